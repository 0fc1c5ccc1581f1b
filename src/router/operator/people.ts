/** Manages people from the console: plays the chat's flow with the answers of a form. */
import { randomPart } from "../../clock.ts";
import { type ChatKey, consoleChat } from "../../domain/chat.ts";
import { type Identity, isBranch, operatorIdentity } from "../../domain/person.ts";
import { maskPhone, type Phone } from "../../domain/phone.ts";
import { plain } from "../../domain/words.ts";
import { advance, type Advanced, begin } from "../../flow/advance.ts";
import type { Effect, Flow, FlowEvent, FlowInput, FlowName } from "../../flow/flow.ts";
import { operationId } from "../../ledger/operation.ts";
import type { OperationRequest } from "../../ledger/request.ts";
import type { NewOperation, Reply } from "../../store/store.ts";
import type { Said } from "../../text/keys.ts";
import type { Access } from "../access.ts";
import { message } from "../messages.ts";
import { Part } from "../loop.ts";
import type { Ports } from "../ports.ts";
import { invitationSecret, listCollaborators, makeInvitation } from "../queries/people-lookups.ts";
import { newOperation } from "../money/new-operation.ts";
import { answerEvent } from "../turn/selling/answer-reading.ts";
import type { ConsoleDecider, Invited, NewCollaborator, Ordered, OrderForm } from "./operator-actions.ts";

/** How long the form of an invitation stays valid, ms. */
const formMs = 3_600_000;
const orderForm = /^op[a-z]\d+a-[\w-]{16}$/;
const invitationForm = /^[\w-]{16}$/;

export async function newOrderForm({ store, clock }: Ports): Promise<OrderForm> {
  const order = operationId(await store.newestEntry(), 1, randomPart(clock));
  return { order, invitation: randomPart(clock), madeAtMs: clock.nowMs() };
}

type FirstMessage = Pick<FlowInput, "text"> & Partial<Pick<FlowInput, "messageData">>;

/**
 * Adds, disables, invites and unlinks collaborators for a manager at the console. It plays the chat's flows with the answers of the form, so the same guards
 * apply and the same entries are written. Their request to the wallet is an operation of the ledger with an id from the form, so a form that comes twice orders
 * once.
 */
export class ConsolePeople extends Part {
  async add(
    { phone: by, isProved }: ConsoleDecider,
    { role, name, branch, phone }: NewCollaborator,
    order: string | null,
  ): Promise<Ordered> {
    if (role !== "cajero" && !isProved) return this.#unproved(by, "addCollaborator");
    if (!isBranch(branch)) return { type: "refused", say: { key: "addBranchWrong" } };
    if (plain(branch) === plain(name)) return { type: "refused", say: { key: "addBranchIsName" } };
    const script = [
      { at: "role", answer: role },
      { at: "name", answer: name },
      { at: "phone", answer: phone },
      { at: "summary", answer: "sí" },
    ];
    return this.#order(by, "addCollaborator", { text: "", messageData: { branch } }, script, order);
  }

  disable(by: Phone, phone: Phone, order: string | null): Promise<Ordered> {
    return this.#order(by, "disableCollaborator", { text: phone }, [{ at: "confirm", answer: "sí" }], order);
  }

  async invite(
    { phone: by, isProved }: ConsoleDecider,
    phone: Phone,
    { invitation, madeAtMs }: Pick<OrderForm, "invitation" | "madeAtMs">,
  ): Promise<Invited> {
    const { clock, passwordOf } = this.ports;
    if (!isProved) return this.#unproved(by, "invite");
    const access = await this.#manager(by, "invite");
    if (access === null) return { type: "refused", say: { key: "notAllowed" } };
    const ageMs = clock.nowMs() - madeAtMs;
    const isFresh = ageMs >= 0 && ageMs <= formMs && invitationForm.test(invitation);
    const { effects } = await this.#play(by, access, "invite", { text: phone }, []);
    const asked = effects.find((effect) => effect.type === "lookup" && effect.request.type === "invite");
    if (asked?.type !== "lookup" || asked.request.type !== "invite" || !isFresh)
      return { type: "refused", say: { key: "pickNobody", values: { purpose: "invite" } } };
    const { name } = asked.request;
    const secret = invitationSecret(invitation);
    const told = await this.#toldManagers([], { change: "invited", name, byName: access.name ?? maskPhone(by) });
    const invitationOf = { phone, name, by: { identity: operatorIdentity(by), phone: by }, secret, madeAtMs, told };
    const { say } = await makeInvitation(this.ports, invitationOf);
    return { type: "invited", say, token: passwordOf(secret) };
  }

  async unlink({ phone: by, isProved }: ConsoleDecider, phone: Phone, identity: Identity) {
    const { store, clock } = this.ports;
    if (!isProved) return (await this.#unproved(by, "unlink")).say;
    const access = await this.#manager(by, "unlink");
    if (access === null) return { key: "notAllowed" } as const;
    const { collaborators } = await listCollaborators(this.ports);
    const found = collaborators.find(
      (one) => one.phone === phone && one.chats.some((chat) => chat.identity === identity),
    );
    if (found === undefined) return { key: "pickNobody", values: { purpose: "unlink" } } as const;
    const theirs = (await store.chatsOf([phone])).filter((one) => one.identity === identity).map(({ chat }) => chat);
    const values = { change: "unlinked", name: found.name, byName: access.name ?? maskPhone(by) } as const;
    const told = await this.#toldManagers(theirs, values);
    await store.unlinkPerson(identity, phone, operatorIdentity(by), clock.nowMs(), told);
    return { key: "unlinked", values: { name: found.name } } as const;
  }

  async #unproved(by: Phone, detail: string): Promise<Extract<Ordered, { type: "refused" }>> {
    const { store, clock } = this.ports;
    const what = "access.refused";
    const entry = { what, who: operatorIdentity(by), operationId: null, detail: `${detail}: unproved` } as const;
    await store.note(entry, consoleChat(by), clock.nowMs());
    return { type: "refused", say: { key: "notAllowed" } };
  }

