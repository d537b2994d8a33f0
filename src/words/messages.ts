import type { Weekday } from '#domain/time/localDate.ts'

/** The forms a message with a number has; which of them a language has is in catalogue.ts. */
export type PluralForm = 'zero' | 'one' | 'two' | 'few' | 'many' | 'other'

type Plural = { readonly [Form in PluralForm]?: string } & { readonly other: string }

/** The names in braces: "of {n} things in {area}" has n and area. */
export type Slots<Text> = Text extends `${string}{${infer Name}}${infer Rest}`
  ? Name | Slots<Rest>
  : never

/** One word, or one for each weekday, in languages where it changes with the day it stands beside. */
export type Inflected = string | { readonly [Day in Weekday]: string }

declare const slots: unique symbol

/** A message that says nothing before its slots are filled: no text, so that it cannot be shown as it is. */
export interface Template<Name> {
  readonly [slots]: Name
}

type IsPlural<M> = M extends { readonly other: string }
  ? [Exclude<keyof M, PluralForm>] extends [never]
    ? true
    : false
  : false

/** The English messages of a part as the wording of any language reads them: the same keys and slots, in other words. */
export type Messages<M> = [Inflected] extends [M]
  ? Inflected
  : M extends string
    ? [Slots<M>] extends [never]
      ? string
      : Template<Slots<M>>
    : IsPlural<M> extends true
      ? Template<Slots<M[keyof M]> | 'n'>
      : M extends readonly unknown[]
        ? readonly string[]
        : { readonly [Key in keyof M]: Messages<M[Key]> }

/** The shape that English gives to a part in a language with these plural forms. */
export type Translated<M, Forms extends Plural> = [Inflected] extends [M]
  ? Inflected
  : M extends string
    ? // What is one sentence in English may need forms elsewhere.
      'n' extends Slots<M>
      ? string | Forms
      : string
    : IsPlural<M> extends true
      ? Forms
      : M extends readonly unknown[]
        ? readonly string[]
        : { readonly [Key in keyof M]: Translated<M[Key], Forms> }

/** Whether a message has plural forms, and is not a group of messages. */
export function isPlural(message: unknown): message is Plural {
  if (typeof message !== 'object' || message === null || !('other' in message)) return false
  return Object.keys(message).every((key) => forms.includes(key))
}

const forms: string[] = ['zero', 'one', 'two', 'few', 'many', 'other'] satisfies PluralForm[]
