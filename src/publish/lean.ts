import { languages } from '#words/languages.ts'

/** The files that lean pages ask for, as they are called in this build. */
export interface LeanFiles {
  /** The icons that these pages leave out. */
  drawn: string
  /** The script that asks for the data and the scripts of a page, ahead of the app. */
  ahead: string
}

const svg = /<svg class="(icon icon-[a-z]+|mark)"[^>]*>.*?<\/svg>/g
const languageChoice = /<select class="header-language".*?<\/select>/
const [widest = ''] = languages.map(({ name }) => name).sort((a, b) => b.length - a.length)

/**
 * One of the very many pages of a country, of places and sessions, without what is the same in each of them and can come from
 * one file: icons, and the addresses of the app's scripts. What only the app can use holds its space alone, and an e-mail names its
 * record in its subject, as the app fills it in. Nothing that is read is left out.
 */
export function lean(
  page: string,
  data: readonly string[],
  name: string,
  { drawn, ahead }: LeanFiles,
): string {
  const files = data.map((address) => /^.*\/data\/(.*)\.json$/.exec(address)?.[1] ?? '')
  const wanted = `<script async src="${ahead}" data-page="${name}" data-files="${files.join(' ')}"></script>`
  return (
    page
      .replace(svg, '<svg class="$1" aria-hidden="true"></svg>')
      .replace(
        languageChoice,
        `<select class="header-language"><option>${widest}</option></select>`,
      )
      .replace(/(href="mailto:[^"]*?)&amp;body=[^"]*/g, '$1')
      // Who is not told where a reader comes from is given no way back either.
      .replaceAll('rel="noopener noreferrer"', 'rel="noreferrer"')
      .replace(
        '<div id="root" hidden></div>',
        (root) => `${root}\n<link rel="stylesheet" href="${drawn}" />\n${wanted}`,
      )
  )
}
