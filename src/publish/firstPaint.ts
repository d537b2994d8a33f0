/** The lines of a head that are for the app, and not for the first words. */
const ofTheApp =
  /^ *(?:<link rel="(?:preload" as="fetch|modulepreload)"[^>]*>|<script type="module"[^>]*><\/script>)\n/gm
const styleLink = /<link rel="stylesheet" crossorigin href="([^"]+)"(?: \/)?>/g
/** Begins what is asked for once the words of a page have been painted: see scripts/build/beforePaint.js. */
export const afterPaint = '<template class="app">'
const earlyScript = /^ *<script src="([^"]+)"><\/script>\n/m

/**
 * A page whose first words wait for nothing but itself and one small script: its styles stand in it, and the app and its
 * data wait until they have been painted. `styles` is what is in each, by its address. The link of a style that stands in
 * the page is switched off: it says to what asks for that style later that it is there.
 */
export function paintedFirst(page: string, styles: Record<string, string>): string {
  const head = page.slice(0, page.indexOf('</head>'))
  const early = earlyScript.exec(head)?.[0] ?? ''
  const late = (head.match(ofTheApp) ?? []).map((line) =>
    line.replace(/ (?=href=|src=)/, ' fetchpriority="low" '),
  )
  const first = head
    .replace(ofTheApp, '')
    // It looks whether the styles were let in, so that it runs after them, and is asked for before them.
    .replace(earlyScript, '    <link rel="preload" as="script" href="$1" />\n')
    .replace(styleLink, (link, address: string) => {
      const style = styles[address]
      return style === undefined
        ? link
        : `<style>${style}</style><link rel="stylesheet" crossorigin href="${address}" disabled />`
    })
  const body = page.slice(head.length)
  const app = `${afterPaint}\n${late.join('')}    </template>\n  `
  return `${first.trimEnd()}\n${early}  ${body.replace('</body>', (end) => app + end)}`
}
