import { useEffect, useRef, useState, type RefObject } from 'react'
import { flushSync } from 'react-dom'
import { entryState, keepInEntry } from '#url/entryState.ts'

interface List {
  /** What was asked: another question starts the list anew. */
  question: string
  /** How many are shown without asking; a list never grows shorter while its question stays. */
  least: number
  /** How many there are. */
  all: number
  /** Names it among the lists of a page, where Back is to find it as long as it was left. */
  name?: string
  /** A selector of its items; left out = the children of its holder. */
  item?: string
}

/**
 * How many of a list are shown, how to show more, and the element that holds them. The first that is new takes the focus:
 * whoever asked for it by keyboard goes on there.
 */
export function useShown<Holder extends HTMLElement>({
  question,
  least,
  all,
  name,
  item = ':scope > li',
}: List): {
  shown: number
  list: RefObject<Holder | null>
  showMore: (upTo: number, first?: number) => void
} {
  const list = useRef<Holder>(null)
  const kept = () => ({ question, upTo: name === undefined ? 0 : keptOf(name, question) })
  const [asked, ask] = useState(kept)
  const before = asked.question === question ? asked : kept()
  // What was shown stays, though it need not be shown any more: the page would jump from under who reads it.
  const current = before.upTo < least ? { question, upTo: least } : before
  // Set while rendering, as React advises for state that follows a prop: no frame shows a list of the wrong length.
  if (current !== asked) ask(current)

  const shown = Math.min(all, current.upTo)
  // After every drawing, as a change of address starts the entry anew.
  useEffect(() => {
    if (name !== undefined) keepInEntry(name, `${shown} ${question}`)
  })

  function showMore(upTo: number, first = shown) {
    flushSync(() => ask({ question, upTo }))
    list.current?.querySelectorAll(item)[first]?.querySelector('a')?.focus()
  }
  return { shown, list, showMore }
}

/** How many an entry of history was left with, by the same question: the address may be ahead of what is answered. */
function keptOf(name: string, question: string): number {
  const kept = entryState(name)
  const [shown = '', ...rest] = typeof kept === 'string' ? kept.split(' ') : []
  return rest.join(' ') === question ? Number(shown) : 0
}
