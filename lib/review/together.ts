/** How many notes and links share a mark with a text, itself included. */
export type TogetherCounts = { readonly network: number; readonly area: number; readonly text: number }
