import type { ReadLanguage } from "../../domain/language.ts";
import { chatChannel, type ChatKey } from "../../domain/chat.ts";
import type { Identity, Role } from "../../domain/person.ts";
import { type Advanced, advanceKnown, askAgain, begin } from "../../flow/advance.ts";
import { type Effect, type FlowEvent, type FlowName, type FlowTimer, gatheredIn, type Known } from "../../flow/flow.ts";
import type { QueryOrCommand } from "../../flow/requests.ts";
import type { NewApproval } from "../../ledger/approval.ts";
import { isPurchase, kindOf } from "../../ledger/request.ts";
import type { AuditDeed } from "../../ledger/audit-deed.ts";
import {
  noConversation,
  type AuditEntry,
  type NewOperation,
  type Person,
  type Session,
  type TurnInput,
  type TurnOutput,
} from "../../store/store.ts";
import type { Said } from "../../text/keys.ts";
import { type Render, wordsOf } from "../../text/languages.ts";
import type { HelpTopic } from "../../text/views.ts";
import { chooseWallet, inShop, type ShopWallet, walletWith } from "../access.ts";
import { inactivityMs, type Settings } from "../settings.ts";
import type { ClockLead } from "../network-clock.ts";
import { askedTooEarly, bodyOf, type ReplyOptions, TurnReplies } from "./turn-replies.ts";
import { keptEndsAtMs, keptTimer, TurnPerson } from "./remembered/turn-person.ts";
import {
  type Actor,
  actorOf,
  type ConfirmedEffect,
  flowInput,
  lookupOf,
  migratedSession,
  confirmedOperation,
  type TurnFacts,
} from "./conversation.ts";
import { helpTopic } from "./flow-states.ts";
import { approvalFor } from "../money/approvals.ts";

/** The only timer that a flow sets. A conversation has two more, which the router sets: `inactive` and `closing`. */
const flowTimer: FlowTimer = "checking";

/**
 * Collects the decisions of one turn, which the store commits at once: replies, the session, lookups, operations, timers, audit entries. The handlers of a turn
 * read its facts here and add to it. It holds no state between turns.
 */
export class TurnBuilder implements TurnFacts {
  readonly input: TurnInput;
  readonly nowMs: number;
  readonly settings: Settings;
  readonly ahead: ClockLead;
  /** The turn's changes to its person. */
  readonly person: TurnPerson;
  readonly #replies: TurnReplies;
  readonly #lookups: TurnOutput["lookups"][number][] = [];
  readonly #operations: NewOperation[] = [];
  readonly #approvals: NewApproval[] = [];
  readonly #timers = new Map<string, TurnOutput["timers"][number]>();
  readonly #audit: AuditEntry[] = [];
  #session: Session | null | "same" = "same";
  #cancelled: string | null = null;

  constructor(input: TurnInput, nowMs: number, settings: Settings, ahead: ClockLead) {
    this.ahead = ahead;
    this.input = input;
    this.nowMs = nowMs;
    this.settings = settings;
    this.person = new TurnPerson(input);
    this.#replies = new TurnReplies(input.entry);
    this.#migrateSession();
  }

  get chat(): ChatKey {
    return this.input.entry.chat;
  }

  /** The `seq` of the entry. It identifies the turn, and ids made in the turn derive from it. */
  get seq(): number {
    return this.input.entry.seq;
  }

  /** The open conversation as the turn has left it so far. */
  get session(): Session | null {
    return this.#session === "same" ? this.input.session : this.#session;
  }

  /** The wallet this person works in, or why there is none. */
  get wallet(): ShopWallet | "unclear" | "unreadable" {
    return chooseWallet(this.input.wallets, this.settings, this.person.preferences.walletKey);
  }

  /** The wallet with this key, whatever the person has chosen since. Null: the wallet that they work in. */
  walletFor(key: string | null): ShopWallet | "unclear" | "unreadable" {
    return key === null ? this.wallet : inShop(walletWith(this.input.wallets, key), this.settings);
  }

  /** Renders sentences in the language of the turn's person. */
  get render(): Render {
    return this.settings.renderIn(this.person.preferences.language);
  }

  /** The open conversation, if it has the version that this program knows. Otherwise `advance` ends it with a sentence. */
  get current(): Pick<TurnBuilder, "session" | "topic" | "reads"> {
    const { session, topic, reads } = this;
    const isKnown = session !== null && session.version === this.settings.flows[session.flow]?.version;
    return { session: isKnown ? session : null, topic, reads };
  }

  /** The language that the person writes, beside Spanish. */
  get reads(): ReadLanguage {
    return wordsOf(this.render.language);
  }

  /** The topic of the open question. Null: none is open. */
  get topic(): HelpTopic | null {
    const { session } = this;
    return session && helpTopic(this.settings.flows[session.flow], session.state.value);
  }

