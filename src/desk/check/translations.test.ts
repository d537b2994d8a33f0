import { describe, expect, it } from 'vitest'
import type { Translation } from '#domain/catalogue/translation.ts'
import { line } from '#desk/finding.ts'
import { sampleArea, sampleCalendar, samplePlace, sampleSession } from '#testing/samples.ts'
import { translationRules, untranslatedRules } from './translations.ts'

const area = sampleArea({
  serviceTypes: [{ id: 'rhymes', name: 'Rhymes', group: 'Songs', summary: 'Songs for all.' }],
  features: [],
  advice: [{ id: 'line', title: 'The Line', summary: 'Ring.' }],
})
const { one, many, hint } = area.kindNames.library
const kind = { one: `${one}!`, many: `${many}!`, hint: `${hint}!` }
const whole: Translation = {
  serviceTypes: { rhymes: { name: 'Rymowanki', summary: 'Piosenki.' } },
  kindNames: { hub: kind, library: kind, venue: kind, 'former-centre': kind },
  advice: { line: { summary: 'Zadzwoń.' } },
  notes: { Songs: 'Piosenki', 'Ask first.': 'Najpierw zapytaj.' },
}

/** What is said of a translation beside one that is whole. */
function said(changes: Partial<Translation>, name = 'pl'): string[] {
  const session = sampleSession({ accessNote: 'Ask first.', summary: 'Once only.' })
  const file = `testshire/translations/${name}.json`
  const files = {
    summary: area,
    area,
    calendar: sampleCalendar({ bankHolidays: [] }),
    places: [{ file: '', record: samplePlace() }],
    sessions: [session, { ...session, summary: undefined }].map((record) => ({ file: '', record })),
    exampleTimes: [],
    gazetteer: [],
    broken: [],
    translations: [{ file, record: { ...whole, ...changes } }],
  }
  const found = [...translationRules(files), ...untranslatedRules(files)]
  return found.map((one) => line(one).replace(`${file}: `, ''))
}

describe('what the check says of a translation', () => {
  it.each<[string, Partial<Translation>, RegExp[]]>([
    ['that is whole, with a title that is a name', {}, []],
    [
      'of a kind of service that is not there',
      { serviceTypes: { ...whole.serviceTypes, rhyme: {} } },
      [/^error: rhyme: serviceTypes: found "rhyme", .*is it "rhymes"\?/],
    ],
    [
      'without a summary',
      { advice: {} },
      [/^warning: .*: found 1 text that has no Polish yet: "Ring\.", .*\[not-translated\]$/],
    ],
    [
      'without a text of two sessions, and without more: one line for all',
      { notes: { Songs: 'Piosenki' }, advice: {} },
      [/found 2 texts that have no Polish yet: "Ring\.", "Ask first\.", expected .* of each/],
    ],
    [
      'of a text that has changed since',
      { notes: { ...whole.notes, 'Ask us first.': 'Zapytaj.' } },
      [/^warning: "Ask us first\.": notes: .*is it "Ask first\."\? \[no-such-text\]$/],
    ],
    [
      'that is still English',
      { advice: { line: { title: 'The Line', summary: 'Zadzwoń.' } } },
      [/^warning: line: advice.title: found "The Line".*\[same-as-english\]$/],
    ],
    [
      'of a text that one session has',
      { notes: { ...whole.notes, 'Once only.': 'Tylko raz.' } },
      [],
    ],
  ])('%s', (_, changes, expected) => {
    const lines = said(changes)
    expect(lines).toHaveLength(expected.length)
    for (const [at, one] of expected.entries()) expect(lines[at]).toMatch(one)
  })

  it.each(['polish!', 'en'])('in a file named %s', (name) => {
    expect(said({}, name)[0]).toMatch(/^error: \(file\): .*expected the tag of a language/)
  })
})
