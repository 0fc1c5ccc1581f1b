import { describe, expect, it } from "vitest";
import { flows } from "../../../flows/index.ts";
import { helpTopic } from "../../../src/router/help-topics.ts";
import { restingStates } from "../../support/resting-states.ts";
import { explore, nameOf, wayTo, type Place } from "./graph.ts";
import { StepRig } from "./step-rig.ts";

const { places } = explore();
const first = new Map<string, Place>();
for (const place of places) if (!first.has(nameOf(place))) first.set(nameOf(place), place);

/** Every state in which a conversation can wait, but for those of the picking machine that a flow does not come to. */
const waiting = Object.values(flows)
  .flatMap((flow) => restingStates(flow).map((state) => `${flow.id}.${state}`))
  .filter((name) => name !== "disableCollaborator.acting" && name !== "invite.confirm");

/** What a conversation waits for in these is not the person: they are not hurried, and what is on its way is not "nothing". */
const onItsWay = (name: string) => name.endsWith(".performing");

async function at(name: string): Promise<{ readonly rig: StepRig; readonly place: Place }> {
  const place = first.get(name);
  if (!place) throw new Error(`Nothing leads to ${name}`);
  const rig = new StepRig();
  await rig.refresh();
  for (const move of wayTo(place)) await rig.take(move);
  expect(rig.session?.state.value).toBe(place.state.value);
  return { rig, place };
}

describe.each(waiting)("%s", (name) => {
  it("help tells what is wanted and asks again; menu, a balance and a language are answered; the conversation stays", async () => {
    const { rig, place } = await at(name);
    const before = rig.session?.state;
    const help = (await rig.says("ayuda")).join("\n");
    const topic = helpTopic(place.flow, place.state.value);
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

  it("cancel ends it, and says so", async () => {
    const { rig } = await at(name);
    const said = (await rig.says("cancelar")).join("\n");
    expect(rig.session).toBeNull();
    expect(said).toMatch(onItsWay(name) ? /No se registró: .*\n.*La cancelaste|No se registró/ : /^Cancelado/);
    const open = await rig.store.operations({ states: ["ready", "sending"], max: 5 });
    expect(open).toEqual([]);
    expect((await rig.says("cancelar")).join()).toContain("No hay nada que cancelar");
    await rig.store.close();
  });

  it("silence is warned of, then ends it", async () => {
    const { rig } = await at(name);
    // Whoever waits for the wallet waits no longer than that; what comes then may be the end.
    for (let i = 0; i < 3; i++) await rig.passes(3_000);
    if (rig.session === null) return expect(name).toBe("refund.checking");
    const warned = (await rig.passes(10 * 60_000)).join("\n");
    if (onItsWay(name)) {
      expect(warned).toBe("");
      expect((await rig.passes(60 * 60_000)).join("\n")).toBe("");
      expect(rig.session).not.toBeNull();
    } else {
      expect(warned).toContain("¿Sigues ahí?");
      expect(rig.session).not.toBeNull();
      expect(await rig.passes(5 * 60_000)).toEqual([expect.stringContaining("Lo dejé por falta de respuesta")]);
      expect(rig.session).toBeNull();
      expect(await rig.passes(60 * 60_000)).toEqual([]);
    }
    await rig.store.close();
  });
});
