import { bare, type TextPattern } from './readers.ts'
import { day, month } from './words.ts'

// Words that it does not run, or not now, or not here, or not surely. Each is said of the whole of it, so it holds all
// times back: a sentence that is about something else ("you no longer need to book") is named beside it.

const season = '(?:spring|summer|autumn|winter)'
const soon = `(?:(?:very\\s+)?(?:soon|shortly)|again|back|when\\b|once\\b|(?:early\\s+|mid[\\s-]*|late\\s+)?(?:in|from|after|for|by|this|next)\\s+(?:(?:early|mid|late|the|a)[\\s-]+)*(?:new\\s+(?:year|term|school\\s+year)|${season}|near\\s+future|future|few|term|month|week|year|${month}|20\\d\\d))`
const running = '(?:running|meeting|operating|open|available|taking\\s+place|held|on)'
const group =
  '(?:sessions?|groups?|class(?:es)?|clubs?|meetings?|meet[\\s-]?ups?|get[\\s-]?togethers?|playgroups?|drop[\\s-]?ins?)'
const closing =
  '(?:closed|ended|finished|stopped|ceased|suspended|cancelled|canceled|postponed|paused|discontinued|merged|replaced|superseded|amalgamated|lapsed|on\\s+hold|on\\s+(?:a\\s+)?break|unavailable|shut|dissolved|disbanded|folded)'
const now =
  '(?:currently|presently|at\\s+present|at\\s+the\\s+moment|at\\s+this\\s+time|right\\s+now|just\\s+now|for\\s+now|for\\s+the\\s+time\\s+being|today)'
/** What an end, a start or a "no longer" may be about, and is no session's. */
const otherwise =
  '(?:needs?|necessar\\w+|requir\\w+|have\\s+to|has\\s+to|book\\w*|charg\\w*|accept\\w*|tak(?:e|es|ing)\\s+(?:cash|bookings?|cards?|cheques)|use\\s+(?:cash|plastic|nappies)|than|an?\\s+(?:baby|child|member|toddler)|bab(?:y|ies)|pay|feel|in\\s+(?:nappies|pain)|breast\\w*|smok\\w*|isolated|alone|lonely|contagious|infectious)'
const online =
  '(?:online|virtual(?:ly)?|remote(?:ly)?|(?:on|via|by|over|through)\\s+(?:zoom|teams|skype|facebook\\s+live))'

