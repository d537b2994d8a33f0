import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import ICAL from 'ical.js'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { desk } from './desk.ts'
import { countyFolder, today } from '#testing/desk/openReferral.ts'

let folder = ''
beforeEach(() => {
  folder = countyFolder()
})
afterEach(() => rmSync(folder, { recursive: true }))

const exported = (...args: string[]) => desk(['export', 'ics', ...args, '--folder', folder], today)
const out = () => join(folder, 'ics')
const feed = (file: string) => readFileSync(join(out(), file), 'utf8')
const eventsOf = (text: string) =>
  new ICAL.Component(ICAL.parse(text) as unknown[]).getAllSubcomponents('vevent')

describe('export ics', () => {
  it('writes a calendar for each place and each kind of service with times', async () => {
    const { code, out: said } = await exported('--area', 'testshire', '--out', out(), '--json')
    expect(code).toBe(0)
    const { wrote } = JSON.parse(said) as { wrote: string[] }
    expect(wrote).toContain('testshire/places/thistleton-library/sessions.ics')
    expect(wrote).toContain('testshire/types/bounce-and-rhyme/sessions.ics')
    expect(wrote).not.toContain('testshire/places/fern-bank-library/sessions.ics')
    for (const file of wrote) expect(eventsOf(feed(file)).length).toBeGreaterThan(0)
  })

  it('names pages with --site only, and is the same on the same day', async () => {
    const file = 'testshire/places/thistleton-library/sessions.ics'
    await exported('--out', out())
    const first = feed(file)
    expect(first).not.toMatch(/^URL/m)
    await exported('--out', out())
    expect(feed(file)).toBe(first)
    await exported('--out', out(), '--site', 'https://families.example.org')
    expect(feed(file)).toMatch(/^URL[^\r\n]*:https:\/\/families\.example\.org\//m)
  })

  it.each([
    ['nowhere to write', []],
    ['an area that is not there', ['--area', 'kent', '--out', 'x']],
    ['a site that is none', ['--out', 'x', '--site', 'families']],
    ['a word', ['testshire', '--out', 'x']],
  ])('with %s is a wrong call', async (_, args) => {
    expect((await exported(...args)).code).toBe(2)
  })

  it('writes nothing of data that is wrong', async () => {
    writeFileSync(join(folder, 'testshire/hubs.json'), '[{}]')
    expect((await exported('--out', out())).code).toBe(1)
    expect(existsSync(out())).toBe(false)
  })
})
