import { expect, it } from 'vitest'
import type { ExampleTimes, Schedule, Session } from '#domain/catalogue/session.ts'
import { openArea, servedAreas, type RawArea } from '#desk/area.ts'
import { countyFiles, today } from '#testing/desk/openReferral.ts'
import { changesBetween } from './diff.ts'
import { thingLine, thingsIn } from './things.ts'

// What families see of when a group is, in an area that shows made-up times for those that have none.

const files = countyFiles()
const county = openArea(
  files,
  servedAreas(files).served.find(({ id }) => id === 'testshire')!,
)
if (county.is === 'bad') throw new Error('The invented county is to be read.')
const { raw } = county
const [first, second] = raw.sessions as [Session, Session]
const at = (byday: string, starts: string) =>
  ({ freq: 'WEEKLY', byday: [byday], starts, ends: '11:00' }) as Schedule
const [tuesday, wednesday] = [at('TU', '10:00'), at('WE', '10:30')]

/** The county with two groups, each with its own times and its made-up ones. */
function area(
  timetable: 'example' | 'published',
  own: Schedule[],
  made: Schedule[] | null,
): RawArea {
  const groups = [
    { ...first, title: 'Songs', schedules: own },
    { ...second, title: 'Bricks', schedules: [] },
  ]
  const examples: ExampleTimes[] = made === null ? [] : [{ sessionId: first.id, schedules: made }]
  return {
    ...raw,
    area: { ...raw.area, timetable },
    sessions: groups,
    exampleTimes: timetable === 'example' ? examples : undefined,
  }
}

const nameOfPlace = Object.values(raw.places)
  .flat()
  .find(({ id }) => id === first.placeId)!.name
const songs = `Songs, ${nameOfPlace}`

it.each<[string, RawArea, RawArea, string[]]>([
  [
    'an example that gives way to real times',
    area('example', [], [tuesday]),
    area('example', [wednesday], null),
    [`${songs}: an example time, Tuesday 10:00 to 11:00 → Wednesday 10:30 to 11:00`],
  ],
  [
    'real times that are taken out, so that an example shows again',
    area('example', [wednesday], [tuesday]),
    area('example', [], [tuesday]),
    [`${songs}: Wednesday 10:30 to 11:00 → an example time, Tuesday 10:00 to 11:00`],
  ],
  [
    'real times that are taken out where no example is',
    area('example', [wednesday], null),
    area('example', [], null),
    [`${songs}: Wednesday 10:30 → times not known`],
  ],
  [
    'other examples',
    area('example', [], [tuesday]),
    area('example', [], [tuesday, wednesday]),
    [
      `${songs}: an example time, Tuesday 10:00 to 11:00 → example times, Tuesday 10:00 to 11:00 and Wednesday 10:30 to 11:00`,
    ],
  ],
  [
    'one example that is taken out',
    area('example', [], [tuesday]),
    area('example', [], null),
    [`${songs}: an example time, Tuesday 10:00 to 11:00 → times not known`],
  ],
  ['the same example', area('example', [], [tuesday]), area('example', [], [tuesday]), []],
  [
    'all of them taken out',
    area('example', [], [tuesday]),
    area('published', [], null),
    [`Testshire: made-up times taken out, 1 group that showed one says “Ask for times”: ${songs}`],
  ],
  [
    'all of them taken out, and real ones put in',
    area('example', [], [tuesday]),
    area('published', [wednesday], null),
    [
      'Testshire: made-up times taken out',
      `${songs}: an example time, Tuesday 10:00 to 11:00 → Wednesday 10:30 to 11:00`,
    ],
  ],
  [
    'them put in',
    area('published', [], null),
    area('example', [], [tuesday]),
    [`Testshire: made-up times put in, 1 group without times shows one: ${songs}`],
  ],
  [
    'what is no example where the area does not say that it has them',
    {
      ...area('published', [], null),
      exampleTimes: [{ sessionId: first.id, schedules: [tuesday] }],
    },
    area('published', [wednesday], null),
    [`${songs}: times not known → Wednesday 10:30 to 11:00`],
  ],
])('says of %s what families saw, and see', (_, before, after, lines) => {
  expect(thingsIn(changesBetween(before, after, today)).map(thingLine)).toEqual(lines)
})

it.each<[Schedule[], string]>([
  [[tuesday], 'an example time, Tuesday 10:00 to 11:00'],
  [[tuesday, wednesday], 'example times, Tuesday 10:00 to 11:00 and Wednesday 10:30 to 11:00'],
])('says of a group that is gone, or new, that its times were made up', (made, said) => {
  const [without, withIt] = [area('example', [], []), area('example', [], made)]
  without.sessions = without.sessions.slice(1)
  const says = (before: RawArea, after: RawArea) =>
    changesBetween(before, after, today).map((it) => it.says)
  expect(says(withIt, without)).toEqual([`gone (it was shown with ${said})`])
  expect(says(without, withIt)).toEqual([`new: ${said}`])
})
