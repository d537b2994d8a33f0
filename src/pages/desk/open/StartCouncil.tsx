import { useState } from 'react'
import { nowIn } from '#data/clock.ts'
import { published } from '#desk/files.ts'
import type { Draft } from '#desk/draft/draft.ts'
import { newCouncil, type NewCouncil } from '#desk/draft/newCouncil.ts'
import { fetchJson } from '#data/useFile.ts'
import { DataError } from '#data/trouble.ts'
import { Button } from '#ui/Button.tsx'
import { Details } from '#ui/Details.tsx'
import { go } from '#url/address.ts'
import { topFolders } from '#url/paths.ts'
import { desk } from '#words/en/desk.ts'
import { TextField } from '#pages/desk/fields.tsx'
import { RecordForm } from '#pages/desk/RecordForm.tsx'
import { hrefOf } from '#pages/desk/view.ts'

const words = desk.council
const fields = ['name', 'council', 'url', 'town'] as const
/** Wide at first: its edges follow from its places. */
const empty: NewCouncil = { name: '', council: '', url: '', town: '' }

/** A council that is not in the finder yet begins with its name and where it is. */
export function StartCouncil({ onOpen }: { onOpen: (draft: Draft, said: string[]) => void }) {
  const [typed, type] = useState(empty)
  const [wrong, say] = useState<Partial<Record<keyof NewCouncil, string>>>({})
  async function start() {
    const files = new Map<string, string>()
    try {
      const areas = await fetchJson('areas.json', undefined, 'no-cache')
      files.set('areas.json', published(areas))
      // Bank holidays are the same everywhere: they are taken from an area that has them.
      for (const { id } of (areas as { areas: { id: string }[] }).areas) {
        const file = `${id}/calendar.json`
        files.set(file, published(await fetchJson(file, undefined, 'no-cache')))
      }
    } catch (error) {
      if (!(error instanceof DataError)) throw error
    }
    if (!files.has('areas.json'))
      files.set('areas.json', published({ formatVersion: 1, areas: [] }))
    const made = newCouncil(typed, files, { today: nowIn('Europe/London').date, taken: topFolders })
    if (made.is === 'misread') say(made.wrong)
    else {
      onOpen(made.draft, [])
      go(hrefOf({ see: 'area' }))
    }
  }
  return (
    <Details summary={words.title}>
      <RecordForm label={words.title} onSubmit={() => void start()}>
        <p>{words.hint}</p>
        {fields.map((field) => {
          const expected = wrong[field]
          return (
            <TextField
              key={field}
              label={words[field]}
              hint={words.hints[field]}
              error={expected === undefined ? null : desk.edit.expected(expected)}
              value={typed[field]}
              onChange={(value) => type({ ...typed, [field]: value })}
            />
          )
        })}
        <Button type="submit" look="primary">
          {words.start}
        </Button>
      </RecordForm>
    </Details>
  )
}
