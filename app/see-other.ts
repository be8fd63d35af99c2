/** Leads on from a form with 303, to an address that is read with GET: so a reload sends nothing again. */
export function seeOther(location: string, given: HeadersInit = {}): Response {
  const headers = new Headers(given)
  headers.set('location', location)
  return new Response(null, { status: 303, headers })
}
