import {
  appendFileSync,
  chmodSync,
  closeSync,
  linkSync,
  openSync,
  realpathSync,
  rmSync,
  writeFileSync,
  writeSync,
} from "node:fs";
import { createServer, type AddressInfo } from "node:net";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { backupOf } from "../backup/backup-kit.ts";
import { openKept } from "../../src/store/sqlite/core/database.ts";
import { openStore } from "../store/sqlite/sqlite-place.ts";
import type { Store } from "../../src/store/store.ts";
import { demoSeed } from "../../src/wallet/sandbox/account.ts";
import { temporaryFolder } from "../support/processes/bot-process.ts";
import { freePort } from "../support/processes/free-port.ts";
import { faults, startWalletServer, type WalletServer } from "../support/wallet/wallet-server.ts";
import { startTelegramServer, type TelegramServer } from "../support/networks/telegram-server/server.ts";
import { addOperations, newOperation } from "../store/store-kit.ts";
import { runDoctor, runText, type Diagnosis } from "./doctor-run.ts";

const reads = new Set(["/wallet/get", "/toolusers/get", "/wallet/contact/get"]);

let wallet: WalletServer;
let folder: ReturnType<typeof temporaryFolder>;
let env: { [name: string]: string };
beforeEach(async () => {
  folder = temporaryFolder();
  wallet = await startWalletServer();
  env = envOf(wallet);
});
afterEach(async () => {
  // Whatever was broken: doctor asked, and changed nothing.
  expect(wallet.requests().filter(({ path }) => !reads.has(path))).toEqual([]);
  await wallet.close();
  folder.remove();
});

function envOf({ url, apiKey }: WalletServer): { [name: string]: string } {
  return { WALLET_API_URL: url, WALLET_API_KEY: apiKey, WHATSAPP_ENABLED: "true", DATABASE_PATH: "bot.db" };
}

/** Starts over with an account of the test's own. */
async function useAccount(change: (seed: ReturnType<typeof demoSeed>) => ReturnType<typeof demoSeed>): Promise<void> {
  await wallet.close();
  wallet = await startWalletServer({ seed: change(demoSeed()) });
  env = { ...env, ...envOf(wallet) };
}

function makeDatabase(
  options: { readonly stamp?: string; readonly databaseKey?: string } = {},
  fill: (store: Store) => Promise<void> | void = () => {},
): Promise<void> {
  const { stamp = `live ${wallet.url}`, databaseKey = null } = options;
  const store = openStore(join(folder.path, "bot.db"), stamp, databaseKey);
  return Promise.resolve(fill(store)).then(() => store.close());
}

const failing = ({ checks }: Diagnosis) => checks.filter(({ level }) => level === "fail").map(({ id }) => id);
const warning = ({ checks }: Diagnosis) => checks.filter(({ level }) => level === "warn").map(({ id }) => id);
const found = ({ checks }: Diagnosis, id: string) => checks.find((one) => one.id === id);

/** Doctor with more settings: what it finds in a check. */
const foundWith = async (more: typeof env, id: string) => found(await runDoctor(folder.path, { ...env, ...more }), id);

/** Doctor with more settings fails in this check alone, and what it says of it, remedy included, is like this. */
async function failsIn(id: string, said: RegExp = /./, more: { readonly [name: string]: string } = {}) {
  const diagnosis = await runDoctor(folder.path, { ...env, ...more });
  expect([diagnosis.code, failing(diagnosis)]).toEqual([1, [id]]);
  const { detail, remedy } = found(diagnosis, id) ?? {};
  expect(`${detail} ${remedy}`).toMatch(said);
  return diagnosis;
}

