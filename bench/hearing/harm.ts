import { formatPoints, pointsOf } from "../../src/domain/money.ts";
import type { Scene } from "./scene.ts";

/** The numbers that stand in a message, in hundredths: `1,234.50` and `250`. */
function numbersIn(texts: readonly string[]): number[] {
  const found = texts.join("\n").match(/\d[\d,]*(?:\.\d{1,2})?/g) ?? [];
  return found.map((number) => Math.round(Number(number.replaceAll(",", "")) * 100));
}

/**
 * Wrong money, and what must not have happened:
 * - an operation was made that nobody expects, or with other data than the summary showed;
 * - an open sale or use of balance has taken an amount, or points, that no expectation names. Where none names any, it is wrong if that
 *   amount should have been asked for, and if the number does not stand in the message;
 * - `never`: a sale was begun, an operation made.
 */
export function harm(scene: Scene): string[] {
  const { made, cast, began, after } = scene;
  const { expect, never } = cast.utterance;
  const found: string[] = [];
  if (made.length > 0 && !isConfirmedAsShown(scene)) found.push("an operation that nobody asked for");
  if (never.includes("sale") && began && after.open?.flow === "sale") found.push("never: a sale was begun");
  if (never.includes("registered") && made.length > 0) found.push("never: something was registered");
  const asksAmount = expect.some(({ about }) => about === "amount");
  if (isWrong(scene, "amountCentavos", asksAmount)) found.push("a wrong amount");
  if (isWrong(scene, "points", false)) found.push("wrong points");
  return found;
}

function isConfirmedAsShown({ made, before, cast }: Scene): boolean {
  const [one, ...more] = made;
  if (!one || more.length > 0 || one.request.kind !== "sale") return false;
  const { phone, amountCentavos, ticket } = before.open?.context ?? {};
  const { request } = one;
  return (
    cast.utterance.expect.some(({ kind }) => kind === "confirmed") &&
    request.phone === phone &&
    request.amountCentavos === amountCentavos &&
    request.ticket === ticket
  );
}

function isWrong(scene: Scene, field: "amountCentavos" | "points", toBeAsked: boolean): boolean {
  const { facts, factsBefore, lastSale, cast, before, after } = scene;
  const taken = facts[field];
  if (taken === null || taken === factsBefore[field]) return false;
  // A use of balance goes on with the purchase of the sale that was open.
  if (field === "amountCentavos" && taken === before.open?.context["amountCentavos"]) return false;
  const { expect, texts } = cast.utterance;
  const wanted = expect.flatMap((one) => one[field] ?? []);
  const repeats = field === "amountCentavos" && expect.some(({ same }) => same?.includes(field));
  if (repeats && lastSale !== null) wanted.push(lastSale.amountCentavos);
  if (wanted.length > 0) return !wanted.includes(taken);
  // Points that somebody wants to use or to be given are no purchase.
  if (field === "amountCentavos" && after.open?.flow === "sale" && expect.some(({ points }) => points !== undefined))
    return true;
  if (field === "points" && isAllTheyHave(scene, taken)) return false;
  const hundredths = field === "points" ? Math.abs(taken) * 100 : taken;
  return toBeAsked || !numbersIn(texts).includes(hundredths);
}

/** They are all the points of the customer, and the message asked for all. */
function isAllTheyHave({ facts, customers, cast }: Scene, points: number): boolean {
  const there = customers.get(facts.phone ?? "")?.balance;
  const asksForAll = /\btod[oa]s?\b|lo que (tiene|tenga|trae)/i.test(cast.utterance.texts.join("\n"));
  return asksForAll && there === formatPoints(pointsOf(Math.round(points * 10_000)), "money");
}
