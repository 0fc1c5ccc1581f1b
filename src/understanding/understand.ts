import type { Centavos } from "../domain/money.ts";
import { facesIn } from "./tokens/faces.ts";
import type { Act } from "./acts/acts.ts";
import { actFeaturesOf } from "./acts/act-features.ts";
import { likelyActs, type Likely } from "./acts/classify.ts";
import { isConsent, saysYesBeside } from "./consent.ts";
import { formOf } from "./forms.ts";
import { theModel, type Model } from "./model.ts";
import { labelsOf } from "./roles/label.ts";
import { groupedThousands, isSum, workedOut } from "./offers.ts";
import { roleFeaturesOf } from "./roles/role-features.ts";
import { nameOf, type Situation, type SituationName } from "./situation.ts";
import { labelledData, leastOnly, slotsOf, type LabelledDatum, type Slots } from "./slots.ts";
import type { Token } from "./tokens/token.ts";
import { isBelowZero, signIn, tokensOf } from "./tokens/tokens.ts";
import { vetoesOf, type Effect } from "./vetoes.ts";

/** A message as it was understood in its situation. */
export interface Utterance {
  readonly text: string;
  readonly situation: Situation;
  readonly tokens: readonly Token[];
  /** The likeliest act; null: the message has no words and no figures. */
  readonly act: Act | null;
  /** Its probability, from 0 to 1. */
  readonly probability: number;
  /** All that the message may be, likeliest first. */
  readonly likely: readonly Likely[];
  /** Its figures with their roles. */
  readonly data: readonly LabelledDatum[];
  /** What they give, as the vetoes leave it. */
  readonly slots: Slots;
  /** The whole message is a yes to a question that moves money. */
  readonly consents: boolean;
  /** It is a yes beside one figure: a yes only to a question that shows it. */
  readonly consentsBeside: boolean;
  /** It has a question mark. */
  readonly questioned: boolean;
  /** The names of the vetoes that fired. */
  readonly vetoes: readonly string[];
  /** It only tells of something: it begins no sale. */
  readonly onlyTells: boolean;
}

/** Longest part of a message that is read, characters. */
const longestRead = 1_000;

/** The message that was read last: a turn asks for it several times. */
let last: { readonly key: string; readonly model: Model; readonly utterance: Utterance } | null = null;

/**
 * Understands what a person writes. It is pure, decides nothing, and never makes up or corrects a digit: it gives roles to the figures that the tokens
 * have, and an act to the whole.
 *
 * @example understand("cobra 250 del 4771234567", situationOf("cashier")).slots.amount
 */
export function understand(text: string, situation: Situation, model: Model = theModel()): Utterance {
  const { asked, speaker, afterSale, uses } = situation;
  const key = `${asked} ${speaker} ${afterSale} ${uses} ${text}`;
  if (last?.key !== key || last.model !== model) last = { key, model, utterance: read(text, situation, model) };
  return last.utterance;
}

function read(written: string, situation: Situation, model: Model): Utterance {
  const text = written.slice(0, longestRead);
  const tokens = tokensOf(text);
  const questioned = text.includes("?") || text.includes("¿");
  const name = nameOf(situation);
  const form = formOf(tokens, questioned, situation);
  const likely = form === null ? actsIn(tokens, questioned, name, model) : [{ act: form.act, probability: 1 }];
  const [best] = likely;
  const labels = form?.roles.map((role) => ({ role, probability: 1 }));
  const data = labelledData(tokens, labels ?? labelsOf(roleFeaturesOf(tokens, name), model.roles));
  const fired =
    best === undefined || form !== null ? [] : vetoesOf({ tokens, data, situation, questioned, act: best.act });
  const effects = new Set<Effect>(fired.map(({ effect }) => effect));
  const minus = signIn(text) === "remove" && data.filter(({ token }) => token.type === "number").length > 1;
  if (isBelowZero(text) || minus || groupedThousands(tokens) !== null) effects.add("ask");
  const [hasOtherFace, uses] = [facesIn(text) === "other", situation.uses === true];
  const yes = likely.find(({ act }) => act === "yes")?.probability ?? 0;
  return {
    text: written,
    situation,
    tokens,
    act: best?.act ?? null,
    probability: best?.probability ?? 0,
    likely,
    data,
    slots: offered(
      held(slotsOf(data, leastAmount(situation, best, data)), effects),
      workedOut(tokens, data, minus),
      effects,
      isSum(tokens),
    ),
    consents: isConsent(tokens, questioned, { hasOtherFace, yes, uses }),
    consentsBeside: saysYesBeside(tokens, questioned, { hasOtherFace, uses }),
    questioned,
    vetoes: fired.map(({ id }) => id),
    onlyTells: effects.has("tells"),
  };
}

/** Acts that tell an amount. */
const telling: ReadonlySet<Act> = new Set<Act>(["sale", "redeem", "next", "sameAgain", "correctAdd", "correctRemove"]);
/** How likely such an act has to be for the only number to be its amount. */
const surelyTelling = 0.75;

function leastAmount(
  { asked }: Situation,
  best: Likely | undefined,
  data: readonly LabelledDatum[],
): number | undefined {
  const isOnly = data.filter(({ token, role }) => token.type === "number" && role !== "ticket").length === 1;
  const isTold = best !== undefined && telling.has(best.act) && best.probability >= surelyTelling;
  return asked === null && isOnly && isTold ? leastOnly : undefined;
}

function actsIn(tokens: readonly Token[], questioned: boolean, name: SituationName, model: Model): readonly Likely[] {
  return tokens.length === 0 ? [] : likelyActs(actFeaturesOf(tokens, questioned, name), model.acts);
}

/** The slots as the vetoes leave them. */
function held(slots: Slots, effects: ReadonlySet<Effect>): Slots {
  if (effects.has("refuse")) return { ...slots, amount: null, points: null, ticket: null };
  const { phone, amount, points, ticket } = slots;
  return {
    ...slots,
    ...(effects.has("askPhone") && phone && { phone: { ...phone, sure: false } }),
    ...(effects.has("ask") && amount && { amount: { ...amount, sure: false } }),
    ...(effects.has("ask") && points && { points: { ...points, sure: false } }),
    ...(effects.has("ask") && amount === null && ticket && { ticket: { ...ticket, sure: false } }),
  };
}

/** The slots with what the figures come to, which is asked back but where the sum is written out (`isWritten`). */
function offered(slots: Slots, centavos: Centavos | null, effects: ReadonlySet<Effect>, isWritten: boolean): Slots {
  if (centavos === null || effects.has("refuse") || effects.has("tells") || slots.amount?.sure === true) return slots;
  const sure = isWritten && !effects.has("ask");
  const value = sure ? ({ type: "amount", centavos } as const) : ({ type: "ambiguous", guess: centavos } as const);
  return { ...slots, amount: { value, typed: "", at: -1, probability: sure ? 1 : 0, sure } };
}
