/** An e-mail about the words of a page that is not in English, as the council reads it: in English. */
export const wrongWords = {
  subject: (language: string, page: string) => `Wrong words in ${language}: ${page}`,
  keep: 'The page:',
  title: 'Title',
  address: 'Address',
  language: 'Language',
} as const
