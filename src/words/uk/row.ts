import type { PartIn } from '#words/catalogue.ts'

export const row = {
  named: '{title}, {place}',
  askAbout: 'запитайте про {things}',
  // Behind "запитайте про".
  unknown: { cost: 'ціну', booking: 'запис', ages: 'вік' },
  suitsBoth: 'для обох вибраних вікових груп',
  suitsAll: 'для всіх {n} вибраних вікових груп',
  suitsSome: 'для віку: {ages}; не для віку: {not}',

  also: 'Також {times}',
  alsoOn: '{day}, {time}',
  moreTimes: {
    one: 'ще {n} раз',
    few: 'ще {n} рази',
    many: 'ще {n} разів',
    other: 'ще {n} раза',
  },

  noTime: {
    'times-unknown': { large: 'Запитайте', below: 'про час' },
    'dates-not-confirmed': { large: 'Запитайте', below: 'чи буде' },
    'called-off': { large: 'Немає', below: 'інших дат немає' },
    over: { large: 'Завершено', below: '' },
    'place-closed': { large: 'Зачинено', below: '' },
  },
  now: 'Зараз',
  until: 'до {time}',
  startsIn: 'за {n} хв',
  finishedNow: 'закінчилося',

  askForTimes: 'Тут буває. Запитайте про час',
  notConfirmed: 'Дати ще не підтверджено. Запитайте, перш ніж іти',
  cancelled: 'Скасовано. Інших дат не відомо',
  notOn: 'Заняття немає. Інших дат не відомо',
  over: 'Цього заняття більше немає',
  placeClosed: 'Це місце зачинене',
  onNow: 'Триває зараз, до {time}',
  onNowOpen: 'Триває зараз',
  soon: {
    one: 'Початок за {n} хвилину, {times}',
    few: 'Початок за {n} хвилини, {times}',
    many: 'Початок за {n} хвилин, {times}',
    other: 'Початок за {n} хвилини, {times}',
  },
  finished: 'Закінчилося, {times}',
  dayAndTimes: '{day}, {times}',
  unconfirmed: {
    'term-dates': 'Може змінитися: шкільні дати не підтверджено',
    'school-holidays': 'Шкільні канікули: запитайте, чи буде заняття',
  },
  moved: 'Інший час: {note}',

  checkedUnknown: 'Коли перевіряли, невідомо: спершу зателефонуйте',
  notChecked: 'Востаннє перевірено: {month} Відтоді не перевіряли: спершу зателефонуйте',
  checked: 'Перевірено: {month}',
  usual: {
    example: ['Час для прикладу', ', вигаданий (пунктир): спершу зателефонуйте'],
    stale: ['Останнім часом не перевіряли', ': зателефонуйте, перш ніж іти'],
  },

  ring: 'Зателефонувати',
  noneFit: 'У списку немає занять, які підходять',
  sessionsFit: {
    one: 'Тут підходить {n} заняття',
    few: 'Тут підходять {n} заняття',
    many: 'Тут підходить {n} занять',
    other: 'Тут підходить {n} заняття',
  },
  next: 'Наступне: {title}, {when}',
  nowThere: 'Зараз там: {use}',
  nowUnknown: 'Ми не знаємо, що там зараз',
} as const satisfies PartIn<'uk', 'row'>
