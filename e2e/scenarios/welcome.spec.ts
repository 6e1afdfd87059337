import { expect, test } from '../fixtures/test'

const firstPages = {
  trainee: ['/trainee', 'Begär en bedömning', /\/trainee\/requests\/new/],
  assessor: ['/assessor', 'Bedöm någon du nyss såg', /\/assessor\/requests\/new/],
  supervisor: ['/supervisor', 'Till dina läkare', /\/supervisor#trainees/],
  director: ['/director', 'Visa dem som kräver uppmärksamhet', /\/director\?reason=any/],
  administrator: ['/admin/people', 'Se dina program', /\/admin\/programmes/],
} as const

test.describe('a welcome', { tag: '@no-script' }, () => {
  for (const who of Object.keys(firstPages) as (keyof typeof firstPages)[]) {
    const [address, begin, leads] = firstPages[who]
    test(`tells the ${who} what they do, and stays away once it is closed`, async ({
      pageOf,
      ward,
    }) => {
      const page = await pageOf(ward[who].personId)
      await page.goto(address)
      const welcome = page.getByRole('region', { name: 'Välkommen' })
      await expect(welcome.getByRole('listitem')).toHaveCount(3)
      await expect(welcome.getByRole('link', { name: begin })).toHaveAttribute('href', leads)
      await welcome.getByRole('button', { name: 'Visa inte igen' }).click()
      await expect(welcome).toHaveCount(0)
      expect(new URL(page.url()).pathname).toBe(address)

      const another = await pageOf(ward[who].personId)
      await another.goto(address)
      await expect(another.getByRole('heading', { level: 1 })).toBeVisible()
      await expect(another.getByText('Visa inte igen')).toHaveCount(0)
    })
  }
})
