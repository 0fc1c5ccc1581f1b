import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { flows } from "../../flows/index.ts";
import { commands } from "../../src/router/turn/commands.ts";
import type { CommandRow } from "../../src/router/turn/commands/command-row.ts";

const page = join(import.meta.dirname, "../../docs/commands.md");
const head = "| in Spanish | in English | also | for |\n|---|---|---|---|\n";

function line(row: CommandRow): string {
  const roles = row.flow === undefined ? row.roles : flows[row.flow].roles;
  const also = (row.also?.["es-MX"] ?? []).map((word) => `\`${word}\``).join(", ");
  const who = roles.length === 3 ? "everyone" : roles.join(", ");
  return `| \`${row.name["es-MX"]}\` | \`${row.name.en}\` | ${also} | ${who} |\n`;
}

it("docs/commands.md lists every command; UPDATE_DOCS=1 writes them", () => {
  const [before = ""] = readFileSync(page, "utf8").split(head);
  const made = before + head + Object.values<CommandRow>(commands).map(line).join("");
  if (process.env["UPDATE_DOCS"] === "1") writeFileSync(page, made);
  expect(readFileSync(page, "utf8")).toBe(made);
});
