import { current } from './current.ts'
import { offline as english } from './en/offline.ts'
import { wording } from './wording.ts'

/** What is said of working with no signal. */
export const offlineIn = wording('offline', english, (m, { list, say, tenths }) => {
  const { dialog } = m
  const { streets } = dialog
  const files = (n: number) => say(dialog.countOfFiles, { n })
  return {
    ...m,
    /** "Norfolk", "Tuesday 3 November", "09:10". */
    saved: (area: string, day: string, time: string, isWhole: boolean) =>
      say(isWhole ? m.saved : m.savedPart, { area, day, time }),
    saving: (area: string) => say(m.saving, { area }),
    waiting: (area: string) => say(m.waiting, { area }),
    /** The dates of the phone's clock and of the information. */
    clock: (today: string, updated: string) => say(m.clock, { today, updated }),
    old: (days: number) => say(m.old, { n: days }),
    dialog: {
      ...dialog,
      lead: (area: string) => say(dialog.lead, { area }),
      missing: (n: number) => say(dialog.missing, { n }),
      lacking: (n: number) => say(dialog.lacking, { n }),
      files: (app: number, area: number, size: string) =>
        say(dialog.files, { app: files(app), area: files(area), size }),
      languages: (names: string[]) => say(dialog.languages, { languages: list(names) }),
      megabytes: (bytes: number) =>
        say(dialog.megabytes, { megabytes: tenths(Number((bytes / 1_000_000).toFixed(1))) }),
      streets: {
        ...streets,
        saved: (size: string) => say(streets.saved, { size }),
        plan: (size: string) => say(streets.plan, { size }),
      },
    },
  }
})

export const offline = offlineIn(current)
