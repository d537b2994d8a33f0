import { useEffect, useLayoutEffect, useRef, useState } from 'react'
import type { Now } from '#domain/time/localDate.ts'
import type { Catalogue } from '#domain/catalogue/catalogue.ts'
import type { PlanItem } from '#domain/plan/plan.ts'
import { Button } from '#ui/Button.tsx'
import { languages } from '#words/languages.ts'
import './family.css'
import { FamilyItem } from './FamilyItem.tsx'
import { leaveScreen } from './fullScreen.ts'
import { LanguageChoice } from './LanguageChoice.tsx'
import { useAwake } from './useAwake.ts'
import { visit as visitWords } from '#words/en/visit.ts'

interface Props {
  items: readonly PlanItem[]
  catalogue: Catalogue
  now: Now
  onClose: () => void
}

/** Only the plan, in large letters, with nothing to press that leads elsewhere: the phone is in other hands. */
export function FamilyView({ items, catalogue, now, onClose }: Props) {
  const words = visitWords.family
  const [language, setLanguage] = useState(languages[0])
  const dialog = useModal(onClose)
  useAwake()
  return (
    <dialog
      ref={dialog}
      className="family"
      aria-labelledby="family-title"
      lang={language.tag}
      dir={language.direction}
      onCancel={(event) => {
        event.preventDefault()
        onClose()
      }}
    >
      <div className="family-head">
        <h2 id="family-title" className="family-title">
          {words.title}
        </h2>
        <LanguageChoice languages={languages} chosen={language} onChoose={setLanguage} />
        <Button icon="close" onClick={onClose}>
          {words.close}
        </Button>
      </div>
      <ol className="family-list">
        {items.map((item) => (
          <FamilyItem key={item.key} item={item} catalogue={catalogue} now={now} />
        ))}
      </ol>
      {items.length === 0 && <p className="family-nothing">{words.nothing}</p>}
    </dialog>
  )
}

/** Over everything from the first paint; the browser keeps the focus in it and gives it back. */
function useModal(onClose: () => void) {
  const dialog = useRef<HTMLDialogElement>(null)
  useLayoutEffect(function open() {
    const element = dialog.current
    if (element && !element.open) element.showModal()
    return function shut() {
      element?.close()
      void leaveScreen()
    }
  }, [])
  useEffect(
    // In full screen Escape is the browser's: it gives the screen back and tells nobody of the key.
    function closeWithScreen() {
      const hear = () => {
        if (!document.fullscreenElement) onClose()
      }
      document.addEventListener('fullscreenchange', hear)
      return () => document.removeEventListener('fullscreenchange', hear)
    },
    [onClose],
  )
  return dialog
}
