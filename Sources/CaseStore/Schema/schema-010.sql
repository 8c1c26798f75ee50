-- When a family that receives special education asked in writing for its copy, the hour of a hearing, and
-- that a tool may be used for one child under an exemption.

CREATE TEMP TABLE kept AS SELECT * FROM request;

DROP TABLE request;

CREATE TABLE request (
  number INTEGER PRIMARY KEY,
  revision INTEGER NOT NULL,
  kind TEXT NOT NULL
    CHECK (kind IN ('review', 'correction', 'directory', 'evidence', 'transfer')),
  capacity TEXT NOT NULL
    CHECK (capacity IN ('parent', 'guardian', 'surrogate', 'student', 'minor-student', 'school', 'military-recruiter', 'college-recruiter', 'other')),
  requesterName TEXT NOT NULL,
  receivedOn TEXT NOT NULL CHECK (receivedOn GLOB '????-??-??'),
  isWritten INTEGER NOT NULL CHECK (isWritten IN (0, 1)),
  studentCode TEXT,
  studentName TEXT,
  scopeGroup TEXT NOT NULL,
  records TEXT NOT NULL,
  purpose TEXT NOT NULL,
  isSpecialEducation INTEGER NOT NULL CHECK (isSpecialEducation IN (0, 1)),
  meetingOn TEXT CHECK (meetingOn GLOB '????-??-??'),
  copyAskedOn TEXT CHECK (copyAskedOn GLOB '????-??-??'),
  direction TEXT CHECK (direction IN ('sending', 'receiving')),
  acknowledgedOn TEXT CHECK (acknowledgedOn GLOB '????-??-??'),
  checkedOn TEXT CHECK (checkedOn GLOB '????-??-??'),
  identity TEXT,
  checkHow TEXT,
  barred INTEGER CHECK (barred IN (0, 1)),
  holds INTEGER CHECK (holds IN (0, 1)),
  weighedOn TEXT CHECK (weighedOn GLOB '????-??-??'),
  weighedBy TEXT,
  isForSchool INTEGER CHECK (isForSchool IN (0, 1)),
  weighedWhy TEXT,
  optOutsOn TEXT CHECK (optOutsOn GLOB '????-??-??'),
  leftOut INTEGER,
  asksNames INTEGER CHECK (asksNames IN (0, 1)),
  consent TEXT,
  answer TEXT CHECK (answer IN ('granted', 'granted-in-part', 'denied')),
  answeredOn TEXT CHECK (answeredOn GLOB '????-??-??'),
  answerHow TEXT,
  withheld TEXT,
  ground TEXT,
  answerWhy TEXT,
  hearingAskedOn TEXT CHECK (hearingAskedOn GLOB '????-??-??'),
  hearingNoticeOn TEXT CHECK (hearingNoticeOn GLOB '????-??-??'),
  heldOn TEXT CHECK (heldOn GLOB '????-??-??'),
  heldAt TEXT,
  place TEXT,
  officer TEXT,
  decidedOn TEXT CHECK (decidedOn GLOB '????-??-??'),
  upholds INTEGER CHECK (upholds IN (0, 1)),
  reasons TEXT,
  amendedOn TEXT CHECK (amendedOn GLOB '????-??-??'),
  amendmentToldOn TEXT CHECK (amendmentToldOn GLOB '????-??-??'),
  amended TEXT,
  statementOn TEXT CHECK (statementOn GLOB '????-??-??'),
  statement TEXT,
  notifiedOn TEXT CHECK (notifiedOn GLOB '????-??-??'),
  arrivedOn TEXT CHECK (arrivedOn GLOB '????-??-??'),
  closing TEXT CHECK (closing IN ('done', 'withdrawn')),
  closedOn TEXT CHECK (closedOn GLOB '????-??-??'),
  closeHow TEXT,
  title TEXT NOT NULL,
  dueOn TEXT CHECK (dueOn GLOB '????-??-??'),
  dueKey TEXT NOT NULL CHECK (dueKey = coalesce(dueOn, '~')),
  status TEXT NOT NULL
    CHECK (status IN ('to-be-checked', 'to-be-answered', 'hearing', 'to-be-carried-out', 'waiting', 'to-be-closed', 'paused', 'closed')),
  outcome TEXT NOT NULL
    CHECK (outcome IN ('open', 'granted', 'granted-in-part', 'denied', 'transferred', 'withdrawn')),
  CHECK ((checkedOn IS NULL) = (holds IS NULL)),
  CHECK ((weighedOn IS NULL) = (optOutsOn IS NULL)),
  CHECK ((answer IS NULL) = (answeredOn IS NULL)),
  CHECK ((amendedOn IS NULL) = (amendmentToldOn IS NULL)),
  CHECK ((decidedOn IS NULL) = (upholds IS NULL)),
  CHECK ((closing IS NULL) = (closedOn IS NULL))
) STRICT;

