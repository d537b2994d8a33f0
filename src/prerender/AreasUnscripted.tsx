import { LoadingPage } from '#app/TroublePage.tsx'
import type { AreaSummary } from '#domain/catalogue/area.ts'
import { areasLike } from '#domain/search/areasLike.ts'
import { href } from '#url/address.ts'

interface Props {
  areas: readonly AreaSummary[]
  title: string
}

/** The front of a country before its scripts run; without them it is the one page that names every area. */
export function AreasUnscripted({ areas, title }: Props) {
  return (
    <>
      <div className="prerendered-waiting">
        <LoadingPage />
      </div>
      <noscript>
        <div className="notice-page">
          <h1>{title}</h1>
          <ul>
            {areasLike('', areas, null).map(({ id, name }) => (
              <li key={id}>
                <a href={href({ page: 'finder', area: id })}>{name}</a>
              </li>
            ))}
          </ul>
        </div>
      </noscript>
    </>
  )
}
