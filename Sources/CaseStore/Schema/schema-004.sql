-- What § 10-234bb to § 10-234dd ask for beyond the first tables, area by area: what a contract holds and
-- says against the law as two facts, determinations, the website entry; what ends an exemption; what a
-- contractor answered to a request for deletion.

-- Contracts. Whether a provision is said and which clauses conflict are two facts; a clause found to
-- conflict before is carried over as such, and what the contract leaves unsaid beside it is asked again.

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

INSERT INTO contract (number, revision, contractor, purposes, description, otherElements, addendum,
    addendumVersion, breachDaysInformation, breachDaysRecords, deletionDays, signedOn, inForceOn, term,
    termEnds, lettingEndSince, terminatedOn, terminationReason, confirmedOn, confirmedFrom,
    studentAccountsKept, title, titleKey, review, cureBy, voidable, endsOn, reviewed, required, postedOn,
    signedKey, endsKey, lane)
  SELECT number, revision, contractor, purposes, description, otherElements, addendum,
    addendumVersion, breachDaysInformation, breachDaysRecords, deletionDays, signedOn, inForceOn, term,
    termEnds, lettingEndSince, terminatedOn, terminationReason, confirmedOn, confirmedFrom,
    studentAccountsKept, title, titleKey, review, cureBy, voidable, endsOn, reviewed, required, postedOn,
    signedKey, endsKey, lane FROM kept;

DROP TABLE kept;

CREATE TEMP TABLE kept AS SELECT * FROM finding;

DROP TABLE finding;

CREATE TABLE finding (
  contract INTEGER NOT NULL
    REFERENCES contract (number) ON DELETE RESTRICT ON UPDATE RESTRICT,
  provision INTEGER NOT NULL CHECK (provision BETWEEN 1 AND 11),
  kind TEXT NOT NULL
    CHECK (kind = 'not-reviewed' OR kind = 'present' OR kind = 'by-addendum' OR kind = 'missing'),
  page TEXT NOT NULL,
  clause TEXT NOT NULL,
  note TEXT NOT NULL,
  madeOn TEXT NOT NULL CHECK (madeOn GLOB '????-??-??'),
  PRIMARY KEY (contract, provision)
) STRICT, WITHOUT ROWID;

INSERT INTO finding (contract, provision, kind, page, clause, note, madeOn)
  SELECT contract, provision, iif(kind = 'conflicting', 'not-reviewed', kind), page, clause, note, madeOn
  FROM kept;

CREATE TABLE contractConflict (
  contract INTEGER NOT NULL
    REFERENCES contract (number) ON DELETE RESTRICT ON UPDATE RESTRICT,
  position INTEGER NOT NULL,
  against TEXT NOT NULL,
  page TEXT NOT NULL,
  clause TEXT NOT NULL,
  says TEXT NOT NULL,
  foundOn TEXT NOT NULL CHECK (foundOn GLOB '????-??-??'),
  settledOn TEXT CHECK (settledOn GLOB '????-??-??'),
  settledBy TEXT NOT NULL,
  PRIMARY KEY (contract, position)
) STRICT, WITHOUT ROWID;

INSERT INTO contractConflict (contract, position, against, page, clause, says, foundOn, settledBy)
  SELECT contract, row_number() OVER (PARTITION BY contract ORDER BY provision), provision, page, clause,
    note, madeOn, '' FROM kept WHERE kind = 'conflicting';

DROP TABLE kept;

