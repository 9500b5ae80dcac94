/** One step of the database's shape. A released one is never edited: the next change is a new step. */
export interface Migration {
  readonly number: number;
  readonly name: string;
  readonly sql: string;
}

/** Applied in this order, each once, each in its own transaction. */
export const MIGRATIONS: readonly Migration[] = [
  {
    number: 1,
    name: 'apps, resources and history',
    sql: `
      CREATE TABLE apps (
        id TEXT PRIMARY KEY,
        name TEXT NOT NULL,
        created_at TEXT NOT NULL
      ) STRICT, WITHOUT ROWID;

      CREATE TABLE resources (
        name TEXT PRIMARY KEY,
        description TEXT NOT NULL,
        base_url TEXT NOT NULL,
        schema TEXT NOT NULL,
        models TEXT NOT NULL,
        sealed_key TEXT,
        key_tail TEXT,
        sealed_headers TEXT NOT NULL,
        saved_at TEXT NOT NULL
      ) STRICT, WITHOUT ROWID;

      -- Nodes are named by what they hold, so all apps share them.
      CREATE TABLE nodes (
        hash TEXT PRIMARY KEY,
        data BLOB NOT NULL
      ) STRICT;

      CREATE TABLE versions (
        app TEXT NOT NULL,
        id TEXT NOT NULL,
        parent TEXT,
        body TEXT NOT NULL,
        PRIMARY KEY (app, id)
      ) STRICT, WITHOUT ROWID;

      CREATE TABLE branches (
        app TEXT NOT NULL,
        name TEXT NOT NULL,
        version TEXT NOT NULL,
        revision INTEGER NOT NULL,
        PRIMARY KEY (app, name)
      ) STRICT, WITHOUT ROWID;
    `,
  },
  {
    number: 2,
    name: 'settings of resources',
    sql: "ALTER TABLE resources ADD COLUMN settings TEXT NOT NULL DEFAULT '{}'",
  },
  {
    number: 3,
    name: 'what is written at versions',
    sql: `
      CREATE TABLE marks (
        app TEXT NOT NULL,
        version TEXT NOT NULL,
        name TEXT NOT NULL,
        note TEXT NOT NULL,
        pinned INTEGER NOT NULL,
        PRIMARY KEY (app, version)
      ) STRICT, WITHOUT ROWID;
    `,
  },
  {
    number: 4,
    name: 'what models refuse',
    sql: `
      CREATE TABLE refusals (
        resource TEXT NOT NULL,
        base_url TEXT NOT NULL,
        schema TEXT NOT NULL,
        model TEXT NOT NULL,
        refused TEXT NOT NULL,
        at INTEGER NOT NULL,
        PRIMARY KEY (resource, base_url, schema, model, refused)
      ) STRICT, WITHOUT ROWID;
    `,
  },
  {
    number: 5,
    name: 'modules of custom elements',
    sql: `
      CREATE TABLE elements (
        hash TEXT PRIMARY KEY,
        url TEXT NOT NULL,
        code TEXT NOT NULL,
        added_at TEXT NOT NULL
      ) STRICT, WITHOUT ROWID;
    `,
  },
  {
    number: 6,
    name: 'knowledge bases',
    sql: `
      CREATE TABLE knowledge_bases (
        id TEXT PRIMARY KEY,
        name TEXT NOT NULL UNIQUE,
        record TEXT NOT NULL,
        revision INTEGER NOT NULL
      ) STRICT, WITHOUT ROWID;

      CREATE TABLE knowledge_documents (
        base TEXT NOT NULL REFERENCES knowledge_bases (id) ON DELETE CASCADE,
        id TEXT NOT NULL,
        name TEXT NOT NULL,
        chunk_count INTEGER NOT NULL,
        record TEXT NOT NULL,
        PRIMARY KEY (base, id)
      ) STRICT, WITHOUT ROWID;

      CREATE TABLE knowledge_texts (
        base TEXT NOT NULL,
        document TEXT NOT NULL,
        text TEXT NOT NULL,
        pages TEXT NOT NULL,
        PRIMARY KEY (base, document),
        FOREIGN KEY (base, document) REFERENCES knowledge_documents (base, id) ON DELETE CASCADE
      ) STRICT;

      CREATE TABLE knowledge_chunks (
        base TEXT NOT NULL,
        document TEXT NOT NULL,
        position INTEGER NOT NULL,
        hash TEXT NOT NULL,
        content TEXT NOT NULL,
        PRIMARY KEY (base, document, position),
        FOREIGN KEY (base, document) REFERENCES knowledge_documents (base, id) ON DELETE CASCADE
      ) STRICT;

      -- All vectors of a document in one piece, 32-bit floats in little-endian order; metadata is a JSON list, one a chunk.
      CREATE TABLE knowledge_vectors (
        base TEXT NOT NULL,
        document TEXT NOT NULL,
        metadata TEXT NOT NULL,
        data BLOB NOT NULL,
        PRIMARY KEY (base, document),
        FOREIGN KEY (base, document) REFERENCES knowledge_documents (base, id) ON DELETE CASCADE
      ) STRICT;
    `,
  },
  {
    number: 7,
    name: 'settings of the server',
    sql: 'CREATE TABLE settings (id INTEGER PRIMARY KEY CHECK (id = 1), body TEXT NOT NULL) STRICT',
  },
  {
    number: 8,
    name: 'releases',
    sql: `
      CREATE TABLE releases (
        app TEXT NOT NULL,
        number INTEGER NOT NULL,
        version TEXT NOT NULL,
        body TEXT NOT NULL,
        PRIMARY KEY (app, number),
        UNIQUE (app, version)
      ) STRICT, WITHOUT ROWID;

      -- An environment points where its last move went.
      CREATE TABLE moves (
        app TEXT NOT NULL,
        number INTEGER NOT NULL,
        environment TEXT NOT NULL,
        target TEXT,
        body TEXT NOT NULL,
        PRIMARY KEY (app, number)
      ) STRICT, WITHOUT ROWID;

      CREATE TABLE plans (
        app TEXT NOT NULL,
        id TEXT NOT NULL,
        due TEXT NOT NULL,
        waiting INTEGER NOT NULL,
        body TEXT NOT NULL,
        PRIMARY KEY (app, id)
      ) STRICT, WITHOUT ROWID;

      CREATE TABLE origins (
        app TEXT PRIMARY KEY,
        origins TEXT NOT NULL
      ) STRICT, WITHOUT ROWID;
    `,
  },
  {
    number: 9,
    name: 'code of releases',
    sql: 'CREATE TABLE kit_files (path TEXT PRIMARY KEY, data BLOB NOT NULL) STRICT',
  },
  {
    number: 10,
    name: 'history in fewer bytes, and what is taken out of it',
    sql: `
      -- Hashes are 32 bytes each; rows stand in the order they came in, which leaves pages full.
      CREATE TABLE small_nodes (number INTEGER PRIMARY KEY, hash ANY NOT NULL UNIQUE, data BLOB NOT NULL) STRICT;
      INSERT INTO small_nodes (hash, data) SELECT coalesce(unhex(hash), hash), data FROM nodes;
      DROP TABLE nodes;
      ALTER TABLE small_nodes RENAME TO nodes;

      -- A body of the first format is JSON text and stays as it is. live_parents, a JSON list, stands in for parents that were taken away.
      CREATE TABLE small_versions (number INTEGER PRIMARY KEY, app TEXT NOT NULL, id ANY NOT NULL, parent ANY, body ANY NOT NULL, live_parents TEXT) STRICT;
      INSERT INTO small_versions (app, id, parent, body) SELECT app, coalesce(unhex(id), id), coalesce(unhex(parent), parent), body FROM versions;
      DROP TABLE versions;
      ALTER TABLE small_versions RENAME TO versions;
      -- Two apps hardly ever share an id, so that the app need not be in the index.
      CREATE INDEX versions_by_id ON versions (id);

      CREATE TABLE tombstones (app TEXT NOT NULL, id ANY NOT NULL, parents TEXT NOT NULL, at TEXT NOT NULL, PRIMARY KEY (app, id)) STRICT, WITHOUT ROWID;
      CREATE TABLE retention (app TEXT PRIMARY KEY, policy TEXT NOT NULL) STRICT, WITHOUT ROWID;
    `,
  },
  {
    number: 11,
    name: 'branches that are protected or deleted',
    sql: `
      ALTER TABLE branches ADD COLUMN protected INTEGER NOT NULL DEFAULT 0;
      ALTER TABLE branches ADD COLUMN deleted_at TEXT;
    `,
  },
  {
    number: 12,
    name: 'examples that were added once',
    sql: 'CREATE TABLE added_examples (id TEXT PRIMARY KEY) STRICT, WITHOUT ROWID',
  },
  {
    number: 13,
    name: 'custom elements of many files',
    sql: `
      CREATE TABLE element_parts (
        element TEXT NOT NULL,
        place INTEGER NOT NULL,
        text TEXT NOT NULL,
        PRIMARY KEY (element, place)
      ) STRICT, WITHOUT ROWID;
    `,
  },
];
