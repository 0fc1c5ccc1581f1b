import type { Context, Hono } from "hono";
import type { Channel } from "../../channel/channel.ts";
import type { Clock } from "../../clock.ts";
import type { Language } from "../../domain/language.ts";
import type { LocalTime } from "../../domain/local-time.ts";
import type { Points } from "../../domain/points.ts";
import type { Log } from "../../log.ts";
import type { Desk } from "../../router/operator-actions.ts";
import type { Skew } from "../../clock/skew.ts";
import type { Store } from "../../store/store.ts";
import type { RenderIn } from "../../text/text.ts";
import type { OperatorSession } from "./session.ts";
import type { Streams } from "./streams.ts";

/** Where the console is. */
export const consolePath = "/console";

/** What the console is made of. */
export interface ConsoleOptions {
  /** `CONSOLE_TOKEN`. */
  readonly token: string;
  readonly store: Store;
  readonly operatorActions: Desk;
  readonly channels: readonly Channel[];
  readonly renderIn: RenderIn;
  readonly local: LocalTime;
  /** Writes points as the shop shows them. */
  readonly showPoints: (points: Points) => string;
  /** Of the shop, for whoever has not chosen. */
  readonly language: Language;
  readonly clock: Clock;
  /** How far the machine's clock is from the networks'; absent: nobody says. */
  readonly skew?: Pick<Skew, "aheadMs">;
  readonly log: Log;
  /** Whether it shows the demo's make-believe shop. */
  readonly demo: boolean;
}

/** What a page is made with. */
export interface Site extends ConsoleOptions {
  readonly door: Door;
  readonly streams: Streams;
}

/** Lets in whoever has the token, and turns away everyone else. */
export interface Door {
  /** Adds the login, and the guard before everything that is added later. */
  serve(app: Hono): void;
  /** Of a request that came past the guard. */
  sessionOf(context: Context): OperatorSession;
}
