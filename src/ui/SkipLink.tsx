import './SkipLink.css'

/** First in the page: out of sight until it has the focus. The fragment holds the search, so focus moves by script. */
export function SkipLink({ to, children }: { to: string; children: string }) {
  return (
    <a
      className="skip-link"
      href={`#${to}`}
      onClick={(event) => {
        event.preventDefault()
        const target = document.getElementById(to)
        target?.focus()
        target?.scrollIntoView()
      }}
    >
      {children}
    </a>
  )
}
