extension Schema {
  private static let statuses =
    "to-be-checked|to-be-sent|waiting|to-be-answered|paused|closed"
  private static let legStates =
    "to-be-sent|sent|acknowledged|confirmed|refused|kept-in-copy"

  static let deletions: [String] = [
    """
    CREATE TABLE deletion (
      number INTEGER PRIMARY KEY,
      revision INTEGER NOT NULL,
      requester TEXT NOT NULL
        CHECK (\(one(of: "student|parent|guardian|district", in: "requester"))),
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
        CHECK (\(one(of: statuses, in: "status"))),
      outcome TEXT NOT NULL
        CHECK (\(one(of: "open|deleted|deleted-in-part|kept|no-right|withdrawn", in: "outcome"))),
      answered INTEGER NOT NULL,
      legs INTEGER NOT NULL,
      CHECK ((rightCheckedOn IS NULL) = (rightHow IS NULL)),
      CHECK ((rightCheckedOn IS NULL) = (rightHolds IS NULL)),
      CHECK ((safeguardsOn IS NULL) = (onlyCopyRemark IS NULL)),
      CHECK ((safeguardsOn IS NULL) = (accessRemark IS NULL)),
      CHECK ((closing IS NULL) = (closedOn IS NULL)),
      CHECK ((closing IS NULL) = (closeHow IS NULL))
    ) STRICT
    """,
    "CREATE INDEX deletionByReceipt ON deletion (receivedOn)",
    "CREATE INDEX deletionByStatus ON deletion (status)",
    "CREATE INDEX deletionByStatusAndReceipt ON deletion (status, receivedOn)",
    """
    CREATE TABLE deletionStudent (
      deletion INTEGER NOT NULL
        REFERENCES deletion (number) ON DELETE RESTRICT ON UPDATE RESTRICT,
      position INTEGER NOT NULL,
      code TEXT NOT NULL,
      name TEXT,
      PRIMARY KEY (deletion, position)
    ) STRICT, WITHOUT ROWID
    """,
  ]

  static let deletionParts: [String] = [
    """
    CREATE TABLE leg (
      deletion INTEGER NOT NULL
        REFERENCES deletion (number) ON DELETE RESTRICT ON UPDATE RESTRICT,
      position INTEGER NOT NULL,
      contractor INTEGER NOT NULL
        REFERENCES contractor (number) ON DELETE RESTRICT ON UPDATE RESTRICT,
      contractDays INTEGER,
      state TEXT NOT NULL
        CHECK (\(one(of: legStates, in: "state"))),
      sentOn TEXT CHECK (sentOn GLOB '????-??-??'),
      how TEXT NOT NULL,
      acknowledgedOn TEXT CHECK (acknowledgedOn GLOB '????-??-??'),
      answeredOn TEXT CHECK (answeredOn GLOB '????-??-??'),
      answer TEXT NOT NULL,
      exception TEXT CHECK (exception IN ('retention-required', 'deletion-barred')),
      exceptionCitation TEXT NOT NULL,
      watch TEXT CHECK (\(one(of: "open|restored|copy-destroyed", in: "watch"))),
      watchOn TEXT CHECK (watchOn GLOB '????-??-??'),
      timesAsked INTEGER NOT NULL,
      PRIMARY KEY (deletion, position),
      CHECK ((watch IS NOT NULL AND watch <> 'open') = (watchOn IS NOT NULL))
    ) STRICT, WITHOUT ROWID
    """,
    "CREATE INDEX legByContractor ON leg (contractor)",
    """
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
    ) STRICT, WITHOUT ROWID
    """,
    """
    CREATE TABLE pause (
      deletion INTEGER NOT NULL
        REFERENCES deletion (number) ON DELETE RESTRICT ON UPDATE RESTRICT,
      position INTEGER NOT NULL,
      startedOn TEXT NOT NULL CHECK (startedOn GLOB '????-??-??'),
      endedOn TEXT CHECK (endedOn GLOB '????-??-??'),
      reason TEXT NOT NULL,
      PRIMARY KEY (deletion, position)
    ) STRICT, WITHOUT ROWID
    """,
    """
    CREATE TABLE extension (
      deletion INTEGER NOT NULL
        REFERENCES deletion (number) ON DELETE RESTRICT ON UPDATE RESTRICT,
      position INTEGER NOT NULL,
      givenOn TEXT NOT NULL CHECK (givenOn GLOB '????-??-??'),
      lastsUntil TEXT NOT NULL CHECK (lastsUntil GLOB '????-??-??'),
      reason TEXT NOT NULL,
      PRIMARY KEY (deletion, position)
    ) STRICT, WITHOUT ROWID
    """,
  ]
}
