import type { Area } from '../../src/domain/area.ts'
import { pages as words } from '../../src/words/en/pages.ts'

/** What one page says of itself before any script has run. */
export interface PageHead {
  title: string
  description: string
  /** Addresses of the data its first view waits for. */
  preload: string[]
  /** Whom to ask where scripts do not run; null when the page is nobody's. */
  council: Area['council'] | null
}

/** The built index.html as one page of its own: its title, description, early fetches and words for no script. */
export function writePage(template: string, head: PageHead): string {
  const lines = [
    `<title>${escape(head.title)}</title>`,
    `<meta name="description" content="${escape(head.description)}" />`,
    ...head.preload.map(
      (href) => `<link rel="preload" as="fetch" crossorigin href="${escape(href)}" />`,
    ),
  ]
  return template
    .replace(/<title>.*<\/title>/, () => lines.join('\n    '))
    .replace('<div id="root">', () => `${noScript(head.council)}<div id="root">`)
}

function noScript(council: PageHead['council']): string {
  if (council === null) return ''
  const { said, ring, visit } = words.noScript
  const phone = council.phone
    ? `<li>${escape(ring(council.name))} <a href="tel:${escape(council.phone.replace(/[^\d+]/g, ''))}">${escape(council.phone)}</a></li>`
    : ''
  const site = `<li><a href="${escape(council.url)}">${escape(visit(council.name))}</a></li>`
  return `<noscript><main><h1>${escape(said)}</h1><ul>${phone}${site}</ul></main></noscript>\n    `
}

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

const escape = (text: string) => text.replace(/[&<>"]/g, (sign) => entities[sign] ?? sign)
