import { useEffect, useReducer, useState } from 'react'
import { makeReady, type Progress, type Readiness } from '#data/offline/readiness.ts'
import type { WorkerState } from '#data/offline/worker.ts'
import { base } from '#url/address.ts'

/** `found: null` = this browser keeps nothing for us. */
export type Checking = Progress | { is: 'checked'; found: Readiness | null }

/** Checks and mends what this phone holds, now and each time it is asked again. */
export function useReadiness(worker: WorkerState, area: string) {
  const [state, setState] = useState<Checking>({ is: 'checking' })
  const [tries, again] = useReducer((tries: number) => tries + 1, 0)
  const active = worker.is === 'ready' ? worker.active : null
  useEffect(
    function check() {
      if (!active) return
      let open = true
      const told = (state: Checking) => {
        if (open) setState(state)
      }
      void makeReady(active, base, area, told).then((found) => told({ is: 'checked', found }))
      return () => void (open = false)
    },
    [active, area, tries],
  )
  const nothing: Checking = { is: 'checked', found: null }
  return { state: worker.is === 'none' ? nothing : state, again }
}
