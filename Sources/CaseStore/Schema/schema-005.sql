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

-- Breaches.

CREATE TABLE breach (
  number INTEGER PRIMARY KEY,
  revision INTEGER NOT NULL,
  holder TEXT NOT NULL
    CHECK (holder = 'contractor' OR holder = 'sub-processor' OR holder = 'exempt-operator' OR holder = 'operator' OR holder = 'district'),
  subProcessor TEXT NOT NULL,
  about TEXT NOT NULL,
  occurredFrom TEXT CHECK (occurredFrom GLOB '????-??-??'),
  occurredTo TEXT CHECK (occurredTo GLOB '????-??-??'),
  occurredPrecision TEXT NOT NULL CHECK (occurredPrecision IN ('exact', 'about')),
  restoredOn TEXT CHECK (restoredOn GLOB '????-??-??'),
  dataClasses TEXT NOT NULL,
  dataElements TEXT NOT NULL,
  dataDirectory TEXT NOT NULL,
  dataPersonal TEXT NOT NULL,
  dataEncrypted INTEGER CHECK (dataEncrypted IN (0, 1)),
  dataSource TEXT NOT NULL,
  contractDaysInformation INTEGER,
  contractDaysRecords INTEGER,
  delayUnreasonable INTEGER CHECK (delayUnreasonable IN (0, 1)),
  delayWhy TEXT,
  delayOn TEXT CHECK (delayOn GLOB '????-??-??'),
  attorneyGeneralOn TEXT CHECK (attorneyGeneralOn GLOB '????-??-??'),
  delayAskedOn TEXT CHECK (delayAskedOn GLOB '????-??-??'),
  delayOverOn TEXT CHECK (delayOverOn GLOB '????-??-??'),
  delayAskedBy TEXT,
  servicesOn TEXT CHECK (servicesOn GLOB '????-??-??'),
  servicesUntil TEXT CHECK (servicesUntil GLOB '????-??-??'),
  servicesHow TEXT,
  falseAlarmOn TEXT CHECK (falseAlarmOn GLOB '????-??-??'),
  falseAlarmWhy TEXT,
  correctedOn TEXT CHECK (correctedOn GLOB '????-??-??'),
  correctedHow TEXT,
  liftedOn TEXT CHECK (liftedOn GLOB '????-??-??'),
  title TEXT NOT NULL,
  standing TEXT NOT NULL
    CHECK (standing = 'suspected' OR standing = 'noticed' OR standing = 'telling' OR standing = 'told' OR standing = 'posted' OR standing = 'false-alarm' OR standing = 'closed'),
  receivedOn TEXT CHECK (receivedOn GLOB '????-??-??'),
  affected INTEGER,
  told INTEGER NOT NULL,
  receivedKey TEXT NOT NULL CHECK (receivedKey = coalesce(receivedOn, '~')),
  CHECK ((delayOn IS NULL) = (delayUnreasonable IS NULL)),
  CHECK ((delayOn IS NULL) = (delayWhy IS NULL)),
  CHECK ((delayAskedOn IS NULL) = (delayAskedBy IS NULL)),
  CHECK (delayAskedOn IS NOT NULL OR delayOverOn IS NULL),
  CHECK ((servicesOn IS NULL) = (servicesUntil IS NULL)),
  CHECK ((servicesOn IS NULL) = (servicesHow IS NULL)),
  CHECK ((falseAlarmOn IS NULL) = (falseAlarmWhy IS NULL)),
  CHECK ((falseAlarmOn IS NULL) = (correctedHow IS NULL)),
  CHECK (falseAlarmOn IS NOT NULL OR correctedOn IS NULL AND liftedOn IS NULL)
) STRICT;

CREATE INDEX breachByReceipt ON breach (receivedKey);

CREATE INDEX breachByStanding ON breach (standing);

CREATE INDEX breachByStandingAndReceipt ON breach (standing, receivedKey);

