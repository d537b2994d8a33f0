import { careful, wrong, type Answer, type Finding } from './findings.ts'

/** What is wrong with the policy a page is sent with: who may frame it, and which scripts may run. */
export function checkPolicy({ headers }: Answer): Finding[] {
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
    ...(headers.has('x-frame-options') && ancestors && ancestors !== "frame-ancestors 'self'"
      ? [
          careful(
            'X-Frame-Options is sent too. Old browsers obey it and will not show the finder in your pages: take it away.',
          ),
        ]
      : []),
  ]
}
