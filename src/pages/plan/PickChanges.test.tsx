// @vitest-environment jsdom
import { render, screen } from '@testing-library/react'
import { expect, it, vi } from 'vitest'
import type { PickChange } from '#domain/plan/pickChanges.ts'
import { date } from '#testing/samples.ts'
import { PickChanges } from './PickChanges.tsx'

it('says once where both starts of a day are off for one reason', () => {
  const complaints = vi.spyOn(console, 'error')
  const off: PickChange = { is: 'cancelled', date: date('2026-12-01'), note: 'boiler repair' }
  render(<PickChanges changes={[off, off]} today={date('2026-11-24')} onSeen={() => {}} />)
  expect(screen.getByText('Cancelled on Tuesday 1 December: boiler repair')).toBeVisible()
  expect(complaints).not.toHaveBeenCalled()
})
