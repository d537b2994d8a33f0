import { useEffect, useState } from 'react'
import { isFromEarlierVisit } from '#data/visit.ts'

/**
 * Whether the plan may be another family's, looked into when it is opened and when the phone is taken out again: never
 * while somebody reads. The second is called when that has been answered.
 */
export function useEarlierVisit(area: string): [boolean, () => void] {
  const [earlier, setEarlier] = useState(() => isFromEarlierVisit(area))
  useEffect(
    function lookAgain() {
      const look = () => {
        if (!document.hidden) setEarlier(isFromEarlierVisit(area))
      }
      document.addEventListener('visibilitychange', look)
      return () => document.removeEventListener('visibilitychange', look)
    },
    [area],
  )
  return [earlier, () => setEarlier(false)]
}
