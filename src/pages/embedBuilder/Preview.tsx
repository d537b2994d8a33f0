import { createElement, useState } from 'react'
import { ChoiceGroup } from '#ui/Choice.tsx'
import { Message } from '#ui/Message.tsx'
import { Segments } from '#ui/Segments.tsx'
import { useElement } from './useElement.ts'
import { embed as embedWords } from '#words/en/embed.ts'

const widths = ['phone', 'column', 'full'] as const
type Width = (typeof widths)[number]

/** The very element that the code makes, in a window of its own to scroll, as wide as a column of the page will be. */
export function Preview({ attributes }: { attributes: [string, string][] }) {
  const words = embedWords.preview
  const [width, setWidth] = useState<Width>('phone')
  const state = useElement()
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
      <div
        className={`builder-window builder-window-${width}`}
        role="region"
        aria-label={words.region}
        // What scrolls must be within reach of the keyboard.
        // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
        tabIndex={0}
      >
        {createElement('family-hub-map', Object.fromEntries(attributes))}
      </div>
    </section>
  )
}
