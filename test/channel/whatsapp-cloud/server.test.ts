import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { CloudPerson } from "../../support/networks/whatsapp-cloud-server/people.ts";
import { approvedTemplate } from "../../support/networks/whatsapp-cloud-server/world.ts";
import { startCloudServer, type CloudServer } from "../../support/networks/whatsapp-cloud-server/server.ts";

let server: CloudServer;
let ana: CloudPerson;
let nowMs = 1_790_000_000_000;

beforeEach(async () => {
  server = await startCloudServer({ callback: "http://127.0.0.1:9/nobody", nowMs: () => nowMs });
  ana = server.world.people.add("Ana", "5214771110001");
  ana.wroteAtMs = nowMs;
});
afterEach(() => server.close());

interface Answer {
  readonly error?: { readonly code: number };
  readonly messages?: readonly { readonly id: string }[];
}

async function call(body: object, path = `/${server.world.phoneNumberId}/messages`, token = server.world.token) {
  const headers = { authorization: `Bearer ${token}`, "content-type": "application/json" };
  const answer = await fetch(server.apiRoot + path, { method: "POST", headers, body: JSON.stringify(body) });
  return (await answer.json()) as Answer;
}

const envelope = () => ({ messaging_product: "whatsapp", recipient: ana.userId });
const send = (content: object) => call({ ...envelope(), ...content });
const text = (body: string) => ({ type: "text", text: { body } });
const options = (type: string, action: object, body = "¿Cuál?") => ({
  type: "interactive",
  interactive: { type, body: { text: body }, action },
});
const button = (id: string, title: string) => ({ type: "reply", reply: { id, title } });
const list = (rows: readonly object[]) => options("list", { button: "Ver", sections: [{ rows }] });
const rows = (count: number) => Array.from({ length: count }, (_, n) => ({ id: `r${n}`, title: `fila ${n}` }));

/** The server of the tests refuses what Meta's documents say that Meta refuses. */
describe("the Graph API of the tests", () => {
  it.each([
    ["another token", 190, () => call({}, undefined, "EAAGother")],
    ["an old version", 2635, () => fetchAt("/v20.0")],
    ["another number", 100, () => call(text("a"), "/1/messages")],
    ["no addressee", 131_008, () => call({ messaging_product: "whatsapp", ...text("a") })],
    ["a user id in to", 100, () => call({ messaging_product: "whatsapp", to: ana.userId, ...text("a") })],
    ["a phone in recipient", 100, () => call({ messaging_product: "whatsapp", recipient: ana.phone, ...text("a") })],
    ["another product", 100, () => call({ ...envelope(), messaging_product: "sms", ...text("a") })],
    ["no type", 100, () => send({ text: { body: "a" } })],
    ["another type's object", 100, () => send({ type: "text", image: { id: "1" } })],
    ["an unknown key", 100, () => send({ ...text("a"), colour: "red" })],
    ["an empty text", 131_009, () => send(text(""))],
    ["a text of 4097", 131_009, () => send(text("a".repeat(4097)))],
    ["no button", 131_009, () => send(options("button", { buttons: [] }))],
    [
      "four buttons",
      131_009,
      () => send(options("button", { buttons: [1, 2, 3, 4].map((n) => button(`${n}`, `${n}`)) })),
    ],
    ["a title of 21", 131_009, () => send(options("button", { buttons: [button("1", "a".repeat(21))] }))],
    ["equal titles", 131_009, () => send(options("button", { buttons: [button("1", "a"), button("2", "a")] }))],
    ["equal ids", 131_009, () => send(options("button", { buttons: [button("1", "a"), button("1", "b")] }))],
    ["an id with a space", 131_009, () => send(options("button", { buttons: [button(" 1", "a")] }))],
    ["a body of 1025", 131_009, () => send(options("button", { buttons: [button("1", "a")] }, "a".repeat(1025)))],
    ["eleven rows", 131_009, () => send(list(rows(11)))],
    ["a row of 25", 131_009, () => send(list([{ id: "1", title: "a".repeat(25) }]))],
    ["a description of 73", 131_009, () => send(list([{ id: "1", title: "a", description: "a".repeat(73) }]))],
    ["an unknown file", 131_053, () => send({ type: "image", image: { id: "1" } })],
    [
      "an unknown template",
      132_001,
      () => send({ type: "template", template: { name: "x", language: { code: "es_MX" } } }),
    ],
    ["somebody unknown", 131_026, () => call({ messaging_product: "whatsapp", to: "5215550000000", ...text("a") })],
    [
      "a mark of nothing",
      131_009,
      () => call({ messaging_product: "whatsapp", status: "read", message_id: "wamid.x" }),
    ],
  ] as const)("refuses %s with %d", async (_, code, ask) => {
    expect((await ask()).error?.code).toBe(code);
    expect(server.world.sent).toEqual([]);
  });

  async function fetchAt(version: string): Promise<Answer> {
    const url = server.apiRoot.replace("/v25.0", version);
    const headers = { authorization: `Bearer ${server.world.token}` };
    return (await (await fetch(`${url}/${server.world.phoneNumberId}`, { headers })).json()) as Answer;
  }

  it("accepts after a day of silence, and says that it failed later; a template arrives", async () => {
    nowMs += 24 * 3_600_000;
    expect((await send(text("a"))).messages).toHaveLength(1);
    server.world.templates.set("aviso", approvedTemplate);
    await send({ type: "template", template: { name: "aviso", language: { code: "es_MX" } } });
    server.world.templates.set("aviso", { ...approvedTemplate, status: "PAUSED" });
    expect(
      (await send({ type: "template", template: { name: "aviso", language: { code: "es_MX" } } })).error?.code,
    ).toBe(132_015);
    expect(server.world.sent.map(({ status, code }) => [status, code])).toEqual([
      ["failed", 131_047],
      ["read", null],
    ]);
  });

  it("lends a pair 45 messages, and takes one in six seconds after that", async () => {
    const codes: (number | undefined)[] = [];
    for (let n = 0; n < 47; n++) {
      nowMs += 20;
      codes.push((await send(text(`${n}`))).error?.code);
    }
    expect(codes.slice(0, 45).every((code) => code === undefined)).toBe(true);
    expect(codes.at(-1)).toBe(131_056);
    nowMs += 12_000;
    expect((await send(text("a"))).error).toBe(undefined);
  });

  it("takes 80 messages a second of the number, in and out", async () => {
    for (let n = 0; n < 80; n++) server.writing.say(ana, "hola");
    expect((await send(text("a"))).error?.code).toBe(130_429);
    nowMs += 1_100;
    expect((await send(text("a"))).error).toBe(undefined);
  });

  it("shares a phone only where the button was shown, and leaves who blocks at sent", async () => {
    expect(() => server.writing.shareOwn(ana)).toThrow("was not asked");
    await send(options("request_contact_info", { name: "request_contact_info" }));
    expect(server.writing.shareOwn(ana)).toContain("wamid.");
    ana.blocks = true;
    await send(text("a"));
    expect(server.world.sent.at(-1)?.status).toBe("sent");
  });
});
