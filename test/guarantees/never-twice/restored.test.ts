import { readdirSync, rmSync } from "node:fs";
import { dirname } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { openKept } from "../../../src/store/sqlite/core/database.ts";
import { Shop } from "../../support/shop/shop.ts";

/** Sales between the backup and its return. */
const laterSales = 10;

let shop: Shop;
beforeEach(async () => void (shop = await Shop.entered(["ana", "luis"])));
afterEach(() => shop.close());

const summary = (text: string) => text.includes("¿La registro?");
const registered = (ticket: string) => (text: string) => text.includes("Venta registrada") && text.includes(ticket);
const isRestored = (text: string) => text.includes("El bot volvió de un respaldo.");
const tickets = () => shop.wallet.requests("/wallet/sale").map(({ form }) => form?.["ticket"]);
const stateOf = (ticket: string) =>
  shop.operations().find(({ request }) => "ticket" in request && request.ticket === ticket)?.state;

async function sells(ticket: string, pesos: number): Promise<void> {
  await shop.asks("ana", `venta 4771234567 ${pesos} ${ticket}`, summary);
  await shop.asks("ana", "sí", registered(ticket));
}

/** The wallet is away, and a sale that was confirmed waits for it in the ledger. */
async function waits(ticket: string): Promise<void> {
  await shop.asks("ana", `venta 4771234567 250 ${ticket}`, summary);
  shop.wallet.away();
  await shop.asks("ana", "sí", (text) => text.includes("Guardada"));
}

function backUp(): string {
  const { code, out, errors } = shop.command("backup", `${dirname(shop.databasePath)}/backups`);
  expect(code, errors).toBe(0);
  return out.trimEnd().split("\n").at(-1) as string;
}

const twoHoursMs = 2 * 3_600_000;
/** The networks go by the true time. */
const ahead = () => ({ CLOCK_START_MS: String(Date.now()), CLOCK_AHEAD_MS: String(twoHoursMs) });

async function dies(): Promise<void> {
  await shop.bot.quiet();
  shop.bot.kill();
  await shop.bot.exited;
}

/** The backup is put back, and the bot begins again. */
async function comesBack(backup: string): Promise<void> {
  const { code, errors } = shop.command("restore", backup, "--yes");
  expect(code, errors).toBe(0);
  await shop.start().started;
}

