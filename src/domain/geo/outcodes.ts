/** An area and the rows of its gazetteer, of which only kind and name are read. */
export interface AreaWithTowns {
  area: { id: string }
  gazetteer: readonly (readonly [kind: string, name: string, ...rest: unknown[]])[]
}

/**
 * The areas that have postcodes of each outcode: those whose gazetteer names it, as it names what lies inside the county.
 * Of an outcode on a border there are several.
 */
export function outcodesOf(published: readonly AreaWithTowns[]): Record<string, string[]> {
  const areas = new Map<string, string[]>()
  for (const { area, gazetteer } of published)
    for (const [kind, name] of gazetteer)
      if (kind === 'district') areas.set(name, [...(areas.get(name) ?? []), area.id])
  return Object.fromEntries([...areas].sort(([a], [b]) => (a < b ? -1 : 1)))
}
