import { makeInvited } from '@/db/factories/invited'
import { saidBy } from '../access-matrix/answer'
import { expect, test } from '../fixtures/test'
import { actionsOfTheBuild } from '../http/actions-of-the-build'
import { ask, post } from '../http/ask'

const somebody = { origin: process.env.AUTH_URL ?? '' }
const ids = /[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g

test('what a mail leads to is kept nowhere, and tells nobody its address', async ({
  admin,
  ward,
}) => {
  const { token } = await makeInvited(admin, ward.programmeId, ward.administrator.personId)
  for (const path of [`/way-in/${token}`, '/way-in/used']) {
    const { headers } = await ask(somebody, path)
    expect.soft(headers.get('referrer-policy')).toBe('strict-origin')
    expect.soft(headers.get('cache-control')).toContain('no-store')
    expect.soft(headers.get('set-cookie')).toBeNull()
  }
})

test('a link that was used, taken back, is too old or never was says one and the same', async ({
  admin,
  ward,
}) => {
  const said = async (change: string) => {
    const { token, linkId } = await makeInvited(
      admin,
      ward.programmeId,
      ward.administrator.personId,
    )
    await admin.unsafe(`update account_link set ${change} where id = '${linkId}'`)
    const answer = await ask(somebody, `/way-in/${token}`)
    return [answer.status, saidBy(await answer.text(), answer, [token]).replaceAll(ids, '…')]
  }
  const used = await said('used_at = clock()')
  expect(used[1]).toContain('Länken går inte att använda')
  expect(await said('revoked_at = clock()')).toEqual(used)
  expect(await said("made_at = '2020-01-01', expires_at = '2020-01-02'")).toEqual(used)
  const never = await ask(somebody, '/way-in/never-was')
  const body = saidBy(await never.text(), never, ['never-was']).replaceAll(ids, '…')
  expect([never.status, body]).toEqual(used)
})

test('whoever asks for a link is answered the same, whether or not there is an account', async ({
  ward,
}) => {
  const action = actionsOfTheBuild().get('app/forgotten-password/actions.ts:askForLink')?.id
  const answered = async (email: string) => {
    const answer = await post(somebody, { path: '/forgotten-password', action, fields: { email } })
    const {
      'content-security-policy': _policy,
      date: _date,
      'x-request-id': _id,
      ...headers
    } = Object.fromEntries(answer.headers)
    return [answer.status, headers, await answer.text()]
  }
  const known = await answered(ward.trainee.address)
  expect(known[0]).toBe(303)
  expect(await answered(`nobody-${ward.trainee.address}`)).toEqual(known)
})
