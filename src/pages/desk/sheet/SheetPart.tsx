import { useMemo } from 'react'
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
import { sheetFields, type SheetField, type SheetRow } from '#desk/draft/sheetRow.ts'
import { Button } from '#ui/Button.tsx'
import { Message } from '#ui/Message.tsx'
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
import { forgetTyped, useTypedForm } from '#pages/desk/typedForms.ts'

const words = desk.sheet

/** A sheet, and what was said of it: it stays until its rows are added, or left. */
interface Sheet {
  /** What is pasted and not read yet. */
  pasted: string
  /** Its rows, the headings first; none = no sheet has been read. */
  cells: Cells
  fields: (SheetField | null)[]
  kind: string
  /** What was put right, by the number of the row. */
  typed: ReadonlyMap<string, Partial<SheetRow>>
  added: ReadonlySet<string>
  saidOfTowns: ReadonlyMap<string, TownSaid>
  meant: ReadonlyMap<string, PlaceMeant>
  checked: string
}
const noSheet: Sheet = {
  ...{ pasted: '', cells: [], fields: [], kind: '', checked: '' },
  ...{ typed: new Map(), added: new Set(), saidOfTowns: new Map(), meant: new Map() },
}

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
  const { form: sheet, change, wasTyped } = useTypedForm<Sheet>('sheet', () => noSheet)
  return (
    <section className="desk-part" aria-labelledby="desk-sheet">
      <h2 id="desk-sheet">{words.title}</h2>
      {wasTyped && <Message>{words.readBefore}</Message>}
      {sheet.cells.length === 0 ? (
        <TakeSheet
          given={given}
          pasted={sheet.pasted}
          onPaste={(pasted) => change({ ...sheet, pasted })}
          onTake={(cells) => {
            change({ ...noSheet, cells, fields: fieldsOfHeadings(cells[0] ?? []) })
            onTaken()
          }}
        />
      ) : (
        <ReadSheet
          {...{ ...props, sheet }}
          onSheet={change}
          onLeave={() => {
            change(noSheet)
            forgetTyped('sheet')
          }}
        />
      )}
    </section>
  )
}

interface ReadProps extends Props {
  sheet: Sheet
  onSheet: (sheet: Sheet) => void
  onLeave: () => void
}

function ReadSheet({ draft, catalogue, onChange, sheet, onSheet, onLeave }: ReadProps) {
  const { fields, kind, typed, added, saidOfTowns, meant, checked } = sheet
  const [headings = [], ...body] = sheet.cells
  const set = (change: Partial<Sheet>) => onSheet({ ...sheet, ...change })
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
    if (ready.length === rows.length) {
      forgetTyped('sheet')
      go(hrefOf({ see: 'table' }))
    } else set({ added: new Set([...added, ...ready.map(({ id }) => id)]) })
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
            onChange={(field) => set({ fields: fields.with(at, field === '' ? null : field) })}
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
        onChange={(kind) => set({ kind })}
      />
      <Field label={words.checked} hint={words.checkedHint}>
        {(parts) => (
          <input
            {...parts}
            className="input"
            type="date"
            value={checked}
            onChange={(event) => set({ checked: event.target.value })}
          />
        )}
      </Field>
      <SheetTowns
        {...{ asked, lookup }}
        said={towns}
        onSay={(key, said) => set({ saidOfTowns: new Map([...saidOfTowns, [key, said]]) })}
      />
      <SheetPlaces
        asked={nearly}
        said={meant}
        onSay={(key, it) => {
          const next = new Map(meant)
          if (it === undefined) next.delete(key)
          else next.set(key, it)
          set({ meant: next })
        }}
      />
      <h3>{words.rowsTitle}</h3>
      <p role="status">{words.ready(ready.length, rows.length - ready.length)}</p>
      <div className="desk-row">
        <Button look="primary" disabled={ready.length === 0} onClick={save}>
          {words.add(ready.length)}
        </Button>
        <Button look="quiet" onClick={onLeave}>
          {words.leave}
        </Button>
      </div>
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
          set({ typed: next })
        }}
      />
    </>
  )
}
