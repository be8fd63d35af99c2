/** Of a longer log its end is read: there stands what failed last. Bytes. */
const sizeMax = 2_000_000

/** The text of a file, such as a log; null when the file holds none, and for a folder. */
export async function readTextFile(file: File): Promise<string | null> {
  const end = file.slice(Math.max(0, file.size - sizeMax))
  const text = await end.text().catch(() => '')
  return text.trim() === '' || text.includes('\0') ? null : text
}
