// Runs before the first paint. It is in every page, with the table of languages in it: see beforePaint.ts.

// What only scripts can bring about is hidden without them: see unscripted.css.
document.documentElement.classList.add('scripted')

// A page inside another site's page never shows a header of its own.
if (new URLSearchParams(location.search).has('embed'))
  document.documentElement.classList.add('in-frame')

// What a host's headers keep from standing in the page is fetched, ahead of the first words: see src/publish/firstPaint.ts.
for (const { previousElementSibling: style, href } of document.querySelectorAll('style + link'))
  if (!style.sheet) document.write(`<link rel="stylesheet" href="${href}">`)

// The first rows are those of a page that asks for nothing; another shows none before its own have come.
if (/[#&](?!lang=)./.test(location.hash)) document.documentElement.classList.add('in-search')

// What the page is in: what the address says, which then holds for this tab; else what is kept; else English.
;(function settleLanguage({ languages, kept, english }) {
  const known = (tag) => typeof tag === 'string' && Object.hasOwn(languages, tag)
  // What the council's staff read is in English.
  if (english.some((start) => location.pathname.startsWith(start))) return
  let tag = new URLSearchParams(location.hash.slice(1)).get('lang')
  try {
    if (known(tag)) sessionStorage.setItem(kept, tag)
    else tag = sessionStorage.getItem(kept) ?? localStorage.getItem(kept)
  } catch {
    // The browser lets nothing be kept.
  }
  const language = known(tag) && languages[tag]
  if (!language || tag === 'en') return
  const html = document.documentElement
  html.lang = html.dataset.language = tag
  html.dir = language.direction
  html.classList.add('in-translation')
  // Parsing waits for it, so that it is there before the app, whose fetching it does not delay.
  document.write(`<script id="language-file" src="${language.file}"><${'/'}script>`)
})(__SETTINGS__)

// What is typed, entered or pressed before the app has come is not lost: see src/prerender/replacePrerendered.ts.
addEventListener('input', ({ target }) => {
  if (target.closest('#prerendered')) target.dataset.typed = ''
})
addEventListener('keydown', ({ key, target }) => {
  if (key !== 'Enter' || !target.closest('#prerendered input')) return
  target.dataset.entered = ''
  // What is looked for is none of the first rows.
  if (target.value) document.documentElement.classList.add('in-search')
})
// Another language is asked for in the address, as by a link.
addEventListener('change', ({ target }) => {
  if (!target.closest('#prerendered select')) return
  const asked = new URLSearchParams(location.hash.slice(1))
  asked.set('lang', target.value)
  location.hash = asked
  location.reload()
})
// The last button, and the last of options that rule each other out: the app's own, of the same name, rule them out as well. Seen on
// the way in, as presses are kept from the app.
addEventListener(
  'click',
  ({ target }) => {
    const one = target.closest('#prerendered :is(button, [type=radio])')
    if (!one) return
    for (const { type, dataset } of document.querySelectorAll('[data-pressed]'))
      if (type === one.type) delete dataset.pressed
    one.dataset.pressed = ''
  },
  true,
)

document.addEventListener('DOMContentLoaded', () => {
  // What the address asks for stands in the box and on the chips before the first paint.
  const asked = new URLSearchParams(location.hash.slice(1))
  const text = asked.get('q') || asked.get('near') || ''
  const box = document.querySelector('.prerendered-finder [role=combobox]')
  // A point on the map is no words, and letters may have been typed while the page was still coming.
  if (box && !('typed' in box.dataset) && !/^-?[\d.]+,-?[\d.]+$/.test(text))
    box.value = box.dataset.asked = text
  const on = ['ages', 'when'].flatMap((field) => (asked.get(field) || '').split(','))
  for (const option of document.querySelectorAll('.prerendered-finder .chip-box'))
    if (on.includes(option.value)) option.checked = true

  // The app and its data are asked for once the words of the page are seen, so that nothing stands in their way: see
  // src/publish/firstPaint.ts. A page in the background is not painted; where its words are not to be read there are none to wait for.
  const app = document.querySelector('template.app')
  if (!app) return
  const ask = () => {
    document.body.append(app.content)
    app.remove()
    // The first formatter makes the browser read its tables of languages, some 120 ms on a phone: while the line brings the app.
    setTimeout(() => new Intl.NumberFormat())
  }
  if (document.documentElement.matches('.in-translation')) return ask()
  new PerformanceObserver(ask).observe({ type: 'paint', buffered: true })
  setTimeout(ask, 1000)
})
