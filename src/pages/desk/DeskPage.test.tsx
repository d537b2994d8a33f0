// @vitest-environment jsdom
import 'fake-indexeddb/auto'
import { QueryClientProvider } from '@tanstack/react-query'
import { render, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { IDBFactory } from 'fake-indexeddb'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createQueryClient } from '#app/queryClient.ts'
import { sampleBuilt } from '#testing/built.ts'
import { handlersFor } from '#testing/handlers.ts'
import { server } from '#testing/server.ts'

// Each loads the whole desk anew.
vi.setConfig({ testTimeout: 60_000 })

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory()
  // Each test is a page that is loaded anew.
  vi.resetModules()
  vi.useFakeTimers({ now: new Date('2026-11-24T09:00:00Z'), toFake: ['Date'] })
  server.use(...handlersFor(() => 'ordinary'))
  history.replaceState(null, '', '/desk/')
})
afterEach(() => vi.useRealTimers())

async function openDesk() {
  const { DeskPage } = await import('./DeskPage.tsx')
  return render(
    <QueryClientProvider client={createQueryClient()}>
      <DeskPage />
    </QueryClientProvider>,
  )
}

async function openPublished() {
  const user = userEvent.setup()
  const page = await openDesk()
  await user.click(await screen.findByRole('button', { name: 'Open what is published now' }))
  await screen.findByRole('heading', { name: 'Your draft for Testshire' })
  return { user, page }
}

function goTo(fragment: string) {
  history.replaceState(null, '', `/desk/${fragment}`)
  window.dispatchEvent(new PopStateEvent('popstate'))
}

/** Something that is wrong in the draft, as a file that was opened may have it. */
async function spoil(file: string, id: string, change: object) {
  const { changeDraft } = await import('./draftStore.ts')
  const { edited, filesOf, recordIn } = await import('#desk/draft/draft.ts')
  await changeDraft((it) => {
    if (!it) return it
    const before = recordIn(filesOf(it), file, id) as object
    return edited(it, {
      says: 'x',
      changes: [{ file, id, before, after: { ...before, ...change } }],
    })
  })
}

async function openGroup(typed: string, name: RegExp) {
  const it = await openPublished()
  await it.user.type(screen.getByRole('searchbox', { name: /^Name of the group/ }), typed)
  const link = await screen.findByRole('link', { name })
  history.replaceState(null, '', link.getAttribute('href'))
  window.dispatchEvent(new PopStateEvent('popstate'))
  await screen.findByRole('heading', { name, level: 2 })
  return it
}

describe('the two commonest jobs', () => {
  it('calls one date off with its reason, and takes that back', async () => {
    const { user } = await openGroup('baby', /^Baby Club/)
    expect(screen.getByRole('link', { name: 'Its page, as it is published' })).toBeVisible()
    await user.click(screen.getByRole('button', { name: 'Not on Wednesday 2 December' }))
    await user.click(screen.getByRole('button', { name: 'Call it off' }))
    expect(screen.getByText(/Say why/)).toBeVisible()
    await user.type(screen.getByRole('textbox', { name: /^Why/ }), 'the hall is in use{Enter}')
    expect(await screen.findByText(/2 December \(cancelled: the hall is in use\)/)).toBeVisible()
    expect(screen.getByText('1 thing is changed, and not published yet.')).toBeVisible()
    await user.click(screen.getByRole('button', { name: /^Undo: Baby Club/ }))
    expect(await screen.findByText('Nothing is changed yet.')).toBeVisible()
    expect(screen.getByText(/^Undone: Baby Club, .*: not on/)).toBeVisible()
    await waitFor(() =>
      expect(screen.getByRole('heading', { name: 'Your draft for Testshire' })).toHaveFocus(),
    )
    expect(screen.getByRole('button', { name: 'Not on Wednesday 2 December' })).toBeVisible()
  })

  it('moves one date, and asks for a time that can be', async () => {
    const { user } = await openGroup('baby', /^Baby Club/)
    await user.click(screen.getByRole('button', { name: 'Another time on Wednesday 2 December' }))
    const form = within(screen.getByRole('form', { name: /^Another time/ }))
    await user.clear(form.getByLabelText('Starts'))
    await user.type(form.getByLabelText('Starts'), '14:00')
    await user.clear(form.getByLabelText(/^Ends/))
    await user.type(form.getByLabelText(/^Ends/), '13:00')
    await user.type(form.getByRole('textbox', { name: /^Why/ }), 'a party')
    await user.click(form.getByRole('button', { name: 'Move it' }))
    expect(form.getByText('It ends before it starts.')).toBeVisible()
    expect(form.getByLabelText(/^Ends/)).toHaveFocus()
    await user.clear(form.getByLabelText(/^Ends/))
    await user.type(form.getByLabelText(/^Ends/), '15:00')
    await user.click(form.getByRole('button', { name: 'Move it' }))
    expect(await screen.findByText(/2pm to 3pm/)).toBeVisible()
  })

  it('says that a group is still right, and by which team', async () => {
    const { user } = await openGroup('baby', /^Baby Club/)
    await user.click(screen.getByRole('button', { name: 'Still right' }))
    expect(screen.getByText('Say which team checked it.')).toBeVisible()
    await user.type(screen.getByRole('textbox', { name: 'Your team' }), 'Early years team{Enter}')
    expect(await screen.findByText('Checked today by Early years team.')).toBeVisible()
  })
})

