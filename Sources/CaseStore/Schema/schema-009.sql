-- From which days a district followed which policy, and who decided on open questions, when and why.

CREATE TABLE policyChange (
  position INTEGER PRIMARY KEY,
  startsOn TEXT NOT NULL CHECK (startsOn GLOB '????-??-??'),
  decoder INTEGER NOT NULL,
  earlier TEXT
) STRICT;

CREATE TABLE openDecision (
  position INTEGER PRIMARY KEY,
  question TEXT NOT NULL,
  answer TEXT NOT NULL,
  decidedBy TEXT NOT NULL,
  decidedOn TEXT NOT NULL CHECK (decidedOn GLOB '????-??-??'),
  why TEXT NOT NULL
) STRICT;

-- What teachers and others ask: to use a product with students. A letter can tell them the decision.

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
    CHECK (standing IN ('to-be-decided', 'under-contract', 'contract-to-make', 'exemption-to-examine', 'no-student-data', 'not-approved', 'closed')),
  CHECK ((sourceKind IS NULL) = (sourceKey IS NULL)),
  CHECK ((existingOn IS NULL) = (existingWhat IS NULL))
) STRICT;

CREATE INDEX toolByReceipt ON tool (receivedOn, number);

CREATE INDEX toolByName ON tool (nameKey, number);

CREATE INDEX toolByStanding ON tool (standing, number);

CREATE INDEX toolByStandingAndReceipt ON tool (standing, receivedOn, number);

CREATE INDEX toolByStandingAndName ON tool (standing, nameKey, number);

CREATE INDEX toolBySource ON tool (sourceKey);

CREATE TABLE toolProduct (
  tool INTEGER NOT NULL
    REFERENCES tool (number) ON DELETE RESTRICT ON UPDATE RESTRICT,
  position INTEGER NOT NULL,
  product INTEGER NOT NULL
    REFERENCES product (number) ON DELETE RESTRICT ON UPDATE RESTRICT,
  PRIMARY KEY (tool, position)
) STRICT, WITHOUT ROWID;

CREATE INDEX toolProductByProduct ON toolProduct (product);

CREATE TABLE toolContract (
  tool INTEGER NOT NULL
    REFERENCES tool (number) ON DELETE RESTRICT ON UPDATE RESTRICT,
  position INTEGER NOT NULL,
  contract INTEGER NOT NULL
    REFERENCES contract (number) ON DELETE RESTRICT ON UPDATE RESTRICT,
  PRIMARY KEY (tool, position)
) STRICT, WITHOUT ROWID;

CREATE INDEX toolContractByContract ON toolContract (contract);

CREATE TABLE toolDecision (
  tool INTEGER NOT NULL
    REFERENCES tool (number) ON DELETE RESTRICT ON UPDATE RESTRICT,
  position INTEGER NOT NULL,
  outcome TEXT NOT NULL
    CHECK (outcome IN ('under-contract', 'contract-to-make', 'exemption-to-examine', 'no-student-data', 'not-approved', 'closed')),
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

CREATE TABLE letterTool (
  letter INTEGER NOT NULL
    REFERENCES letter (number) ON DELETE RESTRICT ON UPDATE RESTRICT,
  position INTEGER NOT NULL,
  tool INTEGER NOT NULL
    REFERENCES tool (number) ON DELETE RESTRICT ON UPDATE RESTRICT,
  PRIMARY KEY (letter, position)
) STRICT, WITHOUT ROWID;

CREATE INDEX letterToolByTool ON letterTool (tool);

CREATE VIRTUAL TABLE toolText USING fts5(title, rest, columnsize=0, tokenize="trigram");
