/** The mark: a point that stays where it is, whatever is done to the plane around it. */
export function Brand() {
  return (
    <span className="flex items-center gap-2 font-bold tracking-tight text-ink">
      <svg aria-hidden="true" viewBox="0 0 24 24" className="size-6 text-action" fill="none" stroke="currentColor">
        <circle cx="12" cy="12" r="8.5" strokeWidth="1.5" />
        <path d="M12 1v5M12 18v5M1 12h5M18 12h5" strokeWidth="1.5" />
        <circle cx="12" cy="12" r="3" fill="currentColor" stroke="none" />
      </svg>
      Fixpoint
    </span>
  )
}
