import { killed, type DeliberateBug } from "./kit.ts";

export const neverTwice: readonly DeliberateBug[] = [
  {
    does: "sends again, at start, what was being sent",
    promise: "Never twice",
    file: "store/methods.js",
    changes: [
      [
        /move\(tx, one\.id, \{ from: "sending", to \}, changes, then, nowMs\)/,
        'move(tx, one.id, { from: "sending", to: "ready" }, { nextAtMs: nowMs }, {}, nowMs)',
      ],
    ],
    foundBy: "killed when the request was written",
    test: "test/guarantees/never-twice/sale.test.ts",
    ...killed("request written", "healthy"),
    complaint: /2 requests for one confirmation/,
  },
  {
    does: "writes down that it is sending only after it has sent",
    promise: "Never twice",
    file: "router/money/performer.js",
    changes: [
      [/if \(!\(await store\.beginSending\(operation\.id, before, clock\.nowMs\(\)\)\)\)\s*return;/, ""],
      [
        /(await this\.#untilStored\(operation, \(\) => this\.#record\(operation, outcome\)\);)/,
        "if (!(await store.beginSending(operation.id, before, clock.nowMs()))) return; $1",
      ],
    ],
    foundBy: "killed when the answer was read",
    test: "test/guarantees/never-twice/sale.test.ts",
    ...killed("answer read", "healthy"),
    complaint: /2 requests for one confirmation/,
  },
  {
    does: "takes an answer that never came for a request that was never sent",
    promise: "Never twice",
    file: "wallet/answers.js",
    changes: [[/return \{ type: "unknown", why: exchange\.why \}/, 'return { type: "notSent", why: exchange.why }']],
    foundBy: "silence until the deadline, and killed after it",
    test: "test/guarantees/never-twice/faults.test.ts",
    ...killed("outcome committed", "silence, applied"),
    complaint: /2 requests for one confirmation/,
  },
];
