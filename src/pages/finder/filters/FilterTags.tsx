import { useRef } from 'react'
import type { Area } from '#domain/catalogue/area.ts'
import { chosenOf, clearedOf, type ChosenOption } from '#domain/search/chosen.ts'
import type { FilterField } from '#domain/search/filters.ts'
import type { Search } from '#domain/search/search.ts'
import type { LocalDate } from '#domain/time/localDate.ts'
import { Button } from '#ui/Button.tsx'
import { Tag } from '#ui/Tag.tsx'
import type { ChangeSearch } from '#url/address.ts'
import { filters as words } from '#words/filters.ts'

/** These stand as chips of their own, which say what is chosen of them. */
export const onFirstScreen: readonly FilterField[] = ['ages', 'fit', 'when', 'within']

const tagsOf = (search: Search) =>
  chosenOf(search).filter(({ field }) => !onFirstScreen.includes(field))

/** What is chosen, each taken away by a press. The focus goes to the next tag, or to the results' heading. */
export function FilterTags({
  search,
  area,
  today,
  onChange,
  onEmptied,
}: {
  search: Search
  area: Area
  today: LocalDate
  onChange: ChangeSearch
  /** The last tag has gone, and the focus with it. */
  onEmptied: () => void
}) {
  const list = useRef<HTMLUListElement>(null)
  const chosen = tagsOf(search).map((one) => ({
    key: keyOf(one),
    name:
      one.field === 'from' && search.from !== null && search.when === 'today'
        ? words.onDay(search.from, today)
        : words.fields[one.field].option(one.option, area, today),
    without: one.without,
  }))
  const clears = chosenOf(search).some(({ field }) => field in clearedOf(search))
  if (!clears && chosen.length === 0) return null

  function remove(at: number, without: Partial<Search>) {
    // One filter may take another with it.
    const left = new Set(tagsOf({ ...search, ...without }).map(keyOf))
    const nearest = [...chosen.slice(at + 1), ...chosen.slice(0, at).reverse()]
    const next = nearest.find(({ key }) => left.has(key))
    // Read before the change: the tag that is left stays the same element.
    const tags = list.current?.querySelectorAll<HTMLElement>('.tag')
    const tag = next && tags?.[chosen.indexOf(next)]
    onChange(without)
    if (tag) tag.focus()
    else onEmptied()
  }
  return (
    <ul className="plain-list filter-tags" ref={list}>
      {chosen.map(({ key, name, without }, at) => (
        <li key={key}>
          <Tag name={words.remove(name)} onRemove={() => remove(at, without)}>
            {name}
          </Tag>
        </li>
      ))}
      {clears && (
        <li>
          <Button
            look="quiet"
            onClick={() => {
              onChange(clearedOf(search))
              onEmptied()
            }}
          >
            {words.clear}
          </Button>
        </li>
      )}
    </ul>
  )
}

const keyOf = ({ field, option }: ChosenOption): string => `${field} ${option}`
