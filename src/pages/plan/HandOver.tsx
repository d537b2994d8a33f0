import { useState } from 'react'
import type { Now } from '#domain/time/localDate.ts'
import type { Catalogue } from '#domain/catalogue/catalogue.ts'
import type { PlanItem } from '#domain/plan/plan.ts'
import { Button } from '#ui/Button.tsx'
import { Dialog } from '#ui/Dialog.tsx'
import { Message } from '#ui/Message.tsx'
import { linkToItems, mostInLink } from '#url/planLink.ts'
import { FamilyView } from './family/FamilyView.tsx'
import { fillScreen } from './family/fullScreen.ts'
import './HandOver.css'
import { PlanCalendar } from './share/PlanCalendar.tsx'
import { PlanCode } from './share/PlanCode.tsx'
import { SendPlan } from './share/SendPlan.tsx'
import { FridgeSheet } from './sheet/FridgeSheet.tsx'
import { usePrint } from './sheet/usePrint.ts'
import { common as commonWords } from '#words/common.ts'
import { inLink } from '#words/current.ts'
import { share as shareWords } from '#words/share.ts'
import { sheet as sheetWords } from '#words/sheet.ts'
import { visit as visitWords } from '#words/visit.ts'

interface Props {
  items: readonly PlanItem[]
  catalogue: Catalogue
  now: Now
}

/** Every way to hand a plan on, in a bar that stays at the foot of the window: show it, let it be scanned, print it, send it. */
export function HandOver({ items, catalogue, now }: Props) {
  const [open, setOpen] = useState<'show' | 'code' | 'send' | null>(null)
  const { refused, print } = usePrint()
  const listed = items.filter(({ is }) => is !== 'gone').length
  const link = linkToItems(catalogue.area.id, items, inLink)
  const leftOut = Math.max(0, listed - mostInLink)
  const shut = () => setOpen(null)
  async function show() {
    // First the screen, then the view: what is opened later lies on top.
    await fillScreen()
    setOpen('show')
  }
  return (
    <>
      {leftOut > 0 && <p>{shareWords.leftOut(leftOut, mostInLink)}</p>}
      <PlanCalendar items={items} catalogue={catalogue} />
      <div className="hand-over no-print" role="group" aria-label={visitWords.handOver}>
        <Button look="primary" icon="star" onClick={() => void show()}>
          <Named name={visitWords.show} more={visitWords.showMore} />
        </Button>
        <Button icon="code" aria-haspopup="dialog" onClick={() => setOpen('code')}>
          <Named name={shareWords.codeShort} more={shareWords.codeMore} />
        </Button>
        <Button icon="print" onClick={print}>
          <Named name={sheetWords.print} more={sheetWords.printMore} />
        </Button>
        <Button icon="share" aria-haspopup="dialog" onClick={() => setOpen('send')}>
          <Named name={shareWords.send} more={shareWords.sendMore} />
        </Button>
        <div className="hand-over-said" role="status">
          {refused && (
            <Message tone="careful">
              <p>
                {sheetWords.cannotPrint}{' '}
                <a href={link} target="_blank" rel="noopener">
                  {sheetWords.openOwn}
                </a>
              </p>
            </Message>
          )}
        </div>
      </div>
      {open === 'show' && (
        <FamilyView items={items} catalogue={catalogue} now={now} link={link} onClose={shut} />
      )}
      {open === 'code' && (
        <Dialog title={shareWords.code} close={commonWords.close} size="small" onClose={shut}>
          <PlanCode link={link} name={shareWords.codeName} />
          <p>{shareWords.codeHint}</p>
        </Dialog>
      )}
      {open === 'send' && (
        <Dialog title={shareWords.title} close={commonWords.close} size="small" onClose={shut}>
          <SendPlan link={link} />
        </Dialog>
      )}
      <FridgeSheet items={items} catalogue={catalogue} now={now} link={link} />
    </>
  )
}

/** What is seen is short; what is heard says all of it. */
function Named({ name, more }: { name: string; more: string }) {
  return (
    <span>
      {name} <span className="visually-hidden">{more}</span>
    </span>
  )
}
