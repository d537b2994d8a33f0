import { useState } from 'react'
import type { AreaSummary } from '#domain/catalogue/area.ts'
import type { Catalogue } from '#domain/catalogue/catalogue.ts'
import { base, useSearch } from '#url/address.ts'
import { useTitle } from '#components/useTitle.ts'
import { useResults } from '#components/useResults.ts'
import './BuilderPage.css'
import { ChooseForm } from './ChooseForm.tsx'
import { Codes } from './Codes.tsx'
import { ForIt } from './ForIt.tsx'
import { FrameCheck } from './FrameCheck.tsx'
import { Preview } from './Preview.tsx'
import { attributesOf, defaultHeight, isHeight, readAccent } from './snippets.ts'
import { embed as words } from '#words/en/embed.ts'

interface Props {
  areas: AreaSummary[]
  catalogue: Catalogue
  onArea: (id: string) => void
}

/** For the web editor of a council: choose, look, copy. What is chosen is in the address, as in the finder. */
export function BuilderPage({ areas, catalogue, onArea }: Props) {
  const [search, change] = useSearch()
  const [typed, setTyped] = useState(defaultHeight)
  const [colour, setColour] = useState('')
  const answer = useResults(catalogue, search)
  useTitle(words.title)
  const { id, name } = catalogue.area
  const site = location.origin + base
  const height = isHeight(typed) ? typed : defaultHeight
  const accent = readAccent(colour)
  // What is no place here is said beside the box, and is not for a page to start from.
  const isNowhere = answer.origin.is === 'unknown' && answer.origin.why !== 'not-loaded'
  const embed = {
    site,
    area: id,
    search: isNowhere ? { ...search, near: '' } : search,
    height,
    accent: accent.is === 'read' ? accent.colour : null,
    find: words.code.find(name),
    title: words.code.frameTitle(name),
  }
  return (
    <article className="builder" lang="en" dir="ltr">
      <header className="builder-head">
        <h1>{words.title}</h1>
        <p>{words.intro}</p>
        <p>
          <a href={`${base}embed/demo/`}>{words.demo}</a>
        </p>
      </header>
      <div className="builder-body">
        <ChooseForm
          {...{ areas, onArea, catalogue, search, answer, onChange: change }}
          height={typed}
          onHeight={setTyped}
          colour={colour}
          onColour={setColour}
        />
        <div className="builder-result">
          {/* Above the preview, which is as tall as what is in it. */}
          <Codes embed={embed} />
          <Preview attributes={attributesOf(embed)} />
          <FrameCheck site={site} />
          <ForIt origin={location.origin} />
        </div>
      </div>
    </article>
  )
}
