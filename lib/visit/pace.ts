/** How patient and how slow a round of visits is. */
export type Pace = {
  /** For one request, from the name's resolution to the last header. */
  readonly secondsMax: number
  /** Requests for one page, the first one counted. */
  readonly attempts: number
  /** Before the second attempt; twice that before the third. */
  readonly backOffSeconds: number
  /** After each request to a host. */
  readonly pauseSeconds: number
  /** Longest rest that a host may ask for and still be asked again. */
  readonly restSecondsMax: number
  /** Hosts that are visited at the same time. */
  readonly hostsAtOnce: number
}

export const politePace: Pace = {
  secondsMax: 15,
  attempts: 3,
  backOffSeconds: 2,
  pauseSeconds: 1,
  restSecondsMax: 60,
  hostsAtOnce: 8,
}
