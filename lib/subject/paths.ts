/** Paths that belong to a machine or an interpreter, and names of files. */
const filePathPattern =
  /^\/(?:home|users?|usr|var|opt|tmp|etc|root|app|srv|mnt|lib|bin|data|workspace|content|proc|dev)\b|\.\w{1,5}$/i
const addressPattern = /(?:^|[\s"'`(])(\/[a-z][\w-]*(?:\/[\w.{}:-]+)*)/gim
const addressMax = 20

/** The words of addresses without a host that a clean text names: `GET /v2/shipments`; in lower case, each once. */
export function listAddressWords(text: string): readonly string[] {
  const paths = [...text.matchAll(addressPattern)].map(([, path = '']) => path)
  const addresses = paths.filter((path) => !filePathPattern.test(path)).slice(0, addressMax)
  return [...new Set(addresses.flatMap((path) => path.toLowerCase().match(/[a-z]{4,}/g) ?? []))]
}

const packagePattern = /\b(?:node_modules|site-packages|dist-packages|vendor)[\\/]@?([a-z][\w.-]{2,40})[\\/]/gi

/** The packages that a trace in a clean text goes through; in lower case, each once. */
export function listPackages(text: string): readonly string[] {
  return [...new Set([...text.matchAll(packagePattern)].map(([, name = '']) => name.toLowerCase()))]
}

const filePattern =
  /(?:\bFile ["']|\bat (?:async )?(?:\S+ )?\(?(?:file:\/\/)?)([^"'\n()<>]{4,200}?\.(?:py|[cm]?[jt]sx?))\b/gi
/** Where interpreters and packages keep theirs. */
const elsewherePattern = /node_modules|-packages|\blib[\\/]|\bnode:|internal[\\/]|^\w+\.[cm]?js$/i

/** The words in the names of a program's own files, and of the folder of each, where a trace goes through them. */
export function listFileWords(text: string): readonly string[] {
  const paths = [...text.matchAll(filePattern)].map(([, path = '']) => path)
  const own = paths.filter((path) => !elsewherePattern.test(path))
  const names = own.map((path) =>
    path
      .split(/[\\/]/)
      .slice(-2)
      .join(' ')
      .replace(/\.\w+$/, ''),
  )
  return [...new Set(names.flatMap((name) => name.toLowerCase().match(/[a-z]{3,}\d?/g) ?? []))]
}
