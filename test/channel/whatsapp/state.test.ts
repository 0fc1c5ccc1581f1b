import { describe, expect, it } from "vitest";
import { open, rig, type Life } from "./connection/connection-rig.ts";

const qrOf = (life: Life) => {
  const { link } = life.state.now();
  return link !== null && "qr" in link ? link.qr : null;
};

describe("the state of the WhatsApp channel", () => {
  it("shows the QR code while the account is not linked, as it is renewed, and nothing of it once it is", async () => {
    const { server, live } = await rig({ linked: false });
    const life = live();
    expect(life.state.now()).toMatchObject({ state: "connecting", lastTrafficAtMs: null, trouble: null, link: null });
    await life.until(() => life.printed[0]);
    await expect.poll(() => qrOf(life)).toBe(life.printed[0]);
    expect(life.state.now()).toMatchObject({ state: "linking", lastTrafficAtMs: null, trouble: null });
    await server.scan(qrOf(life) ?? "");
    await open(life);
    const { lastTrafficAtMs, sinceMs } = life.state.now();
    expect(life.state.now()).toEqual({ state: "working", sinceMs, lastTrafficAtMs, trouble: null, link: null });
    expect(lastTrafficAtMs).toBe(life.clock.nowMs());
    const qr = life.printed[0] ?? "";
    expect(JSON.stringify(life.lines)).not.toContain(qr.slice(-40));
  });

  it("shows the pairing code where the account is linked by one", async () => {
    const { server, live } = await rig({ linked: false });
    const life = live({ pairingPhone: server.account.phone });
    const line = await life.until(() => life.printed[0]);
    const code = line.slice(-8);
    await expect.poll(() => life.state.now()).toMatchObject({ state: "linking", link: { code } });
    await server.typeCode(code);
    await open(life);
    expect(life.state.now()).toMatchObject({ state: "working", link: null });
    expect(JSON.stringify(life.lines)).not.toContain(code);
  });

  it("is connecting with the reason after a connection was lost, and has the time of what it heard last", async () => {
    const { server, live } = await rig();
    const life = live();
    await open(life);
    await life.clock.elapse(30_000);
    const beforeMs = life.clock.nowMs();
    server.kick(503);
    const { fields } = await life.until(() => life.lines.find((line) => line.fields.pauseMs !== undefined));
    expect(life.state.now()).toMatchObject({ state: "connecting", trouble: fields.why, sinceMs: beforeMs });
    await life.clock.elapse(500, 1000);
    await server.waitForLogin(2);
    await open(life);
    expect(life.state.now()).toMatchObject({ state: "working", trouble: null, lastTrafficAtMs: life.clock.nowMs() });
  });

  it("hears the frames of a connection that is logged in", async () => {
    const { server, live } = await rig();
    const life = live();
    await open(life);
    for (let look = 0; look < 6; look += 1) await life.clock.elapse(30_000);
    const asked = await server.waitForStanza(({ name }) => name.startsWith("iq:w:p"));
    await server.waitForStanza(
      ({ direction, stanza }) => direction === "out" && stanza.attrs.id === asked.stanza.attrs.id,
    );
    await expect.poll(() => life.state.now().lastTrafficAtMs).toBe(life.clock.nowMs());
  });

  it("is stopped with the reason, and goes on at once when it is resumed", async () => {
    const { server, store, live } = await rig();
    const life = live();
    await open(life);
    life.connection.resume();
    server.kick(401);
    await life.clock.waitForTimer(30_000);
    await life.until(() => life.lines.find(({ level }) => level === "error"));
    await expect.poll(() => life.state.now().state).toBe("stopped");
    expect(life.state.now().trouble).toMatch(/^401: ./);
    life.connection.resume();
    expect(store.whatsapp.stopped()).toBeNull();
    await expect.poll(() => qrOf(life)).not.toBeNull();
    await server.scan(qrOf(life) ?? "");
    await open(life);
    expect(life.state.now()).toMatchObject({ state: "working", trouble: null, link: null });
    await life.end();
    expect(life.state.now().state).toBe("stopped");
  });
});
