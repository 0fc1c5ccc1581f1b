import { Shop } from "../../support/shop/shop.ts";

/** What a worker writes when it works on the database, and when it waits for another one. */
export const works = "This process works on the database";
export const waits = "waiting for it to end";

/** A shop on Telegram whose workers share a PostgreSQL database. All of them are on one machine, so none serves HTTP. */
export function openWorkersShop(env: { readonly [name: string]: string } = {}): Promise<Shop> {
  return Shop.open({
    store: "postgres",
    network: "telegram",
    mode: "polling",
    realClock: true,
    env: { HTTP_PORT: "", ...env },
  });
}
