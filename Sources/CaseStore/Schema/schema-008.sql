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
