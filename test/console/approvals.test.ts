import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { ConsoleVisitor, plainText } from "../support/console-visitor.ts";
import { proveAtConsole } from "../support/prove-at-console.ts";
import { addRosa } from "../support/shop/second-manager.ts";
import { Shop } from "../support/shop/shop.ts";
import { faults } from "../support/wallet/wallet-server.ts";
import { approvalIn, askAboveCap, hidden, luis, openConsoleShop, token, visitorOf } from "./console-shop.ts";

const rosa = "4771110010";
const updates = "/wallet/balance/update";
let shop: Shop;
let visitor: ConsoleVisitor;

beforeEach(async () => {
  shop = await openConsoleShop();
  addRosa(shop);
  await shop.start().started;
  for (const who of ["luis", "rosa"] as const) await shop.enter(who);
  visitor = visitorOf(shop);
});
afterEach(() => shop.close());

const listed = async (by = visitor) => by.read("/console/approvals");

/** Luis asks for a correction above the cap. Gives the path of its approval. */
async function asked(): Promise<string> {
  await askAboveCap(shop);
  await visitor.enter(token, rosa);
  const path = approvalIn((await visitor.get("/console/approvals")).text);
  if (path === "") throw new Error("Nothing waits for an approval");
  return path;
}

/** The manager with this chat proves who they are. */
async function prove(who: "luis" | "rosa", by = visitor): Promise<void> {
  expect(await proveAtConsole(shop, by, who)).toBe(true);
}

/** Posts what the page that asks once more holds. */
async function decide(path: string, decision: "approve" | "refuse", by = visitor) {
  const shown = hidden((await by.get(`${path}/sure?decision=${decision}`)).text, "shown");
  return by.send(path, { decision, shown });
}
const shownOf = async (path: string) => hidden((await visitor.get(`${path}/sure?decision=refuse`)).text, "shown");

