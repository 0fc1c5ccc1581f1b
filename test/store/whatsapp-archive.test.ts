import { afterEach, describe, expect, it } from "vitest";
import { openKept } from "../../src/store/sqlite/core/database.ts";
import { filePlace } from "./sqlite/sqlite-place.ts";
import { dayMs, noonMs } from "./store-kit.ts";

const place = filePlace();
afterEach(() => place.clear());

describe("WhatsApp's keys that were put aside", () => {
  it("are kept with when and why, each time by themselves, and forgotten after three weeks", async () => {
    const store = place.open();
    const { whatsapp } = store;
    const db = openKept(place.path, { readonly: true });
    const aside = () =>
      db
        .prepare(
          `SELECT at - ${noonMs} AS at, why, count(*) AS n FROM whatsapp_archives
           JOIN whatsapp_auth ON archive = whatsapp_archives.id GROUP BY archive ORDER BY archive`,
        )
        .all();
    const archives = () => db.prepare("SELECT count(*) FROM whatsapp_archives").pluck().get();
    const link = (keys: number) => {
      whatsapp.saveCreds("{}");
      for (let n = 1; n < keys; n++) whatsapp.saveKeys([{ type: "session", id: `${n}`, value: "1" }], [], noonMs);
    };
    link(3);
    whatsapp.archiveAuth("unlinked", noonMs);
    whatsapp.archiveAuth("there is nothing", noonMs + 1);
    link(2);
    whatsapp.archiveAuth("again", noonMs + 2);
    link(1);
    const [first, second] = [
      { at: 0, why: "unlinked", n: 3 },
      { at: 2, why: "again", n: 2 },
    ];
    expect(aside()).toEqual([first, second]);
    expect(archives()).toBe(2);
    await store.prune(noonMs + 21 * dayMs + 1, false);
    expect(aside()).toEqual([second]);
    await store.prune(noonMs + 400 * dayMs, false);
    expect([aside(), archives(), whatsapp.creds()]).toEqual([[], 0, "{}"]);
    db.close();
  });
});
