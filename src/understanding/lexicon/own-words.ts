/**
 * Words of Spanish that are one slip away from a word that the readers look for, and are no slips: "cierto" is not "ciento", nor "queso" "quedo".
 * Of the list `an-array-of-spanish-words` 2.0.0 (MIT), those that differ elsewhere than in their ending; and others that people write.
 */
export const ownWords: ReadonlySet<string> = new Set(
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
