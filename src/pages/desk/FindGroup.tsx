import { useDeferredValue, useMemo, useState } from 'react'
import type { Catalogue, ListedSession } from '#domain/catalogue/catalogue.ts'
import { wordQuestion } from '#domain/search/wordMatch.ts'
import { namesIn } from '#desk/draft/listed.ts'
import { Field } from '#ui/Field.tsx'
import { desk } from '#words/en/desk.ts'
import { hrefOf } from './view.ts'

const words = desk.find
/** More than a hand's breadth of a phone is not looked through: a letter more is typed instead. */
const most = 10

/** A group by its name, the name of its place or its town. */
export function FindGroup({ catalogue }: { catalogue: Catalogue }) {
  const [text, type] = useState('')
  const asked = useDeferredValue(text)
  const found = useMemo(() => {
    const { session } = wordQuestion(catalogue, asked)
    return [...catalogue.sessions.values()].filter(session)
  }, [catalogue, asked])
  return (
    <section className="desk-part" aria-labelledby="desk-find">
      <h2 id="desk-find">{words.title}</h2>
      <Field label={words.label}>
        {(parts) => (
          <input
            {...parts}
            className="input"
            type="search"
            autoComplete="off"
            value={text}
            onChange={(event) => type(event.target.value)}
          />
        )}
      </Field>
      <p role="status">{found.length === 0 ? words.none : words.found(found.length)}</p>
      <ul className="desk-list" role="list">
        {found.slice(0, most).map((session) => (
          <GroupLine key={session.id} {...{ session, catalogue }} />
        ))}
      </ul>
      {found.length > most && <p className="desk-soft">{words.more(found.length - most)}</p>}
    </section>
  )
}

function GroupLine({ session, catalogue }: { session: ListedSession; catalogue: Catalogue }) {
  const { id, checked } = session
  return (
    <li>
      <a href={hrefOf({ see: 'group', id })}>{namesIn(catalogue).group(session)}</a>
      <span className="desk-soft">{words.checked(checked)}</span>
    </li>
  )
}
