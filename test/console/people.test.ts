import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { CrashPoint } from "../../src/clock.ts";
import { ConsoleVisitor, plainText } from "../support/console-visitor.ts";
import { proveAtConsole } from "../support/prove-at-console.ts";
import { addRosa } from "../support/shop/second-manager.ts";
import { Shop } from "../support/shop/shop.ts";
import { approvalIn, askAboveCap, hidden, luis, openConsoleShop, token, visitorOf } from "./console-shop.ts";

const eva = { role: "cajero", name: "Eva Gil", branch: "centro", phone: "477 111 0077" };
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

const post = (path: string, form: { readonly [name: string]: string }) => visitor.send(path, form);
const collaborators = () => shop.wallet.state.account.collaborators;
const listed = (phone: string) => collaborators().filter((one) => one.phone === phone);
const idOf = (name: string) => String(collaborators().find((one) => one.name === name)?.id);

/** The form that asks once more whether to add somebody. */
async function sureToAdd(given: typeof eva) {
  const { text } = await post("/console/people/new", given);
  return { text, form: { ...given, order: hidden(text, "order") } };
}

/** Until the operation of a page has ended. */
async function ended(): Promise<void> {
  await shop.bot.quiet();
  await expect.poll(() => shop.operations().at(-1)?.state).toBe("confirmed");
}

