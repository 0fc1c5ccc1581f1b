import { afterEach, describe, expect, it } from "vitest";
import { redactLibsignalOutput } from "../../../../src/channel/whatsapp/connection/redact-libsignal-output.ts";
import { baileysLog } from "../../../../src/channel/whatsapp/connection/socket-options.ts";
import { recordingLog, type LogLine } from "../../../support/kept-log.ts";
import { open, rig } from "./connection-rig.ts";

const undo: (() => void)[] = [];

afterEach(() => {
  for (const one of undo.splice(0).toReversed()) one();
});

/** Stands between the guard and the real console, as standard output does. */
function watchConsole(): unknown[][] {
  const printed: unknown[][] = [];
  const names = ["log", "info", "warn", "error", "debug", "trace", "dir", "table"] as const;
  for (const name of names) {
    const original = console[name];
    console[name] = (...words: unknown[]) => void printed.push(words);
    undo.push(() => {
      console[name] = original;
    });
  }
  return printed;
}

describe("what libraries write to the console", () => {
  it("is kept back, but for words known to be harmless", () => {
    const printed = watchConsole();
    const lines: LogLine[] = [];
    undo.push(redactLibsignalOutput(recordingLog(lines)));
    console.info("Closing session:", { privKey: "secret" });
    console.log({ rootKey: "secret" });
    console.warn("something with a secret in it");
    console.error("Session error:MessageCounterError: Key used already or never filled", "stack");
    console.dir({ secret: 1 });
    console.table([["secret"]]);
    expect(printed).toEqual([]);
    expect(lines.map(({ level, fields }) => [level, fields.said])).toEqual([
      ["debug", "Closing session:"],
      ["debug", "[kept back]"],
      ["debug", "[kept back]"],
      ["debug", "MessageCounterError: Key used already or never filled"],
      ["debug", "[kept back]"],
      ["debug", "[kept back]"],
    ]);
    expect(JSON.stringify(lines)).not.toContain("secret");
  });

  it("is written again when the guard is gone", () => {
    const printed = watchConsole();
    redactLibsignalOutput(recordingLog([]))();
    console.info("free");
    expect(printed).toEqual([["free"]]);
  });

  it("holds back the sessions that libsignal prints when one takes the place of another", async () => {
    const printed = watchConsole();
    const lines: LogLine[] = [];
    undo.push(redactLibsignalOutput(recordingLog(lines)));
    const { server, live } = await rig();
    const life = live();
    const socket = await open(life);
    const ana = server.contact({ phone: "5215500000001", lid: "200000000000001" });
    ana.say("uno");
    await life.until(() => life.received.length === 1);
    await socket.sendMessage(ana.lidJid ?? "", { text: "hola", linkPreview: null });
    await server.waitForMessage(ana, ({ text }) => text === "hola");
    await socket.assertSessions([ana.lidJid ?? ""], true);
    expect(printed).toEqual([]);
    expect(lines.map(({ fields }) => fields.said)).toContain("Closing session:");
  });
});

describe("Baileys' own log", () => {
  it("comes through as sentences and errors, masked, without its objects", () => {
    const lines: LogLine[] = [];
    const log = baileysLog(recordingLog(lines)).child({ class: "x" });
    log.error({ err: new Error("no session for 5215500000001@s.whatsapp.net"), node: "<message secret/>" }, "failed");
    log.error({ error: "not an error", key: "secret" }, "failed again");
    log.warn("only words about 5215500000001");
    log.info({ secret: 1 }, "secret");
    log.trace({ secret: 1 }, "secret");
    expect(lines).toEqual([
      {
        level: "warn",
        event: "whatsapp: Baileys reports an error",
        fields: { said: "failed", why: "Error: no session for ******0001@s.whatsapp.net" },
      },
      { level: "warn", event: "whatsapp: Baileys reports an error", fields: { said: "failed again" } },
      { level: "debug", event: "whatsapp: Baileys warns", fields: { said: "only words about ******0001" } },
    ]);
  });
});
