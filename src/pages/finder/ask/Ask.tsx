import { useEffect, useId } from 'react'
import type { Catalogue } from '#domain/catalogue/catalogue.ts'
import { isExact, type Origin } from '#domain/geo/origin.ts'
import type { Search } from '#domain/search/search.ts'
import { lazyPart } from '#ui/lazyPart.tsx'
import { Tag } from '#ui/Tag.tsx'
import type { ChangeSearch } from '#url/address.ts'
import { finder as finderWords, latePart } from '#words/finder.ts'
import { ask as words } from '#words/ask.ts'
import { focusResults } from '#pages/finder/results/focusResults.ts'
import './Ask.css'
import { LocateButton, useLocate } from './LocateButton.tsx'
import { SearchBox } from './SearchBox.tsx'
import { useAsking } from './useAsking.ts'

// What is said comes with the chips, so that no answer waits for it.
const load = () => import('./AskSaid.tsx')
const AskSaid = lazyPart(async () => (await load()).AskSaid)
const WhereFrom = lazyPart(async () => (await load()).WhereFrom)

/** Each part by itself: one that was not asked for comes a moment after the list and pushes it down under the finger. */
function prepareSaid() {
  AskSaid.preload()
  WhereFrom.preload()
}

interface Props {
  catalogue: Catalogue
  search: Search
  origin: Origin
  onChange: ChangeSearch
}

/** What is asked before anything else: one box for where from and for names, and what there is to say to it. */
export function Ask({ catalogue, search, origin, onChange }: Props) {
  const { area } = catalogue
  const saidId = useId()
  const [locating, locate] = useLocate(search.near, onChange)
  const { text, type, shown, now, commit, choose, prepare } = useAsking(
    catalogue,
    search,
    origin,
    onChange,
  )
  useEffect(prepareSaid, [])
  const answered = shown?.answered ?? null
  const said =
    answered ?? (locating.is === 'failed' && locating.near === search.near ? locating.kind : null)
  const originName = origin.is === 'found' ? finderWords.near.inSentence(origin) : ''
  return (
    <div className="ask">
      <h1 className="ask-title">{finderWords.title(area.name)}</h1>
      {/* No form: Enter in a prerendered page would send it. */}
      <div className="ask-form" role="search">
        <SearchBox
          area={area}
          text={text}
          onText={type}
          now={now}
          onChoose={choose}
          onLocate={locate}
          onCommit={commit}
          onFocus={prepare}
          wrong={answered === null ? null : saidId}
        />
        <LocateButton state={locating} ask={locate} />
      </div>
      {/* Announced by itself: see announce.ts. */}
      <div id={saidId}>
        {said !== null && (
          <AskSaid
            onChoose={choose}
            onName={(q) => onChange({ near: '', q })}
            {...{ said: latePart, text, answered: said, area, search }}
          />
        )}
      </div>
      {/* Always in the page, or a screen reader would not hear what comes into it. */}
      <div className="ask-where" role="status">
        {shown !== null && answered === null && <p>{words.looking(shown.text)}</p>}
        {origin.is === 'found' && (origin.outside || !isExact(origin)) && (
          // Its room is kept: what comes after the list would push it from under the finger.
          <WhereFrom said={{ ...latePart, waiting: '\u00a0' }} {...{ catalogue, search, origin }} />
        )}
      </div>
      {search.q !== '' && originName !== '' && (
        <p className="ask-from">
          <Tag
            name={words.removeFrom(originName)}
            onRemove={() => {
              onChange({ near: '' })
              focusResults()
            }}
          >
            {words.from(originName)}
          </Tag>
        </p>
      )}
    </div>
  )
}
