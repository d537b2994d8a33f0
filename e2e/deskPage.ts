import type { Page } from '@playwright/test'
import { expect } from './test.ts'

/** The desk with what is published of Testshire on it. */
export async function openPublished(page: Page): Promise<void> {
  await page.goto('/desk/')
  await page.getByRole('button', { name: 'Open what is published now' }).click()
  await expect(page.getByRole('heading', { name: 'Your draft for Testshire' })).toBeVisible()
}

/** The link to a part of the desk. */
export const part = (page: Page, name: string) =>
  page.getByRole('navigation', { name: 'What to do' }).getByRole('link', { name, exact: true })

/** A group of it. */
export async function openBabyClub(page: Page): Promise<void> {
  await page.getByRole('searchbox', { name: /^Name of the group/ }).fill('baby club')
  await page.getByRole('link', { name: /^Baby Club/ }).click()
  await expect(page.getByRole('heading', { level: 2, name: /^Baby Club/ })).toBeVisible()
}

/** What was done is said. */
export const done = (page: Page, said: string | RegExp): Promise<void> =>
  expect(page.getByRole('status').filter({ hasText: said }).first()).toBeVisible()
