import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import type { Store } from "../../../src/store/store.ts";
import { filePlace } from "./sqlite-place.ts";
import { chatNumber, noonMs, saleSession, shed, textUpdate, turn, turned } from "../store-kit.ts";
import { openKept } from "../../../src/store/sqlite/core/database.ts";

const place = filePlace();
afterEach(() => place.clear());

/** How often the bytes of a word stand in any file of the store, after what is in the log was moved into the database. */
function occurrences(word: string): number {
  const db = openKept(place.path);
  db.pragma("wal_checkpoint(TRUNCATE)");
  db.close();
  let count = 0;
  for (const name of readdirSync(place.folder)) {
    const bytes = readFileSync(join(place.folder, name));
    for (let at = bytes.indexOf(word); at >= 0; at = bytes.indexOf(word, at + 1)) count++;
  }
  return count;
}

/** A few hundred messages of all sizes, some longer than a page, that all carry the word. */
function messages(word: string): ReturnType<typeof textUpdate>[] {
  return Array.from({ length: 300 }, (_, n) =>
    textUpdate(n % 40, `m${n}`, `${word} ${"relleno ".repeat((n * 37) % 700)}`),
  );
}

async function handleAll(store: Store, fail: boolean): Promise<void> {
  const step = () => {
    if (fail) throw new Error("a bug");
    return turned();
  };
  while ((await turn(store, step)).handled > 0);
}

describe("what a person wrote", () => {
  it.each([false, true])("is nowhere in the files once it was handled (step fails: %s)", async (fail) => {
    const store = place.open();
    await store.accept(messages("mi-secreto-477"), noonMs, shed);
    // A few may be cut in two where a page ends.
    expect(occurrences("mi-secreto-477")).toBeGreaterThan(290);
    await handleAll(store, fail);
    expect(occurrences("mi-secreto-477")).toBe(0);
  });

  it("never gets into a file when it is handled in the commit that accepts it", async () => {
    const store = place.open();
    const accepted = store.accept([textUpdate(1, "a", "dicho-y-hecho-8")], noonMs, shed);
    expect((await turn(store, () => turned())).handled).toBe(1);
    await accepted;
    const written = readdirSync(place.folder).map((name) => readFileSync(join(place.folder, name)));
    expect(written.some((bytes) => bytes.includes("dicho-y-hecho-8"))).toBe(false);
    expect(written.some((bytes) => bytes.includes("telegram:a"))).toBe(true);
  });

  it("is nowhere in the files when it was shed", async () => {
    const store = place.open();
    const flood = (from: number) =>
      Array.from({ length: 1_000 }, (_, n) => textUpdate(1, `f${from + n}`, `ruido-${from}`));
    await store.accept(flood(0), noonMs, shed);
    await store.accept(flood(1_000), noonMs, shed);
    expect(occurrences("ruido-0")).toBe(1_000);
    expect(occurrences("ruido-1000")).toBe(0);
  });

  it("is gone with the conversation that remembered it", async () => {
    const store = place.open();
    for (let n = 0; n < 60; n++) {
      await store.accept([textUpdate(1, `t${n}`, "x")], noonMs, shed);
      await turn(store, () =>
        turned({ session: saleSession(1, { said: `recuerdo-9 ${"y".repeat((n * 131) % 3_000)}` }) }),
      );
    }
    expect(occurrences("recuerdo-9")).toBe(1);
    await store.accept([textUpdate(1, "end", "x")], noonMs, shed);
    await turn(store, () => turned({ session: null }));
    expect(occurrences("recuerdo-9")).toBe(0);
  });

  it("is in no file that waits for somebody whose chat is gone", async () => {
    const store = place.open();
    const file = (name: string) => ({
      chat: chatNumber(1),
      body: { type: "file", name, mime: "text/csv", base64: Buffer.from(name).toString("base64"), caption: name },
    });
    await store.notify([file("primero-31.csv"), file("segundo-32.csv")] as never, noonMs);
    expect(occurrences("segundo-32.csv")).toBeGreaterThan(0);
    const [first] = await store.nextReplies({ max: 1, nowMs: noonMs, skip: new Set() });
    await store.replyDropped((first as { id: number }).id, "blocked", true, noonMs);
    expect(occurrences("segundo-32.csv")).toBe(0);
    expect(occurrences("primero-31.csv")).toBe(0);
  });

  it("leaves only a masked trace of a phone in the reason of a step that failed", async () => {
    const store = place.open();
    await store.accept([textUpdate(1, "a", "4771230099")], noonMs, shed);
    const report = await turn(store, ({ entry }) => {
      throw new TypeError(`cannot read ${JSON.stringify(entry.content)}`);
    });
    expect(report.failed[0]?.why).toMatch(/^TypeError: cannot read .*\*{6}0099/);
    expect(occurrences("4771230099")).toBe(0);
  });

  it("leaves no log behind when the store is closed", async () => {
    const store = place.open();
    await store.accept([textUpdate(1, "a", "a")], noonMs, shed);
    expect(existsSync(`${place.path}-wal`)).toBe(true);
    await store.close();
    expect(readdirSync(place.folder)).toEqual(["bot.db"]);
  });
});