INSERT INTO request (number, revision, kind, capacity, requesterName, receivedOn, isWritten, studentCode,
    studentName, scopeGroup, records, purpose, isSpecialEducation, meetingOn, direction, acknowledgedOn,
    checkedOn, identity, checkHow, barred, holds, weighedOn, weighedBy, isForSchool, weighedWhy,
    optOutsOn, leftOut, asksNames, consent, answer, answeredOn, answerHow, withheld, ground, answerWhy,
    hearingAskedOn, hearingNoticeOn, heldOn, heldAt, place, officer, decidedOn, upholds, reasons, amendedOn,
    amendmentToldOn, amended, statementOn, statement, notifiedOn, arrivedOn, closing, closedOn, closeHow,
    title, dueOn, dueKey, status, outcome)
  SELECT number, revision, kind, capacity, requesterName, receivedOn, isWritten, studentCode, studentName,
    scopeGroup, records, purpose, isSpecialEducation, meetingOn, direction, acknowledgedOn, checkedOn,
    identity, checkHow, barred, holds, weighedOn, weighedBy, isForSchool, weighedWhy, optOutsOn, leftOut,
    asksNames, consent, answer, answeredOn, answerHow, withheld, ground, answerWhy, hearingAskedOn,
    hearingNoticeOn, heldOn, iif(hearingAskedOn IS NULL, NULL, ''), place, officer, decidedOn, upholds, reasons, amendedOn, amendmentToldOn,
    amended, statementOn, statement, notifiedOn, arrivedOn, closing, closedOn, closeHow, title, dueOn,
    dueKey, status, outcome
  FROM kept;

DROP TABLE kept;

CREATE INDEX requestByReceipt ON request (receivedOn, number);

CREATE INDEX requestByDue ON request (dueKey, number);

CREATE INDEX requestByStatus ON request (status, number);

CREATE INDEX requestByStatusAndReceipt ON request (status, receivedOn, number);

CREATE INDEX requestByStatusAndDue ON request (status, dueKey, number);

CREATE INDEX requestByStudent ON request (studentCode);

CREATE TEMP TABLE kept AS SELECT * FROM tool;

DROP TABLE tool;

