import type { Act } from "../../labels.ts";
import type { Class, Lexicon } from "../classes.ts";
import { indexOf, lookedUp } from "../es-mx.ts";

/** English words in lower case and without apostrophes, in the form of `meantInEnglish`: "don't" is "dont". */
export const english: Lexicon = {
  TICKET: "ticket receipt invoice slip folio stub voucher",
  PHONE: "phone phones cell mobile number numero telefono lada telephone whatsapp contact digits",
  MONEY: "amount total sum bill cost price subtotal",
  CURRENCY: "pesos dollars bucks mxn",
  POINTS: "points point balance balances rewards cashback wallet",
  SELL:
    "sale sales sell sells sold selling purchase* bought buy buys buying spent spend spends spending charge* charging record* register* " +
    "ring rang rung enter* log logged put paid pay pays paying took ordered order add* input key keyed",
  COPULA: "is are was were be its thats comes came makes should isnt wasnt arent werent",
  TENDER: "cash card debit credit transfer spei deposit visa mastercard terminal bill bills note banknote",
  CHANGE: "coins",
  HAND: "gave gives handed received hands brought",
  EACH: "each apiece every unit",
  OFF: "discount* off less minus menos promo promotion coupon rebate",
  MORE: "more mas plus extra also additional too",
  NEGATE:
    "no not nope nah none nothing never nobody neither nor dont doesnt didnt isnt wasnt arent werent cant cannot couldnt wont wouldnt shouldnt hasnt havent hadnt",
  WITHOUT: "without sin",
  IF: "if when whenever unless",
  SUPPOSED:
    "suppose supposed supposing pretend imagine would wouldve example test joke quote estimate hypothetical hypothetically",
  UNSURE:
    "about around approximately approx roughly maybe perhaps guess probably almost nearly think believe couple few something like somewhere might",
  PAST: "yesterday yesterdays previous earlier",
  LATER: "later tomorrow afterwards monday tuesday wednesday thursday friday saturday sunday tonight soon",
  DEBT: "owe owes owed owing debt tab lend lent loan loaned layaway installment installments",
  WAIT: "wait waiting hold hang moment second sec seconds minute minutes min brb moments",
  CANCEL:
    "cancel* void delete* erase* forget remove* undo discard drop stop scrap nevermind nvm trash wipe unsubscribe",
  UNDO: "refund* return* undo reverse reversed revert rollback unwind",
  COURTESY: "please thanks thank sorry pardon excuse appreciate kindly welcome",
  GREETING: "hello hi hey morning afternoon evening night howdy greetings",
  NAME: "boss sir maam madam bro man dude mate friend buddy pal dear miss mister",
  YES: "yes ok sure right correct confirm* absolutely definitely exactly perfect agreed agree alright ahead course yessir affirmative indeed",
  QUESTION: "what which how who whose where why do does did can could",
  UNIT: "kilos kilo kg grams liters litres liter meters pieces pcs boxes bags dozen people customers times hours hour minutes years pairs packs orders items cups",
  PLACE:
    "table register pump aisle branch street avenue floor shift size option apartment bus seat lane model line box",
  PERSONAL: "pin password code zip age birthday born employee nip",
  ANOTHER: "another other others next new",
  SAME: "same again repeat identical",
  WRONG:
    "wrong mistake mistaken error incorrect bad mistyped typo double doubled twice duplicate duplicated messed screwed",
  CORRECT:
    "fix* change changed modify adjust* sorry mean meant actually rather instead correction edit oops make digo update",
  PART: "half double part rest remaining quarter third missing",
  FOREIGN: "usd dollar euros euro",
  MONTH: "january february march april june july august september october november december",
  TIME: "today todays day days week weeks month months year years hour hours now morning afternoon tonight",
  USE: "use used uses using redeem* apply applied",
  STAFF:
    "cashier cashiers collaborator collaborators employee employees manager managers staff supervisor owner seller sellers worker workers",
  CUSTOMER: "customer customers client clients lady gentleman guy girl woman man shopper person maam mrs mr",
  BALANCE: "balance points have has left available accumulated much many accrued earned got",
  ARTICLE: "the a an it her his their him them my your our she he they",
  PREPOSITION: "to for from of with in on by at al",
  AND: "and y",
  OR: "or",
  BUT: "but except only just though however",
  WITH: "with",
  PRICE: "costs cost worth priced",
  OWN: "mine myself",
  LAUGH: "haha* hehe* lol lmao xd",
  GIVE: "add added adding give giving gift credit grant top bump restore bonus award put",
  TAKE: "remove* subtract* deduct* take taking withdraw dock",
  GOODS:
    "bread coffee coffees tacos sandwich coke soda sodas water cake milk soap shoes shirt pants sneakers jacket chicken meat food breakfast dinner oil gas gasoline haircut " +
    "pizza pizzas icecream medicine pills tip shipping delivery tax dress perfume",
};

