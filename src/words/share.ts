import { firstThatFits } from '#domain/plan/textMessage.ts'
import { current } from './current.ts'
import { share as english } from './en/share.ts'
import { wording } from './wording.ts'

/** What handing a plan on says. */
export const shareIn = wording('share', english, (m, { say }) => ({
  ...m,
  leftOut: (n: number, most: number) => say(m.leftOut, { n, most }),
  message: (link: string) =>
    firstThatFits([say(m.message, { link }), say(m.messageShort, { link }), link]),
}))

export const share = shareIn(current)
