import { describe, expect, it } from 'vitest'
import { plainStop } from './streets.ts'

describe('the name of a stop', () => {
  it.each([
    ['Banyard Place', 'Banyard Place'],
    [' Walpole Road', 'Walpole Road'],
    ['Railway Station Stop SF', 'Railway Station'],
    ['Bus Station (Stand 4)', 'Bus Station'],
    ['opp Church', 'Church'],
    ['adj The Oak', 'The Oak'],
    ['Post Office opp', 'Post Office'],
    ['High Street N-bound', 'High Street'],
    ['P&R', 'Park and ride'],
    ['Bus Stop', 'Bus Stop'],
    ['Oppland Road', 'Oppland Road'],
    ['Market Stop Lane', 'Market Stop Lane'],
  ])('%s is said as %s', (raw, plain) => {
    expect(plainStop(raw)).toBe(plain)
  })
})
