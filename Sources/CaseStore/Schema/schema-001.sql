-- The casebook's tables as the first version made them. Never changed, only followed.
-- A statement ends before an empty line; SQLite keeps its text, and an opened file is compared with it.

CREATE TABLE casebook (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  revision INTEGER NOT NULL,
  district TEXT NOT NULL,
  profile TEXT NOT NULL,
  practice TEXT NOT NULL,
  choices TEXT NOT NULL,
  closuresMoveDeadlines INTEGER NOT NULL CHECK (closuresMoveDeadlines IN (0, 1))
) STRICT;

CREATE TABLE appointedDay (
  position INTEGER PRIMARY KEY,
  date TEXT NOT NULL CHECK (date GLOB '????-??-??'),
  name TEXT NOT NULL,
  source TEXT NOT NULL,
  confirmed INTEGER NOT NULL CHECK (confirmed IN (0, 1))
) STRICT;

CREATE TABLE closure (
  position INTEGER PRIMARY KEY,
  date TEXT NOT NULL CHECK (date GLOB '????-??-??'),
  name TEXT NOT NULL
) STRICT;

CREATE TABLE tally (
  area TEXT PRIMARY KEY
    CHECK (area = 'contractor' OR area = 'product' OR area = 'contract' OR area = 'exemption' OR area = 'deletion' OR area = 'docket'),
  next INTEGER NOT NULL CHECK (next > 0),
  total INTEGER NOT NULL CHECK (total >= 0)
) STRICT, WITHOUT ROWID;

CREATE TABLE contractor (
  number INTEGER PRIMARY KEY,
  revision INTEGER NOT NULL,
  name TEXT NOT NULL,
  nameKey TEXT NOT NULL,
  kinds TEXT NOT NULL
    CHECK (kinds = '' OR kinds = 'operator' OR kinds = 'consultant' OR kinds = 'operator,consultant'),
  contact TEXT NOT NULL,
  email TEXT NOT NULL,
  telephone TEXT NOT NULL,
  remark TEXT NOT NULL,
  pledgeOn TEXT CHECK (pledgeOn GLOB '????-??-??'),
  pledgePlace TEXT,
  CHECK ((pledgeOn IS NULL) = (pledgePlace IS NULL))
) STRICT;

CREATE INDEX contractorByName ON contractor (nameKey);

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
  grades TEXT NOT NULL
) STRICT;

CREATE INDEX productByName ON product (nameKey);

CREATE INDEX productByContractor ON product (contractor, nameKey);

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
  endsOn TEXT CHECK (endsOn GLOB '????-??-??'),
  reviewed INTEGER NOT NULL,
  required INTEGER NOT NULL,
  postedOn TEXT CHECK (postedOn GLOB '????-??-??'),
  signedKey TEXT NOT NULL CHECK (signedKey = coalesce(signedOn, '~')),
  endsKey TEXT NOT NULL CHECK (endsKey = coalesce(endsOn, '~')),
  lane TEXT NOT NULL CHECK (lane =
    CASE WHEN review = 'draft' OR cureBy IS NULL THEN review
      WHEN voidable THEN 'notice-voidable' ELSE 'notice' END),
  CHECK ((addendum = 'included') = (addendumVersion IS NOT NULL)),
  CHECK ((term = 'ends') = (termEnds IS NOT NULL)),
  CHECK ((terminatedOn IS NULL) = (terminationReason IS NULL)),
  CHECK ((confirmedOn IS NULL) = (confirmedFrom IS NULL)),
  CHECK ((confirmedOn IS NULL) = (studentAccountsKept IS NULL))
) STRICT;

CREATE INDEX contractByTitle ON contract (titleKey);

CREATE INDEX contractBySigning ON contract (signedKey);

CREATE INDEX contractByEnd ON contract (endsKey);

CREATE INDEX contractByLane ON contract (lane, endsKey);

CREATE INDEX contractByContractor ON contract (contractor);

CREATE TABLE contractProduct (
  contract INTEGER NOT NULL
    REFERENCES contract (number) ON DELETE RESTRICT ON UPDATE RESTRICT,
  position INTEGER NOT NULL,
  product INTEGER NOT NULL
    REFERENCES product (number) ON DELETE RESTRICT ON UPDATE RESTRICT,
  PRIMARY KEY (contract, position)
) STRICT, WITHOUT ROWID;

