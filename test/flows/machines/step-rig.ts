import { shopSettings } from "../../router/two-networks.ts";
import type { Button } from "../../../src/channel/channel.ts";
import type { Update, UpdateBody } from "../../../src/domain/update.ts";
import { chatKey } from "../../../src/domain/chat.ts";
import { type Collaborator, identityOf } from "../../../src/domain/person.ts";
import { pointsOf } from "../../../src/domain/money.ts";
import type { Result } from "../../../src/flow/requests.ts";
import type { Outcome } from "../../../src/ledger/outcome.ts";
import type { Ports } from "../../../src/router/ports.ts";
import { afterCalledOff } from "../../../src/router/money/operation-views.ts";
import { expired, moveAfter } from "../../../src/router/money/outcomes.ts";
import type { Settings } from "../../../src/router/settings.ts";
import { answeredInOrder } from "../../../src/router/queries/query-runner.ts";
import { apologyFor, createStep } from "../../../src/router/turn/step.ts";
import { memoryStore } from "../../support/borrowed-database.ts";
import {
  bodyIn,
  type LookupRow,
  type NewOperation,
  type ReplyBody,
  type Session,
  type Step,
  type Store,
  type TurnInput,
  type TurnOutput,
} from "../../../src/store/store.ts";
import type { RecordedSession } from "../../support/shop/recorded-sessions.ts";
import type { endings } from "./alphabet.ts";
import type { Who } from "./answers.ts";
import { people, type Move } from "./graph.ts";

const nobody: ReadonlySet<never> = new Set<never>();
const tooFast: ReplyBody = { type: "text", text: "too fast", buttons: [], askContact: false };

/**
 * The router's step over a store in memory, one thing at a time: what the loops around it do (lookups, deliveries, money, time) is done by hand,
 * so that everything that can happen can be made to happen, in any order.
 */
export class StepRig {
  readonly store: Store;
  /** The router's step alone, which changes nothing. */
  readonly step: Step;
  /** What the last step was given. */
  given: Parameters<Step> | null = null;
  readonly #settings: Settings;
  readonly #step: Step;
  #nowMs = Date.UTC(2026, 10, 25, 18);
  #deliveries = 0;
  /** The conversation of whoever wrote last, as the last step left it. */
  session: Session | null = null;
  #who: Who = "ana";
  #said: string[] = [];
  #buttons: readonly Button[] = [];
  /** When the timers of the conversation are due, epoch ms. */
  readonly #timers = new Map<string, number>();
  readonly #made: NewOperation[] = [];
  /** The last question that has been read whose answer may do something; null once it was answered by doing it. */
  gateRead: string | null = null;

  /** `settings`: what the shop has set otherwise, or a program with other flows. */
  constructor(settings: Partial<Settings> = {}) {
    this.#settings = {
      ...shopSettings(),
      walletKey: "w",
      selfRegistrationUsertoolId: "8001",
      correctionCap: pointsOf(5_000_000),
      ...settings,
    };
    this.store = memoryStore({
      calledOff: (operation) => afterCalledOff(this.#settings.renderIn, operation),
    });
    this.step = createStep(this.#settings);
    this.#step = (...given: Parameters<Step>): ReturnType<Step> => {
      this.given = given;
      const output = this.step(...given);
      if (output === "defer") throw new Error("The list of collaborators is fresh");
      this.#keep(output, given[0].session);
      return output;
    };
  }

