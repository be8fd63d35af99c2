import { z } from 'zod'

export const passwordLengthMin = 12
export const passwordLengthMax = 128

/** Digits of a code from an authenticator app. */
export const codeDigits = 6

/** Name of a moderator: what they type to log in, and what the log of decisions shows. */
export const moderatorNameSchema = z.string().regex(/^[a-z][a-z0-9-]{1,29}$/, 'bad-name')

const passwordSchema = z.string().min(1).max(passwordLengthMax)

export const logInFormSchema = z.strictObject({
  name: z.string().trim().toLowerCase().pipe(moderatorNameSchema),
  password: passwordSchema,
})

/** A code from the app, with spaces as some apps show it. */
const appCodeSchema = z
  .string()
  .transform((text) => text.replace(/\s/g, ''))
  .pipe(z.string().regex(new RegExp(`^\\d{${codeDigits}}$`), 'bad-code'))

const recoveryCodeSchema = z
  .string()
  .transform((text) => text.replace(/\s/g, '').toLowerCase())
  .pipe(z.string().regex(/^[a-z0-9]{5}-[a-z0-9]{5}$/, 'bad-code'))

/** The second step of a log-in: a code from the app, or one of the recovery codes. */
export const secondFactorFormSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('app'), code: appCodeSchema }),
  z.strictObject({ kind: z.literal('recovery'), code: recoveryCodeSchema }),
])
export type SecondFactorForm = z.infer<typeof secondFactorFormSchema>

/** A password of one's own, typed twice, as nobody sees what they type. */
export const newPasswordFormSchema = z
  .strictObject({
    password: z.string().min(passwordLengthMin, 'too-short').max(passwordLengthMax, 'too-long'),
    repeated: z.string().max(passwordLengthMax, 'too-long'),
  })
  .refine(({ password, repeated }) => password === repeated, { error: 'different', path: ['repeated'] })

export const appCodeFormSchema = z.strictObject({ code: appCodeSchema })

/** What is asked for again before something that opens doors is shown. */
export const passwordFormSchema = z.strictObject({ password: passwordSchema })

/** Logging out: here, or wherever one is logged in. */
export const logOutFormSchema = z.strictObject({ where: z.literal('everywhere').optional() })
