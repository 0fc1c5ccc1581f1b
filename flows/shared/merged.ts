/**
 * A context with what was answered. Use it in place of a spread where both types hold a sentence (`Said`): the compiler would multiply all sentences with one
 * another.
 */
export function merged<C>(context: C, answered: Partial<C>): C {
  return { ...context, ...answered };
}
