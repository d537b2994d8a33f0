import { ExternalLink } from '#ui/Link.tsx'
import './MapCredit.css'

/** Whom a credit must lead to, by their name in it. */
const credited: Readonly<Record<string, string>> = {
  'OpenStreetMap contributors': 'https://www.openstreetmap.org/copyright',
  OpenMapTiles: 'https://openmaptiles.org/',
}

/** Whom to thank for the map: the first sentence, and all of it behind a press, as a phone has room for one line. */
export function MapCredit({ credit }: { credit: string }) {
  const [first = '', ...others] = credit.split('. ')
  if (others.length === 0)
    return (
      <p className="map-credit">
        <Linked credit={credit} />
      </p>
    )
  return (
    <details className="map-credit" name="map-foot">
      <summary>{first}</summary>
      <p>
        <Linked credit={credit} />
      </p>
    </details>
  )
}

/** Names that ask for a link have one. */
function Linked({ credit }: { credit: string }) {
  const parts = credit.split(new RegExp(`(${Object.keys(credited).join('|')})`))
  return parts.map((part) => {
    const href = credited[part]
    return href === undefined ? (
      part
    ) : (
      <ExternalLink key={part} href={href}>
        {part}
      </ExternalLink>
    )
  })
}
