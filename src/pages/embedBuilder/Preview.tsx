import { createElement, useState } from 'react'
import { Button } from '#ui/Button.tsx'
import { ChoiceGroup } from '#ui/Choice.tsx'
import { Dialog } from '#ui/Dialog.tsx'
import { Message } from '#ui/Message.tsx'
import { Segments } from '#ui/Segments.tsx'
import { useElement } from './useElement.ts'
import { embed as embedWords } from '#words/en/embed.ts'

const widths = ['phone', 'column', 'full'] as const
type Width = (typeof widths)[number]

/** The very element that the code makes, as wide as a column of the page will be, or as the window. */
export function Preview({ attributes }: { attributes: [string, string][] }) {
  const words = embedWords.preview
  const [width, setWidth] = useState<Width>('phone')
  const [whole, setWhole] = useState(false)
  const state = useElement()
  const element = () => createElement('family-hub-map', Object.fromEntries(attributes))
  return (
    <section className="builder-preview" aria-labelledby="preview-title">
      <h2 id="preview-title">{words.title}</h2>
      <p>{words.hint}</p>
      <ChoiceGroup legend={words.width}>
        <Segments
          name="width"
          options={widths.map((value) => ({ value, label: words.widths[value] }))}
          value={width}
          onChange={setWidth}
        />
      </ChoiceGroup>
      {state === 'failed' && (
        <Message tone="trouble">
          <p>{words.failed}</p>
        </Message>
      )}
      <p>
        <Button onClick={() => setWhole(true)}>{words.whole}</Button>
      </p>
      <div
        className={`builder-window builder-window-${width}`}
        role="region"
        aria-label={words.region}
      >
        {element()}
      </div>
      {whole && (
        <Dialog
          title={words.region}
          close={words.close}
          size="whole"
          onClose={() => setWhole(false)}
        >
          {element()}
        </Dialog>
      )}
    </section>
  )
}
