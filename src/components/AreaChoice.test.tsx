// @vitest-environment jsdom
import { fireEvent, render, screen } from '@testing-library/react'
import { expect, it, vi } from 'vitest'
import type { AreaSummary } from '#domain/catalogue/area.ts'
import { AreaChoice } from './AreaChoice.tsx'

const areas: AreaSummary[] = ['Ash', 'Birch', 'Cedar', 'Deal', 'Elm', 'Fir', 'Gorse'].map(
  (name) => ({ id: name.toLowerCase(), name, bounds: [0, 52, 1, 53] }),
)

it('chooses from a list of a few', () => {
  const onChoose = vi.fn()
  render(<AreaChoice label="Which area?" areas={areas.slice(0, 2)} value="ash" {...{ onChoose }} />)
  fireEvent.change(screen.getByLabelText('Which area?'), { target: { value: 'birch' } })
  expect(onChoose).toHaveBeenCalledWith('birch')
})

it('chooses one of many once its whole name is typed', () => {
  const onChoose = vi.fn()
  render(<AreaChoice label="Which area?" areas={areas} value="ash" {...{ onChoose }} />)
  const box = screen.getByRole<HTMLInputElement>('combobox', { name: 'Which area?' })
  expect(box.value).toBe('Ash')
  fireEvent.change(box, { target: { value: 'gor' } })
  expect(onChoose).not.toHaveBeenCalled()
  fireEvent.change(box, { target: { value: 'gorse' } })
  expect(onChoose).toHaveBeenCalledWith('gorse')
  fireEvent.blur(box)
  expect(box.value).toBe('Ash')
})
