import { startTransition, useOptimistic } from 'react'
import { painted } from './painted.ts'

/**
 * A choice that shows where it was pressed at once, and is told once that is painted: whoever hears of it may draw a whole
 * page anew, which no finger waits for.
 */
export function usePressed<Value>(
  value: Value,
  hear: (value: Value) => void,
): [Value, (value: Value) => void] {
  const [shown, show] = useOptimistic(value)
  function press(next: Value) {
    startTransition(async () => {
      show(next)
      await painted()
      hear(next)
    })
  }
  return [shown, press]
}