describe("approvals at the console", () => {
  it("takes no code of a session in which ten wrong ones were entered", async () => {
    await asked();
    const enter = async (code: string) => visitor.send("/console/prove", { back: "/console", code });
    for (let n = 0; n < 10; n++) expect((await enter(`wrong${n}`)).status).toBe(200);
    expect(await proveAtConsole(shop, visitor, "rosa")).toBe(false);
  });

  it("asks once more with amount and customer, approves in the name of whoever proved it, and tells both", async () => {
    const path = await asked();
    expect(await listed()).toMatch(
      /Corrección \+\$600\.00 Cliente María Torres \*+4567 La pidió Luis Pérez, .* Motivo premio/,
    );
    expect((await visitor.get(`${path}/sure?decision=approve`)).location).toMatch(/^\/console\/prove\?back=/);
    await prove("rosa");
    const sure = await visitor.read(`${path}/sure?decision=approve`);
    expect(sure).toMatch(/Corrección \+\$600\.00: Aprobar Cliente María Torres/);
    expect(shop.wallet.requests(updates)).toHaveLength(0);
    const before = shop.heard("rosa").length;
    await decide(path, "approve");
    expect(await listed()).toContain("Aprobada");
    await shop.hears("luis", (text) => text.includes("Rosa Díaz aprobó"));
    await shop.hears("luis", (text) => text.includes("✅"));
    await shop.hears("rosa", (text) => text.includes("✅"), before);
    expect(shop.wallet.requests(updates)).toHaveLength(1);
    expect(shop.operations().at(-1)).toMatchObject({
      state: "confirmed",
      decider: { name: "Rosa Díaz", phone: rosa, identity: `desk:${rosa}` },
      requestedBy: { phone: luis },
    });
    const trail = shop.audit().filter(({ who }) => who === `desk:${rosa}`);
    expect(trail.map(({ what }) => what)).toEqual([
      "console.entered",
      "console.proved",
      "operation.confirmedByPerson",
      "approval.approved",
    ]);
  });

  it("lets nobody approve who only said to be the other manager", async () => {
    const path = await asked();
    const { location } = await visitor.send(path, { decision: "approve", shown: await shownOf(path) });
    expect(location).toBe("/console/approvals");
    expect(await listed()).toContain("demuestra quién eres");
    for (const code of ["", "abcdefghjk", "{password}"]) {
      const answer = await visitor.send("/console/prove", { code });
      expect(plainText(answer.text)).toContain("Ese no es el código");
    }
    // A code of another session, and of another manager, is none.
    const other = visitorOf(shop);
    await other.enter(token, rosa);
    const before = shop.heard("rosa").length;
    await other.send("/console/prove/code", {});
    const code = /consola: (\w+)/.exec(await shop.hears("rosa", (text) => text.includes("código"), before))?.[1] ?? "";
    expect((await visitor.send("/console/prove", { code })).status).toBe(200);
    await other.send("/console/prove", { code });
    await other.send("/console/who", { phone: luis });
    await decide(path, "approve", other);
    expect(shop.wallet.requests(updates)).toHaveLength(0);
    expect(shop.audit().filter(({ detail }) => detail === "approval: atConsole")).toHaveLength(1);
    await decide(path, "refuse");
    await shop.hears("luis", (text) => text.includes("Rosa Díaz no la aprobó") || text.includes("la rechazó"));
    expect(shop.operations()).toHaveLength(0);
  });

  it("lets nobody decide their own request, however they proved who they are", async () => {
    const path = await asked();
    await visitor.enter(token, luis);
    await prove("luis");
    expect(await listed()).toContain("La pediste tú");
    await decide(path, "approve");
    expect(await listed()).toContain("La pediste tú: la aprueba otro gerente");
    expect(shop.wallet.requests(updates)).toHaveLength(0);
    expect(shop.audit().filter(({ detail }) => detail === "approval: ownRequest")).toHaveLength(1);
  });

  it("are linked from the audit trail to where they are shown, and to nowhere once they wait no more", async () => {
    const path = await asked();
    const id = path.split("/").at(-1) ?? "";
    await visitor.enter(token, luis);
    await prove("luis");
    await decide(path, "approve");
    const linkOf = async () => {
      const { text } = await visitor.get("/console/audit");
      expect(text).toContain(id);
      for (const [, to = ""] of text.matchAll(/href="(\/console\/(?:operations|approvals)[^"]*)"/g))
        expect((await visitor.get(to)).status, to).toBe(200);
      return new RegExp(`href="([^"]+)">${id}<`).exec(text)?.[1];
    };
    expect(await linkOf()).toBe("/console/approvals");
    await shop.bot.pass(31 * 60_000);
    await visitor.enter(token, luis);
    expect(await linkOf()).toBeUndefined();
  });

  it("decides once, where two consoles and the chat decide at the same moment", async () => {
    const path = await asked();
    const other = visitorOf(shop);
    await other.enter(token, rosa);
    await prove("rosa");
    await shop.bot.pass(61_000);
    await prove("rosa", other);
    const shown = await shownOf(path);
    const forms = await Promise.all([visitor, other].map((one) => one.formToken()));
    const message = shop.messages("rosa").find(({ text }) => text.includes("¿La apruebas?"));
    shop.network.tap("rosa", message as never, "Aprobar");
    await Promise.all(
      [visitor, other, visitor, other].map((one, index) =>
        one.post(path, { decision: "approve", shown, form_token: forms[index % 2] ?? "" }),
      ),
    );
    await shop.bot.quiet();
    expect(shop.wallet.requests(updates)).toHaveLength(1);
    expect(shop.operations().map(({ state }) => state)).toEqual(["confirmed"]);
    expect(shop.audit().filter(({ what }) => what === "approval.approved")).toHaveLength(1);
  });

  it("decides nothing after its time, by an old form, or for whoever only watches", async () => {
    const path = await asked();
    await prove("rosa");
    const shown = await shownOf(path);
    await visitor.send(path, { decision: "approve", shown: "00000000" });
    expect(await listed()).toContain("ya no vale");
    const watcher = visitorOf(shop);
    await watcher.enter(token);
    const answer = await watcher.send(path, { decision: "approve", shown });
    expect(answer.location).toBe("/console/who");
    await shop.bot.pass(31 * 60_000);
    await visitor.send(path, { decision: "approve", shown });
    expect(await listed()).toMatch(/Ya venció|ya estaba resuelta/);
    expect(shop.wallet.requests(updates)).toHaveLength(0);
  });

  it("orders a correction above the cap again for the other manager who proved it, and for no one else", async () => {
    const path = await asked();
    await prove("rosa");
    shop.wallet.fault(updates, faults.requestLost());
    await decide(path, "approve");
    await shop.hears("luis", (text) => /No l[ao] repitas/.test(text));
    await shop.bot.pass(125_000);
    await shop.hears("luis", (text) => text.includes("En duda"));
    const again = async () => {
      const id = shop.operations()[0]?.id ?? "";
      const shown = hidden((await visitor.get(`/console/doubts/${id}/sure?decision=registerNow`)).text, "shown");
      const form = { decision: "registerNow", shown, form_token: await visitor.formToken() };
      await visitor.post(`/console/doubts/${id}`, form);
      return visitor.read("/console/doubts");
    };
    // Whichever manager one says to be.
    for (const phone of [luis, rosa]) {
      await visitor.send("/console/who", { phone });
      expect(await again()).toContain("No hice nada");
    }
    expect(shop.audit().filter(({ detail }) => detail === "settle: atConsole")).toHaveLength(2);
    await visitor.send("/console/who", { phone: luis });
    await prove("luis");
    expect(await again()).toContain("la pediste tú");
    expect(shop.wallet.requests(updates)).toHaveLength(1);
    await visitor.send("/console/who", { phone: rosa });
    await shop.bot.pass(61_000);
    await prove("rosa");
    expect(await again()).toContain("La registro ahora");
    await shop.hears("luis", (text) => text.includes("✅"));
    expect(shop.wallet.requests(updates)).toHaveLength(2);
    expect(shop.operations().map(({ state }) => state)).toEqual(["humanNot", "confirmed"]);
  });
});
