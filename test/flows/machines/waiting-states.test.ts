import { describe, expect, it } from "vitest";
import { flows } from "../../../flows/index.ts";
import { takesYesOrNo } from "../../../src/router/turn/fresh-answer.ts";
import { talkTo, waitingStates } from "./record-sessions.ts";
import { helpTopic } from "../../../src/router/turn/flow-states.ts";

/** Every state in which a conversation can wait. */
const waiting = Object.values(flows).flatMap((flow) => waitingStates(flow).map((state) => [flow.id, state] as const));

/** What a conversation waits for in these is not the person: they are not hurried, and what is on its way is not "nothing". */
const onItsWay = (state: string) => state === "performing";

/** What was decided is being carried out in these, and is told: it cannot be cancelled. */
const beingDone = ["deciding", "acting"];

/** Whoever types ahead of the list of collaborators says whom they look for. */
const typedAhead = ["disableCollaborator.reading", "invite.reading", "unlink.reading"];

describe.each(waiting)("%s.%s", (flow, state) => {
  it("help tells what is wanted and asks again; menu, a balance and a language are answered; the conversation stays", async () => {
    const { rig, place } = await talkTo(flow, state);
    const before = rig.session?.state;
    const help = (await rig.says("ayuda")).join("\n");
    const topic = helpTopic(flows[place.flow], place.state.value);
    if (topic === null) expect(help).toContain("regresar");
    else expect(help).toMatch(/\*regresar\* vuelve un paso, \*cancelar\* lo deja\./);
    expect(rig.session?.state).toEqual(before);
    expect((await rig.says("menú")).join()).toContain("¿Qué hacemos?");
    const lookups = await rig.asked();
    await rig.says(place.who === "maria" ? "saldo" : "saldo 4777654321");
    expect((await rig.asked()).length).toBe(lookups.length + 1);
    expect((await rig.says("language english")).join()).toContain("in English");
    expect((await rig.says("menu")).join()).toContain("What shall we do?");
    expect(rig.session?.state).toEqual(before);
    await rig.store.close();
  });

  it("whatever is typed is answered, and back is too, in both languages", async () => {
    for (const [language, words] of Object.entries({ "es-MX": ["qué tal", "regresar"], en: ["how are you", "back"] })) {
      for (const word of words) {
        const { rig } = await talkTo(flow, state);
        if (language === "en") await rig.says("language english");
        const open = (await rig.asked()).length;
        const said = await rig.says(word);
        // It goes on without a question, and no longer than a look-up may take.
        if (rig.session && rig.session.state.value !== state) said.push(...(await rig.passes(3_000)));
        // What is looked up for it now answers it; so does the list, where a name was typed ahead of it.
        const awaited =
          (await rig.asked()).length > open || (typedAhead.includes(`${flow}.${state}`) && !/regresar|back/.test(word));
        expect(said.length, word).toBeGreaterThanOrEqual(awaited ? 0 : 1);
        await rig.store.close();
      }
    }
  });

  it("cancel ends it, and says so", async () => {
    const { rig, place } = await talkTo(flow, state);
    const said = (await rig.says("cancelar")).join("\n");
    if (beingDone.includes(state)) {
      expect(said).toContain("la estoy haciendo");
      expect(rig.session?.state.value).toBe(state);
      return;
    }
    expect(rig.session).toBeNull();
    expect(said).toMatch(onItsWay(state) ? /No se registró: .*\n.*La cancelaste|No se registró/ : /^Cancelado/);
    const open = await rig.store.operations({ states: ["ready", "sending"], max: 5 });
    expect(open).toEqual([]);
    // With nothing open, the last operation of somebody of the staff is looked for.
    await rig.says("cancelar");
    const asked = (await rig.asked()).map(({ request }) => request.type);
    expect(asked.includes("findOperation")).toBe(place.who !== "maria");
    await rig.store.close();
  });

  it("silence is warned of, then ends it", async () => {
    const { rig } = await talkTo(flow, state);
    // Whoever waits for the wallet waits no longer than that; what comes then may be the end.
    for (let i = 0; i < 3; i++) await rig.passes(3_000);
    if (rig.session === null) return expect(["refund.checking", "correct.checking"]).toContain(`${flow}.${state}`);
    const { flow: waits, state: at } = rig.session;
    const warned = (await rig.passes(10 * 60_000)).join("\n");
    if (onItsWay(state)) {
      expect(warned).toBe("");
      expect((await rig.passes(60 * 60_000)).join("\n")).toBe("");
      expect(rig.session).not.toBeNull();
    } else {
      // Where a yes would decide something, the question itself is put again.
      const decides = takesYesOrNo(helpTopic(flows[waits], at.value));
      expect(warned).not.toBe("");
      expect(warned.includes("¿Sigues ahí?")).toBe(!decides);
      expect(rig.session).not.toBeNull();
      expect(await rig.passes(5 * 60_000)).toEqual([expect.stringContaining("Lo dejé porque no contestaste")]);
      expect(rig.session).toBeNull();
      expect(await rig.passes(60 * 60_000)).toEqual([]);
    }
    await rig.store.close();
  });
});
