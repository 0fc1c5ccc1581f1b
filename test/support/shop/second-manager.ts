import type { Phone } from "../../../src/domain/phone.ts";
import type { Shop } from "./shop.ts";

/** Rosa, a second manager of the shop on the wallet's list. Returns her row, which a test may change. */
export function addRosa(shop: Shop) {
  const rosa = {
    id: 8010,
    name: "Rosa Díaz",
    phone: "4771110010" as Phone,
    branch: "Sucursal Centro",
    type: "gerente",
    password: "demo-rosa",
    walletKeys: "all",
    status: "activo",
  } as const;
  const row = { ...rosa, type: "gerente" as "cajero" | "gerente", status: "activo" as "activo" | "archivado" };
  shop.wallet.state.account.collaborators.push(row);
  return row;
}
