import { castOf, type Cast } from "./people.ts";
import { Room, type Heard } from "./room.ts";
import { sceneOf, type Scene } from "./scene.ts";
import { play } from "./stage.ts";
import { states, type Utterance } from "./utterance.ts";
import { judge, type Verdict } from "./verdict.ts";

/** Chats that are held at the same time. */
const atOnce = 40;

/** What became of one utterance. */
export interface Judged {
  readonly utterance: Utterance;
  readonly verdict: Verdict;
  /** Wrong money, or what must never happen. Empty: none. */
  readonly harm: readonly string[];
  readonly heard: readonly Heard[];
  /** The conversation that was open at the end and what was taken, in short. */
  readonly left: string;
}

/** Says a list to the bot, each utterance in a chat of its own. Throws where a chat could not be brought into its state. */
export async function hear(list: readonly Utterance[]): Promise<Judged[]> {
  const judged: Judged[] = [];
  for (const round of roundsOf(castOf(list))) judged.push(...(await hearRound(round)));
  const places = new Map(list.map(({ id }, i) => [id, i]));
  return judged.toSorted((one, other) => (places.get(one.utterance.id) ?? 0) - (places.get(other.utterance.id) ?? 0));
}

/** Parts a cast so that no two of a round share a ticket or a colleague's name: each of them is said to be the only one. */
function roundsOf(casts: readonly Cast[]): Cast[][] {
  const rounds: Cast[][] = [];
  const seen = new Map<string, number>();
  for (const cast of casts) {
    const { staff, ticket } = cast.utterance.setup;
    const shared = staff ?? ticket;
    const round = shared === undefined ? 0 : (seen.get(shared) ?? 0);
    if (shared !== undefined) seen.set(shared, round + 1);
    (rounds[round] ??= []).push(cast);
  }
  return rounds;
}

/** Managers come first and doubts last: a doubt that nobody settles is brought before every manager after two minutes. */
async function hearRound(casts: readonly Cast[]): Promise<Judged[]> {
  const order: readonly Utterance["state"][] = [
    "managerIdle",
    ...states.filter((state) => !["managerIdle", "doubt"].includes(state)),
    "doubt",
  ];
  const waiting = casts.toSorted(
    (one, other) => order.indexOf(one.utterance.state) - order.indexOf(other.utterance.state),
  );
  const judged: Judged[] = [];
  const room = await Room.open(casts);
  try {
    const worker = async () => {
      for (let cast = waiting.shift(); cast !== undefined; cast = waiting.shift())
        judged.push(await hearOne(room, cast));
    };
    await Promise.all(Array.from({ length: atOnce }, worker));
  } finally {
    await room.close();
  }
  return judged;
}

async function hearOne(room: Room, cast: Cast): Promise<Judged> {
  const played = await play(room, cast);
  const scene = sceneOf(played);
  const { verdict, harm } = judge(scene);
  return {
    utterance: cast.utterance,
    verdict,
    harm,
    heard: played.heard,
    left: leftIn(scene),
  };
}

function leftIn({ after: { open, wantsNotices }, before, facts, factsBefore, made }: Scene): string {
  const taken = Object.entries(facts).filter(([field, value]) => value !== factsBefore[field as keyof typeof facts]);
  return [
    open === null ? "nothing open" : `${open.flow} at ${open.value}`,
    ...taken.map(([field, value]) => `${field} ${value}`),
    ...made.map(({ request, state }) => `${request.kind} ${state}`),
    ...(wantsNotices === before.wantsNotices ? [] : [wantsNotices ? "wants notices" : "wants no notices"]),
  ].join(", ");
}
