import { ConsoleVisitor } from "../support/console-visitor.ts";
import { Shop } from "../support/shop/shop.ts";
import { faults } from "../support/wallet/wallet-server.ts";

export const token = "console-7f3Kq9vXw2Lr8Tz5Nb1Yd6Hc";
/** The phone of Luis, the manager. */
export const luis = "4771110002";

/** A shop on Telegram with a console. */
export function openConsoleShop(env: { readonly [name: string]: string } = {}): Promise<Shop> {
  return Shop.open({ network: "telegram", env: { CONSOLE_TOKEN: token, ...env } });
}

/** Somebody in front of the console of a shop, who has not entered yet. */
export function visitorOf(shop: Shop): ConsoleVisitor {
  return new ConsoleVisitor(shop.network.env()["HTTP_PORT"] ?? "");
}

/** The value of a hidden field of a page. */
export const hidden = (html: string, name: string): string =>
  new RegExp(`name="${name}" value="([^"]+)"`).exec(html)?.[1] ?? "";

/** The path of the approval that a page offers. */
export const approvalIn = (html: string): string =>
  /action="(\/console\/approvals\/[^"/]+)\/sure"/.exec(html)?.[1] ?? "";

/** Luis asks for a correction above the cap, and whoever has this chat is asked to approve it. */
export async function askAboveCap(shop: Shop, other: "rosa" | "pedro" = "rosa"): Promise<void> {
  await shop.asks("luis", "corregir 4771234567 +600 premio", (text) => text.includes("¿La hago?"));
  await shop.asks("luis", "sí", (text) => text.includes("aprobación"));
  await shop.hears(other, (text) => text.includes("¿La apruebas?"));
}

/** A sale of $400.00 whose answer never came, and that the balance could not settle. Gives its id. */
export async function doubtIn(shop: Shop): Promise<string> {
  shop.wallet.fault("/wallet/sale", faults.requestLost());
  await shop.asks("ana", "venta 4771234567 400 D-1", (text) => text.includes("¿La registro?"));
  await shop.asks("ana", "sí");
  await shop.bot.pass(125_000);
  await shop.hears("ana", (text) => text.includes("No pude comprobarla"));
  const id = shop.operations().at(-1)?.id;
  if (id === undefined) throw new Error("There is no doubt");
  return id;
}
