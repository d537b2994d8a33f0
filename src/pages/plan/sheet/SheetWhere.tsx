import type { Area } from '#domain/catalogue/area.ts'
import type { Place } from '#domain/catalogue/place.ts'
import { place as placeWords } from '#words/place.ts'
import { sheet as words } from '#words/sheet.ts'
import { placeStanding } from '#words/placeStanding.ts'
import { postalAddress } from '#domain/catalogue/postalAddress.ts'
import { ofData } from '#words/current.ts'
import { dot } from '#words/grammar.ts'

interface Props {
  council: Area['council']
  number: number
  title: string
  place: Place
  phone: string | undefined
}

/** What and where: the number on the map, the address for the satnav, the number to ring. */
export function SheetWhere({ council, number, title, place, phone }: Props) {
  const { postcode, ...street } = place.address
  const address = postalAddress(street)
  const doubt = placeStanding.paper(place)
  return (
    <>
      <h2 className="sheet-what">
        <span className="sheet-number">{number}</span> <span lang={ofData}>{title}</span>
        {title !== place.name && <span className="sheet-place">{words.at(place.name)}</span>}
      </h2>
      <p>
        {address ? <span lang={ofData}>{address}</span> : placeWords.addressUnknown}{' '}
        {postcode && <b lang={ofData}>{postcode}</b>}
        {dot}
        <Phone phone={phone} council={council} />
      </p>
      {doubt !== '' && (
        <p>
          <strong>{doubt}</strong>
        </p>
      )}
    </>
  )
}

function Phone({ phone, council }: { phone: string | undefined; council: Area['council'] }) {
  if (phone) {
    return (
      <>
        {words.phone}{' '}
        <bdi dir="ltr">
          <b>{phone}</b>
        </bdi>
      </>
    )
  }
  if (!council.phone) return words.phoneUnknown
  return (
    <>
      {words.councilPhone(council.name)}{' '}
      <bdi dir="ltr">
        <b>{council.phone}</b>
      </bdi>
    </>
  )
}
