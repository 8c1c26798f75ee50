-- Letters, the lists of affected students, and what a letterhead says.
-- What stands at the head of letters, the district's own templates, and who read the translations.

CREATE TEMP TABLE kept AS SELECT * FROM casebook;

DROP TABLE casebook;

CREATE TABLE casebook (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  revision INTEGER NOT NULL,
  district TEXT NOT NULL,
  decoder INTEGER NOT NULL,
  profile TEXT NOT NULL,
  practice TEXT NOT NULL,
  choices TEXT NOT NULL,
  letterhead TEXT NOT NULL,
  closuresMoveDeadlines INTEGER NOT NULL CHECK (closuresMoveDeadlines IN (0, 1))
) STRICT;

INSERT INTO casebook (id, revision, district, decoder, profile, practice, choices, letterhead, closuresMoveDeadlines)
  SELECT id, revision, district, decoder, profile, practice, choices,
    '{"address":"","email":"","image":"","signer":"","telephone":"","title":"","website":""}', closuresMoveDeadlines
  FROM kept;

DROP TABLE kept;

CREATE TABLE letterTemplate (
  position INTEGER PRIMARY KEY,
  kind TEXT NOT NULL,
  language TEXT NOT NULL,
  text TEXT NOT NULL,
  UNIQUE (kind, language)
) STRICT;

CREATE TABLE translationReview (
  position INTEGER PRIMARY KEY,
  language TEXT NOT NULL,
  reader TEXT NOT NULL,
  madeOn TEXT NOT NULL CHECK (madeOn GLOB '????-??-??'),
  version TEXT NOT NULL
) STRICT;

-- Letters. What a letter is about has a table for each kind of case, so that none is named that is not there.

CREATE TABLE letter (
  number INTEGER PRIMARY KEY,
  revision INTEGER NOT NULL,
  kind TEXT NOT NULL,
  language TEXT NOT NULL,
  subject TEXT NOT NULL,
  addressee TEXT NOT NULL,
  capacity TEXT NOT NULL,
  address TEXT NOT NULL,
  email TEXT NOT NULL,
  datedOn TEXT NOT NULL CHECK (datedOn GLOB '????-??-??'),
  setsDay TEXT CHECK (setsDay GLOB '????-??-??'),
  why TEXT NOT NULL,
  words TEXT NOT NULL,
  template TEXT NOT NULL,
  journalHead TEXT NOT NULL,
  points TEXT NOT NULL,
  item INTEGER,
  isDraft INTEGER NOT NULL CHECK (isDraft IN (0, 1)),
  caseRevision INTEGER NOT NULL,
  sentOn TEXT CHECK (sentOn GLOB '????-??-??'),
  channel TEXT CHECK (channel IN ('email', 'post', 'hand', 'portal', 'text', 'website')),
  sentTo TEXT,
  proof TEXT,
  setAsideOn TEXT CHECK (setAsideOn GLOB '????-??-??'),
  setAsideWhy TEXT,
  title TEXT NOT NULL,
  standing TEXT NOT NULL CHECK (standing IN ('made', 'sent', 'set-aside'))
) STRICT;

CREATE INDEX letterByDate ON letter (datedOn, number);

CREATE INDEX letterByStanding ON letter (standing, number);

CREATE INDEX letterByStandingAndDate ON letter (standing, datedOn, number);

CREATE TABLE letterContract (
  letter INTEGER NOT NULL
    REFERENCES letter (number) ON DELETE RESTRICT ON UPDATE RESTRICT,
  position INTEGER NOT NULL,
  contract INTEGER NOT NULL
    REFERENCES contract (number) ON DELETE RESTRICT ON UPDATE RESTRICT,
  PRIMARY KEY (letter, position)
) STRICT, WITHOUT ROWID;

CREATE INDEX letterContractByContract ON letterContract (contract);

CREATE TABLE letterExemption (
  letter INTEGER NOT NULL
    REFERENCES letter (number) ON DELETE RESTRICT ON UPDATE RESTRICT,
  position INTEGER NOT NULL,
  exemption INTEGER NOT NULL
    REFERENCES exemption (number) ON DELETE RESTRICT ON UPDATE RESTRICT,
  PRIMARY KEY (letter, position)
) STRICT, WITHOUT ROWID;

CREATE INDEX letterExemptionByExemption ON letterExemption (exemption);

CREATE TABLE letterDeletion (
  letter INTEGER NOT NULL
    REFERENCES letter (number) ON DELETE RESTRICT ON UPDATE RESTRICT,
  position INTEGER NOT NULL,
  deletion INTEGER NOT NULL
    REFERENCES deletion (number) ON DELETE RESTRICT ON UPDATE RESTRICT,
  PRIMARY KEY (letter, position)
) STRICT, WITHOUT ROWID;

CREATE INDEX letterDeletionByDeletion ON letterDeletion (deletion);

CREATE TABLE letterBreach (
  letter INTEGER NOT NULL
    REFERENCES letter (number) ON DELETE RESTRICT ON UPDATE RESTRICT,
  position INTEGER NOT NULL,
  breach INTEGER NOT NULL
    REFERENCES breach (number) ON DELETE RESTRICT ON UPDATE RESTRICT,
  PRIMARY KEY (letter, position)
) STRICT, WITHOUT ROWID;

CREATE INDEX letterBreachByBreach ON letterBreach (breach);

CREATE TABLE letterContractor (
  letter INTEGER NOT NULL
    REFERENCES letter (number) ON DELETE RESTRICT ON UPDATE RESTRICT,
  position INTEGER NOT NULL,
  contractor INTEGER NOT NULL
    REFERENCES contractor (number) ON DELETE RESTRICT ON UPDATE RESTRICT,
  PRIMARY KEY (letter, position)
) STRICT, WITHOUT ROWID;

CREATE INDEX letterContractorByContractor ON letterContractor (contractor);

CREATE VIRTUAL TABLE letterText USING fts5(title, rest, columnsize=0, tokenize="trigram");


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
  notReached INTEGER NOT NULL,
  restWave INTEGER,
  PRIMARY KEY (breach, position)
) STRICT, WITHOUT ROWID;

