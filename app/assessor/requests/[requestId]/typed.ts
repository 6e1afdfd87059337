import { cookies } from 'next/headers'

// A refused text comes back without scripts, and without standing in an address.
const cookieOf = (requestId: string) => ({
  name: `typed-${requestId}`,
  path: `/assessor/requests/${requestId}`,
})

/** Keeps what somebody typed until the page that refused it has shown it again. */
export async function keepTyped(requestId: string, text: string): Promise<void> {
  const options = { httpOnly: true, sameSite: 'strict', maxAge: 600 } as const
  const jar = await cookies()
  jar.set({ ...cookieOf(requestId), ...options, value: text.slice(0, 1000) })
}

export async function readTyped(requestId: string): Promise<string> {
  return (await cookies()).get(cookieOf(requestId).name)?.value ?? ''
}

export async function forgetTyped(requestId: string): Promise<void> {
  const jar = await cookies()
  jar.set({ ...cookieOf(requestId), value: '', maxAge: 0 })
}
