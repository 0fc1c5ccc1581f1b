const figures = /^[\d\s$.,()+#-]+$/;
const oneWord = /^\p{L}*[-#]?\d*(?:\.\d+)?$/u;

/** Whether a text is figures alone: "477 123 4567", "$1,250.00". */
export function isFigures(text: string): boolean {
  return figures.test(text);
}

/** Whether a text is figures alone, or one word or code ("venta", "A-1029"), as most answers are: no second clause can follow what it tells. */
export function isOneWord(text: string): boolean {
  return isFigures(text) || oneWord.test(text.trim());
}
