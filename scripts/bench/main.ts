import { benchBox } from './box.ts'
import { benchDomain } from './domain.ts'
import { benchLighthouse } from './lighthouse.ts'
import { benchOffline } from './offline.ts'
import { benchTyping } from './typing.ts'

console.log(`${benchDomain()}\n`)
console.log(`${benchBox()}\n`)
console.log(`${await benchTyping()}\n`)
console.log(`${await benchOffline()}\n`)
console.log(await benchLighthouse())
