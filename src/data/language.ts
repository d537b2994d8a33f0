/**
 * What the page is in, as beforePaint.js and main.tsx note it of the document; null = English, which the data is in by itself.
 * Not its `lang`: a browser that translates pages by itself writes its own there.
 */
export function languageOfPage(): string | null {
  const { language } = document.documentElement.dataset
  return language === undefined || language === 'en' ? null : language
}

const texts = new Set<string>()

/** Notes texts that an area publishes in the language of the page, in which it is for its life. */
export const noteTranslated = (some: Iterable<string>): void => {
  for (const text of some) texts.add(text)
}

/** Whether a text of the data is in the language of the page, so that it is not said to be in English. */
export const isTranslated = (text: string | undefined): boolean =>
  text !== undefined && texts.has(text)
