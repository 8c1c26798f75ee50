extension Schema {
  private static let purposes =
    "|storage-services|educational-software|storage-services,educational-software"
  private static let classes =
    "student-information|student-records|student-generated-content"

  /// The contract's own facts, then what lists show of it, then the keys lists are read by.
  ///
  /// A blank date sorts after every date. A lane is the part of the standing that no day changes,
  /// so that the contracts of a standing are found by index on any day. The keys and the lane are
  /// plain columns: this SQLite cannot copy generated ones out of a file opened for reading only.
  static let contracts: [String] = [
    """
    CREATE TABLE contract (
      number INTEGER PRIMARY KEY,
      revision INTEGER NOT NULL,
      contractor INTEGER NOT NULL
        REFERENCES contractor (number) ON DELETE RESTRICT ON UPDATE RESTRICT,
      purposes TEXT NOT NULL
        CHECK (\(one(of: purposes, in: "purposes"))),
      description TEXT NOT NULL,
      otherElements TEXT NOT NULL,
      addendum TEXT NOT NULL CHECK (\(one(of: "unknown|not-included|included", in: "addendum"))),
      addendumVersion TEXT,
      breachDaysInformation INTEGER,
      breachDaysRecords INTEGER,
      deletionDays INTEGER,
      signedOn TEXT CHECK (signedOn GLOB '????-??-??'),
      inForceOn TEXT CHECK (inForceOn GLOB '????-??-??'),
      term TEXT NOT NULL CHECK (\(one(of: "unknown|ends|no-end", in: "term"))),
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
        CHECK (\(one(of: "draft|under-review|compliant|deficient", in: "review"))),
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
    ) STRICT
    """,
    "CREATE INDEX contractByTitle ON contract (titleKey)",
    "CREATE INDEX contractBySigning ON contract (signedKey)",
    "CREATE INDEX contractByEnd ON contract (endsKey)",
    "CREATE INDEX contractByLane ON contract (lane, endsKey)",
    "CREATE INDEX contractByContractor ON contract (contractor)",
    """
    CREATE TABLE contractProduct (
      contract INTEGER NOT NULL
        REFERENCES contract (number) ON DELETE RESTRICT ON UPDATE RESTRICT,
      position INTEGER NOT NULL,
      product INTEGER NOT NULL
        REFERENCES product (number) ON DELETE RESTRICT ON UPDATE RESTRICT,
      PRIMARY KEY (contract, position)
    ) STRICT, WITHOUT ROWID
    """,
    "CREATE INDEX contractProductByProduct ON contractProduct (product)",
  ]

  static let contractParts: [String] = [
    """
    CREATE TABLE contractElement (
      contract INTEGER NOT NULL
        REFERENCES contract (number) ON DELETE RESTRICT ON UPDATE RESTRICT,
      element TEXT NOT NULL,
      PRIMARY KEY (contract, element)
    ) STRICT, WITHOUT ROWID
    """,
    """
    CREATE TABLE contractClass (
      contract INTEGER NOT NULL
        REFERENCES contract (number) ON DELETE RESTRICT ON UPDATE RESTRICT,
      class TEXT NOT NULL
        CHECK (\(one(of: classes, in: "class"))),
      PRIMARY KEY (contract, class)
    ) STRICT, WITHOUT ROWID
    """,
    """
    CREATE TABLE finding (
      contract INTEGER NOT NULL
        REFERENCES contract (number) ON DELETE RESTRICT ON UPDATE RESTRICT,
      provision INTEGER NOT NULL CHECK (provision BETWEEN 1 AND 11),
      kind TEXT NOT NULL
        CHECK (\(one(of: "not-reviewed|present|missing|conflicting", in: "kind"))),
      page TEXT NOT NULL,
      clause TEXT NOT NULL,
      note TEXT NOT NULL,
      madeOn TEXT NOT NULL CHECK (madeOn GLOB '????-??-??'),
      PRIMARY KEY (contract, provision)
    ) STRICT, WITHOUT ROWID
    """,
    """
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
    ) STRICT, WITHOUT ROWID
    """,
    """
    CREATE TABLE amendment (
      contract INTEGER NOT NULL
        REFERENCES contract (number) ON DELETE RESTRICT ON UPDATE RESTRICT,
      position INTEGER NOT NULL,
      signedOn TEXT NOT NULL CHECK (signedOn GLOB '????-??-??'),
      summary TEXT NOT NULL,
      provisions TEXT NOT NULL CHECK (provisions NOT GLOB '*[^0-9,]*'),
      PRIMARY KEY (contract, position)
    ) STRICT, WITHOUT ROWID
    """,
    """
    CREATE TABLE renewal (
      contract INTEGER NOT NULL
        REFERENCES contract (number) ON DELETE RESTRICT ON UPDATE RESTRICT,
      position INTEGER NOT NULL,
      madeOn TEXT NOT NULL CHECK (madeOn GLOB '????-??-??'),
      term TEXT NOT NULL CHECK (\(one(of: "unknown|ends|no-end", in: "term"))),
      termEnds TEXT CHECK (termEnds GLOB '????-??-??'),
      PRIMARY KEY (contract, position),
      CHECK ((term = 'ends') = (termEnds IS NOT NULL))
    ) STRICT, WITHOUT ROWID
    """,
    """
    CREATE TABLE posting (
      contract INTEGER NOT NULL
        REFERENCES contract (number) ON DELETE RESTRICT ON UPDATE RESTRICT,
      position INTEGER NOT NULL,
      postedOn TEXT NOT NULL CHECK (postedOn GLOB '????-??-??'),
      address TEXT NOT NULL,
      PRIMARY KEY (contract, position)
    ) STRICT, WITHOUT ROWID
    """,
  ]
}
