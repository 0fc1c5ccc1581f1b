import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { freePort } from "../support/processes/free-port.ts";
import { buildImage, cannotEnterRoots, enter, namesIn, runIn, type Image } from "../support/processes/image.ts";

const context = join(import.meta.dirname, "../..");
const cannot = cannotEnterRoots();
const place = mkdtempSync(join(tmpdir(), "image-"));
afterAll(() => rmSync(place, { recursive: true, force: true }));

const live = {
  WALLET_API_URL: "http://127.0.0.1:9",
  WALLET_API_KEY: "key-of-the-shop-0001",
  TELEGRAM_BOT_TOKEN: "123456:AAtoken_of-the-shop",
  TELEGRAM_API_ROOT: "http://127.0.0.1:9",
};

describe.skipIf(cannot !== null)(
  `the Dockerfile's steps, in empty roots${cannot === null ? "" : ` (skipped: ${cannot})`}`,
  () => {
    let image: Image;
    beforeAll(() => {
      image = buildImage(readFileSync(join(context, "deploy/Dockerfile"), "utf8"), context, place);
    }, 900_000);

    it("leave the program and what it needs, and nothing that builds or tests it", () => {
      expect(namesIn(image.root, image.workdir)).toEqual(["dist", "node_modules", "package.json"]);
      expect(namesIn(image.root, `${image.workdir}/dist`)).toEqual(["src"]);
      const packages = namesIn(image.root, `${image.workdir}/node_modules`);
      expect(packages).toEqual(expect.arrayContaining(["better-sqlite3", "@whiskeysockets", "@resvg"]));
      for (const name of ["typescript", "vitest", "esbuild"]) expect(packages).not.toContain(name);
    });

    it("run as a user without rights, on a root that cannot be written to but for its volumes", () => {
      const inContainer = (command: readonly string[]) => runIn(image, command, { volumes: image.volumes });
      expect(inContainer([...image.entrypoint, "version"]).output).toMatch(/^monedero-bot \d/);
      expect(inContainer(["id", "-u"]).output).toBe("1000\n");
      expect(inContainer(["touch", "/app/mine"]).output).toContain("Read-only file system");
      for (const volume of image.volumes) {
        expect((statSync(join(image.root, volume)).mode & 0o777).toString(8)).toBe("700");
        expect(inContainer(["touch", `${volume}/mine`])).toEqual({ status: 0, output: "" });
      }
    });

    it("start a bot that is found healthy, keeps its data in the volume, backs it up, and stops when told", async () => {
      const env = { ...live, ...image.env, HTTP_PORT: String(await freePort()) };
      const options = { volumes: image.volumes, env };
      const bot = spawn("unshare", enter(image, image.entrypoint, options), {
        env: { PATH: process.env["PATH"], ...env },
      });
      let output = "";
      for (const stream of [bot.stdout, bot.stderr]) stream.on("data", (text: Buffer) => (output += text.toString()));
      try {
        for (let tries = 0; tries < 100 && !output.includes('"msg":"Started"'); tries++) await setTimeout(200);
        expect(output).toContain('"msg":"Started"');
        expect(runIn(image, image.healthcheck, options)).toEqual({ status: 0, output: "" });
        const made = runIn(image, [...image.entrypoint, "backup"], options);
        expect(made).toMatchObject({ status: 0, output: expect.stringContaining("/backups/monedero-") });
        expect((statSync(join(image.root, "data/monedero.db")).mode & 0o777).toString(8)).toBe("600");
        expect(statSync(join(image.root, "data/monedero.db")).uid).toBe(1_000);
        bot.kill("SIGTERM");
        await once(bot, "exit");
        expect(runIn(image, image.healthcheck, options).status).toBe(1);
      } finally {
        bot.kill("SIGKILL");
      }
    });
  },
);
