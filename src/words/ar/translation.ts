import type { PartIn } from '#words/catalogue.ts'

export const translation = {
  missing: 'لم نتمكن من تحميل هذه اللغة: {language}. أعيدوا تحميل الصفحة عندما تتوفر الشبكة.',
  byComputer: 'ترجمها الحاسوب، ولم يقرأها بعد شخص يتحدث العربية.',
  tell: 'أخبرونا ما الكلمات الخاطئة',
  ask: 'ما الكلمات الخاطئة؟ وكيف يجب أن تكون؟',
} as const satisfies PartIn<'ar', 'translation'>
