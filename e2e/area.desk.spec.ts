import { openPublished, part } from './deskPage.ts'
import { expect, test } from './test.ts'

test('advice and a town are put in by forms, and families have them', async ({
  page,
  isMobile,
}) => {
  test.skip(isMobile, 'It is made for a desk.')
  await openPublished(page)
  await part(page, 'The area').click()
  await page.getByRole('link', { name: 'More advice' }).click()
  await page.getByLabel('What is it called?').fill('Sleep line')
  await page.getByLabel('What can families ask there?').fill('Ask about sleep.')
  await page.getByRole('button', { name: 'Save the advice' }).click()
  await expect(page.getByText(/without either nobody can ask/)).toBeVisible()
  await page.getByLabel('Telephone', { exact: true }).fill('01632 960200')
  await page.getByRole('button', { name: 'Save the advice' }).click()
  await expect(page.getByRole('link', { name: 'Sleep line' })).toBeVisible()

  await page.getByRole('link', { name: 'A town or village that is missing' }).click()
  await page.getByLabel('Name', { exact: true }).fill('Quarry End')
  await page.getByRole('button', { name: 'Save the town or village' }).click()
  await expect(page.getByText(/This should be a press on the map/)).toBeVisible()
  await page.getByLabel('A postcode in it').fill('zz1 1ab')
  await page.getByRole('button', { name: 'Save the town or village' }).click()
  await page.getByLabel('Name of the town or village').fill('quarry')
  await expect(page.getByRole('link', { name: 'Quarry End' })).toBeVisible()

  await page.goto('/desk/preview/')
  await page.getByRole('combobox', { name: /^Postcode, town/ }).fill('quarry')
  await expect(page.getByRole('listbox').getByRole('option', { name: /Quarry End/ })).toBeVisible()
})
