import { inTheYear } from './inTheYear.ts'
import {
  bare,
  dates,
  figureDates,
  longTimes,
  namedDates,
  nth,
  ofMonths,
  ofParts,
  perWeek,
  time,
  timeAs,
  times,
  weekly,
  type TextPattern,
} from './readers.ts'
import { notRunning, notSure } from './running.ts'
import {
  and,
  day,
  dayList,
  dayNumber,
  figureDate,
  month,
  months,
  nthDays,
  ofMonth,
  oneDate,
  ordinal,
  perhaps,
  shortDate,
  surely,
  until,
  year,
} from './words.ts'

const fewDates = `${shortDate}(?:(?:${and})${shortDate}){0,12}`

/** Ways of saying when, in this order: what a longer pattern has read, a shorter one does not read again. */
export const patterns: readonly TextPattern[] = [
  ...notRunning,
  ...inTheYear,
  // How often.
  [
    `(?:(?:once|twice|one|two|three|four|five|six|seven|[1-7])[\\s-]*(?:times|days|sessions|mornings|afternoons)?\\s*(?:a|per|each|every)\\s*week|twice\\s+weekly)`,
    perWeek,
  ],
  [`(?:(?:every|each)\\s+)?${nthDays}${ofMonth}`, nth],
  [`(?:${ordinal}(?:${and})?){1,5}\\s*week${ofMonth}`, nth],
  [
    `(?:${ordinal}${and}){1,4}${ordinal}\\s*weeks?|(?:on|in|held|every|each|only)\\s+(?:the\\s+)?${ordinal}\\s+weeks?(?!\\s+(?:is|are|free|of\\s+(?:life|pregnancy))\\b)|(?:first|second|third|fourth|last|final)\\s+weeks?\\s+only|weeks?\\s*\\d(?:${and}\\d){2,4}|(?:on|held)\\s+(?:the\\s+)?${ordinal}${and}${ordinal}(?!\\s+(?:floors?|birthdays?|pages?|day|street|${day}))`,
    bare('monthly'),
  ],
  [
    `(?:one|two|three|four|some|a\\s+few|a\\s+couple\\s+of|\\d)\\s+(?:${day}|sessions?|times|mornings|afternoons|dates)\\s*(?:an?|per|each|every|in\\s+(?:the|each|every|a)|of\\s+the)\\s*(?:calendar\\s+)?(?:month|term|year|half[\\s-]*term)`,
    bare('monthly'),
  ],
  [`(?:every|each)\\s+(?:1st|first|last)\\s+${day}`, nth],
  [`(?:every|each)\\s+${ordinal}\\s+${day}`, bare('fortnight')],
  [`(?:${ordinal}${and}){1,4}${ordinal}\\s+${day}`, nth],
  [
    `(?:every\\s*(?:other|second|two|2|2nd|couple\\s*of)\\s*(?:weeks?|${day})|alternate\\s*(?:weeks?|${dayList})|alternating\\s*(?:weeks|${dayList})|fortnightly|(?:once\\s*)?(?:a|each|every|per)\\s*fortnight|bi-?\\s?weekly|weeks?\\s*[1-5ab]\\s*(?:and|&|,)\\s*[1-5ab]|weeks?\\s*(?:[1-5ab]|one|two)\\s*only|(?:odd|even|a\\s*/\\s*b)\\s+weeks)`,
    bare('fortnight'),
  ],
  [
    `(?:monthly|(?:once|twice|three\\s*times)\\s*(?:a|every|each|per)\\s*(?:month|term|year|half[\\s-]*term)|(?:every|each)\\s*(?:month|term|half[\\s-]*term)|half[\\s-]*termly|termly|quarterly|annual(?:ly)?|yearly|bi-?monthly|occasional(?:ly)?|every\\s*(?:\\w+\\s+(?:to|or)\\s+)?(?:few|three|3|3rd|third|four|4|4th|five|5|six|6|eight|8)\\s*weeks?)`,
    bare('monthly'),
  ],
  [`${ordinal}\\s+${day}`, bare('monthly')],
  [
    `(?:${dayNumber}\\s*(?:${and}${dayNumber}\\s*){0,6}(?:day\\s*)?of\\s*(?:the|each|every)\\s*month)`,
    bare('monthly'),
  ],
  [
    `(?:(?:six|seven|eight|nine|ten|five|four|twelve|\\d{1,2})[\\s-]*(?:weeks?|sessions?)(?:[\\s-]+long)?\\s*(?:\\w+\\s+){0,3}?(?:course|programme|program|block|series|workshop)|(?:course|programme|block|series)\\s*(?:of|over|lasting|for|runs?(?:\\s*(?:for|over))?)\\s*(?:\\w+\\s+)?(?:\\d{1,2}|five|six|seven|eight|ten|twelve)\\s*(?:\\w+\\s+)?(?:weeks?|sessions?)|(?:runs?|over|lasts?)\\s*(?:for\\s*)?(?:\\d{1,2}|four|five|six|seven|eight|ten|twelve)\\s*weeks)`,
    bare('course'),
  ],
  [
    `(?:one[\\s-]*off|pop[\\s-]*up|(?:last|final)\\s+(?:session|class|meeting|group)\\s+(?:(?:is|will\\s+be)\\s+)?(?:on|before)\\b|limited\\s+(?:run|series|season|period)|(?:this|next|the\\s*coming)\\s*(?:week(?:end)?|month|term|${day})|today|tomorrow)(?:\\s*(?:event|session|only))?`,
    bare('course'),
  ],
  ...notSure,
  // Dates.
  [
    `${fewDates}${until}${oneDate}|${oneDate}${until}${oneDate}|${oneDate}${until}${shortDate}`,
    dates(namedDates, true),
  ],
  [
    `(?:${fewDates}${and})?${oneDate}(?:${and}(?:${oneDate}|${shortDate}(?:\\s*${month})?)){0,12}`,
    dates(namedDates),
  ],
  [
    `${figureDate}${until}${figureDate}|\\d{1,2}[/.]\\d{1,2}${until}(?:${figureDate}|\\d{1,2}[/.]\\d{1,2})(?!\\d|\\s*(?:am|pm))`,
    dates(figureDates, true),
  ],
  [`${figureDate}(?:${and}${figureDate}){0,20}`, dates(figureDates)],
  [
    `(?:(?:on|from|until|till?|by|starts?|starting|begins?|ends?|ending|finish(?:es|ing)?|stops?|clos(?:es?|ing)|last|final|date:?|next:?|is|of|w/?c|commencing)\\s+(?:${day}\\s+)?|${day}\\s+)\\d{1,2}/\\d{1,2}(?![\\d/])`,
    dates(figureDates),
  ],
  [
    `(?:on|from|until|till?)\\s+(?:${day}\\s+)?(?:the\\s+)?\\d{1,2}(?:st|nd|rd|th)(?!\\s*(?:floor|birthday|street|century))|${day}\\s+(?:the\\s+)?\\d{1,2}(?:st|nd|rd|th)`,
    ofMonths,
  ],
  [
    `${month}${until}${months}|${months}(?:\\s*${year})?|(?:spring|summer|autumn|winter)(?:\\s+term)?\\s*${year}|(?:(?:spring|summer|autumn|winter)(?:${and}|${until})){0,3}(?:spring|summer|autumn|winter)(?:\\s+(?:terms?(?!\\s*time)|months|season|only))|spring${until}autumn|(?:from|until|during|in|starts?|starting)\\s+20\\d{2}|(?:seasonal(?:ly)?|weather\\s+permitting)`,
    ofMonths,
  ],
  // Days and times.
  [`every\\s+week\\b|weekly|each\\s+week`, bare('weekly')],
  [`(?:every|each)\\s+${day}`, (words) => [{ says: 'weekly' }, ...(weekly(words) ?? [])]],
  [dayList, weekly],
  [
    `(?:(?:at|on|over|every)\\s+)?(?:the\\s+)?weekends?|(?:every\\s*|on\\s*|all\\s*)?week\\s?days?|daily|(?:every|each)\\s*(?:day|morning|afternoon|evening)|(?:7|seven)\\s*days|24\\s*/\\s*7`,
    weekly,
  ],
  [
    `(?:${surely})${until}(?:${surely}|${perhaps})|(?:${perhaps})${until}(?:${surely})|between\\s+(?:${surely}|${perhaps})\\s+and\\s+(?:${surely})`,
    times,
  ],
  [`(?:[01]\\d|2[0-3])[0-5]\\d\\s*(?:-|–|—|to)\\s*(?:[01]\\d|2[0-3])[0-5]\\d`, longTimes],
  // Each of two is when one begins; what ends is no beginning.
  [
    `(?:at\\s+)?(?:(?:(?:${perhaps}|${surely})\\s*(?:and|or|&)|(?:${surely})\\s*(?:,\\s*and|,|/))\\s*(?:at\\s+)?){1,4}(?:${surely})(?!\\s*(?:finish|end|close))|(?:sessions?|starts?|starting|groups?)\\s+(?:at\\s+)?(?:${perhaps})${and}(?:at\\s+)?(?:${perhaps})(?=\\s*(?:$|[.!?,;)\\n]|on\\b))`,
    timeAs('start'),
  ],
  [
    `(?:starts?|starting|begins?|beginning|commenc\\w+)\\s+(?:(?:at|from|is|are|time:?)\\s+)*(?:${surely})`,
    timeAs('start'),
  ],
  [
    `(?:ends?|ending|finish(?:es|ing)?|until|till)\\s+(?:(?:at|by)\\s+)?(?:${surely})`,
    timeAs('end'),
  ],
  [surely, time],
  [
    `(?<=(?:day|days|¦|mornings?|afternoons?|evenings?)[\\s,:(]*(?:(?:from|at)\\s+)?)(?:${perhaps})${until}(?:${perhaps})|(?<=between\\s+)(?:${perhaps})\\s+and\\s+(?:${perhaps})`,
    times,
  ],
  [
    `(?<=(?:day|days|¦|mornings?|afternoons?|evenings?)[\\s,:(]*(?:at\\s+)?)(?:${perhaps})(?:\\s*(?:and|or|&)\\s*(?:at\\s+)?(?:${perhaps})){1,3}(?=\\s*(?:$|[.;!?)\\n]|on\\b))`,
    timeAs('start'),
  ],
  [
    `(?:sessions?|groups?|class(?:es)?)\\s+(?:[1-9]|one|two|three|[a-d])[\\s:,(–-]+(?:${perhaps})${until}(?:${perhaps})`,
    times,
  ],
  [
    `(?<=¦['’]?s?[\\s,:(-]*)(?:from|at|@|starts?\\s+at|starting\\s+at|until|till?)\\s*(?:${perhaps})`,
    time,
  ],
  [
    `(?:times?|hours|opens?|sessions?|runs?|running|held|meets?)[\\s:]*(?:(?:are|is|from|between)\\s+)?(?:${perhaps})(?:${until}|\\s+and\\s+)(?:${perhaps})|(?:${perhaps})${until}(?:${perhaps})(?=[\\s,(]*(?:(?:on|every|each)\\s+)?¦)`,
    times,
  ],
  [
    `(?:at|@|starts?\\s+from|starting\\s+from|begins?\\s+from|opens?\\s+from|finish(?:es)?\\s+by|ends?\\s+by)\\s*(?:${perhaps})(?!\\s*(?:¦|years?|months?|places?|spaces?|sites?|venues?|locations?|centres?|libraries|schools|different|least|once))`,
    time,
  ],
  // Parts of a day, whichever day.
  [
    `(?:morning|afternoon|evening|lunchtime|after[\\s-]*school)\\s+(?:groups?|clubs?|sessions?|class(?:es)?|drop[\\s-]?ins?|playgroups?|meetings?)|(?:in|during)\\s+the\\s+(?:morning|afternoon|evening)s?|(?<=(?:^|[.!?\\n]\\s*))(?:morning|afternoon|evening)s?(?:\\s+only)?(?=\\s*(?:$|[.!?,;(\\n]))|(?:mornings?|afternoons?|evenings?)\\s+only`,
    ofParts,
  ],
]
