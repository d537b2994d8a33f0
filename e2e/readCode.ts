import jsQR from 'jsqr'
import type { Page } from '@playwright/test'

/** What a camera would read in a picture. */
export async function readCode(page: Page, picture: Buffer): Promise<string | undefined> {
  const [width, height, dots] = await page.evaluate(async (data) => {
    const bytes = Uint8Array.from(atob(data), (letter) => letter.charCodeAt(0))
    const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }))
    const { width, height } = bitmap
    const canvas = new OffscreenCanvas(width, height)
    const context = canvas.getContext('2d')
    context?.drawImage(bitmap, 0, 0)
    const image = context?.getImageData(0, 0, width, height)
    return [width, height, Array.from(image?.data ?? [])] as const
  }, picture.toString('base64'))
  return jsQR(Uint8ClampedArray.from(dots), width, height)?.data
}