describe("doctor on a healthy set-up", () => {
  it("finds nothing that fails, and ends with 0", async () => {
    await makeDatabase();
    chmodSync(join(folder.path, "bot.db"), 0o600);
    const diagnosis = await runDoctor(folder.path, env);
    expect(diagnosis).toMatchObject({ code: 0, ok: true });
    expect(failing(diagnosis)).toEqual([]);
    expect(found(diagnosis, "wallet.collaborators")?.detail).toBe("2 colaboradores · 1 gerente");
    expect(found(diagnosis, "wallet.types")?.detail).toBe(
      '"cajero" → cajero (1) · "gerente" → gerente (1) · "activo" → activo (2)',
    );
    expect(found(diagnosis, "database.intact")?.level).toBe("ok");
    expect(wallet.requests("/wallet/contact/get").length).toBe(1);
    expect(diagnosis.output).not.toContain(wallet.apiKey);
  });

  it("without settings says that it is the demo's", async () => {
    const { code, out } = await runText(folder.path, {}, "doctor");
    expect(code).toBe(0);
    const file = join(realpathSync(folder.path), ".env");
    expect(out).toContain(`✓ Valores: no hay ${file}: sin ajustes, start corre la demostración. Si los tienes en otra`);
    // Folders of tests may lie in memory, of which doctor warns.
    expect(out).toMatch(/Todo en orden\.|tmpfs[^]*Fallas: 0 · Advertencias: 1/);
    writeFileSync(file, "SHOP_NAME=La Esquina\n");
    expect((await runText(folder.path, {}, "doctor")).out).toContain(`${file} no tiene monedero ni canal: start corre`);
  });

  it("writes in the language of BOT_LANGUAGE, each failure with its remedy", async () => {
    const given = { ...env, BOT_LANGUAGE: "en", WALLET_API_KEY: "another-key-0001" };
    const { code, out } = await runText(folder.path, given, "doctor");
    expect(code).toBe(1);
    expect(out).toMatch(/ {2}✗ API key: .*auth_01.*\n {6}→ Copy WALLET_API_KEY again/);
    expect(out).toMatch(/Failures: 1 · Warnings: \d\n$/);
  });
});

