import { benchDomain } from './domain.ts'
import { benchLighthouse } from './lighthouse.ts'
import { benchTyping } from './typing.ts'

console.log(`${benchDomain()}\n`)
console.log(`${await benchTyping()}\n`)
console.log(await benchLighthouse())
