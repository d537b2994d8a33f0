import './ExampleMark.css'
import { common as commonWords } from '#words/en/common.ts'

/** Stands wherever an example time can be read, on screen and on paper. */
export function ExampleMark() {
  return <span className="example-mark">{commonWords.example.mark}</span>
}
