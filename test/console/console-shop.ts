import { ConsoleVisitor } from "../support/console-visitor.ts";
import { Shop } from "../support/shop/shop.ts";

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

/** The text of a page, without its marks. */
export function plainText(html: string): string {
  return html.replaceAll(/<[^>]*>/g, " ").replaceAll(/\s+/g, " ");
}
