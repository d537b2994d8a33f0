import { expect, it } from 'vitest'
import { plainFile } from './plainFile.ts'

it.each([
  ['norfolk/translations/ar.json', 'Words in Arabic'],
  ['norfolk/translations/no_tag!.json', 'Words in no_tag!'],
  ['norfolk/postcodes/NR19.json', 'Postcodes'],
  ['norfolk/streets/names.json', 'Names of streets'],
  ['norfolk/sessions.json', 'Groups'],
  ['baseline.json', 'Reasons for warnings that wait'],
  ['norfolk/other.json', 'norfolk/other.json'],
])('calls %s what it is about', (file, named) => expect(plainFile(file)).toBe(named))
