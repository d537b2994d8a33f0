import { useEffect, useMemo, useRef, useState } from 'react'
import { nowIn } from '#data/clock.ts'
import { saveFile } from '#data/saveFile.ts'
import { filesOf, redo, undo, type Draft } from '#desk/draft/draft.ts'
import { changedThings } from '#desk/draft/changedThings.ts'
import { recordOf } from '#desk/draft/draftFile.ts'
import { catalogueIn } from '#desk/draft/listed.ts'
import { Button } from '#ui/Button.tsx'
import { Details } from '#ui/Details.tsx'
import { Dialog } from '#ui/Dialog.tsx'
import { Message } from '#ui/Message.tsx'
import { base } from '#url/address.ts'
import { desk as words } from '#words/en/desk.ts'
import { OneAdvice } from './area/AdvicePart.tsx'
import { AreaPart } from './area/AreaPart.tsx'
import type { DraftTrouble } from './draftStore.ts'
import { FindGroup } from './group/FindGroup.tsx'
import { GroupJobs } from './group/GroupJobs.tsx'
import { NextSteps } from './NextSteps.tsx'
import { NewGroup } from './group/NewGroup.tsx'
import { FindPlace, NewPlace, OnePlace } from './place/PlacesPart.tsx'
import { PublishPart } from './publish/PublishPart.tsx'
import { RecordPart } from './table/RecordPart.tsx'
import { RoundPart } from './round/RoundPart.tsx'
import { SheetPart } from './sheet/SheetPart.tsx'
import { TablePart } from './table/TablePart.tsx'
import { OneTown } from './area/TownPart.tsx'
import type { ChangeDraft, Desk } from './useDesk.ts'
import { WrongPart } from './publish/WrongPart.tsx'
import { deskParts, hrefOf, partOf, useView, viewOf, type DeskView } from './view.ts'

interface Props {
  draft: Draft
  trouble: DraftTrouble | null
  /** The browser has said that it may clear what is kept. */
  mayClear: boolean
  desk: Desk
  /** A spreadsheet that was dropped before there was a draft. */
  sheet: File | null
  onSheetTaken: () => void
}

/** The desk with a draft on it. */
export function OpenDesk({ draft, trouble, mayClear, desk, sheet, onSheetTaken }: Props) {
  const view = useView()
  const files = filesOf(draft)
  const catalogue = useMemo(() => catalogueIn(files, draft.area), [files, draft.area])
  const name = catalogue?.area.name ?? draft.area
  const body = useFocusOn(view)
  return (
    <>
      <DraftBar
        {...{ draft, trouble, mayClear, name }}
        onChange={desk.change}
        onDrop={() => desk.open(null)}
      />
      <NextSteps draft={draft} />
      <nav className="desk-parts" aria-label={words.parts.label}>
        {deskParts.map((part) => (
          <a
            key={part}
            href={hrefOf(viewOf(part))}
            aria-current={partOf(view) === part ? 'page' : undefined}
          >
            {words.parts[part]}
          </a>
        ))}
      </nav>
      <div ref={body} className="desk-body" tabIndex={-1}>
        {catalogue === null ? (
          <>
            <Message tone="trouble">{words.draft.unread}</Message>
            {view.see === 'record' ? (
              <RecordPart key={view.id} at={view} draft={draft} onChange={desk.change} />
            ) : (
              <WrongPart {...{ draft, catalogue }} onChange={desk.change} />
            )}
          </>
        ) : (
          <Part {...{ view, draft, catalogue, sheet, onSheetTaken }} onChange={desk.change} />
        )}
      </div>
    </>
  )
}

interface PartProps extends Pick<Props, 'sheet' | 'onSheetTaken'> {
  view: DeskView
  draft: Draft
  catalogue: NonNullable<ReturnType<typeof catalogueIn>>
  onChange: ChangeDraft
}

