import type { WeekDay } from '#domain/search/week.ts'
import { week as words } from '#words/en/week.ts'

/** Why a day is not like others: no school, or a bank holiday. */
export function DayNotes({ day: { schoolBreak, bankHoliday } }: { day: WeekDay }) {
  return (
    <>
      {schoolBreak && <span className="week-note"> {words.schoolBreak(schoolBreak)}</span>}
      {bankHoliday && <span className="week-note"> {words.bankHoliday(bankHoliday)}</span>}
    </>
  )
}
