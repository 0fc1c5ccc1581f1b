import { describe, expect, it } from "vitest";
import { flows } from "../../../flows/index.ts";
import type { Effect, Flow, FlowName, StoredState } from "../../../src/flow/flow.ts";
import { gated } from "../../flows/machines/answers.ts";
import { nearest, wayTo, type Edge, type Place } from "../../flows/machines/graph.ts";
import { recordSessions, talkTo } from "../../flows/machines/record-sessions.ts";
import { StepRig } from "../../flows/machines/step-rig.ts";
import {
  expectedFiles,
  howToRecord,
  readSessions,
  recordedFiles,
  writeSessions,
  type RecordedSession,
} from "../../support/shop/recorded-sessions.ts";

const all = Object.values(flows);
const isRecording = process.env["UPDATE_SESSIONS"] === "1";

describe("deploys are safe: what every flow stores is recorded, version by version", () => {
  it.each(all)("$id: as it is stored today, in every state", async (flow) => {
    const today = await recordSessions(flow);
    if (isRecording) writeSessions(flow, today);
    const what =
      `The flow "${flow.id}" stores something else than was recorded for version ${flow.version}. Where a program of that version ` +
      `could not go on with it, or this one not with what is recorded: raise the version and add a migration. ${howToRecord}`;
    expect(today, what).toEqual(readSessions(flow.id, flow.version));
  });

  it("has a file for every version that can be gone on with, and no other", () => {
    expect(recordedFiles()).toEqual(expectedFiles.map(({ file }) => file).toSorted());
  });
});

interface Case {
  readonly flow: Flow;
  readonly version: number;
  readonly state: string;
  readonly recorded: RecordedSession;
}

/** What is being recorded is gone on with in the next run. */
const cases = (isRecording ? [] : expectedFiles)
  .filter(({ file }) => recordedFiles().includes(file))
  .flatMap(({ flow, version }) =>
    Object.entries(readSessions(flow.id, version)).map(([state, recorded]): Case => ({
      flow,
      version,
      state,
      recorded,
    })),
  );

/** A program with these flows that finds a recorded conversation in its store. */
async function deployed(
  recorded: RecordedSession,
  given: { readonly [id in FlowName]: Flow } = flows,
): Promise<StepRig> {
  const rig = new StepRig({ flows: given });
  await rig.refresh();
  await rig.restore(recorded);
  return rig;
}

/** The flows of the next program: of a version more each, and otherwise the same. */
const successors = Object.fromEntries(
  all.map((flow) => {
    const { version, migrations } = flow;
    return [
      flow.id,
      { ...flow, version: version + 1, migrations: { ...migrations, [version]: (stored: StoredState) => stored } },
    ];
  }),
) as { readonly [id in FlowName]: Flow };

/** Takes up what was recorded by writing something that changes nothing. */
async function takenUp(recorded: RecordedSession): Promise<Place> {
  const rig = await deployed(recorded);
  await rig.says("ayuda");
  const { session } = rig;
  if (session === null) throw new Error("It was not taken up");
  const asked = recorded.lookups.map(({ ask, request }) => ({ type: "lookup" as const, ask, request }));
  const timers = Object.keys(recorded.dueInMs).filter((name) => name === "checking");
  await rig.store.close();
  return { who: recorded.who, flow: session.flow, state: session.state, asked, timers, came: null };
}

/** Makes an operation, or decides something. */
const decides = (effect: Effect) =>
  effect.type === "operation" ||
  (effect.type === "lookup" && ["settle", "approve", "invite", "unlink"].includes(effect.request.type));

/** Most versions of a flow are in the same place once they are taken up. */
const waysToEnds = new Map<string, ReturnType<typeof wayTo>>();

/** The steps by which a conversation does what it is for, and ends. */
function wayToTheEnd(place: Place, { lookups, operations }: RecordedSession): ReturnType<typeof wayTo> {
  const decided = operations.length > 0 || lookups.some((one) => decides({ type: "lookup", ...one }));
  const key = JSON.stringify([decided, place]);
  const way = waysToEnds.get(key) ?? lookForEnd(place, decided);
  waysToEnds.set(key, way);
  return way;
}

function lookForEnd(place: Place, decided: boolean): ReturnType<typeof wayTo> {
  const isEnd = (edge: Edge) => edge.to === null;
  const first = decided ? null : nearest(place, ({ effects }) => effects.some(decides));
  const second = first === null || first.to !== null ? nearest(first?.to ?? place, isEnd) : null;
  const last = second ?? first;
  // A flow without a gate may only ask.
  const lacks = !decided && first === null && gated[place.flow].length > 0;
  if (lacks || last === null) throw new Error("It leads to no end");
  const until = last.from === null || last.from === place ? [] : wayTo(last.from);
  return [...until, last.move];
}

