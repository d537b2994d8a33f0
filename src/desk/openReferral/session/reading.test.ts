import { describe, expect, it } from 'vitest'
import { openReport } from '#desk/report/report.ts'
import { today } from '#testing/desk/openReferral.ts'
import type { TheirCost, TheirService } from '#desk/openReferral/dialect/theirs.ts'
import { agesOf } from './ages.ts'
import { audienceOf } from './audience.ts'
import { costOf } from './cost.ts'

const notes = () => openReport().open('service', 'a')
const serviceOf = (over: Partial<TheirService>): TheirService => ({
  phones: [],
  terms: [],
  costs: [],
  audiences: [],
  languages: [],
  schedules: [],
  places: [],
  ...over,
})

describe('the cost', () => {
  it.each<[fees: string, cost: object | undefined]>([
    ['£30 per hour', { pence: 3000, note: 'per hour' }],
    ['£2.50 per family', { pence: 250, note: 'per family' }],
    ['£3, or £5 for two children', undefined],
    [
      '£2.50 per child, £1 for each sibling',
      { pence: 250, note: 'per child, £1 for each sibling' },
    ],
    ['£2 - £4', undefined],
    ['£2/£3', undefined],
    ['50p', { pence: 50 }],
    ['50p per child', { pence: 50, note: 'per child' }],
    ['From £5', undefined],
    ['Free', { pence: 0 }],
    ['Free of charge.', { pence: 0 }],
    ['Free, donations welcome', { pence: 0, note: 'donations welcome' }],
    ['Free for members', undefined],
    ['Free taster, then £5', undefined],
    ['First session free', undefined],
    ['No charge', { pence: 0 }],
  ])('of "%s"', (fees, cost) => {
    const read = costOf(notes(), serviceOf({ fees }), '', today)
    expect(read.cost).toEqual(cost)
    // Nothing is lost: what is no price is said in words.
    expect(read.inWords).toBe(cost === undefined ? fees : undefined)
  })

  it.each<[what: string, costs: TheirCost[], cost: object]>([
    [
      'a price with its unit',
      [{ amount: 30, text: 'Hall', unit: 'per hour' }],
      { pence: 3000, note: 'Hall, per hour' },
    ],
    ['a price alone', [{ amount: 4 }], { pence: 400 }],
    [
      'several, with all of them',
      [
        { amount: 2, text: 'Child', unit: 'per session' },
        { amount: 4, text: 'Adult', unit: 'per session' },
        { amount: 0, text: 'OAP' },
      ],
      { pence: 400, note: 'Child £2, per session; Adult £4, per session; OAP free' },
    ],
    ['none that has ended', [{ amount: 9, validTo: '2025-01-01' }, { amount: 3 }], { pence: 300 }],
    [
      'none that is to come',
      [{ amount: 9, validFrom: '2027-01-01' }, { amount: 3 }],
      { pence: 300 },
    ],
  ])('has %s', (_, costs, cost) => {
    expect(costOf(notes(), serviceOf({ costs }), '', today).cost).toEqual(cost)
  })

  it('is not free where the text, or another field, names a price', () => {
    const isFree = true
    expect(costOf(notes(), serviceOf({ isFree }), 'Toys and tea', today).cost).toEqual({ pence: 0 })
    expect(costOf(notes(), serviceOf({ isFree }), 'Free trial, then £5 a class', today)).toEqual({})
    const costs = [{ amount: 4 }]
    expect(costOf(notes(), serviceOf({ isFree, costs }), '', today).cost).toEqual({ pence: 400 })
  })
})

