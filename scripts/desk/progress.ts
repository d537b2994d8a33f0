import type { Progress } from './download.ts'

interface Terminal {
  isTTY?: boolean
  write: (text: string) => unknown
}

/** Draws a line over itself on a terminal; nothing where no person looks, so that logs stay short. */
const drawn = (stream: Terminal) => (text: string) => {
  if (stream.isTTY === true) stream.write(`\r\u001b[K${text}`)
}

const width = 24

/** How far a download is, as a bar; then how many services have been read. */
export function progressBar(stream: Terminal) {
  const draw = drawn(stream)
  return {
    downloaded: ({ done, of, what }: Progress) => {
      const full = Math.round((width * done) / Math.max(of, done, 1))
      draw(`${'█'.repeat(full)}${'░'.repeat(width - full)} ${done} of ${of} ${what}`)
    },
    read: (services: number) => draw(`${services} services read`),
    end: () => draw(''),
  }
}

/** How many rows have been read. */
export function progressLine(stream: Terminal) {
  const draw = drawn(stream)
  return {
    read: (rows: number) => draw(`${rows.toLocaleString('en-GB')} rows read`),
    end: () => draw(''),
  }
}
