import { useSearch } from '~/url/address.ts'
import { formatSearch } from '~/url/search.ts'
import { useWords } from '~/words/useWords.ts'

/** From the embed to the same room, with the same search, in the full finder. */
export function WayOut() {
  const words = useWords()
  const [search] = useSearch()
  const fragment = formatSearch(search)
  return (
    <p className="way-out">
      <a href={location.pathname + (fragment && `#${fragment}`)} target="_blank" rel="noopener">
        {words.app.openFull} <span className="visually-hidden">{words.app.opensNewWindow}</span>
      </a>
    </p>
  )
}
