-- What § 10-234bb to § 10-234dd ask for beyond the first tables, area by area: what a contract holds and
-- says against the law as two facts, determinations, the website entry; what ends an exemption; what a
-- contractor answered to a request for deletion.

-- Exemptions.

CREATE TEMP TABLE kept AS SELECT * FROM exemption;

DROP TABLE exemption;

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

CREATE INDEX exemptionByStudent ON exemption (studentKey);

CREATE INDEX exemptionByReview ON exemption (reviewKey);

CREATE INDEX exemptionByStanding ON exemption (endKey, ending, covered, inEffect);

CREATE INDEX exemptionByProduct ON exemption (product, studentCode);

CREATE INDEX exemptionByContractor ON exemption (contractor);

INSERT INTO exemption (number, revision, studentCode, studentName, product, contractor, plan, uniqueAndNecessary,
    unableToComply, drawnUpOn, reviewOn, ending, endedOn, endedBy, endReason, title, studentKey, reviewKey,
    inEffect, covered, endKey)
  SELECT number, revision, studentCode, studentName, product, contractor, plan, uniqueAndNecessary,
    unableToComply, drawnUpOn, reviewOn, ending, endedOn, endedBy, endReason, title, studentKey, reviewKey,
    '', '', coalesce(endedOn, '~') FROM kept;

DROP TABLE kept;

CREATE TEMP TABLE kept AS SELECT * FROM signature;

DROP TABLE signature;

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

INSERT INTO signature (exemption, position, role, name, signedOn, method, acknowledges, authorizes, statement)
  SELECT exemption, position, role, name, signedOn, method, acknowledges, authorizes, 1 FROM kept;

DROP TABLE kept;

CREATE TABLE exemptionStatement (
  exemption INTEGER NOT NULL
    REFERENCES exemption (number) ON DELETE RESTRICT ON UPDATE RESTRICT,
  position INTEGER NOT NULL,
  plan TEXT NOT NULL CHECK (plan IN ('iep', '504')),
  unableToComply TEXT NOT NULL,
  wordedOn TEXT CHECK (wordedOn GLOB '????-??-??'),
  PRIMARY KEY (exemption, position)
) STRICT, WITHOUT ROWID;
