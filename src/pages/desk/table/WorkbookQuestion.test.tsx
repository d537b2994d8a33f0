// @vitest-environment jsdom
import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, it, vi } from 'vitest'
import { WorkbookQuestion, type Answers } from './WorkbookQuestion.tsx'

const both = [
  {
    key: 'cost',
    line: 'x',
    about: 'Songs, Mill Hall: Cost',
    answers: {
      mine: 'Take what the workbook says: “£3.50”',
      other: 'Keep what the list says: “£4”',
    },
  },
  {
    key: 'row',
    line: 'y',
    about: 'Tiny Tots, Acle: it has no row in the workbook.',
    answers: { mine: 'Take it out of the list', other: 'Keep it in the list' },
  },
]

function asked() {
  const [onTake, onNothing] = [vi.fn<(answers: Answers) => void>(), vi.fn()]
  render(<WorkbookQuestion {...{ both, onTake, onNothing }} />)
  const of = (name: string | RegExp) => within(screen.getByRole('group', { name }))
  return { onTake, onNothing, of, user: userEvent.setup() }
}
const take = () => screen.getByRole('button', { name: 'Take the workbook in' })

it('has an answer for each thing, and leads to one that has none', async () => {
  const { onTake, of, user } = asked()
  expect(screen.getByRole('heading', { name: /in 2 places/ })).toHaveFocus()
  await user.click(of('Songs, Mill Hall: Cost').getByRole('radio', { name: /“£3.50”$/ }))
  expect(screen.getByText('1 of 2 answered.')).toBeVisible()
  await user.click(take())
  expect(onTake).not.toHaveBeenCalled()
  const second = screen.getByRole('group', { name: /^Tiny Tots/ })
  expect(second).toHaveAccessibleDescription('Choose one of the two.')
  expect(of(/^Tiny Tots/).getAllByRole('radio')[0]).toHaveFocus()
  await user.keyboard('{ArrowDown}')
  await user.click(take())
  expect([...(onTake.mock.calls[0]?.[0] ?? [])]).toEqual([
    ['cost', 'mine'],
    ['row', 'other'],
  ])
})

it.each([
  ['Everywhere what the workbook says', 'mine'],
  ['Everywhere what the list says', 'other'],
])('answers all at once that %s, and one of them otherwise', async (press, whose) => {
  const { onTake, of, user } = asked()
  const button = screen.getByRole('button', { name: press })
  await user.click(button)
  expect(button).toHaveFocus()
  expect(screen.getByText('2 of 2 answered.')).toBeVisible()
  await user.click(of(/^Tiny Tots/).getByRole('radio', { name: 'Keep it in the list' }))
  await user.click(take())
  expect([...(onTake.mock.calls[0]?.[0] ?? [])]).toEqual([
    ['cost', whose],
    ['row', 'other'],
  ])
})

it('can take nothing, whatever was answered', async () => {
  const { onTake, onNothing, user } = asked()
  await user.click(screen.getByRole('button', { name: 'Everywhere what the workbook says' }))
  await user.click(screen.getByRole('button', { name: 'Take nothing from the workbook' }))
  expect(onNothing).toHaveBeenCalledOnce()
  expect(onTake).not.toHaveBeenCalled()
})
