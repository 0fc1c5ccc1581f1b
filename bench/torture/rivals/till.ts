/**
 * What every rival has in common, so that only the framework differs: the settings, the sentences, how a phone and an amount are
 * read, and the wallet's calls. It is written with care: no call is ever repeated, what is not known is said to be not known, and an
 * amount that can be read in two ways is asked again.
 */

const env = (name: string): string => {
  const value = process.env[name];
  if (value === undefined) throw new Error(`${name} is missing`);
  return value;
};

export const token = env("TELEGRAM_BOT_TOKEN");
export const apiRoot = env("TELEGRAM_API_ROOT");
/** A folder of the bot's own that outlives the process. */
export const dataFolder = env("DATA_FOLDER");
/** Of this machine, for a bot that updates are posted to. */
export const webhookPort = Number(env("WEBHOOK_PORT"));
const walletUrl = env("WALLET_API_URL");
const apiKey = env("WALLET_API_KEY");
const walletKey = env("WALLET_KEY");
/** The cashier's number in the wallet. How staff is recognised is not what is compared. */
const usertoolId = env("USERTOOL_ID");
const answerWithinMs = 30_000;

/** What a sale consists of. */
export interface Sale {
  readonly phone: string;
  readonly customer: string;
  readonly amount: number;
  readonly ticket: string;
}

const pesos = (amount: number) => `$${amount.toFixed(2)}`;

/** Everything that is said. */
export const texts = {
  idle: "Escribe *venta* para registrar una venta.",
  phone: "¿Teléfono del cliente? 10 dígitos.",
  unknownPhone: "Ese teléfono no está registrado. ¿Teléfono del cliente?",
  walletAway: "No pude consultar el monedero. Inténtalo en un momento. ¿Teléfono del cliente?",
  amount: "¿Monto de la compra? Por ejemplo 1,234.50.",
  ticket: "¿Número de ticket?",
  summary: ({ phone, customer, amount, ticket }: Sale) =>
    `Venta\nCliente: ${customer}\nTeléfono: ${phone}\nMonto: ${pesos(amount)}\nTicket: ${ticket}`,
  confirm: "¿La registro? sí o no",
  cancelled: "Cancelado. No se registró nada.",
  done: ({ amount, customer, ticket }: Sale, balance: string) =>
    `Venta registrada: ${pesos(amount)}, ${customer}, ticket ${ticket}.\nNuevo saldo: ${balance}`,
  refused: (code: string) => `No se registró: el monedero la rechazó (${code}).`,
  notSent: "No se registró: el monedero no contesta. Inténtalo en un minuto.",
  unknown: "No recibí respuesta del monedero: no sé si la venta se registró. No la repitas sin revisar el saldo.",
};

export const isSale = (text: string) => /^\s*venta\s*$/i.test(text);
export const isYes = (text: string) => /^\s*s[ií]\s*$/i.test(text);
export const isNo = (text: string) => /^\s*no\s*$/i.test(text);

/** Ten digits, null when it is anything else. */
export function readPhone(text: string): string | null {
  const digits = text.replaceAll(/[\s()+-]/g, "");
  return /^\d{10,13}$/.test(digits) ? digits.slice(-10) : null;
}

/** Pesos with at most two decimals as Mexico writes them, null when it is anything else. */
export function readAmount(text: string): number | null {
  const found = /^\$?\s*(\d{1,3}(?:,\d{3})+|\d+)(\.\d{1,2})?$/.exec(text.trim());
  if (found === null) return null;
  const amount = Number(text.replaceAll(/[$,\s]/g, ""));
  return amount > 0 ? amount : null;
}

export const readTicket = (text: string) => text.trim().slice(0, 40);

interface WalletAnswer {
  readonly success: boolean;
  readonly code: string;
  readonly newBalance?: number | string;
  readonly result?: { readonly contact_name?: string };
}

async function ask(path: string, form: { readonly [name: string]: string }): Promise<WalletAnswer> {
  const response = await fetch(walletUrl + path, {
    method: "POST",
    headers: { apikey: apiKey, "content-type": "application/x-www-form-urlencoded" },
    body: new URLSearchParams(form).toString(),
    signal: AbortSignal.timeout(answerWithinMs),
  });
  if (response.status >= 500) throw new Error(`The wallet answered ${response.status}`);
  return (await response.json()) as WalletAnswer;
}

/** The customer's name; null where the wallet does not know the phone, undefined where it did not answer. */
export async function customerOf(phone: string): Promise<string | null | undefined> {
  try {
    const { success, result } = await ask("/wallet/contact/get", { wallet_key: walletKey, phone });
    return success ? (result?.contact_name ?? phone) : null;
  } catch {
    return undefined;
  }
}

/** Sends the sale, once. Gives what the cashier is told of it. */
export async function sell(sale: Sale): Promise<string> {
  try {
    const sold = await ask("/wallet/sale", {
      wallet_key: walletKey,
      phone: sale.phone,
      usertool_id: usertoolId,
      transaction_type: "0",
      transaction_amount: String(sale.amount),
      ticket: sale.ticket,
    });
    return sold.success ? texts.done(sale, String(sold.newBalance)) : texts.refused(sold.code);
  } catch (error) {
    const cause = error instanceof Error ? (error.cause as { readonly code?: string } | undefined) : undefined;
    return cause?.code === "ECONNREFUSED" ? texts.notSent : texts.unknown;
  }
}
