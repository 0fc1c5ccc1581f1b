import { afterEach, describe, expect, it } from "vitest";
import { openKept } from "../../../src/store/sqlite/core/database.ts";
import { ConsoleVisitor } from "../../support/console-visitor.ts";
import type { Who } from "../../support/shop/people.ts";
import { Shop } from "../../support/shop/shop.ts";

const token = "console-7f3Kq9vXw2Lr8Tz5Nb1Yd6Hc";
const luis = "4771110002";

let shop: Shop;
afterEach(() => shop.close());

/** Luis adds Pedro on the Cloud API; gives what he is told there, and Pedro's password. */
async function addPedro(
  onTelegram: readonly Who[] = [],
): Promise<{ readonly told: string; readonly password: string }> {
  shop = await Shop.entered("luis", { network: "whatsapp-cloud", onTelegram, env: { CONSOLE_TOKEN: token } });
  for (const who of onTelegram) await shop.enter(who);
  const line = "agregar cajero Pedro Ruiz, Centro, 477 111 0009";
  await shop.asks("luis", line, (text) => text.includes("¿Lo doy de alta?"));
  const told = await shop.asks("luis", "sí", (text) => text.includes("dado de alta"));
  const added = shop.wallet.state.account.collaborators.find(({ phone }) => phone === "4771110009");
  return { told, password: added?.password ?? "" };
}

const inMessages = (password: string) =>
  shop.cloud.server.world.sent.filter(({ body }) => JSON.stringify(body).includes(password));

describe("a new collaborator's password is not written where it cannot be deleted", () => {
  it("but in the manager's chat on another network, where it is deleted", async () => {
    const { told, password } = await addPedro(["luisToo"]);
    expect(told).toContain("te la mandé por tu otro chat");
    await shop.hears("luisToo", (text) => text.includes(password));
    expect(inMessages(password)).toEqual([]);
    await shop.bot.pass(11 * 60_000);
    await expect.poll(() => shop.messages("luisToo").find(({ text }) => text.includes(password))?.removed).toBe(true);
  });

  it("or on the console: once, to a manager, and it is written down who looked", async () => {
    const { told, password } = await addPedro();
    expect(told).toContain("La consola la muestra una vez");
    expect(inMessages(password)).toEqual([]);
    const id = shop.operations()[0]?.id ?? "";
    const visitor = new ConsoleVisitor(shop.network.env()["HTTP_PORT"] ?? "");
    const page = `/console/operations/${id}`;
    const look = async () => visitor.send(`${page}/password`, {});
    await visitor.enter(token);
    expect(await look()).toMatchObject({ status: 303, location: "/console/who" });
    await visitor.enter(token, luis);
    expect((await visitor.get(page)).text).toContain("una sola vez");
    expect((await look()).text).toContain(password);
    expect((await look()).text).not.toContain(password);
    expect((await visitor.get(page)).text).not.toContain("una sola vez");
    expect(shop.audit().filter(({ what }) => what === "password.shown")).toMatchObject([{ who: `desk:${luis}` }]);
    await shop.bot.stop();
    const db = openKept(shop.databasePath, { readonly: true });
    const bytes = db.serialize();
    db.close();
    expect([bytes.includes(password), shop.output.includes(password)]).toEqual([false, false]);
  });
});
