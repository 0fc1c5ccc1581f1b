import type { Flow } from "../../src/flow/flow.ts";
import { activeWithPhone, listedPerson, pickingMachine } from "./pick-collaborator.ts";

const machine = pickingMachine({
  id: "disableCollaborator",
  purpose: "disable",
  candidates: activeWithPhone,
  refuse: (candidate, ownPhone) =>
    candidate.phone === ownPhone ? { say: { key: "disableSelf" }, audit: "collaborator.refusedSelf" } : null,
  confirm: (candidate) => ({
    say: { key: "disableConfirm", values: listedPerson(candidate) },
    yes: { key: "disableYes" },
  }),
  act: ({ phone, name }) => ({
    type: "operation",
    request: { kind: "disableCollaborator", walletKey: "", phone, name },
    customerName: name,
    overrides: [],
  }),
  told: null,
});

/** *Baja*: a collaborator from the list or by name or phone, a question that names them, *sí* (`/employee/disable`). */
export const disableCollaborator: Flow = {
  id: "disableCollaborator",
  version: 2,
  machine,
  roles: ["manager"],
  topics: { list: "collaborator" },
  // Version 1 took no other name at its question.
  migrations: { 1: (stored) => stored },
};
