/** Name in `meta`: where the database was when it was last worked on. */
export const homeName = "home";

/** Name in `meta`: when the copy was taken, epoch ms; the database is a copy, and was not started since it was made. */
export const copiedAtName = "copied_at";

/** By the server's identity and the database in it: a dump that was restored, or a database that was copied, is elsewhere. */
const ofServer = `(select system_identifier from pg_control_system()) || ' ' || (select oid from pg_database where datname = current_database())`;
/** A server that was promoted, or set back to a point in time, counts its log anew: commits of before may be lost. */
const ofHistory = `left(pg_walfile_name(pg_current_wal_lsn()), 8)`;

/** Where a database is, as an expression. */
export const homeSql = `${ofServer} || ' ' || ${ofHistory}`;
