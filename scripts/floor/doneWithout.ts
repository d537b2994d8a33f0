/**
 * What the built files use though some browser of the floor has not got it, and why that is well: by its path in MDN's
 * table, or the start of one. The check fails on what is used and not here, and on what is here and not used.
 */
export const doneWithout: Record<string, string> = {
  // Looks, which are plainer without.
  'css.properties.cursor': 'phones show none',
  'css.properties.resize': 'a field for code stays as it is',
  'css.properties.font-family.ui-monospace': 'other fonts are named after it',
  'css.properties.forced-color-adjust': 'Safari has no colours forced on it',
  'css.properties.scrollbar-width': 'a bar is seen below the chips',
  'css.properties.-webkit-user-drag': 'of Leaflet; for Safari alone',
  'css.properties.-webkit-tap-highlight-color': 'of Leaflet; for phones alone',
  'css.selectors.selection': 'of Leaflet; nothing is selected on a map',
  'css.properties.text-wrap': 'lines of headings are less even',
  'css.properties.float.inline-start': 'on paper alone: two facts take two lines each',
  'css.at-rules.media.scripting': 'without scripts there is a gap where a map would be',
  'css.at-rules.page': 'on paper alone: the browser’s own margins',
  'css.properties.size': 'inside @page, of which it is a part',
  'css.properties.break-after.avoid': 'on paper alone: a heading may be the last line of a page',
  // Asked for first.
  'api.CSSStyleSheet.replaceSync': 'src/embed/host/frame.ts: else a <style>',
  'api.Document.fullscreenElement': 'src/pages/plan/family/fullScreen.ts',
  'api.Element.requestFullscreen': 'src/pages/plan/family/fullScreen.ts',
  'api.Document.exitFullscreen': 'src/pages/plan/family/fullScreen.ts',
  'api.Navigator.wakeLock': 'src/pages/plan/family/useAwake.ts',
  'api.Navigator.share': 'offered where it is; else a link is copied',
  'api.Navigator.connection': 'of React',
  'api.Document.startViewTransition': 'of React, which we do not ask for it',
  'api.DecompressionStream': 'of pmtiles: else fflate',
  'api.FileSystemFileHandle.createWritable': 'the desk: else files are downloaded',
  'javascript.builtins.Error.captureStackTrace': 'of libraries, where it is',
  // Other things of the same name: of ours, or of a library.
  'javascript.builtins.SharedArrayBuffer.grow': 'a function of the embed’s',
  'javascript.builtins.Iterator.take': 'a function of ours',
  'javascript.builtins.Iterator.drop': 'a function of ours',
  'javascript.builtins.AsyncDisposableStack.move': 'a function of ours',
  'javascript.builtins.AsyncDisposableStack.use': 'React’s use()',
  'api.FileSystemSyncAccessHandle.getSize': 'of Leaflet',
  'api.HTMLGeolocationElement.isValid': 'of Leaflet',
  'api.ExtendableCookieChangeEvent.changed': 'a function of the desk’s',
  'api.StorageAccessHandle.createObjectURL': 'of window.URL',
  'api.StorageAccessHandle.revokeObjectURL': 'of window.URL',
  'api.FileSystemEntry.getMetadata': 'of pmtiles',
}
