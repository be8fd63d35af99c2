const base32Alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'

/** Bytes in base32 without padding (RFC 4648): the form in which authenticator apps take a secret that is typed. */
export function toBase32(bytes: Uint8Array): string {
  const bits = [...bytes].map((byte) => byte.toString(2).padStart(8, '0')).join('')
  const groups = bits.match(/.{1,5}/g) ?? []
  return groups.map((group) => base32Alphabet[Number.parseInt(group.padEnd(5, '0'), 2)]).join('')
}

/** The address that an authenticator app reads from a QR code (Google Authenticator's "Key URI Format"). */
export function toAppAddress({ name, secret }: { readonly name: string; readonly secret: string }): string {
  const query = new URLSearchParams({ secret, issuer: 'Fixpoint' })
  return `otpauth://totp/Fixpoint:${encodeURIComponent(name)}?${query}`
}
