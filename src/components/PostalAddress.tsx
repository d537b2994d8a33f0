import type { Address } from '#domain/catalogue/place.ts'
import { Icon } from '#ui/Icon.tsx'
import { place as words } from '#words/en/place.ts'

/** An address in one line, as people say it; where none is known, that is said. */
export function PostalAddress({ address: { lines, town, postcode } }: { address: Address }) {
  const said = [...lines, [town, postcode].filter(Boolean).join(' ')].filter(Boolean).join(', ')
  return (
    <address className="room-address">
      <Icon name="place" />
      <span>{said || words.addressUnknown}</span>
    </address>
  )
}
