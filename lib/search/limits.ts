/** Bounds of a search, for the server and for the box in the browser. */
export const queryLimits = {
  /** Characters of a query as HTML's `maxlength` counts them: UTF-16 code units. */
  lengthMax: 200,
  /** Results of one search when the caller names no number. */
  resultsMax: 20,
} as const
