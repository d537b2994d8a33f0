import type { Area } from '#domain/catalogue/area.ts'
import { ExternalLink, PhoneLink, hostOf } from '#ui/Link.tsx'
import { href } from '#url/address.ts'
import { data as words } from '#words/data.ts'

export function PutRight({ council }: { council: Area['council'] }) {
  return (
    <section aria-labelledby="put-right-title">
      <h2 id="put-right-title">{words.putRightTitle}</h2>
      <p>{words.putRight}</p>
      <p>{words.putRightOr(council.name)}</p>
      <ul>
        {council.phone && (
          <li>
            <PhoneLink phone={council.phone} />
          </li>
        )}
        {council.email && (
          <li>
            <ExternalLink href={`mailto:${council.email}`}>{council.email}</ExternalLink>
          </li>
        )}
        {council.url && (
          <li>
            <ExternalLink href={council.url}>{hostOf(council.url)}</ExternalLink>
          </li>
        )}
      </ul>
      <p>
        <a href={href({ page: 'desk' })}>{words.toDesk}</a>
      </p>
    </section>
  )
}
