/** The product's mark and name: two hands that meet. */
export function Wordmark({ name }: { name: string }) {
  return (
    <span className="flex items-center gap-2.5 text-lg font-bold tracking-tight">
      <svg viewBox="0 0 32 32" aria-hidden="true" className="size-7 flex-none">
        <rect width="32" height="32" rx="8" className="fill-accent" />
        <path
          d="M9.5 8v16M22.5 8v16M9.5 13.6h8M22.5 18.4h-8"
          className="fill-none stroke-on-accent"
          strokeWidth="3"
          strokeLinecap="round"
        />
      </svg>
      {name}
    </span>
  )
}
