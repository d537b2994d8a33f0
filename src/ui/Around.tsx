import type { ReactNode } from 'react'

interface Props {
  /** What stands before and after. */
  text: readonly [before: string, after: string]
  children: ReactNode
}

/** A link, or a field, where a sentence has it: not every language has it in the same place. */
export const Around = ({ text: [before, after], children }: Props) => (
  <>
    {before}
    <bdi>{children}</bdi>
    {after}
  </>
)