describe('ages', () => {
  it.each<[text: string, least: unknown, most: unknown, ages: object | undefined]>([
    ['For babies, 0-18 months', 0, 18, { from: 0, to: 18 }],
    ['0 to 12 months', null, 12, { from: 0, to: 12 }],
    ['birth to 12 months', 0, 12, { from: 0, to: 12 }],
    ['up to 18 months', 0, 18, { from: 0, to: 18 }],
    ['6 months - 18 months', 6, 18, { from: 6, to: 18 }],
    ['from 6 months', 6, null, { from: 6 }],
    ['0-18 months in the baby room', 0, 5, { from: 0, to: 72 }],
    ['Youth club', 0, 18, { from: 0, to: 228 }],
    ['girls aged 7 to 10 years', 5, 11, { from: 84, to: 132 }],
    ['for 4 to 11 year olds', 2, 11, { from: 48, to: 144 }],
    ['Beavers aged 6 to 8, Cubs aged 8 to 10', 5, 15, { from: 60, to: 192 }],
    ['aged 5 to 11', 0, 4, undefined],
    ['children aged 2 to 4', null, null, { from: 24, to: 60 }],
    ['aged 2 to 4, and under 2s on Fridays', 0, 4, { from: 0, to: 60 }],
    ['13 year olds and upwards', 12, null, { from: 156 }],
    ['open 2pm to 4pm', 0, 4, { from: 0, to: 60 }],
    ['For parents aged 16-25', null, null, undefined],
    ['For parents aged 16-25', 16, 25, undefined],
    ['For parents aged 16-25', 0, 4, { from: 0, to: 60 }],
    ['For mums and dads aged between 16 and 25', null, null, undefined],
    ['For 16 to 25 year old parents', null, null, undefined],
    ['Parents aged 16-25 with children aged 2 to 4', null, null, { from: 24, to: 60 }],
    ['For those aged 16-25 who are parents', null, null, undefined],
    ['For pregnant women aged 16 to 20', null, null, undefined],
    ['For parents 18+', 0, null, { from: 0 }],
    ['12 - 24 months', 1, 2, { from: 12, to: 24 }],
    ['Up to 12 months', 0, 1, { from: 0, to: 12 }],
    ['0-6 months only', 0, 0, { from: 0, to: 6 }],
    ['From 6 months', 0, 2, { from: 6, to: 36 }],
    ['Toddlers from 12 months', 0, 4, { from: 12, to: 60 }],
    ['18 months to 3 years', 0, 3, { from: 18, to: 48 }],
    ['3+', 0, 5, { from: 36, to: 72 }],
    ['For over 3s', 0, 5, { from: 36, to: 72 }],
    ['8-11 years', 0, 17, { from: 96, to: 144 }],
    ['2, 3 and 4 year olds', 0, 4, { from: 24, to: 60 }],
    ['For two to four year olds', 0, 11, { from: 24, to: 60 }],
    ['12-24 mths', 12, null, { from: 12, to: 24 }],
    ['3-6 months and 6-12 months', 3, 12, { from: 3, to: 12 }],
    ['Children must be 2 years and 9 months or older.', 2, 4, { from: 33, to: 60 }],
    ['We have run for over 20 years', 0, 4, { from: 0, to: 60 }],
    ['Parents and children aged 2 to 4', null, null, { from: 24, to: 60 }],
  ])('of "%s" with the fields %j and %j', (text, minimumAge, maximumAge, ages) => {
    expect(agesOf(notes(), { minimumAge, maximumAge }, text)).toEqual(ages)
  })
})

