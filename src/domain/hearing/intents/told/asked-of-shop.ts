// What is asked of the shop as a whole: how its days went, who sold, who works there.

/** "¿Cómo le fue hoy a la cafetería?" */
export const asksHowItWent =
  /^(?:y |oye |oiga |a ver |, )*como (?:(?:nos|le|les|te|ha|han|se) )*(?:fue|ido|estuv\w+|anduv\w+|cerr\w+|salio|salimos|va|van|vamos|pinta|quedo|quedamos)\b(?!.*\b(?:venta del|la venta|registr|ticket|hago)\b).*\b(?:hoy|ayer|anoche|semana|dia|mes|ventas|tienda|negocio|changarro|local|sucursal|finde|fin de semana)\b|\bcuanto (?:se )?(?:ha|han|hemos|llevamos) (?:caido|entrado|juntado|sacado|hecho|vendido|ingresado)\b/;

/** "Mándame el Excel", "y una gráfica": the cut in another form. */
export const asksForFile =
  /^(?:(?:y|oye|ahora|tambien|favor|me|puedes|quiero|dame|damel[oa]|manda(?:me|mel[oa])?|pasa(?:me|mel[oa])?|ensena(?:me|mel[oa])?|enviame|saca(?:me)?|el|la|un|una|en|reporte|archivo|corte|,) )*(?:excel|csv|grafic[ao]|hoja de calculo)(?: (?:de (?:hoy|ayer|la semana|el mes|las ventas)|del (?:dia|mes|corte)|favor|gracias|tambien))*$/;

/** "¿Cuántos puntos hemos dado?" */
export const asksPointsGiven =
  /^(?:(?:y|oye|,) )*cuant[oa]s? (?:puntos|saldo) (?:(?:se )?(?:ha|han|hemos|llevamos)|se) (?:dado|abonado|regalado|repartido|dio|dieron|abono|abonaron)\b(?!.*☎)/;

/** "¿Quién es la mejor cajera?" */
export const asksBestSeller =
  /\b(?:quien(?:es)?|cual) (?:es|fue|va siendo) (?:(?:la|el|mi|nuestra|nuestro) )?mejor (?:cajer[oa]|vendedora?|emplead[oa])\b/;

export const asksBestCustomer =
  /\b(?:quien(?:es)?|cual(?:es)?) (?:es|son|fue) (?:(?:la|el|mi|los|las|mis|nuestro|nuestra) )?mejor(?:es)? client[ea]s?\b/;

/** "Dame la lista de los que cobran." */
export const asksWhoWorks =
  /\b(?:lista|quien(?:es)?|nombres?)\b(?!.*\b(?:client|(?:mas|menos|hoy|ayer|semana)\b)).*\b(?:cobran|venden|atienden|trabajan|cajeros|cajeras|empleados|empleadas|personal)\b/;

/** "¿Quién ha vendido más hoy?" */
export const asksWhoSoldMost =
  /\b(?:quien(?:es)?|cual de (?:l[ao]s|mis) \w+)(?: \w+){0,2} (?:vendi(?:do|o|endo|eron)|vende|cobro|cobrado) mas\b/;

/** "La E-7, ¿cuál de las muchachas la vendió?" */
export const asksWhoSold =
  /^(?!.*☎)(?:.*\b(?:quien|cual de (?:l[ao]s|mis)|que (?:cajer|muchach|vendedor|emplead|chic|person)\w+)\b.*&|.*&.*\b(?:quien|cual de (?:l[ao]s|mis)|que (?:cajer|muchach|vendedor|emplead|chic|person)\w+)\b)/;

/** "¿Cuántos tickets registré?" */
export const asksOwnDay =
  /^(?:(?:y|oye|entonces|,) )*cuant[oa]s (?:ventas )?(?:ya )?(?:van|llevo|voy|hice)(?: (?:con es[ao]|con esta|ya|hoy|hasta ahorita|ahorita|en el dia))*$|\bcuant[oa]s? (?:tickets?|folios|notas|ventas?|operaciones|registros)(?: \w+){0,2} (?:registre|hice|meti|llevo|capture|cobre|tengo|van)\b/;

/** "¿Cuántas ventas van?", of a manager: the shop's. */
export const asksShopsDay = /^(?:(?:y|oye|hola|,) )*cuant[oa]s (?:ventas|tickets?) (?:ya )?(?:van|hay)\b/;

/** "¿Cuánto vendió la sucursal centro?" */
export const asksBranchsDay =
  /\bcuant[oa]s? (?:ventas )?(?:(?:ya|se|ha|han) )*(?:vend|llev|hizo|hicieron|sac)\w* .*\bsucursal\b/;
