import { createHash } from "node:crypto";
import { flows } from "../../flows/index.ts";
import type { Button, Channel, Delivery, Outgoing, OutgoingBody, TextBody } from "../../src/channel/channel.ts";
import type { Clock } from "../../src/clock.ts";
import { centavosOf, formatPoints, pointsOf } from "../../src/domain/money.ts";
import { chatKey, type ChannelName, type ChatKey } from "../../src/domain/chat.ts";
import { identityOf } from "../../src/domain/person.ts";
import type { Phone } from "../../src/domain/phone.ts";
import { localTime } from "../../src/domain/time.ts";
import type { UpdateBody } from "../../src/domain/update.ts";
import { probeAfterMs } from "../../src/ledger/operation.ts";
import { createLog } from "../../src/log.ts";
import { csvMaker } from "../../src/report/report.ts";
import { afterCalledOff } from "../../src/router/money/operation-views.ts";
import { Router } from "../../src/router/router.ts";
import type { Settings } from "../../src/router/settings.ts";
import type { WholeConversation } from "../../src/store/read-model.ts";
import { memoryStore } from "../support/borrowed-database.ts";
import type { Store } from "../../src/store/store.ts";
import type { Said } from "../../src/text/keys.ts";
import { rendererIn } from "../../src/text/languages.ts";
import { collaboratorPassword } from "../../src/wallet/derived-secrets.ts";
import { createWalletClient } from "../../src/wallet/client.ts";
import { demoSeed } from "../../src/wallet/sandbox/account.ts";
import type { Wallet } from "../../src/wallet/wallet.ts";
import { startWalletServer, type WalletServer } from "../support/wallet/wallet-server.ts";

/** Somebody on one network. WhatsApp vouches for phones, where it shows them; Telegram never does. */
export interface Writer {
  readonly channel: ChannelName;
  readonly id: number;
  readonly phone: Phone | null;
}

const on = (channel: ChannelName) => (id: number, phone: string | null) =>
  ({ channel, id, phone: phone as Phone | null }) satisfies Writer;
/** A person on WhatsApp, with the phone that it shows of them. */
export const whatsapp = on("whatsapp");
/** A person on WhatsApp's Cloud API, whose phone is proved. The number is the bot's alone there. */
export const cloud = on("whatsapp-cloud");
/** A person on Telegram. */
export const telegram = on("telegram");

/** A cashier of the demo's shop, and its manager, on WhatsApp. */
export const ana = whatsapp(1, "4771110001");
export const luis = whatsapp(2, "4771110002");

export const chatOf = ({ channel, id }: Writer): ChatKey => chatKey(channel, id);

/** A network that takes every message and writes it down. */
class Ledgered implements Channel {
  readonly name: ChannelName;
  readonly sent: Outgoing[] = [];
  readonly #site: string;

  constructor(name: ChannelName, site: string) {
    this.name = name;
    this.#site = site;
  }

  start = () => Promise.resolve();
  stop = () => Promise.resolve();
  close = () => Promise.resolve();
  startLink = (payload: string) => `https://${this.#site}/${encodeURIComponent(`start ${payload}`)}`;

  send(message: Outgoing): Promise<Delivery> {
    this.sent.push(message);
    return Promise.resolve({ type: "sent", messageId: String(message.outboxId) });
  }
}

/** When it is as a test begins, epoch ms: a morning in November. */
const startMs = 1_764_000_000_000;

/** A clock that stands still but for what the test lets pass, so that no time is lost to a machine that is busy. */
class StandingClock implements Clock {
  readonly #timers = new Set<{ readonly dueMs: number; readonly run: () => void }>();
  #passedMs = 0;
  #answersAwaited = 0;
  /** The same clock for whoever waits for answers over HTTP: their deadlines do not come, time stands still for them instead. */
  readonly ofTheWallet: Clock = {
    nowMs: () => this.nowMs(),
    monotonicMs: () => this.monotonicMs(),
    steady: () => this.steady(),
    random: () => this.random(),
    reached: () => this.reached(),
    after: () => {
      this.#answersAwaited++;
      return () => void this.#answersAwaited--;
    },
  };

