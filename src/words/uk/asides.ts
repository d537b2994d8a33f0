import type { PartIn } from '#words/catalogue.ts'

export const asides = {
  finished: 'Закінчилося ({n})',
  finishedToday: 'Сьогодні вже закінчилося ({n})',
  finishedAt: ': {title}, {place}',
  former: {
    unsure: '{name}: ми не впевнені.',
    closedIn: '{name}: закрито в {year} році.',
    closed: '{name}: закрито.',
    see: 'Подивитися, що там зараз і що поруч',
    seeUnsure: 'Подивитися, що відомо і що поруч',
  },
  advice: { title: 'Поради в інтернеті та по телефону', ring: 'Зателефонувати' },
} as const satisfies PartIn<'uk', 'asides'>
