import { useEffect, useState } from 'react'

/** A value once it has stopped changing for a while, so that a screen reader hears the last of many. */
export function useSettled<T>(value: T, milliseconds: number): T {
  const [settled, settle] = useState(value)
  useEffect(
    function wait() {
      const timer = setTimeout(() => settle(value), milliseconds)
      return function stop() {
        clearTimeout(timer)
      }
    },
    [value, milliseconds],
  )
  return settled
}
