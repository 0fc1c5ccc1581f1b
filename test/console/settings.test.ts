import { afterEach, beforeEach, expect, it } from "vitest";
import { ConsoleVisitor, plainText } from "../support/console-visitor.ts";
import { proveAtConsole } from "../support/prove-at-console.ts";
import { addRosa } from "../support/shop/second-manager.ts";
import { Shop } from "../support/shop/shop.ts";
import { luis, openConsoleShop, token, visitorOf } from "./console-shop.ts";

const page = "/console/settings";
let shop: Shop;
let visitor: ConsoleVisitor;

beforeEach(async () => {
  shop = await openConsoleShop();
  await shop.start().started;
  await shop.enter("luis");
  visitor = visitorOf(shop);
  await visitor.enter(token, luis);
});
afterEach(() => shop.close());

const set = async (name: string, value: string, was = "", by = visitor) => by.send(`${page}/${name}`, { value, was });
/** Changes a setting; what the page says of it then. */
async function said(name: string, value: string, was = ""): Promise<string> {
  expect((await set(name, value, was)).location).toBe(page);
  return plainText(/role="status"[^>]*>([^]*?)<\/p>/.exec((await visitor.get(page)).text)?.[1] ?? "");
}

const isOverCap = async (points: number) => {
  const asked = await shop.asks("luis", `corregir 4771234567 +${points} premio`, (text) => text.includes("¿La hago?"));
  await shop.asks("luis", "cancelar");
  return asked.includes("Pasa del tope");
};
const changes = () => shop.audit().filter(({ what }) => what === "settings.changed");

it("changes the cap for whoever proved who they are, at once and for good, and tells every manager", async () => {
  addRosa(shop);
  await shop.enter("rosa");
  expect(await isOverCap(600)).toBe(true);
  expect((await set("CORRECTION_CAP", "1000")).location).toMatch(/^\/console\/prove/);
  expect(await isOverCap(600)).toBe(true);
  expect(await proveAtConsole(shop, visitor, "luis")).toBe(true);
  expect(await said("CORRECTION_CAP", "1000")).toContain("Ya está en uso");
  expect([await isOverCap(600), await isOverCap(1_001)]).toEqual([false, true]);
  for (const who of ["luis", "rosa"] as const)
    expect(await shop.hears(who, (text) => text.includes("cambió"))).toMatch(/Luis Pérez .*de \$500\.00 a \$1,000\.00/);
  expect(changes()).toEqual([{ what: "settings.changed", who: `desk:${luis}`, detail: "CORRECTION_CAP: — → 1000" }]);
  expect(shop.audit().filter(({ detail }) => detail === "setting unproved: CORRECTION_CAP")).toHaveLength(1);
  await shop.bot.stop();
  await shop.start().started;
  expect(await isOverCap(600)).toBe(false);
});

it("leaves what the environment has as it is, shows it as fixed, and the checks say what does not count", async () => {
  expect(await proveAtConsole(shop, visitor, "luis")).toBe(true);
  await said("CORRECTION_CAP", "1000");
  await said("SHOP_NAME", "Café Luna");
  expect(await visitor.read("/console/checks")).toContain("cambiados en la consola: SHOP_NAME, CORRECTION_CAP");
  await shop.bot.stop();
  await shop.start({ CORRECTION_CAP: "300" }).started;
  expect(await isOverCap(301)).toBe(true);
  const { text } = await visitor.get(page);
  expect(plainText(text)).toMatch(/Tope de una corrección Lo fija la instalación 300 CORRECTION_CAP/);
  expect(await said("CORRECTION_CAP", "2000", "1000")).toContain("lo fija la instalación");
  const checks = await visitor.read("/console/checks");
  expect(checks).toContain("lo que se guardó en la consola no cuenta: CORRECTION_CAP");
  expect(text).toMatch(/class="brand">\s*Café Luna/);
  expect(changes()).toHaveLength(2);
});

it("takes what the environment would take, and nothing else", async () => {
  expect(await proveAtConsole(shop, visitor, "luis")).toBe(true);
  const wrong = {
    SHOP_NAME: "x".repeat(61),
    SHOP_COLOR: "red; } body { display: none",
    SHOP_LOGO: "data:image/svg+xml;base64,PHN2Zy8+",
    SHOP_HOURS: "x".repeat(501),
    SHOP_ANSWER_1: "sin signo igual",
    EARN_PERCENT: "101",
    CORRECTION_CAP: "12,34",
    SALE_CEILING: "mucho",
    CLOSING_HOUR: "25:00",
    WHATSAPP_MONTHLY_LIMIT: "25 pesos",
    WHATSAPP_PRICES: "2026-10-15 service=0.0085",
  };
  for (const [name, value] of Object.entries(wrong)) expect(await said(name, value), name).toContain("así no se puede");
  expect(await said("CLOSING_HOUR", "25:00")).toContain("así no se puede: se espera una hora del día, como 21:30.");
  const prices = await said("WHATSAPP_PRICES", "octubre-01 service=0.0085");
  expect(prices).toContain("AAAA-MM-01");
  expect(prices).toContain("service, utility, authentication");
  expect(await said("CLOSING_HOUR", "25:00")).toContain("así no se puede");
  expect((await visitor.get(page)).text).toContain('value="25:00"');
  expect(await said("SHOP_COLOR", "verde <b>")).toContain("se espera un color, como #0b6b4f");
  const { text } = await visitor.get(page);
  expect(text).toContain('value="verde &lt;b&gt;"');
  expect(text).not.toContain('value="25:00"');
  expect(await said("SHOP_COLOR", "#0b6b4f")).toContain("Ya está en uso");
  expect((await visitor.get(page)).text).not.toContain("verde");
  expect((await set("WALLET_API_URL", "https://evil.example")).status).toBe(400);
  expect(changes().map(({ detail }) => detail)).toEqual(["SHOP_COLOR: — → #0b6b4f"]);
});