CREATE TABLE pastFinding (
  contract INTEGER NOT NULL
    REFERENCES contract (number) ON DELETE RESTRICT ON UPDATE RESTRICT,
  position INTEGER NOT NULL,
  provision INTEGER NOT NULL CHECK (provision BETWEEN 1 AND 11),
  kind TEXT NOT NULL
    CHECK (kind = 'not-reviewed' OR kind = 'present' OR kind = 'by-addendum' OR kind = 'missing'),
  page TEXT NOT NULL,
  clause TEXT NOT NULL,
  note TEXT NOT NULL,
  madeOn TEXT NOT NULL CHECK (madeOn GLOB '????-??-??'),
  until TEXT NOT NULL CHECK (until GLOB '????-??-??'),
  cause TEXT NOT NULL,
  PRIMARY KEY (contract, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE determination (
  contract INTEGER NOT NULL
    REFERENCES contract (number) ON DELETE RESTRICT ON UPDATE RESTRICT,
  position INTEGER NOT NULL,
  madeOn TEXT NOT NULL CHECK (madeOn GLOB '????-??-??'),
  madeBy TEXT NOT NULL,
  why TEXT NOT NULL,
  setAsideOn TEXT CHECK (setAsideOn GLOB '????-??-??'),
  setAsideWhy TEXT NOT NULL,
  PRIMARY KEY (contract, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE voidStep (
  contract INTEGER NOT NULL
    REFERENCES contract (number) ON DELETE RESTRICT ON UPDATE RESTRICT,
  position INTEGER NOT NULL,
  kind TEXT NOT NULL CHECK (kind = 'stop-access' OR kind = 'recover-data' OR kind = 'tell-schools'),
  madeOn TEXT NOT NULL CHECK (madeOn GLOB '????-??-??'),
  how TEXT NOT NULL,
  PRIMARY KEY (contract, position)
) STRICT, WITHOUT ROWID;

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
  SELECT contract, position, sentOn, how, cureBy, why, provisions FROM kept;

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
  SELECT contract, position, signedOn, summary, provisions FROM kept;

DROP TABLE kept;

CREATE TEMP TABLE kept AS SELECT * FROM posting;

DROP TABLE posting;

-- What a page showed nobody has said before.
CREATE TABLE posting (
  contract INTEGER NOT NULL
    REFERENCES contract (number) ON DELETE RESTRICT ON UPDATE RESTRICT,
  position INTEGER NOT NULL,
  postedOn TEXT NOT NULL CHECK (postedOn GLOB '????-??-??'),
  address TEXT NOT NULL,
  shows TEXT NOT NULL,
  PRIMARY KEY (contract, position)
) STRICT, WITHOUT ROWID;

INSERT INTO posting (contract, position, postedOn, address, shows)
  SELECT contract, position, postedOn, address, '' FROM kept;

DROP TABLE kept;

-- Exemptions.

CREATE TEMP TABLE kept AS SELECT * FROM exemption;

DROP TABLE exemption;

CREATE TABLE exemption (
  number INTEGER PRIMARY KEY,
  revision INTEGER NOT NULL,
  studentCode TEXT NOT NULL,
  studentName TEXT,
  product INTEGER NOT NULL
    REFERENCES product (number) ON DELETE RESTRICT ON UPDATE RESTRICT,
  contractor INTEGER NOT NULL
    REFERENCES contractor (number) ON DELETE RESTRICT ON UPDATE RESTRICT,
  plan TEXT NOT NULL CHECK (plan IN ('iep', '504')),
  uniqueAndNecessary TEXT NOT NULL,
  uniqueAndNecessaryOn TEXT CHECK (uniqueAndNecessaryOn GLOB '????-??-??'),
  unableToComply TEXT NOT NULL,
  wordedOn TEXT CHECK (wordedOn GLOB '????-??-??'),
  drawnUpOn TEXT NOT NULL CHECK (drawnUpOn GLOB '????-??-??'),
  reviewOn TEXT CHECK (reviewOn GLOB '????-??-??'),
  ending TEXT CHECK (ending IN ('withdrawn', 'ended')),
  endedOn TEXT CHECK (endedOn GLOB '????-??-??'),
  endedBy TEXT,
  endReason TEXT,
  firstUsedOn TEXT CHECK (firstUsedOn GLOB '????-??-??'),
  earlyUseAnsweredOn TEXT CHECK (earlyUseAnsweredOn GLOB '????-??-??'),
  earlyUseAnswer TEXT,
  title TEXT NOT NULL,
  studentKey TEXT NOT NULL,
  inEffect TEXT NOT NULL CHECK (inEffect NOT GLOB '*[^-0-9,]*'),
  covered TEXT NOT NULL CHECK (covered NOT GLOB '*[^-0-9,]*'),
  reviewKey TEXT NOT NULL CHECK (reviewKey = coalesce(reviewOn, '~')),
  endKey TEXT NOT NULL CHECK (endKey = coalesce(endedOn, '~')),
  CHECK ((ending IS NULL) = (endedOn IS NULL)),
  CHECK ((ending IS NULL) = (endedBy IS NULL)),
  CHECK ((ending IS NULL) = (endReason IS NULL)),
  CHECK ((firstUsedOn IS NULL) = (earlyUseAnswer IS NULL)),
  CHECK (firstUsedOn IS NOT NULL OR earlyUseAnsweredOn IS NULL)
) STRICT;

CREATE INDEX exemptionByStudent ON exemption (studentKey);

CREATE INDEX exemptionByReview ON exemption (reviewKey);

CREATE INDEX exemptionByStanding ON exemption (endKey, ending, covered, inEffect);

CREATE INDEX exemptionByProduct ON exemption (product, studentCode);

CREATE INDEX exemptionByContractor ON exemption (contractor);

INSERT INTO exemption (number, revision, studentCode, studentName, product, contractor, plan, uniqueAndNecessary,
    unableToComply, drawnUpOn, reviewOn, ending, endedOn, endedBy, endReason, title, studentKey, reviewKey,
    inEffect, covered, endKey)
  SELECT number, revision, studentCode, studentName, product, contractor, plan, uniqueAndNecessary,
    unableToComply, drawnUpOn, reviewOn, ending, endedOn, endedBy, endReason, title, studentKey, reviewKey,
    '', '', coalesce(endedOn, '~') FROM kept;

DROP TABLE kept;

CREATE TEMP TABLE kept AS SELECT * FROM signature;

DROP TABLE signature;

CREATE TABLE signature (
  exemption INTEGER NOT NULL
    REFERENCES exemption (number) ON DELETE RESTRICT ON UPDATE RESTRICT,
  position INTEGER NOT NULL,
  role TEXT NOT NULL
    CHECK (role = 'parent' OR role = 'legal-guardian' OR role = 'surrogate-parent' OR role = 'adult-student' OR role = 'team-member'),
  name TEXT NOT NULL,
  signedOn TEXT NOT NULL CHECK (signedOn GLOB '????-??-??'),
  method TEXT NOT NULL CHECK (method IN ('ink', 'electronic')),
  acknowledges INTEGER NOT NULL CHECK (acknowledges IN (0, 1)),
  authorizes INTEGER NOT NULL CHECK (authorizes IN (0, 1)),
  statement INTEGER NOT NULL CHECK (statement > 0),
  withdrawnOn TEXT CHECK (withdrawnOn GLOB '????-??-??'),
  withdrawalReason TEXT,
  PRIMARY KEY (exemption, position),
  CHECK ((withdrawnOn IS NULL) = (withdrawalReason IS NULL))
) STRICT, WITHOUT ROWID;

INSERT INTO signature (exemption, position, role, name, signedOn, method, acknowledges, authorizes, statement)
  SELECT exemption, position, role, name, signedOn, method, acknowledges, authorizes, 1 FROM kept;

DROP TABLE kept;

CREATE TABLE exemptionPastAnswer (
  exemption INTEGER NOT NULL
    REFERENCES exemption (number) ON DELETE RESTRICT ON UPDATE RESTRICT,
  position INTEGER NOT NULL,
  condition TEXT NOT NULL
    CHECK (condition = 'federal-law' OR condition = 'effort' OR condition = 'operator-duties' OR condition = 'agreement'),
  answer TEXT NOT NULL CHECK (answer = 'unanswered' OR answer = 'met' OR answer = 'not-met'),
  reason TEXT NOT NULL,
  evidence TEXT NOT NULL,
  answeredOn TEXT NOT NULL CHECK (answeredOn GLOB '????-??-??'),
  until TEXT NOT NULL CHECK (until GLOB '????-??-??'),
  PRIMARY KEY (exemption, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE exemptionStatement (
  exemption INTEGER NOT NULL
    REFERENCES exemption (number) ON DELETE RESTRICT ON UPDATE RESTRICT,
  position INTEGER NOT NULL,
  plan TEXT NOT NULL CHECK (plan IN ('iep', '504')),
  unableToComply TEXT NOT NULL,
  wordedOn TEXT CHECK (wordedOn GLOB '????-??-??'),
  PRIMARY KEY (exemption, position)
) STRICT, WITHOUT ROWID;

-- Undo.

-- What one transaction wrote under several numbers is one step of the undo list. An act by itself has no
-- row; which undoing concerns which entry stands in the journal and is only found by an index.
CREATE TABLE batch (
  first INTEGER PRIMARY KEY
    REFERENCES journal (seq) ON DELETE RESTRICT ON UPDATE RESTRICT,
  last INTEGER NOT NULL CHECK (last > first)
    REFERENCES journal (seq) ON DELETE RESTRICT ON UPDATE RESTRICT,
  kind TEXT NOT NULL
) STRICT;

CREATE INDEX journalByActor ON journal (actor, seq);

CREATE INDEX journalByUndone ON journal (CAST(substr(detail, 8) AS INTEGER))
  WHERE substr(detail, 1, 7) = 'undone=';

-- Deletion requests.

CREATE TEMP TABLE kept AS SELECT * FROM deletion;

DROP TABLE deletion;

CREATE TABLE deletion (
  number INTEGER PRIMARY KEY,
  revision INTEGER NOT NULL,
  requester TEXT NOT NULL
    CHECK (requester = 'student' OR requester = 'minor-student' OR requester = 'parent' OR requester = 'guardian' OR requester = 'district'),
  requesterName TEXT NOT NULL,
  receivedOn TEXT NOT NULL CHECK (receivedOn GLOB '????-??-??'),
  scopeGroup TEXT,
  data TEXT NOT NULL,
  rightCheckedOn TEXT CHECK (rightCheckedOn GLOB '????-??-??'),
  rightHow TEXT,
  rightHolds INTEGER CHECK (rightHolds IN (0, 1)),
  joinedOn TEXT CHECK (joinedOn GLOB '????-??-??'),
  joinedBy TEXT,
  safeguardsOn TEXT CHECK (safeguardsOn GLOB '????-??-??'),
  onlyCopy INTEGER CHECK (onlyCopy IN (0, 1)),
  onlyCopyRemark TEXT,
  accessRequestOpen INTEGER CHECK (accessRequestOpen IN (0, 1)),
  accessRemark TEXT,
  closing TEXT CHECK (closing IN ('answered', 'withdrawn')),
  closedOn TEXT CHECK (closedOn GLOB '????-??-??'),
  closeHow TEXT,
  title TEXT NOT NULL,
  status TEXT NOT NULL
    CHECK (status = 'to-be-checked' OR status = 'to-be-sent' OR status = 'waiting' OR status = 'to-be-answered' OR status = 'paused' OR status = 'closed'),
  outcome TEXT NOT NULL
    CHECK (outcome = 'open' OR outcome = 'deleted' OR outcome = 'deleted-in-part' OR outcome = 'kept' OR outcome = 'unresolved' OR outcome = 'no-right' OR outcome = 'withdrawn'),
  answered INTEGER NOT NULL,
  legs INTEGER NOT NULL,
  CHECK ((rightCheckedOn IS NULL) = (rightHow IS NULL)),
  CHECK ((rightCheckedOn IS NULL) = (rightHolds IS NULL)),
  CHECK ((joinedOn IS NULL) = (joinedBy IS NULL)),
  CHECK ((safeguardsOn IS NULL) = (onlyCopyRemark IS NULL)),
  CHECK ((safeguardsOn IS NULL) = (accessRemark IS NULL)),
  CHECK ((closing IS NULL) = (closedOn IS NULL)),
  CHECK ((closing IS NULL) = (closeHow IS NULL))
) STRICT;

CREATE INDEX deletionByReceipt ON deletion (receivedOn);

CREATE INDEX deletionByStatus ON deletion (status);

CREATE INDEX deletionByStatusAndReceipt ON deletion (status, receivedOn);

INSERT INTO deletion (
  number, revision, requester, requesterName, receivedOn, scopeGroup, data, rightCheckedOn,
  rightHow, rightHolds, safeguardsOn, onlyCopy, onlyCopyRemark, accessRequestOpen, accessRemark,
  closing, closedOn, closeHow, title, status, outcome, answered, legs)
  SELECT
  number, revision, requester, requesterName, receivedOn, scopeGroup, data, rightCheckedOn,
  rightHow, rightHolds, safeguardsOn, onlyCopy, onlyCopyRemark, accessRequestOpen, accessRemark,
  closing, closedOn, closeHow, title, status, outcome, answered, legs
  FROM kept;

DROP TABLE kept;

-- Deletion requests, the contractors. Every step before was a reminder; that a contract was in force is
-- known where it names days.

CREATE TEMP TABLE kept AS SELECT * FROM leg;

DROP TABLE leg;

CREATE TABLE leg (
  deletion INTEGER NOT NULL
    REFERENCES deletion (number) ON DELETE RESTRICT ON UPDATE RESTRICT,
  position INTEGER NOT NULL,
  contractor INTEGER NOT NULL
    REFERENCES contractor (number) ON DELETE RESTRICT ON UPDATE RESTRICT,
  underContract INTEGER NOT NULL CHECK (underContract IN (0, 1)),
  contractDays INTEGER,
  state TEXT NOT NULL
    CHECK (state = 'to-be-sent' OR state = 'sent' OR state = 'acknowledged' OR state = 'confirmed' OR state = 'refused' OR state = 'refused-without-law' OR state = 'partly-deleted' OR state = 'silent' OR state = 'kept-in-copy'),
  sentOn TEXT CHECK (sentOn GLOB '????-??-??'),
  how TEXT NOT NULL,
  acknowledgedOn TEXT CHECK (acknowledgedOn GLOB '????-??-??'),
  answeredOn TEXT CHECK (answeredOn GLOB '????-??-??'),
  answer TEXT NOT NULL,
  remains TEXT NOT NULL,
  exception TEXT CHECK (exception IN ('retention-required', 'deletion-barred')),
  exceptionCitation TEXT NOT NULL,
  watch TEXT CHECK (watch = 'open' OR watch = 'restored' OR watch = 'copy-destroyed'),
  watchOn TEXT CHECK (watchOn GLOB '????-??-??'),
  timesAsked INTEGER NOT NULL,
  PRIMARY KEY (deletion, position),
  CHECK ((watch IS NOT NULL AND watch <> 'open') = (watchOn IS NOT NULL))
) STRICT, WITHOUT ROWID;

CREATE INDEX legByContractor ON leg (contractor);

INSERT INTO leg (deletion, position, contractor, underContract, contractDays, state, sentOn, how,
    acknowledgedOn, answeredOn, answer, remains, exception, exceptionCitation, watch, watchOn, timesAsked)
  SELECT deletion, position, contractor, contractDays IS NOT NULL, contractDays, state, sentOn, how,
    acknowledgedOn, answeredOn, answer, '', exception, exceptionCitation, watch, watchOn, timesAsked
  FROM kept;

DROP TABLE kept;

CREATE TEMP TABLE kept AS SELECT * FROM followUp;

DROP TABLE followUp;

CREATE TABLE followUp (
  deletion INTEGER NOT NULL,
  leg INTEGER NOT NULL,
  position INTEGER NOT NULL,
  kind TEXT NOT NULL
    CHECK (kind = 'reminder' OR kind = 'asked-again' OR kind = 'escalated' OR kind = 'counsel-told' OR kind = 'hold' OR kind = 'hold-lifted'),
  madeOn TEXT NOT NULL CHECK (madeOn GLOB '????-??-??'),
  how TEXT NOT NULL,
  note TEXT NOT NULL,
  PRIMARY KEY (deletion, leg, position),
  FOREIGN KEY (deletion, leg)
    REFERENCES leg (deletion, position) ON DELETE RESTRICT ON UPDATE RESTRICT
) STRICT, WITHOUT ROWID;

INSERT INTO followUp (deletion, leg, position, kind, madeOn, how, note)
  SELECT deletion, leg, position, 'reminder', madeOn, how, note FROM kept;

DROP TABLE kept;

-- The school years, by which school days are counted.

CREATE TABLE schoolYear (
  position INTEGER PRIMARY KEY,
  firstDay TEXT NOT NULL CHECK (firstDay GLOB '????-??-??'),
  lastDay TEXT NOT NULL CHECK (lastDay GLOB '????-??-??')
) STRICT;

CREATE TABLE dayWithoutSchool (
  position INTEGER PRIMARY KEY,
  date TEXT NOT NULL CHECK (date GLOB '????-??-??'),
  name TEXT NOT NULL
) STRICT;
