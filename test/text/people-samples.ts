import { centavosOf } from "../../src/domain/money.ts";
import { moneyRules } from "../../src/domain/shop.ts";
import type { PeopleKeys } from "../../src/text/es-mx/people.ts";
import { purposes } from "../../src/text/views.ts";
import { membersOf, phone, phoneTyped, type SamplesOf } from "./sample-values.ts";

const ana = { name: "Ana López", phone, branch: "Centro", role: "cashier", channel: null } as const;
const luis = { name: "Luis Pérez", phone: null, branch: "", role: "manager", channel: "telegram" } as const;
const addition = { role: "cajero", name: "Ana López", branch: "Centro", phoneTyped } as const;

export const peopleSamples: SamplesOf<PeopleKeys> = {
  addNameTaken: [{ name: "Ana López" }],
  addBranch: [{ branches: [] }, { branches: ["Centro", "Norte"] }],
  branchName: [{ branch: "Centro" }],
  addPhoneTaken: [{ phone, name: "Ana López" }],
  addSummary: [
    { ...addition, checked: true, again: false },
    { ...addition, role: "gerente", checked: false, again: true },
  ],
  numberMoved: [{ name: "Ana López", channel: "telegram" }],
  accessChanged: (["invited", "unlinked"] as const).map((change) => ({
    change,
    name: "Ana López",
    byName: "Luis Pérez",
  })),
  moneyRuleChanged: moneyRules.map((rule) => ({
    rule,
    byName: "Luis Pérez",
    from: centavosOf(50_000),
    to: rule === "REDEEM_CAP" ? null : centavosOf(500_000),
  })),
  collaboratorAdded: (["here", "elsewhere", "console"] as const).map((password) => ({
    name: "Ana López",
    phone,
    password,
  })),
  pickCollaborator: purposes.flatMap((purpose) => [
    { purpose, people: [ana, luis], more: 0, search: null },
    { purpose, people: Array.from({ length: 15 }, () => ana), more: 3, search: { text: "ana", found: true } },
    { purpose, people: [luis], more: 0, search: { text: "pedro", found: false } },
  ]),
  pickNobody: purposes.map((purpose) => ({ purpose })),
  disableConfirm: [ana],
  unlinkConfirm: [{ ...ana, channel: "whatsapp" }],
  unlinked: [{ name: "Ana López" }],
  invitation: [
    { name: "Ana López", links: [] },
    { name: "Ana López", links: [{ channel: "telegram", link: "https://t.me/tienda_bot?start=inv_{password}" }] },
  ],
  invitationRefused: membersOf<PeopleKeys["invitationRefused"]["why"]>({
    unknown: true,
    used: true,
    expired: true,
    somebodyElse: true,
    tooMany: true,
  }).map((why) => ({ why })),
  collaboratorList: [
    { people: [], page: 1, pages: 1 },
    {
      people: [
        { ...ana, active: true, chats: ["telegram", "whatsapp"] },
        { ...luis, channel: null, active: false, chats: [] },
      ],
      page: 2,
      pages: 3,
    },
  ],
};
