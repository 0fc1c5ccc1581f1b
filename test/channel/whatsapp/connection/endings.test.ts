import { describe, expect, it } from "vitest";
import {
  createAlarms,
  createReconnection,
  type Ending,
  reactionTo,
} from "../../../../src/channel/whatsapp/connection/reconnection.ts";
import { clearAtStart } from "../../../../src/channel/whatsapp/connection/connection.ts";
import { recordingLog } from "../../../support/kept-log.ts";
import { createManualClock } from "../../telegram/manual-clock.ts";
import { link, open, recordsWith, rig } from "./connection-rig.ts";

const ended = (code: number | null, more: Partial<Ending> = {}): Ending => ({
  code,
  why: "",
  openForMs: null,
  ...more,
});

describe("the reaction to an ending", () => {
  it.each([
    [515, 1, { type: "restart" }],
    [515, 2, { type: "backOff", slow: false, alarm: null }],
    [401, 1, { type: "stop", archive: true, alarm: "unlinked" }],
    [402, 1, { type: "stop", archive: false, alarm: "banned" }],
    [403, 1, { type: "stop", archive: false, alarm: "banned" }],
    [406, 1, { type: "stop", archive: false, alarm: "banned" }],
    [440, 1, { type: "stop", archive: false, alarm: "replaced" }],
    [405, 1, { type: "outdated" }],
    [400, 1, { type: "backOff", slow: true, alarm: "certificate" }],
    [411, 1, { type: "backOff", slow: true, alarm: "refused" }],
    [408, 1, { type: "backOff", slow: false, alarm: null }],
    [409, 1, { type: "backOff", slow: false, alarm: null }],
    [428, 9, { type: "backOff", slow: false, alarm: null }],
    [500, 4, { type: "backOff", slow: false, alarm: null }],
    [500, 5, { type: "backOff", slow: false, alarm: "refused" }],
    [503, 9, { type: "backOff", slow: false, alarm: null }],
    [null, 1, { type: "backOff", slow: false, alarm: null }],
  ])("%s, for the %i. time", (code, inARow, reaction) => {
    expect(reactionTo(ended(code), inARow)).toEqual(reaction);
  });

  it("unscanned pairing codes stop the connection", () => {
    expect(reactionTo(ended(408, { why: "QR refs attempts ended" }), 1)).toEqual({
      type: "stop",
      archive: false,
      alarm: "pairingEnded",
    });
  });
});

async function aftermath() {
  const { store } = await rig();
  const clock = createManualClock();
  const alarms: string[] = [];
  const made = createReconnection({
    records: store.whatsapp,
    clock,
    log: recordingLog([]),
    alarms: createAlarms((what) => alarms.push(what)),
    versionRefresh: false,
  });
  return { store, alarms, after: (ending: Ending) => made.after(ending) };
}

describe("the pauses", () => {
  it("grow with every ending, and are reset by a connection that held", async () => {
    const { after } = await aftermath();
    const pauses: number[] = [];
    for (let turn = 0; turn < 9; turn += 1) pauses.push(await after(ended(428)));
    // Half, and half of the half again: the clock's random number stands at 0.5.
    expect(pauses).toEqual([750, 1500, 3000, 6000, 12_000, 24_000, 45_000, 45_000, 45_000]);
    expect(await after(ended(428, { openForMs: 59_999 }))).toBe(45_000);
    expect(await after(ended(428, { openForMs: 60_000 }))).toBe(750);
  });

  it("start at a minute where an early retry cannot help", async () => {
    const { after, alarms } = await aftermath();
    expect(await after(ended(405))).toBe(45_000);
    expect(await after(ended(405))).toBe(90_000);
    expect(await after(ended(400))).toBe(180_000);
    for (let turn = 0; turn < 9; turn += 1) await after(ended(400));
    expect(await after(ended(400))).toBe(675_000);
    expect(alarms).toEqual(["outdated", "certificate"]);
  });

  it("repeated restart requests do not cause a hot loop", async () => {
    const { after } = await aftermath();
    expect(await after(ended(515))).toBe(0);
    expect(await after(ended(515, { openForMs: 10 }))).toBe(750);
    expect(await after(ended(515))).toBe(1500);
    expect(await after(ended(515, { openForMs: 3_600_000 }))).toBe(0);
  });

  it("lasting trouble is reported once, and again after it was over", async () => {
    const { after, alarms } = await aftermath();
    for (let turn = 0; turn < 12; turn += 1) await after(ended(500));
    expect(alarms).toEqual(["refused"]);
    await after(ended(428, { openForMs: 60_000 }));
    for (let turn = 0; turn < 12; turn += 1) await after(ended(500));
    expect(alarms).toEqual(["refused", "refused"]);
  });
});

