import { useEffect, useRef, useState } from 'react'
import { locate, mayLocate, noteOwnPlace, type LocationTrouble } from '#data/location.ts'
import type { ChangeSearch } from '#url/address.ts'
import { Button } from '#ui/Button.tsx'
import { finder as finderWords } from '#words/finder.ts'

export type Locating =
  | { is: 'idle' }
  | { is: 'asking' }
  /** With where from it was to be in place of: once they start elsewhere it is no trouble any more. */
  | { is: 'failed'; kind: LocationTrouble | 'unanswered'; near: string }

/** How long to wait before saying so, ms: no browser counts the time its own question stands unanswered. */
const patience = 12_000

/**
 * Asks the phone where it is when pressed, and only then. A browser asks the family in turn, and an answer may come late: it
 * is taken unless they have said where from in the meantime.
 */
export function useLocate(near: string, onChange: ChangeSearch): [Locating, () => void] {
  const [state, setState] = useState<Locating>({ is: 'idle' })
  const latest = useRef(near)
  useEffect(() => void (latest.current = near), [near])
  async function ask() {
    const fail = (kind: LocationTrouble | 'unanswered') => setState({ is: 'failed', kind, near })
    setState({ is: 'asking' })
    const unanswered = setTimeout(() => fail('unanswered'), patience)
    const found = await locate()
    clearTimeout(unanswered)
    const moved = latest.current !== near
    if ('kind' in found && !moved) {
      fail(found.kind)
      return
    }
    if ('lat' in found && !moved) {
      const near = `${found.lat},${found.lon}`
      noteOwnPlace(near)
      onChange({ near }, 'push')
    }
    setState({ is: 'idle' })
  }
  return [state, () => void ask()]
}

export function LocateButton({ state, ask }: { state: Locating; ask: () => void }) {
  const words = finderWords.locate
  const asking = state.is === 'asking'
  if (!mayLocate()) return null
  return (
    // aria-disabled, not disabled: the focus must not be lost while the phone thinks.
    <Button
      className="locate"
      icon="locate"
      aria-disabled={asking}
      onClick={asking ? undefined : ask}
    >
      <span className="locate-words">{asking ? words.asking : words.use}</span>
    </Button>
  )
}
