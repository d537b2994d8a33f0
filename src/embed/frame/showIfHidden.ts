import { seenPart, type Part } from './seen.ts'

/** More of a tall thing than its beginning need not be in sight, px. */
const beginning = 240

/** Asks for an element to be scrolled to, unless its beginning is in sight. */
export async function showIfHidden(element: Element, show: (part: Part) => void): Promise<void> {
  const { seen, whole } = await seenPart(element)
  const wanted = Math.min(whole.height, beginning)
  if (seen.top <= whole.top && seen.height >= wanted) return
  show({ top: Math.max(0, whole.top), height: wanted })
}
