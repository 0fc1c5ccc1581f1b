import type { Context, Hono } from "hono";
import type { Channel } from "../../channel/channel.ts";
import type { Clock } from "../../clock.ts";
import type { Finding, ShopValues } from "../../domain/shop.ts";
import type { Language } from "../../domain/language.ts";
import type { LocalTime } from "../../domain/time.ts";
import type { Charges } from "../../domain/prices.ts";
import type { Points } from "../../domain/money.ts";
import type { Log } from "../../log.ts";
import type { OperatorActions } from "../../router/operator/operator-actions.ts";
import type { Skew } from "../../clock/skew.ts";
import type { ConsoleSession, Store } from "../../store/store.ts";
import type { RenderIn } from "../../text/languages.ts";

export const consolePath = "/console";

/** A path of the console: any other would let a link lead to another site. */
export function safePath(path: string | undefined): string {
  return path !== undefined && /^\/console(?:\/[\w\-./?=&%:+]*)?$/.test(path) && !path.includes("//")
    ? path
    : consolePath;
}

export interface ConsoleOptions {
  readonly token: string;
  /** Addresses and ranges of the proxies whose `X-Forwarded-For` counts. */
  readonly trustedProxies: readonly string[];
  readonly store: Store;
  readonly operatorActions: OperatorActions;
  readonly channels: readonly Channel[];
  readonly renderIn: RenderIn;
  readonly local: LocalTime;
  /** The shop's present name, logo and colour. Null: none. */
  readonly brand: () => Pick<ShopValues, "name" | "color" | "logo"> | null;
  readonly customersRegister: boolean;
  readonly showPoints: (points: Points) => string;
  /** The charges for messages, by the shop's present settings. */
  readonly charges: () => Charges;
  /** Language for a browser that chose none. */
  readonly language: Language;
  readonly clock: Clock;
  /** Difference of the machine's clock from the networks' clocks; absent: unknown. */
  readonly skew?: Pick<Skew, "aheadMs">;
  readonly log: Log;
  /** The present findings of the bot's checks. Absent: it makes none (the demo). */
  readonly findings?: (language: Language) => readonly Finding[];
  /** True for the demo: the login then leads back to the demo's page. */
  readonly demo: boolean;
}

export interface Site extends ConsoleOptions {
  readonly access: Access;
}

/** A login with the console's token, in the form for pages. */
export interface OperatorSession extends Pick<ConsoleSession, "key" | "phone"> {
  readonly stored: ConsoleSession;
  /** True if its manager proved it by a code from their own chat. */
  readonly isProved: boolean;
  /** Every form of this session must carry it. */
  readonly formToken: string;
}

export interface Access {
  /** Adds the login and, before every route that is added later, the check of the session. Call it before adding pages. */
  protect(app: Hono): void;
  /** The session of a request that passed the check. Throws without one. */
  sessionOf(context: Context): OperatorSession;
  over(context: Context): Response | Promise<Response>;
  /** Checks the code that was sent to the session's manager. If it is right, the session counts as proved and its browser gets a new cookie. */
  prove(context: Context, code: string): Promise<boolean>;
  isLive(key: string): Promise<boolean>;
  /** Number of wrong tokens in the last 24 hours, since the start at most. */
  refusedLately(): number;
}
