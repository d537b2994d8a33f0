import { useEffect, useLayoutEffect, useState, useRef } from 'react'
import { useCatalogue } from '#data/useCatalogue.ts'
import { parseSearch } from '#url/search.ts'
import { go, href, base, loadedAddress, useRoute, useSearch } from '#url/address.ts'
import { followFocus, placeDialogs, type Part, showIfHidden } from './partInSight.ts'
import { hearHost, tellHost, openTabs, reportHeight } from './host.ts'
import { accentColours, parseAccent } from '#ui/accent.ts'
import { FullFinderLink } from './FullFinderLink.tsx'
import { CopyField } from '#ui/CopyField.tsx'
import { Dialog } from '#ui/Dialog.tsx'
import { embedded as embeddedWords } from '#words/embedded.ts'
import type { Catalogue } from '#domain/catalogue/catalogue.ts'
import { parsePath, type Route } from '#url/paths.ts'
import './Embedded.css'

const show = (part: Part) => tellHost({ type: 'scroll-to', ...part })
const tellSelected = (selected: Selected) => tellHost({ type: 'select', ...selected })

/** What only a frame in another site's page does, and its way out. */
export function Embedded({ areaId }: { areaId: string | null }) {
  const state = useCatalogue(areaId)
  const [notOpened, offer] = useState<string | null>(null)
  useLayoutEffect(function markDocument() {
    document.documentElement.classList.add('in-frame')
  }, [])
  useLayoutEffect(() => wearAccent(loadedAddress), [])
  useEffect(followHeight, [])
  useEffect(() => placeDialogs(show), [])
  useEffect(() => followFocus(show), [])
  useEffect(() => openTabs(offer), [])
  useEffect(
    function obeyHost() {
      return hearHost((search) =>
        go(href({ page: 'finder', area: areaId }, parseSearch(search, 'embed'))),
      )
    },
    [areaId],
  )
  useSelected(state.is === 'ready' ? state.catalogue : null, tellSelected, loadedAddress)
  useShowMap(show)
  return (
    <>
      <FullFinderLink />
      {notOpened !== null && <NoTab address={notOpened} onClose={() => offer(null)} />}
    </>
  )
}

/** The colours of the council whose page it is, as the address that was loaded says; one that cannot be read is passed over. */
function wearAccent(loaded: string): void {
  const said = new URLSearchParams(new URL(loaded).hash.slice(1)).get('accent')
  const accent = said === null ? null : parseAccent(said)
  const colours = accent && accentColours(accent)
  if (!colours) return
  const { classList, style } = document.documentElement
  classList.add('has-accent')
  for (const theme of ['light', 'dark'] as const)
    for (const [name, colour] of Object.entries(colours[theme]))
      style.setProperty(`--${theme}-${name}`, String(colour))
}

/** Tells the page how tall the content is, and notes when the page has followed. */
function followHeight(): () => void {
  const root = document.getElementById('root')
  if (!root) return () => {}
  let asked = 0
  const stop = reportHeight(root, (height) => {
    if (asked === 0) tellHost({ type: 'ready' })
    asked = height
    tellHost({ type: 'height', height })
  })
  const onResize = () => {
    document.documentElement.classList.toggle('frame-follows', window.innerHeight >= asked)
  }
  window.addEventListener('resize', onResize)
  return () => {
    stop()
    window.removeEventListener('resize', onResize)
  }
}

/** Where a new tab may not be opened: the address, to be copied. */
function NoTab({ address, onClose }: { address: string; onClose: () => void }) {
  const words = embeddedWords.noTab
  return (
    <Dialog title={words.title} close={words.close} onClose={onClose}>
      <p>{words.said}</p>
      <CopyField label={words.label} text={address} rows={3} said={words} />
    </Dialog>
  )
}

export interface Selected {
  placeId: string
  sessionId?: string
}

/** Calls `tell` when a place or a session is opened: only ids that are published, and not what the page was opened with. */
export function useSelected(
  catalogue: Catalogue | null,
  tell: (selected: Selected) => void,
  loaded: string,
): void {
  const route = useRoute()
  const [{ at }] = useSearch()
  const { place, session } = focusOf(route, at)
  const [first] = useState(() => focusAtFirst(loaded))
  const last = useRef(`${first.place} ${first.session}`)
  useEffect(
    function tellWhatOpened() {
      const now = `${place} ${session}`
      if (!catalogue || last.current === now) return
      last.current = now
      const meets = session === null ? undefined : catalogue.sessions.get(session)
      if (meets) tell({ placeId: meets.placeId, sessionId: meets.id })
      else if (place !== null && catalogue.places.has(place)) tell({ placeId: place })
    },
    [catalogue, place, session, tell],
  )
}

const focusOf = (route: Route, at: ReturnType<typeof parseSearch>['at']) => ({
  place: route.page === 'place' ? route.id : route.page === 'session' ? null : at,
  session: route.page === 'session' ? route.id : null,
})

/** By the address that was loaded: on a weak signal, something may be opened before this part has come. */
function focusAtFirst(loaded: string) {
  const { pathname, hash } = new URL(loaded)
  return focusOf(parsePath(pathname, base), parseSearch(hash).at)
}

/**
 * A place opened from a list beside the map, and longer than it, is shown on a map that may have scrolled out of sight. Not what
 * the page around the frame asked for: its reader is elsewhere; nor what was chosen on the map, which is where the person is.
 */
function useShowMap(show: (part: Part) => void): void {
  const [{ at }] = useSearch()
  useEffect(
    function showMap() {
      if (at === null || !document.hasFocus()) return
      // The room of the map, whatever is in it: this is not its business.
      const map = document.querySelector('.finder-map')
      if (map && !map.contains(document.activeElement)) void showIfHidden(map, show)
    },
    [at, show],
  )
}