CREATE TABLE tool (
  number INTEGER PRIMARY KEY,
  revision INTEGER NOT NULL,
  requesterName TEXT NOT NULL,
  email TEXT NOT NULL,
  role TEXT NOT NULL,
  school TEXT NOT NULL,
  receivedOn TEXT NOT NULL CHECK (receivedOn GLOB '????-??-??'),
  name TEXT NOT NULL,
  maker TEXT NOT NULL,
  address TEXT NOT NULL,
  grades TEXT NOT NULL,
  purpose TEXT NOT NULL,
  elements TEXT NOT NULL,
  otherData TEXT NOT NULL,
  cost TEXT NOT NULL,
  plan TEXT CHECK (plan IN ('iep', '504')),
  message TEXT NOT NULL,
  sourceKind TEXT CHECK (sourceKind IN ('form', 'mail')),
  sourceKey TEXT,
  sourceDoubt TEXT,
  leftOut INTEGER,
  existingOn TEXT CHECK (existingOn GLOB '????-??-??'),
  existingWhat TEXT,
  title TEXT NOT NULL,
  nameKey TEXT NOT NULL,
  asker TEXT NOT NULL,
  standing TEXT NOT NULL
    CHECK (standing IN ('to-be-decided', 'under-contract', 'contract-to-make', 'exemption-to-examine', 'under-exemption', 'no-student-data', 'not-approved', 'closed')),
  CHECK ((sourceKind IS NULL) = (sourceKey IS NULL)),
  CHECK ((existingOn IS NULL) = (existingWhat IS NULL))
) STRICT;

INSERT INTO tool (number, revision, requesterName, email, role, school, receivedOn, name, maker, address,
    grades, purpose, elements, otherData, cost, plan, message, sourceKind, sourceKey, sourceDoubt,
    leftOut, existingOn, existingWhat, title, nameKey, asker, standing)
  SELECT number, revision, requesterName, email, role, school, receivedOn, name, maker, address, grades,
    purpose, elements, otherData, cost, plan, message, sourceKind, sourceKey, sourceDoubt, leftOut,
    existingOn, existingWhat, title, nameKey, asker, standing
  FROM kept;

DROP TABLE kept;

CREATE INDEX toolByReceipt ON tool (receivedOn, number);

CREATE INDEX toolByName ON tool (nameKey, number);

CREATE INDEX toolByStanding ON tool (standing, number);

CREATE INDEX toolByStandingAndReceipt ON tool (standing, receivedOn, number);

CREATE INDEX toolByStandingAndName ON tool (standing, nameKey, number);

CREATE INDEX toolBySource ON tool (sourceKey);

CREATE TEMP TABLE kept AS SELECT * FROM toolDecision;

DROP TABLE toolDecision;

CREATE TABLE toolDecision (
  tool INTEGER NOT NULL
    REFERENCES tool (number) ON DELETE RESTRICT ON UPDATE RESTRICT,
  position INTEGER NOT NULL,
  outcome TEXT NOT NULL
    CHECK (outcome IN ('under-contract', 'contract-to-make', 'exemption-to-examine', 'under-exemption', 'no-student-data', 'not-approved', 'closed')),
  decidedOn TEXT NOT NULL CHECK (decidedOn GLOB '????-??-??'),
  decider TEXT NOT NULL,
  reason TEXT NOT NULL,
  instead TEXT NOT NULL,
  toldOn TEXT CHECK (toldOn GLOB '????-??-??'),
  toldHow TEXT NOT NULL,
  reopenedOn TEXT CHECK (reopenedOn GLOB '????-??-??'),
  reopenedWhy TEXT NOT NULL,
  PRIMARY KEY (tool, position)
) STRICT, WITHOUT ROWID;

INSERT INTO toolDecision (tool, position, outcome, decidedOn, decider, reason, instead, toldOn, toldHow,
    reopenedOn, reopenedWhy)
  SELECT tool, position, outcome, decidedOn, decider, reason, instead, toldOn, toldHow, reopenedOn,
    reopenedWhy
  FROM kept;

DROP TABLE kept;

CREATE TABLE toolExemption (
  tool INTEGER NOT NULL
    REFERENCES tool (number) ON DELETE RESTRICT ON UPDATE RESTRICT,
  position INTEGER NOT NULL,
  exemption INTEGER NOT NULL
    REFERENCES exemption (number) ON DELETE RESTRICT ON UPDATE RESTRICT,
  PRIMARY KEY (tool, position)
) STRICT, WITHOUT ROWID;

CREATE INDEX toolExemptionByExemption ON toolExemption (exemption);
