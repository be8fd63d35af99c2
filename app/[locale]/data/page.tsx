import { connection } from 'next/server'
import { toMetadata } from '@/components/layout/metadata'
import { PageShell } from '@/components/layout/page-shell'
import { OpenDataPage } from '@/components/open-data/open-data-page'
import { getSettings } from '@/lib/environment/environment.server'
import { getMessages } from '@/lib/i18n/messages'
import { listExported } from '@/lib/open-data/folder.server'
import { toLicence } from '@/lib/open-data/licence'
import { readLocale } from '../../read-locale'

export async function generateMetadata({ params }: PageProps<'/[locale]/data'>) {
  const locale = await readLocale(params)
  const { title, description } = getMessages(locale).openData
  return toMetadata({ locale, path: '/data', title, description })
}

export default async function OpenData({ params }: PageProps<'/[locale]/data'>) {
  // The command that exports knows nothing of pages: what lies there is looked at for each reader.
  await connection()
  const locale = await readLocale(params)
  const { dataFolder, dataLicence } = getSettings()
  return (
    <PageShell locale={locale} path="/data">
      <OpenDataPage locale={locale} files={await listExported(dataFolder)} licence={toLicence(dataLicence)} />
    </PageShell>
  )
}
