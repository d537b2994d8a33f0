import { useSettled } from './useSettled.ts'

/** Says a change to a screen reader once it has settled. It must be on the page before what it says changes. */
export function LiveStatus({ children }: { children: string }) {
  const said = useSettled(children, 700)
  return (
    <p className="visually-hidden" role="status">
      {said}
    </p>
  )
}
