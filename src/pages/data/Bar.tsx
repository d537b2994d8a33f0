import { classes } from '#ui/classes.ts'
import './Bar.css'

interface Props {
  /** 0 to 1 of the whole length. */
  share: number
  /** Something to look after. */
  careful?: boolean
}

const long = 100
const high = 10
/** What is little is still seen. */
const least = 1.5

/** One bar of a chart. The number itself stands beside it in words; drawn, so that it prints without backgrounds. */
export function Bar({ share, careful = false }: Props) {
  const length = share === 0 ? 0 : Math.max(least, Math.min(1, share) * long)
  return (
    <svg
      className="bar"
      viewBox={`0 0 ${long} ${high}`}
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      <rect className="bar-track" width={long} height={high} />
      <rect
        className={classes('bar-value', careful && 'bar-careful')}
        width={length}
        height={high}
      />
    </svg>
  )
}
