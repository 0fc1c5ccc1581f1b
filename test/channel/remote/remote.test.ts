import { describe, expect, it } from "vitest";
import { ChannelHost, RemoteChannel } from "../../../src/channel/remote.ts";
import type { Accept, Channel, Delivery, Outgoing } from "../../../src/channel/channel.ts";
import { processClock } from "../../../src/clock.ts";
import { chatKey, type ChannelName } from "../../../src/domain/chat.ts";
import { identityOf } from "../../../src/domain/person.ts";
import type { Update } from "../../../src/domain/update.ts";
import { handClock } from "../../wallet/wallet-kit.ts";
import { pipes, type Pair } from "./pipes.ts";

const chat = chatKey("web", "1");

function update(id: string): Update {
  return {
    channel: "web",
    chat,
    deliveryId: id,
    sender: { identity: identityOf("web", "1"), name: null, provenPhone: null },
    sentAtMs: null,
    body: { type: "text", text: id },
  };
}

/** A channel in memory. */
class Paper implements Channel {
  readonly name: ChannelName;
  accept: Accept = async () => {};
  readonly sent: Outgoing[] = [];
  deliver: (message: Outgoing) => Promise<Delivery> = async () => ({ type: "sent", messageId: "m1" });

  constructor(name: ChannelName = "web") {
    this.name = name;
  }

  async start(accept: Accept): Promise<void> {
    this.accept = accept;
  }
  send(message: Outgoing): Promise<Delivery> {
    this.sent.push(message);
    return this.deliver(message);
  }
  async stop(): Promise<void> {}
  async close(): Promise<void> {}
}

/** A bot at the other end of the pipe that stores with the given `accept`. */
async function botAt({ bot }: Pair, accept: Accept): Promise<RemoteChannel> {
  const channel = new RemoteChannel("web", bot);
  await channel.start(accept);
  return channel;
}

const ids = (updates: readonly Update[]) => updates.map((one) => one.deliveryId);

