// `npm run bench:scale`: what a knowledge base of a thousand and of ten thousand articles costs.
import { readdirSync } from 'node:fs'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { createContent } from './scale-content'
import { type Probe, probeSchema } from './scale-probe-schema'
import { formatKinds, formatSizes, type Size } from './scale-report'
import { measureBuild, measureServed } from './scale-served'
import { parseCount } from './site-numbers'
import { runToEnd } from './site-process'
import { createSite, type Site } from './site-servers'
import { describeMachine } from './site-table'
import { root, withWorkspace } from './site-workspace'

/** More articles than these are built only when asked for: 10 000 take half an hour and 8 GB. */
const builtArticlesMax = 2000

const { values } = parseArgs({
  options: {
    sizes: { type: 'string', default: '1000,10000' },
    build: { type: 'boolean', default: true },
    'build-large': { type: 'boolean', default: false },
  },
  allowNegative: true,
})

await withWorkspace(async (workspace) => {
  console.log(describeMachine())
  const sizes: Size[] = []
  for (const text of values.sizes.split(',')) {
    const articles = parseCount(text)
    const contentFolder = path.join(workspace, `content-${articles}`)
    createContent(path.join(root, 'content'), contentFolder, articles)
    const probe = await runProbe(contentFolder, path.join(workspace, 'probe'))
    console.log(`${articles} articles: loaded and searched`)
    sizes.push({ articles, probe, built: null, served: null })
  }
  const measured = values.build ? await addServed(workspace, sizes) : sizes
  console.log(`\n${formatSizes(measured)}\n\n${formatKinds(measured)}`)
  if (!values.build) console.log('\nNothing was built or served, as --no-build says')
  else if (measured.some(({ built }) => built === null)) {
    console.log('\nA size without a build was served over the build of the size before it; --build-large builds it too')
  }
  console.log(`\nAfter it: ${describeMachine()}`)
})

async function runProbe(contentFolder: string, dataFolder: string): Promise<Probe> {
  const probe = path.join(root, 'bench/scale-probe.ts')
  const words = ['--expose-gc', '--conditions=react-server', '--import', 'tsx', probe]
  const env = { ...process.env, CONTENT_FOLDER: contentFolder, DATA_FOLDER: dataFolder }
  return probeSchema.parse(JSON.parse(await runToEnd({ words, folder: root, env })))
}

/** Builds and serves each size, one after the other in the same copy of the project. */
async function addServed(workspace: string, sizes: readonly Size[]): Promise<readonly Size[]> {
  const site = await createSite(workspace)
  const measured: Size[] = []
  let slugs: readonly string[] = []
  for (const size of sizes) {
    const contentFolder = path.join(workspace, `content-${size.articles}`)
    const isBuilt = size.articles <= builtArticlesMax || values['build-large'] || slugs.length === 0
    const built = isBuilt ? await measureBuild(site, contentFolder) : null
    if (isBuilt) slugs = readdirSync(path.join(contentFolder, 'errors'))
    console.log(`${size.articles} articles: ${isBuilt ? 'built' : 'not built'}`)
    const running = await getServer(site, contentFolder, isBuilt)
    const served = await measureServed(site, running, { queries: size.probe.queries, slugs })
    console.log(`${size.articles} articles: served`)
    measured.push({ ...size, built, served })
  }
  return measured
}

function getServer(site: Site, contentFolder: string, isBuilt: boolean) {
  return isBuilt ? site.start(contentFolder) : site.serve(contentFolder)
}
