-- The public website: what the district says of itself there, what is published of a contract, and
-- what happened to what was published.

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
  website TEXT NOT NULL,
  closuresMoveDeadlines INTEGER NOT NULL CHECK (closuresMoveDeadlines IN (0, 1))
) STRICT;

INSERT INTO casebook (id, revision, district, decoder, profile, practice, choices, letterhead, website,
    closuresMoveDeadlines)
  SELECT id, revision, district, decoder, profile, practice, choices, letterhead,
    '{"accent":"","address":"","color":"","contact":"","email":"","formats":"","languages":[],"telephone":""}',
    closuresMoveDeadlines
  FROM kept;

DROP TABLE kept;

CREATE TEMP TABLE kept AS SELECT * FROM posting;

DROP TABLE posting;

-- Of a page that the program did not write there is no fingerprint.
CREATE TABLE posting (
  contract INTEGER NOT NULL
    REFERENCES contract (number) ON DELETE RESTRICT ON UPDATE RESTRICT,
  position INTEGER NOT NULL,
  postedOn TEXT NOT NULL CHECK (postedOn GLOB '????-??-??'),
  address TEXT NOT NULL,
  shows TEXT NOT NULL,
  changes TEXT,
  sha256 TEXT NOT NULL,
  PRIMARY KEY (contract, position)
) STRICT, WITHOUT ROWID;

INSERT INTO posting (contract, position, postedOn, address, shows, changes, sha256)
  SELECT contract, position, postedOn, address, shows, changes, '' FROM kept;

DROP TABLE kept;

CREATE TEMP TABLE kept AS SELECT * FROM breachPosting;

DROP TABLE breachPosting;

CREATE TABLE breachPosting (
  breach INTEGER NOT NULL
    REFERENCES breach (number) ON DELETE RESTRICT ON UPDATE RESTRICT,
  position INTEGER NOT NULL,
  postedOn TEXT NOT NULL CHECK (postedOn GLOB '????-??-??'),
  address TEXT NOT NULL,
  sha256 TEXT NOT NULL,
  PRIMARY KEY (breach, position)
) STRICT, WITHOUT ROWID;

INSERT INTO breachPosting (breach, position, postedOn, address, sha256)
  SELECT breach, position, postedOn, address, '' FROM kept;

DROP TABLE kept;

CREATE TABLE publicDocument (
  contract INTEGER NOT NULL
    REFERENCES contract (number) ON DELETE RESTRICT ON UPDATE RESTRICT,
  position INTEGER NOT NULL,
  document INTEGER NOT NULL,
  title TEXT NOT NULL,
  kind TEXT NOT NULL,
  pages INTEGER,
  reading TEXT NOT NULL,
  publishedOn TEXT NOT NULL CHECK (publishedOn GLOB '????-??-??'),
  withdrawnOn TEXT CHECK (withdrawnOn GLOB '????-??-??'),
  withdrawnWhy TEXT NOT NULL,
  PRIMARY KEY (contract, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE postingEvent (
  contract INTEGER NOT NULL
    REFERENCES contract (number) ON DELETE RESTRICT ON UPDATE RESTRICT,
  position INTEGER NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('wrong', 'withdrawn', 'outage')),
  madeOn TEXT NOT NULL CHECK (madeOn GLOB '????-??-??'),
  until TEXT CHECK (until GLOB '????-??-??'),
  why TEXT NOT NULL,
  PRIMARY KEY (contract, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE breachPostingEvent (
  breach INTEGER NOT NULL
    REFERENCES breach (number) ON DELETE RESTRICT ON UPDATE RESTRICT,
  position INTEGER NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('wrong', 'withdrawn', 'outage')),
  madeOn TEXT NOT NULL CHECK (madeOn GLOB '????-??-??'),
  until TEXT CHECK (until GLOB '????-??-??'),
  why TEXT NOT NULL,
  PRIMARY KEY (breach, position)
) STRICT, WITHOUT ROWID;

-- The notice of each school year that tells families the website's address.

CREATE TABLE annualNotice (
  number INTEGER PRIMARY KEY,
  revision INTEGER NOT NULL,
  year INTEGER NOT NULL,
  title TEXT NOT NULL,
  standing TEXT NOT NULL CHECK (standing IN ('open', 'partly-told', 'told', 'closed')),
  students INTEGER NOT NULL,
  parents INTEGER NOT NULL,
  lastToldOn TEXT CHECK (lastToldOn GLOB '????-??-??'),
  closedOn TEXT CHECK (closedOn GLOB '????-??-??'),
  closedWhy TEXT
) STRICT;

CREATE UNIQUE INDEX annualNoticeByYear ON annualNotice (year);

CREATE INDEX annualNoticeByTitle ON annualNotice (title, number);

CREATE INDEX annualNoticeByStanding ON annualNotice (standing, number);

CREATE INDEX annualNoticeByStandingAndTitle ON annualNotice (standing, title, number);

CREATE TABLE annualTelling (
  annualNotice INTEGER NOT NULL
    REFERENCES annualNotice (number) ON DELETE RESTRICT ON UPDATE RESTRICT,
  position INTEGER NOT NULL,
  toldOn TEXT NOT NULL CHECK (toldOn GLOB '????-??-??'),
  channel TEXT NOT NULL CHECK (channel IN ('email', 'portal', 'text', 'paper')),
  why TEXT NOT NULL,
  address TEXT NOT NULL,
  students INTEGER NOT NULL,
  parents INTEGER NOT NULL,
  isLater INTEGER NOT NULL CHECK (isLater IN (0, 1)),
  proof TEXT NOT NULL,
  PRIMARY KEY (annualNotice, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE letterAnnualNotice (
  letter INTEGER NOT NULL
    REFERENCES letter (number) ON DELETE RESTRICT ON UPDATE RESTRICT,
  position INTEGER NOT NULL,
  annualNotice INTEGER NOT NULL
    REFERENCES annualNotice (number) ON DELETE RESTRICT ON UPDATE RESTRICT,
  PRIMARY KEY (letter, position)
) STRICT, WITHOUT ROWID;

CREATE INDEX letterAnnualNoticeByAnnualNotice ON letterAnnualNotice (annualNotice);

CREATE VIRTUAL TABLE annualNoticeText USING fts5(title, rest, columnsize=0, tokenize="trigram");
