import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { type Facts, findingsOf, metaUnasked } from "../../src/checks/check.ts";
import { everyCheck, fullReport, shortReport } from "../../src/checks/report.ts";
import { readConfig } from "../../src/config/config.ts";

const nowMs = Date.UTC(2026, 10, 26, 18);
const hourMs = 3_600_000;

const config = readConfig({
  WALLET_API_URL: "https://wallet.example/api",
  WALLET_API_KEY: "key-of-the-shop-0001",
  TELEGRAM_BOT_TOKEN: "123456:AAtoken_of-the-shop",
});

const place = {
  path: "data/monedero.db",
  folder: "/srv/data",
  isWritable: true,
  isFile: true,
  freeBytes: 50e9,
  unsafeFileSystem: null,
  leftOver: null,
  fileBytes: 10e6,
  file: { mode: 0o100600, uid: 1000 },
  uid: 1000,
} as const;

const database = {
  exists: true,
  trouble: null,
  strangers: [],
  isHeld: false,
  quickCheck: "ok",
  sqliteVersion: "3.53.2",
  bytes: 10e6,
  sinceMs: nowMs - 100 * 24 * hourMs,
  whatsapp: null,
  whatsappCloud: null,
  shop: null,
  record: null,
} as const;

const server = {
  trouble: null,
  version: "17.2",
  isEmpty: false,
  owner: null,
  ownerSettings: "",
  bytes: 10e6,
  settings: { fsync: "on", full_page_writes: "on", synchronous_commit: "on" },
  aheadMs: 0,
  shop: null,
  record: null,
} as const;
const onServer = { database: null, place: null } as const;

const machine = { node: "24.1.0", zone: "Etc/UTC", aheadOfWalletMs: 0, aheadMs: 0, nowMs } as const;

const backup = {
  folder: "/mnt/backups",
  isWritable: true,
  isSameDisk: false,
  freeBytes: 50e9,
  everyMs: 24 * hourMs,
  newest: { path: "b.db", atMs: nowMs - hourMs, trouble: null },
  fromFuture: [],
} as const;

const healthy: Facts = {
  settings: {
    file: { path: "/srv/.env", exists: true, showsSecrets: false },
    openSecretFiles: [],
    unusedProxy: undefined,
    problems: [],
    unread: new Set(),
    notDemo: [],
    doubtful: [],
    unknown: [],
    given: new Set(["WALLET_API_URL"]),
  },
  config,
  wallet: null,
  telegram: { bot: { username: "shop_bot" }, webhook: null, otherPoller: false, live: null },
  whatsapp: null,
  whatsappCloud: null,
  database,
  server: null,
  place,
  machine,
  port: null,
  backup,
};

const cloudThatWaits = (waitsFor: "ownNumber" | "anotherNumber"): Partial<Facts> => {
  const live = { state: "connecting", sinceMs: nowMs, lastTrafficAtMs: null, trouble: "190", link: null } as const;
  return { whatsappCloud: { ...metaUnasked, live: { ...live, waitsFor } } };
};

const notOk = (facts: Facts) =>
  findingsOf(everyCheck, facts, "es-MX").flatMap(({ id, level }) => (level === "ok" ? [] : [`${level} ${id}`]));