  /**
   * Adds a reply. `asking`: the conversation whose question it is; null: no question. Choices and a form get the nonce of this turn, which makes earlier
   * buttons and forms of the conversation old.
   */
  say(said: Said, saying: ReplyOptions = {}, asking: number | null = null): void {
    const { render } = this;
    const form = saying.form === true && this.settings.offersForm?.(chatChannel(this.chat), render.language) === true;
    const isTapped = form || (saying.choices ?? []).length > 0;
    const nonce = isTapped ? this.#nonce : 0;
    if (isTapped && this.session) this.#session = { ...this.session, nonce };
    const body = bodyOf(render, nonce, said, { ...saying, form }, this.session !== null);
    this.#replies.add(body, asking, saying.gate);
  }

  /** Has the network list the commands of a role in this chat. */
  showCommands(role: Role): void {
    this.#replies.add({ type: "commands", role, language: this.render.language }, null);
  }

  /** Requests a query or a store command outside any flow; the router shows the result. `ask`: a name that comes back with the result. */
  lookUp(ask: string, request: QueryOrCommand, by: Identity | null): void {
    this.#lookups.push({ conversationId: noConversation, ask, request, by });
  }

  /** Removes a person's phone, name and preferences, and ends their conversation. */
  forget(person: Person): void {
    this.person.forget(person);
    this.end();
  }

  /** The number of replies so far. */
  get replyCount(): number {
    return this.#replies.count;
  }

  /** Drops every reply but the first `kept`. */
  dropRepliesAfter(kept: number): void {
    this.#replies.dropAfter(kept);
  }

  /** Adds an entry to the audit trail for the person of this turn. */
  audit(what: AuditDeed, detail: string | null = null): void {
    this.#audit.push({ what, who: this.person.identity, operationId: null, detail });
  }

  /** Cancels an operation at the person's request, if it is still `ready` when the turn is committed. At most one per turn. */
  cancelOperation(id: string): void {
    this.#cancelled = id;
    this.#audit.push({ what: "operation.cancelled", who: this.person.identity, operationId: id, detail: "byPerson" });
  }

  /** The person of this turn and their access, as the turn has left them so far. Null: no phone is proved. */
  get actor(): Actor | null {
    return actorOf(this.person.known, this.input, this.settings, this.nowMs);
  }

  /**
   * Begins a conversation in place of the open one. `text`: the text after the command. `known`: answers from an earlier conversation. Throws if the person has
   * no proved phone.
   */
  begin(flowName: FlowName, text: string, known: Known | null): void {
    const flow = this.settings.flows[flowName];
    const blank = { value: {}, context: {} };
    this.#session = { flow: flow.id, version: flow.version, conversationId: this.seq, state: blank, nonce: 0 };
    this.#take(begin(flow, flowInput(this, flowName, text, known)));
  }

  /** Sends one event to the open conversation. False: none is open, or it could not be migrated after an upgrade and was ended with a sentence. */
  advance(event: FlowEvent): boolean {
    const session = this.session;
    if (!session) return false;
    const flow = this.settings.flows[session.flow];
    // A conversation of another version is one that `#migrateSession` could not migrate.
    const advanced = flow && session.version === flow.version ? advanceKnown(flow, session.state, event) : null;
    if (advanced === null) {
      this.end();
      this.say({ key: "upgraded" });
      return false;
    }
    const isAnswer = event.type === "ANSWER" || event.type === "TOLD";
    const cameTooEarly = isAnswer && !this.input.afterGate && this.input.gateStands;
    this.#take(advanced, cameTooEarly && JSON.stringify(session.state) === JSON.stringify(advanced.state));
    return true;
  }

  /** Asks the open question again, or in the words of `instead`. The conversation stays where it is. */
  askAgain(instead?: Said): void {
    const session = this.session;
    const flow = session && this.settings.flows[session.flow];
    if (!flow || session.version !== flow.version) return;
    for (const effect of askAgain(flow, session.state))
      this.say(instead ?? effect.again ?? effect.say, effect, session.conversationId);
  }

  /** Ends the open conversation and deletes its timers. */
  end(): void {
    const { phone = null } = gatheredIn(this.session?.state);
    if (phone !== null && this.session?.flow !== "addCollaborator")
      this.person.remember({ about: { phone, atMs: this.nowMs } });
    this.#session = null;
    for (const name of ["inactive", "closing", flowTimer]) this.setTimer(name, null);
  }

