import { password } from '../fixtures/password'
import { expect, test } from '../fixtures/test'
import { serve } from '../server/serve'

test('served over https, it asks for https from then on and binds its cookies to the host', async ({
  page,
  ward,
}) => {
  const origin = 'https://handslag.test'
  const server = await serve({ databaseUrl: process.env.DATABASE_URL ?? '', origin })
  try {
    const answer = await fetch(`${server.origin}/sign-in`)
    expect(answer.headers.get('strict-transport-security')).toMatch(/max-age=\d{8}/)

    const action = /name="(\$ACTION_[^"]*)"/.exec(await answer.text())
    expect(action).not.toBeNull()
    await page.route(`${origin}/**`, async (route) => {
      const asked = route.request()
      const from = asked.url().replace(origin, server.origin)
      await route.fulfill({ response: await route.fetch({ url: from, maxRedirects: 0 }) })
    })
    await page.goto(`${origin}/sign-in`)
    await page.getByLabel('E-post').fill(ward.trainee.address)
    await page.getByLabel('Lösenord').fill(password)
    await page.getByRole('button', { name: 'Logga in', exact: true }).click()
    await expect(page).toHaveURL(`${origin}/trainee`)
    const cookies = await page.context().cookies(origin)
    const session = cookies.find(({ name }) => name === '__Host-handslag-session')
    expect(session).toMatchObject({ secure: true, httpOnly: true, sameSite: 'Lax', path: '/' })
  } finally {
    await server.stop()
  }
})
