import { telephone } from '#desk/openReferral/text/contact.ts'
import { day, dayNumber, month, perhaps, surely, until, year } from './words.ts'

// What looks as if it said when a session meets, and is about something else. It is put out of sight before the rest is
// read: what is not put out of sight holds times back.

const number =
  '(?:\\d{1,2}(?:\\.\\d(?!\\d)|½)?(?!\\d)|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|eighteen)'
const ageUnit =
  "(?:years?|yrs?|y/?o|months?|mths?|weeks?|wks?)(?:[\\s-]*olds?\\b|\\s+of\\s+age\\b|['’])?"
/** Weeks alone may be how long a course is. */
const olderThan =
  "(?:(?:years?|yrs?|y/?o|months?|mths?)(?:[\\s-]*olds?\\b|\\s+of\\s+age\\b|['’])?|(?:weeks?|wks?)[\\s-]+(?:olds?|of\\s+age)\\b)"
const period = '(?:week|fortnight|(?:half[\\s-]*)?term|month|year|annum)'
const clock = `(?:${surely}|${perhaps})`
const date = `(?:${day},?\\s*(?:the\\s*)?)?(?:${dayNumber}\\s*(?:of\\s*)?)?${month},?(?:\\s*(?:19|20)\\d{2})?|(?:19|20)\\d{2}\\b|\\d{1,2}/\\d{1,2}/(?:19|20)?\\d{2}`
/** Words on the same subject, in between. */
const few = (most: number) => `(?:\\s+(?!and\\b)[\\w'’&-]+){0,${most}}?\\s+`
const meets = '(?:group|session|class|club|meet|drop|playgroup|toddlers?|clinic|caf[eé])'
const sometimes = `(?:(?:once|twice|three\\s+times)\\s+(?:a|every|each|per)\\s+(?:month|fortnight|term|year)|monthly|fortnightly|every\\s+(?:month|other\\s+week)|(?:each|every)\\s+month|on\\s+the\\s+\\w+(?:\\s+and\\s+\\w+)?\\s+${day}(?:\\s+(?:of|in)\\s+(?:the|each|every)\\s+month)?)`

