// @vitest-environment jsdom
import { render, screen } from '@testing-library/react'
import { readdirSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { AccessibilityPage } from './AccessibilityPage.tsx'
import { PrivacyPage } from './PrivacyPage.tsx'

const sources = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.tsx?$/.test(file) && !file.includes('.test.') && !/testing/.test(file))
  .map((file) => [file, readFileSync(`src/${file}`, 'utf8')] as const)
const using = (way: string) =>
  sources.filter(([, source]) => source.includes(way)).map(([file]) => file)

it.each(['document.cookie', 'sendBeacon'])(
  'says that there are no cookies and nobody counts, and no code uses %s',
  (way) => {
    render(<PrivacyPage council={null} />)
    expect(screen.getByText(/No cookies/)).toBeVisible()
    expect(using(way)).toEqual([])
  },
)

it.each(['localStorage', 'sessionStorage'])('says what is in %s: nothing else uses it', (store) => {
  render(<PrivacyPage council={null} />)
  for (const said of [
    /for this tab/,
    /keep your plan/,
    /Visit mode is remembered/,
    /language you choose/,
  ])
    expect(screen.getByText(said)).toBeVisible()
  expect(using(store)).toEqual(['data/storage.ts'])
})

it('says what is in IndexedDB: the desk’s draft, and nothing else uses it', () => {
  render(<PrivacyPage council={null} />)
  expect(screen.getByText(/saves a draft of the list on the device.*IndexedDB/)).toBeVisible()
  expect(using("from 'idb'")).toEqual(['pages/desk/draftStore.ts'])
  expect(using('indexedDB')).toEqual([])
})

it('says who to tell, in the order of the model statement', () => {
  const council = {
    name: 'Testshire Council',
    url: 'https://testshire.example/',
    phone: '01632 960000',
    email: 'families@testshire.example',
  }
  render(<AccessibilityPage council={council} />)
  expect(screen.getByRole('link', { name: '01632 960000' })).toBeVisible()
  expect(screen.getByRole('link', { name: 'families@testshire.example' })).toBeVisible()
  expect(screen.getByText(/^Testshire Council answers for it/)).toBeVisible()
  expect(screen.getByText(/was prepared on .* last reviewed on/)).toBeVisible()
  const headings = screen.getAllByRole('heading', { level: 2 }).map((one) => one.textContent)
  expect(headings).toEqual([
    'How accessible it is',
    'What to do if you cannot use part of this website',
    'Telling us about a problem',
    'If you are not happy with the answer',
    'Technical information about this website’s accessibility',
    'Content that is not accessible',
    'What we are doing to make it better',
    'How this statement was prepared',
  ])
})

it('does not claim more than has been tested', () => {
  render(<AccessibilityPage council={null} />)
  expect(screen.getByText(/partially compliant/)).toBeVisible()
  expect(screen.getByText(/Nobody from outside has checked it/)).toBeVisible()
  expect(screen.getByText('Ask the council whose area you are looking at.')).toBeVisible()
})
