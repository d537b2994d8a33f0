import { describe, expect, it } from 'vitest'
import { featuresIn } from './features.ts'

const features = [
  { id: 'step-free', name: 'Step-free way in' },
  { id: 'hearing-loop', name: 'Hearing loop' },
  { id: 'changing-places', name: 'Changing Places toilet' },
  { id: 'toilets', name: 'Toilets' },
  { id: 'parking', name: 'Parking' },
  { id: 'baby-change', name: 'Baby changing' },
]
const idsIn = (text: string, of = features) => [...featuresIn(text, of).keys()]

describe('what a place has, from words', () => {
  it.each<[string, string[]]>([
    ['Wheelchair accessible entrance', ['step-free']],
    ['The building is wheelchair friendly.', ['step-free']],
    ['Access for wheelchairs and buggies', ['step-free']],
    ['There is step-free access from the car park', ['step-free', 'parking']],
    ['Level access, hearing loop', ['step-free', 'hearing-loop']],
    ['A ramp leads to the door.', ['step-free']],
    ['Ramp', ['step-free']],
    ['The building is equipped with induction loops for hearing aids.', ['hearing-loop']],
    ['Changing Places toilet', ['changing-places', 'toilets']],
    ['Accessible toilet facilities', ['toilets']],
    ['Free parking on site', ['parking']],
    ['Parking', ['parking']],
    ['Baby changing facilities; Hearing loop', ['hearing-loop', 'baby-change']],
  ])('"%s": %j', (text, ids) => {
    expect(idsIn(text).sort()).toEqual([...ids].sort())
  })

  it.each([
    'No wheelchair access',
    'There is no wheelchair access.',
    'Not suitable for wheelchairs',
    'Unfortunately the hall has steps and wheelchair access is by the back',
    "We don't have a hearing loop",
    'The hall has no lift, hearing loop or parking',
    'Partial wheelchair access',
    'Wheelchair access is limited',
    'We hope to fit a ramp next year',
    'A hearing loop will be fitted',
    'If you need step-free access, please ring',
    'Is there wheelchair access?',
    'Parking nearby',
    'Parking is in the street',
    'Disabled car parking space',
    'Aces Wheelchair Basketball',
    'We ramp up the fun',
    'Toilet training advice',
    'We talk about potty and toilet training',
  ])('nothing from "%s"', (text) => {
    expect(idsIn(text)).toEqual([])
  })

  it('says nothing that the area has no feature for', () => {
    expect(idsIn('Wheelchair accessible entrance, hearing loop', [])).toEqual([])
  })

  it('goes by a name where an area has ids of its own', () => {
    expect(idsIn('Step-free access', [{ id: 'f1', name: 'Wheelchair access' }])).toEqual(['f1'])
  })
})
