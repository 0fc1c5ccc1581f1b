import { flows } from "../../../flows/index.ts";
import { type Centavos, pointsOf } from "../../../src/domain/money.ts";
import { formatPhone, type Phone } from "../../../src/domain/phone.ts";
import type { Role } from "../../../src/domain/person.ts";
import { advance, begin, type Advanced } from "../../../src/flow/advance.ts";
import type { Effect, FlowEvent, FlowName, FlowInput, Known, StoredState } from "../../../src/flow/flow.ts";
import type { QueryOrCommand, Result } from "../../../src/flow/requests.ts";
import { readFlowStart } from "../../../src/router/turn/selling/answer-reading.ts";
import { answerTo } from "../../support/conversations/flow-answer.ts";
import { endings, findings } from "./alphabet.ts";
import { answers, gated, openings, type Opening, type Who } from "./answers.ts";
import { takenSince, type TransitionName } from "./recorded-transitions.ts";
import { readCommand } from "../../../src/router/turn/commands/read-command.ts";

/** One step of a conversation, as it can be taken in the machine and by somebody who writes to the bot. */
export type Move =
  | { readonly type: "open"; readonly opening: Opening }
  /** `confirms`: it entered the inbox after the last gate was sent. */
  | { readonly type: "answer"; readonly text: string; readonly confirms: boolean }
  | { readonly type: "back" }
  | { readonly type: "found"; readonly ask: string; readonly result: Result }
  | { readonly type: "time"; readonly name: string }
  | ({ readonly type: "ended" } & (typeof endings)[number]);

type Asked = Extract<Effect, { type: "lookup" }>;

/** Where a conversation can be, with what it waits for, and the step that first led there: none where one began to look. */
export interface Place {
  readonly who: Who;
  readonly flow: FlowName;
  readonly state: StoredState;
  readonly asked: readonly Asked[];
  readonly timers: readonly string[];
  readonly came: { readonly from: Place | null; readonly move: Move } | null;
}

export interface Edge {
  readonly from: Place | null;
  readonly move: Move;
  /** Null: the conversation has ended. */
  readonly to: Place | null;
  readonly effects: readonly Effect[];
  readonly taken: readonly TransitionName[];
}

/** The people of the shop. */
export const people: {
  readonly [who in Who]: { readonly id: number; readonly phone: Phone; readonly name: string; readonly role: Role };
} = {
  ana: { id: 501, phone: "4771110001" as Phone, name: "Ana López", role: "cashier" },
  luis: { id: 502, phone: "4771110002" as Phone, name: "Luis Pérez", role: "manager" },
  maria: { id: 503, phone: "4779998877" as Phone, name: "María", role: "customer" },
};

/** Where a conversation is, in a word: `"sale.summary"`. */
export const nameOf = ({ flow, state }: Place) => `${flow}.${String(state.value)}`;

function inputOf(who: Who, flow: FlowName, text: string, known: Known | null): FlowInput {
  const { phone, name, role } = people[who];
  const given = known === null ? readFlowStart(text, flow, { role, today: "2026-11-24" }) : null;
  return {
    person: { phone, name, role, branch: "Centro", usertoolId: "8001" },
    wallet: { key: "w", name: "Monedero", ticketMandatory: false },
    text,
    ...(given && { messageData: given }),
    turn: 1,
    ceilingCentavos: 5_000_000 as Centavos,
    correctionCap: pointsOf(5_000_000),
    known,
    today: "2026-11-25",
    privacyNoticeUrl: null,
  };
}

/** What never changes within a conversation, or decides nothing in it. */
const passedOver = new Set(
  "person wallet branch ceilingCentavos cap today privacyNoticeUrl phoneTyped notice lookups search query shown ownPhone".split(
    " ",
  ),
);

