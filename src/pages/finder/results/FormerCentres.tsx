import { useMemo } from 'react'
import type { Catalogue } from '#domain/catalogue/catalogue.ts'
import { formerCentres } from '#domain/search/find.ts'
import { Message } from '#ui/Message.tsx'
import { href } from '#url/address.ts'
import type { Answer } from '#components/useResults.ts'
import { asides } from '#words/asides.ts'

const most = 3

/** Somebody who looks for an old children's centre by name is told what became of it, whatever else is found. */
export function FormerCentres({ catalogue, answer }: { catalogue: Catalogue; answer: Answer }) {
  const { asked, where } = answer
  const places = useMemo(
    () => formerCentres(catalogue, asked.q, where),
    [catalogue, asked.q, where],
  )
  return places.slice(0, most).map((place) => (
    <Message
      key={place.id}
      heading={asides.former.heading(place)}
      action={
        <a
          className="former-see"
          href={href({ page: 'place', area: catalogue.area.id, id: place.id })}
        >
          {asides.former.see(place)}
        </a>
      }
    />
  ))
}
