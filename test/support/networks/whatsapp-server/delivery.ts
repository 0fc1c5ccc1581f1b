import { getBinaryNodeChildren, type BinaryNode } from "@whiskeysockets/baileys";
import { randomBytes } from "node:crypto";
import type { Connection } from "./connection.ts";
import type { Device } from "./pairing/device.ts";
import { childrenOf, stanza } from "./wire/stanza.ts";

const fewPreKeys = 5;

interface Waiting {
  readonly device: Device;
  readonly stanza: BinaryNode;
}

/** Queue of stanzas for the bot. A stanza stays until the bot's receipt or ack, across connections. */
export class Delivery {
  /** Not confirmed yet, oldest first. */
  private waiting: Waiting[] = [];
  /** All delivered stanzas, for redelivery. */
  private readonly all: Waiting[] = [];
  /** Runs one job at a time, so that stanzas are sent in the order in which they were written. */
  private jobs: Promise<void> = Promise.resolve();
  private readonly online = new Map<Device, Connection>();

  private readonly onProblem: (why: string) => void;
  private readonly onChange: () => void;

  constructor(onProblem: (why: string) => void, onChange: () => void) {
    this.onProblem = onProblem;
    this.onChange = onChange;
  }

  /** Messages that a device has neither receipted nor refused. */
  queueOf(device: Device): number {
    return this.waiting.filter((one) => one.device === device && one.stanza.tag === "message").length;
  }

  /** Runs a job that encrypts and pushes, after all those before it. */
  inOrder(job: () => Promise<void>): Promise<void> {
    this.jobs = this.jobs.then(job).catch((error: unknown) => {
      this.onProblem(`delivery: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
    });
    return this.jobs;
  }

  push(device: Device, node: BinaryNode): void {
    const one = { device, stanza: node };
    this.waiting.push(one);
    this.all.push(one);
    this.onChange();
    this.online.get(device)?.send(node);
  }

  /** Tells a device that its one-time keys run out, so that it makes new ones. */
  askForKeys(device: Device): void {
    if (device.preKeys.size >= fewPreKeys) return;
    const attributes = { from: "@s.whatsapp.net", type: "encrypt", id: randomBytes(5).toString("hex") };
    this.push(device, stanza("notification", attributes, [stanza("count", { value: String(device.preKeys.size) })]));
  }

  /** Sends waiting stanzas after a login, marked as offline. */
  begin(device: Device, connection: Connection): void {
    const backlog = this.waiting.filter((one) => one.device === device);
    const count = (tag: string) => String(backlog.filter(({ stanza: { tag: own } }) => own === tag).length);
    const preview = {
      count: String(backlog.length),
      message: count("message"),
      receipt: count("receipt"),
      notification: count("notification"),
      appdata: "0",
    };
    connection.send(stanza("ib", { from: "@s.whatsapp.net" }, [stanza("offline_preview", preview)]));
    for (const { stanza: node } of backlog) {
      connection.send({ ...node, attrs: { ...node.attrs, offline: "0" } });
    }
    connection.send(stanza("ib", { from: "@s.whatsapp.net" }, [stanza("offline", { count: String(backlog.length) })]));
    this.online.set(device, connection);
  }

  gone(connection: Connection): void {
    for (const [device, current] of this.online) {
      if (current === connection) this.online.delete(device);
    }
  }

  connectionOf(device: Device): Connection | null {
    return this.online.get(device) ?? null;
  }

  /** Handles the bot's receipt. False: it confirms a message that was never sent to it. */
  receipted(device: Device, receipt: BinaryNode): boolean {
    const items = getBinaryNodeChildren(childrenOf(receipt)[0], "item").map(({ attrs }) => attrs.id ?? "");
    const ids = [receipt.attrs.id ?? "", ...items];
    const known = ids.every((id) => this.all.some((one) => one.device === device && one.stanza.attrs.id === id));
    // Read receipts and retry receipts confirm nothing.
    if (receipt.attrs.type !== "read" && receipt.attrs.type !== "read-self" && receipt.attrs.type !== "retry") {
      for (const id of ids) this.drop(device, "message", id);
    }
    return known;
  }

  /** The bot confirms, or refuses, one stanza by an ack. */
  acked(device: Device, ack: BinaryNode): void {
    this.drop(device, ack.attrs.class ?? "", ack.attrs.id ?? "");
  }

  /** Sends the same stanza again, like a server that lost the receipt. */
  redeliver(messageId: string): void {
    const one = this.all.findLast(({ stanza: { tag, attrs } }) => tag === "message" && attrs.id === messageId);
    if (!one) throw new Error(`nothing was ever delivered under ${messageId}`);
    this.waiting.push(one);
    this.online.get(one.device)?.send(one.stanza);
  }

  /** Drops the queue of a device that was unlinked. */
  forget(device: Device): void {
    this.waiting = this.waiting.filter((one) => one.device !== device);
    this.online.delete(device);
    this.onChange();
  }

  private drop(device: Device, tag: string, id: string): void {
    const at = this.waiting.findIndex(
      (one) => one.device === device && one.stanza.tag === tag && one.stanza.attrs.id === id,
    );
    if (at < 0) return;
    this.waiting.splice(at, 1);
    this.onChange();
  }
}
