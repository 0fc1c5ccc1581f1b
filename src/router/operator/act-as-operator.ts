import { isActive, isManager, operatorIdentity } from "../../domain/person.ts";
import { maskPhone, type Phone } from "../../domain/phone.ts";
import { isPasswordUntold } from "../../ledger/audit-deed.ts";
import type { FlowName } from "../../flow/flow.ts";
import { graphOf } from "../../flow/graph.ts";
import type { Ports } from "../ports.ts";
import { DayDrifts } from "../reports/day-drifts.ts";
import { walletWith } from "../people/choose-wallet.ts";
import type { CustomerReader } from "../queries/customer-reader.ts";
import { corteReport, operationsCsv } from "../reports/corte-report.ts";
import { LedgerReader } from "../reports/ledger-reader.ts";
import type { ConsoleDecider, ConsoleManager, OperatorActions } from "./operator-actions.ts";
import type { AuditStore } from "../../store/store.ts";
import type { DirectoryReader } from "../people/directory-reader.ts";
import { namesOf } from "../people/names.ts";
import { decideApproval } from "../money/decisions/decide-approval.ts";
import { settle } from "../money/decisions/settle-doubt.ts";
import { ConsolePeople, newOrderForm } from "./people.ts";
import { ConsoleShopSettings } from "./shop-settings.ts";
import { ConsoleCodes } from "./console-codes.ts";
import { commands } from "../turn/commands.ts";
import type { CommandRow } from "../turn/commands/command-row.ts";
import { atConsole } from "../money/decisions/decision.ts";

/** Doubts that are counted beside a balance. */
const mostDoubts = 100;

/**
 * Carries out what the operator's console asks for, with the checks that a manager in a chat meets. The console does not prove who decides: below the cap its
 * token and the choice of a manager are enough.
 */
export function createOperatorActions(
  ports: Ports,
  directory: DirectoryReader,
  customers: CustomerReader,
): OperatorActions {
  const { store, settings } = ports;
  const drifts = new DayDrifts(ports);
  const ledger = new LedgerReader(ports);
  const shopSettings = new ConsoleShopSettings(ports, directory);
  const codes = new ConsoleCodes(ports);
  const decider = async ({ phone, isProved }: ConsoleDecider) => {
    const [linked] = await store.chatsOf([phone]);
    return atConsole(phone, isProved, linked === undefined ? null : await store.person(linked.identity));
  };
  const within = (by: ConsoleDecider) => inSession(ports, by);
  const people = (by: ConsoleDecider) => new ConsolePeople(within(by), directory);
  return {
    managers: () => managers(ports),
    settle: async (operationId, decision, by, shown) =>
      settle(within(by), directory, { operationId, decision, shown }, await decider(by)),
    decideApproval: async (approvalId, approved, by, shown) =>
      decideApproval(within(by), directory, { type: "approve", approvalId, approved, shown }, await decider(by)),
    sendCode: (session) => codes.send(session),
    enterCode: (session, code, nextKey) => codes.enter(session, code, nextKey),
    showPassword: (operationId, by) => showPassword(within(by), operationId, by.phone),
    notePhoneShown: (operationId, by, reason) => notePhoneShown(within(by), operationId, by.phone, reason),
    shopSettings: () => shopSettings.list(),
    changeShopSetting: (by, change) => shopSettings.change(within(by), by, change),
    people: {
      newForm: () => newOrderForm(ports),
      add: (by, given, order) => people(by).add(by, given, order),
      disable: (by, phone, order) => people(by).disable(by.phone, phone, order),
      invite: (by, phone, form) => people(by).invite(by, phone, form),
      unlink: (by, phone, identity) => people(by).unlink(by, phone, identity),
    },
    drifts: (day) => drifts.of(day),
    ledger: () => ledger.current(),
    csv: (render) => operationsCsv(ports, render),
    async cortePicture({ from: day, until }, only, render) {
      const bodies = await corteReport(ports, render, { kind: "corte", day, until, only, as: "picture" });
      return bodies.find((body) => body.type === "file") ?? null;
    },
    async balances(phone) {
      const { wallets } = await store.directory();
      const walletKeys = settings.walletKey === null ? wallets.map(({ key }) => key) : [settings.walletKey];
      return Promise.all(
        walletKeys.map(async (walletKey) => {
          const found = await customers.find({ type: "customer", walletKey, phone }, true, mostDoubts);
          const walletName = walletWith(wallets, walletKey).name;
          return { walletName, found: found === "later" ? ({ type: "unchecked", doubts: 0 } as const) : found };
        }),
      );
    },
    namesOf: (identities) => namesOf(store, identities),
    machine(id) {
      const flow = Object.hasOwn(settings.flows, id) ? settings.flows[id as FlowName] : null;
      return flow && graphOf(flow);
    },
    flowName(id, language) {
      const rows: readonly CommandRow[] = Object.values(commands);
      const begins = rows.find((row) => row.flow === id);
      const name = begins?.name[language] ?? id;
      return name.charAt(0).toUpperCase() + name.slice(1);
    },
  };
}

/** The ports of whoever acts at the console: their store refuses what they do once their session is over. That they tried is written down all the same. */
function inSession(ports: Ports, { session: { key, name } }: ConsoleDecider): Ports {
  const { store, clock } = ports;
  const acting = store.inSession(key, clock.nowMs());
  const note: AuditStore["note"] = (entry, chat, nowMs) =>
    entry.what === "access.refused"
      ? store.note({ ...entry, session: name }, chat, nowMs)
      : acting.note(entry, chat, nowMs);
  return { ...ports, store: { ...store, ...acting, note } };
}

async function showPassword(ports: Ports, operationId: string, phone: Phone): Promise<string | null> {
  const { store, clock, passwordOf } = ports;
  const story = await store.readModel.storyOf(operationId);
  const isManagers = (await managers(ports)).some((one) => one.phone === phone);
  if (story === null || !isManagers || !isPasswordUntold(story.operation, story.audit, story.messages)) return null;
  const who = operatorIdentity(phone);
  await store.note({ what: "password.shown", who, operationId, detail: null }, null, clock.nowMs());
  return passwordOf(operationId);
}

async function notePhoneShown(ports: Ports, operationId: string, phone: Phone, reason: string): Promise<boolean> {
  const { store, clock } = ports;
  const isManagers = (await managers(ports)).some((one) => one.phone === phone);
  if (!isManagers || (await store.operation(operationId)) === null) return false;
  const entry = { what: "phone.shown", who: operatorIdentity(phone), operationId, detail: reason } as const;
  await store.note(entry, null, clock.nowMs());
  return true;
}

async function managers({ store, settings }: Ports): Promise<ConsoleManager[]> {
  const listed = (await store.collaborators()).flatMap((one) => {
    const { phone, name } = one;
    return phone !== null && isManager(one, settings) && isActive(one, settings) ? [{ phone, name }] : [];
  });
  const known = new Set(listed.map(({ phone }) => phone));
  const owners = [...settings.ownerPhones].filter((phone) => !known.has(phone));
  return [...listed, ...owners.map((phone) => ({ phone, name: maskPhone(phone) }))].toSorted((a, b) =>
    a.name.localeCompare(b.name, "es"),
  );
}