/** Words that it is over, not on, or not begun. */
const stopped = [
  `on\\s+hold|on\\s+pause|under\\s+review|having\\s+a\\s+(?:rest|pause)|paused|postponed|watch\\s+this\\s+space|dormant|in\\s+abeyance|mothballed|hibernating|no\\s+${group}\\s+(?:is\\s+|are\\s+)?${now}`,
  `closed\\s+(?:for|during|due\\s+to)\\s+(?:\\w+\\s+)?(?:refurb\\w*|repairs?|renovat\\w*|building\\s+work)|now\\s+(?:closed|shut|finished|ended|stopped|on\\s+(?:a\\s+)?break)\\s+(?:for|over|until)\\s+(?:the\\s+)?\\w+`,
  `(?<=(?:^|[.!?:;(\\n–-])\\s*)(?:cancelled|suspended|discontinued)(?=\\s*(?:$|[.!?;)\\n–-]))|(?<!(?:bookings?|places?|spaces?|refunds?|if|fees?)\\s+(?:\\w+\\s+)?)(?:cancelled|canceled|called\\s+off|suspended|closed|postponed)\\s+(?:due\\s+to|because|owing\\s+to|until|till|today|this\\s+\\w+|next\\s+week|for\\s+(?:now|the\\s+(?:time|foreseeable)))`,
  `(?:(?:has|have|is|are|was|now|permanently|temporarily|currently|sadly|been|being|remains?)\\s+)+${closing}(?!\\s+(?:on|in|during|over|for|at|throughout|to|group|by|the)\\b)|(?:merged|amalgamated|replaced|superseded)\\s+(?:with|into|by)|(?:has|have|had|having|going)\\s+(?:sadly\\s+|now\\s+)?(?:had\\s+)?to\\s+(?:sadly\\s+)?(?:close|stop|end|cease|finish|cancel|shut|fold|pause|suspend)\\b|(?<!(?:you|families|who|parents|children)\\s+)(?:have|has)\\s+(?:now\\s+|recently\\s+)?(?:moved(?!\\s+(?:from\\s+strength|on\\b))|relocated)|(?:has|have)\\s+(?:now\\s+|sadly\\s+)?(?:become\\s+part|come\\s+to\\s+an\\s+end)`,
  `(?<!\\b(?:you|they|children|parents|families|child|baby|family)\\s+(?:(?:can|are|is|need|do|will|may)\\s+)?)no\\s+longer\\s+(?!(?:\\w+\\s+){0,2}?${otherwise})\\w+|not\\s+(?:currently\\s+|presently\\s+)?${running}\\s+(?:${now}|until)|(?:not|isn['’]t|aren['’]t)\\s+(?:currently|presently)\\s+\\w+|not\\s+(?:running|meeting|operating)|until\\s+further\\s+notice|(?:currently|temporarily|permanently)\\s+(?:closed|suspended|cancelled|shut)|(?:taking|having|on)\\s+a\\s+(?:short\\s+|summer\\s+|winter\\s+)?break`,
  `(?:closed|ended|finished)\\s+(?:permanently|down)|(?:resting|closed|away|shut|stopped)\\s+(?:until|till|til)\\b`,
  `(?:sessions?|groups?|we|class(?:es)?|clubs?|it)\\s+(?:will\\s+|have\\s+|has\\s+|are\\s+|is\\s+)?paus(?:e[sd]?|ing)\\b|back\\s+burner|put\\s+on\\s+(?:ice|hold)|shelved|wound\\s+(?:up|down)|called\\s+it\\s+a\\s+day|(?:run|ran)\\s+its\\s+course|come\\s+to\\s+(?:an\\s+end|a\\s+close)|(?:shut|clos)(?:ting|ing|ed)?\\s+(?:up\\s+shop|its\\s+doors|our\\s+doors)|${group}\\s+(?:\\w+\\s+){0,6}?ran\\s+(?:for|from|until|between)\\b|(?:last|final)\\s+(?:ever\\s+)?${group}\\s+(?:was|took\\s+place)`,
  `temporar(?:y|ily)\\b(?!\\s+(?:accommodation|tattoos?|staff|housing))|(?:we|group|session|class|club|it|leaders?|team|organisers?)(?:['’]re)?\\s+(?:(?:is|are|will\\s+be|all)\\s+)*(?:taking|having|on|enjoying)\\s+(?:an?\\s+|our\\s+)?(?:[\\w-]+\\s+){0,2}(?:rest|break|hiatus|sabbatical|holiday)\\b|(?:hall|church|centre|building|room|venue|library)\\s+(?:is|has\\s+been|will\\s+be|was)\\s+(?:being\\s+)?(?:rebuilt|refurb\\w*|renovat\\w*|re-?roofed|repaired|flooded|unavailable|demolish\\w*|out\\s+of\\s+(?:use|action))`,
  `closed\\s+to\\s+(?:the\\s+public|visitors)|(?:now|currently)\\s+an?\\s+break\\b|break\\s+(?:between\\s+(?:blocks|terms)|until)\\b`,
  // It is to end, or to begin.
  `(?:will|is|are|be)\\s+(?:(?:be|now|sadly|soon|due|to|permanently)\\s+){0,3}(?:closing|ceasing|folding|ending|winding\\s+(?:up|down))\\b(?!\\s+(?:at\\s+(?:\\d|¦)|with|by|around|the\\s+(?:session|morning|afternoon)))|will\\s+(?:sadly\\s+|soon\\s+|permanently\\s+)?(?:close|cease|fold|end)\\b(?!\\s+(?:at\\s+(?:\\d|¦)|with|by|around|promptly|the\\s+(?:session|morning|afternoon|doors?)))|(?:ending|closing|finishing|stopping)\\s+(?:down|at\\s+the\\s+end|${soon})`,
  `(?:will|to|hope\\s+to|plan(?:s|ning)?\\s+to)\\s+(?:be\\s+)?(?:re-?start|resum|re-?open|recommenc|return|back)\\w*(?:\\s+(?:soon|in|on|when))?|(?:hop(?:e|es|ing)|aim(?:s|ing)?|plan(?:s|ning)?|intend(?:s|ing)?|looking)\\s+to\\s+(?:be\\s+)?(?:start|open|launch|begin|run|meet|return|back)(?:ing)?\\s+(?:\\w+\\s+)?${soon}|(?:re-?start|re-?open|re-?launch|recommenc|resum)(?:s|es|e|ing)?\\b`,
  `(?:(?:coming|starting|opening|launching|launches|returning|begins?|beginning|starts|opens|commenc(?:es|ing)|(?<!come\\s)back|(?:running|on|open)\\s+again)\\s+(?:again\\s+)?)(?:very\\s+)?(?:soon|shortly)|(?:(?<!(?:come|came)\\s)back|coming|starting|opening|launch(?:es|ing)|returning|begins?|beginning|starts|commenc(?:es|ing))\\s+(?:again\\s+|back\\s+)?(?:in|from|after|this|next|early|mid|late)\\s+(?:(?:the|early|mid|late|a|in|next|this)[\\s-]+)*(?:new\\s+year|${season}|near\\s+future|year|term|month|week|few)\\b|new\\s+dates?\\s+(?:soon|to\\s+follow)|new\\s+(?:leader|volunteers?|venue|home|premises)\\s+(?:\\w+\\s+)?(?:needed|wanted|sought)|(?:awaiting|looking\\s+for|seeking)\\s+(?:an?\\s+)?(?:new\\s+)?(?:leader|venue|premises|home)`,
  // Somewhere else.
  `please\\s+(?:use|try|attend|see|visit|go|come|join|contact)\\b[^.!?\\n]{0,60}?\\binstead\\b`,
]

