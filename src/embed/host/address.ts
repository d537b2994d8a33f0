/**
 * The page a frame shows, without its search: `src` names another deployment by its address, else it is the one the script came
 * from, which lies at its root.
 */
export function pageOf(element: Element, script: string): URL {
  const base = deploymentOf(element, script)
  const area = element.getAttribute('area')?.trim() ?? ''
  const page = new URL(/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(area) ? `${area}/` : '.', base)
  page.search = '?embed'
  return page
}

/** Ends with a slash. Only http and https: `javascript:` in a frame would run in the council's own page. */
function deploymentOf(element: Element, script: string): URL {
  const own = new URL('.', script)
  const said = element.getAttribute('src')?.trim()
  if (!said || !URL.canParse(said, element.baseURI)) return own
  const other = new URL(said, element.baseURI)
  if (!/^https?:$/.test(other.protocol)) return own
  return new URL(other.pathname.replace(/[^/]$/, '$&/'), other)
}
