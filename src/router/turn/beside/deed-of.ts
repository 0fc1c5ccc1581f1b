import type { Session } from "../../../store/store.ts";
import type { ConsentDeed } from "../../../understanding/lexicon/deeds-es-mx.ts";

/** What a yes to the summary of a conversation would do. */
export function deedOf({ flow, state }: Session): ConsentDeed {
  switch (flow) {
    case "refund":
      return "refund";
    case "correct": {
      const { direction } = state.context as { readonly direction?: unknown };
      return direction === "remove" ? "remove" : "give";
    }
    case "addCollaborator":
      return "enlist";
    case "disableCollaborator":
      return "dismiss";
    case "unlink":
      return "undo";
    default:
      return "record";
  }
}
