// @vitest-environment jsdom
import 'fake-indexeddb/auto'
import { QueryClientProvider } from '@tanstack/react-query'
import { render, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { IDBFactory } from 'fake-indexeddb'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { createQueryClient } from '#app/queryClient.ts'
import { handlersFor } from '#testing/handlers.ts'
import { server } from '#testing/server.ts'

// Each loads the whole desk anew.
vi.setConfig({ testTimeout: 60_000 })

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory()
  // Each test is a page that is loaded anew.
  vi.resetModules()
  server.use(...handlersFor(() => 'ordinary'))
})

async function openAt(fragment: string) {
  history.replaceState(null, '', '/desk/')
  const user = userEvent.setup()
  const { DeskPage } = await import('./DeskPage.tsx')
  render(
    <QueryClientProvider client={createQueryClient()}>
      <DeskPage />
    </QueryClientProvider>,
  )
  await user.click(await screen.findByRole('button', { name: 'Open what is published now' }))
  await screen.findByRole('heading', { name: 'Your draft for Testshire' })
  history.replaceState(null, '', `/desk/${fragment}`)
  window.dispatchEvent(new PopStateEvent('popstate'))
  return user
}

const inDraft = async (file: string, id: string) => {
  const { readDraft } = await import('./draftStore.ts')
  const { filesOf } = await import('#desk/draft/draft.ts')
  const { recordOrFile } = await import('#desk/draft/field.ts')
  const { draft } = await readDraft()
  return draft && (recordOrFile(filesOf(draft), `testshire/${file}`, id) as object)
}

/** What another tab saves of a record, once it is shown here. */
async function elsewhere(file: string, id: string, change: object, says = 'Elsewhere') {
  const { changeDraft } = await import('./draftStore.ts')
  const { edited } = await import('#desk/draft/draft.ts')
  const before = await inDraft(file, id)
  const after = { ...before, ...change }
  const isList = file !== 'area.json'
  const changes = [{ file: `testshire/${file}`, id: isList ? id : null, before, after }]
  await changeDraft((it) => it && edited(it, { says, changes }))
  await screen.findByText(`Done: ${says}`)
}

const asked = (field: string) => within(screen.getByRole('group', { name: field }))

