import { useEffect, useReducer, useState } from 'react'
import { keepForGood } from '#data/keepForGood.ts'
import { makeReady, type ReadinessProgress, type Readiness } from '#data/offline/readiness.ts'
import type { WorkerState } from '#data/offline/worker.ts'
import { base } from '#url/address.ts'

/** Whether the browser clears nothing away by itself; `asking` = it has not said, and may be asking the person. */
export type Persisted = 'asking' | 'yes' | 'no'

/** `found: null` = this browser keeps nothing for us. */
export type Checking =
  ReadinessProgress | { is: 'checked'; found: Readiness | null; kept: Persisted }

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
      async function checkAndKeep(active: ServiceWorker): Promise<void> {
        const found = await makeReady(active, base, area, told)
        told({ is: 'checked', found, kept: 'asking' })
        if (found) told({ is: 'checked', found, kept: (await keepForGood()) ? 'yes' : 'no' })
      }
      void checkAndKeep(active)
      return () => void (open = false)
    },
    [active, area, tries],
  )
  const nothing: Checking = { is: 'checked', found: null, kept: 'no' }
  return { state: worker.is === 'none' ? nothing : state, again }
}
