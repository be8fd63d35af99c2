type Props = {
  readonly name: string
  readonly options: readonly { readonly label: string; readonly href: string; readonly isCurrent: boolean }[]
}

/** One line of filters as links: each is a page of its own. */
export function FilterRow({ name, options }: Props) {
  return (
    <div className="flex flex-wrap items-baseline gap-x-4 gap-y-1">
      <span className="min-w-18 text-soft">{name}</span>
      <ul className="flex flex-wrap gap-x-1 gap-y-1">
        {options.map(({ label, href, isCurrent }) => (
          <li key={href}>
            <a
              href={href}
              aria-current={isCurrent ? 'true' : undefined}
              className="block rounded-box px-2 py-0.5 aria-[current]:bg-ink aria-[current]:text-paper aria-[current]:no-underline aria-[current]:outline-2 aria-[current]:outline-transparent"
            >
              {label}
            </a>
          </li>
        ))}
      </ul>
    </div>
  )
}
