import type { ReactNode } from 'react'
import './ExampleMark.css'
import { common as commonWords } from '#words/common.ts'

/** Stands beside an example time where nothing else on the page says what it is: on paper, for a family, at a pin. */
export function ExampleMark() {
  return <span className="example-mark">{commonWords.example.mark}</span>
}

/** A time, with a dashed line under it where it is an example: the strip above says what that means. */
export function ExampleTime({ example, children }: { example: boolean; children: ReactNode }) {
  if (!example) return children
  return (
    <span className="example-time">
      {children}
      <span className="visually-hidden"> {commonWords.example.mark}</span>
    </span>
  )
}
