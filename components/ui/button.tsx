import type { Route } from 'next'
import Link from 'next/link'
import type { ComponentProps, ReactNode } from 'react'

export type ButtonVariant = 'primary' | 'secondary' | 'quiet' | 'danger'

type Look = { variant?: ButtonVariant; wide?: boolean; className?: string }

/** The classes of a button, for whatever must look like one. */
export function buttonClass({ variant = 'primary', wide = false, className = '' }: Look) {
  return `button button-${variant} ${wide ? 'w-full' : ''} ${className}`
}

export function Button({
  variant,
  wide,
  className,
  type = 'submit',
  ...rest
}: Look & ComponentProps<'button'>) {
  return <button type={type} className={buttonClass({ variant, wide, className })} {...rest} />
}

type ButtonLinkProps<T extends string> = Look & {
  href: Route<T>
  /** A whole page load: what the form page, which runs none of the framework's scripts, needs. */
  plain?: boolean
  children: ReactNode
}

export function ButtonLink<T extends string>({
  href,
  plain = false,
  children,
  ...look
}: ButtonLinkProps<T>) {
  const className = buttonClass(look)
  if (plain) {
    return (
      <a href={href} className={className}>
        {children}
      </a>
    )
  }
  return (
    <Link href={href} prefetch={false} className={className}>
      {children}
    </Link>
  )
}
