import type { Refusal } from '~/data/trouble.ts'

/** Something the check has to say: an error fails the build, a warning is read by a person. */
export interface Finding extends Refusal {
  level: 'error' | 'warning'
}

export const error = (refusal: Refusal): Finding => ({ level: 'error', ...refusal })
export const warning = (refusal: Refusal): Finding => ({ level: 'warning', ...refusal })

/** One line for a person: level, file, record, field, found, expected. */
export const line = ({ level, file, id, field, found, expected }: Finding): string =>
  `${level}: ${file}: ${id}: ${field}: found ${found}, expected ${expected}`
