import type { Locator } from '@playwright/test'
import { openMap } from './pages.ts'
import { expect, test } from './test.ts'

const credit = 'Map by Testshire'

/** How many tiles of a map are there, and not clear all through. */
const drawn = (tiles: Locator) =>
  tiles.evaluateAll(
    (all) =>
      all.filter((tile) => {
        if (tile instanceof HTMLImageElement) return tile.complete && tile.naturalWidth > 0
        if (!(tile instanceof HTMLCanvasElement)) return false
        const middle = tile.getContext('2d')?.getImageData(tile.width / 2, tile.height / 2, 1, 1)
        return (middle?.data[3] ?? 0) > 0
      }).length,
  )

/** How many tiles have this colour in all four corners. */
const inked = (tiles: Locator, colour: readonly number[]) =>
  tiles.evaluateAll(
    (all, colour) =>
      all.filter((tile) => {
        if (!(tile instanceof HTMLCanvasElement)) return false
        // Read from a copy: Chromium complains of a canvas on the screen that is read more than once.
        const copy = document.createElement('canvas')
        const [width, height] = [(copy.width = tile.width), (copy.height = tile.height)]
        const context = copy.getContext('2d', { willReadFrequently: true })
        context?.drawImage(tile, 0, 0)
        const corners = [8, width - 9].flatMap((x) => [8, height - 9].map((y) => [x, y] as const))
        return corners.every(([x, y]) => {
          const pixel = context?.getImageData(x, y, 1, 1).data
          return colour.every((value, index) => pixel?.[index] === value)
        })
      }).length,
    colour,
  )
/** The land of the light palette. */
const land = [0xf8, 0xf5, 0xed]

test.describe('a raster map of the council’s own', () => {
  test.use({ scenario: 'raster-map' })

  test('is shown, with its credit', async ({ page, isMobile }) => {
    await page.goto('/testshire/')
    const map = await openMap(page, isMobile)
    await expect.poll(() => drawn(map.locator('img.leaflet-tile'))).toBeGreaterThan(1)
    await expect(map.getByText(credit)).toBeVisible()
    await expect(map.getByText(/Simplified map/)).toBeHidden()
  })
})

test.describe('a PMTiles archive of the council’s own', () => {
  test.use({ scenario: 'pmtiles-map' })

  test('is shown, with its credit', async ({ page, isMobile }) => {
    await page.goto('/testshire/')
    const map = await openMap(page, isMobile)
    // The drawn map has sea there, and the archive land.
    await expect.poll(() => inked(map.locator('canvas.leaflet-tile'), land)).toBeGreaterThan(1)
    await expect(map.getByText(credit)).toBeVisible()
    await expect(map.getByText(/Simplified map/)).toBeHidden()
  })
})

test.describe('one that is not there', () => {
  test.use({ scenario: 'pmtiles-missing', expectedErrors: /404/ })

  test('gives way to the simplified map', async ({ page, isMobile }) => {
    await page.goto('/testshire/')
    const map = await openMap(page, isMobile)
    await expect(map.getByText('The detailed map could not be loaded.')).toBeVisible()
    await expect(map.getByText(/^Simplified map/)).toBeVisible()
  })
})
