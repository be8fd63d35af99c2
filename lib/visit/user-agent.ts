/** How the visitor introduces itself: the site it comes from, and whom to write to where the site says it. */
export function toUserAgent({
  siteUrl,
  contact,
}: {
  readonly siteUrl: string
  readonly contact: string | null
}): string {
  const about = [`+${siteUrl}/en/resources`, ...(contact === null ? [] : [contact])]
  // A header holds ASCII only; an address of another script stays readable for machines.
  return encodeURI(`Fixpoint-link-check/1 (${about.join('; ')})`)
    .replaceAll('%20', ' ')
    .replaceAll('%25', '%')
}
