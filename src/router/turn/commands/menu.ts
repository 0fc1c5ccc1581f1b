import type { Button } from "../../../channel/channel.ts";
import type { Role } from "../../../domain/person.ts";
import { gatheredIn } from "../../../flow/flow.ts";
import type { HelpLine, MenuLine } from "../../../text/keys.ts";
import type { MenuEntry } from "../../../text/wording.ts";
import type { WalletLink } from "../../../text/views.ts";
import { commands, type CommandType } from "../commands.ts";
import type { TurnBuilder } from "../turn-builder.ts";
import { tapData } from "../../tap.ts";
import type { CommandRow, Who } from "./command-row.ts";
import { wordsOf, type Render } from "../../../text/languages.ts";
import { listedWord } from "./read-command.ts";

const rows: readonly CommandRow[] = Object.values(commands);

/** The lines in the first menu of a role: at most six, with its question. The others are behind *más*. */
const first: { readonly [role in Role]: readonly MenuLine[] } = {
  cashier: ["sale", "balance", "redeem", "ownDay", "more"],
  manager: ["sale", "balance", "doubts", "reports", "more"],
  customer: ["ownBalance", "notices", "more"],
};

/** Says what the person may do, and shows their commands where the network has a place for them. */
export function welcome(turn: TurnBuilder, who: Who): void {
  const { role, name, branch, readable } = who.access;
  if (role === "customer" && !readable) return turn.say({ key: "rolesUnreadable", values: { role } });
  const values = { name: name ?? who.person.name, role, branch: branch || null, lines: menuLines(role, false) };
  turn.say({ key: "welcome", values }, { buttons: menuButtons(turn, role), spelledOut: true });
  turn.showCommands(role);
}

/** Says what the person may do, and the open question again. */
export function sayMenu(turn: TurnBuilder, { access: { role, readable } }: Who): void {
  // While the list of collaborators cannot be read, nobody is shown the menu of a customer.
  if (role === "customer" && !readable) return turn.say({ key: "rolesUnreadable", values: { role } });
  const values = { role, lines: menuLines(role, turn.session !== null) };
  turn.say({ key: "menu", values }, { buttons: menuButtons(turn, role), spelledOut: true });
  turn.askAgain();
}

/** *Más*: the rest of the menu and the wallet's address on the web; then the open question again. */
export function sayMore(turn: TurnBuilder, { access: { role, readable } }: Who): void {
  if (role === "customer" && !readable) return turn.say({ key: "rolesUnreadable", values: { role } });
  turn.say({ key: "more", values: { lines: moreLines(role), links: walletLinks(turn, role) } });
  turn.askAgain();
}

/** The links of the person's wallets: all of them for a customer, the one in use for staff. */
function walletLinks({ wallet, input: { wallets } }: TurnBuilder, role: Role): readonly WalletLink[] {
  if (role !== "customer")
    return typeof wallet === "string" || wallet.redeemLink === null ? [] : [{ wallet: null, link: wallet.redeemLink }];
  return wallets.flatMap(({ key, name, clientLink }) =>
    clientLink === null ? [] : [{ wallet: wallets.length > 1 ? (name ?? key) : null, link: clientLink }],
  );
}

/** *Ayuda*: explains the open question and asks it again. With no question open, explains the commands of the person's role. */
export function sayHelp(turn: TurnBuilder, { access: { role } }: Who): void {
  const { topic } = turn;
  if (!topic) return turn.say({ key: "help", values: { lines: helpLines(role) } });
  const { wallet } = gatheredIn(turn.session?.state);
  turn.say({ key: "helpHere", values: { topic, mandatory: wallet?.ticketMandatory === true } });
  turn.askAgain();
}

/** The lines of a role's menu. `open`: a question is open. Then no numbers are shown, since a number would answer the question. */
export function menuLines(role: Role, open: boolean): readonly MenuEntry<MenuLine>[] {
  return first[role].map((line) => {
    const row = rows.find(({ menu, number }) => menu[role] === line && number !== undefined);
    return { line, number: open || role === "customer" ? null : (row?.number ?? null) };
  });
}

/** The lines of a role behind *más*. */
export function moreLines(role: Role): readonly MenuEntry<MenuLine>[] {
  const all = new Set(rows.flatMap(({ menu }) => menu[role] ?? []));
  return [...all].filter((line) => !first[role].includes(line)).map((line) => ({ line, number: null }));
}

/** The paragraphs of a role's *ayuda*. */
export function helpLines(role: Role): readonly HelpLine[] {
  return [...new Set(rows.flatMap(({ help }) => help?.[role] ?? []))];
}

/** A button with a command's name, if the network's list of commands has it for this role; otherwise null. */
export function commandButton(turn: TurnBuilder, type: CommandType, role: Role): Button | null {
  const { listed, button, name }: CommandRow = commands[type];
  if (listed === null || !listed.for.includes(role)) return null;
  const label = turn.render(button?.label ?? listed.description);
  return { label, data: tapData({ type: "command", words: name["es-MX"] }) };
}

/** The first buttons of a role's menu. */
export function menuButtons(turn: TurnBuilder, role: Role, atMost = Infinity): Button[] {
  const buttons = rows.flatMap(({ button, name }) =>
    button?.for.includes(role)
      ? [{ label: turn.render(button.label), data: tapData({ type: "command", words: name["es-MX"] }) }]
      : [],
  );
  return buttons.slice(0, atMost);
}

/** The commands that a network lists for a role, where it has such a list. */
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
