import { afterEach, beforeEach, expect, it } from "vitest";
import { ConsoleVisitor } from "../support/console-visitor.ts";
import { addRosa } from "../support/shop/second-manager.ts";
import { Shop } from "../support/shop/shop.ts";
import { doubtIn, luis, openConsoleShop, token, visitorOf } from "./console-shop.ts";

const whole = "477 123 4567";
let shop: Shop;
let visitor: ConsoleVisitor;

beforeEach(async () => {
  shop = await openConsoleShop();
  await shop.start().started;
  await shop.enter("ana");
  visitor = visitorOf(shop);
});
afterEach(() => shop.close());

const post = (path: string, form: { readonly [name: string]: string }) => visitor.send(path, form);
const shows = async (path: string, by = visitor) => (await by.get(path)).text.includes(whole);

it("shows a whole phone to the manager who says why, of that operation, for ten minutes, and writes it down", async () => {
  const id = await doubtIn(shop);
  await shop.asks("ana", "venta 4771234567 100 D-2", (text) => text.includes("¿La registro?"));
  await shop.asks("ana", "sí");
  await shop.bot.quiet();
  const other = shop.operations().at(-1)?.id ?? "";
  addRosa(shop);
  await shop.enter("rosa");
  await visitor.enter(token, luis);
  const rosa = visitorOf(shop);
  await rosa.enter(token, "4771110010");
  const [story, doubts] = [`/console/operations/${id}`, "/console/doubts"];
  expect([await shows(story), await shows(doubts)]).toEqual([false, false]);
  const answer = await post(`${story}/phone`, { reason: "Comparar con el panel", back: doubts });
  expect([answer.status, answer.location]).toEqual([303, doubts]);
  expect([await shows(story), await shows(doubts)]).toEqual([true, true]);
  expect([await shows(`/console/operations/${other}`), await shows(story, rosa)]).toEqual([false, false]);
  expect(shop.audit().filter(({ what }) => what === "phone.shown")).toEqual([
    { what: "phone.shown", who: `desk:${luis}`, detail: "Comparar con el panel" },
  ]);
  expect((await visitor.get("/console/audit")).text).not.toContain(whole);
  await shop.bot.pass(10 * 60_000 + 1_000);
  expect([await shows(story), await shows(doubts)]).toEqual([false, false]);
});

it("shows it to nobody without a reason, to nobody who only watches, and from no other page's form", async () => {
  const id = await doubtIn(shop);
  const path = `/console/operations/${id}/phone`;
  await visitor.enter(token, luis);
  for (const reason of ["", "  ", "abc", "x".repeat(201)]) expect((await post(path, { reason })).status).toBe(400);
  const away = await post(path, { reason: "Llamar al cliente", back: "//evil.example" });
  expect(away.location).toBe("/console");
  expect((await visitor.post(path, { reason: "Llamar al cliente", form_token: "x" })).status).toBe(403);
  await post("/console/operations/none/phone", { reason: "Llamar al cliente" });
  await visitor.enter(token);
  expect((await post(path, { reason: "Llamar al cliente" })).location).toBe("/console/who");
  expect(shop.audit().filter(({ what }) => what === "phone.shown")).toHaveLength(1);
});
