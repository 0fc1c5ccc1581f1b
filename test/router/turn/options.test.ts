import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { sale } from "../../../flows/sale.ts";
import type { ChannelName } from "../../../src/domain/chat.ts";
import { identityOf, type Collaborator } from "../../../src/domain/person.ts";
import type { Phone } from "../../../src/domain/phone.ts";
import { createStep } from "../../../src/router/turn/step.ts";
import type { TurnInput, TurnOutput } from "../../../src/store/store.ts";
import { readSessions } from "../../support/shop/recorded-sessions.ts";
import { chatOf, shopSettings, TwoNetworks, type Writer, ana, luis } from "../two-networks.ts";
import { bodyOf, type ReplyOptions } from "../../../src/router/turn/turn-replies.ts";

describe("how an option is chosen on a network without buttons", () => {
  let nets: TwoNetworks;
  beforeEach(async () => void (nets = await TwoNetworks.open()));
  afterEach(() => nets.close());

  /** What the last answer to somebody says of its options: how many, chosen how, and whether the text itself names them. */
  async function offered(writer: Writer, text: string) {
    await nets.says(writer, text);
    const { buttons, pick, spelledOut } = nets.heard(writer).at(-1) ?? { buttons: [] };
    return [buttons.length, pick ?? null, spelledOut ?? false];
  }

  it("of a sale: by its words, for a bare number is a phone, an amount, a ticket or a line of the summary", async () => {
    expect(await offered(ana, "venta")).toEqual([0, null, false]);
    expect(await offered(ana, "4771234567")).toEqual([0, null, false]);
    expect(await offered(ana, "250")).toEqual([1, null, true]);
    expect(await offered(ana, "sin ticket")).toEqual([3, null, true]);
    expect(await offered(ana, "cambiar")).toEqual([3, null, true]);
    expect(await offered(ana, "3")).toEqual([1, null, true]);
    expect(await offered(ana, "sin ticket")).toEqual([3, null, true]);
    await nets.says(ana, "sí");
    expect(await offered(ana, "venta 4771234567 250 sin ticket")).toEqual([2, "number", false]);
    expect(nets.heard(ana).at(-1)?.text).toContain("¿Es otra? *sí* o *no*");
  });

  it("of a refused answer: listed again, since the refusal does not name them", async () => {
    await nets.says(ana, "venta 4771234567 250");
    expect(await offered(ana, "el de la caja")).toEqual([1, null, false]);
    expect(nets.heard(ana).at(-1)?.text).toContain("Qué número trae el ticket");
  });

  it("of a correction, a disabling, the menu and the cut", async () => {
    expect(await offered(luis, "menú")).toEqual([4, null, true]);
    expect(await offered(luis, "corregir 4771234567")).toEqual([2, "number", false]);
    expect(await offered(luis, "agregar")).toEqual([0, null, false]);
    await nets.says(luis, "20");
    expect(await offered(luis, "premio del sorteo")).toEqual([3, null, true]);
    expect(await offered(luis, "baja ana lopez")).toEqual([2, "number", false]);
    await nets.says(luis, "no");
    expect(await offered(luis, "agregar colaborador")).toEqual([2, null, true]);
    await nets.says(luis, "cancelar");
    await nets.says(ana, "venta 4771234567 250 A-1");
    await nets.says(ana, "sí");
    expect(await offered(luis, "corte")).toEqual([2, "quotedNumber", false]);
  });

  it("of what is said beside an open question: by quoting it, for a bare number answers the question", async () => {
    expect(await offered(ana, "borrar mis datos")).toEqual([1, "number", false]);
    await nets.says(ana, "venta 4771234567");
    expect(await offered(ana, "borrar mis datos")).toEqual([1, "quotedNumber", false]);
    expect(await nets.says(ana, "1")).toEqual([expect.stringContaining("ticket")]);
  });

  it.each(["ok", "borrar mis datos sí?"])("of being forgotten: %s erases nothing", async (text) => {
    await nets.says(ana, "borrar mis datos");
    expect(await nets.says(ana, text)).toContainEqual(expect.stringContaining("¿Lo borro?"));
  });

  it("of being forgotten: for a quarter of an hour, since a number may mean something else by then", async () => {
    await nets.says(ana, "borrar mis datos");
    await nets.pass(15 * 60_000);
    expect(await nets.chooses(ana, "Sí, bórralos")).toEqual([expect.stringContaining("ya no vale")]);
    expect(await nets.sends(ana, { type: "tap", data: "forget:" })).toEqual([expect.stringContaining("ya no vale")]);
    await nets.says(ana, "borrar mis datos");
    expect(await nets.chooses(ana, "Sí, bórralos")).toEqual([expect.stringContaining("Listo, olvidé")]);
  });
});

