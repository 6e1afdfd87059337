import { headers } from 'next/headers'
import type { ReactNode } from 'react'
import { formModulePath } from '@/browser/module-path'
import { LightFrame } from '@/components/form/light-frame'
import { configuration } from '@/configuration'

/** The light pages: plain HTML and the form's module. Nothing here may wait in a Suspense. */
export default async function LightLayout({ children }: { children: ReactNode }) {
  const policy = (await headers()).get('content-security-policy')
  return (
    <LightFrame
      moduleAddress={formModulePath}
      nonce={/'nonce-([^']+)'/.exec(policy ?? '')?.[1]}
      demo={configuration().demo}
    >
      {children}
    </LightFrame>
  )
}
