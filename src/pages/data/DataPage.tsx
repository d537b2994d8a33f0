import { useNow } from '#data/clock.ts'
import type { Refusal, Trouble } from '#data/trouble.ts'
import type { Catalogue } from '#domain/catalogue/catalogue.ts'
import { useTitle } from '#components/useTitle.ts'
import { Counts } from './Counts.tsx'
import './DataPage.css'
import { Downloads } from './downloads/Downloads.tsx'
import { Freshness } from './fresh/Freshness.tsx'
import { Licence } from './Licence.tsx'
import { PutRight } from './PutRight.tsx'
import { Wrong } from './Wrong.tsx'
import { data as words } from '#words/data.ts'

interface Props {
  catalogue: Catalogue
  troubles: Trouble[]
  refused: Refusal[]
  retry: () => void
}

/** About the data, for whoever keeps it true: what to check next, what is missing or refused, how much there is, and where to get it. */
export function DataPage({ catalogue, troubles, refused, retry }: Props) {
  const { area } = catalogue
  const now = useNow(area.timeZone)
  const title = words.title(area.name)
  useTitle(title)
  return (
    <article className="about-data">
      <header>
        <h1>{title}</h1>
        <p>{words.intro(area.council.name)}</p>
      </header>
      <Freshness catalogue={catalogue} today={now.date} />
      <Wrong troubles={troubles} refused={refused} retry={retry} />
      <Counts catalogue={catalogue} />
      <PutRight council={area.council} />
      <Downloads catalogue={catalogue} now={now} />
      <Licence area={area} />
    </article>
  )
}
