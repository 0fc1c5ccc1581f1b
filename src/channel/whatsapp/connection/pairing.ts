import { renderUnicodeCompact } from "uqr";
import { errorText, type Log } from "../../../log.ts";
import type { ChannelLink } from "../../channel.ts";

export interface PairingOptions {
  /** The account's phone in international digits: link by code; null: link by QR. */
  readonly phone: string | null;
  /** Writes a line to standard output, which a service manager may keep. Codes must not go to `log`, which is forwarded too. */
  readonly print: (line: string) => void;
  /** Standard output is a terminal: draw the QR code. */
  readonly terminal: boolean;
  readonly log: Log;
}

/** Prints how to link the account. One per socket. */
export interface Pairing {
  /**
   * Called for each QR code that the server offers; `qr` is its content. With a phone configured it requests a code once instead. Calls
   * `offered` with what it printed.
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
          log.warn("whatsapp: WhatsApp gave no pairing code", { why: errorText(error) });
        },
      );
    },
  };
}

/** Draws white on black whatever the terminal's colours are: some phones do not read an inverted QR code. */
function drawing(qr: string): string {
  return renderUnicodeCompact(qr, { ecc: "L", border: 2 })
    .split("\n")
    .map((line) => `\u001B[97;40m${line}\u001B[0m`)
    .join("\n");
}
