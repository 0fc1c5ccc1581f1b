import { distance } from "fastest-levenshtein";
import { hasDigit, plain } from "../../domain/words.ts";
import { numberWords } from "../tokens/numbers.ts";
import { numberBySound } from "../tokens/sound.ts";

/** Short forms in chats, with the words they stand for. */
const shortForms: ReadonlyMap<string, string> = new Map(
  Object.entries({
    holiwis: "hola",
    bns: "buenas",
    bnas: "buenas",
    wenas: "buenas",
    kien: "quien",
    kienes: "quienes",
    weno: "bueno",
    wenos: "buenos",
    vta: "venta",
    vtas: "ventas",
    vnta: "venta",
    vent: "venta",
    vnt: "venta",
    tel: "telefono",
    tels: "telefonos",
    telf: "telefono",
    tlf: "telefono",
    tfno: "telefono",
    fono: "telefono",
    phone: "telefono",
    fon: "telefono",
    cel: "celular",
    celu: "celular",
    celus: "celular",
    num: "numero",
    nro: "numero",
    wpp: "telefono",
    wsp: "telefono",
    whats: "telefono",
    wats: "telefono",
    whatsapp: "telefono",
    whatsap: "telefono",
    tkt: "ticket",
    tk: "ticket",
    tick: "ticket",
    tik: "ticket",
    tiq: "ticket",
    tic: "ticket",
    tck: "ticket",
    tckt: "ticket",
    tkit: "ticket",
    receipt: "recibo",
    rec: "recibo",
    rem: "remision",
    fact: "factura",
    tike: "ticket",
    boleto: "ticket",
    boletito: "ticket",
    tiket: "ticket",
    tikets: "ticket",
    tique: "ticket",
    tiquet: "ticket",
    ticker: "ticket",
    tickt: "ticket",
    tikect: "ticket",
    tickte: "ticket",
    tickets: "ticket",
    fol: "folio",
    foli: "folio",
    nta: "nota",
    porfa: "favor",
    porfas: "favor",
    porfis: "favor",
    favorcito: "favor",
    favorsito: "favor",
    porfavorcito: "favor",
    porfavor: "favor",
    xfa: "favor",
    xfavor: "favor",
    pls: "favor",
    plis: "favor",
    please: "favor",
    pf: "favor",
    x: "por",
    q: "que",
    k: "que",
    ke: "que",
    xq: "porque",
    porq: "porque",
    pa: "para",
    pq: "porque",
    pal: "para",
    p: "para",
    d: "de",
    dl: "del",
    cte: "cliente",
    clte: "cliente",
    clta: "clienta",
    pts: "puntos",
    pto: "punto",
    ptos: "puntos",
    mxn: "pesos",
    mn: "pesos",
    ps: "pues",
    pos: "pues",
    psos: "pesos",
    mto: "monto",
    mnto: "monto",
    mont: "monto",
    imp: "importe",
    impte: "importe",
    tot: "total",
    amount: "monto",
    varo: "pesos",
    varos: "pesos",
    baros: "pesos",
    baro: "pesos",
    pesitos: "pesos",
    pesotes: "pesos",
    pesito: "pesos",
    pesillos: "pesos",
    pesiyos: "pesos",
    morlacos: "pesos",
    pesos: "pesos",
    peso: "pesos",
    lana: "dinero",
    feria: "dinero",
    grax: "gracias",
    ntp: "gracias",
    grcs: "gracias",
    thx: "gracias",
    thanks: "gracias",
    grasias: "gracias",
    graciass: "gracias",
    gracia: "gracias",
    ty: "gracias",
    oki: "ok",
    okey: "ok",
    okay: "ok",
    okis: "ok",
    okidoki: "ok",
    oks: "ok",
    oka: "ok",
    okas: "ok",
    k0: "ok",
    bn: "bien",
    vien: "bien",
    haci: "asi",
    ai: "hay",
    hasi: "asi",
    aci: "asi",
    holi: "hola",
    holis: "hola",
    ola: "hola",
    holaa: "hola",
    sip: "si",
    sipi: "si",
    sii: "si",
    sep: "si",
    simon: "simon",
    yes: "si",
    yep: "si",
    s: "si",
    nop: "no",
    nope: "no",
    nel: "no",
    nah: "no",
    nanai: "no",
    nein: "no",
    n: "no",
    nopi: "no",
    puntitos: "puntos",
    puntito: "puntos",
    sald: "saldo",
    sldo: "saldo",
    sdo: "saldo",
    cto: "cuanto",
    ctos: "cuantos",
    kuanto: "cuanto",
    tx: "gracias",
    tks: "gracias",
    tikete: "ticket",
    tiquete: "ticket",
    varitos: "pesos",
    dobles: "doble",
    dir: "direccion",
    ubi: "ubicacion",
    info: "informacion",
    hr: "hora",
    hrs: "horas",
    cancel: "cancela",
    canc: "cancela",
    tmb: "tambien",
    tb: "tambien",
    xk: "porque",
    msj: "mensajes",
    msjs: "mensajes",
    admin: "gerente",
  }),
);

