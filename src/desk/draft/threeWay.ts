import { isSame } from '#desk/files.ts'

/** What is typed in a form, and the form that it was begun with. */
export interface Typed<Form> {
  form: Form
  was: Form
}

/** The same put on what a form holds by now; `both` = the fields that were changed here and elsewhere, each to something else. */
export interface Merged<Form> extends Typed<Form> {
  both: (keyof Form & string)[]
}

/** How the lines of a field are told apart, where each is a thing of its own: those that only one side changed need no question. */
export type LinesBy<Form> = Partial<Record<keyof Form, (line: string) => string>>

/**
 * Puts what is typed on the form as it was saved elsewhere meanwhile. A field that only one side changed is as that side has it; one that
 * both changed, not to the same, stays as it is typed until somebody says which it is to be: `settled`.
 */
export function threeWay<Form extends object>(
  { form, was }: Typed<Form>,
  now: Form,
  linesBy: LinesBy<Form> = {},
): Merged<Form> {
  const merged: Merged<Form> = { form: { ...form }, was: { ...was }, both: [] }
  const take = (field: keyof Form, value: Form[keyof Form]) => {
    merged.form[field] = value
    merged.was[field] = now[field]
  }
  const fields = [...new Set([...Object.keys(now), ...Object.keys(form)])]
  for (const field of fields as (keyof Form & string)[]) {
    const [before, mine, other] = [was[field], form[field], now[field]]
    if (isSame(before, mine) || isSame(mine, other)) take(field, other)
    else if (isSame(before, other)) take(field, mine)
    else {
      const keyOf = linesBy[field]
      const lines = keyOf && linesMerged([before, mine, other].map(String), keyOf)
      if (lines === undefined) merged.both.push(field)
      else take(field, lines as Form[typeof field])
    }
  }
  return merged
}

/** Lines by their keys, each as the side that changed it has it; undefined where both changed one. */
function linesMerged(texts: string[], keyOf: (line: string) => string): string | undefined {
  const [was = {}, form = {}, now = {}] = texts.map((text): Record<string, string | undefined> =>
    Object.fromEntries(
      text.split('\n').flatMap((line) => (line.trim() === '' ? [] : [[keyOf(line), line]])),
    ),
  )
  const merged = threeWay({ form, was }, now)
  return merged.both.length > 0
    ? undefined
    : Object.values({ ...now, ...merged.form })
        .filter((line) => line !== undefined)
        .join('\n')
}

export type Whose = 'mine' | 'other'

/** What is typed once it was said of a field whose it is to be. */
export const settled = <Form extends object>(
  { form, was }: Typed<Form>,
  now: Form,
  field: keyof Form,
  whose: Whose,
): Typed<Form> => ({
  form: whose === 'mine' ? form : { ...form, [field]: now[field] },
  was: { ...was, [field]: now[field] },
})
