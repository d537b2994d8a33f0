import type { Area } from '~/domain/area.ts'
import { base } from '~/url/address.ts'
import { useDataWords } from '~/words/useDataWords.ts'

const names = [
  'hubs.json',
  'libraries.json',
  'venues.json',
  'former-centres.json',
  'sessions.json',
  'example-times.json',
  'calendar.json',
  'area.json',
  'gazetteer.json',
] as const

/** The files themselves: the app reads nothing that others cannot. */
export function Downloads({ area }: { area: Area }) {
  const words = useDataWords().data
  const offered = names.filter(
    (name) => name !== 'example-times.json' || area.timetable === 'example',
  )
  return (
    <section aria-labelledby="download-title">
      <h2 id="download-title">{words.downloadTitle}</h2>
      <p>{words.downloadHint}</p>
      <ul className="downloads">
        {offered.map((name) => (
          <li key={name}>
            <a href={`${base}data/${area.id}/${name}`} download={`${area.id}-${name}`}>
              {name}
            </a>
            <span className="about-data-soft">{words.files[name]}</span>
          </li>
        ))}
      </ul>
      <h3>{words.schemaTitle}</h3>
      <p>{words.schemaHint}</p>
      <ul className="downloads downloads-schemas">
        {offered.map((name) => {
          const schema = name.replace('.json', '.schema.json')
          return (
            <li key={name}>
              <a href={`${base}data/schema/${schema}`}>{schema}</a>
            </li>
          )
        })}
      </ul>
    </section>
  )
}
