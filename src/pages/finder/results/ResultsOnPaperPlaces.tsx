import type { Area } from '#domain/catalogue/area.ts'
import { postalAddress } from '#domain/catalogue/postalAddress.ts'
import type { PlaceResult } from '#domain/search/find.ts'
import { ofData } from '#words/current.ts'
import { grammar } from '#words/grammar.ts'
import { paper as words } from '#words/paper.ts'
import { standing as standingWords } from '#words/standing.ts'

/** The number to ring; where nobody has published one, the council's. */
export function PhoneCell({
  phone,
  council,
}: { phone: string | undefined } & Pick<Area, 'council'>) {
  const number = phone ?? council.phone
  return (
    <td>
      {number === undefined ? words.phoneUnknown : <bdi dir="ltr">{number}</bdi>}
      {phone === undefined && council.phone && <p>{words.ofCouncil}</p>}
    </td>
  )
}

/** Places as a table: where, what kind, and whom to ring. */
export function PlacesOnPaper({ area, results }: { area: Area; results: PlaceResult[] }) {
  const { columns } = words
  return (
    <table className="paper-table">
      <thead>
        <tr>
          {(['where', 'kind', 'address', 'phone'] as const).map((column) => (
            <th key={column} scope="col">
              {columns[column]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {results.map((result) => {
          const { place } = result
          const far = standingWords.far(result)
          return (
            <tr key={place.id}>
              <td>
                <strong>{standingWords.named(place)}</strong>
                {far !== null && grammar.behind(far)}
              </td>
              <td>{area.kindNames[place.kind].one}</td>
              <td lang={ofData}>{postalAddress(place.address)}</td>
              <PhoneCell phone={place.phone} council={area.council} />
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}
