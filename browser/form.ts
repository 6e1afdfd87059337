import { attach } from './attach'
import { deviceStore } from './device-store'
import { sendDraft } from './send-draft'

/** The one script of the light pages. */
const form = document.getElementById('form')
if (form instanceof HTMLFormElement) attach(form, sendDraft)
else void deviceStore.tidy(Date.now())

document.getElementById('faults')?.focus()

// A browser is content when a part of a field is in sight; the bar must not hide the rest of it.
document.addEventListener('focusin', ({ target }) => {
  if (target instanceof HTMLTextAreaElement) target.scrollIntoView({ block: 'nearest' })
})

const named = document.getElementById(location.hash.slice(1))
const folded = named?.closest('details')
if (folded) folded.open = true

// A page that comes back from the browser's memory shows answers that may have been saved since.
addEventListener('pageshow', ({ persisted }) => {
  if (persisted && navigator.onLine) location.reload()
})
