import { Curve, WA_CERT_DETAILS } from "@whiskeysockets/baileys";
import * as fc from "fast-check";
import { afterEach, describe, expect, it } from "vitest";
import {
  type CertificateCheck,
  checkCertificates,
  verifiesXEdDsa,
} from "../../../../src/channel/whatsapp/keys/certificate.ts";
import { open, rig } from "../connection/connection-rig.ts";

const genuineRoot = WA_CERT_DETAILS.PUBLIC_KEY;
const undo: (() => void)[] = [];

afterEach(() => {
  for (const one of undo.splice(0)) one();
  WA_CERT_DETAILS.PUBLIC_KEY = genuineRoot;
});

function check(mode: CertificateCheck): string[] {
  const failures: string[] = [];
  undo.push(checkCertificates(mode, (why) => failures.push(why)));
  return failures;
}

describe("a signature", () => {
  it("verifies when it was made with the key over the message, and only then", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 64 }), fc.nat(511), (message, bit) => {
        const pair = Curve.generateKeyPair();
        const signature = Curve.sign(pair.private, message);
        expect(verifiesXEdDsa(pair.public, message, signature)).toBe(true);
        const other = Uint8Array.from(signature);
        other[bit >> 3] = (other[bit >> 3] as number) ^ (1 << (bit & 7));
        expect(verifiesXEdDsa(pair.public, message, other)).toBe(false);
        expect(verifiesXEdDsa(pair.public, Uint8Array.of(...message, 0), signature)).toBe(false);
        expect(verifiesXEdDsa(Curve.generateKeyPair().public, message, signature)).toBe(false);
      }),
      { numRuns: 30 },
    );
  });

  it("of a wrong length, or under an invalid key, does not verify", () => {
    const { public: key } = Curve.generateKeyPair();
    expect(verifiesXEdDsa(key, Uint8Array.of(1), new Uint8Array(63))).toBe(false);
    expect(verifiesXEdDsa(key.subarray(1), Uint8Array.of(1), new Uint8Array(64))).toBe(false);
    expect(verifiesXEdDsa(new Uint8Array(32).fill(255), Uint8Array.of(1), new Uint8Array(64))).toBe(false);
  });

  it("of zeros is accepted by Baileys itself, the fault that the check repairs", () => {
    expect(Curve.verify(Curve.generateKeyPair().public, Uint8Array.of(1), new Uint8Array(64))).toBe(true);
    check("enforce");
    expect(Curve.verify(Curve.generateKeyPair().public, Uint8Array.of(1), new Uint8Array(64))).toBe(false);
  });
});

describe("a server whose certificate is signed by the root", () => {
  it.each(["off", "alarm", "enforce"] as const)("%s: connects without an alarm", async (mode) => {
    const { server, live } = await rig({ linked: false });
    WA_CERT_DETAILS.PUBLIC_KEY = Buffer.from(server.rootKey);
    const failures = check(mode);
    const life = live();
    await server.scan(await life.until(() => life.printed[0]));
    await open(life);
    expect(failures).toEqual([]);
  });
});

describe("a server whose certificate is signed by an unknown root", () => {
  it("off: connects", async () => {
    const failures = check("off");
    const { live } = await rig();
    await open(live());
    expect(failures).toEqual([]);
  });

  it("alarm: raises the alarm and connects", async () => {
    const failures = check("alarm");
    const { live } = await rig();
    await open(live());
    expect(failures).toEqual(["the intermediate certificate is not signed by WhatsApp's root"]);
  });

  it("enforce: raises the alarm, never logs in, retries after minutes", async () => {
    const failures = check("enforce");
    const { server, live } = await rig();
    const life = live();
    const said = await life.until(() => life.lines.find(({ fields }) => fields.pauseMs !== undefined));
    expect(said.fields).toMatchObject({ code: 400, pauseMs: 45_000 });
    expect(life.alarms).toEqual(["certificate"]);
    expect(failures).toHaveLength(1);
    expect(server.logins).toBe(0);
  });
});

describe("a certificate of another server, signed by the root", () => {
  it("raises the alarm: the certificate's key differs from the handshake's", async () => {
    const { server, live } = await rig();
    WA_CERT_DETAILS.PUBLIC_KEY = Buffer.from(server.rootKey);
    const failures = check("enforce");
    // The handshake's third party: it has the genuine certificate, and its own key.
    const { sharedKey } = Curve;
    const other = Curve.generateKeyPair();
    undo.unshift(() => Object.assign(Curve, { sharedKey }));
    Curve.verify = interposed(Curve.verify, () => Curve.sharedKey(other.private, other.public));
    const life = live();
    await life.until(() => life.alarms[0]);
    expect(failures).toEqual(["the certificate belongs to another server"]);
    expect(server.logins).toBe(0);
  });
});

/** Has another key agreed with just before the first certificate is judged. */
function interposed(verify: typeof Curve.verify, before: () => unknown): typeof Curve.verify {
  let done = false;
  return (...asked) => {
    if (!done) before();
    done = true;
    return verify(...asked);
  };
}
