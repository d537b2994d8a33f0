import { useState } from 'react'
import { href, useFragment } from '#url/address.ts'
import { common as commonWords } from '#words/common.ts'
import { useSavedPlan } from '#data/planStore.ts'
import { LanguageChoice } from '#components/LanguageChoice.tsx'
import { LiveStatus } from '#ui/Message.tsx'
import { pick as words } from '#words/pick.ts'

interface Props {
  /** The area shown; null while it is not known. */
  current: string | null
  /** Whether the finder is open, which the name leads to. */
  onFinder: boolean
}

export function Header({ current, onFinder }: Props) {
  // Where it would lead to what is shown already, it is no press of Tab on the way to the list.
  const isHere = !useFragment() && onFinder
  return (
    <header className="header">
      <div className="header-inner">
        <a
          className="header-name"
          {...(!isHere && { href: href({ page: 'finder', area: current }) })}
        >
          <Mark />
          {commonWords.product}
        </a>
        <div className="header-ways">
          <LanguageChoice />
          {current !== null && <PlanLink area={current} />}
        </div>
      </div>
    </header>
  )
}

/** The product's own mark, as in public/favicon.svg: a parent and a child in a map pin. */
export function Mark() {
  return (
    <svg className="mark" viewBox="0 0 32 32" aria-hidden="true" focusable="false">
      <path d="M16 1C9 1 3.5 6.4 3.5 13.2 3.5 22 16 31 16 31s12.5-9 12.5-17.8C28.5 6.4 23 1 16 1Z" />
      <g className="mark-people">
        <circle cx="12.8" cy="9.3" r="3.1" />
        <path d="M7.6 19.6c0-4 2-6.4 5.2-6.4 1.7 0 3.1.7 4 1.9-1 1-1.6 2.5-1.6 4.5Z" />
        <circle cx="20.4" cy="13" r="2.3" />
        <path d="M16.6 19.6c0-2.4 1.5-3.7 3.8-3.7s3.8 1.3 3.8 3.7Z" />
      </g>
    </svg>
  )
}

/** The way to the plan from everywhere, with how much is in it: said too when that changes. */
function PlanLink({ area }: { area: string }) {
  const count = useSavedPlan(area).picks.length
  // How many stood in it at first is no news: Chrome would have it announced as the page comes.
  const [first, forget] = useState<number | null>(count)
  if (first !== null && first !== count) forget(null)
  return (
    <>
      <a className="header-plan" href={href({ page: 'plan', area })}>
        {words.plan}
        {count > 0 && <span className="header-plan-count">{count}</span>}
      </a>
      <LiveStatus>{first === null ? words.count(count) : ''}</LiveStatus>
    </>
  )
}
