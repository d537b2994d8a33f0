import type { Place } from '#domain/catalogue/place.ts'
import { standingOf, type Standing } from '#domain/catalogue/standing.ts'
import { common } from '#words/common.ts'
import { dates } from '#words/dates.ts'

/** What is said for each standing, of a place that is confirmed and of one that is not. */
type BySureness = { [Status in Standing['status']]: { confirmed: string; unconfirmed: string } }

/** Behind the name, in as few words as will do. */
const tags: BySureness = {
  open: { confirmed: '', unconfirmed: 'not confirmed' },
  'temporarily-closed': {
    confirmed: 'closed for now',
    unconfirmed: 'closed for now, not confirmed',
  },
  closed: { confirmed: 'closed', unconfirmed: 'thought closed, not confirmed' },
}

/** Above what is known of it. A thing that is not confirmed is not headed as if it were. */
const headings: BySureness = {
  open: { confirmed: '', unconfirmed: 'Not confirmed' },
  'temporarily-closed': {
    confirmed: 'This place is closed for now',
    unconfirmed: 'Not confirmed: it may be closed for now',
  },
  closed: { confirmed: 'This place has closed', unconfirmed: 'Not confirmed' },
}

/** What is known of a doubtful thing where nobody has said it better. */
const doubts: Record<Standing['status'], string> = {
  open: 'We are not sure that all of this is right. Ring before you go.',
  'temporarily-closed': 'Ring before you go.',
  closed: 'We are not sure that it has closed.',
}

/** On paper, where there is room for one line. */
const onPaper: BySureness = {
  open: { confirmed: '', unconfirmed: 'Not confirmed: ring first.' },
  'temporarily-closed': {
    confirmed: 'Closed for now: ring first.',
    unconfirmed: 'Not confirmed: it may be closed for now. Ring first.',
  },
  closed: {
    confirmed: 'This place has closed.',
    unconfirmed: 'Not confirmed: it is thought to have closed.',
  },
}

function pick(said: BySureness, place: Place): string {
  const { status, confirmed } = standingOf(place)
  return said[status][confirmed ? 'confirmed' : 'unconfirmed']
}

const isLost = (place: Place) => place.status === 'open' && standingOf(place).whereabouts === 'town'

/** "not confirmed, address not known", "closed in 2019"; empty where a place is simply open. */
function tag(place: Place): string {
  const { status, confirmed } = standingOf(place)
  const year = status === 'closed' && confirmed ? place.closedOn?.slice(0, 4) : undefined
  const said = year === undefined ? pick(tags, place) : `closed in ${year}`
  return [said, isLost(place) && 'address not known'].filter(Boolean).join(', ')
}

/** The same on a line of its own. */
function line(place: Place): string {
  const said = tag(place)
  return said.slice(0, 1).toUpperCase() + said.slice(1)
}

/** "Calne Children's Centre (not confirmed)": a name never stands without what there is to say of it. */
function named(place: Place, as = place.name): string {
  const said = tag(place)
  return said === '' ? as : `${as} (${said})`
}

function heading(place: Place): string {
  const isCentre = place.kind === 'former-centre' && place.status === 'closed'
  return isCentre && standingOf(place).confirmed
    ? 'This children’s centre has closed'
    : pick(headings, place)
}

/** In one sentence, what the source says of it, else what is doubtful. Empty where there is nothing to say. */
function note(place: Place): string {
  const { status, confirmed } = standingOf(place)
  return place.statusNote ?? (confirmed ? '' : doubts[status])
}

/** The note, with the month in which it closed where that is known. */
function known(place: Place): string {
  const { status, confirmed } = standingOf(place)
  if (status !== 'closed' || !confirmed) return note(place)
  const closed = place.closedOn && `It closed in ${dates.monthYear(place.closedOn)}.`
  return [closed, note(place)].filter(Boolean).join(' ') || 'We do not know when it closed.'
}

function paper(place: Place): string {
  return [pick(onPaper, place), isLost(place) && 'The address is not known.']
    .filter(Boolean)
    .join(' ')
}

/** A pin looks surer than it is: what it stands for, unless it is the very building. */
const points: Record<Place['precision'], string> = {
  building: '',
  postcode: 'The point on the map is the middle of the postcode, not the door.',
  town: 'The point on the map is somewhere in the town or village, not the door.',
}

function point(place: Place): string {
  return standingOf(place).whereabouts === 'town'
    ? 'We do not know the address. The point on the map is somewhere in the town or village.'
    : points[place.precision]
}

/** A place, and how far it is from somewhere, in metres; null = not measured. */
interface Measured {
  place: Place
  metres: number | null
  about: boolean
}

/** How far it is; null where that is not known. */
function far({ place, metres, about }: Measured): string | null {
  if (metres === null || standingOf(place).whereabouts === 'town') return null
  return common.miles(metres, about)
}

/** What is said of where a place stands, in English: the same words in every view. Sentences a nine-year-old can read. */
export const standing = { tag, line, named, heading, note, known, paper, point, far }
