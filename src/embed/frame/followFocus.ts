import type { Part } from './seen.ts'
import { showIfHidden } from './showIfHidden.ts'

/** What takes the focus and is out of sight is asked to be scrolled to: a frame cannot scroll the page around it. */
export function followFocus(show: (part: Part) => void): () => void {
  let pressed: EventTarget | null = null
  const onPress = (event: PointerEvent) => {
    pressed = event.target
  }
  const onFocus = ({ target }: FocusEvent) => {
    // What was pressed is in sight, and must not move away under the finger.
    if (!(target instanceof Element) || (pressed instanceof Node && target.contains(pressed)))
      return
    void showIfHidden(target, show)
  }
  addEventListener('pointerdown', onPress, true)
  addEventListener('focusin', onFocus)
  return () => {
    removeEventListener('pointerdown', onPress, true)
    removeEventListener('focusin', onFocus)
  }
}
