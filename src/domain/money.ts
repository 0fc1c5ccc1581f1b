/** Pesos as an integer number of centavos. */
export type Centavos = number & { readonly __centavos: unique symbol };
