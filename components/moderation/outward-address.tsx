/** An address that a reader sent, whole, to be looked at in a page of its own; the page behind it learns nothing of this one. */
export function OutwardAddress({ url }: { readonly url: string }) {
  if (!/^https?:/i.test(url)) return <code>{url}</code>
  return (
    <a href={url} target="_blank" rel="ugc nofollow noopener noreferrer">
      <code>{url}</code>
    </a>
  )
}
