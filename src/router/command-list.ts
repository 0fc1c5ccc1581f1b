import type { Role } from "../domain/person.ts";
import type { Render } from "../text/text.ts";
import { commands } from "./turn/commands.ts";
import { type CommandRow, wordsOf } from "./turn/commands/command-row.ts";
import { listedWord } from "./turn/read-command.ts";

const rows: readonly CommandRow[] = Object.values(commands);

/** The commands that a network shows to somebody of a role, where it has a place for them. */
export function commandList(
  role: Role | "anyone",
  render: Render,
): readonly { readonly command: string; readonly description: string }[] {
  return rows.flatMap(({ listed, name }) =>
    listed?.for.includes(role)
      ? [{ command: listedWord(name[wordsOf[render.language]]), description: render(listed.description) }]
      : [],
  );
}
