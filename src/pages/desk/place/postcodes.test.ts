// @vitest-environment node
import { strToU8, zipSync } from 'fflate'
import { expect, it } from 'vitest'
import { shardsFromFiles } from './postcodes.ts'

const bounds = [-3, 51, -1, 53] as const
const gl = '"GL1 1AA",10,383000,218000\n"GL1 1AB",10,383100,218100\n'
const read = (name: string, bytes: Uint8Array) =>
  shardsFromFiles(
    [new File([bytes.slice()], name)],
    [...bounds] as Parameters<typeof shardsFromFiles>[1],
    () => undefined,
  )

it('reads a file of postcodes, and the same from the zip that it comes in', async () => {
  const zip = zipSync({
    'Data/CSV/gl.csv': strToU8(gl),
    'Data/CSV/ab.csv': strToU8('"AB10 1AA",10,394000,806000\n'),
    'Doc/Code-Point_Open_Column_Headers.csv': strToU8('PC,PQ,EA,NO\nPostcode,Quality\n'),
    'readme.txt': strToU8('Read me'),
  })
  for (const one of [await read('gl.csv', strToU8(gl)), await read('codepo_gb.zip', zip)])
    expect(one).toMatchObject({ kept: 2 })
})

it.each([
  ['a zip without postcodes', 'x.zip', zipSync({ 'a.txt': strToU8('a') }), /no postcode/],
  ['another sheet', 'x.csv', strToU8('Name,Age\nA,1\n'), /a column of postcodes/],
])('%s is not taken in, and it says why', async (_, name, bytes, said) => {
  expect(await read(name, bytes)).toMatch(said)
})
