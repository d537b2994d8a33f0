// Runs before the first paint, so that a page inside another site's page never shows a header of its own.
if (new URLSearchParams(location.search).has('embed'))
  document.documentElement.classList.add('in-frame')

// Enter pressed before the app has come is not lost: see src/prerender/replacePrerendered.ts.
addEventListener('keydown', ({ key, target }) => {
  if (key === 'Enter' && target.closest('#prerendered input')) target.dataset.entered = ''
})

// What the address asks for stands in the box and on the chips before the first paint.
document.addEventListener('readystatechange', function fill() {
  document.removeEventListener('readystatechange', fill)
  const prerendered = document.querySelector('.prerendered-finder')
  if (!prerendered) return
  const asked = new URLSearchParams(location.hash.slice(1))
  const text = asked.get('q') || asked.get('near') || ''
  const box = prerendered.querySelector('[role=combobox]')
  // A point on the map is no words.
  if (box && !/^-?[\d.]+,-?[\d.]+$/.test(text)) box.value = box.dataset.asked = text
  const on = ['ages', 'when'].flatMap((field) => (asked.get(field) || '').split(','))
  for (const option of prerendered.querySelectorAll('.chip-box'))
    if (on.includes(option.value)) option.checked = true
})
