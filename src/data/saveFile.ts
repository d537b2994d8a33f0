/** Long enough for a slow phone to have read the file before its address is given back. */
const keepFor = 60_000

/**
 * Offers a text to the person as a file of a type, such as `text/calendar`, under a name. Nothing is sent anywhere. In a
 * frame that may not download the browser does nothing and says nothing: say another way beside it.
 */
export function saveFile(name: string, type: string, text: string): void {
  offer(name, new Blob([text], { type: `${type};charset=utf-8` }))
}

/** The same for bytes, such as those of a zip. */
export function saveBytes(name: string, type: string, bytes: Uint8Array<ArrayBuffer>): void {
  offer(name, new Blob([bytes], { type }))
}

function offer(name: string, content: Blob): void {
  const address = URL.createObjectURL(content)
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(address), keepFor)
}