  #keep(output: TurnOutput, before: Session | null): void {
    this.session = output.session === "same" ? before : output.session;
    for (const { name, dueAtMs } of output.timers) {
      if (dueAtMs === null) this.#timers.delete(name);
      else this.#timers.set(name, dueAtMs);
    }
    this.#made.push(...output.operations);
    const bodies = output.replies.map(({ body }) => bodyIn(null, body));
    this.#said.push(...bodies.flatMap((body) => (body.type === "text" ? [body.text] : [])));
  }

  /** Everybody is known, and the list of collaborators has just been read. */
  async refresh(): Promise<void> {
    const staff = (["ana", "luis"] as const).map((who): Collaborator => ({
      usertoolId: who === "ana" ? "8001" : "8002",
      name: people[who].name,
      phone: people[who].phone,
      branch: "Centro",
      type: who === "luis" ? "gerente" : "cajero",
      status: "activo",
    }));
    await this.store.saveCollaborators(staff, this.#nowMs, Number.MAX_SAFE_INTEGER);
  }

  /** Whoever writes from now on. */
  is(who: Who): void {
    this.#who = who;
  }

  /** What is asked and not answered yet. */
  asked(): Promise<readonly LookupRow[]> {
    return this.store.openLookups({ max: 100, nowMs: this.#nowMs, skip: nobody, inOrder: answeredInOrder });
  }

  /** Takes a step of a conversation as it comes about; gives what the bot said of it. */
  async take(move: Move): Promise<string[]> {
    switch (move.type) {
      case "open":
        this.#who = move.opening.who;
        return this.says(move.opening.says);
      case "answer":
        // What is to confirm nothing comes in before the question is sent.
        if (move.confirms) await this.deliver();
        return this.says(move.text, false);
      case "back":
        return this.says("regresar");
      case "found":
        return this.finds(move.ask, move.result);
      case "time":
        return this.passes(3_000);
      case "ended":
        return this.ends(move);
    }
  }

  /** Whoever opened the conversation writes something; first they read all that was said, where `delivers`. */
  says(text: string, delivers = true): Promise<string[]> {
    return this.sends({ type: "text", text }, delivers);
  }

  /** Chooses an option of the last message that had any, in its place; gives the answer behind it, or null where there was none. */
  async taps(place: number): Promise<string | null> {
    const button = this.#buttons[place % Math.max(1, this.#buttons.length)];
    if (!button) return null;
    await this.sends({ type: "tap", data: button.data }, false);
    return button.data.slice(button.data.indexOf(":") + 1);
  }

  async sends(body: UpdateBody, delivers = true): Promise<string[]> {
    if (delivers) await this.deliver();
    await this.#accept(body);
    return this.#turn();
  }

  async #accept(body: UpdateBody): Promise<void> {
    const { id, phone } = people[this.#who];
    const identity = identityOf("whatsapp", id);
    const sender = { identity, name: people[this.#who].name, provenPhone: phone };
    const chat = chatKey("whatsapp", id);
    const deliveryId = String(++this.#deliveries);
    const update: Update = { channel: "whatsapp", chat, deliveryId, sender, sentAtMs: this.#nowMs, body };
    const { shed } = await this.store.accept([update], this.#nowMs, tooFast);
    if (shed > 0) throw new Error("The mailbox is full");
  }

  /** The open conversation with all that it waits for, as the store has it. */
  async recorded(): Promise<RecordedSession> {
    let stored: Session | null = null;
    await this.#write(({ session }) => {
      stored = session;
      return {};
    });
    if (stored === null) throw new Error("No conversation is open");
    // When it was last moved is of the network's making, and none of the flow's.
    const { heardAtMs: _, ...session } = stored as Session;
    const lookups = (await this.asked()).map(({ conversationId, ask, request }) => ({ conversationId, ask, request }));
    const ready = new Set((await this.store.operations({ states: ["ready"], max: 50 })).map(({ id }) => id));
    const operations = this.#made.filter(({ id }) => ready.has(id));
    const dueInMs = Object.fromEntries([...this.#timers].map(([name, dueAtMs]) => [name, dueAtMs - this.#nowMs]));
    return { who: this.#who, session, lookups, operations, dueInMs };
  }

  /** A program has this in its store, in which more has happened since. */
  async restore(recorded: RecordedSession): Promise<void> {
    const { who, session, lookups, operations, dueInMs } = recorded;
    this.#who = who;
    for (let turn = 0; turn < 40; turn++) await this.#write(() => ({}));
    const identity = identityOf("whatsapp", people[who].id);
    const { conversationId } = session;
    const timers = Object.entries(dueInMs).map(([name, ms]) => ({ name, conversationId, dueAtMs: this.#nowMs + ms }));
    await this.#write(() => ({
      session,
      lookups: lookups.map((one) => ({ ...one, by: identity })),
      operations,
      timers,
    }));
    this.session = session;
  }

  /** Writes something into the store by a step of its own. */
  async #write(change: (input: TurnInput) => Partial<TurnOutput>): Promise<void> {
    await this.#accept({ type: "text", text: "" });
    const nothing = { replies: [], gate: null, lookups: [], operations: [], timers: [], audit: [] };
    const step = (input: TurnInput): TurnOutput => ({
      session: "same",
      ...nothing,
      person: null,
      cancelOperation: null,
      ...change(input),
    });
    await this.#handle(step);
  }

  async finds(ask: string, result: Result): Promise<string[]> {
    const row = (await this.asked()).findLast((one) => one.ask === ask);
    if (!row) throw new Error(`"${ask}" was not asked`);
    return this.answers(row, result);
  }

  async answers(row: LookupRow, result: Result): Promise<string[]> {
    await this.store.finishLookup(row, result, this.#nowMs);
    return this.#turn();
  }

  async passes(ms: number): Promise<string[]> {
    this.#nowMs += ms;
    await this.refresh();
    await this.store.fireTimers(this.#nowMs);
    return this.#turn();
  }

  /** The operation that the conversation waits for ends, as the router has it end. */
  async ends({ done, refusal, unsure = false }: (typeof endings)[number]): Promise<string[]> {
    const [operation] = await this.store.operations({ states: ["ready"], max: 1 });
    if (!operation) throw new Error("Nothing is to be sent");
    const clock = { nowMs: () => this.#nowMs, random: () => 0.5 };
    const ports = { settings: this.#settings, clock } as Ports;
    if (!done && refusal === null && !unsure) {
      const { changes, consequences } = expired(ports, operation);
      await this.store.moveOperation(operation.id, "ready", "expired", changes, consequences, this.#nowMs);
      return this.#turn();
    }
    await this.store.beginSending(operation.id, null, this.#nowMs);
    const known: Outcome = done
      ? { type: "confirmed", newBalance: null }
      : { type: "rejected", code: "x", meaning: refusal ?? "vendorFailed" };
    const outcome: Outcome = unsure ? { type: "unknown", why: "no answer" } : known;
    const { to, changes, consequences } = moveAfter(ports, operation, outcome);
    await this.store.moveOperation(operation.id, "sending", to, changes, consequences, this.#nowMs);
    return this.#turn();
  }

  /** Handles all that has come in; gives what is said of it, which is not sent yet. */
  async #turn(): Promise<string[]> {
    this.#said = [];
    await this.#handle(this.#step);
    return this.#said;
  }

  async #handle(step: Step): Promise<void> {
    const random = () => "AAAAAAAAAAAAAAAA";
    const options = { max: 64, nowMs: this.#nowMs, skip: nobody, apology: apologyFor(this.#settings), random };
    for (;;) {
      const { handled, failed } = await this.store.runTurns(step, options);
      if (failed.length > 0) throw new Error(failed[0]?.why);
      if (handled === 0) return;
    }
  }

  /** Sends what was said, in order; gives the texts. */
  async deliver(): Promise<string[]> {
    const texts: string[] = [];
    for (;;) {
      const rows = await this.store.nextReplies({ max: 64, nowMs: this.#nowMs, skip: nobody });
      if (rows.length === 0) return texts;
      for (const { id, gate, body } of rows) {
        await this.store.replySent(id, null, this.#nowMs);
        if (body.type !== "text") continue;
        texts.push(body.text);
        if (gate) this.gateRead = body.text;
        if (body.buttons.length > 0) this.#buttons = body.buttons;
      }
    }
  }
}
