import { benchDomain } from './domain.ts'
import { benchLighthouse } from './lighthouse.ts'

console.log(benchDomain())
console.log(await benchLighthouse())
