/** Weights that `npm run train` made of `examples/`; `likely.ts` reads them. Not to be edited by hand. */
export const model = {
  /** Of the examples. */
  print: "b088b0b6e8b15658",
  idle: {
    intents: "approvals audit balance complaint correct correctAdd correctRemove corte customers denial doubts earning findSale forgetMe greeting history howTo invite later menu myDay next notAllowed noticesOff noticesOn oops other ownBalance person redeem refund register registerMe sale sameAgain shop staffAdd staffDisable staffList status thanks thatBalance undo whoAreYou",
    features: `	A-5B-8C-15E-11F-23G-16I-11J4K-5L-4M-16N-11O16P-6R-11S15T19U-7V5W11X7Y3Z7a41b-17c14f-7g-5j3k-4m-3n15o32p-12q3r11
#	A-4B-5C-20D7E17F63G56H20J-10K-17L3M58N-13O-16P-10Q-26R-17T-26U-6V-11W11X-13Y-13Z-19a-7c-23d33e25f-43g-17h80i41j11k-22l-28m-14n-10o-18p-13q18r-22
# #	F-3G-3W5a-3d-4h36n-3q-6
# $	A-12B7C23E4F-8G-5H11I-10K-6L-3M9N-5O-5P11Q-10R-5S-7T-10U-9Z-7a16b12c-7d16e8f-6g-5h14i24k-8l-9m-9o-11p7q11r-10
# &	q11
# a	B6C-4E-4F20G16H9W-7a-3f-4h-4i4j-3k-3n5q-3
# ajustalo	E3
# al	C-5E-11G24H10L4M-4P-3W-6a-4c-3d6f-7i-4k-3n25q10
# aprobada	A5
# bien	H8
# boletos	b3h6
# cafes	h3
# cajas	e4j5
# cambiale	E5
# celular	E-3F14d8e5q-6
# celulares	Q4W11b-3h-3
# chavas	k3
# clientas	C3f3h-3q4
# cliente	h7
# clientes	I4W3
# comanda	d4h5
# compra	h3
# compras	P4
# con	C3M-4d-3h13i3n-5p7
# cuanto	H11W-3p4
# de	A-3B-4C-9D-4E-9F4G9H5L4M13P-4Q-4a-5d21e-4h7i3j4k-3l-3n7p-4
# dejala	E5
# del	D4F-4G-3H-5d10e3h17n3q4
# dias	H17
# el	C10E5F-4G3W-3d-3j4
# en	H-3M6U-4W-4a12h14n-4
# eran	q10
# es	C9h6
# exacto	E8
# factura	h3
# favor	W8n-3q3
# folio	h16q-4
# fue	G5H-3h-3
# gracias	H-5h-3o13
# hay	h-3j4q3
# hojas	h3
# hoy	M5U8h-3
# igual	E5
# iguales	q3
# inscritos	I4
# juntos	H16h-7
# karlas	m8
# kilos	h6j5
# la	A7C15M-3a-3d-4h8i-4n6q-3
# las	U7
# latas	e5
# le	h4q3
# litros	h4j5
# lo	C-4E11M7h3q-6
# los	E7b-3d5n3q3
# mas	V3h-4i20n-4q-6
# me	h3
# meses	I7
# minutos	S8h-4
# monto	h4
# no	G4L4M3e-3h3n-3q8
# nomas	h4
# nota	h15i-4
# notas	i3q-4
# numero	W8
# o	C6L11n8q-3
# orden	h3
# para	E-6F21G-3d-3h3
# personas	j3k6
# pesos	C-5D5E3F5G7H-5J-3Q-4V9W6a-3b-3d6e4f-5h13i12n-6q-5
# pizzas	j3
# playeras	e3h3
# points	C-3F10d9h-9
# ponle	E3h9
# por	G5W-3a16b-6h6i5j-5
# puntos	A10C-10F28G19L9P11W9b-12e-4f-4h-24p-3q-3
# que	C-4D11G9H3L-7M5P-3S8W-3b4d8n-5p-5
# quiere	d-3h4
# quita	G3
# recibo	h6
# registralo	h3
# se	D3G-3L-3M-6d7h9j10
# si	D12
# son	E8h-4q3
# su	F5
# telefono	h6
# ticket	M-6Q5h17n7q-12
# total	h4
# traia	F7h-3
# va	q6
# veces	D12h-10n6q16
# y	A6C-3D7E25F-5G-4H10M6P-3S-3W6a-5b10e-3h-11j-4n-9q10
# ya	M6d-4h5n7q-5
# yo	U9n-4
# ☎	C-5E11G7P-3W-3e23f-8h20n-5q-6
&	B3C-3D-5F-3G-3H-5J-4K-3L-3M48O-3P-4Q-5S-5T-3U-3V-4W-6Z-3a-7b-6c-3d-4e11f-6h42j-3k-3l-4m-4n-5o-4p-3q33r-5
& #	h4
& $	B3H-4M31Q-3S-4V-3W-4a-6e9h25l-3m-3o-3q9r-4
& favor	M8h-3
& siempre	h-10q12
15/0*	H23S-3T-3o-3
15/09	H23S-3T-3o-3
15/09 $	H23S-3T-3o-3
20/1*	H10
20/11	H10
20/11 $	H10
2x1	D10X-3j10
3/11	H12
3/11 $	H12
3x2	j4q3
<3	B-10C-13D-32E5F-18G-4H3J-3L-31M-4N-6O43P-3Q-30R-21S13T29U-13V18W-12X21Y9Z-13a32b-3c12d11e-11f-22g5h5i3j-12k-12l-11m10n14o43p-10q13r7
<7	A-10E-6F-10G-7J5K4L11M-15O6S4T10U4W9X-6Y-9Z10a10b-10d-5g-12h-7i-8j6k-5m-4n6o15p6q-4r16
>6	A3C-3D28E-11G-8H-7I-11K-9L12N-9O-27Q27R8T-14V-10W15X-4Y4Z10a7b-6c4d-6e9f14h3i5j7k11l7m-7o-18p-11q-4r-11
@cashier	A13B6C14D-9E9G3H19I12J-6K-4L-22N-33O11P-37T14U24V21W-9X-44Y-38Z-12a12b-44c-17d-7e-9f13g-34h16i10j-4k8l11m12n37o26p16q39r-15
@customer	A-29B-27C-45D52E-26F-26G-24H-43I-34J5K-26L25M-27N52O19P40R-23S16T12U-46V-33W31X43Y27Z13a23b65c31d26e4f-29g62h9i-27j56k-28l-31m-32n-11o18p-40q-42r20
@manager	A8B9C12D-42E3H19I6J7K24L-5M10N-28O-10P-6R6T-4U11V15W-6X14Y18Z8a13b-36c6d-18e5f7g-29h-26i15j-47k13l16m15n-11o-8p7q3r9
^ #	C-7E-3F13G-12H12L3M-4S6a25d-15e-3h20k5n-6o8q-9
^ &	f-5h15
^ a	A9D-9F4G-4H12J-6K-5L7N-4O-6P9Q-4T12U9W-26X-3Y-6Z-6a4b8d-7e-5f-13g-4h3i-6j17k-12l-12m6n4o18p18q-9r7
^ abona	F5
^ abre	W12a-3f6h12k10n-4q-3
^ abrele	f7
^ abren	j8
^ acabo	g5h5
^ acreditale	F8
^ activa	X-6Y10
^ actividad	B10m-4
^ actualizale	E8d-3
^ adios	a-3l8o14
^ afilia	f5
^ afiliame	a-3f8g17h-4o-3
^ agrega	C-4F11f5
^ agregale	F4W3Y9f4h-3i6
^ agregar	k20
^ agreguense	F4
^ aguanta	S17
^ aguantame	S7
^ ah	n6o14q-4
^ ahi	D4S8V3a4o5
^ ahora	C-3V20W-3X-3Y15a-3f4i-3k3p5
^ ahorita	S32T-3a-4
^ ajustame	E8
^ ajustar	E7
^ ajuste	E27F7G11O-3a-4d-3h-3n-3o-5
^ al	F5G-3L9S34V-9W-4a-8c-3d-3i18n-4
^ alcanza	C10
^ algo	B5K4
^ alguien	D9c7
^ alguna	K13n6o-3
^ alo	O25a-4o-6
^ alta	C-4P-3a-3f12g9k30m-3o-4
^ altas	I9U-4
^ alto	O-3X28a-5o-5
^ anade	f6
^ anademe	f-3k8
^ andale	F5V6W7
^ ando	H4L-4O-3S22T6a7b8h3j-4o-6
^ anota	h4
^ anotame	g19h5
^ antes	Y4n8p5
^ anula	M-3q21
^ apaga	X11Y-5a6
^ aparece	D3n7
^ apenas	T4f4h4
^ aplica	G9d12g-3
^ aplicame	W-4d10
^ apoyame	F4
^ aprobado	A15
^ aprueba	A13o-4
^ apruebalo	A15o-3
^ apruebele	A3
^ apruebo	A5
^ apunta	P-3f5h13
^ apuntale	f5
^ apuntame	f4g9h9
^ aqui	b-5g4h14
^ arre	o3
^ arregla	E6
^ asi	J20a-3n4o4q-3
^ auditoria	B12H-5
^ aumenta	F12h-7
^ aun	S12W-3a-3
^ autorizado	A6
^ autorizale	A7q-4
^ autorizar	A7k6
^ avisame	X-3Y19
^ ay	D-3S6Z14a-3q11
^ ayer	H5a10b7n-4
^ ayuda	T27c-3o-5
^ ayudame	C6T16U3o-3
^ baja	C-4E-3F-3G8O-3W5X24a-5f-4h-3l26o-5
^ bajale	G7W3X8Y-6d11h-4l8q-3
^ bajarle	G9
^ bajenle	X5
^ balance	C7N-5W-3b12
^ bandeja	A6
^ basta	X12
^ bendiciones	O-3o15
^ bitacora	B26O-3a-3o-5
^ bloquea	W6l4n5q-5
^ bnas	O11
^ bonifica	F10G-3h-3
^ bonificale	F13d-3h-5
^ borra	D-3G4N10W6Z7h-4n-3o-6q15
^ borrala	q12
^ borralo	l5
^ borrame	N10W14a-3q7
^ bravo	a-4o22
^ buen	H-5O33a-3h-3o-4
^ buenas	O24b4g4o-5
^ bueno	V10o4
^ buenos	O14o-3
^ busca	M16q-5
^ buscame	C4M9
^ bye	o8
^ cada	D5L8X5b-5
^ caducan	L16
^ cajeras	m21o-4
^ cambia	F-4W15
^ cambiale	W12a-4d13h-4j6
^ cambiar	C-3E9
^ cambio	V10e3h3
^ cancela	N8X10Y-4q11
^ cancelacion	q6
^ cancelala	G6W8
^ cancelar	X3q8
^ cancelen	N6e5
^ canje	a-3d25h-4
^ canjeale	G-3d11
^ canjear	d11
^ captura	q5
^ carga	F9G-3
^ cargale	F14G-4
^ chat	Z8
^ checa	M10h-4m7
^ checame	W6
^ checar	C10E-3b7f-3m13
^ chido	o14
^ chin	Z4q4
^ cierran	N10b-3j4
^ cierre	H16
^ cifras	H15W-4
^ cliente	e3f12
^ clientes	I23
^ cobrale	d8h-3
^ cobre	V-3h10q9
^ cobro	d6h4
^ codigo	R6
^ comandos	T17a-3o-3
^ como	B-5H23I-3J-4K-4L24M-4N6P-4Q35R3S-8T23U7V-4W-8X-5Y-4Z-4a-13b-6c-6d-7e-3f-4g13h-4i-5j-5k-10l-4m-4n6o-8p-7q-4r14
^ comparte	R5
^ compensala	F7h-3
^ completale	F6h-4
^ compra	V-4h22
^ compraron	h4
^ compras	P3a7
^ compre	D8a3h3
^ compro	h6
^ comprobante	h4
^ comuniqueme	c3
^ comuniquenme	c4
^ con	C3D-6H-6L8M3P-5Q6R9S-4T-8U6V-5W-6a11c4d5f-3h5i11j-5l-3n-4o-4p12q-7r7
^ confirmame	h-3n11
^ congela	l5
^ consulta	W4b8
^ consultar	C12P7
^ contratamos	k6
^ contrate	k16
^ copia	i16q-3
^ corre	W10l9
^ corrige	C-5E14q6
^ cortale	F-5G6l5
^ corte	H27a-3n-3o-5
^ crea	k8
^ crecio	I4
^ creo	n6
^ cta	H7
^ cuadrame	E13
^ cual	D-3H-4I14L10M10Q4W-8a-3c-3e-3h-3j14n15o-3p7q-9r-3
^ cuales	K11T12U3m4n-4
^ cuando	L11P18S24W-5Y-3a-6b-8d-4j5n7o-4p-4
^ cuanta	I15U3m-3p3
^ cuantas	A11B10C-3I3K13L-3P10S-4U8W6a-5b-4m6n-5o-3p-6q-3
^ cuanto	C14D-4H12I-5L3M-3O-3P8S-6T-4U12V-4W16X-3Y-3Z-3a9b10c-3d-3e-3f-4h-10i-4j14m-3n18o-7q-6r-3
^ cuantos	C4D-3H7I7L-4P-4S-3U10W7a12b3d-3j-5m5o-3
^ cuenta	j11
^ cuentame	H12
^ da	f5k3l10
^ dale	A14F3G-4V4W6a-4d-4h-5k3l3n6o-4q15
^ dame	A-3B11D-5E-3H9I7J-3L-7M7N7O-5P16Q-4R3S17T7U4V-5W18X-5Y-3Z-4a-11b-4c3d8f-5g9h-5i-3j-7k-3l-4m-4n-7o-9p-3q-6r-5
^ dar	F14f13k4
^ darle	F4
^ de	A-3B-3C-5D-9E-3G-4H8L7M6N-7O-5P16Q12S-3T3W-10X-6Y-3Z-3a-9c-4d7g-5h-5i-5j-13n7o39p-10r30
^ deberia	E7
^ debitense	G7
^ deja	H-4J17Q-3S36X13Y-3a-4h-3n-7q-5r-3
^ dejala	J5V5
^ dejalo	E22F-8G-4J12h-3o-3
^ dejame	S32Y-3a-3
^ dejen	X12
^ dejo	G8T-4a-3c4l11n9q-5
^ del	H20h-4
^ delete	N17q6
^ desactiva	X4k-3l15
^ desconecta	l11
^ descontar	C-3G14d7p-3
^ descuenta	G-4d17
^ descuentale	G11h-3
^ desde	H9P5
^ deseo	W6c3
^ deshabilita	l8
^ deshacer	o-3q13
^ deshaz	N10g-3q15
^ despedi	l4
^ despues	S26a-3p9
^ desregistra	o-4q17
^ detalle	M3P3
^ devolucion	e21o-3
^ devolvieron	e11
^ devolvio	G7e-3
^ devuelve	e12h-3
^ devuelvele	F5G-4
^ di	D10
^ dia	H28a-4h-8i-3
^ dice	Q-3W-4a8d3h4q5
^ did	h-3n24o-4q-3
^ digame	C7b9h-4r6
^ dile	a8c3p4
^ dime	C17E-5H8I4L-5Q-3S-4T9W15a-6b10d-7h-5j-6m9n4o-3p6q-6r3
^ dios	a-4o20
^ disculpa	Q4
^ disculpe	O13Z3a-3o-3r6
^ don	h7q-3
^ dona	d5
^ donde	A-5L9P-12Q29T-3a9b-3d-3h-7j12n12o-3q-5r-3
^ echale	C3E-3F5G3V4a-3d4n5
^ echame	H4U4Y5k4p5
^ edita	E17
^ el	A-5B-5C8D7E6F-8G-4H6K-3L8O-4P-4Q-5R-4T5W6Y-3Z-4b-3d8e8f-4g-4i-6j-9l-5m18n8o-5p5q4r-6
^ elimina	F-3G10N3l7
^ eliminame	l4
^ eliminar	N5
^ eliminen	N4
^ elvira	l4
^ empleados	m20o-4
^ en	C-3D-3E5F-5H-7K-3L10M-5P8Q9S18T5U14W-8a-9b4c-4d-4h-4j-3n21o-10p8
^ encontre	M4
^ enero	H8
^ enlace	R7
^ enlistame	D-3P7U5
^ enmienda	E9
^ ensename	H-3I13K4P10Q15a-3h-4l-4m4n11q-7
^ entendido	n-8o21
^ enterada	O-3o10
^ entonces	n8
^ entra	k6
^ entro	h-3n16o-3
^ era	Z12a-3h-6n-3o-4q26
^ eran	h-5q17
^ eres	H-3a-5j-3o14r38
^ es	D14P-3Q5W-3a-3c4i3j-6k-3r15
^ esa	J4V6Z15a-3n-5q6
^ ese	G5M3V5Z3a14h-6i3l5n-9o-7q9
^ eso	D5G5Z4a-4o28q-6
^ esos	G5
^ espera	S21n-4
^ esperame	S24V-4n-3
^ espero	n5
^ esta	A3D-5E10H7J-4O-3S-3T-3V-6W-4c14f5h-5m7n10o-5q8
^ estaba	h4n4
^ establece	E3
^ estan	D4j10
^ estas	O21o-7
^ este	C-4f5h4k4q-3r15
^ esto	D6L-5c-4r12
^ estoy	D-3J6T14X8a5c-3h5j-3n-4o-5
^ excelente	O7a-3o16
^ existe	L5M13h-6q-4
^ explicame	T13
^ expliqueme	Q5T12
^ ey	O31a-6o-6
^ fallo	n17o-5
^ falta	A4f3i5k11q-3
^ faltan	D16W-6d-3
^ favor	C-4E9X4q3
^ feliz	O15o-5
^ fija	E6
^ fijate	C6
^ folio	M11e3
^ fue	a-3n17o12q-4
^ fueron	h3n3
^ fui	h4
^ gano	F8G-3a6h-3
^ gastar	d8h-5
^ gaste	D3h4
^ genera	R3
^ generame	R3
^ gente	c20
^ gerardo	V-4m12
^ gerente	m8
^ good	O24a-4h5n-3o-8
^ gracias	o12
^ habilita	k6
^ habilitame	k6
^ hablame	c15
^ hablar	c3
^ hablo	c-7r13
^ hace	P15a11b-4
^ hacen	j19
^ hagame	N-4b-4d3g16
^ hasta	L14a-7j13n-5o13
^ hay	A8B-4D-8G10H-7I-4J-6K12L10M7O-8P-4Q16S-8T4U-5V10W-8X-5Y-3Z-4a-16b-5c27d-6e5f-4g-4h7i-4j31l-4m-5n-3o-8p-4q-5r-3
^ haz	C-4E4W21a-3d7h-3
^ hazle	W7d-3f8i3n7
^ hazme	H10R10W28a-3n-4o-4
^ help	O-3T34a-4n-3o-6q-3
^ hey	O31a-4o-5
^ hi	O27a-5o-5
^ hijole	Z5q6
^ historial	B13C-3P10
^ hola	D-4L-3O62W-4a-5b7c-3d-3g3h4n-3o-5r-4
^ holis	O17a-3o-3
^ how	C6Q13U7a-3b9f-3n-3o-4p11q-6
^ hoy	D7H6W-3a14d10e-3f-3k6l9n-4o-3q-3
^ hubo	M3O-3n14o-3
^ i	h5n-3q7
^ iba	Z13j-3q5
^ idem	O-4a-6i38n-3o-7
^ ignora	Z9
^ igual	i11
^ igualita	i8
^ imprime	W23a-3h-4
^ inactivar	l10
^ incorpora	k5
^ incrementa	E-3F9
^ indiqueme	L6T12
^ inhabilitar	l10
^ inicio	O-3T16o-3
^ inscribe	f5
^ inscripcion	f8h3
^ invita	R9
^ invitacion	R6
^ is	n18o-3
^ jaja	a-4n-8o29
^ jajaja	a4n-3o25
^ jajajaja	a-4h-3n-3o15
^ junta	W17
^ karla	l5q-3
^ kedo	K5a-3n21o-6
^ kien	M15O-3a-8h-5n-3o-6q-5r40
^ kiere	C-3e3f16
^ kiero	H5I3T3W-4X-5Y9a-4b5e6f-3g12k3o-3
^ kita	X12Y-3n-6q7
^ kitale	F-5G12
^ kiten	N9X8
^ la	B-3C-12D22F-5H17J-8K-3L6M-7N-5O-5P16Q-8R5S-9T3U-4V-10W-13X-4Y-3Z-5a-5b-6d3e3f-9h10i10j-5k3l4n20o-12q22r-7
^ lalo	i5
^ las	K21P8U7a-4h-3n-6
^ le	B-3C-4D17E3H-4I-3J-6L-8M-4O-3P-4Q-8S-3T-12U-3V4W-7X-3Y-3Z26a-5c-4j-4k-4l5m-3n15o-5p18q23r-3
^ leeme	n5
^ les	e5h3n3
^ libera	A8
^ link	R10
^ liquide	l11
^ lista	K7T6m15
^ listado	I11K3
^ listo	V13a-4h-5o26
^ lleva	a5i7
^ llevamos	H7
^ llevo	H-3V3a-4h3n21q-5
^ lo	C12D-4H7L8T-4U15W-3a-3d-7e7h-3i5o6
^ localiza	M12q-4
^ log	B12
^ lorena	k7
^ los	B7C-3D-8H3I9L20P5Q-3W-8X10Y-6a-6b-3d12f-4h-4j-6m-4n5o6p5
^ luego	S27a5o-7
^ m	S-5T16a-3n-6o-5q12
^ ma	a11n-3
^ manana	J-4S20a15f-3j9k5n-5o-3
^ manda	I-3R6W8
^ mandame	I3Q-3R8W7X-5Y6Z-5a4b-3c10d-3j12n3q-3r-3
^ mande	C4Z9
^ manejan	j7
^ mas	O-5S32n-3o-3
^ me	A5C3D11E-7F-7G-6H-9I-5J-5M5N9O-8P-9R-4S-5T-5U-8V-7W-13X7Z3a6b10c-11d-3e10f-3g14h-15i-9j22m10n9q25r-4
^ mejor	C-3J14a-3d3q7
^ menos	F-7G16X5h-4
^ menu	O-3T27a-3o-6
^ mete	Q-3f11k3
^ metele	C-5F8G-3V-3d5h3i10
^ meteme	W-4f-3g7h7k8
^ mi	C4D8E3H-4L-6M-3N-9O-7P9R-4S-5U29V-4W-16X-3Y-3Z4a19b19c-6d-12e-3g4i-3k-4l8m12n-6o-7
^ mientras	a-3n4p7
^ mira	C12a18n-3o-4q4
^ mis	D-5H-3I6J-3L-4O-5P18S-4T-3U23W-5X-3Z3a-7b33g-4h-4m9n-5o-7
^ misma	h-3i9
^ mismo	i5
^ mitad	d6
^ modifica	W9q5
^ modificar	E8
^ mostrar	m12
^ movimientos	B12P17m-4
^ muchas	o4
^ muestrame	B4K7P4W5m6
^ muy	O12a-4n-3o25
^ nada	J55a-3n-6o-16
^ nadie	J14X7Z-4c-4
^ necesito	E6F3H7L-3Q-3R4S-3W-5a-3c11d-3e3h7j8k7m-3q-3r-3
^ next	O-3T-3V38a-5n-3o-6
^ ni	J26T-3X10a-4h-7o7
^ niegale	A3
^ ninguna	J28a-3
^ no	A4B-4C-4D15F-3G-8H-9I-5J38K-7L-12N3O-8P-10R3T27U-8V-11W-14X18Y-5a11b-11d-13e-5f7g-4h-4j-9k-7l-10n27o-6q6r19
^ nomas	J3T9U7b7n-5
^ nombre	m13
^ nos	S-3a7e6o8
^ nueva	O-4V21a-4f4h17n-4o-5q-3
^ nuevo	V5f-4k13
^ numero	H3I11h4
^ nunca	D3T3h3n5
^ obsequiale	F5G-3
^ ocupo	R5c8d3f9j4l4n-3
^ oiga	b5
^ ok	O-3a-4n-4o35
^ ola	O28a-4o-6
^ olvida	N6
^ olvidalo	J4
^ opciones	T8
^ orale	T-3V7a-3n-5o23
^ orita	S22a-3
^ otorgar	F12
^ otorguese	A6
^ otra	D7H-3O3R9S-4V39W-3X-3Y7Z7a-7c-3h-16i12n4o-6q-7r-3
^ otro	V20Z3h-4i12k3o-4q-6
^ otros	F12h-4
^ oye	C4D-5F-3J-5K5L-3O25S-4U-3W-4X-3a3b5h-3i-4l-4n7o-7q7r8
^ padron	I3
^ paga	C-6d17
^ pagale	W12
^ pagame	W12d3
^ pagar	d9h-6
^ pago	d15
^ pague	D19a-4o-3
^ pamela	l11
^ para	L6Q10T25W-3X8Y-7Z-3c5e-4g4j3n-4p-5q-4r-7
^ pasa	A11V8n-3
^ pasale	F-4W12k3
^ pasame	C5E-3I5P-3R5U5V4W6a11b10c12d-4j-6m3n-6o-3q-4
^ pasenme	a4c11
^ paso	n22o-3q-4
^ pendiente	K4n5
^ perame	S9
^ perate	O-3S26a-4o-5
^ perdon	Z13r5
^ perdone	Z8
^ perfecto	o17
^ perla	A7
^ permiso	k9
^ permisos	A10K-3
^ permiteme	S10
^ pero	H-3n5
^ persona	Z5h3
^ personal	m7
^ pesos	C8H6Q3p6
^ pide	W19
^ podria	R3c7
^ pon	E10f-3i4k6l5
^ ponganme	W6j4
^ ponla	E14h-9
^ ponle	E5G13W10d-3h-9
^ ponme	A-7F-4W17Y12g15k5
^ ponselos	F4
^ por	A9D19F3G-3J4L5T-5a-6b-3h3j6l7n-6q-6
^ precio	W-3j19
^ prefiero	X3
^ pregunta	C5P5
^ prende	T-4X-7Y16a15n-3
^ prestame	W19
^ primero	h3
^ proceder	d7
^ proximo	V12
^ puede	W3c3f7
^ pueden	c3
^ puedes	q3
^ puedo	L9Q9T-6W-7a-3b-3c11e3n11
^ pues	n4
^ puntaje	C9
^ puntos	C18F-4W-5b15d-8g-3p7
^ pura	D19j-3n-4
^ puro	X14
^ puse	V-5n13q7
^ que	A5B8D7E4F-5G-10H8I7K5L5M-3N-4O27P21Q18R-9S-24T6U3V-18W-10X-10Y-3Z-10a6b12c-6e-16g-10h-21i-11j21l4m3n11o8p-5q-15
^ quedaron	n3q4
^ quedo	K3N-3W-3a-3j11n23o-7p3
^ quien	A-4B43C-4D3E-3F-3G-5H-3I12L-3M13O-3P-3S-3T-4V7W6X-4Y-3Z-3a8c-3d-5e-7f-16g-3h-7i-4j-4k-3l-4m17o-5q-9r23
^ quienes	m13
^ quiere	P5U-4e9f7p15
^ quieren	d4
^ quiero	A-5B-6C-3D14E3F10G10H3I-8K-3L-8M-9N-7O-5P11Q-7R10S-4T-5U-3W17Y8Z-4a-7b-7c-5h12i-5j14k9m-4n-5o-9p-6q12r-11
^ quisiera	c9h3j11
^ quita	G5W9X14Y-3a-3h-4l7o-3q10
^ quitale	F-4G10W4X5d3l3o-3q5
^ quitar	G5a-3l21o-3q-5
^ quite	X-4Y9
^ quiten	N6
^ quiubo	O27a-4o-3
^ ramiro	l7
^ rastreame	M13h-5
^ raul	l7
^ reajusta	C-4E11
^ rebaja	G13h-6
^ rebajale	G10d3h-4
^ rechaza	A7
^ recibo	h3
^ recoge	G5
^ recortale	G8
^ recuerdame	L13P7a-3
^ redimir	F-3d16h-8
^ reduce	G7
^ reembolso	e10h-4
^ reenviale	R6l-3
^ reenviar	R6
^ regalale	F9W11
^ registra	f5h8k12
^ registrale	h9
^ registrame	W13g8h-3
^ registrar	f8
^ registro	B9f15g11h-5n-3
^ regresa	e3q4
^ regresaron	e3
^ regreso	i9k6
^ reintenta	n19o-4
^ remueve	G7h-4
^ renuncio	N7W-4l15
^ repite	h-5i23n-6q-6
^ repitela	O-3T-3a-3i15n11o-7
^ repiteme	T6
^ reponle	F6
^ reporte	H14
^ requiero	E4U4W7j6
^ resta	F-3G18
^ restale	G8h-4
^ restaselos	G8h-4
^ restituyele	F5
^ resumeme	H10
^ resumen	H15U3
^ retira	G5q9
^ revierte	q18
^ reviertele	G5
^ revisa	C10K3
^ revisame	P6
^ revoca	l7
^ rocio	l5
^ ruben	R4
^ sabes	T7W6
^ saca	G12N5d-5i-3l6q4
^ sacale	G3
^ sacame	H14a-3l7m7q-3
^ saldo	C13E-3G-4O-3P-4W24b8d-13h-5o-3p14
^ saldos	O34a-3h5o-5
^ sale	a-3o28
^ salio	e10n-7q13
^ saquenme	I-3N6X10
^ saul	l6
^ se	A-4C-9E-4F-3G7H-7J-5L-5N-3P-6Q6S-6T-12V-7W-9X-4Y-4Z18a5b-4c-6e5g-4i5l9m-5n19o7p-5q13r3
^ segun	C11
^ seria	C3b6n3
^ si	A5D-8H-3J-3K-3L32O-3Q21S-8T-5U-4V-3W-7X-9Y21Z-3a10b4c-4d-7e-3g3h-7i-4m-3n21o-7p-3q8r-3
^ siempre	D16n-3
^ sigo	D6H5W-3n3
^ sigue	T-3V-4a-3i-4j7l-4m12n29o-4q-3
^ siguiente	V15
^ sin	J8K8U3X11Y-5a-3q-3
^ socios	I19o-3
^ solicito	D-3N10P6R4W-6Y4c9e3g7j-3
^ solicitudes	A4
^ solo	J16U7X5
^ son	D21W-4a-8c-3h21i-3j-6o11r6
^ sorry	Z10
^ sospecho	B5
^ soy	D-3P-4T15b11g3
^ sra	C12
^ stop	X30a-6o-4
^ su	E4V-6h-6i8o-7p27q4
^ sube	C-3E-4F9G-4W-3d-3f3h8k7
^ subele	F11W9
^ subeme	M-3W7h9
^ sumale	F10G-3d-5
^ sumame	W6
^ sumar	F9k8
^ super	a-3o21
^ sus	h-5i9
^ suspende	A-5X7l5
^ t	h3
^ tacha	M-4n-3q17
^ tantito	S17o-3
^ te	H-3J10O-6S-4T-5W-3Z3a13c-3h21i-3j-3k4n-9o21q4r-4
^ telefono	C5p10
^ tenemos	f-3j5k7
^ tengo	A10I5Q-9S-6T-3U-3V6W7a4b15d-4e3f3h7i-3j-4m4n6o-5
^ ticket	M9h5
^ tiene	C9c7q5
^ tienen	O-3W-5X-3a-4c15j31o-4
^ toca	V16
^ todavia	A9C4D-3J-7K6a-4b4f3g6h-3j8n19o-4q-4
^ todo	B13P13U-3d-4n19o-9q-3
^ todos	m3
^ toma	d12
^ tons	n3o5p3
^ top	I5
^ toque	J-8Z15
^ total	H3I17d-3h3
^ totales	H17o-3
^ trae	C10G5K8U-3a11d3e3h-3q-3
^ traen	j3
^ traia	D10E7j-4
^ traigo	f4h7
^ trajeron	a8e11n-3
^ tu	n4r9
^ tumba	F-3G7
^ tumbale	G9
^ ubica	M7
^ ultimos	H9
^ un	C6E-3L5P-3S23T-3a-5d6f17h4n-3o-7p-4q-6
^ una	H-4L6P-3d-5e16h13i7q-7
^ ups	Z15a-3q11
^ urge	h3
^ usa	C-7E-3F-5G-10W6d28
^ usale	E-4d15
^ usar	C-3E-3d23
^ uy	Z6a11n-8q5
^ va	C-3O-3S-3T-3V17W-3a16c-3d6f-4h3j-4l-3n-8o29q-3
^ vale	a-3o18
^ vamonos	V4
^ vamos	V3f6
^ van	h4i-3j7
^ venden	W-3j20
^ vendi	F-3G-3h17n-8q13
^ vendimos	H6
^ vendo	a16
^ vengo	C6g6
^ venta	M-7a-4h24i-4n4o-3q11
^ ventas	H31K21U-9W10a-8h-4
^ vente	a7
^ ver	A9B8C27E-4H-5I12K13O-6P9S-3T-6U-3V-5W-5a-6b10d-5h-3m21n-8o-10p-4q-4
^ viene	e4
^ vincula	R4
^ vino	e4
^ viste	a10
^ volvio	V-3i15
^ voy	S22U3W-3d5e-4
^ vuelve	R4Y7i6n8
^ what	T17a-3n6o-5
^ y	A-3D-10E-5H11I-3O-6P-4Q19S-11T14U7W-6a-4c-5d-8e-3f-3g-3h-8j-6l-3m4n38o-13p25q-19r26
^ ya	B-5C-9D5E-8F-9G-9H6I4J8L-13M-6O13P-8Q-8R-7S12T4U22V10W-14X-6Z-9a4b17c-6f-4g-10h10i-7k-3l-10n30p10q4r-8
^ yo	H-4L-5N3S6U12Y-4g5
^ zas	a-3o22
^ ☎	C14E-3d-3h18
a	A-8B7C-9D-5E8F24G8H-7I-4J-3K-13L-6N-12O-18P-23Q-3R12T-20U-8V-10W24Y5Z-5a7b-3e-5f27h-3j6k42l42m-9o-17p-7q-6
a #	E17G-5W4d-8f6h-11n-4q15
a acumular	g6
a algo	A9
a alguien	G10Q10R-4T-4Y7f6k4
a aprobar	e3
a apuntado	I7
a araceli	k7
a autorizar	A-5Q8
a brayan	k8
a caja	k3
a canjear	L3Q9d7
a captura	h3
a ceros	E12
a chava	l4
a chelo	i5
a chema	l7
a cliente	F9
a clientes	c9
a cobrar	d3k8
a comer	h3
a como	H13Q-8a8e-3j10k-3l-3n-7p5q18
a comprar	C5
a cruz	k6
a cuanto	H4L-3U-8b12n-5p17
a cuantos	I5m7
a cuenta	d5
a dar	G-5L6Q7d5k3l-5n3
a darme	R4
a de	r9
a decirme	Y8
a devolver	e8
a dictar	h4
a domicilio	h3j10
a don	F3G11R3W-3c3d-3e3f4k5n5p-3
a dona	D8F10G4W7d-4h6l-5q-4
a dormir	H7
a edgar	l5
a edith	k6
a efrain	l9
a el	i12p12q5
a ella	d4i3n3
a empezar	W-3d-5f5g8k4
a entrar	k3n3
a esa	W9h-3i3q7
a escribir	X5Y-3c3
a ese	B6F-3M-3W12f-4i6p5q-5
a esta	C3D3E9G3p-3
a estar	k4
a este	B9P-3W13d3f3r-3
a esto	D-3T9
a favor	E-5F9d7h-3
a fer	f6k-3l7
a fermin	l6
a fernanda	R6
a gastar	d7
a gerente	k9
a hacer	d7n9
a hoy	H6
a hugo	R6l-3
a ir	D7a7
a ivonne	l13q-4
a jazmin	l8
a joaquin	k9
a juntar	f8
a la	A7B5E12F16G10H-3I3J-5M-12Q6R-3S4T-6U-4V12W6X-5Y5a-12b-3d-5e-5f5g4i-3j-6l-4m-6n-7o5p-3r-3
a las	H6J4S8W-7X12Y3a9h-5i-3j4n-3q-4
a laura	l12
a liquidar	d5
a lleva	e5
a lo	E5d-3f4n-6q7
a los	G-3H-3I17L-4N6U7W-8X5a-6b10d-4f15g6j-4l-3
a mandar	X-4Y5Z3n4
a mandarle	R4
a mano	F11G-3
a marcos	l11
a maribel	l3
a martin	R3
a media	Q3
a medias	K7
a mediodia	M5j5
a meter	J9i3q-3
a mi	A-10C-3D-8E-3F3G-4H-3L12N-3Q-6R10S6W7X7Y6Z6d-3f10g-3h6j-5k6n-3
a nadia	l7
a nadie	J6
a nancy	R4
a nestor	l5
a ninguno	D4
a nombre	B-3C7I-3f7n6q12
a ofelia	l11
a omar	l6
a otra	l3q5
a otro	D3V5c5k9
a paco	i-3l7
a pagar	D3Q5d-3i5j3
a pamela	B6
a partir	L5k5l7
a paso	L6h-3
a pedro	l7
a perla	J4W5
a poco	n6r13
a poner	d4
a preguntar	C5n4
a que	B16D-3H-5M20Q-3W-6a5h-3j25q-8
a querer	J4a8
a quien	B-7M11Z6a-3c9h-4i4j-4m8n10
a quienes	I3m4
a registrar	B11f-3n3
a regresar	e5
a revisar	c4n4
a ricardo	l4
a ser	n3
a su	C-3F3G5L3W5c3d-3h-4i7q4
a sus	F-4X6h5
a tavo	A3
a tener	k5n13q-7
a ti	Z12
a toda	h-3o12
a todas	W6
a todo	a-3n-3o24
a todos	I-6O7W11
a tono	k4
a trabajar	k12
a tu	a16p-4
a ulises	k5
a un	C-5D7E-3F17G11Q11V6W-6a-3d-6f-10i-3k9l4
a una	F10G7L-4Q6R5W-4c3f3k6r-5
a usar	d14
a vane	l4
a vender	k6l3
a ver	A11C6D-3E-4F-4G-3H7I-4K-3L-3M3P14Q-4S-4T20U16Y-3a-9b10c-3d-7f-7i-4j-6k-8l-8m10n9o-7p5q-4r-3
a volver	l5q-3
a yesenia	k4
a zulema	R6
a ☎	F-5G5h9
abaj*	E4F-11G18M-3Q-4a11h-4n-4q13
abajo	E4F-11G18M-3Q-4a11h-4n-4q13
abajo #	G7
abajo $	E5Q-3a12n-3q5
abajo al	F-9G12
abie*	B-3a7j9n4
abiert*	B-3a7j9n4
abierta	B-3a8n4
abierta $	n5
abiertos	j10
abig*	l5
abigai*	l5
abigail	l5
abigail ya	l5
abon*	D11F24N-3P16W-3a-3d-6h4n-4
abona	F6P6q5
abona $	P7
abonal*	F15h5
abonale	F15h5
abonale #	F12
abonar*	D11G4
abonaron	D11G4
abonaron $	D11
abonaron de	G4
abonen	F5
abonen #	F5
abra*	b-5g9k6
abraha*	k6
abraham	k6
abraham $	k6
abre	H-3O-3R11W11a-5f6h12j9k10n-7o-3q-5
abre dame	R4
abre la	R8V5j10n-4
abre usuario	k12
abre*	W-3f13j12
abrele	f13
abren	j12
abri*	H11R7S-3U-3V5W11a-6b-3d-4e5g12j11n-3o-4q-4
abril	R7k3
abril $	R7
abril ☎	k4
abrimo*	H12O4V6W3a-3j4
abrimos	H12O4V6W3a-3j4
abrimos $	O5W5
abrimos cuanto	H3
abrimos en	H9
abrir	O-4W9a-3d-3e4g12j7
abue*	W3a9
abueli*	W3a9
abuelita	W3a9
aca	O20P3S-4a-5
aca $	O20P3S-4a-5
aca cuantos	I3
aca saquenlo	l3
acab*	A-3B-3D-4G-3H-4I-3L-5P-3Q-7W-5a3g4h4i17j-4l6p26q9
acaba	d-3e3h6p12
acaba de	d-3e3h6p12
acabam*	h-3i9q3
acabamos	h-3i9q3
acabamos de	h-3i9q3
acabas	n3q6
acabas de	n3q6
acabe	U3V4
acabo	C3D-3L-3Q-3T-3a4g4h4i6j-3l7p15
acabo $	n6p7
acabo de	g5h5i7n-3p9q4
acabo el	a6l8n-4
acce*	B-5R16V-3W-3a-3k8l20m23n-6q-5r-5
acceso	B-5R16V-3W-3a-3k8l20m23n-6q-5r-5
acceso $	B-3l4m17r-4
acceso a	R9
acceso al	m3
acceso de	k3l5
acceso del	R4l3
acceso eliminala	l8
acceso este	m7
acceso la	k6n-3
acceso para	R6
acci*	B11
accion*	B11
acciones	B11
acciones del	B11
acei*	h3j3
aceite	h3j3
acep*	D3O-4T-3a-7f9g-3h-3j24m6n12o-9
acepta*	D3O-4T-3a-6j25n17o-8q3
aceptada	a-3n24o-6
aceptan	j17
acepto	f3m7n-3
acepto ya	m7
acla*	J-5K24L-3P-3T-4c4n12
aclara	J-5K6n5
aclara*	K15T-3c4n8
aclaracion	n11
aclarar	K13c4n-3
aclarar $	K13
acor*	F3i14n-4
acordo	F3i14n-4
acordo del	i12n-4
acre*	F10n4
acredi*	F10n4
acreditale	F8
acreditale #	F8
acti*	B20H-8I15O-3S-3T-3X-15Y31a-6k4l-3m18n-9o-5q-4
activa	X-6Y10m10n-4
activa yesenia	m10n-4
activa*	H-7X-8Y23k6m3
activamelo	k6
activamelo otra	k6
activar	Y5m3
activar su	m4
activi*	B22m-5
actividad	B22m-5
actividad $	B11
actividad de	B10m-4
activo*	I16a-3m9o-4
activos	I16a-3m9o-4
activos $	I16a-3m9o-4
actu*	C-3E19b4d-5h-4n3p6
actual	b5p3
actual*	C-5E19Q3d-5h-4n4p3
actualizale	E8d-3
actualizale el	E8d-3
acue*	M3m7o5
acuerd*	M3m7o5
acuerdo	M3m7o5
acuerdo a	M3m7
acum*	C5L9O-3P-3W-4a-6b14d16f-4g4h4i-6j-4n-7o-7p27q-5
acumul*	C5L9O-3P-3W-4a-6b14d16f-4g4h4i-6j-4n-7o-7p27q-5
acumula	L8d-3h7
acumula $	L8
acumulado	C9H4a-5b15d13f-4h-3i-4n-3o-6p14
acumulado $	a-4b11i-4o-5p19
acumulado a	d7f-3
acumulado de	C7H5
acumulado ☎	C3
acumulados	C-3p8
acumular	d-5g6h6
acumular $	g6
acumulo	p6
adel*	H-3W14n-5q4
adelan*	H-3W14n-5q4
aden*	m12n-4
adentr*	m12n-4
adentro	m12n-4
adentro emiliano	m12n-4
adio*	a-3l8n-3o17
adios	a-3l8n-3o17
adios $	a-3o18
adios adrian	l8
adri*	l8
adrian	l8
adrian dale	l8
afil*	H-3I13O-4a-4f17g22h-7k-3o-3
afilia	f5
afilia a	f5
afilia*	H-3I13O-4a-4f12g22h-6o-3
afiliados	I13
afiliados a	I7
afiliame	a-3f8g17h-4o-3
afiliame a	f8h-4
agai*	T-3h-7i12n17q-3
again	T-3h-7i12n17q-3
agar*	J-3M-3S-5T14Z10a-8d7n15o10q-3
agarra*	S-3T5a-3d7h-3n4o12q-3
agarraste	n10q-3
agarraste $	n3
agarre*	h3
agarres	h3
agarro	J-3T9Z11a-5n12q-3
agarro el	Z12
agen*	O-4T-3a-7c40j4n-4o-13
agra*	L-3X6a-4n-9o35q3
agrade*	L-3X6a-4n-9o35q3
agradece	n-4o10
agradecere	X6q5
agradezco	n-3o17
agradezco mucho	o5
agre*	C-7D-4E-3F18G-5J8N-3O-3Q7S-3V-3Y8a-8b-3c-3d-5f17h17i11j-5k18l-3n-6o-7q-10
agrega	C-4F11d-3f5
agrega a	f5
agrega puntos	F7
agrega un	C-3F6
agrega*	D-3F3O-3Q6Y8a-8b-3f10h16i11j-4k17n-5o-7q-4
agregale	D-3F4Q6W3Y9a-6b-3f7h17i9j-4n-3o-5q-3
agregale #	W9h-4
agregale a	F4W-4Y10f6
agregale una	i8
agregar	f3k19
agregar a	k7
agregar un	f3
agregar vendedor	k13
agregu*	F4J9q-6
agreguense	F4
agreguense #	F4
agregues	J9q-9
agua	a8h3
agua*	S33a-6i4j7n-3o-4
aguaca*	i5j8
aguacate	i5j8
aguant*	S34a-4o-4
aguanta	S17
aguantame	S16
ah	B-4V11n5o14q-4
ah ok	o6
ahi	B-3D6H-4J-3L5N4O7P4Q-5S11T-6U-3V5W14X-6Y-3Z-3a-4b-3d3g-3j-10m16n-10o17q-6r-7
ahi $	N4O10P7Q-4V-5W8a-6b-6c3j-5l4m18n-3o3
ahi no	D3
ahi nos	o5
ahi te	S5a5o-3
ahi voy	S3o6
ahor*	A-4B-4C-7D-4E-4F-6G-4H-4I-5L-9M-5N-3O-4P-8Q-5S22T10U-3V22X-7Y11Z-3b16c-6d16e-6g-5h-6i20n-5o-8p28q-5r-6
ahora	C-8F-4G-3H-5I-3L-4O-3Q-3T15U-3V32W3X-4Y13a-8b4c-3e-4g-3h-6i14j-5l-3n-10o-5p25q-4r-4
ahora #	i4
ahora $	D-6T9b7d11j-3n-4p16
ahora el	V6p6
ahora la	D3V10h-4
ahora no	S4
ahora otra	V3
ahora que	T9
ahora si	X-3Y16h4p4
ahora tambien	k5
ahora una	V14i-6
ahorit*	D-4L-5M-3P-4Q-3S24T-4V-10W-4a7b3d6i7j4l3m3n5p3
ahorita	D-4L-5M-3P-4Q-3S24T-4V-10W-4a7b3d6i7j4l3m3n5p3
ahorita $	H5P-3S-7U3a-3d11j6m4n13q5
ahorita cuanto	b4p5
ahorita mismo	i-3l7
ahorita no	S15a-3
ahorita que	S7
ahorita te	S4i4
ahorita viene	S5V-3
ahorra*	b6d4
ahorrado	b6d4
ahorro	C4d4
ai	T6
ajus*	A17B19C-3D-3E52F5G12H-3J3L-5M-3O-4P-4Q-3T-4V-3W-4a-7d-6f-7h-8k-3l-5m-3o-7q-6
ajusta*	C3E24
ajustalo	E3
ajustalo ☎	E3
ajustame	E8
ajustame a	E8
ajustar	E14
ajustar saldo	E7
ajustar un	E5
ajuste	A17B19C-5E28F6G13H-3J4L-4O-3P-4T-3W-3a-6d-4f-7h-7l-4n3o-6q-5
ajuste $	E27J-3O-3a-4o-5
ajuste a	E-5F11
ajuste de	A5B4E8
ajuste en	E-7F-3G13
ajuste hizo	B7
ajuste manual	E8
ajuste manuales	B10
ajuste que	n6p3
aki	T7
aki $	T7
al	A-3C-19D-10F11G6H11K-9L3M-8N-8O-10P-7Q-6R6S18U-6W23X-10Y-3Z14a14b-7c25d-10e-3f3g7i15j7k3m-7o-11p-13r-10
al #	H22h-6i-3q3
al ajuste	A8
al celular	F-3G5n3
al chat	R4
al cliente	D-3G-3Q5c7e12i-3n7p-5
al compadre	G6
al corte	H5
al de	W9Z11a6h-7i11n-10q-3
al empleado	l9
al encargado	S3c5
al equipo	k9
al final	h6n8
al inge	c4h5
al ingeniero	F6
al inicio	T15
al joven	F5f3
al lado	k3n-4q6
al memo	B4
al mismo	i14
al momento	H8U5
al monedero	C6F7G-3I4N-5W-4d-3g12
al numero	E-3G8Z6e3q-5
al otro	V5
al padron	f9
al pendiente	n-4o8
al primo	G3
al programa	I4N4f11g3
al proveedor	W12Z4
al que	L3V10h-4i6n4
al ratito	S13
al rato	S28a3c-3n-3o-3
al richi	l9
al saldo	E7
al senor	C5E5F-3G3L-6M4P7Q-3d-3f5i3n11q-5
al siguiente	V8
al sistema	R5k4m3
al ticket	n5
al turno	k7
al ultimo	p4
al ☎	B6C-14F16G5H-4J7L3M-4P-6R4S-3T-3V-3W4a-4c20d-4e-6f-12h6i-5k-7l-3n17p-4q17
alca*	C15D-3E-3F-3G-3L-3S3Z-3a-4b19h-4j5p15
alcanc*	d3
alcance	d3
alcanz*	C17D-3E-3F-3G-3L-3S3Z-3a-4b19f-3h-4j6p15
alcanza	C13b20h-5j-3n-5p7
alcanza a	C8
alcanza para	C5b11j-3
alcanza ya	n-4p8
alcanzan	C5b3
alcanzo	S4b-3j9n4p8
alcanzo a	n6q-3
aleg*	L4
alega	L4
alega que	L4
aler*	J-3S-3T-3X24Y27a-5c-4e-3o-3
alerta*	J-3S-3T-3X12Y27a-4e-3
alertas	J-3S-3T-3X12Y27a-4e-3
alertas $	J-3X13Y13e-3
algo	A28B3C6D-4H-4I-3J3K20L21N-3O-3P-4Q-3S-6T-6U-3V-8W-6X-4Y10Z-4a-12b28c-3d-5e-3f-5g-4h13j-4k-4l-4m-4n-7o-7p17q-11r-3
algo $	A16J5L17Q-4T-3a-4b9h13j-3n-7o-4p8q-5
algo atorado	K9
algo de	L8n4
algo en	n8q-4
algo o	C8
algo por	A9D-3b6
algo que	D5K3h4
algo raro	B5
algu*	A-3B-3D5E3G7H-4J-3K26L-3M8O11Q12R-5S-4T-6W-6X-3Y8a-8b-5c24d-6f3g-3h-7i-3j-7l-5m-3o-7p-4q-6r4
alguie*	C3D6E4G8H-3J-3K-3L-7M5O13Q9R-4T-8W-5Y8a-5b-3c24d-5f5h-5j-5l-4o-3p-3q-3r5
alguien	C3D6E4G8H-3J-3K-3L-7M5O13Q9R-4T-8W-5Y8a-5b-3c24d-5f5h-5j-5l-4o-3p-3q-3r5
alguien $	C4E7G5P3R-4T-3W-3Y6c3f3r4
alguien de	c7
alguien del	G6Q6c-3
alguien mas	V3
alguien para	Q-3c4n3
alguien que	Q4c7k6n-3
alguien real	r4
algun	L5
alguna	K29M3Q4T3a-3n4o-4q-3
alguna novedad	n12
alguna venta	K8
alic*	E5
alicia	E5
alicia $	E5
alla	S9Y-3a24j-3o-4
alla $	S9Y-3a11j-3o-3
alo	O25a-4o-6
alo $	O25a-4o-6
alta	A-3B3C-9D-3E-3H-4I6J9N-4O-4P-7Q3R-3S-5T-5U-5V-6W-5X-4Z-3a-8b-3c-4d-4f53g37h-7j-7k35l-5m16n-6o-11q-9r-6
alta $	B-4N-3f23g13k-3m10o-3r-3
alta a	B10J4Q5f-8k4
alta cajero	f-3k6
alta con	f3
alta de	f3k11
alta hoy	I7U-3
alta kevin	m7
alta otro	k6
alta por	J4f-4g9m7
alta pues	k4
alta ramon	a-3k21o-4
alta ☎	f9
alta*	I9U-4f4
altas	I9U-4
altas de	I9U-4
alto	O-3W3X28a-5o-5
alum*	j9
amab*	C5O-4b5o16
amable	C5b6o9
amable $	o5
amable de	C3b6
aman*	O5
amanec*	O5
amer*	T-3a15j10n-4
americ*	T-3a15j10n-4
america	T-3a16n-3
amig*	F4L-3O13Q3W5f5g4
amiga	F4L-3Q3W5g4
amiga $	F4
amigo	O12f6
amigo $	O12f6
amor	D-3a24n-8o16q3
amor $	D-3o18
amor ya	a16n-4
amou*	T-3n8q6
amount	T-3n8q6
an	I5
an entrado	I5
anad*	F7c-3f3h-5k19
anade	F8f6h-5
anade #	F8h-5
anadem*	f-3k8
anademe	f-3k8
anademe a	f-3k8
anadir	c-3k14
anadir personal	c-3k14
anda	B5C14E5S4T-3U-3V-3W-3a12l9n-5o-6p6q-4
anda castigado	l6
anda dando	B6
anda haciendo	l5
anda la	C8p-5
anda mal	E6
anda*	C11F4G-3H14I4O11Q-3R3T-3V5W5a-9i-3n-6o3p-3
andale	F5R3V6W6a-4o6
andale #	F5
andale $	a-3o7
andale link	R4
andale telefono	W6
andamo*	H18I5
andamos	H18I5
andamos $	H14I6
andamos de	H3
andar	C12
andar en	C12
ando	D-6L-7O16S34T4U12W-4X-3b20c-3d-3g-3h3i-3n-6o-9p-7r-3
ando $	U12b11p-5
ando bien	S-3T7a11o-4
ando cobrando	S3
ando de	H5
ando en	L-3S4b5
andu*	B5q5
anduvo	B5q5
anduvo regalando	B5
anil*	j9
anillo	n3
anim*	G-6d8f6
animo	G-6d8f6
animo a	G-5d8f4
ano	L16P4n-4
ano los	L7
anoc*	B7D4H8K3
anoche	B7D4H8K3
anoche $	B4H9a3
anoche y	B4
anos	D6a12p-4
anot*	G-4H-3J13L-3S-3T-5W-3Z-3a-6b-3d-5g18h15i17j-4n15q-10
anota	D3h16q-3
anota #	h13
anotad*	n5o4
anotado	n5o4
anotam*	g19h9
anotame	g19h5
anotas*	n9
anotaste	n9
anotaste $	n8
anotes	J14q-3
anotes $	J9
ante*	A-3C7D5H13I-3M-4P5Q4S-3T-4U3W-4X-7Y10Z5a-7b-3c-4d-5e-4h-4i16k-4l-3n3o-3p11r-4
antepa*	H9
antepasada	H9
antepasada $	H9
anteri*	B4C-4H7P10Q-3Z7h-5i10p7
anterior	B4H7Z7h-4i10p7
anterior $	B4H8i7q-3
anteriores	C-3P12
antes	C11D7M-3P-6Q7T-3U4X-7Y11a-4b-3d-4e-3i6j3k-3n5p4r-3
antes $	D10H-5L4Q4V3a-3i9
antes de	C14E-4H4L-3P-3U4Y3d-3h3j5p4
antes en	E5h-3
antes o	Q4
antes que	W4h4q3
anti*	F5H15n-3
antici*	h3
anticipo	h3
anticipo de	h3
antier	F5H15n-3
antier no	H9n-3
antier y	H5
anto*	q3
anul*	M-3f-3h-4l3n-9q46
anula	M-3f-3n-4q30
anula $	q7
anula la	n-3q9
anula lo	q8
anulal*	l4
anulala	l4
anulala $	q4
anulala como	l4
anular	q7
anular el	q5
apag*	X24Y-9a5h4n8q-3
apaga	X11Y-5a6
apaga las	X11Y-5
apagal*	X13Y-4
apagon	n8
apar*	A-3C13D7E7F-3G4H-5I3J-3L3M-3O-3P4Q-5S-3T4U3V-4W-6a-8b3d-4e-3h-7j20k-3l-3m9n14o-5q-13
aparec*	C14D11E7F-3G4H-3I4P4Q-3T-3U4W-5a-6b4d-3h-10i-3j-3k-3l-3m9n20o-4p3q-7
aparece	C3D8E9P5U6a-4b7h-9i-3n13p7q-6
aparece $	D-4P7a-3b8p7
aparece con	p5
aparece disponible	C4
aparece entre	m5
aparece otra	E10
aparecen	C8D4I5m8n-6
aparecen en	I7m9n-4
aparecer	C4L4
aparecio	G6n13o-3
aparecio $	n6
aparta*	D-3L4j22n-4q-3
apartado	h5
apartar	j10
aparte	K4T8i6q-3
aparte de	K4T9
apen*	T4W-3d-5f7g8h7
apenas	T4W-3d-5f7g8h7
apli*	A-3C-3E-3F-5G11L-4M-4W-6d29g-3h-5n14q7
aplica	G14d12g-3q-3
aplica un	G9d-3
aplica*	F-3G-3W-5d17h-3n9q5
aplicame	W-4d10
aplicar	d8
aplico	A-3n11
apoy*	F4T7n-4o3q-3
apoyam*	F4
apoyame	F4
apoyame poniendole	F4
app	L-3Q13d3j-5
apro*	A52B8M-3O-4T-4Y9a-5e-4m-3n-4o-7
aproba*	A48O-4T-4Y9a-5m-3o-6
aprobaciones	A10
aprobaciones $	A10
aprobada	A5
aprobada $	A5
aprobado	A15
aprobado $	A15
aprobar	A14Y10o-3
aprobar $	A11Y10o-3
aprobar una	A5
aprobo	A4B9M-3e-4
aprobo la	B9M-3e-4
apru*	A53O-3Q7a-3d-4n-8o-7q-5
aprueb*	A53O-3Q7a-3d-4n-8o-7q-5
aprueba	A13o-4
aprueba todo	A13o-4
apruebalo	A15o-3
apruebalo $	A15o-3
apruebe	A6n-3
apruebele	A3
apruebele por	A3
apruebes	A7q-3
apruebes la	A7q-3
apruebo	A3Q7
apruebo lo	Q7
apun*	C-5D-5E-3F-4G-3H-5I18J15L-5P4Q5S-4T-9V-5W-4Z-3a-6b-5c-4d-7e-3f20g21h33j-3l-3n7o-5q-9r-4
apunta	D-3J-3L-3P-3Q7T-3b-3d-3f12g13h21q-3
apunta #	J-3h7
apunta $	g6
apunta a	f8
apunta en	g7n3
apunta lo	P-3h13
apunta*	C-3F-3H-3I19P7T-5V-3d-3f8g8h13n3r-3
apuntado	I7P9
apuntado $	I7P9
apuntala	k3n4
apuntala como	k3
apuntale	f6h5i4
apuntame	f4g9h11
apuntaron	I11
apuntaron ayer	I3
apuntaron esta	I8
apunte*	J20n-3q-3
apuntes	J20n-3q-3
apuntes eso	J5
apunto	n7
apur*	V5q4
aque*	n3
aquell*	n3
aquella	n3
aqui	A-3B-5C-3D-11H-4J-6O28Q8T16U-4V-4W5X-6Y6Z15a-8b-8c4d-5g10h11i-3j-6k-3l9m3n-6o-7p-3q-12r4
aqui $	B-5D-3H-3J-4O10Q15T10W8X-3Y8Z17a-5c-4g-3j-4l5m4n-7o-6q-8r5
aqui enojada	F4
aqui esta	b-5h12
aqui la	C-3O12P4h-3
aqui que	Q-6T15
aqui ya	l4
arac*	k7
aracel*	k7
araceli	k7
araceli $	k7
aret*	J3
aretes	J3
arma*	h8
arra*	V7h3
arre	o3
arre*	C-4E17H-3O-4T-4W-4a-10c-3i-3j12n-8o19q24
arregl*	C-4E18Q3W-3h-3i-3j13n3q8
arregla	E6
arregla el	E6
arreglalo	E5h-3q5
arreglalo $	E5h-3q5
arreglamelo	E3
arreglamelo $	E3
arreglan	j14
arreglar	n3
arreglarlo	E4
arreglarlo $	E4
arregle	n5
arreglo	Q4
arrepe*	q12
arrepenti	q7
arrepi*	J5a-4h4n-6q8
arrepintio	J5a-4h4n-6q8
arrepintio $	J5
arri*	C4E5Q-3Z9f3q-6
arriba	C4E5Z9q-5
arriba o	E5
arti*	e3q4r5
articu*	e3q4
articulo	q4
articulo $	q4
artifi*	r5
artificial	r5
artificial $	r5
asci*	H6I3U-4W3
ascien*	H6I3U-4W3
asciende	I3
asciende nuestro	I3
ascienden	H6U-4W3
ascienden las	H6U-4W3
asen*	h5
asenta*	h6
aser	T7
aser aki	T7
ases*	a-5c33o-3
asesor	a-5c33o-3
asesor $	a-4c21o-3
asesor por	c5
asi	G3J39O-3S-4T-4X-3a-7e-4n7o15q-8
asi $	J11o7
asi como	n7
asi esta	J12q-3
asi que	F3G4e-3
asis*	a-3c11r7
asiste*	a-3c11r7
asistente	r8
asom*	C8f-5
aspi*	d-3e3h3
aspira*	d-3e3h3
aspiradora	d-3e3h3
asun*	Z4c12
asunto	Z4c12
asunto $	Z4c8
aten*	D13I-9L-3Q-3T-3U9W-5X-3a-5b-3c30g-3i6j-6n-3o15p4q-4r-3
atenci*	D7c18o4
atencion	D7c18o4
atencion $	o6
atencion a	c9
atende*	V4c9p4
atender	p4
atender $	p4
atendi	I-6U8i7
atendi*	D7S4c4j-3o6
atie*	O5a-4c7k5n6
atiend*	O5a-4c7k5n6
atienda	c7
atienda $	c7
atiende	O5k6r4
atiende el	k6
atiendo	a-3n7
ator*	K24T6a-3n-7o-3
atorad*	K24T6a-3n-7o-3
atorada	K10T6n-5
atorada $	K11n-6
atoradas	K4
atorado	K9
atra*	B-3H-4K7M-3V20a3c-3n-5q14r4
atras	B-3K8Q-3V18a4c-3n-9q18r4
atras $	B-3J4V21a6n-4q-3
atrasa*	Q4V3h3n4q-3
atrasada	h3n4q-3
audi*	B11H-5Q6Z13n-5
audio	Q6Z14n-5
audio era	Z3
audito*	B12H-5
auditoria	B12H-5
auditoria de	B12H-5
aume*	F24G-3W6d-3h-8
aument*	F24G-3W6d-3h-8
aumenta	F12h-7
aumenta #	F12h-7
aumentale	F5
aumentale #	F5
aumentarle	F8
aumentarle puntos	F8
aun	S12W-3a-3f3
aun no	S12W-3a-3n3
auto*	A54D-3F3H-6J-4L-3M-3O-3Q4S-3T-4U-4V-6W10X3Y11Z-3a-6c-4d-4e-3h-3k3l-3m6n-11o-5q-5r9
autoab*	G5
autoabono	G5
autoabono puntos	G5
autoco*	q3
automa*	Y7r11
automatico	r12
automatico $	r12
automaticos	Y7
automaticos $	Y7
autori*	A55D-3F3G-3H-5J-4M-3O-3Q5S-3T-3U-4V-6W10X5Y4a-5d-3e-3k4m7n-10o-5q-7
autorice	A5
autorice $	A3
autorizacion	A10n-3
autorizacion para	A3
autorizaciones	A5X7
autorizaciones $	A6
autorizaciones tengo	A4
autorizadas	m4
autorizadas $	m4
autorizado	A5m6
autorizado lo	A6
autorizado para	m6
autorizale	A7q-4
autorizale el	A7q-4
autorizar	A13Q8k6n-3o-3
autorizar $	A22
autorizar a	k6
autorizo	A16B5J-3Y6
autorizo $	A17q-4
autorizo el	A4
autorizo ese	B5
autorizo que	Y6
auxi*	J-5T12
auxili*	J-5T12
avis*	A3B-3D-6H-4J-6L-6N-3O-3P-4S16T-5U-3V-3W-5X44Y47Z-3a-9b-5c-5d-3g-3h-3i-3j-4k-3m-3n12o-5q-5r-5
avisam*	X-3Y19
avisame	X-3Y19
avisame de	X-3Y16
avisen	X5Y4
avisos	A5D-3H-3J-4L-4S17T-4W-4X36Y26a-8c-4j-3k-3l3o-6q-4r-3
avisos $	Q-3S8X8Y19a-5l5o-3
avisos cuando	S15Y-3n-4
avisos de	A6X10Y4
avisos no	X6Y3o-5
avisos o	n5
ay	D-3S6T-3Z14a-4n-3o8q10
ay me	Z-6q10
ay no	J3Z3
ay que	Z3o4
ayer	A-3B15C-3F3G-3H47I9J-6K3L-6O-4P-4S-3T-7U3V-3W3X-4Y-3Z-3a3b14d-6g-3h-3i-5j-5l11m-3n-9o-6p-5q-7r-3
ayer $	B17D-4F5H17L-3P-4Q-5T-3U4W6X-3Y-3a-4b9c3d-3j-3l6n7o-3p-3q-3
ayer al	D5
ayer como	Q6n-3
ayer con	H-5I10
ayer en	M4
ayer entre	H9
ayer me	D-6b8
ayer mijo	H7
ayer no	H9h3n-4
ayer o	H6
ayer para	I3
ayer que	H9l6
ayud*	C6D-3J-3M3O-4S-3T47X-3a-5c11k5n-5o-7q-4
ayuda	M3O-3T31a-4c13d3h-3k5n-3o-4q-3
ayuda $	O-3T25a-3c3o-3
ayuda a	M4d4h-3k6
ayuda con	T4
ayuda por	c3
ayudam*	C6T16U3o-3
ayudame	C6T16U3o-3
ayudame a	U3
azul	V9a12j3
azul $	V9a3j5
baja	C-5D-4E-4F-4G8H-3N25O-4P-5Q8S-3T-3X20Y-3a-8b-4c-3d-6f-5g-8h-5j-5k-7l42n11o-7r-3
baja $	I3N4O-3Q7W-3X15a-5b-3j-3l6n11o-6q3
baja a	Q4k-5l20
baja al	B4
baja de	X7l5n3
baja definitiva	N4f-3l14
baja del	N11d-4g-4
baja el	F-3G9W6
baja y	m3
baja*	C-10D10E-5F-7G33H-3P-4T-3V-3W20X7Y-6a-9b-3d9e-5f-4h-10i-3l6p-3q20
bajala	q6
bajale	F-3G16X8Y-6d10e-4h-6l8n-5
bajale #	F-3G18e-3h-5
bajale a	X8Y-6n-5q6
bajale el	W4l9
bajarl*	E-3G12q9
bajarle	E-3G13q3
bajarle el	G9
bajaro*	D12b-3
bajaron	D12b-3
bajaron puntos	D12b-3
bajase*	C-4G11
bajaselos	C-4G11
bajaselos ☎	G5
baje	S17n-8
baje la	S17n-8
baje*	X5
bajenl*	X5
bajenle	X5
bajo	D12H8b-5
bajo la	H8
bala*	A3C7N-5W-3b12p11
balanc*	C7N-5W-3b12p11
balance	C7N-5W-3b12p11
banc*	H5K4W11j5n-3q-8
banco	H5K5W11q-8
banco $	H6
band*	A5V5
bandej*	A6
bandeja	A6
bandeja de	A6
bano	S4j8
bano y	S4j3
bara*	P-3W11a-4d3j19
barata	P-3W12a-3j11
barata $	P-3W12a-3j11
barato	d4j8
barb*	j3
barr*	V-3a-7f6j8n-8o15q3
base	I5f4
base de	I5
bast*	X12b-3n3o9
basta	X12n3
basta de	X12
bastan*	b-3o10
basu*	M-6a3q10
basura	M-6a3q10
bata*	D7
batall*	D7
bebe	a21n-6
bend*	H-3O-4U14a3n-3o21p-5
bendic*	O-3o15
bendiciones	O-3o15
bendiciones $	o8
bendig*	a6o7
bendiga	a6o7
bendiga $	a5o3
bene*	L13
benefi*	L13
beneficios	L13
beto	A3B11F-3G6n-4
beto $	A3
beto a	B11n-3
beto en	G8
beto su	k4
bici	h10j7n-3
bien	A8D5H3J7K6L-3O-7S-7T4V-5X-3Z-5a14b-3c-4d-3e-3f-5h-7i-3j-4l-3m-3n13o37q-7r-4
bien $	A10J4K5O-3Q4T-4a-3n-4o12q3
bien con	n10o-3p3
bien el	H7n13q-8
bien no	J7
bien*	F5G5L8h-3
bienve*	F5G5L8h-3
bienvenida	F5G5L8h-3
bienvenida al	G6
bienvenida el	F6
bill*	n3
billet*	n3
bita*	B33H-4O-3Q7W6a-6n-3o-5q-3
bitaco*	B33H-4O-3Q7W6a-6n-3o-5q-3
bitacora	B33H-4O-3Q7W6a-6n-3o-5q-3
bitacora $	B24O-3Q7a-4n-3o-5
bitacora del	B8H-3W6
blan*	T6f3h6
blanca	f3h6
blanca #	h6
blanco	T6
bloq*	W5X7l17q-7
bloque*	W5X7l17q-7
bloquea	W6l4n5q-5
bloquea el	l4
bloqueala	l13n-3
bloqueala tantito	l4
bloqueala ya	l9n-3
blus*	d3e5j5
blusa	d3e5j5
bnas	O11
bnas tardes	O11
bode*	K-3S10U-3W12
bodega	K-3S10U-3W12
bodega $	K-3S10U-3W12
bola*	T12h3n-6o-3q6
bolas	T12h3n-6o-3q6
bolas $	T13h3n-5o-3
bole*	b3h6
boleto*	b3h6
boletos	b3h6
bols*	J-4T-3W13Z8e7h8q-5
bolsa	J-3Z8e7h7q-4
bolsa $	Z6n4
boni*	F22G-4O15P-4S-3T-3a10b4d5h-14j-4n-6o9q-3
bonifi*	F22G-3b5d6h-13
bonifica	F10G-3h-3
bonifica #	F10G-3h-3
bonificale	F13d-3h-5
bonificale lo	F8h-4
bonita	O5o5
bonita tarde	O5o5
bonito	O10P-3T-3a12n-3o4
bonito dia	O-5a17
bono	F6G12q-7
bono de	F6
bono ese	G5q-4
bono no	G8q-3
borr*	A-3B-7F-3G10H-5I-4K-3M-4N58O-6P-4Q12R7S-4T-7V7W10X-5Y-3Z4a-12b-5c-4d-5e-3f-3g-3h-13i-4j-5k-3l8m-4n-9o-16p-4q47r-4
borra	B-4G4M-3N9Q15V11W3Z7h-7n-7o-6p-3q10
borra $	B-4V13
borra eso	o-5q12
borra la	h-3q11
borra lo	Z8
borra todo	N7
borral*	C-4G7h-5l12n-3o-3q22
borrala	C-4G7h-4l7n-3o-3q21
borrala #	C-3G7
borrala $	q13
borrala de	l8
borralo	l5
borralo a	l5
borram*	N17W10a-3q8
borrame	N17W10a-3q8
borrame $	N18W-4
borrame la	W7q3
borrar	N16a-3o-5q6
borren	N7
borren*	N10
borrenme	N7
borro	R9n7q-3
borro el	R4
borro sin	R4
bot	D-3O18S-4T-3U-4W-5a-9c11j-4l7n-6o5r31
bot $	D-3O18T-3U-3W-4a-5c11j-4l8n-5o-4r24
bota*	h7
botas	h6
boto*	q3
brav*	a-4o22
bravo	a-4o22
bray*	H-4R3U-5W9f-3k7m7n-3
brayan	H-4R3U-5W9f-3k7m7n-3
brayan $	R3
brayan ya	m7
brayan ☎	k8
bren*	A6B15H-6I6Q-3W3d-3h7n-5
brenda	A6B15H-6I6Q-3W3d-3h7n-5
brenda $	A6I7W3n-3
brenda ayer	B16H-4
brom*	J19Z-4
broma	J19Z-4
buen	H4L-4O48Q-3S-4T-14U-4W-3a5h4j10n-12o21q-4r-3
buen $	O14n-6
buen dia	H-3O25a-3h5
buen fin	H13O-3j12n-4
buen inicio	H-3O9
buen*	A10H4L-4O52P-3T-6V6W-4X-3Z-3a-11c-3d-3e-3h-3i-3j-5l-3m-3n-12o32q-4r-3
buena	H7O-5U3o7
buena semana	H7
buenas	D-3O48a-3b3g3o-11
buenas $	O21o-5
buenas buenas	O3
buenas noches	O9
buenas tardes	O3b4g4
buenis*	O-6o17
buenisimo	O-6o17
buenisimo $	O-6o17
bueno	A11D5O-10V9a-3h-4n-6o23
bueno $	O-9o17
bueno ahi	o4
bueno algo	A5
buenos	O25o-4
buenos dias	O20o-3
bult*	H-3h4j14
bulto	H-3j14
bulto de	H-3j8
busc*	C8D-4M51Q5S13a-4c5h-13i-4j-3n-6o-4q-10r4
busca	M16q-5r6
busca el	M11q-4
buscam*	C4M9
buscame	C4M9
buscame la	M9
busco	Q6S12c6h-3
busco el	S7
busq*	n3q3
bye	a-4n-4o24q3
bye $	a-4n-4o23
c	q4
caba*	V10a-3
caball*	V10a-3
caballero	V10a-3
cabl*	h7
cada	B-3D4H-4J-3L17P9T-4W-4X29Y11b-8c-3l-3n-3p-4
cada #	L3
cada compra	L3X7
cada cuanto	P11
cada punto	L9b-4
cada que	D6L4Y7
cada venta	X7Y5
cadu*	L28R11V-4W7e10l-3n-5
caduca	L8
caduca*	L21e8n-3
caducado	e9
caducan	L21
caducan $	L15
caduco	R11V-3
caduco $	R11V-3
cae	W8q-3
cafe	C-4L-3N-3S6a-3d29h3i5j-4p7q-4
cafe $	P6S7W6b4d-3h6j-3
cafe de	d3
cafe gratis	W-5d13p8
cafe ☎	d4
cafe*	h4
cafes	h3
caig*	G-4d-3h9
caigan	G-4d-3h9
caigan #	F5G-3
caigan los	d-3h9
caja	A5B-3E-3F-3G-3H6I-4J-4K9M-4N-3O5P-4Q4R3S-5T4U13V3W10X-4Z-3a-13b-5c3f-7g-4i-4j4k13l11m7n-15o-4p-5
caja #	O8
caja $	A6H9I-3J-3K10P-3Q6R4S-3U6V-4Y4a-9b-3c-3d-3h-3j3k6l4m8n-8o-3q3
caja bloqueala	l9n-3
caja de	j4
caja los	k4
caja se	k3
caja y	D5
caja*	D6e4j3
cajas	D6e4j3
cajas de	e4j5
caje*	B14C-5G4I-4J-8L-4M4O-5P-8Q5R7S-6U-5V-6W12X-3Y-4Z-5a-13c-5d-4e-5f-15h5i-4j-9k41l25m42n-16o-11p-3q-9
cajera	A8E3G6J-6M6P-5T3W17X-3Z-3a-6c-3d-3e-4f-6g3j-7k9l6m12n-9q-3
cajera $	D3G3M3R4W15k-5m6
cajera a	k3
cajera ahorita	m5
cajera favor	k8
cajera le	G3q4
cajera me	D4g4
cajera no	T6
cajera nueva	k7
cajera o	m5
cajera para	A6
cajera que	A5k-4l4
cajera quiero	B5
cajera rebeca	l7
cajera se	E5
cajera su	k4
cajera y	l3
cajera ☎	G3
cajera*	A-5Q7a-3l6m19o-4q-3
cajeras	A-5Q7a-3l6m19o-4q-3
cajeras $	A-5Q7a-3l6m19o-4q-3
cajero	R7W-3f-8k37l8o-3
cajero $	R6k20
cajero ivan	f-3k4l9
cajero mas	k4
cajero nuevo	f-3k7
cajero*	B14H3P-3k-3l6m15
cajeros	B14H3P-3k-3l6m15
cajeros $	B9H3k-3l6m15
cajeros el	B5
calc*	i4
calcet*	i4
calcetas	i4
calo*	T-6a25n-3q-3
camb*	A-3B19C-10D-4E12F-8G-6H-6I-4J11M-3O-3P-4Q17R3S7T-10V10W13X-4Y-3Z-4a-11c-5d28e6f-6g-4h-6i-3k-4l-4m-3n-7o-5p-5q18r-4
cambia	F-4W15
cambia #	F-3d6
cambia el	W5
cambia*	C-6D-3E15F-3G-3L5T-7W6a-6b5c-3d9e7f-5h-8i-3j4n-5o-3p-4q32
cambiale	E3W9a-5d11h-7j6q22
cambiale $	E5q3
cambiale a	W4q7
cambiale el	W15j-4
cambiale por	q5
cambiar	C-4E8L7N4T-7V5W-3b7d-4e9n-3q4
cambiar $	L10T-6q7
cambiar de	N4V5
cambiar saldo	C-3E9
cambiar sus	d4
cambiaselo	E4d3
cambiaselo celular	E4
cambie	Q6
cambio	C-4J9L-3N-3Q12R5S10V8W-6a-3b-3d18h4q-11
cambio $	S4b-3d6j4n5
cambio a	l3q4
cambio de	C-3Q10R5V11d4h3l-3
cambio y	S7e-4
cambio*	B24
cambios	B24
cambios $	B12
cambios del	B9
cambios se	B4
cami*	Q4V9Z10a10j4n-4q-4
camino	Q5a-3e-3j9
camino $	Q5a-3e-3j9
camion	a12j-4
camion de	a12j-4
camion*	Z11a5n-6
camioneta	Z11a5n-6
camisa*	e5
camisas	e5
canc*	A-4B22D-4G10H-5J5K-3L-4M-13N16O-3P-4Q13S-3T-3U-4V-3X14Y5a-7b-5d-4g-4h-10i-4j3m-3n-15o-5q40r-3
cancel*	A-4B22D-4G10H-5J5K-3L-4M-13N16O-3P-4Q13S-3T-3U-4V-3X14Y5a-7b-5d-4g-4h-11i-4j3m-3n-15o-5q41r-3
cancela	N8Q12W-3X10Y-4n-3q9
cancela el	X8
cancela la	q6
cancela una	Q3
cancelacion	q6
cancelaciones	B7
cancelaciones ha	B7
cancelada	G7h-6q6
cancelada $	G7h-4
cancelala	G6W7q9
cancelala $	q10
cancelala los	G6
cancelalo	B6q5
cancelalo perla	B6
cancelar	N-3j6q13
cancelar el	q3
cancele	l6
cancele el	l6
cancelen	N6Y3e5
cancelen mi	N6e5
canceles	J9n-4
canceles $	J9n-4
cancelo	B14M-4N4Q5q-7
cancelo la	B9M-3q-3
cancelo ventas	B4
cani*	a9
canj*	C-5D8G6J13L18N-3O-7P10Q11S-7T-9U-5V-3Y4a-12b-5c-5d65f-3g-4h-13j-5m-3n-3o-10q-4r-4
canje	D14G4L-3P5S-4T-3X4Y-5a-5d24h-6n4o-3p5
canje $	G5X5Y-4a-4d11n8
canje de	D15d-4
canje por	d14
canjea	H3Y10
canjea hubo	H4
canjea*	C-3D4G-5L10P4Q16T-4b-3d28h-4n-5o-3p-3
canjeale	G-3d11
canjear	L11Q16d20n-5o-3p-3
canjear #	d8
canjear $	L3Q9
canjear mis	d3
canjearon	D5F5
canjearon sin	F5
canjeo	G8L13O-3Q-4W5a-4d12h-3o-4
canjeo $	L13O-3Q-4W5a-4d17o-3
canjeo por	G8P3d-4
cant*	E5L4T-3b6i3n-5p6q4
cantid*	E5L4T-3b6i3n-5p6q4
cantidad	E5L4T-3b6i3n-5p6q4
cantidad $	L5i4
cantidad de	b6
cantidad en	E5
canu*	C6G5
canul	C6G5
canul $	C6G5
capt*	A-3F-4G-5H-3J6M3Q4T8U22W-3a-4c-3d-3h14i-3k16l-4o-3p-10q9
captur*	A-3F-4G-5H-3J12M3Q4T-4U22W-3a-3c-3d-3h14i-3k16l-4o-3p-9q10
captura	M-3Q5U11h10k12n4p-9q3
captura $	U8k10n6p-9
captura de	h6
captura es	k4
captura la	h-4q7
capturado	M7U13n-8
capturala	h-8n7q11
capturala $	n7
capturarlos	k6
capturarlos $	k6
captures	J14
captures $	J9
cara*	D8n7
caray	D8n7
carg*	E-4F19G9H-3P21T-5V-4W-5a-6d-9j-6l-3n28o-6p-4q7r-3
carga	F7G5J4P13T-3a-3d-6h5j-4n15o-4q-5
carga #	F9G-3
carga $	J-3T-3n19o-3q-3
carga de	G9P9d-4j-3
cargad*	C4
cargal*	F15G-4
cargale	F15G-4
cargale #	F15G-4
cargan*	n11
cargando	n11
cargando $	n11
cargar*	D3n4
cargas*	n6q5
cargaste	n6q5
cargue	n-5q13
cargue al	q5
carl*	k4
carlos	k4
carlos ella	k4
carm*	D8d-3
carmen	D8d-3
carn*	Z8a-4c5o12q-3
carne	W3c6j-3
carne y	c6
carnit*	j3
carnitas	j3
carr*	a21j4
carro	S3a9j5
carro $	a9j5
cart*	E7S4
carter*	S4
cartera	S4
casa	D-3S11W-3a23b-3
casa $	S11a6j8
casa*	Q5a14
casc*	h5
casco	h5
cash*	G5L4h-4
cashba*	G5L4h-4
cashback	G5L4h-4
cashback #	L4d4h-3
cashback mal	G6
casi	S9U11p-9
caso	J-4X-3Z22a-3
cast*	l6
castig*	l6
castigado	l6
castigado $	l6
caye*	F5I5L-3p4
cayero*	F5I5L-3p4
cayeron	F5I5L-3p4
cayeron $	F5L-3p5
cayeron en	I6
cayo	H11K4S5W-3a-3n12o-4q-3
cayo $	H11W-3n10o-4
cayo el	K3S5n3
cebo*	a16n-5
ceboll*	a16n-5
cebolla	a16n-5
celu*	A-3C4D-6H-5I-8J-4M7N3Q5R4T-5V-3W8X-3Y3Z4a-7b-7g-3h5i7j8l6o-5q5r7
celula*	A-3C4D-6H-5I-8J-4M7N3Q5R4T-5V-3W8X-3Y3Z4a-7b-7g-3h5i7j8l6o-5q5r7
celular	A-3C4D-5H-5J-4M7N4R4T-4V-3W-8X-3Y3Z4a-6b-4h8i7j-5l6n3o-3q6r9
celular $	D-4M6N6Q-4R4T-3W-4Y4a-3h7l-4n3q3r11
celular a	l4
celular como	Q8
celular de	h-4i6k3p4q5
celular del	q3
celular en	Z5
celular es	W4f-3k3
celular la	n4
celular no	f4
celular nuevo	R4
celular y	Z3
celular ☎	F5G4P5W-4d8e3f4k-4l7n-3q-7
celulares	I-6Q4W17b-3h-3j13
ceme*	h3j8
cement*	h3j8
cemento	h3j8
cent*	D3K-4a-6b5c27j7
centav*	b6n4
centavos	n4
centro	D3j9n-3
centro $	D3j9n-3
cero*	C5E21a-3f-3n-3q17
ceros	C5E21a-3f-3n-3q17
ceros $	C8q7
ceros al	E12
ceros la	E12
cerr*	B3H12h8n3q-3
cerrad*	h5n3
cerrado	h3
cerram*	H7
cerramos	H7
cerramos ayer	H7
cerrar	B3H6
cerrar $	B3
cerrar el	H6
cerre	h3
ceti*	k6
cetina	k6
cetina $	k6
chab*	C12
chabel*	C12
chabela	C12
chabela #	C12
cham*	G-5d6e3h4k4
chamar*	e3h5
chamarra	e3h5
chambe*	k5
chambea	l3
chambea aca	l3
chambee	k5
chambee $	k5
chan*	H3S20k5
chance	S20k5
chance a	k6
changa*	H6
changarro	H6
changarro $	H6
chat	D-3H-3J6O-4R3T7V-3W-4Z55a-8c-3j-3n-7o-9q-9r20
chat $	O-3Z30a-4n-3o-6q-5r11
chat equivocado	Z9
chat necesita	R4
chat que	T4r6
chat se	l3
chav*	F-3W6d-3e3h4k7l3m3q-3
chava	C3e4f-3h6k4l4q-4
chava del	e4
chava el	l4
chava le	G3
chava nueva	k4
chavas	k3m4
chavas como	k3
chavas siguen	m4
chavo	W8f6
chavo nuevo	W8
chay*	C12E9F-4n-3
chayo	C12E9F-4n-3
chayo $	E9F-4
chec*	A5C19D-4E-6F-3G-3H-4J5K4L-3M9P-3Q-4S21V-4a-6b10d-6f-5g-3h-6i-3m16o-7
checa	A6C4M10b4h-4m5n8
checa si	M10h-4m6
checam*	W6
checame	W6
checar	C10E-3K4S5T4U3W-3b7d-3f-4m11o-3
checar con	K5S3
checar mis	b7
checar plantilla	m13
checo	S17
chel*	a18i4n-9q-3
chelo	i5
chem*	l7
chema	l7
chema del	l7
cheq*	G8Q-3n3q-3
cheque	G8Q-3n3q-3
chic*	i3
chid*	O-4T-3a-6n-4o31
chido	o14
chido $	o14
chin	D14J-3Z4n-11
chis*	G8S-7a10h-3
chisme	S-7a10
chiste	G8
chiste $	G3
chiste bajaselos	G5
chof*	f-3k8
chofis	f-3k8
chofis favor	f-3k8
chol*	W13X3
chue*	D6E5p-3
chueco	D6E5p-3
chueco de	E5
chuy	R3k6
chuy lo	R4
chuy para	k6
cier*	H15L-3N9O-3S-4T-3V12W5X-3Y6a-8b-4d-4e5h5i-3j11k-3l7n-5o6q-4r-3
cierra	H-4W10p3
cierra*	N10Y5a-3b-3j14l11
cierrale	l11
cierrale $	l4
cierrale el	l7
cierran	N10Y5b-3j14
cierran $	j6
cierran hoy	j5
cierre	H25a-3e6l-3n-3o8
cierre $	H3e6o9
cierre de	H22
cierro	H-3U4V15h5
cifr*	H15W-4
cifras	H15W-4
cifras de	H15W-4
cint*	f4l9
cinthy*	l9
cinthya	l9
cinthya $	l9
cita	N-4W-8a-3g-3j36
cita para	j7
clar*	K3T13X-4
claro	D-3T14X-4
clas*	a8
clases	a8
clie*	A-9B3C12D8E7F8H-13I29K-6L4M9N8O-7P10Q10R-7T-12U-4V12W8X-7Y-7Z-11a-16b-6c3d5e10f20g8h-3i6j-4k-15l-11m-11n-10o-12r-8
client*	A-9B3C12D8E7F8H-13I29K-6L4M9N8O-7P10Q10R-7T-12U-4V12W8X-7Y-7Z-11a-16b-6c3d5e10f20g8h-3i6j-4k-15l-11m-11n-10o-12r-8
clienta	A-3B6C16E8F3G4H-4I-13J4L10M3P9Q-9S5U-4V8W-14Z-5a-5c-3e7h3i5k-6l-3m-3q-3
clienta #	F4
clienta $	E11F-3G8I-4Q-3S3V7W-3Z-3i-4n7q6
clienta de	C-3P3S4e3h-5i6n-9p7
clienta dice	C4
clienta en	F5V6
clienta es	M3e3
clienta le	C5
clienta no	J8q-4
clienta ofelia	C3E5
clienta por	E4V3
clienta porque	G4
clienta que	C4F3P6f3
clienta quiere	L4j3
clienta trae	d3
clienta y	D3n4
clienta ☎	B10d7f-4
clientas	I12W8f5h-4q3
clientas $	W6
clientas hay	q4
clientas mas	I8
cliente	A-4D4F9H-5I-13K-3M9N3O-4P10Q3R-3S-3T-5U-5V13W-10Y-3Z-5a-6d8e6f13i5k-6l-6m-3o-5p5q5r-5
cliente $	B3E4F9I-13J-5N4P8U-3V11W-12Z-3a-3c5d11e-3f-4n-3o-3p7q14r-3
cliente cambio	Q3
cliente con	C5F7d-4
cliente de	n5
cliente en	V6
cliente fue	G3M6
cliente hizo	G6h-3
cliente le	M4
cliente no	E5e8q-3
cliente nuevo	V-4f18g4
cliente paga	d7
cliente pidio	f3
cliente por	D3
cliente pregunta	C3n3
cliente que	F3Q-3W6p8q3
cliente quiere	d6
cliente se	D7n4
cliente tiene	I10W-3
cliente y	M4
cliente ya	Q3V5n-3
cliente ☎	C-5P6e3f-4h11
clientes	B-3C-6D3E-3H-3I43L-5N6O-3P-7Q18S-3T-4U8V-7W20a-4b-3c5d-5g9h-3i-4m-5n-7o-4p-4q-5
clientes $	C-3I21N8P-3Q26T-3V-4W7f-5m-3n-3o-3q-3
clientes atendi	I-6U8
clientes con	I6g5
clientes hay	I7
clientes nuevos	I5
clientes o	I12
clientes por	I6
clientes que	W9
clientes se	I4
cobr*	A-5B-5C-3D6E-6F-7G-8H-6I-4J8L-3M7N-3O-4P3Q3R-3S9T-8U15V5W-12X-4Y-3Z-4a-10b-5d42e-4f-7g-3h38i-4j-7k12l-4m-3n-10o-9q4r-3
cobra	c5d6h-3k6
cobra se	k6
cobrad*	U4
cobrado	U4
cobral*	d11q4
cobrale	d11q4
cobrale #	h4
cobrale de	d8
cobran*	n10
cobrando	n10
cobrar	L5Q4W-3d11k7n-3p-3
cobrar $	Q4h3
cobrar apuntala	k3
cobrar con	d7
cobrar mi	k5
cobrar*	D13K5M5P12h-3i-5j-3
cobraron	D13K5M5P12h-3i-5j-3
cobraron de	D8
cobre	C-3J9P-6S12U9V-4a-5d4h30n-8o-4p-6q11
cobre #	h17q-4
cobre $	D4P-5S15
cobre aparte	i3
cobre de	d3h-3q7
cobre en	k3
cobre lo	q13
cobro	B-3C3G-3M5U4V13b4d3h9i3n-5o-3p13q-5
cobro #	h9
cobro a	h-3i8
cobro al	M5V3
cobro algo	b5p13
cobro de	V3d5
coca	W9a5q-3
coca $	W9
coci*	S3j3
cocina	j3
codi*	R18g4q3
codigo	R18g4q3
codigo de	R12q3
codigo para	R6
coin*	D3E10
coinci*	D3E10
coincide	D4E7
coincide $	E8
cola	V6
cola*	R9f-4k4l8m18o-3
colabo*	R9f-4k4l8m18o-3
colaborador	R9f-4k5l9
colaborador $	k-3l10
colaborador jorge	f-4k7
colaborador por	R10
colaboradores	m19
colaboradores $	m12
colaboradores con	m7
colaro*	G3
colaron	G3
colaron #	G3
colc*	W4f3h3
colcho*	W4f3h3
colchon	W4f3h3
cole*	j7
colegi*	j7
colg*	K4n3
colgad*	K4
colo*	J-3a8h4
color	h4
color #	h4
coma	n-3q6
coma*	C3T22Z7d3h11n-4o-5q-6
comadr*	C4Z7a4
comadre	C4Z7a4
comadre $	Z7
comal	h4q-3
comand*	T23a-3d4h5n-4o-5
comanda	d4h5
comanda #	d4h5
comandos	T23a-3n-3o-5
comandos $	T17a-3o-3
come*	O3S7a3h3n7q-4
comer	O3S7a3h3n7q-4
comer $	O3S4j4
comi*	D3W20a12b-3j9n-6o-5
comida	D3W-3j9
comisi*	W23n-3
comision	W17n-3
comist*	a15n-3o-4
comiste	a15n-3o-4
comiste $	a15n-3o-4
como	A-8B-8D-6E-3F-5G-8H22I-7J7K-7L25N8O15P-9Q67S-14T20V-10W-14X-8Y-4Z-9a-6b-4c-4d-14e-5f4g8h-14i-5l-7n10o-19q-6r19
como #	C9D6H-4M4d-4
como $	Q9
como a	j4
como andamos	H18
como cajera	k3m7
como cambio	Q9
como cerramos	H7
como cliente	N6Q-4f7
como consulto	Q5
como doy	Q6k-3
como encargada	k14
como entra	R4
como esta	H-4J18L8O8Q-11S-3T6a8n-8r-3
como estaba	E4h-3n-4q20
como funciona	L7T4
como la	Q5
como las	k3
como le	L5Q8T5g16n-10q-7
como lo	Q15c7n-3q-3
como me	L-3N12
como nos	H9
como que	D7Q-9n17
como quedo	n3p10
como saco	Q17U-7k-3
como se	D-4H-4L15Q13T13i-3n-7q-3r5
como te	Q-7S-4T14a-4r20
como va	n10
como vamos	H27O-3Q-3T-4o-3
como vendedor	l4
como vendedora	k3
como ves	d3
comp*	A-8B-13C-7D6E7F13I7J-7K-6L17M13N-9P35Q4R-3S-13T6U-11V-7W17X-14Z-9b4c-14d4e8g-6h42j-11k-10l-11n-15o-8p8q4r-6
compad*	G5h-3
compadre	G5h-3
compadre se	G6
compan*	U-3W5n-5q15
companera	n-5q14
compar*	D-6H11P-4R4W-3a23h-3
comparar	H10
comparar este	H9
comparte	R5
comparte la	R5
compen*	F8h-4
compensala	F7h-3
compensala con	F7h-3
comple*	C7E-3F5G-3H9W-3a-7b10d8h-12j4m7p8q-4
completa	C5h-5m8p11
completa $	m8n3
completale	F6h-4
completale a	F6h-4
completo	H11d5j7
completo #	h3
completo $	H11j7
compon*	C-3E20q-3
componerlo	E5
componerlo $	E5
componerlos	E5
componerlos $	E5
compra	A-3B-7C-7D9E-5H-10I13K-3L15M11N-5O6P-9R-3S-5T-10U-4W-5X4Y-3Z-4a-14b4c-7d20e4f-3g-5h24i7j-5k-7l-5m-5p4q17r-7
compra #	h3
compra $	D-3H-3N-3O10P-7S-3T-5V-7W-8X5a-7c-3d17g-3h20j3n6o4p5q11
compra a	D5h3n-5q7
compra al	J6
compra cancelada	G7h-4
compra de	C-3D10I-3L7M7P-3W-4b8d3h-6j-3p-3q4
compra del	D5H-3M9h-5i3
compra en	p4
compra es	f3
compra mas	B-4I20r-3
compra mi	P-5W14
compra pasada	n6
compra por	h5
compra ☎	C-5P4d5
compra*	D5I-3J-4L7P40Q9T-6W-4X-7Y7a3b-3d-5g3h5n-6o-3p3q-3
comprado	P17T-4f6h-3
comprar	C4D-3L10P-4X-3Y4g5q4
comprar $	L6q4
comprar y	X-3Y4g5
compraron	h14q-4
compraron #	h3
compras	P30Q11X-4Y4a5h-4
compras $	D3Q13
compras anteriores	P6
compras de	P4
compras del	P7h-3
compre	D4P12b-4e4h6
compre*	J-4T31X-10a-3q-5
compri*	P8
compro	C-6J3L3P-4T-3W19a4d-4e3h25n-9q-6r-5
compro #	M5b5
compro $	C-3e3h7
compro el	P4
compro la	h6
compro me	L4
compro mi	P-3W11
compro no	J5h5q-5
compro y	F4
compro*	M5n11q-3
comprobante	M6n11q-3
comprobante #	h4
comu*	D-3c30j-4
comuni*	D-3c30j-4
comuniqueme	c3
comuniqueme con	c3
comuniquenme	c4
comuniquenme con	c4
con	A-11C-9D6E-10F5G-12I10K-6L12N-6O-12P-3Q10S10T-12U-4V17W-15X6Y-12a-14b-10c36d35f-4h-7i3j-3k-4l3m7n9o-17p8q-3r6
con #	E6F6d-6h-5i11
con acceso	l8
con alguien	c8
con celular	l9
con cuanto	C16L8n-5p7
con cuantos	I5L4
con descuenta	d-3h4
con efectivo	J7L6d-6n-3
con el	C-7D5E-4F-3G-4H4J5K5L9P-4R-3S-5T3V-3W3b-3c9d-8f3g-3h10j-10l-4n8q10r-4
con ella	F5
con esa	n25o-6q-4
con eso	U-3o12p10q-3
con esta	H5L-3U9d-3h4
con estatus	m5
con este	V3g9
con esto	D10T10n-4p4
con fechas	P14
con folio	h4
con gente	D3r4
con la	D-4F5H10J-3L-4M-5P-4Q-3S5U-3V9W3a-6b7c8d-3f4h3i-4j-4n-5p8q8
con lada	Q5
con lo	D-3H-5I7P-3b4d14h-7n8
con los	D5I-3L5Q-4T-3V13f3h-3i6n-5q6
con mas	I6
con mi	S3U7Z3d8
con mis	D5b-3d6
con monedero	H5d13h-4
con nombre	B9
con nosotros	l8
con otro	Q3V10n-3
con permiso	l-4m13n-3
con puntos	C-6D-9F4I6J-3P6W-4d26f-4h-6n7q4
con que	D-3L-3M15Q10R9T-3U-3c-6d-8h-3m3n13p5q-7r7
con quien	c5m-4r11
con saldo	C-5L4d10
con su	c4d9e4h3m7p-8
con sus	C-4D3d8
con tarjeta	L8V3h7n-3
con terminacion	C10d-3
con ticket	n-3q8
con todo	N4d-3e4h3
con un	C6c5r4
con una	r3
con ustedes	D12P5c-3
con vales	L4
con ☎	k8
conc*	a-3j12n4
concha*	a-3j12
conchas	a-3j12
concre*	n4
concreto	n4
cone*	R6c7k-3
conect*	R6c7k-3
conecte	R6k-3
conecte mi	R6k-3
conf*	C4D-5E-5H-4J-4K22O-3T-6V-3X-4Z24a-7c-3d-3e-3h-6i-3k4n27o-4p5q5r-3
confia*	k5l3q-3
confianza	k5l3q-3
confianza $	k6
confianza ☎	l4
confir*	C5D-3E-4H-3K23S5T-4a-5d-3h-5n34o-7p6q-4
confirma	n-6p7
confirmacion	n5
confirmacion se	n5
confirmame	h-3n11
confirmar	C5E-4K13n3
confirmar $	K11
confirmaron	K11n-8
confirmarse	n5
confirmas	n7
confirmo	Q4S6
confirmo $	S6
confun*	X-3Z26n-5q12
confundi	X-3Z26n-5q12
confundi con	Z10
confundi de	Z5n-3q13
cong*	l5
congel*	l5
congela	l5
congela el	l5
conm*	D4U4W-3Z-3a13c4j-3l4m6o-3
conmig*	D4U4W-3Z-3a13c4j-3l4m6o-3
conmigo	D4U4W-3Z-3a13c4j-3l4m6o-3
conmigo $	U4c5m7
conmigo y	l5
cons*	C24D-4E-4G-3L-4N-7O-3P19S7V-3W3a-4b7d-9f-5g-3h19j-5o-4p-3q-6r14
conser*	b3
consul*	C28E-3J3P4Q4W8b7d-6f-3j-3n-3p-3q-4
consulta	C5J4W4b8
consulta de	C6b9
consultar	C23P6T3W6d-4
consulto	Q5
consum*	C-4P15W-4b-3d-3h19
consumio	h3
consumo	h7
consumo de	h6
consumos	C-3P15
cont*	A-4B-3C-7D10E-10F-6G9H6I-4J-14K-4L-5M3O-4P-3Q-8R-4S13U5V14W-7X-6Y-3Z17a-3c20d11e-4f-5h-6i-4j-6k16m-5n8o-8q-17r24
contac*	Q-4T6Z6c20h4n-3q-3r6
contactar	c6
contactar a	c6
contacto	Q-3T6Z7c6h4n-3q-3r6
contacto $	Z8c7q-3
contad*	H6M5
contador	H6M5
contador $	H6
contan*	S7p3
contando	S7p3
contar	U8
contar la	U5
contar*	n4
contaron	n4
contes*	D9J-9T-4V-4X-4Z9a5c5j-3n18o-3q-7r22
contesta	a17n-9q-3r12
contesta una	r11
contestar	D4T8
contestar $	D4T8
contestas	D7J-3T-7a-4c-3n15r7
contestas tu	c-3r9
contestaste	n12
contestaste se	n11
conteste	Z10c5
contesto	S7a-6c3n5r4
contesto $	c3n5r4
contig*	D6Z4n-5o4
contigo	D6Z4n-5o4
contigo $	Z4o4
contin*	S7V25a-4o-7
continua	V9n3
continuo	S8o-7
contra	C-3E-8F-5G11H8d16h-8
contra #	E-7F-3G13
contra febrero	H8
contra*	f-3k22l7n-3
contratamos	k6
contratamos personal	k6
contrate	k16
contrate a	k16
contrato	l9
contrato de	l9
conv*	Z8
conver*	Z8
conversacion	Z8
conversacion $	Z8
copi*	i16q-3
copia	i16q-3
copia la	i16q-3
cora*	D13P-3
corr*	A6C-12D-6E38F-3H-4J-4L-5M3Q10S3V-4W6Z-3a-5c-3d-10f-7h-7i-3k-3l8n4p-3q23r-4
corre	W10l9
corre a	l9
corre al	W12
correc*	A7B3C-3E13Q-3d-6n13o3q3
correccion	A11B4E6
correccion a	A3
correccion de	A8B4E6
correctamente	A-3d-3n18
correcto	E8d-3n-3o3q5
correcto es	E8d-3q3
correg*	C-3E9Q5S5f-3q4
corregir	C-3E4Q5q5
corregir el	q4
corregir un	C-3E4Q5
corregirle	E6
corregirle su	E6
corres*	G3M5
corrig*	C-5E19d-3f-4n-3q18
corrige	C-5E14q10
corrige el	E4q6
corrige puntos	C-4E11
corrigela	q5
corrij*	Q7
corrijo	Q7
cort*	A-3C-4D-4E-3F12G10H39O-3P-3Q5R-3S-4T-5U10V-4W4X3Y7Z-4a-4b7c-5e-4f-3i-3j8k-3m-5p-6q-12
cortal*	F-5G6l5
cortale	F-5G6l5
cortale #	F-5G6
cortale el	l5
corte	H30O-3P-3Q6S-3T-3U10V-3W8X4Y8Z-3a-10c-3d4j10l-4m-5p-5q-6
corte $	H30L5a-5p-4
corte de	H-3Q6W12j10
corte del	H9
corte personal	U13m-3
cortes	H8n-5
cortes $	H8n-5
cortes*	F19G6h-5q-3
cortesia	F19G6h-5q-3
cortesia $	F14
cortesia al	F8h-4
cortesia del	G4
cortin*	H4a8h4q-3
cortina	H4a8n-6
cortina mandame	H6
cortinas	h4n6
corto	n6
corto la	n6
cosa	B6E4J-4Q-6T22h-3i4q-4
cosa que	B7
cosa*	A5D5S-3T6V-3X8a-3i5l4n6q-3
cosas	A5D5S-3T6V-3X8a-3i5l4n6q-3
cosas $	T-4X6n10
cosas que	D8
cosas raras	l5
cost*	L16W-3d-3
coti*	j9
cotiza*	j9
crea	k8
crea un	k8
crea*	C-3J-5f28q-3
crealo	J-4f12
crearl*	f5
crec*	I4
crecio	I4
crecio la	I4
cred*	Q6S6q3
creden*	Q6S6
credencial	Q6S6
cree*	h5
crees	n3
crees que	n3
crem*	i5
crema	i5
crema $	e4
creo	n6
creo que	n6
croq*	j7
croque*	j7
croquetas	j7
crud*	a23o-3
crudo	a13
cruz	a17k6
cruz azul	a17
cruz ya	k6
cta	H7
cta se	H7
cuad*	D6E23H11U5f-7n-4
cuadra	D6E5H9n-3
cuadra damelo	H9n-3
cuadra*	E18U5f-4
cuadralos	E5
cuadralos ☎	E5
cuadrame	E13
cuadrame a	E13
cuadran	E5
cuadran cuadralos	E5
cuadrar	U5
cual	A5D-4E-3H4I12L9M13P-3Q12V-4W-3a-5d-4e-8f-3h-7i-4j8l-3n20o-4p13q-11r-5
cual cliente	I10W-3n5
cual dejo	H8
cual es	A5C3D-4H-3I3L10M3Q9c3e-7f-3h-3j9p11q-5r-4
cual fue	M7n6q-3
cual*	K23Q-3T12U3a-3m15n-9
cuales	K23Q-3T12U3a-3m15n-9
cuales $	m8
cuales chavas	m4
cuales no	K4
cuales son	T11
cuales usuarios	m6
cuan*	C26D-12E-11F-12G-10H14I33J-12L35M5N-9O-15P37R-8S7T-19U44V-16W18X-11Y12Z-12a-3b44c-15d-14e-12f-17g-10h-23i-12j16k-13l-13m3o-20p45q-21r-15
cuando	A-4B-3C-5D6H-8I-6K-4L13M5O-4P23Q14S32T-6U-9W-9Y23Z-3b-15c-4d-5e-3f-3g-3h-4j8m-3n8p-11r-4
cuando $	P5n7o-3
cuando el	Q13n-7
cuando fue	P5
cuando fui	D4P12S-3
cuando haya	Y11
cuando los	L7
cuando me	P4S7Y8b-4
cuando se	K3L11M6P-5n10p-3
cuando ya	n5
cuanta	I15U3m-3p3
cuanta gente	I15m-3
cuanta*	A10B9C-3H-4I13K13L-4P9S-4U21V-3W5a-6b-4m5n-7o-4p-8q-4
cuantas	A10B9C-3H-4I13K13L-4P9S-4U21V-3W5a-6b-4m5n-7o-4p-8q-4
cuantas autorizaciones	A4
cuantas cancelaciones	B7
cuantas fueron	I9U-4
cuantas llevo	U12
cuantas me	U4
cuantas muchachas	m9
cuantas personas	I12
cuantas solicitudes	A5
cuantas van	U8
cuantas veces	B6P12b-3
cuantas ventas	H3K5
cuanto	A-6B-5C29D-10E-7F-5G-5H38I-14J-7K-7L22N-5O-7P13Q-10R-4S-16T-9U22V-9W20X-7Y-6Z-6a-7b49c-8e-6f-10g-5h-15i-7j16k-7l-7m-8o-13p48q-14r-7
cuanto $	H11L7U-3p-3
cuanto acumulo	p6
cuanto anda	C8
cuanto ando	U14b6p-6
cuanto ascienden	H6U-4W3
cuanto cayo	H12W-3
cuanto cuento	L-6b10
cuanto cuesta	H-3j10
cuanto dinero	C3H9U-3
cuanto en	L4U4
cuanto es	C-3L-9W-3a18b-3p3
cuanto esta	C7
cuanto facturamos	H12W-3
cuanto falta	n4
cuanto fue	M8P9b-4n11p-7
cuanto gana	H-3W15p-3
cuanto ha	P3U3
cuanto hay	C6L6j-5p5
cuanto he	U3b8
cuanto hizo	H12W-3
cuanto junte	U6
cuanto junto	b4p11
cuanto le	C9H-4L10U-6W-4a6h-8n10p18q-3
cuanto lleva	C9H4U-4
cuanto llevo	H-4U3b7p6
cuanto lo	H-3S3U-3j8
cuanto me	L-5P9b12d6j-4n5p-5
cuanto meti	H-5U13p-5
cuanto pagaron	H6
cuanto puedo	C-3L-3b5d3
cuanto quedo	n6p3
cuanto regalamos	H8p-3
cuanto sale	j9
cuanto se	H14L8j7n-14p6
cuanto tarda	j6n8
cuanto tengo	b6
cuanto tenia	p5
cuanto tiempo	L3b-3n12p-4
cuanto tiene	C6H-3L3P-4U-3W3b4p17
cuanto trae	U-3p17
cuanto traigo	b6
cuanto va	C-3H7b4n-3p8
cuanto vale	L9
cuanto vendi	H-4U10
cuanto vendimos	H13U-7
cuanto vendio	H-5U-7W18
cuanto viene	P11
cuanto*	C7D-6F-5G-3H3I26L5P-7Q-3S-4U5a10b15d-6h-3j-6m12n-4o-4p11q-3
cuantos	C7D-6F-5G-3H3I26L5P-7Q-3S-4U5a10b15d-6h-3j-6m12n-4o-4p11q-3
cuantos an	I5
cuantos canjea	H4
cuantos clientes	I-11U10W10
cuantos entraron	I3
cuantos hemos	I3
cuantos hombres	I4
cuantos inscritos	I4
cuantos le	C3I-3a-3p13
cuantos me	b3
cuantos meti	m8
cuantos nuevos	I6
cuantos pesos	C5L13b-4p-3
cuantos puntos	C4D-4H8I-8U-3b12d-3n5p9
cuantos se	H-5I10
cuantos socios	I3
cuantos somos	I8m6p-3
cuantos ticket	H4I-3U8
cuantos usan	I5
cuar*	D6
cubr*	C4E-3d10f-3h4k4p-3
cubre	d12k4p-3
cubre los	k4
cubrir	C4
cubrir #	C4
cuca	C12E5G5P5T-3a-4d8h6p-3q-4
cuca $	B3C16F7G7P5T-3W-3a-3
cuca a	F-3W6
cuca anda	E6
cuel*	l7
cuello	l7
cuello a	l7
cuen*	A-4B-3C4D11E15F-4H8I-3J-8L-12M-8N8O-3P13R-3S-12T-5V5W3Y-4Z-5a-4b17c-3d12e-4f8g18h6i-4k-5l-5m-3n-10o-5q-6
cuenta	A-3B-3C5D13E15F-4H-3J-4L-5M-7N8P15R-3S-4T-4V7Y-3Z-4a-11b8d14e-3f8g18h-5i-3k-5l-4n-9o-4q-4r-3
cuenta $	D3E-6H-3N14U-4V8W11X-3a-4b12f-5g13h-3j-6
cuenta a	D8f9i-5
cuenta al	E5
cuenta con	G-4d10j11
cuenta de	D-3E8F3G4H3P10W-4b-3d8h-5n-3p4q-4
cuenta del	C3P8U5W-3h3p-3q5
cuenta el	C-3E5
cuenta fue	h5
cuenta la	C6M-4q5
cuenta lo	d3
cuenta mesa	V3
cuenta y	D3
cuenta ☎	G9d-5
cuenta*	H11W4a-3r3
cuentame	H12
cuentame el	H12
cuentas	U3W6r3
cuentas $	U3r3
cuente*	J-3h11
cuento	L-6S-7a10b10
cues*	H-3j13
cuesta	H-3j13
cuesta el	H-3j10
cuid*	a8n-4o10
cuide	a8
cuide $	a8
culp*	D7F4
culpa	D7F4
cump*	F3L10P7W5b-3f5h-9
cumple	F3L3P7W7f5h-8
cumple $	L3P8W7h-4
cumple*	L7a4
cumpleanos	L7a4
cuna*	F5W4Z6h-3l5
cunada	F5W6Z3h-3
cunada $	W6Z3
cunada dale	F5
cunado	l5
cunado $	l5
curs*	H5
curso	H5
curso $	H5
cust*	C-3Q4V9f7h-9i15n-3
custom*	C-3Q4V9f7h-9i15n-3
customer	C-3Q4V9f7h-9i15n-3
da	C-3J7l9n3o9
da acceso	k3
da de	f6l10
dado	A6B-4G6m23r-3
dado de	B-4m23n3r-3
dado ☎	G6
dado*	I4m5
dados	I4m5
dados de	I4m5
dala	f5q4
dala de	f5q4
dale	A13F11G-7H-3S-3T-3V9W5a-5d-7h-5k6l10n4o-5q14
dale #	F11G-4W10d-5h-5
dale autorizo	A5
dale chance	k6
dale cuello	l7
dale de	l8
dale el	A7V6
dale otra	n11
dale otros	F4
dale para	q4
dale permiso	k4
dame	A-3B11D-6E-3G-3H12I7J-3L-7M7N7O-5P15Q-5R7S26T7U6V-6W18X-5Y-3Z-4a-12b-5c3d7e-3f-5g9h-8i-5j-7k-3l-5m-4n-9o-9p-3q-8r-5
dame 15/09	H23S-3T-3o-3
dame chance	S20
dame de	N14W-4g9
dame el	B14H-13P7R5S-4T9W9c8
dame la	I9
dame las	H-4K4T5W6
dame lo	U7
dame los	H8M10
dame mi	N-3S-3U4W-3d18g4
dame otra	R4
dame un	S15
dame una	I5
dame*	H9k4n-3
damela	k4
damela de	k4
damelo	H9n-3
damelo otra	H9n-3
damo*	H-3L16U-3j8
damos	H-3L16U-3j8
dan	L54W-4b-9d-3j-3n-5
dan $	D5L7
dan algo	L9
dan por	L10b-3
dan puntos	L10
dand*	B6V-3n11
dando	B6V-3n11
dando puntos	B6
dar	A7F12G-8H-3Q19T3W-4a-4b-3c-3d3f9j-3k9l-5m-3n3o10p-3q-4
dar $	T6o12
dar de	Q12f10k8
dar entrada	h3k3
dar luz	A9
dar puntos	F14L3Q6
darl*	F7f3n-4q13
darle	F7n-4q13
darle #	F3
darle puntos	F4
darm*	D7N3R4g7j-3
darme	D7N3R4g7j-3
darme de	N4g8
darme su	R4
das	D-4P9b5c-3g7n7q-5
das el	j3n8q-4
dase*	F10
daselo	F6
daselo #	F6
daselo*	F4
daselos	F4
daselos $	F4
dato	Q6S7
dato*	D-3H-4M9N24P-3Q18S8T-3U-4W-4a-5h4i8j-3k3n3q-6
datos	D-3H-4M9N24P-3Q18S8T-3U-4W-4a-5h4i8j-3k3n3q-6
datos $	N11Q14S5a-3h3n-7
datos de	M5S5U-3k4n12q-4
datos del	M5
datos personales	N7
datos una	i7
de	A13B22C3F-11H7I20J-4K-5M-3N23O-11P8R11S-28T-18U-12V-4W5X16a-8c-17e-8f-11h6j19k-4l6n-7o-22p3q5r6
de #	A8B7C10E-15F-5G-13H-9I-3L9M22P4Q-5U5V-4Z-3a-7b7d4e-4f-5h-9i9j9k-4m-3n21p-4r-4
de a	D-3L5Q-4W-3a13j-6r9
de acceso	R10
de acciones	B11
de actividad	B11
de afiliados	I13
de ahi	N5l5
de ahorita	S-3V-3h-3i11n6p8
de ajuste	A4B7
de al	k3n-4q6
de alguien	C4E7P3Q4V3c-3
de alta	B5C-4D-3H-3I7J6N-4P-4Q4U-4V-4W-4X-3a-3b-3f19g28h-4j-6k7l-3m20o-3q-5r-5
de anoche	B4H5a3
de antes	H-4Q5V3i9p3
de antier	F5H10n-3
de arriba	Z9q-5
de atender	p4
de atras	B-3V15a7
de autorizaciones	A6
de ayer	D6H30K3Q4W-4b10i-3j-3n-5
de baja	D-3N17P-3Q9W-4X-3b-3g-4j-3k-5l16n9
de bienvenida	F5G5L8h-3
de brayan	R3
de cada	Y6
de caja	A8H16I-3R6a-4l15m10n-6q-6
de cajera	k10l-3m4
de cajeras	l8q-3
de cajeros	B10
de cambios	B12
de captura	k4
de carlos	k4
de carne	c6
de casa	h3
de cashback	G6
de celular	R6l-3
de cerrar	B3
de chat	Z17q-3
de cinthya	l9
de clienta	f7q8
de cliente	B-4C3I-6P6Q-3V15f9
de clientes	D-3I13N7P-4f9g10j-3
de cobrale	C3
de cobrar	Q4d3h3
de colaborador	R10
de comer	O3S8a3j3n5q-3
de compra	L4h8
de comprar	L6P-3g5
de compras	P6
de confianza	k5l3q-3
de confirmar	n3
de contacto	Z4
de cortesia	F19G6h-5q-3
de cuanto	L5U-4n19p-9
de cuantos	I5
de cuenta	P15
de decirme	b6
de dedo	q7
de despensa	Q3
de diciembre	H4l7
de don	W7d3
de dona	B6C-6E5F4W4d6h5q-4
de donde	D-3N-3P18r21
de edith	R10
de el	A5G9d6h-3i4q-3
de ella	i6p12q9
de empleado	k11
de endenantes	i3
de enfrente	W4
de esa	K4S5n-3q7
de esta	B9H4K4M5P4h-5i3p3
de este	C4E4P5U4f-4h-4q5
de esto	D-3L-3N16T4b-3r4
de firma	A5
de guardar	N3q3
de hace	A3C-4D-3L-3Q-3W-4h-5i9j-3n16p8q11
de hacer	i4q6
de hoy	B-3D9H22I6L4P-4Q-4U7W6Z-4a-8h8j-13l5n6p3
de ir	p4
de irse	p7
de jalon	L5Q5j-3
de karla	A5
de la	B-8C9E-8F-6G8I-5J3K4M-8N3O11Q-16R-9U9V12X7Y3Z14a12c5d3e-14f-9h5i-10j-11m3n9o-6p12q-33r17
de las	A-11C7H13L-3M-3Q5X9Y-3a-4d4e5h-4j6
de lealtad	N4g4
de leche	j5
de lentes	h3j6
de listo	G6
de lo	A-8H-7N-3P11Q-3T6U12Y7d20j-6n3q-5
de los	A15C-9D-3E-7G-5I4L-5N10P-4Q-4W-8X8Y-9a-4d11f10g3h9i-4j3k-3l16m-4n5p-3q-6
de lujo	o17
de lunes	H6
de lupe	C6G5
de manana	k6
de mas	B5C-6D7F-4G24I-3W-3d-3n-4q17
de maura	A11R4
de mayo	H9f6h-5
de menos	F-3G8h-3q7
de mercancia	h3
de meter	h-4i6q6
de mi	A4E-4H-3L4N5P9Q-3R5U5W26X-4Y3Z3a-6b-3d6f-4g-8h-7k9l-3q-5r-3
de miembros	I18
de mis	B12D-4F-4H-4P-7U7W10X-5Y10b5d3h-3
de monedero	C3F3
de muertos	H5
de nachita	G7
de nada	X-3o19
de nayeli	A8
de nora	q4
de nota	M5h-3
de noviembre	H-3j6
de nuevo	O5X-5Y7f-3h-3i12n18
de numero	D-3N4q5
de octubre	P3
de opciones	T6
de otra	C4Z5h-3i-9n-4q28
de otro	Z5q6
de pagar	T5d-3h12
de parte	O4j-3r15
de paty	E7W5d-3
de pelo	D13
de perla	C6R7
de personal	l6
de pesos	Q7
de pintura	L6j5
de prueba	q10
de puntos	D4E3F-5G-5H-5L3N-3P-4W-4X4Y-3b14d-3f8g8h-4j-3n-7p16
de que	A6H-5L17M4P3Q12T5W4X-5a-3b-3d-4i-3j-6n15o-6p-5q-7r12
de quedo	h4
de quien	A4B-3M24W3h-3q-4
de realizar	q3
de recien	h-4i4q5
de regalo	F14G-6
de registrados	I7
de registrar	J5Q4h-3k5p6
de registro	R3
de regreso	e5
de regularizar	C-4E9
de resolver	K6
de rogelio	C4
de rosas	b-3j6
de rosaura	F5
de saldo	C-4E10F12G-3W-3b8d4h-5p4
de salir	i3
de semana	O9l3
de senora	q11
de si	q3
de siempre	h9q-4
de soporte	c10
de su	D7E-6G-5N15S3d14f-7g-5h-3q12
de sucursal	k6
de sus	C-3G-7J6d11
de tavo	E12
de telefono	Q6
de ticket	M-3q5
de todas	W3n-3o7
de todo	H5P3W5Y4
de todos	H4I8W-4m5n3
de tomas	l5
de trabajadores	m10
de un	C8E10H-4P4Q7W-4h3i5q-4r7
de una	B5C7W3d7f-5h6
de unas	h10
de ustedes	c9
de usuarios	m11
de vendedora	R3
de vender	i5m3
de venta	H7M3
de ventas	K3T5U4c3
de ver	C-3Q4n8
de veras	r9
de verdad	c9
de viaje	H6
de vuelta	H-3T3e20
de wendy	G7f5
de ☎	E23F-7G17P7W8f-7h-16
debe	C9D-3E19G-3Q4d3h-7n-6
debe ser	C-3E14
debe traer	E7h-3
debe*	D11E5F8a6d-3h-8j-3n-3
debemo*	F4G3h-3
debemos	F4G3h-3
debemos #	F4
deben	C4D4h-3
deberi*	D7E7p4
deberia	E7p4
deberia tener	E7
debi	n-8q15
debi*	D7G5J-3Z5d3h7n-4p-3q4
debia	Z5h8
debia $	Z5h5
debien*	D8d6p-3
debiendo	D8d6p-3
debite*	G7
debitense	G7
debitense #	G7
debo	K4Q10a-3n-15o24q-5
debo hacer	Q11n-3
deci*	C9D-4F-3L3P-3Q8T3W-3Y7a-3b3c4d-5f-5n8p9r-4
decia	E3
decia #	E3q3
decir	C5D-3Q10T3n9
decir en	Q10b-3n7
decir que	n5
decirl*	C3d-4p10
decirle	C3d-4p10
decirle $	C-3p10
decirle al	C6
decirm*	Y8b6
decirme	Y8b6
decirme mi	b6
dedo	M-3h-3q17
dedo*	Z4
dedos	Z4
dedos gordos	Z4
defe*	e7
defect*	e7
defectuosa	e3
defectuoso	e4
defi*	N4f-3l14
defini*	N4f-3l14
definitiva	N4f-3l14
definitiva ☎	f-3l14
deja	C-3H-6J17L-3M-3Q-3S36X13Y-3a-5d3h-4j6n-7p-3r-3
deja busco	S7
deja de	X14
deja que	S4
deja*	C-5D-3E24F-9G-4H-3J42N-4O-5Q-5S27T-5U-3V3W-4X11Y-5a3c-3d-3f-4g-3j-5k4l-5n-10o-11q4r-3
dejala	E4J16V5f-3k5n-6
dejala $	J12n-5
dejala asi	J5V3
dejala en	E5
dejala lista	f-3k6
dejalo	C-3E21F-8G-4J28a-4h-3o-5
dejalo asi	J14o-3
dejalo como	E5h-3
dejalo en	E7F-4
dejalo nomas	E9F-4
dejame	S32Y-3a-3
dejame checar	S7
dejame le	S3
dejar	N-3X12h5l-3q9
deje	h5
deje*	V5X12n7
dejen	X12
dejen de	X12
dejo	B-3G8H21O-3P-3Q-3T-5V-4a3c3e8l10n5o-3
dejo abierta	B-3a8
dejo el	H13O-3a-4l11n-3
dejo mas	H8
del	B24D3E-6F-13G8H30I-4J-7K-4M4N11O-12P16R-5S-7T-10V5W19X-10Y-3b-6c-14e10f-12h4i-3j9k-14l6m-4n-8o-19p19q-8r-6
del #	B10G-3H16W3h-6i-3
del 20/11	H10
del 3/11	H12
del 3x2	j4q3
del agua	a8
del ano	L3
del bot	l9
del cafe	P5h6
del canje	p6
del celular	L4q9
del centro	D3j10
del chat	T6
del cliente	F-3P6Q-3d3f-4p15q3
del dia	B15U15W6a-4
del folio	e3q7
del gas	Z8
del gerente	B5
del hijo	q5
del jueves	H9a-3
del kilo	j8
del lunes	D8H-7M6Y9h-4
del martes	F3H11N-3P4j5
del mes	B8H8U-3W3b6
del mismo	Q11i-3n-3p3q-4
del monedero	C-3E-5F-3G20H-4L8N9Q-3d14f-4g-6h-8n6r5
del mostrador	f3g6m4r4
del nino	a6i3
del nuevo	R5
del numero	C9
del perfume	i5
del personal	B6Q6m7
del precio	q3
del primero	H7
del profe	E9
del programa	C4I7L4N3W10l-4p-3
del puente	H4
del que	V9i4
del regalo	G8d-4h-3
del repartidor	q3
del sabado	H-3M5P6W5b-3
del senor	A3P4p6
del sistema	D-8N11W10c4i-3l12n-3q5
del taller	Q-3f7
del taxi	n4
del telefono	h-3q6
del ticket	D6M10P-3Q10e5h-19j4n8
del trabajo	P-3S10Z8j-3
del trimestre	H4
del turno	K5U6W-4h6k4l4n-3q-4
del uno	H6
del vestido	h3
del viernes	H3W6q3
del ☎	A8B-3C3D-3G7H-4L-3P15W12a-3e6f-10h10k-4n6p-5q-6
dele*	N17q6
delete	N17q6
delete my	N17q6
dema*	G8S3V14a-4q-4
demas	G8S3V14a-4q-4
demas $	S3V15h3n-4
demo*	C-3d3f9n7
demos	d3f9
den	L9W8d-5g4
den puntos	g5
deni*	f6k6
deniss*	f6k6
denisse	f6k6
denisse atiende	k6
dent*	h3n9
depo*	W13a10d-4h5
deposi*	W13a10d-4h5
deposito	a5h5
des	J7n5q-3
des de	J10
desa*	D19F-3N7S-4W-4X13Y-5a4b-9d-6g-7h-4j7k-3l16n-10o-3q25
desact*	S-3X14Y-4a-3k-3l18
desactiva	X4k-3l15
desactiva a	k-3l16
desapa*	D21N7b-5d-6g-5n-3q8
desaparece	n-3q9
desayu*	a8b-3j9
desayuno	a8b-3j9
desayuno $	a8b-3j9
desb*	n-3q10
desbar*	n-3q10
desc*	C-8D5E-4F-5G33H-6J-3L-3O-6Q-3S-4T-5V-4W15b-4c-3d24e-3f-5h-8i-3j25k-3l8n-7p-6q10
descan*	O-3W5j20n-5o6
descom*	a9
descompuso	a9
descon*	C-4D4E-3G19P5W-3d13h-3l10n-3o-3p-3
desconecta	l11
desconecta a	l11
descontar	C-3G11d13p-3
descontar puntos	G16d-3
descontarle	G11
descontarle a	G6
descontaron	P5
descontaste	D4
descue*	C-4D3F-3G15P-4W13a-4d12f-3h-4j7o-3q6
descuenta	C-3D3G-3J-3P-3W15a-4d15j7o-3q6
descuenta #	d6
descuenta $	J-3W7n6q10
descuenta con	D6
descuenta de	W7d10j-3
descuenta del	W4d3
descuentale	G19d-5h-5
descuentale #	G7
descuentale del	G4
descuentale lo	G8d-4h-3
desd*	H5I11L8O15P3U15W6a-4h-5j-3n-4p-4q-4
desde	H5I11L8O15P3U15W6a-4h-5j-3n-4p-4q-4
desde cuando	P5
desde hace	I7
desde la	O6
desde las	U7h-3
desde mi	U7
desde que	H11I6
dese*	N3W5d3g3
deseo	N3W5g3
desg*	P11
desglo*	P11
desglose	P11
desglose de	P11
desh*	N13W-3a-4g-4h-12l7n-9o-4q57
deshab*	l8
deshabilita	l8
deshabilita el	l8
deshac*	h-10n-4o-3q29
deshacer	h-10o-3q26
deshacer $	o-3q13
deshaz	N10g-3n-3q18
deshaz*	q11
deshazla	q5
deshazla $	q3
deso*	S15
desocu*	S15
desocupe	S6
desp*	D-5H-4I-3J-3O-5P-5Q6S22T8V3W5Y-4a-9b4c-5d8g-4h11j-6k3n5o-8p9q-6r-3
despac*	T11U5V6a-3h7k6o-4
despache	U5V3k6
despache $	U5k7
despacho	S3V3
desped*	l4
despedi	l4
despedi a	l4
despen*	C4Q3d12n-3
despensa	C4Q3d12n-3
despensa $	C4Q3b4
despue*	D-3H-3L4P-3Q5S25T-3W-3a-3b5n-4p12q-3
despues	D-3H-3L4P-3Q5S25T-3W-3a-3b5n-4p12q-3
despues $	S9
despues de	B3L5Q4b4n-3p6
despues del	S3p6
desr*	o-4q17
desreg*	o-4q17
desregistra	o-4q17
dest*	N5
deta*	H4M10N-3P19W-3d-3h-3
detall*	H4M10N-3P19W-3d-3h-3
detalle	H4M10N-3P19W-3d-3h-3
detalle $	H5M8
detalle de	N-3P19W-3d-3
dete*	A10X8
deteni*	A11
detenido	A11
detenido por	A11
devo*	A11B7C-3F-3G4H-4M-8O-3P-5Q7T-3W-4Y3a-6d-3e81h-13i-3j-4k-3l-3o-6q-4r-3
devolu*	A12B8M-6Q9Y3a-4e30h-6j-3n3o-4q-4
devolucion	A12B8M-6Q9a-3e30h-6j-3n4o-4q-4
devolucion $	A6Q10a-3e9n7o-4
devolucion de	A7B8M-3e4
devolucion del	e5
devolucion parcial	e3
devolucion por	e3
devolv*	G5e44h-6
devolver	e22
devolver #	e3
devolver lo	e5
devolverle	e3
devolverle #	e3
devolvieron	e13
devolvio	G7e4h-3
devolvio el	G6e-3
devu*	D-3F4G-4M-3e45h-7n-7q10
devuel*	D-3F4G-4M-3e45h-7n-7q10
devuelvan	e9
devuelve	M-3e26h-4q-5
devuelve #	e8h-3
devuelve el	e11q-3
devuelvele	F5G-4
devuelvele los	F5G-4
di	D7G3J7l5n-4q8
di $	J9q-6
di a	q3
di de	G4
di las	l6
di mi	D9
dia	A-3B12C-9D-8E-3H37L3O13P17R-3S-5T-6U34V-6W17X-3Y-3Z-3b-4c-3d-6e-3i-6j-3l-4m-3n-7o-8p-3q-7r-4
dia #	H28a-4h-5i-3q-3
dia $	B14H6L4O5P-4T-3U20W4a5j-4o-4r-3
dia aqui	O8
dia de	H3Q5W4
dia jalo	H7n-3
dia me	D-4O-5P7h8
dia o	n3
dia para	H4
dia por	U6
dia ya	O4
dian*	l7
diana	l7
diana hasta	l7
diar*	D5H-5X4Y11
diario	D5H-5X4Y11
diario $	D5Y3
dias	H11O44P4T-4V-3W-3Y6a-8h-4i-3j18l4n-8o-13q-6
dias $	H7O28a-4n-3o-8q-3
dias a	O3
dias anda	l6
dias por	H9
dice	A8D12F-4G-3H-4J-4M7O5P3R3T-7U-3V-4W-8d15h-3j-3k-3l-3n17o-12q7r3
dice #	D4
dice $	O-6T-3n17o-4
dice el	L4O13n-4
dice en	n5
dice la	A4h3n-4r5
dice mi	a9
dice que	A4D11H-3J-3L-4P6Q4R4W-3a-4d18h-5n-11q11
dice su	E6
dice*	C7D-3Y10a11b4n5o-4p-5q-4
dicen	a12o-3
dices	C7D-4Y10b5d3n5p-4q-4
dices cuanto	d6p-3
dich*	a4n3
dici*	H3I5l7
diciem*	H3I5l7
diciembre	H3I5l7
diciembre $	H4I5l7
dict*	Q6h5n-4q4
dictar	Q6h4
dictar*	q4
dictaron	q4
did	T-3a-3h-3n36o-6q-4
dier*	D10G6H9I8L-6N-5O3P10U-4W-3X-3d-3j-3n15p-4
dieron	D10G6H9I8L-6N-5O3P10U-4W-3X-3j-3n10p-4
dieron $	D3
dieron de	I11N-4U-3n12
dieron el	G5
dieron hoy	H11p-3
dife*	D3V8
difere*	D3V8
diferente	V8
diferente $	V6i3
difu*	N-3X9Y10j-3
difusi*	N-3W-3X9Y10j-3
difusion	N-3W-3X9Y10j-3
difusion $	N-3W-3X9Y10j-3
diga	D5S8n-5p3
diga el	C3S3
diga*	C7D-5X6b9h-5r6
digame	C7b9h-4r6
digame por	b3
digi*	f3q11
digito	q11
digo	D5Q-4S20T-3a-4n4o-3q-3r6
digo $	D5S16a-3
digo que	n6
dije	J9a-3h-6n-3q14
dije que	J5q6
dije*	A7b5g4
dijero*	A7b5g4
dijeron	A7b5g4
dijeron que	A7b6g5
diji*	J-3n17
dijist*	J-3n17
dijiste	J-3n17
dijiste que	n5
dijo	T-3g5h6n9q-3r3
dijo el	h7n7q-4
dijo la	D4
dijo que	D-4g5n4
dile	a8c3p4
dile a	a8
dime	A-3B3C17D-4E-5H8I4L-7M3Q-4S-4T13U7V-3W12a-7b9c-4d-8e-3f-3h-7j-6l-3m8n9o-4p7q-9
dime $	P3n3
dime a	m4
dime cuanto	C-3H8U-3W9b3
dime el	H4P-4W11d-3
dime en	n5p4
dime lo	C6U7
dime los	C11E-3I6W-4m6
dime nomas	H5
dime que	M5T7W4h-3
dime quien	B5
dime si	M-7b8n11
dime todo	T4
dime*	C10U4n-3p3
dimelo	C10U4n-3p3
dimelo $	C10U4n-3p3
dimo*	m7
dimos	m7
dimos acceso	m7
dine*	A-3C8D-6H13I5N-3P-4Q-3S-3U-4X-3a-5b19d10e19f-3g-4j-3n-9q9
dinero	A-3C8D-5H13I5N-3P-4S-3U-4X-3a-5b19d10e19f-3g-4j-3n-6
dinero $	D-3H6I6L7b-5e20n-3q-4
dinero a	W7
dinero de	d4
dinero electronico	d8
dinero en	b12d-4
dinero llevamos	H10U-3
dinero que	d5
dinero trae	p6
dio	B13C-4F6G-3L6d-3f-4h5
dio de	B14f-9
dio mal	D3F4h-3q5
dio su	f7
dios	S-3a15o17
dios $	O3a6
dios te	Z3a7
dios*	a8h-3q5
diosit*	a8h-3q5
diosito	a8h-3q5
dire*	D-3c6j13
direcc*	c-4j15
direccion	c-4j15
direct*	c10h3
directo	h3
disc*	D-3F3O14Q4V-4X-3Z24a-4c-3d-3o-3r4
discul*	D-3F3O14Q4V-4X-3Z24a-4c-3d-3o-3r4
disculpa	F4Q4Z11
disculpa $	Z10
disculpa con	F4
disculpe	O14V-3Z12a-3c-3o-3r5
disculpe $	O13Z8
disp*	C8T8p5
dispon*	C8T8p5
disponible	C8p6
disponible del	C7p3
disponibles	T8
dist*	R4V17n9p-8
diste	R4n10p-8q3
diste con	n9p-8q4
diste no	R4
distin*	V17
distinta	V5
distinto	V12
distinto $	V8
do	Q13T19a-3b9n-6o-4q-6
do i	Q14b9q-5
dobl*	D19E-3G3L5O-3W22a-8b-3d-4g-3i3n6o-7q10
doble	D24E-3G3L11O-3W3a-8i3n7o-7q6
doble $	D17L7O-3a-6n11o-7q5
doble a	D4
doble asi	F4
doble quita	q4
doble y	D5
doce*	b-3j5n-5q6
docena	b-3j5n-5q6
docena de	b-3j6
doct*	a8f4j4
doctor	a9c3j-3
doctor*	f4j6
doctora	f4j6
does	C7p12
domi*	D7H11L-3Q-3W4a3j17k3n-4p-3q-3
domici*	W6h3j9
domicilio	W6h3j9
domicilio $	j4
domicilio de	W7
doming*	D8H11L-3Q-3a4j8k4n-3p-3q-3
domingo	D9H11X3j6n-3p-3q-3
domingo #	H5
domingo $	D6X3j7
domingo cuanto	H8p-3
domingos	a6k4
domingos ☎	k4
don	C11E-4G8H-3Q-3a-4f11h7i-3j-3k4l-3n5
don beto	C3F-3G6
don chuy	R3k6
don eloy	C4W7d3e3
don fidel	q4
don heriberto	F6n9
don nacho	G6
don pepe	c3
dona	B3C13D9E3F13H-6L-4P8Q-3S-3T-4U-3V8W9a-6d4h11k-3l-6n-13o-3q-7
dona $	n-3p6
dona carmen	D8d-3
dona cuca	C12E5G5P5T-3a-4d8h6p-3q-4
dona licha	p3
dona mago	E-3F9V11n-5
dona tere	E3
dona*	i3
donas	i3
dond*	A-4C-4D3H-3J-5L5N-4P6Q24S-4T11W-5X-3a4b-7c4d-6g-3h-10j18n7o-5r15
donde	A-4C-4D3H-3J-5L5N-4P6Q24S-4T11W-5X-3a4b-7c4d-6g-3h-10j18n7o-5r15
donde empiezo	T10
donde estan	j8n3
donde la	n3
donde me	r12
donde puedo	L10b-3d-3
donde salieron	P8
donde veo	P-11Q20h-6n12q-3
dorm*	H7
dormir	H7
dormir $	H7
doy	Q6S10a-5h7k-3n20p-3q-6
doy de	Q6k-3n10
duda	D5H-3K18Q5S6T-6U-3V-4a-4m-3n15o-3
duda $	K10Q6S6T-3V-3n7q-3
duda de	n11
duda*	K21U-4a-3o4
dudas	K21U-4a-3o4
dudo*	K38a-3o-3
dudosa	n3
dudosa*	K19
dudosas	K19
dudosas $	K17
duel*	a20
duele	a20
duen*	W4c11
duena	H3c4
dueno	W5c7
dulc*	R4h7i-4k5m5
dulce	R4k5m5
dulce $	R4m5
dulce karina	k3
dupl*	G3O-3a-7i35n-3o-5q4
duplic*	G3O-3a-7i35n-3o-5q4
duplicados	G4
duplicados elimina	G4
dura*	L16j-6
e	H-3P4U24p-5
echa	q5
echa*	D5E-4F9M-5Q-3U5V3W-5Y4a3d5h-5i-4k3o-3p4q17
echala	q7
echala para	q4
echale	C3E-3F5G3V4a-3d4n5
echale #	F10G-3
echale para	G7q5
echame	H4U6Y5k4p5
echame a	k5
echame los	H7
echar	M-4d3h-3q13
echar abajo	M-3q8
echar para	q6
echo	J4U7
echo para	J4
edad	Q3T3
edga*	l5
edgar	l5
edgar $	l5
edit*	C-5E37O-3R10d-4k5n-3o-4p-4
edita	E17
edita puntos	E17
edith	R10k5
edith $	R10
edith de	k6
efec*	C-4D-5J3L3W10b-4d12e8j-3n3q6
efecti*	C-4D-5J3L3W10b-4d13e8n4q3
efectivo	C-4D-5J3L4W11b-4d5e8n4q3
efectivo $	J6L5Q-3W-3e8n4
efectivo mitad	Q4
efectivo y	W7d-3
efic*	n-5o14
eficie*	n-5o14
eficiencia	n-5o14
efra*	l9
efrain	l9
efrain del	l9
eh	J15O-3T26a-5n-11o-7q-4
eh $	J7O-3T26a-5n-3o-7q-4
ejec*	a-3c21o-3
ejecut*	a-3c21o-3
ejecutivo	a-3c21o-3
ejecutivo $	a-3c21o-3
ekiv*	o-4q21
ekivok*	o-4q19
ekivoke	o-4q19
el	A6C-5D3F-3G6H14I-7J-5K-4L8M13N-18O-14P11R20T-15U-25V17W18X-8Y5Z-5a9b-17c8d5e12g-6h-10i7j22k-9l13m-8n-14o-25p-5q18r-8
el #	D-4J9L5M13P11W-3a-4d-3e-3f5h-15i7j4n-5q5
el $	C-3J-3Q-3T3V-4W-3Z-3a-3d4i16l-4p18q10
el acceso	R8l16q-3
el acumulado	H6
el ajuste	A11E-3n11p3
el anterior	H9
el apagon	h3
el avisos	X4
el banco	H5K5
el bono	G13q-6
el buen	H14O-3
el cafe	S7d3p8
el cambio	D5J9q-9
el camino	Q5e-3
el camion	a12j-4n3q-3
el celular	W-3Z9d-4h4i7l4q8
el changarro	H6
el chat	J7r6
el chisme	S-7a10
el cierre	H13
el cliente	C-3D13I-4J4Q8S4V-10d3f-5h4q8
el codigo	R12g4q3
el colchon	f3
el contrato	l9
el corte	H-6L3Q7W11X5Y9a-5j9o5p-4q-4
el dato	Q3S4
el de	A5B-5D3H-7U6V21W-5a-4d-3h10p4
el dedo	q9
el del	H-4M5V6a7h-4i4k4l3q-4
el descuenta	A3D5n5q4
el detalle	P11
el dia	H19W10a-3n-4
el dinero	W6d12
el doble	F3G3
el doctor	a9c3j-3
el domicilio	W7
el domingo	D6H12j3p-3
el don	q4
el dueno	W5c7
el empleado	G5
el encargado	c5n4
el enlace	R11
el equipo	a-4k5m24q-4
el estado	P9n3
el folio	M10Q6a-4h-7i-4n15q13
el gas	a6e-3j10
el gerente	W-3c15n-3r3
el grupo	Z8
el gusto	m-3r9
el historial	P11
el horario	W3j4
el importe	n-5q10
el ingeniero	Q-3c11i4
el intento	o7
el internet	K8Q3a10j-3n-4
el jefe	U5
el joven	C7P4V8W-3f4
el jueves	P8a4j-3
el juguete	e3
el letrero	g6n6
el limbo	K11U-3q4
el link	Q-3R17
el lunes	G5H16S6a-5k5n-3
el mandado	b5q3
el mensajes	R4X-4Z4n10
el menu	T31V-4n-3
el miercoles	H8
el minimo	j5
el mismo	L3V8r5
el monedero	E26G-4I8L11V-3a-3b-3f-8g-5j-3m-3n13p4q-3
el monto	Q7i3q8
el mostrador	e3k6q3
el movimientos	p3
el muchacho	C4H-3d-3h4l6m3n3
el negocio	H10p-4
el nino	D-3Z10a6n3
el nombre	f3
el nuevo	T4W10d-3
el numero	C-3H-7I3J4M4P-3W4c12h3l7
el ok	A11
el otra	i5
el otro	A6V7i3
el padron	I6
el pago	e5
el pan	i5j3
el pantalon	e3j5
el paquete	j9
el partido	a9r-3
el paso	l7
el pastel	F7e6q-3
el patron	q3
el pedido	e9j8n-3
el permiso	A5W-4l14
el perro	a8j3
el pollo	L7j-5o7
el porcentaje	W4
el practicante	k8
el precio	W23n-3
el primero	V7f4h-3
el procedimiento	Q5
el producto	e6
el profe	C3P9
el programa	I13N3W-4f8g8n-4
el promedio	H6
el proximo	V8
el punto	L6W7
el qr	R6k-3
el que	C-3D3J4Q-3T4V36Z-3a-3c6d-3n-6o-4q3
el rastro	B16H-5W-4
el recibo	D3M10h-5
el regalo	G5S7d5e-3p6
el registro	B3P3n10
el remuevelos	G5
el reporte	H-5X10Y13a-3q-3
el responsable	c7n6
el resto	d6
el resumen	H-9U4X7Y9n3
el sabadito	H10
el sabado	B5D3H3
el saldo	C3E3F16G20H-3P-8Q-4V-3W5d3f-4h-7i-4p13q-5
el senor	C3D3L3O12P-4S7V-4W-4d-5f5h4n-7q4
el servicio	D7
el si	A5n-3q7
el siguiente	V5
el sistema	B9D-6E8H-3M3Q5S3T-3W-3a-5f3h-3k5l-4m6n13q-6r7
el sueldo	W15
el tambien	k3
el telefono	S5Z10a-3c-7f-4h9j4n8q4r3
el termo	L5d6p-3
el ticket	D3H-3M6S12V-3W-3a-3e3h3i-5n-3q27
el tinte	H-3d6j13p-5
el total	H14Y7q6
el trabajo	l12
el trato	D7L3
el turno	W7
el ultimo	P-6p6q12
el usuario	l5
el vestido	e3
el viernes	F3H3a14j3
el vinculo	R5
el wifi	K3
el ☎	C19D-3E7H-3L-3P11V5W-3a-4b8d6e-4f-6h12i-3k3n-6p-6
elec*	d8
electr*	d8
electronico	d8
elim*	C-3D-3F-5G13N43O-4T-3W-3X-3a-7b-3c-3d-4g-3h-3i-3l17n-7o-6q26
elimin*	C-3D-3F-5G13N43O-4T-3W-3X-3a-7b-3c-3d-4g-3h-3i-3l17n-7o-6q26
elimina	F-5G14N3i-3l6q9
elimina #	G4
elimina al	l9
elimina por	G4
elimina una	q5
eliminala	l7q12
eliminala $	q10
eliminala por	l8
eliminame	l4
eliminame a	l4
eliminar	N5
eliminar mis	N5
eliminen	N10
eliminen mi	N6
ella	C-3E-3G-4H-4P6T-5V5W-3a-3d8h-8i24n-5p18q6
ella #	i4
ella $	C-5F4H-3P7T-3i5n-5p19q3
ella no	n3
ella trae	C4V8
eloy	C4W7d3e3
eloy $	W7d4
elvi*	l3
elvira	l4
elvira pidio	l4
emil*	B6W3a-3m12n-7
emilia*	B6W3a-3m12n-7
emiliano	B6W3a-3m12n-7
emiliano $	B6W3a-3m12n-6
empa*	E3
empe*	I5W-4a9d-6f4g13h14l-3n-6o-5
empeza*	I5W-4a-3d-6f5g13h11k3n-4o-3q3
empezamos	I5h12n-4q3
empezamos $	I5h15n-4
empezar	L3W-4d-6f5g14k4
empezar a	L3g6
empezar mi	k5
empi*	C-5T9c-3d-4f14h7k5
empiec*	f8
empiece	f8
empiece a	f8
empiez*	C-3T9c-3d-3f6h7k5
empieza	f6h-3k6
empieza con	f8h-3
empieza fernanda	f-3k6
empiezo	T9c-3h11
empiezo $	T10
empiezo con	c-3h11
empl*	B10C-4D8G3H-4I-4M6O-4P-6Q3R7T-3U-3V-3W-5a-5c-3d-3f-6h-4k17l13m31n-5o-6q-4
emplea*	B10C-4D8G3H-4I-4M6O-4P-6Q3R7T-3U-3V-3W-5a-5c-3d-3f-6h-4k17l13m31n-5o-6q-4
empleada	M7k4l4m4
empleada $	l4
empleada dulce	m5
empleada olga	k5
empleado	C-3D9G3Q6R8W-4f-4k14l10m-4
empleado $	Q6R8k18m-4
empleado con	l9
empleado mio	l4
empleado retiraselos	G5
empleados	B12I-3O-3P-4a-3m30n-3o-5
empleados $	B12P-4m16o-3
empleados activos	m5
empleados ves	m7
empr*	r9
empres*	r9
empresa	r9
en	A4B-4C9D-16E18F-5H5J-5K12L21M-6N-8O-11P6Q9R-10S18T-8U6V-3W4X-4Y-7Z4a11b6c-8d4e-15g3h-11i-16j4k9l-8m13n7o-20p7q5r-15
en #	C10E31F12M-4P-3W-5a7d-11e-3f-3h4n-11
en algo	A5
en blanco	T6
en bodega	K-3U-3W12
en caja	D4H-4U5V9f-4
en ceros	C6E10f-3
en cocina	j3
en contra	E-7F-3G13
en cual	n3
en cuanto	C-3H-7P-3U10W-4b7j10p9
en curso	H5
en diciembre	I6
en dinero	L8b-4
en duda	K18Q6S6T-3V-4a-3n3q4
en efectivo	W6
en el	A-3B5C3D-5E-7I17K7L-4M3N3P-7U-8V-4Z-3c-4f17g7h-7j-3k10l-3m8q3
en espera	A7
en esta	C-4E-4d26h-4m6
en este	a4
en esto	Q5m9
en la	A-3C-6D-3H13I-8J-5L-7M8P-6Q4S15T-4U4V-4W-14X6Y3Z3a8c5e-3f7g4h12i-3j-13l-3m3n-10o-4q12
en las	L4k3
en lo	H5V9
en los	E8L-3g7
en mi	P6U6W-4b9j-4n5
en monedero	b12
en mostrador	V5f-4k4
en noviembre	H7
en otro	S5V-3Z12
en pesos	L4
en puntos	H8d5p-3
en que	D-5F-3J13K-4L6M-4P25Q9S-6T4V-3W-4a-4b-3c-4d-5e-3j-3n17p6q-6
en revision	A8n-5
en su	C8E5G6L-3W8d-6f-3n3
en tarjeta	d5
en tienda	h5
en toda	l7
en todas	L12
en total	C-5H5I-3L-4P6U6h3p3
en un	L5Q6S7n-4
en una	W5h-4n8
en ventas	U6
en veremos	n5
en vez	W8d-5k4n-3q13
en ☎	C8E-3
enca*	A4D-3H-3I-4R14T-3U-3W3c6k16m4n-4o14p-3r-3
encarg*	A4H-3I-4R14U-3W4c9j3k16m4n-4o-4p-3
encargada	A5R6W7k13n-6
encargada $	W8k14
encargada abril	R7
encargada que	A4n-3
encargado	I-3R8W-3a-3c12k3m6
encargado $	R9a-3c6k-3n4
encargado de	k6
encargado del	c4
encargado registrados	I-3m6
encargar	j6
encargo	a7
enci*	D3H-3U4W-3Y11
encima	D3U4
enco*	M4
encont*	M4
encontre	M4
encu*	M12S9f4h-7q-3
encuen*	M12S9f4h-7q-3
encuentra	M4f4q-3
ende*	E9q3
endena*	i3
endenantes	i3
endere*	E9q4
enderezarlo	E5
enderezarlo $	E5
enderezarlos	E4
enderezarlos $	E4
ener*	H8P3
enero	H8P3
enero contra	H8
enfe*	F4h4
enferm*	F4h4
enfermera	F4h4
enfermera compro	F4
enfr*	W4f5
enfren*	W4f5
enfrente	W4f5
enfrente $	W4
enga*	D4
enla*	R23
enlace	R23
enlace de	R5
enlace hazle	R5
enlace para	R7
enlace que	R6
enli*	D-3K19P6U4
enlist*	D-3K19P6U4
enlistame	D-3P7U5
enmi*	E9
enmien*	E9
enmienda	E9
enmienda los	E9
enoj*	D9F3n-4q3
enojad*	D9F3n-3
enojada	D7F3n-3
enojada ☎	F4
enro*	C-8f29
ense*	A-3B-3H-4I12K11P8Q16T12U-3a-4h-4l-6n8o-4q-7
ensena*	A-3B-3H-4I12K11P8Q16T12U-3a-4h-4l-6n8o-4q-7
ensename	A-3B-3H-4I12K6P9Q17T11a-4h-4l-5n13o-3q-7
ensename a	A-7Q32h-3l-4n-4
ensename la	m5n11q-5
ensename las	K5
ensename lo	A6
ensename los	I9
ensename quien	I7
ente*	J-5O-5T15X-4Y8a-6j-3n-3o37
entend*	J-5T16a-3o19
entendi	J-4T18n6
entendi $	T20n-3
entendido	n-8o21
entera*	O-4Y8o18
enterada	O-3o12
enterada $	o5
enterado	o6
enterado $	o6
enti*	D-3J-8T28X-3Z-3c11
entien*	D-3J-8T28X-3Z-3c11
entiendes	T7
entiendes $	T7
entiendo	D-3J-8T21X-3Z-3c11
entiendo a	T3c3
entiendo nada	J-5T10
ento*	J4T-5f-4n29
entonc*	J4f-4n12o4
entonces	J4f-4n12o4
entonces si	n7
entr*	A-4B7C-7E-4F-5G-4H6I3J-7K7L-10O-4P4Q-10R21S-5T-11V-5W5X-4Y-4Z-3a-11b-3c-5d-6e3f4g21h-4i-4j7k12l18n15o-7p-5r-4
entra	R5h5k5
entra a	k6
entra mi	R4
entrad*	C-4D6I4P7U-3W11f-3l7n-3
entrada	D6W11l8q-3
entrada $	l9
entrada a	h6k3
entrado	I5
entrado al	I5
entran	R9
entran mis	R9
entran*	H5
entrando	H5
entrando $	H5
entrar	R5f6l6
entrar $	R6l6
entrar al	f7
entrar una	k3
entrar*	I3K7W-3f4g6h-4n3
entrarle	f4g6
entrarle a	f4g6
entraron	I3K7h-4n4
entraron al	I3
entre	H7R4U3k6l7m4n-8q8
entre $	U4
entre como	k8
entre mi	R6
entre mis	m5
entre todos	H9
entre ya	l11n-4
entreg*	U5e7j7
entregar	U5
entrego	e6
entrego la	e6
entro	B10L-4M3Q-5T-5a-5g16h-4j4n27o-4q-3
entro $	Q-3T-4g17n14o-4
entro a	l4
entro beto	B11n-3
entro o	n3
envi*	L-3X6Y5Z10a-3j17o-3
envie	Z4
envio	L-3Z5j5
envios	j13
envios a	j13
equi*	E3G-3H-4I-3L4M-3Q11S-3T-5V-4W-5X-4Z32a-9b-3c-4d-4h-6i-3j-3k12m28n-9o-8p-3q22r-3
equipo	I-3a-5k13m31o-3q-5
equipo $	I-3a-5k8m32o-3q-4
equipo van	k6
equivo*	D3E4M-3O-3Q11T-4W-3X-4Z33a-4h-5j-3n-7o-5q27
equivocada	Z3q5
equivocado	Z22
equivocado $	Z16
equivocado sorry	Z3
equivoco	E5Q6h-3q4
equivoco de	q4
equivoco en	E5Q4
equivoque	D-3Q6Z8n-3o-3q16
equivoque $	Q7Z-3o-3q12
equivoque de	Z8q3
era	A-3C-3D-4H-5J18K-3L-3O-3Q-4R-3U-3V-6W-4X-4Z60a-9c-4d-3e9f-3h-16i-6j-3k-3m-3n-9p-4q47r-4
era #	h-6n11q12
era $	Z9
era a	q3
era al	q5
era aqui	Z8
era de	J-3Z13e5n-5
era el	J5T6Z-7e3
era empleado	l4
era esa	q3
era ese	J-4Z-3q13
era menos	q6
era otra	Z3
era otro	Z3q3
era pal	Z16q-4
era para	Z26q-4
eran	F-3G7H-4h-10n-3q40
eran #	h-7n-5q33
eran de	G5
eran del	G3q6
eres	B-3H-4O-4S-3T-3W-4a-8c-3j-4m-4n-8o10q-3r82
eres $	r18
eres de	r7
eres el	r15
eres inteligencia	r5
eres la	r6
eres lupita	r5
eres un	r10
erne*	f4
ernest*	f4
erre	n-5q15
erro*	D18F5G3M-3O-4T-4W-3X-7Z15a-4d-3h-4n10o-6q15
error	D18F5G3M-3O-4T-4W-3X-7Z15a-4d-3h-4n16o-6q9
error $	D19O-4T-3X-5Z15a-4n12o-6q-3
error de	G4n6
error en	E3
error mio	q5
error ☎	F5G-4
es	B-7F-7G-6H-13J5K-6M9N-8O-7P-10Q6R-7S-12U-3X-8Y-6Z8a3b-9c3d-14e-10f10i-8k12l6n-3p4q12r55
es #	C5E9L-8a14b-5d-3h-8n-3o13
es $	A9D-3L3M11Q-3U3W5a-4e-4h-4j-6m6o-4p5r15
es abril	k4
es cajera	l7
es de	Z4d4h5k8n-5q8
es el	C-3H-4I3J9M4P-4Q3V16W-8Z-4a-3c3e-7f-10h3i-10j12k5l-4p4r6
es empleado	l4
es ese	P9j-3
es este	r15
es esto	T3r8
es fraude	r8
es itzel	k3
es jacinto	l6
es la	L5Q5f7h5j9n-4q-3
es lo	C-3Q-5T11b5n-3p4q3
es mi	U3W9h-4
es necesario	J6Q7
es nueva	f5k-3
es nuevo	J-4f8
es otro	V-5q11
es para	Z3g5
es que	C5i7n10q-5
es su	F3j5
es todo	o8
es un	D10J4r-3
es una	J4r10
es venta	J5
es ☎	W3d-3f-4h8k8q4
esa	A11C-3D-4H-6I-3O-3Q-8T-8U6V6W6Z8a-9c-3d-3e-4f-3h-9i19j-3k-4l-7m-5n10o-11p6q39r-3
esa $	K4U7i4n14o-7
esa cantidad	L5
esa correccion	B4
esa devolucion	A6
esa era	q3
esa misma	p4
esa no	A8a-3n-4q13
esa persona	q5
esa que	V8
esa ultima	p5q6
esa venta	Q-3i17n4
esas	J9q7
esas no	q7
esco*	C3D4a13
escr*	A-3B-4D-7J-3L-7N-3P-3Q16S4T5W-3X27Y16Z10a-5b-7c7g-3h-3j-5m-3n-6o-3p-3q-8r16
escrib*	B-4D-6J-3L-6P-3Q7S5T7W-3X27Y16Z10a-5b-7c4j-4m-3n-6q-8r17
escriban	X13
escriban $	X6
escribanme	X3Y12
escribas	S-3X8
escribe	r11
escribe $	r11
escribir	T9Y-3Z4c9
escribir $	Q-5T10X4Y-3c6
escribir para	Q5
escribirme	X6Y9b-4
escribo	Q8S12
escribo $	S4T3
escribo para	Q9
escrit*	Q9T-3c3
escrito	Q9T-3c3
escrito $	Q9
ese	A-4B10C-6D-5F-4G16H5J4L-3M-3P7Q-4T-4U-4V3W7a10d-3e-3f-6h-9i8j-4k-3n-16o-8p18q18
ese $	q3
ese ajuste	B5
ese audio	Z6
ese celular	i4
ese cliente	C-3G9J-3V-3W12f-5h-3i8p8q3
ese corte	H9
ese mismo	p11
ese monto	n-6q11
ese numero	B7M-3l4
ese que	G5n5r3
ese tavo	G5q-4
ese ticket	M4n-6q7
ese wey	l3
eso	B-3C-3E7F-4H-6J10K-3L-3O-6Q-4R-3S9T-9U-7V-7X-4Y-3Z11a-13b-3c-4d-10e-3f-3i-3k-4l-7m-5n35o22p7q23
eso $	J9O-4S14T-4V-5W6a-7h3l-4n11o7q15
eso a	A3E7j4n-4p8
eso de	E3G5J6d-6n8
eso era	Z7
eso es	n9o7q-3
eso que	q5
eso se	Z4
esos	D-3G5L-3P11X9d-3q5
esos #	G5
esos puntos	P12d-3q6
espa*	a7n3
espe*	A21D5F4O-4Q-3S47T-6U-4V8W-4a-9b-4c-5d-3j-5k-3m-3n15o-9r-3
espera	A11D-3F4S32a-3n-9
espera $	S10
espera mi	A6
espera que	F5S13n-4
espera*	A11D9H3S19T-3V11a-5c-4j-3o-5
esperame	S26V-4n-3
esperame $	S8
esperame ahorita	S5V-3
esperame que	S9
esperame tantito	S3
esperando	A9D7H3S-6V15c-3n4o-3p3
esperando $	D8S-3V6n7p3
esperando el	A3H5
esperando mi	A5
espero	S-4n24
espero $	n16
espo*	A-8B5S3W9X6Y3b-6d-9h5k6q5
esposa	A-8B5D3L3W4X7b-5d-5h4k6
esposa $	A-5B5L3W6X7b-5
esposa como	k6
esposo	S3W5Y3d-4q5
esposo $	S3Y3
esta	A13C6D9E13F-6G-6I6J6K-5L-9M7N-6O-4P-9Q-15R4S-5T-7U-7V-14W-19X-9Y-6Z-8a5b-13c5d12e3f7g-3h12i-7j4k-9l-5m28n15p6r11
esta #	h13n-3
esta $	D-5H4J17L-3S-4U-3a-8m-3n29o-4p6
esta activa	m10n-4
esta adentro	m12n-4
esta aqui	F3n5
esta atras	V6
esta autorizado	m6
esta bien	A10D4J11n-5
esta chueco	D6E5p-3
esta clienta	C8E9
esta como	m7
esta compra	C-4L-4d20h-3p5
esta con	d9p-5
esta dado	B-3m10r-3
esta del	C-3D6n8
esta detenido	A11
esta doble	n15o-3
esta el	L6M3W-3a7c9n-4
esta en	C4Q3f8q4
esta esperando	A5p4
esta fuera	l8
esta inscribiendo	I9
esta la	C5D-3Q-5T8c5
esta lo	L4n4
esta mal	C-3D3E16o-4q11
esta muchacha	d3
esta no	J-4o7
esta persona	i4
esta pidiendo	H4
esta quincena	I8
esta registrada	m5
esta regresando	e6
esta semana	B15H15K4M5V-5h-6q-3
esta senora	C3D4P3S3
esta sucursal	m6
esta venta	h4
esta ya	R11V-3
esta*	B-3D6E8F4G-5H-8J11K12L6M-4N4O15P8Q-9R-3S-4T-9W-13X-6Y-3a-11c-5d-11e-4f-7g-7h-3i-3j16l-6m10n17o-7p-5q10r4
estaba	E4J23Q-3V7a-5e-3j-3q20
estaba antes	E5h-3
estaba en	n7
estaba esperando	V7
estaba vendo	J14
estaba*	K6n-5
establ*	E3
establece	E3
establece en	E3
estaci*	F8j12
estacionamiento	F8h-3j7
estacionamiento #	F8h-4
estado	C4P17d-4n3
estado de	C5P14d-3f-4n3
estan	A3D14E5H-3I5J-9K13P-4Q-3T-3U4W-4a3b-5c-3d-3j14m9n7o-3q-5
estan $	n4
estan abiertos	j10
estan activos	I-3m7
estan autorizadas	m4
estan dados	m3
estan en	I3K16a3n-3
estan mal	D7
estan mis	D10J-7n4
estan pidiendo	A3
estar	K-4L13N9g-3k4n9
estar en	L3N4k4
estas	O20a-3c3n-3q-3
estatu*	b10m4n8
estatus	b10m4n8
estatus $	m5
este	A-3B4D-5F-5G-5H16I3J-5K-3L-8P13Q-5R-3S-4T16V3Y-3Z-5a14b-6c-7e-4f6g4h-4i-3j-7l-5m3n-8o-8q-6r36
este $	H-4V5W9n4p5q4r3
este celular	P6d5h-4
este chat	T6r16
este cliente	B9C-4E5P4f-4
este contacto	T7r7
este es	h4k3r4
este medio	T9
este mes	H16I8P9W-4b-3m7p-4
este mismo	g9
este numero	C4O3X3f3r7
este sabado	H9
este ☎	C3
este*	X3Z3f3r5
esteti*	Z3r5
estetica	Z3r5
esto	A-3B-5C-3D25H-4I-3J-6K-3L9N10O-4P-4T27U-4V-4W-5X17Y-3Z3a-9b-6c-4d-4f-4g-5h8j-7l-4n-15o4q-7r24
esto $	B-4J-5L9N7O-3P-3T4W-3X18a-4b-4g-4j-5k3n-8o10p3q-3r19
esto o	L8
esto que	T5h9n3
esto*	D-6J5L-5O12P-3S6T8W-4X7b12c-7g10h6j-6l-3n-11o4p-3q-3r9
estos	b4
estoy	D-5J6L-5O12P-3S6T8W-3X6b8c-6g10h5j-5l-3n-11o5q-3r9
estoy en	T5a8
estoy yo	h6
estu*	H13O-6U4X5a-6o12q6
estuve	U5
estuve en	U5
estuvo	H11O-3X5a-3n9o-8q6
estuvo el	H7n-3
estuvo mal	q7
estuvo muerto	H5
etap*	h5j4
etapa	h5j4
etapa #	h5j4
etiq*	D3W16a-3e4
etique*	D3W16a-3e4
etiqueta	D3e4
eva	G5
eva $	G5
ex	l8
ex sigue	l8
exac*	E18F-4G-7j5n8
exacta*	E10F-3G-6T3n8
exactamente	E10F-3G-6T3n8
exactamente $	T3n8
exacto	E8j5
exacto el	E8
exce*	O7a-3o16
excele*	O7a-3o16
excelente	O7a-3o16
excelente $	O-3o11
excelente servicio	o6
exis*	K6L4M14N7b-3h-9q3
existe	L5M17h-7n4q-4
existe el	M8q-3
existe en	f3
existe la	M4n5
existe*	K4j3
existi*	M-3q8
existio	M-3q8
exit*	n12o-4
exitos*	n12o-4
exitosa	n11o-4
expl*	D-4G-3Q16T30a-4c7d-3o-3
explic*	D-3G-3Q11T19c7
explicame	G-3Q8T21n-3
explicame $	Q5T8
explicame como	Q3T6
explicame que	T7
explico	c8n4
explico a	n6
expliq*	Q5T12
expliqueme	Q5T12
expliqueme como	Q5
expr*	D3j10
expres*	D3j10
extr*	F5G5U-4W10a6h-3i4j9n-5q-4
extra	F5G5L3W10h-3i4j9n-3q-3
extra $	W12j4
extra a	F4
extran*	a8
ey	O31a-6o-6
f	h3
f #	h3
fa	C8O-3b8
fa $	C9O-3b8
fabi*	f4
fabiol*	f4
fabiola	f4
fact*	D-3H9J-4M4W13a-4h6j24n-7q-5
factur*	D-3H9J-4M4W13a-4h6j24n-7q-5
factura	H-3J-4M4W16a-3h6j19q-5
factura #	M6
factura de	W10h-6j6
facturamos	H12W-3j5n-4
facturamos en	H12W-3
fall*	D3K5N3a-5h-3n18o4q3
fallo	K5a-3n17o-5
fallo $	n18o-5
fallo el	K5
fals*	q5
falt*	A13C4D19E-4F12G-6H-4J-7K10L-6P-4Q-4T-5V12W-9X-3Z-5a-5b13d-8h-9i4j-4k15n-8o-6p3q7
falta	A14D3F3J-3L-3P-3Q-3T-3U-3V9Z-4a-3b8h-5i6k15m3o-5q-8
falta $	V8b7o-4p3
falta el	Y3i4
falta josefina	k12
falta mi	A7
falta o	F6h-4
falta para	C4
falta poner	k4
falta por	h3m4
falta que	A9
faltab*	q6
faltan	C3D13F4K6V5W-7b5d-4h-4
faltan #	D5F4V5h-3
faltan de	K6
faltan para	C4
faltar*	D4F5q5
faltaron	D4F5q5
faltaron #	q6
falto	U3q5
fami*	f3
famili*	f3
familia	f3
familia ochoa	f3
farm*	L8a6n-4
farmac*	L8a6n-4
farmacia	L8a6n-4
favo*	A-3D-13E3F8G-5H5J7L-11M3O-8Q-8R9S-4T7U3W-6X10Z-7a-11b3c12d4g8k3l4m-3n4o-13q7r-8
favor	A-3D-13E3F8G-5H5J7L-11M3O-8Q-8R9S-4T7U3W-6X10Z-7a-11b3c12d4g8k3l4m-3n4o-13q7r-8
favor #	h10
favor $	B3C8D-9H3J-5L-8M6O-7Q-6T7U4V7W-9X5Y5Z-6a-7c6d3e-5f11g-3i7k-3l3n4o-12p-3q8r-7
favor a	k5
favor cancele	l6
favor celular	d4
favor clienta	C3d4
favor cuanto	b3
favor de	C-6E4F12H6X3Y-3h-3q6
favor es	W9h-3
favor esta	R11V-3
favor la	J4n11
favor lo	n3
favor los	E6F-4G4
favor me	g5n-3p8
favor no	X3
favor y	d5
favor ☎	c12f-7k7
febr*	H8
febrer*	H8
febrero	H8
febrero cual	H8
fech*	D-3H-8I6P19Q4W-4a-3c-3n13
fecha	H-8I6Q4W-3a-3n13
fecha $	I7Q5U4n-4
fecha de	H-5n17
fechas	D-3P19c-3
fechas $	P14
feli*	O14a9n-3o7
felici*	a7o10
felicidades	a7o10
felicidades $	o12
feliz	O15o-3
feo	D5F7n-5p4q13
feo $	D5F8n-5q13
fer	f6k-3l7
fer $	l7
ferm*	l6
fermin	l6
fermin ayer	l6
fern*	R6f-3k5
fernan*	R6f-3k5
fernanda	R6f-3k5
fernanda $	R6
fernanda dejala	f-3k6
fiad*	n-3q6
fiado	q4
fiado y	q4
fide*	f5q4
fidel	f5q4
fiel*	I8
fieles	I8
fieles $	I8
fija	E6
fija el	E6
fija*	C13n-4
fijate	C11n-3
fila	D9S15V11a-5n-4q-3
fila $	D10S6V4n-3
fin	H15O-3d-3h3j12n-3
fin $	H13O-3j12
fina*	C-3E7h5n8
final	C-3E7h5n8
final $	n10
final debe	C-3E7
fine*	l4
fines	l4
fines de	l4
firm*	A28K-4a-3h-3n15q-8
firma	A15
firma $	A10
firmar	A11
firmar $	A11
firmar*	A3
firmara	A3
firmara pasamelo	A3
floj*	H3
flojo	H3
flojo cuanto	H3
flor*	C8
foli*	D-4H-6M18Q11T-3V-3W-4a-6b-5d-4e3h20n11q15
folio	D-4H-6M18Q11T-3V-3W-4a-6b-5d-4e3h20n11q15
folio #	H-4M17h4i3n-7q13
folio $	Q7h-3n11q-3
folio &	b-5e6h15q8
folio de	n3
folio numero	h3
folio que	Q7n4q-4
fond*	G8q-4
for	C5F-4d15f-3h-10i12
for ☎	C6d10h-4
form*	A4D-3Q8T13V7g5n-4o4r-4
forma	Q9T14o-3r-3
forma se	Q4
formad*	A4V7
formadas	A4
formadas $	A4
foto	Q11Y-3Z10a7j7n-6q-6
foto del	Q11a7n-6
frau*	r8
fraude	r8
fraude $	r8
frec*	W-3g7
frecue*	W-3g7
fren*	q3
frenos	j3
fria*	a13
friazo	a13
frij*	a13n-3
frijol*	a13n-3
frijoles	a13n-3
frijoles $	a13n-3
fue	A-4B4C-4D-3G4I-4L-7M24O-3P9Q-9T-7U3W-5X-3Z15a-4b-6c-3d-7e-6f-4h6i-7j-9k-3l7m-4n27o8p-4q17r-3
fue $	M14W3n11p-7
fue abigail	l5
fue chiste	G5
fue de	h6q4
fue el	D-3H9K3M3P3Q-3Z11a7j-4
fue error	G3q6
fue exitosa	n11o-4
fue la	B6D6M12l7p6q-10
fue lo	F5P5b-4n18
fue mi	U3
fue sin	Z3n-4q14
fue un	h4n-6o17
fue una	M-3h7n4q3
fuer*	D-3G7H-3I9L-6P18U-5d-7h4l7n3q5
fuera	G11d-5h-3l7q7
fuera $	G3l7q7
fuera descuentale	G8d-4
fueron	G-4I10L-6P18U-4d-3h6n4
fueron #	F4G-3h7n6
fueron $	I10P5U-4
fui	B3D13L-3P12Q-3S-4Z13a-3h3j-5n-3o-3
fui $	B4P13S-3
fui el	D9j-3
func*	L7R4T21
funcio*	L7R4T21
funciona	L7R5T4
funciona lo	L8
funciona su	R5
funciones	T17
funciones $	T10
funciones disponibles	T5
gaby	R4k7
gaby de	k8
gaby no	R5
gana	D12H-4L22P-4W15j-4n-5p-5
gana $	D12L9P-4j-3
gana*	L18Q-5W11b-4
ganan	L10W11b-4
ganan $	L6
ganan puntos	L7
ganar	L8Q-4
gano	F14G9W-3a12h-5p8q-4r-3
gano $	F7G6q-4
gano con	G5p8
gano el	a12r-3
gano la	F8G-3h-3
gans*	p3
gansit*	p3
gansito	p3
garr*	V6h3
garraf*	V6h3
garrafon	V6
gas	Z7a6e-3j10q-3
gas $	Z8a11e-3q-3
gast*	C-7D3F-3J13L11N-3P17Q-5S-4T-4X-6a-5b-4c-3d29f-3g-4h24j-9n-7p-3q-3r-4
gastad*	C-3P15b-7
gastado	C-3P15b-7
gastar	C-4L12P-4Q-4b6d31h-9j-3n-3
gastar #	d7h-6
gastar $	b8p4
gastar mis	L6Q-4d5
gastar sus	d7
gastar*	d13h-3
gastarse	d6h-3
gaste	L-4P4d-3h19
gaste #	h9
gasto	D7L5P3W5b-3d-12h18j-3n-3
gasto #	d-9h18
gato	a17
gene*	H4R8h3n7q-5
genera	R3
genera otra	R3
genera*	H4R5h3
generame	R3
generame una	R3
generar	R3h3
generar el	R3
gent*	A-3D12H-7I22K-3L-3O-4Q3S11T-7U-4V5W-4X-3c19h-3i-4j-4k-3l14m15n-10o-6q-8
gente	A-3D12H-7I22K-3L-3O-4Q3S11T-7U-4V5W-4X-3c19h-3i-4j-4k-3l14m15n-10o-6q-8
gente $	H-3I5Q5S7V3a6i-3l18n-4o-4q-4
gente de	m13
gente no	c13
gente nueva	I4f4
gente se	D9I6
gente tengo	I9m7
gera*	V-4l4m12
gerard*	V-4l4m12
gerardo	V-4l4m12
gerardo sigue	V-4m12
gerardo ya	l5
gere*	B3H-3W13a-5c12j-3k11l-3m10o-4q-3
gerent*	B3H-3T-3W13a-5c12j-3k11l-3m10o-4q-3
gerente	B3H-3T-3W13a-5c12j-3k11l-3m10o-4q-3
gerente $	W12a-4c13k4m4o-3
gerente a	k7
gerente anterior	B5
gerente quienes	m8
glob*	W3
go	h-3n16
good	O24a-4h5n-3o-8
gord*	W7Z4h3
gordit*	h3
gorditas	h3
gordos	Z4
grab*	H-5n19p-5q7
grabas*	H-4n5q6
grabaste	H-4n5q6
grabo	n7
grac*	C4H-7J15O-3S4T-4X4h-3n-6o39
gracia*	C4H-7J15O-3S4T-4X4h-4n-5o39q-5
gracias	C4H-7J15O-3S4T-4X4h-4n-5o39q-5
gracias $	C4J15S6X5a-4c3n-5o6
gracias a	a6l5
gracias joven	o4
gracias por	H-5o12
gracie*	q3
graciela	q3
gran*	Y8a11h3n-3o-3q-4
grande	h4q-3
grat*	L6N-3W8d8j-6p8
gratis	L6N-3W8d8j-6p8
gratis $	L7N-3W8b-4d9j-5
grea*	o8
great	o8
grit*	D6
gros*	D8W7
groser*	D8W7
grosero	D8W7
grosero $	D8W7
grup*	Z20j-3q-3
grupo	Z20j-3q-3
grupo de	Z8
guad*	f-5k9
guadal*	f-5k9
guadalupe	f-5k9
guadalupe con	f-5k9
guar*	C10D-5J16L-3N6P-3Q-3T-6U-3W-3X-3Z-3a-5b5d6e-3h3l-3n19o-5q4r5
guarda*	C10D-4J4T-4W-3a-3b5d7h5j3n9o-3r6
guardado	C11T-3d9h-4n-4r7
guardado #	d3
guardado $	d4p3
guardado ☎	d3
guardados	d3
guardar	J8N3d-3q3
guardar $	J6d-3q3
guardaste	n15q-3
guardaste $	n7
guarde*	J4N4
guardes	J5
guardes $	J5
guardo	J-3n16q6
guardo $	q4
guer*	G3V3
guera	F-5G6V3
guera del	F-5G6
guero	F7G-3
guero ☎	F7G-3
guit*	h3
guitar*	h3
guitarra	h3
gust*	D-4L-3S4T-3Y7a4c-3e9g3j-4m-3n-3o19q-4r8
gustar*	D-3Y9g4
gustaria	D-3Y9g4
gusto	S5e9m-3o9q-4r8
gusto $	S5m-3o9r8
gusto el	e9q-3
ha	B18C-5D-3I5J-3P24R5T-5W-3d-3f10h-3i5n-6q-3
ha cancelalo	B6
ha comprado	P8T-3f6
ha hecho	B14
ha llegado	R6
ha registrado	I7
ha sumado	P3
habi*	A6C-3D-3E-3G4L-3W-5Y4a9b-4f5h-3i4k11l-3n4o-3q13
habia	G5i6n5q11
habia metido	n-5q7
habia salido	n6
habia usado	G6
habian	A7n-4q4
habili*	Y5f6k12
habilita	k6
habilita a	k6
habilitame	k6
habilitame a	k6
habita*	a12b-4n5
habitacion	n5
habitacion #	n5
habl*	D-3J-3Q-4S18T-11V-3X-3Z9a-10c40j-4m-3n-5o-4r30
habla	r8
habla $	r8
hablam*	c15
hablame	c15
hablar	S16T-7c18n-3
hablar $	S13c-5n-3r5
hablar con	c14r-3
hablar para	T-4c4
hable	c12
hablo	c-11n3r25
hablo $	c-4r12
hablo con	c-7r13
habr*	n7
hace	C-5F-4G-3H-5I5J-3K-4L-7P10Q13S-5T11U4V-3W-7X-3a7b-3c-3f-3h-4i11n3p6q10r-3
hace #	I7
hace $	L-3Q6T4j5
hace cuando	K-3Q7
hace que	D5U6n-5q4
hace ratito	i6
hace rato	A3C-3D-3W-3n12p8
hace si	Q7n-5
hace un	a13n5q4
hace*	A-3C-4F-3H-4I-4O-7P-5Q7S6T34U-4W-8Y-3a-8b-3c-4d17e4g-3h5j18k-3l-3n-7o5p-4q3
hacemo*	S7T3n-3q4
hacemos	S7T3n-3q4
hacemos $	S8T4
hacen	L8j22
hacen envios	j13
hacer	D-4L-5Q7T16W-3a-4d9e4f-3h7i3n3o-3
hacer $	L-3Q8T11j-3n8q4
hacer otra	T5V3
hacer un	E3d4j3
hacer una	Q-5e5h12
hacerl*	d11
haces	D7O-5Q-3T17n-4o11
haces $	O-5T14n-4o11
haci*	a10l4
hacien*	a10l4
haciendo	a10l4
haciendo $	a10
haciendo cosas	l5
haga	D5Z5d-3
haga*	C-3J11N-5W-3Z6b-4g16h-5j10n-3q-4
hagame	N-4b-4d3g16
hagame favor	d4
hagas	J12Z6q-4
hagas caso	Z7
hagas nada	J8
hago	D-3L-4O-6Q18S3T19V-3a-4f3h-3n22o-6q-3
hago $	O-5Q5S4T17a-3n15o-5
hago con	Q-3T5n4
hago para	Q4
hago si	Q8n-5
hall*	J-6M7T8f7q-5
hallo	M7T8q-5
hallo $	T6
hamb*	a11
han	C-3D4I7K3P6h-3n-3
han vuelto	I7
hari*	Q3n-3
hart*	X11q3
harto	X12c-3q3
has	H3n3
has mandado	H3
hast*	C-3D3H-4L11P-3S-3T-3V-3W-5a8h-3j5l8n9o15p3q-4
hasta	C-3D3H-4L11P-3S-3T-3V-3W-5a8h-3j5l8n9o15p3q-4
hasta cuando	L13j7n4o-5
hasta el	D6a10j-5
hasta hoy	H3U-4b4p6
hasta luego	S-4a-3o16
hasta nuevo	l7
hasta que	S3j6
have	C6U7a-3b9n-3o-4p11
have $	C7b9
hay	A10B-7E8G7H-9K19L5M3N-6P-15Q14R-5S-6T5U-12W-6X-10Y-7Z-8a15b14c13d-12e5g-6h4i-11j38l-4m-5n-18o-18p-5q7
hay $	H9I4T10a-4j10
hay ahi	C3p4
hay algo	K5
hay alguien	O15j-3r5
hay alguna	K3Q5T5
hay barata	W14
hay chava	k4
hay cola	V4
hay en	A4C3P-3b9j-3m6
hay fila	D9S5a-4n5
hay gente	D6V6
hay limite	L3
hay lugar	j7
hay modo	C-3Q6n6
hay nada	D3
hay para	A6
hay pendiente	K10
hay promo	W3j6
hay que	C-7D-5E15G13H-5J4L4M-6P-3V-3W-4a-5b-5c-4d-3e10f4h14i-4j-11k3l5m-3n-10p-4q26
hay servicio	j8
hay solicitudes	A6
hay un	E3M5f3
hay una	C4M8h-6q3r6
hay ventas	K5
hay ya	I7
haya	K3Y11q6
haz	C-4E4W21a-3d7h-3
haz un	E5W4
hazl*	C-5R4W7a-3f8i11k3n6q-4
hazla	i7
hazle	R4W7a-3d-3f7i4k3n7
hazle llegar	F3
hazle lugar	k5
hazle otra	i6n3
hazle su	f8
hazle uno	R5
hazm*	H10R10W28a-3n-4o-4
hazme	H10R10W28a-3n-4o-4
hazme favor	H7q3
hazme gerente	W14
hazme la	H5
hazme otro	R10
hazme una	W7e3
he	D-3H-3I-3J-3L-3P26U22W-3b-3d-3j-3n3q-4
he cobrado	U4
he comprado	P5
he metido	U7h3
he registrado	U3
he usado	P6T5
hech*	B14H-3J-3Q7U4n5
hecha	J-3Q8n6
hecho	B14
hecho karla	B7
hecho yesenia	B7
hela*	i7
helado	i7
help	O-3T34a-4n-3o-6q-3
help $	O-3T25a-4o-5
hemo*	I6
hemos	I6
hemos inscrito	I3
her	d5h-11i12p11
here	Q14q-5
here $	Q14q-5
heri*	F6n9
heribe*	F6n9
heriberto	F6n9
heriberto ponle	F7G-5
heriberto tiene	G7
herm*	F-4G-3L5W10Z4a13d-5f6h-4p-4q3
herman*	F-4G-3L5W10Z4a9d-5f6h-4p-4q3
hermana	F-4L7Z4d-3q4
hermana $	L7Z4
hermana ☎	W3
hermano	W9a10k3p-4
hermano $	W6a7p-4
hermano para	k3
hermos*	a4
hey	O31a-4o-5
hey $	O23a-4o-4
hi	O27a-5o-5
hi $	O26a-5o-5
hice	H-3P-5S-3T8U19a-3h7n4o-5p-3q7
hice $	P-5Q3U10n9
hice bolas	T12n-6o-3q7
hici*	B3D15H7W-3q7r-3
hicier*	B3D16r-3
hicieron	B3D16r-3
hicieron anoche	B4
hicimo*	H7W-3q4
hicimos	H7W-3q4
hicist*	q4
hiciste	q4
hiel*	K-3U-3a12i3n9
hielo	K-3U-3a12i3n9
hija	F-5L10S7W5Z8d-3l3n-3q3
hija $	F-4L6S8W7q4
hija se	L4
hija tambien	k4
hija ya	l4
hijo	D-3T6U-4W10a12d-3h-5j-3n-3r3
hijo $	q6r3
hijo*	Z5q6
hijole	Z5q6
hist*	B12C-4P36a-5
histor*	B12C-4P36a-5
historial	B12C-4P36a-5
historial de	B12C-3P18
hizo	B23D-3G6H17J-3K-3L-3M11S-3T-4U-3a-4h-5l-4p6r-4
hizo $	H9n6p8
hizo brenda	B16H-4
hizo emiliano	B7n-3
hizo flojo	H3
hizo la	B-3H11M10n-3
hizo tavo	B7
hizo trampa	G6h-3
hoja*	h3
hojas	h3
hola	D-4H-3L-3O77T-3V-3W-4a-6b7c-3d-3g3h4n-6o-6r-4
hola $	O27a-3n-3
hola aqui	O3
hola bot	O3
hola buen	O-4h8
hola como	O4
hola de	O6
hola hola	O5
hola me	O8
hola soy	O6b7g5
hola ya	O4
holi*	O45T-3a-7n-4o-12q-3
holis	O17a-3o-3
holis $	O17a-3o-3
homb*	I4
hombre*	I4
hombres	I4
hombres y	I4
hora	B15D8H-4Q4S-3T-5c-3j15n3o-3q3
hora cierran	j6
hora de	Q6
hora entro	B10M5n-3
hora fue	B7n-3
hora*	W13j13
horari*	j10
horario	j10
horario de	W3j4
horas	W11j4
how	C6Q13U7a-3b9f-3n-3o-4p11q-6
how do	Q14q-5
how many	C7b9
how much	U7o-3p11
hoy	A-7B13C-10D13E-5F-8G-5H43K7L-7N-4O-7P-10Q-7R-5T-12U39V-7W14X-5Y-4Z-8a14b7c-6d14e-4f-4g-4h9i-8j11l9m-6n-15p-7q-18r-6
hoy #	D3d-3h7
hoy $	A-4B9C-5D6F-5H5J-4K11L-8O-5P-5S-4T-8U23V-4W19Z-5a8b11d6j4k-3l-4m-3n-11o3q-10r-3
hoy a	W6
hoy como	H3
hoy cuantas	I9U-4
hoy en	B7H14I-3M5h-3
hoy favor	U8
hoy hay	H-5a11f3q6
hoy leticia	l8
hoy llevo	k8
hoy mismo	i-3n10
hoy no	J3
hoy o	j5
hoy para	H6U4
hoy por	H13n-3q-4
hoy que	H7U5h3
hoy quiere	d6h-3
hoy se	H3l5
hoy termino	l8
hoy y	H11U-3
hoy ya	L6S5
hubo	H15L-3M3O24T-5a-5n11o-7
hubo $	H13O9
hubo compra	O18
hubo hoy	H4
huel*	B7
huele	B7
huele mal	B7
hues*	c6
hueso	c6
hugo	R6k6l-3
hugo a	k6
hugo cambio	R6l-3
huma*	c29o-5
humano	c29o-5
humano $	c19
i	Q13U8b9h4n-5
iba	J-3T-3W-3Z39a-4h-5j-4q16
iba a	Z4
iba en	n8q4
iba para	Z18j-3
idea	I5
idea de	I5
idem	O-4a-6i38n-3o-7
idem $	O-4a-6i38n-3o-7
iden*	O-3V-4a-7i10o-5r32
identi*	O-3V-4a-7i10o-5r32
ido	P4i5
igno*	Q4Z14q-3
ignora	Z9
ignora eso	Z4
ignora*	Q4Z6
igua*	C-3E4I3K5L7O-6S-3V-14W-3X-3a-10d-4h-6i50o23q-3
igual	C-3E4I4K6L7T3V-9a-3d-4h-5i34n4o-5q-4
igual $	I4L7V-7i11n10o-3
igual a	i5
igual el	E5
igual que	i6
igual sin	K7n-3
iguale*	q3
iguales	q3
iguali*	V-4i16
igualita	V-4i16
impo*	n-5q10
import*	n-5q10
importe	n-5q10
importe #	h3
impr*	W22a-4h5j4
impres*	h5j5
impresora	j5
imprim*	W23a-3
imprime	W23a-3
inac*	k-3l17
inacti*	k-3l17
inactiva	l8
inactiva a	l8
inactivar	l10
inactivar cajero	l10
inci*	K17a-3
incier*	K17a-3
inciertas	K17a-3
inciertas $	K17a-3
inco*	D10H-6K19N-5W-3a-4g9k4
inconf*	D10
inconformidad	D7
incorp*	N-5g10k5
incorpora	k5
incorpora por	k5
incr*	E-5F14
increm*	E-5F14
incrementa	E-3F9
incrementa el	E-3F9
indi*	L6O-3T11b5m4
indica*	b5m4
indicar	b5m4
indicar que	m4
indiqu*	L6T12
indiqueme	L6T12
indiqueme las	T12
ines	C7D4
ines $	C7
info*	C3M4N5o7
inform*	C3M4N5o7
informacion	M4N5o7
informacion $	N3o7
inge	c4h4
inge*	F6Q-3c11i3
ingeni*	F6Q-3c11i3
ingeniero	F6Q-3c11i3
ingeniero montano	F6
ingr*	f4h6
ingres*	f4h6
ingresar	h3
inha*	l10
inhabi*	l10
inhabilitar	l10
inhabilitar usuario	l10
inic*	H-4O7T31a-4e-3o-4
inicio	H-4O7T31a-4e-3o-4
inicio $	O-3T31a-3o-4
inicio de	H-3O9
insc*	B7C-5D-8H-3I25J11L3N12O-5P-4Q11S-4T-7U-3V-5W-5X-9Y4Z-5a-10b-5c-8d-4f33g36j-7k-4l-4m-3o-7p-3q-4r-5
inscri*	B7C-5D-8H-3I25J11L3N12O-5P-4Q11S-4T-7U-3V-5W-5X-9Y4Z-5a-10b-5c-8d-4f33g36j-7k-4l-4m-3o-7p-3q-4r-5
inscribas	J19X-3f-3g-3
inscribas $	J19X-3f-3g-3
inscribe	L-3Q9f7g7
inscribe $	Q3g7
inscribe a	Q6
inscribela	f3
inscribiendo	I9
inscribiendo la	I9
inscribieron	N8g-3
inscribir	B9Q7f9g5n-3
inscribir $	Q7g7
inscribir a	B9f6
inscribirme	g10
inscribirme $	g9
inscribirse	f13
inscripcion	N9f8h3
inscripcion $	N9
inscripcion de	h3
inscrita	J-6L8g4n12
inscrita $	L10
inscrito	I3
inscrito desde	I3
inscritos	I19
inscritos $	I12
inscritos hay	I4
insi*	n4
insist*	n4
inst*	Q-3T30a-4c4r5
instal*	Q-3T4c6r5
instalo	Q-3c7r5
instru*	T26a-3
instrucciones	T26a-3
inte*	D-6J16K10N5P-3S-3T-6U-3V-6W-3X-5Y4Z-3a3c-4f-3g6i-5k4l-3n28q-6r3
integr*	k7
integra	k7
integra zulema	k7
inteli*	r5
inteligencia	r5
inteligencia artificial	r5
intent*	J6T-3V-5a-4i-5n35o4q-3
intentando	n4
intentarlo	n3
intento	n6o6
intento $	o7
intere*	D-4J11N6X-4Y5c-3g7j6n-4
interesa	D-4J11N6X-4Y5g7n-3
interesa $	D-3J13X-4g6
interesa que	Y6
intereses	j8
intern*	K8Q3a9j-3
internet	K8Q3a9j-3
internet $	K8a10j-3n-3
inva*	q4
invali*	q4
inve*	J-3S3T-5V4W18a8l3n-6
invent*	J-3S3T-5W19a8n-5
inventario	S4W19a-6
inventes	J-3T-5a14n-4q3
invest*	V5l4
investigo	l5
investigo $	l5
invi*	Q8R48W-4a-3c-3f-4j5k-8n-3
invita	R9
invita a	R9
invita*	Q3R39W-3f-3j5k-5n-3
invitacion	Q3R34f-3n-3
invitacion $	R6
invitacion a	Q4
invitacion al	R6
invitacion de	R8
invitacion para	R6
invitacion ya	R3
invitacion ☎	R6
invitaciones	j6
invitar	R6k-3
invitar a	R6k-3
ir	D5Q4a6n3p4q4
ir $	n4p3
ir a	Q4q3
irma	d4l6
irma se	l6
irse	p7
is	T-3a-6n11o-9q-3r34
is it	n18o-3
it	a-3n22o-4q6
itze*	k3
itzel	k3
itzel ☎	k3
iva	Q5W6n6q-4
iva $	Q5n6
ivan	R4f-3k4l9
ivan $	R4
ivan uc	l10
ivan ☎	f-3k6
ivon*	l9m9n-3q-4
ivonne	l9m9n-3q-4
ivonne $	l13q-4
ivonne con	l-3m9n-3
izo	H14
izo ayer	H7
izo hoy	H7
jaci*	l6
jacint*	l6
jacinto	l6
jacinto $	l6
jaja	C-4D-5H-3I9J-3S5T-4V-3W13X-4Z5a3b-3c-3g-4n-9o21q13
jaja #	i3
jaja $	D-3I10P3T-3W15X-3Z4a4c-3n-3o6q6
jaja que	L4
jaja*	O-4T-3Z14a20h-4n-8o32q-4
jajaja	Z14a3n-4o23
jajaja no	a10o-3
jajaja que	Z13o4
jajaja*	O-3a17h-3n-3o9
jajajaja	a-4h-3n-3o15
jala	o11
jalo	F3H7n8
jalo $	n6
jalo el	F3
jalo o	H7n-3
jalo*	L5Q5j-3
jalon	L5Q5j-3
jazm*	l8
jazmin	l8
jazmin $	l8
jefa	A5F5S6a5c3l-3n-6
jefa $	F5S6c3n-4
jefe	U5c13j-5
jefe $	c13j-4
jeje	o24r-13
jeje $	o24r-13
jess*	l8
jessy	l8
jessy renuncio	l8
jiji	a3n-7o18
jiji $	a3n-7o18
joaq*	k9
joaqui*	k9
joaquin	k9
joaquin a	k9
jorg*	f-6g10k7
jorge	f-6g10k7
jorge luis	f-4k7
jorn*	U11n-3
jornad*	U11n-3
jornada	U11n-3
jose*	k11
josefi*	k12
josefina	k12
josefina no	k12
jove*	C6F4G-3J7O8P3V7W-4a-4f6g7n-5q-4
joven	C6F4G-3J7O8P3V7W-4a-4f6g7n-5q-4
joven $	V8g8
joven que	P5
jubi*	l6
jubilo	l6
jubilo $	l6
jueg*	a8i4q-3
juev*	D-3H7L5P7W-7a21j7n-5o-3q-3
jueves	D-3H7L5P7W-7a21j7n-5o-3q-3
jueves pasado	H9a-3
juga*	Z3
jugand*	Z3
jugando	Z3
jugando con	Z3
jugu*	e3
juguet*	e3
juguete	e3
junt*	A-3C16D-5E-3F-3G-3H9I-3J-3L22M-4N-4P-6Q-5T-3U-3V-3W7b16d17e-3f8g3h-4j-8k-3l-3n-22p25q-8
junta	C14H-3L3W15a5d6h-4j-4q-3
junta el	C6
junta mis	W11
junta ya	C7p-3
juntad*	C11U-4b5
juntado	U-3b5p7
juntan	L15Q-3n-4
juntan $	L15Q-3n-4
juntan*	H-3p9
juntando	H-3p9
juntar	C-5L9W-3f10g5h5p-5
juntar puntos	C-3L-3d-3f10g5
juntas	S4
junte	U5d5f3o3
junto	L-3b12d5n-10p24
junto $	p11
junto anoche	H4
junto los	C3n-3p7
junto ya	b5
juntos	H16h-7
juntos $	H16h-7
jura	C8
jura que	C8
just*	h4o7
justo	D3o7
kari*	k3
karina	k3
karina $	k3
karl*	A4B6U-4W10Z6l3m7q-3
karla	A5B6U-4W10Z6l3q-3
karla $	A5B6U-4W10Z6
karla no	l5q-3
karlas	m8
karlas a	m8
kedo	K5a-4n16o-6p9
kedo $	a-3n22o-6
kera*	j3
kerati*	j3
keratina	j3
kevi*	W-3f7m6
kevin	W-3f7m6
kevin $	W-3f7m7
kg	h5
kg de	h5
kien	M15O-3T-6a-8c3h-5n-3o-6q-5r40
kien es	M6o-3q-3r14
kien tiene	M9
kier*	H5I3O-3S-3V-3W-4Y7a-5b5d3e10f12g12j-3o-6
kiere	C-4d5e4f16o-3
kiere devolver	e3
kiero	H5I3T3W-4Y8a-4b5e6f-3g12k3o-3
kiero dar	k4
kiero ver	H6I4W-3b7
kilo	C3W-3h5j9
kilo de	W-3h3j9
kilo*	h6j5
kilos	h6j5
kilos de	h6j5
kita	X12Y-3i-3n-8q13
kita la	n-6q7
kita*	F-5G12q5
kitale	F-5G12
kitale #	F-5G7
kite*	N9X8
kiten	N9X8
la	A5B-11C12D4F4G3I-8J-5K-9L-19M14N-3O-10P5Q3R3S10T-21U-17V7W14X-7Y-7Z-7a18c-3d6e5g-7i6j11l-9n18o-4p-5q23r-12
la #	V-6a6i-4j-3n6q18
la &	B7M6
la anota	h4
la anterior	i5
la app	d3
la aspiradora	d-3e3h3
la autorizacion	A5
la autorizo	A8q-3
la baja	N4n4
la base	I5f4
la basura	M-6a3q10
la bici	h7j7n-3
la bitacora	B-3Q7W7
la blusa	d3e5j5
la bolsa	Z8q-3
la borra	C4D4h5q-4
la caja	H-3K11M-3O3Q8T3U3W18a-7b-3c5j-5k8n-4q-4
la cajera	A8D5E4G7W6g4j-6k-4l5n-3
la camioneta	Z11a5n-6
la canceles	J9n-4
la cancelo	Q6q-4
la cantidad	q4
la cargue	q7
la casa	a5j10
la chamarra	e3h5
la chava	C3G3e4
la chayo	E9F-4
la chofis	f-3k8
la clienta	B9D7F4G-4I-5J6L4M-3P9Q-3S7V-6W-5a-3d3e8f-16h8i5q-8
la coca	W9a5q-3
la comision	W13
la compra	H-6L-4M10P-3W-5a-3b7j-3p5q16
la correccion	A11
la cortina	H4a8n-6
la crema	e4
la cuenta	C3D15E10G9a-5b-4d11j-3n-6q-3
la de	A3G-3H-7J11K-3M12O6Q-4S-3V7a-8d-4e-4h-15i5j-6l8n14q17
la dejo	n3
la del	C-4F9G6H5V14W-6a-7d-4e-3f5h-7j8n11q-3r3
la des	J3n5q-3
la despensa	C4d13
la devolucion	A3B9M-4e-7n7
la dinero	H6I7
la doctora	f4j6
la dona	P4i3n-4p5q3
la duda	n5
la duena	H3c4
la encargada	A8W9n-5
la enfermera	F4h4
la estetica	Z3r6
la etiqueta	D3
la factura	M5W17h-4q-3
la familia	f3
la farmacia	a7n-4
la fecha	H-4I6W-3a-3n11
la fila	S9V6n-9
la gaby	R4k7
la gente	I7Q5S8a-3m12n-5
la gerente	n4
la guardaste	n4
la guera	F-5G6V3
la guitarra	h3
la habia	n-6q10
la habitacion	n5
la hice	q3
la hija	L7
la hizo	l-3q7
la hora	Q6
la invitacion	Q3R4
la jefa	A5F5S6c3
la jessy	l8
la libreta	E8n5
la lic	F4
la licuadora	b6e6
la liga	R24q-3
la lista	D-3N5P8W-3Y9a-3f11g4j-6l7m9n-5q-4
la llamada	c5n4
la llanta	a11n-3
la lulu	l12
la lupe	F-5G7
la luz	n4
la maestra	C8P5W-3f8
la mama	L7
la manana	H15M6S-4U4Y11a-9c3j-5q3
la mande	q4
la mando	R4
la manera	Q6
la mano	D3c3
la maquina	c7
la martha	F4
la medicina	e3
la mercancia	Q8e8n-6q-3
la mesa	D7V9W-3a3d-3h8i-6
la meta	H8n-5
la metas	q4
la meti	h3q4
la metiste	k12
la meto	V-3n13
la mia	n3q3
la misma	D10Q19h-4i9n-8
la mitad	G4d10e5q-4
la molestia	h3
la moto	h3
la muchacha	P3R6c5l6n-6p7
la noche	D-5H-4S9W-3X7Y5a8k4l-3
la nota	M17S7W3a-5d6h-7i-3q9
la novia	h4
la nueva	R3f-6k8
la oficina	r3
la operacion	Q-3n13q5
la otra	A6H8P7T5V4W6a-5d3i-3n-7q-3
la panaderia	k3
la papeleria	O8
la pasada	h-3i13
la paso	q4
la pera	l9
la persona	p5
la pizza	b3
la plancha	C4e5
la plantilla	k4m8
la practicante	l4
la primera	C3V3f7h3n-4o7
la promo	G4I3W-4g7j7q4
la propina	q4
la proxima	A-4H-3V10W13a-3n-4p9
la puerta	B-3a12q4
la puse	q4
la pusiste	n6
la que	D-3H-3M7S4T-4V13a-5h-7i17n-9p9q16
la quiere	q9
la quieren	A3
la quiero	D-3b-3c7d9g-3
la quincena	H10S7W18a-8n-3
la quita	q3
la raza	m8r-3
la recontrate	k6n-3
la registraste	n4
la regue	a-3n-4q15
la relacion	m10
la remision	M6
la repito	a-4n19o5q-4
la rifa	F8G-4d-5n14
la rifaste	a-3o9
la ropa	a7j8n-3
la segundo	i-4j4q6
la semana	D3H12M4P10W-4a-3h-3l6n-4
la senal	n6
la seno	h7p3q-4
la senora	A-3C9E4F7G-4H-4L6M-3R-3T-3V6W3a-8c5d12h9j3k-4q-15
la senorita	k7n3r5
la siguiente	V3
la solicitud	A8
la sra	C7F5p-3
la sucursal	H9O3W-4c5j4n-4
la tablet	Q3
la tarde	D7H10K5S4U6W3a-3c3n-6p-3q-4
la tarjeta	W17j-3n-4q7
la taza	C4a-4b10d9j-3
la tela	a-5e16j5n-3
la tengo	n3
la terminal	S4a7h5n-6
la tienda	D-4H16L-5O4S8U6a-9b6c8j3n-6o-4p-5r11
la tiene	C-5n16
la ultima	B6C-4Q3W-3a-3b4h4i12n6p3q10
la uni	l4
la vayas	J6n7q-10
la vecina	W6f3
la venta	D11F-3G-4H8K-3U-3V-10W-6a8h-32i-3k-3n37p14q26
la veo	n3
la verdad	D4T3a11
la vero	F10
la vigencia	L16
la voy	j4
la vuelvo	n15q-3
la yoli	C9E3F-3G7P8W-3a-4d6
la ☎	C9F7G8d-3f-3h-5n-3
labo*	l6
labora	l6
labora con	l6
lada	Q5
lado	C-3V-3Z12n5q6
lado $	V-3Z12n-3q6
lado me	k3
lalo	i5p4
lalo $	p4
larg*	l5
largo	l5
largo quitamela	l5
las	A6B-7D-12E-5F-6G-6H-8I-7J-5K32L18M-8N-3O-5P10Q5R-5S8T10U24V-13W14X20Y31Z-6a15b-4c-7d-3f-7g-3h-18i-12j4l-4m-8n-6o-11p-7q-3r-3
las #	F-3G-3H6M-3S7W9X8Y4a17d-4h-21i-8j14n-4
las alertas	X8Y6
las botas	h7
las cajeras	A-4Q8
las clientas	W9
las dudosas	K9
las funciones	T7
las gracias	J-3l6n3
las llantas	j3
las metemos	k3
las mias	U26
las muchachas	J4U3
las notificaciones	X8Y9
las opciones	T10
las peticiones	A18
las pilas	i3
las que	K27T-5U10n-5
las reglas	L18
las tardes	k4
las tortillas	W-3a5d7
las ventas	K-5Q11T-3U-4W14
last	o-4q24
last sale	n4o-3q12
lata*	e5
latas	e5
latas #	e5
laur*	f-4k8l11
laura	f-4k8l11
laura $	k4l11
laura ☎	k4
lava*	j17
lavado*	j13
lavadora	j13
laza*	l9
lazaro	l9
lazaro tenga	l9
le	A3C8D7E-10F7G10H-23I-14J3K-7L14N-5O-8Q3R13S-5T25U-17V-6W-28X3Y-7Z15b-6c-3e16f-13g11j-14k-17l-10m-5n28o-11p38q13r-5
le abona	P7
le abonaron	G4
le abonen	F5
le agradezco	o9
le alcanza	C5n-4p8
le alcanzo	p6q6
le aparece	C5D4E5n-8p4
le avisos	n4
le caigan	G-4d-3h9
le canjearon	F5
le cargue	q6
le cobre	d11n-3p-6q7
le cobro	M5p14
le contaron	n4
le cuenta	d-3h4
le dan	L6
le debemos	F4
le deben	C4
le di	G4J7l6n-4
le dieron	D5G5
le diga	p3
le digo	L3n7p3
le dimos	m7
le dio	L6
le diste	n9p-8q4
le doy	n21
le entiendo	D-3T10c5
le erre	n-5q15
le escribo	T4
le explico	n6
le falta	A7C4n-4p4
le faltan	C4F4h-3
le faltaron	D4F5q5
le firmara	A3
le fueron	F-3L-3P12
le funciona	R5
le gusto	e10q-3
le ha	R6
le hace	L4n-3
le hagas	J3
le hago	T8n-3
le hallo	T8
le kedo	n-5p9
le llegaron	n15
le llevo	n19q-4
le marca	C3E7
le meti	n11p-9q4
le muevas	J13T-6
le olvida	i6
le pague	a13e3n-9
le paso	Q3
le perdio	R6
le pico	Q5T4q3
le pique	D-4Z13q4
le pongas	J10
le pongo	Q7T11n-5
le pregunto	S11
le prometi	F3
le prometimos	F4
le puedes	A4G-4d6n-3
le puedo	C4c4n4
le puse	M-4T-5i3n18q7
le pusieron	D6G4M5
le pusimos	G4M3n-3
le pusiste	n10
le puso	G3M3n-3q6
le queda	C16f-3n-4
le quedaron	e3n-3p4
le quedo	e11n-13p16q-4
le quita	B9G-3Q7q-6
le quitaron	F5G-4
le regalo	B7F-3M-3
le registre	U-3n18p-9
le regrese	e3
le resta	p18
le resten	G10h-3
le robaron	D5l4
le sale	R3n-4p8
le salen	E4
le salio	n7q-3
le se	D-3T14
le sigue	V11n-5
le sobra	p6q6
le sobran	G8
le sumo	n9
le toca	R6n3
le tocaba	G8q-3
le tocaban	D4
le tocan	C-4G4
le tomen	d7
le va	p3
le vendi	d-3h11
le vendimos	M8
le vendo	L6
le voy	G-5T-3a10d9e3n-3p-3
le vuelvo	n5
leal*	N4g4
lealta*	N4g4
lealtad	N4g4
lealtad $	N4g4
lech*	j22n-7
leche	j20n-6
lee	c-4r10
leem*	n5
leeme	n5
lei	g6
lent*	D11L-3S5T-3b-3e3h4j5
lentes	S6b-3e3h4j6
lentes $	S6b-3j6
les	J3L13N3S8W-3X4Y-4e3j-3
leti*	l8
letici*	l8
leticia	l8
leticia esta	l8
letr*	Q4g6n4
letra	Q4
letrer*	g6n6
letrero	g6n6
libe*	A22n-5
libera	A8
libera la	A8
libera*	A14n-4
libr*	C-3E7H-6W11a-3n7q-3
libret*	C-3E7n8
libreta	E8n8
libreta trae	E5
lic	F3h4
lic robles	F4
lich*	p3
licha	p3
licu*	M-3b6e6h6
licuad*	M-3b6e6h6
licuadora	M-3b6e6h6
licuadora $	b7d3
lidi*	F5
lidia	F5
lidia $	F5
liga	R43V-4n-4q-4
liga $	R8
liga de	R11
liga favor	R11V-3
liga para	R5
liga que	R4
liga y	R4
limb*	K11U-3q4
limbo	K11U-3q4
limbo $	K11U-3
limi*	L14
limite	L14
limite de	L8
limp*	K5h5
link	Q-4R50W-3k-3l-3n-3
link $	R4
link a	Q-3R11
link de	R17
link entran	R9
link para	R10
liqu*	d5h6l11n-3q-3
liquid*	d5h6l11n-3q-3
liquidar	d5
liquidar con	d5
liquide	l11
liquide a	l11
list*	A8B-3C-3D-7E-3G5H-5I10J-4K8L-4N4O-4P14S-7T7U7V9W-7X-5Y7Z-3a-4b-5c-7d-4f8h-7i-5l3m19n-14o17p-3q-12r-4
lista	A-3D-5H-3K5N5P5S-4T11U9V-3W-6X-3Y8b-4c-4d-3f9g3j3l5m21n-15o-6q-5
lista $	N3f3m7
lista de	D-3K6N4P7T12W-4X-3Y9a-4c-3f8g4j-8l5m12n-5o-3q-4
lista del	m4
lista en	f-3k6
listad*	I11K3P10c-3
listado	I11K3P10c-3
listado de	I11K3
listo	A11G6O-3T-3V12a-5h-5i-3o24q-6
listo $	G6o11
listo bueno	A12n-3
listo otra	V6
litr*	h3j9
litros	h4j5
litros $	j5
litros de	h3
llam*	C-3D-5L-4O-5P-3Q-4T-8X-6a-10b-3c62d-5f10j-4k14l5o-8q-3r11
llama	d-4f10k15l5
llama dulce	k5
llama guadalupe	f-5k9
llama perla	k6
llama sandra	l4
llama uriel	l3
llamad*	c10n4
llamada	c10n4
llamada $	c8
llamar	c7
llamar*	c6
llamas	r16
llamas $	r16
llame	c10
llame el	c6
llamen	c6
llan*	a10h7j3n-5
llanta	a11n-3
llanta*	h7j3
llantas	h7j3
llav*	a13
llaves	a13
lleg*	A-4C6H-4I10J-3O13P-3Q-4R4S9T-4U5W-3X14Y16a-7b9c-3d-4h-7j5k-3l-3o-8q-7
llega	C7X10Y-3h-4j3p3q-3
llega a	C7X8h-4q-3
llegad*	R6
llegado	R6
llegado nada	R6
llegan	Y8
llegan los	X-7Y10
llegan*	A3
llegando	A3
llegando que	A3
llegar	a4
llegar #	F3
llegar*	j7n14
llegaron	j7n14
llegaron los	j7
llegue	A-6O14S13U7X5Y6a-7b9j-3n-8o-5
llegue $	O13n-5o-4
llegue a	A-5S12U8X6a-5b10j-3n-3
llegue*	X5
lleguen	X5
lleguen mensajes	X3
llen*	S9
llenas	S9h-3
llev*	B-4C8D-9E-4F-7G-5H12J-8K-7L-10N-3O-7P11Q-4S3T-13U23W-4X-7Y-5Z-5b15c-8e9g-4h19i15j10l-7m-4o-11p6r3
lleva	C14I-3J-3L-3Q3U-7V-5W-4b-3c-3d7e8f-4i16j7n-12p9q8
lleva #	h6i4q-3
lleva $	n-5p3q16
lleva el	H7d6p-4
lleva juntado	U-3p6
lleva la	e5j8
lleva las	a5r3
lleva ☎	C8d-3
llevad*	P8
llevado	P8
llevam*	H15I5p-3
llevamos	H15I5p-3
llevamos $	H9U3p-3
llevamos buena	H7
llevan	W11a-5b-5j7
llevar*	h6
llevaron	h6
llevaron #	h5
lleve	P10T-4h5j-3n10
llevo	A3B-3C-4D-4F-4I-3J-5K-3L-4O-4P-7Q-6S6T-6U30V7W-8X-5Y-4Z-4a7b25c-4d-6f3h10k3l-5n6o-6q-6
llevo #	h7i3
llevo $	U12a-3b16f3j-3p3
llevo a	H6S7a11e3h-4n-10q4
llevo avisos	A7
llevo el	H-3U-4V-4a8h-3j6k7n9q-4
llevo hoy	H-3U9h4
llevo la	M5V5n-4p4
llevo las	h7
llevo nada	H9n3q-3
llevo otro	V8i4n-3
llevo su	n9
llevo un	S4
llevo una	V4
llevo vendido	U13
llor*	D5n4
llov*	a24k-3n-6o-3
lluv*	O4
lo	A16B-5C7D-4F4G-3I-5J12K5M-6N-4O-11P17Q7R-7S12T-5U15V-12W-6X-5Y-8Z11a-30b5c-8d29e24f-8g-3h9i-4j-6k-13l-14m-15n15o6p-3q5r-14
lo acabo	C5n-5p3
lo acumulado	d17f-3i-3
lo anterior	Z7
lo apuntes	J12
lo autorizo	A3
lo borro	R4
lo cargaste	q7
lo checo	S11
lo cobre	d3
lo de	A14B-6F4G-3H10I3J-5N-4Q7R-3S-5U-9V-5W4X3Y-4Z6a-6b9d-8e-10f4g7i-3j4k-3l-3m-3n9o-5p4q6r-3
lo dejo	e6
lo del	C-3G6L9M-6P18Q-3W-3b-3d-3e-4f-4n15q4
lo demas	d3h3
lo esta	e3
lo hago	S5f4
lo has	H3
lo iba	Z4
lo lleva	i5n-5q12
lo llevo	e5q3
lo mandaba	Z5
lo mande	Z5q-3
lo mando	S4Z8n5
lo maximo	o17r-4
lo metieron	M7q-3
lo mio	H-8N4P5U24b7d3h-4j-5p-3
lo mismo	L8Q-3i9n-4q3
lo pague	d4o9
lo paso	k4
lo platique	F5
lo que	A15B10C11D8E11F3H3I-3K-5L-7M-5O-4R-3S-11T6U13V5X-3Y-4Z-5a-6c-9d18e6f-9g-5h5i-5j-8k-4l-3m-4o-8q9r-8
lo quiere	e3
lo registre	f6
lo regreso	e3
lo suyo	C10f-3h5
lo tiene	l3
lo ultimo	P4n9
lo vea	c8
lo vemos	S7
lo vendido	H10
loca*	M12q-4
locali*	M12q-4
localiza	M12q-4
localiza la	M12q-4
log	B12
log de	B12
lore*	k7
lorena	k7
lorena ☎	k7
los	C-7E15F-10G-5H9I21J4K-9L22M3O-12P11R-9S-9T-19U-4W13X10Y22Z-13a-6b-12c-15d11e4f5h-16i-14k-5l-5m13n-6o-12p21q-9r11
los #	A12B-3C6D-10E-7F-11G7H3I9J9L-14M5P9S-3U13V-3X-3Y-3a-11b17d3h-22i-7j-6l-3m-3n12o-4p23q-7
los ajuste	X3
los avisos	Q6X15Y12
los cajeros	B4H4l8m-4
los cambio	b-3d15
los cambios	B9
los canjea	Y10
los clientes	D8I-4Q-3W16
los colaboradores	m7
los datos	H-3M10Q11S3U-3k4n5q-4
los de	D7L6W7d-4p3
los del	D7I7
los demas	V15a-4n5
los dieron	D3
los domingos	a6k4
los encargado	I-3m6
los fines	l4
los frijoles	a13n-3
los gano	F7G3
los habia	G6
los inscritos	I6
los lentes	e3
los lunes	h6k4
los martes	W3j4
los mensajes	Y16
los mios	L3
los mismos	i7
los nombre	I3m6
los numeritos	H7
los numero	H16m5
los panales	a8
los pesos	q6
los puedo	L11
los puntos	B-3C4D6E26F-11G-11H-9I-3J-5L3N14P-5Q3W16Y-8a-3b-14d-9f15g13h11j-3k-3l-7n5p3q-4
los pusieron	G3
los que	E7H-3I17h-4m16
los quiere	J6d7h-3
los quiero	d6h-3
los registrados	I7
los sabados	j6
los tacos	C-5d5h4
los tamales	F7
los tenis	P4n4
los ticket	G6h-3
los totales	H9
los ultimos	H8P8
los uniformes	j7
los va	d7
los vendedores	l8
los voy	X7d8
los zapatos	W3d-4e10
luce*	j6
luch*	P5n5
lucha	P5n5
lueg*	D-6H-3J-3L-4O-3Q3S28T6V5W11d-3n12p-3q-5r-3
luego	D-6H-3J-3L-4O-3Q3S28T6V5W11d-3n12p-3q-5r-3
luego $	O-3S14T8a-8n9o5
luego lo	S3h3
luego te	a9
luga*	a-3j7k5q4
lugar	a-3j7k5q4
lugar $	k5
luis	A7J-9a12f-4k7l11p-4
luis $	A7
luis pech	f-4k7
luis registre	J-9l11
lujo	o17
lujo $	o17
lulu	l12
lulu $	l12
lune*	D5G5H13M5O15S5T-3V-3W-3Y8d-3i-3k7l-3n-9o-7q-3
lunes	D5G5H13M5O15S5T-3V-3W-3Y8d-3i-3k7l-3n-9o-7q-3
lunes $	D7H9M5O13Y8a-9h-4k4n-4o-6
lunes a	H6
lunes abraham	k6
lunes ☎	G5
lupe	A4C6F-5G12n-3
lupe $	F-5G7
lupe canul	C6G5
lupi*	c7k6n-4r4
lupita	c7k6n-4r4
lupita $	c7
lupita vuelva	k6n-3
luz	A9J-3a7f5h-4n3q-3
luz verde	A9
m	D6S-5T15a-3n-6o-5q12r3
ma	S-8a26n-4
madr*	X5h-3o12
madre	h-3o12
maes*	C8P5W-4f8j3
maestr*	C8P5W-4f8j3
maestra	C8P5W-3f8
maestra es	F3
maestra ines	C7
maestra silvia	P3
mago	E-3F9V11n-5
mago en	E-3F9
mal	A-3B6C-11D36E23F10H-3J-11M-4O-3P-4Q3S-3T-5V-3W-6X-3Z31a-7b-4c-3d-7f-5h-35i-3j-6m-3n-3o-5p-4q55r-3
mal #	h-15q22
mal $	D4E5Z14a-3o-4q11
mal a	B7
mal borrala	q3
mal dado	G6
mal el	D4Z4q5
mal escrito	Q3
mal hay	E4
mal la	C-3D3E5
mal servicio	D11F7h-3
mal su	E11F4h-3
mala	D16e5
malo	W10e5n5
malo $	W10n3
mama	L6R7W6a21b-4d-3k3n-4
mama $	R8W9b-3
mama a	L7
mama va	k4
mana*	A-3C-3D3H5J-5L3M5P-3Q-5S12T-3U4V-3W9X-3Y9Z-4a8d-3f-5j11k8l-4m-3n-6o9p-4r-4
manana	A-3C-3D3H5J-5L3M5P-3Q-5S12T-3U4V-3W9X-3Y9Z-4a8d-3f-5j11k8l-4m-3n-6o9p-4r-4
manana $	D3L5M6Q-3S-6U3W8Y10a-3h-5j3o11p-3q3
manana denisse	k6
manana empieza	f-3k6
manana no	W5a7
manana que	H9K5
manana te	S8
manana y	D3
manc*	a7e16
manche*	a11n3
manches	a11n3
mand*	B-3D-14E-4F-3G-3H6J-7K-5L-11M-4N-6O-6P-8Q10R19T-7U-5V-4W7X35Y33Z35a-10b-4d-8e-6f-3g4h-5i-4j22k-6l-9m-4n8o-10p-3q-14r-4
manda	I-3R6W8
manda invitacion	R6
mandab*	Z5
mandaba	Z5
mandad*	b5q3
mandado	b5q3
mandado $	H3b5
mandal*	W5
mandam*	H7I3Q-3R8W7X-6Y18Z-5b-3c10d-3j11q-3r-3
mandame	H7I3Q-3R8W7X-6Y18Z-5b-3c10d-3j11q-3r-3
mandame el	R5W7a-4j9n-3
mandame la	R4j3
mandame lo	H17
mandame los	I4
mandan	X-4a-3j28o-3
mandan*	X8r4
mandando	X8r4
mandar	Q10Y5Z8n-3q-3
mandar $	n4
mandar a	Z4
mandar*	Q6R3T3X13Z-3c-4
mandarle	R4
mandarle el	R4
mandaron	T4
mande	C3J5Q-3W-3X-4Z17a3g5n4q-3
mande el	Z5a5
mande mal	Z10q-3
manden	X12Y4
manden $	X7
mandes	J-6X22Z-3
mando	A4L-3R5S10T-4W-3X-3Z21a-5g5j-5n8q-3
mando $	g6n6
mando beto	A3
mando el	R5
mando en	S5
mando la	Q3R-3
mando mi	Z9
mando por	R4
mane*	O-3Q19S15T8a-5j11n-3o-3
maneja*	S15a-4j12
manejan	j13
manejando	S16a-3
manera	Q19
manera de	Q11
mani*	D3T4h3q-3
mano	D3F8G-3H-3U7d4h-3
mano #	F8
mano $	U7
mano son	F3
mano*	S9U3h-3
manos	S9U3h-3
manu*	B9C-3E5F11G8P-3
manual	E8
manual ☎	E8
manual*	B9F11G9
manuales	B10
manuales $	B8
manualmente	F11G9
manualmente $	F11G9
many	C7b9
many points	C7b9
maqu*	J-3N-3c15r11
maquin*	J-3N-3c15r11
maquina	J-3N-3c15r11
maquina $	J-3N-3c11r7
marc*	C4D-5E5O-4P-3S-8T-14V-3W-3a21c40f-3j3l9n12o-8p-3q-3r-3
marca	C7D-3E7
marcar	T-5c13
marcel*	f4
marcela	f4
marcela $	f4
marco	S-5a8n5
marco error	n3
marcos	l11
marcos $	l11
mari*	O3W3f6h9q6
maribe*	f5l3n3
maribel	f5l3n3
maribel $	l3n3
marido	W4Z3l-3q8
marido $	W4Z3
marq*	C-3P-3T-4a8c29f-4
marque	a8c7
marque $	a8
marque*	C-3P-3c22f-4
marquen	c10
mart*	C-3F6G-4H10N-3O5P3f3j9k6n-3o-6
martes	H10N-3O6P3j9o-6
martes #	h3
martes $	H10N-3O6P4j5o-3
martes sumaselos	F3
martha	F4
martha del	F4
martin	f3k6
martin cetina	k6
martin renuevale	R3
mas	A-5B-8C-5D10E3F6G5I33J-3K4L-5M-8N-4O-11Q-10R-3S21T16U4V30W23X13Y-5Z-6a-17b3c-8d-10e-5f-8g-6h-14i31j-5m-8n-6o-11p-5r-15
mas $	C-3D15G4H5I15J-5M-3Q-3S-3T9V-3W-4a-4h-3i9j-3l4m-4n4o-7p-3q10r-6
mas a	G6i8
mas al	S6i3
mas beto	k4
mas de	U7V5b9h-4
mas descuenta	G4
mas el	C-3G7
mas fieles	I8
mas ha	P7T-3
mas hay	T8V4
mas para	F7G-3
mas por	W-3X10i6j7q-5
mas puntos	I10W3
mas que	H6K6
mas sabes	T7
mas saldo	C-3F6I6
mas tarde	S7n3
matu*	k7
matuti*	k7
matutino	k7
matutino ☎	k7
maur*	A10B12H-3R3U-3k7m4n-4o-4
maura	A10B12H-3R3U-3k7m4n-4o-4
maura andale	R4
maura cajera	m5
maura entre	k8
maura esta	A11
maura hoy	B13U-3
maxi*	o17r-4
maximo	o17r-4
maximo $	o10
mayo	H9f6h-5
mayo $	H9
mayo*	D-3L5T3j11
mayore*	L5j11
mayoreo	L5j11
me	A9B-10C-6D22E-16F-13G-14H5I-16J-11K-7L6N6O-13P8Q-12R-8S5T23U5V-13W-15X10Y26Z9a-8b27c19d-20e6f-12g21h16i-14j-9k-6l-9n10p-6
me abonaron	D11
me acuerdo	M3m7
me alcanza	b20h-4j-3
me apunta	g7
me arrepenti	q7
me atienda	c7
me atiende	O5r4
me avisen	X5Y4
me avisos	X3Y4
me ayuda	M3T-4c16d4k6
me canje	D15d-4
me cobra	k6
me cobraron	D3P12j-3
me compraron	h10q-3
me confirmas	n4
me confundi	X-3Z13n-3q13
me contesta	r3
me contestas	D7T-3c-3n-3r9
me conteste	c6
me cuadra	H9n-3
me da	n7
me dan	D5L9b-5
me das	D-4P9b5c-3g7n7q-4
me den	L7g4
me descontaron	P5
me dice	C-3d9n3
me dices	C7D-4Y10b5d3n5p-4q-4
me dictaron	q4
me dieron	L-3N-5O3P13X-3j-3n13
me diga	S8n-4
me dijeron	A7D-3b5n3
me dijiste	n5
me dijo	g5h7n-3q-4
me dio	C-3D3f5h5q3
me diste	R4
me duele	a20
me equivoco	Q6
me equivoque	D-3Q6Z8n-3o-3q16
me escriban	X9
me escribas	S-3X8
me escribe	r8
me espero	n15
me esta	C-4D3H4S4n-4p13r3
me estan	A3D4S4
me explico	c8
me fallo	q4
me falta	S3b9k4
me faltan	D-3b7
me falto	U3q4
me fue	D4U3Z9l7n-3
me gustaria	D-3Y9g4
me ha	P5
me habia	n6
me hablar	S16c-6n-3r5
me hable	c12
me hace	D5U6Y3n-6q4
me has	n3
me hice	T12n-6o-3q7
me hizo	H3
me huele	B7
me inscribe	g7
me interesa	D-4J11N6X-4Y5g7n-3
me junto	b8n-5
me la	D-3c6e5h5
me llame	c10
me llamen	c6
me llegan	Y8
me llegue	Y7
me lleguen	X5
me llevo	A6H8f4r5
me lo	D-3T5W7X3e3h4q-4
me los	L5d6h-3
me mandaron	T4
me manden	X5Y4
me mandes	J-5X15
me marque	a3c4
me marquen	c10
me olvida	T4
me pago	h10q-3
me pasas	P3c-4j9
me paso	h4
me perdi	T22a-3
me pide	C4H4e3
me piden	f3j5
me pidieron	A5
me pidio	i3
me podria	b5m4
me pregunta	L5j3
me preguntan	j11n-4
me puede	T7c7
me puedes	C5L-3T8Y3
me puedo	L-4b4g9
me pusieron	D3T3
me puso	T7
me queda	d6p-3
me quede	T7n3
me quedo	D-4K5T13X-4b6n-6
me quiero	N10g5
me quitaron	D9
me registraron	D4n8
me registras	O-5g10h5
me registro	g6
me regresan	c4
me regresaron	P-3b5e6q-3
me robo	l9n-3
me saldo	L-3N16b-3
me sale	J-11m15n8
me salio	n3
me sirve	L15r-4
me suman	L6
me sumaron	P4n12
me toca	L6Q4V7W8a-3h-3n-6o8
me trae	Q-3a14e4
me trajeron	M4
me trajo	e4
me urge	c6j3n3
me voy	H7J8N5U3
medi*	D6K6M3P-3S-5T8a4c-3d-3e5f-3g9h4o-3q-3
media	D8Q3
medias	K7
medias $	K4
medici*	S-3a7e5
medicina	e5
medicina la	e4
medio	T9h4
medio $	T9
mediod*	M5j5
mediodia	M5j5
mediodia $	M5
mejo*	C-4D-4J12T-4c11o4q9
mejor	C-4J12T-3a3c11d3o-4q9
mejore*	D-3o8
mejores	D-3o8
memo	B4
memo yo	B4
meno*	D14E7F-14G15H5I4W-3X5b-3d-4n-7q15
menos	D14E8F-14G15H5I4W-3X5b-3d-4n-6q15
menos #	F-8G15
menos $	H5I5q5
menos a	q5
menos para	F-3G8
mens*	D-7J-6L-5N-3O-3P-4S-5T8V-3X33Y23Z16a-7b-3e-3f-3j-6l-3n14o-6p-3q-6
mensaj*	D-6J-6L-5N-3O-3P-4R3S-5T8V-3X33Y23Z16a-7b-3c-4e-3j-6n14o-6p-3q-5
mensajes	D-6J-5L-4N-3O-3P-3R3S-3T9X22Y19Z17a-6b-3c-4e-3j-5n11o-5q-5
mensajes $	J-3T13X6Y14Z-7a-3j-3n5o-3
mensajes a	W5n11
mensajes de	X-4Y4Z4
mensajes equivocado	Z4
mensajes por	Y-3Z11
mensajes vuelve	R4
mensajes ya	X9
mensajito	Y5n4
mensajito cuando	Y5n4
mensajitos	X11
mensajitos $	X11
mensua*	c7h3
mensualidad	c7h3
menu	H-3O-3T58V-5W-3a-6n-5o-7q-3
menu $	O-3T36V-3a-3o-6
menu otra	T12
menu principal	T6
merc*	G4Q12W18b-3e11n-7q-5
mercan*	G4Q12W12e11n-7q-4
mercancia	G4Q12W12e11n-7q-4
mercancia $	G5Q8n-6
mere*	G5q-4
mereci*	G5q-4
merecia	G5q-4
merecia el	G5q-4
meri*	O6j5
merida	O6j5
mero	H-3Q-5S15U5a-4h9n-3o9
mero $	Q-5h9o11
mes	B6H22I7L-4P11U-4W5a-3b3j-3m6n-4p-6r-3
mes #	h3
mes $	H12I8W11m7p-4
mes con	B9P7
mes en	H5
mes pasado	H5b6
mesa	D6V9W-4h9i-8j4n-4q12
mesa #	D7V12W-3d5h7i-7
mesa $	a3q13
mesa*	j11
mesas	j11
mese*	I7X-6a-4b3j31o-3
meses	I7b4j7
meses $	I7b4
meses sin	j8
meta	H8k3n-5
meta o	H8n-5
meta ventas	k3
meta*	J13n-3
metas	J13n-3
metas nada	J5
mete	J13f11k3n-10
mete #	F3
mete a	k4
mete*	C-9D-4E-5F4G-5H-6J7K-4L-5M-5P-4T-5U-4V-3W-9a-5c-4f22g15h31i16j-4k15n-4o-3q-3
metela	f11h4q-3
metele	C-5F8G-3V-3d5h9i10q-3
metele otra	V-3i11
meteme	W-4f-3g7h7k8
meteme a	W-4f-3g7k8
metemo*	S3k3
metemos	S3k3
metemos la	k3
meten	Q4q3
meter	H-3J9M-4U-3a-3c-3g8h8i7k7
meter $	J6q5
meter a	V5f-3k3
meter la	h3
meter una	Q3
meter ventas	U-3k6l4n5
meterl*	f8
meterlo	f8
meti	H-7Q6T-3U14W-3m7n21p-9q6
meti #	q6
meti $	Q7U7n15p-13q-7
meti pasame	m8
meti*	B3C-4H3J-3K-4L-3M19P3Q-4S-3T-4U4W-3a-5i6k10l4m7q3r-3
metida	m10
metida en	m10
metido	C-3I3P5U7h3n-6q6
metido $	h3
metido desde	U5
metien*	l6
metiendo	l6
metiendo ventas	l6
metier*	M7q3
metieron	M7q3
metieron antier	H5
metimo*	i10
metimos	i10
metio	A4B3H3M14h-4i-3n4
metio el	M9
metio en	H6
metio esa	B4
metist*	k12n3
metiste	k12n3
metiste $	k12n3
meto	Q9T-3V-3i-3n10
meto otra	n3
mexi*	a12b-4h5
mezc*	h6j5
mi	A24B-5E-9F-3G-10H-17I-11J-18K-13L-9M-10N32R22S-9T-12U60V-15W25X-16Z17b14c-17d11e3f-3g-11h12i-10k11l-4m10n8o-28p-16
mi $	A19K-4N14T3U4W-7a-3
mi abuelita	W3a9
mi acumulado	U4a-3b11
mi ahorro	d4
mi amiga	W6g5
mi amor	a7q4
mi asunto	c8
mi autorizacion	A3
mi buen	O14n-6
mi caja	U6
mi cajera	R4k-3r5
mi cajero	R6
mi celular	D3L-3N5P-3W-3Y4b-3c4r13
mi cita	N-3W-7j19
mi clienta	C4L3P3
mi cliente	C6
mi comadre	C4Z7
mi comision	W4
mi companera	q8
mi compra	D8L-3N-3W-10b-3d5e8g-3h-5j5n12
mi contador	H6
mi corte	H-3U13m-3n5
mi cuenta	D-5N6Q5a-3b19d-3g13j-5
mi cumple	L3P8W7h-4
mi cunada	W6Z3
mi cunado	l5
mi dia	U17a-5
mi dinero	e8
mi empleada	k6m5
mi empleado	Q-3R5
mi encargado	R9
mi esposa	A-8B5D3W4X7b-5k6
mi esposo	S3Y3
mi ex	l8
mi firma	A6
mi hermana	L7Z4
mi hermano	W4k3
mi hija	S7Z10k3l3
mi hijo	T6U-4W11a13h-4j-3q-3r3
mi informacion	N5
mi jefa	q3
mi jornada	U11n-3
mi lista	U10n-5
mi listo	A5
mi mama	R8W6a12b-4k4
mi marido	W4Z3
mi monedero	L3N3O-3P7W-5Y5b13g-5h7j-4
mi nombre	N12U9W-3b4g3r-4
mi novio	W3Z5
mi numero	Q9U3W-6X3b4h3j-3r5
mi ok	A7
mi papa	W5
mi permiso	A6
mi personal	U-7m20
mi premio	N-3d18
mi prima	W7d-5k5
mi propio	q6
mi registro	N4P3n4
mi rey	n5
mi saldo	D24L6N-8O-3P3Q13W-4a-3b-3d6j-3p-3
mi senora	k5
mi sobrina	R3k3m7
mi sobrino	R5
mi socio	H4
mi suegra	W5f8q4
mi tarjeta	b4
mi telefono	N12
mi tia	F5P3W7
mi ticket	N-3S8h15n7
mi total	H-3U12a-3b14n-3
mi trabajadora	k4
mi turno	U5
mi ultima	P10n8
mi vecina	f5
mi venta	U4
mi vida	a18j-3
mia	Z3n3
mia $	n3q3
mias	U29
mias $	U22
miem*	I18f4
miembr*	I18f4
miembros	I18
miembros $	I18
mien*	a-3l4n7p7
mientr*	a-3l4n7p7
mientras	a-3l4n7p7
mientras investigo	l5
mientras se	p7
mier*	H8
mierco*	H8
miercoles	H8
miercoles la	H8
mija	H3a6d4
mija $	H3a6
mijo	H7o3q4
mijo $	H7o3q4
mini*	L17b-6
minimo	L9b-5j4
minu*	S25h-5o-8q8
minuto	S9n-3q7
minuto $	S9
minuto*	S16h-4o-7
minutos	S16h-4o-7
mio	D-3H-8K7L-3N4O-3P5U24b18h-4j-5l3n-5o-4p-3q4
mio $	K7N4P6U6b13j-5l4n-3o-3p-3
mio de	H-6U16q3
mios	L3U10
mira	C12T-3a18n-3q3
mira que	C6o4
mire*	W7k6q-3
mireya	W7k6q-3
mireya y	k6
miri*	f4
miriam	f4
mis	A-4B8C-6D8E-3F-7G-4H-14I13J6K-5L-10M-3N7O-11P39Q17R5S-6T-10U58V-6W13X-14Y3a-16b13c-11d3e-3g-11h-4i-3j-14k-6l-6m16n4o-14p-5q-8r-7
mis #	D6W8h-3
mis cajeros	m17
mis clientas	I8f3
mis clientes	I9
mis compras	Q13X-4Y4
mis consumos	P8
mis datos	N23
mis empleados	B13P-4
mis pesos	b11d5
mis puntos	C-3D12F-5J12L-5N-9O-4P-7W8X-4Y3b10c-3d4g-5h9j-3n17
mis registro	U18n-3
mis ticket	P15U4h-3
mis vendedores	R8U-3m7
mis ventas	H-5Q4U22W-3
mism*	C-5D8E-3F-4G-3H-7I-3L9M-5Q28T-4U-3V-8W-5X-4Y-3a-5c-3d-6e-4g8h-18i70j-3k-3l3n-7o-4p15q-10
misma	D9M-3Q19V-3h-10i22n-9p3
misma #	i3
misma $	Q22i-12n-3
misma clienta	i7
misma cuenta	D8h-3
misma persona	i5p3
misma senora	h-4i7
misma venta	i4
mismo	C-5H-5L10Q10T-3V5W-4X-4a-3d-5g8h-7i28l4n3p13q-7
mismo #	i5
mismo $	Q5V9X-3n9p5
mismo celular	p4
mismo cliente	Q6i5
mismo de	p3r5
mismo favor	l7
mismo monedero	i5
mismo numero	g9i6
mismo que	L6
mismo senor	Q5n-3
mismos	i10
mismos datos	i9
mita*	G4L-4Q4W-4d16e5j4n-3q-4
mitad	G4L-4Q4W-4d16e5j4n-3q-4
mitad #	G4d5
mitad de	e6j4
mitad efectivo	L-3Q4d6
mitad tarjeta	d5
moch*	G6V5
mochar*	G6
mocharle	G6
mocharle #	G6
mochil*	V5
mode*	e7j9q-3
modi*	E12Q5W11d-3n-3q7
modifi*	E12Q5W11h-3n-3q8
modifica	W9n-3q6
modificar	E12W3
modificar los	E12
modo	C-3H-4Q12a12h-3n9q-4
modo $	a13
modo de	C-3Q6n6
modo*	n4
modos	n4
mole	a10
mole $	a10
mole*	D3J-3T-3X18n-3
molest*	D3J-3T-3X18n-3
molesta	D4X5
molestia	h3
mome*	H7J6S20U5c-3n5q-4
moment*	H7J6S20U5c-3n5q-4
momento	H7J6S20U5c-3n5q-4
momento $	H3U6
momento cuanto	H5
momento no	J6
momento por	S13
mone*	A-6B-4C15E18F8G8H-5I14J-5K-3L12M-4N7O4P3R-4T-6U-7X-7Z-5a-11b13c-8d19e-6f13g15h-14i-4j-11k-6l-6m-7o-6p4q-12
moneda*	S8
monedas	S8
monede*	A-6B-4C16E18F8G8H-5I14J-5K-3L12M-4N7O4P3R-4S-7T-6U-7X-7Z-5a-11b13c-8d20e-6f13g15h-15i-4j-11k-6l-5m-7o-6p5q-11
monedero	A-6B-4C16E18F8G8H-5I14J-5K-3L12M-4N7O4P3R-4S-7T-6U-7X-7Z-5a-11b13c-8d20e-6f13g15h-15i-4j-11k-6l-5m-7o-6p5q-11
monedero #	G3d10h-5i3
monedero $	A-3C4D6E-7F-6G11H-4I9J-3N11O6S-4T-4V5W-9X-5Y3Z-3a-6b6c-4g16h5j-7m-4n6o-4q-3
monedero a	E4f13
monedero al	C-3E-3F3G-3d4f10
monedero ayer	H6
monedero cuanto	L3
monedero daselos	F4
monedero de	C17E18F5G8I-5L-3V-3W15d-6f-11h-8i-3n-3p7
monedero del	C6d-5h4
monedero el	C3
monedero en	d3
monedero esta	n5
monedero este	I5
monedero la	p4
monedero los	d5
monedero para	d10
monedero quiero	E5
monedero trae	C-3E5
monedero y	g4
monedero ya	I5
monedero ☎	C4E5P9d5f-12
mont*	C10F4H-3J-3Q5S-3T-3V-3W-3a-4k4n9o-3q21
montan*	C12F5
montano	C12F5
montano $	F6
monto	L4Q5S-3T-3V-3a-3i3n10o-3q18
monto #	h9q-3
monto $	i4q5
monto de	h-7q13
monto no	n-5q7
montse*	k5
montserrat	k5
montserrat ruiz	k5
morr*	d4
most*	V4W-3a-7c9g5j-3k8m15n-3o-3r3
mostra*	V4W-3a-7c9g5j-3k8m15n-3o-3r3
mostrador	D-3V5a-5c9g5j-3k8m3r3
mostrador $	V5a-5c11k5q4r3
mostrador damela	k4
mostrador estan	m4
mostrar	m12
mostrar colaboradores	m12
moto	h3
move*	E9
moverl*	E9
moverle	E9
moverle al	E9
movi*	B26C-6H3P30Q-3T4W-3Z-3a-3m-6o-3q-3
movier*	B5
movieron	B5
movieron los	B5
movimi*	B14C-4J3P32T-3a-3m-5n5
movimientos	B14C-4J3P32T-3a-3m-5n5
movimientos $	B4J3P14
movimientos anterior	p3
movimientos de	B11P11m-4
movio	B7H5
movio el	B4
movio la	H5
movs	C-6P41W-5f-5
much	U7o-3p11
much*	C5D-7E-3H-6K-3L-3O-5R4T-5V9W-5X9Y-4Z-4a-9b6d-5f10h3i-3j-4k10l7m8o3q-6
muchac*	C6H-5R5S-4V11W-4a-6c3d-4f12h3i-3j-3k11l8m9n-8o-5p3q-5
muchacha	C4R6c4k7l5m-3n-7p4
muchacha $	k3p8
muchacha de	D3
muchacha dice	R6
muchacha hay	l8q-3
muchacha que	D-3V4c5k4
muchachas	J4Q4m9
muchachas aparecen	m9
muchacho	C3H-4V10a-3d-3f10h3k5l4m3o-4
muchacho $	V9f11k7o-3
muchacho de	C4l7
muchacho nuevo	m5
muchas	o5
muchas gracias	o5
mucho	O-3X11n12
mucho $	O-3n11
muchos	D-5I5b7
muer*	H10j6n-3
muerto	H5j6
muerto $	H5j6
muerto*	H5
muertos	H5
muertos $	H5
mues*	B4K7P7W4m6
muestr*	B4K7P7W4m6
muestrame	B4K7P4W5m6
muestrame las	K8W5
muestrame los	m7
muestrame quien	B4
muev*	J13T-6n-3q9
muevas	J13T-6
muevas $	J12T-6
muevel*	q10
muje*	I4
mujere*	I4
mujeres	I4
mujeres tenemos	I4
muri*	l3
murio	l3
murio el	l3
muy	O11Z-3a-4n-4o32
muy amable	o9
muy bien	T3o16
muy buenas	O10o-5
muy buenos	O6
my	N17U12a-3h-3n6o-5q4
nach*	G13p-3
nachit*	G7
nachita	G7
nachita $	G7
nacho	G6
nacho $	G6
nada	A-3C8D16E-3F-3G-3H4I-3J63K-3L-7N-4O-7P-6R4S-7V-5W-7Y-3Z7a-13d-7e-4f-3g-4h-4i-4k-3l4m-4n17o-9q6r-5
nada $	D11H-3J16L-4O-6S-4T-3V-3Z10a-9b4c-4h-3j-3l7n11o6q16r-4
nada al	J5n3
nada de	D7J10
nada gracias	J13o-11
nada mas	C10D-3J8U3W-4d-3j7n9
nada para	R6
nada por	J4
nada que	H9n-4
nadi*	D4J20X6Z-4e-3l5
nadia	l7
nadia $	l7
nadie	D4J20X6Z-4e-3
nadie me	D5
nanc*	R4k11
nancy	R4k11
nancy $	R4k11
navi*	k7
navide*	k7
navideno	k7
navideno paola	k7
naye*	A7l19o-3
nayeli	A7l19o-3
nayeli $	A7l13
nayeli ortega	l6
nece*	C6D-6E6H5J4L8R7S-3V-3W-7X5Z-3a-4c8d-6h3i-3j14k6l-3m-4n-8o-5r-4
necesa*	J6Q7
necesario	J6Q7
necesi*	C6D-5E6H6L9Q-5R7S-3V-3W-6X6a-4c9d-6h4j14k6m-4n-8o-3r-4
necesita	C6L5R3d-3h-3j12n-5
necesita para	L6
necesita su	R4j5
necesito	D-5E6F3H7L4Q-3R3S-3W-6X6a-3c9d-3h6j3k6m-3n-3r-3
necesito anadir	c-3k14
necesito corregirle	E6
necesito descontarle	G6
necesito el	C3H8R5k-4
necesito hacer	E3e3
necesito que	D-3F5X7h-3j7
necesito soporte	c4
necesito un	c6
necesito una	T4c6
nego*	H10p-4r13
negoci*	H10p-4r13
negocio	H10p-4r13
nest*	l5
nestor	l5
nestor anda	l5
neta	r5
new	f10
new customer	f10
next	O-3T-3V38a-5n-3o-6
next $	O-3V28a-5o-5
ni	D15E9F-3G-7J18L-7N4Q-3S-4T3W-3X9a7c-3d-5n-8o6q8
ni los	D8L-5
ni modo	V3a13
ni un	q4
nieg*	A3
niegal*	A3
niegale	A3
niegale eso	A3
niet*	T7Z6
ning*	J33K6a-4f3n-3q-4
ningun*	J33K6a-4f3n-3q-4
ninguna	J27K6U3a-3n-3q-3
ninguna $	J6K7
ninguna de	J9U3
ninguna venta	J5
ninguno	D3J6f4
nino	D-3H-13W-5Z13a11c-3j13n3
nino $	H-13W-4Z10a12c-3j14
nino de	n4
no	A3B-11C-6D15F-7G9H-10I-10J61K26L-7M-8N15O-20P-8Q-17R4S7T16U-12V-20W-15X34Y-14Z35b-23c12d-21e15f6g-10h-13i-19j-25k-14l26n-4o-27p-9q37r4
no #	q16
no $	A3D-6H4J-12M-4N-3O-3S7T-10Y-5Z12a23b11c-3d-3g-4h-10j3l-6m15n10o-5p5q6r-5
no abre	R12
no anotes	J12
no aparece	D6h-5n4
no apruebes	A7q-3
no apuntes	J8
no autorizo	N3q3
no captures	J14
no chambea	l3
no coincide	D4E7
no compro	J4q3
no cuadra	D8E5
no cuadran	E5
no cuenta	D3M-4q7
no da	J8q-4
no de	M7n-6q4
no debi	n-8q15
no debia	Z5
no del	m3q7
no deseo	N5
no dice	n-4p4q3
no el	U7
no entendi	J-3T20o-4q-3
no entiendo	J-6T14
no entre	l9n-5q6
no entro	n3
no era	J-5T-3Z21e12n-3q11
no eran	G8q4
no es	G4J5Q-3T-4V11Z12d-4i-11l14n-4q4r3
no esa	A8J-5q7
no esta	C7J-3f15h-3n4q-4
no estoy	J-4g13
no existe	f3
no fue	D3q4
no fui	B4
no gracias	J12X7o-14
no guardes	J5
no ha	P-3f6
no habia	i6
no hagas	J5Z3
no han	I7K3
no hay	D3J12Q6S-3T-3V-6a13h6n-6q-5
no iba	J-3Z11q3
no inventes	J-3T-5a14n-4q3
no jalo	F3
no kiero	X5
no la	A7J24a-6e-3k11l-3n-7o9q-11
no labora	l6
no le	C-7D-6E-4F5G10J10R10T40Z-8a-5c3d3e20f-5h-5l-5n-9p-5q-14
no lo	A3J11N4f3h3n-3q-4
no los	D-5L7T-3X-10a-4n-3q4r27
no manches	a11n3
no manden	X7
no mas	X5
no me	A7D9H17J-6L-3Q-3S-3W-3X21Y3a-7b-5c6e-3f-4g-9h6j-3l-6m6n21p-3q-17r-5
no metas	J11
no nada	J7
no necesito	X8
no ninguna	J3
no no	J15
no nomas	J10X-4Y3
no ocupo	J-6X8o7
no pago	q7
no pasa	J-15n17
no paso	K3d3n4q5
no pedi	J3
no pueda	l13
no puedo	S9
no pues	T-5o15
no que	S4n8
no quedo	q5
no queria	Z4
no quiere	J4d9f-5
no quiero	D-6J4N22T-4V-4X11Y-4Z-4a-3c15d-6e5g-6l15q-3r-6
no quiso	D4h9
no registre	l6
no registres	J9
no regresa	l5
no sabes	T-7n11
no sale	f5
no se	C4H-5K23M5S-3T23V-3X-3Z-4d-3f-3i3j-3l-7n-3o-4p3q-8
no seas	W10q6
no siga	l6
no sirve	D8L-5e3
no son	E6G6h-4
no supe	T13
no te	J-6T-4c6n3p4q5r4
no tengo	J-3K10S7T-3b-5g13r7
no tenia	D4q3
no tiene	W5f19
no trabaja	l10
no trae	Q3d10h4n-4
no traia	q9
no va	C5l8n-3q8
no vaya	K3n3
no vayas	J4
no vendi	J5
no veo	T-3a11n9
no vi	J-3n17q-4
no viene	L4
no vino	H-3a14l6q-5
no voy	P15a-3b-4
no ya	S4n3
noch*	D-5H-4O9S12W-3X10Y5a7k3l-3
noche	D-5H-4S9W-3X10Y5a8k4l-3
noche $	H-6S9X8Y5a-7k4l-3
noches	O9
noches $	O5
noma*	C14E5F-6G-4H3J17M-5P-3S-3T5U10W-6X-5a-5b5d-4h6n3
nomas	C14E5F-6G-4H3J17M-5P-3S-3T5U10W-6X-5a-5b5d-4h6n3
nomas #	E9F-4
nomas $	C6U4
nomas a	Y3i3
nomas el	H5
nomas quiero	b7
nomb*	B4C4D-6H-5I5K-4L-5M4N10P-3Q9S-3T-4U7V-6W-10Z-3a-6c-3d-3e-3f7j-5k3l-4m13n7p-4q6r11
nombra*	k7
nombrar	k7
nombrar gerente	k7
nombre	B5C4D-6H-5I5K-4L-5M4N10P-3Q9S-3T-4U7V-6W-9Z-3a-6d-3f7j-5k-4l-4m14n8p-4q6r11
nombre $	B8Q5U6b6n-5r7
nombre a	n4
nombre de	B-3C7N5V-3W-5f6l-3m17n4p-3q11r-3
nombre es	f3g4
nombre la	i3n6
nombre y	N5o3r4
nora	h4p6q4
nos	H12I5M-3Q-4S-5W-3a13e5h-4n-3o15q-4r5
nos cayeron	I6
nos fue	H9
nos quedamos	H8n-3
nos vemos	S-4a6o16
noso*	l8
nosotr*	l8
nosotros	l8
nosotros $	l6
nota	C-3D-3F-4G-3H-3M20S6a-6d3e7f-3h18i7n-4
nota #	M8W3a-3d6h7i-3q3
nota $	M5
nota &	M4e6
nota de	M3S8n-3q3
nota es	i5
nota la	h5
nota*	V-6i3q3
notas	V-6i3q3
noti*	L-3W-3X26Y34a-4
notifi*	L-3X26Y31a-4
notificaciones	X22Y17a-3
notificaciones $	X23
notificar	X4
nove*	a5n12o-3
noveda*	n12
novedad	n12
novedad $	n12
novi*	F-3H13W6Z4j5
novia	W4h4
noviem*	H13h-4j5
noviembre	H13h-4j5
noviembre #	H9h-3
noviembre $	H5j6
novio	G3W3Z5
novio $	W3Z5
novio quitaselos	G3
now	n-3o-3p23
now $	n-3o-3p23
nues*	F5I3
nuestr*	F5I3
nuestro	I3
nuestro padron	I3
nuev*	A-4B-4C-8D-5E-4F-3G-3H-9I8J-6K-4L-5M-3N-3O-3P-4R13S-6U-5V25W8X-8Y3Z-5a-4b-3c-5d-7e-4f37h13i10j-4k30m-3o-13q-9r-4
nueva	C-3H-4O-6Q5R3V21W-3a-7d-3f19h22k13l-3m-3n-8o-8q-4
nueva $	O-3V17a-3h7i4n-3o-5
nueva clienta	V5f4
nueva en	Q5k4
nueva laura	k5
nueva que	T4
nueva se	f-3k9
nueva senorita	R3
nueva venta	V5h6
nuevas	k6
nuevas en	k6
nuevo	C-5D-3H-3I-4J-4K-3L-3O3Q-4R10S-4T4V4W12X-6Y5Z-3a4d-5f19h-8i9j-3k11n7o-5q-4r-3
nuevo $	O4R5T-3W8X-5Y6a8d-3f12i5k-3n3
nuevo a	n4
nuevo avisos	l7
nuevo cliente	V5
nuevo colaborador	f-4k7
nuevo de	R4T4
nuevo empleado	R5
nuevo en	T4V3f-3
nuevo encargado	k6
nuevo la	h-3i5
nuevo laura	k4
nuevo o	n3
nuevo ya	m5
nuevo ☎	k3
nuevos	I11
nuevos de	I5
nuevos nos	I6
nume*	A-4C4D-3E-9G3H18I9J7K-3L-6M4N5P-10Q14R-4T-8U7V-7Y-4a-10c6d-10e-3g3h7j-7k-3l3m4n-3o-8p-6q9r5
numeri*	H7
numeritos	H7
numeritos del	H7
numero	A-4D-3E-8F3G4H12I9J7K-3L-6M4N5P-9Q14R-4T-8U6V-6Y-3a-9c6d-10e-3g3h7j-7k-3l3m4o-8p-6q10r5
numero #	M7
numero $	B6H-5I-3J6L-4M-5N-4P-3Q9S5U12V5a-3f-3g7j-5m-3n-8r7
numero cambiale	q3
numero de	H-4I10Q3c6h3m4
numero del	H13J4q7
numero es	V-6q13r3
numero esta	m5
numero hubo	H5
numero le	M5n7q-3
numero por	N3q6
numero que	G5Z7q-6
numero te	k4
numero traemos	H7
numero y	N3
numero ya	H7X3
numero ☎	C6E-5F3G5W6d-3l7q-3
nunc*	D19L-3M-3W-3d-5f9q6
nunca	D19L-3M-3W-3d-5f9q6
nunca $	D4X3
nunca ha	f6
nunca me	n6
o	C10D-15G-7H10I9J-12L34N-5O-4Q36R-4S-8U-7V-11W-14X-7Y-5Z-9a-5b12c-16d-10e-6f-9g-7h-12i-10j17k-6l-10m15n51o-11p10q-24r29
o #	C6L4n5
o con	H-3Q6c-3n5r4
o de	L5j-3
o despues	Q4
o el	L7r4
o es	r6
o esta	r4
o estuvo	H5
o gerente	m5
o hay	c-3r5
o la	n3
o le	p4
o lo	n3
o maquina	r3
o me	n8
o menos	H6I5
o mi	B6
o nada	L-4b6j8
o no	D-3H5J-7L12M4S3T-4Z-3a-5g-3j4l-3m8n16
o nomas	Q5n8q-5
o nos	H8n-5
o para	E5
o pocos	I5
o que	T13r6
o se	L-3n5p4
o sea	F5h3
o sigue	A8I4n-3
o sin	Q9a15n-7
o te	n5
o tiene	Q3
o todavia	b8n-5p6
o una	n3
o ya	C5b4l-4m8
obse*	F5G-3
obsequ*	F5G-3
obsequiale	F5G-3
obsequiale #	F5G-3
ocho*	f3
ochoa	f3
octu*	H12P3
octubr*	H12P3
octubre	H12P3
octubre completo	H10
ocup*	G-3J-7L-4P-3Q-3R4S7T10W-3X6a-6b-3c7d25f7l3n-4q-3r-5
ocupad*	S11
ocupada	S8
ocupada $	S8
ocupar	d8
ocupo	J-7Q-3R5S-4T12X7a-4c7d3f9j3l3n-3r-4
ocupo dar	l4
ocupo la	R3
ocupo que	c9
ofel*	E5l11
ofelia	E5l11
ofelia $	E5l11
ofer*	X12Y8j6
oferta*	X12Y8j6
ofertas	X12Y8j6
ofertas $	L3X14
ofic*	r8
oficin*	r3
oficina	r3
ofre*	D-3P-4T24c-3
oiga	b5r3
ojo	C3
ok	A18O-4T-3a-5o39q-4
ok $	A7a-3o23
ok al	A8
ok ya	o5
ola	O28a-4o-6
ola $	O22a-3o-5
olga	f4h-4k5
olga tun	k5
olvi*	J16N17W-6X-4e-3i8j-3n-3q-4r-3
olvida	N6T3a5i9q-3
olvida el	i6
olvida*	J17N-4X-3
olvidalo	J17N-4X-3
olvidalo no	J4
omar	l6
omar unos	l6
on	O-4S31T-3X-3Y13a-7n-7o-10q4
on $	O-4S32T-3X-3Y14a-6n-3o-10q-3
onda	H8J-3O28Q-4T8a-6q-3
onda $	J-3O23T4a-4n-4o3
onda con	H9Q-3T6n6
one	d6h-4n-3q12
opci*	T33n-3o-3
opcion*	T33n-3o-3
opciones	T33n-3o-3
opciones $	T16
opciones favor	T4
opciones hay	T3
opciones tengo	T6
oper*	K8O-5Q-3T-3W-3X-3c36n13o-8q3r-3
operac*	K8Q-3n15q4
operacion	Q-3n16q4
operacion que	n4
operaciones	K9
oral*	T-3V7a-3n-5o23
orale	T-3V7a-3n-5o23
orale $	o10
orale pues	n-3o7
orde*	Q12h5j4n-7
orden	Q12h5j4n-7
orden #	h6
orie*	T19
orient*	T19
orientame	T19
orientame $	T13
orit*	S24a-3
orita	S24a-3
orita no	S7
orita te	S4
orte*	l6
ortega	l6
ortega $	l6
otor*	A6F12
otorga*	F12k3
otorgar	F12
otorgar puntos	F12
otorgarle	k3
otorgarle acceso	k3
otorgu*	A6
otorguese	A6
otorguese el	A6
otra	B-6D10E3F-5G-4I-7J13K3L-3M-6N-3O-3R11S-7T3U-8V61W8X-9Y14Z8a-6b-3c-9d-5e-9f-6g-3h-31i61j-5l-6m-9n-8o-22p-8r-7
otra $	H8J16O-4T-5V38a-7e-3i5n-9o-9
otra a	i12
otra al	i6
otra caja	q9
otra cajera	T6W4
otra cantidad	E5
otra clienta	C4V10i-5
otra compra	V10h-4
otra cosa	E5T5i5
otra cuenta	V3q3
otra de	i6
otra del	Q3
otra distinta	V5
otra igual	V-4i12
otra invitacion	R3
otra liga	R11V-3
otra mas	V5
otra mesa	q13
otra nueva	V5
otra para	R4V-4i9
otra persona	V13Z13c-3i-6
otra ronda	i3
otra senora	V-5q8
otra si	A7q-3
otra sucursal	V-3W17
otra tienda	L3j3l3
otra venta	J9V18h-10i5n-5q-3
otra vez	D18H3J-5O7P5T8V-18W-5X-6Y13Z-4a12h-3j-3k4n25o-4q-10
otro	B-3C-6E-3G-3H-8I-4J-5K-3M-6O-6R8S-3T-6U-5V65W-3X-3Z22a-10b-3d-3f-7h-13i21j-4k13l-3m-5n-7o-13p-4q21r-5
otro $	J-3O-3S-3T-3V41a-4c4e3n-4o-7q8
otro cajero	k10
otro chat	Z6
otro cliente	V11q4
otro cobro	V8h-3i8q-3
otro contacto	Z3
otro empleado	k10
otro lado	V-3Z12
otro link	R10
otro no	A7q-4
otro nombre	Q3
otro numero	D4V5W3q5
otro senor	q4
otro six	i4
otro ticket	i8
otro wey	l3
otro*	F13G-3h-6i7n5
otros	F13G-3h-6i7n5
otros #	F13G-3h-5i7
oye	C4D-5F-3J-5K5L-3O25S-4U-3W-4X-3a3b5h-3i-4l-4n7o-7q7r8
oye cuales	m4
oye dale	k4
oye la	G3
oye no	J-4n14
oye se	q5
oye y	H5T3b7n4
pach*	C7a15f-3o-6
paco	i-3l7
paco del	i-3l7
padr*	I12T-6f8n-4o24
padre	T-5n-4o25
padre ya	o6
padron	I12f8
padron $	I7
padron de	I6f5
paga	C-8L8d27i5n-3q-3
paga con	C-6L11Q-3V3d14
paga una	d6
paga*	C-5D4E-4G-4I-4J-4L9P-3Q6U-4V-3W21Z7a-9c-5d14f-4g-3h14i5j7k-3l-3n-13o-5q6
pagale	W12
pagame	W12d3
pagan	Q4Z10a-3
pagan con	L3d3
pagand*	S4
pagando	S4
pagar	C-4D7E-3F-3G-3I-3L10Q3S-3V-3a-3b3c-3d10f-3g-3h14i6j8n-5o-3q3
pagar #	b3h6j-3
pagar $	n3
pagar con	D7L-6d17h-6j10
pagar el	h4i3
pagar la	b3q4
pagar lo	W7d-5h6
pagar todo	L12
pagar una	Q6h-3
pagaro*	H6
pagaron	H6
pagaron con	H6
pago	C-7D-4E-4F-5G-5J3L4Q-3W8b-3d17e5f-3g-3h24i5j-3n-3q6
pago #	d-6h21q-3
pago $	D-3W14b-3e8n-5q6
pago con	D-4J4L3d10n7q3
pago de	C-5d10i4
pago el	D4h8
pago en	L3d4i3
pago la	d3
pagu*	C-3D14L-3O-3P5X-3a4b-4c-3d6e7h22j-4n-11
pague	C-3D14L-3O-3P5X-3a4b-4c-3d6e7h22j-4n-11
pague $	e5o9
pague con	C-3D-3P7
pal	F5G-3Z16b9n-5p4q-4
pal del	Z8
pal guero	F7G-3
pala*	Q14T4d-6
palabr*	Q14T4d-6
palabras	Q14T4d-6
palo*	n7
pame*	B5l10m13n-5o-3
pamela	B5l10m13n-5o-3
pamela $	m15n-6
pamela renuncio	l11
pamela tu	B6
pan	i6j9
pana*	a7h4j3k3q-3
panade*	k3
panaderia	k3
panaderia de	k3
panale*	a7h4j4q-3
panales	a7h4j4q-3
panales $	a8
panales etapa	h5j4
pant*	e7h5j4
pantal*	e7h5j4
pantalon	e7h4j4
pantalon de	j5
paol*	k7
paola	k7
paola ☎	k7
papa	D-3T4W4a4f3q6
papa $	T5
papa*	h-3i8
papas	h-3i8
pape*	O8a6q-3
papel	a7
papele*	O8
papeleria	O8
papeleria $	O8
paqu*	i4j9
paquet*	i4j9
paquete	j9
paquete de	j9
para	A7B-7D-21F12G-3H-3I-7J-6K-8L30M-8N-9O-9P-13Q35R37S-13T7U-5V-17W-21Y-14Z22a-6b18c7d8e-11f-13g17h-6i10j25k12l-13m-6n-25o-6p13q5r-17
para #	j14
para abajo	E5G7
para aca	I3P3
para algo	p3
para aprobar	A6
para arriba	E5
para atras	V-3q22
para corregir	C-3E5
para dar	Q13k-3
para darme	g10
para decirle	C3d-4p10
para dulce	R4
para el	C-4F5G-4L10V-4Z6a-3h3i6n-3p11q-3
para ella	i7
para encargada	R7
para entrar	R6
para esa	A6
para ganar	L8Q-4
para gastar	Q-4b7
para inscribirme	g6
para ivan	R4
para la	C5F7G5L-3Q-3R3a9b17d12f-3h-8i7j-8k3n-4q-7
para las	j4
para lleva	j4
para lo	d3g11
para los	C4X10Y-7
para mi	A5H6W-3Z18c6j-4k-3q-3
para nancy	k12
para otro	Z3
para pagar	L8W7j-3q3
para personal	R3
para que	D-5G-3L8P-4R9T27W-4Z-3a-3b-3c3e6f3j-5k6q-3r-9
para registrar	Q5m5
para saber	b4
para selene	k9
para su	d3h3q5
para ti	Z4o14q-3
para tras	q5
para un	C3b4
para una	E4Q10e-5
para usar	Q5V-3p10
para ver	Q14p-4
para ☎	E-5F10R10d3h-5
para*	J-5T-8X10Z-4a-4j4q28
parace*	j5
paracetamol	j5
parc*	e3
parcia*	e3
parcial	e3
pare*	O-4X45a-9g-3j-3o-7
paro	M-6P-3n13
part*	C-3D-4H-3P-3Q6W-4a14c-3d4g9i6j-5k5l6n-5o-3p-3q-3r11
parte	D-3O4U3a-3d5g10j-4r14
parte $	g6
parte con	Q3d4
parte de	D-3O4g4j-3r15
parte del	U4
partes	Q7n-3
partid*	O-3a18i5r-3
partido	O-3a19r-3
partido $	O-3a15r-3
partir	L5k5l7
partir de	L5k5l7
pasa	A11J-15L7V8a6j-3n15q-3
pasa a	V8W-3
pasa lo	A11
pasa nada	J-15n17
pasa*	B-4C3D-9F-8G-4H14I7J-6K9L8M-5N-4O-6P-3Q-5R5S-5T-7V3X-5Y-3Z-4a5b6c24d-11e3f-6g-5h-10i8m9p4q4r-4
pasada	D3W-4a5e3h-7i12p9q-3
pasada $	W-4a5i5n5p9q-3
pasado	H17a-5b6e3l4q3
pasado $	H9b6e3n5q-3
pasado no	l6
pasado tambien	H9a-3
pasale	E5F-4W11d-3k3
pasale #	F-3W7
pasale los	W6
pasale usuario	k3
pasame	C5D-4E-3I4J-3P-4R6T-3U5V5W5X-3a10b9c23d-4j-6k-3l-4m11n-7o-3q-4
pasame a	I7c13
pasame al	V8c4
pasame con	c13
pasame la	R4W3a20c-4j-4
pasame lo	C3U7
pasame los	H3m5
pasame mi	W4a-3b11
pasame mis	m8
pasame*	A3K5
pasamelo	A3
pasamelo $	A3
pasamo*	I4
pasamos	I4
pasamos de	I4
pasarl*	L11W-5
pasarle	L11W-5
pasaro*	K7b-7n11
pasaron	K7b-7n11
pasaron $	K7
pasas	D-3O-3c3j8o8
pasas la	P3c-4j9
pase	A6S8T-3U8V7Y-3h5n-6
pase el	V5q4
pase la	V4
pase lo	A7
pase*	V5a25c10n-5o-5q-3
pasemo*	V6
pasemos	V6
pasemos a	V6
pasenm*	a4c11
pasenme	a4c11
paso	B4C11D-5E-3G4H-5J3M-9O7P-4S4T-5U-3V-5W-6Z-3a-3b-3c-3d-3e-4f-4h5j6k12l3m-3n42o-10p-3r-3
paso $	D3J7L5O-5a-4h-4j4l6n20o-6q-3
paso a	L6h-3
paso bien	K4
paso con	h-3n18
paso de	C12G6h-8n-3
paso dime	B5
paso el	L-3M-6Q3i4n9
paso la	S3n5
paso los	k5
paso mi	O14S-3a-6h18n-7q4
paso o	n5
paso su	C3S3k6n-4
paso y	d4
paso ☎	k4
past*	F7b7e5h3i-3j11q-5
pastel	F7e6j5q-4
pastel que	F8
pastel y	e3
pastel*	b8h5
pastor	j9
patr*	A3C6E4H3J13n-11
patron	A3C6E4H3
patron $	A4C6H3
patron hay	E4
paty	E7W5d-3
pech	C5f-4k7
pech ☎	f-4k7
pedi	A10D4J4d-3n7p3
pedi $	D7n4
pedi nada	J3
pedi*	C4F-3L-3N-3Q3T17W3a-7d-3e9h5j18n-7
pedicu*	h5
pedicure	h5
pedido	N-3V-3W5a-6e10j20n-3
pedido a	W6h3
pedido de	j12
pedir	C4T10
pedir $	T8
pedirt*	T7
pedirte	T7
pedirte $	T7
pedr*	l7
pedro	l7
pedro $	l7
pele*	Z8l5
peleo	l5
peleo conmigo	l5
pelo	D13
pelo $	D13
pena	D8Z3
pend*	A6H-6K41O-4T-4U-5V-3W-3Y7a-6j-3m-4n17o4q-4
pendie*	A6H-6K41O-3T-4U-5V-3W-3Y7a-5j-3m-3n10o6q-3
pendiente	A-6H-3K8Y8n14o10
pendiente $	n-5o13
pendiente de	n4
pendientes	A12H-3K33a-3n-4o-4
pendientes $	K22n-3o-4
pendientes de	A13K7
pens*	S12Z3a-4n9o-3
pepe	c3
pera	l9
pera de	l9
pera*	O-3S35T-3a-4n-3o-6
perame	S9
perate	O-3S26a-4o-5
perate $	O-3S26a-4o-5
perd*	A-3D23F4J-5L-4O-3P-3Q3R5S-3T27W-4X-4Z26a7b-7c-4g-4h-4n-10o-7q-8
perdi	D7Q6T21a-3b-4o-3
perdi $	T19a-3
perdid*	K3T11a-3j5o-3
perdida	K3T11a-3j5o-3
perdida $	T11a-3j5o-3
perdio	D-4F4M3R6T-3a17n4
perdio el	R6
perdon	Z21r4
perdon $	Z7
perdon me	Z3
perdon*	Z8
perdone	Z8
perdone usted	Z5
perf*	N16O-4T-3Z-3a-5h3i4n-4o23
perfec*	a-3n-3o27
perfecto	o19
perfecto $	o8
perfil	N16f3o-4
perfum*	h4i4
perfume	h4i4
perl*	A7B5C13H-3J3R5W3Z6k4p-6q-3
perla	A7B5C5J3R5W4Z6k4q-3
perla $	R6Z7
perla dice	A7
perla esta	B6
perla y	k6
perm*	A24F4G-3H-3K-4N10S4T-3U-3W4X-3a-4g-4k9l16m10n-7o-3q-5
permis*	A24F4G-3K-4N10S-6U-3W5X-3a-4g-4k9l17m10n-7o-3q-4
permiso	A15F4N10S-6W6a-3g-4k10l10m11n-6q-4
permiso $	A6F5l3
permiso a	A5W-3l3
permiso al	l9
permiso cual	A7
permiso de	N3S-4W9m4
permiso o	l-3m9n-3
permiso para	k9
permisos	A9K-3l7
permisos a	l7
permisos pendientes	A10K-3
permit*	D3S10
permiteme	S10
permiteme un	S5
pero	D-3X3Y-3d-8h17i14n-3q3
pero de	i4
pero la	H-3n4
pero los	X4Y-3d-3h5
pero no	T4n-5q6
pero si	h4
perr*	S-3a24
perro	S-3a15j3
pers*	A-5B3D-4E-3F3H-8I8J-4K-4L-3N5O-5P-5S-4T-7U4V8W-6X-4Y-3Z8a-9b-3c20d-4e-3g-3h-4j-3k18m22n-11o-9p4r11
person*	A-5B3D-4E-3F3H-8I8J-4K-4L-3N5O-5P-5S-4T-7U4V8W-6X-4Y-3Z8a-9b-3c20d-4e-3g-3h-4j-3k18m22n-11o-9p4r11
persona	C3F3Q-4T-4U-3V8W-4Z12a-4c19d-3f3i3j-4m-5n-7o-4p7q8r16
persona $	F5V5c14k-3n-3o-3p3q6r5
persona al	k9
persona de	p5r3
persona no	q7
persona o	r4
persona por	V3
persona real	c4
personal	B5H-5P-3Q5U7V-3Z-3a-5k15l3m25n-3o-3q-4r-3
personal $	B6Q5a-4k10m16o-3
personal con	m5
personal dado	m7
personal hay	k6
personal nayeli	l6
personal no	U8
personales	N7
personales $	N7
personas	I12U-3j3k5m3
personas del	m4
personas nuevas	k6
personas se	I7U-3
personas traen	I5
pert*	J-4N15f3
perten*	J-4N15f3
pertenecer	J-4N15f3
pertenecer al	N5f3
pesc*	e4
pescad*	e4
pescado	e4
pesi*	D28n-5o-3
peso*	A-3C6G4I-4J-5L19O-3P-5Q11S-4T-4U-4V8a-7b11c-3d8f-6g-3h11i10j-5k-5l-4n-9o-5q6r-3
pesos	A-3C6G4I-4J-5L19O-3P-5Q11S-4T-4U-4V8a-7b11c-3d8f-6g-3h11i10j-5k-5l-4n-9o-5q6r-3
pesos $	C-6D-4F5G-9H-4J-4P-3Q4a-4b16d11e5h12i17j-3n-4o-3q-3
pesos a	D8G7d-7h-3q5
pesos al	E-3F-4G9
pesos cambiaselo	E4
pesos cuanto	H6L-4p9
pesos de	d4h6
pesos del	C-3G4W6
pesos jaja	q4
pesos lo	F6h-4
pesos para	Q5
pesos por	F8
pesos que	C9d5
pesos quitarselos	G5
pesos son	L7Q4b-6
pesos ticket	h5
pesos y	L3
pesos ☎	C7E6F-6G-5V12f-3h-7
peti*	A18
petici*	A18
peticiones	A18
peticiones $	A18
phon*	h5
phone	h5
pico	M5Q5T4h-5q3
pide	C11H3W18e3f-4n-3
pide el	d5
pide mas	W19
pide su	C6e4
pide*	Q14W6f3j4n-4
piden	Q8f3j5n-3
piden permiso	A7
pidi*	A23H3U-3X6c-4f3i4l3n-5q-6
pidien*	H4
pidiendo	H4
pidiendo autorizar	A3
pidiendo los	H4
pidier*	A4q-3
pidieron	A4q-3
pidieron aprobar	A5
pidio	A16X7c-4f3i4l3n-4
pidio #	i3
pidio brenda	A7
pidio la	A3
pidio luis	A7
pidio que	X7c-4
pidio su	l4
pido	H-3Q21W-3j9n-6q5
pido mi	Q14W-3d-6j9
pier*	L25c-5
pierde	L4
pierde $	L4
pierdo	L4
piez*	K-3U-3W12n-5q6
piezas	K-3U-3W12
pila	h3
pila*	i4
pilas	i5
pilas otra	i3
pint*	L6h6j4
pintur*	L6h6j4
pintura	L6h6j4
pintura $	L7
piqu*	D-4Z13q4
pique	D-4Z13q4
pizz*	b3q3
pizza	b3
pizza con	b3
pizzas	q3
pizzas $	j3q3
plan*	C3a-3e4k4m22n-4o-3q3
planch*	C3e5
plancha	C4e5
planti*	k4m22o-3
plantilla	k4m22o-3
plantilla $	m13
plantilla completa	m8
plantilla de	k5
plat*	F4J4c10n-3
platic*	J4c10
platica	J4Z3
platicar	c10
platicar con	c8
platiq*	F4f3
platique	F4f3
platique con	F5
play*	e3h8
player*	e3h8
playeras	e3h8
playeras de	e3
plom*	J4
plomer*	J4
plomero	J4
poco	n6r13
poco eres	r6
poco*	I5
pocos	I5
pode*	L3
podr*	D-3R3b5c7m4
podria	D-3R3b5c7m4
podria generar	R3
podria indicar	b5m4
poin*	C4F9b9d15h-14
points	C4F9b9d15h-14
points for	d17h-8
poll*	L7h6j-4o7
pollo	L7h6j-4o7
pollo #	h6
pollo $	j3o7
pon	E10f-3i4k6l5
pon a	k8
pon en	E10
pon inactiva	l8
ponc*	a11f4k-3n-3
poncho	a11n-3
poncho la	a11n-3
pone	D6Q4n-4
pone*	D18G3H-3L4Q11T15W-3c-3f-3g-4j-4k3n-5q-4
ponen	L6
poner	D17Q11T9c-3d3g-4j-4k4n-3
poner $	Q-5T11
poner a	k4
poner el	Q11
ponerl*	G3T5
ponerle	G3T5
ponerle #	G3
ponerle $	T5
pong*	D-3J13P-3Q17T9W5X-3Y3d-3j3n-7p-5q-4
pongan*	W6j4
ponganme	W6j4
pongas	J13
pongo	Q18T10n-6p-4
pongo $	Q14T11n-6p-4
poni*	F4
ponien*	F4
poniendole	F4
poniendole #	F4
ponl*	C-5D-3E23F9G3I-7W7d-6f14i4n-7q-3
ponla	E14
ponla en	E14h-9
ponle	C-3E7F10G5W8d-5h-3i5n-4
ponle #	E-3F9G16h-12
ponle a	h3
ponle eso	E3
ponle los	F5
ponle otra	i6
ponlo	I-6Y3f11h4
ponlo $	Y3h4
ponlo en	I-6f11
ponm*	A-7D-3F-4W16X-3Y11a-3c5d-3g15h9j-4k5
ponme	A-7F-4W17X-3Y11a-3c5d-3g15h5k5
ponme #	F-4W16d-3h5
ponme a	T-3W6c7k-3
ponme en	W-6g16
ponme un	k9
pons*	F4
ponsel*	F4
ponselos	F4
ponselos tu	F4
poot	f5
poqu*	L11U6j-3n-3
poquit*	L11U6j-3n-3
poquito	L5U6j-3
por	A15C-8D-3E-5F7H-3K11L33M-8O16P5Q3S5U-8V-7W-8X-3Y11Z3a9c6d12e4f-12g-3h4i18k-11l-6m-4n-25p-16q-17r-13
por #	F-5G-4H-4L23W-3a14b-7h18j-5p-3q-3
por activar	m4
por ahi	O13c-4
por ahora	S4
por aprobar	A4Y10
por aqui	L-5Q15Y8c7
por brenda	I7
por cada	L7
por chiste	G3
por compra	G7L4h-5
por confirmar	K8
por cuanto	H9U-3
por donde	J-3T16a-3j7
por efectivo	W7d-7e8
por el	C6F6G-3H-6J3L-5W-5b4d5h3i5j6o7
por error	F4X-7Z17q3
por fa	C8O-3b8
por favor	B6C-3D-7E7F-6G-3H4L-8M-4N5O-4P-4Q-5R3S3V3X15Y4Z-4b3f5g6h7i7j-8k-4l4n-3o-5p-5q-9r-4
por fin	o4
por firmar	A11
por fuera	G8d-4
por hoy	o4
por la	F3M5a-4c3d8o7
por las	S-3a7
por lo	D4b9c-3
por los	G-5a13d6n-4
por mi	A10T3U4
por nombre	Q6
por otro	i4
por ponerle	G3
por primera	L3
por producto	e6
por puntos	L-4d12
por que	C-11D7L12P10n5
por quien	B4
por si	J8a5
por su	C3D10S3h4q-3
por telefono	R4c8
por ticket	H6
por traer	F5
por transferencia	i4
por tu	D6a8n-3
por un	G4b-5d10h-3
por una	F5L9h-8
por unas	i5
porc*	L19W11
porcen*	L19W11
porcentaje	L19W11
porcentaje de	W4
porf*	f6h11
porq*	B-3D21G7W6f8n-8
porque	G8W7f8
porque es	J-4f8
porque le	q3
porque no	G3n4
porque regreso	G5e-3
porque se	h3
port*	H6
porto	H6
porto el	H6
pozo*	j4
prac*	J7k7l3n-3
practi*	J7k7l3n-3
practicante	k8l4
practicante que	k8
practicante ya	l4
prec*	W25a-5h-3i-4j25n-9o-3q13
precio	W25a-5h-3i-4j25n-9o-3q13
precio $	W4q7
precio a	W6
precio de	D3W13j8n-5
precio del	j8
pref*	X3c8r-4
prefie*	X3c8r-4
prefiero	X3c8r-4
preg*	C16D3E-3H-3L6M6Q-5S13T7U-4V-3W-5X12Z-4a-7d-4h-4j10n-3o-3p10q-6r-3
pregun*	C16D3E-3H-3L6M6Q-5S13T7U-4V-3W-5X12Z-4a-7d-4h-4j10n-3o-3p10q-6r-3
pregunta	C4L9M5O3P3Q-3n4
pregunta $	O3
pregunta el	P5
pregunta por	C3M5n3
pregunta que	p3
pregunta un	L3j3
preguntan	j11n-4
preguntan por	j3
preguntando	C3n-3p7
preguntar	C5X3n4
preguntarle	S9
pregunto	D7S8T6X10a-4n-4p5q-3
pregunto $	D7S-5T7X5a-3
pregunto al	S3
prem*	F7N-3d18
premia*	F8d-3
premiar	F8d-3
premiar a	F8d-3
premio	N-3d21
premio $	N-3d18
pren*	T-4X-7Y16a15e5n-3q-4
prende	T-4X-7Y16a15e3n-4
pres*	C3D-3S3W19a7n-3r6
presen*	C3r7
presta*	W18a8j-5
prestame	W19
prim*	H4M-3V9W4a-5d-4f15h6i-4k5n-6o6q-7
prima	W7d-5k5
prima sofia	k5
primer*	H4L3M-3V9a-4f13h8i-4n-5o6q-7
primera	L3V3f8h4n-5o7
primera es	k3
primera vez	L3f9
primero	H6V7f5h4q-5
primero $	T3V9
primero al	H3
primero de	H4
primero el	h9q-3
primo	G3
primo de	G3
prin*	T20a-3o-4
princi*	T20a-3o-4
principal	T20a-3o-4
principal $	T20a-3o-4
prob*	J4T-3a4c-3j20n3o-3
proban*	J4a11
probando	J4a11
proc*	D-3F-3Q8d6e6n18
proced*	D-3F-3Q8d9e5n6
proceda	f3
procede	e4n7
procede $	n5
proceder	d7
proceder con	d7
procedimiento	Q8
procedimiento para	Q5
proces*	d-4n12
proceso	d-3n13
proceso $	n4
prod*	D9U3e17
produc*	D9U3e17
producto	D9e17
producto $	e5
prof*	C3D4E8P9W-3p-3
profe	C3E8P9W-3p-3
profe $	E9P10W-3p-3
prog*	H-3I23L5N10O-3W4Y-3a-4c-3f17g13j-4l-5m-4n-6p-4q-5r4
progra*	H-3I23L5N10O-3W4Y-3a-4c-3f17g13j-4l-5m-4n-6p-4q-5r4
programa	H-3I23L5N10O-3W4a-4f17g14j-3l-5m-4n-5p-4q-5
programa $	C4I16L3N7W-5g7n-4p-3
programa a	f3
programa de	N4g4
programa quienes	I8
prom*	D3F6H4J-5N-3X5Y18a-5b-3d-3g5h-3j14
promed*	H6
promedio	H6
promedio por	H6
promet*	D6F7G-3
prometi	F3
prometi #	F3
prometimos	F4
prometimos el	F4
promo	G4W3g7j12n-4q3
promo $	G6W3q-3
promo de	W-3g7j9
promo del	j4q3
promoc*	X-4Y20a-3
promociones	X-4Y20a-3
promos	X10
promos $	X10
prop*	V8q8
propin*	q4
propina	q4
propio	V8n-3q5
prov*	S3W14Z4c7
provee*	S3W14Z4c7
proveedor	S3W14c7
proveedor $	S3W9Z3c7
prox*	A-5H-4V29W12a-5n-5o-4p9q-3
proxim*	A-5H-4V29W12a-5n-5o-4p9q-3
proxima	A-4H-3V10W13a-3n-4p9
proxima $	V10W-3n-3p10
proximo	V19
proximo $	V17
prue*	k6n4q11
prueba	k6q11
prueba $	k6
publ*	W10X10
public*	W10X10
publicidad	X10
publicidad $	X10
pudo	n4
pued*	B-6D-7E-6F-3G-6H-6I-4J-5K-5L38M-4N-4P-10Q5T33U-8V-5W-13X-6Z-5a-14b11c32d-5f5g4h-6i-6k17l10m10n-3o-12p-9q10r-12
pueda	T-3U-5k26l12n-5
pueda captura	k11
pueda entrar	l7
pueda meter	k8
pueda registrar	k4
pueda usar	k4
pueda vender	l7
puede	B-4C-3L9O5P-3Q4S-3T14a-4c6d-3f5i-3j6k-5m15n-7o-3p-3q10r-5
puede $	L-3T11
puede meter	l4
puede pagar	j11
puede registrar	m8
puede usar	L10
puede vender	m8
pueden	L13T-6c11
pueden usar	L5
puedes	A3C6G-4L-3T10Y3c-3d5n-6q7
puedes decir	C6
puedo	D-6L23O-5P-5Q3S3T17W-10X-3a-7b11c18d-5e4g6h-3j-7n16o-6p-3q-5r-6
puedo aser	T7
puedo cambiar	L8T-6b7
puedo gastar	b5
puedo hablar	T-4c8r-3
puedo hacer	T3
puedo meter	g9n5
puedo pagar	b3d-3
puedo pedir	C4T8
puedo pedirte	T7
puedo seguir	T-3n14
puedo usar	L10d-3
puen*	H3W-3a9j7
puente	H3W-3a9j7
puente $	H3j7
puer*	B-3a12q4
puerta	B-3a12q4
puerta $	a3n3q5
pues	H3J-3T-6a-4b5j-3k3n12o26q-3
pues $	a-3b5k4n14
pues dame	H4
pues ya	n-3o4
pues*	D5Q3m5q-3
puesto	D5Q3m5q-3
puesto maura	m5
puesto tiene	m5
punt*	B5C29D17E23F31G26H-9I-4J8K-8L39M-9N4O-14R-7S-12T-15U-11V-12W21X-8Z-10a-19b22c-15d27e-12g10h-10i-11j-17k-13l-15m-10n-3o-17p16q-7r-12
puntaj*	C9
puntaje	C9
punto	L23W5b-5n-4p-3q6
punto $	L12b-3
puntos	B6C22D17E25F33G28H-8I-4J9K-7L17M-9N4O-13P4R-7S-11T-15U-10V-12W16X-8Z-10a-18b27c-15d30e-12g10h-8i-10j-16k-13l-15m-10o-16p20q-13r-12
puntos #	F-4d15
puntos $	C10D4E4G20H-4I3J4L-5N4O-7P12Q6S-4T-8V-4W-3X-3Y5Z-3a-8b23c-6d-4f4g10h8j-7k-3m-3n-3o-10p-8q-5r-8
puntos a	D6E4F12G14L4P-3b-5d3f-8n7p-5
puntos abajo	F-9G12
puntos al	B9C-4E13F7G-4L-5P6W5d-8h-6n3p-3
puntos como	L-3Q3b7n-5p5
puntos con	W3
puntos cuanto	H8p-3
puntos dan	L4
puntos de	B4C3E7G13H-5I6J-3W6b-9f-8h3n11p6q-4
puntos del	C10D6E14F-8L-4d11e-3f-4h-9l-3p6
puntos doble	D3L7
puntos duplicados	G4
puntos el	G4W-3f6h3
puntos en	L4W7
puntos es	L4d3
puntos extra	F5
puntos favor	W-3g7p3
puntos igual	L3
puntos jaja	L4
puntos la	G-4d5f6
puntos le	L10n8p-9
puntos lo	h6
puntos manualmente	F12
puntos mas	F11G-5
puntos me	D3b7
puntos ni	E10F-3G-6N5d-3
puntos no	W9f6
puntos o	L4b4p4r3
puntos pal	C4F6G-3
puntos para	C-4G-3d3p10
puntos por	A4D-6E3G-3L5O-3P-3Q3Y6d13
puntos que	E-3F10G4J5d-5
puntos se	H10I-3f5
puntos son	L3d-5h5q6
puntos su	d-3h3
puntos tengo	b9
puntos trae	b3
puntos y	d10f4n3
puntos ya	J5W8d-3
puntos ☎	C6E-3F18d7f3h-7
pura	D19j-3n-4
pura*	D8T-3U3
puras	D8T-3U3
puro	D18Q6S3T-3X14a-3h4j-4n-6o-4q-4
puro cambio	S4
puse	H-3M-6Q-4T-6V-7W-3a-4d-3h-3n35o-4q43
puse #	n5
puse $	T-5n20o-3
puse el	V-5q17
puse en	q3
puse un	q5
pusi*	D8G11H-3M7d-3h-7i-4n13p-3q6
pusier*	D9G7M5
pusieron	D9G7M5
pusieron por	G3
pusieron sus	F3
pusimo*	G4M3n-3
pusimos	G4M3n-3
pusimos de	G5
pusist*	h-6n17q5
pusiste	h-6n17q5
pusiste #	h-5n6q8
pusiste $	n4
puso	G3M5T7h-3n-4q8r6
puso #	G3h-3q6
puso aqui	T7r6
qr	R6g6k-3
qr para	R6k-3
que	A12B10D6F3G5J-13K10L11M11N-15O3P26Q10R-3T28U5V9X-7Y-9Z-20a-6b-6c-7d-4e-10f-11g-15h-8i-6j-7l-9m-3n14p9q-5r-5
que #	D6L-4d9
que $	T9a8n16o-3q-3r5
que abrimos	H12
que acaba	h4i3p8
que acabamos	h-3i4q3
que acabas	n3q6
que acabo	i5n5p9q3
que ajustar	E7
que ajuste	B7
que anotaste	n8
que arreglar	n3
que arreglarlo	E4
que atendi	i7
que autorizar	A3
que ayer	H5
que bajale	G6e-3
que bajarle	G3q3
que baje	S17n-8
que beneficios	L13
que bien	o9
que bonito	O-7P-3a16o9
que borrala	l8q-3
que buen	O-5T-10a9o14
que bueno	O-7o10
que cambios	B4
que cancelar	q3
que cantidad	b6p9
que capturarlos	k6
que celular	M13n8q-4
que chambee	k5
que clienta	M9q-3
que cliente	M19
que clientes	I4
que cobre	J4U9
que componerlo	E5
que compra	L-3W13
que compras	P6
que compre	D-3P11
que compro	C-3L5P-3W9b-3e4h3
que cosas	T6
que cuanto	p6
que cubre	k4
que dale	F4
que dar	A9
que darle	F3
que debe	E7d4h-3
que deberia	p5
que debo	Q11n-3
que decir	L4Q11b-5
que dejo	H14O-3
que despache	k7
que devolverle	e3
que dia	C-7D-4P21
que dias	O-5P5j20n-3
que dice	E5M9O6T-3a-3d-3n12o-4
que diga	C3D5
que dios	a14o-3
que echar	M-3q10
que eficiencia	n-5o14
que el	C6W6c4d-3k3l5n-3
que empezamos	I6
que empleados	m7
que empresa	r8
que enderezarlos	E4
que entre	R6U3
que entro	K3
que era	Z4q3
que es	D-4L-3P8Q-6T17W5j-4q3r13
que escribir	T11
que espera	A6
que esta	A11Q-5S5T-3V6a-3f3q11
que estaba	V8n3
que estan	I4K3m3
que estoy	S8
que estuve	U5
que fallo	K5
que falta	A4F6V8h-4o-4
que forma	Q4T14o-3r-3
que fue	n15
que gano	G9q-3
que gastar	L14b-4p-4
que gaste	L-3P-3b4h11
que gasto	P5W7d-8h8
que gente	m10
que gerardo	l5
que guardaste	n11
que ha	B7
que hace	T8
que hacer	J3h9
que haces	T23n-3o-5
que hago	O-6Q12T12V-3a-4n26o-5
que hay	A8D5H7K10L-4P-3Q-4S4W14a-6b9n-5q-3
que he	P11U14n-3
que hice	P-4Q3T-3U5h5n11q-3
que hiciste	q4
que hizo	B20H-5Q4W4n-5
que hora	B16H-4T-4a3h-3j17n4
que hubo	H7O27T-4a-3o-4
que junta	C6d6
que la	A4D4Q5f4i6n-11q15
que lazaro	l9
que le	A3B-3D3E-6F8G11I-3O-3Q3R3S-4T11U-3V-3W-6X6Z-4c-3d9f3h9k-4l-3n-6o-4p12q-12
que link	R9
que llegue	S14a-3
que lleva	C6P3Q6d3h-5i4q-4r3
que lleve	P11
que llevo	S3U22b6n-3
que lo	C-3J4Q-4c14d5f6h-3n9
que los	J5P10W11d-3
que luego	n7
que luis	J-9l11
que lupita	k6n-3
que mal	D12
que mande	Z-3g5
que mando	A3g6
que manera	Q8
que mas	P6Q-3T35n-9
que maura	k8
que me	A3B-3D-11H-4I-3J-3K-3L10M-4N-4O-4Q-5S6T8U-3V-3W3X12Y19Z-4a11b-11c29d-4e6h3j-5k-3o-8q-10r-7
que meterlo	f3
que meti	Q7n3p5q-4
que metio	A4n-3
que mi	k4
que mocharle	G6
que monto	L5n11
que movieron	B5
que negocio	r13
que no	A-3D4E-3F7G3I4J21K7L-3M-12P-5Q-8R4S-5T-21U-3V-3Z3a5c-3e4j-3k-3l16n12o-4p-4r4
que nombre	I8n8
que nos	n3r5
que numero	H8M5Q-3T-3m4n13q-5r3
que nunca	D7f4
que onda	H8O31Q-3a-4o-7
que opciones	T10
que padre	T-5n-4o25
que paga	L3V3
que pago	e3i4n-3
que pague	D-4P8e5
que pase	A6V8
que paso	O11T-3a-3d-3h-4n23
que pedi	A8n3
que pena	D8Z3
que personas	m4
que pesos	Q7e-3
que piden	Q8
que pidio	A17n-4
que poner	T10
que ponerle	T5
que por	L16
que porcentaje	L17
que procede	n8
que pueda	k8
que puedo	L8T18j-3
que puesto	m5
que puntos	b7
que puse	n-5q9
que quede	E8q3
que quedo	K3S7n5o-3
que quiere	C3e3f4n3
que quitale	G7
que rapido	T-3o23
que recomendo	F4
que registrar	J4h14q-4
que registraste	q3
que registre	U3q7
que regresaron	e4
que repetir	n5
que retirarle	G9
que risa	o10
que ruben	k11
que sabes	T6
que saldo	C5D-4P-3b10d-5n-7p24
que salga	N-3d16n8q-3
que salio	F7H15a-3n5
que se	A-3B-3C-3D-5E-3F4H12I5J-3K3L-4O-3P19Q-3R4S7T3U-3V16W-5a-7b-3c-3d8h3i-3j3k-6n-10o-4r-3
que ser	Q3
que si	T-3c3d5f3h4q10
que siempre	F3
que significa	n9
que sigue	T17V18n-10
que sirves	T10
que son	L3
que su	D10p-5
que subir	h5
que tal	H12O30T-4a-3n-5o-4
que tambien	Q3Y3
que tan	U3n8
que tanta	I7
que tanto	C7P-5U4b15
que tantos	I7
que te	J4Q6S-7T15h-5n13o-3q4
que telefono	M3W-3j9
que tenemos	H5I3
que tenga	C8E12O-3P-4d13h-6n-4o6
que tengan	N6
que tengo	D7L-3P7Q7T7a-3b3d4h-3m7n-3r-4
que tenia	b8
que termina	n3q4
que ticket	K9n-3
que tiene	C14E10d11f-3h-4n-3p4
que tienen	W6
que toco	B13U-3
que trabajan	m7
que trae	C25E-3P6a-3d12h-11
que tu	K6V5n-6
que va	C3H8P-4U-3n11o7
que venden	m7
que vendi	Q8U-5h9
que venta	M9c10h-3
que ventas	K4U7a8
que viene	V17f5
que vino	P11
que volver	n4
que ya	A8J-3N9X8a-3d5k3l-5n5o-3q3
que yo	A9U7W3
qued*	B-4C11D5F8G-7H-3I-5K29L-10M5N-6O-6P-9Q-7R-3T6U-9X-8Y-4Z-6a-8b12c-7d-3e8f-8g-8h-11j6k-5l-6m-6n23o14p26r-8
queda	C16K-3Q3d6f-3j6
queda $	C3L6
quedad*	K7
quedado	K7
quedam*	F3H8J12n-12o9
quedamos	F3H8J12n-12o9
quedamos cortes	H8n-5
quedan	K-3U-3W11b8
quedar	q4
quedar*	D9K12L-3e4j-4n-4p3
quedaron	D9K12L-3e4j-4n-4p3
quedaron $	D10j-4n3
quedaron los	e5n3
quede	D7E8J-3P-3T6V7g-3n15
quede $	n8
quede en	E8
quede igual	T6
quedo	B-3C-5D-7E-5F6G-4H-7I-3J-4K23L-5M6N-4O-4P-3Q-7S3T5U-4V-3W-6X-5Z-3c-3d-6e5f-4g-3h-5j7k-3l-3m-4n29o10p25r-3
quedo #	i6n-3
quedo $	F3a-3e8h-11n21o-8p23q-4
quedo a	K4n3
quedo al	o8
quedo algo	K4b6
quedo bien	q4
quedo con	n7p4
quedo el	M11n-4
quedo en	K4S7h10n-8
quedo la	n10p3
quedo lo	n6
quedo pendiente	h3
quedo pensando	n3
quedo registrada	n5
quedo sin	F6
quedo su	p6
quedo una	K5
quej*	D29g-3j-3p-3
quer*	D-3R4X-4Y4Z20a5e-3n-7o6q11
querer	J3R4X-3Y4Z10a6n-6q8
querer $	R4Z12
queria	Z10o7q4
queria mandar	Z6
quie*	A-8B30D-9F-3G-4H-12I14K-11L-12M28N15O-15Q-13S-16T-20V-3X-3Y9Z-9a-17b-13c18d23e11f8g19h-5i-5m31n-9o-14p-6q-15r19
quien	A-4B39C-6E-4F-6G-7H-7I16J-6K-3L-6M45N-4O-4P-6R-4S-6T-6U-4V4W4X-7Y-6b-4c11d-10e-11f-20g-6h-17j-6l-7m28n16o-8p-5q-18r44
quien $	M6Q5
quien anda	B6
quien anduvo	B5
quien aprobo	B9M-3e-4
quien autorizo	B5
quien cancelo	B14M-4q-3
quien compra	B-4I20r-3
quien compro	M4W3h-3
quien contesta	r3
quien dio	B14f-9
quien era	M3
quien eres	n-3r16
quien es	A4M3W5m7n5r3
quien esta	B-8m7r16
quien falta	m4
quien fue	M8n-3
quien habla	r8
quien hablo	c-3r7
quien hizo	B-3M10c3r-3
quien inscribir	B10f-5
quien la	j5
quien le	B11F-3G-5M3c3i3m4n8r3
quien lo	B-3n8
quien mas	B-5V11W9r-4
quien me	B-4c12k6m-3n5r3
quien metio	B4
quien movio	B4
quien no	Z8
quien puede	B-4m16r-3
quien puedo	c6r-3
quien quedo	n4
quien quita	B6
quien salio	M6
quien se	I6M7
quien tengo	r8
quien tiene	m13r-4
quien uso	B3
quiene*	I12f-3m22
quienes	I12f-3m22
quienes estan	I3m4
quienes son	I6m11
quienes tengo	m4
quienes tienen	m3
quiere	B-4C12D-4E-7F-5G-5H-4I-4J3K-3L5M-4P4T-3V-6W-8X4a-3d20e14f29i5k-4l-4m-4n-13p8
quiere acumular	d-4h6
quiere apunta	f5
quiere cambiar	e10
quiere cubrir	C-3d4
quiere decir	n8
quiere entrar	f7
quiere gastar	d3
quiere inscribirse	f10
quiere juntar	d3h5
quiere ocupar	d4
quiere otra	i7
quiere pagar	d4
quiere puntos	f4
quiere que	d7h3
quiere saber	C10L9P5d-5f-5n-6p9
quiere sacar	f3
quiere su	d-4e6f8p3
quiere sus	d-4h6
quiere usar	L-3Q4d6
quiere ver	C9f-3
quiere*	A3d4f6h-4n3
quieren	A3d4f6h-4n3
quieren $	A3
quiero	A-6B-4C-5D-3E11F9G8I-9K-4L-11M-11N21O-9P3Q-11R8S-8T-10U4W5Y17Z-9a-15b-9c12d10e9f-4g27h14i-7j4k7l12m-9n-14o-3p-9q6r-21
quiero $	N3X-4Y4b-3d9g3
quiero apunta	g6
quiero aumentarle	F6
quiero captura	h5
quiero checar	U4
quiero comparar	H10
quiero componerlos	E5
quiero corregir	q4
quiero dar	h3
quiero el	N-4P7R10e7
quiero enderezarlo	E5
quiero escribir	X-3c7
quiero estar	N10
quiero gastar	d10h-3
quiero hablar	c4
quiero hacer	V3j3
quiero inscribir	f9
quiero invitar	R6k-3
quiero meter	h9
quiero mi	W-6Y3d15e3
quiero moverle	E9
quiero nombrar	k7
quiero otorgarle	k3
quiero pagar	d3h8
quiero premiar	F8d-3
quiero que	D-4F-4G-4J-6L-3N7P-3T-3W21X-3Y9c4d-8e3k11l16n4q-3r-3
quiero recibir	Y13
quiero registrar	V3h5
quiero remover	k-3l10
quiero restar	G10
quiero revisar	U3
quiero saber	P3W-3b9
quiero sus	J-3N3X8
quiero tratar	c6o-3
quiero una	V4j10
quiero usar	J9N-3d7g-3
quiero ver	B7C-9I-6P8U7W20b3d-3n-6
quin*	H13I5S6W15a3n-5q-3
quince*	H13I5S6W15a3n-5q-3
quincena	H13I5S6W15a3n-5q-3
quincena $	H15I6S7W11a-8n-4
quis*	c9h16j10
quisie*	c9h3j11
quisiera	c9h3j11
quiso	D4h13
quit*	A-4B10C-7E-6F-10G41H-8I-3J-6K-3L-3M-5N15O-5P-4Q10S-4T-7U-3V-6W11X20Y-3Z-4a-12b-3c-7d16e-8f-7g-6h-13i-7j-6k-5l35m-5n-17o-6p-3q47r-6
quita	B13F-3G7Q11W7X10Y-5a-5d-3e-4f-3h-6i-4l5n-9o-4q29r-3
quita #	G3
quita $	q10
quita a	B5W10l8q-6
quita el	G8X3
quita la	Q7X6e-3h-4q8
quita los	Q6X-3
quita puntos	B9G-3
quita una	n-3q10
quital*	C-3F-7G21J-5Q3W11X3Y-3a-3d15h-6l8n-6o-3q7
quitale	C-3F-6G15J-5Q3W11X3Y-3a-3d16h-4l8n-6o-3q9
quitale #	F-5G9d13q-3
quitale $	J-3o-3q22
quitale de	X5d5
quitale el	W4l4
quitale favor	l5q-3
quitale lo	G8q-3
quitale los	G6q-4
quitale permiso	l3
quitalos	G6
quitalos $	G6
quitam*	l5
quitamela	l5
quitamela de	l5
quitar	G8a-3d4l20o-3q-6
quitar #	d5
quitar gente	a-3l21o-3
quitar*	D9F3G3q5
quitaron	D9F5G-4
quitaron por	F5G-4
quitarselos	G7
quitarselos favor	G5
quitas*	G3o4q7
quitasela	q4
quitaselo	q4
quitaselo $	q4
quitaselos	G3
quitaselos ☎	G3
quitaste	o5
quite	X-4Y9d3
quiten	N6
quiten*	D-4N11X13Y-3g-4
quitenlo	D-3N3X9
quitenlo $	D-3N3X9
quitenme	N8X3g-3
quiu*	O27a-4o-3
quiubo	O27a-4o-3
rajo	n-3q13
rami*	C12l7p-3
ramiro	C12l7p-3
ramiro $	C12p-3
ramiro ya	l7
ramo	h-4j11
ramo*	a-3k21o-4
ramon	a-3k21o-4
ramon $	a-3k21o-4
rapi*	T-4U-3a-3f11h6n-3o20
rapidi*	f11h5o-3
rapido	T-3o22
rara*	l5
raras	l5
raras $	l5
raro	B5
raro paso	B5
raro*	E4
raros	E4
raros los	E4
rast*	B18H-6M13W-5h-5
rastre*	M14h-5
rastreame	M13h-5
rastreame el	M13h-5
rastro	B18H-5W-4
rastro del	B16H-5W-4
rati*	S19W6X8a-4i6l-3
ratito	S19W6X8a-4i6l-3
ratito $	S7W8X8
rato	A3C-4D-4H-3L-3Q-3S29V-3W-5c-4h4j-4n18o-3p7
rato $	A3C-3D-3S9a-3b-7n6p11q4
rato la	h4
rato te	S8
raul	l7
raul no	l7
raza	m8r-3
raza que	m8r-3
reac*	X-9Y18
reacti*	X-9Y18
reactivar	X-9Y18
reaj*	C-4E11
reajus*	C-4E11
reajusta	C-4E11
reajusta los	C-4E11
real	c14q6r4
real $	c4
real favor	c11
real o	r6
real*	e3q3
realiz*	e3q3
realizar	q3
realizar $	q3
reba*	F-4G22d5h-14n-12p22
rebaja	G13h-7q4
rebaja #	G13h-6
rebaja*	F-3G10d4h-4
rebajale	G10d3h-4
rebajale #	G10h-4
rebe*	l7
rebeca	l7
rebeca $	l7
rebo*	q11
reboto	q11
reca*	F4G-3L4W4
recarg*	F4G-3L4W4
recarga	W5
rece*	D-3a3j13
receta	D-3a3j13
rech*	A15n-4
rechaz*	A15n-4
rechaza	A7
rechaza lo	A7
rechazada	n3
rechazada $	n3
reci*	D7J-3M9N-5S-5W-4X9Y11a-9h17i12j-6o-3q4r-3
recibi*	N-4X10Y12n5
recibir	N-4X10Y12
recibo	D9M10S-4a-7h22j-3q-4
recibo #	M10h4q-4
recien	h-4i14n-3q7
recl*	D14X-3a-3b-3d22o-3
reclam*	D14X-3a-3b-3d22o-3
reclamando	D5
reclamar	D8d11
reco*	A-4D-4G10O-3T-3X16Y17a-6c-3d10h6j-3k4l-3n9o-4q-6
recoge	G5
recoge los	G5
recogi*	h4
recogio	h4
recogio la	h4
recome*	F5
recomendo	F4
recomendo a	F4
recomi*	n16q-4
recomp*	W5d14
recompensa	W5d14
recompensa $	W5d14
recont*	k6n-3
recontrate	k6n-3
recontrate $	k6n-3
record	h5
record*	A-3L3X18Y18n-3
recordar	A4L5n-3
recordatorio	A-6Y13
recordatorios	X19Y6
recordatorios $	X18Y6
recort*	G8
recortale	G8
recortale #	G8
rect*	E6
rectif*	E6
recu*	L11P7Q6T3a-3b-3
recuer*	L12P7T3a-3
recuerdame	L12P7T3a-3
redi*	C-3F-4d27f-3h-10
redimi*	F-3d18h-9
redimir	F-3d18h-9
redimir #	F-3d18h-9
redu*	F-7G19
reduce	G7
reduce #	G7
reem*	e47h-9q-5
reembo*	e47h-9q-5
reembolsale	e6
reembolso	e28h-9q-4
reembolso #	e11h-4q-3
reembolso de	e7h-4
reen*	R14l-3
reenvi*	R14l-3
reenviale	R6l-3
reenviale el	R6l-3
reenviar	R6
reenviar invitacion	R6
refl*	D4L6a-5n10
reflej*	D4L6a-5n10
refr*	W3a7n4
refres*	W5n4o3
refresco	W5o3
refri	a9h4
refri #	h4
refu*	k7
refuer*	k7
refuerzo	k7
refuerzo navideno	k7
rega*	B11C-4D-6E-3F19G9H5J7L15M-4N-3P-3S4Z-3a-3b-13d20e-5f-3h-5j-3n-7q-5
regala	J3L17b-10p-4
regala*	B5D-3F12H7L-3W9d-3p-3
regalale	D-3F13W10
regalale #	F9
regalamos	H8p-3
regalamos este	H8p-3
regalando	B5
regalando puntos	B5
regalo	B6F8G8J5M-3N-3S5W-8d24e-4h-7n-5p9q-4
regalo #	B7F-3G10M-3d-4h-3
regalo $	J6L3N-3S5W-7d24
regalo al	F13G-5
regalo asi	G6e-3
regalo o	n-4p11
regi*	A-9B8C-10D-7E-5F-6G-6H-7I13J21K-4L-3M7N5O-12Q20R-3T-5U7V-7W4X-6Y-5Z-7a-14b-8c-9d-12f30g24h15i-11j-9k7l4m8n5o-12p-8q12
regist*	A-9B8C-10D-7E-5F-6G-6H-7I13J21K-4L-3M7N5O-12Q20R-3T-5U7V-7W4X-6Y-5Z-7a-14b-8c-9d-12f28g24h16i-10j-9k7l4m8n5o-12p-8q12
registra	f5h9k12
registra a	f5k12
registra mi	h7
registrada	I9g4h-5m10n4q4r-3
registrada $	I10m-3n4
registrada mi	m5n4
registrada quien	m8r-3
registradas	P6
registradas $	P6
registrado	I6Q4U7n-7q12
registrado $	Q3
registrado ultimamente	I7
registrados	I28m3n-8
registrados $	I16m6n-7
registrados por	I7
registrale	h9
registralo	f5
registralo ☎	f3
registrame	W13g12h-3
registran	Q5
registrar	A-4B6I-3J26T-4U-4W-3Z-3a-3f9g-4h17k5l-4m11n-6p4q-6
registrar $	B9J9Q3f-3h3m5p3q-3
registrar a	f10
registrar es	k6
registrar mi	h6
registrar nada	J3
registrar una	h3
registrar ventas	k4m8
registrarle	h3
registraron	D4f4n6
registrarse	L8
registras	O-5T9g10h5n-5
registras una	O-5h8
registraste	n4
registre	J-11Q4l17n12p-9q6
registre $	U-3n19p-11
registre a	Q4
registre hoy	U4
registre mas	l6
registre nada	J-9l11
registres	J9
registres $	J7
registro	B10D-4I-23J3L-5M15N10Q13S6T-3U11V-3a-5b-3d-5f4g11h-15i-5j-3k-4l-3m-5n22o-5q3
registro $	J-3N9Q-6S7U12a-3f-5g9m-3n15o-3q4
registro de	B13P6f13h-5
registro el	M13n-3q-3
registro hoy	H5
registro la	J8h-4n6q-5
registro para	R3g5
registro verdad	n5
regl*	L18
reglas	L18
regr*	C-3D-6G4H-5J-5K-3L12M-3P-6Q8S8V-6W-4X-5Y9Z-5a-7d-3e53f-3h-8i9j-5k3n-9o-6p-3
regres*	C-3D-6G4H-5J-5K-3L12M-3P-6Q8S8V-6W-4X-5Y9Z-5a-7d-3e53f-3h-8i9j-5k3n-9o-6p-3
regresa	L4Q7l5n-6q5
regresa $	L4l5
regresa la	Q8n-8q4
regresale	e8
regresale $	e8
regresan	L8c3e3
regresan la	c4
regresando	e6
regresando $	e5
regresar	Q4T7e11q7
regresar la	q3
regresaron	P-3b5e16h-3q-4
regresaron #	e3
regresaron la	e5
regrese	O5S3n5q-3
regrese de	O3n6
regreso	G5S9V-4e6h-4i13k6q-3
regreso $	S9
regreso el	e4i9q-4
regreso hugo	k6
regreso la	e8
regreso mercancia	G5e-3
regu*	C-4E9a-3n-4q15
regue	a-3n-4q15
regula*	C-4E9
regularizar	C-4E9
regularizar el	C-4E9
rein*	e5n19o-4
reinte*	e5n19o-4
reintenta	n19o-4
rela*	U3m10
relaci*	U3m10
relacion	U3m10
relacion de	U3m10
relo*	n14
reloj	n14
remi*	M5h3
remisi*	M5h3
remision	M5h3
remision #	h3
remision &	M5
remo*	k-3l9n-3q12
remove*	k-3l10
remover	k-3l10
remover a	k-3l10
remu*	G13h-6
remuev*	G13h-6
remueve	G7h-4
remueve #	G7h-4
remuevelos	G5
remuevelos del	G5
reng*	P6f-3
renglo*	P6f-3
renglon	P6f-3
rent*	f3j11
renu*	H-3N7O-3W-4a-4l34n-3o-5
renuev*	R3
renuevale	R3
renuevale la	R3
renunc*	N7O-3W-4a-4l34n-3o-5
renuncio	N7O-3W-4a-4l34n-3o-5
renuncio $	l11
renuncio ayer	l8
renuncio nayeli	l15
repa*	q3
repart*	q3
repartidor	q3
repe*	n13q5
repeti*	n13q5
repetida	n-5q8
repetir	n6
repetirla	n12
repi*	H-3J9O-5Q20S-3U-3V-4a-11h-7i31n23o-4q-9
repita*	J12n-5
repitas	J12n-5
repite	h-6i21n-5
repite con	h-4i7
repite la	i14n-6
repite*	O-3a-4i25n18o-8q-3
repitela	O-3T-3a-3i15n11o-7
repitela $	O-3T-3a-3i15n11o-7
repiteme	T5n9
repito	Q22a-5i-15n16o4q-5
repito $	a-4n17o5q-4
repo*	D13F5G-3H8O3V-3X18Y17a-5d-3j-3l-4n-3q-4
reponl*	F6
reponle	F6
reponle sus	F6
report*	D14H8O3V-3X18Y17a-5l-4n-3q-4
reporte	H9X10Y12a-5q-4
reporte de	H-4W3X3Y10
reporte del	H14
reportes	X3Y8
requ*	B4E6J3U4W6j5n-3
requie*	B4E6J3U4W6j5n-3
requiere	B5E3
requiere el	B5
requiero	E4J3U4W6j6
requiero una	E4
rese*	j5
reserv*	j5
resi*	h4i6
resist*	i7
resistol	i7
reso*	K21a-3c4
resolv*	K21a-3c4
resolver	K21a-3
resolver $	K17
resp*	D21J-4W-3X-4a-4c3j-3n17r-3
respet*	D14X-3
respon*	D7c5n6
responde	D8
responsable	c7n6
respue*	n12
respuesta	n12
rest*	C-5D-4E-4F-6G51L-3P12T-7a-4d3h-9n-10o-3p17
resta	F-3G16a-3d-3p17
resta #	F-3G5
resta puntos	G13
restal*	F-3G11d3h-5
restale	F-3G11d3h-5
restale #	G8h-4
restar	G10
restar saldo	G10
restas*	G8h-4
restaselos	G8h-4
restaselos son	G8h-4
resten	G10h-3
resten #	G10h-3
restit*	F5
restituyele	F5
restituyele #	F5
resto	D-3P13T-4d6
resu*	B-4H15U9V-3W-4X6Y11a-5e-3n17o-3q-3
resuel*	B-3n16
resuelve	B-3n15
resuelve $	B-3n8
resulta	q3
resulta que	q3
resume*	H16U10W-3X7Y11a-4q-3
resumeme	H10
resumeme el	H10
resumen	H6U10W-3X7Y8a-3q-3
resumen $	U3X7
resumen de	P3U9
resumen del	H5Y9
reti*	D-5F-4G26N12W-3d-4l6n-5q13
retira	G5q9
retira #	G6
retira la	q6
retira*	F-3G15l7n-3q6
retirala	l3q5
retirala $	l3q5
retirale	l4
retirale el	l4
retirarle	G9
retirarle puntos	G9
retiraselos	G5
retiraselos todos	G5
retire*	D-4G6N12
reve*	H-3h-5n-7q26
revi*	A8C9D3E-4G3H-4K9L-3M-3O-3P3Q6S4T-4V-3a-7d-5f-3h-6i-5n5o-8q31
revier*	G5a-4n-5o-7q39
revierte	q19
revierte eso	q12
reviertele	G5
reviertele los	G5
revisa	C8K3n7
revisa el	C8
revisa*	K5P6S7c3i-4p3q-3
revisame	P6
revisar	K5c3n3
revisar $	K5c3
revise	n4
revisi*	A8C4n-5
revision	A8C4n-5
revision $	A9n-5
revo*	l7
revoca	l7
revoca permisos	l7
rey	n5
rey $	n5
rfc	j15
rica*	l4
ricard*	l4
ricardo	l4
ricardo y	l4
rich*	l9
richi	l9
richi $	l9
rifa	F8G-4d-5n14
rifa ponle	F8G-3h-3
rifa*	a-5o16
rifast*	a-5o16
rifaste	a-5o16
rifaste $	a-5o16
risa	o10
roba*	D19b-7l4n-3
robaro*	D14b-6l4
robaron	D14b-6l4
robaron el	l4
robl*	F4
robles	F4
robles $	F4
robo	l9n-3
robo la	l9n-3
robo*	r11
robot	r11
robot $	r4
roci*	W4h3l5n-3q4
rocio	W4h3l5n-3q4
rocio se	l5
roge*	C4f5
rogeli*	C4f5
rogelio	C4f5
rojo	V4
roll*	O14U-3n-3
rollo	O14U-3n-3
rond*	i3
ronda	i3
ropa	a7j8n-3
rosa*	F5P4W-3b-3j5n-3q6
rosas	b-3j6
rosaur*	F5
rosaura	F5
rosaura $	F5
roto	e8
rube*	R4k10n-3
ruben	R4k10n-3
ruben borro	R4
ruben ya	k11
ruiz	k5
ruiz a	k5
saba*	B4D3H18L-3M4P4a13b-4h4j-5n-5
sabadi*	H10
sabadito	H10
sabadito $	H10
sabado	B4D3H9M5P5W3a15b-3j-11n-3q-3
sabado $	B5M5P4b-3
sabado con	H8W6q-3
sabado*	j6
sabados	j6
sabana*	q3
sabanas	q3
sabanas $	q3
sabe	D6K4h4n8q-3
sabe $	n13
sabe su	h3
sabe*	C16D-5H-5K8L4P5Q-5T9V-3a-3b13d-12e-3f-6g-3i-5j-4n27o-3p5q-5
saber	C18D-4H-3L5P7Q-3T-4W-5b14d-10f-5h-6i-3n17p7q-4
saber $	K3n4
saber cuanto	C-4p6
saber en	P4p5
saber lo	b4
saber que	C3
saber si	C8d-3h-4n4
saber sus	C8d-3
sabers*	K7n4
saberse	K7n4
saberse $	K7n4
sabes	T13W6h4n5
sabes $	n9
sabes hacer	T13
sabes si	W6
saca	G12N5d-4i-3l6q4
saca #	G12d-5
saca a	i-3l7
saca*	F-3G17H12M-4O-4W-4a-7d-3f3h-6l6m6n-8o-9q32r6
sacala	O-3a-4n-3o-7q30
sacale	F-3G18h-4
sacale #	F-3G18h-4
sacame	H14P3a-3l7m7q-3
sacame a	l9
sacame la	m10
sacame octubre	H10
sacar	f3
saco	M5Q17U-11a13h-5k-3
sald*	A-6C39D12E30F23G18H-10J-4K-5L16M-7O13Q9R-5S-9T-14V-11W13X-8Y-5Z-7a-17b35c-11d29e-7f-12g-7h-24i-12j-12k-7l-7m-8n-22o-12p38q-17r-10
saldit*	C8b7
saldito	C8b7
saldito $	b7
saldo	A-5C36D14E33F25G20H-8J-3K-4L10M-7N4O-16Q9R-4S-8T-14U3V-9W16X-7Y-4Z-6a-13b29c-10d31e-6f-15g-6h-27i-11j-10k-7l-6m-7n-20o-15p41q-15r-9
saldo #	E7
saldo $	C17D8E14G-4I5L9N-7O-8Q13S-3T-5U-3V-3W-11X-3a-6b6d15j-4m-3n-4o-8p7r-3
saldo a	C-6E-6F6G19W5b-3d5
saldo actual	b5p3
saldo al	C3F13G-5d-3h-3
saldo celular	C4
saldo correcto	E9d-3
saldo de	B5C25D-4E15F9G-4L-4N16Q-3b-3c-3h-4i-4p3q-4r-3
saldo del	C-4F12G-5L4P-6W7p8
saldo el	C-12E-4L6P22
saldo en	E-4F-3G9
saldo esta	D6
saldo favor	C6b8d-3
saldo final	C-3E7
saldo hay	E5
saldo le	L3n-7p8
saldo manualmente	G10
saldo me	D-4b8p5
saldo no	D6E5Q-3
saldo para	E7
saldo que	C-5Q7d8
saldo se	q4
saldo son	E7d6h-3
saldo tiene	p6
saldo trae	p3
saldo ☎	C6E-8F-3G7P-4W26d-12
saldos	L6O30a-4h5o4
saldos $	L7O11a-3o5
saldos desde	O17
sale	C7D-3H-5J-12L-3O-3S-4T-4U-3W-3a-7d-5f4i-3j9l-3m19n15o26p3q5
sale $	o6
sale con	C6d-3
sale el	j12
sale en	m7
sale todavia	m15n-6
sale vencido	R3
sale*	D8E3L-3P11U13n-5
salen	D8E3L-3P11q3
salen #	D4q3
salen raros	E4
sales	U13n-3r3
salg*	G-3P-5S11d20j-3n8q-3
salga	G-3P-5S11d20j-3n8q-3
salga de	d16
sali*	A-3B-3C-10D3E-5F5G-3H10J-3L-5M3N11O-4P12Q-6T-6V-6W-6a5d-6e11f-6g-7h4j-5k-3l-3n15o8p7q12
salido	U3n5
salien*	S4b3i3
saliendo	S4b3i3
salier*	H5P8
salieron	H5P8
salieron hoy	H5
salio	C-3D6E-3F5H7L-4M4O-4P-3Q-4S-3T-3U-3V-5W-4a8d-3e13f-4h6i-4n15p5q12
salio $	H-3M6a7n13q-4
salio a	q9
salio el	H17a-3n-3
salio en	a10h8n-6
salio feo	F8
salio la	n4
salio lo	e-8n11
salio malo	e5
salir	N12g-8i3
salu*	D-4J9O32X-3a-8c5g-3j-3o-7
saluda*	D-3J9c7
samu*	l11n-4
samuel	l11n-4
samuel $	l11n-4
sand*	a12h3l4n-7
sandra	a12l4n-7
sandra $	a12l4n-7
sant*	H3j4
santo	H3
santo $	F3
santo abrimos	H3
saqu*	I-4N6Q4X10l3
saquen*	I-3N6X10l3
saquenlo	l3
saquenlo del	l3
saquenme	I-3N6X10
saquenme de	I-3N6X10
sara*	h4
sarahi	h4
sart*	e5q-3
sarten	e5q-3
saul	l6
saul ya	l6
se	A-15B-8C-14D17E-10F3G-7H15I23J5K27L32M7N-9O-7P3Q18R4S-15T16U-18W-31X-10Y-9Z6a-4b-10c-14e-5g-11h-8j6l6m-16n29o6q6
se a	D-4I7M7T3
se acaba	p4
se acabo	a6l8n-4
se aclara	J-5K6n5
se acordo	i14n-4
se agradece	n-4o10
se animo	G-6d8f6
se aplico	A-3n11
se apuntaron	I11
se arregle	n5
se arrepintio	J5a-4h4n-6q7
se autoabono	G5
se borra	Q18h-7q-6
se borro	n7
se cancela	Q3
se cayo	K4n15o-4
se colaron	G3
se como	Q5
se concreto	n4
se conecte	R6k-3
se confirmaron	K11n-8
se descompuso	a9
se desocupe	S6
se dieron	H10I9U-4p-3
se echo	J4
se envio	Z6
se equivoco	E5h-3q7
se esta	I9h4n-3
se fue	K3M-5V5a9h10l4n-7p6
se gana	L15P-4
se ganan	L9
se grabo	n7
se guardo	J-3n16q6
se ha	I6P7i5n-3
se hace	K-3L-5Q18T5n-5
se hicieron	B4
se hizo	H11n14
se integra	k7
se izo	H14
se jubilo	l6
se juntan	L15Q-3n-4
se junto	H4
se la	R4a-4d3j3n-7o21q7
se largo	l5
se le	C-3D-3F12G-7H-4L3M3P15Q5R5h-4i5n-9p5
se les	L6
se llama	d-4f10k15l5
se lleva	C-3d5e3h4p3
se llevaron	h6
se llevo	H7M4h4i8n-8
se lo	C5D-4J-3Z7e6h7i4n-16o8q15
se los	D5F7G5J3L-5d6h-5j4n-5p4q-3
se mando	Z12n5
se me	P11T-3U5Z14a-4b5h10j-4l6n-22q7
se merecia	G5q-4
se mete	J14Q3n-10
se meten	Q4q3
se metieron	H5
se metio	H5n6
se movio	H5
se murio	l3
se necesita	L5j7n-4
se ni	J-3P3T6
se paso	G6
se peleo	l5
se perdio	a9n6
se poncho	a11n-3
se pone	D6
se porto	H6
se proceso	d-3n9
se pudo	n4
se puede	D-3L-5O6Q7T8W-3i-3j8q13
se pueden	L8
se que	D-3T10n-3r6
se queda	L7n6o-4
se quedaron	K8n-4
se quedo	F9K10
se quiere	f8h-3
se quieren	f6h-3n4
se rajo	n-3q13
se registro	H3L-3M18Q-10d-3h-6i-4n28q-4
se requiere	B5E3
se resuelve	n7
se sabe	D6K4h3n7q-3
se sepa	n7
se si	E5Q-3n8
se su	C3h3
se te	J11a5h-7q-4
se traba	D13
se trabo	T-3n12
se usa	Q-6T17n-3
se usar	J-4T14n-3
se va	D4Q3n-4
se vale	L4Q11n-6
se van	G5e-3
se vaya	n4
se ve	p4
se vencen	L5
se vendio	H7q3
sea	F5G-3d4n-4q4
sea #	h7
sea anade	F6h-4
sea que	n-3q6
seas	W10q6
segu*	C11E5G-3K5S26T-5W-3c-5h-7i18n7o-6q-5
seguim*	S12V4
seguimos	S12V4
seguimos $	S13
seguir	T-3a-3n18
segun	C12E6h-4
segun el	C3
segun ella	C5
segun yo	E5
segund*	S16a-3c-4h-3i20j3n-3o-3
segundito	S13o-3
segundito $	S13o-3
segundo	S3c-3h-3i21j3q3
segundo $	i-3q6
segundo compra	i5
segundo nota	i7
seguro	K6a9n-6q-4
sele*	k9
selene	k9
selene vendedora	k9
sema*	A-6B14D7H29I3K3M9O6P8Q-3U-3V-9W9a-6h-10i-3l7n-7o-4q-5
semana	A-6B14D7H29I3K3M9O6P8Q-3U-3V-9W9a-6h-10i-3l7n-7o-4q-5
semana $	A-5B3H14I3M10O7P6V-4W11a-3h-8n-3o-3q-3
semana antepasada	H9
semana cierrale	l7
semana pasada	D4P3
semana por	B12H-5
semana vs	H11V-4
semi*	a9
sena*	n9q-3
senal	n9q-3
seno	h7p3q-4
seno*	B-7C17D13E4F3G-4H-10I-5K-3N-3O11P10Q-3R-3S5T-7U-5V11W-6X-4Y-3Z-7a-14c3f13g-4i7j5k3l-5m-5n-4o-3
senor	B-4C5D4H-4L-4O12P6S5W-6a-3d-10f11k-3n-3
senor $	F-3L-3P8i5n8q-3
senor de	D6d-3h3
senor del	Q-3f7
senor no	J3
senor patron	C6E4
senor que	L3n3p3
senora	A-4B-3C12D7F6G-5H-6I-3L5M-4P5Q-4R-4T-4U-3V13Z-4a-10c5d8f3i5j6m-3n-4o-3
senora $	C-4F-3P3V6W8k4n5p6q5
senora alicia	E5
senora de	C7D-3F7V8W-3c7f3n-8p5
senora del	d6
senora dice	D6
senora en	W6d3
senora eva	G5
senora ines	D4
senora irma	d4l6
senora no	Q3i6n-3q4
senora que	C-3D4F3h7n-3
senora quiere	L10n-4
senora ya	F4d6
senori*	k6n3r5
senorita	k6n3r5
senorita de	R3
senorita montserrat	k5
senorita viridiana	k3
sepa	c3n5
sepa $	c3n5
sepa*	Q8n-4
separa*	Q5n-4
sept*	j4
septie*	j4
septiembre	j4
septiembre $	j4
ser	C-3D6E14L-3Q3a-3g20h-5j-3n3
ser #	C-3E14h-4
ser que	D5n3
serg*	f8g9
sergio	f8g9
seri*	b6p5q3
seria	b6p5
seria tan	C3b6
serv*	D14F6O-3T7a-6c6j7n-4o9
servic*	D14F6O-3T7a-6c6j7n-4o9
servicio	D15F6O-3a-6c6j8n-4o10
servicio a	j6
servicio ☎	F7h-3
servicios	T9
sesi*	h4
sham*	C4d3h3j3
shampo*	C4d3h3j3
shampoo	C4d3h3j3
shampoo $	d4j4
si	A12B-9C26D-3F-9G-9H-9I-5J-6K11L16N-5O-6P-8Q28R-4T-16W-7X7Y25Z-10b16c-5d-7e-9f-5h-6i-9j-5k-8l-7m-3n54p-5q-7r-8
si #	h6
si $	A9d8n-11q14
si agarro	a-3n14
si al	h3
si alguien	M6h-4
si autorizo	A3
si cambio	Q4n6
si compra	L4
si compro	D4b5h-4
si el	B-4C8Q9V10
si en	A5
si entraron	K7n-5
si entro	n14
si era	S5n7q-8
si es	C4L5a-4h-3n-5o13q3
si fue	W4
si hay	K4j5
si jalo	n9
si la	W6n3
si le	L3n9q3
si lo	f4
si los	X4Y-3d5
si mandame	Y12n-3
si me	C3L-3Q12n11q-9
si mi	a7m7n-3
si no	C4L15Q7U3h-3q-3
si o	n3
si paga	L6
si pago	L10
si para	E5
si paso	J8M-6n6
si que	A7
si quedo	n12
si quiere	S5n-6
si quiero	X-4Y8g6
si se	K4h3q6
si si	J8S5n-8
si son	Q5n-4
si tengo	L-3b8
si y	q3
si ya	C5M3b15d-3j-3
siem*	D15F3J4o7q9
siempr*	D15F3J4o7q9
siempre	D15F3J4o7q9
siempre no	J5h-11q14
siempre se	D13
siempre si	n3
sien*	i6r8
siendo	i6r8
siendo $	r8
siga	l6
siga metiendo	l6
sign*	Q6n8
signif*	n9
significa	n9
signo	K3Q6
signo de	K3Q6
sigo	D7H5Q7W-3
sigo con	V3
sigo esperando	H5
sigo para	Q7
sigu*	A8D5H-5I3J-3K4L-3O-6P-3Q-4S-5T11U-6V56W-6X4Y-4Z-3a-10c-5d-3f-4h-5k-3m22n9o-11p-4q-10
sigue	A9H-3I3K-3O-5S-3T13U-3V21W-4a-6c-3h-3j5m19n13o-8q-7
sigue $	T17V10n-9
sigue ahi	V-4m12
sigue con	l8
sigue dado	m7
sigue en	A8V-3n3
sigue igual	I4V-3i-4n13
sigue ivonne	l-3m9n-3
sigue la	V12j7n-9
sigue pendiente	n8
sigue sin	A3
siguen	D7K8U-3X6Y-3m3
siguen con	m4
siguie*	V36n-4o-3
siguiente	V36n-4o-3
siguiente $	V18
siguiente cliente	V4
siguiente por	V6
sile*	O-3T-3X35a-7o-5
silenc*	O-3T-3X35a-7o-5
sill*	j11
sillas	j11
sillas y	j11
silv*	P3
silvia	P3
sin	C4D15E-3F8J4K28L-7N7O-3P-5Q16S-5T-8V-5W-5X7Z8a6b-6c-5d-9g-6h4i-4j7k-5l-4m-3n-21o-6q8r-4
sin abrir	e4
sin aclarar	K8
sin compra	C4W4f3h-4
sin confirmar	K7
sin confirmarse	n5
sin contar	U3
sin intereses	j8
sin mis	D4
sin pagar	q4
sin permiso	F5N8g-3
sin puntos	D8
sin que	D5
sin querer	R4Y4Z10n-5q9
sin resolver	K10
sin su	F6
sin tanto	H5
sin ticket	M-3Q9h4n-3
sin ver	D6W-3
sino	q4
sirv*	D6L25T6e7n-3o-3r-4
sirve	D7L11e3r-4
sirven	L16
sirves	T10
sirvio	e4
sirvio el	e4
sist*	A-3B5C-3D16E9G-3H-6I-3L-3N15O-3P-4R3T-5U-3V-4W4a-8c3d-3e-3h-3i-6j-4k7l5m7n3o-5p-3q-3r5
sistem*	A-3B5C-3D16E9G-3H-6I-3L-3N15O-3P-4R3T-5U-3V-4W4a-8c3d-3e-3h-3i-6j-4k7l5m7n3o-5p-3q-3r5
sistema	B5C-3D16E9G-3H-6I-3L-3N15O-3P-4Q3R3T-5U-3V-4W4a-8d-3e-3h-3i-6j-4k7l5m7o-5p-3q-3r5
sistema $	B3D21H-3M4N13Q-3R4W-6a-3f-4j-3m10n-4o-3r3
sistema ahorita	i-3l7
sistema con	f-3k6
sistema de	S5r4
sistema despues	B3
sistema el	F3
sistema es	E5
sistema para	k5
sistema porque	W8q-3
six	i4
sobr*	F-3G14L5Q-3R8S-3T-4a-5d-5f-3k4m6n-8o12p5q4
sobra	p6q6
sobran	G10
sobran #	G8
sobre	L6
sobres	o13
sobrin*	R8f-3k5m6
sobrina	R3k3m7
sobrina al	R4
sobrina en	k4
sobrina esta	m7
sobrino	R5
sobrino $	R6
sobrino para	k3
soci*	H3I25a-4g14h3m-3o-4
socio	H4g14h4
socio me	H4
socio ☎	h4
socios	I25o-3
socios activos	I19o-3
socios asciende	I3
sofi*	k5
sofia	k5
sofia hazle	k5
sola	U9h-3n8
sola $	U9n3
sold	U9h5
soli*	A21D8H-3K-3N9P5R3W-8Y3a-4b-7c8e4f3g7h-4j-4k-4l-3m-3n4o-3
solici*	A22D-4H-3K-3N10P6R3W-7Y3a-4c8e4g7h-4j-4l-3m-3n4o-3
solicito	D-4N10P6R4W-6Y4c9e3g7j-3q3
solicito atencion	c11
solicito el	R5
solicito la	N17W-4
solicitud	A12
solicitud de	A12
solicitudes	A14K-3
solicitudes para	A6
solicitudes por	A4
solicitudes traigo	A5
solito	D12b-6
solito $	D12b-6
solo	J18L-4Q9S-3U5W-3X6Z16a-6c-5j-4n-8r3
solo $	Y4Z9
somo*	I8m6p-3
somos	I8m6p-3
somos en	m7
somos ya	I11
son	C-7D14E14G5H-4I3J-3L8M-4N-3O-3P-5Q6S-5T7U3W-11X-3a-12b-4c-5d4e-5f-3g-3h13j-9l-4m9n-10o9q8r10
son #	C-4D-5E18L6M-3Q5W-3a-3b-7d11h9i3n-7o-3q5
son $	I6K4P-3b5m5r5
son de	G7W-3d-3h4r9
son las	T5
son los	I-3T3m6
son para	L4Q3p-3q6
sopo*	c18
soport*	c18
soporte	c18
soporte $	c15
soporte de	c4
sorr*	Z17
sorry	Z17
sorry $	Z7
sosp*	B5
sospec*	B5
sospecho	B5
sospecho de	B5
soy	D-5L-3N-3O7P-4Q7T15W-4a-4b16d-4f-3g20h-3j-4n-3
soy cliente	g4
soy el	P-3T3b8
soy nueva	Q8
spam	J-4T-4X30a-4
sr	C8d-3f-3
sra	C19F3f5h-3p-3
sra lidia	F5
staf*	m17
staff	m17
staff $	m17
stop	X30a-6o-4
su	A-7B-7D12E9F6G-7H-8I-7J-3K-4M-7N21O-6Q-8R9S8U-6V-5W7X-16Y-5Z-9a-12b-7c-5d10e7f10g-10h-3i6j-3k5l-5m3n-10o14p29q4r-3
su acceso	m4
su alta	f3
su amiga	F4
su bolsa	e5n4
su bono	F6
su cambio	l4
su celular	C8S4W4d-3f-3h4n5p-3
su compra	D8d5h3
su cuenta	D-4E13G-4N5W6d3p6q-7
su cumple	F4
su cunada	F5
su dinero	e16
su enlace	R5
su esposa	d-5h5
su esposo	d-3q6
su estacionamiento	F8h-4
su hermana	W4h3q3
su hija	F-4L4W4q4
su invitacion	R4
su liga	R8
su mama	q5
su mensajes	T14X-10n9
su monedero	D7E4G3L-3W-3d10f4h-5n-3p9q-3
su nombre	h3i3o3r6
su novio	G3
su numero	C-3F10J7N3S5V-5k3q5
su prueba	k6
su saldo	C3D6E-4F-6G5L4P8Q4d12f-5h-4n-3o-3p14q-5
su santo	F3
su segundo	i6
su sistema	D3N4
su tarjeta	E5f5
su tarjetita	E3f3
su telefono	C3c-3d-4h6k6m7
su total	p5
su vecina	V8
sube	C-3E-4F9G-4W-3d-3f3h8k7
sube a	f4k7
sube el	E-4F14d-3
sube*	F9M-3W16a-3d-3h10
subele	F11W9
subele #	F11
subeme	M-3W7h9
subeme el	M-3W7h9
subi*	a-3b5d-3h23n8o-3p5q3
subido	n3q3
subio	b6p8q3
subir	h24q-3
sucu*	H6L4V-4W9a-4c3d-3j14k5m5
sucurs*	H6L4V-4W9a-4c3d-3j14k5m5
sucursal	H6L-3V-4W11a-4c3j14k5m5
sucursal $	H4c5j-4m6
sucursal de	j7
sucursal en	W11j13
sucursal martin	k6
sucursales	L6
sucursales $	L6
sueg*	W5f8q4
suegra	W5f8q4
suegra jaja	q4
suel*	W15
sueldo	W15
suen*	X18a12n-7
suma	L5h3
suma #	h3
suma*	F27G-6H-3I-3L11P3a-6b-3c-3d-9i4j-3k7n8p9
sumado	D3P3p4
sumado $	D3p4
sumale	F12G-3d-5i5
sumale #	F13G-3h-5
sumame	W6
suman	L16p-8
sumar	F9k8
sumar a	k9
sumar puntos	F9
sumarl*	F4
sumarle	F4
sumaro*	P4n11
sumaron	P4n11
sumase*	F3
sumaselos	F3
sumaselos a	F3
sume*	Y9b-4h6
sumo	Q5n6
supe	T13
supe que	T13
supe*	H16S-5W9a-5c5n-5o19
super	a-3o21
super $	o14
supera*	H17n-4
superamos	H17n-4
superamos los	H17n-4
superv*	S-4W10c5
supervisor	S-4W10c5
surt*	D-3a-6j35n-7o-3
surtie*	a-4j21n-7o-3
surtieron	a-4j21n-7o-3
sus	B3C-3D4E-6F-7G-15H-3J6L-3P18Q-5S12T-3V-3W-7X25Y-3a-5c-3d26f-11h8i6j-3p4q-5
sus #	F3G-3d7
sus compras	D4P9
sus movimientos	B5P3
sus promos	X10
sus puntos	D3E-4F-9G-11J9N5P4Q-3W-4d23f-9h10n3p5q-3
susc*	W-4X-4Y12f7
suscri*	W-4X-4Y12f7
susp*	A-6X14Y-3l5
suspen*	A-6X14Y-3l5
suspende	A-5X7l5
suspende a	l6
suspender	X7Y-3
suya	V4
suya $	V4
suyo	C10h5
suyo $	C4h7
t	h9
ta	o7
tabl*	Q3h4
tablet	Q3
tach*	M-4n-3q17
tacha	M-4n-3q17
taco*	C-5d5h7j4
tacos	C-5d5h7j4
tal	H12O30T-4a-3n-5o-4
tal $	O22T-3o-4
tal estuvo	H7n-3
tal se	H6
tala*	e8
tall*	Q-3e4f6j15q-3
talla	e4j5q-3
talla #	j5
tallas	j10
tallas extra	j10
taller	Q-3f7
tama*	F6W-3a9j7
tamale*	F6W-3a10
tamales	F6W-3a10
tamales $	F7a4
tamb*	H6L24U-5V-3W-3X-3d-5g10h-7i13k11q-3
tambie*	H6L24U-5V-3W-3X-3d-5g10h-7i13k11q-3
tambien	H6L24U-5V-3W-3X-3d-5g10h-7i13k11q-3
tambien $	H9a-4n3
tambien dan	L4
tambien me	Y3
tambien meta	k3
tambien pueda	k4
tambien quiero	L-3g11
tambien se	L5Q3
tambien va	k5
tamp*	D7O5
tan	C5D-3L6U3b6n7
tan amable	C5b6
tan tarde	n4
tant*	C-5D-3H3I13L-3O-4P9Q-3S24T-5V-4W-3X15a-8b15c-5d-4f-3i7j-4n5o-6q-4
tanta	I7X12c-3
tanta gente	I7
tantit*	S27a-3i3l3o-5q-3
tantito	S27a-3i3l3o-5q-3
tantito $	S21i3l3o-4
tantito que	S6
tanto	C-4H4P10U3a-4b15i4j-3n6
tanto detalle	H5
tanto le	C6
tantos	I7X4
tantos clientes	I7
tard*	A-3C-4D4H8J-3K4O29P-3Q-3R-3S34T-6U3V-4X-5a-11b-3d-4f-3h-3n17o-13p-7q-4
tarda	O-3j6n21o-3
tarda mucho	O-3n13o-3
tardab*	D-4n7
tarde	D5H11K5O17S9U5a-5n-3o-4p-4q-5
tarde $	H6K5O17U6W4a-4o-3p-3q-3
tarde le	D4
tarde que	H5n3
tardes	D4O20b4g4k3n-5o-3
tardes $	O14
tardes ☎	k3
tarj*	C-3D-4E11F-4G-3L6P-3Q-3W9a-5f7g9h8j13n-10o-3p-3q4
tarjet*	C-3D-4E11F-4G-3L6P-3Q-3W9a-5f7g9h8j13n-10o-3p-3q4
tarjeta	D-4E8L6Q-3W9a-5f4g9h6j13n-10o-3p-3q5
tarjeta #	d-3h5
tarjeta $	E-3W7d9j6
tarjeta de	E6W-4d-5f6g10
tarjetita	E3f3
tarjetita decia	E3
tavo	B7E11G5q-5
tavo $	B7E11
tavo no	A3
tavo quitale	G5q-4
taxi	n4
taza	C4a-4b10d9j-3
taza $	a-4b10d7j-3
te	A-6B-6C-3E-5F-3G-3H-11I-4J16K-5L-9M-7N-4O-12P-6Q-10R-4S53T22U-10V-7W-9X-3Y-6Z9a34b-4e-6f-5g-3h12j-9l-7m-7n-9o17p-3q5r21
te avisos	S17n-4
te bendiga	a3
te confirmo	S6
te confundi	Z10
te contesto	S8a-5
te debo	o3
te di	q5
te dice	r5
te digo	Q-3S21a-3r7
te dije	J5h-4n-3q15
te doy	S11a-3h6q-3
te encargo	a7
te escribo	S12
te la	a-3o9
te llamas	r16
te lo	J4S8k3n-4
te mande	J4Z5a4n4q-4
te mando	S8
te pase	q3
te paso	C3S8a-7h17i4k5
te pedi	n5p3
te pregunto	D7S-5T7X5a-3p4
te puedo	T9
te puse	q4
te rifaste	o7
tecl*	J10a11n-7
teclad*	J11a11n-6q-3
teclado	J11a11n-6q-3
teclee	q3
tecn*	c11
tecnic*	c11
tecnico	c11
tecnico $	c11
tela	a-5e16h3j5n-3q-3
tele*	A-3C7E-3H-4I-3L-3N7P-3Q5T-4U-3V-3W3X5Z6a-8c19d-3f-6h9j-4l-3m3o-6p6q3
telefo*	A-3C7E-3H-4I-3L-3N7P-3Q5T-4U-3V-3W3X5Z6a-8c19d-3f-6h9j-4l-3m3o-6p6q3
telefono	A-3C7E-3H-4I-3L-3N7P-3Q5T-4U-3V-3X6Z6a-8c19d-3f-6h9j-4l-3m3o-5p6q3
telefono $	C3N7Q3S4W-4X5Z7a-3c-5m5n7r-3
telefono a	R4W6
telefono de	W4j5
telefono del	r4
telefono era	h-4q7
telefono es	k6r4
telefono no	c3
telefono si	q3
telefono ☎	C4c-3f-3h14
temp*	H-5W12j12
tempra*	H-4W13j3
temprano	H-4W13j3
temprano $	W3j4
tend*	C4V-4a-3b12p10
tendra	C4V-3p10
tendre	b12
tene*	D4E6I8L3N8W-4a-3f-4h-3k12n10p-4q-9
tenemo*	H3I9L3f-4j4k6
tenemos	H3I9L3f-4j4k6
tenemos $	H5
tenemos dados	I3
tenemos en	I4
tenemos refuerzo	k7
tener	D5E7N8k5n11q-8
tener #	E7
tener acceso	k6n-3
teng*	A8B-5C4D3E9F-3G-4H-7I8J-11K6L-9M-4O-6P-3R-3S4T-3U-7V9X-7Y-3Z-5a4b29c-6d15f-3g6i-5j-11m21n-15p-5q-6r5
tenga	C8E12P-4d13h-6l8n-5o5
tenga #	E13d-3h-4
tenga el	d7
tenga entrada	l9
tenga usted	O3
tengan	N6
tengo	A10B-4C-4D4E-3F-3H-6I8J-8K7L-8M-4N-5O-6Q3U-5V10X-6Y-3Z-5a5b30c-5d3g6h5i-5j-10k3l-6m22n-10o-5p-4q-4r6
tengo #	I5W10b-6d6m8
tengo $	D-3L-3T3b27
tengo a	U3V5
tengo algo	A13b6
tengo de	m5
tengo el	S7m-3r9
tengo formadas	A4
tengo gente	S3
tengo guardado	d4r7
tengo mas	D5b8
tengo metida	m10
tengo que	A-3D-3K-5L3Q10T8U-3a-3b-6h7n13q5
tengo quien	k6
tengo registrada	I9m5r-3
tengo trabajando	m4
tengo un	a11
tengo una	f4h4
teni*	D5b8d-3e5f5h-3p3q3
tenia	D6b8n-4p4q4
tenia #	D3b7
tenia y	D4
tenis	P3e5n4
tenis $	P3e5n4
tere	E3
tere arreglamelo	E3
term*	A-3C12E-4F-3L3Q-3S10V-3W-3i3j-3l8n6
termin*	A-3C15E-3Q-3S10V-3a3d-6f3i3j-3l8n6p3
termina	C4n3q5
termina en	C4n3q5
terminacion	C14d-3
terminacion #	C14d-3
terminal	S4a7h5n-6
terminal $	S5a7h5n-5
termino	H-3a-3l11n9p6
termino el	l8
termino retirale	l4
termo	L5d6p-3
that	n-3q14
the	n5q6
the last	n5q6
this	a-4d6h-4n-7o-6r34
ti	Z17a-4n-3o18q-5
ti $	Z7n-3o18q-4
tia	F5P3W7
tia trae	E5
tia ☎	F6
tick*	A-3B-4C-4D6E-4F-5I-5J-5K5M28N-5O-6P9Q19R-3S8T-9U7V-7W-9X-6Y-3Z-6a-13b-8c-5d4e10f-3g-5h26i7j-4k-3l-4m-4n17o-9p-6q14r-7
ticket	A-3B-4C-4D6E-4F-5I-5J-5K5M28N-5O-6P9Q19R-3S8T-9U7V-7W-9X-6Y-3Z-6a-13b-8c-5d4e10f-3g-5h26i7j-4k-3l-4m-4n17o-9p-6q14r-7
ticket #	D8F-3G-4H-4M10P-4Q-3S-3a-3d6e13h-13i-3j3n19q13
ticket $	D-3M15N-3O-4P12Q16S8X-3a-6b-3g-3h26j-3n-6o-6q-6
ticket &	M13h6n5q5
ticket aqui	S5
ticket de	H5L4M-3U5i3
ticket es	d4h5
ticket la	i4
ticket que	P6Q7q3
ticket sacale	G6h-3
ticket salieron	H5
ticket salio	D7n4
tiem*	L23b-3c-5j-3n9p-4
tiempo	L23b-3c-5j-3n9p-4
tiempo se	L4
tien*	A-4B-6C17D-13E3F-6G3H6I-5J-5L11N-7O3Q-3R-4S-3T-8V-8W14X5Y-6Z-5b-5c17d-5e-5f7g-7h-11i-7j18k-6m13n-7o5p17q-8r8
tienda	C-3D-6H15L-3N-3O4P-3S7U6V-4Y-3a-10b5c5d-4h6n-7o14p-5r13
tienda $	D-3H11K3O5Q3S6U9W-6a-6c-3j-3n-3o16p-3q-3
tienda ahorita	H6
tienda aqui	l4
tienda de	r11
tienda hoy	H6
tienda para	c5
tienda y	S4
tiene	B-5C21D-6E5F-5G6H-8I3J-3K-3L8M5N-3O-3P5S-7T-4U-7V-3W4X9Z-3a13b-7e-3f7g-3h-14i-4j-9k-3m13o-4p23q-5r-3
tiene $	W3f5h-4n8p6
tiene acceso	m13r-4
tiene acumulado	C4
tiene ahora	p5
tiene algo	C8n-5
tiene cuenta	f6
tiene el	C-3P7W-3a11p5
tiene en	C3
tiene la	C10M9
tiene mas	C-3I10W3
tiene mi	L-4Q5W10
tiene monedero	W6f8
tiene otro	l3
tiene puesto	m5
tiene puntos	C6G5
tiene que	G6L5Q3p-5
tiene saldo	C3
tiene ya	p5
tiene ☎	C7E11h-3
tienen	I-7L-3O-4W11X-3a-5b-3c13j32m3o-4
tienen $	I-6W17j-3
tienen acceso	m3
tienen el	j5
tint*	H-3d7h3j18p-5
tinta	j5
tinte	H-3d8j13p-5
tinte y	j6
tira*	M-4h-3q21
tirado	M3
tirame	M-7q18
to	F10c6h3
to ☎	F11
toca	L8Q3R6T-3V24W7a-5h-4n-5o7q-5
toca a	R6
toca autorizar	A3
toca*	C-5D3G14L8b4h-3q-4
tocaba	G8q-3
tocaba ☎	G8q-3
tocaba*	D4
tocaban	D4
tocan	C-4G4
toco	B13U-3
toco maura	B13U-3
toda	h-3l6o12
toda la	l6
toda madre	h-3o12
toda*	A7D-7E-3H-5I-3J-4K5L6N-5O-3P11Q-4T-7U23V-3W4X-5Z-5a-11b9c-4d-6f4g10h-3j3k-3m10n8o-3p3q-4r-4
todas	H-3L10P14U3W8a-3j-4n-3o5
todas las	L11W10j-3
todas mis	P15
todavi*	A7C3D-6J-3K5L-4N-3S-3T-4W-3X-3Z-4a-7b11d-5f5g11j7m12n15o-6p5
todavia	A7C3D-6J-3K5L-4N-3S-3T-4W-3X-3Z-4a-7b11d-5f5g11j7m12n15o-6p5
todavia $	J8d-3g6n4
todavia no	A9J-6K6a-3b3f7g8n4p6q-4
todavia pamela	m15n-6
todavia puede	l4
todavia sigue	n9
today	U21n-4o-3
today $	U21n-4o-3
todo	A8B15C-10D-7E-3G-3I-3J15K-3L3N11O-5P10Q12S-7T8U-7V-5X-3Z-4a-12b-7c-5d19f-4g-3i-3j-11k-4l-7m-5n4o29p-3r-6
todo $	A11L8N3Q-3T11a-4e3l-3n-8o11q4
todo bien	n12o-3
todo con	L3
todo dar	o13
todo el	C-6d11
todo en	Q6n-3q4
todo lo	B17H3N7P15U-4W-3b-3n-4o-4
todo mi	d10
todo y	N4d-3h3
todo*	C-4G3H7I6O6Q-3W5Y6d10f-4h-3j-4k-3m8p-3
todos	C-4G3H7I6O6Q-3W5Y6d10f-4h-3j-4k-3m8p-3
todos $	C-3H9I10O7W-4d6n-4
todos los	I-3W8Y6d3h-3m9
todos modos	n4
todos ☎	G5
toma	c3d12
toma #	d4
toma todo	d8
toma*	C-3D12d12h6j-3l4q-5
tomarl*	C-3d7
tomarle	C-3d7
tomas	l5
tomas mientras	l5
tome*	d7
tomen	d7
tomen sus	d5
tomo	H-3a-3n23
tone*	a-3j10
toner	a-3j10
toni*	C3k5
tonita	C3
tonito	k6
tonito $	k6
tono	C3f5
tono de	k4
tons	n3o5p3
tons la	n5p3
top	I5
top #	I5
toqu*	J-8Z15
toque	J-8Z15
tort*	W-3a21d5h4
tortil*	W-3a16d5
tortillas	W-3a16d5
tortillas $	W-3a5d5
tota*	A-3C-9D-3E-5G-3H36I16J-4L-6O-4P3Q-5S-4T-4U27V-4W-8Y6a-10b12c-4f-4h7i-3j-4k-3l-3m-4n-6o-6p23
total	C-9E-3G-3H16I17J-3L-5P4Q-4S-3U17W-7Y7a-7b12c-3f-4h8i-3j-4l-3m-3n-3o-3p16q3
total #	d-4h14
total $	H5I-3L-3U4a-3b13n-3p15
total de	H8I21n-3p6q-3
total que	H3n7
total registrado	U3
total sin	H5
total vendido	H3
totale*	H21U10a-3n-3o-4p7
totales	H21U10a-3n-3o-4p7
totales $	H11U5o-3p8
totales del	H10U-3
totales totales	H17o-3
trab*	D9H-6K12L-4P-5Q-3S5T-7V-3W-4X7Y-3Z6a-9f-3i-3j5k16l14m18n6o-5q-8
traba	D13
trabad*	K10n4
trabado	K10n4
trabaj*	D-3H-4P-4S7T-3W-4X7Z6a-6f-3j6k17l15m19n-9q-4
trabaja	j10l10n-5
trabaja aqui	l10
trabajador	k4
trabajador $	k4
trabajadora	k4
trabajadora que	k4
trabajadores	m10
trabajadores $	m10
trabajan	m7
trabajan conmigo	m7
trabajando	X9m4
trabajando $	m4
trabajar	k12
trabajar activamelo	k6
trabajar el	k6
trabajo	P-3S9Z8a-3j-3l11
trabajo $	P-3S10Z8j-3
trabajo la	l12
trabo	T-3n12
trae	A-3B-3C36D-6E6F-6G7H-8I-3J-3K6M5N-3O-3T-3U-9V3W-9Y-3a17b7c-3d22e14f-8g-3h-19j-5k-4l-4m-3n-13o-4p20q-9r-3
trae #	C16E9Q4h-9q-3
trae $	C4p13
trae ahora	p4
trae algo	K11b6
trae celular	Q5n-3
trae de	G5e15
trae dinero	C9d3
trae el	C6M5e3h-3
trae en	p7
trae la	H3M6
trae mal	C-3E5
trae otro	i4
trae puntos	G7
trae su	S6V8n-3
trae una	i3
trae ya	p5
trae ☎	d4
trae*	E7F4H3I3J-3K10P-4S6T-3U-5V6W-3a7e4j16n-5o-4p3q-7
traemo*	H6K11U-4
traemos	H6K11U-4
traemos este	H7
traen	I5P-3e4h5j18
traen $	j15
traen monedero	I5
traer	E7F4S8h-5p5
traer a	F5
traer celular	E8h-3
trai*	A4C-3D9E6F5G-3K-3U3W-3Z4a-4b7d9f3h9j-7n-3
traia	D11E7F5Z5d-3h-5j-4q6
traia #	D13j-4
traia el	Z5
traia mal	F7h-3
traigo	A4K-3U3b8d8f3h11j-3p-3q-3
traigo la	h3
traigo pendientes	A5
traj*	M4a6e25n-4q-4
trajer*	M4a6e19n-3q-3
trajeron	M4a6e19n-3q-3
trajo	e6
tram*	G11h-3
trampa	G11h-3
trampa con	G6h-3
tran*	D5F-7G-5L-6O22T-6W21a-3b-3d-3i3j10n-4o-7
transa*	D7b-3
transf*	F-7G-5L-5W22d-3i4j10
transferencia	L-5i4j10
transferencia $	L-5i4j10
transfiera	F-4G-4W13
tras	q5
tras*	V-6W10q11
traspa*	V-6W11q6
trat*	D15c3j-3o-4r12
tratar	c6o-3
trato	D16L3
trim*	H4
trimes*	H4
trimestre	H4
trimestre $	H4
tu	B3C-7D3F3H-3J-3K4L-4O10P-3Q-7S-6T3U-3W-7X-4Y-4Z-4a22c10d-3h-3i-3j-10k-3l-3m4n10o-4p-6q-8r39
tu #	F4
tu $	C-4O11T3a-6n3o-4r14
tu ahi	m7
tu dime	T4
tu eres	r10
tu hermano	a11p-4
tu mensajes	r4
tu o	B5n3
tu solo	c-3n3r5
tumb*	F-5G15h-5n-5q19
tumba	F-3G7h-4n-3q11
tumba #	F-3G7
tumba la	q6
tumbal*	G8q5
tumbale	G9
tumbale #	G9
tun	k5
tun ☎	k5
turi*	h3
turist*	h3
turista	h3
turn*	K7U15V3a-3f-3h8i-4k10l3n-3q-7
turno	K7U15V3a-3f-3h8i-4k10l3n-3q-7
turno #	h10i-3q-4
turno $	U11
turno de	K6k4
turno del	V4W7
turno matutino	k7
turno pasado	l6
tus	T9X5o4
tus funciones	T10
tuvo	F5a17
ubic*	M20W-3Z4a8h-6j8q-8
ubica	M7
ubicac*	Z4a10
ubicacion	Z4a10
uc	C8l10
uc $	C8l10
ulis*	C3k5
ulises	C3k5
ulises en	k5
ulti*	A-3B4C-6D-5F-3H11I5J-3L-7M-4O-3P26S-4T-4U-5V-4W-7a-7d-3e-5f-3h-4i13j-4k-3l-3m-3n13o-5p15q32r-3
ultima	B6C-4D-3H-3L-5P13Q3U-4W-4a-4b3h3i11n11p7q15
ultima $	n16p-5q9
ultima compra	b5
ultima cosa	B7n-3
ultima no	q5
ultima que	Q7n-4p3
ultima venta	i10p3
ultima vez	P9
ultima*	I7P5h-4q3
ultimamente	I7
ultimamente $	I7
ultimas	P5h-4q3
ultimas #	P5h-4
ultimo	i4n6p8q16
ultimo $	P4p6q6
ultimo movimientos	P-4n8
ultimo que	i4n7
ultimo*	H17P10
ultimos	H17P10
ultimos #	H17
un	A-9B-9C15D7E7F9G19H-17I-10J-6K-8L3N-8O-9P8Q16R-7S22T-18U-10V-5W-3X-10Y-3Z-6a5b-12c17f22g-10h18i5j12k12l-7m-10n-20o10p-17q5r4
un #	W6h-5q11
un ajuste	E7G3h-3
un alta	f19o-4
un ano	L7
un asesor	c13
un bot	r6
un buen	a7
un cafe	d10h-4i7
un cajero	k21
un carga	G9d-3
un chavo	f5
un cliente	C13E6F14G5I-3L3W-6d-9f4i-3p-7q-5
un cobro	h6
un colaborador	k-3l10
un comprobante	n4
un dato	Q3S3
un digito	q11
un empleado	D9Q9l-3
un error	E3
un friazo	a13
un helado	i7
un humano	c12
un kilo	C3
un mensajes	Z5
un mensajito	Y5n4
un minuto	S9n-3q7
un momento	S16c-3n7q-3
un monedero	C5E4
un muchacho	f11k7o-3
un numero	G5q9
un pago	d9
un pantalon	e4h4
un pastel	j3
un pesos	L5q4
un producto	e3
un punto	L8
un ramo	h-4j11
un ratito	S8W8
un rato	h3
un refresco	o3
un refri	a9h3
un robot	r6
un saldo	C9F5L-3Q5
un segundito	S13o-3
un senor	V4
un tecnico	c11
un telefono	Q3c10q-3
un ticket	M3h9i4n-3q-4
un trabajador	k4
una	A-3B-3D8E-3F6G-3H-16I-7M18N-7O-9P-12Q28S-12T-10U-10V9X-8Y-4Z-8a-8b-10c3d-4e11g-3h24i19j7l-7m-10n6o8p-11q3r14
una #	d3
una $	W5b-5g9i-4n-7q23
una caja	j4
una cajera	B5Q4k4
una cita	j11
una clienta	C4F4G8L5Q-3W-3
una compra	D-3F4L10M6O-5Q5V5h10n-3q-4
una correccion	E7
una de	F-3V6h5n6
una devolucion	A4Q10e6h-3
una disculpa	F4
una empleada	l4
una factura	W3
una hora	D3
una idea	I5
una invitacion	R3
una mas	i11n9o-3
una muchacha	C4k6
una nota	i5
una nueva	V3i5
una parte	d7
una persona	C6F4V-3c17m-3n-3q-3r13
una pregunta	O3
una que	o4q3
una recarga	W5
una segundo	i13
una senora	D5V15f5h-3j3n-3
una sola	h-3n8
una vendedora	R6
una venta	H-5J6M20Q17U-3V-5h23i-5n-6q-4
una vez	Q7W3d7
unas	F-3Q-4a14h12i6n-4q-4
uni	l4
uni y	l4
unif*	D6W-3j10
unifor*	D6W-3j10
uniformes	j10
unir	g3
uno	D-4H4P4Q-3R4S-3T-6V23W8X6a-5b-6c-3d-3f5g19j-3n-5o-4
uno $	W11X-4a-3b-5f7g21o-3q4
uno al	H6
uno de	P5e3
uno mas	T-3V15X9
uno nuevo	R5V8n-4
unos	D25F3S7a-3e7j-3l5o-11
unos dias	l6
unos puntos	F3
unos zapatos	e3
ups	Z15a-3q11
ups a	Z13
urge	C4D-3c7j3
urge hablar	c4
urge que	C3c3
uriel $	l3
usa	C-7E-3F-5G-10L-3Q-6T16W6d28n-3
usa #	F-5G-10d23
usa todo	C-5d10
usad*	G6P6T5
usado	G6P6T5
usado $	G6
usal*	E-4O-4X-3a-8d54o-7
usale	E-4d15
usale #	d4
usam*	d13
usan	I4L7
usan el	I5
usar	C-6D-5E-5G-3J4L17N-4Q6S-3T12V-5W-3a-4d50f-3g-4h-4j-3n-9o-3p5q-4
usar $	L3b6
usar el	L4
usar en	L4d3
usar esto	T5k4
usar los	L-4Q9
usar mis	J9W-3b-3d6
usar su	d5
usar todo	d5
usar*	G-5L9d11j-3
usarlo*	G-5L9d11j-3
usarlos	G-5L9d11j-3
usarlos por	L3
use	L-4P13d11h-4
use $	L-3P11
uso	B3C-7D5P10Q-3S8T16d-4r-6
uso $	Q-3S8T16r-5
uso el	B3
uso sus	D6
uste*	C3D11L-6W5Z17a-4b-5c4j-4r9
usted	C4O3Z4r11
usted $	O3
usted quien	r3
ustede*	D13L-6P3W6Z14a-3b-5c5j-3
ustedes	D13L-6P3W6Z14a-3b-5c5j-3
ustedes $	D12P5
usua*	K-3a-3k13l12m15
usuari*	K-3a-3k13l12m15
usuario	k14l13
usuario a	k3
usuario de	l14
usuario para	k12
usuarios	m17
usuarios $	m11
usuarios hay	m6
util*	L10
utiliz*	L10
utilizar	L10
uy	Z6a11n-8q5
uy ya	a11n-6o-3q6
va	B-3E-6F-8G-7H8I-3K-4L-8M-5N-3O-5P-8R-3S-10T-7U-6V40W-12X-4Y-3Z-4c-5d9e-3h8i14k12m-3n4o26q6r-4
va $	a-7n3o25p4q8
va a	D3E-3F-4G-3H-5V-5W-5a21d22h-4j-3k16l3n10o-6p-4q-5
va con	V-9d-4h4o12q13
va de	H11U3e3n-3p-4
va el	Q3V23a-3f6n-4o-3q-3
va en	C4a-3j9
va entrando	H5
va la	V15q-4
va mi	n11
va otra	V6i11o-4
va por	Q7
va pues	H4
va su	V11
va una	i3
va ☎	h6
vale	L14O-3Q12W-3a-4h7n-13o22q-4
vale $	L4O-3a-3n-3o22
vale de	Q3
vale un	L9
vale*	D-3F-3L15W-3d8j6
valen	L12
valer	d9h-3
vales	L4j9
valg*	M-7W11q9
valga	M-7W8q9
vali*	L3d11q5
valido*	L3d11
validos	L3d11
vamo*	H27O-3Q-3T-4V6a-3f5n-13o9
vamono*	V4n-10o12
vamonos	V4n-10o12
vamonos con	V4
vamos	H28O-3Q-3T-4f5o-3
vamos $	H27O-3Q-3T-4o-3
vamos a	f6
van	D8G5H-3L-4Q12S-3U16W-4a-4b4e-4i-3j7k7n-6p-6
van #	D3G5e-3h3i-3
van $	U9b5n-3q4
van a	j7n5
van mireya	k6
vane	l4
vane bloqueala	l4
vas	a24h3j-4n-4o14q-3
vas a	a18h3
vaya	K3n6
vaya a	K3n3
vaya*	J17L-3d9n5q-11
vayas	J17n5q-11
vayas a	J17n5q-11
ve	C5p4
vea	c8
vece*	B5D8M-3P19b-3d-3h-10n5q15
veces	B5D8M-3P19b-3d-3h-10n5q15
veces ha	B6
veces la	D10h-3i-3n-3q6
veces que	P7n9q-3
veci*	P-6V8W19d-3f7h3n-3
vecina	V8W5f7n-3
vecina del	W6
vecino	P-5W14h4
vemo*	S14a5o12
vemos	S14a5o12
vemos $	S6a-3o8
vemos manana	o3
venc*	L15P-3R3
vencen	L15P-3
vencen los	L8
vencid*	R3
vencido	R3
vencido a	R3
vend*	A-5B-6C-8D-6E-4F-7G-7H11I-5J13K-3L-3M4N-3O-6P-5R14S-6T-10U7V-6W33X-5Y-5Z-4a8b-12c-6d-8e-5f-7g-3h13k23l14m19o-11p-7q6
vended*	R15U-3W-3a-3h-3k22l10m5n-3o-3q-4
vendedor	k13l4q-3
vendedor $	k13l4q-3
vendedora	R8k11
vendedora $	k9
vendedora al	R6k-3
vendedora nueva	k3
vendedora ☎	k3
vendedores	R8U-3l7m7
vendedores $	R8U-3l7m7
venden	W-4j19m7
venden $	m7
vender	B-3i5k5l8m11n-3
vender $	B-3i5k6m11
vender diana	l7
vender retirala	l4
vendi	F-4G-4H-8J4Q7T-3U14W-4a-4d-4h20i-3n9p-3q9
vendi #	h5n18q-9
vendi $	H-4U5h9
vendi como	h4
vendi el	h5
vendi mal	h-15q22
vendi nada	J5
vendi un	h4
vendi yo	Q8
vendid*	H11U15W9b-5j-3n-3
vendido	H11U15W9b-5j-3n-3
vendido $	U10W11b-5j-3
vendido del	H3
vendido en	H11U-4
vendido yo	U4
vendie*	W9b-4
vendieron	W9b-4
vendim*	H18M8U-7n-3
vendimos	H18M8U-7n-3
vendimos #	M8
vendimos hoy	H13U-7
vendimos mas	H6
vendio	U-7W22n-3p-3q3
vendio el	H7
vendio la	W6
vendo	J14L4W-4a12j-5n6p5q3
vendo #	L6
vendo $	J14
veng*	C5O3S15a-5g5j5
vengo	C5O3S15a-5g5j5
vengo a	C6
vent*	A-9B-7C-10D10E-7F-7G-10H15I-9J17K28L-10M16N-5O-11P-9Q15R-6S-10T-6U19V12X-3Z-7b-4c6d-9e10f-7g-5h21i9m-5o-18p4q6r-10
venta	A-5B-5C-8D15E-5F-6G-8H-3I-5J23K-3L-5M21O-7P-5Q8R-4S-7T-10U-4V15W-13Y4Z-7a-12c3d-6e13f-4h27i17j-6k-8l-7m-6n10o-12p9q16r-5
venta #	V12i-4
venta $	D11H-7J3K-4M-4O-5Q14S-3T-5U-4V7W-3X5Y7Z-3a3e-6f-3h46i3k-3l-3m-3o-8p-9q-7
venta &	M9n-5q3
venta a	V3c4q4
venta anterior	p4
venta con	M10h-10q4
venta de	F-3G-4H8M8n9q6
venta del	M-5q10
venta es	M4h-3
venta esta	Q7p4q-5
venta la	H4V5
venta mija	H3
venta pasada	W-3e4p10
venta por	i18q-7
venta que	n3q3
venta se	n3
venta y	n3
venta ☎	h-21n19q10
ventan*	Z4j9
ventana	Z4j9
ventas	A-3D-4H18I-4J-5K32L-5M-5O-4P-4Q8T5U24V-6W14X-3Y-3Z-3a4c4e-3f-3h-4i-7j-5k9l5n-10o-5p-5q-9r-4
ventas $	H-4K-6T4U7W-4a17c5k14n-4
ventas aqui	m8
ventas ayer	B4
ventas cierrale	l4
ventas de	H22K-7W4n3
ventas del	H4W14
ventas en	K6
ventas es	l6
ventas noviembre	H9h-3
ventas por	K11
ventas que	Q3W4
ventas se	H5
ventas tengo	U3
vente	V5a7
vente con	V5
veo	B-4J-3P-11Q25S15T-4a6h-7n20q-7
veo $	S9a9
veo la	Q7h-6n12q-3
ver	A16B16C33E-10F-6G-5H5I5J-6K7L-8N-7O-9P33Q9R-4T12U10V-4W3X-6Y-5Z-5a-17b28c-6d-18e-5f-14g-7h-4i-6k-10l-10m32n4o-18p-6q-9r-6
ver $	C10n6
ver aprobaciones	A10
ver bitacora	B10
ver cuales	m8
ver cuanto	C6U-6W14
ver el	C3H4P6V7n-3
ver en	C4P3
ver ensename	T12n3
ver equipo	m9
ver ese	H9
ver la	m8
ver las	A18
ver lo	C6H6P11U3d-3f-3
ver los	C3D6I-6W4m7
ver mi	U8b12n-5
ver mis	I8P6U9
ver monedero	C10I-3
ver puntos	C3b6
ver que	B7C-3P4T3U3b4
ver quien	m6
ver saldo	C15b7d-3p-3
ver si	K3M3Q-3S6U10W3b9d-3m-3n4
ver staff	m17
ver su	C-3P3Q6p4
ver sus	B5
ver todo	B5
ver todos	I5
vera*	r9
veras	r9
veras $	r9
verd*	A8J-4a7b4c3j6n12o-3q-6r7
verdad	J-4L3a8b4c3n13o-3q-5r7
verdad $	D4J-4L3T-3a9b4n7o-3q-3r8
verdad no	T5
verde	A9j5
verde a	A9
vere*	n5
veremo*	n5
veremos	n5
veri*	C8K3n9
verifi*	C8K3n9
verifica	C9
verificacion	K3n8
vero	F10
vero abonale	F10
ves	Y4d3m7q5
ves $	Y4n3
ves tu	m7
vest*	Y-3e4h4j7
vestid*	Y-3e4h4j7
vestido	e3h3
vestidos	Y-3j7
vez	A-3C-3D20J-6M-3O6P12T7U-3V-20W6X-7Y11a9b-3c-3e-3f4h-8i-4j-7k6l-3n24o-4p-3
vez #	i5
vez $	D-3H6P8T3V-5X-3Y3d6i-5j-3k5n8q-4
vez a	n6
vez de	W9d-5k3q7
vez del	q6
vez el	T6n3
vez favor	T4Y3
vez la	D4P3n11
vez que	D5f7
vi	J-3a6n11
vi que	n4
viaj*	H6
viaje	H6
viaje que	H6
vida	a18j-3
viej*	C5E4G4W13d-6f-3h-3
vieja	E6
viejit*	C3
viejito	C3
viejo	G4W10d-4
vien*	C-5H-4O-4P9Q-4T-4V23W-4a-7e3f5h-3o20p-3q-5
viene	C-4H-3P9V26W-3a-3e3f6h-3n-3p-3q-3
viene $	F3V6f5
viene el	P11S5
viene en	L4V5n-3
vier*	F3H5O12W4a8j3o-3
vierne*	F3H5O12W4a8j3o-3
viernes	F3H5O12W4a8j3o-3
viernes #	j4
viernes $	F3O12W5a5j-5
viernes a	j4
viernes santo	H3
vige*	L16
vigenc*	L16
vigencia	L16
vigencia de	L16
vinc*	R9
vincul*	R9
vincula	R4
vincula el	R4
vinculo	R5
vinculo de	R5
vini*	h6
vino	C4H-4J-3P11a11e10l5n-8q-6
vino a	C5e10n-4
vino el	P9
vino en	l7
viri*	k3
viridi*	k3
viridiana	k3
viridiana $	k3
visi*	D7P22S3W-8b-3
visita	D8P7S3W-6
visita $	P7S3
vist*	a26o-3
viste	a26o-3
vola*	K3
volt*	D-3E7q3
voltea*	E7
volv*	D6T5V-4a-4i13l3n17q-6
volver	T6l4n11q-4
volver a	n12
volver quitale	l5q-3
volvi	D7
volvio	V-3i14n6
volvio a	i4
volvio el	n6
vouc*	M5
vouche*	M5
voucher	M5
voy	D-8G-6H-4J6L-3N5P12Q-6S28T-6U26W-12Y-4Z-3a7b-6c-4d17g4h4j-8l-5n-13p-5q-6
voy $	J7P15a-3b-5
voy a	D-5G-6H6L-3N4S17U4W-10X4Y-3a-5b-4d18e7g6h5l-4n-6p-3
voy al	S4T-3a9n-4
voy en	L3
voy hoy	H-9Q-3U20
voy llegando	A3
voy por	S4a7e-4
vs	H11V-4
vs la	H11V-4
vuel*	A-4C-3D-4H-6I5J4Q-5R6S15U-3V-7W-5Y17Z-3a-8b-6c-3d-3e17f-4h-8i7j-3l-6m-3n24o-8p-4q15
vuelta	H-3e20n11
vuelta $	n10
vuelto	I7
vuelto desde	I7
vuelva	S4k6n-3
vuelva a	k6n-3
vuelva*	J8Y9b-4n-4
vuelvas	J8n-4
vuelvas a	J8n-4
vuelve	Q-3R8Y7f-3h-3i10n7q-3
vuelve a	Q-3R8Y7f-3i6n7
vuelve*	J-3L6Y3n-10o-4q25
vuelven	L6X6Y-3
vuelven a	L6X6Y-3
vuelvo	S14h-4n17q-4
vuelvo $	S10h-3
vuelvo a	n19q-3
wend*	G7f7
wendy	G7f7
wendy $	G7
wey	h3l5q-3
wey quitale	l3
wey ya	l3
what	T17a-3n6o-5
wifi	K3j11
wifi $	j11n3
wron*	O-3T-3Z24a-4n-5o-6q12
wrong	O-3T-3Z24a-4n-5o-6q12
y	A-4B-4C-14D24E7F-12G-15H18I-4J-14K-6L-15M5O-9P5R-3S14T20U-7V4W-12X-6Y-5Z-9a-6c-7d-3e10f-4g4h21o-9p8q11r18
y #	H13d3h9i-3q-3
y a	D3h-3p3
y ahi	D3S3
y ahora	D5T21b7n-3q-3
y ahorita	b4
y al	H5
y antes	H5
y brayan	m7
y como	Q5q-7r6
y con	M7Q5n-7r4
y corte	j3
y cuando	P7n5
y cuanto	p7
y de	D-3H4U4b6n-6p10r4
y dejo	q7
y dio	F4
y el	A6C5H5a8d4q-3
y en	H7
y era	q9
y eran	i3q4
y esas	q7
y eso	j5n3
y este	r8
y esto	T13r-5
y folio	h-4i7n3q-3
y hoy	D6
y hueso	c6
y la	E-3d4h5n15
y le	e-3q3
y lo	D4H10U-3d6e4q-4
y los	H-7m3p8q6
y luego	S-7T11V7W4n10o-5
y me	T3W7b-3h3p-3
y mesas	j11
y mi	N6U9r-3
y mujeres	I4
y nada	D11b-3
y nadie	D5c3
y no	D11J-4M5e5g3l3n8q-4
y otra	i4
y pago	b4h-3
y para	Q8p-4
y por	B3H8L3U-3
y pusiste	h-4q9
y que	M3a10h3n-4
y quedo	h6n-3
y quiere	C3f3
y quiero	g13
y regreso	S9e-6i5
y se	h3l5
y segun	E5
y si	D3Q6n5
y su	k6p7
y te	S9h3
y tiene	E3
y todavia	l4
y todo	N3o3
y tonito	k6
y tu	T-3a-3r19
y un	L3h5
y una	h5
y vuelvo	S15h-3
y ya	E13X-3Y4d-4e7h-3i5q-4
y yo	D4R4W8h-6
y ☎	f6h-3
ya	B-10C4D-12E-5F-7G-4H-5I15J5K-4L-11M-4N7O14P-15Q-12S4T-13U8V10W-18X7Y-7Z-18a9b17c-9d-5e-3f-11g-9h-6i-12j4k3l23m7n25o26p30q-9r-16
ya #	h6
ya $	C-3D-3L-3O-4U-3a-7b3c5d11l8n20o-12p16q-3
ya abrimos	O5
ya acabe	U3
ya acepto	f3m7n-3
ya aparece	m5
ya aparecio	n6
ya bajo	H6
ya caduco	R11V-3
ya cambio	j5q3
ya canjeo	G8W6d-6
ya casi	S9U11p-9
ya comiste	a15n-3o-4
ya con	I7d-5h9n-6p12
ya contesto	n7
ya el	A4n-3
ya en	S4
ya entro	l4
ya esta	D-6F3J-6M9O-3Q4S-3a6g5m9n19q-3
ya estan	a5n12
ya estoy	O16n-3o-3
ya estuvo	X5n14o-8
ya hay	a-4b7j4n3
ya jaja	I11
ya junta	C4d3
ya junte	b3d6o3
ya junto	d3n-4p9
ya la	a-9j5n20q8
ya le	A6C3G-5a11n12o-3p-4
ya llegue	O15U7a-3b11n-7o-5
ya llevo	V4a10j7n-5
ya lo	F4e4n4
ya los	G6
ya me	D11H5J7L11N-4S-3T19X-6a-6b-10d-5f6h11j-3l-4n-5o8p-3q-4
ya mero	S16
ya ni	D6V4
ya no	A-3C-4D-9E-3G10H-4J10K6L-3N28O-3Q-4T-3U-3V-10W5X23Z-6a-13d4e4f-4g-6h-3j-4k-3l33m4n-17o-13p-4q8r-3
ya pago	J6V5d-8h8n-4
ya pasamos	I4
ya paso	C12h-7k6n3
ya pueda	k15n-3
ya puedo	L-4b12n6
ya que	S24a-4i3n-10q4
ya quedo	a8h-14n9o16p-4
ya quiero	X-3Y7
ya sale	m7
ya salio	e-8n10o5
ya samuel	l11n-4
ya se	C7D3G-6H-3J4L3Q-3V3b7d6l-4n6o6p-3
ya superamos	H17n-4
ya tengo	b-5d6k6o6
ya termino	l4n6
ya va	C4V4a-4j9
ya van	D10p-3
ya vas	a10j-3n-6o14
ya vendi	h-23n24
ya vi	a6n-7q6
ya volvio	n5
ya ☎	E13d-3h-4
yese*	B7O3k3m10n-5
yeseni*	B7O3k3m10n-5
yesenia	B7O3k3m10n-5
yesenia como	k4
yesenia hoy	B7
yesenia o	m10n-4
yo	A6C-6D15E3H-14I-8K-8L-10M-4O5P-7Q6R3T-6U69V-5W3X6Y-8Z-4b-5c-4d-4e-3g8h8i-4j-4k-3l-3m-3n-3o-3p-5r-3
yo $	D3I-6K-4U19W3n12p-3
yo autorice	A3
yo cuanto	U3p4
yo de	A5
yo en	U8h3
yo hoy	Q8U-5
yo les	S10Y-3
yo mero	H-3Q-5U6h9
yo no	B4q7
yo se	R4
yo son	E5
yo tambien	L-4U-3a7g11
yo te	S-3X5
yoli	C9E3F-3G7P8W-3a-4d6
yoli $	C9F-3G8
yoli no	E8
you	T17W-3a-5c-3j-3n6o-6r20
z	H5O-3a19o-4
z $	H5O-3a19o-4
zapa*	G-3W3e12
zapato*	W3d-4e12
zapatos	W3d-4e12
zapatos $	A3W5
zapatos del	i3
zas	a-3o22
zule*	R6k6
zulema	R6k6
zulema $	R6
zulema al	k7
☎	A-5C78D-14E27F39G35H-25I-13J-10K-10L-16M-21N-6O-12P34Q-17R3S-16T-18U-15V-6W6X-10Y-9Z-12a-27b-3c10d27e17f71g8h43i-27j-16k23l7m-13n-13o-20p-35q-23r-13
☎ #	C-4G-4M-3d10h-8n18q7
☎ $	B5C17D-10E26F3G14H-15I-9J-11K-7L-13M-11N-4O-8P46Q-11R9S-11T-12U-10W6X-6Y-6Z-8a-15b-9c11d29e23f31g12h19i-15j-9k21m-9n-23o-12p-21r-8
☎ a	C4E8W14
☎ al	E-3F-4G-4W13f-3k8
☎ anulala	l4
☎ aumentale	F5
☎ bajale	G4
☎ borrala	C-3G7
☎ compro	h12
☎ con	h3
☎ cuanto	C12p-4
☎ cuantos	L6
☎ daselo	F6
☎ de	h8l8
☎ en	F13G-4p-3
☎ era	l4
☎ es	W5f4h-3k4
☎ esta	C-3E11
☎ favor	C13F8d-4
☎ folio	h6
☎ fuera	G3
☎ gasto	h4
☎ gracias	C5
☎ le	G3
☎ no	C9
☎ para	d5
☎ por	C6G7P4d-3e7h-5
☎ porque	G5J6
☎ que	C7F3P-5b8
☎ quiero	E5
☎ quitalos	G3
☎ se	F14G-4
☎ sin	C4
☎ ticket	h-7n18q-4
☎ tiene	C4G5
☎ trae	G3
☎ va	k7
☎ y	D4d3f5
☎ ya	C8E-3F3G11W4d-4h-7`,
  },
  /** Words of those that agree, and seldom of others. */
  agreeing: "acepto adelante agradezco andale apuntala asi bien camara claro coincide confirmado confirmo correcto cuadra dale darle datos efectivamente esos exacto ey fierro grabala gracias guardala guardarla gusto listo mandala mera mero metela metele muchas mucho ok orale perfecto ponla proceda procede puede puedes quede registra registrala registrale registrarla revise rey shi si simon simona sobres subela tal vale vi",
  asked: {
    intents: "answer back balance cancel change complaint correction corte customers denial doubts earning findSale forgetMe greeting history howTo later menu myDay next no noPhone noTicket notAllowed oops other person redeem refund register sale sameAgain shop status thanks thatBalance undo wait whatIsIt whoAreYou yes yesBut",
    features: `	A23B6D31E10F-8H-6I-16J-12K-4L-7M-13N-18O7P-10Q-6R-12T-9U-9V13X13Y-10a22b-7c-6d-9e-6f-12g-11h4i-4j8k-10l-13m38n21p29q-5
#	A75B-11C-6D-21E-7F-5G75H-7I-3J-4K-5L11M26N-3O-9P-4R-4S-5U-4V-23W3X-15Y4Z-7b-5c4d-4e-6f29g-4k-8l-4m-18n-16o-5p-19q8
# #	A5G16
# $	A48B-6C-3E-3F-3G43H-3K-3L-4M18O-5Q-3S-3T4V-16W-11X-12Y-3Z-4a6b-3c-4e-3f7h7i-5j-5k-3m-10n-3o-3p-10q14
# &	A4G-4
# a	A4G-7f8
# adelante	A-3G-3n5p-3q7
# cerrado	A-3G5
# cerrados	G3
# completo	A7G-4
# con	p-3q3
# de	E5G4c5n-3
# del	G5p-6q5
# el	A12E-4
# en	A-11G14c3q3
# es	A-8G12
# exacto	G5
# favor	G4
# folio	A3
# fue	A-3G7
# gracias	A-4j10
# joven	A5G3
# la	D-5G10W6n-4
# no	A-11G24
# numero	G-4n6
# o	A9G-5h15n-8q-3
# para	A-8G-3f10q3
# pero	G3
# pesos	A4G3L5f17p-4
# pon	A7G-3
# por	A12
# que	D-4G14
# si	A6
# sino	G5
# son	A5
# te	A-3G5
# telefono	A-9G-6W10n6
# ticket	A7G-12f8
# uno	A4
# veces	A-3D4G-3p7
# y	G7p6
# ya	G8
&	A49D-7E-7G43V-4X-14m-6n-7p-9q-4
& $	A44D-6E-7G40V-3X-14m-6n-6p-8
& era	G6
<3	A16B11C-3D24E5F-10G-4H-11I-8J-9K-10L-11M-10N-7O20P-9Q-11R-9S10T-11U5V48W18X12Y-9Z-13a31b-10c-12d-9e-12f-12g-9h-15i-13j30k-11l-9m8n3p36q-20
<7	A10B11C4D5E8F-18G8H8J-8K7N-12Q-6R-16T3U-6V-7W-8Y-17Z7a11b5c-3d-7e-3f-15h20i8j-5k-7l-16m15n20o-3p5q-4
>6	B-16C-4D3F20H-3I-7J5L3M-6O-14P-3Q10R12S-10U-9V-26W-10Y16Z6a-18b-3c9d7e9f14j-17k9l11m17p-10q18
@amount	A33B12C-11D9E-7F-4G-13I-6J8K8N-6O8Q3S-6T-3U-7V-14W-11X-7Y3Z4a15c7d3e-6g3h9i-6j4k5l-4o8p-13q-23
@phone	A43B-3C12E-15G-7H-3I3L-4M-4Q-6U-9V-14W60X-20Y-4Z7a17b-3c-4e13f-13g6j21k-11l-7m-8p-16q-24
@summary	A-83B-15D18E41F-6G27H-5I-9J-11K-5L-7M-13N-9P-4Q-9R-11S6T-8U13V56W-27X-34Y-7Z-7a-11c-6d-5e-7g-11h-9i5j-13l-4m35n14o-3p69q59
@ticket	A33B14C-3D5E-9F4G-6I-5J-7K-8M4N-5P-7Q6U-7V-15W-21X75Z-3a3d-7e-6g-8h4j-4k-4m11n7o-8p-11q-18
^ #	A34D-5E4V-4W11X-4a-3c3j8m-5n5p-13q-4
^ &	A35D-3G-4X-5p-3
^ a	A5D-6E-4G-7S5T6V-13W-7h11k4m-7n20p12q5
^ aborta	D21V-4p-8
^ abortar	D19V-3p-6
^ acepto	V-3p10
^ adelante	G-3q4
^ aguanta	m14
^ aguantame	m8
^ ah	A-3G5j5
^ ahi	A6E5G-4m7
^ ahora	G-7f8m8
^ ahorita	V3m22n-3p-5
^ al	G-17R6V-3m7p17q-3
^ anda	G-4W11
^ andale	p8q3
^ antes	A-9C4G13k11m5
^ anula	D17V-3p-8
^ anulala	D7
^ apenas	W4p3
^ aqui	A4D-3E11X8m-4n4
^ arre	V-4p9
^ asi	D-3V-3m-4p18
^ aun	D-4V8m11
^ ay	A-5D-3E4F7G5X-3Z11m-3n-3
^ bajale	G5
^ be	A3
^ borra	A-8D6G9l6p-4
^ borrala	D11p-4
^ buen	O10
^ buenas	O29p-3
^ camara	V-3p8
^ cambia	A-8G12
^ cambiale	E-3G6Y7
^ cambiar	E20X-3p-5
^ cambio	W4
^ cancela	p13
^ cancelar	D6
^ casi	E-3q9
^ celular	A4G-3
^ chance	m6
^ chin	E3Z12
^ cierra	D11p-7
^ claro	E-5G-4m-6p21q12
^ cliente	G3
^ comanda	A3
^ como	A-6D-5E-7G-3H8Q51V-25W-5X-6m-6n3p29q-4
^ con	E-4G4L6X-3b9p3q3
^ confirmado	V-3p7
^ confirmo	V-3p8
^ correcto	E-3G-9q17
^ corrige	E17V-4p-10
^ corrijo	A-10G13
^ creo	A5G-3p-4q5
^ cuadra	p8
^ cual	A-3D-5X-10n39p-8
^ cuando	R6p3q3
^ cuantas	T12
^ cuanto	A-3C13D-4E-4H11L-3T4V-6W-4a-3h9k6m-6n22p-10
^ cuantos	A-4I12L5T6X-4k5n6
^ dale	V-3p7q3
^ dame	A-3D-3G-7H12V-4m39p-13
^ de	A-14C4D-6E-4G7L5M8V7m-3n10p4
^ deja	A-3X-4m32n-4p-3
^ dejala	A-5D18G5W-3p-4
^ dejalo	D4X13m-3
^ dejame	D-3E-3m19n-3
^ dejemosla	D17X-4p-4
^ desconozco	W4X5
^ dice	D-3E9N9W3k7m-3n-10q-6
^ digo	A-20G26
^ dime	T5n7p-4
^ don	A22W-3n-3
^ donde	A-4G5m-3n15p-3
^ editar	D-5E30V-6p-12
^ efectivamente	V-3p9
^ el	A14B-3C-3D-4E14F5G5H4V-3W8X10a-5h8m-13n5q-6
^ elimina	A-3D8
^ eliminala	D8
^ en	A-3D-3E-5G11L-3X-3m11n12p-12q12
^ era	A-3G14
^ eran	A3G3
^ es	A19D-5E-11V-4W4a-3d7e9g3h-3m-6n24p-3q-5
^ esa	E10G-3V-6m-3n5p8q-3
^ ese	E17G4L4m-3n-4
^ eso	D-5E7V3Z4m-8n3p10
^ espera	A-5D-3E9G6m15p-3
^ esperame	m8
^ esperate	c8p-3
^ esta	A10D-5E9G-6V-3W-3X8e4m-6n8
^ este	n5
^ estoy	A-3m9o11
^ exacto	p8
^ ey	V-4p12
^ factura	A6
^ fierro	G-7p15
^ fijate	V12
^ folio	A14G-12X-5n8
^ fue	D7W3X4
^ fueron	A9p-3
^ gracias	D-4j32p-13
^ ha	n3q5
^ hay	A-4D-3E14K14W-3e4h14m-3n-5
^ hazle	A-3Y9p3
^ hazme	A-4f5m4
^ hola	A-3D-3O42V-6m-3p-11
^ iba	A-5D-3G5W7
^ importe	A4G-3
^ it	A4G-3
^ jaja	Z7j6
^ jajaja	E-4a21j13m-5n-4p-7q-3
^ la	A3D-5E5G10L4V-3X5a-3i13l22m-9n-8p3q-6
^ le	E15F7G11c-5k6m-8p6q-4
^ letra	A3
^ listo	V-3p9
^ lleva	n4
^ lo	D-5E-3V-3X9g8n4p-3q6
^ los	p5
^ luego	A-7R6f8m-3
^ m	m4p-11q14
^ mal	E10G8V-4p-7
^ mandala	W5
^ me	A-22D18E18G6M5W-7b8d8j-7m-9n12p6q-5
^ mejor	A-6D8G8W-3c7
^ mi	G4W3m-3p4
^ momento	m18p-6
^ monto	A3G3
^ muy	A-3D-3O7X-3j18m-3
^ na	X15
^ nada	D12X6n-4p4
^ nanay	V19X-4p-4
^ necesito	E8
^ negativo	V13p-8
^ ni	D-5E-3V39W5X5m-6n-4p-14
^ ninguno	A-4W12X7p-3
^ no	A-5B-7C-4D-9F3G4H-3J24K-3L-3M-3O-5Q-3R-3S12T-3V56W11X20Y-3Z3a-6b-3c3d-3e4f-3h-5i-4j-8k-3m-6n-6o-3q-21
^ nomas	A3W3q3
^ nombre	V16p-8
^ nones	V18p-10
^ nota	A6G-4
^ numero	A10
^ nunca	A-4W6n3
^ oiga	E5
^ ok	A-6D-5E-3G-4V-5W-3X-4m-5n-3p30q24
^ olvida	D13n-3
^ olvidala	D8
^ orale	V-4p7q3
^ orita	V-5m21p-10
^ otra	A-10C10f8g10
^ oye	A-5D-3W3X4c4h6i9k3m-5n-3q-4
^ pago	A5G-3
^ para	D-4V16m-4n15p-7
^ pasalo	X4g7
^ pasame	A-3D-3E-3H7U12a12b11m-6n-5p-4
^ paso	i8
^ pera	V-6m30p-13
^ perame	V-3m20p-5
^ perate	V-4m18p-8
^ perdon	A-9G15W-4Z5n8q-3
^ perfecto	p5
^ permiteme	E-3m24p-5
^ pesos	V4X4
^ ponla	W4X3m4p3
^ ponle	A10G8Y12n-3q-7
^ por	D5G-4V-7X9f6m-4n6p6q-7
^ pos	X5n-4
^ pregunta	L4k3
^ primero	C5G-5e6
^ puede	p6
^ puedo	E6
^ pues	A5D-3G-4V6W9m-3p-7q13
^ puro	A4G-3
^ puse	E10
^ pusiste	E15p-3
^ que	A-19B-3D-5E-10F8G-7M9O23P20S8V-5W-6X4a-6c-3h9i-3j16m-12n31p-6q-14
^ quedo	A9G-8K10
^ quien	A-5M12o14
^ quiere	A-6c15e12n-4
^ quiero	B17D8n-6
^ quise	G5
^ quita	D8
^ quitale	D10G5
^ recibo	A9G-7
^ rectifico	A-9G10
^ registrala	q5
^ registrar	n10p-3
^ regresa	A-3B21
^ regresame	B11
^ sabes	D4
^ saldo	A-6C22D-3
^ sale	E-4V-3m-4p14q4
^ salio	X5
^ se	A-5D-6E9G3V-8W23X33h-3i3m-13n-9
^ segun	A4G-3p-7q11
^ shi	V-6p13
^ si	D-8E-9G-17L11V-7W-4X-9a-3f-3i12j-3m-17p50q43
^ siempre	D10F8W-3m-4p-3q6
^ siguele	X5
^ simon	A-3E-3G-4p17q10
^ simona	D-3m-3p19
^ sin	A3D-6E-4G12L6V-5X14m-4n-5p4q-3
^ sobres	V-3p10
^ son	A14G-4
^ su	A9G-4
^ supongo	V-5p-10q24
^ ta	E3
^ tal	V-7m-4n-4q25
^ tantito	m14p-4
^ te	A10D-3G-5R13W-4a9m-6
^ telefono	G14W-4n4
^ termina	A5
^ ticket	A11G6X-9n8p-4
^ tiene	E3
^ tirala	D11p-3
^ todavia	A-4W-4X3e7h13m3
^ todo	D-6E-6G-3c11m-5n-4p12q12
^ total	A-10G12H5n4
^ trae	A12D-3G-5W-6d16n4
^ un	A23B9D-5G-3X-4a-3m17n-3p-5q-3
^ ups	A-9G11
^ uy	A-4G7Z3
^ va	D-5E-3G-9V-4X-3c4p26q16
^ venta	D-9W6p14
^ viene	W4
^ voy	D-3m28p-4
^ vuelve	B10
^ y	A-8D-3G3L9W-4k7m-3n28p-9q-6
^ ya	A3D-4E-6T5V-6W-4X-3a21i19m14n-12p16q-8
^ yo	V11
^ ☎	A35D-3G-8
a	A-6B17E-6H-5K-3L-3M-4O-6P-3R-4S13U9W-5X-12Y15Z7a10b-4c11d8e-7g-4h27i-10j-6l-4m-11n5o-4q-10
a #	A6G13q-5
a como	A4L5h6n-4
a comprar	W3d8
a darle	n-6p14
a donde	B8
a ella	Y6k5
a esto	S15X-4
a la	A-5B12E3F7G-9U12V-4f7i-3k4m-3n4p-3q-3
a lo	B9p-7q9
a mano	A4X4m-4
a meter	D10m-5
a mi	W-3Z16
a no	A-3G13
a nombre	A3Y6
a pagar	A3G-3V8c4m-3
a pedir	m7
a poner	A-4G5c8
a preguntar	D10
a que	h15n7p-7q-3
a quien	n10p-3
a registrar	n7p-3
a su	D-3E12W-5Y9c-3m8
a usar	c10m-4n3
a ver	A4G-3S6X3m6n-3p-3q3
abaj*	A3G-3
abor*	A-3D40V-6m-4p-14
aborta	D21V-4p-8
aborta*	D19V-3p-6
abortar	D19V-3p-6
abre*	A-4W-3e8h19n-4
abren	A-3h20n-4
abri*	m7
abrir	m7
abrir el	m7
aca	A3W-3Z9
acab*	A-5D-6X4l9p4
acaba	G-3m3p4
acaba en	G-3p4
acabo	A-5D-5G4X4l10
acabo de	A-4D-4G5l10
acabo el	X5
acep*	p9
acepto	p9
acepto $	p4
acue*	A6D-3E-4G-4n3p8
acuerd*	A6D-3E-4G-4n3p8
acuerdo	A6D-3E-4G-4n3p8
acuerdo $	E-3n6p5
acum*	k7p-3
acumul*	k7p-3
acumulado	k7p-3
adel*	E-3G-8n5p14q8
adelan*	E-3G-8n5p14q8
adelante	E-3G-8n5p14q8
adelante $	n-4p10q6
agar*	A4E6G-4X5m-3
agarro	A4G-4X5
agra*	p10q-3
agrade*	p10q-3
agradezco	p6
agre*	E6G14m3p-5
agrega	G9
agrega*	E7G5m4p-4
agregale	E7G5p-3
agua*	A6D-4G-12V-5W-3m53n-5p-11
aguant*	D-3V-5m37p-10
aguanta	m17
aguanta $	m6
aguantame	m9
aguantame que	m3
ah	A-3G4j5
ah caray	A-3G5
ah no	q3
ahi	A7D19E11G-12W-3X-5m13n8q-8
ahi $	A-5D14E5G-4X-3m-6n11p7q-6
ahi voy	m16p-3
ahor*	A-18D-5E-3G5R5X-3a-3f7m24n3p11
ahora	A-14G7f8m5n8p3
ahora $	n7
ahora es	A-4G5
ahora si	p4
ahorit*	A-4D-3R6X-3m20n-5p7q3
ahorita	A-4D-3R6X-3m20n-5p7q3
ahorita no	V3W4
ahorita nomas	q4
ahorita te	m10p-3
al	B14E5G-6R11V-9W3X-7Y6f4g6m7n-8p14q-5
al cliente	n5
al final	D7V-5W3
al mismo	g7
al rato	R13m4
al senor	m3
al sistema	p5
al telefono	B5E5
al ☎	A4G11f5p-8q-6
alca*	X4c-3k8
alcanc*	X3
alcance	X3
alcance a	X3
alcanz*	c-3k8
alcanza	c-3k8
alcanza con	c-3k8
alcanzo	D3
algo	A3D-3E20i12n-7p-3
algo $	E6i13m-4n-4
algu*	D-3E-4K10b14m-6n-5o13p-3q-5
alguie*	E-3b14m-5n-5o13q-4
alguien	E-3b14m-5n-5o13q-4
alta	G-4e21p-5q4
alta $	e9p-5q5
amab*	A-3j19q-4
amable	A-3j19q-4
anda	A4G-4W11m3n-4p7
anda*	V-3W3p14
andale	p14
andale que	p6q-5
ando	m10
ando buscando	m8
anot*	D-4J12V-3W6m-4p10q-3
anota	W7n-3
ante*	A-12B22D-10E3F8G8L-3W-3c-3e4g3h-3i9k12l12m-5n-7p-8
anteri*	B10D-5g4i11k3l6m-4n-3p-3
anterior	B10D-5g4i11k3l6m-4n-3p-3
anterior $	B11D-4i10k3m-3
antes	A-11B12D-5E5F8G9L-3e4k10l7n-4p-5
antes $	B8E6
antes de	E4X4m6p-3
antes dime	k11
anul*	D57V-11m-4p-25
anula	D20V-4p-8
anulal*	D7
anulala	D7
apar*	Q5W-3e4f4p-3
aparec*	Q5W-3e5
aparece	Q5W-3e5
aparte	A-7G4f4q3
aparte una	A-7G5f4
apen*	A-4W3c-3e9p3
apenas	A-4W3c-3e9p3
apli*	V-8W12
aplica	V-8W12
apun*	A4E-3G-5J7X9m-5p6q-4
apunta	A5D4G-3W-3X3n4
apunta el	D5W-3X3
apunta*	V-3W5X7p8q-3
apuntado	W5X5
apuntala	p9q-3
apuntala $	p9q-3
apunte*	D-3J8
apuntes	D-3J8
apur*	A4E-3m8p5q-4
aqui	E9G-5V-6X6Z9n11p5q-7
aqui $	E3n9p-3
aqui no	D4X7n-4
arre	V-4p9
arre*	D6E14m-4n-4p-4
arregl*	E16n-3q-3
arrepi*	D4
arri*	A5E5
arriba	A5E5
arriba $	A6
arti*	m3
articu*	m3
articulo	m3
asi	D5E-7F6V8X5m-11n-6p30q-5
asi $	D-3n3p10q-5
asi es	p7
asi esta	p6
asi no	E-3F7V15X-3p-5
asi que	D13
atra*	A-5B33D-3m-4p-3
atras	A-5B33D-3m-4p-3
atras $	A-5B33D-3m-4p-3
aun	D-4V7m14
aun no	D-3V9m6
aunq*	G-3p-6q16
aunque	G-3p-6q16
aunque el	G-3q5
auto*	V6q5
autori*	V6q5
autorizacion	n4
autorizo	n-3p6
avis*	R6m9p-4
avisos	R6m9p-3
ay	A-5D-3E4F7G5X-3Z11m-3n-3p-4q3
ay no	A-5E4G5p-3q3
ayer	A-10D-3E-3H20K14M11h-3m-5n-5
ayer $	A-6H6K14M11h-3n-3q3
ayud*	D-5S43V-8X-4b11m-3n-10p-13
ayuda	D-3S36V-7X-4b11m-3n-9p-13
ayuda $	S29V-6p-13
baja*	G4
bajale	G4
banc*	R6p4q-3
banco	R6p4q-3
banco $	R6p4q-3
barr*	n4
barras	n4
basu*	D5X7m-3
basura	D5X7m-3
be	A3
bend*	j7
bendic*	j7
bendiciones	j7
bendiciones $	j7
beto	a24n-6
bien	A-3D-6F6W-6X-3m-8n-5p23q25
bien $	D-3E-5i3p16
bien al	A3
bien asi	p5q-4
bien el	E3V-3p-3q9
bien gracias	p5
bien pero	q3
bien y	A-5G6p4
bill*	A3
billet*	A3
billete	A3
blan*	X11
blanco	X11
blanco $	X12n-5
bloc*	A3G-3
block	A3G-3
bols*	A-8G14X3
bolsa	A-8G14X3
bolsa $	X3
borr*	A-12D53E-5G6N9V-4W-3a-3l11m-11p-12q-3
borra	A-8D6G9l6p-4
borra el	A-7G9
borra la	l6
borral*	D31m-3p-6
borrala	D21p-5
borrala $	D8
borralo	D10
borralo $	D7
borram*	D7l6n-3
borrar	D14
borro	D-5X6m-4n9
bota*	D36E-3V-9d5m-3p-21
brin*	A-7D3G7X9
brinca*	X9
bro	G3m3
buen	F8O25m-4n-7p-4
buen dia	O25n-7p-4
buen*	A-9D-6G4O51V-7W-4X-4m-6n-4p5q6
buenas	A-3D-3O39V-3m-3p-5
buenas $	A-3O16
buenas tardes	O15p-4
bueno	A-5G7q8
bueno $	E3p3
bueno es	A-4G6
bueno no	q3
buenos	O13
buenos dias	O13
busc*	A7D-3Q4W-4X-10a19m15n-5
buscan*	m11
buscando	m11
buscando en	m3
busco	Q5X-6m11
cada	A-3L12
caja	G-5H6X11m5n-3p3
caja #	A3
caja $	D4m5p3
caja*	A3G-3m3
cajas	A3G-3m3
caje*	Y7p-3q5
cajera	Y7p-3q5
calc*	G3m4
calcul*	G3m4
calculo	G3
calculo #	G3
cali*	p5
cama*	V-3p8
camara	V-3p8
camb*	A-10B5D-5E17G3Q5V-6W3X-4Y6a16d4m-5p-7
cambia	A-8G12
cambia el	A-8G12
cambia*	A-3B5D-7E18G3Q6V-3X-3Y7m-6p-9q5
cambiale	G5Q6Y7m-3p-3
cambiale el	E-5G5Q6Y7
cambiale la	q3
cambiar	B6D-5E18X-3n5p-5
cambiar de	B6E7X-3
cambiar el	E4
cambie	E4G3
cambio	D3E-4G-14W4a18d5q-3
cambio de	G-13W5a18
canc*	A-5D57G-7V-7X-5m-5n-3p-4
cancel*	A-5D57G-7V-7X-5m-5n-3p-4
cancela	p13
cancela $	D-14p22
cancela todo	D10p-5
cancelala	D10
cancelala $	D10
cancelamela	D4
cancelar	D8
cancelo	D7X-3
cant*	A-5D-5E18G3R6V5m-5p-8q7
cantid*	A-5D-4E19G3R6m-4p-3q7
cantidad	A-5D-4E19G3R6m-4p-3q7
cantidad $	E17
cantidad no	E5
cantidad por	E-5q9
cantidad que	E5
cara*	A-3G5
caray	A-3G5
carg*	p-4q5
carga	p-4q5
carn*	h6p3
casi	E-3m4q8
cayo	D8
celu*	B7D-6E15G7V-3W18X-4
celula*	B7D-6E15G7V-3W18X-4
celular	B7D-6E15G7V-3W18X-4
celular $	A-3B9D-3E3G-3W7m4n6
celular acaba	q4
celular de	A3G-3p4q-3
celular es	A-9G12W3
celular no	G4
celular pero	A8W-5
celular que	E7G3W-3
celular ☎	A6G-3
cent*	A-10G10Q8n5
centav*	A-10G10Q8n5
centavos	A-10G10Q8n3
centavos $	Q8n3
cerr*	G4X-3h10n-4p-4
cerrad*	G8m3
cerrado	A-3G5m3
cerrado $	A-3G5
cerrados	G3
cerrados $	G3
cerrar	D4m4
chan*	V-3m19p-3
chance	m9p3
chance y	p8
chat	D-5E-6V-4Z22m-5n9
chat $	D-4Z12m-5n9
chec*	C15D-4E4G-6m4q4
checa	C4E6G-3q4
checam*	A-4C11
checame	A-4C11
checo	m3p3
chid*	p6
chin	E3Z12
chue*	E16m-3
chueco	E16m-3
chueco $	E13
cier*	A-11D20G-3h15m-3n-3p5q-8
cierra	D11p-3q-3
cierra*	A-11D9h15m-3p8q-4
cierran	A-9h15p5q-4
clar*	E-5G-4m-6p21q12
claro	E-5G-4m-6p21q12
claro pero	q7
claro que	p9q-6
clie*	A-11E9F6G4I11P6Q3T-3U15V-10W6Z-3a-4c-3e10g8h-4i-3k8m-6n-6p-4q-7
client*	A-11E9F6G4I11P6Q3T-3U15V-10W6Z-3a-4c-3e10g8h-4i-3k8m-6n-6p-4q-7
clienta	A-4C4E11G10L5V-3W4k4m-4n-4p4q-7
clienta $	E12
clienta no	W3
cliente	A-6B3G-5L-4P7Q4U16V-6W4a-3e13g8h-3k5p-6
cliente $	E9G-7L-3P8U16V-4g4k6p-8
cliente es	G3
cliente no	W5
cliente que	E3
clientes	F8I12m-3
cobr*	D-6E5F8G8V-8X4m14p-5q4
cobral*	E-3m10
cobrale	E-3m10
cobran*	m4
cobrando	m4
cobrar	q3
cobrar*	F8
cobraron	F8
cobre	D-4E11G9V-6q3
cobre #	G5q3
cobre $	D-3E9G4V-3
cobre yo	E3
cobro	X5m6
codi*	n4
codigo	n4
codigo de	n4
coin*	V-3n-3p11
coinci*	V-3n-3p11
coincide	p8
coincide $	m3p6
coincide con	E3
coma*	A3Z9
comand*	A4
comanda	A4
comi*	A-3D-6a21p-5
como	A21B-3D-11E-11G-7H7L4O7Q48V-28W-8X-8a-5i-3m-14n21p26q-4
como #	n7
como $	n6
como esta	h6p3
como le	E-3L5Q11W-3
como que	Q-3n17p-11q5
como se	A4Q8n-5
comp*	A-14B-3C-4D13E-8G-5L13M10P31T-3V-9W3X7a6c6d21e-3f-3h5i-3m-13n-9p-7q-6
compan*	D6
companera	D4E3
compar*	W7p3
comple*	A6n3
completo	A6n3
completo $	A3n3
completo ☎	A3G-3
compra	A-5E-4L14T-3W-5a9c6d15h7m-5n-5p-5q-4
compra $	D-5E-4W-4c7d16h9n-3p-3
compra*	A-14G-4P25W3d7n-3
comprar	W3d7
compras	A-6P12
compro	D11G-5M12P8V-5
compro #	G-4M12
compro nada	D8V-5
compro*	X8
con	A-8B-5C-6D-3E8F6H-3O-3S-3V-14X-8Z-3a-8b41c28e-3h-6i-6j-4k19l4m-17n6o9p-4q6
con #	q6
con cuantos	k7
con descuenta	A4G-3
con el	A-3D-5E7G-7W3X8a-3b11m-3n9q-3
con ella	p5
con esa	k4p-3
con este	p-3
con esto	D14X-7
con folio	L7
con iva	G3n4
con la	E-3b9m3n-6q11
con lo	k4
con mi	E11V-6
con puntos	n3
con su	C-3c10
con sus	c4k4
con todo	p4q-3
conc*	D5E12V-7X-4
concre*	D6X-3
concreto	D6X-3
conf*	A-4D-4E7G5V4X-5p11
confir*	V-3p11
confirmado	V-3p7
confirmado $	V-3p7
confirmar	n4p-5
confirmo	m3n-4p6q3
confirmo $	m4
confun*	A-4E10G7p-3
confundi	A-4E3G8
cons*	A10G-7m7
consec*	A5G-5
consecutivo	A5G-5
consul*	A5
cont*	A6D-3E-5G-5V-8Z6m9n-3o22
contac*	A4m3
contacto	A4
contan*	m3
contando	m3
contando las	m3
contar	A3m4
contes*	Z7m3o13p-10
contin*	V-6m-3p12
continuar	p3
corr*	A-37D-8E35G32V-7X-3m-9n-7p12q14
correc*	A-22D-3E-8G18m-5p20q11
correcto	A-4E-7V5m-4p14q11
correcto $	E-4G-5V5p14q-3
correcto es	G3
correg*	D-3E19V-4
corregir	D-3E19V-4
corrig*	A-5E12G9V-4p-11q8
corrige	E13V-4p-11q8
corrij*	A-10E4G11
corrijo	A-10G13
cort*	D-3H33m-7n-3q-3
corte	H33m-7n-3p-3
corte $	H12m-5
corte de	H13
cosa	D7g5n9p-8
cosa $	g6n10p-7
cosa*	E8G-3
cosas	E8G-3
cote*	m3
creo	A4G-3n-3p-15q23
creo que	A5G-3p-9q13
cuad*	D-3E8V-5X6p7
cuadra	D-3E8V-5p8
cuadra la	E8V-3
cual	A-8D-7E-4G-4V-6X-12m-4n59
cual de	A-3n12
cual es	n6
cual*	D-4K20
cuan*	A-24B-4C23D-16E-10G-10H8I11K-3L30O-4R11T42V-8W-6X-10Z-3c-5e-4i-4j-3k35m-13n10p-22
cuando	D-3L9R6W4a11m-3n-6q4
cuando carga	p-4q5
cuanta*	T12
cuantas	T12
cuanto	A-17C26D-9E-6G-7H10L14R5T27V-7W-6X-4a-7c-3h5i-3k26m-6n12p-18
cuanto es	m3
cuanto fue	R6
cuanto junta	A-3C5L6
cuanto le	k14n4
cuanto llevo	T8
cuanto se	H8
cuanto tiene	C17W-3k8n-5p-3
cuanto trae	A-4C10k3
cuanto*	A-5I12L7T6W-3X-4k10n5
cuantos	A-5I12L7T6W-3X-4k10n5
cuantos puntos	A-4L9k11
cuen*	A-3E4W4X-3e8m10n-3p-6q3
cuenta	D4E6X-4e8m5n-3p-4
cuenta $	D5m4
cuento	m6
cues*	h12
cuesta	h12
da	A-4D-4G-4L5W6X10m5n7q-4
da $	W9m3
dado	A3p-5q5
dale	D-5E-3V-5m-5p23q6
dale $	V-3m-3p16q3
dale pero	q4
dalo	e9
dalo de	e9
dame	A-3D-3G-7H11V-4m35n-4p-6q-3
dame chance	m3p4
dame un	m4
dan	L15X-6
dand*	W3
dando	W3
dar	W5
darl*	D-3V6W-3e5n-7p14
darle	n-6p14
darlo	V8W-3e5
dato	D-3E9G-4W7X7m-4n9p-3
dato $	W7X8
dato*	D-3W11m-4n10p8q-3
datos	D-3W11m-4n10p8q-3
datos $	D-3W10n4p4
de	A5D11G-4H3I-3K15L-7M6N5O-9P-5R6S-7T4U-4X-7Y12a-5b15d-5e5f9g-7h5j-9l9m-19n7o-6p-12
de #	A-12D11E-4G-5a17f19n-8p-5q5
de a	L5
de abajo	A3
de acuerdo	m-3p10
de ahi	A-4D19n-3
de alta	G-4e21p-5q4
de antes	B8l8
de arriba	A3E6
de ayer	A-5H5K15
de barras	n4
de cliente	B6E7X-3
de donde	G-6X5n13q-3
de ella	A3G-3W5Y10
de esa	D13h9n-3p-6
de esta	D6
de hace	D-3E6K9i5k5m-4n-3p-3
de hoy	A-4G3H6T8
de la	A11E-3G3H7R6W-6X-4a-4i3m11n4q-5
de las	C4D3i3
de los	A-4G11W-3c4p-3q5
de mas	E12F8
de mi	E3
de mostrador	W8
de numero	E-3G4n4
de opinion	D3G3
de otra	E3Y7n-3
de otro	C4
de puntos	Y6e4
de que	D-4X-3n15p5q6
de quien	A-7E-3G-6M15W-3n20p-4
de registrar	m6n-3
de ser	n3q5
de su	A7D3E-3N9W3c7n4p-6
de telefono	W3
de ticket	X6
de todo	D8G-6n5
de una	C4Q7V-4n-4p17q-3
de venta	A4X5
debe	G4
deci*	E7G5V3W3m-3n-3
decir	G5V3W3
decir #	G6
deja	A-4D4E-4X-6m46n-6p-8
deja le	m9
deja lo	X-3m4q3
deja veo	m5
deja*	A-7D20E-5V-4W-4X9a-3m22p-5
dejala	A-5D20G4W-3
dejalo	D4X13m-4
dejame	D-4E-3X-3m27n-3p-5
dejar	n4
deje*	D16E-4X-4m5n-5p-7q7
dejemo*	D17X-4p-4
dejemosla	D17X-4p-4
dejo	D8W11X-3
dejo el	W4
dejo todo	D6W-4
del	B10C18H7P11V-4X-4Y7a-3e-3f-3g4k3m-8p-14q10
del celular	B3E4
del cliente	E3G-3n4
del que	G6
del telefono	E-3k5n-3q5
del ticket	G4
del ☎	A-15C20G-7P12p-4q4
dema*	E-3G3p-3q9
demas	E-3G3p-3q9
desc*	A-13D26E-6G6W11X3Y8c4m-6p-7
descar*	A-3D33E-4W3X-10m-3n-3p-3
descon*	A-11G10W8X4q3
desconozco	W4X5
descue*	D-3G-3Y8c4n7
descuenta	Y8n8
descuenta $	n6
desd*	D10T7p3
desde	D7T7p3
dese*	D18G-3
desech*	D16G-3
desecha	D8
desecha esta	D8
desesp*	m4
desh*	D11l10n-3p-4
deshaz*	D11l4p-4
desp*	E-4G-5m9p-4q12
despac*	m10p-3
despue*	E-3G-3n3q13
despues	E-3G-3n3q13
devo*	W-4d20
devolv*	d8
devu*	B19E-4d5m-3n-4
devuel*	B19E-4d5m-3n-4
devuelve	B3d5
di	G12W6X4n-5
di #	G3
di $	E4G5
di no	E-5G4W7
dia	E-3F7G-3H7O25T8W-3h4m-4n-9p-6
dia $	H7O15T8n-7p-5
dias	F10O13W-3X-3
dice	A11D-3G-7N9V-6W7X-3c6k6m-8n14
dice #	A9G-4n-3q3
dice $	V-5W5n19p-8
dice ahi	n4p9q-5
dice el	n-3p10q-4
dice que	N9W3c7k7n-8p-6q5
dice*	A-5C6G-4M7X-6n10p-4q7
dices	A-5C6G-4M7X-6n10p-4q7
dices $	p-4q8
dich*	A-10E7G10
dicho	A-10E7G10
dict*	E7
dicto	W6
dicto ☎	A5
dier*	X10n-3q3
dieron	X10n-3q3
digi*	A-16E5G8m-4n17q4
digito	A-8E5G9m-3q4
digito #	A-7G8
digito*	A-8n19
digitos	A-8n19
digo	A-20G22m10n15q-7
digo #	A-20G26
digo $	G-3m4p6
digo que	n16p-6q-7
dije	A-9E4G10V4
dije #	A-9G11
dijo	A5D-4V4W3X10m-4n10p-6q-4
dijo $	A6n18p-11
dijo que	V4W4X10n-8p5q-3
dime	C6T4k11n5p-6q3
dime cuanto	T5q4
dime el	C7
dine*	D10E9V-7W-5X-3c9d4k4n-4
dinero	D10E9V-7W-5X-3c9d4k4n-4
dinero $	E7V-4
dinero no	E3d5
dio	A12G-10
disc*	A6X3n5
discul*	A6X3n5
disculpa	A7
disculpe	X5n5
disculpe $	X5n5
dobl*	Y6p-5q5
doble	Y6p-5q5
dola*	Q8n5p-3
dolare*	Q8n5p-3
dolares	Q8n5p-3
domi*	A-4h24n-3
don	A22E12W-3m-4n-4
dona	p4q-3
dond*	A-6B7D-3E-5W6m-5n25p-5q-4
donde	A-6B7D-3E-5W6m-5n25p-5q-4
donde puse	A-3B8
doy	A-5R6X-4m11n6
doy $	A-4X-4m10n6
doy el	R6
echa*	B8V-5p9
echale	V-5p9
edit*	D-5E30V-6p-12
editar	D-5E30V-6p-12
efec*	D8G-3V-5c5p4
efecti*	V-4c5p7
efectivamente	V-3p9
efectivo	c6
eh	X-5j3m10p-3q3
eh $	j3p-3q3
el	A-6B-6C9D-3E14F-3G20H15I-4K-6L-8M15N-4O-10P6Q3R9S-7U-5V-23W7Y4Z-4a13b3c-11e-10f-4g-7h20i-12j-10l-6n9o-6p5q10
el #	A4E-3G-3n12p-4q7
el bueno	A-4E3G5
el celular	A3B6D-3E8G4W-6m-4n3q4
el cliente	D7E-5W5X4e3p8q-3
el corte	H27m-6p-3
el dato	E5W7
el de	A7D-4H-4J5W-3k6n25p-3q-4
el del	n8
el dinero	E-3d5m4
el encargado	b12p-6q6
el envio	A3n3
el favor	p9q-6
el folio	A-7D-3E12G6M6R6X-6p-3q5
el importe	A-3E5p-4q8
el joven	A9n-4p5
el mes	n5
el mio	A-3n4
el mismo	A9q3
el monto	A-3E6Q6m3p3q-3
el nombre	G11m-3n3p-3
el numero	A-9D-3E7G8R6n4
el otro	D8F7G5W-3n-3
el papel	E3m9
el papelito	W7n-3
el patron	X5
el pedido	D7X-3
el precio	A-5E8G4V-3Y6n4p-5q6
el punto	X5
el que	G15n3p-7q-5
el registro	n-3p7
el resumen	E-3n11
el rollo	X5m4
el saldo	C16
el senor	A4D5G-4k3n4p3q-4
el sistema	D3Y7m4p-4q4
el subtotal	A-3G5
el telefono	D-3E4W8n-6q8
el ticket	A-7D-3E8G10M17X-4Y6m3n-9p-5q5
el total	E8H6m5
el ultimo	E-3q6
el ☎	A6C12E-5G-7P13f5n-4q-7
elim*	A-5D40V-5X-3m-3p-12
elimin*	A-5D40V-5X-3m-3p-12
elimina	A-3D8
eliminala	D15X-3
eliminala $	D3
ella	E9G-6V-5Y15k7p-5q7
ella $	E4p3
ella dice	p-9q11
empe*	D5
empi*	D9G-5
empiez*	D9G-5
empieza	D9G-5
en	A6B-7C-6E3F-4G17H10K7L-6M-3O-4Q8S-3T13V-6W-4X8Y4Z-4a16b-3d7e-5f-4g-3h-7i-7j-4k4l-3m8n-8o-3p-14q6
en #	A7G6Q6m-3
en blanco	X11
en dolares	Q8n5p-3
en efectivo	c6q3
en el	D8E5G6H-3T7X-3Y6a7m-8n-3q-5
en la	A14D7E6G-4H8R5W-3a17m-13n-5
en lo	E3
en los	A3G-3
en lugar	A-6G12
en mi	T5m3
en orden	p9
en su	A4k8
en total	H7
en vez	A-8G9q3
enca*	b12
encarg*	b12
encargado	b12p-6q6
encu*	m4
encuen*	m4
encuentro	m4
enoj*	F8m-3
ense*	G-3P12
ente*	D-4E7V-6m-4n15
entend*	E7V-6m-3n15
entendi	V-5n17
entendiste	E8
enti*	S14V-3W-5X-4n5
entien*	S14V-3W-5X-4n5
entiendo	S14V-3W-5X-4n5
ento*	A-4G6
entonc*	A-4G6
entonces	A-4G6
entr*	D-5V-7i17p10
entre	m4
entre las	m4
entro	D-3i17m-4
envi*	A3G-3V-6p9q4
envio	A3n3p-4q5
equi*	A-10D6E15G7V-4Z21m-8n-6p-3
equivo*	A-10D6E15G7V-4Z21m-8n-6p-3
equivocado	A-5E3G6V-4Z10n-3
equivocado $	E3V-4Z10
equivoque	A-5D8E8Z11m-6n-3
equivoque de	D8E5G-6Z12m-6n-3
era	A-13D7E9F8G20J7V-10W-7X-6Z45m-10n-11p-6q-5
era #	A-4G6
era $	E9
era de	D5E3
era el	A-3G5
era para	W-3Z19
eran	A-5G10q7
eran #	A-10G13q7
eres	A-5D-3E-3a-3j15m-8n-8o37p-4q-3
eres $	j12n-3o14p-5
eres un	m-4n-3o13
erre	E15
erro*	A-9D6E10G13V-14W-3m-5p17
error	A-9D6E10G13V-5m-4p5
error $	E8
error mio	A-8D8G7
es	A14B-5C-5D-20E14F-3G31H-3L-3M6O-4P-3Q-3R-3S-4T-3V4W6X-7Z-5a-6c-3d9e11f-3h-7i-5j-5k-4l-3m-14n17p12q5
es #	E-4G10q3
es $	D-3E13G-9p13q-4
es &	A-3G10
es con	A-4G7
es correcto	E-5G-3V8p3
es de	A-9G16W6X3n-5p-3
es del	E3G-4g6
es el	A22E7G-4M8W-3X-4n7p-4q-11
es esa	E-3V4n4
es ese	E6G5
es la	E8G5X-3
es lo	A-4n9
es mi	Y6
es otro	A-3G3p-5q10
es para	A9
es que	G-3W3d8n-3
es su	E-3m3n-3p4
es un	W7
es ☎	E-5G13W-3n-4p-3q11
esa	D22G6V4W-3X-4h8m-12p9q-7
esa $	D15E-5V3n6p-5q-3
esa cantidad	E5
esa compra	D-3h9k3p-3
esa es	E-3p18q-3
esa mera	p13
esa no	D6E-5V6
esa venta	D9
esco*	a16
escr*	E11n7
escrib*	E10n8
escribi	E11
ese	B-3D-6E20L3V-5Z11h8m-7n9p-4
ese #	G-8n13
ese $	A5
ese celular	E10
ese dato	W4X9
ese era	A-3G3Z8
ese es	A4E-3G-5m3n-3q4
ese mensajes	Z5
ese no	E3
ese numero	A-4E7W-4X3n6
ese ticket	A-3E9X-5h11n-4
eso	A-8D5G-3V14X3Z8a-3c4m-5n15p5q-4
eso $	A-3D7E-4V4W4X3m5n4
eso es	p4
eso no	E9V12W-3m-4
eso ya	D3n5
esos	L10n-3p6q-5
espe*	A-9D-8E5G5V-5X-5c6i5m46n-7p-11q6
espera	A-5D-5E7G4V-3X-4m23n-3p-9q7
espera $	m14p-4
espera que	m5
espera*	A-3D-3c6i5m22n-4
esperame	m13
esperame se	m4
esperando	i6p4q-4
esperate	c8m4p-5
esposo $	G3
esta	A3B-4C-3D13E12F5G-10H4L-3M-3O-3Q-3R4T-3W-11X12Y-3Z-3a-8c3e5f-3i-5j-4k-3m19n-6p12q4
esta $	A-4D14G3R6X6m-7
esta aqui	E4
esta bien	D-3E-7V5m-3n-3p12q8
esta como	A14
esta compra	D3c7
esta correcto	p9
esta el	h6
esta en	n4
esta mal	A-3D4E16m-3p-9
esta perfecto	p4
esta repetida	D4p-4q3
esta venta	D5
esta*	A-13B-3D-6J11O8V-4X-4Z6a-3d9l5m17p5q-4
estaba	A-4G5J12Z7l6m-5p3q-4
estaba en	D5p3q-3
estaba mal	A-4G5
estamo*	A-6m11
estamos	A-6m11
estan	D-3E7G-4d9m7
estar	n4
estas	O9n4p3
estas $	O10p3
este	A7E-3G6L-3P8T6k6m-3p-5
este cliente	L-3P9k7
este senor	q3
este ☎	A4
esto	D19F8J7S14V-5W-6X-13m-3n-4
esto $	F10S8V-3W-5
esto que	S7X-3
esto*	D-5E-3G-4J5W-3X-5m30n-4o11p-5
estoy	A-4D-5E-3J5W-3X-5m30n-4o11p-5
exac*	G3V-9m-3p18
exacto	G3p7
exacto $	G5p3
exce*	j-5p4q7
expl*	S7n4
explic*	S7n4
ey	V-4p12
fact*	D-4X-6h24n3p-3
factur*	D-4X-6h24n3p-3
factura	D-4X-6h24n3p-3
fall*	A-4G3p5q6
falla	E-4p5q6
fallo	A-4G5
fallo el	A-4G5
falt*	A-9D-5E3G8V-6W-5c3i6k4m9p-3q10
falta	A-3D-4E4V-6W-5c3i6k4m9q8
falta que	c4m4
falta un	q6
falto	G3
favo*	A-5B3C10G11H7J4O-3S4V-4X-9a6c7e7h-3i-3j-3n5q-7
favor	A-6B3C10G11H7J4O-3S4V-4X-9a6c7e7h-3i-3j-3n5q-7
favor $	A-5C8E3G5H8O-3S4X-8a8c8h-3m4n11p-13
favor de	n-3p10
favor que	A4
fier*	G-7p15
fierro	G-7p15
fija*	V12
fijate	V12
fijate que	V12
fijo	A-3D-3W-3n25
fina*	A-5D7G10V-5W3
final	A-5D7G10V-5W3
final $	A-4D7G8V-4
firm*	m5
firme	m4
foli*	A4D-8E8G11L6M6R6V-5W-4X15m-7p-11q5
folio	A4D-8E8G11L6M6R6V-4W-3X12m-6p-11q5
folio #	A6G-5M7
folio $	A-4G4X16n3
folio de	E3X-3n8
folio es	A-3X3
folio no	A11E4G-10
form*	p5q-4
fue	A-5D23G3M6R6V-5W4X8k3n-9p-10q3
fue $	X3k4p-5q5
fue de	A7D5G-4
fue el	G-3M7R6
fue lo	D-3E9G3V-3
fue un	A-8D9G9
fuer*	A-7D9G7X-4m-3n26p4q-9
fuera	D11W5n-5
fueron	G9n5q-4
fueron #	G10n5p-3
fui	G4
gana	A-4L20X-3n-3q-3
gas	D-3a10p4
gas $	p4
gast*	A5G-4c4n3
gasto	A4G-3n4
gene*	A-4L4V-6W12X8
genera	L4V-6X8
genera $	L4V-6X7
genera*	A-4W13
general	A-4W13
general $	A-4W13
gent*	R6
gente	R6
gente $	R6
gere*	b10
gerent*	b10
gerente	b10
gerente $	b10
grab*	D-3m-5p21
grabal*	p8
grabala	p8
grac*	A-4D10E-6G-5X-3j41m-6n-5p11q-7
gracia*	A-4D10E-6G-5X-3j41m-6n-5p11q-7
gracias	A-4D10E-6G-5X-3j41m-6n-5p11q-7
gracias $	D14E-5j8m-3p10q-3
gracias eres	A-3j3
gracias por	p3
gran*	A-4G5W3
grande	A-4G5W3
grin*	A13
grit*	m5
grito	m5
guar*	D7E-4G-3J5W-3a9i8l3m-8n-5p16q-5
guarda*	D7E-3J5V-5l4m-3n-3p16q-3
guardala	p12
guardala $	p7
guardar	D9J5V-3l4
guardar $	D11
guardarla	p4
guarde*	V5
guardes	V5
guardo	i9
guat*	q3
guio*	A5G-3
gust*	W3p11q-5
gusta	W3p3
gusto	p8q-4
ha	A-8G-3P13V-3m7p-3q7
ha de	n3p-3q7
ha terminado	m4
habi*	D5E6V-3e5m-3p-8q7
habia	D6E6V-3e5
habias	p-6q9
habl*	D-4E-3b20m-7n-5o11
hablan*	m-6o12
hablando	m-6o12
hace	A-6E5K9W-3g7i12k5m-7n-5p-4q3
hace rato	D-4E7K9k5n-3p-3
hace*	S32V-6X-4h8n-9q-3
hacer	D4S25V-5n-8
hacer $	S25n-7
haces	S7X-3
haga*	A-3D6m-3p17q-4
hagas	A-3D7V4
hagas $	A-3D7V4
hago	D9E-4Q11n4p-4
hago $	W5
hast*	D3h5
hasta	D3h5
hasta que	h5
hay	A-10D-3E13G-10K13R5V-8X14a-3e10h26i-4j-3l13m-15n-9
hay $	X5
hay mi	W4
hay nada	D3V-3W-3p9
hay que	D-3E7X-4e14i-3l14m-3q-5
hay ticket	A-5G-5X12
hay un	E12m-3p-3
hay venta	D5
hazl*	A-3V-6Y9p13
hazle	A-3Y9p3
hazm*	A-4f5m4p-3q3
hazme	A-4f5m4p-3q3
he	T8m3
herm*	E6Z4p-3q3
herman*	E6Z4p-3q3
hermana	E6Z4p-3q3
hermana $	E6G3
hice	X4
hija	A4G-3W-4m8
hizo	D3H15n-3p-3
hizo la	H7
hoja	m4
hola	A-3D-3O42V-6m-3p-11
hola $	O31V-6p-11
homb*	W12n-5p7
hombre	W12n-5p7
hombre $	W12n-5p7
hora	h16n-5p-3
hoy	A-10D-5H15T17X7a-3h14m-4n-8p-4
hoy $	A-3H6T10W3h15n-6p-4
hubo	D15X-5
iba	A-5D5G4W7Z5m-3
iba a	A-4D8G5
idea	W5
igua*	G5g14m-3
igual	G6g14p-4
igual $	G6p-4
impo*	A-4E5G5p-4q8
import*	A-4E5G5p-4q8
importe	A-4E5G5p-4q8
importe #	G3
importe $	p-4q9
impr*	D-4V-3X18m4
impres*	X8
impresora	X8
imprim*	X10m5
imprime	X7
imprimio	m3
imprimio $	m4
incl*	A5G-5n6
inclui*	A4G-3n3
incluy*	n3
incluye	n3
incluye el	n3
inco*	A-3E4V25W11m-4p-19
info*	V7
inform*	V7
informacion	V7
insc*	D-5G-3I12e21
inscri*	D-5G-3I12e21
inscribirla	e9
irma	i7
it	A4G-3
iva	A3G3n4
iva #	G6
jaja	D3E-7V-5X4Z17j10m-7n-3p4
jaja $	D9j4
jaja*	A-8D-5E-4V-3W-5a16j48m-7n-5p-9q-4
jajaja	E-4a21j13m-5n-4p-7q-3
jala*	V-3p8
jalo	V-5p11
jefa	A3D4H7m3p-3
jefa $	D5m5p-3
jefe	A4D-3R6p8q-5
jove*	A11D3E-6O3V-6W3m10n-6q-3
joven	A11D3E-6O3V-6W3m10n-6q-3
joven $	A4D4O4V-11m10
joven que	W5n-3p5
junt*	A7C4G-10L5R6T5W-4c7n-5
junta	A-3C5L6R6
junto	A4m3
kilo	h6
kilo de	h6
la	A15B4C-6D16G-3H12I-3J-6K-6L-4M-6N-3O-9P3Q-8R9S-7T-8U7W-4X-5Y-7Z-9a9c-11d-6g13h-14i29j-9l19m9n-5o3p-10q4
la #	A-4G-3p11
la anterior	B7g4l6
la basura	D5X7m-3
la bolsa	A-5G8X3
la caja	D-4G-3X14p3
la cantidad	A-7D-3E12G5R6m-4p-3q8
la clienta	D3E4G4L5k4p3q-6
la cobre	E3
la compra	G5
la cuenta	E7X-3m6p-3
la de	A7C4E-6G-4i14l8m-3n-5p4q-3
la del	A4k5
la gente	m3
la guardes	V5
la hagas	A-3D8
la hago	D3
la impresora	X4
la jefa	A4D5
la lada	A-9G9
la llevo	X6
la luz	m6
la maestra	A6m5
la mandes	V3m6
la meti	D6E-5X-6l9
la misma	g10q3
la mitad	n3
la muchacha	A4W3
la nota	A-5G11X-7m6n9p-3
la operacion	D6
la otra	D7i5m3
la pasada	X-3i14
la pregunta	B16D-3V-3m-4n10
la propina	A4G-4n3
la que	A13D-8E9G-5U12W-3a-3i6l8m-5n-5p-4
la quiero	D5V-3
la registres	m4
la registro	D7n19p-12q-5
la senora	E-4F6G7X6i3k5n-4p6q-7
la subas	E4m3
la tarjeta	D6p-3q3
la tienda	A-5H19m-3n8
la ultima	D-3P8l6
la venta	A4D10E-4G9e9i9m-4n-8p-4
la voy	D14m-6
lada	A7G6W-3n5
lada #	A3
larg*	D5
las	A-19C3G-11P11T7V-3W18h13m7p-3
las #	A-13D4G-4T7h14i3
le	A-5B-6C-5F9G6H-3J-3L18O-3Q8R-3S10T-3V-15X-4Y-3Z3a-6c6e-4f-3h-6i-5j-3k13m13n22p-11
le alcanza	c-3k8
le cayo	X4
le cobre	A7G-3
le dan	L15X-6
le di	G3X3
le erre	E15
le falta	k5n-3q6
le fue	A3
le hago	E-3Q12W3
le pedi	D6
le pique	D10E-3
le pongo	A3n6
le pregunto	m11
le puse	A-9E6G6
le pusiste	n9
lee	X5
lee $	X5
lei	A-4G5W-4n7p5
lei mal	G3
lent*	m9
lentes	m9
leo	A3p3
letr*	A4n3
letra	A4
libr*	m4
libret*	m4
libreta	m4
libreta $	m4
list*	D-3E-3p14
lista	V3m3p3
listo	V-3p11
listo bueno	p5
llam*	D4G7W-3e14n-5
llama	G7W-3e14n-4
lleg*	m10
llegue	m8
llev*	A-6D8E-6G11T21V-12W-9X5a7g5h-3m8p-3q-3
lleva	A-7D-3E-3G15V-11W-5X4m8n10
llevo	D3E-3G-4T22W-3a8g5n-7
llevo #	A5G-3
llevo $	D5X5m-3
llevo el	a10
llevo otra	g6
lo	A3C-5F-5H-3J-3L-4M-3O-4P-3Q-3R4S-4T4W26X19Y-3Z3a-8b-3c6d-3e-5f-3g4h-8i-6j-5l-3m23n-3o-3q3
lo apunta	n5
lo da	W7m7
lo de	W3p-3q3
lo del	B9
lo demas	E-3G3p-3q9
lo dicto	W6
lo doy	X-4m5
lo esta	W-5m12
lo leo	A3
lo llevo	D5
lo mismo	A-4g7n6
lo paso	V7X-5p4
lo perdi	W5X6
lo pido	X-3m6
lo pongo	m-4n3p7
lo que	D27E8T6V-4W-5c10m-6n-5p-3q-6
lo sabe	A7
lo tengo	W6
lo tiro	D-3X12
lo voy	V7W-3
los	A-5D-8F16G5L13Q7V-4W-7Y8h10m-9n9
los #	A-12G8n6q3
los datos	m-3n11p7q-3
los puntos	L8Y9c-3p-3
lueg*	A-6D-4G-4R6W-3X4e10f7m-3n-3
luego	A-6D-4G-4R6W-3X4e10f7m-3n-3
luego #	A3
luego la	D-4e10
luga*	A-6G12
lugar	A-6G12
lugar de	A-5G6
luz	m6
m	A-3G6m4p-11q14
maes*	A6m5
maestr*	A6m5
maestra	A6m5
mal	A-4D5E56G12V-7W-6l8m-10n-6p-21q-3
mal $	D5E13m-3p-10q5
mal el	A-6E16G7W-4n-3
mal son	A-4G5
mama	A-5G8W5Z6n-3
mama $	Z6
mana*	h6
manana	h6
manc*	F10W-3
manche*	F10W-3
mand*	D-6G12R6V-3Z8a-3e-3i22m-9n10p6q-10
mandal*	D-3E-4V-4W5m-4n5p19q-3
mandala	D-3E-3W5m-3n-3p19
mandala $	D-3E-3p18
mandala a	W5
mande	A-7E7G6i8m-3n17p-14
mande $	D4n3p-4
mandes	D-3m5
mando	A7G-3R7i16n-5p-5q-3
mane*	V15W5n-3p-5
manera	V15W3n-3p-5
mani*	A4G-4
mano	A5X6m-5
mano $	X6m-3
maqu*	D-4m5o12
maquin*	D-4m5o12
maquina	D-3m5o12
maquina $	D-3m5o12
marc*	A4m3
marca	A4
marcan*	n4
marcando	n4
mari*	E9G9V-5e4
maria	E10V-5e5
mart*	h12
mary	D3G-11a18
mas	A5D-6E8F16G-11J7S6X-5p-4q8
mas #	A5G-4
mas $	E13G-5p4q-6
mas o	p-5q6
mas que	G-4q8
me	A-14E26F-3G5H-3M4O-4Q-3R-3S-4T-3V-15W5Z7a-6b17c-4d7e-4f-3h-5i-5j-6k-3m7n20o10p-3q4
me acuerdo	A7E-3G-4n4q3
me confundi	A-4E3G8
me cuadra	E8V-3
me dices	A-4C6G-4M7
me dieron	q3
me dijo	W4n-4p5
me dio	A12G-10
me equivoque	A-5D8E8Z11m-6n-3
me estan	d9m4
me fallo	A-4G5
me falta	E-3m6q3
me fue	A-8G9m3
me lo	A7D-8E-4W14m3n6
me parece	p6
me pides	n14p-4
me preguntas	n6
me saldo	D17j-7
mejo*	A-7D10G14V5W-4c7m-4n-3p-14q10
mejor	A-7D10G14V5W-4c7m-4n-3p-14q10
mejor no	D11V6W-3p-3
mejor que	c7
meno*	E5G-3V3n-3p-11q14
menos	E5G-3V3n-3p-11q14
menos el	E-3p-4q11
mens*	X-3Z13
mensaj*	X-3Z13
mensajes	X-3Z13
mensajes no	Z3m4
ment*	A-4D5G4
mera	p13
meri*	D-3m11
merito	D-3m11
mero	V-3m5p11
mes	h5n4
mes $	h5n4
mesa	A3
mesa #	A3
mete*	A-5D4E-5G-3V-3f5l6m-7n-5p23
metela	E-3p12
metela $	p5
metele	A-4f5n-3p9
metele $	n-3p11
meter	D8l6m-5
meter $	D5
meti	D4E-5X-7l15
meti*	T8X-4m6n-3p-7q8
metien*	m6
metiendo	m6
mi	A3E12T4V-9Y5Z27a-3m3n-11p8q-7
mi companera	D4E3
mi jefa	W3m6
mi jefe	p4
mi mama	A-3G3Z6
mi nota	E11V-6
mi rey	W3p3
mien*	C10D-3m4
mientr*	C10D-3m4
mientras	C10D-3m4
minu*	A-5E-3i8m12
minuto	m3
minuto*	A-4i8m6
minutos	A-4i8m6
mio	A-10D8G9n4
mis	T8m9
mis lentes	m9
mism*	A3D-5L6W-5X-4a-3g33i-3q7
misma	g10p-4q6
mismo	A3D-4W-5g23m3p4
mismo $	p5
mismo cliente	g10
mismo de	A9q3
mismo que	A-3g7n6
mita*	A4n3
mitad	A4n3
modi*	E27G3V-5m-3p-11
modifi*	E27G3V-5m-3p-11
modificar	E28V-5p-11
modificar el	E6
modo	D3W3
mole*	F7
molest*	F7
mome*	A-3D-3V-3X-3i5m28p-7
moment*	A-3D-3V-3X-3i5m28p-7
momentito	m9
momento	i5m18p-6
mone*	A-5D-4c14e13k11m-3p-3
monede*	A-5D-4c15e13k11m-3p-3q-3
monedero	A-5D-4c15e13k11m-3p-3q-3
monedero $	k12
mont*	B8D-4E20Q3V-3X-3n7p-6q-4
monto	B8D-4E20Q3V-3X-3n7p-6q-4
monto #	A5
monto $	A-3B8E13Q3m3n5p-9
monto de	E8
monto si	n4
most*	W8
mostra*	W8
mostrador	W8
much*	A3D-4F7G-3R6X-4j8m-3n-4p3
mucha	F7R6X-4m-3
muchac*	A3W3
muchacha	A4W3
muchas	V3j9p-4
muchas gracias	V3j9p-4
mucho	p6
muy	A-7D-3O7X-3j21m-3
na	X15
nada	D21E-9G-12J29S5V-5X4m-6n-3p8q5
nada $	D5V7W7X6m3p-7
nada de	X6
nada mas	A3D-4G-8J8n6q7
nada que	E-3V-3W-3n-3p14
nana*	D-3V38X-4m-3p-18
nanay	V19X-4p-4
nanay $	V19X-4p-4
nece*	A-3E7H-3n10
necesi*	A-3E8H-3n11
necesito	E8
nega*	V13d9m-4p-8
negati*	V13d9m-4p-8
negativo	V13d9m-4p-8
negativo $	V6d10m-3p-4
ni	A-5D6E-3V37W11X8m-8n-5p-17
ni modo	D3W3
ni se	V8X4m-4
ning*	A-4E-3V7W11X10m-4n-3
ningun*	A-4E-3V7W11X10m-4n-3
ninguna	V15p-5
ninguno	A-4D-3V-7W12X10p6
ninguno $	A-4W12X9p-3
nino	X5
no	A-34B-14C-10D26E23F10G24H-8I-4J18K-6L-8M-7N-4O-11P-6Q-5S11T-7U-5V51W42X37Y-7Z5a-16b-7c-4d15e5f-7g-6h-15i-12j-14k-10l-7m-5n-7o-7p-30q16
no #	A8G19V-3X-7
no $	A-3D-11E-8G-5V42W-7X-13m-8n5p16q10
no &	A-4G8
no alcance	X3
no aparece	Q5W-3e5
no aplica	V-8W12
no asi	V6
no coincide	E3m3
no compro	D13V-5
no con	G6
no cuenta	D6
no da	X10
no dije	V5
no el	G7
no en	G4
no entendi	V-3n11
no entiendo	S6W-3X-4n6
no era	A-5E14G3V-7W-5X-4Z21n-3
no eran	A-6G10
no es	A-10D-6E43G3V9X-7d4m-3n-8p-10q5
no ese	E3p-3q4
no esta	D-6E-3R6V7e5p-8q3
no estoy	V4
no fue	D-3E9V-3
no ha	V-3m8
no hay	A-6D5E-7G-7V-7W7X20p9
no hubo	D15X-5
no la	D12E-3G-3V21m5n-3p-7q-5
no le	D-5F5G-6S14V-9X9m8p4
no lleva	D-3G15V-11X5
no lo	D-4W16m-4
no me	A6D-7G-6V-9W13X6m8p-4q6
no no	A-5D-3G7V8
no por	V14m-5
no procede	D3
no puedo	V6W-3
no que	D4n4q-3
no quiere	n8
no quiero	D5V15W-4X-5
no quiso	W11X4
no registres	D7J6
no sabe	W5
no sale	p-4q5
no salio	D-3X7
no se	D6E-5F6G-6S6V11W8m-8n9p-10q4
no sea	q3
no te	D-3E6V15W-3X-5
no tengo	V7X3
no ticket	X3
no tiene	D-3E-8G-4V-13W25X5e11m-3n-6p11
no trae	A7W3X6
no traia	D7W-3
no traigo	m3
no una	W-4d12
no usa	W3
no usamos	X7n-4
no va	D16X-8c7p-3
no veo	E-3V-7X-3m3n11p7
no vi	p3
no viene	X4
no we	V6
noma*	A5D3E-3G-8J11V-3Y5m3n-4p-7q20
nomas	A5D3E-3G-8J11V-3Y5m3n-4p-7q20
nomas $	A6G-4
nomas que	X11m-3n-5p-5q17
nomb*	D-4G8Q4V14Y5m-5n7p-14q3
nombre	D-4G8Q4V14Y5m-5n7p-14q3
nombre $	Q5n4
nombre de	Y6n8p-3
nombre que	E3V15n-3p-8
none*	V18p-10
nones	V18p-10
nota	A4D-8E6Q7V-10X16n5p-10q10
nota #	A8p-3
nota $	A-5D-5E8V-8X14m4n6p-8q8
nota*	n7
notas	n7
nuev*	A-3D-3E-3G-6e18n15p-5
nueva	G-3e7
nuevo	D-3e11n15p-4
nume*	A-3B-3D-9E10G11N8R4V-6W16X4a-3c-4e-3g6h-3m-7n11q3
numero	A-3B-3D-9E11G12N8R4V-6W16a-3c-4e-3g6h-3m-7n12q3
numero #	A4G-3
numero $	A-5C3D-4Q4R6V-3W25p-4
numero al	E6
numero cual	A-5n11
numero de	A11G-6N9W-3p-5q7
numero del	q5
numero es	A5
numero no	E10W-5
numero que	E-5W6g7n-3
numero ☎	G7
nunc*	A-5D3W10e5
nunca	A-5D3W10e5
nunca me	A-4W6n3
o	A-17D-11E-8G-8L3W-8X-11a-3c-3h11i25m-6n78o12p-21q4
o #	A3G-6m11n-3
o como	n6
o con	A-8n14
o el	n11
o lo	n6
o menos	p-5q7
o no	X-3n15
o que	i16n-8p-5q-3
o sea	G6n-3
o sin	L7X-3n10
o ya	A-3n4p-6q8
ocup*	E4W-4X5n9
ocupas	W-3X4n10
ocupas $	n5
ocupo	E5
oiga	D3E7
oiga $	D4n3
ok	A-7D-5E-3G-5V-5W-3X-5j6m-5n-4p30q24
ok $	A-4V-3X-4p27
ok gracias	j9
ok pero	q10
ok registrala	q5
ok va	p5
olvi*	A-4D49V-6m-5n-5p-12
olvida	D17n-4
olvida la	D3
olvida*	D32V-5m-3p-11
olvidala	D10
oper*	D6
operac*	D6
operacion	D6
opin*	D3G3
opinio*	D3G3
opinion	D3G3
oral*	V-4p12
orale	V-4p12
orde*	A3p8
orden	A3p8
orit*	V-5m23p-10
orita	V-5m23p-10
otra	A-22C9D9E15G-12V-8W-4Y6a-3f22g15i4n8p-17q8
otra caja	D5m4
otra cosa	D8g5
otra de	q5
otra igual	g10p-3q3
otra persona	C5E7
otra vez	n19p-5q-3
otra ☎	A-8G-6f16
otro	A-19C10D3E5F6G21X-5Z11i-3l9n-10p-10q5
otro $	W3p-3q4
otro cliente	G-3m8p-3q5
otro este	G5
otro numero	C4
otro telefono	E10l4n-4
oye	A-5D-5X3c4h5i8j10k3m-6n4p-9q-4
oye $	j10n7p-7
oye y	X5i3k4
paci*	A-3j4m3
pacien*	A-3j4m3
paciencia	m3
padr*	W-3j23n-6
paga	C-3c10
paga*	G-5Q6V5c11k3m4n-3p-4
pagand*	m5
pagando	m5
pagando $	m5
pagar	G-4V7c11k3m-4p-3
pagar $	V8k4m-4
pagar con	c10
pago	A4D9G-4Q7m-3n4
pago con	A4G-3
pago en	D3Q8n-3p-3
pagu*	m6q3
pague	m6q3
pan	h13
pape*	A13D-3W4X11m4n-3
papel	E3X5m7
papel $	E3m8
papeli*	E-3W6X6
papelito	E-3W6X6
papelito $	X7
para	A-7B10C-3D-12E-11G-8Q5V13W-8X-6Z29a-4b9c7f9g9h-3k7n4p-13
para atras	B13
para el	A5G-3Z7f5k5n-3
para mi	Z12
para nada	D-3V16p-7
para pagar	k4
para que	X-3b10m4n15
para ☎	A-5f5q3
pare*	V6
parece	p6
part*	A-3E-3Q6a22m-5n-3p-6q3
parte	q5
pasa	n15p-6
pasa $	n8q-4
pasa la	q4
pasa si	n7p-3
pasa*	D-11E-5H6U12Y9a10b10c-3g14i11m-5n-11p-5q-3
pasada	A4D-7W5X-3g7i13m-3n-5
pasada $	A7D-4g7i5n-4
pasalo	X4g7
pasame	A-3D-3E-3H7U12a12b11m-6n-5p-4
pasand*	m5
pasando	m5
pasando la	m5
paso	B22E3G-6R11V5X-8i7m-11n-5
paso $	B10p4
paso el	A4R6
paso la	A-4R6i8
past*	A4
pastel	A3
patr*	A3X5
patron	A3X5
paus*	V-3m20p-8
pausa	V-3m20p-8
pausa favor	V-3m20p-8
pedi	D5W5n-3
pedi*	A3D11E-4G-6V11W-6X-4m4n7
pedido	D6
pedir	W-7m9n7
pedirl*	W5
pedirle	W5
pedirle el	W5
pele*	D5
peleo	D5
pend*	D-3K15m5
pendie*	D-3K15m5
pendiente	m6
pera	V-6m30p-13
pera*	D-3V-7X-3m42p-13
perame	V-3X-3m24p-5
perate	V-4m18p-8
perd*	A-14D-4E-4G17Q7W7Z14m-7n5
perdi	A-3W12X6n-3
perdi $	W5X6
perdon	A-11E-3G17W-4Z14m-4n9
perdon #	A-12G18
perdon no	W-4n10q3
perf*	m-3p13
perfec*	m-3p13
perfecto	m-3p13
perfecto $	p4
perfecto asi	p5
perm*	E-3m24p-5
permit*	E-3m24p-5
permiteme	E-3m24p-5
pero	A15D-4E-11G-21W-5X-3m-7n-6p-17q81
pero antes	q4
pero el	A8E-4G-7q6
pero es	q3
pero le	q4
pero me	q4
pero no	q4
pero ponle	G-4q8
pero que	q6
pero se	A9W-6
pero sin	q4
pero son	A6G-5
pers*	C4D-3E5Z13e4n-3
person*	C4D-3E5Z13e4n-3
persona	C4D-3E5Z13e4n-3
persona $	E7
pert*	E3
perten*	E3
pertenece	E3
pertenece a	E3
peso*	A7E-3G3L3X3f17m-4n5p-7
pesos	A7E-3G3L3X3f17m-4n5p-7
pesos #	A3
pesos $	A9G8L5f5p-3
pesos de	A3
pesos no	V5X4
pide*	n14p-4
pides	n14p-4
pidi*	G3W4
pidio	G3W5n-4
pido	X-3m6
pido $	X-3m6
pien*	V13W-6
pienso	V13W-6
piez*	m3
piezas	m3
piezas $	m3
piqu*	D10E-3
pique	D10E-3
pon	G14
pon #	G14
pone*	A-5G8Q8V-3c8q-3
poner	A-5G8c8n3q-3
poner #	A-5G8
pong*	X-5m-6n23p4q-4
pongo	X-5m-6n23p4q-4
pongo $	X-3m-4n6p6
pongo que	n8
ponl*	A6D-7E-4G6V-5W3Y12n-5p10
ponla	D-5V-4W4X3p13
ponla $	V-3p9
ponla sin	W4X3
ponle	A7G8Y12n-3p-3
ponle #	G4
ponle a	A6
ponle el	G5Y7q-5
poqu*	m8
poquit*	m8
poquito	m8
poquito $	m8
por	B4C-3E-10G-9H-3J4O-3Q3S3V8W4X18Z-3a-6c7e-3f4h-4i-3j-4k-3m3n5p21q-7
por #	A-4G-11X21q5
por el	A-3D4G6X-3m3
por favor	B6E-7G10J5S5V9W-4X-9a-4c9q4
por la	G-7m6p13
por que	V6W-6n18
porq*	D4E5G-3V4W-7n7p4q-5
porque	D4E5G-3V4W-7n7p4q-5
porque no	D3V4
pos	X5n-4
post*	G9m3
postre	G9m3
postre $	G3m3
prec*	A-6E6G3V-9W-3Y6h12i-3l5m4n-4p8q5
precio	A-5E7G4V-3W-3Y6h12l6n-4p-5q6
precio $	E4m6
preg*	A-5B13C5E-6F13J7L3V-9X-7m8n11p-6
pregun*	A-5B13C5E-6F13J7L3V-9X-7m8n11p-6
pregunta	B14C5D-6E-4F7J7L4V-4W-3X-3m-8n10
pregunta $	D-3J8V-3n6
pregunta el	k4
preguntar	D11m-3
preguntas	n6
pregunto	m11
pregunto $	m5
pren*	D-3m11
prenda	m3
prim*	A-5C4e13m4
primer*	A-5C4e13m4
primero	A-5C4e13m4
prin*	A6D6G-5
princi*	A6D6G-5
principio	D6
pris*	X3
prisa	X3
prob*	D-4J11W-3p7
proban*	D-3J11W-3
probando	D-3J11W-3
probando $	D-3J11W-3
proc*	m-3n-3p16
proced*	m-3n-3p16
proceda	p7
procede	p5
procede $	p5
prod*	Y7
produc*	Y7
producto	Y7
prog*	D6
progra*	D6
programa	D6
programa $	D6
prom*	h12
promoc*	h12
prop*	A5G-5W4
propin*	A5G-5n3
propina	A5G-5n3
propina son	A4G-3
prue*	D13
prueba	D13
publ*	A-4W13
public*	A-4W13
publico	A-4W13
pued*	A-5D-9E3F6G-3S10V3W-7X-6Y9h9m-6n13p10q-7
puede	D-6F7m-3n20p4q-6
puede $	m-3n12
pueden	X-4h11
puedes	A-3S11Y9m-3n-6p7
puedo	E5V6W-4
pues	A4E-3G-6V3W7X-4n-8p17q13
pues $	A-3D3V-4X-5m6n-6p20
pues no	V3W4
pues si	p-11q17
punt*	A-8B-3C9D-5E-6F5G-9L37V-3W-6X-6Y13a-3c19h-3i-3k21m-11n-3p-7
punto	L6X5
punto $	L6
punto de	X5
puntos	A-10B-3C10D-7E-5F5G-7L31W-6X-11Y13a-3c19h-3k22m-10n-3p-7
puntos $	A-4D-3L17X-9c15k8m-6n5
puntos de	Y9c3
puntos le	L7
puntos y	F7W-4c5
puro	G-3X6
puse	A-21B7E24G23W-4X-3k4m-4n-9
puse #	A-11G14
puse $	D3G3k5n-3
puse el	B6n-3
puse mal	A-3
pusi*	D-4E14F6G8m-5n4q-3
pusier*	F7
pusist*	D-3E14G9m-4n4q-3
pusiste	D-3E14G9m-4n4q-3
pusiste $	n9
pusiste de	E15p-3
puso	A4
que	A-11B-16C-13D-10F-3G-15H-9I-4J-7K-7L-5M3N4O17P13Q-6S14T-3U6X-20Y5Z-5c11e3f-9g10h6i3j21k7l18m-16n32o-7p-5
que #	A5
que $	X-3i16n9p-6q-3
que acabo	D-4l10
que asi	X11
que cambiar	p5
que cobre	E9V-3
que compro	P9
que corregir	V-3p9
que cuanto	k11n-3
que dato	W-4n13
que dice	n10p-3q3
que el	G-11m3n6q11
que es	A8E-3Y5e6n5q-5
que escribi	E5
que ese	n-3p5
que esta	D4E3X-4q7
que falta	c4m4
que hago	n7p-3
que hora	h16n-5p-3
que inscribirla	e9
que la	A-4E3V3g12n10q-4
que le	D8E-5c15p-6
que llegue	m8
que lo	X5
que mas	S7X-3p6q-5
que me	A7E-5G-3V-3b10n5p-3q7
que nada	D9W-3
que no	D-8E10G-4V8W8m5n-11p6q8
que numero	n5
que ocupas	n6
que pago	n4
que pasa	n15p-4q-6
que pongo	X-3n7
que puedes	A-3S11Y9n-5
que puse	E3G7k4n-3
que pusiste	E3
que quede	p7
que quiere	N9
que quieres	n7
que regrese	R7
que sale	E6n5
que salga	c3
que se	A-3D6E-3G-6X-3m6n8p8q-3
que sea	D-4G8n-5q5
que si	E-3G14L4m-6p5q4
que siempre	D3W4
que significa	n7p-3
que sigue	G-5U12p-3q4
que su	A-8G9
que tal	O22j-3n-4
que te	A-6D5E11V-3W5X-3i7m-4n5p5q-3
que ticket	n6
que tiene	c10k3
que va	V14W5n-6p6
que vaya	X8n-5
que venta	A-4G-3M10n4
que viene	A10d8n-3
que ya	A4
qued*	A-4D-7E-5G8K9i22k17l5m-9n-9p7q-6
queda	G3k6
quede	p7
quedo	D-6E-4G3K9i23k8l5m-7n-6q-4
quedo $	k6
quedo en	G9
quedo registrada	i14p-10
quer*	A-3E16W-4Z9m-3
querer	D3E4
querer $	D3E4
queria	A-3E12Z9m-3
quie*	A-24B15E-4G-14H4M24N8O-3S-3T-3V6W-12X-4Z-3a3b9c18e11h-5i-3j-4k-5m-13n19o21p-13q-6
quien	A-13D-9E-5G-7M26W-5a6b10j-3m-4n13o23p-8q-3
quien eres	o24
quien es	A-5G-3M9n10
quiere	A-8C3D-6E-4G-4H6L4N9V-5W-4c21e13k-3m-3n4p-3
quiere $	W-5n8
quiere que	N9W-3c6
quiere saber	C4H7L5
quiere su	A-4c-3e13
quiere*	X5n9
quieres	X5n10
quieres $	n7
quieres que	X5
quiero	B19D17E6G-3V11W-5X-7m-4n-8p-5
quiero $	V6X-4
quiero hacer	D7V-5
quis*	G3V-3W12X4n-3
quise	G5
quiso	V-3W13X4
quiso que	W3X3
quit*	A-4D31E-10G22V-8X-8l8m-6n-5p-9q4
quita	D13
quita eso	D9
quital*	A-4D21E-3G9X-6m-3n-3p-4
quitale	A-4D21E-3G9X-6m-3n-3p-4
quitale $	D6
quitale el	A-4D5G5
quitan*	p-4q5
rapi*	F9V-10j13m12n-6q-5
rapido	F9V-10j13m12n-6q-5
rapido $	F9n-4
raro	G-6n13
rati*	g7m18p-8q-3
ratito	g7m18p-8q-3
ratito te	m13p-8q-3
rato	E4K9R12k5n-5p-3
rato $	E7K9
rato que	R7m5
rech*	V25p-16
rechaz*	V25p-16
reci*	A8G-7V-4k4p9
recibo	A9G-7V-4p9
rect*	A-9E5G10
rectif*	A-9E5G10
rectifico	A-9G10
redo*	A3
redond*	A3
refr*	a10
regi*	A-7D6E-9G-15J5Q6X-6a-3e3f6i20m-6n10p20
regist*	A-7D6E-9G-15J5Q6X-6a-3e3f6i20m-6n10p20
registra	G-7f7p4q4
registra $	p6
registrada	i14p-8
registrada $	i14p-8
registrado	e5
registrala	D-4G-3V-8m-3n-4p23q10
registrala $	V-5n-3p23q-6
registrala pero	q5
registrala si	p-6q7
registrala y	q5
registrale	p6
registrar	D4m3n14p-7
registrar $	n4
registrar ninguna	D4
registrarla	p5
registrarla $	p6
registre	D-3V7
registre $	V3n3p-3
registres	D6J6p-3
registres nada	J6
registro	D7Q7i5m-3n13p-8q-7
registro $	n5
regr*	A-6B47D-3E-5G5R7V-3W-3X-8d9n-6p-7
regres*	A-6B47D-3E-5G5R7V-3W-3X-8d9n-6p-7
regresa	A-3B21
regresa $	A-3B20
regresame	B11
regresar	B13X-3
regrese	D5R7
regreso	D-3G6m5
reim*	Q11X-6m5
reimpr*	Q11X-6m5
rein*	D8
reinic*	D8
remi*	A4
remisi*	A4
remision	A4
repe*	l12p-4q3
repeti*	l12p-4q3
repetida	l12p-4q3
repetida $	D-4l6p-4q5
repi*	D-3m-5n27p-11
repite	D-3m-4n13
rest*	A-13G14n3
resu*	A-7E-3G7n11
resume*	E-3n11
resumen	E-3n11
resumen $	n4
revi*	C4D-3E19V-4m12p-5q-4
revisa*	C5E13V-4m5p-7
reviso	m6
rey	W3p3
rey $	W4
rien*	m3
roll*	X5m4
rollo	X5m4
sabe	A8W5
sabe $	W5
sabe*	C3D3H7L5S6
saber	C4H7L5n3
saber cuanto	C5n4
sabes	D4S7
sabes que	D4
saca*	G-6n13
saco	Q8
sald*	A-5C44D9E-8G-9W-5X-3c19j-8k4m-6n-9p-8q9
saldo	A-13C45D9E-7G-6W-4X-3c19j-8k4m-6n-7p-8q9
saldo $	A-3C12D-4c15
saldo de	C8D5E-3
saldo del	A-4C9
saldo trae	k5
sale	A-4D-6E14G-3V-4W-3m9p7q6
sale $	E3V-3p7
sale el	m3n6
sale pero	q4
salg*	R6c3
salga	R6c3
salga de	R6c3
sali*	A5D33E3G-8V-10X5l5m12p-24q-3
salio	A6E4G-7X11l6m-3p-3
salio en	A5G-3
salt*	A-8D13X21m-3n-4p-3
saqu*	A3X5n-4
saque	A3X5n-4
se	A-7B-6C-4D9E-12F17G-7H3J-3K-3M-3O-5P-3Q4R-3S8T-4V5W9X17Y-4Z4a-8b-3c-6d-3e9f-3g-3h-8i26j-4l-3m13o-3p-6q-5
se $	D-4p11q4
se acabo	X5
se cayo	D3
se concreto	D6X-3
se el	m6
se esta	m5
se fue	D3W3X6k4m-3
se guardo	i9
se hizo	D3H8
se la	X6n7p-3
se le	L4W6n-3q3
se lee	X5
se llama	G7W-3e14n-4
se llevo	A3
se lo	A9G-3V-4X-3Z8m16n-5p8q-3
se me	A-8D-5E6G9m5n8p-3
se peleo	D5
se puede	D-5F7m-3n23p-5q-5
se registre	V4n-5p4
se va	V12W-6p5q-4
se ve	A9G-3
sea	D-5G12n-8q7
sea #	A4n-3
sea de	D-4G11n-4
seg	A-3X-3m17
segu*	A5E-4G-5V-7X-4m9n-4p11q12
segun	A6G-4p-7q11
segun yo	p-4q6
segund*	E-3m9
segundo	m5q3
seguro	p6
seguro que	p7
sema*	H14
semana	H14
seno*	A5E9F6L-3V4X3a-3i3j-4k8m6p5q-8
senor	A3D3E-3G-5k3m12n3p4q-3
senor $	m8p-3
senor que	k4n-3p5q-3
senor se	W5
senora	E13F6G6X6i3k5m-6n-4p3q-5
senora $	A3D-4E9G-4X7
senora de	k4
senora es	A3
senora que	n4
senora trae	A-8G9p5q-4
senora y	F8n-4p5
senori*	V6
senorita	V6
sepa*	A-5f6
separa*	A-5f6
ser	A4q5
ser #	A4
seri*	G4
seria	A-3G6
serv*	h10
servic*	h10
servicio	h10
shi	V-6p13
si	B-4C-3D-18E-19F-3G-13H-3L14O-4Q10S-3T-3V-16W-12X-6Z-3a-5c-5e-3f-4h-4i29j-5k-4m-11n11p47q68
si #	A7G-3p4q-4
si $	A-3D-4E-3V-5m3p9q30
si ah	q3
si ahorita	p4
si aqui	n-5p10q-3
si aunque	p-5q7
si bueno	q4
si compra	A-3L13q-4
si digo	n4
si el	q6
si es	G-4p3q3
si ese	A6
si fueron	n7p3q-3
si hay	q4
si la	n12p5q-11
si le	n4
si lo	W-3X6
si me	n8
si mi	p4
si no	A10G-5Q5V-3W-3X-4m-3n5p-19q25
si nomas	q3
si o	p-6q6
si pago	Q8p-3
si pasa	q4
si pero	p-6q13
si ponla	q3
si registrala	p3
si se	A-8L4i31m8n-13q-7
si si	m15p-3q-6
si solo	p-5q6
si tiene	q6
si trae	G5m3p-5
si y	n3q7
si ya	G-3n6p4
siem*	D12E-3F8m-4n-4p-5q8
siempr*	D12E-3F8m-4n-4p-5q8
siempre	D12E-3F8m-4n-4p-5q8
siempre no	D15
siempre que	p-3q8
sign*	n7p-3
signif*	n7p-3
significa	n7p-3
sigu*	D-7E-5G-7K19U30V-4a-3i5n-6p-11q3
sigue	G-6U12m6n-3p-3q4
sigue es	G-5q5
siguel*	X5
siguele	X5
siguie*	U18p-8
siguiente	U18p-8
simo*	A-5D-5E-4G-5V-3m-5p36q9
simon	A-3E-3G-4p17q10
simon $	p11
simon pero	E-3G-3q8
simona	D-3m-3p19
sin	A-8B-5D13E-5G4K18L11O-3V-8W24X47a-6c-3h-4i-3j-3m-15n-10p-9
sin celular	W8
sin eso	W5X4
sin folio	A-3D-3G15L7X10n-5p-7
sin guardar	D13p-7
sin iva	G3n4
sin la	A4G-3
sin nota	X10
sin numero	W6n-5q3
sin querer	D3E4
sin ticket	L7X6p3q-3
sino	G5
sino #	G5
sirv*	A-6W-4n30p-3
sirve	A-6W-4n30p-3
sirve $	D3
sist*	E-3J5N9W-3Y7n-4q3
sistem*	E-3J5N9W-3Y7n-4q3
sistema	N9Y7n-3q3
sistema $	N9Y7m3n-3p3
sistema esta	D4
sobr*	A-8E11G6V-3m-3p8
sobra	A-6G7
sobres	V-3p10
solo	E-4G-8p-7q21
solo que	G-7q9
solt*	W5
son	A-9G27V-3m-4n5p12q-6
son #	A-11G30V-3m-3n-4p3
spei	A9G-3p-3q4
su	A9B-3D6E5F-3G-7L-3N8Q3V-8W5Y7Z-3a-3c17e9f-3h-4j-3k4m7n-6q-3
su celular	A-5G7W-4m7n3
su dinero	D8
su esposo	G3
su hermana	E6p-3q3
su hija	A4G-3W-4m8
su mama	W5
su monedero	A-4c4e9k7
su numero	A-4E-4N9Q5W11n-7p9q-5
su saldo	D-3c21n-3
su tarjeta	A-3D4e4p-4q5
su telefono	A3
su ticket	G-3p4
suba*	E4m3
subas	E4m3
subas $	E5
sube*	D-3G4V-8m-4p24q-3
subela	V-5m-3p19
subela $	V-5p12
subele	G5
subele a	G5
subt*	A-3G5
subtot*	A-3G5
subtotal	A-3G5
subtotal el	A-3G5
suma*	G5T8n-3
supo*	V-5p-16q32
supong*	V-5p-10q24
supongo	V-5p-10q24
supongo que	p-3q5
sus	F6L-3c5k14n-3p4
sus datos	W3
sus puntos	F7L-3W-3c5k14p3
t	X6
ta	E3
taco*	A5G-4
tacos	A5G-4
tal	D-4O21V-9j-3m-5n-8q24
tal $	O22j-3n-4
tal como	p10
tall*	D3
tamb*	A-4L7X-6f4p3q3
tambie*	A-4L7X-6f4p3q3
tambien	A-4L7X-6f4p3q3
tan	V-9m15p3q-4
tant*	F9X-3m25n-6p-6
tantit*	X-3m26p-6
tantito	X-3m24p-6
tantito $	m7p-4
tantito lo	m3
tantito que	m5
tard*	A11D-3F8G-8O14R6m-5q-5
tarde	A9G-7R6
tardes	F8O15m-4p-5
tarj*	D9e4p-7q8
tarjet*	D9e4p-7q8
tarjeta	D9e4p-7q8
tarjeta #	D4
tarjeta si	p-6q7
te	A-15B-4C-3D-10E9F6H-3O-3R27V21W-5X-18Z-3a24c-3e-3h-5i10j3k-3m16n12p-3q-14
te avisos	R6
te confirmo	m6p-3
te di	G6W7n-4
te digo	G-4m11n3p4q-3
te dije	A-9E3G10p3
te doy	A-4R6n7
te lo	G-3R7V14W-4X-6p8q-3
te mande	A-4D3E8i8n-5
te mando	n8
te paso	R12
te puse	D3
te sirve	n3q3
te voy	V3
tele*	A-9B3D-7E14G4V-6W19X-3k3l3m-5n14p-8q10
telefo*	A-9B3D-7E14G4V-6W19X-3k3l3m-5n14p-8q10
telefono	A-9B3D-7E14G4V-6W19X-3k3l3m-5n14p-8q10
telefono $	A-12B4E16G-4V-4W19p-5
telefono de	A3E3W-3n4
telefono es	G-5q8
telefono la	W3
telefono tiene	G-3n4q3
telefono va	n4
telefono ☎	A11G3
tene*	I12X3
tenemo*	I12X3
tenemos	I12X3
teng*	D-3E-3O8V4W5m3n-3p4q-4
tengo	D-3V4W5m5n-3p4q-4
teni*	D3
term*	A-3D16G3W-3m7p-4
termin*	A-3D16G3W-3m7p-4
termina	A-3G6
termina en	A-3G6
terminado	m4
terminal	A4
terminar	A-4D19m-3
terminar $	A-4D19m-3
termino	m4
termino de	m5
tick*	A-4B4D-12E10G6L5M14Q8T6V-15W-9X18Y5Z-3a-4f13h4m-7n6p-11
ticket	A-4B4D-12E10G6L5M14Q8T6V-15W-9X18Y5Z-3a-4f13h4m-7n6p-11
ticket #	G-13M18X-6f16n-4p-3q3
ticket $	B7D-4E11G-6Q9V-6W-3X5h7m-7n12p-11q8
ticket &	G4
ticket a	Y7
ticket dice	A4n4
ticket es	G-3X9
ticket le	X-5n11
ticket no	E-3G6X3
ticket por	A-8E3W-3X18
ticket que	E7G5n-3q-3
ticket ya	G4
tien*	A-11C15D-9E-10G-6H17T-4V-14W8a-4c8e9h19k14m-6p4
tienda	A-5H19m-3n8
tienda $	A-4H6n10
tiene	A-5C16D-6E-9G-6T-3V-14W15c8e9h10k15n-12p6q3
tiene #	n6
tiene $	E-5V-4W8X6c5
tiene celular	W6
tiene el	X-3h15m4n-8
tiene la	k5
tiene un	q4
tienen	W-7h10n6
tint*	X3h12n-4
tinte	h13n-4
tinte $	h13n-4
tira*	D25m-4n-3p-3
tirala	D16m-3p-3
tiro	D-3X12m-3p4
tiro $	X5p4
toda*	A-4D-5E-3G-3e7h13m14
todavi*	A-4D-5E-3G-3e7h13m14
todavia	A-4D-5E-3G-3e7h13m14
todavia $	m3
todavia no	X3e8m4
todo	A4D26E-10G-8W-5c11m-10p18
todo $	D7G5q-4
todo bien	E-3p4q4
todo el	n7
todo en	D-3X4p8
todo esta	p-4q7
todo lo	D7
todo menos	V4
todo y	D4p-4
todo*	F10W-3
todos	F10W-3
toma	G6
tort*	a23
tost*	A23m-9
tota*	D-4E6G9H19L3
total	D-4E6G9H19L3
total #	A8
total $	G6H7m6n-3
total de	A5G-5H5n4
total no	E10G-5
trab*	D-4F17W-3X-3n8q-4
trabaj*	F7n8q-3
trae	A10C7D-10L-4M9V-5X3a-3c6d15k14m-3n-3p-3q-4
trae #	A10G-8
trae $	k5
trae &	G10q-4
trae el	C5D-3G-5M10n-3p4q-4
trae numero	X4
trae otro	A-8G9
trae un	E5n4
trae*	G-11W5a18
trai*	G-5T4V-3W6a21h-3l3m3n-8p4
traia	D8l4
traigo	A4G-3T5m5p6
traigo en	T5m3
tran*	m8p-3
tu	A-3Y9n-3o10p-5q7
tu que	A-3Y9
turn*	D7T11n-3
turno	D7T11n-3
turno $	D7T11n-3
ulti*	D-3E-4G3P8l6n-3q4
ultima	D-3P8l6
ultimo	E-3G3q6
ultimo digito	G3
un	A-6B15C-3D-8E31F6L4O-3Q13V-8W4X-14Y7Z5a-5c-3e-3h-4i3j-4k-3m29n-12o11p-19
un #	A-14E27G-6
un articulo	m3
un cliente	Q5
un digito	A-6E6G6m-3q4
un error	D7E12m-4
un minuto	m3
un momento	i6
un numero	A-3E8G8W-3
un paso	B21m-6
un ratito	m9
un seg	A-3X-3m17
un segundo	m3
un total	A6G-4
una	A-19C3D-5E-4G-10Q13V-6W-4X-3d19e7f22m-10n-7o11p14
una $	V-3p6
una de	A-13G-10f24p-3q3
una vez	C4n-3p11q-3
unas	E-3G7d5
uno	A5G-7W4m10
uno $	A4
uno de	A5G-3
unos	d9m8
ups	A-9G11
usa	G15W3p-7q-5
usa ☎	A-3G6
usam*	X7n-4
usamos	X7n-4
usar	c12m-4n3
usar su	n3
use	c7
uste*	O8X-3
usted	O8X-3
uy	A-4G7Z3
uy ese	G3Z3
va	A-10B-5E-11G6L-3O-3V13W-6Z-3a-5c21d8h-4m-7p31q9
va #	A-4G8
va $	D4V5W-3X-3m-3p23
va a	A-3D-4V10c24m6n-5
va completo	n3
va el	A5G-4p5q-4
va en	A4G-4d10m-3
va la	n3q5
va pero	G-5q12
va que	n-3p14
va sin	A-3X15
vale	n8p6q-4
vale $	n8p5q-4
vali*	D4
valio	D4
vamo*	B7H9
vamos	B7H9
van	A4n7
van a	n7
vas	V-7m-3n7p10
vaya	X8n-5
vaya*	J5m3
vayas	J5m3
vayas a	J6
ve	A9G-3
ve #	A5
vece*	A-3D4G-3p7
veces	A-3D4G-3p7
venc*	L14n-4p-3
vencen	L14n-4p-3
vend*	A-6D-4G-6H5J12T18V-4e5m10n-5
vendi	G-4T7
vendid*	H6T11
vendido	H6T11
vendio	e5
vendo	A-6D-3J12V-4m12
vendo si	A-6m14
vent*	A-11B-4C-3D12H-3K26M9Q5T14V-12a5e8f7h-4i6m-12p-7q-7
venta	A-8D19K8M9Q6V-11a-4e8f7i7m-9n7p-6q-6
venta #	A4
venta $	D8E7G10V-8X-8e9m-4n8
venta en	D-3K10X3
venta esta	X11
venta no	D3
venta que	Q7
ventas	A-3D-7K19T16X-3a9m-3n-4
ventas $	T3a12
veo	D-3E-4G-3V-8X-3m14n8p4
veo $	m5
veo el	m4n6
ver	A4G-4S6X3m10n-4p-3
ver si	A3q3
verd*	A-19D-3G17b14i7p-20q16
verdad	b14i7p-20q16
verdad $	X-3b14i7p-20q16
vez	A-9C4D-5E-5G6P8V-6g8m-4n11p-13q22
vez $	V-5m-4n5p-7q22
vez de	A-8G9q3
vez el	m3n4
vi	A-5G5X4p6
vi el	p3
viej*	W3
viejit*	W3
vien*	A10E-3F6G-3d7n3p-3
viene	A10E-3F6G-3d7n3p-3
viene sin	W4q3
vola*	p3
volt*	E4
vouc*	q3
vouche*	q3
voucher	q3
voy	A-4B-3D7E-4V8W-5X-4m40n-3p-8
voy a	D12V9W-4m8p-4
voy por	m10
vuel*	B17D3E-3
vuelve	B17E-3
vuelve a	B3D3
we	A3V3m7p-4
we $	V3m7p-4
y	A-4B-5D-3E-6F18H-3L5O-3Q-3R-3T-3V-8W17X19Y-3Z-4a-5c6e5f-6h-4j-3k6m-4n5p15
y aparte	A-4G6q3
y con	c5k5p-3
y dejo	D9W-4
y despues	G-3q5
y el	E-3W4k6n-3p10q-6
y es	G6p-3
y eso	n7
y esta	F8n3
y la	G-3i6q4
y le	G3m10p-3
y lo	A-3G5W5X4c6m-4
y luego	D-4e10q3
y me	m4n-3p5
y ni	W3X4
y no	A-5G5W7X10n-3
y que	p4q-4
y se	D10
y si	X-3n18q-5
y son	A-4G5
y su	A5G-6p4
y te	p6
y todavia	W4
y ya	A-4D3W6X7
y yo	E12q3
ya	A-9B-3C-3D32E-11F5G8O-3T4V-16X-9Z-3a19c-3e-3h-4i15j-3k4m4n6p20q-11
ya $	D18V-3X-8k7m-4n-4p7q-3
ya casi	m5
ya con	A5
ya esta	D-9G5X-6m18n3p-3q4
ya la	D6i5m-5n-5q8
ya le	A-6G6n5p-3q3
ya lo	D-3X7
ya me	A8
ya ni	A-3D8
ya no	D31G-3V-3m-5n10p-9q-7
ya quedo	i17p-8
ya registrala	p3
ya se	X3
ya son	p7
ya te	A3n3
ya valio	D4
yo	A-4D-5E12G-6T24V9X-5m-5n-5p-10q11
yo $	E3T8X-4
yo no	V11
☎	A75B-5C29D-4E-24F-3G46H-3L-3O-5P20Q-3R-3S-3T-3V-11W-25X-7Z-4a-7c-6e22f40h-6i-4j-5k-4m-16n-25p-27q-3
☎ #	A-11G-12f25
☎ $	A27B-4C18D-6E-15G54O-3P21V-10W-19X-5Z-3a-5c-3e15f17h-4j-4k-3m-10n-13p-12q3
☎ a	A6
☎ de	D9G-6
☎ es	A5
☎ ese	A6G-4
☎ favor	A5C14G-4
☎ la	G4
☎ no	G6
☎ ticket	A3
☎ y	A8G4`,
  },
};
