import { lettersOf } from "../../../understanding/tokens/tokens.ts";
import type { ShopAnswer } from "../../../domain/shop/shop-answer.ts";
import type { TurnBuilder } from "../turn-builder.ts";

/** The answer that the shop has configured for a message; null: none. Where several fit, the one with the longest words in the message. */
export function shopAnswerTo(answers: readonly ShopAnswer[], text: string): ShopAnswer | null {
  const said = ` ${lettersOf(text)} `;
  const fitting = answers.flatMap((one) => {
    const words = one.words.filter((word) => said.includes(` ${word} `));
    return words.length === 0 ? [] : [{ one, length: Math.max(...words.map((word) => word.length)) }];
  });
  return fitting.toSorted((a, b) => b.length - a.length)[0]?.one ?? null;
}

/** Says the shop's own answer. False: the shop has none for this. */
export function sayShopAnswer(turn: TurnBuilder, text: string): boolean {
  const found = shopAnswerTo(turn.settings.shopAnswers ?? [], text);
  if (found === null) return false;
  turn.say({ key: "shopAnswer", values: { answer: found.answer } });
  return true;
}