function Part({ view, draft, catalogue, sheet, onSheetTaken, onChange }: PartProps) {
  switch (view.see) {
    case 'groups':
      return <FindGroup catalogue={catalogue} />
    case 'group':
      return (
        <GroupJobs
          key={`${view.id} ${view.field ?? ''}`}
          {...{ id: view.id, field: view.field, draft, catalogue, onChange }}
        />
      )
    case 'record':
      return <RecordPart key={view.id} at={view} {...{ draft, onChange }} />
    case 'new':
      return <NewGroup key={view.at} at={view.at} {...{ draft, catalogue, onChange }} />
    case 'table':
      return <TablePart {...{ draft, catalogue, onChange }} />
    case 'sheet':
      return <SheetPart given={sheet} onTaken={onSheetTaken} {...{ draft, catalogue, onChange }} />
    case 'area':
      return <AreaPart {...{ draft, catalogue, onChange }} />
    case 'advice':
      return <OneAdvice key={view.id} id={view.id} {...{ draft, catalogue, onChange }} />
    case 'town':
      return <OneTown key={view.id} id={view.id} {...{ draft, catalogue, onChange }} />
    case 'places':
      return <FindPlace catalogue={catalogue} />
    case 'place':
      return view.id === null ? (
        <NewPlace {...{ draft, catalogue, onChange }} />
      ) : (
        <OnePlace
          key={`${view.id} ${view.field ?? ''} ${view.twin ?? ''}`}
          {...{ id: view.id, field: view.field, twin: view.twin, draft, catalogue, onChange }}
        />
      )
    case 'round':
      return <RoundPart at={view.at} {...{ draft, catalogue, onChange }} />
    case 'wrong':
      return <WrongPart {...{ draft, catalogue, onChange }} />
    case 'publish':
      return <PublishPart {...{ draft, catalogue, onChange }} />
  }
}

/**
 * Moves the focus to what a press has brought, so that a keyboard and a screen reader go on there, at its heading where that takes it; not
 * when the page opens, nor where a field takes it.
 */
function useFocusOn(view: DeskView) {
  const body = useRef<HTMLDivElement>(null)
  const text = JSON.stringify(view)
  const last = useRef(text)
  const hasField = 'field' in view
  useEffect(
    function focusPart() {
      const title = body.current?.querySelector<HTMLElement>('h2[tabindex]')
      if (last.current !== text && !hasField) (title ?? body.current)?.focus()
      last.current = text
    },
    [text, hasField],
  )
  return body
}

interface BarProps extends Pick<Props, 'draft' | 'trouble' | 'mayClear'> {
  name: string
  onChange: ChangeDraft
  onDrop: () => void
}

/** What the draft is, what was done to it last, and how to take that back. */
function DraftBar({ draft, trouble, mayClear, name, onChange, onDrop }: BarProps) {
  const [asked, ask] = useState(false)
  const [last, next] = [draft.done.at(-1), draft.undone[0]]
  const [held, hold] = useState(draft)
  const [isUndone, setUndone] = useState(false)
  // What has just been taken back is said, not the step before it.
  if (held !== draft) {
    hold(draft)
    const more = draft.undone.length - held.undone.length
    // The same draft is read again where another tab, or this one, has kept it.
    if (more !== 0 || draft.done.length !== held.done.length) setUndone(more > 0)
  }
  const changed = useMemo(() => changedThings(draft).length, [draft])
  function save() {
    const { date } = nowIn('Europe/London')
    saveFile(
      `draft-${draft.area}-${date}.json`,
      'application/json',
      JSON.stringify(recordOf(draft)),
    )
  }
  return (
    <section className="desk-bar" aria-label={words.draft.title(name)}>
      <h2 tabIndex={-1} data-focus-lands>
        {words.draft.title(name)}
      </h2>
      <p>{changed === 0 ? words.draft.none : words.draft.changed(changed)}</p>
      {trouble && <Message tone="careful">{words.draft.trouble[trouble]}</Message>}
      <p className="desk-soft" role="status">
        {isUndone && next ? words.draft.undid(next.says) : last ? words.draft.did(last.says) : ''}
      </p>
      <div className="desk-row">
        <Button
          disabled={last === undefined}
          {...(last && { 'aria-label': words.draft.undoes(last.says) })}
          onClick={() => onChange(undo)}
        >
          {words.draft.undo}
        </Button>
        <Button
          disabled={next === undefined}
          {...(next && { 'aria-label': words.draft.redoes(next.says) })}
          onClick={() => onChange(redo)}
        >
          {words.draft.redo}
        </Button>
      </div>
      <p>
        <a href={`${base}desk/preview/`} target="desk-preview">
          {words.preview.open}
        </a>
      </p>
      <Details summary={words.draft.more}>
        {trouble === null && (
          <p>
            {words.draft.kept} {mayClear && words.draft.mayClear}
          </p>
        )}
        <div className="desk-row">
          <Button onClick={save}>{words.draft.save}</Button>
          <Button look="quiet" onClick={() => (draft.done.length === 0 ? onDrop() : ask(true))}>
            {words.draft.drop}
          </Button>
        </div>
      </Details>
      {asked && (
        <Dialog
          title={words.draft.dropTitle}
          close={words.draft.keepIt}
          size="small"
          onClose={() => ask(false)}
        >
          <p>{words.draft.dropSaid(changed)}</p>
          <Button onClick={onDrop}>{words.draft.dropIt}</Button>
        </Dialog>
      )}
    </section>
  )
}
