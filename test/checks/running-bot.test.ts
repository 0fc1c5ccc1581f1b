import { afterEach, describe, expect, it } from "vitest";
import { temporaryFolder } from "../support/processes/bot-process.ts";
import { ConsoleVisitor } from "../support/console-visitor.ts";
import { Shop, type ShopOptions } from "../support/shop/shop.ts";
import { runDoctor } from "./doctor-run.ts";

const consoleToken = "console-7f3Kq9vXw2Lr8Tz5Nb1Yd6Hc";
const wrongKey = { WALLET_API_KEY: "another-key-0001" };

let shop: Shop;
afterEach(() => shop.close());

async function open(options: Partial<ShopOptions> = {}): Promise<void> {
  shop = await Shop.open({ network: "telegram", mode: "polling", env: { CONSOLE_TOKEN: consoleToken }, ...options });
}

const port = () => shop.receivingBy("polling")["HTTP_PORT"] as string;

async function readiness() {
  const answer = await fetch(`http://127.0.0.1:${port()}/readyz`);
  const { wallet } = (await answer.json()) as { wallet: { ok: boolean; failed?: readonly string[] } };
  return { code: answer.status, wallet };
}

const warnings = () => shop.heard("luis").filter((text) => text.includes("no acepta la clave"));

describe("a bot that starts", () => {
  it("prints a line for each group, and stores what it found", async () => {
    await open();
    await shop.start().wrote("Monedero ✓ Monedero Demo · 2 colaboradores · 1 gerente\n");
    expect(shop.bot.output).toMatch(/^Telegram ✓/m);
    expect(shop.bot.output).toMatch(/^Base de datos [✓⚠]/m);
    expect(shop.wallet.requests("/toolusers/get").length).toBe(1);
  });

  it("says that WhatsApp is linked, where that is its network", async () => {
    shop = await Shop.open({ network: "whatsapp" });
    await shop.start().wrote("Monedero ✓");
    expect(shop.bot.output).toMatch(/^WhatsApp ✓ vinculado/m);
    expect(shop.bot.output).not.toMatch(/^Telegram/m);
  });

  it("names what is not in order with its remedy, and a misspelt setting too", async () => {
    await open();
    shop.start({ ...wrongKey, OWNER_PHONE: "4771110009" });
    await shop.bot.wrote("→ Copia otra vez WALLET_API_KEY");
    expect(shop.bot.output).toContain("Monedero ✗");
    expect(shop.bot.output).toContain("en vez de OWNER_PHONE escribe OWNER_PHONES");
    expect(shop.bot.output).not.toContain(wrongKey.WALLET_API_KEY);
  });
});

describe("a bot with a key that the wallet does not accept", () => {
  it("is not ready, and tells a linked manager once, restarts included, and again after it was right", async () => {
    await open();
    shop.start();
    await shop.enter("luis");
    await shop.bot.stop();

    shop.start(wrongKey);
    await shop.bot.wrote("Monedero ✗");
    expect(await readiness()).toMatchObject({ code: 503, wallet: { ok: false, failed: ["wallet.key"] } });
    await shop.bot.pass(50_000);
    expect(warnings()).toEqual([]);
    await shop.bot.pass(20_000);
    await shop.hears("luis", (text) => text.includes("no acepta la clave"));
    await shop.bot.pass(600_000);
    await shop.bot.stop();
    shop.start(wrongKey);
    await shop.bot.wrote("Monedero ✗");
    await shop.bot.pass(120_000);
    expect(warnings().length).toBe(1);
    await shop.bot.stop();

    shop.start();
    await shop.bot.wrote("Monedero ✓");
    await expect.poll(readiness).toMatchObject({ code: 200, wallet: { ok: true } });
    await shop.bot.stop();
    shop.start(wrongKey);
    await shop.bot.wrote("Monedero ✗");
    await shop.bot.pass(70_000);
    await expect.poll(() => warnings().length).toBe(2);
  });

  it("says so on the console, first of all and on a page of its own", async () => {
    await open();
    shop.start(wrongKey);
    await shop.bot.wrote("Monedero ✗");
    const visitor = new ConsoleVisitor(port());
    await visitor.enter(consoleToken);
    const overview = (await visitor.get("/console")).text;
    expect(overview).toContain("Clave del API: el monedero no la acepta (auth_01)");
    expect(overview).not.toContain("Todo en orden");
    const page = (await visitor.get("/console/checks")).text;
    expect(page).toContain("Copia otra vez WALLET_API_KEY");
    expect(page).toContain("machine.node");
  });
});

describe("a bot that nobody writes to", () => {
  it("asks the wallet again after an hour, and notices that its list has nobody any more", async () => {
    await open();
    shop.start();
    await shop.enter("luis");
    await shop.bot.pass(1_000);
    expect(await readiness()).toMatchObject({ wallet: { ok: true } });
    shop.wallet.state.account.collaborators.length = 0;
    await shop.bot.pass(3_700_000);
    await expect.poll(readiness).toMatchObject({ code: 503, wallet: { ok: false, failed: ["wallet.collaborators"] } });
  });
});

describe("doctor beside a bot that runs", () => {
  it("reads its database and what it found of Telegram, and takes no message from it", async () => {
    await open({ realClock: true });
    shop.start();
    await shop.bot.wrote("Monedero ✓");
    await shop.enter("ana");
    const folder = temporaryFolder();
    const diagnosis = await runDoctor(folder.path, {
      ...shop.network.env(),
      WALLET_API_URL: shop.wallet.url,
      WALLET_API_KEY: shop.wallet.apiKey,
      DATABASE_PATH: shop.databasePath,
    });
    folder.remove();
    const found = (id: string) => diagnosis.checks.find((one) => one.id === id);
    expect(diagnosis.code).toBe(0);
    expect(found("machine.port")?.detail).toContain("del bot que corre");
    expect(found("telegram.token")?.detail).toBe("@monedero_prueba_bot");
    expect(found("telegram.connection")).toMatchObject({ level: "ok" });
    expect(found("database.intact")?.level).toBe("ok");
    expect(await shop.asks("ana", "saldo 4771234567")).toContain("María");
    expect(shop.bot.output).not.toContain("409");
  });
});
