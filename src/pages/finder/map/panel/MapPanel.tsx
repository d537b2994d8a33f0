import { useEffect, useEffectEvent, useId, useRef, type ReactNode, type Ref } from 'react'
import { Icon } from '#ui/Icon.tsx'
import './MapPanel.css'
import { useEscape } from './useEscape.ts'
import { map as mapWords } from '#words/en/map.ts'

interface Props {
  /** What is open: another subject is another reading. */
  subject: string
  heading: string
  /** It was opened on the map, by the person: the focus goes to its heading. */
  takeFocus: boolean
  onClose: () => void
  ref: Ref<HTMLElement>
  children: ReactNode
}

/** What is at a pin. Beside the map and in its reading order, never in a popup that has neither. */
export function MapPanel({ subject, heading, takeFocus, onClose, ref, children }: Props) {
  const headingId = useId()
  const title = useRef<HTMLHeadingElement>(null)
  const focusTitle = useEffectEvent(() => {
    if (takeFocus) title.current?.focus({ preventScroll: true })
  })
  useEffect(
    function readSubject() {
      focusTitle()
    },
    [subject],
  )
  useEscape(title, onClose)
  return (
    <section className="map-panel" aria-labelledby={headingId} ref={ref}>
      <div className="map-panel-head">
        <h2 className="map-panel-title" id={headingId} ref={title} tabIndex={-1}>
          {heading}
        </h2>
        <button
          type="button"
          className="map-panel-close"
          aria-label={mapWords.panel.close}
          onClick={onClose}
        >
          <Icon name="close" />
        </button>
      </div>
      {children}
    </section>
  )
}