describe("codes that nobody scanned", () => {
  it("stop the connection until a person asks, or the program starts again", async () => {
    const { after, alarms, store } = await aftermath();
    expect(await after(ended(408, { why: "QR refs attempts ended" }))).toBe(0);
    expect(store.whatsapp.stopped()).toMatchObject({ code: 408 });
    expect(alarms).toEqual(["pairingEnded"]);
    clearAtStart(store.whatsapp);
    expect(store.whatsapp.stopped()).toBeNull();
    for (const code of [401, 403, 440]) {
      store.whatsapp.saveStopped({ code, why: "", atMs: 1 });
      clearAtStart(store.whatsapp);
      expect(store.whatsapp.stopped()?.code).toBe(code);
    }
  });
});

describe("a connection that the server ends", () => {
  it("with 515 is made again at once", async () => {
    const { server, live } = await rig();
    await open(live());
    server.kick(515);
    await server.waitForLogin(2);
  });

  it.each(["cut", "end", 500, 503] as const)("with %s is made again after a pause", async (how) => {
    const { server, live } = await rig();
    const life = live();
    await open(life);
    server.kick(how);
    await life.until(() => life.lines.find(({ fields }) => fields.pauseMs !== undefined));
    expect(life.connection.account.socket).toBeNull();
    expect(server.connections).toBe(1);
    await life.clock.elapse(500, 1000);
    await server.waitForLogin(2);
    expect(life.alarms).toEqual([]);
  });

  it.each([405, 409, 500, 503])("by refusing the login with %i is tried again after a pause", async (code) => {
    const { server, live } = await rig();
    server.fault({ type: "refuseLogin", code });
    const life = live();
    const said = await life.until(() => life.lines.find(({ fields }) => fields.pauseMs !== undefined));
    expect(said.fields.code).toBe(code);
    expect(server.connections).toBe(1);
    await life.clock.elapse(said.fields.pauseMs as number);
    await open(life);
    expect(life.alarms).toEqual(code === 405 ? ["outdated"] : []);
  });

  it("before the handshake is tried again after a pause", async () => {
    const { server, live } = await rig();
    server.fault({ type: "cutAtConnect" });
    const life = live();
    await life.until(() => life.lines.find(({ fields }) => fields.pauseMs !== undefined));
    await life.clock.elapse(500, 1000);
    await open(life);
  });

  it("with 411 is tried again after minutes, and told", async () => {
    const { server, live } = await rig();
    const life = live();
    await open(life);
    server.kick(411);
    await life.until(() => life.alarms[0]);
    expect(life.alarms).toEqual(["refused"]);
    await life.clock.elapse(45_000);
    await server.waitForLogin(2);
  });
});

