import type { OutgoingBody } from "../../channel/channel.ts";
import type { ChatKey } from "../../domain/chat.ts";
import { groupThousands } from "../../domain/money.ts";
import { wirePoints } from "../../domain/points.ts";
import type { ReportRequest } from "../../flow/requests.ts";
import { maskPhone } from "../../domain/phone.ts";
import { addDays } from "../../domain/time.ts";
import { type Operation, wasMade } from "../../ledger/operation.ts";
import { isPurchase } from "../../ledger/request.ts";
import type { CustomersGrowth } from "../../text/views.ts";
import type { Render } from "../../text/languages.ts";
import type { Ports } from "../ports.ts";
import { textBody } from "../messages.ts";
import { operationsOfDays, sheetFile } from "./day-operations.ts";

type CustomersRequest = Extract<ReportRequest, { kind: "customers" }>;

/** How often a long read reports its progress, ms. */
const progressEveryMs = 4_000;

/** Every customer of a wallet as a file. They are read as a stream; the chat is told the count so far while that takes long. */
export async function customersReport(
  ports: Ports,
  render: Render,
  chat: ChatKey,
  request: CustomersRequest,
): Promise<readonly OutgoingBody[]> {
  const { wallet, store, clock, settings, reports, log } = ports;
  const sheet = reports.sheet(render({ key: "customersColumns" }).split("|"));
  let count = 0;
  let toldAtMs = clock.monotonicMs();
  const told: Promise<void>[] = [];
  const reading = await wallet.customers(request.walletKey, (customer) => {
    count += 1;
    sheet.add([customer.name, customer.phone, { decimal: wirePoints(customer.balance) }, customer.birthdate]);
    if (clock.monotonicMs() - toldAtMs < progressEveryMs) return;
    toldAtMs = clock.monotonicMs();
    const body = textBody(render, { key: "customersReading", values: { count: written(count) } });
    told.push(store.notify([{ chat, body }], clock.nowMs()));
  });
  await Promise.all(told);
  if (reading.type !== "ok") {
    const why = reading.type === "refused" ? reading.code : reading.why;
    log.warn("The list of customers could not be read", { why });
    const tooMany = reading.type === "unavailable" && reading.why.startsWith("the answer is longer");
    if (tooMany) return [textBody(render, { key: "customersTooMany" })];
    const refusal = reading.type === "refused" ? reading.meaning : null;
    return [textBody(render, { key: "customersUnavailable", values: { refusal } })];
  }
  const values = { count: written(reading.value.count), wallet: request.walletName };
  const growth = await growthOf(ports, request.walletKey);
  const caption = render({ key: "customersFile", values });
  return [
    textBody(render, { key: "customersGrowth", values: growth }),
    sheetFile(ports, `clientes-${settings.local.day(clock.nowMs())}`, caption, sheet),
  ];
}

/** Names of whoever came today that are told. */
const mostNames = 5;

/** Who came, and how many come now and came before, of what went through this bot. */
async function growthOf({ store, clock, settings }: Ports, walletKey: string): Promise<CustomersGrowth> {
  const today = settings.local.shopDay(clock.nowMs());
  const { operations } = await operationsOfDays(store, { from: addDays(today, 1 - 2 * monthDays), until: today });
  const made = operations.filter((one) => one.request.walletKey === walletKey && wasMade(one));
  const visits = made.filter(({ request }) => isPurchase(request));
  /** Different phones in so many days, and in as many before. */
  const compared = (among: readonly Operation[], days: number) => {
    const since = addDays(today, 1 - days);
    const before = addDays(today, 1 - 2 * days);
    const phones = (within: (day: string) => boolean) =>
      new Set(among.filter(({ day }) => within(day)).map(({ request }) => request.phone)).size;
    return { now: phones((day) => day >= since), before: phones((day) => day >= before && day < since) };
  };
  const ofToday = new Map(visits.filter(({ day }) => day === today).map((one) => [one.request.phone, one]));
  const names = [...ofToday.values()].map(({ customerName, request }) => customerName ?? maskPhone(request.phone));
  return {
    today: ofToday.size,
    names: names.slice(0, mostNames),
    week: compared(visits, 7),
    month: compared(visits, monthDays),
    registered: compared(
      made.filter(({ request }) => request.kind === "register"),
      monthDays,
    ),
  };
}

const monthDays = 30;

function written(count: number): string {
  return groupThousands(String(count));
}
