import { phoneOf } from '#domain/catalogue/phone.ts'
import type { AskThen } from '#domain/search/week.ts'
import { toAsk, type ToAsk } from '#domain/time/meeting.ts'
import { Around } from '#ui/Around.tsx'
import { Button } from '#ui/Button.tsx'
import { useShown } from '#components/useShown.ts'
import { classes } from '#ui/classes.ts'
import { PhoneLink } from '#ui/Link.tsx'
import { SessionLink } from './Entries.tsx'
import './WeekAsk.css'
import { week as words } from '#words/week.ts'
import { standing as standingWords } from '#words/standing.ts'

const most = 6

interface Props {
  asks: AskThen[]
  area: string
  question: string
}

/** What may be on in the week, and what runs at times nobody has published: whom to ring, in as few lines as will do. */
export function WeekAsk({ asks, ...props }: Props) {
  return toAsk.map((why) => (
    <Asks key={why} why={why} asks={asks.filter((ask) => ask.why === why)} {...props} />
  ))
}

function Asks({ why, asks, area, question }: Props & { why: ToAsk }) {
  const all = asks.length
  // One more takes no more room than the button that would show it.
  const least = all <= most + 1 ? all : most
  const { shown, list, showMore } = useShown<HTMLUListElement>({ question, least, all })
  if (all === 0) return null
  const { title, hint } = words.ask[why]
  return (
    <section className="week-ask" aria-labelledby={why}>
      <h3 id={why}>{title}</h3>
      <p className="week-hint">{hint}</p>
      <ul className="plain-list week-ask-list" ref={list}>
        {asks.map((ask, index) => (
          <li key={ask.session.id} className={classes(index >= shown && 'week-folded')}>
            <Ask {...ask} area={area} />
          </li>
        ))}
      </ul>
      {shown < all && (
        <p>
          <Button onClick={() => showMore(all)}>{words.more(all - shown)}</Button>
        </p>
      )}
    </section>
  )
}

function Ask({ area, ...ask }: AskThen & { area: string }) {
  const { session, place } = ask
  const phone = phoneOf(session, place)
  const far = standingWords.far(ask)
  return (
    <>
      <Around text={words.atPlace(standingWords.named(place), far)}>
        <SessionLink area={area} of={session} at={place.name} />
      </Around>
      {phone && (
        <>
          {': '}
          <PhoneLink phone={phone} />
        </>
      )}
    </>
  )
}
