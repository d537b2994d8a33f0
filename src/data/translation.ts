import { textsOf, translateCatalogue } from '#domain/catalogue/translation.ts'
import type { Translate } from './assemble.ts'
import { parseWhole, type Content } from './parse.ts'
import { noteTranslated } from './language.ts'
import { translation } from './schema/translation.ts'

/**
 * What puts a catalogue into the language of a translation: what of it cannot be read is left out, and stays English.
 * Throws DataError "malformed" for what is no translation at all.
 */
export function translatorFrom(file: string, json: unknown): Content<Translate> {
  const { value, refused } = parseWhole(file, translation, json)
  noteTranslated(textsOf(value))
  return { value: (english) => translateCatalogue(english, value), refused }
}
