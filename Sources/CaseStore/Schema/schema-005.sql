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

-- On which days a contract is in force, in turn with those on which it is not any more.

CREATE TEMP TABLE kept AS SELECT * FROM contract;

DROP TABLE contract;

CREATE TABLE contract (
  number INTEGER PRIMARY KEY,
  revision INTEGER NOT NULL,
  contractor INTEGER NOT NULL
    REFERENCES contractor (number) ON DELETE RESTRICT ON UPDATE RESTRICT,
  purposes TEXT NOT NULL
    CHECK (purposes = '' OR purposes = 'storage-services' OR purposes = 'educational-software' OR purposes = 'storage-services,educational-software'),
  description TEXT NOT NULL,
  otherElements TEXT NOT NULL,
  addendum TEXT NOT NULL CHECK (addendum = 'unknown' OR addendum = 'not-included' OR addendum = 'included'),
  addendumVersion TEXT,
  breachDaysInformation INTEGER,
  breachDaysRecords INTEGER,
  deletionDays INTEGER,
  signedOn TEXT CHECK (signedOn GLOB '????-??-??'),
  inForceOn TEXT CHECK (inForceOn GLOB '????-??-??'),
  term TEXT NOT NULL CHECK (term = 'unknown' OR term = 'ends' OR term = 'no-end'),
  termEnds TEXT CHECK (termEnds GLOB '????-??-??'),
  securityPromised TEXT,
  securityMeasures TEXT,
  securityStandard TEXT,
  securityEvidence TEXT,
  securityOn TEXT CHECK (securityOn GLOB '????-??-??'),
  firstUsedOn TEXT CHECK (firstUsedOn GLOB '????-??-??'),
  earlyUseAnsweredOn TEXT CHECK (earlyUseAnsweredOn GLOB '????-??-??'),
  earlyUseAnswer TEXT,
  lettingEndSince TEXT CHECK (lettingEndSince GLOB '????-??-??'),
  terminatedOn TEXT CHECK (terminatedOn GLOB '????-??-??'),
  terminationReason TEXT,
  confirmedOn TEXT CHECK (confirmedOn GLOB '????-??-??'),
  confirmedFrom TEXT,
  studentAccountsKept INTEGER CHECK (studentAccountsKept IN (0, 1)),
  title TEXT NOT NULL,
  titleKey TEXT NOT NULL,
  review TEXT NOT NULL
    CHECK (review = 'draft' OR review = 'under-review' OR review = 'compliant' OR review = 'deficient'),
  cureBy TEXT CHECK (cureBy GLOB '????-??-??'),
  voidable INTEGER NOT NULL CHECK (voidable IN (0, 1)),
  voidSince TEXT CHECK (voidSince GLOB '????-??-??'),
  endsOn TEXT CHECK (endsOn GLOB '????-??-??'),
  reviewed INTEGER NOT NULL,
  required INTEGER NOT NULL,
  postedOn TEXT CHECK (postedOn GLOB '????-??-??'),
  signedKey TEXT NOT NULL CHECK (signedKey = coalesce(signedOn, '~')),
  endsKey TEXT NOT NULL CHECK (endsKey = coalesce(endsOn, '~')),
  inForce TEXT NOT NULL CHECK (inForce NOT GLOB '*[^-0-9,]*'),
  lane TEXT NOT NULL CHECK (lane =
    CASE WHEN review = 'draft' THEN review WHEN voidSince IS NOT NULL THEN 'void'
      WHEN cureBy IS NULL THEN review WHEN voidable THEN 'notice-voidable' ELSE 'notice' END),
  CHECK ((addendum = 'included') = (addendumVersion IS NOT NULL)),
  CHECK ((term = 'ends') = (termEnds IS NOT NULL)),
  CHECK ((securityOn IS NULL) = (securityPromised IS NULL)),
  CHECK ((securityOn IS NULL) = (securityMeasures IS NULL)),
  CHECK ((securityOn IS NULL) = (securityStandard IS NULL)),
  CHECK ((securityOn IS NULL) = (securityEvidence IS NULL)),
  CHECK ((firstUsedOn IS NULL) = (earlyUseAnswer IS NULL)),
  CHECK (firstUsedOn IS NOT NULL OR earlyUseAnsweredOn IS NULL),
  CHECK ((terminatedOn IS NULL) = (terminationReason IS NULL)),
  CHECK ((confirmedOn IS NULL) = (confirmedFrom IS NULL)),
  CHECK ((confirmedOn IS NULL) = (studentAccountsKept IS NULL))
) STRICT;

CREATE INDEX contractByTitle ON contract (titleKey);

CREATE INDEX contractBySigning ON contract (signedKey);

CREATE INDEX contractByEnd ON contract (endsKey);

CREATE INDEX contractByLane ON contract (lane, endsKey);

CREATE INDEX contractByContractor ON contract (contractor);

INSERT INTO contract (
  number, revision, contractor, purposes, description, otherElements, addendum, addendumVersion,
    breachDaysInformation, breachDaysRecords, deletionDays, signedOn, inForceOn, term, termEnds,
    securityPromised, securityMeasures, securityStandard, securityEvidence, securityOn, firstUsedOn,
    earlyUseAnsweredOn, earlyUseAnswer, lettingEndSince, terminatedOn, terminationReason, confirmedOn,
    confirmedFrom, studentAccountsKept, title, titleKey, review, cureBy, voidable, voidSince, endsOn,
    reviewed, required, postedOn, signedKey, endsKey, lane, inForce)
  SELECT
  number, revision, contractor, purposes, description, otherElements, addendum, addendumVersion,
    breachDaysInformation, breachDaysRecords, deletionDays, signedOn, inForceOn, term, termEnds,
    securityPromised, securityMeasures, securityStandard, securityEvidence, securityOn, firstUsedOn,
    earlyUseAnsweredOn, earlyUseAnswer, lettingEndSince, terminatedOn, terminationReason, confirmedOn,
    confirmedFrom, studentAccountsKept, title, titleKey, review, cureBy, voidable, voidSince, endsOn,
    reviewed, required, postedOn, signedKey, endsKey, lane, ''
  FROM kept;

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
