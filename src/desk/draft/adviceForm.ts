import type { Advice, Area } from '#domain/catalogue/area.ts'
import type { Months } from '#domain/catalogue/session.ts'
import { parseValue } from '#data/parse.ts'
import { wholeFiles } from '#data/schema.ts'
import { phone } from '#desk/csv/texts.ts'
import { readJson, type Files } from '#desk/files.ts'
import { idsOf } from '#desk/openReferral/ids.ts'
import { age, ageText } from './ageText.ts'
import type { RecordChange } from './draft.ts'
import { onTopOf, wholeChanged } from './jobs.ts'
import { addressTyped } from './newCouncil.ts'

/** Advice as it is typed: words, and '' for what is not known. */
export interface AdviceForm {
  title: string
  summary: string
  url: string
  phone: string
  agesFrom: string
  agesTo: string
  /** The ids of the kinds of groups that it stands beside; none = it stands beside all. */
  serviceTypes: readonly string[]
}
export type AdviceField = keyof AdviceForm

export type AdviceRead =
  { is: 'read'; advice: Advice } | { is: 'misread'; wrong: Partial<Record<AdviceField, string>> }

/** Advice as it is typed; undefined = before anything of it is. */
export const adviceFormOf = (it: Advice | undefined): AdviceForm => ({
  title: it?.title ?? '',
  summary: it?.summary ?? '',
  url: it?.url ?? '',
  phone: it?.phone ?? '',
  agesFrom: it?.ages === undefined ? '' : ageText(it.ages.from),
  agesTo: it?.ages?.to === undefined ? '' : ageText(it.ages.to),
  serviceTypes: it?.serviceTypes ?? [],
})

const orNone = (text: string) => text.trim() || undefined

/** Reads what was typed over advice of an area; a new one gets an id that stays. What has no field here stays as it was. */
export function readAdvice(form: AdviceForm, was: Advice | undefined, area: Area): AdviceRead {
  const wrong: Partial<Record<AdviceField, string>> = {}
  function ageIn(field: 'agesFrom' | 'agesTo'): Months | undefined {
    const typed = orNone(form[field])
    const read = typed === undefined ? undefined : age.read(typed)
    if (read?.is === 'misread') wrong[field] = read.expected
    return read?.is === 'read' ? (read.value as Months) : undefined
  }
  const [from, to] = [ageIn('agesFrom'), ageIn('agesTo')]
  if (to !== undefined && to <= (from ?? 0)) wrong.agesTo = 'an age after the first'
  if (form.title.trim() === '') wrong.title = 'a name'
  if (form.summary.trim() === '') wrong.summary = 'a sentence or two'
  if (form.url.trim() === '' && form.phone.trim() === '')
    wrong.url = 'a web page, or a telephone number below: without either nobody can ask'
  const call = orNone(form.phone) === undefined ? undefined : phone.read(form.phone.trim())
  const advice = {
    ...was,
    id: was?.id ?? idsOf(area.advice.map(({ id }) => id)).fresh(form.title),
    title: form.title.trim(),
    summary: form.summary.trim(),
    url: addressTyped(form.url),
    phone: call?.is === 'read' ? String(call.value) : orNone(form.phone),
    ages: from === undefined && to === undefined ? undefined : { from: from ?? (0 as Months), to },
    serviceTypes: form.serviceTypes.length === 0 ? undefined : [...form.serviceTypes],
  }
  const plain = JSON.parse(JSON.stringify({ ...area, advice: [advice] })) as unknown
  const read = parseValue('area.json', wholeFiles['area.json'], plain, area.id)
  const [one] = read.is === 'good' ? read.value.advice : []
  // All that is wrong is said at once, by whichever of the two it is found.
  if (one !== undefined && Object.keys(wrong).length === 0) return { is: 'read', advice: one }
  for (const { field, expected } of read.is === 'bad' ? read.refused : [])
    wrong[fieldOf(field)] ??= expected
  return { is: 'misread', wrong }
}

function fieldOf(field: string): AdviceField {
  const name = field.split('.').at(-1) ?? ''
  if (field.includes('ages')) return 'agesTo'
  return (
    (['title', 'summary', 'url', 'phone', 'serviceTypes'] as const).find((it) => it === name) ??
    'title'
  )
}

/** What a form made of advice put on top of that advice as it is now; undefined before it = a new one, behind the others; null = taken out. */
export function adviceChange(
  files: Files,
  area: string,
  was: Advice | undefined,
  after: Advice | null,
): RecordChange[] {
  const file = `${area}/area.json`
  const read = readJson(files, file)
  if (read.is !== 'json') return []
  const whole = read.value as Pick<Area, 'advice'>
  const { advice } = whole
  const id = was?.id
  const isThere = advice.some((it) => it.id === id)
  const kept = advice.flatMap((it) => {
    if (it.id !== id) return it
    return after === null ? [] : onTopOf(it, was ?? {}, after)
  })
  const all = isThere || after === null ? kept : [...advice, after]
  return [wholeChanged(file, whole, { ...whole, advice: all })]
}
