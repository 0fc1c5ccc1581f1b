import type { Stage } from "./stage.ts";

/** One thing that happens in a shop. */
export interface Scenario {
  readonly id: string;
  readonly title: string;
  /** How often it is played, each time with other sales and instants: more where timing matters. */
  readonly repeats: number;
  /** Plays it to the end. Stops early where the bot has lost the thread. */
  readonly play: (stage: Stage) => Promise<void>;
}
