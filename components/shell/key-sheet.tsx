'use client'

import { useId, useState } from 'react'
import { singleKeysAreOn, turnSingleKeys } from '@/components/ui/command-key'
import { Modal } from '@/components/ui/modal'
import { jumpKeys } from './jump-keys'
import { keysOfPage } from './keys-of-page'
import type { PaletteWords } from './palette-words'

type KeySheetProps = { words: PaletteWords['sheet']; onClose: () => void }

/** The keys that work on the page, and the way to turn off those that stand alone. */
export function KeySheet({ words, onClose }: KeySheetProps) {
  const [on, setOn] = useState(singleKeysAreOn)
  const [groups] = useState(() => keysOfPage(document, jumpKeys()))
  const hint = useId()
  return (
    <Modal label={words.title} className="keys" onClose={onClose}>
      <div className="flex items-start justify-between gap-4">
        <h2 className="pt-2 text-lg">{words.title}</h2>
        <form method="dialog">
          <button className="button button-quiet">{words.close}</button>
        </form>
      </div>
      {groups.map(({ name, rows }) => (
        <section key={name}>
          <h3 className="mt-3 text-sm text-muted">{words.group[name]}</h3>
          <dl className="divide-y divide-line">
            {rows.map(({ does, keys }) => (
              <div key={does} className="flex flex-wrap justify-between gap-x-6 gap-y-1 py-2">
                <dt>{words.does[does]}</dt>
                <dd className="flex gap-1">
                  {keys.map((key) => (
                    <kbd key={key}>{key}</kbd>
                  ))}
                </dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
      <label className="choice mt-4">
        <input
          type="checkbox"
          className="tick"
          checked={on}
          aria-describedby={hint}
          onChange={(event) => {
            turnSingleKeys(event.target.checked)
            setOn(event.target.checked)
          }}
        />
        <span>
          {words.single}
          <span id={hint} className="block text-sm text-muted">
            {words.singleHint}
          </span>
        </span>
      </label>
    </Modal>
  )
}
