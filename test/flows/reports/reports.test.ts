import { afterEach, describe, expect, it } from "vitest";
import type { Phone } from "../../../src/domain/phone.ts";
import type { Points } from "../../../src/domain/money.ts";
import { demoSeed } from "../../../src/wallet/sandbox/account.ts";
import type { Who } from "../../support/shop/people.ts";
import { Shop } from "../../support/shop/shop.ts";
import { faults } from "../../support/wallet/wallet-server.ts";

const walletKey = "monedero-demo";
const phones = Array.from({ length: 8 }, (_, i) => `477700000${i}` as Phone);
let shop: Shop;

afterEach(() => shop.close());

/** Two branches, a cashier in one and a manager who sells in the other, and eight customers. */
function seed() {
  const account = demoSeed();
  return {
    ...account,
    collaborators: account.collaborators.map((one) => (one.id === 8002 ? { ...one, branch: "Sucursal Norte" } : one)),
    customers: phones.map((phone, i) => ({
      walletKey,
      phone,
      name: i === 0 ? "=HYPERLINK(1)" : `Cliente ${i}`,
      birthdate: null,
      balance: (i * 10_000) as Points,
    })),
  };
}

async function open(options: Parameters<typeof Shop.open>[0] = {}): Promise<void> {
  shop = await Shop.entered(["ana", "luis"], { wallet: { seed: seed() }, ...options });
}

async function sell(who: Who, phone: string, amount: string, ticket: string): Promise<string> {
  await shop.asks(who, `venta ${phone} ${amount} ${ticket}`, (text) => text.includes("¿La registro?"));
  return shop.asks(who, "sí");
}

async function use(who: Who, phone: string, points: string, ticket: string): Promise<string> {
  await shop.asks(who, `usar ${phone} ${points} ${ticket}`, (text) => text.includes("Usa: "));
  return shop.asks(who, "sí", (text) => text.includes("registrado"));
}

async function correct(phone: string, direction: "agregar" | "quitar", points: string): Promise<string> {
  await shop.asks("luis", "corregir", (text) => text.includes("Teléfono"));
  await shop.asks("luis", phone, (text) => text.includes("¿Agrego o quito"));
  await shop.asks("luis", direction);
  await shop.asks("luis", points);
  await shop.asks("luis", "=un cargo doble", (text) => text.includes("¿Corrige alguna"));
  await shop.asks("luis", "ninguna", (text) => text.includes("¿La hago?"));
  return shop.asks("luis", "sí", (text) => text.includes("registrado"));
}

/** The file that answers a message, as text. */
async function fileFor(who: Who, text: string): Promise<{ readonly name: string; readonly lines: string[] }> {
  const before = shop.heard(who).length;
  shop.say(who, text);
  const message = await shop.waitForMessage(who, (one) => one.file !== null, before);
  const written = (await message.file?.read())?.toString("utf8") ?? "";
  expect(written.startsWith("\uFEFF")).toBe(true);
  return { name: message.file?.name ?? "", lines: written.slice(1).split("\r\n").slice(0, -1) };
}

const isCut = (text: string) => text.startsWith("Corte del");
const centavosIn = (text: string) => Math.round(Number(text.replaceAll(",", "")) * 100);

/** Number and total of the sales that a cut tells, of all or of whom a line names. */
function salesIn(cut: string, line = /Ventas: (\d+) · \$([\d,.]+)/): { count: number; centavos: number } {
  const match = line.exec(cut.replaceAll("*", ""));
  return { count: Number(match?.[1]), centavos: centavosIn(match?.[2] ?? "") };
}

const appliedSales = () =>
  shop.wallet.requests("/wallet/sale").filter((one) => one.applied && one.form?.["transaction_type"] === "0");
const amountOf = (one: { readonly form: Readonly<Record<string, string>> | null }) =>
  centavosIn(one.form?.["transaction_amount"] ?? "");
const sum = (numbers: readonly number[]) => numbers.reduce((a, b) => a + b, 0);

