import type { ChannelName } from "../../domain/chat.ts";
import type { Phone } from "../../domain/phone.ts";
import type { ListedPerson, NewCollaboratorView, Purpose } from "../views.ts";

/** Collaborators: adding, disabling, inviting, unlinking, listing. `{password}` is filled in by the deliverer. */
export interface PeopleKeys {
  readonly addRole: undefined;
  readonly addRoleUnclear: undefined;
  readonly addRoleCashier: undefined;
  readonly addRoleManager: undefined;
  readonly addName: undefined;
  readonly addNameWrong: undefined;
  readonly addNameTaken: { name: string };
  readonly addBranch: { branches: readonly string[] };
  readonly branchName: { branch: string };
  readonly addBranchWrong: undefined;
  readonly addBranchIsName: undefined;
  readonly addPhone: undefined;
  readonly addPhoneTaken: { phone: Phone; name: string };
  readonly addSummary: NewCollaboratorView;
  readonly addYes: undefined;
  readonly addWhatToChange: undefined;
  readonly peopleChecking: undefined;
  readonly collaboratorAdded: { name: string; phone: Phone };
  readonly pickCollaborator: {
    purpose: Purpose;
    people: readonly ListedPerson[];
    more: number;
    /** A search that found nobody (`found` false) or several. */
    search: { readonly text: string; readonly found: boolean } | null;
  };
  readonly pickNobody: { purpose: Purpose };
  readonly disableSelf: undefined;
  readonly disableConfirm: ListedPerson;
  readonly disableYes: undefined;
  readonly unlinkConfirm: ListedPerson;
  readonly unlinkYes: undefined;
  readonly unlinked: { name: string };
  readonly invitation: { name: string; links: readonly { readonly channel: ChannelName; readonly link: string }[] };
  readonly invitationRefused: { why: "unknown" | "used" | "expired" | "somebodyElse" };
  readonly collaboratorList: {
    people: readonly (ListedPerson & { readonly active: boolean; readonly chats: readonly ChannelName[] })[];
    page: number;
    pages: number;
  };
}
