import { collaboratorOf, customerOf } from "./wallet.ts";

const money = new Intl.NumberFormat("en-US", { style: "currency", currency: "USD" });

/** Answers *saldo* and a phone, for a collaborator with this phone of ten digits. */
export async function answer(phone: string, text: string): Promise<string> {
  if (!(await collaboratorOf(phone))) return "No sé quién eres.";
  const asked = /^saldo (\d{10})$/.exec(text.trim().toLowerCase())?.[1];
  if (asked === undefined) return "Escribe saldo y un teléfono";
  const found = await customerOf(asked);
  if (!found.success) return "No está registrado.";
  const { contact_name: name, contact_balance: balance } = found.result as {
    readonly contact_name: string;
    readonly contact_balance: number;
  };
  const shown = `${asked.slice(0, 3)} ${asked.slice(3, 6)} ${asked.slice(6)}`;
  return `${name} (${shown}): saldo ${money.format(balance)}.`;
}
