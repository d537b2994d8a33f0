import { useEffect, useState } from 'react'
import { takeNewVersion, watchForNewVersion } from '#data/offline/worker.ts'
import { Button, type ButtonLook } from '#ui/Button.tsx'
import { base } from '#url/address.ts'
import { app } from '#words/app.ts'

interface Props {
  /** A newer version may do what this one cannot: it is looked for when asked, not only offered where one waits. */
  wanted?: boolean
  look?: ButtonLook
}

/** The way to the new version of the app. */
export function NewVersion({ wanted = false, look = 'secondary' }: Props) {
  const words = app.newVersion
  const [waits, setWaits] = useState(false)
  const [said, say] = useState('')
  useEffect(() => watchForNewVersion(base, () => setWaits(true)), [])
  if (!wanted && !waits) return null
  async function take() {
    say(words.looking)
    if (!(await takeNewVersion(base))) say(words.newest)
  }
  return (
    <>
      <Button look={look} icon="retry" onClick={() => void take()}>
        {words.offer}
      </Button>
      <span role="status">{said}</span>
    </>
  )
}
