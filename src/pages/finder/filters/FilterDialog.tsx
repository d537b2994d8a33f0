import type { ReactNode } from 'react'
import { weekOf } from '#domain/search/week.ts'
import { Button } from '#ui/Button.tsx'
import { Dialog } from '#ui/Dialog.tsx'
import { useFilterWords } from '#words/useFilterWords.ts'
import { cleared } from './chosen.ts'
import type { FilterProps } from '#components/filters/FilterFields.tsx'
import { FilterPane } from './FilterPane.tsx'

/** The filters on a phone: as tall as the screen, with what they would give always in sight. */
export function FilterDialog({
  before,
  onClose,
  ...filters
}: FilterProps & { before: ReactNode; onClose: () => void }) {
  const { finder, filters: words } = useFilterWords()
  const { catalogue, answer, search, onChange } = filters
  const { asked, where, results } = answer
  const found = search.view === 'week' ? weekOf(catalogue, asked, where).count : results.length
  return (
    <Dialog
      title={finder.filters.title}
      close={words.close}
      onClose={onClose}
      foot={
        <>
          <Button look="primary" className="filter-done" onClick={onClose}>
            {words.result(found, asked.show)}
          </Button>
          <Button look="quiet" onClick={() => onChange(cleared)}>
            {words.clear}
          </Button>
        </>
      }
    >
      <div className="filters">
        {before}
        <FilterPane {...filters} />
      </div>
    </Dialog>
  )
}
