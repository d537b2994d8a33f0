import { Bar } from './Bar.tsx'

export interface ChartRow {
  name: string
  n: number
  /** What it says instead of the bare number: "12 places". */
  said: string
  careful?: boolean
}

interface Props {
  /** Said before the table, and not seen: the heading above it says it to the rest. */
  caption: string
  heads: [name: string, n: string]
  rows: ChartRow[]
}

/** A bar chart that is a table: each row has its name, its number in words, and a bar as long as its share of all. */
export function Chart({ caption, heads, rows }: Props) {
  const all = rows.reduce((sum, { n }) => sum + n, 0)
  return (
    <table className="chart">
      <caption className="visually-hidden">{caption}</caption>
      <thead className="visually-hidden">
        <tr>
          {heads.map((head) => (
            <th key={head} scope="col">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ name, n, said, careful = false }) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            <td>
              {said}
              <Bar share={all === 0 ? 0 : n / all} careful={careful} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
