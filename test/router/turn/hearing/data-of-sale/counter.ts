import { afterEach, beforeEach } from "vitest";
import { ana, chatOf, TwoNetworks } from "../../../two-networks.ts";

/** A shop that is opened for each test of a file, where Ana sells. Call it once, outside the tests. */
export function atTheCounter() {
  let nets: TwoNetworks;
  beforeEach(async () => void (nets = await TwoNetworks.open()));
  afterEach(() => nets.close());
  return {
    nets: () => nets,
    /** Says one message after another; gives what was answered to the last. */
    says: async (...texts: readonly string[]): Promise<string> => {
      let last: readonly string[] = [];
      for (const text of texts) last = await nets.says(ana, text);
      return last.join("\n");
    },
    /** Says one message after another; gives what the open conversation knows then, its flow and its question. Null: none is open. */
    saying: async (...texts: readonly string[]): Promise<object | null> => {
      await nets.saysAll(ana, ...texts);
      const session = await nets.store.readModel.conversation(chatOf(ana));
      if (session === null) return null;
      const { value, context } = session.state as { readonly value: unknown; readonly context: object };
      return { ...context, flow: session.flow, question: value };
    },
  };
}