describe("a restored database", () => {
  it("sends nothing that the backup holds as unsent, and nothing twice, over further kills; every such sale is put to a manager", async () => {
    await sells("A-0", 100);
    await waits("A-1");
    const backup = backUp();
    await shop.wallet.back();
    await shop.bot.pass(60_000);
    await shop.hears("ana", registered("A-1"));
    const later = Array.from({ length: laterSales }, (_, n) => `A-${n + 2}`);
    for (const [n, ticket] of later.entries()) await sells(ticket, 300 + n);
    const sent = ["A-0", "A-1", ...later];
    expect(tickets()).toEqual(sent);
    await dies();
    await comesBack(backup);
    expect(
      await shop.hears(
        "ana",
        (text) => text.includes("*puede* haberse registrado") || text.includes("puede haberse registrado"),
      ),
    ).toContain("A-1");
    await dies();
    await shop.start().started;
    for (let minutes = 0; minutes < 15; minutes++) await shop.bot.pass(60_000);
    expect(tickets()).toEqual(sent);
    expect(["A-0", "A-1", "A-2"].map(stateOf)).toEqual(["confirmed", "ask", undefined]);
    expect(await shop.asks("luis", "pendientes")).toContain("A-1");
  });

  it("tells the managers once from when to when it knows nothing, and says so in the day's cut and the audit trail", async () => {
    await sells("A-0", 100);
    const backup = backUp();
    await shop.bot.pass(30 * 60_000);
    await sells("A-1", 200);
    await dies();
    await comesBack(backup);
    await shop.hears("luis", isRestored);
    await dies();
    await shop.start().started;
    await shop.bot.pass(5 * 60_000);
    expect(shop.heard("luis").filter(isRestored)).toHaveLength(1);
    expect(shop.heard("ana").filter(isRestored)).toEqual([]);
    expect(await shop.asks("luis", "corte")).toMatch(/Pueden faltar operaciones[^]*Ventas: 1/);
    expect(shop.audit().filter(({ what }) => what === "database.restored")).toHaveLength(1);
  });

  it("denies and sums up nothing of the time that it does not know, to cashiers too", async () => {
    await sells("A-0", 100);
    const backup = backUp();
    await shop.bot.pass(30 * 60_000);
    await sells("A-1", 200);
    await dies();
    await comesBack(backup);
    await shop.hears("luis", isRestored);
    const unknown = /No sé qué pasó entre \S+ \S+ y \S+ \S+\. El bot volvió de un respaldo[^]*mira el saldo/;
    for (const [who, text, answer] of [
      ["ana", "¿quedó la venta al 4777654321?", /Hoy no hay nada[^\n]*por este bot/],
      ["ana", "mis ventas", /Tu día/],
      ["ana", "¿ya quedó?", /Sí quedó: \$100/],
      ["ana", "busca el ticket A-1", /No veo el ticket A-1/],
      ["ana", "qué ha comprado el 4771234567", /Últimos movimientos/],
      ["luis", "mis ventas", /Hoy no llevas ventas/],
      ["luis", "pendientes", /No hay nada en duda/],
      ["luis", "devolución 4771234567", /¿Cuál devuelvo\?/],
      ["luis", "cancelar", /cancel/i],
      ["ana", "venta 4771234567 200 A-1", /¿La registro\?/],
    ] as const) {
      const said = await shop.asks(who, text, (heard) => answer.test(heard));
      if (text !== "cancelar") expect(said, text).toMatch(unknown);
    }
    await shop.asks("ana", "sí", registered("A-1"));
    // The next shop day begins after it: what is of that day alone is known.
    await shop.bot.leap(26 * 3_600_000);
    expect(await shop.asks("ana", "mis ventas", (text) => text.includes("Hoy no llevas"))).not.toMatch(unknown);
  });

  it("ends what was open with a sentence: a typed yes to a summary of before confirms nothing", async () => {
    await shop.asks("ana", "venta 4771234567 250 A-1", summary);
    const backup = backUp();
    await dies();
    await comesBack(backup);
    await shop.hears("ana", (text) => text.includes("lo que teníamos abierto terminó"));
    await shop.asks("ana", "sí");
    await shop.bot.pass(60_000);
    expect([tickets(), shop.operations()]).toEqual([[], []]);
    await sells("A-2", 90);
  });

  it("answers what was written before it started with a request to look and write again", async () => {
    const backup = backUp();
    await dies();
    shop.say("ana", "venta 4771234567 250 A-1");
    const { code } = shop.command("restore", backup, "--yes");
    expect(code).toBe(0);
    // The message is older than the start by the network's clock, which goes on with the bot's.
    await shop.start({ CLOCK_START_MS: String(Date.now() + 60_000) }).started;
    expect(await shop.hears("ana", (text) => text.includes("es de antes de un respaldo"))).toContain("mira el saldo");
    expect(shop.operations()).toEqual([]);
  });

  it.each([
    ["while it runs", {}],
    ["while it is down", { CLOCK_AHEAD_MS: "0" }],
    ["over a restart of the machine", { CLOCK_AHEAD_MS: "0", CLOCK_BOOT: "another" }],
  ])("acts on what is written as soon as its clock, which was two hours ahead, is set right %s", async (_, next) => {
    const backup = backUp();
    await dies();
    expect(shop.command("restore", backup, "--yes").code).toBe(0);
    await shop.start(ahead()).started;
    await shop.hears("luis", isRestored);
    if ("CLOCK_AHEAD_MS" in next) {
      await dies();
      await shop.start(next).started;
    } else await shop.bot.step(-twoHoursMs);
    // Telegram tells whole seconds: what is of the second of the start may be of before it.
    shop.telegram.passTime(1_000);
    await sells("A-1", 250);
    expect(tickets()).toEqual(["A-1"]);
  });

  it("holds nobody up for longer than two minutes by a clock that stays two hours ahead", async () => {
    const backup = backUp();
    await dies();
    expect(shop.command("restore", backup, "--yes").code).toBe(0);
    await shop.start(ahead()).started;
    await shop.asks("ana", "hola", (text) => text.includes("es de antes de un respaldo"));
    await shop.bot.pass(121_000);
    await sells("A-1", 250);
  });

  it("is known as one when its file was copied by hand", async () => {
    await waits("A-1");
    const backup = backUp();
    await shop.wallet.back();
    await shop.bot.pass(60_000);
    await shop.hears("ana", registered("A-1"));
    await dies();
    const copy = openKept(backup, { readonly: true });
    for (const ending of ["", "-wal", "-shm"]) rmSync(`${shop.databasePath}${ending}`, { force: true });
    copy.prepare("VACUUM INTO ?").run(shop.databasePath);
    copy.close();
    await shop.start().started;
    await shop.bot.pass(5 * 60_000);
    expect([tickets(), stateOf("A-1")]).toEqual([["A-1"], "ask"]);
  });
});

describe("restore", () => {
  it("shows its plan and exits with 3; is refused while the bot runs; keeps the database it replaces", async () => {
    const backup = backUp();
    const planned = shop.command("restore", backup);
    expect([planned.code, planned.out]).toEqual([3, expect.stringContaining("No se cambió nada")]);
    const refused = shop.command("restore", backup, "--yes");
    expect([refused.code, refused.errors]).toEqual([1, expect.stringContaining("Un bot está trabajando con")]);
    await dies();
    expect(shop.command("restore", backup, "--yes").code).toBe(0);
    expect(readdirSync(dirname(shop.databasePath)).some((name) => name.includes(".before-"))).toBe(true);
  });
});
