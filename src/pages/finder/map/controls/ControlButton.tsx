import type { ComponentProps } from 'react'

interface Props extends ComponentProps<'button'> {
  name: string
  /** Has no effect now, but keeps its place and the focus. */
  off?: boolean
}

export function ControlButton({ name, off = false, onClick, ...rest }: Props) {
  return (
    <button
      type="button"
      className="map-control"
      aria-label={name}
      title={name}
      aria-disabled={off}
      onClick={off ? undefined : onClick}
      {...rest}
    />
  )
}
