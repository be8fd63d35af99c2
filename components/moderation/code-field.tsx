import { Field } from '@/components/ui/field'

/** For the six digits that an authenticator app shows. */
export function CodeField({ label }: { readonly label: string }) {
  return (
    <Field label={label} name="code" inputMode="numeric" autoComplete="one-time-code" pattern="[0-9 ]{6,8}" required />
  )
}
