import {
  bare,
  dates,
  exceptDates,
  figureDates,
  longTimes,
  namedDates,
  notOn,
  nth,
  ofMonths,
  perWeek,
  time,
  times,
  weekly,
  type Read,
} from './readers.ts'
import { and, day, dayNumber, month, ordinal, perhaps, surely, until, year } from './words.ts'

const nots = `(?:not|no(?:\\s+(?:session|group|class|club|meeting|playgroup)s?)?|never|except(?:\\s+for)?|excluding|excl\\.?|apart\\s+from|other\\s+than|but\\s+not|closed|shut|cancelled|off)(?:\\s+(?:on|in|during|over|for|at|through|throughout|including|open|run|meet|held))*(?:\\s+the)?`
const months = `${month}(?:(?:${until}|${and})${month}){0,11}`
const oneDate = `(?:${day}[\\s,]*(?:the\\s*)?)?(?:${dayNumber}\\s*(?:of\\s*)?${month}|${month}\\s*(?:the\\s*)?${dayNumber})(?:[\\s,]*${year})?`
const shortDate = `(?:${day}[\\s,]*(?:the\\s*)?)?${dayNumber}(?:\\s*\\([^)]{0,20}\\))?`
// With one sign throughout: "10-11.30" is a time.
const figureDate =
  '(?:\\d{4}-\\d{1,2}-\\d{1,2}|\\d{1,2}/\\d{1,2}/(?:20)?\\d{2}|\\d{1,2}\\.\\d{1,2}\\.(?:20)?\\d{2}|\\d{1,2}-\\d{1,2}-(?:20)?\\d{2})'
const halfOfDay = '[ap]\\.?m\\b\\.?'
const partOfDay = `(?:\\s*(?:morning|afternoon|evening|night|lunchtime)s?|\\s+${halfOfDay}(?:\\s*(?:and|or|&|/)\\s*${halfOfDay})?)?`
const dayList = `${day}${partOfDay}(?:(?:${until}|${and}|\\s+)${day}${partOfDay}){0,6}`
const ofMonth =
  '\\s*(?:(?:of|in|each|every)\\b(?:\\s*(?:the|each|every|a))?\\s*(?:calendar\\s*)?month|monthly)'
const nthDays = `(?:(?:${ordinal}(?:${and})?){1,5})\\s*${day}${partOfDay}`
const fewDates = `${shortDate}(?:(?:${and})${shortDate}){0,12}`
const meeting =
  '(?:sessions?|groups?|class(?:es)?|clubs?|dates?|days?|times?|venues?|timetables?|details|programmes?|schedules?|opening hours)'

