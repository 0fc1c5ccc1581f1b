import type { Approval } from "../../../ledger/approval.ts";
import { errorText } from "../../../log.ts";
import { Loop } from "../../loops/loop.ts";
import { askedOf, message } from "../../messages.ts";
import type { DirectoryReader } from "../../people/directory-reader.ts";
import { areTied } from "../../people/ties.ts";
import type { Ports } from "../../ports.ts";
import { approvalView, namedApproval } from "./approval-rows.ts";
import { approvalQuestion } from "./questions.ts";

/** Most open approvals that are read to find the first that expires. */
const mostOpen = 1_000;

/** Asks the other managers about corrections above the cap, and ends approvals that nobody answered in time. */
export class Approvals {
  readonly loop: Loop;
  readonly #ports: Ports;
  readonly #directory: DirectoryReader;
  #cancel: () => void = () => {};

  constructor(ports: Ports, directory: DirectoryReader) {
    this.#ports = ports;
    this.#directory = directory;
    this.loop = new Loop(
      ports.clock,
      () => this.#pass(),
      (error) => ports.log.error("Asking for approvals failed", { why: errorText(error) }),
    );
  }

  /** Asks or ends every approval that is due. */
  async #pass(): Promise<boolean> {
    const { store, clock } = this.#ports;
    for (const approval of await store.approvalsDue(clock.nowMs())) {
      if (approval.state === "new") await this.#ask(approval);
      else await this.#expire(approval);
    }
    // A timer of its own: an approval that expires while the ticker reads what is due must not wait until the ticker looks again.
    this.#cancel();
    const [first] = (await store.openApprovals(mostOpen)).toSorted((one, other) => one.expiresAtMs - other.expiresAtMs);
    if (first) this.#cancel = clock.after(Math.max(0, first.expiresAtMs - clock.nowMs()), () => this.loop.wake());
    return false;
  }

  async stop(): Promise<void> {
    await this.loop.stop();
    this.#cancel();
  }

  /** Asks the other managers, and tells whoever asked for the correction that they were asked, or that nobody can approve it now. */
  async #ask(approval: Approval): Promise<void> {
    const { store, clock, settings } = this.#ports;
    const { renderIn, local } = settings;
    const managers = await this.#directory.managers(approval.requester.phone);
    const others = managers.map(({ chat }) => chat);
    const tied = await Promise.all(managers.map((one) => areTied(this.#ports, approval.requester, one)));
    const { untilText, own } = approvalView(approval, local);
    const values = { ...namedApproval(approval), managers: others.length, untilText, own };
    const key = tied.includes(false) ? "approvalAsked" : "approvalNobody";
    const replies = [
      message(renderIn, approval.chat, { key, values }),
      ...others.map(approvalQuestion(settings, approval)),
    ];
    const events = askedOf(others, "aprobaciones");
    await store.moveApproval(approval.id, "new", "open", null, { replies, events }, clock.nowMs());
    clock.reached("approval asked");
  }

  /** Ends an approval that nobody answered in time, and tells everyone who knew of it. */
  async #expire(approval: Approval): Promise<void> {
    const { store, clock, settings } = this.#ports;
    const others = await this.#directory.managerChats(approval.requester.phone);
    const values = { ...namedApproval(approval), byName: approval.requester.name };
    const replies = [
      message(settings.renderIn, approval.chat, { key: "approvalExpired", values }),
      ...others.map((chat) => message(settings.renderIn, chat, { key: "approvalExpiredOther", values })),
    ];
    const audit = [{ what: "approval.expired", who: null, operationId: approval.id, detail: null } as const];
    await store.moveApproval(approval.id, "open", "expired", null, { replies, audit }, clock.nowMs());
  }
}
