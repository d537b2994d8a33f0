import { cancelled, choice, date, money, time, when, yesNo, listOf, orNone } from './cell.ts'
import {
  ages,
  column,
  names,
  reference,
  source,
  toRead,
  type Column,
  type Table,
} from './columns.ts'
import { link, phone, text } from './texts.ts'

const times: Column[] = [
  column('When', 'when', when),
  column('Starts', 'starts', time),
  column('Ends', 'ends', time),
  column('First date', 'dtstart', date),
  column('Last date', 'until', date),
  column('Not on', 'exdates', listOf(date)),
]
const ofSession = [
  column('Session id', 'session'),
  toRead('Session (to read)', 'title'),
  toRead('Place (to read)', 'place'),
]
/** Sessions, their times and their changes. */
export const sessionTables = {
  sessions: {
    file: 'sessions.csv',
    columns: [
      column('Session id', 'id'),
      reference('Place id', 'placeId', 'places'),
      toRead('Place (to read)', 'place'),
      column('Title', 'title'),
      reference('Service type', 'serviceType', 'serviceTypes'),
      column('Summary', 'summary', text),
      column('First visit', 'firstVisit', text),
      column('Run by', 'provider'),
      ...ages,
      column('In pregnancy', 'pregnancy', yesNo),
      column('For', 'audience', choice({ everyone: 'everyone', targeted: 'targeted' })),
      column('For whom', 'eligibility', text),
      column(
        'How to come',
        'access',
        choice({ 'drop-in': 'drop in', book: 'book', referral: 'referral' }),
      ),
      column('How to come: note', 'accessNote', text),
      column('Booking link', 'bookingUrl', link),
      column('Phone', 'phone', phone),
      column('Cost', 'cost.pence', money),
      column('Cost note', 'cost.note', text),
      column('Languages', 'languages', names),
      column(
        'Runs',
        'holds',
        choice({
          'all-year': 'all year',
          'term-time': 'term time only',
          'school-holidays': 'school holidays only',
        }),
      ),
      column('On bank holidays', 'onBankHolidays', yesNo),
      ...source,
      column('Checked', 'checked', date),
      column('Checked by', 'checkedBy'),
    ],
  },
  times: { file: 'times.csv', columns: [...ofSession, ...times] },
  changes: {
    file: 'changes.csv',
    columns: [
      ...ofSession,
      column('Date', 'date', orNone(date)),
      column('Usual start', 'usual', time),
      column('Cancelled', 'cancelled', cancelled),
      column('New start', 'starts', time),
      column('New end', 'ends', time),
      column('Why', 'note', text),
    ],
  },
  exampleTimes: { file: 'example-times.csv', columns: [...ofSession, ...times] },
} satisfies Record<string, Table>
