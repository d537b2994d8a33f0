import type { ReactNode } from 'react'
import { classes } from '#ui/classes.ts'
import './ResultRow.css'
import { row as words } from '#words/row.ts'
import { dot } from '#words/grammar.ts'
import { ofData } from '#words/current.ts'

interface Props {
  /** What stands first: a time, or a distance. */
  lead?: ReactNode
  title: string
  /** Heard after the title, so that two of one name are told apart. */
  place?: string | undefined
  /** Left out where there is no page of it. */
  href?: string
  heading: 2 | 3 | 4
  where: string
  /** How far that is. */
  far?: string | null
  facts?: string
  /** What is not as usual: these lines are seen. */
  notes?: ReactNode
  /** The button at the right. */
  aside?: ReactNode
  /** What can be done with it, below. */
  foot?: ReactNode
  marked?: boolean
}

/** One result of a list: all of it is the link to its page, but for its buttons. */
export function ResultRow(props: Props) {
  const {
    lead,
    title,
    place,
    href,
    heading,
    where,
    far = null,
    facts = '',
    notes,
    aside,
    foot,
  } = props
  const Heading = `h${heading}` as const
  return (
    <article className={classes('row', props.marked && 'row-marked')}>
      {lead !== undefined && <div className="row-lead">{lead}</div>}
      <div className="row-body">
        <div className={aside ? 'row-head row-beside' : 'row-head'}>
          {/* What has no page is named by us, or stands in a preview. */}
          <Heading className="row-title" lang={href === undefined ? undefined : ofData}>
            {href === undefined ? (
              title
            ) : (
              <a
                className="row-link"
                href={href}
                aria-label={place === undefined ? undefined : words.named(title, place)}
              >
                {title}
              </a>
            )}
          </Heading>
          {where !== '' && (
            <p>
              {where}
              {far !== null && (
                <>
                  {dot}
                  <span className="row-far">{far}</span>
                </>
              )}
            </p>
          )}
        </div>
        {facts !== '' && <p className="row-facts">{facts}</p>}
        {notes}
        {foot}
      </div>
      {aside && <div className="row-aside">{aside}</div>}
    </article>
  )
}
