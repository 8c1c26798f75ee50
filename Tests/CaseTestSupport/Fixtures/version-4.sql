-- A casebook of version 4, as the program of that version made and filled it: the made-up district. One
-- statement to a line, or to several.
PRAGMA application_id = 1146045259;
PRAGMA user_version = 4;
CREATE TABLE amendment (
  contract INTEGER NOT NULL
    REFERENCES contract (number) ON DELETE RESTRICT ON UPDATE RESTRICT,
  position INTEGER NOT NULL,
  signedOn TEXT NOT NULL CHECK (signedOn GLOB '????-??-??'),
  summary TEXT NOT NULL,
  points TEXT NOT NULL,
  PRIMARY KEY (contract, position)
) STRICT, WITHOUT ROWID;
INSERT INTO "amendment" VALUES(6,1,'2026-02-27','Connecticut law governs.','9');
CREATE TABLE appointedDay (
  position INTEGER PRIMARY KEY,
  date TEXT NOT NULL CHECK (date GLOB '????-??-??'),
  name TEXT NOT NULL,
  source TEXT NOT NULL,
  confirmed INTEGER NOT NULL CHECK (confirmed IN (0, 1))
) STRICT;
INSERT INTO "appointedDay" VALUES(1,'2016-03-25','Good Friday','computed as the Friday before Easter; not yet checked against a proclamation',0);
INSERT INTO "appointedDay" VALUES(2,'2016-11-24','Thanksgiving Day','computed as the fourth Thursday of November; not yet checked against a proclamation',0);
INSERT INTO "appointedDay" VALUES(3,'2017-04-14','Good Friday','computed as the Friday before Easter; not yet checked against a proclamation',0);
INSERT INTO "appointedDay" VALUES(4,'2017-11-23','Thanksgiving Day','computed as the fourth Thursday of November; not yet checked against a proclamation',0);
INSERT INTO "appointedDay" VALUES(5,'2018-03-30','Good Friday','computed as the Friday before Easter; not yet checked against a proclamation',0);
INSERT INTO "appointedDay" VALUES(6,'2018-11-22','Thanksgiving Day','computed as the fourth Thursday of November; not yet checked against a proclamation',0);
INSERT INTO "appointedDay" VALUES(7,'2019-04-19','Good Friday','computed as the Friday before Easter; not yet checked against a proclamation',0);
INSERT INTO "appointedDay" VALUES(8,'2019-11-28','Thanksgiving Day','computed as the fourth Thursday of November; not yet checked against a proclamation',0);
INSERT INTO "appointedDay" VALUES(9,'2020-04-10','Good Friday','computed as the Friday before Easter; not yet checked against a proclamation',0);
INSERT INTO "appointedDay" VALUES(10,'2020-11-26','Thanksgiving Day','computed as the fourth Thursday of November; not yet checked against a proclamation',0);
INSERT INTO "appointedDay" VALUES(11,'2021-04-02','Good Friday','computed as the Friday before Easter; not yet checked against a proclamation',0);
INSERT INTO "appointedDay" VALUES(12,'2021-11-25','Thanksgiving Day','computed as the fourth Thursday of November; not yet checked against a proclamation',0);
INSERT INTO "appointedDay" VALUES(13,'2022-04-15','Good Friday','computed as the Friday before Easter; not yet checked against a proclamation',0);
INSERT INTO "appointedDay" VALUES(14,'2022-11-24','Thanksgiving Day','computed as the fourth Thursday of November; not yet checked against a proclamation',0);
INSERT INTO "appointedDay" VALUES(15,'2023-04-07','Good Friday','computed as the Friday before Easter; not yet checked against a proclamation',0);
INSERT INTO "appointedDay" VALUES(16,'2023-11-23','Thanksgiving Day','computed as the fourth Thursday of November; not yet checked against a proclamation',0);
INSERT INTO "appointedDay" VALUES(17,'2024-03-29','Good Friday','the state''s list of holidays for 2024, Department of Administrative Services',1);
INSERT INTO "appointedDay" VALUES(18,'2024-11-28','Thanksgiving Day','the state''s list of holidays for 2024, Department of Administrative Services',1);
INSERT INTO "appointedDay" VALUES(19,'2025-04-18','Good Friday','computed as the Friday before Easter; not yet checked against a proclamation',0);
INSERT INTO "appointedDay" VALUES(20,'2025-11-27','Thanksgiving Day','computed as the fourth Thursday of November; not yet checked against a proclamation',0);
INSERT INTO "appointedDay" VALUES(21,'2026-04-03','Good Friday','computed as the Friday before Easter; not yet checked against a proclamation',0);
INSERT INTO "appointedDay" VALUES(22,'2026-11-26','Thanksgiving Day','computed as the fourth Thursday of November; not yet checked against a proclamation',0);
INSERT INTO "appointedDay" VALUES(23,'2027-03-26','Good Friday','computed as the Friday before Easter; not yet checked against a proclamation',0);
INSERT INTO "appointedDay" VALUES(24,'2027-11-25','Thanksgiving Day','computed as the fourth Thursday of November; not yet checked against a proclamation',0);
INSERT INTO "appointedDay" VALUES(25,'2028-04-14','Good Friday','computed as the Friday before Easter; not yet checked against a proclamation',0);
INSERT INTO "appointedDay" VALUES(26,'2028-11-23','Thanksgiving Day','computed as the fourth Thursday of November; not yet checked against a proclamation',0);
INSERT INTO "appointedDay" VALUES(27,'2029-03-30','Good Friday','computed as the Friday before Easter; not yet checked against a proclamation',0);
INSERT INTO "appointedDay" VALUES(28,'2029-11-22','Thanksgiving Day','computed as the fourth Thursday of November; not yet checked against a proclamation',0);
INSERT INTO "appointedDay" VALUES(29,'2030-04-19','Good Friday','computed as the Friday before Easter; not yet checked against a proclamation',0);
INSERT INTO "appointedDay" VALUES(30,'2030-11-28','Thanksgiving Day','computed as the fourth Thursday of November; not yet checked against a proclamation',0);
INSERT INTO "appointedDay" VALUES(31,'2031-04-11','Good Friday','computed as the Friday before Easter; not yet checked against a proclamation',0);
INSERT INTO "appointedDay" VALUES(32,'2031-11-27','Thanksgiving Day','computed as the fourth Thursday of November; not yet checked against a proclamation',0);
INSERT INTO "appointedDay" VALUES(33,'2032-03-26','Good Friday','computed as the Friday before Easter; not yet checked against a proclamation',0);
INSERT INTO "appointedDay" VALUES(34,'2032-11-25','Thanksgiving Day','computed as the fourth Thursday of November; not yet checked against a proclamation',0);
INSERT INTO "appointedDay" VALUES(35,'2033-04-15','Good Friday','computed as the Friday before Easter; not yet checked against a proclamation',0);
INSERT INTO "appointedDay" VALUES(36,'2033-11-24','Thanksgiving Day','computed as the fourth Thursday of November; not yet checked against a proclamation',0);
INSERT INTO "appointedDay" VALUES(37,'2034-04-07','Good Friday','computed as the Friday before Easter; not yet checked against a proclamation',0);
INSERT INTO "appointedDay" VALUES(38,'2034-11-23','Thanksgiving Day','computed as the fourth Thursday of November; not yet checked against a proclamation',0);
INSERT INTO "appointedDay" VALUES(39,'2035-03-23','Good Friday','computed as the Friday before Easter; not yet checked against a proclamation',0);
INSERT INTO "appointedDay" VALUES(40,'2035-11-22','Thanksgiving Day','computed as the fourth Thursday of November; not yet checked against a proclamation',0);
INSERT INTO "appointedDay" VALUES(41,'2036-04-11','Good Friday','computed as the Friday before Easter; not yet checked against a proclamation',0);
INSERT INTO "appointedDay" VALUES(42,'2036-11-27','Thanksgiving Day','computed as the fourth Thursday of November; not yet checked against a proclamation',0);
INSERT INTO "appointedDay" VALUES(43,'2037-04-03','Good Friday','computed as the Friday before Easter; not yet checked against a proclamation',0);
INSERT INTO "appointedDay" VALUES(44,'2037-11-26','Thanksgiving Day','computed as the fourth Thursday of November; not yet checked against a proclamation',0);
INSERT INTO "appointedDay" VALUES(45,'2038-04-23','Good Friday','computed as the Friday before Easter; not yet checked against a proclamation',0);
INSERT INTO "appointedDay" VALUES(46,'2038-11-25','Thanksgiving Day','computed as the fourth Thursday of November; not yet checked against a proclamation',0);
INSERT INTO "appointedDay" VALUES(47,'2039-04-08','Good Friday','computed as the Friday before Easter; not yet checked against a proclamation',0);
INSERT INTO "appointedDay" VALUES(48,'2039-11-24','Thanksgiving Day','computed as the fourth Thursday of November; not yet checked against a proclamation',0);
INSERT INTO "appointedDay" VALUES(49,'2040-03-30','Good Friday','computed as the Friday before Easter; not yet checked against a proclamation',0);
INSERT INTO "appointedDay" VALUES(50,'2040-11-22','Thanksgiving Day','computed as the fourth Thursday of November; not yet checked against a proclamation',0);
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
CREATE TABLE attachmentChunk (
  attachment INTEGER NOT NULL
    REFERENCES attachment (id) ON DELETE RESTRICT ON UPDATE RESTRICT,
  position INTEGER NOT NULL,
  content BLOB NOT NULL,
  PRIMARY KEY (attachment, position)
) STRICT;
CREATE TABLE batch (
  first INTEGER PRIMARY KEY
    REFERENCES journal (seq) ON DELETE RESTRICT ON UPDATE RESTRICT,
  last INTEGER NOT NULL CHECK (last > first)
    REFERENCES journal (seq) ON DELETE RESTRICT ON UPDATE RESTRICT,
  kind TEXT NOT NULL
) STRICT;
CREATE TABLE casebook (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  revision INTEGER NOT NULL,
  district TEXT NOT NULL,
  decoder INTEGER NOT NULL,
  profile TEXT NOT NULL,
  practice TEXT NOT NULL,
  choices TEXT NOT NULL,
  closuresMoveDeadlines INTEGER NOT NULL CHECK (closuresMoveDeadlines IN (0, 1))
) STRICT;
INSERT INTO "casebook" VALUES(1,4,'Sample Harbor Public Schools (made up)',3,'{"adultAge":18,"dataElements":["educational-record","email-account","name","home-address","telephone","email-address","other-contact","discipline","test-results","special-education","juvenile-dependency","grades","evaluations","criminal-records","medical-records","health-records","social-security-number","biometric","disabilities","socioeconomic","food-purchases","political-affiliations","religion","text-messages","documents","student-identifiers","search-activity","photographs","voice-recordings","geolocation"],"guardian":"parent or guardian","id":"sample-harbor","provisions":[1,2,3,4,5,6,7,8,9,10,11],"repopulateAnyData":false,"terms":[{"says":"The District, named as Trumbull Public Schools, acts; the Board gives the notice to amend.","topic":"actor"},{"says":"Student data stays the property of the Trumbull Public Schools and under their control; it is not the contractor''s.","statute":"Student data is neither the contractor''s property nor under its control; what a student makes belongs to the student or the parent or guardian (C.G.S. § 10-234bb(b)).","topic":"ownership"},{"says":"Deletion of a disaster-recovery copy may be asked for once it was used to restore accessible data.","topic":"disaster-recovery-restore"},{"says":"A student and/or a parent or guardian may review and correct.","topic":"review-who"},{"says":"The contract describes how the contractor notifies, without saying whom.","statute":"The contract describes how the contractor notifies the board.","topic":"breach-addressee"},{"says":"A family may keep an account of its own for what the student made; no examples are given.","topic":"student-account"},{"says":"FERPA is named without its citation.","topic":"ferpa-reference"},{"says":"Connecticut law governs the contractor and the District.","topic":"governed-parties"},{"says":"An invalid provision leaves the other provisions standing.","statute":"An invalid provision leaves the other provisions and the other applications of the contract standing.","topic":"severability-reach"},{"says":"A contract bans advertising with personally identifiable facts from student records.","statute":"No such clause is among the ten; the contractor may not use student data of any class for targeted advertising, whatever the contract says (C.G.S. § 10-234bb(d)(2)).","topic":"advertising"},{"says":"The state''s uniform addendum has to meet the list of provisions.","topic":"addendum-conformity"},{"says":"The addendum is tied to C.G.S. § 10-234bb.","topic":"addendum-source"},{"says":"A conflicting term of a contract or of the addendum entered into from 1 July 2018 on is void.","topic":"conflicting-term"},{"says":"One sentence calls a contract that lacks a provision void, and promises reasonable notice to amend.","statute":"Nothing makes a contract void for a missing provision without notice and a failure to amend (C.G.S. § 10-234bb(f)).","topic":"missing-term-at-once"},{"says":"A contract or an addendum entered into from 1 July 2018 on that lacks a provision is void after reasonable notice and a failure to amend in reasonable time.","topic":"missing-term-after-notice"},{"says":"Notice of any such contract goes on the District''s website.","topic":"website-notice"},{"says":"The District tells families the website''s address by 1 September each year.","topic":"annual-notice"},{"says":"The product cannot comply with the policy; the agreement says that it cannot comply with the section.","statute":"The product cannot comply with C.G.S. § 10-234bb; the agreement says so.","topic":"exemption-test"},{"says":"The parent or guardian signs.","topic":"exemption-signer"},{"says":"FERPA and HIPAA are named without citations.","topic":"exemption-federal-law"},{"says":"For this use the operator complies with C.G.S. § 10-234cc, in its newest form.","statute":"The operator complies with C.G.S. § 10-234cc for this use.","topic":"exemption-operator"},{"says":"Security keeps out access, use, changes, disclosure and destruction, any one of them, that nobody authorized.","topic":"operator-security"},{"says":"The student, the parent or guardian, or the District may ask for deletion.","statute":"Only a student, parent, guardian or board with the right to control the information may ask for deletion (C.G.S. § 10-234cc(a)(2)).","topic":"deletion-requester"},{"says":"The excepted copy is part of a disaster recovery system.","topic":"disaster-recovery-system"},{"says":"The parent of the student concerned may ask again after a restore.","topic":"repeat-requester"},{"says":"The state''s written guidance will be used.","topic":"guidance"},{"says":"Families are told within two business days; the District''s website carries the notice as required.","statute":"Students and their parents or guardians are told electronically within two business days, and the notice is posted on the board''s website in every case (C.G.S. § 10-234dd(a)(3)).","topic":"family-breach-notice"},{"says":"The policy says nothing of a shorter time than 30 and 60 days.","topic":"earlier-breach-notice"},{"says":"A contractor is under contract to the Trumbull Public Schools.","topic":"contractor"},{"says":"An operator''s product is used primarily for school purposes; online applications are named.","statute":"An operator''s product is used for school purposes; it need not be primarily so.","topic":"operator"},{"says":"A consultant is mentioned and not defined; the statute''s definition applies.","statute":"A consultant is a professional with non-instructional services, among them administration, planning, analysis, statistics and research.","topic":"consultant"},{"says":"Preschool pupils are found through the General Statutes at large.","topic":"student-definition"},{"says":"A student is eligible at 18.","statute":"The student-data sections do not define it; federal rules make a student eligible at 18 or on attending a postsecondary institution.","topic":"eligible-student"},{"says":"Student records are kept by the District, the State Board or the federal department of education.","statute":"The keepers of student records are the State Board, the state''s Department of Education and the school district.","topic":"record-holder"},{"says":"De-identified information is no student record where the contract allows it for adaptive learning, where it proves a product''s worth or where it serves to improve the product.","statute":"De-identified student information is left out of student records for those three uses only where the contract allows the use.","topic":"record-exclusions"},{"says":"Student information includes facts open to the public.","topic":"public-data"},{"says":"What a family gives in the course of using a product is student information.","topic":"information-from-families"},{"says":"What staff or agents, of a school or of the District, give is student information.","topic":"information-from-staff"},{"says":"The list does not name the date of birth.","statute":"The list names the date of birth.","topic":"date-of-birth"},{"says":"The list ends with geolocation and names neither behavioral assessments nor survey responses.","statute":"The list names survey responses and behavioral assessments and not geolocation.","topic":"last-elements"},{"says":"Special education data, juvenile dependency records and other means of contact are named.","topic":"added-elements"},{"says":"First and last name, and religious information, are named.","statute":"First or last name, and religious affiliations, are named.","topic":"element-wording"},{"says":"They are directed by the District, by a school or by a teacher.","topic":"school-purposes"},{"says":"An advertisement is targeted when chosen by student information or by use of the product.","statute":"An advertisement is targeted when chosen by student information, records or content, or by use of the product over time, including activity kept for later.","topic":"targeted-advertising-basis"},{"says":"No advertisement is excepted.","topic":"targeted-advertising-exception"},{"says":"Targeted advertising on other sites is banned outright.","topic":"advertising-elsewhere"},{"says":"No profile of a student may be made except for school purposes.","topic":"profiles"},{"says":"Student information may not be sold, save to a successor that stays bound.","statute":"Student data may not be sold, rented or traded, save to a successor that stays bound.","topic":"sale"},{"says":"Five kinds of disclosure are allowed.","topic":"disclosures"},{"says":"A recipient or a subprocessor has to follow the policy.","topic":"subprocessors"},{"says":"An operator may maintain, support, evaluate and diagnose its product and adapt it to the learner.","topic":"permitted-uses"},{"says":"Whoever sells or provides an online service or a mobile app owes no duty for it.","statute":"Only a store or marketplace for software owes no duty for what it sells; a vendor is not excepted.","topic":"sellers"},{"says":"Products for individuals generally stay outside even if school credentials open them.","topic":"general-audience"},{"says":"The policy does not speak of requests for directory information.","topic":"directory-requests"}],"title":"Sample Harbor student data policy (made up)"}','{"cureDays":30,"deletionDays":30,"endConfirmationDays":21,"exemptionReviewMonths":12,"renewalLeadDays":60}','{"addendumRequired":false,"adultStudentSigns":false,"executedOn":"last-signature","minorRequest":"parent-joins","oneParentWithdrawalEnds":true,"renewalRestartsNotice":true,"surrogateParentSigns":true}',0);
CREATE TABLE closure (
  position INTEGER PRIMARY KEY,
  date TEXT NOT NULL CHECK (date GLOB '????-??-??'),
  name TEXT NOT NULL
) STRICT;
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
INSERT INTO "contract" VALUES(1,13,4,'educational-software','Screens how young children read.','','not-included',NULL,NULL,NULL,NULL,'2017-08-15',NULL,'no-end',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'Saltmarsh Assessment Guild: Saltmarsh Screener','saltmarsh assessment guild: saltmarsh screener','deficient',NULL,0,NULL,NULL,11,11,'2025-07-01','2017-08-15','~','deficient');
INSERT INTO "contract" VALUES(2,4,2,'educational-software','Practice of number facts; keeps scores for the teacher.','','included','2022',NULL,NULL,20,'2025-07-01',NULL,'no-end',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'Quillback Sums: Quillback Facts','quillback sums: quillback facts','compliant',NULL,0,NULL,NULL,11,11,'2025-07-03','2025-07-01','~','compliant');
INSERT INTO "contract" VALUES(3,14,6,'storage-services','Plans bus routes from addresses.','','not-included',NULL,NULL,NULL,NULL,'2025-07-04',NULL,'ends','2026-08-24',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2026-09-08','P. Yarrow, by letter',0,'Barnacle Bus Planning: Barnacle Routes','barnacle bus planning: barnacle routes','compliant',NULL,0,NULL,'2026-08-24',11,11,'2025-07-07','2025-07-04','2026-08-24','compliant');
INSERT INTO "contract" VALUES(4,14,5,'storage-services','Carries class lists from the district''s system to classroom products.','','not-included',NULL,NULL,NULL,NULL,'2025-07-10',NULL,'ends','2026-10-13',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2026-08-07',NULL,NULL,NULL,NULL,NULL,'Sandglass Rosters: Sandglass Roster','sandglass rosters: sandglass roster','compliant',NULL,0,NULL,'2026-10-13',11,11,'2025-07-11','2025-07-10','2026-10-13','compliant');
INSERT INTO "contract" VALUES(5,14,3,'storage-services,educational-software','Lessons, assignments and marks of the upper grades.','','included','2022',20,45,30,'2025-09-23',NULL,'ends','2027-01-29','Encryption in transit and at rest, access by role, yearly training of staff.','technical-safeguards,industry-standards','a yearly audit by an outside firm','The audit''s summary, read on the telephone','2025-09-26',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'Lanternfish Learning: Lanternfish Classroom','lanternfish learning: lanternfish classroom','compliant',NULL,0,NULL,'2027-01-29',11,11,'2025-09-25','2025-09-23','2027-01-29','compliant');
INSERT INTO "contract" VALUES(6,16,1,'educational-software','Reading practice that adapts to each child; the teacher sees progress.','','included','2022',NULL,NULL,45,'2026-02-05','2026-02-10','ends','2028-02-05',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'Tidewrack Reading: Tidewrack Reader, Tidewrack Phonics','tidewrack reading: tidewrack reader, tidewrack phonics','compliant',NULL,0,NULL,'2028-02-05',11,11,'2026-02-06','2026-02-05','2028-02-05','compliant');
INSERT INTO "contract" VALUES(7,18,7,'educational-software','Messages between teachers and families.','','not-included',NULL,NULL,NULL,NULL,'2026-04-03',NULL,'ends','2027-10-13',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'Fogbell Messages: Fogbell','fogbell messages: fogbell','deficient','2026-06-24',1,'2026-06-30','2027-10-13',11,11,'2026-04-03','2026-04-03','2027-10-13','void');
INSERT INTO "contract" VALUES(8,14,4,'educational-software','Benchmark assessments three times a year.','','not-included',NULL,45,NULL,NULL,'2026-07-30',NULL,'ends','2027-07-30',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'Saltmarsh Assessment Guild: Saltmarsh Benchmark','saltmarsh assessment guild: saltmarsh benchmark','deficient','2026-11-18',1,NULL,'2027-07-30',11,11,'2026-07-31','2026-07-30','2027-07-30','notice-voidable');
INSERT INTO "contract" VALUES(9,15,9,'storage-services','Permission slips and health forms signed by families.','','not-included',NULL,NULL,NULL,NULL,'2026-09-18',NULL,'ends','2027-09-20',NULL,NULL,NULL,NULL,NULL,'2026-09-08',NULL,'',NULL,NULL,NULL,NULL,NULL,NULL,'Whelk & Daughters Forms: Whelk Forms','whelk & daughters forms: whelk forms','deficient','2026-12-01',1,NULL,'2027-09-20',11,11,'2026-09-22','2026-09-18','2027-09-20','notice-voidable');
INSERT INTO "contract" VALUES(10,16,10,'educational-software','Children make short films and share them with the class.','','not-included',NULL,NULL,NULL,NULL,'2026-09-30',NULL,'ends','2027-09-30',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'Kelp Street Studio: Kelp Animator','kelp street studio: kelp animator','deficient','2026-12-13',1,NULL,'2027-09-30',11,11,'2026-10-02','2026-09-30','2027-09-30','notice-voidable');
INSERT INTO "contract" VALUES(11,12,10,'educational-software','Drawing and painting; the teacher sees the pictures.','','included','2022',NULL,NULL,NULL,'2026-11-06',NULL,'ends','2027-11-06',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'Kelp Street Studio: Kelp Canvas','kelp street studio: kelp canvas','compliant',NULL,0,NULL,'2027-11-06',11,11,NULL,'2026-11-06','2027-11-06','compliant');
INSERT INTO "contract" VALUES(12,8,2,'educational-software','Practice with fractions that adapts to the child.','','included','2022',NULL,NULL,NULL,'2026-11-24',NULL,'ends','2027-11-24',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'Quillback Sums: Quillback Fractions','quillback sums: quillback fractions','under-review',NULL,0,NULL,'2027-11-24',7,11,NULL,'2026-11-24','2027-11-24','under-review');
INSERT INTO "contract" VALUES(13,1,5,'storage-services','Carries class lists; to follow the contract that ended.','','unknown',NULL,NULL,NULL,NULL,NULL,NULL,'unknown',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'Sandglass Rosters: Sandglass Roster','sandglass rosters: sandglass roster','draft',NULL,0,NULL,NULL,0,11,NULL,'~','~','draft');
CREATE TABLE contractClass (
  contract INTEGER NOT NULL
    REFERENCES contract (number) ON DELETE RESTRICT ON UPDATE RESTRICT,
  class TEXT NOT NULL
    CHECK (class = 'student-information' OR class = 'student-records' OR class = 'student-generated-content'),
  PRIMARY KEY (contract, class)
) STRICT, WITHOUT ROWID;
INSERT INTO "contractClass" VALUES(1,'student-information');
INSERT INTO "contractClass" VALUES(1,'student-records');
INSERT INTO "contractClass" VALUES(2,'student-information');
INSERT INTO "contractClass" VALUES(3,'student-information');
INSERT INTO "contractClass" VALUES(4,'student-information');
INSERT INTO "contractClass" VALUES(4,'student-records');
INSERT INTO "contractClass" VALUES(5,'student-generated-content');
INSERT INTO "contractClass" VALUES(5,'student-information');
INSERT INTO "contractClass" VALUES(5,'student-records');
INSERT INTO "contractClass" VALUES(6,'student-generated-content');
INSERT INTO "contractClass" VALUES(6,'student-information');
INSERT INTO "contractClass" VALUES(7,'student-information');
INSERT INTO "contractClass" VALUES(8,'student-information');
INSERT INTO "contractClass" VALUES(8,'student-records');
INSERT INTO "contractClass" VALUES(9,'student-information');
INSERT INTO "contractClass" VALUES(9,'student-records');
INSERT INTO "contractClass" VALUES(10,'student-generated-content');
INSERT INTO "contractClass" VALUES(10,'student-information');
INSERT INTO "contractClass" VALUES(11,'student-generated-content');
INSERT INTO "contractClass" VALUES(11,'student-information');
INSERT INTO "contractClass" VALUES(12,'student-information');
INSERT INTO "contractClass" VALUES(13,'student-information');
INSERT INTO "contractClass" VALUES(13,'student-records');
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
INSERT INTO "contractConflict" VALUES(10,1,'1','4','7','All films belong to the company.','2026-10-02',NULL,'');
INSERT INTO "contractConflict" VALUES(10,2,'b','4','7','All films belong to the company.','2026-10-02',NULL,'');
CREATE TABLE contractElement (
  contract INTEGER NOT NULL
    REFERENCES contract (number) ON DELETE RESTRICT ON UPDATE RESTRICT,
  element TEXT NOT NULL,
  PRIMARY KEY (contract, element)
) STRICT, WITHOUT ROWID;
INSERT INTO "contractElement" VALUES(1,'name');
INSERT INTO "contractElement" VALUES(1,'student-identifiers');
INSERT INTO "contractElement" VALUES(1,'test-results');
INSERT INTO "contractElement" VALUES(2,'name');
INSERT INTO "contractElement" VALUES(2,'student-identifiers');
INSERT INTO "contractElement" VALUES(2,'test-results');
INSERT INTO "contractElement" VALUES(3,'home-address');
INSERT INTO "contractElement" VALUES(3,'name');
INSERT INTO "contractElement" VALUES(3,'student-identifiers');
INSERT INTO "contractElement" VALUES(4,'email-address');
INSERT INTO "contractElement" VALUES(4,'name');
INSERT INTO "contractElement" VALUES(4,'student-identifiers');
INSERT INTO "contractElement" VALUES(5,'documents');
INSERT INTO "contractElement" VALUES(5,'email-address');
INSERT INTO "contractElement" VALUES(5,'grades');
INSERT INTO "contractElement" VALUES(5,'name');
INSERT INTO "contractElement" VALUES(5,'student-identifiers');
INSERT INTO "contractElement" VALUES(6,'name');
INSERT INTO "contractElement" VALUES(6,'student-identifiers');
INSERT INTO "contractElement" VALUES(6,'test-results');
INSERT INTO "contractElement" VALUES(6,'voice-recordings');
INSERT INTO "contractElement" VALUES(7,'email-address');
INSERT INTO "contractElement" VALUES(7,'name');
INSERT INTO "contractElement" VALUES(7,'telephone');
INSERT INTO "contractElement" VALUES(7,'text-messages');
INSERT INTO "contractElement" VALUES(8,'grades');
INSERT INTO "contractElement" VALUES(8,'name');
INSERT INTO "contractElement" VALUES(8,'student-identifiers');
INSERT INTO "contractElement" VALUES(8,'test-results');
INSERT INTO "contractElement" VALUES(9,'health-records');
INSERT INTO "contractElement" VALUES(9,'home-address');
INSERT INTO "contractElement" VALUES(9,'name');
INSERT INTO "contractElement" VALUES(9,'telephone');
INSERT INTO "contractElement" VALUES(10,'name');
INSERT INTO "contractElement" VALUES(10,'photographs');
INSERT INTO "contractElement" VALUES(10,'student-identifiers');
INSERT INTO "contractElement" VALUES(10,'voice-recordings');
INSERT INTO "contractElement" VALUES(11,'documents');
INSERT INTO "contractElement" VALUES(11,'name');
INSERT INTO "contractElement" VALUES(11,'student-identifiers');
INSERT INTO "contractElement" VALUES(12,'name');
INSERT INTO "contractElement" VALUES(12,'student-identifiers');
INSERT INTO "contractElement" VALUES(12,'test-results');
INSERT INTO "contractElement" VALUES(13,'email-address');
INSERT INTO "contractElement" VALUES(13,'name');
INSERT INTO "contractElement" VALUES(13,'student-identifiers');
CREATE TABLE contractProduct (
  contract INTEGER NOT NULL
    REFERENCES contract (number) ON DELETE RESTRICT ON UPDATE RESTRICT,
  position INTEGER NOT NULL,
  product INTEGER NOT NULL
    REFERENCES product (number) ON DELETE RESTRICT ON UPDATE RESTRICT,
  PRIMARY KEY (contract, position)
) STRICT, WITHOUT ROWID;
INSERT INTO "contractProduct" VALUES(6,1,1);
INSERT INTO "contractProduct" VALUES(6,2,2);
INSERT INTO "contractProduct" VALUES(12,1,3);
INSERT INTO "contractProduct" VALUES(2,1,4);
INSERT INTO "contractProduct" VALUES(5,1,5);
INSERT INTO "contractProduct" VALUES(8,1,6);
INSERT INTO "contractProduct" VALUES(1,1,7);
INSERT INTO "contractProduct" VALUES(4,1,8);
INSERT INTO "contractProduct" VALUES(13,1,8);
INSERT INTO "contractProduct" VALUES(3,1,9);
INSERT INTO "contractProduct" VALUES(7,1,10);
INSERT INTO "contractProduct" VALUES(9,1,13);
INSERT INTO "contractProduct" VALUES(11,1,14);
INSERT INTO "contractProduct" VALUES(10,1,15);
CREATE VIRTUAL TABLE contractText USING fts5(title, content='contract', content_rowid='number', prefix='1 2 3 4 5', columnsize=0, tokenize="unicode61 remove_diacritics 2");
INSERT INTO contractText (contractText) VALUES ('rebuild');
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
INSERT INTO "contractor" VALUES(1,1,'Tidewrack Reading','tidewrack reading','operator','Privacy desk','privacy@tidewrack.example','','',NULL,NULL);
INSERT INTO "contractor" VALUES(2,1,'Quillback Sums','quillback sums','operator','M. Oxlip','data@quillback.example','','',NULL,NULL);
INSERT INTO "contractor" VALUES(3,1,'Lanternfish Learning','lanternfish learning','operator','Trust office','trust@lanternfish.example','555-0104','',NULL,NULL);
INSERT INTO "contractor" VALUES(4,1,'Saltmarsh Assessment Guild','saltmarsh assessment guild','operator,consultant','Contracts','contracts@saltmarsh.example','','',NULL,NULL);
INSERT INTO "contractor" VALUES(5,1,'Sandglass Rosters','sandglass rosters','operator','K. Tansy','k.tansy@sandglass.example','','',NULL,NULL);
INSERT INTO "contractor" VALUES(6,1,'Barnacle Bus Planning','barnacle bus planning','consultant','P. Yarrow','office@barnacle.example','','',NULL,NULL);
INSERT INTO "contractor" VALUES(7,1,'Fogbell Messages','fogbell messages','operator','Support','help@fogbell.example','','',NULL,NULL);
INSERT INTO "contractor" VALUES(8,1,'Periwinkle Page Press','periwinkle page press','operator','Sales','hello@periwinkle.example','','',NULL,NULL);
INSERT INTO "contractor" VALUES(9,1,'Whelk & Daughters Forms','whelk & daughters forms','operator','J. Whelk','j@whelkforms.example','','',NULL,NULL);
INSERT INTO "contractor" VALUES(10,1,'Kelp Street Studio','kelp street studio','operator','A. Sorrel','legal@kelpstreet.example','','',NULL,NULL);
CREATE VIRTUAL TABLE contractorText USING fts5(name, content='contractor', content_rowid='number', prefix='1 2 3 4 5', columnsize=0, tokenize="unicode61 remove_diacritics 2");
INSERT INTO contractorText (contractorText) VALUES ('rebuild');
CREATE TABLE dayWithoutSchool (
  position INTEGER PRIMARY KEY,
  date TEXT NOT NULL CHECK (date GLOB '????-??-??'),
  name TEXT NOT NULL
) STRICT;
INSERT INTO "dayWithoutSchool" VALUES(1,'2026-12-17','Break');
INSERT INTO "dayWithoutSchool" VALUES(2,'2026-12-18','Break');
INSERT INTO "dayWithoutSchool" VALUES(3,'2026-12-21','Break');
INSERT INTO "dayWithoutSchool" VALUES(4,'2026-12-22','Break');
INSERT INTO "dayWithoutSchool" VALUES(5,'2026-12-23','Break');
INSERT INTO "dayWithoutSchool" VALUES(6,'2026-12-24','Break');
INSERT INTO "dayWithoutSchool" VALUES(7,'2026-12-25','Break');
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
INSERT INTO "deletion" VALUES(1,8,'parent','D. Made-Up','2026-09-11',NULL,'Everything about the child, pictures included','2026-09-14','The register names the parent.',1,NULL,NULL,'2026-09-14',0,'The district''s own system holds the record.',0,'Looked through the open requests.','answered','2026-10-02','Letter to the parent; named the tape and the watch.','student 1033','closed','deleted-in-part',2,2);
INSERT INTO "deletion" VALUES(2,8,'district','','2026-10-14','All who left grade 12 in June','Accounts and work','2026-10-15','The superintendent asked in writing.',1,NULL,NULL,'2026-10-15',0,'The district''s own system holds the record.',0,'Looked through the open requests.',NULL,NULL,NULL,'All who left grade 12 in June','waiting','open',0,3);
INSERT INTO "deletion" VALUES(3,4,'guardian','','2026-11-09',NULL,'Voice recordings','2026-11-10','Court papers shown at the office.',1,NULL,NULL,'2026-11-10',0,'The district''s own system holds the record.',0,'Looked through the open requests.',NULL,NULL,NULL,'student 2750','paused','open',0,1);
INSERT INTO "deletion" VALUES(4,1,'student','E. Made-Up','2026-11-26',NULL,'Messages sent through the app',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'student 0964','to-be-checked','open',0,1);
CREATE TABLE deletionStudent (
  deletion INTEGER NOT NULL
    REFERENCES deletion (number) ON DELETE RESTRICT ON UPDATE RESTRICT,
  position INTEGER NOT NULL,
  code TEXT NOT NULL,
  name TEXT,
  PRIMARY KEY (deletion, position)
) STRICT, WITHOUT ROWID;
INSERT INTO "deletionStudent" VALUES(1,1,'1033',NULL);
INSERT INTO "deletionStudent" VALUES(3,1,'2750',NULL);
INSERT INTO "deletionStudent" VALUES(4,1,'0964',NULL);
CREATE VIRTUAL TABLE deletionText USING fts5(title, content='deletion', content_rowid='number', prefix='1 2 3 4 5', columnsize=0, tokenize="unicode61 remove_diacritics 2");
INSERT INTO deletionText (deletionText) VALUES ('rebuild');
CREATE TABLE derivedContent (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  version INTEGER NOT NULL
) STRICT;
INSERT INTO "derivedContent" VALUES(1,3);
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
INSERT INTO "determination" VALUES(7,1,'2026-06-30','the superintendent, for the board','They had six weeks for three clauses, asked for two of them, and sent nothing.',NULL,'');
CREATE TABLE difference (
  seq INTEGER PRIMARY KEY
    REFERENCES journal (seq) ON DELETE RESTRICT ON UPDATE RESTRICT,
  area TEXT NOT NULL,
  number INTEGER NOT NULL,
  revision INTEGER,
  decoder INTEGER NOT NULL,
  changes TEXT NOT NULL
) STRICT;
INSERT INTO "difference" VALUES(2,'district',1,2,3,'[{"after":21,"before":30,"path":"practice/endConfirmationDays"}]');
INSERT INTO "difference" VALUES(3,'district',1,3,3,'[{"after":{"first":"2026-09-28","last":"2027-06-20"},"path":"calendar/schoolYears/[0]"}]');
INSERT INTO "difference" VALUES(4,'district',1,4,3,'[{"after":{"date":"2026-12-17","name":"Break"},"path":"calendar/daysWithoutSchool/[0]"},{"after":{"date":"2026-12-18","name":"Break"},"path":"calendar/daysWithoutSchool/[1]"},{"after":{"date":"2026-12-21","name":"Break"},"path":"calendar/daysWithoutSchool/[2]"},{"after":{"date":"2026-12-22","name":"Break"},"path":"calendar/daysWithoutSchool/[3]"},{"after":{"date":"2026-12-23","name":"Break"},"path":"calendar/daysWithoutSchool/[4]"},{"after":{"date":"2026-12-24","name":"Break"},"path":"calendar/daysWithoutSchool/[5]"},{"after":{"date":"2026-12-25","name":"Break"},"path":"calendar/daysWithoutSchool/[6]"}]');
INSERT INTO "difference" VALUES(5,'contractor',1,1,3,'[{"after":{"attachments":[],"contact":"Privacy desk","email":"privacy@tidewrack.example","kinds":["operator"],"name":"Tidewrack Reading","number":1,"remark":"","telephone":""},"path":""}]');
INSERT INTO "difference" VALUES(6,'contractor',2,1,3,'[{"after":{"attachments":[],"contact":"M. Oxlip","email":"data@quillback.example","kinds":["operator"],"name":"Quillback Sums","number":2,"remark":"","telephone":""},"path":""}]');
INSERT INTO "difference" VALUES(7,'contractor',3,1,3,'[{"after":{"attachments":[],"contact":"Trust office","email":"trust@lanternfish.example","kinds":["operator"],"name":"Lanternfish Learning","number":3,"remark":"","telephone":"555-0104"},"path":""}]');
INSERT INTO "difference" VALUES(8,'contractor',4,1,3,'[{"after":{"attachments":[],"contact":"Contracts","email":"contracts@saltmarsh.example","kinds":["operator","consultant"],"name":"Saltmarsh Assessment Guild","number":4,"remark":"","telephone":""},"path":""}]');
INSERT INTO "difference" VALUES(9,'contractor',5,1,3,'[{"after":{"attachments":[],"contact":"K. Tansy","email":"k.tansy@sandglass.example","kinds":["operator"],"name":"Sandglass Rosters","number":5,"remark":"","telephone":""},"path":""}]');
INSERT INTO "difference" VALUES(10,'contractor',6,1,3,'[{"after":{"attachments":[],"contact":"P. Yarrow","email":"office@barnacle.example","kinds":["consultant"],"name":"Barnacle Bus Planning","number":6,"remark":"","telephone":""},"path":""}]');
INSERT INTO "difference" VALUES(11,'product',1,1,3,'[{"after":{"address":"https://reader.tidewrack.example","attachments":[],"category":"adaptive reading","contractor":1,"grades":"K-5","name":"Tidewrack Reader","number":1,"purpose":"Reading practice at each child''s level"},"path":""}]');
INSERT INTO "difference" VALUES(12,'product',2,1,3,'[{"after":{"address":"https://phonics.tidewrack.example","attachments":[],"category":"phonics","contractor":1,"grades":"K-2","name":"Tidewrack Phonics","number":2,"purpose":"Sounds and letters"},"path":""}]');
INSERT INTO "difference" VALUES(13,'product',3,1,3,'[{"after":{"address":"https://fractions.quillback.example","attachments":[],"category":"adaptive math","contractor":2,"grades":"3-6","name":"Quillback Fractions","number":3,"purpose":"Practice with fractions"},"path":""}]');
INSERT INTO "difference" VALUES(14,'product',4,1,3,'[{"after":{"address":"https://facts.quillback.example","attachments":[],"category":"math practice","contractor":2,"grades":"1-4","name":"Quillback Facts","number":4,"purpose":"Number facts against the clock"},"path":""}]');
INSERT INTO "difference" VALUES(15,'product',5,1,3,'[{"after":{"address":"https://class.lanternfish.example","attachments":[],"category":"learning management","contractor":3,"grades":"6-12","name":"Lanternfish Classroom","number":5,"purpose":"Lessons, assignments and marks"},"path":""}]');
INSERT INTO "difference" VALUES(16,'product',6,1,3,'[{"after":{"address":"https://bench.saltmarsh.example","attachments":[],"category":"assessment","contractor":4,"grades":"K-8","name":"Saltmarsh Benchmark","number":6,"purpose":"Benchmarks three times a year"},"path":""}]');
INSERT INTO "difference" VALUES(17,'product',7,1,3,'[{"after":{"address":"https://screen.saltmarsh.example","attachments":[],"category":"assessment","contractor":4,"grades":"K-3","name":"Saltmarsh Screener","number":7,"purpose":"Early reading screens"},"path":""}]');
INSERT INTO "difference" VALUES(18,'product',8,1,3,'[{"after":{"address":"https://roster.sandglass.example","attachments":[],"category":"rostering","contractor":5,"grades":"K-12","name":"Sandglass Roster","number":8,"purpose":"Carries class lists to other products"},"path":""}]');
INSERT INTO "difference" VALUES(19,'product',9,1,3,'[{"after":{"address":"https://routes.barnacle.example","attachments":[],"category":"transport","contractor":6,"grades":"K-12","name":"Barnacle Routes","number":9,"purpose":"Plans the bus routes"},"path":""}]');
INSERT INTO "difference" VALUES(20,'contract',1,1,3,'[{"after":{"amendments":[],"attachments":[],"conflicts":[],"contractor":4,"determinations":[],"findings":{},"notes":[{"by":"T. Birch","on":"2025-06-27","text":"Found in the old files; the board renewed nothing since."}],"notices":[],"number":1,"pastFindings":[],"postings":[],"products":[7],"renewals":[],"signedOn":"2017-08-15","term":{"noEnd":{}},"terms":{"addendum":{"notIncluded":{}},"classes":["student-information","student-records"],"description":"Screens how young children read.","elements":["name","test-results","student-identifiers"],"otherElements":"","purposes":["educational-software"]},"voidSteps":[]},"path":""}]');
INSERT INTO "difference" VALUES(21,'contract',1,2,3,'[{"after":{"clause":"","kind":"present","note":"","on":"2025-06-30","page":"2"},"path":"findings/1"}]');
INSERT INTO "difference" VALUES(22,'contract',1,3,3,'[{"after":{"clause":"","kind":"present","note":"","on":"2025-06-30","page":"2"},"path":"findings/2"}]');
INSERT INTO "difference" VALUES(23,'contract',1,4,3,'[{"after":{"clause":"","kind":"present","note":"","on":"2025-06-30","page":"2"},"path":"findings/3"}]');
INSERT INTO "difference" VALUES(24,'contract',1,5,3,'[{"after":{"clause":"","kind":"present","note":"","on":"2025-06-30","page":"2"},"path":"findings/4"}]');
INSERT INTO "difference" VALUES(25,'contract',1,6,3,'[{"after":{"clause":"","kind":"present","note":"","on":"2025-06-30","page":"2"},"path":"findings/5"}]');
INSERT INTO "difference" VALUES(26,'contract',1,7,3,'[{"after":{"clause":"","kind":"present","note":"","on":"2025-06-30","page":"2"},"path":"findings/7"}]');
INSERT INTO "difference" VALUES(27,'contract',1,8,3,'[{"after":{"clause":"","kind":"present","note":"","on":"2025-06-30","page":"2"},"path":"findings/8"}]');
INSERT INTO "difference" VALUES(28,'contract',1,9,3,'[{"after":{"clause":"","kind":"present","note":"","on":"2025-06-30","page":"2"},"path":"findings/9"}]');
INSERT INTO "difference" VALUES(29,'contract',1,10,3,'[{"after":{"clause":"","kind":"present","note":"","on":"2025-06-30","page":"2"},"path":"findings/10"}]');
INSERT INTO "difference" VALUES(30,'contract',1,11,3,'[{"after":{"clause":"","kind":"missing","note":"Nothing in the document speaks to it.","on":"2025-06-30","page":""},"path":"findings/6"}]');
INSERT INTO "difference" VALUES(31,'contract',1,12,3,'[{"after":{"clause":"","kind":"missing","note":"Nothing in the document speaks to it.","on":"2025-06-30","page":""},"path":"findings/11"}]');
INSERT INTO "difference" VALUES(32,'contract',1,13,3,'[{"after":{"address":"https://sampleharbor.example/privacy/saltmarsh-screener","on":"2025-07-01","shows":["contract","execution","purpose","data"]},"path":"postings/[0]"}]');
INSERT INTO "difference" VALUES(33,'contract',2,1,3,'[{"after":{"amendments":[],"attachments":[],"conflicts":[],"contractor":2,"determinations":[],"findings":{},"notes":[],"notices":[],"number":2,"pastFindings":[],"postings":[],"products":[4],"renewals":[],"signedOn":"2025-07-01","term":{"noEnd":{}},"terms":{"addendum":{"included":{"version":"2022"}},"classes":["student-information"],"deletionDays":20,"description":"Practice of number facts; keeps scores for the teacher.","elements":["name","test-results","student-identifiers"],"otherElements":"","purposes":["educational-software"]},"voidSteps":[]},"path":""}]');
INSERT INTO "difference" VALUES(34,'contract',2,2,3,'[{"after":{"clause":"","kind":"by-addendum","note":"","on":"2025-07-02","page":"9"},"path":"findings/1"},{"after":{"clause":"","kind":"by-addendum","note":"","on":"2025-07-02","page":"9"},"path":"findings/10"},{"after":{"clause":"","kind":"by-addendum","note":"","on":"2025-07-02","page":"9"},"path":"findings/2"},{"after":{"clause":"","kind":"by-addendum","note":"","on":"2025-07-02","page":"9"},"path":"findings/3"},{"after":{"clause":"","kind":"by-addendum","note":"","on":"2025-07-02","page":"9"},"path":"findings/4"},{"after":{"clause":"","kind":"by-addendum","note":"","on":"2025-07-02","page":"9"},"path":"findings/5"},{"after":{"clause":"","kind":"by-addendum","note":"","on":"2025-07-02","page":"9"},"path":"findings/6"},{"after":{"clause":"","kind":"by-addendum","note":"","on":"2025-07-02","page":"9"},"path":"findings/7"},{"after":{"clause":"","kind":"by-addendum","note":"","on":"2025-07-02","page":"9"},"path":"findings/8"},{"after":{"clause":"","kind":"by-addendum","note":"","on":"2025-07-02","page":"9"},"path":"findings/9"}]');
INSERT INTO "difference" VALUES(35,'contract',2,3,3,'[{"after":{"clause":"","kind":"present","note":"","on":"2025-07-02","page":"5"},"path":"findings/11"}]');
INSERT INTO "difference" VALUES(36,'contract',2,4,3,'[{"after":{"address":"https://sampleharbor.example/privacy/quillback-facts","on":"2025-07-03","shows":["contract","execution","purpose","data"]},"path":"postings/[0]"}]');
INSERT INTO "difference" VALUES(37,'contract',3,1,3,'[{"after":{"amendments":[],"attachments":[],"conflicts":[],"contractor":6,"determinations":[],"findings":{},"notes":[],"notices":[],"number":3,"pastFindings":[],"postings":[],"products":[9],"renewals":[],"signedOn":"2025-07-04","term":{"ends":{"_0":"2026-08-24"}},"terms":{"addendum":{"notIncluded":{}},"classes":["student-information"],"description":"Plans bus routes from addresses.","elements":["name","home-address","student-identifiers"],"otherElements":"","purposes":["storage-services"]},"voidSteps":[]},"path":""}]');
INSERT INTO "difference" VALUES(38,'contract',3,2,3,'[{"after":{"clause":"","kind":"present","note":"","on":"2025-07-04","page":"7"},"path":"findings/1"}]');
INSERT INTO "difference" VALUES(39,'contract',3,3,3,'[{"after":{"clause":"","kind":"present","note":"","on":"2025-07-04","page":"7"},"path":"findings/2"}]');
INSERT INTO "difference" VALUES(40,'contract',3,4,3,'[{"after":{"clause":"","kind":"present","note":"","on":"2025-07-04","page":"7"},"path":"findings/3"}]');
INSERT INTO "difference" VALUES(41,'contract',3,5,3,'[{"after":{"clause":"","kind":"present","note":"","on":"2025-07-04","page":"7"},"path":"findings/4"}]');
INSERT INTO "difference" VALUES(42,'contract',3,6,3,'[{"after":{"clause":"","kind":"present","note":"","on":"2025-07-04","page":"7"},"path":"findings/5"}]');
INSERT INTO "difference" VALUES(43,'contract',3,7,3,'[{"after":{"clause":"","kind":"present","note":"","on":"2025-07-04","page":"7"},"path":"findings/6"}]');
INSERT INTO "difference" VALUES(44,'contract',3,8,3,'[{"after":{"clause":"","kind":"present","note":"","on":"2025-07-04","page":"7"},"path":"findings/7"}]');
INSERT INTO "difference" VALUES(45,'contract',3,9,3,'[{"after":{"clause":"","kind":"present","note":"","on":"2025-07-04","page":"7"},"path":"findings/8"}]');
INSERT INTO "difference" VALUES(46,'contract',3,10,3,'[{"after":{"clause":"","kind":"present","note":"","on":"2025-07-04","page":"7"},"path":"findings/9"}]');
INSERT INTO "difference" VALUES(47,'contract',3,11,3,'[{"after":{"clause":"","kind":"present","note":"","on":"2025-07-04","page":"7"},"path":"findings/10"}]');
INSERT INTO "difference" VALUES(48,'contract',3,12,3,'[{"after":{"clause":"","kind":"present","note":"","on":"2025-07-04","page":"7"},"path":"findings/11"}]');
INSERT INTO "difference" VALUES(49,'contract',3,13,3,'[{"after":{"address":"https://sampleharbor.example/privacy/barnacle-routes","on":"2025-07-07","shows":["contract","execution","purpose","data"]},"path":"postings/[0]"}]');
INSERT INTO "difference" VALUES(50,'contract',4,1,3,'[{"after":{"amendments":[],"attachments":[],"conflicts":[],"contractor":5,"determinations":[],"findings":{},"notes":[],"notices":[],"number":4,"pastFindings":[],"postings":[],"products":[8],"renewals":[],"signedOn":"2025-07-10","term":{"ends":{"_0":"2026-10-13"}},"terms":{"addendum":{"notIncluded":{}},"classes":["student-information","student-records"],"description":"Carries class lists from the district''s system to classroom products.","elements":["name","email-address","student-identifiers"],"otherElements":"","purposes":["storage-services"]},"voidSteps":[]},"path":""}]');
INSERT INTO "difference" VALUES(51,'contract',4,2,3,'[{"after":{"clause":"","kind":"present","note":"","on":"2025-07-11","page":"4"},"path":"findings/1"}]');
INSERT INTO "difference" VALUES(52,'contract',4,3,3,'[{"after":{"clause":"","kind":"present","note":"","on":"2025-07-11","page":"4"},"path":"findings/2"}]');
INSERT INTO "difference" VALUES(53,'contract',4,4,3,'[{"after":{"clause":"","kind":"present","note":"","on":"2025-07-11","page":"4"},"path":"findings/3"}]');
INSERT INTO "difference" VALUES(54,'contract',4,5,3,'[{"after":{"clause":"","kind":"present","note":"","on":"2025-07-11","page":"4"},"path":"findings/4"}]');
INSERT INTO "difference" VALUES(55,'contract',4,6,3,'[{"after":{"clause":"","kind":"present","note":"","on":"2025-07-11","page":"4"},"path":"findings/5"}]');
INSERT INTO "difference" VALUES(56,'contract',4,7,3,'[{"after":{"clause":"","kind":"present","note":"","on":"2025-07-11","page":"4"},"path":"findings/6"}]');
INSERT INTO "difference" VALUES(57,'contract',4,8,3,'[{"after":{"clause":"","kind":"present","note":"","on":"2025-07-11","page":"4"},"path":"findings/7"}]');
INSERT INTO "difference" VALUES(58,'contract',4,9,3,'[{"after":{"clause":"","kind":"present","note":"","on":"2025-07-11","page":"4"},"path":"findings/8"}]');
INSERT INTO "difference" VALUES(59,'contract',4,10,3,'[{"after":{"clause":"","kind":"present","note":"","on":"2025-07-11","page":"4"},"path":"findings/9"}]');
INSERT INTO "difference" VALUES(60,'contract',4,11,3,'[{"after":{"clause":"","kind":"present","note":"","on":"2025-07-11","page":"4"},"path":"findings/10"}]');
INSERT INTO "difference" VALUES(61,'contract',4,12,3,'[{"after":{"clause":"","kind":"present","note":"","on":"2025-07-11","page":"4"},"path":"findings/11"}]');
INSERT INTO "difference" VALUES(62,'contract',4,13,3,'[{"after":{"address":"https://sampleharbor.example/privacy/sandglass-roster","on":"2025-07-11","shows":["contract","execution","purpose","data"]},"path":"postings/[0]"}]');
INSERT INTO "difference" VALUES(63,'contract',5,1,3,'[{"after":{"amendments":[],"attachments":[],"conflicts":[],"contractor":3,"determinations":[],"findings":{},"notes":[],"notices":[],"number":5,"pastFindings":[],"postings":[],"products":[5],"renewals":[],"signedOn":"2025-09-23","term":{"ends":{"_0":"2027-01-29"}},"terms":{"addendum":{"included":{"version":"2022"}},"breachDaysInformation":20,"breachDaysRecords":45,"classes":["student-information","student-records","student-generated-content"],"deletionDays":30,"description":"Lessons, assignments and marks of the upper grades.","elements":["name","email-address","grades","documents","student-identifiers"],"otherElements":"","purposes":["storage-services","educational-software"]},"voidSteps":[]},"path":""}]');
INSERT INTO "difference" VALUES(64,'contract',5,2,3,'[{"after":{"clause":"Exhibit B","kind":"present","note":"","on":"2025-09-24","page":"6"},"path":"findings/1"}]');
INSERT INTO "difference" VALUES(65,'contract',5,3,3,'[{"after":{"clause":"Exhibit B","kind":"present","note":"","on":"2025-09-24","page":"6"},"path":"findings/2"}]');
INSERT INTO "difference" VALUES(66,'contract',5,4,3,'[{"after":{"clause":"Exhibit B","kind":"present","note":"","on":"2025-09-24","page":"6"},"path":"findings/3"}]');
INSERT INTO "difference" VALUES(67,'contract',5,5,3,'[{"after":{"clause":"Exhibit B","kind":"present","note":"","on":"2025-09-24","page":"6"},"path":"findings/4"}]');
INSERT INTO "difference" VALUES(68,'contract',5,6,3,'[{"after":{"clause":"Exhibit B","kind":"present","note":"","on":"2025-09-24","page":"6"},"path":"findings/5"}]');
INSERT INTO "difference" VALUES(69,'contract',5,7,3,'[{"after":{"clause":"Exhibit B","kind":"present","note":"","on":"2025-09-24","page":"6"},"path":"findings/6"}]');
INSERT INTO "difference" VALUES(70,'contract',5,8,3,'[{"after":{"clause":"Exhibit B","kind":"present","note":"","on":"2025-09-24","page":"6"},"path":"findings/7"}]');
INSERT INTO "difference" VALUES(71,'contract',5,9,3,'[{"after":{"clause":"Exhibit B","kind":"present","note":"","on":"2025-09-24","page":"6"},"path":"findings/8"}]');
INSERT INTO "difference" VALUES(72,'contract',5,10,3,'[{"after":{"clause":"Exhibit B","kind":"present","note":"","on":"2025-09-24","page":"6"},"path":"findings/9"}]');
INSERT INTO "difference" VALUES(73,'contract',5,11,3,'[{"after":{"clause":"Exhibit B","kind":"present","note":"","on":"2025-09-24","page":"6"},"path":"findings/10"}]');
INSERT INTO "difference" VALUES(74,'contract',5,12,3,'[{"after":{"clause":"Exhibit B","kind":"present","note":"","on":"2025-09-24","page":"6"},"path":"findings/11"}]');
INSERT INTO "difference" VALUES(75,'contract',5,13,3,'[{"after":{"address":"https://sampleharbor.example/privacy/lanternfish-classroom","on":"2025-09-25","shows":["contract","execution","purpose","data"]},"path":"postings/[0]"}]');
INSERT INTO "difference" VALUES(76,'contract',5,14,3,'[{"after":{"evidence":"The audit''s summary, read on the telephone","measures":["technical-safeguards","industry-standards"],"on":"2025-09-26","promised":"Encryption in transit and at rest, access by role, yearly training of staff.","standard":"a yearly audit by an outside firm"},"path":"securityReview"}]');
INSERT INTO "difference" VALUES(77,'contract',6,1,3,'[{"after":{"amendments":[],"attachments":[],"conflicts":[],"contractor":1,"determinations":[],"findings":{},"notes":[],"notices":[],"number":6,"pastFindings":[],"postings":[],"products":[1,2],"renewals":[],"term":{"unknown":{}},"terms":{"addendum":{"included":{"version":"2022"}},"classes":["student-information","student-generated-content"],"deletionDays":45,"description":"Reading practice that adapts to each child; the teacher sees progress.","elements":["name","test-results","student-identifiers","voice-recordings"],"otherElements":"","purposes":["educational-software"]},"voidSteps":[]},"path":""}]');
INSERT INTO "difference" VALUES(78,'contract',6,2,3,'[{"after":"2026-02-10","path":"inForceOn"},{"after":"2026-02-05","path":"signedOn"},{"after":{"ends":{"_0":"2028-02-05"}},"before":{"unknown":{}},"path":"term"}]');
INSERT INTO "difference" VALUES(79,'contract',6,3,3,'[{"after":{"clause":"","kind":"present","note":"","on":"2026-02-06","page":"8"},"path":"findings/1"}]');
INSERT INTO "difference" VALUES(80,'contract',6,4,3,'[{"after":{"clause":"","kind":"present","note":"","on":"2026-02-06","page":"8"},"path":"findings/2"}]');
INSERT INTO "difference" VALUES(81,'contract',6,5,3,'[{"after":{"clause":"","kind":"present","note":"","on":"2026-02-06","page":"8"},"path":"findings/3"}]');
INSERT INTO "difference" VALUES(82,'contract',6,6,3,'[{"after":{"clause":"","kind":"present","note":"","on":"2026-02-06","page":"8"},"path":"findings/4"}]');
INSERT INTO "difference" VALUES(83,'contract',6,7,3,'[{"after":{"clause":"","kind":"present","note":"","on":"2026-02-06","page":"8"},"path":"findings/5"}]');
INSERT INTO "difference" VALUES(84,'contract',6,8,3,'[{"after":{"clause":"","kind":"present","note":"","on":"2026-02-06","page":"8"},"path":"findings/6"}]');
INSERT INTO "difference" VALUES(85,'contract',6,9,3,'[{"after":{"clause":"","kind":"present","note":"","on":"2026-02-06","page":"8"},"path":"findings/7"}]');
INSERT INTO "difference" VALUES(86,'contract',6,10,3,'[{"after":{"clause":"","kind":"present","note":"","on":"2026-02-06","page":"8"},"path":"findings/8"}]');
INSERT INTO "difference" VALUES(87,'contract',6,11,3,'[{"after":{"clause":"","kind":"present","note":"","on":"2026-02-06","page":"8"},"path":"findings/10"}]');
INSERT INTO "difference" VALUES(88,'contract',6,12,3,'[{"after":{"clause":"","kind":"present","note":"","on":"2026-02-06","page":"8"},"path":"findings/11"}]');
INSERT INTO "difference" VALUES(89,'contract',6,13,3,'[{"after":{"clause":"","kind":"missing","note":"Nothing in the document speaks to it.","on":"2026-02-06","page":""},"path":"findings/9"}]');
INSERT INTO "difference" VALUES(90,'contract',6,14,3,'[{"after":{"cureBy":"2026-03-09","how":"E-mail to the privacy desk","points":["9"],"sentOn":"2026-02-06","why":"A month is what their counsel asked for."},"path":"notices/[0]"}]');
INSERT INTO "difference" VALUES(91,'contract',6,15,3,'[{"after":{"address":"https://sampleharbor.example/privacy/tidewrack","on":"2026-02-06","shows":["contract","execution","purpose","data"]},"path":"postings/[0]"}]');
INSERT INTO "difference" VALUES(92,'contract',6,16,3,'[{"after":{"points":["9"],"signedOn":"2026-02-27","summary":"Connecticut law governs."},"path":"amendments/[0]"},{"after":"amendment of 2026-02-27","before":"","path":"findings/9/clause"},{"after":"present","before":"missing","path":"findings/9/kind"},{"after":"","before":"Nothing in the document speaks to it.","path":"findings/9/note"},{"after":"2026-02-27","before":"2026-02-06","path":"findings/9/on"},{"after":{"by":"the amendment of 2026-02-27","finding":{"clause":"","kind":"missing","note":"Nothing in the document speaks to it.","on":"2026-02-06","page":""},"provision":9,"until":"2026-02-27"},"path":"pastFindings/[0]"}]');
INSERT INTO "difference" VALUES(93,'contractor',7,1,3,'[{"after":{"attachments":[],"contact":"Support","email":"help@fogbell.example","kinds":["operator"],"name":"Fogbell Messages","number":7,"remark":"","telephone":""},"path":""}]');
INSERT INTO "difference" VALUES(94,'product',10,1,3,'[{"after":{"address":"https://fogbell.example","attachments":[],"category":"messages to families","contractor":7,"grades":"K-12","name":"Fogbell","number":10,"purpose":"Messages and reminders to families"},"path":""}]');
INSERT INTO "difference" VALUES(95,'contract',7,1,3,'[{"after":{"amendments":[],"attachments":[],"conflicts":[],"contractor":7,"determinations":[],"findings":{},"notes":[],"notices":[],"number":7,"pastFindings":[],"postings":[],"products":[10],"renewals":[],"signedOn":"2026-04-03","term":{"ends":{"_0":"2027-10-13"}},"terms":{"addendum":{"notIncluded":{}},"classes":["student-information"],"description":"Messages between teachers and families.","elements":["name","telephone","email-address","text-messages"],"otherElements":"","purposes":["educational-software"]},"voidSteps":[]},"path":""}]');
INSERT INTO "difference" VALUES(96,'contract',7,2,3,'[{"after":{"address":"https://sampleharbor.example/privacy/fogbell","on":"2026-04-03","shows":["contract","execution","purpose","data"]},"path":"postings/[0]"}]');
INSERT INTO "difference" VALUES(97,'contract',7,3,3,'[{"after":{"clause":"","kind":"present","note":"","on":"2026-04-06","page":"1"},"path":"findings/1"}]');
INSERT INTO "difference" VALUES(98,'contract',7,4,3,'[{"after":{"clause":"","kind":"present","note":"","on":"2026-04-06","page":"1"},"path":"findings/3"}]');
INSERT INTO "difference" VALUES(99,'contract',7,5,3,'[{"after":{"clause":"","kind":"present","note":"","on":"2026-04-06","page":"1"},"path":"findings/4"}]');
INSERT INTO "difference" VALUES(100,'contract',7,6,3,'[{"after":{"clause":"","kind":"present","note":"","on":"2026-04-06","page":"1"},"path":"findings/6"}]');
INSERT INTO "difference" VALUES(101,'contract',7,7,3,'[{"after":{"clause":"","kind":"present","note":"","on":"2026-04-06","page":"1"},"path":"findings/8"}]');
INSERT INTO "difference" VALUES(102,'contract',7,8,3,'[{"after":{"clause":"","kind":"present","note":"","on":"2026-04-06","page":"1"},"path":"findings/9"}]');
INSERT INTO "difference" VALUES(103,'contract',7,9,3,'[{"after":{"clause":"","kind":"present","note":"","on":"2026-04-06","page":"1"},"path":"findings/10"}]');
INSERT INTO "difference" VALUES(104,'contract',7,10,3,'[{"after":{"clause":"","kind":"present","note":"","on":"2026-04-06","page":"1"},"path":"findings/11"}]');
INSERT INTO "difference" VALUES(105,'contract',7,11,3,'[{"after":{"clause":"","kind":"missing","note":"Nothing in the document speaks to it.","on":"2026-04-06","page":""},"path":"findings/2"}]');
INSERT INTO "difference" VALUES(106,'contract',7,12,3,'[{"after":{"clause":"","kind":"missing","note":"Nothing in the document speaks to it.","on":"2026-04-06","page":""},"path":"findings/5"}]');
INSERT INTO "difference" VALUES(107,'contract',7,13,3,'[{"after":{"clause":"","kind":"missing","note":"Nothing in the document speaks to it.","on":"2026-04-06","page":""},"path":"findings/7"}]');
INSERT INTO "difference" VALUES(108,'contract',7,14,3,'[{"after":{"cureBy":"2026-06-10","how":"Certified letter to the registered office","points":["2","5","7"],"sentOn":"2026-05-11","why":"Three clauses; thirty days is our usual time."},"path":"notices/[0]"}]');
INSERT INTO "difference" VALUES(109,'contract',7,15,3,'[{"after":"2026-06-24","before":"2026-06-10","path":"notices/[0]/cureBy"},{"after":"Three clauses; thirty days is our usual time. Extended: They asked for two more weeks by telephone.","before":"Three clauses; thirty days is our usual time.","path":"notices/[0]/why"}]');
INSERT INTO "difference" VALUES(110,'contract',7,16,3,'[{"after":{"by":"the superintendent, for the board","on":"2026-06-30","setAsideWhy":"","why":"They had six weeks for three clauses, asked for two of them, and sent nothing."},"path":"determinations/[0]"}]');
INSERT INTO "difference" VALUES(111,'contract',7,17,3,'[{"after":{"how":"E-mail to every principal and on the staff page.","kind":"tell-schools","on":"2026-06-30"},"path":"voidSteps/[0]"}]');
INSERT INTO "difference" VALUES(112,'contract',7,18,3,'[{"after":{"how":"The class lists are sent no more, and the sign-on is closed.","kind":"stop-access","on":"2026-06-30"},"path":"voidSteps/[1]"}]');
INSERT INTO "difference" VALUES(113,'contractor',8,1,3,'[{"after":{"attachments":[],"contact":"Sales","email":"hello@periwinkle.example","kinds":["operator"],"name":"Periwinkle Page Press","number":8,"remark":"","telephone":""},"path":""}]');
INSERT INTO "difference" VALUES(114,'product',11,1,3,'[{"after":{"address":"https://talking.periwinkle.example","attachments":[],"category":"accessible books","contractor":8,"grades":"K-12","name":"Periwinkle Talking Books","number":11,"purpose":"Reads books aloud with the text marked"},"path":""}]');
INSERT INTO "difference" VALUES(115,'product',12,1,3,'[{"after":{"address":"https://signs.periwinkle.example","attachments":[],"category":"sign language","contractor":8,"grades":"K-12","name":"Periwinkle Sign Coach","number":12,"purpose":"Teaches signs by camera"},"path":""}]');
INSERT INTO "difference" VALUES(116,'exemption',1,1,3,'[{"after":{"attachments":[],"conditions":{},"contractor":8,"drawnUpOn":"2026-07-10","earlierStatements":[],"efforts":[],"evidenceRequests":[],"notes":[],"number":1,"pastAnswers":[],"plan":"504","product":12,"reviewedOn":[],"searches":[],"signatures":[],"student":{"code":"2208"},"unableToComply":"The operator accepts no clause on deletion.","uniqueAndNecessary":"The plan calls for signing practice with a camera every day."},"path":""}]');
INSERT INTO "difference" VALUES(117,'exemption',1,2,3,'[{"after":{"how":"e-mail","on":"2026-07-10","reply":"They sign nobody''s contract but their own.","whom":"Periwinkle''s sales office"},"path":"efforts/[0]"}]');
INSERT INTO "difference" VALUES(118,'exemption',1,3,3,'[{"after":{"failure":"Neither watches the child''s own hands.","on":"2026-07-10","tried":"Two video libraries of signs"},"path":"searches/[0]"}]');
INSERT INTO "difference" VALUES(119,'exemption',1,4,3,'[{"after":{"answer":"met","evidence":"","on":"2026-07-13","reason":"Used through the district''s own account; no health information goes in, and the record stays ours."},"path":"conditions/federal-law"}]');
INSERT INTO "difference" VALUES(120,'exemption',1,5,3,'[{"after":{"answer":"met","evidence":"","on":"2026-07-13","reason":"One attempt and one search are on file."},"path":"conditions/effort"}]');
INSERT INTO "difference" VALUES(121,'exemption',1,6,3,'[{"after":{"answer":"met","evidence":"Letter of the operator, page 1","on":"2026-07-14","reason":"The operator wrote that it neither sells nor advertises, and described its security."},"path":"conditions/operator-duties"}]');
INSERT INTO "difference" VALUES(122,'exemption',1,7,3,'[{"after":{"acknowledges":true,"authorizes":true,"method":"ink","name":"N. Made-Up","on":"2026-07-15","role":"parent","statement":1},"path":"signatures/[0]"}]');
INSERT INTO "difference" VALUES(123,'exemption',1,8,3,'[{"after":"2027-07-16","path":"reviewOn"},{"after":"2026-07-16","path":"reviewedOn/[0]"}]');
INSERT INTO "difference" VALUES(124,'exemption',1,9,3,'[{"after":{"answer":"","on":"2026-07-10"},"path":"firstUse"}]');
INSERT INTO "difference" VALUES(125,'exemption',1,10,3,'[{"after":"The trial account of that week was deleted, and the parent was told.","before":"","path":"firstUse/answer"},{"after":"2026-07-17","path":"firstUse/answeredOn"}]');
INSERT INTO "difference" VALUES(126,'exemption',2,1,3,'[{"after":{"attachments":[],"conditions":{},"contractor":8,"drawnUpOn":"2026-07-20","earlierStatements":[],"efforts":[],"evidenceRequests":[],"notes":[],"number":2,"pastAnswers":[],"plan":"iep","product":11,"reviewedOn":[],"searches":[],"signatures":[],"student":{"code":"3917"},"unableToComply":"The operator accepts no clause on review by families.","uniqueAndNecessary":"Goal 2 of the plan needs text read aloud with the words marked."},"path":""}]');
INSERT INTO "difference" VALUES(127,'exemption',2,2,3,'[{"after":{"how":"e-mail","on":"2026-07-21","reply":"They sign nobody''s contract but their own.","whom":"Periwinkle''s sales office"},"path":"efforts/[0]"}]');
INSERT INTO "difference" VALUES(128,'exemption',2,3,3,'[{"after":{"failure":"The text is not shown with the voice.","on":"2026-07-22","tried":"The library''s audio books"},"path":"searches/[0]"}]');
INSERT INTO "difference" VALUES(129,'exemption',2,4,3,'[{"after":{"answer":"met","evidence":"","on":"2026-07-23","reason":"Used through the district''s own account; no health information goes in, and the record stays ours."},"path":"conditions/federal-law"}]');
INSERT INTO "difference" VALUES(130,'exemption',2,5,3,'[{"after":{"answer":"met","evidence":"","on":"2026-07-23","reason":"One attempt and one search are on file."},"path":"conditions/effort"}]');
INSERT INTO "difference" VALUES(131,'exemption',2,6,3,'[{"after":{"answer":"met","evidence":"","on":"2026-07-23","reason":"The operator wrote that it neither sells nor advertises, and described its security."},"path":"conditions/operator-duties"}]');
INSERT INTO "difference" VALUES(132,'exemption',2,7,3,'[{"after":{"acknowledges":true,"authorizes":true,"method":"ink","name":"Q. Made-Up","on":"2026-07-24","role":"parent","statement":1},"path":"signatures/[0]"}]');
INSERT INTO "difference" VALUES(133,'exemption',2,8,3,'[{"after":{"acknowledges":true,"authorizes":true,"method":"electronic","name":"S. Cedar","on":"2026-07-24","role":"team-member","statement":1},"path":"signatures/[1]"}]');
INSERT INTO "difference" VALUES(134,'contract',8,1,3,'[{"after":{"amendments":[],"attachments":[],"conflicts":[],"contractor":4,"determinations":[],"findings":{},"notes":[],"notices":[],"number":8,"pastFindings":[],"postings":[],"products":[6],"renewals":[],"signedOn":"2026-07-30","term":{"ends":{"_0":"2027-07-30"}},"terms":{"addendum":{"notIncluded":{}},"breachDaysInformation":45,"classes":["student-information","student-records"],"description":"Benchmark assessments three times a year.","elements":["name","test-results","grades","student-identifiers"],"otherElements":"","purposes":["educational-software"]},"voidSteps":[]},"path":""}]');
INSERT INTO "difference" VALUES(135,'contract',8,2,3,'[{"after":{"address":"https://sampleharbor.example/privacy/saltmarsh-benchmark","on":"2026-07-31","shows":["contract","execution","purpose","data"]},"path":"postings/[0]"}]');
INSERT INTO "difference" VALUES(136,'contract',4,14,3,'[{"after":"2026-08-07","path":"lettingEndSince"}]');
INSERT INTO "difference" VALUES(137,'contract',3,14,3,'[{"after":{"from":"P. Yarrow, by letter","on":"2026-09-08","studentAccountsKept":false},"path":"endConfirmation"}]');
INSERT INTO "difference" VALUES(138,'deletion',1,1,3,'[{"after":{"attachments":[],"data":"Everything about the child, pictures included","extensions":[],"legs":[{"answer":"","contractDays":30,"contractor":3,"exceptionCitation":"","followUps":[],"how":"","remains":"","state":"to-be-sent","timesAsked":0,"underContract":false},{"answer":"","contractDays":45,"contractor":1,"exceptionCitation":"","followUps":[],"how":"","remains":"","state":"to-be-sent","timesAsked":0,"underContract":false}],"notes":[],"number":1,"pauses":[],"receivedOn":"2026-09-11","requester":"parent","requesterName":"D. Made-Up","scope":{"students":{"_0":[{"code":"1033"}]}}},"path":""}]');
INSERT INTO "difference" VALUES(139,'deletion',1,2,3,'[{"after":{"holds":true,"how":"The register names the parent.","on":"2026-09-14"},"path":"rightCheck"}]');
INSERT INTO "difference" VALUES(140,'deletion',1,3,3,'[{"after":{"accessRemark":"Looked through the open requests.","accessRequestOpen":false,"on":"2026-09-14","onlyCopy":false,"onlyCopyRemark":"The district''s own system holds the record."},"path":"safeguards"}]');
INSERT INTO "difference" VALUES(141,'deletion',1,4,3,'[{"after":"e-mail","before":"","path":"legs/[0]/how"},{"after":"2026-09-15","path":"legs/[0]/sentOn"},{"after":"sent","before":"to-be-sent","path":"legs/[0]/state"},{"after":1,"before":0,"path":"legs/[0]/timesAsked"},{"after":true,"before":false,"path":"legs/[0]/underContract"}]');
INSERT INTO "difference" VALUES(142,'deletion',1,5,3,'[{"after":"e-mail","before":"","path":"legs/[1]/how"},{"after":"2026-09-15","path":"legs/[1]/sentOn"},{"after":"sent","before":"to-be-sent","path":"legs/[1]/state"},{"after":1,"before":0,"path":"legs/[1]/timesAsked"},{"after":true,"before":false,"path":"legs/[1]/underContract"}]');
INSERT INTO "difference" VALUES(143,'contractor',9,1,3,'[{"after":{"attachments":[],"contact":"J. Whelk","email":"j@whelkforms.example","kinds":["operator"],"name":"Whelk & Daughters Forms","number":9,"remark":"","telephone":""},"path":""}]');
INSERT INTO "difference" VALUES(144,'product',13,1,3,'[{"after":{"address":"https://whelkforms.example","attachments":[],"category":"forms for families","contractor":9,"grades":"K-12","name":"Whelk Forms","number":13,"purpose":"Permission slips and health forms"},"path":""}]');
INSERT INTO "difference" VALUES(145,'contract',9,1,3,'[{"after":{"amendments":[],"attachments":[],"conflicts":[],"contractor":9,"determinations":[],"findings":{},"notes":[],"notices":[],"number":9,"pastFindings":[],"postings":[],"products":[13],"renewals":[],"signedOn":"2026-09-18","term":{"ends":{"_0":"2027-09-20"}},"terms":{"addendum":{"notIncluded":{}},"classes":["student-information","student-records"],"description":"Permission slips and health forms signed by families.","elements":["name","home-address","telephone","health-records"],"otherElements":"","purposes":["storage-services"]},"voidSteps":[]},"path":""}]');
INSERT INTO "difference" VALUES(146,'contract',9,2,3,'[{"after":{"answer":"","on":"2026-09-08"},"path":"firstUse"}]');
INSERT INTO "difference" VALUES(147,'contract',9,3,3,'[{"after":{"address":"https://sampleharbor.example/privacy/whelk-forms","on":"2026-09-22","shows":["contract","execution","purpose","data"]},"path":"postings/[0]"}]');
INSERT INTO "difference" VALUES(148,'contractor',10,1,3,'[{"after":{"attachments":[],"contact":"A. Sorrel","email":"legal@kelpstreet.example","kinds":["operator"],"name":"Kelp Street Studio","number":10,"remark":"","telephone":""},"path":""}]');
INSERT INTO "difference" VALUES(149,'product',14,1,3,'[{"after":{"address":"https://canvas.kelpstreet.example","attachments":[],"category":"drawing","contractor":10,"grades":"K-8","name":"Kelp Canvas","number":14,"purpose":"Drawing and painting"},"path":""}]');
INSERT INTO "difference" VALUES(150,'product',15,1,3,'[{"after":{"address":"https://animator.kelpstreet.example","attachments":[],"category":"animation","contractor":10,"grades":"4-8","name":"Kelp Animator","number":15,"purpose":"Short films made by children"},"path":""}]');
INSERT INTO "difference" VALUES(151,'deletion',1,6,3,'[{"after":"Deleted from all systems.","before":"","path":"legs/[0]/answer"},{"after":"2026-09-28","path":"legs/[0]/answeredOn"},{"after":"confirmed","before":"sent","path":"legs/[0]/state"}]');
INSERT INTO "difference" VALUES(152,'contract',10,1,3,'[{"after":{"amendments":[],"attachments":[],"conflicts":[],"contractor":10,"determinations":[],"findings":{},"notes":[],"notices":[],"number":10,"pastFindings":[],"postings":[],"products":[15],"renewals":[],"signedOn":"2026-09-30","term":{"ends":{"_0":"2027-09-30"}},"terms":{"addendum":{"notIncluded":{}},"classes":["student-information","student-generated-content"],"description":"Children make short films and share them with the class.","elements":["name","student-identifiers","photographs","voice-recordings"],"otherElements":"","purposes":["educational-software"]},"voidSteps":[]},"path":""}]');
INSERT INTO "difference" VALUES(153,'deletion',1,7,3,'[{"after":"A sealed backup on tape stays until it is overwritten.","before":"","path":"legs/[1]/answer"},{"after":"2026-10-01","path":"legs/[1]/answeredOn"},{"after":"kept-in-copy","before":"sent","path":"legs/[1]/state"},{"after":{"open":{}},"path":"legs/[1]/watch"}]');
INSERT INTO "difference" VALUES(154,'contract',10,2,3,'[{"after":{"address":"https://sampleharbor.example/privacy/kelp-animator","on":"2026-10-02","shows":["execution","purpose","data"]},"path":"postings/[0]"}]');
INSERT INTO "difference" VALUES(155,'contract',10,3,3,'[{"after":{"clause":"","kind":"present","note":"","on":"2026-10-02","page":"2"},"path":"findings/2"}]');
INSERT INTO "difference" VALUES(156,'contract',10,4,3,'[{"after":{"clause":"","kind":"present","note":"","on":"2026-10-02","page":"2"},"path":"findings/3"}]');
INSERT INTO "difference" VALUES(157,'contract',10,5,3,'[{"after":{"clause":"","kind":"present","note":"","on":"2026-10-02","page":"2"},"path":"findings/4"}]');
INSERT INTO "difference" VALUES(158,'contract',10,6,3,'[{"after":{"clause":"","kind":"present","note":"","on":"2026-10-02","page":"2"},"path":"findings/5"}]');
INSERT INTO "difference" VALUES(159,'contract',10,7,3,'[{"after":{"clause":"","kind":"present","note":"","on":"2026-10-02","page":"2"},"path":"findings/6"}]');
INSERT INTO "difference" VALUES(160,'contract',10,8,3,'[{"after":{"clause":"","kind":"present","note":"","on":"2026-10-02","page":"2"},"path":"findings/7"}]');
INSERT INTO "difference" VALUES(161,'contract',10,9,3,'[{"after":{"clause":"","kind":"present","note":"","on":"2026-10-02","page":"2"},"path":"findings/8"}]');
INSERT INTO "difference" VALUES(162,'contract',10,10,3,'[{"after":{"clause":"","kind":"present","note":"","on":"2026-10-02","page":"2"},"path":"findings/9"}]');
INSERT INTO "difference" VALUES(163,'contract',10,11,3,'[{"after":{"clause":"","kind":"present","note":"","on":"2026-10-02","page":"2"},"path":"findings/10"}]');
INSERT INTO "difference" VALUES(164,'contract',10,12,3,'[{"after":{"clause":"","kind":"present","note":"","on":"2026-10-02","page":"2"},"path":"findings/11"}]');
INSERT INTO "difference" VALUES(165,'contract',10,13,3,'[{"after":{"against":"1","clause":"7","foundOn":"2026-10-02","page":"4","says":"All films belong to the company.","settledBy":""},"path":"conflicts/[0]"}]');
INSERT INTO "difference" VALUES(166,'contract',10,14,3,'[{"after":{"against":"b","clause":"7","foundOn":"2026-10-02","page":"4","says":"All films belong to the company.","settledBy":""},"path":"conflicts/[1]"}]');
INSERT INTO "difference" VALUES(167,'contract',10,15,3,'[{"after":{"clause":"","kind":"missing","note":"Nothing says whose the rest of the data is.","on":"2026-10-02","page":""},"path":"findings/1"}]');
INSERT INTO "difference" VALUES(168,'deletion',1,8,3,'[{"after":{"how":"Letter to the parent; named the tape and the watch.","kind":"answered","on":"2026-10-02"},"path":"close"}]');
INSERT INTO "difference" VALUES(169,'exemption',3,1,3,'[{"after":{"attachments":[],"conditions":{},"contractor":10,"drawnUpOn":"2026-10-08","earlierStatements":[],"efforts":[],"evidenceRequests":[],"notes":[],"number":3,"pastAnswers":[],"plan":"504","product":14,"reviewedOn":[],"searches":[],"signatures":[],"student":{"code":"6034"},"unableToComply":"The maker signed nobody''s contract then.","uniqueAndNecessary":"The plan calls for drawing by hand and by switch, which nothing else on file allows."},"path":""}]');
INSERT INTO "difference" VALUES(170,'exemption',3,2,3,'[{"after":{"how":"e-mail","on":"2026-10-08","reply":"Not before the autumn.","whom":"The maker''s legal desk"},"path":"efforts/[0]"}]');
INSERT INTO "difference" VALUES(171,'exemption',3,3,3,'[{"after":{"failure":"It takes no switch.","on":"2026-10-08","tried":"The drawing program on the school''s computers"},"path":"searches/[0]"}]');
INSERT INTO "difference" VALUES(172,'exemption',3,4,3,'[{"after":{"answer":"met","evidence":"","on":"2026-10-09","reason":"By the maker''s letter, the attempt and the search on file."},"path":"conditions/federal-law"}]');
INSERT INTO "difference" VALUES(173,'exemption',3,5,3,'[{"after":{"answer":"met","evidence":"","on":"2026-10-09","reason":"By the maker''s letter, the attempt and the search on file."},"path":"conditions/effort"}]');
INSERT INTO "difference" VALUES(174,'exemption',3,6,3,'[{"after":{"answer":"met","evidence":"","on":"2026-10-09","reason":"By the maker''s letter, the attempt and the search on file."},"path":"conditions/operator-duties"}]');
INSERT INTO "difference" VALUES(175,'exemption',3,7,3,'[{"after":{"acknowledges":true,"authorizes":true,"method":"ink","name":"H. Made-Up","on":"2026-10-09","role":"parent","statement":1},"path":"signatures/[0]"}]');
INSERT INTO "difference" VALUES(176,'deletion',2,1,3,'[{"after":{"attachments":[],"data":"Accounts and work","extensions":[],"legs":[{"answer":"","contractDays":45,"contractor":1,"exceptionCitation":"","followUps":[],"how":"","remains":"","state":"to-be-sent","timesAsked":0,"underContract":false},{"answer":"","contractDays":30,"contractor":3,"exceptionCitation":"","followUps":[],"how":"","remains":"","state":"to-be-sent","timesAsked":0,"underContract":false},{"answer":"","contractor":7,"exceptionCitation":"","followUps":[],"how":"","remains":"","state":"to-be-sent","timesAsked":0,"underContract":false}],"notes":[],"number":2,"pauses":[],"receivedOn":"2026-10-14","requester":"district","requesterName":"","scope":{"group":{"_0":"All who left grade 12 in June"}}},"path":""}]');
INSERT INTO "difference" VALUES(177,'deletion',2,2,3,'[{"after":{"holds":true,"how":"The superintendent asked in writing.","on":"2026-10-15"},"path":"rightCheck"}]');
INSERT INTO "difference" VALUES(178,'deletion',2,3,3,'[{"after":{"accessRemark":"Looked through the open requests.","accessRequestOpen":false,"on":"2026-10-15","onlyCopy":false,"onlyCopyRemark":"The district''s own system holds the record."},"path":"safeguards"}]');
INSERT INTO "difference" VALUES(179,'deletion',2,4,3,'[{"after":"certified letter","before":"","path":"legs/[2]/how"},{"after":"2026-10-16","path":"legs/[2]/sentOn"},{"after":"sent","before":"to-be-sent","path":"legs/[2]/state"},{"after":1,"before":0,"path":"legs/[2]/timesAsked"}]');
INSERT INTO "difference" VALUES(180,'contract',9,4,3,'[{"after":{"clause":"","kind":"present","note":"","on":"2026-10-16","page":"2"},"path":"findings/1"}]');
INSERT INTO "difference" VALUES(181,'contract',9,5,3,'[{"after":{"clause":"","kind":"present","note":"","on":"2026-10-16","page":"2"},"path":"findings/2"}]');
INSERT INTO "difference" VALUES(182,'contract',9,6,3,'[{"after":{"clause":"","kind":"present","note":"","on":"2026-10-16","page":"2"},"path":"findings/3"}]');
INSERT INTO "difference" VALUES(183,'contract',9,7,3,'[{"after":{"clause":"","kind":"present","note":"","on":"2026-10-16","page":"2"},"path":"findings/5"}]');
INSERT INTO "difference" VALUES(184,'contract',9,8,3,'[{"after":{"clause":"","kind":"present","note":"","on":"2026-10-16","page":"2"},"path":"findings/6"}]');
INSERT INTO "difference" VALUES(185,'contract',9,9,3,'[{"after":{"clause":"","kind":"present","note":"","on":"2026-10-16","page":"2"},"path":"findings/8"}]');
INSERT INTO "difference" VALUES(186,'contract',9,10,3,'[{"after":{"clause":"","kind":"present","note":"","on":"2026-10-16","page":"2"},"path":"findings/9"}]');
INSERT INTO "difference" VALUES(187,'contract',9,11,3,'[{"after":{"clause":"","kind":"present","note":"","on":"2026-10-16","page":"2"},"path":"findings/10"}]');
INSERT INTO "difference" VALUES(188,'contract',9,12,3,'[{"after":{"clause":"","kind":"present","note":"","on":"2026-10-16","page":"2"},"path":"findings/11"}]');
INSERT INTO "difference" VALUES(189,'contract',9,13,3,'[{"after":{"clause":"","kind":"missing","note":"Nothing in the document speaks to it.","on":"2026-10-16","page":""},"path":"findings/4"}]');
INSERT INTO "difference" VALUES(190,'contract',9,14,3,'[{"after":{"clause":"","kind":"missing","note":"Nothing in the document speaks to it.","on":"2026-10-16","page":""},"path":"findings/7"}]');
INSERT INTO "difference" VALUES(191,'exemption',2,9,3,'[{"after":{"by":"Q. Made-Up","kind":"withdrawn","on":"2026-10-23","reason":"The child reads print now."},"path":"end"}]');
INSERT INTO "difference" VALUES(192,'contract',8,3,3,'[{"after":{"clause":"","kind":"present","note":"","on":"2026-10-28","page":"3"},"path":"findings/1"}]');
INSERT INTO "difference" VALUES(193,'contract',8,4,3,'[{"after":{"clause":"","kind":"present","note":"","on":"2026-10-28","page":"3"},"path":"findings/2"}]');
INSERT INTO "difference" VALUES(194,'contract',8,5,3,'[{"after":{"clause":"","kind":"present","note":"","on":"2026-10-28","page":"3"},"path":"findings/3"}]');
INSERT INTO "difference" VALUES(195,'contract',8,6,3,'[{"after":{"clause":"","kind":"present","note":"","on":"2026-10-28","page":"3"},"path":"findings/4"}]');
INSERT INTO "difference" VALUES(196,'contract',8,7,3,'[{"after":{"clause":"","kind":"present","note":"","on":"2026-10-28","page":"3"},"path":"findings/5"}]');
INSERT INTO "difference" VALUES(197,'contract',8,8,3,'[{"after":{"clause":"","kind":"present","note":"","on":"2026-10-28","page":"3"},"path":"findings/7"}]');
INSERT INTO "difference" VALUES(198,'contract',8,9,3,'[{"after":{"clause":"","kind":"present","note":"","on":"2026-10-28","page":"3"},"path":"findings/8"}]');
INSERT INTO "difference" VALUES(199,'contract',8,10,3,'[{"after":{"clause":"","kind":"present","note":"","on":"2026-10-28","page":"3"},"path":"findings/10"}]');
INSERT INTO "difference" VALUES(200,'contract',8,11,3,'[{"after":{"clause":"","kind":"present","note":"","on":"2026-10-28","page":"3"},"path":"findings/11"}]');
INSERT INTO "difference" VALUES(201,'contract',8,12,3,'[{"after":{"clause":"","kind":"missing","note":"Nothing in the document speaks to it.","on":"2026-10-28","page":""},"path":"findings/6"}]');
INSERT INTO "difference" VALUES(202,'contract',8,13,3,'[{"after":{"clause":"","kind":"missing","note":"Nothing in the document speaks to it.","on":"2026-10-28","page":""},"path":"findings/9"}]');
INSERT INTO "difference" VALUES(203,'contract',8,14,3,'[{"after":{"cureBy":"2026-11-18","how":"E-mail to the contracts office","points":["6","9"],"sentOn":"2026-10-29","why":"Two clauses they have in other districts'' contracts; three weeks are enough."},"path":"notices/[0]"}]');
INSERT INTO "difference" VALUES(204,'deletion',2,5,3,'[{"after":"e-mail","before":"","path":"legs/[1]/how"},{"after":"2026-10-30","path":"legs/[1]/sentOn"},{"after":"sent","before":"to-be-sent","path":"legs/[1]/state"},{"after":1,"before":0,"path":"legs/[1]/timesAsked"},{"after":true,"before":false,"path":"legs/[1]/underContract"}]');
INSERT INTO "difference" VALUES(205,'deletion',2,6,3,'[{"after":"2026-10-30","path":"legs/[1]/acknowledgedOn"},{"after":"acknowledged","before":"sent","path":"legs/[1]/state"}]');
INSERT INTO "difference" VALUES(206,'contract',9,15,3,'[{"after":{"cureBy":"2026-12-01","how":"E-mail to J. Whelk, who answered the same day","points":["4","7"],"sentOn":"2026-10-30","why":"Thirty days, as agreed on the telephone."},"path":"notices/[0]"}]');
INSERT INTO "difference" VALUES(207,'exemption',4,1,3,'[{"after":{"attachments":[],"conditions":{},"contractor":8,"drawnUpOn":"2026-11-03","earlierStatements":[],"efforts":[],"evidenceRequests":[],"notes":[],"number":4,"pastAnswers":[],"plan":"iep","product":11,"reviewedOn":[],"searches":[],"signatures":[],"student":{"code":"4471","name":"B. Made-Up"},"unableToComply":"The operator accepts no clause on review by families.","uniqueAndNecessary":"Goal 4 of the plan needs books read aloud with the words marked."},"path":""}]');
INSERT INTO "difference" VALUES(208,'exemption',4,2,3,'[{"after":{"how":"e-mail","on":"2026-11-04","reply":"They sign nobody''s contract but their own.","whom":"Periwinkle''s sales office"},"path":"efforts/[0]"}]');
INSERT INTO "difference" VALUES(209,'exemption',4,3,3,'[{"after":{"failure":"The text is not shown with the voice.","on":"2026-11-05","tried":"The library''s audio books"},"path":"searches/[0]"}]');
INSERT INTO "difference" VALUES(210,'contract',11,1,3,'[{"after":{"amendments":[],"attachments":[],"conflicts":[],"contractor":10,"determinations":[],"findings":{},"notes":[],"notices":[],"number":11,"pastFindings":[],"postings":[],"products":[14],"renewals":[],"signedOn":"2026-11-06","term":{"ends":{"_0":"2027-11-06"}},"terms":{"addendum":{"included":{"version":"2022"}},"classes":["student-information","student-generated-content"],"description":"Drawing and painting; the teacher sees the pictures.","elements":["name","documents","student-identifiers"],"otherElements":"","purposes":["educational-software"]},"voidSteps":[]},"path":""}]');
INSERT INTO "difference" VALUES(211,'contract',11,2,3,'[{"after":{"clause":"","kind":"present","note":"","on":"2026-11-06","page":"3"},"path":"findings/1"}]');
INSERT INTO "difference" VALUES(212,'contract',11,3,3,'[{"after":{"clause":"","kind":"present","note":"","on":"2026-11-06","page":"3"},"path":"findings/2"}]');
INSERT INTO "difference" VALUES(213,'contract',11,4,3,'[{"after":{"clause":"","kind":"present","note":"","on":"2026-11-06","page":"3"},"path":"findings/3"}]');
INSERT INTO "difference" VALUES(214,'contract',11,5,3,'[{"after":{"clause":"","kind":"present","note":"","on":"2026-11-06","page":"3"},"path":"findings/4"}]');
INSERT INTO "difference" VALUES(215,'contract',11,6,3,'[{"after":{"clause":"","kind":"present","note":"","on":"2026-11-06","page":"3"},"path":"findings/5"}]');
INSERT INTO "difference" VALUES(216,'contract',11,7,3,'[{"after":{"clause":"","kind":"present","note":"","on":"2026-11-06","page":"3"},"path":"findings/6"}]');
INSERT INTO "difference" VALUES(217,'contract',11,8,3,'[{"after":{"clause":"","kind":"present","note":"","on":"2026-11-06","page":"3"},"path":"findings/7"}]');
INSERT INTO "difference" VALUES(218,'contract',11,9,3,'[{"after":{"clause":"","kind":"present","note":"","on":"2026-11-06","page":"3"},"path":"findings/8"}]');
INSERT INTO "difference" VALUES(219,'contract',11,10,3,'[{"after":{"clause":"","kind":"present","note":"","on":"2026-11-06","page":"3"},"path":"findings/9"}]');
INSERT INTO "difference" VALUES(220,'contract',11,11,3,'[{"after":{"clause":"","kind":"present","note":"","on":"2026-11-06","page":"3"},"path":"findings/10"}]');
INSERT INTO "difference" VALUES(221,'contract',11,12,3,'[{"after":{"clause":"","kind":"present","note":"","on":"2026-11-06","page":"3"},"path":"findings/11"}]');
INSERT INTO "difference" VALUES(222,'exemption',4,4,3,'[{"after":{"answer":"met","evidence":"","on":"2026-11-06","reason":"Used through the district''s own account; no health information goes in, and the record stays ours."},"path":"conditions/federal-law"}]');
INSERT INTO "difference" VALUES(223,'exemption',4,5,3,'[{"after":{"answer":"met","evidence":"","on":"2026-11-06","reason":"One attempt and one search are on file."},"path":"conditions/effort"}]');
INSERT INTO "difference" VALUES(224,'exemption',4,6,3,'[{"after":{"answer":"met","evidence":"Letter of the operator, page 1","on":"2026-11-06","reason":"The operator wrote that it neither sells nor advertises, and described its security."},"path":"conditions/operator-duties"}]');
INSERT INTO "difference" VALUES(225,'deletion',3,1,3,'[{"after":{"attachments":[],"data":"Voice recordings","extensions":[],"legs":[{"answer":"","contractDays":45,"contractor":1,"exceptionCitation":"","followUps":[],"how":"","remains":"","state":"to-be-sent","timesAsked":0,"underContract":false}],"notes":[],"number":3,"pauses":[],"receivedOn":"2026-11-09","requester":"guardian","requesterName":"","scope":{"students":{"_0":[{"code":"2750"}]}}},"path":""}]');
INSERT INTO "difference" VALUES(226,'deletion',3,2,3,'[{"after":{"holds":true,"how":"Court papers shown at the office.","on":"2026-11-10"},"path":"rightCheck"}]');
INSERT INTO "difference" VALUES(227,'deletion',3,3,3,'[{"after":{"accessRemark":"Looked through the open requests.","accessRequestOpen":false,"on":"2026-11-10","onlyCopy":false,"onlyCopyRemark":"The district''s own system holds the record."},"path":"safeguards"}]');
INSERT INTO "difference" VALUES(228,'contract',10,16,3,'[{"after":{"cureBy":"2026-12-13","how":"E-mail to legal@kelpstreet.example","points":["1","b"],"sentOn":"2026-11-13","why":"One clause; thirty days is our usual time."},"path":"notices/[0]"}]');
INSERT INTO "difference" VALUES(229,'deletion',3,4,3,'[{"after":{"from":"2026-11-13","reason":"The family asked to hear the recordings first."},"path":"pauses/[0]"}]');
INSERT INTO "difference" VALUES(230,'deletion',2,7,3,'[{"after":"their portal","before":"","path":"legs/[0]/how"},{"after":"2026-11-13","path":"legs/[0]/sentOn"},{"after":"sent","before":"to-be-sent","path":"legs/[0]/state"},{"after":1,"before":0,"path":"legs/[0]/timesAsked"},{"after":true,"before":false,"path":"legs/[0]/underContract"}]');
INSERT INTO "difference" VALUES(231,'exemption',5,1,3,'[{"after":{"attachments":[],"conditions":{},"contractor":8,"drawnUpOn":"2026-11-16","earlierStatements":[],"efforts":[],"evidenceRequests":[],"notes":[],"number":5,"pastAnswers":[],"plan":"iep","product":12,"reviewedOn":[],"searches":[],"signatures":[],"student":{"code":"5120"},"unableToComply":"The operator accepts no clause on deletion.","uniqueAndNecessary":"Goal 1 of the plan needs daily signing practice."},"path":""}]');
INSERT INTO "difference" VALUES(232,'exemption',5,2,3,'[{"after":{"how":"e-mail","on":"2026-11-17","reply":"They sign nobody''s contract but their own.","whom":"Periwinkle''s sales office"},"path":"efforts/[0]"}]');
INSERT INTO "difference" VALUES(233,'exemption',5,3,3,'[{"after":{"answer":"met","evidence":"","on":"2026-11-17","reason":"Used through the district''s own account; no health information goes in, and the record stays ours."},"path":"conditions/federal-law"}]');
INSERT INTO "difference" VALUES(234,'exemption',4,7,3,'[{"after":{"acknowledges":true,"authorizes":true,"method":"ink","name":"C. Made-Up","on":"2026-11-18","role":"legal-guardian","statement":1},"path":"signatures/[0]"}]');
INSERT INTO "difference" VALUES(235,'deletion',2,8,3,'[{"after":{"how":"telephone","kind":"reminder","note":"Nobody answers.","on":"2026-11-19"},"path":"legs/[2]/followUps/[0]"}]');
INSERT INTO "difference" VALUES(236,'contract',12,1,3,'[{"after":{"amendments":[],"attachments":[],"conflicts":[],"contractor":2,"determinations":[],"findings":{},"notes":[],"notices":[],"number":12,"pastFindings":[],"postings":[],"products":[3],"renewals":[],"signedOn":"2026-11-24","term":{"ends":{"_0":"2027-11-24"}},"terms":{"addendum":{"included":{"version":"2022"}},"classes":["student-information"],"description":"Practice with fractions that adapts to the child.","elements":["name","test-results","student-identifiers"],"otherElements":"","purposes":["educational-software"]},"voidSteps":[]},"path":""}]');
INSERT INTO "difference" VALUES(237,'contract',12,2,3,'[{"after":{"clause":"Article III","kind":"present","note":"","on":"2026-11-25","page":"5"},"path":"findings/1"}]');
INSERT INTO "difference" VALUES(238,'contract',12,3,3,'[{"after":{"clause":"Article III","kind":"present","note":"","on":"2026-11-25","page":"5"},"path":"findings/2"}]');
INSERT INTO "difference" VALUES(239,'contract',12,4,3,'[{"after":{"clause":"Article III","kind":"present","note":"","on":"2026-11-25","page":"5"},"path":"findings/3"}]');
INSERT INTO "difference" VALUES(240,'contract',12,5,3,'[{"after":{"clause":"Article III","kind":"present","note":"","on":"2026-11-25","page":"5"},"path":"findings/4"}]');
INSERT INTO "difference" VALUES(241,'contract',12,6,3,'[{"after":{"clause":"Article III","kind":"present","note":"","on":"2026-11-25","page":"5"},"path":"findings/5"}]');
INSERT INTO "difference" VALUES(242,'contract',12,7,3,'[{"after":{"clause":"Article III","kind":"present","note":"","on":"2026-11-25","page":"5"},"path":"findings/6"}]');
INSERT INTO "difference" VALUES(243,'contract',12,8,3,'[{"after":{"clause":"Article III","kind":"present","note":"","on":"2026-11-25","page":"5"},"path":"findings/7"}]');
INSERT INTO "difference" VALUES(244,'contract',13,1,3,'[{"after":{"amendments":[],"attachments":[],"conflicts":[],"contractor":5,"determinations":[],"findings":{},"notes":[{"by":"T. Birch","on":"2026-11-25","text":"Their lawyer has our version; the old contract has ended and nobody confirmed that nothing is kept."}],"notices":[],"number":13,"pastFindings":[],"postings":[],"products":[8],"renewals":[],"term":{"unknown":{}},"terms":{"addendum":{"unknown":{}},"classes":["student-information","student-records"],"description":"Carries class lists; to follow the contract that ended.","elements":["name","email-address","student-identifiers"],"otherElements":"","purposes":["storage-services"]},"voidSteps":[]},"path":""}]');
INSERT INTO "difference" VALUES(245,'deletion',4,1,3,'[{"after":{"attachments":[],"data":"Messages sent through the app","extensions":[],"legs":[{"answer":"","contractor":7,"exceptionCitation":"","followUps":[],"how":"","remains":"","state":"to-be-sent","timesAsked":0,"underContract":false}],"notes":[],"number":4,"pauses":[],"receivedOn":"2026-11-26","requester":"student","requesterName":"E. Made-Up","scope":{"students":{"_0":[{"code":"0964"}]}}},"path":""}]');
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
INSERT INTO "docketItem" VALUES(1095957542338688,'contract',3,'Barnacle Bus Planning: Barnacle Routes','duty','2026-08-25',NULL,NULL,'district practice','C.G.S. § 10-234bb(g)(1)','Mark the website notice as ended','','contract.post','{}');
INSERT INTO "docketItem" VALUES(1096003713237139,'contract',10,'Kelp Street Studio: Kelp Animator','duty','2026-10-07','2026-09-30','contract-notice','statute','C.G.S. § 10-234bb(g)(1)','Complete the website notice: the contract itself','','contract.post','{}');
INSERT INTO "docketItem" VALUES(1096011229429886,'contract',4,'Sandglass Rosters: Sandglass Roster','duty','2026-10-14',NULL,NULL,'district practice','C.G.S. § 10-234bb(g)(1)','Mark the website notice as ended','','contract.post','{}');
INSERT INTO "docketItem" VALUES(1096032704266275,'contract',4,'Sandglass Rosters: Sandglass Roster','waiting','2026-11-03','2026-10-13','end-confirmation','district practice','C.G.S. § 10-234bb(a)(7)','Confirm that nothing is kept','Sandglass Rosters','contract.confirm-end','{}');
INSERT INTO "docketItem" VALUES(1096035925491927,'exemption',3,'Kelp Canvas, student 6034','duty','2026-11-06',NULL,NULL,NULL,'C.G.S. § 10-234bb(i)','End the exemption: Contract C-0011 covers the product from Fri Nov 6, 2026 to Sat Nov 6, 2027','','exemption.end','{"reason":"Contract C-0011 covers the product from Fri Nov 6, 2026 to Sat Nov 6, 2027."}');
INSERT INTO "docketItem" VALUES(1096045589168368,'deletion',2,'All who left grade 12 in June','waiting','2026-11-15','2026-10-16','deletion-time','district practice','C.G.S. § 10-234cc(a)(2)','Confirm the deletion; 1st follow-up made','Fogbell Messages','deletion.confirm','{"contractor":"V-0007"}');
INSERT INTO "docketItem" VALUES(1096046662910163,'contract',11,'Kelp Street Studio: Kelp Canvas','duty','2026-11-16','2026-11-06','contract-notice','statute','C.G.S. § 10-234bb(g)(1)','Post the website notice','','contract.post','{}');
INSERT INTO "docketItem" VALUES(1096048810393799,'contract',8,'Saltmarsh Assessment Guild: Saltmarsh Benchmark','waiting','2026-11-18','2026-10-29','cure-time','district practice','C.G.S. § 10-234bb(f)','Amend the contract: provisions 6, 9','Saltmarsh Assessment Guild','contract.amend','{"provisions":"6,9"}');
INSERT INTO "docketItem" VALUES(1096049884135624,'contract',8,'Saltmarsh Assessment Guild: Saltmarsh Benchmark','duty','2026-11-19',NULL,NULL,'district practice','C.G.S. § 10-234bb(f)','Determine it void, or give more time','','contract.void','{}');
INSERT INTO "docketItem" VALUES(1096060621553865,'deletion',2,'All who left grade 12 in June','waiting','2026-11-29','2026-10-30','deletion-time','contract term','the contract''s term on deletion','Confirm the deletion','Lanternfish Learning','deletion.confirm','{"contractor":"V-0003"}');
INSERT INTO "docketItem" VALUES(1096061695295536,'contract',5,'Lanternfish Learning: Lanternfish Classroom','duty','2026-11-30','2027-01-29','renewal-lead','district practice','the district''s own practice','Renew, or let it end on Jan 29, 2027','','contract.renew','{}');
INSERT INTO "docketItem" VALUES(1096062769037514,'contract',9,'Whelk & Daughters Forms: Whelk Forms','waiting','2026-12-01','2026-10-30','cure-time','district practice','C.G.S. § 10-234bb(f)','Amend the contract: provisions 4, 7','Whelk & Daughters Forms','contract.amend','{"provisions":"4,7"}');
INSERT INTO "docketItem" VALUES(1096063842779339,'contract',9,'Whelk & Daughters Forms: Whelk Forms','duty','2026-12-02',NULL,NULL,'district practice','C.G.S. § 10-234bb(f)','Determine it void, or give more time','','contract.void','{}');
INSERT INTO "docketItem" VALUES(1096063842779377,'contract',12,'Quillback Sums: Quillback Fractions','duty','2026-12-02','2026-11-24','contract-notice','statute','C.G.S. § 10-234bb(g)(1)','Post the website notice','','contract.post','{}');
INSERT INTO "docketItem" VALUES(1096075653939430,'contract',10,'Kelp Street Studio: Kelp Animator','waiting','2026-12-13','2026-11-13','cure-time','district practice','C.G.S. § 10-234bb(f)','Amend the contract: provision 1 and subsection (b)','Kelp Street Studio','contract.amend','{"provisions":"1,b"}');
INSERT INTO "docketItem" VALUES(1096076727681255,'contract',10,'Kelp Street Studio: Kelp Animator','duty','2026-12-14',NULL,NULL,'district practice','C.G.S. § 10-234bb(f)','Determine it void, or give more time','','contract.void','{}');
INSERT INTO "docketItem" VALUES(1096091760066793,'deletion',2,'All who left grade 12 in June','waiting','2026-12-28','2026-11-13','deletion-time','contract term','the contract''s term on deletion','Confirm the deletion','Tidewrack Reading','deletion.confirm','{"contractor":"V-0001"}');
INSERT INTO "docketItem" VALUES(1096148668383281,'contract',5,'Lanternfish Learning: Lanternfish Classroom','waiting','2027-02-19','2027-01-29','end-confirmation','district practice','C.G.S. § 10-234bb(a)(7)','Confirm that nothing is kept','Lanternfish Learning','contract.confirm-end','{}');
INSERT INTO "docketItem" VALUES(1096257116307580,'contract',8,'Saltmarsh Assessment Guild: Saltmarsh Benchmark','duty','2027-05-31','2027-07-30','renewal-lead','district practice','the district''s own practice','Renew, or let it end on Jul 30, 2027','','contract.renew','{}');
INSERT INTO "docketItem" VALUES(1096306508431472,'exemption',1,'Periwinkle Sign Coach, student 2208','duty','2027-07-16','2026-07-16','exemption-review','district practice','the district''s own practice','Look at the exemption again','','exemption.review','{}');
INSERT INTO "docketItem" VALUES(1096312950882442,'contract',9,'Whelk & Daughters Forms: Whelk Forms','duty','2027-07-22','2027-09-20','renewal-lead','district practice','the district''s own practice','Renew, or let it end on Sep 20, 2027','','contract.renew','{}');
INSERT INTO "docketItem" VALUES(1096323688300687,'contract',10,'Kelp Street Studio: Kelp Animator','duty','2027-08-01','2027-09-30','renewal-lead','district practice','the district''s own practice','Renew, or let it end on Sep 30, 2027','','contract.renew','{}');
INSERT INTO "docketItem" VALUES(1096344089395325,'contract',8,'Saltmarsh Assessment Guild: Saltmarsh Benchmark','waiting','2027-08-20','2027-07-30','end-confirmation','district practice','C.G.S. § 10-234bb(a)(7)','Confirm that nothing is kept','Saltmarsh Assessment Guild','contract.confirm-end','{}');
INSERT INTO "docketItem" VALUES(1096363416748245,'contract',11,'Kelp Street Studio: Kelp Canvas','duty','2027-09-07','2027-11-06','renewal-lead','district practice','the district''s own practice','Renew, or let it end on Nov 6, 2027','','contract.renew','{}');
INSERT INTO "docketItem" VALUES(1096382744101107,'contract',12,'Quillback Sums: Quillback Fractions','duty','2027-09-25','2027-11-24','renewal-lead','district practice','the district''s own practice','Renew, or let it end on Nov 24, 2027','','contract.renew','{}');
INSERT INTO "docketItem" VALUES(1096399923970187,'contract',9,'Whelk & Daughters Forms: Whelk Forms','waiting','2027-10-11','2027-09-20','end-confirmation','district practice','C.G.S. § 10-234bb(a)(7)','Confirm that nothing is kept','Whelk & Daughters Forms','contract.confirm-end','{}');
INSERT INTO "docketItem" VALUES(1096410661388432,'contract',10,'Kelp Street Studio: Kelp Animator','waiting','2027-10-21','2027-09-30','end-confirmation','district practice','C.G.S. § 10-234bb(a)(7)','Confirm that nothing is kept','Kelp Street Studio','contract.confirm-end','{}');
INSERT INTO "docketItem" VALUES(1096450389835990,'contract',11,'Kelp Street Studio: Kelp Canvas','waiting','2027-11-27','2027-11-06','end-confirmation','district practice','C.G.S. § 10-234bb(a)(7)','Confirm that nothing is kept','Kelp Street Studio','contract.confirm-end','{}');
INSERT INTO "docketItem" VALUES(1096461127254080,'contract',6,'Tidewrack Reading: Tidewrack Reader, Tidewrack Phonics','duty','2027-12-07','2028-02-05','renewal-lead','district practice','the district''s own practice','Renew, or let it end on Feb 5, 2028','','contract.renew','{}');
INSERT INTO "docketItem" VALUES(1096469717188852,'contract',12,'Quillback Sums: Quillback Fractions','waiting','2027-12-15','2027-11-24','end-confirmation','district practice','C.G.S. § 10-234bb(a)(7)','Confirm that nothing is kept','Quillback Sums','contract.confirm-end','{}');
INSERT INTO "docketItem" VALUES(1096548100341825,'contract',6,'Tidewrack Reading: Tidewrack Reader, Tidewrack Phonics','waiting','2028-02-26','2028-02-05','end-confirmation','district practice','C.G.S. § 10-234bb(a)(7)','Confirm that nothing is kept','Tidewrack Reading','contract.confirm-end','{}');
INSERT INTO "docketItem" VALUES(4294967296000014,'contract',1,'Saltmarsh Assessment Guild: Saltmarsh Screener','duty',NULL,NULL,NULL,NULL,NULL,'Send a notice to amend: provisions 6, 11','','contract.notify','{}');
INSERT INTO "docketItem" VALUES(4294967296000079,'contract',6,'Tidewrack Reading: Tidewrack Reader, Tidewrack Phonics','duty',NULL,NULL,NULL,'statute','C.G.S. § 10-234bb(g)(1)','Bring the website notice up to date after the amendment of Feb 27, 2026','','contract.post','{}');
INSERT INTO "docketItem" VALUES(4294967296000101,'contract',7,'Fogbell Messages: Fogbell','duty',NULL,NULL,NULL,'statute','C.G.S. § 10-234bb(g)(1)','Bring the website notice up to date after it became void on Jun 30, 2026','','contract.post','{}');
INSERT INTO "docketItem" VALUES(4294967296000103,'contract',7,'Fogbell Messages: Fogbell','duty',NULL,NULL,NULL,NULL,'C.G.S. § 10-234bb(a)(7)','Get the data back, or have it deleted','','contract.void-step','{"step":"recover-data"}');
INSERT INTO "docketItem" VALUES(4294967296000140,'contract',9,'Whelk & Daughters Forms: Whelk Forms','duty',NULL,NULL,NULL,NULL,'C.G.S. § 10-234bb(a)','Say what was done about the use before the contract','','contract.early-use','{}');
INSERT INTO "docketItem" VALUES(4294967296000167,'exemption',3,'Kelp Canvas, student 6034','duty',NULL,NULL,NULL,NULL,'the district''s own practice','Set the day of the next review','','exemption.review','{}');
INSERT INTO "docketItem" VALUES(4294967296000236,'exemption',5,'Periwinkle Sign Coach, student 5120','duty',NULL,NULL,NULL,NULL,'C.G.S. § 10-234bb(i)','Record the search for an equivalent that complies','','exemption.search','{}');
INSERT INTO "docketItem" VALUES(4294967296000237,'exemption',5,'Periwinkle Sign Coach, student 5120','duty',NULL,NULL,NULL,NULL,'C.G.S. § 10-234bb(i); C.G.S. § 10-234cc','Answer condition 3: the operator''s own duties','','exemption.condition','{"condition":"operator-duties"}');
INSERT INTO "docketItem" VALUES(4294967296000251,'contract',12,'Quillback Sums: Quillback Fractions','duty',NULL,NULL,NULL,NULL,NULL,'Finish the review: 4 of 11 left','','contract.finding','{"provision":"8"}');
INSERT INTO "docketItem" VALUES(4294967296000252,'contract',13,'Sandglass Rosters: Sandglass Roster','duty',NULL,NULL,NULL,NULL,NULL,'Record the signing','','contract.execute','{}');
INSERT INTO "docketItem" VALUES(4294967296000253,'deletion',4,'student 0964','duty',NULL,NULL,NULL,NULL,'C.G.S. § 10-234cc(a)(2)','Check that the requester has the right to control the data','','deletion.verify','{}');
INSERT INTO "docketItem" VALUES(4294968369741970,'deletion',1,'student 1033','waiting',NULL,NULL,NULL,NULL,'C.G.S. § 10-234cc(a)(2)','Ask again if the disaster-recovery copy restores accessible data','Tidewrack Reading','deletion.restored','{"contractor":"V-0001"}');
INSERT INTO "docketItem" VALUES(4294968369742033,'exemption',4,'Periwinkle Talking Books, student 4471','waiting',NULL,NULL,NULL,NULL,'C.G.S. § 10-234bb(i)','Sign the agreement','Planning team member','exemption.sign','{"role":"team-member"}');
INSERT INTO "docketItem" VALUES(4294968369742056,'deletion',3,'student 2750','waiting',NULL,NULL,NULL,NULL,NULL,'Let the paused request go on','the end of the pause','deletion.resume','{}');
INSERT INTO "docketItem" VALUES(4294968369742062,'exemption',5,'Periwinkle Sign Coach, student 5120','waiting',NULL,NULL,NULL,NULL,'C.G.S. § 10-234bb(i)','Sign the agreement','Parent or guardian','exemption.sign','{"role":"parent"}');
INSERT INTO "docketItem" VALUES(4294968369742063,'exemption',5,'Periwinkle Sign Coach, student 5120','waiting',NULL,NULL,NULL,NULL,'C.G.S. § 10-234bb(i)','Sign the agreement','Planning team member','exemption.sign','{"role":"team-member"}');
INSERT INTO "docketItem" VALUES(5599346716311614,'contract',6,'Tidewrack Reading: Tidewrack Reader, Tidewrack Phonics','event','2026-02-10',NULL,NULL,NULL,NULL,'The contract comes into force','',NULL,'{}');
INSERT INTO "docketItem" VALUES(5599609783058559,'contract',4,'Sandglass Rosters: Sandglass Roster','event','2026-10-13',NULL,NULL,NULL,NULL,'The contract ends','',NULL,'{}');
CREATE VIRTUAL TABLE docketItemText USING fts5(title, sentence, content='docketItem', content_rowid='id', prefix='1 2 3 4 5', columnsize=0, tokenize="unicode61 remove_diacritics 2");
INSERT INTO docketItemText (docketItemText) VALUES ('rebuild');
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
INSERT INTO "exemption" VALUES(1,10,'2208',NULL,12,8,'504','The plan calls for signing practice with a camera every day.',NULL,'The operator accepts no clause on deletion.',NULL,'2026-07-10','2027-07-16',NULL,NULL,NULL,NULL,'2026-07-10','2026-07-17','The trial account of that week was deleted, and the parent was told.','Periwinkle Sign Coach, student 2208','2208','2026-07-15','','2027-07-16','~');
INSERT INTO "exemption" VALUES(2,9,'3917',NULL,11,8,'iep','Goal 2 of the plan needs text read aloud with the words marked.',NULL,'The operator accepts no clause on review by families.',NULL,'2026-07-20',NULL,'withdrawn','2026-10-23','Q. Made-Up','The child reads print now.',NULL,NULL,NULL,'Periwinkle Talking Books, student 3917','3917','2026-07-24','','~','2026-10-23');
INSERT INTO "exemption" VALUES(3,7,'6034',NULL,14,10,'504','The plan calls for drawing by hand and by switch, which nothing else on file allows.',NULL,'The maker signed nobody''s contract then.',NULL,'2026-10-08',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'Kelp Canvas, student 6034','6034','2026-10-09','2026-11-06','~','~');
INSERT INTO "exemption" VALUES(4,7,'4471','B. Made-Up',11,8,'iep','Goal 4 of the plan needs books read aloud with the words marked.',NULL,'The operator accepts no clause on review by families.',NULL,'2026-11-03',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'Periwinkle Talking Books, student 4471','4471','','','~','~');
INSERT INTO "exemption" VALUES(5,3,'5120',NULL,12,8,'iep','Goal 1 of the plan needs daily signing practice.',NULL,'The operator accepts no clause on deletion.',NULL,'2026-11-16',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'Periwinkle Sign Coach, student 5120','5120','','','~','~');
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
INSERT INTO "exemptionCondition" VALUES(1,'effort','met','One attempt and one search are on file.','','2026-07-13');
INSERT INTO "exemptionCondition" VALUES(1,'federal-law','met','Used through the district''s own account; no health information goes in, and the record stays ours.','','2026-07-13');
INSERT INTO "exemptionCondition" VALUES(1,'operator-duties','met','The operator wrote that it neither sells nor advertises, and described its security.','Letter of the operator, page 1','2026-07-14');
INSERT INTO "exemptionCondition" VALUES(2,'effort','met','One attempt and one search are on file.','','2026-07-23');
INSERT INTO "exemptionCondition" VALUES(2,'federal-law','met','Used through the district''s own account; no health information goes in, and the record stays ours.','','2026-07-23');
INSERT INTO "exemptionCondition" VALUES(2,'operator-duties','met','The operator wrote that it neither sells nor advertises, and described its security.','','2026-07-23');
INSERT INTO "exemptionCondition" VALUES(3,'effort','met','By the maker''s letter, the attempt and the search on file.','','2026-10-09');
INSERT INTO "exemptionCondition" VALUES(3,'federal-law','met','By the maker''s letter, the attempt and the search on file.','','2026-10-09');
INSERT INTO "exemptionCondition" VALUES(3,'operator-duties','met','By the maker''s letter, the attempt and the search on file.','','2026-10-09');
INSERT INTO "exemptionCondition" VALUES(4,'effort','met','One attempt and one search are on file.','','2026-11-06');
INSERT INTO "exemptionCondition" VALUES(4,'federal-law','met','Used through the district''s own account; no health information goes in, and the record stays ours.','','2026-11-06');
INSERT INTO "exemptionCondition" VALUES(4,'operator-duties','met','The operator wrote that it neither sells nor advertises, and described its security.','Letter of the operator, page 1','2026-11-06');
INSERT INTO "exemptionCondition" VALUES(5,'federal-law','met','Used through the district''s own account; no health information goes in, and the record stays ours.','','2026-11-17');
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
INSERT INTO "exemptionEffort" VALUES(1,1,'2026-07-10','Periwinkle''s sales office','e-mail','They sign nobody''s contract but their own.');
INSERT INTO "exemptionEffort" VALUES(2,1,'2026-07-21','Periwinkle''s sales office','e-mail','They sign nobody''s contract but their own.');
INSERT INTO "exemptionEffort" VALUES(3,1,'2026-10-08','The maker''s legal desk','e-mail','Not before the autumn.');
INSERT INTO "exemptionEffort" VALUES(4,1,'2026-11-04','Periwinkle''s sales office','e-mail','They sign nobody''s contract but their own.');
INSERT INTO "exemptionEffort" VALUES(5,1,'2026-11-17','Periwinkle''s sales office','e-mail','They sign nobody''s contract but their own.');
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
CREATE TABLE exemptionReview (
  exemption INTEGER NOT NULL
    REFERENCES exemption (number) ON DELETE RESTRICT ON UPDATE RESTRICT,
  position INTEGER NOT NULL,
  reviewedOn TEXT NOT NULL CHECK (reviewedOn GLOB '????-??-??'),
  PRIMARY KEY (exemption, position)
) STRICT, WITHOUT ROWID;
INSERT INTO "exemptionReview" VALUES(1,1,'2026-07-16');
CREATE TABLE exemptionSearch (
  exemption INTEGER NOT NULL
    REFERENCES exemption (number) ON DELETE RESTRICT ON UPDATE RESTRICT,
  position INTEGER NOT NULL,
  madeOn TEXT NOT NULL CHECK (madeOn GLOB '????-??-??'),
  tried TEXT NOT NULL,
  failure TEXT NOT NULL,
  PRIMARY KEY (exemption, position)
) STRICT, WITHOUT ROWID;
INSERT INTO "exemptionSearch" VALUES(1,1,'2026-07-10','Two video libraries of signs','Neither watches the child''s own hands.');
INSERT INTO "exemptionSearch" VALUES(2,1,'2026-07-22','The library''s audio books','The text is not shown with the voice.');
INSERT INTO "exemptionSearch" VALUES(3,1,'2026-10-08','The drawing program on the school''s computers','It takes no switch.');
INSERT INTO "exemptionSearch" VALUES(4,1,'2026-11-05','The library''s audio books','The text is not shown with the voice.');
CREATE TABLE exemptionStatement (
  exemption INTEGER NOT NULL
    REFERENCES exemption (number) ON DELETE RESTRICT ON UPDATE RESTRICT,
  position INTEGER NOT NULL,
  plan TEXT NOT NULL CHECK (plan IN ('iep', '504')),
  unableToComply TEXT NOT NULL,
  wordedOn TEXT CHECK (wordedOn GLOB '????-??-??'),
  PRIMARY KEY (exemption, position)
) STRICT, WITHOUT ROWID;
CREATE VIRTUAL TABLE exemptionText USING fts5(title, content='exemption', content_rowid='number', prefix='1 2 3 4 5', columnsize=0, tokenize="unicode61 remove_diacritics 2");
INSERT INTO exemptionText (exemptionText) VALUES ('rebuild');
CREATE TABLE extension (
  deletion INTEGER NOT NULL
    REFERENCES deletion (number) ON DELETE RESTRICT ON UPDATE RESTRICT,
  position INTEGER NOT NULL,
  givenOn TEXT NOT NULL CHECK (givenOn GLOB '????-??-??'),
  lastsUntil TEXT NOT NULL CHECK (lastsUntil GLOB '????-??-??'),
  reason TEXT NOT NULL,
  PRIMARY KEY (deletion, position)
) STRICT, WITHOUT ROWID;
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
INSERT INTO "finding" VALUES(1,1,'present','2','','','2025-06-30');
INSERT INTO "finding" VALUES(1,2,'present','2','','','2025-06-30');
INSERT INTO "finding" VALUES(1,3,'present','2','','','2025-06-30');
INSERT INTO "finding" VALUES(1,4,'present','2','','','2025-06-30');
INSERT INTO "finding" VALUES(1,5,'present','2','','','2025-06-30');
INSERT INTO "finding" VALUES(1,6,'missing','','','Nothing in the document speaks to it.','2025-06-30');
INSERT INTO "finding" VALUES(1,7,'present','2','','','2025-06-30');
INSERT INTO "finding" VALUES(1,8,'present','2','','','2025-06-30');
INSERT INTO "finding" VALUES(1,9,'present','2','','','2025-06-30');
INSERT INTO "finding" VALUES(1,10,'present','2','','','2025-06-30');
INSERT INTO "finding" VALUES(1,11,'missing','','','Nothing in the document speaks to it.','2025-06-30');
INSERT INTO "finding" VALUES(2,1,'by-addendum','9','','','2025-07-02');
INSERT INTO "finding" VALUES(2,2,'by-addendum','9','','','2025-07-02');
INSERT INTO "finding" VALUES(2,3,'by-addendum','9','','','2025-07-02');
INSERT INTO "finding" VALUES(2,4,'by-addendum','9','','','2025-07-02');
INSERT INTO "finding" VALUES(2,5,'by-addendum','9','','','2025-07-02');
INSERT INTO "finding" VALUES(2,6,'by-addendum','9','','','2025-07-02');
INSERT INTO "finding" VALUES(2,7,'by-addendum','9','','','2025-07-02');
INSERT INTO "finding" VALUES(2,8,'by-addendum','9','','','2025-07-02');
INSERT INTO "finding" VALUES(2,9,'by-addendum','9','','','2025-07-02');
INSERT INTO "finding" VALUES(2,10,'by-addendum','9','','','2025-07-02');
INSERT INTO "finding" VALUES(2,11,'present','5','','','2025-07-02');
INSERT INTO "finding" VALUES(3,1,'present','7','','','2025-07-04');
INSERT INTO "finding" VALUES(3,2,'present','7','','','2025-07-04');
INSERT INTO "finding" VALUES(3,3,'present','7','','','2025-07-04');
INSERT INTO "finding" VALUES(3,4,'present','7','','','2025-07-04');
INSERT INTO "finding" VALUES(3,5,'present','7','','','2025-07-04');
INSERT INTO "finding" VALUES(3,6,'present','7','','','2025-07-04');
INSERT INTO "finding" VALUES(3,7,'present','7','','','2025-07-04');
INSERT INTO "finding" VALUES(3,8,'present','7','','','2025-07-04');
INSERT INTO "finding" VALUES(3,9,'present','7','','','2025-07-04');
INSERT INTO "finding" VALUES(3,10,'present','7','','','2025-07-04');
INSERT INTO "finding" VALUES(3,11,'present','7','','','2025-07-04');
INSERT INTO "finding" VALUES(4,1,'present','4','','','2025-07-11');
INSERT INTO "finding" VALUES(4,2,'present','4','','','2025-07-11');
INSERT INTO "finding" VALUES(4,3,'present','4','','','2025-07-11');
INSERT INTO "finding" VALUES(4,4,'present','4','','','2025-07-11');
INSERT INTO "finding" VALUES(4,5,'present','4','','','2025-07-11');
INSERT INTO "finding" VALUES(4,6,'present','4','','','2025-07-11');
INSERT INTO "finding" VALUES(4,7,'present','4','','','2025-07-11');
INSERT INTO "finding" VALUES(4,8,'present','4','','','2025-07-11');
INSERT INTO "finding" VALUES(4,9,'present','4','','','2025-07-11');
INSERT INTO "finding" VALUES(4,10,'present','4','','','2025-07-11');
INSERT INTO "finding" VALUES(4,11,'present','4','','','2025-07-11');
INSERT INTO "finding" VALUES(5,1,'present','6','Exhibit B','','2025-09-24');
INSERT INTO "finding" VALUES(5,2,'present','6','Exhibit B','','2025-09-24');
INSERT INTO "finding" VALUES(5,3,'present','6','Exhibit B','','2025-09-24');
INSERT INTO "finding" VALUES(5,4,'present','6','Exhibit B','','2025-09-24');
INSERT INTO "finding" VALUES(5,5,'present','6','Exhibit B','','2025-09-24');
INSERT INTO "finding" VALUES(5,6,'present','6','Exhibit B','','2025-09-24');
INSERT INTO "finding" VALUES(5,7,'present','6','Exhibit B','','2025-09-24');
INSERT INTO "finding" VALUES(5,8,'present','6','Exhibit B','','2025-09-24');
INSERT INTO "finding" VALUES(5,9,'present','6','Exhibit B','','2025-09-24');
INSERT INTO "finding" VALUES(5,10,'present','6','Exhibit B','','2025-09-24');
INSERT INTO "finding" VALUES(5,11,'present','6','Exhibit B','','2025-09-24');
INSERT INTO "finding" VALUES(6,1,'present','8','','','2026-02-06');
INSERT INTO "finding" VALUES(6,2,'present','8','','','2026-02-06');
INSERT INTO "finding" VALUES(6,3,'present','8','','','2026-02-06');
INSERT INTO "finding" VALUES(6,4,'present','8','','','2026-02-06');
INSERT INTO "finding" VALUES(6,5,'present','8','','','2026-02-06');
INSERT INTO "finding" VALUES(6,6,'present','8','','','2026-02-06');
INSERT INTO "finding" VALUES(6,7,'present','8','','','2026-02-06');
INSERT INTO "finding" VALUES(6,8,'present','8','','','2026-02-06');
INSERT INTO "finding" VALUES(6,9,'present','','amendment of 2026-02-27','','2026-02-27');
INSERT INTO "finding" VALUES(6,10,'present','8','','','2026-02-06');
INSERT INTO "finding" VALUES(6,11,'present','8','','','2026-02-06');
INSERT INTO "finding" VALUES(7,1,'present','1','','','2026-04-06');
INSERT INTO "finding" VALUES(7,2,'missing','','','Nothing in the document speaks to it.','2026-04-06');
INSERT INTO "finding" VALUES(7,3,'present','1','','','2026-04-06');
INSERT INTO "finding" VALUES(7,4,'present','1','','','2026-04-06');
INSERT INTO "finding" VALUES(7,5,'missing','','','Nothing in the document speaks to it.','2026-04-06');
INSERT INTO "finding" VALUES(7,6,'present','1','','','2026-04-06');
INSERT INTO "finding" VALUES(7,7,'missing','','','Nothing in the document speaks to it.','2026-04-06');
INSERT INTO "finding" VALUES(7,8,'present','1','','','2026-04-06');
INSERT INTO "finding" VALUES(7,9,'present','1','','','2026-04-06');
INSERT INTO "finding" VALUES(7,10,'present','1','','','2026-04-06');
INSERT INTO "finding" VALUES(7,11,'present','1','','','2026-04-06');
INSERT INTO "finding" VALUES(8,1,'present','3','','','2026-10-28');
INSERT INTO "finding" VALUES(8,2,'present','3','','','2026-10-28');
INSERT INTO "finding" VALUES(8,3,'present','3','','','2026-10-28');
INSERT INTO "finding" VALUES(8,4,'present','3','','','2026-10-28');
INSERT INTO "finding" VALUES(8,5,'present','3','','','2026-10-28');
INSERT INTO "finding" VALUES(8,6,'missing','','','Nothing in the document speaks to it.','2026-10-28');
INSERT INTO "finding" VALUES(8,7,'present','3','','','2026-10-28');
INSERT INTO "finding" VALUES(8,8,'present','3','','','2026-10-28');
INSERT INTO "finding" VALUES(8,9,'missing','','','Nothing in the document speaks to it.','2026-10-28');
INSERT INTO "finding" VALUES(8,10,'present','3','','','2026-10-28');
INSERT INTO "finding" VALUES(8,11,'present','3','','','2026-10-28');
INSERT INTO "finding" VALUES(9,1,'present','2','','','2026-10-16');
INSERT INTO "finding" VALUES(9,2,'present','2','','','2026-10-16');
INSERT INTO "finding" VALUES(9,3,'present','2','','','2026-10-16');
INSERT INTO "finding" VALUES(9,4,'missing','','','Nothing in the document speaks to it.','2026-10-16');
INSERT INTO "finding" VALUES(9,5,'present','2','','','2026-10-16');
INSERT INTO "finding" VALUES(9,6,'present','2','','','2026-10-16');
INSERT INTO "finding" VALUES(9,7,'missing','','','Nothing in the document speaks to it.','2026-10-16');
INSERT INTO "finding" VALUES(9,8,'present','2','','','2026-10-16');
INSERT INTO "finding" VALUES(9,9,'present','2','','','2026-10-16');
INSERT INTO "finding" VALUES(9,10,'present','2','','','2026-10-16');
INSERT INTO "finding" VALUES(9,11,'present','2','','','2026-10-16');
INSERT INTO "finding" VALUES(10,1,'missing','','','Nothing says whose the rest of the data is.','2026-10-02');
INSERT INTO "finding" VALUES(10,2,'present','2','','','2026-10-02');
INSERT INTO "finding" VALUES(10,3,'present','2','','','2026-10-02');
INSERT INTO "finding" VALUES(10,4,'present','2','','','2026-10-02');
INSERT INTO "finding" VALUES(10,5,'present','2','','','2026-10-02');
INSERT INTO "finding" VALUES(10,6,'present','2','','','2026-10-02');
INSERT INTO "finding" VALUES(10,7,'present','2','','','2026-10-02');
INSERT INTO "finding" VALUES(10,8,'present','2','','','2026-10-02');
INSERT INTO "finding" VALUES(10,9,'present','2','','','2026-10-02');
INSERT INTO "finding" VALUES(10,10,'present','2','','','2026-10-02');
INSERT INTO "finding" VALUES(10,11,'present','2','','','2026-10-02');
INSERT INTO "finding" VALUES(11,1,'present','3','','','2026-11-06');
INSERT INTO "finding" VALUES(11,2,'present','3','','','2026-11-06');
INSERT INTO "finding" VALUES(11,3,'present','3','','','2026-11-06');
INSERT INTO "finding" VALUES(11,4,'present','3','','','2026-11-06');
INSERT INTO "finding" VALUES(11,5,'present','3','','','2026-11-06');
INSERT INTO "finding" VALUES(11,6,'present','3','','','2026-11-06');
INSERT INTO "finding" VALUES(11,7,'present','3','','','2026-11-06');
INSERT INTO "finding" VALUES(11,8,'present','3','','','2026-11-06');
INSERT INTO "finding" VALUES(11,9,'present','3','','','2026-11-06');
INSERT INTO "finding" VALUES(11,10,'present','3','','','2026-11-06');
INSERT INTO "finding" VALUES(11,11,'present','3','','','2026-11-06');
INSERT INTO "finding" VALUES(12,1,'present','5','Article III','','2026-11-25');
INSERT INTO "finding" VALUES(12,2,'present','5','Article III','','2026-11-25');
INSERT INTO "finding" VALUES(12,3,'present','5','Article III','','2026-11-25');
INSERT INTO "finding" VALUES(12,4,'present','5','Article III','','2026-11-25');
INSERT INTO "finding" VALUES(12,5,'present','5','Article III','','2026-11-25');
INSERT INTO "finding" VALUES(12,6,'present','5','Article III','','2026-11-25');
INSERT INTO "finding" VALUES(12,7,'present','5','Article III','','2026-11-25');
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
INSERT INTO "followUp" VALUES(2,3,1,'reminder','2026-11-19','telephone','Nobody answers.');
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
INSERT INTO "journal" VALUES(1,'2025-06-25T08:00:00-05:00','R. Alder','district.init','district',1,'policy=sample-harbor; schema=4','genesis','e9e14b5a06e610f837c006a45804297a581f25d037473d5f782713d1f8013fe6');
INSERT INTO "journal" VALUES(2,'2025-06-25T09:01:00-05:00','R. Alder','district.periods','district',1,'cure-days=30; deletion-days=30; renewal-lead-days=60; end-confirmation-days=21; exemption-review-months=12; dates-moved=0','e9e14b5a06e610f837c006a45804297a581f25d037473d5f782713d1f8013fe6','d38f45795aa609ef417c0b19ddadd276954a3db8fa9d71770db976481e586b25');
INSERT INTO "journal" VALUES(3,'2025-06-25T09:02:00-05:00','R. Alder','district.school-year','district',1,'first=2026-09-28; last=2027-06-20; dates-moved=0','d38f45795aa609ef417c0b19ddadd276954a3db8fa9d71770db976481e586b25','9c38178920243e930da84d92ced1af5bdbe5873a348a83781cb5739fae077166');
INSERT INTO "journal" VALUES(4,'2025-06-25T09:03:00-05:00','R. Alder','district.no-school','district',1,'from=2026-12-17; through=2026-12-25; dates-moved=0','9c38178920243e930da84d92ced1af5bdbe5873a348a83781cb5739fae077166','320eeaaa454209d332bb1e0a4d7b01c3a82e656f05229191f08cefbabff866aa');
INSERT INTO "journal" VALUES(5,'2025-06-25T09:04:00-05:00','R. Alder','contractor.add','contractor',1,'kinds=operator','320eeaaa454209d332bb1e0a4d7b01c3a82e656f05229191f08cefbabff866aa','d2643f617e79c7a1fbd43fd4c5927bb2f9f793cf5f727647f9886ed888f385f4');
INSERT INTO "journal" VALUES(6,'2025-06-25T09:05:00-05:00','R. Alder','contractor.add','contractor',2,'kinds=operator','d2643f617e79c7a1fbd43fd4c5927bb2f9f793cf5f727647f9886ed888f385f4','e3721cd6a5616292ed2b9122de762892edc899bf51fe60c118e8ede2398427ff');
INSERT INTO "journal" VALUES(7,'2025-06-25T09:06:00-05:00','R. Alder','contractor.add','contractor',3,'kinds=operator','e3721cd6a5616292ed2b9122de762892edc899bf51fe60c118e8ede2398427ff','ca958935837ccb66ca53a1f3fce785a497b4a7a3e35311a1728fe307c304f9c3');
INSERT INTO "journal" VALUES(8,'2025-06-25T09:07:00-05:00','R. Alder','contractor.add','contractor',4,'kinds=operator,consultant','ca958935837ccb66ca53a1f3fce785a497b4a7a3e35311a1728fe307c304f9c3','3198a8a9333c8f349d937b083bee4c7eec1fd1788979f76660e9dccb72486ff5');
INSERT INTO "journal" VALUES(9,'2025-06-25T09:08:00-05:00','R. Alder','contractor.add','contractor',5,'kinds=operator','3198a8a9333c8f349d937b083bee4c7eec1fd1788979f76660e9dccb72486ff5','3ed66be40bcd129b16c802b3db1f51edaf22ab226c31f48025b0af2d8b032459');
INSERT INTO "journal" VALUES(10,'2025-06-25T09:09:00-05:00','R. Alder','contractor.add','contractor',6,'kinds=consultant','3ed66be40bcd129b16c802b3db1f51edaf22ab226c31f48025b0af2d8b032459','095ba13af25d47007d8f891353af34046328b68b93fc5c407680f0a0318d589a');
INSERT INTO "journal" VALUES(11,'2025-06-26T09:01:00-05:00','R. Alder','product.add','product',1,'contractor=V-0001','095ba13af25d47007d8f891353af34046328b68b93fc5c407680f0a0318d589a','4d1898e6df2fe6b08d1e71660729ed63e4b68b0858ed4ba53b76eb733aea4cd1');
INSERT INTO "journal" VALUES(12,'2025-06-26T09:02:00-05:00','R. Alder','product.add','product',2,'contractor=V-0001','4d1898e6df2fe6b08d1e71660729ed63e4b68b0858ed4ba53b76eb733aea4cd1','85f74877ccb63967e128dfe88857f1e9ce74f2f87a35ca79a7d1d5d267e9cfa0');
INSERT INTO "journal" VALUES(13,'2025-06-26T09:03:00-05:00','R. Alder','product.add','product',3,'contractor=V-0002','85f74877ccb63967e128dfe88857f1e9ce74f2f87a35ca79a7d1d5d267e9cfa0','519d3daa2ba31b1668d2cd60ba6ef48bd9a3b1a61b83f1b722347fe4a09ad77b');
INSERT INTO "journal" VALUES(14,'2025-06-26T09:04:00-05:00','R. Alder','product.add','product',4,'contractor=V-0002','519d3daa2ba31b1668d2cd60ba6ef48bd9a3b1a61b83f1b722347fe4a09ad77b','c9730c99df9ffb1462787f7a7dc83e4c6bc4904e9aa3a2ad17be0916c53c11f1');
INSERT INTO "journal" VALUES(15,'2025-06-26T09:05:00-05:00','R. Alder','product.add','product',5,'contractor=V-0003','c9730c99df9ffb1462787f7a7dc83e4c6bc4904e9aa3a2ad17be0916c53c11f1','af29471419538f023fa2d9121dff3c77e21b15527fb708420f1b6aa537570cb7');
INSERT INTO "journal" VALUES(16,'2025-06-26T09:06:00-05:00','R. Alder','product.add','product',6,'contractor=V-0004','af29471419538f023fa2d9121dff3c77e21b15527fb708420f1b6aa537570cb7','ba4ac06cd62dea854da7a584f622025547a3fbc0c1881f484dfacee8173178bb');
INSERT INTO "journal" VALUES(17,'2025-06-26T09:07:00-05:00','R. Alder','product.add','product',7,'contractor=V-0004','ba4ac06cd62dea854da7a584f622025547a3fbc0c1881f484dfacee8173178bb','f877aded66d95898888ce2fef07d2787a905185594ebe7df7fca6f34daebb761');
INSERT INTO "journal" VALUES(18,'2025-06-26T09:08:00-05:00','R. Alder','product.add','product',8,'contractor=V-0005','f877aded66d95898888ce2fef07d2787a905185594ebe7df7fca6f34daebb761','73fcb3569a6f1df9d467e8a5fee1e9ca2768c98b03300a5b181a8b4f917a7647');
INSERT INTO "journal" VALUES(19,'2025-06-26T09:09:00-05:00','R. Alder','product.add','product',9,'contractor=V-0006','73fcb3569a6f1df9d467e8a5fee1e9ca2768c98b03300a5b181a8b4f917a7647','b4568c573322fb0e456d58f89bd0f817f1a3d8bc218b8a2a1d81c9a89ce6d425');
INSERT INTO "journal" VALUES(20,'2025-06-27T09:01:00-05:00','T. Birch','contract.draft','contract',1,'contractor=V-0004; product=P-0007; signed=2017-08-15; no-end=yes','b4568c573322fb0e456d58f89bd0f817f1a3d8bc218b8a2a1d81c9a89ce6d425','a023023f476b031f1299cbc2032a9d2ba35e42374352f2ac311043013fe9b6db');
INSERT INTO "journal" VALUES(21,'2025-06-30T09:01:00-05:00','T. Birch','contract.finding','contract',1,'provision=1; finding=present; page=2','a023023f476b031f1299cbc2032a9d2ba35e42374352f2ac311043013fe9b6db','76c5393ad2917972e9e815f9eff52445b8d1ffb3a10dc00c0296d459cce3ee20');
INSERT INTO "journal" VALUES(22,'2025-06-30T09:02:00-05:00','T. Birch','contract.finding','contract',1,'provision=2; finding=present; page=2','76c5393ad2917972e9e815f9eff52445b8d1ffb3a10dc00c0296d459cce3ee20','a63728f82f044679d7c84395569f25ecde5be3e32de8696fa829dd712e5d6e06');
INSERT INTO "journal" VALUES(23,'2025-06-30T09:03:00-05:00','T. Birch','contract.finding','contract',1,'provision=3; finding=present; page=2','a63728f82f044679d7c84395569f25ecde5be3e32de8696fa829dd712e5d6e06','dcb21c1f26c3f8f574df8b6c8c698ecb5fd1feb79b62ddaa6f60d6f15af749f8');
INSERT INTO "journal" VALUES(24,'2025-06-30T09:04:00-05:00','T. Birch','contract.finding','contract',1,'provision=4; finding=present; page=2','dcb21c1f26c3f8f574df8b6c8c698ecb5fd1feb79b62ddaa6f60d6f15af749f8','3727cf22b8dda5569cdc309683560411f39d7c5f7d2cca5bb1e94bfea53a8927');
INSERT INTO "journal" VALUES(25,'2025-06-30T09:05:00-05:00','T. Birch','contract.finding','contract',1,'provision=5; finding=present; page=2','3727cf22b8dda5569cdc309683560411f39d7c5f7d2cca5bb1e94bfea53a8927','f4a6416181eaeb0dcfb464d596ddaf846b5a90549d09099b13367cb0001f354b');
INSERT INTO "journal" VALUES(26,'2025-06-30T09:06:00-05:00','T. Birch','contract.finding','contract',1,'provision=7; finding=present; page=2','f4a6416181eaeb0dcfb464d596ddaf846b5a90549d09099b13367cb0001f354b','6be66e7c5b11d0413ff56bb4485b0734672ce8201d9ee282c54361eb84c5a3ba');
INSERT INTO "journal" VALUES(27,'2025-06-30T09:07:00-05:00','T. Birch','contract.finding','contract',1,'provision=8; finding=present; page=2','6be66e7c5b11d0413ff56bb4485b0734672ce8201d9ee282c54361eb84c5a3ba','4c35244bc311a42e5cda0d3c6fd4d6a0f66b9a9a31a95f1a2d5f411ba57b3f81');
INSERT INTO "journal" VALUES(28,'2025-06-30T09:08:00-05:00','T. Birch','contract.finding','contract',1,'provision=9; finding=present; page=2','4c35244bc311a42e5cda0d3c6fd4d6a0f66b9a9a31a95f1a2d5f411ba57b3f81','376d7932547b364c80afd31432f0a2c5f23fb0bde9b81cf8f6d3a8cfc4d15fb9');
INSERT INTO "journal" VALUES(29,'2025-06-30T09:09:00-05:00','T. Birch','contract.finding','contract',1,'provision=10; finding=present; page=2','376d7932547b364c80afd31432f0a2c5f23fb0bde9b81cf8f6d3a8cfc4d15fb9','531289b47d44837425acc8bfc37258a5f5a8e2af3e2efbd9f7b77a6010b84b64');
INSERT INTO "journal" VALUES(30,'2025-06-30T09:10:00-05:00','T. Birch','contract.finding','contract',1,'provision=6; finding=missing','531289b47d44837425acc8bfc37258a5f5a8e2af3e2efbd9f7b77a6010b84b64','e677837d0fba91663f31f57b8274f24e7e41422b8886578439c599b429292b86');
INSERT INTO "journal" VALUES(31,'2025-06-30T09:11:00-05:00','T. Birch','contract.finding','contract',1,'provision=11; finding=missing','e677837d0fba91663f31f57b8274f24e7e41422b8886578439c599b429292b86','abf164869b371ebb1582a6e66039cc6901b67c12d4d7b7ba460b5dbbb5c8db5d');
INSERT INTO "journal" VALUES(32,'2025-07-01T09:01:00-05:00','T. Birch','contract.post','contract',1,'posted=2025-07-01; address=https://sampleharbor.example/privacy/saltmarsh-screener; shows=contract,execution,purpose,data','abf164869b371ebb1582a6e66039cc6901b67c12d4d7b7ba460b5dbbb5c8db5d','4c04dd23f5ca35885b42c4c0e3ad0b37025edec12d8a387ed873b2a23c6a8928');
INSERT INTO "journal" VALUES(33,'2025-07-01T09:02:00-05:00','R. Alder','contract.draft','contract',2,'contractor=V-0002; product=P-0004; signed=2025-07-01; no-end=yes','4c04dd23f5ca35885b42c4c0e3ad0b37025edec12d8a387ed873b2a23c6a8928','72e3c927a24849a0d8ca9873c5d43805e37395d7dbdec8c0cf5113f2e81ad308');
INSERT INTO "journal" VALUES(34,'2025-07-02T09:01:00-05:00','R. Alder','contract.by-addendum','contract',2,'unchanged=yes; page=9; provisions=1,2,3,4,5,6,7,8,9,10','72e3c927a24849a0d8ca9873c5d43805e37395d7dbdec8c0cf5113f2e81ad308','b2f1d887823687629e1391d246f0d347d503b143af19cb7bf8509a9e453a7b54');
INSERT INTO "journal" VALUES(35,'2025-07-02T09:02:00-05:00','R. Alder','contract.finding','contract',2,'provision=11; finding=present; page=5','b2f1d887823687629e1391d246f0d347d503b143af19cb7bf8509a9e453a7b54','18dece3176f4b67feafba35d785323447b567cb5c769e7378e017feac5cefb46');
INSERT INTO "journal" VALUES(36,'2025-07-03T09:01:00-05:00','R. Alder','contract.post','contract',2,'posted=2025-07-03; address=https://sampleharbor.example/privacy/quillback-facts; shows=contract,execution,purpose,data','18dece3176f4b67feafba35d785323447b567cb5c769e7378e017feac5cefb46','ba6a7ce4f275ef772085075610061f596241352c982600317095a8ae2c66182d');
INSERT INTO "journal" VALUES(37,'2025-07-04T09:01:00-05:00','T. Birch','contract.draft','contract',3,'contractor=V-0006; product=P-0009; signed=2025-07-04; ends=2026-08-24','ba6a7ce4f275ef772085075610061f596241352c982600317095a8ae2c66182d','01f62935f0051b73dfc24067a89af8d4229ac7a25ff7ec32a2ed4f9524c9a357');
INSERT INTO "journal" VALUES(38,'2025-07-04T09:02:00-05:00','T. Birch','contract.finding','contract',3,'provision=1; finding=present; page=7','01f62935f0051b73dfc24067a89af8d4229ac7a25ff7ec32a2ed4f9524c9a357','354797d5a78fa686f6581457a51889e286a8ea07e809947acb7edf9df083115c');
INSERT INTO "journal" VALUES(39,'2025-07-04T09:03:00-05:00','T. Birch','contract.finding','contract',3,'provision=2; finding=present; page=7','354797d5a78fa686f6581457a51889e286a8ea07e809947acb7edf9df083115c','e45f48b202d044674f5dc65a9476cd3a00039ad827f4129c04ff5346d597e0f1');
INSERT INTO "journal" VALUES(40,'2025-07-04T09:04:00-05:00','T. Birch','contract.finding','contract',3,'provision=3; finding=present; page=7','e45f48b202d044674f5dc65a9476cd3a00039ad827f4129c04ff5346d597e0f1','d5eb5aa0816f48053ce8b436e6a19d082b777f1732d7445cd587a50b565ec239');
INSERT INTO "journal" VALUES(41,'2025-07-04T09:05:00-05:00','T. Birch','contract.finding','contract',3,'provision=4; finding=present; page=7','d5eb5aa0816f48053ce8b436e6a19d082b777f1732d7445cd587a50b565ec239','aa5a42e8569524d27b19a9b6f7d9dc5f956a0aa67abbf6ecc58c51d03a2477bc');
INSERT INTO "journal" VALUES(42,'2025-07-04T09:06:00-05:00','T. Birch','contract.finding','contract',3,'provision=5; finding=present; page=7','aa5a42e8569524d27b19a9b6f7d9dc5f956a0aa67abbf6ecc58c51d03a2477bc','5e03487373ccafbcf65084f9db6f2dafc89b6179fe57d992e44027b9467afdf1');
INSERT INTO "journal" VALUES(43,'2025-07-04T09:07:00-05:00','T. Birch','contract.finding','contract',3,'provision=6; finding=present; page=7','5e03487373ccafbcf65084f9db6f2dafc89b6179fe57d992e44027b9467afdf1','be3b8c800233874429a19d8ba610901bc42c9ec34dba67a23a873d80519906ce');
INSERT INTO "journal" VALUES(44,'2025-07-04T09:08:00-05:00','T. Birch','contract.finding','contract',3,'provision=7; finding=present; page=7','be3b8c800233874429a19d8ba610901bc42c9ec34dba67a23a873d80519906ce','4cdb39b826e581e6175b6e953d6d4ab90bb45c809ffcf12789d2e193fb15f570');
INSERT INTO "journal" VALUES(45,'2025-07-04T09:09:00-05:00','T. Birch','contract.finding','contract',3,'provision=8; finding=present; page=7','4cdb39b826e581e6175b6e953d6d4ab90bb45c809ffcf12789d2e193fb15f570','ab373ac14ec28069fe2915b75538c476579dbec5690f3b449d8736c918f44a97');
INSERT INTO "journal" VALUES(46,'2025-07-04T09:10:00-05:00','T. Birch','contract.finding','contract',3,'provision=9; finding=present; page=7','ab373ac14ec28069fe2915b75538c476579dbec5690f3b449d8736c918f44a97','db576a9f733de733f59020bdc7e264ca63d4a5b10f8562cd491ef048e9d0d107');
INSERT INTO "journal" VALUES(47,'2025-07-04T09:11:00-05:00','T. Birch','contract.finding','contract',3,'provision=10; finding=present; page=7','db576a9f733de733f59020bdc7e264ca63d4a5b10f8562cd491ef048e9d0d107','0fc87ad8f623873a85096205811b8d85fb42a04ed3dff468249cab40e98d2cd0');
INSERT INTO "journal" VALUES(48,'2025-07-04T09:12:00-05:00','T. Birch','contract.finding','contract',3,'provision=11; finding=present; page=7','0fc87ad8f623873a85096205811b8d85fb42a04ed3dff468249cab40e98d2cd0','9e22513d1534f1babfb0c623fa524b5498c886d43576d592a9fdfbf943ea7847');
INSERT INTO "journal" VALUES(49,'2025-07-07T09:01:00-05:00','T. Birch','contract.post','contract',3,'posted=2025-07-07; address=https://sampleharbor.example/privacy/barnacle-routes; shows=contract,execution,purpose,data','9e22513d1534f1babfb0c623fa524b5498c886d43576d592a9fdfbf943ea7847','40f76422b04041f5967982044fccd77d849ce31f28d20816075c62eddcae89a7');
INSERT INTO "journal" VALUES(50,'2025-07-10T09:01:00-05:00','T. Birch','contract.draft','contract',4,'contractor=V-0005; product=P-0008; signed=2025-07-10; ends=2026-10-13','40f76422b04041f5967982044fccd77d849ce31f28d20816075c62eddcae89a7','3c037ec7c4054d40d5867c7ff1d2f64cd37a194ecb8003a1ffaa068448fd85f5');
INSERT INTO "journal" VALUES(51,'2025-07-11T09:01:00-05:00','T. Birch','contract.finding','contract',4,'provision=1; finding=present; page=4','3c037ec7c4054d40d5867c7ff1d2f64cd37a194ecb8003a1ffaa068448fd85f5','b01b6265627232a0f9c4eb7a8acb6e33a02b753e9aacf03eabbbbbb611650097');
INSERT INTO "journal" VALUES(52,'2025-07-11T09:02:00-05:00','T. Birch','contract.finding','contract',4,'provision=2; finding=present; page=4','b01b6265627232a0f9c4eb7a8acb6e33a02b753e9aacf03eabbbbbb611650097','2773a5afdf9c81aeb9808b29eb9b6743c413aa15a55f5f37167ddf372b1b9012');
INSERT INTO "journal" VALUES(53,'2025-07-11T09:03:00-05:00','T. Birch','contract.finding','contract',4,'provision=3; finding=present; page=4','2773a5afdf9c81aeb9808b29eb9b6743c413aa15a55f5f37167ddf372b1b9012','7f8879cab2231f61e5c2fd33b418757d4938a00cbd92d917e93a6bac3a51c5d1');
INSERT INTO "journal" VALUES(54,'2025-07-11T09:04:00-05:00','T. Birch','contract.finding','contract',4,'provision=4; finding=present; page=4','7f8879cab2231f61e5c2fd33b418757d4938a00cbd92d917e93a6bac3a51c5d1','23048e54eac4f9e7fa843d335b5627da9fb693f2f771395efb14b1528926da75');
INSERT INTO "journal" VALUES(55,'2025-07-11T09:05:00-05:00','T. Birch','contract.finding','contract',4,'provision=5; finding=present; page=4','23048e54eac4f9e7fa843d335b5627da9fb693f2f771395efb14b1528926da75','885fbd8e2706966ef7dc8f3c7b4319f77db4fdfc25178e152b5d599dcf32d949');
INSERT INTO "journal" VALUES(56,'2025-07-11T09:06:00-05:00','T. Birch','contract.finding','contract',4,'provision=6; finding=present; page=4','885fbd8e2706966ef7dc8f3c7b4319f77db4fdfc25178e152b5d599dcf32d949','ef87db54755c0ce17bcc25233abeeb79b63384afb9990b0b21716e13260a300e');
INSERT INTO "journal" VALUES(57,'2025-07-11T09:07:00-05:00','T. Birch','contract.finding','contract',4,'provision=7; finding=present; page=4','ef87db54755c0ce17bcc25233abeeb79b63384afb9990b0b21716e13260a300e','75acfc53c818c7e233d2a6bb9cc39cfeb6ade6e06884ae48b0e8254413cbf4b2');
INSERT INTO "journal" VALUES(58,'2025-07-11T09:08:00-05:00','T. Birch','contract.finding','contract',4,'provision=8; finding=present; page=4','75acfc53c818c7e233d2a6bb9cc39cfeb6ade6e06884ae48b0e8254413cbf4b2','de1214e0d38471377ba73a5c11d470f17b2ea00c9994cb05ea9ae2421134cfc4');
INSERT INTO "journal" VALUES(59,'2025-07-11T09:09:00-05:00','T. Birch','contract.finding','contract',4,'provision=9; finding=present; page=4','de1214e0d38471377ba73a5c11d470f17b2ea00c9994cb05ea9ae2421134cfc4','e0567d927425c75335d45808f4a3b29afe71853d6ae5d3e85fa0bbe238d186be');
INSERT INTO "journal" VALUES(60,'2025-07-11T09:10:00-05:00','T. Birch','contract.finding','contract',4,'provision=10; finding=present; page=4','e0567d927425c75335d45808f4a3b29afe71853d6ae5d3e85fa0bbe238d186be','97394f0f28dd3acb3310eaf619815e0a845b51390c8dd27b2b00e842620dea97');
INSERT INTO "journal" VALUES(61,'2025-07-11T09:11:00-05:00','T. Birch','contract.finding','contract',4,'provision=11; finding=present; page=4','97394f0f28dd3acb3310eaf619815e0a845b51390c8dd27b2b00e842620dea97','d2b184bb6f85e58fde723586225cebb57e2ff9d62f6952b06544db809619e9a3');
INSERT INTO "journal" VALUES(62,'2025-07-11T09:12:00-05:00','T. Birch','contract.post','contract',4,'posted=2025-07-11; address=https://sampleharbor.example/privacy/sandglass-roster; shows=contract,execution,purpose,data','d2b184bb6f85e58fde723586225cebb57e2ff9d62f6952b06544db809619e9a3','03543e8e27bbf21e360e2d104d92decfa7d160f582909ee31c5150cb5b662932');
INSERT INTO "journal" VALUES(63,'2025-09-23T09:01:00-05:00','R. Alder','contract.draft','contract',5,'contractor=V-0003; product=P-0005; signed=2025-09-23; ends=2027-01-29','03543e8e27bbf21e360e2d104d92decfa7d160f582909ee31c5150cb5b662932','cb64169f0a851a2eb0b9dc239b5a7b789cdbb982f439934e59e221cc472356ae');
INSERT INTO "journal" VALUES(64,'2025-09-24T09:01:00-05:00','R. Alder','contract.finding','contract',5,'provision=1; finding=present; page=6; clause=Exhibit B','cb64169f0a851a2eb0b9dc239b5a7b789cdbb982f439934e59e221cc472356ae','be8f07545a86902fecbb7e0da4b57b615ad41cab20346006de4075462264deff');
INSERT INTO "journal" VALUES(65,'2025-09-24T09:02:00-05:00','R. Alder','contract.finding','contract',5,'provision=2; finding=present; page=6; clause=Exhibit B','be8f07545a86902fecbb7e0da4b57b615ad41cab20346006de4075462264deff','bf4d40a2947c72b11acc4caa5b270294a321a1a0ac716553a290672befe1622a');
INSERT INTO "journal" VALUES(66,'2025-09-24T09:03:00-05:00','R. Alder','contract.finding','contract',5,'provision=3; finding=present; page=6; clause=Exhibit B','bf4d40a2947c72b11acc4caa5b270294a321a1a0ac716553a290672befe1622a','2222f50d622f66699ef23ccad9fa20e25df98f3c5042f582c9ac889b6e036f49');
INSERT INTO "journal" VALUES(67,'2025-09-24T09:04:00-05:00','R. Alder','contract.finding','contract',5,'provision=4; finding=present; page=6; clause=Exhibit B','2222f50d622f66699ef23ccad9fa20e25df98f3c5042f582c9ac889b6e036f49','b51c5f5232e566156de1a3d87b9ef57588de0219aea45c0f4ad31b72db745a2c');
INSERT INTO "journal" VALUES(68,'2025-09-24T09:05:00-05:00','R. Alder','contract.finding','contract',5,'provision=5; finding=present; page=6; clause=Exhibit B','b51c5f5232e566156de1a3d87b9ef57588de0219aea45c0f4ad31b72db745a2c','e644ebb850541df27492b05fe82dace88640fb4348695708bf8b5bf1dfa0c981');
INSERT INTO "journal" VALUES(69,'2025-09-24T09:06:00-05:00','R. Alder','contract.finding','contract',5,'provision=6; finding=present; page=6; clause=Exhibit B','e644ebb850541df27492b05fe82dace88640fb4348695708bf8b5bf1dfa0c981','5128bbc81d43343ea3c49312b1e223e74f64409717af36cd4f675a76ec547b3c');
INSERT INTO "journal" VALUES(70,'2025-09-24T09:07:00-05:00','R. Alder','contract.finding','contract',5,'provision=7; finding=present; page=6; clause=Exhibit B','5128bbc81d43343ea3c49312b1e223e74f64409717af36cd4f675a76ec547b3c','a5599b9f4ce1c515c2471bf7477b212b04e9648c6da349a211d6759a071d5564');
INSERT INTO "journal" VALUES(71,'2025-09-24T09:08:00-05:00','R. Alder','contract.finding','contract',5,'provision=8; finding=present; page=6; clause=Exhibit B','a5599b9f4ce1c515c2471bf7477b212b04e9648c6da349a211d6759a071d5564','feefb1c7b092eabc244dcb81a6e0140475ede835133441cc555b6a5215301adf');
INSERT INTO "journal" VALUES(72,'2025-09-24T09:09:00-05:00','R. Alder','contract.finding','contract',5,'provision=9; finding=present; page=6; clause=Exhibit B','feefb1c7b092eabc244dcb81a6e0140475ede835133441cc555b6a5215301adf','7b9dd98dd24255e260570cdcdb4a21b7e0bb8894d4b70809e40ef64b40c88923');
INSERT INTO "journal" VALUES(73,'2025-09-24T09:10:00-05:00','R. Alder','contract.finding','contract',5,'provision=10; finding=present; page=6; clause=Exhibit B','7b9dd98dd24255e260570cdcdb4a21b7e0bb8894d4b70809e40ef64b40c88923','79928692b5a43916aa3a523ddcbc7d454751201578af8798c6e4518ed4052008');
INSERT INTO "journal" VALUES(74,'2025-09-24T09:11:00-05:00','R. Alder','contract.finding','contract',5,'provision=11; finding=present; page=6; clause=Exhibit B','79928692b5a43916aa3a523ddcbc7d454751201578af8798c6e4518ed4052008','adfd693d96ac0e19d8912ab99a7cdd32fc439b2e70de0a0450d6d1ea5e402447');
INSERT INTO "journal" VALUES(75,'2025-09-25T09:01:00-05:00','R. Alder','contract.post','contract',5,'posted=2025-09-25; address=https://sampleharbor.example/privacy/lanternfish-classroom; shows=contract,execution,purpose,data','adfd693d96ac0e19d8912ab99a7cdd32fc439b2e70de0a0450d6d1ea5e402447','c4cd48cd840cb131426131b3c07eb9fc36fc1bafd551545c90dcb69dea265bdf');
INSERT INTO "journal" VALUES(76,'2025-09-26T09:01:00-05:00','R. Alder','contract.security','contract',5,'measures=technical-safeguards,industry-standards; on=2025-09-26','c4cd48cd840cb131426131b3c07eb9fc36fc1bafd551545c90dcb69dea265bdf','f19193f19369acf6c7a3698b2b6a4a7bd197d2ce4006a6148e4cff1dce54a27a');
INSERT INTO "journal" VALUES(77,'2026-01-30T09:01:00-05:00','R. Alder','contract.draft','contract',6,'contractor=V-0001; product=P-0001; product=P-0002','f19193f19369acf6c7a3698b2b6a4a7bd197d2ce4006a6148e4cff1dce54a27a','897ff50ac50ae19b2050dcd28a556413e18d9c8eb6f06883b9b440e227495d26');
INSERT INTO "journal" VALUES(78,'2026-02-05T09:01:00-05:00','R. Alder','contract.execute','contract',6,'signed=2026-02-05; in-force=2026-02-10; ends=2028-02-05','897ff50ac50ae19b2050dcd28a556413e18d9c8eb6f06883b9b440e227495d26','44c28f3fdde02bb0e0c0f866dd1c59a146b352bb86dec35de5a98764b836b870');
INSERT INTO "journal" VALUES(79,'2026-02-06T09:01:00-05:00','R. Alder','contract.finding','contract',6,'provision=1; finding=present; page=8','44c28f3fdde02bb0e0c0f866dd1c59a146b352bb86dec35de5a98764b836b870','58c34d8fbe3120d54f4504b1d57336c55fbeb70e96867ff5f55bfb55d72075bf');
INSERT INTO "journal" VALUES(80,'2026-02-06T09:02:00-05:00','R. Alder','contract.finding','contract',6,'provision=2; finding=present; page=8','58c34d8fbe3120d54f4504b1d57336c55fbeb70e96867ff5f55bfb55d72075bf','766c478c1e40eb7b937f9df37110742cb949071d93e63c86d16d4172042f8fbe');
INSERT INTO "journal" VALUES(81,'2026-02-06T09:03:00-05:00','R. Alder','contract.finding','contract',6,'provision=3; finding=present; page=8','766c478c1e40eb7b937f9df37110742cb949071d93e63c86d16d4172042f8fbe','3db585602b9b422db0834b962ce4cf55f4ffb7068e9a12fd9c0e9cff090cec31');
INSERT INTO "journal" VALUES(82,'2026-02-06T09:04:00-05:00','R. Alder','contract.finding','contract',6,'provision=4; finding=present; page=8','3db585602b9b422db0834b962ce4cf55f4ffb7068e9a12fd9c0e9cff090cec31','636735dd56c5621b64bf522d42bbd8c2804090b69a390de1a96d8584a5475796');
INSERT INTO "journal" VALUES(83,'2026-02-06T09:05:00-05:00','R. Alder','contract.finding','contract',6,'provision=5; finding=present; page=8','636735dd56c5621b64bf522d42bbd8c2804090b69a390de1a96d8584a5475796','c7bad4bc1c235fe103135ff8e9d1fd88ebe39df1b34917dfb2cd5eab78f4f3a4');
INSERT INTO "journal" VALUES(84,'2026-02-06T09:06:00-05:00','R. Alder','contract.finding','contract',6,'provision=6; finding=present; page=8','c7bad4bc1c235fe103135ff8e9d1fd88ebe39df1b34917dfb2cd5eab78f4f3a4','63f783c88521bc4d40620f85e3a64ea338d667d17704dfba7f3c9750b7aaddb9');
INSERT INTO "journal" VALUES(85,'2026-02-06T09:07:00-05:00','R. Alder','contract.finding','contract',6,'provision=7; finding=present; page=8','63f783c88521bc4d40620f85e3a64ea338d667d17704dfba7f3c9750b7aaddb9','d60544a29ca79e26cdfbee3e5b22157a6a4d0abd814d0e031a193086e8757856');
INSERT INTO "journal" VALUES(86,'2026-02-06T09:08:00-05:00','R. Alder','contract.finding','contract',6,'provision=8; finding=present; page=8','d60544a29ca79e26cdfbee3e5b22157a6a4d0abd814d0e031a193086e8757856','3fb7dd9839f2908686e6cc392270c209cf2b5655a82b6ba891ba646fc3d15346');
INSERT INTO "journal" VALUES(87,'2026-02-06T09:09:00-05:00','R. Alder','contract.finding','contract',6,'provision=10; finding=present; page=8','3fb7dd9839f2908686e6cc392270c209cf2b5655a82b6ba891ba646fc3d15346','f00076773571ab595790b276950aad2b7969ff3ecf059cf4ffa48a31f4de46b0');
INSERT INTO "journal" VALUES(88,'2026-02-06T09:10:00-05:00','R. Alder','contract.finding','contract',6,'provision=11; finding=present; page=8','f00076773571ab595790b276950aad2b7969ff3ecf059cf4ffa48a31f4de46b0','5bcc106aad69cc656cef0970e7dafb7e82b389559807b0bddda2cea82662e8b1');
INSERT INTO "journal" VALUES(89,'2026-02-06T09:11:00-05:00','R. Alder','contract.finding','contract',6,'provision=9; finding=missing','5bcc106aad69cc656cef0970e7dafb7e82b389559807b0bddda2cea82662e8b1','aa5c264b611665b0c38bbfa88e842704bc8407273946e53d8af347afd3cf1db5');
INSERT INTO "journal" VALUES(90,'2026-02-06T09:12:00-05:00','R. Alder','contract.notify','contract',6,'sent=2026-02-06; cure-by=2026-03-09; provisions=9','aa5c264b611665b0c38bbfa88e842704bc8407273946e53d8af347afd3cf1db5','81fc04c2e8331a7a4b479d2890528ecc10036467e747ebf9a059bfe4376a7c9b');
INSERT INTO "journal" VALUES(91,'2026-02-06T09:13:00-05:00','R. Alder','contract.post','contract',6,'posted=2026-02-06; address=https://sampleharbor.example/privacy/tidewrack; shows=contract,execution,purpose,data','81fc04c2e8331a7a4b479d2890528ecc10036467e747ebf9a059bfe4376a7c9b','4f373939e66ddf7e91a386e55c207e5ff3862b96a520d0e50d8c28a52e281491');
INSERT INTO "journal" VALUES(92,'2026-03-02T09:01:00-05:00','R. Alder','contract.amend','contract',6,'signed=2026-02-27; provisions=9','4f373939e66ddf7e91a386e55c207e5ff3862b96a520d0e50d8c28a52e281491','5c4432730d5b38ba6003774fe9283443db0dcafca22687fc27bc26eea5d487da');
INSERT INTO "journal" VALUES(93,'2026-04-01T09:01:00-05:00','R. Alder','contractor.add','contractor',7,'kinds=operator','5c4432730d5b38ba6003774fe9283443db0dcafca22687fc27bc26eea5d487da','24aae715efd2762e731d0141b2023d9ed2e2fb0ff35fda84d92fd380e202b6a2');
INSERT INTO "journal" VALUES(94,'2026-04-01T09:02:00-05:00','R. Alder','product.add','product',10,'contractor=V-0007','24aae715efd2762e731d0141b2023d9ed2e2fb0ff35fda84d92fd380e202b6a2','cf23fea56e642532cdd0fa6375755a0a5ea228efd2fd841a0eb389d606281dce');
INSERT INTO "journal" VALUES(95,'2026-04-03T09:01:00-05:00','T. Birch','contract.draft','contract',7,'contractor=V-0007; product=P-0010; signed=2026-04-03; ends=2027-10-13','cf23fea56e642532cdd0fa6375755a0a5ea228efd2fd841a0eb389d606281dce','42cc614432eacd734a81cc7df8d763e0d88b2dff03f375d70e3e6e3758c1abad');
INSERT INTO "journal" VALUES(96,'2026-04-03T09:02:00-05:00','T. Birch','contract.post','contract',7,'posted=2026-04-03; address=https://sampleharbor.example/privacy/fogbell; shows=contract,execution,purpose,data','42cc614432eacd734a81cc7df8d763e0d88b2dff03f375d70e3e6e3758c1abad','e83203a7985c907254cfec476de182a4768e6a0062cf84374184f134c0716751');
INSERT INTO "journal" VALUES(97,'2026-04-06T09:01:00-05:00','R. Alder','contract.finding','contract',7,'provision=1; finding=present; page=1','e83203a7985c907254cfec476de182a4768e6a0062cf84374184f134c0716751','8010946965b3185f87f18a9649c388a816ba2ebd239995ad1fde42b4e3bba534');
INSERT INTO "journal" VALUES(98,'2026-04-06T09:02:00-05:00','R. Alder','contract.finding','contract',7,'provision=3; finding=present; page=1','8010946965b3185f87f18a9649c388a816ba2ebd239995ad1fde42b4e3bba534','4498b3abc81d3b112925a56d44ba10a389843ea5134c2bd1d3d6457aecc12415');
INSERT INTO "journal" VALUES(99,'2026-04-06T09:03:00-05:00','R. Alder','contract.finding','contract',7,'provision=4; finding=present; page=1','4498b3abc81d3b112925a56d44ba10a389843ea5134c2bd1d3d6457aecc12415','c2c2283d86a173670ff99d6b98f77feff0339a8f83ec9a3d7cae40ea1c43ccb6');
INSERT INTO "journal" VALUES(100,'2026-04-06T09:04:00-05:00','R. Alder','contract.finding','contract',7,'provision=6; finding=present; page=1','c2c2283d86a173670ff99d6b98f77feff0339a8f83ec9a3d7cae40ea1c43ccb6','e3b06bdaa515d5dd2af46639050ad78d263860c929fba092ae7c45583dbaa4c4');
INSERT INTO "journal" VALUES(101,'2026-04-06T09:05:00-05:00','R. Alder','contract.finding','contract',7,'provision=8; finding=present; page=1','e3b06bdaa515d5dd2af46639050ad78d263860c929fba092ae7c45583dbaa4c4','ba1185dccab63efcc1c3e8856e9e43e6e56c02a6f5d9e10cd110c200ffa3d463');
INSERT INTO "journal" VALUES(102,'2026-04-06T09:06:00-05:00','R. Alder','contract.finding','contract',7,'provision=9; finding=present; page=1','ba1185dccab63efcc1c3e8856e9e43e6e56c02a6f5d9e10cd110c200ffa3d463','c4e98b1fbfb323aed5f15bafa82d4baa6d4dbd3a02097636af85e32a1788f15b');
INSERT INTO "journal" VALUES(103,'2026-04-06T09:07:00-05:00','R. Alder','contract.finding','contract',7,'provision=10; finding=present; page=1','c4e98b1fbfb323aed5f15bafa82d4baa6d4dbd3a02097636af85e32a1788f15b','18d53d4aeb76203020a7dbf0c1de68fba98a53f7b1a0d58c9dd231918fb6aca3');
INSERT INTO "journal" VALUES(104,'2026-04-06T09:08:00-05:00','R. Alder','contract.finding','contract',7,'provision=11; finding=present; page=1','18d53d4aeb76203020a7dbf0c1de68fba98a53f7b1a0d58c9dd231918fb6aca3','760757de2bcdfd33098854afc8b6417be8bdd5462e385e521337f93a7f1654d3');
INSERT INTO "journal" VALUES(105,'2026-04-06T09:09:00-05:00','R. Alder','contract.finding','contract',7,'provision=2; finding=missing','760757de2bcdfd33098854afc8b6417be8bdd5462e385e521337f93a7f1654d3','5d9cbaf855d31ba898fa623d75a83b0118b4699675fda65fd0c2c866a9081ea8');
INSERT INTO "journal" VALUES(106,'2026-04-06T09:10:00-05:00','R. Alder','contract.finding','contract',7,'provision=5; finding=missing','5d9cbaf855d31ba898fa623d75a83b0118b4699675fda65fd0c2c866a9081ea8','28789f3b816eb8c326e446a4e9fce0861cf288a1156ad71c5847abc727b9785c');
INSERT INTO "journal" VALUES(107,'2026-04-06T09:11:00-05:00','R. Alder','contract.finding','contract',7,'provision=7; finding=missing','28789f3b816eb8c326e446a4e9fce0861cf288a1156ad71c5847abc727b9785c','45a0ef89e455cb42d8e2ab1fe058ebdbe0d200708e13910ca1085aefb60f991e');
INSERT INTO "journal" VALUES(108,'2026-05-11T09:01:00-05:00','R. Alder','contract.notify','contract',7,'sent=2026-05-11; cure-by=2026-06-10; provisions=2,5,7','45a0ef89e455cb42d8e2ab1fe058ebdbe0d200708e13910ca1085aefb60f991e','e8839bf4cecd503330de2f6b6d3ac05ded778a2cc6a4beb8241f4d0c88992203');
INSERT INTO "journal" VALUES(109,'2026-05-27T09:01:00-05:00','R. Alder','contract.extend-cure','contract',7,'was=2026-06-10; until=2026-06-24','e8839bf4cecd503330de2f6b6d3ac05ded778a2cc6a4beb8241f4d0c88992203','4cde1cacb6445b968f2915a1693ad8eec716c514bff0653b6ed5d138db443cea');
INSERT INTO "journal" VALUES(110,'2026-06-30T09:01:00-05:00','R. Alder','contract.void','contract',7,'on=2026-06-30; provisions=2,5,7','4cde1cacb6445b968f2915a1693ad8eec716c514bff0653b6ed5d138db443cea','25dcb83370423d04d84673f384211d094563adb85bb6a542cc37d4538fab7f60');
INSERT INTO "journal" VALUES(111,'2026-06-30T09:02:00-05:00','R. Alder','contract.void-step','contract',7,'step=tell-schools; on=2026-06-30','25dcb83370423d04d84673f384211d094563adb85bb6a542cc37d4538fab7f60','e3882c590b23e09e69cf8d9f2ab8000a410b60574bbe32795b82ab37fe8d3808');
INSERT INTO "journal" VALUES(112,'2026-06-30T09:03:00-05:00','R. Alder','contract.void-step','contract',7,'step=stop-access; on=2026-06-30','e3882c590b23e09e69cf8d9f2ab8000a410b60574bbe32795b82ab37fe8d3808','a78ab64dc7e4094f6acf615053966bb9d29e9017c3de154c010f4e98a4dfb7a9');
INSERT INTO "journal" VALUES(113,'2026-06-30T09:04:00-05:00','R. Alder','contractor.add','contractor',8,'kinds=operator','a78ab64dc7e4094f6acf615053966bb9d29e9017c3de154c010f4e98a4dfb7a9','c14d3a58c3f3b0b8c81e39fa2cad44774ad883f5042dec7390567dd11b250419');
INSERT INTO "journal" VALUES(114,'2026-06-30T09:05:00-05:00','R. Alder','product.add','product',11,'contractor=V-0008','c14d3a58c3f3b0b8c81e39fa2cad44774ad883f5042dec7390567dd11b250419','ae43e93e6f20a0526bc5f012e26f5641a3e1e914b8b7adb7d9a080a373437e54');
INSERT INTO "journal" VALUES(115,'2026-06-30T09:06:00-05:00','R. Alder','product.add','product',12,'contractor=V-0008','ae43e93e6f20a0526bc5f012e26f5641a3e1e914b8b7adb7d9a080a373437e54','04bf3b003119bb72f267a6fe342cbd58024f6dd7ca3ffe24703b0ac64b6a3264');
INSERT INTO "journal" VALUES(116,'2026-07-10T09:01:00-05:00','S. Cedar','exemption.open','exemption',1,'product=P-0012; plan=504; drawn-up=2026-07-10','04bf3b003119bb72f267a6fe342cbd58024f6dd7ca3ffe24703b0ac64b6a3264','de8869121ad69b64215aa18da73e4368164c74b024f702b74e91bb17e935114b');
INSERT INTO "journal" VALUES(117,'2026-07-10T09:02:00-05:00','S. Cedar','exemption.effort','exemption',1,'on=2026-07-10','de8869121ad69b64215aa18da73e4368164c74b024f702b74e91bb17e935114b','1bb5801d21823b39dd82a6236c145bcdcc424e21ffe2dd7fbbbc246959717ac2');
INSERT INTO "journal" VALUES(118,'2026-07-10T09:03:00-05:00','S. Cedar','exemption.search','exemption',1,'on=2026-07-10','1bb5801d21823b39dd82a6236c145bcdcc424e21ffe2dd7fbbbc246959717ac2','67fbcf6913d20582f11442a244c209dee62f56da64ce2eda04f3ae5b182d6ca8');
INSERT INTO "journal" VALUES(119,'2026-07-13T09:01:00-05:00','S. Cedar','exemption.condition','exemption',1,'condition=federal-law; answer=met; on=2026-07-13','67fbcf6913d20582f11442a244c209dee62f56da64ce2eda04f3ae5b182d6ca8','52c451087b71811e62d94e117c8cf9928e6444d4ae0dfbd2c44b07bc7ea3429d');
INSERT INTO "journal" VALUES(120,'2026-07-13T09:02:00-05:00','S. Cedar','exemption.condition','exemption',1,'condition=effort; answer=met; on=2026-07-13','52c451087b71811e62d94e117c8cf9928e6444d4ae0dfbd2c44b07bc7ea3429d','1281fddce98becd8941c606fdbeeccc95ee83db3361df69e9f76c03216a7ee7a');
INSERT INTO "journal" VALUES(121,'2026-07-14T09:01:00-05:00','S. Cedar','exemption.condition','exemption',1,'condition=operator-duties; answer=met; on=2026-07-14','1281fddce98becd8941c606fdbeeccc95ee83db3361df69e9f76c03216a7ee7a','3d2d347d9218b1515d313a2a5d2ce4797688103af17f578727d66c2c16af99ec');
INSERT INTO "journal" VALUES(122,'2026-07-15T09:01:00-05:00','S. Cedar','exemption.sign','exemption',1,'role=parent; on=2026-07-15; method=ink; acknowledges=yes; authorizes=yes; scan=no','3d2d347d9218b1515d313a2a5d2ce4797688103af17f578727d66c2c16af99ec','36448aab1cb5a9e540155a24b747b43c29d1a7991ab40eb449b955122a412477');
INSERT INTO "journal" VALUES(123,'2026-07-16T09:01:00-05:00','S. Cedar','exemption.review','exemption',1,'on=2026-07-16; next=2027-07-16','36448aab1cb5a9e540155a24b747b43c29d1a7991ab40eb449b955122a412477','bfe7e713bdeca132ac9ac5fa0894a730d55325cbe706b6f6d99232f46b1f28fe');
INSERT INTO "journal" VALUES(124,'2026-07-17T09:01:00-05:00','S. Cedar','exemption.first-use','exemption',1,'on=2026-07-10','bfe7e713bdeca132ac9ac5fa0894a730d55325cbe706b6f6d99232f46b1f28fe','53fc2b3a7d7eef8468332ca6c5a7dd97b2e8cf0ad9509ea57ec23adb370a9b3a');
INSERT INTO "journal" VALUES(125,'2026-07-17T09:02:00-05:00','S. Cedar','exemption.early-use','exemption',1,'on=2026-07-17','53fc2b3a7d7eef8468332ca6c5a7dd97b2e8cf0ad9509ea57ec23adb370a9b3a','18e30ec17738e207c3e9128147f5ae57935ec2194970fe26a89950f262b4f12b');
INSERT INTO "journal" VALUES(126,'2026-07-20T09:01:00-05:00','S. Cedar','exemption.open','exemption',2,'product=P-0011; plan=iep; drawn-up=2026-07-20','18e30ec17738e207c3e9128147f5ae57935ec2194970fe26a89950f262b4f12b','a06b775bf271213f122975a8c57f6b927381ec3040468cdc10443d97370ea687');
INSERT INTO "journal" VALUES(127,'2026-07-21T09:01:00-05:00','S. Cedar','exemption.effort','exemption',2,'on=2026-07-21','a06b775bf271213f122975a8c57f6b927381ec3040468cdc10443d97370ea687','d276a19ad757635be0c7dc66d622e99c50691a4c55891df7239997c4b6b77506');
INSERT INTO "journal" VALUES(128,'2026-07-22T09:01:00-05:00','S. Cedar','exemption.search','exemption',2,'on=2026-07-22','d276a19ad757635be0c7dc66d622e99c50691a4c55891df7239997c4b6b77506','d2450c42b461e62bfa7069d07d4ccc0243b299d3aea5f71721bb80b39eca2606');
INSERT INTO "journal" VALUES(129,'2026-07-23T09:01:00-05:00','S. Cedar','exemption.condition','exemption',2,'condition=federal-law; answer=met; on=2026-07-23','d2450c42b461e62bfa7069d07d4ccc0243b299d3aea5f71721bb80b39eca2606','48125ebf024c5d726519841d724fbbc61663e8c773544e17c3cf8b77cccaded5');
INSERT INTO "journal" VALUES(130,'2026-07-23T09:02:00-05:00','S. Cedar','exemption.condition','exemption',2,'condition=effort; answer=met; on=2026-07-23','48125ebf024c5d726519841d724fbbc61663e8c773544e17c3cf8b77cccaded5','01306462604b121f9de57dab418e69a12497d057984d26453b2ecb1b9d0036cd');
INSERT INTO "journal" VALUES(131,'2026-07-23T09:03:00-05:00','S. Cedar','exemption.condition','exemption',2,'condition=operator-duties; answer=met; on=2026-07-23','01306462604b121f9de57dab418e69a12497d057984d26453b2ecb1b9d0036cd','9a0af816c737c83296b0253d44510ae0a5821a70b6b3f19513886b841671a971');
INSERT INTO "journal" VALUES(132,'2026-07-24T09:01:00-05:00','S. Cedar','exemption.sign','exemption',2,'role=parent; on=2026-07-24; method=ink; acknowledges=yes; authorizes=yes; scan=no','9a0af816c737c83296b0253d44510ae0a5821a70b6b3f19513886b841671a971','140c55b47e4dfd433cf47c9632c955c615516c16ecc76b05c69f4a67ac530435');
INSERT INTO "journal" VALUES(133,'2026-07-24T09:02:00-05:00','S. Cedar','exemption.sign','exemption',2,'role=team-member; on=2026-07-24; method=electronic; acknowledges=yes; authorizes=yes; scan=no','140c55b47e4dfd433cf47c9632c955c615516c16ecc76b05c69f4a67ac530435','1fe54a15e6d41637b70e09c74103b518a3e9a5347ca84646df2ecb3531701a40');
INSERT INTO "journal" VALUES(134,'2026-07-30T09:01:00-05:00','R. Alder','contract.draft','contract',8,'contractor=V-0004; product=P-0006; signed=2026-07-30; ends=2027-07-30','1fe54a15e6d41637b70e09c74103b518a3e9a5347ca84646df2ecb3531701a40','360ba0566dd1a46d04bb0cdad948a70b85c97485dfa4a872b96b38d12da0884c');
INSERT INTO "journal" VALUES(135,'2026-07-31T09:01:00-05:00','R. Alder','contract.post','contract',8,'posted=2026-07-31; address=https://sampleharbor.example/privacy/saltmarsh-benchmark; shows=contract,execution,purpose,data','360ba0566dd1a46d04bb0cdad948a70b85c97485dfa4a872b96b38d12da0884c','532d8cdecaa29280ce096b2a583c8c03ebff3e1000a02601427d4e58bd85a0e3');
INSERT INTO "journal" VALUES(136,'2026-08-07T09:01:00-05:00','T. Birch','contract.let-end','contract',4,'on=2026-08-07','532d8cdecaa29280ce096b2a583c8c03ebff3e1000a02601427d4e58bd85a0e3','8e23c748a622215c24dc1ec78946e207a322578ea01b260df57a8e15a7516051');
INSERT INTO "journal" VALUES(137,'2026-09-08T09:01:00-05:00','T. Birch','contract.confirm-end','contract',3,'on=2026-09-08; accounts=no','8e23c748a622215c24dc1ec78946e207a322578ea01b260df57a8e15a7516051','7e8c7668f2ac757b47cbdc6e9f66302206802d4c3f5f52e31a3bb0a55881b26b');
INSERT INTO "journal" VALUES(138,'2026-09-11T09:01:00-05:00','R. Alder','deletion.open','deletion',1,'requester=parent; received=2026-09-11; students=1; contractor=V-0003; contractor=V-0001','7e8c7668f2ac757b47cbdc6e9f66302206802d4c3f5f52e31a3bb0a55881b26b','cb045f7066ea62b3f8e161c7063404b62582fc0ea6b2dcd0c0142fc179847c54');
INSERT INTO "journal" VALUES(139,'2026-09-14T09:01:00-05:00','R. Alder','deletion.verify','deletion',1,'on=2026-09-14; holds=yes','cb045f7066ea62b3f8e161c7063404b62582fc0ea6b2dcd0c0142fc179847c54','1978dc2b1a4d4e12c1bc18379708848982dbc38fccb8bbabccfbc498a14edaa5');
INSERT INTO "journal" VALUES(140,'2026-09-14T09:02:00-05:00','R. Alder','deletion.safeguard','deletion',1,'only-copy=no; access-open=no; on=2026-09-14','1978dc2b1a4d4e12c1bc18379708848982dbc38fccb8bbabccfbc498a14edaa5','83fe4b5b2bb8d7e39de12368d1d18231cb4398b89390c710d42c9740c88e3688');
INSERT INTO "journal" VALUES(141,'2026-09-15T09:01:00-05:00','R. Alder','deletion.send','deletion',1,'contractor=V-0003; on=2026-09-15; time=1','83fe4b5b2bb8d7e39de12368d1d18231cb4398b89390c710d42c9740c88e3688','94302fc5c809a64e4bc43d78f147529af6e4f435a13002d93c0b01500b769741');
INSERT INTO "journal" VALUES(142,'2026-09-15T09:02:00-05:00','R. Alder','deletion.send','deletion',1,'contractor=V-0001; on=2026-09-15; time=1','94302fc5c809a64e4bc43d78f147529af6e4f435a13002d93c0b01500b769741','b37be86011290316d135d509563b6a8f2d79368d09ab988877b03bd4f187cbf5');
INSERT INTO "journal" VALUES(143,'2026-09-18T09:01:00-05:00','R. Alder','contractor.add','contractor',9,'kinds=operator','b37be86011290316d135d509563b6a8f2d79368d09ab988877b03bd4f187cbf5','5ed7c4e8012cb9faaf7f325aba056904d0d21278e070aa1ecbf0e1b42a3e8b10');
INSERT INTO "journal" VALUES(144,'2026-09-18T09:02:00-05:00','R. Alder','product.add','product',13,'contractor=V-0009','5ed7c4e8012cb9faaf7f325aba056904d0d21278e070aa1ecbf0e1b42a3e8b10','1c21a212d19f0ec36f769356f1510e95ea69f4dcc0ae32f43abf9fe26e121ffe');
INSERT INTO "journal" VALUES(145,'2026-09-18T09:03:00-05:00','T. Birch','contract.draft','contract',9,'contractor=V-0009; product=P-0013; signed=2026-09-18; ends=2027-09-20','1c21a212d19f0ec36f769356f1510e95ea69f4dcc0ae32f43abf9fe26e121ffe','a4685c4e65f6b22738666953ced2718c51d24888a91c24ea17871eaa538787a8');
INSERT INTO "journal" VALUES(146,'2026-09-21T09:01:00-05:00','T. Birch','contract.first-use','contract',9,'on=2026-09-08','a4685c4e65f6b22738666953ced2718c51d24888a91c24ea17871eaa538787a8','cdc5d0442f87069941c49e465fe67ffb03e89b90b526ec4debfc0eecebf96b12');
INSERT INTO "journal" VALUES(147,'2026-09-22T09:01:00-05:00','T. Birch','contract.post','contract',9,'posted=2026-09-22; address=https://sampleharbor.example/privacy/whelk-forms; shows=contract,execution,purpose,data','cdc5d0442f87069941c49e465fe67ffb03e89b90b526ec4debfc0eecebf96b12','d57cfa2f7a5d78d3bf1343b69a55856f61482079fb508aa002e17088f1f55f5a');
INSERT INTO "journal" VALUES(148,'2026-09-28T09:01:00-05:00','R. Alder','contractor.add','contractor',10,'kinds=operator','d57cfa2f7a5d78d3bf1343b69a55856f61482079fb508aa002e17088f1f55f5a','1b6389e0aec5166b75a7d5bb88f0ec8118db1d94627982e55e5a4a935ecf9427');
INSERT INTO "journal" VALUES(149,'2026-09-28T09:02:00-05:00','R. Alder','product.add','product',14,'contractor=V-0010','1b6389e0aec5166b75a7d5bb88f0ec8118db1d94627982e55e5a4a935ecf9427','bfe85b68dfab037a05e953cc349ee46dd58ee917ed99c021198b2c227777f77e');
INSERT INTO "journal" VALUES(150,'2026-09-28T09:03:00-05:00','R. Alder','product.add','product',15,'contractor=V-0010','bfe85b68dfab037a05e953cc349ee46dd58ee917ed99c021198b2c227777f77e','9d106d6fd3af253bfbbda353cbacb4f25036dea120bed2d28798feeddf1813b6');
INSERT INTO "journal" VALUES(151,'2026-09-28T09:04:00-05:00','R. Alder','deletion.confirm','deletion',1,'contractor=V-0003; on=2026-09-28; certificate=no','9d106d6fd3af253bfbbda353cbacb4f25036dea120bed2d28798feeddf1813b6','9b1fa522a2fb6eb7962e3b27dd4d4c729a06779e07272577943b3700a7791c10');
INSERT INTO "journal" VALUES(152,'2026-09-30T09:01:00-05:00','R. Alder','contract.draft','contract',10,'contractor=V-0010; product=P-0015; signed=2026-09-30; ends=2027-09-30','9b1fa522a2fb6eb7962e3b27dd4d4c729a06779e07272577943b3700a7791c10','25ad1fc67f174f15e54b21f8ab8c9ebc9774f51e78780f28796e86914f79a2ff');
INSERT INTO "journal" VALUES(153,'2026-10-01T09:01:00-05:00','R. Alder','deletion.keep-copy','deletion',1,'contractor=V-0001; on=2026-10-01','25ad1fc67f174f15e54b21f8ab8c9ebc9774f51e78780f28796e86914f79a2ff','03bf635beaf898c49726987b727751544e505ce7e89a1597bd1027f6e015b00a');
INSERT INTO "journal" VALUES(154,'2026-10-02T09:01:00-05:00','R. Alder','contract.post','contract',10,'posted=2026-10-02; address=https://sampleharbor.example/privacy/kelp-animator; shows=execution,purpose,data','03bf635beaf898c49726987b727751544e505ce7e89a1597bd1027f6e015b00a','cb4aae53959a153750ba2582b1fed582563c7b907514080e75e5162723ef14e9');
INSERT INTO "journal" VALUES(155,'2026-10-02T09:02:00-05:00','R. Alder','contract.finding','contract',10,'provision=2; finding=present; page=2','cb4aae53959a153750ba2582b1fed582563c7b907514080e75e5162723ef14e9','c9d0f5000adb5dc4a322ae31a498a28dc484c538b48ebbbfb159a8a5ad901f53');
INSERT INTO "journal" VALUES(156,'2026-10-02T09:03:00-05:00','R. Alder','contract.finding','contract',10,'provision=3; finding=present; page=2','c9d0f5000adb5dc4a322ae31a498a28dc484c538b48ebbbfb159a8a5ad901f53','65b37be9012fe08b6da21c747ea02e40906bf25388476865165134b7c6afec37');
INSERT INTO "journal" VALUES(157,'2026-10-02T09:04:00-05:00','R. Alder','contract.finding','contract',10,'provision=4; finding=present; page=2','65b37be9012fe08b6da21c747ea02e40906bf25388476865165134b7c6afec37','f67c516172c41c7340a6c7ae59dead9de319f9bad81d774283f2f36fd41664cb');
INSERT INTO "journal" VALUES(158,'2026-10-02T09:05:00-05:00','R. Alder','contract.finding','contract',10,'provision=5; finding=present; page=2','f67c516172c41c7340a6c7ae59dead9de319f9bad81d774283f2f36fd41664cb','9757e7d8bfd2844b25f6e438dde9940ae72dc93c45cb1cae5d63421c6ea1009c');
INSERT INTO "journal" VALUES(159,'2026-10-02T09:06:00-05:00','R. Alder','contract.finding','contract',10,'provision=6; finding=present; page=2','9757e7d8bfd2844b25f6e438dde9940ae72dc93c45cb1cae5d63421c6ea1009c','3ee9c0b7c16bf9f5831f40ceeaecc2af1efab29d4a38787af093e807cac401e3');
INSERT INTO "journal" VALUES(160,'2026-10-02T09:07:00-05:00','R. Alder','contract.finding','contract',10,'provision=7; finding=present; page=2','3ee9c0b7c16bf9f5831f40ceeaecc2af1efab29d4a38787af093e807cac401e3','8c700b6a9c65bc12b5b09f54ad181f93f2eb9b97ceb3f1c8d4505634e33d7ccc');
INSERT INTO "journal" VALUES(161,'2026-10-02T09:08:00-05:00','R. Alder','contract.finding','contract',10,'provision=8; finding=present; page=2','8c700b6a9c65bc12b5b09f54ad181f93f2eb9b97ceb3f1c8d4505634e33d7ccc','d15f641c4c1b8bb4870cd90e2c537be05edaee1f44ca586ce1917dc8d51404d6');
INSERT INTO "journal" VALUES(162,'2026-10-02T09:09:00-05:00','R. Alder','contract.finding','contract',10,'provision=9; finding=present; page=2','d15f641c4c1b8bb4870cd90e2c537be05edaee1f44ca586ce1917dc8d51404d6','8098ac40dcc00b5af824a59e36390ef3aa5dc4c68b63073b5672ccb3891b855f');
INSERT INTO "journal" VALUES(163,'2026-10-02T09:10:00-05:00','R. Alder','contract.finding','contract',10,'provision=10; finding=present; page=2','8098ac40dcc00b5af824a59e36390ef3aa5dc4c68b63073b5672ccb3891b855f','2ddfb1298545506edd31467e512085e2bc133db65f145cc4df8cc32e4a65ae8b');
INSERT INTO "journal" VALUES(164,'2026-10-02T09:11:00-05:00','R. Alder','contract.finding','contract',10,'provision=11; finding=present; page=2','2ddfb1298545506edd31467e512085e2bc133db65f145cc4df8cc32e4a65ae8b','259fdf902a3d222e79276d6e2008b8ff90c688d61948b016904d3c2a07fe535e');
INSERT INTO "journal" VALUES(165,'2026-10-02T09:12:00-05:00','R. Alder','contract.conflict','contract',10,'against=1; page=4; clause=7; on=2026-10-02','259fdf902a3d222e79276d6e2008b8ff90c688d61948b016904d3c2a07fe535e','bcaa1df48f8f9bbd5506b4696ab3dc5c54921b4ecb5faf096570d972cfbcf135');
INSERT INTO "journal" VALUES(166,'2026-10-02T09:13:00-05:00','R. Alder','contract.conflict','contract',10,'against=b; page=4; clause=7; on=2026-10-02','bcaa1df48f8f9bbd5506b4696ab3dc5c54921b4ecb5faf096570d972cfbcf135','979ed9374315cb1448757125349abaea255792dbff4c1e042171343f195bdf72');
INSERT INTO "journal" VALUES(167,'2026-10-02T09:14:00-05:00','R. Alder','contract.finding','contract',10,'provision=1; finding=missing','979ed9374315cb1448757125349abaea255792dbff4c1e042171343f195bdf72','dc1100af13aae74ccae1d0f84b33b17eeb45842c32d45d9dc8dae888e2ba7c2f');
INSERT INTO "journal" VALUES(168,'2026-10-02T09:15:00-05:00','R. Alder','deletion.answer','deletion',1,'on=2026-10-02; outcome=deleted-in-part','dc1100af13aae74ccae1d0f84b33b17eeb45842c32d45d9dc8dae888e2ba7c2f','5d23c42a1adbebf2a5eb08d668773be9ee6d0f2f89c99017e7f06c323e63586a');
INSERT INTO "journal" VALUES(169,'2026-10-08T09:01:00-05:00','S. Cedar','exemption.open','exemption',3,'product=P-0014; plan=504; drawn-up=2026-10-08','5d23c42a1adbebf2a5eb08d668773be9ee6d0f2f89c99017e7f06c323e63586a','11a9ea67e64d18519140c3c28b9f63afcdb24a9e5969465217f35b7b6749c875');
INSERT INTO "journal" VALUES(170,'2026-10-08T09:02:00-05:00','S. Cedar','exemption.effort','exemption',3,'on=2026-10-08','11a9ea67e64d18519140c3c28b9f63afcdb24a9e5969465217f35b7b6749c875','fbe9580405cb3eb75c0c5103f46d99ab0fd03d981d79b33e20c65d4abd06e47f');
INSERT INTO "journal" VALUES(171,'2026-10-08T09:03:00-05:00','S. Cedar','exemption.search','exemption',3,'on=2026-10-08','fbe9580405cb3eb75c0c5103f46d99ab0fd03d981d79b33e20c65d4abd06e47f','57aee8d2bbd835d11eba016866f5c8f56ea627234215e3e559fd3c8f22bfa3dd');
INSERT INTO "journal" VALUES(172,'2026-10-09T09:01:00-05:00','S. Cedar','exemption.condition','exemption',3,'condition=federal-law; answer=met; on=2026-10-09','57aee8d2bbd835d11eba016866f5c8f56ea627234215e3e559fd3c8f22bfa3dd','8877655f1ead7f9ced1b24790bea52c0eb8cb7643a52dbc566bbbf91f44f38eb');
INSERT INTO "journal" VALUES(173,'2026-10-09T09:02:00-05:00','S. Cedar','exemption.condition','exemption',3,'condition=effort; answer=met; on=2026-10-09','8877655f1ead7f9ced1b24790bea52c0eb8cb7643a52dbc566bbbf91f44f38eb','1f77010c151b46d339a17d5381c35009a9faf2ded3627b9587f91d0337cd87ac');
INSERT INTO "journal" VALUES(174,'2026-10-09T09:03:00-05:00','S. Cedar','exemption.condition','exemption',3,'condition=operator-duties; answer=met; on=2026-10-09','1f77010c151b46d339a17d5381c35009a9faf2ded3627b9587f91d0337cd87ac','489656fd6173a82f8d4d50a78f31338b1f9325a553f88df78451c7193d0adc47');
INSERT INTO "journal" VALUES(175,'2026-10-09T09:04:00-05:00','S. Cedar','exemption.sign','exemption',3,'role=parent; on=2026-10-09; method=ink; acknowledges=yes; authorizes=yes; scan=no','489656fd6173a82f8d4d50a78f31338b1f9325a553f88df78451c7193d0adc47','324e1e2c9c8c33fc61418267ee892603996c560361d53b604fdddf7de0298feb');
INSERT INTO "journal" VALUES(176,'2026-10-14T09:01:00-05:00','R. Alder','deletion.open','deletion',2,'requester=district; received=2026-10-14; group=yes; contractor=V-0001; contractor=V-0003; contractor=V-0007','324e1e2c9c8c33fc61418267ee892603996c560361d53b604fdddf7de0298feb','a9cb967bf86bf9a6c7879dd510b8669ac977cfb14fbcd86d55e493994e97350a');
INSERT INTO "journal" VALUES(177,'2026-10-15T09:01:00-05:00','R. Alder','deletion.verify','deletion',2,'on=2026-10-15; holds=yes','a9cb967bf86bf9a6c7879dd510b8669ac977cfb14fbcd86d55e493994e97350a','5192292b78169cb33eeabbf9c310b2424fab0a989b63b1cb5bc8f07c91fc7f00');
INSERT INTO "journal" VALUES(178,'2026-10-15T09:02:00-05:00','R. Alder','deletion.safeguard','deletion',2,'only-copy=no; access-open=no; on=2026-10-15','5192292b78169cb33eeabbf9c310b2424fab0a989b63b1cb5bc8f07c91fc7f00','13ed9968615bd2e2910c0e05ab1a378a296f0c52c2f4b01d0afd786c5f2ed5cd');
INSERT INTO "journal" VALUES(179,'2026-10-16T09:01:00-05:00','R. Alder','deletion.send','deletion',2,'contractor=V-0007; on=2026-10-16; time=1','13ed9968615bd2e2910c0e05ab1a378a296f0c52c2f4b01d0afd786c5f2ed5cd','3c17cb8089cccf0b8c0cfda3f5565c53fe1c04cdcb8baa03d0bfcea02ca5dd9c');
INSERT INTO "journal" VALUES(180,'2026-10-16T09:02:00-05:00','R. Alder','contract.finding','contract',9,'provision=1; finding=present; page=2','3c17cb8089cccf0b8c0cfda3f5565c53fe1c04cdcb8baa03d0bfcea02ca5dd9c','6b381c7c17bca09c3760b3832cddf60ee35fe038780e7153f5277fcf878a5a44');
INSERT INTO "journal" VALUES(181,'2026-10-16T09:03:00-05:00','R. Alder','contract.finding','contract',9,'provision=2; finding=present; page=2','6b381c7c17bca09c3760b3832cddf60ee35fe038780e7153f5277fcf878a5a44','2b48b8305c7f05228a9c5f887a74f0ca290d6d24fec3eb8d063b9c48be7e621c');
INSERT INTO "journal" VALUES(182,'2026-10-16T09:04:00-05:00','R. Alder','contract.finding','contract',9,'provision=3; finding=present; page=2','2b48b8305c7f05228a9c5f887a74f0ca290d6d24fec3eb8d063b9c48be7e621c','602ffa553ddb0f70ad12b20dcdd0769c8fe5b8c46c8f25293868361b85831314');
INSERT INTO "journal" VALUES(183,'2026-10-16T09:05:00-05:00','R. Alder','contract.finding','contract',9,'provision=5; finding=present; page=2','602ffa553ddb0f70ad12b20dcdd0769c8fe5b8c46c8f25293868361b85831314','e2dcc3f4958446a76bb27f3c7c7165bc29f11889beb53858260ab7f10f064396');
INSERT INTO "journal" VALUES(184,'2026-10-16T09:06:00-05:00','R. Alder','contract.finding','contract',9,'provision=6; finding=present; page=2','e2dcc3f4958446a76bb27f3c7c7165bc29f11889beb53858260ab7f10f064396','f3c55dfc88a2496b13298eccc99cce6fffff3bd29b322ed2c166bebcd0468634');
INSERT INTO "journal" VALUES(185,'2026-10-16T09:07:00-05:00','R. Alder','contract.finding','contract',9,'provision=8; finding=present; page=2','f3c55dfc88a2496b13298eccc99cce6fffff3bd29b322ed2c166bebcd0468634','db47c2f3df208e4d8909bf15d3ca6f05fc205f7d19813d396a48146c13d81166');
INSERT INTO "journal" VALUES(186,'2026-10-16T09:08:00-05:00','R. Alder','contract.finding','contract',9,'provision=9; finding=present; page=2','db47c2f3df208e4d8909bf15d3ca6f05fc205f7d19813d396a48146c13d81166','8cc375887f2f3d78be8db07495eca12b38863f69e9b9154ef19f0b9bdc00e7f6');
INSERT INTO "journal" VALUES(187,'2026-10-16T09:09:00-05:00','R. Alder','contract.finding','contract',9,'provision=10; finding=present; page=2','8cc375887f2f3d78be8db07495eca12b38863f69e9b9154ef19f0b9bdc00e7f6','4d36e4b6f4a9a6c1c83f84a3a384d8406a7364ded96f1de0248100b09e73a619');
INSERT INTO "journal" VALUES(188,'2026-10-16T09:10:00-05:00','R. Alder','contract.finding','contract',9,'provision=11; finding=present; page=2','4d36e4b6f4a9a6c1c83f84a3a384d8406a7364ded96f1de0248100b09e73a619','2b0208ce8754acb7ee646beb08671c8ca7a89b8c098c47a500efab31355824ee');
INSERT INTO "journal" VALUES(189,'2026-10-16T09:11:00-05:00','R. Alder','contract.finding','contract',9,'provision=4; finding=missing','2b0208ce8754acb7ee646beb08671c8ca7a89b8c098c47a500efab31355824ee','cd9d5d3ee1427444094d00607a40652de12ba5aba3c19c93c832985445b45f92');
INSERT INTO "journal" VALUES(190,'2026-10-16T09:12:00-05:00','R. Alder','contract.finding','contract',9,'provision=7; finding=missing','cd9d5d3ee1427444094d00607a40652de12ba5aba3c19c93c832985445b45f92','1b03a66cce0a0f71b8d22d4f4290159482789e4d58b9448a25c1ce1f46de97eb');
INSERT INTO "journal" VALUES(191,'2026-10-23T09:01:00-05:00','S. Cedar','exemption.withdraw','exemption',2,'on=2026-10-23','1b03a66cce0a0f71b8d22d4f4290159482789e4d58b9448a25c1ce1f46de97eb','150b54e4814df77981135114454eafb29b00cd29a3d3ae74c24e4d4bedbb3875');
INSERT INTO "journal" VALUES(192,'2026-10-28T09:01:00-05:00','R. Alder','contract.finding','contract',8,'provision=1; finding=present; page=3','150b54e4814df77981135114454eafb29b00cd29a3d3ae74c24e4d4bedbb3875','3be2ae4e43a55d65b8fc402266f3b4f67841cfea950ae428388be0e26d05b730');
INSERT INTO "journal" VALUES(193,'2026-10-28T09:02:00-05:00','R. Alder','contract.finding','contract',8,'provision=2; finding=present; page=3','3be2ae4e43a55d65b8fc402266f3b4f67841cfea950ae428388be0e26d05b730','d7cb1997f51440e6c78742a92cae2f399aafffeb39a95916b4ffc592d8e53b29');
INSERT INTO "journal" VALUES(194,'2026-10-28T09:03:00-05:00','R. Alder','contract.finding','contract',8,'provision=3; finding=present; page=3','d7cb1997f51440e6c78742a92cae2f399aafffeb39a95916b4ffc592d8e53b29','33c01d9de3aed67defa13dde25d07b990d30a7f55b1f6175d59bb1c8c1e1d5e4');
INSERT INTO "journal" VALUES(195,'2026-10-28T09:04:00-05:00','R. Alder','contract.finding','contract',8,'provision=4; finding=present; page=3','33c01d9de3aed67defa13dde25d07b990d30a7f55b1f6175d59bb1c8c1e1d5e4','8a389e29b0e9a0c62e9daf94b9ffe005c4410bb5d03db22cf61eeb713c3f915c');
INSERT INTO "journal" VALUES(196,'2026-10-28T09:05:00-05:00','R. Alder','contract.finding','contract',8,'provision=5; finding=present; page=3','8a389e29b0e9a0c62e9daf94b9ffe005c4410bb5d03db22cf61eeb713c3f915c','404f1767bce1a882cfc173c2333b74d2ead7d566a946a72323db4c22f1748ea9');
INSERT INTO "journal" VALUES(197,'2026-10-28T09:06:00-05:00','R. Alder','contract.finding','contract',8,'provision=7; finding=present; page=3','404f1767bce1a882cfc173c2333b74d2ead7d566a946a72323db4c22f1748ea9','a37de89f925e2440d9e4cbb4b7b7990de5358e83b6f6417ddd2bb44f8a01892c');
INSERT INTO "journal" VALUES(198,'2026-10-28T09:07:00-05:00','R. Alder','contract.finding','contract',8,'provision=8; finding=present; page=3','a37de89f925e2440d9e4cbb4b7b7990de5358e83b6f6417ddd2bb44f8a01892c','e996ad48542a1b0bbcfded868c91cda5512cd4e17f08d41fdc057e675480f00b');
INSERT INTO "journal" VALUES(199,'2026-10-28T09:08:00-05:00','R. Alder','contract.finding','contract',8,'provision=10; finding=present; page=3','e996ad48542a1b0bbcfded868c91cda5512cd4e17f08d41fdc057e675480f00b','f9d5640948380715618ced7e87948d467268204a529f23b314e2d46f202e3195');
INSERT INTO "journal" VALUES(200,'2026-10-28T09:09:00-05:00','R. Alder','contract.finding','contract',8,'provision=11; finding=present; page=3','f9d5640948380715618ced7e87948d467268204a529f23b314e2d46f202e3195','c31bbc9981bfc859db5669b0d7d4ad158c0118070da5e0f98412931325066117');
INSERT INTO "journal" VALUES(201,'2026-10-28T09:10:00-05:00','R. Alder','contract.finding','contract',8,'provision=6; finding=missing','c31bbc9981bfc859db5669b0d7d4ad158c0118070da5e0f98412931325066117','3d0143a26e7e495491adae85fe0dae8d9c07a348f9ead9f70e2d568c96e9b5a3');
INSERT INTO "journal" VALUES(202,'2026-10-28T09:11:00-05:00','R. Alder','contract.finding','contract',8,'provision=9; finding=missing','3d0143a26e7e495491adae85fe0dae8d9c07a348f9ead9f70e2d568c96e9b5a3','a09d849c22fe4a79c359a478016e3b4cc663c832d2ec36683b3da973b85d39cf');
INSERT INTO "journal" VALUES(203,'2026-10-29T09:01:00-05:00','R. Alder','contract.notify','contract',8,'sent=2026-10-29; cure-by=2026-11-18; provisions=6,9','a09d849c22fe4a79c359a478016e3b4cc663c832d2ec36683b3da973b85d39cf','e9935a85284aefd8492b21c31c954de6d831356651d4d3ad653d1c80889c0787');
INSERT INTO "journal" VALUES(204,'2026-10-30T09:01:00-05:00','R. Alder','deletion.send','deletion',2,'contractor=V-0003; on=2026-10-30; time=1','e9935a85284aefd8492b21c31c954de6d831356651d4d3ad653d1c80889c0787','b30d95e30f4e7b2fa0fe13ba23072f6bfa5cb8136d4f076d4972f88afa8f0fbe');
INSERT INTO "journal" VALUES(205,'2026-10-30T09:02:00-05:00','R. Alder','deletion.acknowledge','deletion',2,'contractor=V-0003; on=2026-10-30','b30d95e30f4e7b2fa0fe13ba23072f6bfa5cb8136d4f076d4972f88afa8f0fbe','29e3914c4d935c8631c0d9faa257ce911900bde660fa44f191382b2a53b27304');
INSERT INTO "journal" VALUES(206,'2026-10-30T09:03:00-05:00','R. Alder','contract.notify','contract',9,'sent=2026-10-30; cure-by=2026-12-01; provisions=4,7','29e3914c4d935c8631c0d9faa257ce911900bde660fa44f191382b2a53b27304','3f330c594965af0a4ff2bfbb70936debe3680f6986562b9576e640ab69086a50');
INSERT INTO "journal" VALUES(207,'2026-11-03T09:01:00-05:00','S. Cedar','exemption.open','exemption',4,'product=P-0011; plan=iep; drawn-up=2026-11-03','3f330c594965af0a4ff2bfbb70936debe3680f6986562b9576e640ab69086a50','17477bb7454ba5a206ead1a882790ac654dd8b429071742fc55523d13f220a8c');
INSERT INTO "journal" VALUES(208,'2026-11-04T09:01:00-05:00','S. Cedar','exemption.effort','exemption',4,'on=2026-11-04','17477bb7454ba5a206ead1a882790ac654dd8b429071742fc55523d13f220a8c','4152725ed599d92b56b318e032583f50d6b4b0c8ee24c176fd58fc0e2722d864');
INSERT INTO "journal" VALUES(209,'2026-11-05T09:01:00-05:00','S. Cedar','exemption.search','exemption',4,'on=2026-11-05','4152725ed599d92b56b318e032583f50d6b4b0c8ee24c176fd58fc0e2722d864','895ea308896ddb3503a684a2c00f4d62c0d50d2dbbdc6b6bbb07ca63d991498c');
INSERT INTO "journal" VALUES(210,'2026-11-06T09:01:00-05:00','R. Alder','contract.draft','contract',11,'contractor=V-0010; product=P-0014; signed=2026-11-06; ends=2027-11-06','895ea308896ddb3503a684a2c00f4d62c0d50d2dbbdc6b6bbb07ca63d991498c','e4a18a3f0be025f265eb74d17808f56658ff335e804347dbd536f22f2854b210');
INSERT INTO "journal" VALUES(211,'2026-11-06T09:02:00-05:00','R. Alder','contract.finding','contract',11,'provision=1; finding=present; page=3','e4a18a3f0be025f265eb74d17808f56658ff335e804347dbd536f22f2854b210','0be5b020b26ba468ccb43afaba52a647237e927e65bf4cb18ce2c1ca96c8ba31');
INSERT INTO "journal" VALUES(212,'2026-11-06T09:03:00-05:00','R. Alder','contract.finding','contract',11,'provision=2; finding=present; page=3','0be5b020b26ba468ccb43afaba52a647237e927e65bf4cb18ce2c1ca96c8ba31','936c0dc03c198a2105fb6fdf69b88c3973198a921583faadf26678a865d31ad4');
INSERT INTO "journal" VALUES(213,'2026-11-06T09:04:00-05:00','R. Alder','contract.finding','contract',11,'provision=3; finding=present; page=3','936c0dc03c198a2105fb6fdf69b88c3973198a921583faadf26678a865d31ad4','ef31852e9245407778b56dd7535d64797e39ba1980e2a5307e644860014caab2');
INSERT INTO "journal" VALUES(214,'2026-11-06T09:05:00-05:00','R. Alder','contract.finding','contract',11,'provision=4; finding=present; page=3','ef31852e9245407778b56dd7535d64797e39ba1980e2a5307e644860014caab2','c7b8bf7afc40902caf1cf80773f5fd4fec304257f35fabfe56b40b0c3b569708');
INSERT INTO "journal" VALUES(215,'2026-11-06T09:06:00-05:00','R. Alder','contract.finding','contract',11,'provision=5; finding=present; page=3','c7b8bf7afc40902caf1cf80773f5fd4fec304257f35fabfe56b40b0c3b569708','be0c11c3265292eb94c9587ca976c7a01957f78776cf8aed71cc6f77ac13dab5');
INSERT INTO "journal" VALUES(216,'2026-11-06T09:07:00-05:00','R. Alder','contract.finding','contract',11,'provision=6; finding=present; page=3','be0c11c3265292eb94c9587ca976c7a01957f78776cf8aed71cc6f77ac13dab5','8d5dbea78ac34c2c1689d2138932470033310f7a2df3c64d7b7eee9ed54d5aa5');
INSERT INTO "journal" VALUES(217,'2026-11-06T09:08:00-05:00','R. Alder','contract.finding','contract',11,'provision=7; finding=present; page=3','8d5dbea78ac34c2c1689d2138932470033310f7a2df3c64d7b7eee9ed54d5aa5','6f6c2e3b9381dab8aea0cd9dc2a4d23d24d8475389a1f285199162829889c886');
INSERT INTO "journal" VALUES(218,'2026-11-06T09:09:00-05:00','R. Alder','contract.finding','contract',11,'provision=8; finding=present; page=3','6f6c2e3b9381dab8aea0cd9dc2a4d23d24d8475389a1f285199162829889c886','6026c81db98b34321a2f9b30a74b636e1e389252e65e41c2c887b6e7cefdb52c');
INSERT INTO "journal" VALUES(219,'2026-11-06T09:10:00-05:00','R. Alder','contract.finding','contract',11,'provision=9; finding=present; page=3','6026c81db98b34321a2f9b30a74b636e1e389252e65e41c2c887b6e7cefdb52c','8b53796ff1242f407ea847f378a75894a76c4f19c775506f56f9040ab1d6b5bb');
INSERT INTO "journal" VALUES(220,'2026-11-06T09:11:00-05:00','R. Alder','contract.finding','contract',11,'provision=10; finding=present; page=3','8b53796ff1242f407ea847f378a75894a76c4f19c775506f56f9040ab1d6b5bb','78440c26d77e5fd37db75914952ef4432116989a548c1cc16b2391d886050106');
INSERT INTO "journal" VALUES(221,'2026-11-06T09:12:00-05:00','R. Alder','contract.finding','contract',11,'provision=11; finding=present; page=3','78440c26d77e5fd37db75914952ef4432116989a548c1cc16b2391d886050106','68d2b2570558e9fe6ac4606fa5029ccaa65e756765b9b7e47be16b59e1483b47');
INSERT INTO "journal" VALUES(222,'2026-11-06T09:13:00-05:00','S. Cedar','exemption.condition','exemption',4,'condition=federal-law; answer=met; on=2026-11-06','68d2b2570558e9fe6ac4606fa5029ccaa65e756765b9b7e47be16b59e1483b47','2491ba78c45cae4b3262344513ff542f609d68e42e15b62dc9b779f5860d471e');
INSERT INTO "journal" VALUES(223,'2026-11-06T09:14:00-05:00','S. Cedar','exemption.condition','exemption',4,'condition=effort; answer=met; on=2026-11-06','2491ba78c45cae4b3262344513ff542f609d68e42e15b62dc9b779f5860d471e','9d501a9b65cb44dc5898cd212ee8ef229b82ec4ecf062167cfd1bbf2b2956796');
INSERT INTO "journal" VALUES(224,'2026-11-06T09:15:00-05:00','S. Cedar','exemption.condition','exemption',4,'condition=operator-duties; answer=met; on=2026-11-06','9d501a9b65cb44dc5898cd212ee8ef229b82ec4ecf062167cfd1bbf2b2956796','3fc43e543d2f9d8388355c6eda61362148591c30f5b1ae9fce14ef3d97636e02');
INSERT INTO "journal" VALUES(225,'2026-11-09T09:01:00-05:00','R. Alder','deletion.open','deletion',3,'requester=guardian; received=2026-11-09; students=1; contractor=V-0001','3fc43e543d2f9d8388355c6eda61362148591c30f5b1ae9fce14ef3d97636e02','f8e1c2838f176052842ddc83441da106ef3ab4040abecf1510e6a3ce8dc23dcd');
INSERT INTO "journal" VALUES(226,'2026-11-10T09:01:00-05:00','R. Alder','deletion.verify','deletion',3,'on=2026-11-10; holds=yes','f8e1c2838f176052842ddc83441da106ef3ab4040abecf1510e6a3ce8dc23dcd','8e5fc3c78164535a2696e2e07e1f591632a5ed404eeeb92106df2a80bd1be227');
INSERT INTO "journal" VALUES(227,'2026-11-10T09:02:00-05:00','R. Alder','deletion.safeguard','deletion',3,'only-copy=no; access-open=no; on=2026-11-10','8e5fc3c78164535a2696e2e07e1f591632a5ed404eeeb92106df2a80bd1be227','c5463f2b0d9165289bc904c03c27e84101a1abf368cfcc499ed64e11e1a8d093');
INSERT INTO "journal" VALUES(228,'2026-11-13T09:01:00-05:00','R. Alder','contract.notify','contract',10,'sent=2026-11-13; cure-by=2026-12-13; provisions=1,b','c5463f2b0d9165289bc904c03c27e84101a1abf368cfcc499ed64e11e1a8d093','51e29d392514d898a2e769662bf9557bc64e33ab09ed5ec9811221c7f3ec3051');
INSERT INTO "journal" VALUES(229,'2026-11-13T09:02:00-05:00','R. Alder','deletion.pause','deletion',3,'from=2026-11-13','51e29d392514d898a2e769662bf9557bc64e33ab09ed5ec9811221c7f3ec3051','fd7422cfb6cfb5cfdd5c6defe7b8d618aa5ab61f35083c50df90bc7f873b8a06');
INSERT INTO "journal" VALUES(230,'2026-11-13T09:03:00-05:00','R. Alder','deletion.send','deletion',2,'contractor=V-0001; on=2026-11-13; time=1','fd7422cfb6cfb5cfdd5c6defe7b8d618aa5ab61f35083c50df90bc7f873b8a06','499874cb37ed521f0fbc637f673ae5fad66ad4d247ad0a9d1bcb05b558472485');
INSERT INTO "journal" VALUES(231,'2026-11-16T09:01:00-05:00','S. Cedar','exemption.open','exemption',5,'product=P-0012; plan=iep; drawn-up=2026-11-16','499874cb37ed521f0fbc637f673ae5fad66ad4d247ad0a9d1bcb05b558472485','c2ff1ab7f5695103f7316064b5ecc4825ede1bc47abdc81921a73b561a8e084c');
INSERT INTO "journal" VALUES(232,'2026-11-17T09:01:00-05:00','S. Cedar','exemption.effort','exemption',5,'on=2026-11-17','c2ff1ab7f5695103f7316064b5ecc4825ede1bc47abdc81921a73b561a8e084c','d9b4c7db82ebe963ca8428385493fbbad99cfdd710f06d2eb512742cc6946869');
INSERT INTO "journal" VALUES(233,'2026-11-17T09:02:00-05:00','S. Cedar','exemption.condition','exemption',5,'condition=federal-law; answer=met; on=2026-11-17','d9b4c7db82ebe963ca8428385493fbbad99cfdd710f06d2eb512742cc6946869','60555b5fe2cdde5a3c561aa66bafa3be2ead38abea0bc5087574bfb23a3e95e0');
INSERT INTO "journal" VALUES(234,'2026-11-18T09:01:00-05:00','S. Cedar','exemption.sign','exemption',4,'role=legal-guardian; on=2026-11-18; method=ink; acknowledges=yes; authorizes=yes; scan=no','60555b5fe2cdde5a3c561aa66bafa3be2ead38abea0bc5087574bfb23a3e95e0','ba3d272a036183085927d0a1d72cd4b3a1f200ab95c3a4ca7181d5787f12a87b');
INSERT INTO "journal" VALUES(235,'2026-11-19T09:01:00-05:00','R. Alder','deletion.follow-up','deletion',2,'contractor=V-0007; on=2026-11-19','ba3d272a036183085927d0a1d72cd4b3a1f200ab95c3a4ca7181d5787f12a87b','0fff768d9131ccf2007a3ed30e0d3e8d855f0486ff8b1448064a621b81e96616');
INSERT INTO "journal" VALUES(236,'2026-11-24T09:01:00-05:00','R. Alder','contract.draft','contract',12,'contractor=V-0002; product=P-0003; signed=2026-11-24; ends=2027-11-24','0fff768d9131ccf2007a3ed30e0d3e8d855f0486ff8b1448064a621b81e96616','d7f435cde9123a184fdd4dc581a9687f90c152ba7e1b258b286417fdca65a108');
INSERT INTO "journal" VALUES(237,'2026-11-25T09:01:00-05:00','R. Alder','contract.finding','contract',12,'provision=1; finding=present; page=5; clause=Article III','d7f435cde9123a184fdd4dc581a9687f90c152ba7e1b258b286417fdca65a108','5ac337d822d8d204399600640e22b9f6f81b2594e8bf556230f4ee231299727c');
INSERT INTO "journal" VALUES(238,'2026-11-25T09:02:00-05:00','R. Alder','contract.finding','contract',12,'provision=2; finding=present; page=5; clause=Article III','5ac337d822d8d204399600640e22b9f6f81b2594e8bf556230f4ee231299727c','39f19dafb7dc7402de8b74b68eb41cbce082cb1badfaf2a4b629e1d494a6e34e');
INSERT INTO "journal" VALUES(239,'2026-11-25T09:03:00-05:00','R. Alder','contract.finding','contract',12,'provision=3; finding=present; page=5; clause=Article III','39f19dafb7dc7402de8b74b68eb41cbce082cb1badfaf2a4b629e1d494a6e34e','9f8e9dec4f4b635c88a3830d785fd1aa9152f1b487a554c3dc7abec7886f429e');
INSERT INTO "journal" VALUES(240,'2026-11-25T09:04:00-05:00','R. Alder','contract.finding','contract',12,'provision=4; finding=present; page=5; clause=Article III','9f8e9dec4f4b635c88a3830d785fd1aa9152f1b487a554c3dc7abec7886f429e','9b8cf52b79a6fd2df09ac618601540423619ece44c665747dceac465bb1c64b8');
INSERT INTO "journal" VALUES(241,'2026-11-25T09:05:00-05:00','R. Alder','contract.finding','contract',12,'provision=5; finding=present; page=5; clause=Article III','9b8cf52b79a6fd2df09ac618601540423619ece44c665747dceac465bb1c64b8','a234bf2c71803beee0b527049745cf1b7b6998d814a501f6c6a7fffb72c46d0a');
INSERT INTO "journal" VALUES(242,'2026-11-25T09:06:00-05:00','R. Alder','contract.finding','contract',12,'provision=6; finding=present; page=5; clause=Article III','a234bf2c71803beee0b527049745cf1b7b6998d814a501f6c6a7fffb72c46d0a','c66a821aaed7cbab934a8b5eacaace8b584c74f538c49022b8fe240dd60c19fa');
INSERT INTO "journal" VALUES(243,'2026-11-25T09:07:00-05:00','R. Alder','contract.finding','contract',12,'provision=7; finding=present; page=5; clause=Article III','c66a821aaed7cbab934a8b5eacaace8b584c74f538c49022b8fe240dd60c19fa','8c13de9c7859c55efdb3eb02e7ee96a7927aa1dc9e939dbd67a9996fd0423aec');
INSERT INTO "journal" VALUES(244,'2026-11-25T09:08:00-05:00','T. Birch','contract.draft','contract',13,'contractor=V-0005; product=P-0008','8c13de9c7859c55efdb3eb02e7ee96a7927aa1dc9e939dbd67a9996fd0423aec','d94d2ba5f3b4ed495b32a1b955d112711b74b288b6f3da2bb9da0a01c5ac14e7');
INSERT INTO "journal" VALUES(245,'2026-11-26T09:01:00-05:00','R. Alder','deletion.open','deletion',4,'requester=student; received=2026-11-26; students=1; contractor=V-0007','d94d2ba5f3b4ed495b32a1b955d112711b74b288b6f3da2bb9da0a01c5ac14e7','6c8251ab5a531e17ebbe855a9852df0a86edab7647e3e56a21581ba5e217471f');
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
INSERT INTO "leg" VALUES(1,1,3,1,30,'confirmed','2026-09-15','e-mail',NULL,'2026-09-28','Deleted from all systems.','',NULL,'',NULL,NULL,1);
INSERT INTO "leg" VALUES(1,2,1,1,45,'kept-in-copy','2026-09-15','e-mail',NULL,'2026-10-01','A sealed backup on tape stays until it is overwritten.','',NULL,'','open',NULL,1);
INSERT INTO "leg" VALUES(2,1,1,1,45,'sent','2026-11-13','their portal',NULL,NULL,'','',NULL,'',NULL,NULL,1);
INSERT INTO "leg" VALUES(2,2,3,1,30,'acknowledged','2026-10-30','e-mail','2026-10-30',NULL,'','',NULL,'',NULL,NULL,1);
INSERT INTO "leg" VALUES(2,3,7,0,NULL,'sent','2026-10-16','certified letter',NULL,NULL,'','',NULL,'',NULL,NULL,1);
INSERT INTO "leg" VALUES(3,1,1,0,45,'to-be-sent',NULL,'',NULL,NULL,'','',NULL,'',NULL,NULL,0);
INSERT INTO "leg" VALUES(4,1,7,0,NULL,'to-be-sent',NULL,'',NULL,NULL,'','',NULL,'',NULL,NULL,0);
CREATE TABLE note (
  area TEXT NOT NULL,
  number INTEGER NOT NULL,
  position INTEGER NOT NULL,
  writtenOn TEXT NOT NULL CHECK (writtenOn GLOB '????-??-??'),
  author TEXT NOT NULL,
  text TEXT NOT NULL,
  PRIMARY KEY (area, number, position)
) STRICT, WITHOUT ROWID;
INSERT INTO "note" VALUES('contract',1,1,'2025-06-27','T. Birch','Found in the old files; the board renewed nothing since.');
INSERT INTO "note" VALUES('contract',13,1,'2026-11-25','T. Birch','Their lawyer has our version; the old contract has ended and nobody confirmed that nothing is kept.');
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
INSERT INTO "noticeToAmend" VALUES(6,1,'2026-02-06','E-mail to the privacy desk','2026-03-09','A month is what their counsel asked for.','9');
INSERT INTO "noticeToAmend" VALUES(7,1,'2026-05-11','Certified letter to the registered office','2026-06-24','Three clauses; thirty days is our usual time. Extended: They asked for two more weeks by telephone.','2,5,7');
INSERT INTO "noticeToAmend" VALUES(8,1,'2026-10-29','E-mail to the contracts office','2026-11-18','Two clauses they have in other districts'' contracts; three weeks are enough.','6,9');
INSERT INTO "noticeToAmend" VALUES(9,1,'2026-10-30','E-mail to J. Whelk, who answered the same day','2026-12-01','Thirty days, as agreed on the telephone.','4,7');
INSERT INTO "noticeToAmend" VALUES(10,1,'2026-11-13','E-mail to legal@kelpstreet.example','2026-12-13','One clause; thirty days is our usual time.','1,b');
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
INSERT INTO "pastFinding" VALUES(6,1,9,'missing','','','Nothing in the document speaks to it.','2026-02-06','2026-02-27','the amendment of 2026-02-27');
CREATE TABLE pause (
  deletion INTEGER NOT NULL
    REFERENCES deletion (number) ON DELETE RESTRICT ON UPDATE RESTRICT,
  position INTEGER NOT NULL,
  startedOn TEXT NOT NULL CHECK (startedOn GLOB '????-??-??'),
  endedOn TEXT CHECK (endedOn GLOB '????-??-??'),
  reason TEXT NOT NULL,
  PRIMARY KEY (deletion, position)
) STRICT, WITHOUT ROWID;
INSERT INTO "pause" VALUES(3,1,'2026-11-13',NULL,'The family asked to hear the recordings first.');
CREATE TABLE posting (
  contract INTEGER NOT NULL
    REFERENCES contract (number) ON DELETE RESTRICT ON UPDATE RESTRICT,
  position INTEGER NOT NULL,
  postedOn TEXT NOT NULL CHECK (postedOn GLOB '????-??-??'),
  address TEXT NOT NULL,
  shows TEXT NOT NULL,
  PRIMARY KEY (contract, position)
) STRICT, WITHOUT ROWID;
INSERT INTO "posting" VALUES(1,1,'2025-07-01','https://sampleharbor.example/privacy/saltmarsh-screener','contract,execution,purpose,data');
INSERT INTO "posting" VALUES(2,1,'2025-07-03','https://sampleharbor.example/privacy/quillback-facts','contract,execution,purpose,data');
INSERT INTO "posting" VALUES(3,1,'2025-07-07','https://sampleharbor.example/privacy/barnacle-routes','contract,execution,purpose,data');
INSERT INTO "posting" VALUES(4,1,'2025-07-11','https://sampleharbor.example/privacy/sandglass-roster','contract,execution,purpose,data');
INSERT INTO "posting" VALUES(5,1,'2025-09-25','https://sampleharbor.example/privacy/lanternfish-classroom','contract,execution,purpose,data');
INSERT INTO "posting" VALUES(6,1,'2026-02-06','https://sampleharbor.example/privacy/tidewrack','contract,execution,purpose,data');
INSERT INTO "posting" VALUES(7,1,'2026-04-03','https://sampleharbor.example/privacy/fogbell','contract,execution,purpose,data');
INSERT INTO "posting" VALUES(8,1,'2026-07-31','https://sampleharbor.example/privacy/saltmarsh-benchmark','contract,execution,purpose,data');
INSERT INTO "posting" VALUES(9,1,'2026-09-22','https://sampleharbor.example/privacy/whelk-forms','contract,execution,purpose,data');
INSERT INTO "posting" VALUES(10,1,'2026-10-02','https://sampleharbor.example/privacy/kelp-animator','execution,purpose,data');
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
INSERT INTO "product" VALUES(1,1,'Tidewrack Reader','tidewrack reader',1,'adaptive reading','Reading practice at each child''s level','https://reader.tidewrack.example','K-5');
INSERT INTO "product" VALUES(2,1,'Tidewrack Phonics','tidewrack phonics',1,'phonics','Sounds and letters','https://phonics.tidewrack.example','K-2');
INSERT INTO "product" VALUES(3,1,'Quillback Fractions','quillback fractions',2,'adaptive math','Practice with fractions','https://fractions.quillback.example','3-6');
INSERT INTO "product" VALUES(4,1,'Quillback Facts','quillback facts',2,'math practice','Number facts against the clock','https://facts.quillback.example','1-4');
INSERT INTO "product" VALUES(5,1,'Lanternfish Classroom','lanternfish classroom',3,'learning management','Lessons, assignments and marks','https://class.lanternfish.example','6-12');
INSERT INTO "product" VALUES(6,1,'Saltmarsh Benchmark','saltmarsh benchmark',4,'assessment','Benchmarks three times a year','https://bench.saltmarsh.example','K-8');
INSERT INTO "product" VALUES(7,1,'Saltmarsh Screener','saltmarsh screener',4,'assessment','Early reading screens','https://screen.saltmarsh.example','K-3');
INSERT INTO "product" VALUES(8,1,'Sandglass Roster','sandglass roster',5,'rostering','Carries class lists to other products','https://roster.sandglass.example','K-12');
INSERT INTO "product" VALUES(9,1,'Barnacle Routes','barnacle routes',6,'transport','Plans the bus routes','https://routes.barnacle.example','K-12');
INSERT INTO "product" VALUES(10,1,'Fogbell','fogbell',7,'messages to families','Messages and reminders to families','https://fogbell.example','K-12');
INSERT INTO "product" VALUES(11,1,'Periwinkle Talking Books','periwinkle talking books',8,'accessible books','Reads books aloud with the text marked','https://talking.periwinkle.example','K-12');
INSERT INTO "product" VALUES(12,1,'Periwinkle Sign Coach','periwinkle sign coach',8,'sign language','Teaches signs by camera','https://signs.periwinkle.example','K-12');
INSERT INTO "product" VALUES(13,1,'Whelk Forms','whelk forms',9,'forms for families','Permission slips and health forms','https://whelkforms.example','K-12');
INSERT INTO "product" VALUES(14,1,'Kelp Canvas','kelp canvas',10,'drawing','Drawing and painting','https://canvas.kelpstreet.example','K-8');
INSERT INTO "product" VALUES(15,1,'Kelp Animator','kelp animator',10,'animation','Short films made by children','https://animator.kelpstreet.example','4-8');
CREATE VIRTUAL TABLE productText USING fts5(name, content='product', content_rowid='number', prefix='1 2 3 4 5', columnsize=0, tokenize="unicode61 remove_diacritics 2");
INSERT INTO productText (productText) VALUES ('rebuild');
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
CREATE TABLE schoolYear (
  position INTEGER PRIMARY KEY,
  firstDay TEXT NOT NULL CHECK (firstDay GLOB '????-??-??'),
  lastDay TEXT NOT NULL CHECK (lastDay GLOB '????-??-??')
) STRICT;
INSERT INTO "schoolYear" VALUES(1,'2026-09-28','2027-06-20');
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
INSERT INTO "signature" VALUES(1,1,'parent','N. Made-Up','2026-07-15','ink',1,1,1,NULL,NULL);
INSERT INTO "signature" VALUES(2,1,'parent','Q. Made-Up','2026-07-24','ink',1,1,1,NULL,NULL);
INSERT INTO "signature" VALUES(2,2,'team-member','S. Cedar','2026-07-24','electronic',1,1,1,NULL,NULL);
INSERT INTO "signature" VALUES(3,1,'parent','H. Made-Up','2026-10-09','ink',1,1,1,NULL,NULL);
INSERT INTO "signature" VALUES(4,1,'legal-guardian','C. Made-Up','2026-11-18','ink',1,1,1,NULL,NULL);
CREATE TABLE tally (
  area TEXT PRIMARY KEY,
  next INTEGER NOT NULL CHECK (next > 0),
  total INTEGER NOT NULL CHECK (total >= 0)
) STRICT, WITHOUT ROWID;
INSERT INTO "tally" VALUES('contract',14,13);
INSERT INTO "tally" VALUES('contractor',11,10);
INSERT INTO "tally" VALUES('deletion',5,4);
INSERT INTO "tally" VALUES('docket',254,0);
INSERT INTO "tally" VALUES('exemption',6,5);
INSERT INTO "tally" VALUES('product',16,15);
CREATE TABLE voidStep (
  contract INTEGER NOT NULL
    REFERENCES contract (number) ON DELETE RESTRICT ON UPDATE RESTRICT,
  position INTEGER NOT NULL,
  kind TEXT NOT NULL CHECK (kind = 'stop-access' OR kind = 'recover-data' OR kind = 'tell-schools'),
  madeOn TEXT NOT NULL CHECK (madeOn GLOB '????-??-??'),
  how TEXT NOT NULL,
  PRIMARY KEY (contract, position)
) STRICT, WITHOUT ROWID;
INSERT INTO "voidStep" VALUES(7,1,'tell-schools','2026-06-30','E-mail to every principal and on the staff page.');
INSERT INTO "voidStep" VALUES(7,2,'stop-access','2026-06-30','The class lists are sent no more, and the sign-on is closed.');
CREATE INDEX attachmentByCase ON attachment (area, number, position);
CREATE INDEX contractByContractor ON contract (contractor);
CREATE INDEX contractByEnd ON contract (endsKey);
CREATE INDEX contractByLane ON contract (lane, endsKey);
CREATE INDEX contractBySigning ON contract (signedKey);
CREATE INDEX contractByTitle ON contract (titleKey);
CREATE INDEX contractProductByProduct ON contractProduct (product);
CREATE INDEX contractorByName ON contractor (nameKey);
CREATE INDEX deletionByReceipt ON deletion (receivedOn);
CREATE INDEX deletionByStatus ON deletion (status);
CREATE INDEX deletionByStatusAndReceipt ON deletion (status, receivedOn);
CREATE INDEX differenceByCase ON difference (area, number, seq);
CREATE INDEX docketItemByCase ON docketItem (area, number);
CREATE INDEX exemptionByContractor ON exemption (contractor);
CREATE INDEX exemptionByProduct ON exemption (product, studentCode);
CREATE INDEX exemptionByReview ON exemption (reviewKey);
CREATE INDEX exemptionByStanding ON exemption (endKey, ending, covered, inEffect);
CREATE INDEX exemptionByStudent ON exemption (studentKey);
CREATE INDEX journalByActor ON journal (actor, seq);
CREATE INDEX journalByCase ON journal (area, number, seq);
CREATE INDEX journalByUndone ON journal (CAST(substr(detail, 8) AS INTEGER))
  WHERE substr(detail, 1, 7) = 'undone=';
CREATE TRIGGER journalInOrder BEFORE INSERT ON journal
WHEN NEW.seq IS NOT (SELECT coalesce(max(seq), 0) + 1 FROM journal)
  OR NEW.previous IS NOT
    coalesce((SELECT hash FROM journal ORDER BY seq DESC LIMIT 1), 'genesis')
BEGIN SELECT RAISE(ABORT, 'journal entries are added at the end, in order'); END;
CREATE TRIGGER journalNeverDeleted BEFORE DELETE ON journal
BEGIN SELECT RAISE(ABORT, 'journal entries are never deleted'); END;
CREATE TRIGGER journalNeverUpdated BEFORE UPDATE ON journal
BEGIN SELECT RAISE(ABORT, 'journal entries are never changed'); END;
CREATE INDEX legByContractor ON leg (contractor);
CREATE INDEX productByContractor ON product (contractor, nameKey);
CREATE INDEX productByName ON product (nameKey);