  /** Tells every manager, and the chats `also`, who lets whom in or out. */
  async #toldManagers(
    also: readonly ChatKey[],
    values: Extract<Said, { key: "accessChanged" }>["values"],
  ): Promise<Reply[]> {
    const chats = new Set([...(await this.ports.directory.managerChats()), ...also]);
    return [...chats].map((chat) => message(this.ports.settings.renderIn, chat, { key: "accessChanged", values }));
  }

  /** Plays a flow to its end and orders its operation. `order` null: only checks whether it is possible. */
  async #order(
    by: Phone,
    name: FlowName,
    first: FirstMessage,
    script: readonly Scripted[],
    order: string | null,
  ): Promise<Ordered> {
    const { store, clock } = this.ports;
    const again = order === null ? null : await store.operation(order);
    if (again?.decider.identity === operatorIdentity(by)) return { type: "ordered", operationId: again.id };
    if (again !== null || (order !== null && !orderForm.test(order)))
      return { type: "refused", say: { key: "notAllowed" } };
    const access = await this.#manager(by, name);
    if (access === null) return { type: "refused", say: { key: "notAllowed" } };
    const { effects, said, ended } = await this.#play(by, access, name, first, script);
    const asked = effects.find((effect) => effect.type === "operation");
    const audit = effects.flatMap((effect) =>
      effect.type === "audit"
        ? [{ what: effect.what, who: operatorIdentity(by), operationId: null, detail: effect.detail }]
        : [],
    );
    if (asked === undefined || !ended) {
      for (const entry of audit) await store.note(entry, consoleChat(by), clock.nowMs());
      return { type: "refused", say: said ?? { key: "notAllowed" } };
    }
    if (order === null) return { type: "asks", request: asked.request };
    const operation = await this.#operation(by, access, order, asked.request, asked.customerName);
    await store.addOrdered(operation, audit, clock.nowMs());
    return { type: "ordered", operationId: order };
  }

  async #play(
    by: Phone,
    access: Access,
    name: FlowName,
    first: FirstMessage,
    script: readonly Scripted[],
  ): Promise<Played> {
    const { settings, clock, store } = this.ports;
    const listed = await listCollaborators(this.ports);
    const { ceilingCentavos, correctionCap, privacyNoticeUrl } = settings;
    const input = {
      person: { ...access, phone: by, name: access.name ?? "" },
      wallet: { key: "", name: null, ticketMandatory: false },
      ...first,
      turn: await store.newestEntry(),
      ceilingCentavos,
      correctionCap,
      known: null,
      today: settings.local.day(clock.nowMs()),
      privacyNoticeUrl,
    };
    return playFlow(settings.flows[name], input, listed, script);
  }

  /** The manager's access now. Null: they are no manager, or it cannot be read. The attempt is written down. */
  async #manager(by: Phone, detail: string): Promise<Access | null> {
    const { store, clock } = this.ports;
    const access = await this.ports.directory.checkedAccess(by);
    if (access.role === "manager" && access.readable) return access;
    const entry = { what: "access.refused", who: operatorIdentity(by), operationId: null, detail } as const;
    await store.note(entry, consoleChat(by), clock.nowMs());
    return null;
  }

  async #operation(
    by: Phone,
    access: Access,
    id: string,
    request: OperationRequest,
    customerName: string | null,
  ): Promise<NewOperation> {
    const { store, clock, settings } = this.ports;
    const [linked] = await store.chatsOf([by]);
    const nowMs = clock.nowMs();
    return newOperation({
      id,
      request,
      chat: consoleChat(by),
      alsoTell: linked?.chat ?? null,
      decider: { identity: operatorIdentity(by), phone: by, name: access.name ?? maskPhone(by), role: access.role },
      customerName,
      walletName: null,
      branch: access.branch,
      day: settings.local.shopDay(nowMs),
      createdAtMs: nowMs,
    });
  }
}

/** An answer, and the state of the flow that takes it. */
interface Scripted {
  readonly at: string;
  readonly answer: string;
}

/** The course of a conversation whose answers were all known beforehand. */
interface Played {
  /** Its effects, without what it says. */
  readonly effects: readonly Exclude<Effect, { readonly type: "say" }>[];
  /** Its last sentence. If it did not reach its end, that says what is wrong with an answer. */
  readonly said: Said | null;
  readonly ended: boolean;
}

/** Plays a flow, through its first query and these answers, as a chat would, until it asks for something else. Pure: no effect is carried out. */
function playFlow(
  flow: Flow,
  input: FlowInput,
  found: Extract<FlowEvent, { readonly type: "LOOKED_UP" }>["result"],
  script: readonly Scripted[],
): Played {
  const { turn } = input;
  const first = begin(flow, input);
  const ask = first.effects.find((effect) => effect.type === "lookup")?.ask ?? "";
  const effects: Effect[] = [...first.effects];
  let state = first.state;
  const take = ({ state: next, effects: more }: Advanced) => {
    state = next;
    effects.push(...more);
  };
  if (state !== null) take(advance(flow, state, { type: "LOOKED_UP", ask, result: found, turn }));
  for (const { at, answer } of script) {
    if (state === null || state.value !== at) break;
    take(advance(flow, state, answerEvent(flow, state, answer, { confirms: true, turn, role: input.person.role })));
  }
  return {
    effects: effects.filter((effect) => effect.type !== "say"),
    said: effects.findLast((effect) => effect.type === "say")?.say ?? null,
    ended: state === null,
  };
}
