import type { ComponentProps } from 'react'
import { FigureTable } from '@/components/ui/figure-table'
import { Fold } from '@/components/ui/fold'

type Props = ComponentProps<typeof FigureTable> & { readonly summary: string }

/**
 * The numbers behind a chart, for readers who do not see it and for those who want them exactly. It
 * opens on demand, which paper cannot.
 */
export function ChartTable({ summary, ...table }: Props) {
  return (
    <Fold className="no-print mt-1 max-w-sm" summary={summary}>
      {/* Within the text of an article cells are wide and ruled; here the rows have lines of their own, and a month of them. */}
      <div className="mt-2 [&_:is(td,th)]:min-w-0 [&_:is(td,th)]:border-b-0 [&_:is(td,th)]:py-1">
        <FigureTable {...table} />
      </div>
    </Fold>
  )
}
