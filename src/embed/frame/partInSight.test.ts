import { expect, it } from 'vitest'
import { panelPart } from './partInSight.ts'

const phone = 800

it.each([
  [
    'what is in sight of a tall frame',
    { top: 1500, height: 700 },
    4000,
    phone,
    { top: 1500, height: 700 },
  ],
  ['more than a strip at its top', { top: 0, height: 120 }, 4000, phone, { top: 0, height: 448 }],
  [
    'more than a strip at its end',
    { top: 3900, height: 100 },
    4000,
    phone,
    { top: 3552, height: 448 },
  ],
  ['no more than a small screen has', { top: 0, height: 100 }, 4000, 360, { top: 0, height: 270 }],
  ['no more than the frame has', { top: 0, height: 200 }, 300, phone, { top: 0, height: 300 }],
  ['the top, where nothing is known', { top: 0, height: 0 }, 4000, phone, { top: 0, height: 448 }],
])('a panel goes over %s', (_where, seen, frame, screen, part) => {
  expect(panelPart(seen, frame, screen)).toEqual(part)
})
