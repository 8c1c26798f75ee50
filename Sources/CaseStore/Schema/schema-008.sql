-- What stands for a contract's own facts as its page on the website said them, what of the contract a
-- document is that the website shows, and that somebody read a notice for the website.

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

CREATE TEMP TABLE kept AS SELECT * FROM publicDocument;

DROP TABLE publicDocument;

CREATE TABLE publicDocument (
  contract INTEGER NOT NULL
    REFERENCES contract (number) ON DELETE RESTRICT ON UPDATE RESTRICT,
  position INTEGER NOT NULL,
  document INTEGER NOT NULL,
  title TEXT NOT NULL,
  part TEXT NOT NULL CHECK (part IN ('contract', 'amendment', 'addendum', 'other')),
  kind TEXT NOT NULL,
  pages INTEGER,
  reading TEXT NOT NULL,
  publishedOn TEXT NOT NULL CHECK (publishedOn GLOB '????-??-??'),
  withdrawnOn TEXT CHECK (withdrawnOn GLOB '????-??-??'),
  withdrawnWhy TEXT NOT NULL,
  PRIMARY KEY (contract, position)
) STRICT, WITHOUT ROWID;

-- Any document that was shown counted as the contract itself.
INSERT INTO publicDocument (contract, position, document, title, part, kind, pages, reading, publishedOn,
    withdrawnOn, withdrawnWhy)
  SELECT contract, position, document, title, 'contract', kind, pages, reading, publishedOn, withdrawnOn,
    withdrawnWhy
  FROM kept;

DROP TABLE kept;

CREATE TABLE letterRelease (
  letter INTEGER NOT NULL
    REFERENCES letter (number) ON DELETE RESTRICT ON UPDATE RESTRICT,
  position INTEGER NOT NULL,
  releasedOn TEXT NOT NULL CHECK (releasedOn GLOB '????-??-??'),
  PRIMARY KEY (letter, position)
) STRICT, WITHOUT ROWID;

-- What was found on whether the statutes reach a product.

CREATE TEMP TABLE kept AS SELECT * FROM product;

DROP TABLE product;

CREATE TABLE product (
  number INTEGER PRIMARY KEY,
  revision INTEGER NOT NULL,
  name TEXT NOT NULL,
  nameKey TEXT NOT NULL,
  contractor INTEGER NOT NULL
    REFERENCES contractor (number) ON DELETE RESTRICT ON UPDATE RESTRICT,
  category TEXT NOT NULL,
  purpose TEXT NOT NULL,
  address TEXT NOT NULL,
  grades TEXT NOT NULL,
  standing TEXT NOT NULL
    CHECK (standing IN ('not-answered', 'contract-needed', 'exemption-possible', 'no-contract-needed'))
) STRICT;

INSERT INTO product (number, revision, name, nameKey, contractor, category, purpose, address, grades, standing)
  SELECT number, revision, name, nameKey, contractor, category, purpose, address, grades, 'not-answered'
  FROM kept;

DROP TABLE kept;

CREATE INDEX productByName ON product (nameKey);

CREATE INDEX productByContractor ON product (contractor, nameKey);

CREATE INDEX productByStanding ON product (standing, number);

CREATE INDEX productByStandingAndName ON product (standing, nameKey, number);

