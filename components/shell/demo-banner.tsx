import { Badge } from '@/components/ui/badge'

/** Says on every page that nothing here is real, and leads to the demo's own mail. */
export function DemoBanner({ tag, text, mail }: { tag: string; text: string; mail: string }) {
  return (
    <div className="border-t border-line bg-ground text-xs text-muted md:text-sm print:hidden">
      <p className="page flex flex-wrap items-center gap-x-3 gap-y-1 py-2">
        <Badge tone="attention">{tag}</Badge>
        {text}
        <a href="/mailbox" className="link">
          {mail}
        </a>
      </p>
    </div>
  )
}
