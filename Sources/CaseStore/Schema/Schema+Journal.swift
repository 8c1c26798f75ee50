extension Schema {
  private static let areas = "contractor|product|contract|exemption|deletion"

  static let attachments: [String] = [
    """
    CREATE TABLE note (
      area TEXT NOT NULL CHECK (\(one(of: areas, in: "area"))),
      number INTEGER NOT NULL,
      position INTEGER NOT NULL,
      writtenOn TEXT NOT NULL CHECK (writtenOn GLOB '????-??-??'),
      author TEXT NOT NULL,
      text TEXT NOT NULL,
      PRIMARY KEY (area, number, position)
    ) STRICT, WITHOUT ROWID
    """,
    """
    CREATE TABLE attachment (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      area TEXT NOT NULL CHECK (\(one(of: areas, in: "area"))),
      number INTEGER NOT NULL,
      position INTEGER NOT NULL,
      role TEXT NOT NULL,
      name TEXT NOT NULL,
      size INTEGER NOT NULL CHECK (size >= 0),
      sha256 TEXT NOT NULL CHECK (length(sha256) = 64),
      addedOn TEXT NOT NULL CHECK (addedOn GLOB '????-??-??')
    ) STRICT
    """,
    "CREATE INDEX attachmentByCase ON attachment (area, number, position)",
    """
    CREATE TABLE attachmentChunk (
      attachment INTEGER NOT NULL
        REFERENCES attachment (id) ON DELETE RESTRICT ON UPDATE RESTRICT,
      position INTEGER NOT NULL,
      content BLOB NOT NULL,
      PRIMARY KEY (attachment, position)
    ) STRICT
    """,
  ]

  /// The id of a line carries its place in the docket, so that a page is a range of ids.
  static let docket: [String] = [
    """
    CREATE TABLE docketItem (
      id INTEGER PRIMARY KEY,
      area TEXT NOT NULL CHECK (\(one(of: areas, in: "area"))),
      number INTEGER NOT NULL,
      title TEXT NOT NULL,
      kind TEXT NOT NULL CHECK (\(one(of: "duty|waiting|event", in: "kind"))),
      due TEXT CHECK (due GLOB '????-??-??'),
      countedFrom TEXT CHECK (countedFrom GLOB '????-??-??'),
      rule TEXT,
      authority TEXT
        CHECK (\(one(of: "statute|policy|contract term|district practice", in: "authority"))),
      citation TEXT,
      sentence TEXT NOT NULL,
      waitingOn TEXT NOT NULL,
      settle TEXT,
      prefill TEXT NOT NULL
    ) STRICT
    """,
    "CREATE INDEX docketItemByCase ON docketItem (area, number)",
  ]

  /// The journal has no UNIQUE besides its number: replacing a row that repeats another unique
  /// value would delete the older row past all three triggers.
  static let journal: [String] = [
    """
    CREATE TABLE journal (
      seq INTEGER PRIMARY KEY,
      at TEXT NOT NULL,
      actor TEXT NOT NULL,
      act TEXT NOT NULL,
      area TEXT NOT NULL,
      number INTEGER NOT NULL,
      detail TEXT NOT NULL,
      previous TEXT NOT NULL,
      hash TEXT NOT NULL CHECK (length(hash) = 64)
    ) STRICT
    """,
    "CREATE INDEX journalByCase ON journal (area, number, seq)",
    """
    CREATE TRIGGER journalNeverUpdated BEFORE UPDATE ON journal
    BEGIN SELECT RAISE(ABORT, 'journal entries are never changed'); END
    """,
    """
    CREATE TRIGGER journalNeverDeleted BEFORE DELETE ON journal
    BEGIN SELECT RAISE(ABORT, 'journal entries are never deleted'); END
    """,
    """
    CREATE TRIGGER journalInOrder BEFORE INSERT ON journal
    WHEN NEW.seq IS NOT (SELECT coalesce(max(seq), 0) + 1 FROM journal)
      OR NEW.previous IS NOT
        coalesce((SELECT hash FROM journal ORDER BY seq DESC LIMIT 1), 'genesis')
    BEGIN SELECT RAISE(ABORT, 'journal entries are added at the end, in order'); END
    """,
    """
    CREATE TABLE reversal (
      seq INTEGER PRIMARY KEY
        REFERENCES journal (seq) ON DELETE RESTRICT ON UPDATE RESTRICT,
      area TEXT NOT NULL,
      number INTEGER NOT NULL,
      before TEXT,
      revision INTEGER
    ) STRICT
    """,
    "CREATE INDEX reversalByCase ON reversal (area, number, seq)",
  ]
}
