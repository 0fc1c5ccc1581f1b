/** Points of a wallet as an integer number of ten-thousandths: the wallet's percentages give fractions of a centavo. */
export type Points = number & { readonly __points: unique symbol };
