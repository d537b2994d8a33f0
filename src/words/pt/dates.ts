import type { PartIn } from '#words/catalogue.ts'

export const dates: PartIn<'pt', 'dates'> = {
  hours: '24',
  wholeHourMorning: '{hour}:00',
  wholeHourLater: '{hour}:00',
  morning: '{hour}:{minutes}',
  later: '{hour}:{minutes}',
  midday: '12:00',
  midnight: '00:00',

  // Of hours and of days, which take different words for “from … to”: so a dash.
  fromTo: '{from} – {to}',
  fromTime: 'a partir das {time}',

  minutes: { one: '{n} minuto', other: '{n} minutos' },
  hoursLong: { one: '{n} hora', other: '{n} horas' },
  hoursAndHalf: { one: '{n} hora e meia', other: '{n} horas e meia' },
  hoursAndMinutes: {
    one: '{n} hora e {minutes} minutos',
    other: '{n} horas e {minutes} minutos',
  },

  day: '{weekday}, {date}',
  shortDay: '{weekday}, {date}',
  shortDayOfYear: '{weekday}, {date}/{year}',
  today: 'hoje',
  tomorrow: 'amanhã',

  daysOfMonth: '{days} de {month}',
  daysOfMonthAndYear: '{days} de {month} de {year}',
  andMonth: '{before}, e {last}',
  weekdayDates: '{weekdays}, {dates}',

  reasons: {
    'school-holidays': {
      'half-term': 'férias a meio do período escolar',
      'school holidays': 'férias escolares',
    },
    'term-time': 'só nas férias escolares',
    'bank-holiday': 'feriado: {name}',
    'bank-holiday-unknown': 'feriado: pergunte se há sessão',
    'place-shut': 'fechado: {note}',
    cancelled: 'cancelada: {note}',
    'over-early': 'terminou: {note}',
    'not-on-date': 'não há nesse dia',
    'dates-not-confirmed': 'ainda não confirmada',
  },
}
