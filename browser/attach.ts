import { type DeviceCopy, deviceStore } from './device-store'
import { draftKeeper, type Reply } from './draft-keeper'
import { answersIn, type Entry } from './entries'
import { holdsNumber, showNumberFault } from './number-faults'
import { offerCopy } from './offer-copy'
import { answerByKey, countWords, markRest } from './rows'
import type { Sender } from './send-draft'
import { showStatus, statusWords, type Words } from './status-line'
import { stopwatch } from './stopwatch'

export type Send = (from: Sender, entries: Entry[], version: number) => Promise<Reply>

/** Brings a form to life: drafts, the count, the keys, and what is refused while it is typed. */
export function attach(form: HTMLFormElement, send: Send): void {
  const hidden = (name: string) => form.elements.namedItem(name) as HTMLInputElement
  const requestId = hidden('requestId').value
  const window = hidden('window').value
  const words = JSON.parse(form.dataset.words ?? '{}') as Words
  const path = `/assessor/requests/${requestId}`
  const part = (name: string) => form.querySelector(`#${name}`)
  const read = () => answersIn(new FormData(form))
  const copy = (version: number, posted = false): DeviceCopy => {
    return { requestId, entries: read(), version, at: Date.now(), posted }
  }
  const offer = offerCopy(form, requestId)
  const seconds = countSeconds(hidden('seconds'))

  const keeper = draftKeeper(Number(hidden('version').value), {
    read,
    keep: (_entries, version) => offer.isOpen() || void deviceStore.put(copy(version)),
    forget: () => offer.isOpen() || void deviceStore.take(requestId),
    send: (entries, version) => send({ requestId, window, seconds: seconds() }, entries, version),
    say(saving) {
      if (saving.status === 'saved') hidden('version').value = String(saving.version)
      const line = part('status')
      const withoutNumber = holdsNumber(form)
      if (line) showStatus(line, statusWords(saving, words, { path, withoutNumber }))
    },
    later(milliseconds, work) {
      const timer = setTimeout(work, milliseconds)
      return () => clearTimeout(timer)
    },
  })

  listenToAnswers(form, words, keeper.changed)
  form.addEventListener('submit', () => {
    seconds()
    if (keeper.isWaiting()) void deviceStore.put(copy(Number(hidden('version').value), true))
  })
  offer.use((version) => {
    keeper.basedOn(version)
    keeper.changed()
  })
  const flush = () => void keeper.flush()
  addEventListener('online', flush)
  addEventListener('pagehide', flush)
  document.addEventListener('visibilitychange', flush)
  form.dataset.ready = ''
}

/** Counts while the form is in sight, and writes it where it is posted from. */
function countSeconds(field: HTMLInputElement): () => number {
  const watch = stopwatch(Number(field.value), () => performance.now())
  const turn = () => (document.hidden ? watch.stop() : watch.start())
  turn()
  document.addEventListener('visibilitychange', turn)
  return () => {
    field.value = String(watch.seconds())
    return watch.seconds()
  }
}

/** One listener for all that is written; the keys and the button that answer rows end in it too. */
function listenToAnswers(form: HTMLFormElement, words: Words, changed: () => void): void {
  const answered = () => {
    const live = form.querySelector('#live')
    if (live) live.textContent = countWords(form, words.count)
    changed()
  }
  form.addEventListener('input', ({ target }) => {
    showNumberFault(target, words.identityNumber)
    if (target instanceof HTMLInputElement && target.type === 'radio') answered()
    else changed()
  })
  form.addEventListener('keydown', (event) => {
    if (!answerByKey(event)) return
    event.preventDefault()
    answered()
  })
  form.querySelector('#rest')?.addEventListener('click', (event) => {
    event.preventDefault()
    markRest(form)
    answered()
  })
}