describe("what a message says of its options", () => {
  const render = Object.assign(() => "text", { language: "es-MX" as const });
  const choices = [{ label: { key: "no" }, answer: "no" }] as const;
  const buttons = [{ label: "A", data: "do:a" }];

  it.each<[ReplyOptions, boolean, object]>([
    [{ choices, closed: true }, true, { pick: "number" }],
    [{ choices }, true, {}],
    [{ choices: [], closed: true }, true, {}],
    [{ buttons, closed: true }, false, { pick: "number" }],
    [{ buttons, closed: true }, true, { pick: "quotedNumber" }],
    [{ buttons, spelledOut: true }, false, { spelledOut: true }],
    [{ buttons }, false, {}],
  ])("%j, with a conversation open: %s", (saying, open, said) => {
    const { pick, spelledOut } = bodyOf(render, 7, { key: "no" }, saying, open);
    expect({ ...(pick && { pick }), ...(spelledOut && { spelledOut }) }).toEqual(said);
  });
});

describe("an option of the summary that entered the inbox before the summary was sent", () => {
  const { session } = readSessions("sale", sale.version)["summary"] ?? {};
  const collaborator: Collaborator = {
    usertoolId: "8001",
    name: "Ana López",
    phone: "4771110001" as Phone,
    branch: "Centro",
    type: "cajero",
    status: "activo",
  };

  function tapped(channel: ChannelName, afterGate: boolean): TurnOutput | "defer" {
    const writer = { channel, id: 1, phone: null };
    const chat = chatOf(writer);
    const identity = identityOf(channel, 1);
    const sender = { identity, name: null, provenPhone: null };
    const nowMs = 1_790_000_000_000;
    const body = { type: "tap", data: "30:sí" } as const;
    const update = { channel, chat, deliveryId: "1", sender, sentAtMs: nowMs, body };
    if (!session) throw new Error("A sale has a summary");
    const input: TurnInput = {
      entry: { seq: 31, chat, acceptedAtMs: nowMs, content: { type: "update", update } },
      session: { ...session, nonce: 30 },
      person: {
        identity,
        chat,
        phone: collaborator.phone,
        name: null,
        toldAtMs: 0,
        quietUntilMs: 0,
        needsProof: false,
      },
      collaborators: [collaborator],
      directory: { readAtMs: nowMs, triedAtMs: nowMs, seenSeq: 0, failed: false },
      preferences: { walletKey: null, notices: "unasked", language: null },
      wallets: [{ key: "monedero-demo", name: null, clientLink: null, redeemLink: null, ticketMandatory: false }],
      afterGate,
      gateStands: true,
      open: [],
      random: "AAAAAAAAAAAAAAAA",
    };
    return createStep(shopSettings())(input, nowMs);
  }

  it("confirms nothing where options are typed: it may have been written before the summary was read", () => {
    expect(tapped("whatsapp", false)).toMatchObject({ operations: [], replies: [{ body: { type: "text" } }] });
    expect(tapped("whatsapp", true)).toMatchObject({ operations: [{ request: { kind: "sale" } }] });
  });

  it("does not exist where a button under the summary is pressed", () => {
    expect(tapped("telegram", false)).toMatchObject({ operations: [{ request: { kind: "sale" } }] });
  });
});
