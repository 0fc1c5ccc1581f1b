import type { ReadLanguage } from "../../src/domain/language.ts";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type Act, acts as allActs, type Role, roles, slotRoles } from "../../src/understanding/labels.ts";
import { actFeaturesOf, type RoleFeatures, roleFeaturesOf } from "../../src/understanding/model/features.ts";
import type { SituationName } from "../../src/understanding/situation.ts";
import { isDatum, type Datum, type Token } from "../../src/understanding/tokens/token.ts";
import { tokensOf } from "../../src/understanding/tokens/tokens.ts";
import {
  readList,
  type Expectation,
  type Kind,
  type ListName,
  type State,
  type Utterance,
} from "../hearing/utterance.ts";

/** A message with what it may mean: any of the acts, and of each figure any of the roles. Null: nothing is known of it. */
export interface Labelled {
  readonly text: string;
  readonly situation: SituationName;
  readonly acts: readonly Act[] | null;
  readonly roles: readonly (readonly Role[] | null)[] | null;
  readonly actFeatures: readonly string[];
  readonly roleFeatures: readonly RoleFeatures[];
  /** How often it counts. */
  readonly weight: number;
}

interface Meaning {
  readonly situation: SituationName;
  /** That of whoever writes; absent: Spanish. */
  readonly language?: ReadLanguage;
  readonly acts: readonly Act[] | null;
  readonly weight?: number;
  rolesOf(data: readonly Datum[]): readonly (readonly Role[] | null)[] | null;
}

/** Makes an example of a text. */
export function labelled(text: string, meaning: Meaning): Labelled {
  const { situation, acts, weight = 1 } = meaning;
  const tokens = tokensOf(text, meaning.language);
  const data = tokens.filter((token: Token): token is Datum => isDatum(token));
  const known = meaning.rolesOf(data);
  return {
    text,
    situation,
    acts,
    roles: known?.some((one) => one !== null) ? known : null,
    actFeatures: actFeaturesOf(tokens, /[?¿]/.test(text), situation),
    roleFeatures: data.length === 0 ? [] : roleFeaturesOf(tokens, situation),
    weight,
  };
}

const situationsOfStates: { readonly [state in State]: SituationName } = {
  idle: "cashier",
  phone: "phone",
  amount: "amount",
  ticket: "ticket",
  summary: "summary",
  afterSale: "after",
  doubt: "after",
  managerIdle: "manager",
  customerIdle: "customer",
};

export function situationOfState(state: State): SituationName {
  return situationsOfStates[state];
}

