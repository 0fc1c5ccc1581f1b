import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { readConfig } from "../src/config/config.ts";
import { ConfigError } from "../src/config/forms.ts";
import { settingNames } from "../src/config/schema.ts";
import type { Words } from "../src/domain/language.ts";
import { temporaryFolder } from "./support/processes/bot-process.ts";

const live = {
  WALLET_API_URL: "https://wallet.example/api",
  WALLET_API_KEY: "key-of-the-shop-0001",
  TELEGRAM_BOT_TOKEN: "123456:AAtoken_of-the-shop",
};

const webhook = {
  TELEGRAM_WEBHOOK_URL: "https://bot.example/telegram",
  TELEGRAM_WEBHOOK_SECRET: "webhook_Jm4Rq7-Zx1Wd8Ks5Vn2Gt9Pb",
  HTTP_PORT: "8080",
};

const consoleToken = "console-7f3Kq9vXw2Lr8Tz5Nb1Yd6Hc";

const databaseKey = "a-key-of-thirty-two-characters-0";

/** What is wrong with an environment, one line a problem. */
function problemsOf(environment: { readonly [name: string]: string | undefined }): readonly string[] {
  try {
    readConfig(environment);
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    for (const words of error.problems) expectSpanish(words);
    return error.problems.map(({ en }) => en);
  }
  return [];
}

/** Every problem is said in Spanish too: the same setting, in other words. */
function expectSpanish({ "es-MX": spanish, en }: Words): void {
  expect(spanish.split(":")[0]).toBe(en.split(":")[0]);
  expect(spanish).not.toBe(en);
  expect(spanish).not.toMatch(/\b(?:expected|missing|invalid|input)\b/i);
}

describe("the demo", () => {
  it.each([
    ["nothing is set", {}],
    ["all is empty", { WALLET_API_URL: "", WALLET_API_KEY: " ", TELEGRAM_BOT_TOKEN: "" }],
    ["only tastes are set", { BOT_LANGUAGE: "en", LOG_LEVEL: "debug", SALE_CEILING: "1,000", WHATSAPP_ENABLED: "no" }],
  ])("is what runs when %s", (_, environment) => {
    expect(readConfig(environment).mode).toBe("demo");
  });

  it("has a database of its own that begins anew, or the one it is given", () => {
    expect(readConfig({})).toMatchObject({ databasePath: "data/demo.db", freshDatabase: true });
    expect(readConfig({ DATABASE_PATH: "x.db" })).toMatchObject({ databasePath: "x.db", freshDatabase: false });
  });

  it.each(["WALLET_API_URL", "WALLET_API_KEY", "TELEGRAM_BOT_TOKEN"] as const)(
    "is not what runs when only %s is set: the two others are asked for",
    (name) => {
      const problems = problemsOf({ [name]: live[name] });
      const others = Object.keys(live).filter((other) => other !== name);
      expect(problems.map((problem) => problem.split(":")[0])).toEqual(others);
      expect(problems.every((problem) => problem.includes("missing"))).toBe(true);
    },
  );

  it("is not what runs when only a wallet is chosen, or WhatsApp is wanted", () => {
    expect(problemsOf({ WALLET_KEY: "w-1" }).length).toBe(3);
    const problems = problemsOf({ WHATSAPP_ENABLED: "true" });
    expect(problems.map((problem) => problem.split(":")[0])).toEqual(["WALLET_API_URL", "WALLET_API_KEY"]);
    const shop = { WALLET_API_URL: live.WALLET_API_URL, WALLET_API_KEY: live.WALLET_API_KEY };
    // Of a network that is switched on in a way that is not understood, only that is said.
    expect(problemsOf({ ...shop, WHATSAPP_ENABLED: "prendido" })).toEqual([expect.stringMatching(/^WHATSAPP_ENABLED/)]);
    for (const yes of ["sí", "si"]) expect(problemsOf({ ...shop, WHATSAPP_ENABLED: yes })).toEqual([]);
  });

  it("may have a key for its database too", () => {
    expect(readConfig({ DATABASE_KEY: databaseKey })).toMatchObject({ mode: "demo", databaseKey });
    expect(readConfig({}).databaseKey).toBe(null);
    expect(problemsOf({ DATABASE_KEY: databaseKey.slice(1) })).toEqual([
      expect.stringMatching(/^DATABASE_KEY: expected at least 32 characters.*openssl rand/),
    ]);
  });
});

