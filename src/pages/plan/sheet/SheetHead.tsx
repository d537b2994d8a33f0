import type { Area } from '#domain/catalogue/area.ts'
import type { Sheet, SheetSession } from '#domain/plan/sheet.ts'
import { PlanCode } from '#pages/plan/share/PlanCode.tsx'
import { SheetMap, type Numbered } from './SheetMap.tsx'
import { sheet as sheetWords } from '#words/sheet.ts'
import { common as commonWords } from '#words/common.ts'
import { standing as standingWords } from '#words/standing.ts'

interface Props {
  area: Area
  sheet: Sheet
  link: string
}

/** The top of the paper: what it is, where everything is, and the way back to the newest times. */
export function SheetHead({ area, sheet, link }: Props) {
  const { sessions, places } = numberedOf(sheet)
  const example = sessions.some(({ session }) => session.example)
  return (
    <header className="sheet-head">
      <div className="sheet-titles">
        <h1 className="sheet-title">{sheetWords.title}</h1>
        <p>{sheetWords.about(area.name)}</p>
        {example && (
          <p className="sheet-examples">{sheetWords.examples(commonWords.example.mark)}</p>
        )}
      </div>
      <SheetMap
        area={area}
        places={places}
        title={sheetWords.map(
          places.map(({ number, place }) => `${number} ${standingWords.named(place)}`),
        )}
      />
      <div className="sheet-code">
        <PlanCode link={link} name={sheetWords.scan} />
        <p>{sheetWords.scan}</p>
      </div>
    </header>
  )
}

/** The sessions of a sheet, in its order, each once. */
export function sessionsOf({ days, undated }: Sheet): SheetSession[] {
  const lines = days.flatMap((day) => day.lines)
  const dated = lines.flatMap(({ is, of }) => (is === 'session' ? [of] : []))
  return [...dated, ...undated]
}

function numberedOf(sheet: Sheet) {
  const { places } = sheet
  const sessions = sessionsOf(sheet)
  const numbered: Numbered[] = [
    ...sessions.map(({ number, place }) => ({ number, place })),
    ...places,
  ]
  return { sessions, places: numbered }
}
