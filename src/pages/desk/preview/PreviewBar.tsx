import { useEffect, useState } from 'react'
import { Dialog } from '#ui/Dialog.tsx'
import { base } from '#url/address.ts'
import { parsePath, type Route } from '#url/paths.ts'
import { desk } from '#words/en/desk.ts'
import './Preview.css'

const words = desk.preview
const toDesk = `${import.meta.env.BASE_URL}desk/`

/** Whether a page can be looked at before it is published: those that show nothing but the list. */
export const canPreview = ({ page }: Route): boolean =>
  ['finder', 'place', 'session', 'unknown'].includes(page)

/** Says of every page that it is a draft; null = of no area yet. What a link leads to that is none says so. */
export function PreviewBar({ name }: { name: string | null }) {
  const [asked, ask] = useState(false)
  useDraftTitle()
  useEffect(() => onOutsideLink(() => ask(true)), [])
  return (
    <aside className="preview-bar" aria-label={words.title}>
      <p>
        <strong>{words.title}</strong> {name !== null && words.about(name)}
      </p>
      <a href={toDesk}>{words.desk}</a>
      {asked && (
        <Dialog title={words.notTitle} close={words.close} size="small" onClose={() => ask(false)}>
          <p>{words.not}</p>
        </Dialog>
      )}
    </aside>
  )
}

/** A page of the preview that has nothing of the list to show: no draft, or what comes only with publishing. */
export function NothingToPreview({ why }: { why: 'none' | 'not' }) {
  return (
    <main id="main" className="main">
      <div className="notice-page">
        <h1>{why === 'none' ? words.noneTitle : words.notTitle}</h1>
        <p>{words[why]}</p>
        <p>
          {why === 'none' ? <a href={toDesk}>{words.desk}</a> : <a href={base}>{words.list}</a>}
        </p>
      </div>
    </main>
  )
}

/** Hears a press on a link of this site that leads out of the preview, and holds it. Answers how to stop. */
function onOutsideLink(say: () => void): () => void {
  function hold(event: MouseEvent) {
    const link = event.target instanceof Element ? event.target.closest('a[href]') : null
    if (!(link instanceof HTMLAnchorElement) || link.host !== location.host) return
    const { pathname } = link
    if (pathname === toDesk) return
    if (pathname.startsWith(base) && canPreview(parsePath(pathname, base))) return
    event.preventDefault()
    event.stopPropagation()
    say()
  }
  document.addEventListener('click', hold, { capture: true })
  return () => document.removeEventListener('click', hold, { capture: true })
}

/** Says it in the browser's tab too, whichever page names itself there. */
function useDraftTitle(): void {
  useEffect(function markTitle() {
    const mark = () => {
      const marked = words.inTitle('')
      if (!document.title.startsWith(marked)) document.title = words.inTitle(document.title)
    }
    const observer = new MutationObserver(mark)
    observer.observe(document.head, { childList: true, subtree: true, characterData: true })
    mark()
    return () => observer.disconnect()
  }, [])
}
