import * as v from 'valibot'
import type { Translation } from '#domain/catalogue/translation.ts'
import { name, sentences, slug, type Fields } from './values.ts'

const maybe = { name: v.optional(name), summary: v.optional(sentences) }
const kind = v.object({
  one: v.optional(name),
  many: v.optional(name),
  hint: v.optional(sentences),
})

/** What an area says of itself in one language; every part of it may be left out. */
export const translation = v.object({
  serviceTypes: v.optional(v.record(slug, v.object(maybe))),
  kindNames: v.optional(
    v.object({
      hub: v.optional(kind),
      library: v.optional(kind),
      venue: v.optional(kind),
      'former-centre': v.optional(kind),
    }),
  ),
  features: v.optional(v.record(slug, v.object({ name: maybe.name }))),
  advice: v.optional(
    v.record(slug, v.object({ title: v.optional(name), summary: v.optional(sentences) })),
  ),
  notes: v.optional(v.record(sentences, sentences)),
} satisfies Fields<Translation>) satisfies v.GenericSchema<unknown, Translation>
