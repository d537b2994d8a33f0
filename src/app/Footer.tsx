import type { Area } from '#domain/catalogue/area.ts'
import { Details } from '#ui/Details.tsx'
import { ExternalLink } from '#ui/ExternalLink.tsx'
import { PhoneLink } from '#ui/PhoneLink.tsx'
import { href } from '#url/address.ts'
import { useWords } from '#words/useWords.ts'
import { OfflineLine } from './OfflineLine.tsx'

interface Props {
  /** Whose information is shown; null while it is not known. */
  area: Area | null
}

export function Footer({ area }: Props) {
  const words = useWords()
  return (
    <footer className="footer">
      <div className="footer-inner">
        <h2 className="visually-hidden">{words.app.footer.title}</h2>
        {area && <Help area={area} />}
        {area && <OfflineLine area={area} />}
        <ul className="footer-links">
          {area && (
            <li>
              <a href={href({ room: 'data', area: area.id })}>{words.app.footer.data}</a>
            </li>
          )}
          <li>
            <a href={href({ room: 'accessibility' })}>{words.app.footer.accessibility}</a>
          </li>
          <li>
            <a href={href({ room: 'privacy' })}>{words.app.footer.privacy}</a>
          </li>
          <li>
            <a href={href({ room: 'embed' })}>{words.app.footer.embed}</a>
          </li>
        </ul>
        {area && <Credits area={area} />}
      </div>
    </footer>
  )
}

function Help({ area }: { area: Area }) {
  const words = useWords()
  const { name, phone, url } = area.council
  return (
    <p className="footer-help">
      <strong>{words.app.footer.help}</strong>{' '}
      {phone && (
        <>
          {words.app.footer.ring} {name}: <PhoneLink phone={phone} />.{' '}
        </>
      )}
      {words.app.footer.visit} <ExternalLink href={url}>{name}</ExternalLink>.
    </p>
  )
}

function Credits({ area }: { area: Area }) {
  const words = useWords()
  return (
    <div className="footer-credits">
      <p>{words.app.footer.updated(words.dates.fullDate(area.updated))}</p>
      <Details summary={words.app.footer.credits}>
        <p>
          {words.app.footer.licence}{' '}
          <ExternalLink href={area.licence.url}>{area.licence.name}</ExternalLink>
        </p>
        <ul>
          {area.attribution.map((thanks) => (
            <li key={thanks}>{thanks}</li>
          ))}
        </ul>
      </Details>
    </div>
  )
}
