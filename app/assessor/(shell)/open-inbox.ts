import { cache } from 'react'
import { asAssessor } from '@/app/viewer'
import { readInbox } from '@/data/read-inbox'

/** The viewer's inbox, read once a request: for the page, and for the mark in the menu. */
export const openInbox = cache(async () => readInbox(await asAssessor()))
