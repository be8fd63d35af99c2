import { copyFileSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import path from 'node:path'
import { getFingerprint } from './fingerprint.mjs'
import { isMarked, removeMark, setMark } from './marks.mjs'
import { cacheFolder, root } from './root.mjs'

const mark = path.join(cacheFolder, 'marks', 'picture-reader')
const folder = path.join(root, 'public/ocr')

/** What a browser fetches when somebody hands it a picture: the worker, its engine for three kinds of processors, two languages. */
const files = {
  'tesseract.js': ['dist/worker.min.js'],
  'tesseract.js-core': [
    'tesseract-core-lstm.wasm.js',
    'tesseract-core-simd-lstm.wasm.js',
    'tesseract-core-relaxedsimd-lstm.wasm.js',
  ],
  '@tesseract.js-data/eng': ['4.0.0_best_int/eng.traineddata.gz'],
  '@tesseract.js-data/fra': ['4.0.0_best_int/fra.traineddata.gz'],
}

/** Copies the reader of pictures from its packages to where the site serves files. */
export async function copyPictureReader() {
  const versions = Object.keys(files).map((name) => readVersion(name))
  const fingerprint = getFingerprint(root, [], [files, versions])
  if (isMarked(mark, fingerprint)) return 'in place'
  removeMark(mark)
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  for (const [name, names] of Object.entries(files)) {
    for (const file of names)
      copyFileSync(path.join(root, 'node_modules', name, file), path.join(folder, path.basename(file)))
  }
  setMark(mark, fingerprint)
  return 'copied'
}

/** @param {string} name */
function readVersion(name) {
  return JSON.parse(readFileSync(path.join(root, 'node_modules', name, 'package.json'), 'utf8')).version
}
