import type { OutgoingBody } from "../../channel/channel.ts";
import type { ChatKey } from "../../domain/people/chat.ts";
import { groupThousands } from "../../domain/money.ts";
import { wirePoints } from "../../domain/points.ts";
import type { ReportRequest } from "../../flow/requests.ts";
import type { Render } from "../../text/text.ts";
import type { Ports } from "../ports.ts";
import { textBody } from "../messages.ts";
import { sheetFile } from "./day-operations.ts";

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
  const caption = render({ key: "customersFile", values });
  return [sheetFile(ports, `clientes-${settings.local.day(clock.nowMs())}`, caption, sheet)];
}

function written(count: number): string {
  return groupThousands(String(count));
}
