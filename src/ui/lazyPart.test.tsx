// @vitest-environment jsdom
import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { Suspense } from 'react'
import { describe, expect, it, vi } from 'vitest'
import { lazyPart } from './lazyPart.tsx'

const said = { waiting: <p>Waiting</p>, failed: 'It could not be loaded.', tryAgain: 'Try again' }
const Part = ({ name }: { name: string }) => <p>Here is {name}</p>

describe('lazyPart', () => {
  it('says that it is waited for, then shows it', async () => {
    const Late = lazyPart(() => Promise.resolve(Part))
    render(<Late said={said} name="the map" />)
    expect(screen.getByText('Waiting')).toBeTruthy()
    expect(await screen.findByText('Here is the map')).toBeTruthy()
  })

  it('without words for it, is waited for by whatever shows it', async () => {
    const Late = lazyPart(() => Promise.resolve(Part))
    render(
      <Suspense fallback={<p>The whole page waits</p>}>
        <p>Its neighbour</p>
        <Late said={{ failed: said.failed, tryAgain: said.tryAgain }} name="the map" />
      </Suspense>,
    )
    expect(screen.getByText('The whole page waits')).toBeTruthy()
    expect(screen.queryByText('Its neighbour')).toBeNull()
    expect(await screen.findByText('Here is the map')).toBeTruthy()
    expect(screen.getByText('Its neighbour')).toBeTruthy()
  })

  it('is there at once where it was fetched early', async () => {
    const Late = lazyPart(() => Promise.resolve(Part))
    Late.preload()
    await Promise.resolve()
    render(<Late said={said} name="the map" />)
    expect(screen.getByText('Here is the map')).toBeTruthy()
  })

  it('fetches anew when a fetch that failed is tried again', async () => {
    vi.spyOn(console, 'error').mockReturnValue()
    const load = vi.fn<() => Promise<typeof Part>>()
    load.mockRejectedValueOnce(new Error('no signal')).mockResolvedValueOnce(Part)
    const Late = lazyPart(load)
    render(<Late said={said} name="the map" />)
    await screen.findByText('It could not be loaded.')
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }))
    expect(await screen.findByText('Here is the map')).toBeTruthy()
    expect(load).toHaveBeenCalledTimes(2)
  })
})
