import type { Area } from '#domain/catalogue/area.ts'
import { ExternalLink, PhoneLink, hostOf } from '#ui/Link.tsx'
import { statements as statementsWords } from '#words/statements.ts'

/** Every way to ask the council that answers for the information. */
export function CouncilContact({ council }: { council: Area['council'] }) {
  const words = statementsWords.accessibility
  return (
    <ul>
      {council.phone && (
        <li>
          {words.phone} <PhoneLink phone={council.phone} />
        </li>
      )}
      {council.email && (
        <li>
          {words.email}{' '}
          <ExternalLink href={`mailto:${council.email}`}>{council.email}</ExternalLink>
        </li>
      )}
      {council.url && (
        <li>
          {words.website} <ExternalLink href={council.url}>{hostOf(council.url)}</ExternalLink>
        </li>
      )}
    </ul>
  )
}