/** Whole, or not in a room. */
const elsewhere = [
  `(?<!(?:book\\w*|regist\\w+|pay\\w*|tickets?|forms?|apply|applications?|enrol\\w*|shop|order)\\b[^.!?\\n]{0,30})(?:${online}\\s+only|only\\s+(?:\\w+\\s+)?${online}|(?:now|currently|temporarily|moved|run|runs|running|held|meet|meets|meeting|takes?\\s+place|taking\\s+place|delivered|hosted|(?:group|session|class|club)s?\\s+(?:is|are|will\\s+be))\\s+(?:(?!also|both|available|and)\\w+\\s+)?${online})(?!\\s+(?:book\\w*|forms?|shop|regist\\w*|and|or)\\b)`,
]
const full = [
  `wait(?:ing)?[\\s-]*list\\s+only|(?<!(?:leader|staff|tutor|teacher|team|manager|instructor)s?\\s+(?:is|are)\\s+)fully\\s+booked|(?:is|are|currently|now)\\s+full(?!\\s+(?:of|time))|no\\s+(?:spaces|places|vacancies)\\b|(?:at|reached)\\s+(?:full\\s+|maximum\\s+)?capacity|over-?subscribed|(?:cannot|can['’]?t|unable\\s+to|not\\s+(?:currently\\s+)?(?:able\\s+to\\s+)?)\\s*(?:accept|take|tak|accept)(?:ing)?\\s+(?:on\\s+)?(?:any\\s+)?(?:new|more)\\b|closed\\s+to\\s+new|no\\s+new\\s+(?:members|families|children|babies)`,
]

const meeting =
  '(?:sessions?|groups?|class(?:es)?|clubs?|dates?|days?|times?|venues?|timetables?|details|programmes?|schedules?|opening hours)'
const volunteers =
  '(?:volunteers?|staff(?:ing)?|helpers?|leaders?|numbers|demand|weather|tides?|daylight|interest|funding|the\\s+hall|availability)'
const travels =
  '(?:you\\s+)?(?:travel\\w*|visiting|setting\\s+(?:off|out)|making\\s+(?:a|the|your)\\s+(?:journey|trip)|coming|attending|turning\\s+up|come|go|leave|set|make|visit)\\b'
