import { weekdays } from '#domain/time/calendar.ts'
import { date, nth, one, span, times, type Read } from './claimReaders.ts'
import { and, clock, day, months, ordinal, until, weekdayNamed } from './whenWords.ts'

/** Ways of saying when, in this order: what a longer pattern has read, a shorter one does not read again. */
export const patterns: readonly (readonly [pattern: string, read: Read])[] = [
  [
    `(?:${ordinal}${and}?)+\\s*(?:${day}|week)(?:\\s*(?:morning|afternoon|evening)s?)?(?:\\s*(?:of|in|each|every)\\b(?:\\s*(?:the|each|every|a))?\\s*(?:calendar\\s*)?month|\\s*monthly)`,
    nth,
  ],
  [`(?:every|each)\\s+${ordinal}\\s+${day}`, ([words]) => [{ says: 'fortnight', words }]],
  [`(?:${ordinal}${and})+${ordinal}\\s+${day}`, nth],
  [
    `(?:every\\s*(?:other|second|two|2)\\s*(?:weeks?|${day})|alternate\\s*(?:weeks?|${day})|fortnightly|(?:once\\s*)?(?:a|each|every|per)\\s*fortnight|bi-?\\s?weekly)`,
    one('fortnight'),
  ],
  [
    `(?:monthly|(?:once|twice)\\s*(?:a|every|each|per)\\s*month|every\\s*month|bi-?monthly|every\\s*(?:three|3|four|4|six|6)\\s*weeks)`,
    one('monthly'),
  ],
  [
    `${day},?\\s*(?:the\\s*)?(\\d{1,2})(?:st|nd|rd|th)?\\s*(?:of\\s*)?${months},?(?:\\s*(20\\d{2}))?`,
    date({ weekday: 1, day: 2, month: 3, year: 4 }),
  ],
  [
    `(\\d{1,2})(?:st|nd|rd|th)?\\s*(?:of\\s*)?${months},?(?:\\s*(20\\d{2}))?`,
    date({ day: 1, month: 2, year: 3 }),
  ],
  [
    `(?:not|except|excluding|apart\\s*from|closed)\\s*(?:(?:in|during|for|throughout)\\s*)?(?:the\\s*month\\s*of\\s*)?${months}(?:${and}${months})*`,
    one('except-months'),
  ],
  [`${months}${until}${months}`, one('months')],
  [
    `(?:ring|call|phone|telephone|contact|email|ask|enquire)(?:\\s+[\\w']+){0,4}\\s+for\\s+(?:(?:the|our|exact|current|next|session)\\s+)*(?:dates?|times?)`,
    one('varies'),
  ],
  [
    `(?:(?:in|during|and)\\s*)?(?:term[\\s-]*times?(?:\\s*and|\\s*&)|both\\s*term[\\s-]*time\\s*and)\\s*(?:school\\s*)?holidays?`,
    one('all-year'),
  ],
  [
    `(?:all\\s*year(?:\\s*(?:round|long))?|(?:all\\s*)?year[\\s-]*round|throughout\\s*the\\s*year|(?:including|includes|open\\s*in|runs\\s*(?:through|in))\\s*(?:the\\s*)?school\\s*holidays|52\\s*weeks)`,
    one('all-year'),
  ],
  [
    `(?:term[\\s-]*times?(?:\\s*only)?|(?:during|in)\\s*(?:school\\s*)?terms?|school\\s*terms?\\s*only|(?:not|except|excluding|excludes|outside|closed)\\s*(?:in|during|for|of)?\\s*(?:the\\s*)?school\\s*holidays)`,
    one('term-time'),
  ],
  [
    `(?:(?:in|during)\\s*(?:the\\s*)?)?(?:school|easter|summer|half[\\s-]*term)\\s*holidays?(?:\\s*only)?`,
    one('school-holidays'),
  ],
  [
    `(?:dates?|days?|times?|venues?)\\s*(?:and\\s*\\w+\\s*)?(?:may\\s*)?(?:vary|varies|varied|change)|check\\s*(?:our|the)?\\s*(?:website|facebook|page)\\s*for\\s*(?:dates|times|details\\s*of\\s*(?:dates|times))`,
    one('varies'),
  ],
  [`${day}${until}${day}`, span],
  [
    `(?:weekdays|every\\s*weekday)`,
    ([words]) => [{ says: 'weekdays', words, days: weekdays.slice(0, 5) }],
  ],
  [
    `(?:daily|every\\s*day|7\\s*days\\s*a\\s*week|seven\\s*days\\s*a\\s*week)`,
    ([words]) => [{ says: 'weekdays', words, days: [...weekdays] }],
  ],
  [
    `(?:mon|tues|wednes|thurs|fri|satur|sun)days?`,
    ([words]) => [{ says: 'weekdays', words, days: [weekdayNamed(words)] }],
  ],
  [`${clock}${until}${clock}`, times],
]