CREATE INDEX contractProductByProduct ON contractProduct (product);

CREATE TABLE contractElement (
  contract INTEGER NOT NULL
    REFERENCES contract (number) ON DELETE RESTRICT ON UPDATE RESTRICT,
  element TEXT NOT NULL,
  PRIMARY KEY (contract, element)
) STRICT, WITHOUT ROWID;

CREATE TABLE contractClass (
  contract INTEGER NOT NULL
    REFERENCES contract (number) ON DELETE RESTRICT ON UPDATE RESTRICT,
  class TEXT NOT NULL
    CHECK (class = 'student-information' OR class = 'student-records' OR class = 'student-generated-content'),
  PRIMARY KEY (contract, class)
) STRICT, WITHOUT ROWID;

CREATE TABLE finding (
  contract INTEGER NOT NULL
    REFERENCES contract (number) ON DELETE RESTRICT ON UPDATE RESTRICT,
  provision INTEGER NOT NULL CHECK (provision BETWEEN 1 AND 11),
  kind TEXT NOT NULL
    CHECK (kind = 'not-reviewed' OR kind = 'present' OR kind = 'missing' OR kind = 'conflicting'),
  page TEXT NOT NULL,
  clause TEXT NOT NULL,
  note TEXT NOT NULL,
  madeOn TEXT NOT NULL CHECK (madeOn GLOB '????-??-??'),
  PRIMARY KEY (contract, provision)
) STRICT, WITHOUT ROWID;

