import type { Address } from '#domain/catalogue/place.ts'
import { Icon } from '#ui/Icon.tsx'
import { place as words } from '#words/place.ts'
import { postalAddress } from '#domain/catalogue/postalAddress.ts'

/** An address in one line, as people say it; where none is known, that is said. */
export function PostalAddress({ address }: { address: Address }) {
  return (
    <address className="page-address">
      <Icon name="place" />
      <span>{postalAddress(address) || words.addressUnknown}</span>
    </address>
  )
}
