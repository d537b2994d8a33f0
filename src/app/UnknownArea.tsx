import type { AreaSummary } from '#domain/catalogue/area.ts'
import { href } from '#url/address.ts'
import { NotFound } from './NotFound.tsx'
import { notFound as words } from '#words/en/notFound.ts'

interface Props {
  asked: string
  areas: AreaSummary[]
}

export function UnknownArea({ asked, areas }: Props) {
  return (
    <NotFound title={words.area(asked)} said={words.areasWeHave} areaId={null}>
      <ul>
        {areas.map(({ id, name }) => (
          <li key={id}>
            <a href={href({ room: 'finder', area: id })}>{name}</a>
          </li>
        ))}
      </ul>
    </NotFound>
  )
}
