import * as v from 'valibot'
import type { BankHoliday, Calendar, Term } from '#domain/time/calendar.ts'
import { localDate } from './dates.ts'
import type { Fields } from './fields.ts'
import { source } from './source.ts'
import { name } from './text.ts'

const term = v.pipe(
  v.strictObject({ name, from: localDate, to: localDate } satisfies Fields<Term>),
  v.forward(
    v.check(({ from, to }) => from <= to, 'a date not before from'),
    ['to'],
  ),
)

/** School terms and bank holidays; half-term is the gap between two terms. */
export const calendar = v.strictObject({
  terms: v.array(term),
  bankHolidays: v.array(v.strictObject({ date: localDate, name } satisfies Fields<BankHoliday>)),
  source,
  confirmed: v.boolean(),
} satisfies Fields<Calendar>) satisfies v.GenericSchema<unknown, Calendar>
