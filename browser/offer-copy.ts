import { deviceStore } from './device-store'
import { answersIn, sameEntries } from './entries'
import { fillForm } from './fill-form'

/**
 * Looks for answers that only this device has, and offers them. Until the person has chosen, they
 * are held: nothing that is typed takes their place.
 */
export function offerCopy(form: HTMLFormElement, requestId: string) {
  const box = form.querySelector<HTMLElement>('#offer')
  let whenUsed: (version: number) => void = () => {}
  let isOpen = false

  async function look() {
    const copy = await deviceStore.find(requestId)
    if (!copy || !box) return
    const isSame = sameEntries(copy.entries, answersIn(new FormData(form)))
    if (isSame || 'chosen' in form.dataset) return void deviceStore.take(requestId)
    isOpen = true
    const time = box.querySelector('time')
    const at = new Date(copy.at)
    const options = { dateStyle: 'medium', timeStyle: 'short' } as const
    if (time) time.textContent = at.toLocaleString(document.documentElement.lang, options)
    box.hidden = false
    box.addEventListener('click', ({ target }) => {
      const choice = target instanceof HTMLButtonElement ? target.value : ''
      if (!choice) return
      isOpen = false
      box.hidden = true
      if (choice === 'discard') return void deviceStore.take(requestId)
      fillForm(form, copy.entries)
      whenUsed(copy.version)
    })
  }

  void look()
  return {
    isOpen: () => isOpen,
    /** What follows when the answers are used; it is given the version that they were written on. */
    use: (follow: typeof whenUsed) => {
      whenUsed = follow
    },
  }
}
