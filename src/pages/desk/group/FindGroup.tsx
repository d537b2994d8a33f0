import { useCallback } from 'react'
import type { Catalogue } from '#domain/catalogue/catalogue.ts'
import { wordQuestion } from '#domain/search/wordMatch.ts'
import { namesIn } from '#desk/draft/listed.ts'
import { desk } from '#words/en/desk.ts'
import { FindOne } from '#pages/desk/FindOne.tsx'
import { hrefOf } from '#pages/desk/view.ts'

const words = desk.find

/** A group by its name, the name of its place or its town. */
export function FindGroup({ catalogue }: { catalogue: Catalogue }) {
  const find = useCallback(
    (asked: string) => {
      const { session } = wordQuestion(catalogue, asked)
      return [...catalogue.sessions.values()].filter(session)
    },
    [catalogue],
  )
  return (
    <FindOne
      id="desk-find"
      {...{ ...words, find }}
      line={(session) => (
        <>
          <a href={hrefOf({ see: 'group', id: session.id })}>{namesIn(catalogue).group(session)}</a>
          <span className="desk-soft">{words.checked(session.checked)}</span>
        </>
      )}
    />
  )
}