/** Words of five letters and more in which a typing error is corrected. */
const known: ReadonlySet<string> = new Set(
  [
    "venta ventas vendi vendio vendimos vender vendiste vendo compra compras compro compraron comprado cobra cobrale cobrame cobrar cobre cobro",
    "registra registrar registrame registrale registrala registralo registro registre registrada registrado registraron registraste registrarla",
    "anota anotame anotale anotala apunta apuntame apuntale apuntala captura capturame capturala carga cargale abona abonale agrega agregale agregar",
    "telefono celular numero cliente clienta clientes clientas ticket folio recibo factura monto total importe cuenta pesos dinero saldo saldos puntos",
    "punto monedero canjea canjear canjeo canje canjeale gastar pagar pagan quiere quiero quieren descuenta descuentale descontar",
    "cancela cancelar cancelala cancelalo cancele cancelen cancelada anula anular anulala borra borrar borrala borralo borrame elimina eliminar eliminala",
    "deshacer deshaz equivoque equivoco equivocado equivocada error olvida olvidalo olvidala dejalo dejala devolucion devolver devuelve reembolso",
    "espera esperame esperate aguanta aguantame momento segundo segundito momentito ahorita tantito permiteme",
    "corte cortes ayer semana hoy historial movimientos pendiente pendientes aprobar aprobaciones aprobacion autorizar autorizaciones",
    "cajera cajero cajeras cajeros colaborador colaboradora colaboradores empleado empleada empleados gerente encargado encargada",
    "corrige corregir correccion ajuste ajusta ajustar quita quitale quitar cortesia bonifica bonificale regala regalale",
    "gracias perfecto correcto exacto claro listo confirmo confirmar confirma confirmado adelante acuerdo andale orale",
    "horario horarios abren cierran direccion ubicacion hablar persona humano alguien informacion mensajes avisos",
    "ayuda ayudame menu opciones buenas buenos tardes noches hola nueva nuevo nombre siguiente repite repetir igual mismo misma",
    "ultima ultimo cambia cambiar cambiale atras regresa regresar volver registrando inscribe inscribir baja desactiva desactivar ninguno ninguna",
    "imprimio perdio impresora hubo trae tengo tiene favor cuanto cuantos cuantas cuantas llevo lleva quedo",
    ...numberWords,
  ]
    .join(" ")
    .split(" ")
    .filter((word) => word !== ""),
);

/** True if two words differ by one letter: changed, added, missing, or two neighbours swapped. */
export function isOneSlip(typed: string, meant: string): boolean {
  const apart = distance(typed, meant);
  if (apart === 1) return true;
  if (apart !== 2 || typed.length !== meant.length) return false;
  const at = Array.from(typed).findIndex((letter, place) => letter !== meant[place]);
  return typed[at] === meant[at + 1] && typed[at + 1] === meant[at] && typed.slice(at + 2) === meant.slice(at + 2);
}

