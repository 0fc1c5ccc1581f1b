import type { CrashPoint } from "../../../src/clock.ts";
import { type StoredOperation, Shop } from "../shop/shop.ts";
import type { NetworkName } from "../networks/network.ts";
import type { Who } from "../shop/people.ts";
import type { TelegramMode } from "../networks/telegram-network.ts";
import { walletFaults, type KillFault, type WalletFault } from "./kill-faults.ts";

/** Where the process is killed: at a crash point of the code, or at an instant that the wallet server sees. */
export type KillPoint = CrashPoint | "wallet read the request" | "wallet applied it";

/** When the point is armed: before the first line of the sale, or before the *sí*. */
export type Moment = "line" | "sí";

/** The actions while the process is killed: one line that leads to a summary, and one *sí*. */
export interface Scenario {
  readonly who: Who;
  readonly line: string;
  /** The question of the summary. */
  readonly asks: string;
  /** The wallet's call, and the reply to its confirmation. */
  readonly path: Parameters<Shop["wallet"]["requests"]>[0] & string;
  readonly done: string;
  /** The network `who` is on; absent: that of the run. */
  readonly network?: NetworkName;
  /** Returns further broken promises. Called at the end, while the bot runs. */
  readonly also?: (shop: Shop) => Promise<readonly string[]>;
}

export const saleScenario: Scenario = {
  who: "ana",
  line: "venta 477 123 4567 250 A-1029",
  asks: "¿La registro?",
  path: "/wallet/sale",
  done: "Venta registrada",
};

export const redeemScenario: Scenario = {
  who: "ana",
  line: "usar 4771234567 30 A-1",
  asks: "¿Lo uso?",
  path: "/wallet/sale",
  done: "Uso de saldo registrado",
};

export const correctionScenario: Scenario = {
  who: "luis",
  line: "corregir 477 123 4567 +12.50 motivo de prueba",
  asks: "¿La hago?",
  path: "/wallet/balance/update",
  done: "Abono registrado",
};

export interface KillRun {
  /** True if the process was killed at the point. */
  readonly killed: boolean;
  readonly lives: number;
  readonly violations: readonly string[];
}

/** By then every doubt has been settled or a manager has been asked, ms. */
const settledAfterMs = 200_000;

/**
 * Runs one scenario with one kill and one restart to its end, and returns the broken promises. `program`: another build, with a deliberate bug. `mode`: how the
 * bot receives from Telegram.
 */
export async function killRun(
  point: KillPoint,
  faultName: WalletFault,
  moment: Moment,
  program?: string,
  scenario: Scenario = saleScenario,
  mode?: TelegramMode,
): Promise<KillRun> {
  const { who, path: call, asks } = scenario;
  const fault = walletFaults[faultName];
  const late = lateApplication(fault);
  const shop = await Shop.open({
    ...(program !== undefined && { program }),
    ...(scenario.network && { network: scenario.network }),
    ...(mode && { mode }),
  });
  try {
    const bot = shop.start();
    await shop.enter(who);
    await bot.quiet();
    shop.wallet.fault(call, fault.plan(late.comes));
    const kill = () => {
      bot.kill();
      return bot.exited;
    };
    // A request without an answer is in flight until its deadline; time must pass for the deadline to come.
    const atRead = point === "wallet read the request" ? kill : fault.silent ? () => shop.bot.hold(call) : () => {};
    shop.wallet.hooks.onRead = (_, path) => (path === call ? atRead() : undefined);
    if (point === "wallet applied it") shop.wallet.hooks.onApplied = (_, path) => (path === call ? kill() : undefined);
    else if (moment === "line") await bot.arm(point as CrashPoint);

    const summary = (text: string) => text.includes(asks);
    shop.say(who, scenario.line);
    if (moment === "line") {
      await Promise.race([shop.hears(who, summary), bot.exited]);
      await bot.quiet();
      if (!bot.running) shop.start();
      // This network cannot say whether anything waits: give it two seconds before an earlier question is sent.
      if (!bot.running && shop.network.name === "whatsapp-cloud") await shop.bot.pass(2_000);
    }
    await shop.hears(who, summary);
    await shop.bot.quiet();
    if (moment === "sí" && !point.startsWith("wallet ")) await bot.arm(point as CrashPoint);
    if (fault.away) shop.wallet.away();
    const meanwhile = async (turn: number) => {
      late.look(shop);
      if (fault.away && turn === 2) await shop.wallet.back();
    };
    await confirm(shop, scenario, meanwhile, mode);
    if (fault.late !== undefined) await afterwards(shop);
    const killed = lifeEndedBy(bot);
    const also = (await scenario.also?.(shop)) ?? [];
    return { killed, lives: shop.lives, violations: [...violationsOf(shop, scenario), ...also] };
  } finally {
    await shop.close();
  }
}

