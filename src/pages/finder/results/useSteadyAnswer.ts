import { useEffect, useState } from 'react'
import type { Catalogue } from '#domain/catalogue/catalogue.ts'
import type { Answer } from '#components/useResults.ts'

const isBeingRead = () => document.activeElement?.closest('.result-days')

/**
 * The answer as it stood when it was asked for. Time goes on while a list is read: were it sorted again each minute,
 * the row under a finger or a screen reader would move or vanish as its session ends. So heading, list, map and counts
 * keep to one answer and only the words of the rows follow the clock, until the question changes, or the person comes
 * back to the page or a new day begins while the focus is not in the list.
 */
export function useSteadyAnswer(catalogue: Catalogue, answer: Answer): Answer {
  const [held, hold] = useState<{ catalogue: Catalogue; answer: Answer } | null>(null)
  const isSame =
    held !== null &&
    held.catalogue === catalogue &&
    held.answer.searchKey === answer.searchKey &&
    held.answer.origin.is === answer.origin.is &&
    held.answer.where.origin === answer.where.origin
  if (!isSame) hold({ catalogue, answer })
  const steady = isSame ? held.answer : answer

  const isNewDay = steady.where.now.date !== answer.where.now.date
  useEffect(() => {
    const letGo = () => {
      if (!document.hidden && !isBeingRead()) hold(null)
    }
    document.addEventListener('visibilitychange', letGo)
    const timer = isNewDay && setInterval(letGo, 1000)
    return () => {
      document.removeEventListener('visibilitychange', letGo)
      if (timer) clearInterval(timer)
    }
  }, [isNewDay])

  // Places are in order of distance or name, which time does not change.
  return answer.asked.show === 'places' ? answer : steady
}
