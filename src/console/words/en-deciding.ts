import type { esMxDeciding } from "./es-mx-deciding.ts";

/** What the console says of decisions on money, in English. */
export const enDeciding: typeof esMxDeciding = {
  doubts: {
    none: "Nothing is in doubt. All that was confirmed has its end.",
    explain: "The wallet did not answer. Before you decide, look into its panel: is the operation there?",
    asked: (who, when) => `${who}, ${when}`,
    before: "Balance before",
    looks: "Seen afterwards",
    others: "Other operations of that phone",
    looking: "Still being checked: in a few minutes it can be decided.",
    applied: "It was recorded",
    notApplied: "It was not recorded",
    registerNow: "It was not recorded: record it now",
    follows: {
      applied: "It counts as recorded, and whoever made it is told.",
      notApplied: "It counts as not recorded, and whoever made it is told. It is not sent again.",
      registerNow:
        "It counts as not recorded, and is sent to the wallet again. If the first one did get there, it will be there twice.",
    },
    whoFirst: "To decide, first say who you are.",
    who: "Say who I am",
    story: "Its story",
  },
  approvals: {
    none: "There is nothing to approve.",
    explain: "They are above the cap: one manager asked for them, another approves them.",
    own: "You asked for it yourself: another manager approves it.",
    approve: "Approve",
    refuse: "Refuse",
    follows: {
      approve: "It is done at the wallet now, and whoever asked for it is told.",
      refuse: "It is not done, and whoever asked for it is told.",
    },
  },
  phone: {
    show: "See the whole phone",
    reasons: { compare: "Compare with the panel", call: "Call the customer" },
    other: "Another reason",
    see: "See",
  },
  sure: { title: "Are you sure?", yes: "Yes, do it", no: "No, go back" },
  prove: {
    title: "Prove who you are",
    hint: "The console's token does not say who uses it, and this is done by a manager who proves who they are. I send a code to your chat with the bot: write it here. It is good for this session.",
    send: "Send me the code",
    again: "Send it again",
    code: "Code",
    enter: "This is my code",
    told: {
      sent: "I sent it to your chat.",
      tooSoon: "I sent you one less than a minute ago.",
      noChat: "You have no chat with the bot: write to it and share your number first.",
      wrong: "That is not the code.",
    },
  },
};