describe("collaborators at the console", () => {
  it("are added once, however often the form comes, and their first password is shown once", async () => {
    const { text, form } = await sureToAdd(eva);
    expect(plainText(text)).toMatch(
      /Agregar colaborador: Eva Gil .*cajero Sucursal Sucursal Centro Teléfono 477 111 0077/,
    );
    expect(shop.wallet.requests("/employee/add")).toHaveLength(0);
    const answers = await Promise.all([1, 2, 3].map(() => post("/console/people/new", form)));
    const page = `/console/operations/${form.order}`;
    expect(answers.map(({ status, location }) => [status, location])).toEqual(
      [303, 303, 303].map((status) => [status, page]),
    );
    await ended();
    expect((await post("/console/people/new", form)).location).toBe(page);
    await shop.bot.quiet();
    expect([shop.operations().length, shop.wallet.requests("/employee/add").length]).toEqual([1, 1]);
    expect(shop.operations()[0]).toMatchObject({ decider: { identity: `desk:${luis}`, name: "Luis Pérez" } });
    const password = listed("4771110077")[0]?.password ?? "none";
    // Their manager reads of it in chat, without the password.
    expect(await shop.hears("luis", (said) => said.includes("Eva Gil"))).toContain("La consola la muestra una vez");
    expect((await visitor.get(page)).text).toContain("una sola vez");
    expect((await post(`${page}/password`, {})).text).toContain(password);
    expect((await post(`${page}/password`, {})).text).not.toContain(password);
    expect(shop.heard("luis").some((said) => said.includes(password))).toBe(false);
    const deeds = shop.audit().filter(({ who }) => who === `desk:${luis}`);
    expect(deeds.map(({ what }) => what)).toEqual(["console.entered", "operation.confirmedByPerson", "password.shown"]);
  });

  it.each<CrashPoint>(["sending committed", "request written", "answer read", "outcome committed"])(
    "are added once by a bot that is killed at: %s",
    async (point) => {
      const { form } = await sureToAdd(eva);
      await shop.bot.arm(point);
      await post("/console/people/new", form).catch(() => null);
      await shop.bot.exited;
      await shop.start().started;
      await post("/console/people/new", form);
      await shop.bot.pass(60_000);
      await ended();
      expect([shop.operations().length, listed("4771110077").length]).toEqual([1, 1]);
      // Where the wallet had answered, the second life looks and does not ask again.
      if (point === "answer read" || point === "outcome committed")
        expect(shop.wallet.requests("/employee/add")).toHaveLength(1);
    },
  );

  it("are held against the list as in chat, and a refusal is written down", async () => {
    const refused = async (given: Partial<typeof eva>) => {
      const { text } = await sureToAdd({ ...eva, ...given });
      return plainText(/class="problem" role="alert">([^]*?)<\/p>/.exec(text)?.[1] ?? "");
    };
    expect(await refused({ name: "7" })).toContain("¿Nombre completo?");
    expect(await refused({ name: "Ana López" })).toContain("Ana López");
    expect(await refused({ phone: "477 111 0001" })).toContain("Ana López");
    expect(await refused({ phone: "123" })).toContain("7 dígitos");
    expect(await refused({ branch: "Eva Gil" })).toMatch(/sucursal/i);
    expect(shop.audit().filter(({ what }) => what === "collaborator.refused")).toMatchObject([
      { who: `desk:${luis}`, detail: "same name" },
      { who: `desk:${luis}`, detail: "same phone" },
    ]);
    expect(shop.operations()).toEqual([]);
  });

  it("are disabled once, lose their access, and nobody disables themselves", async () => {
    await shop.enter("ana");
    const ana = `/console/people/${idOf("Ana López")}`;
    const own = `/console/people/${idOf("Luis Pérez")}`;
    expect((await visitor.get(`${own}/disable`)).location).toBe(own);
    expect(await visitor.read(own)).toContain("A ti te da de baja otro gerente");
    expect((await post(`${own}/disable`, { order: "opa1a-aaaaaaaaaaaaaaaa" })).location).toBe(own);
    expect(shop.audit().filter(({ what }) => what === "collaborator.refusedSelf")).toHaveLength(2);
    const { text } = await visitor.get(`${ana}/disable`);
    expect(plainText(text)).toMatch(/Dar de baja: Ana López .*\*+0001/);
    const order = hidden(text, "order");
    await Promise.all([1, 2].map(() => post(`${ana}/disable`, { order })));
    await ended();
    expect(shop.wallet.requests("/employee/disable")).toHaveLength(1);
    expect(await shop.asks("ana", "venta 4771234567 250 A-1")).not.toContain("¿La registro?");
    expect(shop.operations()).toHaveLength(1);
  });

  it("are invited by a link and a code that only this page shows, and unlinked again", async () => {
    const page = `/console/people/${idOf("Ana López")}`;
    await proveAtConsole(shop, visitor, "luis");
    const { text } = await visitor.get(page);
    const form = { invitation: hidden(text, "invitation"), made: hidden(text, "made") };
    const shown = await Promise.all([1, 2].map(async () => plainText((await post(`${page}/invite`, form)).text)));
    const codes = shown.map((one) => /invitación ([a-z0-9]{20})/.exec(one)?.[1] ?? "");
    expect(codes[0]).toMatch(/^[a-z0-9]{20}$/);
    expect(codes[1]).toBe(codes[0]);
    expect(shop.audit().filter(({ what }) => what === "invitation.made")).toMatchObject([{ who: `desk:${luis}` }]);
    await shop.asks("pedro", `invitación ${codes[0]}`, (said) => said.includes("Ana"));
    const linked = await visitor.get(page);
    const path = /href="([^"]+\/unlink\?chat=[^"]+)"/.exec(linked.text)?.[1] ?? "";
    const sure = await visitor.get(path);
    expect(plainText(sure.text)).toContain("Desvincular: Ana López");
    const chat = hidden(sure.text, "chat");
    for (const one of [chat, chat, "telegram:1"]) await post(`${page}/unlink`, { chat: one });
    expect(shop.audit().filter(({ what }) => what === "person.unlinked")).toMatchObject([{ detail: chat }]);
    expect(await shop.asks("pedro", "mis ventas")).not.toContain("no llevas");
    const told = () => shop.heard("luis").filter((one) => one.includes("Si no debía, avísale al dueño"));
    await expect
      .poll(() => told().map((one) => one.split("\n")[0]))
      .toEqual([
        "Luis Pérez invitó en la consola a Ana López a vincular otro chat.",
        "Luis Pérez desvinculó en la consola un chat de Ana López.",
      ]);
    // A form of long ago makes none.
    const old = { ...form, made: String(Number(form.made) - 2 * 3_600_000) };
    expect((await post(`${page}/invite`, old)).location).toBe(page);
  });

  it("are let in and shut out by nobody who did not prove who they are, nor is a manager added", async () => {
    await shop.enter("ana");
    const page = `/console/people/${idOf("Ana López")}`;
    const prove = /^\/console\/prove\?back=/;
    const { text } = await visitor.get(page);
    const form = { invitation: hidden(text, "invitation"), made: hidden(text, "made") };
    expect((await post(`${page}/invite`, form)).location).toMatch(prove);
    const unlink = /href="([^"]+\/unlink\?chat=[^"]+)"/.exec(text)?.[1] ?? "";
    expect((await visitor.get(unlink)).location).toMatch(prove);
    expect((await post(`${page}/unlink`, { chat: "telegram:501" })).location).toMatch(prove);
    expect((await post("/console/people/new", { ...eva, role: "gerente" })).location).toMatch(prove);
    const changes = ["invitation.made", "person.unlinked"];
    expect(shop.audit().filter(({ what }) => changes.includes(what))).toEqual([]);
  });

  it("give nobody a second vote: whom the requester invited approves nothing of theirs for a day", async () => {
    const rosa = addRosa(shop);
    await shop.enter("rosa");
    await shop.bot.pass(61_000);
    await proveAtConsole(shop, visitor, "luis");
    const page = `/console/people/${rosa.id}`;
    await post(`${page}/unlink`, { chat: "telegram:510" });
    await shop.hears("rosa", (said) => said.includes("desvinculó en la consola un chat de Rosa"));
    const { text } = await visitor.get(page);
    const form = { invitation: hidden(text, "invitation"), made: hidden(text, "made") };
    const invited = plainText((await post(`${page}/invite`, form)).text);
    const code = /invitación ([a-z0-9]{20})/.exec(invited)?.[1] ?? "";
    await shop.asks("pedro", `invitación ${code}`, (said) => said.includes("Rosa"));
    await askAboveCap(shop, "pedro");
    shop.tap("pedro", "¿La apruebas?", "Aprobar");
    await shop.hears("pedro", (said) => said.includes("se vinculó hace menos de un día"));
    await visitor.enter(token, rosa.phone);
    await proveAtConsole(shop, visitor, "pedro");
    const approval = approvalIn((await visitor.get("/console/approvals")).text);
    const sure = await visitor.get(`${approval}/sure?decision=approve`);
    const shown = hidden(sure.text, "shown");
    await post(approval, { decision: "approve", shown });
    await shop.bot.quiet();
    expect(shop.wallet.requests("/wallet/balance/update")).toHaveLength(0);
    expect(shop.audit().filter(({ detail }) => detail?.includes("linkedByRequester"))).toHaveLength(2);
  });

  it("are nobody's to change who only watches, or is no manager any more; each try is written down", async () => {
    const rosa = addRosa(shop);
    await shop.enter("rosa");
    await visitor.enter(token, rosa.phone);
    await proveAtConsole(shop, visitor, "rosa");
    const ana = `/console/people/${idOf("Ana López")}`;
    const { form } = await sureToAdd(eva);
    const sure = await visitor.get(`${ana}/disable`);
    const { text } = await visitor.get(ana);
    const invitation = { invitation: hidden(text, "invitation"), made: hidden(text, "made") };
    for (const [path, posted] of [
      ["/console/people/new", form],
      [`${ana}/disable`, { order: hidden(sure.text, "order") }],
      [`${ana}/invite`, invitation],
      [`${ana}/unlink`, { chat: "telegram:502" }],
    ] as const) {
      rosa.status = "archivado";
      await shop.bot.pass(61_000);
      await post(path, posted);
      expect((await visitor.get("/console")).location).toBe("/console/login");
      rosa.status = "activo";
      await shop.bot.pass(61_000);
      await shop.asks("luis", "pendientes");
      await visitor.enter(token, rosa.phone);
      await proveAtConsole(shop, visitor, "rosa");
    }
    const tries = shop.audit().filter(({ what }) => what === "access.refused");
    expect(tries.map(({ who, detail }) => [who, detail])).toEqual(
      ["addCollaborator", "disableCollaborator", "invite", "unlink"].map((what) => [`desk:${rosa.phone}`, what]),
    );
    await visitor.enter(token);
    for (const path of ["/console/people/new", `${ana}/disable`, `${ana}/invite`, `${ana}/unlink`])
      expect((await post(path, form)).location, path).toBe("/console/who");
    const forged = await visitor.post("/console/people/new", { ...form, form_token: "x" });
    expect(forged.status).toBe(403);
    expect([shop.operations().length, shop.wallet.requests("/employee/add").length]).toEqual([0, 0]);
  });

  it("are changed by an owner whom the wallet does not list, whose phone no page shows", async () => {
    const owner = "4771110099";
    await shop.bot.stop();
    await shop.start({ OWNER_PHONES: owner }).started;
    await visitor.enter(token, owner);
    const { form } = await sureToAdd(eva);
    await post("/console/people/new", form);
    await ended();
    const pages = [`/console/operations/${form.order}`, "/console/operations", "/console/audit", "/console/people"];
    for (const page of pages) expect((await visitor.get(page)).text, page).not.toContain(owner);
    expect(shop.operations()[0]?.decider).toMatchObject({ name: "******0099", phone: owner });
  });

  it("are shown with what they did today, and no whole phone", async () => {
    await shop.enter("ana");
    await shop.asks("ana", "venta 4771234567 250 A-1", (text) => text.includes("¿La registro?"));
    await shop.asks("ana", "sí", (text) => text.includes("registrada"));
    const page = await visitor.read(`/console/people/${idOf("Ana López")}`);
    expect(page).toMatch(/Hoy: 1 operación .*\$250\.00 A-1/);
    expect(page.match(/\b4(?:\D?\d){9}\b/g)).toBeNull();
    expect((await visitor.get("/console/people/nobody")).location).toBe("/console/people");
  });
});
