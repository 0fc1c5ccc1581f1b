import { Curve, getBinaryNodeChild, getBinaryNodeChildBuffer, proto, type BinaryNode } from "@whiskeysockets/baileys";
import { randomBytes } from "node:crypto";
import type { Connection } from "../connection.ts";
import { assertSigned, type Device, type Registration } from "./device.ts";
import { openPromise } from "../open-promise.ts";
import { companionKey, openBundle, wrapPrimaryKey } from "./pairing-code.ts";
import { readQr } from "./pairing-qr.ts";
import { bytesOf, childrenOf, stanza } from "../wire/stanza.ts";
import type { World } from "../world.ts";

/** A client that wants to be linked. */
interface Candidate {
  readonly connection: Connection;
  readonly registration: Registration;
  readonly refs: readonly string[];
  /** Set when the client requests a pairing code. */
  code: { readonly ref: string; readonly wrapped: Buffer } | null;
  /** Resolves with the client's final message for a pairing code. */
  finish: ReturnType<typeof openPromise<BinaryNode>>;
  /** Resolves with the answer to pair-success. */
  answered: ReturnType<typeof openPromise<BinaryNode>>;
}

const host = "s.whatsapp.net";
const server = `@${host}`;

/** Links clients: they show a QR or a code, the owner's phone scans or types it. */
export class Pairing {
  private readonly candidates = new Map<Connection, Candidate>();
  world: World | null = null;

  /** Registers a client that is not linked. Throws when its registration data is inconsistent. */
  begin(connection: Connection, noiseKey: Buffer, payload: proto.ClientPayload): void {
    const data = payload.devicePairingData;
    const field = (value: Uint8Array | null | undefined, length: number, name: string) => {
      if (value?.length !== length) throw new Error(`registration: ${name} has not ${length} bytes`);
      return Buffer.from(value);
    };
    const identity = field(data?.eIdent, 32, "eIdent");
    const registration: Registration = {
      noiseKey,
      identity,
      registrationId: field(data?.eRegid, 4, "eRegid").readUInt32BE(),
      signedPreKey: {
        id: field(data?.eSkeyId, 3, "eSkeyId").readUIntBE(0, 3),
        value: field(data?.eSkeyVal, 32, "eSkeyVal"),
        signature: field(data?.eSkeySig, 64, "eSkeySig"),
      },
    };
    assertSigned(identity, registration.signedPreKey);
    const refs = Array.from({ length: 6 }, () => `2@${randomBytes(48).toString("base64")}`);
    const [finish, answered] = [openPromise<BinaryNode>(), openPromise<BinaryNode>()];
    this.candidates.set(connection, { connection, registration, refs, code: null, finish, answered });
    const children = refs.map((ref) => stanza("ref", {}, Buffer.from(ref)));
    const attributes = { from: server, type: "set", id: randomBytes(5).toString("hex"), xmlns: "md" };
    connection.send(stanza("iq", attributes, [stanza("pair-device", {}, children)]));
    this.theWorld.journal.changed();
  }

  gone(connection: Connection): void {
    const lost = new Error("the client is gone before it was linked");
    const candidate = this.candidates.get(connection);
    candidate?.finish.reject(lost);
    candidate?.answered.reject(lost);
    this.candidates.delete(connection);
  }

  /** A stanza of a client that is not linked yet. */
  stanza(connection: Connection, node: BinaryNode): void {
    const candidate = this.candidates.get(connection);
    if (!candidate || node.tag !== "iq") return;
    const reply = (content?: BinaryNode[]) =>
      connection.send(stanza("iq", { from: server, type: "result", id: node.attrs.id }, content));
    const step = getBinaryNodeChild(node, "link_code_companion_reg");
    if (getBinaryNodeChild(node, "pair-device-sign")) candidate.answered.resolve(node);
    else if (step?.attrs.stage === "companion_hello") this.hello(candidate, node, step);
    else if (step?.attrs.stage === "companion_finish") {
      candidate.finish.resolve(step);
      reply();
    } else if (getBinaryNodeChild(node, "ping")) reply();
  }

  /** The owner's phone scans the client's QR code. Rejects when it belongs to no connected client. */
  async scan(text: string): Promise<Device> {
    const qr = readQr(text);
    const candidate = [...this.candidates.values()].find(({ refs }) => refs.includes(qr.ref));
    if (!candidate) throw new Error("this QR is of no client that waits (expired, or another's)");
    const { noiseKey, identity } = candidate.registration;
    if (!qr.noiseKey.equals(noiseKey) || !qr.identity.equals(identity)) throw new Error("this QR names other keys");
    return this.link(candidate, qr.advSecret);
  }