CREATE TABLE noticeToAmend (
  contract INTEGER NOT NULL
    REFERENCES contract (number) ON DELETE RESTRICT ON UPDATE RESTRICT,
  position INTEGER NOT NULL,
  sentOn TEXT NOT NULL CHECK (sentOn GLOB '????-??-??'),
  how TEXT NOT NULL,
  cureBy TEXT NOT NULL CHECK (cureBy GLOB '????-??-??'),
  why TEXT NOT NULL,
  provisions TEXT NOT NULL CHECK (provisions NOT GLOB '*[^0-9,]*'),
  PRIMARY KEY (contract, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE amendment (
  contract INTEGER NOT NULL
    REFERENCES contract (number) ON DELETE RESTRICT ON UPDATE RESTRICT,
  position INTEGER NOT NULL,
  signedOn TEXT NOT NULL CHECK (signedOn GLOB '????-??-??'),
  summary TEXT NOT NULL,
  provisions TEXT NOT NULL CHECK (provisions NOT GLOB '*[^0-9,]*'),
  PRIMARY KEY (contract, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE renewal (
  contract INTEGER NOT NULL
    REFERENCES contract (number) ON DELETE RESTRICT ON UPDATE RESTRICT,
  position INTEGER NOT NULL,
  madeOn TEXT NOT NULL CHECK (madeOn GLOB '????-??-??'),
  term TEXT NOT NULL CHECK (term = 'unknown' OR term = 'ends' OR term = 'no-end'),
  termEnds TEXT CHECK (termEnds GLOB '????-??-??'),
  PRIMARY KEY (contract, position),
  CHECK ((term = 'ends') = (termEnds IS NOT NULL))
) STRICT, WITHOUT ROWID;

CREATE TABLE posting (
  contract INTEGER NOT NULL
    REFERENCES contract (number) ON DELETE RESTRICT ON UPDATE RESTRICT,
  position INTEGER NOT NULL,
  postedOn TEXT NOT NULL CHECK (postedOn GLOB '????-??-??'),
  address TEXT NOT NULL,
  PRIMARY KEY (contract, position)
) STRICT, WITHOUT ROWID;

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
  unableToComply TEXT NOT NULL,
  drawnUpOn TEXT NOT NULL CHECK (drawnUpOn GLOB '????-??-??'),
  reviewOn TEXT CHECK (reviewOn GLOB '????-??-??'),
  ending TEXT CHECK (ending IN ('withdrawn', 'ended')),
  endedOn TEXT CHECK (endedOn GLOB '????-??-??'),
  endedBy TEXT,
  endReason TEXT,
  title TEXT NOT NULL,
  studentKey TEXT NOT NULL,
  standing TEXT NOT NULL
    CHECK (standing = 'incomplete' OR standing = 'in-effect' OR standing = 'withdrawn' OR standing = 'ended'),
  reviewKey TEXT NOT NULL CHECK (reviewKey = coalesce(reviewOn, '~')),
  CHECK ((ending IS NULL) = (endedOn IS NULL)),
  CHECK ((ending IS NULL) = (endedBy IS NULL)),
  CHECK ((ending IS NULL) = (endReason IS NULL))
) STRICT;

CREATE INDEX exemptionByStudent ON exemption (studentKey);

CREATE INDEX exemptionByReview ON exemption (reviewKey);

CREATE INDEX exemptionByStanding ON exemption (standing);

CREATE INDEX exemptionByStandingAndReview ON exemption (standing, reviewKey);

CREATE INDEX exemptionByProduct ON exemption (product, studentCode);

CREATE INDEX exemptionByContractor ON exemption (contractor);

CREATE TABLE exemptionCondition (
  exemption INTEGER NOT NULL
    REFERENCES exemption (number) ON DELETE RESTRICT ON UPDATE RESTRICT,
  condition TEXT NOT NULL
    CHECK (condition = 'federal-law' OR condition = 'effort' OR condition = 'operator-duties' OR condition = 'agreement'),
  answer TEXT NOT NULL CHECK (answer = 'unanswered' OR answer = 'met' OR answer = 'not-met'),
  reason TEXT NOT NULL,
  evidence TEXT NOT NULL,
  answeredOn TEXT NOT NULL CHECK (answeredOn GLOB '????-??-??'),
  PRIMARY KEY (exemption, condition)
) STRICT, WITHOUT ROWID;

CREATE TABLE exemptionEffort (
  exemption INTEGER NOT NULL
    REFERENCES exemption (number) ON DELETE RESTRICT ON UPDATE RESTRICT,
  position INTEGER NOT NULL,
  madeOn TEXT NOT NULL CHECK (madeOn GLOB '????-??-??'),
  whom TEXT NOT NULL,
  how TEXT NOT NULL,
  reply TEXT NOT NULL,
  PRIMARY KEY (exemption, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE exemptionSearch (
  exemption INTEGER NOT NULL
    REFERENCES exemption (number) ON DELETE RESTRICT ON UPDATE RESTRICT,
  position INTEGER NOT NULL,
  madeOn TEXT NOT NULL CHECK (madeOn GLOB '????-??-??'),
  tried TEXT NOT NULL,
  failure TEXT NOT NULL,
  PRIMARY KEY (exemption, position)
) STRICT, WITHOUT ROWID;

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
  PRIMARY KEY (exemption, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE evidenceRequest (
  exemption INTEGER NOT NULL
    REFERENCES exemption (number) ON DELETE RESTRICT ON UPDATE RESTRICT,
  position INTEGER NOT NULL,
  receivedOn TEXT NOT NULL CHECK (receivedOn GLOB '????-??-??'),
  requester TEXT NOT NULL,
  handedOverOn TEXT CHECK (handedOverOn GLOB '????-??-??'),
  handedOver TEXT NOT NULL,
  PRIMARY KEY (exemption, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE exemptionReview (
  exemption INTEGER NOT NULL
    REFERENCES exemption (number) ON DELETE RESTRICT ON UPDATE RESTRICT,
  position INTEGER NOT NULL,
  reviewedOn TEXT NOT NULL CHECK (reviewedOn GLOB '????-??-??'),
  PRIMARY KEY (exemption, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE deletion (
  number INTEGER PRIMARY KEY,
  revision INTEGER NOT NULL,
  requester TEXT NOT NULL
    CHECK (requester = 'student' OR requester = 'parent' OR requester = 'guardian' OR requester = 'district'),
  requesterName TEXT NOT NULL,
  receivedOn TEXT NOT NULL CHECK (receivedOn GLOB '????-??-??'),
  scopeGroup TEXT,
  data TEXT NOT NULL,
  rightCheckedOn TEXT CHECK (rightCheckedOn GLOB '????-??-??'),
  rightHow TEXT,
  rightHolds INTEGER CHECK (rightHolds IN (0, 1)),
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
  CHECK ((safeguardsOn IS NULL) = (onlyCopyRemark IS NULL)),
  CHECK ((safeguardsOn IS NULL) = (accessRemark IS NULL)),
  CHECK ((closing IS NULL) = (closedOn IS NULL)),
  CHECK ((closing IS NULL) = (closeHow IS NULL))
) STRICT;

CREATE INDEX deletionByReceipt ON deletion (receivedOn);

CREATE INDEX deletionByStatus ON deletion (status);

CREATE INDEX deletionByStatusAndReceipt ON deletion (status, receivedOn);

CREATE TABLE deletionStudent (
  deletion INTEGER NOT NULL
    REFERENCES deletion (number) ON DELETE RESTRICT ON UPDATE RESTRICT,
  position INTEGER NOT NULL,
  code TEXT NOT NULL,
  name TEXT,
  PRIMARY KEY (deletion, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE leg (
  deletion INTEGER NOT NULL
    REFERENCES deletion (number) ON DELETE RESTRICT ON UPDATE RESTRICT,
  position INTEGER NOT NULL,
  contractor INTEGER NOT NULL
    REFERENCES contractor (number) ON DELETE RESTRICT ON UPDATE RESTRICT,
  contractDays INTEGER,
  state TEXT NOT NULL
    CHECK (state = 'to-be-sent' OR state = 'sent' OR state = 'acknowledged' OR state = 'confirmed' OR state = 'refused' OR state = 'kept-in-copy'),
  sentOn TEXT CHECK (sentOn GLOB '????-??-??'),
  how TEXT NOT NULL,
  acknowledgedOn TEXT CHECK (acknowledgedOn GLOB '????-??-??'),
  answeredOn TEXT CHECK (answeredOn GLOB '????-??-??'),
  answer TEXT NOT NULL,
  exception TEXT CHECK (exception IN ('retention-required', 'deletion-barred')),
  exceptionCitation TEXT NOT NULL,
  watch TEXT CHECK (watch = 'open' OR watch = 'restored' OR watch = 'copy-destroyed'),
  watchOn TEXT CHECK (watchOn GLOB '????-??-??'),
  timesAsked INTEGER NOT NULL,
  PRIMARY KEY (deletion, position),
  CHECK ((watch IS NOT NULL AND watch <> 'open') = (watchOn IS NOT NULL))
) STRICT, WITHOUT ROWID;

CREATE INDEX legByContractor ON leg (contractor);

CREATE TABLE followUp (
  deletion INTEGER NOT NULL,
  leg INTEGER NOT NULL,
  position INTEGER NOT NULL,
  madeOn TEXT NOT NULL CHECK (madeOn GLOB '????-??-??'),
  how TEXT NOT NULL,
  note TEXT NOT NULL,
  PRIMARY KEY (deletion, leg, position),
  FOREIGN KEY (deletion, leg)
    REFERENCES leg (deletion, position) ON DELETE RESTRICT ON UPDATE RESTRICT
) STRICT, WITHOUT ROWID;

CREATE TABLE pause (
  deletion INTEGER NOT NULL
    REFERENCES deletion (number) ON DELETE RESTRICT ON UPDATE RESTRICT,
  position INTEGER NOT NULL,
  startedOn TEXT NOT NULL CHECK (startedOn GLOB '????-??-??'),
  endedOn TEXT CHECK (endedOn GLOB '????-??-??'),
  reason TEXT NOT NULL,
  PRIMARY KEY (deletion, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE extension (
  deletion INTEGER NOT NULL
    REFERENCES deletion (number) ON DELETE RESTRICT ON UPDATE RESTRICT,
  position INTEGER NOT NULL,
  givenOn TEXT NOT NULL CHECK (givenOn GLOB '????-??-??'),
  lastsUntil TEXT NOT NULL CHECK (lastsUntil GLOB '????-??-??'),
  reason TEXT NOT NULL,
  PRIMARY KEY (deletion, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE note (
  area TEXT NOT NULL CHECK (area = 'contractor' OR area = 'product' OR area = 'contract' OR area = 'exemption' OR area = 'deletion'),
  number INTEGER NOT NULL,
  position INTEGER NOT NULL,
  writtenOn TEXT NOT NULL CHECK (writtenOn GLOB '????-??-??'),
  author TEXT NOT NULL,
  text TEXT NOT NULL,
  PRIMARY KEY (area, number, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE attachment (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  area TEXT NOT NULL CHECK (area = 'contractor' OR area = 'product' OR area = 'contract' OR area = 'exemption' OR area = 'deletion'),
  number INTEGER NOT NULL,
  position INTEGER NOT NULL,
  role TEXT NOT NULL,
  name TEXT NOT NULL,
  size INTEGER NOT NULL CHECK (size >= 0),
  sha256 TEXT NOT NULL CHECK (length(sha256) = 64),
  addedOn TEXT NOT NULL CHECK (addedOn GLOB '????-??-??')
) STRICT;

CREATE INDEX attachmentByCase ON attachment (area, number, position);

CREATE TABLE attachmentChunk (
  attachment INTEGER NOT NULL
    REFERENCES attachment (id) ON DELETE RESTRICT ON UPDATE RESTRICT,
  position INTEGER NOT NULL,
  content BLOB NOT NULL,
  PRIMARY KEY (attachment, position)
) STRICT;

CREATE TABLE docketItem (
  id INTEGER PRIMARY KEY,
  area TEXT NOT NULL CHECK (area = 'contractor' OR area = 'product' OR area = 'contract' OR area = 'exemption' OR area = 'deletion'),
  number INTEGER NOT NULL,
  title TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind = 'duty' OR kind = 'waiting' OR kind = 'event'),
  due TEXT CHECK (due GLOB '????-??-??'),
  countedFrom TEXT CHECK (countedFrom GLOB '????-??-??'),
  rule TEXT,
  authority TEXT
    CHECK (authority = 'statute' OR authority = 'policy' OR authority = 'contract term' OR authority = 'district practice'),
  citation TEXT,
  sentence TEXT NOT NULL,
  waitingOn TEXT NOT NULL,
  settle TEXT,
  prefill TEXT NOT NULL
) STRICT;

CREATE INDEX docketItemByCase ON docketItem (area, number);

CREATE TABLE journal (
  seq INTEGER PRIMARY KEY,
  at TEXT NOT NULL,
  actor TEXT NOT NULL,
  act TEXT NOT NULL,
  area TEXT NOT NULL,
  number INTEGER NOT NULL,
  detail TEXT NOT NULL,
  previous TEXT NOT NULL,
  hash TEXT NOT NULL CHECK (length(hash) = 64)
) STRICT;

CREATE INDEX journalByCase ON journal (area, number, seq);

CREATE TRIGGER journalNeverUpdated BEFORE UPDATE ON journal
BEGIN SELECT RAISE(ABORT, 'journal entries are never changed'); END;

CREATE TRIGGER journalNeverDeleted BEFORE DELETE ON journal
BEGIN SELECT RAISE(ABORT, 'journal entries are never deleted'); END;

CREATE TRIGGER journalInOrder BEFORE INSERT ON journal
WHEN NEW.seq IS NOT (SELECT coalesce(max(seq), 0) + 1 FROM journal)
  OR NEW.previous IS NOT
    coalesce((SELECT hash FROM journal ORDER BY seq DESC LIMIT 1), 'genesis')
BEGIN SELECT RAISE(ABORT, 'journal entries are added at the end, in order'); END;

CREATE TABLE reversal (
  seq INTEGER PRIMARY KEY
    REFERENCES journal (seq) ON DELETE RESTRICT ON UPDATE RESTRICT,
  area TEXT NOT NULL,
  number INTEGER NOT NULL,
  before TEXT,
  revision INTEGER
) STRICT;

CREATE INDEX reversalByCase ON reversal (area, number, seq);

CREATE VIRTUAL TABLE contractorText USING fts5(name, content='contractor', content_rowid='number', prefix='1 2 3 4 5', columnsize=0, tokenize="unicode61 remove_diacritics 2");

CREATE VIRTUAL TABLE productText USING fts5(name, content='product', content_rowid='number', prefix='1 2 3 4 5', columnsize=0, tokenize="unicode61 remove_diacritics 2");

CREATE VIRTUAL TABLE contractText USING fts5(title, content='contract', content_rowid='number', prefix='1 2 3 4 5', columnsize=0, tokenize="unicode61 remove_diacritics 2");

CREATE VIRTUAL TABLE exemptionText USING fts5(title, content='exemption', content_rowid='number', prefix='1 2 3 4 5', columnsize=0, tokenize="unicode61 remove_diacritics 2");

CREATE VIRTUAL TABLE deletionText USING fts5(title, content='deletion', content_rowid='number', prefix='1 2 3 4 5', columnsize=0, tokenize="unicode61 remove_diacritics 2");

CREATE VIRTUAL TABLE docketItemText USING fts5(title, sentence, content='docketItem', content_rowid='id', prefix='1 2 3 4 5', columnsize=0, tokenize="unicode61 remove_diacritics 2");
