import { changePlan, useSavedPlan } from '~/data/savedPlan.ts'
import type { ListedSession } from '~/domain/catalogue.ts'
import type { Place } from '~/domain/place.ts'
import { added, removed } from '~/domain/picks.ts'
import { savedPlace, savedSession } from '~/domain/savedPick.ts'
import { Button } from '~/ui/Button.tsx'
import { embedded } from '~/url/address.ts'
import { useWords } from '~/words/useWords.ts'

interface Props {
  area: string
  of: ListedSession | Place
  look?: 'quiet' | 'secondary'
}

/** Puts a session or a place in the plan, and takes it out. In another site's page there is no way to the plan. */
export function PickButton({ area, of, look = 'quiet' }: Props) {
  const words = useWords().pick
  const picked = useSavedPlan(area).picks.some(({ id }) => id === of.id)
  if (embedded) return null
  const pick = 'kind' in of ? savedPlace(of) : savedSession(of)
  return (
    <Button
      look={look}
      icon={picked ? 'check' : 'plus'}
      onClick={() =>
        changePlan(area, (picks) => (picked ? removed(picks, of.id) : added(picks, pick)))
      }
    >
      <span>
        {picked ? words.remove : words.add}
        <span className="visually-hidden">{words.of(pick.title, pick.place)}</span>
      </span>
    </Button>
  )
}
