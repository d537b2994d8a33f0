import { choice, date, number, time, weekdayList, orNone } from './cell.ts'
import { column, kind, names, reference, source, toRead, type Table } from './columns.ts'
import { link, phone, postcode, text } from './texts.ts'

const ofPlace = [reference('Place id', 'place', 'places'), toRead('Place (to read)', 'name')]

/** Places, and what there is of each in rows of its own. */
export const placeTables = {
  places: {
    file: 'places.csv',
    columns: [
      column('Place id', 'id'),
      column('Kind', 'kind', kind),
      column('Name', 'name'),
      column('Other names', 'otherNames', names),
      column('Address', 'address.lines', names),
      column('Town', 'address.town'),
      column('Postcode', 'address.postcode', postcode),
      column('Latitude', 'lat', number),
      column('Longitude', 'lon', number),
      column(
        'Point is of',
        'precision',
        choice({ building: 'building', postcode: 'postcode', town: 'town' }),
      ),
      column('District', 'district'),
      column('Phone', 'phone', phone),
      column('Email', 'email'),
      column('Website', 'url', link),
      reference('Features', 'features', 'features', names),
      column(
        'Status',
        'status',
        choice({ open: 'open', 'temporarily-closed': 'temporarily closed', closed: 'closed' }),
      ),
      column('Status note', 'statusNote', text),
      column('Closed on', 'closedOn', date),
      column('Now used as', 'now.use', text),
      column('Now called', 'now.name'),
      column('Now website', 'now.url', link),
      reference('Replaced by (place id)', 'replacedBy', 'places'),
      column('Notes', 'notes', text),
      ...source,
      column('Checked', 'checked', date),
      column('Confidence', 'confidence', choice({ high: 'high', medium: 'medium', low: 'low' })),
    ],
  },
  openingHours: {
    file: 'opening-hours.csv',
    columns: [
      ...ofPlace,
      column('Hours', 'hours', choice({ opening: 'staffed', selfService: 'self-service' })),
      column('Days', 'byday', orNone(weekdayList)),
      column('Opens', 'opens', time),
      column('Closes', 'closes', time),
      column('Note', 'note', text),
    ],
  },
  closures: {
    file: 'closures.csv',
    columns: [
      ...ofPlace,
      column('Shut from', 'from', orNone(date)),
      column('Shut to', 'to', date),
      column('Why', 'note', text),
    ],
  },
} satisfies Record<string, Table>
