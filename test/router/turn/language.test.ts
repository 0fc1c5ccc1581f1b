import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { OutgoingBody } from "../../../src/channel/channel.ts";
import { identityOf } from "../../../src/domain/person.ts";
import type { Phone } from "../../../src/domain/phone.ts";
import { faults } from "../../support/wallet/wallet-server.ts";
import { startMs, telegram, TwoNetworks, whatsapp, type Writer, ana, luis } from "../two-networks.ts";

const maria = whatsapp(3, "4771234567");
const rosa = whatsapp(4, "4771110010");
const stranger = telegram(9, null);

let nets: TwoNetworks;
/** A cashier and a manager who read Spanish, and a manager who reads English. */
async function open(given: Parameters<typeof TwoNetworks.open>[0] = {}): Promise<void> {
  nets = await TwoNetworks.open(given);
  nets.wallet.state.account.collaborators.push({
    id: 8010,
    name: "Rosa Díaz",
    phone: "4771110010" as Phone,
    branch: "Sucursal Centro",
    type: "gerente",
    password: "demo-rosa",
    walletKeys: "all",
    status: "activo",
  });
  await nets.pass(61_000);
}
beforeEach(() => open());
afterEach(() => nets.close());

/** All of them write once, so that they have a chat. */
async function enter(): Promise<void> {
  for (const writer of [ana, rosa, maria]) await nets.says(writer, "menú");
  await nets.says(luis, "english");
}

const last = (writer: Writer) => nets.heard(writer).at(-1);
const heard = (writer: Writer) =>
  nets
    .heard(writer)
    .map(({ text }) => text)
    .join("\n");
const files = (writer: Writer) => nets.sent(writer).filter((body) => body.type === "file");
const content = (body: OutgoingBody | undefined) =>
  body?.type === "file" ? Buffer.from(body.base64, "base64").toString("utf8") : "";

describe("the language somebody is written to", () => {
  it("is that of the shop until they choose, and is chosen by its name in either language", async () => {
    expect(await nets.says(ana, "menú")).toEqual([expect.stringContaining("¿Qué hacemos?")]);
    for (const text of [
      "english",
      "Inglés",
      "language english",
      "idioma inglés",
      "idioma: en inglés",
      "language 2",
      "in english please",
      "do you speak english?",
      "háblame en inglés porfa",
    ]) {
      expect(await nets.says(ana, text), text).toEqual([expect.stringContaining("I write to you in English")]);
      expect(await nets.says(ana, "menu"), text).toEqual([expect.stringContaining("What shall we do?")]);
      const back = text === "english" ? "idioma 1" : "en español";
      expect(await nets.says(ana, back), text).toEqual([expect.stringContaining("te escribo en español")]);
    }
    expect(await nets.says(luis, "menú")).toEqual([expect.stringContaining("¿Qué hacemos?")]);
  });

  it("is asked where only the word is said, and chosen by its option, which means the same later", async () => {
    expect(await nets.says(ana, "Idioma")).toEqual([
      expect.stringContaining("*idioma 1* · Español\n*idioma 2* · English"),
    ]);
    expect(last(ana)).toMatchObject({ pick: "number", spelledOut: true });
    expect(await nets.chooses(ana, "English")).toEqual([expect.stringContaining("I write to you in English")]);
    await nets.says(ana, "sale");
    expect(await nets.chooses(ana, "Español")).toEqual([
      expect.stringContaining("te escribo en español"),
      "¿Teléfono del cliente?",
    ]);
  });

  it("asks the open question again in it, and a sí counts from then on", async () => {
    await nets.says(ana, "venta 4771234567 250 A-1");
    expect(await nets.says(ana, "english")).toEqual([
      expect.stringContaining("I write to you in English"),
      expect.stringMatching(/^Record it\? \$250\.00.*\*yes\*/),
    ]);
    expect(last(ana)?.buttons.map(({ label }) => label)).toEqual(["Yes, record it", "Change something", "Cancel"]);
    expect((await nets.says(ana, "yes")).join()).toContain("✅ Sale recorded");
  });

  it("shows the commands of that language", async () => {
    await nets.says(luis, "english");
    expect(nets.sent(luis).findLast((body) => body.type === "commands")).toEqual({
      type: "commands",
      role: "manager",
      language: "en",
    });
  });

  it("can be chosen by somebody who is not known yet, who is told who they are to be in it", async () => {
    expect(await nets.says(stranger, "hola")).toEqual([expect.stringContaining("Todavía no sé quién eres")]);
    expect(await nets.says(stranger, "English")).toEqual([
      expect.stringContaining("I write to you in English"),
      expect.stringContaining("I do not know who you are yet"),
    ]);
    expect(last(stranger)).toMatchObject({ language: "en", askContact: true });
    expect(await nets.says(stranger, "idioma")).toEqual([expect.stringContaining("Which language")]);
    expect((await nets.chooses(stranger, "Español"))[1]).toContain("Todavía no sé quién eres");
  });

  it("on the shop's own number, a customer who only names a language writes to the shop", async () => {
    await nets.says(maria, "saldo");
    expect((await nets.says(maria, "English?")).join()).not.toContain("I write to you");
    expect(await nets.says(maria, "language english")).toEqual([expect.stringContaining("I write to you in English")]);
    expect(await nets.says(maria, "balance")).toEqual([expect.stringContaining("your balance")]);
  });

  it("is told among what is held of them, and forgotten with it", async () => {
    expect((await nets.says(ana, "mis datos")).join()).toContain("Idioma: español");
    await nets.says(ana, "english");
    expect((await nets.says(ana, "my data")).join()).toContain("Language: English");
    expect(await nets.says(ana, "erase my data")).toEqual([expect.stringContaining("notices and language")]);
    expect(await nets.says(ana, "erase my data yes")).toEqual([expect.stringContaining("I forgot your phone")]);
    expect((await nets.store.preferences(identityOf("whatsapp", 1))).language).toBeNull();
    expect(await nets.says(ana, "menú")).toEqual([expect.stringContaining("¿Qué hacemos?")]);
  });

  it("of the shop is English where the shop says so: its words are read from whoever chose none", async () => {
    const { rendererIn } = await import("../../../src/text/languages.ts");
    await nets.close();
    await open({ renderIn: rendererIn("en", () => "POINTS") });
    expect(await nets.says(ana, "menu")).toEqual([expect.stringContaining("What shall we do?")]);
    expect(await nets.says(ana, "sale")).toEqual(["Customer's phone?"]);
    expect(await nets.says(ana, "español")).toEqual([
      expect.stringContaining("te escribo en español"),
      "¿Teléfono del cliente?",
    ]);
  });
});

