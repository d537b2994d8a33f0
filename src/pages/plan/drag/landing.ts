/** From where to where a row reaches, in pixels down the page. */
export interface Extent {
  top: number
  bottom: number
}

const middle = ({ top, bottom }: Extent) => (top + bottom) / 2

/** The index that a row has in its list when it is let go of, so far from where it was. */
export function landing(rows: readonly Extent[], from: number, moved: number): number {
  const held = rows[from]
  if (held === undefined) return from
  const at = middle(held) + moved
  return rows.filter((row, index) => index !== from && middle(row) < at).length
}

/** How far each row makes room for one that is held over an index. */
export function shifts(rows: readonly Extent[], from: number, to: number): number[] {
  const [held, first, second] = [rows[from], rows[0], rows[1]]
  if (!held || !first || !second) return rows.map(() => 0)
  const room = held.bottom - held.top + second.top - first.bottom
  return rows.map((_, index) => {
    if (index > from && index <= to) return -room
    return index >= to && index < from ? room : 0
  })
}
