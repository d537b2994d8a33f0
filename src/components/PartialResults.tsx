import { Message } from '#ui/Message.tsx'
import { WaysOut, type Lacking } from './ResultsState.tsx'
import { finder } from '#words/finder.ts'
import { missing } from '#words/missing.ts'

/** Some files or records are missing: which part that is, and that the rest is here. */
export function PartialResults({ troubles, refused, retry }: Lacking) {
  if (troubles.length === 0 && refused.length === 0) return null
  const { partial } = missing
  return (
    <Message
      tone="trouble"
      action={
        <WaysOut kinds={troubles.map(({ kind }) => kind)} unread={refused.length} retry={retry} />
      }
    >
      {troubles.map(({ file, kind }) => (
        <p key={file}>
          {said(file)} {missing.why[kind]}
        </p>
      ))}
      {refused.length > 0 && <p>{partial.unread(refused.length)}</p>}
      <p>{partial.rest}</p>
    </Message>
  )
}

const parts = [
  'hubs',
  'libraries',
  'venues',
  'former-centres',
  'sessions',
  'calendar',
  'example-times',
  'translations',
] as const

function said(file: string): string {
  const part = parts.find((part) => file.endsWith(`${part}.json`))
  return part ? missing.partial[part] : finder.partFailed
}
