import {
  getBinaryNodeChild,
  getBinaryNodeChildren,
  getBinaryNodeChildString,
  type BinaryNode,
} from "@whiskeysockets/baileys";
import type { Connection } from "./connection.ts";
import type { Device } from "./pairing/device.ts";
import { unlink } from "./login.ts";
import { keysIn } from "./pairing/pairing.ts";
import { bytesOf, childrenOf, nameOf, stanza } from "./wire/stanza.ts";
import { contactOf, isOwn, type World } from "./world.ts";

interface Question {
  readonly world: World;
  readonly device: Device;
  readonly iq: BinaryNode;
}

type Answer = (question: Question) => readonly BinaryNode[] | Promise<readonly BinaryNode[]>;

/** A refusal with a code, as `<error code>`. */
class Refused extends Error {
  readonly code: number;

  constructor(code: number) {
    super(`refused with ${code}`);
    this.code = code;
  }
}

const nothing: Answer = () => [];

const answers: ReadonlyMap<string, Answer> = new Map<string, Answer>([
  ["iq:encrypt/count", ({ device }) => [stanza("count", { value: String(device.preKeys.size) })]],
  ["iq:encrypt/digest", ({ device }) => [stanza("digest", {}, [stanza("registration", {}, registrationOf(device))])]],
  ["iq:encrypt/upload", takePreKeys],
  ["iq:encrypt/rotate", rotate],
  ["iq:encrypt/key", giveKeys],
  ["iq:usync/usync", usync],
  ["iq:privacy/privacy", () => [stanza("privacy", {}, [stanza("category", { name: "readreceipts", value: "all" })])]],
  ["iq:privacy/tokens", nothing],
  ["iq:abt/props", () => [stanza("props", { protocol: "1", hash: "1" })]],
  ["iq:blocklist", () => [stanza("list")]],
  ["iq:passive/active", nothing],
  ["iq:passive/passive", nothing],
  ["iq:w:p/ping", nothing],
  ["iq:w:stats/add", nothing],
  ["iq:urn:xmpp:whatsapp:dirty/clean", nothing],
  ["iq:w:m/media_conn", mediaHosts],
  ["iq:w:mex/query", reachOutLock],
  ["iq:w:sync:app:state/sync", appState],
  ["iq:md/remove-companion-device", leave],
]);

/** Answers a query of a logged-in client. Refuses unknown queries, so that a test fails. */
export async function answerIq(world: World, connection: Connection, device: Device, iq: BinaryNode): Promise<void> {
  if (iq.attrs.type !== "get" && iq.attrs.type !== "set") return;
  const name = nameOf(iq);
  const attributes = { from: "@s.whatsapp.net", id: iq.attrs.id };
  const refuse = (code: number) =>
    connection.send(
      stanza("iq", { ...attributes, type: "error" }, [stanza("error", { code: String(code), text: name })]),
    );
  await world.faults.strike(["holdIq"], name)?.released;
  const answer = answers.get(name);
  if (!answer) {
    world.violation(`a question that this server can't answer: ${name}`);
    refuse(501);
    return;
  }
  try {
    connection.send(stanza("iq", { ...attributes, type: "result" }, [...(await answer({ world, device, iq }))]));
  } catch (error) {
    if (!(error instanceof Refused))
      world.violation(`${name}: ${error instanceof Error ? error.message : String(error)}`);
    refuse(error instanceof Refused ? error.code : 400);
  }
}

function registrationOf(device: Device): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(device.registration.registrationId);
  return bytes;
}

function signedPreKeyIn(node: BinaryNode | undefined) {
  return {
    id: bytesOf(node, "id", 3).readUIntBE(0, 3),
    value: bytesOf(node, "value", 32),
    signature: bytesOf(node, "signature", 64),
  };
}

function takePreKeys({ device, iq }: Question): readonly BinaryNode[] {
  if (!bytesOf(iq, "identity", 32).equals(device.registration.identity)) throw new Error("keys of another identity");
  if (!bytesOf(iq, "registration", 4).equals(registrationOf(device))) throw new Error("another registration id");
  device.rotate(signedPreKeyIn(getBinaryNodeChild(iq, "skey")));
  device.addPreKeys(keysIn(getBinaryNodeChild(iq, "list")));
  return [];
}

function rotate({ device, iq }: Question): readonly BinaryNode[] {
  device.rotate(signedPreKeyIn(getBinaryNodeChild(getBinaryNodeChild(iq, "rotate"), "skey")));
  return [];
}

