import type { Language, ReadLanguage } from "../../../domain/language.ts";
import type { Role } from "../../../domain/person.ts";
import type { FlowName } from "../../../flow/flow.ts";
import type { HelpLine, MenuLine, Said } from "../../../text/keys.ts";
import type { Beginning } from "../../../understanding/lines/command-words.ts";
import type { TurnBuilder } from "../turn-builder.ts";
import type { Phone } from "../../../domain/phone.ts";
import type { Person } from "../../../store/store.ts";
import type { Access } from "../../access.ts";

/** The rest of a message that is a command. */
export interface Words {
  /** The text after the command's own words, or empty. */
  readonly text: string;
  /** The language to switch to. Null: ask which one. */
  readonly language: Language | null;
}

/** What the router does instead of the handler, or after it: show the menu, show *más*, show *ayuda*, or register a customer. */
export type FollowUp = "menu" | "more" | "help" | "register";

/** How a line begins that is a command. `gives`: what its text then begins with. */
interface Opening extends Beginning {
  readonly gives?: string;
}

/** Everything that the router must know of one thing that can be said in a chat. */
interface Sayable {
  /**
   * Its name in each language. The name alone is the command; a network's list of commands shows it without spaces and accents. A name counts only in its own
   * language, except that the Spanish ones count in every language.
   */
  readonly name: { readonly [language in ReadLanguage]: string };
  /** Other whole messages that mean it, by the language in which they are read, as names are. */
  readonly also?: { readonly [language in ReadLanguage]?: readonly string[] };
  /** What begins a line that says more, by language; what follows is the command's text. Absent: it is said alone. */
  readonly begins?: { readonly [language in ReadLanguage]?: readonly Opening[] };
  /** The number by which it is chosen where no question is open. */
  readonly number?: string;
  /** As a question it is not the command: "¿cancelar?". */
  readonly isNoQuestion?: true;
  /** The label of its button under the menu. */
  readonly button?: { readonly label: Said; readonly for: readonly Role[] };
  /** Its line in the menu of each role. `menu.ts` says which lines come first and which are behind *más*. Commands may share a line. */
  readonly menu: { readonly [role in Role]?: MenuLine };
  /** Its paragraph of *ayuda*, by role. Commands may share a paragraph. */
  readonly help?: { readonly [role in Role]?: HelpLine };
  /** Its line in a network's list of commands; null: it is not listed. */
  readonly listed: { readonly description: Said; readonly for: readonly (Role | "anyone")[] } | null;
}

/** Begins a flow. The flow's own roles say who may. */
export interface FlowRow extends Sayable {
  readonly flow: FlowName;
  /** It acts in the name of a collaborator in one wallet, so the person must have both. */
  readonly needsCollaborator?: true;
  /** Its first message may carry the data of one phone; a line with several phones is refused. */
  readonly readsLine?: true;
  /** Called before the flow begins. Returns "flow" to begin it, and nothing if it handled the message itself. */
  readonly run?: (turn: TurnBuilder, who: Who, words: Words) => "flow" | void;
}

/** A command without a flow. */
export interface PlainRow extends Sayable {
  readonly flow?: undefined;
  /** The roles that may use it. Anybody else gets the menu or a refusal, and the audit trail gets a line. */
  readonly roles: readonly Role[];
  /** Runs the command, whatever conversation is open. */
  readonly run: (turn: TurnBuilder, who: Who, words: Words) => FollowUp | void;
  /** What to do for other roles instead. */
  readonly refuse?: (turn: TurnBuilder, who: Who) => void;
}

/** A row of the table of commands. */
export type CommandRow = FlowRow | PlainRow;

/** The person of a turn, with a proved phone and what it allows. */
export interface Who {
  readonly person: Person;
  readonly phone: Phone;
  readonly access: Access;
}
