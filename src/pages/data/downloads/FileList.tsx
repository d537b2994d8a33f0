import type { ReactNode } from 'react'
import { Details } from '#ui/Details.tsx'

export interface FileRow {
  name: string
  href: string
  /** The name it is saved under; null = it is looked at or subscribed to. */
  download: string | null
  what?: string
}

interface Props {
  /** "Spreadsheets: 15 files" */
  title: string
  hint: ReactNode
  files: FileRow[]
  open?: boolean
}

/** The files of one format, behind its name. */
export function FileList({ title, hint, files, open = false }: Props) {
  return (
    <Details summary={title} open={open} className="downloads-format">
      <p>{hint}</p>
      <ul className="downloads" role="list">
        {files.map(({ name, href, download, what }) => (
          <li key={href}>
            <a href={href} {...(download !== null && { download })}>
              {name}
            </a>
            {what && <span className="about-data-soft">{what}</span>}
          </li>
        ))}
      </ul>
    </Details>
  )
}
