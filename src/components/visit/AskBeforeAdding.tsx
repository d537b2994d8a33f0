import { Dialog } from '#ui/Dialog.tsx'
import { AnotherFamily } from './AnotherFamily.tsx'
import { anotherFamily as anotherWords } from '#words/anotherFamily.ts'
import { common as commonWords } from '#words/common.ts'

interface Props {
  area: string
  /** Whose plan it is has been said: what was pressed for can be done. */
  onAdd: () => void
  onClose: () => void
}

/** Before something is added to a plan that may be another family's. What is being looked at now stays. */
export function AskBeforeAdding({ area, onAdd, onClose }: Props) {
  function add() {
    onAdd()
    onClose()
  }
  return (
    <Dialog size="small" title={anotherWords.title} close={commonWords.close} onClose={onClose}>
      <AnotherFamily area={area} leaveAt={location.href} onAnew={add} onGoOn={add} />
    </Dialog>
  )
}
