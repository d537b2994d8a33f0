import type { Catalogue } from '#domain/catalogue/catalogue.ts'
import type { PlaceId } from '#domain/catalogue/place.ts'
import type { SessionId } from '#domain/catalogue/session.ts'
import { fieldsIn } from '#desk/draft/field.ts'
import { groupFieldOf } from '#desk/draft/groupForm.ts'
import { placeFieldOf } from '#desk/draft/placeForm.ts'
import { namesIn } from '#desk/draft/listed.ts'
import { line, type Finding } from '#desk/finding.ts'
import { Icon } from '#ui/Icon.tsx'
import { desk } from '#words/en/desk.ts'
import { hrefOf, type DeskView } from './view.ts'

const words = desk.wrong

interface Props {
  of: readonly Finding[]
  catalogue: Catalogue | null
}

/** Lines of the check, each leading to the field it is about. */
export function Findings({ of, catalogue }: Props) {
  return (
    <ul className="desk-findings" role="list">
      {of.map((it, at) => {
        const led = wayTo(it, catalogue)
        return (
          <li key={at} className={`desk-finding-${it.level}`}>
            <Icon name={it.level === 'error' ? 'warning' : 'info'} />
            <span>
              {line(it)} {led && <a href={hrefOf(led.to)}>{words.open(led.name)}</a>}
            </span>
          </li>
        )
      })}
    </ul>
  )
}

/** Where a line leads: to its field in the form of a group or a place, else to the field as the file has it. */
function wayTo(
  { file, id, field, level }: Finding,
  catalogue: Catalogue | null,
): { to: DeskView; name: string } | null {
  const session = catalogue?.sessions.get(id as SessionId)
  const place = catalogue?.places.get(id as PlaceId)
  const [first] = fieldsIn(field)
  const names = catalogue && namesIn(catalogue)
  const nameOf = () => (session && names?.title(session)) ?? (place && names?.place(place)) ?? id
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
  return place ? { to: { see: 'place', id }, name: nameOf() } : null
}
