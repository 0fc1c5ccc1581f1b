import { describe, expect, it } from "vitest";
import type { ChannelName } from "../../../../src/domain/chat.ts";
import type { Collaborator } from "../../../../src/domain/person.ts";
import type { UpdateBody } from "../../../../src/domain/update.ts";
import { createStep } from "../../../../src/router/turn/step.ts";
import type { TurnInput } from "../../../../src/store/store.ts";
import { chatNumber, noonMs, phoneNumber } from "../../../store/store-kit.ts";
import { shopSettings } from "../../two-networks.ts";

const own = phoneNumber(9);

/** Whether whoever sends this waits for the list of collaborators to be read, which was read a minute ago or less. */
function waits(body: UpdateBody, channel: ChannelName = "telegram", changes: Partial<TurnInput> = {}): boolean {
  const identity = `${channel}:9` as never;
  const chat = chatNumber(9);
  const sender = { identity, name: null, provenPhone: null };
  const update = { channel, chat, deliveryId: "1", sender, sentAtMs: noonMs, body } as const;
  const input: TurnInput = {
    entry: { seq: 31, chat, acceptedAtMs: noonMs, content: { type: "update", update } },
    session: null,
    person: { identity, chat, phone: own, name: null, toldAtMs: 0, quietUntilMs: 0, needsProof: false },
    collaborators: [],
    directory: { readAtMs: noonMs, triedAtMs: noonMs, seenSeq: 30, failed: false },
    preferences: { walletKey: null, notices: "unasked", language: null },
    wallets: [{ key: "w-1", name: null, clientLink: null, redeemLink: null, ticketMandatory: false }],
    afterGate: true,
    gateStands: true,
    random: "abcdefghijklmnop",
    open: [],
    ...changes,
  };
  return createStep(shopSettings())(input, noonMs) === "defer";
}

const text = (typed: string): UpdateBody => ({ type: "text", text: typed });

describe("whoever is not listed makes the list be read", () => {
  it.each([
    "venta",
    "venta 4771234567 250",
    "4771234567 250 A-1",
    "4771234567",
    "usar 4771234567 30",
    "registrar 4771230042",
    "corte",
    "pendientes",
    "corregir 4771234567 +5 motivo",
    "devolución 4771234567",
    "aprobaciones",
    "monedero 2",
    "mis ventas",
    "agregar cajero Eva",
    "baja ana",
    "colaboradores",
    "saldo 4771234567",
    "¿cuánto tiene el 4771234567?",
    "registra una venta de 250 al 4771234567",
    "1",
  ])("by writing %s", (typed) => {
    expect(waits(text(typed))).toBe(true);
  });

  it.each(["hola", "menú", "ayuda", "cancelar", "saldo", `saldo ${own}`, "¿cuánto tengo?", "avisos", "mis datos", "2"])(
    "not by writing %s",
    (typed) => {
      expect(waits(text(typed))).toBe(false);
    },
  );

  it("by an option of the staff's, and by their own number", () => {
    expect(waits({ type: "tap", data: "do:venta" })).toBe(true);
    expect(waits({ type: "tap", data: "settle:op1:applied" })).toBe(true);
    expect(waits({ type: "tap", data: "approve:ap1:yes:ab12" })).toBe(true);
    expect(waits({ type: "tap", data: "do:saldo" })).toBe(false);
    expect(waits({ type: "contact", phone: own })).toBe(true);
  });

  it("on the shop's own number not by what is written to the shop", () => {
    for (const typed of ["1", "corte de pelo mañana", "venta de garage", "quiero una compra de 250"]) {
      expect(waits(text(typed), "whatsapp"), typed).toBe(false);
    }
    for (const typed of [
      "corte",
      "venta 4771234567 250",
      "4771234567 250",
      "registra una venta de 250 al 4771234567",
    ]) {
      expect(waits(text(typed), "whatsapp"), typed).toBe(true);
    }
  });

  it("not once a reading began after the message, nor while one has just failed, nor where they are listed", () => {
    const directory = { readAtMs: noonMs, triedAtMs: noonMs, seenSeq: 31, failed: false };
    const ana: Collaborator = {
      usertoolId: "1",
      name: "Ana",
      phone: own,
      branch: "",
      type: "cajero",
      status: "activo",
    };
    expect(waits(text("venta"), "telegram", { directory })).toBe(false);
    expect(waits(text("venta"), "telegram", { directory: { ...directory, seenSeq: 0, failed: true } })).toBe(false);
    expect(waits(text("venta"), "telegram", { collaborators: [ana] })).toBe(false);
  });
});
