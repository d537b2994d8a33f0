import type { ReactNode } from 'react'
import type { Area } from '#domain/catalogue/area.ts'
import type { Origin } from '#domain/geo/origin.ts'
import type { Search } from '#domain/search/search.ts'
import type { ChangeSearch } from '#url/address.ts'
import './Ask.css'
import { LocateButton, useLocate } from './LocateButton.tsx'
import { NameField } from './NameField.tsx'
import { NearField } from '#components/NearField.tsx'
import { WhereFrom } from './WhereFrom.tsx'
import { finder as words } from '#words/en/finder.ts'

/** What is asked before anything else: where from, and for whom knows it, the name. */
export function Ask({
  area,
  search,
  origin,
  withName,
  onChange,
  children,
}: {
  area: Area
  search: Search
  origin: Origin
  /** The name field stands here on a wide screen, and in the filters on a phone. */
  withName: boolean
  onChange: ChangeSearch
  /** Buttons that open the filters and the other ways of looking, where they have no room of their own. */
  children: ReactNode
}) {
  const [locating, ask] = useLocate(onChange)
  return (
    <div className="ask">
      <h1 className="ask-title">{words.title(area.name)}</h1>
      <form className="ask-form" role="search" onSubmit={(event) => event.preventDefault()}>
        <NearField area={area} near={search.near} origin={origin} onChange={onChange} />
        <LocateButton state={locating} ask={ask} />
        {withName && <NameField q={search.q} onChange={onChange} />}
        <div className="ask-buttons">{children}</div>
      </form>
      <WhereFrom area={area} origin={origin} locating={locating} onChange={onChange} />
    </div>
  )
}
