import { useEffect, useState } from 'react'
import { base } from '#url/address.ts'

export type ElementState = 'loading' | 'ready' | 'failed'

/** Loads the script that other sites load, from where they load it: what is seen here is what they get. */
export function useElement(): ElementState {
  const [state, setState] = useState<ElementState>('loading')
  useEffect(function loadScript() {
    import(/* @vite-ignore */ `${location.origin}${base}embed.js`).then(
      () => setState('ready'),
      () => setState('failed'),
    )
  }, [])
  return state
}
