import ICAL from 'ical.js'

/** What stands in a family's calendar, as it would be read there. */
export interface Kept {
  uid: string
  starts: string
  /** Undefined where no end is said. */
  ends: string | undefined
  summary: string
  description: string
  status: string
}

/** All that is held under one UID: a series, and single dates of it by their RECURRENCE-ID. */
interface Held {
  series: ICAL.Component | null
  dates: Map<string, ICAL.Component>
}

const text = (component: ICAL.Component, property: string) =>
  String(component.getFirstPropertyValue(property))
const sequence = (component: ICAL.Component) => Number(component.getFirstPropertyValue('sequence'))

/**
 * A small calendar program that reads with ical.js and keeps what files say: by UID and RECURRENCE-ID, the higher SEQUENCE
 * first (RFC 5545 3.8.4.4, 3.8.7.4; RFC 5546 2.1.5). A series that comes again takes the place of all that was
 * held under its UID; a single date takes the place of that date alone.
 */
export class CalendarClient {
  readonly #held = new Map<string, Held>()

  open(file: string): this {
    const calendar = new ICAL.Component(ICAL.parse(file) as unknown[])
    const events = calendar.getAllSubcomponents('vevent')
    for (const uid of new Set(events.map((one) => text(one, 'uid')))) {
      this.#take(
        uid,
        events.filter((one) => text(one, 'uid') === uid),
      )
    }
    return this
  }

  #take(uid: string, components: ICAL.Component[]): void {
    const isDate = (one: ICAL.Component) => one.hasProperty('recurrence-id')
    const [series = null, ...more] = components.filter((one) => !isDate(one))
    if (more.length > 0) throw new Error(`${uid} is twice in one file`)
    const before = this.#held.get(uid)
    if (series && before?.series && sequence(before.series) > sequence(series)) return
    const now: Held = series
      ? { series, dates: new Map() }
      : (before ?? { series, dates: new Map() })
    const said = new Set<string>()
    for (const date of components.filter(isDate)) {
      const id = text(date, 'recurrence-id')
      if (said.has(id)) throw new Error(`${id} of ${uid} is twice in one file`)
      said.add(id)
      const old = now.dates.get(id)
      if (!old || sequence(old) <= sequence(date)) now.dates.set(id, date)
    }
    this.#held.set(uid, now)
  }

  /** Every date that is kept, in order. */
  get kept(): Kept[] {
    return [...this.#held.values()].flatMap(expanded).sort((a, b) => (order(a) < order(b) ? -1 : 1))
  }
}

const order = ({ starts, uid }: Kept) => `${starts} ${uid}`

function expanded({ series, dates }: Held): Kept[] {
  const alone = new Map(dates)
  const all: Kept[] = []
  if (series) {
    const event = new ICAL.Event(series, { exceptions: [] })
    for (const start of startsOf(event)) {
      const id = start.toString()
      const exception = alone.get(id)
      alone.delete(id)
      if (exception) all.push(kept(new ICAL.Event(exception)))
      else all.push({ ...kept(event), starts: id, ends: endOf(event, start) })
    }
  }
  return [...all, ...[...alone.values()].map((one) => kept(new ICAL.Event(one)))]
}

function startsOf(event: ICAL.Event): ICAL.Time[] {
  if (!event.isRecurring()) return [event.startDate]
  const starts: ICAL.Time[] = []
  const iterator = event.iterator()
  for (let next = iterator.next() as ICAL.Time | null; next; next = iterator.next()) {
    starts.push(next.clone())
  }
  return starts
}

function kept(event: ICAL.Event): Kept {
  const { uid, startDate, summary, description, component } = event
  const status = text(component, 'status')
  return {
    uid,
    starts: startDate.toString(),
    ends: endOf(event, startDate),
    summary,
    description,
    status,
  }
}

/** As long by the wall clock as the event itself, also on the night the clocks change. */
function endOf(
  { component, startDate, endDate }: ICAL.Event,
  start: ICAL.Time,
): string | undefined {
  if (!component.hasProperty('dtend')) return undefined
  const [from, to, end] = [startDate, endDate, start].map((time) => {
    const floating = time.clone()
    floating.zone = ICAL.Timezone.localTimezone
    return floating
  }) as [ICAL.Time, ICAL.Time, ICAL.Time]
  end.addDuration(to.subtractDate(from))
  return end.toString()
}
