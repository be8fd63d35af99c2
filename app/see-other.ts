/** Leads on from a form with 303, to an address that is read with GET: so a reload sends nothing again. */
export function seeOther(location: string, headers: Readonly<Record<string, string>> = {}): Response {
  return new Response(null, { status: 303, headers: { ...headers, location } })
}
