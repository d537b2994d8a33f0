import type { LocalTime, Weekday } from '#domain/time/localDate.ts'

/** One meeting in a week, from `starts` to `ends`. */
export interface Slot {
  day: Weekday
  starts: LocalTime
  ends: LocalTime
}

type Weighted<T> = readonly (readonly [T, number])[]

/** What a county's timetable for one service type might look like; each choice with its weight. */
export interface ExamplePlan {
  /** How many slots a week. */
  times: Weighted<number>
  days: Weighted<Weekday>
  starts: Weighted<LocalTime>
  minutes: Weighted<number>
  rhythm: Weighted<'weekly' | 'fortnightly' | 'monthly'>
}

const at = (times: Record<string, number>) => Object.entries(times) as [LocalTime, number][]
const on = (days: Partial<Record<Weekday, number>>) => Object.entries(days) as [Weekday, number][]

const spread = { MO: 5, TU: 6, WE: 5, TH: 6, FR: 5 }

/** By service type. A type that is not here (one-to-one help) gets no example: it comes to the family. */
export const examplePlans: Partial<Record<string, ExamplePlan>> = {
  'bounce-and-rhyme': {
    times: [
      [1, 8],
      [2, 2],
    ],
    days: on({ ...spread, SA: 4 }),
    starts: at({
      '09:30': 3,
      '10:00': 5,
      '10:15': 2,
      '10:30': 5,
      '11:00': 4,
      '14:00': 3,
      '14:15': 1,
    }),
    minutes: [
      [30, 6],
      [45, 3],
    ],
    rhythm: [['weekly', 1]],
  },
  'stay-and-chat': {
    times: [[1, 1]],
    days: on(spread),
    starts: at({ '10:45': 2, '11:00': 4, '11:15': 3, '11:30': 3, '13:30': 3, '14:30': 3 }),
    minutes: [
      [45, 2],
      [60, 3],
    ],
    rhythm: [
      ['weekly', 5],
      ['fortnightly', 3],
      ['monthly', 2],
    ],
  },
  'stay-and-play': {
    times: [
      [2, 3],
      [3, 2],
    ],
    days: on({ ...spread, SA: 4 }),
    starts: at({ '09:15': 2, '09:30': 4, '10:00': 4, '13:00': 2, '13:30': 3 }),
    minutes: [
      [90, 3],
      [120, 1],
    ],
    rhythm: [
      ['weekly', 6],
      ['fortnightly', 2],
      ['monthly', 2],
    ],
  },
  'family-hub-advice': {
    times: [
      [2, 1],
      [3, 1],
    ],
    days: on(spread),
    starts: at({ '09:30': 2, '10:00': 2, '13:00': 1 }),
    minutes: [
      [120, 1],
      [180, 1],
    ],
    rhythm: [['weekly', 1]],
  },
  'pregnancy-and-birth': {
    times: [[1, 1]],
    days: on(spread),
    starts: at({ '09:30': 3, '13:30': 2 }),
    minutes: [[150, 1]],
    rhythm: [
      ['weekly', 2],
      ['fortnightly', 1],
    ],
  },
  'money-and-advice': {
    times: [
      [1, 1],
      [2, 1],
    ],
    days: on(spread),
    starts: at({ '10:00': 3, '13:00': 2, '17:00': 1 }),
    minutes: [[120, 1]],
    rhythm: [['weekly', 1]],
  },
}
