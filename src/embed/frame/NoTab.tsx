import { CopyField } from '#ui/CopyField.tsx'
import { Dialog } from '#ui/Dialog.tsx'
import { embedded as embeddedWords } from '#words/en/embedded.ts'

/** Where a new tab may not be opened: the address, to be copied. */
export function NoTab({ address, onClose }: { address: string; onClose: () => void }) {
  const words = embeddedWords.noTab
  return (
    <Dialog title={words.title} close={words.close} onClose={onClose}>
      <p>{words.said}</p>
      <CopyField label={words.label} text={address} rows={3} said={words} />
    </Dialog>
  )
}
