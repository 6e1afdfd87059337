import { assessorFrom } from '@/data/access/viewer'
import { readInbox } from '@/data/read-inbox'
import { signedIn } from '../../signed-in'

export default async function BareInbox() {
  const { waiting } = await readInbox(await signedIn(assessorFrom))
  return <h1>{waiting.length} waiting</h1>
}
