import { those, words, type Step } from './agreement.ts'
import { held } from './draft.ts'

/** "Times vary". */
export const onVarying: Step = (agreed, { own, service }) => {
  const claims = those([...own, ...service], 'varies')
  return claims.length === 0
    ? agreed
    : held('description', words(claims), 'the text says that the times vary')
}

/** "July to November", "not August", where no field says when it stops: held back all the year, for part of it is not known. */
export const onMonths: Step = (agreed, { own, service }) => {
  const except = those([...own, ...service], 'except-months')
  if (except.length > 0)
    return held(
      'description',
      words(except),
      'the text names months when it is off, the fields none: held back all the year',
    )
  const claims = those(own, 'months')
  return claims.length === 0 || agreed.draft.dtstart !== undefined
    ? agreed
    : held(
        'description',
        words(claims),
        'the text names months, the fields none: held back all the year',
      )
}
