import type { PartIn } from '#words/catalogue.ts'

export const session = {
  title: '{title}, {place}',
  farFrom: '{far} від {from}',

  whenTitle: 'Коли',
  nextTitle: 'Найближчі дати',
  exampleIn:
    'Цей час – лише приклад, вигаданий, щоб показати, як працює пошук. {council} ще не публікує справжній. Зателефонуйте, перш ніж іти.',
  askForTimes: 'Запитайте про час:',
  askForDates: 'Запитайте, чи буде заняття:',
  askNobody: 'Запитайте про час на місці.',
  onNow: 'Триває зараз',
  allUnconfirmed: {
    'term-dates': 'Шкільні дати ще не підтверджено, тому ці дати можуть змінитися.',
    'school-holidays': 'Ці дати припадають на шкільні канікули: запитайте, чи буде заняття.',
  },

  whereTitle: 'Де',

  whoTitle: 'Для кого',
  ages: 'Вік',
  audience: 'Хто може прийти',
  targeted: 'Для деяких родин. Запитайте, чи це для вас.',
  cost: 'Ціна',
  access: 'Як потрапити',
  dropIn: 'Записуватися не треба.',
  book: 'Перш ніж прийти, треба записатися.',
  referral:
    'Вас направляє той, хто працює з вашою родиною, наприклад патронажна медсестра (health visitor).',
  accessUnknown: 'Нам ніхто не сказав, чи треба записуватися. Запитайте, перш ніж іти.',
  bookHere: 'Записатися',
  languages: 'Мови',
  provider: 'Хто проводить',

  aboutTitle: 'Що це',
  firstVisitTitle: 'Ваш перший візит',
  firstVisitUnknown:
    'Нам ніхто не сказав, чого чекати першого разу. Можна зателефонувати і запитати, що там буває, де залишити візок і хто там буде.',

  checkedBy: 'Перевірено {date} ({by}).',
} as const satisfies PartIn<'uk', 'session'>
