/** Rows read, drawn over itself on a terminal; nothing where no person looks, so that logs stay short. */
export function progressLine(stream: { isTTY?: boolean; write: (text: string) => unknown }) {
  const draw = (text: string) => {
    if (stream.isTTY === true) stream.write(`\r\u001b[K${text}`)
  }
  return {
    read: (rows: number) => draw(`${rows.toLocaleString('en-GB')} rows read`),
    end: () => draw(''),
  }
}
