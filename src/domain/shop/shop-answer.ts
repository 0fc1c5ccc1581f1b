/** An answer of the shop's own: said to a message with one of the words, which are in `plain` form. */
export interface ShopAnswer {
  readonly words: readonly string[];
  readonly answer: string;
}
