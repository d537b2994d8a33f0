import { useEffect, useLayoutEffect, useRef, useState } from 'react'
import type { Now } from '#domain/time/localDate.ts'
import type { Catalogue } from '#domain/catalogue/catalogue.ts'
import type { PlanItem } from '#domain/plan/plan.ts'
import { PlanCode } from '#pages/plan/share/PlanCode.tsx'
import { Button } from '#ui/Button.tsx'
import { current as language } from '#words/current.ts'
import './family.css'
import { FamilyItem } from './FamilyItem.tsx'
import { leaveScreen } from './fullScreen.ts'
import { useAwake } from './useAwake.ts'
import { hasEnglishBeside } from '#pages/plan/InEnglish.tsx'
import { english } from '#words/current.ts'
import { share as shareWords, shareIn } from '#words/share.ts'
import { visit as visitWords, visitIn } from '#words/visit.ts'

const inEnglish = { share: shareIn(english), visit: visitIn(english) }

interface Props {
  items: readonly PlanItem[]
  catalogue: Catalogue
  now: Now
  /** Opens the plan on another phone: its code is the last page. */
  link: string
  onClose: () => void
}

/**
 * Only the plan, a thing a page in large letters, then its code, with nothing to press that leads elsewhere: the phone is in
 * other hands.
 */
export function FamilyView({ items, catalogue, now, link, onClose }: Props) {
  const words = visitWords.family
  const [page, setPage] = useState(0)
  const dialog = useModal(onClose, page)
  useAwake()
  const last = items.length
  const item = items[page]
  function turnTo(to: number) {
    setPage(Math.min(Math.max(to, 0), last))
  }
  useEffect(function turnByKeys() {
    const forwards = language.direction === 'rtl' ? 'ArrowLeft' : 'ArrowRight'
    const backwards = language.direction === 'rtl' ? 'ArrowRight' : 'ArrowLeft'
    function hear({ key }: KeyboardEvent) {
      if (key === forwards || key === 'PageDown') turnTo(page + 1)
      if (key === backwards || key === 'PageUp') turnTo(page - 1)
    }
    const element = dialog.current
    element?.addEventListener('keydown', hear)
    return () => element?.removeEventListener('keydown', hear)
  })
  return (
    <dialog
      ref={dialog}
      className="family"
      aria-labelledby="family-title"
      onCancel={(event) => {
        event.preventDefault()
        onClose()
      }}
    >
      <div className="family-head">
        <h2 id="family-title" className="family-title">
          {words.title}
        </h2>
        <Button icon="close" onClick={onClose}>
          {words.close}
        </Button>
      </div>
      <div
        className="family-page"
        role="group"
        aria-live="polite"
        aria-label={words.page(page + 1, last + 1)}
      >
        {item ? (
          <FamilyItem key={item.key} item={item} catalogue={catalogue} now={now} />
        ) : (
          <div className="family-item family-code">
            <h3 className="family-what">{words.takeIt}</h3>
            <PlanCode link={link} name={shareWords.codeName} />
            <p>{shareWords.codeHint}</p>
            {hasEnglishBeside && (
              <p className="in-english" lang="en" dir="ltr">
                {`${inEnglish.visit.family.takeIt}. ${inEnglish.share.codeHint}`}
              </p>
            )}
          </div>
        )}
      </div>
      <div className="family-turn">
        <Button icon="left" aria-disabled={page === 0} onClick={() => turnTo(page - 1)}>
          {words.back}
        </Button>
        <p aria-hidden="true">{words.of(page + 1, last + 1)}</p>
        <Button
          look="primary"
          icon="right"
          aria-disabled={page === last}
          onClick={() => turnTo(page + 1)}
        >
          {words.next}
        </Button>
      </div>
    </dialog>
  )
}

/** Over everything from the first paint; the browser keeps the focus in it and gives it back. */
function useModal(onClose: () => void, page: number) {
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
  useEffect(
    function readFromTheTop() {
      if (dialog.current) dialog.current.scrollTop = 0
    },
    [page],
  )
  return dialog
}
