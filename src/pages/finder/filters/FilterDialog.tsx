import { clearedOf } from '#domain/search/chosen.ts'
import { weekOf } from '#domain/search/week.ts'
import { Button } from '#ui/Button.tsx'
import { Dialog } from '#ui/Dialog.tsx'
import { LiveStatus } from '#ui/Message.tsx'
import { FilterFields, type FilterProps } from '#components/filters/FilterFields.tsx'
import { onFirstScreen } from './FilterTags.tsx'
import { finder as finderWords } from '#words/finder.ts'
import { filters as filtersWords } from '#words/filters.ts'

/** The filters that are not on the first screen, with what they would give always in sight. */
export function FilterDialog({ onClose, ...filters }: FilterProps & { onClose: () => void }) {
  const { catalogue, answer, search, onChange } = filters
  const { search: answered, asked, where } = answer
  const week = search.view === 'week' ? weekOf(catalogue, answered, where) : null
  const found = week
    ? { n: week.sessions, ask: week.ask }
    : { n: answer.count, ask: answer.ask.length }
  const result = filtersWords.result(found, asked.show)
  return (
    <Dialog
      title={finderWords.filters.title}
      close={filtersWords.close}
      onClose={onClose}
      foot={
        <>
          <Button look="primary" className="filter-done" onClick={onClose}>
            {result}
          </Button>
          <Button look="quiet" onClick={() => onChange(clearedOf(search))}>
            {filtersWords.clear}
          </Button>
        </>
      }
    >
      <FilterFields {...filters} elsewhere={onFirstScreen} />
      {/* Nothing is heard of what changes on the page behind. */}
      <LiveStatus>{result}</LiveStatus>
    </Dialog>
  )
}
