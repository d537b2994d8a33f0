import type { Notes } from '#desk/report/report.ts'

const codes =
  'ar bg bn cs cy de el en es fa fr gd gu he hi hu it ja ko ku lt lv ml ne nl pa pl ps pt ro ru sk so sq sw ta te th tr uk ur vi zh'.split(
    ' ',
  )
const english = new Intl.DisplayNames(['en'], { type: 'language' })
const byName = new Map(codes.map((code) => [english.of(code)?.toLowerCase(), code]))

/** A language in lower case, a country in capitals, as BCP 47 writes them: "pt-BR". */
function inItsCase(tag: string): string {
  const [language = '', ...rest] = tag.split('-')
  const parts = rest.map((it) => {
    const lower = it.toLowerCase()
    if (it.length === 2) return it.toUpperCase()
    return it.length === 4 && /^[a-z]/i.test(it)
      ? `${lower.charAt(0).toUpperCase()}${lower.slice(1)}`
      : lower
  })
  return [language.toLowerCase(), ...parts].join('-')
}

/** Language tags from codes or English names; undefined where it is only English, or nothing is said. */
export function languagesOf(notes: Notes, found: readonly string[]): string[] | undefined {
  const tags = found.flatMap((it) => {
    const tag = byName.get(it.toLowerCase()) ?? it
    if (/^[a-z]{2,3}(?:-[a-z0-9]{2,8}){0,3}$/i.test(tag)) return [inItsCase(tag)]
    notes.repaired('languages', it, 'not a language we know: left out')
    return []
  })
  const all = [...new Set(tags)]
  return all.some((tag) => !/^en(?:g|-.*)?$/.test(tag)) ? all : undefined
}
