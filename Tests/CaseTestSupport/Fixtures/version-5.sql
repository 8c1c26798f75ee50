-- A casebook of version 5, as the program of that version made and filled it: the made-up district. One
-- statement to a line, or to several.
PRAGMA application_id = 1146045259;
PRAGMA user_version = 5;
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
CREATE TABLE breach (
  number INTEGER PRIMARY KEY,
  revision INTEGER NOT NULL,
  holder TEXT NOT NULL
    CHECK (holder = 'contractor' OR holder = 'sub-processor' OR holder = 'exempt-operator' OR holder = 'operator' OR holder = 'district'),
  subProcessor TEXT NOT NULL,
  about TEXT NOT NULL,
  occurredFrom TEXT CHECK (occurredFrom GLOB '????-??-??'),
  occurredTo TEXT CHECK (occurredTo GLOB '????-??-??'),
  occurredPrecision TEXT NOT NULL CHECK (occurredPrecision IN ('exact', 'about')),
  restoredOn TEXT CHECK (restoredOn GLOB '????-??-??'),
  dataClasses TEXT NOT NULL,
  dataElements TEXT NOT NULL,
  dataDirectory TEXT NOT NULL,
  dataPersonal TEXT NOT NULL,
  dataEncrypted INTEGER CHECK (dataEncrypted IN (0, 1)),
  dataSource TEXT NOT NULL,
  contractDaysInformation INTEGER,
  contractDaysRecords INTEGER,
  delayUnreasonable INTEGER CHECK (delayUnreasonable IN (0, 1)),
  delayWhy TEXT,
  delayOn TEXT CHECK (delayOn GLOB '????-??-??'),
  attorneyGeneralOn TEXT CHECK (attorneyGeneralOn GLOB '????-??-??'),
  delayAskedOn TEXT CHECK (delayAskedOn GLOB '????-??-??'),
  delayOverOn TEXT CHECK (delayOverOn GLOB '????-??-??'),
  delayAskedBy TEXT,
  servicesOn TEXT CHECK (servicesOn GLOB '????-??-??'),
  servicesUntil TEXT CHECK (servicesUntil GLOB '????-??-??'),
  servicesHow TEXT,
  falseAlarmOn TEXT CHECK (falseAlarmOn GLOB '????-??-??'),
  falseAlarmWhy TEXT,
  correctedOn TEXT CHECK (correctedOn GLOB '????-??-??'),
  correctedHow TEXT,
  liftedOn TEXT CHECK (liftedOn GLOB '????-??-??'),
  title TEXT NOT NULL,
  standing TEXT NOT NULL
    CHECK (standing = 'suspected' OR standing = 'noticed' OR standing = 'telling' OR standing = 'told' OR standing = 'posted' OR standing = 'false-alarm' OR standing = 'closed'),
  receivedOn TEXT CHECK (receivedOn GLOB '????-??-??'),
  affected INTEGER,
  told INTEGER NOT NULL,
  receivedKey TEXT NOT NULL CHECK (receivedKey = coalesce(receivedOn, '~')),
  CHECK ((delayOn IS NULL) = (delayUnreasonable IS NULL)),
  CHECK ((delayOn IS NULL) = (delayWhy IS NULL)),
  CHECK ((delayAskedOn IS NULL) = (delayAskedBy IS NULL)),
  CHECK (delayAskedOn IS NOT NULL OR delayOverOn IS NULL),
  CHECK ((servicesOn IS NULL) = (servicesUntil IS NULL)),
  CHECK ((servicesOn IS NULL) = (servicesHow IS NULL)),
  CHECK ((falseAlarmOn IS NULL) = (falseAlarmWhy IS NULL)),
  CHECK ((falseAlarmOn IS NULL) = (correctedHow IS NULL)),
  CHECK (falseAlarmOn IS NOT NULL OR correctedOn IS NULL AND liftedOn IS NULL)
) STRICT;
INSERT INTO "breach" VALUES(1,9,'contractor','','a list of scores sent to another district',NULL,NULL,'exact',NULL,'student-records','name,test-results','','',0,'The notice',NULL,NULL,0,'Three days, of which two were a weekend.','2026-03-20',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'Saltmarsh Assessment Guild: a list of scores sent to another district','closed','2026-03-12',112,110,'2026-03-12');
INSERT INTO "breach" VALUES(2,4,'contractor','','log-ins offered for sale, as a newspaper said',NULL,NULL,'exact',NULL,'','','','',NULL,'',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2026-07-07','The list was of another company with a like name; Fogbell''s counsel wrote so.','2026-07-08','A second message in the family portal.',NULL,'Fogbell Messages: log-ins offered for sale, as a newspaper said','false-alarm','2026-06-30',NULL,0,'2026-06-30');
INSERT INTO "breach" VALUES(3,8,'sub-processor','Hosting of the sums','a support log-in used by somebody else','2026-10-09','2026-10-16','about',NULL,'student-information,student-records','name,test-results,student-identifiers','','',0,'The notice',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'Quillback Sums: a support log-in used by somebody else','telling','2026-11-13',300,215,'2026-11-13');
CREATE TABLE breachClosing (
  breach INTEGER NOT NULL
    REFERENCES breach (number) ON DELETE RESTRICT ON UPDATE RESTRICT,
  position INTEGER NOT NULL,
  madeOn TEXT NOT NULL CHECK (madeOn GLOB '????-??-??'),
  remark TEXT NOT NULL,
  reopenedOn TEXT CHECK (reopenedOn GLOB '????-??-??'),
  reopenedWhy TEXT NOT NULL,
  PRIMARY KEY (breach, position)
) STRICT, WITHOUT ROWID;
INSERT INTO "breachClosing" VALUES(1,1,'2026-04-01','The other district confirmed in writing that the file is gone.',NULL,'');
CREATE TABLE breachContract (
  breach INTEGER NOT NULL
    REFERENCES breach (number) ON DELETE RESTRICT ON UPDATE RESTRICT,
  position INTEGER NOT NULL,
  contract INTEGER NOT NULL
    REFERENCES contract (number) ON DELETE RESTRICT ON UPDATE RESTRICT,
  PRIMARY KEY (breach, position)
) STRICT, WITHOUT ROWID;
INSERT INTO "breachContract" VALUES(1,1,1);
INSERT INTO "breachContract" VALUES(3,1,2);
CREATE TABLE breachContractor (
  breach INTEGER NOT NULL
    REFERENCES breach (number) ON DELETE RESTRICT ON UPDATE RESTRICT,
  position INTEGER NOT NULL,
  contractor INTEGER NOT NULL
    REFERENCES contractor (number) ON DELETE RESTRICT ON UPDATE RESTRICT,
  PRIMARY KEY (breach, position)
) STRICT, WITHOUT ROWID;
INSERT INTO "breachContractor" VALUES(3,1,2);
INSERT INTO "breachContractor" VALUES(1,1,4);
INSERT INTO "breachContractor" VALUES(2,1,7);
CREATE TABLE breachCount (
  breach INTEGER NOT NULL
    REFERENCES breach (number) ON DELETE RESTRICT ON UPDATE RESTRICT,
  position INTEGER NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('unknown', 'estimated', 'preliminary', 'confirmed')),
  students INTEGER,
  source TEXT NOT NULL,
  madeOn TEXT NOT NULL CHECK (madeOn GLOB '????-??-??'),
  PRIMARY KEY (breach, position)
) STRICT, WITHOUT ROWID;
INSERT INTO "breachCount" VALUES(1,1,'confirmed',112,'The file itself','2026-03-13');
INSERT INTO "breachCount" VALUES(3,1,'estimated',300,'M. Oxlip, on the telephone','2026-11-13');
INSERT INTO "breachCount" VALUES(3,2,'confirmed',300,'Their list','2026-11-25');
CREATE TABLE breachDiscovery (
  breach INTEGER NOT NULL
    REFERENCES breach (number) ON DELETE RESTRICT ON UPDATE RESTRICT,
  position INTEGER NOT NULL,
  madeOn TEXT NOT NULL CHECK (madeOn GLOB '????-??-??'),
  precision TEXT NOT NULL CHECK (precision IN ('exact', 'about')),
  claimant TEXT NOT NULL,
  source TEXT NOT NULL,
  PRIMARY KEY (breach, position)
) STRICT, WITHOUT ROWID;
INSERT INTO "breachDiscovery" VALUES(1,1,'2026-03-09','exact','Contracts, Saltmarsh','');
INSERT INTO "breachDiscovery" VALUES(3,1,'2026-10-20','exact','Quillback''s notice','');
INSERT INTO "breachDiscovery" VALUES(3,2,'2026-10-16','exact','Their status page','A note on it that was taken down');
CREATE TABLE breachNotice (
  breach INTEGER NOT NULL
    REFERENCES breach (number) ON DELETE RESTRICT ON UPDATE RESTRICT,
  position INTEGER NOT NULL,
  receivedOn TEXT NOT NULL CHECK (receivedOn GLOB '????-??-??'),
  time TEXT NOT NULL,
  sender TEXT NOT NULL,
  channel TEXT NOT NULL,
  sentOn TEXT CHECK (sentOn GLOB '????-??-??'),
  brings TEXT NOT NULL,
  needsNoWave TEXT,
  decidedOn TEXT CHECK (decidedOn GLOB '????-??-??'),
  PRIMARY KEY (breach, position)
) STRICT, WITHOUT ROWID;
INSERT INTO "breachNotice" VALUES(1,1,'2026-03-12','10:15 am','Contracts to R. Alder','E-mail',NULL,'One file of scores went to the wrong district and was deleted there.',NULL,NULL);
INSERT INTO "breachNotice" VALUES(2,1,'2026-06-30','','','Telephone',NULL,'They had read it as well, and did not know more.',NULL,NULL);
INSERT INTO "breachNotice" VALUES(3,1,'2026-11-13','4:40 pm','M. Oxlip to R. Alder','E-mail',NULL,'Names and answers of children in grades 3 to 5; how many is not known yet.',NULL,NULL);
INSERT INTO "breachNotice" VALUES(3,2,'2026-11-25','9:05 am','M. Oxlip to R. Alder','E-mail',NULL,'The list of everyone affected: 85 more than told.',NULL,NULL);
CREATE TABLE breachPosting (
  breach INTEGER NOT NULL
    REFERENCES breach (number) ON DELETE RESTRICT ON UPDATE RESTRICT,
  position INTEGER NOT NULL,
  postedOn TEXT NOT NULL CHECK (postedOn GLOB '????-??-??'),
  address TEXT NOT NULL,
  PRIMARY KEY (breach, position)
) STRICT, WITHOUT ROWID;
INSERT INTO "breachPosting" VALUES(1,1,'2026-03-13','https://sampleharbor.example/privacy/breach-saltmarsh');
INSERT INTO "breachPosting" VALUES(3,1,'2026-11-16','https://sampleharbor.example/privacy/breach-quillback');
CREATE TABLE breachProduct (
  breach INTEGER NOT NULL
    REFERENCES breach (number) ON DELETE RESTRICT ON UPDATE RESTRICT,
  position INTEGER NOT NULL,
  product INTEGER NOT NULL
    REFERENCES product (number) ON DELETE RESTRICT ON UPDATE RESTRICT,
  PRIMARY KEY (breach, position)
) STRICT, WITHOUT ROWID;
INSERT INTO "breachProduct" VALUES(3,1,4);
INSERT INTO "breachProduct" VALUES(1,1,7);
INSERT INTO "breachProduct" VALUES(2,1,10);
CREATE VIRTUAL TABLE breachText USING fts5(title, rest, columnsize=0, tokenize="trigram");
INSERT INTO "breachText" (rowid, title, rest) VALUES(1,'  saltmarsh  assessment  guild  a  list  of  scores  sent  to  another  district','  2026-03-12  112  110');
INSERT INTO "breachText" (rowid, title, rest) VALUES(2,'  fogbell  messages  log  ins  offered  for  sale  as  a  newspaper  said','  2026-06-30  unknown  0');
INSERT INTO "breachText" (rowid, title, rest) VALUES(3,'  quillback  sums  a  support  log  in  used  by  somebody  else','  2026-11-13  300  215');
CREATE TABLE breachUnreachable (
  breach INTEGER NOT NULL
    REFERENCES breach (number) ON DELETE RESTRICT ON UPDATE RESTRICT,
  position INTEGER NOT NULL,
  students INTEGER NOT NULL,
  why TEXT NOT NULL,
  madeOn TEXT NOT NULL CHECK (madeOn GLOB '????-??-??'),
  PRIMARY KEY (breach, position)
) STRICT, WITHOUT ROWID;
INSERT INTO "breachUnreachable" VALUES(1,1,2,'Both have left the state, and the new address is not known.','2026-03-20');
CREATE TABLE breachWave (
  breach INTEGER NOT NULL
    REFERENCES breach (number) ON DELETE RESTRICT ON UPDATE RESTRICT,
  position INTEGER NOT NULL,
  notice INTEGER,
  sentOn TEXT NOT NULL CHECK (sentOn GLOB '????-??-??'),
  channel TEXT NOT NULL CHECK (channel IN ('email', 'portal', 'text', 'paper')),
  why TEXT NOT NULL,
  students INTEGER NOT NULL,
  toldBefore INTEGER NOT NULL,
  everyone INTEGER NOT NULL CHECK (everyone IN (0, 1)),
  households INTEGER,
  adultStudents INTEGER,
  proof TEXT NOT NULL,
  bounced INTEGER NOT NULL,
  secondAttemptOn TEXT CHECK (secondAttemptOn GLOB '????-??-??'),
  secondAttempt TEXT NOT NULL,
  PRIMARY KEY (breach, position)
) STRICT, WITHOUT ROWID;
INSERT INTO "breachWave" VALUES(1,1,1,'2026-03-13','email','',110,0,0,104,NULL,'Log of the mail program',3,'2026-03-13','Letters to three families; none came back.');
INSERT INTO "breachWave" VALUES(2,1,1,'2026-07-01','portal','',0,0,0,NULL,NULL,'Text of the message',0,NULL,'');
INSERT INTO "breachWave" VALUES(3,1,1,'2026-11-13','email','',215,0,0,198,NULL,'Log of the mail program',4,NULL,'');
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
INSERT INTO "casebook" VALUES(1,4,'Sample Harbor Public Schools (made up)',4,'{"adultAge":18,"dataElements":["educational-record","email-account","name","home-address","telephone","email-address","other-contact","discipline","test-results","special-education","juvenile-dependency","grades","evaluations","criminal-records","medical-records","health-records","social-security-number","biometric","disabilities","socioeconomic","food-purchases","political-affiliations","religion","text-messages","documents","student-identifiers","search-activity","photographs","voice-recordings","geolocation"],"guardian":"parent or guardian","id":"sample-harbor","provisions":[1,2,3,4,5,6,7,8,9,10,11],"repopulateAnyData":false,"terms":[{"says":"The District, named as Trumbull Public Schools, acts; the Board gives the notice to amend.","topic":"actor"},{"says":"Student data stays the property of the Trumbull Public Schools and under their control; it is not the contractor''s.","statute":"Student data is neither the contractor''s property nor under its control; what a student makes belongs to the student or the parent or guardian (C.G.S. § 10-234bb(b)).","topic":"ownership"},{"says":"Deletion of a disaster-recovery copy may be asked for once it was used to restore accessible data.","topic":"disaster-recovery-restore"},{"says":"A student and/or a parent or guardian may review and correct.","topic":"review-who"},{"says":"The contract describes how the contractor notifies, without saying whom.","statute":"The contract describes how the contractor notifies the board.","topic":"breach-addressee"},{"says":"A family may keep an account of its own for what the student made; no examples are given.","topic":"student-account"},{"says":"FERPA is named without its citation.","topic":"ferpa-reference"},{"says":"Connecticut law governs the contractor and the District.","topic":"governed-parties"},{"says":"An invalid provision leaves the other provisions standing.","statute":"An invalid provision leaves the other provisions and the other applications of the contract standing.","topic":"severability-reach"},{"says":"A contract bans advertising with personally identifiable facts from student records.","statute":"No such clause is among the ten; the contractor may not use student data of any class for targeted advertising, whatever the contract says (C.G.S. § 10-234bb(d)(2)).","topic":"advertising"},{"says":"The state''s uniform addendum has to meet the list of provisions.","topic":"addendum-conformity"},{"says":"The addendum is tied to C.G.S. § 10-234bb.","topic":"addendum-source"},{"says":"A conflicting term of a contract or of the addendum entered into from 1 July 2018 on is void.","topic":"conflicting-term"},{"says":"One sentence calls a contract that lacks a provision void, and promises reasonable notice to amend.","statute":"Nothing makes a contract void for a missing provision without notice and a failure to amend (C.G.S. § 10-234bb(f)).","topic":"missing-term-at-once"},{"says":"A contract or an addendum entered into from 1 July 2018 on that lacks a provision is void after reasonable notice and a failure to amend in reasonable time.","topic":"missing-term-after-notice"},{"says":"Notice of any such contract goes on the District''s website.","topic":"website-notice"},{"says":"The District tells families the website''s address by 1 September each year.","topic":"annual-notice"},{"says":"The product cannot comply with the policy; the agreement says that it cannot comply with the section.","statute":"The product cannot comply with C.G.S. § 10-234bb; the agreement says so.","topic":"exemption-test"},{"says":"The parent or guardian signs.","topic":"exemption-signer"},{"says":"FERPA and HIPAA are named without citations.","topic":"exemption-federal-law"},{"says":"For this use the operator complies with C.G.S. § 10-234cc, in its newest form.","statute":"The operator complies with C.G.S. § 10-234cc for this use.","topic":"exemption-operator"},{"says":"Security keeps out access, use, changes, disclosure and destruction, any one of them, that nobody authorized.","topic":"operator-security"},{"says":"The student, the parent or guardian, or the District may ask for deletion.","statute":"Only a student, parent, guardian or board with the right to control the information may ask for deletion (C.G.S. § 10-234cc(a)(2)).","topic":"deletion-requester"},{"says":"The excepted copy is part of a disaster recovery system.","topic":"disaster-recovery-system"},{"says":"The parent of the student concerned may ask again after a restore.","topic":"repeat-requester"},{"says":"The state''s written guidance will be used.","topic":"guidance"},{"says":"Families are told within two business days; the District''s website carries the notice as required.","statute":"Students and their parents or guardians are told electronically within two business days, and the notice is posted on the board''s website in every case (C.G.S. § 10-234dd(a)(3)).","topic":"family-breach-notice"},{"says":"The policy says nothing of a shorter time than 30 and 60 days.","topic":"earlier-breach-notice"},{"says":"A contractor is under contract to the Trumbull Public Schools.","topic":"contractor"},{"says":"An operator''s product is used primarily for school purposes; online applications are named.","statute":"An operator''s product is used for school purposes; it need not be primarily so.","topic":"operator"},{"says":"A consultant is mentioned and not defined; the statute''s definition applies.","statute":"A consultant is a professional with non-instructional services, among them administration, planning, analysis, statistics and research.","topic":"consultant"},{"says":"Preschool pupils are found through the General Statutes at large.","topic":"student-definition"},{"says":"A student is eligible at 18.","statute":"The student-data sections do not define it; federal rules make a student eligible at 18 or on attending a postsecondary institution.","topic":"eligible-student"},{"says":"Student records are kept by the District, the State Board or the federal department of education.","statute":"The keepers of student records are the State Board, the state''s Department of Education and the school district.","topic":"record-holder"},{"says":"De-identified information is no student record where the contract allows it for adaptive learning, where it proves a product''s worth or where it serves to improve the product.","statute":"De-identified student information is left out of student records for those three uses only where the contract allows the use.","topic":"record-exclusions"},{"says":"Student information includes facts open to the public.","topic":"public-data"},{"says":"What a family gives in the course of using a product is student information.","topic":"information-from-families"},{"says":"What staff or agents, of a school or of the District, give is student information.","topic":"information-from-staff"},{"says":"The list does not name the date of birth.","statute":"The list names the date of birth.","topic":"date-of-birth"},{"says":"The list ends with geolocation and names neither behavioral assessments nor survey responses.","statute":"The list names survey responses and behavioral assessments and not geolocation.","topic":"last-elements"},{"says":"Special education data, juvenile dependency records and other means of contact are named.","topic":"added-elements"},{"says":"First and last name, and religious information, are named.","statute":"First or last name, and religious affiliations, are named.","topic":"element-wording"},{"says":"They are directed by the District, by a school or by a teacher.","topic":"school-purposes"},{"says":"An advertisement is targeted when chosen by student information or by use of the product.","statute":"An advertisement is targeted when chosen by student information, records or content, or by use of the product over time, including activity kept for later.","topic":"targeted-advertising-basis"},{"says":"No advertisement is excepted.","topic":"targeted-advertising-exception"},{"says":"Targeted advertising on other sites is banned outright.","topic":"advertising-elsewhere"},{"says":"No profile of a student may be made except for school purposes.","topic":"profiles"},{"says":"Student information may not be sold, save to a successor that stays bound.","statute":"Student data may not be sold, rented or traded, save to a successor that stays bound.","topic":"sale"},{"says":"Five kinds of disclosure are allowed.","topic":"disclosures"},{"says":"A recipient or a subprocessor has to follow the policy.","topic":"subprocessors"},{"says":"An operator may maintain, support, evaluate and diagnose its product and adapt it to the learner.","topic":"permitted-uses"},{"says":"Whoever sells or provides an online service or a mobile app owes no duty for it.","statute":"Only a store or marketplace for software owes no duty for what it sells; a vendor is not excepted.","topic":"sellers"},{"says":"Products for individuals generally stay outside even if school credentials open them.","topic":"general-audience"},{"says":"The policy does not speak of requests for directory information.","topic":"directory-requests"}],"title":"Sample Harbor student data policy (made up)"}','{"cureDays":30,"deletionDays":30,"endConfirmationDays":21,"exemptionReviewMonths":12,"renewalLeadDays":60}','{"addendumRequired":false,"adultStudentSigns":false,"directoryBreachTold":true,"executedOn":"last-signature","generalBreachLaw":false,"minorRequest":"parent-joins","oneParentWithdrawalEnds":true,"renewalRestartsNotice":true,"surrogateParentSigns":true}',0);
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
  inForce TEXT NOT NULL CHECK (inForce NOT GLOB '*[^-0-9,]*'),
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
INSERT INTO "contract" VALUES(1,13,4,'educational-software','Screens how young children read.','','not-included',NULL,NULL,NULL,NULL,'2017-08-15',NULL,'no-end',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'Saltmarsh Assessment Guild: Saltmarsh Screener','saltmarsh assessment guild: saltmarsh screener','deficient',NULL,0,NULL,NULL,11,11,'2025-07-01','2017-08-15','~','2017-08-15','deficient');
INSERT INTO "contract" VALUES(2,4,2,'educational-software','Practice of number facts; keeps scores for the teacher.','','included','2022',NULL,NULL,20,'2025-07-01',NULL,'no-end',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'Quillback Sums: Quillback Facts','quillback sums: quillback facts','compliant',NULL,0,NULL,NULL,11,11,'2025-07-03','2025-07-01','~','2025-07-01','compliant');
INSERT INTO "contract" VALUES(3,14,6,'storage-services','Plans bus routes from addresses.','','not-included',NULL,NULL,NULL,NULL,'2025-07-04',NULL,'ends','2026-08-24',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2026-09-08','P. Yarrow, by letter',0,'Barnacle Bus Planning: Barnacle Routes','barnacle bus planning: barnacle routes','compliant',NULL,0,NULL,'2026-08-24',11,11,'2025-07-07','2025-07-04','2026-08-24','2025-07-04,2026-08-25','compliant');
INSERT INTO "contract" VALUES(4,14,5,'storage-services','Carries class lists from the district''s system to classroom products.','','not-included',NULL,NULL,NULL,NULL,'2025-07-10',NULL,'ends','2026-10-13',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2026-08-07',NULL,NULL,NULL,NULL,NULL,'Sandglass Rosters: Sandglass Roster','sandglass rosters: sandglass roster','compliant',NULL,0,NULL,'2026-10-13',11,11,'2025-07-11','2025-07-10','2026-10-13','2025-07-10,2026-10-14','compliant');
INSERT INTO "contract" VALUES(5,14,3,'storage-services,educational-software','Lessons, assignments and marks of the upper grades.','','included','2022',20,45,30,'2025-09-23',NULL,'ends','2027-01-29','Encryption in transit and at rest, access by role, yearly training of staff.','technical-safeguards,industry-standards','a yearly audit by an outside firm','The audit''s summary, read on the telephone','2025-09-26',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'Lanternfish Learning: Lanternfish Classroom','lanternfish learning: lanternfish classroom','compliant',NULL,0,NULL,'2027-01-29',11,11,'2025-09-25','2025-09-23','2027-01-29','2025-09-23,2027-01-30','compliant');
INSERT INTO "contract" VALUES(6,16,1,'educational-software','Reading practice that adapts to each child; the teacher sees progress.','','included','2022',NULL,NULL,45,'2026-02-05','2026-02-10','ends','2028-02-05',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'Tidewrack Reading: Tidewrack Reader, Tidewrack Phonics','tidewrack reading: tidewrack reader, tidewrack phonics','compliant',NULL,0,NULL,'2028-02-05',11,11,'2026-02-06','2026-02-05','2028-02-05','2026-02-10,2028-02-06','compliant');
INSERT INTO "contract" VALUES(7,18,7,'educational-software','Messages between teachers and families.','','not-included',NULL,NULL,NULL,NULL,'2026-04-03',NULL,'ends','2027-10-13',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'Fogbell Messages: Fogbell','fogbell messages: fogbell','deficient','2026-06-24',1,'2026-06-30','2027-10-13',11,11,'2026-04-03','2026-04-03','2027-10-13','2026-04-03,2026-06-30','void');
INSERT INTO "contract" VALUES(8,14,4,'educational-software','Benchmark assessments three times a year.','','not-included',NULL,45,NULL,NULL,'2026-07-30',NULL,'ends','2027-07-30',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'Saltmarsh Assessment Guild: Saltmarsh Benchmark','saltmarsh assessment guild: saltmarsh benchmark','deficient','2026-11-18',1,NULL,'2027-07-30',11,11,'2026-07-31','2026-07-30','2027-07-30','2026-07-30,2027-07-31','notice-voidable');
INSERT INTO "contract" VALUES(9,15,9,'storage-services','Permission slips and health forms signed by families.','','not-included',NULL,NULL,NULL,NULL,'2026-09-18',NULL,'ends','2027-09-20',NULL,NULL,NULL,NULL,NULL,'2026-09-08',NULL,'',NULL,NULL,NULL,NULL,NULL,NULL,'Whelk & Daughters Forms: Whelk Forms','whelk & daughters forms: whelk forms','deficient','2026-12-01',1,NULL,'2027-09-20',11,11,'2026-09-22','2026-09-18','2027-09-20','2026-09-18,2027-09-21','notice-voidable');
INSERT INTO "contract" VALUES(10,16,10,'educational-software','Children make short films and share them with the class.','','not-included',NULL,NULL,NULL,NULL,'2026-09-30',NULL,'ends','2027-09-30',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'Kelp Street Studio: Kelp Animator','kelp street studio: kelp animator','deficient','2026-12-13',1,NULL,'2027-09-30',11,11,'2026-10-02','2026-09-30','2027-09-30','2026-09-30,2027-10-01','notice-voidable');
INSERT INTO "contract" VALUES(11,12,10,'educational-software','Drawing and painting; the teacher sees the pictures.','','included','2022',NULL,NULL,NULL,'2026-11-06',NULL,'ends','2027-11-06',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'Kelp Street Studio: Kelp Canvas','kelp street studio: kelp canvas','compliant',NULL,0,NULL,'2027-11-06',11,11,NULL,'2026-11-06','2027-11-06','2026-11-06,2027-11-07','compliant');
INSERT INTO "contract" VALUES(12,8,2,'educational-software','Practice with fractions that adapts to the child.','','included','2022',NULL,NULL,NULL,'2026-11-24',NULL,'ends','2027-11-24',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'Quillback Sums: Quillback Fractions','quillback sums: quillback fractions','under-review',NULL,0,NULL,'2027-11-24',7,11,NULL,'2026-11-24','2027-11-24','2026-11-24,2027-11-25','under-review');
INSERT INTO "contract" VALUES(13,1,5,'storage-services','Carries class lists; to follow the contract that ended.','','unknown',NULL,NULL,NULL,NULL,NULL,NULL,'unknown',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'Sandglass Rosters: Sandglass Roster','sandglass rosters: sandglass roster','draft',NULL,0,NULL,NULL,0,11,NULL,'~','~','','draft');
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
CREATE VIRTUAL TABLE contractText USING fts5(title, rest, columnsize=0, tokenize="trigram");
INSERT INTO "contractText" (rowid, title, rest) VALUES(1,'  saltmarsh  assessment  guild  saltmarsh  screener','  2017-08-15  11  11  2025-07-01');
INSERT INTO "contractText" (rowid, title, rest) VALUES(2,'  quillback  sums  quillback  facts','  2025-07-01  11  11  2025-07-03');
INSERT INTO "contractText" (rowid, title, rest) VALUES(3,'  barnacle  bus  planning  barnacle  routes','  2025-07-04  2026-08-24  11  11  2025-07-07');
INSERT INTO "contractText" (rowid, title, rest) VALUES(4,'  sandglass  rosters  sandglass  roster','  2025-07-10  2026-10-13  11  11  2025-07-11');
INSERT INTO "contractText" (rowid, title, rest) VALUES(5,'  lanternfish  learning  lanternfish  classroom','  2025-09-23  2027-01-29  11  11  2025-09-25');
INSERT INTO "contractText" (rowid, title, rest) VALUES(6,'  tidewrack  reading  tidewrack  reader  tidewrack  phonics','  2026-02-05  2028-02-05  11  11  2026-02-06');
INSERT INTO "contractText" (rowid, title, rest) VALUES(7,'  fogbell  messages  fogbell','  2026-04-03  2027-10-13  11  11  2026-04-03');
INSERT INTO "contractText" (rowid, title, rest) VALUES(8,'  saltmarsh  assessment  guild  saltmarsh  benchmark','  2026-07-30  2027-07-30  11  11  2026-07-31');
INSERT INTO "contractText" (rowid, title, rest) VALUES(9,'  whelk  daughters  forms  whelk  forms','  2026-09-18  2027-09-20  11  11  2026-09-22');
INSERT INTO "contractText" (rowid, title, rest) VALUES(10,'  kelp  street  studio  kelp  animator','  2026-09-30  2027-09-30  11  11  2026-10-02');
INSERT INTO "contractText" (rowid, title, rest) VALUES(11,'  kelp  street  studio  kelp  canvas','  2026-11-06  2027-11-06  11  11');
INSERT INTO "contractText" (rowid, title, rest) VALUES(12,'  quillback  sums  quillback  fractions','  2026-11-24  2027-11-24  7  11');
INSERT INTO "contractText" (rowid, title, rest) VALUES(13,'  sandglass  rosters  sandglass  roster','  0  11');
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
CREATE VIRTUAL TABLE contractorText USING fts5(title, rest, columnsize=0, tokenize="trigram");
INSERT INTO "contractorText" (rowid, title, rest) VALUES(1,'  tidewrack  reading','  operator  privacy  desk');
INSERT INTO "contractorText" (rowid, title, rest) VALUES(2,'  quillback  sums','  operator  m  oxlip');
INSERT INTO "contractorText" (rowid, title, rest) VALUES(3,'  lanternfish  learning','  operator  trust  office');
INSERT INTO "contractorText" (rowid, title, rest) VALUES(4,'  saltmarsh  assessment  guild','  operator  consultant  contracts');
INSERT INTO "contractorText" (rowid, title, rest) VALUES(5,'  sandglass  rosters','  operator  k  tansy');
INSERT INTO "contractorText" (rowid, title, rest) VALUES(6,'  barnacle  bus  planning','  consultant  p  yarrow');
INSERT INTO "contractorText" (rowid, title, rest) VALUES(7,'  fogbell  messages','  operator  support');
INSERT INTO "contractorText" (rowid, title, rest) VALUES(8,'  periwinkle  page  press','  operator  sales');
INSERT INTO "contractorText" (rowid, title, rest) VALUES(9,'  whelk  daughters  forms','  operator  j  whelk');
INSERT INTO "contractorText" (rowid, title, rest) VALUES(10,'  kelp  street  studio','  operator  a  sorrel');
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
CREATE VIRTUAL TABLE deletionText USING fts5(title, rest, columnsize=0, tokenize="trigram");
INSERT INTO "deletionText" (rowid, title, rest) VALUES(1,'  student  1033','  2026-09-11  2  2  deleted  in  part  parent');
INSERT INTO "deletionText" (rowid, title, rest) VALUES(2,'  all  who  left  grade  12  in  june','  2026-10-14  0  3  open  the  district');
INSERT INTO "deletionText" (rowid, title, rest) VALUES(3,'  student  2750','  2026-11-09  0  1  open  legal  guardian');
INSERT INTO "deletionText" (rowid, title, rest) VALUES(4,'  student  0964','  2026-11-26  0  1  open  student  in  own  right');
CREATE TABLE derivedContent (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  version INTEGER NOT NULL
) STRICT;
INSERT INTO "derivedContent" VALUES(1,4);
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
INSERT INTO "difference" VALUES(2,'district',1,2,4,'[{"after":21,"before":30,"path":"practice/endConfirmationDays"}]');
INSERT INTO "difference" VALUES(3,'district',1,3,4,'[{"after":{"first":"2026-09-28","last":"2027-06-20"},"path":"calendar/schoolYears/[0]"}]');
INSERT INTO "difference" VALUES(4,'district',1,4,4,'[{"after":{"date":"2026-12-17","name":"Break"},"path":"calendar/daysWithoutSchool/[0]"},{"after":{"date":"2026-12-18","name":"Break"},"path":"calendar/daysWithoutSchool/[1]"},{"after":{"date":"2026-12-21","name":"Break"},"path":"calendar/daysWithoutSchool/[2]"},{"after":{"date":"2026-12-22","name":"Break"},"path":"calendar/daysWithoutSchool/[3]"},{"after":{"date":"2026-12-23","name":"Break"},"path":"calendar/daysWithoutSchool/[4]"},{"after":{"date":"2026-12-24","name":"Break"},"path":"calendar/daysWithoutSchool/[5]"},{"after":{"date":"2026-12-25","name":"Break"},"path":"calendar/daysWithoutSchool/[6]"}]');
INSERT INTO "difference" VALUES(5,'contractor',1,1,4,'[{"after":{"attachments":[],"contact":"Privacy desk","email":"privacy@tidewrack.example","kinds":["operator"],"name":"Tidewrack Reading","number":1,"remark":"","telephone":""},"path":""}]');
INSERT INTO "difference" VALUES(6,'contractor',2,1,4,'[{"after":{"attachments":[],"contact":"M. Oxlip","email":"data@quillback.example","kinds":["operator"],"name":"Quillback Sums","number":2,"remark":"","telephone":""},"path":""}]');
INSERT INTO "difference" VALUES(7,'contractor',3,1,4,'[{"after":{"attachments":[],"contact":"Trust office","email":"trust@lanternfish.example","kinds":["operator"],"name":"Lanternfish Learning","number":3,"remark":"","telephone":"555-0104"},"path":""}]');
INSERT INTO "difference" VALUES(8,'contractor',4,1,4,'[{"after":{"attachments":[],"contact":"Contracts","email":"contracts@saltmarsh.example","kinds":["operator","consultant"],"name":"Saltmarsh Assessment Guild","number":4,"remark":"","telephone":""},"path":""}]');
INSERT INTO "difference" VALUES(9,'contractor',5,1,4,'[{"after":{"attachments":[],"contact":"K. Tansy","email":"k.tansy@sandglass.example","kinds":["operator"],"name":"Sandglass Rosters","number":5,"remark":"","telephone":""},"path":""}]');
INSERT INTO "difference" VALUES(10,'contractor',6,1,4,'[{"after":{"attachments":[],"contact":"P. Yarrow","email":"office@barnacle.example","kinds":["consultant"],"name":"Barnacle Bus Planning","number":6,"remark":"","telephone":""},"path":""}]');
INSERT INTO "difference" VALUES(11,'product',1,1,4,'[{"after":{"address":"https://reader.tidewrack.example","attachments":[],"category":"adaptive reading","contractor":1,"grades":"K-5","name":"Tidewrack Reader","number":1,"purpose":"Reading practice at each child''s level"},"path":""}]');
INSERT INTO "difference" VALUES(12,'product',2,1,4,'[{"after":{"address":"https://phonics.tidewrack.example","attachments":[],"category":"phonics","contractor":1,"grades":"K-2","name":"Tidewrack Phonics","number":2,"purpose":"Sounds and letters"},"path":""}]');
INSERT INTO "difference" VALUES(13,'product',3,1,4,'[{"after":{"address":"https://fractions.quillback.example","attachments":[],"category":"adaptive math","contractor":2,"grades":"3-6","name":"Quillback Fractions","number":3,"purpose":"Practice with fractions"},"path":""}]');
INSERT INTO "difference" VALUES(14,'product',4,1,4,'[{"after":{"address":"https://facts.quillback.example","attachments":[],"category":"math practice","contractor":2,"grades":"1-4","name":"Quillback Facts","number":4,"purpose":"Number facts against the clock"},"path":""}]');
INSERT INTO "difference" VALUES(15,'product',5,1,4,'[{"after":{"address":"https://class.lanternfish.example","attachments":[],"category":"learning management","contractor":3,"grades":"6-12","name":"Lanternfish Classroom","number":5,"purpose":"Lessons, assignments and marks"},"path":""}]');
INSERT INTO "difference" VALUES(16,'product',6,1,4,'[{"after":{"address":"https://bench.saltmarsh.example","attachments":[],"category":"assessment","contractor":4,"grades":"K-8","name":"Saltmarsh Benchmark","number":6,"purpose":"Benchmarks three times a year"},"path":""}]');
INSERT INTO "difference" VALUES(17,'product',7,1,4,'[{"after":{"address":"https://screen.saltmarsh.example","attachments":[],"category":"assessment","contractor":4,"grades":"K-3","name":"Saltmarsh Screener","number":7,"purpose":"Early reading screens"},"path":""}]');
INSERT INTO "difference" VALUES(18,'product',8,1,4,'[{"after":{"address":"https://roster.sandglass.example","attachments":[],"category":"rostering","contractor":5,"grades":"K-12","name":"Sandglass Roster","number":8,"purpose":"Carries class lists to other products"},"path":""}]');
INSERT INTO "difference" VALUES(19,'product',9,1,4,'[{"after":{"address":"https://routes.barnacle.example","attachments":[],"category":"transport","contractor":6,"grades":"K-12","name":"Barnacle Routes","number":9,"purpose":"Plans the bus routes"},"path":""}]');
INSERT INTO "difference" VALUES(20,'contract',1,1,4,'[{"after":{"amendments":[],"attachments":[],"conflicts":[],"contractor":4,"determinations":[],"findings":{},"notes":[{"by":"T. Birch","on":"2025-06-27","text":"Found in the old files; the board renewed nothing since."}],"notices":[],"number":1,"pastFindings":[],"postings":[],"products":[7],"renewals":[],"signedOn":"2017-08-15","term":{"noEnd":{}},"terms":{"addendum":{"notIncluded":{}},"classes":["student-information","student-records"],"description":"Screens how young children read.","elements":["name","test-results","student-identifiers"],"otherElements":"","purposes":["educational-software"]},"voidSteps":[]},"path":""}]');
INSERT INTO "difference" VALUES(21,'contract',1,2,4,'[{"after":{"clause":"","kind":"present","note":"","on":"2025-06-30","page":"2"},"path":"findings/1"}]');
INSERT INTO "difference" VALUES(22,'contract',1,3,4,'[{"after":{"clause":"","kind":"present","note":"","on":"2025-06-30","page":"2"},"path":"findings/2"}]');
INSERT INTO "difference" VALUES(23,'contract',1,4,4,'[{"after":{"clause":"","kind":"present","note":"","on":"2025-06-30","page":"2"},"path":"findings/3"}]');
INSERT INTO "difference" VALUES(24,'contract',1,5,4,'[{"after":{"clause":"","kind":"present","note":"","on":"2025-06-30","page":"2"},"path":"findings/4"}]');
INSERT INTO "difference" VALUES(25,'contract',1,6,4,'[{"after":{"clause":"","kind":"present","note":"","on":"2025-06-30","page":"2"},"path":"findings/5"}]');
INSERT INTO "difference" VALUES(26,'contract',1,7,4,'[{"after":{"clause":"","kind":"present","note":"","on":"2025-06-30","page":"2"},"path":"findings/7"}]');
INSERT INTO "difference" VALUES(27,'contract',1,8,4,'[{"after":{"clause":"","kind":"present","note":"","on":"2025-06-30","page":"2"},"path":"findings/8"}]');
INSERT INTO "difference" VALUES(28,'contract',1,9,4,'[{"after":{"clause":"","kind":"present","note":"","on":"2025-06-30","page":"2"},"path":"findings/9"}]');
INSERT INTO "difference" VALUES(29,'contract',1,10,4,'[{"after":{"clause":"","kind":"present","note":"","on":"2025-06-30","page":"2"},"path":"findings/10"}]');
INSERT INTO "difference" VALUES(30,'contract',1,11,4,'[{"after":{"clause":"","kind":"missing","note":"Nothing in the document speaks to it.","on":"2025-06-30","page":""},"path":"findings/6"}]');
INSERT INTO "difference" VALUES(31,'contract',1,12,4,'[{"after":{"clause":"","kind":"missing","note":"Nothing in the document speaks to it.","on":"2025-06-30","page":""},"path":"findings/11"}]');
INSERT INTO "difference" VALUES(32,'contract',1,13,4,'[{"after":{"address":"https://sampleharbor.example/privacy/saltmarsh-screener","changes":[],"on":"2025-07-01","shows":["contract","execution","purpose","data"]},"path":"postings/[0]"}]');
INSERT INTO "difference" VALUES(33,'contract',2,1,4,'[{"after":{"amendments":[],"attachments":[],"conflicts":[],"contractor":2,"determinations":[],"findings":{},"notes":[],"notices":[],"number":2,"pastFindings":[],"postings":[],"products":[4],"renewals":[],"signedOn":"2025-07-01","term":{"noEnd":{}},"terms":{"addendum":{"included":{"version":"2022"}},"classes":["student-information"],"deletionDays":20,"description":"Practice of number facts; keeps scores for the teacher.","elements":["name","test-results","student-identifiers"],"otherElements":"","purposes":["educational-software"]},"voidSteps":[]},"path":""}]');
INSERT INTO "difference" VALUES(34,'contract',2,2,4,'[{"after":{"clause":"","kind":"by-addendum","note":"","on":"2025-07-02","page":"9"},"path":"findings/1"},{"after":{"clause":"","kind":"by-addendum","note":"","on":"2025-07-02","page":"9"},"path":"findings/10"},{"after":{"clause":"","kind":"by-addendum","note":"","on":"2025-07-02","page":"9"},"path":"findings/2"},{"after":{"clause":"","kind":"by-addendum","note":"","on":"2025-07-02","page":"9"},"path":"findings/3"},{"after":{"clause":"","kind":"by-addendum","note":"","on":"2025-07-02","page":"9"},"path":"findings/4"},{"after":{"clause":"","kind":"by-addendum","note":"","on":"2025-07-02","page":"9"},"path":"findings/5"},{"after":{"clause":"","kind":"by-addendum","note":"","on":"2025-07-02","page":"9"},"path":"findings/6"},{"after":{"clause":"","kind":"by-addendum","note":"","on":"2025-07-02","page":"9"},"path":"findings/7"},{"after":{"clause":"","kind":"by-addendum","note":"","on":"2025-07-02","page":"9"},"path":"findings/8"},{"after":{"clause":"","kind":"by-addendum","note":"","on":"2025-07-02","page":"9"},"path":"findings/9"}]');
INSERT INTO "difference" VALUES(35,'contract',2,3,4,'[{"after":{"clause":"","kind":"present","note":"","on":"2025-07-02","page":"5"},"path":"findings/11"}]');
INSERT INTO "difference" VALUES(36,'contract',2,4,4,'[{"after":{"address":"https://sampleharbor.example/privacy/quillback-facts","changes":[],"on":"2025-07-03","shows":["contract","execution","purpose","data"]},"path":"postings/[0]"}]');
INSERT INTO "difference" VALUES(37,'contract',3,1,4,'[{"after":{"amendments":[],"attachments":[],"conflicts":[],"contractor":6,"determinations":[],"findings":{},"notes":[],"notices":[],"number":3,"pastFindings":[],"postings":[],"products":[9],"renewals":[],"signedOn":"2025-07-04","term":{"ends":{"_0":"2026-08-24"}},"terms":{"addendum":{"notIncluded":{}},"classes":["student-information"],"description":"Plans bus routes from addresses.","elements":["name","home-address","student-identifiers"],"otherElements":"","purposes":["storage-services"]},"voidSteps":[]},"path":""}]');
INSERT INTO "difference" VALUES(38,'contract',3,2,4,'[{"after":{"clause":"","kind":"present","note":"","on":"2025-07-04","page":"7"},"path":"findings/1"}]');
INSERT INTO "difference" VALUES(39,'contract',3,3,4,'[{"after":{"clause":"","kind":"present","note":"","on":"2025-07-04","page":"7"},"path":"findings/2"}]');
INSERT INTO "difference" VALUES(40,'contract',3,4,4,'[{"after":{"clause":"","kind":"present","note":"","on":"2025-07-04","page":"7"},"path":"findings/3"}]');
INSERT INTO "difference" VALUES(41,'contract',3,5,4,'[{"after":{"clause":"","kind":"present","note":"","on":"2025-07-04","page":"7"},"path":"findings/4"}]');
INSERT INTO "difference" VALUES(42,'contract',3,6,4,'[{"after":{"clause":"","kind":"present","note":"","on":"2025-07-04","page":"7"},"path":"findings/5"}]');
INSERT INTO "difference" VALUES(43,'contract',3,7,4,'[{"after":{"clause":"","kind":"present","note":"","on":"2025-07-04","page":"7"},"path":"findings/6"}]');
INSERT INTO "difference" VALUES(44,'contract',3,8,4,'[{"after":{"clause":"","kind":"present","note":"","on":"2025-07-04","page":"7"},"path":"findings/7"}]');
INSERT INTO "difference" VALUES(45,'contract',3,9,4,'[{"after":{"clause":"","kind":"present","note":"","on":"2025-07-04","page":"7"},"path":"findings/8"}]');
INSERT INTO "difference" VALUES(46,'contract',3,10,4,'[{"after":{"clause":"","kind":"present","note":"","on":"2025-07-04","page":"7"},"path":"findings/9"}]');
INSERT INTO "difference" VALUES(47,'contract',3,11,4,'[{"after":{"clause":"","kind":"present","note":"","on":"2025-07-04","page":"7"},"path":"findings/10"}]');
INSERT INTO "difference" VALUES(48,'contract',3,12,4,'[{"after":{"clause":"","kind":"present","note":"","on":"2025-07-04","page":"7"},"path":"findings/11"}]');
INSERT INTO "difference" VALUES(49,'contract',3,13,4,'[{"after":{"address":"https://sampleharbor.example/privacy/barnacle-routes","changes":[],"on":"2025-07-07","shows":["contract","execution","purpose","data"]},"path":"postings/[0]"}]');
INSERT INTO "difference" VALUES(50,'contract',4,1,4,'[{"after":{"amendments":[],"attachments":[],"conflicts":[],"contractor":5,"determinations":[],"findings":{},"notes":[],"notices":[],"number":4,"pastFindings":[],"postings":[],"products":[8],"renewals":[],"signedOn":"2025-07-10","term":{"ends":{"_0":"2026-10-13"}},"terms":{"addendum":{"notIncluded":{}},"classes":["student-information","student-records"],"description":"Carries class lists from the district''s system to classroom products.","elements":["name","email-address","student-identifiers"],"otherElements":"","purposes":["storage-services"]},"voidSteps":[]},"path":""}]');
INSERT INTO "difference" VALUES(51,'contract',4,2,4,'[{"after":{"clause":"","kind":"present","note":"","on":"2025-07-11","page":"4"},"path":"findings/1"}]');
INSERT INTO "difference" VALUES(52,'contract',4,3,4,'[{"after":{"clause":"","kind":"present","note":"","on":"2025-07-11","page":"4"},"path":"findings/2"}]');
INSERT INTO "difference" VALUES(53,'contract',4,4,4,'[{"after":{"clause":"","kind":"present","note":"","on":"2025-07-11","page":"4"},"path":"findings/3"}]');
INSERT INTO "difference" VALUES(54,'contract',4,5,4,'[{"after":{"clause":"","kind":"present","note":"","on":"2025-07-11","page":"4"},"path":"findings/4"}]');
INSERT INTO "difference" VALUES(55,'contract',4,6,4,'[{"after":{"clause":"","kind":"present","note":"","on":"2025-07-11","page":"4"},"path":"findings/5"}]');
INSERT INTO "difference" VALUES(56,'contract',4,7,4,'[{"after":{"clause":"","kind":"present","note":"","on":"2025-07-11","page":"4"},"path":"findings/6"}]');
INSERT INTO "difference" VALUES(57,'contract',4,8,4,'[{"after":{"clause":"","kind":"present","note":"","on":"2025-07-11","page":"4"},"path":"findings/7"}]');
INSERT INTO "difference" VALUES(58,'contract',4,9,4,'[{"after":{"clause":"","kind":"present","note":"","on":"2025-07-11","page":"4"},"path":"findings/8"}]');
INSERT INTO "difference" VALUES(59,'contract',4,10,4,'[{"after":{"clause":"","kind":"present","note":"","on":"2025-07-11","page":"4"},"path":"findings/9"}]');
INSERT INTO "difference" VALUES(60,'contract',4,11,4,'[{"after":{"clause":"","kind":"present","note":"","on":"2025-07-11","page":"4"},"path":"findings/10"}]');
INSERT INTO "difference" VALUES(61,'contract',4,12,4,'[{"after":{"clause":"","kind":"present","note":"","on":"2025-07-11","page":"4"},"path":"findings/11"}]');
INSERT INTO "difference" VALUES(62,'contract',4,13,4,'[{"after":{"address":"https://sampleharbor.example/privacy/sandglass-roster","changes":[],"on":"2025-07-11","shows":["contract","execution","purpose","data"]},"path":"postings/[0]"}]');
INSERT INTO "difference" VALUES(63,'contract',5,1,4,'[{"after":{"amendments":[],"attachments":[],"conflicts":[],"contractor":3,"determinations":[],"findings":{},"notes":[],"notices":[],"number":5,"pastFindings":[],"postings":[],"products":[5],"renewals":[],"signedOn":"2025-09-23","term":{"ends":{"_0":"2027-01-29"}},"terms":{"addendum":{"included":{"version":"2022"}},"breachDaysInformation":20,"breachDaysRecords":45,"classes":["student-information","student-records","student-generated-content"],"deletionDays":30,"description":"Lessons, assignments and marks of the upper grades.","elements":["name","email-address","grades","documents","student-identifiers"],"otherElements":"","purposes":["storage-services","educational-software"]},"voidSteps":[]},"path":""}]');
INSERT INTO "difference" VALUES(64,'contract',5,2,4,'[{"after":{"clause":"Exhibit B","kind":"present","note":"","on":"2025-09-24","page":"6"},"path":"findings/1"}]');
INSERT INTO "difference" VALUES(65,'contract',5,3,4,'[{"after":{"clause":"Exhibit B","kind":"present","note":"","on":"2025-09-24","page":"6"},"path":"findings/2"}]');
INSERT INTO "difference" VALUES(66,'contract',5,4,4,'[{"after":{"clause":"Exhibit B","kind":"present","note":"","on":"2025-09-24","page":"6"},"path":"findings/3"}]');
INSERT INTO "difference" VALUES(67,'contract',5,5,4,'[{"after":{"clause":"Exhibit B","kind":"present","note":"","on":"2025-09-24","page":"6"},"path":"findings/4"}]');
INSERT INTO "difference" VALUES(68,'contract',5,6,4,'[{"after":{"clause":"Exhibit B","kind":"present","note":"","on":"2025-09-24","page":"6"},"path":"findings/5"}]');
INSERT INTO "difference" VALUES(69,'contract',5,7,4,'[{"after":{"clause":"Exhibit B","kind":"present","note":"","on":"2025-09-24","page":"6"},"path":"findings/6"}]');
INSERT INTO "difference" VALUES(70,'contract',5,8,4,'[{"after":{"clause":"Exhibit B","kind":"present","note":"","on":"2025-09-24","page":"6"},"path":"findings/7"}]');
INSERT INTO "difference" VALUES(71,'contract',5,9,4,'[{"after":{"clause":"Exhibit B","kind":"present","note":"","on":"2025-09-24","page":"6"},"path":"findings/8"}]');
INSERT INTO "difference" VALUES(72,'contract',5,10,4,'[{"after":{"clause":"Exhibit B","kind":"present","note":"","on":"2025-09-24","page":"6"},"path":"findings/9"}]');
INSERT INTO "difference" VALUES(73,'contract',5,11,4,'[{"after":{"clause":"Exhibit B","kind":"present","note":"","on":"2025-09-24","page":"6"},"path":"findings/10"}]');
INSERT INTO "difference" VALUES(74,'contract',5,12,4,'[{"after":{"clause":"Exhibit B","kind":"present","note":"","on":"2025-09-24","page":"6"},"path":"findings/11"}]');
INSERT INTO "difference" VALUES(75,'contract',5,13,4,'[{"after":{"address":"https://sampleharbor.example/privacy/lanternfish-classroom","changes":[],"on":"2025-09-25","shows":["contract","execution","purpose","data"]},"path":"postings/[0]"}]');
INSERT INTO "difference" VALUES(76,'contract',5,14,4,'[{"after":{"evidence":"The audit''s summary, read on the telephone","measures":["technical-safeguards","industry-standards"],"on":"2025-09-26","promised":"Encryption in transit and at rest, access by role, yearly training of staff.","standard":"a yearly audit by an outside firm"},"path":"securityReview"}]');
INSERT INTO "difference" VALUES(77,'contract',6,1,4,'[{"after":{"amendments":[],"attachments":[],"conflicts":[],"contractor":1,"determinations":[],"findings":{},"notes":[],"notices":[],"number":6,"pastFindings":[],"postings":[],"products":[1,2],"renewals":[],"term":{"unknown":{}},"terms":{"addendum":{"included":{"version":"2022"}},"classes":["student-information","student-generated-content"],"deletionDays":45,"description":"Reading practice that adapts to each child; the teacher sees progress.","elements":["name","test-results","student-identifiers","voice-recordings"],"otherElements":"","purposes":["educational-software"]},"voidSteps":[]},"path":""}]');
INSERT INTO "difference" VALUES(78,'contract',6,2,4,'[{"after":"2026-02-10","path":"inForceOn"},{"after":"2026-02-05","path":"signedOn"},{"after":{"ends":{"_0":"2028-02-05"}},"before":{"unknown":{}},"path":"term"}]');
INSERT INTO "difference" VALUES(79,'contract',6,3,4,'[{"after":{"clause":"","kind":"present","note":"","on":"2026-02-06","page":"8"},"path":"findings/1"}]');
INSERT INTO "difference" VALUES(80,'contract',6,4,4,'[{"after":{"clause":"","kind":"present","note":"","on":"2026-02-06","page":"8"},"path":"findings/2"}]');
INSERT INTO "difference" VALUES(81,'contract',6,5,4,'[{"after":{"clause":"","kind":"present","note":"","on":"2026-02-06","page":"8"},"path":"findings/3"}]');
INSERT INTO "difference" VALUES(82,'contract',6,6,4,'[{"after":{"clause":"","kind":"present","note":"","on":"2026-02-06","page":"8"},"path":"findings/4"}]');
INSERT INTO "difference" VALUES(83,'contract',6,7,4,'[{"after":{"clause":"","kind":"present","note":"","on":"2026-02-06","page":"8"},"path":"findings/5"}]');
INSERT INTO "difference" VALUES(84,'contract',6,8,4,'[{"after":{"clause":"","kind":"present","note":"","on":"2026-02-06","page":"8"},"path":"findings/6"}]');
INSERT INTO "difference" VALUES(85,'contract',6,9,4,'[{"after":{"clause":"","kind":"present","note":"","on":"2026-02-06","page":"8"},"path":"findings/7"}]');
INSERT INTO "difference" VALUES(86,'contract',6,10,4,'[{"after":{"clause":"","kind":"present","note":"","on":"2026-02-06","page":"8"},"path":"findings/8"}]');
INSERT INTO "difference" VALUES(87,'contract',6,11,4,'[{"after":{"clause":"","kind":"present","note":"","on":"2026-02-06","page":"8"},"path":"findings/10"}]');
INSERT INTO "difference" VALUES(88,'contract',6,12,4,'[{"after":{"clause":"","kind":"present","note":"","on":"2026-02-06","page":"8"},"path":"findings/11"}]');
INSERT INTO "difference" VALUES(89,'contract',6,13,4,'[{"after":{"clause":"","kind":"missing","note":"Nothing in the document speaks to it.","on":"2026-02-06","page":""},"path":"findings/9"}]');
INSERT INTO "difference" VALUES(90,'contract',6,14,4,'[{"after":{"cureBy":"2026-03-09","how":"E-mail to the privacy desk","points":["9"],"sentOn":"2026-02-06","why":"A month is what their counsel asked for."},"path":"notices/[0]"}]');
INSERT INTO "difference" VALUES(91,'contract',6,15,4,'[{"after":{"address":"https://sampleharbor.example/privacy/tidewrack","changes":[],"on":"2026-02-06","shows":["contract","execution","purpose","data"]},"path":"postings/[0]"}]');
INSERT INTO "difference" VALUES(92,'contract',6,16,4,'[{"after":{"points":["9"],"signedOn":"2026-02-27","summary":"Connecticut law governs."},"path":"amendments/[0]"},{"after":"amendment of 2026-02-27","before":"","path":"findings/9/clause"},{"after":"present","before":"missing","path":"findings/9/kind"},{"after":"","before":"Nothing in the document speaks to it.","path":"findings/9/note"},{"after":"2026-02-27","before":"2026-02-06","path":"findings/9/on"},{"after":{"by":"the amendment of 2026-02-27","finding":{"clause":"","kind":"missing","note":"Nothing in the document speaks to it.","on":"2026-02-06","page":""},"provision":9,"until":"2026-02-27"},"path":"pastFindings/[0]"}]');
INSERT INTO "difference" VALUES(93,'breach',1,1,4,'[{"after":{"about":"a list of scores sent to another district","attachments":[],"closings":[],"contract":1,"contractor":4,"counts":[],"data":{"classes":[],"directory":[],"elements":[],"personal":[],"source":""},"discoveries":[{"by":"Contracts, Saltmarsh","on":"2026-03-09","precision":"exact","source":""}],"holder":"contractor","holderTellings":[],"notes":[],"notices":[{"brings":"One file of scores went to the wrong district and was deleted there.","channel":"E-mail","from":"Contracts to R. Alder","receivedOn":"2026-03-12","time":"10:15 am"}],"number":1,"occurredPrecision":"exact","postings":[],"products":[7],"subProcessor":"","unreachable":[],"waves":[]},"path":""}]');
INSERT INTO "difference" VALUES(94,'breach',1,2,4,'[{"after":"student-records","path":"data/classes/[0]"},{"after":"name","path":"data/elements/[0]"},{"after":"test-results","path":"data/elements/[1]"},{"after":false,"path":"data/encrypted"},{"after":"The notice","before":"","path":"data/source"}]');
INSERT INTO "difference" VALUES(95,'breach',1,3,4,'[{"after":{"kind":"confirmed","on":"2026-03-13","source":"The file itself","students":112},"path":"counts/[0]"}]');
INSERT INTO "difference" VALUES(96,'breach',1,4,4,'[{"after":{"bounced":3,"channel":"email","everyone":false,"households":104,"notice":1,"proof":"Log of the mail program","secondAttempt":"","sentOn":"2026-03-13","students":110,"toldBefore":0,"why":""},"path":"waves/[0]"}]');
INSERT INTO "difference" VALUES(97,'breach',1,5,4,'[{"after":{"address":"https://sampleharbor.example/privacy/breach-saltmarsh","on":"2026-03-13"},"path":"postings/[0]"}]');
INSERT INTO "difference" VALUES(98,'breach',1,6,4,'[{"after":"Letters to three families; none came back.","before":"","path":"waves/[0]/secondAttempt"},{"after":"2026-03-13","path":"waves/[0]/secondAttemptOn"}]');
INSERT INTO "difference" VALUES(99,'breach',1,7,4,'[{"after":{"on":"2026-03-20","students":2,"why":"Both have left the state, and the new address is not known."},"path":"unreachable/[0]"}]');
INSERT INTO "difference" VALUES(100,'breach',1,8,4,'[{"after":{"on":"2026-03-20","unreasonable":false,"why":"Three days, of which two were a weekend."},"path":"delay"}]');
INSERT INTO "difference" VALUES(101,'contractor',7,1,4,'[{"after":{"attachments":[],"contact":"Support","email":"help@fogbell.example","kinds":["operator"],"name":"Fogbell Messages","number":7,"remark":"","telephone":""},"path":""}]');
INSERT INTO "difference" VALUES(102,'product',10,1,4,'[{"after":{"address":"https://fogbell.example","attachments":[],"category":"messages to families","contractor":7,"grades":"K-12","name":"Fogbell","number":10,"purpose":"Messages and reminders to families"},"path":""}]');
INSERT INTO "difference" VALUES(103,'breach',1,9,4,'[{"after":{"on":"2026-04-01","remark":"The other district confirmed in writing that the file is gone.","reopenedWhy":""},"path":"closings/[0]"}]');
INSERT INTO "difference" VALUES(104,'contract',7,1,4,'[{"after":{"amendments":[],"attachments":[],"conflicts":[],"contractor":7,"determinations":[],"findings":{},"notes":[],"notices":[],"number":7,"pastFindings":[],"postings":[],"products":[10],"renewals":[],"signedOn":"2026-04-03","term":{"ends":{"_0":"2027-10-13"}},"terms":{"addendum":{"notIncluded":{}},"classes":["student-information"],"description":"Messages between teachers and families.","elements":["name","telephone","email-address","text-messages"],"otherElements":"","purposes":["educational-software"]},"voidSteps":[]},"path":""}]');
INSERT INTO "difference" VALUES(105,'contract',7,2,4,'[{"after":{"address":"https://sampleharbor.example/privacy/fogbell","changes":[],"on":"2026-04-03","shows":["contract","execution","purpose","data"]},"path":"postings/[0]"}]');
INSERT INTO "difference" VALUES(106,'contract',7,3,4,'[{"after":{"clause":"","kind":"present","note":"","on":"2026-04-06","page":"1"},"path":"findings/1"}]');
INSERT INTO "difference" VALUES(107,'contract',7,4,4,'[{"after":{"clause":"","kind":"present","note":"","on":"2026-04-06","page":"1"},"path":"findings/3"}]');
INSERT INTO "difference" VALUES(108,'contract',7,5,4,'[{"after":{"clause":"","kind":"present","note":"","on":"2026-04-06","page":"1"},"path":"findings/4"}]');
INSERT INTO "difference" VALUES(109,'contract',7,6,4,'[{"after":{"clause":"","kind":"present","note":"","on":"2026-04-06","page":"1"},"path":"findings/6"}]');
INSERT INTO "difference" VALUES(110,'contract',7,7,4,'[{"after":{"clause":"","kind":"present","note":"","on":"2026-04-06","page":"1"},"path":"findings/8"}]');
INSERT INTO "difference" VALUES(111,'contract',7,8,4,'[{"after":{"clause":"","kind":"present","note":"","on":"2026-04-06","page":"1"},"path":"findings/9"}]');
INSERT INTO "difference" VALUES(112,'contract',7,9,4,'[{"after":{"clause":"","kind":"present","note":"","on":"2026-04-06","page":"1"},"path":"findings/10"}]');
INSERT INTO "difference" VALUES(113,'contract',7,10,4,'[{"after":{"clause":"","kind":"present","note":"","on":"2026-04-06","page":"1"},"path":"findings/11"}]');
INSERT INTO "difference" VALUES(114,'contract',7,11,4,'[{"after":{"clause":"","kind":"missing","note":"Nothing in the document speaks to it.","on":"2026-04-06","page":""},"path":"findings/2"}]');
INSERT INTO "difference" VALUES(115,'contract',7,12,4,'[{"after":{"clause":"","kind":"missing","note":"Nothing in the document speaks to it.","on":"2026-04-06","page":""},"path":"findings/5"}]');
INSERT INTO "difference" VALUES(116,'contract',7,13,4,'[{"after":{"clause":"","kind":"missing","note":"Nothing in the document speaks to it.","on":"2026-04-06","page":""},"path":"findings/7"}]');
INSERT INTO "difference" VALUES(117,'contract',7,14,4,'[{"after":{"cureBy":"2026-06-10","how":"Certified letter to the registered office","points":["2","5","7"],"sentOn":"2026-05-11","why":"Three clauses; thirty days is our usual time."},"path":"notices/[0]"}]');
INSERT INTO "difference" VALUES(118,'contract',7,15,4,'[{"after":"2026-06-24","before":"2026-06-10","path":"notices/[0]/cureBy"},{"after":"Three clauses; thirty days is our usual time. Extended: They asked for two more weeks by telephone.","before":"Three clauses; thirty days is our usual time.","path":"notices/[0]/why"}]');
INSERT INTO "difference" VALUES(119,'contract',7,16,4,'[{"after":{"by":"the superintendent, for the board","on":"2026-06-30","setAsideWhy":"","why":"They had six weeks for three clauses, asked for two of them, and sent nothing."},"path":"determinations/[0]"}]');
INSERT INTO "difference" VALUES(120,'contract',7,17,4,'[{"after":{"how":"E-mail to every principal and on the staff page.","kind":"tell-schools","on":"2026-06-30"},"path":"voidSteps/[0]"}]');
INSERT INTO "difference" VALUES(121,'contract',7,18,4,'[{"after":{"how":"The class lists are sent no more, and the sign-on is closed.","kind":"stop-access","on":"2026-06-30"},"path":"voidSteps/[1]"}]');
INSERT INTO "difference" VALUES(122,'contractor',8,1,4,'[{"after":{"attachments":[],"contact":"Sales","email":"hello@periwinkle.example","kinds":["operator"],"name":"Periwinkle Page Press","number":8,"remark":"","telephone":""},"path":""}]');
INSERT INTO "difference" VALUES(123,'product',11,1,4,'[{"after":{"address":"https://talking.periwinkle.example","attachments":[],"category":"accessible books","contractor":8,"grades":"K-12","name":"Periwinkle Talking Books","number":11,"purpose":"Reads books aloud with the text marked"},"path":""}]');
INSERT INTO "difference" VALUES(124,'product',12,1,4,'[{"after":{"address":"https://signs.periwinkle.example","attachments":[],"category":"sign language","contractor":8,"grades":"K-12","name":"Periwinkle Sign Coach","number":12,"purpose":"Teaches signs by camera"},"path":""}]');
INSERT INTO "difference" VALUES(125,'breach',2,1,4,'[{"after":{"about":"log-ins offered for sale, as a newspaper said","attachments":[],"closings":[],"contractor":7,"counts":[],"data":{"classes":[],"directory":[],"elements":[],"personal":[],"source":""},"discoveries":[],"holder":"contractor","holderTellings":[],"notes":[],"notices":[{"brings":"They had read it as well, and did not know more.","channel":"Telephone","from":"","receivedOn":"2026-06-30","time":""}],"number":2,"occurredPrecision":"exact","postings":[],"products":[10],"subProcessor":"","unreachable":[],"waves":[]},"path":""}]');
INSERT INTO "difference" VALUES(126,'breach',2,2,4,'[{"after":{"bounced":0,"channel":"portal","everyone":false,"notice":1,"proof":"Text of the message","secondAttempt":"","sentOn":"2026-07-01","students":0,"toldBefore":0,"why":""},"path":"waves/[0]"}]');
INSERT INTO "difference" VALUES(127,'breach',2,3,4,'[{"after":{"correctedHow":"","on":"2026-07-07","why":"The list was of another company with a like name; Fogbell''s counsel wrote so."},"path":"falseAlarm"}]');
INSERT INTO "difference" VALUES(128,'breach',2,4,4,'[{"after":"A second message in the family portal.","before":"","path":"falseAlarm/correctedHow"},{"after":"2026-07-08","path":"falseAlarm/correctedOn"}]');
INSERT INTO "difference" VALUES(129,'exemption',1,1,4,'[{"after":{"attachments":[],"conditions":{},"contractor":8,"drawnUpOn":"2026-07-10","earlierStatements":[],"efforts":[],"evidenceRequests":[],"notes":[],"number":1,"pastAnswers":[],"plan":"504","product":12,"reviewedOn":[],"searches":[],"signatures":[],"student":{"code":"2208"},"unableToComply":"The operator accepts no clause on deletion.","uniqueAndNecessary":"The plan calls for signing practice with a camera every day."},"path":""}]');
INSERT INTO "difference" VALUES(130,'exemption',1,2,4,'[{"after":{"how":"e-mail","on":"2026-07-10","reply":"They sign nobody''s contract but their own.","whom":"Periwinkle''s sales office"},"path":"efforts/[0]"}]');
INSERT INTO "difference" VALUES(131,'exemption',1,3,4,'[{"after":{"failure":"Neither watches the child''s own hands.","on":"2026-07-10","tried":"Two video libraries of signs"},"path":"searches/[0]"}]');
INSERT INTO "difference" VALUES(132,'exemption',1,4,4,'[{"after":{"answer":"met","evidence":"","on":"2026-07-13","reason":"Used through the district''s own account; no health information goes in, and the record stays ours."},"path":"conditions/federal-law"}]');
INSERT INTO "difference" VALUES(133,'exemption',1,5,4,'[{"after":{"answer":"met","evidence":"","on":"2026-07-13","reason":"One attempt and one search are on file."},"path":"conditions/effort"}]');
INSERT INTO "difference" VALUES(134,'exemption',1,6,4,'[{"after":{"answer":"met","evidence":"Letter of the operator, page 1","on":"2026-07-14","reason":"The operator wrote that it neither sells nor advertises, and described its security."},"path":"conditions/operator-duties"}]');
INSERT INTO "difference" VALUES(135,'exemption',1,7,4,'[{"after":{"acknowledges":true,"authorizes":true,"method":"ink","name":"N. Made-Up","on":"2026-07-15","role":"parent","statement":1},"path":"signatures/[0]"}]');
INSERT INTO "difference" VALUES(136,'exemption',1,8,4,'[{"after":"2027-07-16","path":"reviewOn"},{"after":"2026-07-16","path":"reviewedOn/[0]"}]');
INSERT INTO "difference" VALUES(137,'exemption',1,9,4,'[{"after":{"answer":"","on":"2026-07-10"},"path":"firstUse"}]');
INSERT INTO "difference" VALUES(138,'exemption',1,10,4,'[{"after":"The trial account of that week was deleted, and the parent was told.","before":"","path":"firstUse/answer"},{"after":"2026-07-17","path":"firstUse/answeredOn"}]');
INSERT INTO "difference" VALUES(139,'exemption',2,1,4,'[{"after":{"attachments":[],"conditions":{},"contractor":8,"drawnUpOn":"2026-07-20","earlierStatements":[],"efforts":[],"evidenceRequests":[],"notes":[],"number":2,"pastAnswers":[],"plan":"iep","product":11,"reviewedOn":[],"searches":[],"signatures":[],"student":{"code":"3917"},"unableToComply":"The operator accepts no clause on review by families.","uniqueAndNecessary":"Goal 2 of the plan needs text read aloud with the words marked."},"path":""}]');
INSERT INTO "difference" VALUES(140,'exemption',2,2,4,'[{"after":{"how":"e-mail","on":"2026-07-21","reply":"They sign nobody''s contract but their own.","whom":"Periwinkle''s sales office"},"path":"efforts/[0]"}]');
INSERT INTO "difference" VALUES(141,'exemption',2,3,4,'[{"after":{"failure":"The text is not shown with the voice.","on":"2026-07-22","tried":"The library''s audio books"},"path":"searches/[0]"}]');
INSERT INTO "difference" VALUES(142,'exemption',2,4,4,'[{"after":{"answer":"met","evidence":"","on":"2026-07-23","reason":"Used through the district''s own account; no health information goes in, and the record stays ours."},"path":"conditions/federal-law"}]');
INSERT INTO "difference" VALUES(143,'exemption',2,5,4,'[{"after":{"answer":"met","evidence":"","on":"2026-07-23","reason":"One attempt and one search are on file."},"path":"conditions/effort"}]');
INSERT INTO "difference" VALUES(144,'exemption',2,6,4,'[{"after":{"answer":"met","evidence":"","on":"2026-07-23","reason":"The operator wrote that it neither sells nor advertises, and described its security."},"path":"conditions/operator-duties"}]');
INSERT INTO "difference" VALUES(145,'exemption',2,7,4,'[{"after":{"acknowledges":true,"authorizes":true,"method":"ink","name":"Q. Made-Up","on":"2026-07-24","role":"parent","statement":1},"path":"signatures/[0]"}]');
INSERT INTO "difference" VALUES(146,'exemption',2,8,4,'[{"after":{"acknowledges":true,"authorizes":true,"method":"electronic","name":"S. Cedar","on":"2026-07-24","role":"team-member","statement":1},"path":"signatures/[1]"}]');
INSERT INTO "difference" VALUES(147,'contract',8,1,4,'[{"after":{"amendments":[],"attachments":[],"conflicts":[],"contractor":4,"determinations":[],"findings":{},"notes":[],"notices":[],"number":8,"pastFindings":[],"postings":[],"products":[6],"renewals":[],"signedOn":"2026-07-30","term":{"ends":{"_0":"2027-07-30"}},"terms":{"addendum":{"notIncluded":{}},"breachDaysInformation":45,"classes":["student-information","student-records"],"description":"Benchmark assessments three times a year.","elements":["name","test-results","grades","student-identifiers"],"otherElements":"","purposes":["educational-software"]},"voidSteps":[]},"path":""}]');
INSERT INTO "difference" VALUES(148,'contract',8,2,4,'[{"after":{"address":"https://sampleharbor.example/privacy/saltmarsh-benchmark","changes":[],"on":"2026-07-31","shows":["contract","execution","purpose","data"]},"path":"postings/[0]"}]');
INSERT INTO "difference" VALUES(149,'contract',4,14,4,'[{"after":"2026-08-07","path":"lettingEndSince"}]');
INSERT INTO "difference" VALUES(150,'contract',3,14,4,'[{"after":{"from":"P. Yarrow, by letter","on":"2026-09-08","studentAccountsKept":false},"path":"endConfirmation"}]');
INSERT INTO "difference" VALUES(151,'deletion',1,1,4,'[{"after":{"attachments":[],"data":"Everything about the child, pictures included","extensions":[],"legs":[{"answer":"","contractDays":30,"contractor":3,"exceptionCitation":"","followUps":[],"how":"","remains":"","state":"to-be-sent","timesAsked":0,"underContract":true},{"answer":"","contractDays":45,"contractor":1,"exceptionCitation":"","followUps":[],"how":"","remains":"","state":"to-be-sent","timesAsked":0,"underContract":true}],"notes":[],"number":1,"pauses":[],"receivedOn":"2026-09-11","requester":"parent","requesterName":"D. Made-Up","scope":{"students":{"_0":[{"code":"1033"}]}}},"path":""}]');
INSERT INTO "difference" VALUES(152,'deletion',1,2,4,'[{"after":{"holds":true,"how":"The register names the parent.","on":"2026-09-14"},"path":"rightCheck"}]');
INSERT INTO "difference" VALUES(153,'deletion',1,3,4,'[{"after":{"accessRemark":"Looked through the open requests.","accessRequestOpen":false,"on":"2026-09-14","onlyCopy":false,"onlyCopyRemark":"The district''s own system holds the record."},"path":"safeguards"}]');
INSERT INTO "difference" VALUES(154,'deletion',1,4,4,'[{"after":"e-mail","before":"","path":"legs/[0]/how"},{"after":"2026-09-15","path":"legs/[0]/sentOn"},{"after":"sent","before":"to-be-sent","path":"legs/[0]/state"},{"after":1,"before":0,"path":"legs/[0]/timesAsked"}]');
INSERT INTO "difference" VALUES(155,'deletion',1,5,4,'[{"after":"e-mail","before":"","path":"legs/[1]/how"},{"after":"2026-09-15","path":"legs/[1]/sentOn"},{"after":"sent","before":"to-be-sent","path":"legs/[1]/state"},{"after":1,"before":0,"path":"legs/[1]/timesAsked"}]');
INSERT INTO "difference" VALUES(156,'contractor',9,1,4,'[{"after":{"attachments":[],"contact":"J. Whelk","email":"j@whelkforms.example","kinds":["operator"],"name":"Whelk & Daughters Forms","number":9,"remark":"","telephone":""},"path":""}]');
INSERT INTO "difference" VALUES(157,'product',13,1,4,'[{"after":{"address":"https://whelkforms.example","attachments":[],"category":"forms for families","contractor":9,"grades":"K-12","name":"Whelk Forms","number":13,"purpose":"Permission slips and health forms"},"path":""}]');
INSERT INTO "difference" VALUES(158,'contract',9,1,4,'[{"after":{"amendments":[],"attachments":[],"conflicts":[],"contractor":9,"determinations":[],"findings":{},"notes":[],"notices":[],"number":9,"pastFindings":[],"postings":[],"products":[13],"renewals":[],"signedOn":"2026-09-18","term":{"ends":{"_0":"2027-09-20"}},"terms":{"addendum":{"notIncluded":{}},"classes":["student-information","student-records"],"description":"Permission slips and health forms signed by families.","elements":["name","home-address","telephone","health-records"],"otherElements":"","purposes":["storage-services"]},"voidSteps":[]},"path":""}]');
INSERT INTO "difference" VALUES(159,'contract',9,2,4,'[{"after":{"answer":"","on":"2026-09-08"},"path":"firstUse"}]');
INSERT INTO "difference" VALUES(160,'contract',9,3,4,'[{"after":{"address":"https://sampleharbor.example/privacy/whelk-forms","changes":[],"on":"2026-09-22","shows":["contract","execution","purpose","data"]},"path":"postings/[0]"}]');
INSERT INTO "difference" VALUES(161,'contractor',10,1,4,'[{"after":{"attachments":[],"contact":"A. Sorrel","email":"legal@kelpstreet.example","kinds":["operator"],"name":"Kelp Street Studio","number":10,"remark":"","telephone":""},"path":""}]');
INSERT INTO "difference" VALUES(162,'product',14,1,4,'[{"after":{"address":"https://canvas.kelpstreet.example","attachments":[],"category":"drawing","contractor":10,"grades":"K-8","name":"Kelp Canvas","number":14,"purpose":"Drawing and painting"},"path":""}]');
INSERT INTO "difference" VALUES(163,'product',15,1,4,'[{"after":{"address":"https://animator.kelpstreet.example","attachments":[],"category":"animation","contractor":10,"grades":"4-8","name":"Kelp Animator","number":15,"purpose":"Short films made by children"},"path":""}]');
INSERT INTO "difference" VALUES(164,'deletion',1,6,4,'[{"after":"Deleted from all systems.","before":"","path":"legs/[0]/answer"},{"after":"2026-09-28","path":"legs/[0]/answeredOn"},{"after":"confirmed","before":"sent","path":"legs/[0]/state"}]');
INSERT INTO "difference" VALUES(165,'contract',10,1,4,'[{"after":{"amendments":[],"attachments":[],"conflicts":[],"contractor":10,"determinations":[],"findings":{},"notes":[],"notices":[],"number":10,"pastFindings":[],"postings":[],"products":[15],"renewals":[],"signedOn":"2026-09-30","term":{"ends":{"_0":"2027-09-30"}},"terms":{"addendum":{"notIncluded":{}},"classes":["student-information","student-generated-content"],"description":"Children make short films and share them with the class.","elements":["name","student-identifiers","photographs","voice-recordings"],"otherElements":"","purposes":["educational-software"]},"voidSteps":[]},"path":""}]');
INSERT INTO "difference" VALUES(166,'deletion',1,7,4,'[{"after":"A sealed backup on tape stays until it is overwritten.","before":"","path":"legs/[1]/answer"},{"after":"2026-10-01","path":"legs/[1]/answeredOn"},{"after":"kept-in-copy","before":"sent","path":"legs/[1]/state"},{"after":{"open":{}},"path":"legs/[1]/watch"}]');
INSERT INTO "difference" VALUES(167,'contract',10,2,4,'[{"after":{"address":"https://sampleharbor.example/privacy/kelp-animator","changes":[],"on":"2026-10-02","shows":["execution","purpose","data"]},"path":"postings/[0]"}]');
INSERT INTO "difference" VALUES(168,'contract',10,3,4,'[{"after":{"clause":"","kind":"present","note":"","on":"2026-10-02","page":"2"},"path":"findings/2"}]');
INSERT INTO "difference" VALUES(169,'contract',10,4,4,'[{"after":{"clause":"","kind":"present","note":"","on":"2026-10-02","page":"2"},"path":"findings/3"}]');
INSERT INTO "difference" VALUES(170,'contract',10,5,4,'[{"after":{"clause":"","kind":"present","note":"","on":"2026-10-02","page":"2"},"path":"findings/4"}]');
INSERT INTO "difference" VALUES(171,'contract',10,6,4,'[{"after":{"clause":"","kind":"present","note":"","on":"2026-10-02","page":"2"},"path":"findings/5"}]');
INSERT INTO "difference" VALUES(172,'contract',10,7,4,'[{"after":{"clause":"","kind":"present","note":"","on":"2026-10-02","page":"2"},"path":"findings/6"}]');
INSERT INTO "difference" VALUES(173,'contract',10,8,4,'[{"after":{"clause":"","kind":"present","note":"","on":"2026-10-02","page":"2"},"path":"findings/7"}]');
INSERT INTO "difference" VALUES(174,'contract',10,9,4,'[{"after":{"clause":"","kind":"present","note":"","on":"2026-10-02","page":"2"},"path":"findings/8"}]');
INSERT INTO "difference" VALUES(175,'contract',10,10,4,'[{"after":{"clause":"","kind":"present","note":"","on":"2026-10-02","page":"2"},"path":"findings/9"}]');
INSERT INTO "difference" VALUES(176,'contract',10,11,4,'[{"after":{"clause":"","kind":"present","note":"","on":"2026-10-02","page":"2"},"path":"findings/10"}]');
INSERT INTO "difference" VALUES(177,'contract',10,12,4,'[{"after":{"clause":"","kind":"present","note":"","on":"2026-10-02","page":"2"},"path":"findings/11"}]');
INSERT INTO "difference" VALUES(178,'contract',10,13,4,'[{"after":{"against":"1","clause":"7","foundOn":"2026-10-02","page":"4","says":"All films belong to the company.","settledBy":""},"path":"conflicts/[0]"}]');
INSERT INTO "difference" VALUES(179,'contract',10,14,4,'[{"after":{"against":"b","clause":"7","foundOn":"2026-10-02","page":"4","says":"All films belong to the company.","settledBy":""},"path":"conflicts/[1]"}]');
INSERT INTO "difference" VALUES(180,'contract',10,15,4,'[{"after":{"clause":"","kind":"missing","note":"Nothing says whose the rest of the data is.","on":"2026-10-02","page":""},"path":"findings/1"}]');
INSERT INTO "difference" VALUES(181,'deletion',1,8,4,'[{"after":{"how":"Letter to the parent; named the tape and the watch.","kind":"answered","on":"2026-10-02"},"path":"close"}]');
INSERT INTO "difference" VALUES(182,'exemption',3,1,4,'[{"after":{"attachments":[],"conditions":{},"contractor":10,"drawnUpOn":"2026-10-08","earlierStatements":[],"efforts":[],"evidenceRequests":[],"notes":[],"number":3,"pastAnswers":[],"plan":"504","product":14,"reviewedOn":[],"searches":[],"signatures":[],"student":{"code":"6034"},"unableToComply":"The maker signed nobody''s contract then.","uniqueAndNecessary":"The plan calls for drawing by hand and by switch, which nothing else on file allows."},"path":""}]');
INSERT INTO "difference" VALUES(183,'exemption',3,2,4,'[{"after":{"how":"e-mail","on":"2026-10-08","reply":"Not before the autumn.","whom":"The maker''s legal desk"},"path":"efforts/[0]"}]');
INSERT INTO "difference" VALUES(184,'exemption',3,3,4,'[{"after":{"failure":"It takes no switch.","on":"2026-10-08","tried":"The drawing program on the school''s computers"},"path":"searches/[0]"}]');
INSERT INTO "difference" VALUES(185,'exemption',3,4,4,'[{"after":{"answer":"met","evidence":"","on":"2026-10-09","reason":"By the maker''s letter, the attempt and the search on file."},"path":"conditions/federal-law"}]');
INSERT INTO "difference" VALUES(186,'exemption',3,5,4,'[{"after":{"answer":"met","evidence":"","on":"2026-10-09","reason":"By the maker''s letter, the attempt and the search on file."},"path":"conditions/effort"}]');
INSERT INTO "difference" VALUES(187,'exemption',3,6,4,'[{"after":{"answer":"met","evidence":"","on":"2026-10-09","reason":"By the maker''s letter, the attempt and the search on file."},"path":"conditions/operator-duties"}]');
INSERT INTO "difference" VALUES(188,'exemption',3,7,4,'[{"after":{"acknowledges":true,"authorizes":true,"method":"ink","name":"H. Made-Up","on":"2026-10-09","role":"parent","statement":1},"path":"signatures/[0]"}]');
INSERT INTO "difference" VALUES(189,'deletion',2,1,4,'[{"after":{"attachments":[],"data":"Accounts and work","extensions":[],"legs":[{"answer":"","contractDays":45,"contractor":1,"exceptionCitation":"","followUps":[],"how":"","remains":"","state":"to-be-sent","timesAsked":0,"underContract":true},{"answer":"","contractDays":30,"contractor":3,"exceptionCitation":"","followUps":[],"how":"","remains":"","state":"to-be-sent","timesAsked":0,"underContract":true},{"answer":"","contractor":7,"exceptionCitation":"","followUps":[],"how":"","remains":"","state":"to-be-sent","timesAsked":0,"underContract":false}],"notes":[],"number":2,"pauses":[],"receivedOn":"2026-10-14","requester":"district","requesterName":"","scope":{"group":{"_0":"All who left grade 12 in June"}}},"path":""}]');
INSERT INTO "difference" VALUES(190,'deletion',2,2,4,'[{"after":{"holds":true,"how":"The superintendent asked in writing.","on":"2026-10-15"},"path":"rightCheck"}]');
INSERT INTO "difference" VALUES(191,'deletion',2,3,4,'[{"after":{"accessRemark":"Looked through the open requests.","accessRequestOpen":false,"on":"2026-10-15","onlyCopy":false,"onlyCopyRemark":"The district''s own system holds the record."},"path":"safeguards"}]');
INSERT INTO "difference" VALUES(192,'deletion',2,4,4,'[{"after":"certified letter","before":"","path":"legs/[2]/how"},{"after":"2026-10-16","path":"legs/[2]/sentOn"},{"after":"sent","before":"to-be-sent","path":"legs/[2]/state"},{"after":1,"before":0,"path":"legs/[2]/timesAsked"}]');
INSERT INTO "difference" VALUES(193,'contract',9,4,4,'[{"after":{"clause":"","kind":"present","note":"","on":"2026-10-16","page":"2"},"path":"findings/1"}]');
INSERT INTO "difference" VALUES(194,'contract',9,5,4,'[{"after":{"clause":"","kind":"present","note":"","on":"2026-10-16","page":"2"},"path":"findings/2"}]');
INSERT INTO "difference" VALUES(195,'contract',9,6,4,'[{"after":{"clause":"","kind":"present","note":"","on":"2026-10-16","page":"2"},"path":"findings/3"}]');
INSERT INTO "difference" VALUES(196,'contract',9,7,4,'[{"after":{"clause":"","kind":"present","note":"","on":"2026-10-16","page":"2"},"path":"findings/5"}]');
INSERT INTO "difference" VALUES(197,'contract',9,8,4,'[{"after":{"clause":"","kind":"present","note":"","on":"2026-10-16","page":"2"},"path":"findings/6"}]');
INSERT INTO "difference" VALUES(198,'contract',9,9,4,'[{"after":{"clause":"","kind":"present","note":"","on":"2026-10-16","page":"2"},"path":"findings/8"}]');
INSERT INTO "difference" VALUES(199,'contract',9,10,4,'[{"after":{"clause":"","kind":"present","note":"","on":"2026-10-16","page":"2"},"path":"findings/9"}]');
INSERT INTO "difference" VALUES(200,'contract',9,11,4,'[{"after":{"clause":"","kind":"present","note":"","on":"2026-10-16","page":"2"},"path":"findings/10"}]');
INSERT INTO "difference" VALUES(201,'contract',9,12,4,'[{"after":{"clause":"","kind":"present","note":"","on":"2026-10-16","page":"2"},"path":"findings/11"}]');
INSERT INTO "difference" VALUES(202,'contract',9,13,4,'[{"after":{"clause":"","kind":"missing","note":"Nothing in the document speaks to it.","on":"2026-10-16","page":""},"path":"findings/4"}]');
INSERT INTO "difference" VALUES(203,'contract',9,14,4,'[{"after":{"clause":"","kind":"missing","note":"Nothing in the document speaks to it.","on":"2026-10-16","page":""},"path":"findings/7"}]');
INSERT INTO "difference" VALUES(204,'exemption',2,9,4,'[{"after":{"by":"Q. Made-Up","kind":"withdrawn","on":"2026-10-23","reason":"The child reads print now."},"path":"end"}]');
INSERT INTO "difference" VALUES(205,'contract',8,3,4,'[{"after":{"clause":"","kind":"present","note":"","on":"2026-10-28","page":"3"},"path":"findings/1"}]');
INSERT INTO "difference" VALUES(206,'contract',8,4,4,'[{"after":{"clause":"","kind":"present","note":"","on":"2026-10-28","page":"3"},"path":"findings/2"}]');
INSERT INTO "difference" VALUES(207,'contract',8,5,4,'[{"after":{"clause":"","kind":"present","note":"","on":"2026-10-28","page":"3"},"path":"findings/3"}]');
INSERT INTO "difference" VALUES(208,'contract',8,6,4,'[{"after":{"clause":"","kind":"present","note":"","on":"2026-10-28","page":"3"},"path":"findings/4"}]');
INSERT INTO "difference" VALUES(209,'contract',8,7,4,'[{"after":{"clause":"","kind":"present","note":"","on":"2026-10-28","page":"3"},"path":"findings/5"}]');
INSERT INTO "difference" VALUES(210,'contract',8,8,4,'[{"after":{"clause":"","kind":"present","note":"","on":"2026-10-28","page":"3"},"path":"findings/7"}]');
INSERT INTO "difference" VALUES(211,'contract',8,9,4,'[{"after":{"clause":"","kind":"present","note":"","on":"2026-10-28","page":"3"},"path":"findings/8"}]');
INSERT INTO "difference" VALUES(212,'contract',8,10,4,'[{"after":{"clause":"","kind":"present","note":"","on":"2026-10-28","page":"3"},"path":"findings/10"}]');
INSERT INTO "difference" VALUES(213,'contract',8,11,4,'[{"after":{"clause":"","kind":"present","note":"","on":"2026-10-28","page":"3"},"path":"findings/11"}]');
INSERT INTO "difference" VALUES(214,'contract',8,12,4,'[{"after":{"clause":"","kind":"missing","note":"Nothing in the document speaks to it.","on":"2026-10-28","page":""},"path":"findings/6"}]');
INSERT INTO "difference" VALUES(215,'contract',8,13,4,'[{"after":{"clause":"","kind":"missing","note":"Nothing in the document speaks to it.","on":"2026-10-28","page":""},"path":"findings/9"}]');
INSERT INTO "difference" VALUES(216,'contract',8,14,4,'[{"after":{"cureBy":"2026-11-18","how":"E-mail to the contracts office","points":["6","9"],"sentOn":"2026-10-29","why":"Two clauses they have in other districts'' contracts; three weeks are enough."},"path":"notices/[0]"}]');
INSERT INTO "difference" VALUES(217,'deletion',2,5,4,'[{"after":"e-mail","before":"","path":"legs/[1]/how"},{"after":"2026-10-30","path":"legs/[1]/sentOn"},{"after":"sent","before":"to-be-sent","path":"legs/[1]/state"},{"after":1,"before":0,"path":"legs/[1]/timesAsked"}]');
INSERT INTO "difference" VALUES(218,'deletion',2,6,4,'[{"after":"2026-10-30","path":"legs/[1]/acknowledgedOn"},{"after":"acknowledged","before":"sent","path":"legs/[1]/state"}]');
INSERT INTO "difference" VALUES(219,'contract',9,15,4,'[{"after":{"cureBy":"2026-12-01","how":"E-mail to J. Whelk, who answered the same day","points":["4","7"],"sentOn":"2026-10-30","why":"Thirty days, as agreed on the telephone."},"path":"notices/[0]"}]');
INSERT INTO "difference" VALUES(220,'exemption',4,1,4,'[{"after":{"attachments":[],"conditions":{},"contractor":8,"drawnUpOn":"2026-11-03","earlierStatements":[],"efforts":[],"evidenceRequests":[],"notes":[],"number":4,"pastAnswers":[],"plan":"iep","product":11,"reviewedOn":[],"searches":[],"signatures":[],"student":{"code":"4471","name":"B. Made-Up"},"unableToComply":"The operator accepts no clause on review by families.","uniqueAndNecessary":"Goal 4 of the plan needs books read aloud with the words marked."},"path":""}]');
INSERT INTO "difference" VALUES(221,'exemption',4,2,4,'[{"after":{"how":"e-mail","on":"2026-11-04","reply":"They sign nobody''s contract but their own.","whom":"Periwinkle''s sales office"},"path":"efforts/[0]"}]');
INSERT INTO "difference" VALUES(222,'exemption',4,3,4,'[{"after":{"failure":"The text is not shown with the voice.","on":"2026-11-05","tried":"The library''s audio books"},"path":"searches/[0]"}]');
INSERT INTO "difference" VALUES(223,'contract',11,1,4,'[{"after":{"amendments":[],"attachments":[],"conflicts":[],"contractor":10,"determinations":[],"findings":{},"notes":[],"notices":[],"number":11,"pastFindings":[],"postings":[],"products":[14],"renewals":[],"signedOn":"2026-11-06","term":{"ends":{"_0":"2027-11-06"}},"terms":{"addendum":{"included":{"version":"2022"}},"classes":["student-information","student-generated-content"],"description":"Drawing and painting; the teacher sees the pictures.","elements":["name","documents","student-identifiers"],"otherElements":"","purposes":["educational-software"]},"voidSteps":[]},"path":""}]');
INSERT INTO "difference" VALUES(224,'contract',11,2,4,'[{"after":{"clause":"","kind":"present","note":"","on":"2026-11-06","page":"3"},"path":"findings/1"}]');
INSERT INTO "difference" VALUES(225,'contract',11,3,4,'[{"after":{"clause":"","kind":"present","note":"","on":"2026-11-06","page":"3"},"path":"findings/2"}]');
INSERT INTO "difference" VALUES(226,'contract',11,4,4,'[{"after":{"clause":"","kind":"present","note":"","on":"2026-11-06","page":"3"},"path":"findings/3"}]');
INSERT INTO "difference" VALUES(227,'contract',11,5,4,'[{"after":{"clause":"","kind":"present","note":"","on":"2026-11-06","page":"3"},"path":"findings/4"}]');
INSERT INTO "difference" VALUES(228,'contract',11,6,4,'[{"after":{"clause":"","kind":"present","note":"","on":"2026-11-06","page":"3"},"path":"findings/5"}]');
INSERT INTO "difference" VALUES(229,'contract',11,7,4,'[{"after":{"clause":"","kind":"present","note":"","on":"2026-11-06","page":"3"},"path":"findings/6"}]');
INSERT INTO "difference" VALUES(230,'contract',11,8,4,'[{"after":{"clause":"","kind":"present","note":"","on":"2026-11-06","page":"3"},"path":"findings/7"}]');
INSERT INTO "difference" VALUES(231,'contract',11,9,4,'[{"after":{"clause":"","kind":"present","note":"","on":"2026-11-06","page":"3"},"path":"findings/8"}]');
INSERT INTO "difference" VALUES(232,'contract',11,10,4,'[{"after":{"clause":"","kind":"present","note":"","on":"2026-11-06","page":"3"},"path":"findings/9"}]');
INSERT INTO "difference" VALUES(233,'contract',11,11,4,'[{"after":{"clause":"","kind":"present","note":"","on":"2026-11-06","page":"3"},"path":"findings/10"}]');
INSERT INTO "difference" VALUES(234,'contract',11,12,4,'[{"after":{"clause":"","kind":"present","note":"","on":"2026-11-06","page":"3"},"path":"findings/11"}]');
INSERT INTO "difference" VALUES(235,'exemption',4,4,4,'[{"after":{"answer":"met","evidence":"","on":"2026-11-06","reason":"Used through the district''s own account; no health information goes in, and the record stays ours."},"path":"conditions/federal-law"}]');
INSERT INTO "difference" VALUES(236,'exemption',4,5,4,'[{"after":{"answer":"met","evidence":"","on":"2026-11-06","reason":"One attempt and one search are on file."},"path":"conditions/effort"}]');
INSERT INTO "difference" VALUES(237,'exemption',4,6,4,'[{"after":{"answer":"met","evidence":"Letter of the operator, page 1","on":"2026-11-06","reason":"The operator wrote that it neither sells nor advertises, and described its security."},"path":"conditions/operator-duties"}]');
INSERT INTO "difference" VALUES(238,'deletion',3,1,4,'[{"after":{"attachments":[],"data":"Voice recordings","extensions":[],"legs":[{"answer":"","contractDays":45,"contractor":1,"exceptionCitation":"","followUps":[],"how":"","remains":"","state":"to-be-sent","timesAsked":0,"underContract":true}],"notes":[],"number":3,"pauses":[],"receivedOn":"2026-11-09","requester":"guardian","requesterName":"","scope":{"students":{"_0":[{"code":"2750"}]}}},"path":""}]');
INSERT INTO "difference" VALUES(239,'deletion',3,2,4,'[{"after":{"holds":true,"how":"Court papers shown at the office.","on":"2026-11-10"},"path":"rightCheck"}]');
INSERT INTO "difference" VALUES(240,'deletion',3,3,4,'[{"after":{"accessRemark":"Looked through the open requests.","accessRequestOpen":false,"on":"2026-11-10","onlyCopy":false,"onlyCopyRemark":"The district''s own system holds the record."},"path":"safeguards"}]');
INSERT INTO "difference" VALUES(241,'contract',10,16,4,'[{"after":{"cureBy":"2026-12-13","how":"E-mail to legal@kelpstreet.example","points":["1","clause-1","clause-b"],"sentOn":"2026-11-13","why":"One clause; thirty days is our usual time."},"path":"notices/[0]"}]');
INSERT INTO "difference" VALUES(242,'deletion',3,4,4,'[{"after":{"from":"2026-11-13","reason":"The family asked to hear the recordings first."},"path":"pauses/[0]"}]');
INSERT INTO "difference" VALUES(243,'breach',3,1,4,'[{"after":{"about":"a support log-in used by somebody else","attachments":[],"closings":[],"contract":2,"contractor":2,"counts":[],"data":{"classes":[],"directory":[],"elements":[],"personal":[],"source":""},"discoveries":[{"by":"Quillback''s notice","on":"2026-10-20","precision":"exact","source":""}],"holder":"sub-processor","holderTellings":[],"notes":[],"notices":[{"brings":"Names and answers of children in grades 3 to 5; how many is not known yet.","channel":"E-mail","from":"M. Oxlip to R. Alder","receivedOn":"2026-11-13","time":"4:40 pm"}],"number":3,"occurredFrom":"2026-10-09","occurredPrecision":"about","occurredTo":"2026-10-16","postings":[],"products":[4],"subProcessor":"Hosting of the sums","unreachable":[],"waves":[]},"path":""}]');
INSERT INTO "difference" VALUES(244,'breach',3,2,4,'[{"after":{"by":"Their status page","on":"2026-10-16","precision":"exact","source":"A note on it that was taken down"},"path":"discoveries/[1]"}]');
INSERT INTO "difference" VALUES(245,'breach',3,3,4,'[{"after":"student-information","path":"data/classes/[0]"},{"after":"student-records","path":"data/classes/[1]"},{"after":"name","path":"data/elements/[0]"},{"after":"test-results","path":"data/elements/[1]"},{"after":"student-identifiers","path":"data/elements/[2]"},{"after":false,"path":"data/encrypted"},{"after":"The notice","before":"","path":"data/source"}]');
INSERT INTO "difference" VALUES(246,'breach',3,4,4,'[{"after":{"kind":"estimated","on":"2026-11-13","source":"M. Oxlip, on the telephone","students":300},"path":"counts/[0]"}]');
INSERT INTO "difference" VALUES(247,'deletion',2,7,4,'[{"after":"their portal","before":"","path":"legs/[0]/how"},{"after":"2026-11-13","path":"legs/[0]/sentOn"},{"after":"sent","before":"to-be-sent","path":"legs/[0]/state"},{"after":1,"before":0,"path":"legs/[0]/timesAsked"}]');
INSERT INTO "difference" VALUES(248,'breach',3,5,4,'[{"after":{"bounced":4,"channel":"email","everyone":false,"households":198,"notice":1,"proof":"Log of the mail program","secondAttempt":"","sentOn":"2026-11-13","students":215,"toldBefore":0,"why":""},"path":"waves/[0]"}]');
INSERT INTO "difference" VALUES(249,'exemption',5,1,4,'[{"after":{"attachments":[],"conditions":{},"contractor":8,"drawnUpOn":"2026-11-16","earlierStatements":[],"efforts":[],"evidenceRequests":[],"notes":[],"number":5,"pastAnswers":[],"plan":"iep","product":12,"reviewedOn":[],"searches":[],"signatures":[],"student":{"code":"5120"},"unableToComply":"The operator accepts no clause on deletion.","uniqueAndNecessary":"Goal 1 of the plan needs daily signing practice."},"path":""}]');
INSERT INTO "difference" VALUES(250,'breach',3,6,4,'[{"after":{"address":"https://sampleharbor.example/privacy/breach-quillback","on":"2026-11-16"},"path":"postings/[0]"}]');
INSERT INTO "difference" VALUES(251,'exemption',5,2,4,'[{"after":{"how":"e-mail","on":"2026-11-17","reply":"They sign nobody''s contract but their own.","whom":"Periwinkle''s sales office"},"path":"efforts/[0]"}]');
INSERT INTO "difference" VALUES(252,'exemption',5,3,4,'[{"after":{"answer":"met","evidence":"","on":"2026-11-17","reason":"Used through the district''s own account; no health information goes in, and the record stays ours."},"path":"conditions/federal-law"}]');
INSERT INTO "difference" VALUES(253,'exemption',4,7,4,'[{"after":{"acknowledges":true,"authorizes":true,"method":"ink","name":"C. Made-Up","on":"2026-11-18","role":"legal-guardian","statement":1},"path":"signatures/[0]"}]');
INSERT INTO "difference" VALUES(254,'deletion',2,8,4,'[{"after":{"how":"telephone","kind":"reminder","note":"Nobody answers.","on":"2026-11-19"},"path":"legs/[2]/followUps/[0]"}]');
INSERT INTO "difference" VALUES(255,'contract',12,1,4,'[{"after":{"amendments":[],"attachments":[],"conflicts":[],"contractor":2,"determinations":[],"findings":{},"notes":[],"notices":[],"number":12,"pastFindings":[],"postings":[],"products":[3],"renewals":[],"signedOn":"2026-11-24","term":{"ends":{"_0":"2027-11-24"}},"terms":{"addendum":{"included":{"version":"2022"}},"classes":["student-information"],"description":"Practice with fractions that adapts to the child.","elements":["name","test-results","student-identifiers"],"otherElements":"","purposes":["educational-software"]},"voidSteps":[]},"path":""}]');
INSERT INTO "difference" VALUES(256,'contract',12,2,4,'[{"after":{"clause":"Article III","kind":"present","note":"","on":"2026-11-25","page":"5"},"path":"findings/1"}]');
INSERT INTO "difference" VALUES(257,'contract',12,3,4,'[{"after":{"clause":"Article III","kind":"present","note":"","on":"2026-11-25","page":"5"},"path":"findings/2"}]');
INSERT INTO "difference" VALUES(258,'contract',12,4,4,'[{"after":{"clause":"Article III","kind":"present","note":"","on":"2026-11-25","page":"5"},"path":"findings/3"}]');
INSERT INTO "difference" VALUES(259,'contract',12,5,4,'[{"after":{"clause":"Article III","kind":"present","note":"","on":"2026-11-25","page":"5"},"path":"findings/4"}]');
INSERT INTO "difference" VALUES(260,'contract',12,6,4,'[{"after":{"clause":"Article III","kind":"present","note":"","on":"2026-11-25","page":"5"},"path":"findings/5"}]');
INSERT INTO "difference" VALUES(261,'contract',12,7,4,'[{"after":{"clause":"Article III","kind":"present","note":"","on":"2026-11-25","page":"5"},"path":"findings/6"}]');
INSERT INTO "difference" VALUES(262,'contract',12,8,4,'[{"after":{"clause":"Article III","kind":"present","note":"","on":"2026-11-25","page":"5"},"path":"findings/7"}]');
INSERT INTO "difference" VALUES(263,'contract',13,1,4,'[{"after":{"amendments":[],"attachments":[],"conflicts":[],"contractor":5,"determinations":[],"findings":{},"notes":[{"by":"T. Birch","on":"2026-11-25","text":"Their lawyer has our version; the old contract has ended and nobody confirmed that nothing is kept."}],"notices":[],"number":13,"pastFindings":[],"postings":[],"products":[8],"renewals":[],"term":{"unknown":{}},"terms":{"addendum":{"unknown":{}},"classes":["student-information","student-records"],"description":"Carries class lists; to follow the contract that ended.","elements":["name","email-address","student-identifiers"],"otherElements":"","purposes":["storage-services"]},"voidSteps":[]},"path":""}]');
INSERT INTO "difference" VALUES(264,'breach',3,7,4,'[{"after":{"brings":"The list of everyone affected: 85 more than told.","channel":"E-mail","from":"M. Oxlip to R. Alder","receivedOn":"2026-11-25","time":"9:05 am"},"path":"notices/[1]"}]');
INSERT INTO "difference" VALUES(265,'breach',3,8,4,'[{"after":{"kind":"confirmed","on":"2026-11-25","source":"Their list","students":300},"path":"counts/[1]"}]');
INSERT INTO "difference" VALUES(266,'deletion',4,1,4,'[{"after":{"attachments":[],"data":"Messages sent through the app","extensions":[],"legs":[{"answer":"","contractor":7,"exceptionCitation":"","followUps":[],"how":"","remains":"","state":"to-be-sent","timesAsked":0,"underContract":false}],"notes":[],"number":4,"pauses":[],"receivedOn":"2026-11-26","requester":"student","requesterName":"E. Made-Up","scope":{"students":{"_0":[{"code":"0964"}]}}},"path":""}]');
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
INSERT INTO "docketItem" VALUES(1096003713237153,'contract',10,'Kelp Street Studio: Kelp Animator','duty','2026-10-07','2026-09-30','contract-notice','statute','C.G.S. § 10-234bb(g)(1)','Complete the website notice: the contract itself','','contract.post','{}');
INSERT INTO "docketItem" VALUES(1096032704266275,'contract',4,'Sandglass Rosters: Sandglass Roster','waiting','2026-11-03','2026-10-13','end-confirmation','district practice','C.G.S. § 10-234bb(a)(7)','Confirm that nothing is kept','Sandglass Rosters','contract.confirm-end','{}');
INSERT INTO "docketItem" VALUES(1096035925491941,'exemption',3,'Kelp Canvas, student 6034','duty','2026-11-06',NULL,NULL,NULL,'C.G.S. § 10-234bb(i)','End the exemption: Contract C-0011 covers the product from Fri Nov 6, 2026 to Sat Nov 6, 2027','','exemption.end','{"reason":"Contract C-0011 covers the product from Fri Nov 6, 2026 to Sat Nov 6, 2027."}');
INSERT INTO "docketItem" VALUES(1096045589168387,'deletion',2,'All who left grade 12 in June','waiting','2026-11-15','2026-10-16','deletion-time','district practice','C.G.S. § 10-234cc(a)(2)','Confirm the deletion; 1st follow-up made','Fogbell Messages','deletion.confirm','{"contractor":"V-0007"}');
INSERT INTO "docketItem" VALUES(1096046662910177,'contract',11,'Kelp Street Studio: Kelp Canvas','duty','2026-11-16','2026-11-06','contract-notice','statute','C.G.S. § 10-234bb(g)(1)','Post the website notice','','contract.post','{}');
INSERT INTO "docketItem" VALUES(1096048810393813,'contract',8,'Saltmarsh Assessment Guild: Saltmarsh Benchmark','waiting','2026-11-18','2026-10-29','cure-time','district practice','C.G.S. § 10-234bb(f)','Amend the contract: provisions 6, 9','Saltmarsh Assessment Guild','contract.amend','{"provisions":"6,9"}');
INSERT INTO "docketItem" VALUES(1096049884135638,'contract',8,'Saltmarsh Assessment Guild: Saltmarsh Benchmark','duty','2026-11-19',NULL,NULL,'district practice','C.G.S. § 10-234bb(f)','Determine it void, or give more time','','contract.void','{}');
INSERT INTO "docketItem" VALUES(1096060621553879,'deletion',2,'All who left grade 12 in June','waiting','2026-11-29','2026-10-30','deletion-time','contract term','the contract''s term on deletion','Confirm the deletion','Lanternfish Learning','deletion.confirm','{"contractor":"V-0003"}');
INSERT INTO "docketItem" VALUES(1096061695295536,'contract',5,'Lanternfish Learning: Lanternfish Classroom','duty','2026-11-30','2027-01-29','renewal-lead','district practice','the district''s own practice','Renew, or let it end on Jan 29, 2027','','contract.renew','{}');
INSERT INTO "docketItem" VALUES(1096061695295760,'breach',3,'Quillback Sums: a support log-in used by somebody else','duty','2026-11-30','2026-11-25','breach-families','statute','C.G.S. § 10-234dd(a)(3)','Tell students and families, notice 2','','breach.tell','{"notice":"2"}');
INSERT INTO "docketItem" VALUES(1096062769037528,'contract',9,'Whelk & Daughters Forms: Whelk Forms','waiting','2026-12-01','2026-10-30','cure-time','district practice','C.G.S. § 10-234bb(f)','Amend the contract: provisions 4, 7','Whelk & Daughters Forms','contract.amend','{"provisions":"4,7"}');
INSERT INTO "docketItem" VALUES(1096063842779353,'contract',9,'Whelk & Daughters Forms: Whelk Forms','duty','2026-12-02',NULL,NULL,'district practice','C.G.S. § 10-234bb(f)','Determine it void, or give more time','','contract.void','{}');
INSERT INTO "docketItem" VALUES(1096063842779396,'contract',12,'Quillback Sums: Quillback Fractions','duty','2026-12-02','2026-11-24','contract-notice','statute','C.G.S. § 10-234bb(g)(1)','Post the website notice','','contract.post','{}');
INSERT INTO "docketItem" VALUES(1096075653939444,'contract',10,'Kelp Street Studio: Kelp Animator','waiting','2026-12-13','2026-11-13','cure-time','district practice','C.G.S. § 10-234bb(f)','Amend the contract: provision 1 with any clause against it and a clause against subsection (b)','Kelp Street Studio','contract.amend','{"provisions":"1,clause-1,clause-b"}');
INSERT INTO "docketItem" VALUES(1096076727681269,'contract',10,'Kelp Street Studio: Kelp Animator','duty','2026-12-14',NULL,NULL,'district practice','C.G.S. § 10-234bb(f)','Determine it void, or give more time','','contract.void','{}');
INSERT INTO "docketItem" VALUES(1096091760066811,'deletion',2,'All who left grade 12 in June','waiting','2026-12-28','2026-11-13','deletion-time','contract term','the contract''s term on deletion','Confirm the deletion','Tidewrack Reading','deletion.confirm','{"contractor":"V-0001"}');
INSERT INTO "docketItem" VALUES(1096148668383281,'contract',5,'Lanternfish Learning: Lanternfish Classroom','waiting','2027-02-19','2027-01-29','end-confirmation','district practice','C.G.S. § 10-234bb(a)(7)','Confirm that nothing is kept','Lanternfish Learning','contract.confirm-end','{}');
INSERT INTO "docketItem" VALUES(1096257116307594,'contract',8,'Saltmarsh Assessment Guild: Saltmarsh Benchmark','duty','2027-05-31','2027-07-30','renewal-lead','district practice','the district''s own practice','Renew, or let it end on Jul 30, 2027','','contract.renew','{}');
INSERT INTO "docketItem" VALUES(1096306508431486,'exemption',1,'Periwinkle Sign Coach, student 2208','duty','2027-07-16','2026-07-16','exemption-review','district practice','the district''s own practice','Look at the exemption again','','exemption.review','{}');
INSERT INTO "docketItem" VALUES(1096312950882456,'contract',9,'Whelk & Daughters Forms: Whelk Forms','duty','2027-07-22','2027-09-20','renewal-lead','district practice','the district''s own practice','Renew, or let it end on Sep 20, 2027','','contract.renew','{}');
INSERT INTO "docketItem" VALUES(1096323688300701,'contract',10,'Kelp Street Studio: Kelp Animator','duty','2027-08-01','2027-09-30','renewal-lead','district practice','the district''s own practice','Renew, or let it end on Sep 30, 2027','','contract.renew','{}');
INSERT INTO "docketItem" VALUES(1096344089395339,'contract',8,'Saltmarsh Assessment Guild: Saltmarsh Benchmark','waiting','2027-08-20','2027-07-30','end-confirmation','district practice','C.G.S. § 10-234bb(a)(7)','Confirm that nothing is kept','Saltmarsh Assessment Guild','contract.confirm-end','{}');
INSERT INTO "docketItem" VALUES(1096363416748259,'contract',11,'Kelp Street Studio: Kelp Canvas','duty','2027-09-07','2027-11-06','renewal-lead','district practice','the district''s own practice','Renew, or let it end on Nov 6, 2027','','contract.renew','{}');
INSERT INTO "docketItem" VALUES(1096382744101126,'contract',12,'Quillback Sums: Quillback Fractions','duty','2027-09-25','2027-11-24','renewal-lead','district practice','the district''s own practice','Renew, or let it end on Nov 24, 2027','','contract.renew','{}');
INSERT INTO "docketItem" VALUES(1096399923970201,'contract',9,'Whelk & Daughters Forms: Whelk Forms','waiting','2027-10-11','2027-09-20','end-confirmation','district practice','C.G.S. § 10-234bb(a)(7)','Confirm that nothing is kept','Whelk & Daughters Forms','contract.confirm-end','{}');
INSERT INTO "docketItem" VALUES(1096410661388446,'contract',10,'Kelp Street Studio: Kelp Animator','waiting','2027-10-21','2027-09-30','end-confirmation','district practice','C.G.S. § 10-234bb(a)(7)','Confirm that nothing is kept','Kelp Street Studio','contract.confirm-end','{}');
INSERT INTO "docketItem" VALUES(1096450389836004,'contract',11,'Kelp Street Studio: Kelp Canvas','waiting','2027-11-27','2027-11-06','end-confirmation','district practice','C.G.S. § 10-234bb(a)(7)','Confirm that nothing is kept','Kelp Street Studio','contract.confirm-end','{}');
INSERT INTO "docketItem" VALUES(1096461127254080,'contract',6,'Tidewrack Reading: Tidewrack Reader, Tidewrack Phonics','duty','2027-12-07','2028-02-05','renewal-lead','district practice','the district''s own practice','Renew, or let it end on Feb 5, 2028','','contract.renew','{}');
INSERT INTO "docketItem" VALUES(1096469717188871,'contract',12,'Quillback Sums: Quillback Fractions','waiting','2027-12-15','2027-11-24','end-confirmation','district practice','C.G.S. § 10-234bb(a)(7)','Confirm that nothing is kept','Quillback Sums','contract.confirm-end','{}');
INSERT INTO "docketItem" VALUES(1096548100341825,'contract',6,'Tidewrack Reading: Tidewrack Reader, Tidewrack Phonics','waiting','2028-02-26','2028-02-05','end-confirmation','district practice','C.G.S. § 10-234bb(a)(7)','Confirm that nothing is kept','Tidewrack Reading','contract.confirm-end','{}');
INSERT INTO "docketItem" VALUES(4294967296000014,'contract',1,'Saltmarsh Assessment Guild: Saltmarsh Screener','duty',NULL,NULL,NULL,NULL,NULL,'Send a notice to amend: provisions 6, 11','','contract.notify','{}');
INSERT INTO "docketItem" VALUES(4294967296000079,'contract',6,'Tidewrack Reading: Tidewrack Reader, Tidewrack Phonics','duty',NULL,NULL,NULL,'statute','C.G.S. § 10-234bb(g)(1)','Bring the website notice up to date after the amendment of Feb 27, 2026','','contract.post','{}');
INSERT INTO "docketItem" VALUES(4294967296000108,'contract',7,'Fogbell Messages: Fogbell','duty',NULL,NULL,NULL,'statute','C.G.S. § 10-234bb(g)(1)','Bring the website notice up to date after it became void on Jun 30, 2026','','contract.post','{}');
INSERT INTO "docketItem" VALUES(4294967296000110,'contract',7,'Fogbell Messages: Fogbell','duty',NULL,NULL,NULL,NULL,NULL,'Get the data back, or have it deleted','','contract.void-step','{"step":"recover-data"}');
INSERT INTO "docketItem" VALUES(4294967296000118,'breach',2,'Fogbell Messages: log-ins offered for sale, as a newspaper said','duty',NULL,NULL,NULL,NULL,NULL,'Close the breach','','breach.close','{}');
INSERT INTO "docketItem" VALUES(4294967296000140,'contract',4,'Sandglass Rosters: Sandglass Roster','duty',NULL,NULL,NULL,'statute','C.G.S. § 10-234bb(g)(1)','Mark the website notice as ended on Oct 13, 2026','','contract.post','{}');
INSERT INTO "docketItem" VALUES(4294967296000142,'contract',3,'Barnacle Bus Planning: Barnacle Routes','duty',NULL,NULL,NULL,'statute','C.G.S. § 10-234bb(g)(1)','Mark the website notice as ended on Aug 24, 2026','','contract.post','{}');
INSERT INTO "docketItem" VALUES(4294967296000154,'contract',9,'Whelk & Daughters Forms: Whelk Forms','duty',NULL,NULL,NULL,NULL,'C.G.S. § 10-234bb(a)','Say what was done about the use without a contract in force','','contract.early-use','{}');
INSERT INTO "docketItem" VALUES(4294967296000181,'exemption',3,'Kelp Canvas, student 6034','duty',NULL,NULL,NULL,NULL,'the district''s own practice','Set the day of the next review','','exemption.review','{}');
INSERT INTO "docketItem" VALUES(4294967296000252,'breach',3,'Quillback Sums: a support log-in used by somebody else','duty',NULL,NULL,NULL,NULL,NULL,'Try again to reach the 4 of wave 1 whose messages came back','','breach.again','{"wave":"1"}');
INSERT INTO "docketItem" VALUES(4294967296000255,'exemption',5,'Periwinkle Sign Coach, student 5120','duty',NULL,NULL,NULL,NULL,'C.G.S. § 10-234bb(i)','Record the search for an equivalent that complies','','exemption.search','{}');
INSERT INTO "docketItem" VALUES(4294967296000256,'exemption',5,'Periwinkle Sign Coach, student 5120','duty',NULL,NULL,NULL,NULL,'C.G.S. § 10-234bb(i); C.G.S. § 10-234cc','Answer condition 3: the operator''s own duties','','exemption.condition','{"condition":"operator-duties"}');
INSERT INTO "docketItem" VALUES(4294967296000270,'contract',12,'Quillback Sums: Quillback Fractions','duty',NULL,NULL,NULL,NULL,NULL,'Finish the review: 4 of 11 left','','contract.finding','{"provision":"8"}');
INSERT INTO "docketItem" VALUES(4294967296000271,'contract',13,'Sandglass Rosters: Sandglass Roster','duty',NULL,NULL,NULL,NULL,NULL,'Record the signing','','contract.execute','{}');
INSERT INTO "docketItem" VALUES(4294967296000273,'deletion',4,'student 0964','duty',NULL,NULL,NULL,NULL,'C.G.S. § 10-234cc(a)(2)','Check that the requester has the right to control the data','','deletion.verify','{}');
INSERT INTO "docketItem" VALUES(4294968369741984,'deletion',1,'student 1033','waiting',NULL,NULL,NULL,NULL,'C.G.S. § 10-234cc(a)(2)','Ask again if the disaster-recovery copy restores accessible data','Tidewrack Reading','deletion.restored','{"contractor":"V-0001"}');
INSERT INTO "docketItem" VALUES(4294968369742047,'exemption',4,'Periwinkle Talking Books, student 4471','waiting',NULL,NULL,NULL,NULL,'C.G.S. § 10-234bb(i)','Sign the agreement','Planning team member','exemption.sign','{"role":"team-member"}');
INSERT INTO "docketItem" VALUES(4294968369742070,'deletion',3,'student 2750','waiting',NULL,NULL,NULL,NULL,NULL,'Let the paused request go on','the end of the pause','deletion.resume','{}');
INSERT INTO "docketItem" VALUES(4294968369742081,'exemption',5,'Periwinkle Sign Coach, student 5120','waiting',NULL,NULL,NULL,NULL,'C.G.S. § 10-234bb(i)','Sign the agreement','Parent or guardian','exemption.sign','{"role":"parent"}');
INSERT INTO "docketItem" VALUES(4294968369742082,'exemption',5,'Periwinkle Sign Coach, student 5120','waiting',NULL,NULL,NULL,NULL,'C.G.S. § 10-234bb(i)','Sign the agreement','Planning team member','exemption.sign','{"role":"team-member"}');
INSERT INTO "docketItem" VALUES(5599346716311614,'contract',6,'Tidewrack Reading: Tidewrack Reader, Tidewrack Phonics','event','2026-02-10',NULL,NULL,NULL,NULL,'The contract comes into force','',NULL,'{}');
INSERT INTO "docketItem" VALUES(5599609783058573,'contract',4,'Sandglass Rosters: Sandglass Roster','event','2026-10-13',NULL,NULL,NULL,NULL,'The contract ends','',NULL,'{}');
CREATE VIRTUAL TABLE docketItemText USING fts5(title, rest, columnsize=0, tokenize="trigram");
INSERT INTO "docketItemText" (rowid, title, rest) VALUES(1096003713237153,'  kelp  street  studio  kelp  animator','  complete  the  website  notice  the  contract  itself  2026-10-07');
INSERT INTO "docketItemText" (rowid, title, rest) VALUES(1096032704266275,'  sandglass  rosters  sandglass  roster','  confirm  that  nothing  is  kept  sandglass  rosters  2026-11-03');
INSERT INTO "docketItemText" (rowid, title, rest) VALUES(1096035925491941,'  kelp  canvas  student  6034','  end  the  exemption  contract  c  0011  covers  the  product  from  fri  nov  6  2026  to  sat  nov  6  2027  2026-11-06');
INSERT INTO "docketItemText" (rowid, title, rest) VALUES(1096045589168387,'  all  who  left  grade  12  in  june','  confirm  the  deletion  1st  follow  up  made  fogbell  messages  2026-11-15');
INSERT INTO "docketItemText" (rowid, title, rest) VALUES(1096046662910177,'  kelp  street  studio  kelp  canvas','  post  the  website  notice  2026-11-16');
INSERT INTO "docketItemText" (rowid, title, rest) VALUES(1096048810393813,'  saltmarsh  assessment  guild  saltmarsh  benchmark','  amend  the  contract  provisions  6  9  saltmarsh  assessment  guild  2026-11-18');
INSERT INTO "docketItemText" (rowid, title, rest) VALUES(1096049884135638,'  saltmarsh  assessment  guild  saltmarsh  benchmark','  determine  it  void  or  give  more  time  2026-11-19');
INSERT INTO "docketItemText" (rowid, title, rest) VALUES(1096060621553879,'  all  who  left  grade  12  in  june','  confirm  the  deletion  lanternfish  learning  2026-11-29');
INSERT INTO "docketItemText" (rowid, title, rest) VALUES(1096061695295536,'  lanternfish  learning  lanternfish  classroom','  renew  or  let  it  end  on  jan  29  2027  2026-11-30');
INSERT INTO "docketItemText" (rowid, title, rest) VALUES(1096061695295760,'  quillback  sums  a  support  log  in  used  by  somebody  else','  tell  students  and  families  notice  2  2026-11-30');
INSERT INTO "docketItemText" (rowid, title, rest) VALUES(1096062769037528,'  whelk  daughters  forms  whelk  forms','  amend  the  contract  provisions  4  7  whelk  daughters  forms  2026-12-01');
INSERT INTO "docketItemText" (rowid, title, rest) VALUES(1096063842779353,'  whelk  daughters  forms  whelk  forms','  determine  it  void  or  give  more  time  2026-12-02');
INSERT INTO "docketItemText" (rowid, title, rest) VALUES(1096063842779396,'  quillback  sums  quillback  fractions','  post  the  website  notice  2026-12-02');
INSERT INTO "docketItemText" (rowid, title, rest) VALUES(1096075653939444,'  kelp  street  studio  kelp  animator','  amend  the  contract  provision  1  with  any  clause  against  it  and  a  clause  against  subsection  b  kelp  street  studio  2026-12-13');
INSERT INTO "docketItemText" (rowid, title, rest) VALUES(1096076727681269,'  kelp  street  studio  kelp  animator','  determine  it  void  or  give  more  time  2026-12-14');
INSERT INTO "docketItemText" (rowid, title, rest) VALUES(1096091760066811,'  all  who  left  grade  12  in  june','  confirm  the  deletion  tidewrack  reading  2026-12-28');
INSERT INTO "docketItemText" (rowid, title, rest) VALUES(1096148668383281,'  lanternfish  learning  lanternfish  classroom','  confirm  that  nothing  is  kept  lanternfish  learning  2027-02-19');
INSERT INTO "docketItemText" (rowid, title, rest) VALUES(1096257116307594,'  saltmarsh  assessment  guild  saltmarsh  benchmark','  renew  or  let  it  end  on  jul  30  2027  2027-05-31');
INSERT INTO "docketItemText" (rowid, title, rest) VALUES(1096306508431486,'  periwinkle  sign  coach  student  2208','  look  at  the  exemption  again  2027-07-16');
INSERT INTO "docketItemText" (rowid, title, rest) VALUES(1096312950882456,'  whelk  daughters  forms  whelk  forms','  renew  or  let  it  end  on  sep  20  2027  2027-07-22');
INSERT INTO "docketItemText" (rowid, title, rest) VALUES(1096323688300701,'  kelp  street  studio  kelp  animator','  renew  or  let  it  end  on  sep  30  2027  2027-08-01');
INSERT INTO "docketItemText" (rowid, title, rest) VALUES(1096344089395339,'  saltmarsh  assessment  guild  saltmarsh  benchmark','  confirm  that  nothing  is  kept  saltmarsh  assessment  guild  2027-08-20');
INSERT INTO "docketItemText" (rowid, title, rest) VALUES(1096363416748259,'  kelp  street  studio  kelp  canvas','  renew  or  let  it  end  on  nov  6  2027  2027-09-07');
INSERT INTO "docketItemText" (rowid, title, rest) VALUES(1096382744101126,'  quillback  sums  quillback  fractions','  renew  or  let  it  end  on  nov  24  2027  2027-09-25');
INSERT INTO "docketItemText" (rowid, title, rest) VALUES(1096399923970201,'  whelk  daughters  forms  whelk  forms','  confirm  that  nothing  is  kept  whelk  daughters  forms  2027-10-11');
INSERT INTO "docketItemText" (rowid, title, rest) VALUES(1096410661388446,'  kelp  street  studio  kelp  animator','  confirm  that  nothing  is  kept  kelp  street  studio  2027-10-21');
INSERT INTO "docketItemText" (rowid, title, rest) VALUES(1096450389836004,'  kelp  street  studio  kelp  canvas','  confirm  that  nothing  is  kept  kelp  street  studio  2027-11-27');
INSERT INTO "docketItemText" (rowid, title, rest) VALUES(1096461127254080,'  tidewrack  reading  tidewrack  reader  tidewrack  phonics','  renew  or  let  it  end  on  feb  5  2028  2027-12-07');
INSERT INTO "docketItemText" (rowid, title, rest) VALUES(1096469717188871,'  quillback  sums  quillback  fractions','  confirm  that  nothing  is  kept  quillback  sums  2027-12-15');
INSERT INTO "docketItemText" (rowid, title, rest) VALUES(1096548100341825,'  tidewrack  reading  tidewrack  reader  tidewrack  phonics','  confirm  that  nothing  is  kept  tidewrack  reading  2028-02-26');
INSERT INTO "docketItemText" (rowid, title, rest) VALUES(4294967296000014,'  saltmarsh  assessment  guild  saltmarsh  screener','  send  a  notice  to  amend  provisions  6  11');
INSERT INTO "docketItemText" (rowid, title, rest) VALUES(4294967296000079,'  tidewrack  reading  tidewrack  reader  tidewrack  phonics','  bring  the  website  notice  up  to  date  after  the  amendment  of  feb  27  2026');
INSERT INTO "docketItemText" (rowid, title, rest) VALUES(4294967296000108,'  fogbell  messages  fogbell','  bring  the  website  notice  up  to  date  after  it  became  void  on  jun  30  2026');
INSERT INTO "docketItemText" (rowid, title, rest) VALUES(4294967296000110,'  fogbell  messages  fogbell','  get  the  data  back  or  have  it  deleted');
INSERT INTO "docketItemText" (rowid, title, rest) VALUES(4294967296000118,'  fogbell  messages  log  ins  offered  for  sale  as  a  newspaper  said','  close  the  breach');
INSERT INTO "docketItemText" (rowid, title, rest) VALUES(4294967296000140,'  sandglass  rosters  sandglass  roster','  mark  the  website  notice  as  ended  on  oct  13  2026');
INSERT INTO "docketItemText" (rowid, title, rest) VALUES(4294967296000142,'  barnacle  bus  planning  barnacle  routes','  mark  the  website  notice  as  ended  on  aug  24  2026');
INSERT INTO "docketItemText" (rowid, title, rest) VALUES(4294967296000154,'  whelk  daughters  forms  whelk  forms','  say  what  was  done  about  the  use  without  a  contract  in  force');
INSERT INTO "docketItemText" (rowid, title, rest) VALUES(4294967296000181,'  kelp  canvas  student  6034','  set  the  day  of  the  next  review');
INSERT INTO "docketItemText" (rowid, title, rest) VALUES(4294967296000252,'  quillback  sums  a  support  log  in  used  by  somebody  else','  try  again  to  reach  the  4  of  wave  1  whose  messages  came  back');
INSERT INTO "docketItemText" (rowid, title, rest) VALUES(4294967296000255,'  periwinkle  sign  coach  student  5120','  record  the  search  for  an  equivalent  that  complies');
INSERT INTO "docketItemText" (rowid, title, rest) VALUES(4294967296000256,'  periwinkle  sign  coach  student  5120','  answer  condition  3  the  operator  s  own  duties');
INSERT INTO "docketItemText" (rowid, title, rest) VALUES(4294967296000270,'  quillback  sums  quillback  fractions','  finish  the  review  4  of  11  left');
INSERT INTO "docketItemText" (rowid, title, rest) VALUES(4294967296000271,'  sandglass  rosters  sandglass  roster','  record  the  signing');
INSERT INTO "docketItemText" (rowid, title, rest) VALUES(4294967296000273,'  student  0964','  check  that  the  requester  has  the  right  to  control  the  data');
INSERT INTO "docketItemText" (rowid, title, rest) VALUES(4294968369741984,'  student  1033','  ask  again  if  the  disaster  recovery  copy  restores  accessible  data  tidewrack  reading');
INSERT INTO "docketItemText" (rowid, title, rest) VALUES(4294968369742047,'  periwinkle  talking  books  student  4471','  sign  the  agreement  planning  team  member');
INSERT INTO "docketItemText" (rowid, title, rest) VALUES(4294968369742070,'  student  2750','  let  the  paused  request  go  on  the  end  of  the  pause');
INSERT INTO "docketItemText" (rowid, title, rest) VALUES(4294968369742081,'  periwinkle  sign  coach  student  5120','  sign  the  agreement  parent  or  guardian');
INSERT INTO "docketItemText" (rowid, title, rest) VALUES(4294968369742082,'  periwinkle  sign  coach  student  5120','  sign  the  agreement  planning  team  member');
INSERT INTO "docketItemText" (rowid, title, rest) VALUES(5599346716311614,'  tidewrack  reading  tidewrack  reader  tidewrack  phonics','  the  contract  comes  into  force  2026-02-10');
INSERT INTO "docketItemText" (rowid, title, rest) VALUES(5599609783058573,'  sandglass  rosters  sandglass  roster','  the  contract  ends  2026-10-13');
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
CREATE VIRTUAL TABLE exemptionText USING fts5(title, rest, columnsize=0, tokenize="trigram");
INSERT INTO "exemptionText" (rowid, title, rest) VALUES(1,'  periwinkle  sign  coach  student  2208','  2208  periwinkle  sign  coach  504  plan  2027-07-16');
INSERT INTO "exemptionText" (rowid, title, rest) VALUES(2,'  periwinkle  talking  books  student  3917','  3917  periwinkle  talking  books  iep');
INSERT INTO "exemptionText" (rowid, title, rest) VALUES(3,'  kelp  canvas  student  6034','  6034  kelp  canvas  504  plan');
INSERT INTO "exemptionText" (rowid, title, rest) VALUES(4,'  periwinkle  talking  books  student  4471','  4471  periwinkle  talking  books  iep');
INSERT INTO "exemptionText" (rowid, title, rest) VALUES(5,'  periwinkle  sign  coach  student  5120','  5120  periwinkle  sign  coach  iep');
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
CREATE TABLE holderTelling (
  breach INTEGER NOT NULL
    REFERENCES breach (number) ON DELETE RESTRICT ON UPDATE RESTRICT,
  position INTEGER NOT NULL,
  madeOn TEXT NOT NULL CHECK (madeOn GLOB '????-??-??'),
  how TEXT NOT NULL,
  PRIMARY KEY (breach, position)
) STRICT, WITHOUT ROWID;
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
INSERT INTO "journal" VALUES(1,'2025-06-25T08:00:00-05:00','R. Alder','district.init','district',1,'policy=sample-harbor; schema=5','genesis','72656e0ea557042cfdc329b1b520bab8d3b7fc357258dae46ff81934789f9f61');
INSERT INTO "journal" VALUES(2,'2025-06-25T09:01:00-05:00','R. Alder','district.periods','district',1,'cure-days=30; deletion-days=30; renewal-lead-days=60; end-confirmation-days=21; exemption-review-months=12; dates-moved=0','72656e0ea557042cfdc329b1b520bab8d3b7fc357258dae46ff81934789f9f61','a8448dd67c0f01b555b9c7b5143df26f8a0815215ac5c320e418606d025044f3');
INSERT INTO "journal" VALUES(3,'2025-06-25T09:02:00-05:00','R. Alder','district.school-year','district',1,'first=2026-09-28; last=2027-06-20; dates-moved=0','a8448dd67c0f01b555b9c7b5143df26f8a0815215ac5c320e418606d025044f3','2d92b7a40a3d335fa54702710119184edd119525ec6be2e06a673aa7d1709e94');
INSERT INTO "journal" VALUES(4,'2025-06-25T09:03:00-05:00','R. Alder','district.no-school','district',1,'from=2026-12-17; through=2026-12-25; dates-moved=0','2d92b7a40a3d335fa54702710119184edd119525ec6be2e06a673aa7d1709e94','9143cbd05fa90f70299c885ef3e54eb45982376d6a503ffcfdeb39d394f19c4c');
INSERT INTO "journal" VALUES(5,'2025-06-25T09:04:00-05:00','R. Alder','contractor.add','contractor',1,'kinds=operator','9143cbd05fa90f70299c885ef3e54eb45982376d6a503ffcfdeb39d394f19c4c','4ccefd97e74c066fc4e5da4d0d45d46f29cb373b8ef905d4c72bb3d3d45d6380');
INSERT INTO "journal" VALUES(6,'2025-06-25T09:05:00-05:00','R. Alder','contractor.add','contractor',2,'kinds=operator','4ccefd97e74c066fc4e5da4d0d45d46f29cb373b8ef905d4c72bb3d3d45d6380','649e022be337a640e17fcb5dd5b925a223dc6d8dce9049b5fc0ffb0c20d76ea3');
INSERT INTO "journal" VALUES(7,'2025-06-25T09:06:00-05:00','R. Alder','contractor.add','contractor',3,'kinds=operator','649e022be337a640e17fcb5dd5b925a223dc6d8dce9049b5fc0ffb0c20d76ea3','ba723f6e5ab4c400275678bbb7694eef08da2c18c660e8262ec2004633d18f8f');
INSERT INTO "journal" VALUES(8,'2025-06-25T09:07:00-05:00','R. Alder','contractor.add','contractor',4,'kinds=operator,consultant','ba723f6e5ab4c400275678bbb7694eef08da2c18c660e8262ec2004633d18f8f','1e57994c2da819ad981492f5eab28319e323e2f85ae2aa66038eb036661f8b12');
INSERT INTO "journal" VALUES(9,'2025-06-25T09:08:00-05:00','R. Alder','contractor.add','contractor',5,'kinds=operator','1e57994c2da819ad981492f5eab28319e323e2f85ae2aa66038eb036661f8b12','9de31435055738e32552430a439fef27ac28fba9f90b10f1abc696dc141339d4');
INSERT INTO "journal" VALUES(10,'2025-06-25T09:09:00-05:00','R. Alder','contractor.add','contractor',6,'kinds=consultant','9de31435055738e32552430a439fef27ac28fba9f90b10f1abc696dc141339d4','b5fa81cc20a8ae102109cf1f93c4ed178cf38ae83c87c9b00274812e84a36917');
INSERT INTO "journal" VALUES(11,'2025-06-26T09:01:00-05:00','R. Alder','product.add','product',1,'contractor=V-0001','b5fa81cc20a8ae102109cf1f93c4ed178cf38ae83c87c9b00274812e84a36917','453c32e5cf981840a97dc3f7ca9e78509adf55cb35723076d963b4f302a8d6ae');
INSERT INTO "journal" VALUES(12,'2025-06-26T09:02:00-05:00','R. Alder','product.add','product',2,'contractor=V-0001','453c32e5cf981840a97dc3f7ca9e78509adf55cb35723076d963b4f302a8d6ae','59c226fde31af2b77c0ad0cfb40947caf0577bae54053bf04d1840bf507f3169');
INSERT INTO "journal" VALUES(13,'2025-06-26T09:03:00-05:00','R. Alder','product.add','product',3,'contractor=V-0002','59c226fde31af2b77c0ad0cfb40947caf0577bae54053bf04d1840bf507f3169','f0fd8f36ff25409399fe437dd13ecfde0de9101efeab079aaaec9c2fab59bc52');
INSERT INTO "journal" VALUES(14,'2025-06-26T09:04:00-05:00','R. Alder','product.add','product',4,'contractor=V-0002','f0fd8f36ff25409399fe437dd13ecfde0de9101efeab079aaaec9c2fab59bc52','467ca6bb94e55c9be0db872788b147871f0c7e369e2c25d4550d4b4731a272f5');
INSERT INTO "journal" VALUES(15,'2025-06-26T09:05:00-05:00','R. Alder','product.add','product',5,'contractor=V-0003','467ca6bb94e55c9be0db872788b147871f0c7e369e2c25d4550d4b4731a272f5','73fcfc8ffe3b3c6b9d13f070d48cdcc88571e118f0218a5853ae7120f2094c60');
INSERT INTO "journal" VALUES(16,'2025-06-26T09:06:00-05:00','R. Alder','product.add','product',6,'contractor=V-0004','73fcfc8ffe3b3c6b9d13f070d48cdcc88571e118f0218a5853ae7120f2094c60','877369323db473cd2dd6cd3bf737a5a71f980fb22dbefe45831006e7c8b47169');
INSERT INTO "journal" VALUES(17,'2025-06-26T09:07:00-05:00','R. Alder','product.add','product',7,'contractor=V-0004','877369323db473cd2dd6cd3bf737a5a71f980fb22dbefe45831006e7c8b47169','4c6d41ba6900f3f91e9508bd8675db3d9e47be448c66f430d38a071c0e2c4e42');
INSERT INTO "journal" VALUES(18,'2025-06-26T09:08:00-05:00','R. Alder','product.add','product',8,'contractor=V-0005','4c6d41ba6900f3f91e9508bd8675db3d9e47be448c66f430d38a071c0e2c4e42','b004e5af8d6ecade1dc26d18a955d504ae3bda93c87d79eb95d8287893b0b0c1');
INSERT INTO "journal" VALUES(19,'2025-06-26T09:09:00-05:00','R. Alder','product.add','product',9,'contractor=V-0006','b004e5af8d6ecade1dc26d18a955d504ae3bda93c87d79eb95d8287893b0b0c1','9e767a7e20c0ae0780977d717a3c722db4b0e1a5c56adce92f11b0d573e90a42');
INSERT INTO "journal" VALUES(20,'2025-06-27T09:01:00-05:00','T. Birch','contract.draft','contract',1,'contractor=V-0004; product=P-0007; signed=2017-08-15; no-end=yes','9e767a7e20c0ae0780977d717a3c722db4b0e1a5c56adce92f11b0d573e90a42','bb33daa170aaa1b412d00f8ade413255a9e13b038d0689b35b63813690abd040');
INSERT INTO "journal" VALUES(21,'2025-06-30T09:01:00-05:00','T. Birch','contract.finding','contract',1,'provision=1; finding=present; page=2','bb33daa170aaa1b412d00f8ade413255a9e13b038d0689b35b63813690abd040','b1721380159380bb7833b9ae930acc63330dc7b1e397bc4ff34089f6f64bf5fb');
INSERT INTO "journal" VALUES(22,'2025-06-30T09:02:00-05:00','T. Birch','contract.finding','contract',1,'provision=2; finding=present; page=2','b1721380159380bb7833b9ae930acc63330dc7b1e397bc4ff34089f6f64bf5fb','d020db27820c86bb874c6a95f7113fb531b4d04b5ee9bb35dd009937a8c82990');
INSERT INTO "journal" VALUES(23,'2025-06-30T09:03:00-05:00','T. Birch','contract.finding','contract',1,'provision=3; finding=present; page=2','d020db27820c86bb874c6a95f7113fb531b4d04b5ee9bb35dd009937a8c82990','0741f941b7784d9b861721561dad08c3ddcaf7a5ea187aede3ba4cab3fe8e699');
INSERT INTO "journal" VALUES(24,'2025-06-30T09:04:00-05:00','T. Birch','contract.finding','contract',1,'provision=4; finding=present; page=2','0741f941b7784d9b861721561dad08c3ddcaf7a5ea187aede3ba4cab3fe8e699','68afc2191d4a737525bc883df474ae878ddffb1b2732ab33277c35e06f97b532');
INSERT INTO "journal" VALUES(25,'2025-06-30T09:05:00-05:00','T. Birch','contract.finding','contract',1,'provision=5; finding=present; page=2','68afc2191d4a737525bc883df474ae878ddffb1b2732ab33277c35e06f97b532','11663a9ef1c829de1b0dfd5357822afe4f1612dbd95a69eceb1a13aa5b121a8f');
INSERT INTO "journal" VALUES(26,'2025-06-30T09:06:00-05:00','T. Birch','contract.finding','contract',1,'provision=7; finding=present; page=2','11663a9ef1c829de1b0dfd5357822afe4f1612dbd95a69eceb1a13aa5b121a8f','2682c6a666f138b0012d55f593e245c1f5fd7893b40dcdca485762b45785b856');
INSERT INTO "journal" VALUES(27,'2025-06-30T09:07:00-05:00','T. Birch','contract.finding','contract',1,'provision=8; finding=present; page=2','2682c6a666f138b0012d55f593e245c1f5fd7893b40dcdca485762b45785b856','2258356dd599ea0aedf977a8454e4e974b9d5de076ecc7c0067cac8cba501385');
INSERT INTO "journal" VALUES(28,'2025-06-30T09:08:00-05:00','T. Birch','contract.finding','contract',1,'provision=9; finding=present; page=2','2258356dd599ea0aedf977a8454e4e974b9d5de076ecc7c0067cac8cba501385','719ef2cd12e56fdba932010d7b90f315226e0670d31d2de15e1cd3fea9717899');
INSERT INTO "journal" VALUES(29,'2025-06-30T09:09:00-05:00','T. Birch','contract.finding','contract',1,'provision=10; finding=present; page=2','719ef2cd12e56fdba932010d7b90f315226e0670d31d2de15e1cd3fea9717899','0b40f1447537f9f42f1423466b6013e72c73ab69d7663a241c6c69105ef98021');
INSERT INTO "journal" VALUES(30,'2025-06-30T09:10:00-05:00','T. Birch','contract.finding','contract',1,'provision=6; finding=missing','0b40f1447537f9f42f1423466b6013e72c73ab69d7663a241c6c69105ef98021','3e425ed92bb621439a9f1c51d1102e2b0b49a42ac5f09fbe0c6b77310c2a00a2');
INSERT INTO "journal" VALUES(31,'2025-06-30T09:11:00-05:00','T. Birch','contract.finding','contract',1,'provision=11; finding=missing','3e425ed92bb621439a9f1c51d1102e2b0b49a42ac5f09fbe0c6b77310c2a00a2','c9f234991241549394348c8707fb9315d301c07e613725237e5d3c3a82f74da5');
INSERT INTO "journal" VALUES(32,'2025-07-01T09:01:00-05:00','T. Birch','contract.post','contract',1,'posted=2025-07-01; address=https://sampleharbor.example/privacy/saltmarsh-screener; shows=contract,execution,purpose,data','c9f234991241549394348c8707fb9315d301c07e613725237e5d3c3a82f74da5','6bacb09b7e1ad7420506e6f1860a0aa435236cb14d42bce62c38f18b5d4eb52b');
INSERT INTO "journal" VALUES(33,'2025-07-01T09:02:00-05:00','R. Alder','contract.draft','contract',2,'contractor=V-0002; product=P-0004; signed=2025-07-01; no-end=yes','6bacb09b7e1ad7420506e6f1860a0aa435236cb14d42bce62c38f18b5d4eb52b','ad59f8a832adabb47bcd81f8dea50700522b37b81a463afbb01bb191a631a3fe');
INSERT INTO "journal" VALUES(34,'2025-07-02T09:01:00-05:00','R. Alder','contract.by-addendum','contract',2,'unchanged=yes; page=9; provisions=1,2,3,4,5,6,7,8,9,10','ad59f8a832adabb47bcd81f8dea50700522b37b81a463afbb01bb191a631a3fe','88c6d9d502365e7132a0c0a8dc32bec981c8b52dfe8a724c1631de710c44d7fd');
INSERT INTO "journal" VALUES(35,'2025-07-02T09:02:00-05:00','R. Alder','contract.finding','contract',2,'provision=11; finding=present; page=5','88c6d9d502365e7132a0c0a8dc32bec981c8b52dfe8a724c1631de710c44d7fd','83d42409c7145d9111e0e0b475dce410703fb23ea2d6f1e4858a4288c4dc9ea4');
INSERT INTO "journal" VALUES(36,'2025-07-03T09:01:00-05:00','R. Alder','contract.post','contract',2,'posted=2025-07-03; address=https://sampleharbor.example/privacy/quillback-facts; shows=contract,execution,purpose,data','83d42409c7145d9111e0e0b475dce410703fb23ea2d6f1e4858a4288c4dc9ea4','28148dca1232b1f0a7d5e9f4d4c08eafabb536d0379d909eb8e26d8689f2e1fe');
INSERT INTO "journal" VALUES(37,'2025-07-04T09:01:00-05:00','T. Birch','contract.draft','contract',3,'contractor=V-0006; product=P-0009; signed=2025-07-04; ends=2026-08-24','28148dca1232b1f0a7d5e9f4d4c08eafabb536d0379d909eb8e26d8689f2e1fe','17378277d4e5bd195040de59a1977e8fbb15e6d93d0a6b507ee36fc641ffc675');
INSERT INTO "journal" VALUES(38,'2025-07-04T09:02:00-05:00','T. Birch','contract.finding','contract',3,'provision=1; finding=present; page=7','17378277d4e5bd195040de59a1977e8fbb15e6d93d0a6b507ee36fc641ffc675','dca4ef3ad952f482d84383285122d9ec5a5cd81f3f8d0839d75fc92bc6df1b4e');
INSERT INTO "journal" VALUES(39,'2025-07-04T09:03:00-05:00','T. Birch','contract.finding','contract',3,'provision=2; finding=present; page=7','dca4ef3ad952f482d84383285122d9ec5a5cd81f3f8d0839d75fc92bc6df1b4e','890e8dc4c435298d48f47b561c1fa48f0b545af2b93cab01f48b8e4a0e0d1e16');
INSERT INTO "journal" VALUES(40,'2025-07-04T09:04:00-05:00','T. Birch','contract.finding','contract',3,'provision=3; finding=present; page=7','890e8dc4c435298d48f47b561c1fa48f0b545af2b93cab01f48b8e4a0e0d1e16','ca02291f9c874dba1a5312018cffe1d5e4bf2528880b09ba7467f90667095802');
INSERT INTO "journal" VALUES(41,'2025-07-04T09:05:00-05:00','T. Birch','contract.finding','contract',3,'provision=4; finding=present; page=7','ca02291f9c874dba1a5312018cffe1d5e4bf2528880b09ba7467f90667095802','9f38f7aaa85be9f05f6b987fc8c1ed512758aff8f9838c5f93503bd592c9500d');
INSERT INTO "journal" VALUES(42,'2025-07-04T09:06:00-05:00','T. Birch','contract.finding','contract',3,'provision=5; finding=present; page=7','9f38f7aaa85be9f05f6b987fc8c1ed512758aff8f9838c5f93503bd592c9500d','83435c65419c111ac2f2f228723bd5fd75825d02fe5b078e2e16945b9fcbc6a2');
INSERT INTO "journal" VALUES(43,'2025-07-04T09:07:00-05:00','T. Birch','contract.finding','contract',3,'provision=6; finding=present; page=7','83435c65419c111ac2f2f228723bd5fd75825d02fe5b078e2e16945b9fcbc6a2','9d572c373e833861c8e6d04877dc2a315b50d7f0d7573cce678d49205cc00fbc');
INSERT INTO "journal" VALUES(44,'2025-07-04T09:08:00-05:00','T. Birch','contract.finding','contract',3,'provision=7; finding=present; page=7','9d572c373e833861c8e6d04877dc2a315b50d7f0d7573cce678d49205cc00fbc','b00637fb2fff0fc959f22281a5c0ad1c2c5cf46b3b460eedd7b24269a1014146');
INSERT INTO "journal" VALUES(45,'2025-07-04T09:09:00-05:00','T. Birch','contract.finding','contract',3,'provision=8; finding=present; page=7','b00637fb2fff0fc959f22281a5c0ad1c2c5cf46b3b460eedd7b24269a1014146','a0c20a5f3d6f2440337f8542b174d94e28d8a4fa2b8cdc83e92e8d0006f9bab1');
INSERT INTO "journal" VALUES(46,'2025-07-04T09:10:00-05:00','T. Birch','contract.finding','contract',3,'provision=9; finding=present; page=7','a0c20a5f3d6f2440337f8542b174d94e28d8a4fa2b8cdc83e92e8d0006f9bab1','97760060897f7e842ce7efc7c82011babc11bc6cbe65596bd3674df75f9f57c2');
INSERT INTO "journal" VALUES(47,'2025-07-04T09:11:00-05:00','T. Birch','contract.finding','contract',3,'provision=10; finding=present; page=7','97760060897f7e842ce7efc7c82011babc11bc6cbe65596bd3674df75f9f57c2','c087782c6683c1a40420becf21dcd82ca15574487ae7ca410625502157ab7ca2');
INSERT INTO "journal" VALUES(48,'2025-07-04T09:12:00-05:00','T. Birch','contract.finding','contract',3,'provision=11; finding=present; page=7','c087782c6683c1a40420becf21dcd82ca15574487ae7ca410625502157ab7ca2','9c3dbddf2a3a8d022e19293fc53b32fa8b9e4d6aabafb6084cd903b537ca8691');
INSERT INTO "journal" VALUES(49,'2025-07-07T09:01:00-05:00','T. Birch','contract.post','contract',3,'posted=2025-07-07; address=https://sampleharbor.example/privacy/barnacle-routes; shows=contract,execution,purpose,data','9c3dbddf2a3a8d022e19293fc53b32fa8b9e4d6aabafb6084cd903b537ca8691','6085074d6ab45eeb9283ab8ac28013a1ddd94a86c2278e0f906c49f62603c721');
INSERT INTO "journal" VALUES(50,'2025-07-10T09:01:00-05:00','T. Birch','contract.draft','contract',4,'contractor=V-0005; product=P-0008; signed=2025-07-10; ends=2026-10-13','6085074d6ab45eeb9283ab8ac28013a1ddd94a86c2278e0f906c49f62603c721','df7fdffa8ac7d9d76858df685ecc1e3729fe3d14ab3351739c3d9565edc9c789');
INSERT INTO "journal" VALUES(51,'2025-07-11T09:01:00-05:00','T. Birch','contract.finding','contract',4,'provision=1; finding=present; page=4','df7fdffa8ac7d9d76858df685ecc1e3729fe3d14ab3351739c3d9565edc9c789','3a65be247ca1154a759eb27748f92edfacc8a17d8e9668fb84670831aa602192');
INSERT INTO "journal" VALUES(52,'2025-07-11T09:02:00-05:00','T. Birch','contract.finding','contract',4,'provision=2; finding=present; page=4','3a65be247ca1154a759eb27748f92edfacc8a17d8e9668fb84670831aa602192','98df755884ea641f9f5ac00b90ddade9c04136492544d0d64152f8def0eaa63f');
INSERT INTO "journal" VALUES(53,'2025-07-11T09:03:00-05:00','T. Birch','contract.finding','contract',4,'provision=3; finding=present; page=4','98df755884ea641f9f5ac00b90ddade9c04136492544d0d64152f8def0eaa63f','9983c7869fe9eba7e71d1191f78a41725d85e0bf3120423953fb94e3785f03c4');
INSERT INTO "journal" VALUES(54,'2025-07-11T09:04:00-05:00','T. Birch','contract.finding','contract',4,'provision=4; finding=present; page=4','9983c7869fe9eba7e71d1191f78a41725d85e0bf3120423953fb94e3785f03c4','566a7e9e09c4b06b73f2dc1b44507b5ab0247d9ae350ddf35289b976a629f397');
INSERT INTO "journal" VALUES(55,'2025-07-11T09:05:00-05:00','T. Birch','contract.finding','contract',4,'provision=5; finding=present; page=4','566a7e9e09c4b06b73f2dc1b44507b5ab0247d9ae350ddf35289b976a629f397','089e8782a43b411ad1ba75785322c91e6790ae64d8313fbfd6f0e2f9e8a271c6');
INSERT INTO "journal" VALUES(56,'2025-07-11T09:06:00-05:00','T. Birch','contract.finding','contract',4,'provision=6; finding=present; page=4','089e8782a43b411ad1ba75785322c91e6790ae64d8313fbfd6f0e2f9e8a271c6','51d81bdad5f7b103c777259bb445a5f1399d38abf8b26434ea7aef3fc42776c7');
INSERT INTO "journal" VALUES(57,'2025-07-11T09:07:00-05:00','T. Birch','contract.finding','contract',4,'provision=7; finding=present; page=4','51d81bdad5f7b103c777259bb445a5f1399d38abf8b26434ea7aef3fc42776c7','953d38dccc335fd03ca453dbfbe9ac5c64b9fcd394f83a9fee41d61053abd7a7');
INSERT INTO "journal" VALUES(58,'2025-07-11T09:08:00-05:00','T. Birch','contract.finding','contract',4,'provision=8; finding=present; page=4','953d38dccc335fd03ca453dbfbe9ac5c64b9fcd394f83a9fee41d61053abd7a7','1db73707094856e5138cccf08a0d869397b3858df46188d0330f4ecccd2ca67a');
INSERT INTO "journal" VALUES(59,'2025-07-11T09:09:00-05:00','T. Birch','contract.finding','contract',4,'provision=9; finding=present; page=4','1db73707094856e5138cccf08a0d869397b3858df46188d0330f4ecccd2ca67a','f78c6be859f0981f9443309a2b22382c37a7594495c740d831774096589f2e2e');
INSERT INTO "journal" VALUES(60,'2025-07-11T09:10:00-05:00','T. Birch','contract.finding','contract',4,'provision=10; finding=present; page=4','f78c6be859f0981f9443309a2b22382c37a7594495c740d831774096589f2e2e','373715457d8966a815e9bfa89ee7751e930a04b67c9789f75cee4ca3f525709e');
INSERT INTO "journal" VALUES(61,'2025-07-11T09:11:00-05:00','T. Birch','contract.finding','contract',4,'provision=11; finding=present; page=4','373715457d8966a815e9bfa89ee7751e930a04b67c9789f75cee4ca3f525709e','a92614b6920921128cbc16eb7a40f122336aa0fee26d0028db1106678f0ab0c7');
INSERT INTO "journal" VALUES(62,'2025-07-11T09:12:00-05:00','T. Birch','contract.post','contract',4,'posted=2025-07-11; address=https://sampleharbor.example/privacy/sandglass-roster; shows=contract,execution,purpose,data','a92614b6920921128cbc16eb7a40f122336aa0fee26d0028db1106678f0ab0c7','815ff03fbe87a70bf6f598b20be1697abe2b5d16346721ead1f1f2486d8f995d');
INSERT INTO "journal" VALUES(63,'2025-09-23T09:01:00-05:00','R. Alder','contract.draft','contract',5,'contractor=V-0003; product=P-0005; signed=2025-09-23; ends=2027-01-29','815ff03fbe87a70bf6f598b20be1697abe2b5d16346721ead1f1f2486d8f995d','1e6a3f164bb309356131279d66c66c6c03c2268f06941326b97c061791c8abdc');
INSERT INTO "journal" VALUES(64,'2025-09-24T09:01:00-05:00','R. Alder','contract.finding','contract',5,'provision=1; finding=present; page=6; clause=Exhibit B','1e6a3f164bb309356131279d66c66c6c03c2268f06941326b97c061791c8abdc','0aff844babbd3d1098db46d49c391cbf31b5b90c733adf98bd98ca2c5d0bfdab');
INSERT INTO "journal" VALUES(65,'2025-09-24T09:02:00-05:00','R. Alder','contract.finding','contract',5,'provision=2; finding=present; page=6; clause=Exhibit B','0aff844babbd3d1098db46d49c391cbf31b5b90c733adf98bd98ca2c5d0bfdab','d99d859dc8f9f390bad57702073a6770a43746d5410ae9b5b4ffd343df1917af');
INSERT INTO "journal" VALUES(66,'2025-09-24T09:03:00-05:00','R. Alder','contract.finding','contract',5,'provision=3; finding=present; page=6; clause=Exhibit B','d99d859dc8f9f390bad57702073a6770a43746d5410ae9b5b4ffd343df1917af','60ca2efed3619ea71eefa4dd69b61db3ddadaaaeb6deb055ea7d41df72d515b3');
INSERT INTO "journal" VALUES(67,'2025-09-24T09:04:00-05:00','R. Alder','contract.finding','contract',5,'provision=4; finding=present; page=6; clause=Exhibit B','60ca2efed3619ea71eefa4dd69b61db3ddadaaaeb6deb055ea7d41df72d515b3','951883fb0ce364901f6d1ae32ba426c7b0134bc102d2b26735d1f9edf3fcbf6b');
INSERT INTO "journal" VALUES(68,'2025-09-24T09:05:00-05:00','R. Alder','contract.finding','contract',5,'provision=5; finding=present; page=6; clause=Exhibit B','951883fb0ce364901f6d1ae32ba426c7b0134bc102d2b26735d1f9edf3fcbf6b','e675b90db2a9240d45ad8e0f7f5beea64a6dad9a741f4665fdcb1b73f0af8223');
INSERT INTO "journal" VALUES(69,'2025-09-24T09:06:00-05:00','R. Alder','contract.finding','contract',5,'provision=6; finding=present; page=6; clause=Exhibit B','e675b90db2a9240d45ad8e0f7f5beea64a6dad9a741f4665fdcb1b73f0af8223','3794c99c7339b031f17c28b76b13e86f3ad7207708708b0a0e2f1a0b13c41c23');
INSERT INTO "journal" VALUES(70,'2025-09-24T09:07:00-05:00','R. Alder','contract.finding','contract',5,'provision=7; finding=present; page=6; clause=Exhibit B','3794c99c7339b031f17c28b76b13e86f3ad7207708708b0a0e2f1a0b13c41c23','9b88f6cca28b9da312d5cf03563c5a93de7e9ad84cc559d70612772c0db0ff0c');
INSERT INTO "journal" VALUES(71,'2025-09-24T09:08:00-05:00','R. Alder','contract.finding','contract',5,'provision=8; finding=present; page=6; clause=Exhibit B','9b88f6cca28b9da312d5cf03563c5a93de7e9ad84cc559d70612772c0db0ff0c','7cf22a6f5db02e7d437488a06a7f4a4b8a7907cc959c9096488661ab42739bfb');
INSERT INTO "journal" VALUES(72,'2025-09-24T09:09:00-05:00','R. Alder','contract.finding','contract',5,'provision=9; finding=present; page=6; clause=Exhibit B','7cf22a6f5db02e7d437488a06a7f4a4b8a7907cc959c9096488661ab42739bfb','635d3c5422a3196dfa1aa61d22d171ff203390edeb8394ee3e87a44001948f83');
INSERT INTO "journal" VALUES(73,'2025-09-24T09:10:00-05:00','R. Alder','contract.finding','contract',5,'provision=10; finding=present; page=6; clause=Exhibit B','635d3c5422a3196dfa1aa61d22d171ff203390edeb8394ee3e87a44001948f83','7746e3a684bc1f9f2a56982db2aa01d521ae931e6f786ed44767de439fe48425');
INSERT INTO "journal" VALUES(74,'2025-09-24T09:11:00-05:00','R. Alder','contract.finding','contract',5,'provision=11; finding=present; page=6; clause=Exhibit B','7746e3a684bc1f9f2a56982db2aa01d521ae931e6f786ed44767de439fe48425','3e2f13386e881e13f237fe3f8be17135e51b4fe13e49911cc52526ab52fac7b0');
INSERT INTO "journal" VALUES(75,'2025-09-25T09:01:00-05:00','R. Alder','contract.post','contract',5,'posted=2025-09-25; address=https://sampleharbor.example/privacy/lanternfish-classroom; shows=contract,execution,purpose,data','3e2f13386e881e13f237fe3f8be17135e51b4fe13e49911cc52526ab52fac7b0','74123fdf8c9e198dc16e8db1ee18388e364cf335d7fc902e7801b4fc4e8fe09c');
INSERT INTO "journal" VALUES(76,'2025-09-26T09:01:00-05:00','R. Alder','contract.security','contract',5,'measures=technical-safeguards,industry-standards; on=2025-09-26','74123fdf8c9e198dc16e8db1ee18388e364cf335d7fc902e7801b4fc4e8fe09c','91c19715c849607795054fcd19e3cb728d72f269d7bf0c9a067644e30eafa911');
INSERT INTO "journal" VALUES(77,'2026-01-30T09:01:00-05:00','R. Alder','contract.draft','contract',6,'contractor=V-0001; product=P-0001; product=P-0002','91c19715c849607795054fcd19e3cb728d72f269d7bf0c9a067644e30eafa911','ebc8595b041a16f16bcc813777f63314c7967a927167e1a428c775e11f475e5b');
INSERT INTO "journal" VALUES(78,'2026-02-05T09:01:00-05:00','R. Alder','contract.execute','contract',6,'signed=2026-02-05; in-force=2026-02-10; ends=2028-02-05','ebc8595b041a16f16bcc813777f63314c7967a927167e1a428c775e11f475e5b','3f24307e3f386db6cd7139c332385d2c799589a5f5dacf539a426c87628ee64a');
INSERT INTO "journal" VALUES(79,'2026-02-06T09:01:00-05:00','R. Alder','contract.finding','contract',6,'provision=1; finding=present; page=8','3f24307e3f386db6cd7139c332385d2c799589a5f5dacf539a426c87628ee64a','19653008b58876c5b9fc8d70ac7c8c0b495b81fe0ab7e46e9c4461f94672e6e1');
INSERT INTO "journal" VALUES(80,'2026-02-06T09:02:00-05:00','R. Alder','contract.finding','contract',6,'provision=2; finding=present; page=8','19653008b58876c5b9fc8d70ac7c8c0b495b81fe0ab7e46e9c4461f94672e6e1','aa01719c1b6168734abf087a5ec00958275eecfad7c0d74f0a0374d01b031976');
INSERT INTO "journal" VALUES(81,'2026-02-06T09:03:00-05:00','R. Alder','contract.finding','contract',6,'provision=3; finding=present; page=8','aa01719c1b6168734abf087a5ec00958275eecfad7c0d74f0a0374d01b031976','12d55087dc0cc0d8ada95e270000b6ea27c69b9e92e61d2981e10a9f6a24a961');
INSERT INTO "journal" VALUES(82,'2026-02-06T09:04:00-05:00','R. Alder','contract.finding','contract',6,'provision=4; finding=present; page=8','12d55087dc0cc0d8ada95e270000b6ea27c69b9e92e61d2981e10a9f6a24a961','00028a723d599112cb4006e9cd06f3c77e8dec4c49bdb932feb1fdf6d6608d61');
INSERT INTO "journal" VALUES(83,'2026-02-06T09:05:00-05:00','R. Alder','contract.finding','contract',6,'provision=5; finding=present; page=8','00028a723d599112cb4006e9cd06f3c77e8dec4c49bdb932feb1fdf6d6608d61','20763405d252a79ac7a1d7f113d6f2bdc7140d8b0cfa8aea31ad7ad46721b741');
INSERT INTO "journal" VALUES(84,'2026-02-06T09:06:00-05:00','R. Alder','contract.finding','contract',6,'provision=6; finding=present; page=8','20763405d252a79ac7a1d7f113d6f2bdc7140d8b0cfa8aea31ad7ad46721b741','c3800a95e808388c8816f2004ab37a68cf5cbc17c5d1591fcdc7efa8d4b14006');
INSERT INTO "journal" VALUES(85,'2026-02-06T09:07:00-05:00','R. Alder','contract.finding','contract',6,'provision=7; finding=present; page=8','c3800a95e808388c8816f2004ab37a68cf5cbc17c5d1591fcdc7efa8d4b14006','6f05ee4af1c45794faba487604c190cb5bbfac740261a336af743b7b5acec62f');
INSERT INTO "journal" VALUES(86,'2026-02-06T09:08:00-05:00','R. Alder','contract.finding','contract',6,'provision=8; finding=present; page=8','6f05ee4af1c45794faba487604c190cb5bbfac740261a336af743b7b5acec62f','86499ba767940253c40c66909e492d2123a0fd6a9718c93f10734d56ba07f99d');
INSERT INTO "journal" VALUES(87,'2026-02-06T09:09:00-05:00','R. Alder','contract.finding','contract',6,'provision=10; finding=present; page=8','86499ba767940253c40c66909e492d2123a0fd6a9718c93f10734d56ba07f99d','fe45670fc2abb1fde915b96cdd009f678518296cb145904407f5926f4ac64aef');
INSERT INTO "journal" VALUES(88,'2026-02-06T09:10:00-05:00','R. Alder','contract.finding','contract',6,'provision=11; finding=present; page=8','fe45670fc2abb1fde915b96cdd009f678518296cb145904407f5926f4ac64aef','bd4286b52d1568e15db661f5a311060cf0d07e7148160b48b0c0ffdb69e8879f');
INSERT INTO "journal" VALUES(89,'2026-02-06T09:11:00-05:00','R. Alder','contract.finding','contract',6,'provision=9; finding=missing','bd4286b52d1568e15db661f5a311060cf0d07e7148160b48b0c0ffdb69e8879f','2aba10f978af7e4c0d8444c12a56b1cbb6442fba2715b742f86696161c3db82a');
INSERT INTO "journal" VALUES(90,'2026-02-06T09:12:00-05:00','R. Alder','contract.notify','contract',6,'sent=2026-02-06; cure-by=2026-03-09; provisions=9','2aba10f978af7e4c0d8444c12a56b1cbb6442fba2715b742f86696161c3db82a','6583f85d9e0c0921972fd4cf483212949d28b846419a5b5b929275b5c1e967c6');
INSERT INTO "journal" VALUES(91,'2026-02-06T09:13:00-05:00','R. Alder','contract.post','contract',6,'posted=2026-02-06; address=https://sampleharbor.example/privacy/tidewrack; shows=contract,execution,purpose,data','6583f85d9e0c0921972fd4cf483212949d28b846419a5b5b929275b5c1e967c6','3cb68d2c11b8c7eb0e357faf31bfc4b9ef6aaf1cc537101a4baae577db877bb5');
INSERT INTO "journal" VALUES(92,'2026-03-02T09:01:00-05:00','R. Alder','contract.amend','contract',6,'signed=2026-02-27; provisions=9','3cb68d2c11b8c7eb0e357faf31bfc4b9ef6aaf1cc537101a4baae577db877bb5','2200af3e94f79dd0b39aacea1ec9ac6c6bfefe2fe04d03083e2d55f80f79f650');
INSERT INTO "journal" VALUES(93,'2026-03-12T09:01:00-05:00','R. Alder','breach.open','breach',1,'holder=contractor; contractor=V-0004; discovered=2026-03-09; received=2026-03-12','2200af3e94f79dd0b39aacea1ec9ac6c6bfefe2fe04d03083e2d55f80f79f650','8b88e28dc5fd34577359aa77efe852e3fec66a90f88247666678e6ff6606b067');
INSERT INTO "journal" VALUES(94,'2026-03-12T09:02:00-05:00','R. Alder','breach.data','breach',1,'classes=student-records; elements=name,test-results; encrypted=no','8b88e28dc5fd34577359aa77efe852e3fec66a90f88247666678e6ff6606b067','8930c8c5150d6d6b2e845aa091656024d819f652812e65188015610e64544d27');
INSERT INTO "journal" VALUES(95,'2026-03-13T09:01:00-05:00','R. Alder','breach.count','breach',1,'kind=confirmed; students=112; on=2026-03-13','8930c8c5150d6d6b2e845aa091656024d819f652812e65188015610e64544d27','10799b183e27e423f4308bc8621633202ca9912cdb9558e6d5e713c097e272a0');
INSERT INTO "journal" VALUES(96,'2026-03-13T09:02:00-05:00','R. Alder','breach.tell','breach',1,'notice=1; on=2026-03-13; channel=email; students=110; bounced=3','10799b183e27e423f4308bc8621633202ca9912cdb9558e6d5e713c097e272a0','b9786c10d5262cc714dd1e459ec8f5638e06cbb8d2818e7ec60f9b38ce7a8ab8');
INSERT INTO "journal" VALUES(97,'2026-03-13T09:03:00-05:00','R. Alder','breach.post','breach',1,'on=2026-03-13; address=https://sampleharbor.example/privacy/breach-saltmarsh','b9786c10d5262cc714dd1e459ec8f5638e06cbb8d2818e7ec60f9b38ce7a8ab8','12e7a8e05bf69afe779516f56b551fa79e53fdee63c43c17746f05c141b38745');
INSERT INTO "journal" VALUES(98,'2026-03-13T09:04:00-05:00','R. Alder','breach.again','breach',1,'wave=1; on=2026-03-13','12e7a8e05bf69afe779516f56b551fa79e53fdee63c43c17746f05c141b38745','996011f816e4556eb9c35d03b0987764e639a379c6b40fe024647001f6034628');
INSERT INTO "journal" VALUES(99,'2026-03-20T09:01:00-05:00','R. Alder','breach.unreachable','breach',1,'students=2; on=2026-03-20','996011f816e4556eb9c35d03b0987764e639a379c6b40fe024647001f6034628','1d8769a5520052155277868a29ec8bbd7285b510d1c5a4d697141725f372397f');
INSERT INTO "journal" VALUES(100,'2026-03-20T09:02:00-05:00','R. Alder','breach.delay','breach',1,'unreasonable=no; on=2026-03-20','1d8769a5520052155277868a29ec8bbd7285b510d1c5a4d697141725f372397f','10198ea3a6af814483466fcee5120b44e10d495c52a2cb56080ad67ba4c2f21f');
INSERT INTO "journal" VALUES(101,'2026-04-01T09:01:00-05:00','R. Alder','contractor.add','contractor',7,'kinds=operator','10198ea3a6af814483466fcee5120b44e10d495c52a2cb56080ad67ba4c2f21f','6ba765a4ffd8e2d477c98e9aaee16cee3276e62a615f6233d047fe62e56dec76');
INSERT INTO "journal" VALUES(102,'2026-04-01T09:02:00-05:00','R. Alder','product.add','product',10,'contractor=V-0007','6ba765a4ffd8e2d477c98e9aaee16cee3276e62a615f6233d047fe62e56dec76','066bfdba84fc5dc11db389cd7c34ca2b89865a9bb9dfc0d090ca5516635dc429');
INSERT INTO "journal" VALUES(103,'2026-04-01T09:03:00-05:00','R. Alder','breach.close','breach',1,'on=2026-04-01','066bfdba84fc5dc11db389cd7c34ca2b89865a9bb9dfc0d090ca5516635dc429','f31eb507ed8b72416f223cf09c813b0648210a18bfd595269d4785ba9f1ef5da');
INSERT INTO "journal" VALUES(104,'2026-04-03T09:01:00-05:00','T. Birch','contract.draft','contract',7,'contractor=V-0007; product=P-0010; signed=2026-04-03; ends=2027-10-13','f31eb507ed8b72416f223cf09c813b0648210a18bfd595269d4785ba9f1ef5da','b4ae19d8f488aa88e50a357491fc08c604a70a407a320dc7d3f8db738b091570');
INSERT INTO "journal" VALUES(105,'2026-04-03T09:02:00-05:00','T. Birch','contract.post','contract',7,'posted=2026-04-03; address=https://sampleharbor.example/privacy/fogbell; shows=contract,execution,purpose,data','b4ae19d8f488aa88e50a357491fc08c604a70a407a320dc7d3f8db738b091570','97a7724f9fef9687dd86299f9b8fe9ed9ebf315615e6aaa486130078852df2d1');
INSERT INTO "journal" VALUES(106,'2026-04-06T09:01:00-05:00','R. Alder','contract.finding','contract',7,'provision=1; finding=present; page=1','97a7724f9fef9687dd86299f9b8fe9ed9ebf315615e6aaa486130078852df2d1','26686ad32fa05869c09ac87dd39d8d4ba0e2e4aa927a71650d760a513dae3d19');
INSERT INTO "journal" VALUES(107,'2026-04-06T09:02:00-05:00','R. Alder','contract.finding','contract',7,'provision=3; finding=present; page=1','26686ad32fa05869c09ac87dd39d8d4ba0e2e4aa927a71650d760a513dae3d19','b67b3f5f4f93fc4cfed12d546fe769c7b31966ca1c8b33a8094ddf608c23ad4c');
INSERT INTO "journal" VALUES(108,'2026-04-06T09:03:00-05:00','R. Alder','contract.finding','contract',7,'provision=4; finding=present; page=1','b67b3f5f4f93fc4cfed12d546fe769c7b31966ca1c8b33a8094ddf608c23ad4c','33dbd8d1489cdc424ee33b73d1e890e01b0ddbe8defab5678b5e427080ab4953');
INSERT INTO "journal" VALUES(109,'2026-04-06T09:04:00-05:00','R. Alder','contract.finding','contract',7,'provision=6; finding=present; page=1','33dbd8d1489cdc424ee33b73d1e890e01b0ddbe8defab5678b5e427080ab4953','f44c2ac00cf92f7879ae8214aace5280555d6577cb5a1e64e37990b57110ea67');
INSERT INTO "journal" VALUES(110,'2026-04-06T09:05:00-05:00','R. Alder','contract.finding','contract',7,'provision=8; finding=present; page=1','f44c2ac00cf92f7879ae8214aace5280555d6577cb5a1e64e37990b57110ea67','4859caacbf3e407876df1aa1afe2d38038de939f9a37c12c29138b80bc5df43e');
INSERT INTO "journal" VALUES(111,'2026-04-06T09:06:00-05:00','R. Alder','contract.finding','contract',7,'provision=9; finding=present; page=1','4859caacbf3e407876df1aa1afe2d38038de939f9a37c12c29138b80bc5df43e','47883dc2a3872c6665a6b5afa430a589cd433f1c5f2c0ee2264eb9c6d67c13a5');
INSERT INTO "journal" VALUES(112,'2026-04-06T09:07:00-05:00','R. Alder','contract.finding','contract',7,'provision=10; finding=present; page=1','47883dc2a3872c6665a6b5afa430a589cd433f1c5f2c0ee2264eb9c6d67c13a5','9fe7b51734be39e7cd0dbed25e4bee9c23ebae054239fa5de2fd9f0ae02354fc');
INSERT INTO "journal" VALUES(113,'2026-04-06T09:08:00-05:00','R. Alder','contract.finding','contract',7,'provision=11; finding=present; page=1','9fe7b51734be39e7cd0dbed25e4bee9c23ebae054239fa5de2fd9f0ae02354fc','5a1fca0242071c2bb6f240490ed6326c738621c60df3a3efb1b492f5c0a7e464');
INSERT INTO "journal" VALUES(114,'2026-04-06T09:09:00-05:00','R. Alder','contract.finding','contract',7,'provision=2; finding=missing','5a1fca0242071c2bb6f240490ed6326c738621c60df3a3efb1b492f5c0a7e464','1d400a4338cc62acf26a5d08ce21d0a091d138d12c383c8a3a956af347849a68');
INSERT INTO "journal" VALUES(115,'2026-04-06T09:10:00-05:00','R. Alder','contract.finding','contract',7,'provision=5; finding=missing','1d400a4338cc62acf26a5d08ce21d0a091d138d12c383c8a3a956af347849a68','e397660225e77d971cea8061385f6fec206f58f38daf0979f1b2a0badea928dd');
INSERT INTO "journal" VALUES(116,'2026-04-06T09:11:00-05:00','R. Alder','contract.finding','contract',7,'provision=7; finding=missing','e397660225e77d971cea8061385f6fec206f58f38daf0979f1b2a0badea928dd','77bb52bff21de1efd23356f329eb56bfd5ebffe05f67b74c0bba4c6f3f9299e5');
INSERT INTO "journal" VALUES(117,'2026-05-11T09:01:00-05:00','R. Alder','contract.notify','contract',7,'sent=2026-05-11; cure-by=2026-06-10; provisions=2,5,7','77bb52bff21de1efd23356f329eb56bfd5ebffe05f67b74c0bba4c6f3f9299e5','9362f212a61e19b2e4ca313c8b59dc16a13e2b23621da8518d903dd01526f3ce');
INSERT INTO "journal" VALUES(118,'2026-05-27T09:01:00-05:00','R. Alder','contract.extend-cure','contract',7,'was=2026-06-10; until=2026-06-24','9362f212a61e19b2e4ca313c8b59dc16a13e2b23621da8518d903dd01526f3ce','68a29325681286edc542d1b5ee00de5bd98b9565ad42026be7d48218af5d8fde');
INSERT INTO "journal" VALUES(119,'2026-06-30T09:01:00-05:00','R. Alder','contract.void','contract',7,'on=2026-06-30; provisions=2,5,7','68a29325681286edc542d1b5ee00de5bd98b9565ad42026be7d48218af5d8fde','ab4b2676b1e4af2838e9998fe6804cb4ddb3cec842539babf08f828b0e7abbd8');
INSERT INTO "journal" VALUES(120,'2026-06-30T09:02:00-05:00','R. Alder','contract.void-step','contract',7,'step=tell-schools; on=2026-06-30','ab4b2676b1e4af2838e9998fe6804cb4ddb3cec842539babf08f828b0e7abbd8','2d6d26c2c637afcfc0f53ac61752e422d3cbb90ebf1f74c92aebc6efd0859306');
INSERT INTO "journal" VALUES(121,'2026-06-30T09:03:00-05:00','R. Alder','contract.void-step','contract',7,'step=stop-access; on=2026-06-30','2d6d26c2c637afcfc0f53ac61752e422d3cbb90ebf1f74c92aebc6efd0859306','f16f94b8eb9f3c362a647405e468d181c3803c59020510301b3115769b977e44');
INSERT INTO "journal" VALUES(122,'2026-06-30T09:04:00-05:00','R. Alder','contractor.add','contractor',8,'kinds=operator','f16f94b8eb9f3c362a647405e468d181c3803c59020510301b3115769b977e44','00abb9c817959662c8afd93589d99bae47c6b6a85f897122fb520079b487717a');
INSERT INTO "journal" VALUES(123,'2026-06-30T09:05:00-05:00','R. Alder','product.add','product',11,'contractor=V-0008','00abb9c817959662c8afd93589d99bae47c6b6a85f897122fb520079b487717a','539c131feb5a74d3531d44963344c62a5266d02ba501886299d7933dc3372d72');
INSERT INTO "journal" VALUES(124,'2026-06-30T09:06:00-05:00','R. Alder','product.add','product',12,'contractor=V-0008','539c131feb5a74d3531d44963344c62a5266d02ba501886299d7933dc3372d72','53b4b62964717fc8ac4e0d1aa3e9f9eb6f61574bdba5c704a9fd78aa83ec0a41');
INSERT INTO "journal" VALUES(125,'2026-06-30T09:07:00-05:00','T. Birch','breach.open','breach',2,'holder=contractor; contractor=V-0007; received=2026-06-30','53b4b62964717fc8ac4e0d1aa3e9f9eb6f61574bdba5c704a9fd78aa83ec0a41','9fa33986f9fcf8d48d04248279d4379348ab886ce7f4edf526bd8f95aad1d1d3');
INSERT INTO "journal" VALUES(126,'2026-07-01T09:01:00-05:00','R. Alder','breach.tell','breach',2,'notice=1; on=2026-07-01; channel=portal; students=0','9fa33986f9fcf8d48d04248279d4379348ab886ce7f4edf526bd8f95aad1d1d3','b5a7cec35f263e33416f2c33a43d7cdfa8d781d2519020d82f405ddad4a394ea');
INSERT INTO "journal" VALUES(127,'2026-07-07T09:01:00-05:00','R. Alder','breach.false-alarm','breach',2,'on=2026-07-07','b5a7cec35f263e33416f2c33a43d7cdfa8d781d2519020d82f405ddad4a394ea','12e3f737fba07d91899e2ee8fb0197efdf1dd2e382733516314b3de8141783fb');
INSERT INTO "journal" VALUES(128,'2026-07-08T09:01:00-05:00','R. Alder','breach.correct','breach',2,'on=2026-07-08','12e3f737fba07d91899e2ee8fb0197efdf1dd2e382733516314b3de8141783fb','12c25f5722a82b69529906a8b4793b3a61f185036219a99e0535d0b27f9eebac');
INSERT INTO "journal" VALUES(129,'2026-07-10T09:01:00-05:00','S. Cedar','exemption.open','exemption',1,'product=P-0012; plan=504; drawn-up=2026-07-10','12c25f5722a82b69529906a8b4793b3a61f185036219a99e0535d0b27f9eebac','912164b6761d2d118c706ea80beb04326ed99305b31580032f720b8a710d03ff');
INSERT INTO "journal" VALUES(130,'2026-07-10T09:02:00-05:00','S. Cedar','exemption.effort','exemption',1,'on=2026-07-10','912164b6761d2d118c706ea80beb04326ed99305b31580032f720b8a710d03ff','262bfb59f46b4c877352be302ec27b8434e3cc9811b5605b5800b251d0b1d213');
INSERT INTO "journal" VALUES(131,'2026-07-10T09:03:00-05:00','S. Cedar','exemption.search','exemption',1,'on=2026-07-10','262bfb59f46b4c877352be302ec27b8434e3cc9811b5605b5800b251d0b1d213','31e5b9faea99ba7ed0b6d14a80477a29d96ff29781ca643d39e1f559b8d29332');
INSERT INTO "journal" VALUES(132,'2026-07-13T09:01:00-05:00','S. Cedar','exemption.condition','exemption',1,'condition=federal-law; answer=met; on=2026-07-13','31e5b9faea99ba7ed0b6d14a80477a29d96ff29781ca643d39e1f559b8d29332','1e10e3b3a37e62810ba05623748e74ff07827645dbff230d925f951476039a01');
INSERT INTO "journal" VALUES(133,'2026-07-13T09:02:00-05:00','S. Cedar','exemption.condition','exemption',1,'condition=effort; answer=met; on=2026-07-13','1e10e3b3a37e62810ba05623748e74ff07827645dbff230d925f951476039a01','76252a98dea46555d3949516c9d5b37fe87b9c3bfc1d1d920b72273937c2bf70');
INSERT INTO "journal" VALUES(134,'2026-07-14T09:01:00-05:00','S. Cedar','exemption.condition','exemption',1,'condition=operator-duties; answer=met; on=2026-07-14','76252a98dea46555d3949516c9d5b37fe87b9c3bfc1d1d920b72273937c2bf70','67e85dc33488a97d2f981baed8579748fa1c198f4fd7622cbd33f23b9592d5ad');
INSERT INTO "journal" VALUES(135,'2026-07-15T09:01:00-05:00','S. Cedar','exemption.sign','exemption',1,'role=parent; on=2026-07-15; method=ink; acknowledges=yes; authorizes=yes; scan=no','67e85dc33488a97d2f981baed8579748fa1c198f4fd7622cbd33f23b9592d5ad','6570cc79e40d87636898214313b45ccfea89223f77dd29ec3d2db6d2c3fb5ad2');
INSERT INTO "journal" VALUES(136,'2026-07-16T09:01:00-05:00','S. Cedar','exemption.review','exemption',1,'on=2026-07-16; next=2027-07-16','6570cc79e40d87636898214313b45ccfea89223f77dd29ec3d2db6d2c3fb5ad2','8402e23670344f3792eae84567a9f4c4ca0abdb5db9385c6538fae3068e94ccc');
INSERT INTO "journal" VALUES(137,'2026-07-17T09:01:00-05:00','S. Cedar','exemption.first-use','exemption',1,'on=2026-07-10','8402e23670344f3792eae84567a9f4c4ca0abdb5db9385c6538fae3068e94ccc','27b2771408c94311e05abf5ecea5a9946c5592ce86c5f49e6076ca7aa5d46660');
INSERT INTO "journal" VALUES(138,'2026-07-17T09:02:00-05:00','S. Cedar','exemption.early-use','exemption',1,'on=2026-07-17','27b2771408c94311e05abf5ecea5a9946c5592ce86c5f49e6076ca7aa5d46660','9c685beb98ad62a3e95e1899d0dc34fb944ec930a4d6acd0114695bd1a1fceb2');
INSERT INTO "journal" VALUES(139,'2026-07-20T09:01:00-05:00','S. Cedar','exemption.open','exemption',2,'product=P-0011; plan=iep; drawn-up=2026-07-20','9c685beb98ad62a3e95e1899d0dc34fb944ec930a4d6acd0114695bd1a1fceb2','979552df344eae2df014277d529c8b27436a52146ad49d6ff0b7621b562627e1');
INSERT INTO "journal" VALUES(140,'2026-07-21T09:01:00-05:00','S. Cedar','exemption.effort','exemption',2,'on=2026-07-21','979552df344eae2df014277d529c8b27436a52146ad49d6ff0b7621b562627e1','f74cc7d934a8ed5f51b5c9059337a9dda8f6cda2d278bceb88e7cd60171c52d8');
INSERT INTO "journal" VALUES(141,'2026-07-22T09:01:00-05:00','S. Cedar','exemption.search','exemption',2,'on=2026-07-22','f74cc7d934a8ed5f51b5c9059337a9dda8f6cda2d278bceb88e7cd60171c52d8','1ef0662481d4de2b3ae02b3330e9238fca2ddfa1a3f153fa0818f4809fa41ce9');
INSERT INTO "journal" VALUES(142,'2026-07-23T09:01:00-05:00','S. Cedar','exemption.condition','exemption',2,'condition=federal-law; answer=met; on=2026-07-23','1ef0662481d4de2b3ae02b3330e9238fca2ddfa1a3f153fa0818f4809fa41ce9','250688a45aee7a3593d1f20800e07c649a741aa276ea970a5fa5fa4688d62ae6');
INSERT INTO "journal" VALUES(143,'2026-07-23T09:02:00-05:00','S. Cedar','exemption.condition','exemption',2,'condition=effort; answer=met; on=2026-07-23','250688a45aee7a3593d1f20800e07c649a741aa276ea970a5fa5fa4688d62ae6','5de4ed83248ca92fe580f33d0e25342e3d69ef8e2aad7670b3981c5228ae6e59');
INSERT INTO "journal" VALUES(144,'2026-07-23T09:03:00-05:00','S. Cedar','exemption.condition','exemption',2,'condition=operator-duties; answer=met; on=2026-07-23','5de4ed83248ca92fe580f33d0e25342e3d69ef8e2aad7670b3981c5228ae6e59','9b6c41740950bdf4698401a532bc9a3354bb9108aad22466363286da804b5fb1');
INSERT INTO "journal" VALUES(145,'2026-07-24T09:01:00-05:00','S. Cedar','exemption.sign','exemption',2,'role=parent; on=2026-07-24; method=ink; acknowledges=yes; authorizes=yes; scan=no','9b6c41740950bdf4698401a532bc9a3354bb9108aad22466363286da804b5fb1','412aa3ba235b87ed1588d3b245e259a620d29b5a61aef80a9960ff346f4bb63d');
INSERT INTO "journal" VALUES(146,'2026-07-24T09:02:00-05:00','S. Cedar','exemption.sign','exemption',2,'role=team-member; on=2026-07-24; method=electronic; acknowledges=yes; authorizes=yes; scan=no','412aa3ba235b87ed1588d3b245e259a620d29b5a61aef80a9960ff346f4bb63d','a498c153219604b716d51273d1a3cf245561054e79723808debb6d93eddd51c0');
INSERT INTO "journal" VALUES(147,'2026-07-30T09:01:00-05:00','R. Alder','contract.draft','contract',8,'contractor=V-0004; product=P-0006; signed=2026-07-30; ends=2027-07-30','a498c153219604b716d51273d1a3cf245561054e79723808debb6d93eddd51c0','2ffe942772c5cc16b33f0d5225cfb45a4b5be57d703cab61d89c117185e75b11');
INSERT INTO "journal" VALUES(148,'2026-07-31T09:01:00-05:00','R. Alder','contract.post','contract',8,'posted=2026-07-31; address=https://sampleharbor.example/privacy/saltmarsh-benchmark; shows=contract,execution,purpose,data','2ffe942772c5cc16b33f0d5225cfb45a4b5be57d703cab61d89c117185e75b11','8064aaf2879a3e1650c75105e9ec4059d7925cfaea328a2fc28fdc547481060e');
INSERT INTO "journal" VALUES(149,'2026-08-07T09:01:00-05:00','T. Birch','contract.let-end','contract',4,'on=2026-08-07','8064aaf2879a3e1650c75105e9ec4059d7925cfaea328a2fc28fdc547481060e','a7633b6cd09edd2e709463bad1f308be1dbb4982c7e68ea76ebc5bcf47222b2c');
INSERT INTO "journal" VALUES(150,'2026-09-08T09:01:00-05:00','T. Birch','contract.confirm-end','contract',3,'on=2026-09-08; accounts=no','a7633b6cd09edd2e709463bad1f308be1dbb4982c7e68ea76ebc5bcf47222b2c','f23757c6adc9f3ef7a9c026b4f3836da80f33073a4b748562399693001785ed9');
INSERT INTO "journal" VALUES(151,'2026-09-11T09:01:00-05:00','R. Alder','deletion.open','deletion',1,'requester=parent; received=2026-09-11; students=1; contractor=V-0003; contractor=V-0001','f23757c6adc9f3ef7a9c026b4f3836da80f33073a4b748562399693001785ed9','d04c24e3814e6e3e45a68f0f93a44ce7e85233dae2519276c594874382734095');
INSERT INTO "journal" VALUES(152,'2026-09-14T09:01:00-05:00','R. Alder','deletion.verify','deletion',1,'on=2026-09-14; holds=yes','d04c24e3814e6e3e45a68f0f93a44ce7e85233dae2519276c594874382734095','ab045f9b2b2c04a7510a9d8eede23e358e9f997490a31a56f5239d9de633b643');
INSERT INTO "journal" VALUES(153,'2026-09-14T09:02:00-05:00','R. Alder','deletion.safeguard','deletion',1,'only-copy=no; access-open=no; on=2026-09-14','ab045f9b2b2c04a7510a9d8eede23e358e9f997490a31a56f5239d9de633b643','900953ebb891ca0a6df44cf9774402e02fbee45136d7a7b29e462dd64e5dbfe6');
INSERT INTO "journal" VALUES(154,'2026-09-15T09:01:00-05:00','R. Alder','deletion.send','deletion',1,'contractor=V-0003; on=2026-09-15; time=1','900953ebb891ca0a6df44cf9774402e02fbee45136d7a7b29e462dd64e5dbfe6','46ea71295ec16a80bbcb3bf40c9db976452e220659085bac8807c4638620606b');
INSERT INTO "journal" VALUES(155,'2026-09-15T09:02:00-05:00','R. Alder','deletion.send','deletion',1,'contractor=V-0001; on=2026-09-15; time=1','46ea71295ec16a80bbcb3bf40c9db976452e220659085bac8807c4638620606b','1b3bbe740bfd75bf2d3920df1e3afacf61e71a9e7137da6dbf033edce1c44a73');
INSERT INTO "journal" VALUES(156,'2026-09-18T09:01:00-05:00','R. Alder','contractor.add','contractor',9,'kinds=operator','1b3bbe740bfd75bf2d3920df1e3afacf61e71a9e7137da6dbf033edce1c44a73','e69351752fb160d3aa2126c58cced9e892baea99708e2fc4c3d17a55e9e03ff1');
INSERT INTO "journal" VALUES(157,'2026-09-18T09:02:00-05:00','R. Alder','product.add','product',13,'contractor=V-0009','e69351752fb160d3aa2126c58cced9e892baea99708e2fc4c3d17a55e9e03ff1','2224caa9385792d32b1299228f06c9c90358a91ffd7fdab2d5fddac6a177c40c');
INSERT INTO "journal" VALUES(158,'2026-09-18T09:03:00-05:00','T. Birch','contract.draft','contract',9,'contractor=V-0009; product=P-0013; signed=2026-09-18; ends=2027-09-20','2224caa9385792d32b1299228f06c9c90358a91ffd7fdab2d5fddac6a177c40c','653e29ba497cb50151fa8d1453ababcf718be270af4ee2b3b90916e60da70fb2');
INSERT INTO "journal" VALUES(159,'2026-09-21T09:01:00-05:00','T. Birch','contract.first-use','contract',9,'on=2026-09-08','653e29ba497cb50151fa8d1453ababcf718be270af4ee2b3b90916e60da70fb2','72906172bddb9ed112bc7c8b7313a490da45182662bccb1a58b488ea6268f835');
INSERT INTO "journal" VALUES(160,'2026-09-22T09:01:00-05:00','T. Birch','contract.post','contract',9,'posted=2026-09-22; address=https://sampleharbor.example/privacy/whelk-forms; shows=contract,execution,purpose,data','72906172bddb9ed112bc7c8b7313a490da45182662bccb1a58b488ea6268f835','dd085cf5d809280f8d191a7120ca510444dc5e45cfb27be543ce98ae66f3f257');
INSERT INTO "journal" VALUES(161,'2026-09-28T09:01:00-05:00','R. Alder','contractor.add','contractor',10,'kinds=operator','dd085cf5d809280f8d191a7120ca510444dc5e45cfb27be543ce98ae66f3f257','4a2f144444614ca207c866bbae62fc9d03372f03372d9b8b286b195327c08c8f');
INSERT INTO "journal" VALUES(162,'2026-09-28T09:02:00-05:00','R. Alder','product.add','product',14,'contractor=V-0010','4a2f144444614ca207c866bbae62fc9d03372f03372d9b8b286b195327c08c8f','a0fbb88b630b6c090e109bb32b7eef47dfe21b3c51badb7048c999b99566789b');
INSERT INTO "journal" VALUES(163,'2026-09-28T09:03:00-05:00','R. Alder','product.add','product',15,'contractor=V-0010','a0fbb88b630b6c090e109bb32b7eef47dfe21b3c51badb7048c999b99566789b','e82ed6e66c4fb4096fd5231a93dea01a9221f73c9f8e9f2d4864644030414669');
INSERT INTO "journal" VALUES(164,'2026-09-28T09:04:00-05:00','R. Alder','deletion.confirm','deletion',1,'contractor=V-0003; on=2026-09-28; certificate=no','e82ed6e66c4fb4096fd5231a93dea01a9221f73c9f8e9f2d4864644030414669','a96c5331995d8fccd895178996dd8d5314ff29a521df95c8f8ff8c76ae3f1568');
INSERT INTO "journal" VALUES(165,'2026-09-30T09:01:00-05:00','R. Alder','contract.draft','contract',10,'contractor=V-0010; product=P-0015; signed=2026-09-30; ends=2027-09-30','a96c5331995d8fccd895178996dd8d5314ff29a521df95c8f8ff8c76ae3f1568','9ec6c11d3ff0320362b7d0afd7e794b59214c31ee271affd41c045c475433dba');
INSERT INTO "journal" VALUES(166,'2026-10-01T09:01:00-05:00','R. Alder','deletion.keep-copy','deletion',1,'contractor=V-0001; on=2026-10-01','9ec6c11d3ff0320362b7d0afd7e794b59214c31ee271affd41c045c475433dba','b53043c16d9cbcbad1e9647ff03c8d2d31b2392e4c0c9841dec1afc09230880d');
INSERT INTO "journal" VALUES(167,'2026-10-02T09:01:00-05:00','R. Alder','contract.post','contract',10,'posted=2026-10-02; address=https://sampleharbor.example/privacy/kelp-animator; shows=execution,purpose,data','b53043c16d9cbcbad1e9647ff03c8d2d31b2392e4c0c9841dec1afc09230880d','635d3b675cfd944fd4eb42fd31963687dfe220934cdb303e232e88ace2bf9342');
INSERT INTO "journal" VALUES(168,'2026-10-02T09:02:00-05:00','R. Alder','contract.finding','contract',10,'provision=2; finding=present; page=2','635d3b675cfd944fd4eb42fd31963687dfe220934cdb303e232e88ace2bf9342','836a68eb62d01fadbfe4db5d8effd271b50871d0e0a3debd735c64cf788648df');
INSERT INTO "journal" VALUES(169,'2026-10-02T09:03:00-05:00','R. Alder','contract.finding','contract',10,'provision=3; finding=present; page=2','836a68eb62d01fadbfe4db5d8effd271b50871d0e0a3debd735c64cf788648df','d48c8b0b1238c5fa65ca3dc21d4081a930bbab59bc49413f88c107264b8e9881');
INSERT INTO "journal" VALUES(170,'2026-10-02T09:04:00-05:00','R. Alder','contract.finding','contract',10,'provision=4; finding=present; page=2','d48c8b0b1238c5fa65ca3dc21d4081a930bbab59bc49413f88c107264b8e9881','bcde43361f650f37d180d7f255008e4c236c8a3892daf2736a89c0886dbbe257');
INSERT INTO "journal" VALUES(171,'2026-10-02T09:05:00-05:00','R. Alder','contract.finding','contract',10,'provision=5; finding=present; page=2','bcde43361f650f37d180d7f255008e4c236c8a3892daf2736a89c0886dbbe257','75462d4c863dacfd56993c4b6b6f5a016368dc3147514bfbe8dbf2b8955dea4e');
INSERT INTO "journal" VALUES(172,'2026-10-02T09:06:00-05:00','R. Alder','contract.finding','contract',10,'provision=6; finding=present; page=2','75462d4c863dacfd56993c4b6b6f5a016368dc3147514bfbe8dbf2b8955dea4e','fcf2dc36853efd0821631483ee7e13313369145f99036638ed29ef0b90231016');
INSERT INTO "journal" VALUES(173,'2026-10-02T09:07:00-05:00','R. Alder','contract.finding','contract',10,'provision=7; finding=present; page=2','fcf2dc36853efd0821631483ee7e13313369145f99036638ed29ef0b90231016','e60e2a9a9bff3b791fd22e5e3908b76adf0f36413e96cc73232255e6cf2d4250');
INSERT INTO "journal" VALUES(174,'2026-10-02T09:08:00-05:00','R. Alder','contract.finding','contract',10,'provision=8; finding=present; page=2','e60e2a9a9bff3b791fd22e5e3908b76adf0f36413e96cc73232255e6cf2d4250','802e8d9f0eaded5100c973137c5e338037fae15e4b9aa2b4cb0770ebdd6b5ff6');
INSERT INTO "journal" VALUES(175,'2026-10-02T09:09:00-05:00','R. Alder','contract.finding','contract',10,'provision=9; finding=present; page=2','802e8d9f0eaded5100c973137c5e338037fae15e4b9aa2b4cb0770ebdd6b5ff6','860e452a729e57cb950313564c448e79dc9662c675b55f405e2887a46cd8ccb1');
INSERT INTO "journal" VALUES(176,'2026-10-02T09:10:00-05:00','R. Alder','contract.finding','contract',10,'provision=10; finding=present; page=2','860e452a729e57cb950313564c448e79dc9662c675b55f405e2887a46cd8ccb1','85b03ccbe9a8f8984ba9e52b190d759f99f78e987f794d0ed576919310a22255');
INSERT INTO "journal" VALUES(177,'2026-10-02T09:11:00-05:00','R. Alder','contract.finding','contract',10,'provision=11; finding=present; page=2','85b03ccbe9a8f8984ba9e52b190d759f99f78e987f794d0ed576919310a22255','0a43a960e988704a34cc1571dd51a4ed72d2fff7bffdd9b8bf064d828f3302ac');
INSERT INTO "journal" VALUES(178,'2026-10-02T09:12:00-05:00','R. Alder','contract.conflict','contract',10,'against=1; page=4; clause=7; on=2026-10-02','0a43a960e988704a34cc1571dd51a4ed72d2fff7bffdd9b8bf064d828f3302ac','886e5c58d7bcf69ba5ddfd0c5f86a4b2d9a253c3648273ce4489e3463b86aaa1');
INSERT INTO "journal" VALUES(179,'2026-10-02T09:13:00-05:00','R. Alder','contract.conflict','contract',10,'against=b; page=4; clause=7; on=2026-10-02','886e5c58d7bcf69ba5ddfd0c5f86a4b2d9a253c3648273ce4489e3463b86aaa1','a319cc9929a07dfea813cd1b73f7ca80e9bdedfeb50283450568d40558b20a10');
INSERT INTO "journal" VALUES(180,'2026-10-02T09:14:00-05:00','R. Alder','contract.finding','contract',10,'provision=1; finding=missing','a319cc9929a07dfea813cd1b73f7ca80e9bdedfeb50283450568d40558b20a10','fb1e27a81855ea234f2b1cc11b98150df237c60e30acb85b1c0e49f63c98df78');
INSERT INTO "journal" VALUES(181,'2026-10-02T09:15:00-05:00','R. Alder','deletion.answer','deletion',1,'on=2026-10-02; outcome=deleted-in-part','fb1e27a81855ea234f2b1cc11b98150df237c60e30acb85b1c0e49f63c98df78','757715f82b7853e108e75c324885e332311a670bc912672a65d64fbc910dbdb2');
INSERT INTO "journal" VALUES(182,'2026-10-08T09:01:00-05:00','S. Cedar','exemption.open','exemption',3,'product=P-0014; plan=504; drawn-up=2026-10-08','757715f82b7853e108e75c324885e332311a670bc912672a65d64fbc910dbdb2','4ec323ee8abc38887ea829486c81e555a0042111123535448c35fdf450c93ade');
INSERT INTO "journal" VALUES(183,'2026-10-08T09:02:00-05:00','S. Cedar','exemption.effort','exemption',3,'on=2026-10-08','4ec323ee8abc38887ea829486c81e555a0042111123535448c35fdf450c93ade','a3c9b99143e486c88b8976c9db2fa0c3b3da09a126c58cf06798549acf3e0a24');
INSERT INTO "journal" VALUES(184,'2026-10-08T09:03:00-05:00','S. Cedar','exemption.search','exemption',3,'on=2026-10-08','a3c9b99143e486c88b8976c9db2fa0c3b3da09a126c58cf06798549acf3e0a24','f8b9d83198c37ca25ee8dd7a9e9da5dea3de7e80cd2ff0c11566d93f8309b1eb');
INSERT INTO "journal" VALUES(185,'2026-10-09T09:01:00-05:00','S. Cedar','exemption.condition','exemption',3,'condition=federal-law; answer=met; on=2026-10-09','f8b9d83198c37ca25ee8dd7a9e9da5dea3de7e80cd2ff0c11566d93f8309b1eb','c9a27a8e922ce2d4828e00fb33b6c98757a41bb733cec1655d4aca1c544d84f5');
INSERT INTO "journal" VALUES(186,'2026-10-09T09:02:00-05:00','S. Cedar','exemption.condition','exemption',3,'condition=effort; answer=met; on=2026-10-09','c9a27a8e922ce2d4828e00fb33b6c98757a41bb733cec1655d4aca1c544d84f5','aedebacbdfb79a87b1c1444e77d770bea73eb60f0c6e629dbbb073f13d29718d');
INSERT INTO "journal" VALUES(187,'2026-10-09T09:03:00-05:00','S. Cedar','exemption.condition','exemption',3,'condition=operator-duties; answer=met; on=2026-10-09','aedebacbdfb79a87b1c1444e77d770bea73eb60f0c6e629dbbb073f13d29718d','a8d16fe1f71aa1e1f6c4871aeb9a696c8eeb8ec709fa24776f7dcd37e0a8d629');
INSERT INTO "journal" VALUES(188,'2026-10-09T09:04:00-05:00','S. Cedar','exemption.sign','exemption',3,'role=parent; on=2026-10-09; method=ink; acknowledges=yes; authorizes=yes; scan=no','a8d16fe1f71aa1e1f6c4871aeb9a696c8eeb8ec709fa24776f7dcd37e0a8d629','2930449e7defe703f37eb711bb124114fdc137996907b5be8a53193bedb2a1e3');
INSERT INTO "journal" VALUES(189,'2026-10-14T09:01:00-05:00','R. Alder','deletion.open','deletion',2,'requester=district; received=2026-10-14; group=yes; contractor=V-0001; contractor=V-0003; contractor=V-0007','2930449e7defe703f37eb711bb124114fdc137996907b5be8a53193bedb2a1e3','e4c6ddf0e230ed921c18993d61bc2a339f9bcfb67339c227339d49b662ac2efe');
INSERT INTO "journal" VALUES(190,'2026-10-15T09:01:00-05:00','R. Alder','deletion.verify','deletion',2,'on=2026-10-15; holds=yes','e4c6ddf0e230ed921c18993d61bc2a339f9bcfb67339c227339d49b662ac2efe','4e7ab82e5860f1665df613427cef461baa72f5dfbb449b8a870e586b86df9d40');
INSERT INTO "journal" VALUES(191,'2026-10-15T09:02:00-05:00','R. Alder','deletion.safeguard','deletion',2,'only-copy=no; access-open=no; on=2026-10-15','4e7ab82e5860f1665df613427cef461baa72f5dfbb449b8a870e586b86df9d40','23bdd565757ac3058a31ac6b83c8ac059bd706c032dcc1dad97294ce8534eff2');
INSERT INTO "journal" VALUES(192,'2026-10-16T09:01:00-05:00','R. Alder','deletion.send','deletion',2,'contractor=V-0007; on=2026-10-16; time=1','23bdd565757ac3058a31ac6b83c8ac059bd706c032dcc1dad97294ce8534eff2','a012ea59afd743ce29f988a016d347aa122d890477c37c622bf7bd2d728127b9');
INSERT INTO "journal" VALUES(193,'2026-10-16T09:02:00-05:00','R. Alder','contract.finding','contract',9,'provision=1; finding=present; page=2','a012ea59afd743ce29f988a016d347aa122d890477c37c622bf7bd2d728127b9','2451ff10d3eeb70d534d6b4b2ce22123095750ff60d2563bc5a2c12e5792d293');
INSERT INTO "journal" VALUES(194,'2026-10-16T09:03:00-05:00','R. Alder','contract.finding','contract',9,'provision=2; finding=present; page=2','2451ff10d3eeb70d534d6b4b2ce22123095750ff60d2563bc5a2c12e5792d293','511e38a8da456e644d3960e40aef4b6f646b0ac62be324788736a587e49f49e1');
INSERT INTO "journal" VALUES(195,'2026-10-16T09:04:00-05:00','R. Alder','contract.finding','contract',9,'provision=3; finding=present; page=2','511e38a8da456e644d3960e40aef4b6f646b0ac62be324788736a587e49f49e1','76c0d7b6ee23318f9320016d27b0c5cdbcfc22d5619a72a78a0a66d25566924c');
INSERT INTO "journal" VALUES(196,'2026-10-16T09:05:00-05:00','R. Alder','contract.finding','contract',9,'provision=5; finding=present; page=2','76c0d7b6ee23318f9320016d27b0c5cdbcfc22d5619a72a78a0a66d25566924c','1653a01f868424caa0170d4fb2912640345a11d138dace63bf022f2360641a8e');
INSERT INTO "journal" VALUES(197,'2026-10-16T09:06:00-05:00','R. Alder','contract.finding','contract',9,'provision=6; finding=present; page=2','1653a01f868424caa0170d4fb2912640345a11d138dace63bf022f2360641a8e','77e0a42273781f2a921039cbd5b98a5bb63baddcc43cd60414ceec00c3dea8d5');
INSERT INTO "journal" VALUES(198,'2026-10-16T09:07:00-05:00','R. Alder','contract.finding','contract',9,'provision=8; finding=present; page=2','77e0a42273781f2a921039cbd5b98a5bb63baddcc43cd60414ceec00c3dea8d5','b338ebb4fde52a7bd4d785f91f9ea7338bfeffb22e986f44dd9f96da107889c1');
INSERT INTO "journal" VALUES(199,'2026-10-16T09:08:00-05:00','R. Alder','contract.finding','contract',9,'provision=9; finding=present; page=2','b338ebb4fde52a7bd4d785f91f9ea7338bfeffb22e986f44dd9f96da107889c1','6713eeba9012d439c5162d2998a48a92d7f220bd82fc1f6755c2f15553e26e55');
INSERT INTO "journal" VALUES(200,'2026-10-16T09:09:00-05:00','R. Alder','contract.finding','contract',9,'provision=10; finding=present; page=2','6713eeba9012d439c5162d2998a48a92d7f220bd82fc1f6755c2f15553e26e55','4054819bcff353085476d277bc99fa8bf8134f974d8a33114efb846b8be4867e');
INSERT INTO "journal" VALUES(201,'2026-10-16T09:10:00-05:00','R. Alder','contract.finding','contract',9,'provision=11; finding=present; page=2','4054819bcff353085476d277bc99fa8bf8134f974d8a33114efb846b8be4867e','8e5dc2867590da8e7532b577d15e3eaa30ab99c5ff2080564cf40704fe41619c');
INSERT INTO "journal" VALUES(202,'2026-10-16T09:11:00-05:00','R. Alder','contract.finding','contract',9,'provision=4; finding=missing','8e5dc2867590da8e7532b577d15e3eaa30ab99c5ff2080564cf40704fe41619c','a8d1ff3ba912af893b822332d0a32c2ce7704e5e178d340a2eff0e029f6ae12a');
INSERT INTO "journal" VALUES(203,'2026-10-16T09:12:00-05:00','R. Alder','contract.finding','contract',9,'provision=7; finding=missing','a8d1ff3ba912af893b822332d0a32c2ce7704e5e178d340a2eff0e029f6ae12a','ef769bcf35dcdc740f8c6ad23ae121e184f678ca353cd998de07e8354bd9c5e6');
INSERT INTO "journal" VALUES(204,'2026-10-23T09:01:00-05:00','S. Cedar','exemption.withdraw','exemption',2,'on=2026-10-23','ef769bcf35dcdc740f8c6ad23ae121e184f678ca353cd998de07e8354bd9c5e6','cdc581cb7a7d3b08aa300727d4ae7168b5698035262eed54588315695c06d1ad');
INSERT INTO "journal" VALUES(205,'2026-10-28T09:01:00-05:00','R. Alder','contract.finding','contract',8,'provision=1; finding=present; page=3','cdc581cb7a7d3b08aa300727d4ae7168b5698035262eed54588315695c06d1ad','4537e0a6afa5a9c18c31c65c0e0d0125588894feeda3b957b75dfce1468fda2e');
INSERT INTO "journal" VALUES(206,'2026-10-28T09:02:00-05:00','R. Alder','contract.finding','contract',8,'provision=2; finding=present; page=3','4537e0a6afa5a9c18c31c65c0e0d0125588894feeda3b957b75dfce1468fda2e','6f356073a0c6a73a0ce015b3c44c0dcd8cb6c90aeadf28b45a8095eb57f99abb');
INSERT INTO "journal" VALUES(207,'2026-10-28T09:03:00-05:00','R. Alder','contract.finding','contract',8,'provision=3; finding=present; page=3','6f356073a0c6a73a0ce015b3c44c0dcd8cb6c90aeadf28b45a8095eb57f99abb','9e7dd476d8d7aefee3d841ad3d6fe13020e42d1e8794438252db24f27d892caf');
INSERT INTO "journal" VALUES(208,'2026-10-28T09:04:00-05:00','R. Alder','contract.finding','contract',8,'provision=4; finding=present; page=3','9e7dd476d8d7aefee3d841ad3d6fe13020e42d1e8794438252db24f27d892caf','37b82c816868b0081aa5947165b7c653f3afc41230153944c341019187ae18c6');
INSERT INTO "journal" VALUES(209,'2026-10-28T09:05:00-05:00','R. Alder','contract.finding','contract',8,'provision=5; finding=present; page=3','37b82c816868b0081aa5947165b7c653f3afc41230153944c341019187ae18c6','c820464171ae4aba3ac794140a12faac1b008a35c52fec8d7f1f9f44d35f30e2');
INSERT INTO "journal" VALUES(210,'2026-10-28T09:06:00-05:00','R. Alder','contract.finding','contract',8,'provision=7; finding=present; page=3','c820464171ae4aba3ac794140a12faac1b008a35c52fec8d7f1f9f44d35f30e2','464abf7178d26aa4e81a92be2cad1058b1d475e9dad3b292cbe9568dc509def2');
INSERT INTO "journal" VALUES(211,'2026-10-28T09:07:00-05:00','R. Alder','contract.finding','contract',8,'provision=8; finding=present; page=3','464abf7178d26aa4e81a92be2cad1058b1d475e9dad3b292cbe9568dc509def2','668f2c1ed831f96d45b067eb89b5a5b691cc14c2dc05968dceba3256765ddbab');
INSERT INTO "journal" VALUES(212,'2026-10-28T09:08:00-05:00','R. Alder','contract.finding','contract',8,'provision=10; finding=present; page=3','668f2c1ed831f96d45b067eb89b5a5b691cc14c2dc05968dceba3256765ddbab','c1b47aeaef41cc6645b12bd360ed972416e0105f61d4ac1324a295fa54b880e1');
INSERT INTO "journal" VALUES(213,'2026-10-28T09:09:00-05:00','R. Alder','contract.finding','contract',8,'provision=11; finding=present; page=3','c1b47aeaef41cc6645b12bd360ed972416e0105f61d4ac1324a295fa54b880e1','11236cd2466a750804d989c162ff5dfc3e15748eb22deaff45c9b5b5fcef6bfe');
INSERT INTO "journal" VALUES(214,'2026-10-28T09:10:00-05:00','R. Alder','contract.finding','contract',8,'provision=6; finding=missing','11236cd2466a750804d989c162ff5dfc3e15748eb22deaff45c9b5b5fcef6bfe','1022097e8c45e3b0c37db99d369c38430bbd12af2c0f0f292e7938e3d82f66ad');
INSERT INTO "journal" VALUES(215,'2026-10-28T09:11:00-05:00','R. Alder','contract.finding','contract',8,'provision=9; finding=missing','1022097e8c45e3b0c37db99d369c38430bbd12af2c0f0f292e7938e3d82f66ad','deccfaccf6b9b0cf2066cd6536afc8b7ecc2fdc723ae2a2ca68d92cc9ae4a577');
INSERT INTO "journal" VALUES(216,'2026-10-29T09:01:00-05:00','R. Alder','contract.notify','contract',8,'sent=2026-10-29; cure-by=2026-11-18; provisions=6,9','deccfaccf6b9b0cf2066cd6536afc8b7ecc2fdc723ae2a2ca68d92cc9ae4a577','552fca5171bf7558198fa91ef0a11da09749c267e0d42e84f462339b5a90bd93');
INSERT INTO "journal" VALUES(217,'2026-10-30T09:01:00-05:00','R. Alder','deletion.send','deletion',2,'contractor=V-0003; on=2026-10-30; time=1','552fca5171bf7558198fa91ef0a11da09749c267e0d42e84f462339b5a90bd93','569ee6c292f859e7580f8113b86b1d3d3688b5804ba9df14d919b1bbe2b4e395');
INSERT INTO "journal" VALUES(218,'2026-10-30T09:02:00-05:00','R. Alder','deletion.acknowledge','deletion',2,'contractor=V-0003; on=2026-10-30','569ee6c292f859e7580f8113b86b1d3d3688b5804ba9df14d919b1bbe2b4e395','b61629ba6aa7816f8b1e94fb912a542180fe5198d788cb40d134f427b71b4435');
INSERT INTO "journal" VALUES(219,'2026-10-30T09:03:00-05:00','R. Alder','contract.notify','contract',9,'sent=2026-10-30; cure-by=2026-12-01; provisions=4,7','b61629ba6aa7816f8b1e94fb912a542180fe5198d788cb40d134f427b71b4435','ea0eec347ef9e69cb80b8893d9d90a68af2a48e0e8bcc52b9972bf71b435d099');
INSERT INTO "journal" VALUES(220,'2026-11-03T09:01:00-05:00','S. Cedar','exemption.open','exemption',4,'product=P-0011; plan=iep; drawn-up=2026-11-03','ea0eec347ef9e69cb80b8893d9d90a68af2a48e0e8bcc52b9972bf71b435d099','ad9ec0710342846d3dd2d06d85338ab49c1bc4f338282bb811a576ccc080e316');
INSERT INTO "journal" VALUES(221,'2026-11-04T09:01:00-05:00','S. Cedar','exemption.effort','exemption',4,'on=2026-11-04','ad9ec0710342846d3dd2d06d85338ab49c1bc4f338282bb811a576ccc080e316','b7199b36f05d40ecad5697449f740ad5bbb0453124e652e743fd2ddfd82257d5');
INSERT INTO "journal" VALUES(222,'2026-11-05T09:01:00-05:00','S. Cedar','exemption.search','exemption',4,'on=2026-11-05','b7199b36f05d40ecad5697449f740ad5bbb0453124e652e743fd2ddfd82257d5','5cefb95282f461973207c71e04446ee1bf7b28b184c116120be2877449fe805b');
INSERT INTO "journal" VALUES(223,'2026-11-06T09:01:00-05:00','R. Alder','contract.draft','contract',11,'contractor=V-0010; product=P-0014; signed=2026-11-06; ends=2027-11-06','5cefb95282f461973207c71e04446ee1bf7b28b184c116120be2877449fe805b','c831ba7b68f21a6f214e6bb6603e826682acd0ca32361663f87da8e8b7fbcd63');
INSERT INTO "journal" VALUES(224,'2026-11-06T09:02:00-05:00','R. Alder','contract.finding','contract',11,'provision=1; finding=present; page=3','c831ba7b68f21a6f214e6bb6603e826682acd0ca32361663f87da8e8b7fbcd63','e6ca5ef68346467ba966808334289053770ef3607395e852931e3067d164ab0a');
INSERT INTO "journal" VALUES(225,'2026-11-06T09:03:00-05:00','R. Alder','contract.finding','contract',11,'provision=2; finding=present; page=3','e6ca5ef68346467ba966808334289053770ef3607395e852931e3067d164ab0a','cae8be336c658c9a5607245dd6fe4c9579d7befcaca748b02505b5ef25fb795e');
INSERT INTO "journal" VALUES(226,'2026-11-06T09:04:00-05:00','R. Alder','contract.finding','contract',11,'provision=3; finding=present; page=3','cae8be336c658c9a5607245dd6fe4c9579d7befcaca748b02505b5ef25fb795e','3ce71c7f3e633db7ede2da83aebba344e98a1fc94ab992f622083492c7e83a2b');
INSERT INTO "journal" VALUES(227,'2026-11-06T09:05:00-05:00','R. Alder','contract.finding','contract',11,'provision=4; finding=present; page=3','3ce71c7f3e633db7ede2da83aebba344e98a1fc94ab992f622083492c7e83a2b','57d5301e04e5658bc08ffc7b62d08f61b138af178a98fc2d2bca3ddc5bfc2d7e');
INSERT INTO "journal" VALUES(228,'2026-11-06T09:06:00-05:00','R. Alder','contract.finding','contract',11,'provision=5; finding=present; page=3','57d5301e04e5658bc08ffc7b62d08f61b138af178a98fc2d2bca3ddc5bfc2d7e','640728fc79767e4cefc2ce2b19759160ef852d1eca76184fe8f72065537423dd');
INSERT INTO "journal" VALUES(229,'2026-11-06T09:07:00-05:00','R. Alder','contract.finding','contract',11,'provision=6; finding=present; page=3','640728fc79767e4cefc2ce2b19759160ef852d1eca76184fe8f72065537423dd','9954d28fb96d1a14043d60aecb498ebc91f79ee2de9ac878b2aba1e6e2c62171');
INSERT INTO "journal" VALUES(230,'2026-11-06T09:08:00-05:00','R. Alder','contract.finding','contract',11,'provision=7; finding=present; page=3','9954d28fb96d1a14043d60aecb498ebc91f79ee2de9ac878b2aba1e6e2c62171','0351500b4b8cf3760096c396968816a5d3aac325a93ff5cfdf1f496b43b8e3a5');
INSERT INTO "journal" VALUES(231,'2026-11-06T09:09:00-05:00','R. Alder','contract.finding','contract',11,'provision=8; finding=present; page=3','0351500b4b8cf3760096c396968816a5d3aac325a93ff5cfdf1f496b43b8e3a5','402ddeb3bb2ad7effd2424bcf353495b7e9ea56388e61d06c1126b12e5f0e0c9');
INSERT INTO "journal" VALUES(232,'2026-11-06T09:10:00-05:00','R. Alder','contract.finding','contract',11,'provision=9; finding=present; page=3','402ddeb3bb2ad7effd2424bcf353495b7e9ea56388e61d06c1126b12e5f0e0c9','04be108b7ed6f5b969bd0914a0de5d4424b823321108325937503943957712bd');
INSERT INTO "journal" VALUES(233,'2026-11-06T09:11:00-05:00','R. Alder','contract.finding','contract',11,'provision=10; finding=present; page=3','04be108b7ed6f5b969bd0914a0de5d4424b823321108325937503943957712bd','0314a7494649e88e8db0048e1192fd74f242d30a341959d11efdb15e9a244484');
INSERT INTO "journal" VALUES(234,'2026-11-06T09:12:00-05:00','R. Alder','contract.finding','contract',11,'provision=11; finding=present; page=3','0314a7494649e88e8db0048e1192fd74f242d30a341959d11efdb15e9a244484','449c2359b83ec67ab03745720d74da9f31dd5ead74a2175c2ff979640bc776aa');
INSERT INTO "journal" VALUES(235,'2026-11-06T09:13:00-05:00','S. Cedar','exemption.condition','exemption',4,'condition=federal-law; answer=met; on=2026-11-06','449c2359b83ec67ab03745720d74da9f31dd5ead74a2175c2ff979640bc776aa','2d6081c22829413343ee9787156d024b4bf7462c61fa5071cca3c1e56cedde60');
INSERT INTO "journal" VALUES(236,'2026-11-06T09:14:00-05:00','S. Cedar','exemption.condition','exemption',4,'condition=effort; answer=met; on=2026-11-06','2d6081c22829413343ee9787156d024b4bf7462c61fa5071cca3c1e56cedde60','01e49cfa67ec55a824d63cc3fcfa0806d892fbbeb6e10c25dcf3e2888273df89');
INSERT INTO "journal" VALUES(237,'2026-11-06T09:15:00-05:00','S. Cedar','exemption.condition','exemption',4,'condition=operator-duties; answer=met; on=2026-11-06','01e49cfa67ec55a824d63cc3fcfa0806d892fbbeb6e10c25dcf3e2888273df89','83a114f802d645a5d891e7958c10710cd011fbac1bce9dc2630314ab84d1affa');
INSERT INTO "journal" VALUES(238,'2026-11-09T09:01:00-05:00','R. Alder','deletion.open','deletion',3,'requester=guardian; received=2026-11-09; students=1; contractor=V-0001','83a114f802d645a5d891e7958c10710cd011fbac1bce9dc2630314ab84d1affa','812720fd3c8dbbb2ccd3f33c81e3757e7a7d64f799cb75c57256156199018213');
INSERT INTO "journal" VALUES(239,'2026-11-10T09:01:00-05:00','R. Alder','deletion.verify','deletion',3,'on=2026-11-10; holds=yes','812720fd3c8dbbb2ccd3f33c81e3757e7a7d64f799cb75c57256156199018213','00851fc84b059d78ac6f4b8920f3ee0f509cd17d9fd3ff83c4845f0831d0d645');
INSERT INTO "journal" VALUES(240,'2026-11-10T09:02:00-05:00','R. Alder','deletion.safeguard','deletion',3,'only-copy=no; access-open=no; on=2026-11-10','00851fc84b059d78ac6f4b8920f3ee0f509cd17d9fd3ff83c4845f0831d0d645','e6f3e417c6956fe216bf8b8d2b9b10a0e93eb43731936c3b3ae1ebcbae156743');
INSERT INTO "journal" VALUES(241,'2026-11-13T09:01:00-05:00','R. Alder','contract.notify','contract',10,'sent=2026-11-13; cure-by=2026-12-13; provisions=1,clause-1,clause-b','e6f3e417c6956fe216bf8b8d2b9b10a0e93eb43731936c3b3ae1ebcbae156743','e2851f1e4432842f087870e757f642627d7b53af888eb6feb44f26700958d0d8');
INSERT INTO "journal" VALUES(242,'2026-11-13T09:02:00-05:00','R. Alder','deletion.pause','deletion',3,'from=2026-11-13','e2851f1e4432842f087870e757f642627d7b53af888eb6feb44f26700958d0d8','77dec05eaeadb46aac05c2b5b9b8c1af2ad25a4aeba9bb9c28df8e529dc8fc58');
INSERT INTO "journal" VALUES(243,'2026-11-13T09:03:00-05:00','R. Alder','breach.open','breach',3,'holder=sub-processor; contractor=V-0002; discovered=2026-10-20; received=2026-11-13','77dec05eaeadb46aac05c2b5b9b8c1af2ad25a4aeba9bb9c28df8e529dc8fc58','678d6c4f5b577669b01592a668f3a2c7d39570add52d8eda9301e21eb870420e');
INSERT INTO "journal" VALUES(244,'2026-11-13T09:04:00-05:00','R. Alder','breach.discovered','breach',3,'on=2026-10-16; precision=exact','678d6c4f5b577669b01592a668f3a2c7d39570add52d8eda9301e21eb870420e','39890c8f1ed3225e4e9bcdd4a8c19a5192029e838056782682959a181945bba7');
INSERT INTO "journal" VALUES(245,'2026-11-13T09:05:00-05:00','R. Alder','breach.data','breach',3,'classes=student-information,student-records; elements=name,test-results,student-identifiers; encrypted=no','39890c8f1ed3225e4e9bcdd4a8c19a5192029e838056782682959a181945bba7','a7ec61f0777dec887781d194ed8f3d1aaf322d00b031689c8ae827bef1c0c611');
INSERT INTO "journal" VALUES(246,'2026-11-13T09:06:00-05:00','R. Alder','breach.count','breach',3,'kind=estimated; students=300; on=2026-11-13','a7ec61f0777dec887781d194ed8f3d1aaf322d00b031689c8ae827bef1c0c611','2b8d6f4bf6965c8ed397862fabf277c0b5eb1510d422935189694d4eb7950419');
INSERT INTO "journal" VALUES(247,'2026-11-13T09:07:00-05:00','R. Alder','deletion.send','deletion',2,'contractor=V-0001; on=2026-11-13; time=1','2b8d6f4bf6965c8ed397862fabf277c0b5eb1510d422935189694d4eb7950419','466d21b64b5dd02d886a1c8b05f1de933caef4a03c2d818c902a84a8378eb453');
INSERT INTO "journal" VALUES(248,'2026-11-13T09:08:00-05:00','R. Alder','breach.tell','breach',3,'notice=1; on=2026-11-13; channel=email; students=215; bounced=4','466d21b64b5dd02d886a1c8b05f1de933caef4a03c2d818c902a84a8378eb453','0e46a2a6d385a429c0bbf3d0755b64e1e949ea099ad874f3162e8eedfc5a9399');
INSERT INTO "journal" VALUES(249,'2026-11-16T09:01:00-05:00','S. Cedar','exemption.open','exemption',5,'product=P-0012; plan=iep; drawn-up=2026-11-16','0e46a2a6d385a429c0bbf3d0755b64e1e949ea099ad874f3162e8eedfc5a9399','58b8f7d8d1baab92a5a0e3c4ffc9c181e5a87c230abb9c151226d3b2d2368fb4');
INSERT INTO "journal" VALUES(250,'2026-11-16T09:02:00-05:00','R. Alder','breach.post','breach',3,'on=2026-11-16; address=https://sampleharbor.example/privacy/breach-quillback','58b8f7d8d1baab92a5a0e3c4ffc9c181e5a87c230abb9c151226d3b2d2368fb4','eb1852636f9ad95f91498f8c36f85c005732fd4bb3acff23621cc6f1d73715d3');
INSERT INTO "journal" VALUES(251,'2026-11-17T09:01:00-05:00','S. Cedar','exemption.effort','exemption',5,'on=2026-11-17','eb1852636f9ad95f91498f8c36f85c005732fd4bb3acff23621cc6f1d73715d3','ea8255db7f12650c933efa55e6114198f02e9ad03049059bf10cea8b518311a2');
INSERT INTO "journal" VALUES(252,'2026-11-17T09:02:00-05:00','S. Cedar','exemption.condition','exemption',5,'condition=federal-law; answer=met; on=2026-11-17','ea8255db7f12650c933efa55e6114198f02e9ad03049059bf10cea8b518311a2','86955c29c4cbb877774f378091a628bdc803bcc699a962fff3cce4d08b3c6c4f');
INSERT INTO "journal" VALUES(253,'2026-11-18T09:01:00-05:00','S. Cedar','exemption.sign','exemption',4,'role=legal-guardian; on=2026-11-18; method=ink; acknowledges=yes; authorizes=yes; scan=no','86955c29c4cbb877774f378091a628bdc803bcc699a962fff3cce4d08b3c6c4f','1aa8a330d130a4704da9480b17fc62b2c672a0d10f8161199f0fa50d43677e12');
INSERT INTO "journal" VALUES(254,'2026-11-19T09:01:00-05:00','R. Alder','deletion.follow-up','deletion',2,'contractor=V-0007; on=2026-11-19','1aa8a330d130a4704da9480b17fc62b2c672a0d10f8161199f0fa50d43677e12','b4b37ab5d4fd2afe7f26ad53660232418e3417ffaf52c0f8656768a892b2ace4');
INSERT INTO "journal" VALUES(255,'2026-11-24T09:01:00-05:00','R. Alder','contract.draft','contract',12,'contractor=V-0002; product=P-0003; signed=2026-11-24; ends=2027-11-24','b4b37ab5d4fd2afe7f26ad53660232418e3417ffaf52c0f8656768a892b2ace4','f3b682ba4d34c0fba92d589b01aab15d96c3a0b450824676b3aabbb69f41f0e2');
INSERT INTO "journal" VALUES(256,'2026-11-25T09:01:00-05:00','R. Alder','contract.finding','contract',12,'provision=1; finding=present; page=5; clause=Article III','f3b682ba4d34c0fba92d589b01aab15d96c3a0b450824676b3aabbb69f41f0e2','a1a285855c1b599c8d34a30160a155e54ee1e4fe045b4a1071ff97e4afc2866a');
INSERT INTO "journal" VALUES(257,'2026-11-25T09:02:00-05:00','R. Alder','contract.finding','contract',12,'provision=2; finding=present; page=5; clause=Article III','a1a285855c1b599c8d34a30160a155e54ee1e4fe045b4a1071ff97e4afc2866a','96b3e8c0ccff3cdaa037702dbf54543613317519b016ce5216000cdf093dc1d6');
INSERT INTO "journal" VALUES(258,'2026-11-25T09:03:00-05:00','R. Alder','contract.finding','contract',12,'provision=3; finding=present; page=5; clause=Article III','96b3e8c0ccff3cdaa037702dbf54543613317519b016ce5216000cdf093dc1d6','e02cd0614740ecd417a0ba4db4202dbf09cce3b47eca643b8d3d6356bec36abb');
INSERT INTO "journal" VALUES(259,'2026-11-25T09:04:00-05:00','R. Alder','contract.finding','contract',12,'provision=4; finding=present; page=5; clause=Article III','e02cd0614740ecd417a0ba4db4202dbf09cce3b47eca643b8d3d6356bec36abb','13b93fa28dec18c352d044a8006fa8d4e3ef83a30aba7bd7d8de244f521a264a');
INSERT INTO "journal" VALUES(260,'2026-11-25T09:05:00-05:00','R. Alder','contract.finding','contract',12,'provision=5; finding=present; page=5; clause=Article III','13b93fa28dec18c352d044a8006fa8d4e3ef83a30aba7bd7d8de244f521a264a','88b7746ea15eebee545708c9aff0a54eaa07a0ce34fc9439c0cbbe805b653230');
INSERT INTO "journal" VALUES(261,'2026-11-25T09:06:00-05:00','R. Alder','contract.finding','contract',12,'provision=6; finding=present; page=5; clause=Article III','88b7746ea15eebee545708c9aff0a54eaa07a0ce34fc9439c0cbbe805b653230','d372734b276bb92bf4f37b71a64a5520b7b99bac769424982805b5311d594585');
INSERT INTO "journal" VALUES(262,'2026-11-25T09:07:00-05:00','R. Alder','contract.finding','contract',12,'provision=7; finding=present; page=5; clause=Article III','d372734b276bb92bf4f37b71a64a5520b7b99bac769424982805b5311d594585','32d2585037867043445425e1deb109a10f35fd7eacfd44154ef744f488e1217b');
INSERT INTO "journal" VALUES(263,'2026-11-25T09:08:00-05:00','T. Birch','contract.draft','contract',13,'contractor=V-0005; product=P-0008','32d2585037867043445425e1deb109a10f35fd7eacfd44154ef744f488e1217b','dacd08200ae8c75312fe1660aa46138679c39b13025e76e3decdd74ded65ab36');
INSERT INTO "journal" VALUES(264,'2026-11-25T09:09:00-05:00','R. Alder','breach.received','breach',3,'received=2026-11-25','dacd08200ae8c75312fe1660aa46138679c39b13025e76e3decdd74ded65ab36','8b277b39628ac49e6e5eceed690342229b53bb1cb8ece2b9ed8408c6047e1b61');
INSERT INTO "journal" VALUES(265,'2026-11-25T09:10:00-05:00','R. Alder','breach.count','breach',3,'kind=confirmed; students=300; on=2026-11-25','8b277b39628ac49e6e5eceed690342229b53bb1cb8ece2b9ed8408c6047e1b61','9bfdd02c9b409413b53134c39cd3ba49b7971a995a0b802a38c5789a073da580');
INSERT INTO "journal" VALUES(266,'2026-11-26T09:01:00-05:00','R. Alder','deletion.open','deletion',4,'requester=student; received=2026-11-26; students=1; contractor=V-0007','9bfdd02c9b409413b53134c39cd3ba49b7971a995a0b802a38c5789a073da580','744881a463e446d85ca4cd3f2b2b73a4d345ec4aa362dc0681c02142a1f389d7');
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
INSERT INTO "leg" VALUES(3,1,1,1,45,'to-be-sent',NULL,'',NULL,NULL,'','',NULL,'',NULL,NULL,0);
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
INSERT INTO "noticeToAmend" VALUES(10,1,'2026-11-13','E-mail to legal@kelpstreet.example','2026-12-13','One clause; thirty days is our usual time.','1,clause-1,clause-b');
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
  changes TEXT,
  PRIMARY KEY (contract, position)
) STRICT, WITHOUT ROWID;
INSERT INTO "posting" VALUES(1,1,'2025-07-01','https://sampleharbor.example/privacy/saltmarsh-screener','contract,execution,purpose,data','');
INSERT INTO "posting" VALUES(2,1,'2025-07-03','https://sampleharbor.example/privacy/quillback-facts','contract,execution,purpose,data','');
INSERT INTO "posting" VALUES(3,1,'2025-07-07','https://sampleharbor.example/privacy/barnacle-routes','contract,execution,purpose,data','');
INSERT INTO "posting" VALUES(4,1,'2025-07-11','https://sampleharbor.example/privacy/sandglass-roster','contract,execution,purpose,data','');
INSERT INTO "posting" VALUES(5,1,'2025-09-25','https://sampleharbor.example/privacy/lanternfish-classroom','contract,execution,purpose,data','');
INSERT INTO "posting" VALUES(6,1,'2026-02-06','https://sampleharbor.example/privacy/tidewrack','contract,execution,purpose,data','');
INSERT INTO "posting" VALUES(7,1,'2026-04-03','https://sampleharbor.example/privacy/fogbell','contract,execution,purpose,data','');
INSERT INTO "posting" VALUES(8,1,'2026-07-31','https://sampleharbor.example/privacy/saltmarsh-benchmark','contract,execution,purpose,data','');
INSERT INTO "posting" VALUES(9,1,'2026-09-22','https://sampleharbor.example/privacy/whelk-forms','contract,execution,purpose,data','');
INSERT INTO "posting" VALUES(10,1,'2026-10-02','https://sampleharbor.example/privacy/kelp-animator','execution,purpose,data','');
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
CREATE VIRTUAL TABLE productText USING fts5(title, rest, columnsize=0, tokenize="trigram");
INSERT INTO "productText" (rowid, title, rest) VALUES(1,'  tidewrack  reader','  tidewrack  reading  adaptive  reading  k  5');
INSERT INTO "productText" (rowid, title, rest) VALUES(2,'  tidewrack  phonics','  tidewrack  reading  phonics  k  2');
INSERT INTO "productText" (rowid, title, rest) VALUES(3,'  quillback  fractions','  quillback  sums  adaptive  math  3  6');
INSERT INTO "productText" (rowid, title, rest) VALUES(4,'  quillback  facts','  quillback  sums  math  practice  1  4');
INSERT INTO "productText" (rowid, title, rest) VALUES(5,'  lanternfish  classroom','  lanternfish  learning  learning  management  6  12');
INSERT INTO "productText" (rowid, title, rest) VALUES(6,'  saltmarsh  benchmark','  saltmarsh  assessment  guild  assessment  k  8');
INSERT INTO "productText" (rowid, title, rest) VALUES(7,'  saltmarsh  screener','  saltmarsh  assessment  guild  assessment  k  3');
INSERT INTO "productText" (rowid, title, rest) VALUES(8,'  sandglass  roster','  sandglass  rosters  rostering  k  12');
INSERT INTO "productText" (rowid, title, rest) VALUES(9,'  barnacle  routes','  barnacle  bus  planning  transport  k  12');
INSERT INTO "productText" (rowid, title, rest) VALUES(10,'  fogbell','  fogbell  messages  messages  to  families  k  12');
INSERT INTO "productText" (rowid, title, rest) VALUES(11,'  periwinkle  talking  books','  periwinkle  page  press  accessible  books  k  12');
INSERT INTO "productText" (rowid, title, rest) VALUES(12,'  periwinkle  sign  coach','  periwinkle  page  press  sign  language  k  12');
INSERT INTO "productText" (rowid, title, rest) VALUES(13,'  whelk  forms','  whelk  daughters  forms  forms  for  families  k  12');
INSERT INTO "productText" (rowid, title, rest) VALUES(14,'  kelp  canvas','  kelp  street  studio  drawing  k  8');
INSERT INTO "productText" (rowid, title, rest) VALUES(15,'  kelp  animator','  kelp  street  studio  animation  4  8');
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
INSERT INTO "tally" VALUES('breach',4,3);
INSERT INTO "tally" VALUES('contract',14,13);
INSERT INTO "tally" VALUES('contractor',11,10);
INSERT INTO "tally" VALUES('deletion',5,4);
INSERT INTO "tally" VALUES('docket',274,0);
INSERT INTO "tally" VALUES('exemption',6,5);
INSERT INTO "tally" VALUES('product',16,15);
CREATE TABLE voidStep (
  contract INTEGER NOT NULL
    REFERENCES contract (number) ON DELETE RESTRICT ON UPDATE RESTRICT,
  position INTEGER NOT NULL,
  kind TEXT NOT NULL
    CHECK (kind = 'stop-access' OR kind = 'recover-data' OR kind = 'tell-schools' OR kind = 'tell-set-aside'),
  madeOn TEXT NOT NULL CHECK (madeOn GLOB '????-??-??'),
  how TEXT NOT NULL,
  PRIMARY KEY (contract, position)
) STRICT, WITHOUT ROWID;
INSERT INTO "voidStep" VALUES(7,1,'tell-schools','2026-06-30','E-mail to every principal and on the staff page.');
INSERT INTO "voidStep" VALUES(7,2,'stop-access','2026-06-30','The class lists are sent no more, and the sign-on is closed.');
CREATE INDEX attachmentByCase ON attachment (area, number, position);
CREATE INDEX breachByReceipt ON breach (receivedKey);
CREATE INDEX breachByStanding ON breach (standing);
CREATE INDEX breachByStandingAndReceipt ON breach (standing, receivedKey);
CREATE INDEX breachContractByContract ON breachContract (contract);
CREATE INDEX breachContractorByContractor ON breachContractor (contractor);
CREATE INDEX breachProductByProduct ON breachProduct (product);
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
