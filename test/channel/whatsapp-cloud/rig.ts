import { onTestFinished } from "vitest";
import type { Delivery, Outgoing, OutgoingBody, Receipt } from "../../../src/channel/channel.ts";
import type { EarlySign } from "../../../src/domain/shop.ts";
import { createWhatsAppCloud, type WhatsAppCloud } from "../../../src/channel/whatsapp-cloud/whatsapp-cloud.ts";
import { chatKey } from "../../../src/domain/chat.ts";
import type { Update } from "../../../src/domain/update.ts";
import { listen } from "../../../src/http.ts";
import { type LogLine, recordingLog } from "../../support/kept-log.ts";
import { freePort } from "../../support/processes/free-port.ts";
import type { CloudPerson, Shown } from "../../support/networks/whatsapp-cloud-server/people.ts";
import { startCloudServer, type CloudServer } from "../../support/networks/whatsapp-cloud-server/server.ts";
import { createManualClock, type ManualClock } from "../telegram/manual-clock.ts";

/** The channel with its webhook, and the network, over loopback. */
export interface CloudRig {
  readonly server: CloudServer;
  readonly channel: WhatsAppCloud;
  readonly clock: ManualClock;
  readonly url: string;
  readonly lines: LogLine[];
  /** The one that the channel has. */
  readonly token: string;
  /** How often the number turned out to be the linked device's. */
  readonly same: { times: number };
  /** What is remembered of the number. */
  readonly known: { digits: string | null };
  /** The early signs that began. */
  readonly signs: EarlySign[];
  readonly updates: Update[];
  readonly receipts: Receipt[];
  /** While set, nothing is stored. */
  fails: boolean;
  person(name: string, phone: string, shown?: Shown): CloudPerson;
  /** Sends a body to a person who wrote just now. */
  send(person: CloudPerson, body: OutgoingBody): Promise<Delivery>;
  text(text: string, more?: Partial<Extract<OutgoingBody, { type: "text" }>>): OutgoingBody;
  post(body: string | Buffer, signature?: string | null): Promise<Response>;
}

/** What is there before the channel starts. */
interface Beforehand {
  /** The number of a device that is linked beside it. */
  readonly device?: string;
  /** The number as an earlier start remembered it. */
  readonly known?: string;
  /** Meta accepts no token. */
  readonly isDeaf?: true;
  /** The Flow that is the form of a sale. */
  readonly flowId?: string;
}

export async function cloudRig(
  isUnhurried = true,
  { device, known: digits, isDeaf, flowId }: Beforehand = {},
): Promise<CloudRig> {
  const url = `http://127.0.0.1:${await freePort()}/whatsapp/posts`;
  const server = await startCloudServer({ callback: url, isUnhurried });
  const clock = createManualClock();
  const lines: CloudRig["lines"] = [];
  const signs: EarlySign[] = [];
  const log = recordingLog(lines);
  const { world } = server;
  const known = { digits: digits ?? null };
  const same = { times: 0 };
  const accessToken = world.token;
  if (isDeaf) world.token = "another";
  const channel = createWhatsAppCloud({
    settings: {
      phoneNumberId: world.phoneNumberId,
      wabaId: world.wabaId,
      accessToken,
      appSecret: server.appSecret,
      verifyToken: server.verifyToken,
      apiRoot: server.apiRoot,
      webhookUrl: url,
      template: null,
      flowId: flowId ?? null,
    },
    salt: "salt",
    clock,
    log,
    texts: {
      openOptions: () => "Ver opciones",
      moreOptions: () => "Y estas otras:",
      orFillForm: () => "O llénalo:",
      fillForm: () => "Llenar formulario",
    },
    onSign: (sign) => signs.push(sign),
    linkedDevice: device === undefined ? null : { isOf: (number) => number === device },
    knownNumber: {
      read: () => known.digits,
      save: (now) => {
        known.digits = now;
      },
    },
    onSameNumber: () => {
      same.times += 1;
    },
  });
  const { port, pathname } = new URL(url);
  const routes = [{ path: pathname, answer: (request: Request) => channel.webhook.answer(request) }];
  const http = await listen({ host: "127.0.0.1", port: Number(port), routes, clock, log });
  const rig: CloudRig = {
    server,
    channel,
    clock,
    url,
    lines,
    token: accessToken,
    same,
    known,
    signs,
    updates: [],
    receipts: [],
    fails: false,
    person: (name, phone, shown) => world.people.add(name, phone, shown),
    send(person, body) {
      person.wroteAtMs = world.nowMs;
      const id = person.shown === "phone alone" ? person.phone : person.userId;
      outboxId += 1;
      const message: Outgoing = { outboxId, chat: chatKey("whatsapp-cloud", id), body };
      return channel.send(message);
    },
    text: (text, more = {}) => ({ type: "text", text, buttons: [], askContact: false, ...more }),
    post(body, signature = server.webhook.signatureOf(Buffer.from(body))) {
      const headers = signature === null ? {} : { "x-hub-signature-256": signature };
      return fetch(url, { method: "POST", headers, body });
    },
  };
  let outboxId = 0;
  if (device !== undefined) await channel.identify();
  await channel.start((updates, receipts = []) => {
    if (rig.fails) return Promise.reject(new Error("the disk is full"));
    rig.updates.push(...updates);
    rig.receipts.push(...receipts);
    return Promise.resolve();
  });
  onTestFinished(() => server.close());
  onTestFinished(() => {
    void clock.elapse(2_000);
    return http.close();
  });
  onTestFinished(() => channel.close());
  return rig;
}

/** Lets time pass, at Meta too. */
export async function pass({ clock, server }: CloudRig, ms: number): Promise<void> {
  server.passTime(ms);
  clock.after(ms, () => {});
  await clock.elapse(ms);
}