it('leads to what there is to open once a draft is thrown away', async () => {
  const { user } = await openPublished()
  await user.click(screen.getByText('About this draft'))
  await user.click(screen.getByRole('button', { name: 'Start again' }))
  const title = await screen.findByRole('heading', { name: 'Open a list' })
  await waitFor(() => expect(title).toHaveFocus())
})

it('goes round by telephone, and says how far it has come', async () => {
  const { user } = await openPublished()
  goTo('#see=round')
  await screen.findByRole('heading', { name: 'Whom to ring next' })
  const done = () => screen.getByRole('progressbar').getAttribute('value')
  const venue = () => screen.getByRole('article', { name: /./ }).querySelector('h3')?.textContent
  const [before, first] = [Number(done()), venue()]
  await user.type(screen.getByRole('textbox', { name: 'Your team' }), 'Early years team')
  await user.click(screen.getByRole('button', { name: 'It is right' }))
  await waitFor(() => expect(Number(done())).toBe(before + 1))
  expect(venue()).not.toBe(first)
})

describe('what is typed and not saved', () => {
  const name = () => screen.getByRole('textbox', { name: /^Name, as families/ })

  it('is still there after a way to another part, until it is left', async () => {
    const { user } = await openGroup('baby', /^Baby Club/)
    const group = location.hash
    await user.click(screen.getByRole('button', { name: 'Change what it is' }))
    await user.type(name(), ' for all')
    goTo('#see=round')
    await screen.findByRole('heading', { name: 'Whom to ring next' })
    goTo(group)
    expect(await screen.findByText(/^This is what you typed before/)).toBeVisible()
    expect(name()).toHaveValue('Baby Club for all')
    await user.click(screen.getByRole('button', { name: 'Leave it as it is' }))
    await user.click(screen.getByRole('button', { name: 'Change what it is' }))
    expect(name()).toHaveValue('Baby Club')
  })

  it('is in a form that takes the focus, which is back on what opened it once it is saved', async () => {
    const { user } = await openGroup('baby', /^Baby Club/)
    const press = () => screen.getByRole('button', { name: 'Change what it is' })
    await user.click(press())
    await waitFor(() => expect(name().closest('form')).toHaveFocus())
    await user.type(name(), ' for all{Enter}')
    await waitFor(() => expect(press()).toHaveFocus())
    expect(press()).not.toHaveAttribute('tabindex')
  })

  it.each([
    ['the area', '#see=area', 'Name of the council'],
    ['new advice', '#advice=', 'What is it called?'],
    ['a new town', '#town=', 'Name'],
  ])('of %s is still there too', async (_, fragment, label) => {
    const { user } = await openPublished()
    const box = () => screen.findByRole('textbox', { name: label })
    goTo(fragment)
    await user.type(await box(), 'Wick')
    const typed = (await box()).getAttribute('value')
    expect(typed).toMatch(/Wick$/)
    goTo('#see=round')
    await screen.findByRole('heading', { name: 'Whom to ring next' })
    goTo(fragment)
    expect(await screen.findByText(/^This is what you typed before/)).toBeVisible()
    expect(await box()).toHaveValue(typed)
  })

  it('of a sheet is still there too: its rows, and what was put right in them', async () => {
    const { user } = await openPublished()
    goTo('#see=sheet')
    const box = await screen.findByRole('textbox', { name: /^Paste the rows/ })
    await user.click(box)
    await user.paste('Name\tPlace\nTiny Toes\tThistleton Library\nBig Toes\tThistleton Libary')
    goTo('#see=round')
    await screen.findByRole('heading', { name: 'Whom to ring next' })
    goTo('#see=sheet')
    await user.click(await screen.findByRole('button', { name: 'Read these rows' }))
    await user.selectOptions(
      screen.getByRole('combobox', { name: /^What kind are they/ }),
      'Stay and Play',
    )
    await user.selectOptions(
      screen.getByRole('combobox', { name: /is it Thistleton Library\?$/ }),
      'Yes, it is Thistleton Library',
    )
    expect(screen.getByText('2 rows can be added.')).toBeVisible()
    goTo('#see=round')
    await screen.findByRole('heading', { name: 'Whom to ring next' })
    goTo('#see=sheet')
    expect(await screen.findByText(/^This is what you began before/)).toBeVisible()
    await user.click(screen.getByRole('button', { name: 'Add 2 groups' }))
    expect(await screen.findByText('Done: 2 groups added from a spreadsheet')).toBeVisible()
    goTo('#see=sheet')
    expect(await screen.findByRole('textbox', { name: /^Paste the rows/ })).toHaveValue('')
  })

  it('does not undo what was changed of the same group meanwhile', async () => {
    const { user } = await openGroup('baby', /^Baby Club/)
    await user.click(screen.getByRole('button', { name: 'Change what it is' }))
    await user.type(name(), ' for all')
    await spoil('testshire/sessions.json', 'mill-lane-babies', { phone: '01632 960123' })
    await user.click(screen.getByRole('button', { name: 'Save the group' }))
    const { readDraft } = await import('./draftStore.ts')
    const { filesOf, recordIn } = await import('#desk/draft/draft.ts')
    const saved = async () => {
      const { draft } = await readDraft()
      return draft && recordIn(filesOf(draft), 'testshire/sessions.json', 'mill-lane-babies')
    }
    await expect.poll(saved).toMatchObject({ title: 'Baby Club for all', phone: '01632 960123' })
  })

  it.each([
    ['the area', '#see=area', 'Name of the council', 'area.json', 'example.org/families'],
    ['advice', '#advice=feeding-line', 'What is it called?', 'area.json', '01632 960 111'],
    ['a town', '#town=Thistleton+54.2+0.3', 'Name', 'gazetteer.json', 'Thistle Town'],
  ])('of %s does not undo what was saved of it meanwhile', async (_, at, label, name, part) => {
    const { user } = await openPublished()
    const { changeDraft, readDraft } = await import('./draftStore.ts')
    const { changesTo, edited, filesOf } = await import('#desk/draft/draft.ts')
    const file = `testshire/${name}`
    const saved = async () => {
      const { draft } = await readDraft()
      return (draft && filesOf(draft).get(file)) ?? ''
    }
    const text = await saved()
    const elsewhere = part.replace(/.$/, '7')
    expect(text).toContain(part)
    goTo(at)
    await user.type(await screen.findByRole('textbox', { name: label }), ' Wick')
    await changeDraft((it) => {
      const to = new Map([[file, text.replace(part, elsewhere)]])
      return it && edited(it, { says: 'x', changes: changesTo(filesOf(it), to) })
    })
    await screen.findByText('Done: x')
    await user.click(screen.getByRole('button', { name: /^Save (?:the (?:advice|town)|about)/ }))
    await expect.poll(saved).toContain(' Wick')
    expect(await saved()).toContain(elsewhere)
  })

  it('of a town stays where another tab has moved it, and leads to it all the same', async () => {
    const { user } = await openPublished()
    const { changeDraft, readDraft } = await import('./draftStore.ts')
    const { edited, filesOf } = await import('#desk/draft/draft.ts')
    const { townsIn, townChange } = await import('#desk/draft/townForm.ts')
    const towns = async () => townsIn(filesOf((await readDraft()).draft!), 'testshire')
    const [was] = (await towns()).filter((it) => it.name === 'Thistleton')
    goTo('#town=Thistleton+54.2+0.3')
    await user.type(await screen.findByLabelText(/^Other names/), '{Enter}The Wick')
    await changeDraft(
      (it) =>
        it &&
        edited(it, {
          says: 'x',
          changes: townChange(filesOf(it), it.area, was, {
            ...was!,
            lat: 54.2001,
            name: 'Thistle',
          }),
        }),
    )
    await screen.findByText('Done: x')
    expect(screen.getByLabelText(/^Other names/)).toHaveValue('Thistle Town\nThe Wick')
  })

  it.each([
    ['a group', '#group=mill-lane-babies', /^Name, as families/, 'sessions.json', true],
    ['a place', '#place=mill-lane-hub', /^Name/, 'hubs.json', true],
    ['advice', '#advice=feeding-line', 'What is it called?', 'area.json', false],
    ['a town', '#town=Thistleton+54.2+0.3', 'Name', 'gazetteer.json', false],
  ])(
    'of %s is offered once another tab has taken it out',
    async (_, at, label, name, isBehindPress) => {
      const { user } = await openPublished()
      const { changeDraft, readDraft } = await import('./draftStore.ts')
      const { edited, filesOf } = await import('#desk/draft/draft.ts')
      const file = `testshire/${name}`
      goTo(at)
      if (isBehindPress)
        await user.click(await screen.findByRole('button', { name: 'Change what it is' }))
      await user.type(await screen.findByRole('textbox', { name: label }), ' Wick')
      const isIt = (it: unknown) =>
        /mill-lane-babies|mill-lane-hub|Thistleton/.test(JSON.stringify(it))
      await changeDraft((it) => {
        const value = JSON.parse(filesOf(it!).get(file)!) as object[]
        const after = Array.isArray(value)
          ? value.filter((one) => !isIt(one))
          : { ...(value as object), advice: [] }
        return edited(it!, { says: 'x', changes: [{ file, id: null, before: value, after }] })
      })
      expect(await screen.findByText(/^This .* is not in the draft/)).toBeVisible()
      expect(screen.getByRole('textbox', { name: label }).getAttribute('value')).toMatch(/ Wick$/)
      await user.click(
        screen.getByRole('button', { name: /^Save the (?:group|place|advice|town)/ }),
      )
      const saved = async () => filesOf((await readDraft()).draft!).get(file)
      await expect.poll(saved).toContain(' Wick')
    },
  )

  it.each([
    ['a group', '#group=mill-lane-babies', 'Telephone of the group', 'Save the group'],
    ['a place', '#place=mill-lane-hub', 'Telephone', 'Save the place'],
  ])('of %s is said to be saved where it was', async (_, at, label, press) => {
    const { user } = await openPublished()
    goTo(at)
    await user.click(await screen.findByRole('button', { name: 'Change what it is' }))
    await user.clear(screen.getByLabelText(label))
    await user.type(screen.getByLabelText(label), '01632 960111')
    await user.click(screen.getByRole('button', { name: press }))
    expect(await screen.findByText('Saved in your draft')).toBeVisible()
    await user.click(screen.getByRole('button', { name: /^Undo: / }))
    await waitFor(() => expect(screen.queryByText('Saved in your draft')).toBeNull())
  })

  it('leads to the first field that is wrong', async () => {
    const { user } = await openGroup('baby', /^Baby Club/)
    await user.click(screen.getByRole('button', { name: 'Change what it is' }))
    await user.clear(name())
    await user.click(screen.getByRole('button', { name: 'Save the group' }))
    expect(name()).toHaveFocus()
    expect(name()).toBeInvalid()
  })
})

