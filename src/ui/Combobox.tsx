import { useId, useRef, useState, type FocusEvent, type KeyboardEvent, type ReactNode } from 'react'
import { afterPress } from './afterPress.ts'
import './Combobox.css'
import { ComboboxList, type ComboboxOption, type OptionGroup } from './ComboboxList.tsx'
import type { FieldParts } from './Field.tsx'
import { LiveStatus } from './Message.tsx'
import { useTyped } from './useTyped.ts'

interface Props<Option extends ComboboxOption> {
  parts: FieldParts & { onBlur?: () => void }
  /** What stands in the box, but for letters that are being typed. */
  text: string
  /** Told once a letter is painted. */
  onText: (text: string) => void
  /** This long, in milliseconds, typing rests before it is told. Left out: each letter is. */
  pause?: number
  /** What to offer for that text. */
  suggest: (text: string) => OptionGroup<Option>[]
  /** The name of the list. */
  listName: string
  /** Said to a screen reader once typing rests: "3 suggestions". */
  said: (n: number) => string
  onChoose: (option: Option) => void
  /** `entered` = Enter was pressed on the text; `left` = the box and all that belongs to it lost the focus. */
  onCommit: (text: string, how: 'entered' | 'left') => void
  onFocus?: () => void
  autoComplete?: string
  /** Buttons that belong to the box: pressing one does not leave it. */
  children?: ReactNode
}

/**
 * A box to type in that offers what it knows, in groups: any text may still be entered. Source: ARIA Authoring Practices,
 * combobox with a listbox popup. A screen reader may put the focus on an option: the list then stays, and so does the text.
 */
export function Combobox<Option extends ComboboxOption>({
  parts,
  text,
  onText,
  pause = 0,
  suggest,
  listName,
  said,
  onChoose,
  onCommit,
  onFocus,
  autoComplete,
  children,
}: Props<Option>) {
  const listId = useId()
  const input = useRef<HTMLInputElement>(null)
  const list = useRef<HTMLDivElement>(null)
  const [state, setState] = useState<'shut' | 'open'>('shut')
  const [active, setActive] = useState(-1)
  const { typed, type, settle } = useTyped(text, onText, pause)
  // What is offered is drawn whole: only who steps through it waits for that of the latest letter.
  const asked = active < 0 ? text : typed
  // What is offered to an empty box is nothing for its first letter.
  const groups = state === 'open' && (asked !== '' || typed === '') ? suggest(asked) : []
  const options = groups.flatMap(({ options }) => options)
  const open = options.length > 0

  function show(at = -1) {
    setState('open')
    setActive(at)
  }
  function shut() {
    setState('shut')
    setActive(-1)
  }
  /** Not from the last drawing: a prerendered page hands over what was typed and Enter in one go. */
  const inBox = () => input.current?.value ?? typed
  function commit(text: string, how: 'entered' | 'left') {
    shut()
    settle(text)
    onCommit(text, how)
  }
  function choose(option: Option) {
    if (list.current?.contains(document.activeElement)) input.current?.focus()
    shut()
    settle(inBox())
    onChoose(option)
  }
  function enter() {
    const option = options[active]
    if (option) choose(option)
    else commit(inBox(), 'entered')
  }
  function step(by: 1 | -1, from = active) {
    const offered = suggest(typed).flatMap(({ options }) => options)
    const stops = offered.length + 1
    // One step beyond either end is the box itself.
    const next = open ? ((from + 1 + by + stops) % stops) - 1 : by === 1 ? 0 : offered.length - 1
    show(next)
  }
  const keys: Record<string, (at?: number) => void> = {
    ArrowDown: (at) => step(1, at),
    ArrowUp: (at) => step(-1, at),
    Enter: enter,
    // What is offered may still be on its way: the text is not cleared for that.
    Escape: () => (state === 'open' ? shut() : settle('')),
  }
  function press(event: KeyboardEvent) {
    const act = keys[event.key]
    if (!act || event.nativeEvent.isComposing) return
    event.preventDefault()
    act()
  }
  function pressOption(event: KeyboardEvent, option: Option, at: number) {
    if (event.key === 'Enter' || event.key === ' ') choose(option)
    else if (event.key in keys) {
      input.current?.focus()
      keys[event.key]?.(at)
    } else return
    event.preventDefault()
  }
  function leave({ relatedTarget, currentTarget }: FocusEvent<HTMLElement>) {
    const to = relatedTarget as Node | null
    if (list.current?.contains(to) || to === input.current) return
    if (currentTarget.contains(to)) {
      shut()
      return
    }
    const left = inBox()
    afterPress(() => commit(left, 'left'))
  }

  return (
    <div
      className="combobox"
      role="presentation"
      onBlur={leave}
      // A button that leaves the focus in the box has answered it all the same.
      onClick={({ target }) => (target as Element).closest('button') && shut()}
    >
      <input
        {...parts}
        ref={input}
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
        maxLength={100}
        value={typed}
        onChange={(event) => {
          type(event.target.value)
          show()
        }}
        onClick={() => typed === '' && show()}
        onKeyDown={press}
        onFocus={onFocus}
      />
      {children}
      <ComboboxList
        ref={list}
        id={listId}
        name={listName}
        groups={groups}
        active={active}
        onChoose={choose}
        onPress={pressOption}
      />
      <LiveStatus>{state === 'open' && typed !== '' ? said(options.length) : ''}</LiveStatus>
    </div>
  )
}
