import type { LocalDate } from '#domain/time/localDate.ts'
import { dates } from '#words/english.ts'
import { groupsOf, type Group, type ImportReport, type ReportLine, type Sum } from './report.ts'
import { counted } from '#desk/words.ts'

/** What stands beside the report on its page. */
export interface PageAbout {
  directory: string
  area: string
  date: LocalDate
  unmapped: readonly (readonly [term: string, services: number])[]
  remarks: readonly string[]
  gone: readonly string[]
}

const letters: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}
const escaped = (text: string) => text.replaceAll(/[&<>"']/g, (letter) => letters[letter] ?? '')

const style = `:root{color-scheme:light dark}body{font:1rem/1.5 system-ui,sans-serif;max-width:64rem;margin:0 auto;padding:1rem}
table{border-collapse:collapse;inline-size:100%}caption{text-align:start;font-weight:600;padding-block:.5rem}
th,td{border-block-end:1px solid;padding:.5rem;text-align:start;vertical-align:top}td{overflow-wrap:anywhere}
.number,.numbers th:not(:first-child){text-align:end}h1{overflow-wrap:anywhere}details{margin-block:.5rem}summary{padding-block:.6rem;cursor:pointer}
.wide{overflow-x:auto}@media(max-width:30rem){.numbers{font-size:.875rem}.numbers th,.numbers td{padding-inline:.2rem}}@media print{details>*{display:block}}`

const cell = (text: string | number) =>
  `<td${typeof text === 'number' ? ' class="number"' : ''}>${escaped(String(text))}</td>`
const row = (cells: (string | number)[]) => `<tr>${cells.map(cell).join('')}</tr>`

function* table(
  caption: string,
  heads: string[],
  rows: Iterable<string>,
  className = '',
): Generator<string> {
  const head = heads.map((it) => `<th scope="col">${escaped(it)}</th>`).join('')
  yield `<div class="wide" role="region" tabindex="0" aria-label="${escaped(caption)}"><table class="${className}"><caption>${escaped(caption)}</caption><thead><tr>${head}</tr></thead><tbody>`
  for (const it of rows) yield `${it}\n`
  yield '</tbody></table></div>'
}

const sumRow = (name: string, { read, imported, repaired, refused }: Sum) =>
  `<tr><th scope="row">${name}</th>${[read, imported, repaired, refused].map(cell).join('')}</tr>`

function* rowsOf(lines: readonly ReportLine[]): Generator<string> {
  for (const { sourceId, found } of lines) yield row([sourceId, found])
}

function* details({ kind, outcome, field, reason, lines }: Group): Generator<string> {
  const title = `${counted(lines.length, kind)} ${outcome}: ${field}: ${reason}`
  yield `<details${lines.length <= 20 ? ' open' : ''}><summary>${escaped(title)}</summary>`
  yield* table(`${field}: ${reason}`, ['Id in the directory', 'What it says'], rowsOf(lines))
  yield '</details>\n'
}

const list = (title: string, items: readonly string[]) =>
  items.length === 0
    ? []
    : [`<h2>${title}</h2>`, `<ul>${items.map((it) => `<li>${escaped(it)}</li>`).join('')}</ul>`]

/** The report as one page of HTML without scripts or other files, to send to the people who keep the directory. */
export function* pageOfReport(report: ImportReport, about: PageAbout): Generator<string> {
  const title = `What was read from ${about.directory}`
  yield `<!doctype html>
<html lang="en-GB"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${escaped(title)}</title><style>${style}</style></head><body><main>
<h1>${escaped(title)}</h1><p>Into ${escaped(about.area)}, ${dates.fullDate(about.date)}. Each service is a session at each of its places.
Imported came in as it stood; repaired came in with something changed or left out; refused did not come in.</p>
`
  yield* table(
    'How many',
    ['', 'Read', 'Imported', 'Repaired', 'Refused'],
    [sumRow('Services', report.services), sumRow('Sessions', report.sessions)],
    'numbers',
  )
  const groups = groupsOf(report)
  for (const outcome of ['refused', 'repaired'] as const) {
    const some = groups.filter((it) => it.outcome === outcome)
    if (some.length > 0) yield `<h2>${outcome === 'refused' ? 'Refused' : 'Repaired'}</h2>\n`
    for (const group of some) yield* details(group)
  }
  if (about.unmapped.length > 0) {
    yield '<h2>Types that no type map names</h2>'
    yield* table(
      'By how many services have each',
      ['Type', 'Services'],
      about.unmapped.map(([term, services]) => row([term, services])),
      'numbers',
    )
  }
  yield [
    ...list('About the feed', about.remarks),
    ...list('No longer in the feed, and taken out', about.gone),
  ].join('\n')
  yield '</main></body></html>\n'
}