/** Makes the wallet apply the request late: after the first probe of the doubt, or after a manager was asked. */
function lateApplication({ late }: KillFault) {
  let come = () => {};
  const comes = new Promise<void>((resolve) => {
    come = resolve;
  });
  const look = (shop: Shop) => {
    const [operation] = shop.operations();
    if (late === "looked at" && (operation?.probes.length ?? 0) > 0) come();
    if (late === "asked" && operation?.state === "ask") come();
  };
  return { comes, look };
}

/** Lets the time of a doubt pass again, after a late application: no further message or request may follow. */
async function afterwards(shop: Shop): Promise<void> {
  await settled(shop);
  if (!shop.bot.running) shop.start();
  await shop.bot.pass(settledAfterMs);
  await settled(shop);
}

/** Says *sí* until an operation exists, then lets time pass until the sale has ended or waits for a manager. */
async function confirm(
  shop: Shop,
  { who, asks, done }: Scenario,
  meanwhile: (turn: number) => Promise<void>,
  mode: TelegramMode | undefined,
): Promise<void> {
  const ends = [done, "Verificada por saldo", "No pude comprobarla", "No se registró"];
  const final = (text: string) => ends.some((end) => text.includes(end));
  const summaries = () => shop.heard(who).filter((text) => text.includes(asks)).length;
  let asked = summaries();
  shop.say(who, "sí");
  for (let turn = 0; turn < 40; turn++) {
    if (!shop.bot.running) {
      shop.start();
      await shop.untilDecided();
    }
    // A webhook's back-off is real time, which must not stand still while the bot's flies.
    const isPosted = mode === "webhook" || shop.network.name === "whatsapp-cloud";
    if (isPosted) await Promise.race([shop.waitUntilConfirmed().catch(() => {}), shop.bot.exited]);
    await shop.bot.pass(settledAfterMs / 20);
    await meanwhile(turn);
    if (shop.heard(who).some(final) && (await settled(shop))) return;
    // The restart sent the summary again, so the earlier "sí" does not count.
    if (summaries() > asked && shop.bot.running && shop.operations().length === 0) {
      asked = summaries();
      shop.say(who, "sí");
    }
  }
}

/** True if nothing is in flight and no operation is open, except those that wait for a manager. */
async function settled(shop: Shop): Promise<boolean> {
  await shop.bot.quiet();
  // IPC of a killed process closes before its exit event.
  if (!shop.bot.child.connected) await shop.bot.exited;
  return shop.operations().every((operation) => !["ready", "sending", "inDoubt"].includes(operation.state));
}

function lifeEndedBy(bot: { readonly child: { readonly signalCode: NodeJS.Signals | null } }): boolean {
  return bot.child.signalCode === "SIGKILL";
}

/** Checks the promises against the wallet server's journal and the cashier's messages. */
function violationsOf(shop: Shop, { who, path, done }: Scenario): string[] {
  const violations: string[] = [];
  const requests = shop.wallet.requests(path);
  const applied = shop.wallet.journal.filter((entry) => entry.path === path && entry.applied).length;
  const operations = shop.operations();
  const heard = shop.heard(who);
  // Options offered to a manager ("2 · No se registró") are not statements.
  const said = heard.map((text) => text.replaceAll(/^\d · .*$/gm, ""));
  const says = (phrase: string) => said.some((text) => text.includes(phrase));
  if (requests.length > 1) violations.push(`${requests.length} requests for one confirmation`);
  if (applied > 1) violations.push(`the wallet has the sale ${applied} times`);
  if (operations.length !== 1) violations.push(`${operations.length} operations for one confirmation`);
  for (const operation of operations) violations.push(...lies(operation, applied, says, done));
  return violations;
}

function lies(operation: StoredOperation, applied: number, says: (phrase: string) => boolean, done: string): string[] {
  const found: string[] = [];
  const expected: { readonly [state: string]: string } = {
    confirmed: done,
    settledApplied: "Verificada por saldo",
    ask: "No pude comprobarla",
  };
  const phrase = expected[operation.state];
  if (phrase === undefined) found.push(`the sale ended as "${operation.state}"`);
  else if (!says(phrase)) found.push(`the cashier was not told "${phrase}"`);
  if (["confirmed", "settledApplied"].includes(operation.state) && applied !== 1)
    found.push(`the ledger says "${operation.state}", and the wallet has it ${applied} times`);
  if (applied === 0 && (says(done) || says("Verificada por saldo"))) found.push("said registered, but it is not");
  if (applied === 1 && says("No se registró")) found.push("said not registered, but it is");
  if (operation.state === "ask" && !says("No la repitas"))
    found.push("in doubt, and the cashier was not told not to repeat it");
  return found;
}
