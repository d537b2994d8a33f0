import type { ComponentProps } from 'react'
import { Dialog } from '#ui/Dialog.tsx'
import { embedded } from '#url/address.ts'
import { MapPane } from './MapPane.tsx'
import { finder as words } from '#words/finder.ts'

/**
 * The map on a phone: as large as the screen, with the list one press away. In another site's page one finger still scrolls
 * that page.
 */
export function MapDialog({
  onClose,
  ...map
}: ComponentProps<typeof MapPane> & { onClose: () => void }) {
  const { count, ask, asked } = map.answer
  return (
    <Dialog
      size="whole"
      title={words.newlyFound({ n: count, ask: ask.length }, asked.show)}
      close={words.views.list}
      closeIcon="list"
      onClose={onClose}
    >
      <MapPane {...map} fullscreen={!embedded} />
    </Dialog>
  )
}
