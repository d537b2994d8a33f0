import { useId, useState, type KeyboardEvent } from 'react'
import { afterPress } from './afterPress.ts'
import './Combobox.css'
import type { FieldParts } from './Field.tsx'
import { useDraft } from './useTyped.ts'

export interface ComboboxOption {
  /** Unique, and what is written into the box when it is chosen. */
  value: string
  /** Said after it, in the list only. */
  note?: string
}

interface Props {
  parts: FieldParts
  value: string
  /** What to offer for the text typed so far. */
  suggest: (text: string) => ComboboxOption[]
  /** The name of the list. */
  listName: string
  /** Said to a screen reader when the list changes: "3 suggestions". */
  said: (n: number) => string
  /** `chosen` = taken on purpose, by Enter or from the list; else the box was only left. */
  onCommit: (text: string, how: 'chosen' | 'left') => void
  autoComplete?: string
}

/** A box to type in that offers what it knows (ARIA 1.2 combobox with a list): any text may still be entered. */
export function Combobox({ parts, value, suggest, listName, said, onCommit, autoComplete }: Props) {
  const listId = useId()
  const [text, type] = useDraft(value)
  const [list, setList] = useState<'shut' | 'open'>('shut')
  const [active, setActive] = useState(-1)
  const options = list === 'open' ? suggest(text) : []
  const open = options.length > 0

  function show(at = -1) {
    setList('open')
    setActive(at)
  }
  function shut() {
    setList('shut')
    setActive(-1)
  }
  function commit(chosen: string, how: 'chosen' | 'left') {
    shut()
    type(chosen)
    if (chosen.trim() !== value) onCommit(chosen.trim(), how)
  }
  function step(by: 1 | -1) {
    const stops = options.length + 1
    if (!open) show(by === 1 ? 0 : suggest(text).length - 1)
    // One step beyond either end is the box itself.
    else setActive(((active + 1 + by + stops) % stops) - 1)
  }
  const keys: Record<string, () => void> = {
    ArrowDown: () => step(1),
    ArrowUp: () => step(-1),
    Enter: () => commit(options[active]?.value ?? text, 'chosen'),
    Escape: () => (open ? shut() : type('')),
  }
  function press(event: KeyboardEvent) {
    const act = keys[event.key]
    if (!act || event.nativeEvent.isComposing) return
    event.preventDefault()
    act()
  }

  return (
    <div className="combobox">
      <input
        {...parts}
        className="input combobox-box"
        type="text"
        role="combobox"
        aria-autocomplete="list"
        aria-expanded={open}
        aria-controls={listId}
        aria-activedescendant={open && active >= 0 ? `${listId}-${active}` : undefined}
        autoComplete={autoComplete}
        autoCapitalize="words"
        autoCorrect="off"
        spellCheck={false}
        enterKeyHint="search"
        value={text}
        onChange={(event) => {
          type(event.target.value)
          show()
        }}
        onKeyDown={press}
        // What is offered may have to be made ready: now, not with the first letter.
        onFocus={() => void suggest('a')}
        onBlur={() => afterPress(() => commit(text, 'left'))}
      />
      <div
        className="combobox-list"
        id={listId}
        role="listbox"
        tabIndex={-1}
        aria-label={listName}
        hidden={!open}
        // The box keeps the focus, so that leaving it is not mistaken for a choice.
        onPointerDown={(event) => event.preventDefault()}
        onMouseDown={(event) => event.preventDefault()}
      >
        {options.map((option, at) => (
          // The keys are handled on the box, which keeps the focus (aria-activedescendant).
          // eslint-disable-next-line jsx-a11y/click-events-have-key-events
          <div
            key={option.value}
            id={`${listId}-${at}`}
            className="combobox-option"
            role="option"
            tabIndex={-1}
            aria-selected={at === active}
            onClick={() => commit(option.value, 'chosen')}
          >
            {option.value}
            {option.note && <span className="combobox-note">{option.note}</span>}
          </div>
        ))}
      </div>
      <p className="visually-hidden" role="status">
        {list === 'open' && text !== '' ? said(options.length) : ''}
      </p>
    </div>
  )
}