async function giveKeys({ world, iq }: Question): Promise<readonly BinaryNode[]> {
  const users: BinaryNode[] = [];
  for (const { attrs } of getBinaryNodeChildren(getBinaryNodeChild(iq, "key"), "user")) {
    const jid = attrs.jid ?? "";
    const party = isOwn(world, jid) ? world.phone.party : contactOf(world, jid)?.party;
    if (party && !jid.includes(":")) users.push(await party.bundle(jid));
  }
  return [stanza("list", {}, users)];
}

/** The people on WhatsApp (`contact`), with their devices and LIDs. */
function usync({ world, iq }: Question): readonly BinaryNode[] {
  const asked = getBinaryNodeChild(iq, "usync");
  const protocols = new Set(childrenOf(getBinaryNodeChild(asked, "query")).map(({ tag }) => tag));
  const users = getBinaryNodeChildren(getBinaryNodeChild(asked, "list"), "user").map((user) => {
    const phone = getBinaryNodeChildString(user, "contact")?.replaceAll(/\D/g, "");
    const jid = user.attrs.jid ?? `${phone ?? ""}@s.whatsapp.net`;
    const contact =
      contactOf(world, jid) ?? world.contacts.find((one) => one.phone !== null && sameMexican(one.phone, jid));
    const own = isOwn(world, jid);
    const known = own || contact !== undefined;
    const lid = own ? world.phone.lidJid : (contact?.lidJid ?? null);
    const address = user.attrs.jid ?? contact?.phoneJid ?? jid;
    return stanza("user", { jid: address }, [
      ...(protocols.has("devices")
        ? [stanza("devices", {}, [stanza("device-list", {}, devicesOf(world, known, own))])]
        : []),
      ...(protocols.has("lid") && lid !== null && !jid.endsWith("@lid") ? [stanza("lid", { val: lid })] : []),
      ...(protocols.has("contact") ? [stanza("contact", { type: known ? "in" : "out" })] : []),
    ]);
  });
  return [stanza("usync", {}, [stanza("result"), stanza("list", {}, users)])];
}

/** A Mexican number is known with the old 1 after 52 and without it. */
function sameMexican(phone: string, jid: string): boolean {
  const plain = (digits: string) => digits.replace(/^521(?=\d{10}$)/, "52");
  return plain(phone) === plain(jid.split("@")[0] ?? "");
}

function devicesOf(world: World, known: boolean, own: boolean): BinaryNode[] {
  if (!known) return [];
  const linked = own ? world.phone.devices : [];
  return [
    stanza("device", { id: "0" }),
    ...linked.map(({ number }) => stanza("device", { id: String(number), "key-index": String(number) })),
  ];
}

function mediaHosts({ world }: Question): readonly BinaryNode[] {
  const attributes = { auth: world.media.token, ttl: "300", max_buckets: "12" };
  const host = stanza("host", { hostname: world.media.host, maxContentLengthBytes: "104857600" });
  return [stanza("media_conn", attributes, [host])];
}

/** The settings that devices share: none. */
function appState({ iq }: Question): readonly BinaryNode[] {
  const asked = getBinaryNodeChildren(getBinaryNodeChild(iq, "sync"), "collection");
  const collections = asked.map(({ attrs }) =>
    stanza("collection", { name: attrs.name, version: attrs.version, type: "result" }),
  );
  return [stanza("sync", {}, collections)];
}

function leave({ world, device, iq }: Question): readonly BinaryNode[] {
  if (getBinaryNodeChild(iq, "remove-companion-device")?.attrs.jid !== device.jid) throw new Refused(403);
  unlink(world, device);
  return [];
}

/** The account's standing: whether it may write first, and no cap. */
function reachOutLock({ world }: Question): BinaryNode[] {
  const data = {
    data: {
      xwa2_fetch_account_reachout_timelock: reachOutOf(world),
      xwa2_message_capping_info: { capping_status: "NONE" },
    },
  };
  return [stanza("result", {}, Buffer.from(JSON.stringify(data)))];
}

/** WhatsApp's report about an account's reach-out time lock. */
export function reachOutOf({ reachOutEndsMs }: World): object {
  const isActive = reachOutEndsMs !== null;
  return {
    is_active: isActive,
    time_enforcement_ends: String(Math.floor((reachOutEndsMs ?? 0) / 1000)),
    enforcement_type: isActive ? "RESTRICT_ALL_COMPANIONS" : "DEFAULT",
  };
}
