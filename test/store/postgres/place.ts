import { openLocalWhatsApp } from "../../../src/store/postgres/local-whatsapp.ts";
import { openPostgresStore, type PostgresOptions } from "../../../src/store/postgres/postgres-store.ts";
import type { CalledOff } from "../../../src/store/ledger.ts";
import type { Store } from "../../../src/store/store.ts";
import { afterEach } from "vitest";
import { postgresServer } from "../../support/postgres/postgres-server.ts";
import type { Place } from "../contract/place.ts";
import { said } from "../store-kit.ts";

const notDone = { type: "performed", flowId: 1, done: false, refusal: null } as const;

/** Opens a store on a database of the test server, as the tests use it. */
export function openPostgres(url: string, more: Partial<PostgresOptions> = {}): Store {
  const calledOff: CalledOff = ({ chat, id }) => ({
    replies: [said(chat, `taken ${id}`)],
    events: [{ chat, event: notDone }],
  });
  const whatsapp = openLocalWhatsApp({ path: ":memory:", stamp: "test", databaseKey: null, salt: "5a17" });
  // What changes while the store is open is a getter.
  const options = Object.defineProperties({ url, steady: null, calledOff }, Object.getOwnPropertyDescriptors(more));
  return openPostgresStore(options, whatsapp);
}

/** A database of its own on the test server. */
export function postgresPlace(): Place {
  const stores: Store[] = [];
  let url = "";
  return {
    outlives: true,
    make: async () => {
      url = await (await postgresServer()).makeDatabase();
    },
    open: () => {
      const store = openPostgres(url);
      stores.push(store);
      return store;
    },
    clear: async () => {
      await Promise.all(stores.map((store) => store.close()));
      await (await postgresServer()).giveBack(url);
    },
  };
}

/** The name of the database that a URL leads to. */
export const nameOf = (url: string) => new URL(url).pathname.slice(1);

/** What the tests of a suite open, and end after each: the last first. Call it in `describe`. */
export function endedAfterEach() {
  const ends: (() => Promise<void>)[] = [];
  afterEach(async () => {
    for (const end of ends.splice(0).toReversed()) await end();
  });
  return {
    ends,
    /** Makes a database, and gives its URL. */
    database: async (): Promise<string> => {
      const server = await postgresServer();
      const url = await server.makeDatabase();
      ends.push(async () => {
        await server.admin(`select pg_terminate_backend(pid) from pg_stat_activity where datname = '${nameOf(url)}'`);
        await server.giveBack(url);
      });
      return url;
    },
    open: (url: string, more: Partial<PostgresOptions> = {}): Store => {
      const store = openPostgres(url, more);
      ends.push(() => store.close());
      return store;
    },
  };
}
