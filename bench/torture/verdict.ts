import type { MeantSale, Stage } from "./stage.ts";

/** How the wallet's journal compares with what was confirmed; the worst counts. */
type Money = "right" | "missing" | "doubled" | "wrong";
/** What a person was told of their sales, held against the journal. "unsure": that it is not known. */
type Told = "true" | "false" | "unsure" | "nothing";

/** What one run of a scenario came to. */
export interface Verdict {
  readonly money: Money;
  readonly told: Told;
  readonly complaints: readonly string[];
  readonly remarks: readonly string[];
  /** Good: every sale is there once, and nothing false was said. Open: none too many, and a person knows what is left to do. */
  readonly grade: "good" | "open" | "bad";
}

/** Judges a stage that has come to rest. */
export function judge(stage: Stage): Verdict {
  const money = judgeMoney(stage);
  const told = worst(stage.meant.map((sale) => judgeTold(stage, sale)));
  const { complaints, remarks } = stage;
  return { money, told, complaints, remarks, grade: gradeOf(money, told, stage) };
}

function gradeOf(money: Money, told: Told, { complaints, remarks }: Stage): Verdict["grade"] {
  if (complaints.length > 0 || told === "false" || told === "nothing") return "bad";
  if (money === "right") return remarks.length === 0 ? "good" : "open";
  return money === "missing" ? "open" : "bad";
}

const same = (sale: MeantSale, sold: { readonly phone: string; readonly amount: string; readonly ticket: string }) =>
  sold.phone.endsWith(sale.phone) && Number(sold.amount) === Number(sale.amount) && sold.ticket === sale.ticket;

function judgeMoney(stage: Stage): Money {
  const sales = stage.sales();
  if (sales.some((sold) => !stage.meant.some((sale) => same(sale, sold)))) return "wrong";
  const counts = stage.meant.map((sale) => sales.filter((sold) => same(sale, sold)).length);
  if (counts.some((count) => count > 1)) return "doubled";
  return counts.includes(0) ? "missing" : "right";
}

function judgeTold(stage: Stage, sale: MeantSale): Told {
  const there = stage.sales().some((sold) => same(sale, sold));
  // What may be chosen of ("2 · No se registró") is not said; what names another sale is not said of this one.
  const others = stage.meant.filter((other) => other !== sale).map((other) => other.ticket);
  const said = stage
    .told(sale.chat)
    .map((text) => text.replaceAll(/^\d · .*$/gm, ""))
    .filter((text) => !others.some((ticket) => text.includes(ticket)));
  const says = (what: RegExp) => said.some((text) => what.test(text));
  const yes = says(/Venta registrada|Verificada por saldo/);
  const no = says(/No se registró: /);
  if (yes) return there || judgeMoney(stage) === "wrong" ? "true" : "false";
  if (no) return there ? "false" : "true";
  return says(/o la repitas|[Nn]o sé si/) ? "unsure" : "nothing";
}

function worst(all: readonly Told[]): Told {
  const order: readonly Told[] = ["false", "nothing", "unsure", "true"];
  return order.find((one) => all.includes(one)) ?? "nothing";
}