CREATE TABLE applicability (
  product INTEGER NOT NULL
    REFERENCES product (number) ON DELETE RESTRICT ON UPDATE RESTRICT,
  position INTEGER NOT NULL,
  hasStudentData INTEGER CHECK (hasStudentData IN (0, 1)),
  isOperator INTEGER CHECK (isOperator IN (0, 1)),
  isConsultant INTEGER CHECK (isConsultant IN (0, 1)),
  isForAnybody INTEGER CHECK (isForAnybody IN (0, 1)),
  isStore INTEGER CHECK (isStore IN (0, 1)),
  isUnable INTEGER CHECK (isUnable IN (0, 1)),
  reviewer TEXT NOT NULL,
  lookedOn TEXT NOT NULL CHECK (lookedOn GLOB '????-??-??'),
  why TEXT NOT NULL,
  again TEXT CHECK (again GLOB '????-??-??'),
  PRIMARY KEY (product, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE baseAgreement (
  contract INTEGER NOT NULL
    REFERENCES contract (number) ON DELETE RESTRICT ON UPDATE RESTRICT,
  position INTEGER NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('general-offer', 'consortium')),
  maker TEXT NOT NULL,
  datedOn TEXT CHECK (datedOn GLOB '????-??-??'),
  endsOn TEXT CHECK (endsOn GLOB '????-??-??'),
  PRIMARY KEY (contract, position)
) STRICT, WITHOUT ROWID;

-- Incidents against the restrictions on the use of student data, and what a contract made of them.

CREATE TABLE incidentWeighing (
  contract INTEGER NOT NULL
    REFERENCES contract (number) ON DELETE RESTRICT ON UPDATE RESTRICT,
  position INTEGER NOT NULL,
  weighedOn TEXT NOT NULL CHECK (weighedOn GLOB '????-??-??'),
  newest INTEGER NOT NULL,
  what TEXT NOT NULL,
  PRIMARY KEY (contract, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE incident (
  number INTEGER PRIMARY KEY,
  revision INTEGER NOT NULL,
  contractor INTEGER NOT NULL
    REFERENCES contractor (number) ON DELETE RESTRICT ON UPDATE RESTRICT,
  restrictions TEXT NOT NULL,
  about TEXT NOT NULL,
  source TEXT NOT NULL,
  learnedOn TEXT NOT NULL CHECK (learnedOn GLOB '????-??-??'),
  happenedOn TEXT CHECK (happenedOn GLOB '????-??-??'),
  successorName TEXT,
  successorOn TEXT CHECK (successorOn GLOB '????-??-??'),
  successorBound INTEGER CHECK (successorBound IN (0, 1)),
  successorHow TEXT,
  judgedOn TEXT CHECK (judgedOn GLOB '????-??-??'),
  judgedKnowing INTEGER CHECK (judgedKnowing IN (0, 1)),
  judgedException INTEGER CHECK (judgedException IN (0, 1)),
  judgedWhy TEXT,
  title TEXT NOT NULL,
  standing TEXT NOT NULL CHECK (standing IN ('open', 'asked', 'answered', 'closed')),
  CHECK ((successorOn IS NULL) = (successorName IS NULL)),
  CHECK ((judgedOn IS NULL) = (judgedWhy IS NULL))
) STRICT;

CREATE INDEX incidentByContractor ON incident (contractor, number);

CREATE INDEX incidentByDay ON incident (learnedOn, number);

CREATE INDEX incidentByStanding ON incident (standing, number);

CREATE INDEX incidentByStandingAndDay ON incident (standing, learnedOn, number);

CREATE TABLE incidentProduct (
  incident INTEGER NOT NULL
    REFERENCES incident (number) ON DELETE RESTRICT ON UPDATE RESTRICT,
  position INTEGER NOT NULL,
  product INTEGER NOT NULL
    REFERENCES product (number) ON DELETE RESTRICT ON UPDATE RESTRICT,
  PRIMARY KEY (incident, position)
) STRICT, WITHOUT ROWID;

CREATE INDEX incidentProductByProduct ON incidentProduct (product);

CREATE TABLE incidentContract (
  incident INTEGER NOT NULL
    REFERENCES incident (number) ON DELETE RESTRICT ON UPDATE RESTRICT,
  position INTEGER NOT NULL,
  contract INTEGER NOT NULL
    REFERENCES contract (number) ON DELETE RESTRICT ON UPDATE RESTRICT,
  PRIMARY KEY (incident, position)
) STRICT, WITHOUT ROWID;

CREATE INDEX incidentContractByContract ON incidentContract (contract);

CREATE TABLE asking (
  incident INTEGER NOT NULL
    REFERENCES incident (number) ON DELETE RESTRICT ON UPDATE RESTRICT,
  position INTEGER NOT NULL,
  askedOn TEXT NOT NULL CHECK (askedOn GLOB '????-??-??'),
  how TEXT NOT NULL,
  what TEXT NOT NULL,
  answerBy TEXT CHECK (answerBy GLOB '????-??-??'),
  answeredOn TEXT CHECK (answeredOn GLOB '????-??-??'),
  answer TEXT NOT NULL,
  exceptions TEXT NOT NULL,
  PRIMARY KEY (incident, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE incidentClosing (
  incident INTEGER NOT NULL
    REFERENCES incident (number) ON DELETE RESTRICT ON UPDATE RESTRICT,
  position INTEGER NOT NULL,
  madeOn TEXT NOT NULL CHECK (madeOn GLOB '????-??-??'),
  outcome TEXT NOT NULL
    CHECK (outcome IN ('stopped', 'none-found', 'contract-ended', 'handed-on', 'left-as-it-is')),
  remark TEXT NOT NULL,
  reopenedOn TEXT CHECK (reopenedOn GLOB '????-??-??'),
  reopenedWhy TEXT NOT NULL,
  PRIMARY KEY (incident, position)
) STRICT, WITHOUT ROWID;

CREATE VIRTUAL TABLE incidentText USING fts5(title, rest, columnsize=0, tokenize="trigram");

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
