// @vitest-environment jsdom
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { fireEvent, render, screen, waitFor, within } from '@testing-library/react'
import userEvent, { type UserEvent } from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { sampleCatalogue } from '#testing/samples.ts'
import { BuilderPage } from './BuilderPage.tsx'

// The script comes from a running deployment; the end-to-end tests load it.
vi.mock('./useElement.ts', () => ({ useElement: () => 'ready' }))

const areas = [
  { id: 'testshire', name: 'Testshire' },
  { id: 'quietshire', name: 'Quietshire' },
].map((area) => ({ ...area, bounds: sampleCatalogue().area.bounds }))

function open() {
  const onArea = vi.fn()
  render(
    <QueryClientProvider
      client={new QueryClient({ defaultOptions: { queries: { retry: false } } })}
    >
      <BuilderPage areas={areas} catalogue={sampleCatalogue()} onArea={onArea} />
    </QueryClientProvider>,
  )
  return { onArea, user: userEvent.setup() }
}

const textOf = (label: string) =>
  screen.getByLabelText<HTMLTextAreaElement>(label, { selector: 'textarea' }).value
const code = () => textOf('Code for your page')
const preview = () => screen.getByLabelText('Preview')

beforeEach(() => {
  vi.stubGlobal('fetch', () => Promise.reject(new TypeError('nobody is asked here')))
  history.replaceState(null, '', '/embed/')
})
afterEach(() => vi.unstubAllGlobals())

const writeHeight = (value: string) =>
  fireEvent.change(screen.getByLabelText('Height while it loads'), { target: { value } })

