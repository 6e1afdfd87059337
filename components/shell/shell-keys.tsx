'use client'

import { type ComponentType, useEffect, useState, useSyncExternalStore } from 'react'
import { Icon } from '@/components/ui/icon'
import { jumpKeys } from './jump-keys'
import type { DialogProps } from './dialog-props'
import { dialogOf, type ShellDialog } from './shell-key'

type ShellKeysProps = Pick<DialogProps, 'groups' | 'names' | 'words'>
type Opened = { Dialogs: ComponentType<DialogProps>; shown: ShellDialog }

const never = () => () => {}

/**
 * The way to every place by its name, and to the list of keys. What it opens is fetched when it is
 * asked for, so that no page carries it.
 */
export function ShellKeys(props: ShellKeysProps) {
  const [opened, setOpened] = useState<Opened | null>(null)
  const keys = useSyncExternalStore(never, jumpKeys, () => 'Ctrl K')
  const open = (shown: ShellDialog) =>
    import('./shell-dialogs').then(({ ShellDialogs }) =>
      setOpened({ Dialogs: ShellDialogs, shown }),
    )
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const shown = dialogOf(event)
      if (!shown) return
      event.preventDefault()
      void open(shown)
    }
    document.addEventListener('keydown', press)
    return () => document.removeEventListener('keydown', press)
  }, [])
  return (
    <>
      <button
        type="button"
        aria-haspopup="dialog"
        className="jump-button"
        onClick={() => open('jump')}
      >
        <Icon name="search" />
        {props.words.open}
        <kbd aria-hidden="true">{keys}</kbd>
      </button>
      {opened && (
        <opened.Dialogs
          {...props}
          shown={opened.shown}
          onKeys={() => open('keys')}
          onClose={() => setOpened(null)}
        />
      )}
    </>
  )
}