/** What matters of an answer: whether it is there, and what kind of thing was found; not which phone, or how much. */
function kindOf(value: unknown): unknown {
  if (Array.isArray(value)) return value.length;
  // The first digits of a phone are known, or there are none.
  if (value === "") return null;
  if (typeof value === "string") return /^(?:all|add|remove)$/.test(value) ? value : "given";
  if (typeof value === "number") return "given";
  if (typeof value !== "object" || value === null) return value;
  const { type, of, field, balance, sameTicket, sameSale, staff, returnTo } = value as {
    readonly [name: string]: unknown;
  };
  return [type, of, field, balance === 0, sameTicket !== null, sameSale !== null, staff, returnTo];
}

/** Two places are one where the same is known in both, and the same waited for. */
function keyOf({ who, flow, state, asked, timers }: Place): string {
  const context = state.context as { readonly [field: string]: unknown };
  const known = Object.entries(context).flatMap(([field, value]) =>
    passedOver.has(field) ? [] : [[field, field === "chosen" ? value : kindOf(value)]],
  );
  const { wallet, overrides } = context as {
    readonly wallet?: { readonly ticketMandatory: boolean };
    readonly overrides?: unknown;
  };
  return JSON.stringify([
    who,
    flow,
    state.value,
    known,
    wallet?.ticketMandatory,
    overrides,
    asked.map(({ request }) => request.type),
    timers,
  ]);
}

/** Whether the answer to a lookup still means something: of one that was asked anew, only the later is waited for. */
function isAwaited({ ask }: Asked, { context }: StoredState): boolean {
  return !/\d$/.test(ask) || Object.values(context as object).includes(ask);
}

export function eventOf(move: Exclude<Move, { type: "open" }>, { flow, state, who }: Place): FlowEvent {
  switch (move.type) {
    case "answer":
      return answerTo(flows[flow], state, move.text, { confirms: move.confirms, turn: 2, role: people[who].role });
    case "back":
      return { type: "BACK", turn: 2 };
    case "found":
      return { type: "LOOKED_UP", ask: move.ask, result: move.result, turn: 2 };
    case "time":
      return { type: "TIMER", name: move.name, turn: 2 };
    case "ended":
      return { type: "PERFORMED", done: move.done, refusal: move.refusal, unsure: move.unsure === true, turn: 2 };
  }
}

/** What can happen where a conversation is. */
function movesFrom({ flow, state, asked, timers }: Place): Move[] {
  const name = String(state.value);
  const texts = answers[flow][name] ?? [];
  const confirming = gated[flow].includes(name) ? [true, false] : [true];
  return [
    ...texts.flatMap((text) => confirming.map((confirms): Move => ({ type: "answer", text, confirms }))),
    { type: "back" },
    ...asked.flatMap(({ ask, request }) =>
      foundBy(request.type).map((result): Move => ({ type: "found", ask, result })),
    ),
    ...timers.map((timer): Move => ({ type: "time", name: timer })),
    ...(name === "performing" ? endings.map((ending): Move => ({ type: "ended", ...ending })) : []),
  ];
}

function foundBy(type: QueryOrCommand["type"]): readonly Result[] {
  const found = findings[type];
  if (!found) throw new Error(`A flow asks for "${type}": say in test/flows/machines/alphabet.ts what it may find`);
  return found;
}

/** Takes a step; a conversation that goes over into another is followed there. */
function take(from: Place | null, move: Move): Edge {
  takenSince();
  if (move.type === "open") {
    const { who, says } = move.opening;
    const command = readCommand(says);
    if (command === null) throw new Error(`"${says}" begins nothing`);
    const self = command.type === "registerSelf";
    const { phone } = people[who];
    const nothing = { walletKey: null, amountCentavos: null, ticket: null, ticketAnswered: false, notice: null };
    const known = self ? { ...nothing, phone, phoneTyped: formatPhone(phone) } : null;
    const flow = self ? "register" : (command.type as FlowName);
    return follow(
      null,
      move,
      who,
      flow,
      begin(flows[flow], inputOf(who, flow, "text" in command ? command.text : "", known)),
    );
  }
  if (from === null) throw new Error("A conversation is opened first");
  const asked = move.type === "found" ? from.asked.filter(({ ask }) => ask !== move.ask) : from.asked;
  const timers = move.type === "time" ? from.timers.filter((name) => name !== move.name) : from.timers;
  const advanced = advance(flows[from.flow], from.state, eventOf(move, from));
  return follow({ ...from, asked, timers }, move, from.who, from.flow, advanced, from);
}

