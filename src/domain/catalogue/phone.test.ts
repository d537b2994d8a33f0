import { expect, it } from 'vitest'
import { phoneOf, phonesAt } from './phone.ts'

it.each([
  ['its own', { phone: '1' }, { phone: '2' }, '1'],
  ['its place’s', {}, { phone: '2' }, '2'],
  ['none', {}, {}, undefined],
])('a session is asked about at %s', (_, session, place, phone) => {
  expect(phoneOf(session, place)).toBe(phone)
})

it.each([
  ['its own', '1', [{ title: 'Songs' }], [['1']]],
  ['that of its sessions, once', undefined, [songs('2'), songs('2')], [['2', 'Songs']]],
  ['its own, then theirs', '1', [songs('2'), songs('1')], [['1'], ['2', 'Songs']]],
  ['none', undefined, [{ title: 'Songs' }], []],
])('a place is asked about at %s', (_, phone, sessions, expected) => {
  const numbers = phonesAt({ phone }, sessions)
  expect(numbers.map(({ phone, titles }) => [phone, ...titles])).toEqual(expected)
})

function songs(phone: string) {
  return { title: 'Songs', phone }
}