/** Frequent short forms and typing errors, with the words they stand for. */
export const shortForms: ReadonlyMap<string, string> = new Map(
  (
    "everythings=everything totals=total amounts=amount tickets=ticket phones=phone y=yes ya=yes yep=yes yeah=yes yup=yes yea=yes yess=yes yesss=yes yas=yes yah=yes ye=yes yeh=yes nope=no nah=no noo=no okay=ok okey=ok okk=ok kk=ok k=ok oki=ok " +
    "pls=please plz=please plss=please plese=please thx=thanks tnx=thanks ty=thanks thanx=thanks tks=thanks thankyou=thanks u=you ur=your r=are ppl=people " +
    "tkt=ticket tix=ticket tick=ticket tickt=ticket tiket=ticket tcket=ticket rcpt=receipt reciept=receipt recipt=receipt receit=receipt rec=receipt inv=invoice " +
    "cust=customer cstmr=customer custmer=customer customr=customer costumer=customer ph=phone phn=phone fone=phone phne=phone tel=phone telephone=phone " +
    "num=number nbr=number no.=number nr=number amt=amount amnt=amount ammount=amount amout=amount tot=total ttl=total pts=points pt=point pnts=points peso=pesos mxn=pesos " +
    "buck=bucks dollar=dollars bal=balance balnce=balance balace=balance ballance=balance balence=balance wd=would cud=could shud=should w=with w/o=without wo=without " +
    "wat=what wut=what hw=how msg=message msgs=messages acct=account mgr=manager emp=employee reg=register regster=register registr=register purch=purchase prchase=purchase " +
    "srry=sorry sry=sorry soz=sorry wrng=wrong wron=wrong incorect=incorrect chng=change chnge=change cahnge=change cancl=cancel cncl=cancel cancle=cancel cansel=cancel canx=cancel " +
    "confrm=confirm confim=confirm comfirm=confirm correcto=correct rite=right rigth=right rght=right recrd=record recod=record reocrd=record refnd=refund rfnd=refund " +
    "w8=wait wai=wait waitt=wait hld=hold sec=second secs=seconds min=minute mins=minutes tmrw=tomorrow tmr=tomorrow yday=yesterday yest=yesterday yesteday=yesterday " +
    "ystrday=yesterday b4=before abt=about cuz=because bc=because cause=because gonna=going wanna=want gimme=give lemme=let dunno=know hiya=hi helo=hello hellow=hello " +
    "alredy=already anoter=another anther=another nxt=next sme=same smae=same custmr=customer redem=redeem reedem=redeem sal=sale slae=sale sael=sale sld=sold chrge=charge " +
    "chage=charge paied=paid payed=paid dont=dont dnt=dont didnt=didnt idk=know isn=isnt im=im ive=have nvmd=nevermind nm=nevermind thru=through ok'd=ok " +
    "hundered=hundred hundrd=hundred hunderd=hundred thosand=thousand thousnd=thousand fourty=forty ninty=ninety fivty=fifty fity=fifty fiffty=fifty twnty=twenty thrity=thirty eigthy=eighty " +
    "eigt=eight thre=three fove=five sevn=seven"
  )
    .split(" ")
    .map((pair) => pair.split("=") as [string, string]),
);

/**
 * Words that the reader's rules compare by name. They have one name in all languages, the Spanish one, which is the `norm` of their token. The models and the
 * closed lists see the word itself.
 */