/** True if a word is in the reader's lists, or a short form of one that is. */
export function isMeant(word: string): boolean {
  return shortForms.has(word) || known.has(word);
}

/** The most corrected words that are remembered. */
const mostRemembered = 5_000;

/** Makes a reader of words from a function that corrects one: it gets the word in lower case and without punctuation, and each word once. */
export function meaningBy(mends: (word: string) => string): (typed: string) => string {
  const mended = new Map<string, string>();
  return (typed) => {
    const word = plain(typed).replaceAll(/[^\p{L}\d]/gu, "");
    if (hasDigit(word) || word.length > 24) return word;
    const remembered = mended.get(word);
    if (remembered !== undefined) return remembered;
    const meant = mends(word);
    if (mended.size > mostRemembered) mended.clear();
    mended.set(word, meant);
    return meant;
  };
}

/**
 * The intended word, in the form of `plain`: short forms in full, repeated letters once, and one typing error in words of five letters and more corrected if
 * only one known word is that near. A word with digits never changes.
 */
export const meantWord = meaningBy(mend);

/** Short words whose letters people repeat: "siiii". */
const shortWords: ReadonlySet<string> = new Set(["si", "no", "ok", "hola", "va", "ya"]);

function mend(word: string): string {
  const exact =
    shortForms.get(word) ??
    (known.has(word) ? word : undefined) ??
    numberBySound(word) ??
    (ownWords.has(word) ? word : undefined);
  if (exact !== undefined) return exact;
  const sound = bySound(word);
  if (sound !== null) return sound;
  const single = word.replaceAll(/(\p{L})\1+/gu, "$1");
  const held = word.replaceAll(/(\p{L})\1{2,}/gu, "$1");
  for (const one of [held, single]) {
    if (one !== word && (shortForms.has(one) || known.has(one) || shortWords.has(one)))
      return shortForms.get(one) ?? one;
  }
  if (held.length < 5) return held;
  const near = new Set([...known].filter((one) => one.length >= 5 && isOneSlip(held, one)).map(root));
  if (near.size !== 1) return held;
  return [...known].find((one) => one.length >= 5 && isOneSlip(held, one)) ?? held;
}

/** The word that sounds like a spelling: "kitale" is "quitale", "yama" is "llama". Null: the spelling is a normal one, or no known word sounds like it. */
function bySound(word: string): string | null {
  if (word.length < 4) return null;
  const withC = word.replaceAll(/k(?=[ei])/g, "qu").replaceAll("k", "c");
  const meant = withC.startsWith("y") ? `ll${withC.slice(1)}` : withC;
  if (meant === word) return null;
  const found = mend(meant);
  return known.has(found) || ownWords.has(found) ? found : null;
}

/** The stem of a word. Known words that differ only in their ending mean the same to the readers. */
function root(word: string): string {
  return word.slice(0, Math.max(4, word.length - 2));
}

/**
 * Spanish words one letter away from a word in the reader's lists that are no typing errors: "cierto" is not "ciento", "queso" is not "quedo". They come from
 * `an-array-of-spanish-words` 2.0.0 (MIT), without those that differ only in their ending, and from words that people write.
 */
