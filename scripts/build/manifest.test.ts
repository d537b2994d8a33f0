import { describe, expect, it } from 'vitest'
import { filesOf, onlyReachedFrom } from './manifest.ts'

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

describe('what only some sources lead to', () => {
  const pages = {
    ...manifest,
    'index.html': {
      ...manifest['index.html'],
      assets: ['sign.svg'],
      isEntry: true,
      dynamicImports: ['map.tsx', 'desk.tsx'],
    },
    'desk.tsx': {
      file: 'desk.js',
      imports: ['_shared.js', '_zip.js'],
      dynamicImports: ['sheet.tsx'],
      css: ['desk.css', 'shared.css'],
      // A worker of its own has no row: it is named here alone.
      assets: ['worker.js', 'sign.svg'],
    },
    '_zip.js': { file: 'zip.js' },
    'sheet.tsx': { file: 'sheet.js', imports: ['map.tsx'] },
  }

  it('is their own files and those of what they bring, and nothing that the rest uses too', () => {
    expect([...onlyReachedFrom(pages, ['desk.tsx'])].sort()).toEqual([
      'desk.css',
      'desk.js',
      'sheet.js',
      'worker.js',
      'zip.js',
    ])
  })

  it('is nothing where the rest leads there too', () => {
    const linked = { ...pages, 'map.tsx': { ...pages['map.tsx'], imports: ['_zip.js'] } }
    expect(onlyReachedFrom(linked, ['desk.tsx']).has('zip.js')).toBe(false)
    expect(onlyReachedFrom(pages, []).size).toBe(0)
  })
})
