/** Dates on which a session is not on, or at another time; without a full stop, which is put behind them. */
export const leftOut = {
  /** {days} is "22 and 29 December (school holidays)", or "from 5 January to 2 March (closed: new roof)". */
  notOn: 'Not on {days}',
  notFrom: 'Not {days}',
  fromTo: 'from {from} to {to}',
  /** Only the start at this time is off. */
  atTime: '{days} at {time}',
  bankHoliday: 'bank holiday',
  /** {n} is how many days they are. */
  areBankHolidays: {
    one: '{days} is a bank holiday: ask if it is on',
    other: '{days} are bank holidays: ask if it is on',
  },
  notConfirmed: '{date} is not confirmed yet',
  notConfirmedFrom: 'Dates from {from} are not confirmed yet',
  notConfirmedFromTo: 'Dates from {from} to {to} are not confirmed yet',
  /** A time of a day that is over: {times} is "8am to 8:45am". */
  overEarly: '{date}: {times}, finished ({note})',
  moved: '{date}: {times}',
  movedFrom: '{date}: {times}, not {usual}',
} as const
