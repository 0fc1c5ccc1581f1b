import { existsSync, readFileSync } from "node:fs";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { channelTraits } from "../../src/domain/chat.ts";
import { networkOfRun } from "../support/networks/network.ts";
import { Shop } from "../support/shop/shop.ts";
import { faults } from "../support/wallet/wallet-server.ts";

let shop: Shop;
beforeEach(async () => void (shop = await Shop.entered("luis")));
afterEach(() => shop.close());

const collaborators = () => shop.wallet.state.account.collaborators;
const pedro = () => collaborators().filter((one) => one.phone === "4771110009");
const line = "agregar cajero Pedro Ruiz, Sucursal Centro, 4771110009";
const summary = (text: string) => text.includes("¿Lo doy de alta?");
const whats = () => shop.audit().map((entry) => entry.what);

/** Adds Pedro in one line; gives what the manager was told. */
async function addPedro(): Promise<string> {
  await shop.asks("luis", line, summary);
  return shop.asks("luis", "sí", (text) => text.includes("dado de alta"));
}

function passwordIn(text: string): string {
  return /contraseña del monedero: (\S+)/.exec(text)?.[1] ?? "";
}

/** Whether the bot can take its messages back on this network: a password is told nowhere else. */
const removes = () => channelTraits[networkOfRun].canRemove;

describe("adding a collaborator", () => {
  it("step by step takes five messages of the manager where the shop has one branch, and nothing is sent before the last", async () => {
    await shop.asks("luis", "agregar colaborador", (text) => text.includes("¿Qué va a ser?"));
    await shop.asks("luis", "cajero", (text) => text.includes("¿Nombre"));
    await shop.asks("luis", "Pedro Ruiz", (text) => text.includes("¿Celular?"));
    const asked = await shop.asks("luis", "477 111 0009", summary);
    for (const said of ["cajero", "Pedro Ruiz", "Sucursal Centro", "477 111 0009"]) expect(asked).toContain(said);
    await shop.bot.quiet();
    expect(shop.wallet.requests("/employee/add")).toHaveLength(0);
    const told = await shop.asks("luis", "sí", (text) => text.includes("dado de alta"));
    expect(shop.wallet.requests("/employee/add")).toHaveLength(1);
    expect(pedro()).toMatchObject([
      { name: "Pedro Ruiz", branch: "Sucursal Centro", type: "cajero", status: "activo" },
    ]);
    if (removes()) expect(pedro()[0]?.password).toBe(passwordIn(told));
    else expect(told).toContain("La consola la muestra una vez");
  });

  it.runIf(removes())(
    "in one line; the password works, is in no file and no log, and its message goes after ten minutes",
    async () => {
      const told = await addPedro();
      const password = passwordIn(told);
      expect(pedro().map((one) => one.password)).toEqual([password]);
      expect(password).toMatch(/^[a-z2-9]{10}$/);
      await shop.bot.pass(11 * 60_000);
      await shop.bot.quiet();
      expect(shop.messages("luis").find((one) => one.text.includes(password))?.removed).toBe(true);
      const files = ["", "-wal"].map((ending) => `${shop.databasePath}${ending}`).filter((path) => existsSync(path));
      for (const path of files) expect(readFileSync(path).includes(password)).toBe(false);
      expect(shop.output.includes(password)).toBe(false);
    },
  );

  it("the new one is known at once when they share their contact", async () => {
    await addPedro();
    await shop.enter("pedro");
    expect(shop.heard("pedro").join()).toContain("Te reconocí como cajero de Sucursal Centro");
  });

  it("a branch is written as the wallet has it", async () => {
    expect(await shop.asks("luis", "nuevo gerente Pedro Ruiz, centro, 4771110009", summary)).toContain(
      "Sucursal Centro",
    );
    await shop.asks("luis", "sí", (text) => text.includes("dado de alta"));
    expect(pedro()).toMatchObject([{ branch: "Sucursal Centro", type: "gerente" }]);
  });

  it("refuses a phone and a name that are there already, and writes it down", async () => {
    const phone = await shop.asks("luis", "agregar cajero Pedro Ruiz, Centro, 4771110001", (text) =>
      text.includes("ya es de Ana López"),
    );
    expect(phone).toContain("477 111 0001");
    const name = await shop.asks(
      "luis",
      "agregar cajero ana lopez, Centro, 4771110009",
      (text) => text.includes("ya no admite") || text.includes("no admite dos iguales"),
    );
    expect(name).toContain("Ana López");
    expect(await shop.asks("luis", "Pedro Ruiz", summary)).toContain("Pedro Ruiz");
    expect(shop.audit().filter((entry) => entry.what === "collaborator.refused")).toMatchObject([
      { who: shop.keyOf("luis"), detail: "same phone" },
      { who: shop.keyOf("luis"), detail: "same name" },
    ]);
    expect(shop.wallet.requests("/employee/add")).toHaveLength(0);
  });

  it("goes back, changes one answer at the summary, and is cancelled", async () => {
    await shop.asks("luis", "agregar cajero", (text) => text.includes("¿Nombre"));
    await shop.asks("luis", "regresar", (text) => text.includes("¿Qué va a ser?"));
    await shop.asks("luis", "regresar", (text) => text.includes("primera pregunta"));
    await shop.asks("luis", "jefe", (text) => text.includes("cajero o"));
    await shop.asks("luis", "2", (text) => text.includes("¿Nombre"));
    await shop.asks("luis", "1234", (text) => text.includes("letras"));
    await shop.asks("luis", "Pedro Ruiz", (text) => text.includes("¿Celular?"));
    await shop.asks("luis", "477111000", (text) => text.includes("(van 9)"));
    await shop.asks("luis", "4771110009", summary);
    await shop.asks("luis", "regresar", (text) => text.includes("¿Celular?"));
    await shop.asks("luis", "4771110009", summary);
    const branch = await shop.asks("luis", "3", (text) => text.includes("¿Sucursal?"));
    expect(branch).toContain("1 Sucursal Centro");
    expect(await shop.asks("luis", "Sur", summary)).toContain("Sur");
    await shop.asks("luis", "quién sabe", summary);
    await shop.asks("luis", "está mal", (text) => text.includes("¿Qué cambio?"));
    await shop.asks("luis", "cancelar", (text) => text.includes("Cancelado"));
    expect(shop.wallet.requests("/employee/add")).toHaveLength(0);
  });

  it("a refusal of the wallet is told, with no password", async () => {
    shop.wallet.fault("/employee/add", faults.refusal("err_toolusers_03"));
    await shop.asks("luis", line, summary);
    const told = await shop.asks("luis", "sí", (text) => text.includes("No se registró"));
    expect(told).toContain("Ya existe un colaborador");
    expect(shop.heard("luis").join()).not.toContain("contraseña del monedero");
  });

  it("is for managers", async () => {
    await shop.enter("ana");
    for (const words of [line, "baja", "invitar", "desvincular", "colaboradores"]) {
      await shop.asks("ana", words, (text) => text.includes("No tienes permiso"));
    }
    await shop.enter("maria");
    await shop.bot.pass(3_000);
    await shop.asks("maria", "agregar cajero", (text) => text.includes("saldo"));
    // On the shop's own number a customer who asks for nothing of theirs writes to the shop.
    expect(whats().filter((what) => what === "access.refused")).toHaveLength(shop.network.name === "whatsapp" ? 5 : 6);
    expect(shop.wallet.requests("/employee/add")).toHaveLength(0);
  });
});

