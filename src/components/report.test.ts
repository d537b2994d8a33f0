import { expect, it } from 'vitest'
import { reportHref } from './report.ts'

it('has no sign that orders the letters of another language', () => {
  const said = { ask: 'ما الخطأ؟', keep: '', lines: [['Page', '\u2068Acle\u2069'] as const] }
  const mail = new URL(reportHref('a@t.example', '\u2068Acle\u2069 – finder', said))
  expect(mail.searchParams.get('subject')).toBe('Acle – finder')
  expect(mail.searchParams.get('body')).toContain('Page: Acle')
})

it('is a mailto whose subject and body survive any sign', () => {
  const href = reportHref('families@testshire.example', 'Wrong: Toys & tea?', {
    ask: 'What is wrong?',
    keep: 'Please leave these in.',
    lines: [['Name', 'Toys & tea #1']],
  })
  const mail = new URL(href)
  expect(mail.protocol + mail.pathname).toBe('mailto:families@testshire.example')
  expect(mail.hash).toBe('')
  expect(mail.searchParams.get('subject')).toBe('Wrong: Toys & tea?')
  expect(mail.searchParams.get('body')).toBe(
    'What is wrong?\r\n\r\n\r\n\r\nPlease leave these in.\r\nName: Toys & tea #1',
  )
})