describe("the cut", () => {
  it("equals the wallet's journal to the centavo, and names what was moved behind the bot's back", async () => {
    await open();
    const doubtful: number[] = [];
    let points = 0;
    for (let n = 0; n < 40; n += 1) {
      const who = n % 3 === 2 ? "luis" : "ana";
      const phone = phones[n % 7] as Phone;
      const amount = `${10 + n}.${String((n * 37) % 100).padStart(2, "0")}`;
      if (n === 0) shop.wallet.fault("/wallet/sale", faults.answerLost());
      if (n === 10) shop.wallet.fault("/wallet/sale", faults.refusal("wallet_redeem_14"));
      if (n === 20) shop.wallet.fault("/wallet/sale", faults.requestLost());
      if (n === 30) shop.wallet.fault("/wallet/sale", faults.serverError(502, true));
      if (n === 25) shop.wallet.state.moveBalance(walletKey, phone, 123_400 as Points);
      if (n === 33) shop.wallet.state.moveBalance(walletKey, phone, -50_000 as Points);
      if (n % 9 === 4 || n % 9 === 8) {
        if (n % 9 === 4) await use(who, phone, "0.50", `T-${n}`);
        else await correct(phone, n % 2 === 0 ? "agregar" : "quitar", "0.25");
        await shop.bot.pass(60_000);
        continue;
      }
      const answer = await sell(who, phone, amount, `T-${n}`);
      if (answer.includes("registrada")) points += centavosIn(amount) * 5;
      else if (n === 10) expect(answer).toContain("No se registró");
      else doubtful.push(centavosIn(amount));
      await shop.bot.pass(n === 0 || n === 20 || n === 30 ? 180_000 : 60_000);
    }
    const cut = await shop.asks("luis", "corte", isCut);
    const undecided = shop.operations().filter((one) => one.state === "ask");
    const undecidedCentavos = undecided.map((one) => (one.request.kind === "sale" ? one.request.amountCentavos : 0));
    const settled = shop.operations().filter((one) => one.state === "settledApplied");
    expect([doubtful.length, undecided.length + settled.length]).toEqual([3, 3]);

    const made = salesIn(cut);
    const lost = shop.wallet.requests("/wallet/sale").filter((one) => !one.applied && one.code === null);
    const inDoubtApplied = undecidedCentavos.filter((amount) => !lost.map(amountOf).includes(amount));
    expect(made.count).toBe(appliedSales().length - inDoubtApplied.length);
    expect(made.centavos).toBe(sum(appliedSales().map(amountOf)) - sum(inDoubtApplied));
    expect(cut).toContain("Rechazadas: 1");
    expect(salesIn(cut, /En duda: (\d+) · ventas \$([\d,.]+)/)).toEqual({
      count: undecided.length,
      centavos: sum(undecidedCentavos),
    });
    const given = /Abonado por ventas: \$([\d,.]+)/.exec(cut)?.[1] ?? "";
    // 5 %, in ten-thousandths of a point; shown rounded down to centavos.
    expect(Math.round(Number(given) * 100)).toBe(Math.floor(points / 100));
    const uses = shop.wallet
      .requests("/wallet/sale")
      .filter((one) => one.applied && one.form?.["transaction_type"] === "1");
    expect(salesIn(cut, /Usos de saldo: (\d+) · \$([\d,.]+)/)).toEqual({
      count: uses.length,
      centavos: sum(uses.map((one) => centavosIn(one.form?.["points_used"] ?? ""))),
    });
    expect(uses).toHaveLength(4);
    expect(shop.wallet.requests("/wallet/balance/update").filter((one) => one.applied)).toHaveLength(4);
    expect(cut).toContain("Correcciones: +$0.50 (2) · −$0.50 (2)");
    const parts = [/- Ana López: (\d+) ventas? · \$([\d,.]+)/, /- Luis Pérez: (\d+) ventas? · \$([\d,.]+)/];
    expect(sum(parts.map((part) => salesIn(cut, part).centavos))).toBe(made.centavos);
    expect(sum(parts.map((part) => salesIn(cut, part).count))).toBe(made.count);

    const drifts = cut.split("\n").filter((line) => line.includes("termina en"));
    expect(drifts).toHaveLength(2);
    expect(drifts[0]).toMatch(/termina en 0004: \+\$12\.34 entre \d\d:\d\d y \d\d:\d\d/);
    expect(drifts[1]).toMatch(/termina en 0005: −\$5\.00 entre \d\d:\d\d y \d\d:\d\d/);

    const { name, lines } = await fileFor("luis", "corte csv");
    expect(name).toMatch(/^corte-\d{4}-\d\d-\d\d\.csv$/);
    expect(lines).toHaveLength(1 + 40 + 2);
    const certain = lines.filter((line) => line.includes('"confirmada"') || line.includes('"verificada por saldo"'));
    expect(sum(certain.map((line) => centavosIn(/"T-\d+",([\d.]+),/.exec(line)?.[1] ?? "")))).toBe(made.centavos);
    expect(lines.some((line) => line.includes('"=Hyperlink'))).toBe(false);
    expect(lines.some((line) => line.includes('"\'=Hyperlink(1)"'))).toBe(true);
  });

  it("is of a day, a branch, a cashier; in one message, while a sale is open, and its button sends the file", async () => {
    await open();
    await sell("ana", phones[1] as Phone, "100", "A-1");
    await sell("luis", phones[2] as Phone, "40.50", "B-1");
    await shop.asks("luis", "venta 4777000003", (text) => text.includes("¿Monto"));
    const before = shop.heard("luis").length;
    const centro = await shop.asks("luis", "Corte Centro", isCut);
    expect(shop.heard("luis").length - before).toBe(1);
    expect(salesIn(centro)).toEqual({ count: 1, centavos: 10_000 });
    expect(centro).not.toContain("Luis");
    expect(salesIn(await shop.asks("luis", "corte luis", isCut))).toEqual({ count: 1, centavos: 4_050 });
    expect(await shop.asks("luis", "corte Oriente")).toMatch(/Oriente[^]*Sí hay de: .*Ana López/);
    expect(await shop.asks("luis", "corte ayer")).toContain("Sin operaciones el");
    expect(await shop.asks("luis", "corte 2031-01-01")).toContain("todavía no llega");
    await shop.asks("luis", "corte", isCut);
    const seen = shop.heard("luis").length;
    shop.tap("luis", "Corte del", "CSV");
    await shop.waitForMessage("luis", (one) => one.file !== null);
    expect(shop.heard("luis")).toHaveLength(seen + 1);
    await shop.bot.pass(601_000);
    expect(salesIn(await shop.asks("luis", "corte", isCut)).count).toBe(2);
  });

  it("is a manager's: nobody else's word has one, nor does a manager disabled in the meantime", async () => {
    await open();
    await shop.enter("maria");
    for (const words of ["corte", "clientes", "auditoría"]) {
      await shop.bot.pass(3_000);
      for (const who of ["ana", "maria"] as const) expect(await shop.asks(who, words)).toContain("No tienes permiso");
    }
    expect(shop.wallet.requests("/wallet/contact/get")).toHaveLength(0);
    const luis = shop.wallet.state.account.collaborators.find((one) => one.id === 8002);
    if (luis) luis.status = "archivado";
    await shop.bot.pass(61_000);
    expect(await shop.asks("luis", "corte")).toContain("No tienes permiso");
  });
});

