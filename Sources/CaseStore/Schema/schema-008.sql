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

-- Requests of families and others about records, and the deletion requests that name a child.

CREATE INDEX deletionStudentByCode ON deletionStudent (code, deletion);

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

CREATE INDEX requestByReceipt ON request (receivedOn, number);

CREATE INDEX requestByDue ON request (dueKey, number);

CREATE INDEX requestByStatus ON request (status, number);

CREATE INDEX requestByStatusAndReceipt ON request (status, receivedOn, number);

CREATE INDEX requestByStatusAndDue ON request (status, dueKey, number);

CREATE INDEX requestByStudent ON request (studentCode);

CREATE TABLE requestProduct (
  request INTEGER NOT NULL
    REFERENCES request (number) ON DELETE RESTRICT ON UPDATE RESTRICT,
  position INTEGER NOT NULL,
  product INTEGER NOT NULL
    REFERENCES product (number) ON DELETE RESTRICT ON UPDATE RESTRICT,
  PRIMARY KEY (request, position)
) STRICT, WITHOUT ROWID;

CREATE INDEX requestProductByProduct ON requestProduct (product);

CREATE TABLE requestExemption (
  request INTEGER NOT NULL
    REFERENCES request (number) ON DELETE RESTRICT ON UPDATE RESTRICT,
  position INTEGER NOT NULL,
  exemption INTEGER NOT NULL
    REFERENCES exemption (number) ON DELETE RESTRICT ON UPDATE RESTRICT,
  PRIMARY KEY (request, position)
) STRICT, WITHOUT ROWID;

CREATE INDEX requestExemptionByExemption ON requestExemption (exemption);

CREATE TABLE requestLeg (
  request INTEGER NOT NULL
    REFERENCES request (number) ON DELETE RESTRICT ON UPDATE RESTRICT,
  position INTEGER NOT NULL,
  contractor INTEGER NOT NULL
    REFERENCES contractor (number) ON DELETE RESTRICT ON UPDATE RESTRICT,
  toldOn TEXT CHECK (toldOn GLOB '????-??-??'),
  how TEXT NOT NULL,
  answeredOn TEXT CHECK (answeredOn GLOB '????-??-??'),
  answer TEXT NOT NULL,
  PRIMARY KEY (request, position)
) STRICT, WITHOUT ROWID;

CREATE INDEX requestLegByContractor ON requestLeg (contractor);

CREATE TABLE requestPause (
  request INTEGER NOT NULL
    REFERENCES request (number) ON DELETE RESTRICT ON UPDATE RESTRICT,
  position INTEGER NOT NULL,
  startedOn TEXT NOT NULL CHECK (startedOn GLOB '????-??-??'),
  endedOn TEXT CHECK (endedOn GLOB '????-??-??'),
  reason TEXT NOT NULL,
  PRIMARY KEY (request, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE requestExtension (
  request INTEGER NOT NULL
    REFERENCES request (number) ON DELETE RESTRICT ON UPDATE RESTRICT,
  position INTEGER NOT NULL,
  givenOn TEXT NOT NULL CHECK (givenOn GLOB '????-??-??'),
  lastsUntil TEXT NOT NULL CHECK (lastsUntil GLOB '????-??-??'),
  reason TEXT NOT NULL,
  PRIMARY KEY (request, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE disclosure (
  request INTEGER NOT NULL
    REFERENCES request (number) ON DELETE RESTRICT ON UPDATE RESTRICT,
  position INTEGER NOT NULL,
  madeOn TEXT NOT NULL CHECK (madeOn GLOB '????-??-??'),
  recipient TEXT NOT NULL,
  form TEXT NOT NULL CHECK (form IN ('inspected', 'copied', 'sent')),
  what TEXT NOT NULL,
  interest TEXT NOT NULL,
  PRIMARY KEY (request, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE letterRequest (
  letter INTEGER NOT NULL
    REFERENCES letter (number) ON DELETE RESTRICT ON UPDATE RESTRICT,
  position INTEGER NOT NULL,
  request INTEGER NOT NULL
    REFERENCES request (number) ON DELETE RESTRICT ON UPDATE RESTRICT,
  PRIMARY KEY (letter, position)
) STRICT, WITHOUT ROWID;

CREATE INDEX letterRequestByRequest ON letterRequest (request);

CREATE VIRTUAL TABLE requestText USING fts5(title, rest, columnsize=0, tokenize="trigram");
