import { benchBox } from './box.ts'
import { benchDomain } from './domain.ts'
import { benchDoor } from './door.ts'
import { benchLighthouse } from './lighthouse.ts'
import { benchMap } from './map.ts'
import { benchOffline } from './offline.ts'
import { benchTyping } from './typing.ts'

console.log(`${benchDomain()}\n`)
console.log(`${benchBox()}\n`)
console.log(`${await benchTyping()}\n`)
console.log(`${await benchDoor()}\n`)
console.log(`${await benchMap()}\n`)
console.log(`${await benchOffline()}\n`)
console.log(await benchLighthouse())
