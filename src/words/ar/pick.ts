import type { PartIn } from '#words/catalogue.ts'

export const pick: PartIn<'ar', 'pick'> = {
  add: 'إضافة إلى الخطة',
  remove: 'إزالة من الخطة',
  of: ': {what}',
  plan: 'خطتكم',
  count: {
    zero: 'لا شيء في خطتكم',
    one: 'شيء واحد في خطتكم',
    two: 'شيئان في خطتكم',
    few: '{n} أشياء في خطتكم',
    many: '{n} شيئًا في خطتكم',
    other: '{n} شيء في خطتكم',
  },
}
