import { expect, describe, it } from "vitest";
import { asMetaWrites } from "../../support/networks/whatsapp-cloud-server/webhook-sender.ts";
import { cloudRig, type CloudRig } from "./rig.ts";

const bodies = ({ updates }: CloudRig) => updates.map(({ body }) => body);

/** A text as Meta posts it; `account`: whose it is. */
function textPost(rig: CloudRig, text: string, account: { wabaId?: string; phoneNumberId?: string } = {}): string {
  const { world } = rig.server;
  const message = { from: "5214771110001", from_user_id: "MX.1", id: "wamid.A", timestamp: "1790000000", type: "text" };
  const metadata = {
    display_phone_number: world.displayPhone,
    phone_number_id: account.phoneNumberId ?? world.phoneNumberId,
  };
  const value = { messaging_product: "whatsapp", metadata, messages: [{ ...message, text: { body: text } }] };
  const entry = [{ id: account.wabaId ?? world.wabaId, changes: [{ field: "messages", value }] }];
  return asMetaWrites({ object: "whatsapp_business_account", entry });
}

describe("the handshake", () => {
  it("gives the bare challenge for the right token, and 403 for any other", async () => {
    const { url, server } = await cloudRig();
    const ask = (query: { readonly [name: string]: string }) =>
      fetch(`${url}?${new URLSearchParams(query).toString()}`);
    const right = { "hub.mode": "subscribe", "hub.challenge": "1158201444", "hub.verify_token": server.verifyToken };
    const answer = await ask(right);
    expect([answer.status, await answer.text()]).toEqual([200, "1158201444"]);
    expect((await ask({ ...right, "hub.verify_token": `${server.verifyToken}x` })).status).toBe(403);
    expect((await ask({ ...right, "hub.mode": "unsubscribe" })).status).toBe(403);
    expect((await ask({ ...right, "hub.challenge": "<script>" })).status).toBe(403);
    expect((await ask({})).status).toBe(403);
  });
});

