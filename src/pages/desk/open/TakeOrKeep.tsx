import { Button } from '#ui/Button.tsx'
import { desk } from '#words/en/desk.ts'

const words = desk.opening

/** The two answers where much of the list would go. */
export function TakeOrKeep({ onAnswer }: { onAnswer: (isMeant: boolean) => void }) {
  return (
    <div className="desk-row">
      <Button onClick={() => onAnswer(false)}>{words.keep}</Button>
      <Button onClick={() => onAnswer(true)}>{words.takeOut}</Button>
    </div>
  )
}
