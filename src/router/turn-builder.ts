import type { Button } from "../channel/channel.ts";
import type { ChatKey } from "../domain/chat.ts";
import type { Identity, Role } from "../domain/person.ts";
import type { Phone } from "../domain/phone.ts";
import { advance, begin, migrate, type Advanced } from "../flow/advance.ts";
import type { Choice, Effect, FlowEvent, FlowId, FlowInput, LookupRequest } from "../flow/flow.ts";
import { readyForMs } from "../ledger/operation.ts";
import type { AuditEntry, NewOperation, Person, Session, TurnInput, TurnOutput } from "../store/store.ts";
import type { Said } from "../text/text.ts";
import type { Access } from "./access.ts";
import { inactivityMs, type Settings } from "./settings.ts";

interface Saying {
  readonly choices?: readonly Choice[];
  readonly gate?: boolean;
  readonly askContact?: boolean;
  /** Buttons whose data is not an answer to the open question. */
  readonly buttons?: readonly Button[];
}

/** Gathers what one turn decides. */
export class TurnBuilder {
  readonly input: TurnInput;
  readonly nowMs: number;
  readonly settings: Settings;
  readonly #replies: TurnOutput["replies"][number][] = [];
  readonly #lookups: TurnOutput["lookups"][number][] = [];
  readonly #operations: NewOperation[] = [];
  readonly #timers = new Map<string, TurnOutput["timers"][number]>();
  readonly #audit: AuditEntry[] = [];
  #session: Session | null | "same" = "same";
  #gate: number | null = null;
  #person: Person | null = null;
  #cancelled: string | null = null;

  constructor(input: TurnInput, nowMs: number, settings: Settings) {
    this.input = input;
    this.nowMs = nowMs;
    this.settings = settings;
  }

  get chat(): ChatKey {
    return this.input.entry.chat;
  }

  get turn(): number {
    return this.input.entry.seq;
  }

  /** The open conversation as this turn leaves it so far. */
  get session(): Session | null {
    return this.#session === "same" ? this.input.session : this.#session;
  }

  say(said: Said, saying: Saying = {}): void {
    const answers = (saying.choices ?? []).map((choice) => ({
      label: this.settings.render(choice.label),
      data: `${this.turn}:${choice.answer}`,
    }));
    const buttons = [...answers, ...(saying.buttons ?? [])];
    if (saying.gate === true) this.#gate = this.#replies.length;
    if (answers.length > 0 && this.session) this.#session = { ...this.session, nonce: this.turn };
    const text = this.settings.render(said);
    this.#replies.push({
      chat: this.chat,
      body: { type: "text", text, buttons, askContact: saying.askContact ?? false },
    });
  }

  showCommands(role: Role): void {
    this.#replies.push({ chat: this.chat, body: { type: "commands", role } });
  }

  /** A lookup of the router's own: its result comes back whatever flow is open then. */
  lookUp(ask: string, request: LookupRequest, by: Identity | null): void {
    this.#lookups.push({ flowId: 0, ask, request, by });
  }

  savePerson(person: Person): void {
    this.#person = person;
  }

  audit(what: string, detail: string | null = null): void {
    this.#audit.push({ what, who: this.#who(), operationId: null, detail });
  }

  cancelOperation(id: string): void {
    this.#cancelled = id;
    this.#audit.push({ what: "operation.cancelled", who: this.#who(), operationId: id, detail: null });
  }

  /** Begins a conversation in place of any that is open. */
  begin(flowId: FlowId, input: FlowInput): void {
    const flow = this.settings.flows[flowId];
    this.#session = {
      flow: flow.id,
      version: flow.version,
      flowId: this.turn,
      state: { value: {}, context: {} },
      nonce: 0,
    };
    this.#take(begin(flow, input), input);
  }

  /** Tells the open conversation something. False: it could not be taken up after an upgrade, and was ended with a word. */
  advance(event: FlowEvent, access: Access | null, phone: Phone | null): boolean {
    const session = this.session;
    if (!session) return false;
    const flow = this.settings.flows[session.flow];
    const state = flow ? migrate(flow, session.version, session.state) : null;
    if (!flow || state === null) {
      this.end();
      this.say({ key: "upgraded" });
      return false;
    }
    this.#session = { ...session, version: flow.version, state };
    this.#take(advance(flow, state, event), access && phone ? { ...access, phone } : null);
    return true;
  }

  /** Ends the open conversation. */
  end(): void {
    this.#session = null;
    for (const name of ["inactive", "closing", "checking"]) this.setTimer(name, null);
  }

  setTimer(name: string, afterMs: number | null): void {
    const dueAtMs = afterMs === null ? null : this.nowMs + afterMs;
    this.#timers.set(name, { name, flowId: this.session?.flowId ?? 0, dueAtMs });
  }

  output(): TurnOutput {
    return {
      session: this.#session,
      replies: this.#replies,
      gate: this.#gate,
      lookups: this.#lookups,
      operations: this.#operations,
      timers: [...this.#timers.values()],
      person: this.#person,
      cancelOperation: this.#cancelled,
      audit: this.#audit,
    };
  }

  #who(): Identity | null {
    const { content } = this.input.entry;
    return content.type === "update" ? content.update.sender.identity : (this.input.person?.identity ?? null);
  }

  #take(advanced: Advanced, actor: Actor | FlowInput | null): void {
    const session = this.session as Session;
    const before = this.session;
    if (advanced.state !== null) this.#session = { ...session, state: advanced.state };
    for (const effect of advanced.effects) this.#do(effect, before as Session, actor);
    if (advanced.state === null) this.end();
    else {
      this.setTimer("inactive", inactivityMs.warning);
      this.setTimer("closing", null);
    }
  }

  #do(effect: Effect, session: Session, actor: Actor | FlowInput | null): void {
    switch (effect.type) {
      case "say":
        return this.say(effect.say, effect);
      case "lookup":
        // What became of a decision is told whatever flow is open by then.
        if (effect.request.type === "settle") return this.lookUp(effect.ask, effect.request, this.#who());
        this.#lookups.push({ flowId: session.flowId, ask: effect.ask, request: effect.request, by: this.#who() });
        return;
      case "timer":
        return this.setTimer(effect.name, effect.afterMs);
      case "cancelTimer":
        return this.setTimer(effect.name, null);
      case "operation":
        this.#operations.push(this.#operation(effect, actor));
        return;
    }
  }

  #operation(effect: Extract<Effect, { type: "operation" }>, actor: Actor | FlowInput | null): NewOperation {
    const decider = actor && "person" in actor ? actor.person : actor;
    const identity = this.#who();
    if (!decider || !identity) throw new Error("An operation needs the person who confirmed it");
    for (const override of effect.overrides) this.audit(`override.${override}`);
    const wallet = this.input.wallets.find((one) => one.key === effect.request.walletKey);
    return {
      id: `op${this.turn}`,
      request: effect.request,
      chat: this.chat,
      alsoTell: null,
      decider: { identity, phone: decider.phone, name: decider.name ?? decider.phone, role: decider.role },
      customerName: effect.customerName,
      walletName: wallet?.name ?? null,
      branch: decider.branch,
      day: this.settings.local.day(this.nowMs),
      createdAtMs: this.nowMs,
      expiresAtMs: this.nowMs + readyForMs,
      retryOf: null,
      sameTicketAllowed: effect.overrides.includes("sameTicket"),
    };
  }
}

/** Who is on the other side of a step, as proved and as listed. */
type Actor = Pick<Access, "role" | "name" | "branch" | "usertoolId"> & { readonly phone: Phone };