it("answers with the shop's words, keeps its ceiling and its closing hour, from the moment they are saved", async () => {
  await shop.enter("ana");
  await shop.enter("maria");
  expect(await shop.asks("maria", "¿a qué hora abren?")).not.toContain("de 9 a 8");
  expect(await said("SHOP_HOURS", "Abrimos de 9 a 8.")).toContain("Ya está en uso");
  expect(await said("SHOP_ANSWER_2", "estacionamiento = Sí, atrás.")).toContain("Ya está en uso");
  await shop.asks("maria", "¿a qué hora abren?", (text) => text.includes("de 9 a 8"));
  await shop.asks("maria", "¿tienen estacionamiento?", (text) => text.includes("Sí, atrás."));
  expect(await proveAtConsole(shop, visitor, "luis")).toBe(true);
  expect(await said("SALE_CEILING", "200")).toContain("Ya está en uso");
  expect(await shop.asks("ana", "venta 4771234567 250 A-1")).not.toContain("¿La registro?");
  // The clock of the tests begins at 10:00.
  expect(await said("CLOSING_HOUR", "10:30")).toContain("Ya está en uso");
  const before = shop.heard("luis").length;
  await shop.bot.pass(31 * 60_000);
  await shop.hears("luis", (text) => text.includes("Sin operaciones el 24/11/2025"), before);
  expect(await said("SHOP_HOURS", "", "Abrimos de 9 a 8.")).toContain("Ya está en uso");
  expect(await shop.asks("maria", "¿a qué hora abren?")).not.toContain("de 9 a 8");
});

it("keeps one truth where several change at once: one wins, the other is told, and nobody changes what they did not see", async () => {
  const others = [visitorOf(shop), visitorOf(shop), visitorOf(shop)];
  for (const one of others) await one.enter(token, luis);
  await Promise.all([
    ...others.map((one, index) => set("SHOP_NAME", `Tienda ${index}`, "", one)),
    set("SHOP_COLOR", "#123456"),
  ]);
  expect(changes().map(({ detail }) => detail?.slice(0, 10))).toEqual(
    expect.arrayContaining(["SHOP_NAME:", "SHOP_COLOR"]),
  );
  expect(changes()).toHaveLength(2);
  const won =
    /SHOP_NAME: — → (Tienda \d)/.exec(
      changes()
        .map(({ detail }) => detail)
        .join(" "),
    )?.[1] ?? "";
  expect((await visitor.get(page)).text).toMatch(new RegExp(`class="brand">\\s*${won}`));
  expect(await said("SHOP_NAME", "Otra", "Tienda 9")).toContain("alguien más lo cambió");
  expect(await said("SHOP_NAME", won, won)).toContain("estaba igual");
  expect(await said("SHOP_NAME", "Otra", won)).toContain("Ya está en uso");
  expect((await visitor.get("/console/shop.css")).text).toContain("--shop: #123456");
});

it("is for nobody who only watches, or is no manager any more; a picture is served as what it is", async () => {
  const png = `data:image/png;base64,${Buffer.from([0x89, 0x50, 0x4e, 0x47, 1, 2, 3]).toString("base64")}`;
  expect((await visitor.get("/console/logo")).status).toBe(404);
  expect(await said("SHOP_LOGO", png)).toContain("Ya está en uso");
  expect((await visitor.get("/console/logo")).headers["content-type"]).toBe("image/png");
  expect(changes().at(-1)?.detail).toBe("SHOP_LOGO: — → —".replace("→ —", `→ ${png}`));
  const watcher = visitorOf(shop);
  await watcher.enter(token);
  expect((await set("SHOP_NAME", "Ajena", "", watcher)).location).toBe("/console/who");
  expect((await visitorOf(shop).get("/console/logo")).status).toBe(302);
  expect((await visitor.post(`${page}/SHOP_NAME`, { value: "Ajena", was: "", form_token: "x" })).status).toBe(403);
  const row = shop.wallet.state.account.collaborators.find(({ phone }) => phone === luis);
  if (row) row.status = "archivado";
  await shop.bot.pass(61_000);
  await set("SHOP_NAME", "Ajena", "");
  expect((await visitor.get(page)).location).toBe("/console/login");
  expect(shop.audit().filter(({ detail }) => detail === "setting: SHOP_NAME")).toHaveLength(1);
  expect(changes()).toHaveLength(1);
});
