import { existsSync, readFileSync } from "node:fs";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { channelTraits } from "../../src/domain/chat.ts";
import { networkOfRun } from "../support/networks/network.ts";
import { Shop } from "../support/shop/shop.ts";
import { holdDialogues } from "./held.ts";

let shop: Shop;

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
  beforeEach(async () => void (shop = await Shop.entered("luis")));
  afterEach(() => shop.close());

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

holdDialogues(import.meta.url);
