extension Schema {
  static let office: [String] = [
    """
    CREATE TABLE casebook (
      id INTEGER PRIMARY KEY CHECK (id = 1),
      revision INTEGER NOT NULL,
      district TEXT NOT NULL,
      profile TEXT NOT NULL,
      practice TEXT NOT NULL,
      choices TEXT NOT NULL,
      closuresMoveDeadlines INTEGER NOT NULL CHECK (closuresMoveDeadlines IN (0, 1))
    ) STRICT
    """,
    """
    CREATE TABLE appointedDay (
      position INTEGER PRIMARY KEY,
      date TEXT NOT NULL CHECK (date GLOB '????-??-??'),
      name TEXT NOT NULL,
      source TEXT NOT NULL,
      confirmed INTEGER NOT NULL CHECK (confirmed IN (0, 1))
    ) STRICT
    """,
    """
    CREATE TABLE closure (
      position INTEGER PRIMARY KEY,
      date TEXT NOT NULL CHECK (date GLOB '????-??-??'),
      name TEXT NOT NULL
    ) STRICT
    """,
    """
    CREATE TABLE tally (
      area TEXT PRIMARY KEY
        CHECK (\(one(of: "contractor|product|contract|exemption|deletion|docket", in: "area"))),
      next INTEGER NOT NULL CHECK (next > 0),
      total INTEGER NOT NULL CHECK (total >= 0)
    ) STRICT, WITHOUT ROWID
    """,
  ]

  static let parties: [String] = [
    """
    CREATE TABLE contractor (
      number INTEGER PRIMARY KEY,
      revision INTEGER NOT NULL,
      name TEXT NOT NULL,
      nameKey TEXT NOT NULL,
      kinds TEXT NOT NULL
        CHECK (\(one(of: "|operator|consultant|operator,consultant", in: "kinds"))),
      contact TEXT NOT NULL,
      email TEXT NOT NULL,
      telephone TEXT NOT NULL,
      remark TEXT NOT NULL,
      pledgeOn TEXT CHECK (pledgeOn GLOB '????-??-??'),
      pledgePlace TEXT,
      CHECK ((pledgeOn IS NULL) = (pledgePlace IS NULL))
    ) STRICT
    """,
    "CREATE INDEX contractorByName ON contractor (nameKey)",
    """
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
    ) STRICT
    """,
    "CREATE INDEX productByName ON product (nameKey)",
    "CREATE INDEX productByContractor ON product (contractor, nameKey)",
  ]
}
