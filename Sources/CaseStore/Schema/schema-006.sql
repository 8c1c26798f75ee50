-- Letters, the lists of affected students, and what a letterhead says.

-- Breaches.

CREATE TABLE breachList (
  breach INTEGER NOT NULL
    REFERENCES breach (number) ON DELETE RESTRICT ON UPDATE RESTRICT,
  position INTEGER NOT NULL,
  receivedOn TEXT NOT NULL CHECK (receivedOn GLOB '????-??-??'),
  source TEXT NOT NULL,
  rows INTEGER NOT NULL,
  students INTEGER NOT NULL,
  listedBefore INTEGER NOT NULL,
  withoutCode INTEGER NOT NULL,
  withEmail INTEGER NOT NULL,
  adults INTEGER,
  wave INTEGER,
  PRIMARY KEY (breach, position)
) STRICT, WITHOUT ROWID;

