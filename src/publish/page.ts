import { card, type CardParts } from './card.ts'
import { paintedFirst } from './firstPaint.ts'
import { lean, type LeanFiles } from './lean.ts'
import type { StructuredData } from './schemaOrg.ts'

/** What one page holds before any script has run. */
export interface PageParts extends CardParts {
  description: string
  listed: boolean
  structured: StructuredData[]
  /** Addresses of the data its first view waits for, and of its own styles. */
  preload: string[]
  styles: string[]
  body: Body | null
}

/** What is read until the app takes over: see src/prerender/replacePrerendered.ts. */
export interface Body {
  html: string
  /** The path it is true of. */
  path: string
  /** Nothing is waited for: it can be read to the end without the app. */
  whole: boolean
  /** Its styles stand in it; a page without them is one of very many, and is as small as it can be: see lean.ts. */
  styled: boolean
  /** The name of its page, by which its scripts are known: see scripts/build/preload.js. */
  page: string
}

/** The files that every prerendered page needs, as they are called in this build. */
export interface PageAssets extends LeanFiles {
  /** Hides what only scripts can bring about. */
  unscripted: string
  /** What is in the styles that stand in the pages themselves, by their addresses. */
  styles: Record<string, string>
}

/** The built index.html as one page of its own. */
export function writePage(template: string, parts: PageParts, shared: PageAssets | null): string {
  const { title, description, body } = parts
  const isLean = body !== null && !body.styled
  const head = [
    `<title>${escape(title)}</title>`,
    // Said once, to search engines and to whatever shows a link.
    `<meta name="description" property="og:description" content="${escape(description)}" />`,
    ...(parts.listed ? [] : ['<meta name="robots" content="noindex" />']),
    ...cardTags(parts),
    ...(parts.structured.length > 0 ? [dataBlock(parts.structured)] : []),
    ...(isLean ? [] : parts.preload).map(
      (href) => `<link rel="preload" as="fetch" crossorigin href="${escape(href)}" />`,
    ),
  ]
  // After the styles that every page has, as when the app brings them.
  const styles = [
    ...parts.styles.map((href) => `<link rel="stylesheet" crossorigin href="${escape(href)}" />`),
    ...(body && shared
      ? [`<noscript><link rel="stylesheet" href="${escape(shared.unscripted)}" /></noscript>`]
      : []),
  ]
  const page = template
    .replace(/<title>.*<\/title>/, () => head.join('\n    '))
    .replace('</head>', () => `${styles.map((line) => `  ${line}\n  `).join('')}</head>`)
    .replace('<div id="root">', (root) => (body ? prerendered(body) : root))
  if (!body || !shared) return page
  const painted = paintedFirst(page, body.styled ? shared.styles : {})
  return withoutIndents(isLean ? lean(painted, parts.preload, body.page, shared) : painted)
}

const withoutIndents = (page: string) => page.replace(/^ +|\n(?=\n)/gm, '')

function cardTags(parts: PageParts): string[] {
  const { canonical, picture } = parts
  return [
    ...card(parts).map(
      ([property, content]) => `<meta property="${property}" content="${escape(content)}" />`,
    ),
    `<meta name="twitter:card" content="${picture === null ? 'summary' : 'summary_large_image'}" />`,
    ...(canonical === null ? [] : [`<link rel="canonical" href="${escape(canonical)}" />`]),
  ]
}

/** A block of data, which browsers do not run and the policy does not concern. A `<` in it could end it. */
function dataBlock(data: StructuredData[]): string {
  const text = JSON.stringify({ '@context': 'https://schema.org', '@graph': data })
  return `<script type="application/ld+json">${text.replaceAll('<', '\\u003c')}</script>`
}

function prerendered({ html, path, whole }: Body): string {
  const attributes = `id="prerendered" lang="en" data-path="${escape(path)}"${whole ? ' data-whole' : ''}`
  return `<div ${attributes}>${html}</div>\n    <div id="root" hidden>`
}

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

const escape = (text: string) => text.replace(/[&<>"]/g, (sign) => entities[sign] ?? sign)
