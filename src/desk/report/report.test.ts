import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { LocalDate } from '#domain/time/localDate.ts'
import { pageOfReport } from './page.ts'
import { foundText, openReport } from './report.ts'
import { tableOf } from './table.ts'

const about = {
  directory: 'Figs <&>',
  area: 'Testshire',
  date: '2026-11-24' as LocalDate,
  unmapped: [],
  remarks: [],
  gone: [],
}

function someReport(count = 1) {
  const { report, open, close } = openReport()
  for (let i = 0; i < count; i += 1) {
    const notes = open('service', `id-${i}`)
    notes.repaired('url', '<script>alert(1)</script>', 'left out')
    close('service', notes)
  }
  return report
}

describe('a report', () => {
  it('always adds up', () => {
    const step = fc.constantFrom('repaired', 'refused')
    fc.assert(
      fc.property(fc.array(fc.array(step)), (records) => {
        const { report, open, close } = openReport()
        for (const steps of records) {
          const notes = open('session', 'a')
          for (const it of steps) notes[it]('f', 'x', 'r')
          close('session', notes)
        }
        const { read, imported, repaired, refused } = report.sessions
        expect(read).toBe(records.length)
        expect(imported + repaired + refused).toBe(read)
        expect(report.records).toHaveLength(records.flat().length)
      }),
    )
  })

  it('says what was found in one short line', () => {
    expect(foundText(`a\n\u0007 b ${'x'.repeat(900)}`)).toMatch(/^a b x+…$/)
    expect(foundText(null)).toBe('nothing')
    expect(foundText(' ')).toBe('an empty text')
    expect(foundText({ a: 1 })).toBe('{"a":1}')
  })

  it('lists few lines in full, and counts many', () => {
    expect(tableOf(someReport(3))).toContain('id-2: <script>')
    expect(tableOf(someReport(99))).toContain('and 94 more')
    expect(tableOf(someReport(99))).toContain('--html')
  })

  it('is a page in which nothing of theirs is markup', () => {
    const page = [...pageOfReport(someReport(), about)].join('')
    expect(page).not.toContain('<script')
    expect(page).toContain('&lt;script&gt;alert(1)&lt;/script&gt;')
    expect(page).toContain('What was read from Figs &lt;&amp;&gt;')
    expect(page).toContain('Into Testshire, 24 November 2026.')
  })
})
