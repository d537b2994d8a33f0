import { useRef } from 'react'
import { Button, ButtonLink } from '#ui/Button.tsx'
import { useCopy } from '#ui/CopyField.tsx'
import { Field } from '#ui/Field.tsx'
import { useShare } from '#ui/useShare.ts'
import './SendPlan.css'
import { share as words } from '#words/share.ts'

const canShare = () => 'share' in navigator

/** Ways to send a plan to another device, all made on this one with no network. */
export function SendPlan({ link }: { link: string }) {
  const field = useRef<HTMLInputElement>(null)
  const [shared, share] = useShare(link, words.shareTitle)
  const [copied, copy] = useCopy(link)
  return (
    <div className="send-plan">
      <p>{words.hint}</p>
      <div className="plan-actions">
        {canShare() && (
          <Button look="primary" icon="share" onClick={share}>
            {words.device}
          </Button>
        )}
        <ButtonLink href={`sms:?&body=${encodeURIComponent(words.message(link))}`}>
          {words.text}
        </ButtonLink>
        <Button
          onClick={() => {
            field.current?.select()
            copy()
          }}
        >
          {words.copy}
        </Button>
      </div>
      <p role="status">
        {shared === 'refused' && words.failed}
        {copied === 'copied' && words.copied}
        {copied === 'refused' && words.copyFailed}
      </p>
      <Field label={words.link}>
        {(parts) => (
          <input
            {...parts}
            ref={field}
            className="send-link"
            readOnly
            value={link}
            onFocus={(event) => event.target.select()}
          />
        )}
      </Field>
    </div>
  )
}
