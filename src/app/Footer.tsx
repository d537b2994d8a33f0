import { lazy, Suspense, type ReactNode } from 'react'
import type { Area } from '#domain/catalogue/area.ts'
import { Around } from '#ui/Around.tsx'
import { Details } from '#ui/Details.tsx'
import { ExternalLink, PhoneLink } from '#ui/Link.tsx'
import { href } from '#url/address.ts'
import { OfflineLine } from './OfflineLine.tsx'
import { inLink } from '#words/current.ts'
import { app as appWords } from '#words/app.ts'

/** What is said of the language of a page: under its header, and, where a council is named or not known, at its foot. */
export const Translation = lazy(async () => ({
  default: (await import('./Translation.tsx')).Translation,
}))

const FactsChecked = lazy(async () => ({
  default: (await import('./FactsChecked.tsx')).FactsChecked,
}))

interface Props {
  /** Whose information is shown; null while it is not known. */
  area: Area | null
  /** The way to the other areas. */
  areas: ReactNode
}

export function Footer({ area, areas }: Props) {
  const links = [
    ...(area ? [{ page: 'data', area: area.id } as const] : []),
    ...(['accessibility', 'privacy', 'embed'] as const).map((page) => ({ page })),
  ]
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
        {areas}
        <ul className="footer-links">
          {links.map((to) => (
            <li key={to.page}>
              <a href={href(to)}>{appWords.footer[to.page]}</a>
            </li>
          ))}
        </ul>
        {area && <Credits area={area} />}
      </div>
    </footer>
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
      <Suspense>
        <FactsChecked area={area} />
      </Suspense>
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
