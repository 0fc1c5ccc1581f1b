import type { EntryKind, ShownEntry, ShownWallet } from "./page/shown.ts";
import { formatPhone, phoneFromDigits } from "../domain/phone.ts";
import type { MovableClock } from "../clock/movable-clock.ts";
import type { SandboxSeed } from "../wallet/sandbox/account.ts";
import { strikes, type SandboxFault } from "../wallet/sandbox/faults.ts";
import { startSandboxWallet, type SandboxWalletServer } from "../wallet/sandbox/http.ts";
import type { JournalEntry, SandboxState } from "../wallet/sandbox/state.ts";
import type { Writing } from "./view.ts";

/** The demo's wallet, and what the page shows of it. */
export interface DemoWallet {
  readonly sandbox: SandboxWalletServer;
  shown(): ShownWallet;
  /** So many operations with money have people confirmed. */
  decided(count: number): void;
}

const longestJournal = 80;
const mostCustomers = 12;

/** Starts the demo's wallet. `changed` is called when there is something new to be shown of it. */
export async function startDemoWallet(options: {
  readonly clock: MovableClock;
  readonly seed: SandboxSeed;
  readonly writing: Writing;
  readonly changed: (wallet: ShownWallet) => void;
}): Promise<DemoWallet> {
  const { clock, seed, writing, changed } = options;
  const journal = new ShownJournal(writing);
  let confirmed = 0;
  const sandbox = await startSandboxWallet({
    clock,
    seed,
    onEntry: (entry) => {
      if (journal.add(entry, sandbox.fault)) changed(shown());
    },
  });
  const shown = () => journal.shown(sandbox.state, confirmed);
  return {
    sandbox,
    shown,
    decided(count) {
      confirmed = count;
      changed(shown());
    },
  };
}

/** The wallet's journal as the page shows it: what would change something, and the counts that matter. */
class ShownJournal {
  readonly #writing: Writing;
  readonly #entries: ShownEntry[] = [];
  #received = 0;
  #applied = 0;
  #lines = 0;

  constructor(writing: Writing) {
    this.#writing = writing;
  }

  /** Takes a line of the journal, written under this fault; false: it only looked. */
  add({ path, form, applied, code, atMs }: JournalEntry, fault: SandboxFault): boolean {
    const kind = kindOf(path, form["transaction_type"]);
    if (kind === null) return false;
    if (kind === "sale" || kind === "redeem" || kind === "correction") {
      this.#received += 1;
      if (applied) this.#applied += 1;
    }
    const amount = (kind === "redeem" ? form["points_used"] : form["transaction_amount"]) ?? "";
    this.#entries.push({
      id: ++this.#lines,
      time: this.#writing.time(atMs),
      kind,
      call: path,
      phone: readable(form["phone"] ?? form["number"] ?? ""),
      amount: amount === "" ? (form["customer_name"] ?? form["employee_name"] ?? "") : `$${amount}`,
      ticket: form["ticket"] ?? "",
      applied,
      code: code ?? "",
      unanswered: strikes(path) && (fault === "answerLost" || fault === "requestLost"),
    });
    this.#entries.splice(0, this.#entries.length - longestJournal);
    return true;
  }

  /** The wallet, now. */
  shown(state: SandboxState, confirmed: number): ShownWallet {
    const customers = [...state.account.customers.values()].slice(0, mostCustomers);
    return {
      entries: this.#entries,
      balances: customers.map(({ name, phone, balance }) => ({
        name,
        phone: formatPhone(phone),
        balance: this.#writing.points(balance),
      })),
      confirmed,
      received: this.#received,
      applied: this.#applied,
    };
  }
}

function kindOf(path: string, type: string | undefined): EntryKind | null {
  switch (path) {
    case "/wallet/sale":
      return type === "1" ? "redeem" : "sale";
    case "/wallet/balance/update":
      return "correction";
    case "/wallet/contact/add":
      return "register";
    case "/employee/add":
    case "/employee/disable":
      return "collaborator";
    default:
      return null;
  }
}

function readable(digits: string): string {
  const phone = phoneFromDigits(digits);
  return phone === null ? digits : formatPhone(phone);
}