  /** The owner types the client's code into the phone. Rejects a wrong code. */
  async typeCode(code: string): Promise<Device> {
    const asking = () => [...this.candidates.values()].find((one) => one.code !== null);
    const candidate = await this.theWorld.journal.until(() => "a client that asks for a code", asking);
    if (!candidate.code) throw new Error("no client asks for a code");
    const { identity } = candidate.registration;
    const phone = this.theWorld.phone.party.creds.signedIdentityKey;
    const ephemeral = Curve.generateKeyPair();
    const companion = companionKey(code, candidate.code.wrapped);
    const content = [
      stanza("link_code_pairing_wrapped_primary_ephemeral_pub", {}, wrapPrimaryKey(code, ephemeral.public)),
      stanza("primary_identity_pub", {}, phone.public),
      stanza("link_code_pairing_ref", {}, Buffer.from(candidate.code.ref)),
    ];
    const attributes = { from: server, type: "link_code_companion_reg", id: randomBytes(5).toString("hex") };
    const step = stanza("link_code_companion_reg", { stage: "primary_hello" }, content);
    candidate.finish = openPromise<BinaryNode>();
    candidate.connection.send(stanza("notification", attributes, [step]));
    const bundle = bytesOf(await candidate.finish.promise, "link_code_pairing_wrapped_key_bundle");
    return this.link(candidate, openBundle({ bundle, ephemeral, companion, phone, identity }));
  }

  private hello(candidate: Candidate, node: BinaryNode, step: BinaryNode): void {
    const attributes = { from: server, id: node.attrs.id };
    const wrapped = getBinaryNodeChildBuffer(step, "link_code_pairing_wrapped_companion_ephemeral_pub");
    if (!sameNumber(step.attrs.jid, this.theWorld.phone.phoneJid) || wrapped?.length !== 80) {
      const error = stanza("error", { code: "400", text: "bad-request" });
      candidate.connection.send(stanza("iq", { ...attributes, type: "error" }, [error]));
      return;
    }
    const ref = randomBytes(24).toString("base64");
    candidate.code = { ref, wrapped: Buffer.from(wrapped) };
    const answer = stanza("link_code_companion_reg", { stage: "companion_hello" }, [
      stanza("link_code_pairing_ref", {}, Buffer.from(ref)),
    ]);
    candidate.connection.send(stanza("iq", { ...attributes, type: "result" }, [answer]));
    this.theWorld.journal.changed();
  }

  private async link(candidate: Candidate, advSecret: Uint8Array): Promise<Device> {
    const { phone, nowMs } = this.theWorld;
    const { connection, registration } = candidate;
    const { number, account } = phone.sign(registration.identity, nowMs());
    const jids = { jid: `${phone.phone}:${number}@${host}`, lid: `${phone.lid}:${number}@lid` };
    const content = [
      stanza("device-identity", {}, phone.seal(account, advSecret)),
      stanza("platform", { name: "android" }),
      stanza("device", jids),
    ];
    const t = String(Math.floor(nowMs() / 1000));
    const attributes = { from: server, type: "set", id: randomBytes(5).toString("hex"), t };
    connection.send(stanza("iq", attributes, [stanza("pair-success", {}, content)]));
    const answer = await candidate.answered.promise;
    if (answer.attrs.id !== attributes.id) throw new Error("the answer to pair-success has another id");
    const signed = bytesOf(getBinaryNodeChild(answer, "pair-device-sign"), "device-identity");
    const device = phone.link(number, proto.ADVSignedDeviceIdentity.decode(signed), registration);
    this.candidates.delete(connection);
    connection.send(stanza("stream:error", { code: "515" }));
    connection.end();
    this.theWorld.journal.changed();
    return device;
  }

  private get theWorld(): World {
    if (!this.world) throw new Error("the server is not complete yet");
    return this.world;
  }
}

/** The children of a node by tag, for code that reads keys. */
export function keysIn(list: BinaryNode | undefined): { readonly id: number; readonly value: Buffer }[] {
  return childrenOf(list).map((key) => ({
    id: bytesOf(key, "id", 3).readUIntBE(0, 3),
    value: bytesOf(key, "value", 32),
  }));
}

/** True if two addresses have the same number: a Mexican one is known with and without the old 1 after the 52. */
function sameNumber(one: string | undefined, other: string): boolean {
  const bare = (jid: string) => jid.replace(/^521(?=\d{10}@)/, "52");
  return one !== undefined && bare(one) === bare(other);
}
