import { Dialog } from '#ui/Dialog.tsx'
import { useAnotherWords } from '#words/useAnotherWords.ts'
import { AnotherFamily } from './AnotherFamily.tsx'

interface Props {
  area: string
  /** Whose plan it is has been said: what was pressed for can be done. */
  onAdd: () => void
  onClose: () => void
}

/** Before something is added to a plan that may be another family's. What is being looked at now stays. */
export function AskBeforeAdding({ area, onAdd, onClose }: Props) {
  const { another, common } = useAnotherWords()
  function add() {
    onAdd()
    onClose()
  }
  return (
    <Dialog size="small" title={another.title} close={common.close} onClose={onClose}>
      <AnotherFamily area={area} leaveAt={location.href} onAnew={add} onGoOn={add} />
    </Dialog>
  )
}
