import { openLocalWhatsApp } from "../../src/store/postgres/local-whatsapp.ts";
import { storeOn } from "../../src/store/postgres/postgres-store.ts";
import type { Store } from "../../src/store/store.ts";
import { postgresServer } from "../support/postgres-server.ts";
import type { Place } from "./contract/place.ts";
import { said } from "./store-kit.ts";

const notDone = { type: "performed", flowId: 1, done: false, refusal: null } as const;

/** Opens a store on a database of the test server, as the tests use it. */
export function openPostgres(url: string): Store {
  return storeOn({
    url,
    stamp: "test",
    whatsapp: openLocalWhatsApp({ path: ":memory:", stamp: "test", databaseKey: null }),
    steady: null,
    calledOff: ({ chat, id }) => ({ replies: [said(chat, `taken ${id}`)], events: [{ chat, event: notDone }] }),
  });
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
