import { password } from '../fixtures/password'
import { expect, test } from '../fixtures/test'
import { actionsOfTheBuild } from '../http/actions-of-the-build'
import { ask, post } from '../http/ask'
import { serve } from '../server/serve'

test('served over https, it asks for https from then on and binds its cookie to the host', async ({
  ward,
}) => {
  const origin = 'https://handslag.test'
  const forwarded = { 'x-forwarded-host': 'handslag.test', 'x-forwarded-proto': 'https' }
  const server = await serve({ databaseUrl: process.env.DATABASE_URL ?? '', origin })
  try {
    const door = await ask({ ...server, forwarded }, '/sign-in')
    expect(door.headers.get('strict-transport-security')).toMatch(/max-age=\d{8}/)

    const entered = await post(
      { ...server, forwarded },
      {
        path: '/sign-in',
        action: actionsOfTheBuild().get('app/sign-in/actions.ts:enter')?.id ?? '',
        fields: { email: ward.trainee.address, password },
        from: origin,
      },
    )
    expect(entered.status).toBe(303)
    const cookie = entered.headers.getSetCookie().find((it) => it.includes('handslag-session'))
    expect(cookie).toMatch(/^__Host-handslag-session=/)
    for (const attribute of ['Path=/', 'Secure', 'HttpOnly', 'SameSite=lax']) {
      expect(cookie).toContain(attribute)
    }
    expect(cookie).not.toContain('Domain')
  } finally {
    await server.stop()
  }
})
