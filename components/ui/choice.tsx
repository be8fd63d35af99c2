import { controlLook } from './control-look'

type Props = {
  readonly label: string
  readonly name: string
  readonly id?: string
  readonly value?: string
  /** Value and wording. */
  readonly options: readonly (readonly [string, string])[]
  /** Whether it fills the column of its form, as fields do; otherwise it is as wide as its options, beside others. */
  readonly isWide?: boolean
}

/** One of several, under its label. Browsers make lists lower than lines to fill in; here they are as high. */
export function Choice({ label, name, id, value, options, isWide = false }: Props) {
  return (
    <label htmlFor={id} className={`${isWide ? 'mt-4 block' : 'block min-w-0'} text-small`}>
      {label}
      <select
        id={id}
        name={name}
        defaultValue={value}
        className={`mt-1 block min-h-[2.9rem] ${isWide ? 'w-full' : 'max-w-full'} ${controlLook}`}
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
