-- A casebook of version 2, as the program of that version made and filled it: an act of most kinds, one
-- taken back, and a case taken out. One statement to a line, or to several.
PRAGMA application_id = 1146045259;
PRAGMA user_version = 2;
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
CREATE TABLE attachmentChunk (
  attachment INTEGER NOT NULL
    REFERENCES attachment (id) ON DELETE RESTRICT ON UPDATE RESTRICT,
  position INTEGER NOT NULL,
  content BLOB NOT NULL,
  PRIMARY KEY (attachment, position)
) STRICT;
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
CREATE TABLE tally (
  area TEXT PRIMARY KEY,
  next INTEGER NOT NULL CHECK (next > 0),
  total INTEGER NOT NULL CHECK (total >= 0)
) STRICT, WITHOUT ROWID;
CREATE TABLE note (
  area TEXT NOT NULL,
  number INTEGER NOT NULL,
  position INTEGER NOT NULL,
  writtenOn TEXT NOT NULL CHECK (writtenOn GLOB '????-??-??'),
  author TEXT NOT NULL,
  text TEXT NOT NULL,
  PRIMARY KEY (area, number, position)
) STRICT, WITHOUT ROWID;
CREATE TABLE attachment (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  area TEXT NOT NULL,
  number INTEGER NOT NULL,
  position INTEGER NOT NULL,
  role TEXT NOT NULL,
  name TEXT NOT NULL,
  size INTEGER NOT NULL CHECK (size >= 0),
  sha256 TEXT NOT NULL CHECK (length(sha256) = 64),
  addedOn TEXT NOT NULL CHECK (addedOn GLOB '????-??-??')
) STRICT;
CREATE INDEX attachmentByCase ON attachment (area, number, position);
CREATE TABLE docketItem (
  id INTEGER PRIMARY KEY,
  area TEXT NOT NULL,
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
CREATE TABLE derivedContent (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  version INTEGER NOT NULL
) STRICT;
INSERT INTO casebook VALUES (1, 4, 'Elm Street Schools (made up)', '{"actor":"the Board","adultAge":18,"advertisingBasisIncludesRecords":true,"breachNoticeNamesBoard":true,"consultantDefined":true,"contextualAdvertisingAllowed":true,"contractMayShortenBreachNotice":false,"dataElements":["educational-record","email-account","name","home-address","telephone","date-of-birth","email-address","discipline","test-results","grades","evaluations","criminal-records","medical-records","health-records","social-security-number","biometric","disabilities","socioeconomic","food-purchases","political-affiliations","religion","text-messages","documents","student-identifiers","search-activity","photographs","voice-recordings","survey-responses","behavioral-assessments"],"directoryRequestsNeedSchoolPurpose":false,"guardian":"parent or legal guardian","id":"connecticut","provisions":[1,2,3,4,5,6,7,8,9,10],"publicDataExcluded":true,"repopulateAnyData":false,"terms":[{"says":"The local or regional board of education acts.","topic":"actor"},{"says":"Student data is neither the contractor''s property nor under its control; what a student makes belongs to the student or the parent or guardian (C.G.S. § 10-234bb(b)).","topic":"ownership"},{"says":"Deletion of a disaster-recovery copy may be asked for once it was used to restore accessible data.","topic":"disaster-recovery-restore"},{"says":"A student, a parent or a guardian may review and correct; any one of them is enough.","topic":"review-who"},{"says":"The contract describes how the contractor notifies the board.","topic":"breach-addressee"},{"says":"A family may keep an account of its own for what the student made.","topic":"student-account"},{"says":"FERPA is named with its citation.","topic":"ferpa-reference"},{"says":"Connecticut law governs the contractor and the board.","topic":"governed-parties"},{"says":"An invalid provision leaves the other provisions and the other applications of the contract standing.","topic":"severability-reach"},{"says":"No such clause is among the ten; the contractor may not use student data of any class for targeted advertising, whatever the contract says (C.G.S. § 10-234bb(d)(2)).","topic":"advertising"},{"says":"The uniform addendum is made to satisfy the section.","topic":"addendum-conformity"},{"says":"The addendum comes from C.G.S. § 10-234ff.","topic":"addendum-source"},{"says":"A conflicting term of a contract entered into from 1 July 2018 on is void, at once and alone (C.G.S. § 10-234bb(e)).","topic":"conflicting-term"},{"says":"Nothing makes a contract void for a missing provision without notice and a failure to amend (C.G.S. § 10-234bb(f)).","topic":"missing-term-at-once"},{"says":"A contract entered into from 1 July 2018 on that lacks a provision is void after reasonable notice and a failure to amend in reasonable time (C.G.S. § 10-234bb(f)).","topic":"missing-term-after-notice"},{"says":"Notice of each contract goes on the board''s website.","topic":"website-notice"},{"says":"The board tells students and their parents or guardians the website''s address, electronically, by 1 September of each school year.","topic":"annual-notice"},{"says":"The product cannot comply with C.G.S. § 10-234bb; the agreement says so.","topic":"exemption-test"},{"says":"The parent or legal guardian signs.","topic":"exemption-signer"},{"says":"FERPA and HIPAA are named with their citations.","topic":"exemption-federal-law"},{"says":"The operator complies with C.G.S. § 10-234cc for this use.","topic":"exemption-operator"},{"says":"Security guards against unauthorized access, destruction, use, modification or disclosure.","topic":"operator-security"},{"says":"Only a student, parent, guardian or board with the right to control the information may ask for deletion (C.G.S. § 10-234cc(a)(2)).","topic":"deletion-requester"},{"says":"The excepted copy is part of a disaster recovery storage system.","topic":"disaster-recovery-system"},{"says":"The parent of a student may ask again after a restore.","topic":"repeat-requester"},{"says":"The state''s education department publishes written guidance (C.G.S. § 10-234ee).","topic":"guidance"},{"says":"Students and their parents or guardians are told electronically within two business days, and the notice is posted on the board''s website in every case (C.G.S. § 10-234dd(a)(3)).","topic":"family-breach-notice"},{"says":"The statute sets 30 and 60 days as the most and says nothing of a shorter term.","topic":"earlier-breach-notice"},{"says":"A contractor has a contract with any local or regional board.","topic":"contractor"},{"says":"An operator''s product is used for school purposes; it need not be primarily so.","topic":"operator"},{"says":"A consultant is a professional with non-instructional services, among them administration, planning, analysis, statistics and research.","topic":"consultant"},{"says":"Preschool pupils are found through C.G.S. § 10-10a.","topic":"student-definition"},{"says":"The student-data sections do not define it; federal rules make a student eligible at 18 or on attending a postsecondary institution.","topic":"eligible-student"},{"says":"Student records are kept by the school district, the State Board or the state''s Department of Education.","topic":"record-holder"},{"says":"De-identified student information is left out of student records for those three uses only where the contract allows the use.","topic":"record-exclusions"},{"says":"Student information leaves out what is publicly available.","topic":"public-data"},{"says":"What a family gives in the course of using a product is student information.","topic":"information-from-families"},{"says":"What an employee or agent of the board gives is student information.","topic":"information-from-staff"},{"says":"The list names the date of birth.","topic":"date-of-birth"},{"says":"The list names survey responses and behavioral assessments and not geolocation.","topic":"last-elements"},{"says":"Those three are not named; the list is open-ended.","topic":"added-elements"},{"says":"First or last name, and religious affiliations, are named.","topic":"element-wording"},{"says":"A teacher or the board directs them.","topic":"school-purposes"},{"says":"An advertisement is targeted when chosen by student information, records or content, or by use of the product over time, including activity kept for later.","topic":"targeted-advertising-basis"},{"says":"An advertisement on a site visited at the time, or in answer to the student, is excepted.","topic":"targeted-advertising-exception"},{"says":"Targeted advertising on other sites is banned where it rests on data gained through school use.","topic":"advertising-elsewhere"},{"says":"Student data and persistent identifiers may not be collected, stored and used except for school purposes.","topic":"profiles"},{"says":"Student data may not be sold, rented or traded, save to a successor that stays bound.","topic":"sale"},{"says":"Six kinds of disclosure are allowed; the sixth is a school, educational or employment purpose the family asks for.","topic":"disclosures"},{"says":"A recipient has to follow the operator''s duties of security and deletion.","topic":"subprocessors"},{"says":"An operator may do that, and improve the product, recommend without being paid for it, and answer a student''s request.","topic":"permitted-uses"},{"says":"Only a store or marketplace for software owes no duty for what it sells; a vendor is not excepted.","topic":"sellers"},{"says":"General-audience products stay outside even if school credentials open them.","topic":"general-audience"},{"says":"No statute in force says this; names and addresses of students need not be disclosed without consent (C.G.S. § 1-210(b)(11)), and a denial is in writing within four business days (C.G.S. § 1-206(a)).","topic":"directory-requests"}],"title":"Connecticut, the statute alone (C.G.S. §§ 10-234aa to 10-234ff)"}', '{"cureDays":30,"deletionDays":20,"endConfirmationDays":30,"exemptionReviewMonths":12,"renewalLeadDays":60}', '{"addendumRequired":false,"executedOn":"last-signature","renewalRestartsNotice":true}', 0);
INSERT INTO appointedDay VALUES (1, '2016-03-25', 'Good Friday', 'computed as the Friday before Easter; not yet checked against a proclamation', 0);
INSERT INTO appointedDay VALUES (10, '2020-11-26', 'Thanksgiving Day', 'computed as the fourth Thursday of November; not yet checked against a proclamation', 0);
INSERT INTO appointedDay VALUES (11, '2021-04-02', 'Good Friday', 'computed as the Friday before Easter; not yet checked against a proclamation', 0);
INSERT INTO appointedDay VALUES (12, '2021-11-25', 'Thanksgiving Day', 'computed as the fourth Thursday of November; not yet checked against a proclamation', 0);
INSERT INTO appointedDay VALUES (13, '2022-04-15', 'Good Friday', 'computed as the Friday before Easter; not yet checked against a proclamation', 0);
INSERT INTO appointedDay VALUES (14, '2022-11-24', 'Thanksgiving Day', 'computed as the fourth Thursday of November; not yet checked against a proclamation', 0);
INSERT INTO appointedDay VALUES (15, '2023-04-07', 'Good Friday', 'computed as the Friday before Easter; not yet checked against a proclamation', 0);
INSERT INTO appointedDay VALUES (16, '2023-11-23', 'Thanksgiving Day', 'computed as the fourth Thursday of November; not yet checked against a proclamation', 0);
INSERT INTO appointedDay VALUES (17, '2024-03-29', 'Good Friday', 'the state''s list of holidays for 2024, Department of Administrative Services', 1);
INSERT INTO appointedDay VALUES (18, '2024-11-28', 'Thanksgiving Day', 'the state''s list of holidays for 2024, Department of Administrative Services', 1);
INSERT INTO appointedDay VALUES (19, '2025-04-18', 'Good Friday', 'computed as the Friday before Easter; not yet checked against a proclamation', 0);
INSERT INTO appointedDay VALUES (2, '2016-11-24', 'Thanksgiving Day', 'computed as the fourth Thursday of November; not yet checked against a proclamation', 0);
INSERT INTO appointedDay VALUES (20, '2025-11-27', 'Thanksgiving Day', 'computed as the fourth Thursday of November; not yet checked against a proclamation', 0);
INSERT INTO appointedDay VALUES (21, '2026-04-03', 'Good Friday', 'computed as the Friday before Easter; not yet checked against a proclamation', 0);
INSERT INTO appointedDay VALUES (22, '2026-11-26', 'Thanksgiving Day', 'computed as the fourth Thursday of November; not yet checked against a proclamation', 0);
INSERT INTO appointedDay VALUES (23, '2027-03-26', 'Good Friday', 'computed as the Friday before Easter; not yet checked against a proclamation', 0);
INSERT INTO appointedDay VALUES (24, '2027-11-25', 'Thanksgiving Day', 'computed as the fourth Thursday of November; not yet checked against a proclamation', 0);
INSERT INTO appointedDay VALUES (25, '2028-04-14', 'Good Friday', 'computed as the Friday before Easter; not yet checked against a proclamation', 0);
INSERT INTO appointedDay VALUES (26, '2028-11-23', 'Thanksgiving Day', 'computed as the fourth Thursday of November; not yet checked against a proclamation', 0);
INSERT INTO appointedDay VALUES (27, '2029-03-30', 'Good Friday', 'computed as the Friday before Easter; not yet checked against a proclamation', 0);
INSERT INTO appointedDay VALUES (28, '2029-11-22', 'Thanksgiving Day', 'computed as the fourth Thursday of November; not yet checked against a proclamation', 0);
INSERT INTO appointedDay VALUES (29, '2030-04-19', 'Good Friday', 'computed as the Friday before Easter; not yet checked against a proclamation', 0);
INSERT INTO appointedDay VALUES (3, '2017-04-14', 'Good Friday', 'computed as the Friday before Easter; not yet checked against a proclamation', 0);
INSERT INTO appointedDay VALUES (30, '2030-11-28', 'Thanksgiving Day', 'computed as the fourth Thursday of November; not yet checked against a proclamation', 0);
INSERT INTO appointedDay VALUES (31, '2031-04-11', 'Good Friday', 'computed as the Friday before Easter; not yet checked against a proclamation', 0);
INSERT INTO appointedDay VALUES (32, '2031-11-27', 'Thanksgiving Day', 'computed as the fourth Thursday of November; not yet checked against a proclamation', 0);
INSERT INTO appointedDay VALUES (33, '2032-03-26', 'Good Friday', 'computed as the Friday before Easter; not yet checked against a proclamation', 0);
INSERT INTO appointedDay VALUES (34, '2032-11-25', 'Thanksgiving Day', 'computed as the fourth Thursday of November; not yet checked against a proclamation', 0);
INSERT INTO appointedDay VALUES (35, '2033-04-15', 'Good Friday', 'computed as the Friday before Easter; not yet checked against a proclamation', 0);
INSERT INTO appointedDay VALUES (36, '2033-11-24', 'Thanksgiving Day', 'computed as the fourth Thursday of November; not yet checked against a proclamation', 0);
INSERT INTO appointedDay VALUES (37, '2034-04-07', 'Good Friday', 'computed as the Friday before Easter; not yet checked against a proclamation', 0);
INSERT INTO appointedDay VALUES (38, '2034-11-23', 'Thanksgiving Day', 'computed as the fourth Thursday of November; not yet checked against a proclamation', 0);
INSERT INTO appointedDay VALUES (39, '2035-03-23', 'Good Friday', 'computed as the Friday before Easter; not yet checked against a proclamation', 0);
INSERT INTO appointedDay VALUES (4, '2017-11-23', 'Thanksgiving Day', 'computed as the fourth Thursday of November; not yet checked against a proclamation', 0);
INSERT INTO appointedDay VALUES (40, '2035-11-22', 'Thanksgiving Day', 'computed as the fourth Thursday of November; not yet checked against a proclamation', 0);
INSERT INTO appointedDay VALUES (41, '2036-04-11', 'Good Friday', 'computed as the Friday before Easter; not yet checked against a proclamation', 0);
INSERT INTO appointedDay VALUES (42, '2036-11-27', 'Thanksgiving Day', 'computed as the fourth Thursday of November; not yet checked against a proclamation', 0);
INSERT INTO appointedDay VALUES (43, '2037-04-03', 'Good Friday', 'computed as the Friday before Easter; not yet checked against a proclamation', 0);
INSERT INTO appointedDay VALUES (44, '2037-11-26', 'Thanksgiving Day', 'computed as the fourth Thursday of November; not yet checked against a proclamation', 0);
INSERT INTO appointedDay VALUES (45, '2038-04-23', 'Good Friday', 'computed as the Friday before Easter; not yet checked against a proclamation', 0);
INSERT INTO appointedDay VALUES (46, '2038-11-25', 'Thanksgiving Day', 'computed as the fourth Thursday of November; not yet checked against a proclamation', 0);
INSERT INTO appointedDay VALUES (47, '2039-04-08', 'Good Friday', 'computed as the Friday before Easter; not yet checked against a proclamation', 0);
INSERT INTO appointedDay VALUES (48, '2039-11-24', 'Thanksgiving Day', 'computed as the fourth Thursday of November; not yet checked against a proclamation', 0);
INSERT INTO appointedDay VALUES (49, '2040-03-30', 'Good Friday', 'computed as the Friday before Easter; not yet checked against a proclamation', 0);
INSERT INTO appointedDay VALUES (5, '2018-03-30', 'Good Friday', 'computed as the Friday before Easter; not yet checked against a proclamation', 0);
INSERT INTO appointedDay VALUES (50, '2040-11-22', 'Thanksgiving Day', 'computed as the fourth Thursday of November; not yet checked against a proclamation', 0);
INSERT INTO appointedDay VALUES (6, '2018-11-22', 'Thanksgiving Day', 'computed as the fourth Thursday of November; not yet checked against a proclamation', 0);
INSERT INTO appointedDay VALUES (7, '2019-04-19', 'Good Friday', 'computed as the Friday before Easter; not yet checked against a proclamation', 0);
INSERT INTO appointedDay VALUES (8, '2019-11-28', 'Thanksgiving Day', 'computed as the fourth Thursday of November; not yet checked against a proclamation', 0);
INSERT INTO appointedDay VALUES (9, '2020-04-10', 'Good Friday', 'computed as the Friday before Easter; not yet checked against a proclamation', 0);
INSERT INTO closure VALUES (1, '2026-12-04', 'Staff day');
INSERT INTO contractor VALUES (1, 2, 'Acme', 'acme', '', '', '', '', '', NULL, NULL);
INSERT INTO product VALUES (1, 1, 'Acme Reading', 'acme reading', 1, '', '', '', '');
INSERT INTO contract VALUES (1, 8, 1, 'educational-software', 'Reading lessons for grade 3.', '', 'unknown', NULL, NULL, NULL, NULL, '2026-11-03', NULL, 'no-end', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'Acme: Acme Reading', 'acme: acme reading', 'under-review', '2026-12-20', 1, NULL, 2, 10, NULL, '2026-11-03', '~', 'notice-voidable');
INSERT INTO contractProduct VALUES (1, 1, 1);
INSERT INTO contractClass VALUES (1, 'student-information');
INSERT INTO contractClass VALUES (1, 'student-records');
INSERT INTO finding VALUES (1, 1, 'present', '3', '', '', '2026-11-04');
INSERT INTO finding VALUES (1, 9, 'missing', '', '', '', '2026-11-04');
INSERT INTO noticeToAmend VALUES (1, 1, '2026-11-05', 'by letter', '2026-12-20', 'A month and a half.', '9');
INSERT INTO exemption VALUES (1, 4, '4471', 'Robin Zzyzx', 1, 1, 'iep', '', '', '2026-11-06', NULL, NULL, NULL, NULL, NULL, 'Acme Reading, student 4471', '4471', 'incomplete', '~');
INSERT INTO exemptionCondition VALUES (1, 'federal-law', 'met', 'The clause says so.', 'page 4', '2026-11-07');
INSERT INTO exemptionCondition VALUES (1, 'operator-duties', 'met', 'Read.', 'letter', '2026-11-07');
INSERT INTO signature VALUES (1, 1, 'parent', 'Sam Zzyzx', '2026-11-09', 'ink', 1, 1);
INSERT INTO deletion VALUES (1, 1, 'parent', 'Sam Zzyzx', '2026-11-10', NULL, 'Everything', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'student 4471', 'to-be-checked', 'open', 0, 1);
INSERT INTO deletionStudent VALUES (1, 1, '4471', NULL);
INSERT INTO leg VALUES (1, 1, 1, NULL, 'to-be-sent', NULL, '', NULL, NULL, '', NULL, '', NULL, NULL, 0);
INSERT INTO journal VALUES (1, '2026-11-25T03:21:47+00:00', 'Pat Coordinator', 'district.init', 'district', 1, 'policy=connecticut; schema=2', 'genesis', '3e242a45807b18df0f870e259a4f0d73c7b5bfe8df6be654630a54049a026a07');
INSERT INTO journal VALUES (2, '2026-11-25T03:22:06+00:00', 'Pat Coordinator', 'contractor.add', 'contractor', 1, '', '3e242a45807b18df0f870e259a4f0d73c7b5bfe8df6be654630a54049a026a07', '3efc8eb8cf28381821f55d3384e23f8ea9223aca3c3e6ebaff7a55107d8ae66d');
INSERT INTO journal VALUES (3, '2026-11-25T03:22:06+00:00', 'Pat Coordinator', 'product.add', 'product', 1, 'contractor=V-0001', '3efc8eb8cf28381821f55d3384e23f8ea9223aca3c3e6ebaff7a55107d8ae66d', '73bc47843bfd2adf8deee980a57fe2c94ef063ddac7540e81a23fdc61edc3e18');
INSERT INTO journal VALUES (4, '2026-11-25T03:22:06+00:00', 'Pat Coordinator', 'contract.draft', 'contract', 1, 'contractor=V-0001; product=P-0001', '73bc47843bfd2adf8deee980a57fe2c94ef063ddac7540e81a23fdc61edc3e18', '0218c89e95a3ba940017fc68cd8c51b25a162c6a1435d61560d86cb5744d0d7f');
INSERT INTO journal VALUES (5, '2026-11-25T03:22:06+00:00', 'Pat Coordinator', 'contract.execute', 'contract', 1, 'signed=2026-11-03; no-end=yes', '0218c89e95a3ba940017fc68cd8c51b25a162c6a1435d61560d86cb5744d0d7f', '0cf8c00c10c6e2d3de122009e2e58303dcd9e1a141b3b8346ae05880e856213d');
INSERT INTO journal VALUES (6, '2026-11-25T03:22:06+00:00', 'Pat Coordinator', 'contract.finding', 'contract', 1, 'provision=1; finding=present; page=3', '0cf8c00c10c6e2d3de122009e2e58303dcd9e1a141b3b8346ae05880e856213d', '447f694717b3782ba8cf8bc0a56a597fc85335e49ec095941e487e513d1df85b');
INSERT INTO journal VALUES (7, '2026-11-25T03:22:06+00:00', 'Pat Coordinator', 'contract.finding', 'contract', 1, 'provision=9; finding=missing', '447f694717b3782ba8cf8bc0a56a597fc85335e49ec095941e487e513d1df85b', '97ac7c382267ae005fc69e815f667e127c8d1336df48f39c802b955f8b6bd494');
INSERT INTO journal VALUES (8, '2026-11-25T03:22:06+00:00', 'Pat Coordinator', 'contract.change', 'contract', 1, 'changed=description', '97ac7c382267ae005fc69e815f667e127c8d1336df48f39c802b955f8b6bd494', '24c9688b07413aad98bfd9c598d370522b5cf3d7eedeb8ff44f8b4057c1041f4');
INSERT INTO journal VALUES (9, '2026-11-25T03:22:07+00:00', 'Pat Coordinator', 'contract.notify', 'contract', 1, 'sent=2026-11-05; cure-by=2026-12-20; provisions=9', '24c9688b07413aad98bfd9c598d370522b5cf3d7eedeb8ff44f8b4057c1041f4', 'f32bbaf3d19292ff1325db0e8281c4f8afed4b91814972fd574b04d8b54b3fd1');
INSERT INTO journal VALUES (10, '2026-11-25T03:22:07+00:00', 'Pat Coordinator', 'contract.note', 'contract', 1, '', 'f32bbaf3d19292ff1325db0e8281c4f8afed4b91814972fd574b04d8b54b3fd1', '8d6cec32242e17050f80710a97ab55ce1e284a663567dbfdf6598f01173b1cc5');
INSERT INTO journal VALUES (11, '2026-11-25T03:22:07+00:00', 'Pat Coordinator', 'contract.undo', 'contract', 1, 'undone=10', '8d6cec32242e17050f80710a97ab55ce1e284a663567dbfdf6598f01173b1cc5', '5cba5a2498fd7f8ae0e413ae9c3fb8f2093fad1156a058a5ea98bb760909bac9');
INSERT INTO journal VALUES (12, '2026-11-25T03:22:07+00:00', 'Pat Coordinator', 'exemption.open', 'exemption', 1, 'product=P-0001; plan=iep; drawn-up=2026-11-06', '5cba5a2498fd7f8ae0e413ae9c3fb8f2093fad1156a058a5ea98bb760909bac9', '12e7f25dec94807d2196c513bdf0adf8dbc31540283b5930f3439d5c1ccc5931');
INSERT INTO journal VALUES (13, '2026-11-25T03:22:07+00:00', 'Pat Coordinator', 'exemption.condition', 'exemption', 1, 'condition=federal-law; answer=met; on=2026-11-07', '12e7f25dec94807d2196c513bdf0adf8dbc31540283b5930f3439d5c1ccc5931', '42a3de6e22accb10c25dba661ecc4a7ba1e0dd1518af1dca1c95997ba0be3d28');
INSERT INTO journal VALUES (14, '2026-11-25T03:22:07+00:00', 'Pat Coordinator', 'exemption.condition', 'exemption', 1, 'condition=operator-duties; answer=met; on=2026-11-07', '42a3de6e22accb10c25dba661ecc4a7ba1e0dd1518af1dca1c95997ba0be3d28', 'e9e674e43a82aa7718942a1e03345878cd525799e6c64f3e38c2a6284d503166');
INSERT INTO journal VALUES (15, '2026-11-25T03:22:07+00:00', 'Pat Coordinator', 'exemption.sign', 'exemption', 1, 'role=parent; on=2026-11-09; method=ink; acknowledges=yes; authorizes=yes; scan=no', 'e9e674e43a82aa7718942a1e03345878cd525799e6c64f3e38c2a6284d503166', '2437349688d67e2dcd5987e3ada54680900d456aaa81863679ff04164679fced');
INSERT INTO journal VALUES (16, '2026-11-25T03:22:07+00:00', 'Pat Coordinator', 'deletion.open', 'deletion', 1, 'requester=parent; received=2026-11-10; students=1; contractor=V-0001', '2437349688d67e2dcd5987e3ada54680900d456aaa81863679ff04164679fced', '2e11e86f13b53f3bbda64dd619d38f3dc36b561f714f9ed652aac7f1933f9864');
INSERT INTO journal VALUES (17, '2026-11-25T03:22:07+00:00', 'Pat Coordinator', 'product.add', 'product', 2, 'contractor=V-0001', '2e11e86f13b53f3bbda64dd619d38f3dc36b561f714f9ed652aac7f1933f9864', '6d68b1ee520bec0bdf9f9206c3f305f5fd47dab5d55eb03a75790fceee6f007e');
INSERT INTO journal VALUES (18, '2026-11-25T03:22:07+00:00', 'Pat Coordinator', 'product.undo', 'product', 2, 'undone=17', '6d68b1ee520bec0bdf9f9206c3f305f5fd47dab5d55eb03a75790fceee6f007e', '550e127758df42025ee1a982cf968e692065d8bb88ab47dae53e0f62948c8457');
INSERT INTO journal VALUES (19, '2026-11-25T03:22:07+00:00', 'Pat Coordinator', 'contractor.change', 'contractor', 1, 'changed=name', '550e127758df42025ee1a982cf968e692065d8bb88ab47dae53e0f62948c8457', '0ea56977ed34c3fc67b82a46708a9a9d1d9f785406cbaafe0791f156cb045fd4');
INSERT INTO journal VALUES (20, '2026-11-25T03:22:07+00:00', 'Pat Coordinator', 'district.rename', 'district', 1, '', '0ea56977ed34c3fc67b82a46708a9a9d1d9f785406cbaafe0791f156cb045fd4', '11052635acd19c43a2b8f1244c0a7c69db758d5dc672b30450cc8fd1b4ac0d85');
INSERT INTO journal VALUES (21, '2026-11-25T03:22:07+00:00', 'Pat Coordinator', 'district.practise', 'district', 1, 'cure-days=30; deletion-days=20; renewal-lead-days=60; end-confirmation-days=30; exemption-review-months=12; dates-moved=0', '11052635acd19c43a2b8f1244c0a7c69db758d5dc672b30450cc8fd1b4ac0d85', 'a55b711ba61a1edc23d1e6e0ceb03607a51c9d550675212327a0e1eff1bc4b4f');
INSERT INTO journal VALUES (22, '2026-11-25T03:22:07+00:00', 'Pat Coordinator', 'district.close', 'district', 1, 'date=2026-12-04; dates-moved=0', 'a55b711ba61a1edc23d1e6e0ceb03607a51c9d550675212327a0e1eff1bc4b4f', '358a7ad273e63b3e5f8cccffd75e8b93659dd5d29777a3ae1b126a179b761b3b');
INSERT INTO reversal VALUES (2, 'contractor', 1, NULL, 1);
INSERT INTO reversal VALUES (3, 'product', 1, NULL, 1);
INSERT INTO reversal VALUES (4, 'contract', 1, NULL, 1);
INSERT INTO reversal VALUES (5, 'contract', 1, '{"amendments":[],"attachments":[],"contractor":{"name":"Acme Learning","number":1},"findings":[],"notes":[],"notices":[],"number":1,"postings":[],"products":[{"name":"Acme Reading","number":1}],"renewals":[],"revision":1,"term":{"unknown":{}},"terms":{"addendum":{"unknown":{}},"classes":["student-records","student-information"],"description":"Reading lessons.","elements":[],"otherElements":"","purposes":["educational-software"]}}', 2);
INSERT INTO reversal VALUES (6, 'contract', 1, '{"amendments":[],"attachments":[],"contractor":{"name":"Acme Learning","number":1},"findings":[],"notes":[],"notices":[],"number":1,"postings":[],"products":[{"name":"Acme Reading","number":1}],"renewals":[],"revision":2,"signedOn":"2026-11-03","term":{"noEnd":{}},"terms":{"addendum":{"unknown":{}},"classes":["student-information","student-records"],"description":"Reading lessons.","elements":[],"otherElements":"","purposes":["educational-software"]}}', 3);
INSERT INTO reversal VALUES (7, 'contract', 1, '{"amendments":[],"attachments":[],"contractor":{"name":"Acme Learning","number":1},"findings":[1,{"clause":"","kind":"present","note":"","on":"2026-11-04","page":"3"}],"notes":[],"notices":[],"number":1,"postings":[],"products":[{"name":"Acme Reading","number":1}],"renewals":[],"revision":3,"signedOn":"2026-11-03","term":{"noEnd":{}},"terms":{"addendum":{"unknown":{}},"classes":["student-records","student-information"],"description":"Reading lessons.","elements":[],"otherElements":"","purposes":["educational-software"]}}', 4);
INSERT INTO reversal VALUES (8, 'contract', 1, '{"amendments":[],"attachments":[],"contractor":{"name":"Acme Learning","number":1},"findings":[9,{"clause":"","kind":"missing","note":"","on":"2026-11-04","page":""},1,{"clause":"","kind":"present","note":"","on":"2026-11-04","page":"3"}],"notes":[],"notices":[],"number":1,"postings":[],"products":[{"name":"Acme Reading","number":1}],"renewals":[],"revision":4,"signedOn":"2026-11-03","term":{"noEnd":{}},"terms":{"addendum":{"unknown":{}},"classes":["student-information","student-records"],"description":"Reading lessons.","elements":[],"otherElements":"","purposes":["educational-software"]}}', 5);
INSERT INTO reversal VALUES (9, 'contract', 1, '{"amendments":[],"attachments":[],"contractor":{"name":"Acme Learning","number":1},"findings":[1,{"clause":"","kind":"present","note":"","on":"2026-11-04","page":"3"},9,{"clause":"","kind":"missing","note":"","on":"2026-11-04","page":""}],"notes":[],"notices":[],"number":1,"postings":[],"products":[{"name":"Acme Reading","number":1}],"renewals":[],"revision":5,"signedOn":"2026-11-03","term":{"noEnd":{}},"terms":{"addendum":{"unknown":{}},"classes":["student-records","student-information"],"description":"Reading lessons for grade 3.","elements":[],"otherElements":"","purposes":["educational-software"]}}', 6);
INSERT INTO reversal VALUES (10, 'contract', 1, '{"amendments":[],"attachments":[],"contractor":{"name":"Acme Learning","number":1},"findings":[1,{"clause":"","kind":"present","note":"","on":"2026-11-04","page":"3"},9,{"clause":"","kind":"missing","note":"","on":"2026-11-04","page":""}],"notes":[],"notices":[{"cureBy":"2026-12-20","how":"by letter","provisions":[9],"sentOn":"2026-11-05","why":"A month and a half."}],"number":1,"postings":[],"products":[{"name":"Acme Reading","number":1}],"renewals":[],"revision":6,"signedOn":"2026-11-03","term":{"noEnd":{}},"terms":{"addendum":{"unknown":{}},"classes":["student-records","student-information"],"description":"Reading lessons for grade 3.","elements":[],"otherElements":"","purposes":["educational-software"]}}', 7);
INSERT INTO reversal VALUES (11, 'contract', 1, '{"amendments":[],"attachments":[],"contractor":{"name":"Acme Learning","number":1},"findings":[9,{"clause":"","kind":"missing","note":"","on":"2026-11-04","page":""},1,{"clause":"","kind":"present","note":"","on":"2026-11-04","page":"3"}],"notes":[{"by":"Pat Coordinator","on":"2026-11-25","text":"Spoke to Avery."}],"notices":[{"cureBy":"2026-12-20","how":"by letter","provisions":[9],"sentOn":"2026-11-05","why":"A month and a half."}],"number":1,"postings":[],"products":[{"name":"Acme Reading","number":1}],"renewals":[],"revision":7,"signedOn":"2026-11-03","term":{"noEnd":{}},"terms":{"addendum":{"unknown":{}},"classes":["student-information","student-records"],"description":"Reading lessons for grade 3.","elements":[],"otherElements":"","purposes":["educational-software"]}}', 8);
INSERT INTO reversal VALUES (12, 'exemption', 1, NULL, 1);
INSERT INTO reversal VALUES (13, 'exemption', 1, '{"attachments":[],"conditions":[],"contractor":{"name":"Acme Learning","number":1},"drawnUpOn":"2026-11-06","efforts":[],"evidenceRequests":[],"notes":[],"number":1,"plan":"iep","product":{"name":"Acme Reading","number":1},"reviewedOn":[],"revision":1,"searches":[],"signatures":[],"student":{"code":"4471","name":"Robin Zzyzx"},"unableToComply":"","uniqueAndNecessary":""}', 2);
INSERT INTO reversal VALUES (14, 'exemption', 1, '{"attachments":[],"conditions":["federal-law",{"answer":"met","evidence":"page 4","on":"2026-11-07","reason":"The clause says so."}],"contractor":{"name":"Acme Learning","number":1},"drawnUpOn":"2026-11-06","efforts":[],"evidenceRequests":[],"notes":[],"number":1,"plan":"iep","product":{"name":"Acme Reading","number":1},"reviewedOn":[],"revision":2,"searches":[],"signatures":[],"student":{"code":"4471","name":"Robin Zzyzx"},"unableToComply":"","uniqueAndNecessary":""}', 3);
INSERT INTO reversal VALUES (15, 'exemption', 1, '{"attachments":[],"conditions":["operator-duties",{"answer":"met","evidence":"letter","on":"2026-11-07","reason":"Read."},"federal-law",{"answer":"met","evidence":"page 4","on":"2026-11-07","reason":"The clause says so."}],"contractor":{"name":"Acme Learning","number":1},"drawnUpOn":"2026-11-06","efforts":[],"evidenceRequests":[],"notes":[],"number":1,"plan":"iep","product":{"name":"Acme Reading","number":1},"reviewedOn":[],"revision":3,"searches":[],"signatures":[],"student":{"code":"4471","name":"Robin Zzyzx"},"unableToComply":"","uniqueAndNecessary":""}', 4);
INSERT INTO reversal VALUES (16, 'deletion', 1, NULL, 1);
INSERT INTO reversal VALUES (17, 'product', 2, NULL, 1);
INSERT INTO reversal VALUES (18, 'product', 2, '{"address":"","attachments":[],"category":"","contractor":{"name":"Acme Learning","number":1},"grades":"","name":"Acme Sums","number":2,"purpose":"","revision":1}', NULL);
INSERT INTO reversal VALUES (19, 'contractor', 1, '{"attachments":[],"contact":"","contracts":[{"name":"Acme Learning: Acme Reading","number":1}],"email":"","kinds":[],"name":"Acme Learning","number":1,"products":[{"name":"Acme Reading","number":1}],"remark":"","revision":1,"telephone":""}', 2);
INSERT INTO reversal VALUES (20, 'district', 1, '{"calendar":{"appointed":[{"confirmed":false,"date":"2016-03-25","name":"Good Friday","source":"computed as the Friday before Easter; not yet checked against a proclamation"},{"confirmed":false,"date":"2016-11-24","name":"Thanksgiving Day","source":"computed as the fourth Thursday of November; not yet checked against a proclamation"},{"confirmed":false,"date":"2017-04-14","name":"Good Friday","source":"computed as the Friday before Easter; not yet checked against a proclamation"},{"confirmed":false,"date":"2017-11-23","name":"Thanksgiving Day","source":"computed as the fourth Thursday of November; not yet checked against a proclamation"},{"confirmed":false,"date":"2018-03-30","name":"Good Friday","source":"computed as the Friday before Easter; not yet checked against a proclamation"},{"confirmed":false,"date":"2018-11-22","name":"Thanksgiving Day","source":"computed as the fourth Thursday of November; not yet checked against a proclamation"},{"confirmed":false,"date":"2019-04-19","name":"Good Friday","source":"computed as the Friday before Easter; not yet checked against a proclamation"},{"confirmed":false,"date":"2019-11-28","name":"Thanksgiving Day","source":"computed as the fourth Thursday of November; not yet checked against a proclamation"},{"confirmed":false,"date":"2020-04-10","name":"Good Friday","source":"computed as the Friday before Easter; not yet checked against a proclamation"},{"confirmed":false,"date":"2020-11-26","name":"Thanksgiving Day","source":"computed as the fourth Thursday of November; not yet checked against a proclamation"},{"confirmed":false,"date":"2021-04-02","name":"Good Friday","source":"computed as the Friday before Easter; not yet checked against a proclamation"},{"confirmed":false,"date":"2021-11-25","name":"Thanksgiving Day","source":"computed as the fourth Thursday of November; not yet checked against a proclamation"},{"confirmed":false,"date":"2022-04-15","name":"Good Friday","source":"computed as the Friday before Easter; not yet checked against a proclamation"},{"confirmed":false,"date":"2022-11-24","name":"Thanksgiving Day","source":"computed as the fourth Thursday of November; not yet checked against a proclamation"},{"confirmed":false,"date":"2023-04-07","name":"Good Friday","source":"computed as the Friday before Easter; not yet checked against a proclamation"},{"confirmed":false,"date":"2023-11-23","name":"Thanksgiving Day","source":"computed as the fourth Thursday of November; not yet checked against a proclamation"},{"confirmed":true,"date":"2024-03-29","name":"Good Friday","source":"the state''s list of holidays for 2024, Department of Administrative Services"},{"confirmed":true,"date":"2024-11-28","name":"Thanksgiving Day","source":"the state''s list of holidays for 2024, Department of Administrative Services"},{"confirmed":false,"date":"2025-04-18","name":"Good Friday","source":"computed as the Friday before Easter; not yet checked against a proclamation"},{"confirmed":false,"date":"2025-11-27","name":"Thanksgiving Day","source":"computed as the fourth Thursday of November; not yet checked against a proclamation"},{"confirmed":false,"date":"2026-04-03","name":"Good Friday","source":"computed as the Friday before Easter; not yet checked against a proclamation"},{"confirmed":false,"date":"2026-11-26","name":"Thanksgiving Day","source":"computed as the fourth Thursday of November; not yet checked against a proclamation"},{"confirmed":false,"date":"2027-03-26","name":"Good Friday","source":"computed as the Friday before Easter; not yet checked against a proclamation"},{"confirmed":false,"date":"2027-11-25","name":"Thanksgiving Day","source":"computed as the fourth Thursday of November; not yet checked against a proclamation"},{"confirmed":false,"date":"2028-04-14","name":"Good Friday","source":"computed as the Friday before Easter; not yet checked against a proclamation"},{"confirmed":false,"date":"2028-11-23","name":"Thanksgiving Day","source":"computed as the fourth Thursday of November; not yet checked against a proclamation"},{"confirmed":false,"date":"2029-03-30","name":"Good Friday","source":"computed as the Friday before Easter; not yet checked against a proclamation"},{"confirmed":false,"date":"2029-11-22","name":"Thanksgiving Day","source":"computed as the fourth Thursday of November; not yet checked against a proclamation"},{"confirmed":false,"date":"2030-04-19","name":"Good Friday","source":"computed as the Friday before Easter; not yet checked against a proclamation"},{"confirmed":false,"date":"2030-11-28","name":"Thanksgiving Day","source":"computed as the fourth Thursday of November; not yet checked against a proclamation"},{"confirmed":false,"date":"2031-04-11","name":"Good Friday","source":"computed as the Friday before Easter; not yet checked against a proclamation"},{"confirmed":false,"date":"2031-11-27","name":"Thanksgiving Day","source":"computed as the fourth Thursday of November; not yet checked against a proclamation"},{"confirmed":false,"date":"2032-03-26","name":"Good Friday","source":"computed as the Friday before Easter; not yet checked against a proclamation"},{"confirmed":false,"date":"2032-11-25","name":"Thanksgiving Day","source":"computed as the fourth Thursday of November; not yet checked against a proclamation"},{"confirmed":false,"date":"2033-04-15","name":"Good Friday","source":"computed as the Friday before Easter; not yet checked against a proclamation"},{"confirmed":false,"date":"2033-11-24","name":"Thanksgiving Day","source":"computed as the fourth Thursday of November; not yet checked against a proclamation"},{"confirmed":false,"date":"2034-04-07","name":"Good Friday","source":"computed as the Friday before Easter; not yet checked against a proclamation"},{"confirmed":false,"date":"2034-11-23","name":"Thanksgiving Day","source":"computed as the fourth Thursday of November; not yet checked against a proclamation"},{"confirmed":false,"date":"2035-03-23","name":"Good Friday","source":"computed as the Friday before Easter; not yet checked against a proclamation"},{"confirmed":false,"date":"2035-11-22","name":"Thanksgiving Day","source":"computed as the fourth Thursday of November; not yet checked against a proclamation"},{"confirmed":false,"date":"2036-04-11","name":"Good Friday","source":"computed as the Friday before Easter; not yet checked against a proclamation"},{"confirmed":false,"date":"2036-11-27","name":"Thanksgiving Day","source":"computed as the fourth Thursday of November; not yet checked against a proclamation"},{"confirmed":false,"date":"2037-04-03","name":"Good Friday","source":"computed as the Friday before Easter; not yet checked against a proclamation"},{"confirmed":false,"date":"2037-11-26","name":"Thanksgiving Day","source":"computed as the fourth Thursday of November; not yet checked against a proclamation"},{"confirmed":false,"date":"2038-04-23","name":"Good Friday","source":"computed as the Friday before Easter; not yet checked against a proclamation"},{"confirmed":false,"date":"2038-11-25","name":"Thanksgiving Day","source":"computed as the fourth Thursday of November; not yet checked against a proclamation"},{"confirmed":false,"date":"2039-04-08","name":"Good Friday","source":"computed as the Friday before Easter; not yet checked against a proclamation"},{"confirmed":false,"date":"2039-11-24","name":"Thanksgiving Day","source":"computed as the fourth Thursday of November; not yet checked against a proclamation"},{"confirmed":false,"date":"2040-03-30","name":"Good Friday","source":"computed as the Friday before Easter; not yet checked against a proclamation"},{"confirmed":false,"date":"2040-11-22","name":"Thanksgiving Day","source":"computed as the fourth Thursday of November; not yet checked against a proclamation"}],"closures":[],"closuresMoveDeadlines":false},"choices":{"addendumRequired":false,"executedOn":"last-signature","renewalRestartsNotice":true},"district":"Elm Street Public Schools (made up)","practice":{"cureDays":30,"deletionDays":30,"endConfirmationDays":30,"exemptionReviewMonths":12,"renewalLeadDays":60},"profile":{"actor":"the Board","adultAge":18,"advertisingBasisIncludesRecords":true,"breachNoticeNamesBoard":true,"consultantDefined":true,"contextualAdvertisingAllowed":true,"contractMayShortenBreachNotice":false,"dataElements":["educational-record","email-account","name","home-address","telephone","date-of-birth","email-address","discipline","test-results","grades","evaluations","criminal-records","medical-records","health-records","social-security-number","biometric","disabilities","socioeconomic","food-purchases","political-affiliations","religion","text-messages","documents","student-identifiers","search-activity","photographs","voice-recordings","survey-responses","behavioral-assessments"],"directoryRequestsNeedSchoolPurpose":false,"guardian":"parent or legal guardian","id":"connecticut","provisions":[1,2,3,4,5,6,7,8,9,10],"publicDataExcluded":true,"repopulateAnyData":false,"terms":[{"says":"The local or regional board of education acts.","topic":"actor"},{"says":"Student data is neither the contractor''s property nor under its control; what a student makes belongs to the student or the parent or guardian (C.G.S. § 10-234bb(b)).","topic":"ownership"},{"says":"Deletion of a disaster-recovery copy may be asked for once it was used to restore accessible data.","topic":"disaster-recovery-restore"},{"says":"A student, a parent or a guardian may review and correct; any one of them is enough.","topic":"review-who"},{"says":"The contract describes how the contractor notifies the board.","topic":"breach-addressee"},{"says":"A family may keep an account of its own for what the student made.","topic":"student-account"},{"says":"FERPA is named with its citation.","topic":"ferpa-reference"},{"says":"Connecticut law governs the contractor and the board.","topic":"governed-parties"},{"says":"An invalid provision leaves the other provisions and the other applications of the contract standing.","topic":"severability-reach"},{"says":"No such clause is among the ten; the contractor may not use student data of any class for targeted advertising, whatever the contract says (C.G.S. § 10-234bb(d)(2)).","topic":"advertising"},{"says":"The uniform addendum is made to satisfy the section.","topic":"addendum-conformity"},{"says":"The addendum comes from C.G.S. § 10-234ff.","topic":"addendum-source"},{"says":"A conflicting term of a contract entered into from 1 July 2018 on is void, at once and alone (C.G.S. § 10-234bb(e)).","topic":"conflicting-term"},{"says":"Nothing makes a contract void for a missing provision without notice and a failure to amend (C.G.S. § 10-234bb(f)).","topic":"missing-term-at-once"},{"says":"A contract entered into from 1 July 2018 on that lacks a provision is void after reasonable notice and a failure to amend in reasonable time (C.G.S. § 10-234bb(f)).","topic":"missing-term-after-notice"},{"says":"Notice of each contract goes on the board''s website.","topic":"website-notice"},{"says":"The board tells students and their parents or guardians the website''s address, electronically, by 1 September of each school year.","topic":"annual-notice"},{"says":"The product cannot comply with C.G.S. § 10-234bb; the agreement says so.","topic":"exemption-test"},{"says":"The parent or legal guardian signs.","topic":"exemption-signer"},{"says":"FERPA and HIPAA are named with their citations.","topic":"exemption-federal-law"},{"says":"The operator complies with C.G.S. § 10-234cc for this use.","topic":"exemption-operator"},{"says":"Security guards against unauthorized access, destruction, use, modification or disclosure.","topic":"operator-security"},{"says":"Only a student, parent, guardian or board with the right to control the information may ask for deletion (C.G.S. § 10-234cc(a)(2)).","topic":"deletion-requester"},{"says":"The excepted copy is part of a disaster recovery storage system.","topic":"disaster-recovery-system"},{"says":"The parent of a student may ask again after a restore.","topic":"repeat-requester"},{"says":"The state''s education department publishes written guidance (C.G.S. § 10-234ee).","topic":"guidance"},{"says":"Students and their parents or guardians are told electronically within two business days, and the notice is posted on the board''s website in every case (C.G.S. § 10-234dd(a)(3)).","topic":"family-breach-notice"},{"says":"The statute sets 30 and 60 days as the most and says nothing of a shorter term.","topic":"earlier-breach-notice"},{"says":"A contractor has a contract with any local or regional board.","topic":"contractor"},{"says":"An operator''s product is used for school purposes; it need not be primarily so.","topic":"operator"},{"says":"A consultant is a professional with non-instructional services, among them administration, planning, analysis, statistics and research.","topic":"consultant"},{"says":"Preschool pupils are found through C.G.S. § 10-10a.","topic":"student-definition"},{"says":"The student-data sections do not define it; federal rules make a student eligible at 18 or on attending a postsecondary institution.","topic":"eligible-student"},{"says":"Student records are kept by the school district, the State Board or the state''s Department of Education.","topic":"record-holder"},{"says":"De-identified student information is left out of student records for those three uses only where the contract allows the use.","topic":"record-exclusions"},{"says":"Student information leaves out what is publicly available.","topic":"public-data"},{"says":"What a family gives in the course of using a product is student information.","topic":"information-from-families"},{"says":"What an employee or agent of the board gives is student information.","topic":"information-from-staff"},{"says":"The list names the date of birth.","topic":"date-of-birth"},{"says":"The list names survey responses and behavioral assessments and not geolocation.","topic":"last-elements"},{"says":"Those three are not named; the list is open-ended.","topic":"added-elements"},{"says":"First or last name, and religious affiliations, are named.","topic":"element-wording"},{"says":"A teacher or the board directs them.","topic":"school-purposes"},{"says":"An advertisement is targeted when chosen by student information, records or content, or by use of the product over time, including activity kept for later.","topic":"targeted-advertising-basis"},{"says":"An advertisement on a site visited at the time, or in answer to the student, is excepted.","topic":"targeted-advertising-exception"},{"says":"Targeted advertising on other sites is banned where it rests on data gained through school use.","topic":"advertising-elsewhere"},{"says":"Student data and persistent identifiers may not be collected, stored and used except for school purposes.","topic":"profiles"},{"says":"Student data may not be sold, rented or traded, save to a successor that stays bound.","topic":"sale"},{"says":"Six kinds of disclosure are allowed; the sixth is a school, educational or employment purpose the family asks for.","topic":"disclosures"},{"says":"A recipient has to follow the operator''s duties of security and deletion.","topic":"subprocessors"},{"says":"An operator may do that, and improve the product, recommend without being paid for it, and answer a student''s request.","topic":"permitted-uses"},{"says":"Only a store or marketplace for software owes no duty for what it sells; a vendor is not excepted.","topic":"sellers"},{"says":"General-audience products stay outside even if school credentials open them.","topic":"general-audience"},{"says":"No statute in force says this; names and addresses of students need not be disclosed without consent (C.G.S. § 1-210(b)(11)), and a denial is in writing within four business days (C.G.S. § 1-206(a)).","topic":"directory-requests"}],"title":"Connecticut, the statute alone (C.G.S. §§ 10-234aa to 10-234ff)"},"revision":1}', 2);
INSERT INTO reversal VALUES (21, 'district', 1, '{"calendar":{"appointed":[{"confirmed":false,"date":"2016-03-25","name":"Good Friday","source":"computed as the Friday before Easter; not yet checked against a proclamation"},{"confirmed":false,"date":"2016-11-24","name":"Thanksgiving Day","source":"computed as the fourth Thursday of November; not yet checked against a proclamation"},{"confirmed":false,"date":"2017-04-14","name":"Good Friday","source":"computed as the Friday before Easter; not yet checked against a proclamation"},{"confirmed":false,"date":"2017-11-23","name":"Thanksgiving Day","source":"computed as the fourth Thursday of November; not yet checked against a proclamation"},{"confirmed":false,"date":"2018-03-30","name":"Good Friday","source":"computed as the Friday before Easter; not yet checked against a proclamation"},{"confirmed":false,"date":"2018-11-22","name":"Thanksgiving Day","source":"computed as the fourth Thursday of November; not yet checked against a proclamation"},{"confirmed":false,"date":"2019-04-19","name":"Good Friday","source":"computed as the Friday before Easter; not yet checked against a proclamation"},{"confirmed":false,"date":"2019-11-28","name":"Thanksgiving Day","source":"computed as the fourth Thursday of November; not yet checked against a proclamation"},{"confirmed":false,"date":"2020-04-10","name":"Good Friday","source":"computed as the Friday before Easter; not yet checked against a proclamation"},{"confirmed":false,"date":"2020-11-26","name":"Thanksgiving Day","source":"computed as the fourth Thursday of November; not yet checked against a proclamation"},{"confirmed":false,"date":"2021-04-02","name":"Good Friday","source":"computed as the Friday before Easter; not yet checked against a proclamation"},{"confirmed":false,"date":"2021-11-25","name":"Thanksgiving Day","source":"computed as the fourth Thursday of November; not yet checked against a proclamation"},{"confirmed":false,"date":"2022-04-15","name":"Good Friday","source":"computed as the Friday before Easter; not yet checked against a proclamation"},{"confirmed":false,"date":"2022-11-24","name":"Thanksgiving Day","source":"computed as the fourth Thursday of November; not yet checked against a proclamation"},{"confirmed":false,"date":"2023-04-07","name":"Good Friday","source":"computed as the Friday before Easter; not yet checked against a proclamation"},{"confirmed":false,"date":"2023-11-23","name":"Thanksgiving Day","source":"computed as the fourth Thursday of November; not yet checked against a proclamation"},{"confirmed":true,"date":"2024-03-29","name":"Good Friday","source":"the state''s list of holidays for 2024, Department of Administrative Services"},{"confirmed":true,"date":"2024-11-28","name":"Thanksgiving Day","source":"the state''s list of holidays for 2024, Department of Administrative Services"},{"confirmed":false,"date":"2025-04-18","name":"Good Friday","source":"computed as the Friday before Easter; not yet checked against a proclamation"},{"confirmed":false,"date":"2025-11-27","name":"Thanksgiving Day","source":"computed as the fourth Thursday of November; not yet checked against a proclamation"},{"confirmed":false,"date":"2026-04-03","name":"Good Friday","source":"computed as the Friday before Easter; not yet checked against a proclamation"},{"confirmed":false,"date":"2026-11-26","name":"Thanksgiving Day","source":"computed as the fourth Thursday of November; not yet checked against a proclamation"},{"confirmed":false,"date":"2027-03-26","name":"Good Friday","source":"computed as the Friday before Easter; not yet checked against a proclamation"},{"confirmed":false,"date":"2027-11-25","name":"Thanksgiving Day","source":"computed as the fourth Thursday of November; not yet checked against a proclamation"},{"confirmed":false,"date":"2028-04-14","name":"Good Friday","source":"computed as the Friday before Easter; not yet checked against a proclamation"},{"confirmed":false,"date":"2028-11-23","name":"Thanksgiving Day","source":"computed as the fourth Thursday of November; not yet checked against a proclamation"},{"confirmed":false,"date":"2029-03-30","name":"Good Friday","source":"computed as the Friday before Easter; not yet checked against a proclamation"},{"confirmed":false,"date":"2029-11-22","name":"Thanksgiving Day","source":"computed as the fourth Thursday of November; not yet checked against a proclamation"},{"confirmed":false,"date":"2030-04-19","name":"Good Friday","source":"computed as the Friday before Easter; not yet checked against a proclamation"},{"confirmed":false,"date":"2030-11-28","name":"Thanksgiving Day","source":"computed as the fourth Thursday of November; not yet checked against a proclamation"},{"confirmed":false,"date":"2031-04-11","name":"Good Friday","source":"computed as the Friday before Easter; not yet checked against a proclamation"},{"confirmed":false,"date":"2031-11-27","name":"Thanksgiving Day","source":"computed as the fourth Thursday of November; not yet checked against a proclamation"},{"confirmed":false,"date":"2032-03-26","name":"Good Friday","source":"computed as the Friday before Easter; not yet checked against a proclamation"},{"confirmed":false,"date":"2032-11-25","name":"Thanksgiving Day","source":"computed as the fourth Thursday of November; not yet checked against a proclamation"},{"confirmed":false,"date":"2033-04-15","name":"Good Friday","source":"computed as the Friday before Easter; not yet checked against a proclamation"},{"confirmed":false,"date":"2033-11-24","name":"Thanksgiving Day","source":"computed as the fourth Thursday of November; not yet checked against a proclamation"},{"confirmed":false,"date":"2034-04-07","name":"Good Friday","source":"computed as the Friday before Easter; not yet checked against a proclamation"},{"confirmed":false,"date":"2034-11-23","name":"Thanksgiving Day","source":"computed as the fourth Thursday of November; not yet checked against a proclamation"},{"confirmed":false,"date":"2035-03-23","name":"Good Friday","source":"computed as the Friday before Easter; not yet checked against a proclamation"},{"confirmed":false,"date":"2035-11-22","name":"Thanksgiving Day","source":"computed as the fourth Thursday of November; not yet checked against a proclamation"},{"confirmed":false,"date":"2036-04-11","name":"Good Friday","source":"computed as the Friday before Easter; not yet checked against a proclamation"},{"confirmed":false,"date":"2036-11-27","name":"Thanksgiving Day","source":"computed as the fourth Thursday of November; not yet checked against a proclamation"},{"confirmed":false,"date":"2037-04-03","name":"Good Friday","source":"computed as the Friday before Easter; not yet checked against a proclamation"},{"confirmed":false,"date":"2037-11-26","name":"Thanksgiving Day","source":"computed as the fourth Thursday of November; not yet checked against a proclamation"},{"confirmed":false,"date":"2038-04-23","name":"Good Friday","source":"computed as the Friday before Easter; not yet checked against a proclamation"},{"confirmed":false,"date":"2038-11-25","name":"Thanksgiving Day","source":"computed as the fourth Thursday of November; not yet checked against a proclamation"},{"confirmed":false,"date":"2039-04-08","name":"Good Friday","source":"computed as the Friday before Easter; not yet checked against a proclamation"},{"confirmed":false,"date":"2039-11-24","name":"Thanksgiving Day","source":"computed as the fourth Thursday of November; not yet checked against a proclamation"},{"confirmed":false,"date":"2040-03-30","name":"Good Friday","source":"computed as the Friday before Easter; not yet checked against a proclamation"},{"confirmed":false,"date":"2040-11-22","name":"Thanksgiving Day","source":"computed as the fourth Thursday of November; not yet checked against a proclamation"}],"closures":[],"closuresMoveDeadlines":false},"choices":{"addendumRequired":false,"executedOn":"last-signature","renewalRestartsNotice":true},"district":"Elm Street Schools (made up)","practice":{"cureDays":30,"deletionDays":30,"endConfirmationDays":30,"exemptionReviewMonths":12,"renewalLeadDays":60},"profile":{"actor":"the Board","adultAge":18,"advertisingBasisIncludesRecords":true,"breachNoticeNamesBoard":true,"consultantDefined":true,"contextualAdvertisingAllowed":true,"contractMayShortenBreachNotice":false,"dataElements":["educational-record","email-account","name","home-address","telephone","date-of-birth","email-address","discipline","test-results","grades","evaluations","criminal-records","medical-records","health-records","social-security-number","biometric","disabilities","socioeconomic","food-purchases","political-affiliations","religion","text-messages","documents","student-identifiers","search-activity","photographs","voice-recordings","survey-responses","behavioral-assessments"],"directoryRequestsNeedSchoolPurpose":false,"guardian":"parent or legal guardian","id":"connecticut","provisions":[1,2,3,4,5,6,7,8,9,10],"publicDataExcluded":true,"repopulateAnyData":false,"terms":[{"says":"The local or regional board of education acts.","topic":"actor"},{"says":"Student data is neither the contractor''s property nor under its control; what a student makes belongs to the student or the parent or guardian (C.G.S. § 10-234bb(b)).","topic":"ownership"},{"says":"Deletion of a disaster-recovery copy may be asked for once it was used to restore accessible data.","topic":"disaster-recovery-restore"},{"says":"A student, a parent or a guardian may review and correct; any one of them is enough.","topic":"review-who"},{"says":"The contract describes how the contractor notifies the board.","topic":"breach-addressee"},{"says":"A family may keep an account of its own for what the student made.","topic":"student-account"},{"says":"FERPA is named with its citation.","topic":"ferpa-reference"},{"says":"Connecticut law governs the contractor and the board.","topic":"governed-parties"},{"says":"An invalid provision leaves the other provisions and the other applications of the contract standing.","topic":"severability-reach"},{"says":"No such clause is among the ten; the contractor may not use student data of any class for targeted advertising, whatever the contract says (C.G.S. § 10-234bb(d)(2)).","topic":"advertising"},{"says":"The uniform addendum is made to satisfy the section.","topic":"addendum-conformity"},{"says":"The addendum comes from C.G.S. § 10-234ff.","topic":"addendum-source"},{"says":"A conflicting term of a contract entered into from 1 July 2018 on is void, at once and alone (C.G.S. § 10-234bb(e)).","topic":"conflicting-term"},{"says":"Nothing makes a contract void for a missing provision without notice and a failure to amend (C.G.S. § 10-234bb(f)).","topic":"missing-term-at-once"},{"says":"A contract entered into from 1 July 2018 on that lacks a provision is void after reasonable notice and a failure to amend in reasonable time (C.G.S. § 10-234bb(f)).","topic":"missing-term-after-notice"},{"says":"Notice of each contract goes on the board''s website.","topic":"website-notice"},{"says":"The board tells students and their parents or guardians the website''s address, electronically, by 1 September of each school year.","topic":"annual-notice"},{"says":"The product cannot comply with C.G.S. § 10-234bb; the agreement says so.","topic":"exemption-test"},{"says":"The parent or legal guardian signs.","topic":"exemption-signer"},{"says":"FERPA and HIPAA are named with their citations.","topic":"exemption-federal-law"},{"says":"The operator complies with C.G.S. § 10-234cc for this use.","topic":"exemption-operator"},{"says":"Security guards against unauthorized access, destruction, use, modification or disclosure.","topic":"operator-security"},{"says":"Only a student, parent, guardian or board with the right to control the information may ask for deletion (C.G.S. § 10-234cc(a)(2)).","topic":"deletion-requester"},{"says":"The excepted copy is part of a disaster recovery storage system.","topic":"disaster-recovery-system"},{"says":"The parent of a student may ask again after a restore.","topic":"repeat-requester"},{"says":"The state''s education department publishes written guidance (C.G.S. § 10-234ee).","topic":"guidance"},{"says":"Students and their parents or guardians are told electronically within two business days, and the notice is posted on the board''s website in every case (C.G.S. § 10-234dd(a)(3)).","topic":"family-breach-notice"},{"says":"The statute sets 30 and 60 days as the most and says nothing of a shorter term.","topic":"earlier-breach-notice"},{"says":"A contractor has a contract with any local or regional board.","topic":"contractor"},{"says":"An operator''s product is used for school purposes; it need not be primarily so.","topic":"operator"},{"says":"A consultant is a professional with non-instructional services, among them administration, planning, analysis, statistics and research.","topic":"consultant"},{"says":"Preschool pupils are found through C.G.S. § 10-10a.","topic":"student-definition"},{"says":"The student-data sections do not define it; federal rules make a student eligible at 18 or on attending a postsecondary institution.","topic":"eligible-student"},{"says":"Student records are kept by the school district, the State Board or the state''s Department of Education.","topic":"record-holder"},{"says":"De-identified student information is left out of student records for those three uses only where the contract allows the use.","topic":"record-exclusions"},{"says":"Student information leaves out what is publicly available.","topic":"public-data"},{"says":"What a family gives in the course of using a product is student information.","topic":"information-from-families"},{"says":"What an employee or agent of the board gives is student information.","topic":"information-from-staff"},{"says":"The list names the date of birth.","topic":"date-of-birth"},{"says":"The list names survey responses and behavioral assessments and not geolocation.","topic":"last-elements"},{"says":"Those three are not named; the list is open-ended.","topic":"added-elements"},{"says":"First or last name, and religious affiliations, are named.","topic":"element-wording"},{"says":"A teacher or the board directs them.","topic":"school-purposes"},{"says":"An advertisement is targeted when chosen by student information, records or content, or by use of the product over time, including activity kept for later.","topic":"targeted-advertising-basis"},{"says":"An advertisement on a site visited at the time, or in answer to the student, is excepted.","topic":"targeted-advertising-exception"},{"says":"Targeted advertising on other sites is banned where it rests on data gained through school use.","topic":"advertising-elsewhere"},{"says":"Student data and persistent identifiers may not be collected, stored and used except for school purposes.","topic":"profiles"},{"says":"Student data may not be sold, rented or traded, save to a successor that stays bound.","topic":"sale"},{"says":"Six kinds of disclosure are allowed; the sixth is a school, educational or employment purpose the family asks for.","topic":"disclosures"},{"says":"A recipient has to follow the operator''s duties of security and deletion.","topic":"subprocessors"},{"says":"An operator may do that, and improve the product, recommend without being paid for it, and answer a student''s request.","topic":"permitted-uses"},{"says":"Only a store or marketplace for software owes no duty for what it sells; a vendor is not excepted.","topic":"sellers"},{"says":"General-audience products stay outside even if school credentials open them.","topic":"general-audience"},{"says":"No statute in force says this; names and addresses of students need not be disclosed without consent (C.G.S. § 1-210(b)(11)), and a denial is in writing within four business days (C.G.S. § 1-206(a)).","topic":"directory-requests"}],"title":"Connecticut, the statute alone (C.G.S. §§ 10-234aa to 10-234ff)"},"revision":2}', 3);
INSERT INTO reversal VALUES (22, 'district', 1, '{"calendar":{"appointed":[{"confirmed":false,"date":"2016-03-25","name":"Good Friday","source":"computed as the Friday before Easter; not yet checked against a proclamation"},{"confirmed":false,"date":"2016-11-24","name":"Thanksgiving Day","source":"computed as the fourth Thursday of November; not yet checked against a proclamation"},{"confirmed":false,"date":"2017-04-14","name":"Good Friday","source":"computed as the Friday before Easter; not yet checked against a proclamation"},{"confirmed":false,"date":"2017-11-23","name":"Thanksgiving Day","source":"computed as the fourth Thursday of November; not yet checked against a proclamation"},{"confirmed":false,"date":"2018-03-30","name":"Good Friday","source":"computed as the Friday before Easter; not yet checked against a proclamation"},{"confirmed":false,"date":"2018-11-22","name":"Thanksgiving Day","source":"computed as the fourth Thursday of November; not yet checked against a proclamation"},{"confirmed":false,"date":"2019-04-19","name":"Good Friday","source":"computed as the Friday before Easter; not yet checked against a proclamation"},{"confirmed":false,"date":"2019-11-28","name":"Thanksgiving Day","source":"computed as the fourth Thursday of November; not yet checked against a proclamation"},{"confirmed":false,"date":"2020-04-10","name":"Good Friday","source":"computed as the Friday before Easter; not yet checked against a proclamation"},{"confirmed":false,"date":"2020-11-26","name":"Thanksgiving Day","source":"computed as the fourth Thursday of November; not yet checked against a proclamation"},{"confirmed":false,"date":"2021-04-02","name":"Good Friday","source":"computed as the Friday before Easter; not yet checked against a proclamation"},{"confirmed":false,"date":"2021-11-25","name":"Thanksgiving Day","source":"computed as the fourth Thursday of November; not yet checked against a proclamation"},{"confirmed":false,"date":"2022-04-15","name":"Good Friday","source":"computed as the Friday before Easter; not yet checked against a proclamation"},{"confirmed":false,"date":"2022-11-24","name":"Thanksgiving Day","source":"computed as the fourth Thursday of November; not yet checked against a proclamation"},{"confirmed":false,"date":"2023-04-07","name":"Good Friday","source":"computed as the Friday before Easter; not yet checked against a proclamation"},{"confirmed":false,"date":"2023-11-23","name":"Thanksgiving Day","source":"computed as the fourth Thursday of November; not yet checked against a proclamation"},{"confirmed":true,"date":"2024-03-29","name":"Good Friday","source":"the state''s list of holidays for 2024, Department of Administrative Services"},{"confirmed":true,"date":"2024-11-28","name":"Thanksgiving Day","source":"the state''s list of holidays for 2024, Department of Administrative Services"},{"confirmed":false,"date":"2025-04-18","name":"Good Friday","source":"computed as the Friday before Easter; not yet checked against a proclamation"},{"confirmed":false,"date":"2025-11-27","name":"Thanksgiving Day","source":"computed as the fourth Thursday of November; not yet checked against a proclamation"},{"confirmed":false,"date":"2026-04-03","name":"Good Friday","source":"computed as the Friday before Easter; not yet checked against a proclamation"},{"confirmed":false,"date":"2026-11-26","name":"Thanksgiving Day","source":"computed as the fourth Thursday of November; not yet checked against a proclamation"},{"confirmed":false,"date":"2027-03-26","name":"Good Friday","source":"computed as the Friday before Easter; not yet checked against a proclamation"},{"confirmed":false,"date":"2027-11-25","name":"Thanksgiving Day","source":"computed as the fourth Thursday of November; not yet checked against a proclamation"},{"confirmed":false,"date":"2028-04-14","name":"Good Friday","source":"computed as the Friday before Easter; not yet checked against a proclamation"},{"confirmed":false,"date":"2028-11-23","name":"Thanksgiving Day","source":"computed as the fourth Thursday of November; not yet checked against a proclamation"},{"confirmed":false,"date":"2029-03-30","name":"Good Friday","source":"computed as the Friday before Easter; not yet checked against a proclamation"},{"confirmed":false,"date":"2029-11-22","name":"Thanksgiving Day","source":"computed as the fourth Thursday of November; not yet checked against a proclamation"},{"confirmed":false,"date":"2030-04-19","name":"Good Friday","source":"computed as the Friday before Easter; not yet checked against a proclamation"},{"confirmed":false,"date":"2030-11-28","name":"Thanksgiving Day","source":"computed as the fourth Thursday of November; not yet checked against a proclamation"},{"confirmed":false,"date":"2031-04-11","name":"Good Friday","source":"computed as the Friday before Easter; not yet checked against a proclamation"},{"confirmed":false,"date":"2031-11-27","name":"Thanksgiving Day","source":"computed as the fourth Thursday of November; not yet checked against a proclamation"},{"confirmed":false,"date":"2032-03-26","name":"Good Friday","source":"computed as the Friday before Easter; not yet checked against a proclamation"},{"confirmed":false,"date":"2032-11-25","name":"Thanksgiving Day","source":"computed as the fourth Thursday of November; not yet checked against a proclamation"},{"confirmed":false,"date":"2033-04-15","name":"Good Friday","source":"computed as the Friday before Easter; not yet checked against a proclamation"},{"confirmed":false,"date":"2033-11-24","name":"Thanksgiving Day","source":"computed as the fourth Thursday of November; not yet checked against a proclamation"},{"confirmed":false,"date":"2034-04-07","name":"Good Friday","source":"computed as the Friday before Easter; not yet checked against a proclamation"},{"confirmed":false,"date":"2034-11-23","name":"Thanksgiving Day","source":"computed as the fourth Thursday of November; not yet checked against a proclamation"},{"confirmed":false,"date":"2035-03-23","name":"Good Friday","source":"computed as the Friday before Easter; not yet checked against a proclamation"},{"confirmed":false,"date":"2035-11-22","name":"Thanksgiving Day","source":"computed as the fourth Thursday of November; not yet checked against a proclamation"},{"confirmed":false,"date":"2036-04-11","name":"Good Friday","source":"computed as the Friday before Easter; not yet checked against a proclamation"},{"confirmed":false,"date":"2036-11-27","name":"Thanksgiving Day","source":"computed as the fourth Thursday of November; not yet checked against a proclamation"},{"confirmed":false,"date":"2037-04-03","name":"Good Friday","source":"computed as the Friday before Easter; not yet checked against a proclamation"},{"confirmed":false,"date":"2037-11-26","name":"Thanksgiving Day","source":"computed as the fourth Thursday of November; not yet checked against a proclamation"},{"confirmed":false,"date":"2038-04-23","name":"Good Friday","source":"computed as the Friday before Easter; not yet checked against a proclamation"},{"confirmed":false,"date":"2038-11-25","name":"Thanksgiving Day","source":"computed as the fourth Thursday of November; not yet checked against a proclamation"},{"confirmed":false,"date":"2039-04-08","name":"Good Friday","source":"computed as the Friday before Easter; not yet checked against a proclamation"},{"confirmed":false,"date":"2039-11-24","name":"Thanksgiving Day","source":"computed as the fourth Thursday of November; not yet checked against a proclamation"},{"confirmed":false,"date":"2040-03-30","name":"Good Friday","source":"computed as the Friday before Easter; not yet checked against a proclamation"},{"confirmed":false,"date":"2040-11-22","name":"Thanksgiving Day","source":"computed as the fourth Thursday of November; not yet checked against a proclamation"}],"closures":[],"closuresMoveDeadlines":false},"choices":{"addendumRequired":false,"executedOn":"last-signature","renewalRestartsNotice":true},"district":"Elm Street Schools (made up)","practice":{"cureDays":30,"deletionDays":20,"endConfirmationDays":30,"exemptionReviewMonths":12,"renewalLeadDays":60},"profile":{"actor":"the Board","adultAge":18,"advertisingBasisIncludesRecords":true,"breachNoticeNamesBoard":true,"consultantDefined":true,"contextualAdvertisingAllowed":true,"contractMayShortenBreachNotice":false,"dataElements":["educational-record","email-account","name","home-address","telephone","date-of-birth","email-address","discipline","test-results","grades","evaluations","criminal-records","medical-records","health-records","social-security-number","biometric","disabilities","socioeconomic","food-purchases","political-affiliations","religion","text-messages","documents","student-identifiers","search-activity","photographs","voice-recordings","survey-responses","behavioral-assessments"],"directoryRequestsNeedSchoolPurpose":false,"guardian":"parent or legal guardian","id":"connecticut","provisions":[1,2,3,4,5,6,7,8,9,10],"publicDataExcluded":true,"repopulateAnyData":false,"terms":[{"says":"The local or regional board of education acts.","topic":"actor"},{"says":"Student data is neither the contractor''s property nor under its control; what a student makes belongs to the student or the parent or guardian (C.G.S. § 10-234bb(b)).","topic":"ownership"},{"says":"Deletion of a disaster-recovery copy may be asked for once it was used to restore accessible data.","topic":"disaster-recovery-restore"},{"says":"A student, a parent or a guardian may review and correct; any one of them is enough.","topic":"review-who"},{"says":"The contract describes how the contractor notifies the board.","topic":"breach-addressee"},{"says":"A family may keep an account of its own for what the student made.","topic":"student-account"},{"says":"FERPA is named with its citation.","topic":"ferpa-reference"},{"says":"Connecticut law governs the contractor and the board.","topic":"governed-parties"},{"says":"An invalid provision leaves the other provisions and the other applications of the contract standing.","topic":"severability-reach"},{"says":"No such clause is among the ten; the contractor may not use student data of any class for targeted advertising, whatever the contract says (C.G.S. § 10-234bb(d)(2)).","topic":"advertising"},{"says":"The uniform addendum is made to satisfy the section.","topic":"addendum-conformity"},{"says":"The addendum comes from C.G.S. § 10-234ff.","topic":"addendum-source"},{"says":"A conflicting term of a contract entered into from 1 July 2018 on is void, at once and alone (C.G.S. § 10-234bb(e)).","topic":"conflicting-term"},{"says":"Nothing makes a contract void for a missing provision without notice and a failure to amend (C.G.S. § 10-234bb(f)).","topic":"missing-term-at-once"},{"says":"A contract entered into from 1 July 2018 on that lacks a provision is void after reasonable notice and a failure to amend in reasonable time (C.G.S. § 10-234bb(f)).","topic":"missing-term-after-notice"},{"says":"Notice of each contract goes on the board''s website.","topic":"website-notice"},{"says":"The board tells students and their parents or guardians the website''s address, electronically, by 1 September of each school year.","topic":"annual-notice"},{"says":"The product cannot comply with C.G.S. § 10-234bb; the agreement says so.","topic":"exemption-test"},{"says":"The parent or legal guardian signs.","topic":"exemption-signer"},{"says":"FERPA and HIPAA are named with their citations.","topic":"exemption-federal-law"},{"says":"The operator complies with C.G.S. § 10-234cc for this use.","topic":"exemption-operator"},{"says":"Security guards against unauthorized access, destruction, use, modification or disclosure.","topic":"operator-security"},{"says":"Only a student, parent, guardian or board with the right to control the information may ask for deletion (C.G.S. § 10-234cc(a)(2)).","topic":"deletion-requester"},{"says":"The excepted copy is part of a disaster recovery storage system.","topic":"disaster-recovery-system"},{"says":"The parent of a student may ask again after a restore.","topic":"repeat-requester"},{"says":"The state''s education department publishes written guidance (C.G.S. § 10-234ee).","topic":"guidance"},{"says":"Students and their parents or guardians are told electronically within two business days, and the notice is posted on the board''s website in every case (C.G.S. § 10-234dd(a)(3)).","topic":"family-breach-notice"},{"says":"The statute sets 30 and 60 days as the most and says nothing of a shorter term.","topic":"earlier-breach-notice"},{"says":"A contractor has a contract with any local or regional board.","topic":"contractor"},{"says":"An operator''s product is used for school purposes; it need not be primarily so.","topic":"operator"},{"says":"A consultant is a professional with non-instructional services, among them administration, planning, analysis, statistics and research.","topic":"consultant"},{"says":"Preschool pupils are found through C.G.S. § 10-10a.","topic":"student-definition"},{"says":"The student-data sections do not define it; federal rules make a student eligible at 18 or on attending a postsecondary institution.","topic":"eligible-student"},{"says":"Student records are kept by the school district, the State Board or the state''s Department of Education.","topic":"record-holder"},{"says":"De-identified student information is left out of student records for those three uses only where the contract allows the use.","topic":"record-exclusions"},{"says":"Student information leaves out what is publicly available.","topic":"public-data"},{"says":"What a family gives in the course of using a product is student information.","topic":"information-from-families"},{"says":"What an employee or agent of the board gives is student information.","topic":"information-from-staff"},{"says":"The list names the date of birth.","topic":"date-of-birth"},{"says":"The list names survey responses and behavioral assessments and not geolocation.","topic":"last-elements"},{"says":"Those three are not named; the list is open-ended.","topic":"added-elements"},{"says":"First or last name, and religious affiliations, are named.","topic":"element-wording"},{"says":"A teacher or the board directs them.","topic":"school-purposes"},{"says":"An advertisement is targeted when chosen by student information, records or content, or by use of the product over time, including activity kept for later.","topic":"targeted-advertising-basis"},{"says":"An advertisement on a site visited at the time, or in answer to the student, is excepted.","topic":"targeted-advertising-exception"},{"says":"Targeted advertising on other sites is banned where it rests on data gained through school use.","topic":"advertising-elsewhere"},{"says":"Student data and persistent identifiers may not be collected, stored and used except for school purposes.","topic":"profiles"},{"says":"Student data may not be sold, rented or traded, save to a successor that stays bound.","topic":"sale"},{"says":"Six kinds of disclosure are allowed; the sixth is a school, educational or employment purpose the family asks for.","topic":"disclosures"},{"says":"A recipient has to follow the operator''s duties of security and deletion.","topic":"subprocessors"},{"says":"An operator may do that, and improve the product, recommend without being paid for it, and answer a student''s request.","topic":"permitted-uses"},{"says":"Only a store or marketplace for software owes no duty for what it sells; a vendor is not excepted.","topic":"sellers"},{"says":"General-audience products stay outside even if school credentials open them.","topic":"general-audience"},{"says":"No statute in force says this; names and addresses of students need not be disclosed without consent (C.G.S. § 1-210(b)(11)), and a denial is in writing within four business days (C.G.S. § 1-206(a)).","topic":"directory-requests"}],"title":"Connecticut, the statute alone (C.G.S. §§ 10-234aa to 10-234ff)"},"revision":3}', 4);
INSERT INTO tally VALUES ('contract', 2, 1);
INSERT INTO tally VALUES ('contractor', 2, 1);
INSERT INTO tally VALUES ('deletion', 2, 1);
INSERT INTO tally VALUES ('docket', 20, 0);
INSERT INTO tally VALUES ('exemption', 2, 1);
INSERT INTO tally VALUES ('product', 3, 1);
INSERT INTO docketItem VALUES (1096040220459025, 'contract', 1, 'Acme: Acme Reading', 'duty', '2026-11-10', '2026-11-03', 'contract-notice', 'statute', 'C.G.S. § 10-234bb(g)(1)', 'Post the website notice', '', 'contract.post', '{}');
INSERT INTO docketItem VALUES (1096083170131987, 'contract', 1, 'Acme: Acme Reading', 'waiting', '2026-12-20', '2026-11-05', 'cure-time', 'district practice', 'C.G.S. § 10-234bb(f)', 'Amend the contract: provisions 9', 'Acme', 'contract.amend', '{"provisions":"9"}');
INSERT INTO docketItem VALUES (4294967296000008, 'exemption', 1, 'Acme Reading, student 4471', 'duty', NULL, NULL, NULL, NULL, 'C.G.S. § 10-234bb(i)', 'Say why the use is unique and necessary', '', 'exemption.change', '{"unique-and-necessary":""}');
INSERT INTO docketItem VALUES (4294967296000009, 'exemption', 1, 'Acme Reading, student 4471', 'duty', NULL, NULL, NULL, NULL, 'C.G.S. § 10-234bb(i)', 'Say in what the tool is unable to comply', '', 'exemption.change', '{"unable-to-comply":""}');
INSERT INTO docketItem VALUES (4294967296000011, 'exemption', 1, 'Acme Reading, student 4471', 'duty', NULL, NULL, NULL, NULL, 'C.G.S. § 10-234bb(i)', 'Record the effort to contract with the operator', '', 'exemption.effort', '{}');
INSERT INTO docketItem VALUES (4294967296000012, 'exemption', 1, 'Acme Reading, student 4471', 'duty', NULL, NULL, NULL, NULL, 'C.G.S. § 10-234bb(i)', 'Record the search for an equivalent that complies', '', 'exemption.search', '{}');
INSERT INTO docketItem VALUES (4294967296000016, 'deletion', 1, 'student 4471', 'duty', NULL, NULL, NULL, NULL, 'C.G.S. § 10-234cc(a)(2)', 'Check that the requester has the right to control the data', '', 'deletion.verify', '{}');
INSERT INTO docketItem VALUES (4294967296000018, 'contract', 1, 'Acme: Acme Reading', 'duty', NULL, NULL, NULL, NULL, NULL, 'Finish the review: 8 of 10 left', '', 'contract.finding', '{"provision":"2"}');
INSERT INTO docketItem VALUES (4294968369741839, 'exemption', 1, 'Acme Reading, student 4471', 'waiting', NULL, NULL, NULL, NULL, 'C.G.S. § 10-234bb(i)', 'Sign the agreement', 'Planning team member', 'exemption.sign', '{"role":"team-member"}');
INSERT INTO derivedContent VALUES (1, 1);
INSERT INTO contractorText (contractorText) VALUES ('rebuild');
INSERT INTO productText (productText) VALUES ('rebuild');
INSERT INTO contractText (contractText) VALUES ('rebuild');
INSERT INTO exemptionText (exemptionText) VALUES ('rebuild');
INSERT INTO deletionText (deletionText) VALUES ('rebuild');
INSERT INTO docketItemText (docketItemText) VALUES ('rebuild');
CREATE TRIGGER journalNeverUpdated BEFORE UPDATE ON journal
BEGIN SELECT RAISE(ABORT, 'journal entries are never changed'); END;
CREATE TRIGGER journalNeverDeleted BEFORE DELETE ON journal
BEGIN SELECT RAISE(ABORT, 'journal entries are never deleted'); END;
CREATE TRIGGER journalInOrder BEFORE INSERT ON journal
WHEN NEW.seq IS NOT (SELECT coalesce(max(seq), 0) + 1 FROM journal)
  OR NEW.previous IS NOT
    coalesce((SELECT hash FROM journal ORDER BY seq DESC LIMIT 1), 'genesis')
BEGIN SELECT RAISE(ABORT, 'journal entries are added at the end, in order'); END;