describe("doctor names what is wrong with the settings", () => {
  it.each([
    ["OWNER_PHONE", "OWNER_PHONES"],
    ["CLOSING_HOURS", "CLOSING_HOUR"],
    ["WALLET_URL", "WALLET_API_URL"],
    ["TELEGRAM_TOKEN", "TELEGRAM_BOT_TOKEN"],
  ])("%s, and that %s was meant", async (name, meant) => {
    await failsIn("settings.names", new RegExp(` en vez de ${name} escribe ${meant}$`), { [name]: "4771234567" });
  });

  it("an unknown name in .env, but not what others set in the environment", async () => {
    writeFileSync(join(folder.path, ".env"), "SHOP_STREET=La Esquina\n");
    const { detail } = (await foundWith({ HTTP_PROXY: "http://127.0.0.1:9", LOGNAME: "ana" }, "settings.names")) ?? {};
    expect(detail).toBe("SHOP_STREET no es un ajuste");
  });

  it("CONSOLE_TOKEN without HTTP_PORT", async () => {
    const diagnosis = await runDoctor(folder.path, { ...env, CONSOLE_TOKEN: "console-7f3Kq9vXw2Lr8Tz5Nb1Yd6Hc" });
    expect(warning(diagnosis)).toContain("settings.idle");
    expect(found(diagnosis, "settings.idle")?.remedy).toContain("HTTP_PORT");
    expect(diagnosis.output).not.toContain("console-7f3Kq9vXw2Lr8Tz5Nb1Yd6Hc");
  });

  it("secrets in files of their own that every user of the machine can read", async () => {
    const { WALLET_API_KEY: key = "", ...others } = env;
    const path = join(folder.path, "wallet_api_key");
    writeFileSync(path, key);
    const given = { ...others, WALLET_API_KEY_FILE: path };
    chmodSync(path, 0o644);
    const { detail, remedy, level } = found(await runDoctor(folder.path, given), "settings.access") ?? {};
    expect([level, detail, remedy]).toEqual(["warn", path, expect.stringContaining(`chmod o-rwx ${path}`)]);
    chmodSync(path, 0o600);
    expect(found(await runDoctor(folder.path, given), "settings.access")).toBe(undefined);
  });

  it("a proxy that others use, and the bot does not", async () => {
    const diagnosis = await runDoctor(folder.path, { ...env, HTTPS_PROXY: "http://user:secret-of-it@127.0.0.1:9" });
    expect(found(diagnosis, "settings.proxy")?.detail).toBe("HTTPS_PROXY está, y el bot no lo usa");
    expect(diagnosis.output).not.toContain("secret-of-it");
  });

  it("settings of a proxy without what it would stand in front of", async () => {
    const given = { PUBLIC_URL: "https://bot.example.com", TRUSTED_PROXIES: "10.0.0.0/8" };
    const { detail, remedy } = (await foundWith(given, "settings.idle")) ?? {};
    expect(detail).toMatch(/PUBLIC_URL [^·]*HTTP_PORT · TRUSTED_PROXIES [^·]*CONSOLE_TOKEN/);
    expect(remedy).toMatch(/HTTP_PORT, CONSOLE_TOKEN/);
  });

  it("a secret whose file cannot be read, by the name of its setting", async () => {
    const { WALLET_API_KEY: _, ...others } = env;
    const diagnosis = await runDoctor(folder.path, { ...others, WALLET_API_KEY_FILE: join(folder.path, "none") });
    expect(found(diagnosis, "settings.values")?.detail).toMatch(
      /^WALLET_API_KEY_FILE: no se puede leer \S+none [^·]*$/,
    );
    expect(found(diagnosis, "settings.names")?.level).toBe("ok");
  });

  describe("a value that cannot be read, and runs every check whose settings can be", () => {
    let telegram: TelegramServer;
    /** With settings that can be read: the same for each test. */
    let healthy: Diagnosis | undefined;
    beforeEach(async () => {
      await makeDatabase();
      telegram = await startTelegramServer({ repeatSlowdowns: false });
      // While something waits there, doctor need not watch for six seconds whether somebody else polls.
      telegram.say(501, "menú");
      env = { ...env, TELEGRAM_BOT_TOKEN: telegram.token, TELEGRAM_API_ROOT: telegram.apiRoot };
      env = { ...env, OWNER_PHONES: "4771110009", HTTP_PORT: String(await freePort()), BACKUP_DIR: "backups" };
    });
    afterEach(() => telegram.close());

    const ids = ({ checks }: Diagnosis) => checks.map(({ id }) => id);

    it.each<[string, { readonly [name: string]: string }, readonly (string | RegExp)[]]>([
      ["TZ_NAME", { TZ_NAME: "Mexico/Nowhere" }, ["machine.zone"]],
      ["SALE_CEILING", { SALE_CEILING: "much" }, ["settings.shop"]],
      ["OWNER_PHONES", { OWNER_PHONES: "somebody" }, ["wallet.collaborators"]],
      ["WALLET_API_URL", { WALLET_API_URL: "the wallet" }, [/^wallet\./]],
      ["WALLET_API_KEY", { WALLET_API_KEY: "a key" }, [/^wallet\./]],
      ["TELEGRAM_BOT_TOKEN", { TELEGRAM_BOT_TOKEN: "token" }, [/^telegram\./]],
      ["TELEGRAM_API_ROOT", { TELEGRAM_API_ROOT: "telegram" }, [/^telegram\./]],
      ["TELEGRAM_WEBHOOK_SECRET", { TELEGRAM_WEBHOOK_URL: "https://bot.example" }, ["telegram.webhook"]],
      ["DATABASE_KEY", { DATABASE_KEY: "short" }, ["settings.shop", /^database\.(?:opens|intact|sqlite|size)$/]],
      [
        "DATABASE_PATH",
        { DATABASE_PATH: ":memory:" },
        ["settings.shop", "telegram.poller", "machine.backup", "machine.port", /^(?:database|whatsapp)\.(?!version)/],
      ],
      ["HTTP_PORT", { HTTP_PORT: "many" }, ["machine.port"]],
      ["BACKUP_EVERY", { BACKUP_EVERY: "sometimes" }, ["machine.backup"]],
      ["WHATSAPP_ENABLED", { WHATSAPP_ENABLED: "maybe" }, [/^whatsapp\./]],
      ["WHATSAPP_CLOUD_WABA_ID", { WHATSAPP_CLOUD_WABA_ID: "mine" }, []],
    ])("%s", async (name, wrong, left) => {
      healthy ??= await runDoctor(folder.path, env);
      expect([healthy.code, failing(healthy)]).toEqual([0, []]);
      writeFileSync(
        join(folder.path, ".env"),
        Object.entries({ ...env, ...wrong })
          .map(([key, value]) => `${key}='${value}'\n`)
          .join(""),
      );
      chmodSync(join(folder.path, ".env"), 0o600);
      const diagnosis = await runDoctor(folder.path, {});
      expect([diagnosis.code, diagnosis.ok, failing(diagnosis)]).toEqual([1, false, ["settings.values"]]);
      expect(found(diagnosis, "settings.values")?.detail).toContain(`${name}: `);
      const isLeft = (id: string) => left.some((one) => (typeof one === "string" ? one === id : one.test(id)));
      expect(ids(diagnosis)).toEqual(ids(healthy).filter((id) => !isLeft(id)));
    });

    it("of several, each", async () => {
      const diagnosis = await runDoctor(folder.path, { ...env, TZ_NAME: "Mexico/Nowhere", SALE_CEILING: "much" });
      expect(failing(diagnosis)).toEqual(["settings.values"]);
      expect(found(diagnosis, "settings.values")?.detail).toMatch(/TZ_NAME.*SALE_CEILING|SALE_CEILING.*TZ_NAME/);
      expect(found(diagnosis, "database.intact")?.level).toBe("ok");
    });

    it("and what else is wrong is named beside it", async () => {
      const diagnosis = await runDoctor(folder.path, {
        ...env,
        TZ_NAME: "Nowhere",
        WALLET_API_KEY: "another-key-0001",
      });
      expect(failing(diagnosis)).toEqual(["settings.values", "wallet.key"]);
      const { out } = await runText(folder.path, { ...env, TZ_NAME: "Nowhere" }, "doctor");
      expect(out).toMatch(/✗ Valores: TZ_NAME: [^]*✓ Clave del API: [^]*Fallas: 1 /);
    });
  });

  it("the time zone UTC, and one that is not the machine's", async () => {
    expect(warning(await runDoctor(folder.path, { ...env, TZ_NAME: "UTC" }))).toContain("machine.zone");
    const other = await runDoctor(folder.path, { ...env, TZ: "America/Tijuana" });
    expect(found(other, "machine.zone")).toMatchObject({
      level: "warn",
      remedy: "Si la tienda está donde la computadora, pon TZ_NAME=America/Tijuana.",
    });
  });
});