const ofTimes =
  "(?:times?|dates?|days?|timetable|calendar|schedule|(?:the\\s+)?(?:session|group|class)\\s+is|(?:it|we)\\s+(?:is|are)|(?:we|it)(?:[’']re|[’']s))\\b"

/** "Some weeks we have a visitor" is what they do. */
const notInside =
  '(?!,?\\s+(?:we\\s+(?:have|do|make|sing|bake|also|visit|go|welcome|may\\s+have)|there\\s+(?:is|are|may\\s+be)\\s+(?!no\\b)|a\\b))'

/** Words that it may not be on: looked at after the rhythms ("once a month"), which say more. */
const unsure = [
  `(?:please\\s+)?(?:ring|call|phone|telephone|contact|e-?mail|ask|enquire|message|text|see|check|visit|look|consult|refer\\s+to|go\\s+to|find)(?:\\s+[\\w'’¦:/.-]+){0,8}?\\s+(?:for|to\\s+(?:find|check|see|confirm)(?:\\s+out)?|about|on)\\s+(?:(?:the|our|exact|current|next|full|latest|up[\\s-]to[\\s-]date|more|any|all|of|and|upcoming|opening|their|your|nearest|local|details|information|list)\\s+)*(?:dates?|times?|days|timetables?|session\\s+times|schedules?|venues?|availability)`,
  `(?:check|see|visit)\\s+(?:(?:our|the|their)\\s+)?(?:website|facebook|page|timetable|calendar|social\\s+media)(?:\\s+page)?(?:\\s+for\\s+(?:\\w+\\s+){0,2}(?:dates|times|days|timetable|details\\s+of\\s+(?:dates|times)))?\\b(?=\\s*(?:for\\s+(?:dates|times)|before|first|as))`,
  `(?:${meeting})\\s*(?:(?:and|&|/)\\s*\\w+\\s*)?(?:(?:may|¦¦¦|can|will|do|does|are|is)\\s*)?(?:(?:be\\s*)?subject\\s*to\\s*change|vary|varies|varied|varying|variable|change|differ|different|irregular|tbc|tba|tbd|to\\s*be\\s*(?:confirmed|arranged|announced|decided|advised))`,
  `(?:var(?:ious|ying|iable)|different|irregular|flexible)\\s+(?:${meeting})`,
  `(?:tbc|tba|to\\s*be\\s*(?:confirmed|arranged|announced|decided|advised)|dates?\\s+(?:available\\s+)?(?:on|upon)\\s+request|by\\s+arrangement)`,
  `only\\s+(?:runs?|meets?|opens?|held|happens?|operates?|takes?\\s+place)\\b(?!\\s+(?:(?:on\\s+)?(?:an?\\s+)?${day}|to\\b|for\\b|from\\b|at\\b|¦|in\\s+term))`,
  `not\\s+(?:on\\s+|quite\\s+|necessarily\\s+)*(?:every|each|all)\\s+(?:weeks?|sessions?|${day})`,
  `(?:some|most|odd|certain|selected|various|several|usually|normally|generally|mostly|mainly|often|sometimes|typically|ideally|nearly\\s+(?:all|every))\\s+(?:(?:we|meets?|meeting|held|runs?|running|open|is|are|it|on|an?|the|at|every)\\s+){0,4}(?:${day}|(?:weeks|weekends|mornings|afternoons|evenings)\\b${notInside})`,
  `${day}[\\s,(–-]*(?:usually|mostly|normally|most\\s+weeks|some\\s+weeks|when\\s+(?:we\\s+can|possible|available)|if\\s+(?:it\\s+is\\s+)?(?:dry|fine|sunny|possible)|by\\s+arrangement|on\\s+request|(?:in\\s+)?good\\s+weather)`,
  `(?<!\\b(?:bring|wear|wellies|coats?|hats?|outside|outdoors|garden|inside|indoors|play)\\b[^.!?\\n]{0,60})(?:in|if|when|due\\s+to|because\\s+of|during|except)\\s+(?:there\\s+(?:is|are)\\s+|it\\s+is\\s+|it['’]s\\s+|it\\s+|we\\s+have\\s+|the\\s+)*(?:too\\s+|very\\s+|bad\\s+|heavy\\s+|extreme\\s+|poor\\s+|severe\\s+|good\\s+|fine\\s+)*(?:snow\\w*|icy?|weather|rain(?:s|ing)?|wet|dry|fine|sunny|hot|storms?|stormy|windy|flood\\w*)\\b(?![^.!?\\n]*\\b(?:inside|indoors|bring|wear|coats?|wellies|hats?|sun\\s?cream|shade|under\\s+cover)\\b)|on\\s+(?:fine|dry|sunny|warm|nice)\\s+(?:days|mornings)`,
  `(?:odd|even)\\s+(?:months?|dates?|days)\\b|(?:alternat\\w+|rotat\\w+|swap\\w*|switch\\w*)\\s+(?:to|with|between|venues?|weekly|locations?|days)\\b`,
  `new\\s+(?:start\\s+)?(?:times?|days?|dates?|venue|timetable)\\b(?!\\s+(?:old|trip))|(?:change[ds]?|changing|moved?|moving)\\s+(?:(?:of|to|our|the|its|your|a|new)\\s+){1,3}(?:times?|days?|dates?|venue|timetable|hours)\\b|(?:times?|days?|hours|venue)\\s+(?:has|have|is|are)\\s+(?:now\\s+|also\\s+)?(?:changed|changing|moved)`,
  `out[\\s-]+of[\\s-]+date|outdated|(?:page|listing|information|details)\\s+(?:is|are|may\\s+be|might\\s+be)\\s+(?:now\\s+)?(?:old|incorrect|wrong)`,
  `(?:most|some|certain|selected)\\s+(?:weeks|dates)\\b${notInside}|ad[\\s-]?hoc|sporadic(?:ally)?|as\\s+and\\s+when|irregularly`,
  `(?<!(?:places?|spaces?|loans?|equipment|items)\\s+(?:(?:is|are)\\s+)?)subject\\s+to\\s+(?!(?:the\\s+|our\\s+|these\\s+)?(?:terms|conditions|an?\\s+(?:fee|charge)|a\\s+small|dbs|safer))\\w+`,
  `(?:when|whenever|if|where|provided|unless)\\s+(?:that\\s+)?(?:(?:we|you)\\s+have\\s+|there\\s+(?:are|is)\\s+)?(?:enough\\s+|sufficient\\s+|no\\s+)?(?:the\\s+)?${volunteers}\\s+(?:are|is|allow\\w*|permit\\w*|available|can)\\b|${volunteers}\\s+permitting|whenever\\s+(?!(?:you|they|it\\s+suits|suits)\\b)\\w+|depend(?:s|ing|ent|ant)\\s+(?:up)?on\\s+(?:the\\s+)?(?:\\w+\\s+)?${volunteers}`,
  `(?:check|confirm)\\s+(?:[\\w'’]+\\s+){0,5}?(?:before|prior\\s+to)\\s+${travels}|(?:check|confirm)\\s+(?:[\\w'’]+\\s+){0,4}?${ofTimes}|(?:ring|call|phone|contact|e-?mail|message|see|visit)\\s+(?:[\\w'’]+\\s+){0,5}?before\\s+(?:you\\s+)?travel\\w*|(?:check|see|watch)\\s+(?:our|the|their)\\s+(?:facebook(?:\\s+page)?|page|social\\s+media)\\s+(?:first|before|in\\s+case|for\\s+(?:updates|cancellations|changes))`,
]

const each = (
  words: readonly string[],
  says: 'stopped' | 'online' | 'full' | 'varies',
): TextPattern[] => words.map((it) => [it, bare(says)])

export const notRunning: readonly TextPattern[] = [
  ...each(stopped, 'stopped'),
  ...each(elsewhere, 'online'),
  ...each(full, 'full'),
]
export const notSure: readonly TextPattern[] = each(unsure, 'varies')
