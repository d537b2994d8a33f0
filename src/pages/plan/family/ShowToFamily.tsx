import { useState } from 'react'
import type { Now } from '#domain/time/localDate.ts'
import type { Catalogue } from '#domain/catalogue/catalogue.ts'
import type { PlanItem } from '#domain/plan/plan.ts'
import { Button } from '#ui/Button.tsx'
import { FamilyView } from './FamilyView.tsx'
import { fillScreen } from './fullScreen.ts'
import { visit as words } from '#words/en/visit.ts'

interface Props {
  items: readonly PlanItem[]
  catalogue: Catalogue
  now: Now
}

/** A button that fills the screen with the plan, to hand the phone to a family. */
export function ShowToFamily({ items, catalogue, now }: Props) {
  const [shown, setShown] = useState(false)
  async function show() {
    // First the screen, then the view: what is opened later lies on top.
    await fillScreen()
    setShown(true)
  }
  return (
    <>
      <Button icon="star" onClick={() => void show()}>
        {words.show}
      </Button>
      {shown && (
        <FamilyView items={items} catalogue={catalogue} now={now} onClose={() => setShown(false)} />
      )}
    </>
  )
}
