import { ExternalLink } from '#ui/Link.tsx'
import './MapCredit.css'

/** Whom a credit must lead to, by their name in it. */
const credited: Readonly<Record<string, string>> = {
  'OpenStreetMap contributors': 'https://www.openstreetmap.org/copyright',
  OpenMapTiles: 'https://openmaptiles.org/',
}

/** Whom to thank for the map; names that ask for a link have one. */
export function MapCredit({ credit }: { credit: string }) {
  const parts = credit.split(new RegExp(`(${Object.keys(credited).join('|')})`))
  return (
    <p className="map-credit">
      {parts.map((part) => {
        const href = credited[part]
        return href === undefined ? (
          part
        ) : (
          <ExternalLink key={part} href={href}>
            {part}
          </ExternalLink>
        )
      })}
    </p>
  )
}
