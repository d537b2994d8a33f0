import type { PartIn } from '#words/catalogue.ts'

export const translation = {
  missing:
    'Не вдалося завантажити мову: {language}. Завантажте сторінку ще раз, коли буде зв’язок.',
  byComputer: 'Перекладено комп’ютером. Людина, яка говорить українською, цього ще не читала.',
  tell: 'Напишіть нам, які слова неправильні',
  ask: 'Які слова неправильні? Як має бути?',
} as const satisfies PartIn<'uk', 'translation'>
