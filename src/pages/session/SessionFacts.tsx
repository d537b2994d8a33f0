import type { Access } from '#domain/catalogue/session.ts'
import type { ListedSession } from '#domain/catalogue/catalogue.ts'
import { grammar } from '#words/grammar.ts'
import { ExternalLink, PhoneLink } from '#ui/Link.tsx'
import { session as sessionWords } from '#words/session.ts'
import { common as commonWords } from '#words/common.ts'
import { ofData } from '#words/current.ts'
import { langOf } from '#components/langOf.ts'

/** For whom, at what price, and how to join, in plain words. */
export function SessionFacts({ session }: { session: ListedSession }) {
  const said = sessionWords
  return (
    <section aria-labelledby="who-title">
      <h2 id="who-title">{said.whoTitle}</h2>
      <dl className="page-facts">
        <dt>{said.ages}</dt>
        <dd>{commonWords.ages(session)}</dd>
        <dt>{said.cost}</dt>
        <dd>{commonWords.cost(session)}</dd>
        <dt>{said.access}</dt>
        <dd>
          <Joining session={session} />
        </dd>
        <dt>{said.audience}</dt>
        <dd>
          {grammar.sentence(commonWords.audience(session))}{' '}
          {session.eligibility === undefined ? (
            session.audience !== 'everyone' && said.targeted
          ) : (
            <span lang={langOf(session.eligibility)}>{session.eligibility}</span>
          )}
        </dd>
        {session.languages && (
          <>
            <dt>{said.languages}</dt>
            <dd>{said.languagesSaid(session.languages)}</dd>
          </>
        )}
        {session.provider && (
          <>
            <dt>{said.provider}</dt>
            <dd lang={ofData}>{session.provider}</dd>
          </>
        )}
      </dl>
    </section>
  )
}

function Joining({ session }: { session: ListedSession }) {
  const said = sessionWords
  const how: Record<Access, string> = {
    'drop-in': said.dropIn,
    book: said.book,
    referral: said.referral,
  }
  const { access, accessNote, bookingUrl, phone } = session
  return (
    <>
      {grammar.sentence(commonWords.access(session))}{' '}
      {accessNote === undefined ? (
        access ? (
          how[access]
        ) : (
          said.accessUnknown
        )
      ) : (
        <span lang={langOf(accessNote)}>{accessNote}</span>
      )}
      {bookingUrl && (
        <>
          {' '}
          <ExternalLink href={bookingUrl} showHost>
            {said.bookHere}
          </ExternalLink>
        </>
      )}
      {phone && (
        <>
          {' '}
          <PhoneLink phone={phone} />
        </>
      )}
    </>
  )
}
