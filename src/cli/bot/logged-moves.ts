import type { Log } from "../../log.ts";
import type { OperationStore, Store } from "../../store/store.ts";

/** What the log says of an operation's way, by its id: its states in order. */
const moved = "An operation moved";

/** The store, with a line of the log for every move of an operation that was committed. */
export function withLoggedMoves(store: Store, log: Log): Store {
  const beginSending: OperationStore["beginSending"] = async (id, ...rest) => {
    const isSent = await store.beginSending(id, ...rest);
    if (isSent) log.info(moved, { operation: id, from: "ready", to: "sending" });
    return isSent;
  };
  const movesOf =
    (acting: Pick<OperationStore, "moveOperation">): OperationStore["moveOperation"] =>
    async (id, from, to, ...rest) => {
      const isMoved = await acting.moveOperation(id, from, to, ...rest);
      if (isMoved) log.info(moved, { operation: id, from, to });
      return isMoved;
    };
  const inSession: Store["inSession"] = (key, nowMs) => {
    const acting = store.inSession(key, nowMs);
    return { ...acting, moveOperation: movesOf(acting) };
  };
  const recover: Store["recover"] = async (recoverOperation, nowMs) => {
    const wentTo = new Map<string, string>();
    const found = await store.recover((operation) => {
      const recovery = recoverOperation(operation);
      wentTo.set(operation.id, recovery.to);
      return recovery;
    }, nowMs);
    for (const { id } of found) log.info(moved, { operation: id, from: "sending", to: wentTo.get(id) });
    return found;
  };
  return { ...store, beginSending, moveOperation: movesOf(store), inSession, recover };
}
