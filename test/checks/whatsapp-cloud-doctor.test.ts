import { chmodSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { openStore } from "../store/sqlite/sqlite-place.ts";
import { saleFlowName } from "../../src/channel/whatsapp-cloud/registered.ts";
import { temporaryFolder } from "../support/processes/bot-process.ts";
import { freePort } from "../support/processes/free-port.ts";
import { startWalletServer, type WalletServer } from "../support/wallet/wallet-server.ts";
import { settingsOf, startCloudServer, type CloudServer } from "../support/networks/whatsapp-cloud-server/server.ts";
import { approvedTemplate, type CloudTemplate } from "../support/networks/whatsapp-cloud-server/world.ts";
import { runDoctor, runText } from "./doctor-run.ts";

let wallet: WalletServer;
let server: CloudServer;
let folder: ReturnType<typeof temporaryFolder>;
let env: { [name: string]: string };

beforeEach(async () => {
  folder = temporaryFolder();
  wallet = await startWalletServer();
  const callback = `http://127.0.0.1:${await freePort()}/whatsapp`;
  server = await startCloudServer({ callback });
  const { world } = server;
  env = {
    WALLET_API_URL: wallet.url,
    WALLET_API_KEY: wallet.apiKey,
    DATABASE_PATH: "bot.db",
    ...settingsOf(server, callback),
    WHATSAPP_CLOUD_TEMPLATE: "aviso_pendiente",
  };
  world.templates.set("aviso_pendiente", approvedTemplate);
  const path = join(folder.path, "bot.db");
  await openStore(path, `live ${wallet.url}`).close();
  chmodSync(path, 0o600);
});
afterEach(async () => {
  // Whatever was broken: doctor sent nothing, and asked only to read.
  expect([server.world.sent, server.calls.filter(({ method }) => method !== "GET")]).toEqual([[], []]);
  await server.close();
  await wallet.close();
  folder.remove();
});

/** The findings of the Cloud API that are not in order, as `id level`, and all that was written. */
async function trouble() {
  const { checks, output } = await runDoctor(folder.path, env);
  const own = checks.filter(({ id }) => id.startsWith("whatsapp-cloud."));
  const found = (id: string) => own.find((one) => one.id === `whatsapp-cloud.${id}`);
  const bad = own.filter(({ level }) => level !== "ok").map(({ id, level }) => `${id.split(".")[1]} ${level}`);
  return { bad, found, ids: own.map(({ id }) => id), output };
}

/** One check alone is not in order, and what is said of it, remedy included, is like this. Gives all that was written. */
async function finds(expected: string, said: RegExp = /./): Promise<string> {
  const { bad, found, output } = await trouble();
  expect(bad).toEqual([expected]);
  const { detail, remedy } = found(expected.split(" ")[0] ?? "") ?? {};
  expect(`${detail} ${remedy}`).toMatch(said);
  return output;
}

describe("doctor on the Cloud API", () => {
  it("finds all in order, and says what Meta says of the number", async () => {
    const { bad, found, ids, output } = await trouble();
    expect(bad).toEqual([]);
    expect(ids).toEqual(["token", "number", "subscription", "template"].map((name) => `whatsapp-cloud.${name}`));
    expect(found("number")?.detail).toBe("Monedero · GREEN · APPROVED · TIER_2K");
    expect(found("template")?.detail).toBe("aviso_pendiente · APPROVED · UTILITY");
    for (const secret of [server.world.token, server.appSecret, server.verifyToken])
      expect(output).not.toContain(secret);
  });

  it("a token that was revoked", async () => {
    server.world.token = "EAAGanother";
    expect(await finds("token fail", /190/)).not.toContain(env["WHATSAPP_CLOUD_ACCESS_TOKEN"]);
  });

  it("a token that ends soon", async () => {
    server.world.tokenEndsAtS = Math.floor(Date.now() / 1000) + 3_600;
    await finds("token warn", /sin fin/);
  });

  it.each([
    [["whatsapp_business_messaging"], "whatsapp_business_management"],
    [["whatsapp_business_management"], "whatsapp_business_messaging"],
  ])("a token that may only %j", async (scopes, lacking) => {
    server.world.scopes = scopes;
    await finds("token fail", new RegExp(`^le falta permiso: ${lacking} `));
  });

  it("a network without a way to Meta", async () => {
    env["WHATSAPP_CLOUD_API_ROOT"] = "http://127.0.0.1:9/v25.0";
    await finds("token fail", /ECONNREFUSED/);
  });

  it("another number's id, and another account's", async () => {
    const { wabaId } = server.world;
    env["WHATSAPP_CLOUD_PHONE_NUMBER_ID"] = "1000001";
    await finds("number fail");
    env["WHATSAPP_CLOUD_PHONE_NUMBER_ID"] = server.world.phoneNumberId;
    env["WHATSAPP_CLOUD_WABA_ID"] = `${wabaId}1`;
    await finds("subscription fail");
  });

  it.each([
    ["quality_rating", "YELLOW", "warn"],
    ["quality_rating", "RED", "warn"],
    ["name_status", "PENDING_REVIEW", "warn"],
    ["name_status", "DECLINED", "warn"],
    ["code_verification_status", "NOT_VERIFIED", "fail"],
  ] as const)("a number with %s %s", async (field, value, level) => {
    Object.assign(server.world.number, { [field]: value });
    await finds(`number ${level}`, new RegExp(value));
  });

  it("the number that shall be linked as a device too", async () => {
    env["WHATSAPP_ENABLED"] = "true";
    env["WHATSAPP_PAIRING_PHONE"] = "4770000001";
    await finds("number fail", /vinculado como dispositivo/);
    env["WHATSAPP_PAIRING_PHONE"] = "4770000002";
    expect((await trouble()).bad).toEqual([]);
  });

  it("an account that no app is subscribed to", async () => {
    server.world.isSubscribed = false;
    await finds("subscription fail", /subscribed_apps/);
  });

  it.each([
    [{ status: "PENDING" }, "fail"],
    [{ status: "REJECTED" }, "fail"],
    [{ status: "PAUSED" }, "fail"],
    [{ category: "MARKETING" }, "warn"],
    [{ text: "Hola {{1}}, escribe *ver*." }, "fail"],
  ] as const)("a template with %j", async (change: Partial<CloudTemplate>, level) => {
    server.world.templates.set("aviso_pendiente", { ...approvedTemplate, ...change });
    await finds(`template ${level}`);
  });

  it("a template that does not exist, though another has its name within its own", async () => {
    server.world.templates.clear();
    server.world.templates.set("aviso_pendiente_2", approvedTemplate);
    await finds("template fail", /whatsapp-templates/);
  });

  it.each([
    [saleFlowName, "PUBLISHED", "ok"],
    [saleFlowName, "DRAFT", "fail"],
    [saleFlowName, "DEPRECATED", "fail"],
    ["another", "PUBLISHED", "warn"],
  ] as const)("the form of a sale: %s %s", async (name, status, level) => {
    env["WHATSAPP_CLOUD_FLOW_ID"] = server.world.flows.add(name, status, null).id;
    const { found } = await trouble();
    expect(found("flow")).toMatchObject({ level, detail: `${name} · ${status}` });
  });

  it("a form that does not exist", async () => {
    env["WHATSAPP_CLOUD_FLOW_ID"] = "1200000077";
    await finds("flow fail", /whatsapp-flow --yes/);
  });

  it("says for people what to do, in the language of BOT_LANGUAGE", async () => {
    server.world.isSubscribed = false;
    const { out, code } = await runText(folder.path, { ...env, BOT_LANGUAGE: "en" }, "doctor");
    expect(code).toBe(1);
    expect(out).toContain("✗ Subscription: no app: no message ever comes");
  });
});
