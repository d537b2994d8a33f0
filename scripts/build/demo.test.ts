import { expect, it } from 'vitest'
import { demoFiles } from './demo.ts'

it('is one page and its style, below the base path, with nothing inline and nothing left to fill in', () => {
  const files = new Map(demoFiles('norfolk', '/families/'))
  const page = files.get('embed/demo/index.html') ?? ''
  expect([...files.keys()]).toEqual(['embed/demo/index.html', 'embed/demo/council.css'])
  expect(page).toContain('<script type="module" src="/families/embed.js">')
  expect(page.match(/<family-hub-map area="norfolk"/g)).toHaveLength(2)
  expect(page).toContain('href="/families/norfolk/#show=places"')
  expect(page).not.toMatch(/\{\{|<style|style=|<script(?![^>]*src=)/)
})