describe('who may come', () => {
  const read = (text: string, over: Partial<TheirService> = {}) => {
    const it = audienceOf(notes(), serviceOf(over), text)
    return it === 'others' ? it : it.audience
  }

  it.each([
    ['Toys and a chat'],
    ['Everyone welcome, members of the public too'],
    ['Boys and girls of all ages'],
    ['For mums and dads'],
    ['We welcome families from everywhere'],
    ['Over 50 families come every week'],
    ['for babies over 18 months'],
    ['Adults £3, children free'],
    ['For parents and toddlers aged 0 to 4'],
    ['For children of pre-school age'],
    ['For families to play in'],
    ['Mums and dads group'],
    ['Dads welcome too'],
    ['For English families and everybody else'],
    ['A librarian reads to children'],
    ['A quieter hour for autistic children. All children welcome.'],
    ['We welcome children with disabilities.'],
    ['Suitable for children with autism as well as others.'],
    ['Our staff are trained to support children with special needs.'],
    ['No membership needed.'],
    ['For mothers, fathers and carers.'],
    ['Not only for babies.'],
    ['We have access for disabled people.'],
    ['Toilet for disabled users.'],
    ['Please stay with your children; adults only in the kitchen.'],
    ['A sensory room for children with autism is next door.'],
    ['Volunteers over 18 needed.'],
    ['Over 50 toys.'],
    ['Sessions in Polish'],
  ])('is everyone for "%s"', (text) => {
    expect(read(text)).toBe('everyone')
  })

  it.each<[text: string, over?: Partial<TheirService>]>([
    ['A playgroup for members only'],
    ['Open to members of the club and their children'],
    ['Toddlers of residents only'],
    ['for children with disabilities'],
    ['For children and young people with additional needs'],
    ['These are for 13 year olds and upwards who have disabilities'],
    ['A group for dads and male carers only'],
    ['Just for dads and their babies'],
    ['Support for bereaved families'],
    ['for young parents'],
    ['A group for Polish families.'],
    ['Open to families in the HP21 postcode area.'],
    ['Choir for new mums, babies come along too.'],
    ['For families from the army camp.'],
    ['Open to patients of the Mandeville surgery.'],
    ['LGBT+ families only.'],
    ['Girls aged 5 to 7.'],
    ['For first time parents.'],
    ['For children on the SEND register.'],
    ['Deaf children and their families.'],
    ['Pupils of St Mary’s School only.'],
    ['Nursery children and their parents only.'],
    ['Only families registered with our nursery.'],
    ['Exclusive to NCT members.'],
    ['Childminders only.'],
    ['For families open to social care.'],
    ['Kinship carers’ coffee morning.'],
    ['For Romanian and Bulgarian families'],
    ['For South Asian women and their children'],
    ['for Bengali-speaking mothers'],
    ['For parents who speak Ukrainian'],
    ['For families with twins'],
    ['Twins club'],
    ['Dads group. Come along on Saturdays'],
    ["Dads' breakfast club"],
    ['for new mums'],
    ['For dads'],
    ['For twins'],
    ['Older people and toddlers sing together'],
    ['Toys and a chat', { audiences: ['Autism', 'Learning difficulties'] }],
    ['Toys and a chat', { audiences: ['Members'] }],
    ['Toys and a chat', { eligibility: 'Families in Acle' }],
    ['Babies', { audiences: ['Older people'] }],
    ['For families living in Aylesbury only'],
    ['Only families living in HP20 can come'],
    ['You must live in Aylesbury Vale'],
    ['Exclusively for children at Oak School'],
    ['For pupils of Oak School'],
    ['For children at Oak School'],
    ["Members of Children's Centre only"],
    ['For families known to social care'],
    ['For children on a child protection plan'],
    ['For Army families'],
    ['For NHS staff and their children'],
    ['For parents aged under 25'],
    ['For parents under 21'],
    ['For families on low incomes'],
    ['For those in temporary accommodation'],
    ['For children with a social worker'],
    ["For eligible two year olds receiving 15 hours' funding"],
    ["For two year olds receiving 15 hours' funding"],
    ['Family users/carers that have experience emotional distress'],
    ['Toys and a chat', { eligibility: 'All families living in Acle only' }],
  ])('is some only for "%s"', (text, over) => {
    expect(read(text, over)).toBe('targeted')
  })

  it.each<[name: string, eligibility: string | undefined, read: string | undefined]>([
    ['Group for dads only', undefined, undefined],
    ['Group for dads only!', 'Group for dads only', undefined],
    ['Oak group, for dads only', 'For dads only.', undefined],
    ['Oak group', 'For dads only.', 'For dads only.'],
  ])('of "%s", and "%s" in its field, is put in the words %s', (name, eligibility, words) => {
    expect(audienceOf(notes(), serviceOf({ name, eligibility }), `${name}\nToys.`)).toEqual({
      audience: 'targeted',
      eligibility: words,
    })
  })

  it.each<[text: string, over?: Partial<TheirService>]>([
    ['Over 60s lunch club'],
    ['A social group for older people'],
    ['Gentle exercise, aged 55 and over'],
    ['Dementia café'],
    ['Adults only'],
    ['Craft for adults'],
    ['Walking football, 18+'],
    ['Men only'],
    ["Men's shed"],
    ['Tea and cake', { audiences: ['Older people', 'Dementia'] }],
  ])('is no family for "%s"', (text, over) => {
    expect(read(text, over)).toBe('others')
  })
})
