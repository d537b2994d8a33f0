import { describe, expect, it } from 'vitest'
import { sampleArea, sampleCatalogue, samplePlace, sampleSession } from '#testing/samples.ts'
import { wordQuestion } from './wordMatch.ts'

const catalogue = sampleCatalogue({
  area: sampleArea({ name: 'Norfolk' }),
  places: [
    samplePlace({
      name: "St Étienne's Hall",
      otherNames: ['Acorns Children’s Centre', 'Acorns Sure Start', 'Playgroup Site'],
      address: { lines: ['9 High Street'], town: 'Wymondham' },
    }),
  ],
  sessions: [sampleSession({ title: 'Little Lions' })],
})

describe('the words of a session and of its place', () => {
  it.each<[string, boolean, boolean]>([
    ['', true, true],
    [' - ', true, true],
    ['lions', true, false],
    ['LITTLE lions', true, false],
    ['lions little', true, false],
    ['li', true, false],
    ['ions', false, false],
    ['rhymes', true, false],
    ['sing', true, false],
    ['etienne', true, true],
    ['Étiennes', true, true],
    ["st etienne's", true, true],
    ['childrens centre', true, true],
    ["children's centre", true, true],
    ['wymond', true, true],
    ['lions wymondham', true, false],
    ['lions norwich', false, false],
    ['Wymondham, Norfolk', true, true],
    ['norfolk', false, false],
    ['saint etienne', true, true],
    ['St. Etienne s hall', true, true],
    ['children s centre', true, true],
    ['surestart', true, true],
    ['sure start', true, true],
    ['acorns surestart', true, true],
    ['play group', true, true],
    ['startsure', false, false],
    ['hal', true, true],
    ['high street', false, false],
  ])('%j: session %s, place %s', (q, ofSession, ofPlace) => {
    const question = wordQuestion(catalogue, q)
    expect([...catalogue.sessions.values()].map(question.session)).toEqual([ofSession])
    expect([...catalogue.places.values()].map(question.place)).toEqual([ofPlace])
  })
})
