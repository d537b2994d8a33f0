import type { Area } from '#domain/catalogue/area.ts'
import type { Place } from '#domain/catalogue/place.ts'
import { Icon } from '#ui/Icon.tsx'
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
          {features.map((id) => (
            <li key={id}>
              <Icon name="check" /> {area.features.find((one) => one.id === id)?.name ?? id}
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
