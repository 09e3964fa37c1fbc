/** The schema, step by step. A step that has been released is never changed; `BYTES` stands for each database's own type for bytes. */
export const migrations: readonly (readonly string[])[] = [
  [
    // A document is its content: `id` is the SHA-256 of its bytes. `name` is what its file was first called.
    `CREATE TABLE documents (
      id TEXT PRIMARY KEY,
      name TEXT NOT NULL,
      bytes BYTES NOT NULL,
      added_at TEXT NOT NULL
    )`,
    // What was asked for and has no outcome yet: with this table the queue can be filled again if Redis loses it.
    `CREATE TABLE requests (
      document TEXT NOT NULL,
      version TEXT NOT NULL,
      options TEXT NOT NULL,
      urgent INTEGER NOT NULL,
      sent_at TEXT NOT NULL,
      PRIMARY KEY (document, version)
    )`,
    `CREATE INDEX requests_by_time ON requests (sent_at)`,
    // What a stage leaves for the later ones, in JSON; gone once there is an outcome.
    `CREATE TABLE results (
      document TEXT NOT NULL,
      version TEXT NOT NULL,
      part TEXT NOT NULL,
      body TEXT NOT NULL,
      PRIMARY KEY (document, version, part)
    )`,
    // How it ended: a report, or an error with its code, its words for people and the stage that it happened in.
    `CREATE TABLE outcomes (
      document TEXT NOT NULL,
      version TEXT NOT NULL,
      options TEXT NOT NULL,
      report TEXT,
      error TEXT,
      stage TEXT,
      made_at TEXT NOT NULL,
      PRIMARY KEY (document, version)
    )`,
    `CREATE INDEX outcomes_by_error ON outcomes (made_at) WHERE error IS NOT NULL`,
  ],
]
