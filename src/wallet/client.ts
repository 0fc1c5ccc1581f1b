import type { Clock } from "../clock.ts";
import type { Phone } from "../domain/phone.ts";
import type { Log } from "../log.ts";
import { collaboratorsIn, customerIn, type Fields } from "./answers.ts";
import { Caller } from "./caller.ts";
import { collaboratorsEndpoint, contactsEndpoint, endpointOf, referenceDigits, type TypeDigits } from "./endpoints.ts";
import { openTransport } from "./exchange.ts";
import { createRateBudget } from "./rate.ts";
import { walletsCall } from "./reads/wallets.ts";
import type { Customer, ReadCall, ReadPurpose, Wallet, WalletExchange, WalletReading } from "./wallet.ts";

/** Default deadlines, ms: of a write, a read, the balance before money is sent, the list of all customers. */
export const deadlines = { writeMs: 30_000, lookupMs: 8_000, moneyReadMs: 4_500, listMs: 60_000 } as const;

/** Options of the wallet client. Times are ms, sizes bytes. */
export interface WalletClientOptions {
  /** Base address of the API, with or without a path or a trailing slash. */
  readonly url: string;
  readonly apiKey: string;
  /** Requests one account may make in any minute. */
  readonly ratePerMinute: number;
  readonly clock: Clock;
  readonly log: Log;
  /** Called after every request (not for calls that the budget held back). An error that it throws is logged and changes no outcome. */
  readonly onExchange?: (exchange: WalletExchange) => void;
  /** Called with the `Date` header of every answer and the time to its head, ms. */
  readonly onDate?: (date: string | null, tookMs: number) => void;
  /** Default: the digits of the reference. */
  readonly digits?: TypeDigits;
  /** Each replaces its default in `deadlines`. */
  readonly writeDeadlineMs?: number;
  readonly lookupDeadlineMs?: number;
  readonly moneyReadDeadlineMs?: number;
  readonly listDeadlineMs?: number;
  /** For the list of all customers. Default 50 MB. */
  readonly listLimitBytes?: number;
}

/** Creates the client of the wallet's HTTP API. Throws for an unusable address or key. The key is in no error, result or log line. */
export function createWalletClient(options: WalletClientOptions): Wallet {
  const { clock, log, digits = referenceDigits, listLimitBytes = 50_000_000 } = options;
  const { writeDeadlineMs = deadlines.writeMs, lookupDeadlineMs = deadlines.lookupMs } = options;
  const { moneyReadDeadlineMs = deadlines.moneyReadMs, listDeadlineMs = deadlines.listMs } = options;
  const budget = createRateBudget(options);
  const caller = new Caller({ transport: openTransport(options), budget, clock, log, onExchange: options.onExchange });

  const customer = (walletKey: string, phone: Phone, purpose: ReadPurpose): Promise<WalletReading<Customer>> => {
    const read = { endpoint: contactsEndpoint(walletKey, phone), value: (fields: Fields) => customerIn(fields, phone) };
    if (purpose === "lookup") return caller.read({ ...read, purpose, deadlineMs: lookupDeadlineMs });
    if (purpose === "beforeMoney") caller.openAhead();
    // Without this balance no doubt can be settled.
    return caller.read({ ...read, purpose: "balanceBeforeSend", hedged: true, deadlineMs: moneyReadDeadlineMs });
  };
  const shared = { deadlineMs: lookupDeadlineMs };
  const read = <T>(call: ReadCall<T>) =>
    caller.read({ ...shared, endpoint: call, purpose: "lookup", value: call.value });

  return {
    collaborators: (purpose = "money") =>
      caller.read({
        ...shared,
        endpoint: collaboratorsEndpoint,
        purpose: purpose === "money" ? "neededByMoney" : "lookup",
        hedged: true,
        value: collaboratorsIn,
      }),
    wallets: () => read(walletsCall),
    read,
    customer,
    customers: (walletKey, each) =>
      caller.list(contactsEndpoint(walletKey, null), { deadlineMs: listDeadlineMs, limitBytes: listLimitBytes }, each),
    send: async (request, writeOptions) => {
      const endpoint = endpointOf(request, digits, () => writeOptions?.password?.() ?? "");
      return caller.write(endpoint, writeDeadlineMs, writeOptions);
    },
    moneyWaitMs: () => budget.moneyWaitMs(),
    close: () => caller.close(),
  };
}
