import type { Phone } from "../../src/domain/phone.ts";
import type { esMxPeople } from "../../src/text/es-mx/people.ts";

type Values<K extends keyof typeof esMxPeople> = Parameters<(typeof esMxPeople)[K]>[0];

const phone = "4771230001" as Phone;
const ana = { name: "Ana López", phone, branch: "Centro", role: "cashier", channel: null } as const;
const luis = { name: "Luis Pérez", phone: null, branch: "", role: "manager", channel: "telegram" } as const;
const purposes = ["disable", "invite", "unlink"] as const;
const addition = { role: "cajero", name: "Ana López", branch: "Centro", phoneTyped: "477 123 00 01" } as const;

/** Values for every sentence about collaborators. */
export const peopleSamples: { readonly [K in keyof typeof esMxPeople]: readonly Values<K>[] } = {
  addRole: [undefined],
  addRoleUnclear: [undefined],
  addRoleCashier: [undefined],
  addRoleManager: [undefined],
  addName: [undefined],
  addNameWrong: [undefined],
  addNameTaken: [{ name: "Ana López" }],
  addBranch: [{ branches: [] }, { branches: ["Centro", "Norte"] }],
  branchName: [{ branch: "Centro" }],
  addBranchIsName: [undefined],
  addBranchWrong: [undefined],
  addPhone: [undefined],
  addPhoneTaken: [{ phone, name: "Ana López" }],
  addSummary: [
    { ...addition, checked: true, again: false },
    { ...addition, role: "gerente", checked: false, again: true },
  ],
  addYes: [undefined],
  addWhatToChange: [undefined],
  peopleChecking: [undefined],
  collaboratorAdded: [{ name: "Ana López", phone }],
  pickCollaborator: purposes.flatMap((purpose) => [
    { purpose, people: [ana, luis], more: 0, search: null },
    { purpose, people: Array.from({ length: 15 }, () => ana), more: 3, search: { text: "ana", found: true } },
    { purpose, people: [luis], more: 0, search: { text: "pedro", found: false } },
  ]),
  pickNobody: purposes.map((purpose) => ({ purpose })),
  disableSelf: [undefined],
  disableConfirm: [ana],
  disableYes: [undefined],
  unlinkConfirm: [{ ...ana, channel: "whatsapp" }],
  unlinkYes: [undefined],
  unlinked: [{ name: "Ana López" }],
  invitation: [
    { name: "Ana López", links: [] },
    { name: "Ana López", links: [{ channel: "telegram", link: "https://t.me/tienda_bot?start=inv_{password}" }] },
  ],
  invitationRefused: (["unknown", "used", "expired", "somebodyElse"] as const).map((why) => ({ why })),
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
