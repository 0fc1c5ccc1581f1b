import { spawnSync } from "node:child_process";
import { chmodSync, mkdirSync, readdirSync, statSync, writeFileSync } from "node:fs";
import { createServer, type AddressInfo } from "node:net";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { openStore } from "./store/sqlite/sqlite-place.ts";
import { addOperations, newOperation } from "./store/store-kit.ts";
import { BotProcess, temporaryFolder } from "./support/processes/bot-process.ts";
import { DemoProcess } from "./support/processes/demo-process.ts";
import { freePort } from "./support/processes/free-port.ts";
import { startTelegramServer } from "./support/networks/telegram-server/server.ts";
import { startWalletServer } from "./support/wallet/wallet-server.ts";
import { inRealTime } from "./support/real-time.ts";

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

describe("the program", () => {
  const folder = temporaryFolder();
  afterAll(() => folder.remove());
  let places = 0;
  const place = () => {
    const path = join(folder.path, `place-${++places}`);
    mkdirSync(path);
    return path;
  };
  const program = join(import.meta.dirname, "../dist/src/main.js");

  function runTo(cwd: string, env: { readonly [name: string]: string }, input = "") {
    const ended = spawnSync(process.execPath, [program], {
      cwd,
      env: { PATH: process.env["PATH"] ?? "", ...env },
      input,
      encoding: "utf8",
      timeout: 100_000,
    });
    return { code: ended.status, out: ended.stdout, errors: ended.stderr };
  }

  it("ends with code 1 and says what is to be mended", () => {
    const wrong = { WALLET_API_KEY: "key-of-the-shop-0001" };
    expect(runTo(place(), wrong)).toMatchObject({
      code: 1,
      errors:
        "Los ajustes tienen 2 problemas:\n" +
        "  - WALLET_API_URL: falta; la dirección base del API del monedero\n" +
        "  - TELEGRAM_BOT_TOKEN: falta; sin Telegram ni WhatsApp nadie puede escribirle al bot\n",
    });
    const { code, errors } = runTo(place(), { ...wrong, BOT_LANGUAGE: "en" });
    expect(code).toBe(1);
    expect(errors).toBe(
      "The configuration has 2 problems:\n" +
        "  - WALLET_API_URL: missing; the base address of the wallet's API\n" +
        "  - TELEGRAM_BOT_TOKEN: missing; a wallet without a channel serves nobody\n",
    );
  });

  it("keeps its files from other users, whatever the umask, and closes those that were open to them", () => {
    const cwd = place();
    const data = join(cwd, "data");
    const run = () => runTo(cwd, { DATABASE_PATH: "data/shop.db" }, "1\nsaldo 4771234567\n");
    const modes = () => readdirSync(data).map((name) => (statSync(join(data, name)).mode & 0o777).toString(8));
    const before = process.umask(0);
    try {
      expect(run().code).toBe(0);
    } finally {
      process.umask(before);
    }
    expect((statSync(data).mode & 0o777).toString(8)).toBe("700");
    expect(readdirSync(data)).toEqual(expect.arrayContaining(["shop.db", "shop.db.lock"]));
    expect(new Set(modes())).toEqual(new Set(["600"]));
    for (const name of readdirSync(data)) chmodSync(join(data, name), 0o644);
    expect(run().code).toBe(0);
    expect(new Set(modes())).toEqual(new Set(["600"]));
  });

  it("reads `.env` where there is one, and does not miss it where there is none", () => {
    const cwd = place();
    expect(runTo(cwd, {}, "1\nsaldo 4771234567\n")).toMatchObject({ code: 0, errors: "" });
    writeFileSync(join(cwd, ".env"), "WALLET_API_KEY=key-of-the-shop-0001\n");
    expect(runTo(cwd, {}).errors).toMatch(/WALLET_API_URL: falta/);
  });

  it("refuses a database of another account, and one of the other mode, and ends", async () => {
    const cwd = place();
    const wallet = await startWalletServer();
    const env = {
      WALLET_API_URL: wallet.url,
      WALLET_API_KEY: wallet.apiKey,
      TELEGRAM_BOT_TOKEN: "123456:AAtoken_of-the-shop",
      TELEGRAM_API_ROOT: "http://127.0.0.1:9",
      DATABASE_PATH: "bot.db",
    };
    const bot = new BotProcess({ cwd, env, realClock: true });
    await bot.started;
    expect(await bot.stop()).toMatchObject({ code: 0 });
    await wallet.close();
    // An empty ledger is nobody's: its wallet's address may still be corrected.
    const store = openStore(join(cwd, "bot.db"), `live ${wallet.url}`);
    await addOperations(store, newOperation("one"));
    await store.close();
    const other = runTo(cwd, { ...env, WALLET_API_URL: "http://127.0.0.1:9/other" });
    expect(other.code).toBe(1);
    expect(other.errors).toMatch(/La base de datos es de [^]*DATABASE_PATH/);
    const demo = runTo(cwd, { DATABASE_PATH: "bot.db" }, "1\nsaldo 4771234567\n");
    expect(demo.code).toBe(1);
    expect(demo.errors).toMatch(/La base de datos es de/);
  });

  it("does not start on a port that is taken, and says which", async () => {
    const taken = createServer();
    await new Promise<void>((resolve) => taken.listen(0, "127.0.0.1", resolve));
    const { port } = taken.address() as AddressInfo;
    const env = { ...live, ...webhook, TELEGRAM_API_ROOT: "http://127.0.0.1:9", HTTP_PORT: String(port) };
    const bot = new BotProcess({ cwd: place(), env, realClock: true });
    expect((await bot.exited).code).toBe(1);
    expect(bot.output).toContain(`address already in use 127.0.0.1:${port}`);
    await new Promise((resolve) => taken.close(resolve));
  });

  it("ends within two seconds of SIGTERM while nothing is under way", inRealTime, async () => {
    const [telegram, wallet] = [await startTelegramServer({ repeatSlowdowns: false }), await startWalletServer()];
    const bot = new BotProcess({
      cwd: place(),
      realClock: true,
      env: {
        WALLET_API_URL: wallet.url,
        WALLET_API_KEY: wallet.apiKey,
        TELEGRAM_BOT_TOKEN: telegram.token,
        TELEGRAM_API_ROOT: telegram.apiRoot,
        HTTP_PORT: String(await freePort()),
      },
    });
    try {
      await bot.started;
      // A long poll hangs at Telegram.
      await telegram.waitForArrival("getUpdates", 2);
      const toldMs = performance.now();
      expect(await bot.stop()).toEqual({ code: 0, signal: null });
      expect(performance.now() - toldMs).toBeLessThan(2_000);
    } finally {
      await bot.end();
      await telegram.close();
      await wallet.close();
    }
  });

  it("ends with 0 at a SIGTERM that comes while it starts", async () => {
    const [telegram, wallet] = [await startTelegramServer({ repeatSlowdowns: false }), await startWalletServer()];
    const env = {
      WALLET_API_URL: wallet.url,
      WALLET_API_KEY: wallet.apiKey,
      TELEGRAM_BOT_TOKEN: telegram.token,
      TELEGRAM_API_ROOT: telegram.apiRoot,
    };
    const cwd = place();
    const first = new BotProcess({ cwd, env, realClock: true });
    try {
      await first.started;
      const second = new BotProcess({ cwd, env, realClock: true });
      await expect.poll(() => second.output).toContain("waiting for it to end");
      await expect.poll(() => second.output).toContain("Otra copia del bot ya trabaja con esta base de datos");
      second.child.kill("SIGTERM");
      expect(await second.exited).toEqual({ code: 0, signal: null });
      expect(first.running).toBe(true);
    } finally {
      await first.end();
      await telegram.close();
      await wallet.close();
    }
  });

  it("refuses a public address without a token, and says so", () => {
    const { code, errors } = runTo(place(), { ...live, HTTP_PORT: "8080", HTTP_HOST: "0.0.0.0", BOT_LANGUAGE: "en" });
    expect([code, errors]).toEqual([
      1,
      "The configuration has a problem:\n" +
        "  - CONSOLE_TOKEN: missing; other machines reach HTTP_HOST, and a public address is refused without a token: at least 32 characters that nobody can guess; make them with: openssl rand -hex 32\n",
    ]);
  });

  it("is the demo on the next free port where none is asked for, and does not start on one that is asked for and taken", async () => {
    const input = "1\nsaldo 4771234567\n";
    const taken = createServer();
    await new Promise<void>((resolve) => taken.listen(0, "127.0.0.1", resolve));
    const { port } = taken.address() as AddressInfo;
    const asked = runTo(place(), { HTTP_PORT: String(port) }, input);
    expect(asked.code).toBe(1);
    expect(asked.errors).toContain(`address already in use 127.0.0.1:${port}`);
    await new Promise((resolve) => taken.close(resolve));
    const first = await DemoProcess.start({ HTTP_PORT: "" });
    const second = await DemoProcess.start({ HTTP_PORT: "" });
    expect(Number(new URL(first.url).port)).toBeGreaterThanOrEqual(8_080);
    expect(second.url).not.toBe(first.url);
    expect([await first.stop(), await second.stop()]).toEqual([0, 0]);
  });

  it("leaves no bot behind when its demo is killed", async () => {
    const demo = await DemoProcess.start();
    const { pid } = (await demo.greeted()).bot;
    const isAlive = () => {
      try {
        return process.kill(pid ?? 0, 0);
      } catch {
        return false;
      }
    };
    expect(isAlive()).toBe(true);
    demo.child.kill("SIGKILL");
    await expect.poll(isAlive).toBe(false);
    await demo.stop();
  });

  it("says what a secret cannot be without showing it", () => {
    const { code, errors } = runTo(place(), { ...live, WALLET_API_KEY: "clave secreta 77" });
    expect(code).toBe(1);
    expect(errors).toContain("WALLET_API_KEY");
    expect(errors).not.toContain("secreta");
  });
});
