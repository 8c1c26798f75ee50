-- What § 10-234bb to § 10-234dd ask for beyond the first tables, area by area: what a contract holds and
-- says against the law as two facts, determinations, the website entry; what ends an exemption; what a
-- contractor answered to a request for deletion.

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
    CHECK (outcome = 'open' OR outcome = 'deleted' OR outcome = 'deleted-in-part' OR outcome = 'kept' OR outcome = 'no-right' OR outcome = 'withdrawn'),
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