export const asides = [
  // Ways to reach somebody.
  '(?:https?://|www\\.)\\S+',
  '[\\w.+-]+@[\\w.-]+',
  telephone,
  '[A-Z]{1,2}\\d[A-Z\\d]?\\s*\\d[A-Z]{2}\\b',
  // An office, not the session: "call us Monday to Friday, 9am to 5pm".
  `(?:(?:phone|telephone|call|ring|contact|e-?mail|text)(?:\\s+(?:us|the|our|team|office|number|on|¦+|between|from)){0,6}|(?:office|phone|telephone|reception|help)\\s?lines?|(?:our\\s+|the\\s+)?(?:office|reception|switchboard|lines?)(?:\\s+hours)?(?:\\s+(?:is|are|open|staffed|hours|opening|manned))*)[\\s,:(]+(?:(?:from|between|on)\\s+)?${day}${until}${day}[\\s,:]*(?:(?:from|between)\\s+)?(?:${clock}(?:${until}|\\s+and\\s+)${clock})?\\)?`,
  `(?:phone|telephone|call|ring|contact|e-?mail|text)(?:\\s+(?:us|the|our|team|office|number|on|¦+)){0,6}\\s*[\\s,:(]between\\s+${clock}\\s*(?:and|to|-|–)\\s*${surely}`,
  // When booking opens or ends.
  `(?:book(?:ings?)?|regist(?:er|ration)|appl(?:y|ications?)|enrol(?:ment)?)\\s+(?:(?:is|are|must|should|be|made|received|your|a|place|in|advance)\\s+)*(?:by|before|opens?|closes?|from)\\s+(?:(?:on|at|the|for|from)\\s+)*(?:${date}|${day}|${clock})(?:[\\s,]+(?:(?:at|on)\\s+)?(?:the\\s+)?(?:${surely}|${date}|${day}))*`,
  // History: "since September 2019", "inspected on 12 May 2021".
  `(?:since|founded|established|formed|set\\s+up|began|started|launched|opened|inspect(?:ed|ion)|rated|registered|updated|reviewed|checked|correct\\s+(?:as\\s+)?(?:at|of)|report)(?:${few(6)}|[\\s:]+)(?:(?:in|on|of|back|since|from)\\s+)*(?:${date})`,
  `born(?:${few(4)}|\\s+)(?:${date})(?:\\s*(?:and|to|-|–)\\s*(?:${date}))?`,
  // Ages.
  `(?:age[sd]?|aged)(?:\\s+(?:between|from|group|range|of|is|are))*[\\s:]*(?:${number}|birth)(?:s|\\s*${ageUnit})?(?:(?:${until}|\\s+and\\s+)${number}(?:s\\b|\\s*${ageUnit})?)?(?!\\s*(?:am|pm)\\b|[.:]\\d)`,
  `(?:under|over|below|above|up\\s+to|at\\s+least)[\\s-]+(?:the\\s+age\\s+of\\s+)?${number}(?:['’]?s\\b|\\s*[- ]?${olderThan})?(?!\\s*(?:am|pm|weeks?)\\b|[.:]\\d)`,
  `(?:${number}|birth)(?:['’]?s)?(?:\\s*${ageUnit})?(?:${until}|\\s+(?:and|or)\\s+)${number}[\\s-]*(?:['’]?s\\b|${olderThan})`,
  `${number}[\\s-]*(?:['’]?s\\b|\\+|plus\\b|${olderThan})`,
  // Prices, lengths, numbers of things.
  `[£€$]\\s?\\d+(?:[.,]\\d+)*(?:\\s*(?:-|–|to|/)\\s*[£€$]?\\d+(?:\\.\\d+)?)?(?:p\\b)?(?:\\s*(?:(?:per|a|an|each|every)\\s+|/\\s*)(?:${period}|session|child|family))?(?:,?\\s+(?:termly|monthly|weekly|annually))?`,
  `(?:paid|payable|pay|billed|invoiced|charged|fees?(?:\\s+are)?|cost|subs(?:criptions?)?)\\s+(?:(?:is|are|due|in|advance|for|each|every|by|the|per|a)\\s+){0,3}(?:half[\\s-]*)?(?:termly|monthly|weekly|quarterly|annually|yearly|${period})\\b`,
  '\\d+(?:\\.\\d+)?\\s*(?:p|pence|pounds?|%|per\\s*cent|miles?|metres?|m)\\b',
  `${number}(?:\\s*(?:-|–|to|or)\\s*${number})?[\\s-]*(?:hours?|hrs?|minutes?|mins?)\\b`,
  `(?:${number}|\\d{2,3})\\s+(?:places?|spaces?|children|child|babies|families|people|adults|volunteers|staff)\\b`,
  // Streets: "5 May Road".
  `\\d{1,4}[a-z]?(?:\\s*-\\s*\\d{1,4})?,?\\s+(?:[\\w'’.]+\\s+){1,3}?(?:street|road|lane|avenue|close|drive|terrace|crescent|gardens|square|parade)\\b`,
  `\\d{1,4}[a-z]?(?:\\s*-\\s*\\d{1,4})?,?\\s+(?:${month}|${day})\\s+(?:street|road|lane|avenue|close|drive|way|place|terrace|crescent|gardens|hill|court)\\b`,
  `(?:${month}|${day})\\s+(?:street|road|lane|avenue|close|drive|terrace|crescent|gardens)\\b`,
  `(?:refreshments?|snacks?|toast|tea|coffee|drinks)\\s+(?:time\\s+)?(?:(?:is|are|served)\\s+)*(?:at|around|about)\\s+${clock}`,
  'sunday\\s+(?:schools?|lunch(?:es)?|roasts?|best)\\b',
  `(?:ask|enquire)\\s+(?:us\\s+)?about\\s+(?:our|the)\\s+(?:\\w+\\s+){0,2}?${day}[^.!?;\\n]*`,
  // Something else that happens now and then inside a session: "with a raffle once a month".
  `(?:with|plus)\\s+(?:(?!${meets})[\\w'’-]+\\s+){1,3}${sometimes}`,
  // Another group, and what else they do.
  `(?:sister|another|other|partner|separate)\\s+(?:group|session|class|club|playgroup)(?:s|es)?\\b(?![^.!?\\n]*\\binstead\\b)[^.!?;\\n]*`,
  `(?:birthday|private|children['’]?s)\\s+part(?:y|ies)\\b[^.!?;\\n]*|part(?:y|ies)\\s+(?:(?:are|is|can|be|held|booked|available)\\s+)*(?:at|on|over)\\s+(?:the\\s+)?(?:weekends?|${day})|(?:hall|room|venue)\\s+(?:hire|is\\s+(?:available\\s+)?(?:for|to)\\s+hire)\\b[^.!?;\\n]*`,
  `(?:run|led|taught|hosted|organised|staffed|managed)\\s+by\\s+${month}(?:\\s*(?:and|&|,)\\s*\\w+)?(?!\\s*20\\d\\d)`,
  `(?:with|plus|including|includes|also|and|there\\s+is|there['’]s|we\\s+(?:also\\s+)?(?:have|hold|run|host|offer|enjoy))\\s+(?:an?|our|the|some)\\s+(?:(?!${meets})[\\w'’-]+\\s+){1,3}${sometimes}`,
  `(?:with|plus|including|includes|also|and|our|an?|the)\\s+(?:once[\\s-]a[\\s-]month|monthly|fortnightly)\\s+(?!${meets})[a-z'’-]+`,
  `(?:once\\s+a\\s+month|every\\s+month|each\\s+month),?\\s+(?:we|there|you|our|the|an?)\\s+(?:also\\s+)?(?:(?:have|has|is|are|invite|celebrate|enjoy|go|visit|bake|welcome|hold|host)\\s+(?:an?|our|the)?\\s*)?(?!${meets}|have|hold|run|open|gather|get\\s+together|welcome|are|is|go)[a-z'’-]+`,
  `(?:health\\s+visitors?|midwi(?:fe|ves)|nurses?|speakers?|librarians?|dentists?|vicar|dietitians?|therapists?)\\s+(?:(?:will|also|who)\\s+)?(?:visits?|attends?|comes?|joins?|calls?|pops?\\s+in|is\\s+(?:there|available|present))(?:\\s+(?!from\\b|at\\b)[\\w'’]+){0,4}\\s+${sometimes}`,
].map((it) => new RegExp(`${it === telephone ? '' : '(?<![\\w£.¦])'}(?:${it})`, 'gi'))