describe("the environment", () => {
  it("is read when it is whole", () => {
    const config = readConfig({
      ...live,
      OWNER_PHONES: "477 123 0001, +52 1 477 123 0002",
      WALLET_RATE_PER_MINUTE: "30",
    });
    expect(config).toMatchObject({
      mode: "live",
      databasePath: "data/monedero.db",
      logLevel: "info",
      ownerPhones: ["4771230001", "4771230002"],
      ratePerMinute: 30,
      wallet: { url: live.WALLET_API_URL, apiKey: live.WALLET_API_KEY, key: null },
      telegram: { token: live.TELEGRAM_BOT_TOKEN, apiRoot: "https://api.telegram.org", webhook: null },
      http: null,
    });
  });

  it("says everything that is wrong with it at once, by name", () => {
    const problems = problemsOf({
      TELEGRAM_BOT_TOKEN: "not a token",
      WALLET_API_URL: "wallet.example",
      WHATSAPP_ENABLED: "perhaps",
      TZ_NAME: "Mexico/Nowhere",
      LOG_LEVEL: "loud",
      SALE_CEILING: "much",
      OWNER_PHONES: "477123",
      WALLET_RATE_PER_MINUTE: "2",
    });
    const names = problems.map((problem) => problem.split(":")[0]);
    expect(new Set(names)).toEqual(
      new Set([
        "TELEGRAM_BOT_TOKEN",
        "WALLET_API_URL",
        "WALLET_API_KEY",
        "WHATSAPP_ENABLED",
        "TZ_NAME",
        "LOG_LEVEL",
        "SALE_CEILING",
        "OWNER_PHONES",
        "WALLET_RATE_PER_MINUTE",
      ]),
    );
    const { words } = new ConfigError(problems.map((one) => ({ "es-MX": `¡${one}!`, en: one })));
    for (const problem of problems) {
      expect(words.en).toContain(`\n  - ${problem}`);
      expect(words["es-MX"]).toContain(`\n  - ¡${problem}!`);
    }
  });

  it.each([
    ["DATABASE_PATH", ":memory:", /path of a file on a disk/],
    ["DATABASE_PATH", "file:data/shop.db", /path of a file on a disk/],
    ["DATABASE_PATH", "FILE::memory:?cache=shared", /path of a file on a disk/],
    ["TELEGRAM_BOT_TOKEN", "123", /token BotFather gave/],
    ["TELEGRAM_API_ROOT", "ftp://x", /begins with https:/],
    ["WALLET_API_URL", "ftp://x", /begins with https:/],
    ["WALLET_API_URL", "https://user:word@wallet.example", /without user/],
    ["WALLET_API_URL", "https://wallet.example/?key=1", /without user/],
    ["WALLET_API_KEY", "clave del negocio", /no spaces/],
    ["WALLET_RATE_PER_MINUTE", "many", /number of requests/],
    ["WALLET_RATE_PER_MINUTE", "60.5", /number of requests/],
    ["WALLET_SALE_ADD", "12", /one digit/],
    ["OWNER_PHONES", "477123", /10 digits/],
    ["TZ_NAME", "Mexico", /time zone/],
    ["TZ_NAME", "CST", /by its place, like America\/Mexico_City: CST is an abbreviation/],
    ["TZ_NAME", "cst", /like America\/Mexico_City/],
    ["TZ_NAME", "EST", /like America\/Cancun/],
    ["TZ_NAME", "MST7MDT", /like America\/Mazatlan/],
    ["TZ_NAME", "PST", /like America\/Tijuana/],
    ["LOG_LEVEL", "loud", /debug, info/],
    ["BOT_LANGUAGE", "tlh", /es-MX or en/],
    ["SHOW_BALANCE_AS", "gold", /money or points/],
    ["SALE_CEILING", "0", /amount in pesos/],
    ["EARN_PERCENT", "cinco", /expected a percentage/],
    ["WHATSAPP_ENABLED", "maybe", /true or false/],
    ["WHATSAPP_PAIRING_PHONE", "4771", /10 digits, or of 12 with 52/],
    ["WHATSAPP_PAIRING_PHONE", "14771234567", /10 digits, or of 12 with 52/],
    ["WHATSAPP_SENDS_PER_SECOND", "0", /more than 0/],
    ["WHATSAPP_SENDS_PER_SECOND", "fast", /expected a number/],
    ["WHATSAPP_SENDS_PER_SECOND", "Infinity", /expected a number/],
    ["WHATSAPP_WS_URL", "https://web.whatsapp.com/ws/chat", /begins with wss:/],
    ["WHATSAPP_WS_URL", "ws://web.whatsapp.com/ws/chat", /only to this machine/],
    ["WHATSAPP_WS_URL", "ws://127.0.0.1.example:8080/", /only to this machine/],
    ["WHATSAPP_WS_URL", "WS://10.0.0.1/", /only to this machine/],
    ["WHATSAPP_VERSION_REFRESH", "always", /true or false/],
    ["WHATSAPP_CERTIFICATE", "strict", /off, alarm or enforce/],
    ["DATABASE_KEY", "too short", /at least 32 characters/],
    ["DATABASE_URL", "mysql://root@localhost/shop", /expected postgres:/],
    ["DATABASE_URL", "postgres://bot@db/shop?sslmode=verify_full", /expected one of these as sslmode/],
    ["DATABASE_URL", "postgres://bot@db/shop?sslmode=allow", /expected one of these as sslmode/],
    ["TELEGRAM_WEBHOOK_URL", "bot.example/hook", /begins with https:/],
    ["TELEGRAM_WEBHOOK_URL", "http://bot.example/hook", /only to this machine/],
    ["TELEGRAM_WEBHOOK_URL", "https://user:word@bot.example/hook", /without user/],
    ["TELEGRAM_API_ROOT", "http://bots.example", /only to this machine/],
    ["WALLET_API_URL", "http://wallet.example/api", /only to this machine/],
    ["WALLET_API_URL", "http://10.0.0.7:8080", /only to this machine/],
    ["TELEGRAM_WEBHOOK_SECRET", "with spaces", /no spaces/],
    ["TELEGRAM_WEBHOOK_SECRET", "Q", /at least 32 characters.*openssl rand -hex 32/],
    ["TELEGRAM_WEBHOOK_SECRET", `${webhook.TELEGRAM_WEBHOOK_SECRET}+/=`, /256 of A-Z/],
    ["TELEGRAM_WEBHOOK_SECRET", webhook.TELEGRAM_WEBHOOK_SECRET.repeat(9), /256 of A-Z/],
    ["HTTP_HOST", "http://0.0.0.0", /name or an IP address/],
    ["HTTP_HOST", "127.0.0.1:80", /name or an IP address/],
    ["CONSOLE_TOKEN", "a".repeat(16), /at least 32 characters.*openssl rand -hex 32/],
    ["CONSOLE_TOKEN", "a".repeat(64), /nobody can guess/],
    ["CONSOLE_TOKEN", "secret-token-secret-token-secret-token", /nobody can guess/],
    ["CONSOLE_TOKEN", "abcdefghijklmnopqrstuvwxyz0123456789", /nobody can guess/],
    ["CONSOLE_TOKEN", "console-7f3Kq9vXw2Lr8Tz5Nb1Yd6H", /at least 32/],
    ["PUBLIC_URL", "bot.example.com", /begins with https:/],
    ["PUBLIC_URL", "http://bot.example.com", /only to this machine/],
    ["TRUSTED_PROXIES", "127.0.0.1, proxy", /"proxy" is none/],
    ["TRUSTED_PROXIES", "0.0.0.0/0", /wider than a network of one's own/],
    ["TRUSTED_PROXIES", "127.0.0.1,::/0", /"::\/0" is wider/],
    ["TRUSTED_PROXIES", "10.0.0.0/8,0.0.0.0/1", /"0.0.0.0\/1" is wider/],
    ["TRUSTED_PROXIES", "fc00::/7,8000::/1", /"8000::\/1" is wider/],
    ["TRUSTED_PROXIES", "::ffff:0.0.0.0/96", /wider/],
    ["TRUSTED_PROXIES", "::/96", /wider/],
    ["CONSOLE_TOKEN", "a token with spaces", /no spaces/],
    ["DATABASE_PATH", "~/monedero.db", /the whole path/],
    ["BACKUP_DIR", "$HOME/backups", /the whole path/],
    ["HTTP_PORT", "http", /from 1 to 65535/],
    ["HTTP_PORT", "0", /from 1 to 65535/],
    ["HTTP_PORT", "80.5", /from 1 to 65535/],
    ["HTTP_PORT", "65536", /from 1 to 65535/],
  ])("says of %s=%s what was expected", (name, value, expected) => {
    const problems = problemsOf({ ...webhook, ...live, [name]: value });
    expect(problems.length).toBe(1);
    expect(problems[0]).toMatch(new RegExp(`^${name}: `));
    expect(problems[0]).toMatch(expected);
  });

  it.each(["x y", "-1", "0.5", "999999", "ñ", "<>", "x".repeat(60_000)])(
    "words what is wrong in both languages: %s",
    (value) => {
      const wrong = settingNames.flatMap((name) => problemsOf({ ...webhook, ...live, [name]: value }));
      expect(wrong.length).toBeGreaterThan(20);
    },
  );

  it.each([
    ["“https://wallet.example/api”", /quotes/],
    ['"https://wallet.example/api', /quotes/],
    ["https://wallet.example/\u200bapi", /nobody sees/],
    ["\u00a0https://wallet.example/api\ufeff ", null],
  ])("names what was pasted along with a value, and takes spaces at its ends away: %s", (value, expected) => {
    const problems = problemsOf({ ...live, WALLET_API_URL: value });
    if (expected === null) expect(problems).toEqual([]);
    else expect(problems).toEqual([expect.stringMatching(expected)]);
  });

  it("has a webhook when it is told where, by whom and on which port, and polls again without the address", () => {
    const { TELEGRAM_WEBHOOK_URL: url, TELEGRAM_WEBHOOK_SECRET: secret } = webhook;
    expect(readConfig({ ...live, ...webhook })).toMatchObject({
      telegram: { webhook: { url, secret } },
      http: { host: "127.0.0.1", port: 8080 },
    });
    expect(readConfig({ ...live, ...webhook, TELEGRAM_WEBHOOK_URL: "" })).toMatchObject({
      telegram: { webhook: null },
    });
    for (const local of [
      "http://127.0.0.1:8080/x",
      "http://localhost/x",
      "http://[::1]/x",
      "https://bot.example:8443/",
    ])
      expect(problemsOf({ ...live, ...webhook, TELEGRAM_WEBHOOK_URL: local })).toEqual([]);
  });

  it.each([
    ["127.0.0.1", true],
    ["127.9.9.9", true],
    ["::1", true],
    ["localhost", true],
    ["0.0.0.0", false],
    ["::", false],
    ["bot.internal", false],
    ["127.0.0.1.example", false],
  ])("listens at %s, which needs a token unless only this machine reaches it", (HTTP_HOST, isLocal) => {
    const environment = { ...live, HTTP_PORT: "8080", HTTP_HOST };
    const http = { host: HTTP_HOST, port: 8080, isLocal, publicHosts: [], trustedProxies: [] };
    expect(readConfig({ ...environment, CONSOLE_TOKEN: consoleToken })).toMatchObject({ http, consoleToken });
    if (isLocal) expect(readConfig(environment)).toMatchObject({ http, consoleToken: null });
    else expect(problemsOf(environment)).toEqual([expect.stringMatching(/^CONSOLE_TOKEN: missing.*refused/)]);
    // The demo listens without a port too.
    for (const port of ["8080", ""]) expect(problemsOf({ HTTP_PORT: port, HTTP_HOST })).toHaveLength(isLocal ? 0 : 1);
    expect(problemsOf({ ...live, HTTP_HOST })).toEqual([]);
  });

  it("asks for all that a webhook needs, at once", () => {
    const { TELEGRAM_WEBHOOK_URL } = webhook;
    const names = (environment: { readonly [name: string]: string }) =>
      problemsOf(environment).map((problem) => problem.split(":")[0]);
    expect(names({ ...live, TELEGRAM_WEBHOOK_URL })).toEqual(["TELEGRAM_WEBHOOK_SECRET", "HTTP_PORT"]);
    const { TELEGRAM_BOT_TOKEN: _, ...wallet } = live;
    expect(names({ ...wallet, ...webhook, WHATSAPP_ENABLED: "true" })).toEqual(["TELEGRAM_BOT_TOKEN"]);
    expect(names({ ...wallet, ...webhook })).toEqual(["TELEGRAM_BOT_TOKEN"]);
    expect(names({ TELEGRAM_WEBHOOK_URL })).toEqual([...Object.keys(live), "TELEGRAM_WEBHOOK_SECRET", "HTTP_PORT"]);
  });

  it("has the Cloud API with all of its settings, and names each that is missing", () => {
    const { TELEGRAM_BOT_TOKEN: _, ...wallet } = live;
    const cloud = {
      WHATSAPP_CLOUD_PHONE_NUMBER_ID: "106540352242922",
      WHATSAPP_CLOUD_WABA_ID: "102290129340398",
      WHATSAPP_CLOUD_ACCESS_TOKEN: "EAAG0123456789abcdefghij",
      WHATSAPP_CLOUD_APP_SECRET: "b7f1c2d9e0a44f6d8c3b5a7e91f02d46",
      WHATSAPP_CLOUD_VERIFY_TOKEN: "verify_Xk29pLm4Qz81Rt57Jw36Hd05Bn7c",
      WHATSAPP_CLOUD_WEBHOOK_URL: "https://bot.example/whatsapp",
      HTTP_PORT: "8080",
    };
    expect(readConfig({ ...wallet, ...cloud })).toMatchObject({
      telegram: null,
      whatsappCloud: { phoneNumberId: "106540352242922", apiRoot: "https://graph.facebook.com/v25.0" },
      http: { publicHosts: ["bot.example"] },
    });
    for (const name of Object.keys(cloud)) {
      const problems = problemsOf({ ...wallet, ...cloud, [name]: "" });
      expect(problems.map((problem) => problem.split(":")[0])).toEqual([name]);
    }
    expect(readConfig({ ...wallet, ...cloud }).retention.messages).toBe(8);
    expect(problemsOf({ ...wallet, ...cloud, KEEP_MESSAGES_DAYS: "7" })).toEqual([
      "KEEP_MESSAGES_DAYS: expected at least 8 days with the Cloud API: Meta delivers a message again for up to seven",
    ]);
    expect(readConfig({ ...live, KEEP_MESSAGES_DAYS: "7" }).retention.messages).toBe(7);
    const wrong = { ...wallet, ...cloud, WHATSAPP_CLOUD_API_ROOT: "https://graph.facebook.com" };
    expect(problemsOf(wrong)).toEqual([expect.stringContaining("ends with a version")]);
    expect(problemsOf({ ...wallet, ...cloud, WHATSAPP_CLOUD_WEBHOOK_URL: "http://bot.example/x" })).toHaveLength(1);
  });

  it("has no WhatsApp unless it is wanted, and then all of it has a default but the phone", () => {
    expect(readConfig({ ...live, WHATSAPP_PAIRING_PHONE: "4771234567" })).toMatchObject({ whatsapp: null });
    const { TELEGRAM_BOT_TOKEN: _, ...wallet } = live;
    expect(readConfig({ ...wallet, WHATSAPP_ENABLED: "true" })).toMatchObject({
      telegram: null,
      databaseKey: null,
      whatsapp: {
        pairingPhone: null,
        sendsPerSecond: 1,
        wsUrl: "wss://web.whatsapp.com/ws/chat",
        versionRefresh: false,
        certificate: "alarm",
      },
    });
  });

  it("reads all that is said of WhatsApp", () => {
    const given = {
      WHATSAPP_ENABLED: "yes",
      WHATSAPP_PAIRING_PHONE: "477 123 4567",
      WHATSAPP_SENDS_PER_SECOND: "0.5",
      WHATSAPP_WS_URL: "ws://127.0.0.1:8080/ws/chat",
      WHATSAPP_VERSION_REFRESH: "true",
      WHATSAPP_CERTIFICATE: "enforce",
      DATABASE_KEY: databaseKey,
    };
    expect(readConfig({ ...live, ...given })).toMatchObject({
      databaseKey,
      whatsapp: {
        pairingPhone: "524771234567",
        sendsPerSecond: 0.5,
        wsUrl: "ws://127.0.0.1:8080/ws/chat",
        versionRefresh: true,
        certificate: "enforce",
      },
    });
  });

  it.each(["4771234567", "524771234567", "+52 1 (477) 123-45-67"])(
    "asks for a code for 52 and ten digits: %s",
    (phone) => {
      const config = readConfig({ ...live, WHATSAPP_ENABLED: "1", WHATSAPP_PAIRING_PHONE: phone });
      expect(config).toMatchObject({ whatsapp: { pairingPhone: "524771234567" } });
    },
  );

  it.each(["ws://localhost:1/", "ws://[::1]:1/", "ws://127.0.0.9:1/", "wss://proxy.example/ws"])(
    "speaks to WhatsApp where it is told: %s",
    (wsUrl) => {
      const config = readConfig({ ...live, WHATSAPP_ENABLED: "1", WHATSAPP_WS_URL: wsUrl });
      expect(config).toMatchObject({ whatsapp: { wsUrl } });
    },
  );

  it("never repeats a secret in what it says", () => {
    const secrets = {
      DATABASE_KEY: "secret-short",
      CONSOLE_TOKEN: "secret-token",
      WALLET_API_KEY: "secret key 0001",
      TELEGRAM_BOT_TOKEN: "secret-token",
      TELEGRAM_WEBHOOK_SECRET: "secret of the webhook",
    };
    const said = problemsOf({ ...secrets, WALLET_API_URL: "https://secret-user:secret-word@wallet.example" }).join(
      "\n",
    );
    expect(said).not.toMatch(/secret/);
    expect(said).toContain("WALLET_API_KEY");
  });
});

describe("a secret in a file of its own", () => {
  const folder = temporaryFolder();
  afterAll(() => folder.remove());
  const secrets = {
    WALLET_API_KEY: live.WALLET_API_KEY,
    TELEGRAM_BOT_TOKEN: live.TELEGRAM_BOT_TOKEN,
    TELEGRAM_WEBHOOK_SECRET: webhook.TELEGRAM_WEBHOOK_SECRET,
    CONSOLE_TOKEN: consoleToken,
    DATABASE_KEY: databaseKey,
  };
  const fileOf = (name: string, content: string) => {
    const path = join(folder.path, name);
    writeFileSync(path, content);
    return path;
  };

  it("is read as the setting itself is, without the line break at its end", () => {
    const others = { ...live, ...webhook, ...secrets };
    const files = Object.fromEntries(
      Object.entries(secrets).map(([name, secret]) => [`${name}_FILE`, fileOf(name, `${secret}\n`)]),
    );
    const without = Object.fromEntries(Object.entries(others).filter(([name]) => !(name in secrets)));
    expect(readConfig({ ...without, ...files })).toEqual(readConfig(others));
  });

  it("is found in the folder of credentials by the name of the setting; of those that are not there nothing is said", () => {
    const { WALLET_API_KEY, ...others } = live;
    const credentials = join(folder.path, "credentials");
    mkdirSync(credentials);
    fileOf("credentials/WALLET_API_KEY", `\ufeff${WALLET_API_KEY}\r\n`);
    const given = { ...others, CREDENTIALS_DIRECTORY: credentials };
    expect(readConfig(given)).toEqual(readConfig(live));
    expect(problemsOf({ ...live, CREDENTIALS_DIRECTORY: credentials })).toEqual([
      expect.stringMatching(/WALLET_API_KEY is set too, beside .*WALLET_API_KEY;/),
    ]);
    rmSync(join(credentials, "WALLET_API_KEY"));
    expect(problemsOf(given)).toEqual([expect.stringMatching(/^WALLET_API_KEY: missing/)]);
  });

  it("says what is wrong with the file, and nothing that is in it", () => {
    const missing = join(folder.path, "none");
    const both = { ...live, CONSOLE_TOKEN: consoleToken, CONSOLE_TOKEN_FILE: fileOf("both", consoleToken) };
    expect(problemsOf(both)).toEqual([
      expect.stringMatching(/^CONSOLE_TOKEN_FILE: CONSOLE_TOKEN is set too, beside .*; keep one of the two$/),
    ]);
    const [unread, ...more] = problemsOf({ ...live, DATABASE_KEY_FILE: missing });
    expect(unread).toMatch(/^DATABASE_KEY_FILE: .*none cannot be read \(Error ENOENT/);
    expect(more).toEqual([]);
    expect(problemsOf({ ...live, DATABASE_KEY_FILE: fileOf("empty", "\n") })[0]).toMatch(/empty is empty$/);
    expect(problemsOf({ ...live, DATABASE_KEY_FILE: fileOf("weak", "secret-words") })).toEqual([
      expect.stringMatching(/^DATABASE_KEY: expected at least 32 characters/),
    ]);
  });

  it("is all that a file may hold: another setting in one is named, whatever the file is", () => {
    const { WALLET_API_URL, ...others } = live;
    const file = fileOf("url", WALLET_API_URL);
    for (const path of [file, folder.path, join(folder.path, "none")])
      for (const given of [others, {}])
        expect(problemsOf({ ...given, WALLET_API_URL_FILE: path })).toEqual([
          "WALLET_API_URL_FILE: only secrets are read from a file; write the value itself in WALLET_API_URL",
        ]);
    expect(problemsOf({ ...live, WALLET_API_URL_FILE: file })).toEqual([]);
    expect(problemsOf({ ...live, ...webhook, HTTP_PORT: "", HTTP_PORT_FILE: file })).toEqual([
      expect.stringMatching(/^HTTP_PORT_FILE: only secrets/),
    ]);
  });
});