describe('what is wrong, and publishing', () => {
  it('lists a town with another name too, and counts it as the draft does', async () => {
    const { user } = await openPublished()
    goTo('#town=Thistleton+54.2+0.3')
    await user.type(await screen.findByLabelText(/^Other names/), '{Enter}The Wick')
    await user.click(screen.getByRole('button', { name: 'Save the town or village' }))
    expect(await screen.findByText('Done: Thistleton: changed')).toBeVisible()
    expect(screen.getByText('1 thing is changed, and not published yet.')).toBeVisible()
    goTo('#see=publish')
    expect(await screen.findByRole('heading', { name: 'Changed: 1' })).toBeVisible()
    expect(screen.getByText(/^: other names: Thistle Town → Thistle Town, The Wick$/)).toBeVisible()
    expect(screen.queryByText('Nothing has changed for families.')).toBeNull()
  })

  /** The invented county has made-up times, which stand in the way; and warnings, which are published already and do not. */
  async function readyToPublish(user: ReturnType<typeof userEvent.setup>) {
    goTo('#see=publish')
    const take = await screen.findByRole('button', { name: 'Take the made-up times out' })
    // Whom it takes times from is said before it is pressed.
    await user.click(screen.getByText(/^Taken out, 1 group has no times left/))
    expect(screen.getByText('Bounce and Rhyme, Little Wick Library')).toBeVisible()
    await user.click(take)
    await screen.findByText(/^2 warnings of what is published already wait/)
  }

  it('refuses a warning that the draft has brought, until somebody says why it may wait', async () => {
    const { user } = await openPublished()
    await readyToPublish(user)
    await spoil('testshire/sessions.json', 'mill-lane-babies', { phone: '01632 12' })
    goTo('#see=wrong')
    expect(await screen.findByText(/^\d+ warnings\. 2 warnings are of what is pub/)).toBeVisible()
    goTo('#see=publish')
    expect(await screen.findByText(/^1 warning in the way/)).toBeVisible()
    expect(screen.queryByRole('button', { name: 'Make a zip of the files' })).toBeNull()
    const summary = screen.getByText('A telephone number of an odd length: 1 warning')
    await user.click(summary)
    const form = within(summary.closest('details') ?? document.body)
    await user.click(form.getByRole('button', { name: 'Let them wait' }))
    expect(form.getByText('Say why.')).toBeVisible()
    await user.type(form.getByLabelText('Why may they wait?'), 'It is a short number.')
    await user.click(form.getByRole('button', { name: 'Let them wait' }))
    expect(await screen.findByRole('button', { name: 'Make a zip of the files' })).toBeVisible()
  })

  it('says what the check says, each line leading to its group, and refuses to publish an error', async () => {
    await openPublished()
    await spoil('testshire/sessions.json', 'mill-lane-babies', { checked: '2027-01-01' })
    goTo('#see=wrong')
    const said = await screen.findByText(/^checked: this should be a day not after today/)
    await userEvent.click(screen.getByRole('checkbox', { name: /as the command line has it/ }))
    expect(
      screen.getByText(/^error: testshire\/sessions.json: mill-lane-babies: checked/),
    ).toBeVisible()
    const link = within(said).getByRole('link', { name: 'Open Baby Club' })
    expect(link.getAttribute('href')).toBe(
      '/desk/#record=mill-lane-babies&file=testshire%2Fsessions.json&field=checked',
    )
    goTo('#see=publish')
    const take = await screen.findByRole('button', { name: 'Take the made-up times out' })
    await userEvent.click(take)
    expect(await screen.findByText(/^1 error in the way/)).toBeVisible()
    expect(screen.queryByRole('button', { name: 'Make a zip of the files' })).toBeNull()
  })

  /** What the host says of the build that the website is of; null = it has no such file. */
  async function hostSays(built: object | null) {
    const { http, HttpResponse } = await import('msw')
    const answer = () =>
      built ? HttpResponse.json(built) : new HttpResponse(null, { status: 404 })
    server.use(http.get('*/desk/website.json', answer))
  }
  const built = { ...sampleBuilt, site: null, writer: '/src/publish/writer.ts' }

  /** Makes a zip, and says what is in it. */
  async function zipMade(user: ReturnType<typeof userEvent.setup>) {
    const made: Blob[] = []
    vi.spyOn(URL, 'createObjectURL').mockImplementation((it) => (made.push(it as Blob), 'blob:x'))
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockReturnValue()
    await user.click(await screen.findByRole('button', { name: 'Make a zip of the files' }))
    // Every page is written.
    await screen.findByText(/^data-testshire-2026-11-24.zip is among/, {}, { timeout: 60_000 })
    const { unzipSync, strFromU8 } = await import('fflate')
    const reader = new FileReader()
    const read = new Promise((resolve) => (reader.onload = resolve))
    reader.readAsArrayBuffer(made[0]!)
    await read
    const inside = unzipSync(new Uint8Array(reader.result as ArrayBuffer))
    return (file: string) => (inside[file] ? strFromU8(inside[file]) : null)
  }

  it(
    'says what families will see, and makes a zip of the list and of all that is made of it',
    { timeout: 90_000 },
    async () => {
      await hostSays(built)
      const { user } = await openGroup('baby', /^Baby Club/)
      await user.click(screen.getByRole('button', { name: 'Not on Wednesday 2 December' }))
      await user.type(screen.getByRole('textbox', { name: /^Why/ }), 'the hall is in use{Enter}')
      await screen.findByText(/cancelled: the hall/)
      await readyToPublish(user)
      const says = 'cancelled on Wednesday 2 December (the hall is in use)'
      const lines = screen.getAllByRole('listitem').map(({ textContent }) => textContent)
      expect(lines).toContain(`Baby Club, Mill Lane Family Hub: ${says}`)
      const inside = await zipMade(user)
      expect(inside('website/data/testshire/sessions.json')).toContain('the hall is in use')
      expect(inside('website/data/testshire/area.json')).toContain('"updated": "2026-11-24"')
      expect(inside('website/testshire/sessions/mill-lane-babies/index.html')).toContain('the hall')
      const readMe = inside('READ-ME.txt') ?? ''
      expect(readMe).toMatch(/^The list of Testshire of 24 November 2026\r\n/)
      // The bar, the page and the file count alike, and as many lines stand below.
      expect(screen.getByText('2 things are changed, and not published yet.')).toBeVisible()
      expect(
        screen.getByText('2 things are changed, and families will see all of them.'),
      ).toBeVisible()
      const [, list = ''] = readMe.split('What changed\r\n')
      expect(list.split('\r\n\r\nFor whoever')[0]?.split('\r\n')).toEqual([
        '2 things are changed, and families will see all of them.',
        '',
        'Changed: 2',
        '- Testshire: made-up times taken out, 1 group that showed one says “Ask for times”: Bounce and Rhyme, Little Wick Library',
        `- Baby Club, Mill Lane Family Hub: ${says}`,
      ])
      const [forOfficers = '', forBuilders] = readMe.split('For whoever runs the website')
      expect(forOfficers).not.toMatch(/npm|folder|json/)
      expect(forBuilders).toContain('npm run build')
      expect(inside('TO-DELETE.txt')).toContain('data/testshire/example-times.json\n')
      expect(inside('TO-DELETE.txt')).toContain('testshire/data/csv/example-times.csv\n')
      await user.click(screen.getByText(/files? to delete from the website$/))
      expect(screen.getByText('testshire/data/csv/example-times.csv')).toBeVisible()
      expect(await screen.findByRole('button', { name: /^Back to 24 November 2026/ })).toBeVisible()
    },
  )

  it('makes a zip of the list alone where the website does not say what it was built of', async () => {
    await hostSays(null)
    const { user } = await openPublished()
    await readyToPublish(user)
    const inside = await zipMade(user)
    expect(screen.getByText(/this website lacks the file desk\/website.json/)).toBeVisible()
    expect(inside('website/data/testshire/sessions.json')).not.toBeNull()
    expect(inside('website/testshire/index.html')).toBeNull()
    expect(inside('READ-ME.txt')).toContain('lacks the file desk/website.json')
  })

  it('makes nothing while something newer was published, and puts the draft on top of it', async () => {
    const { user } = await openPublished()
    const { files } = await import('#testing/fixture/files.ts')
    const { http, HttpResponse } = await import('msw')
    const venues = files['testshire/venues.json'] as { name: string }[]
    const renamed = venues.map((one, at) => (at === 0 ? { ...one, name: 'New Hall' } : one))
    server.use(http.get('*/data/testshire/venues.json', () => HttpResponse.json(renamed)))
    await readyToPublish(user)
    await user.click(await screen.findByRole('button', { name: 'Make a zip of the files' }))
    expect(await screen.findByText(/Your changes were put on top of it/)).toBeVisible()
  })
})