describe("the cut at closing hour", () => {
  const start = 1_764_000_000_000;
  const clockTime = (atMs: number) =>
    new Intl.DateTimeFormat("es-MX", {
      timeZone: "America/Mexico_City",
      hour: "2-digit",
      minute: "2-digit",
      hourCycle: "h23",
    }).format(atMs);
  /** The messages, not the pictures that follow them. */
  const cuts = (who: Who) => shop.messages(who).filter(({ text, file }) => file === null && isCut(text));

  it("goes once a day to every linked manager, and to nobody else", async () => {
    await open({ env: { CLOSING_HOUR: clockTime(start + 30 * 60_000) } });
    await sell("ana", phones[1] as Phone, "100", "A-1");
    await shop.bot.pass(29 * 60_000);
    expect(cuts("luis")).toHaveLength(0);
    await shop.bot.pass(2 * 60_000);
    expect(salesIn(await shop.hears("luis", isCut))).toEqual({ count: 1, centavos: 10_000 });
    await shop.bot.pass(3 * 3_600_000);
    expect([cuts("luis").length, cuts("ana").length]).toEqual([1, 0]);
    await shop.bot.stop();
    shop.start({ CLOCK_START_MS: String(start + 4 * 3_600_000) });
    await shop.bot.pass(3_600_000);
    expect(cuts("luis")).toHaveLength(1);
  });

  it("missed while the program was down, is sent at the next start, once", async () => {
    await open({ env: { CLOSING_HOUR: clockTime(start + 30 * 60_000) } });
    await sell("ana", phones[1] as Phone, "100", "A-1");
    shop.bot.kill();
    await shop.bot.exited;
    shop.start({ CLOCK_START_MS: String(start + 2 * 3_600_000) });
    expect(salesIn(await shop.hears("luis", isCut)).count).toBe(1);
    await shop.bot.quiet();
    shop.bot.kill();
    await shop.bot.exited;
    shop.start({ CLOCK_START_MS: String(start + 3 * 3_600_000) });
    await shop.bot.pass(60_000);
    expect(cuts("luis")).toHaveLength(1);
  });
});

