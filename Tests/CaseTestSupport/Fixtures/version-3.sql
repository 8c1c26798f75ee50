-- A casebook of version 3, as the program of that version made and filled it: the made-up district. One
-- statement to a line, or to several.
PRAGMA application_id = 1146045259;
PRAGMA user_version = 3;
CREATE TABLE amendment (
  contract INTEGER NOT NULL
    REFERENCES contract (number) ON DELETE RESTRICT ON UPDATE RESTRICT,
  position INTEGER NOT NULL,
  signedOn TEXT NOT NULL CHECK (signedOn GLOB '????-??-??'),
  summary TEXT NOT NULL,
  provisions TEXT NOT NULL CHECK (provisions NOT GLOB '*[^0-9,]*'),
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
INSERT INTO "casebook" VALUES(1,2,'Sample Harbor Public Schools (made up)',2,'{"actor":"the District","adultAge":18,"advertisingBasisIncludesRecords":false,"breachNoticeNamesBoard":false,"consultantDefined":false,"contextualAdvertisingAllowed":false,"contractMayShortenBreachNotice":false,"dataElements":["educational-record","email-account","name","home-address","telephone","email-address","other-contact","discipline","test-results","special-education","juvenile-dependency","grades","evaluations","criminal-records","medical-records","health-records","social-security-number","biometric","disabilities","socioeconomic","food-purchases","political-affiliations","religion","text-messages","documents","student-identifiers","search-activity","photographs","voice-recordings","geolocation"],"directoryRequestsNeedSchoolPurpose":false,"guardian":"parent or guardian","id":"sample-harbor","provisions":[1,2,3,4,5,6,7,8,9,10,11],"publicDataExcluded":false,"repopulateAnyData":false,"terms":[{"says":"The District, named as Trumbull Public Schools, acts; the Board gives the notice to amend.","topic":"actor"},{"says":"Student data stays the property of the Trumbull Public Schools and under their control; it is not the contractor''s.","statute":"Student data is neither the contractor''s property nor under its control; what a student makes belongs to the student or the parent or guardian (C.G.S. § 10-234bb(b)).","topic":"ownership"},{"says":"Deletion of a disaster-recovery copy may be asked for once it was used to restore accessible data.","topic":"disaster-recovery-restore"},{"says":"A student and/or a parent or guardian may review and correct.","topic":"review-who"},{"says":"The contract describes how the contractor notifies, without saying whom.","statute":"The contract describes how the contractor notifies the board.","topic":"breach-addressee"},{"says":"A family may keep an account of its own for what the student made; no examples are given.","topic":"student-account"},{"says":"FERPA is named without its citation.","topic":"ferpa-reference"},{"says":"Connecticut law governs the contractor and the District.","topic":"governed-parties"},{"says":"An invalid provision leaves the other provisions standing.","statute":"An invalid provision leaves the other provisions and the other applications of the contract standing.","topic":"severability-reach"},{"says":"A contract bans advertising with personally identifiable facts from student records.","statute":"No such clause is among the ten; the contractor may not use student data of any class for targeted advertising, whatever the contract says (C.G.S. § 10-234bb(d)(2)).","topic":"advertising"},{"says":"The state''s uniform addendum has to meet the list of provisions.","topic":"addendum-conformity"},{"says":"The addendum is tied to C.G.S. § 10-234bb.","topic":"addendum-source"},{"says":"A conflicting term of a contract or of the addendum entered into from 1 July 2018 on is void.","topic":"conflicting-term"},{"says":"One sentence calls a contract that lacks a provision void, and promises reasonable notice to amend.","statute":"Nothing makes a contract void for a missing provision without notice and a failure to amend (C.G.S. § 10-234bb(f)).","topic":"missing-term-at-once"},{"says":"A contract or an addendum entered into from 1 July 2018 on that lacks a provision is void after reasonable notice and a failure to amend in reasonable time.","topic":"missing-term-after-notice"},{"says":"Notice of any such contract goes on the District''s website.","topic":"website-notice"},{"says":"The District tells families the website''s address by 1 September each year.","topic":"annual-notice"},{"says":"The product cannot comply with the policy; the agreement says that it cannot comply with the section.","statute":"The product cannot comply with C.G.S. § 10-234bb; the agreement says so.","topic":"exemption-test"},{"says":"The parent or guardian signs.","topic":"exemption-signer"},{"says":"FERPA and HIPAA are named without citations.","topic":"exemption-federal-law"},{"says":"The operator complies with C.G.S. § 10-234cc as amended for such use.","statute":"The operator complies with C.G.S. § 10-234cc for this use.","topic":"exemption-operator"},{"says":"Security guards against unauthorized access, destruction, use, modification and/or disclosure.","topic":"operator-security"},{"says":"The student, the parent or guardian, or the District may ask for deletion.","statute":"Only a student, parent, guardian or board with the right to control the information may ask for deletion (C.G.S. § 10-234cc(a)(2)).","topic":"deletion-requester"},{"says":"The excepted copy is part of a disaster recovery system.","topic":"disaster-recovery-system"},{"says":"The parent of the student concerned may ask again after a restore.","topic":"repeat-requester"},{"says":"The state''s written guidance will be used.","topic":"guidance"},{"says":"Families are told within two business days; the District''s website carries the notice as required.","statute":"Students and their parents or guardians are told electronically within two business days, and the notice is posted on the board''s website in every case (C.G.S. § 10-234dd(a)(3)).","topic":"family-breach-notice"},{"says":"The policy says nothing of a shorter time than 30 and 60 days.","topic":"earlier-breach-notice"},{"says":"A contractor has a contract with the Trumbull Public Schools.","topic":"contractor"},{"says":"An operator''s product is used primarily for school purposes; online applications are named.","statute":"An operator''s product is used for school purposes; it need not be primarily so.","topic":"operator"},{"says":"A consultant is mentioned and not defined; the statute''s definition applies.","statute":"A consultant is a professional with non-instructional services, among them administration, planning, analysis, statistics and research.","topic":"consultant"},{"says":"Preschool pupils are found through the General Statutes at large.","topic":"student-definition"},{"says":"A student is eligible at 18.","statute":"The student-data sections do not define it; federal rules make a student eligible at 18 or on attending a postsecondary institution.","topic":"eligible-student"},{"says":"Student records are kept by the District, the State Board or the federal department of education.","statute":"Student records are kept by the school district, the State Board or the state''s Department of Education.","topic":"record-holder"},{"says":"De-identified information allowed under the contract for adaptive learning, shown to prove a product''s worth, or used to improve it, is no student record.","statute":"De-identified student information is left out of student records for those three uses only where the contract allows the use.","topic":"record-exclusions"},{"says":"Student information includes facts open to the public.","topic":"public-data"},{"says":"What a family gives in the course of using a product is student information.","topic":"information-from-families"},{"says":"What staff or agents, of a school or of the District, give is student information.","topic":"information-from-staff"},{"says":"The list does not name the date of birth.","statute":"The list names the date of birth.","topic":"date-of-birth"},{"says":"The list ends with geolocation and names neither behavioral assessments nor survey responses.","statute":"The list names survey responses and behavioral assessments and not geolocation.","topic":"last-elements"},{"says":"Special education data, juvenile dependency records and other means of contact are named.","topic":"added-elements"},{"says":"First and last name, and religious information, are named.","statute":"First or last name, and religious affiliations, are named.","topic":"element-wording"},{"says":"A teacher, a school or the District directs them.","topic":"school-purposes"},{"says":"An advertisement is targeted when chosen by student information or by use of the product.","statute":"An advertisement is targeted when chosen by student information, records or content, or by use of the product over time, including activity kept for later.","topic":"targeted-advertising-basis"},{"says":"No advertisement is excepted.","topic":"targeted-advertising-exception"},{"says":"Targeted advertising on other sites is banned outright.","topic":"advertising-elsewhere"},{"says":"No profile of a student may be made except for school purposes.","topic":"profiles"},{"says":"Student information may not be sold, save to a successor that stays bound.","statute":"Student data may not be sold, rented or traded, save to a successor that stays bound.","topic":"sale"},{"says":"Five kinds of disclosure are allowed.","topic":"disclosures"},{"says":"A recipient or a subprocessor has to follow the policy.","topic":"subprocessors"},{"says":"An operator may maintain, support, evaluate and diagnose its product and adapt it to the learner.","topic":"permitted-uses"},{"says":"Whoever sells or provides an online service or a mobile app owes no duty for it.","statute":"Only a store or marketplace for software owes no duty for what it sells; a vendor is not excepted.","topic":"sellers"},{"says":"Products for individuals generally stay outside even if school credentials open them.","topic":"general-audience"},{"says":"The policy does not speak of requests for directory information.","topic":"directory-requests"}],"title":"Sample Harbor student data policy (made up)"}','{"cureDays":30,"deletionDays":30,"endConfirmationDays":21,"exemptionReviewMonths":12,"renewalLeadDays":60}','{"addendumRequired":false,"executedOn":"last-signature","renewalRestartsNotice":true}',0);
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
INSERT INTO "contract" VALUES(1,13,4,'educational-software','Screens how young children read.','','not-included',NULL,NULL,NULL,NULL,'2017-08-15',NULL,'no-end',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'Saltmarsh Assessment Guild: Saltmarsh Screener','saltmarsh assessment guild: saltmarsh screener','deficient',NULL,0,NULL,11,11,'2025-07-01','2017-08-15','~','deficient');
INSERT INTO "contract" VALUES(2,13,2,'educational-software','Practice of number facts; keeps scores for the teacher.','','included','2022',NULL,NULL,20,'2025-07-01',NULL,'no-end',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'Quillback Sums: Quillback Facts','quillback sums: quillback facts','compliant',NULL,0,NULL,11,11,'2025-07-03','2025-07-01','~','compliant');
INSERT INTO "contract" VALUES(3,14,6,'storage-services','Plans bus routes from addresses.','','not-included',NULL,NULL,NULL,NULL,'2025-07-04',NULL,'ends','2026-08-24',NULL,NULL,NULL,'2026-09-08','P. Yarrow, by letter',0,'Barnacle Bus Planning: Barnacle Routes','barnacle bus planning: barnacle routes','compliant',NULL,0,'2026-08-24',11,11,'2025-07-07','2025-07-04','2026-08-24','compliant');
INSERT INTO "contract" VALUES(4,14,5,'storage-services','Carries class lists from the district''s system to classroom products.','','not-included',NULL,NULL,NULL,NULL,'2025-07-10',NULL,'ends','2026-10-13','2026-08-07',NULL,NULL,NULL,NULL,NULL,'Sandglass Rosters: Sandglass Roster','sandglass rosters: sandglass roster','compliant',NULL,0,'2026-10-13',11,11,'2025-07-11','2025-07-10','2026-10-13','compliant');
INSERT INTO "contract" VALUES(5,13,3,'storage-services,educational-software','Lessons, assignments and marks of the upper grades.','','included','2022',20,45,30,'2025-09-23',NULL,'ends','2027-01-29',NULL,NULL,NULL,NULL,NULL,NULL,'Lanternfish Learning: Lanternfish Classroom','lanternfish learning: lanternfish classroom','compliant',NULL,0,'2027-01-29',11,11,'2025-09-25','2025-09-23','2027-01-29','compliant');
INSERT INTO "contract" VALUES(6,16,1,'educational-software','Reading practice that adapts to each child; the teacher sees progress.','','included','2022',NULL,NULL,45,'2026-02-05','2026-02-10','ends','2028-02-05',NULL,NULL,NULL,NULL,NULL,NULL,'Tidewrack Reading: Tidewrack Reader, Tidewrack Phonics','tidewrack reading: tidewrack reader, tidewrack phonics','compliant',NULL,0,'2028-02-05',11,11,'2026-02-06','2026-02-05','2028-02-05','compliant');
INSERT INTO "contract" VALUES(7,16,7,'educational-software','Messages between teachers and families.','','not-included',NULL,NULL,NULL,NULL,'2026-04-03',NULL,'ends','2027-10-13',NULL,NULL,NULL,NULL,NULL,NULL,'Fogbell Messages: Fogbell','fogbell messages: fogbell','deficient','2026-06-24',1,'2027-10-13',11,11,'2026-04-03','2026-04-03','2027-10-13','notice-voidable');
INSERT INTO "contract" VALUES(8,13,4,'educational-software','Benchmark assessments three times a year.','','not-included',NULL,45,NULL,NULL,'2026-07-30',NULL,'ends','2027-07-30',NULL,NULL,NULL,NULL,NULL,NULL,'Saltmarsh Assessment Guild: Saltmarsh Benchmark','saltmarsh assessment guild: saltmarsh benchmark','deficient',NULL,0,'2027-07-30',11,11,'2026-07-31','2026-07-30','2027-07-30','deficient');
INSERT INTO "contract" VALUES(9,14,9,'storage-services','Permission slips and health forms signed by families.','','not-included',NULL,NULL,NULL,NULL,'2026-09-18',NULL,'ends','2027-09-20',NULL,NULL,NULL,NULL,NULL,NULL,'Whelk & Daughters Forms: Whelk Forms','whelk & daughters forms: whelk forms','deficient','2026-12-01',1,'2027-09-20',11,11,'2026-09-22','2026-09-18','2027-09-20','notice-voidable');
INSERT INTO "contract" VALUES(10,14,10,'educational-software','Children make short films and share them with the class.','','not-included',NULL,NULL,NULL,NULL,'2026-09-30',NULL,'ends','2027-09-30',NULL,NULL,NULL,NULL,NULL,NULL,'Kelp Street Studio: Kelp Animator','kelp street studio: kelp animator','deficient','2026-12-13',0,'2027-09-30',11,11,'2026-10-02','2026-09-30','2027-09-30','notice');
INSERT INTO "contract" VALUES(11,12,10,'educational-software','Drawing and painting; the teacher sees the pictures.','','included','2022',NULL,NULL,NULL,'2026-11-06',NULL,'ends','2027-11-06',NULL,NULL,NULL,NULL,NULL,NULL,'Kelp Street Studio: Kelp Canvas','kelp street studio: kelp canvas','compliant',NULL,0,'2027-11-06',11,11,NULL,'2026-11-06','2027-11-06','compliant');
INSERT INTO "contract" VALUES(12,8,2,'educational-software','Practice with fractions that adapts to the child.','','included','2022',NULL,NULL,NULL,'2026-11-24',NULL,'ends','2027-11-24',NULL,NULL,NULL,NULL,NULL,NULL,'Quillback Sums: Quillback Fractions','quillback sums: quillback fractions','under-review',NULL,0,'2027-11-24',7,11,NULL,'2026-11-24','2027-11-24','under-review');
INSERT INTO "contract" VALUES(13,1,5,'storage-services','Carries class lists; to follow the contract that ended.','','unknown',NULL,NULL,NULL,NULL,NULL,NULL,'unknown',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'Sandglass Rosters: Sandglass Roster','sandglass rosters: sandglass roster','draft',NULL,0,NULL,0,11,NULL,'~','~','draft');
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
INSERT INTO "deletion" VALUES(1,8,'parent','D. Made-Up','2026-09-11',NULL,'Everything about the child, pictures included','2026-09-14','The register names the parent.',1,'2026-09-14',0,'The district''s own system holds the record.',0,'Looked through the open requests.','answered','2026-10-02','Letter to the parent; named the tape and the watch.','student 1033','closed','deleted-in-part',2,2);
INSERT INTO "deletion" VALUES(2,8,'district','','2026-10-14','All who left grade 12 in June','Accounts and work','2026-10-15','The superintendent asked in writing.',1,'2026-10-15',0,'The district''s own system holds the record.',0,'Looked through the open requests.',NULL,NULL,NULL,'All who left grade 12 in June','waiting','open',0,3);
INSERT INTO "deletion" VALUES(3,4,'guardian','','2026-11-09',NULL,'Voice recordings','2026-11-10','Court papers shown at the office.',1,'2026-11-10',0,'The district''s own system holds the record.',0,'Looked through the open requests.',NULL,NULL,NULL,'student 2750','paused','open',0,1);
INSERT INTO "deletion" VALUES(4,1,'student','E. Made-Up','2026-11-26',NULL,'Messages sent through the app',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'student 0964','to-be-checked','open',0,1);
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
CREATE TABLE derivedContent (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  version INTEGER NOT NULL
) STRICT;
INSERT INTO "derivedContent" VALUES(1,2);
CREATE TABLE difference (
  seq INTEGER PRIMARY KEY
    REFERENCES journal (seq) ON DELETE RESTRICT ON UPDATE RESTRICT,
  area TEXT NOT NULL,
  number INTEGER NOT NULL,
  revision INTEGER,
  decoder INTEGER NOT NULL,
  changes TEXT NOT NULL
) STRICT;
INSERT INTO "difference" VALUES(2,'district',1,2,2,'[{"after":21,"before":30,"path":"practice/endConfirmationDays"}]');
INSERT INTO "difference" VALUES(3,'contractor',1,1,2,'[{"after":{"attachments":[],"contact":"Privacy desk","email":"privacy@tidewrack.example","kinds":["operator"],"name":"Tidewrack Reading","number":1,"remark":"","telephone":""},"path":""}]');
INSERT INTO "difference" VALUES(4,'contractor',2,1,2,'[{"after":{"attachments":[],"contact":"M. Oxlip","email":"data@quillback.example","kinds":["operator"],"name":"Quillback Sums","number":2,"remark":"","telephone":""},"path":""}]');
INSERT INTO "difference" VALUES(5,'contractor',3,1,2,'[{"after":{"attachments":[],"contact":"Trust office","email":"trust@lanternfish.example","kinds":["operator"],"name":"Lanternfish Learning","number":3,"remark":"","telephone":"555-0104"},"path":""}]');
INSERT INTO "difference" VALUES(6,'contractor',4,1,2,'[{"after":{"attachments":[],"contact":"Contracts","email":"contracts@saltmarsh.example","kinds":["operator","consultant"],"name":"Saltmarsh Assessment Guild","number":4,"remark":"","telephone":""},"path":""}]');
INSERT INTO "difference" VALUES(7,'contractor',5,1,2,'[{"after":{"attachments":[],"contact":"K. Tansy","email":"k.tansy@sandglass.example","kinds":["operator"],"name":"Sandglass Rosters","number":5,"remark":"","telephone":""},"path":""}]');
INSERT INTO "difference" VALUES(8,'contractor',6,1,2,'[{"after":{"attachments":[],"contact":"P. Yarrow","email":"office@barnacle.example","kinds":["consultant"],"name":"Barnacle Bus Planning","number":6,"remark":"","telephone":""},"path":""}]');
INSERT INTO "difference" VALUES(9,'product',1,1,2,'[{"after":{"address":"https://reader.tidewrack.example","attachments":[],"category":"adaptive reading","contractor":1,"grades":"K-5","name":"Tidewrack Reader","number":1,"purpose":"Reading practice at each child''s level"},"path":""}]');
INSERT INTO "difference" VALUES(10,'product',2,1,2,'[{"after":{"address":"https://phonics.tidewrack.example","attachments":[],"category":"phonics","contractor":1,"grades":"K-2","name":"Tidewrack Phonics","number":2,"purpose":"Sounds and letters"},"path":""}]');
INSERT INTO "difference" VALUES(11,'product',3,1,2,'[{"after":{"address":"https://fractions.quillback.example","attachments":[],"category":"adaptive math","contractor":2,"grades":"3-6","name":"Quillback Fractions","number":3,"purpose":"Practice with fractions"},"path":""}]');
INSERT INTO "difference" VALUES(12,'product',4,1,2,'[{"after":{"address":"https://facts.quillback.example","attachments":[],"category":"math practice","contractor":2,"grades":"1-4","name":"Quillback Facts","number":4,"purpose":"Number facts against the clock"},"path":""}]');
INSERT INTO "difference" VALUES(13,'product',5,1,2,'[{"after":{"address":"https://class.lanternfish.example","attachments":[],"category":"learning management","contractor":3,"grades":"6-12","name":"Lanternfish Classroom","number":5,"purpose":"Lessons, assignments and marks"},"path":""}]');
INSERT INTO "difference" VALUES(14,'product',6,1,2,'[{"after":{"address":"https://bench.saltmarsh.example","attachments":[],"category":"assessment","contractor":4,"grades":"K-8","name":"Saltmarsh Benchmark","number":6,"purpose":"Benchmarks three times a year"},"path":""}]');
INSERT INTO "difference" VALUES(15,'product',7,1,2,'[{"after":{"address":"https://screen.saltmarsh.example","attachments":[],"category":"assessment","contractor":4,"grades":"K-3","name":"Saltmarsh Screener","number":7,"purpose":"Early reading screens"},"path":""}]');
INSERT INTO "difference" VALUES(16,'product',8,1,2,'[{"after":{"address":"https://roster.sandglass.example","attachments":[],"category":"rostering","contractor":5,"grades":"K-12","name":"Sandglass Roster","number":8,"purpose":"Carries class lists to other products"},"path":""}]');
INSERT INTO "difference" VALUES(17,'product',9,1,2,'[{"after":{"address":"https://routes.barnacle.example","attachments":[],"category":"transport","contractor":6,"grades":"K-12","name":"Barnacle Routes","number":9,"purpose":"Plans the bus routes"},"path":""}]');
INSERT INTO "difference" VALUES(18,'contract',1,1,2,'[{"after":{"amendments":[],"attachments":[],"contractor":4,"findings":{},"notes":[{"by":"T. Birch","on":"2025-06-27","text":"Found in the old files; the board renewed nothing since."}],"notices":[],"number":1,"postings":[],"products":[7],"renewals":[],"signedOn":"2017-08-15","term":{"noEnd":{}},"terms":{"addendum":{"notIncluded":{}},"classes":["student-information","student-records"],"description":"Screens how young children read.","elements":["name","test-results","student-identifiers"],"otherElements":"","purposes":["educational-software"]}},"path":""}]');
INSERT INTO "difference" VALUES(19,'contract',1,2,2,'[{"after":{"clause":"","kind":"present","note":"","on":"2025-06-30","page":"2"},"path":"findings/1"}]');
INSERT INTO "difference" VALUES(20,'contract',1,3,2,'[{"after":{"clause":"","kind":"present","note":"","on":"2025-06-30","page":"2"},"path":"findings/2"}]');
INSERT INTO "difference" VALUES(21,'contract',1,4,2,'[{"after":{"clause":"","kind":"present","note":"","on":"2025-06-30","page":"2"},"path":"findings/3"}]');
INSERT INTO "difference" VALUES(22,'contract',1,5,2,'[{"after":{"clause":"","kind":"present","note":"","on":"2025-06-30","page":"2"},"path":"findings/4"}]');
INSERT INTO "difference" VALUES(23,'contract',1,6,2,'[{"after":{"clause":"","kind":"present","note":"","on":"2025-06-30","page":"2"},"path":"findings/5"}]');
INSERT INTO "difference" VALUES(24,'contract',1,7,2,'[{"after":{"clause":"","kind":"present","note":"","on":"2025-06-30","page":"2"},"path":"findings/7"}]');
INSERT INTO "difference" VALUES(25,'contract',1,8,2,'[{"after":{"clause":"","kind":"present","note":"","on":"2025-06-30","page":"2"},"path":"findings/8"}]');
INSERT INTO "difference" VALUES(26,'contract',1,9,2,'[{"after":{"clause":"","kind":"present","note":"","on":"2025-06-30","page":"2"},"path":"findings/9"}]');
INSERT INTO "difference" VALUES(27,'contract',1,10,2,'[{"after":{"clause":"","kind":"present","note":"","on":"2025-06-30","page":"2"},"path":"findings/10"}]');
INSERT INTO "difference" VALUES(28,'contract',1,11,2,'[{"after":{"clause":"","kind":"missing","note":"Nothing in the document speaks to it.","on":"2025-06-30","page":""},"path":"findings/6"}]');
INSERT INTO "difference" VALUES(29,'contract',1,12,2,'[{"after":{"clause":"","kind":"missing","note":"Nothing in the document speaks to it.","on":"2025-06-30","page":""},"path":"findings/11"}]');
INSERT INTO "difference" VALUES(30,'contract',1,13,2,'[{"after":{"address":"https://sampleharbor.example/privacy/saltmarsh-screener","on":"2025-07-01"},"path":"postings/[0]"}]');
INSERT INTO "difference" VALUES(31,'contract',2,1,2,'[{"after":{"amendments":[],"attachments":[],"contractor":2,"findings":{},"notes":[],"notices":[],"number":2,"postings":[],"products":[4],"renewals":[],"signedOn":"2025-07-01","term":{"noEnd":{}},"terms":{"addendum":{"included":{"version":"2022"}},"classes":["student-information"],"deletionDays":20,"description":"Practice of number facts; keeps scores for the teacher.","elements":["name","test-results","student-identifiers"],"otherElements":"","purposes":["educational-software"]}},"path":""}]');
INSERT INTO "difference" VALUES(32,'contract',2,2,2,'[{"after":{"clause":"","kind":"present","note":"","on":"2025-07-02","page":"5"},"path":"findings/1"}]');
INSERT INTO "difference" VALUES(33,'contract',2,3,2,'[{"after":{"clause":"","kind":"present","note":"","on":"2025-07-02","page":"5"},"path":"findings/2"}]');
INSERT INTO "difference" VALUES(34,'contract',2,4,2,'[{"after":{"clause":"","kind":"present","note":"","on":"2025-07-02","page":"5"},"path":"findings/3"}]');
INSERT INTO "difference" VALUES(35,'contract',2,5,2,'[{"after":{"clause":"","kind":"present","note":"","on":"2025-07-02","page":"5"},"path":"findings/4"}]');
INSERT INTO "difference" VALUES(36,'contract',2,6,2,'[{"after":{"clause":"","kind":"present","note":"","on":"2025-07-02","page":"5"},"path":"findings/5"}]');
INSERT INTO "difference" VALUES(37,'contract',2,7,2,'[{"after":{"clause":"","kind":"present","note":"","on":"2025-07-02","page":"5"},"path":"findings/6"}]');
INSERT INTO "difference" VALUES(38,'contract',2,8,2,'[{"after":{"clause":"","kind":"present","note":"","on":"2025-07-02","page":"5"},"path":"findings/7"}]');
INSERT INTO "difference" VALUES(39,'contract',2,9,2,'[{"after":{"clause":"","kind":"present","note":"","on":"2025-07-02","page":"5"},"path":"findings/8"}]');
INSERT INTO "difference" VALUES(40,'contract',2,10,2,'[{"after":{"clause":"","kind":"present","note":"","on":"2025-07-02","page":"5"},"path":"findings/9"}]');
INSERT INTO "difference" VALUES(41,'contract',2,11,2,'[{"after":{"clause":"","kind":"present","note":"","on":"2025-07-02","page":"5"},"path":"findings/10"}]');
INSERT INTO "difference" VALUES(42,'contract',2,12,2,'[{"after":{"clause":"","kind":"present","note":"","on":"2025-07-02","page":"5"},"path":"findings/11"}]');
INSERT INTO "difference" VALUES(43,'contract',2,13,2,'[{"after":{"address":"https://sampleharbor.example/privacy/quillback-facts","on":"2025-07-03"},"path":"postings/[0]"}]');
INSERT INTO "difference" VALUES(44,'contract',3,1,2,'[{"after":{"amendments":[],"attachments":[],"contractor":6,"findings":{},"notes":[],"notices":[],"number":3,"postings":[],"products":[9],"renewals":[],"signedOn":"2025-07-04","term":{"ends":{"_0":"2026-08-24"}},"terms":{"addendum":{"notIncluded":{}},"classes":["student-information"],"description":"Plans bus routes from addresses.","elements":["name","home-address","student-identifiers"],"otherElements":"","purposes":["storage-services"]}},"path":""}]');
INSERT INTO "difference" VALUES(45,'contract',3,2,2,'[{"after":{"clause":"","kind":"present","note":"","on":"2025-07-04","page":"7"},"path":"findings/1"}]');
INSERT INTO "difference" VALUES(46,'contract',3,3,2,'[{"after":{"clause":"","kind":"present","note":"","on":"2025-07-04","page":"7"},"path":"findings/2"}]');
INSERT INTO "difference" VALUES(47,'contract',3,4,2,'[{"after":{"clause":"","kind":"present","note":"","on":"2025-07-04","page":"7"},"path":"findings/3"}]');
INSERT INTO "difference" VALUES(48,'contract',3,5,2,'[{"after":{"clause":"","kind":"present","note":"","on":"2025-07-04","page":"7"},"path":"findings/4"}]');
INSERT INTO "difference" VALUES(49,'contract',3,6,2,'[{"after":{"clause":"","kind":"present","note":"","on":"2025-07-04","page":"7"},"path":"findings/5"}]');
INSERT INTO "difference" VALUES(50,'contract',3,7,2,'[{"after":{"clause":"","kind":"present","note":"","on":"2025-07-04","page":"7"},"path":"findings/6"}]');
INSERT INTO "difference" VALUES(51,'contract',3,8,2,'[{"after":{"clause":"","kind":"present","note":"","on":"2025-07-04","page":"7"},"path":"findings/7"}]');
INSERT INTO "difference" VALUES(52,'contract',3,9,2,'[{"after":{"clause":"","kind":"present","note":"","on":"2025-07-04","page":"7"},"path":"findings/8"}]');
INSERT INTO "difference" VALUES(53,'contract',3,10,2,'[{"after":{"clause":"","kind":"present","note":"","on":"2025-07-04","page":"7"},"path":"findings/9"}]');
INSERT INTO "difference" VALUES(54,'contract',3,11,2,'[{"after":{"clause":"","kind":"present","note":"","on":"2025-07-04","page":"7"},"path":"findings/10"}]');
INSERT INTO "difference" VALUES(55,'contract',3,12,2,'[{"after":{"clause":"","kind":"present","note":"","on":"2025-07-04","page":"7"},"path":"findings/11"}]');
INSERT INTO "difference" VALUES(56,'contract',3,13,2,'[{"after":{"address":"https://sampleharbor.example/privacy/barnacle-routes","on":"2025-07-07"},"path":"postings/[0]"}]');
INSERT INTO "difference" VALUES(57,'contract',4,1,2,'[{"after":{"amendments":[],"attachments":[],"contractor":5,"findings":{},"notes":[],"notices":[],"number":4,"postings":[],"products":[8],"renewals":[],"signedOn":"2025-07-10","term":{"ends":{"_0":"2026-10-13"}},"terms":{"addendum":{"notIncluded":{}},"classes":["student-information","student-records"],"description":"Carries class lists from the district''s system to classroom products.","elements":["name","email-address","student-identifiers"],"otherElements":"","purposes":["storage-services"]}},"path":""}]');
INSERT INTO "difference" VALUES(58,'contract',4,2,2,'[{"after":{"clause":"","kind":"present","note":"","on":"2025-07-11","page":"4"},"path":"findings/1"}]');
INSERT INTO "difference" VALUES(59,'contract',4,3,2,'[{"after":{"clause":"","kind":"present","note":"","on":"2025-07-11","page":"4"},"path":"findings/2"}]');
INSERT INTO "difference" VALUES(60,'contract',4,4,2,'[{"after":{"clause":"","kind":"present","note":"","on":"2025-07-11","page":"4"},"path":"findings/3"}]');
INSERT INTO "difference" VALUES(61,'contract',4,5,2,'[{"after":{"clause":"","kind":"present","note":"","on":"2025-07-11","page":"4"},"path":"findings/4"}]');
INSERT INTO "difference" VALUES(62,'contract',4,6,2,'[{"after":{"clause":"","kind":"present","note":"","on":"2025-07-11","page":"4"},"path":"findings/5"}]');
INSERT INTO "difference" VALUES(63,'contract',4,7,2,'[{"after":{"clause":"","kind":"present","note":"","on":"2025-07-11","page":"4"},"path":"findings/6"}]');
INSERT INTO "difference" VALUES(64,'contract',4,8,2,'[{"after":{"clause":"","kind":"present","note":"","on":"2025-07-11","page":"4"},"path":"findings/7"}]');
INSERT INTO "difference" VALUES(65,'contract',4,9,2,'[{"after":{"clause":"","kind":"present","note":"","on":"2025-07-11","page":"4"},"path":"findings/8"}]');
INSERT INTO "difference" VALUES(66,'contract',4,10,2,'[{"after":{"clause":"","kind":"present","note":"","on":"2025-07-11","page":"4"},"path":"findings/9"}]');
INSERT INTO "difference" VALUES(67,'contract',4,11,2,'[{"after":{"clause":"","kind":"present","note":"","on":"2025-07-11","page":"4"},"path":"findings/10"}]');
INSERT INTO "difference" VALUES(68,'contract',4,12,2,'[{"after":{"clause":"","kind":"present","note":"","on":"2025-07-11","page":"4"},"path":"findings/11"}]');
INSERT INTO "difference" VALUES(69,'contract',4,13,2,'[{"after":{"address":"https://sampleharbor.example/privacy/sandglass-roster","on":"2025-07-11"},"path":"postings/[0]"}]');
INSERT INTO "difference" VALUES(70,'contract',5,1,2,'[{"after":{"amendments":[],"attachments":[],"contractor":3,"findings":{},"notes":[],"notices":[],"number":5,"postings":[],"products":[5],"renewals":[],"signedOn":"2025-09-23","term":{"ends":{"_0":"2027-01-29"}},"terms":{"addendum":{"included":{"version":"2022"}},"breachDaysInformation":20,"breachDaysRecords":45,"classes":["student-information","student-records","student-generated-content"],"deletionDays":30,"description":"Lessons, assignments and marks of the upper grades.","elements":["name","email-address","grades","documents","student-identifiers"],"otherElements":"","purposes":["storage-services","educational-software"]}},"path":""}]');
INSERT INTO "difference" VALUES(71,'contract',5,2,2,'[{"after":{"clause":"Exhibit B","kind":"present","note":"","on":"2025-09-24","page":"6"},"path":"findings/1"}]');
INSERT INTO "difference" VALUES(72,'contract',5,3,2,'[{"after":{"clause":"Exhibit B","kind":"present","note":"","on":"2025-09-24","page":"6"},"path":"findings/2"}]');
INSERT INTO "difference" VALUES(73,'contract',5,4,2,'[{"after":{"clause":"Exhibit B","kind":"present","note":"","on":"2025-09-24","page":"6"},"path":"findings/3"}]');
INSERT INTO "difference" VALUES(74,'contract',5,5,2,'[{"after":{"clause":"Exhibit B","kind":"present","note":"","on":"2025-09-24","page":"6"},"path":"findings/4"}]');
INSERT INTO "difference" VALUES(75,'contract',5,6,2,'[{"after":{"clause":"Exhibit B","kind":"present","note":"","on":"2025-09-24","page":"6"},"path":"findings/5"}]');
INSERT INTO "difference" VALUES(76,'contract',5,7,2,'[{"after":{"clause":"Exhibit B","kind":"present","note":"","on":"2025-09-24","page":"6"},"path":"findings/6"}]');
INSERT INTO "difference" VALUES(77,'contract',5,8,2,'[{"after":{"clause":"Exhibit B","kind":"present","note":"","on":"2025-09-24","page":"6"},"path":"findings/7"}]');
INSERT INTO "difference" VALUES(78,'contract',5,9,2,'[{"after":{"clause":"Exhibit B","kind":"present","note":"","on":"2025-09-24","page":"6"},"path":"findings/8"}]');
INSERT INTO "difference" VALUES(79,'contract',5,10,2,'[{"after":{"clause":"Exhibit B","kind":"present","note":"","on":"2025-09-24","page":"6"},"path":"findings/9"}]');
INSERT INTO "difference" VALUES(80,'contract',5,11,2,'[{"after":{"clause":"Exhibit B","kind":"present","note":"","on":"2025-09-24","page":"6"},"path":"findings/10"}]');
INSERT INTO "difference" VALUES(81,'contract',5,12,2,'[{"after":{"clause":"Exhibit B","kind":"present","note":"","on":"2025-09-24","page":"6"},"path":"findings/11"}]');
INSERT INTO "difference" VALUES(82,'contract',5,13,2,'[{"after":{"address":"https://sampleharbor.example/privacy/lanternfish-classroom","on":"2025-09-25"},"path":"postings/[0]"}]');
INSERT INTO "difference" VALUES(83,'contract',6,1,2,'[{"after":{"amendments":[],"attachments":[],"contractor":1,"findings":{},"notes":[],"notices":[],"number":6,"postings":[],"products":[1,2],"renewals":[],"term":{"unknown":{}},"terms":{"addendum":{"included":{"version":"2022"}},"classes":["student-information","student-generated-content"],"deletionDays":45,"description":"Reading practice that adapts to each child; the teacher sees progress.","elements":["name","test-results","student-identifiers","voice-recordings"],"otherElements":"","purposes":["educational-software"]}},"path":""}]');
INSERT INTO "difference" VALUES(84,'contract',6,2,2,'[{"after":"2026-02-10","path":"inForceOn"},{"after":"2026-02-05","path":"signedOn"},{"after":{"ends":{"_0":"2028-02-05"}},"before":{"unknown":{}},"path":"term"}]');
INSERT INTO "difference" VALUES(85,'contract',6,3,2,'[{"after":{"clause":"","kind":"present","note":"","on":"2026-02-06","page":"8"},"path":"findings/1"}]');
INSERT INTO "difference" VALUES(86,'contract',6,4,2,'[{"after":{"clause":"","kind":"present","note":"","on":"2026-02-06","page":"8"},"path":"findings/2"}]');
INSERT INTO "difference" VALUES(87,'contract',6,5,2,'[{"after":{"clause":"","kind":"present","note":"","on":"2026-02-06","page":"8"},"path":"findings/3"}]');
INSERT INTO "difference" VALUES(88,'contract',6,6,2,'[{"after":{"clause":"","kind":"present","note":"","on":"2026-02-06","page":"8"},"path":"findings/4"}]');
INSERT INTO "difference" VALUES(89,'contract',6,7,2,'[{"after":{"clause":"","kind":"present","note":"","on":"2026-02-06","page":"8"},"path":"findings/5"}]');
INSERT INTO "difference" VALUES(90,'contract',6,8,2,'[{"after":{"clause":"","kind":"present","note":"","on":"2026-02-06","page":"8"},"path":"findings/6"}]');
INSERT INTO "difference" VALUES(91,'contract',6,9,2,'[{"after":{"clause":"","kind":"present","note":"","on":"2026-02-06","page":"8"},"path":"findings/7"}]');
INSERT INTO "difference" VALUES(92,'contract',6,10,2,'[{"after":{"clause":"","kind":"present","note":"","on":"2026-02-06","page":"8"},"path":"findings/8"}]');
INSERT INTO "difference" VALUES(93,'contract',6,11,2,'[{"after":{"clause":"","kind":"present","note":"","on":"2026-02-06","page":"8"},"path":"findings/10"}]');
INSERT INTO "difference" VALUES(94,'contract',6,12,2,'[{"after":{"clause":"","kind":"present","note":"","on":"2026-02-06","page":"8"},"path":"findings/11"}]');
INSERT INTO "difference" VALUES(95,'contract',6,13,2,'[{"after":{"clause":"","kind":"missing","note":"Nothing in the document speaks to it.","on":"2026-02-06","page":""},"path":"findings/9"}]');
INSERT INTO "difference" VALUES(96,'contract',6,14,2,'[{"after":{"cureBy":"2026-03-09","how":"E-mail to the privacy desk","provisions":[9],"sentOn":"2026-02-06","why":"A month is what their counsel asked for."},"path":"notices/[0]"}]');
INSERT INTO "difference" VALUES(97,'contract',6,15,2,'[{"after":{"address":"https://sampleharbor.example/privacy/tidewrack","on":"2026-02-06"},"path":"postings/[0]"}]');
INSERT INTO "difference" VALUES(98,'contract',6,16,2,'[{"after":{"provisions":[9],"signedOn":"2026-02-27","summary":"Connecticut law governs."},"path":"amendments/[0]"},{"after":"amendment of 2026-02-27","before":"","path":"findings/9/clause"},{"after":"present","before":"missing","path":"findings/9/kind"},{"after":"","before":"Nothing in the document speaks to it.","path":"findings/9/note"},{"after":"2026-02-27","before":"2026-02-06","path":"findings/9/on"}]');
INSERT INTO "difference" VALUES(99,'contractor',7,1,2,'[{"after":{"attachments":[],"contact":"Support","email":"help@fogbell.example","kinds":["operator"],"name":"Fogbell Messages","number":7,"remark":"","telephone":""},"path":""}]');
INSERT INTO "difference" VALUES(100,'product',10,1,2,'[{"after":{"address":"https://fogbell.example","attachments":[],"category":"messages to families","contractor":7,"grades":"K-12","name":"Fogbell","number":10,"purpose":"Messages and reminders to families"},"path":""}]');
INSERT INTO "difference" VALUES(101,'contract',7,1,2,'[{"after":{"amendments":[],"attachments":[],"contractor":7,"findings":{},"notes":[],"notices":[],"number":7,"postings":[],"products":[10],"renewals":[],"signedOn":"2026-04-03","term":{"ends":{"_0":"2027-10-13"}},"terms":{"addendum":{"notIncluded":{}},"classes":["student-information"],"description":"Messages between teachers and families.","elements":["name","telephone","email-address","text-messages"],"otherElements":"","purposes":["educational-software"]}},"path":""}]');
INSERT INTO "difference" VALUES(102,'contract',7,2,2,'[{"after":{"address":"https://sampleharbor.example/privacy/fogbell","on":"2026-04-03"},"path":"postings/[0]"}]');
INSERT INTO "difference" VALUES(103,'contract',7,3,2,'[{"after":{"clause":"","kind":"present","note":"","on":"2026-04-06","page":"1"},"path":"findings/1"}]');
INSERT INTO "difference" VALUES(104,'contract',7,4,2,'[{"after":{"clause":"","kind":"present","note":"","on":"2026-04-06","page":"1"},"path":"findings/3"}]');
INSERT INTO "difference" VALUES(105,'contract',7,5,2,'[{"after":{"clause":"","kind":"present","note":"","on":"2026-04-06","page":"1"},"path":"findings/4"}]');
INSERT INTO "difference" VALUES(106,'contract',7,6,2,'[{"after":{"clause":"","kind":"present","note":"","on":"2026-04-06","page":"1"},"path":"findings/6"}]');
INSERT INTO "difference" VALUES(107,'contract',7,7,2,'[{"after":{"clause":"","kind":"present","note":"","on":"2026-04-06","page":"1"},"path":"findings/8"}]');
INSERT INTO "difference" VALUES(108,'contract',7,8,2,'[{"after":{"clause":"","kind":"present","note":"","on":"2026-04-06","page":"1"},"path":"findings/9"}]');
INSERT INTO "difference" VALUES(109,'contract',7,9,2,'[{"after":{"clause":"","kind":"present","note":"","on":"2026-04-06","page":"1"},"path":"findings/10"}]');
INSERT INTO "difference" VALUES(110,'contract',7,10,2,'[{"after":{"clause":"","kind":"present","note":"","on":"2026-04-06","page":"1"},"path":"findings/11"}]');
INSERT INTO "difference" VALUES(111,'contract',7,11,2,'[{"after":{"clause":"","kind":"missing","note":"Nothing in the document speaks to it.","on":"2026-04-06","page":""},"path":"findings/2"}]');
INSERT INTO "difference" VALUES(112,'contract',7,12,2,'[{"after":{"clause":"","kind":"missing","note":"Nothing in the document speaks to it.","on":"2026-04-06","page":""},"path":"findings/5"}]');
INSERT INTO "difference" VALUES(113,'contract',7,13,2,'[{"after":{"clause":"","kind":"missing","note":"Nothing in the document speaks to it.","on":"2026-04-06","page":""},"path":"findings/7"}]');
INSERT INTO "difference" VALUES(114,'contract',7,14,2,'[{"after":{"cureBy":"2026-06-10","how":"Certified letter to the registered office","provisions":[2,5,7],"sentOn":"2026-05-11","why":"Three clauses; thirty days is our usual time."},"path":"notices/[0]"}]');
INSERT INTO "difference" VALUES(115,'contract',7,15,2,'[{"after":"2026-06-24","before":"2026-06-10","path":"notices/[0]/cureBy"},{"after":"Three clauses; thirty days is our usual time. Extended: They asked for two more weeks by telephone.","before":"Three clauses; thirty days is our usual time.","path":"notices/[0]/why"}]');
INSERT INTO "difference" VALUES(116,'contract',7,16,2,'[{"after":{"by":"R. Alder","on":"2026-06-30","text":"No amendment came. The schools were told to stop using it."},"path":"notes/[0]"}]');
INSERT INTO "difference" VALUES(117,'contractor',8,1,2,'[{"after":{"attachments":[],"contact":"Sales","email":"hello@periwinkle.example","kinds":["operator"],"name":"Periwinkle Page Press","number":8,"remark":"","telephone":""},"path":""}]');
INSERT INTO "difference" VALUES(118,'product',11,1,2,'[{"after":{"address":"https://talking.periwinkle.example","attachments":[],"category":"accessible books","contractor":8,"grades":"K-12","name":"Periwinkle Talking Books","number":11,"purpose":"Reads books aloud with the text marked"},"path":""}]');
INSERT INTO "difference" VALUES(119,'product',12,1,2,'[{"after":{"address":"https://signs.periwinkle.example","attachments":[],"category":"sign language","contractor":8,"grades":"K-12","name":"Periwinkle Sign Coach","number":12,"purpose":"Teaches signs by camera"},"path":""}]');
INSERT INTO "difference" VALUES(120,'exemption',1,1,2,'[{"after":{"attachments":[],"conditions":{},"contractor":8,"drawnUpOn":"2026-07-10","efforts":[],"evidenceRequests":[],"notes":[],"number":1,"plan":"504","product":12,"reviewedOn":[],"searches":[],"signatures":[],"student":{"code":"2208"},"unableToComply":"The operator accepts no clause on deletion.","uniqueAndNecessary":"The plan calls for signing practice with a camera every day."},"path":""}]');
INSERT INTO "difference" VALUES(121,'exemption',1,2,2,'[{"after":{"how":"e-mail","on":"2026-07-10","reply":"They sign nobody''s contract but their own.","whom":"Periwinkle''s sales office"},"path":"efforts/[0]"}]');
INSERT INTO "difference" VALUES(122,'exemption',1,3,2,'[{"after":{"failure":"Neither watches the child''s own hands.","on":"2026-07-10","tried":"Two video libraries of signs"},"path":"searches/[0]"}]');
INSERT INTO "difference" VALUES(123,'exemption',1,4,2,'[{"after":{"answer":"met","evidence":"","on":"2026-07-13","reason":"Used through the district''s own account; no health information goes in, and the record stays ours."},"path":"conditions/federal-law"}]');
INSERT INTO "difference" VALUES(124,'exemption',1,5,2,'[{"after":{"answer":"met","evidence":"","on":"2026-07-13","reason":"One attempt and one search are on file."},"path":"conditions/effort"}]');
INSERT INTO "difference" VALUES(125,'exemption',1,6,2,'[{"after":{"answer":"met","evidence":"Letter of the operator, page 1","on":"2026-07-14","reason":"The operator wrote that it neither sells nor advertises, and described its security."},"path":"conditions/operator-duties"}]');
INSERT INTO "difference" VALUES(126,'exemption',1,7,2,'[{"after":{"acknowledges":true,"authorizes":true,"method":"ink","name":"N. Made-Up","on":"2026-07-15","role":"parent"},"path":"signatures/[0]"}]');
INSERT INTO "difference" VALUES(127,'exemption',1,8,2,'[{"after":"2027-07-16","path":"reviewOn"},{"after":"2026-07-16","path":"reviewedOn/[0]"}]');
INSERT INTO "difference" VALUES(128,'exemption',2,1,2,'[{"after":{"attachments":[],"conditions":{},"contractor":8,"drawnUpOn":"2026-07-20","efforts":[],"evidenceRequests":[],"notes":[],"number":2,"plan":"iep","product":11,"reviewedOn":[],"searches":[],"signatures":[],"student":{"code":"3917"},"unableToComply":"The operator accepts no clause on review by families.","uniqueAndNecessary":"Goal 2 of the plan needs text read aloud with the words marked."},"path":""}]');
INSERT INTO "difference" VALUES(129,'exemption',2,2,2,'[{"after":{"how":"e-mail","on":"2026-07-21","reply":"They sign nobody''s contract but their own.","whom":"Periwinkle''s sales office"},"path":"efforts/[0]"}]');
INSERT INTO "difference" VALUES(130,'exemption',2,3,2,'[{"after":{"failure":"The text is not shown with the voice.","on":"2026-07-22","tried":"The library''s audio books"},"path":"searches/[0]"}]');
INSERT INTO "difference" VALUES(131,'exemption',2,4,2,'[{"after":{"answer":"met","evidence":"","on":"2026-07-23","reason":"Used through the district''s own account; no health information goes in, and the record stays ours."},"path":"conditions/federal-law"}]');
INSERT INTO "difference" VALUES(132,'exemption',2,5,2,'[{"after":{"answer":"met","evidence":"","on":"2026-07-23","reason":"One attempt and one search are on file."},"path":"conditions/effort"}]');
INSERT INTO "difference" VALUES(133,'exemption',2,6,2,'[{"after":{"answer":"met","evidence":"","on":"2026-07-23","reason":"The operator wrote that it neither sells nor advertises, and described its security."},"path":"conditions/operator-duties"}]');
INSERT INTO "difference" VALUES(134,'exemption',2,7,2,'[{"after":{"acknowledges":true,"authorizes":true,"method":"ink","name":"Q. Made-Up","on":"2026-07-24","role":"parent"},"path":"signatures/[0]"}]');
INSERT INTO "difference" VALUES(135,'exemption',2,8,2,'[{"after":{"acknowledges":true,"authorizes":true,"method":"electronic","name":"S. Cedar","on":"2026-07-24","role":"team-member"},"path":"signatures/[1]"}]');
INSERT INTO "difference" VALUES(136,'contract',8,1,2,'[{"after":{"amendments":[],"attachments":[],"contractor":4,"findings":{},"notes":[],"notices":[],"number":8,"postings":[],"products":[6],"renewals":[],"signedOn":"2026-07-30","term":{"ends":{"_0":"2027-07-30"}},"terms":{"addendum":{"notIncluded":{}},"breachDaysInformation":45,"classes":["student-information","student-records"],"description":"Benchmark assessments three times a year.","elements":["name","test-results","grades","student-identifiers"],"otherElements":"","purposes":["educational-software"]}},"path":""}]');
INSERT INTO "difference" VALUES(137,'contract',8,2,2,'[{"after":{"address":"https://sampleharbor.example/privacy/saltmarsh-benchmark","on":"2026-07-31"},"path":"postings/[0]"}]');
INSERT INTO "difference" VALUES(138,'contract',4,14,2,'[{"after":"2026-08-07","path":"lettingEndSince"}]');
INSERT INTO "difference" VALUES(139,'contract',3,14,2,'[{"after":{"from":"P. Yarrow, by letter","on":"2026-09-08","studentAccountsKept":false},"path":"endConfirmation"}]');
INSERT INTO "difference" VALUES(140,'deletion',1,1,2,'[{"after":{"attachments":[],"data":"Everything about the child, pictures included","extensions":[],"legs":[{"answer":"","contractDays":30,"contractor":3,"exceptionCitation":"","followUps":[],"how":"","state":"to-be-sent","timesAsked":0},{"answer":"","contractDays":45,"contractor":1,"exceptionCitation":"","followUps":[],"how":"","state":"to-be-sent","timesAsked":0}],"notes":[],"number":1,"pauses":[],"receivedOn":"2026-09-11","requester":"parent","requesterName":"D. Made-Up","scope":{"students":{"_0":[{"code":"1033"}]}}},"path":""}]');
INSERT INTO "difference" VALUES(141,'deletion',1,2,2,'[{"after":{"holds":true,"how":"The register names the parent.","on":"2026-09-14"},"path":"rightCheck"}]');
INSERT INTO "difference" VALUES(142,'deletion',1,3,2,'[{"after":{"accessRemark":"Looked through the open requests.","accessRequestOpen":false,"on":"2026-09-14","onlyCopy":false,"onlyCopyRemark":"The district''s own system holds the record."},"path":"safeguards"}]');
INSERT INTO "difference" VALUES(143,'deletion',1,4,2,'[{"after":"e-mail","before":"","path":"legs/[0]/how"},{"after":"2026-09-15","path":"legs/[0]/sentOn"},{"after":"sent","before":"to-be-sent","path":"legs/[0]/state"},{"after":1,"before":0,"path":"legs/[0]/timesAsked"}]');
INSERT INTO "difference" VALUES(144,'deletion',1,5,2,'[{"after":"e-mail","before":"","path":"legs/[1]/how"},{"after":"2026-09-15","path":"legs/[1]/sentOn"},{"after":"sent","before":"to-be-sent","path":"legs/[1]/state"},{"after":1,"before":0,"path":"legs/[1]/timesAsked"}]');
INSERT INTO "difference" VALUES(145,'contractor',9,1,2,'[{"after":{"attachments":[],"contact":"J. Whelk","email":"j@whelkforms.example","kinds":["operator"],"name":"Whelk & Daughters Forms","number":9,"remark":"","telephone":""},"path":""}]');
INSERT INTO "difference" VALUES(146,'product',13,1,2,'[{"after":{"address":"https://whelkforms.example","attachments":[],"category":"forms for families","contractor":9,"grades":"K-12","name":"Whelk Forms","number":13,"purpose":"Permission slips and health forms"},"path":""}]');
INSERT INTO "difference" VALUES(147,'contract',9,1,2,'[{"after":{"amendments":[],"attachments":[],"contractor":9,"findings":{},"notes":[],"notices":[],"number":9,"postings":[],"products":[13],"renewals":[],"signedOn":"2026-09-18","term":{"ends":{"_0":"2027-09-20"}},"terms":{"addendum":{"notIncluded":{}},"classes":["student-information","student-records"],"description":"Permission slips and health forms signed by families.","elements":["name","home-address","telephone","health-records"],"otherElements":"","purposes":["storage-services"]}},"path":""}]');
INSERT INTO "difference" VALUES(148,'contract',9,2,2,'[{"after":{"address":"https://sampleharbor.example/privacy/whelk-forms","on":"2026-09-22"},"path":"postings/[0]"}]');
INSERT INTO "difference" VALUES(149,'contractor',10,1,2,'[{"after":{"attachments":[],"contact":"A. Sorrel","email":"legal@kelpstreet.example","kinds":["operator"],"name":"Kelp Street Studio","number":10,"remark":"","telephone":""},"path":""}]');
INSERT INTO "difference" VALUES(150,'product',14,1,2,'[{"after":{"address":"https://canvas.kelpstreet.example","attachments":[],"category":"drawing","contractor":10,"grades":"K-8","name":"Kelp Canvas","number":14,"purpose":"Drawing and painting"},"path":""}]');
INSERT INTO "difference" VALUES(151,'product',15,1,2,'[{"after":{"address":"https://animator.kelpstreet.example","attachments":[],"category":"animation","contractor":10,"grades":"4-8","name":"Kelp Animator","number":15,"purpose":"Short films made by children"},"path":""}]');
INSERT INTO "difference" VALUES(152,'deletion',1,6,2,'[{"after":"Deleted from all systems.","before":"","path":"legs/[0]/answer"},{"after":"2026-09-28","path":"legs/[0]/answeredOn"},{"after":"confirmed","before":"sent","path":"legs/[0]/state"}]');
INSERT INTO "difference" VALUES(153,'contract',10,1,2,'[{"after":{"amendments":[],"attachments":[],"contractor":10,"findings":{},"notes":[],"notices":[],"number":10,"postings":[],"products":[15],"renewals":[],"signedOn":"2026-09-30","term":{"ends":{"_0":"2027-09-30"}},"terms":{"addendum":{"notIncluded":{}},"classes":["student-information","student-generated-content"],"description":"Children make short films and share them with the class.","elements":["name","student-identifiers","photographs","voice-recordings"],"otherElements":"","purposes":["educational-software"]}},"path":""}]');
INSERT INTO "difference" VALUES(154,'deletion',1,7,2,'[{"after":"A sealed backup on tape stays until it is overwritten.","before":"","path":"legs/[1]/answer"},{"after":"2026-10-01","path":"legs/[1]/answeredOn"},{"after":"kept-in-copy","before":"sent","path":"legs/[1]/state"},{"after":{"open":{}},"path":"legs/[1]/watch"}]');
INSERT INTO "difference" VALUES(155,'contract',10,2,2,'[{"after":{"address":"https://sampleharbor.example/privacy/kelp-animator","on":"2026-10-02"},"path":"postings/[0]"}]');
INSERT INTO "difference" VALUES(156,'contract',10,3,2,'[{"after":{"clause":"","kind":"present","note":"","on":"2026-10-02","page":"2"},"path":"findings/2"}]');
INSERT INTO "difference" VALUES(157,'contract',10,4,2,'[{"after":{"clause":"","kind":"present","note":"","on":"2026-10-02","page":"2"},"path":"findings/3"}]');
INSERT INTO "difference" VALUES(158,'contract',10,5,2,'[{"after":{"clause":"","kind":"present","note":"","on":"2026-10-02","page":"2"},"path":"findings/4"}]');
INSERT INTO "difference" VALUES(159,'contract',10,6,2,'[{"after":{"clause":"","kind":"present","note":"","on":"2026-10-02","page":"2"},"path":"findings/5"}]');
INSERT INTO "difference" VALUES(160,'contract',10,7,2,'[{"after":{"clause":"","kind":"present","note":"","on":"2026-10-02","page":"2"},"path":"findings/6"}]');
INSERT INTO "difference" VALUES(161,'contract',10,8,2,'[{"after":{"clause":"","kind":"present","note":"","on":"2026-10-02","page":"2"},"path":"findings/7"}]');
INSERT INTO "difference" VALUES(162,'contract',10,9,2,'[{"after":{"clause":"","kind":"present","note":"","on":"2026-10-02","page":"2"},"path":"findings/8"}]');
INSERT INTO "difference" VALUES(163,'contract',10,10,2,'[{"after":{"clause":"","kind":"present","note":"","on":"2026-10-02","page":"2"},"path":"findings/9"}]');
INSERT INTO "difference" VALUES(164,'contract',10,11,2,'[{"after":{"clause":"","kind":"present","note":"","on":"2026-10-02","page":"2"},"path":"findings/10"}]');
INSERT INTO "difference" VALUES(165,'contract',10,12,2,'[{"after":{"clause":"","kind":"present","note":"","on":"2026-10-02","page":"2"},"path":"findings/11"}]');
INSERT INTO "difference" VALUES(166,'contract',10,13,2,'[{"after":{"clause":"","kind":"conflicting","note":"Says that the films belong to the company.","on":"2026-10-02","page":"4"},"path":"findings/1"}]');
INSERT INTO "difference" VALUES(167,'deletion',1,8,2,'[{"after":{"how":"Letter to the parent; named the tape and the watch.","kind":"answered","on":"2026-10-02"},"path":"close"}]');
INSERT INTO "difference" VALUES(168,'deletion',2,1,2,'[{"after":{"attachments":[],"data":"Accounts and work","extensions":[],"legs":[{"answer":"","contractDays":45,"contractor":1,"exceptionCitation":"","followUps":[],"how":"","state":"to-be-sent","timesAsked":0},{"answer":"","contractDays":30,"contractor":3,"exceptionCitation":"","followUps":[],"how":"","state":"to-be-sent","timesAsked":0},{"answer":"","contractor":7,"exceptionCitation":"","followUps":[],"how":"","state":"to-be-sent","timesAsked":0}],"notes":[],"number":2,"pauses":[],"receivedOn":"2026-10-14","requester":"district","requesterName":"","scope":{"group":{"_0":"All who left grade 12 in June"}}},"path":""}]');
INSERT INTO "difference" VALUES(169,'deletion',2,2,2,'[{"after":{"holds":true,"how":"The superintendent asked in writing.","on":"2026-10-15"},"path":"rightCheck"}]');
INSERT INTO "difference" VALUES(170,'deletion',2,3,2,'[{"after":{"accessRemark":"Looked through the open requests.","accessRequestOpen":false,"on":"2026-10-15","onlyCopy":false,"onlyCopyRemark":"The district''s own system holds the record."},"path":"safeguards"}]');
INSERT INTO "difference" VALUES(171,'deletion',2,4,2,'[{"after":"certified letter","before":"","path":"legs/[2]/how"},{"after":"2026-10-16","path":"legs/[2]/sentOn"},{"after":"sent","before":"to-be-sent","path":"legs/[2]/state"},{"after":1,"before":0,"path":"legs/[2]/timesAsked"}]');
INSERT INTO "difference" VALUES(172,'contract',9,3,2,'[{"after":{"clause":"","kind":"present","note":"","on":"2026-10-16","page":"2"},"path":"findings/1"}]');
INSERT INTO "difference" VALUES(173,'contract',9,4,2,'[{"after":{"clause":"","kind":"present","note":"","on":"2026-10-16","page":"2"},"path":"findings/2"}]');
INSERT INTO "difference" VALUES(174,'contract',9,5,2,'[{"after":{"clause":"","kind":"present","note":"","on":"2026-10-16","page":"2"},"path":"findings/3"}]');
INSERT INTO "difference" VALUES(175,'contract',9,6,2,'[{"after":{"clause":"","kind":"present","note":"","on":"2026-10-16","page":"2"},"path":"findings/5"}]');
INSERT INTO "difference" VALUES(176,'contract',9,7,2,'[{"after":{"clause":"","kind":"present","note":"","on":"2026-10-16","page":"2"},"path":"findings/6"}]');
INSERT INTO "difference" VALUES(177,'contract',9,8,2,'[{"after":{"clause":"","kind":"present","note":"","on":"2026-10-16","page":"2"},"path":"findings/8"}]');
INSERT INTO "difference" VALUES(178,'contract',9,9,2,'[{"after":{"clause":"","kind":"present","note":"","on":"2026-10-16","page":"2"},"path":"findings/9"}]');
INSERT INTO "difference" VALUES(179,'contract',9,10,2,'[{"after":{"clause":"","kind":"present","note":"","on":"2026-10-16","page":"2"},"path":"findings/10"}]');
INSERT INTO "difference" VALUES(180,'contract',9,11,2,'[{"after":{"clause":"","kind":"present","note":"","on":"2026-10-16","page":"2"},"path":"findings/11"}]');
INSERT INTO "difference" VALUES(181,'contract',9,12,2,'[{"after":{"clause":"","kind":"missing","note":"Nothing in the document speaks to it.","on":"2026-10-16","page":""},"path":"findings/4"}]');
INSERT INTO "difference" VALUES(182,'contract',9,13,2,'[{"after":{"clause":"","kind":"missing","note":"Nothing in the document speaks to it.","on":"2026-10-16","page":""},"path":"findings/7"}]');
INSERT INTO "difference" VALUES(183,'exemption',2,9,2,'[{"after":{"by":"Q. Made-Up","kind":"withdrawn","on":"2026-10-23","reason":"The child reads print now."},"path":"end"}]');
INSERT INTO "difference" VALUES(184,'contract',8,3,2,'[{"after":{"clause":"","kind":"present","note":"","on":"2026-10-28","page":"3"},"path":"findings/1"}]');
INSERT INTO "difference" VALUES(185,'contract',8,4,2,'[{"after":{"clause":"","kind":"present","note":"","on":"2026-10-28","page":"3"},"path":"findings/2"}]');
INSERT INTO "difference" VALUES(186,'contract',8,5,2,'[{"after":{"clause":"","kind":"present","note":"","on":"2026-10-28","page":"3"},"path":"findings/3"}]');
INSERT INTO "difference" VALUES(187,'contract',8,6,2,'[{"after":{"clause":"","kind":"present","note":"","on":"2026-10-28","page":"3"},"path":"findings/4"}]');
INSERT INTO "difference" VALUES(188,'contract',8,7,2,'[{"after":{"clause":"","kind":"present","note":"","on":"2026-10-28","page":"3"},"path":"findings/5"}]');
INSERT INTO "difference" VALUES(189,'contract',8,8,2,'[{"after":{"clause":"","kind":"present","note":"","on":"2026-10-28","page":"3"},"path":"findings/7"}]');
INSERT INTO "difference" VALUES(190,'contract',8,9,2,'[{"after":{"clause":"","kind":"present","note":"","on":"2026-10-28","page":"3"},"path":"findings/8"}]');
INSERT INTO "difference" VALUES(191,'contract',8,10,2,'[{"after":{"clause":"","kind":"present","note":"","on":"2026-10-28","page":"3"},"path":"findings/10"}]');
INSERT INTO "difference" VALUES(192,'contract',8,11,2,'[{"after":{"clause":"","kind":"present","note":"","on":"2026-10-28","page":"3"},"path":"findings/11"}]');
INSERT INTO "difference" VALUES(193,'contract',8,12,2,'[{"after":{"clause":"","kind":"missing","note":"Nothing in the document speaks to it.","on":"2026-10-28","page":""},"path":"findings/6"}]');
INSERT INTO "difference" VALUES(194,'contract',8,13,2,'[{"after":{"clause":"","kind":"missing","note":"Nothing in the document speaks to it.","on":"2026-10-28","page":""},"path":"findings/9"}]');
INSERT INTO "difference" VALUES(195,'deletion',2,5,2,'[{"after":"e-mail","before":"","path":"legs/[1]/how"},{"after":"2026-10-30","path":"legs/[1]/sentOn"},{"after":"sent","before":"to-be-sent","path":"legs/[1]/state"},{"after":1,"before":0,"path":"legs/[1]/timesAsked"}]');
INSERT INTO "difference" VALUES(196,'deletion',2,6,2,'[{"after":"2026-10-30","path":"legs/[1]/acknowledgedOn"},{"after":"acknowledged","before":"sent","path":"legs/[1]/state"}]');
INSERT INTO "difference" VALUES(197,'contract',9,14,2,'[{"after":{"cureBy":"2026-12-01","how":"E-mail to J. Whelk, who answered the same day","provisions":[4,7],"sentOn":"2026-10-30","why":"Thirty days, as agreed on the telephone."},"path":"notices/[0]"}]');
INSERT INTO "difference" VALUES(198,'exemption',3,1,2,'[{"after":{"attachments":[],"conditions":{},"contractor":8,"drawnUpOn":"2026-11-03","efforts":[],"evidenceRequests":[],"notes":[],"number":3,"plan":"iep","product":11,"reviewedOn":[],"searches":[],"signatures":[],"student":{"code":"4471","name":"B. Made-Up"},"unableToComply":"The operator accepts no clause on review by families.","uniqueAndNecessary":"Goal 4 of the plan needs books read aloud with the words marked."},"path":""}]');
INSERT INTO "difference" VALUES(199,'exemption',3,2,2,'[{"after":{"how":"e-mail","on":"2026-11-04","reply":"They sign nobody''s contract but their own.","whom":"Periwinkle''s sales office"},"path":"efforts/[0]"}]');
INSERT INTO "difference" VALUES(200,'exemption',3,3,2,'[{"after":{"failure":"The text is not shown with the voice.","on":"2026-11-05","tried":"The library''s audio books"},"path":"searches/[0]"}]');
INSERT INTO "difference" VALUES(201,'contract',11,1,2,'[{"after":{"amendments":[],"attachments":[],"contractor":10,"findings":{},"notes":[],"notices":[],"number":11,"postings":[],"products":[14],"renewals":[],"signedOn":"2026-11-06","term":{"ends":{"_0":"2027-11-06"}},"terms":{"addendum":{"included":{"version":"2022"}},"classes":["student-information","student-generated-content"],"description":"Drawing and painting; the teacher sees the pictures.","elements":["name","documents","student-identifiers"],"otherElements":"","purposes":["educational-software"]}},"path":""}]');
INSERT INTO "difference" VALUES(202,'contract',11,2,2,'[{"after":{"clause":"","kind":"present","note":"","on":"2026-11-06","page":"3"},"path":"findings/1"}]');
INSERT INTO "difference" VALUES(203,'contract',11,3,2,'[{"after":{"clause":"","kind":"present","note":"","on":"2026-11-06","page":"3"},"path":"findings/2"}]');
INSERT INTO "difference" VALUES(204,'contract',11,4,2,'[{"after":{"clause":"","kind":"present","note":"","on":"2026-11-06","page":"3"},"path":"findings/3"}]');
INSERT INTO "difference" VALUES(205,'contract',11,5,2,'[{"after":{"clause":"","kind":"present","note":"","on":"2026-11-06","page":"3"},"path":"findings/4"}]');
INSERT INTO "difference" VALUES(206,'contract',11,6,2,'[{"after":{"clause":"","kind":"present","note":"","on":"2026-11-06","page":"3"},"path":"findings/5"}]');
INSERT INTO "difference" VALUES(207,'contract',11,7,2,'[{"after":{"clause":"","kind":"present","note":"","on":"2026-11-06","page":"3"},"path":"findings/6"}]');
INSERT INTO "difference" VALUES(208,'contract',11,8,2,'[{"after":{"clause":"","kind":"present","note":"","on":"2026-11-06","page":"3"},"path":"findings/7"}]');
INSERT INTO "difference" VALUES(209,'contract',11,9,2,'[{"after":{"clause":"","kind":"present","note":"","on":"2026-11-06","page":"3"},"path":"findings/8"}]');
INSERT INTO "difference" VALUES(210,'contract',11,10,2,'[{"after":{"clause":"","kind":"present","note":"","on":"2026-11-06","page":"3"},"path":"findings/9"}]');
INSERT INTO "difference" VALUES(211,'contract',11,11,2,'[{"after":{"clause":"","kind":"present","note":"","on":"2026-11-06","page":"3"},"path":"findings/10"}]');
INSERT INTO "difference" VALUES(212,'contract',11,12,2,'[{"after":{"clause":"","kind":"present","note":"","on":"2026-11-06","page":"3"},"path":"findings/11"}]');
INSERT INTO "difference" VALUES(213,'exemption',3,4,2,'[{"after":{"answer":"met","evidence":"","on":"2026-11-06","reason":"Used through the district''s own account; no health information goes in, and the record stays ours."},"path":"conditions/federal-law"}]');
INSERT INTO "difference" VALUES(214,'exemption',3,5,2,'[{"after":{"answer":"met","evidence":"","on":"2026-11-06","reason":"One attempt and one search are on file."},"path":"conditions/effort"}]');
INSERT INTO "difference" VALUES(215,'exemption',3,6,2,'[{"after":{"answer":"met","evidence":"Letter of the operator, page 1","on":"2026-11-06","reason":"The operator wrote that it neither sells nor advertises, and described its security."},"path":"conditions/operator-duties"}]');
INSERT INTO "difference" VALUES(216,'deletion',3,1,2,'[{"after":{"attachments":[],"data":"Voice recordings","extensions":[],"legs":[{"answer":"","contractDays":45,"contractor":1,"exceptionCitation":"","followUps":[],"how":"","state":"to-be-sent","timesAsked":0}],"notes":[],"number":3,"pauses":[],"receivedOn":"2026-11-09","requester":"guardian","requesterName":"","scope":{"students":{"_0":[{"code":"2750"}]}}},"path":""}]');
INSERT INTO "difference" VALUES(217,'deletion',3,2,2,'[{"after":{"holds":true,"how":"Court papers shown at the office.","on":"2026-11-10"},"path":"rightCheck"}]');
INSERT INTO "difference" VALUES(218,'deletion',3,3,2,'[{"after":{"accessRemark":"Looked through the open requests.","accessRequestOpen":false,"on":"2026-11-10","onlyCopy":false,"onlyCopyRemark":"The district''s own system holds the record."},"path":"safeguards"}]');
INSERT INTO "difference" VALUES(219,'contract',10,14,2,'[{"after":{"cureBy":"2026-12-13","how":"E-mail to legal@kelpstreet.example","provisions":[1],"sentOn":"2026-11-13","why":"One clause; thirty days is our usual time."},"path":"notices/[0]"}]');
INSERT INTO "difference" VALUES(220,'deletion',3,4,2,'[{"after":{"from":"2026-11-13","reason":"The family asked to hear the recordings first."},"path":"pauses/[0]"}]');
INSERT INTO "difference" VALUES(221,'deletion',2,7,2,'[{"after":"their portal","before":"","path":"legs/[0]/how"},{"after":"2026-11-13","path":"legs/[0]/sentOn"},{"after":"sent","before":"to-be-sent","path":"legs/[0]/state"},{"after":1,"before":0,"path":"legs/[0]/timesAsked"}]');
INSERT INTO "difference" VALUES(222,'exemption',4,1,2,'[{"after":{"attachments":[],"conditions":{},"contractor":8,"drawnUpOn":"2026-11-16","efforts":[],"evidenceRequests":[],"notes":[],"number":4,"plan":"iep","product":12,"reviewedOn":[],"searches":[],"signatures":[],"student":{"code":"5120"},"unableToComply":"The operator accepts no clause on deletion.","uniqueAndNecessary":"Goal 1 of the plan needs daily signing practice."},"path":""}]');
INSERT INTO "difference" VALUES(223,'exemption',4,2,2,'[{"after":{"how":"e-mail","on":"2026-11-17","reply":"They sign nobody''s contract but their own.","whom":"Periwinkle''s sales office"},"path":"efforts/[0]"}]');
INSERT INTO "difference" VALUES(224,'exemption',4,3,2,'[{"after":{"answer":"met","evidence":"","on":"2026-11-17","reason":"Used through the district''s own account; no health information goes in, and the record stays ours."},"path":"conditions/federal-law"}]');
INSERT INTO "difference" VALUES(225,'exemption',3,7,2,'[{"after":{"acknowledges":true,"authorizes":true,"method":"ink","name":"C. Made-Up","on":"2026-11-18","role":"legal-guardian"},"path":"signatures/[0]"}]');
INSERT INTO "difference" VALUES(226,'deletion',2,8,2,'[{"after":{"how":"telephone","note":"Nobody answers.","on":"2026-11-19"},"path":"legs/[2]/followUps/[0]"}]');
INSERT INTO "difference" VALUES(227,'contract',12,1,2,'[{"after":{"amendments":[],"attachments":[],"contractor":2,"findings":{},"notes":[],"notices":[],"number":12,"postings":[],"products":[3],"renewals":[],"signedOn":"2026-11-24","term":{"ends":{"_0":"2027-11-24"}},"terms":{"addendum":{"included":{"version":"2022"}},"classes":["student-information"],"description":"Practice with fractions that adapts to the child.","elements":["name","test-results","student-identifiers"],"otherElements":"","purposes":["educational-software"]}},"path":""}]');
INSERT INTO "difference" VALUES(228,'contract',12,2,2,'[{"after":{"clause":"Article III","kind":"present","note":"","on":"2026-11-25","page":"5"},"path":"findings/1"}]');
INSERT INTO "difference" VALUES(229,'contract',12,3,2,'[{"after":{"clause":"Article III","kind":"present","note":"","on":"2026-11-25","page":"5"},"path":"findings/2"}]');
INSERT INTO "difference" VALUES(230,'contract',12,4,2,'[{"after":{"clause":"Article III","kind":"present","note":"","on":"2026-11-25","page":"5"},"path":"findings/3"}]');
INSERT INTO "difference" VALUES(231,'contract',12,5,2,'[{"after":{"clause":"Article III","kind":"present","note":"","on":"2026-11-25","page":"5"},"path":"findings/4"}]');
INSERT INTO "difference" VALUES(232,'contract',12,6,2,'[{"after":{"clause":"Article III","kind":"present","note":"","on":"2026-11-25","page":"5"},"path":"findings/5"}]');
INSERT INTO "difference" VALUES(233,'contract',12,7,2,'[{"after":{"clause":"Article III","kind":"present","note":"","on":"2026-11-25","page":"5"},"path":"findings/6"}]');
INSERT INTO "difference" VALUES(234,'contract',12,8,2,'[{"after":{"clause":"Article III","kind":"present","note":"","on":"2026-11-25","page":"5"},"path":"findings/7"}]');
INSERT INTO "difference" VALUES(235,'contract',13,1,2,'[{"after":{"amendments":[],"attachments":[],"contractor":5,"findings":{},"notes":[{"by":"T. Birch","on":"2026-11-25","text":"Their lawyer has our version; the old contract has ended and nobody confirmed that nothing is kept."}],"notices":[],"number":13,"postings":[],"products":[8],"renewals":[],"term":{"unknown":{}},"terms":{"addendum":{"unknown":{}},"classes":["student-information","student-records"],"description":"Carries class lists; to follow the contract that ended.","elements":["name","email-address","student-identifiers"],"otherElements":"","purposes":["storage-services"]}},"path":""}]');
INSERT INTO "difference" VALUES(236,'deletion',4,1,2,'[{"after":{"attachments":[],"data":"Messages sent through the app","extensions":[],"legs":[{"answer":"","contractor":7,"exceptionCitation":"","followUps":[],"how":"","state":"to-be-sent","timesAsked":0}],"notes":[],"number":4,"pauses":[],"receivedOn":"2026-11-26","requester":"student","requesterName":"E. Made-Up","scope":{"students":{"_0":[{"code":"0964"}]}}},"path":""}]');
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
INSERT INTO "docketItem" VALUES(1095890970345578,'contract',7,'Fogbell Messages: Fogbell','waiting','2026-06-24','2026-05-11','cure-time','district practice','C.G.S. § 10-234bb(f)','Amend the contract: provisions 2,5,7','Fogbell Messages','contract.amend','{"provisions":"2,5,7"}');
INSERT INTO "docketItem" VALUES(1096032704266284,'contract',4,'Sandglass Rosters: Sandglass Roster','waiting','2026-11-03','2026-10-13','end-confirmation','district practice','C.G.S. § 10-234bb(a)(7)','Confirm that nothing is kept','Sandglass Rosters','contract.confirm-end','{}');
INSERT INTO "docketItem" VALUES(1096045589168351,'deletion',2,'All who left grade 12 in June','waiting','2026-11-15','2026-10-16','deletion-time','district practice','C.G.S. § 10-234cc(a)(2)','Confirm the deletion; 1st follow-up made','Fogbell Messages','deletion.confirm','{"contractor":"V-0007"}');
INSERT INTO "docketItem" VALUES(1096046662910148,'contract',11,'Kelp Street Studio: Kelp Canvas','duty','2026-11-16','2026-11-06','contract-notice','statute','C.G.S. § 10-234bb(g)(1)','Post the website notice','','contract.post','{}');
INSERT INTO "docketItem" VALUES(1096060621553851,'deletion',2,'All who left grade 12 in June','waiting','2026-11-29','2026-10-30','deletion-time','contract term','the contract''s term on deletion','Confirm the deletion','Lanternfish Learning','deletion.confirm','{"contractor":"V-0003"}');
INSERT INTO "docketItem" VALUES(1096061695295545,'contract',5,'Lanternfish Learning: Lanternfish Classroom','duty','2026-11-30','2027-01-29','renewal-lead','district practice','the district''s own practice','Renew, or let it end on Jan 29, 2027','','contract.renew','{}');
INSERT INTO "docketItem" VALUES(1096062769037500,'contract',9,'Whelk & Daughters Forms: Whelk Forms','waiting','2026-12-01','2026-10-30','cure-time','district practice','C.G.S. § 10-234bb(f)','Amend the contract: provisions 4,7','Whelk & Daughters Forms','contract.amend','{"provisions":"4,7"}');
INSERT INTO "docketItem" VALUES(1096063842779360,'contract',12,'Quillback Sums: Quillback Fractions','duty','2026-12-02','2026-11-24','contract-notice','statute','C.G.S. § 10-234bb(g)(1)','Post the website notice','','contract.post','{}');
INSERT INTO "docketItem" VALUES(1096075653939414,'contract',10,'Kelp Street Studio: Kelp Animator','waiting','2026-12-13','2026-11-13','cure-time','district practice','C.G.S. § 10-234bb(f)','Amend the contract: provisions 1','Kelp Street Studio','contract.amend','{"provisions":"1"}');
INSERT INTO "docketItem" VALUES(1096091760066776,'deletion',2,'All who left grade 12 in June','waiting','2026-12-28','2026-11-13','deletion-time','contract term','the contract''s term on deletion','Confirm the deletion','Tidewrack Reading','deletion.confirm','{"contractor":"V-0001"}');
INSERT INTO "docketItem" VALUES(1096148668383290,'contract',5,'Lanternfish Learning: Lanternfish Classroom','waiting','2027-02-19','2027-01-29','end-confirmation','district practice','C.G.S. § 10-234bb(a)(7)','Confirm that nothing is kept','Lanternfish Learning','contract.confirm-end','{}');
INSERT INTO "docketItem" VALUES(1096257116307581,'contract',8,'Saltmarsh Assessment Guild: Saltmarsh Benchmark','duty','2027-05-31','2027-07-30','renewal-lead','district practice','the district''s own practice','Renew, or let it end on Jul 30, 2027','','contract.renew','{}');
INSERT INTO "docketItem" VALUES(1096306508431474,'exemption',1,'Periwinkle Sign Coach, student 2208','duty','2027-07-16','2026-07-16','exemption-review','district practice','the district''s own practice','Look at the exemption again','','exemption.review','{}');
INSERT INTO "docketItem" VALUES(1096312950882441,'contract',9,'Whelk & Daughters Forms: Whelk Forms','duty','2027-07-22','2027-09-20','renewal-lead','district practice','the district''s own practice','Renew, or let it end on Sep 20, 2027','','contract.renew','{}');
INSERT INTO "docketItem" VALUES(1096323688300685,'contract',10,'Kelp Street Studio: Kelp Animator','duty','2027-08-01','2027-09-30','renewal-lead','district practice','the district''s own practice','Renew, or let it end on Sep 30, 2027','','contract.renew','{}');
INSERT INTO "docketItem" VALUES(1096337646944346,'contract',7,'Fogbell Messages: Fogbell','duty','2027-08-14','2027-10-13','renewal-lead','district practice','the district''s own practice','Renew, or let it end on Oct 13, 2027','','contract.renew','{}');
INSERT INTO "docketItem" VALUES(1096344089395326,'contract',8,'Saltmarsh Assessment Guild: Saltmarsh Benchmark','waiting','2027-08-20','2027-07-30','end-confirmation','district practice','C.G.S. § 10-234bb(a)(7)','Confirm that nothing is kept','Saltmarsh Assessment Guild','contract.confirm-end','{}');
INSERT INTO "docketItem" VALUES(1096363416748230,'contract',11,'Kelp Street Studio: Kelp Canvas','duty','2027-09-07','2027-11-06','renewal-lead','district practice','the district''s own practice','Renew, or let it end on Nov 6, 2027','','contract.renew','{}');
INSERT INTO "docketItem" VALUES(1096382744101090,'contract',12,'Quillback Sums: Quillback Fractions','duty','2027-09-25','2027-11-24','renewal-lead','district practice','the district''s own practice','Renew, or let it end on Nov 24, 2027','','contract.renew','{}');
INSERT INTO "docketItem" VALUES(1096399923970186,'contract',9,'Whelk & Daughters Forms: Whelk Forms','waiting','2027-10-11','2027-09-20','end-confirmation','district practice','C.G.S. § 10-234bb(a)(7)','Confirm that nothing is kept','Whelk & Daughters Forms','contract.confirm-end','{}');
INSERT INTO "docketItem" VALUES(1096410661388430,'contract',10,'Kelp Street Studio: Kelp Animator','waiting','2027-10-21','2027-09-30','end-confirmation','district practice','C.G.S. § 10-234bb(a)(7)','Confirm that nothing is kept','Kelp Street Studio','contract.confirm-end','{}');
INSERT INTO "docketItem" VALUES(1096424620032091,'contract',7,'Fogbell Messages: Fogbell','waiting','2027-11-03','2027-10-13','end-confirmation','district practice','C.G.S. § 10-234bb(a)(7)','Confirm that nothing is kept','Fogbell Messages','contract.confirm-end','{}');
INSERT INTO "docketItem" VALUES(1096450389835975,'contract',11,'Kelp Street Studio: Kelp Canvas','waiting','2027-11-27','2027-11-06','end-confirmation','district practice','C.G.S. § 10-234bb(a)(7)','Confirm that nothing is kept','Kelp Street Studio','contract.confirm-end','{}');
INSERT INTO "docketItem" VALUES(1096461127254089,'contract',6,'Tidewrack Reading: Tidewrack Reader, Tidewrack Phonics','duty','2027-12-07','2028-02-05','renewal-lead','district practice','the district''s own practice','Renew, or let it end on Feb 5, 2028','','contract.renew','{}');
INSERT INTO "docketItem" VALUES(1096469717188835,'contract',12,'Quillback Sums: Quillback Fractions','waiting','2027-12-15','2027-11-24','end-confirmation','district practice','C.G.S. § 10-234bb(a)(7)','Confirm that nothing is kept','Quillback Sums','contract.confirm-end','{}');
INSERT INTO "docketItem" VALUES(1096548100341834,'contract',6,'Tidewrack Reading: Tidewrack Reader, Tidewrack Phonics','waiting','2028-02-26','2028-02-05','end-confirmation','district practice','C.G.S. § 10-234bb(a)(7)','Confirm that nothing is kept','Tidewrack Reading','contract.confirm-end','{}');
INSERT INTO "docketItem" VALUES(4294967296000014,'contract',1,'Saltmarsh Assessment Guild: Saltmarsh Screener','duty',NULL,NULL,NULL,NULL,NULL,'Send a notice to amend: provisions 6,11','','contract.notify','{}');
INSERT INTO "docketItem" VALUES(4294967296000087,'contract',6,'Tidewrack Reading: Tidewrack Reader, Tidewrack Phonics','duty',NULL,NULL,NULL,'statute','C.G.S. § 10-234bb(g)(1)','Bring the website notice up to date after the amendment of Feb 27, 2026','','contract.post','{}');
INSERT INTO "docketItem" VALUES(4294967296000186,'contract',8,'Saltmarsh Assessment Guild: Saltmarsh Benchmark','duty',NULL,NULL,NULL,NULL,NULL,'Send a notice to amend: provisions 6,9','','contract.notify','{}');
INSERT INTO "docketItem" VALUES(4294967296000219,'exemption',4,'Periwinkle Sign Coach, student 5120','duty',NULL,NULL,NULL,NULL,'C.G.S. § 10-234bb(i)','Record the search for an equivalent that complies','','exemption.search','{}');
INSERT INTO "docketItem" VALUES(4294967296000220,'exemption',4,'Periwinkle Sign Coach, student 5120','duty',NULL,NULL,NULL,NULL,'C.G.S. § 10-234bb(i); C.G.S. § 10-234cc','Answer condition 3: the operator''s own duties','','exemption.condition','{"condition":"operator-duties"}');
INSERT INTO "docketItem" VALUES(4294967296000234,'contract',12,'Quillback Sums: Quillback Fractions','duty',NULL,NULL,NULL,NULL,NULL,'Finish the review: 4 of 11 left','','contract.finding','{"provision":"8"}');
INSERT INTO "docketItem" VALUES(4294967296000235,'contract',13,'Sandglass Rosters: Sandglass Roster','duty',NULL,NULL,NULL,NULL,NULL,'Record the signing','','contract.execute','{}');
INSERT INTO "docketItem" VALUES(4294967296000236,'deletion',4,'student 0964','duty',NULL,NULL,NULL,NULL,'C.G.S. § 10-234cc(a)(2)','Check that the student is 18 or older and controls the data','','deletion.verify','{}');
INSERT INTO "docketItem" VALUES(4294968369741968,'deletion',1,'student 1033','waiting',NULL,NULL,NULL,NULL,'C.G.S. § 10-234cc(a)(2)','Ask again if the disaster-recovery copy restores accessible data','Tidewrack Reading','deletion.restored','{"contractor":"V-0001"}');
INSERT INTO "docketItem" VALUES(4294968369742018,'exemption',3,'Periwinkle Talking Books, student 4471','waiting',NULL,NULL,NULL,NULL,'C.G.S. § 10-234bb(i)','Sign the agreement','Planning team member','exemption.sign','{"role":"team-member"}');
INSERT INTO "docketItem" VALUES(4294968369742039,'deletion',3,'student 2750','waiting',NULL,NULL,NULL,NULL,NULL,'Let the paused request go on','the end of the pause','deletion.resume','{}');
INSERT INTO "docketItem" VALUES(4294968369742045,'exemption',4,'Periwinkle Sign Coach, student 5120','waiting',NULL,NULL,NULL,NULL,'C.G.S. § 10-234bb(i)','Sign the agreement','Parent or guardian','exemption.sign','{"role":"parent"}');
INSERT INTO "docketItem" VALUES(4294968369742046,'exemption',4,'Periwinkle Sign Coach, student 5120','waiting',NULL,NULL,NULL,NULL,'C.G.S. § 10-234bb(i)','Sign the agreement','Planning team member','exemption.sign','{"role":"team-member"}');
INSERT INTO "docketItem" VALUES(5599346716311623,'contract',6,'Tidewrack Reading: Tidewrack Reader, Tidewrack Phonics','event','2026-02-10',NULL,NULL,NULL,NULL,'The contract comes into force','',NULL,'{}');
INSERT INTO "docketItem" VALUES(5599609783058559,'contract',4,'Sandglass Rosters: Sandglass Roster','event','2026-10-13',NULL,NULL,NULL,NULL,'The contract ends','',NULL,'{}');
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
INSERT INTO "exemption" VALUES(1,8,'2208',NULL,12,8,'504','The plan calls for signing practice with a camera every day.','The operator accepts no clause on deletion.','2026-07-10','2027-07-16',NULL,NULL,NULL,NULL,'Periwinkle Sign Coach, student 2208','2208','in-effect','2027-07-16');
INSERT INTO "exemption" VALUES(2,9,'3917',NULL,11,8,'iep','Goal 2 of the plan needs text read aloud with the words marked.','The operator accepts no clause on review by families.','2026-07-20',NULL,'withdrawn','2026-10-23','Q. Made-Up','The child reads print now.','Periwinkle Talking Books, student 3917','3917','withdrawn','~');
INSERT INTO "exemption" VALUES(3,7,'4471','B. Made-Up',11,8,'iep','Goal 4 of the plan needs books read aloud with the words marked.','The operator accepts no clause on review by families.','2026-11-03',NULL,NULL,NULL,NULL,NULL,'Periwinkle Talking Books, student 4471','4471','incomplete','~');
INSERT INTO "exemption" VALUES(4,3,'5120',NULL,12,8,'iep','Goal 1 of the plan needs daily signing practice.','The operator accepts no clause on deletion.','2026-11-16',NULL,NULL,NULL,NULL,NULL,'Periwinkle Sign Coach, student 5120','5120','incomplete','~');
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
INSERT INTO "exemptionCondition" VALUES(3,'effort','met','One attempt and one search are on file.','','2026-11-06');
INSERT INTO "exemptionCondition" VALUES(3,'federal-law','met','Used through the district''s own account; no health information goes in, and the record stays ours.','','2026-11-06');
INSERT INTO "exemptionCondition" VALUES(3,'operator-duties','met','The operator wrote that it neither sells nor advertises, and described its security.','Letter of the operator, page 1','2026-11-06');
INSERT INTO "exemptionCondition" VALUES(4,'federal-law','met','Used through the district''s own account; no health information goes in, and the record stays ours.','','2026-11-17');
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
INSERT INTO "exemptionEffort" VALUES(3,1,'2026-11-04','Periwinkle''s sales office','e-mail','They sign nobody''s contract but their own.');
INSERT INTO "exemptionEffort" VALUES(4,1,'2026-11-17','Periwinkle''s sales office','e-mail','They sign nobody''s contract but their own.');
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
INSERT INTO "exemptionSearch" VALUES(3,1,'2026-11-05','The library''s audio books','The text is not shown with the voice.');
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
    CHECK (kind = 'not-reviewed' OR kind = 'present' OR kind = 'missing' OR kind = 'conflicting'),
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
INSERT INTO "finding" VALUES(2,1,'present','5','','','2025-07-02');
INSERT INTO "finding" VALUES(2,2,'present','5','','','2025-07-02');
INSERT INTO "finding" VALUES(2,3,'present','5','','','2025-07-02');
INSERT INTO "finding" VALUES(2,4,'present','5','','','2025-07-02');
INSERT INTO "finding" VALUES(2,5,'present','5','','','2025-07-02');
INSERT INTO "finding" VALUES(2,6,'present','5','','','2025-07-02');
INSERT INTO "finding" VALUES(2,7,'present','5','','','2025-07-02');
INSERT INTO "finding" VALUES(2,8,'present','5','','','2025-07-02');
INSERT INTO "finding" VALUES(2,9,'present','5','','','2025-07-02');
INSERT INTO "finding" VALUES(2,10,'present','5','','','2025-07-02');
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
INSERT INTO "finding" VALUES(10,1,'conflicting','4','','Says that the films belong to the company.','2026-10-02');
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
  madeOn TEXT NOT NULL CHECK (madeOn GLOB '????-??-??'),
  how TEXT NOT NULL,
  note TEXT NOT NULL,
  PRIMARY KEY (deletion, leg, position),
  FOREIGN KEY (deletion, leg)
    REFERENCES leg (deletion, position) ON DELETE RESTRICT ON UPDATE RESTRICT
) STRICT, WITHOUT ROWID;
INSERT INTO "followUp" VALUES(2,3,1,'2026-11-19','telephone','Nobody answers.');
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
INSERT INTO "journal" VALUES(1,'2025-06-25T08:00:00-05:00','R. Alder','district.init','district',1,'policy=sample-harbor; schema=3','genesis','bbf9201429cea37d11df69a0de1e5da80479b61e70a769cb0584f9ffcd2717e1');
INSERT INTO "journal" VALUES(2,'2025-06-25T09:01:00-05:00','R. Alder','district.periods','district',1,'cure-days=30; deletion-days=30; renewal-lead-days=60; end-confirmation-days=21; exemption-review-months=12; dates-moved=0','bbf9201429cea37d11df69a0de1e5da80479b61e70a769cb0584f9ffcd2717e1','6b65069f2f0e9e0bd8c402911760f2c52edf3a3afef7845e0d4c6b9fa9f20aee');
INSERT INTO "journal" VALUES(3,'2025-06-25T09:02:00-05:00','R. Alder','contractor.add','contractor',1,'kinds=operator','6b65069f2f0e9e0bd8c402911760f2c52edf3a3afef7845e0d4c6b9fa9f20aee','a8f214e672802dd7b4ad2198ddd265a30d78b09e1122ce1e34a15c9b7c0c22aa');
INSERT INTO "journal" VALUES(4,'2025-06-25T09:03:00-05:00','R. Alder','contractor.add','contractor',2,'kinds=operator','a8f214e672802dd7b4ad2198ddd265a30d78b09e1122ce1e34a15c9b7c0c22aa','3c6baab0ffb9b1655145b57f6aee6b579ce7d792b19dd3c8f51cccc578875bba');
INSERT INTO "journal" VALUES(5,'2025-06-25T09:04:00-05:00','R. Alder','contractor.add','contractor',3,'kinds=operator','3c6baab0ffb9b1655145b57f6aee6b579ce7d792b19dd3c8f51cccc578875bba','48fe7d457c4c21d202a6ec241c87585642a3907eefe00e19dd10bf23ad72339f');
INSERT INTO "journal" VALUES(6,'2025-06-25T09:05:00-05:00','R. Alder','contractor.add','contractor',4,'kinds=operator,consultant','48fe7d457c4c21d202a6ec241c87585642a3907eefe00e19dd10bf23ad72339f','2cf013565f8e7fbca7bb9a0b5177f6ff4411ba5e98c64d286da3cbea303408f6');
INSERT INTO "journal" VALUES(7,'2025-06-25T09:06:00-05:00','R. Alder','contractor.add','contractor',5,'kinds=operator','2cf013565f8e7fbca7bb9a0b5177f6ff4411ba5e98c64d286da3cbea303408f6','821989b05f2255006b395829d87f17dcbe76dbfd1fddaf6ee22deb852d9c15e5');
INSERT INTO "journal" VALUES(8,'2025-06-25T09:07:00-05:00','R. Alder','contractor.add','contractor',6,'kinds=consultant','821989b05f2255006b395829d87f17dcbe76dbfd1fddaf6ee22deb852d9c15e5','fbedeaff661a96311e301b708825e272c355addca765a6ea95c22f2b28ad1771');
INSERT INTO "journal" VALUES(9,'2025-06-26T09:01:00-05:00','R. Alder','product.add','product',1,'contractor=V-0001','fbedeaff661a96311e301b708825e272c355addca765a6ea95c22f2b28ad1771','d12ba0da0e4b225ca1114c9bffdbb77693d63b754064119f2f2ac46b2243d082');
INSERT INTO "journal" VALUES(10,'2025-06-26T09:02:00-05:00','R. Alder','product.add','product',2,'contractor=V-0001','d12ba0da0e4b225ca1114c9bffdbb77693d63b754064119f2f2ac46b2243d082','cb89dd5175c45eaee3454c0512bb36813a76429bf0f3599efd2db2ee2af80281');
INSERT INTO "journal" VALUES(11,'2025-06-26T09:03:00-05:00','R. Alder','product.add','product',3,'contractor=V-0002','cb89dd5175c45eaee3454c0512bb36813a76429bf0f3599efd2db2ee2af80281','6916f12e18791fd5cedbc8019a5d1a2476aeb79d22196b37da71153f90d5ffbd');
INSERT INTO "journal" VALUES(12,'2025-06-26T09:04:00-05:00','R. Alder','product.add','product',4,'contractor=V-0002','6916f12e18791fd5cedbc8019a5d1a2476aeb79d22196b37da71153f90d5ffbd','04b006e6f451cfe44e31cba0d5e66625b03042eef6a9ca6c2f6b46420352fca3');
INSERT INTO "journal" VALUES(13,'2025-06-26T09:05:00-05:00','R. Alder','product.add','product',5,'contractor=V-0003','04b006e6f451cfe44e31cba0d5e66625b03042eef6a9ca6c2f6b46420352fca3','1e0b52cdb9d5a690192f37e9801cebb1f104716fea78500c52314b2bd6e50b1e');
INSERT INTO "journal" VALUES(14,'2025-06-26T09:06:00-05:00','R. Alder','product.add','product',6,'contractor=V-0004','1e0b52cdb9d5a690192f37e9801cebb1f104716fea78500c52314b2bd6e50b1e','5121049f9083c7904e7ca100a06abe29a29a1502e13ba465095721deaf9507bf');
INSERT INTO "journal" VALUES(15,'2025-06-26T09:07:00-05:00','R. Alder','product.add','product',7,'contractor=V-0004','5121049f9083c7904e7ca100a06abe29a29a1502e13ba465095721deaf9507bf','3b25571391d0fb05f73b366b4cdc8f65b6437030760bfcbaf7273f4f9839c8a9');
INSERT INTO "journal" VALUES(16,'2025-06-26T09:08:00-05:00','R. Alder','product.add','product',8,'contractor=V-0005','3b25571391d0fb05f73b366b4cdc8f65b6437030760bfcbaf7273f4f9839c8a9','85794d1c541a884352be979bfd70419266668b872e1cf4eae61024e0b66927ae');
INSERT INTO "journal" VALUES(17,'2025-06-26T09:09:00-05:00','R. Alder','product.add','product',9,'contractor=V-0006','85794d1c541a884352be979bfd70419266668b872e1cf4eae61024e0b66927ae','dc7f23b063be9b60176ae756f6e26bdc6b9ba90e3d75c93ff63121e846d487e7');
INSERT INTO "journal" VALUES(18,'2025-06-27T09:01:00-05:00','T. Birch','contract.draft','contract',1,'contractor=V-0004; product=P-0007; signed=2017-08-15; no-end=yes','dc7f23b063be9b60176ae756f6e26bdc6b9ba90e3d75c93ff63121e846d487e7','d0150f06f069253f5862135c60b1b5f4486196589b428fea3983b1de8010045a');
INSERT INTO "journal" VALUES(19,'2025-06-30T09:01:00-05:00','T. Birch','contract.finding','contract',1,'provision=1; finding=present; page=2','d0150f06f069253f5862135c60b1b5f4486196589b428fea3983b1de8010045a','227bf9b56cb04da44774ba25ca1e4883bf4847a80a7d2b105a88b4e384704fd5');
INSERT INTO "journal" VALUES(20,'2025-06-30T09:02:00-05:00','T. Birch','contract.finding','contract',1,'provision=2; finding=present; page=2','227bf9b56cb04da44774ba25ca1e4883bf4847a80a7d2b105a88b4e384704fd5','bf074eaeb82fa4e069386e817e0bcc56aa72b4452863ff16e0c58e7afc24c808');
INSERT INTO "journal" VALUES(21,'2025-06-30T09:03:00-05:00','T. Birch','contract.finding','contract',1,'provision=3; finding=present; page=2','bf074eaeb82fa4e069386e817e0bcc56aa72b4452863ff16e0c58e7afc24c808','d72ec116e0e9a63c2b13cedf63bc4116a3cc5a89a1a4af6b4e6f468fdef04482');
INSERT INTO "journal" VALUES(22,'2025-06-30T09:04:00-05:00','T. Birch','contract.finding','contract',1,'provision=4; finding=present; page=2','d72ec116e0e9a63c2b13cedf63bc4116a3cc5a89a1a4af6b4e6f468fdef04482','d4615301fed1e88e31be96237151342db6eaa00543efc50c1589f977c3d9e650');
INSERT INTO "journal" VALUES(23,'2025-06-30T09:05:00-05:00','T. Birch','contract.finding','contract',1,'provision=5; finding=present; page=2','d4615301fed1e88e31be96237151342db6eaa00543efc50c1589f977c3d9e650','d1728bc82051e3563e8a1b3305777f885e45bf7c16f496deee7950172f025099');
INSERT INTO "journal" VALUES(24,'2025-06-30T09:06:00-05:00','T. Birch','contract.finding','contract',1,'provision=7; finding=present; page=2','d1728bc82051e3563e8a1b3305777f885e45bf7c16f496deee7950172f025099','3a83c9ace28e9e7ac19aa54b8acbee75afba3b01b98f3b213e1b26b9d6a9e533');
INSERT INTO "journal" VALUES(25,'2025-06-30T09:07:00-05:00','T. Birch','contract.finding','contract',1,'provision=8; finding=present; page=2','3a83c9ace28e9e7ac19aa54b8acbee75afba3b01b98f3b213e1b26b9d6a9e533','d837c7a98f3480de517f69f5701e4cfbfc1fb2c37bc2e1cd7a04092f42ad6949');
INSERT INTO "journal" VALUES(26,'2025-06-30T09:08:00-05:00','T. Birch','contract.finding','contract',1,'provision=9; finding=present; page=2','d837c7a98f3480de517f69f5701e4cfbfc1fb2c37bc2e1cd7a04092f42ad6949','9ee7fe9575a4bcc1d05331481232d726c6f20cdc0c3018464fd9c30cfb8533e7');
INSERT INTO "journal" VALUES(27,'2025-06-30T09:09:00-05:00','T. Birch','contract.finding','contract',1,'provision=10; finding=present; page=2','9ee7fe9575a4bcc1d05331481232d726c6f20cdc0c3018464fd9c30cfb8533e7','79e2cad44af384a8dba239b997d9cbd3138ab278893362051680f191e446584d');
INSERT INTO "journal" VALUES(28,'2025-06-30T09:10:00-05:00','T. Birch','contract.finding','contract',1,'provision=6; finding=missing','79e2cad44af384a8dba239b997d9cbd3138ab278893362051680f191e446584d','1052933cf480c55f77caa06ba8bbb452bc5306d05ba29798a7c539b1b544a33a');
INSERT INTO "journal" VALUES(29,'2025-06-30T09:11:00-05:00','T. Birch','contract.finding','contract',1,'provision=11; finding=missing','1052933cf480c55f77caa06ba8bbb452bc5306d05ba29798a7c539b1b544a33a','00e9b83398a9cc8556da0c4ac223ce03460e6156aeb190c4dcb63e3fc4fcdd76');
INSERT INTO "journal" VALUES(30,'2025-07-01T09:01:00-05:00','T. Birch','contract.post','contract',1,'posted=2025-07-01; address=https://sampleharbor.example/privacy/saltmarsh-screener','00e9b83398a9cc8556da0c4ac223ce03460e6156aeb190c4dcb63e3fc4fcdd76','14b82de468173346a77ff4dd6d14b25247751e1fc3ca2c78fa51b17184ec6182');
INSERT INTO "journal" VALUES(31,'2025-07-01T09:02:00-05:00','R. Alder','contract.draft','contract',2,'contractor=V-0002; product=P-0004; signed=2025-07-01; no-end=yes','14b82de468173346a77ff4dd6d14b25247751e1fc3ca2c78fa51b17184ec6182','365570f76c0e614e03a12e12638851db2abae067195117d2e7e9ca2d1bb758f0');
INSERT INTO "journal" VALUES(32,'2025-07-02T09:01:00-05:00','R. Alder','contract.finding','contract',2,'provision=1; finding=present; page=5','365570f76c0e614e03a12e12638851db2abae067195117d2e7e9ca2d1bb758f0','2bd4af4dd655a5d309d3cc81e89e6e91f20864cf8199ce5bf5ec7be3016d1c26');
INSERT INTO "journal" VALUES(33,'2025-07-02T09:02:00-05:00','R. Alder','contract.finding','contract',2,'provision=2; finding=present; page=5','2bd4af4dd655a5d309d3cc81e89e6e91f20864cf8199ce5bf5ec7be3016d1c26','5036b93916c3528a457a23ee616d2dcd97caa0ada313c68d1829514cb9e4ccd3');
INSERT INTO "journal" VALUES(34,'2025-07-02T09:03:00-05:00','R. Alder','contract.finding','contract',2,'provision=3; finding=present; page=5','5036b93916c3528a457a23ee616d2dcd97caa0ada313c68d1829514cb9e4ccd3','0d131f7a6d6b5d5ed12e7df38513e02e6a57eea10277db511d839fb4145773b8');
INSERT INTO "journal" VALUES(35,'2025-07-02T09:04:00-05:00','R. Alder','contract.finding','contract',2,'provision=4; finding=present; page=5','0d131f7a6d6b5d5ed12e7df38513e02e6a57eea10277db511d839fb4145773b8','de4de62d232ff316e4d6e265c3d77f6ccc4024ca03ee9582ec391844e0764655');
INSERT INTO "journal" VALUES(36,'2025-07-02T09:05:00-05:00','R. Alder','contract.finding','contract',2,'provision=5; finding=present; page=5','de4de62d232ff316e4d6e265c3d77f6ccc4024ca03ee9582ec391844e0764655','7fd311d0a6d8a9116f27384026df073da4dfab15aa7924f23e8fcad1af50dc51');
INSERT INTO "journal" VALUES(37,'2025-07-02T09:06:00-05:00','R. Alder','contract.finding','contract',2,'provision=6; finding=present; page=5','7fd311d0a6d8a9116f27384026df073da4dfab15aa7924f23e8fcad1af50dc51','09b1581dd806b6d2f0fbfa0d9740bc5c63db9712e53ccc935fe4497676f7a5b7');
INSERT INTO "journal" VALUES(38,'2025-07-02T09:07:00-05:00','R. Alder','contract.finding','contract',2,'provision=7; finding=present; page=5','09b1581dd806b6d2f0fbfa0d9740bc5c63db9712e53ccc935fe4497676f7a5b7','e627a922966c989174feb78fa5e9c4691ebe2f53690100fface5f334515e9ad5');
INSERT INTO "journal" VALUES(39,'2025-07-02T09:08:00-05:00','R. Alder','contract.finding','contract',2,'provision=8; finding=present; page=5','e627a922966c989174feb78fa5e9c4691ebe2f53690100fface5f334515e9ad5','c882478eaa09593c7d885bb31969f54c148c37cd02edcd11a39278e042ca5c7c');
INSERT INTO "journal" VALUES(40,'2025-07-02T09:09:00-05:00','R. Alder','contract.finding','contract',2,'provision=9; finding=present; page=5','c882478eaa09593c7d885bb31969f54c148c37cd02edcd11a39278e042ca5c7c','968a8ae0b158a344f6b52a92fb760823d51e9fe40b80d4418b45f5a29b6b6529');
INSERT INTO "journal" VALUES(41,'2025-07-02T09:10:00-05:00','R. Alder','contract.finding','contract',2,'provision=10; finding=present; page=5','968a8ae0b158a344f6b52a92fb760823d51e9fe40b80d4418b45f5a29b6b6529','4b5e902e0ba2cbbf453d322beba54f2bf865e8bd62f58269de19decdf9f7a7a3');
INSERT INTO "journal" VALUES(42,'2025-07-02T09:11:00-05:00','R. Alder','contract.finding','contract',2,'provision=11; finding=present; page=5','4b5e902e0ba2cbbf453d322beba54f2bf865e8bd62f58269de19decdf9f7a7a3','47051df15f86dd6d5923b598dcf1b4fb3dd3244968766327000459a30c1e6a10');
INSERT INTO "journal" VALUES(43,'2025-07-03T09:01:00-05:00','R. Alder','contract.post','contract',2,'posted=2025-07-03; address=https://sampleharbor.example/privacy/quillback-facts','47051df15f86dd6d5923b598dcf1b4fb3dd3244968766327000459a30c1e6a10','72d91042a18fdbe7734ee3efa51531a8242a1a75eecb5affb7c1e2ac7d823f58');
INSERT INTO "journal" VALUES(44,'2025-07-04T09:01:00-05:00','T. Birch','contract.draft','contract',3,'contractor=V-0006; product=P-0009; signed=2025-07-04; ends=2026-08-24','72d91042a18fdbe7734ee3efa51531a8242a1a75eecb5affb7c1e2ac7d823f58','301dcd2b8da36a4b10dd739be2dc80cf196f223f467f2451d9954f0fc82263bd');
INSERT INTO "journal" VALUES(45,'2025-07-04T09:02:00-05:00','T. Birch','contract.finding','contract',3,'provision=1; finding=present; page=7','301dcd2b8da36a4b10dd739be2dc80cf196f223f467f2451d9954f0fc82263bd','10312ba3655000c45b09ae80eb09123f259d20fbe2fda5adc35660476ae25a73');
INSERT INTO "journal" VALUES(46,'2025-07-04T09:03:00-05:00','T. Birch','contract.finding','contract',3,'provision=2; finding=present; page=7','10312ba3655000c45b09ae80eb09123f259d20fbe2fda5adc35660476ae25a73','0c31e2251a64099283acc027d9a969d74d24fa9b8577a637611a3fc80967af55');
INSERT INTO "journal" VALUES(47,'2025-07-04T09:04:00-05:00','T. Birch','contract.finding','contract',3,'provision=3; finding=present; page=7','0c31e2251a64099283acc027d9a969d74d24fa9b8577a637611a3fc80967af55','93a4c0644b37e6b158321e75465f193b6c0fe34a2d2f60500c43d9f95b890866');
INSERT INTO "journal" VALUES(48,'2025-07-04T09:05:00-05:00','T. Birch','contract.finding','contract',3,'provision=4; finding=present; page=7','93a4c0644b37e6b158321e75465f193b6c0fe34a2d2f60500c43d9f95b890866','c244f4293cd632b621231f0416abf675e2e0f1ac26455e776884dd2be2734884');
INSERT INTO "journal" VALUES(49,'2025-07-04T09:06:00-05:00','T. Birch','contract.finding','contract',3,'provision=5; finding=present; page=7','c244f4293cd632b621231f0416abf675e2e0f1ac26455e776884dd2be2734884','b5e9f4120e720d4e5e379f95281ea8d9df6b7a2a153ea15110068454aa61a1b0');
INSERT INTO "journal" VALUES(50,'2025-07-04T09:07:00-05:00','T. Birch','contract.finding','contract',3,'provision=6; finding=present; page=7','b5e9f4120e720d4e5e379f95281ea8d9df6b7a2a153ea15110068454aa61a1b0','62ae0c18cf5a6f4fa0825e499ccb1c9d2db1a199988ee32de6d5d9a02186b04f');
INSERT INTO "journal" VALUES(51,'2025-07-04T09:08:00-05:00','T. Birch','contract.finding','contract',3,'provision=7; finding=present; page=7','62ae0c18cf5a6f4fa0825e499ccb1c9d2db1a199988ee32de6d5d9a02186b04f','3188816fb9e3c2c6fb5e5cf80453d6f9ffb42b30908c7bff06d2fa223fd4fcdf');
INSERT INTO "journal" VALUES(52,'2025-07-04T09:09:00-05:00','T. Birch','contract.finding','contract',3,'provision=8; finding=present; page=7','3188816fb9e3c2c6fb5e5cf80453d6f9ffb42b30908c7bff06d2fa223fd4fcdf','2989a0273669893787d14a70b2f8e54e5d990dd7aa3fba09985a8379758f0584');
INSERT INTO "journal" VALUES(53,'2025-07-04T09:10:00-05:00','T. Birch','contract.finding','contract',3,'provision=9; finding=present; page=7','2989a0273669893787d14a70b2f8e54e5d990dd7aa3fba09985a8379758f0584','99aa863f615435eacd52d19af11b07bbba43ce7cb187b8f9559da53c65077ffc');
INSERT INTO "journal" VALUES(54,'2025-07-04T09:11:00-05:00','T. Birch','contract.finding','contract',3,'provision=10; finding=present; page=7','99aa863f615435eacd52d19af11b07bbba43ce7cb187b8f9559da53c65077ffc','90124dd95db042b6c23dfb880347aa944d94153e9521902bde7dc0bd32654346');
INSERT INTO "journal" VALUES(55,'2025-07-04T09:12:00-05:00','T. Birch','contract.finding','contract',3,'provision=11; finding=present; page=7','90124dd95db042b6c23dfb880347aa944d94153e9521902bde7dc0bd32654346','7f8ecc4fbe6152e11e5e460597637d78a9f0ff2e81dce3c57ea1210c8e8695fa');
INSERT INTO "journal" VALUES(56,'2025-07-07T09:01:00-05:00','T. Birch','contract.post','contract',3,'posted=2025-07-07; address=https://sampleharbor.example/privacy/barnacle-routes','7f8ecc4fbe6152e11e5e460597637d78a9f0ff2e81dce3c57ea1210c8e8695fa','09ff1eebc0be4fd46bde9cec871e4c2435544ab12faa238afb2af994247b916f');
INSERT INTO "journal" VALUES(57,'2025-07-10T09:01:00-05:00','T. Birch','contract.draft','contract',4,'contractor=V-0005; product=P-0008; signed=2025-07-10; ends=2026-10-13','09ff1eebc0be4fd46bde9cec871e4c2435544ab12faa238afb2af994247b916f','14493610f84f330f188bd9b8b352591d2c9a365471d9ce878d23608d7d886233');
INSERT INTO "journal" VALUES(58,'2025-07-11T09:01:00-05:00','T. Birch','contract.finding','contract',4,'provision=1; finding=present; page=4','14493610f84f330f188bd9b8b352591d2c9a365471d9ce878d23608d7d886233','0236d908b7b85dfb8595ad277d4dc1992e87b04b7c027610700d0bff8d921a3a');
INSERT INTO "journal" VALUES(59,'2025-07-11T09:02:00-05:00','T. Birch','contract.finding','contract',4,'provision=2; finding=present; page=4','0236d908b7b85dfb8595ad277d4dc1992e87b04b7c027610700d0bff8d921a3a','9a7ce91c818ecaa692030179555886b7daa60b3fc9e93f3d3ae9b1174371e710');
INSERT INTO "journal" VALUES(60,'2025-07-11T09:03:00-05:00','T. Birch','contract.finding','contract',4,'provision=3; finding=present; page=4','9a7ce91c818ecaa692030179555886b7daa60b3fc9e93f3d3ae9b1174371e710','650eaaf35e14b366cdeeda28890607ee62cc2c0feaff991756dd3ed7ab8db9fe');
INSERT INTO "journal" VALUES(61,'2025-07-11T09:04:00-05:00','T. Birch','contract.finding','contract',4,'provision=4; finding=present; page=4','650eaaf35e14b366cdeeda28890607ee62cc2c0feaff991756dd3ed7ab8db9fe','52c5bd9d85c3c10b8b8a7f268131a1f6c1580b3d5e68fc96a01fdf282c14163c');
INSERT INTO "journal" VALUES(62,'2025-07-11T09:05:00-05:00','T. Birch','contract.finding','contract',4,'provision=5; finding=present; page=4','52c5bd9d85c3c10b8b8a7f268131a1f6c1580b3d5e68fc96a01fdf282c14163c','100838252de90dbf3da4f3666590bf81b896c32d541fc92875cab4663b7b21e4');
INSERT INTO "journal" VALUES(63,'2025-07-11T09:06:00-05:00','T. Birch','contract.finding','contract',4,'provision=6; finding=present; page=4','100838252de90dbf3da4f3666590bf81b896c32d541fc92875cab4663b7b21e4','60af313a24c21a871671c238e00a4ba0832e122efcfb75823d4149caaaacac4f');
INSERT INTO "journal" VALUES(64,'2025-07-11T09:07:00-05:00','T. Birch','contract.finding','contract',4,'provision=7; finding=present; page=4','60af313a24c21a871671c238e00a4ba0832e122efcfb75823d4149caaaacac4f','9399f98e3281c8102bb67de7d2e9023568744f15a7d87cbfef2f731dbe01849a');
INSERT INTO "journal" VALUES(65,'2025-07-11T09:08:00-05:00','T. Birch','contract.finding','contract',4,'provision=8; finding=present; page=4','9399f98e3281c8102bb67de7d2e9023568744f15a7d87cbfef2f731dbe01849a','fda2ed44b122886be7b67108ccfbe219c85ceb10aa5f08a727cc674f0ce32d11');
INSERT INTO "journal" VALUES(66,'2025-07-11T09:09:00-05:00','T. Birch','contract.finding','contract',4,'provision=9; finding=present; page=4','fda2ed44b122886be7b67108ccfbe219c85ceb10aa5f08a727cc674f0ce32d11','4283950473cb5a675276da07d34d52244ce5514ea0d65e6face8b22d01cc80a2');
INSERT INTO "journal" VALUES(67,'2025-07-11T09:10:00-05:00','T. Birch','contract.finding','contract',4,'provision=10; finding=present; page=4','4283950473cb5a675276da07d34d52244ce5514ea0d65e6face8b22d01cc80a2','bcac7981a45ad1e47bb7a226e993a8aa3f711dabd9673a6b2efd271167af46d2');
INSERT INTO "journal" VALUES(68,'2025-07-11T09:11:00-05:00','T. Birch','contract.finding','contract',4,'provision=11; finding=present; page=4','bcac7981a45ad1e47bb7a226e993a8aa3f711dabd9673a6b2efd271167af46d2','522ae1ee62287033c3667071076b937774045cc27d573ad31faff0abf13d17db');
INSERT INTO "journal" VALUES(69,'2025-07-11T09:12:00-05:00','T. Birch','contract.post','contract',4,'posted=2025-07-11; address=https://sampleharbor.example/privacy/sandglass-roster','522ae1ee62287033c3667071076b937774045cc27d573ad31faff0abf13d17db','4657afe4d0390bd623eb8b4c3567d46bce19bc6279ce7bf57e233bb01855906a');
INSERT INTO "journal" VALUES(70,'2025-09-23T09:01:00-05:00','R. Alder','contract.draft','contract',5,'contractor=V-0003; product=P-0005; signed=2025-09-23; ends=2027-01-29','4657afe4d0390bd623eb8b4c3567d46bce19bc6279ce7bf57e233bb01855906a','098c151f0661c091b9a29092361f7a87a1994f3582d6221a17bd6c1a6513d491');
INSERT INTO "journal" VALUES(71,'2025-09-24T09:01:00-05:00','R. Alder','contract.finding','contract',5,'provision=1; finding=present; page=6; clause=Exhibit B','098c151f0661c091b9a29092361f7a87a1994f3582d6221a17bd6c1a6513d491','eeb3c646fbdb06d562f4aff5e1e22ae33710728e4f9a604df558255dadc45471');
INSERT INTO "journal" VALUES(72,'2025-09-24T09:02:00-05:00','R. Alder','contract.finding','contract',5,'provision=2; finding=present; page=6; clause=Exhibit B','eeb3c646fbdb06d562f4aff5e1e22ae33710728e4f9a604df558255dadc45471','306e45fd6551b7ed4be2cd3da270dffb90967dcb53f03637606fab02e0b0f9eb');
INSERT INTO "journal" VALUES(73,'2025-09-24T09:03:00-05:00','R. Alder','contract.finding','contract',5,'provision=3; finding=present; page=6; clause=Exhibit B','306e45fd6551b7ed4be2cd3da270dffb90967dcb53f03637606fab02e0b0f9eb','f1fc96c4a77736262a7e57a8165052d831a9e147af47252164ffac6d7f187d2c');
INSERT INTO "journal" VALUES(74,'2025-09-24T09:04:00-05:00','R. Alder','contract.finding','contract',5,'provision=4; finding=present; page=6; clause=Exhibit B','f1fc96c4a77736262a7e57a8165052d831a9e147af47252164ffac6d7f187d2c','4db405ebab59a07f2bc5a0d700b653a842bfb6b72e275a63f7031df5da7425e2');
INSERT INTO "journal" VALUES(75,'2025-09-24T09:05:00-05:00','R. Alder','contract.finding','contract',5,'provision=5; finding=present; page=6; clause=Exhibit B','4db405ebab59a07f2bc5a0d700b653a842bfb6b72e275a63f7031df5da7425e2','701ae18193bf444821829efcb9c2c60922d3838bfff954a9e2896c3d8c198758');
INSERT INTO "journal" VALUES(76,'2025-09-24T09:06:00-05:00','R. Alder','contract.finding','contract',5,'provision=6; finding=present; page=6; clause=Exhibit B','701ae18193bf444821829efcb9c2c60922d3838bfff954a9e2896c3d8c198758','b67a2780edc3feee38abdffba9a1ba7116c2cc8a05baf5cc219b4d771cb0b219');
INSERT INTO "journal" VALUES(77,'2025-09-24T09:07:00-05:00','R. Alder','contract.finding','contract',5,'provision=7; finding=present; page=6; clause=Exhibit B','b67a2780edc3feee38abdffba9a1ba7116c2cc8a05baf5cc219b4d771cb0b219','e76d7c08620908ab282d2bc0fe55e96b26ab6d0a7220f21f4b116e433c2600ce');
INSERT INTO "journal" VALUES(78,'2025-09-24T09:08:00-05:00','R. Alder','contract.finding','contract',5,'provision=8; finding=present; page=6; clause=Exhibit B','e76d7c08620908ab282d2bc0fe55e96b26ab6d0a7220f21f4b116e433c2600ce','5e7f3073ebbe725e75cc066a4040488a4a8435f3d77fd60a4c57c688cd499429');
INSERT INTO "journal" VALUES(79,'2025-09-24T09:09:00-05:00','R. Alder','contract.finding','contract',5,'provision=9; finding=present; page=6; clause=Exhibit B','5e7f3073ebbe725e75cc066a4040488a4a8435f3d77fd60a4c57c688cd499429','9ee60cf048019083e37a17fa2971e3d9c839270b46034d72180897619fbb035e');
INSERT INTO "journal" VALUES(80,'2025-09-24T09:10:00-05:00','R. Alder','contract.finding','contract',5,'provision=10; finding=present; page=6; clause=Exhibit B','9ee60cf048019083e37a17fa2971e3d9c839270b46034d72180897619fbb035e','0584ee57b520d21577fe0d4c6c3f8e20d661090989bc420f2d00c774eddbfb92');
INSERT INTO "journal" VALUES(81,'2025-09-24T09:11:00-05:00','R. Alder','contract.finding','contract',5,'provision=11; finding=present; page=6; clause=Exhibit B','0584ee57b520d21577fe0d4c6c3f8e20d661090989bc420f2d00c774eddbfb92','a4c7ed0a512aa28d98e2dad9facb33f1a0ce07bb21798d6d123a8cfc4936701b');
INSERT INTO "journal" VALUES(82,'2025-09-25T09:01:00-05:00','R. Alder','contract.post','contract',5,'posted=2025-09-25; address=https://sampleharbor.example/privacy/lanternfish-classroom','a4c7ed0a512aa28d98e2dad9facb33f1a0ce07bb21798d6d123a8cfc4936701b','081d758c1c1236801b4a3654612841584a1f89d02c2ef66ad3e2e90f166e2db7');
INSERT INTO "journal" VALUES(83,'2026-01-30T09:01:00-05:00','R. Alder','contract.draft','contract',6,'contractor=V-0001; product=P-0001; product=P-0002','081d758c1c1236801b4a3654612841584a1f89d02c2ef66ad3e2e90f166e2db7','a1645b7d8c9d553960ba2e0dc6d36ea03befbb5f2d3565a25021defd19ec79d7');
INSERT INTO "journal" VALUES(84,'2026-02-05T09:01:00-05:00','R. Alder','contract.execute','contract',6,'signed=2026-02-05; in-force=2026-02-10; ends=2028-02-05','a1645b7d8c9d553960ba2e0dc6d36ea03befbb5f2d3565a25021defd19ec79d7','5176f4d5fa4f73bc9e58e2c7d95ef1faa6a713382c2f5e5e4d243e93bdcad767');
INSERT INTO "journal" VALUES(85,'2026-02-06T09:01:00-05:00','R. Alder','contract.finding','contract',6,'provision=1; finding=present; page=8','5176f4d5fa4f73bc9e58e2c7d95ef1faa6a713382c2f5e5e4d243e93bdcad767','6c387c590696e7cc12bf2621c5fdae4de58762678c3b460511627c6f7867debe');
INSERT INTO "journal" VALUES(86,'2026-02-06T09:02:00-05:00','R. Alder','contract.finding','contract',6,'provision=2; finding=present; page=8','6c387c590696e7cc12bf2621c5fdae4de58762678c3b460511627c6f7867debe','f9b6ea433923b4f830a050f4a9375723ae6e1229bdfa38c21c745de5542b5608');
INSERT INTO "journal" VALUES(87,'2026-02-06T09:03:00-05:00','R. Alder','contract.finding','contract',6,'provision=3; finding=present; page=8','f9b6ea433923b4f830a050f4a9375723ae6e1229bdfa38c21c745de5542b5608','9152aa31988cacbda4da9265cc26801943c8dd904ba791101cf03dd1c06251f2');
INSERT INTO "journal" VALUES(88,'2026-02-06T09:04:00-05:00','R. Alder','contract.finding','contract',6,'provision=4; finding=present; page=8','9152aa31988cacbda4da9265cc26801943c8dd904ba791101cf03dd1c06251f2','6a7ad5fdbbc6167a460bf29ccf5928a39c994edfb897ecbeafaa9b1b1ec49888');
INSERT INTO "journal" VALUES(89,'2026-02-06T09:05:00-05:00','R. Alder','contract.finding','contract',6,'provision=5; finding=present; page=8','6a7ad5fdbbc6167a460bf29ccf5928a39c994edfb897ecbeafaa9b1b1ec49888','92d81c845bd2197daf5c2349468b3f770ad0c54978ea04e4815b8474cb5fa752');
INSERT INTO "journal" VALUES(90,'2026-02-06T09:06:00-05:00','R. Alder','contract.finding','contract',6,'provision=6; finding=present; page=8','92d81c845bd2197daf5c2349468b3f770ad0c54978ea04e4815b8474cb5fa752','8c2300780008a66c22a2e92751bb8736c5ef1f01db02536182188930aea309ef');
INSERT INTO "journal" VALUES(91,'2026-02-06T09:07:00-05:00','R. Alder','contract.finding','contract',6,'provision=7; finding=present; page=8','8c2300780008a66c22a2e92751bb8736c5ef1f01db02536182188930aea309ef','e5bde2ac68760ceea44e9812bc5d235936579ec6384f322ced3ccf0b3ba492ed');
INSERT INTO "journal" VALUES(92,'2026-02-06T09:08:00-05:00','R. Alder','contract.finding','contract',6,'provision=8; finding=present; page=8','e5bde2ac68760ceea44e9812bc5d235936579ec6384f322ced3ccf0b3ba492ed','7fe772833104a3031bca4f076bee641c839d090d39f3a4ccca89b8c412be04b7');
INSERT INTO "journal" VALUES(93,'2026-02-06T09:09:00-05:00','R. Alder','contract.finding','contract',6,'provision=10; finding=present; page=8','7fe772833104a3031bca4f076bee641c839d090d39f3a4ccca89b8c412be04b7','12e8191c0fb93dd699f40560e0e146aab35912a8c35c97d923bc100b4cb71885');
INSERT INTO "journal" VALUES(94,'2026-02-06T09:10:00-05:00','R. Alder','contract.finding','contract',6,'provision=11; finding=present; page=8','12e8191c0fb93dd699f40560e0e146aab35912a8c35c97d923bc100b4cb71885','3c401b088e85543f592ecaf738ce1d7e96dcf73ee7524742b065a75035f7b952');
INSERT INTO "journal" VALUES(95,'2026-02-06T09:11:00-05:00','R. Alder','contract.finding','contract',6,'provision=9; finding=missing','3c401b088e85543f592ecaf738ce1d7e96dcf73ee7524742b065a75035f7b952','37f14e685a761fcf670ed8d31d7a9de9a97fe21a45fe916bed80d67aee453d7f');
INSERT INTO "journal" VALUES(96,'2026-02-06T09:12:00-05:00','R. Alder','contract.notify','contract',6,'sent=2026-02-06; cure-by=2026-03-09; provisions=9','37f14e685a761fcf670ed8d31d7a9de9a97fe21a45fe916bed80d67aee453d7f','0292cb53c240e68fde558f7683ba91eb561e8afc842fd2c1ffc5db2442b74f0c');
INSERT INTO "journal" VALUES(97,'2026-02-06T09:13:00-05:00','R. Alder','contract.post','contract',6,'posted=2026-02-06; address=https://sampleharbor.example/privacy/tidewrack','0292cb53c240e68fde558f7683ba91eb561e8afc842fd2c1ffc5db2442b74f0c','1eb47c521f58873f2e3e9ce892559f080e348f2b19cf8db902b2f79bac2ba485');
INSERT INTO "journal" VALUES(98,'2026-03-02T09:01:00-05:00','R. Alder','contract.amend','contract',6,'signed=2026-02-27; provisions=9','1eb47c521f58873f2e3e9ce892559f080e348f2b19cf8db902b2f79bac2ba485','442dca108307cdab9888d85b17df65e2f2af8e46b9ae244c9bb1ed12ec5a1981');
INSERT INTO "journal" VALUES(99,'2026-04-01T09:01:00-05:00','R. Alder','contractor.add','contractor',7,'kinds=operator','442dca108307cdab9888d85b17df65e2f2af8e46b9ae244c9bb1ed12ec5a1981','151e16a63d6ded5559640a296d294aab0eacb30630d3f4363b98588a404c2239');
INSERT INTO "journal" VALUES(100,'2026-04-01T09:02:00-05:00','R. Alder','product.add','product',10,'contractor=V-0007','151e16a63d6ded5559640a296d294aab0eacb30630d3f4363b98588a404c2239','9bc208f912fbe7db28004e7af41f7a13ff7a671ba62a95623bcbf61a6b96b972');
INSERT INTO "journal" VALUES(101,'2026-04-03T09:01:00-05:00','T. Birch','contract.draft','contract',7,'contractor=V-0007; product=P-0010; signed=2026-04-03; ends=2027-10-13','9bc208f912fbe7db28004e7af41f7a13ff7a671ba62a95623bcbf61a6b96b972','ddecf9496a41ffd4f1d63137d1d38f6862e09b3223d6ada1c2fe8c09171b7f39');
INSERT INTO "journal" VALUES(102,'2026-04-03T09:02:00-05:00','T. Birch','contract.post','contract',7,'posted=2026-04-03; address=https://sampleharbor.example/privacy/fogbell','ddecf9496a41ffd4f1d63137d1d38f6862e09b3223d6ada1c2fe8c09171b7f39','a55c2eb72ade0fb0319dd32fdfe0127ad9c4fc993859f6e322845a1b0ea09312');
INSERT INTO "journal" VALUES(103,'2026-04-06T09:01:00-05:00','R. Alder','contract.finding','contract',7,'provision=1; finding=present; page=1','a55c2eb72ade0fb0319dd32fdfe0127ad9c4fc993859f6e322845a1b0ea09312','d808e965aee8bcd7af36aadd41803bac3cae6b9dde1fcff1246b1a63b914f482');
INSERT INTO "journal" VALUES(104,'2026-04-06T09:02:00-05:00','R. Alder','contract.finding','contract',7,'provision=3; finding=present; page=1','d808e965aee8bcd7af36aadd41803bac3cae6b9dde1fcff1246b1a63b914f482','7b05bb169d7d43ece71a66267016fd473d1eee0aece1f3216c8138b0d45d088b');
INSERT INTO "journal" VALUES(105,'2026-04-06T09:03:00-05:00','R. Alder','contract.finding','contract',7,'provision=4; finding=present; page=1','7b05bb169d7d43ece71a66267016fd473d1eee0aece1f3216c8138b0d45d088b','c84454e18c15ae52776af7637b0151284235e4c71c038378e1ed58eaba8b76aa');
INSERT INTO "journal" VALUES(106,'2026-04-06T09:04:00-05:00','R. Alder','contract.finding','contract',7,'provision=6; finding=present; page=1','c84454e18c15ae52776af7637b0151284235e4c71c038378e1ed58eaba8b76aa','e82f9a520949f694a1016f5e431f0d872295968269483b94a7c0d80fc8e8a4f5');
INSERT INTO "journal" VALUES(107,'2026-04-06T09:05:00-05:00','R. Alder','contract.finding','contract',7,'provision=8; finding=present; page=1','e82f9a520949f694a1016f5e431f0d872295968269483b94a7c0d80fc8e8a4f5','17f6ae1a4f45e72e397e276ca93c7c31abddcfcd2b7909e64e35dff6c0d77b99');
INSERT INTO "journal" VALUES(108,'2026-04-06T09:06:00-05:00','R. Alder','contract.finding','contract',7,'provision=9; finding=present; page=1','17f6ae1a4f45e72e397e276ca93c7c31abddcfcd2b7909e64e35dff6c0d77b99','a32e7271d5e89f37371f616166c77e1d847b457549dec0960acdb0f1f1ed20f2');
INSERT INTO "journal" VALUES(109,'2026-04-06T09:07:00-05:00','R. Alder','contract.finding','contract',7,'provision=10; finding=present; page=1','a32e7271d5e89f37371f616166c77e1d847b457549dec0960acdb0f1f1ed20f2','682a6b5966c706c6acb108739ca45c2cc48ba65026853567cd0fb7c784647d51');
INSERT INTO "journal" VALUES(110,'2026-04-06T09:08:00-05:00','R. Alder','contract.finding','contract',7,'provision=11; finding=present; page=1','682a6b5966c706c6acb108739ca45c2cc48ba65026853567cd0fb7c784647d51','ee819c3e7cb37691187e7550223c51d8b690d2e432a319b7818448a20bf872b6');
INSERT INTO "journal" VALUES(111,'2026-04-06T09:09:00-05:00','R. Alder','contract.finding','contract',7,'provision=2; finding=missing','ee819c3e7cb37691187e7550223c51d8b690d2e432a319b7818448a20bf872b6','242cfd954150bf24699599687f3175a2776b393c5c36ad3d671c08c04f33eb2c');
INSERT INTO "journal" VALUES(112,'2026-04-06T09:10:00-05:00','R. Alder','contract.finding','contract',7,'provision=5; finding=missing','242cfd954150bf24699599687f3175a2776b393c5c36ad3d671c08c04f33eb2c','7fd91166e95918ffb41698477ad14912b2dfc5f06ae5834365a26587d5a21c4a');
INSERT INTO "journal" VALUES(113,'2026-04-06T09:11:00-05:00','R. Alder','contract.finding','contract',7,'provision=7; finding=missing','7fd91166e95918ffb41698477ad14912b2dfc5f06ae5834365a26587d5a21c4a','9c15e513445a2f799c757c4f7d36d5b99dc654c8c4271affa437f7fbaba154b2');
INSERT INTO "journal" VALUES(114,'2026-05-11T09:01:00-05:00','R. Alder','contract.notify','contract',7,'sent=2026-05-11; cure-by=2026-06-10; provisions=2,5,7','9c15e513445a2f799c757c4f7d36d5b99dc654c8c4271affa437f7fbaba154b2','cdd8df682b380ae2b18cf790f8875147b86d94f1afa3c75bd3bd6f94a51ebdb6');
INSERT INTO "journal" VALUES(115,'2026-05-27T09:01:00-05:00','R. Alder','contract.extend-cure','contract',7,'was=2026-06-10; until=2026-06-24','cdd8df682b380ae2b18cf790f8875147b86d94f1afa3c75bd3bd6f94a51ebdb6','b44f2037682e64374498cd608f2d38307fdeeda0cfe243b427a7fd9be8838f9d');
INSERT INTO "journal" VALUES(116,'2026-06-30T09:01:00-05:00','R. Alder','contract.note','contract',7,'','b44f2037682e64374498cd608f2d38307fdeeda0cfe243b427a7fd9be8838f9d','e7cbbdeb98cf18e6bac7a217886ae9b979ad86da211faa31a0fbff6209620366');
INSERT INTO "journal" VALUES(117,'2026-06-30T09:02:00-05:00','R. Alder','contractor.add','contractor',8,'kinds=operator','e7cbbdeb98cf18e6bac7a217886ae9b979ad86da211faa31a0fbff6209620366','d19f78b22e5cd1476968271802cb00c42f79a70d987ac74ee15294489774ca74');
INSERT INTO "journal" VALUES(118,'2026-06-30T09:03:00-05:00','R. Alder','product.add','product',11,'contractor=V-0008','d19f78b22e5cd1476968271802cb00c42f79a70d987ac74ee15294489774ca74','79f6a7917d6dc418ce3d5b95e94afcbbf51fb7cc404a12de24d0f93bbef736ac');
INSERT INTO "journal" VALUES(119,'2026-06-30T09:04:00-05:00','R. Alder','product.add','product',12,'contractor=V-0008','79f6a7917d6dc418ce3d5b95e94afcbbf51fb7cc404a12de24d0f93bbef736ac','e234e3a70d7301b2c4d2804963b15aa90c0be787000b7f85b32d2642312c78d5');
INSERT INTO "journal" VALUES(120,'2026-07-10T09:01:00-05:00','S. Cedar','exemption.open','exemption',1,'product=P-0012; plan=504; drawn-up=2026-07-10','e234e3a70d7301b2c4d2804963b15aa90c0be787000b7f85b32d2642312c78d5','d57dbbc7556a9afdf66af2e6377dc5dcd3ab96133c7ee3e188e1ca8b0cc7391c');
INSERT INTO "journal" VALUES(121,'2026-07-10T09:02:00-05:00','S. Cedar','exemption.effort','exemption',1,'on=2026-07-10','d57dbbc7556a9afdf66af2e6377dc5dcd3ab96133c7ee3e188e1ca8b0cc7391c','2284678995f8f6ccda5415293f0e1a24c756c3cd36e9dcd39390f5222734038c');
INSERT INTO "journal" VALUES(122,'2026-07-10T09:03:00-05:00','S. Cedar','exemption.search','exemption',1,'on=2026-07-10','2284678995f8f6ccda5415293f0e1a24c756c3cd36e9dcd39390f5222734038c','4cc80d3827ba3a25952a4b4653c3896b9811c6beb15338f0635e59c23996ea2e');
INSERT INTO "journal" VALUES(123,'2026-07-13T09:01:00-05:00','S. Cedar','exemption.condition','exemption',1,'condition=federal-law; answer=met; on=2026-07-13','4cc80d3827ba3a25952a4b4653c3896b9811c6beb15338f0635e59c23996ea2e','923ed8508d241d403e8c1e2098c8787e33ab386d2ab5ec5f16fc4b97703e8b8c');
INSERT INTO "journal" VALUES(124,'2026-07-13T09:02:00-05:00','S. Cedar','exemption.condition','exemption',1,'condition=effort; answer=met; on=2026-07-13','923ed8508d241d403e8c1e2098c8787e33ab386d2ab5ec5f16fc4b97703e8b8c','f101004d248fcf26140c253f8b7619ee5cc42ce39991d4c3c7d68703540d8135');
INSERT INTO "journal" VALUES(125,'2026-07-14T09:01:00-05:00','S. Cedar','exemption.condition','exemption',1,'condition=operator-duties; answer=met; on=2026-07-14','f101004d248fcf26140c253f8b7619ee5cc42ce39991d4c3c7d68703540d8135','b64062e1960f1497d25e54790f4e534c6760c34c268758b75b05a030640c885f');
INSERT INTO "journal" VALUES(126,'2026-07-15T09:01:00-05:00','S. Cedar','exemption.sign','exemption',1,'role=parent; on=2026-07-15; method=ink; acknowledges=yes; authorizes=yes; scan=no','b64062e1960f1497d25e54790f4e534c6760c34c268758b75b05a030640c885f','1d0fc829868ff08fc2022bcbcf2afe77737b4b3fb95e7764ac391a0565c7ac46');
INSERT INTO "journal" VALUES(127,'2026-07-16T09:01:00-05:00','S. Cedar','exemption.review','exemption',1,'on=2026-07-16; next=2027-07-16','1d0fc829868ff08fc2022bcbcf2afe77737b4b3fb95e7764ac391a0565c7ac46','038051c25c0b3591d4786a84c82e15d57d2741b23328e07170ca75dd1fad0d30');
INSERT INTO "journal" VALUES(128,'2026-07-20T09:01:00-05:00','S. Cedar','exemption.open','exemption',2,'product=P-0011; plan=iep; drawn-up=2026-07-20','038051c25c0b3591d4786a84c82e15d57d2741b23328e07170ca75dd1fad0d30','a0b226fea484037332b0590e5448d9e967bef08db32fc166577bb2d95a8712ea');
INSERT INTO "journal" VALUES(129,'2026-07-21T09:01:00-05:00','S. Cedar','exemption.effort','exemption',2,'on=2026-07-21','a0b226fea484037332b0590e5448d9e967bef08db32fc166577bb2d95a8712ea','786caa1d7e891eab22f14178b9307cd09eb070231278a0472c4646fb1faf90e6');
INSERT INTO "journal" VALUES(130,'2026-07-22T09:01:00-05:00','S. Cedar','exemption.search','exemption',2,'on=2026-07-22','786caa1d7e891eab22f14178b9307cd09eb070231278a0472c4646fb1faf90e6','eedede81356130cd3d65a5f23dbf81ef20d6c1dab10deb499fbba2833aa5405b');
INSERT INTO "journal" VALUES(131,'2026-07-23T09:01:00-05:00','S. Cedar','exemption.condition','exemption',2,'condition=federal-law; answer=met; on=2026-07-23','eedede81356130cd3d65a5f23dbf81ef20d6c1dab10deb499fbba2833aa5405b','1efb7c5a221cdc341bcc4aaf5bf12aa26289340fb0404fee1f6aafb2b5978946');
INSERT INTO "journal" VALUES(132,'2026-07-23T09:02:00-05:00','S. Cedar','exemption.condition','exemption',2,'condition=effort; answer=met; on=2026-07-23','1efb7c5a221cdc341bcc4aaf5bf12aa26289340fb0404fee1f6aafb2b5978946','568c0a37880cb8e391d3988c5a94315c4f08e1082f18eb1d588e9ba33e9308e4');
INSERT INTO "journal" VALUES(133,'2026-07-23T09:03:00-05:00','S. Cedar','exemption.condition','exemption',2,'condition=operator-duties; answer=met; on=2026-07-23','568c0a37880cb8e391d3988c5a94315c4f08e1082f18eb1d588e9ba33e9308e4','627f91cf56b135a8a3cf3dab38f76ff0264b692f428837e30c073297d6a6ce29');
INSERT INTO "journal" VALUES(134,'2026-07-24T09:01:00-05:00','S. Cedar','exemption.sign','exemption',2,'role=parent; on=2026-07-24; method=ink; acknowledges=yes; authorizes=yes; scan=no','627f91cf56b135a8a3cf3dab38f76ff0264b692f428837e30c073297d6a6ce29','379e64b04e203dcb2fe5c08fec909eddd7cda7e63345b526cf555e23da7a3bba');
INSERT INTO "journal" VALUES(135,'2026-07-24T09:02:00-05:00','S. Cedar','exemption.sign','exemption',2,'role=team-member; on=2026-07-24; method=electronic; acknowledges=yes; authorizes=yes; scan=no','379e64b04e203dcb2fe5c08fec909eddd7cda7e63345b526cf555e23da7a3bba','deb2e20a950ba9b8ab9d2d04c63716f876938b0401dd9c8b059a256ffa194b39');
INSERT INTO "journal" VALUES(136,'2026-07-30T09:01:00-05:00','R. Alder','contract.draft','contract',8,'contractor=V-0004; product=P-0006; signed=2026-07-30; ends=2027-07-30','deb2e20a950ba9b8ab9d2d04c63716f876938b0401dd9c8b059a256ffa194b39','9f6d89673cadc9004ba289246e702f58afe805e1ba2db6a4e6c402b7435935eb');
INSERT INTO "journal" VALUES(137,'2026-07-31T09:01:00-05:00','R. Alder','contract.post','contract',8,'posted=2026-07-31; address=https://sampleharbor.example/privacy/saltmarsh-benchmark','9f6d89673cadc9004ba289246e702f58afe805e1ba2db6a4e6c402b7435935eb','fc5349c8e82d070255db30ea61e839a7c35f9a6f5cfd8425a0ebafa1d343f0fd');
INSERT INTO "journal" VALUES(138,'2026-08-07T09:01:00-05:00','T. Birch','contract.let-end','contract',4,'on=2026-08-07','fc5349c8e82d070255db30ea61e839a7c35f9a6f5cfd8425a0ebafa1d343f0fd','6860cf93a379072f98f0ca4ffd4093264dad484965274cf3276f6f275fd3eec4');
INSERT INTO "journal" VALUES(139,'2026-09-08T09:01:00-05:00','T. Birch','contract.confirm-end','contract',3,'on=2026-09-08; accounts=no','6860cf93a379072f98f0ca4ffd4093264dad484965274cf3276f6f275fd3eec4','a50a42be54b106d27bd4796ba4acf9953c030f1b24be26a2cbfec655377c16ae');
INSERT INTO "journal" VALUES(140,'2026-09-11T09:01:00-05:00','R. Alder','deletion.open','deletion',1,'requester=parent; received=2026-09-11; students=1; contractor=V-0003; contractor=V-0001','a50a42be54b106d27bd4796ba4acf9953c030f1b24be26a2cbfec655377c16ae','82f67d83a235bcf11baa566c1d47cdb11becd3e4b9aa194d9380d745452089eb');
INSERT INTO "journal" VALUES(141,'2026-09-14T09:01:00-05:00','R. Alder','deletion.verify','deletion',1,'on=2026-09-14; holds=yes','82f67d83a235bcf11baa566c1d47cdb11becd3e4b9aa194d9380d745452089eb','296989d99c8e51ace060a22146fa13e98fce2c65e638158e136de5420729441c');
INSERT INTO "journal" VALUES(142,'2026-09-14T09:02:00-05:00','R. Alder','deletion.safeguard','deletion',1,'only-copy=no; access-open=no; on=2026-09-14','296989d99c8e51ace060a22146fa13e98fce2c65e638158e136de5420729441c','6cf0072d6975a189a6e3a2be44d0b5fd7acfdee29744dd2fbed9a13252baf482');
INSERT INTO "journal" VALUES(143,'2026-09-15T09:01:00-05:00','R. Alder','deletion.send','deletion',1,'contractor=V-0003; on=2026-09-15; time=1','6cf0072d6975a189a6e3a2be44d0b5fd7acfdee29744dd2fbed9a13252baf482','1dfa2d054b3b0150be758347c13e0dc4cc3c6bfc7852ab07d35f0dc54dd5d33a');
INSERT INTO "journal" VALUES(144,'2026-09-15T09:02:00-05:00','R. Alder','deletion.send','deletion',1,'contractor=V-0001; on=2026-09-15; time=1','1dfa2d054b3b0150be758347c13e0dc4cc3c6bfc7852ab07d35f0dc54dd5d33a','09dc63d7ea37a75e3bbf33d2e28cbf73d13c89e8724da660a4856374028bba39');
INSERT INTO "journal" VALUES(145,'2026-09-18T09:01:00-05:00','R. Alder','contractor.add','contractor',9,'kinds=operator','09dc63d7ea37a75e3bbf33d2e28cbf73d13c89e8724da660a4856374028bba39','09b94da987a9d8ca648af5478611107049011d1684da6153c41a268b47d9b141');
INSERT INTO "journal" VALUES(146,'2026-09-18T09:02:00-05:00','R. Alder','product.add','product',13,'contractor=V-0009','09b94da987a9d8ca648af5478611107049011d1684da6153c41a268b47d9b141','6f8ce14c96921961f62f4305d1568598394e954b854a28e9f1fcd48ae11ac4de');
INSERT INTO "journal" VALUES(147,'2026-09-18T09:03:00-05:00','T. Birch','contract.draft','contract',9,'contractor=V-0009; product=P-0013; signed=2026-09-18; ends=2027-09-20','6f8ce14c96921961f62f4305d1568598394e954b854a28e9f1fcd48ae11ac4de','a106f476f17759001a852a55bdbd2813bff1745ec51ca60721537a3358ea72d9');
INSERT INTO "journal" VALUES(148,'2026-09-22T09:01:00-05:00','T. Birch','contract.post','contract',9,'posted=2026-09-22; address=https://sampleharbor.example/privacy/whelk-forms','a106f476f17759001a852a55bdbd2813bff1745ec51ca60721537a3358ea72d9','2e696ec00fa2434e492a39177cbaa656d8d5c50b41f0964f806e6f1ebc5322fc');
INSERT INTO "journal" VALUES(149,'2026-09-28T09:01:00-05:00','R. Alder','contractor.add','contractor',10,'kinds=operator','2e696ec00fa2434e492a39177cbaa656d8d5c50b41f0964f806e6f1ebc5322fc','5e600f57b2607cd8d155800866a1bb6fe51078969b1db71fcc1b423ab4b7a67b');
INSERT INTO "journal" VALUES(150,'2026-09-28T09:02:00-05:00','R. Alder','product.add','product',14,'contractor=V-0010','5e600f57b2607cd8d155800866a1bb6fe51078969b1db71fcc1b423ab4b7a67b','e5ae53623889afa7744e41a50c54c492cf836d2cfa2b123d0a5336da1300a547');
INSERT INTO "journal" VALUES(151,'2026-09-28T09:03:00-05:00','R. Alder','product.add','product',15,'contractor=V-0010','e5ae53623889afa7744e41a50c54c492cf836d2cfa2b123d0a5336da1300a547','d0e72e613eb93cc6fe62420a6d6eee0b93dc7f64feb39318a0ceb0d278c349d4');
INSERT INTO "journal" VALUES(152,'2026-09-28T09:04:00-05:00','R. Alder','deletion.confirm','deletion',1,'contractor=V-0003; on=2026-09-28; certificate=no','d0e72e613eb93cc6fe62420a6d6eee0b93dc7f64feb39318a0ceb0d278c349d4','d8c9069d4a23a91a3d89ef53b6cd345abe1b9316819fc00dbca99b98e63ce89d');
INSERT INTO "journal" VALUES(153,'2026-09-30T09:01:00-05:00','R. Alder','contract.draft','contract',10,'contractor=V-0010; product=P-0015; signed=2026-09-30; ends=2027-09-30','d8c9069d4a23a91a3d89ef53b6cd345abe1b9316819fc00dbca99b98e63ce89d','0012e188ff9edd3fdfe00840cd921ca2ee7bf078f8be4ebcd7567490e80eca61');
INSERT INTO "journal" VALUES(154,'2026-10-01T09:01:00-05:00','R. Alder','deletion.keep-copy','deletion',1,'contractor=V-0001; on=2026-10-01','0012e188ff9edd3fdfe00840cd921ca2ee7bf078f8be4ebcd7567490e80eca61','be8fe56e833ed2e0b22a0ffb04f4735c68ed1b68759a239cdc5db1930722c008');
INSERT INTO "journal" VALUES(155,'2026-10-02T09:01:00-05:00','R. Alder','contract.post','contract',10,'posted=2026-10-02; address=https://sampleharbor.example/privacy/kelp-animator','be8fe56e833ed2e0b22a0ffb04f4735c68ed1b68759a239cdc5db1930722c008','2a1a19f1f1dafb9e409cd4ed0b2719408f67461bef55898f53b9dc479b2e3ee9');
INSERT INTO "journal" VALUES(156,'2026-10-02T09:02:00-05:00','R. Alder','contract.finding','contract',10,'provision=2; finding=present; page=2','2a1a19f1f1dafb9e409cd4ed0b2719408f67461bef55898f53b9dc479b2e3ee9','01b694ff570cd548ed80a5aedbef33180b76eb3acf9c645fff029e4869a4d74c');
INSERT INTO "journal" VALUES(157,'2026-10-02T09:03:00-05:00','R. Alder','contract.finding','contract',10,'provision=3; finding=present; page=2','01b694ff570cd548ed80a5aedbef33180b76eb3acf9c645fff029e4869a4d74c','4dee5273c0bed2ff3fa9d4f9ff05c52ce71ca115d4c4c534d3a8051eb0bb1232');
INSERT INTO "journal" VALUES(158,'2026-10-02T09:04:00-05:00','R. Alder','contract.finding','contract',10,'provision=4; finding=present; page=2','4dee5273c0bed2ff3fa9d4f9ff05c52ce71ca115d4c4c534d3a8051eb0bb1232','ca31ecade531c041ccb74a20e1713557c71d5c5e393eb0e01d0df608364a196a');
INSERT INTO "journal" VALUES(159,'2026-10-02T09:05:00-05:00','R. Alder','contract.finding','contract',10,'provision=5; finding=present; page=2','ca31ecade531c041ccb74a20e1713557c71d5c5e393eb0e01d0df608364a196a','8c7c45f88015a31f4358efec3975bb074f22edd4ec03e7f43e437d7ca10110d2');
INSERT INTO "journal" VALUES(160,'2026-10-02T09:06:00-05:00','R. Alder','contract.finding','contract',10,'provision=6; finding=present; page=2','8c7c45f88015a31f4358efec3975bb074f22edd4ec03e7f43e437d7ca10110d2','9d730424210f65bef2dd6ae5eba69b0c492c34eb44f4e500e0de805fadb1d82d');
INSERT INTO "journal" VALUES(161,'2026-10-02T09:07:00-05:00','R. Alder','contract.finding','contract',10,'provision=7; finding=present; page=2','9d730424210f65bef2dd6ae5eba69b0c492c34eb44f4e500e0de805fadb1d82d','cf35944b4dcbbb398e5c4673a81dd577ca6c044a77b7e30e79c4535c407f703e');
INSERT INTO "journal" VALUES(162,'2026-10-02T09:08:00-05:00','R. Alder','contract.finding','contract',10,'provision=8; finding=present; page=2','cf35944b4dcbbb398e5c4673a81dd577ca6c044a77b7e30e79c4535c407f703e','135ab803445685b9f3c4a0b9c5c8f3b79f8105198e10fbc9f6323dd71753d494');
INSERT INTO "journal" VALUES(163,'2026-10-02T09:09:00-05:00','R. Alder','contract.finding','contract',10,'provision=9; finding=present; page=2','135ab803445685b9f3c4a0b9c5c8f3b79f8105198e10fbc9f6323dd71753d494','a1a0445b19361ce94fc428add488051122fa17e13d4932fd9b81f2baea7ecd3e');
INSERT INTO "journal" VALUES(164,'2026-10-02T09:10:00-05:00','R. Alder','contract.finding','contract',10,'provision=10; finding=present; page=2','a1a0445b19361ce94fc428add488051122fa17e13d4932fd9b81f2baea7ecd3e','9da7b47e36ff99763b120b82f5a6647624b5387b36b7c0516c23f9a6f1b8bb03');
INSERT INTO "journal" VALUES(165,'2026-10-02T09:11:00-05:00','R. Alder','contract.finding','contract',10,'provision=11; finding=present; page=2','9da7b47e36ff99763b120b82f5a6647624b5387b36b7c0516c23f9a6f1b8bb03','6e2471cdb3be8cd84d349aaf47725366c842bc4d98a7d7c913b0ea77124ce6b0');
INSERT INTO "journal" VALUES(166,'2026-10-02T09:12:00-05:00','R. Alder','contract.finding','contract',10,'provision=1; finding=conflicting; page=4','6e2471cdb3be8cd84d349aaf47725366c842bc4d98a7d7c913b0ea77124ce6b0','ecdd5d3b9c3e63d2e735b30cdb622702acba3a3068563d29f2b136effe0da98d');
INSERT INTO "journal" VALUES(167,'2026-10-02T09:13:00-05:00','R. Alder','deletion.answer','deletion',1,'on=2026-10-02; outcome=deleted-in-part','ecdd5d3b9c3e63d2e735b30cdb622702acba3a3068563d29f2b136effe0da98d','ea8220b444c90032ff6bec10741982d13ed1fdbfb67874c84f7ad8b06ecd3858');
INSERT INTO "journal" VALUES(168,'2026-10-14T09:01:00-05:00','R. Alder','deletion.open','deletion',2,'requester=district; received=2026-10-14; group=yes; contractor=V-0001; contractor=V-0003; contractor=V-0007','ea8220b444c90032ff6bec10741982d13ed1fdbfb67874c84f7ad8b06ecd3858','c88ca1525e3173cb085646c738ba75817806255b21e1c8d30da17f3d4702a7f3');
INSERT INTO "journal" VALUES(169,'2026-10-15T09:01:00-05:00','R. Alder','deletion.verify','deletion',2,'on=2026-10-15; holds=yes','c88ca1525e3173cb085646c738ba75817806255b21e1c8d30da17f3d4702a7f3','2598f89079bc3f90a6370e32f373d1c1cc5e77fa6b809d7a7280a871ab2a8ba8');
INSERT INTO "journal" VALUES(170,'2026-10-15T09:02:00-05:00','R. Alder','deletion.safeguard','deletion',2,'only-copy=no; access-open=no; on=2026-10-15','2598f89079bc3f90a6370e32f373d1c1cc5e77fa6b809d7a7280a871ab2a8ba8','a49b99c1b44a4bfc3c01165d67ca16af0a26b4afca05db936e8efcdab94896ec');
INSERT INTO "journal" VALUES(171,'2026-10-16T09:01:00-05:00','R. Alder','deletion.send','deletion',2,'contractor=V-0007; on=2026-10-16; time=1','a49b99c1b44a4bfc3c01165d67ca16af0a26b4afca05db936e8efcdab94896ec','5298f9beaf1f6a2fb7ac67eba5888bd2191d237836a79871d3dd8bb1c26aae0b');
INSERT INTO "journal" VALUES(172,'2026-10-16T09:02:00-05:00','R. Alder','contract.finding','contract',9,'provision=1; finding=present; page=2','5298f9beaf1f6a2fb7ac67eba5888bd2191d237836a79871d3dd8bb1c26aae0b','45eeee304c4706f40d1ab06023490745b798bf1f6bd38c982360ff3c03d1c664');
INSERT INTO "journal" VALUES(173,'2026-10-16T09:03:00-05:00','R. Alder','contract.finding','contract',9,'provision=2; finding=present; page=2','45eeee304c4706f40d1ab06023490745b798bf1f6bd38c982360ff3c03d1c664','a6024f8083087bc02efd960c3c1980115774428ccbf7b9fbeeda20072923ac4b');
INSERT INTO "journal" VALUES(174,'2026-10-16T09:04:00-05:00','R. Alder','contract.finding','contract',9,'provision=3; finding=present; page=2','a6024f8083087bc02efd960c3c1980115774428ccbf7b9fbeeda20072923ac4b','949a3b7cb5deeff72dc09089c214bc7cadb920ac7c793a8924d9789bda025340');
INSERT INTO "journal" VALUES(175,'2026-10-16T09:05:00-05:00','R. Alder','contract.finding','contract',9,'provision=5; finding=present; page=2','949a3b7cb5deeff72dc09089c214bc7cadb920ac7c793a8924d9789bda025340','c4029ae75d6147c17ce450f2dc9466746798635db40c27fa9c848ef7230a341b');
INSERT INTO "journal" VALUES(176,'2026-10-16T09:06:00-05:00','R. Alder','contract.finding','contract',9,'provision=6; finding=present; page=2','c4029ae75d6147c17ce450f2dc9466746798635db40c27fa9c848ef7230a341b','c1849800d1298448440fbef14d507081ca87e99129e57c76f28750b71adf5d60');
INSERT INTO "journal" VALUES(177,'2026-10-16T09:07:00-05:00','R. Alder','contract.finding','contract',9,'provision=8; finding=present; page=2','c1849800d1298448440fbef14d507081ca87e99129e57c76f28750b71adf5d60','9bec41357ee498e428628bbafa6fb5b3836a4ff3779b543c3e52a08ba0774e54');
INSERT INTO "journal" VALUES(178,'2026-10-16T09:08:00-05:00','R. Alder','contract.finding','contract',9,'provision=9; finding=present; page=2','9bec41357ee498e428628bbafa6fb5b3836a4ff3779b543c3e52a08ba0774e54','f2be00c366ca844292a6005f44982990978153ace98e8b3a661009322c8f183f');
INSERT INTO "journal" VALUES(179,'2026-10-16T09:09:00-05:00','R. Alder','contract.finding','contract',9,'provision=10; finding=present; page=2','f2be00c366ca844292a6005f44982990978153ace98e8b3a661009322c8f183f','8dc865ffd573bab2bfea83f9b3c89e8597cff135227bd4dbcb1a3bd98440df24');
INSERT INTO "journal" VALUES(180,'2026-10-16T09:10:00-05:00','R. Alder','contract.finding','contract',9,'provision=11; finding=present; page=2','8dc865ffd573bab2bfea83f9b3c89e8597cff135227bd4dbcb1a3bd98440df24','d848ef734fb625ed88fd7f42598dfa21181dff3283ed3f67dfc01da6da737bc2');
INSERT INTO "journal" VALUES(181,'2026-10-16T09:11:00-05:00','R. Alder','contract.finding','contract',9,'provision=4; finding=missing','d848ef734fb625ed88fd7f42598dfa21181dff3283ed3f67dfc01da6da737bc2','2b08e07f02d528a12af7d097104756f419d1352c97b5f9577e751bca93ae2361');
INSERT INTO "journal" VALUES(182,'2026-10-16T09:12:00-05:00','R. Alder','contract.finding','contract',9,'provision=7; finding=missing','2b08e07f02d528a12af7d097104756f419d1352c97b5f9577e751bca93ae2361','66b93f451fef03873b0aeb5cef7ff400f40105a44f8e7e3822aea253c9f0c1be');
INSERT INTO "journal" VALUES(183,'2026-10-23T09:01:00-05:00','S. Cedar','exemption.withdraw','exemption',2,'on=2026-10-23','66b93f451fef03873b0aeb5cef7ff400f40105a44f8e7e3822aea253c9f0c1be','24c4fbe989ac3b2184b6021b3b70190b99eb4c1e2007d3ccae0df736ebebeec6');
INSERT INTO "journal" VALUES(184,'2026-10-28T09:01:00-05:00','R. Alder','contract.finding','contract',8,'provision=1; finding=present; page=3','24c4fbe989ac3b2184b6021b3b70190b99eb4c1e2007d3ccae0df736ebebeec6','c70e2891f40203b21f48f121e72389da9cddafcc0bd2b9c507791d30902da931');
INSERT INTO "journal" VALUES(185,'2026-10-28T09:02:00-05:00','R. Alder','contract.finding','contract',8,'provision=2; finding=present; page=3','c70e2891f40203b21f48f121e72389da9cddafcc0bd2b9c507791d30902da931','b88e6ff12d79b7a73bf8d81a9f845bd85f3db2d63ec1edd930fa1e62a7dbc09d');
INSERT INTO "journal" VALUES(186,'2026-10-28T09:03:00-05:00','R. Alder','contract.finding','contract',8,'provision=3; finding=present; page=3','b88e6ff12d79b7a73bf8d81a9f845bd85f3db2d63ec1edd930fa1e62a7dbc09d','2bfba2574084481937f0540678382c7f0e1c6930f296fa7adb6680168c336469');
INSERT INTO "journal" VALUES(187,'2026-10-28T09:04:00-05:00','R. Alder','contract.finding','contract',8,'provision=4; finding=present; page=3','2bfba2574084481937f0540678382c7f0e1c6930f296fa7adb6680168c336469','f9a0164b4175286dd7a0c7c722964d9aac40718642718b3cb94f867a252cc263');
INSERT INTO "journal" VALUES(188,'2026-10-28T09:05:00-05:00','R. Alder','contract.finding','contract',8,'provision=5; finding=present; page=3','f9a0164b4175286dd7a0c7c722964d9aac40718642718b3cb94f867a252cc263','a2034844d1152db41cb83a45e03de66eb17a5caefd8b70e659d686c12ad5cc0e');
INSERT INTO "journal" VALUES(189,'2026-10-28T09:06:00-05:00','R. Alder','contract.finding','contract',8,'provision=7; finding=present; page=3','a2034844d1152db41cb83a45e03de66eb17a5caefd8b70e659d686c12ad5cc0e','c444f0c4274ea6f63f763675b0ee762d23f5b4479882b096fde399c08e35abd9');
INSERT INTO "journal" VALUES(190,'2026-10-28T09:07:00-05:00','R. Alder','contract.finding','contract',8,'provision=8; finding=present; page=3','c444f0c4274ea6f63f763675b0ee762d23f5b4479882b096fde399c08e35abd9','ab0dd62fb4ea8e2687a61c58393b707c7525cdd7ebd0fe3ae7e4732a2c1d5f0a');
INSERT INTO "journal" VALUES(191,'2026-10-28T09:08:00-05:00','R. Alder','contract.finding','contract',8,'provision=10; finding=present; page=3','ab0dd62fb4ea8e2687a61c58393b707c7525cdd7ebd0fe3ae7e4732a2c1d5f0a','699bd5726e5b8c0b259630b809bc532da36edb891b99c2e48e70a6eb8c576c34');
INSERT INTO "journal" VALUES(192,'2026-10-28T09:09:00-05:00','R. Alder','contract.finding','contract',8,'provision=11; finding=present; page=3','699bd5726e5b8c0b259630b809bc532da36edb891b99c2e48e70a6eb8c576c34','e5618f575ffe274b83228b304b995625a4c3ff8d06f9fd6a5d9b7ec8221c7337');
INSERT INTO "journal" VALUES(193,'2026-10-28T09:10:00-05:00','R. Alder','contract.finding','contract',8,'provision=6; finding=missing','e5618f575ffe274b83228b304b995625a4c3ff8d06f9fd6a5d9b7ec8221c7337','10e3510b84f8c6839a64bf819363f6a86fa2e9970096637a0f835b844cf6dd6a');
INSERT INTO "journal" VALUES(194,'2026-10-28T09:11:00-05:00','R. Alder','contract.finding','contract',8,'provision=9; finding=missing','10e3510b84f8c6839a64bf819363f6a86fa2e9970096637a0f835b844cf6dd6a','b22bcd7252d979058c1c67428ebea6170fd284dce9f304f03f40daa1c5e83aa0');
INSERT INTO "journal" VALUES(195,'2026-10-30T09:01:00-05:00','R. Alder','deletion.send','deletion',2,'contractor=V-0003; on=2026-10-30; time=1','b22bcd7252d979058c1c67428ebea6170fd284dce9f304f03f40daa1c5e83aa0','f27714eb985f7447375a5756801cdf2df813106e8023a6fb2945a0ef311815ca');
INSERT INTO "journal" VALUES(196,'2026-10-30T09:02:00-05:00','R. Alder','deletion.acknowledge','deletion',2,'contractor=V-0003; on=2026-10-30','f27714eb985f7447375a5756801cdf2df813106e8023a6fb2945a0ef311815ca','0e7a6b1a6c1d3104a54a678cb5939e3e890328163bb77ecc9c5915a5d89e8669');
INSERT INTO "journal" VALUES(197,'2026-10-30T09:03:00-05:00','R. Alder','contract.notify','contract',9,'sent=2026-10-30; cure-by=2026-12-01; provisions=4,7','0e7a6b1a6c1d3104a54a678cb5939e3e890328163bb77ecc9c5915a5d89e8669','91cf071a83b63a112aeb648dc82b47a8df00be35a0c612af1d1d35d800a21d94');
INSERT INTO "journal" VALUES(198,'2026-11-03T09:01:00-05:00','S. Cedar','exemption.open','exemption',3,'product=P-0011; plan=iep; drawn-up=2026-11-03','91cf071a83b63a112aeb648dc82b47a8df00be35a0c612af1d1d35d800a21d94','12a42bf04e04845c7d26f8d4349b8257c6d3540f73203d92a380806c2b0aad64');
INSERT INTO "journal" VALUES(199,'2026-11-04T09:01:00-05:00','S. Cedar','exemption.effort','exemption',3,'on=2026-11-04','12a42bf04e04845c7d26f8d4349b8257c6d3540f73203d92a380806c2b0aad64','caeb7de46c6ad6508eb7f119e705afeed7de9bdfa9b2ccc9019f15df63b0617f');
INSERT INTO "journal" VALUES(200,'2026-11-05T09:01:00-05:00','S. Cedar','exemption.search','exemption',3,'on=2026-11-05','caeb7de46c6ad6508eb7f119e705afeed7de9bdfa9b2ccc9019f15df63b0617f','57b363100b36898e13b09ca5cdb96c8f4e7797d6b793f7347c65191ac5f5eb41');
INSERT INTO "journal" VALUES(201,'2026-11-06T09:01:00-05:00','R. Alder','contract.draft','contract',11,'contractor=V-0010; product=P-0014; signed=2026-11-06; ends=2027-11-06','57b363100b36898e13b09ca5cdb96c8f4e7797d6b793f7347c65191ac5f5eb41','867d554bf6956fe01aea4da7787b9b8d57ed9058066ecc7508fec50a97f4b4da');
INSERT INTO "journal" VALUES(202,'2026-11-06T09:02:00-05:00','R. Alder','contract.finding','contract',11,'provision=1; finding=present; page=3','867d554bf6956fe01aea4da7787b9b8d57ed9058066ecc7508fec50a97f4b4da','2b5b84c21e01562d7c4fd2ed00a7473e767817607eb9d2cec85c776f8979454c');
INSERT INTO "journal" VALUES(203,'2026-11-06T09:03:00-05:00','R. Alder','contract.finding','contract',11,'provision=2; finding=present; page=3','2b5b84c21e01562d7c4fd2ed00a7473e767817607eb9d2cec85c776f8979454c','3740c3fe68e30dd3d48bcb6c1cb55250458d58c512d0bb8d673c3622247200a0');
INSERT INTO "journal" VALUES(204,'2026-11-06T09:04:00-05:00','R. Alder','contract.finding','contract',11,'provision=3; finding=present; page=3','3740c3fe68e30dd3d48bcb6c1cb55250458d58c512d0bb8d673c3622247200a0','f26068aa6aea73b18a759daffcf4eecc21768660d809a5d0e678b605d7cabd53');
INSERT INTO "journal" VALUES(205,'2026-11-06T09:05:00-05:00','R. Alder','contract.finding','contract',11,'provision=4; finding=present; page=3','f26068aa6aea73b18a759daffcf4eecc21768660d809a5d0e678b605d7cabd53','79859ff888226f2c1f4b323c1bbfcd8aa9cadee2d9df4532d960ee96c8cd672b');
INSERT INTO "journal" VALUES(206,'2026-11-06T09:06:00-05:00','R. Alder','contract.finding','contract',11,'provision=5; finding=present; page=3','79859ff888226f2c1f4b323c1bbfcd8aa9cadee2d9df4532d960ee96c8cd672b','12445d93a0d7e48504f06af0d1264a82ea71ffc160860ec3c469f9992ed4c277');
INSERT INTO "journal" VALUES(207,'2026-11-06T09:07:00-05:00','R. Alder','contract.finding','contract',11,'provision=6; finding=present; page=3','12445d93a0d7e48504f06af0d1264a82ea71ffc160860ec3c469f9992ed4c277','5f4744febc3ebf39437ee9e868121240c10d83f0cfc80a7c369758183582b2a8');
INSERT INTO "journal" VALUES(208,'2026-11-06T09:08:00-05:00','R. Alder','contract.finding','contract',11,'provision=7; finding=present; page=3','5f4744febc3ebf39437ee9e868121240c10d83f0cfc80a7c369758183582b2a8','ad845c43021eefbe94d9c4376c4fb7d5d2185cfa10f23fe98b46d3d5490937b4');
INSERT INTO "journal" VALUES(209,'2026-11-06T09:09:00-05:00','R. Alder','contract.finding','contract',11,'provision=8; finding=present; page=3','ad845c43021eefbe94d9c4376c4fb7d5d2185cfa10f23fe98b46d3d5490937b4','f755b526abddf84fc1952eef30ab933bc6bc786dcd0d4e954502e9fae8a71d58');
INSERT INTO "journal" VALUES(210,'2026-11-06T09:10:00-05:00','R. Alder','contract.finding','contract',11,'provision=9; finding=present; page=3','f755b526abddf84fc1952eef30ab933bc6bc786dcd0d4e954502e9fae8a71d58','9ec5b0c2963eb3e8fae799e79aba3e593dba7b3260c3a2d8e056552cdc3d6977');
INSERT INTO "journal" VALUES(211,'2026-11-06T09:11:00-05:00','R. Alder','contract.finding','contract',11,'provision=10; finding=present; page=3','9ec5b0c2963eb3e8fae799e79aba3e593dba7b3260c3a2d8e056552cdc3d6977','84cde28a90f2d473854e61ceead3c108ed5d2209f26a96c9d2e3de71b824a935');
INSERT INTO "journal" VALUES(212,'2026-11-06T09:12:00-05:00','R. Alder','contract.finding','contract',11,'provision=11; finding=present; page=3','84cde28a90f2d473854e61ceead3c108ed5d2209f26a96c9d2e3de71b824a935','c7ab8c39f83f9916b41de9e64007ee304cbebd0a5355b59aa5f30e5956e6cb5b');
INSERT INTO "journal" VALUES(213,'2026-11-06T09:13:00-05:00','S. Cedar','exemption.condition','exemption',3,'condition=federal-law; answer=met; on=2026-11-06','c7ab8c39f83f9916b41de9e64007ee304cbebd0a5355b59aa5f30e5956e6cb5b','dd8bc885210cd738fab1184d59c464ecedffdf30d8d741423acc83eb2eb301de');
INSERT INTO "journal" VALUES(214,'2026-11-06T09:14:00-05:00','S. Cedar','exemption.condition','exemption',3,'condition=effort; answer=met; on=2026-11-06','dd8bc885210cd738fab1184d59c464ecedffdf30d8d741423acc83eb2eb301de','a0262e27f0ce045a83b31a2ed7e54a007f894b71c0e954ab2e6496dbdce3f29d');
INSERT INTO "journal" VALUES(215,'2026-11-06T09:15:00-05:00','S. Cedar','exemption.condition','exemption',3,'condition=operator-duties; answer=met; on=2026-11-06','a0262e27f0ce045a83b31a2ed7e54a007f894b71c0e954ab2e6496dbdce3f29d','d522659759dd14c76b1946e653cd820c5c7713c80753edc9a62eeaaaef7699c2');
INSERT INTO "journal" VALUES(216,'2026-11-09T09:01:00-05:00','R. Alder','deletion.open','deletion',3,'requester=guardian; received=2026-11-09; students=1; contractor=V-0001','d522659759dd14c76b1946e653cd820c5c7713c80753edc9a62eeaaaef7699c2','602ee4cdf6db08cabf68017413189b79ec11057d6b61c775e20f70fdc7930c49');
INSERT INTO "journal" VALUES(217,'2026-11-10T09:01:00-05:00','R. Alder','deletion.verify','deletion',3,'on=2026-11-10; holds=yes','602ee4cdf6db08cabf68017413189b79ec11057d6b61c775e20f70fdc7930c49','9e1e1b0c54fbcf05b9d671744c8d2f3a14740966f25d2b3afce0b87b2cbeb132');
INSERT INTO "journal" VALUES(218,'2026-11-10T09:02:00-05:00','R. Alder','deletion.safeguard','deletion',3,'only-copy=no; access-open=no; on=2026-11-10','9e1e1b0c54fbcf05b9d671744c8d2f3a14740966f25d2b3afce0b87b2cbeb132','022c74cbbe91ee6f2c59d277e79d98dd833aab45016e2d4602af13d157f18c4d');
INSERT INTO "journal" VALUES(219,'2026-11-13T09:01:00-05:00','R. Alder','contract.notify','contract',10,'sent=2026-11-13; cure-by=2026-12-13; provisions=1','022c74cbbe91ee6f2c59d277e79d98dd833aab45016e2d4602af13d157f18c4d','f557e0be710870fc4d794445a07fa639a771d4799de799ffe22b2d029bc3be20');
INSERT INTO "journal" VALUES(220,'2026-11-13T09:02:00-05:00','R. Alder','deletion.pause','deletion',3,'from=2026-11-13','f557e0be710870fc4d794445a07fa639a771d4799de799ffe22b2d029bc3be20','371591719a11a52c0d1cd33e76d8feec925d8c5f6706b87db00d412b6070aba2');
INSERT INTO "journal" VALUES(221,'2026-11-13T09:03:00-05:00','R. Alder','deletion.send','deletion',2,'contractor=V-0001; on=2026-11-13; time=1','371591719a11a52c0d1cd33e76d8feec925d8c5f6706b87db00d412b6070aba2','fd723ed0bb96507d1b75b3d294f7121d2d2d486d7bc8fe005e6ab7597f129ffb');
INSERT INTO "journal" VALUES(222,'2026-11-16T09:01:00-05:00','S. Cedar','exemption.open','exemption',4,'product=P-0012; plan=iep; drawn-up=2026-11-16','fd723ed0bb96507d1b75b3d294f7121d2d2d486d7bc8fe005e6ab7597f129ffb','713a9a3659e5bafb6d425e88ff05f188fc3c3220612de40a82270d8bf47bef8e');
INSERT INTO "journal" VALUES(223,'2026-11-17T09:01:00-05:00','S. Cedar','exemption.effort','exemption',4,'on=2026-11-17','713a9a3659e5bafb6d425e88ff05f188fc3c3220612de40a82270d8bf47bef8e','ef34ed38f59e740e249fd2ee3c450306594c1d61cd43484c0fd1c6eddd4b0281');
INSERT INTO "journal" VALUES(224,'2026-11-17T09:02:00-05:00','S. Cedar','exemption.condition','exemption',4,'condition=federal-law; answer=met; on=2026-11-17','ef34ed38f59e740e249fd2ee3c450306594c1d61cd43484c0fd1c6eddd4b0281','e76b971a248674662a117e237a2c5171b3a44afb9ec84a79abc04ed6700bfef6');
INSERT INTO "journal" VALUES(225,'2026-11-18T09:01:00-05:00','S. Cedar','exemption.sign','exemption',3,'role=legal-guardian; on=2026-11-18; method=ink; acknowledges=yes; authorizes=yes; scan=no','e76b971a248674662a117e237a2c5171b3a44afb9ec84a79abc04ed6700bfef6','c6c4771029115060e581252bfd7ac83f87c09043706c942ab2ee369c90840879');
INSERT INTO "journal" VALUES(226,'2026-11-19T09:01:00-05:00','R. Alder','deletion.follow-up','deletion',2,'contractor=V-0007; on=2026-11-19','c6c4771029115060e581252bfd7ac83f87c09043706c942ab2ee369c90840879','6b142d29fe540a2ffea27d7a471c9aadd7ca5622538fdd11fbd6f51776eceef5');
INSERT INTO "journal" VALUES(227,'2026-11-24T09:01:00-05:00','R. Alder','contract.draft','contract',12,'contractor=V-0002; product=P-0003; signed=2026-11-24; ends=2027-11-24','6b142d29fe540a2ffea27d7a471c9aadd7ca5622538fdd11fbd6f51776eceef5','5e6cb689a1f5cf03c48b08fd8803d8058bb604d7fec075c441c2f508a100708d');
INSERT INTO "journal" VALUES(228,'2026-11-25T09:01:00-05:00','R. Alder','contract.finding','contract',12,'provision=1; finding=present; page=5; clause=Article III','5e6cb689a1f5cf03c48b08fd8803d8058bb604d7fec075c441c2f508a100708d','df956414dca3a96837ae8fc9308fbf771d7711cc9c6c1f2fdeae36690450b582');
INSERT INTO "journal" VALUES(229,'2026-11-25T09:02:00-05:00','R. Alder','contract.finding','contract',12,'provision=2; finding=present; page=5; clause=Article III','df956414dca3a96837ae8fc9308fbf771d7711cc9c6c1f2fdeae36690450b582','7f49edc20451a6ef8b2b80923c279d5990cab0233874cd31c71885e53db410f4');
INSERT INTO "journal" VALUES(230,'2026-11-25T09:03:00-05:00','R. Alder','contract.finding','contract',12,'provision=3; finding=present; page=5; clause=Article III','7f49edc20451a6ef8b2b80923c279d5990cab0233874cd31c71885e53db410f4','606bc59084e7e044cd60554fd71da84592f7c5264b9f1f6b4416b479067921b6');
INSERT INTO "journal" VALUES(231,'2026-11-25T09:04:00-05:00','R. Alder','contract.finding','contract',12,'provision=4; finding=present; page=5; clause=Article III','606bc59084e7e044cd60554fd71da84592f7c5264b9f1f6b4416b479067921b6','0b194e44fc1c93ce6a6e93113dfcdb84d7d59775f31f138f8f842f0795925a44');
INSERT INTO "journal" VALUES(232,'2026-11-25T09:05:00-05:00','R. Alder','contract.finding','contract',12,'provision=5; finding=present; page=5; clause=Article III','0b194e44fc1c93ce6a6e93113dfcdb84d7d59775f31f138f8f842f0795925a44','462230a5ef20a81ee888c8313cd64cb2e8318e674de2613e79699c51ac8b8f8e');
INSERT INTO "journal" VALUES(233,'2026-11-25T09:06:00-05:00','R. Alder','contract.finding','contract',12,'provision=6; finding=present; page=5; clause=Article III','462230a5ef20a81ee888c8313cd64cb2e8318e674de2613e79699c51ac8b8f8e','415358e9a59a591c57b6e7647c65fe3d9e0b71f14d5364e2755816478a9e1ff7');
INSERT INTO "journal" VALUES(234,'2026-11-25T09:07:00-05:00','R. Alder','contract.finding','contract',12,'provision=7; finding=present; page=5; clause=Article III','415358e9a59a591c57b6e7647c65fe3d9e0b71f14d5364e2755816478a9e1ff7','dc4345f226e0d2b25fa79e69fa3f9d5c2d3919102f7223e236e989375c66e1e8');
INSERT INTO "journal" VALUES(235,'2026-11-25T09:08:00-05:00','T. Birch','contract.draft','contract',13,'contractor=V-0005; product=P-0008','dc4345f226e0d2b25fa79e69fa3f9d5c2d3919102f7223e236e989375c66e1e8','f21c807de1df2fc56461a15df4627fdc7b90532e68e0f0886a326265f358fc5f');
INSERT INTO "journal" VALUES(236,'2026-11-26T09:01:00-05:00','R. Alder','deletion.open','deletion',4,'requester=student; received=2026-11-26; students=1; contractor=V-0007','f21c807de1df2fc56461a15df4627fdc7b90532e68e0f0886a326265f358fc5f','fb098b94860a0309d78dd1684fd54ecb7dfe418c5cbe575909b21e5be1e51fd5');
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
INSERT INTO "leg" VALUES(1,1,3,30,'confirmed','2026-09-15','e-mail',NULL,'2026-09-28','Deleted from all systems.',NULL,'',NULL,NULL,1);
INSERT INTO "leg" VALUES(1,2,1,45,'kept-in-copy','2026-09-15','e-mail',NULL,'2026-10-01','A sealed backup on tape stays until it is overwritten.',NULL,'','open',NULL,1);
INSERT INTO "leg" VALUES(2,1,1,45,'sent','2026-11-13','their portal',NULL,NULL,'',NULL,'',NULL,NULL,1);
INSERT INTO "leg" VALUES(2,2,3,30,'acknowledged','2026-10-30','e-mail','2026-10-30',NULL,'',NULL,'',NULL,NULL,1);
INSERT INTO "leg" VALUES(2,3,7,NULL,'sent','2026-10-16','certified letter',NULL,NULL,'',NULL,'',NULL,NULL,1);
INSERT INTO "leg" VALUES(3,1,1,45,'to-be-sent',NULL,'',NULL,NULL,'',NULL,'',NULL,NULL,0);
INSERT INTO "leg" VALUES(4,1,7,NULL,'to-be-sent',NULL,'',NULL,NULL,'',NULL,'',NULL,NULL,0);
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
INSERT INTO "note" VALUES('contract',7,1,'2026-06-30','R. Alder','No amendment came. The schools were told to stop using it.');
INSERT INTO "note" VALUES('contract',13,1,'2026-11-25','T. Birch','Their lawyer has our version; the old contract has ended and nobody confirmed that nothing is kept.');
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
INSERT INTO "noticeToAmend" VALUES(6,1,'2026-02-06','E-mail to the privacy desk','2026-03-09','A month is what their counsel asked for.','9');
INSERT INTO "noticeToAmend" VALUES(7,1,'2026-05-11','Certified letter to the registered office','2026-06-24','Three clauses; thirty days is our usual time. Extended: They asked for two more weeks by telephone.','2,5,7');
INSERT INTO "noticeToAmend" VALUES(9,1,'2026-10-30','E-mail to J. Whelk, who answered the same day','2026-12-01','Thirty days, as agreed on the telephone.','4,7');
INSERT INTO "noticeToAmend" VALUES(10,1,'2026-11-13','E-mail to legal@kelpstreet.example','2026-12-13','One clause; thirty days is our usual time.','1');
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
  PRIMARY KEY (contract, position)
) STRICT, WITHOUT ROWID;
INSERT INTO "posting" VALUES(1,1,'2025-07-01','https://sampleharbor.example/privacy/saltmarsh-screener');
INSERT INTO "posting" VALUES(2,1,'2025-07-03','https://sampleharbor.example/privacy/quillback-facts');
INSERT INTO "posting" VALUES(3,1,'2025-07-07','https://sampleharbor.example/privacy/barnacle-routes');
INSERT INTO "posting" VALUES(4,1,'2025-07-11','https://sampleharbor.example/privacy/sandglass-roster');
INSERT INTO "posting" VALUES(5,1,'2025-09-25','https://sampleharbor.example/privacy/lanternfish-classroom');
INSERT INTO "posting" VALUES(6,1,'2026-02-06','https://sampleharbor.example/privacy/tidewrack');
INSERT INTO "posting" VALUES(7,1,'2026-04-03','https://sampleharbor.example/privacy/fogbell');
INSERT INTO "posting" VALUES(8,1,'2026-07-31','https://sampleharbor.example/privacy/saltmarsh-benchmark');
INSERT INTO "posting" VALUES(9,1,'2026-09-22','https://sampleharbor.example/privacy/whelk-forms');
INSERT INTO "posting" VALUES(10,1,'2026-10-02','https://sampleharbor.example/privacy/kelp-animator');
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
INSERT INTO "signature" VALUES(1,1,'parent','N. Made-Up','2026-07-15','ink',1,1);
INSERT INTO "signature" VALUES(2,1,'parent','Q. Made-Up','2026-07-24','ink',1,1);
INSERT INTO "signature" VALUES(2,2,'team-member','S. Cedar','2026-07-24','electronic',1,1);
INSERT INTO "signature" VALUES(3,1,'legal-guardian','C. Made-Up','2026-11-18','ink',1,1);
CREATE TABLE tally (
  area TEXT PRIMARY KEY,
  next INTEGER NOT NULL CHECK (next > 0),
  total INTEGER NOT NULL CHECK (total >= 0)
) STRICT, WITHOUT ROWID;
INSERT INTO "tally" VALUES('contract',14,13);
INSERT INTO "tally" VALUES('contractor',11,10);
INSERT INTO "tally" VALUES('deletion',5,4);
INSERT INTO "tally" VALUES('docket',237,0);
INSERT INTO "tally" VALUES('exemption',5,4);
INSERT INTO "tally" VALUES('product',16,15);
CREATE INDEX contractorByName ON contractor (nameKey);
CREATE INDEX productByName ON product (nameKey);
CREATE INDEX productByContractor ON product (contractor, nameKey);
CREATE INDEX contractByTitle ON contract (titleKey);
CREATE INDEX contractBySigning ON contract (signedKey);
CREATE INDEX contractByEnd ON contract (endsKey);
CREATE INDEX contractByLane ON contract (lane, endsKey);
CREATE INDEX contractByContractor ON contract (contractor);
CREATE INDEX contractProductByProduct ON contractProduct (product);
CREATE INDEX exemptionByStudent ON exemption (studentKey);
CREATE INDEX exemptionByReview ON exemption (reviewKey);
CREATE INDEX exemptionByStanding ON exemption (standing);
CREATE INDEX exemptionByStandingAndReview ON exemption (standing, reviewKey);
CREATE INDEX exemptionByProduct ON exemption (product, studentCode);
CREATE INDEX exemptionByContractor ON exemption (contractor);
CREATE INDEX deletionByReceipt ON deletion (receivedOn);
CREATE INDEX deletionByStatus ON deletion (status);
CREATE INDEX deletionByStatusAndReceipt ON deletion (status, receivedOn);
CREATE INDEX legByContractor ON leg (contractor);
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
CREATE INDEX attachmentByCase ON attachment (area, number, position);
CREATE INDEX docketItemByCase ON docketItem (area, number);
CREATE INDEX differenceByCase ON difference (area, number, seq);
DELETE FROM "sqlite_sequence";
CREATE VIRTUAL TABLE contractorText USING fts5(name, content='contractor', content_rowid='number', prefix='1 2 3 4 5', columnsize=0, tokenize="unicode61 remove_diacritics 2");
CREATE VIRTUAL TABLE productText USING fts5(name, content='product', content_rowid='number', prefix='1 2 3 4 5', columnsize=0, tokenize="unicode61 remove_diacritics 2");
CREATE VIRTUAL TABLE contractText USING fts5(title, content='contract', content_rowid='number', prefix='1 2 3 4 5', columnsize=0, tokenize="unicode61 remove_diacritics 2");
CREATE VIRTUAL TABLE exemptionText USING fts5(title, content='exemption', content_rowid='number', prefix='1 2 3 4 5', columnsize=0, tokenize="unicode61 remove_diacritics 2");
CREATE VIRTUAL TABLE deletionText USING fts5(title, content='deletion', content_rowid='number', prefix='1 2 3 4 5', columnsize=0, tokenize="unicode61 remove_diacritics 2");
CREATE VIRTUAL TABLE docketItemText USING fts5(title, sentence, content='docketItem', content_rowid='id', prefix='1 2 3 4 5', columnsize=0, tokenize="unicode61 remove_diacritics 2");
INSERT INTO contractorText (contractorText) VALUES ('rebuild');
INSERT INTO productText (productText) VALUES ('rebuild');
INSERT INTO contractText (contractText) VALUES ('rebuild');
INSERT INTO exemptionText (exemptionText) VALUES ('rebuild');
INSERT INTO deletionText (deletionText) VALUES ('rebuild');
INSERT INTO docketItemText (docketItemText) VALUES ('rebuild');
