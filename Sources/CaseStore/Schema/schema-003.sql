-- Each act keeps what it made different for good, in place of the whole record before the newest acts of
-- a case; and what is stored as JSON says by which version of the decoder it is read.
--
-- What undid an act before is carried over as the difference of the whole record, of decoder version 1.

CREATE TEMP TABLE kept AS SELECT * FROM reversal;

DROP TABLE reversal;

CREATE TABLE difference (
  seq INTEGER PRIMARY KEY
    REFERENCES journal (seq) ON DELETE RESTRICT ON UPDATE RESTRICT,
  area TEXT NOT NULL,
  number INTEGER NOT NULL,
  revision INTEGER,
  decoder INTEGER NOT NULL,
  changes TEXT NOT NULL
) STRICT;

CREATE INDEX differenceByCase ON difference (area, number, seq);

INSERT INTO difference (seq, area, number, revision, decoder, changes)
  SELECT seq, area, number, revision, 1, '[{"path":""' || coalesce(',"before":' || before, '') || '}]'
  FROM kept;

DROP TABLE kept;

CREATE TEMP TABLE kept AS SELECT * FROM casebook;

DROP TABLE casebook;

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

-- The settings are written alike in the versions 1 and 2 of the decoder.
INSERT INTO casebook (id, revision, district, decoder, profile, practice, choices, closuresMoveDeadlines)
  SELECT id, revision, district, 2, profile, practice, choices, closuresMoveDeadlines FROM kept;

DROP TABLE kept;
