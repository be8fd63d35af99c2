'use client'

import { useEffect, useState } from 'react'
import { CopyButton } from '@/components/ui/copy-button'
import { Slab } from '@/components/ui/slab'
import { fillReport, type ReportFacts, type ReportLine } from '@/lib/support-report/report'
import { findFacts } from './kept-facts'

type Props = {
  readonly error: string
  readonly lines: readonly ReportLine[]
  readonly texts: { readonly blank: string; readonly copy: string; readonly copied: string; readonly filled: string }
}

/** The report for support, ready to copy. What the text said that was pasted in this tab is filled in here, in the browser. */
export function ReportSlab({ error, lines, texts }: Props) {
  const [facts, setFacts] = useState<ReportFacts>({})
  useEffect(() => setFacts(findFacts(error)), [error])
  const report = fillReport(lines, facts, texts.blank)
  const isFilled = report !== fillReport(lines, {}, texts.blank)
  return (
    <>
      <Slab caption="" isWrapped action={<CopyButton text={report} label={texts.copy} done={texts.copied} />}>
        {report}
      </Slab>
      <p role="status" className="mt-2 text-small text-soft">
        {isFilled && texts.filled}
      </p>
    </>
  )
}
