import { useRef, useState } from 'react'
import { Button, ButtonLink } from '#ui/Button.tsx'
import { Field } from '#ui/Field.tsx'
import { mostInLink } from '#url/planLink.ts'
import { PlanCode } from './PlanCode.tsx'
import './SharePlan.css'
import { share as shareWords } from '#words/en/share.ts'

const canShare = () => 'share' in navigator

interface Props {
  link: string
  /** How many things of the plan the link has no room for. */
  leftOut: number
}

/** Ways to hand a plan on, all made on this device with no network. */
export function SharePlan({ link, leftOut }: Props) {
  const field = useRef<HTMLInputElement>(null)
  const [said, say] = useState('')
  const [code, showCode] = useState(false)

  async function giveToDevice() {
    say('')
    try {
      await navigator.share({ title: shareWords.shareTitle, url: link })
    } catch (error) {
      // Who closes the share sheet has not been let down.
      if (!(error instanceof DOMException && error.name === 'AbortError')) say(shareWords.failed)
    }
  }
  async function copy() {
    try {
      await navigator.clipboard.writeText(link)
      say(shareWords.copied)
    } catch {
      field.current?.select()
      say(shareWords.copyFailed)
    }
  }
  return (
    <section className="share no-print" aria-labelledby="share-title">
      <h2 id="share-title">{shareWords.title}</h2>
      <p>{shareWords.hint}</p>
      {leftOut > 0 && <p>{shareWords.leftOut(leftOut, mostInLink)}</p>}
      <div className="plan-actions">
        {canShare() && (
          <Button look="primary" icon="share" onClick={() => void giveToDevice()}>
            {shareWords.device}
          </Button>
        )}
        <Button onClick={() => void copy()}>{shareWords.copy}</Button>
        <ButtonLink href={`sms:?body=${encodeURIComponent(shareWords.message(link))}`}>
          {shareWords.text}
        </ButtonLink>
        <Button aria-expanded={code} onClick={() => showCode(!code)}>
          {code ? shareWords.hideCode : shareWords.code}
        </Button>
      </div>
      <p role="status">{said}</p>
      {code && (
        <div>
          <PlanCode link={link} name={shareWords.codeName} />
          <p>{shareWords.codeHint}</p>
        </div>
      )}
      <Field label={shareWords.link}>
        {(parts) => (
          <input
            {...parts}
            ref={field}
            className="share-link"
            readOnly
            value={link}
            onFocus={(event) => event.target.select()}
          />
        )}
      </Field>
    </section>
  )
}
