import type { AreaSummary } from '~/domain/area.ts'
import { href } from '~/url/address.ts'
import { useWords } from '~/words/useWords.ts'

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
          <svg className="header-mark" viewBox="0 0 32 32" aria-hidden="true" focusable="false">
            <path d="M16 2C9.9 2 5 6.8 5 12.8 5 21 16 30 16 30s11-9 11-17.2C27 6.8 22.1 2 16 2Z" />
            <circle cx="12.5" cy="11" r="3" />
            <circle cx="20" cy="13" r="2.2" />
            <path d="M8 19.5c.400-3.2 2-4.7 4.5-4.7s4.1 1.5 4.5 4.7Z" />
            <path d="M16.8 19.5c.100-2.2 1.2-3.6 3.2-3.6s3.1 1.4 3.2 3.6Z" />
          </svg>
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
      </div>
    </header>
  )
}
