import { useState } from 'react'
import type { Catalogue } from '#domain/catalogue/catalogue.ts'
import type { PlaceId } from '#domain/catalogue/place.ts'
import type { SessionId } from '#domain/catalogue/session.ts'
import { fieldsIn } from '#desk/draft/field.ts'
import { groupFieldOf } from '#desk/draft/groupForm.ts'
import { placeFieldOf } from '#desk/draft/placeForm.ts'
import { namesIn } from '#desk/draft/listed.ts'
import { line, type Finding } from '#desk/finding.ts'
import { Choice } from '#ui/Choice.tsx'
import { Icon } from '#ui/Icon.tsx'
import { desk } from '#words/en/desk.ts'
import { plainFile } from './plainFile.ts'
import { plainFinding, twinOf, type About } from './plainFinding.ts'
import { hrefOf, type DeskView } from '#pages/desk/view.ts'
import './Findings.css'

const words = desk.wrong

interface Props {
  of: readonly Finding[]
  catalogue: Catalogue | null
}

/** Lines of the check in plain words, each leading to the field it is about; as the command line has them where that is asked for. */
export function Findings({ of, catalogue }: Props) {
  const [asWritten, writeOut] = useState(false)
  if (of.length === 0) return null
  return (
    <>
      <ul className="desk-findings" role="list">
        {of.map((it, at) => {
          const led = wayTo(it, catalogue)
          return (
            <li key={at} className={`desk-finding-${it.level}`}>
              <Icon name={it.level === 'error' ? 'warning' : 'info'} />
              <span>
                <b>{led?.name ?? (it.id.startsWith('(') ? plainFile(it.file) : it.id)}</b>{' '}
                {plainFinding(it, aboutOf(it, catalogue))}{' '}
                {led && <a href={hrefOf(led.to)}>{words.open(led.name)}</a>}
                {asWritten && <code className="desk-soft desk-written">{line(it)}</code>}
              </span>
            </li>
          )
        })}
      </ul>
      <Choice label={words.plain.asWritten} checked={asWritten} onChange={writeOut} />
    </>
  )
}

function aboutOf({ id }: Finding, catalogue: Catalogue | null): About {
  if (catalogue?.sessions.has(id as SessionId)) return 'group'
  return catalogue?.places.has(id as PlaceId) ? 'place' : 'other'
}

/** Where a line leads: to its field in the form of a group or a place, else to the field as the file has it. */
function wayTo(
  finding: Finding,
  catalogue: Catalogue | null,
): { to: DeskView; name: string } | null {
  const { file, id, field, level } = finding
  const session = catalogue?.sessions.get(id as SessionId)
  const place = catalogue?.places.get(id as PlaceId)
  const [first] = fieldsIn(field)
  const names = catalogue && namesIn(catalogue)
  const nameOf = () => (session && names?.title(session)) ?? (place && names?.place(place)) ?? id
  const twin = twinOf(finding)
  if (place && twin !== undefined) return { to: { see: 'place', id, twin }, name: nameOf() }
  if (session && (first === undefined || groupFieldOf(first) !== null))
    return { to: { see: 'group', id, ...(first && { field: first }) }, name: nameOf() }
  if (place && (first === undefined || placeFieldOf(first) !== null))
    return { to: { see: 'place', id, ...(first && { field: first }) }, name: nameOf() }
  if (first !== undefined && level === 'error')
    return {
      to: { see: 'record', file, id, field: first },
      name: nameOf(),
    }
  if (session) return { to: { see: 'group', id }, name: nameOf() }
  if (place) return { to: { see: 'place', id }, name: nameOf() }
  return catalogue && /\/(?:area|calendar)\.json$/.test(file)
    ? { to: { see: 'area' }, name: desk.parts.area }
    : null
}
