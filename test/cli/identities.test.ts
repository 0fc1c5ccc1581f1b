import { describe, expect, it } from "vitest";
import { identitiesOf } from "../../src/cli/database.ts";
import { readConfig } from "../../src/config/config.ts";
import { othersThan } from "../../src/domain/shop.ts";

const telegramShop = {
  WALLET_API_URL: "https://api.example.com",
  WALLET_API_KEY: "key-of-the-account",
  TELEGRAM_BOT_TOKEN: "700000001:TEST-only-token-of-the-server-0001",
} as const;
const cloud = {
  WHATSAPP_CLOUD_PHONE_NUMBER_ID: "106540352242922",
  WHATSAPP_CLOUD_WABA_ID: "102290129340398",
  WHATSAPP_CLOUD_ACCESS_TOKEN: "EAAtoken_of_a_system_user_for_tests_0001",
  WHATSAPP_CLOUD_APP_SECRET: "0123456789abcdef0123456789abcdef",
  WHATSAPP_CLOUD_VERIFY_TOKEN: "verify_Jm4Rq7-Zx1Wd8Ks5Vn2Gt9Pb_Lc3Hx6",
  WHATSAPP_CLOUD_WEBHOOK_URL: "https://bot.example.com/whatsapp",
  HTTP_PORT: "8080",
} as const;
const device = { WHATSAPP_ENABLED: "true", WHATSAPP_PAIRING_PHONE: "4771234567" } as const;
const linkedTo = (number: string) => JSON.stringify({ me: { id: `${number}:4@s.whatsapp.net` }, account: {} });

const of = (environment: { readonly [name: string]: string }, creds: string | null = null) =>
  identitiesOf(readConfig(environment), creds);
const whole = { ...telegramShop, ...cloud, ...device, WALLET_KEY: "wallet-1" };

describe("whose database it is", () => {
  it.each<[string, readonly string[], { readonly [name: string]: string }]>([
    ["another bot", ["telegram"], { TELEGRAM_BOT_TOKEN: "700000002:TEST-only-token-of-the-server-0001" }],
    ["a token that was replaced", [], { TELEGRAM_BOT_TOKEN: "700000001:TEST-only-token-of-the-server-0002" }],
    ["another number to link", ["whatsapp"], { WHATSAPP_PAIRING_PHONE: "4777654321" }],
    ["the same number written otherwise", [], { WHATSAPP_PAIRING_PHONE: "5214771234567" }],
    ["another number of the Cloud API", ["whatsapp-cloud"], { WHATSAPP_CLOUD_PHONE_NUMBER_ID: "106540352242923" }],
    ["another access token of it", [], { WHATSAPP_CLOUD_ACCESS_TOKEN: "EAAtoken_of_a_system_user_for_tests_0002" }],
    ["another account at the same address", ["account"], { WALLET_API_KEY: "key-of-another" }],
    ["another wallet", ["wallet"], { WALLET_KEY: "wallet-2" }],
    ["another address", [], { WALLET_API_URL: "https://api2.example.com" }],
  ])("tells %s", (_, others, change) => {
    expect(othersThan(of(whole), of({ ...whole, ...change }))).toEqual(others);
  });

  it("is the same where a network or the wallet's key is added or left out", () => {
    const [few, all] = [of(telegramShop), of(whole)];
    expect([othersThan(few, all), othersThan(all, few), othersThan({}, all)]).toEqual([[], [], []]);
  });

  it("goes by the device that is linked, whatever number is to be linked", () => {
    const linked = of(whole, linkedTo("5214777654321"));
    expect(othersThan(of(whole), linked)).toEqual(["whatsapp"]);
    expect(othersThan(linked, of({ ...whole, ...device }, linkedTo("5214777654321")))).toEqual([]);
  });

  it("says nothing of what it is made of, and is of nobody in the demo", () => {
    const marks = Object.values(of(whole, linkedTo("5214771234567")));
    expect(marks).toHaveLength(5);
    for (const mark of marks) expect(mark).toMatch(/^[0-9a-f]{12}$/);
    expect(of({})).toEqual({});
  });
});
