/** Triggers of the ledger, as each step that makes its table anew makes them again. */
const endsAreFinal = `CREATE TRIGGER operations_ends_are_final BEFORE UPDATE ON operations
    WHEN OLD.state IN ('confirmed', 'rejected', 'expired', 'cancelled', 'settledApplied', 'humanApplied', 'humanNot')
    BEGIN SELECT RAISE(ABORT, 'an operation that has ended never changes'); END;`;
const areNew = `CREATE TRIGGER operations_are_new BEFORE INSERT ON operations
    WHEN EXISTS (SELECT 1 FROM operations WHERE id = NEW.id)
    BEGIN SELECT RAISE(ABORT, 'there is an operation with this id'); END;`;
const archivedMayGo = `CREATE TRIGGER operations_stay BEFORE DELETE ON operations
    WHEN OLD.day >= coalesce((SELECT value FROM meta WHERE name = 'ledger_since'), '') OR OLD.state IN ('ready', 'sending', 'inDoubt', 'ask')
    BEGIN SELECT RAISE(ABORT, 'operations that are not archived are never deleted'); END;`;

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
  ${endsAreFinal}
  -- REPLACE deletes without asking the triggers of DELETE.
  ${areNew}
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

/** Steps 2 and up, in order. A released step is never changed; a change of the schema is a new step at the end. */
export const laterSteps: readonly string[] = [
  // Until when the bot is quiet in a chat in which the shop writes itself.
  `ALTER TABLE people ADD COLUMN quiet_until INTEGER NOT NULL DEFAULT 0`,
  `
  -- Made once: keeps ids that go out into a network apart from another database's.
  INSERT INTO meta (name, value) VALUES ('salt', lower(hex(randomblob(16))));

  -- The linked WhatsApp account's keys by their type, and its credentials (type and id empty). archive: 0 in use, or where they were
  -- put aside. Sealed where the database is.
  CREATE TABLE whatsapp_auth (
    archive INTEGER NOT NULL,
    type TEXT NOT NULL,
    id TEXT NOT NULL,
    value BLOB NOT NULL,
    PRIMARY KEY (archive, type, id)
  ) WITHOUT ROWID, STRICT;
  CREATE TABLE whatsapp_archives (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    at INTEGER NOT NULL,
    why TEXT NOT NULL
  ) STRICT;
  CREATE INDEX whatsapp_archives_at ON whatsapp_archives (at);

  -- What was decrypted, by the hash of its ciphertext. Without contents: closed, the inbox has it. Sealed where the database is.
  CREATE TABLE whatsapp_journal (
    seq INTEGER PRIMARY KEY AUTOINCREMENT,
    hash TEXT NOT NULL UNIQUE,
    at INTEGER NOT NULL,
    stanza BLOB,
    plaintext BLOB
  ) STRICT;
  CREATE INDEX whatsapp_journal_open ON whatsapp_journal (seq) WHERE plaintext IS NOT NULL;
  CREATE INDEX whatsapp_journal_closed ON whatsapp_journal (at) WHERE plaintext IS NULL;

  -- Everyone who wrote, and pairs of addresses of whoever did not yet (reply_to NULL). phone: the same for all addresses of one number.
  -- joined_to: they turned out to be that person.
  CREATE TABLE whatsapp_people (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    made_at INTEGER NOT NULL,
    phone TEXT UNIQUE,
    phone_jid TEXT,
    lid_jid TEXT UNIQUE,
    reply_to TEXT,
    joined_to INTEGER,
    asked TEXT
  ) STRICT;
  CREATE INDEX whatsapp_people_joined ON whatsapp_people (joined_to) WHERE joined_to IS NOT NULL;
  `,
  `ALTER TABLE people ADD COLUMN needs_proof INTEGER NOT NULL DEFAULT 0`,
  // Lookups that a chat asked for outside any flow: the earlier is answered first.
  `CREATE INDEX lookups_beside ON lookups (chat, id) WHERE flow_id = 0`,
  // The language a person chose; NULL: none.
  `ALTER TABLE preferences ADD COLUMN language TEXT`,
  // For the read model: the newest operations of all, of a kind in a state, or of a day, and what belongs to one. The same indexes find customers and
  // tickets in one wallet and in all.
  `
  CREATE INDEX operations_newest ON operations (created_at);
  CREATE INDEX operations_history ON operations (state, kind, created_at);
  DROP INDEX operations_phone;
  CREATE INDEX operations_phone ON operations (phone, wallet_key, created_at);
  DROP INDEX operations_ticket;
  CREATE INDEX operations_ticket ON operations (ticket_key, wallet_key, day) WHERE ticket_key IS NOT NULL;
  CREATE INDEX operations_day ON operations (day, created_at);
  CREATE INDEX audit_operation ON audit (operation_id) WHERE operation_id IS NOT NULL;
  CREATE INDEX outbox_told ON outbox (chat, created_at);
  `,
  // accepted_seq: newest inbox entry when the network had accepted the message. Older programs did not record it as exactly: for their messages the
  // newest entry of all is taken. asked_in: of a message the turn whose session asks it, of a session the turn that asked its open question. again: 1
  // for a question that may have been read. Background messages wait beside the order (aside).
  `
  ALTER TABLE outbox RENAME COLUMN begun_seq TO accepted_seq;
  UPDATE outbox SET accepted_seq = iif(state = 1, (SELECT max(seq) FROM inbox), NULL) WHERE accepted_seq IS NOT NULL;
  UPDATE outbox SET aside = 1 WHERE state = 0 AND body LIKE '{"type":"commands"%';
  ALTER TABLE outbox ADD COLUMN asked_in INTEGER;
  ALTER TABLE outbox ADD COLUMN again INTEGER NOT NULL DEFAULT 0;
  ALTER TABLE sessions ADD COLUMN asked_in INTEGER;
  CREATE INDEX outbox_again ON outbox (chat) WHERE state = 0 AND again = 1;
  `,
  `
  -- Which operation a message is about: its summary and what was said of it, in place of what its chat was told at the time.
  DROP INDEX outbox_told;
  CREATE TABLE operation_messages (
    outbox_id INTEGER PRIMARY KEY REFERENCES outbox (id) ON DELETE CASCADE,
    operation_id TEXT NOT NULL
  ) STRICT;
  CREATE INDEX operation_messages_of ON operation_messages (operation_id);
  `,
  // New keys for tickets: two ways to write one (`B-7`, `b7`) count as the same. Ended operations get them too, since the key is derived from what was
  // decided; the trigger that protects them is dropped for this step and made again.
  `
  DROP TRIGGER operations_ends_are_final;
  UPDATE operations SET ticket_key = ticket_key_of(json_extract(body, '$.request.ticket')) WHERE ticket_key IS NOT NULL;
  ${endsAreFinal}
  `,
  // The order in which requests left, independent of any clock. Earlier operations get their places by their times.
  `
  ALTER TABLE operations ADD COLUMN sent_seq INTEGER;
  DROP TRIGGER operations_ends_are_final;
  UPDATE operations SET sent_seq = earlier.place FROM
    (SELECT id, row_number() OVER (ORDER BY body ->> 'sentAtMs', created_at, id) AS place
       FROM operations WHERE body ->> 'sentAtMs' IS NOT NULL) AS earlier
    WHERE operations.id = earlier.id;
  ${endsAreFinal}
  CREATE UNIQUE INDEX operations_sent ON operations (sent_seq) WHERE sent_seq IS NOT NULL;
  CREATE INDEX operations_sent_to ON operations (phone, wallet_key, sent_seq) WHERE sent_seq IS NOT NULL;
  `,
  // When an operation was made by the steady clock; NULL for earlier operations, which have the wall time alone.
  `
  ALTER TABLE operations ADD COLUMN made_epoch TEXT;
  ALTER TABLE operations ADD COLUMN made_ms INTEGER;
  CREATE INDEX operations_made ON operations (made_epoch, made_ms, phone) WHERE made_epoch IS NOT NULL;
  `,
  // Finds the message that a person quotes by the network's id.
  `
  CREATE INDEX outbox_message ON outbox (message_id, chat) WHERE message_id IS NOT NULL;
  `,
  // Finds what was last done in a chat. What a chat remembers between two messages, as JSON.
  `
  CREATE INDEX operations_chat ON operations (chat, created_at);
  ALTER TABLE people ADD COLUMN talk TEXT;
  `,
  // Finds what was made on a phone by the steady clock, however much the shop makes in the time that is looked back on.
  `
  DROP INDEX operations_made;
  CREATE INDEX operations_made ON operations (phone, wallet_key, made_epoch, made_ms) WHERE made_epoch IS NOT NULL;
  `,
  // Entries of the audit trail that are older than it is kept may go.
  `
  DROP TRIGGER audit_append_only_delete;
  CREATE TRIGGER audit_append_only_delete BEFORE DELETE ON audit
    WHEN OLD.at >= coalesce((SELECT cast(value AS INTEGER) FROM meta WHERE name = 'audit_since'), 0)
    BEGIN SELECT RAISE(ABORT, 'the audit trail is append-only'); END;
  `,
  // What the archived days of the ledger added up to, as JSON. Their ended operations may go.
  `
  CREATE TABLE archived_days (day TEXT PRIMARY KEY, corte TEXT NOT NULL) WITHOUT ROWID, STRICT;
  DROP TRIGGER operations_stay;
  ${archivedMayGo}
  `,
  // held: 1 for a message that waits until its person writes. What networks said later of messages that they had accepted (state: 0 accepted, 1 delivered,
  // 2 failed), and how many they charge for by month (UTC) and category. The number that a network last showed beside a message of somebody's.
  `
  ALTER TABLE outbox ADD COLUMN held INTEGER NOT NULL DEFAULT 0;
  CREATE TABLE receipts (
    message_id TEXT PRIMARY KEY,
    outbox_id INTEGER NOT NULL REFERENCES outbox (id) ON DELETE CASCADE,
    state INTEGER NOT NULL,
    billed TEXT
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX receipts_of ON receipts (outbox_id);
  CREATE TABLE billed_messages (
    month TEXT NOT NULL,
    category TEXT NOT NULL,
    messages INTEGER NOT NULL,
    PRIMARY KEY (month, category)
  ) STRICT, WITHOUT ROWID;
  ALTER TABLE people ADD COLUMN shown_number TEXT;
  `,
  // No statement reads them any more.
  `
  DROP INDEX outbox_open;
  DROP INDEX outbox_aside;
  DROP INDEX lookups_beside;
  DROP INDEX invitations_phone;
  DROP INDEX collaborators_phone;
  `,
  // Without a rowid every operation whose row is longer than a quarter of a page had a page of its own beside it: 4.6 KB instead of 1.1 KB. With one they
  // lie side by side, in the order in which they were made. Lists go on
  // by time and id, which the key of a table without a rowid gave to every index.
  `
  CREATE TABLE operations_by_age (
    id TEXT NOT NULL PRIMARY KEY,
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
    body TEXT NOT NULL,
    sent_seq INTEGER,
    made_epoch TEXT,
    made_ms INTEGER
  ) STRICT;
  INSERT INTO operations_by_age
    SELECT id, state, kind, wallet_key, phone, chat, day, branch, ticket_key, created_at, next_at, lane, body, sent_seq, made_epoch, made_ms
      FROM operations ORDER BY created_at, id;
  DROP TABLE operations;
  ALTER TABLE operations_by_age RENAME TO operations;
  CREATE UNIQUE INDEX operations_lane ON operations (wallet_key, phone) WHERE lane = 1;
  CREATE INDEX operations_state ON operations (state, next_at, id);
  CREATE INDEX operations_open ON operations (chat, created_at, id) WHERE state IN ('ready', 'sending', 'inDoubt', 'ask');
  CREATE INDEX operations_earned ON operations (wallet_key, created_at, id) WHERE state = 'confirmed' AND kind = 'sale';
  CREATE INDEX operations_newest ON operations (created_at, id);
  CREATE INDEX operations_history ON operations (state, kind, created_at, id);
  CREATE INDEX operations_phone ON operations (phone, wallet_key, created_at, id);
  CREATE INDEX operations_ticket ON operations (ticket_key, wallet_key, day, id) WHERE ticket_key IS NOT NULL;
  CREATE INDEX operations_day ON operations (day, created_at, id);
  CREATE UNIQUE INDEX operations_sent ON operations (sent_seq) WHERE sent_seq IS NOT NULL;
  CREATE INDEX operations_sent_to ON operations (phone, wallet_key, sent_seq, id) WHERE sent_seq IS NOT NULL;
  CREATE INDEX operations_chat ON operations (chat, created_at, id);
  CREATE INDEX operations_made ON operations (phone, wallet_key, made_epoch, made_ms, id) WHERE made_epoch IS NOT NULL;
  ${endsAreFinal}
  ${areNew}
  ${archivedMayGo}
  `,
  // The phone that somebody had proved when their number changed.
  `
  ALTER TABLE people ADD COLUMN left_phone TEXT;
  CREATE INDEX people_left ON people (left_phone) WHERE left_phone IS NOT NULL;
  `,
  // When somebody's number last changed, by the network's clock.
  `
  ALTER TABLE people ADD COLUMN moved_at INTEGER;
  `,
  // What a message tells managers until one of them has it. When its network first refused a message by a code that may be final.
  `
  ALTER TABLE outbox ADD COLUMN notice TEXT;
  ALTER TABLE outbox ADD COLUMN refused_at INTEGER;
  CREATE INDEX outbox_notice ON outbox (notice) WHERE notice IS NOT NULL;
  `,
  // When the newest update that moved a conversation was written, by its network's clock.
  `
  ALTER TABLE sessions ADD COLUMN heard_at INTEGER;
  `,
  // What read them finds its rows as well by others, or knows them; each move of an operation, and each message, wrote into them.
  `
  DROP INDEX operations_state;
  DROP INDEX operations_open;
  DROP INDEX timers_due;
  `,
  // The phone of whoever made an invitation; NULL for earlier ones.
  `
  ALTER TABLE invitations ADD COLUMN made_by_phone TEXT;
  `,
  // Logins at the console, by the hash of the browser's cookie; one that has ended is deleted. role: what the manager was by the wallet's list. proved_by: the
  // chat whose reader proved to be that manager; when it loses the phone, the proof is over. In which session something of the audit trail was done.
  `
  CREATE TABLE console_sessions (
    key TEXT PRIMARY KEY,
    name TEXT NOT NULL,
    door TEXT NOT NULL,
    phone TEXT,
    role TEXT,
    proved_by TEXT,
    code TEXT,
    wrong INTEGER NOT NULL DEFAULT 0,
    until INTEGER NOT NULL
  ) STRICT, WITHOUT ROWID;
  CREATE TRIGGER people_prove AFTER INSERT ON people
    BEGIN DELETE FROM console_sessions WHERE proved_by = NEW.identity AND phone IS NOT NEW.phone; END;
  CREATE TRIGGER people_prove_again AFTER UPDATE OF phone ON people
    BEGIN DELETE FROM console_sessions WHERE proved_by = NEW.identity AND phone IS NOT NEW.phone; END;
  ALTER TABLE audit ADD COLUMN session TEXT;
  DELETE FROM meta WHERE name = 'console_sessions_ended';
  `,
  // The timers of a conversation are columns of its session, which each turn writes anyway; so are the queries whose answers it waits for (asks: JSON). Timers
  // and queries of no conversation stay rows.
  `
  ALTER TABLE sessions ADD COLUMN inactive_at INTEGER;
  ALTER TABLE sessions ADD COLUMN closing_at INTEGER;
  ALTER TABLE sessions ADD COLUMN checking_at INTEGER;
  ALTER TABLE sessions ADD COLUMN asks TEXT;
  UPDATE sessions SET
    inactive_at = (SELECT due_at FROM timers WHERE timers.chat = sessions.chat AND timers.flow_id = sessions.flow_id AND name = 'inactive'),
    closing_at = (SELECT due_at FROM timers WHERE timers.chat = sessions.chat AND timers.flow_id = sessions.flow_id AND name = 'closing'),
    checking_at = (SELECT due_at FROM timers WHERE timers.chat = sessions.chat AND timers.flow_id = sessions.flow_id AND name = 'checking');
  DELETE FROM timers WHERE name IN ('inactive', 'closing', 'checking');
  `,
  // Who sees tables in their app and wants the cut as one: 1.
  `
  ALTER TABLE preferences ADD COLUMN tables INTEGER NOT NULL DEFAULT 0;
  `,
];
