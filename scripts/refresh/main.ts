import { buildMoment } from '../build/deployment.ts'
import { run } from '../run.ts'
import { refresh } from './refresh.ts'

/** `npm run refresh`: what `npm run build` would make, where only data has changed since, in seconds. */
async function main(): Promise<number> {
  const done = await refresh('.', buildMoment(process.env.SOURCE_DATE_EPOCH))
  if (done.is === 'build') {
    console.log(`${done.why}: all is built.`)
    return run({ line: 'vite build --logLevel warn' })
  }
  if (done.areas.length === 0) console.log('No data has changed since the last build.')
  for (const { id, files } of done.areas) console.log(`${id}: ${files} files written`)
  return 0
}

try {
  // What draws pages leaves a channel open, which would keep this waiting for ever.
  process.exit(await main())
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exit(1)
}
