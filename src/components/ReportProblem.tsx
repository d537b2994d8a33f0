import type { Area } from '#domain/catalogue/area.ts'
import { ButtonLink } from '#ui/Button.tsx'
import { ExternalLink, PhoneLink, hostOf } from '#ui/Link.tsx'
import { base, origin } from '#url/address.ts'
import { pathTo, type KnownRoute } from '#url/paths.ts'
import { reportHref, type ReportLine } from './report.ts'
import { place as placeWords } from '#words/en/place.ts'

interface Props {
  council: Area['council']
  name: string
  id: string
  /** The page the report is about: only its path is sent, never what was asked for. */
  route: KnownRoute
  /** The record as it is published now. */
  lines: ReportLine[]
}

/** The way to put a record right: an e-mail filled in, or who to ring where there is no address. */
export function ReportProblem({ council, name, id, route, lines }: Props) {
  const words = placeWords.report
  return (
    <section className="report no-print" aria-labelledby="report-title">
      <h2 id="report-title">{words.title}</h2>
      {council.email ? (
        <>
          <p>{words.hint(council.name)}</p>
          <ButtonLink
            icon="mail"
            href={reportHref(council.email, words.subject(name, id), {
              ask: words.ask,
              keep: words.keep,
              lines: [[words.record, id], [words.page, origin + pathTo(route, base)], ...lines],
            })}
          >
            {words.button}
          </ButtonLink>
        </>
      ) : (
        <TellBy council={council} id={id} />
      )}
    </section>
  )
}

function TellBy({ council, id }: Pick<Props, 'council' | 'id'>) {
  const words = placeWords.report
  return (
    <>
      <p>
        {words.byPhone(council.name)}. {words.sayThis(id)}
      </p>
      <ul>
        {council.phone && (
          <li>
            {words.ring} <PhoneLink phone={council.phone} />
          </li>
        )}
        {council.url && (
          <li>
            {words.visit} <ExternalLink href={council.url}>{hostOf(council.url)}</ExternalLink>
          </li>
        )}
      </ul>
    </>
  )
}
