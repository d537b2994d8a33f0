// Asks for the data and the scripts of a page ahead of the app, which begins with them. In each of very many pages stands only which
// they are: see src/publish/lean.ts.
;(function ask({ base, scripts }) {
  const { page, files } = document.currentScript.dataset
  const add = (rel, href, as = '') =>
    document.head.append(
      Object.assign(document.createElement('link'), {
        rel,
        as,
        href,
        crossOrigin: '',
        fetchPriority: 'low',
      }),
    )
  for (const file of files.split(' ')) if (file) add('preload', `${base}data/${file}.json`, 'fetch')
  for (const script of scripts[page] ?? []) add('modulepreload', script)
})(__SETTINGS__)
