import { publishedFiles, pathOf, type FileName } from '#data/published.ts'
import { languages } from '#words/languages.ts'
import { afterPaint } from './firstPaint.ts'
import { shortMarkup } from './shortMarkup.ts'

/** The files that lean pages ask for, as they are called in this build. */
export interface LeanFiles {
  /** The icons that these pages leave out. */
  drawn: string
  /** The script that asks for the data and the scripts of a page, ahead of the app. */
  preload: string
  /** By the name of a page all of its styles in one file, with those of the first view, and of no scripts. */
  sheets: Record<string, string>
}

const prerendered = /<div id="prerendered"[^]*(?=\n *<div id="root")/
const icon = /<svg class="(icon icon-[a-z]+|mark|kind-mark kind-mark-[a-z-]+)"[^>]*>.*?<\/svg>/g
const languageChoice = /<select class="header-language".*?<\/select>/
const unseenStatus = /<p class="visually-hidden" role="status">[^<]*<\/p>/g
const styleLink = / *<link rel="stylesheet" crossorigin href="[^"]+"(?: \/)?>\n/g
const [widest = ''] = languages.map(({ name }) => name).sort((a, b) => b.length - a.length)

/** Of the head of every page what nothing needs before scripts run: there `preload` puts it into lean pages. */
export const headOfApp = /^ *<(?:link rel="manifest"|meta name="theme-color")[^>]*>\n/gm

/** The data of an area that nearly all of its pages wait for, as a page names it where it waits for other. */
export const usualData = Object.keys(publishedFiles)
  .filter((name): name is FileName => {
    const { firstView, when } = publishedFiles[name as FileName]
    return firstView && when === 'always'
  })
  .map((name) => pathOf(name, '.').replace('.json', ''))
  .join(' ')

/**
 * One of the very many pages of a country, of places and sessions, without what is the same in each of them and can come from
 * one file: icons, styles, and the addresses of the app's scripts. What only the app can use holds its space alone, and an e-mail
 * names its record in its subject, as the app fills it in. Nothing that is read is left out.
 */
export function lean(
  page: string,
  data: readonly string[],
  name: string,
  { drawn, preload, sheets }: LeanFiles,
): string {
  const wanted = `<script async src="${preload}" data-page="${name}"${wantedData(data)}></script>`
  const sheet = sheets[name]
  return (
    (sheet === undefined ? page : withSheet(page, sheet))
      .replace(headOfApp, '')
      // Asked for in the next lines: no style stands before it.
      .replace(/^ *<link rel="preload" as="script"[^>]*>\n/m, '')
      // Nor does any stand in the page.
      .replace(/(style-src 'self')(?: 'sha256-[^']*')*/, '$1')
      .replaceAll(/ \/>\n/g, '>\n')
      .replace(prerendered, (html) => shortMarkup(leanBody(html)))
      .replace(
        '<div id="root" hidden></div>',
        (root) => `${root}\n<link rel="stylesheet" href="${drawn}">`,
      )
      .replace(afterPaint, (start) => start + wanted)
  )
}

const withSheet = (page: string, sheet: string) =>
  page
    .replace(styleLink, '')
    .replace(/ *<noscript>.*<\/noscript>/, `<link rel="stylesheet" href="${sheet}">`)

const leanBody = (html: string) =>
  html
    // Empty, it is drawn by a style.
    .replace(icon, '<i class="$1"></i>')
    .replace(languageChoice, `<select class="header-language"><option>${widest}</option></select>`)
    .replace(unseenStatus, '')
    .replace(/(href="mailto:[^"]*?)&amp;body=[^"]*/g, '$1')
    // Who is not told where a reader comes from is given no way back either.
    .replaceAll('rel="noopener noreferrer"', 'rel="noreferrer"')

/** Whose data a page waits for, and which, where that is not the usual. */
function wantedData(data: readonly string[]): string {
  const names = data.map((address) => /^.*\/data\/(.*)\.json$/.exec(address)?.[1] ?? '')
  const areas = new Set(names.flatMap((name) => /^(.*)\//.exec(name)?.[1] ?? []))
  const [area = ''] = areas
  const files = names.map((name) => name.replace(`${area}/`, './')).join(' ')
  return `${area && ` data-area="${area}"`}${files === usualData ? '' : ` data-files="${files}"`}`
}
