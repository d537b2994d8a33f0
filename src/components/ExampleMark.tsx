import { useWords } from '#words/useWords.ts'
import './ExampleMark.css'

/** Stands wherever an example time can be read, on screen and on paper. */
export function ExampleMark() {
  return <span className="example-mark">{useWords().common.example.mark}</span>
}
