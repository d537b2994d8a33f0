import { bare, exceptDates, notOn, ofMonths, type TextPattern } from './readers.ts'
import {
  and,
  dayList,
  figureDate,
  months,
  nthDays,
  oneDate,
  ofMonth,
  ordinal,
  shortDate,
  until,
  year,
} from './words.ts'

// What is left out of the year, or all that is in it.

const butFor =
  '(?:except(?:ing)?(?:\\s+for)?|excluding|excl\\.?|apart\\s+from|other\\s+than|but\\s+not|save\\s+for|bar(?=\\s+the\\b))'
const not = "(?:(?:do(?:es)?|is|are|will|wo|ca)n['’]?t|not)"
const nots = `(?:${not}|no(?:\\s+(?:session|group|class|club|meeting|playgroup)s?)?|never|${butFor}|closed|shut|cancelled|off)(?:\\s+(?:on|in|during|over|for|at|through|throughout|including|when|open|run|running|meet|meeting|held|be|take\\s+place))*(?:\\s+the)?`
const holidays = '(?:holidays?|hols)'
const shutThen =
  '(?:closed|shut|off\\b|none\\b|no\\s+(?:session|group|class|club)s?|not\\s+(?:open|running|on))'

/** Ways of saying what is left out, and when in the year of school it runs. */
export const inTheYear: readonly TextPattern[] = [
  // Left out.
  [`(?:${nots})\\s+(?:the\\s+)?${nthDays}(?:${ofMonth})?`, bare('except-some')],
  [
    `(?:${nots})\\s+(?:on\\s+)?(?:${oneDate}|${figureDate})(?:(?:${and}|${until})(?:${oneDate}|${figureDate}|${shortDate})){0,20}`,
    exceptDates,
  ],
  [`(?:${nots})\\s+(?:the\\s+month\\s+of\\s+)?${months}`, bare('except-some')],
  [
    `(?:${butFor}\\s+(?:(?:on|in)\\s+)?(?:the\\s+)?|(?:${not}|closed|shut)\\s+(?:(?:on|for|in|run|meet|open)\\s+)*the\\s+)(?:very\\s+)?(?:${ordinal}|final\\b|\\d{1,2}(?:st|nd|rd|th)\\b)(?!\\s+(?:time|choice|step|place|to|word|person|of\\s+its|floor|birthday|come)\\b)`,
    bare('except-some'),
  ],
  [
    `(?:(?:${months})|half[\\s-]*terms?|(?:spring|summer|autumn|winter|easter|christmas)(?:\\s+(?:${holidays}|break))?)(?:\\s*[:–—-]|\\s+(?:we\\s+)?(?:are|is))?\\s*${shutThen}`,
    bare('except-some'),
  ],
  [`bank\\s+holidays\\s*[:–—-]\\s*${shutThen}`, bare('not-bank-holidays')],
  [
    `(?:${nots})\\s+(?:the\\s+)?(?:local\\s+)?schools?\\s+(?:is|are|have|has)\\s+(?:off|closed|shut|out|away|on\\s+(?:a\\s+)?(?:${holidays}|breaks?)|broken\\s+up)|(?:school\\s+)?${holidays}\\s*[:–—-]\\s*${shutThen}|when\\s+(?:the\\s+)?schools?\\s+(?:is|are)\\s+(?:open|in|on|back)|follow(?:s|ing)?\\s+(?:the\\s+)?school\\s+terms?`,
    bare('term-time'),
  ],
  [
    `(?:${nots})\\s+(?:public\\s+|bank\\s+)(?:and\\s+(?:public|bank|school)\\s+)?holidays?(?:\\s+mondays?)?`,
    bare('not-bank-holidays'),
  ],
  [
    `(?:${nots})\\s+(?:good\\s+friday|easter\\s+monday)(?:${and}(?:good\\s+friday|easter\\s+monday))?`,
    bare('not-bank-holidays'),
  ],
  [
    `(?:${nots})\\s+(?:(?:the\\s+)?week\\s+of\\s+)?(?:(?:school\\s+)?(?:half[\\s-]*terms?|${holidays}|vacations?)|(?:the\\s+)?(?:school|easter|summer|christmas)\\s+(?:and\\s+\\w+\\s+)?(?:${holidays}|breaks?|vacations?))(?:\\s+or\\s+bank\\s+holidays?)?`,
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
  [`(?:(?:${nots})\\s+)?(?:inset|training|polling|election)\\s+days?\\b`, bare('except-some')],
  // What else it says no to.
  [
    `(?:there\\s+(?:is|are|will\\s+be)\\s+)?no\\s+(?:sessions?|groups?|class(?:es)?|clubs?|meetings?|meet[\\s-]?ups?|playgroup)\\b(?!\\s+(?:fees?|charges?|costs?|bookings?|sizes?|limits?|plans?|leaders?|rules?|is|are|too|costs?|without)\\b)|(?<!(?:please|children|must|you)\\s+)(?:do(?:es)?|will|wo|are|is)\\s*(?:not|n['’]?t)\\s+(?:\\w+\\s+)?(?:meet|gather|operate|take\\s+place|run|be\\s+(?:open|on|here|running|meeting|held))\\b(?!\\s+(?:until|before|after|around|about|with|in\\s+the\\s+(?:hall|corridor|room)))`,
    bare('except-some'),
  ],
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
  // Until something else: not until a child is of some age, or the end of the session.
  [
    `(?:until|till)\\s+(?:(?:we|it|others?|(?:the|our|an?)\\s+(?!age|end\\b|child|baby|last)\\w+)\\s+\\w+|then\\b|further\\b|we\\b)`,
    bare('course'),
  ],
  [
    `(?:in|as|by)\\s+(?:\\w+[\\s-]+)?blocks?\\s+(?:of\\s+\\w+|over|across)|blocks?\\s+of\\s+(?:\\d+|three|four|five|six|seven|eight|ten|twelve)\\b`,
    bare('course'),
  ],
  [
    `(?:spring|summer|autumn|winter|easter|christmas)\\s+(?:programme|season|series|sessions?|timetable)`,
    ofMonths,
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
    `(?:(?:in|during|over|every|each|through|throughout)\\s*(?:the\\s*)?)?(?:school|easter|summer|christmas|half[\\s-]*term)\\s*holidays?(?:\\s*only)?|(?:in|during|every|each|over|through|throughout|this)\\s*(?:the\\s*)?half[\\s-]*terms?(?:\\s*only)?|half[\\s-]*terms?\\s+(?:specials?|clubs?|fun|events?|activit\\w+|sessions?|workshops?|camps?)|(?:in|during|over|through|throughout)\\s+(?:the\\s+|all\\s+)?holidays(?:\\s*only)?|holidays\\s+only|play\\s?schemes?|(?:easter|summer|christmas)\\s+(?:breaks?|schemes?|clubs?|camps?)|holiday\\s+(?:(?:activity|play|sports?)\\s+)?(?:clubs?|schemes?|play\\s?schemes?|camps?|activit\\w+|programmes?|sessions?|workshops?|specials?)|half[\\s-]*terms?\\s*only|half[\\s-]*terms(?=\\s*(?:$|[.!?,;:)\\n]|(?:and|or|at)\\b))|(?<=(?:^|[.!?\\n(:]\\s*))half[\\s-]*term(?=\\s*(?:$|[.!?)\\n]))`,
    bare('school-holidays'),
  ],
  [
    `(?:in|during|over|throughout|for|until|after|before)\\s+(?:lent|advent|ramadan|eid|diwali|hanukkah|passover)\\b|(?:over|during|through|throughout|in)\\s+(?:the\\s+)?(?:spring|summer|autumn|winter)\\b(?!\\s*(?:terms?|holidays?|hols|breaks?|months|season))(?![^.!?\\n]*\\b(?:outside|outdoors?|garden|play|picnics?|water|warm|hot|cold)\\b)|most\\s+of\\s+the\\s+year|\\d{2}\\s+weeks\\s+(?:of|a|per|in|each|every)\\s+(?:the\\s+)?year|on\\s+a\\s+trial\\s+basis|(?:trial|pilot)\\s+(?:period|run|scheme|project|phase)`,
    ofMonths,
  ],
]
