import type { AreaSummary } from '#domain/catalogue/area.ts'
import { href } from '#url/address.ts'
import { Mark } from './Mark.tsx'
import { PlanLink } from './PlanLink.tsx'
import { common as commonWords } from '#words/en/common.ts'
import { app as appWords } from '#words/en/app.ts'

interface Props {
  areas: AreaSummary[]
  /** The area shown; null while it is not known. */
  current: string | null
}

export function Header({ areas, current }: Props) {
  return (
    <header className="header">
      <div className="header-inner">
        <a className="header-name" href={href({ room: 'finder', area: current })}>
          <Mark />
          {commonWords.product}
        </a>
        {areas.length > 1 && (
          <nav className="header-areas" aria-label={appWords.areas}>
            <ul>
              {areas.map((area) => (
                <li key={area.id}>
                  <a
                    href={href({ room: 'finder', area: area.id })}
                    aria-current={area.id === current ? 'true' : undefined}
                  >
                    {area.name}
                  </a>
                </li>
              ))}
            </ul>
          </nav>
        )}
        {current !== null && <PlanLink area={current} />}
      </div>
    </header>
  )
}
