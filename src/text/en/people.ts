import { type Centavos, formatAmount } from "../../domain/money.ts";
import type { MoneyRule } from "../../domain/shop.ts";
import { formatPhone } from "../../domain/phone.ts";
import { lines, namesPeople, type TextsOf } from "../wording.ts";
import type { PeopleKeys } from "../es-mx/people.ts";
import type { Purpose } from "../views.ts";
import { channelTraits } from "../../domain/chat.ts";

const listed = namesPeople({ roles: { cashier: "cashier", manager: "manager" }, noPhone: "no mobile" });

const moneyRuleNames: { readonly [rule in MoneyRule]: string } = {
  CORRECTION_CAP: "the cap of corrections",
  REDEEM_CAP: "above what the customer is asked before their balance is used",
  SALE_CEILING: "the ceiling of cashiers' sales",
};

const amountOr = (amount: Centavos | null) => (amount === null ? "none" : formatAmount(amount));

const whom: { readonly [purpose in Purpose]: string } = {
  disable: "Whom do I disable?",
  invite: "Whom do I invite?",
  unlink: "Which chat do I unlink?",
};

export const enPeople: TextsOf<PeopleKeys> = {
  addNameTaken: (v) =>
    `There is already somebody named ${v.name}, and the wallet does not take two. With the second surname?`,
  addBranch: (v) =>
    v.branches.length === 0
      ? "Branch?"
      : `Branch? ${v.branches.map((branch, i) => `*${i + 1}* ${branch}`).join(" · ")}. Or write another one.`,
  branchName: (v) => v.branch,
  addPhoneTaken: (v) => `${formatPhone(v.phone)} is ${v.name}'s, who is active. Another mobile? Or *cancel*.`,
  addSummary: (v) =>
    lines([
      v.again ? "You answered before the summary. Check it:" : null,
      "*New collaborator*",
      `Role: ${v.role === "cajero" ? "cashier" : "manager"}`,
      `Name: ${v.name}`,
      `Branch: ${v.branch}`,
      `Mobile: ${formatPhone(v.phoneTyped)}`,
      v.checked ? null : "I could not see whether they are on the list.",
      "Do I add them? *yes*, or change: *1* role · *2* name · *3* branch · *4* mobile",
    ]),
  addWhatToChange: () => "What do I change? *1* role · *2* name · *3* branch · *4* mobile. Or *cancel*.",
  peopleChecking: () => "One moment, I am reading the list of collaborators.",
  collaboratorAdded: (v) =>
    lines([
      `✅ Collaborator added: ${v.name} · ${formatPhone(v.phone)}`,
      {
        here: "Their password for the wallet: {password}\nGive it to them now: in 10 minutes I delete this message.",
        elsewhere: "I sent you their password for the wallet in your other chat: here I could not delete it.",
        console: "I do not write their password here, because I could not delete it. The console shows it once.",
      }[v.password],
      `To use the bot, ${v.name} writes to me and shares their number. If they cannot, *invite*.`,
    ]),

  pickCollaborator: (v) =>
    lines([
      v.search === null
        ? null
        : v.search.found
          ? `There are several with “${v.search.text}”.`
          : `I did not find “${v.search.text}”.`,
      ...v.people.map((person, i) => `*${i + 1}* · ${listed(person)}`),
      v.more > 0 ? `And ${v.more} more: look for them by name or mobile.` : null,
      `${whom[v.purpose]} Their number in the list, name or mobile; or *cancel*.`,
    ]),
  pickNobody: (v) =>
    ({
      disable: "There is no other active collaborator.",
      invite: "All of them have their chat. To change one, first *unlink*.",
      unlink: "No collaborator has a linked chat.",
    })[v.purpose],
  disableConfirm: (v) =>
    `*Disable a collaborator*\n${listed(v)}\nThey can no longer get in. What they confirmed stays.\nDo I disable them? *yes* or *no*`,
  unlinkConfirm: (v) =>
    `*Unlink a chat*\n${listed(v)}\nThat chat will no longer be ${v.name}'s. If they lost their phone, disable them too.\nDo I unlink it? *yes* or *no*`,
  unlinked: (v) => `Done: that chat is no longer ${v.name}'s.`,

  invitation: (v) =>
    lines([
      `Invitation for ${v.name}. Forward this to them; it is good for 24 hours and only once:`,
      ...v.links.map(({ channel, link }) => `On ${channelTraits[channel].title}: ${link}`),
      `${v.links.length === 0 ? "Let them write to me" : "Or let them write to me"}: invitation {password}`,
      "In 10 minutes I remove this message from here.",
    ]),
  invitationRefused: (v) =>
    ({
      unknown: "There is no such invitation. See that it is whole, or ask your manager for another.",
      used: "That invitation was used already. Ask your manager for another.",
      expired: "That invitation has expired. Ask your manager for another.",
      somebodyElse: "This chat is somebody's already. The invitation is for whoever is not identified yet.",
      tooMany: "That was one too many that does not work. Ask your manager for a new one.",
    })[v.why],

  moneyRuleChanged: (v) =>
    `⚠️ ${v.byName} changed at the console ${moneyRuleNames[v.rule]}: from ${amountOr(v.from)} to ${amountOr(v.to)}.\nIf they should not have, tell the owner.`,
  numberMoved: (v) =>
    `⚠️ ${v.name}'s number moved to another account on ${channelTraits[v.channel].title}: the former one has lost its permissions, and the new one has none.\nIf the new one is ${v.name}'s, *invite*. If not, *disable*.`,
  accessChanged: (v) =>
    `At the console ${v.byName} ${v.change === "invited" ? `invited ${v.name} to link another chat` : `unlinked a chat of ${v.name}`}.\nIf they should not have, tell the owner.`,
  consoleCode: () =>
    "Your code for the console: {password}\nType it there. If you did not ask for it, give it to nobody: somebody is using your name.",
  collaboratorList: (v) =>
    lines([
      `*Collaborators*${v.pages > 1 ? ` (${v.page} of ${v.pages})` : ""}`,
      ...v.people.map(
        (person) =>
          `${person.active ? "" : "✖ disabled: "}${listed(person)} · ${
            person.chats.length === 0
              ? "no chat"
              : `chat: ${person.chats.map((channel) => channelTraits[channel].title).join(", ")}`
          }`,
      ),
      v.people.length === 0 ? "There is none." : null,
    ]),
};
