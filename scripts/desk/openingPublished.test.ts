import { expect, it } from 'vitest'
import type { Place } from '#domain/catalogue/place.ts'
import { readOpening, writeOpening } from '#desk/draft/openingText.ts'
import { dataFiles } from './folder.ts'

it('opening hours are read back as the desk shows them, for every place that is published', () => {
  const files = [...dataFiles('public/data')].filter(([file]) =>
    /(?:hubs|libraries|venues)\.json$/.test(file),
  )
  const places = files.flatMap(([, text]) => JSON.parse(String(text)) as Place[])
  expect(places.length).toBeGreaterThan(50)
  for (const { id, opening, selfService } of places)
    for (const hours of [opening, selfService])
      expect(readOpening(writeOpening(hours)), id).toEqual({ is: 'read', hours })
})
