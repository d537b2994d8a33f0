import { builtFile, builtIn, type Built } from '#data/built.ts'
import { instant } from '#data/instant.ts'
import { servedAreas, openArea } from '#desk/area.ts'
import type { Draft } from '#desk/draft/draft.ts'
import type { Publication } from '#desk/draft/publish.ts'
import { fetchPublished } from '#pages/desk/open/openFiles.ts'

/** What a website is written from: every area's files as they are to be, and as they are now where that can be read. */
export interface WebsiteJob {
  area: string
  after: ReadonlyMap<string, string>
  before: ReadonlyMap<string, string> | null
  built: Built
  moment: Date
}

/** What a list makes of a website beside its data, by names below the website's folder. */
export interface WebsiteFiles {
  files: ReadonlyMap<string, string>
  gone: readonly string[]
}

/** What the script of the build brings: it gives how many files are written so far, and the website at last. */
interface Writer {
  writeWebsite: (job: WebsiteJob) => Generator<number, WebsiteFiles>
}

export type Made =
  | { is: 'made'; website: WebsiteFiles }
  | { is: 'stopped' }
  /** The website was built without what the desk needs. */
  | { is: 'no-build' }
  /** The website was built anew since this page was loaded. */
  | { is: 'other-build' }

/** How the writing goes: says how many pages there are so far, and asks whether to go on. */
export interface Watch {
  tell: (pages: number) => void
  isStopped: () => boolean
}

/** Writes the pages and the rest that a build would make of a publication. Throws DataError where the site cannot be asked. */
export async function makeWebsite(
  draft: Draft,
  { data }: Publication,
  watch: Watch,
): Promise<Made> {
  const built = await fetchBuilt()
  if (built === null) return { is: 'no-build' }
  if (!isOfThisPage(built)) return { is: 'other-build' }
  const others = await fetchOthers(draft.area, data)
  // A script of its own: in one with the app, it would part what families fetch.
  const { writeWebsite } = (await import(/* @vite-ignore */ built.writer)) as Writer
  const steps = writeWebsite({
    area: draft.area,
    after: new Map([...others, ...data]),
    before: isReadable(draft) ? new Map([...others, ...draft.opened]) : null,
    built,
    moment: new Date(instant()),
  })
  return inTurns(steps, watch)
}

/** Lets the browser draw, and take a press, between pages. */
async function inTurns(steps: ReturnType<Writer['writeWebsite']>, watch: Watch): Promise<Made> {
  const turn = 50
  let since = instant()
  for (;;) {
    const step = steps.next()
    if (step.done === true) return { is: 'made', website: step.value }
    if (instant() - since < turn) continue
    watch.tell(step.value)
    await new Promise((resolve) => setTimeout(resolve))
    if (watch.isStopped()) return { is: 'stopped' }
    since = instant()
  }
}

/** What the host says of its build, past what this device holds; null where it says nothing that can be read. */
async function fetchBuilt(): Promise<Built | null> {
  const address = import.meta.env.BASE_URL + builtFile
  try {
    const answer = await fetch(address, { cache: 'no-cache' })
    return answer.ok ? builtIn(await answer.json()) : null
  } catch {
    return null
  }
}

/** Whether this page is of a build: other scripts would write the pages of an earlier one. */
function isOfThisPage({ template }: Built): boolean {
  const own = [...document.querySelectorAll<HTMLScriptElement>('script[type=module][src]')]
  return own.every((script) => template.includes(`"${script.getAttribute('src')}"`))
}

/** The other areas as they are published: the site map and the file of outcodes name them all. */
async function fetchOthers(
  area: string,
  files: ReadonlyMap<string, string>,
): Promise<Map<string, string>> {
  const ids = servedAreas(files).served.map(({ id }) => id)
  const all = await Promise.all(
    ids.filter((id) => id !== area).map((id) => fetchPublished(id, () => undefined, false)),
  )
  return new Map(all.flatMap((one) => [...one]))
}

/** Whether what was published can be read as a build reads it; an area that is new has nothing that could not. */
function isReadable({ opened, area }: Draft): boolean {
  const summary = servedAreas(opened).served.find(({ id }) => id === area)
  return summary === undefined || openArea(opened, summary).is === 'good'
}
