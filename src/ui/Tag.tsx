import './Tag.css'
import { Icon } from './Icon.tsx'

/** Something chosen, which a press takes away. `name` is what a screen reader says: "Remove Tuesdays". */
export function Tag({
  children,
  name,
  onRemove,
}: {
  children: string
  name: string
  onRemove: () => void
}) {
  return (
    <button type="button" className="tag" aria-label={name} onClick={onRemove}>
      {children}
      <Icon name="close" />
    </button>
  )
}
