import { mostNamed, type AreaSummary } from '#domain/catalogue/area.ts'
import { areasBeside } from '#domain/search/areasBeside.ts'
import { href } from '#url/address.ts'
import { app as appWords } from '#words/app.ts'
import { areas as words } from '#words/areas.ts'

interface Props {
  areas: readonly AreaSummary[]
  /** The area shown; null where none is. */
  current: string | null
}

/** The way to the other areas, at the foot of a page: to all of a few, to those round about of many and to where one is looked for. */
export function OtherAreas({ areas, current }: Props) {
  if (areas.length < 2) return null
  return (
    <nav aria-label={appWords.areas}>
      <ul className="footer-links">
        {areasBeside(areas, current).map(({ id, name }) => (
          <li key={id}>
            <a
              href={href({ page: 'finder', area: id })}
              aria-current={id === current ? 'true' : undefined}
            >
              {name}
            </a>
          </li>
        ))}
        {areas.length > mostNamed && (
          <li>
            <a href={href({ page: 'finder', area: null })}>{words.other}</a>
          </li>
        )}
      </ul>
    </nav>
  )
}
