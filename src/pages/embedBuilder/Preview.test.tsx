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
  expect(preview().tabIndex).toBe(0)
})

it('says so when the script does not come', () => {
  script.state = 'failed'
  open()
  expect(screen.getByText(/The preview could not be loaded/)).toBeDefined()
})