describe('places and groups', () => {
  it('adds a place by its postcode, and a group there, as families will see it', async () => {
    const { user } = await openPublished()
    goTo('#see=new-place')
    const form = within(await screen.findByRole('form', { name: 'What it is and where' }))
    await user.click(form.getByRole('button', { name: 'Save the place' }))
    expect(form.getByText('This should be a name.')).toBeVisible()
    await user.type(form.getByLabelText('Name, as families know it'), 'Quarry Hall')
    await user.selectOptions(form.getByLabelText('What kind of place?'), 'venue')
    await user.type(form.getByLabelText('Town or village'), 'Thistleton')
    await user.type(form.getByLabelText('Postcode'), 'zz11ab')
    expect(form.getByText(/^In the middle of its postcode/)).toBeVisible()
    await user.click(form.getByRole('button', { name: 'Save the place' }))
    await screen.findByRole('heading', { name: 'Quarry Hall, Thistleton', level: 2 })
    goTo('#see=new&at=quarry-hall-thistleton')
    const group = within(await screen.findByRole('form', { name: 'What it is' }))
    expect(group.getByRole<HTMLInputElement>('combobox', { name: 'Where?' }).value).toBe(
      'Quarry Hall, Thistleton',
    )
    await user.type(group.getByLabelText('Name, as families know it'), 'Quarry Tots')
    await user.selectOptions(group.getByLabelText('What kind?'), 'stay-and-play')
    await user.type(group.getByLabelText('When does it meet?'), 'every Friday, 10am to 11am')
    const preview = within(group.getByRole('region', { name: 'As families will see it' }))
    expect(within(preview.getByRole('article')).getByText('Quarry Tots')).toBeVisible()
    expect(preview.getByText(/Friday 27 November/)).toBeVisible()
    await user.click(group.getByRole('button', { name: 'Save the group' }))
    expect(
      await screen.findByRole('heading', { name: 'Quarry Tots, Quarry Hall', level: 2 }),
    ).toBeVisible()
    // It has no page until it is published.
    expect(screen.queryByRole('link', { name: 'Its page, as it is published' })).toBeNull()
  })

  it('finds the place of a group by its name, and keeps what was chosen where nothing answers', async () => {
    const { user } = await openPublished()
    goTo('#see=new')
    const box = await screen.findByRole<HTMLInputElement>('combobox', { name: 'Where?' })
    await user.type(box, 'mill')
    await user.click(await screen.findByRole('option', { name: /^Mill Lane Family Hub/ }))
    expect(box.value).toBe('Mill Lane Family Hub, Thistleton')
    await user.clear(box)
    await user.type(box, 'nowhere at all')
    await user.tab()
    await waitFor(() => expect(box.value).toBe('Mill Lane Family Hub, Thistleton'))
  })

  it('leads from a line of the check to its field', async () => {
    const { user } = await openPublished()
    await spoil('testshire/sessions.json', 'mill-lane-babies', { phone: '01632 12' })
    goTo('#see=wrong')
    const said = await screen.findByText(
      /^Telephone of the group: this should|^has a telephone number/,
    )
    const href = within(said).getByRole('link', { name: 'Open Baby Club' }).getAttribute('href')
    goTo(String(href).replace('/desk/', ''))
    const field = await screen.findByRole('textbox', { name: 'Telephone of the group' })
    expect(document.activeElement).toBe(field)
    await user.clear(field)
    await user.click(screen.getByRole('button', { name: 'Save the group' }))
    goTo('#see=wrong')
    await screen.findByRole('heading', { name: 'What is wrong' })
    expect(screen.queryByText(/Telephone of the group: this should/)).toBeNull()
  })

  it('puts a record right that no form can show', async () => {
    const { user } = await openPublished()
    await spoil('testshire/hubs.json', 'mill-lane-hub', { lat: 'north' })
    goTo('#see=wrong')
    const said = await screen.findByText(/^lat: this should be/)
    const href = within(said).getByRole('link', { name: /^Open/ }).getAttribute('href')
    goTo(String(href).replace('/desk/', ''))
    const field = await screen.findByRole('textbox', { name: 'lat' })
    await user.clear(field)
    await user.type(field, '54.2003{Enter}')
    expect(await screen.findByText('Nothing is wrong with it now.')).toBeVisible()
  })

  it('puts all of a kind right with one press, which can be undone', async () => {
    const { user } = await openPublished()
    await spoil('testshire/hubs.json', 'mill-lane-hub', {
      address: { lines: [], postcode: 'zz11aa' },
    })
    goTo('#see=wrong')
    await screen.findByText(/^1 postcode in small letters or without the space, such as “zz11aa”/)
    await user.click(screen.getByRole('button', { name: 'Put right: 1 postcode' }))
    expect(await screen.findByText('Done: 1 postcode')).toBeVisible()
    expect(screen.queryByText(/in small letters/)).toBeNull()
    await user.click(screen.getByRole('button', { name: 'Undo: 1 postcode' }))
    expect(await screen.findByText(/in small letters/)).toBeVisible()
  })
})

