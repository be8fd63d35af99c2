/** Sends a form as a page of the site would, from the network that the address stands for where a proxy is trusted. */
export async function sendForm(address: string, fields: Readonly<Record<string, string>>, client = '') {
  return fetch(address, {
    method: 'POST',
    redirect: 'manual',
    body: new URLSearchParams(fields),
    headers: {
      origin: new URL(address).origin,
      'content-type': 'application/x-www-form-urlencoded',
      ...(client !== '' && { 'x-forwarded-for': client }),
    },
  })
}

/** The token in the form of a page. */
export async function readToken(address: string, client = ''): Promise<string> {
  const page = await fetch(address, { headers: client === '' ? {} : { 'x-forwarded-for': client } })
  const token = /name="token" value="([^"]+)"/.exec(await page.text())?.[1]
  if (token === undefined) throw new Error(`There is no token at ${address} (${page.status})`)
  return token
}
