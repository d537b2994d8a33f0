import type { PartIn } from '#words/catalogue.ts'

export const placeStanding = {
  headings: {
    open: { confirmed: '', unconfirmed: 'Не підтверджено' },
    'temporarily-closed': {
      confirmed: 'Це місце поки що зачинене',
      unconfirmed: 'Не підтверджено: це місце, можливо, поки що зачинене',
    },
    closed: { confirmed: 'Це місце закрили', unconfirmed: 'Не підтверджено' },
  },
  centreClosed: 'Цей дитячий центр (children’s centre) закрили',
  doubts: {
    open: 'Ми не впевнені, що все це правильно. Зателефонуйте, перш ніж іти.',
    'temporarily-closed': 'Зателефонуйте, перш ніж іти.',
    closed: 'Ми не впевнені, що його закрили.',
  },
  closedInMonth: 'Його закрили: {month}',
  closedUnknown: 'Ми не знаємо, коли його закрили.',
  onPaper: {
    open: { confirmed: '', unconfirmed: 'Не підтверджено: спершу зателефонуйте.' },
    'temporarily-closed': {
      confirmed: 'Поки що зачинено: спершу зателефонуйте.',
      unconfirmed: 'Не підтверджено: можливо, поки що зачинено. Спершу зателефонуйте.',
    },
    closed: {
      confirmed: 'Це місце закрили.',
      unconfirmed: 'Не підтверджено: мабуть, це місце закрили.',
    },
  },
  addressUnknownOnPaper: 'Адреса невідома.',
  points: {
    building: '',
    postcode: 'Точка на карті – це середина території поштового індексу, а не двері.',
    town: 'Точка на карті – десь у цьому місті чи селі, а не двері.',
  },
  pointUnknown: 'Ми не знаємо адреси. Точка на карті – десь у цьому місті чи селі.',
} as const satisfies PartIn<'uk', 'placeStanding'>
