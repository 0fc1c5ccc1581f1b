import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { crashPoints, type CrashPoint } from "../../src/clock.ts";
import { channelTraits } from "../../src/domain/chat.ts";
import { networkOfRun } from "../support/networks/network.ts";
import { Shop } from "../support/shop/shop.ts";
import { faults, type FaultPlan } from "../support/wallet/wallet-server.ts";

const line = "agregar cajero Pedro Ruiz, Sucursal Centro, 4771110009";
const isSummary = (text: string) => text.includes("¿Lo doy de alta?");
const isTold = (text: string) => text.includes("Su contraseña del monedero");

/** Points that an addition never passes: no balance is read, nobody approves. */
const elsewhere: readonly CrashPoint[] = [
  "ratchet committed",
  "whatsapp upsert",
  "balance read",
  "approval asked",
  "approval decided",
];
/** Points that lie between the line and its summary. */
const beforeYes: readonly CrashPoint[] = ["lookup committed"];

/** One addition, one kill, one restart. Gives what was promised and not kept. */
async function run(point: CrashPoint, fault: FaultPlan | null): Promise<{ killed: boolean; violations: string[] }> {
  const shop = await Shop.open();
  try {
    const bot = shop.start();
    await shop.enter("luis");
    await bot.quiet();
    if (fault) shop.wallet.fault("/employee/add", fault);
    const early = beforeYes.includes(point);
    if (early) await bot.arm(point);
    shop.say("luis", line);
    await Promise.race([shop.hears("luis", isSummary), bot.exited]);
    // A network that cannot say whether anything waits is given two seconds before an earlier question is sent.
    if (!bot.running) await shop.start().pass(2_000);
    await shop.hears("luis", isSummary);
    await shop.bot.quiet();
    if (!early) await bot.arm(point);
    await confirm(shop);
    return { killed: bot.child.signalCode === "SIGKILL", violations: violationsOf(shop) };
  } finally {
    await shop.close();
  }
}

/** Says *sí* until it was taken, then lets time pass until the manager was told. */
async function confirm(shop: Shop): Promise<void> {
  const summaries = () => shop.heard("luis").filter(isSummary).length;
  let asked = summaries();
  shop.say("luis", "sí");
  for (let turn = 0; turn < 30; turn++) {
    if (!shop.bot.running) shop.start();
    await shop.bot.pass(5_000);
    await shop.bot.quiet();
    const ended = shop.operations().every(({ state }) => state === "confirmed");
    if (shop.heard("luis").some(isTold) && ended && shop.bot.running) return;
    // A summary that was sent again by the restart asks again: the earlier "sí" may not have seen it.
    if (summaries() > asked && shop.operations().length === 0) {
      asked = summaries();
      shop.say("luis", "sí");
    }
  }
}

function violationsOf(shop: Shop): string[] {
  const violations: string[] = [];
  const added = shop.wallet.state.account.collaborators.filter((one) => one.phone === "4771110009");
  const applied = shop.wallet.requests("/employee/add").filter((request) => request.applied).length;
  if (added.length !== 1 || applied !== 1) violations.push(`the wallet has the collaborator ${added.length} times`);
  const states = shop.operations().map((one) => one.state);
  if (states.join() !== "confirmed") violations.push(`the operations ended as ${states.join()}`);
  // A message whose delivery was not written down is sent again: the same message.
  const passwords = new Set(
    shop
      .heard("luis")
      .filter(isTold)
      .map((text) => /contraseña del monedero: (\S+)/.exec(text)?.[1]),
  );
  const password = added[0]?.password ?? "none";
  // Where it could not be deleted again it is told nowhere.
  const told = channelTraits[networkOfRun].canRemove ? password : "";
  if ([...passwords].join() !== told) violations.push(`told ${passwords.size} passwords, or another one`);
  for (const ending of ["", "-wal"]) {
    const path = `${shop.databasePath}${ending}`;
    if (existsSync(path) && readFileSync(path).includes(password))
      violations.push(`the password is in the file${ending}`);
  }
  if (shop.output.includes(password)) violations.push("the password is in the log");
  return violations;
}

describe("adding a collaborator: SIGKILL at every crash point", () => {
  it.each(crashPoints.filter((point) => !elsewhere.includes(point)))("%s", async (point) => {
    expect(await run(point, null)).toEqual({ killed: true, violations: [] });
  });

  it.each([
    ["request lost", faults.requestLost()],
    ["answer lost", faults.answerLost()],
  ] as const)("answer read, %s", async (_, fault) => {
    expect(await run("answer read", fault)).toEqual({ killed: true, violations: [] });
  });
});
