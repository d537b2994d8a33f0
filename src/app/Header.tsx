import type { AreaSummary } from '#domain/catalogue/area.ts'
import { href } from '#url/address.ts'
import { useWords } from '#words/useWords.ts'
import { Mark } from './Mark.tsx'
import { PlanLink } from './PlanLink.tsx'

interface Props {
  areas: AreaSummary[]
  /** The area shown; null while it is not known. */
  current: string | null
}

export function Header({ areas, current }: Props) {
  const words = useWords()
  return (
    <header className="header">
      <div className="header-inner">
        <a className="header-name" href={href({ room: 'finder', area: current })}>
          <Mark />
          {words.common.product}
        </a>
        {areas.length > 1 && (
          <nav className="header-areas" aria-label={words.app.areas}>
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
