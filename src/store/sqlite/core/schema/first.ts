/** Step 1: the schema of the first release. Never changed: databases that were made with it exist. */
export const firstStep = `
  CREATE TABLE meta (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID, STRICT;

  -- What the channels handed over and what the bot tells itself: every chat's mailbox. state: 0 open, 1 handled, 2 failed, 3 shed,
  -- 4 shed and told so. The content is scrubbed when it is handled; the identity stays, so that a redelivery is known.
  CREATE TABLE inbox (
    seq INTEGER PRIMARY KEY AUTOINCREMENT,
    chat TEXT NOT NULL,
    delivery TEXT UNIQUE,
    accepted_at INTEGER NOT NULL,
    content TEXT,
    state INTEGER NOT NULL DEFAULT 0,
    why TEXT
  ) STRICT;
  CREATE INDEX inbox_open ON inbox (chat, seq) WHERE state = 0;
  CREATE INDEX inbox_told ON inbox (chat, accepted_at) WHERE state = 4;

  CREATE TABLE sessions (
    chat TEXT PRIMARY KEY,
    flow TEXT NOT NULL,
    version INTEGER NOT NULL,
    flow_id INTEGER NOT NULL,
    state TEXT NOT NULL,
    nonce INTEGER NOT NULL,
    gate_id INTEGER
  ) WITHOUT ROWID, STRICT;

  -- state: 0 open, 1 sent, 2 given up. begun_seq: the newest inbox entry when it began to be sent.
  CREATE TABLE outbox (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    chat TEXT NOT NULL,
    body TEXT NOT NULL,
    gate INTEGER NOT NULL,
    -- 1: waits for its time beside the chat's order, and holds nothing up.
    aside INTEGER NOT NULL DEFAULT 0,
    state INTEGER NOT NULL DEFAULT 0,
    attempts INTEGER NOT NULL DEFAULT 0,
    not_before INTEGER NOT NULL DEFAULT 0,
    begun_seq INTEGER,
    created_at INTEGER NOT NULL,
    ended_at INTEGER,
    message_id TEXT,
    why TEXT
  ) STRICT;
  CREATE INDEX outbox_open ON outbox (chat, id) WHERE state = 0 AND aside = 0;
  CREATE INDEX outbox_unsent ON outbox (chat) WHERE state = 0;
  CREATE INDEX outbox_aside ON outbox (not_before) WHERE state = 0 AND aside = 1;
  CREATE INDEX outbox_ended ON outbox (ended_at) WHERE state <> 0;

  CREATE TABLE lookups (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    chat TEXT NOT NULL,
    flow_id INTEGER NOT NULL,
    ask TEXT NOT NULL,
    request TEXT NOT NULL,
    by_whom TEXT,
    attempts INTEGER NOT NULL DEFAULT 0,
    not_before INTEGER NOT NULL DEFAULT 0,
    created_at INTEGER NOT NULL
  ) STRICT;

  CREATE TABLE timers (
    chat TEXT NOT NULL,
    name TEXT NOT NULL,
    flow_id INTEGER NOT NULL,
    due_at INTEGER NOT NULL,
    PRIMARY KEY (chat, name)
  ) WITHOUT ROWID, STRICT;
  CREATE INDEX timers_due ON timers (due_at);

  -- The ledger. lane = 1 while a request is in flight or its first doubt is unexamined: one per wallet and phone.
  CREATE TABLE operations (
    id TEXT PRIMARY KEY,
    state TEXT NOT NULL,
    kind TEXT NOT NULL,
    wallet_key TEXT NOT NULL,
    phone TEXT NOT NULL,
    chat TEXT NOT NULL,
    day TEXT NOT NULL,
    branch TEXT NOT NULL,
    ticket_key TEXT,
    created_at INTEGER NOT NULL,
    next_at INTEGER,
    lane INTEGER NOT NULL DEFAULT 0,
    body TEXT NOT NULL
  ) WITHOUT ROWID, STRICT;
  CREATE UNIQUE INDEX operations_lane ON operations (wallet_key, phone) WHERE lane = 1;
  CREATE INDEX operations_state ON operations (state, next_at);
  CREATE INDEX operations_open ON operations (chat, created_at) WHERE state IN ('ready', 'sending', 'inDoubt', 'ask');
  CREATE INDEX operations_phone ON operations (wallet_key, phone, created_at);
  CREATE INDEX operations_ticket ON operations (wallet_key, day, ticket_key) WHERE ticket_key IS NOT NULL;
  CREATE INDEX operations_earned ON operations (wallet_key, created_at) WHERE state = 'confirmed' AND kind = 'sale';
  CREATE TRIGGER operations_ends_are_final BEFORE UPDATE ON operations
    WHEN OLD.state IN ('confirmed', 'rejected', 'expired', 'cancelled', 'settledApplied', 'humanApplied', 'humanNot')
    BEGIN SELECT RAISE(ABORT, 'an operation that has ended never changes'); END;
  -- REPLACE deletes without asking the triggers of DELETE.
  CREATE TRIGGER operations_are_new BEFORE INSERT ON operations
    WHEN EXISTS (SELECT 1 FROM operations WHERE id = NEW.id)
    BEGIN SELECT RAISE(ABORT, 'there is an operation with this id'); END;
  CREATE TRIGGER operations_stay BEFORE DELETE ON operations
    BEGIN SELECT RAISE(ABORT, 'operations are never deleted'); END;

  -- Corrections that need a second person.
  CREATE TABLE approvals (
    id TEXT PRIMARY KEY,
    state TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    expires_at INTEGER NOT NULL,
    body TEXT NOT NULL
  ) WITHOUT ROWID, STRICT;
  CREATE INDEX approvals_open ON approvals (state, expires_at);
  CREATE TRIGGER approvals_ends_are_final BEFORE UPDATE ON approvals
    WHEN OLD.state IN ('approved', 'refused', 'expired')
    BEGIN SELECT RAISE(ABORT, 'an approval that has ended never changes'); END;
  CREATE TRIGGER approvals_are_new BEFORE INSERT ON approvals
    WHEN EXISTS (SELECT 1 FROM approvals WHERE id = NEW.id)
    BEGIN SELECT RAISE(ABORT, 'there is an approval with this id'); END;
  CREATE TRIGGER approvals_stay BEFORE DELETE ON approvals
    BEGIN SELECT RAISE(ABORT, 'approvals are never deleted'); END;

  CREATE TABLE audit (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    at INTEGER NOT NULL,
    what TEXT NOT NULL,
    who TEXT,
    chat TEXT,
    operation_id TEXT,
    detail TEXT
  ) STRICT;
  CREATE INDEX audit_at ON audit (at);
  CREATE TRIGGER audit_append_only_insert BEFORE INSERT ON audit
    WHEN EXISTS (SELECT 1 FROM audit WHERE id = NEW.id)
    BEGIN SELECT RAISE(ABORT, 'the audit trail is append-only'); END;
  CREATE TRIGGER audit_append_only_update BEFORE UPDATE ON audit BEGIN SELECT RAISE(ABORT, 'the audit trail is append-only'); END;
  CREATE TRIGGER audit_append_only_delete BEFORE DELETE ON audit BEGIN SELECT RAISE(ABORT, 'the audit trail is append-only'); END;

  CREATE TABLE people (
    identity TEXT PRIMARY KEY,
    chat TEXT NOT NULL,
    phone TEXT,
    name TEXT,
    told_at INTEGER NOT NULL DEFAULT 0
  ) WITHOUT ROWID, STRICT;
  CREATE INDEX people_chat ON people (chat);
  CREATE INDEX people_phone ON people (phone);

  -- What was told once on a day.
  CREATE TABLE told (what TEXT NOT NULL, day TEXT NOT NULL, PRIMARY KEY (what, day)) WITHOUT ROWID, STRICT;

  -- What a person chose for themselves. notices: 0 never asked, 1 wanted, 2 not wanted.
  CREATE TABLE preferences (
    identity TEXT PRIMARY KEY,
    wallet_key TEXT,
    notices INTEGER NOT NULL DEFAULT 0
  ) WITHOUT ROWID, STRICT;

  -- Who may link a chat to a phone. The token itself is nowhere: only its fingerprint.
  CREATE TABLE invitations (
    fingerprint TEXT PRIMARY KEY,
    phone TEXT NOT NULL,
    made_by TEXT NOT NULL,
    expires_at INTEGER NOT NULL,
    used_by TEXT,
    used_at INTEGER
  ) WITHOUT ROWID, STRICT;
  CREATE INDEX invitations_phone ON invitations (phone);

  CREATE TABLE collaborators (
    usertool_id TEXT PRIMARY KEY,
    phone TEXT,
    body TEXT NOT NULL
  ) WITHOUT ROWID, STRICT;
  CREATE INDEX collaborators_phone ON collaborators (phone);

  CREATE TABLE wallets (
    key TEXT PRIMARY KEY,
    place INTEGER NOT NULL,
    name TEXT,
    client_link TEXT,
    redeem_link TEXT,
    ticket_mandatory INTEGER NOT NULL DEFAULT 0
  ) WITHOUT ROWID, STRICT;
  `;
