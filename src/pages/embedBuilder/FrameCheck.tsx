import { useState } from 'react'
import { readFrameRule } from '#data/framing.ts'
import { ancestorsOf, framing, type Framing, type FrameRule } from '#data/framing.ts'
import { Button } from '#ui/Button.tsx'
import { Field } from '#ui/Field.tsx'
import { parseUrl } from '#url/parseUrl.ts'
import { embed as embedWords } from '#words/en/embed.ts'

type Checked =
  | { is: 'not-asked' | 'asking' | 'no-address' | 'no-answer' }
  | { is: 'answered'; host: URL; framing: Framing; rule: FrameRule }

/** Whether a council's page may show this deployment, by what the deployment's own server says now. */
export function FrameCheck({ site }: { site: string }) {
  const words = embedWords.check
  const [address, setAddress] = useState('')
  const [checked, setChecked] = useState<Checked>({ is: 'not-asked' })

  async function check(): Promise<void> {
    const host = pageAt(address)
    if (!host) {
      setChecked({ is: 'no-address' })
      return
    }
    setChecked({ is: 'asking' })
    try {
      const rule = await readFrameRule(site)
      setChecked({ is: 'answered', host, rule, framing: framing(rule, new URL(site), host) })
    } catch {
      // Offline, or the server does not answer: said, and asked again when pressed again.
      setChecked({ is: 'no-answer' })
    }
  }
  return (
    <section className="builder-part" aria-labelledby="check-title">
      <h2 id="check-title">{words.title}</h2>
      <form
        className="builder-check"
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          void check()
        }}
      >
        <Field
          label={words.label}
          hint={words.hint}
          error={checked.is === 'no-address' ? words.noAddress : null}
        >
          {(parts) => (
            <input
              {...parts}
              className="input"
              type="url"
              autoComplete="off"
              value={address}
              onChange={(event) => setAddress(event.target.value)}
            />
          )}
        </Field>
        <Button type="submit">{words.check}</Button>
      </form>
      <div role="status">
        {checked.is === 'no-answer' && <p>{words.noAnswer}</p>}
        {checked.is === 'answered' && <Answer {...checked} />}
      </div>
    </section>
  )
}

function Answer({ host, framing, rule }: Extract<Checked, { is: 'answered' }>) {
  const words = embedWords.check
  const sources = ancestorsOf(rule).flat()
  if (framing === 'insecure') return <p>{words.insecure}</p>
  return (
    <>
      <p className="builder-answer">{words[framing](host.host)}</p>
      {framing === 'refused' && (
        <>
          <p>
            {words.add} <code>{host.origin}</code>
          </p>
          <p>{words.forIt}</p>
        </>
      )}
      {sources.length > 0 && <p>{words.now(sources)}</p>}
    </>
  )
}

/** A web page's address as typed; `https://` may be missing. null = no address of a web page. */
function pageAt(typed: string): URL | null {
  const said = typed.trim()
  const whole = /^[a-z][a-z0-9+.-]*:\/\//i.test(said) ? said : `https://${said}`
  const url = parseUrl(whole)
  if (!url) return null
  return /^https?:$/.test(url.protocol) && /[.]|^localhost$/.test(url.hostname) ? url : null
}
