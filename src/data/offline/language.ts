/**
 * Has the file of the page's language once more, through the worker, which keeps it: on the first visit the worker comes
 * after the page's own files. Does nothing where the page is in English, which is part of the app.
 */
export async function holdLanguage(): Promise<void> {
  const file = document.getElementById('language-file')
  if (!(file instanceof HTMLScriptElement) || !('serviceWorker' in navigator)) return
  await navigator.serviceWorker.ready
  // With no signal it is held already, or there is nothing to have.
  await fetch(file.src).catch(() => undefined)
}
