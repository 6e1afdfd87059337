'use client'

import { useEffect, useRef } from 'react'
import type { FoundGroup, JumpLink } from './found-links'

type JumpListProps = {
  id: string
  groups: FoundGroup[]
  /** Which of all the links Enter goes to. */
  at: number
  more: string
  onChoose: (link: JumpLink) => void
}

/** What a search found, group by group; the field above keeps the focus. */
export function JumpList({ id, groups, at, more, onChoose }: JumpListProps) {
  const list = useRef<HTMLDivElement>(null)
  useEffect(() => {
    list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' })
  }, [at, groups])
  let nth = 0
  const numbered = groups.map((group) => ({
    ...group,
    links: group.links.map((link) => ({ link, index: nth++ })),
  }))
  return (
    <div ref={list} id={id} role="listbox" className="jump-list" hidden={groups.length === 0}>
      {numbered.map(({ title, links, of }) => (
        <div key={title} role="group" aria-label={title}>
          <div aria-hidden="true" className="jump-title">
            {title}
            {of > links.length && (
              <span>
                {more.replace('{shown}', String(links.length)).replace('{of}', String(of))}
              </span>
            )}
          </div>
          {links.map(({ link, index }) => (
            <div
              key={link.href}
              id={`${id}-${index}`}
              role="option"
              aria-selected={index === at}
              onClick={() => onChoose(link)}
            >
              {link.label}
              {link.about && <span>{link.about}</span>}
            </div>
          ))}
        </div>
      ))}
    </div>
  )
}
