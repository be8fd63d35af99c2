/** What the open data may be used under, as the operator states it. */
export type Licence = { readonly name: string; readonly address: string }

/**
 * From the setting: an identifier of the SPDX list (`CC0-1.0`), whose text stands at spdx.org, or the https address of a
 * licence. Null where the operator states none: nobody else can decide it.
 */
export function toLicence(setting: string | null): Licence | null {
  if (setting === null) return null
  const isAddress = setting.startsWith('https://')
  return { name: setting, address: isAddress ? setting : `https://spdx.org/licenses/${setting}.html` }
}
