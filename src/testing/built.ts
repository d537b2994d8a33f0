import type { Built } from '#data/built.ts'

/** What a build says of a website of our own making: see data/built.ts, by whose type this stays whole. */
export const sampleBuilt = {
  site: 'https://council.example',
  writer: '',
  template: '<head><title>x</title></head><div id="root"></div>',
  shared: { unscripted: '/u.css', drawn: '/d.css', preload: '/p.js', sheets: {}, styles: {} },
  own: {},
} satisfies Built
