import { LoadingPage } from '#app/TroublePage.tsx'
import type { Area } from '#domain/catalogue/area.ts'
import { ExternalLink, PhoneLink, hostOf } from '#ui/Link.tsx'
import { pages } from '#words/en/pages.ts'

interface Props {
  title: string
  /** Whom to ask; null where no one council answers. */
  council: Area['council'] | null
}

/** A page that has nothing to say before its scripts run: what it is, and whom to ask without them. */
export function NeedsScript({ title, council }: Props) {
  const words = pages.noScript
  return (
    <>
      <div className="prerendered-waiting">
        <LoadingPage />
      </div>
      <noscript>
        <div className="notice-page">
          <h1>{title}</h1>
          <p>
            {words.needed} {council && words.ask}
          </p>
          {council && (
            <ul>
              {council.phone && (
                <li>
                  {words.ring(council.name)} <PhoneLink phone={council.phone} />
                </li>
              )}
              {council.url && (
                <li>
                  {words.visit(council.name)}{' '}
                  <ExternalLink href={council.url}>{hostOf(council.url)}</ExternalLink>
                </li>
              )}
            </ul>
          )}
        </div>
      </noscript>
    </>
  )
}
