-- What is missing and a clause against it are put right apart, a website notice says what it followed on,
-- and those told of a void contract are told when that is set aside.
--
-- A notice and an amendment named a provision for both, so that each is kept for both.

CREATE TEMP TABLE kept AS SELECT * FROM noticeToAmend;

DROP TABLE noticeToAmend;

CREATE TABLE noticeToAmend (
  contract INTEGER NOT NULL
    REFERENCES contract (number) ON DELETE RESTRICT ON UPDATE RESTRICT,
  position INTEGER NOT NULL,
  sentOn TEXT NOT NULL CHECK (sentOn GLOB '????-??-??'),
  how TEXT NOT NULL,
  cureBy TEXT NOT NULL CHECK (cureBy GLOB '????-??-??'),
  why TEXT NOT NULL,
  points TEXT NOT NULL,
  PRIMARY KEY (contract, position)
) STRICT, WITHOUT ROWID;

INSERT INTO noticeToAmend (contract, position, sentOn, how, cureBy, why, points)
  SELECT contract, position, sentOn, how, cureBy, why, (
    SELECT coalesce(group_concat(word, ','), '') FROM (
      SELECT value AS word, 1 AS part, key FROM json_each('["' || replace(points, ',', '","') || '"]')
        WHERE value GLOB '[0-9]*'
      UNION ALL
      SELECT 'clause-' || value, 2, key FROM json_each('["' || replace(points, ',', '","') || '"]')
        WHERE value <> 'addendum' AND value <> ''
      UNION ALL
      SELECT value, 3, key FROM json_each('["' || replace(points, ',', '","') || '"]')
        WHERE value = 'addendum'
      ORDER BY part, key))
  FROM kept;

DROP TABLE kept;

CREATE TEMP TABLE kept AS SELECT * FROM amendment;

DROP TABLE amendment;

CREATE TABLE amendment (
  contract INTEGER NOT NULL
    REFERENCES contract (number) ON DELETE RESTRICT ON UPDATE RESTRICT,
  position INTEGER NOT NULL,
  signedOn TEXT NOT NULL CHECK (signedOn GLOB '????-??-??'),
  summary TEXT NOT NULL,
  points TEXT NOT NULL,
  PRIMARY KEY (contract, position)
) STRICT, WITHOUT ROWID;

INSERT INTO amendment (contract, position, signedOn, summary, points)
  SELECT contract, position, signedOn, summary, (
    SELECT coalesce(group_concat(word, ','), '') FROM (
      SELECT value AS word, 1 AS part, key FROM json_each('["' || replace(points, ',', '","') || '"]')
        WHERE value GLOB '[0-9]*'
      UNION ALL
      SELECT 'clause-' || value, 2, key FROM json_each('["' || replace(points, ',', '","') || '"]')
        WHERE value <> 'addendum' AND value <> ''
      UNION ALL
      SELECT value, 3, key FROM json_each('["' || replace(points, ',', '","') || '"]')
        WHERE value = 'addendum'
      ORDER BY part, key))
  FROM kept;

DROP TABLE kept;

CREATE TEMP TABLE kept AS SELECT * FROM posting;

DROP TABLE posting;

-- Of an older notice the days alone say what it followed on.
CREATE TABLE posting (
  contract INTEGER NOT NULL
    REFERENCES contract (number) ON DELETE RESTRICT ON UPDATE RESTRICT,
  position INTEGER NOT NULL,
  postedOn TEXT NOT NULL CHECK (postedOn GLOB '????-??-??'),
  address TEXT NOT NULL,
  shows TEXT NOT NULL,
  changes TEXT,
  PRIMARY KEY (contract, position)
) STRICT, WITHOUT ROWID;

INSERT INTO posting (contract, position, postedOn, address, shows)
  SELECT contract, position, postedOn, address, shows FROM kept;

DROP TABLE kept;

CREATE TEMP TABLE kept AS SELECT * FROM voidStep;

DROP TABLE voidStep;

CREATE TABLE voidStep (
  contract INTEGER NOT NULL
    REFERENCES contract (number) ON DELETE RESTRICT ON UPDATE RESTRICT,
  position INTEGER NOT NULL,
  kind TEXT NOT NULL
    CHECK (kind = 'stop-access' OR kind = 'recover-data' OR kind = 'tell-schools' OR kind = 'tell-set-aside'),
  madeOn TEXT NOT NULL CHECK (madeOn GLOB '????-??-??'),
  how TEXT NOT NULL,
  PRIMARY KEY (contract, position)
) STRICT, WITHOUT ROWID;

INSERT INTO voidStep (contract, position, kind, madeOn, how)
  SELECT contract, position, kind, madeOn, how FROM kept;

DROP TABLE kept;

-- What is found by words. An index holds what a row shows, dates and all, in a form of its own; it finds
-- any three characters in a row, and so the inside of words.

DROP TABLE contractorText;

DROP TABLE productText;

DROP TABLE contractText;

DROP TABLE exemptionText;

DROP TABLE deletionText;

DROP TABLE docketItemText;

CREATE VIRTUAL TABLE contractorText USING fts5(title, rest, columnsize=0, tokenize="trigram");

CREATE VIRTUAL TABLE productText USING fts5(title, rest, columnsize=0, tokenize="trigram");

CREATE VIRTUAL TABLE contractText USING fts5(title, rest, columnsize=0, tokenize="trigram");

CREATE VIRTUAL TABLE exemptionText USING fts5(title, rest, columnsize=0, tokenize="trigram");

CREATE VIRTUAL TABLE deletionText USING fts5(title, rest, columnsize=0, tokenize="trigram");

CREATE VIRTUAL TABLE docketItemText USING fts5(title, rest, columnsize=0, tokenize="trigram");
