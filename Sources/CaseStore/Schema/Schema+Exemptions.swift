extension Schema {
  private static let signers =
    "parent|legal-guardian|surrogate-parent|adult-student|team-member"

  static let exemptions: [String] = [
    """
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
        CHECK (\(one(of: "incomplete|in-effect|withdrawn|ended", in: "standing"))),
      reviewKey TEXT NOT NULL CHECK (reviewKey = coalesce(reviewOn, '~')),
      CHECK ((ending IS NULL) = (endedOn IS NULL)),
      CHECK ((ending IS NULL) = (endedBy IS NULL)),
      CHECK ((ending IS NULL) = (endReason IS NULL))
    ) STRICT
    """,
    "CREATE INDEX exemptionByStudent ON exemption (studentKey)",
    "CREATE INDEX exemptionByReview ON exemption (reviewKey)",
    "CREATE INDEX exemptionByStanding ON exemption (standing)",
    "CREATE INDEX exemptionByStandingAndReview ON exemption (standing, reviewKey)",
    "CREATE INDEX exemptionByProduct ON exemption (product, studentCode)",
    "CREATE INDEX exemptionByContractor ON exemption (contractor)",
    """
    CREATE TABLE exemptionCondition (
      exemption INTEGER NOT NULL
        REFERENCES exemption (number) ON DELETE RESTRICT ON UPDATE RESTRICT,
      condition TEXT NOT NULL
        CHECK (\(one(of: "federal-law|effort|operator-duties|agreement", in: "condition"))),
      answer TEXT NOT NULL CHECK (\(one(of: "unanswered|met|not-met", in: "answer"))),
      reason TEXT NOT NULL,
      evidence TEXT NOT NULL,
      answeredOn TEXT NOT NULL CHECK (answeredOn GLOB '????-??-??'),
      PRIMARY KEY (exemption, condition)
    ) STRICT, WITHOUT ROWID
    """,
    """
    CREATE TABLE exemptionEffort (
      exemption INTEGER NOT NULL
        REFERENCES exemption (number) ON DELETE RESTRICT ON UPDATE RESTRICT,
      position INTEGER NOT NULL,
      madeOn TEXT NOT NULL CHECK (madeOn GLOB '????-??-??'),
      whom TEXT NOT NULL,
      how TEXT NOT NULL,
      reply TEXT NOT NULL,
      PRIMARY KEY (exemption, position)
    ) STRICT, WITHOUT ROWID
    """,
    """
    CREATE TABLE exemptionSearch (
      exemption INTEGER NOT NULL
        REFERENCES exemption (number) ON DELETE RESTRICT ON UPDATE RESTRICT,
      position INTEGER NOT NULL,
      madeOn TEXT NOT NULL CHECK (madeOn GLOB '????-??-??'),
      tried TEXT NOT NULL,
      failure TEXT NOT NULL,
      PRIMARY KEY (exemption, position)
    ) STRICT, WITHOUT ROWID
    """,
    """
    CREATE TABLE signature (
      exemption INTEGER NOT NULL
        REFERENCES exemption (number) ON DELETE RESTRICT ON UPDATE RESTRICT,
      position INTEGER NOT NULL,
      role TEXT NOT NULL
        CHECK (\(one(of: signers, in: "role"))),
      name TEXT NOT NULL,
      signedOn TEXT NOT NULL CHECK (signedOn GLOB '????-??-??'),
      method TEXT NOT NULL CHECK (method IN ('ink', 'electronic')),
      acknowledges INTEGER NOT NULL CHECK (acknowledges IN (0, 1)),
      authorizes INTEGER NOT NULL CHECK (authorizes IN (0, 1)),
      PRIMARY KEY (exemption, position)
    ) STRICT, WITHOUT ROWID
    """,
    """
    CREATE TABLE evidenceRequest (
      exemption INTEGER NOT NULL
        REFERENCES exemption (number) ON DELETE RESTRICT ON UPDATE RESTRICT,
      position INTEGER NOT NULL,
      receivedOn TEXT NOT NULL CHECK (receivedOn GLOB '????-??-??'),
      requester TEXT NOT NULL,
      handedOverOn TEXT CHECK (handedOverOn GLOB '????-??-??'),
      handedOver TEXT NOT NULL,
      PRIMARY KEY (exemption, position)
    ) STRICT, WITHOUT ROWID
    """,
    """
    CREATE TABLE exemptionReview (
      exemption INTEGER NOT NULL
        REFERENCES exemption (number) ON DELETE RESTRICT ON UPDATE RESTRICT,
      position INTEGER NOT NULL,
      reviewedOn TEXT NOT NULL CHECK (reviewedOn GLOB '????-??-??'),
      PRIMARY KEY (exemption, position)
    ) STRICT, WITHOUT ROWID
    """,
  ]
}
