/**
 * A part of the desk that is fetched when it is first asked for; null where it cannot be had, as without a connection. Each
 * call tries anew.
 */
export async function partOfDesk<T>(load: () => Promise<T>): Promise<T | null> {
  try {
    return await load()
  } catch (error) {
    // What a browser throws where a script cannot be fetched; all else is a fault of ours.
    if (error instanceof TypeError) return null
    throw error
  }
}
