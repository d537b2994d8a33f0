import type { Area } from '#domain/catalogue/area.ts'
import { placeNotes, sessionNotes, type Translation } from '#domain/catalogue/translation.ts'
import { isLanguage } from '#data/schema/values.ts'
import type { AreaFiles, Filed } from '#desk/area.ts'
import { error, warning, type Finding } from '#desk/finding.ts'
import { suggester } from '#desk/words.ts'

/** A text of an area that a translation may have: where it stands there, and what it is in English. */
interface Text {
  part: keyof Translation
  id: string
  field: string
  english: string
  /** Without it, a family reads English. */
  wanted: boolean
}

/** So many records with one text are worth translating it; fewer are free text. */
const fewest = 2

/** The texts of an area by id; a title of advice may be a name, which stays as it is. */
function named({ serviceTypes, kindNames, features, advice }: Area): Text[] {
  const texts = (part: Text['part'], id: string, fields: Record<string, string>): Text[] =>
    Object.entries(fields).map(([field, english]) => ({
      ...{ part, id, field, english },
      wanted: field !== 'title',
    }))
  return [
    ...serviceTypes.flatMap(({ id, name, summary }) =>
      texts('serviceTypes', id, { name, summary }),
    ),
    ...Object.entries(kindNames).flatMap(([id, names]) => texts('kindNames', id, { ...names })),
    ...features.flatMap(({ id, name }) => texts('features', id, { name })),
    ...advice.flatMap(({ id, title, summary }) => texts('advice', id, { title, summary })),
  ]
}

/** Every text that may stand among the notes, and how many records have it. */
function noted({ area, calendar, places, sessions }: AreaFiles): Map<string, number> {
  const count = new Map<string, number>()
  const all = [
    ...new Set(area?.serviceTypes.map(({ group }) => group)),
    ...places.flatMap(({ record }) => placeNotes(record)),
    ...sessions.flatMap(({ record }) => sessionNotes(record)),
  ]
  for (const text of all) count.set(text, (count.get(text) ?? 0) + 1)
  // What heads a list and what a holiday is called are read by everybody.
  for (const { group } of area?.serviceTypes ?? []) count.set(group, fewest)
  for (const { name } of calendar?.bankHolidays ?? []) count.set(name, fewest)
  return count
}

const saying = (text: string) => `"${text.length > 60 ? `${text.slice(0, 59)}…` : text}"`
const tagOf = (file: string) => file.replace(/^.*\/|\.json$/g, '')

/** A translation is named by a language, and each id in it is one of the area. */
export function translationRules(files: AreaFiles): Finding[] {
  const { area, translations = [] } = files
  return translations.flatMap(({ file, record }) => [
    ...(isLanguage(tagOf(file)) && tagOf(file) !== 'en'
      ? []
      : [
          error({
            ...{ file, id: '(file)', field: '(file)', found: `"${tagOf(file)}.json"` },
            expected: 'the tag of a language other than English, like "pl.json"',
          }),
        ]),
    ...(area === undefined ? [] : unknownIds(area, { file, record })),
  ])
}

function unknownIds(area: Area, { file, record }: Filed<Translation>): Finding[] {
  return (['serviceTypes', 'features', 'advice'] as const).flatMap((part) => {
    const ids = new Set(area[part].map(({ id }) => id))
    const near = suggester(ids)
    return Object.keys(record[part] ?? {}).flatMap((id) => {
      if (ids.has(id)) return []
      const meant = near(id)
      return [
        error(
          { file, id, field: part, found: `"${id}"`, expected: `an id of ${part} of this area` },
          meant === undefined ? undefined : `is it "${meant}"?`,
        ),
      ]
    })
  })
}

/** What a translation lacks, what in it is still English, and what it translates that nothing says any more. */
export function untranslatedRules(files: AreaFiles): Finding[] {
  const { area, translations = [] } = files
  if (area === undefined || translations.length === 0) return []
  const texts = named(area)
  const notes = noted(files)
  const near = suggester(notes.keys())
  return translations.flatMap(({ file, record }) => {
    const said = ({ part, id, field }: Text) =>
      (record[part] as Record<string, Record<string, string>> | undefined)?.[id]?.[field]
    const own = record.notes ?? {}
    const all = [
      ...texts.map((text) => ({ text, said: said(text) })),
      ...[...notes].map(([english, n]) => ({
        text: { ...noteOf(english), wanted: n >= fewest },
        said: Object.hasOwn(own, english) ? own[english] : undefined,
      })),
    ]
    const lacking = all.flatMap(({ text, said }) => (said === undefined && text.wanted ? text : []))
    return [
      ...notTranslated(file, lacking),
      ...all.flatMap(({ text, said }) => (said === text.english ? stillEnglish(file, text) : [])),
      ...Object.keys(own).flatMap((english) => {
        if (notes.has(english)) return []
        const meant = near(english)
        return [
          warning(
            'no-such-text',
            {
              ...{ file, id: saying(english), field: 'notes', found: 'a text that nothing says' },
              expected: 'a text of a place, a session or a holiday, letter by letter',
            },
            meant === undefined
              ? 'take it out, or correct it to what is said now'
              : `is it ${saying(meant)}?`,
          ),
        ]
      }),
    ]
  })
}

const noteOf = (english: string) =>
  ({ part: 'notes', id: saying(english), field: '', english }) as const

/** So many texts are named; of the others it is said how many they are. */
const mostNamed = 5

/** One line for a language, however many texts it lacks: what to do is the same for all. */
function notTranslated(file: string, lacking: readonly Text[]): Finding[] {
  if (lacking.length === 0) return []
  const tag = tagOf(file)
  const language = isLanguage(tag) ? languageNames.of(tag) : tag
  const texts = [...new Set(lacking.map(({ english }) => saying(english)))]
  const more = texts.length > mostNamed ? [`and ${texts.length - mostNamed} more`] : []
  const named = [...texts.slice(0, mostNamed), ...more].join(', ')
  const have = texts.length === 1 ? '1 text that has' : `${texts.length} texts that have`
  return [
    warning(
      'not-translated',
      {
        ...{ file, id: '(file)', field: '(file)' },
        found: `${have} no ${language ?? tag} yet: ${named}`,
        expected: texts.length === 1 ? 'a translation' : 'a translation of each',
      },
      'translate them, or families read them in English',
    ),
  ]
}

const languageNames = new Intl.DisplayNames('en', { type: 'language' })

function stillEnglish(file: string, { part, id, field, english }: Text): Finding {
  return warning(
    'same-as-english',
    {
      ...{ file, id, field: field === '' ? part : `${part}.${field}` },
      found: saying(english),
      expected: 'another language',
    },
    'translate it; where it is a name, leave it out, and it is said to be English',
  )
}