/** "Sat", "Sun" and "Wed" are days where another sign of "when" follows, or nothing does. */
const dayLike = new RegExp(
  `^(?:s?\\b)?\\.?\\s*(?:$|[-–—&+/,;:.)@(¦]|\\d|(?:and|to|or|from|at|only|till?|until|through|term|mornings?|afternoons?|evenings?|noon)\\b|${day})`,
  'i',
)
const verbs =
  '(?:be|also|not|have|need|join|attend|come|bring|stay|play|use|wish|want|contact|well|vary|change|only|still|take|get|go|arrive|book|enter|apply|find|feel|ask|call|or\\s+may)\\b'

const ofAge =
  /(?:under|over|aged?|below|above|at least|up to|least)[\s-]*\d{1,2}(?:st|nd|rd|th)?\s*$/i
const afterWord =
  /(?:^|[\s(,/–-])(?:in|during|until|till?|to|through|from|by|of|not|except|excluding|every|each|early|mid|late|between|for|throughout|closed|before|after|starting|begins?|and|or|&)\s*(?:early|mid|late|the\s+end\s+of)?[\s-]*$/i
const afterNumber = new RegExp(
  `(?<![\\d.])${dayNumber}(?:\\s*\\([^)]{0,20}\\))?\\s*(?:day\\s+)?(?:of\\s*)?$`,
  'i',
)
const onNumber = /(?:on|from|until|till?|by|the|to|day)\s+\S+\s*$/i
const joined = new RegExp(`${month}\\s*(?:[-–—&/,]|and|or|to)\\s*$`, 'i')
const joins = new RegExp(
  `^\\s*(?:(?:[-–—/]|to|until|and|&|,)\\s*${month}|(?:the\\s+)?${dayNumber}|,?\\s*${year})`,
  'i',
)
/** "August: closed." */
const shutThen =
  /^\s*(?:[:–—-]\s*|(?:is|are|we\s+are)\s+)?(?:closed|shut|no\s+(?:session|group|class|club)|off\b|not\s+(?:on|open|running))/i
const asVerb = new RegExp(`^\\s+${verbs}`, 'i')
/** "and", "for" and "of" may stand before a person: "ask for June on …". */
const beforeName = /\b(?:and|or|for|of|to|by|from|after|before|&)\s*$/i

/** Whether a month's name says when, and is no verb ("may"), no march and nobody called June. */
function isMonth(word: string, before: string, after: string): boolean {
  if (/^,?\s*20\d\d/.test(after)) return true
  if (/^(?:may|march)$/i.test(word) && asVerb.test(after)) return false
  const isDate = afterNumber.test(before) && !ofAge.test(before)
  const isJoined = joins.test(after) || joined.test(before)
  if (/^(?:may|march|mar|jan|dec)$/.test(word)) return isJoined || (isDate && onNumber.test(before))
  if (shutThen.test(after)) return true
  const isName = /^(?:april|may|june|jan|august)$/i.test(word)
  const isPerson = isName && beforeName.test(before) && /^\s*(?:on\b|¦)/.test(after)
  return isDate || isJoined || (afterWord.test(before) && !isPerson)
}

const blank = (text: string) => '¦'.repeat(text.length)
const shortDays = /(?<![\w'’])(?:sat|sun|wed)(?=s?\b)/gi
const anyMonth = new RegExp(`(?<![\\w'’])${month}`, 'gi')

/** The same text, letter for letter, with all put out of sight that is not about when the session meets. */
export function withoutAsides(text: string): string {
  const masked = asides.reduce((it, aside) => it.replace(aside, blank), text)
  return masked
    .replace(shortDays, (word: string, at: number) =>
      /^[A-Z]/.test(word) && dayLike.test(masked.slice(at + word.length, at + word.length + 20))
        ? word
        : blank(word),
    )
    .replace(anyMonth, (word: string, at: number) => {
      const [before, after] = [
        masked.slice(Math.max(0, at - 40), at),
        masked.slice(at + word.length, at + word.length + 40),
      ]
      return isMonth(word.replace(/\.$/, ''), before, after) ? word : blank(word)
    })
}
