import { CircleQuestionMark, Hand, ListCollapse, Wrench } from 'lucide-react'
import type { Card } from './card'

const icons = { fix: Wrench, question: CircleQuestionMark, stop: Hand, folded: ListCollapse } as const

type Props = { readonly kind: Card['kind']; readonly x: number; readonly y: number }

/** The sign of a kind of card; its word always stands beside it. */
export function KindIcon({ kind, x, y }: Props) {
  const Icon = icons[kind]
  return <Icon aria-hidden="true" x={x} y={y} width={15} height={15} className="fill-none text-ink" />
}
