import { StrictMode, startTransition, type ComponentType } from 'react'
import { createRoot } from 'react-dom/client'
import { replacePrerendered } from './prerender/replacePrerendered.ts'
import { App } from '#app/App.tsx'
import { listenAtStartup } from '#data/offline/startup.ts'
import { sleptThroughFinish } from '#data/visit.ts'
import { previewing } from '#url/address.ts'
import { current } from '#words/current.ts'

if (import.meta.env.MODE === 'mock') {
  const { startMocking } = await import('#testing/browser.ts')
  await startMocking()
}

const root = document.getElementById('root')
if (!root) throw new Error('index.html has no #root to mount in.')

// Where a language cannot be had, the page is in English after all.
Object.assign(document.documentElement, { lang: current.tag, dir: current.direction })
document.documentElement.dataset.language = current.tag

listenAtStartup()
// Here before a browser has fetched what it translates by, and after what the first list is made of.
void import('#app/afterFirstList.ts').then((file) => file.afterFirstList())
replacePrerendered(root)
void ready().then((Shown) =>
  startTransition(() =>
    createRoot(root).render(
      <StrictMode>
        <Shown />
      </StrictMode>,
    ),
  ),
)

/** The app, or the desk's preview. A tab that slept while the visit was finished in another shows nothing of it again. */
async function ready(): Promise<ComponentType> {
  // Named where other pages are: a family is not sent the names of its files.
  if (previewing) return (await import('#app/OtherPage.tsx')).loadPreview()
  if (!sleptThroughFinish()) return App
  const { clearFamily, restoreLanguage } = await import('#data/finishVisit.ts')
  await clearFamily(null)
  restoreLanguage()
  return App
}
