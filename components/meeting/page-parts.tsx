import type { ReactNode } from 'react'

export type PagePart = { id: string; title: string; body: ReactNode }

/** The parts of a long page one after the other, and on top a way to each. */
export function PageParts({ label, parts }: { label: string; parts: PagePart[] }) {
  return (
    <>
      <nav aria-label={label} className="mb-5 md:mb-6 print:hidden">
        <ul className="flex flex-wrap gap-x-5">
          {parts.map(({ id, title }) => (
            <li key={id}>
              <a href={`#${id}`} className="link tap text-sm">
                {title}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <div className="meeting grid grid-cols-1 gap-5 md:gap-6">
        {parts.map(({ id, body }) => (
          <div key={id} id={id} className="grid grid-cols-1 gap-5 scroll-mt-6 md:gap-6">
            {body}
          </div>
        ))}
      </div>
    </>
  )
}
