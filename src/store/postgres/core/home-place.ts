/** Name in `meta`: where the database was when it was last worked on. */
export const homeName = "home";

/**
 * Name in `meta`: the number of the transaction that wrote this row, as its `xmin` has it. A dump carries the number with it; where it is restored, over the
 * same tables too, another transaction writes the row. VACUUM, also FULL and FREEZE, leaves `xmin` as it is.
 */
export const writtenByName = "written_by";
export const thisTransactionSql = "(pg_current_xact_id()::text::numeric % 4294967296)::text";
/** Whether the tables hold what a dump has put there since this program last began to work on them. */
export const rewrittenSql = `exists (select 1 from meta where name = '${writtenByName}' and value <> xmin::text)`;

/** Name in `meta`: when the copy was taken, epoch ms; the database is a copy, and was not started since it was made. */
export const copiedAtName = "copied_at";

/** By the server's identity and the database in it: a dump that was restored, or a database that was copied, is elsewhere. */
const ofServer = `(select system_identifier from pg_control_system()) || ' ' || (select oid from pg_database where datname = current_database())`;
/** A server that was promoted, or set back to a point in time, starts to count its log again: commits of before may be lost. */
const ofHistory = `left(pg_walfile_name(pg_current_wal_lsn()), 8)`;

/** Where a database is, as an expression. */
export const homeSql = `${ofServer} || ' ' || ${ofHistory}`;
