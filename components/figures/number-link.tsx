import './figures.css'
import type { Route } from 'next'
import Link from 'next/link'
import type { ReactNode } from 'react'
import type { AssessmentFilter } from '@/domain/assessment-filter'
import type { RequestFilter } from '@/domain/request-filter'
import { assessmentsHref } from './assessments-href'
import { requestsHref } from './requests-href'

type NumberLinkProps = {
  n: number
  filter: Partial<AssessmentFilter>
  /** The number in words; the figure itself when left out. */
  children?: ReactNode
}

/** A number as the way to its signed forms; nought leads nowhere. */
export function NumberLink({ n, filter, children = n }: NumberLinkProps) {
  return (
    <Figure n={n} href={assessmentsHref(filter)}>
      {children}
    </Figure>
  )
}

type RequestsLinkProps = Pick<NumberLinkProps, 'n' | 'children'> & {
  filter: Partial<RequestFilter>
}

/** A number as the way to its requests; nought leads nowhere. */
export function RequestsLink({ n, filter, children = n }: RequestsLinkProps) {
  return (
    <Figure n={n} href={requestsHref(filter)}>
      {children}
    </Figure>
  )
}

type FigureProps = { n: number; href: Route; children: ReactNode }

function Figure({ n, href, children }: FigureProps) {
  if (n === 0) return <span className="figure">{children}</span>
  return (
    <Link href={href} prefetch={false} className="figure link">
      {children}
    </Link>
  )
}
