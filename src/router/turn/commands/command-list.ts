import type { Role } from "../../../domain/people/person.ts";
import { wordsOf, type Render } from "../../../text/text.ts";
import { commands } from "../commands.ts";
import type { CommandRow } from "./command-row.ts";
import { listedWord } from "./read-command.ts";

const rows: readonly CommandRow[] = Object.values(commands);

/** The commands that a network shows to somebody of a role, where it has a place for them. */
export function commandList(
  role: Role | "anyone",
  render: Render,
): readonly { readonly command: string; readonly description: string }[] {
  return rows.flatMap(({ listed, name }) =>
    listed?.for.includes(role)
      ? [
          {
            command: listedWord(name[wordsOf(render.language)]),
            description: render(listed.description),
          },
        ]
      : [],
  );
}
