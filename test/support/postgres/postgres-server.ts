import { execFile, execFileSync, spawn, type ChildProcess } from "node:child_process";
import { chownSync, existsSync, mkdtempSync, openSync, readdirSync, readFileSync, realpathSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, dirname, join } from "node:path";
import { promisify } from "node:util";
import { Client, type QueryResultRow } from "pg";
import { migrateSchema } from "../../../src/store/postgres/core/migrations.ts";
import { freePort } from "../processes/free-port.ts";

const run = promisify(execFile);

/** Possible folders of the server's programs. Debian has them outside of PATH. */
function folders(): string[] {
  const debian = "/usr/lib/postgresql";
  const versions = existsSync(debian) ? readdirSync(debian).sort((a, b) => Number(b) - Number(a)) : [];
  return [
    ...(process.env["PATH"] ?? "").split(delimiter),
    ...versions.map((version) => join(debian, version, "bin")),
    "/usr/local/bin",
  ];
}

const programs =
  folders().find((folder) => existsSync(join(folder, "initdb")) && existsSync(join(folder, "postgres"))) ?? null;

/** True if there is a PostgreSQL server for the tests. If not, says what to install. */
export function hasPostgres(): boolean {
  if (programs === null)
    console.warn("No PostgreSQL: the tests of the store on it are skipped. apt-get install postgresql");
  return programs !== null;
}

/** A server in a folder of its own for the tests of this process. */
export interface PostgresServer {
  readonly port: number;
  /** Makes a database with the newest schema, or an empty one; returns its URL. */
  makeDatabase(what?: "migrated" | "empty"): Promise<string>;
  /** Empties a database for the next test. Nobody may be connected to it. */
  giveBack(url: string): Promise<void>;
  /** Removes a database and its connections. */
  removeDatabase(url: string): Promise<void>;
  /** Runs statements as the owner of everything. */
  admin<Row extends QueryResultRow>(sql: string, database?: string): Promise<Row[]>;
  /** Kills the server like a crash, and starts it again on its files. */
  restart(): Promise<void>;
  /** Makes a second server that follows this one. */
  replica(): Promise<PostgresReplica>;
}

/** A server that follows another one, by streaming. */
export interface PostgresReplica {
  /** The URL of a database on it. */
  urlOf(url: string): string;
  /** Resolves when it has everything that the other one has committed by now. */
  caughtUp(): Promise<void>;
  /** Cuts it off from the other one. */
  cutOff(): Promise<void>;
  /** Makes it a server of its own, with its present data. */
  promote(): Promise<void>;
  end(): Promise<void>;
}

let running: Promise<PostgresServer> | null = null;

/** The server of this process, started at the first use. It ends with the process. `isDurable`: it waits for its disk, like in a shop. */
export function postgresServer(isDurable = false): Promise<PostgresServer> {
  running ??= start(isDurable);
  return running;
}

const owner = "bot";
/**
 * Empties every table but the schema's own: sooner than to make a database, and to truncate tables, which makes their files anew and those of their
 * indexes. In this role no row is checked for others that refer to it.
 */
const emptySql = `do $$ declare one text; begin
  set local session_replication_role = replica;
  for one in select tablename from pg_tables where schemaname = 'public' and tablename not in ('monedero_schema', 'lease') loop
    execute format('delete from %I', one);
  end loop;
  perform setval(format('%I.%I', schemaname, sequencename)::regclass, start_value, false) from pg_sequences
    where last_value is not null;
  update lease set owner = '', epoch = 0, until = '-infinity', locked = false, settings = '';
  insert into meta (name, value) values ('stamp', 'test');
end $$`;
const template = "migrated";

/** The server refuses to run as root, so it runs as another user. */
const account = process.getuid?.() === 0 ? otherUser() : null;

function otherUser(): { readonly name: string; readonly uid: number; readonly gid: number } {
  for (const name of ["postgres", "nobody"]) {
    try {
      const id = (flag: string) =>
        Number(execFileSync("id", [flag, name], { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] }));
      return { name, uid: id("-u"), gid: id("-g") };
    } catch {
      // There is no such user.
    }
  }
  throw new Error("PostgreSQL does not run as root, and there is no other user to run it as");
}

