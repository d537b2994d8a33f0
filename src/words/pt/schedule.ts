import type { PartIn } from '#words/catalogue.ts'

// The days from Monday to Friday are feminine, Saturday and Sunday masculine.
const place = (feminine: string, masculine: string) => ({
  ...{ MO: feminine, TU: feminine, WE: feminine, TH: feminine, FR: feminine },
  ...{ SA: masculine, SU: masculine },
})

export const schedule: PartIn<'pt', 'schedule'> = {
  everyDay: {
    MO: 'Todas as segundas-feiras',
    TU: 'Todas as terças-feiras',
    WE: 'Todas as quartas-feiras',
    TH: 'Todas as quintas-feiras',
    FR: 'Todas as sextas-feiras',
    SA: 'Todos os sábados',
    SU: 'Todos os domingos',
  },
  everyDays: 'Todas as semanas: {days}',
  everyWeeks: { one: 'De {n} em {n} semana: {days}', other: 'De {n} em {n} semanas: {days}' },
  monthly: 'Todos os meses: {days}',
  everyMonths: { one: 'De {n} em {n} mês: {days}', other: 'De {n} em {n} meses: {days}' },
  daysOfMonth: '{places} {weekday}',
  places: {
    '1': place('primeira', 'primeiro'),
    '2': place('segunda', 'segundo'),
    '3': place('terceira', 'terceiro'),
    '4': place('quarta', 'quarto'),
    '5': place('quinta', 'quinto'),
    '-1': place('última', 'último'),
    '-2': place('penúltima', 'penúltimo'),
    '-3': place('antepenúltima', 'antepenúltimo'),
    '-4': place('quarta a contar do fim,', 'quarto a contar do fim,'),
    '-5': place('quinta a contar do fim,', 'quinto a contar do fim,'),
  },
  dates: [
    ...['dia 1', 'dia 2', 'dia 3', 'dia 4', 'dia 5', 'dia 6', 'dia 7', 'dia 8', 'dia 9', 'dia 10'],
    ...['dia 11', 'dia 12', 'dia 13', 'dia 14', 'dia 15', 'dia 16', 'dia 17', 'dia 18', 'dia 19'],
    ...['dia 20', 'dia 21', 'dia 22', 'dia 23', 'dia 24', 'dia 25', 'dia 26', 'dia 27', 'dia 28'],
    ...['dia 29', 'dia 30', 'dia 31'],
  ],
  lastDate: 'último dia',
  dateFromEnd: '{date} a contar do fim',

  at: '{days}, às {time}',
  times: '{days}, {times}',
  nextOn: '{line}, a próxima vez em {date}',
  countedFrom: '{line}, a contar de {date}',
  from: '{line}, a partir de {from}',
  until: '{line}, até {until}',
  fromUntil: '{line}, de {from} até {until}',
  thenFrom: '{line}; a partir de {from}: {times}',
  thenOn: '{line}; {days}: {times}',

  school: {
    'all-year': 'Também nas férias escolares.',
    'term-time': 'Só no tempo de aulas.',
    'school-holidays': 'Só nas férias escolares.',
    ask: 'Nas férias escolares: pergunte se há sessão.',
  },
  allYear: 'Todo o ano, também nas férias escolares.',
  bankHolidays: 'Também nos feriados (bank holidays).',

  everyWeek: 'Todas as semanas',
  everyWeekAllYear: 'Todas as semanas, todo o ano',
  everyWeekIn: {
    'all-year': 'Todas as semanas, também nas férias escolares',
    'term-time': 'Todas as semanas no tempo de aulas',
    'school-holidays': 'Todas as semanas nas férias escolares',
    ask: 'Todas as semanas',
  },
  onlyOn: 'Só em {days}',
  next: 'A seguir: {days}',
}
