import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { chatOf, TwoNetworks, whatsapp, type Writer } from "../../two-networks.ts";

// What did not come about, is for later, or is only asked begins nothing; the same words with something to do begin it.

const ana = whatsapp(1, "4771110001");
const luis = whatsapp(2, "4771110002");

let nets: TwoNetworks;
beforeEach(async () => void (nets = await TwoNetworks.open()));
afterEach(() => nets.close());

const flowOf = async (writer: Writer) => (await nets.store.readModel.conversation(chatOf(writer)))?.flow ?? null;

describe("a cashier", () => {
  it.each([
    "no pagó 250 4771234567",
    "todavía no paga 250 4771234567",
    "aún no paga 250 el 4771234567",
    "ya no va a pagar 250 4771234567",
    "no alcanzó a pagar 250 4771234567",
    "falta que pague 250 4771234567",
    "se fue sin pagar 250 4771234567",
    "se arrepintió 250 4771234567",
    "tarjeta rechazada 250 4771234567",
    "no pasó la tarjeta 250 4771234567",
    "no puede pagar 250 4771234567",
    "va a venir a pagar 250 4771234567",
    "estaba por comprar 250 4771234567",
    "por poco vendo 250 4771234567",
    "dice que le cobraron 250 4771234567",
    "se queja de 250 4771234567",
    "su saldo es 250 4771234567",
    "tiene 250 4771234567",
    "le cobraron 250 4771234567",
    "qué pasa si vendo 250 al 4771234567",
    "cómo cobro 250 al 4771234567",
    "dónde registro 250 4771234567",
    "aparece 250 4771234567?",
    "está bien 250 4771234567?",
    "te debo 250",
    "pago de luz 250",
    "250 de propina",
    "cuánto sería si compra 250 el 4771234567",
    "cuántos puntos le tocan si compra 250 el 4771234567",
    "ya le cobraste 250 a 4771234567?",
    "ya registraste 250 del 4771234567?",
    "le quitaron 30 por usar puntos 4771234567",
  ])("%s begins nothing", async (text) => {
    expect(await nets.says(ana, text)).toHaveLength(1);
    expect(await flowOf(ana)).toBeNull();
  });

  it.each([
    "pagó 250 4771234567",
    "ya pagó 250 el 4771234567",
    "lleva 250 el 4771234567",
    "250 4771234567 no trae tarjeta",
    "le cobré 250 al 4771234567",
    "está bien, registra 250 4771234567",
    "me puedes registrar 250 del 4771234567?",
  ])("%s begins a sale", async (text) => {
    await nets.says(ana, text);
    expect(await flowOf(ana)).toBe("sale");
  });
});

describe("a manager", () => {
  it.each([
    "cómo le quito 50 puntos al 4771234567",
    "le puedo quitar 50 puntos al 4771234567?",
    "a lo mejor le quito 50 puntos al 4771234567",
    "si le quito 50 puntos al 4771234567 qué pasa",
    "a ana no la deja cobrar",
  ])("%s begins nothing", async (text) => {
    expect(await nets.says(luis, text)).toHaveLength(1);
    expect(await flowOf(luis)).toBeNull();
  });

  it("who asks how points are taken is told how", async () => {
    expect(await nets.says(luis, "cómo le quito 50 puntos al 4771234567")).toEqual([
      expect.stringContaining("corregir"),
    ]);
  });

  it.each([
    ["quítale 50 puntos al 4771234567 mañana te explico", "correct"],
    ["no le di 50 puntos al 4771234567, dáselos", "correct"],
    ["hay que quitarle 50 puntos al 4771234567", "correct"],
    ["agrega a Lupita de cajera 4771230000, no tiene acceso", "addCollaborator"],
    ["ya registré a Paola, agrégala de cajera 4771230000", "addCollaborator"],
    ["quita a Ana, ya no trabaja", "disableCollaborator"],
    ["da de baja a ana", "disableCollaborator"],
    ["agrega gerente Juan 4771230000", "addCollaborator"],
    ["el sistema le quitó 20 puntos al 4771234567", "correct"],
    ["registra a Luz Ocho 4771230000", "register"],
    ["registra a Rosa cumple 5 de mayo 4771230000", "register"],
  ])("%s begins it", async (text, flow) => {
    await nets.says(luis, text);
    expect(await flowOf(luis)).toBe(flow);
  });
});
