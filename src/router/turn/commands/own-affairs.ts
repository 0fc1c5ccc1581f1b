import { allRoles as all } from "../../../domain/people/person.ts";
import { answerPerson, callAPerson, disown } from "./own/call-a-person.ts";
import type { CommandRow } from "./command-row.ts";
import { chooseNotices, forgetPerson, offerForgetting } from "./preferences.ts";
import { registerSelf } from "./own/self-registration.ts";

/** What anybody may want for themselves: registration, notices, a person, their data. Rows of `commands`. */
export const ownAffairs = {
  registerSelf: {
    name: { "es-MX": "registrarme", en: "register me" },
    also: ["registrame"],
    roles: all,
    run: registerSelf,
    menu: {},
    listed: null,
  },
  noticesOn: {
    name: { "es-MX": "avisos", en: "notices" },
    also: ["avisame"],
    roles: all,
    run: (turn) => chooseNotices(turn, true),
    menu: { customer: "notices" },
    listed: null,
  },
  noticesOff: {
    name: { "es-MX": "no más avisos", en: "no more notices" },
    also: ["stop", "alto"],
    roles: all,
    run: (turn) => chooseNotices(turn, false),
    menu: {},
    listed: null,
  },
  person: {
    name: { "es-MX": "hablar con alguien", en: "talk to somebody" },
    roles: all,
    run: callAPerson,
    menu: {},
    listed: null,
  },
  disown: {
    name: { "es-MX": "no fui yo", en: "it was not me" },
    also: ["yo no fui"],
    begins: [{ runs: ["yo? no fui yo?", "ese|esa|eso no fui yo"], needs: "= end" }],
    roles: all,
    run: disown,
    menu: {},
    listed: null,
  },
  answerPerson: {
    name: { "es-MX": "responder", en: "reply" },
    begins: [{ runs: ["responder|responde"], needs: "figure end", skips: "a al" }],
    roles: ["manager"],
    run: answerPerson,
    menu: {},
    listed: null,
  },
  ownRecords: {
    name: { "es-MX": "mis datos", en: "my data" },
    roles: all,
    run: (turn, { phone, person }) => turn.lookUp("ownRecords", { type: "ownRecords", phone }, person.identity),
    menu: { customer: "ownRecords" },
    listed: null,
  },
  forgetMe: {
    name: { "es-MX": "borrar mis datos", en: "erase my data" },
    also: ["borra mis datos"],
    roles: all,
    run: offerForgetting,
    menu: {},
    listed: null,
  },
  forgetMeYes: {
    name: { "es-MX": "borrar mis datos sí", en: "erase my data yes" },
    roles: all,
    run: forgetPerson,
    menu: {},
    listed: null,
  },
} as const satisfies { readonly [type: string]: CommandRow };