it('shows the same draft to the next page, and what another tab did at once', async () => {
  const { page } = await openPublished()
  const { changeDraft } = await import('./draftStore.ts')
  const { edited } = await import('#desk/draft/draft.ts')
  const file = 'testshire/sessions.json'
  await changeDraft(
    (it) =>
      it && edited(it, { says: 'Elsewhere', changes: [{ file, id: 'x', after: { id: 'x' } }] }),
  )
  expect(await screen.findByText('Done: Elsewhere')).toBeVisible()
  page.unmount()
  vi.resetModules()
  await openDesk()
  expect(await screen.findByText('Done: Elsewhere')).toBeVisible()
})

it('stays where Finish visit has cleared what is about a family', async () => {
  await openPublished()
  const { clearFamily } = await import('#data/finishVisit.ts')
  await clearFamily(null)
  const { readDraft } = await import('./draftStore.ts')
  expect((await readDraft()).draft?.area).toBe('testshire')
})

it('opens files over what is published, and says what it could not read', async () => {
  const user = userEvent.setup()
  await openDesk()
  const { sessions } = await import('#testing/fixture/sessions.ts')
  const renamed = sessions.map((one, at) => (at === 0 ? { ...one, title: 'Songs' } : one))
  const file = (name: string, text: string) => new File([text], name)
  await user.upload(await screen.findByLabelText('Choose files'), [
    file('sessions.json', JSON.stringify(renamed)),
    file('holiday.png', 'x'),
  ])
  // What reads them is fetched first.
  expect(await screen.findByText('Not read: holiday.png.', {}, { timeout: 30_000 })).toBeVisible()
  expect(await screen.findByText('Done: Read from 1 file')).toBeVisible()
})

