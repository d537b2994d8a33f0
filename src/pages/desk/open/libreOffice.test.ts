// @vitest-environment node
import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { files } from '#testing/fixture/files.ts'
import { newDraft } from '#desk/draft/draft.ts'
import { catalogueIn } from '#desk/draft/listed.ts'
import { workbookOf } from '#desk/draft/workbook.ts'
import { readWorkbook } from '#desk/draft/workbookRead.ts'
import { published } from '#desk/files.ts'
import { sheetsOfWorkbook, writeWorkbook } from '#pages/desk/table/workbook.ts'

const office = ['soffice', 'libreoffice'].find(
  (name) => spawnSync(name, ['--version'], { stdio: 'ignore' }).status === 0,
)
/** Said where it is skipped, in the name of the test. */
const hint =
  office === undefined ? ' (SKIPPED: sudo apt-get install -y libreoffice-calc-nogui)' : ''

const texts = new Map(Object.entries(files).map(([file, it]) => [file, published(it)]))

it.skipIf(office === undefined)(
  `a workbook that LibreOffice has opened and saved changes nothing${hint}`,
  { timeout: 120_000 },
  async () => {
    const catalogue = catalogueIn(texts, 'testshire')!
    const made = await writeWorkbook(workbookOf(catalogue))
    const folder = mkdtempSync(join(tmpdir(), 'workbook-'))
    try {
      const [from, to] = ['made', 'saved'].map((name) => join(folder, name, 'testshire.xlsx'))
      execFileSync('mkdir', [join(folder, 'made'), join(folder, 'saved')])
      writeFileSync(from!, new Uint8Array(await made.arrayBuffer()))
      execFileSync(office!, [
        `-env:UserInstallation=file://${join(folder, 'profile')}`,
        ...['--headless', '--convert-to', 'xlsx', '--outdir', join(folder, 'saved'), from!],
      ])
      const sheets = await sheetsOfWorkbook(new Blob([readFileSync(to!)]))
      expect(sheets).not.toBeNull()
      const read = readWorkbook(newDraft('testshire', texts), catalogue, sheets!)
      expect(read).toEqual({ is: 'read', changes: [], gone: [] })
    } finally {
      rmSync(folder, { recursive: true })
    }
  },
)
