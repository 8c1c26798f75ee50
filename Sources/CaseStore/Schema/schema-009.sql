-- From which days a district followed which policy, and who decided on open questions, when and why.

CREATE TABLE policyChange (
  position INTEGER PRIMARY KEY,
  startsOn TEXT NOT NULL CHECK (startsOn GLOB '????-??-??'),
  decoder INTEGER NOT NULL,
  earlier TEXT,
  recordedOn TEXT NOT NULL CHECK (recordedOn GLOB '????-??-??')
) STRICT;

CREATE TABLE openDecision (
  position INTEGER PRIMARY KEY,
  question TEXT NOT NULL,
  answer TEXT NOT NULL,
  decidedBy TEXT NOT NULL,
  decidedOn TEXT NOT NULL CHECK (decidedOn GLOB '????-??-??'),
  why TEXT NOT NULL
) STRICT;
