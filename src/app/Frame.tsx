import { lazy, Suspense, type ReactNode } from 'react'
import type { Area } from '#domain/catalogue/area.ts'
import { SkipLink } from '#ui/Link.tsx'
import { embedded } from '#url/address.ts'
import { Footer, Translation } from './Footer.tsx'
import './Frame.css'
import { Header } from './Header.tsx'
import { inLink, missingLanguage } from '#words/current.ts'
import { app as appWords } from '#words/app.ts'

const Embedded = lazy(async () => ({
  default: (await import('#embed/frame/Embedded.tsx')).Embedded,
}))

interface Props {
  /** The way to the other areas, for the foot. */
  areas: ReactNode
  areaId: string | null
  /** The published area; null until it has come. */
  area: Area | null
  onFinder: boolean
  children: ReactNode
}

/** What stands round every page. In another site's page there is only ours, a way past the filters, and a way out. */
export function Frame({ areas, areaId, area, onFinder, children }: Props) {
  const skip = <SkipLink to="main">{appWords.skip}</SkipLink>
  const page = (
    <main id="main" className="main" tabIndex={-1}>
      {children}
    </main>
  )
  const translation = (inLink ?? missingLanguage) !== null && (
    <Suspense>
      <Translation />
    </Suspense>
  )
  if (embedded)
    return (
      <>
        {onFinder && skip}
        {page}
        {/* Where the language is chosen. */}
        {translation}
        <Suspense>
          <Embedded areaId={areaId} />
        </Suspense>
      </>
    )
  return (
    <>
      {skip}
      <Header current={areaId} onFinder={onFinder} />
      {translation}
      {page}
      <Footer area={area} areas={areas} />
    </>
  )
}