it('says so where the list cannot be fetched', async () => {
  const user = userEvent.setup()
  await openDesk()
  const press = await screen.findByRole('button', { name: 'Open what is published now' })
  server.use(...handlersFor(() => 'area-missing'))
  await user.click(press)
  expect(await screen.findByText('File: testshire/area.json')).toBeVisible()
})

it('shows a long table a hundred rows at a time, each of them within reach', async () => {
  const { user } = await openPublished()
  const { changeDraft } = await import('./draftStore.ts')
  const { edited, filesOf, recordIn } = await import('#desk/draft/draft.ts')
  const file = 'testshire/sessions.json'
  await changeDraft((it) => {
    if (!it) return it
    const one = recordIn(filesOf(it), file, 'mill-lane-babies') as object
    const ids = Array.from({ length: 120 }, (_, at) => `zz-${String(at)}`)
    const changes = ids.map((id) => ({ file, id, after: { ...one, id, title: `Zz ${id}` } }))
    return edited(it, { says: 'Many', changes })
  })
  goTo('#see=table')
  expect(await screen.findByText(/Rows 1 to 100 are shown/)).toBeVisible()
  await user.click(screen.getByRole('button', { name: /^The next \d+/ }))
  expect(await screen.findByText(/Rows 101 to \d+ are shown/)).toBeVisible()
  expect(screen.getByLabelText(/^Name: Zz zz-119/)).toBeVisible()
})
