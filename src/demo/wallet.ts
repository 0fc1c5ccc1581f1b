import type { ShownEntry, ShownWallet } from "./page/shown.ts";
import { formatPhone, phoneFromDigits } from "../domain/phone.ts";
import type { MovableClock } from "../clock/derived-clocks.ts";
import type { SandboxSeed } from "../wallet/sandbox/account.ts";
import { kindOf as rowOf, type OperationKind } from "../ledger/request.ts";
import { kindMadeBy } from "../wallet/codes.ts";
import { type SandboxFault, type SandboxWalletServer, startSandboxWallet, strikes } from "../wallet/sandbox/http.ts";
import type { JournalEntry } from "../wallet/sandbox/state.ts";
import type { Points } from "../domain/points.ts";

/** How the page writes times and points. */
export interface Writing {
  /** `"14:05"`. */
  readonly time: (atMs: number) => string;
  readonly points: (points: Points) => string;
}

/** The demo's wallet: the sandbox and the page's view of it. */
export interface DemoWallet {
  readonly sandbox: SandboxWalletServer;
  shown(): ShownWallet;
  /** Sets what the bot's ledger has: the number of money operations that people confirmed, and the newest one's id. */
  decided(ledger: { readonly count: number; readonly newest: string | null }): void;
}

const longestJournal = 80;
const mostCustomers = 12;

/** Starts the sandbox wallet. `changed` is called whenever the page has something new to show of it. */
export async function startDemoWallet(options: {
  readonly clock: MovableClock;
  readonly seed: SandboxSeed;
  readonly writing: Writing;
  readonly changed: () => void;
}): Promise<DemoWallet> {
  const { clock, seed, writing, changed } = options;
  const entries: ShownEntry[] = [];
  const counts = { confirmed: 0, received: 0, applied: 0 };
  let newest: string | null = null;
  let lastId = 0;
  const onEntry = (entry: JournalEntry) => {
    const kind = kindOf(entry.path, entry.form["transaction_type"]);
    if (kind === null) return;
    if (rowOf({ kind }).movesMoney) {
      counts.received += 1;
      if (entry.applied) counts.applied += 1;
    }
    entries.push({ id: ++lastId, kind, ...shownEntry(entry, kind, sandbox.fault), time: writing.time(entry.atMs) });
    entries.splice(0, entries.length - longestJournal);
    changed();
  };
  const sandbox = await startSandboxWallet({ clock, seed, onEntry });
  const shown = () => {
    const customers = [...sandbox.state.account.customers.values()].slice(0, mostCustomers);
    const balances = customers.map(({ name, phone, balance }) => ({
      name,
      phone: formatPhone(phone),
      balance: writing.points(balance),
    }));
    return { entries, balances, newest, ...counts };
  };
  return {
    sandbox,
    shown,
    decided(ledger) {
      counts.confirmed = ledger.count;
      newest = ledger.newest;
      changed();
    },
  };
}

function shownEntry({ path, form, applied, code }: JournalEntry, kind: OperationKind, fault: SandboxFault) {
  const amount = (kind === "redeem" ? form["points_used"] : form["transaction_amount"]) ?? "";
  return {
    call: path,
    phone: readable(form["phone"] ?? form["number"] ?? ""),
    amount: amount === "" ? (form["customer_name"] ?? form["employee_name"] ?? "") : `$${amount}`,
    ticket: form["ticket"] ?? "",
    applied,
    code: code ?? "",
    unanswered: strikes(path) && (fault === "answerLost" || fault === "requestLost"),
  };
}

/** What a call changes; null where it only reads. */
function kindOf(path: string, type: string | undefined): OperationKind | null {
  const kind = kindMadeBy(path);
  return kind === "sale" && type === "1" ? "redeem" : kind;
}

function readable(digits: string): string {
  const phone = phoneFromDigits(digits);
  return phone === null ? digits : formatPhone(phone);
}
