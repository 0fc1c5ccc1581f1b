import { expect, it } from "vitest";
import type { Receipt } from "../../../../src/channel/channel.ts";
import { createLateFailures } from "../../../../src/channel/whatsapp/sending/refusals.ts";
import { messageIdOf } from "../../../../src/channel/whatsapp/sending/outgoing-content.ts";
import { createLog } from "../../../../src/log.ts";
import { createManualClock } from "../../telegram/manual-clock.ts";

it("a late failure that cannot be stored is handed over again, after pauses with jitter from half a second to half a minute", async () => {
  const clock = createManualClock();
  const failures = createLateFailures({
    records: { salt: () => "aa" },
    clock,
    log: createLog("silent"),
    signs: { seen() {} },
  });
  let isFull = true;
  const stored: Receipt[] = [];
  failures.start(async (_, receipts = []) => {
    if (isFull) throw new Error("disk full");
    stored.push(...receipts);
  });
  failures.refused(messageIdOf({ outboxId: 7, part: 0 }, "aa"), 500);
  for (const pauseMs of [750, 1_500, 3_000, 6_000, 12_000, 22_500]) await clock.elapse(pauseMs);
  isFull = false;
  await clock.elapse(22_500);
  await expect.poll(() => stored).toMatchObject([{ outboxId: 7, state: { next: "again" } }]);
  await failures.stop();
});
