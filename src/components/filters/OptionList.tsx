import { Choice } from '#ui/Choice.tsx'
import { filters as words } from '#words/en/filters.ts'

interface Props<T extends string> {
  options: readonly T[]
  chosen: readonly T[]
  counts: Record<string, number>
  name: (option: T) => string
  hint?: (option: T) => string
  onChoose: (chosen: T[]) => void
}

/** Tick boxes, each with how many it would give. None is ever shut: "none" is said, and may still be chosen. */
export function OptionList<T extends string>(props: Props<T>) {
  const { options, chosen, counts, name, hint, onChoose } = props
  return options.map((option) => {
    const count = counts[option] ?? 0
    return (
      <Choice
        key={option}
        label={name(option)}
        hint={hint?.(option)}
        note={words.count(count)}
        dim={count === 0}
        checked={chosen.includes(option)}
        onChange={(on) =>
          // In the order of the options, so that equal searches have equal addresses.
          onChoose(options.filter((one) => (one === option ? on : chosen.includes(one))))
        }
      />
    )
  })
}
