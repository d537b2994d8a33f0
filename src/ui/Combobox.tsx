import {
  useDeferredValue,
  useId,
  useRef,
  useState,
  type FocusEvent,
  type KeyboardEvent,
  type ReactNode,
} from 'react'
import { afterPress } from './afterPress.ts'
import './Combobox.css'
import type { FieldParts } from './Field.tsx'
import { Icon, type IconName } from './Icon.tsx'

export interface ComboboxOption {
  /** Unique in the list. */
  key: string
  name: string
  /** Said after it: what tells it from others of its name. */
  note?: string
  icon?: IconName
}

/** Options under one heading; without a name they stand by themselves. */
export interface OptionGroup<Option extends ComboboxOption = ComboboxOption> {
  name?: string
  options: Option[]
}

interface Props<Option extends ComboboxOption> {
  parts: FieldParts
  /** What stands in the box. */
  text: string
  onText: (text: string) => void
  /** What to offer for that text. */
  suggest: (text: string) => OptionGroup<Option>[]
  /** The name of the list. */
  listName: string
  /** Said to a screen reader when the list changes: "3 suggestions". */
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
  // A letter is painted before what it offers, which is drawn whole: only who steps through it waits for the latest.
  const painted = useDeferredValue(text)
  const asked = active < 0 ? painted : text
  // What is offered to an empty box is nothing for its first letter.
  const groups = state === 'open' && (asked !== '' || text === '') ? suggest(asked) : []
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
  function choose(option: Option) {
    if (list.current?.contains(document.activeElement)) input.current?.focus()
    shut()
    onChoose(option)
  }
  function enter() {
    const option = options[active]
    if (option) {
      choose(option)
      return
    }
    shut()
    // Not from the last drawing: a prerendered page hands over what was typed and Enter in one go.
    onCommit(input.current?.value ?? text, 'entered')
  }
  function step(by: 1 | -1, from = active) {
    const offered = suggest(text).flatMap(({ options }) => options)
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
    Escape: () => (state === 'open' ? shut() : onText('')),
  }
  function press(event: KeyboardEvent) {
    const act = keys[event.key]
    if (!act || event.nativeEvent.isComposing) return
    event.preventDefault()
    act()
  }
  function pressOption(event: KeyboardEvent, at: number) {
    const option = options[at]
    if (option && (event.key === 'Enter' || event.key === ' ')) choose(option)
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
    const typed = input.current?.value ?? text
    afterPress(() => {
      shut()
      onCommit(typed, 'left')
    })
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
        value={text}
        onChange={(event) => {
          onText(event.target.value)
          show()
        }}
        onClick={() => text === '' && show()}
        onKeyDown={press}
        onFocus={onFocus}
      />
      {children}
      <div
        ref={list}
        className="combobox-list"
        id={listId}
        role="listbox"
        tabIndex={-1}
        aria-label={listName}
        hidden={!open}
        // The box keeps the focus, and a phone its keyboard, while a finger is on the list.
        onPointerDown={keepFocus}
        onMouseDown={keepFocus}
      >
        {groups.map(({ name, options: some }, nth) => (
          <Group key={name ?? nth} id={`${listId}-group-${nth}`} name={name}>
            {some.map((option) => {
              const at = options.indexOf(option)
              return (
                <div
                  key={option.key}
                  id={`${listId}-${at}`}
                  className="combobox-option"
                  role="option"
                  tabIndex={-1}
                  ref={at === active ? bringIntoView : undefined}
                  aria-selected={at === active}
                  onClick={() => choose(option)}
                  onKeyDown={(event) => pressOption(event, at)}
                >
                  {option.icon && <Icon name={option.icon} />}
                  <span className="combobox-name">{option.name}</span>
                  {option.note && ' '}
                  {option.note && <span className="combobox-note">{option.note}</span>}
                </div>
              )
            })}
          </Group>
        ))}
      </div>
      <p className="visually-hidden" role="status">
        {state === 'open' && text !== '' ? said(options.length) : ''}
      </p>
    </div>
  )
}

/** Scrolls the list so that an option is whole in it, and the heading above the first; and the page where it ends below. */
function bringIntoView(option: HTMLElement | null): void {
  const list = option?.closest<HTMLElement>('[role=listbox]')
  if (!option || !list) return
  const above = option.offsetTop - option.offsetHeight
  const below = option.offsetTop + option.offsetHeight - list.clientHeight
  if (list.scrollTop > above) list.scrollTop = above
  if (list.scrollTop < below) list.scrollTop = below
  const over = option.getBoundingClientRect().bottom - window.innerHeight
  if (over > 0) window.scrollBy({ top: over })
}

/** A press on what belongs to a box does not take the focus from it. */
export const keepFocus = (event: { preventDefault: () => void }): void => event.preventDefault()

function Group({ id, name, children }: { id: string; name?: string; children: ReactNode }) {
  if (name === undefined) return children
  return (
    <div role="group" aria-labelledby={id}>
      <div className="combobox-heading" id={id} role="presentation">
        {name}
      </div>
      {children}
    </div>
  )
}
