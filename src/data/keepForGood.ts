/**
 * Asks the browser to clear away nothing of this site by itself; false where it may, or does not know the question. Firefox
 * puts the question to the person and answers only once she has, so nothing else waits for this.
 */
export async function keepForGood(): Promise<boolean> {
  try {
    return await navigator.storage.persist()
  } catch {
    return false
  }
}
