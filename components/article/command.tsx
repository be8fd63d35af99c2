import { Children, isValidElement, type ReactNode } from 'react'
import { CopyButton } from '@/components/ui/copy-button'
import { Slab } from '@/components/ui/slab'
import { type CodeTab, isCodeTab } from '@/lib/content/code-tab'
import type { Locale } from '@/lib/i18n/locales'
import { getMessages } from '@/lib/i18n/messages'
import { CommandTabs } from './command-tabs'

/** How each tab is called on the page; names of products, the same in every language. */
const tabNames: Readonly<Record<CodeTab, string>> = {
  windows: 'Windows',
  powershell: 'PowerShell',
  macos: 'macOS',
  linux: 'Linux',
  ios: 'iOS',
  android: 'Android',
  python: 'Python',
  typescript: 'TypeScript',
  curl: 'curl',
}

/** One or several fenced blocks: a slab each, or one slab with a tab for each system or language. */
export function Command({ locale, children }: { readonly locale: Locale; readonly children?: ReactNode }) {
  const { article } = getMessages(locale)
  const blocks = findBlocks(children)
  const panels = blocks.map((block) => ({
    id: block.tab,
    name: toTabName(block.tab),
    panel: (
      <Slab
        // The tab says it already; on paper there are no tabs.
        caption={<span className={blocks.length > 1 ? 'hidden print:inline' : ''}>{toTabName(block.tab)}</span>}
        action={block.isText ? null : <CopyButton text={block.text} label={article.copy} done={article.copied} />}
        isWrapped={block.isText}
      >
        {block.text}
      </Slab>
    ),
  }))
  const [first] = panels
  if (first === undefined) return null
  return panels.length === 1 ? first.panel : <CommandTabs panels={panels} />
}

/** `isText`: not code but words, such as a way through menus; its long lines wrap, as nothing hangs on their ends. */
type Block = { readonly tab: string; readonly text: string; readonly isText: boolean }

/** The fenced blocks among the children of an MDX element, however deep MDX has put them. */
function findBlocks(children: ReactNode): Block[] {
  return Children.toArray(children).flatMap((child): Block[] => {
    if (!isValidElement<{ children?: ReactNode; className?: string; 'data-tab'?: string }>(child)) return []
    const { children: inner, className, 'data-tab': tab } = child.props
    if (child.type === 'code')
      return [{ tab: tab ?? '', text: String(inner).trimEnd(), isText: className === 'language-text' }]
    return findBlocks(inner)
  })
}

function toTabName(tab: string): string {
  return isCodeTab(tab) ? tabNames[tab] : ''
}
