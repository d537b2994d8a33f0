import { useMemo, useState } from 'react'
import type { Catalogue } from '#domain/catalogue/catalogue.ts'
import { useNow } from '#data/clock.ts'
import type { LocalDate } from '#domain/time/localDate.ts'
import { edited, filesOf, type Draft } from '#desk/draft/draft.ts'
import { readBaseline } from '#desk/check/baseline.ts'
import { endingGroups } from '#desk/draft/ending.ts'
import { namesIn } from '#desk/draft/listed.ts'
import { baselineFile, checkDraft } from '#desk/draft/publish.ts'
import { repairsOf } from '#desk/draft/repairs.ts'
import { Button } from '#ui/Button.tsx'
import { Details } from '#ui/Details.tsx'
import { Field } from '#ui/Field.tsx'
import { desk } from '#words/en/desk.ts'
import { Findings } from './Findings.tsx'
import { LetRest } from './LetRest.tsx'
import { plainFile } from './plainFile.ts'
import type { ChangeDraft } from '#pages/desk/useDesk.ts'
import { hrefOf } from '#pages/desk/view.ts'

const words = desk.wrong

interface Props {
  draft: Draft
  catalogue: Catalogue | null
  onChange: ChangeDraft
}

/** What the check has to say of the draft, the worst first: the command line's own lines, each leading to its record. */
export function WrongPart({ draft, catalogue, onChange }: Props) {
  const { date: today } = useNow('Europe/London')
  const [file, choose] = useState('')
  const { findings, resting } = useMemo(
    () => checkDraft(draft, { today, publish: false }),
    [draft, today],
  )
  const already = useMemo(
    () => checkDraft(draft, { today, publish: true }).already.length,
    [draft, today],
  )
  const files = [...new Set(findings.map((it) => it.file))]
  const shown = findings.filter((it) => file === '' || it.file === file)
  const errors = shown.filter(({ level }) => level === 'error')
  const warnings = shown.filter(({ level }) => level === 'warning')
  return (
    <section className="desk-part" aria-labelledby="desk-wrong">
      <h2 id="desk-wrong">{words.title}</h2>
      <p role="status">
        {words.counts(errors.length, warnings.length, resting)}
        {already > 0 && file === '' && ` ${words.already(already, warnings.length)}`}
      </p>
      {files.length > 1 && (
        <Field label={words.file}>
          {(parts) => (
            <select
              {...parts}
              className="input"
              value={file}
              onChange={(event) => choose(event.target.value)}
            >
              <option value="">{words.everyFile}</option>
              {files.map((name) => (
                <option key={name} value={name}>
                  {words.inFile(plainFile(name), findings.filter((it) => it.file === name).length)}
                </option>
              ))}
            </select>
          )}
        </Field>
      )}
      <Repairs {...{ draft, onChange }} />
      <Findings of={[...errors, ...warnings]} catalogue={catalogue} />
      <LetRest {...{ findings, onChange, today }} />
      <Waiting {...{ draft, today }} />
      {catalogue && <EndingGroups {...{ catalogue, today }} />}
    </section>
  )
}

/** What waits, why, and until when. */
function Waiting({ draft, today }: { draft: Draft; today: LocalDate }) {
  const { rests } = readBaseline(baselineFile, filesOf(draft))
  const waiting = rests.filter(({ area, until }) => area === draft.area && until >= today)
  if (waiting.length === 0) return null
  return (
    <Details summary={words.waitingTitle}>
      <ul className="desk-lines" role="list">
        {waiting.map(({ rule, ids, reason, until }, at) => (
          <li key={at}>
            {words.restOf(words.rules[rule], ids.length)}. {words.waiting(reason, until)}
          </li>
        ))}
      </ul>
    </Details>
  )
}

/** Groups that families see no date of after a day that is past or near: no rule is broken, and somebody should ask. */
function EndingGroups({ catalogue, today }: { catalogue: Catalogue; today: LocalDate }) {
  const ending = endingGroups(catalogue.sessions.values(), today)
  if (ending.length === 0) return null
  const names = namesIn(catalogue)
  return (
    <>
      <h3>{words.endingTitle}</h3>
      <p className="desk-soft">{words.endingHint}</p>
      <ul className="desk-list" role="list">
        {ending.map(({ session, on }) => (
          <li key={session.id}>
            <a href={hrefOf({ see: 'group', id: session.id })}>
              {desk.group.at(names.title(session), names.place(session.place))}
            </a>
            <span className="desk-soft">{words.ending(on, today)}</span>
          </li>
        ))}
      </ul>
    </>
  )
}

/** What is wrong in the same way in many records: a press puts all of a kind right, and can be undone. */
function Repairs({ draft, onChange }: Pick<Props, 'draft' | 'onChange'>) {
  const repairs = useMemo(() => repairsOf(filesOf(draft), draft.area), [draft])
  if (repairs.length === 0) return null
  return (
    <>
      <h3>{words.repairTitle}</h3>
      <ul className="desk-list" role="list">
        {repairs.map(({ kind, count, example, changes }) => (
          <li key={kind}>
            <span>{words.repairs[kind](count, example.from, example.to)}</span>
            <Button
              aria-label={words.repairNamed(words.repaired[kind](count))}
              onClick={() =>
                onChange((it) => edited(it, { says: words.repaired[kind](count), changes }))
              }
            >
              {words.repair}
            </Button>
          </li>
        ))}
      </ul>
    </>
  )
}
