import type { KeyboardEvent, ReactNode, Ref } from 'react'
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
  /** Its options have the same with their number, for the box to point at. */
  id: string
  name: string
  groups: OptionGroup<Option>[]
  /** The number of the option stepped to; -1 = none. */
  active: number
  onChoose: (option: Option) => void
  /** A key pressed on an option: a screen reader may put the focus there. */
  onPress: (event: KeyboardEvent, option: Option, at: number) => void
  ref: Ref<HTMLDivElement>
}

/** What a combobox offers, in groups. */
export function ComboboxList<Option extends ComboboxOption>({
  id,
  name,
  groups,
  active,
  onChoose,
  onPress,
  ref,
}: Props<Option>) {
  const options = groups.flatMap(({ options }) => options)
  return (
    <div
      ref={ref}
      className="combobox-list"
      id={id}
      role="listbox"
      tabIndex={-1}
      aria-label={name}
      hidden={options.length === 0}
      // The box keeps the focus, and a phone its keyboard, while a finger is on the list.
      onPointerDown={keepFocus}
      onMouseDown={keepFocus}
    >
      {groups.map(({ name, options: some }, nth) => (
        <Group key={name ?? nth} id={`${id}-group-${nth}`} name={name}>
          {some.map((option) => {
            const at = options.indexOf(option)
            return (
              <div
                key={option.key}
                id={`${id}-${at}`}
                className="combobox-option"
                role="option"
                tabIndex={-1}
                ref={at === active ? bringIntoView : undefined}
                aria-selected={at === active}
                onClick={() => onChoose(option)}
                onKeyDown={(event) => onPress(event, option, at)}
              >
                {option.icon && <Icon name={option.icon} />}
                <span className="combobox-name">{option.name}</span>
                {option.note && (
                  <>
                    {' '}
                    <span className="combobox-note">{option.note}</span>
                  </>
                )}
              </div>
            )
          })}
        </Group>
      ))}
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
