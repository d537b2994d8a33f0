import { useEffect, useLayoutEffect, useState } from 'react'
import { useCatalogue } from '#data/useCatalogue.ts'
import { parseSearch } from '#url/search.ts'
import { go, href } from '#url/address.ts'
import './Embedded.css'
import { followFocus } from './followFocus.ts'
import { hearHost, tellHost } from './host.ts'
import { NoTab } from './NoTab.tsx'
import { openTabs } from './openTabs.ts'
import { placeDialogs } from './placeDialogs.ts'
import { reportHeight } from './reportHeight.ts'
import type { Part } from './seen.ts'
import { useSelected, type Selected } from './useSelected.ts'
import { useShowMap } from './useShowMap.ts'
import { WayOut } from './WayOut.tsx'

const show = (part: Part) => tellHost({ type: 'scroll-to', ...part })
const tellSelected = (selected: Selected) => tellHost({ type: 'select', ...selected })

/** What only a frame in another site's page does, and its way out. */
export function Embedded({ areaId }: { areaId: string | null }) {
  const state = useCatalogue(areaId)
  const [notOpened, offer] = useState<string | null>(null)
  useLayoutEffect(function markDocument() {
    document.documentElement.classList.add('in-frame')
  }, [])
  useEffect(followHeight, [])
  useEffect(() => placeDialogs(show), [])
  useEffect(() => followFocus(show), [])
  useEffect(() => openTabs(offer), [])
  useEffect(
    function obeyHost() {
      return hearHost((search) => go(href({ room: 'finder', area: areaId }, parseSearch(search))))
    },
    [areaId],
  )
  useSelected(state.is === 'ready' ? state.catalogue : null, tellSelected)
  useShowMap(show)
  return (
    <>
      <WayOut />
      {notOpened !== null && <NoTab address={notOpened} onClose={() => offer(null)} />}
    </>
  )
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