describe("disabling a collaborator", () => {
  it("by number, names them, waits for a yes, and their access is gone when it is told", async () => {
    await shop.enter("ana");
    const list = await shop.asks("luis", "baja", (text) => text.includes("¿A quién"));
    const number = /(\d+) · Ana López/.exec(list.replaceAll("*", ""))?.[1] ?? "?";
    const asked = await shop.asks("luis", number, (text) => text.includes("¿Le doy de baja?"));
    expect(asked).toContain("Ana López");
    await shop.bot.quiet();
    expect(shop.wallet.requests("/employee/disable")).toHaveLength(0);
    await shop.asks("luis", "sí", (text) => text.includes("dado de baja"));
    expect(collaborators().find((one) => one.phone === "4771110001")?.status).toBe("archivado");
    const refused = await shop.asks("ana", "venta 4771234567 250 A-1");
    expect(refused).not.toContain("¿La registro?");
    expect(shop.wallet.requests("/wallet/sale")).toHaveLength(0);
    expect(whats()).toContain("operation.confirmed");
  });

  it("by name or phone; no, back and oneself disable nobody", async () => {
    const confirm = (text: string) => text.includes("¿Le doy de baja?");
    await shop.asks("luis", "dar de baja a ana", confirm);
    await shop.asks("luis", "no", (text) => text.includes("Cancelado"));
    await shop.asks("luis", "desactivar 477 111 0001", confirm);
    await shop.asks("luis", "regresar", (text) => text.includes("¿A quién"));
    await shop.asks("luis", "nadie así", (text) => text.includes("No encontré"));
    await shop.asks("luis", "Luis", (text) => text.includes("A ti te da de baja"));
    expect(whats()).toContain("collaborator.refusedSelf");
    expect(shop.wallet.requests("/employee/disable")).toHaveLength(0);
  });

  it("what they confirmed before is finished first", async () => {
    await shop.enter("ana");
    shop.wallet.fault("/wallet/sale", faults.none());
    let release = () => {};
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    shop.wallet.fault("/wallet/contact/get", faults.none());
    shop.wallet.fault("/wallet/contact/get", faults.holdBefore(held));
    await shop.asks("ana", "venta 4771234567 250 A-1", (text) => text.includes("¿La registro?"));
    shop.say("ana", "sí");
    await shop.wallet.arrived("/wallet/contact/get", 2);
    await shop.asks("luis", "baja ana", (text) => text.includes("¿Le doy de baja?"));
    shop.say("luis", "sí");
    await shop.waitUntilConfirmed();
    expect(shop.wallet.requests("/employee/disable")).toHaveLength(0);
    release();
    await shop.hears("ana", (text) => text.includes("Venta registrada"));
    await shop.bot.pass(2_000);
    await shop.hears("luis", (text) => text.includes("dado de baja"));
    const order = shop.wallet
      .requests()
      .map((request) => request.path)
      .filter((path) => path === "/wallet/sale" || path === "/employee/disable");
    expect(order).toEqual(["/wallet/sale", "/employee/disable"]);
  });

  it("an answer that was lost is looked after and sent again only if it was not done", async () => {
    shop.wallet.fault("/employee/disable", faults.answerLost());
    await shop.asks("luis", "baja ana", (text) => text.includes("¿Le doy de baja?"));
    shop.say("luis", "sí");
    await shop.hears("luis", (text) => text.includes("Sigo intentando"));
    await shop.bot.pass(5_000);
    await shop.hears("luis", (text) => text.includes("dado de baja"));
    expect(shop.wallet.requests("/employee/disable")).toHaveLength(1);
  });
});