CREATE TABLE breachContractor (
  breach INTEGER NOT NULL
    REFERENCES breach (number) ON DELETE RESTRICT ON UPDATE RESTRICT,
  position INTEGER NOT NULL,
  contractor INTEGER NOT NULL
    REFERENCES contractor (number) ON DELETE RESTRICT ON UPDATE RESTRICT,
  PRIMARY KEY (breach, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE breachContract (
  breach INTEGER NOT NULL
    REFERENCES breach (number) ON DELETE RESTRICT ON UPDATE RESTRICT,
  position INTEGER NOT NULL,
  contract INTEGER NOT NULL
    REFERENCES contract (number) ON DELETE RESTRICT ON UPDATE RESTRICT,
  PRIMARY KEY (breach, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE breachProduct (
  breach INTEGER NOT NULL
    REFERENCES breach (number) ON DELETE RESTRICT ON UPDATE RESTRICT,
  position INTEGER NOT NULL,
  product INTEGER NOT NULL
    REFERENCES product (number) ON DELETE RESTRICT ON UPDATE RESTRICT,
  PRIMARY KEY (breach, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE breachDiscovery (
  breach INTEGER NOT NULL
    REFERENCES breach (number) ON DELETE RESTRICT ON UPDATE RESTRICT,
  position INTEGER NOT NULL,
  madeOn TEXT NOT NULL CHECK (madeOn GLOB '????-??-??'),
  precision TEXT NOT NULL CHECK (precision IN ('exact', 'about')),
  claimant TEXT NOT NULL,
  source TEXT NOT NULL,
  PRIMARY KEY (breach, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE breachNotice (
  breach INTEGER NOT NULL
    REFERENCES breach (number) ON DELETE RESTRICT ON UPDATE RESTRICT,
  position INTEGER NOT NULL,
  receivedOn TEXT NOT NULL CHECK (receivedOn GLOB '????-??-??'),
  time TEXT NOT NULL,
  sender TEXT NOT NULL,
  channel TEXT NOT NULL,
  sentOn TEXT CHECK (sentOn GLOB '????-??-??'),
  brings TEXT NOT NULL,
  needsNoWave TEXT,
  decidedOn TEXT CHECK (decidedOn GLOB '????-??-??'),
  PRIMARY KEY (breach, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE breachCount (
  breach INTEGER NOT NULL
    REFERENCES breach (number) ON DELETE RESTRICT ON UPDATE RESTRICT,
  position INTEGER NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('unknown', 'estimated', 'preliminary', 'confirmed')),
  students INTEGER,
  source TEXT NOT NULL,
  madeOn TEXT NOT NULL CHECK (madeOn GLOB '????-??-??'),
  PRIMARY KEY (breach, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE breachWave (
  breach INTEGER NOT NULL
    REFERENCES breach (number) ON DELETE RESTRICT ON UPDATE RESTRICT,
  position INTEGER NOT NULL,
  notice INTEGER,
  sentOn TEXT NOT NULL CHECK (sentOn GLOB '????-??-??'),
  channel TEXT NOT NULL CHECK (channel IN ('email', 'portal', 'text', 'paper')),
  why TEXT NOT NULL,
  students INTEGER NOT NULL,
  toldBefore INTEGER NOT NULL,
  everyone INTEGER NOT NULL CHECK (everyone IN (0, 1)),
  households INTEGER,
  adultStudents INTEGER,
  proof TEXT NOT NULL,
  bounced INTEGER NOT NULL,
  secondAttemptOn TEXT CHECK (secondAttemptOn GLOB '????-??-??'),
  secondAttempt TEXT NOT NULL,
  PRIMARY KEY (breach, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE holderTelling (
  breach INTEGER NOT NULL
    REFERENCES breach (number) ON DELETE RESTRICT ON UPDATE RESTRICT,
  position INTEGER NOT NULL,
  madeOn TEXT NOT NULL CHECK (madeOn GLOB '????-??-??'),
  how TEXT NOT NULL,
  PRIMARY KEY (breach, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE breachPosting (
  breach INTEGER NOT NULL
    REFERENCES breach (number) ON DELETE RESTRICT ON UPDATE RESTRICT,
  position INTEGER NOT NULL,
  postedOn TEXT NOT NULL CHECK (postedOn GLOB '????-??-??'),
  address TEXT NOT NULL,
  PRIMARY KEY (breach, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE breachUnreachable (
  breach INTEGER NOT NULL
    REFERENCES breach (number) ON DELETE RESTRICT ON UPDATE RESTRICT,
  position INTEGER NOT NULL,
  students INTEGER NOT NULL,
  why TEXT NOT NULL,
  madeOn TEXT NOT NULL CHECK (madeOn GLOB '????-??-??'),
  PRIMARY KEY (breach, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE breachClosing (
  breach INTEGER NOT NULL
    REFERENCES breach (number) ON DELETE RESTRICT ON UPDATE RESTRICT,
  position INTEGER NOT NULL,
  madeOn TEXT NOT NULL CHECK (madeOn GLOB '????-??-??'),
  remark TEXT NOT NULL,
  reopenedOn TEXT CHECK (reopenedOn GLOB '????-??-??'),
  reopenedWhy TEXT NOT NULL,
  PRIMARY KEY (breach, position)
) STRICT, WITHOUT ROWID;

CREATE INDEX breachContractorByContractor ON breachContractor (contractor);

CREATE INDEX breachContractByContract ON breachContract (contract);

CREATE INDEX breachProductByProduct ON breachProduct (product);

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

CREATE VIRTUAL TABLE breachText USING fts5(title, rest, columnsize=0, tokenize="trigram");