function follow(
  left: Place | null,
  move: Move,
  who: Who,
  flow: FlowName,
  { state, effects }: Advanced,
  from: Place | null = null,
): Edge {
  const goes = effects.find((effect) => effect.type === "goto");
  if (goes) {
    const next = follow(
      null,
      move,
      who,
      goes.flow,
      begin(flows[goes.flow], inputOf(who, goes.flow, goes.text ?? "", goes.known)),
      from,
    );
    return { ...next, effects: [...effects, ...next.effects] };
  }
  let asked = left?.asked ?? [];
  let timers = left?.timers ?? [];
  for (const effect of effects) {
    // Of two that ask the same kind of thing only the later one is still waited for.
    if (effect.type === "lookup") asked = [...asked.filter((one) => one.request.type !== effect.request.type), effect];
    if (effect.type === "timer") timers = [...timers, effect.name];
    if (effect.type === "cancelTimer") timers = timers.filter((name) => name !== effect.name);
  }
  // Whoever stopped waiting may still be answered, late.
  const late = move.type === "time";
  const awaited = state === null ? [] : asked.filter((one) => late || isAwaited(one, state));
  const to = state === null ? null : { who, flow, state, asked: awaited, timers, came: { from, move } };
  return { from, move, to, effects, taken: takenSince() };
}

/** Goes on from what can happen first: breadth first, so that ways are short, and no further than the edge that is looked for. */
function spread(
  first: readonly Edge[],
  isSought: (edge: Edge) => boolean,
): { readonly places: readonly Place[]; readonly edges: readonly Edge[]; readonly sought: Edge | null } {
  const places = new Map<string, Place>();
  const edges: Edge[] = [];
  const open: Place[] = [];
  const reach = (edge: Edge): boolean => {
    const key = edge.to && keyOf(edge.to);
    const known = key === null ? undefined : places.get(key);
    edges.push(known ? { ...edge, to: known } : edge);
    if (key !== null && edge.to !== null && !known) {
      if (places.size >= 200_000) throw new Error("There are more places than can be looked at");
      places.set(key, edge.to);
      open.push(edge.to);
    }
    return isSought(edge);
  };
  const all = (sought: Edge | null) => ({ places: [...places.values()], edges, sought });
  for (const edge of first) if (reach(edge)) return all(edge);
  for (let at = 0; at < open.length; at++) {
    const place = open[at] as Place;
    for (const move of movesFrom(place)) {
      const edge = take(place, move);
      if (reach(edge)) return all(edge);
    }
  }
  return all(null);
}

const beginnings = () => openings.map((opening) => take(null, { type: "open", opening }));

/** The nearest place of each of these names (`nameOf`) that can be come to. Looks no further than the last of them. */
export function nearestPlaces(names: Iterable<string>): ReadonlyMap<string, Place> {
  const open = new Set(names);
  const found = new Map<string, Place>();
  spread(beginnings(), ({ to }) => {
    if (to !== null && open.delete(nameOf(to))) found.set(nameOf(to), to);
    return open.size === 0;
  });
  return found;
}

let explored: ReturnType<typeof spread> | undefined;

/** Everything that can happen in every conversation, by the answers, findings and endings of the alphabet. Looked for once: it takes seconds. */
export function explore(): { readonly places: readonly Place[]; readonly edges: readonly Edge[] } {
  explored ??= spread(beginnings(), () => false);
  return explored;
}

/** The nearest edge of a kind that a conversation comes to from a place; null where none is. */
export function nearest(place: Place, isSought: (edge: Edge) => boolean): Edge | null {
  const first = movesFrom(place).map((move) => take(place, move));
  return spread(first, isSought).sought;
}

/** The steps that lead to a place, from the first message or from where one began to look. */
export function wayTo(place: Place): readonly Move[] {
  if (place.came === null) return [];
  const { from, move } = place.came;
  return from === null ? [move] : [...wayTo(from), move];
}
