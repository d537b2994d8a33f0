import { describe, expect, it } from 'vitest'
import { files } from '#testing/fixture/files.ts'
import { date } from '#testing/samples.ts'
import { published } from '#desk/files.ts'
import { areaChanges, areaFormOf, readAreaForm, type AreaForm } from './areaForm.ts'
import { changesTo, edited, filesOf, type Draft } from './draft.ts'
import { fittedBounds } from './fittedBounds.ts'
import { catalogueIn } from './listed.ts'
import { newCouncil, postcodeFiles, type NewCouncil } from './newCouncil.ts'
import { placeLookup } from './placeForm.ts'
import { checkDraft, seenByFamilies } from './publish.ts'

const today = date('2026-11-24')
const texts = new Map(Object.entries(files).map(([file, it]) => [file, published(it)]))
const typed: NewCouncil = {
  name: 'Severnshire',
  council: 'Severnshire Council',
  url: 'https://severnshire.example/',
  town: 'Gloucester',
}

function begun(over: Partial<NewCouncil> = {}): Draft {
  const made = newCouncil({ ...typed, ...over }, texts, { today, taken: ['desk'] })
  if (made.is === 'misread') throw new Error(JSON.stringify(made.wrong))
  return made.draft
}

describe('a council that begins', () => {
  it('passes the check, and is new to families', () => {
    const draft = begun()
    const { findings } = checkDraft(draft, { today, publish: false })
    expect(findings.filter(({ level }) => level === 'error')).toEqual([])
    expect(seenByFamilies(draft, today)).toMatchObject({ is: 'changes', much: [] })
    expect(catalogueIn(filesOf(draft), 'severnshire')?.area.council.name).toBe(
      'Severnshire Council',
    )
    expect(filesOf(draft).get('areas.json')).toContain('"testshire"')
  })

  it.each<[keyof NewCouncil, string]>([
    ['name', ' '],
    ['name', 'Testshire'],
    ['name', 'Desk'],
    ['council', ''],
    ['url', 'no address'],
    ['town', 'Nowhere'],
  ])('says what %s typed as “%s” should be', (field, text) => {
    const made = newCouncil({ ...typed, [field]: text }, texts, { today, taken: ['desk'] })
    expect(made.is === 'misread' && Object.keys(made.wrong)).toEqual([field])
  })

  it('has edges that follow from its places and towns', () => {
    const draft = begun()
    const changes = [
      ...changesTo(
        filesOf(draft),
        new Map([['severnshire/gazetteer.json', '[["town","Thistleton",51.9,-2.2]]']]),
      ),
    ]
    const grown = edited(draft, { says: '', changes })
    const fitted = edited(grown, { says: '', changes: fittedBounds(filesOf(grown), grown.area) })
    const { area } = catalogueIn(filesOf(fitted), 'severnshire')!
    expect(area.bounds).toEqual([-2.32, 51.83, -2.08, 51.97])
    const { findings } = checkDraft(fitted, { today, publish: false })
    expect(findings.filter(({ level }) => level === 'error')).toEqual([])
    expect(fittedBounds(filesOf(draft), draft.area)).toEqual([])
  })

  it('takes a web address as a browser shows it', () => {
    const draft = begun({ url: 'www.severnshire.example' })
    const { area } = catalogueIn(filesOf(draft), 'severnshire')!
    expect(area.council.url).toBe('https://www.severnshire.example')
  })

  it('says what is wrong in words that are no field of a file', () => {
    const made = newCouncil({ ...typed, url: 'no address' }, texts, { today, taken: [] })
    expect(made.is === 'misread' && made.wrong.url).toMatch(/^a web address/)
  })

  it('knows its postcodes, and the middle of each sector and district', () => {
    const draft = begun()
    const shards = new Map([
      [
        'GL1',
        new Map<string, [number, number]>([
          ['1AA', [51.8, -2.2]],
          ['1AB', [51.9, -2.4]],
        ]),
      ],
    ])
    const made = postcodeFiles('severnshire', { shards, ended: new Map() }, filesOf(draft))
    const after = edited(draft, { says: 'x', changes: changesTo(filesOf(draft), made) })
    const lookup = placeLookup(filesOf(after), 'severnshire')
    expect(lookup({ postcode: 'GL1 1AA' })).toMatchObject({ lat: 51.8, precision: 'postcode' })
    expect(lookup({ postcode: 'GL1 1ZZ' })).toMatchObject({ lat: 51.85, precision: 'town' })
  })
})

describe('what is said of an area', () => {
  const draft = begun()
  const catalogue = catalogueIn(filesOf(draft), 'severnshire')!
  const { calendar } = catalogue
  const form = areaFormOf(catalogue.area, calendar)
  const read = (over: Partial<AreaForm>) =>
    readAreaForm({ ...form, ...over }, catalogue.area, calendar)

  it('is what it was where nothing was typed', () => {
    expect(read({})).toEqual({ is: 'read', area: catalogue.area, calendar })
  })

  it('takes terms by their dates, and kinds by their names', () => {
    const types = `${form.types}\nBaby massage: Learn to massage your baby.`
    const terms = 'Autumn 2026: 3/9/2026 to 23 October 2026\nSpring: 4 Jan 2027 - 12 Feb 2027'
    const after = read({ terms, types, confirmed: true })
    expect(after).toMatchObject({
      calendar: { confirmed: true, terms: [{ from: '2026-09-03' }, { to: '2027-02-12' }] },
    })
    const made = after.is === 'read' ? after : null
    expect(made?.area.serviceTypes.at(-1)).toMatchObject({ id: 'baby-massage' })
    const changes = areaChanges(filesOf(draft), 'severnshire', catalogue, made!)
    const { findings } = checkDraft(edited(draft, { says: 'x', changes }), {
      today,
      publish: false,
    })
    expect(findings.filter(({ level }) => level === 'error')).toEqual([])
  })

  it('is put on what another tab has saved meanwhile', () => {
    const save = (it: typeof draft, over: Partial<AreaForm>) => {
      const after = read(over)
      if (after.is === 'misread') throw new Error()
      const changes = areaChanges(filesOf(it), 'severnshire', catalogue, after)
      return edited(it, { says: 'x', changes })
    }
    const one = save(draft, {
      councilPhone: '01632 960123',
      types: `${form.types}\nBaby massage: Learn to massage your baby.`,
      terms: `${form.terms}\nSpring 2031: 6/1/2031 to 14/2/2031`,
    })
    const both = save(one, {
      councilName: 'Severn Council',
      types: `${form.types}\nFirst steps: For who begins to walk.`,
      confirmed: true,
    })
    const { area, calendar } = catalogueIn(filesOf(both), 'severnshire')!
    expect(area.council).toMatchObject({ name: 'Severn Council', phone: '01632 960123' })
    expect(area.serviceTypes.slice(-2).map(({ id }) => id)).toEqual(['baby-massage', 'first-steps'])
    expect(calendar.confirmed).toBe(true)
    expect(calendar.terms.at(-1)?.name).toBe('Spring 2031')
  })

  it('says which line is no term', () => {
    const after = read({ terms: 'Autumn: from September' })
    expect(after.is === 'misread' && after.wrong.terms).toMatch(/not “Autumn: from September”$/)
  })
})
