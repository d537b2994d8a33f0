import { benchDomain } from './domain.ts'

console.log(benchDomain())
