import { describe, expect, it } from "vitest";
import { readConsent } from "../../../../src/domain/hearing/consent/consent.ts";
import { figureAgreed } from "../../../../src/domain/hearing/consent/named-acts.ts";
import { isYesTo } from "../../../../src/domain/hearing/consent/yes-to.ts";

const none =
  `nada es correcto|reviso si es correcto|veo si es correcto|seria correcto asi|sera correcto asi|que seria lo correcto|pase señora adelante|pasele adelante|
  el señor va adelante|se me fue adelante|si procede la tarjeta|si procede la transferencia|procede devolucion|adelante ahorita|exacto ahorita|eso ahorita|checo correcto|reviso correcto|
  cual correcto|cual dale|ninguno correcto|correcto talvez|talvez correcto|depende correcto|dizque correcto|supuestamente correcto|pienso correcto|procede pago|guarda nada|
  confirma nada|nada correcto|perfecto confirmando|bien confirmando|ya confirmando|sera correcto|seria correcto|hubiera correcto|ticket correcto|telefono correcto|guarda numero|not correcto|
  confirmo nada|confirmo sin|le confirmo|les confirmo|confirmo con la señora|confirmo con mi jefa|el confirma|la señora confirma|me confirmo|esa ya esta registrada|esa ya|y bien|y pues|
  pues se|puede si|bien puede|dice confirmo|dice confirma|confirmo con mi patron|confirmo con el señor|confirmo y vuelvo|confirmo y te escribo|confirmo precio|confirmo efectivo|
  pago confirmado|si confirma la señora|que lo confirma|y lo confirma|y ok|por esta|eso ya|eso esta hecho|ok entonces|cual si|cual ok|confirmo ninguno|uy si|confirmo cliente|
  confirmo transferencia|confirmo pago|confirmo fiado|confirmo reembolso|si registraria|registraria si|ok registraria|ok confirmare|va confirmare|confirmo numero|confirmo wait|
  confirmo later|pase adelante|pasale adelante señora|va adelante ella|la de adelante|si procede el pago|cual es correcto|seria lo correcto|sera que es correcto|not correct|is not correct|
  in correcto|reviso si correcto|checa si es correcto|checa si correcto|veo si correcto|poco correcto|ninguna correcta|guarda silencio|le guarda|me lo guarda|me la guarda|confirmare|
  la confirmare|la registraria si|listo confirmando|ya confirmé|ya la confirme|ya lo confirme|cuál es el correcto|el correcto es otro|adelante de mí|correcto el precio?|dale a la señora|
  va a pagar|sale en 300|claro que la señora|perfecto para mañana|registrada en otra caja|ya confirmo|ya confirmó|proceda al pago|proceda con otra cosa|la información|correcta la dirección|confirmó|la señora confirmó|señora adelante|pase señora, adelante|ya la registró|confirmo mañana|ok le aviso|si le digo|bueno y si no`
    .split("|")
    .map((text) => text.trim());

const yes =
  `correcto|es correcto|todo correcto|sí, es correcto|todo está correcto|los datos son correctos|sí, los datos están bien|datos correctos|confirmo|confirmo los datos|la confirmo|te confirmo|
  sí, confirmo|confirmado|confirmo que sí|adelante|adelante por favor|sí adelante|adelante con la venta|procede|procede por favor|sí, procede a registrarla|guárdala|guarda la venta|sí guárdala|
  regístrala ya|regístrala ahorita|me la registras|sí, la registro|ok la registro|puedes registrarla|ya la puedes registrar|sí por favor|claro que sí|por supuesto|dale con gusto|de acuerdo|sí de acuerdo|
  si listo|si vale|si muchas gracias|si ya revise|si los datos estan bien|perfecto|exacto|así es|eso es|eso mero|tal cual|sí, tal cual está|dale|dale pues|va|va pues|sale|sale pues|ok|ok gracias|listo|
  órale|ándale|simón|arre|jalo|sí señor|si jefe|sí amiga|claro|obvio|afirmativo|excelente|muy bien|está bien|todo bien|sí, todo bien|todo en orden|sí todo está en orden|ya la revisé, sí|si esta correcto|
  si es correcto dale|bien, regístrala|Proceda|Correcto, proceda por favor.|Está listo, adelante|dale para adelante|está correcta la información, gracias|sí, la información está bien|ahora sí|sí ahora mismo`
    .split("|")
    .map((text) => text.trim());

