import { primary, type Dialogue, type Expected, type Message } from "./dialogue.ts";
import { flowOf, judge, standsAfter, type Judgement } from "./judge.ts";
import { Shop, type Scene } from "./scene.ts";
import { flowsAhead, nextWithData, Steering, type Line } from "./steer.ts";

/** What became of one message of a dialogue. */
export interface Played {
  readonly dialogue: Dialogue;
  readonly message: Message;
  readonly judgement: Judgement;
  readonly scene: Scene;
  /** The chat stands as the dialogue has it before the message. False: it could not be brought there. */
  readonly steered: boolean;
}

interface Reached {
  readonly shop: Shop;
  /** What was said on the way, to come here again. */
  readonly lines: readonly Line[];
}

/** The number of a stranger: the one that they register. */
function strangerPhoneIn({ messages }: Dialogue): string | null {
  const own = messages.filter(({ as }) => as === "stranger").flatMap(({ expected }) => expected);
  return (
    own.flatMap((one) => (one.is === "register-summary" || one.is === "customer-added" ? [one.phone] : []))[0] ?? null
  );
}

async function reach(lines: readonly Line[], strangerPhone: string | null): Promise<Shop> {
  const shop = await Shop.open(strangerPhone);
  for (const { as, text } of lines) await shop.says(as, text);
  return shop;
}

/**
 * Holds a dialogue, each message judged by itself: after a fault the chat is brought to where the dialogue has it, in a shop in which all before went
 * right. A person goes on from the outcome that the dialogue names first; where the bot chose another one that is fine, what they say next counts
 * there, and where it does not fit there, after the first one.
 */
export async function play(dialogue: Dialogue): Promise<Played[]> {
  const played: Played[] = [];
  let here: Reached = { shop: await Shop.open(strangerPhoneIn(dialogue)), lines: [] };
  /** The place after the first outcome of the message before, where the bot took another one. */
  let other: readonly Line[] | null = null;
  let steered = true;
  for (const [at, message] of dialogue.messages.entries()) {
    const next = nextWithData(dialogue.messages, at);
    const own = message.expected.filter((one) => flowOf(one) !== null);
    const meant = {
      texts: dialogue.messages.slice(0, at + 1).map(({ text }) => text),
      next,
      own,
      named: own.length > 0 || next === null ? own : [next],
      flows: flowsAhead(dialogue.messages, at),
    };
    let before = here.lines;
    let scene = await here.shop.plays(message.as, message.text);
    let judgement = judge(scene, message, meant);
    if (judgement.met === null && !judgement.wrongMoney && other !== null) {
      const way = await steer(other, dialogue, at - 1);
      const again = await way.shop.plays(message.as, message.text);
      const second = judge(again, message, meant);
      await here.shop.close();
      here = way;
      steered = way.isThere;
      [before, scene, judgement] = [way.lines, again, second];
    }
    played.push({ dialogue, message, judgement, scene, steered });
    const line = { as: message.as, text: message.text };
    other = null;
    if (judgement.met !== null) {
      here = { shop: here.shop, lines: [...before, line] };
      steered = true;
      if (judgement.met !== primary(message) && !standsAfter(primary(message), scene, meant)) other = before;
    } else if (at + 1 < dialogue.messages.length) {
      await here.shop.close();
      const way = await steer(before, dialogue, at);
      here = way;
      steered = way.isThere;
    }
  }
  await here.shop.close();
  return played;
}

/** A new shop that stands as the dialogue has it after a message. `before`: what was said to come to where it stood before the message. */
async function steer(
  before: readonly Line[],
  dialogue: Dialogue,
  at: number,
): Promise<Reached & { readonly isThere: boolean }> {
  const shop = await reach(before, strangerPhoneIn(dialogue));
  const message = dialogue.messages[at];
  if (message === undefined) return { shop, lines: before, isThere: true };
  const steering = new Steering(shop, message.as);
  const isThere = await steering.to(dialogue.messages, at);
  return { shop, lines: [...before, ...steering.lines], isThere };
}

/** How an expectation is told in a report. */
export const told = (expected: readonly Expected[]) => expected.map(({ text }) => text).join(" | ");
