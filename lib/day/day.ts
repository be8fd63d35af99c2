import { z } from 'zod'

/** A UTC day, 2026-11-22: the form in which the content gives days and the database counts by them. */
export const daySchema = z.iso.date('a day, as in 2026-11-22')

export const hourMilliseconds = 3_600_000
export const dayMilliseconds = 24 * hourMilliseconds

/** UTC day of a moment, 2026-11-22. */
export function toDay(moment: Date): string {
  return moment.toISOString().slice(0, 10)
}

/** The UTC day so many days later. */
export function addDays(day: string, days: number): string {
  return toDay(new Date(Date.parse(day) + days * dayMilliseconds))
}

/** Days from one UTC day to another, a whole number: UTC knows no summer time. Below 0 when `to` is the earlier one. */
export function countDays(from: string, to: string): number {
  return (Date.parse(to) - Date.parse(from)) / dayMilliseconds
}
