import { createWorker, type Worker } from 'tesseract.js'

/** How far the reading of a picture is; `part` is 0 to 1 of the step. */
export type Progress = { readonly step: 'loading' | 'reading'; readonly part: number }

type Reading = {
  /** The text, '' when there is none. Rejects for a file that is no picture, or when the reader cannot be fetched. */
  readonly text: Promise<string>
  /** Stops it at once; `text` then never settles. */
  readonly cancel: () => void
}

/** Below it letters are guesses at noise. */
const confidenceMin = 40

/** Reads the text of a picture in this browser: engine and languages come from this site, the picture goes nowhere. */
export function readPicture(picture: Blob, onProgress: (progress: Progress) => void): Reading {
  let worker: Worker | null = null
  let isCancelled = false

  async function read(): Promise<string> {
    const page = await toPage(picture)
    const started = await createWorker(['eng', 'fra'], 1, {
      workerPath: '/ocr/worker.min.js',
      corePath: '/ocr',
      langPath: '/ocr',
      gzip: true,
      workerBlobURL: false,
      cacheMethod: 'none',
      logger: ({ status, progress }) =>
        onProgress({ step: status === 'recognizing text' ? 'reading' : 'loading', part: progress }),
    })
    worker = started
    if (isCancelled) return await endAndNeverSettle(started)
    try {
      const { data } = await started.recognize(page)
      return data.confidence < confidenceMin ? '' : data.text.trim()
    } finally {
      await started.terminate()
    }
  }

  return {
    text: read(),
    cancel: () => {
      isCancelled = true
      worker?.terminate()
    },
  }
}

async function endAndNeverSettle(worker: Worker): Promise<never> {
  await worker.terminate()
  return new Promise<never>(() => undefined)
}

/** Letters of a small screenshot are too few pixels high for the reader. */
const widthMin = 1400

/**
 * The picture as the reader takes it: every format that the browser shows, on white, small ones enlarged. Rejects what the
 * browser cannot show, before anything is fetched.
 */
async function toPage(picture: Blob): Promise<Blob> {
  const bitmap = await createImageBitmap(picture)
  const scale = Math.min(3, Math.max(1, widthMin / bitmap.width))
  const canvas = new OffscreenCanvas(Math.round(bitmap.width * scale), Math.round(bitmap.height * scale))
  const context = canvas.getContext('2d')
  if (context === null) throw new Error('this browser gives no canvas to draw on')
  context.fillStyle = 'white'
  context.fillRect(0, 0, canvas.width, canvas.height)
  context.drawImage(bitmap, 0, 0, canvas.width, canvas.height)
  bitmap.close()
  return await canvas.convertToBlob()
}
