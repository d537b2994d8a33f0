import { searchFields } from '#url/search.ts'

/** What a council's IT team sets for a page that holds an embed of the deployment at `origin`. */
export function itLines(origin: string) {
  const allowed = `(self "${origin}")`
  return {
    policy: `script-src ${origin};\nframe-src ${origin};`,
    permissions: `geolocation=${allowed}, web-share=${allowed}, clipboard-write=${allowed}`,
    tags: [
      'script[type|src]',
      `family-hub-map[${['area', ...searchFields, 'accent', 'height', 'title', 'src'].join('|')}]`,
      'iframe[src|title|width|height|loading|allow|referrerpolicy]',
    ].join('\n'),
    sandbox:
      'allow-scripts allow-same-origin allow-forms allow-popups allow-popups-to-escape-sandbox allow-downloads allow-modals',
    room: 'family-hub-map:not(:defined) { display: block; min-height: 42rem; }',
  }
}