/** The acts that bring about an expected outcome. Null: any may. */
const actsOfKinds: {
  readonly [kind in Kind]: { readonly idle: readonly Act[] | null; readonly asked: readonly Act[] | null };
} = {
  sale: {
    idle: ["sale", "next", "sameAgain"],
    asked: ["answer", "correction", "noTicket", "sale", "next", "sameAgain"],
  },
  changed: { idle: [], asked: ["correction", "yesBut", "answer", "noTicket"] },
  changing: { idle: [], asked: ["change", "correction", "back"] },
  confirmed: { idle: ["yes"], asked: ["yes"] },
  refused: { idle: [], asked: ["no", "change", "correction", "yesBut", "cancel"] },
  cancelled: { idle: ["denial", "cancel", "later"], asked: ["cancel", "no", "denial"] },
  waited: { idle: ["later"], asked: ["wait", "later"] },
  asked: { idle: null, asked: null },
  noPhone: { idle: ["sale", "howTo"], asked: ["noPhone"] },
  menu: { idle: ["menu", "greeting", "howTo", "whoAreYou", "other"], asked: ["menu", "howTo", "greeting"] },
  told: {
    idle: [
      "howTo",
      "whoAreYou",
      "shop",
      "earning",
      "notAllowed",
      "complaint",
      "other",
      "denial",
      "later",
      "oops",
      "person",
      "noticesOn",
      "thanks",
      "greeting",
      "menu",
      "registerMe",
    ],
    asked: ["whatIsIt", "howTo", "whoAreYou", "earning", "shop", "other", "complaint", "oops", "person", "notAllowed"],
  },
  helped: { idle: ["howTo"], asked: ["whatIsIt", "howTo"] },
  polite: { idle: ["thanks", "greeting", "other", "denial", "later"], asked: ["thanks", "greeting", "other"] },
  status: { idle: ["status"], asked: ["status"] },
  undoOffered: { idle: ["undo", "refund"], asked: ["undo", "refund"] },
  refundOffered: { idle: ["refund", "undo"], asked: ["refund", "undo"] },
  balance: { idle: ["balance", "thatBalance"], asked: ["balance", "thatBalance"] },
  own: { idle: ["ownBalance", "balance"], asked: ["ownBalance"] },
  otherRefused: { idle: ["balance", "thatBalance", "notAllowed"], asked: ["balance"] },
  pointed: {
    idle: [
      "person",
      "shop",
      "complaint",
      "earning",
      "howTo",
      "notAllowed",
      "registerMe",
      "redeem",
      "refund",
      "undo",
      "history",
      "status",
      "sale",
      "noticesOn",
      "correct",
      "correctAdd",
      "findSale",
    ],
    asked: ["person", "shop"],
  },
  history: { idle: ["history"], asked: ["history"] },
  myDay: { idle: ["myDay"], asked: ["myDay"] },
  corte: { idle: ["corte"], asked: ["corte"] },
  customers: { idle: ["customers"], asked: ["customers"] },
  staffAdd: { idle: ["staffAdd", "invite"], asked: ["staffAdd", "invite"] },
  staffDisable: { idle: ["staffDisable"], asked: ["staffDisable"] },
  staffList: { idle: ["staffList"], asked: ["staffList"] },
  register: { idle: ["register"], asked: ["register"] },
  redeem: { idle: ["redeem"], asked: ["redeem"] },
  correction: { idle: ["correctAdd", "correctRemove", "correct"], asked: ["correctAdd", "correctRemove", "correct"] },
  approvals: { idle: ["approvals"], asked: ["approvals"] },
  pending: { idle: ["doubts"], asked: ["doubts"] },
  saleFound: { idle: ["findSale"], asked: ["findSale"] },
  noticesOff: { idle: ["noticesOff"], asked: ["noticesOff"] },
  dataDelete: { idle: ["forgetMe"], asked: ["forgetMe"] },
  denied: {
    idle: [
      "notAllowed",
      "staffAdd",
      "staffDisable",
      "staffList",
      "invite",
      "correctAdd",
      "correctRemove",
      "correct",
      "audit",
      "approvals",
      "customers",
      "corte",
      "refund",
      "undo",
      "sale",
      "registerMe",
    ],
    asked: ["notAllowed"],
  },
};

const askedStates: ReadonlySet<State> = new Set(["phone", "amount", "ticket", "summary"]);

/** The acts that an utterance of a list may have. Null: any. */
export function actsOf({ state, expect }: Utterance): readonly Act[] | null {
  const side = askedStates.has(state) ? "asked" : "idle";
  const all = expect.map(({ kind }) => actsOfKinds[kind][side]);
  if (all.some((acts) => acts === null)) {
    // What is asked about may be anything; where it may also be something certain, that is what it is.
    const known = all.flatMap((acts) => acts ?? []);
    return known.length === 0 || known.length > 12 ? null : [...new Set(known)];
  }
  return [...new Set(all.flatMap((acts) => acts ?? []))];
}

const noSlot: readonly Role[] = roles.filter((role) => !slotRoles.has(role));

/** Kinds that say with their data what each figure is. */
const telling: ReadonlySet<Kind> = new Set([
  "sale",
  "changed",
  "redeem",
  "correction",
  "register",
  "confirmed",
  "changing",
]);

/** The expectation that says most of the figures; null: none says anything. */
function mostTelling(expect: readonly Expectation[]): Expectation | null {
  const size = ({ phone, amountCentavos, ticket, points }: Expectation) =>
    [phone, amountCentavos, ticket, points].filter((one) => one !== undefined && one !== null).length;
  const told = expect.filter(({ kind }) => telling.has(kind)).toSorted((one, other) => size(other) - size(one));
  if (told[0] !== undefined && size(told[0]) > 0) return told[0];
  return expect.find(({ kind }) => kind === "asked") ?? told[0] ?? null;
}

const bare = (ticket: string) =>
  ticket
    .toLowerCase()
    .replaceAll(/[^\p{L}\d]/gu, "")
    .replace(/^0+(?=\d)/, "");

