import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { calendar } from '#words/en/calendar.ts'

it('holds the space of the button beside a date by its own words', () => {
  const styles = readFileSync('src/prerender/prerendered.css', 'utf8')
  expect(styles).toContain(`content: '${calendar.add}';`)
})