describe("the checks", () => {
  it("find nothing wrong with a healthy shop", () => {
    expect(notOk(healthy)).toEqual([]);
    expect(notOk({ ...healthy, ...onServer, server })).toEqual([]);
    expect(notOk({ ...healthy, database, server, backup: { ...backup, freeBytes: 9e6 } })).toEqual([]);
  });

  it.each<[string, string, Partial<Facts>]>([
    ["a disk that is full", "fail database.disk", { place: { ...place, freeBytes: 20e6 } }],
    ["a disk that is nearly full", "warn database.disk", { place: { ...place, freeBytes: 900e6 } }],
    ["a network folder", "fail database.place", { place: { ...place, unsafeFileSystem: "network" } }],
    ["a disk in memory", "warn database.place", { place: { ...place, unsafeFileSystem: "memory" } }],
    ["a container's own layer", "warn database.place", { place: { ...place, unsafeFileSystem: "container" } }],
    ["a file of another user", "warn database.access", { place: { ...place, uid: 1001 } }],
    [
      "a lock of another user",
      "warn database.access",
      { place: { ...place, uid: 0 }, database: { ...database, strangers: ["data/monedero.db.lock"] } },
    ],
    [
      "what a killed restore has left",
      "warn database.left-over",
      { place: { ...place, leftOver: { path: "data/monedero.db.restoring", bytes: 10e6 } } },
    ],
    [
      "a backup that would be lost with the database",
      "warn machine.backup",
      { backup: { ...backup, isSameDisk: true } },
    ],
    ["no room for the next backup", "warn machine.backup", { backup: { ...backup, freeBytes: 9e6 } }],
    ["no room for the first backup", "warn machine.backup", { backup: { ...backup, freeBytes: 9e6, newest: null } }],
    ["a folder that is read-only", "fail database.opens", { place: { ...place, isWritable: false } }],
    ["an old SQLite", "warn database.sqlite", { database: { ...database, sqliteVersion: "3.51.2" } }],
    [
      "a server that cannot be reached",
      "fail database.server",
      { ...onServer, server: { ...server, trouble: { "es-MX": "no contesta", en: "no answer" }, version: null } },
    ],
    ["a Cloud API on the linked device's number", "fail whatsapp-cloud.connection", cloudThatWaits("anotherNumber")],
    ["a Cloud API whose number is not known", "warn whatsapp-cloud.connection", cloudThatWaits("ownNumber")],
    ["an old PostgreSQL", "fail database.server", { ...onServer, server: { ...server, version: "12.20" } }],
    [
      "a server that forgets in a power cut",
      "warn database.durable",
      { ...onServer, server: { ...server, settings: { ...server.settings, synchronous_commit: "off" } } },
    ],
    [
      "a setting that does not count",
      "warn settings.shop",
      { database: { ...database, shop: { CLOSING_HOUR: "25:00" } } },
    ],
    [
      "growth that fills the disk in weeks",
      "warn database.size",
      { database: { ...database, bytes: 90e9 }, backup: { ...backup, freeBytes: 100e9 } },
    ],
    ["an old Node.js", "fail machine.node", { machine: { ...machine, node: "20.18.9" } }],
    ["a clock that is slow", "fail machine.clock", { machine: { ...machine, aheadMs: -600_000 } }],
    [
      "no backup",
      "warn machine.backup",
      { backup: { ...backup, folder: null, isWritable: null, freeBytes: null, everyMs: null, newest: null } },
    ],
    [
      "an old backup",
      "warn machine.backup",
      { backup: { ...backup, everyMs: hourMs, newest: { ...backup.newest, atMs: nowMs - 3 * hourMs } } },
    ],
    [
      "a backup that does not verify",
      "fail machine.backup",
      { backup: { ...backup, newest: { ...backup.newest, trouble: "SHA-256 differs" } } },
    ],
    [
      "a backup from the future",
      "warn machine.backup-dates",
      { backup: { ...backup, fromFuture: ["b/monedero-20311126T180000000Z.db"] } },
    ],
  ])("find %s: %s", (_, expected, broken) => {
    expect(notOk({ ...healthy, ...broken })).toEqual([expected]);
  });

  it.each([
    ["Error CERT_NOT_YET_VALID: certificate is not yet valid", /revisa su fecha y su hora/],
    ["Error ENOTFOUND: getaddrinfo ENOTFOUND wallet.example", /no se encontró ese nombre.*internet/],
    ["Error: no answer in time", /no contestó a tiempo/],
    ["status 404 and a body that is no answer", /no es del API \(estado 404\)/],
    ["refused with status 503 and no code", /tiene una falla \(estado 503, sin código\)/],
    ["Error: something new", /^wallet\.example: Error: something new$/],
  ])("say in plain words why a network failed: %s", (why, expected) => {
    const unavailable = { type: "unavailable", why } as const;
    const wallet = { wallets: unavailable, collaborators: null, customer: null };
    const found = (language: "es-MX" | "en") =>
      findingsOf(everyCheck, { ...healthy, wallet }, language).find(({ id }) => id === "wallet.reachable");
    expect(found("es-MX")).toMatchObject({ level: "fail", detail: expect.stringMatching(expected) });
    expect(found("es-MX")?.detail).not.toMatch(/status|body|refused/);
    expect(found("en")?.detail).toContain(why);
  });

  it("blame the token alone where Telegram refuses it, and not the network", () => {
    const live = {
      state: "connecting",
      sinceMs: nowMs,
      lastTrafficAtMs: null,
      trouble: "getMe: 401",
      link: null,
    } as const;
    const telegram = { bot: { type: "unauthorised", why: "401" }, webhook: null, otherPoller: null, live } as const;
    expect(notOk({ ...healthy, telegram })).toEqual(["fail telegram.token"]);
  });

  it("have ids of their own, and a row each in docs/operations.md", () => {
    const ids = everyCheck.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const document = readFileSync(join(import.meta.dirname, "../../docs/operations.md"), "utf8");
    expect(ids.filter((id) => !document.includes(`\`${id}\``))).toEqual([]);
  });

  it("say in both languages what to do, and in each its own words", () => {
    const broken: Facts = { ...healthy, place: { ...place, freeBytes: 1, unsafeFileSystem: "network" } };
    const [spanish, english] = (["es-MX", "en"] as const).map((language) =>
      findingsOf(everyCheck, broken, language).filter(({ level }) => level !== "ok"),
    );
    expect(spanish?.map(({ id }) => id)).toEqual(english?.map(({ id }) => id));
    for (const [i, one] of (spanish ?? []).entries()) expect(one.remedy).not.toBe(english?.[i]?.remedy);
  });
});

describe("the reports", () => {
  const broken = findingsOf(everyCheck, { ...healthy, machine: { ...machine, node: "18.0.0" } }, "en");

  it("count what is wrong, and show each remedy below its finding", () => {
    expect(fullReport(broken, "en")).toContain("  ✗ Node.js: 18.0.0 < 20.19.0\n      → Install the LTS version");
    expect(fullReport(broken, "en")).toMatch(/Failures: 1 · Warnings: 0\n$/);
  });

  it("have a line for each group at a start, and no more where all is well", () => {
    expect(shortReport(findingsOf(everyCheck, healthy, "es-MX"), "es-MX").split("\n")).toEqual([
      "Ajustes ✓",
      "Telegram ✓ @shop_bot",
      "Base de datos ✓ 10 MB · 100 kB al día",
      "Computadora ✓ America/Mexico_City",
      "",
    ]);
  });
});
