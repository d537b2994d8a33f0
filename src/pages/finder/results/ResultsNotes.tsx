import type { Catalogue } from '#domain/catalogue/catalogue.ts'
import { UnconfirmedHolidays } from '#components/UnconfirmedHolidays.tsx'
import type { Answer } from '#components/useResults.ts'
import { FormerCentres } from './FormerCentres.tsx'

/** What is to be known before the list is read: that its days may change, and what became of a centre looked for by name. */
export function ResultsNotes({ catalogue, answer }: { catalogue: Catalogue; answer: Answer }) {
  const { asked, search, days } = answer
  return (
    <>
      {search.when === 'break' && days.to !== null && (
        <UnconfirmedHolidays calendar={catalogue.calendar} className="results-hint" />
      )}
      {asked.q !== '' && asked.show === 'sessions' && (
        <FormerCentres catalogue={catalogue} answer={answer} />
      )}
    </>
  )
}
