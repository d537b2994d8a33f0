import { useLayoutEffect, useRef, type ReactNode } from 'react'
import './Dialog.css'
import { Button } from './Button.tsx'
import { classes } from './classes.ts'

/**
 * A panel over the page, opened by a press and never by itself. The browser's own dialog keeps the focus in,
 * closes on Escape and gives the focus back, to the page where what opened it is gone.
 */
export function Dialog({
  title,
  close,
  size = 'panel',
  onClose,
  children,
  foot,
}: {
  title: string
  close: string
  /** A panel at the side of a wide screen, the whole of any, or as small as what is asked. */
  size?: 'panel' | 'whole' | 'small'
  onClose: () => void
  children: ReactNode
  foot?: ReactNode
}) {
  const dialog = useRef<HTMLDialogElement>(null)
  // Before the dialog leaves the page: one that is gone cannot give the focus back.
  useLayoutEffect(function open() {
    const element = dialog.current
    if (element && !element.open) element.showModal()
    return function shut() {
      element?.close()
      // What opened it may have left the page meanwhile.
      if (document.activeElement === document.body)
        document.getElementById('main')?.focus({ preventScroll: true })
    }
  }, [])
  return (
    <dialog
      ref={dialog}
      className={classes('dialog', `dialog-${size}`)}
      aria-label={title}
      onCancel={(event) => {
        event.preventDefault()
        onClose()
      }}
    >
      <div className="dialog-frame">
        <div className="dialog-head">
          <h2 className="dialog-title">{title}</h2>
          <Button look="quiet" icon="close" onClick={onClose}>
            {close}
          </Button>
        </div>
        <div className="dialog-body">{children}</div>
        {foot && <div className="dialog-foot">{foot}</div>}
      </div>
    </dialog>
  )
}
