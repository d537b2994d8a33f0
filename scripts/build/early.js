// Runs before the first paint, so that a page inside another site's page never shows a header of its own.
if (new URLSearchParams(location.search).has('embed'))
  document.documentElement.classList.add('in-frame')

// Enter pressed before the app has come is not lost: see src/prerender/takeOver.ts.
addEventListener('keydown', ({ key, target }) => {
  if (key === 'Enter' && target.closest('#ahead input')) target.dataset.entered = ''
})

// What a link asks for stands in the box from the first: not a point, which the app has words for.
const asked = new URLSearchParams(location.hash.slice(1))
const text = asked.get('q') || asked.get('near')
if (text && !/^-?\d/.test(text)) {
  const parsed = new MutationObserver(() => {
    const box = document.querySelector('#ahead [role=combobox]')
    if (!box) return
    parsed.disconnect()
    box.value = text
  })
  parsed.observe(document, { childList: true, subtree: true })
}
