import type { Gap, Endings } from "../../store/store.ts";
import { errorText } from "../../log.ts";
import type { Said } from "../../text/keys.ts";
import type { Ports } from "../ports.ts";
import type { DirectoryReader } from "../people/directory-reader.ts";
import { dayText } from "../../domain/time.ts";
import { repliesFor } from "./outcomes.ts";
import { namedOperation } from "./operation-views.ts";
import { message } from "../messages.ts";
import { namedApproval } from "./decisions/approvals.ts";

/** How often the managers are looked for while none is linked, ms. */
const againMs = 60_000;

/** Handles the first start on a restored database: ends what was open in it, and tells the managers once from when to when the bot knows nothing. */
export class Restored {
  readonly #ports: Ports;
  readonly #directory: DirectoryReader;
  #cancel: () => void = () => {};
  #telling: Promise<void> = Promise.resolve();
  #stopped = false;

  constructor(ports: Ports, directory: DirectoryReader) {
    this.#ports = ports;
    this.#directory = directory;
  }

  /** Ends what was open in a restored database. Must resolve before anything is recovered or sent. */
  async start(): Promise<void> {
    const { store, clock, log, identities } = this.#ports;
    const staff = await this.#directory.staffChats();
    const ends = { ...endings(this.#ports, false), staff, ofOther: { ...endings(this.#ports, true), staff } };
    const gap = await store.forgetOpen(ends, clock.nowMs(), identities);
    if (gap === null) return;
    const { fromMs, untilMs, doubts, approvals, others = [] } = gap;
    const told = { fromMs, untilMs, doubts, approvals };
    if (others.length === 0) log.warn("The database was restored: nothing that was open in it is sent", told);
    else log.warn("Another bot or account: nothing that was open is sent", { ...told, others: others.join(" ") });
  }

  /** Tells the managers of gaps that they do not know of yet; tries again until one is linked. Never throws. */
  begin(): void {
    this.#telling = this.#tell().catch((error: unknown) => {
      this.#ports.log.error("Managers could not be told of a restored database", { why: errorText(error) });
      this.#later();
    });
  }

  async stop(): Promise<void> {
    this.#stopped = true;
    this.#cancel();
    await this.#telling;
  }

  async #tell(): Promise<void> {
    const { store, clock, settings } = this.#ports;
    const untold = (await store.gaps()).filter(({ told }) => !told);
    if (untold.length === 0) return;
    const managers = await this.#directory.managerChats();
    if (managers.length === 0) return this.#later();
    const said = untold.map((gap) => this.#said(gap));
    const replies = managers.flatMap((chat) => said.map((one) => message(settings.renderIn, chat, one)));
    await store.gapsTold(replies, clock.nowMs());
  }

  #later(): void {
    if (!this.#stopped) this.#cancel = this.#ports.clock.after(againMs, () => this.begin());
  }

  #said({ fromMs, untilMs, doubts, approvals, others = [] }: Gap): Said {
    const values = { fromText: dayAndTime(this.#ports, fromMs), untilText: dayAndTime(this.#ports, untilMs) };
    return { key: "restored", values: { ...values, doubts, approvals, others } };
  }
}

/** `24/11/2026 10:32` */
export function dayAndTime({ settings: { local } }: Pick<Ports, "settings">, atMs: number): string {
  return `${dayText(local.day(atMs))} ${local.time(atMs)}`;
}

/** What each chat is told of what is ended. `isOther`: the bot or the account is another one. */
function endings(ports: Ports, isOther: boolean): Endings {
  const { renderIn } = ports.settings;
  return {
    doubt: (operation) => ({
      replies: repliesFor(ports, operation, {
        key: "restoredDoubt",
        values: { ...namedOperation(operation), isOther },
      }),
    }),
    expired: (operation) => ({
      replies: repliesFor(ports, operation, {
        key: "restoredRepeatable",
        values: { ...namedOperation(operation), isOther },
      }),
    }),
    approval: (approval) => ({
      replies: [
        message(renderIn, approval.chat, { key: "restoredApproval", values: { ...namedApproval(approval), isOther } }),
      ],
    }),
    chat: (chat, fromMs) =>
      message(renderIn, chat, { key: "restoredChat", values: { fromText: dayAndTime(ports, fromMs), isOther } }),
  };
}
