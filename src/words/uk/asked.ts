import type { PartIn } from '#words/catalogue.ts'

export const asked = {
  groups: {
    starts: 'Шукати від',
    streets: 'Вулиці',
    places: 'Місця',
    sessions: 'Заняття',
    'former-centres': 'Закриті дитячі центри (children’s centres)',
  },
  near: 'Поблизу {name}',
  partOfPostcode: 'частина поштового індексу',
  kinds: {
    town: 'місто',
    village: 'село',
    district: 'територія поштового індексу',
    sector: 'територія поштового індексу',
  },
  kindsNear: {
    town: 'місто біля {by}',
    village: 'село біля {by}',
    district: 'територія поштового індексу біля {by}',
    sector: 'територія поштового індексу біля {by}',
  },
  at: 'місце: {place}',
  doubts: {
    'half-postcode': '«{text}» – це не весь поштовий індекс.',
    'postcode-area': 'З «{text}» починається багато індексів. Напишіть ще трохи.',
    'odd-postcode': '«{text}» – це не зовсім поштовий індекс.',
    several: 'Назву «{text}» має не одне місце.',
    unfinished: 'Ніщо не називається просто «{text}».',
    spelling: 'Ми не знаємо назви «{text}».',
  },
  didYouMean: 'Ви мали на увазі: {name}?',
  didYouMeanNear: 'Ви мали на увазі: {name} ({what})?',
  nowhere: {
    forces: 'Це військова адреса, тому ми не знаємо, де це.',
    bank: 'Жодне місце не має такого індексу. Це був індекс банку.',
  },
  tryAnother: 'Спробуйте місто, село або інший поштовий індекс.',
  unknownPostcode: 'Ми не знаємо поштового індексу «{text}».',
  unknownName:
    'Ми не знаємо назви «{text}». Перевірте, чи правильно написано, або спробуйте місто чи село поруч.',
  noStreets:
    'Ми не знаємо назви «{text}», а назви вулиць не вдалося завантажити. Спробуйте місто чи село поруч.',
  lookForName: 'Шукати «{text}» у назвах',
  outside: '{name} – це поза регіоном {area}. Заняття звідти є в іншому списку.',
  notInList:
    '{name} немає в нашому списку індексів для регіону {area}. Заняття звідти можуть бути в іншому списку.',
  nearest: 'Найближчі місця в {area}:',
  nearestTo: 'Місця в {area}, найближчі до {round}:',
  lookIn: '{area} ближче: шукайте там, від {town}',
  lookFrom: 'Усе одно шукати від {name}',
  thatIsIn: 'Це в {area}: шукайте там',
  listHasIt: 'Це може бути у списку регіону {area}: шукайте там',
  notLoaded: 'Не вдалося завантажити список міст і поштових індексів. Решта сторінки працює.',
} as const satisfies PartIn<'uk', 'asked'>
