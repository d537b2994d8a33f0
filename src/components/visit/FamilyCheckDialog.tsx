import { Dialog } from '#ui/Dialog.tsx'
import { AnotherFamily } from './AnotherFamily.tsx'
import type { Addition } from './FamilyCheck.tsx'
import { anotherFamily as anotherWords } from '#words/anotherFamily.ts'
import { common as commonWords } from '#words/common.ts'

interface Props extends Addition {
  onClose: () => void
}

/** Before something is added to a plan that may be another family's. What is being looked at now stays. */
export function FamilyCheckDialog({ area, add, onClose }: Props) {
  function answered() {
    add()
    onClose()
  }
  return (
    <Dialog size="small" title={anotherWords.title} close={commonWords.close} onClose={onClose}>
      <AnotherFamily area={area} keepsAddress onAnew={answered} onGoOn={answered} />
    </Dialog>
  )
}
