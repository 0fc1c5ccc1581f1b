import { describe, expect, it } from "vitest";
import { openKept } from "../../../src/store/sqlite/core/database.ts";
import { filePlace } from "./sqlite-place.ts";
import { noonMs, shed, textUpdate } from "../store-kit.ts";
import { inRealTime } from "../../support/real-time.ts";

describe("whether the database can be written", () => {
  it("is no while another program holds it, said soon, and yes again afterwards", inRealTime, async () => {
    const place = filePlace();
    const store = place.open();
    const other = openKept(place.path);
    expect(await store.readModel.writable(noonMs)).toBe(true);
    other.exec("BEGIN IMMEDIATE");
    const beganMs = performance.now();
    expect(await store.readModel.writable(noonMs)).toBe(false);
    // A commit of the bot's own would wait for five seconds, and the event loop with it.
    expect(performance.now() - beganMs).toBeLessThan(2_000);
    other.exec("ROLLBACK");
    expect(await store.readModel.writable(noonMs + 1)).toBe(true);
    // Commits have their patience back.
    other.exec("BEGIN IMMEDIATE");
    const accepted = store.accept([textUpdate(1, "d-1", "hola")], noonMs, shed);
    const refused = accepted.catch(() => performance.now());
    const askedMs = performance.now();
    expect((await refused) as number).toBeGreaterThan(askedMs + 4_000);
    other.exec("ROLLBACK");
    other.close();
    await place.clear();
  });

  it("is no once the store is closed", async () => {
    const place = filePlace();
    const store = place.open();
    await store.close();
    expect(await store.readModel.writable(noonMs)).toBe(false);
    await place.clear();
  });
});
