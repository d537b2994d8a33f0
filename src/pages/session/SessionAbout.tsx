import type { Area } from '#domain/catalogue/area.ts'
import type { ListedSession } from '#domain/catalogue/catalogue.ts'
import { session as words } from '#words/session.ts'
import { langOf } from '#components/langOf.ts'

interface Props {
  area: Area
  session: ListedSession
}

/** What it is, and what a nervous parent can expect; where nobody has said, that is said. */
export function SessionAbout({ area, session }: Props) {
  const type = area.serviceTypes.find(({ id }) => id === session.serviceType)
  const about = session.summary ?? type?.summary
  return (
    <>
      <section aria-labelledby="about-title">
        <h2 id="about-title">{words.aboutTitle}</h2>
        <p lang={langOf(about)}>{about}</p>
      </section>
      <section aria-labelledby="first-title">
        <h2 id="first-title">{words.firstVisitTitle}</h2>
        {session.firstVisit === undefined ? (
          <p>{words.firstVisitUnknown}</p>
        ) : (
          <p lang={langOf(session.firstVisit)}>{session.firstVisit}</p>
        )}
      </section>
    </>
  )
}