describe("doctor names what is wrong, the setting and the remedy", () => {
  it.each<[string, { readonly [name: string]: string }, string, RegExp]>([
    ["a key that is not accepted", { WALLET_API_KEY: "another-key-0001" }, "wallet.key", /WALLET_API_KEY/],
    [
      "an address where nobody answers",
      { WALLET_API_URL: "http://127.0.0.1:9" },
      "wallet.reachable",
      /^127\.0\.0\.1:9: nadie contesta en esa dirección \(.*ECONNREFUSED/,
    ],
    ["a wallet key of another account", { WALLET_KEY: "wallet-of-another" }, "wallet.wallet", /Monedero Demo/],
    ["a folder that is none", { DATABASE_PATH: "file/bot.db" }, "database.opens", /DATABASE_PATH/],
    ["a folder as the database", { DATABASE_PATH: "." }, "database.opens", /^\. es una carpeta .*DATABASE_PATH/],
    ["a file that is no database", { DATABASE_PATH: "file" }, "database.opens", /DATABASE_PATH/],
    ["a file for backups", { BACKUP_DIR: "file" }, "machine.backup", /^no se puede escribir en file \(BACKUP_DIR\) /],
    [
      "a place below a file for backups",
      { BACKUP_DIR: "file/b" },
      "machine.backup",
      /^no se puede escribir en file\/b /,
    ],
    [
      "the public name of the bot where an address of this machine belongs",
      { HTTP_PORT: "8123", HTTP_HOST: "192.0.2.1", CONSOLE_TOKEN: "console-7f3Kq9vXw2Lr8Tz5Nb1Yd6Hc" },
      "machine.port",
      /HTTP_HOST .*127\.0\.0\.1.*PUBLIC_URL/,
    ],
  ])("%s", async (_, given, id, said) => {
    writeFileSync(join(folder.path, "file"), "x".repeat(10_000));
    const diagnosis = await failsIn(id, said, given);
    // Neither a secret, nor advice about the mode of a folder.
    const isFolder = given["DATABASE_PATH"] === ".";
    for (const text of [given["WALLET_API_KEY"], given["CONSOLE_TOKEN"], isFolder ? "chmod" : undefined])
      if (text !== undefined) expect(diagnosis.output).not.toContain(text);
  });
});

/** A collaborator as the wallet lists them. */
const entryOf = (id: number, type: string, status: string) => ({
  usertool_id: id,
  usertool_name: "Ana",
  usertool_number: `477111000${id}`,
  usertool_type: type,
  usertool_status: status,
});

describe("doctor names what is wrong with the wallet", () => {
  it("an address that answers with a page", async () => {
    for (const call of ["/wallet/get", "/toolusers/get"] as const) wallet.fault(call, faults.html(false));
    await failsIn("wallet.reachable", /WALLET_API_URL/);
  });

  it("an account without a wallet", async () => {
    await useAccount((seed) => ({ ...seed, wallets: [] }));
    await failsIn("wallet.wallet");
  });

  it("nobody who manages, unless OWNER_PHONES has somebody", async () => {
    await useAccount((seed) => ({
      ...seed,
      collaborators: seed.collaborators.filter(({ type }) => type === "cajero"),
    }));
    await failsIn("wallet.collaborators");
    const owned = await runDoctor(folder.path, { ...env, OWNER_PHONES: "4771110009" });
    expect(failing(owned)).toEqual([]);
    expect(found(owned, "wallet.collaborators")?.detail).toBe("1 colaborador · 0 gerentes · 1 en OWNER_PHONES");
  });

  it("types and statuses that it only assumes to know", async () => {
    const entries = [entryOf(1, "gerente", "vigente"), entryOf(2, "sucursal", "baja")];
    wallet.fault("/toolusers/get", faults.body({ success: true, code: "tool_users_01", result: entries }));
    const diagnosis = await runDoctor(folder.path, env);
    expect(found(diagnosis, "wallet.types")).toMatchObject({
      level: "warn",
      detail: '"gerente" → gerente (1) · "sucursal" → cajero (1) · "baja" → sin acceso (1) · "vigente" → activo (1)',
    });
    expect(found(diagnosis, "wallet.types")?.remedy).toMatch(/^No conozco "sucursal", "vigente"/);
  });

  it("answers of another shape, and phones that are none", async () => {
    wallet.fault("/toolusers/get", faults.body({ success: true, code: "tool_users_01", users: [] }));
    await failsIn("wallet.answers");
    const entry = { ...entryOf(1, "gerente", "activo"), usertool_number: "n/a" };
    wallet.fault("/toolusers/get", faults.body({ success: true, code: "tool_users_01", result: [entry] }));
    expect(warning(await runDoctor(folder.path, env))).toContain("wallet.answers");
    const result = { contact_phone: "4771110001", contact_balance: "mucho" };
    wallet.fault("/wallet/contact/get", faults.body({ success: true, code: "balance_get_01", result }));
    await failsIn("wallet.answers");
  });

  it("a clock that is off by an hour", async () => {
    wallet.tellTime(() => Date.now() - 3_600_000);
    expect(warning(await failsIn("machine.clock", /^va 60 min adelantado /))).toContain("wallet.clock");
  });
});

describe("doctor names what is wrong with the database and the machine", () => {
  it("a damaged file", async () => {
    await makeDatabase();
    const file = openSync(join(folder.path, "bot.db"), "r+");
    for (let page = 2; page < 40; page++) writeSync(file, Buffer.alloc(512, 0xa5), 0, 512, page * 4096);
    closeSync(file);
    const diagnosis = await runDoctor(folder.path, env);
    expect(failing(diagnosis)).toContain("database.intact");
    expect(found(diagnosis, "database.intact")?.remedy).toContain("respaldo");
  });

  it("the database of another program, and a database with a second name", async () => {
    const path = join(folder.path, "bot.db");
    const db = openKept(path);
    db.exec("CREATE TABLE songs (name TEXT)");
    db.close();
    expect((await foundWith({}, "database.opens"))?.detail).toContain("de otro programa");
    rmSync(path);
    await makeDatabase();
    linkSync(path, join(folder.path, "second.db"));
    await failsIn("database.opens", /enlaces duros/);
  });

  it("a database of another account, and one of a newer version", async () => {
    await makeDatabase({ stamp: "live https://another.example" }, (store) => addOperations(store, newOperation("one")));
    await failsIn("database.opens", /another\.example/);
    const db = openKept(join(folder.path, "bot.db"));
    db.pragma("user_version = 900");
    db.close();
    expect((await foundWith({}, "database.opens"))?.detail).toContain("esquema 900");
  });

  it("a sealed database without its key, and with another one", async () => {
    const databaseKey = "a-key-of-thirty-two-characters-0";
    await makeDatabase({ databaseKey });
    await failsIn("database.opens");
    await failsIn("database.opens", /./, { DATABASE_KEY: `${databaseKey}1` });
    expect(failing(await runDoctor(folder.path, { ...env, DATABASE_KEY: databaseKey }))).toEqual([]);
  });

  it.each([
    ["that is not there yet", () => Promise.resolve()],
    ["that is not sealed yet", () => makeDatabase()],
  ])("a key that can be guessed, for a database %s", async (_, make) => {
    await make();
    const said = /DATABASE_KEY se puede adivinar.*openssl rand/;
    await failsIn("database.opens", said, { DATABASE_KEY: "a".repeat(40) });
  });

  it("a database that every user of the machine can read", async () => {
    await makeDatabase();
    chmodSync(join(folder.path, "bot.db"), 0o644);
    const { level, remedy } = (await foundWith({}, "database.access")) ?? {};
    expect([level, remedy]).toEqual(["warn", expect.stringContaining("chmod 600")]);
  });

  it("a port that is taken", async () => {
    const taken = createServer();
    await new Promise<void>((resolve) => taken.listen(0, "127.0.0.1", resolve));
    const { port } = taken.address() as AddressInfo;
    const said = new RegExp(`127\\.0\\.0\\.1:${port} .*cierra el otro programa`);
    await failsIn("machine.port", said, { HTTP_PORT: String(port) });
    await new Promise((resolve) => taken.close(resolve));
  });

  it("no backup, and one that somebody changed", async () => {
    await makeDatabase();
    const set = { BACKUP_DIR: "backups" };
    expect((await foundWith(set, "machine.backup"))?.level).toBe("warn");
    const path = backupOf(join(folder.path, "bot.db"), join(folder.path, "backups"), Date.now());
    // On the disk of the database it helps only against what the disk survives.
    const beside = await foundWith(set, "machine.backup");
    expect(beside).toMatchObject({ level: "warn", remedy: expect.stringMatching(/otro disco/) });
    appendFileSync(path, "x");
    await failsIn("machine.backup", /bytes/, set);
  });

  it("WhatsApp that stopped for good", async () => {
    await makeDatabase({}, (store) => store.whatsapp.saveStopped({ code: 440, why: "conflict", atMs: 1 }));
    await failsIn("whatsapp.stopped", /whatsapp-resume/);
  });
});

it("doctor warns of WhatsApp's reach-out time lock, while it lasts", async () => {
  const until = async (untilMs: number) => {
    await makeDatabase({}, (store) => {
      store.whatsapp.saveCreds('{"me":{"id":"5214771230001:1@s.whatsapp.net"},"account":{}}');
      store.whatsapp.saveReachOutLock({ untilMs, why: "DEFAULT" });
    });
    return foundWith({}, "whatsapp.reach-out");
  };
  const nowMs = Date.now();
  expect(await until(nowMs + 3_600_000)).toMatchObject({ level: "warn", remedy: expect.stringContaining("alarga") });
  expect(await until(nowMs - 1_000)).toMatchObject({ level: "ok" });
});

describe("doctor names what is wrong with Telegram", () => {
  let telegram: TelegramServer;
  beforeEach(async () => {
    telegram = await startTelegramServer({ repeatSlowdowns: false });
    env = { ...env, WHATSAPP_ENABLED: "", TELEGRAM_BOT_TOKEN: telegram.token, TELEGRAM_API_ROOT: telegram.apiRoot };
  });
  afterEach(() => telegram.close());

  it("nothing where all is well, and confirms no message that waits", async () => {
    telegram.say(501, "saldo 4771234567");
    const diagnosis = await runDoctor(folder.path, env);
    expect(failing(diagnosis)).toEqual([]);
    expect(found(diagnosis, "telegram.token")?.detail).toBe("@monedero_prueba_bot");
    expect(found(diagnosis, "telegram.webhook")?.detail).toBe("el bot pregunta (polling) · 1 por entregar");
    expect(telegram.pendingCount()).toBe(1);
    expect(telegram.journal.map(({ method }) => method)).not.toContain("deleteWebhook");
  });

  it("a token that was revoked", async () => {
    const diagnosis = await failsIn("telegram.token", /@BotFather/, { TELEGRAM_BOT_TOKEN: `${telegram.token}x` });
    expect(diagnosis.output).not.toContain(telegram.token);
  });

  it("a network without a way to Telegram", async () => {
    await failsIn("telegram.token", /ECONNREFUSED/, { TELEGRAM_API_ROOT: "http://127.0.0.1:9" });
  });

  it("another program that polls with the same token", async () => {
    const stop = new AbortController();
    const polls = (async () => {
      while (!stop.signal.aborted) {
        const url = `${telegram.apiRoot}/bot${telegram.token}/getUpdates?timeout=30`;
        const answer = await fetch(url, { signal: stop.signal }).catch(() => null);
        // As bots do: a pause after a 409, then the next poll.
        if (answer?.status === 409) await new Promise((resolve) => void setTimeout(resolve, 1_000));
      }
    })();
    await telegram.waitForArrival("getUpdates");
    await failsIn("telegram.poller", /\/revoke/).finally(() => stop.abort());
    await polls;
  });

  it("a webhook that another program has set", async () => {
    await fetch(`${telegram.apiRoot}/bot${telegram.token}/setWebhook?url=https://other.example/hook`);
    expect(await foundWith({}, "telegram.webhook")).toMatchObject({ level: "warn" });
  });
});
