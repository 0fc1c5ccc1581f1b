import { emphasis } from "../../../src/domain/words.ts";
import { freePort } from "../processes/free-port.ts";
import type { Heard, Network } from "./network.ts";
import { people, type Who } from "../shop/people.ts";
import type { CloudPerson, Shown } from "./whatsapp-cloud-server/people.ts";
import { settingsOf, startCloudServer, type CloudServer } from "./whatsapp-cloud-server/server.ts";
import type { CloudMessage } from "./whatsapp-cloud-server/world.ts";

/** How they appear to the bot: with and without a phone beside their user id. */
const shown: { readonly [who in Who]: Shown } = {
  ana: "both",
  luis: "user id alone",
  maria: "user id in from",
  pedro: "user id alone",
  rosa: "both",
  luisToo: "both",
};

/** The shop's people on WhatsApp's Cloud API, over the server of the tests. */
export interface CloudNetwork extends Network {
  readonly name: "whatsapp-cloud";
  readonly server: CloudServer;
  person(who: Who): CloudPerson;
}

/** `nowMs`: the bots' clock, which the network follows. */
export async function startCloudNetwork(nowMs: () => number): Promise<CloudNetwork> {
  const port = await freePort();
  const callback = `http://127.0.0.1:${port}/whatsapp/posts`;
  const server = await startCloudServer({ callback, nowMs, isUnhurried: true });
  const { world, writing } = server;
  const known = new Map<Who, CloudPerson>();
  const personOf = (who: Who): CloudPerson => {
    const { phone } = people[who];
    const person = known.get(who) ?? world.people.add(who, phone.replace("+", ""), shown[who]);
    known.set(who, person);
    return person;
  };
  const messages = (who: Who) => server.messages(personOf(who)).map(heard);
  const sentOf = (id: string) => {
    const message = world.sent.find((one) => one.id === id);
    if (!message) throw new Error("There is no such message");
    return message;
  };
  const wait = async (who: Who, which: (message: Heard) => boolean, after: number) => {
    const person = personOf(who);
    const wanted = (message: CloudMessage) =>
      server.messages(person).indexOf(message) >= after && which(heard(message));
    return heard(await server.waitForMessage(person, wanted));
  };
  const enter = async (who: Who) => {
    const before = messages(who).length;
    writing.say(personOf(who), "menú");
    const answer = await wait(who, () => true, before);
    // A person with a visible number is known by it.
    if (!answer.text.includes("no sé quién eres")) return;
    writing.shareOwn(personOf(who));
    await wait(who, ({ text }) => text.includes("Te reconocí"), before);
  };
  return {
    name: "whatsapp-cloud",
    title: "WhatsApp",
    tellsPhones: false,
    server,
    person: personOf,
    messages,
    env: () => settingsOf(server, callback),
    prepare: () => Promise.resolve(),
    say: (who, text, options = {}) => writing.say(personOf(who), text, options),
    quote: (who, { id }, text) => void writing.say(personOf(who), text, { replyTo: sentOf(id) }),
    react: (who, { id }, emoji) => void writing.react(personOf(who), sentOf(id).id, emoji),
    tap: (who, { id }, label) => void writing.tap(personOf(who), sentOf(id), label),
    share: (who) => void writing.shareOwn(personOf(who)),
    introduce(who) {
      void enter(who);
    },
    enter,
    follow(who, link) {
      const { origin, pathname, searchParams } = new URL(link);
      if (`${origin}${pathname}` !== `https://wa.me/${world.displayPhone}`) throw new Error(`${link} is another's`);
      const said = searchParams.get("text") ?? "";
      writing.say(personOf(who), said);
      return said;
    },
    waitForMessage: wait,
    waitUntilConfirmed: () => server.waitUntilConfirmed(),
    holdNextReply() {
      const held = server.fault({ type: "hold" });
      return () => held.release();
    },
    keyOf: (who) => `whatsapp-cloud:${personOf(who).userId}`,
    close: () => server.close(),
  };
}

function heard(message: CloudMessage): Heard {
  const { id, body, file } = message;
  return {
    id,
    text: emphasis(textOf(body)).text,
    options: optionsOf(body),
    file: file && {
      name: body.type === "document" ? (body.document.filename ?? null) : null,
      shownAs: body.type === "image" ? "picture" : "document",
      read: () => Promise.resolve(file.bytes),
    },
    removed: false,
  };
}

function textOf(body: CloudMessage["body"]): string {
  switch (body.type) {
    case "text":
      return body.text.body;
    case "interactive":
      return body.interactive.body.text;
    case "image":
      return body.image.caption ?? "";
    case "document":
      return body.document.caption ?? "";
    case "template":
      return `[${body.template.name}]`;
  }
}

/** The labels that a message offers, whole. */
function optionsOf(body: CloudMessage["body"]): string[] {
  if (body.type !== "interactive") return [];
  const { interactive } = body;
  if (interactive.type === "button") return interactive.action.buttons.map(({ reply }) => reply.title);
  if (interactive.type !== "list") return [];
  return interactive.action.sections.flatMap(({ rows }) => rows).map((row) => row.description ?? row.title);
}
