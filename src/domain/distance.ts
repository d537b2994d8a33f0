import type { Brand } from './brand.ts'

export type Metres = Brand<number, 'Metres'>
export const metresPerMile = 1609.344
