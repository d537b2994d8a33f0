import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anySession } from '#testing/arbitrary.ts'
import { calendar, listed, tuesdays } from '#testing/meetings.ts'
import { date, sampleNow, samplePlace, time } from '#testing/samples.ts'
import { summaryOf } from '#domain/time/scheduleSummary.ts'
import type { AnyCatalogue } from './catalogue.ts'
import { languages } from './languages.ts'
import { localeOf } from './locale.ts'
import { placeIn } from './place.ts'
import { scheduleIn } from './schedule.ts'
import { standingIn } from './standing.ts'
import { weekIn } from './week.ts'

/** Every catalogue there is, also of a language that cannot be chosen yet. */
const tags = ['pl', 'lt', 'pt', 'ro', 'uk', 'ar']

async function localeIn(tag: string) {
  const { catalogue } = (await import(`./${tag}/index.ts`)) as { catalogue: AnyCatalogue }
  const language = languages.find((one) => one.tag === tag)
  const { direction, formats } = language ?? { direction: 'ltr', formats: tag }
  return localeOf({ tag, name: tag, direction, formats, reader: null }, catalogue)
}

const lithuanian = await localeIn('lt')

/** Begins as a sentence does, ends as one does, and once. */
const isSentence = (text: string) => /^[^\p{Ll}\s].*[^.\s][.!?؟]$/u.test(text) && !/ {2}/.test(text)

describe.each(await Promise.all(tags.map(localeIn)))('in $tag', (locale) => {
  it('what is said of a schedule is whole sentences', () => {
    const { whole } = scheduleIn(locale)
    fc.assert(
      fc.property(anySession, fc.boolean(), (session, isKept) => {
        const said = whole(summaryOf(session, { calendar }, sampleNow), isKept ? null : sampleNow.date) // prettier-ignore
        expect(said.filter((text) => !isSentence(text))).toEqual([])
      }),
      { numRuns: 100 },
    )
  })

  it('a name has all there is to say of its place beside it', () => {
    const { named, tag } = standingIn(locale)
    const closed = samplePlace({ status: 'closed', closedOn: date('2019-10-31') })
    expect(named(closed)).toContain(tag(closed))
  })

  it('a day when a place is closed begins its line', () => {
    const { closureLine } = placeIn(locale)
    const on = sampleNow.date
    expect(closureLine(date('2026-12-24'), date('2026-12-24'), 'Staff day', on)).toMatch(/^[^\p{Ll}]/u) // prettier-ignore
    expect(closureLine(date('2026-12-24'), date('2027-01-02'), 'Staff day', on)).toMatch(/^[^\p{Ll}]/u) // prettier-ignore
  })

  it('a bank holiday begins its line, also where its name begins with a small letter', () => {
    expect(weekIn(locale).bankHoliday('święto')).toMatch(/^\u2068?Święto/)
  })

  it('a bank holiday is called one once', () => {
    const named = locale.tag === 'en' ? 'Spring bank holiday' : 'wiosna (bank holiday)'
    const { bankHoliday } = weekIn(locale)
    expect(bankHoliday(named).toLowerCase()).toBe(named.toLowerCase())
    expect(bankHoliday('Easter').length).toBeGreaterThan('Easter'.length)
  })
})

it('begins with a large letter where the date does, and it is the name of a month', () => {
  const { whole } = scheduleIn(lithuanian)
  const session = listed({
    schedules: [tuesdays],
    holds: 'all-year',
    changes: [
      { date: date('2026-12-15'), starts: time('14:00'), ends: time('15:00'), note: 'party' },
    ],
  })
  expect(whole(summaryOf(session, { calendar }, sampleNow), sampleNow.date)).toContain(
    'Gruodžio 15 d.: 14:00 – 15:00, ne 10:00 (party).',
  )
})
