// @vitest-environment jsdom
import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { describe, expect, it, vi } from 'vitest'
import { Combobox } from './Combobox.tsx'
import { Field } from './Field.tsx'

const towns = ['Dereham', 'Dersingham', 'Diss', 'Downham Market']
const suggest = (text: string) =>
  towns
    .filter((town) => text !== '' && town.toLowerCase().startsWith(text.toLowerCase()))
    .map((value) => ({ value, note: 'town' }))

function Town({ onCommit }: { onCommit: (text: string, how: string) => void }) {
  const [value, setValue] = useState('')
  return (
    <Field label="Town" error={value === 'Nowhere' ? 'No such town' : null}>
      {(parts) => (
        <Combobox
          parts={parts}
          value={value}
          suggest={suggest}
          listName="Towns"
          said={(n) => `${n} suggestions`}
          onCommit={(text, how) => {
            setValue(text)
            onCommit(text, how)
          }}
        />
      )}
    </Field>
  )
}

function open() {
  const onCommit = vi.fn()
  render(<Town onCommit={onCommit} />)
  return { onCommit, box: screen.getByRole('combobox', { name: 'Town' }), user: userEvent.setup() }
}

const activeOption = (box: HTMLElement) =>
  document.getElementById(box.getAttribute('aria-activedescendant') ?? '')?.textContent ?? null

describe('Combobox', () => {
  it('offers what starts as typed, and says how many', async () => {
    const { box, user } = open()
    expect(box.getAttribute('aria-expanded')).toBe('false')
    await user.type(box, 'd')
    expect(box.getAttribute('aria-expanded')).toBe('true')
    expect(screen.getAllByRole('option')).toHaveLength(4)
    await user.type(box, 'er')
    expect(screen.getAllByRole('option')).toHaveLength(2)
    expect(screen.getByRole('status').textContent).toBe('2 suggestions')
  })

  it('walks the list with the arrows, through the box and round again', async () => {
    const { box, user } = open()
    await user.type(box, 'der')
    const walked: (string | null)[] = []
    while (walked.length < 4) {
      await user.keyboard('{ArrowDown}')
      walked.push(activeOption(box))
    }
    expect(walked).toEqual(['Derehamtown', 'Dersinghamtown', null, 'Derehamtown'])
    await user.keyboard('{ArrowUp}{ArrowUp}')
    expect(activeOption(box)).toBe('Dersinghamtown')
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
    expect(onCommit.mock.calls).toEqual([['NR19 1DP', 'chosen']])
  })

  it('takes an option that is pressed, once', async () => {
    const { box, user, onCommit } = open()
    await user.type(box, 'dow')
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

  it('takes the text when the box is left, and ties the error to it', async () => {
    const { box, user, onCommit } = open()
    await user.type(box, 'Nowhere')
    await user.tab()
    expect(onCommit.mock.calls).toEqual([['Nowhere', 'left']])
    expect((box as HTMLInputElement).value).toBe('Nowhere')
    expect(box.getAttribute('aria-invalid')).toBe('true')
    const error = document.getElementById(box.getAttribute('aria-describedby') ?? '')
    expect(error?.textContent).toContain('No such town')
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
