import { mostNamed, type AreaSummary } from '#domain/catalogue/area.ts'
import { useTitle } from '#components/useTitle.ts'
import { href } from '#url/address.ts'
import { areas as areasWords } from '#words/areas.ts'
import { notFound as words } from '#words/notFound.ts'
import { FindArea } from './FindArea.tsx'
import { NotFound } from './NotFound.tsx'

interface Props {
  /** The area that the address names, which is not served; null = it names none. */
  asked: string | null
  areas: AreaSummary[]
}

/** Where no area is shown: the front of a country, and an address that names none of its areas. */
export function WhichArea({ asked, areas }: Props) {
  return asked === null ? <Front areas={areas} /> : <UnknownArea asked={asked} areas={areas} />
}

function Front({ areas }: Pick<Props, 'areas'>) {
  useTitle(areasWords.title)
  return (
    <div className="notice-page">
      <h1>{areasWords.title}</h1>
      <FindArea areas={areas} />
    </div>
  )
}

function UnknownArea({ asked, areas }: Props & { asked: string }) {
  const many = areas.length > mostNamed
  return (
    <NotFound title={words.area(asked)} said={words.areasWeHave} areaId={many ? undefined : null}>
      {many ? <FindArea areas={areas} /> : <AllAreas areas={areas} />}
    </NotFound>
  )
}

function AllAreas({ areas }: Pick<Props, 'areas'>) {
  return (
    <ul>
      {areas.map(({ id, name }) => (
        <li key={id}>
          <a href={href({ page: 'finder', area: id })}>{name}</a>
        </li>
      ))}
    </ul>
  )
}
