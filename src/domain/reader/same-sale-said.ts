import { plain } from "./words.ts";

// What is answered where a sale looks like one that was made already.

const beside = "(?:(?:si|no|ah|ay|ok|perdon|pues|es que|oye) ,? ?)*";
const done = "(?:metid[oa]|registrad[oa]|hech[oa]|capturad[oa]|anotad[oa]|apuntad[oa]|guardad[oa]|cobrad[oa])";
const another = new RegExp(
  `^${beside}(?:es |fue |seria )?(?:otra(?: (?:venta|compra|distinta|diferente|aparte|nueva))?|distinta|diferente|una (?:nueva|distinta)|nueva|aparte|it'?s another(?: one)?|another(?: one)?|(?:es que )?(?:compro|vino) (?:dos|2) veces|(?:son|fueron|eran) (?:dos|2) (?:ventas|compras)(?: (?:distintas|diferentes|aparte))?|volvio a (?:comprar|venir))(?: ,? ?(?:(?:ella|el|la|client[ea]|senora?|que|es que|porque) )*(?:(?:compro|vino|pago|llevo) (?:dos|2|otra) veces?|(?:compro|vino|pago) otra vez|volvio(?: a (?:comprar|venir))?|compro (?:otra|mas)(?: cosas?)?|son (?:dos|2)(?: ventas| compras)?))?(?: (?:por favor|porfa|gracias))?$`,
);
const same = new RegExp(
  `^${beside}(?:(?:es|era|fue|esa es|son) (?:la|lo) mism[oa](?: (?:venta|compra|de (?:hace rato|ahorita|antes)))?|la misma(?: (?:venta|compra))?|(?:es|era|fue) es[ae](?: misma)?|es[ae] (?:mism[ae]|es|era|fue)|(?:esa )?ya (?:la|lo|estaba|esta|se) (?:habia |habiamos )?(?:${done}|registre|registramos|registro|meti|metimos|metio|hice|hicimos|hizo|capture)|ya esta|ya ${done}|esta ${done}|ya (?:la|lo) (?:tenia|tengo)(?: registrada)?|(?:(?:esta|es|era|esta la) )?(?:repetida|duplicada|doble)|(?:it'?s )?the same(?: one)?)(?: (?:por favor|porfa|gracias|perdon))?$`,
);
const spoken = (text: string) => (/[?¿]/.test(text) ? "" : plain(text).replaceAll(/\s*[,.]\s*/g, " , "));

const notTheSame =
  /^(?:(?:no|ah|ay|si|perdon|^,) [ ,]*)*no (?:es|era|fue|son) (?:(?:la|lo) mism[oa](?: (?:venta|compra))?|es[ae]|repetida|duplicada)$/;

/** "Sí, es otra", "no es la misma". */
export function saysAnother(text: string): boolean {
  const said = spoken(text);
  return notTheSame.test(said) || (another.test(said) && !/^no\b/.test(said));
}

/** "Es la misma", "ah no, ya la había metido". */
export function saysSame(text: string): boolean {
  return same.test(spoken(text)) && !notTheSame.test(spoken(text));
}