describe("the list of customers", () => {
  it("comes as a file", async () => {
    await open();
    const { name, lines } = await fileFor("luis", "clientes");
    expect(name).toMatch(/^clientes-.*\.csv$/);
    expect(lines).toHaveLength(9);
    expect(lines[1]).toBe('"\'=Hyperlink(1)","4777000000",0,');
    expect(lines[3]).toBe('"Cliente 2","4777000002",2,');
    expect(shop.heard("luis").at(-1)).toContain("Clientes de Monedero Demo: 8");
  });

  it("is told of as not readable, or as too long with what to do", async () => {
    await open();
    shop.wallet.fault("/wallet/contact/get", faults.serverError(502, false));
    expect(await shop.asks("luis", "clientes")).toContain("No pude leer la lista");
    const long = { success: true, code: "balance_get_01", status: 200, result: [{ name: "x".repeat(60_000) }] };
    const body = JSON.stringify({ ...long, result: Array.from({ length: 900 }, () => long.result[0]) });
    shop.wallet.fault("/wallet/contact/get", faults.body(body, 200, false));
    expect(await shop.asks("luis", "lista de clientes")).toContain("Descárgala del panel");
  });
});

describe("the audit trail", () => {
  it("is readable, with names, and as a file of some days", async () => {
    await open();
    await sell("ana", phones[1] as Phone, "100", "A-1");
    await shop.asks("ana", "corte");
    const list = await shop.asks("luis", "auditoría", (text) => text.includes("Auditoría"));
    expect(list).toMatch(/Ana López – acceso negado \(corte\)/);
    expect(list).toMatch(/el bot – operación confirmada/);
    expect(list.split("\n").length).toBeLessThanOrEqual(22);
    const { lines } = await fileFor("luis", "auditoria csv 2025-11-01 2025-12-31");
    const refused = `"Ana López","${shop.keyOf("ana")}","acceso negado"`;
    expect(lines.some((line) => line.includes(refused))).toBe(true);
    expect(await shop.asks("luis", "auditoría csv 2020-01-01")).toContain("No hay nada");
    expect(await shop.asks("luis", "auditoría mañana")).toContain("¿De qué fechas?");
    expect(await shop.asks("luis", "auditoría", (text) => text.includes("sacó la auditoría"))).toContain("Luis Pérez");
  });
});
