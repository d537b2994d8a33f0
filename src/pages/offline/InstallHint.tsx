import { useState } from 'react'
import { installOffer } from '#data/offline/startup.ts'
import { Button } from '#ui/Button.tsx'
import { offline as offlineWords } from '#words/offline.ts'

/** Only Safari on a phone or tablet knows this: true when opened from the home screen. */
const { standalone } = navigator as Navigator & { standalone?: boolean }

/** How to put the product on the home screen, where this browser can and it is not there yet. */
export function InstallHint() {
  const { install } = offlineWords.dialog
  const [offer, setOffer] = useState(installOffer)
  if (standalone || (!offer && standalone === undefined)) return null
  async function accept() {
    await offer?.prompt()
    setOffer(null)
  }
  return (
    <section>
      <h3>{install.title}</h3>
      <p>{install.said}</p>
      {offer ? (
        <Button icon="plus" onClick={() => void accept()}>
          {install.button}
        </Button>
      ) : (
        <ol>
          {install.steps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
      )}
    </section>
  )
}