/** Ways of saying when, in this order: what a longer pattern has read, a shorter one does not read again. */
export const patterns: readonly (readonly [pattern: string, read: Read])[] = [
  // It does not run, or not now.
  [
    `dormant|in\\s+abeyance|resting\\s+until|(?:has|have)\\s+had\\s+to\\s+(?:close|stop|end|fold)|no\\s+longer\\s+exists?|merg(?:ed|ing)\\s+with|(?:use|see|try|attend|go\\s+to)\\s+[\\w'’ ]{2,30}\\s+instead|(?:cancelled|closed|suspended)\\s+(?:due\\s+to|because\\s+of|owing\\s+to)|(?:hope|hoping|plan(?:ning)?|aim(?:ing)?)\\s+to\\s+(?:start|begin|run|open|launch)(?:\\s+(?:up|again|soon))+|(?:re-?starting|(?:re-?)?launching)\\s+(?:in|after|from|next)\\s+(?:the\\s+)?\\w+|(?:will\\s+be|is|are)\\s+(?:closing|ending|finishing)\\b(?!\\s+(?:on|for|at\\s+\\d|early))|(?:ending|closing|finishing)\\s+soon|(?:now|currently)\\s+(?:(?:running|meeting|held)\\s+)?online|no\\s+(?:drop[\\s-]?in|group|class|club)s?\\s+(?:currently|at\\s+present|at\\s+the\\s+moment|for\\s+now)|on\\s+hold|on\\s+pause|under\\s+review|having\\s+a\\s+(?:rest|pause)|no\\s+sessions?\\s+(?:currently|at\\s+present|at\\s+the\\s+moment|for\\s+now)|closed\\s+(?:for|during|due\\s+to)\\s+(?:\\w+\\s+)?(?:refurb\\w*|repairs?|renovat\\w*|building\\s+work)|paused|postponed|watch\\s+this\\s+space|now\\s+(?:closed|shut|finished|ended|stopped|on\\s+(?:a\\s+)?break)\\s+(?:for|over|until)\\s+(?:the\\s+)?\\w+|(?<=(?:^|[.!?:;(\\n–-])\\s*)(?:cancelled|suspended|discontinued)(?=\\s*(?:$|[.!?;)\\n–-]))`,
    bare('stopped'),
  ],
  [
    `(?:(?:has|have|is|are|was|now|permanently|temporarily|currently|sadly|been|being|remains?)\\s+)+(?:closed|ended|finished|stopped|ceased|suspended|cancelled|canceled|postponed|paused|discontinued|on\\s+hold|on\\s+(?:a\\s+)?break|unavailable|shut|dissolved|disbanded|folded)(?!\\s+(?:on|in|during|over|for|at|throughout|to|group|by|the)\\b)`,
    bare('stopped'),
  ],
  [
    `(?:no\\s+longer\\s+(?:\\w+ing|available|held|open|takes?|meets?|runs?)|not\\s+(?:currently\\s+|presently\\s+)?(?:running|meeting|operating|open|available|taking\\s+place|held|on)\\s+(?:at\\s+present|at\\s+the\\s+moment|at\\s+this\\s+time|currently|just\\s+now|for\\s+now|until)|(?:not|isn['’]t|aren['’]t)\\s+(?:currently|presently)\\s+\\w+|not\\s+(?:running|meeting|operating)|until\\s+further\\s+notice|(?:currently|temporarily|permanently)\\s+(?:closed|suspended|cancelled|shut)|(?:taking|having|on)\\s+a\\s+(?:short\\s+|summer\\s+|winter\\s+)?break|(?:will|to|hope\\s+to|plan(?:s|ning)?\\s+to)\\s+(?:be\\s+)?(?:re-?start|resum|re-?open|recommenc|return|back)\\w*(?:\\s+(?:soon|in|on|when))?|(?:coming|(?:re-?)?starting|(?:re-?)?opening|(?:re-?)?launching|returning|resuming|(?<!come\\s)back|(?:running|on|open)\\s+again)\\s+(?:again\\s+)?(?:very\\s+)?soon|new\\s+dates?\\s+(?:soon|to\\s+follow)|(?:closed|ended|finished)\\s+(?:permanently|down))`,
    bare('stopped'),
  ],
  [
    `wait(?:ing)?[\\s-]*list\\s+only|fully\\s+booked|(?:is|are|currently|now)\\s+full(?!\\s+of)|no\\s+(?:spaces|places|vacancies)\\b`,
    bare('full'),
  ],
  // Left out.
  [
    `(?:(?:${nots})|bar(?:\\s+the)?)\\s+(?:the\\s+)?(?:${nthDays}(?:${ofMonth})?|(?:${ordinal}|final)\\s+(?:one|session|week|time)(?:\\s+(?:of|in)\\s+(?:the|each|every)\\s+\\w+)?|\\d{1,2}(?:st|nd|rd|th))|(?:do(?:es)?\\s*(?:not|n['’]?t)|won['’]?t)\\s+(?:meet|run|open|happen)\\s+(?:in|during|over)\\s+(?:the\\s+)?(?:spring|summer|autumn|winter)(?!\\s*(?:holidays?|break))`,
    bare('except-some'),
  ],
  [
    `(?:${nots})\\s+(?:on\\s+)?(?:${oneDate}|${figureDate})(?:(?:${and}|${until})(?:${oneDate}|${figureDate}|${shortDate})){0,20}`,
    exceptDates,
  ],
  [`(?:${nots})\\s+(?:the\\s+month\\s+of\\s+)?${months}`, bare('except-some')],
  [
    `(?:${nots})\\s+(?:public\\s+|bank\\s+)(?:and\\s+(?:public|bank|school)\\s+)?holidays?(?:\\s+mondays?)?`,
    bare('not-bank-holidays'),
  ],
  [
    `(?:${nots})\\s+(?:good\\s+friday|easter\\s+monday)(?:${and}(?:good\\s+friday|easter\\s+monday))?`,
    bare('not-bank-holidays'),
  ],
  [
    `no\\s+\\w+\\s+when\\s+(?:the\\s+)?schools?\\s+(?:is|are)\\s+(?:off|out|closed|shut)|(?:${nots})\\s+(?:the\\s+)?(?:school\\s+)?hols|(?:${nots})\\s+(?:(?:school\\s+)?(?:half[\\s-]*terms?|holidays?|vacations?)|(?:the\\s+)?(?:school|easter|summer|christmas)\\s+(?:and\\s+\\w+\\s+)?(?:holidays?|breaks?|vacations?))(?:\\s+or\\s+bank\\s+holidays?)?`,
    bare('term-time'),
  ],
  [
    `(?:${nots})\\s+(?:christmas|new\\s+year|easter|xmas)(?:\\s+(?:day|week|period|time|eve))?(?:${and}(?:new\\s+year|easter|boxing\\s+day|christmas))?`,
    bare('shut-then'),
  ],
  [
    `(?:${nots})\\s+(?:spring|summer|autumn|winter)(?:\\s+(?:months|term|season))?(?!\\s*(?:holidays?|break))`,
    bare('except-some'),
  ],
  [`(?:${nots})\\s+${dayList}`, notOn],
  // Holidays and terms.
  [
    `only\\s+(?:[\\w'’]+\\s+){0,3}?(?:public|bank)\\s+holidays|(?:public|bank)\\s+holidays\\s+only`,
    bare('monthly'),
  ],
  [
    `(?:(?:open|runs?|meets?|including|includes?|also|even|incl\\.?)\\s+(?:on\\s+|most\\s+|all\\s+)?)(?:public|bank)\\s+holidays`,
    bare('bank-holidays'),
  ],
  [
    `(?:(?:in|during|and)\\s*)?(?:term[\\s-]*times?(?:\\s*(?:and|or|&|/))|both\\s*term[\\s-]*time\\s*and)\\s*(?:(?:in|during)\\s*)?(?:the\\s*)?(?:school\\s*)?holidays?`,
    bare('all-year'),
  ],
  [
    `only\\s+(?:(?!bank|public)[\\w'’]+\\s+){0,3}?(?:(?:in|during|over|through|throughout|for)\\s+)?(?:the\\s+)?(?:(?:school|easter|summer|christmas|half[\\s-]*term)\\s+)?holidays|only\\s+(?:(?!bank|public)[\\w'’]+\\s+){0,3}?(?:in|during|over|at)\\s+(?:the\\s+)?half[\\s-]*terms?`,
    bare('school-holidays'),
  ],
  [
    `(?:all\\s*year(?:\\s*(?:round|long))?|(?:all\\s*)?year[\\s-]*round|throughout\\s*the\\s*year|(?:(?:including|includes|even|also)\\s*(?:(?:in|during|through|throughout)\\s*)?)(?:the\\s*)?school\\s*holidays|(?:in|during|through|throughout)\\s*(?:the\\s*)?school\\s*holidays\\s*(?:too|as\\s*well)|52\\s*weeks|every\\s*week\\s*of\\s*the\\s*year)`,
    bare('all-year'),
  ],
  [
    `(?:until|till?|up\\s+to|through\\s+to)\\s+(?:the\\s+)?(?:christmas|xmas|easter|new\\s+year|half[\\s-]*term|summer|(?:end|start|beginning)\\s+of\\s+(?:(?:this|the|spring|summer|autumn|winter|school|half|academic)[\\s-]*){0,3}(?:term|year|season|month|week|holidays))`,
    bare('course'),
  ],
  // One term of a year is not every term.
  [
    `(?:(?:spring|summer|autumn|winter)(?:${and}|${until})){0,3}(?:spring|summer|autumn|winter)\\s+terms?(?!\\s*time)(?:\\s*${year})?(?:\\s+only)?`,
    ofMonths,
  ],
  [
    `(?:from|after)\\s+(?:the\\s+)?(?:christmas|xmas|easter|new\\s+year|half[\\s-]*term|(?:school|summer|easter|christmas)\\s+holidays)`,
    ofMonths,
  ],
  [
    `(?<!half[\\s-]*)(?:(?:in|during)\\s*)?(?:term[\\s-]*times?(?:\\s*only)?|(?:school\\s*)?terms?\\s*only|(?:during|in)\\s*(?:the\\s*)?(?:school\\s*)?terms?(?!\\s+of\\b)|(?:38|39)\\s*weeks\\s*(?:a|of\\s*the|per)\\s*year|outside\\s*(?:of\\s*)?(?:the\\s*)?school\\s*holidays)`,
    bare('term-time'),
  ],
  [
    `(?:(?:in|during|over|every|each|through|throughout)\\s*(?:the\\s*)?)?(?:school|easter|summer|christmas|half[\\s-]*term)\\s*holidays?(?:\\s*only)?|(?:in|during|every|each|over|through|throughout|this|at)\\s*(?:the\\s*)?half[\\s-]*terms?(?:\\s*only)?|half[\\s-]*terms?(?:\\s*only|(?=\\s*(?:$|[.;!\\n])))|half[\\s-]*terms?\\s+(?:specials?|clubs?|fun|events?|activit\\w+|sessions?|workshops?|camps?)|(?:in|during|over|through|throughout)\\s+(?:the\\s+|all\\s+)?holidays(?:\\s*only)?|holidays\\s+only|play\\s?schemes?|(?:easter|summer|christmas)\\s+(?:breaks?|schemes?|clubs?|camps?)|holiday\\s+(?:(?:activity|play|sports?)\\s+)?(?:clubs?|schemes?|play\\s?schemes?|camps?|activit\\w+|programmes?|sessions?|workshops?|specials?)|half[\\s-]*terms?\\s*only`,
    bare('school-holidays'),
  ],
  // How often.
  [
    `(?:(?:once|twice|one|two|three|four|five|six|seven|[1-7])[\\s-]*(?:times|days|sessions|mornings|afternoons)?\\s*(?:a|per|each|every)\\s*week|twice\\s+weekly)`,
    perWeek,
  ],
  [`(?:(?:every|each)\\s+)?${nthDays}${ofMonth}`, nth],
  [
    `(?:${ordinal}(?:${and})?){1,5}\\s*week${ofMonth}|(?:${ordinal}${and}){1,4}${ordinal}\\s+weeks?`,
    nth,
  ],
  [`(?:one|two|three|[1-3])\\s+${day}\\s+(?:a|per|each|every|in\\s+the)\\s+month`, bare('monthly')],
  [
    `(?:some|most|usually|mostly|selected|certain)\\s+(?:on\\s+)?${day}|subject\\s+to\\s+(?:\\w+\\s+)?(?:availability|demand|weather|numbers)|when\\s+volunteers\\s+are\\s+available|check\\s+(?:\\w+\\s+){0,2}(?:times?|dates?|details)\\s+before|at\\s+(?:${surely}|${perhaps})\\s*(?:and|&)\\s*(?:at\\s+)?(?:${surely}|${perhaps})(?!\\s*(?:years?|months?))`,
    bare('varies'),
  ],
  [`(?:every|each)\\s+(?:1st|first|last)\\s+${day}`, nth],
  [`(?:every|each)\\s+${ordinal}\\s+${day}`, bare('fortnight')],
  [`(?:${ordinal}${and}){1,4}${ordinal}\\s+${day}`, nth],
  [
    `(?:every\\s*(?:other|second|two|2|2nd|couple\\s*of)\\s*(?:weeks?|${day})|alternate\\s*(?:weeks?|${dayList})|alternating\\s*(?:weeks|${dayList})|fortnightly|(?:once\\s*)?(?:a|each|every|per)\\s*fortnight|bi-?\\s?weekly|weeks?\\s*[1-5ab]\\s*(?:and|&|,)\\s*[1-5ab]|weeks?\\s*(?:[1-5ab]|one|two)\\s*only|(?:odd|even|a\\s*/\\s*b)\\s+weeks)`,
    bare('fortnight'),
  ],
  [
    `(?:monthly|(?:once|twice|three\\s*times)\\s*(?:a|every|each|per)\\s*(?:month|term|year|half[\\s-]*term)|(?:every|each)\\s*(?:month|term|half[\\s-]*term)|half[\\s-]*termly|termly|quarterly|annual(?:ly)?|yearly|bi-?monthly|occasional(?:ly)?|every\\s*(?:few|three|3|3rd|third|four|4|4th|five|5|six|6|eight|8)\\s*weeks?)`,
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
  [
    `(?:please\\s+)?(?:ring|call|phone|telephone|contact|e-?mail|ask|enquire|message|text|see|check|visit|look|consult|refer\\s+to|go\\s+to|find)(?:\\s+[\\w'’¦:/.-]+){0,8}?\\s+(?:for|to\\s+(?:find|check|see|confirm)(?:\\s+out)?|about|on)\\s+(?:(?:the|our|exact|current|next|full|latest|up[\\s-]to[\\s-]date|more|any|all|of|and|upcoming|opening|their|your|nearest|local|details|information|list)\\s+)*(?:dates?|times?|days|timetables?|session\\s+times|schedules?|venues?|availability)`,
    bare('varies'),
  ],
  [
    `(?:check|see|visit)\\s+(?:(?:our|the|their)\\s+)?(?:website|facebook|page|timetable|calendar|social\\s+media)(?:\\s+page)?(?:\\s+for\\s+(?:\\w+\\s+){0,2}(?:dates|times|days|timetable|details\\s+of\\s+(?:dates|times)))?\\b(?=\\s*(?:for\\s+(?:dates|times)|before|first|as))`,
    bare('varies'),
  ],
  [
    `(?:${meeting})\\s*(?:(?:and|&|/)\\s*\\w+\\s*)?(?:(?:may|¦¦¦|can|will|do|does|are|is)\\s*)?(?:(?:be\\s*)?subject\\s*to\\s*change|vary|varies|varied|varying|variable|change|differ|different|irregular|tbc|tba|tbd|to\\s*be\\s*(?:confirmed|arranged|announced|decided|advised))`,
    bare('varies'),
  ],
  [`(?:var(?:ious|ying|iable)|different|irregular|flexible)\\s+(?:${meeting})`, bare('varies')],
  [
    `(?:tbc|tba|to\\s*be\\s*confirmed|to\\s*be\\s*arranged|dates?\\s+(?:available\\s+)?(?:on|upon)\\s+request|by\\s+arrangement)`,
    bare('varies'),
  ],
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
    `(?:(?:on|from|until|till?|by|starts?|starting|begins?)\\s+(?:${day}\\s+)?|${day}\\s+)\\d{1,2}/\\d{1,2}`,
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
  [surely, time],
  [
    `(?<=(?:day|days|¦|mornings?|afternoons?|evenings?)[\\s,:(]*(?:(?:from|at|between)\\s+)?)(?:${perhaps})(?:${until}|\\s+and\\s+)(?:${perhaps})`,
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
]
