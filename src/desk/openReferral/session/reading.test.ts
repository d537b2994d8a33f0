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
    ['Free parking', undefined],
    ['Free tea and coffee', undefined],
    ['Free session', { pence: 0 }],
    ['Free with a voucher', undefined],
    ['£1,200', undefined],
    ['£3, siblings £1', { pence: 300, note: 'siblings £1' }],
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

  it.each(['n/a', 'N/A', 'None', '0', '-'])('is not known of "%s"', (fees) => {
    expect(costOf(notes(), serviceOf({ fees }), '', today)).toEqual({})
  })

  it('is nothing below nought', () => {
    const read = (amount: number, text?: string) =>
      costOf(notes(), serviceOf({ costs: [{ amount, text }] }), '', today)
    expect(read(-1)).toEqual({})
    expect(read(-1, 'Child')).toEqual({ inWords: 'Child' })
  })

  const isFree = true
  it.each<[text: string, over: Partial<TheirService>]>([
    ['Free trial, then £5 a class', { isFree }],
    ['A small charge applies.', { isFree }],
    ['Free with a voucher.', { isFree }],
    ['Free for members', { isFree }],
    ['Pay what you can.', { isFree }],
    ['Admission by donation.', { isFree }],
    ['One pound a week.', { isFree }],
    ['Contact the team for prices.', { isFree }],
    ['£40 for ten weeks payable up front.', { costs: [{ amount: 4 }] }],
    ['There is a fee to be paid on the day', { isFree }],
    ['Donation of £1 suggested.', { isFree }],
    ['Costs £3.', { costs: [{ amount: 0 }] }],
    ['Your first session is free', { costs: [{ amount: 0 }] }],
    ['Now £5 a session from September.', { costs: [{ amount: 3 }] }],
    ['It is £2', { costs: [{ amount: 3 }] }],
    ['Non-members welcome. Members £2, non-members £4.', { fees: '£2' }],
    ['£3 for the first child, £4 for two', { fees: '£3' }],
  ])('is no price where the text says "%s" beside %j, but is quoted', (text, over) => {
    const { cost, inWords } = costOf(notes(), serviceOf(over), `Figs\n${text}`, today)
    expect(cost).toBeUndefined()
    expect(inWords).toContain(text.replace('Non-members welcome. ', ''))
  })

  it.each<[text: string, over: Partial<TheirService>, pence: number]>([
    ['Toys and tea', { isFree }, 0],
    ['Free for all. Donations welcome. No charge applies.', { isFree }, 0],
    ['50p for refreshments.', { isFree }, 0],
    ['We raised £500 for the hall. Free tea, no extra cost.', { isFree }, 0],
    ['Free for families', { isFree }, 0],
    ['£3 a child, siblings £1', { costs: [{ amount: 3 }] }, 300],
    ['Just £3!', { costs: [{ amount: 3 }] }, 300],
    ['Tea and cake £1', { costs: [{ amount: 3 }] }, 300],
    ['', { isFree, costs: [{ amount: 4 }] }, 400],
  ])('stands beside "%s" and %j', (text, over, pence) => {
    expect(costOf(notes(), serviceOf(over), `Figs\n${text}`, today).cost?.pence).toBe(pence)
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
    // Narrower than the fields.
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
    ['Over 16s', 5, 25, { from: 192, to: 312 }],
    ['Children must be 2 years and 9 months or older.', 2, 4, { from: 33, to: 60 }],
    ['Suitable 6 weeks to 8 months', 0, 1, { from: 1, to: 8 }],
    ['For ages five to nine', 0, 18, { from: 60, to: 120 }],
    ['Babies (0-1)', 0, 4, { from: 0, to: 24 }],
    ['children under 3', 0, 4, { from: 0, to: 36 }],
    ['From 18 months to walking well', 0, 4, { from: 18, to: 60 }],
    ['For rising threes.', 0, 4, { from: 24, to: 36 }],
    ['Little ones must have had their first birthday.', 0, 4, { from: 12, to: 60 }],
    ['Until they are 2', 0, 4, { from: 0, to: 24 }],
    ['Not for children who are already 3.', 0, 4, { from: 0, to: 36 }],
    ['Children under 2 are too young for this', 0, 5, { from: 24, to: 72 }],
    ['The minimum age is 18 months.', 0, 4, { from: 18, to: 60 }],
    ['Ages 2+, but babies in slings are fine.', 0, 4, { from: 0, to: 60 }],
    ['Every four to six weeks.', 0, 4, { from: 0, to: 60 }],
    ['13 plus days. For 13 year olds and upwards.', 12, null, { from: 156 }],
    [
      'We help you find a place at a nursery when your child is 2, 3 or 4 years old.',
      0,
      4,
      { from: 0, to: 60 },
    ],
    // Months that were written as years.
    ['12-24 mths', 12, null, { from: 12, to: 24 }],
    ['3-6 months and 6-12 months', 3, 12, { from: 3, to: 12 }],
    // At the fields, wider, or about something else.
    ['For 0-5s', 0, 5, { from: 0, to: 72 }],
    ['Ages 0 to 11', 0, 4, { from: 0, to: 60 }],
    ['Under 8s must be with an adult', 5, 11, { from: 60, to: 144 }],
    ['Under 1s free', 0, 4, { from: 0, to: 60 }],
    ['Under 5s, and siblings up to 8 years', 0, 4, { from: 0, to: 60 }],
    ['Children 3 to 5 years, siblings 0 to 2 welcome', 3, 5, { from: 36, to: 72 }],
    ['We have run for 10 years. A 6 week course.', 0, 4, { from: 0, to: 60 }],
    ['School years 1 to 3', 5, 8, { from: 60, to: 108 }],
    ['Age 0 to 99', 0, 99, { from: 0 }],
    ['Up to 6 families, from 10 to 12', 0, 4, { from: 0, to: 60 }],
    ['From 6 months', 3, 4, { from: 36, to: 60 }],
    ['Up to 12 months', 2, 4, undefined],
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
    ['Deaf children are very welcome'],
    ['Suitable for children with autism as well as others.'],
    ['Our staff are trained to support children with special needs.'],
    ['No membership needed.'],
    ['For mothers, fathers and carers.'],
    ['For mums, dads, grandparents and carers'],
    ['Not only for babies.'],
    ['We have access for disabled people.'],
    ['Toilet for disabled users.'],
    ['Please stay with your children; adults only in the kitchen.'],
    ['A sensory room for children with autism is next door.'],
    ['Volunteers over 18 needed.'],
    ['Over 50 toys.'],
    ['Sessions in Polish'],
    ['Run by parents who have had depression themselves, for all.'],
    ['For under 5s and their parents or carers'],
    ['Time for a chat with other parents'],
    ['Perfect for keeping families busy'],
    ['For babies from birth'],
    ['For children with their parents'],
    ['For parents who want to meet others'],
    ['For children under 5 only'],
    ['Babies and toddlers only'],
    ['A quieter hour for autistic children. All children welcome.'],
    ["Mother's Day craft session"],
    ['For parents and their little ones to play together'],
    ['Children must be with an adult over 18'],
    ['Priority is given to families in Quarrendon.'],
    ['Residents of Fairford Leys get first choice.'],
    ['Open to children with and without disabilities.'],
    ['Aimed at dads but everyone is welcome.'],
    ['For anyone who looks after little ones.'],
    ["You don't have to be a member."],
    ['Open to the whole community.'],
    ['Not for children who are already 3.'],
    ['Especially for premature babies.'],
    ['Ideal for new parents'],
    ['Supporting families through play'],
    ['Supporting children and their parents'],
    ['If your child has additional needs please let us know.'],
    ['We are an inclusive group and support families with children with SEND.'],
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
    ['Open to families in the HP21 postcode area.'],
    ['For parents in the village'],
    ['For families from the army camp.'],
    ['Choir for new mums, babies come along too.'],
    ['For expectant parents'],
    ['For local families'],
    ['Open to patients of the Mandeville surgery.'],
    ['LGBT+ families only.'],
    ['For Polish speaking families.'],
    ['Girls aged 5 to 7.'],
    ['For first time parents.'],
    ['For children on the SEND register.'],
    ['Deaf children and their families.'],
    ["Pupils of St Mary's School only."],
    ['For Muslim mothers.'],
    ['Nursery children and their parents only.'],
    ['Only families registered with our nursery.'],
    ['Exclusive to NCT members.'],
    ['Childminders only.'],
    ['For families open to social care.'],
    ["Dad's group."],
    ["Dads' Saturday club"],
    ["Kinship carers' coffee morning."],
    ['Parents only'],
    ['For babies and new dads'],
    ['A drop-in for families with twins'],
    ['For mums whose babies are in hospital'],
    ['For families awaiting an assessment'],
    ['For families in Acle'],
    ['You must be registered with a Bucks GP.'],
    ['For those living on the Walton estate.'],
    ['Men who care for children: come and meet others.'],
    ['A group for gypsy, Roma and traveller families.'],
    ['For mums and dads to be.'],
    ['Only those with a voucher may come.'],
    ["Home educators' meet up."],
    ['A group for you if you have lost a baby.'],
    ["If your child has Down's syndrome, join us."],
    ['For parents whose English is not their first language.'],
    ['For Chesham residents.'],
    ["Open to Wycombe Women's Aid clients."],
    ['For little ones with a limb difference.'],
    ['Supporting parents through separation.'],
    ['Support for anyone parenting a teenager.'],
    ['For families facing hard times.'],
    ['Members and their guests.'],
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

  it('is everyone where the text says that all may come, with whom it names', () => {
    const text = 'A quieter hour for autistic children. All children welcome.'
    expect(audienceOf(notes(), serviceOf({}), text)).toEqual({
      audience: 'everyone',
      eligibility: text,
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
    ["Men's shed."],
    ['Tea and cake', { audiences: ['Older people', 'Dementia'] }],
  ])('is no family for "%s"', (text, over) => {
    expect(read(text, over)).toBe('others')
  })
})
