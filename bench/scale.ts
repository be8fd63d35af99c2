// `npm run bench:scale`: what a knowledge base of a thousand and of ten thousand articles costs.
import path from 'node:path'
import { parseArgs } from 'node:util'
import { createContent } from './scale-content'
import { type Probe, probeSchema } from './scale-probe-schema'
import { formatKinds, formatSizes, type Size } from './scale-report'
import { type Built, measureBuild, measureServed, type Served } from './scale-served'
import { runToEnd } from './site-process'
import { createSite } from './site-servers'
import { describeMachine } from './site-table'
import { root, withWorkspace } from './site-workspace'

const { values } = parseArgs({
  options: {
    sizes: { type: 'string', default: '1000,10000' },
    build: { type: 'boolean', default: true },
  },
  allowNegative: true,
})

await withWorkspace(async (workspace) => {
  console.log(describeMachine())
  const sizes: Size[] = []
  for (const text of values.sizes.split(',')) sizes.push(await measureSize(workspace, Number(text)))
  console.log(`\n${formatSizes(sizes)}\n\n${formatKinds(sizes)}\n\nAfter it: ${describeMachine()}`)
})

async function measureSize(workspace: string, articles: number): Promise<Size> {
  const folder = path.join(workspace, String(articles))
  const contentFolder = path.join(folder, 'content')
  createContent(path.join(root, 'content'), contentFolder, articles)
  const probe = await runProbe(folder, contentFolder)
  console.log(`${articles} articles: loaded and searched`)
  if (!values.build) return { articles, probe, built: null, served: null }
  const { built, served } = await buildAndServe(folder, contentFolder, probe)
  console.log(`${articles} articles: built in ${built.seconds} s`)
  return { articles, probe, built, served }
}

async function runProbe(folder: string, contentFolder: string): Promise<Probe> {
  const probe = path.join(root, 'bench/scale-probe.ts')
  const words = ['--expose-gc', '--conditions=react-server', '--import', 'tsx', probe]
  const env = { ...process.env, CONTENT_FOLDER: contentFolder, DATA_FOLDER: path.join(folder, 'data') }
  return probeSchema.parse(JSON.parse(await runToEnd({ words, folder: root, env })))
}

async function buildAndServe(
  folder: string,
  contentFolder: string,
  { queries }: Probe,
): Promise<{ readonly built: Built; readonly served: Served }> {
  const site = await createSite(folder, contentFolder)
  const built = await measureBuild(site)
  return { built, served: await measureServed(site, queries) }
}
