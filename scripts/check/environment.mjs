/** Variables by which the site is set up; see .env.example. */
const settingNames = [
  'SITE_URL',
  'PORT',
  'DATABASE_URL',
  'DATA_FOLDER',
  'TRUSTED_PROXY_HOPS',
  'SITE_OPERATOR',
  'CONTACT',
  'DATA_LICENCE',
  'FIXPOINT_SECRET',
]

/**
 * The environment of a check: the settings are those of a fresh clone, whatever this machine's .env says, with the
 * given ones on top. An empty variable counts as absent, and unlike an absent one no .env file fills it in.
 *
 * The site's address stays that of `npm start`, though the tests reach it by another port: static pages carry it,
 * and so one build serves both.
 *
 * @param {Readonly<Record<string, string | undefined>>} given
 * @param {Readonly<Record<string, string | undefined>>} env
 * @returns {Record<string, string | undefined>}
 */
export function toCheckEnvironment(given, env = process.env) {
  const { NODE_ENV, ...rest } = env
  const blank = Object.fromEntries(settingNames.map((name) => [name, '']))
  const fresh = { SITE_URL: 'http://localhost:3000', CONTENT_FOLDER: './content', NEXT_TELEMETRY_DISABLED: '1' }
  return { ...rest, ...blank, ...fresh, ...given }
}
