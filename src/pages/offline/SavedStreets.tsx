import { useEffect, useState } from 'react'
import { useCatalogue } from '#data/useCatalogue.ts'
import type { Area } from '#domain/catalogue/area.ts'
import { useStreets } from '#map/useBasemap.ts'
import { Button } from '#ui/Button.tsx'
import { offline as offlineWords } from '#words/offline.ts'

type State =
  | { is: 'looking' }
  | { is: 'none' }
  | { is: 'saving'; done: number }
  | { is: 'saved'; bytes: number }
  | { is: 'failed' }

const told = (bytes: number): State => (bytes > 0 ? { is: 'saved', bytes } : { is: 'none' })

/** Streets around every place of an area, saved when asked: they weigh more than all the rest. */
export function SavedStreets({ area }: { area: Area }) {
  const { streets, megabytes } = offlineWords.dialog
  const archive = useStreets(area)
  const state = useCatalogue(area.id)
  const places = 'catalogue' in state ? [...state.catalogue.places.values()] : []
  const [held, setHeld] = useState<State>({ is: 'looking' })
  useEffect(
    function lookWhatIsHeld() {
      if (!archive) return
      let gone = false
      const tell = (bytes: number) => {
        if (!gone) setHeld(told(bytes))
      }
      void archive.bytesHeld('area').then(tell, () => tell(0))
      return function forget() {
        gone = true
      }
    },
    [archive],
  )

  if (!archive || places.length === 0 || held.is === 'looking') return null
  const save = () => {
    setHeld({ is: 'saving', done: 0 })
    const progress = (done: number) => setHeld({ is: 'saving', done })
    // Again means as they are published now.
    void archive.hold('area', places, progress, held.is === 'saved').then(
      (bytes) => setHeld(told(bytes)),
      () => setHeld({ is: 'failed' }),
    )
  }
  return (
    <section>
      <h3>{streets.title}</h3>
      <p role="status">
        {held.is === 'saved' && streets.saved(megabytes(held.bytes))}
        {held.is === 'none' && streets.said}
        {held.is === 'failed' && streets.failed}
      </p>
      {held.is === 'saving' ? (
        <label className="offline-progress">
          {streets.saving}
          <progress value={held.done} />
        </label>
      ) : (
        <Button icon="plus" onClick={save}>
          {held.is === 'saved' ? streets.again : streets.button}
        </Button>
      )}
    </section>
  )
}
