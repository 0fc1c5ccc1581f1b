import { plain } from "../../domain/words.ts";

/** Given names that are common in Mexico, and their short forms, without accents. `alsoWords` has those that are also ordinary words. */
export const givenNames: ReadonlySet<string> = new Set(
  (
    "maria guadalupe juana margarita josefina veronica leticia rosa francisca teresa alicia alejandra martha marta patricia yolanda elizabeth adriana gabriela " +
    "silvia norma irma carmen gloria martina blanca laura monica claudia sandra ana araceli maribel beatriz rocio isabel elena luisa raquel lorena susana karla karina " +
    "brenda erika erica diana fernanda daniela andrea valeria ximena jimena regina camila sofia renata paola paulina mariana natalia valentina melissa jessica yesenia jazmin yazmin yasmin " +
    "vanessa miriam noemi nayeli citlali xochitl itzel perla esmeralda ruby lizbeth lizeth guillermina graciela ofelia amalia aurora antonia catalina cecilia concepcion cristina dulce elvira " +
    "emilia esther eva fabiola griselda hilda ines jacqueline johana julia juliana julieta kenia lidia lilia liliana lucia magdalena marcela marisol mayra mirna nancy nora olga pamela ramona " +
    "carla carolina berenice rosaura karen minerva monserrat montserrat ivonne yvonne maricela rosalinda josefa ivette judith karely lourdes magali marlene marlen monse " +
    "nataly nelly noelia olivia priscila rita samantha sofi susy thalia valerie vivian yareli zaira antonieta betsabe carlota chabela edith elsa emma estela evangelina " +
    "georgina gisela ingrid ivon jaqueline joana josselyn karime leonor manuela maricruz micaela nidia petra roxana salma tatiana ursula viviana zulema damaris " +
    "rebeca reyna rosalba rosalia rosario sara selene sonia tania victoria violeta viridiana wendy yadira yaretzi zoila meche lupe lupita chayo concha conchita paty pati lety vero gaby caro " +
    "bety betty tere tete yoli chela licha nena mary marielena fer dani ale alexa jenny yeni evelyn nicole abigail aracely arely estefania fatima guille herlinda imelda iris jovita " +
    "jose juan antonio francisco jesus miguel pedro alejandro manuel carlos roberto jorge luis fernando ricardo javier rafael raul arturo eduardo sergio alberto mario daniel martin " +
    "victor enrique ramon gerardo armando hector oscar marco marcos salvador alfredo guillermo gabriel ruben pablo ernesto rodrigo gustavo adrian agustin alfonso andres angel cesar cristian " +
    "christian david diego edgar emilio erik ernesto esteban felipe fidel gilberto gonzalo gregorio hugo humberto ignacio isaac ismael ivan jaime joel jonathan julian julio kevin leonardo " +
    "lorenzo mauricio maximiliano nicolas omar oswaldo osvaldo octavio pascual patricio ramiro rene rogelio samuel santiago saul sebastian tomas ulises uriel vicente wilfrido xavier " +
    "ariel axel dylan emiliano matias valentin israel jonas leandro lisandro nahum nestor noel orlando osiel porfirio reynaldo rigoberto rodolfo romeo rufino silverio teodoro valente zenon dario " +
    "abel abraham alan aldo alexis alonso aaron benito benjamin bernardo brandon brayan bryan cruz damian efrain eleazar elias eliseo emanuel emmanuel erasmo eugenio fabian faustino " +
    "fermin genaro german gael horacio ian ivan jair jacinto joaquin josue lalo lazaro leonel leopoldo lucas luciano macario marcelino mateo moises noe pepe beto toño tono nacho pancho paco memo " +
    "chuy chucho quique kike neto rafa rigo rober fede fito poncho chava chente checo santi seba tavo temo tito toby venancio yahir zacarias baltazar bonifacio caritina yola fito meño"
  ).split(" "),
);

/** Names that are also ordinary words. They count as names only with a capital letter. */
export const alsoWords: ReadonlySet<string> = new Set(
  "rosa rosario concepcion dulce blanca aurora victoria perla esmeralda reyna salvador cruz angel marco iris ruby abril concha nena caro ale fer gloria alan violeta pascual julio mario mary paz luz sol mar flor alba estrella pilar dolores consuelo mercedes esperanza socorro milagros linda clara celeste jazmin santiago martina".split(
    " ",
  ),
);

/** True if a word with a capital letter may be a given name. */
export function isGivenName(typed: string): boolean {
  const name = plain(typed);
  return givenNames.has(name) || alsoWords.has(name);
}
