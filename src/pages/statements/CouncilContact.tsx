import type { Area } from '#domain/catalogue/area.ts'
import { ExternalLink, PhoneLink, hostOf } from '#ui/Link.tsx'
import type { Statements } from '#words/statements.ts'

interface Props {
  council: Area['council']
  in: Statements
}

/** Every way to ask the council that answers for the information. */
export function CouncilContact({ council, in: statements }: Props) {
  const words = statements.accessibility
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
