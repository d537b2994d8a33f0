import { useRef, useState } from 'react'
import { Button, ButtonLink } from '#ui/Button.tsx'
import { Field } from '#ui/Field.tsx'
import { useShareWords } from '#words/useShareWords.ts'
import { PlanCode } from './PlanCode.tsx'
import './SharePlan.css'

const canShare = () => 'share' in navigator

/** Ways to hand a plan on, all made on this device with no network. */
export function SharePlan({ link }: { link: string }) {
  const { share } = useShareWords()
  const field = useRef<HTMLInputElement>(null)
  const [said, say] = useState('')
  const [code, showCode] = useState(false)

  async function giveToDevice() {
    say('')
    try {
      await navigator.share({ title: share.shareTitle, url: link })
    } catch (error) {
      // Who closes the share sheet has not been let down.
      if (!(error instanceof DOMException && error.name === 'AbortError')) say(share.failed)
    }
  }
  async function copy() {
    try {
      await navigator.clipboard.writeText(link)
      say(share.copied)
    } catch {
      field.current?.select()
      say(share.copyFailed)
    }
  }
  return (
    <section className="share no-print" aria-labelledby="share-title">
      <h2 id="share-title">{share.title}</h2>
      <p>{share.hint}</p>
      <div className="plan-actions">
        {canShare() && (
          <Button look="primary" icon="share" onClick={() => void giveToDevice()}>
            {share.device}
          </Button>
        )}
        <Button onClick={() => void copy()}>{share.copy}</Button>
        <ButtonLink href={`sms:?body=${encodeURIComponent(share.message(link))}`}>
          {share.text}
        </ButtonLink>
        <Button aria-expanded={code} onClick={() => showCode(!code)}>
          {code ? share.hideCode : share.code}
        </Button>
      </div>
      <p role="status">{said}</p>
      {code && (
        <div>
          <PlanCode link={link} name={share.codeName} />
          <p>{share.codeHint}</p>
        </div>
      )}
      <Field label={share.link}>
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
