import { expect } from './test.ts'
import { heading, noNetwork, test, visit } from './visit.ts'

test.use({ expectedErrors: noNetwork })

test('with no signal the box asks, and says what is outside', async ({ page, context, host }) => {
  await visit(page, host)
  await page.close()
  await context.setOffline(true)
  await host.close()
  const cold = await context.newPage()
  await cold.goto(`${host.address}norfolk/`)
  const box = cold.getByRole('combobox', { name: 'Postcode' })
  await box.fill('Swafham')
  await box.press('Enter')
  await cold.getByRole('button', { name: 'Did you mean Swaffham?' }).click()
  await expect(heading(cold, /sessions?.* of Swaffham/)).toBeVisible()
  await box.fill('Salisbury')
  await box.press('Enter')
  await expect(cold.getByRole('main').getByText('Salisbury is outside Norfolk.')).toBeVisible()
  await expect(box).toHaveValue('Salisbury')
})
