import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { temporaryFolder } from "../support/processes/bot-process.ts";
import { hasPostgres, postgresServer } from "../support/postgres/postgres-server.ts";
import { nameOf } from "../store/postgres/place.ts";
import { runDoctor, runText } from "./doctor-run.ts";

const wallet = "http://127.0.0.1:9";

describe.skipIf(!hasPostgres())("a database on PostgreSQL that is not whole", () => {
  let folder: ReturnType<typeof temporaryFolder>;
  let url: string;
  beforeEach(async () => {
    folder = temporaryFolder();
    url = await (await postgresServer()).makeDatabase();
    await change(`update meta set value = 'live ${wallet}' where name = 'stamp'`);
  });
  afterEach(async () => {
    await (await postgresServer()).removeDatabase(url);
    folder.remove();
  });

  const change = async (sql: string) => (await postgresServer()).admin(sql, nameOf(url));

  // Nobody listens on these ports: what is asked over the network fails at once.
  const env = () => ({
    WALLET_API_URL: wallet,
    WALLET_API_KEY: "key-of-the-account",
    TELEGRAM_BOT_TOKEN: "700000001:TEST-only-token-of-the-server-0001",
    TELEGRAM_API_ROOT: wallet,
    DATABASE_URL: url,
  });

  const asked = async (more = {}) =>
    (await runDoctor(folder.path, { ...env(), ...more })).checks.find(({ id }) => id === "database.server");

  it.each([
    ["table", "drop table receipts", /le falta table receipts: .* vuelve a un respaldo/],
    ["table of operations", "drop table operations cascade", /le falta .*table operations/],
    ["table of settings", "drop table meta", /le falta table meta: /],
    ["table that says of which schema it is", "drop table monedero_schema", /le falta table monedero_schema: /],
    ["sequence", "drop sequence operations_sent_order", /le falta sequence operations_sent_order: .* respaldo/],
    ["column", "alter table outbox drop column why", /le falta column outbox\.why: .* vuelve a un respaldo/],
    ["identity", "alter table inbox alter seq drop identity", /le falta identity inbox\.seq: .* respaldo/],
    ["default", "alter table outbox alter held drop default", /falta default outbox\.held: .* set default false; No/],
    [
      "not null",
      "alter table outbox alter body drop not null",
      /falta not null outbox\.body: .* body set not null; No/,
    ],
    ["index", "drop index inbox_open", /le falta index inbox_open: .*psql: CREATE INDEX inbox_open ON inbox USING/],
    [
      "primary key",
      "alter table inbox drop constraint inbox_pkey",
      /constraint inbox_pkey: .* PRIMARY KEY \(seq\); No/,
    ],
    [
      "foreign key",
      "alter table receipts drop constraint receipts_outbox_id_fkey",
      /REFERENCES outbox\(id\) ON DELETE/,
    ],
    [
      "trigger",
      "drop trigger audit_append_only_update on audit",
      /le falta trigger audit_append_only_update: .*CREATE TRIGGER .* ON audit .* EXECUTE FUNCTION refuse\(/,
    ],
    [
      "function",
      "drop function audit_stays() cascade",
      /falta function audit_stays, trigger audit_append_only_delete: /,
    ],
  ])("without its %s is named by doctor and by the start, which ends: %s", async (_, damage, sentence) => {
    await isNamed(damage, sentence);
  });

  it("with a trigger on a table of ours that is not ours is named by both, with what removes it", async () => {
    await change(
      "create function of_theirs() returns trigger language plpgsql as 'begin return new; end'; create table of_somebody (x int)",
    );
    await change("create trigger on_theirs before insert on of_somebody for each row execute function of_theirs()");
    expect((await asked())?.level).toBe("ok");
    const trigger = 'create trigger "Their own" before update on operations for each row execute function of_theirs()';
    await isNamed(
      trigger,
      /le sobra trigger Their own \(operations\): .*psql: DROP TRIGGER "Their own" ON "operations"; No/,
    );
    await change('DROP TRIGGER "Their own" ON "operations"');
    expect((await asked())?.level).toBe("ok");
  });

  async function isNamed(damage: string, sentence: RegExp): Promise<void> {
    await change(damage);
    const { level, detail = "" } = (await asked()) ?? {};
    // A start that is not refused would not end.
    expect(level).toBe("fail");
    const start = await runText(folder.path, env(), "start");
    expect(start.code).toBe(1);
    expect(detail).toMatch(sentence);
    // The same sentence, to the letter.
    expect(start.errors).toContain(detail);
    expect(start.errors + start.out).not.toMatch(/does not exist|\bat .*\.js:/);
  }

  it("is whole as it was made, where somebody added what is theirs, and after what the sentence says was done", async () => {
    expect((await asked())?.level).toBe("ok");
    await change("create table of_somebody (x int); create index of_theirs on operations (day)");
    await change(`alter table audit drop constraint audit_pkey; drop index inbox_open; drop function audit_stays() cascade;
      alter table outbox alter held drop default, alter body drop not null`);
    const { detail = "" } = (await asked()) ?? {};
    const said = /con psql: (?<sql>.*) No se cambió nada\./.exec(detail)?.groups?.["sql"] ?? "";
    await change(said);
    expect((await asked())?.level).toBe("ok");
  });

  it("is whole to a user who may make no temporary tables, as far as is known", async () => {
    const name = nameOf(url);
    await change(`revoke temporary on database ${name} from public; create role narrow_${name} login`);
    await change(`grant all on all tables in schema public to narrow_${name}`);
    const reader = new URL(url);
    reader.username = `narrow_${name}`;
    url = reader.href;
    await change("drop index inbox_open");
    // In a process of its own: one that has seen a whole database knows how it is.
    expect((await asked({ NODE_NO_WARNINGS: "1" }))?.level).toBe("ok");
    await change(`drop owned by narrow_${name}; drop role narrow_${name}`);
  });
});
