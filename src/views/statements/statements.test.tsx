// @vitest-environment jsdom
import { render, screen } from '@testing-library/react'
import { readdirSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { AccessibilityPage } from './AccessibilityPage.tsx'
import { PrivacyPage } from './PrivacyPage.tsx'

const sources = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.tsx?$/.test(file) && !file.includes('.test.') && !/testing/.test(file))
  .map((file) => readFileSync(`src/${file}`, 'utf8'))

it.each(['document.cookie', 'localStorage', 'sessionStorage', 'indexedDB', 'sendBeacon'])(
  'says nothing is kept or counted, and no code uses %s',
  (way) => {
    render(<PrivacyPage />)
    expect(screen.getByText(/No cookies, and nothing saved on your device/)).toBeDefined()
    expect(sources.filter((source) => source.includes(way))).toEqual([])
  },
)

it('says who to tell, in the order of the model statement', () => {
  const council = {
    name: 'Testshire Council',
    url: 'https://testshire.example/',
    phone: '01632 960000',
    email: 'families@testshire.example',
  }
  render(<AccessibilityPage council={council} />)
  expect(screen.getByRole('link', { name: '01632 960000' })).toBeDefined()
  expect(screen.getByRole('link', { name: 'families@testshire.example' })).toBeDefined()
  const headings = screen.getAllByRole('heading', { level: 2 }).map((one) => one.textContent)
  expect(headings).toEqual([
    'How accessible it is',
    'If you need help, or something does not work for you',
    'If you are not happy with the answer',
    'Technical information',
    'Content that is not accessible',
    'How this statement was prepared',
  ])
})

it('does not claim more than has been tested', () => {
  render(<AccessibilityPage council={null} />)
  expect(screen.getByText(/partially compliant/)).toBeDefined()
  expect(screen.getByText('Ask the council whose area you are looking at.')).toBeDefined()
})