describe("a post", () => {
  it("is heard when Meta signed its bytes, escapes, accents and emoji included", async () => {
    const rig = await cloudRig();
    const answer = await rig.post(textPost(rig, "año / café 🎉"));
    expect(answer.status).toBe(200);
    expect(bodies(rig)).toEqual([{ type: "text", text: "año / café 🎉" }]);
    expect(rig.updates[0]).toMatchObject({
      chat: "whatsapp-cloud:MX.1",
      deliveryId: `${rig.server.world.phoneNumberId}:wamid.A`,
      sentAtMs: 1_790_000_000_000,
      sender: { identity: "whatsapp-cloud:MX.1", provenPhone: "4771110001", shownNumber: "4771110001" },
    });
  });

  it("is refused without a trace when it is not signed, signed by another secret, or changed by one byte", async () => {
    const rig = await cloudRig();
    const body = textPost(rig, "venta 4771234567 250 café");
    const signature = rig.server.webhook.signatureOf(Buffer.from(body));
    expect((await rig.post(body, null)).status).toBe(401);
    expect((await rig.post(body, `sha256=${"0".repeat(64)}`)).status).toBe(403);
    expect((await rig.post(body, signature.toUpperCase())).status).toBe(403);
    expect((await rig.post(body.replace("250", "950"), signature)).status).toBe(403);
    expect((await rig.post(JSON.stringify(JSON.parse(body)), signature)).status).toBe(403);
    expect(rig.updates).toEqual([]);
  });

  it("may be 3 MB long, and no longer than 4", async () => {
    const rig = await cloudRig();
    expect((await rig.post(textPost(rig, "a".repeat(3 * 1024 * 1024)))).status).toBe(200);
    expect((await rig.post(textPost(rig, "a".repeat(5 * 1024 * 1024)))).status).toBe(413);
    expect(rig.updates).toHaveLength(1);
    // The connection, of which the rest was not read, is not used again.
    for (let time = 0; time < 5; time++) expect((await rig.post("{}")).status).toBe(200);
  });

  it("of another account or number is answered and dropped; so is what cannot be read", async () => {
    const rig = await cloudRig();
    for (const body of [
      textPost(rig, "hola", { phoneNumberId: "999999999" }),
      textPost(rig, "hola", { wabaId: "999999999" }),
      "{",
      "[]",
      '{"object":"page"}',
    ])
      expect((await rig.post(body)).status).toBe(200);
    expect(rig.updates).toEqual([]);
    expect(rig.lines.some(({ event }) => event.includes("left out"))).toBe(true);
  });

  it("is answered with 503 when it could not be stored, and heard when it comes again", async () => {
    const rig = await cloudRig();
    rig.fails = true;
    const ana = rig.person("Ana", "5214771110001");
    rig.server.writing.say(ana, "menú");
    await rig.server.waitForPost(({ status }) => status === 503);
    rig.fails = false;
    await rig.server.waitUntilConfirmed();
    expect(bodies(rig)).toEqual([{ type: "text", text: "menú" }]);
  });

  it("is answered with 503 before the channel starts to receive, and after it stopped", async () => {
    const rig = await cloudRig();
    await rig.channel.stop();
    expect((await rig.post(textPost(rig, "hola"))).status).toBe(503);
  });

  it("may hold many messages and statuses, shuffled and twice: each is heard", async () => {
    const rig = await cloudRig();
    const [ana, luis] = [rig.person("Ana", "5214771110001"), rig.person("Luis", "524771110002", "user id alone")];
    const { webhook, writing, world } = rig.server;
    Object.assign(webhook.faults, { held: true, twice: true, shuffled: true });
    for (const [second, text] of ["uno", "dos", "tres"].entries()) {
      writing.say(ana, text, { atMs: world.nowMs + second * 1_000 });
      writing.say(luis, text, { atMs: world.nowMs + second * 1_000 });
    }
    webhook.faults.held = false;
    webhook.poke();
    await rig.server.waitUntilConfirmed();
    const heard = (chat: string) => {
      const all = rig.updates.filter((update) => update.chat.endsWith(chat));
      return [...new Map(all.map((update) => [update.deliveryId, update])).values()];
    };
    for (const { userId } of [ana, luis]) {
      const texts = heard(userId).map(({ body }) => (body.type === "text" ? body.text : ""));
      expect(texts).toEqual(["uno", "dos", "tres"]);
    }
    expect(rig.updates).toHaveLength(12);
    expect(new Set(rig.updates.map(({ sender }) => sender.name))).toEqual(new Set(["Ana", "Luis"]));
  });

  it("marks what was stored as read, the latest of each chat, and shows that it is being answered", async () => {
    const rig = await cloudRig();
    const id = rig.server.writing.say(rig.person("Ana", "5214771110001"), "menú");
    await rig.server.until("a mark", () => rig.server.world.marks.length > 0);
    expect(rig.server.world.marks).toMatchObject([{ message_id: id, typing_indicator: { type: "text" } }]);
  });
});

describe("the number", () => {
  it("is in links; without a linked device the channel works also where Meta cannot be asked", async () => {
    const rig = await cloudRig();
    expect(await rig.channel.identify()).toBe(true);
    expect(rig.channel.startLink?.("inv_abc")).toBe("https://wa.me/5214770000001?text=invitacion%20abc");
    expect(rig.channel.textLink?.("saldo")).toBe("https://wa.me/5214770000001?text=saldo");
    const deaf = await cloudRig(true, { isDeaf: true });
    expect(await deaf.channel.identify()).toBe(true);
    expect(deaf.channel.state?.()).toMatchObject({ state: "connecting" });
    expect((await deaf.post(textPost(deaf, "hola"))).status).toBe(200);
  });

  it("has its token and secret in no log line", async () => {
    const rig = await cloudRig();
    rig.server.world.token = "another";
    await rig.channel.identify();
    await rig.send(rig.person("Ana", "5214771110001"), rig.text("hola"));
    expect(JSON.stringify(rig.lines)).not.toMatch(/EAAG|b7f1c2d9/);
  });
});

