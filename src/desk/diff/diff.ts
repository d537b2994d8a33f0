/** What kind of change a family would notice. */
export type ChangeKind =
  'added' | 'gone' | 'moved' | 'times' | 'cancelled' | 'restored' | 'closed' | 'opened' | 'details'

/** One thing that changed for families: of a session (with its place) or of a place. */
export interface Change {
  kind: ChangeKind
  id: string
  /** "Bounce and Rhyme, Dereham Library", or a place's name. */
  what: string
  /** "Tuesday 10:00 → Wednesday 10:30 from 5 January". */
  says: string
}

/** One line for a person. */
export const changeLine = ({ what, says }: Change): string => `${what}: ${says}`
