import type { ComponentProps } from 'react'

type Props = ComponentProps<'textarea'> & { readonly label: string; readonly name: string }

/** Several lines to fill in, under their label. */
export function TextField({ label, ...textarea }: Props) {
  return (
    <label className="mt-4 block text-small">
      {label}
      <textarea
        rows={5}
        {...textarea}
        className="mt-1 block w-full rounded-box border border-edge bg-surface px-3 py-2 text-base text-ink"
      />
    </label>
  )
}
