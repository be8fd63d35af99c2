import type { ComponentProps } from 'react'
import { controlLook } from './control-look'

type Props = ComponentProps<'input'> & { readonly label: string; readonly name: string }

/** One line to fill in, under its label. */
export function Field({ label, ...input }: Props) {
  return (
    <label htmlFor={input.id} className="mt-4 block text-small">
      {label}
      <input {...input} className={`mt-1 block w-full ${controlLook}`} />
    </label>
  )
}
