import type { Loss, LostField } from './losses.ts'

const inWords: Record<LostField, string> = {
  firstVisit: 'what to expect the first time',
  changes: 'dates that are called off or moved',
  checkedBy: 'which office checked it',
  otherNames: 'other names',
  email: 'the e-mail address of the place',
  url: 'the web page of the place',
  selfService: 'hours without staff',
  statusNote: 'what is said of its being open or closed',
  closedOn: 'the day it closed',
  closures: 'days on which it is shut',
  now: 'what is in the building today',
  replacedBy: 'what took its place',
  opening: 'that it is never staffed',
  exdates: 'dates that are left out',
  '(record)': 'a place where nothing is held',
}

/** One line for each thing that is lost, with the records that lose it. */
export function lossesText(losses: readonly Loss[]): string[] {
  const ids = new Map<string, Set<string>>()
  for (const { id, field } of losses) {
    const of = ids.get(inWords[field]) ?? new Set()
    ids.set(inWords[field], of.add(id))
  }
  return [
    'who said so (source): every record',
    ...[...ids].map(([what, of]) => `${what} (${of.size}): ${[...of].join(', ')}`),
  ]
}