  nowMs = () => startMs + this.#passedMs;
  monotonicMs = () => this.#passedMs;
  steady = () => ({ epoch: "boot", ms: this.#passedMs });
  random = () => 0.5;
  reached() {}

  after(delayMs: number, run: () => void): () => void {
    const timer = { dueMs: this.#passedMs + Math.max(0, delayMs), run };
    this.#timers.add(timer);
    return () => void this.#timers.delete(timer);
  }

  /** In one jump: timers that are due by then go off, in order. */
  leap(ms: number): void {
    this.#passedMs += ms;
    const due = [...this.#timers].filter(({ dueMs }) => dueMs <= this.#passedMs).toSorted((a, b) => a.dueMs - b.dueMs);
    for (const timer of due) if (this.#timers.delete(timer)) timer.run();
  }

  /** Waits for work. A millisecond passes in every turn of the event loop in which no answer is awaited. */
  async during<T>(work: Promise<T>): Promise<T> {
    let ended = false;
    const end = () => void (ended = true);
    work.then(end, end);
    while (!ended) {
      await new Promise((resolve) => void setImmediate(resolve));
      if (this.#answersAwaited === 0) this.leap(1);
    }
    return work;
  }
}

/** The router with Telegram and WhatsApp as bare channels, over the wallet of the tests and a store in memory. */
export class TwoNetworks {
  readonly wallet: WalletServer;
  readonly store: Store;
  readonly #client: Wallet;
  readonly #router: Router;
  readonly #clock = new StandingClock();
  readonly #channels: ReadonlyMap<ChannelName, Ledgered>;
  #deliveries = 0;

  private constructor(wallet: WalletServer, given: Partial<Settings>, networks: readonly ChannelName[]) {
    this.wallet = wallet;
    this.#channels = new Map(networks.map((name) => [name, new Ledgered(name, `${name}.test`)]));
    const log = createLog("silent");
    const clock = this.#clock;
    const settings = { ...shopSettings(), ...given };
    const { url, apiKey } = wallet;
    this.#client = createWalletClient({ url, apiKey, ratePerMinute: 100_000, clock: clock.ofTheWallet, log });
    this.store = memoryStore({
      steady: () => clock.steady(),
      calledOff: (operation) => afterCalledOff(settings.renderIn, operation),
    });
    this.#router = new Router({
      store: this.store,
      wallet: this.#client,
      channels: this.#channels,
      clock,
      log,
      settings,
      reports: csvMaker,
      charts: { ending: "png", mime: "image/png", draw: () => Promise.reject(new Error("Nothing is drawn here")) },
      passwordOf: (id) => collaboratorPassword(apiKey, id),
    });
  }

  static async open(
    given: Partial<Settings> = {},
    seed = demoSeed(),
    networks: readonly ChannelName[] = ["telegram", "whatsapp"],
  ): Promise<TwoNetworks> {
    const opened = new TwoNetworks(await startWalletServer({ seed }), given, networks);
    await opened.#router.start();
    await opened.#idle();
    return opened;
  }

  /** Somebody says something; gives what the bot says to them until there is nothing to do. */
  says(writer: Writer, text: string): Promise<string[]> {
    return this.sends(writer, { type: "text", text });
  }

  /** Somebody says several things, one after the other; gives what the bot says to the last of them. */
  async saysAll(writer: Writer, ...texts: readonly string[]): Promise<string> {
    let said: string[] = [];
    for (const text of texts) said = await this.says(writer, text);
    return said.join("\n");
  }

  /** `agoMs`: so long ago, by the network's clock. */
  async sends(writer: Writer, body: UpdateBody, agoMs = 0): Promise<string[]> {
    const before = this.heard(writer).length;
    const { channel, id, phone } = writer;
    const sender = {
      identity: identityOf(channel, id),
      name: null,
      provenPhone: channel === "telegram" ? null : phone,
    };
    const deliveryId = String(++this.#deliveries);
    const sentAtMs = this.#clock.nowMs() - agoMs;
    await this.#router.accept([{ channel, chat: chatOf(writer), deliveryId, sender, sentAtMs, body }]);
    await this.#idle();
    return this.heard(writer)
      .slice(before)
      .map(({ text }) => text);
  }

  /** The shop writes to somebody from its own phone. */
  shopWrites(writer: Writer, resume = false, agoMs = 0): Promise<string[]> {
    return this.sends(writer, { type: "takeover", resume }, agoMs);
  }

  /** Chooses an option of the last message that offers it. */
  chooses(writer: Writer, label: string): Promise<string[]> {
    const found = this.heard(writer)
      .flatMap(({ buttons }): readonly Button[] => buttons)
      .findLast((button) => button.label === label);
    if (!found) throw new Error(`Nothing offers "${label}" to ${chatOf(writer)}`);
    return this.sends(writer, { type: "tap", data: found.data });
  }

  /** All that went to somebody, in order. */
  sent(writer: Writer): OutgoingBody[] {
    const sent = this.#channels.get(writer.channel)?.sent ?? [];
    return sent.filter(({ chat }) => chat === chatOf(writer)).map(({ body }) => body);
  }

  /** The conversation that is open with somebody; null: none is. */
  conversation(writer: Writer): Promise<WholeConversation | null> {
    return this.store.readModel.conversation(chatOf(writer));
  }

  /** The flow of the conversation that is open with somebody; null: none is. */
  async flow(writer: Writer): Promise<string | null> {
    return (await this.conversation(writer))?.flow ?? null;
  }

  /** How many sales were confirmed. */
  async sales(): Promise<number> {
    return (await this.store.operations({ kind: "sale", max: 10 })).length;
  }

  /** Tells the managers something that belongs to no conversation. */
  async tellManagers(said: Said): Promise<void> {
    await this.#router.tellManagers(said);
    await this.#idle();
  }

  /** The texts that went to somebody, in order. */
  heard(writer: Writer): TextBody[] {
    return this.sent(writer).flatMap((body) => (body.type === "text" ? [body] : []));
  }

  /** Lets time pass, ms. */
  async pass(ms: number): Promise<void> {
    this.#clock.leap(ms);
    await this.#idle();
  }

  /** Lets time pass until every doubt was looked at as often as it is; then a manager is asked. */
  async passDoubts(): Promise<void> {
    for (const afterMs of probeAfterMs) await this.pass(afterMs);
  }

  /** What the audit trail says, oldest first: word, identity, detail. */
  async audit(of: RegExp): Promise<string[]> {
    const entries = await this.store.auditTrail({ max: 1_000 });
    return entries
      .filter(({ what }) => of.test(what))
      .map(({ what, who, detail }) => [what, who, detail].filter((part) => part !== null).join(" "))
      .toReversed();
  }

  async close(): Promise<void> {
    await this.#clock.during(this.#router.stop());
    await this.#client.close();
    await this.store.close();
    await this.wallet.close();
  }

  #idle(): Promise<void> {
    return this.#clock.during(this.#router.idle());
  }
}

/** The settings of the shop: WhatsApp is its own number. */
export function shopSettings(): Settings {
  return {
    flows,
    renderIn: rendererIn("es-MX", (points) => formatPoints(points, "money")),
    local: localTime("America/Mexico_City"),
    ownerPhones: new Set(),
    walletKey: null,
    managerTypes: new Set(["gerente"]),
    inactiveStatuses: new Set(["archivado"]),
    ceilingCentavos: centavosOf(10_000_000),
    closingTime: null,
    correctionCap: pointsOf(500_0000),
    operationsPerPhoneADay: 50,
    charges: { limit: null, prices: [] },
    approvalMs: 3_600_000,
    fingerprint: (secret) => createHash("sha256").update(secret).digest("hex"),
    backupsKeptMs: null,
    privacyNoticeUrl: null,
    selfRegistrationUsertoolId: null,
  };
}
