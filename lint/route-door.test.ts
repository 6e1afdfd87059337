import { describe, expect, it } from 'vitest'
import { findings } from './planted'

const page = 'app/assessor/requests/[requestId]/check/route.tsx'
const script = 'app/assessor/requests/[requestId]/draft/route.ts'
const start = `import { lightPage, lightPost as own } from '@/app/light/light-page'
import { scriptPost } from '@/app/light/script-post'
`
const said = (words: string) => [expect.stringMatching(`^handslag/route-door: .*${words}`)]

describe('a route', () => {
  it('is drawn and posted to through its doors', async () => {
    const both = 'export const GET = lightPage(1)\nexport const POST = own(1)\n'
    expect(await findings(page, `${start}${both}export const PUT = scriptPost(1)`)).toEqual([])
  })

  it('may be read without a door where it draws no page', async () => {
    const code = 'export async function GET() { return new Response() }'
    expect(await findings('app/api/health/route.ts', code)).toEqual([])
  })

  it.each([
    ['export async function POST() { return own(1) }', 'Write export const POST = lightPost'],
    ['export const POST = async () => scriptPost(1)', 'Write export const POST = lightPost'],
    ['export const PUT = own(1), DELETE = async () => 2', 'Write export const DELETE'],
    ['export const POST = lightPage(1)', 'Write export const POST = lightPost'],
    ['export default own(1)', 'exports its methods as constants'],
    ['const POST = own(1)\nexport { POST }', 'exports its methods as constants'],
    ["export * from './more'", 'exports its methods as constants'],
  ])('may not say %j', async (code, words) => {
    for (const at of [page, script])
      expect(await findings(at, start + code)).toEqual(expect.arrayContaining(said(words)))
  })

  it('draws no page past its door', async () => {
    const code = 'export const GET = async () => own(lightPage(scriptPost))'
    expect(await findings(page, start + code)).toEqual(said('Write export const GET = lightPage'))
  })

  it('knows its doors by where they come from', async () => {
    const forged = "import { lightPost } from './light-page'\nexport const POST = lightPost(1)"
    expect(await findings(page, forged)).toEqual(said('Write export const POST'))
  })
})
