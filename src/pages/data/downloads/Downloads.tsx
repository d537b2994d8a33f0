import { useMemo } from 'react'
import type { Now } from '#domain/time/localDate.ts'
import type { Catalogue } from '#domain/catalogue/catalogue.ts'
import { FileList } from './FileList.tsx'
import {
  csvRows,
  jsonRows,
  openReferralRows,
  placeFeedRows,
  schemaRows,
  typeFeedRows,
} from './files.ts'
import { data as words } from '#words/data.ts'

interface Props {
  catalogue: Catalogue
  now: Now
}

/** Everything the finder knows, in every format it is written in. */
export function Downloads({ catalogue, now }: Props) {
  const { area } = catalogue
  // What has a feed changes with the day, not with the minute.
  const { date } = now
  const { types, places } = useMemo(
    () => ({
      types: typeFeedRows(catalogue),
      places: placeFeedRows(catalogue, { date, time: '00:00' as Now['time'] }),
    }),
    [catalogue, date],
  )
  const feeds = `${words.feedsHint}${area.timetable === 'example' ? ` ${words.feedsExample}` : ''}`
  const formats = [
    { title: words.csvTitle, hint: words.csvHint, files: csvRows(area, words), open: true },
    { title: words.typeFeedsTitle, hint: feeds, files: types },
    { title: words.placeFeedsTitle, hint: feeds, files: places },
    {
      title: words.openReferralTitle,
      hint: words.openReferralHint,
      files: openReferralRows(catalogue),
    },
    { title: words.jsonTitle, hint: words.jsonHint, files: jsonRows(area, words) },
    { title: words.schemaTitle, hint: words.schemaHint, files: schemaRows(area) },
  ]
  return (
    <section aria-labelledby="download-title">
      <h2 id="download-title">{words.downloadTitle}</h2>
      <p>{words.downloadHint}</p>
      <div className="downloads-formats">
        {formats
          .filter(({ files }) => files.length > 0)
          .map(({ title, ...format }) => (
            <FileList key={title} title={words.format(title, format.files.length)} {...format} />
          ))}
      </div>
    </section>
  )
}
