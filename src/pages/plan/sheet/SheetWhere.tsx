import type { Area } from '#domain/catalogue/area.ts'
import type { Place } from '#domain/catalogue/place.ts'
import { useSheetWords } from '#words/useSheetWords.ts'

interface Props {
  council: Area['council']
  number: number
  title: string
  place: Place
  phone: string | undefined
}

/** What and where: the number on the map, the address for the satnav, the number to ring. */
export function SheetWhere({ council, number, title, place, phone }: Props) {
  const words = useSheetWords()
  const { lines, town, postcode } = place.address
  const address = [...lines, town].filter(Boolean).join(', ')
  return (
    <>
      <h2 className="sheet-what">
        <span className="sheet-number">{number}</span> {title}
        {title !== place.name && <span className="sheet-place">, {place.name}</span>}
      </h2>
      <p>
        {address || words.place.addressUnknown} {postcode && <b>{postcode}</b>}
        {' · '}
        <Phone phone={phone} council={council} />
      </p>
      {place.status === 'temporarily-closed' && (
        <p>
          <strong>{words.sheet.shut}</strong>
        </p>
      )}
    </>
  )
}

function Phone({ phone, council }: { phone: string | undefined; council: Area['council'] }) {
  const words = useSheetWords().sheet
  if (phone) {
    return (
      <>
        {words.phone} <b>{phone}</b>
      </>
    )
  }
  if (!council.phone) return words.phoneUnknown
  return (
    <>
      {words.councilPhone(council.name)} <b>{council.phone}</b>
    </>
  )
}
