import type { common } from './en/common.ts'
import type { dates } from './en/dates.ts'
import type { grammar } from './en/grammar.ts'
import type { PluralForm, Translation } from './messages.ts'

/** The parts that are translated, as English has them. What the council's own staff read (desk, embed) is in English only. */
export interface English {
  common: typeof common
  dates: typeof dates
  grammar: typeof grammar
}

/** The plural forms of each language, as Intl.PluralRules has them for whole numbers below a million. */
export interface Forms {
  pl: 'one' | 'few' | 'many'
  lt: 'one' | 'few'
  pt: 'one'
  ro: 'one' | 'few'
  uk: 'one' | 'few' | 'many'
  ar: 'zero' | 'one' | 'two' | 'few' | 'many'
}

type PluralIn<Tag extends keyof Forms> = { readonly [Form in Forms[Tag] | 'other']: string } & {
  readonly [Form in PluralForm]?: string
}

/** All messages of a language: the keys of English, with its own plural forms. */
export type Catalogue<Tag extends keyof Forms> = {
  readonly [Part in keyof English]: PartIn<Tag, Part>
}

export type PartIn<Tag extends keyof Forms, Part extends keyof English> = Translation<
  English[Part],
  PluralIn<Tag>
>

/** A catalogue of some language, as the wording reads it. */
export type AnyCatalogue = { readonly [Part in keyof English]: object }
