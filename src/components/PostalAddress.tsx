import type { Address } from '#domain/catalogue/place.ts'
import { Icon } from '#ui/Icon.tsx'
import { place as words } from '#words/place.ts'
import { postalAddress } from '#domain/catalogue/postalAddress.ts'
import { ofData } from '#words/current.ts'

/** An address in one line, as people say it; where none is known, that is said. */
export function PostalAddress({ address }: { address: Address }) {
  const said = postalAddress(address)
  return (
    <address className="page-address">
      <Icon name="place" />
      {said === '' ? <span>{words.addressUnknown}</span> : <span lang={ofData}>{said}</span>}
    </address>
  )
}
