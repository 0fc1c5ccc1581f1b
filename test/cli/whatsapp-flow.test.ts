import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { saleFlowName } from "../../src/channel/whatsapp-cloud/registered.ts";
import { temporaryFolder } from "../support/processes/bot-process.ts";
import { runText } from "../checks/doctor-run.ts";
import { settingsOf, startCloudServer, type CloudServer } from "../support/networks/whatsapp-cloud-server/server.ts";

let server: CloudServer;
let folder: ReturnType<typeof temporaryFolder>;
let env: { [name: string]: string };

beforeEach(async () => {
  folder = temporaryFolder();
  const callback = "http://127.0.0.1:9/whatsapp";
  server = await startCloudServer({ callback });
  env = {
    BOT_LANGUAGE: "en",
    WALLET_API_URL: "http://127.0.0.1:9",
    WALLET_API_KEY: "a-key-of-the-wallet",
    ...settingsOf(server, callback),
  };
});
afterEach(async () => {
  await server.close();
  folder.remove();
});

/** Runs the command; the server of the test answers meanwhile. */
const run = (...args: readonly string[]) => runText(folder.path, env, "whatsapp-flow", ...args);

const flows = () => server.world.flows.all.map(({ name, status, errors }) => ({ name, status, errors }));
const isPublished = { name: saleFlowName, status: "PUBLISHED", errors: [] };

describe("whatsapp-flow", () => {
  it("prints the form without any setting, and asks nobody", async () => {
    env = {};
    const { code, out } = await run();
    expect(code).toBe(0);
    const [json = ""] = out.split("\n\n");
    expect(JSON.parse(json)).toMatchObject({ version: "7.3", screens: [{ id: "VENTA", title: "Venta" }] });
    expect(out).toContain("--yes");
    expect(JSON.parse((await run("--json")).out)).toMatchObject({ name: saleFlowName, published: null });
    expect(server.calls).toEqual([]);
  });

  it("publishes it with --yes, as Meta takes it, once, and says what to set", async () => {
    for (let times = 0; times < 2; times++) {
      const { code, out, errors } = await run("--yes");
      expect([code, errors]).toEqual([0, ""]);
      expect(out).toContain(`WHATSAPP_CLOUD_FLOW_ID=${server.world.flows.all[0]?.id}`);
    }
    expect(flows()).toEqual([isPublished]);
    expect(server.calls.filter(({ method }) => method === "POST")).toHaveLength(3);
  });

  it("goes on with a draft that an attempt has left", async () => {
    server.world.flows.add(saleFlowName, "DRAFT", { version: "1.0" });
    expect((await run("--yes")).code).toBe(0);
    expect(flows()).toEqual([isPublished]);
  });

  it.each(["DEPRECATED", "BLOCKED"] as const)("leaves one that is %s as it is, and says so", async (status) => {
    server.world.flows.add(saleFlowName, status, null);
    const { code, errors } = await run("--yes");
    expect([code, flows()]).toEqual([1, [{ ...isPublished, status }]]);
    expect(errors).toContain(status);
  });

  it("says what Meta refuses: a token without the permission, and no settings at all", async () => {
    server.world.scopes = ["whatsapp_business_messaging"];
    const refused = await run("--yes");
    expect(refused).toMatchObject({ code: 1, errors: expect.stringContaining("whatsapp_business_management") });
    expect(refused.errors).not.toContain(server.world.token);
    env = { BOT_LANGUAGE: "en" };
    expect(await run("--yes")).toMatchObject({ code: 1, errors: expect.stringContaining("WHATSAPP_CLOUD_") });
  });
});
