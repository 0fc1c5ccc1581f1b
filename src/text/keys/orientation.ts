import type { ChannelName } from "../../domain/chat.ts";
import type { Role } from "../../domain/person.ts";
import type { MenuEntry } from "../menu.ts";
import type { HelpLine, MenuLine } from "../views.ts";

/** Orientation: who somebody is, what the bot can do, what it does not read; the demo; the lists of commands. */
export interface OrientationKeys {
  // People and orientation
  readonly unknownPerson: { channel: ChannelName };
  readonly contactNotYours: { channel: ChannelName; known: boolean };
  readonly sharedNumber: undefined;
  readonly takeoverOver: undefined;
  readonly shareMyNumber: undefined;
  readonly welcome: { name: string | null; role: Role; branch: string | null; lines: readonly MenuEntry<MenuLine>[] };
  readonly menu: { role: Role; lines: readonly MenuEntry<MenuLine>[] };
  readonly help: { lines: readonly HelpLine[] };
  readonly notUnderstood: { role: Role };
  readonly notAllowed: undefined;
  readonly notACollaborator: undefined;
  readonly rolesUnreadable: { role: Role };
  readonly walletUnclear: undefined;
  readonly walletUnreadable: { role: Role };
  readonly editedIgnored: undefined;
  readonly unsupported: { what: string };
  readonly replyWithNumber: undefined;
  readonly answerTooOld: undefined;
  readonly oldButton: undefined;
  /** `goOn`: how to answer what is still open. */
  readonly oldDecision: { goOn: "approvals" | "doubts" | "doubtsOrApprovals" | "cancel" };
  readonly stepFailed: undefined;
  readonly tooFast: undefined;
  readonly upgraded: undefined;
  readonly onlyPrivate: undefined;

  // The demo, and the lists of commands
  readonly demoBanner: undefined;
  readonly demoPage: { url: string };
  readonly demoChoose: undefined;
  readonly roleName: { role: Role };
  readonly commandSale: undefined;
  readonly commandBalance: undefined;
  readonly commandDoubts: undefined;
  readonly commandMenu: undefined;
  readonly commandHelp: undefined;
  readonly commandCancel: undefined;
  readonly commandLanguage: undefined;
}
