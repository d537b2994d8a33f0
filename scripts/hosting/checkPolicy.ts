import { createHash } from 'node:crypto'
import { careful, wrong, type Answer, type Finding } from './findings.ts'

/** What is wrong with the policy a page is sent with: who may frame it, and which scripts may run. */
export function checkPolicy({ headers, text }: Answer): Finding[] {
  const said = headers.get('content-security-policy')
  if (said === null)
    return [
      wrong(
        'There is no Content-Security-Policy header: any site may frame the pages, as only a header can say who may.',
      ),
    ]
  const directives = said.split(';').map((one) => one.trim())
  const ancestors = directives.find((one) => one.startsWith('frame-ancestors'))
  return [
    ...(ancestors
      ? []
      : [
          wrong(
            'The Content-Security-Policy header has no frame-ancestors: any site may frame the pages.',
          ),
        ]),
    ...(ancestors?.split(' ').includes('*')
      ? [careful('frame-ancestors is *: any site may frame the pages.')]
      : []),
    ...(/script-src[^;]*'unsafe-(inline|eval)'/.test(said)
      ? [wrong("script-src allows 'unsafe-inline' or 'unsafe-eval': the product needs neither.")]
      : []),
    ...(refusesStyles(directives, text)
      ? [
          wrong(
            'The Content-Security-Policy header refuses the styles that stand in the pages: on a weak signal the first words come later. Run `npm run hosting -- write` for what was built, and use what it makes.',
          ),
        ]
      : []),
    ...(headers.has('x-frame-options') && ancestors && ancestors !== "frame-ancestors 'self'"
      ? [
          careful(
            'X-Frame-Options is sent too. Old browsers obey it and will not show the finder in your pages: take it away.',
          ),
        ]
      : []),
  ]
}

/** Whether a style of a page is let in neither by its hash nor with all others. */
function refusesStyles(directives: string[], page: string): boolean {
  const rule =
    directives.find((one) => one.startsWith('style-src ')) ??
    directives.find((one) => one.startsWith('default-src '))
  if (rule === undefined || rule.includes("'unsafe-inline'")) return false
  return [...page.matchAll(/<style>([^<]*)<\/style>/g)].some(([, style = '']) => {
    const hash = createHash('sha256').update(style).digest('base64')
    return !rule.includes(`'sha256-${hash}'`)
  })
}
