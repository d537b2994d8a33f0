import type { AreaFiles } from '#desk/area.ts'
import { warning, type Finding } from '#desk/finding.ts'

/** Every telephone number and web address that is published, and where. */
interface Contact {
  file: string
  id: string
  field: string
  text: string | undefined
}

function phonesOf({ summary, area, places, sessions }: AreaFiles): Contact[] {
  const own = `${summary.id}/area.json`
  return [
    { file: own, id: summary.id, field: 'council.phone', text: area?.council.phone },
    ...(area?.advice ?? []).map(({ id, phone }) => ({
      file: own,
      id,
      field: 'advice.phone',
      text: phone,
    })),
    ...[...places, ...sessions].map(({ file, record: { id, phone } }) => ({
      file,
      id,
      field: 'phone',
      text: phone,
    })),
  ]
}

function linksOf({ summary, area, calendar, places, sessions }: AreaFiles): Contact[] {
  const own = `${summary.id}/area.json`
  return [
    { file: own, id: summary.id, field: 'council.url', text: area?.council.url },
    ...(area?.advice ?? []).map(({ id, url }) => ({
      file: own,
      id,
      field: 'advice.url',
      text: url,
    })),
    {
      file: `${summary.id}/calendar.json`,
      id: '(file)',
      field: 'source.url',
      text: calendar?.source.url,
    },
    ...places.flatMap(({ file, record: { id, url, now, source } }) => [
      { file, id, field: 'url', text: url },
      { file, id, field: 'now.url', text: now?.url },
      { file, id, field: 'source.url', text: source.url },
    ]),
    ...sessions.flatMap(({ file, record: { id, bookingUrl, source } }) => [
      { file, id, field: 'bookingUrl', text: bookingUrl },
      { file, id, field: 'source.url', text: source.url },
    ]),
  ]
}

/** What is wrong with a British number, or null: 0 and 9 or 10 figures (Ofcom), or a short one like 111. */
export function phoneTrouble(phone: string): string | null {
  const figures = phone
    .replace(/(?:ext\.?|x) ?\d+$/, '')
    .replace(/\(0\)/, '')
    .replace(/\D/g, '')
  const national = /^(?:\+|00)/.test(phone) ? figures.replace(/^(?:00)?44/, '0') : figures
  if (/^1\d{2,5}$/.test(national) || national === '999') return null
  if (/^(?:\+|00)/.test(phone) && !national.startsWith('0')) return 'is a number abroad?'
  if (/^[1-9]\d{8,9}$/.test(national))
    return `a spreadsheet may have dropped its first 0: 0${national}?`
  if (/^0[12378]\d{8,9}$/.test(national)) return null
  if (/^09/.test(national)) return 'a number that costs much to ring: is there another?'
  return `it has ${national.length} figures: compare it with the source`
}

/** Telephone numbers that cannot be rung, and web addresses that are not private on the way. */
export function contactRules(files: AreaFiles): Finding[] {
  return [
    ...phonesOf(files).flatMap(({ file, id, field, text }) => {
      const trouble = text === undefined ? null : phoneTrouble(text)
      if (trouble === null) return []
      const expected = 'a British number, like 01263 123456'
      return [
        warning('phone-shape', { file, id, field, found: `"${text ?? ''}"`, expected }, trouble),
      ]
    }),
    ...linksOf(files).flatMap(({ file, id, field, text }) =>
      text?.startsWith('http:')
        ? [
            warning(
              'not-https',
              { file, id, field, found: `"${text}"`, expected: 'https' },
              `try ${text.replace(/^http:/, 'https:')}`,
            ),
          ]
        : [],
    ),
  ]
}
