import type { Area } from '#domain/catalogue/area.ts'
import { Around } from '#ui/Around.tsx'
import { ExternalLink } from '#ui/Link.tsx'
import { data as words } from '#words/data.ts'

export function Licence({ area }: { area: Area }) {
  return (
    <section aria-labelledby="licence-title">
      <h2 id="licence-title">{words.licenceTitle}</h2>
      {area.licence && (
        <p>
          <Around text={words.licence}>
            <ExternalLink href={area.licence.url}>{area.licence.name}</ExternalLink>
          </Around>
        </p>
      )}
      <ul>
        {area.attribution.map((thanks) => (
          <li key={thanks}>{thanks}</li>
        ))}
      </ul>
    </section>
  )
}
