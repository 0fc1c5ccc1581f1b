import { encode } from "uqr";
import { describe, expect, it } from "vitest";
import type { ChannelLink } from "../../../../src/channel/channel.ts";
import { createPairing } from "../../../../src/channel/whatsapp/connection/session.ts";
import { recordingLog, type LogLine } from "../../../support/kept-log.ts";

const qr = `https://wa.me/settings/linked_devices#${"2@aB/+=,".repeat(28)}`;

function pairing(phone: string | null, terminal: boolean) {
  const printed: string[] = [];
  const lines: LogLine[] = [];
  const made = createPairing({ phone, terminal, print: (line) => void printed.push(line), log: recordingLog(lines) });
  const offered: ChannelLink[] = [];
  const offer = (text: string, request: (phone: string) => Promise<string>) =>
    made(text, request, (link) => void offered.push(link));
  return { offer, offered, printed, lines };
}

describe("linking by QR", () => {
  it("prints the text on a line of its own where there is no terminal", () => {
    const { offer, offered, printed, lines } = pairing(null, false);
    offer(qr, () => Promise.reject(new Error("not asked")));
    expect(printed).toEqual([qr]);
    expect(offered).toEqual([{ qr }]);
    expect(JSON.stringify(lines)).not.toContain("2@aB");
  });

  it("draws it on a terminal: every module, white on black, with a margin", () => {
    const { offer, printed } = pairing(null, true);
    offer(qr, () => Promise.reject(new Error("not asked")));
    const rows = (printed[0] ?? "").split("\n");
    const [begin, end] = ["\u001B[97;40m", "\u001B[0m"];
    for (const row of rows) {
      expect([row.startsWith(begin), row.endsWith(end)]).toEqual([true, true]);
      expect(row.slice(begin.length, -end.length)).toMatch(/^[█▀▄ ]+$/);
    }
    const { data } = encode(qr, { ecc: "L", border: 2 });
    const light = rows.flatMap((row) => {
      const cells = row.slice(begin.length, -end.length).split("");
      return [cells.map((cell) => "█▀".includes(cell)), cells.map((cell) => "█▄".includes(cell))];
    });
    expect(data.map((row) => row.map((dark) => !dark))).toEqual(light.slice(0, data.length));
    expect(printed[1]).toContain("Linked devices");
  });
});

describe("linking by code", () => {
  it("asks once, on the first offer, and prints it on a line of its own", async () => {
    const { offer, offered, printed, lines } = pairing("5215500000000", true);
    const asked: string[] = [];
    const request = async (phone: string) => {
      asked.push(phone);
      return "ABCD1234";
    };
    offer(qr, request);
    offer(qr, request);
    await Promise.resolve();
    expect(asked).toEqual(["5215500000000"]);
    expect(printed).toEqual(["WhatsApp pairing code: ABCD1234"]);
    expect(offered).toEqual([{ code: "ABCD1234" }]);
    expect(JSON.stringify(lines)).not.toContain("ABCD1234");
  });

  it("logs a warning when WhatsApp gives none", async () => {
    const { offer, offered, printed, lines } = pairing("5215500000000", true);
    const refused = Promise.reject(new Error("Connection Closed"));
    offer(qr, () => refused);
    await refused.catch(() => {});
    expect([printed, offered]).toEqual([[], []]);
    expect(lines.map(({ level }) => level)).toEqual(["warn"]);
  });
});