describe("the label of a button, typed, and the act by its name", () => {
  it.each([
    ["use", "sí, usar"],
    ["use", "si aplicalos"],
    ["use", "descuéntalos"],
    ["use", "sí descuéntaselos"],
    ["use", "sí, quítaselos"],
    ["use", "canjéalos"],
    ["use", "si canjea"],
    ["use", "sí los usa"],
    ["dismiss", "sí, dar de baja"],
    ["dismiss", "dala de baja"],
    ["dismiss", "dale de baja"],
    ["dismiss", "elimínala"],
    ["dismiss", "desactívala"],
    ["dismiss", "sí bórrala"],
    ["dismiss", "si quitale el acceso"],
    ["dismiss", "sí, ya no trabaja aquí"],
    ["dismiss", "si ya renunció"],
    ["enlist", "dala de alta"],
    ["enlist", "sí, dale de alta por favor"],
    ["enlist", "da de alta"],
    ["enlist", "agrégala"],
    ["enlist", "si creala"],
    ["record", "sí, dar de alta"],
    ["give", "sí, agrégalos"],
    ["give", "súmalos"],
    ["give", "si aplícalo"],
    ["give", "sí corrígelo"],
    ["give", "haz la corrección"],
    ["remove", "réstalos"],
    ["remove", "si haz la correccion"],
    ["refund", "sí reembolsa"],
    ["refund", "reembólsalo"],
    ["refund", "si regrésaselo"],
    ["refund", "aplica"],
    ["change", "sí, cámbialo"],
    ["change", "cámbialo"],
    ["change", "si cambia"],
    ["undo", "desvincúlalo"],
    ["record", "Sí, registrar"],
  ] as const)("%s: %s", (deed, text) => expect(isYesTo(deed, text)).toBe(true));

  it.each([
    ["use", "usar"],
    ["use", "no usar"],
    ["use", "quítaselos"],
    ["use", "quítalos"],
    ["use", "no los descuentes"],
    ["use", "agrégalos"],
    ["dismiss", "dar de baja"],
    ["dismiss", "bórrala"],
    ["dismiss", "no la des de baja"],
    ["dismiss", "sí, dar de baja a otra"],
    ["dismiss", "dala de alta"],
    ["dismiss", "ya no trabaja aquí"],
    ["dismiss", "sí, ya trabaja aquí"],
    ["dismiss", "sí, ya no trabaja hoy"],
    ["enlist", "dala de baja"],
    ["enlist", "no la agregues"],
    ["enlist", "agrégala mañana"],
    ["undo", "dala de baja"],
    ["undo", "elimínala"],
    ["record", "agrégala"],
    ["give", "corrígelo"],
    ["give", "quítalos"],
    ["give", "descuéntalos"],
    ["remove", "agrégalos"],
    ["remove", "súmalos"],
    ["refund", "quítaselos"],
    ["refund", "cancélala"],
    ["change", "no lo cambies"],
    ["change", "cambia"],
    ["change", "si cambia el monto"],
    ["record", "dar de alta"],
  ] as const)("%s: %s: none", (deed, text) => expect(isYesTo(deed, text)).toBe(false));
});

describe("a yes to a correction or a use", () => {
  it.each(["dale 50", "dale los 50", "ya está bien", "ya bien", "así está", "está bien así", "dáselos"])(
    "%s takes nothing away",
    (text) => {
      expect(isYesTo("remove", text)).toBe(false);
      expect(figureAgreed("remove", text)).toBeNull();
    },
  );

  it.each(["dale los puntos", "dale 30", "sí pónselos", "dáselos"])("%s uses nothing", (text) => {
    expect(isYesTo("use", text)).toBe(false);
    expect(figureAgreed("use", text)).toBeNull();
  });
});

describe("a yes is made of what agrees, and of nothing else", () => {
  it.each(none)("%s: none", (text) => expect(readConsent(text)).not.toBe("yes"));

  it.each(yes)("%s", (text) => expect(readConsent(text)).toBe("yes"));
});
