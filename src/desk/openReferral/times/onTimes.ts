import { those, words, type Step } from './agreement.ts'
import { held } from './draft.ts'

/** Another time of day, or one where the fields have none. */
export const onTimes: Step = (agreed, prose) => {
  const { draft } = agreed
  const own = those(prose.own, 'times')
  const { starts, ends } = draft
  if (starts === undefined) {
    const [only, ...others] = own
    if (only === undefined || others.length > 0)
      return held('opens_at', words(own) || undefined, 'it has no times')
    const reason = 'the fields have no times: read from the text'
    return {
      ...agreed,
      draft: { ...draft, starts: only.starts, ends: only.ends },
      read: agreed.read ?? { field: 'opens_at', found: only.words, reason },
    }
  }
  const fields = `${starts} to ${ends ?? 'an unknown end'}`
  if (own.length > 0 && !own.some((it) => it.starts === starts && (ends ?? it.ends) === it.ends))
    return held('description', words(own), `the text names other times than the fields, ${fields}`)
  const around = prose.isOnlyRow ? those(prose.service, 'times') : []
  const overlap = around.some((it) => it.starts < (ends ?? '24:00') && starts < it.ends)
  return around.length > 0 && !overlap
    ? held('description', words(around), `the text names other times than the fields, ${fields}`)
    : agreed
}
