import { useEffect, useRef } from 'react'
import type { Draft } from '#desk/draft/draft.ts'
import { go } from '#url/address.ts'
import { desk } from '#words/en/desk.ts'
import { hrefOf } from './view.ts'

/** Where the lists are that one thing of the draft is found in. */
type Lists = keyof typeof desk.draft.back

/** The page of something that is not in the draft, and the way on from there. */
export function Gone({ said, list }: { said: string; list: Lists }) {
  return (
    <section className="desk-part">
      <p>{said}</p>
      <p>
        <a href={hrefOf({ see: list })}>{desk.draft.back[list]}</a>
      </p>
    </section>
  )
}

/**
 * Leads back to the list from the page of what is undone while it is shown: nothing is left there to go on with. `isThere` = the thing,
 * or something that is typed of it and not saved.
 */
export function useLeadBack(list: Lists, { undone }: Draft, isThere: boolean): void {
  const wasThere = useRef(isThere)
  const isUndone = undone.length > 0
  useEffect(
    function leadBack() {
      if (wasThere.current && !isThere && isUndone) go(hrefOf({ see: list }), 'replace')
      wasThere.current = isThere
    },
    [isThere, isUndone, list],
  )
}
