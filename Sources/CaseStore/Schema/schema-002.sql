-- The areas are named by the program alone, so that a new one needs no table of the others made anew;
-- and what is worked out from the cases says by which version of the program it was.
--
-- A table is made anew by way of a temporary one and not by renaming, because SQLite writes a renamed
-- table's statement itself, and an opened file is compared with the statement that stands here.

CREATE TEMP TABLE kept AS SELECT * FROM tally;

DROP TABLE tally;

CREATE TABLE tally (
  area TEXT PRIMARY KEY,
  next INTEGER NOT NULL CHECK (next > 0),
  total INTEGER NOT NULL CHECK (total >= 0)
) STRICT, WITHOUT ROWID;

INSERT INTO tally (area, next, total)
  SELECT area, next, total FROM kept;

DROP TABLE kept;

CREATE TEMP TABLE kept AS SELECT * FROM note;

DROP TABLE note;

CREATE TABLE note (
  area TEXT NOT NULL,
  number INTEGER NOT NULL,
  position INTEGER NOT NULL,
  writtenOn TEXT NOT NULL CHECK (writtenOn GLOB '????-??-??'),
  author TEXT NOT NULL,
  text TEXT NOT NULL,
  PRIMARY KEY (area, number, position)
) STRICT, WITHOUT ROWID;

INSERT INTO note (area, number, position, writtenOn, author, text)
  SELECT area, number, position, writtenOn, author, text FROM kept;

DROP TABLE kept;

CREATE TEMP TABLE kept AS SELECT * FROM attachment;

CREATE TEMP TABLE keptNumber AS SELECT seq FROM sqlite_sequence WHERE name = 'attachment';

DROP TABLE attachment;

CREATE TABLE attachment (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  area TEXT NOT NULL,
  number INTEGER NOT NULL,
  position INTEGER NOT NULL,
  role TEXT NOT NULL,
  name TEXT NOT NULL,
  size INTEGER NOT NULL CHECK (size >= 0),
  sha256 TEXT NOT NULL CHECK (length(sha256) = 64),
  addedOn TEXT NOT NULL CHECK (addedOn GLOB '????-??-??')
) STRICT;

CREATE INDEX attachmentByCase ON attachment (area, number, position);

INSERT INTO attachment (id, area, number, position, role, name, size, sha256, addedOn)
  SELECT id, area, number, position, role, name, size, sha256, addedOn FROM kept;

DROP TABLE kept;

-- A document's number is never given again, not even that of one that was taken out.
DELETE FROM sqlite_sequence WHERE name = 'attachment';

INSERT INTO sqlite_sequence (name, seq) SELECT 'attachment', seq FROM keptNumber;

DROP TABLE keptNumber;

CREATE TEMP TABLE kept AS SELECT * FROM docketItem;

DROP TABLE docketItem;

CREATE TABLE docketItem (
  id INTEGER PRIMARY KEY,
  area TEXT NOT NULL,
  number INTEGER NOT NULL,
  title TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind = 'duty' OR kind = 'waiting' OR kind = 'event'),
  due TEXT CHECK (due GLOB '????-??-??'),
  countedFrom TEXT CHECK (countedFrom GLOB '????-??-??'),
  rule TEXT,
  authority TEXT
    CHECK (authority = 'statute' OR authority = 'policy' OR authority = 'contract term' OR authority = 'district practice'),
  citation TEXT,
  sentence TEXT NOT NULL,
  waitingOn TEXT NOT NULL,
  settle TEXT,
  prefill TEXT NOT NULL
) STRICT;

CREATE INDEX docketItemByCase ON docketItem (area, number);

INSERT INTO docketItem (id, area, number, title, kind, due, countedFrom, rule, authority, citation, sentence,
    waitingOn, settle, prefill)
  SELECT id, area, number, title, kind, due, countedFrom, rule, authority, citation, sentence,
    waitingOn, settle, prefill FROM kept;

DROP TABLE kept;

CREATE TABLE derivedContent (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  version INTEGER NOT NULL
) STRICT;

INSERT INTO derivedContent (id, version) VALUES (1, 0);
