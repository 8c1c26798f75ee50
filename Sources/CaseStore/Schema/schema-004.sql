-- What § 10-234bb to § 10-234dd ask for beyond the first tables, area by area: what a contract holds and
-- says against the law as two facts, determinations, the website entry; what ends an exemption; what a
-- contractor answered to a request for deletion.

-- Undo.

-- What one transaction wrote under several numbers is one step of the undo list. An act by itself has no
-- row; which undoing concerns which entry stands in the journal and is only found by an index.
CREATE TABLE batch (
  first INTEGER PRIMARY KEY
    REFERENCES journal (seq) ON DELETE RESTRICT ON UPDATE RESTRICT,
  last INTEGER NOT NULL CHECK (last > first)
    REFERENCES journal (seq) ON DELETE RESTRICT ON UPDATE RESTRICT,
  kind TEXT NOT NULL
) STRICT;

CREATE INDEX journalByActor ON journal (actor, seq);

CREATE INDEX journalByUndone ON journal (CAST(substr(detail, 8) AS INTEGER))
  WHERE substr(detail, 1, 7) = 'undone=';
