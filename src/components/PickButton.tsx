import { use } from 'react'
import { isFromEarlierVisit } from '#data/visit.ts'
import { changePlan, useSavedPlan } from '#data/planStore.ts'
import type { ListedSession } from '#domain/catalogue/catalogue.ts'
import type { Place } from '#domain/catalogue/place.ts'
import { canGoTo } from '#domain/catalogue/standing.ts'
import { added, removed } from '#domain/plan/picks.ts'
import { savedPlace, savedSession } from '#domain/plan/savedPick.ts'
import { Button, type ButtonLook } from '#ui/Button.tsx'
import { embedded } from '#url/address.ts'
import { pick as words } from '#words/pick.ts'
import { CheckFamily } from './visit/FamilyCheck.tsx'

interface Props {
  area: string
  of: ListedSession | Place
  look?: ButtonLook
}

/**
 * Puts a session or a place in the plan, and takes it out. What nobody can be sent to is not offered; and in another
 * site's page there is no way to the plan.
 */
export function PickButton({ area, of, look = 'quiet' }: Props) {
  const ask = use(CheckFamily)
  const picked = useSavedPlan(area).picks.some(({ id }) => id === of.id)
  const place = 'kind' in of ? of : of.place
  if (embedded || (!picked && !canGoTo(place))) return null
  const pick = 'kind' in of ? savedPlace(of) : savedSession(of)
  const add = () => changePlan(area, (picks) => added(picks, pick))
  function press() {
    if (picked) changePlan(area, (picks) => removed(picks, of.id))
    else if (isFromEarlierVisit(area)) ask({ area, add })
    else add()
  }
  const does = picked ? 'remove' : 'add'
  const said = words[does]
  return (
    <Button
      look={look}
      icon={picked ? 'check' : 'plus'}
      data-on={picked || undefined}
      aria-label={words.named(does, pick.title, pick.place)}
      title={look === 'round' ? said : undefined}
      onClick={press}
    >
      {look !== 'round' && <span>{said}</span>}
    </Button>
  )
}
