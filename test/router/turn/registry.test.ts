import { describe, expect, it } from "vitest";
import { flows } from "../../../flows/index.ts";
import { allLanguages } from "../../../src/domain/language.ts";
import { commandTable } from "../../../src/router/queries/command-table.ts";
import { queryTable } from "../../../src/router/queries/query-table.ts";
import { readTap, tapData, type Tap } from "../../../src/router/tap.ts";
import { commands } from "../../../src/router/turn/commands.ts";
import { wordsOf } from "../../../src/text/languages.ts";
import { TwoNetworks, whatsapp } from "../two-networks.ts";
import type { CommandRow } from "../../../src/router/turn/commands/command-row.ts";
import { readCommand } from "../../../src/router/turn/commands/read-command.ts";

const rows = Object.entries(commands) as readonly (readonly [string, CommandRow])[];

describe("every command", () => {
  const named = allLanguages.flatMap((language) =>
    rows.map(([type, { name }]) => ({ type, language, word: name[wordsOf(language)] })),
  );

  it.each(named)("$type is read by its name in $language: $word", ({ type, language, word }) => {
    expect(readCommand(word, language)?.type).toBe(type);
  });

  it("that begins a flow has its flow, and every flow a command", () => {
    const begun = rows.flatMap(([, { flow }]) => flow ?? []);
    expect(begun.toSorted()).toEqual(Object.keys(flows).toSorted());
  });

  it.each(rows.filter(([, { flow }]) => flow === undefined))(
    "%s, that begins no flow, is answered",
    async (_, { name }) => {
      const nets = await TwoNetworks.open({});
      try {
        const maria = whatsapp(3, "4771234567");
        await nets.says(maria, "hola");
        expect(await nets.says(maria, name["es-MX"])).not.toEqual([]);
      } finally {
        await nets.close();
      }
    },
  );
});

describe("queries and commands", () => {
  it("have different names", () => {
    expect(Object.keys(queryTable).filter((type) => type in commandTable)).toEqual([]);
  });

  it("that are shown outside a flow ask for a role", () => {
    const shown = Object.entries(queryTable).filter(([, { show }]) => typeof show === "function");
    const anyone = shown.filter(([, { role }]) => role === "anyone").map(([type]) => type);
    // Each is of the asker, of nobody, or, of a balance, decided by the command that asks.
    expect(anyone.filter((type) => type !== "customer" && type !== "earning" && !type.startsWith("own"))).toEqual([]);
  });
});

describe("the data of a button", () => {
  const taps: readonly (readonly [string, Tap])[] = [
    ["do:monedero =w:1", { type: "command", words: "monedero =w:1" }],
    ["settle:op-1:registerNow:ab", { type: "settle", operationId: "op-1", decision: "registerNow", shown: "ab" }],
    ["approve:ap-1:yes:ab", { type: "approve", approvalId: "ap-1", approved: true, shown: "ab" }],
    ["approve:ap-1:no:ab", { type: "approve", approvalId: "ap-1", approved: false, shown: "ab" }],
    ["stop:op-1:ab", { type: "stop", operationId: "op-1", shown: "ab" }],
    ["forget:1760000000000", { type: "forget", offeredAtMs: 1_760_000_000_000 }],
    ["1742:a:b", { type: "answer", nonce: 1742, answer: "a:b" }],
  ];

  it.each(taps)("%s", (data, tap) => {
    expect(tapData(tap)).toBe(data);
    expect(readTap(data)).toEqual(tap);
  });

  it("of a button from before it carried what it was shown for", () => {
    expect(readTap("settle:op-1:applied")).toMatchObject({ type: "settle", shown: "" });
    expect(readTap("approve:ap-1:maybe:ab")).toBeNull();
  });
});
