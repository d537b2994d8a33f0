import { useEffect, useRef, type ComponentProps, type ReactNode, type RefObject } from 'react'
import './Chip.css'
import { classes } from './classes.ts'
import { Icon, type IconName } from './Icon.tsx'

/** Pixels seen of the chip after the chosen one. */
const peek = 56

/** Chips in one row, which scrolls sideways by finger, by wheel, and with the focus. */
export function ChipRow({ label, children }: { label: string; children: ReactNode }) {
  const row = useRef<HTMLDivElement>(null)
  const left = useRef(0)
  // Each time it is drawn, as its counts come later and make it longer, and when its room is another: once it is laid out, as
  // an observer first tells of that, or a press would wait for it.
  useEffect(function followRoom() {
    const element = row.current
    if (!element || typeof ResizeObserver === 'undefined') return
    const observer = new ResizeObserver(() => showChosen(element, left))
    observer.observe(element)
    return () => observer.disconnect()
  })
  useEffect(function turnSideways() {
    const element = row.current
    if (!element) return
    function turn(event: WheelEvent) {
      if (!element || event.deltaX !== 0 || event.ctrlKey) return
      const before = element.scrollLeft
      element.scrollLeft += event.deltaY
      // At its end the page scrolls on.
      if (element.scrollLeft !== before) event.preventDefault()
    }
    element.addEventListener('wheel', turn, { passive: false })
    return () => element.removeEventListener('wheel', turn)
  }, [])
  return (
    // What has the focus in it is brought into sight; the row itself is pressed by nobody.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <div
      className="chips"
      role="group"
      aria-label={label}
      ref={row}
      // Whole, not only its edge; under a finger it stays where it is, or the press would be of what lies there then.
      onFocus={({ target, currentTarget }) => {
        if (!target.matches(':focus-visible')) return
        target.closest('.chip, li')?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
        left.current = currentTarget.scrollLeft
      }}
    >
      {children}
    </div>
  )
}

/** Scrolls a row to what was pressed in it or else is chosen; not once somebody has moved it by hand from where it was `left`. */
function showChosen(row: HTMLElement, left: RefObject<number>): void {
  // What was pressed, before what was chosen earlier.
  const pressed = row.querySelector(':focus')
  const chosen = (pressed ?? row.querySelector(':checked'))?.closest('.chip')
  if (!chosen || row.scrollLeft !== left.current) return
  const { left: start, right } = chosen.getBoundingClientRect()
  const within = row.getBoundingClientRect()
  // Whole, with a part of the next, which says that there is more.
  const past = right + peek - within.right
  const short = start - peek - within.left
  if (past > 0) row.scrollLeft += Math.min(past, start - within.left)
  // Of several that are chosen, the first is no more than the others.
  else if (short < 0 && chosen.querySelector('[type=radio], :focus')) row.scrollLeft += short
  left.current = row.scrollLeft
}

/** One of a set of options, or of several. The count is part of its name. */
export function ChipChoice({
  label,
  count,
  dim = false,
  checked,
  onChange,
  ...input
}: {
  label: string
  count?: string | undefined
  dim?: boolean
  checked: boolean
  onChange: (checked: boolean) => void
} & Pick<ComponentProps<'input'>, 'name' | 'value'> & { type: 'checkbox' | 'radio' }) {
  return (
    <label className={classes('chip', dim && 'chip-dim')}>
      <input
        {...input}
        className="chip-box"
        checked={checked}
        onChange={(event) => onChange(event.target.checked)}
      />
      <span className="chip-face">
        {label}
        {/* Its room is kept before it is known. */}
        <span className="chip-count">
          {count !== undefined && <span className="visually-hidden">, </span>}
          {count}
        </span>
      </span>
    </label>
  )
}

/** A press in a row of chips. */
export function ChipButton({
  icon,
  children,
  ...rest
}: ComponentProps<'button'> & { icon?: IconName }) {
  return (
    <button type="button" className="chip" {...rest}>
      <span className="chip-face">
        {icon && <Icon name={icon} />}
        {children}
      </span>
    </button>
  )
}

/** One of several, in as little room as one: the platform's own list. */
export function ChipSelect<T extends string>({
  label,
  value,
  options,
  on = false,
  onChange,
}: {
  label: string
  value: T
  options: { value: T; label: string }[]
  /** It was chosen, and narrows what is found. */
  on?: boolean
  onChange: (value: T) => void
}) {
  return (
    <span className="chip">
      <select
        className="chip-box"
        aria-label={label}
        value={value}
        onChange={(event) => {
          const chosen = options.find((option) => option.value === event.target.value)
          if (chosen) onChange(chosen.value)
        }}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
      {/* As wide as what is chosen, not as the longest that could be. */}
      <span className="chip-face" data-on={on || undefined} aria-hidden="true">
        {options.find((option) => option.value === value)?.label}
        <Icon name="down" />
      </span>
    </span>
  )
}