/** The roles that each figure may have by what is expected. */
export function rolesOf(expect: readonly Expectation[], data: readonly Datum[]): (readonly Role[] | null)[] | null {
  const most = mostTelling(expect);
  if (most === null) return null;
  if (most.kind === "confirmed") return data.map(() => null);
  // Of two sales in one message each figure is what it is, though the bot asks for one at a time.
  if (new Set(data.flatMap((token) => (token.type === "phone" ? [token.phone] : []))).size > 1) return null;
  const isAbout = most.kind === "asked" ? most.about : undefined;
  return data.map((token) => {
    const found: Role[] = [];
    if (token.type === "phone") {
      if (token.phone === most.phone) found.push("phone");
      // A phone that is not expected is not taken; but what is asked may be another thing than the phone.
      else if (most.kind === "asked" && isAbout !== "phone") return null;
    }
    const centavos =
      token.type === "number" &&
      (token.amount.type === "amount"
        ? token.amount.centavos
        : token.amount.type === "ambiguous"
          ? token.amount.guess
          : null);
    if (typeof centavos === "number") {
      if (centavos === most.amountCentavos) found.push("amount");
      if (most.points !== undefined && centavos === Math.abs(most.points) * 100) found.push("points");
    }
    const tickets = [most.ticket ?? []].flat();
    if (
      token.type !== "phone" &&
      tickets.some(
        (one) =>
          bare(one) === bare(token.typed) ||
          (bare(one).endsWith(bare(token.typed)) &&
            token.type === "number" &&
            bare(one).length - bare(token.typed).length <= 2),
      )
    )
      found.push("ticket");
    if (found.length > 0) return found;
    if (most.kind === "asked" && token.type === "number" && token.amount.type === "ambiguous")
      return [...noSlot, "amount"];
    return noSlot;
  });
}

const oneIn = (every: number) => (_: unknown, at: number) => at % every === 0;

/** Reads a list of utterances as examples; those of several messages are left out. `every`: only one in so many. */
export function examplesOfList(name: ListName, every = 1): Labelled[] {
  return readList(name)
    .filter(oneIn(every))
    .flatMap((utterance) => {
      const [text, ...more] = utterance.texts;
      if (text === undefined || more.length > 0) return [];
      return labelled(text, {
        situation: situationOfState(utterance.state),
        acts: actsOf(utterance),
        rolesOf: (data) => rolesOf(utterance.expect, data),
      });
    });
}

/** What cashiers ask for in a manager's words. */
const ofManagers: ReadonlySet<string> = new Set(
  "staffAdd staffDisable staffList invite correctAdd correctRemove correct audit approvals customers corte".split(" "),
);

const marked = /\[([^\]:]+):([a-z]+)\]/gi;

/** How often the messages of a file count that have to be understood for certain. */
const weights: { readonly [file: string]: number } = { "core.tsv": 3, "counter-core.tsv": 3, "rows.tsv": 2 };

function actNamed(name: string): Act {
  const act = allActs.find((one) => one === name);
  if (act === undefined) throw new Error(`There is no act "${name}"`);
  return act;
}

/** Reads the examples of a folder: lines of situation, act (or acts of which any is right, parted by `|`) and text, parted by tabs. Figures may be marked with their roles: `cobra [250:amount]`. `every`: only one in so many. */
export function examplesOfFolder(folder: string, every = 1, language: ReadLanguage = "es-MX"): Labelled[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith(".tsv"))
    .sort()
    .flatMap((file) =>
      readFileSync(join(folder, file), "utf8")
        .trimEnd()
        .split("\n")
        .map((line) => ({ file, line })),
    )
    .filter(oneIn(every))
    .flatMap(({ file, line }) => {
      const [situation = "", act = "", written = ""] = line.split("\t");
      const text = written.replaceAll(/ ?⏎ ?/g, "\n");
      const names: readonly string[] =
        situation === "manager" && ofManagers.has(act) ? ["manager", "cashier"] : [situation];
      return names.map((name) =>
        fromMarked(text, name as SituationName, act.split("|").map(actNamed), weights[file] ?? 1, language),
      );
    });
}

/** Makes an example of a text whose figures are marked with their roles; a text without marks says nothing of roles. */
export function fromMarked(
  written: string,
  situation: SituationName,
  acts: readonly Act[] | null,
  weight = 1,
  language: ReadLanguage = "es-MX",
): Labelled {
  const marks: { readonly start: number; readonly value: string; readonly role: Role }[] = [];
  let removed = 0;
  const text = written.replaceAll(marked, (whole, value: string, role: string, start: number) => {
    marks.push({ start: start - removed, value, role: role as Role });
    removed += whole.length - value.length;
    return value;
  });
  return labelled(text, {
    situation,
    acts,
    weight,
    language,
    rolesOf: (data) => (marks.length === 0 ? null : rolesByOrder(data, marks)),
  });
}

/** The roles of figures by the order of the marks; null where the figures that were read are not the marked ones. */
function rolesByOrder(
  data: readonly Datum[],
  marks: readonly { readonly role: Role }[],
): (readonly Role[] | null)[] | null {
  if (data.length !== marks.length) return null;
  return data.map((_, at) => [(marks[at] as { role: Role }).role]);
}
