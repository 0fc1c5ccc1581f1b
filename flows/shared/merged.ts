/** A context with what was answered. A spread of two types that both hold a sentence costs the compiler a product of all sentences. */
export function merged<C>(context: C, answered: Partial<C>): C {
  return { ...context, ...answered };
}
