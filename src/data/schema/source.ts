import * as v from 'valibot'
import type { Source } from '#domain/time/calendar.ts'
import { webAddress } from './contact.ts'
import type { Fields } from './fields.ts'
import { sentences } from './text.ts'

/** Who said so. */
export const source = v.strictObject({
  name: sentences,
  url: v.optional(webAddress),
} satisfies Fields<Source>)
