import { Client } from "pg";
import { afterAll, describe, expect, it } from "vitest";
import type { Store } from "../../../src/store/store.ts";
import { hasPostgres, postgresServer } from "../../support/postgres/postgres-server.ts";
import { chatNumber, noonMs, shed, textUpdate, turn, turned } from "../store-kit.ts";
import { openPostgres } from "./place.ts";

const chats = 6;
const each = 60;

/** A handled entry. */
interface Handled {
  readonly chat: string;
  readonly seq: number;
}

/** How often an entry was handled more than once, before one of its chat that came earlier, or not at all. */
function faultsOf(
  handled: readonly Handled[],
  expected: number,
): { readonly twice: number; readonly disorder: number; readonly lost: number } {
  const newest = new Map<string, number>();
  let disorder = 0;
  for (const { chat, seq } of handled) {
    if (seq < (newest.get(chat) ?? 0)) disorder++;
    newest.set(chat, Math.max(seq, newest.get(chat) ?? 0));
  }
  const distinct = new Set(handled.map(({ seq }) => seq)).size;
  return { twice: handled.length - distinct, disorder, lost: expected - distinct };
}

const none = { twice: 0, disorder: 0, lost: 0 };

/** Whether a race has ever gone wrong: how the server and several connections take their turns is not ours to say, so it is run again where it did not. */
async function everSeen(faults: () => Promise<number>): Promise<boolean> {
  for (let run = 0; run < 20; run++) if ((await faults()) > 0) return true;
  return false;
}

