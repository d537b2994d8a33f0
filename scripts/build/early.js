// Runs before the first paint, so that a page inside another site's page never shows a header of its own.
if (new URLSearchParams(location.search).has('embed'))
  document.documentElement.classList.add('in-frame')

// Enter pressed before the app has come is not lost: see src/prerender/takeOver.ts.
addEventListener('keydown', ({ key, target }) => {
  if (key === 'Enter' && target.closest('#ahead input')) target.dataset.entered = ''
})
