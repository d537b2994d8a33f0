import { describe, expect, it } from 'vitest'
import { filesOf } from './manifest.ts'

const manifest = {
  'index.html': { file: 'index.js', imports: ['_shared.js'], css: ['index.css'] },
  '_shared.js': { file: 'shared.js', imports: ['_react.js', 'index.html'], css: ['shared.css'] },
  '_react.js': { file: 'react.js' },
  'map.tsx': { file: 'map.js', imports: ['_shared.js'], css: ['map.css'] },
}

describe('the files a browser fetches', () => {
  it('follows imports of imports, and stops where they go round', () => {
    expect(filesOf(manifest, ['index.html'])).toEqual({
      js: ['index.js', 'shared.js', 'react.js'],
      css: ['index.css', 'shared.css'],
    })
  })

  it('counts what two sources share once', () => {
    expect(filesOf(manifest, ['index.html', 'map.tsx']).js).toHaveLength(4)
  })

  it('says so when a source is no longer there', () => {
    expect(() => filesOf(manifest, ['gone.tsx'])).toThrow('gone.tsx: has it moved?')
  })
})
