import { createHmac } from "node:crypto";
import { describe, expect, it } from "vitest";
import { createEarlySigns, createLiveState } from "../../../src/channel/live-state.ts";
import { createForms } from "../../../src/channel/whatsapp-cloud/registered.ts";
import { createNumberPause } from "../../../src/channel/whatsapp-cloud/own-number.ts";
import { createCloudWebhook } from "../../../src/channel/whatsapp-cloud/webhook.ts";
import type { Log } from "../../../src/log.ts";
import { Seeded } from "../../support/shop/seeded.ts";
import { asMetaWrites } from "../../support/networks/whatsapp-cloud-server/webhook-sender.ts";
import { fuzzedCloudPosts } from "../../tiers.ts";
import { createManualClock } from "../telegram/manual-clock.ts";

const secret = "b7f1c2d9e0a44f6d8c3b5a7e91f02d46";
const metadata = { display_phone_number: "5214770000001", phone_number_id: "2" };
const ana = { from: "5214771110001", from_user_id: "MX.77", timestamp: "1790000000" };
const answer = String.raw`{"flow_token":"Bform:1","phone":"4771234567","amount":"1,5"}`;
const form = { type: "nfm_reply", nfm_reply: { name: "flow", body: "Sent", response_json: answer } };
const fields: readonly (readonly [field: string, value: object])[] = [
  ["messages", { metadata, messages: [{ ...ana, id: "wamid.A", type: "text", text: { body: "año / café 🎉" } }] }],
  ["messages", { metadata, messages: [{ ...ana, id: "wamid.C", type: "interactive", interactive: form }] }],
  ["messages", { metadata, statuses: [{ id: "wamid.B", status: "failed", errors: [{ code: 131_048 }] }] }],
  ["messages", { metadata, errors: [{ code: 131_042 }] }],
  ["user_id_update", { user_id_update: [{ user_id: { previous: "MX.1", current: "MX.2" }, timestamp: "1" }] }],
  ["account_update", { event: "ACCOUNT_RESTRICTION", restriction_info: [{ restriction_type: "X" }] }],
  ["phone_number_quality_update", { display_phone_number: "5214770000001", event: "FLAGGED" }],
  ["a_field_of_next_year", { anything: [1, { two: null }] }],
];

/** A body of Meta's with some of its bytes changed, cut off or repeated: JSON or not. */
function bodyOf(random: Seeded): Buffer {
  const parts = Array.from({ length: 1 + random.below(3) }, () => random.pick(fields));
  const changes = parts.map(([field, value]) => ({ field, value }));
  const text = asMetaWrites({ object: "whatsapp_business_account", entry: [{ id: "1", changes }] });
  let bytes = Buffer.from(text);
  for (let times = random.below(4); times > 0; times--) {
    const at = random.below(bytes.length);
    const pieces = [
      () => [bytes.subarray(0, at)],
      () => [bytes.subarray(0, at), Buffer.from([random.below(256)]), bytes.subarray(at + 1)],
      () => [bytes.subarray(0, at), bytes.subarray(at), bytes.subarray(at)],
      () => [
        bytes.subarray(0, at),
        Buffer.from(random.pick(["null", "[]", "{}", '"', "\\u0000", "1e999"])),
        bytes.subarray(at),
      ],
    ];
    bytes = Buffer.concat(random.pick(pieces)());
    if (bytes.length === 0) bytes = Buffer.from(" ");
  }
  return bytes;
}

describe("fuzzed bodies at the webhook", () => {
  it(
    "signed by Meta they are answered with 200, or 503 where they could not be stored; changed afterwards, with 403",
    async () => {
      const random = new Seeded(1_771);
      const clock = createManualClock();
      const log: Log = { debug() {}, info() {}, warn() {}, error() {} };
      const state = createLiveState(clock);
      const webhook = createCloudWebhook({
        url: "http://shop/whatsapp",
        appSecret: secret,
        verifyToken: "x",
        account: { wabaId: "1", phoneNumberId: "2", mark: "0123456789abcdef" },
        log,
        state,
        signs: createEarlySigns({ channel: "whatsapp-cloud", clock, log, onSign: () => {} }),
        pause: createNumberPause({ clock, log, state }),
        forms: createForms(null),
        ownNumber: () => "5214770000001",
      });
      let isFull = false;
      let stored = 0;
      webhook.start({
        async accept(updates, receipts = []) {
          if (isFull) throw new Error("the disk is full");
          stored += updates.length + receipts.length;
        },
        stored: () => {},
      });
      const post = (body: Buffer, signed: Buffer) => {
        const signature = `sha256=${createHmac("sha256", secret).update(signed).digest("hex")}`;
        const headers = { "x-hub-signature-256": signature };
        return webhook.answer(
          new Request("http://shop/whatsapp", { method: "POST", headers, body: new Uint8Array(body) }),
        );
      };
      for (let n = 0; n < fuzzedCloudPosts; n++) {
        const body = bodyOf(random);
        isFull = random.chance(0.1);
        const { status } = await post(body, body);
        expect(isFull ? [200, 503] : [200]).toContain(status);
        if (n % 10 > 0) continue;
        const before = stored;
        const changed = Buffer.from(body);
        const at = random.below(changed.length);
        changed[at] = (changed[at] as number) ^ (1 + random.below(255));
        expect([(await post(changed, body)).status, stored]).toEqual([403, before]);
      }
      expect(stored).toBeGreaterThan(fuzzedCloudPosts / 5);
    },
    60_000 + 3 * fuzzedCloudPosts,
  );
});
