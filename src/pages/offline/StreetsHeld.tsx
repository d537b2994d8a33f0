import { useEffect, useState } from 'react'
import { streetBytes } from '#data/offline/streets.ts'
import { useCatalogue } from '#data/useCatalogue.ts'
import type { Area } from '#domain/catalogue/area.ts'
import { useStreets } from '#map/useBasemap.ts'
import { Button } from '#ui/Button.tsx'
import { offline as offlineWords } from '#words/en/offline.ts'

type State =
  | { is: 'looking' }
  | { is: 'none' }
  | { is: 'saving'; done: number }
  | { is: 'saved'; bytes: number }
  | { is: 'failed' }

/** Streets around every place of an area, saved when asked: they weigh more than all the rest. */
export function StreetsHeld({ area }: { area: Area }) {
  const { streets, megabytes } = offlineWords.dialog
  const archive = useStreets(area)
  const state = useCatalogue(area.id)
  const places = 'catalogue' in state ? [...state.catalogue.places.values()] : []
  const [held, setHeld] = useState<State>({ is: 'looking' })
  const told = (bytes: number): State => (bytes > 0 ? { is: 'saved', bytes } : { is: 'none' })
  useEffect(function lookWhatIsHeld() {
    void streetBytes('area').then(
      (bytes) => setHeld(told(bytes)),
      () => setHeld({ is: 'none' }),
    )
  }, [])

  if (!archive || places.length === 0 || held.is === 'looking') return null
  const save = () => {
    setHeld({ is: 'saving', done: 0 })
    const progress = (done: number) => setHeld({ is: 'saving', done })
    void archive.hold('area', places, progress).then(
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
