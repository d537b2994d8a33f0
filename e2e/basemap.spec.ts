import type { Locator } from '@playwright/test'
import { openMap } from './rooms.ts'
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
    // It lies over the simplified one.
    await expect(map.locator('.leaflet-layer')).toHaveCount(2)
    const own = map.locator('.leaflet-layer').last()
    await expect.poll(() => drawn(own.locator('canvas.leaflet-tile'))).toBeGreaterThan(1)
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
