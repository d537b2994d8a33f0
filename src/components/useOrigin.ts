import { useSyncExternalStore } from 'react'
import { origin } from '#url/address.ts'

const never = () => () => undefined

/** Where this is served from; empty in a prerendered page, wherever that is written. */
export const useOrigin = (): string =>
  useSyncExternalStore(
    never,
    () => origin,
    () => '',
  )
