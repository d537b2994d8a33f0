import { useQuery } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import { useIsOwnPlace } from '#data/location.ts'
import type { Catalogue } from '#domain/catalogue/catalogue.ts'
import { readNear } from '#domain/geo/near.ts'
import type { Origin } from '#domain/geo/origin.ts'
import type { Search } from '#domain/search/search.ts'
import type { Suggestion } from '#domain/search/suggestions.ts'
import type { Understanding } from '#domain/search/understanding.ts'
import { afterPress } from '#ui/afterPress.ts'
import { painted } from '#ui/painted.ts'
import { useDraft } from '#ui/useTyped.ts'
import { go, href, type ChangeSearch } from '#url/address.ts'
import { finder } from '#words/finder.ts'
import { mayBeElsewhere } from './elsewhere.ts'
import { useUnderstanding, type Answered } from './useUnderstanding.ts'

/** A text that was asked, and what there is to say to it; null = it is still being looked for. */
export interface Asked {
  text: string
  answered: Answered | null
}

/** What stands in the box: the name looked for, else where from. */
function valueOf({ q, near }: Pick<Search, 'q' | 'near'>, origin: Origin, own: boolean): string {
  if (q !== '' || readNear(near).is !== 'point') return q || near
  return finder.near.name({ name: origin.is === 'found' ? origin.name : '', own })
}

/** What a suggestion asks for that leads to no page of its own. */
function changeOf(one: Exclude<Suggestion, { is: 'place' | 'former-centre' }>): Partial<Search> {
  switch (one.is) {
    case 'start':
      return { near: one.near, q: '' }
    case 'type':
      return { types: [one.type.id], q: '' }
    case 'parts':
      return one.change
    case 'title':
      return { q: one.title }
  }
}

/** The old children's centre that a text means and nothing else: its page has the answer, and no list has. */
function onlyCentre({ means, groups }: Understanding): Suggestion | null {
  const [only, ...others] = groups.flatMap(({ suggestions }): Suggestion[] => suggestions)
  const isCentre = means.is === 'names' && only?.is === 'former-centre'
  return isCentre && others.length === 0 ? only : null
}

/**
 * The text in the box, and what becomes of it: a start or a name is looked for at once; all else is asked about or said,
 * and the text stays as it was typed.
 */
export function useAsking(
  catalogue: Catalogue,
  search: Search,
  origin: Origin,
  onChange: ChangeSearch,
) {
  const { area } = catalogue
  // The origin follows a moment later.
  const own = useIsOwnPlace(search.near)
  const value = valueOf(search, origin, own)
  const [text, type] = useDraft(value)
  const { now, answer, prepare } = useUnderstanding(catalogue, text)
  const [asked, setAsked] = useState<(Asked & { of: string }) | null>(null)
  const latest = useRef<object | null>(null)
  // What comes late is not for another page.
  useEffect(() => () => void (latest.current = null), [])

  function change(to: Partial<Search>, how: 'push' | 'replace') {
    setAsked(null)
    type(valueOf({ ...search, ...to }, origin, own && to.near === undefined))
    onChange(to, how)
  }
  function settle(said: string, answered: Answered, how: 'push' | 'replace') {
    const understood = typeof answered === 'string' ? null : answered
    const means = understood?.means
    const centre = understood && onlyCentre(understood)
    if (centre && how === 'push') follow(centre)
    else if (means?.is === 'start') change({ near: means.near, q: '' }, how)
    else if (means?.is === 'names') change({ q: means.q }, how)
    else if (means?.is === 'parts') change(means.change, how)
    else setAsked({ text: said, answered, of: value })
  }
  /** Does what was asked for last, once the box that was answered is painted: the page it changes is drawn anew at once. */
  function oncePainted(act: () => void) {
    const one = (latest.current = {})
    void painted().then(() => latest.current === one && act())
  }
  function commit(typed: string, by: 'entered' | 'left') {
    if (by === 'entered') oncePainted(() => lookFor(typed, by))
    else lookFor(typed, by)
  }
  function lookFor(typed: string, by: 'entered' | 'left') {
    const said = typed.trim()
    const how = by === 'entered' ? 'push' : 'replace'
    // It was entered and is looked for, or answered, already.
    if (said === asked?.text && asked.of === value && by === 'left') return
    latest.current = null
    if (said === value) {
      type(value)
      return
    }
    if (said === '') {
      change({ near: '', q: '' }, how)
      return
    }
    // Left for another page, nobody would be there to hear the answer: the address holds what was typed until then.
    if (now === null && by === 'left') {
      change({ near: said, q: '' }, how)
      return
    }
    const known = now?.understand(said)
    if (known && !mayBeElsewhere(known)) {
      settle(said, known, how)
      return
    }
    const one = (latest.current = {})
    setAsked({ text: said, answered: null, of: value })
    void answer(said).then((answered) =>
      afterPress(() => latest.current === one && settle(said, answered, how)),
    )
  }
  const choose = (one: Suggestion) => oncePainted(() => follow(one))
  function follow(one: Suggestion) {
    if (one.is === 'place' || one.is === 'former-centre') {
      type(value)
      go(href({ page: 'place', area: area.id, id: one.place.id }, search))
    } else change(changeOf(one), 'push')
  }

  // A link may hold what is no place here.
  const fromLink = useQuery({
    queryKey: ['asked', area.id, search.near],
    queryFn: () => answer(search.near),
    networkMode: 'always',
    enabled: origin.is === 'unknown',
  })
  const isTyped = asked !== null && asked.of === value && asked.text === text.trim()
  const ofLink = origin.is === 'unknown' && text === value && search.q === ''
  const shown: Asked | null = isTyped
    ? asked
    : ofLink
      ? { text: search.near, answered: fromLink.data ?? null }
      : null
  return { text, type, shown, now, commit, choose, prepare }
}
