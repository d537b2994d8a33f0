import type { Area } from '#domain/catalogue/area.ts'
import type { Place } from '#domain/catalogue/place.ts'
import { Icon } from '#ui/Icon.tsx'
import { langOf } from '#components/langOf.ts'
import { place as words } from '#words/place.ts'

interface Props {
  area: Area
  place: Place
}

/** Features left out are not known; an empty list is known to be none. */
export function Features({ area, place: { features, phone } }: Props) {
  return (
    <section aria-labelledby="features-title">
      <h2 id="features-title">{words.featuresTitle}</h2>
      {features === undefined && (
        <p>
          {words.featuresUnknown}
          {phone !== undefined && ` ${words.ringAndAsk}`}
        </p>
      )}
      {features?.length === 0 && <p>{words.featuresNone}</p>}
      {features && features.length > 0 && (
        <ul className="features">
          {features.map((id) => {
            const name = area.features.find((one) => one.id === id)?.name ?? id
            return (
              <li key={id}>
                <Icon name="check" /> <span lang={langOf(name)}>{name}</span>
              </li>
            )
          })}
        </ul>
      )}
    </section>
  )
}
