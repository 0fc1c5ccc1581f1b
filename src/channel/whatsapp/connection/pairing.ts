import { renderUnicodeCompact } from "uqr";
import { errorText, type Log } from "../../../log.ts";
import type { ChannelLink } from "../../channel.ts";

export interface PairingOptions {
  /** The account's phone in international digits: link by code. Null: link by QR. */
  readonly phone: string | null;
  /** Writes a line to standard output. Codes go nowhere else: whoever has one links a device to the account. */
  readonly print: (line: string) => void;
  /** Whether standard output is a terminal, where a QR code can be drawn. */
  readonly terminal: boolean;
  readonly log: Log;
}

/** Shows the person at the console how to link the account, for the life of one socket. */
export interface Pairing {
  /**
   * The server offers to link: `qr` is what the code holds. Asks `requestCode` for a code instead, once, where a phone is set. `offered`
   * is told what is shown.
   */
  offer(qr: string, requestCode: (phone: string) => Promise<string>, offered: (link: ChannelLink) => void): void;
}

export function createPairing({ phone, print, terminal, log }: PairingOptions): Pairing {
  let asked = false;
  const show = (qr: string) => {
    log.info("whatsapp: not linked; a QR code is on standard output");
    if (!terminal) return print(qr);
    print(drawing(qr));
    print("WhatsApp: scan it with the shop's phone (Linked devices, Link a device).");
  };
  return {
    offer(qr, requestCode, offered) {
      if (phone === null) {
        show(qr);
        return offered({ qr });
      }
      if (asked) return;
      asked = true;
      requestCode(phone).then(
        (code) => {
          log.info("whatsapp: not linked; a pairing code is on standard output");
          print(`WhatsApp pairing code: ${code}`);
          offered({ code });
        },
        (error: unknown) => {
          log.warn("whatsapp: no pairing code could be had", { why: errorText(error) });
        },
      );
    },
  };
}

/** White on black whatever the terminal's colours are: a QR code the other way round is not read by every phone. */
function drawing(qr: string): string {
  return renderUnicodeCompact(qr, { ecc: "L", border: 2 })
    .split("\n")
    .map((line) => `\u001B[97;40m${line}\u001B[0m`)
    .join("\n");
}