describe("a channel held by another process", () => {
  it("confirms an update when the bot has stored it, not before", async () => {
    const paper = new Paper();
    const host = new ChannelHost(paper, handClock());
    const pair = pipes();
    host.attach(pair.host);
    await host.start();
    let store = () => {};
    await botAt(pair, () => new Promise((resolve) => (store = resolve)));
    let confirmed = false;
    const accepted = paper.accept([update("a")]).then(() => (confirmed = true));
    await expect.poll(() => pair.sent.some(({ type }) => type === "updates")).toBe(true);
    expect(confirmed).toBe(false);
    store();
    await accepted;
  });

  it("has caught up when nothing waits, and else when what waits is stored", async () => {
    const paper = new Paper();
    const host = new ChannelHost(paper, handClock());
    await host.start();
    const [idle, busy] = [pipes(), pipes()];
    const lost = host.attach(idle.host);
    await (await botAt(idle, async () => {})).caughtUp();
    lost();
    const accepted = paper.accept([update("a")]);
    host.attach(busy.host);
    let store = () => {};
    const bot = await botAt(busy, () => new Promise((resolve) => (store = resolve)));
    let caughtUp = false;
    const waiting = bot.caughtUp().then(() => (caughtUp = true));
    await expect.poll(() => busy.sent.some(({ type }) => type === "updates")).toBe(true);
    expect(caughtUp).toBe(false);
    store();
    await Promise.all([waiting, accepted]);
  });

  it("hands the same to the next bot where one died before it had said that it stored it", async () => {
    const paper = new Paper();
    const host = new ChannelHost(paper, handClock());
    const [first, second] = [pipes(), pipes()];
    const lost = host.attach(first.host);
    await host.start();
    const stored: string[][] = [];
    await botAt(first, async (updates) => {
      stored.push(ids(updates));
      // Committed, and dead before it could say so.
      first.cut();
    });
    const accepted = Promise.all([paper.accept([update("a")]), paper.accept([update("b")])]);
    await expect.poll(() => stored.length).toBe(1);
    lost();
    host.attach(second.host);
    await botAt(second, async (updates) => void stored.push(ids(updates)));
    await accepted;
    expect(stored).toEqual([["a"], ["a"], ["b"]]);
  });

  it("hears nothing any more from a bot that was taken for dead", async () => {
    const paper = new Paper();
    const host = new ChannelHost(paper, handClock());
    const [first, second] = [pipes(), pipes()];
    const lost = host.attach(first.host);
    await host.start();
    await botAt(first, () => new Promise(() => {}));
    let confirmed = false;
    void paper.accept([update("a")]).then(() => (confirmed = true));
    await expect.poll(() => first.sent.some(({ type }) => type === "updates")).toBe(true);
    lost();
    host.attach(second.host);
    first.bot.send({ type: "stored", channel: "web", id: 1, ok: true });
    await new Promise((resolve) => void setImmediate(resolve));
    expect(confirmed).toBe(false);
  });

  it("hands over again what the bot could not store, and keeps the order", async () => {
    const clock = handClock();
    const paper = new Paper();
    const host = new ChannelHost(paper, clock);
    const pair = pipes();
    host.attach(pair.host);
    await host.start();
    const tried: string[][] = [];
    await botAt(pair, async (updates) => {
      tried.push(ids(updates));
      if (tried.length === 1) throw new Error("The disk is full");
    });
    const accepted = Promise.all([paper.accept([update("a")]), paper.accept([update("b")])]);
    await expect.poll(() => clock.pending()).toBe(1);
    clock.advance(500);
    await accepted;
    expect(tried).toEqual([["a"], ["a"], ["b"]]);
  });

  it("sends through the channel and gives the bot what became of it", async () => {
    const paper = new Paper();
    const host = new ChannelHost(paper, processClock());
    const pair = pipes();
    host.attach(pair.host);
    const channel = new RemoteChannel("web", pair.bot);
    const message: Outgoing = { outboxId: 7, chat, body: { type: "remove", messageId: "m0" } };
    expect(await channel.send(message)).toEqual({ type: "sent", messageId: "m1" });
    expect(paper.sent).toEqual([message]);
  });

  it("leaves to another host what that one's channels send", async () => {
    const pair = pipes();
    const papers = [new Paper("web"), new Paper("terminal")];
    for (const paper of papers) new ChannelHost(paper, processClock()).attach(pair.host);
    const message: Outgoing = { outboxId: 7, chat, body: { type: "remove", messageId: "m0" } };
    for (const paper of papers) paper.deliver = async () => ({ type: "sent", messageId: paper.name });
    const sent = papers.map(({ name }) => new RemoteChannel(name, pair.bot).send(message));
    expect(await Promise.all(sent)).toEqual(papers.map(({ name }) => ({ type: "sent", messageId: name })));
    expect(papers.map((paper) => paper.sent)).toEqual([[message], [message]]);
  });

  it("gives up what was not stored when it stops, and says of what it sends that it failed", async () => {
    const paper = new Paper();
    const host = new ChannelHost(paper, handClock());
    const pair = pipes();
    host.attach(pair.host);
    await host.start();
    const waiting = paper.accept([update("a")]);
    const ended = expect(waiting).rejects.toThrow(/ended/);
    await host.stop();
    await ended;
    await expect(paper.accept([update("b")])).rejects.toThrow(/ended/);
    pair.cut();
    const channel = new RemoteChannel("web", pair.bot);
    const sending = channel.send({ outboxId: 1, chat, body: { type: "remove", messageId: "m0" } });
    await channel.close();
    expect(await sending).toMatchObject({ type: "failed" });
  });

  it("stops only when what it is storing is stored", async () => {
    const pair = pipes();
    let store = () => {};
    const channel = await botAt(pair, () => new Promise((resolve) => (store = resolve)));
    pair.host.send({ type: "updates", channel: "web", id: 1, updates: [update("a")] });
    await new Promise((resolve) => void setImmediate(resolve));
    let stopped = false;
    const stopping = channel.stop().then(() => (stopped = true));
    await new Promise((resolve) => void setImmediate(resolve));
    expect(stopped).toBe(false);
    store();
    await stopping;
    expect(pair.sent.at(-1)).toMatchObject({ type: "stored", ok: true });
  });
});
