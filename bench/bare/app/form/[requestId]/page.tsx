import { notFound } from 'next/navigation'
import { assessorFrom } from '@/data/access/viewer'
import { readForm } from '@/data/read-form'
import { signedIn } from '../../../signed-in'

export default async function BareForm({ params }: { params: Promise<{ requestId: string }> }) {
  const { requestId } = await params
  const form = await readForm(await signedIn(assessorFrom), requestId)
  return <h1>{form?.trainee ?? notFound()}</h1>
}
