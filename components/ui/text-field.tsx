import type { ComponentProps } from 'react'
import { controlLook } from './control-look'

type Props = ComponentProps<'textarea'> & { readonly label: string; readonly id: string; readonly name: string }

/** Several lines to fill in, under their label: not within it, where the text itself would be part of its words. */
export function TextField({ label, ...textarea }: Props) {
  return (
    <>
      <label htmlFor={textarea.id} className="mt-4 block text-small">
        {label}
      </label>
      <textarea rows={5} {...textarea} className={`mt-1 block w-full ${controlLook}`} />
    </>
  )
}
