import * as v from 'valibot'
import { isLanguage, language } from '#data/schema/values.ts'
import type { Notes } from '#desk/report/report.ts'

const codes =
  'ar bg bn cs cy de el en es fa fr gd gu he hi hu it ja ko ku lt lv ml ne nl pa pl ps pt ro ru sk so sq sw ta te th tr uk ur vi zh'.split(
    ' ',
  )
const english = new Intl.DisplayNames(['en'], { type: 'language' })
const byName = new Map(codes.map((code) => [english.of(code)?.toLowerCase(), code]))

/** Language tags from codes or English names; undefined where it is only English, or nothing is said. */
export function languagesOf(notes: Notes, found: readonly string[]): string[] | undefined {
  const tags = found.flatMap((it) => {
    const tag = byName.get(it.toLowerCase()) ?? it
    const known = isLanguage(tag) ? Intl.getCanonicalLocales(tag) : []
    if (v.is(v.tuple([language]), known)) return known
    notes.repaired('languages', it, 'not a language we know: left out')
    return []
  })
  const all = [...new Set(tags)]
  return all.some((tag) => !/^en(?:g|-.*)?$/.test(tag)) ? all : undefined
}
