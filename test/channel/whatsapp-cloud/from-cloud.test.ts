import { describe, expect, it } from "vitest";
import { fromCloud } from "../../../src/channel/whatsapp-cloud/from-cloud.ts";
import { Seeded } from "../../support/shop/seeded.ts";
import { fuzzedCloudPosts } from "../../tiers.ts";

const account = { wabaId: "1", phoneNumberId: "2", mark: "0123456789abcdef" };
type Part = { readonly [name: string]: unknown };

const ana = { from: "5214771110001", from_user_id: "MX.77", id: "wamid.A", timestamp: "1790000000" };

function post(value: Part, field = "messages"): object {
  const metadata = { display_phone_number: "+52 477 000 0001", phone_number_id: "2" };
  return {
    object: "whatsapp_business_account",
    entry: [{ id: "1", changes: [{ field, value: { metadata, ...value } }] }],
  };
}

const read = (...messages: readonly Part[]) => fromCloud(post({ messages }), account).updates;
const bodyOf = (message: Part) => read({ ...ana, ...message })[0]?.body;

describe("who wrote", () => {
  it.each([
    ["phone and user id", { from: "5214771110001", from_user_id: "MX.77" }, "MX.77", "4771110001", "4771110001"],
    ["a phone of twelve digits", { from: "524771110001", from_user_id: "MX.77" }, "MX.77", "4771110001", "4771110001"],
    ["the user id alone", { from: undefined, from_user_id: "MX.5214771110001" }, "MX.5214771110001", undefined, null],
    ["the user id in from", { from: "MX.5214771110001", from_user_id: undefined }, "MX.5214771110001", undefined, null],
    ["a user id in both", { from: "MX.77", from_user_id: "MX.77" }, "MX.77", undefined, null],
    ["the phone alone", { from: "5214771110001", from_user_id: undefined }, "5214771110001", "4771110001", null],
    ["no user id beside it", { from: "5214771110001", from_user_id: "77" }, "5214771110001", "4771110001", null],
    ["a foreign phone", { from: "14155550100", from_user_id: "US.9" }, "US.9", "14155550100", null],
    ["a foreign phone of ten digits", { from: "4771110001", from_user_id: "NO.9" }, "NO.9", "4771110001", null],
  ])("%s: the user id is who they are, and the number beside it is theirs", (_, fields, id, shownNumber, proven) => {
    const [update] = read({ ...ana, ...fields, type: "text", text: { body: "hola" } });
    expect(update?.chat).toBe(`whatsapp-cloud:${id}`);
    expect(update?.sender).toEqual({
      identity: `whatsapp-cloud:${id}`,
      name: null,
      provenPhone: proven,
      ...(shownNumber !== undefined && { shownNumber }),
    });
  });

  it.each([
    ["beside its user id", { wa_id: "5214771110001", user_id: "MX.77" }, undefined, "4771110001", "4771110001"],
    ["in another writing", { wa_id: "524771110001", user_id: "MX.77" }, "5214771110001", "4771110001", "4771110001"],
    ["other than the one in from", { wa_id: "525550000001", user_id: "MX.77" }, "5214771110001", "4771110001", null],
    ["beside another user id", { wa_id: "525550000001", user_id: "MX.78" }, undefined, undefined, null],
    ["beside no user id", { wa_id: "525550000001" }, undefined, undefined, null],
    ["that is a user id", { wa_id: "MX.77", user_id: "MX.77" }, undefined, undefined, null],
  ])("a number in the contacts %s", (_, contact, from, shownNumber, provenPhone) => {
    const message = { ...ana, from, type: "text", text: { body: "hola" } };
    const [update] = fromCloud(post({ contacts: [contact], messages: [message] }), account).updates;
    expect([update?.sender.shownNumber, update?.sender.provenPhone]).toEqual([shownNumber, provenPhone]);
  });

  it("nobody: counted, and those beside it are read", () => {
    const nobody = { id: "wamid.B", timestamp: "1", type: "text", text: { body: "x" } };
    const { updates, unreadable } = fromCloud(post({ messages: [nobody, 7, { ...ana, type: "text" }] }), account);
    expect([updates.length, unreadable]).toEqual([1, 2]);
  });
});

