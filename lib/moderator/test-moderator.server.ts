import 'server-only'
import { toAppCode } from '@/lib/authenticator/test-app.server'
import { addModerator } from './accounts.server'
import { logIn } from './log-in.server'
import { Moderator, type Newcomer } from './moderator.server'
import { choosePassword, confirmApp, findAppSecret } from './set-up.server'
import { toHeaders } from './test-browser.server'

/** For tests: a moderator who was added and has logged in with both factors. */
export async function createTestModerator(name: string): Promise<Moderator> {
  const { password } = await addModerator(name, new Date())
  const first = await logIn({ name, password }, new Headers())
  const headers = toHeaders(first.cookies)
  await choosePassword(await getNewcomer(headers), 'correct horse battery', headers)
  const secret = await findAppSecret(await getNewcomer(headers))
  const cookies = await confirmApp(await getNewcomer(headers), toAppCode(secret ?? ''), headers)
  const visitor = await Moderator.findVisitor(toHeaders(first.cookies, cookies ?? []))
  if (visitor.kind !== 'moderator') throw new Error(`${visitor.kind} instead of a moderator`)
  return visitor.moderator
}

async function getNewcomer(headers: Headers): Promise<Newcomer> {
  const visitor = await Moderator.findVisitor(headers)
  if (visitor.kind !== 'newcomer') throw new Error(`${visitor.kind} instead of a newcomer`)
  return visitor
}
