import { useId, useMemo, useState } from 'react'
import type { Catalogue } from '#domain/catalogue/catalogue.ts'
import { areaChanges, areaFormOf, readAreaForm, type AreaFiles } from '#desk/draft/areaForm.ts'
import { changesTo, edited, filesOf, type Draft } from '#desk/draft/draft.ts'
import { Button } from '#ui/Button.tsx'
import { Choice } from '#ui/Choice.tsx'
import { desk } from '#words/en/desk.ts'
import { FindAdvice } from './AdvicePart.tsx'
import { partOfDesk } from '#pages/desk/open/part.ts'
import { RecordForm, useFields } from '#pages/desk/RecordForm.tsx'
import { FindTown } from './TownPart.tsx'
import type { ChangeDraft } from '#pages/desk/useDesk.ts'
import { useRecordForm } from '#pages/desk/useRecordForm.ts'

const words = desk.area

interface Props {
  draft: Draft
  catalogue: Catalogue
  onChange: ChangeDraft
}

/** The council, its school terms, its kinds of groups, its postcodes; then its towns, and its advice. */
export function AreaPart({ draft, catalogue, onChange }: Props) {
  return (
    <>
      <section className="desk-part" aria-labelledby="desk-area">
        <h2 id="desk-area" tabIndex={-1}>
          {words.title(catalogue.area.name)}
        </h2>
        <AreaEditor
          isSaved={draft.done.at(-1)?.says === words.saved}
          {...{ catalogue, onChange }}
        />
        <Postcodes {...{ catalogue, onChange }} />
      </section>
      <FindTown draft={draft} />
      <FindAdvice catalogue={catalogue} />
    </>
  )
}

const formOf = ({ area, calendar }: AreaFiles) => areaFormOf(area, calendar)

/** A term and a kind are called by what stands before the colon. */
const nameIn = (line: string) => line.split(':')[0]?.trim() ?? ''
const linesBy = { terms: nameIn, types: nameIn }

function AreaEditor({ catalogue, isSaved, onChange }: Omit<Props, 'draft'> & { isSaved: boolean }) {
  const { area, calendar } = catalogue
  const was = useMemo(() => ({ area, calendar }), [area, calendar])
  const typed = useRecordForm('area', was, formOf, linesBy)
  const { form } = typed
  const read = useMemo(() => readAreaForm(form, was.area, was.calendar), [form, was])
  const { set, text, submit, twice } = useFields({
    ...{ typed, read, words, hints: words.hints },
    said: { confirmed: words.confirmedSaid },
    onRead: (good) => {
      onChange((it) =>
        edited(it, { says: words.saved, changes: areaChanges(filesOf(it), it.area, was, good) }),
      )
    },
  })
  return (
    <RecordForm label={words.formTitle} wasTyped={typed.wasTyped} onSubmit={submit}>
      {text('councilName')}
      {text('councilUrl')}
      {text('councilPhone')}
      {text('terms', 6)}
      <Choice
        label={words.confirmed}
        checked={form.confirmed}
        onChange={(confirmed) => set({ confirmed })}
      />
      {text('types', 8)}
      <KindsOffered types={form.types} onAdd={(types) => set({ types })} />
      {twice(area.name)}
      <div className="desk-row">
        <Button type="submit" look="primary">
          {words.save}
        </Button>
        {isSaved && <span className="desk-soft">{words.isSaved}</span>}
      </div>
    </RecordForm>
  )
}

/** Kinds that families know, each added to those that are there by a press. */
function KindsOffered({ types, onAdd }: { types: string; onAdd: (types: string) => void }) {
  const known = types.toLowerCase()
  const left = words.offered.filter(([name]) => !known.includes(name.toLowerCase()))
  if (left.length === 0) return null
  return (
    <div className="desk-row" role="group" aria-label={words.offeredLabel}>
      {left.map(([name, what]) => (
        <Button
          key={name}
          look="quiet"
          icon="plus"
          onClick={() => onAdd(`${types.trimEnd()}\n${name}: ${what}`.trimStart())}
        >
          {name}
        </Button>
      ))}
    </div>
  )
}

/** Full postcodes from a national file: then a postcode says where a place is, and families can ask from theirs. */
function Postcodes({ catalogue, onChange }: Omit<Props, 'draft'>) {
  const id = useId()
  const [said, say] = useState('')
  async function take(files: readonly File[]) {
    say(words.reading)
    const part = await partOfDesk(() => import('#pages/desk/place/postcodes.ts'))
    if (part === null) {
      say(desk.noConnection)
      return
    }
    const read = await part.shardsFromFiles(files, catalogue.area.bounds, (n) =>
      say(words.readSoFar(n)),
    )
    if (typeof read === 'string') {
      say(words.noPostcodes(read))
      return
    }
    onChange((it) => {
      const { made } = read
      const to = made(it.area, filesOf(it))
      return edited(it, {
        says: words.postcodesDone(read.kept),
        changes: changesTo(filesOf(it), to),
      })
    })
    say(words.postcodesDone(read.kept))
  }
  return (
    <>
      <h3>{words.postcodesTitle}</h3>
      <p>{words.postcodesHint}</p>
      <span className="desk-choose">
        <input
          id={id}
          className="visually-hidden"
          type="file"
          multiple
          accept=".csv,.zip"
          onChange={(event) => {
            const files = [...(event.target.files ?? [])]
            if (files.length > 0) void take(files)
            event.target.value = ''
          }}
        />
        <label className="button button-secondary" htmlFor={id}>
          {words.postcodesChoose}
        </label>
      </span>
      <p role="status">{said}</p>
    </>
  )
}
