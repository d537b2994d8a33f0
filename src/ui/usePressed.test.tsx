// @vitest-environment jsdom
import { render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { describe, expect, it } from 'vitest'
import { usePressed } from './usePressed.ts'

const days = ['today', 'tomorrow', 'weekend']

function Days({ told }: { told: string[] }) {
  const [day, setDay] = useState('today')
  const [shown, choose] = usePressed(day, (day) => {
    told.push(day)
    setDay(day)
  })
  return days.map((one) => (
    <label key={one}>
      <input
        type="radio"
        name="day"
        checked={shown === one}
        onChange={() => {
          choose(one)
        }}
      />
      {one}
    </label>
  ))
}

const on = () => days.filter((day) => screen.getByLabelText<HTMLInputElement>(day).checked)

describe('what is pressed', () => {
  it('shows at once, is told once it is painted, and stays', async () => {
    const told: string[] = []
    render(<Days told={told} />)
    screen.getByLabelText('tomorrow').click()
    expect({ told, on: on() }).toEqual({ told: [], on: ['tomorrow'] })
    await waitFor(() => expect(told).toEqual(['tomorrow']))
    expect(on()).toEqual(['tomorrow'])
  })

  it('is told in the order of the presses', async () => {
    const told: string[] = []
    render(<Days told={told} />)
    const user = userEvent.setup({ delay: null })
    await user.click(screen.getByLabelText('weekend'))
    await user.click(screen.getByLabelText('tomorrow'))
    await waitFor(() => expect(told).toEqual(['weekend', 'tomorrow']))
    expect(on()).toEqual(['tomorrow'])
  })
})
