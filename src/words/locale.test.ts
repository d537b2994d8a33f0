import { describe, expect, it } from 'vitest'
import { between, listed, tuesdays } from '#testing/meetings.ts'
import { samplePlace } from '#testing/samples.ts'
import { calendarTextIn } from './calendarText.ts'
import { commonIn } from './common.ts'
import { english } from './current.ts'
import { grammarIn } from './grammar.ts'
import { catalogue } from './ar/index.ts'
import { languages } from './languages.ts'
import { localeOf } from './locale.ts'
import { mapIn } from './map.ts'
import type { Template } from './messages.ts'
import { planIn } from './plan.ts'
import { rowIn } from './row.ts'
import { shareIn } from './share.ts'
import { standingIn } from './standing.ts'

const language = languages.find(({ direction }) => direction === 'rtl') ?? languages[0]
const arabic = localeOf(language, catalogue)

const template = (text: string) => text as unknown as Template<'x'>

/** What a name stands between. */
const [open, close] = ['\u2068', '\u2069']

describe('in a language from right to left', () => {
  it.each([
    ['a name', 'Acle Library', `${open}Acle Library${close}`],
    ['a postcode', 'NR19 1', `${open}NR19 1${close}`],
    ['a price', '£2.50', `${open}£2.50${close}`],
    ['a path', '/norfolk/x', `${open}/norfolk/x${close}`],
    ['what somebody typed', 'music', `${open}music${close}`],
    ['words of its own', 'مكتبة عامة', 'مكتبة عامة'],
    ['words of its own with a name in them', 'مركز (family hub)', 'مركز (family hub)'],
    ['a name that has been put into words', `${open}Acle${close}، ${open}Diss${close}`, `${open}Acle${close}، ${open}Diss${close}`], // prettier-ignore
    ['a time', '10:00 ص', '10:00 ص'],
    ['a link', 'https://t.example/#p=1', 'https://t.example/#p=1'],
    ['a number', 1234, '1,234'],
    ['nothing', '', ''],
  ])('%s in a sentence', (_, x, said) => {
    expect(arabic.say(template('في {x} الآن'), { x })).toBe(`في ${said} الآن`)
    expect(english.say(template('now {x}'), { x })).toBe(`now ${typeof x === 'number' ? said : x}`)
  })

  it('the names of a list, and of facts in a row', () => {
    expect(arabic.list(['Acle', 'Diss'])).toBe(`${open}Acle${close} و${open}Diss${close}`)
    expect(grammarIn(arabic).facts(['مكتبة عامة', false, 'Diss', '3.2 ميل'])).toBe(
      `مكتبة عامة\u00a0· ${open}Diss${close}\u00a0· 3.2 ميل`,
    )
    expect(grammarIn(english).facts(['Library', '', 'Diss'])).toBe('Library\u00a0· Diss')
  })

  it('the name in a sentence round a link, and nothing round the link', () => {
    const around = template('{x}: {link}') as unknown as Template<'x' | 'link'>
    expect(arabic.around(around, 'link', { x: 'Acle' })).toEqual([`${open}Acle${close}: `, ''])
  })

  it('names beside numbers, in what the views say', () => {
    const place = samplePlace({ name: 'Acle Library', status: 'temporarily-closed' })
    const session = listed({ cost: { pence: 250 } }, { name: 'Acle Library' })
    const acle = `${open}Acle Library${close}`
    expect(standingIn(arabic).named(place)).toBe(`${acle} (مغلق حاليًا)`)
    expect(standingIn(arabic).named(session.place)).toBe(acle)
    expect(planIn(arabic).called('Acle Library', acle)).toBe('Acle Library')
    expect(mapIn(arabic).pin.one('Music', 'Acle Library', '3.2 ميل')).toBe(
      `${open}Music${close}، ${acle}، 3.2 ميل`,
    )
    expect(planIn(arabic).clash.overlap('اليوم', 'Music', 'Acle Library')).toBe(
      `اليوم: ${open}Music${close} و${acle} في الوقت نفسه.`,
    )
    expect(commonIn(arabic).cost(session)).toBe(`${open}£2.50${close}`)
    expect(rowIn(arabic).named('Music', 'Acle Library')).toBe(`${open}Music${close}، ${acle}`)
  })
})

// Phones take the sign behind a link for a part of it.
it('no link that is copied has a sign of direction in it', () => {
  const link = 'https://t.example/a/'
  expect(shareIn(arabic).message(link)).toBe(link)
  const session = listed({ schedules: [tuesdays], bookingUrl: link, holds: 'all-year' })
  const [meeting] = between(session, '2026-12-01', '2026-12-08').meetings
  if (meeting === undefined) throw new Error('It does not meet')
  const council = { name: 'Testshire Council', url: link }
  const said = calendarTextIn(arabic).description(session, meeting, {
    when: [],
    type: undefined,
    council,
  })
  expect(said.match(/https?:\S+/g)).toEqual([link])
})