async function start(isDurable: boolean): Promise<PostgresServer> {
  const folder = mkdtempSync(join(tmpdir(), "postgres-test-"));
  if (account) chownSync(folder, account.uid, account.gid);
  const data = join(folder, "data");
  const bin = programs as string;
  const as = account ? { uid: account.uid, gid: account.gid } : {};
  const environment = { ...process.env, LC_ALL: "C" };
  const initdb = ["-D", data, "-U", owner, "--auth=trust", "--no-sync", "--encoding=UTF8", "--locale=C"];
  await run(join(bin, "initdb"), initdb, { ...as, cwd: folder, env: environment });
  const port = await freePort();
  let server = await launch(bin, data, folder, port, as, isDurable);
  let made = 0;
  const free: string[] = [];
  const urlOf = (database: string) => `postgres://${owner}@127.0.0.1:${port}/${database}`;
  const admin = <Row extends QueryResultRow>(sql: string, database = "postgres") => ask<Row>(urlOf(database), sql);
  await admin(`create database ${template}`);
  const client = new Client(urlOf(template));
  await client.connect();
  await migrateSchema(client);
  await client.query("insert into meta (name, value) values ('stamp', 'test')");
  await client.end();
  return {
    port,
    admin,
    async makeDatabase(what = "migrated") {
      const emptied = what === "migrated" ? free.pop() : undefined;
      if (emptied !== undefined) return emptied;
      const name = `test_${++made}`;
      await admin(`create database ${name}${what === "migrated" ? ` template ${template}` : ""}`);
      return urlOf(name);
    },
    async giveBack(url) {
      await admin(emptySql, new URL(url).pathname.slice(1));
      free.push(url);
    },
    async removeDatabase(url) {
      await admin(`drop database if exists ${new URL(url).pathname.slice(1)} with (force)`);
    },
    async restart() {
      const ended = new Promise((resolve) => void server.once("exit", resolve));
      server.stdin?.end("stays\n");
      await ended;
      server = await launch(bin, data, folder, port, as, isDurable);
    },
    replica: () => follow(bin, port, as, environment),
  };
}

async function ask<Row extends QueryResultRow>(url: string, sql: string): Promise<Row[]> {
  const client = new Client(url);
  client.on("error", () => {});
  await client.connect();
  try {
    return (await client.query<Row>(sql)).rows;
  } finally {
    await client.end();
  }
}

async function follow(
  bin: string,
  ofPort: number,
  as: { uid?: number; gid?: number },
  env: NodeJS.ProcessEnv,
): Promise<PostgresReplica> {
  const folder = mkdtempSync(join(tmpdir(), "postgres-replica-"));
  if (account) chownSync(folder, account.uid, account.gid);
  const data = join(folder, "data");
  const from = ["-h", "127.0.0.1", "-p", String(ofPort), "-U", owner];
  const copy = [...from, "-D", data, "--write-recovery-conf", "--checkpoint=fast", "--no-sync"];
  // The server's programs may be symbolic links, one by one.
  const clients = dirname(realpathSync(join(bin, "postgres")));
  await run(join(clients, "pg_basebackup"), copy, { ...as, cwd: folder, env });
  const port = await freePort();
  const server = await launch(bin, data, folder, port, as, false);
  const url = (of: number) => `postgres://${owner}@127.0.0.1:${of}/postgres`;
  const until = async (sql: string) => {
    while ((await ask<{ is: boolean }>(url(port), sql))[0]?.is !== true)
      await new Promise((resolve) => void setTimeout(resolve, 20));
  };
  return {
    urlOf(of) {
      const own = new URL(of);
      own.port = String(port);
      return own.href;
    },
    async caughtUp() {
      const [row] = await ask<{ lsn: string }>(url(ofPort), "select pg_current_wal_lsn() as lsn");
      await until(`select pg_last_wal_replay_lsn() >= '${row?.lsn}' as is`);
    },
    async cutOff() {
      await ask(url(port), "alter system set primary_conninfo = ''");
      await ask(url(port), "select pg_reload_conf()");
      await until("select count(*) = 0 as is from pg_stat_wal_receiver");
    },
    async promote() {
      await ask(url(port), "select pg_promote()");
    },
    async end() {
      const ended = new Promise((resolve) => void server.once("exit", resolve));
      server.stdin?.end("over\n");
      await ended;
    },
  };
}

/**
 * Starts the server and waits until it answers. When the pipe from this process closes, its guard ends it like a crash, and removes its files unless it was
 * told to keep them: this process may be killed, and then removes nothing.
 */
async function launch(
  bin: string,
  data: string,
  folder: string,
  port: number,
  as: { uid?: number; gid?: number },
  isDurable: boolean,
): Promise<ChildProcess> {
  const options = [
    ...(isDurable ? [] : ["fsync=off", "full_page_writes=off"]),
    "listen_addresses=127.0.0.1",
    `port=${port}`,
    `unix_socket_directories=${folder}`,
  ];
  const settings = [
    ...options,
    "max_connections=200",
    "min_wal_size=32MB",
    "max_wal_size=64MB",
    "shared_buffers=32MB",
    "log_min_messages=fatal",
  ].flatMap((one) => ["-c", one]);
  const guard = `"$@" < /dev/null & server=$!; while read -r line; do word=$line; done; kill -QUIT $server; wait $server; [ "$word" = stays ] || rm -rf "$PWD"`;
  const log = join(folder, "log");
  const child = spawn("sh", ["-c", guard, "sh", join(bin, "postgres"), "-D", data, ...settings], {
    ...as,
    cwd: folder,
    stdio: ["pipe", "ignore", openSync(log, "a")],
  });
  child.unref();
  (child.stdin as unknown as { unref?: () => void } | null)?.unref?.();
  for (let tries = 0; ; tries++) {
    const client = new Client(`postgres://${owner}@127.0.0.1:${port}/postgres`);
    // A server that starts, or is killed, may cut it at any moment.
    client.on("error", () => {});
    try {
      await client.connect();
      await client.end();
      return child;
    } catch (error) {
      if (tries > 200) throw new Error(`The server did not start:\n${readFileSync(log, "utf8")}`, { cause: error });
      await new Promise((resolve) => void setTimeout(resolve, 50));
    }
  }
}
