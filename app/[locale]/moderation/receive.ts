import type { z } from 'zod'
import { readPost } from '@/lib/form/post.server'
import { isLocale, type Locale } from '@/lib/i18n/locales'
import { Moderator, type Visitor } from '@/lib/moderator/moderator.server'
import { answerPage, leadTo } from './answer'

type Given<Kind extends Visitor['kind'], Data> = {
  readonly request: Request
  readonly params: Promise<{ readonly locale: string }>
  /** Who may send the form; anybody else is led to where they can become that. */
  readonly from: Kind
  readonly schema: z.ZodType<Data>
  /** Path after `/moderation` of the page that holds the form: it comes back when the form is refused. */
  readonly page: string
  /** What to say when a field is wrong, by its name. */
  readonly problems?: Readonly<Record<string, string>>
}

type Received<Kind extends Visitor['kind'], Data> =
  | { readonly kind: 'refused'; readonly response: Response }
  | {
      readonly kind: 'received'
      readonly locale: Locale
      readonly visitor: Extract<Visitor, { readonly kind: Kind }>
      readonly data: Data
    }

/**
 * The door of every form of moderation: from this site, from somebody who may, and as the schema says. What is refused
 * has its answer already.
 */
export async function receive<const Kind extends Visitor['kind'], Data>(
  given: Given<Kind, Data>,
): Promise<Received<Kind, Data>> {
  const { request, from, page } = given
  const { locale } = await given.params
  if (!isLocale(locale)) return refuse(new Response(null, { status: 404 }))
  const post = await readPost(request, given.schema)
  if (post.kind === 'refused' && post.reason === 'other-site') {
    return refuse(await answerPage({ request, locale, page: '/log-in', status: 403, problem: 'other-site' }))
  }
  const visitor = await Moderator.findVisitor(request.headers)
  if (!isOf(visitor, from)) return refuse(leadTo(`/${locale}/moderation/${homes[visitor.kind]}`))
  if (post.kind === 'accepted') return { kind: 'received', locale, visitor, data: post.data }
  const problem = given.problems?.[post.faults[0] ?? ''] ?? 'form'
  return refuse(await answerPage({ request, locale, page, status: 422, problem }))
}

/** Where somebody belongs who sends a form that is not for them. */
const homes = { nobody: 'log-in', newcomer: 'set-up', moderator: '' } satisfies Record<Visitor['kind'], string>

function isOf<Kind extends Visitor['kind']>(
  visitor: Visitor,
  kind: Kind,
): visitor is Extract<Visitor, { readonly kind: Kind }> {
  return visitor.kind === kind
}

function refuse(response: Response) {
  return { kind: 'refused', response } as const
}