describe("a stop", () => {
  it.each([
    ["the device was unlinked", 401, "unlinked"],
    ["another process took over", 440, "replaced"],
  ] as const)("is saved, told and obeyed by the next start: %s", async (_, code, alarm) => {
    const { server, store, live } = await rig();
    const life = live();
    await open(life);
    server.kick(code);
    await life.until(() => life.alarms[0]);
    expect(life.alarms).toEqual([alarm]);
    expect(store.whatsapp.stopped()).toMatchObject({ code });
    expect(store.whatsapp.creds() === null).toBe(code === 401);
    const told = await life.until(() => life.lines.find(({ level }) => level === "error"));
    expect(told).toMatchObject({ fields: { run: "node dist/src/main.js whatsapp-resume" } });
    await life.clock.elapse(30_000);
    await life.end();

    const next = live();
    await next.until(() => next.lines.find(({ event }) => event === told.event));
    await next.clock.elapse(30_000);
    await next.clock.waitForTimer(30_000);
    expect(server.connections).toBe(1);
    expect(next.lines.filter(({ event }) => event === told.event)).toHaveLength(1);

    // What `whatsapp-resume` does.
    store.whatsapp.saveStopped(null);
    await next.clock.elapse(30_000);
    if (code === 401) await server.scan(await next.until(() => next.printed[0]));
    await open(next);
    expect(next.alarms).toEqual([]);
  });

  it("of a refused login keeps the keys: 403 is no unlinking", async () => {
    const { server, store, live } = await rig();
    server.fault({ type: "refuseLogin", code: 403 });
    const life = live();
    await life.until(() => life.alarms[0]);
    expect(life.alarms).toEqual(["banned"]);
    expect(store.whatsapp.stopped()).toMatchObject({ code: 403 });
    expect(store.whatsapp.creds()).not.toBeNull();
    await life.clock.elapse(30_000);
    expect(server.connections).toBe(1);
    store.whatsapp.saveStopped(null);
    await life.clock.elapse(30_000);
    await open(life);
  });

  it("is stored before the keys are archived: after a kill in between the next start does not connect", async () => {
    const { server, store, live } = await rig();
    const records = recordsWith(store.whatsapp, {
      archiveAuth() {
        throw new Error("killed here");
      },
    });
    const life = live({ records });
    await open(life);
    server.kick(401);
    await life.until(() => life.lines.find(({ event }) => event.includes("connecting failed in the program itself")));
    await life.end();
    expect(store.whatsapp.stopped()).toMatchObject({ code: 401 });
    const next = live();
    await next.clock.waitForTimer(30_000);
    expect(server.connections).toBe(1);
    store.whatsapp.saveStopped(null);
    await next.clock.elapse(30_000);
    // The server refuses the keys once more, and now they go.
    await next.until(() => next.alarms[0]);
    expect(store.whatsapp.creds()).toBeNull();
  });
});

describe("a server that went silent", () => {
  it("is pinged, and disconnected from when it does not answer", async () => {
    const { server, live } = await rig();
    const life = live();
    await open(life);
    for (let look = 0; look < 6; look += 1) await life.clock.elapse(30_000);
    const asked = await server.waitForStanza(({ name }) => name.startsWith("iq:w:p"));
    await server.waitForStanza(
      ({ direction, stanza }) => direction === "out" && stanza.attrs.id === asked.stanza.attrs.id,
    );
    const silence = server.fault({ type: "silent" });
    for (let look = 0; look < 6; look += 1) await life.clock.elapse(30_000);
    const said = await life.until(() => life.lines.find(({ fields }) => fields.pauseMs !== undefined));
    expect(said.fields).toMatchObject({ code: 408, why: "the server has gone silent" });
    silence.lift();
    await life.clock.elapse(500, 1000);
    await server.waitForLogin(2);
  });
});

describe("ending it ourselves", () => {
  it("closes the connection to a silent server after two seconds", async () => {
    const { server, live } = await rig();
    const life = live();
    await open(life);
    server.fault({ type: "silent" });
    const over = life.end();
    await life.clock.elapse(2000);
    await over;
  });

  it("keeps what is linked", async () => {
    const { server, store, live } = await rig({ linked: false });
    link(store.whatsapp, server);
    const first = live();
    await open(first);
    await first.end();
    await open(live());
    expect(server.logins).toBe(2);
  });
});
