import { useEffect, useId, useRef, useState } from 'react'
import type { Whose } from '#desk/draft/threeWay.ts'
import type { ChangedInBoth } from '#desk/draft/workbookMerge.ts'
import { Button } from '#ui/Button.tsx'
import { Choice } from '#ui/Choice.tsx'
import { Icon } from '#ui/Icon.tsx'
import { desk } from '#words/en/desk.ts'
import { RecordForm } from '#pages/desk/RecordForm.tsx'

const words = desk.workbook

/** Whose each thing is to be that both have changed, by its key. */
export type Answers = ReadonlyMap<string, Whose>

const whoses = ['mine', 'other'] as const

interface Props {
  both: readonly ChangedInBoth[]
  onTake: (answers: Answers) => void
  onNothing: () => void
}

/** What the workbook and the list have both changed: an answer for each thing, the same for all at one press, or none of the workbook. */
export function WorkbookQuestion({ both, onTake, onNothing }: Props) {
  const [answers, setAnswers] = useState<Answers>(new Map())
  const [tried, setTried] = useState(false)
  const title = useRef<HTMLHeadingElement>(null)
  useEffect(function focusTitle() {
    title.current?.focus()
  }, [])
  const answered = both.filter(({ key }) => answers.has(key)).length
  const answerAll = (whose: Whose) => setAnswers(new Map(both.map(({ key }) => [key, whose])))
  return (
    <RecordForm
      label={words.bothTitle(both.length)}
      onSubmit={() => {
        setTried(true)
        if (answered === both.length) onTake(answers)
      }}
    >
      <h4 ref={title} tabIndex={-1}>
        {words.bothTitle(both.length)}
      </h4>
      <p>{words.bothHint}</p>
      {both.length > 1 && (
        <div className="desk-row" role="group" aria-label={words.allLabel}>
          {whoses.map((whose) => (
            <Button key={whose} look="quiet" onClick={() => answerAll(whose)}>
              {words.all[whose]}
            </Button>
          ))}
        </div>
      )}
      {both.map((one) => (
        <OneQuestion
          key={one.key}
          of={one}
          answer={answers.get(one.key)}
          isMissing={tried && !answers.has(one.key)}
          onAnswer={(whose) => setAnswers(new Map([...answers, [one.key, whose]]))}
        />
      ))}
      <p role="status">{words.answered(answered, both.length)}</p>
      <div className="desk-row">
        <Button type="submit" look="primary">
          {words.takeIn}
        </Button>
        <Button onClick={onNothing}>{words.takeNothing}</Button>
      </div>
    </RecordForm>
  )
}

interface OneProps {
  of: ChangedInBoth
  answer: Whose | undefined
  isMissing: boolean
  onAnswer: (whose: Whose) => void
}

function OneQuestion({ of: { about, answers }, answer, isMissing, onAnswer }: OneProps) {
  const id = useId()
  return (
    <fieldset className="desk-where" {...(isMissing && { 'aria-describedby': `${id}-error` })}>
      <legend className="field-label">{about}</legend>
      {isMissing && (
        <p className="field-error" id={`${id}-error`}>
          <Icon name="warning" /> {words.notAnswered}
        </p>
      )}
      {whoses.map((whose) => (
        <Choice
          key={whose}
          type="radio"
          name={id}
          label={answers[whose]}
          checked={answer === whose}
          onChange={() => onAnswer(whose)}
        />
      ))}
    </fieldset>
  )
}