describe('the code', () => {
  it('asks for the whole area at first, with a link for pages without scripts', () => {
    open()
    expect(code()).toBe(
      [
        `<script type="module" src="${location.origin}/embed.js"></script>`,
        '<family-hub-map area="testshire">',
        `  <a href="${location.origin}/testshire/">Find sessions and places for under-5s in Testshire</a>`,
        '</family-hub-map>',
      ].join('\n'),
    )
  })

  const check = (name: RegExp) => (user: UserEvent) =>
    user.click(screen.getByRole('checkbox', { name }))
  const choose = (name: string) => (user: UserEvent) =>
    user.click(screen.getByRole('radio', { name }))

  it.each([
    ['an age', check(/^0 to 5 months/), 'ages', '0-5m'],
    ['free only', check(/^Free/), 'free', '1'],
    ['a day', check(/^Tuesdays/), 'days', 'TU'],
    ['places', choose('Places'), 'show', 'places'],
    ['the map', choose('Map'), 'view', 'map'],
    ['the week', choose('Week'), 'view', 'week'],
  ])('follows the form in all three forms, and in the preview: %s', async (_, act, key, value) => {
    const { user } = open()
    await act(user)
    expect(code()).toContain(`<family-hub-map area="testshire" ${key}="${value}">`)
    const address = `${location.origin}/testshire/`
    expect(textOf('If your website does not allow scripts')).toContain(
      `src="${address}?embed#${key}=${value}"`,
    )
    expect(textOf('If your website allows neither')).toContain(`href="${address}#${key}=${value}"`)
    expect(preview().querySelector('family-hub-map')?.getAttribute(key)).toBe(value)
    await user.click(screen.getByRole('button', { name: 'Start again' }))
    expect(code()).toContain('<family-hub-map area="testshire">')
  })

  it('follows the start place', async () => {
    const { user } = open()
    await user.type(
      screen.getByRole('combobox', { name: 'Postcode, town or village' }),
      'Thistleton{Enter}',
    )
    expect(code()).toContain('near="Thistleton"')
  })

  it('starts from no place that is not known', async () => {
    vi.stubGlobal('fetch', () =>
      Promise.resolve(Response.json([['town', 'Thistleton', 51.9, -2.2]])),
    )
    const { user } = open()
    const box = screen.getByRole('combobox', { name: 'Postcode, town or village' })
    await user.type(box, 'Thistletun{Enter}')
    await waitFor(() => expect(box.getAttribute('aria-invalid')).toBe('true'))
    expect(code()).not.toContain('Thistletun')
  })

  it('offers the town that a misspelt one is nearly, in the list and once it is entered', async () => {
    vi.stubGlobal('fetch', () =>
      Promise.resolve(Response.json([['town', 'Thistleton', 51.9, -2.2]])),
    )
    const { user } = open()
    const box = screen.getByRole('combobox', { name: 'Postcode, town or village' })
    await user.type(box, 'Thistelton')
    expect(await screen.findByRole('option', { name: /^Thistleton/ })).toBeVisible()
    await user.keyboard('{Enter}')
    await user.click(await screen.findByRole('button', { name: 'Did you mean Thistleton?' }))
    expect(code()).toContain('near="Thistleton"')
    expect(box).toHaveProperty('value', 'Thistleton')
    expect(document.activeElement).toBe(box)
    expect(screen.queryByRole('button', { name: /Did you mean/ })).toBeNull()
  })

  it.each([
    ['30rem', 'height="30rem"', '480'],
    ['600px', 'height="600px"', '600'],
  ])('reserves %s', (height, attribute, pixels) => {
    open()
    writeHeight(height)
    expect(code()).toContain(attribute)
    expect(textOf('If your website does not allow scripts')).toContain(`height="${pixels}"`)
  })

  it.each(['tall', '100vh', '42'])('is not spoilt by “%s” as a height', (height) => {
    open()
    writeHeight(height)
    expect(screen.getByText('Write a number and a unit, like 42rem or 600px.')).toBeVisible()
    expect(code()).not.toContain('height')
  })

  it.each([
    ['#005ea5', 'accent="#005ea5"'],
    ['005EA5', 'accent="#005ea5"'],
  ])('carries the colour %s', async (typed, attribute) => {
    const { user } = open()
    await user.type(screen.getByLabelText(/^Your colour/), typed)
    expect(code()).toContain(attribute)
    expect(textOf('If your website does not allow scripts')).toContain('?embed#accent=005ea5')
    expect(preview().querySelector('family-hub-map')?.getAttribute('accent')).toBe('#005ea5')
  })

  it.each([
    ['blue', 'Write a # and six letters or numbers, like #005ea5.'],
    ['#ffdd00', 'That colour is too pale to read on a light page. Choose a darker one.'],
  ])('refuses the colour %s', async (typed, said) => {
    const { user } = open()
    await user.type(screen.getByLabelText(/^Your colour/), typed)
    expect(screen.getByText(said)).toBeVisible()
    expect(code()).not.toContain('accent')
  })

  it('stands above the preview, which is as tall as what is in it', () => {
    open()
    const after = preview().compareDocumentPosition(screen.getByLabelText('Code for your page'))
    expect(after & Node.DOCUMENT_POSITION_PRECEDING).toBeTruthy()
  })

  it('is for the area that is chosen', async () => {
    const { onArea, user } = open()
    await user.selectOptions(screen.getByRole('combobox', { name: 'Area' }), 'Quietshire')
    expect(onArea).toHaveBeenCalledExactlyOnceWith('quietshire')
  })

  it('is copied, and is no longer the copied one once it changes', async () => {
    const { user } = open()
    const part = within(screen.getByRole('region', { name: '2. Copy the code' }))
    await user.click(part.getAllByRole('button', { name: 'Copy' })[0]!)
    expect(part.getByText('Copied.')).toBeVisible()
    expect(await navigator.clipboard.readText()).toBe(code())
    await check(/^Free/)(user)
    expect(part.queryByText('Copied.')).toBeNull()
  })

  it('is selected, to be copied by hand, where the browser refuses', async () => {
    const { user } = open()
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('not allowed'))
    const part = within(screen.getByRole('region', { name: '2. Copy the code' }))
    await user.click(part.getAllByRole('button', { name: 'Copy' })[0]!)
    expect(part.getByText(/Select the text and copy it yourself/)).toBeVisible()
    const area = part.getByRole<HTMLTextAreaElement>('textbox', { name: 'Code for your page' })
    expect(area.value.slice(area.selectionStart, area.selectionEnd)).toBe(code())
  })
})

it('writes the lines for the IT team for this deployment', () => {
  open()
  const { origin } = location
  expect(textOf('Content-Security-Policy of your page')).toBe(
    `script-src ${origin};\nframe-src ${origin};`,
  )
  expect(textOf('Permissions-Policy of your page')).toContain(`geolocation=(self "${origin}")`)
  for (const attribute of ['area', 'types', 'view', 'height', 'title', 'src'])
    expect(textOf('Tags and attributes to allow in your editor')).toMatch(
      new RegExp(`family-hub-map\\[.*\\b${attribute}\\b`),
    )
})
