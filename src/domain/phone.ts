/** A Mexican phone: exactly ten national digits. */
export type Phone = string & { readonly __phone: unique symbol };
