import { desk } from '#words/en/desk.ts'

const words = desk.wrong

const languages = new Intl.DisplayNames('en', { type: 'language' })

/** What a file of the list is about, as an officer knows it: "Words in Arabic"; its name where nobody has called it. */
export function plainFile(file: string): string {
  const own = file.replace(/^[^/]+\/(?!$)/, '')
  const [, tag] = /^translations\/(.+)\.json$/.exec(own) ?? []
  if (tag !== undefined) return words.languageFile(nameOf(tag))
  if (own.startsWith('postcodes/')) return words.postcodeFiles
  if (own.startsWith('streets/')) return words.streetFiles
  return words.files[own] ?? file
}

function nameOf(tag: string): string {
  try {
    return languages.of(tag) ?? tag
  } catch (error) {
    // A file of another name lies there: that name is all there is to say.
    if (error instanceof RangeError) return tag
    throw error
  }
}
