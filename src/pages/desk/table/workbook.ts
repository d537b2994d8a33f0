import readWorkbook from 'read-excel-file/browser'
import writeSheets, { type Feature } from 'write-excel-file/browser'
import type { WorkbookSheet } from '#desk/draft/workbook.ts'

/** Day 0 of a spreadsheet: a date of that time is a time of the clock. */
const firstYear = 1900

const two = (part: number) => String(part).padStart(2, '0')

/** A cell as a person reads it: a date with its day first, a time of the clock, a number as it was typed. */
function textOf(value: unknown): string {
  if (typeof value === 'string') return value
  if (typeof value === 'number' || typeof value === 'boolean') return String(value)
  if (!(value instanceof Date)) return ''
  const time = `${two(value.getUTCHours())}:${two(value.getUTCMinutes())}`
  if (value.getUTCFullYear() <= firstYear) return time
  const day = `${two(value.getUTCDate())}/${two(value.getUTCMonth() + 1)}/${value.getUTCFullYear()}`
  return time === '00:00' ? day : `${day} ${time}`
}

/** The sheets of a workbook (.xlsx) by their names, as rows of texts; null for what is no workbook. */
export async function sheetsOfWorkbook(
  file: Blob,
): Promise<ReadonlyMap<string, readonly (readonly string[])[]> | null> {
  try {
    const sheets = await readWorkbook(file)
    return new Map(sheets.map(({ sheet, data }) => [sheet, data.map((row) => row.map(textOf))]))
  } catch (error) {
    // A picture renamed .xlsx, a workbook with a password, a zip that is cut short: each throws its own error.
    if (error instanceof Error) return null
    throw error
  }
}

/** The first sheet that holds anything. */
export async function cellsOfWorkbook(file: Blob): Promise<readonly (readonly string[])[] | null> {
  const sheets = await sheetsOfWorkbook(file)
  return sheets === null ? null : ([...sheets.values()].find((rows) => rows.length > 0) ?? [])
}

/** Rows below the last one that may be filled in with the same drop-down lists. */
const moreRows = 1000
const listsSheet = 'Lists'

/** "A", "B", … "AA": a column by its number from 0. */
const letters = (at: number): string =>
  (at >= 26 ? letters(Math.floor(at / 26) - 1) : '') + String.fromCharCode(65 + (at % 26))

const escaped = (text: string) =>
  text.replace(/[&<>"]/g, (it) => `&#${it.charCodeAt(0)};`).slice(0, 250)

/** Drop-down lists for cells, and a note that a heading shows when it is chosen (ECMA-376, 18.3.1.33). */
function validations(sheet: WorkbookSheet, lists: readonly (readonly string[])[]): string {
  const rules = sheet.columns.flatMap(({ heading, note, options }, at) => {
    const column = letters(at)
    const said = `<dataValidation allowBlank="1" showInputMessage="1" promptTitle="${escaped(heading).slice(0, 32)}" prompt="${escaped(note)}" sqref="${column}1"/>`
    const list = options ? lists.indexOf(options) : -1
    if (list < 0 || options === undefined || options.length === 0) return [said]
    const from = `${listsSheet}!$${letters(list)}$1:$${letters(list)}$${options.length}`
    const to = sheet.rows.length + moreRows
    return [
      said,
      `<dataValidation type="list" errorStyle="warning" allowBlank="1" showErrorMessage="1" sqref="${column}2:${column}${to}"><formula1>${from}</formula1></dataValidation>`,
    ]
  })
  return rules.length === 0
    ? ''
    : `<dataValidations count="${rules.length}">${rules.join('')}</dataValidations>`
}

/** A workbook (.xlsx): every cell is text, so that no spreadsheet turns "1-4" into April or a number into one without its first 0. */
export async function writeWorkbook(sheets: readonly WorkbookSheet[]): Promise<Blob> {
  const lists = sheets.flatMap(({ columns }) =>
    columns.flatMap(({ options }) => (options ? [options] : [])),
  )
  const longest = Math.max(0, ...lists.map(({ length }) => length))
  const text = (value: string) => ({ value, type: String, format: '@' })
  const ofOurs: Feature<File | Blob | ArrayBuffer> = {
    files: {
      transform: {
        // A sheet that is for the program alone, as the lists are too, is no tab to come upon (ECMA-376, 18.2.19).
        'xl/workbook.xml': {
          transformElementAttributes: (tag, attributes, index) =>
            tag === 'sheet' &&
            index !== undefined &&
            (sheets[index]?.isHidden ?? index >= sheets.length)
              ? { ...attributes, state: 'hidden' }
              : attributes,
        },
        'xl/worksheets/sheet{id}.xml': {
          transform: (content, _options, { sheetIndex }) => {
            const sheet = sheets[sheetIndex]
            return sheet === undefined
              ? content
              : content.replace('</sheetData>', `</sheetData>${validations(sheet, lists)}`)
          },
        },
      },
    },
  }
  return await writeSheets(
    [
      ...sheets.map(({ name, columns, rows }) => ({
        sheet: name,
        data: [
          ...(columns.length > 0
            ? [columns.map(({ heading }) => ({ ...text(heading), fontWeight: 'bold' as const }))]
            : []),
          ...rows.map((row) => row.map(text)),
        ],
        ...(columns.length > 0 && {
          stickyRowsCount: 1,
          columns: columns.map((_, at) => ({ width: at < 4 ? 28 : 16 })),
        }),
      })),
      {
        sheet: listsSheet,
        data: Array.from({ length: longest }, (_, row) =>
          lists.map((list) => text(list[row] ?? '')),
        ),
      },
    ],
    { features: [ofOurs] },
  ).toBlob()
}
