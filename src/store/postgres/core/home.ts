// Where a database on PostgreSQL is, so that a copy is known as one when a program starts on it.

/** Name in `meta`: the place of the database when a program last worked on it. */
export const homeName = "home";

/** The number of the running transaction, as `xmin` has it. */
export const thisTransactionSql = "(pg_current_xact_id()::text::numeric % 4294967296)::text";

/** The server's identity, and the database in it. A restored dump and a copied database have another one. */
const ofServer = `(select system_identifier from pg_control_system()) || ' ' || (select oid from pg_database where datname = current_database())`;
/** The timeline of the server's log. A server that was promoted, or set back to a point in time, begins a new one: earlier commits may be lost. */
const ofHistory = `left(pg_walfile_name(pg_current_wal_lsn()), 8)`;

/** The place of the database, as an expression. */
export const homeSql = `${ofServer} || ' ' || ${ofHistory}`;
