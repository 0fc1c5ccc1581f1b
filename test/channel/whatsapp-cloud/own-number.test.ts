import { describe, expect, it, vi } from "vitest";
import { cloudRig, type CloudRig } from "./rig.ts";

const own = "4770000001";
const digits = `521${own}`;

/** A signed post that holds nothing. */
const post = async (rig: CloudRig) => (await rig.post('{"object":"whatsapp_business_account","entry":[]}')).status;
const send = async (rig: CloudRig) => (await rig.send(rig.person("Ana", "5214771110001"), rig.text("hola"))).type;
const status = ({ channel }: CloudRig) => {
  const { state, waitsFor } = channel.state?.() ?? {};
  return [state, waitsFor];
};
/** A shop with a linked device, where Meta does not answer at the start. */
const deaf = (device: string, known?: string) =>
  cloudRig(true, { device, isDeaf: true, ...(known !== undefined && { known }) });
/** Lets Meta accept the token again, and the channel ask once more. */
const askedAgain = async (rig: CloudRig) => {
  rig.server.world.token = rig.token;
  await rig.clock.elapse(2_500, 5_000);
};

describe("the Cloud API beside a linked device", () => {
  it("takes and sends nothing until Meta has said which number it is, and then works", async () => {
    const rig = await deaf("4770009999");
    expect([await post(rig), await send(rig), rig.server.world.sent.length]).toEqual([503, "wait", 0]);
    expect(status(rig)).toEqual(["connecting", "ownNumber"]);
    expect(rig.channel.worksOn(own)).toBe(false);
    await askedAgain(rig);
    await rig.clock.waitForTimer(300_000);
    expect([await post(rig), await send(rig), status(rig)]).toEqual([200, "sent", ["working", undefined]]);
    expect([rig.known.digits, rig.channel.worksOn(own)]).toEqual([digits, true]);
  });

  it("stays off, is logged and told once, when it turns out to be on the same number", async () => {
    const rig = await deaf(own);
    await askedAgain(rig);
    await vi.waitFor(() => expect(rig.same.times).toBe(1));
    expect([await post(rig), await send(rig), rig.server.world.sent.length]).toEqual([503, "wait", 0]);
    expect(status(rig)).toEqual(["stopped", "anotherNumber"]);
    expect([rig.same.times, rig.channel.worksOn(own)]).toEqual([1, false]);
    expect(rig.lines.filter(({ event }) => event.includes("stays off"))).toHaveLength(1);
  });

  it("works at once where an earlier start has learnt the number", async () => {
    const rig = await deaf("4770009999", digits);
    expect([await post(rig), rig.channel.worksOn(own)]).toEqual([200, true]);
  });

  it("is refused at the start where the number that is remembered is the linked device's, without asking Meta", async () => {
    const rig = await deaf(own, digits);
    expect(await rig.channel.identify()).toBe(false);
    expect(rig.lines.filter(({ event }) => event.includes("could not be asked for"))).toEqual([]);
  });

  it("is refused at the start when Meta says that it is the linked device's", async () => {
    const rig = await cloudRig(true, { device: own });
    expect(await rig.channel.identify()).toBe(false);
    expect(status(rig)).toEqual(["stopped", "anotherNumber"]);
  });
});