describe("a contact card", () => {
  const card = (origin: string, phone = "+52 1 477 111 0001") => ({ origin, phones: [{ phone }] });
  const proved = (contacts: readonly object[], more: Part = {}) => bodyOf({ type: "contacts", contacts, ...more });

  it("proves the phone that was asked for by the button", () => {
    expect(proved([card("contact_request")])).toEqual({ type: "contact", phone: "4771110001" });
    expect(proved([card("contact_request")], { from: undefined })).toEqual({ type: "contact", phone: "4771110001" });
  });

  it.each([
    ["from the menu of attachments", [card("other")], {}],
    ["without an origin", [{ phones: [{ phone: "+5214771110001" }] }], {}],
    ["forwarded", [card("contact_request")], { context: { forwarded: true } }],
    ["forwarded often", [card("contact_request")], { context: { frequently_forwarded: true } }],
    ["beside another", [card("contact_request"), card("contact_request")], {}],
    ["of another number than the one shown", [card("contact_request", "+5214779999999")], {}],
    ["of a foreign number", [card("contact_request", "+14155550100")], { from: undefined }],
    ["with a user id for a number", [card("contact_request", "MX.5214771110001")], { from: undefined }],
    ["of no number", [{ origin: "contact_request", phones: [] }], {}],
  ])("proves nothing %s", (_, contacts, more) => {
    expect(proved(contacts, more)).toMatchObject({ type: "contact", phone: null });
  });

  it("of somebody else tells their phone", () => {
    expect(proved([card("other", "+5214779999999")])).toEqual({ type: "contact", phone: null, card: "4779999999" });
    expect(proved([card("other"), card("other", "+5214779999999")])).toEqual({ type: "contact", phone: null });
  });

  it.each(["image", "document", "video"])("what is written below a %s is read", (type) => {
    expect(bodyOf({ type, [type]: { caption: "venta 4771234567 250" } })).toEqual({
      type: "text",
      text: "venta 4771234567 250",
    });
    expect(bodyOf({ type, [type]: {} })).toMatchObject({ type: "unsupported" });
  });
});

const formOf = (response_json: string, name = "flow") => ({
  type: "interactive",
  interactive: { type: "nfm_reply", nfm_reply: { name, body: "Sent", response_json } },
});
const filled = (data: string, phone: string, amount: string, ticket: string) => ({
  type: "tap",
  data,
  form: { phone, amount, ticket },
});

describe("what was written", () => {
  it.each([
    [
      { type: "interactive", interactive: { button_reply: { id: "7:sí", title: "Sí" } } },
      { type: "tap", data: "7:sí" },
    ],
    [
      { type: "interactive", interactive: { list_reply: { id: "7:3", title: "c" } } },
      { type: "tap", data: "7:3" },
    ],
    [{ type: "interactive" }, { type: "unsupported", what: "other" }],
    [
      formOf('{"flow_token":"Bform:7","phone":"477 1","amount":250.5,"ticket":""}'),
      filled("Bform:7", "477 1", "250.5", ""),
    ],
    [formOf('{"phone":["477"],"amount":null,"other":"x","flow_token":7}'), filled("7", "", "", "")],
    [formOf("no JSON"), filled("", "", "", "")],
    [formOf("null"), filled("", "", "", "")],
    [formOf("{}", "address_message"), { type: "unsupported", what: "other" }],
    [
      { type: "button", button: { payload: "x", text: "Ver" } },
      { type: "text", text: "Ver" },
    ],
    [
      { type: "image", image: { id: "1" } },
      { type: "unsupported", what: "photo" },
    ],
    [
      { type: "audio", audio: { voice: true } },
      { type: "unsupported", what: "voice" },
    ],
    [
      { type: "audio", audio: {} },
      { type: "unsupported", what: "audio" },
    ],
    [{ type: "edit", edit: { original_message_id: "wamid.B" } }, { type: "edited" }],
    [{ type: "system", system: { type: "user_changed_number" } }, { type: "numberChanged" }],
    [
      { type: "system", system: { type: "user_changed_number", wa_id: "5215550000001" } },
      { type: "numberChanged", now: "5550000001" },
    ],
    [
      { type: "unsupported", errors: [{ code: 131_051 }] },
      { type: "unsupported", what: "other" },
    ],
    [{ type: "what nobody knows yet" }, { type: "unsupported", what: "other" }],
  ])("%j", (message, body) => {
    expect(bodyOf(message)).toEqual(body);
  });

  it.each([
    { type: "reaction", reaction: { message_id: "wamid.B", emoji: "😂" } },
    { type: "reaction", reaction: { message_id: "wamid.B", emoji: "" } },
    { type: "reaction", reaction: { message_id: "wamid.B" } },
    { type: "reaction" },
    { type: "revoke", revoke: { original_message_id: "wamid.B" } },
    { type: "system", system: { type: "customer_identity_changed" } },
    { type: "text", text: { body: "hola" }, group_id: "g" },
  ])("is not answered: %j", (message) => {
    expect(bodyOf(message)).toBe(undefined);
  });

  it("quotes the bot's message, and neither their own nor the one of a button", () => {
    const quotes = (message: Part) => read({ ...ana, ...message })[0]?.quotes;
    const text = { type: "text", text: { body: "sí" } };
    expect(quotes({ ...text, context: { from: "524770000001", id: "wamid.B" } })).toEqual({ messageId: "wamid.B" });
    expect(quotes({ ...text, context: { id: "wamid.B" } })).toEqual({ messageId: "wamid.B" });
    expect(quotes({ ...text, context: { from: "5214771110001", id: "wamid.B" } })).toBe(undefined);
    expect(quotes({ ...text, context: { from: "MX.77", id: "wamid.B" } })).toBe(undefined);
    // Mexican numbers are written with and without a 1: the id decides.
    expect(quotes({ ...text, context: { from: "5214770000001", id: "wamid.B" } })).toEqual({ messageId: "wamid.B" });
    const tap = { type: "interactive", interactive: { button_reply: { id: "a" } } };
    expect(quotes({ ...tap, context: { from: "524770000001", id: "wamid.B" } })).toBe(undefined);
  });
});

