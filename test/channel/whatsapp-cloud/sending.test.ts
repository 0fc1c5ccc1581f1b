import { describe, expect, it } from "vitest";
import { failureOf, type CloudFailure } from "../../../src/channel/whatsapp-cloud/graph.ts";
import type { Button, Delivery } from "../../../src/channel/channel.ts";
import { saleFlow, saleFlowName } from "../../../src/channel/whatsapp-cloud/registered.ts";
import { cloudRig, pass, type CloudRig } from "./rig.ts";

const buttons = (...labels: readonly string[]): Button[] => labels.map((label, n) => ({ label, data: `9:${n}` }));
const ana = (rig: CloudRig) => rig.person("Ana", "5214771110001");
/** What the person has, reduced to what can be read and chosen. */
const shown = ({ server }: CloudRig) => server.world.sent.map(({ body }) => body);
const png = Buffer.from("89504e470d0a1a0a", "hex").toString("base64");

describe("a text", () => {
  it("is one message; a longer one is several, in order, and the last one's id is the message's", async () => {
    const rig = await cloudRig();
    const person = ana(rig);
    const one = await rig.send(person, rig.text("hola *tú*"));
    expect(shown(rig)).toMatchObject([{ recipient: person.userId, text: { body: "hola *tú*" } }]);
    const two = await rig.send(person, rig.text(`${"a".repeat(4_000)}\n${"b".repeat(4_000)}`));
    const ids = rig.server.world.sent.map(({ id }) => id);
    expect([one, two]).toEqual([
      { type: "sent", messageId: ids[0] },
      { type: "sent", messageId: ids[2] },
    ]);
    const data = rig.server.world.sent.map(({ body }) => body.biz_opaque_callback_data?.slice(17));
    expect(data).toEqual(["1:0/1", "2:0/2", "2:1/2"]);
  });

  it("goes to a phone where there is no user id", async () => {
    const rig = await cloudRig();
    await rig.send(rig.person("Ana", "5214771110001", "phone alone"), rig.text("hola"));
    expect(shown(rig)).toMatchObject([{ to: "5214771110001" }]);
  });
});

describe("options", () => {
  const offered = async (labels: readonly string[], text = "¿Cuál?") => {
    const rig = await cloudRig();
    expect(await rig.send(ana(rig), rig.text(text, { buttons: buttons(...labels) }))).toMatchObject({ type: "sent" });
    return shown(rig).map((body) => (body.type === "interactive" ? body.interactive : body));
  };
  const rows = (all: Awaited<ReturnType<typeof offered>>) =>
    all.flatMap((one) => (one.type === "list" ? one.action.sections.flatMap((section) => section.rows) : []));

  it("up to three short ones are buttons", async () => {
    const [one] = await offered(["Sí, registrar", "Cambiar *algo*", "Cancelar"]);
    expect(one).toMatchObject({
      type: "button",
      action: { buttons: [{ reply: { id: "9:0", title: "Sí, registrar" } }, { reply: { title: "Cambiar algo" } }, {}] },
    });
  });

  it("four to ten are a list", async () => {
    const all = await offered(["a", "b", "c", "d"]);
    expect(rows(all).map(({ title }) => title)).toEqual(["a", "b", "c", "d"]);
  });

  it("a label that is too long for a button, or the same as another, makes a list; no two rows look alike", async () => {
    const long = "Ana López de la Sucursal Centro Histórico";
    const all = rows(await offered([`${long} 1`, `${long} 2`]));
    expect(new Set(all.map(({ title }) => title)).size).toBe(2);
    expect(all.map(({ description }) => description)).toEqual([`${long} 1`, `${long} 2`]);
    expect(new Set(rows(await offered(["Ana", "Ana"])).map(({ title }) => title)).size).toBe(2);
  });

  it("more than ten are several lists, numbered on where they need numbers", async () => {
    const labels = Array.from({ length: 13 }, (_, n) => `Una opción bastante larga ${n + 1}`);
    const all = rows(await offered(labels));
    expect(all.map(({ id }) => id)).toEqual(labels.map((_, n) => `9:${n}`));
    expect(all.at(-1)?.title).toMatch(/^13 · /);
  });

  it("a text too long to stand above options goes before them", async () => {
    const all = await offered(["Sí", "No"], `${"a ".repeat(1_500)}\n¿Cuál?`);
    expect(all.map(({ type }) => type)).toEqual(["text", "button"]);
  });

  it("the phone is asked for by the network's own button", async () => {
    const rig = await cloudRig();
    await rig.send(ana(rig), rig.text("Comparte tu número", { askContact: true, buttons: buttons("a") }));
    expect(shown(rig)).toMatchObject([{ interactive: { type: "request_contact_info" } }]);
  });
});

