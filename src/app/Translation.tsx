import type { Area } from '#domain/catalogue/area.ts'
import { reportHref } from '#components/report.ts'
import { current, missingLanguage } from '#words/current.ts'
import { wrongWords } from '#words/en/wrongWords.ts'
import { translation as words } from '#words/translation.ts'

/** Under the header, or, where a council is given, at the foot of a page; it is null while it is not known. */
export function Translation({ council }: { council?: Area['council'] | null }) {
  return council === undefined ? <TranslationLine /> : <TranslationHelp council={council} />
}

/** Under the header: that the language asked for could not be had, or that nobody who speaks it has read its words. */
function TranslationLine() {
  if (missingLanguage !== null)
    return (
      <p className="translation-line" role="status">
        {words.missing(missingLanguage.name)}
      </p>
    )
  return current.reader === null && <p className="translation-line">{words.byComputer}</p>
}

/** At the foot of a page: the same, and an e-mail to the council about its words. */
function TranslationHelp({ council }: { council: Area['council'] | null }) {
  if (current.reader !== null) return null
  return (
    <p>
      {words.byComputer}{' '}
      {council?.email && (
        <a
          href={`mailto:${council.email}`}
          onClick={({ currentTarget }) => {
            // Its words are of the page that is open when it is pressed.
            currentTarget.href = mailTo(council.email ?? '')
          }}
        >
          {words.tell}
        </a>
      )}
    </p>
  )
}

/** Of the page alone: nothing of what a family asked for stands in its title or its path. */
function mailTo(email: string): string {
  const { origin, pathname } = location
  return reportHref(email, wrongWords.subject(current.name, document.title), {
    ask: words.ask,
    keep: wrongWords.keep,
    lines: [
      [wrongWords.title, document.title],
      [wrongWords.address, origin + pathname],
      [wrongWords.language, current.tag],
    ],
  })
}
