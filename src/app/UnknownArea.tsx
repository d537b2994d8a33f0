import type { AreaSummary } from '#domain/catalogue/area.ts'
import { href } from '#url/address.ts'
import { useNotFoundWords } from '#words/useNotFoundWords.ts'
import { NotFound } from './NotFound.tsx'

interface Props {
  asked: string
  areas: AreaSummary[]
}

export function UnknownArea({ asked, areas }: Props) {
  const words = useNotFoundWords().notFound
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
