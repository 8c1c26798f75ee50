-- What stands for a contract's own facts as its page on the website said them.

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
