import { useState } from 'react'
import { locate, mayLocate, type LocationTrouble } from '#data/location.ts'
import type { ChangeSearch } from '#url/address.ts'
import { Button } from '#ui/Button.tsx'
import { finder as finderWords } from '#words/finder.ts'

export type Locating = { is: 'idle' } | { is: 'asking' } | { is: 'failed'; kind: LocationTrouble }

/** Asks the phone where it is when pressed, and only then. */
export function useLocate(onChange: ChangeSearch): [Locating, () => void] {
  const [state, setState] = useState<Locating>({ is: 'idle' })
  async function ask() {
    setState({ is: 'asking' })
    const found = await locate()
    if ('kind' in found) {
      setState({ is: 'failed', kind: found.kind })
      return
    }
    onChange({ near: `${found.lat},${found.lon}` }, 'push')
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