export const namedInRules: ReadonlyMap<string, string> = new Map(
  (
    "sale=venta sales=ventas purchase=compra purchases=compras points=puntos point=punto is=son are=son its=son thats=son be=son was=eran were=eran of=de from=del " +
    "for=para to=al with=con without=sin the=la another=otra other=otra next=siguiente new=nueva again=nuevo ago=hace before=antes previous=anterior earlier=anterior " +
    "last=ultima yesterday=ayer yesterdays=ayer tomorrow=manana later=luego all=todo everything=todo minus=menos less=menos plus=mas more=mas half=mitad double=doble between=entre " +
    "who=quien see=ver check=ver look=ver find=ver search=ver yes=si no=no nope=no not=no name=nombre called=llama balance=saldo doubt=duda doubts=duda both=ambas " +
    "first=primera notice=aviso notices=avisos notification=avisos notifications=avisos alert=avisos alerts=avisos message=mensaje messages=mensajes promotions=promociones " +
    "cashier=cajero cashiers=cajeros manager=gerente store=tienda shop=tienda branch=sucursal everyone=todos cut=corte paid=pago pays=pago pay=pago gave=dio gives=dio " +
    "because=porque repeat=repite identical=igual she=ella he=ella they=ella her=su his=su their=su can=puede could=puede want=quiero data=datos account=cuenta " +
    "history=historial ticket=ticket receipt=ticket slip=ticket invoice=ticket stub=ticket voucher=ticket much=cuanto many=cuantos sorry=perdon actually=mejor rather=mejor instead=mejor mean=digo meant=digo " +
    "forgot=olvide cents=centavos part=parte partial=parcial or=o and=y but=pero only=solo just=solo that=esa this=esta those=esa one=esa ok=ok " +
    "confirm=confirmo confirmed=confirmado correct=correcto record=registra ahead=adelante accept=acepto approve=apruebo authorize=autorizo wallet=monedero thanks=gracias " +
    "my=mi mom=mama mother=mama dad=papa father=papa wife=esposa husband=esposo sister=hermana brother=hermano son=hijo daughter=hija grandma=abuela " +
    "grandmother=abuela grandfather=abuelo aunt=tia uncle=tio friend=amiga neighbor=vecina cousin=prima boyfriend=novio girlfriend=novia texts=mensajes text=mensaje texting=mensajes " +
    "dont=no doesnt=no didnt=no isnt=no wasnt=no cant=no wont=no " +
    "pesos=pesos dollars=pesos bucks=pesos reason=motivo erased=borraron deleted=borraron"
  )
    .split(" ")
    .map((pair) => pair.split("=") as [string, string]),
);

/** Frequent English words without a class. They show that a message is English. */
export const frequent: ReadonlySet<string> = new Set(
  (
    "i im you we us me it this that these those there here as so up out into over under yes been being am will shall may must let lets need needs needed " +
    "want wants wanted tell told say says said know knows knew see saw seen show shows send sent go going gone went come coming done doing went through work works " +
    "good great fine nice well okay right left back home help menu exit start begin everything anything someone somebody anybody everyone because already yet still " +
    "ever always often very really quite number name names called call birthday language english spanish accept accepts approve approved refuse refused approval approvals " +
    "notices notice data history account pending collaborator audit cut disable invite unlink correct redeem balance thing things one ones two three four five six seven eight nine ten " +
    "hundred thousand twenty thirty forty fifty sixty seventy eighty ninety cents kept keep leave leaving anyway anyways skip sign up enroll reason role branch report reports " +
    "chart picture csv remember open close opens closes time hours human " +
    "awesome excellent options commands cool cheers whatever altogether hire hired quit fire fired deactivate block revoke abort slow walked walk away left unresolved " +
    "person people customer somebody anyone else same thing nothing never another lot bit little more most both few many much enough too also even ever once twice " +
    "file list full someone owner link code user access team quick quickly careful busy line paper printer machine screen app signal internet he him she her they them his hers " +
    "where why when how what which who whose whom there here any some every all none no not nobody than then from into onto off back down again " +
    "let make made take took give gave get got put set keep find found look looks looking ask asked answer read write wrote type typed press tap use used try tried help person robot bot speak talk doubts doubt english sure enough before after both while until"
  ).split(" "),
);

const index = indexOf(english);

/** The classes of an English word in its normal form. */
export function classesInEnglish(word: string): readonly Class[] {
  return lookedUp(index, word);
}

/** A phrase that the Spanish model has learnt. In a Spanish message its words stay as they are. */
export const knownInSpanish = "hold on";

/** English phrases that people use in a Spanish chat: whole messages with a certain act. They count whatever the person's language is, without a model. */
export const phrases: ReadonlyMap<string, Act> = new Map(
  (
    [
      ["wait", "wait|wait a minute|one moment|hold on|let me check"],
      ["cancel", "never mind|nevermind|forget it"],
      ["back", "back|go back"],
      ["change", "i made a mistake|my mistake|wrong amount|wrong ticket|wrong phone|the amount|the ticket|the phone"],
      ["next", "another sale"],
      ["noTicket", "none|no ticket|without ticket"],
    ] as const
  ).flatMap(([act, said]) => said.split("|").map((phrase): [string, Act] => [phrase, act])),
);
