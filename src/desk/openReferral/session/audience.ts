import type { Audience } from '#domain/catalogue/session.ts'
import type { Notes } from '#desk/report/report.ts'
import type { TheirService } from '#desk/openReferral/dialect/theirs.ts'
import { ownWord } from '#desk/openReferral/ours.ts'
import { plainText, sayPlainly } from '#desk/openReferral/text/plainText.ts'
import { grownIn, limitIn, sentencesOf } from './forSome.ts'

/** Who may come, in words where it is not everyone. */
export interface AudienceRead {
  audience: Audience
  eligibility?: string | undefined
}

const everyone = /^(?:open to |for |suitable for )?(?:all\b|any(?:one|body)\b|every(?:one|body)\b)/i
const families =
  /\b(?:child(?:ren)?(?:['’]s)?|bab(?:y|ies)|toddlers?|infants?|newborns?|famil(?:y|ies)|parents?|parenting|mums?|mothers?|dads?|fathers?|pregnan\w+|antenatal|postnatal|grandparents?|carers? and|pre-?schools?|nursery|under[\s-]?(?:1|2|3|4|5|five|three)s?|kids|all ages|girls|boys|young people|youth|teen\w*|pupils)\b/i

/** As a list of kinds of people names them. */
const grownAudience = /older|dementia|elder|adult|retire|senior|50|55|60|65|men$/i

/** Who may come, from the fields and from the words; "others" where it is not for families with children at all. */
export function audienceOf(
  notes: Notes,
  service: TheirService,
  prose: string,
): AudienceRead | 'others' {
  const own = ownWord(service.terms, 'audience', ['everyone', 'targeted'])
  const inField = sayPlainly(notes, 'eligibility', service.eligibility, 600)
  if (own !== undefined) return { audience: own, eligibility: inField }
  // A name says nothing more where it stands again.
  const name = lettersOf(plainText(service.name ?? '').text)
  const isInName = (it: string | undefined) =>
    it !== undefined && ` ${name} `.includes(` ${lettersOf(it)} `)
  if (isInName(inField)) notes.repaired('eligibility', inField, 'it repeats the name: left out')
  const eligibility = isInName(inField) ? undefined : inField
  const said = `${inField ?? ''}\n${prose}`
  const { audiences } = service
  const grownWords = grownIn(said)
  const grownOnly = audiences.length > 0 && audiences.every((it) => grownAudience.test(it))
  if ((grownWords !== undefined || grownOnly) && !families.test(said) && !isForChildren(service)) {
    const [field, found] =
      grownWords === undefined
        ? ['suitabilities', audiences.join(', ')]
        : ['description', grownWords]
    notes.refused(field, found, 'it is not for families with children')
    return 'others'
  }
  if (audiences.length > 0) {
    const list = `For: ${audiences.join(', ')}.`
    notes.repaired('suitabilities', audiences.join(', '), 'it is for some only')
    return { audience: 'targeted', eligibility: eligibility ?? list }
  }
  if (inField !== undefined && !isForAll(inField)) return { audience: 'targeted', eligibility }
  const limit = limitIn(prose)
  const words = limit?.words ?? grownWords
  if (words === undefined) return { audience: 'everyone', eligibility }
  const sentence = limit?.sentence ?? sentencesOf(prose).find((it) => it.includes(words))
  const quoted = eligibility ?? (isInName(sentence) ? undefined : sentence?.slice(0, 300))
  if (limit?.isOpen === true) {
    notes.repaired('description', sentence, 'the text names some, and says that all may come')
    return { audience: 'everyone', eligibility: quoted }
  }
  notes.repaired('description', words, 'the text says that it is for some only')
  return { audience: 'targeted', eligibility: quoted }
}

const lettersOf = (text: string) =>
  text
    .toLowerCase()
    .replaceAll(/[^\p{L}\d]+/gu, ' ')
    .trim()

/** "All families", and not "all families living in Acle only". */
const isForAll = (eligibility: string) =>
  everyone.test(eligibility) && limitIn(eligibility) === undefined

/** Whether the fields name an age below 16. */
const isForChildren = ({ minimumAge, maximumAge }: TheirService) =>
  [minimumAge, maximumAge].some((it) => typeof it === 'number' && it >= 0 && it < 16)
