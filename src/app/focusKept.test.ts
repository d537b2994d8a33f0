// @vitest-environment jsdom
import { beforeAll, beforeEach, expect, it } from 'vitest'
import { keepFocus } from './focusKept.ts'

const row = (id: string) =>
  `<li><article class="row"><a href="/testshire/sessions/${id}/" id="${id}">${id}</a><button id="add-${id}">+</button></article></li>`
const draw = (list: string) => {
  document.querySelector('.list')!.innerHTML = list
}
const focus = (id: string) => document.getElementById(id)?.focus()

beforeAll(keepFocus)
beforeEach(() => {
  document.body.innerHTML = `<input id="box"><section class="results"><h2 id="results-title" tabindex="-1"></h2><ol class="list"></ol></section>`
  draw(row('rhymes') + row('play'))
})

it.each([
  ['the button of a row that stays in the list', 'add-play', row('play'), 'add-play'],
  ['the link of one', 'play', row('play') + row('tots'), 'play'],
  ['the heading, where the row has left', 'add-play', row('tots'), 'results-title'],
  ['the heading, where nothing is found', 'play', '', 'results-title'],
  ['what was outside the list', 'box', '', 'box'],
])('a list that is drawn anew leaves the focus on %s', async (_, from, list, to) => {
  focus(from)
  draw(list)
  await Promise.resolve()
  expect(document.activeElement?.id).toBe(to)
})

it.each([
  ['at once', row('rhymes') + row('tots') + row('play'), 'tots'],
  ['nothing', row('rhymes') + row('play'), 'results-title'],
])('a button that has gone leads to the first row that it brought: %s', async (_, list, to) => {
  document
    .querySelector('.results')!
    .insertAdjacentHTML(
      'beforeend',
      '<p class="result-more"><button id="later">1 more</button></p>',
    )
  focus('later')
  document.querySelector('.result-more')!.remove()
  draw(list)
  await Promise.resolve()
  expect(document.activeElement?.id).toBe(to)
})

it('asks for as much of the list as it takes to find that row', async () => {
  document.querySelector('.results')!.innerHTML +=
    '<div class="result-days"></div><p class="result-more"><button id="more">More</button><button id="later">1 more</button></p>'
  document.getElementById('more')!.onclick = () => {
    document.querySelector('.result-days')!.innerHTML += row('tots')
  }
  focus('later')
  document.getElementById('later')!.remove()
  await Promise.resolve()
  expect(document.activeElement?.id).toBe('tots')
})

it('takes no focus that had left the list', async () => {
  focus('add-play')
  document.getElementById('add-play')?.blur()
  await Promise.resolve()
  draw('')
  await Promise.resolve()
  expect(document.activeElement).toBe(document.body)
})