describe("what Meta posts about the number and the account", () => {
  const news = async (rig: CloudRig, field: string, value: object) => {
    rig.server.webhook.add({ field, value });
    await rig.server.waitUntilConfirmed();
  };
  const holds = ({ channel }: CloudRig) => channel.signs?.().map(({ sign }) => sign);

  it("a fall of its quality is a sign, until it is good again; another number's is none", async () => {
    const rig = await cloudRig();
    await rig.channel.identify();
    const { displayPhone } = rig.server.world;
    await news(rig, "phone_number_quality_update", { display_phone_number: "15550001111", event: "FLAGGED" });
    expect(holds(rig)).toEqual([]);
    await news(rig, "phone_number_quality_update", { display_phone_number: displayPhone, event: "FLAGGED" });
    await news(rig, "phone_number_quality_update", { display_phone_number: `+${displayPhone}`, event: "DOWNGRADE" });
    expect([holds(rig), rig.signs]).toEqual([["quality"], ["quality"]]);
    await news(rig, "phone_number_quality_update", { display_phone_number: displayPhone, event: "UNFLAGGED" });
    expect(holds(rig)).toEqual([]);
  });

  it.each([
    { event: "ACCOUNT_RESTRICTION", restriction_info: [{ restriction_type: "RESTRICTED_BIZ_INITIATED_MESSAGING" }] },
    { event: "ACCOUNT_VIOLATION", violation_info: { violation_type: "ADULT" } },
    { event: "DISABLED_UPDATE", ban_info: { waba_ban_state: "SCHEDULE_FOR_DISABLE" } },
    { event: "ACCOUNT_DELETED" },
  ])("%j is a sign", async (value) => {
    const rig = await cloudRig();
    await news(rig, "account_update", value);
    expect(rig.signs).toEqual(["limited"]);
  });

  it("an account that is let in again, and what is no trouble, end it or are none", async () => {
    const rig = await cloudRig();
    await news(rig, "account_update", { event: "VERIFIED_ACCOUNT" });
    await news(rig, "account_update", { event: 7 });
    expect(rig.signs).toEqual([]);
    await news(rig, "account_update", { event: "ACCOUNT_VIOLATION" });
    await news(rig, "account_update", { event: "DISABLED_UPDATE", ban_info: { waba_ban_state: "REINSTATE" } });
    expect([rig.signs, holds(rig)]).toEqual([["limited"], []]);
  });

  it("of another account, or unsigned, nothing is believed", async () => {
    const rig = await cloudRig();
    const body = (id: string) =>
      JSON.stringify({
        object: "whatsapp_business_account",
        entry: [{ id, changes: [{ field: "account_update", value: { event: "ACCOUNT_DELETED" } }] }],
      });
    expect((await rig.post(body("1"))).status).toBe(200);
    expect((await rig.post(body(rig.server.world.wabaId), null)).status).toBe(401);
    expect(rig.signs).toEqual([]);
  });

  it("a code with which a message failed later is a sign too, and so is one of the number's own", async () => {
    const rig = await cloudRig();
    const person = rig.person("Ana", "5214771110001");
    rig.server.world.failLater(person, 131_048);
    await rig.send(person, rig.text("hola"));
    await rig.server.waitUntilConfirmed();
    expect(rig.signs).toEqual(["spam"]);
    const metadata = { phone_number_id: rig.server.world.phoneNumberId, display_phone_number: "1" };
    const value = { metadata, errors: [{ code: 131_031 }, { code: 131_047 }] };
    const entry = [{ id: rig.server.world.wabaId, changes: [{ field: "messages", value }] }];
    await rig.post(JSON.stringify({ object: "whatsapp_business_account", entry }));
    expect(rig.signs).toEqual(["spam", "limited"]);
  });
});
