// @vitest-environment jsdom
import { act, render, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { useDraft } from './useTyped.ts'
import { describe, expect, it, vi } from 'vitest'
import { Combobox } from './Combobox.tsx'
import { keepFocus, type OptionGroup } from './ComboboxList.tsx'
import { Field } from './Field.tsx'

const towns = ['Dereham', 'Dersingham', 'Diss', 'Downham Market']
const libraries = ['Downham Library']
const startsSo = (typed: string) => (name: string) =>
  typed !== '' && name.toLowerCase().startsWith(typed.toLowerCase())

function suggest(typed: string): OptionGroup[] {
  const groups = [
    { name: 'Towns', options: towns.filter(startsSo(typed)) },
    { name: 'Libraries', options: libraries.filter(startsSo(typed)) },
  ]
  return groups.flatMap(({ name, options }) =>
    options.length === 0
      ? []
      : [{ name, options: options.map((key) => ({ key, name: key, note: 'town' })) }],
  )
}

function Town({ onCommit }: { onCommit: (text: string, how: string) => void }) {
  const [value, setValue] = useState('')
  const [text, type] = useDraft(value)
  function take(taken: string, how: string) {
    type(taken)
    if (taken === value) return
    setValue(taken)
    onCommit(taken, how)
  }
  return (
    <Field label="Town" error={value === 'Nowhere' ? 'No such town' : null}>
      {(parts) => (
        <Combobox
          parts={parts}
          text={text}
          onText={type}
          suggest={suggest}
          listName="Towns"
          said={(n) => `${n} suggestions`}
          onChoose={({ name }) => take(name, 'chosen')}
          onCommit={(typed, how) => take(typed.trim(), how)}
        >
          <button type="button">Clear</button>
          <button type="button" tabIndex={-1} onMouseDown={keepFocus}>
            Find
          </button>
        </Combobox>
      )}
    </Field>
  )
}

function open() {
  const onCommit = vi.fn()
  render(<Town onCommit={onCommit} />)
  return { onCommit, box: screen.getByRole('combobox', { name: 'Town' }), user: userEvent.setup() }
}

const nameOf = (group: HTMLElement) =>
  document.getElementById(group.getAttribute('aria-labelledby') ?? '')?.textContent

const activeOption = (box: HTMLElement) =>
  document.getElementById(box.getAttribute('aria-activedescendant') ?? '')?.textContent ?? null

describe('Combobox', () => {
  it('offers what starts as typed, and says how many once typing rests', async () => {
    const { box, user } = open()
    const status = screen.getByRole('status')
    const heard: (string | null)[] = []
    new MutationObserver(() => heard.push(status.textContent)).observe(status, {
      childList: true,
      characterData: true,
      subtree: true,
    })
    expect(box.getAttribute('aria-expanded')).toBe('false')
    await user.type(box, 'd')
    expect(box.getAttribute('aria-expanded')).toBe('true')
    expect(screen.getAllByRole('option')).toHaveLength(5)
    await user.type(box, 'er')
    expect(screen.getAllByRole('option')).toHaveLength(2)
    await waitFor(() => expect(heard).toEqual(['2 suggestions']))
  })

  it('closes the list when a button of the box is pressed, which leaves the focus in it', async () => {
    const { box, user } = open()
    await user.type(box, 'd')
    await user.click(screen.getByRole('button', { name: 'Find' }))
    expect(box.getAttribute('aria-expanded')).toBe('false')
    expect(document.activeElement).toBe(box)
  })

  it('walks the list with the arrows, through the box and round again', async () => {
    const { box, user } = open()
    await user.type(box, 'der')
    const walked: (string | null)[] = []
    while (walked.length < 4) {
      await user.keyboard('{ArrowDown}')
      walked.push(activeOption(box))
    }
    expect(walked).toEqual(['Dereham town', 'Dersingham town', null, 'Dereham town'])
    await user.keyboard('{ArrowUp}{ArrowUp}')
    expect(activeOption(box)).toBe('Dersingham town')
  })

  it('takes the active option on Enter and keeps the focus', async () => {
    const { box, user, onCommit } = open()
    await user.type(box, 'di{ArrowDown}{Enter}')
    expect(onCommit.mock.calls).toEqual([['Diss', 'chosen']])
    expect(screen.queryByRole('option')).toBeNull()
    expect(document.activeElement).toBe(box)
    expect((box as HTMLInputElement).value).toBe('Diss')
  })

  it('takes what was typed on Enter when nothing is active', async () => {
    const { box, user, onCommit } = open()
    await user.type(box, ' NR19 1DP {Enter}')
    expect(onCommit.mock.calls).toEqual([['NR19 1DP', 'entered']])
  })

  it('takes an option that is pressed, once', async () => {
    const { box, user, onCommit } = open()
    await user.type(box, 'downham m')
    await user.click(screen.getByRole('option'))
    expect(onCommit.mock.calls).toEqual([['Downham Market', 'chosen']])
    expect(document.activeElement).toBe(box)
  })

  it('closes on Escape and keeps the text; a second Escape clears it', async () => {
    const { box, user } = open()
    await user.type(box, 'de{Escape}')
    expect(box.getAttribute('aria-expanded')).toBe('false')
    expect((box as HTMLInputElement).value).toBe('de')
    await user.keyboard('{Escape}')
    expect((box as HTMLInputElement).value).toBe('')
  })

  it('does not clear on Escape what nothing is offered for yet', async () => {
    const { box, user } = open()
    await user.type(box, 'xyz{Escape}')
    expect((box as HTMLInputElement).value).toBe('xyz')
  })

  it('takes the text when the box is left, and ties the error to it', async () => {
    const { box, user, onCommit } = open()
    await user.type(box, 'Nowhere')
    await user.tab()
    expect(onCommit).not.toHaveBeenCalled()
    await user.tab()
    expect(onCommit.mock.calls).toEqual([['Nowhere', 'left']])
    expect((box as HTMLInputElement).value).toBe('Nowhere')
    expect(box.getAttribute('aria-invalid')).toBe('true')
    const error = document.getElementById(box.getAttribute('aria-describedby') ?? '')
    expect(error?.textContent).toContain('No such town')
  })

  it('has its options in named groups, each named by itself', async () => {
    const { box, user } = open()
    await user.type(box, 'd')
    const named = screen
      .getAllByRole('group')
      .map((group) => [
        group.getAttribute('aria-labelledby') && nameOf(group),
        within(group).getAllByRole('option').length,
      ])
    expect(named).toEqual([
      ['Towns', 4],
      ['Libraries', 1],
    ])
  })

  it('stays open, and keeps what is half typed, where the focus goes into the list', async () => {
    const { box, user, onCommit } = open()
    await user.type(box, 'der')
    const [first, second] = screen.getAllByRole('option')
    act(() => second?.focus())
    expect(onCommit).not.toHaveBeenCalled()
    expect(screen.getAllByRole('option')).toHaveLength(2)
    expect((box as HTMLInputElement).value).toBe('der')
    await user.keyboard('{ArrowUp}')
    expect(document.activeElement).toBe(box)
    expect(activeOption(box)).toBe(first?.textContent)
    act(() => second?.focus())
    await user.keyboard('{Enter}')
    expect(onCommit.mock.calls).toEqual([['Dersingham', 'chosen']])
    expect(document.activeElement).toBe(box)
  })

  it('is not left for a button of its own, and the list shuts', async () => {
    const { box, user, onCommit } = open()
    await user.type(box, 'der')
    await user.tab()
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Clear' }))
    expect(screen.queryByRole('option')).toBeNull()
    expect(onCommit).not.toHaveBeenCalled()
  })

  it('is left by a press once that press is a click, and before the click is answered', async () => {
    const { box, user, onCommit } = open()
    const answered: string[] = []
    onCommit.mockImplementation((text: string) => answered.push(text))
    const link = document.createElement('a')
    link.addEventListener('click', () => answered.push('link'))
    document.body.append(link)
    await user.type(box, 'Diss')
    await user.pointer({ keys: '[MouseLeft>]', target: link })
    expect(document.activeElement).not.toBe(box)
    expect(answered).toEqual([])
    await user.pointer({ keys: '[/MouseLeft]', target: link })
    expect(answered).toEqual(['Diss', 'link'])
    link.remove()
  })
})
