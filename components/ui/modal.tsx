'use client'

import { type MouseEvent, type ReactNode, useLayoutEffect, useRef } from 'react'

type ModalProps = { label: string; className?: string; onClose: () => void; children: ReactNode }

/**
 * The browser's own dialog: what is behind it rests, Escape or a press beside it closes it, and focus
 * goes back to where it was.
 */
export function Modal({ label, className = '', onClose, children }: ModalProps) {
  const dialog = useRef<HTMLDialogElement>(null)
  // Closed before it is taken away: only then does the browser give the focus back.
  useLayoutEffect(() => {
    const shown = dialog.current
    shown?.showModal()
    return () => shown?.close()
  }, [])
  // The browser tells of a closing afterwards, when it may already have been opened again.
  const closed = () => {
    if (!dialog.current?.open) onClose()
  }
  const pressBeside = (event: MouseEvent) => {
    if (event.target === dialog.current) dialog.current.close()
  }
  return (
    <dialog
      ref={dialog}
      aria-label={label}
      className={`modal ${className}`}
      onClose={closed}
      onClick={pressBeside}
    >
      {children}
    </dialog>
  )
}
