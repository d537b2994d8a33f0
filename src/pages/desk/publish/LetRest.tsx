import { useState } from 'react'
import { edited } from '#desk/draft/draft.ts'
import { idsWith, letRestIn, restsUntil } from '#desk/draft/publish.ts'
import type { Finding, RuleName } from '#desk/finding.ts'
import { isLocalDate, type LocalDate } from '#domain/time/localDate.ts'
import { Button } from '#ui/Button.tsx'
import { Details } from '#ui/Details.tsx'
import { Field } from '#ui/Field.tsx'
import { desk } from '#words/en/desk.ts'
import { RecordForm } from '#pages/desk/RecordForm.tsx'
import type { ChangeDraft } from '#pages/desk/useDesk.ts'

const words = desk.wrong

interface RestProps {
  findings: readonly Finding[]
  today: LocalDate
  onChange: ChangeDraft
}

/** Known warnings may rest, all of a kind at once, with the reason and an end. */
export function LetRest({ findings, today, onChange }: RestProps) {
  const rules = [...new Set(findings.flatMap(({ rule }) => rule ?? []))].filter(
    (rule) => rule !== 'baseline',
  )
  if (rules.length === 0) return null
  return (
    <>
      <h3>{words.restTitle}</h3>
      <p>{words.restHint}</p>
      {rules.map((rule) => (
        <RestForm
          key={rule}
          {...{ rule, today }}
          ids={idsWith(findings, rule)}
          count={findings.filter((it) => it.rule === rule).length}
          onRest={(rest) =>
            onChange((it) =>
              edited(it, { says: words.rested(words.rules[rule]), changes: [letRestIn(it, rest)] }),
            )
          }
        />
      ))}
    </>
  )
}

interface RestFormProps {
  rule: RuleName
  ids: string[]
  /** How many lines there are of it: several may be about one file. */
  count: number
  today: LocalDate
  onRest: (rest: Parameters<typeof letRestIn>[1]) => void
}

function RestForm({ rule, ids, count, today, onRest }: RestFormProps) {
  const [reason, setReason] = useState('')
  const [until, setUntil] = useState<string>(restsUntil(today))
  const [tried, setTried] = useState(false)
  return (
    <Details summary={words.restOf(words.rules[rule], count)}>
      <RecordForm
        label={words.restOf(words.rules[rule], count)}
        onSubmit={() => {
          setTried(true)
          if (reason.trim() !== '' && isLocalDate(until) && until >= today)
            onRest({ rule, ids, reason: reason.trim(), until })
        }}
      >
        <Field label={words.reason} error={tried && reason.trim() === '' ? words.noReason : null}>
          {(parts) => (
            <input
              {...parts}
              className="input"
              value={reason}
              autoComplete="off"
              onChange={(event) => setReason(event.target.value)}
            />
          )}
        </Field>
        <Field label={words.until} error={tried && until < today ? words.badUntil : null}>
          {(parts) => (
            <input
              {...parts}
              className="input"
              type="date"
              value={until}
              onChange={(event) => setUntil(event.target.value)}
            />
          )}
        </Field>
        <Button type="submit">{words.rest}</Button>
      </RecordForm>
    </Details>
  )
}
