const paths = {
  attention: 'M10 3.2 17.6 16.5H2.4L10 3.2ZM10 8.4v3.6M10 14.2v.1',
  info: 'M10 2.8a7.2 7.2 0 1 1 0 14.4 7.2 7.2 0 0 1 0-14.4ZM10 9.2v4.4M10 6.5v.1',
  done: 'm4 10.6 4 4 8-9',
  back: 'M12.2 4.5 6.7 10l5.5 5.5',
  forward: 'M7.8 4.5 13.3 10l-5.5 5.5',
  down: 'm5 7.8 5 5 5-5',
  up: 'm5 12.2 5-5 5 5',
  plus: 'M10 4v12M4 10h12',
  remove: 'm5 5 10 10M15 5 5 15',
  search: 'M9 3.5a5.5 5.5 0 1 1 0 11 5.5 5.5 0 0 1 0-11ZM13 13l4 4',
  home: 'M3.5 9 10 3.5 16.5 9v7.5h-4.6v-4.6H8.1v4.6H3.5V9Z',
  inbox: 'M3 11.5 5.2 4h9.6l2.2 7.5V16H3v-4.5Zm0 0h4.2a2.8 2.8 0 0 0 5.6 0H17',
  people:
    'M7.5 4a2.7 2.7 0 1 1 0 5.4 2.7 2.7 0 0 1 0-5.4ZM2.5 16c0-2.8 2-4.4 5-4.4s5 1.6 5 4.4M13 4.4a2.5 2.5 0 0 1 0 4.7M14.6 12c1.8.5 2.9 1.9 2.9 4',
  chart: 'M3.5 3.5v13h13M7 12.5l3-3 2.4 1.8 4-5',
  calendar: 'M3.5 5h13v11.5h-13V5Zm0 3.8h13M7 3v3.4M13 3v3.4',
  form: 'M5 2.8h10v14.4H5V2.8ZM7.8 7h4.4M7.8 10h4.4M7.8 13h2.4',
  person: 'M10 3.4a3.1 3.1 0 1 1 0 6.2 3.1 3.1 0 0 1 0-6.2ZM4 16.8c0-3 2.4-4.8 6-4.8s6 1.8 6 4.8',
  print: 'M6 7V3h8v4M6 13.5H3.5V7h13v6.5H14M6 11.5h8V17H6v-5.5Z',
} as const

export type IconName = keyof typeof paths

/** A small drawing beside a word; never the only carrier of a meaning. */
export function Icon({ name, className = '' }: { name: IconName; className?: string }) {
  return (
    <svg
      viewBox="0 0 20 20"
      aria-hidden="true"
      className={`size-[1.125rem] flex-none fill-none stroke-current ${className}`}
      strokeWidth="1.6"
      strokeLinecap="round"
      strokeLinejoin="round"
    >
      <path d={paths[name]} />
    </svg>
  )
}
