import type { Button } from "../../../channel/channel.ts";
import { allLanguages, languageNames, type Language } from "../../../domain/language.ts";
import type { Role } from "../../../domain/person.ts";
import { gatheredIn } from "../../../flow/flow.ts";
import type { StoredWallet } from "../../../store/store.ts";
import { sinceMs } from "../../access.ts";
import type { TurnBuilder } from "../turn-builder.ts";
import { longestTapBytes, tapData } from "../../tap.ts";
import { offer } from "../remembered/offers.ts";
import type { Who } from "./command-row.ts";

/** Asks in which of several wallets somebody works. `dropped`: they asked for something that needs a wallet, and have to ask for it again. */
function offerWallets(turn: TurnBuilder, dropped: boolean): void {
  const { wallets } = turn.input;
  // The key, not the place: a list that has changed since must not choose another one.
  const buttons = wallets.map((wallet): Button => ({
    label: turn.render({ key: "walletLabel", values: { name: nameOf(wallet) } }),
    data: tapData({ type: "command", words: `monedero =${wallet.key}` }),
  }));
  const fitting = buttons.filter((button) => Buffer.byteLength(button.data) <= longestTapBytes);
  const all = fitting.length === wallets.length;
  const said = { key: "chooseWalletAsk", values: { wallets: wallets.map(nameOf), dropped } } as const;
  // The numbers of the list are those of the buttons only where none is left out.
  turn.say(said, { buttons: fitting, spelledOut: true, ...(all && { closed: true }) });
  turn.askAgain();
}

/**
 * *Monedero*: which wallet somebody of the staff works in from now on. An open conversation stays in the one it began in, and whatever comes of
 * it: it says so, and asks its question again.
 */
export function chooseWallet(turn: TurnBuilder, text: string, who: Who): void {
  const { wallets } = turn.input;
  if (turn.settings.walletKey !== null || wallets.length < 2) {
    const { wallet } = turn;
    return turn.say(
      typeof wallet === "string"
        ? { key: "walletUnreadable", values: { role: who.access.role } }
        : { key: "walletOnly", values: { name: wallet.name ?? wallet.key } },
    );
  }
  const chosen = text.startsWith("=")
    ? wallets.find((wallet) => wallet.key === text.slice(1))
    : wallets[Number(text || "0") - 1];
  if (!chosen) return offerWallets(turn, false);
  const open = walletOfSession(turn);
  const stays = open !== null && open.key !== chosen.key;
  turn.person.choose({ walletKey: chosen.key });
  turn.say({ key: "walletChosen", values: { name: nameOf(chosen), open: stays ? nameOf(open) : null } });
  turn.askAgain();
}

/**
 * *Idioma*: in which language somebody is written to from now on; null: it is asked. An open question is asked again in the new one. `role`: null
 * where it is not known who they are.
 */
export function chooseLanguage(turn: TurnBuilder, language: Language | null, role: Role | null): void {
  if (language === null) {
    const buttons = allLanguages.map((one): Button => ({
      label: languageNames[one],
      data: tapData({ type: "command", words: `idioma =${one}` }),
    }));
    turn.say({ key: "languageAsk" }, { buttons, spelledOut: true, closed: true });
    return turn.askAgain();
  }
  turn.person.choose({ language });
  turn.say({ key: "languageChosen" });
  if (role !== null) turn.showCommands(role);
  turn.askAgain();
}

/** *Avisos*, *no más avisos*: whether somebody is told of the sales on their own phone. */
export function chooseNotices(turn: TurnBuilder, wanted: boolean): void {
  turn.person.choose({ notices: wanted ? "on" : "off" });
  if (wanted) turn.person.remember({ noticesPutOn: true });
  turn.audit(wanted ? "notices.on" : "notices.off");
  turn.say({ key: wanted ? "noticesAreOn" : "noticesAreOff" });
}

/** *Borrar mis datos*: what that will do, and how to confirm it. */
export function offerForgetting(turn: TurnBuilder, { access: { role } }: Who): void {
  const label = turn.render({ key: "forgetYes" });
  const button = { label, data: tapData({ type: "forget", offeredAtMs: turn.nowMs }) };
  turn.say({ key: "forgetAsk", values: { staff: role !== "customer" } }, { buttons: [button], closed: true });
  offer(turn, button);
}

/** How long the option to be forgotten holds, ms: where it is chosen by a number, that number may mean something else by then. */
const offerHoldsMs = 15 * 60_000;

/** The option to be forgotten was chosen. `offeredAtMs`: when it was offered, epoch ms. */
export function confirmForgetting(turn: TurnBuilder, offeredAtMs: number, who: Who): void {
  if (sinceMs(offeredAtMs, turn.nowMs) <= offerHoldsMs) forgetPerson(turn, who);
  else turn.say({ key: "oldButton" });
}

/** Forgets who somebody is. Of a customer the books keep no trace either; what the staff did stays theirs. */
export function forgetPerson(turn: TurnBuilder, { person, phone, access: { role } }: Who): void {
  if (role === "customer") {
    if (turn.session) turn.end();
    return turn.lookUp("eraseCustomer", { type: "eraseCustomer", phone }, person.identity);
  }
  turn.forget(person);
  turn.audit("person.forgotten");
  turn.say({ key: "forgotten", values: { staff: true, untilText: null } });
}

/** A customer has no wallet to choose: the word means nothing to them. */
export function refuseWallet(turn: TurnBuilder): void {
  turn.audit("access.refused", "wallet");
  turn.say({ key: "notUnderstood", values: { role: "customer" } });
}

/** Says why there is no wallet to work in, or asks which of several. */
export function sayNoWallet(turn: TurnBuilder, why: "unclear" | "unreadable", { access }: Pick<Who, "access">): void {
  if (why === "unclear") offerWallets(turn, true);
  else turn.say({ key: "walletUnreadable", values: { role: access.role } });
}

/** The wallet that the open conversation works in; null where none does. */
function walletOfSession({ session }: TurnBuilder): Named | null {
  const { wallet } = gatheredIn(session?.state);
  return wallet === undefined || wallet.key === "" ? null : wallet;
}

type Named = Pick<StoredWallet, "key" | "name">;

function nameOf(wallet: Named): string {
  return wallet.name ?? wallet.key;
}
