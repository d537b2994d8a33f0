import { useState } from 'react'

/** What was typed and is not saved yet, by what it is of: as long as the page. */
const typed = new Map<string, unknown>()

const ask = (event: BeforeUnloadEvent) => event.preventDefault()

/** A browser asks before it closes a page only while there is something to lose. */
function askBeforeClosing(): void {
  if (typed.size > 0) addEventListener('beforeunload', ask)
  else removeEventListener('beforeunload', ask)
}

/** Whether something was typed into the form of a thing, and neither saved nor left. */
export const isTyped = (of: string): boolean => typed.has(of)

/** The record that a form is of, where something was typed into it: what there is to go on from once the record is gone. */
export const typedOver = <Record>(of: string): Record | undefined =>
  // Whatever is kept of a thing was put there by its own form.
  (typed.get(of) as { record: Record } | undefined)?.record

/** Forgets what was typed of one thing, or of all. */
export function forgetTyped(of?: string): void {
  if (of === undefined) typed.clear()
  else typed.delete(of)
  askBeforeClosing()
}

/** The state of a form: it is still there after a way to another part of the desk and back, until `forgetTyped`. */
export function useTypedForm<Form>(of: string, begin: () => Form) {
  // Whatever is kept of a thing was put there by its own form.
  const [form, setForm] = useState(() => (typed.get(of) as Form | undefined) ?? begin())
  const [wasTyped] = useState(() => isTyped(of))
  function change(next: Form): void {
    setForm(next)
    typed.set(of, next)
    askBeforeClosing()
  }
  /** Begins anew, with nothing typed. */
  const begun = setForm
  return { form, change, begun, wasTyped }
}
