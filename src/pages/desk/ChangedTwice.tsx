import { useRef } from 'react'
import { Button } from '#ui/Button.tsx'
import { Message } from '#ui/Message.tsx'
import type { Whose } from '#desk/draft/threeWay.ts'
import { desk } from '#words/en/desk.ts'

const words = desk.edit.twice

/** A field that was changed here and in another tab, in words. */
export interface Twice {
  key: string
  label: string
  mine: string
  other: string
}

interface Props {
  /** Whom it is about. */
  name: string
  fields: readonly Twice[]
  onSettle: (key: string, whose: Whose) => void
}

/** Both values of what was changed in two tabs, and whose it is to be; it is heard when it comes. */
export function ChangedTwice({ name, fields, onSettle }: Props) {
  const box = useRef<HTMLDivElement>(null)
  function settle(key: string, whose: Whose) {
    onSettle(key, whose)
    // The buttons go; what is left is to save.
    if (fields.length === 1)
      box.current?.closest('form')?.querySelector<HTMLElement>('[type="submit"]')?.focus()
  }
  return (
    <div ref={box} role="status">
      {fields.length > 0 && (
        <div className="desk-twice">
          <Message tone="careful" heading={words.heading(name)}>
            <p>{words.hint}</p>
            {fields.map(({ key, label, mine, other }) => (
              <div key={key} role="group" aria-label={label}>
                <p>
                  <b>{label}</b>
                </p>
                <dl>
                  <dt>{words.mine}</dt>
                  <dd>{mine || words.nothing}</dd>
                  <dt>{words.other}</dt>
                  <dd>{other || words.nothing}</dd>
                </dl>
                <div className="desk-row">
                  <Button
                    aria-label={words.named(words.keep, label)}
                    onClick={() => settle(key, 'mine')}
                  >
                    {words.keep}
                  </Button>
                  <Button
                    aria-label={words.named(words.take, label)}
                    onClick={() => settle(key, 'other')}
                  >
                    {words.take}
                  </Button>
                </div>
              </div>
            ))}
          </Message>
        </div>
      )}
    </div>
  )
}
