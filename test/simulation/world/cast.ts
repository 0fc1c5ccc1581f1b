import { chatKey, type ChannelName, type ChatKey } from "../../../src/domain/chat.ts";
import { identityOf, type Identity } from "../../../src/domain/person.ts";
import type { Phone } from "../../../src/domain/phone.ts";

/** Somebody on the staff, on one network. */
export interface Member {
  readonly name: string;
  readonly role: "cajero" | "gerente";
  readonly channel: "telegram" | "whatsapp";
  readonly chat: ChatKey;
  readonly identity: Identity;
  readonly phone: Phone;
  readonly usertoolId: string;
  readonly branch: string;
}

function member(n: number, name: string, role: Member["role"], channel: Member["channel"] & ChannelName): Member {
  return {
    name,
    role,
    channel,
    chat: chatKey(channel, n),
    identity: identityOf(channel, n),
    phone: `477111000${n}` as Phone,
    usertoolId: `u${n}`,
    branch: channel === "telegram" ? "Centro" : "Sucursal Centro",
  };
}

/** Three cashiers and three managers, on both networks: those on WhatsApp are listed in a branch of another name. */
export const staff: readonly Member[] = [
  member(1, "Ana", "cajero", "telegram"),
  member(2, "Beto", "cajero", "whatsapp"),
  member(3, "Caro", "cajero", "telegram"),
  member(4, "Luis", "gerente", "telegram"),
  member(5, "Rosa", "gerente", "whatsapp"),
  member(6, "Saul", "gerente", "telegram"),
];

/** The wallets of an account that has two; where it has one, it is the first. */
export const walletKeys: readonly string[] = ["w-1", "w-2"];
/** What the wallets are called. */
export const walletNames: { readonly [key: string]: string } = { "w-1": "Demo", "w-2": "Sur" };
export const walletKey = "w-1";
/** Customers that several tills serve at the same time: few, so that they meet. */
export const customers: readonly { readonly phone: Phone; readonly name: string }[] = [
  { phone: "4772220001" as Phone, name: "María Torres" },
  { phone: "4772220002" as Phone, name: "Pedro Ruiz" },
];
/** Nobody's yet: whoever sells to them has to register them. */
export const strangers: readonly Phone[] = ["4772220008" as Phone, "4772220009" as Phone];