describe("what answers something else than the bot", () => {
  const elsewhere = (context: Part | undefined) =>
    read({ ...ana, type: "text", text: { body: "sí" }, context })[0]?.elsewhere;

  it.each([
    ["a quote of one's own message", { from: "5214771110001", id: "wamid.B" }, "quote"],
    ["a quote of one's own message, by the user id", { from: "MX.77", id: "wamid.B" }, "quote"],
    ["a forwarded message", { forwarded: true }, "forward"],
    ["one that was forwarded often", { frequently_forwarded: true }, "forward"],
    ["a quote of the bot's", { from: "524770000001", id: "wamid.B" }, undefined],
    ["a quote of nobody's", { id: "wamid.B" }, undefined],
    ["no quote", undefined, undefined],
  ])("%s: %j", (_, context, expected) => {
    expect(elsewhere(context)).toBe(expected);
  });
});

describe("a reaction", () => {
  const reaction = (emoji: string) => ({ ...ana, type: "reaction", reaction: { message_id: "wamid.B", emoji } });

  it.each(["👍", "👍🏽", "👌🏿", "✅", "👎🏻", "❌"])(
    "%s is that word, quoting the message, and is not marked as read",
    (emoji) => {
      const { updates, toMark } = fromCloud(post({ messages: [reaction(emoji)] }), account);
      expect(updates).toMatchObject([{ quotes: { messageId: "wamid.B" }, isReaction: true }]);
      expect(updates[0]?.body).toEqual({ type: "text", text: emoji.replace(/\p{Emoji_Modifier}/u, "") });
      expect(toMark).toEqual([]);
    },
  );
});

describe("a change of number", () => {
  it("ends the chat of the earlier user id, however it is told", () => {
    const change = { user_id: { previous: "MX.77", current: "MX.78" }, timestamp: "1790000000" };
    const [update] = fromCloud(post({ user_id_update: [change] }, "user_id_update"), account).updates;
    expect(update).toMatchObject({ chat: "whatsapp-cloud:MX.77", body: { type: "numberChanged" } });
    const system = { type: "system", system: { type: "user_changed_number", user_id: "MX.78" } };
    expect(read({ ...ana, ...system }).map(({ chat }) => chat)).toEqual([
      "whatsapp-cloud:MX.77",
      "whatsapp-cloud:MX.78",
    ]);
  });
});

