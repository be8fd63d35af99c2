/** What a refused form held, and why it was refused: shown once more in the answer, so that nothing typed is lost. */
export type Draft = {
  readonly reason: string
  readonly typed: Readonly<Record<string, string>>
  /** How long to wait, when too many came. */
  readonly waitSeconds?: number
  /** Who sent it: the page is fetched by this very server, which is nobody's network. */
  readonly sender: { readonly network: string; readonly networkBefore: string | null; readonly isBusy: boolean }
  /** Whether so many came that the answer is short: a page for each would be what they are after. */
  readonly isFlood?: boolean
}
