import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addressesOf, phoneOf } from "../../../src/channel/whatsapp/identity.ts";
import { whatsappAddress } from "../../../src/store/sqlite/whatsapp.ts";

const phoneJid = "5215512340001@s.whatsapp.net";
const lidJid = "200000000000002@lid";

describe("whose chat it is", () => {
  it.each([
    [phoneJid, lidJid],
    [lidJid, phoneJid],
  ])("is told by either address: %s with %s", (from, alternate) => {
    expect(addressesOf(from, alternate)).toEqual({ phoneJid, lidJid });
  });

  it("is found from a single address", () => {
    expect(addressesOf(lidJid, null)).toEqual({ phoneJid: null, lidJid });
    expect(addressesOf(phoneJid, null)).toEqual({ phoneJid, lidJid: null });
    expect(addressesOf("5215512340001:7@c.us", null)).toEqual({ phoneJid, lidJid: null });
    expect(addressesOf("5215512340001:99@hosted", "200000000000002@hosted.lid")).toEqual({ phoneJid, lidJid });
  });

  it.each([
    "12036301@g.us",
    "5215512340001-1500000000@g.us",
    "status@broadcast",
    "1500000000@broadcast",
    "120363000000000000@newsletter",
    "867051314767696@bot",
    "13135550002@c.us",
    "13135550002@s.whatsapp.net",
    "16505361212@s.whatsapp.net",
    "0@s.whatsapp.net",
    "server@c.us",
    "s.whatsapp.net",
    "",
    "200000000000002@lid@s.whatsapp.net",
  ])("%j is nobody's", (from) => {
    expect(addressesOf(from, phoneJid)).toBeNull();
  });

  it("ignores an alternate address that is not a person's", () => {
    expect(addressesOf(lidJid, "12036301@g.us")).toEqual({ phoneJid: null, lidJid });
    expect(addressesOf(lidJid, "300000000000003@lid")).toEqual({ phoneJid: null, lidJid });
  });

  it("is always one that the store can keep", () => {
    const server = fc.constantFrom("s.whatsapp.net", "c.us", "lid", "hosted", "hosted.lid", "g.us", "broadcast", "bot");
    const user = fc.oneof(
      fc.stringMatching(/^\d{1,24}$/),
      fc.stringMatching(/^\d{5,15}:\d{1,2}$/),
      fc.string({ maxLength: 12 }),
    );
    fc.assert(
      fc.property(user, server, (name, where) => {
        const addresses = addressesOf(`${name}@${where}`, null);
        if (addresses === null) return;
        const own = addresses.phoneJid ?? addresses.lidJid;
        expect(whatsappAddress(`${name}@${where}`)?.jid).toBe(own);
      }),
    );
  });
});

describe("a phone that the network vouches for", () => {
  it.each([
    ["5215512340001@s.whatsapp.net", "5512340001"],
    ["525512340001@s.whatsapp.net", "5512340001"],
    ["525512340001:12@s.whatsapp.net", "5512340001"],
  ])("%s is %s", (jid, phone) => {
    expect(phoneOf(jid)).toBe(phone);
  });

  it.each([
    // Ten digits, and a whole number of Norway.
    "4755123400@s.whatsapp.net",
    "15551234000@s.whatsapp.net",
    "5551234000@s.whatsapp.net",
    // A LID that looks like a number of Mexico.
    "5215512340001@lid",
    "525512340001@g.us",
    null,
  ])("%s proves none", (jid) => {
    expect(phoneOf(jid)).toBeNull();
  });
});