describe("a system message about an account", () => {
  const told = (system: Part, author: Part = {}) =>
    read({ id: "wamid.S", timestamp: "1790000000", type: "system", ...author, system }).map(
      ({ chat, body, deliveryId, sender: { shownNumber, provenPhone } }) => {
        expect([shownNumber, provenPhone]).toEqual([undefined, null]);
        return [chat.replace("whatsapp-cloud:", ""), deliveryId.slice(2), { ...body, type: undefined }];
      },
    );
  const changed = { type: "user_changed_number", previous_user_id: "MX.77", user_id: "MX.78", wa_id: "525550000001" };
  const now = "5550000001";
  const next = "whatsapp-cloud:MX.78";

  it.each([
    [
      "in nobody's name",
      {},
      [
        ["MX.77", "wamid.S:previous", { next }],
        ["MX.78", "wamid.S:new", { now }],
      ],
    ],
    [
      "in the former's",
      { from: "5214771110001", from_user_id: "MX.77" },
      [
        ["MX.77", "wamid.S", { next }],
        ["MX.78", "wamid.S:new", { now }],
      ],
    ],
    [
      "in the new one's",
      { from: "525550000001", from_user_id: "MX.78" },
      [
        ["MX.78", "wamid.S", { now }],
        ["MX.77", "wamid.S:previous", { next }],
      ],
    ],
    [
      "in that of the number that is new",
      { from: "525550000001" },
      [
        ["MX.77", "wamid.S:previous", { next }],
        ["MX.78", "wamid.S:new", { now }],
      ],
    ],
    [
      "in that of the number that was left",
      { from: "5214771110001" },
      [
        ["MX.77", "wamid.S:previous", { next }],
        ["MX.78", "wamid.S:new", { now }],
      ],
    ],
  ])("%s ends the former user id's proof", (_, author, expected) => {
    expect(told(changed, author)).toEqual(expected);
  });

  it("that names only the number that was left is for whoever showed it", () => {
    const left = [["5214771110001", "wamid.S", { number: "4771110001" }]];
    expect(told({ type: "user_changed_number", wa_id: "525550000001" }, { from: "5214771110001" })).toEqual(left);
  });

  it("that names its new user id in no field has it as its author", () => {
    const { user_id: _, ...system } = changed;
    expect(told(system, { from_user_id: "MX.78" })).toEqual([
      ["MX.78", "wamid.S", { now }],
      ["MX.77", "wamid.S:previous", { next }],
    ]);
    expect(told(system, { from_user_id: "MX.77" })).toEqual([["MX.77", "wamid.S", {}]]);
  });

  it("that names nobody is counted", () => {
    const message = { id: "wamid.S", type: "system", system: { type: "user_changed_number", user_id: "7" } };
    expect(fromCloud(post({ messages: [message] }), account)).toMatchObject({ updates: [], unreadable: 1 });
  });
});

describe("changes of user ids without a number beside them", () => {
  const change = { user_id: { previous: "MX.77", current: "MX.78" }, timestamp: "1790000000" };
  const posted = (id: string, value: Part) =>
    fromCloud(
      {
        object: "whatsapp_business_account",
        entry: [{ id, changes: [{ field: "user_id_update", value: { user_id_update: [change], ...value } }] }],
      },
      account,
    );

  it("are read where the account is ours, and are the same as with the number", () => {
    const beside = fromCloud(post({ user_id_update: [change] }, "user_id_update"), account).updates;
    expect(posted("1", {}).updates).toEqual(beside);
    expect(beside).toHaveLength(1);
  });

  it("are another's where the account or the number is", () => {
    for (const one of [posted("9", {}), posted("1", { metadata: { phone_number_id: "9" } })])
      expect([one.updates, one.foreign]).toEqual([[], 1]);
  });
});

