import { useMemo, useState } from 'react'
import type { Catalogue } from '#domain/catalogue/catalogue.ts'
import { edited, filesOf, type Draft } from '#desk/draft/draft.ts'
import { fieldsOfHeadings, plainerRows, readSheetRow, rowOfCells } from '#desk/draft/groupSheet.ts'
import { fittedBounds } from '#desk/draft/fittedBounds.ts'
import { isUnpublished } from '#desk/draft/nextSteps.ts'
import { placeLookup } from '#desk/draft/placeForm.ts'
import { sheetEdit } from '#desk/draft/sheetEdit.ts'
import {
  townChanges,
  townKey,
  townsAsked,
  withTowns,
  type TownSaid,
} from '#desk/draft/sheetTowns.ts'
import { placesAsked, type PlaceMeant } from '#desk/draft/sheetPlaces.ts'
import { isLocalDate } from '#domain/time/localDate.ts'
import { sheetFields, type SheetRow } from '#desk/draft/sheetRow.ts'
import { Button } from '#ui/Button.tsx'
import { Field } from '#ui/Field.tsx'
import { go } from '#url/address.ts'
import { desk } from '#words/en/desk.ts'
import { Choose } from '#pages/desk/fields.tsx'
import { Grid } from '#pages/desk/table/Grid.tsx'
import { SheetPlaces } from './SheetPlaces.tsx'
import { SheetTowns } from './SheetTowns.tsx'
import { TakeSheet, type Cells } from './TakeSheet.tsx'
import type { ChangeDraft } from '#pages/desk/useDesk.ts'
import { hrefOf } from '#pages/desk/view.ts'

const words = desk.sheet

interface Props {
  draft: Draft
  catalogue: Catalogue
  onChange: ChangeDraft
}

/** Groups from somebody's own spreadsheet: pasted or chosen, put right row by row, and added. */
export function SheetPart({
  given,
  onTaken,
  ...props
}: Props & { given: File | null; onTaken: () => void }) {
  const [cells, take] = useState<Cells | null>(null)
  return (
    <section className="desk-part" aria-labelledby="desk-sheet">
      <h2 id="desk-sheet">{words.title}</h2>
      {cells === null ? (
        <TakeSheet
          given={given}
          onTake={(taken) => {
            take(taken)
            onTaken()
          }}
        />
      ) : (
        <ReadSheet {...props} cells={cells} />
      )}
    </section>
  )
}

function ReadSheet({ draft, catalogue, onChange, cells }: Props & { cells: Cells }) {
  const [headings = [], ...body] = cells
  const [fields, setFields] = useState(() => fieldsOfHeadings(headings))
  const [kind, setKind] = useState('')
  const [typed, type] = useState<ReadonlyMap<string, Partial<SheetRow>>>(new Map())
  const [added, add] = useState<ReadonlySet<string>>(new Set())
  const [saidOfTowns, sayOfTowns] = useState<ReadonlyMap<string, TownSaid>>(new Map())
  const [meant, setMeant] = useState<ReadonlyMap<string, PlaceMeant>>(new Map())
  const [checked, setChecked] = useState('')
  const lookup = useMemo(() => placeLookup(filesOf(draft), draft.area), [draft])
  const left = body.flatMap((one, at) => {
    const id = String(at)
    return added.has(id) ? [] : [{ id, row: { ...rowOfCells(one, fields), ...typed.get(id) } }]
  })
  const plainer = plainerRows(
    left.map(({ row }) => row),
    catalogue,
  )
  const asked = townsAsked(plainer, lookup)
  const towns = new Map(
    asked.map(({ town, postcode }): [string, TownSaid] => {
      const key = townKey(town)
      return [key, saidOfTowns.get(key) ?? { kind: 'village', postcode }]
    }),
  )
  const nearly = placesAsked(plainer, catalogue)
  const setting = { catalogue, lookup: withTowns(lookup, towns), kind, meant }
  const rows = left.flatMap(({ id }, at) => {
    const row = plainer[at]
    return row === undefined ? [] : [{ id, row, read: readSheetRow(row, setting) }]
  })
  const ready = rows.flatMap(({ id, read }) => (read.is === 'read' ? [{ id, read }] : []))
  const shown = sheetFields.filter(
    (field) =>
      ['title', 'place', 'day', 'kind'].includes(field) ||
      fields.includes(field) ||
      rows.some(
        ({ row, read }) => row[field] !== '' || (read.is === 'misread' && read.wrong[field]),
      ),
  )
  function save() {
    onChange((it) => {
      const read = ready.map(({ read }) => read)
      const changes = [
        ...sheetEdit(it, read, isLocalDate(checked) ? checked : null),
        ...townChanges(filesOf(it), it.area, { asked, said: towns, lookup }),
      ]
      const says = desk.edits.sheet(ready.length)
      // The edges of an area that nobody has published yet follow from what is in it.
      const edges = isUnpublished(it)
        ? fittedBounds(filesOf(edited(it, { says, changes })), it.area)
        : []
      return edited(it, { says, changes: [...changes, ...edges] })
    })
    add(new Set([...added, ...ready.map(({ id }) => id)]))
    if (ready.length === rows.length) go(hrefOf({ see: 'table' }))
  }
  return (
    <>
      <h3>{words.meansTitle}</h3>
      <p>{words.meansHint}</p>
      <div className="desk-means">
        {headings.map((heading, at) => (
          <Choose
            key={at}
            label={words.heading(heading, at)}
            value={fields[at] ?? ''}
            options={[
              ['', words.left],
              ...sheetFields.map((field) => [field, words.fields[field]] as const),
            ]}
            onChange={(field) => setFields(fields.with(at, field === '' ? null : field))}
          />
        ))}
      </div>
      <Choose
        label={words.kind}
        hint={words.kindHint}
        value={kind}
        options={[
          ['', words.eachSays],
          ...catalogue.area.serviceTypes.map(({ id, name }) => [id, name] as const),
        ]}
        onChange={setKind}
      />
      <Field label={words.checked} hint={words.checkedHint}>
        {(parts) => (
          <input
            {...parts}
            className="input"
            type="date"
            value={checked}
            onChange={(event) => setChecked(event.target.value)}
          />
        )}
      </Field>
      <SheetTowns
        {...{ asked, lookup }}
        said={towns}
        onSay={(key, said) => sayOfTowns(new Map([...saidOfTowns, [key, said]]))}
      />
      <SheetPlaces
        asked={nearly}
        said={meant}
        onSay={(key, it) =>
          setMeant(
            new Map([...meant].filter(([other]) => other !== key).concat(it ? [[key, it]] : [])),
          )
        }
      />
      <h3>{words.rowsTitle}</h3>
      <p role="status">{words.ready(ready.length, rows.length - ready.length)}</p>
      <Button look="primary" disabled={ready.length === 0} onClick={save}>
        {words.add(ready.length)}
      </Button>
      <Grid
        label={words.rowsTitle}
        columns={shown.map((key) => ({ key, label: words.fields[key] }))}
        rows={rows.map(({ id, row, read }) => ({
          id,
          name: row.title === '' ? words.row(Number(id) + 2) : row.title,
          cells: row,
          wrong: read.is === 'misread' ? read.wrong : {},
        }))}
        onChange={(changes) => {
          const next = new Map(typed)
          for (const { id, column, text } of changes)
            next.set(id, { ...next.get(id), [column]: text })
          type(next)
        }}
      />
    </>
  )
}
