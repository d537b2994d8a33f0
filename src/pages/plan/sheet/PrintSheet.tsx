import { Button } from '#ui/Button.tsx'
import { Message } from '#ui/Message.tsx'
import { usePrint } from './usePrint.ts'
import { sheet as words } from '#words/en/sheet.ts'

/** Prints the sheet; `link` opens the plan in a window of its own, where the page it is in does not let it print. */
export function PrintSheet({ link }: { link: string }) {
  const { refused, print } = usePrint()
  return (
    <>
      <Button icon="print" onClick={print}>
        {words.print}
      </Button>
      <div role="status">
        {refused && (
          <Message tone="careful">
            <p>
              {words.cannotPrint}{' '}
              <a href={link} target="_blank" rel="noopener">
                {words.openOwn}
              </a>
            </p>
          </Message>
        )}
      </div>
    </>
  )
}
