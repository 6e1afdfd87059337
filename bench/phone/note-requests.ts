import type { CDPSession } from '@playwright/test'
import type { Fetched } from '../figures/weigh-load'

/** Notes every request that reached a server, with its bytes on the wire, as it ends. */
export function noteRequests(devtools: CDPSession): Fetched[] {
  const asked = new Map<string, Omit<Fetched, 'bytes'>>()
  const fetched: Fetched[] = []
  devtools.on('Network.requestWillBeSent', ({ requestId, request, type, initiator }) => {
    if (!request.url.startsWith('http')) return
    const later = initiator.type === 'script'
    asked.set(requestId, { url: request.url, type: type ?? 'Other', later })
  })
  devtools.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const request = asked.get(requestId)
    if (request) fetched.push({ ...request, bytes: encodedDataLength })
  })
  return fetched
}
