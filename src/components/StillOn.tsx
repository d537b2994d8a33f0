import { Fragment } from 'react'
import type { Area } from '#domain/catalogue/area.ts'
import type { PhoneAt } from '#domain/catalogue/phone.ts'
import { Around } from '#ui/Around.tsx'
import { ButtonLink } from '#ui/Button.tsx'
import { ExternalLink, PhoneLink, hostOf } from '#ui/Link.tsx'
import { pathTo, type KnownRoute } from '#url/paths.ts'
import { reportHref, type ReportLine } from './report.ts'
import { current, english } from '#words/current.ts'
import { place, placeIn } from '#words/place.ts'
import { stillOn, stillOnIn } from '#words/stillOn.ts'
import { useOrigin } from './useOrigin.ts'
import './Answer.css'

/** What is published now, and who answers for it. */
interface Published {
  council: Area['council']
  name: string
  id: string
  /** The page the report is about: only its path is sent, never what was asked for. */
  route: KnownRoute
  /** The record as it is published now. */
  lines: ReportLine[]
}

interface Props extends Published {
  /** The number of whoever is there; undefined = not known, and the groups are rung, else the council. */
  phone: string | undefined
  /** Of a place without a number of its own: those of the groups that meet there. */
  groups?: readonly PhoneAt[]
  /** What to say on the telephone, a line each, in the language of `words`. */
  script: (words: typeof stillOn) => readonly string[]
}

/** Doubt made into something to do: whom to ring, what to say, and how to pass the answer on. */
export function StillOn({ phone, groups = [], script, ...record }: Props) {
  const { council } = record
  const { email } = council
  const origin = useOrigin()
  return (
    <section className="still-on no-print" aria-labelledby="still-title">
      <h2 id="still-title">{stillOn.title}</h2>
      {phone === undefined && groups.length > 0 ? (
        groups.map((group) => (
          <Fragment key={group.phone}>
            <p>
              <Around text={place.groupPhone(group.titles)}>
                <PhoneLink phone={group.phone} />
              </Around>
            </p>
            <Script of={(words) => words.groups(group.titles, record.name)} />
          </Fragment>
        ))
      ) : (
        <>
          <p>
            {phone ? (
              <Around text={stillOn.ring}>
                <PhoneLink phone={phone} />
              </Around>
            ) : (
              <>
                {place.councilPhone(council.name)} <ReachCouncil council={council} />
              </>
            )}
          </p>
          <Script of={script} />
        </>
      )}
      {email ? (
        <>
          <p>{stillOn.then(council.name)}</p>
          <ul className="still-answers">
            {(['on', 'off', 'else'] as const).map((answer) => (
              <li key={answer}>
                <ButtonLink icon="mail" href={mailOf(record, email, answer, origin)}>
                  {stillOn.answers[answer]}
                </ButtonLink>
              </li>
            ))}
          </ul>
          <p className="page-soft">{stillOn.mailHint}</p>
        </>
      ) : (
        // With no number of a place's own, nor of a group's, it is the council that was rung.
        (phone !== undefined || groups.length > 0) && <TellBy council={council} />
      )}
    </section>
  )
}

/** What to say, and the same in English below it: whoever answers the telephone speaks that. */
function Script({ of }: { of: Props['script'] }) {
  return (
    <blockquote className="still-script">
      <Lines of={of(stillOn)} />
      {current !== english && (
        <div className="still-english" lang={english.tag} dir={english.direction}>
          <Lines of={of(stillOnIn(english))} />
        </div>
      )}
    </blockquote>
  )
}

const Lines = ({ of }: { of: readonly string[] }) => of.map((line) => <p key={line}>{line}</p>)

/** The way to put right what is said of a place that has closed: nobody is there to ring. */
export function ReportProblem(record: Published) {
  const { council } = record
  const said = place.report
  const origin = useOrigin()
  return (
    <section className="report no-print" aria-labelledby="report-title">
      <h2 id="report-title">{said.title}</h2>
      {council.email ? (
        <>
          <p>{said.hint(council.name)}</p>
          <ButtonLink icon="mail" href={mailOf(record, council.email, 'else', origin)}>
            {stillOn.answers.else}
          </ButtonLink>
        </>
      ) : (
        <TellBy council={council} />
      )}
    </section>
  )
}

/** An e-mail to the council, for the person to finish and send. */
function mailOf(
  { name, id, route, lines }: Published,
  email: string,
  answer: keyof typeof stillOn.asks,
  origin: string,
) {
  // What the council goes by is in English; what the person is asked is in the language of the page.
  const said = placeIn(english).report
  return reportHref(email, stillOnIn(english).subjects[answer](name, id), {
    ask: stillOn.asks[answer],
    keep: said.keep,
    lines: [
      [said.record, id],
      [said.page, origin + pathTo(route, import.meta.env.BASE_URL)],
      ...lines,
    ],
  })
}

/** For a council that publishes no e-mail address. */
function TellBy({ council }: Pick<Published, 'council'>) {
  return (
    <p>
      <Around text={stillOn.thenBy(council.name)}>
        <ReachCouncil council={council} />
      </Around>
    </p>
  )
}

function ReachCouncil({ council: { phone, url } }: Pick<Published, 'council'>) {
  if (phone) return <PhoneLink phone={phone} />
  return url && <ExternalLink href={url}>{hostOf(url)}</ExternalLink>
}
