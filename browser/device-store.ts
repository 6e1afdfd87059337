import type { Entry } from './entries'

/** Answers that only this device has: they are let go as soon as the server has them. */
export type DeviceCopy = {
  requestId: string
  entries: Entry[]
  version: number
  at: number
  /** The form was posted since: the next page of the product lets it go. */
  posted?: boolean
}

const longestKept = 14 * 24 * 60 * 60 * 1000

/** The drafts on this device. A browser that refuses storage has none, and the server's stand. */
export const deviceStore = {
  put: (copy: DeviceCopy) => within('readwrite', (drafts) => drafts.put(copy)),
  take: (requestId: string) => within('readwrite', (drafts) => drafts.delete(requestId)),
  async find(requestId: string): Promise<DeviceCopy | undefined> {
    return (
      (await within<DeviceCopy | undefined>('readonly', (drafts) => drafts.get(requestId))) ??
      undefined
    )
  },
  /** Lets go of what was posted, and of what is older than any request. */
  async tidy(now: number): Promise<void> {
    const all = (await within<DeviceCopy[]>('readonly', (drafts) => drafts.getAll())) ?? []
    for (const { requestId, at, posted } of all) {
      if (posted || now - at > longestKept) await deviceStore.take(requestId)
    }
  },
}

async function within<T>(
  mode: IDBTransactionMode,
  work: (drafts: IDBObjectStore) => IDBRequest,
): Promise<T | null> {
  const database = await open()
  if (!database) return null
  return new Promise((resolve) => {
    const asked = work(database.transaction('drafts', mode).objectStore('drafts'))
    asked.onsuccess = () => resolve(asked.result as T)
    asked.onerror = () => resolve(null)
  })
}

let opened: Promise<IDBDatabase | null> | undefined

function open(): Promise<IDBDatabase | null> {
  opened ??= new Promise((resolve) => {
    const asked = indexedDB.open('handslag', 1)
    asked.onupgradeneeded = () => asked.result.createObjectStore('drafts', { keyPath: 'requestId' })
    asked.onsuccess = () => resolve(asked.result)
    asked.onerror = () => resolve(null)
  })
  return opened
}
