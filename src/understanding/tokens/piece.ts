import type { Phone } from "../../domain/phone.ts";

/** What a message is made of, in order. */
export type Piece =
  /** `word`: as it was meant (`meantWord`); `typed`: as it was written. */
  | { readonly type: "word"; readonly word: string; readonly typed: string }
  /** `money`: it bears a sign of money ("$250", "250.-", "250.00"). `spoken`: it was written in words. */
  | {
      readonly type: "number";
      readonly typed: string;
      readonly money: boolean;
      readonly spoken: boolean;
      readonly hash: boolean;
      /** Its digits were read aloud one by one, it may belong to the ticket before it, or be cut off: it is hardly an amount. */
      readonly dictated?: true;
    }
  | { readonly type: "phone"; readonly phone: Phone; readonly typed: string }
  /** Letters and digits: `A-1029`. */
  | { readonly type: "code"; readonly typed: string; readonly hash: boolean }
  /** Digits that mean something else: a date, an hour, a percentage. */
  | { readonly type: "other"; readonly typed: string }
  /** A comma or a line's end. */
  | { readonly type: "break"; readonly line: boolean };

/** A number of a message. */
export type NumberPiece = Extract<Piece, { type: "number" }>;