describe("a form", () => {
  const withForm = async (status: "PUBLISHED" | "DRAFT" = "PUBLISHED") => {
    const rig = await cloudRig(true, { flowId: "1200000001" });
    const texts = { title: "V", phone: "T", phoneHint: "t", amount: "M", ticket: "N", ticketHint: "n", send: "C" };
    rig.server.world.flows.add(saleFlowName, status, saleFlow(texts));
    const question = rig.text("¿Teléfono?", { form: "Bform:9" });
    return { rig, person: ana(rig), question };
  };

  it("goes with its token and its Flow, and its message may be answered in words", async () => {
    const { rig, person, question } = await withForm();
    expect(await rig.send(person, question)).toMatchObject({ type: "sent" });
    expect(shown(rig)).toMatchObject([
      {
        biz_opaque_callback_data: expect.stringMatching(/:1:0\/1f$/),
        interactive: {
          type: "flow",
          body: { text: "¿Teléfono?\nO llénalo:" },
          action: {
            name: "flow",
            parameters: {
              flow_message_version: "3",
              flow_id: "1200000001",
              flow_token: "Bform:9",
              flow_cta: "Llenar formulario",
              flow_action: "navigate",
              flow_action_payload: { screen: "VENTA" },
            },
          },
        },
      },
    ]);
  });

  it("is left out where the shop has none, and where Meta does not take it: the question goes as a text, at once", async () => {
    const { rig, person, question } = await withForm("DRAFT");
    expect(await rig.send(person, question)).toMatchObject({ type: "sent" });
    for (const code of [100, 131_051, 132_068, 132_069, 139_000, 777]) {
      rig.server.fault({ type: "error", code });
      expect(await rig.send(person, question)).toMatchObject({ type: "sent" });
    }
    const without = await cloudRig();
    await without.send(ana(without), question);
    for (const body of [...shown(rig), ...shown(without)]) expect(body).toMatchObject({ text: { body: "¿Teléfono?" } });
    expect([shown(rig).length, shown(without).length]).toEqual([7, 1]);
    expect(rig.lines.filter(({ event }) => event.includes("form of a sale is refused"))[0]?.fields["why"]).toContain(
      "131009",
    );
  });

  it.each([
    [{ code: 190 }, "wait"],
    [{ code: 131_056 }, "wait"],
    [{ code: 131_047 }, "held"],
    [{ code: 131_000, isTransient: true }, "failed"],
    [{ code: 777, status: 503 }, "failed"],
    [{ code: 777, retryAfter: "90" }, "failed"],
  ] as const)("after %j nothing else is tried: that is not about the form", async (error, type) => {
    const { rig, person, question } = await withForm();
    rig.server.fault({ type: "error", ...error });
    expect(await rig.send(person, question)).toMatchObject({ type });
    expect(shown(rig)).toEqual([]);
  });

  it.each([
    ["the form", 131_026, "otherwise"],
    ["the form", 131_009, "otherwise"],
    ["the form", 131_047, "hold"],
    ["the form", 131_048, "later"],
    ["a text", 131_026, "unreached"],
  ])("%s fails later by %d: %s", async (what, code, next) => {
    const { rig, person, question } = await withForm();
    rig.server.world.failLater(person, code);
    await rig.send(person, what === "the form" ? question : rig.text("hola"));
    await rig.server.waitUntilConfirmed();
    expect(rig.receipts).toMatchObject([{ outboxId: 1, state: { next } }]);
  });
});

describe("files", () => {
  it("are uploaded: a picture as an image, a table as a document under its name", async () => {
    const rig = await cloudRig();
    const person = ana(rig);
    const file = { type: "file", caption: "*Corte*" } as const;
    await rig.send(person, { ...file, name: "corte.png", mime: "image/png", base64: png });
    await rig.send(person, {
      ...file,
      name: "corte.csv",
      mime: "text/csv",
      base64: Buffer.from("fecha\n").toString("base64"),
    });
    const [picture, table] = rig.server.world.sent;
    expect(picture?.body).toMatchObject({ type: "image", image: { caption: "Corte" } });
    expect(table?.body).toMatchObject({ type: "document", document: { filename: "corte.csv" } });
    expect(table?.file?.bytes.toString()).toBe("fecha\n");
  });

  it("command lists and removals are nothing here", async () => {
    const rig = await cloudRig();
    for (const body of [
      { type: "commands", role: "cashier" },
      { type: "remove", messageId: "wamid.A" },
    ] as const)
      expect(await rig.send(ana(rig), body)).toEqual({ type: "sent", messageId: null });
    expect(shown(rig)).toEqual([]);
  });
});

