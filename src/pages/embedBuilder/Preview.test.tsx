// @vitest-environment jsdom
import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, it, vi } from 'vitest'
import { Preview } from './Preview.tsx'

const script = vi.hoisted(() => ({ state: 'ready' }))
vi.mock('./useElement.ts', () => ({ useElement: () => script.state }))

const open = () => render(<Preview attributes={[['area', 'testshire']]} />)
const preview = () => screen.getByRole('region', { name: 'Preview' })

it.each(['Phone', 'Column', 'Full'])('is as wide as asked for: %s', async (width) => {
  open()
  await userEvent.click(screen.getByRole('radio', { name: width }))
  expect(preview().className).toBe(`builder-window builder-window-${width.toLowerCase()}`)
})

it('fills the window, and gives it back', async () => {
  HTMLDialogElement.prototype.showModal = vi.fn(function (this: HTMLDialogElement) {
    this.open = true
  })
  HTMLDialogElement.prototype.close = vi.fn()
  open()
  await userEvent.click(screen.getByRole('button', { name: 'Fill the window' }))
  const dialog = screen.getByRole('dialog', { name: 'Preview' })
  expect(dialog.querySelector('family-hub-map')?.getAttribute('area')).toBe('testshire')
  await userEvent.click(screen.getByRole('button', { name: 'Close' }))
  expect(screen.queryByRole('dialog')).toBeNull()
})

it('says so when the script does not come', () => {
  script.state = 'failed'
  open()
  expect(screen.getByText(/The preview could not be loaded/)).toBeVisible()
})
