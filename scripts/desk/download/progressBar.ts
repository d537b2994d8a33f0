import type { Progress } from './download.ts'

const width = 24

/** A bar on a terminal, drawn over itself; nothing where no person looks, so that logs stay short. */
export function progressBar(stream: { isTTY?: boolean; write: (text: string) => unknown }) {
  const draw = (text: string) => {
    if (stream.isTTY === true) stream.write(`\r\u001b[K${text}`)
  }
  return {
    downloaded: ({ done, of, what }: Progress) => {
      const full = Math.round((width * done) / Math.max(of, done, 1))
      draw(`${'█'.repeat(full)}${'░'.repeat(width - full)} ${done} of ${of} ${what}`)
    },
    read: (services: number) => draw(`${services} services read`),
    end: () => draw(''),
  }
}