describe('one field changed here and in another tab', () => {
  const group = ['sessions.json', 'mill-lane-babies'] as const
  async function changeGroup(label: string, typed: string) {
    const user = await openAt('#group=mill-lane-babies')
    await user.click(await screen.findByRole('button', { name: 'Change what it is' }))
    const box = screen.getByLabelText(label)
    await user.clear(box)
    await user.type(box, typed)
    return { user, box, save: screen.getByRole('button', { name: 'Save the group' }) }
  }

  it.each([
    ['Keep mine: Telephone of the group', '01632 960111'],
    ['Take the other: Telephone of the group', '01632 960222'],
  ])(
    'is asked about in the form of a group, and saved as it is answered: %s',
    async (press, phone) => {
      const { user, save } = await changeGroup('Telephone of the group', '01632 960111')
      await elsewhere(...group, { phone: '01632 960222' })
      expect(
        screen.getByText(/^Baby Club, Mill Lane Family Hub: changed in another tab/),
      ).toBeVisible()
      const phones = asked('Telephone of the group')
      expect(phones.getByText('01632 960111')).toBeVisible()
      expect(phones.getByText('01632 960222')).toBeVisible()
      await user.click(save)
      expect(await inDraft(...group)).toMatchObject({ phone: '01632 960222' })
      expect(phones.getByRole('button', { name: /^Keep mine/ })).toHaveFocus()
      await user.click(screen.getByRole('button', { name: press }))
      expect(screen.queryByText(/changed in another tab/)).toBeNull()
      await user.click(save)
      await screen.findByText(/^Done: (?:Elsewhere|Baby Club.*changed)$/)
      await expect.poll(() => inDraft(...group)).toMatchObject({ phone })
    },
  )

  it('is not asked about where only one of the two changed it: the form shows it', async () => {
    const { user, save } = await changeGroup('Telephone of the group', '01632 960111')
    await elsewhere(...group, { title: 'Baby Songs' })
    expect(screen.getByLabelText('Name, as families know it')).toHaveValue('Baby Songs')
    expect(screen.queryByText(/changed in another tab/)).toBeNull()
    await user.click(save)
    await expect
      .poll(() => inDraft(...group))
      .toMatchObject({ title: 'Baby Songs', phone: '01632 960111' })
  })

  it('says a kind and a place by their names', async () => {
    const user = await openAt('#group=mill-lane-babies')
    await user.click(await screen.findByRole('button', { name: 'Change what it is' }))
    await user.selectOptions(screen.getByLabelText('How do people come?'), 'Book first')
    await elsewhere(...group, { access: 'referral' })
    expect(asked('How do people come?').getByText('By referral')).toBeVisible()
    expect(asked('How do people come?').getByText('Book first')).toBeVisible()
  })

  it.each([
    ['a place', 'hubs.json', 'mill-lane-hub'],
    ['a former centre', 'former-centres.json', null],
  ])('is asked about in the form of %s', async (_, file, known) => {
    const { files } = await import('#testing/fixture/files.ts')
    const [first] = files[`testshire/${file}`] as { id: string }[]
    const id = known ?? first!.id
    const user = await openAt(`#place=${id}`)
    await user.click(await screen.findByRole('button', { name: 'Change what it is' }))
    await user.clear(screen.getByLabelText('Name, as families know it'))
    await user.type(screen.getByLabelText('Name, as families know it'), 'Mine')
    await elsewhere(file, id, { name: 'Theirs' })
    await user.click(screen.getByRole('button', { name: 'Save the place' }))
    expect(await inDraft(file, id)).toMatchObject({ name: 'Theirs' })
    await user.click(asked('Name, as families know it').getByRole('button', { name: /^Take/ }))
    expect(screen.getByLabelText('Name, as families know it')).toHaveValue('Theirs')
  })

  it('is asked about in the form of advice and of the area', async () => {
    const user = await openAt('#see=area')
    await user.type(await screen.findByLabelText('Name of the council'), ' Mine')
    const { council } = (await inDraft('area.json', 'testshire')) as { council: object }
    await elsewhere('area.json', 'testshire', { council: { ...council, name: 'Theirs' } })
    await user.click(screen.getByRole('button', { name: 'Save about the area' }))
    expect(asked('Name of the council').getByText('Theirs')).toBeVisible()
    await user.click(asked('Name of the council').getByRole('button', { name: /^Keep/ }))
    await user.click(screen.getByRole('button', { name: 'Save about the area' }))
    await expect
      .poll(() => inDraft('area.json', 'testshire'))
      .toMatchObject({ council: { name: expect.stringMatching(/ Mine$/) as string } })
  })

  it('is asked about in a cell of the table, and the rest of the row stays', async () => {
    const user = await openAt('#see=table')
    const cell = await screen.findByLabelText(/^Telephone: Baby Club/)
    await user.clear(cell)
    await user.type(cell, '01632 960111')
    await elsewhere(...group, { phone: '01632 960222', provider: 'A team' })
    expect(cell).toHaveValue('01632 960111')
    await user.tab()
    const phones = asked('Telephone')
    expect(screen.getByText(/^Baby Club, Mill Lane Family Hub: changed in another/)).toBeVisible()
    expect(phones.getByText('01632 960222')).toBeVisible()
    expect(await inDraft(...group)).toMatchObject({ phone: '01632 960222' })
    await user.click(phones.getByRole('button', { name: /^Keep mine/ }))
    await expect
      .poll(() => inDraft(...group))
      .toMatchObject({ phone: '01632 960111', provider: 'A team' })
    expect(screen.queryByText(/changed in another tab/)).toBeNull()
  })

  it('of a row that cannot be read yet is merged with what was saved of its other cells', async () => {
    const user = await openAt('#see=table')
    const cell = await screen.findByLabelText(/^From age: Baby Club/)
    await user.clear(cell)
    await user.type(cell, 'often')
    await user.tab()
    await elsewhere(...group, { provider: 'A team' })
    expect(screen.getByLabelText(/^Run by: Baby Club/)).toHaveValue('A team')
    await user.clear(cell)
    await user.type(cell, '3 months')
    await user.tab()
    await expect
      .poll(() => inDraft(...group))
      .toMatchObject({ provider: 'A team', ages: { from: 3 } })
  })

  it('is asked about in the one field of a record that no form can show', async () => {
    const hub = ['hubs.json', 'mill-lane-hub'] as const
    const user = await openAt('#record=mill-lane-hub&file=testshire%2Fhubs.json&field=lat')
    await elsewhere(...hub, { lat: 'north' }, 'Spoilt')
    const field = await screen.findByRole('textbox', { name: 'lat' })
    await user.clear(field)
    await user.type(field, '54.2003')
    await elsewhere(...hub, { lat: 'south' })
    await user.click(screen.getByRole('button', { name: 'Save this field' }))
    expect(await inDraft(...hub)).toMatchObject({ lat: 'south' })
    await user.click(asked('lat').getByRole('button', { name: /^Keep mine/ }))
    await user.click(screen.getByRole('button', { name: 'Save this field' }))
    await waitFor(async () => expect(await inDraft(...hub)).toMatchObject({ lat: 54.2003 }))
  })

  it('keeps what is typed in that field where another tab has put it right', async () => {
    const hub = ['hubs.json', 'mill-lane-hub'] as const
    const user = await openAt('#record=mill-lane-hub&file=testshire%2Fhubs.json&field=lat')
    await elsewhere(...hub, { lat: 'north' }, 'Spoilt')
    const field = await screen.findByRole('textbox', { name: 'lat' })
    await user.clear(field)
    await user.type(field, '54.2003')
    await elsewhere(...hub, { lat: 54.2001 })
    expect(asked('lat').getByText('54.2001')).toBeVisible()
    expect(screen.getByRole('textbox', { name: 'lat' })).toHaveValue('54.2003')
  })
})
