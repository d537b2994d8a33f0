import { Icon } from '~/ui/Icon.tsx'
import { href, useSearch } from '~/url/address.ts'
import { usePlaceWords } from '~/words/usePlaceWords.ts'

/** To the finder, with what was asked for where the address still holds it. */
export function BackLink({ area }: { area: string }) {
  const words = usePlaceWords().place
  const [search] = useSearch()
  return (
    <p className="room-back no-print">
      <a href={href({ room: 'finder', area }, search)}>
        <Icon name="left" />
        {words.back}
      </a>
    </p>
  )
}
