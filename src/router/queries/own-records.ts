import type { Phone } from "../../domain/people/phone.ts";
import type { LookupRow } from "../../store/store.ts";
import type { Said } from "../../text/keys.ts";
import type { Ports } from "../ports.ts";

/** A customer's balance in every wallet of the account that knows them. */
export async function ownBalances(ports: Ports, phone: Phone): Promise<Said> {
  const { wallets } = await ports.store.directory();
  const read = await Promise.all(
    wallets.map(async (wallet) => ({ wallet, reading: await ports.wallet.customer(wallet.key, phone, "lookup") })),
  );
  const known = read.filter(({ reading }) => reading.type !== "refused" || reading.meaning !== "customerUnknown");
  if (known.length === 0) return { key: "ownUnregistered", values: { wallet: null, self: false } };
  if (known.every(({ reading }) => reading.type !== "ok")) {
    const [refusal = null] = known.flatMap(({ reading }) => (reading.type === "refused" ? [reading.meaning] : []));
    return { key: "balanceUnavailable", values: { refusal, role: "customer" } };
  }
  const name = known.flatMap(({ reading }) => (reading.type === "ok" ? [reading.value.name] : []))[0] ?? null;
  const balances = known.map(({ wallet, reading }) => ({
    wallet: wallet.name ?? wallet.key,
    balance: reading.type === "ok" ? reading.value.balance : null,
  }));
  return { key: "ownBalances", values: { name, balances } };
}

/** The data that the bot itself holds of somebody. `atMost`: operations counted. */
export async function ownRecords(ports: Ports, phone: Phone, row: LookupRow, atMost: number): Promise<Said> {
  const { store } = ports;
  const [person, preferences, chats, operations] = await Promise.all([
    row.by === null ? null : store.person(row.by),
    row.by === null ? null : store.preferences(row.by),
    store.chatsOf([phone]),
    store.operations({ phone, max: atMost }),
  ]);
  const notices = preferences?.notices === "on";
  const { language } = ports.settings.renderIn(preferences?.language ?? null);
  const values = {
    phone,
    name: person?.name ?? null,
    chats: chats.length,
    notices,
    language,
    operations: operations.length,
    url: ports.settings.privacyNoticeUrl,
  };
  return { key: "ownRecords", values };
}
