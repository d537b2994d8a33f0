import type { Page } from '@playwright/test'
import { expect } from './test.ts'

export const planPath = '/testshire/plan/'
export const list = (page: Page) => page.getByRole('list', { name: 'What is in your plan' })
export const titles = (page: Page) => list(page).getByRole('heading', { level: 2 })
export const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name })
export const yourPlan = (page: Page) => page.getByRole('link', { name: /^Your plan/ })

/** Puts sessions in the plan from their pages, one after the other. */
export async function pick(page: Page, ...ids: string[]): Promise<void> {
  for (const id of ids) {
    await page.goto(`/testshire/sessions/${id}/`)
    await button(page, /^Add to plan/).click()
    await expect(button(page, /^Remove from plan/)).toBeVisible()
  }
}

export async function openOwn(page: Page): Promise<void> {
  await page.goto(planPath)
  await expect(page.getByRole('heading', { level: 1, name: 'Your plan' })).toBeVisible()
}
