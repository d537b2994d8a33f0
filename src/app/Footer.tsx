import { lazy, Suspense } from 'react'
import { useNow } from '#data/clock.ts'
import { useFile } from '#data/useFile.ts'
import { checkedSpan, countConfirmed, type Checked } from '#domain/catalogue/freshness.ts'
import type { Area, AreaSummary } from '#domain/catalogue/area.ts'
import { Around } from '#ui/Around.tsx'
import { Details } from '#ui/Details.tsx'
import { ExternalLink, PhoneLink } from '#ui/Link.tsx'
import { href } from '#url/address.ts'
import { OfflineLine } from './OfflineLine.tsx'
import { inLink } from '#words/current.ts'
import { app as appWords } from '#words/app.ts'
import { common as commonWords } from '#words/common.ts'

/** What is said of the language of a page: under its header, and, where a council is named or not known, at its foot. */
export const Translation = lazy(async () => ({
  default: (await import('./Translation.tsx')).Translation,
}))

interface Props {
  /** Whose information is shown; null while it is not known. */
  area: Area | null
  areas: AreaSummary[]
}

export function Footer({ area, areas }: Props) {
  return (
    <footer className="footer">
      <div className="footer-inner">
        <h2 className="visually-hidden">{appWords.footer.title}</h2>
        {area && <Help area={area} />}
        {inLink !== null && (
          <Suspense>
            <Translation council={area?.council ?? null} />
          </Suspense>
        )}
        {area && <OfflineLine area={area} />}
        {areas.length > 1 && <Areas areas={areas} current={area?.id} />}
        <ul className="footer-links">
          {area && (
            <li>
              <a href={href({ page: 'data', area: area.id })}>{appWords.footer.data}</a>
            </li>
          )}
          <li>
            <a href={href({ page: 'accessibility' })}>{appWords.footer.accessibility}</a>
          </li>
          <li>
            <a href={href({ page: 'privacy' })}>{appWords.footer.privacy}</a>
          </li>
          <li>
            <a href={href({ page: 'embed' })}>{appWords.footer.embed}</a>
          </li>
        </ul>
        {area && <Credits area={area} />}
      </div>
    </footer>
  )
}

/** The way to the other areas. */
function Areas({ areas, current }: Pick<Props, 'areas'> & { current: string | undefined }) {
  return (
    <nav aria-label={appWords.areas}>
      <ul className="footer-links">
        {areas.map(({ id, name }) => (
          <li key={id}>
            <a
              href={href({ page: 'finder', area: id })}
              aria-current={id === current ? 'true' : undefined}
            >
              {name}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

function Help({ area }: { area: Area }) {
  const { name, phone, url } = area.council
  return (
    <p className="footer-help">
      <strong>{appWords.footer.help}</strong>{' '}
      {phone && (
        <>
          <Around text={appWords.footer.ring(name)}>
            <PhoneLink phone={phone} />
          </Around>{' '}
        </>
      )}
      {url && (
        <>
          <Around text={appWords.footer.visit}>
            <ExternalLink href={url}>{name}</ExternalLink>
          </Around>
        </>
      )}
    </p>
  )
}

function Credits({ area }: { area: Area }) {
  return (
    <div className="footer-credits">
      <FactsChecked area={area} />
      <Details summary={appWords.footer.credits}>
        {area.licence && (
          <p>
            <Around text={appWords.footer.licence}>
              <ExternalLink href={area.licence.url}>{area.licence.name}</ExternalLink>
            </Around>
          </p>
        )}
        <ul>
          {area.attribution.map((thanks) => (
            <li key={thanks}>{thanks}</li>
          ))}
        </ul>
      </Details>
    </div>
  )
}

/** Of the facts that a page has asked for; the foot of a page asks for none itself. */
function FactsChecked({ area: { id: areaId, timeZone } }: { area: Area }) {
  const { date: today } = useNow(timeZone)
  const sessions = useFile('sessions.json', areaId, false)
  const files = [
    useFile('hubs.json', areaId, false),
    useFile('libraries.json', areaId, false),
    useFile('venues.json', areaId, false),
    useFile('former-centres.json', areaId, false),
    sessions,
  ]
  const checks = files.flatMap((file): Checked[] =>
    file.is === 'had' ? file.value.map(({ checked }) => checked) : [],
  )
  if (checks.length === 0) return null
  const ofSessions = sessions.is === 'had' ? sessions.value.map(({ checked }) => checked) : []
  return (
    <p>
      {ofSessions.length > 0 &&
        commonWords.confirmed(countConfirmed(ofSessions, today), ofSessions.length)}{' '}
      {appWords.footer.checked(checkedSpan(checks))}
    </p>
  )
}
