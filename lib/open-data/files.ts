/** Every file of the export, in the order in which the page lists them, with its media type. */
export const exportFiles = {
  'README.md': 'text/markdown; charset=utf-8',
  'LISEZ-MOI.md': 'text/markdown; charset=utf-8',
  'evidence.json': 'application/json',
  'fixes.csv': 'text/csv; charset=utf-8; header=present',
  'platforms.csv': 'text/csv; charset=utf-8; header=present',
  'weeks.csv': 'text/csv; charset=utf-8; header=present',
  'networks.csv': 'text/csv; charset=utf-8; header=present',
  'models.json': 'application/json',
  'order.json': 'application/json',
} as const

export type ExportFile = keyof typeof exportFiles

/** Whether the export has a file of this name; nothing else is ever read from its folder. */
export function isExportFile(name: string): name is ExportFile {
  return Object.hasOwn(exportFiles, name)
}

export function listExportFiles(): readonly ExportFile[] {
  return Object.keys(exportFiles).filter(isExportFile)
}
