import { useEffect, useState } from 'react'
import { takeNewVersion, watchForNewVersion } from '#data/offline/worker.ts'
import { Button, type ButtonLook } from '#ui/Button.tsx'
import { base } from '#url/address.ts'
import { app } from '#words/app.ts'

export interface NewVersionProps {
  /** A newer version may do what this one cannot: it is looked for when asked, not only offered where one waits. */
  wanted?: boolean
  look?: ButtonLook
}

/** The button that takes the new version, where one waits or is wanted. */
export function NewVersionOffer({ wanted = false, look = 'secondary' }: NewVersionProps) {
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