describe("who there is", () => {
  it("lists role, branch, status and linked chats, beside what is open", async () => {
    collaborators()[0]!.status = "archivado";
    await shop.asks("luis", "venta", (text) => text.includes("¿Teléfono"));
    await shop.bot.leap(61_000);
    const list = await shop.asks("luis", "colaboradores", (text) => text.includes("Luis Pérez"));
    expect(list).toMatch(/de baja: Ana López · cajero · Sucursal Centro · 477 111 0001 · sin chat/);
    expect(list).toContain(`Luis Pérez · gerente · Sucursal Centro · 477 111 0002 · chat: ${shop.network.title}`);
    await shop.asks("luis", "4771234567", (text) => text.includes("¿Monto"));
  });
});

describe("invitations", () => {
  const token = (text: string) => /invitación ([a-z0-9]{6,20})/.exec(text)?.[1] ?? "";

  it("links a chat once: not twice, not late, not somebody else's; only the fingerprint is stored", async () => {
    const invited = await shop.asks("luis", "invitar Ana", (text) => text.includes("Invitación para Ana López"));
    const secret = token(invited);
    expect(secret).not.toBe("");
    expect(readFileSync(shop.databasePath).includes(secret)).toBe(false);
    shop.network.follow("ana", /https:\S+/.exec(invited)?.[0] ?? "");
    await shop.hears("ana", (text) => text.includes("Te reconocí como cajero"));
    await shop.asks("ana", "venta 4771234567 250 A-1", (text) => text.includes("¿La registro?"));
    await shop.asks("pedro", `invitación ${secret}`, (text) => text.includes("ya se usó"));
    await shop.asks("pedro", "invitación abcdefgh22", (text) => text.includes("no existe"));
    expect(
      shop
        .audit()
        .filter((entry) => entry.what === "person.bound")
        .at(-1),
    ).toMatchObject({
      who: shop.keyOf("ana"),
      detail: "invitation",
    });
    expect(shop.audit().filter((entry) => entry.what === "invitation.refused")).toMatchObject([
      { who: shop.keyOf("pedro"), detail: "used" },
      { who: shop.keyOf("pedro"), detail: "unknown" },
    ]);
    await shop.asks("luis", "invitar", (text) => text.includes("ya tienen su chat"));
  });

  it("is refused when it is too old, replaced, or the chat is somebody's", async () => {
    const invited = async () =>
      token(await shop.asks("luis", "invitar Ana", (text) => text.includes("Invitación para Ana López")));
    const first = await invited();
    const second = await invited();
    expect(second).not.toBe(first);
    await shop.asks("pedro", `invitación ${first}`, (text) => text.includes("venció"));
    await shop.enter("maria");
    await shop.asks("maria", `invitación ${second}`, (text) => text.includes("ya tiene dueño"));
    await shop.bot.leap(24 * 3_600_000 + 1_000);
    await shop.asks("pedro", `Invitación ${second}`, (text) => text.includes("venció"));
    expect(shop.audit().filter((entry) => entry.what === "invitation.refused")).toHaveLength(3);
  });
});

describe("unlinking a chat", () => {
  it("asks, names the network, and the chat is nobody's afterwards", async () => {
    await shop.enter("ana");
    const asked = await shop.asks("luis", "desvincular ana", (text) => text.includes("¿Lo desvinculo?"));
    expect(asked).toContain(shop.network.title);
    await shop.asks("luis", "no", (text) => text.includes("Cancelado"));
    await shop.asks("luis", "desvincular ana", (text) => text.includes("¿Lo desvinculo?"));
    await shop.asks("luis", "sí", (text) => text.includes("ya no es de Ana López"));
    await shop.asks("ana", "venta 4771234567 250 A-1", (text) => text.includes("Todavía no sé quién eres"));
    expect(shop.audit()).toContainEqual({
      what: "person.unlinked",
      who: shop.keyOf("luis"),
      detail: shop.keyOf("ana"),
    });
    shop.network.share("ana");
    await shop.hears("ana", (text) => text.includes("Te reconocí"), shop.heard("ana").length);
    await shop.asks("ana", "venta 4771234567 250 A-1", (text) => text.includes("¿La registro?"));
  });
});
