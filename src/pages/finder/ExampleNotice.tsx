import { useState } from 'react'
import { Button } from '#ui/Button.tsx'
import { Message } from '#ui/Message.tsx'
import './ExampleNotice.css'
import { finder as finderWords } from '#words/en/finder.ts'

/** Says that the times are made up. It can be folded away, but only until the next visit: nothing is kept. */
export function ExampleNotice() {
  const words = finderWords.example
  const [folded, setFolded] = useState(false)
  return (
    <div className={folded ? 'example-notice example-notice-folded' : 'example-notice'}>
      <Message tone="careful">
        <p className="example-notice-said">
          {!folded && <strong>{words.title} </strong>}
          {folded ? words.folded : words.said}
        </p>
        <Button look="quiet" aria-expanded={!folded} onClick={() => setFolded(!folded)}>
          {folded ? words.show : words.hide}
        </Button>
      </Message>
    </div>
  )
}
