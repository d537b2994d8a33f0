// Asks for the data and the scripts of a page ahead of the app, which begins with them. In each of very many pages stands only which
// they are: see src/publish/lean.ts. `head` is what their head leaves out.
;(function ask({ base, usual, head, styles, scripts }) {
  const { page, area, files = usual } = document.currentScript.dataset
  // Says to what asks for a style later that it is there: all of them are in one file.
  const had = (styles[page] ?? []).map(
    (href) => `<link rel="stylesheet" crossorigin href="${href}" disabled>`,
  )
  document.head.insertAdjacentHTML('beforeend', head + had.join(''))
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
  for (const file of files.split(' '))
    if (file) add('preload', `${base}data/${file.replace('./', `${area}/`)}.json`, 'fetch')
  for (const script of scripts[page] ?? []) add('modulepreload', script)
})(__SETTINGS__)
