import type { ComponentProps } from 'react'

type Props = ComponentProps<'button'> & {
  /** equal: one of several of the same weight; main: the one thing to do; quiet: a way out. */
  readonly kind?: 'equal' | 'main' | 'quiet'
}

const looks = {
  equal: 'border border-edge bg-surface px-5 py-2 font-semibold hover:border-action hover:text-action',
  main: 'border border-transparent bg-action px-5 py-2.5 font-semibold text-on-action hover:underline',
  quiet: 'py-2 text-small text-soft underline underline-offset-4 hover:text-ink',
}

export function Button({ kind = 'equal', ...button }: Props) {
  return <button {...button} className={`rounded-box ${looks[kind]}`} />
}

type LinkProps = ComponentProps<'a'> & { readonly kind?: 'main' | 'equal' }

/** A link that looks like a button, where the way leads on. */
export function ButtonLink({ kind = 'main', ...link }: LinkProps) {
  return <a {...link} className={`inline-block rounded-box no-underline ${looks[kind]}`} />
}