const ownWords: ReadonlySet<string> = new Set(
  (
    "abana abina aboba aboca abofa aboga aborra aboya abozale abran abras abre abres abrio abuenas aburen aclaro acorte acortes acota acuda acula " +
    "acular acurdo adinero adras adren adula adular adusta afona afuste agota agracias agras aguaita aguda ahile airas airen ajaste ajera ajeras " +
    "ajero ajeros ajota ajunta ajuntar ajunte alienta alientas aliente alientes alisos alisto almud alona alota alta altas aluda alula amona " +
    "amonto amula amular anata ancla anclar aneota angla angula angular anila anilar anjeo anoja anola anolar anomala anona anora anosa antes " +
    "antier anual anubla anublar anuda anudar anularla anura apagan apagar apelante apersona aplace aproba aprodar apunala apunale apunto ardes " +
    "arras arrobar artas arula asegundo asona aspera asunta asusta asustar asuste ataras ateas atengo atiene atlas atoas atona atoras atregar " +
    "aturas auctorizar auras autoriza avalue aventa aventas avidos aviesos avios aviso ayuga ayuna ayusta ayustar ayuste azota azuda azula azular " +
    "bagan bagar baja bajale bajar bajas bajera bajeras bajero bajeros baldo baldos bardes barra barrar bastar bejin berra berrar besos billon " +
    "billones boches boira bolsa borda bordar boria borla borna borre borro brece brenas buegas buena bueno bueras bunas burra busca buscame " +
    "buscar busco cabera caberas cabero caberos cabia cabra cabre cabro cacera caceras cadera caderas caera caeras cagan cagar caiga caja cajas " +
    "cajetas cajon caldo caldos calera caleras calero caleros calienta calientas caliente calientes cambias cambie cambio camera cameras camero " +
    "cameros camiar camibar cancel cancelad cancelo cancerada cancerar canceren cande candela candelada canea canear canee canela canelada " +
    "canelar caneo canera caneras canero caneros canga canjearlos canota canse cantas cante cantea cantear canteo canto cantos canucela canuela " +
    "canula canular capero caperos captara captora carba carca carda cardes cardinal carea carera careras carero careros caria carla carlos carpa " +
    "carra carta cartera casera caseras casero caseros casta catera cateras cauje cavero caveros cayera cayeras cebra cebro cedular cellar celula " +
    "cenco cerre cerro chantas chanto chantos chile ciente ciernan cierra cierre cierta ciertas cierto cimentas cimento cincela cincelada " +
    "cincelar cincele cincelen cincho cinico cintas cinto circo cisco cisma cismo claco clamo claros clase clavo clero cloro coarte coartes cobea " +
    "cobla cobrado cobran cobraron coches cofre coima coite coites cojera cojeras colaborado colma comba comento comera comeras comia compa " +
    "comparado compararon comparas compraba comprad compran compras compre compres comta confirmad conforma conformado conformar conformo conte " +
    "conto contra copra copras corar corbe corbes coree corees cores corete coretes cories corle corles corma corra corre corregi corres corro " +
    "corse corses corta corten corto corve corves costa coste costes costo cotes crece crepite cruenta cuadro cuando cuanta cuanto cuantos " +
    "cuartas cuarto cuartos cuatas cubicacion cubra cubre cubro cuenta cuentas cuento cuentos cuerdo cuesta cueva cuita cuitar cumano cumbia " +
    "cuneta cuota curanto curantos curte curtes custro darga deben debes dedalo delante denta dentas desala desalo descantar desconetar desconta " +
    "descostar descotar desfacer desfaz deshace desmontar despues desvolver desvuelve detenta devala devalo devolve devover dientas diento diete " +
    "dileccion dimero diseccion disto ditero doble docientos dolio dotal duenas duenos efectivo egresa egresar eleva elevo emana empelado emplead " +
    "empleamos encarada encarado encargad encarnada encarnado encartada encartado endiente endientes entra entre entro enula enumero eolio " +
    "equivocad errar error esfera esmera esperan esperar esperen espero espira espora estera evalue evolucion exalto fablar factora fajero " +
    "fajeros falta faltan fardes fator fendi fendiente fendientes fierran filio finco fisto focio folgo folios follo fomento fonio forra forrar " +
    "forte fractura frece fuerte funcion gajero garcias gasear gasta gente gestar gorra gracia grafias guacias guanta guantas guastar guenas " +
    "guita guitar gustar habar habla hablas hable hables hagan halar hallar hender hendi hendiente hendimos hendio hendiste hespera hierran hinco " +
    "historia hombre hombres horita horno horra horrar hueva hueve huevo huevos hulano human humero hurano imparte importa imposte impresor imprimi " +
    "inscribi jabona jabren jactura jaldo jaldos joches jorrar junta junto juntos justa justar juste labren lagar lambia lardes larga lastar " +
    "lasto laura lenta lentas lesos lienta lientas liento lieva liminar linero lisio lista listas listos llama llame llamo lleca lleco llega " +
    "llego llegue llena lleno llera llevan lleve llueva lluevo loches lolio lucia manana manda mandala mandale mande manto marco marga marta " +
    "media medio mejala mellon mellones memento menajes mensaje menta mentas mento mesma mesmo metela meter metes miasma mientas miento mileon " +
    "mileones millo mimo minero mioma misia misio misma mismos mista misto moches moledero molimientos molio mondo moneo mongo monito monte " +
    "montos morra mosto movimiento mueva mueve muevo negundo nengo nespera niches nieva nieve nievo ninero ningun noche nombre norte nortes notas " +
    "nuches nuera nuesa nueso nuevas nueve nuevos nueza nunca obrar obren ojale olida oliente olientes omento oraje orare orario orarios orase " +
    "orate ordinal otras ovale pablar pagare pagas paguen pajar pajera pajeras pajero pajeros papan papar paran parar paras parece pares paris " +
    "paros parte pasa pasado pasale pasame pasan pasar paso pasos pastar patan pavor payan payar pedio pedos pedro pegan pegar pegos pelos pender " +
    "pendi pendimos pendio pendiste pendo penos perdi perdon perdona pernio peros perrona persona personal personas pesas peses petos pierde " +
    "pinero pinto pintos pisos pisto plagan plagar plane playe pobra pobre pociones poden polen polio ponedero ponen ponto pontos popen porra " +
    "porte portes posen posos poten poyen predio prefecto presos probacion probaciones probar pronto puede pueden puedo puerta puesto punio punjo " +
    "punos punta punzo punzos puros putos queco queda quede quejo quemo quenas quepo quere quero queso quesos quiebren quien quier quieta quietar " +
    "quieten quijar quijero quila quima quina quinar quinta quintar quipa quisa quista quistar quitan quitas quite quiza quizas rabona ranula " +
    "reala rebite recabo recala recebo recite regala regalo registrad registrada registradas registrados registral registre registres registro " +
    "regla regresan regrese regreso regula rehala rejite relace remana rembolso remite remplace render rendi rendimos rendiste rendo rengo renta " +
    "rentas repace repentir repeti repito represa represar repte repute retenta revolucion revolver revuelve robra robrar robre roches rotal " +
    "ruedo ruenos rumano sabado saete salado salados saldar saleo sales salgo salida salido salidos salio salios salir sallo salmo salmos salso " +
    "salto saltos saludo saludos salvo salvos sanje sardes sardinal sardo sardos sarga secundo segando seguido sementa senta sentas sesos siempre " +
    "sienta sientas siente siento sierran sillon sillones sirte sismo sobra sobrar sobre sobro soches soldo solio solver sombre sonia sonto sorra " +
    "sueldo suenas suenos sueva suevo suita sumale tablar tajero tajeros tampoco tango taras tarde tares tarjes tarjeta tastar tender tendi " +
    "tendiente tendientes tendimos tendio tendiste tenes tenga tenia tenio tenso tenta tentas tento termina terror tesos tiene tienen tientas " +
    "tiento tinco tizne toches todas tojal tomento tonal tongo tonifica tontito tonto toral torra torrar torta totol tozal trace tracias trata " +
    "trato trecientos trefe treme trence trepe trice troce ultimas ultimos umero unias untos vagan vagar vague valle valse vaque varga veces " +
    "veintiun venado venas vencer venci vencimos vencio venciste venda vendamos vendas vendaste vende vendemos venden vendes vendiamos vendido " +
    "vendidos vendo veneta venetas venga vengan vengas vengo venia venias venid venido venimos ventana vente vento venza venzas venzo vetas " +
    "viendo viene vienen vienes vienta vientas viente viento vinco vinero vinta vintas visos visto volve yactura yagan yendo yesos yunto yuntos " +
    "zanje zendo zonifica zonto zorra zotal"
  ).split(" "),
);
