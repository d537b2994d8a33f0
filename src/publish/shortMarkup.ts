const tag = /<[a-z][^<>]*>/g
const quoted = /="([^\s"'=<>`]+)"/g
const empty = /=""/g

/** What ends a paragraph by itself: the start of one of these, or the end of one of these around it. */
const blocks =
  'address|article|blockquote|details|div|dl|footer|h[1-6]|header|main|nav|ol|p|section|ul'
const ends = [
  new RegExp(`</p>(?=<(?:${blocks})\\b|</(?:article|blockquote|dd|div|footer|header|li|main|section)>)`, 'g'), // prettier-ignore
  /<\/li>(?=<li\b|<\/[ou]l>)/g,
  /<\/d[dt]>(?=<d[dt]\b|<\/dl>)/g,
]

/**
 * The same markup without what HTML lets out: quotes around a value of one word, and the ends of paragraphs and rows that what comes
 * next ends as well. A browser makes the same document of both. `html` is React's, with `<` and `>` nowhere but around tags.
 */
export function shortMarkup(html: string): string {
  const bare = html.replace(tag, (one) => one.replace(quoted, '=$1').replace(empty, ''))
  return ends.reduce((text, end) => text.replace(end, ''), bare)
}