describe("a status", () => {
  const receiptsOf = (...statuses: readonly Part[]) => fromCloud(post({ statuses }), account).receipts;
  const data = `${account.mark}:41:0/1`;

  it("names its message, its row where it is this database's, and what is charged", () => {
    const pricing = { billable: true, category: "utility", pricing_model: "PMP" };
    expect(
      receiptsOf(
        { id: "wamid.1", status: "sent", timestamp: "1790000000", biz_opaque_callback_data: data, pricing },
        { id: "wamid.2", status: "read", biz_opaque_callback_data: "fedcba9876543210:41:0/1" },
        { id: "wamid.3", status: "delivered", biz_opaque_callback_data: `${account.mark}:41:0/2` },
      ),
    ).toEqual([
      {
        messageId: "wamid.1",
        outboxId: 41,
        isLast: true,
        billed: "utility",
        atMs: 1_790_000_000_000,
        state: "accepted",
      },
      { messageId: "wamid.2", outboxId: null, isLast: true, billed: null, state: "delivered" },
      { messageId: "wamid.3", outboxId: 41, isLast: false, billed: null, state: "delivered" },
    ]);
  });

  it.each([
    [131_047, "hold"],
    [131_026, "unreached"],
    [131_049, "drop"],
    [131_000, "again"],
    [131_048, "later"],
    [131_042, "later"],
    [190, "later"],
    [131_056, "again"],
    [131_053, "again"],
    [999_999, "again"],
    [undefined, "again"],
  ])("that says failed with %s: %s", (code, next) => {
    const errors = code === undefined ? [] : [{ code, title: "x", error_data: { details: "to 5214771110001" } }];
    const [receipt] = receiptsOf({ id: "wamid.1", status: "failed", errors });
    expect(receipt?.state).toMatchObject({ next });
    expect(JSON.stringify(receipt)).not.toContain("4771110001");
  });

  it("of a kind that is not known is counted", () => {
    expect(fromCloud(post({ statuses: [{ id: "wamid.1", status: "warning" }] }), account)).toMatchObject({
      receipts: [],
      unreadable: 1,
    });
  });
});

describe("fuzzed posts", () => {
  const genuine = post({
    contacts: [{ profile: { name: "Ana" }, wa_id: "5214771110001", user_id: "MX.77" }],
    messages: [
      {
        ...ana,
        type: "text",
        text: { body: "venta 4771234567 250" },
        context: { from: "524770000001", id: "wamid.B" },
      },
      { ...ana, id: "wamid.C", type: "interactive", interactive: { type: "list_reply", list_reply: { id: "1:a" } } },
      {
        ...ana,
        id: "wamid.D",
        type: "contacts",
        contacts: [{ origin: "contact_request", phones: [{ phone: "+524771110001" }] }],
      },
    ],
    statuses: [{ id: "wamid.E", status: "failed", biz_opaque_callback_data: "x", errors: [{ code: 1 }] }],
    user_id_update: [{ user_id: { previous: "MX.1", current: "MX.2" }, timestamp: "1" }],
  });
  const junk: readonly unknown[] = [
    null,
    0,
    -1,
    1e21,
    "",
    "MX.1",
    "5214771110001",
    [],
    {},
    true,
    "contact_request",
    [[]],
    { id: {} },
  ];

  /** Changes one place of a value: takes it away, doubles it, or puts something else there. */
  function changed(value: unknown, random: Seeded): unknown {
    if (typeof value !== "object" || value === null || random.chance(0.02)) return random.pick(junk);
    if (Array.isArray(value)) {
      if (value.length === 0) return [random.pick(junk)];
      const at = random.below(value.length);
      if (random.chance(0.1)) return [...(value as unknown[]), ...(value as unknown[])];
      return (value as unknown[]).map((one, index) => (index === at ? changed(one, random) : one));
    }
    const names = Object.keys(value);
    const name = names.length === 0 || random.chance(0.05) ? "__proto__" : random.pick(names);
    if (random.chance(0.1)) return Object.fromEntries(Object.entries(value).filter(([one]) => one !== name));
    return { ...value, [name]: changed((value as Part)[name], random) };
  }

  it("never throw, never speak for another number, never prove a phone but by the button or beside a user id", () => {
    const random = new Seeded(4_771);
    let heard = 0;
    for (let n = 0; n < fuzzedCloudPosts; n++) {
      let body: unknown = genuine;
      for (let times = 1 + random.below(4); times > 0; times--) body = changed(body, random);
      const { updates } = fromCloud(body, account);
      heard += updates.length;
      const text = JSON.stringify(body);
      if (updates.length > 0) expect(text.includes('"phone_number_id":"2"')).toBe(true);
      for (const update of updates) {
        expect(update.deliveryId.startsWith("2:")).toBe(true);
        if (update.sender.provenPhone !== null) {
          expect(update.sender.provenPhone).toBe("4771110001");
          expect(update.sender.identity).toMatch(/^whatsapp-cloud:[A-Z]{2}\./);
        }
        if (update.body.type === "contact" && update.body.phone !== null) {
          expect(update.body.phone).toBe("4771110001");
          expect(text).toContain('"origin":"contact_request"');
        }
      }
    }
    expect(heard).toBeGreaterThan(fuzzedCloudPosts / 5);
  });
});
