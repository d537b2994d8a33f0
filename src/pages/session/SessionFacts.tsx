import type { Access } from '#domain/catalogue/session.ts'
import type { ListedSession } from '#domain/catalogue/catalogue.ts'
import { ExternalLink } from '#ui/ExternalLink.tsx'
import { PhoneLink } from '#ui/PhoneLink.tsx'
import { usePlaceWords } from '#words/usePlaceWords.ts'

/** For whom, at what price, and how to join, in plain words. */
export function SessionFacts({ session }: { session: ListedSession }) {
  const words = usePlaceWords()
  const said = words.session
  return (
    <section aria-labelledby="who-title">
      <h2 id="who-title">{said.whoTitle}</h2>
      <dl className="room-facts">
        <dt>{said.ages}</dt>
        <dd>{words.common.ages(session)}</dd>
        <dt>{said.cost}</dt>
        <dd>{words.common.cost(session)}</dd>
        <dt>{said.access}</dt>
        <dd>
          <Joining session={session} />
        </dd>
        <dt>{said.audience}</dt>
        <dd>
          {words.common.audience(session)}.{' '}
          {session.eligibility ?? (session.audience === 'everyone' ? '' : said.targeted)}
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
            <dd>{session.provider}</dd>
          </>
        )}
      </dl>
    </section>
  )
}

function Joining({ session }: { session: ListedSession }) {
  const words = usePlaceWords()
  const said = words.session
  const how: Record<Access, string> = {
    'drop-in': said.dropIn,
    book: said.book,
    referral: said.referral,
  }
  const { accessNote, bookingUrl, phone } = session
  return (
    <>
      {words.common.access(session)}. {accessNote ?? how[session.access]}
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
