import type { LocalDate } from '#domain/time/localDate.ts'
import type { Catalogue } from '#domain/catalogue/catalogue.ts'
import { changedThings, type FiledThing } from '#desk/draft/changedThings.ts'
import type { Draft } from '#desk/draft/draft.ts'
import { namesIn } from '#desk/draft/listed.ts'
import { seenByFamilies } from '#desk/draft/publish.ts'
import { keyOf, thingLine, type ChangedThing } from '#desk/diff/things.ts'
import type { Finding } from '#desk/finding.ts'
import { desk } from '#words/en/desk.ts'
import type { ChangedList } from '#words/en/desk/publish.ts'
import { plainFile } from './plainFile.ts'

const words = desk.publish

/** What is changed in a draft, each thing once and in one place: in what families see, or only in the files. */
export interface WhatChanges {
  /** How many things that is, in words. */
  says: string
  /** A line of each list of which much would go. */
  much: readonly string[]
  seen: readonly { title: string; things: readonly ChangedThing[] }[]
  besides: readonly string[]
  /** Why what families see cannot be said; none where it can. */
  findings: readonly Finding[]
}

/** What is changed in a draft, as the page says it and READ-ME.txt. */
export function whatChanges(draft: Draft, catalogue: Catalogue, today: LocalDate): WhatChanges {
  const changed = changedThings(draft)
  const seen = seenByFamilies(draft, today)
  const nameOf = (it: FiledThing) => nameIn(catalogue, it)
  if (seen.is === 'bad')
    return {
      ...{ says: words.notCompared(changed.length), much: [], seen: [] },
      ...{ besides: changed.map(nameOf), findings: seen.findings },
    }
  const { things, much } = seen
  const keys = new Set(things.map(keyOf))
  const besides = changed.filter((it) => !keys.has(keyOf(it))).map(nameOf)
  const kinds = (['gone', 'added', 'changed'] as const).flatMap((kind) => {
    const of = things.filter(({ is }) => is === kind)
    return of.length === 0 ? [] : [{ title: words.kinds[kind](of.length), things: of }]
  })
  const says = words.counts(things.length + besides.length, things.length)
  return { says, much, seen: kinds, besides, findings: [] }
}

/** The same as texts, for a file. */
export function asLists({ seen, besides }: WhatChanges): ChangedList[] {
  return [
    ...seen.map(({ title, things }) => ({ title, lines: things.map(thingLine) })),
    ...(besides.length === 0 ? [] : [{ title: words.besides(besides.length), lines: besides }]),
  ]
}

function nameIn(catalogue: Catalogue, { list, id, file }: FiledThing): string {
  const names = namesIn(catalogue)
  if (list === 'area') return catalogue.area.name
  if (list === 'sessions') return names.groupById(id)
  if (list === 'places') return names.placeById(id)
  if (list === 'times') return plainFile('example-times.json')
  return list === 'files' || list === 'gazetteer' ? plainFile(file) : id
}