/** What is said without the data that it shows: a fresh conversation may have come to the same question with others. */
const questionsOf = (said: readonly string[]) => said.map((text) => text.replaceAll(/^(\p{L}+): .*$/gmu, "$1"));

const asked = new Map<string, readonly string[]>();

/** What a conversation that comes to this state today asks there, when it is asked for help. */
async function askedToday(flow: FlowName, state: string): Promise<readonly string[]> {
  const known = asked.get(`${flow}.${state}`);
  if (known !== undefined) return known;
  const { rig } = await talkTo(flow, state);
  const questions = questionsOf(await rig.says("ayuda"));
  asked.set(`${flow}.${state}`, questions);
  await rig.store.close();
  return questions;
}

const title = "deploys are safe: $flow.id of version $version in $state";

describe.each(cases)(title, ({ flow, state, recorded }) => {
  it("is asked the same again, and goes on to its end", async () => {
    const place = await takenUp(recorded);
    const rig = await deployed(recorded);
    expect(questionsOf(await rig.says("ayuda"))).toEqual(await askedToday(flow.id, String(place.state.value)));
    expect(rig.session).toMatchObject({ flow: flow.id, version: flow.version });
    for (const move of wayToTheEnd(place, recorded)) await rig.take(move);
    expect(rig.session).toBeNull();
    const makesNone = ["approvals", "doubts", "unlink"].includes(flow.id) || gated[flow.id].length === 0;
    const made = [...(await rig.store.operations({ max: 5 })), ...(await rig.store.openApprovals(5))];
    expect(made.length).toBeGreaterThanOrEqual(makesNone ? 0 : 1);
    await rig.store.close();
  });

  it("is warned of its silence and ended, when the program was away and came back as a newer one", async () => {
    const rig = await deployed(recorded, successors);
    const said: string[] = [];
    for (let i = 0; i < 4; i++) said.push(...(await rig.passes(12 * 60_000)));
    if (recorded.session.state.value === "performing") {
      expect(rig.session?.version).toBe(flow.version + 1);
      expect(said).toEqual([]);
      return;
    }
    expect(rig.session).toBeNull();
    // A correction towards a balance, like a refund, needs that balance.
    const { target = null } = recorded.session.state.context as { readonly target?: number | null };
    const endsByItself = state === "checking" && (flow.id === "refund" || target !== null);
    if (!endsByItself) expect(said.join("\n")).toMatch(/\S\nLo dejé porque no contestaste/);
    await rig.store.close();
  });

  it("is ended with a word by a program that is older, and nothing that was confirmed is called off", async () => {
    const rig = await deployed({ ...recorded, session: { ...recorded.session, version: flow.version + 1 } });
    expect(await rig.says("250")).toEqual([expect.stringContaining("Me actualizaron a media conversación")]);
    expect(rig.session).toBeNull();
    expect(await rig.passes(20 * 60_000)).toEqual([]);
    expect((await rig.store.operations({ states: ["ready"], max: 5 })).length).toBe(recorded.operations.length);
    expect((await rig.says("menú")).join()).toContain("¿Qué hacemos?");
    await rig.store.close();
  });
});

describe.each(cases.filter(({ recorded }) => "checking" in recorded.dueInMs))(title, ({ state, recorded }) => {
  it("waits no longer than its state does now, though the version before set no timer there", async () => {
    const { checking: _, ...dueInMs } = recorded.dueInMs;
    const rig = await deployed({ ...recorded, dueInMs }, successors);
    await rig.says("ayuda");
    expect(rig.session?.state.value).toBe(state);
    // A use of balance looks twice: for the customer, and then for another of the same.
    for (let i = 0; i < 2; i++) await rig.passes(3_000);
    expect(rig.session?.state.value).not.toBe(state);
    await rig.store.close();
  });
});

describe.each(cases.filter(({ recorded }) => recorded.operations.length > 0))(title, ({ flow, recorded }) => {
  it("is hurried by nobody while the wallet is at it, whatever the state was called before", async () => {
    const renames: Flow = {
      ...flow,
      version: flow.version + 1,
      migrations: { [flow.version]: ({ context }) => ({ value: "performing", context }) },
    };
    const { session } = recorded;
    const stored = { ...session, version: flow.version, state: { ...session.state, value: "onItsWay" } };
    const rig = await deployed({ ...recorded, session: stored }, { ...flows, [flow.id]: renames });
    expect(await rig.passes(60 * 60_000)).toEqual([]);
    expect(rig.session?.state.value).toBe("performing");
    await rig.store.close();
  });
});
