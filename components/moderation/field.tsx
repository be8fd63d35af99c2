import type { ComponentProps } from 'react'

type Props = ComponentProps<'input'> & { readonly label: string; readonly name: string }

/** One line to fill in, under its label. */
export function Field({ label, ...input }: Props) {
  return (
    <label className="mt-4 block text-small">
      {label}
      <input
        {...input}
        className="mt-1 block w-full rounded-box border border-edge bg-surface px-3 py-2 text-base text-ink"
      />
    </label>
  )
}
