import { useRef, useState, type RefObject } from 'react'
import { useVisitMode } from '#data/visit.ts'
import { mayLocate } from '#data/location.ts'
import type { Area } from '#domain/catalogue/area.ts'
import type { Suggestion } from '#domain/search/suggestions.ts'
import { Button } from '#ui/Button.tsx'
import { Combobox } from '#ui/Combobox.tsx'
import { keepFocus, type ComboboxOption, type OptionGroup } from '#ui/ComboboxList.tsx'
import { Field } from '#ui/Field.tsx'
import { Icon } from '#ui/Icon.tsx'
import { useMediaQuery } from '#ui/useMediaQuery.ts'
import { finder as finderWords } from '#words/finder.ts'
import { ask as words } from '#words/ask.ts'
import type { BoxAnswers } from './understandText.ts'

type Row = ComboboxOption & { means: Suggestion | 'locate' }

interface Props {
  area: Area
  text: string
  onText: (text: string) => void
  now: BoxAnswers | null
  onChoose: (suggestion: Suggestion) => void
  onLocate: () => void
  onCommit: (text: string, how: 'entered' | 'left') => void
  onFocus: () => void
  /** The element that says what is wrong with the text; null = nothing is. */
  wrong: string | null
}

/** One box for a postcode, a town or village, and the name of a place, a session or a former centre. */
export function SearchBox({
  area,
  text,
  onText,
  now,
  onChoose,
  onLocate,
  onCommit,
  onFocus,
  wrong,
}: Props) {
  const onVisit = useVisitMode()
  const touched = useMediaQuery('(hover: none)')
  const box = useRef<HTMLDivElement>(null)
  // What is wrong is announced to who stays in the box, and describes it to who comes back: both at once are heard twice.
  const [stays, stay] = useState(false)
  function commit(typed: string, how: 'entered' | 'left') {
    stay(how === 'entered')
    // The keyboard of a phone would lie over the answer.
    if (touched && how === 'entered') box.current?.querySelector<HTMLElement>('.ask-find')?.focus()
    onCommit(typed, how)
  }
  function clear() {
    onText('')
    onCommit('', 'entered')
    inputOf(box)?.focus()
  }
  return (
    <div className="ask-box" ref={box}>
      <Field label={words.label}>
        {(parts) => (
          <Combobox<Row>
            parts={{
              ...parts,
              onBlur: () => stay(false),
              ...(wrong !== null && {
                'aria-invalid': true,
                'aria-describedby': stays ? undefined : wrong,
              }),
            }}
            text={text}
            onText={onText}
            pause={now?.pause}
            suggest={(typed) => rowsFor(typed, now, area)}
            listName={words.suggestions}
            said={(n) => (n > 0 ? finderWords.near.found(n) : '')}
            autoComplete={onVisit ? 'off' : 'postal-code'}
            onChoose={({ means }) => (means === 'locate' ? onLocate() : onChoose(means))}
            onCommit={commit}
            onFocus={onFocus}
          >
            {text !== '' && (
              <button
                type="button"
                className="ask-clear"
                aria-label={words.clear}
                onMouseDown={keepFocus}
                onClick={clear}
              >
                <Icon name="close" />
              </button>
            )}
            <Button
              className="ask-find"
              look="primary"
              icon="search"
              aria-label={words.find}
              onMouseDown={keepFocus}
              onClick={() => commit(inputOf(box)?.value ?? text, 'entered')}
            />
          </Combobox>
        )}
      </Field>
    </div>
  )
}

const inputOf = (box: RefObject<HTMLDivElement | null>) => box.current?.querySelector('input')

/** What is offered for a text: to an empty box, where the phone is. */
function rowsFor(text: string, now: BoxAnswers | null, area: Area): OptionGroup<Row>[] {
  if (text.trim() === '') {
    const { use } = finderWords.locate
    const row: Row = { key: 'locate', name: use, icon: 'locate', means: 'locate' }
    return mayLocate() ? [{ options: [row] }] : []
  }
  if (now === null) return []
  return now.understand(text).groups.map(({ of, suggestions }) => ({
    name: now.words.groups[of],
    options: suggestions.map((one, nth) => ({
      key: `${of} ${nth}`,
      ...now.words.suggestion(one, area),
      means: one,
    })),
  }))
}
