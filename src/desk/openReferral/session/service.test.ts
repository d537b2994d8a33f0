import { describe, expect, it } from 'vitest'
import type { ServiceType } from '#domain/catalogue/area.ts'
import { openReport } from '#desk/report/report.ts'
import { serviceOf, today } from '#testing/desk/openReferral.ts'
import { readService } from '#desk/openReferral/dialect/dialect.ts'
import { idsOf } from '#desk/openReferral/ids.ts'
import { ownTypes } from '#desk/openReferral/typeMap.ts'
import { admit } from './service.ts'

const types: ServiceType[] = [
  { id: 'stay-and-play', name: 'Stay and Play', group: 'Play', summary: 'Toys.' },
]

/** What a service is refused for; undefined where it is let in. */
function refusal(over: object): string | undefined {
  const { report, open } = openReport()
  const setting = {
    directory: 'Figs',
    today,
    types,
    typeMap: ownTypes(types),
    unmapped: new Map<string, number>(),
    ids: idsOf(),
    known: new Map<string, string>(),
    placeFor: () => undefined,
  }
  const { service } = readService(serviceOf(over))
  const admitted = admit(open('service', 'a'), 'a', service, setting)
  const refused = [...report.records].find(({ outcome }) => outcome === 'refused')
  expect(admitted === undefined).toBe(refused !== undefined)
  return refused?.reason
}

describe('a service', () => {
  it.each([
    ['Baby Sensory: business for sale', 'for sale'],
    ['Tumble Tots franchise', 'for sale'],
    ['Vacancy: playgroup leader', 'vacancy'],
    ['Vacancies', 'vacancy'],
    ['Playworker vacancy', 'vacancy'],
    ['TEST Stay and Play', 'test'],
    ['Test service 2', 'test'],
    ['Stay and Play (test)', 'test'],
    ['Stay and Play DUPLICATE', 'duplicate'],
    ['DO NOT USE Stay and Play', 'not to use'],
    ['Messy Play - coming soon!', 'not begun'],
    ['Stay and Play (CLOSED)', 'closed'],
    ['Stay and Play - now closed', 'closed'],
    ['CLOSED: Stay and Play', 'closed'],
    ['Baby Group CLOSED', 'closed'],
    ['Baby group *cancelled*', 'closed'],
    ['Baby group [ARCHIVED]', 'closed'],
    ['XX DELETE XX Baby group', 'test'],
    ['Dummy record', 'test'],
    ['Copy of Baby group', 'test'],
    ['Online baby group', 'online'],
    ['Baby yoga on Zoom', 'online'],
    ['Stay and Play | Online', 'online'],
    ['Virtual sessions for new parents', 'online'],
  ])('called "%s" is flagged', (name, reason) => {
    expect(refusal({ name })).toContain(reason)
  })

  it.each([
    ['Test Valley Tots'],
    ['Hearing test clinic'],
    ['Closed group for new mums'],
    ['Enclosed garden play'],
    ['Stay and Play (closed in August)'],
    ['Stay and Play, closed on bank holidays'],
    ['Online safety for families'],
    ['Zoom, Boom and Rhyme'],
    ['Salers Hall Tots'],
  ])('called "%s" is let in', (name) => {
    expect(refusal({ name })).toBeUndefined()
  })

  it.each([
    ['This group has now closed.', 'closed'],
    ['Sadly our playgroup has closed permanently.', 'closed'],
    ['The Tuesday toddler group has ended', 'closed'],
    ['Coming soon! A new group.', 'not begun'],
    ['A franchise opportunity in your town.', 'for sale'],
    ['This is a test.', 'test'],
    ['Duplicate of 123', 'duplicate'],
    ['Do not use this record', 'not to use'],
  ])('that says "%s" is flagged', (description, reason) => {
    expect(refusal({ description })).toContain(reason)
  })

  it.each([
    ['We have vacancies for babies.'],
    ['The group is temporarily closed.'],
    ['The session is closed on bank holidays.'],
    ['The centre has closed doors for safety.'],
    ['Our new website is coming soon.'],
    ['We test new games.'],
    ['Nearly new clothes for sale.'],
  ])('that says "%s" is let in', (description) => {
    expect(refusal({ description })).toBeUndefined()
  })
})
