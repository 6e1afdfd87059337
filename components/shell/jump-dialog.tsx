'use client'

import { useRouter } from 'next/navigation'
import { type KeyboardEvent, useId, useState } from 'react'
import { Icon } from '@/components/ui/icon'
import { Modal } from '@/components/ui/modal'
import type { DialogProps } from './dialog-props'
import { around, foundLinks, type JumpLink } from './found-links'
import { JumpList } from './jump-list'
import { useNames } from './use-names'

type JumpDialogProps = Omit<DialogProps, 'shown'>

/** Goes to a place, to another of one's roles, or to somebody whom one follows, by their name. */
export function JumpDialog({ groups, names: address, words, onKeys, onClose }: JumpDialogProps) {
  const router = useRouter()
  const names = useNames(address)
  const [query, setQuery] = useState('')
  const [at, setAt] = useState(0)
  const list = useId()
  const found = foundLinks([...groups, { title: words.trainees, links: names.links }], query)
  const links = found.flatMap((group) => group.links)
  const go = ({ href }: JumpLink) => {
    onClose()
    router.push(href)
  }
  const press = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    const chosen = links[at]
    if (step) setAt(around(at, step, links.length))
    else if (event.key === 'Enter' && chosen) go(chosen)
    else return
    event.preventDefault()
  }
  return (
    <Modal label={words.title} className="jump" onClose={onClose}>
      <div className="jump-field">
        <Icon name="search" className="text-muted" />
        <input
          role="combobox"
          aria-label={words.field}
          aria-expanded={links.length > 0}
          aria-controls={list}
          aria-autocomplete="list"
          aria-activedescendant={links.length > 0 ? `${list}-${at}` : undefined}
          placeholder={words.field}
          autoComplete="off"
          spellCheck={false}
          value={query}
          onChange={(event) => {
            setQuery(event.target.value)
            setAt(0)
          }}
          onKeyDown={press}
        />
      </div>
      <JumpList id={list} groups={found} at={at} more={words.more} onChoose={go} />
      <p role="status" className={links.length > 0 ? 'sr-only' : 'jump-none'}>
        {links.length > 0 ? words.found.replace('{count}', String(links.length)) : words.none}
      </p>
      {(names.state === 'loading' || names.state === 'failed') && (
        <p className="jump-note">{words[names.state]}</p>
      )}
      <div className="jump-foot">
        <p>{words.hint}</p>
        <button type="button" className="tap text-accent" onClick={onKeys}>
          {words.keys}
        </button>
      </div>
    </Modal>
  )
}
