-- What stands for a contract's own facts as its page on the website said them, what of the contract a
-- document is that the website shows, and that somebody read a notice for the website.

CREATE TEMP TABLE kept AS SELECT * FROM posting;

DROP TABLE posting;

CREATE TABLE posting (
  contract INTEGER NOT NULL
    REFERENCES contract (number) ON DELETE RESTRICT ON UPDATE RESTRICT,
  position INTEGER NOT NULL,
  postedOn TEXT NOT NULL CHECK (postedOn GLOB '????-??-??'),
  address TEXT NOT NULL,
  shows TEXT NOT NULL,
  changes TEXT,
  facts TEXT NOT NULL,
  sha256 TEXT NOT NULL,
  PRIMARY KEY (contract, position)
) STRICT, WITHOUT ROWID;

INSERT INTO posting (contract, position, postedOn, address, shows, changes, facts, sha256)
  SELECT contract, position, postedOn, address, shows, changes, '', sha256 FROM kept;

DROP TABLE kept;

CREATE TEMP TABLE kept AS SELECT * FROM publicDocument;

DROP TABLE publicDocument;

CREATE TABLE publicDocument (
  contract INTEGER NOT NULL
    REFERENCES contract (number) ON DELETE RESTRICT ON UPDATE RESTRICT,
  position INTEGER NOT NULL,
  document INTEGER NOT NULL,
  title TEXT NOT NULL,
  part TEXT NOT NULL CHECK (part IN ('contract', 'amendment', 'addendum', 'other')),
  kind TEXT NOT NULL,
  pages INTEGER,
  reading TEXT NOT NULL,
  publishedOn TEXT NOT NULL CHECK (publishedOn GLOB '????-??-??'),
  withdrawnOn TEXT CHECK (withdrawnOn GLOB '????-??-??'),
  withdrawnWhy TEXT NOT NULL,
  PRIMARY KEY (contract, position)
) STRICT, WITHOUT ROWID;

-- Any document that was shown counted as the contract itself.
INSERT INTO publicDocument (contract, position, document, title, part, kind, pages, reading, publishedOn,
    withdrawnOn, withdrawnWhy)
  SELECT contract, position, document, title, 'contract', kind, pages, reading, publishedOn, withdrawnOn,
    withdrawnWhy
  FROM kept;

DROP TABLE kept;

CREATE TABLE letterRelease (
  letter INTEGER NOT NULL
    REFERENCES letter (number) ON DELETE RESTRICT ON UPDATE RESTRICT,
  position INTEGER NOT NULL,
  releasedOn TEXT NOT NULL CHECK (releasedOn GLOB '????-??-??'),
  PRIMARY KEY (letter, position)
) STRICT, WITHOUT ROWID;
