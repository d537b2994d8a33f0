/** What a column of somebody's sheet of groups may hold. */
export const sheetFields = [
  ...(['title', 'place', 'address', 'town', 'postcode', 'kind', 'day', 'time', 'holds'] as const),
  ...(['ages', 'cost', 'access', 'summary', 'provider', 'phone', 'bookingUrl'] as const),
] as const
export type SheetField = (typeof sheetFields)[number]

/** A row of a sheet: '' where it says nothing. */
export type SheetRow = Record<SheetField, string>
