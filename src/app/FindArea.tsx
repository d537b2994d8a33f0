import { useState } from 'react'
import type { AreaSummary } from '#domain/catalogue/area.ts'
import { areasLike } from '#domain/search/areasLike.ts'
import { forAnotherArea } from '#domain/search/chosen.ts'
import { outcodeIn } from '#domain/search/outside.ts'
import { useFile } from '#data/useFile.ts'
import { Field } from '#ui/Field.tsx'
import { LiveStatus } from '#ui/Message.tsx'
import { go, href, useSearch } from '#url/address.ts'
import { app as appWords } from '#words/app.ts'
import { areas as words } from '#words/areas.ts'

interface Props {
  areas: readonly AreaSummary[]
}

/** One of many areas, by its name or by any postcode in it. What is typed stays here: which areas have which postcodes is fetched whole. */
export function FindArea({ areas }: Props) {
  const [search] = useSearch()
  const [text, setText] = useState(search.near)
  const byPostcode = outcodeIn(text) !== null
  const outcodes = useFile('outcodes.json', '', byPostcode)
  const found = areasLike(text, areas, outcodes.is === 'had' ? outcodes.value : null)
  const there = { ...search, ...forAnotherArea, near: byPostcode ? text.trim() : '' }
  const to = ({ id }: AreaSummary) => href({ page: 'finder', area: id }, there)
  const isAwaited = byPostcode && outcodes.is === 'awaited'
  const [only, ...others] = found

  function said(): string {
    if (isAwaited) return appWords.loading
    if (byPostcode && outcodes.is === 'lacking') return words.notLoaded
    return found.length === 0 ? words.none : words.found(found.length)
  }
  return (
    <>
      <form
        role="search"
        onSubmit={(event) => {
          event.preventDefault()
          if (only && others.length === 0) go(to(only))
        }}
      >
        <Field label={words.label}>
          {(parts) => (
            <input
              {...parts}
              className="input"
              type="search"
              autoComplete="off"
              spellCheck={false}
              maxLength={100}
              enterKeyHint="search"
              value={text}
              onChange={(event) => setText(event.target.value)}
            />
          )}
        </Field>
      </form>
      {found.length === 0 ? <p>{said()}</p> : null}
      <LiveStatus>{said()}</LiveStatus>
      <ul>
        {found.map((area) => (
          <li key={area.id}>
            <a href={to(area)}>{area.name}</a>
          </li>
        ))}
      </ul>
    </>
  )
}
