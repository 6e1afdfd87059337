'use client'

import { catchError } from 'next/error'
import { PanelFault } from '@/components/shell/panel-fault'
import { faultWords } from './fault-words'

/** Around one panel of a page: when it fails it says so, and the rest of the page stands. */
export const PanelBoundary = catchError((_props: object, { error, retry }) => (
  <PanelFault words={faultWords()} error={error} retry={retry} />
))
