// @vitest-environment jsdom
import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, expect, it, vi } from 'vitest'
import { FrameCheck } from './FrameCheck.tsx'

afterEach(() => vi.unstubAllGlobals())

const answer = (headers: Record<string, string>) =>
  vi.stubGlobal('fetch', () => Promise.resolve(new Response(null, { headers })))
const said = () => screen.getByRole('region', { name: '4. Check that your page may show it' })

async function ask(page: string) {
  render(<FrameCheck site="https://families.example/" />)
  await userEvent.type(
    screen.getByRole('textbox', { name: 'Address of your page' }),
    `${page}{Enter}`,
  )
}

const council = "frame-ancestors 'self' https://www.council.example"

it.each([
  ['https://www.council.example/families', council, 'Yes. www.council.example may show'],
  ['www.council.example', council, 'Yes. www.council.example may show'],
  ['https://other.example/', council, 'No. other.example is not on this finder’s list.'],
  ['https://other.example/', "default-src 'none'", 'does not limit who may show it'],
  ['https://other.example/', "frame-ancestors 'none'", 'No. other.example is not on'],
])('%s, where the answer is %s', async (page, policy, verdict) => {
  answer({ 'Content-Security-Policy': policy })
  await ask(page)
  expect(said().textContent).toContain(verdict)
})

it('says what to add, and to what', async () => {
  answer({ 'Content-Security-Policy': council })
  await ask('https://other.example/families/')
  expect(said().textContent).toContain('Send them this address: https://other.example')
  expect(said().textContent).toContain('the setting called FRAME_ANCESTORS')
  expect(said().textContent).toContain('may show it now: this one and https://www.council.example')
})

it.each([
  ['nonsense', 'Write the whole address'],
  ['javascript:alert(1)', 'Write the whole address'],
  ['ftp://council.example/', 'Write the whole address'],
])('“%s” is no address of a page', async (page, verdict) => {
  answer({})
  await ask(page)
  expect(said().textContent).toContain(verdict)
})

it('says so when this finder does not answer', async () => {
  vi.stubGlobal('fetch', () => Promise.reject(new TypeError('nobody is there')))
  await ask('https://www.council.example/')
  expect(said().textContent).toContain('own settings could not be read')
})