describe("what was not accepted", () => {
  const refused = async (code: number) => {
    const rig = await cloudRig();
    const person = ana(rig);
    rig.server.fault({ type: "error", code });
    return { rig, person, delivery: await rig.send(person, rig.text("hola")) };
  };

  const table: readonly (readonly [readonly number[], CloudFailure, Delivery["type"]])[] = [
    [[0, 3, 10, 33, 102, 190, 200, 299, 368, 131_005, 131_031, 131_037], "stopped", "wait"],
    [[131_042, 131_044, 131_045, 133_000, 133_005, 133_006, 133_008, 133_009], "stopped", "wait"],
    [[133_010, 133_015, 133_016], "stopped", "wait"],
    [[4, 17, 341, 613, 80_007, 130_429], "tooFast", "wait"],
    [[131_056], "pairTooFast", "wait"],
    [[131_048, 131_064], "restricted", "wait"],
    [[1, 2, 131_000, 131_016, 131_053, 131_057, 133_004, 135_000], "unknown", "failed"],
    [[131_026], "gone", "unreached"],
    [[131_047], "closed", "held"],
    [[130_497, 131_030], "barred", "refused"],
    [[132_001, 132_007, 132_015, 132_016], "template", "refused"],
    [[100, 131_008, 131_009, 131_021, 131_049, 131_050, 131_051, 131_052, 131_062, 130_472], "refused", "refused"],
    [[132_000, 132_005, 132_012, 132_018, 137_000, 139_200, 2_388_299], "refused", "refused"],
  ];
  it.each(table.flatMap(([codes, ...means]) => codes.map((code) => [code, ...means] as const)))(
    "%d is %s: %s",
    async (code, failure, type) => {
      expect(failureOf(code)).toBe(failure);
      expect((await refused(code)).delivery.type).toBe(type);
    },
  );

  it.each([
    [777, 400, "unknown"],
    [777, 401, "stopped"],
    [777, 429, "tooFast"],
    [777, 503, "unknown"],
    [100, 400, "refused"],
    [100, 429, "tooFast"],
    [100, 503, "unknown"],
    [131_048, 429, "restricted"],
    [131_056, 500, "pairTooFast"],
  ] as const)("%d with HTTP %d is %s", (code, status, failure) => {
    expect(failureOf(code, false, status)).toBe(failure);
  });

  it("a number that the token may not use any more stops the number, and gives no message up", async () => {
    const rig = await cloudRig();
    rig.server.fault({ type: "error", code: 100, subcode: 33 });
    expect(await rig.send(ana(rig), rig.text("hola"))).toMatchObject({ type: "wait" });
    expect(rig.signs).toEqual(["blocked"]);
  });

  it("a code that nobody knows is not final", () => {
    expect([failureOf(777), failureOf(777, true), failureOf(200, true)]).toEqual(["unknown", "unknown", "unknown"]);
  });

  it("a code that Meta calls transient is not final", () => {
    expect([failureOf(100, true), failureOf(131_026, true), failureOf(190, true)]).toEqual([
      "unknown",
      "unknown",
      "stopped",
    ]);
  });

  it.each([
    [190, "blocked"],
    [131_042, "blocked"],
    [368, "limited"],
    [131_031, "limited"],
    [130_429, "tooFast"],
    [131_048, "spam"],
  ])("after %d nobody is written to for a while, and then again; it is a sign: %s", async (code, sign) => {
    const { rig, person, delivery } = await refused(code);
    expect(await rig.send(rig.person("Luis", "524771110002"), rig.text("hola"))).toMatchObject({ type: "wait" });
    expect(rig.server.calls.filter(({ path }) => path.endsWith("/messages"))).toHaveLength(1);
    const pauseMs = delivery.type === "wait" ? delivery.retryAfterMs : 0;
    rig.clock.after(pauseMs, () => {});
    await rig.clock.elapse(pauseMs);
    expect(await rig.send(person, rig.text("hola"))).toMatchObject({ type: "sent" });
    expect(rig.signs).toEqual([sign]);
  });

  it("after 131056 only that person waits", async () => {
    const { rig } = await refused(131_056);
    expect(await rig.send(rig.person("Luis", "524771110002"), rig.text("hola"))).toMatchObject({ type: "sent" });
    expect(rig.signs).toEqual(["pairTooFast"]);
  });

  it.each([130_497, 131_030])("after %d only that message is given up, and it is no sign", async (code) => {
    const { rig } = await refused(code);
    expect(await rig.send(rig.person("Luis", "524771110002"), rig.text("hola"))).toMatchObject({ type: "sent" });
    expect(rig.signs).toEqual([]);
  });

  it.each([368, 131_048, 131_042])(
    "after the pause for %d the refused message comes behind the others",
    async (code) => {
      const { rig, delivery } = await refused(code);
      const luis = rig.person("Luis", "524771110002");
      const other = await rig.send(luis, rig.text("hola"));
      const waits = [other, delivery].map((one) => (one.type === "wait" ? one.retryAfterMs : 0));
      expect((waits[1] ?? 0) - (waits[0] ?? 0)).toBeGreaterThanOrEqual(1_000);
      await pass(rig, waits[0] ?? 0);
      expect(await rig.send(luis, rig.text("hola"))).toMatchObject({ type: "sent" });
    },
  );

  it("while a sign holds, one message a second goes out; a pair that is too fast slows nobody else", async () => {
    const { rig, person, delivery } = await refused(131_048);
    const pauseMs = delivery.type === "wait" ? delivery.retryAfterMs : 0;
    await pass(rig, pauseMs);
    expect(await rig.send(person, rig.text("a"))).toMatchObject({ type: "sent" });
    const wait = await rig.send(person, rig.text("b"));
    expect(wait.type === "wait" && wait.retryAfterMs).toBeGreaterThanOrEqual(750);
    await pass(rig, 1_250);
    expect(await rig.send(person, rig.text("b"))).toMatchObject({ type: "sent" });
    await pass(rig, 6 * 3_600_000);
    for (const text of ["c", "d", "e"]) expect(await rig.send(person, rig.text(text))).toMatchObject({ type: "sent" });
    const { rig: other, person: one } = await refused(131_056);
    await pass(other, 6_000 * 2);
    for (const text of ["a", "b"]) expect(await other.send(one, other.text(text))).toMatchObject({ type: "sent" });
  });

  it.each([
    { type: "cut", applied: true },
    { type: "cut", applied: false },
    { type: "internal", applied: true },
    { type: "html" },
  ] as const)("%j: nobody knows, and a status is waited for", async (fault) => {
    const rig = await cloudRig();
    rig.server.fault(fault);
    expect(await rig.send(ana(rig), rig.text("hola"))).toMatchObject({ type: "failed", retryAfterMs: 15_000 });
    if (!("applied" in fault) || !fault.applied) return;
    await rig.server.waitUntilConfirmed();
    expect(rig.receipts[0]).toMatchObject({ outboxId: 1, state: "accepted" });
  });

  it.each([
    [{ code: 777 }, { isRefusal: true }],
    [{ code: 135_000 }, { isRefusal: true }],
    [{ code: 777, status: 503 }, {}],
    [{ code: 131_016, isTransient: true }, {}],
  ] as const)("%j: it is sent again; what is not Meta's own trouble counts as a refusal", async (error, more) => {
    const rig = await cloudRig();
    rig.server.fault({ type: "error", ...error });
    const delivery = await rig.send(ana(rig), rig.text("hola"));
    expect(delivery).toEqual({
      type: "failed",
      why: delivery.type === "failed" && delivery.why,
      retryAfterMs: 15_000,
      ...more,
    });
  });

  it.each([
    ["90", 777, 90_000],
    ["Mon, 21 Sep 2026 14:23:20 GMT", 777, 600_000],
    ["86400", 777, 3_600_000],
    ["soon", 777, 15_000],
    ["600", 131_056, 600_000],
    ["600", 130_429, 600_000],
  ])("retry-after: %s with %d is waited for", async (retryAfter, code, ms) => {
    const rig = await cloudRig();
    expect(rig.clock.nowMs()).toBe(Date.parse("Mon, 21 Sep 2026 14:13:20 GMT"));
    rig.server.fault({ type: "error", code, retryAfter });
    const delivery = await rig.send(ana(rig), rig.text("hola"));
    const waitMs = "retryAfterMs" in delivery ? (delivery.retryAfterMs ?? 0) : 0;
    expect(waitMs).toBeGreaterThanOrEqual(ms);
    expect(waitMs).toBeLessThan(ms + 5_000);
  });

  it("no connection: nothing was sent, and it is tried again soon", async () => {
    const rig = await cloudRig();
    const person = ana(rig);
    await rig.server.close();
    expect(await rig.send(person, rig.text("hola"))).toMatchObject({ type: "wait" });
  });

  it("a long text that failed in the middle goes on after what was accepted", async () => {
    const rig = await cloudRig();
    const person = ana(rig);
    const body = rig.text(`${"a".repeat(4_000)}\n${"b".repeat(4_000)}`);
    const message = { outboxId: 900, chat: `whatsapp-cloud:${person.userId}` as never, body };
    const held = rig.server.fault({ type: "hold" });
    const first = rig.channel.send(message);
    await rig.server.until("the first part", () => rig.server.world.sent.length > 0);
    rig.server.fault({ type: "error", code: 131_000 });
    held.release();
    expect(await first).toMatchObject({ type: "failed" });
    expect(await rig.channel.send(message)).toMatchObject({ type: "sent" });
    expect(rig.server.world.sent.map(({ body: one }) => (one.type === "text" ? one.text.body[0] : ""))).toEqual([
      "a",
      "b",
    ]);
  });
});
