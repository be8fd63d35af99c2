/** The look of whatever is filled in or chosen from, without its width: the same for one line, several, and a list. */
export const controlLook = 'rounded-box border border-edge bg-surface px-3 py-2 text-base'
