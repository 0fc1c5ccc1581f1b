import type { proto } from "@whiskeysockets/baileys";
import type { Connection } from "./connection.ts";
import type { Device } from "./pairing/device.ts";
import { shareHistory } from "./phones/history.ts";
import { stanza } from "./wire/stanza.ts";
import { seconds, toNumberOf, type World } from "./world.ts";

/** Ways in which the server ends a connection, with Baileys' code. */
export type Kick =
  /** Restart asked for (as after pairing). */
  | 515
  /** Another connection took over. */
  | 440
  /** The owner unlinked the device: it is no longer linked. */
  | 401
  /** `<stream:error><ack/>`, which Baileys calls 500. */
  | 500
  | 503
  /** "Multi-device not joined". */
  | 411
  /** The stream ends without an error (Baileys: 428). */
  | "end"
  /** The network cuts it (Baileys: 428). */
  | "cut";

/** Logs in a linked client, or refuses it as the real server does. */
export function logIn(world: World, connection: Connection, staticKey: Buffer, payload: proto.ClientPayload): void {
  const device = world.phone.devices.find(({ registration }) => registration.noiseKey.equals(staticKey));
  const planned = world.faults.strike(["refuseLogin"]);
  if (planned || !device || !names(world, device, payload)) {
    const reason = planned?.fault.code ?? 401;
    connection.send(stanza("failure", { reason: String(reason), location: "lla" }));
    connection.end();
    return;
  }
  const older = world.delivery.connectionOf(device);
  if (older) kick(world, older, 440);
  connection.device = device;
  device.logins += 1;
  world.phone.logins += 1;
  connection.send(stanza("success", { t: seconds(world), lid: device.lidJid, creation: seconds(world) }));
  const routing = stanza("routing_info", {}, Buffer.from([8, 12, 8, 5]));
  connection.send(stanza("ib", { from: "@s.whatsapp.net" }, [stanza("edge_routing", {}, [routing])]));
  world.delivery.begin(device, connection);
  if (device.logins === 1 && !device.hasHistory) {
    device.hasHistory = true;
    void world.delivery.inOrder(() => shareHistory(world, device));
  }
  world.journal.changed();
}

function names(world: World, device: Device, payload: proto.ClientPayload): boolean {
  return String(toNumberOf(payload.username)) === world.phone.phone && payload.device === device.number;
}

/** Ends a connection the way `how` says. */
export function kick(world: World, connection: Connection, how: Kick): void {
  world.delivery.gone(connection);
  switch (how) {
    case "cut":
      connection.cut();
      return;
    case "end":
      connection.send(stanza("xmlstreamend"));
      break;
    case 411:
      connection.send(stanza("ib", { from: "@s.whatsapp.net" }, [stanza("downgrade_webclient")]));
      break;
    case 440:
      connection.send(stanza("stream:error", {}, [stanza("conflict", { type: "replaced" })]));
      break;
    case 401:
      if (connection.device) unlink(world, connection.device);
      connection.send(stanza("stream:error", { code: "401" }, [stanza("conflict", { type: "device_removed" })]));
      break;
    case 500:
      connection.send(stanza("stream:error", {}, [stanza("ack", { class: "message" })]));
      break;
    default:
      connection.send(stanza("stream:error", { code: String(how) }));
  }
  connection.end();
}

/** Unlinks the device from the account. */
export function unlink(world: World, device: Device): void {
  world.phone.unlink(device);
  world.delivery.forget(device);
}
