import { useState } from 'react'
import { useIsOwnPlace } from '#data/location.ts'
import { readNear } from '#domain/geo/near.ts'
import { LanguageChoice } from '#components/LanguageChoice.tsx'
import { Button } from '#ui/Button.tsx'
import { Choice } from '#ui/Choice.tsx'
import { changed, type Search } from '#domain/search/search.ts'
import { CopyField, useCopy } from '#ui/CopyField.tsx'
import { useSearch } from '#url/address.ts'
import { formatSearch } from '#url/search.ts'
import { embedded as embeddedWords } from '#words/embedded.ts'

const address = (fragment: string) =>
  location.origin + location.pathname + (fragment && `#${fragment}`)

/** Days looked at that the embed does not say are the finder's own there. */
const written = (search: Search) => formatSearch(search, 'embed')

/**
 * From the embed to the same page, with the same search, in the full finder; and a link to it for somebody else, which
 * says where the search was from only if the person wishes.
 */
export function FullFinderLink() {
  const { openFull, newTab, copy: words } = embeddedWords
  const [search] = useSearch()
  const [withNear, setWithNear] = useState(false)
  const link = address(written(withNear ? search : changed(search, { near: '' }, 'embed')))
  const [state, copy] = useCopy(link)
  const own = useIsOwnPlace(search.near)
  const point = own ? words.yourPlace : words.aPoint
  const near = readNear(search.near).is === 'point' ? point : search.near
  return (
    <div className="full-finder">
      <a
        className="full-finder-link"
        href={address(written(search))}
        target="_blank"
        rel="noopener"
      >
        <span>
          {openFull} <span className="visually-hidden">{newTab}</span>
        </span>
      </a>
      <Button icon="share" onClick={copy}>
        {words.link}
      </Button>
      {search.near !== '' && (
        <Choice label={words.withNear(near)} checked={withNear} onChange={setWithNear} />
      )}
      <LanguageChoice />
      <p role="status">{state === 'copied' && words.copied}</p>
      {state === 'refused' && (
        <CopyField
          label={words.label}
          hint={words.refused}
          text={link}
          rows={3}
          said={{ ...words, copy: words.again }}
        />
      )}
    </div>
  )
}
