type Props = {
  readonly label: string
  readonly name: string
  readonly value?: string
  /** Value and wording. */
  readonly options: readonly (readonly [string, string])[]
}

/** One of several, under its label. */
export function Choice({ label, name, value, options }: Props) {
  return (
    <label className="block min-w-0 text-small">
      {label}
      <select
        name={name}
        defaultValue={value}
        className="mt-1 block min-h-[2.9rem] max-w-full rounded-box border border-edge bg-surface px-3 py-2 text-base text-ink"
      >
        {options.map(([option, wording]) => (
          <option key={option} value={option}>
            {wording}
          </option>
        ))}
      </select>
    </label>
  )
}