describe("each reads what is told outside their own turn in their own language", () => {
  beforeEach(enter);

  it("an outcome, a doubt, its question to the managers, what became of it, and the reminder", async () => {
    nets.wallet.fault("/wallet/sale", faults.answerLost());
    nets.wallet.fault("/wallet/contact/get", faults.none());
    await nets.says(ana, "venta 4771234567 250 A-1");
    await nets.says(ana, "sí");
    expect(heard(ana)).toContain("No la repitas");
    await nets.passDoubts();
    if ((await nets.store.operations({ max: 5 }))[0]?.state !== "ask") throw new Error("There is nothing to ask");
    expect(last(luis)?.text).toContain("In doubt");
    expect(last(luis)?.text).toContain("Balance before");
    expect(last(luis)?.buttons.map(({ label }) => label)).toEqual([
      "It was recorded",
      "It was not recorded",
      "No: record it now",
    ]);
    expect(last(rosa)?.text).toContain("En duda");
    expect(last(rosa)?.buttons[0]?.label).toBe("Sí se registró");
    await nets.pass(3_600_000);
    expect(heard(luis)).toMatch("still in doubt");
    expect(heard(rosa)).toMatch("Sigue una operación en duda");
    await nets.chooses(luis, "It was recorded");
    expect(last(luis)?.text).toContain("Noted");
    expect(last(ana)?.text).toContain("confirmó que sí se registró");
  });

  it("an approval that is asked for, granted, refused and expired", async () => {
    await nets.says(rosa, "corregir 4771234567 +600 se duplicó");
    await nets.says(rosa, "sí");
    expect(last(rosa)?.text).toContain("Pedí");
    expect(last(luis)?.text).toContain("Do you approve it?");
    expect(last(luis)?.buttons.map(({ label }) => label)).toEqual(["Approve", "Refuse"]);
    expect((await nets.chooses(luis, "Approve")).join()).toContain("Approved");
    expect(heard(rosa)).toMatch(/Luis Pérez (?:lo )?aprobó/);
    await nets.says(luis, "correct 4771234567 +700 entered twice");
    await nets.says(luis, "yes");
    expect(last(luis)?.text).toContain("Approval asked for");
    expect(last(rosa)?.text).toContain("¿La apruebas?");
    await nets.pass(3_600_001);
    expect(heard(luis)).toMatch("Nobody approved it in time");
    expect(heard(rosa)).toMatch(/Venci/);
  });

  it("alerts: the merchant's credit, too many operations, trouble with a network", async () => {
    await nets.close();
    await open({ operationsPerPhoneADay: 0 });
    await enter();
    nets.wallet.fault("/wallet/sale", faults.refusal("wallet_redeem_13"));
    await nets.says(ana, "venta 4771234567 250 A-1");
    await nets.says(ana, "sí");
    expect(heard(luis)).toMatch("the shop's credit is used up");
    expect(heard(rosa)).toMatch("se acabó el crédito");
    await nets.says(ana, "venta 4771234567 300 A-2");
    await nets.says(ana, "sí");
    expect(heard(luis)).toMatch("has had 1 operations today");
    expect(heard(rosa)).toMatch("lleva 1 operaciones hoy");
    await nets.tellManagers({ key: "networkTrouble", values: { what: "refused" } });
    expect(last(luis)?.text).toContain("refuses the connection");
    expect(last(rosa)?.text).not.toContain("refuses the connection");
  });

  it("the warning and the end of an open conversation", async () => {
    await nets.says(luis, "sale");
    await nets.says(ana, "venta");
    await nets.pass(10 * 60_000);
    expect(heard(luis)).toMatch("Still there?");
    expect(heard(ana)).toMatch("¿Sigues ahí?");
    await nets.pass(5 * 60_000);
    expect(heard(luis)).toMatch("as you did not answer");
    expect(heard(ana)).toMatch("porque no contestaste");
  });

  it("the customer's own notice, and who asked for the sale", async () => {
    await nets.says(maria, "language english");
    await nets.says(maria, "notices");
    await nets.says(ana, "venta 4771234567 250 A-1");
    await nets.says(ana, "sí");
    expect(last(ana)?.text).toContain("Venta registrada");
    expect(last(maria)?.text).toContain("Your purchase of $250.00");
  });

  it("reports: the cut with its buttons, the columns of every file, and what is said of a picture", async () => {
    for (const [writer, who] of [
      [ana, "A-1"],
      [luis, "A-2"],
    ] as const) {
      await nets.says(writer, `venta 4771234567 250 ${who}`);
      await nets.says(writer, "sí");
      if (writer === luis) await nets.says(writer, "yes");
    }
    await nets.says(luis, "cut");
    expect(last(luis)?.text).toContain("Cut of ");
    expect(last(luis)?.buttons.map(({ label }) => label)).toEqual(["CSV", "Chart"]);
    await nets.says(rosa, "corte");
    expect(last(rosa)?.buttons.map(({ label }) => label)).toEqual(["CSV", "Gráfica"]);
    expect((await nets.says(luis, "cut chart")).join()).toContain("I could not draw the chart");
    expect((await nets.says(rosa, "corte gráfica")).join()).toContain("No pude");
    for (const text of ["cut csv", "customers", "audit csv"]) await nets.says(luis, text);
    for (const text of ["corte csv", "clientes", "auditoría csv"]) await nets.says(rosa, text);
    const headers = (writer: Writer) =>
      files(writer).map(
        (body) =>
          content(body)
            .replaceAll(/[\uFEFF"]/g, "")
            .split(",")[0],
      );
    expect(headers(luis)).toEqual(["Day", "Name", "Day"]);
    expect(headers(rosa)).toEqual(["Día", "Nombre", "Día"]);
    expect(content(files(luis)[0])).toContain("confirmed");
    expect(content(files(rosa)[0])).toContain("confirmada");
  });

  it("the collaborator's password, the list of collaborators, the invitation", async () => {
    await nets.says(luis, "add cashier Eva Gil, Centro, 4771110077");
    await nets.says(luis, "yes");
    expect(last(luis)?.text).toContain("Their password for the wallet");
    await nets.says(rosa, "agregar cajero Ema Gil, Centro, 4771110078");
    await nets.says(rosa, "sí");
    expect(last(rosa)?.text).toContain("contraseña");
    expect((await nets.says(luis, "collaborators")).join()).toContain("no chat");
    expect((await nets.says(luis, "invite Eva")).join()).toContain("Invitation for Eva Gil");
  });
});

describe("the cut at the closing hour", () => {
  it("goes to each manager in their language", async () => {
    await nets.close();
    const { localTime } = await import("../../../src/domain/time.ts");
    const local = localTime("America/Mexico_City");
    await open({ closingTime: local.time(startMs + 3_600_000) });
    await enter();
    await nets.says(ana, "venta 4771234567 250 A-1");
    await nets.says(ana, "sí");
    await nets.pass(3_600_000);
    expect(heard(luis)).toMatch("Cut of ");
    expect(heard(luis)).toMatch("I could not draw the chart");
    expect(heard(rosa)).toMatch("Corte del ");
    expect(heard(rosa)).not.toContain("Cut of ");
  });
});