  /** Migrates a conversation of an older version and sets the flow's own timer again. The inactivity timers stay. */
  #migrateSession(): void {
    const migrated = migratedSession(this.input.session, this.settings.flows);
    if (migrated === null) return;
    this.#session = migrated.session;
    this.setTimer(flowTimer, null);
    for (const { name, afterMs } of migrated.timers) this.setTimer(name, afterMs);
  }

  /** Sets a timer of the open conversation, `afterMs` from now. Null deletes it. */
  setTimer(name: string, afterMs: number | null): void {
    const dueAtMs = afterMs === null ? null : this.nowMs + afterMs;
    this.#timers.set(name, { name, conversationId: this.session?.conversationId ?? noConversation, dueAtMs });
  }

  /** Sets the timer of kept updates, if the turn changed when the first of them expires, or the timer went off. */
  #timeKept(after: Person | null): void {
    const { person, entry } = this.input;
    const { content } = entry;
    const hasGoneOff = content.type === "event" && content.event.type === "timer" && content.event.name === keptTimer;
    const endsAtMs = keptEndsAtMs((after ?? person)?.talk?.kept);
    if (endsAtMs === keptEndsAtMs(person?.talk?.kept) && !hasGoneOff) return;
    this.setTimer(keptTimer, endsAtMs === null ? null : endsAtMs - this.nowMs);
  }

  /** True if an operation was confirmed, which is now to be performed or approved. */
  get hasConfirmed(): boolean {
    return this.#operations.length + this.#approvals.length > 0;
  }

  /** The whole decision of the turn. */
  output(): TurnOutput {
    const { conversationId } = this.session ?? { conversationId: null };
    const ofPerson = this.person.output({
      goesOn: conversationId !== null && conversationId === this.input.session?.conversationId,
      asked: this.#replies.asked,
      told: this.replyCount > 0 || this.#lookups.some((one) => one.conversationId === noConversation),
    });
    this.#timeKept(ofPerson.person);
    return {
      session: this.#session,
      ...this.#replies.output(conversationId),
      lookups: this.#lookups,
      operations: this.#operations,
      approvals: this.#approvals,
      timers: [...this.#timers.values()],
      ...ofPerson,
      cancelOperation: this.#cancelled,
      audit: this.#audit,
    };
  }

  /** The nonce of this turn's buttons. No other turn has it, in this database or another. */
  get #nonce(): number {
    return Buffer.from(this.input.random, "base64url").readUIntBE(0, 6) + this.seq;
  }

  /**
   * Takes the state and the effects that an event made of the open conversation. `tooEarly`: the answer came before the network had accepted the question. The
   * conversation has stayed where it was, so its question is not sent as a second whole summary.
   */
  #take(advanced: Advanced, tooEarly = false): void {
    const session = this.session as Session;
    if (advanced.state !== null) this.#session = { ...session, state: advanced.state };
    let next: Extract<Effect, { type: "goto" }> | null = null;
    for (const effect of advanced.effects) {
      if (effect.type === "goto") next = effect;
      else if (tooEarly && effect.type === "say" && effect.gate === true)
        this.#replies.add(askedTooEarly(this.render, session.nonce, effect.say, effect), session.conversationId);
      else this.#do(effect, session);
    }
    if (next !== null) {
      this.end();
      this.begin(next.flow, next.text ?? "", next.known);
    } else if (advanced.state === null || this.#approvals.length > 0) this.end();
    else {
      this.setTimer("inactive", inactivityMs.warning);
      this.setTimer("closing", null);
    }
  }

  /** Carries out one effect of the conversation `session`. */
  #do(effect: Exclude<Effect, { type: "goto" }>, session: Session): void {
    switch (effect.type) {
      case "say":
        return this.say(effect.say, effect, session.conversationId);
      case "lookup":
        // The router shows the result itself: a manager learns the result of a decision whatever conversation is open by then.
        if (effect.request.type === "settle") return this.lookUp(effect.ask, effect.request, this.person.identity);
        this.#lookups.push(lookupOf(effect, session.conversationId, this.input.random, this.person.identity));
        return;
      case "timer":
        return this.setTimer(effect.name, effect.afterMs);
      case "cancelTimer":
        return this.setTimer(effect.name, null);
      case "audit":
        return this.audit(effect.what, effect.detail);
      case "operation":
        return this.#confirmed(effect, session);
    }
  }

  /** Adds a confirmed operation. One above its cap waits for a yes, and its chat is free; any other is performed. */
  #confirmed(effect: ConfirmedEffect, session: Session): void {
    for (const override of effect.overrides) this.audit(`override.${override}`);
    const place = this.#operations.length + this.#approvals.length + 1;
    // A queued sale begins with the outcome of the one before.
    const awaits = effect.awaitsOutcome === true || this.person.queue !== null;
    const reportTo = awaits ? session.conversationId : null;
    const operation = confirmedOperation(this, effect, { by: this.person.identity, reportTo, place });
    const approval = approvalFor(operation, this.settings);
    if (approval) this.#approvals.push(approval);
    else this.#operations.push(operation);
    const { request } = operation;
    if (isPurchase(request)) this.person.remember({ soldAtMs: this.nowMs });
    if (kindOf(request).staffAfter === null)
      this.person.remember({ about: { phone: request.phone, atMs: this.nowMs } });
  }
}
