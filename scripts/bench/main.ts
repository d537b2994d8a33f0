import { parseArgs } from 'node:util'
import { benchBox } from './box.ts'
import { benchDomain } from './domain.ts'
import { benchDoor } from './door.ts'
import { benchFirstPaint } from './firstPaint.ts'
import { benchLighthouse } from './lighthouse.ts'
import { benchMap } from './map.ts'
import { benchOffline } from './offline.ts'
import { benchTyping } from './typing.ts'

const { values } = parseArgs({
  options: {
    /** One of them by its name. */
    only: { type: 'string' },
    /** An earlier built folder, to hold the first paint against. */
    against: { type: 'string', multiple: true, default: [] },
  },
})

const benches: Record<string, () => string | Promise<string>> = {
  domain: benchDomain,
  box: benchBox,
  typing: benchTyping,
  door: benchDoor,
  map: benchMap,
  offline: benchOffline,
  firstPaint: () => benchFirstPaint([...values.against, 'dist']),
  lighthouse: benchLighthouse,
}

for (const [name, bench] of Object.entries(benches))
  if (values.only === undefined || values.only === name) console.log(`${await bench()}\n`)
