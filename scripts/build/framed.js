// Runs before the first paint, so that a page inside another site's page never shows a header of its own.
if (new URLSearchParams(location.search).has('embed'))
  document.documentElement.classList.add('in-frame')
