const paragraph =
  'A page of plain text, so that there is something to compare with: what the framework alone takes to answer. '

/** About as many words as an article has. */
export function Text() {
  return (
    <main>
      <h1>Bare</h1>
      <p>{paragraph.repeat(20)}</p>
      <p>{paragraph.repeat(20)}</p>
      <p>{paragraph.repeat(20)}</p>
    </main>
  )
}
