// @vitest-environment jsdom
import { render, screen } from '@testing-library/react'
import jsQR from 'jsqr'
import { describe, expect, it } from 'vitest'
import { codeOf } from '#domain/plan/pickCode.ts'
import { PlanCode } from './PlanCode.tsx'

const ids = Array.from({ length: 10 }, (_, n) => codeOf(`library-${n}-bounce-and-rhyme`))
const link = `https://families.example.gov.uk/norfolk/plan/#picks=${ids.join(',')}`

/** The picture that is drawn, eight dots a square, as a camera would see it. */
function photograph(code: Element): { dots: Uint8ClampedArray; side: number; size: number } {
  const size = Number(code.getAttribute('viewBox')?.split(' ')[2])
  const scale = 8
  const side = size * scale
  const dots = new Uint8ClampedArray(side * side * 4).fill(255)
  const squares = code.querySelector('path')?.getAttribute('d') ?? ''
  for (const [, x, y] of squares.matchAll(/M(\d+) (\d+)h1v1h-1z/g)) {
    for (let dot = 0; dot < scale * scale; dot++) {
      const across = Number(x) * scale + (dot % scale)
      const down = Number(y) * scale + Math.floor(dot / scale)
      dots.fill(0, (down * side + across) * 4, (down * side + across) * 4 + 3)
    }
  }
  return { dots, side, size }
}

describe('PlanCode', () => {
  it('can be read back', () => {
    render(<PlanCode link={link} name="Opens this plan" />)
    const { dots, side } = photograph(screen.getByRole('img', { name: 'Opens this plan' }))
    expect(jsQR(dots, side, side)?.data).toBe(link)
  })

  it('stands in four squares of white', () => {
    render(<PlanCode link={link} name="Opens this plan" />)
    const code = screen.getByRole('img')
    const { size } = photograph(code)
    const squares = code.querySelector('path')?.getAttribute('d') ?? ''
    const at = [...squares.matchAll(/M(\d+) (\d+)h/g)].flatMap(([, x, y]) => [Number(x), Number(y)])
    expect(Math.min(...at)).toBe(4)
    expect(Math.max(...at)).toBe(size - 5)
  })
})