describe.skipIf(!hasPostgres())("several workers on one database", () => {
  const urls: string[] = [];
  const connections: Client[] = [];
  const stores: Store[] = [];
  const newDatabase = async () => {
    const url = await (await postgresServer()).makeDatabase();
    urls.push(url);
    return url;
  };
  const connectTo = async (url: string) => {
    const client = new Client(url);
    await client.connect();
    connections.push(client);
    return client;
  };
  afterAll(async () => {
    await Promise.all([...stores.map((store) => store.close()), ...connections.map((client) => client.end())]);
    for (const url of urls) await (await postgresServer()).giveBack(url);
  });
  const open = (url: string) => {
    const store = openPostgres(url);
    stores.push(store);
    return store;
  };

  async function fill(url: string): Promise<void> {
    const store = open(url);
    for (let n = 0; n < each; n++)
      await store.accept(
        Array.from({ length: chats }, (_, chat) => textUpdate(chat, `${chat}-${n}`, `${n}`)),
        noonMs,
        shed,
      );
  }

  it("handle each entry once, and those of a chat in order, whoever accepts and whoever handles them", async () => {
    const url = await newDatabase();
    const workers = [open(url), open(url), open(url)];
    let acceptors = workers.length;
    const accept = async (store: Store, worker: number) => {
      for (let n = 0; n < each; n++)
        await store.accept(
          Array.from({ length: chats }, (_, chat) => textUpdate((chat + n) % chats, `${worker}-${chat}-${n}`, "x")),
          noonMs,
          shed,
        );
      acceptors--;
    };
    const handle = async (store: Store) => {
      for (;;) {
        const isLast = acceptors === 0;
        const { handled } = await turn(store, ({ entry }) =>
          turned({ audit: [{ what: "person.bound", who: null, operationId: null, detail: String(entry.seq) }] }),
        );
        if (handled === 0 && isLast && (await store.pending()).inbox === 0) return;
      }
    };
    await Promise.all(workers.flatMap((store, worker) => [accept(store, worker), handle(store)]));
    const client = await connectTo(url);
    const { rows } = await client.query<Handled>("select chat, detail::int as seq from audit order by id");
    expect(faultsOf(rows, workers.length * each * chats)).toEqual(none);
    const order = await client.query<{ chat: string; delivery: string }>(
      "select chat, delivery from inbox order by seq",
    );
    for (const worker of workers.keys())
      for (let chat = 0; chat < chats; chat++) {
        const own = order.rows.filter(
          (row) => row.chat === chatNumber(chat) && row.delivery.startsWith(`telegram:${worker}-`),
        );
        const numbers = own.map(({ delivery }) => Number(delivery.split("-")[2]));
        expect(numbers).toEqual(numbers.toSorted((a, b) => a - b));
      }
  });

  /** Eight workers that claim entries by a statement of their own, and handle each as a turn does. */
  async function claimedBy(claim: string, read: string | null): Promise<readonly Handled[]> {
    const url = await newDatabase();
    await fill(url);
    const log = await connectTo(url);
    await log.query("create table handled (id bigint generated always as identity, chat text, seq bigint)");
    const work = async () => {
      const client = await connectTo(url);
      for (let idle = 0; idle < 20;) {
        await client.query("begin");
        const locked = (await client.query<Handled>(claim)).rows;
        const entries =
          read === null ? locked : (await client.query<Handled>(read, [locked.map(({ chat }) => chat)])).rows;
        for (const { chat, seq } of entries) {
          await client.query("insert into handled (chat, seq) values ($1, $2)", [chat, seq]);
          await client.query("update inbox set state = 1 where seq = $1", [seq]);
          await client.query("update chats set pending = pending - 1 where chat = $1", [chat]);
        }
        await client.query("commit");
        idle = entries.length === 0 ? idle + 1 : 0;
      }
    };
    await Promise.all(Array.from({ length: 8 }, work));
    const { rows } = await log.query<{ chat: string; seq: string }>("select chat, seq from handled order by id");
    await log.query("drop table handled");
    return rows.map(({ chat, seq }) => ({ chat, seq: Number(seq) }));
  }

  const heads = "select distinct on (chat) chat, seq from inbox where chat = any($1) and state = 0 order by chat, seq";

  it("are right with the lock of the chat's row in one statement and its first entry in the next", async () => {
    const claim = "select chat from chats where pending > 0 order by oldest_seq limit 3 for update skip locked";
    expect(faultsOf(await claimedBy(claim, heads), chats * each)).toEqual(none);
  });

  it("would get out of order by taking entries as a queue does: this test sees it", async () => {
    const claim = "select chat, seq from inbox where state = 0 order by seq limit 3 for update skip locked";
    expect(await everSeen(async () => faultsOf(await claimedBy(claim, null), chats * each).disorder)).toBe(true);
  });

  it("would handle entries twice by locking the chat and reading its first entry in one statement: this test sees it", async () => {
    const claim = `with locked as materialized (select chat from chats where pending > 0 order by oldest_seq limit 3 for update skip locked)
      select distinct on (chat) locked.chat, seq from locked join inbox using (chat) where state = 0 order by chat, seq`;
    expect(await everSeen(async () => faultsOf(await claimedBy(claim, null), chats * each).twice)).toBe(true);
  });

  it("would see a later entry before an earlier one without the chat's lock at acceptance: this test sees it", async () => {
    const seen = async (locks: boolean) => {
      const url = await newDatabase();
      const reader = await connectTo(url);
      await reader.query("insert into chats (chat) values ('telegram:1')");
      let writing = true;
      const write = async () => {
        const client = await connectTo(url);
        for (let n = 0; n < 100; n++) {
          await client.query("begin");
          if (locks) await client.query("select 1 from chats where chat = 'telegram:1' for update");
          await client.query("insert into inbox (chat, accepted_at) values ('telegram:1', 1)");
          await client.query("commit");
        }
      };
      let [newest, late] = [0, 0];
      const known = new Set<string>();
      const watch = async () => {
        while (writing) {
          const { rows } = await reader.query<{ seq: string }>("select seq from inbox order by seq");
          for (const { seq } of rows) if (!known.has(seq) && Number(seq) < newest) late++;
          for (const { seq } of rows) known.add(seq);
          newest = Math.max(newest, Number(rows.at(-1)?.seq ?? 0));
        }
      };
      const watching = watch();
      await Promise.all(Array.from({ length: 6 }, write));
      writing = false;
      await watching;
      return late;
    };
    expect(await everSeen(() => seen(false))).toBe(true);
    expect(await seen(true)).toBe(0);
  });
});
