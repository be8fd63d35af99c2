import { randomUUID } from 'node:crypto'
import Database from 'better-sqlite3'

const day = '2026-11-20'

/** Puts things that readers sent into the database of a test's own server. */
export class ThingsToJudge {
  readonly #database: Database.Database

  constructor(databaseFile: string) {
    this.#database = new Database(databaseFile)
  }

  close(): void {
    this.#database.close()
  }

  addNote(given: { readonly text: string; readonly network?: string; readonly risk?: number }): string {
    const id = randomUUID()
    this.#insert('Note', {
      id,
      error: 'at-capacity',
      fix: 'retry-once',
      text: given.text,
      locale: 'en',
      platform: 'web',
      surface: 'web',
      day,
      status: 'held',
      network: given.network ?? 'networkofanote00000000',
      area: given.network ?? 'networkofanote00000000',
      textDigest: `text${id.replaceAll('-', '')}`,
      deleteDigest: id,
      risk: given.risk ?? 0,
      signs: JSON.stringify(given.risk ? ['links', 'shouting'] : []),
      createdAt: new Date(`${day}T10:00:00Z`).toISOString(),
    })
    return id
  }

  addNoteReport(noteId: string): void {
    const row = { id: randomUUID(), noteId, reason: 'unsafe', network: 'networkofareport000000', day }
    this.#insert('NoteReport', { ...row, createdAt: new Date(`${day}T12:00:00Z`).toISOString() })
  }

  addLink(given: { readonly title: string; readonly network?: string }): string {
    const id = randomUUID()
    this.#insert('LinkSuggestion', {
      id,
      url: `https://example.org/${id}`,
      normalisedUrl: `example.org/${id}`,
      title: given.title,
      language: 'en',
      helps: 'It says what to do.',
      locale: 'en',
      day,
      status: 'held',
      network: given.network ?? 'networkofalink00000000',
      area: given.network ?? 'networkofalink00000000',
      textDigest: `text${id.replaceAll('-', '')}`,
      createdAt: new Date(`${day}T11:00:00Z`).toISOString(),
    })
    return id
  }

  addLinkReport(link: string): void {
    const row = { id: randomUUID(), link, reason: 'broken', network: 'networkofareport000000', day }
    this.#insert('LinkReport', { ...row, createdAt: new Date(`${day}T12:00:00Z`).toISOString() })
  }

  /** So many trials of a fix of “at capacity”, each from a network of its own, within one hour. */
  addTrials(given: {
    readonly fix: string
    readonly outcome: string
    readonly standing: 'counted' | 'held'
    readonly count: number
    readonly area?: string
  }): void {
    const createdAt = new Date(`${day}T09:30:00Z`).toISOString()
    for (let index = 0; index < given.count; index += 1) {
      const sessionId = randomUUID()
      const network = sessionId.replaceAll('-', '').slice(0, 22)
      const area = given.area ?? network
      const session = { id: sessionId, error: 'at-capacity', day, network, area, source: 'article', createdAt }
      this.#insert('Session', session)
      this.#insert('Trial', {
        id: randomUUID(),
        idempotencyKey: randomUUID(),
        sessionId,
        fix: given.fix,
        fixRevision: 1,
        outcome: given.outcome,
        source: 'article',
        day,
        standing: given.standing,
        heldFor: given.standing === 'held' ? 'burst' : null,
        createdAt,
        updatedAt: createdAt,
      })
    }
  }

  #insert(table: string, row: Readonly<Record<string, string | number | null>>): void {
    const names = Object.keys(row)
    const columns = names.map((name) => `"${name}"`).join(', ')
    this.#database
      .prepare(`INSERT INTO "${table}" (${columns}) VALUES (${names.map(() => '?').join(', ')})`)
      .run(Object.values(row))
  }
}
