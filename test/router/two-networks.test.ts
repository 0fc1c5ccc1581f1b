import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Phone } from "../../src/domain/phone.ts";
import { shownFor } from "../../src/ledger/operation.ts";
import { faults } from "../support/wallet/wallet-server.ts";
import { chatOf, telegram, TwoNetworks, whatsapp, type Writer, ana, luis } from "./two-networks.ts";

const luisToo = telegram(22, null);
const rosa = whatsapp(10, "4771110010");

let nets: TwoNetworks;
beforeEach(async () => {
  nets = await TwoNetworks.open();
  nets.wallet.state.account.collaborators.push({
    id: 8010,
    name: "Rosa Díaz",
    phone: rosa.phone as Phone,
    branch: "Sucursal Centro",
    type: "gerente",
    password: "demo-rosa",
    walletKeys: "all",
    status: "activo",
  });
  await nets.pass(120_000);
});
afterEach(() => nets.close());

const last = (writer: Writer) => nets.heard(writer).at(-1)?.text ?? "";

/** One manager, Luis, on both networks. */
async function luisOnBoth(): Promise<void> {
  await nets.says(luis, "menú");
  const bound = await nets.sends(luisToo, { type: "contact", phone: luis.phone });
  expect(bound).toEqual([expect.stringContaining("Te reconocí como gerente")]);
}

describe("one manager on two networks", () => {
  beforeEach(luisOnBoth);

  it("is asked about a doubt on both, and answers it on either, once", async () => {
    nets.wallet.fault("/wallet/sale", faults.requestLost());
    await nets.says(ana, "venta 4771234567 250 A-1");
    await nets.says(ana, "sí");
    await nets.passDoubts();
    for (const chat of [luis, luisToo]) {
      expect(last(chat)).toMatch(/En duda[^]*¿Quedó registrada\?/);
      expect(nets.heard(chat).at(-1)).toMatchObject({ pick: "quotedNumber" });
    }
    expect(await nets.chooses(luis, "Sí se registró")).toEqual([expect.stringContaining("Anotado")]);
    expect(await nets.chooses(luisToo, "No se registró")).toEqual([expect.stringContaining("ya estaba resuelta")]);
    expect(last(ana)).toContain("confirmó que sí se registró");
  });

  it("settles a doubt by plain words on WhatsApp", async () => {
    nets.wallet.fault("/wallet/sale", faults.requestLost());
    await nets.says(ana, "venta 4771234567 250 A-1");
    await nets.says(ana, "sí");
    await nets.passDoubts();
    expect(await nets.says(luis, "pendientes")).toEqual([expect.stringContaining("*1* ·")]);
    expect(await nets.says(luis, "1")).toEqual([expect.stringContaining("*no se registró*")]);
    expect(nets.heard(luis).at(-1)).toMatchObject({ spelledOut: true });
    expect(await nets.says(luis, "no se registró")).toEqual([expect.stringContaining("Anotado: no se registró")]);
  });

  it("never approves what they asked for themselves, from whatever network, by whatever way", async () => {
    const sent = nets.wallet.requests("/wallet/balance/update").length;
    expect(await nets.says(luis, "corregir 4771234567 +600 premio del sorteo")).toEqual([
      expect.stringContaining("¿La hago?"),
    ]);
    await nets.says(luis, "sí");
    expect(last(luis)).toMatch(/no hay otro gerente en este bot/);
    const [open] = await nets.store.openApprovals(10);
    const tap = { type: "tap", data: `approve:${open?.id}:yes:${open && shownFor(open.request)}` } as const;
    for (const chat of [luis, luisToo]) {
      expect(await nets.sends(chat, tap)).toEqual([expect.stringContaining("La pediste tú")]);
      const said = [...(await nets.says(chat, "aprobaciones")), ...(await nets.says(chat, "1"))];
      expect(said.at(-1)).toMatch(/La pediste tú|No hay nada por aprobar|No entendí|Teléfono/);
      await nets.says(chat, "cancelar");
    }
    expect(nets.wallet.requests("/wallet/balance/update")).toHaveLength(sent);
    expect(await nets.audit(/access\.refused/)).toContain(`access.refused ${chatOf(luisToo)} approval: ownRequest`);
    await nets.says(rosa, "aprobaciones");
    expect((await nets.says(rosa, "aprobar"))[0]).toContain("Aprobada");
    expect(nets.wallet.requests("/wallet/balance/update")).toHaveLength(sent + 1);
  });

  it("asks another manager on all of theirs", async () => {
    const rosaToo = telegram(100, null);
    await nets.says(rosa, "menú");
    await nets.sends(rosaToo, { type: "contact", phone: rosa.phone });
    await nets.says(luisToo, "corregir 4771234567 +600 premio del sorteo");
    await nets.says(luisToo, "sí");
    for (const chat of [rosa, rosaToo]) expect(last(chat)).toMatch(/¿La apruebas\?/);
    expect(last(luis)).not.toMatch(/¿La apruebas\?/);
    expect(nets.heard(rosa).at(-1)).toMatchObject({ pick: "quotedNumber" });
  });
});

describe("an invitation", () => {
  it("has a link for every network that has one, and the words to type; it links a chat once", async () => {
    const [made = ""] = (await nets.says(luis, "invitar ana lopez")).slice(-1);
    const token = /invitación (\w+)\n/.exec(made)?.[1] ?? "";
    expect(token).toMatch(/^[a-z0-9]{6,20}$/i);
    expect(made).toContain(`En Telegram: https://telegram.test/start%20inv_${token}`);
    expect(made).toContain(`En WhatsApp: https://whatsapp.test/start%20inv_${token}`);
    const hidden = whatsapp(50, null);
    expect(await nets.says(hidden, `start inv_${token}`)).toEqual([expect.stringContaining("Te reconocí como cajero")]);
    expect(await nets.says(telegram(51, null), `invitación ${token}`)).toEqual([expect.stringContaining("ya se usó")]);
  });

  it("is for whoever lacks a chat on one of the networks", async () => {
    await nets.says(ana, "menú");
    expect((await nets.says(luis, "invitar ana lopez")).at(-1)).toContain("Invitación para Ana López");
    await nets.sends(telegram(11, null), { type: "contact", phone: ana.phone });
    expect((await nets.says(luis, "invitar ana lopez")).at(-1)).toContain("No encontré a «ana lopez»");
  });
});
