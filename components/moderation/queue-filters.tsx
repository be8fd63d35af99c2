import { Button } from '@/components/ui/button'
import { Choice } from '@/components/ui/choice'
import { Field } from '@/components/ui/field'
import type { Locale } from '@/lib/i18n/locales'
import { getMessages } from '@/lib/i18n/messages'
import { linkStatusSchema, noteStatusSchema } from '@/lib/moderation/schema'
import { type QueueQuery, searchLengthMax } from '@/lib/review/query'

/** Status, order and words: for notes and links, of which there may be many. */
export function QueueFilters({ locale, query }: { readonly locale: Locale; readonly query: QueueQuery }) {
  const { moderation } = getMessages(locale)
  const statuses =
    query.kind === 'notes'
      ? noteStatusSchema.options.map((status) => [status, moderation.noteStatuses[status]] as const)
      : linkStatusSchema.options.map((status) => [status, moderation.linkStatuses[status]] as const)
  return (
    <form
      action={`/${locale}/moderation`}
      aria-label={moderation.filters}
      className="mt-6 flex flex-wrap items-end gap-x-4 gap-y-3"
    >
      {query.kind !== 'notes' && <input type="hidden" name="kind" value={query.kind} />}
      <Choice
        label={moderation.status}
        name="status"
        value={query.status}
        options={[...statuses, ['any', moderation.anyStatus]]}
      />
      <Choice
        label={moderation.sort}
        name="sort"
        value={query.sort}
        options={[
          ['age', moderation.sorts.age],
          ['risk', moderation.sorts.risk],
        ]}
      />
      <Field
        label={moderation.search}
        name="search"
        type="search"
        defaultValue={query.search}
        maxLength={searchLengthMax}
      />
      <Button>{moderation.apply}</Button>
    </form>
  )
}
