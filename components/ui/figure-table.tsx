import type { ReactNode } from 'react'
import { ScrollBox } from './scroll-box'

type Props = {
  readonly columns: readonly string[]
  readonly rows: readonly {
    readonly key: string
    /** The first cell, which names the row. */
    readonly name: ReactNode
    readonly figures: readonly string[]
  }[]
}

/**
 * A table whose first column is words and whose others are figures. Figures do not break: where large letters leave too
 * little room for them, the table scrolls in its own box, named after what its rows are.
 */
export function FigureTable({ columns, rows }: Props) {
  const [first = '', ...others] = columns
  return (
    <ScrollBox label={first}>
      <table className="w-full border-line border-y text-small tabular-nums">
        <thead>
          <tr className="text-left align-bottom text-soft">
            <th scope="col" className="py-2 pr-4 font-normal">
              {first}
            </th>
            {others.map((column) => (
              <th key={column} scope="col" className="py-2 pl-3 text-right font-normal sm:w-32">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody className="divide-y divide-line border-line border-t">
          {rows.map(({ key, name, figures }) => (
            <tr key={key} className="align-top">
              <th scope="row" className="py-2 pr-4 text-left font-normal [overflow-wrap:anywhere] max-[20rem]:min-w-24">
                {name}
              </th>
              {figures.map((figure, index) => (
                <td key={others[index]} className="whitespace-nowrap py-2 pl-3 text-right">
                  {figure}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollBox>
  )
}
