/** Weights that `npm run train` made of `examples/`; `likely.ts` reads them. Not to be edited by hand. */
export const model = {
  /** Of the examples. */
  print: "58b83aa64ea3d3c7",
  idle: {
    intents: "approvals audit balance complaint correct correctAdd correctRemove corte customers denial doubts earning findSale forgetMe greeting history howTo invite later menu myDay next notAllowed noticesOff noticesOn oops other ownBalance person redeem refund register registerMe sale sameAgain shop staffAdd staffDisable staffList status thanks thatBalance undo whoAreYou",
    features: `	B-4E-3F-5G-5I-3M-4N-3O8R-5T6V4a11e-3k-3n6o13q4
#	B3D3E8F16G15H8I3K-4L3M15N-8O-8Q-7R-8T-13W7X-5Y-6Z-10a4c-9d13e10f-11g-8h20i14j4k-8l-9m-8o-8p-5q10r-11
# #	h27q-3
# $	A-11B6D3E10F6H7I-10J-3K-4M12N-5O-3Q-9R-6S-6T-9U-5W5X-4Z-8a5b7c-4d10e11f-4g-6h21i20k-9l-10m-7n3o-13p4q15r-8
# &	h6q8
# a	B3C-4E-4F9G11H6L-3M8a4e5f-5h7k-3l-3p-3
# ahora	h4
# ajustalo	E3
# al	C-6E-6F9G17H8L4M-3P-3V-3W3a-4d5f-7h10k-4l-3n11q8
# asi	G6h3q-5
# bien	H4
# boletos	h4
# cafes	h3
# cajas	e3j3
# cajeros	k4
# carga	D4
# celular	F11d6e3f-3h8q-4
# celulares	W7
# cerraditos	E4
# cliente	h9
# clientes	I6Q5W3q-3
# comanda	d3h3
# como	M3e3
# completale	F4
# componlo	G3
# con	a4d6h6n-3p3
# concedido	A4
# cortes	P4
# cuanto	H13
# cubetas	h3
# de	B-4C-9D-3E-6F7G8H7J4L3M10Q-4V-3W-4d16f-4h13i3k-3l-4p-3q-3
# dejala	E3
# dejaselo	E3
# del	C-4F-3M6d10e5f-5h16
# desde	F3
# dias	H11
# dime	M3
# efectivo	h3
# el	G3H4h13j3q-3
# en	E-3F9M3h12j4n-4q3
# eran	q6
# es	C10J4h6
# ese	J4q-3
# esta	a8h-3
# este	I3
# exacto	E5
# extras	F5
# factura	h3
# favor	W4h4
# fijate	C3
# folio	h14q-3
# fue	G3
# fueron	h3
# gracias	H-3h-3o13
# hijas	k3
# hoy	M10U5
# iguales	q3
# importe	h3
# inscritos	I4
# juntos	H12h-4
# karlas	m6
# kilos	h6
# la	A4C5M3h8i-3q6
# las	U4n3
# latas	e3
# le	h4l4
# litros	h4j4
# lo	E4M3h7q-3
# los	E5d4
# mama	h3
# mas	i18q-4
# me	h5
# mejores	I10
# menos	G8
# meses	I4L3
# min	S10a5
# minutos	S4n3q3
# mismo	i4
# movimientos	B5
# no	L3M3n-3q14
# nomas	h5
# nota	h10
# notas	i5
# nov	H5
# numero	W6h5
# o	C4L7n9q-3
# octubre	H5
# orden	h3
# para	E-4F11H3a5h6
# partes	i5
# pero	h3
# personas	k3
# pesos	D6E4F4G5H-3J-3M4P-3Q-4V3a-3d5e5f-4h9i7n-3
# playeras	e3
# points	F6d5h-3
# ponle	E5h3
# ponlo	h4
# por	G4L3a6b-3h7q4
# puntos	A10C-10D4F20G17J-3L6P7W6b-8d11e-5f-4h-12n-5p-3q-5
# que	C-4D7G9M5S5d5p-3
# quien	M3
# quiere	h4
# recibo	h5
# refrescos	h3
# registralo	h3
# rfc	j5
# se	M-3d3h7j6
# semana	l3
# si	D7H3b4
# socio	h3
# son	E5
# su	F3h4
# telefono	F7h7q-3
# ticket	M-3Q4h10n6q-6
# todo	h4
# total	h5
# traia	F4
# tu	H5
# una	q4
# va	q4
# veces	D7K3R3h-6n3q8
# ventas	h3
# y	A5C-3D7E14H8M5V-3a-5b5e-4h3n-9q5
# ya	K4M5X3h5n5q-4
# yo	U6
# ☎	E11F3G11H-3P-3V-5a-3d11e9f-5h29i-3k-3n-5o-3p-3q-7
#* #*	h27q-3
#* &*	h5q7
#* a*	B4C-4E-4F10G11H7L-3M9a3e4f-5h8k-3l-3p-3
#* ahor*	h4
#* ajus*	E3
#* al*	C-6E-6F8G17H8L3M-3P-3S-3a-4d4f-6h12k-3l-3n11q8
#* arre*	q3
#* asi*	G6h3q-6
#* bien*	H4
#* bole*	h4
#* cafe*	h3
#* caja*	e3j3
#* caje*	k4
#* carg*	D4
#* celu*	F11W6d6f-4h8n-3q-5
#* cerr*	E4
#* clie*	I6Q4h6
#* coma*	d3h3
#* como*	M3e3
#* comp*	F5
#* con*	a4d6h7n-4p3
#* conc*	A3
#* cort*	P3
#* creo*	h3
#* cuan*	H12M4n-4
#* cuen*	h6
#* de*	B-4C-8D-3E-6F7G7H8I3J4M10Q-4V-3W-4d15f-4h14i3k-4l-4p-3q-4
#* deja*	E5
#* del*	C-4F-3M6d10e6f-5h17
#* desd*	F3
#* dias*	H11l3
#* dime*	M3
#* el*	G3H4h14j3q-4
#* en*	F9M4h11j4k3n-4
#* eran*	q6
#* es*	C10J4h7
#* ese*	J4q-3
#* esta*	E3a9h-3
#* este*	I4
#* exac*	E6
#* extr*	F3q3
#* fact*	h3
#* favo*	W4h3
#* fija*	C3
#* foli*	h13q-3
#* fue*	G3
#* fuer*	h3
#* grac*	h-3o12
#* hija*	k3
#* hoja*	h3
#* hora*	D3
#* hoy*	M9U5
#* igua*	q3
#* insc*	I4
#* junt*	H10h-3
#* karl*	m6
#* kilo*	h5j4
#* la*	A5C5M3h8i-3q4
#* las*	U4n3
#* lata*	e3
#* le*	h4l5
#* litr*	h4j4
#* lo*	E4M3h7q-3
#* los*	E5d5
#* mas*	i17q-4
#* me*	h4
#* mejo*	I11
#* meno*	G7
#* mese*	I4L4
#* min*	S9a5
#* minu*	S4n4q3
#* mism*	i5
#* movi*	B5
#* no*	G3n-3q13
#* noma*	h4
#* nota*	h11i3q-3
#* nov*	H6
#* nume*	W5h6
#* o*	C4L7n6q-3
#* octu*	H5
#* orde*	h3
#* paga*	h3
#* para*	E-4F11H3a4h7
#* part*	i4
#* past*	i3
#* pero*	h3
#* pers*	k3
#* peso*	D7E4F5G4H-3J-3M4P-3Q-4V4W3a-3d6e4f-4h9i7k-3n-3
#* play*	e3h3
#* poin*	F6d4h-3
#* ponl*	E6h10
#* por*	G4L3a6b-3h9q5
#* punt*	A10C-10D3F19G17J-3L5P6W6b-7d11e-5f-4h-13n-6p-3q-4
#* que*	C-4D6F3G8M5S4d6n-3
#* qued*	n3
#* quie*	h3
#* quit*	q3
#* reci*	h5
#* refr*	h3
#* regi*	I3h4
#* rfc*	j4
#* sale*	n5
#* se*	M-3d3h8j4
#* sema*	l3
#* si*	D6H3b4
#* soci*	h3
#* son*	E5J3
#* su*	F3h4
#* tele*	F6h6q-3
#* tick*	M-4Q3h9n7q-5
#* todo*	h3
#* tota*	h5
#* trai*	F4
#* tu*	H4
#* una*	q4
#* uno*	h3
#* va*	q4
#* vece*	D6K3h-6n3q8
#* y*	A5C-3D9E14H7M5V-3a-4b5e-5h4n-8q5
#* ya*	K3M6h4n6q-4
#* yo*	U6
#* ☎*	E10F3G11H-3P-3V-5d11e10f-5h29i-3k-3n-5o-3q-7
&	C-3F-3G-3H-5M24P-4Q-4S-3V-3a-4b-3d-3e17h23k-4l-3m-3o-3q22r-3
& #	h6
& $	H-3M19P-3Q-3a-4e15h15m-3q12r-3
& cuanto	M6
& siempre	h-7q8
& ☎	h4
&* #*	h7
&* cuan*	M6
&* siem*	h-7q8
&* ☎*	h3
*/09	H13
*/11	H12
*0/11	H7
*5/09	H13
*aba	A-3C-3D3E3G4H-5J20L-3O-3P-3Q-4S-5T-4V4W-3X-3Y3Z15a-6f-3h6i3j-5o-3p3q11
*aban	G3K3T3h4n-3
*abar	d3
*abas	o7q5
*abe	Q3V7c4n6q-3
*aber	B3C9D-4H3K3P7Q-3W-3b11c-3d-7f-3h-5j-3n7p6r3
*abes	T10W3h3n4
*abia	G5i4n3q7
*abla	h5r9
*able	C3b3c10n5o8r-3
*ablo	r13
*abo	R3d-4g3h3i4l5n11p9q4
*abor	e3
*aby	a4k4
*aca	B3G7H6N3d3l3
*ace	B-3C-4F-3G-3H-5I4K-3L-4Q10R15S-5W-4a6h-3i6k-3n3p3q6
*acen	B3L4W3j14
*acer	A-3E3Q4T9a-4b-4d5e3g3n4o5q11
*aces	D3H4T15n-3o4
*acha	M-3R3V4k7l4n-7q7
*ache	U5V4k4
*acho	H-3V5a-3f4h3k5l8
*acia	C6L4p-3r5
*acio	a5
*ack	G3b3o9r-5
*aco	M4Q12U-4a4e4q-3
*acos	d4h3j3
*acto	E4T5Z7c4n-3r3
*ada	C-5D13E-7H-3J18K3L3M-5O-8S-3V-6X10a-11b-6c5d-8g-4h-3j-3k7l6n8o4p-6q3r-8
*adas	A3C-3H-3K8P11h5j5o-3
*ade	F5f5h-4
*ades	a4o8
*adia	l5
*adie	D4J10X3
*adir	h6k7
*ado	A3C5D5F-8H8I7J-6K6L-4M5N-6O-8P14Q-5R5S-5T-10U4V-11X-8Y-6Z10b8d4f-9g-5j-8l8m6o-3p3
*ador	A-3C-3H3O3R4W-3c9f-4g3h4k7l8n-3
*ados	B6D-3F-3G4H-5I18L3T-3U-3a-3f-3h-3i-3j9m19n-4o-3p3q-5
*adra	C-4D6E8H5b-3
*adre	C4F3T-3Z8n-4o15q-3
*adro	e6
*aeme	a7
*aen	D3a-3e5h3j11
*aer	E3F4S4
*aes	H4
*aete	V5
*afa	l4r6
*afe	F-3S6d14h6i3p3
*afes	L3h3
*aff	m12
*afon	M3V3
*aga	C-4L6X4Z3a3d16i3n-4
*agan	Q5Z4a5
*agar	b3d10h8i4n-3q4
*agas	J14Z5n-3q-3
*agna	h4j3
*ago	A3B-3C-6D-3E-5G-4H-4K-3L5O-3P-4Q8T10V5Z-3a-6b-4d6h10i4l-3n10o-4p-3q7r-3
*agon	F3n4
*ague	D8L-3P3a3e5h6
*aham	k4
*ahi	f4
*aia	D6F5Z4a3
*aiga	d3
*aigo	H-3I-3U5V3b9d3h7i-4m4p-3
*ail	l3
*ain	h-3i5l5n10
*ais	f3
*aja	C-7D-6E-8F-6G5H5J-4M-7N9P-4Q3U4W6X8Z4b-9d-3f-9g-4i-6l14m5n-6o10p-5q5r5
*ajaj	a9o-3
*ajan	j5m4
*ajar	W3k6
*ajas	e3
*aje	C4D3E3L12P-3R3S7T3V-3W9X4Z10b-3d-3e-4f-3o-3q-6
*ajes	W4X16Y14d3
*ajo	C-3D4F-4G7H5O-4P4S4W-3b-4e13h-5j-3l4n-5o5q10
*ala	B-3C-3E-3G13H-5I-3J5K-3L8O-4Q-5S-5T-5U-3W9X-3Z-3a-7b-6c-3d-8e-3i11j-5k4l16m-4n-4p-3q28
*alam	G5
*alas	a4
*aldo	A-4B3C18D13E15F13G12H-6I5K-3L7M-4N-4O-7P5Q9R-3S-5T-6U-4V-5W9X-3Y-3Z-3a-8b16c-6d16e-5f-3g-3h-17i-6j-6k-4l-4m-4n-11o-7p18q-8r-4
*ale	A7B-7C-5D-8F15G16H-12I-7J-12K-4L3M-5N-5O-6P-7S-9T-9U-8V8W13X6Y-3Z-7a-10b-9d13e-3f6h10i4j5k4l9m4o19q8r-6
*alen	D3H4L6P6
*alep	k3
*aler	d4
*ales	B4D-5E-3G-3H7I-3K9N5P4S-3T7U11Y-3a3c-3d-4i-4k-3l-3m6n-7o-3q4
*alga	M-3P-3S7W3Y3d8n3q3
*algo	N7U4
*ali	R3a6k4n-3
*alia	C4E4U3f3
*alio	C-3D4E-3F3H5Q-3W-3a5b-3e8n10q8
*alir	N5a3n4
*alla	d3e3j5n4o7q-3
*alle	M5P12
*allo	K3M3T6n9
*alma	S6
*alo	A7B4C-7E14H-3I-3J18L-3M-5N-4O-3P-3Q-3T-4U-3V-4a-7b-4d5f16g-3h-6k-3l6m-3n9o-6p4q5
*alon	L5e6h4j3
*alor	L4a5
*alos	E4G7Y3d14
*alsa	G4h3
*alta	A10C3D10F3L-3V4a-3h-4i7k8o-3q-6
*alto	h5q4
*ama	E-3G-3H-4I12J-3L6N8O-3Q-5T-3V-3W6a9b-3c-3d-5e-3f13g9j-4k10m-5n-8o-4p-4q-3r3
*amar	D4c5d6
*amas	r15
*amba	l4
*ame	A-5B3C5D-12F-8G-11H8I5J-12K5L-5M8N7O-10P7R6S13T11U4W16X-9Y13Z-10c15e-11g17i-6k-3l-7m4n-4o-14p-4q-3r-9
*amen	c4
*amo	d4g4j5
*amon	k10
*amos	A-3B-3C-6F4H21I16K-4L7M-3O-4Q-6S6T-5U-3V11W-5Z-3a-8b-3d-3h7j9l6m-4n-7p-7
*ampa	G7
*ampo	N4
*ampu	d5
*ana	A-5B4C-5D6F-6G-4H7J-5L8M4N-3O3P3Q-5R-3S6T-4V-7W9Z7a4b-3c-3d-6e-3f-3i-3j8k4l8n-3o3p-6r-4
*anan	L7W5
*anar	L10
*anas	f3q3
*anca	h3
*ance	A3C5H5S9b10h-3p6
*anco	H3T4W10a3q-4
*ancy	B4k8
*anda	C5O4Q3R8T-3W3Z4j4n-4
*ande	J5Q-3S-3W-3Z11g3n6
*ando	A6B6E-6F-7G-7H-3I-8J4K3L3N-4O-4P10Q8S13T-11U-6V3W-9X8Y9Z8a-4b-12c-6d-3e3f-6h6i-5k-3l-3n8p4q-5r9
*ani	a4f3
*ania	l5
*anje	d16h-3n5p5
*anme	L-3W12X3Y7b-4g8j4
*ano	B3E-3F10H-8I-3K-3M-3P-3Q-4T-3V-3W9X-4a10b-5c14e-4f-3j9l-3m5n-7o-5p3q3
*anos	H-3L3S4a3h-3j4l4
*ansa	O8
*anse	D9N3
*anta	B3C-3I14Q-3S8W-3X3a9c-3k3m3n-4o6
*ante	A3M3b3d-3h7k3l3n9
*anto	A-4B-4C15D-6E-4G-4H18I-11J-4K-5L12N-3O-5P11Q-7S-5T-6U15V-6W13Y-3Z-3b20c-4e-4f-5g-3h-9j12k-4l-5m-6n7o-6p18q-8r-4
*anul	C4l4
*any	C4b6
*anza	C9b11h-3l5n-5p7
*anzo	j5n4p4q3
*aola	k6
*apa	W4a7
*apas	h3i3j3
*apel	a3
*apo	a8
*ara	A4B-6C4D-4E-3I-4L9M-4N-3O-6P-5Q9R10T5V-6W-6Y-6Z11b7c5e-4g6i3j9k4l-9m-3n-5p4r-7
*aran	X3h4j4
*arar	H5K9
*aras	l3q4
*aray	D4n3
*arca	C8R5
*arco	a4n5q3
*arda	b-3j5n13
*arde	B3D3H6J3K3O9S7a-4l5q-5
*ardo	S3d3h-5l5m6n10q3
*are	T3
*area	a6
*aren	X11f4
*ares	I-4W12j14
*arez	j3
*arga	D3F5G4P9d-6n11
*argo	F3a4k3
*aria	D-3L6Y5b-3d4g3k4
*ario	B5F4J6L-3T-3W8Y5Z3a-4h-4j4k9l7n-3o-3q-6
*arla	H-3W4Z3f5h-3l3n6o-3q12
*arle	C-5E-3F8G15J-3L4R5S4W-5b-3c-3e5f3g5i-3
*arlo	E6G5S5e3l3q-7
*arma	q3
*arme	D4N11O-3X6Y5b-3c6j-3
*arne	W5c4h4j-3
*aro	B6E3G3H3M-4T6j4l5n5
*aron	C-4D20E-5F4G6H-4I8J-5K20L-9M3O-3P3Q-8R-3V-3W-7X-6Y-4Z-4a8b4c-5d-10e13g-6h5i-6j-5m-3n9o-4r4
*arra	h8q-4
*arro	H5V3Z6h4j3l3q-3
*arse	A3K3L5d4f11h-3q3
*arta	D4
*arte	H-3K4Q4R3T3U3g7i4j-3n-3q-3r9
*arto	X4q4
*asa	A4H-3L6S5a9h5j3l4n4q-3
*asar	D4L3h4j4o-3
*asas	W4a5o4
*asco	h3
*ase	I4N3R5U5V6a-3f3
*ases	a5
*asi	D3S7U3
*asio	h3j3
*aso	C4H-3L-3O9P-4S7T-4U-3V-6W-5X-3Z8b-4d-3e-5f-3g-3h4k6l7n12p6q-3
*asos	Q12e-3
*ast	n3q12
*asta	C-3H-3L3P-4X9Y-3a4d5h-5j4l4n8o8q-3r-3
*aste	D3G5H-4J-3L-5P4Q-3S-3W-3b3d-4h3j-3l-3n28o13p3q11
*asto	D3P4W3h12
*ata	B5M-4P-3W4Y4h4j4r7
*atar	c4
*atas	e3
*ate	F-3O-3S12T-3U-3V-4W-3X9Z-3a9c-3d-4f-3h3j4k12n-9o7q4r11
*atis	C3L6W5d4p4
*ato	C-5D11G-3H-3P-3S15V-3W-4Z-3a6c-3d-3h6l4p4
*atos	A4D-3H-3L-3M8N13P-3Q7S5a-3d-4e4g3h4i7k4q-5
*atus	b5m3n5
*aty	E3G4W3
*aude	r4
*aul	l5
*aura	A5B5F4W-3h3k5l7m3q-3
*ausa	S5l3
*ava	E3l3
*avas	m3
*ave	C4U4a6b5p6
*aves	a4
*avia	C5K3L-3P-3T-3W-3a-3b6d-5g7h-3j6l3m6n8o-4
*avo	B3E4W3a-3f4n-3o15
*avor	A-3C3D-7H5L-7O-5Q-4R4T4W-3X4Z-5a-6c6g4k5l3o-7q3r-3
*avos	n5
*axi	n3
*aya	K3Y6j6n4q4
*ayan	H-3W4d3k4m4r3
*ayas	J13n3q-5
*ayo	C5H9S6a-3e-3h-4n10
*ayor	D3T3
*aza	I3b5d4m6
*azla	W3i4q9
*azle	F3R4f4n4
*azlo	d3
*azme	H8I5R5W14e3g4n-3o-3
*azo	A5a7n4
*azon	C3M3b4
*back	G4L3b3
*bada	A3
*bado	A9H3K3M3P3j3
*baja	G6h-3j5l7m9n-3r3
*bajo	F-5G10H3O-4S4h-4l6n-3o6q7
*bala	q3
*bale	G8n3
*balo	A9q3
*ban	G3K3X10Y4h4n-3
*bar	A13Y6h-3q3
*bas	J9K3O5a-3o7q4
*beca	l4
*bee	k4
*bel	f5n3
*bela	C5f4
*bele	F6W7
*belo	f4
*beme	W3X-4Y5g11h4
*ben	F4X-3e4j7k6r5
*ber	C8D-3H3K3P7Q-3W-3b12c-3d-7f-4h-6j-3n8p7q-3
*bera	A5
*bes	A5T10W3a3h3
*bia	E3F-3G4W9a-3e3h4i5q6
*bian	A3M4
*biar	E3L4T-3V3W-3b3e4n-3q7
*bica	M4
*bie	Q5
*bien	H4L12W-3d-4g9i10k7q-3
*bilo	l4
*bio	C-3D3E-4F-3H-3Q5R3S8Z3a3d4h3i-3n7o-3p4
*bios	B16
*bir	A-3B11C-3F4I-6P-3Q6T3W-3X12Y9a-3c4f7h7n-4o-3q-3
*bla	W5h5r8
*blar	S9T-3a5c12
*ble	C6D12E-4F4L9M-3O-5Q-3S-3T-3b4c9d-4k-3n6o3r-3
*blen	c5
*bles	C3T5o4
*blet	Q3
*blo	r12
*bon	W3
*bona	F7P5
*bono	G3
*bora	l5
*bot	r8
*boto	q7
*bra	c3h5q5
*bran	D4E3G10h-3m3q-3
*brar	L5Q3d9h9k11n-3q-3
*bras	Q6T3
*bre	A-5C-4E-5F-4G-5H8K-5L-3N4O-4T-5U5V-3W8X-3Y-3Z-4a-3c-3d4e-5g6h10i-3k7l3m6o-4p-5q6r7
*bren	j12
*bres	I4o4
*bri	l3
*bril	R4
*brir	W4e3g7h3
*bro	J-3M3N4U4V8b3f3h5i3k-3p10q-4
*bros	I12
*caba	G5Z4h5i3p6
*cabe	U3V3
*cabo	d-4g4h3i5l5p10q4
*cada	C3D5q4
*cado	E5Z16a6e7n-4q3
*cal	h3
*cala	W3i15o-3q10
*cale	C-3F9G6d5h-5
*calo	l4q3
*came	C3D-3E-3H7I-3M10T15Y3a-3c11d4h-5l3n-3q-5
*can	C-3F6L13c3j4
*cano	h4
*car	C6D-3E9L-4M4O-3S4a-3b5c9d4h-5m7
*cas	Q3a5j3k3
*cate	j4n-3o3r13
*cede	G5Q3n11
*cel	j4
*cela	N4Q8X4q12
*cele	G5l5
*celi	k5
*celo	B13M-4N6Q3
*cen	L14P-4a9g4j13m3n-6
*cena	H8I3S5W8a6n-4
*cer	A-3N8O-3Q3T9W-3a-4b-4c-3d4e3n3o7q11
*cera	D3
*cere	X3q3
*cero	Z6l3
*ces	C3D6F-3I-3L-4O-3P8Q-4T17W-4Y4a-4d-3e-3f-3m-3n9o6p-4q3
*ceso	B-3R11d-3k10l9m12n5q-3
*ceta	a3j6
*cha	B-3C8E-3F5G-4H-6I3J-3P5Q3T-3V3W-3a-4c4e5j-5k4m-3n3o-3q5
*chan	m5
*char	d5q9
*chas	H3P8Q6j5m3n-3o6
*che	A-3B5D5P-3Q-3S6U3X4Y3b-3d-3f-3h6j9k9l-4n-7p-3r-3
*cher	M4
*ches	H3O5a7
*chi	l4
*cho	A-3B12F-3H-5I-3L-3Q-3R5T-3U5V4X4Z-3d-4e-3f4h4k4l5n3o4
*chon	f3j3
*chos	B4D-3I3b4h6m4
*cia	A-3C3E4G7L6M-3P-3Q4U-3W3c4e8f-3j5l6n-6o4p-5q-4r7
*cial	Q4S3e3r8
*ciar	h3
*cias	H-4J14K3O-3S3T-3X6c3n-3o24q-4
*cibo	D4M5P3a-3h11
*cida	o3
*cide	D3E5q3
*cido	o5
*cien	X7i6p3q6
*cima	D3U3
*cina	P3V4d-3e7f5
*cino	W4
*cio	A-4B-3C-6D10E-4J-3L-4M-3N5Q-6S-4T8U-4V-6W11X9Y-3Z-3a-5b-5d-6e-5g6h3i-4j12l16m-4p-4q3r5
*cion	A12B4G-5H-7I-6J-3L-6N8O-4P-6Q6R16T-7V-4W-5Z7a3d-3e13g3i-5j9k-7l-6m4n9o3p-6q-4r-5
*cios	I14L11T4X6o-4
*cir	C3Q4T6n8
*cito	H7N5R5S5T5W-3Y3a-4c5g3k-3n-3
*cker	Z4a9
*cket	A-3B-3C-4D4F-4I-4J-3K4M11N-3O-3P5Q8S5T-4U3X-3Z-3a-6b-4c-3e7f-3g-3h10i6k-3l-3m-3n7o-4p-4q8r-4
*cle	h3
*coge	G4
*com	g3
*cora	B20Q3W4
*cord	h3
*cos	Y3e5h8j4l6
*cruz	l3
*cta	l8n5
*ctar	Q7c5
*cte	R6
*cto	D3E7Q-3T3Z4a-4c5d-3e10f-3h4n3o15
*ctor	K3a4
*culo	R3
*cuna	h3
*cupa	d4
*cupe	S3
*cupo	C3H3R4S3T5X3a-3c3f5h4j3
*cure	h5
*daba	J10Z3n3
*dad	B14C-3D7F-3J-4K-3L3M-3O-3P-3S-3V-3X4Z-3b4c4d-4f-3j5m-6n8o-3q3r3
*dada	Q3
*dado	C5H3a4b3d5h3j-4l3n-5r5
*dala	h6
*dale	F3V7W3o3
*dalo	J10
*dame	H5L5Q-4R3S-3T7X-4Y10Z-3a4c4d-3h9j4m-3n-3q-4
*dan	A-3C3D-3K5U-3W7X5a4b4h-3j12n-4
*dar	A5C3D-3H-3J3L3Q6W-3Z4c3d4h-3j5n3
*das	C-4H-5K15O3P11Q-3S6T-4Y-3c-3d-5h4j9q-4
*date	a3o5
*day	U11
*dea	I4
*dece	n-3o7
*dega	S5W7
*deja	A7
*del	f3
*dele	W5
*dem	i21
*deme	k5
*den	D-4E7J-3L11N3Q7S-3T-4U-6X5b-3c5d-4e3g-3i-3j20k-3m12n-6p-3q-3
*dena	a4
*deno	k4
*deo	f4
*der	H-4L6X5d4h12k5l4m7q-4
*dero	A-4C9D3E9F5G5H-3I8L6N6R-3S-5T-4U-4V-3X-4Z-3a-7b9c-6d9e-5f8g9h-8j-8k-5l-5m-5o-4p6q-6
*des	A14D5E-3G-4H-6I-3K-4L-6O5S-4T6U-3V-3X7Y3Z4m-3n-7o6
*dez	C3
*dgar	l5
*dia	D4F3M3Q4g6j3l4
*dias	K5h3
*dida	T10U3l4
*dido	D3H10N-3Q3T-3U10W5a-5b-4e10h-3j7n-7o12p-3
*die	D5J11X3
*diga	a6o4
*digo	I3R12
*dime	d7
*din	h3
*dio	A9C-3D-4H7J-3L-4M4Q4U-5V-3W9Z9a4h6i3j-4k-3l4n-3o-3q-3r-3
*dios	E3N4l4o15
*dir	T6a3h4k8
*dira	W4g3k4m3n-3
*dita	E11f5
*dith	R6k3
*dito	C8H5S7b6d4e4p-3
*dole	F4
*dome	O4n3
*don	Z14r4
*done	Z6
*dor	A-3C-3G-3O3P-3R4W6Z5c13d-3f-5h3k12l9n-5o-3
*dora	H-3R7V-7W4c9d-3e6h3j3k12n-6o-3q-3r8
*dos	A-3B4C-6D-4F-6G6H-3I18J-3L8M-3N-3O13S-3T12U-5W5X-4a-7c-3d5f-5g-3h-3i-4j7k-4m19n-6q-8r-4
*dra	C5D4E8H4a6b-3j4l3n-4p3
*dran	E4j3
*drar	U5
*dre	C4F3L-3T-3Z7b8j-3k3n-4o15
*dria	H4c4r3
*dro	e7l6
*dron	I9f4
*duca	L4
*duce	G5
*duco	R5
*duvo	B5q3
*eaba	J5
*eada	M6k9l9
*eado	B4D4P5Q4R6d-3f-4k10l8m-3
*eal	E3c7q5r4
*eala	l8
*eale	d9
*ealo	f5
*eame	M9f5
*ean	a6b3
*ear	L6Q8W3d16f6n-4q-3
*eas	W5Z4
*eat	o8
*eba	A6k5q4
*ebe	A3C3E10J3a8h-3n-4
*eben	D3F5
*eber	F3
*ebes	A5a4
*ebi	n-3q7
*ebia	h6
*ebio	G3q10
*ebo	A9P-3Q12a4b3n-5o12q-4
*eca	C6M5k-3l4m7n5
*ecar	C9S4U3b5m5
*ece	D5E6a-3b6d-3f8h-7i-3k-3n6o6
*ecen	C3D3I3g5m3n-3
*ecer	C3N9
*eces	B3D5H-3K4P11R3T6b-3h-4q6
*ech	k5
*echa	H-3I4P3Q8h-3j-3n9
*eche	j8n-3
*echo	B14U3
*ecia	G3
*ecio	C-3D6W11a-4b-3d-3j12n5o-3q6
*ecir	C3Q4T7n9
*eco	D6E3I3S10d-3n-4p-3
*ecta	l8n4
*ecte	R7
*ecto	E4F3n6o14
*eda	C7H-6T-3U-3W5d3k16l12n-6p3q-4
*edad	n8
*edan	C3W3a6b6n-3
*edar	L3
*edas	S5
*ede	B-3C-3D4G3J-4L5M-3Q5S-4T8a-5g-3h-3j6m5n8o-4p-4q5r-3
*eden	L12T-3U-3c9m9
*eder	d5
*edes	D6G-3L-5O-3Q-4T6W4Z7c4n-4
*edi	A5D3J9l5
*edia	D5Q5
*edio	H6T5
*edir	T7a4l3
*edo	B-4C-3D-7H-4I-4K8L7N-4O-5R-3S7T8U-5W-8X-4Y-3Z-4b5c4e5f-3g4h-4k-6l-5n14o4p12q8r-5
*edor	S3W8c7h-3k8l3
*edro	l6
*eeme	n5
*eer	W5
*ees	J6O3
*efa	A3F3S3c6
*efe	a3c6
*efri	W5a7h4
*ega	F7Q3S4W5X6f5h-4q-4
*egan	D3Y7a5
*egar	U5f6j3k10l3
*egir	E3Q4q10
*egla	E5
*egle	n5
*ego	A6C-3D4F-3H5J-5P-3Q-3S16U-4V7X-4Y-4a7b-4c-3d-4i-3j5k4l-5n7o3
*egra	F4P-3W4f4k4q4
*egro	e3
*egue	A-3O8R4S5U3Y5Z4a-5b4n-6q11
*egui	k3
*egun	C6D5E5
*eite	h4j5
*eja	A7C-3D8H-5J9Q-4S18T4V-4W-3X8a3n-6
*ejan	D3L3j9
*ejar	X4j4q6
*eje	W3Z3a11l3o7r-4
*ejen	X7
*ejes	J-4l4n3q7
*ejo	E-3G4H7T-3W6c4e6l8n6r-3
*ejor	F3H3J4T-3X3c8h-3o-3q4
*ejos	e4h-3
*ela	A-3D-6F-4G-3H-6J-6L-3M-4O-5P-3Q4S-4T-4V-4X3Y-3Z-3a12b-3d-5f12i7j3k5l10m6o-8q22r-5
*elar	X10q10
*elas	K8Y3h5n-3
*eldo	W9
*ele	C-5D-3F13G6H-3S-3W15a8d-3f5h6i4k-3n-4o-3q-3
*elen	N6Z5
*eles	I4J6
*eli	A4G3k8l12m-3
*elia	G4f3l7
*elio	f3h3
*eliz	O9a5
*ella	n3
*ello	O15V4l5
*elo	B10D3E5J-3L-4M-6N4T-3V-3W-5b-4e-3h8l-3m-3n6o-5q7r-3
*eloj	j3n8
*elos	C-4D-3F11G18W8b-3j4
*elp	T21
*elta	e17n5q-3
*elto	I4Q3
*elva	k3
*elve	L3M-3R4Y3e13h-3i5n8
*elvo	S8n14
*elyn	l6
*ema	B5C-3D10E5G-4H-4I-4N6R4T-3U-3V-3W3a-5b-3c3h3j-3k6l4m6o-3q-4r3
*emas	G3V5d4n3
*eme	D-5E-3J-3M-3Q5S6T9U-3W9X-5Y11a6f-4g8h3i-3j-5k5l-3m-3n4o-5q-5r-3
*emio	Q3d10
*emo	B3Z3l3
*emon	E3
*emos	D-3E-3I8K6P-3S14U-4V8W-3f4h-3i-3k3l-3m-3o7p-6
*empo	L8n4
*ena	A-3H9L-3O-5Q-3S5T-3V-3W5a7b-3h5k5l11m-3q-3r-3
*enal	Q3n4
*enas	L-3O29T3W3a-3b4d-4f4g7h4m-3n-3o-4q-3
*enda	B7C-4E4H5L-3P-3V-3a-4c9d-4h4l4n-3o4p-4r5
*ende	A-3H-6W3Y12a3k4l3
*endi	F-3H-6I-5Q3S-3T18U12W-3X-3a-3h11n11q6
*endo	C-5G3I5K-3O-3P-3T13V-3W-5X-5Z3a7c8f-3h-4i3j-3k-3l9n-6q-3r5
*endy	B4G3W3f4k4
*ene	A-4B-4C9E4F-4G3H-9J-3K-3N-3O-3P4Q-3R-3T-5U-6V9W4X6Z-3a6b-3d6e4f6h-7i-3l5m4o-6p8
*enen	L4O-3W6c4j18m3
*ener	E6N4X4j3k4n7q-4
*enes	I11m17r4
*enga	C3E11V5c8d6h-5l4n-3
*engo	A6B-4D3E-5F-3G-3H-6I5J-5K3L3N-5O-3P4S7U-3V5Y-3Z-4a3b12c-3g9h4i-4j-5l-4m9p-5r3
*enia	B3D17P-3a-3b4e9h-5k3m5n-3p3
*enis	e4
*enle	A5W3X10a7l4
*enlo	N6X5
*enme	D-4N23T5W-3Y7c18e3g-4j-3o-3
*eno	A5E3O-6P-3V6a6b-3c4k3l3n-7o11q-5
*enor	B-3C3D3H-3O7P5Q5W-3a-4d-4f6h5k-3p3q3
*enos	D11E6F-8G11H3L-3O13T-3b-5d-3n-5q9
*ensa	L7d12h3
*ense	G4N7o5
*enta	A-5C3D7E4F6I-11J9K-3M7N3O-7P5Q4R-6S-5T-10V6Z-8a-8c-3d5e3f5h10i7k-11l-9m-8n7o-5p3q6r-6
*ente	A-8F4H-8K3L-3Q3R-5T-9U-9V12X-7Z-3b-5c12d-3f6h3m4o10
*enti	Y6q4
*ento	C-5F3J5L-4P-4Q7S9V-3W-3d-4e4f-3h5j6n9o6
*enu	T30a-3j5
*enza	f4
*epa	K5c3
*epic	E3j3
*epto	Y4f3m5n-3
*eque	G4n3
*era	A10B3F-3G4H-7I-8J-5K-4N-3O-4P-5Q5R4S14U-5W9X-4Y-3a-5b4d-7e-4h6i-6j4k8l7n-3p-5q7r-3
*eral	H6q3
*eran	A9L5a3n-3
*erar	L3h5
*eras	H-3Q3W7h5l3m13q-4
*erde	A4L3
*erdi	D6Q6T13
*erdo	I4L5M3P3m5o5q-3
*ere	B-3C5F-6G-5I-4J3K-3M-4O7Q6T-3U-3V-5X3a-5b-3d11e10f14i4k-4l-4m-4n-5o8p4r-3
*eren	A3d3f6h-3
*erer	R3Y4Z10n-3q5
*eres	I4T3
*eria	D6E6F-3L-3O4W-3Z5b3d-3f3h7j5k3n-3p4
*erio	G3
*erla	A3B6J4R4W4Z4k4n-5q4
*erle	E7F3T3e5i5q-3
*erlo	f6
*erme	A4
*ermo	L3d3
*erna	j5
*ero	A-12B-3C3E4F7G3I5K-7M-4N6O-6S-3T-7W3Y3Z-5a-4c4d5g7h3k7l3m-5o-5p-3r-5
*eron	A4C-6D13E-4G6H4I10J-4L-4M8P9R-3S-3U-9V-3X-4Z-3a-4b6d-10e8f-3g-5h7j10k-3l-4m-5n8o-5p-3r-4
*eros	B8C5D6E9I-3P-3W-3a4h-4l3m14n-3q9
*erra	W5p3
*erre	H15S8h3o4
*erro	H-4Q4T-3V6a6j6o8
*ersa	q17
*erse	K6Y4n5
*erta	I3X4a5j4n5
*erte	q16
*erto	C9E-3H4a-3b3d-3e4j6n7q-3
*ervo	j3
*erzo	k6
*esa	F-3G-3H-4J7M-3N4P-3T-3V5X-3c-3e4f4g6h3k-3l5n-6q3r7
*esan	L7X3c4e7o-3
*esar	T4e12g5h5n-3
*esas	j6
*esca	n5
*esco	W3d3
*esde	H4I6L5O7P5S-3U9a-4d-3h-4k4n-3p-3q-4
*ese	A7O3S5q-3r11
*esel	a3h3j3
*eseo	N4O-3c5d4g3
*eses	I4j8
*esia	B3F12G7N3f4g5h-6n-3q-4
*eso	B-4C-3F-3H-4M-3R10S4V-4W-3a-4d-4e9f-3h-4i13k14l9m13q-3r-3
*esor	c20
*esos	D4E3F4H-4I-3J-3L9M4P-4Q3a-4b8d5f-4h9i7j-3k-3n-5o-3q4
*ess	j5
*essy	l6
*esta	C-3D5F3G9H-8J-3a8d-4h-5j9n3p9q-3r14
*este	Z6c6h3n-3
*esto	I-3P7S5T-4U4V-3a-3d4f3h-4l16
*eta	A-3E7F-6G-4J-3P-4S-3c-4e3g5h6j6m4n-3o-4p3
*etar	d3
*etas	J13W5h4i3j5
*ete	F4J5N8W-3b4d-3f4h7i-3j5n-5q3
*eten	D4Q3a5
*eter	H-5J4M-3Q5R3a-3d3e5g3h4i7k7
*etes	e3h6q-3
*eti	F4H-5Q7U8i-3m5n14q14
*etio	B4M7h-3n3
*etir	n3
*eto	A4B4C3D3H4J-3M-3Q7V-3W-4a-4i-4k3m6n3p4q-3
*etos	A3d3h3j3
*etra	l5
*etro	a6
*etta	a5h4
*eva	C6E-3H-4J-4L-3Q4U-8V9W-4b-4c-3d3f11h8i8k12l-3m-3n-10o-4p8
*evan	W6j5
*evas	J12k3
*eve	G5P6e4n10
*eves	F3H7P3a3j5
*evin	f4k3l4m3
*evo	A-4B-3C-6E-4G-3H-5I-4K-3L-5N-3P-4R6S-5U14W3X-4Z-3b12c-3d-5f8h4i7k6l-3n4o9p-4r-3
*evos	I9k4
*ext	V21
*eya	C3W3k6
*eza	a8k8
*ezar	d-3f5g6h3k3
*ezas	W4e3
*ezca	E3q4
*ezco	o15
*ezo	T6a6h5
*fas	o10
*fes	L3
*fia	f3k3
*fica	C7E3F4W7h-4n6
*fico	Q3a8
*fil	N7
*fina	k7
*fis	k6
*flo	G4
*fon	M3
*fono	A-3C5E-3G-3H-4J-3N4P-3Q3T-3V-3X6a-5b3c9h4o-3q3
*fra	H3
*fras	H7
*fri	W5a6h4
*fume	e4
*gaba	Y4q3
*gada	B5K4R3W3k9n-4
*gado	I-3R7c10h3m3n6q-3
*gail	l3
*gain	h-3i6n10
*gala	L14b-4
*gale	F9G-4V4W9Y3a-3c3d-3f6h7i8n-4o-4q-4
*galo	B4F5G6d11e-3h-4n-3p5
*game	C5P-3W6b5d3g9j-3
*gan	H-3N6Q4W3X3Y8Z4a9d-4h3n-3
*gar	C-4D-3F6G-3H-4L6P-3U4V-4c-4d8f5g-4h5i4j10k10l6n-6o-4p-3q8
*gas	D6J18Z4a5j4n-4q-4
*gel	R3k3
*gela	q3
*gelo	K4
*ger	j4
*gina	j7k3
*gio	f6g4j4
*gir	E4Q4q10
*gito	q8
*gla	E5n3
*glan	j4
*glas	L12n3
*gle	n4
*glo	Q3
*glon	P4
*gna	h4j3
*gno	K3Q5
*gon	F3n4
*gos	P4a3i3
*gra	F3P-3W4f5k4q4
*gro	e3
*gua	a11h5
*gual	E5I4L8V-6i19
*guas	M3
*gue	A3B-3D4F-4G-3H-6L-5M-3O5Q-4S3T3V7W-3Y3b3c-4f-4g-3h5k-4m8n5o-4p-4q9r-3
*guen	D3K5X7j5
*gues	F3J3k3q-3
*gui	k3
*guir	Q3n8
*guis	a9
*gun	C6D3E5J5R3h-3
*guna	J18K15M3Q3h-3q-3
*guno	A4
*gura	D5
*guro	K3a3
*hada	e6
*hado	h3
*hala	q9
*hale	C3F3V3d4q-3
*ham	k4
*hame	C-3H5U5V4b3k3p4
*han	B4m5
*har	d4q7
*has	H3P6Q6j6m3n-3o6
*hat	H-3R3T13V-3Z21a-5c3o-4r9
*hava	E4l3
*havo	O4V4W5f6
*hayo	B3C6E4
*haz	N7q13
*haza	A3
*hazo	A6n5
*heca	C6M6h-3m6n7
*heco	I4S10n-5
*hela	a6
*helo	i3
*hema	l3
*her	M3h-3i7
*hera	j3
*hes	H3O6a7
*hido	a4o13
*hin	D7Z5n-5q4
*hino	l4
*his	Z4d3r14
*hita	G5
*hito	f4
*hole	G3
*hon	W3j3
*hone	h6
*hora	C-5F-3H-4L-3Q-3T10V13Y7a-5e-3i10k4l-3n5o-3p12
*hos	B3D-4I3b4h6m4r8
*huy	k5n3
*hya	l5
*iada	I4
*iado	W5Z3
*iaje	H4
*ial	B9C-3P20Q6T14a-5c-3n-4o5q-3r6
*iale	G-3W9d6g4h-5j3q15
*iam	f4
*iame	f5g10
*ian	M4l4n-3
*iana	l7
*iano	B3W3g3m7
*iar	E3F7K5L3R6T-4V4W-4b3f3n-5q6
*ias	A-3B-3E-3F-3G-3J11K3M-3O18T-6U16V-4W-5X5Z-4a-4d-4f-3g-3h3i-4j7k-3l4m-3n-3o19p-3q-8
*iazo	a8
*iba	H4Z4q-4
*iban	X10Y3
*ibas	J11X3
*ibe	Q8X11f11g5h-3r7
*ibel	f5l3
*iben	e4j8r5
*ibi	J4Z3
*ibio	Z4
*ibir	A-3B11I-6P-3Q7T4X14Y11c6f7h-3j-3n-4
*ible	C6a3p3
*ibo	D3M3P3Q5S9T4a-4h10
*ibre	H-3W6
*ica	C4D-3F6G3H-3K-3M3Q-3T-3V-5W10a10i7o-3
*ican	c3j5
*icar	E12M3c6d4h-3m3
*icas	Q4a6h3
*ice	A6B-3D8F-3G-4I-3J-4K-3M4R6S-3U7V-5W-5c-3d6k-4l-4m-3n8o-4p4q6
*icen	F3a11
*ices	A3C5Y5q-4
*icha	C5
*ichi	l5
*icho	h3
*ici	h6j5
*icia	E3l6
*icio	D9F4H-3T17a-3b-3c3e-3j6n-3o7
*icle	h3i3
*ico	A-4H-3J-3L-3Q6W-3a9c7k-3n5q7r8
*icos	Y3
*icto	h3
*ida	C3D-4J-3L3M-3P-3S-4T8a11c-3d-5h-7i7j8k-3l5m3n-9o7r-3
*idad	B16D3H-4S-3T-3X6Y4a-4b3c3d-3h3i3m-5q6
*idan	W5
*idar	A4d4n3
*idas	j3l3
*ide	C4E3Q3W7l7n-3
*idel	f3
*iden	E7Q5j7
*idia	g6
*idio	A12i5l4n-3q-3
*ido	A7B4C-4E-3F-4H5J-4K-3L4N-3O-5Q10S-5T-6U10V-4X-3a9b-4c-4e10h3i-4j6k-5l-5m-3n-12o21p-6q5r-4
*idos	K4d5j3m3
*iece	f6
*iedo	n5
*iego	A4
*ieja	Z3a6
*iejo	W6
*iel	k5
*iela	g3k3l4q3
*ielo	a5h3j5n3
*ien	B15C-4D4F-9G-3H-3I8K-3L5M16N-7P-3Q7R-6S-9T-6U-5Z-3a7b-8c13d-13e-12f-6h-15i7j-8k4l-10m12n9o10p-3r19
*iene	A-3B-4C8D-3E4F-4G4H-9J-3N-3O-3P5T-4U-5V9W3a9d5e4f6h-7k-4l3m6o-5p8
*ier	H11o3
*iera	D-3G-3W9b5c5j7n3
*iere	C6E-3F-6G-5I-4J4L3M-4V-5a-3d12e12f16i5k-3l-3m-3n-3p5q-3
*iero	A-6D-4E4F6J4L-6M-8N10O-7P4Q-7R3S-5U4W4X5Y8Z-4a-6c9e4f-6g11h7i-3j6k5l5m-6n-7p-6r-12
*ieta	T3
*ieto	Z3
*ieza	a5f3k8n-3
*iezo	T6h5
*ifa	F5W4j3n5
*ifi	a3j5
*ifra	H3
*iga	E3F4Q3R25T-4U-3V3a3d-3e-4h-3k-3l11n-7q-5
*igan	F4L-3X3Y3d-4h4
*ige	C-3E10Q4q6
*ign	f3g11
*igno	K3Q5
*igo	A3C-3D11E-3F-3I-3J-4L-3M-3O3P-6R10S10T-5U5W-3X-3b6e-6h3i-6j-3k-3l3m6q-3
*igue	A7H-3O-3S-3T4V11a5j4m10n11o-3q-5
*ija	F-3L5S5W5Z5a7
*ijas	e3k3
*ije	E3J8a4h-5q9
*iji	o9
*ijo	H5P-3Q3W6c4g3o3q3
*ila	D3E4J3S7V11a-3e3h7n-3q-5
*ilas	i4
*ile	a10j5
*iles	Q4a4
*ilia	f7i3
*ilio	L3T13W3j5
*illa	a4h5m15
*illo	a4d3o7
*ilo	C5h3j5l3
*ilos	h6j3
*ima	A-5B3C-3D4J-3M-3N4P3Q4S-4T-3V8W3c-3d-5e-3i5j-4k3l-3n5o-3p10q8
*imas	P8
*imbo	K10W4
*ime	A-3B3C7D-4E-4F-3G-3H7I4L-4M3S-3T6U6W13a-5b6c-3f-3g4h-9j-4k-3m3n6o-3p5q-6
*imir	d11h-3
*imo	B-3C-3D7F-3H-5I-5L3O-4P-3Q-3T-3U-3V12W-3b-3f7i5l6n3o20p3q3r-3
*imos	D-3G3H15L-3M5O3P3Q-3S6U-5V12d-3e4j3m3n-7p-3
*ina	A-3B-3F-4J-4L-3M-4Q3S-3U-3W4X-3c4d-4e3g3h6i-3j6k10l4n-10o-3p-5q8r6
*inal	C-3E3W3a6h3n4p3q3
*inar	N5S3
*inas	L3a3h6q3
*ine	N3S4a4d-3q-3
*inen	N9
*ines	i4l3
*ing	O10Q4n5q-3r8
*ingo	D7H8M3j6
*inio	j4
*ink	R27
*ino	H-6P6S-5T-3U-3Z7a10d-5e3h6j6k3l9o3
*inos	a3f3
*inta	V6
*inte	d7h5j5p-3
*into	H4V7l7
*ints	C3F5b5d6h-4
*inua	V6
*inuo	S4V3o-3
*iola	f3
*ion	A13B3E3F-4G-6H-7I-4J-3L-6N8O-5P-6Q4R13T-8V-4X6Y4Z5a3d-4e12f-3g3i-6j7k-8l-7n7p-6q-5r-6
*iona	L6T5W4c3r-3
*ior	V-3Z5h-3i8p7q5
*ios	A-3B12D-6H-5I9J-3K-3L3N3Q-3S-3V-3X15a5c-3d-3e-3g-3h-4j11k-3m7n-6o12p-3q-3r-3
*ipa	a4
*ipal	T13
*ipo	k12m20q-3
*ique	Z9f3k3o3
*ira	C4E-3G3a8f3h-3k3l4m3n-6q5
*ire	a6
*irla	n7
*irle	E3Q3p4
*irlo	E4
*irma	A9p3
*irme	N3O-3X4Y4a-3g22n6
*irmo	B3Q3S8k3
*iro	C4Q4c3d-4l5o6r-5
*iron	H3
*irse	f8
*irte	T7
*irve	D3L3a4d6r-3
*isa	C8V4a3n8o5
*isan	Y3
*isar	K4P3
*isas	e5
*ise	A5
*isen	D3X4
*ises	C3k3
*isma	D3Q6h-6i15n-4q3
*isme	S-3a4
*ismo	C-3L6Q5X-3d-3g5h-7i19l4p11q-5
*iso	A11F5G-5H-3J-3S7T-3W3Z-3d-3g-3j-3k6l7m7
*isol	R5
*isor	S-3W5c7
*isos	A5K-3X18Y16l4o-3
*isse	f3k4
*ista	D-3H-3I3K8N5P4T5U6V-3X-3Y5d-3f3g4h4m10n-8o-5q-6
*iste	A-3C-3D4H-3J-5M8Q-4R3S-3T-3V-3a20d-3h-10i-3j-3k5n13o17p-6q4r3
*isto	A8G3S-3V10a-3n3o17
*ita	B3E7F-5H-8J-3M-7Q-3R4S14T-6U-4X3Y-6Z-5a5d-3e-7f5g-4i5j10l10o-4p-3q9
*itad	Q4d7e4j3
*ital	B4f3
*itan	L3
*itar	B3C-3E5G4Q4W-3k-3l13q-4
*itas	J8P10a-3h5i9n-7
*ite	L6Q-3W3X-3Y6i14j4n-4
*iten	N11X3
*ith	R6k3
*ito	A-7C5G-3H6J-5K-3Q5S17V-6Z-7a10b7c4d-4f-3h3i-3j-3l-4m-5n5p-4r-8
*itos	E3I14O9U-3X8a3b5
*itro	j3
*itud	A6D3j3
*iubo	O13
*ium	q3
*iva	Y7l19m5n-3
*ivar	Y11l11
*ivas	T4
*ivel	L5W7
*ivo	C-4L4W4b-3c14e5
*ivos	I10d4m7
*iza	E5M6k5
*izar	A16C-3E6L5M3Q6W-3a5d3j4n-4
*izo	A10B14C-3D-4H8J-4L-3M10O-3Q4S-3T-3U-3W3X-3Y4b-3d-3h3j-3k-3l-4n6o-3p3r-4
*jaba	n4
*jada	D3
*jado	D5
*jaj	a11o-4
*jaja	Z6a9o18
*jala	J8V5
*jale	F-5G13W4X3d8h-5l3
*jalo	E11F-3J14
*jame	E4S12W6
*jan	D3j14m5
*jar	W4X5k6n-3q5
*jas	e6h5k4
*jate	C3l3
*jea	B3H3Y5d3
*jear	L7Q10W4d19n-3
*jees	J8d-3
*jen	X12
*jeo	G7L5Q-3d7
*jera	A5B5G3I-5M4P-3R4V-3W10a-3f-5j-5k9l4n-3
*jero	F3M3Q3R8W-3f-4h-3k20l5n-4q-4
*jes	J-5T-3W3X15Y14d3l4n3q4
*jeta	D-3E3F-3G-3L4Q3W6f3g6h3j4n-5q6
*jita	C4d-3
*jito	Q3Y5b3n5
*jole	Z3n3q7
*jor	H4J5X3c6o-3q4
*jos	e3h-3
*ker	Z3a8
*ket	A-3B-3C-4D5F-4I-4J-3K5M10N-3O-3P5Q8S4T-4U4X-3Z-3a-6b-5c-3e7f-3g-4h10i6k-3l-3m-3n7o-4p-4q8r-4
*laba	Z7
*lace	R15
*lada	D4G5V3d3h-3n-3o10q3
*lado	C11H7P-3a3b12d10o-3p6q-3
*lais	f3
*lala	G3N4W3l3q16
*lale	F12G-3W7
*lali	R3k4
*lalo	B3f9l3q7
*lam	A3G4
*lama	D4f8k11l5
*lame	M3W5c15q3
*lamo	d5g5
*lan	D4L4Y5j4
*lapa	a3
*lar	A-3C3H-5I-3J-4O-3S7T-6V-6W-7X6c8f3h4i3j-3l3m-3o-5p-4q8r3
*lara	K3n4
*laro	T7
*las	D-3F-3H-4J-3K4L9O5P-3Q-3T4U-3X-3a10e-3g-3h8j12m4n-4o-3q3
*lave	a4
*lba	k3
*lce	R3k4m4
*lda	a4q3
*ldo	A-4B3C18D14E15F12G12H-6I4K-3L8M-4N-4O-7P6Q7R-3S-5T-6U-4V-5W12X-3Y-3Z-3a-8b17c-6d14e-5g-3h-18i-7j-6k-5l-5m-4n-11o-8p18q-8r-4
*ldos	L5
*lece	E3
*lega	C3X7p3q-3
*lego	A4D6H4J-3Q-4S5U-3V5W-3X-3Y-3a6j6k6l-3p3
*lema	D3k4
*len	H4L3N4P5Q-3W-3Z4c6j-3n-3
*lene	k4l3
*lep	k3
*ler	C3d4
*lero	V4
*les	B3D-4E-4G-4H10J4K9M-3N3S-4T5U10V-3W-5Y-4a9b4c3d-4e-4f-3g-3h3i-4k-3l-4m4n-12
*let	Q3
*leta	j3m6n4p5
*lete	N8b5h3q6
*leto	D5H7a-3e3p5
*leva	C8F3U-7V-4d5e4i11n-5p9q3
*leve	P7e4h3n5
*levo	C-3H-3U19W-3a-3b12h11i4n5p-4
*lga	M-3P-3S7W3Y4b-3d8k3n3q3
*lgan	W5
*lgo	A15B3C6D-3E-4G-3K10L9N6S-3T-4V-4W-3Y3Z-3a-5b14d-4e-3f-4g-3h3j-3k-3l-3o-5p6q-4r-4
*lgun	L3
*lia	C4E4F-3G4H-3V-3f11h-4l7
*liar	K5f5
*lica	G7W4d4
*lico	c3n6q7
*lida	W3a3l3o4
*lido	U3n3
*lina	F3
*line	N3
*lio	A-3B-3D3E-5G-4I-3M12N-3O-5Q3R-3S-4T8U-4V-5X-3b-5c-3d-5e11f3h12j3k-3l-3m-3n9q11
*lir	N5n3
*lis	f3
*lita	V-3a7h-3i14k3l8q-5
*lito	D3a4g3
*liz	O8a6
*liza	E4M6
*lla	A-4D-4G-3H-7Q-4T-4U-3V3W-4a13b-4d4i10j3m13o3p9
*llar	D5
*llas	P-3S3a10d3h5j11
*lle	M6P10
*ller	C3
*llo	C-3H-3M3O20Q-3T3h5j-4l3n8o7
*llos	L4d-6h4j7
*lma	C6S5
*logo	j7
*loj	n7
*loja	H4n-3
*lon	L6P3e6h4j3
*lor	L4a5f3
*los	C-3D-5E9F10G18L6P-5Q-3T-3W7a-4b-5d13f-4g-3h4j5k4n-5o-3p-3
*lose	P6
*loy	C3W3
*lpa	D4F5Z9
*lpe	O9V-3Z8r3
*lsa	G4Z4e5h6
*lsas	V-3W4a5
*lsen	e3
*lso	e23h-5
*lta	A7C4D7E-4G-4H-6I4J3L-4N-3O-3P-6Q3S-3T-3U-4W-3X-4Z-4a-7b5c-4d-6e11f18g15h-4i3j-5k17l-6m9o-7q-10r-4
*ltan	D7K5S3V6a5b4h-4n-4
*ltar	C12P4T3b3
*ltas	I5j3n3
*lto	H-4I4Q8X17a-3h3j5o-3q3
*ltos	h6
*lub	N5f7
*lupe	I3k3
*lusa	e5h3
*luye	Q6n-3
*lva	k3
*lvan	Y3e6
*lvas	J5n-3
*lve	L3M-3R3Y3e15h-4i5n8
*lven	X3
*lver	K13T3a-3e18g3h-3n5q-3
*lvi	D3Y3e3h-3q3
*lvia	h4
*lvio	G6K6V-3e7h-3i7
*lvo	S10n13
*lyn	l6
*mada	D4c10h3
*mado	V3n8p3
*mal	g4h3
*male	F8G-3i8
*mame	f4n8
*man	L8
*mana	A-3B7D5H12I3J-3M5O3P7V-5a-5b-3d-3h-3l7
*mano	W6a4c18j3o-3p-3
*mar	A8C4D3E-3F4K9L-3c3d5g3h5j-3k3l4m-3o-3
*mas	A7B-3C8D3F-6H6I-3J9K-6O-3P3U4W-6a-3e-3f-3g-3j-3m-3n4p-4q-3r11
*mba	G4V3h4l4q9
*mbar	q3
*mbee	k3
*mbia	E5W11
*mbie	Q5
*mbio	D3E-3Q6R4S9V4W-5a6b-4d5e3h7l3q-11
*mbo	K10W4h4n-3
*mbre	A-3H7I3K-3L-5N7Q3S-3U3V-4c-3d-4f3l3m8p-3r8
*mbro	N4f4
*mel	F6
*mela	B3i4l7m9n-3
*melo	A4C4H5h8i-3k4n5
*meme	H5W6
*men	D3H9U9Y8a3c3h3o-4
*mer	S4a8f3i5j5n3q-3
*mera	F3f8h4o5q-3
*mero	A-3E-5H5J3L-3P-5Q5S4T-3Y-3d-5e-4f4h4k-3m3o-6p-5q3r3
*mes	J3d6j7
*meti	F5
*miar	F9
*mida	j7
*migo	O6U3a5c4l3m7
*min	g3l10
*mina	F-3G7N4W5l5q10
*mine	S4
*mino	V3j3l7n8p4
*mio	a8d10h5
*mion	a7
*mir	H3d10h-3
*miro	C5c3l5
*miso	A11F4G-4N4S-5W3k8l8m9n-4q-5
*mita	A3n5
*mite	L7W4
*mito	i3
*mon	E4k12o4
*mor	a10o8q3
*mos	A-6B-3C-11D-4E-6F5H18I15K3L4N-4P7Q-7R-5S16T-5U-9V17W-8Z-6a-3b-7c-5d-4e4h3i7j11l3n-8o7p-12r-5
*mosa	a3
*mpa	G6O7o9
*mple	L3P3W3f3
*mplo	J3
*mpo	L7N3n5
*mpoo	C3h3j5
*mpra	B-3C-3D8E-3H-5I6J5L5M3N-3O-6Q5S-3T-4a-6c-3d8e8f-4g-4h11i7j-3k-4m-3o-3p4q3r-3
*mpre	D9L-3P10d-3e5h7q9
*mpro	C-3H-3J3M7N3P4Q-3W11d-3e4g3h12n-6r-3
*mpu	d5
*muel	l6
*mula	L4h7
*mulo	F5L5p7
*naco	e4q-3
*nada	D4N5U8
*nade	F5f6h-3
*nado	i4l3q-3
*nal	A-4B6C-4H-5P-4Q5T-4U7V-4i-3k11m17n4o13r-3
*nala	G3l5q8
*nale	F9G3h7
*name	I7P6Q11T7d-3h-3n8q-3
*nan	L8W6
*nana	D3Q-3S8U3W6Z-3a5j4k5l-3o6
*nar	H4L8N5j4
*naro	C3G4
*nas	A-3D-4E-3G-3I7O30Q-3V-3a3c-3d-5e-3f4g7h11i3j6n-5o-6p-4
*nata	h3
*nca	D9P-3d-3f8g3h4
*nce	A3C4H5S9b10h-3p5
*ncen	L11X3
*nces	J3n12o3
*ncha	F5c3e4h3
*nche	j4
*ncho	R5a9
*ncia	B4C-3G6H-3L4M-3Q5W4c4e7f-3j5n-6o5q-4
*ncio	N5R3T-3X10a-3l20o-3
*nco	T5W10a3q-5
*ncy	B4R3c3k7
*nda	B6C5E5F-5H5I-3J-6L-6N-3O16P-7R4V-4W3X-3Y-4c6d-6e-5h3i-3j3l8o4q-5r4
*ndan	H3K3j10
*ndar	C4Q8Z4j5
*ndas	L3O5n4r3
*nde	A-4B-4D4E-4F-3G-3K-3N-3P3Q8R-4S-6T8U-5W3Y10Z9a4f-3h-6j7n4o-5p-4r8
*nden	U-3X8e4j15m5
*nder	H-3L3X5h13k4l5m7q-3
*ndes	T5X10Y3
*ndez	C3
*ndi	C-3D-3H-7I-5Q3S-4T15U12W-3X-4Z14a-5h9n8o-3q14
*ndio	H5M3U-4W13c3h3
*ndo	A4B5C-5E-8F-6G-5H-3I-5J4M-4N-7P5Q3S12T5W-13X4Y6Z7d-3f-9i7j-3l4n4o-4q5r8
*ndos	G4T18
*ndra	C10a4j4l3
*ndre	b10
*ndy	B4G4f4k3
*nen	D4F3L5N10O-4W5a-3b-3c4j15n-3
*ner	C-3D7E6H-3L-4N3Q8T4X3a-3d3e-3h-5j10k8n5q-6
*nera	D3Q13j3n-3q8
*nero	C4D-3H12I6L4U-3a-3b7d3e10h-3
*nes	A17B7C-4H5I4J-4L-5N-4O6P-3Q-7R-5S3T19U-10V-7W4X13Y14Z-4b-7c-6d-8f-6g-5h5i-3j6k3l-3m9n-12p-8q-9
*net	H-3K5L3Q5a4
*neta	Z4a5n-3
*nflo	G4
*nga	C3E10P-3V5c8d6l4n-4o4
*ngan	N5X3
*ngas	J11a9
*nge	c3
*ngel	R3f3k3o3
*ngo	A7B-4D4E-5F-4G-3I5J-6K4N-5O-3Q8S5T5U-3V4Y-4Z-5b13c-4g7h3i-5l-5m10n-5p-7q-4
*ngos	a4
*ngun	J6
*nia	D16J-3P-3b3e9h-5k3m4n-4p3
*nial	j3o12
*nica	W4c4
*nico	c6d5
*nida	F4G3L5R3
*nido	A8
*nimo	G-3I-3L6d3f9i4
*nio	j4
*nis	e4
*nita	O3T4h3o5
*nito	O6a4o3
*nje	d17h-3n5p6
*njea	B3Y7d3
*njeo	G6L4d7
*nla	E13l3
*nle	A4C-3D-3E7F9G3Q-3W6X8a6d-5i7j-3l6n-5
*nlo	D-3E5G3I-3N6X4f4k3
*nlos	X4
*nme	A-5D-7F-4G-3I-3J-3L-5N20O-3P-4Q-3S-3T5U-3V-3W14X6Y15b-6c17d-5e6g11l-3n-4o-5q-3r-3
*nne	l5m5
*nner	i3
*non	a4
*nor	B-3C3D4H-3O6P4Q3W-3a-4d-3f6h4k-3p4q3
*nora	A-3B-3C3F3H-4P4Q-3R-3T-3V4d3e3f4h4o-3q3
*nos	A-3D19E4G10J-3O15S8T-5W-4Z-3a6b-7c-3d-5h-3j4l4m-4n-12o-3p-3q5
*nota	J6h9
*nque	Z4q5
*nsa	D-3L6O8a-3d12h3n-3
*nsar	n4
*nsas	b5
*nse	D5G4N11W-3b-3o4
*nses	o4
*nso	W3a5
*nta	A-7C6D4E3F4J6K-4M6O-6P4Q3R-5T-12U-4V5Z-9c-5d5f5g6h9i5j3k-9l-11m-6n6p3q5r-8
*ntan	L9j9n-3
*ntar	D-3G8H-3L9P-4U4b-5d6f6g8h7n3q-4
*ntas	A6B5C-5E-3F-3G-3H13I10K13L-5M-4O-3P3Q4T3U15W11X-3Y-4Z-3a-7b-5d-3e-3h-3i-6j-4k4m7n-7o-4p-3q-4
*nte	A-6F3H-10J-3K3L-4M4R-5T-10U-6V12X-7Z-4c11f7g-3h6m4n4o11p-3
*nteo	I5
*ntes	A7D5E-4G-4I17J7K17M-3O-4P-8Q8R-3S-3T-6U4V-6W5X-5Y5Z-4d-6e-4g3i3k-4n-7o-6r-4
*nti	N3Y6q3
*ntia	h3
*ntio	J3e4n-3q7
*nto	A-7B-6C12E-8G-6H14I-13K-7L10M3N-3O-7P7Q6R-3S5T-4U12V-4W11X3Y-5Z-4a-3b16e-3f-10g-5j9k-7m-8n7p15q4r-7
*ntos	A3B8C8D7E6F9G9I10J3K-6L9M-7O-9P8R-5S-8T-9V-6W6Z-6a-3b10c-8d9e-9g3h-5i-8j-9k-8l-6p7r-4
*ntra	E-4G5H3M3R7d8h-4k4
*ntre	H6I-3M3W4h-3k5l7m5n-6
*ntro	A-3B6K3L-3Q-3S3T-4V-3a-4g8j6m13n14o-4q-4
*nts	F5b6d7h-5
*nua	V6
*nual	E6
*nuel	R3
*nul	C3l4
*nula	Q4h-3q17
*nuo	S6V3o-4
*nuto	S6q5
*nuya	G4
*nvie	Z3
*nza	C8b14f3h-3l4n-5p7
*nzan	C3
*nzo	j4n4p4q3
*oba	a4q3
*obar	A16Y6
*oble	D12F4G3L8W4Y3a-3n6o-3q6
*obo	B7G4e-4l5
*obot	r9
*obra	c3e3h5q7
*obre	J5P-3S5U5V-3d4h13k4n-3q13
*obro	J-3M5U3V8b4d3h5i3m-3p10q-3
*oca	G-3H-3L3V12W11a7d5e3l3p-3q-4
*ocan	L3
*ocha	e3
*oche	B7D4H4S8X5a3k4l-3n-4q-3
*ocia	H5
*ocio	H7W6g8h3k4p-3r6
*ock	h4
*oco	B10D3E3F5Q5e4h-3r7
*ocom	g4
*ocos	e5
*oda	H3Q3o4
*odas	K3L5P4S3W6o3
*oday	U12
*odia	M3j4
*odo	A4B7C-8D-3E-3F-3I-3J5K-3M-3N7O-3P5Q10S-4T5U-5V-3W-4Y4Z-3a6b-5c-3d5f-4g-3i-4j-5m-3n5o11r-3
*odos	C-3H3I6O3P5W6Y4d4
*oes	C4p6
*ofe	E5P4
*ofia	f3k3l3
*ofis	k5
*oge	G3
*oger	j4
*ogio	h4
*ogo	j7
*oila	E5
*oja	D5H4n-3
*ojo	V7
*oke	H-3a4q12
*ola	A-4C-3D-3H-3O36Q-3T-3U4V4a-5b5d-3f3g5h7k3o-5q-3r-3
*olas	O8T8n-3q3
*old	O-3S14U5
*ole	F4G3O13V-3a7h-5n3q7
*oles	D3H7a6
*oli	C3E3G3P4h3
*olio	H-4M11Q7W-3a-3e6h11i4n6q9
*olis	f3
*olla	a11
*ollo	O7h6o4
*olo	H-3J9Q4S-3U3X5Z8a-3f3n-4
*olor	h3
*olsa	Z5e5h4
*olso	e23h-4
*olvi	D3Y3e4h-3q4
*oma	J7Q4d5n-3
*omal	h3
*omas	C8D4E3F-4G-4H7J11L4O-3P-3Q3T3U4W-4b4d-3m-3o-3q-3r-3
*omba	V4h3
*ombo	h4
*ome	O3d8
*omen	d3
*omer	S4V3a9f6h-3i5j3q-3
*omes	d3
*omo	A-7B-5C-3D-5F-7G-3H11I-4K-4L12N4O7P-4Q19S-4T10U4V-9X-4Z-6e-3g8h-10i-10j6k4n8o-8r9
*omos	I6X6m3
*ompa	O8h3o8q3
*ona	C10F9G3H-7I-4K-3L4N-4O-5P6Q-5S-4U-4V5W5X-3Z5a-7c11e-6h3i8j-5l-5m-6n-8o-5r8
*onal	B7H-4P-4U9V-3a-4k11m17n-3o11q-3
*onar	H4
*onas	I9
*onda	i3
*onde	B-3C-3D3J-3P6Q13T7U-4W-3b-4d4h-8j11r9
*one	T4Z6a4h4n7
*onen	D7F3L3
*oner	D6Q9T5d3j6k5
*ones	A20B10C-4D-4E-3H-4I-4K4M-3N-3O-5P-5Q-4R-3T23U-7V-4W5X17Y15b-4c-4d-3e-3f-3g-3h3i-3j3m-6n-4o4p-3q-6r-3
*ong	Z7q8
*onga	W3h4
*ongo	D-3Q15T10W4
*onia	a4
*onla	E12l3q-3
*onle	C-3E7F10G6W3d-4i7n-4
*onlo	E6I-3f4h4k4q3
*onme	A-4F-3H4W8Y5c3g8h3k4
*onne	l6m5
*ono	C4D-3E-4F4G8H-6J-4N4P-4Q3T-4V-4X4a-5c8h3k4n-3o-3
*onos	P5n-4o7
*ons	b3o4
*onto	C-3L5M6Q4h5i3n6q11
*ood	O9
*opa	a4j4
*opan	j4
*ope	L6
*opia	i8
*opio	G3V5k3q3
*oque	G5J-4Q3Z12q16
*ora	A-7B13D3E-3G-4H-8I-6J-3K-5N-4O-5R3U-6V6W5X-5Y4a-3c5g-5h3i5j9k11l-3m-7n3o-10p6
*orar	D4
*oras	W5a3
*ord	h4
*ordo	W4a5i7q-3
*oreo	L4j6
*ores	H-3I10P8R3a-3h-4j7l4m18q-4r-3
*orge	g6k3
*oria	B8G4H-3
*orio	A-4Y9
*orma	D4Q10T7j-3
*orme	D4F5H6q-3
*oron	a9
*orra	B-3L4M-3N4Q5V7Z8h-4n-3q9
*orre	W8l5
*orri	l7
*orro	B3C3D3R6b4q-3r-3
*orry	Z11r7
*orta	D5a3
*orte	E-3F-3G-3H16O-3P-3S-3T-3U4V-3W4X7Y9Z-3a-7b3c9f-3h5j6k-3l-4m-4n3
*orto	H3X3n4
*osa	A-5B8D3T7V-3W6X3a6i4l-3n4
*osas	A3K13S-3T5X6b-3
*ose	P5
*oso	K7W3b-3d-3e3l4
*osto	L6j4
*osy	O4a5
*ota	C-3F-3G-3H-3J5L-3M12V-4W4a-5e10h14i8
*otal	C-5D-3E-3H9I8S-3U10W-4Y5a-3b7h7p7
*otas	V-3h4i4
*otes	J8a7n-3
*otis	Y4
*oto	Q5Z5a7e6g3j4n-3
*otos	e5
*ount	N7n4q3
*oven	C3J3O4V5f4g4h3n-3q-3
*over	a9l7
*ovia	T4W5h4
*ovio	B10H3
*ovs	P20
*oya	o5r-3
*oyo	C4h3l3o3
*ozco	B3D-3P3r8
*pada	S4
*paga	X5a5
*pago	n3
*pal	T12
*pam	X17
*pan	N3j4
*par	d5
*paro	h4
*pas	Z6g4i3
*pedi	l5
*pel	a3
*per	o15
*pera	A9F3S17
*pero	Q3S-4n15
*pia	i7
*pias	U3
*pic	E3j4
*pida	C3
*pido	o9
*pina	Q6n-4
*pio	G3S4q3
*pita	H-3W4c4l5r3
*pite	h-3i16n-7
*pito	Q9i-7n12o3
*ple	L3P3W4f3
*plen	I3
*plo	J3
*poco	D5
*pon	h4
*poo	C3h3j5
*pora	k11
*posa	A-4B4X4d-3k4q4
*poso	W3b-3d-3l5
*pra	B-3C-3D8E-3H-5I5J4L6M4N-3O-7Q4T-4V3a-5c-3d7e7f-4g-4h12i6k-4m-3o-3p4q4r-3
*prar	C5G3L8h6
*pras	P22Q5X-3a3c3g3h-3
*pre	D9L-3P10d-3e5h7o3q9
*pro	C-3H-3J3M7N4P3Q-3W10d-3e3h12n-5r-3
*ptan	j11
*pto	J-3T6Y4f3m4n-3
*pues	L6Q6S18W-3b3d-4j-3n-3p9q-5
*pure	q4
*puso	E4a8n3
*que	A-3C-3E-3F3G12H-3J-3L-3P-3S-3T-5X-3Z17c3d-3e3f6h-3l-4q14r-3
*quea	W4l5n4q-3
*quen	W3c7
*queo	H4l3
*ques	W4
*qui	A-3B-4D-5G-3H-5M-3O13P3Q3T8U-3X-3Z11b-3d-4e4g4h8i-3k-3l6m4n-3o-4p-4q-6r3
*quin	k6
*raba	D8
*rabo	n14
*rada	I6J-5K4P3W4a-3i3l5m4n6o8p-3
*rado	A-3B-3H-3I5J-4K7M4P12S-4T-4U14V-3a-3h-3l-3n-7o8q8
*rae	A-3B-3C14D-4E5F-4G4H-5I6M3U-4W-6a9b3d9e6f-3h-7i5j-3m-3n-7o-3p10r-3
*raen	a-3e5h4j13
*raer	E4F4S4h-3
*raes	H5
*raia	D5F5Z5a3
*rain	l6
*raje	D7
*rajo	e14q-3
*ral	H5a6j4n-3o-4
*rala	G9l8q16
*rale	F-4H-3V5X5d9h10l7n-4o16
*ralo	J3Z3f6l4n-4q3
*rama	H-3I14L5N8O-3f12g10h-3j-3l-3m-3n-3q-3r4
*rame	D-3E7F-3G-3H-8K3M-3N12P4Q-4S18T-4V-4W11a-4c-4e-3g10h11j-3k-3m6n-5o-3q7
*ran	A7C-4E3G13H-5J-3L12M-3N6P-4Q3R3S-3T-3U-3W-5X6Z-3b-4c-3d-6f-3g-3h-3j9l4n-6o-4p-3q13
*rano	W7a3j3
*rar	A-5B3D-3E-4F-4H4I-6J8K5L10M-4N4O-3P-5Q4R3S-4T-7W-7X-3Z-3a-6b-5d7f10h13j-5k12m8n-3o-7r-3
*rara	D3
*ras	A-3E-4I-4J-4K8M-3N-3O-7P17Q7R-3T5U-4V7W4b-5d-7e6f-3g5h3i-6j-5k-6l7m9n-7o-6p-3q8r6
*rat	k3
*rata	W4Y4j5r5
*rate	S15k13n-3o-3
*rato	D10H-3L3k3l7
*ravo	o14
*ray	D4n3
*rca	C7R4
*rcar	c6
*rcas	j4
*rco	N5a4n5q3
*rcos	l8
*rda	a4j5n12
*rdad	D4a3c3j5n6q-3r4
*rdan	j3
*rdar	J4
*rdas	b4
*rde	A3B3H6K3O10S6a-5k-3l4q-5
*rden	E3F3L3Q6h4j3n-3
*rdes	D3J6O10b3g4n-3
*rdi	D5Q6T14
*rdio	R4a9n6
*rdo	D-3I4J-4L4P3S3V-3h-3i6l3m10n6q-3
*rdon	Z14q4r4
*rea	M4a4f4h-3k8o9
*rear	f6
*reat	o7
*rece	C4D6E4P3b5f4h-6k-3n7p3
*ree	C6h-3
*rega	F8f6
*rego	H3e6
*rei	Z6
*rele	f9
*reli	k4
*reme	V4W5
*ren	A3N7X11a-3d5f8h-5j9
*rena	k6l14
*reo	L3j8
*rer	R4Y4Z10a8n-4o-3q5
*rera	f4
*rero	H4P3W3g4n3
*res	A-3B-4C-3D-3E-3F-3H-3I9J17K-3L-4M-4N-3O-4P4Q-3S-4U-4V-5W6X-4Y-3Z-3b-4c-3d-4e-3g-3i-4j16k-4m14n-10o16p-3q-9r32
*resa	D-3E3J5N4Q3X-3Y3e5g6l5n-3r6
*rese	A4O3S5q-3
*reso	S6e10h-6i10k7
*ress	j5
*reta	E5n6
*rey	l3
*reya	C3k6
*rez	a3
*rfil	N9
*rga	B3D4F5G3P10d-5j-3n10
*rgar	F6L3j3
*rgas	D7j4
*rge	C4c4g5h5j4
*rgio	f5g5
*rgo	F3a4
*rgos	P5
*rgue	q8
*ria	A-4B5C-4D4E7F-3J-3L4P-3Q-4T-3W-5Y3Z5a-4g5h6j5k5l-3r3
*rial	B9P20T18a-3o-4
*riam	f3
*rian	l5
*riba	H4Z4n3q-4
*ribe	Q9X9f10g5h-3r8
*ribi	J4Z3
*ribo	Q6S11T4
*rica	a9
*rice	A5
*rida	a4j4
*rido	j3q5
*riel	k3
*rige	E9Q4q5
*rigo	D3q3
*rijo	Q6
*ril	R4
*rima	G3N4d-3k3q3
*rime	W10
*rimo	l4
*rina	k3m3
*rino	R3o6
*rio	A-5B4C-3D5F3J6L-4O-4T-4W7Y12a8b-3c-3d-3h-4k8l7n-5o-5q-8
*rior	Z5h-3i8n3p7q5
*rios	X11Y5a-3j11m10o-3
*rir	W4e3g7h3
*ris	h3
*risa	n3
*rita	A3B-3E-3F-3I4P-4Q-3S18T-5V-5W-4X-3a4h4j-3n5o-3
*rito	D9Q4T-3V3a9h4r-4
*riza	k6
*rizo	A12B3F3Y5
*rla	A4B8G-3H-5J6Q-3R7T-3U-3W8Z7a-4e-3f3h-4n7o-5q16
*rlas	m6
*rle	B-3C-5D-3E5F8G14J-4L4R4S4V-3W-6a-3b-3c-4e11f4g5l-3n-4
*rles	K3c8
*rlo	E11G4H4S5e4f7k-3q-7
*rlos	E5G-3L9d6k5
*rma	A8K-3Q9T7p3
*rmal	g5
*rmar	A8C4K9a3g4
*rmas	A9K-5o4
*rme	D7F3H5J-4L-4N15O-6P-4S-3W-4X8Y10Z-3a-5c6d-4f-3g19i-3j-5l-3o-4p-3r-3
*rmen	D4h3
*rmes	a3j5
*rmin	l4
*rmir	H3
*rmo	B3L3Q3S7k3
*rna	j10
*rnal	o6
*rne	W4c4h5j-3
*rnes	F4H5O6S3W4a3j3n-4
*rnet	H-3K4L4Q5a4
*rno	B3K3O3Q3U7W6a3i-3k5q-4
*robo	B6e-3
*rofe	E5F3P4
*roma	J8
*romo	G3W3g3j9n-3q4
*ron	A6C-6D19E-5F4G8I17J-8K17L-10M8O-3P8Q-9R-5S-3T-3U-9V-6W-4X-8Y-5Z-7a9b8c-5d-15e14g-9h8i-6j5k-3m-7n10o-8p-3q4
*rong	Z8q9
*ror	D5E3F4G3R3X-3Z9h-3n10q7
*ros	A-3B6D7E9F7G-3I8J-3K-3L-3T-3V-4W-4d-4f-3i5j4l8m11n-3o-4p-3q6
*rque	D5G5V4a3c3e3f3n-3
*rra	B-3H-4L4M-3N5Q5V5W5Z7a-3d-3i-3n-4o-3q9
*rran	H-3N8Y3j8l4
*rrar	B3H3N6
*rras	T3
*rrat	k3
*rre	H14S6W5a-3h3l3n-4o5q10
*rrea	o10
*rren	N7
*rrer	a4
*rres	J3
*rri	l6
*rro	H3L-3P-3R4V7W-5Z4a4b3c-3h4j8k-3n4o6p-3q-3r-4
*rror	D5E3F3G3R5X-3Z8h-3n9q6
*rry	Z11r7
*rsa	q17
*rsal	H5I3V-3W5j8k4m5
*rse	A3C-6K8L3V-4Y3f15h-3p6
*rso	H4
*rta	D7I4X4a6j6l3n3q3
*rtan	a4
*rtar	D6j6
*rtas	J-3K9L5T-3W3X15Y18j8n-3o-3
*rte	A-4D-3E-4F-5G-4H14I-4J-3M-4N-3P-4Q4S-5T6U6V-5X5Y7Z-4a-8c8g6h4i3j3k-3l-5m-5p-4q10r6
*rten	e3j7
*rtes	B3H8O5P5Y5j5n-6
*rtin	k3
*rtir	L7k3l5q6
*rto	C8E-3H5X5a-3d-3e4j5n9
*rtos	I5j8
*rudo	a7
*rupo	I3Z14
*ruta	H3
*ruz	a5k4l3
*rve	D4L5a4b-3d5r-3
*rven	L11
*rves	T11
*rvio	e4
*rvo	j3
*rzo	L3k4
*sada	H3J-3P3V-3W-3a5d-3e4i6j6m3n4p5
*sado	G3H9M4P3T3l3
*saje	D-3R4T5X4Z11a-3n7q-3r4
*sal	H4I3V-3W6j8k4m5
*sala	F8q14
*sale	F4G-4W7d4e8i-3p3
*same	A-6B6D-3E-3H4J-3K6L-3P3Q-3R6S-4T-3U3V6X-4Y14a7c9k-3l-3m3n-7q-3
*san	L11O-3Y4c4e7j5o-3
*sar	C-4E-3G-3H-5L9N-3Q7S-4T9V-6X-3a-3d17e10f-4h4n-3o-5
*sas	H-5J3K19O-4S-4T3U-3V-5W5X3a6d-3j8m-3
*sca	M10j3
*scar	M5
*sco	Q4S7c3d3
*scos	h3
*sde	H3I6L4O7P3S-3U8a-4d-3h-4k4q-4
*sel	a3h4j3
*sela	q5
*selo	E3q3
*sen	X3e5j6
*sena	a3
*seo	N6c5d4
*ser	T6
*sero	D8W6j5
*ses	C3I4J4a3d-3f3j8n-3o3q-3
*shaz	N7q10
*sia	B4F13G6J3N3Q-3f6g5h-7n-3q-4
*sica	a6
*sigo	S5
*simo	D9O-3o16
*sina	H4h4
*sio	j3
*sion	A3I3M3W7X8Y7a-4h3n-3
*sita	D3L3d4h-3j4
*sito	D-4E4Q-4S-3X3Z-3a6c6d-3h4j3k3n-5o-3
*sma	D4J3Q7h-6i14n-5q4
*sme	S-4a6
*smo	C-3D3L7Q6X-3d-3g5h-7i19l3p10q-5
*smos	i10
*sol	R4
*sona	C3N-3Q-3T-3V7W-3Z6c12f3m-4n-4o-3p4q4r10
*sor	S-4W5c23
*sora	a4
*sos	B-3H-3I-4J-3K-4L7N-3Q10R-3S-4T-4U-4X16Y12Z-4a-7b4c-3d3f-5h6i4j-3k-5m-3n-4p-4q3r-3
*sse	k4
*ssy	l5
*sta	A7B-4D5E4H-3K4L-3O-5P-4Q-4S-7T-3V-7W-4Z-6a7b-5d3e-3i-7j7k-4m9n4o4p6r9
*stan	A5B3D8E3H-3I4K6P-3T-3b-4d-3j13m6n3q-3r-3
*star	C-4E8G6J-3K-3L12N5P-3Q-3X4a-3c-3d10g-3h-3j-5
*stas	O9T-3a5j-4n8o3r5
*ste	A4B9E5F-4G7J-6K-4L-10M3P3Q-5S-8U-4V-4W-5a13b-4d-7e-7g3h-4i-4j-9k3l-9m-3n16o17q6r11
*sted	Z6a7r11
*stel	D3F4e4i3q-3
*sten	A3G7X10Y3
*stes	J7
*stia	F3b3
*stio	q3
*sto	A3C-6D12E-5F-5H-6I-6J-8K-4L8M-4O-6P5Q3R-4S3T10X3Y-3a-10b-7c3g-6h12i-4l13n-3o16q-7r9
*stol	i3
*stor	j5l3
*stoy	J3L-3O6S7T4b5c-4g8h5j-3n-5q-3r6
*stra	C4F3J3O-3Q3V-3W-3d-4f10h10i-3k8q5
*stre	J-6Q4h-3i5l8n9p-3q9
*stro	B13C-3H-3I-8J3K3L-4M9N5Q7U9V-3a-4e-3g7h-8k-4m-4n11q3
*sual	H14
*sumo	J5h9
*sura	a6q4
*taba	E5H-3J9Q-3V5Z4a-3q12
*tad	O-3Q4d8e4g3
*tada	n11
*tado	A-3C4E-3I12L-3P18U-3W-3a-3b3c-3i4j-3n4q-4
*taff	m12
*taje	C5E3L15W9e-3
*tal	C-6E-3G-3H10I7S-3U10W-4Y4a-4b6h8j-3o-3p7q4
*tala	k3q7
*tale	C-5E-5G19H-3J-4V-3W8X4a-3d8e-3f7h3k-3l10o-4q11
*talo	E5c4n4r3
*tame	C5D-4E3H3J-3L-3S8T7V-3W17b-3c4d-3g11h8i-3l-3n-6o-4q-4
*tan	A5D13G-3H-3J-3K8L8P-5Q-5S3T-5V4W-5a9c-3d-5g-3h-7j22l-3m5o-3q-6r-4
*tana	Z7j4q-4
*tano	C6
*tapa	h3
*tar	C3E10F-3G12H-6I-4J-4K-4L10N4O-4P-4S-4V-5W-3X3Y-3Z-3a-5d11e-3f3g4h4i-3k-5l8m-4o-5q-4
*tara	b3
*tas	C-7E-6F-6G-5H10I7J9K14L-3M-7N-4O3P8R-4S-4T-5U13V-9W12X8Y11Z-6b-9d-6g-5h4i5j6m4n-6o-5p-5q-7r3
*ted	Z4a6r10
*tel	D3F5e4i3q-3
*tela	f9i6n9o-3q8
*tele	F4G6h7i4q-4
*tema	B4D7E5G-3H-3I-4N6P-3T-3U-3V-3W3a-5i-4j-3k4l5m6n3o-3r3
*teme	S11X3Y3g3h3k4n4
*ten	G6H-3N9P-3X10Y3a3b-3h-3j3
*teo	I6
*ter	D-3H-5J3K-3M-3Q4a-4c9d3e5g4h6i7j-3k6
*tera	S6a6d3
*tes	A6B3E-5G-5H3I19J15K16M-3P-4Q7R-4S-4T-8U4V-7W5X-3Y9Z-5a6d-7e-3i4j3k-5l-3n-13o-8p-3q-3r-5
*than	B4k3
*thya	l5
*tia	F4Q3c3h3
*tica	F3V-3i8
*tico	r7
*tida	B5M-3i3m6n-3q4
*tido	B6H-3P4U6a12e4h4n-4q3
*tier	H11
*tigo	D3G3Z5n-3o4
*tima	B3P5W-3a-3i7n9p7q10
*timo	G5H-3a3l3n7p5q7
*tin	k3
*tina	E3a4h4k3
*tino	H5k4
*tio	B3J5M6e4q12
*tir	L6k4l5n3q5
*tira	G5l4q4
*tiro	G3
*tis	C4L6W5Y5d4j-3p3
*tita	N4V5f4h3
*tito	D-3S19W7X4a-3b-3i4n4
*tiva	Y6l19m5n-3
*tivo	C-4L3W4b-3c13d3e5
*tla	l3
*ton	E3h3
*top	X17Y7o-3
*tor	K3a3j4n-3
*tora	f3
*tos	A4B6C6D4E5F7G6I10K-7L7N5O-3P5R-6T-11V-6W5Z-8a-3b9c-9d7i-3k-5l-8o-6p6q-5r-3
*tosa	W6n7
*toy	J3L-3O5S6T6X4b5c-4g8h4j-3n-5o3q-4r6
*tra	B-6E-5F-3G3I-7J9M-4N-4O-3Q4R10S-3T3U-6V21W3X-6Y5Z4a-3b-4c-7e-8f5g-5i17k10m-7n3o-13p-8q4r-4
*tran	L4Q4R4
*trar	A-4B3C-3D-3H-3I-4J10K-3L-3R3T-4U-4W-3a-3f11h9k7m14o-4
*tras	H-3K7O-6P-3Q-5T5V11c-3g4h4i-3q10r6
*tre	C-3D-3F-3H8I-5J-7L-3M3P-3Q5V-3e-3h-5i4l14m3n3p-4q9
*trea	M5
*tres	J12
*tro	B11C-3E-5F-6G-5H-8I-8K3L-8M6N3O-4Q6R5S4T-9U3V18W-3X-4Y-4Z9a-7b-6c-4d-3e-3g11h-6i9j5k3m5n10o-10p-4q9r-6
*tron	C3q3
*tros	F10h3i5j5l7
*tta	a5h4
*tual	h4
*tud	A5j3
*tura	C-3D-3F-3Q4T-3U5V-3W8a-4d-3e-3h13j16k6l-3q3
*tus	b5m3n7
*tuve	B3U3
*tuvo	B3H10X4l4o-4q6
*ual	A3D-3E6G-3H12I8J-3L9M8O-3P-4Q7S-3V-8W-3X-3a-5d-6e-5f-4i15j10k-3l-3m-3n10o-4p5q-8r-4
*uana	a6q3
*uapo	a9
*uas	M3
*ube	E-3F5L5f3h5k5
*uben	f3k6
*ubi	b4
*ubio	W4n7p4
*ubir	F6h10
*ubo	H11M4O22a-3n4o-3
*ubre	H8P3d7
*uca	G3L3a6h3
*ucan	L12
*uce	G4
*uces	h3i4j3
*uch	U4o10p5
*ucha	F3P3S4n3
*ucho	C3X5n8o5
*uco	R5
*ucto	D5e10
*uda	A-3H-6K13S4T16U-4V-3X-4Y4c8k4m-3n7
*udas	K11a3
*ude	r5
*udes	A16
*udio	Q6Z11
*udo	a6j4
*udos	O13o4
*uea	W3l5n3q-3
*ueba	A8G3k5q3
*uebe	A5
*uebo	A9Q6
*ueco	D4E4
*ueda	C7H-5T-3U-3W6k14l11n-5q-4
*uede	B-3C-3D5J-4L5O4Q4S-4T9V3a-4g-3h-3i-3j6m6o-3p-4q4r-3
*uedo	B-4D-7H-3I-3J-5K6L8M3N-4O-5R-3S7T8U-4W-8X-4Y-3Z-5b6c6e6f-3g4h-4k-6l-5n12p10q3r-5
*uego	D-3S16T4V3W6a4n6o5p-3
*ueja	D9
*uejo	F5c4
*uel	R3a6l5
*uela	a10
*uele	B4a13
*ueme	L5N3Q5T11c3
*uen	A-3H4K4L-3O15P-3Q-3T-6U-3V-3X4a5c4h5j8l-3n-4o11
*uena	H4O-3X4n4o4
*ueno	A6E3F3O-5V7a8b-3c4l3n-6o10
*ueo	H4l3
*uera	E4F-4G8d-4k5l7n-3q4
*uero	E3F4
*ues	G-3H5L4M-3P-3Q4S14T-4U-4V6a-4b5d-6h-3j-5l-3m-3n3o12p10q-8
*uese	r13
*ueso	c4h4
*ueta	D3e3
*uete	e3j7
*ueva	Q3V14a-3f12h10k12n-5o-3
*ueve	G5W3n6
*uevo	C-4E-3H-4I-4L-3P-3Q-3R8S-3T3U-3W6X-3a7b-4d-3e-3f8h-6i7j3k7n3o13
*ugar	j5k3q4
*ugo	R3k3
*uide	a4l7
*uido	L6a4h3q-3
*uien	B18C-5F-6H-8I12J-5K-4L-7M18N-4O6P-4Q9R-6S-4T-7U-4V4W3X-5a5b-5c16d-8e-8f-5g-5h-13j-4l-7m16n12o-6p-5q-5r19
*uin	k7
*uina	D3c7r8
*uipo	a-3k11m21q-3
*uir	Q3n9
*uis	A3J-5a14k4l6
*uiso	D3e4h8l-3n-3q8
*uita	B8E3F-3G6Q5W8X5Y-3a-3e-3h-4i-4l6n-6q17
*uite	X-3Y6q4
*uito	U4a4
*uiz	k3q3
*ujo	o13
*ula	L4Q5W4n-4q18
*ular	C3D-4F3H-4J-3M3N4T-3V-4W-6Z3a-3f4h6i4j-4l4p-4q4r4
*ulce	R3k3m4
*ulio	f4g4
*ulo	C-3F4L4R3h4p8
*ulos	e3
*ulpa	D4F5Z10
*ulpe	O9V-3Z9r3
*ulta	C8b7f-3
*ulto	Q6j5
*ulu	k4l7
*uma	H8L3U4k3
*uman	L9
*umar	F4h7k4
*umba	G5q7
*ume	e5
*umel	F4
*umen	H8U8X4Y7
*umio	h7
*umo	J5L3U6h7n5p-3
*umos	P12
*una	J18K16M3a-3n3o-3q-3
*unca	D10P-3d-3f7
*undi	Z15n-4q14
*undo	J4h-3i14q3
*unes	D3G3H8M3O8S4U-3Y4k8n-3p-4
*uno	A3a5j5
*unt	N7n4q3
*unta	C9D-4J3L8S-3U-3V-5W6a4b-3e-3f7g7h8p3q-5
*unte	U5b4d6
*unto	D5L12Q6S6T4U-4W3X5a-4c5h-5j-3o-3p13
*uoso	e3
*upa	d4
*upar	d5
*upe	C3G5S3T7k4q-3
*uper	o16
*upla	k3
*upo	C4R4T4X3Z12a-4c3e-3f5n-3q-3r-3
*upon	h4
*ura	A3B3D8E-4H-5L7S-3T-4V-3W4b-3c-3d-5e-4h10j16k8l3n-4o-4p-4q3
*uran	L8X6
*uras	D4Q3U3Z3e4
*ure	h5q4
*ures	J10
*urno	B3K3O3Q3U8W6h3i-3k4n-3q-4
*uro	D4H6X4a5h4n-3q-3
*urra	J5q4
*urso	H4
*usa	S5e3l4
*usca	M9
*usco	Q5S7c3
*use	A3G3H-3M-3T-3V-3Y7n19q20
*uso	E3F4T3a6h-3r4
*usta	E9N3o7
*uste	A9B13C-3E11F4G6J3P-3a-3h-4o-3
*usto	S3e6o8r5
*uta	H4
*uto	S6q4
*utos	S10n5o-5
*uve	B3U3
*uvo	B7H9X4a5l3o-3q9
*uya	G4o6
*uye	Q5n-3
*uyo	C5r3
*uyos	X3
*vado	E3P6a3i3
*vala	k4
*vale	L4R3
*van	W5X-4Y7b-3e5j3l7
*var	Y9l13
*vas	J17T3k3n-3
*vel	L5W6
*vela	E4a4k3n-4q13
*vele	F5G-3
*velo	E3q7
*veme	Y4
*ven	C3L11O3V3W-3X6a-3f3g4n-4q-3
*ver	K14T3V-3a4e17h-3j4k-4l8n6o-3q-4
*vera	h3
*ves	F3H5T9a8j7
*via	C5E-3F-3K3L-4P-3V-3a-4b6d-5f3g6h5j6l3m6n6o-4q-3
*viar	R6
*vida	Q3a4i7
*vie	Z3
*vin	f4l4m4
*vio	B9G6K6V-3Z3a-3d-4e11i5
*vios	j6
*vira	l3
*visa	C9n10q-3
*vise	A5
*viso	A5S12X3n4
*vita	R8
*vito	B4Q3
*voca	l6
*voco	E4F3Q5h-3q3
*voke	q11
*vor	C4D-7G-4H4K-3L-7O-5Q-4R5T4U3V3X5Z-5a-6c8f3g4k5o-7q3r-4
*vos	I16d4m5n4
*xaca	a3
*xima	Q3V9W3p5
*ximo	V13o9
*xtla	l3
*xto	o4
*xtra	A3F3W4j3
*xxo	l5
*yame	F4
*yan	H-3W4d3k5m4r3
*yas	J11q-5
*yele	F4G-3
*yeli	A4G3f3l11
*yer	A3B7C-3D4H13I5J-4K4L-4O-4T-4W5a5b3d-3e4i-4j-5l6m-3n-4o-3p-4
*yor	D3
*yos	X3
*yuda	E3T20c10k6n-3
*yuno	a6h3j5
*zada	A3c4e-3n3
*zado	A3b3m4
*zala	A4W4
*zale	A7E5
*zalo	E4
*zame	L4W14n4
*zan	C4W3
*zar	A18C-4E5H-3L6N-3Q5W-4a3b-3f3g9j4n-5o-3
*zaro	l6
*zas	W4e3h4j3
*zca	E3q4
*zcal	h3
*zcan	F4
*zcas	k3
*zco	B3P3o16r9
*zla	W4i3q10
*zle	R4f4i3n5
*zlo	d3
*zme	H7I5R4W14g5o-3
*zmin	l5
*zon	C3M3b4
*zul	V4a5g5j3
*zzas	j4
15/*	H13
15/0*	H11
15/09	H12
15/09 $	H13
20/*	H8
20/1*	H7
20/11	H7
20/11 $	H7
2x1	W3j8
2x1 $	D3W4
3/1*	H5
3/11	H6
3/11 $	H4
3x2	j4
3x2 en	j6
3x2* en*	j5
<3	A5B-5C-4D-19E-4F-21G-11H5I-5K-3L-24M-17N-6O23Q-24R-19S9T20U-5V17W-9X11Z-14a31b4c4e-9f-8g5h14j4k-12l-6m8n21o31p-10q17r5
<7	A-5B-5E-5F-6G-5H5J3M-4P-3Q-7R-7T5V4Y-3Z4a8e-4h3j4k-3n8o6q3r4
>6	B3D5F3I-3M3O-14Q5R3T-6V-5W4e4f3i3k3l3m-3o-13p-3r-4
@cashier	D-5H4K-4L-6N-15O10P-9R-3S3T10U4V10X-16Y-14a13b-20c-7f4g-16h9i4j-6n13o19p3q9r-4
@customer	A-16B-15C-22D17E-15F-14G-14H-23I-18J9K-15L15M-15N16O20P16Q4R-13S13T13U-20V-18W15X18Y13Z11a22b18c17d16e4f-16g20h4i-15j21k-15l-16m-17o22p-18q-22r17
@manager	A4B3D-20H8I3J5K7N-16O6S6T5U3V6Y5Z5a13b-21d-4e3g-17h-8j-22k3l5m5n-5o5q-3r5
^ #	C-7E-5F10H10M-3W-3a16d-4e-3f-3h20i3n-5o8q-5
^ &	h9
^ a	D-5E3G-4H6J-5K-4L3M4N-4O-4P6T6U8V3W-10Y-4Z-5a6b4d-4e-4f-9g-4j7k-7l-4m5n5o9p8q-6r4
^ abona	F3
^ abonale	F4h4
^ abre	V3W8g5h6k4
^ abrele	f7
^ abreme	W3
^ abren	j6
^ abrir	g6h5
^ acabo	b3g3h6
^ aceptan	j8
^ acreditale	F6h3
^ activa	X-3Y7
^ actividad	B7m-3
^ actualizale	E5
^ acumulado	C5
^ adios	N4l4o10
^ afilia	f4
^ afiliame	f5g8
^ agente	c15o-3
^ agrega	F9f6h-3k3
^ agregale	Y4i6
^ agregar	f6k10
^ aguanta	S11
^ aguantame	S11
^ ah	o17
^ ahi	D3S4V4a3h4o3
^ ahora	V14Y8k3p3
^ ahorita	S18h3i-3
^ ajustame	E5
^ ajustar	E7
^ ajuste	E16F5G6
^ al	L5S20V-4a-3d-3i14n-4
^ alcanza	C5
^ algo	K5
^ alguien	B3D4c5
^ alguna	K4n5
^ alo	O24o-3
^ alta	f15g4h-4k16
^ altas	I6
^ alto	X17
^ anade	f6
^ anademe	k5
^ andale	V6
^ ando	H6L-3S9T5a4b5h3o-3
^ anota	h6
^ anotame	g10h9
^ antes	Y4n4p5
^ anula	q19
^ apaga	X6a4
^ aparece	n4
^ aparte	K3
^ apenas	f3
^ aplica	F3G6d4
^ aplicale	d9
^ aplicame	d8
^ apoyame	F4
^ aprobado	A11
^ aprueba	A7
^ apruebalo	A9
^ apruebo	A10
^ apunta	f4h11
^ apuntale	f4
^ apuntame	W5f4h6
^ aqui	g3h10
^ arre	V4o3
^ arregla	E5
^ asesor	c13
^ asi	J11o5
^ auditoria	B8H-3
^ aumenta	F8h-4
^ aun	S7
^ autoriza	k6
^ autorizado	A5
^ autorizale	A6
^ autorizame	W8
^ autorizar	A8
^ autorizo	F3Y5
^ auxilio	T14
^ avisame	Y14
^ ay	Z10q12
^ ayer	D-3a9b4n-3
^ ayuda	T21
^ ayudame	C3T9
^ baja	G3X16l15
^ bajale	F-3G4W4d7
^ bajame	W5
^ bajarle	G5
^ balance	C6H8b4
^ bandeja	A5
^ basta	X9
^ bendiciones	o11
^ bitacora	B14
^ bloquea	W4l4n4q-3
^ bnas	O7
^ bonifica	F5
^ bonificale	F10h-3
^ borra	N7Z9h-3q12
^ borrala	G3W3q9
^ borralo	l3
^ borrame	H-4N8W10q4
^ borren	N3
^ bravo	o16
^ buen	H-3O15o4
^ buenas	O18b4o-3
^ bueno	V10o4
^ buenos	O10
^ busca	M11
^ buscame	M11
^ bye	o14
^ cada	L5X3
^ caducan	L9
^ cajeras	m15
^ cambia	E4W11
^ cambiale	W7d10g4
^ cambiar	E4
^ cambio	V6h3
^ cancela	N4X5q13
^ cancelacion	q5
^ cancelala	G3W4q3
^ cancelar	X10q5
^ cancelen	N4e3
^ canje	d17
^ canjea	d5
^ canjeale	d9
^ canjear	d10
^ captura	h5q3
^ carga	F5
^ cargale	F8h3
^ castigo	G4
^ cayo	n7
^ chat	Z6
^ checa	C4M6W3h-3m7n4
^ checame	B4
^ checar	C9b4m7
^ chido	o15
^ chin	Z4q5
^ cierran	N7
^ cierre	H16
^ cifras	H8
^ cliente	f6h3
^ clientes	I18
^ cobra	h9
^ cobrale	W4d8
^ cobrame	h7
^ cobrar	d5h5
^ cobraron	D4M3h-3
^ cobre	h8q8
^ cobro	h7
^ codigo	R3
^ comandos	T11
^ como	A-3B-3C-4E-3F-3H14I-3J-4K-3L15M-4N6P-5Q18R3S-4T15U11V-5W-5Y-3Z-3b-4d7f-5g8h-11i-5k-6l-4m-4n5o-4p-3q-4r8
^ comparte	R4
^ compensala	F5
^ completale	F4h-3
^ componle	E6
^ compra	h11
^ compraron	h9
^ compras	P6a4h-3
^ compre	D3P-3a3h5
^ compro	h8
^ comprobante	h3
^ comunicame	c8
^ comuniqueme	c4
^ comuniquenme	c3
^ con	D-4E-3H-4L7P-4Q5R7S-3T-3U6V-3W-4b-3c4d5i7j-4p6q-4r8
^ conectame	W3c3
^ confirmame	n10
^ consegui	k3
^ consulta	C6b7
^ consultar	C6P3b4
^ consumieron	h3
^ continuamos	V4
^ continuo	V3
^ contratamos	k4
^ contrate	k14
^ copia	i8
^ corre	W7l6
^ corregir	E3
^ corri	l6
^ corrige	E9q3
^ cortale	G3l4
^ corte	H21
^ crea	f6k5
^ crear	f5
^ crei	Z6
^ creo	n4
^ cta	H5
^ cuadrame	E9
^ cual	I8L5M4W-5e-3j11n11p3q-5
^ cuales	K5T9U3m3
^ cuando	A3H-3L5P14S13b-4j4p-3
^ cuanta	I9m3
^ cuantas	A9B7C-4K6P10U12a-3b-5j-3m5n-3p-4
^ cuanto	C8D-3H10I-7L4Q-3S-4U8V-3W10a4b9h-5j9m-4n9o-4p6q-4
^ cuantos	D-4I10P-6U5W3a9d-3j-4m11p5
^ cuenta	j5
^ cuentame	H8
^ da	f7l8
^ dale	A11G-4V3W5k6n3o-3q6
^ dame	B5E-3H7I6L-4M5N6P5Q-3R3S9T4V-3W9X-3a-4d4f-4g6h-5j-3l-4n-4o-3
^ dan	j6
^ dar	F7f8k5
^ darle	F3
^ de	C-5D-6E-3F-3G-4H4L5O-4P8Q8S-3U3W-7Z-3a-5c-3d4g-3h-4j-7k-3n11o21p-6q-5r16
^ deberia	E5
^ debitense	G5
^ deja	J8S16X8n-3
^ dejala	V5
^ dejalo	E11F-3J5
^ dejame	E5S12
^ dejar	E3
^ dejen	X5
^ dejo	G4c3l7n5
^ del	H15
^ delete	N8q4
^ deme	b4
^ denle	A4
^ desabonale	G5
^ desactiva	l10
^ desactivar	X4l7
^ desconecta	l8
^ descontar	G10d5
^ descuenta	G3d7
^ descuentale	G8d4h-3
^ desde	H6P5
^ deseo	c6d4
^ deshabilita	l5
^ deshacer	q12
^ deshaganse	N4
^ deshaz	N4q12
^ deshazla	q6
^ despedi	l6
^ despedimos	l3
^ despues	S17p6
^ desregistra	q13
^ desuscribir	X13
^ detalle	P5
^ devolucion	e18
^ devolvieron	e6
^ devolvio	G5e4
^ devuelve	e9
^ devuelvele	F5G-3
^ di	D6
^ dia	H17
^ dice	H-3Q-3U-3i3p7q3
^ did	n16
^ digame	C4b5
^ dile	a10c3p3
^ dime	C7E-3I5L-3Q3T4W6b7d-4h-4j-3m4n3p5q-3
^ dios	o11
^ disculpe	O9Z3j3r4
^ don	h3
^ dona	E3d4
^ donde	A-3L4Q18U-4a4b-3d6h-6j9n8r-3
^ duplicala	i16
^ echala	q6
^ echale	C3F3V3d4n4q-3
^ echame	H6U3k3p3
^ edita	E13
^ el	A-5D7F-5G-3H3I-4J5K-3L3O-3P4Q-3Y-3Z-5a10b-4d4e4f-5g-3h4m12o-4q6r-5
^ elimina	G5N3l6q7
^ eliminala	G4
^ eliminame	l3
^ eliminar	N3
^ eliminen	N3
^ ella	i3
^ elvira	l3
^ empleados	m15
^ en	C-3F-3G-3H-7K-3L7P8Q7S13T8U6W-4a-5b3c-3h-4j-3n11o-6p8q4
^ encontre	M4
^ enero	H6
^ enlace	R6
^ enlistame	P3U4
^ enmienda	E6
^ ensename	H4I10P5Q6b3n6q-4
^ entendido	n-4o15
^ enterada	o8
^ enterado	o7
^ entonces	n10
^ entra	k3
^ entro	k3n9
^ era	J3Z10h-4l3q21
^ eran	h-3q17
^ eres	o17r21
^ ernesto	l6
^ es	D7J3L5Q5W-3c3f4j-5k-3n-3q3r15
^ esa	J4V3Z9q10
^ ese	D5E4J3M3a4h-5i5l4n-5q8
^ eso	D4G3Z8o19
^ esos	G3J3
^ espera	S10n-3
^ esperame	S16
^ espero	n4
^ esta	D-3E6H5J-3V-4a6c9f3h-3m6q7r-3
^ establece	E3
^ estado	H7P6
^ estan	j11
^ estas	O13
^ este	C-3G3f3q-3r11
^ esto	D5r7
^ estoy	H4J4T10X4h3
^ estuvo	H3
^ excelente	O6o16
^ existe	L4M9h-3
^ existen	A3
^ explicame	T14
^ expliqueme	T7
^ ey	O21
^ fallo	n12
^ falta	D4h-3i3k7
^ faltan	D6a7
^ favor	E6
^ feliz	O9a6
^ fija	E4
^ fijate	h3l3
^ folio	M5h6
^ fue	B4J-3Z3n16o7
^ fueron	n3q5
^ fui	h5
^ gano	F5a5
^ gasta	d6h-3
^ gaste	h3
^ generame	R3
^ genial	o11
^ gente	c11
^ gerardo	m8
^ gerente	m7
^ good	O10
^ gracias	o22
^ habilita	k4
^ habilitame	k4
^ hablame	c7
^ hablo	c-4r8
^ hace	D3P8a7b-3
^ hacen	j13
^ hacer	d3
^ hagale	V4f3
^ hagame	W3g6
^ hasta	L5j6o8
^ hay	A11D-3H-6J-5K5L5M6O-4P-4Q7S-5U-4V9W-6X-3Y-3Z-3c14d-6e5g-3i-4j16l-4m-3n-3o-5p-3
^ haz	C-3E6H4W11d3h-3
^ hazle	F3W3f5n6
^ hazme	H9I5R5W14g4n-3o-3
^ help	T21
^ hey	O28b3o-3
^ hi	O26o-3
^ hijole	q7
^ historial	B9P12
^ hola	O37a-3b5g3h9o-4
^ how	C4Q7U4b5p5
^ hoy	H3S3a14d6j3k5l9n-3q-4
^ hubo	H3M5n6
^ i	h3q3
^ iba	Z12
^ idem	i19
^ ignora	Z5
^ igual	E3i7
^ igualita	i5
^ imprime	W9
^ inactivar	l5
^ incorpora	k8
^ incrementa	F6
^ indiqueme	L5T6
^ informe	H7
^ inhabilitar	l4
^ inicio	T12
^ inscribe	f10
^ inscripcion	f4g3h5
^ invita	R7
^ invitacion	R6
^ is	n12
^ jacinto	l4
^ jaja	a-3o11r6
^ jajaja	Z3a5o12
^ jajajaja	o5
^ jalo	n6
^ jonathan	R3
^ joselyn	l6
^ junta	W11
^ karla	l4q-3
^ kedo	n11
^ kevin	l3
^ kien	M7o-3r20
^ kiere	f8
^ kiero	T5Y4b3e4j5
^ kita	X5n-3q4
^ kitale	G6
^ kiten	N6X3
^ la	B-5D11E-3F-3H6J-8K3M3N-4O-4P5R3S-7U-4W-5X-3Y-3Z-4a5b-4e3f-8h7i8l5n11o-8p-4q13r-5
^ las	H6K10L9P7n-4
^ le	A-3B-4D6E3F3H-4I-3J-6L-4M-3P-4Q-7R-3T-5W-5Y5Z8a4c-3e5h3i4j-3k-3l4n11p10q10r-3
^ leeme	n6
^ les	D5
^ libera	A5
^ liga	R6
^ link	R6
^ liquide	l8
^ lista	K5T5m11
^ listado	I8K4
^ listo	V11o20
^ llamenme	c9
^ llego	h3
^ lleva	a4i4
^ lleve	h3
^ llevo	n13
^ lo	C4H9L4P3Q-3U8Z4a-3d-4h-3i4o4q6
^ localiza	M7
^ log	B8
^ lorena	k6l3
^ los	B8D-3I13L15W-4X4Y-3a-4d4h-5j-4m5p3
^ luego	S18a3n-5
^ m	S-3T9q9
^ ma	a6
^ manana	S16a10j3k4o-3
^ manda	R6W5
^ mandala	h5
^ mandale	F5W3
^ mandales	W3
^ mandame	H7Q-3R4W4X-3Y4Z-3a6c4j6m-3n3
^ mande	H4Z5
^ mandenme	Y9
^ manejan	j7
^ marcame	W3c7
^ mas	S14
^ mayra	k3
^ me	D8F-4H-6I-6J-6N5O-6R-4T3U-3V-3W-9X5Z5b6e5g9i-7j7l-4n6q7
^ mejor	J6q5
^ menos	F-3G13X3
^ menu	T24
^ mesa	h9
^ mete	F5f5h4
^ metela	f3
^ metele	F3h5i3
^ meteme	Y3g3h4k5
^ meter	d3f4
^ meti	q7
^ mi	B-3D9J-3L-4M-3N-4O-4P4Q-3S-3U19V-4W-8Z4a7b12d-4h3i-3l5m9o-7p-3
^ mientras	n3p4
^ mira	C7a10
^ mis	H-4I11O-3P17T-3U13a-4b20h-4m10n-4o-5q-3
^ misma	i5
^ mismo	i6
^ mitad	d4
^ modifica	E3W7
^ modificar	E4
^ monedero	C6
^ mostrar	m7
^ movimientos	B7P13m-3
^ muchas	o5
^ mucho	X6
^ muestrame	K5P4m9
^ mueve	W4
^ muy	O10o21
^ nada	J24o-5
^ nadie	J6X3
^ nancy	A3
^ necesito	C3E4L-3Q-3T3a-3c6d-3h4j6k5
^ next	V20
^ ni	J13X5h-3o5
^ niegale	A3
^ niego	A4
^ ninguna	J18
^ nivela	E4
^ no	A4B-5C-5D9G-3H-4I-5J22K-5L-9M-3N4O-6P-6S3T15U-6V-8W-9X14Y-5Z8a8c5d-11f8i-4j-6k-7m-4n11o-6q12r6
^ nomas	D5H3J8L-3T5U4X4b3n-3
^ nombrame	I3
^ nombre	m7
^ nos	S-3V3a6e8h-3l3o8
^ nota	e3h5
^ nueva	V14f4h12n-3
^ nuevo	f7k6
^ numero	I8h6
^ nunca	D3g3h3
^ obsequiale	F4
^ ocupo	C3R4c5e-3f6h3j4l3
^ oiga	F3H3b3
^ ok	O-3V4n-3o38
^ olvidalo	J3
^ opciones	T8
^ ora	n5
^ orale	V5o14
^ orita	S14
^ otorgar	F6
^ otorguele	F3
^ otorguese	A3
^ otra	D3H-3J-6R3V20Y4Z4i12k6o-3q-3
^ otro	C3V16h3i6n-3q-5
^ otros	F6
^ oye	D-3H4I3J-5K4L-3O16S-3U-3W-3a7b6h-3i-3n7o-3r3
^ padron	I3
^ paga	d12
^ pagale	W10
^ pagame	W4
^ pagar	d6h-3
^ pagaron	h4
^ pago	d9
^ pague	D10
^ pal	F5
^ pamela	l7
^ para	Q8T16Y-3Z-3g3h4q-4r-4
^ pasa	A6V4W4
^ pasale	W10k3
^ pasame	H3I3K4U3V6a6b4c5d-3n-4q-3
^ pasenme	a5c4
^ paso	n18
^ pendiente	n5
^ perame	S7
^ perate	S16
^ perdi	Q4n3
^ perdio	l3
^ perdon	Z8q4r3
^ perdone	Z5
^ perfecto	o13
^ perla	A3
^ permiso	k4
^ permisos	A6
^ permiteme	S11
^ pero	n5
^ personal	m4
^ pide	W8
^ pidele	W5
^ platicame	H5
^ pobre	l3
^ podria	c4
^ pon	E8W3k6
^ ponga	W3h4
^ pongame	q4
^ ponganme	W3
^ ponla	E10h-5
^ ponle	G5W6i5l3
^ ponme	A-3F-3H4W10Y5g8k4
^ por	A5D11F5G-4J4L8T-3a-3l3q-4r7
^ precio	j8
^ prefiero	N4
^ pregunta	C3P3j4
^ prende	Y8a5
^ prestame	W7a5
^ primero	S6
^ proceder	d5
^ proximo	V9
^ puede	f3
^ pueden	c4
^ puedo	L4Q7T-3W-3b-4c5i3n9o-3
^ pues	C4p3
^ puntaje	C6
^ puntos	C18F-3L-3b7d-3p4
^ pura	D8
^ puro	X4a5h4
^ puse	n8q4
^ que	A4B5E-3F-4G-5H7J-4K8L8N-5O14P10Q7S-13T11U4V-7X-6Y-3Z-9a4b4e-13f-5g-5h-14i-9j9k-3n10o4p-3q-6r5
^ quedaron	n7q3
^ quedo	K4a5j5n11o-6q4
^ quien	A-4B20C-4F-4G-4H-3I8M14P-3T-3V4W7a9d-4e-5f-9h-8i-3j-3k-3l-4m14n6o-3q-3r16
^ quienes	I3m9
^ quiere	C3d7e6f4p8
^ quieren	d3f3
^ quiero	A-3B-3D6F7G4H6I-3M-6P3Q-6R5T-3W8X-4Y5a-4g3h8i-3j5k4m-4n-4o-5p-4q4r-8
^ quisiera	c6j7
^ quita	W8X9h-5l9q10
^ quitale	F-4G6W4X6q9
^ quitar	G3h3l11q-4
^ quite	Y4
^ quiten	N5
^ quitenme	X3
^ quiubo	O12
^ ramiro	l5
^ rastrea	M4
^ rastreame	M10
^ raul	l3
^ reajusta	E8
^ rebaja	G8
^ rebajale	G4
^ recarga	F4
^ rechaza	A3
^ rechazo	A6
^ recoge	G3
^ recortale	G7
^ recuerdame	L6P3
^ redime	d3
^ redimir	d7
^ reduce	G4
^ reembolso	e15h-3
^ reenviale	R3
^ reenviar	R4
^ regalale	F11G-3W6
^ registra	f7h9k9q-3
^ registrale	h4
^ registrame	W6g6h8
^ registrar	f4h3
^ registro	B5f12g6n-4
^ regresa	E3e6
^ regresame	Y4
^ regresaron	e4
^ regreso	e3i7k7
^ reintenta	n15
^ relacion	U3m5
^ remueve	G5l3
^ renta	h3
^ renuncio	N4l10
^ repite	i17n-7q-3
^ repitela	i7n11
^ repiteme	T4
^ reponle	F4
^ reporte	B5H18
^ requiero	U3W4j4
^ resta	G12
^ restale	G7d3
^ restaselos	G5
^ restituyele	F4
^ resumeme	H6
^ resumen	H15
^ retira	G6q7
^ retiro	G3
^ reversa	q5
^ revertir	q7
^ revierte	q15
^ reviertela	q10
^ reviertele	G9
^ revisa	C8
^ revisame	B4P4
^ revoca	l4
^ sabes	T4W3
^ saca	G8H4N4d-3l4
^ sacala	q9
^ sacale	f3
^ sacame	H7l4m3
^ saldito	C6
^ saldo	C13F-3G-3W9b9d-4h-5p9
^ sale	V3o22
^ salio	e8n-4q8
^ saludos	O17
^ saquenme	N3X4
^ saul	l3
^ se	C-7F-6G6I3J-6N-3P-6S-6T-7V-4W-7X-4Y-3Z9a8b-3c-5g-4h4i4j5k3l5m-5n16o4p-5q9
^ seguimos	V13
^ segun	C4b3
^ selene	l4
^ seria	b4n3
^ servicio	h4
^ si	A5H-3J-3K-3L17N-3Q14S-5T-3W-4Y17a10c-3d-6e-3g5h-7i-4j-3k-3l-3n21o-3p-3
^ siempre	D9q6
^ sign	g11
^ sigo	D3H4n4
^ sigue	a-3h3j6l-3m8n18
^ siguiente	V21
^ silencio	X9
^ sin	J8K3X9p3
^ sobran	G3
^ socios	I8
^ sofia	l3
^ solicito	N6R4Y3c7g3
^ solicitudes	A3
^ solo	J5U5X5
^ son	D6J4a-3h14o7r3
^ sorry	Z7r7
^ sospecho	B4
^ soy	P-3T11b8c4g7
^ sra	C6
^ stop	X19o-3
^ su	E6h-5i4j5p16
^ sube	C-3E-3F5L4f3h4k5
^ subele	F7W7
^ subeme	W3h4
^ subir	F6h5
^ suma	H5k3
^ sumale	F4h4
^ sumame	W3f3
^ sumar	F5h5k4
^ super	o16
^ sus	d3h-4i4
^ suspende	X4l3
^ suspendida	l4
^ t	h5
^ tacha	q10
^ tambien	i3
^ tania	l4
^ tantito	S11
^ te	J3O-3S4T-3a10h12n-3o19q3r-3
^ telefono	C3b6p7
^ tendra	C5j4
^ tenemos	j4k4
^ tengo	A4I3K4T-3V5W3a6b3d-5h7i-3j-3k4n3o-4r-3
^ ticket	M3P3h9
^ tiene	C7G6c4q3
^ tienen	c6j18
^ toca	V8
^ todas	K4P3
^ todavia	A3D-3J-3K4S3b5g4j6n10
^ todo	B6P8n14o-6q4
^ todos	P3
^ toma	d6
^ tomale	d4
^ tons	H3a3b4o4
^ top	I5
^ toque	J-4Z7
^ total	H8I9U4
^ totales	H12
^ trae	C5G4K4a13d4h-3i3q-3
^ traeme	a7
^ traen	e4j4
^ traia	D4E3
^ traigo	D3V3h4j4
^ trajeron	a7e3
^ trajo	e3
^ transfiere	W7
^ transfiereme	W3
^ tu	r9
^ tumba	G4
^ tumbale	G7
^ tuve	l3
^ ubica	M4
^ ubicame	M4
^ uff	a8
^ ulises	l3
^ ultimos	H6
^ un	C4E-3L3S18V4a-3c3e3f8h8n-3o-3p-4q-4
^ una	H-3L4V13a-3d-3e11h10i10o-3q-5
^ undo	q18
^ uno	V5h3
^ unsubscribe	X13
^ ups	Z12q7
^ usa	C-4F-3G-4W4d19
^ usale	d6
^ usar	d16
^ usted	r5
^ uy	Z9a6n-3q4
^ va	C-3G-3V17a7d6f-3h6l-3n-3o26
^ vale	o15
^ vamonos	V4
^ vamos	f4h7
^ van	h6i-3j11
^ ve	C5
^ venden	j17
^ vendi	h11n-4q11
^ vendimos	H3
^ vendo	a10
^ vengo	e3g4
^ venta	H-3M-5e4h17n4q7
^ ventas	H20K12U-6W5h-4
^ vente	a8
^ ver	A8B17C18D-3E-3H-5I7K8O-4P10T-4V-5W-4a-5b11d-4f-3h-3m19n-5o-6p-4q-3
^ vi	P4a3g4
^ vieja	a6
^ viene	d6e5f5
^ vientos	V4o9
^ vino	e3
^ viste	a6
^ volvi	D3h-3q4
^ volvio	i7
^ voy	A3S12a-3h9k3
^ vuelvan	Y4
^ vuelve	Y3i4n4
^ what	T8n3
^ wrong	Z10
^ y	B-3C5D-8E-4F-3G-3H5I-3K-3L6M-3O-4P-4Q11S-6T15U7W-4c-3d-4e-4f-3g-3h-5i6l-3n18o-6p16q-5r15
^ ya	A3B-3C-4D5E-7F-9G-5H3J5K-3L-9M-6N3O7P-5Q-8R-4S6U9V11W-9Z-7a9b7c-3e-3g-3i-6j4n17o9p5r-7
^ yo	D3H-3J6L-5S3U9g5r3
^ zas	o16
^ ☎	C16h22q-3
^* #*	C-8E-5F12H10M-3S3W-3a16d-4e-3f-3h20i3n-5o8q-5
^* &*	h8
^* a*	D-5E3G-3H7J-5K-4M3N-4O-4P6T6U9V3W-10Y-4Z-5a6b3d-4e-5f-9g-4j6k-6l-4m4n6o8p9q-6r5
^* abon*	F6d-3h7
^* abre*	W11f8g4h5j5
^* abri*	V3g5h5
^* acab*	b3d-4g4h9
^* acep*	j10n11
^* acre*	F7G-3h4
^* acti*	B8H-3X-3Y12m-4
^* actu*	E10n4
^* acum*	C6h3
^* adio*	N5l4o10
^* afil*	f10g9h-3
^* agar*	f3
^* agen*	c15o-3
^* agra*	o7
^* agre*	C-3F9Y4f11i5k12
^* agua*	S19a-3j4
^* ah*	n3o15
^* ahi*	D3S5V4a3h4o3
^* ahor*	S16T-3V13Y7a-3h3i-4q-3
^* ajus*	E26F6G5
^* al*	L5S18V-4a-3d-3i15n-4
^* alca*	C5
^* algo*	K5
^* algu*	B3D5K5c4n4
^* alo*	O25
^* alta*	I4f16g5h-4k15
^* alto*	X19
^* anad*	f4h4k4
^* anda*	V6
^* ando*	H6L-3S9T5a4b5h3o-3
^* anot*	g10h13
^* ante*	Y5n4p5
^* anul*	q23
^* apag*	X10Y-3a4
^* apar*	K3j3n8
^* apen*	f3g3
^* apli*	G4W-3d19
^* apoy*	F4
^* apro*	A11
^* apru*	A27o-3
^* apun*	W4f11h15
^* aqui*	g3h10
^* arra*	V3
^* arre*	E4j3o13
^* ases*	c12
^* asi*	J11n3o3
^* aten*	c3
^* audi*	B8H-3
^* aume*	F6W4
^* aun*	S7
^* auto*	A11F5W6Y5k6q-3
^* auxi*	T16
^* avis*	X3Y14o-3
^* ay*	Z13q11
^* ayer*	D-3H3a9b4n-4
^* ayud*	C3T29o-3
^* baja*	C-4E-3F-5G11W10X19a-3d6h-4j-3l17o-3
^* bala*	C5H9b4
^* band*	A4
^* bast*	X7
^* bend*	o13
^* bita*	B14
^* bloq*	W4l4n4q-3
^* bnas*	O6
^* bomb*	h3
^* boni*	F16G-3O12h-5
^* borr*	G4H-5N19W13Z8a-3h-4n-3o-4q20
^* brav*	o15
^* buen*	O25V9a-4b3g4n-3o10q-3
^* busc*	M22h-4n-3q-3
^* bye*	o10
^* cada*	D3L5X4b-3
^* cadu*	L12
^* caje*	m13
^* camb*	C-3D-3E7F-4V5W14d9g4
^* canc*	G3N7W3X15Y-3d-3h-3n-3q20
^* canj*	F-3d38h-4o-3
^* capt*	h10q3
^* carg*	F11G-3h5
^* cast*	G3
^* cayo*	n7
^* chat*	Z5
^* chec*	B3C14M5W3b3d-3h-4m14
^* chid*	a-3o21
^* chin*	Z4q5
^* cier*	H11N7W4
^* cifr*	H7
^* clie*	I17f7h3
^* clon*	i9
^* cobr*	D5V-4b-3d17h18i-4q4
^* codi*	R3
^* coma*	T10
^* como*	A-3B-3C-3E-3F-3H15I-3J-4K-3L15M-4N5P-5Q18R3S-4T13U11V-5W-5Y-3Z-3b-4d6f-5g9h-11i-5k-7l-4m-4n5o-4q-4r8
^* comp*	E5F7R3W-3a6d-3h19q-3
^* comu*	c13
^* con*	D-4H-4L7P-4Q4R6S-3T-3U6V-3W-4c5d5i6j-4p6q-4r6
^* cone*	W5c3
^* conf*	n18
^* cong*	l3
^* cons*	C14b9d-3h5
^* cont*	V9Z3k16
^* copi*	i9
^* corr*	C-3E12W7l9q4
^* cort*	F-3G3H21l5
^* crea*	f15k5
^* crei*	Z6
^* creo*	n3
^* cta*	H6
^* cuad*	E9
^* cual*	I6K5L4M4T8U4W-6a-3e-3h-3j8n9p3q-5
^* cuan*	A7B5C4D-6E-4F-5G-3H8I10J-4K6L5M-4N-3O-4P9Q-5S7T-4U11V-5W8X-4Y-5Z-3a6b6c-4d-8e-4f-5g-3h-10i-4j7k-4l-4m10n6o-7p7q-7r-4
^* cuen*	H7j4
^* da*	f7l7
^* dale*	A10G-4V3W4h3k6l3n3o-3q5
^* dame*	B5E-3H7I5L-4M5N5P4Q-3R3S8T4U3V-3W10a-4d4f-4g3h-5j-3l-4n-4o-3
^* dan*	j6
^* dar*	F7f8k5
^* darl*	F3
^* de*	C-5D-6E-3F-3G-3H3I3L5O-3P8Q9S-3U4W-7Z-3a-5c-3d5g-3h-5j-7k-3n11o20p-6q-5r15
^* debe*	C5E3
^* debi*	G5q8
^* deja*	E14F-3H-3J16S22V4X9a-3h-3n-4q-3
^* deje*	J3V3X5
^* dejo*	G4c3l6n6
^* del*	H16
^* dele*	N7q3
^* deme*	b4
^* denl*	A5
^* depo*	W5
^* desa*	D5G3X7Y-3l15n-4q7
^* desc*	F-3G14d15h-5l10
^* desd*	H5P5
^* dese*	W3c5d4
^* desg*	P7
^* desh*	N8l5q24
^* desp*	S17V3W4d-3l6p7q-3
^* desr*	q10
^* desu*	X12
^* deta*	P5
^* devo*	G4e26h-3
^* devu*	F4G-3e7q7
^* di*	D6
^* dia*	H16h-3
^* dice*	H-3Q-3a4d3i3p6q3
^* dict*	p3
^* did*	n17
^* diga*	C4b4
^* dije*	g3q5
^* dile*	a11p3
^* dime*	B3C6D-3E-3I5L-3T7W7a-3b8d-4h-3j-3m5p4q-3
^* dios*	o12
^* disc*	O8Q3Z4j3q-3r3
^* dobl*	W10q3
^* don*	h3
^* dona*	d4
^* dond*	A-3L3P-3Q18U-3a3d7h-5j10n8r-3
^* duda*	n7
^* dupl*	i19q-3
^* echa*	E-3F3H4W-3d3p3q7
^* eche*	V4
^* edit*	E19
^* el*	A-5D7F-4G-3H3I-4J5K-3L3O-3P4Q-3R-3Y-3Z-5a10b-4d4e4f-4g-3h5m12o-4q6r-4
^* elim*	F-3G8N17l8q6
^* ella*	i3
^* elvi*	l3
^* empl*	m12
^* en*	C-3F-4G-3H-7K-3L6P9Q6S14T8U6W-4a-5b3c-3h-4j-3n11o-6p8q3
^* enco*	M4
^* encu*	M5
^* ener*	H4
^* enla*	R5
^* enli*	K8P3U3
^* enmi*	E5
^* enro*	f13
^* ense*	H5I8P3Q9T3b3l-3n6q-4
^* ente*	n-4o26
^* ento*	n8
^* entr*	k7n9
^* equi*	Z3q4
^* era*	J3Z9h-4l4n-3q21
^* eran*	q14
^* eres*	o18r20
^* erne*	l6
^* es*	D6J3L5Q5c3f4j-4k-3n-3q3r15
^* esa*	J5V3Z9q10
^* ese*	D5E4J3M3a5h-5i5l4n-5q6
^* eso*	D3G3Z7o19
^* esos*	G3J3
^* espe*	S22V-3
^* esta*	E7H9J-4K-3O8P3S-3T-3U-3V-4W-3a4c8d-3j10l-3m4n3p-3q4r-4
^* este*	f4h3k3q-3r9
^* esto*	D5H4J3T10X3h3n-3r4
^* exce*	O7o16
^* exis*	A3K3L4M8h-3
^* expl*	Q4T16
^* ey*	O27a-3o-3
^* fact*	W6
^* fall*	n11
^* falt*	D9a5h-3i3k7
^* favo*	E6
^* feli*	O8a11
^* fija*	E3l3
^* foli*	M6h5
^* fue*	B4Z4n14o6
^* fuer*	n3q4
^* fui*	h4
^* gana*	a6
^* gano*	F4a3
^* gast*	d5
^* gene*	R4h5
^* geni*	o10
^* gent*	c10
^* gera*	m9
^* gere*	m5
^* good*	O10h3
^* grac*	o21
^* habi*	Y3f5k8
^* habl*	c6r7
^* hace*	D3P8a6b-3j11
^* haga*	V4f3g7j4
^* hast*	L5j6o9
^* hay*	A12D-3G3H-6J-5K6L5M7O-4P-4Q8S-4U-5V9W-6X-3Y-3Z-3c13d-6e6g-3i-4j17l-4m-4n-3o-6p-3
^* haz*	C-3E7H5W12d4h-3
^* hazl*	W3f5n6
^* hazm*	H8I4R5W14e3g4n-3o-3
^* help*	T19
^* hey*	O25b3
^* hi*	O27o-3
^* hice*	e3
^* hiel*	h4
^* hijo*	Z3n3q8
^* hist*	B8P11
^* hola*	O39a-3b5g4h9o-4
^* hora*	j14
^* how*	C4Q6U3b5p6
^* hoy*	D3H3S4a12d6j4k5l9n-3q-4
^* hubo*	M4n4
^* i*	h3q4
^* iba*	Z14
^* idem*	i24o-3
^* iden*	r22
^* igno*	Z9
^* igua*	E4i10o9q-3
^* impr*	W15
^* inac*	l5
^* inco*	k6
^* incr*	E-3F8
^* indi*	L4T6
^* info*	H7M4
^* ingr*	h6
^* inha*	l4
^* inic*	T11h3
^* insc*	f13g9h5
^* inte*	n9
^* invi*	R12
^* is*	n12
^* jaci*	l3
^* jaja*	Z4a10n-4o24r5
^* jalo*	n6
^* jeje*	a13
^* jona*	R3
^* jose*	l6
^* junt*	W13
^* karl*	l4q-3
^* kedo*	n12
^* kevi*	l4
^* kien*	M6r19
^* kier*	I3T3X-3Y4e5f5j5
^* kita*	G6X6n-3q4
^* kite*	N6X3
^* la*	B-6D11F-3H7I3J-8M4N-4O-4P6R3S-8U-4W-5X-3Y-3Z-4a5b-4e3f-8h7i8l5n10o-8p-3q12r-5
^* las*	H5K12L7P6U3n-4
^* le*	A-3B-4D5E3F3H-4I-3J-6L-4M-3P-4Q-7R-3T-5W-5Y3Z9a4c-3e6h3i5j-4k-3l4n11p9q10r-3
^* leem*	n6
^* les*	D6
^* libe*	A7
^* liga*	R6
^* link*	R5
^* liqu*	l7
^* list*	I9K8T4V9a-3h-3l-3m10n-3o14
^* llam*	c9
^* lleg*	h3
^* llev*	a5h3i4n10
^* lo*	C6H9L4Q-3S3U8Z3a-3d-5h-3i4o5q5
^* loca*	M6
^* log*	B9
^* lore*	k6l5
^* los*	B8D-3I11L14W-4X4Y-3a-3d4e3h-5j-4m5p4
^* lueg*	S17a4n-4
^* m*	T8q7
^* ma*	a6
^* mana*	S15a10j3k4o-3
^* mand*	G-3H8Q-4R6S-3W10X-6Y11a5c6d-5f-3j9m-3n3q-3
^* mane*	j8
^* marc*	c6
^* mare*	T3
^* marq*	c5
^* mas*	S14
^* mayr*	k3
^* me*	D9F-3H-5I-5J-7N5O-6Q-3R-4T3U-4V-3W-9X4Z4a3b6e4g8i-7j7l-3m3n6q8
^* mejo*	J7q4
^* meno*	F-3G12X3
^* mens*	Z5
^* menu*	T22
^* mesa*	h7
^* meta*	W3h3
^* mete*	C-3F6G-3W-3Y3d3f9h11k6
^* meti*	i-3q9
^* mi*	B-3D7J-3L-4M-3N-3O-4P6Q-3S-3U20V-4W-8Z4a6b14d-4i-3l5m10o-7p-4
^* mien*	n4p3
^* mira*	C9a10q3
^* mis*	H-4I9O-3P19U13a-4b21h-4m8n-4o-4q-3
^* mism*	h-4i13
^* mita*	d4
^* modi*	E8W7
^* mone*	C6
^* most*	m6
^* movi*	B7P13m-3
^* much*	X6o5
^* mues*	H-3K7P7m8
^* muev*	W4
^* muy*	O10o19
^* nada*	J24o-5
^* nadi*	J5X3
^* nece*	C5E5L-3M3Q-3T4a-3c7d-3h4j5k4q-3
^* next*	V22
^* ni*	J14X5h-3o4
^* nieg*	A6
^* ning*	J19
^* nive*	E5
^* no*	A4B-5C-5D10H-3I-6J20K-5L-9M-3N4O-5P-6Q-3S3T15U-7V-8W-9X15Y-4Z8a6c5d-10f6h-3i-4j-6k-6m-3n11o-5q11r5
^* noma*	D5H3J8L-4T5U3X4b3n-3
^* nomb*	I3m6
^* nos*	S-3V3a7e8h-3l3o9
^* nota*	e4h5
^* nuev*	V12f10h9k6n-3
^* nume*	I7h6
^* nunc*	D3T3g4
^* obse*	F4
^* ocup*	C4R5c4d7f6h4j3
^* oiga*	H3b4
^* ok*	V4n-3o40
^* olvi*	J3M3N9
^* opci*	T7
^* oper*	c18
^* ora*	V3n6
^* oral*	V4o17
^* orit*	S12
^* otor*	A3F8
^* otra*	D3H-3J-6R3S-3V21Y4Z3h-3i13k7n3o-3q-3
^* otro*	F6V16i6n-3q-5
^* oye*	D-3H3I4J-4K4L-3O16S-3W-3a6b6h-3i-3n6o-3q3r4
^* paga*	C-3W13d18
^* pago*	d9q3
^* pagu*	D10
^* pal*	F4
^* pame*	l6
^* para*	L3Q9T17Z-4g4h4p-3r-4
^* pare*	X15
^* pasa*	A5E-4F-4G-4H3K4L-3Q-3S-3U3V8W11a4b3c4d-4f-3n-5o-3
^* pase*	V4a11c3
^* paso*	n17
^* pend*	K6n4
^* pera*	S18
^* perd*	Q3Z12n3q3
^* perf*	h3o19
^* perl*	A4
^* perm*	A5S11k4
^* pero*	n4
^* pers*	m4
^* pesi*	D11
^* pide*	W12
^* plat*	H5
^* pobr*	l3
^* podr*	c5
^* pon*	E9W3k5l3
^* pong*	W5q3
^* ponl*	E6G3I-4W5f7i5
^* ponm*	A-4F-3H5W11Y6g8k4
^* por*	A5D11F4G-4J4L10T-3a-3l3q-4r6
^* prec*	j10
^* pref*	N4
^* preg*	C3P3j4
^* pren*	X-3Y11a6
^* pres*	W12a5
^* prim*	S5
^* proc*	d5e3
^* prox*	V7
^* prue*	n6
^* pued*	L6Q6T-4b-4c9f3i3n8
^* pues*	p5
^* punt*	C23E-3F-3L-3W3b8d-3p4
^* pura*	D10n-3
^* puro*	X4a4h3
^* puse*	n8q5
^* que*	A4B5E-3F-4G-5H6J-4K8L8N-5O13P11Q6S-13T10U4V-7X-7Y-3Z-9a5b4e-13f-4g-5h-14i-9j9n9o5p-4q-5r4
^* qued*	J4K11a4j6n16o-7q5
^* quie*	A-6B11D5I5J-3K-4L-5M7O-5Q-8R5S-4T-5V4W8X-6Z-4a4b-3d3f-3i-5l-5m8o-8r8
^* quih*	O14
^* quis*	c7j6
^* quit*	F-6G9N5W10X14a-3f-3h-3l15n-3o-4q16
^* quiu*	O14
^* rami*	l6
^* rast*	M12h-3
^* reac*	X-4Y8
^* reaj*	E8
^* reba*	G12h-4
^* reca*	F5
^* rech*	A12n-4
^* reci*	a5j7
^* recl*	d12
^* reco*	G9n5
^* recu*	L5P4
^* redi*	d9h-3
^* redu*	G9
^* reem*	e16h-3
^* reen*	R9
^* rega*	F11G-3W7
^* regi*	B5I-3J-4Q-4S-3V-4W4f18g13h17k7n-4q-3
^* regr*	E3T3Y3e8h-4i5k6q8
^* rein*	n12
^* rela*	m4
^* remu*	G6
^* rent*	h3j3
^* renu*	N6l9
^* repa*	j4
^* repi*	T3a-3h-3i23n15o-4q-4
^* repo*	B6F4H20
^* requ*	U3W5j4
^* rest*	G18h-4
^* resu*	H20
^* reti*	G9N6q5
^* reve*	q13
^* revi*	A-3B4C9G7P3h-3q18
^* revo*	l5
^* rube*	R3
^* saba*	a5j-3
^* sabe*	T4W3b3
^* saca*	G8H11N3d-4h-3l7q9
^* sald*	C16F-3G-3W9b9d-4h-5p7
^* sale*	o23
^* sali*	e10n-4q8
^* salu*	O25
^* saqu*	N7X5
^* saul*	l3
^* se*	A3C-7F-5G5I3J-6L3N-3P-6S-6T-6V-4W-7X-4Y-3Z10a8b-3c-5g-3h4i3j5l4m-5n15o3p-5q7
^* segu*	C4V10b4h-3
^* sele*	l3
^* seri*	b3n3
^* serv*	h5
^* si*	A6B-3D-3H-3J-3K-3L18N-3Q13S-5T-4W-4Y17a9c-3d-6e-3g5h-7i-4k-3l-3n20p-3q3
^* siem*	D9q6
^* sign*	g12
^* sigo*	H4n5
^* sigu*	V16a-3j6l-3m7n15o-3
^* sile*	X22
^* sin*	J9K4X8p3
^* sirv*	L4
^* sobr*	G4L4o5
^* soci*	I9
^* sofi*	l3
^* soli*	N5R3c7g3
^* solo*	J6U5X5c3
^* son*	D10J4a-3h14o7r3
^* sorr*	Z7r7
^* sosp*	B5
^* soy*	P-3T10b8c4g7
^* sra*	C6
^* stop*	X21o-4
^* su*	E6V-3h-6i4j6p15q3
^* sube*	E-3F10L4W9h7k6
^* subi*	F6h6
^* suma*	F7H5d-3f3h8k7
^* supe*	o14
^* supr*	N8
^* sus*	h-3i3
^* susc*	X-4Y5f4
^* susp*	A-3X6l7
^* t*	h5
^* tach*	q9
^* tani*	l5
^* tant*	S11
^* tard*	n7
^* tarj*	C3
^* te*	J3O-3S3T-3Z3a10h11n-4o19q3r-3
^* tele*	C3b7p6
^* tend*	C5b4h-3j6
^* tene*	j5k4
^* teng*	A4D3I3K5Q-3T-3V6W4a6d-5h7i-3j-3k4n3o-4r-3
^* tick*	M3P3h9
^* tien*	C6G4W-3c10j16
^* tint*	h3
^* toca*	V8
^* toda*	A4D-3J-4K7b5g5j5n9o-3
^* todo*	B7P11n12o-5q3
^* toma*	d10
^* tons*	a3b4o4
^* top*	I6
^* toqu*	J-4Z6
^* tota*	H16I10U3
^* trae*	C4G3K3V3a14d4e4h-4i4n-3q-3
^* trai*	D7E3V3h3
^* traj*	a5e6
^* tran*	F-3G-3W16
^* tras*	V-3q6
^* tu*	n3r7
^* tumb*	G11
^* tuve*	l3
^* ubic*	M8
^* uff*	a10
^* ulis*	l3
^* ulti*	H5n4
^* un*	C4D3E-3L4S19V4a-3e3f7h7n-3o-3p-4q-5
^* una*	H-3L4M3V12a-3d-3e10h11i9o-3q-5
^* undo*	q19
^* uno*	V4h4
^* unsu*	X10
^* ups*	Z11q6
^* usa*	C-4G-4W4d18
^* usal*	d20
^* usam*	d5
^* usar*	d13
^* uste*	r5
^* uy*	Z11a5n-3q4
^* va*	C-3G-3S-3V16a7d7f-3h7n-4o24
^* vale*	o16
^* vamo*	V6f4h6
^* van*	h5i-3j11n3
^* ve*	C5
^* vend*	L-3a7h10j14n-4q9
^* veng*	C3V3g3
^* vent*	H16J-3K11M-6Q-3U-6W5a6e3h12i-3q5
^* ver*	A6B17C18D-3E-3H-4I7K8O-4P9T-4V-4W-3a-4b10d-4f-3h-3m16n-5o-6p-4q-3
^* vi*	P4a4g5
^* viej*	a6
^* vien*	d8e5f4o10
^* vino*	e3
^* vist*	a7
^* volv*	D3T3h-3i7q3
^* voy*	A3S13a-3h7k3
^* vuel*	Y9i3q8
^* what*	T8n4
^* wron*	Z8
^* y*	C4D-8E-4F-3G-3H5I-3K-3L7M-3O-4P-4Q12S-7T14U6W-4d-5e-3f-3g-3h-5i7l-3n19o-5p15q-6r14
^* ya*	A3B-3C-5D5E-7F-9G-5H3I-3J6K-3L-9M-6N3O7P-5Q-8R-4S6U9V11W-9Z-6a8b7c-3e-3g-3i-6j3n17o8p6r-7
^* yo*	H-3J6L-4U9g4r3
^* zas*	o18
^* ☎*	C16h23q-3
a	C-3F5G3I-5K-5N-3O-9P-8R4S-3T-6V-5W8a6f8j4k10l11m-5o-6
a #	E13G-3H4W9a-3d-6f3j-3k3n-3q7
a $	a24
a acumular	g4
a algo	A5
a alguien	B-4G7Q7Y3f6k5
a apuntado	I4
a araceli	k4
a autorizar	A-3Q5
a beto	k3
a brayan	k5
a brenda	W3
a caja	k4
a cambiar	N3
a canjear	Q5d8
a captura	h6
a casa	S6
a ceros	E6
a chava	l3
a chelo	i3
a chema	l4
a chole	G3
a cliente	F5g4
a clientes	c7
a cobrar	L3d5k5
a cocina	l3
a comer	a7
a como	H11L5Q-6W3e-3j6n-3q9
a comprar	C5
a cruz	k4
a cual	M4
a cuanto	b8n-4p9
a cuantos	U3m4
a cubrir	C3
a dar	L3Q4k3n3
a darme	R3
a de	r3
a decirme	Y3
a descontar	d3
a devolver	e9
a domicilio	L3j7
a don	F7G5W-3h4k4n3
a dona	D4F7W3h4q-4
a donde	r3
a dormir	H3
a edgar	l4
a edith	k3
a efrain	l6
a el	i7p6q3
a ella	p3
a emanuel	R3
a empezar	f4g3k3
a entrar	n4
a ernesto	l13
a esa	J3W5i3q3
a escribir	X3
a ese	B3W5i5p4q-3
a esta	E6d3h-3
a estar	l3r3
a este	B6W6f3i4
a esto	T7
a eulalia	E4
a favor	E-4F10d3
a fer	f6l7
a fermin	l3
a fernanda	R4
a gastar	d8
a gerente	k5
a hacer	P3d4n7
a hoy	H4
a hugo	R3
a intentar	n3
a ir	D4a5
a ivan	l3
a ivonne	l8
a jazmin	l5
a joaquin	k7
a jonathan	B5
a juntar	f6
a karla	R3
a la	A3B8E8F8G3H-5J-5M-9Q3R-5T-4U-4W5X-4Y4d-5e-3f8k3m-5r-3
a las	S4U3X8Y3a6h-5j7l3n-3
a laura	l8
a liquidar	d4
a lleva	e4
a lo	A3V6n-4q4
a lorena	l12
a los	I8L-3N5U4X4Y3a-3b5f9g4h-4o-3
a lucha	F4
a mandar	n5
a mano	F6h3
a marcos	l8
a maribel	l3
a media	Q5
a medias	K5n3
a mediodia	M4j4
a meter	J6
a mi	B-3C-3E-3H-6L4P-5R5S3T-3W10X3Y3Z6a-3b-3c-3d-3f5g-4h6j-4k6p-3
a mireya	k3
a mis	I3b3f3k3
a monterrey	l3
a nadia	l7
a nadie	J6
a nestor	l3
a nombre	M3f5m-3n3q8
a ofelia	l7
a omar	l3
a otra	D3l4q4
a otro	V3c3k8
a paco	l3
a pagar	h11
a pamela	B4
a parisina	H4
a partir	L7k4l5
a pasar	Q3j3
a paso	L3
a paty	G6
a pedir	a4
a pedro	l7
a perla	J3R3W4
a poco	r7
a poncho	R5
a poner	j4k3
a preguntarle	S4
a prueba	l3
a que	B10H-4M16P3a3h-4j13l-3n4q-6
a querer	a6
a quien	B-6M10Z6c4h-3i3m6n6
a quienes	B3m5
a regina	k3
a registrar	B5h3n4
a regresar	e8
a revisar	A3n3
a rigo	A4W3
a romulo	F6
a rosaura	h4
a salir	a3
a seguir	Q3
a ser	k4
a su	G3W4X4d-4i5j3k-3n-3
a tavo	A3
a tener	j3k4n9q-3
a ti	Z8a4
a toda	o5
a todas	W4n3
a todo	o16
a todos	I-3O4W11
a trabajar	W3k7
a traer	S4
a tu	a13
a ulises	k4
a un	B3D3E-3F11G5Q9V3d-5k7l3q-4
a una	F5G4Q7R4W-3c3f5k6
a usar	Q3d9
a usted	Z3
a vane	l3
a vender	h4k7
a ver	A8C5E-3F-3H8I-3P7S-3T10U8a-6b6d-5f-3i-3j-5k-4l-5m6n8o-3p5q-4
a verme	A4
a volver	l4
a wendy	W4k4
a yadira	W4k4
a yareli	k4
a ☎	G7h10
a* #*	E14G-3H4W8d-6f3n-3q7
a* acum*	g4
a* agar*	k3
a* algo*	A4
a* algu*	B-3G8Q7Y3f5k4
a* apun*	I4
a* arac*	k5
a* aten*	c3
a* auto*	Q5
a* bloq*	X4
a* bray*	k4
a* bren*	W3
a* caja*	k4
a* camb*	N3d3
a* canj*	Q5d8
a* capt*	h6n5
a* casa*	S6
a* cero*	E7
a* chav*	l3
a* chem*	l3
a* chol*	G4
a* clie*	F5c6g4
a* cobr*	L3d3k5
a* coci*	l3
a* come*	a8
a* como*	H11L5Q-6e-4j7n-4q10
a* comp*	C5
a* conc*	F3
a* cruz*	k4
a* cual*	M4
a* cuan*	b8m3n-4p8
a* cubr*	C3
a* cuen*	d3
a* dar*	L3Q4k4n3
a* de*	r4
a* debe*	F3
a* deci*	Y3
a* desc*	d3
a* devo*	e10
a* domi*	L3h3j8
a* don*	F7G6W-3h5k4
a* dona*	D4F7W3q-4
a* dond*	r4
a* dorm*	H3
a* edga*	l4
a* edit*	k4
a* efra*	l5
a* el*	i7p5q3
a* ella*	p3
a* eman*	R3
a* empe*	f4k3
a* entr*	n4
a* erne*	l13
a* esa*	J3W4i3q3
a* escr*	X3
a* ese*	B4W5i5p4q-3
a* esta*	E7h-3r5
a* este*	B6W6d3f3i4q3
a* esto*	T9
a* eula*	E4
a* favo*	E-3F9d4
a* fer*	f5l6
a* ferm*	l5
a* fern*	R3
a* gast*	d9
a* gere*	k6
a* hace*	P3d4n7q3
a* hoy*	H4
a* hugo*	R3
a* inte*	n5
a* ir*	D3a6
a* ivan*	l3
a* ivon*	l7
a* jazm*	l5
a* joaq*	k8
a* jona*	B4
a* junt*	f7
a* la*	A3B8E8F8G3H-5J-5M-8Q4R-4T-4U-4W6X-4Y4Z3d-4e-3f8j-3k5m-5r-3
a* las*	S4U3X9Y3a5h-4j6l3n-3
a* laur*	l9
a* liqu*	d3
a* llev*	d3e3
a* lo*	A4V5n-4q4
a* lore*	f4l10
a* los*	I7K3N6U5X4a-4b5f11g3h-3o-3
a* luch*	F3
a* mand*	Y3n8
a* mano*	F6h3
a* marc*	l7
a* mari*	l3
a* medi*	K5M3Q4j3
a* mete*	J7
a* mi*	B-3E-3H-5L4P-4R5T-3W11X4Y3Z5a-3c-3d-3f5g-4h5j-4k6p-3
a* mire*	k3
a* mis*	I3b3f3k3
a* nada*	q4
a* nadi*	J6l6
a* nomb*	C3f5m-4n4q9
a* ofel*	l7
a* omar*	l3
a* otra*	l3q3
a* otro*	V3Z3k7
a* paco*	l3
a* paga*	h13
a* pame*	B4
a* pari*	H4
a* part*	L6k3l7
a* pasa*	Q3j3
a* paso*	L3
a* paty*	G5
a* pedi*	a4
a* pedr*	l7
a* perl*	J4W4
a* poco*	n4r7
a* ponc*	R4
a* pone*	j5k3
a* preg*	C5S5
a* prue*	l3
a* que*	B10H-4M16R3a4h-4j13l-3n4q-6
a* quer*	a5
a* quie*	B-3H-3M9Z5c4h-3k-3m9n7
a* regi*	B6J6h3
a* regr*	e11n-4
a* revi*	A3n4
a* rigo*	A4W4
a* romu*	F5
a* rosa*	h4
a* sali*	a4
a* segu*	Q3
a* ser*	k3
a* su*	G4W5X4d-5e3i5k-3n-4
a* sus*	X3
a* tene*	j4k5n8q-3
a* ti*	Z8a4b3n3
a* toda*	W3o5
a* todo*	I-3O4W8o15
a* toma*	d3
a* tono*	k3
a* trab*	W3k7
a* trae*	S3
a* tu*	a12
a* ulis*	k4
a* un*	D3E-3F10G6Q8c3d-5k7l3n-3q-4
a* una*	F5G4Q6R3W-3c3f4k7m-3
a* usar*	G-3d12
a* uste*	Z3
a* vane*	l3
a* vend*	h5k6
a* ver*	A8C5E-3F-3H7I-3P5S-3T10U8a-6b6d-4f-3i-3j-5k-4l-5m6n9o-3p4q-3
a* verm*	A5
a* volv*	l5
a* wend*	W3k4
a* yadi*	W4k4
a* yare*	k4
a* ☎*	G7h9
aba*	F-4G9H3a3h-4q9
abaj*	F-4G9H4a4h-4q9
abaj* #*	G5
abaj* al*	F-4G6
abajo	F-4G8H3a3h-4q8
abajo #	G4
abajo $	H4a3q6
abajo al	F-3G5
abi*	a3e4j8l4n3
abie*	e4j8n3
abie* bloq*	l3
abie* la*	a5
abier*	a3e4j9n3
abierta	a3n4
abierta $	n5
abierta la	a5
abierto	e5
abiertos	j8
abiertos $	j4
abig*	l3
abig* ya*	l3
abiga*	l3
abigail	l3
abigail ya	l3
abo*	D4F16G6P9d-4h7
abon*	D4F16G6P10d-4h6
abon* #*	F16h-3
abon* a*	h4q3
abon* de*	F4
abon* los*	h5n4
abon* y*	P9
abona	F7P5
abona $	P3
abona de	F5
abona*	D7F7G7d-3h6q-3
abonale	F11h7
abonale #	F10
abonaron	D6G5n4
abonaron $	D9
abonaste	G4
abonaste $	G6
abone*	F6
abonen	F3
abonen #	F3
abones	F4
abones #	F3
abono*	P4
abonos	P5
abonos y	P4
abr*	C-3D-3E-3J-3L-3P-3Q-3R10S-4U-3V8W12a-6b-3c-3d-3e3f12g13h6i-3j21k7l-3n-7o-5q-7
abra*	g5k4
abrah*	k4
abraham	k4
abraham $	k4
abre	R6V4W8g5h6j3k3n-3q-3
abre la	R4W5j4
abre otra	W4
abre una	h3
abre usuario	k5
abre*	V3f9j11
abre* el*	j4
abre* la*	R3W6j5
abre* mone*	f7
abre* otra*	W7
abre* una*	V4h3
abre* usua*	k6
abrel*	f9
abrele	f9
abrele monedero	f4
abrem*	V4
abreme	V3W3
abren	j12
abren el	j4
abri*	H4O4R3S-3W5a-4e4f3g5j15n-4o-3q-4
abri* el*	j6
abri* en*	H6
abri* la*	W5
abri* mone*	g6
abrie*	N3j8
abrieron	N3j8
abril	R5
abril $	R5
abrim*	H6O4V3j5
abrimos	H3O6V4W3j6
abrimos $	O5j4
abrimos en	H6
abrio	e3
abrir	W4e3g7h5
abrir*	f5
abrirle	f3
abu*	D3a9
abue*	a8
abuel*	a8
abuelita	a8
abuelita $	a4
aca	O8k4
aca $	O8
aca cuantos	I3
aca en	k4
aca*	D-3F-3H-4I-3L-3Q-3W-3a5g4h6i10l4p11q6
aca* cuan*	I3
aca* en*	k5
acab*	D-3H-3I-3L-3Q-3W-3a6g3h7i10l5p12q6
acab* de*	C-4Q-3W-3b3g3h9i12p11q10
acab* el*	a3l7
acaba	h7i3p7
acaba de	h6i4p6
acaba*	a7d3i5q5
acabamos	i6
acabamos de	i6
acaban	T3h4
acaban de	T3h5
acabar	d4
acabas	n3q5
acabas de	q5
acabe	U3V4
acabo	b3d-4g3i4l6p10q5
acabo $	n4p5
acabo de	R3b3d-4g4i5n-3p6q7
acabo el	l6
acc*	B6N7P-3R11k9l9m12n-4q-3
acce*	B-3R11k10l10m12n-3q-3
acce* a*	R6k6
acce* de*	k3l3
acce* del*	R3
acce* elim*	l5
acce* este*	m5
acce* para*	R4
acces*	B-3R11k11l10m14n-3q-3
acceso	B-3R12k10l9m14n-3q-3
acceso $	l3m12
acceso a	R5k8
acceso de	k3l3
acceso eliminala	l4
acceso este	m5
acceso la	k3m3
acceso para	R4
acci*	B9Z4
acci* del*	B7
accio*	B8
acciones	B9
acciones $	B3
acciones del	B6
ace*	V3Y4a-3e3f6j14m3n8o-3
acei*	h4j4
aceit*	h4j4
aceite	h3j4
acep*	D4Y3e3f7h-3j12m4n5o-3
acep* tarj*	j7
acep* vale*	j5
acep* ya*	m5
acept*	D3Y4e3f6h-3j12m4n6o-3
aceptada	n15
aceptamos	j3
aceptan	j13
aceptan vales	j6
acepto	Y4f3m5
acepto ya	m5
acl*	J-3K12Q3S4n9
acla*	J-3K13S4n9
aclar*	J-3K13S4n8
aclara	K3n4
aclaracion	n5
aclaracion $	n5
aclarar	K9
aclarar $	K10
aco*	Q3i6
acor*	i7
acor* del*	i5
acord*	i7
acordo	i6
acordo del	i4
acr*	F8G-3h4
acre*	F7G-3h3
acre* #*	F7G-3h3
acred*	F8G-4h3n3
acreditale	F5
acreditale #	F4h4
acrilicas	h3
act*	B15E8H-6I8O-3X-8Y15a-3b8d-4h-4k6m10n-3q-5
acti*	B13H-5I7X-8Y18k5m11n-5
acti* de*	B8k3m-4
acti* el*	H-3Y5
acti* otra*	k4
acti* por*	B6
acti* su*	m3
acti* yese*	m5
activ*	B15H-5I8X-7Y17k6m11n-5
activa	X-3Y8m6
activa yesenia	m5
activala	k4
activala de	k4
activamelo	k4
activamelo otra	k4
activar	m3
activar su	m3
actividad	B18m-4
actividad $	B7
actividad de	B7m-3
actividad por	B5
activos	I8m8
activos $	I7m8
actu*	E8W4b9d-3n3p3q-3
actu* a*	E5W4
actu* el*	E5
actua*	E8W3b10d-3n3p3
actualizado	b3
actualizale	E6
actualizale el	E5
acu*	C8H3L14Q-4T-3W-4b10d8g3h3i-5j-4k-3m4n-5p14q-6
acue*	M3P3a4h3m6o5q-4
acue* a*	m3
acue* si*	m4
acuer*	P3a6m7o4q-4
acuerdo	P3h3m6o6q-3
acuerdo $	P4
acuerdo a	m3
acum*	C8D4H5L15P-3Q-4W-3a-4b10d9g3i-5j-3n-4o-3p14q-3
acum* a*	d5h-3
acum* de*	C4
acum* del*	H4p4
acum* desd*	H4
acum* el*	p4
acum* la*	C5d3
acum* los*	D5
acum* y*	d5
acumu*	C8D4H5L15P-3Q-3W-3a-4b8d10i-4j-3k-3n-4o-3p15q-3
acumula	L5h4
acumula $	L6
acumulado	C11H6P-3a-3b12d10h-4i-3p4
acumulado $	b10i-3p11
acumulado a	d4
acumulado de	C4
acumulado del	H4
acumulado desde	H4
acumulado la	C4d4
acumulados	p6
acumular	L4d-3g4h4
acumular $	L5Q-3g4
acumulo	L5p8
ade*	A4W7i3m9n-4
adel*	A5W7i4
adel* a*	A5
adela*	A5W7i3
adelante	A5
adelante a	A5
aden*	m9n-3
aden* emil*	m7
adent*	m10n-3
adentro	m9n-3
adentro emiliano	m7
adi*	N4l4o11
adio*	N3l4o12
adio* adri*	l5
adios	N3l4o12
adios $	o13
adios adrian	l5
adr*	l4
adri*	l5
adri* dale*	l4
adria*	l4
adrian	l4
adrian dale	l4
adu*	h3
adul*	h3
adul* #*	h3
adult*	h3
afi*	I8O-3f14g13h-5
afil*	I9O-3f14g14h-4
afil* a*	I5f13h-4
afili*	I8O-3f12g12h-4
afilia	f5
afilia a	f5
afiliados	I9
afiliados $	I5
afiliados a	I5
afiliame	f5g10
afiliame a	f6
afiliar	f6
afiliarme	g4
aga*	H-3S-3T6Z6a-3h-5i7l6n16o4
agai*	h-3i6n9
again	h-3i6n8
agar*	S-3T7Z6a-3d3l6n8o6
agar* cham*	l5
agar* con*	l4
agar* el*	Z6
agar* la*	T4
agarr*	S-3T6Z5a-3d3h-3l7n8o6
agarramos	l3
agarramos con	l4
agarrar rigo	k3
agarraste	n7
agarraste $	n3
agarro	T3Z6l4n6
agarro chamba	l4
agarro el	Z7
age*	c11j3
agen*	c11j4
agend*	j3
agent*	c14
agente	c14o-3
agr*	C-3D-4E-3F9G-3J3L-3V-3X4a-5c-3d-4f12h6i8k14n-7o19q-3
agra*	X5n-4o23
agra* la*	o3
agra* much*	o4
agra* por*	o5
agrad*	X5n-5o25
agradece	o7
agradeceria	X3
agradecido	o5
agradezco	o16
agradezco $	o5
agradezco la	o4
agradezco mucho	o3
agre*	C-3D-3F8G-3J3Q3V-3Y5a-3d-3f15h6i9k14n-3o-5q-5
agre* #*	F4W4
agre* a*	Y4f7k9
agre* el*	J5Q4q-3
agre* otra*	i4
agre* punt*	F7
agre* un*	f4
agre* una*	i5
agre* vend*	k6
agreg*	C-3D-3F10G-3J3Q4V-3Y3a-3d-3f14h5i9k15n-3o-5q-5
agrega	F8f6
agrega #	F3
agrega a	f7
agrega puntos	F8
agrega un	F3f3
agregale	Q3Y4f4h6i9o-3
agregale #	W4
agregale a	Y4f3
agregale una	i5
agregando	k3
agregando a	k3
agregar	f6k13
agregar a	k5
agregar vendedor	k7
agregues	J4q-4
agu*	S21a6h5i3j3q-3
agua	a10h4
agua $	a4
agua*	S22a-3i3j3
agua* que*	S6
agua* y*	e3
aguac*	i3j4
aguacate	i3j3
aguan*	S23a-3
aguanta	S12
aguanta $	S7
aguantame	S14
aguantame que	S6
ah	V5o15
ah bueno	o3
ah caray	n4
ah ok	o11
ah* buen*	o4
ah* cara*	n4
ah* ok*	o11
ahi	D4H-4N5O5Q-4S6T-4U-3V3W5X-3d6j-3k-3m9n-6o12q-5r-3
ahi $	N5O6P3V-4W3a-3d4h-3m12n-4o5
ahi nos	o4
ahi que	A3
ahi te	S4a5
ahi viene	V4
ahi voy	S3o3
ahi* esta*	a3o5
ahi* nos*	o4
ahi* que*	A3
ahi* te*	S4a5h3
ahi* vien*	V5
ahi* voy*	S3o3
aho*	B-4E-4F-4G-3H-4I-3J3L-6M-3O-3P-5Q-5S12T5V9X-3Y6Z-3a3b7c-3d6e-4g-3i10n3o-5p10r-4
ahor*	B-4E-4F-4G-3H-4I-4J4L-5M-3O-3P-5Q-5S11T6V10W-3X-3Y6Z-3a3b8c-4d6e-4i10n3o-5p11r-3
ahor* #*	V-3i10
ahor* comp*	a4
ahor* cuan*	b4p6
ahor* den*	W5
ahor* dice*	R3q3
ahor* el*	V5p5
ahor* en*	d3p3
ahor* la*	S3V6
ahor* me*	V3
ahor* mism*	l5
ahor* no*	J4S12
ahor* otra*	V9i-3
ahor* por*	i3
ahor* que*	K3T7V-6n5
ahor* sale*	a5
ahor* se*	k3
ahor* si*	Y9h5
ahor* tamb*	k4
ahor* te*	S3i3
ahor* una*	V8i-3
ahor* vien*	S4
ahora	C-5D3F-3H-4L-3Q-3T9V13Y7a-5e-3i11k3l-3n4o-3p12
ahora #	i7
ahora $	D-5T6V-5b3d4n8p11
ahora den	W5
ahora dice	R3q4
ahora el	V5p5
ahora la	D3V11
ahora no	S3
ahora otra	V6
ahora que	T8V-6n6
ahora quiere	f3
ahora se	k3
ahora si	Y7h5
ahora tambien	k4
ahora una	V8i-3
ahori*	J3L-3S14T-3V-5a6h3k-3l3m3p4
ahorita	L-3S14T-3V-5a7k-3l3m3p3
ahorita #	i5
ahorita $	J3S-3U3d3m3n6q5
ahorita cuanto	p3
ahorita mismo	i-3l6
ahorita no	S11
ahorita que	K3
ahorita te	S4i3
ahorita viene	S4
ahorr*	C6b6d6
ahorrado	d4
ahorro	C3b5
ai	T5
air*	K3a5
aire	K3a4
aju*	A11B12E20F4G6J3P-3a-4d-3f-3h-4l-3o-3q-3
ajus*	A11B11E20F4G6J3P-3a-4d-3f-3h-4l-3o-3q-3
ajus* a*	F8
ajus* de*	B7E4
ajus* en*	E-3G7
ajus* hizo*	B4
ajus* manu*	B6E5
ajus* por*	E3
ajus* que*	A3n4
ajus* sald*	E7
ajus* un*	E3
ajus* ☎*	C3
ajust*	A12B13E20F4G6P-3a-4d-3f-3h-4l-3o-3q-3
ajustalo	E4
ajustalo $	E4
ajustame	E5
ajustame a	E5
ajustar	E9
ajustar $	A3
ajustar saldo	E7
ajustar un	E3
ajuste	A9B12C-3E10F4G7J3P-3a-3h-4o-3
ajuste $	A3E15
ajuste a	E-4F7
ajuste de	B7E3
ajuste en	E-4G7
ajuste hizo	B4
ajuste manual	E5
ajuste manuales	B6
ajuste por	E4
ajuste que	A4n3
aki	T6
aki $	T6
al	A-5C-3D-6F5G5H3I-3K-5L3M-7N-5O-4P-6R7S8U-5W9X-7Y-4Z4a8b-4c10f5h3i8k3l5m-5p-7r-7
al #	H16h-4
al ajuste	A5
al almacen	W4
al banco	a5
al bano	S3a4n-3
al cafe	W3
al chat	R4c5m3
al chino	l4
al cliente	c3e6f5h-4n5
al compadre	G5
al corte	b4
al de	S-3V3W8Z4i4q4
al del	q3
al empleado	l6
al encargado	S3c3
al equipo	k10
al final	a3n7
al gabacho	l5
al inge	c3
al ingeniero	F3
al inicio	T7
al joven	F3f3
al lado	q3
al memo	B3
al mismo	h-4i15
al momento	H4U4
al monedero	F9W-3g6
al mostrador	O5c5
al muchacho	k3
al nino	F3
al notario	B3F3
al numero	G4Z3
al otro	V3q3
al padron	f5
al pendiente	o5
al perro	a3e3
al personal	k4
al picarle	R4
al practicante	l3
al precio	q3
al premiarlo	G6q-5
al programa	I3f10g5
al proveedor	W6Z3
al que	V5h-6i7l3
al ratito	S10
al rato	S16a3h3o4
al richi	l4
al saldo	C3E5
al senor	E3n11q-3
al siguiente	V7
al sistema	J5R5
al ticket	n4
al trigo	q3
al turno	k5
al ultimo	G5n-6p3
al usuario	l4
al ☎	B4C-3E6F8G8H-4J3M-3Q-3R5S-3T-3V-3W5a-5c9h10i-6k-6l-4n10o-3p-6q5
al* #*	H18h-5
al* ajus*	A4
al* alma*	W4a3
al* banc*	a4
al* bano*	S3a4n-3
al* cafe*	W4
al* chat*	R4c5m3
al* chin*	l4
al* clie*	c4e6f6h-3n5
al* comp*	G3
al* cort*	b4
al* de*	S-3V3W8Z4i5q5
al* empl*	l6
al* enca*	c3
al* equi*	k11
al* fina*	n6
al* gaba*	l6
al* inge*	F3
al* inic*	T9
al* jove*	F3
al* lado*	q3
al* mism*	V-3h-4i17
al* mome*	H5U4
al* mone*	F10W-3g6
al* most*	O4c5
al* much*	k3
al* nino*	F3
al* nota*	B4F4
al* nume*	G4Z3
al* otro*	V4
al* padr*	f4
al* pend*	o6
al* perr*	a5
al* pers*	k4
al* pica*	R4
al* prac*	l3
al* prec*	W3q3
al* prem*	G5q-5
al* prof*	F3
al* prog*	I3f10g6
al* prov*	W5Z3
al* que*	V5h-6i7l3
al* rati*	S10
al* rato*	S14h4o4
al* rich*	l5
al* sald*	E6
al* seno*	E3h-3i3n11q-3
al* sigu*	V8
al* sist*	J4R5
al* tick*	n4
al* trig*	D3q4
al* turn*	k5
al* ulti*	G5n-5
al* usua*	l4
al* ☎*	B5C-3E6F9G8H-4J3M-3Q-3R4S-3T-3V-3W4a-5c9h10i-6k-5l-4n8o-3p-5q4
ala*	q3
alar*	q3
alarm*	q3
alarma	q3
alarma no	q3
alc*	C10a-3b10h-3j4p10
alca*	C10L-3a-3b11h-3j4l-3n4p10
alca* a*	A4C4n8
alca* el*	C3
alca* para*	C5b7p3
alca* ya*	p9
alcan*	A3C11a-3b11h-3j3l-3p10
alcance	A4
alcance a	A3
alcanza	C9b12h-3n-3p7
alcanza a	C3
alcanza con	C3
alcanza el	C3
alcanza para	b8
alcanza ya	p9
alcanzan	C3
alcanzo	j6n4p4q3
alcanzo a	n7
ale*	X11Y16
alega	L3
alega que	L3
aler*	X13Y16
alert*	X12Y16
alertas	X10Y17
alertas $	X6Y9
alfab*	I3
alg*	A13B3C6K17L7N-3O5Q7R-5S-5T-6U-4V-4W-6Y8Z-4a-8b11c13d-7e-4g-4j-5l-5m-5o-7p4q-7
algo	A15B5C7D-3E-4F3G-3K11L10S-4T-4V-4W-3Y5Z-3a-5b14d-4e-3f-4g-3h4k-3l-3o-6p7q-5r-3
algo $	A6C3K-3L7b8h12p3
algo a	b3
algo al	Q3
algo atorado	K6
algo de	F3L3
algo despues	H5b4
algo en	n5
algo me	Y5
algo o	C4
algo para	p5
algo ponle	F3
algo por	A3b3
algo que	A6D3Q3
algo raro	B8
algo sin	A9
algo* al*	Q3
algo* ator*	K5
algo* de*	F3L5
algo* desp*	H5b4
algo* en*	n4
algo* me*	Y5
algo* o*	C5
algo* para*	p5
algo* pend*	K3
algo* ponl*	F3
algo* por*	A4b3
algo* que*	A7D3Q3
algo* raro*	B7
algo* sin*	A8
algu*	F-3G5H-3K12M3O9Q8R-3T-3W-4Y5a-4b-3c15d-4f4h-5j-4l-3m-3o-3p-3q-3
algu* ahi*	c4
algu* ahor*	A4
algu* con*	B4
algu* de*	c11
algu* del*	G4Q3
algu* form*	Q4
algu* guad*	I3
algu* le*	B4
algu* nove*	n10
algu* pida*	A4
algu* por*	O9
algu* que*	Q5c5k5
algu* se*	D4
algu* sin*	K5
algu* vent*	K6
algui*	D3E3G5L-4O9Q7R-3T-4W-3Y4a-3c14d-3f5h-3k3m-3
alguien	D3E3G5L-4O9Q7R-3T-4W-3Y4a-3c14d-3f4h-3k4
alguien $	B-5E5G4Q6Y3c4f4
alguien ahi	c5
alguien con	B5
alguien de	c8
alguien del	G4
alguien le	B5
alguien para	n3
alguien pida	A3
alguien por	O8
alguien que	Q5c5k4
alguien se	D5
algun	L3
algun*	K13M4n3
alguna	K15M3n3
alguna forma	Q4
alguna guadalupe	I3
alguna novedad	n9
alguna sin	K4
alguna venta	K6
alguno	A4c3
alguno ahorita	A4
ali*	E3e5
alic*	E3
alici*	E3
alicia	E3
alicia $	E3
alim*	e4
alime*	e5
alimento	e5
all*	O5S4a9
alla	O4S3a9
alla $	O5S4a6
alm*	E3W5
alma*	W4
almac*	W3a3
almacen	W5
almacen $	W4
alo	O26o-3
alo $	O25o-3
alt*	A-3B3C-4D-3F-3H-5I11J5N-3O-3P-3Q5S-3U-4V-4X14a-5c-3d-3e-3f21g16j-4k17l-4m9n-5o-5q-5r-3
alta	B4C-4H-3I7J5P-3Q6T-3U-3V-4W-3X-3a-4c-3d-3e-3f22g16j-3k18l-4m10n-5o-3q-5r-3
alta $	f11g6m7
alta a	B6Q3k4
alta cajera	k4
alta cajero	k3
alta con	I4
alta de	f4k9
alta hoy	I3
alta kevin	m4
alta la	h3m4n-3
alta nueva	f6
alta otro	k3
alta para	f4
alta por	g5m4
alta que	g3
alta ramon	k12
alta vendedor	k4
alta ☎	f7h3
alta*	I5
alta* a*	B6Q5k4
alta* caje*	k8
alta* con*	I5
alta* de*	I5f4k10
alta* hoy*	I4
alta* kevi*	m4
alta* la*	h3m3n-3
alta* nuev*	f7k-3
alta* otro*	k4
alta* para*	f4
alta* por*	g5m4
alta* que*	g3
alta* ramo*	k11
alta* vend*	k3
alta* ☎*	f6h3
altas	I6
altas de	I5
alto	X19
alto $	X17
alu*	j4
alum*	j4
ama*	C6H3O4b3o13
amab*	C3H3b3o12
amab* de*	b3
amabl*	C3H3b3o12
amable	H3b3o8
amable $	H3o5
amable de	b4
aman*	O6
amane*	O5
amanecio	O3
ame*	a15j5o-3
amer*	a10j4
amer* expr*	j6
amer* y*	a5
ameri*	a10j4
america	a10
american	j6
american express	j5
ami*	O8
amig*	O7
amiga	F3
amiga $	F3
amigo	O7
amigo $	O8
amo	a13o-3
amo*	a9n3o9q6
amor	a11o9q3
amor $	a3o9
amor ya	a6
amor* ya*	a6
amou*	n6q3
amoun*	n5q3
amount	n5q4
amp*	h5
ampa*	h3
ampa* ☎*	h3
ampar*	h3
amparo	h3
amparo ☎	h3
an	I3
an entrado	I3
an* entr*	I3
ana*	F4f9k9
anad*	F5f4k11
anad* #*	F6h-3
anad* a*	f4k4
anad* pers*	k7
anade	F5f5h-3
anade #	F6h-3
anade*	k5
anademe	k5
anademe a	k5
anadi*	h5k7
anadir	h6k9
anadir personal	k7
and*	A-3B6C6F-3H5L-7O10P-4Q-8S13U7a5b9c-3d-4e-3i-4j-3k3l5m-3n-7o-3r-3
anda	C5E5a8l9p6q-4
anda castigado	l3
anda dando	B4
anda de	a4
anda despues	p3
anda fallando	n4
anda haciendo	G4l6
anda la	C4
anda mal	E6
anda*	C3H9K3O5Q-3V5a-3
anda* cast*	l3
anda* dand*	B4
anda* de*	a5
anda* desp*	p3
anda* en*	C5
anda* fall*	n4
anda* haci*	G3l5
anda* la*	C4
anda* las*	H4
anda* mal*	E6
andal*	V6o3
andale	V6o3
andale $	o4
andam*	H8I3
andamos	H8I4
andamos $	H6I3
andan	H3K5
andan las	H4
andan regalando	B3
andar	C5
andar en	C6
ando	L-4O6Q-4S15T3U10b10h3k3n-4o-3p-3
ando $	U5b7p-3
ando bien	T5a6
ando con	S3
ando de	U7
ando en	H3S4b3
ando fuera	k5
ando* bien*	T6a7
ando* con*	S3
ando* de*	U8
ando* en*	H3S3
ando* fuer*	k5
ando* ocup*	S4
andu*	B5q3
andu* de*	B3
anduv*	B5q3
anduvo	B5
anduvo de	B3
ang*	R4f3k3
ange*	R3f3o3
ange* desd*	k3
ange* pasa*	R4
angel	R3f3o3
angel desde	k3
angel pasame	R3
ani*	G-3f4g4i3j6
anil*	j5
anill*	j5n3
anillo	n3
anim*	G-3d3f4g5i3
anim* a*	G-3d4
animo	G-3d4f4i3
animo a	G-3d5
ano	H5L11P5g3n-3
ano $	H5P6
ano los	L6
ano*	A-3B6C-3D12G-3H4J12L-4Q-3S-4T-4V-3W-4a4b-4d-3g12h13i8j-3m-3n5q-7
ano* los*	L5
anoc*	B7D5H6
anoch*	B8D5H6
anoche	B9D5H6
anoche $	B6D3H7
anos	D6a6g3
anot*	J13L-3T-3W-3a-4b-3d-3g10h14i7n8q-5
anot* #*	h9i6
anot* favo*	h3
anot* lo*	h3
anot* los*	J3
anot* mi*	P3
anot* otra*	J3i3
anot* una*	h3
anota	J7g3h8
anota #	h11
anota otra	J3i3
anota*	g8h13n8
anotado	n3o3
anotame	g9h11
anotaste	n6
anotaste $	n5
anote*	J8
anotes	J9
anotes $	J5
ant*	A-3C3D6H13I-5J-3P4V-4W-5X-3Y8Z4a-4c-3d-5e-3i11k-3n3p9q4
ante*	A-3C4H8I-5L3P4V-3W-3X-3Y8Z4a-4c-3d-4e-3h-4i10k-3n4p10q4
ante* de*	C8E-3H4W-3b3d-3p5
ante* del*	n5
ante* en*	E3
ante* me*	Y4
ante* otra*	V-3i8
ante* pasa*	F3
ante* toda*	l3
antep*	H8
antepasada	H6
antepasada $	H7
anter*	C-5P8Z4h-4i8n3p7q3
anterior	Z5h-3i8n3p7q4
anterior $	H5i4p4
anterior otra	i5
anteriores	C-3P10
antes	C8D3I-4L4P-4Y8a-3d-4e-3i5p4
antes $	D3H-4L3q3
antes de	C10H4b3d-3p4
antes en	E3
antes me	Y4
antes todavia	l4
anti*	H11h4
anti* #*	h3
anti* de*	h3
anti* no*	H4
anti* si*	H4
antic*	h4
anticipo	h3
antie*	H11
antier	H12
antier no	H3
antier si	H3
anto*	D6
antoj*	D7
anu*	Q4X9h-4l3n-4o-4q24
anul*	Q4h-3l3n-4q24
anul* como*	l3
anul* el*	q4
anul* eso*	q5
anul* la*	q8
anul* lo*	q3
anula	Q5h-3q19
anula $	q6
anula la	q7
anula lo	q3
anula*	l3q10
anulala	l4q4
anulala $	q7
anulala como	l4
anular	q5
anular el	q3
anun*	W3X10o-3
anun* no*	X5
anunc*	W3X9
anuncio	D3W3
anuncios	X7o-3
apa*	C5D7E5F4H-5J-3K3M-3P3Q-4S-3V-3W-5X12Y-5d-4j10l-3m5n11o-3q-8
apag*	X12Y-3a5n6
apag* #*	h3
apag* el*	n3
apag* las*	X8
apag* ☎*	F3
apaga	X7a5
apaga las	X6
apaga*	X8
apago	n3
apago el	n3
apago*	n4
apagon	F3n5
apagon ☎	F3
apar*	C6D7E5H-4J-3K3P4Q-3V-3W-4a-4d-3e-3j11m6n7q-7
apar* #*	j6
apar* como*	n7
apar* con*	p3
apar* de*	K4T4q-4
apar* disp*	C5
apar* en*	I3m5
apar* entr*	m4
apar* eso*	E3
apar* la*	j6
apar* mi*	D5
apar* otra*	E6
apar* otro*	F4
apare*	C7D9E5J-3P4W-3a-3b3f3h-6i-3j-3k-3m7n12p4q-3
aparece	C5D6E4P4b4f4h-5n8p3q-5
aparece $	P4b4n5
aparece disponible	C5
aparece entre	m3
aparece mi	D4
aparece otra	E5
aparecen	C3D4I4m3n-3
aparecen en	I4m4
aparecer	C3
apareciendo	m3
aparecio	G3n12
aparecio $	n8
aparezca	E3q3
aparezca eso	E3
aparezcan	F5
aparezcan otros	F5
apart*	K5T3h3i5j14n-3q-5
aparta	j3
apartado	h4q-3
apartar	j7
aparte	K5T4i5
aparte de	K4T3
ape*	T3d-3f5g6h3j4l4
apel*	l4
apel* canu*	l4
apell*	l4
apellida	l4
apellida canul	l4
apen*	T3d-3f5g5
apen* me*	T3g3
apena*	T3d-3f4g5h3
apenas	T3d-3f4g6h3
apenas me	T3g4
apl*	C-3D3E-3G7Q3W-4d16h-5n7o8
apla*	D3o10
apla* y*	D3
aplas*	D4
apli*	E-3G7Q4W-3d15h-5n6q3
apli* cort*	F4
apli* el*	d6
apli* la*	G4
apli* los*	d7n5
apli* mi*	d3
apli* mone*	d5
apli* sus*	d5
apli* un*	G7d-3
aplic*	C-3E-3G7Q5W-4d17h-4n7
aplica	F3G8d4
aplica cortesia	F5
aplica un	G6d-3
aplicale	d8
aplicale sus	d3
aplicame	d8
aplicar	d5
aplico	D3n5
apo*	F4T4o4
apoy*	F4T6o3
apoy* poni*	F4
apoya*	F3T4
apoyame	F3
apoyame poniendole	F4
app	Q6
apr*	A41B5Q6T-3Y7a-3e-4n-5o-4
apro*	A31B6Y6d3e-5n-3o-3
apro* algo*	A4
apro* la*	B7e-3
apro* lo*	A4
apro* una*	A3
aprob*	A30B6Y6e-5n-3o-3
aprobaciones	A15
aprobaciones $	A15
aprobada $	A3
aprobado	A9
aprobado $	A10
aprobar	A15Y6
aprobar $	A10Y5
aprobar algo	A4
aprobar una	A3
aprobo	B7e-3
aprobo la	B6e-3
aprov*	d3
apru*	A32Q6n-4o-3q-3
apru* la*	A6
apru* lo*	A4Q5
apru* todo*	A8
aprue*	A32Q6n-4o-3q-3
aprueba	A7
aprueba todo	A6
apruebalo	A9
apruebalo $	A9
apruebe	A5
apruebes	A5
apruebes la	A5
apruebo	A11Q5
apruebo $	A10
apruebo lo	Q6
apu*	C-3F-3I10J15L-3T-4a-4b-4d-4e-3f12g10h14j-3l-3n3q-3
apun*	C-3F-3I10J15L-3P3T-4V-3a-3b-4d-4f11g10h12j-3n4q-6
apun* #*	D4h8
apun* a*	f8
apun* como*	k3
apun* en*	f4g5h-3n6
apun* eso*	J6
apun* esta*	I3
apun* esto*	h7
apun* lo*	h8
apunt*	C-3I10J14L-3T-4V-3a-3b-3d-4f12g8h12j-3n4q-6
apunta	J3f8g8h10q-3
apunta #	h6
apunta $	g4
apunta a	f7
apunta en	g6n3
apunta lo	H3h6
apuntado	I4P4
apuntado $	I4P3
apuntala	n3
apuntale	f5h6
apuntame	W4f3h8
apuntame a	f4
apuntame esto	h6
apuntaron	D4I7
apuntaron ayer	I3
apuntaron esta	I4
apuntes	J15
apuntes $	J8
apuntes eso	J6
apunto	n6
apur*	h4q3
apura*	h5
apure	q5
aqu*	A-3B-4D-5G-3H-5M-3O12Q4T9U-3X-3Z11b-3d-4e4g4h5j-3k-3l5m4o-4p-3q-4r3
aque*	n3
aquel*	n3
aqui	A-3B-4D-5G-3H-4M-3O11Q4T9U-3X-3Z13b-3d-4e3g4h6k-3l6m4n-3o-4p-3q-6r4
aqui $	B-3O4Q9T7W4Z13a-4h-4l4m3n-5o-3q-3r4
aqui en	a8
aqui esta	h8
aqui la	O6P4
aqui no	c4
aqui que	Q-3T10
aqui reportandome	O4
aqui ya	l3
aqui* dice*	a3
aqui* en*	a9
aqui* esta*	h7
aqui* la*	O6P5
aqui* no*	c3
aqui* para*	g3n3
aqui* que*	Q-3T9
aqui* repo*	O4
aqui* ya*	l3
ara*	k5
arac*	k5
arace*	k4
araceli	k4
araceli $	k5
are*	n3
area de	k3
arete*	e3
arm*	h5
arma*	h5
arn*	e3
arq*	H6
arqu*	H5
arqu* de*	H5
arque*	H5
arqueo	H5
arqueo de	H6
arr*	E12M-3T-3V4Y5a-5d-3g-3h3i-3j5n3o10q9
arra*	V3h3
arrac*	h3j3
arre	V3o4
arre gracias	o3
arre*	C-4E12J3Y5a-4g-3j4o8q14
arre* de*	N3
arre* el*	E3V3
arre* en*	q4
arre* esa*	q4
arre* grac*	o3
arreg*	C-4E13j3n6q6
arregla	E4n3
arregla el	E3
arreglalo	E3q5
arreglalo $	E3q5
arreglamelo	E3
arreglamos	E3
arreglamos $	E3
arreglan	j4
arregle	n5
arrep*	J3Y6e3n-4q12
arrepenti	N3Y6g-3q4
arrepenti $	Y6
arrepintio	J3e4n-3q7
arrepintio $	J3q6
arrepintio en	q3
arri*	H4Z5q-5
arri* o*	E3H4
arrib*	H3Z4q-4
arriba	H4Z4n3q-4
arriba $	n4
arriba o	E3H4
art*	e5q3r5
arti*	e5r5
artic*	e4
articulo	q3
articulo $	q3
articulos	e3
artif*	r5
artificial	r4
artificial $	r3
asc*	D3U-3b3
asci*	U-3b3
asci* las*	W3
ascie*	U-3b3
asciende	I3b3
ascienden	W3
ascienden las	H3W3
ase*	D3T5c17h3j6
asen*	h4
asent*	h4
aser	T6
aser aki	T6
aser* aki*	T6
ases*	c18
ases* por*	c3
aseso*	c20
asesor	c19
asesor $	c14
asesor por	c4
asi	G9J19K4S-3T-3U-3a-4e-4h3k-3n6o13q-3
asi $	J7n3o5
asi como	n4
asi esta	J9
asi no	J4
asi que	G8h3q-3
asi se	Q3n4
asi ☎	E3
asi*	c6h3r5
asi* como*	n4
asi* deja*	J9
asi* esta*	J10
asi* no*	J4
asi* que*	G8h3q-4
asi* qued*	o5
asi* se*	Q3n3
asis*	c5r5
asist*	c6r5
asistente	r5
aso*	C4
asom*	C5
aspi*	e3
aspir*	e3h3
asu*	c7
asun*	Z3c8
asunt*	c6
asunto	Z3c7
asunto $	Z3c4
ate*	D5I-7U5c18i4j-3o12p3q-3
aten*	D8I-5U3c17i4j-3o12p3
aten* a*	c6
aten* pers*	c8
aten* yo*	I-3U5
atenc*	D4c13o6
atencion	D4c13o7
atencion $	o5
atencion a	c6
atencion personalizada	c4
atend*	I-5S3U6c6i4p3
atender	p3
atender $	p3
atendi	I-4U6i5
ati*	T3c7k4m3n4
atie*	T3c9k3m4
atie* a*	n4
atie* el*	k4
atien*	T3c7k4m4
atienda	c9
atienda $	c4
atiende	T3k4
atiende el	k4
atienden	m4
atienden $	m5
atiendo	n3
ato*	K15T4
ator*	K15T4
atora*	K15T4
atorada	K6T4
atorada $	K6
atoradas	K6
atorado	K6
atr*	H-3V14e3q11r3
atra*	H-3V13a3e3q11r3
atra* la*	e3
atras	V11a3n-3q11r3
atras $	V13a3q6
atras la	e3
atras*	V3n4
atrasada	n4
aud*	B11G3H-4Q6W-3Z9
audi*	B11G3H-4Q5Z10
audi* a*	B5Z3
audi* de*	B7H-3
audio	Q6Z10
audio $	Q5
audit*	B11G4H-3
auditar	B5
auditar a	B6
auditoria	B7G4H-3
auditoria $	G4
auditoria de	B8H-3
aum*	F13G-3W4
aume*	F15G-3W4
aume* #*	F9
aume* punt*	F5
aumen*	F14G-3W3
aumenta	F9h-4
aumenta #	F9h-5
aumentale	h6
aumentale #	h7
aumentarle	F5
aumentarle puntos	F6
aun	S7
aun asi	G3
aun no	S7
aun* no*	S8
aus*	B4
ause*	B5
ausen*	B4
ausencia	B4
ausencia $	B5
aut*	A26B5F3G3H-3J-3T-3V-3W5X5Y7a-4c-3d-3e-4h-4k5m5n-8o-3r6
auto*	A27B6G3H-3J-3T-3V-3W5X4Y8a-4c-3d-3e-3h-3k4m6n-8o-3r7
auto* a*	A4k4
auto* abon*	F4
auto* el*	A12q-3
auto* ella*	B4
auto* ese*	B3
auto* la*	A5e-3q3
auto* lo*	A5Q5
auto* para*	A3m4
auto* punt*	G3
auto* que*	A-3X3
auto* teng*	A4
auto* y*	q3
autoabono puntos	G3
autom*	Y3r7
automatico	r7
automatico $	r8
automaticos	Y3
automaticos $	Y3
autor*	A28B6F4H-3J-3V-3W7X4Y6a-3d-3e-3h-4k6m6n-7
autorice	A4
autorices	A4
autorices a	A4
autoriza	G3k5
autoriza a	k4
autoriza gerencia	G3
autorizacion	A10Y3
autorizacion para	A4
autorizaciones	A9X5
autorizaciones $	A9
autorizaciones tengo	A4
autorizada	A3e-3
autorizada la	A4e-3
autorizadas	m3
autorizadas $	m3
autorizado	A5m4
autorizado lo	A5
autorizado para	m4
autorizale	A7
autorizale el	A7
autorizame	W8
autorizando	B5
autorizando ella	B5
autorizar	A17Q5n-4
autorizar $	A21n-4
autorizo	A12B3F3Y5
autorizo $	A13q-3
autorizo abona	F3
autorizo el	A4
autorizo ese	B3
autorizo que	Y3
aux*	T15
auxi*	T17
auxi* no*	T5
auxil*	T16
auxilio	T16
auxilio $	T13
avi*	A3C-3J-4L-3P-3S11T-3X23Y24a-4b-3c-3h-5j-3k-3n12q-5r-3
avis*	A3J-3L-3P-3S10T-3X23Y23a-4b-3h-4k-3n10q-5r-3
avis* cada*	X4
avis* cuan*	S7Y7
avis* de*	A6X9Y11
avis* no*	X3
avis* o*	n4
avis* para*	H3
avisa*	X3Y16
avisame	Y14
avisame cuando	A-3Y4
avisame de	Y9
avisan	Y3
avisar	l3
avisar $	Y3l3
avise*	X4
avisen	X4
avisen cuando	Y3
aviso	A5S12X3n4q-3
aviso $	S10l3
aviso cuando	S6
aviso de	A6X4Y3
aviso*	Q3X18Y16n3o-3
avisos	Q3X18Y16n3
avisos $	X9Y13
avisos de	X5
ay	Z10o6q11
ay me	Z-3q6
ay no	Z6q3
ay que	o4
ay* me*	Z-3q6
ay* no*	Z7q3
ay* que*	o3
aye*	B8C-3D3H14I4J-4K5L-4O-3T-3W5a5b4d-3e5i-4j-4l6m-3n-5o-3p-4
ayer	B7C-3D3H14I4J-4K5L-4O-4T-4W6a5b3d-3e4i-4j-4l6m-3n-4o-3p-4
ayer #	K4h3
ayer $	A-3B10H10Q-3W7a-3h-4j-3k3l3n4
ayer al	D3
ayer como	l4
ayer con	H-3I6
ayer en	M3
ayer entre	H6
ayer la	R3
ayer lo	E3
ayer me	D-4H3b4
ayer mijo	H6
ayer no	H5
ayer o	H3
ayer para	I3
ayer que	A4H5l4
ayer tenia	D3
ayer y	q3
ayer* #*	K3h4
ayer* al*	D4
ayer* como*	l3
ayer* comp*	H4
ayer* con*	H-3I6
ayer* en*	M3
ayer* entr*	H5
ayer* la*	R3
ayer* lo*	E3
ayer* me*	D-4H3b5
ayer* mijo*	H5
ayer* no*	H6h3n-3
ayer* o*	H3
ayer* para*	I3
ayer* que*	A3H5Q3l4
ayer* teni*	D3
ayer* y*	q3
ayu*	T26a-3c8h3k6n-3q-3
ayud*	T27a-3c9h3k5n-3q-3
ayud* a*	k5
ayud* con*	C3E3h5
ayud* en*	c3
ayud* por*	T5
ayuda	E3T22c9k6q-3
ayuda $	T22
ayuda a	k5
ayuda con	E3h3
ayuda en	c3
ayuda*	T9h3
ayudame	C3T7h3
ayudame $	T6
ayudame con	C3
azu*	V3a6e4h-3j5
azul	V4a5j4
azul $	V4j3
azul*	e4h-3
azule*	e4h-3
azulejos	e4h-3
baj*	A-3C-7D7E-5F-9G15L-4M-3N16Q3S5T-3U-3V-3W7X21Y-3Z-3b-7c-3d4f-4g-4h-7i-3j-6k-5l16o-5p-4q8r-3
baja	B3C-3D-3H-3N14Q5X14a-4d-3g-3h-3j-3k-4l20n5o-4
baja $	Q3X9l6n4o-3
baja a	k-3l13
baja al	B3l3
baja de	X4e3l5
baja definitiva	N3l7
baja del	N6
baja el	G6W3
baja*	C-4D8E-3F-6G16W8X3d7e-3h-4q10
baja* #*	F-4G12
baja* a*	N3k-3l13
baja* al*	B3d3l3
baja* de*	X6l5
baja* defi*	l6
baja* del*	N6
baja* el*	G9W10
baja* la*	q4
baja* los*	D3n4
baja* punt*	D5
baja* ☎*	G3
bajal*	F-5G9W3X3d6h-3l3q4
bajala	q4
bajale	F-5G9W5X3d6h-3
bajale #	F-4G10
bajale a	X3
bajale al	W3d4
bajale el	W3l3
bajam*	W7
bajame	W6
bajar*	D8G8a3q5
bajarle	G9
bajarle el	G6
bajaron	D9a3
bajaron los	D4
bajaron puntos	D5
bajas*	G6n3
bajaselos	G8
bajaselos ☎	G4
baje	S9n-4
baje la	S9n-4
baje*	N5X7
baje* la*	S10n-4
bajen*	N5
bajo	D8H4P7b-4
bajo la	H4
bajo* la*	H3
bal*	C3G3H8N-3b9g3p7
bala*	G4H7b10p7
bala* del*	H5
bala* dism*	G4
bala* gene*	H4
balam	G4
balam disminuya	G4
balan*	C4H7b10p6
balance	C4H7b11p6
balance del	H5
balance general	H4
ban*	A7O4S3W10a6j9n-5q-4
banc*	H3W11a3j3q-4
banco	H3W9a4q-3
banco $	H3W3a4
banco*	j3
bancomer	j3
bancomer $	j3
band*	A7O4
band* de*	A4
banda	O4V3
bande*	A8
bandeja	A7
bandeja $	A3
bandeja de	A4
bano	S3a4j6n-3
bano $	a6j3
bano y	S3
bar*	W5Y3h7j12n-3o5
bara*	W5Y4j8
barat*	W5Y3j9
barata	W6Y4j5
barata $	W6Y4j4
barato	j4
barb*	h5
barbe*	h4
barberia	h4
barr*	a3f3h4j4o5
barr* #*	h3
barra	h4
barra*	o8
barre*	a6f3
bas*	I4M-3X11a5f3j-4o5q4
base	I5N3f3
base de	I5
base* de*	I5
bast*	X10o6
bast* de*	X9
basta	X10
basta de	X8
basta*	o6
basu*	M-3a7q5
basur*	M-3a7q5
basura	a7q5
bat*	D5h4
bata*	D4
batal*	D4
bateria	h3
bato	h3
beb*	a9
bebe	a8
bebe $	a4
bec*	k3
beca*	k3
becar*	k3
becaria	k3
becaria del	k3
ben*	L10U5a5o13
bend*	U5a6o13
bendi*	U6a7o13
bendiciones	o13
bendiciones $	o8
bendiga	a7o4
bendiga $	a6o3
bene*	L11
benef*	L11
beneficios	L11
bet*	A5B5C5E3d-3m4n-5
beto	A5B5C3G3d-3m5n-5
beto $	F4
beto a	B6
beto el	E4
beto en	G6
beto que	A4
beto ya	m6n-3
beto* a*	B6
beto* el*	E3
beto* en*	G5
beto* que*	A4
beto* ya*	m6
bic*	h7j4
bici	h7j5
bie*	A5B-3D4F3J5L5M-3O-3R3S-4T4V-3Z-3a10d-3f-3h-6i-3j-3k-3l-3m-3n6o18r-5
bien	A6B-3D5J5O-3S-4T3V-3Z-3a10c-3h-5m-3n7o19r-5
bien $	A5K3Q3a-3o13q5r-3
bien cambiale	q4
bien con	n9o-3p3
bien el	H5n7q-4
bien en	L3
bien feo	D5
bien gracias	o3
bien lo	A3
bien no	J6
bien ☎	C4
bien*	F5G3L5R3
bien* al*	G4T3
bien* camb*	q4
bien* con*	n8o-3p3
bien* el*	F4H5n6q-4
bien* en*	L4
bien* feo*	D4
bien* no*	J5
bien* ☎*	C3
bienv*	F5G3L5R3
bienvenida	F6G3L4
bienvenida $	L4R3g3
bienvenida al	G3
bienvenida el	F4
bim*	H5W4
bimb*	H3W4
bimbo	W4
bimbo $	W4
bime*	H3
bimes*	H3
bimestre	H3
bimestre $	H3
bit*	B18Q4W4
bita*	B19Q3W3
bita* del*	B5W4
bitac*	B18Q3W4
bitacora	B18Q4W3
bitacora $	B14Q4
bitacora del	B6W3
bla*	T5h5
blan*	T5h5
blan* #*	h4
blan* que*	T4
blanc*	T5h5
blanca	h3
blanca #	h3
blanco	T5
blanco que	T5
blo*	W3X4l15q-4
bloq*	W3X5l15q-4
bloq* a*	W3
bloq* si*	X5
bloq* tant*	l3
bloq* tota*	l4
bloq* ya*	l5
bloqu*	W4X5l15q-4
bloquea	W4l5n3q-3
bloquea a	W4l3
bloqueala	l10
bloqueala tantito	l3
bloqueala ya	l5
bloqueo	l4
bloqueo total	l3
blu*	e5
blus*	e4
blusa	e4h3
bna*	O7
bnas	O7
bnas tardes	O7
bnas* tard*	O7
bod*	S5W6j3
boda	j3
bode*	S6W7
bodeg*	S6W7
bodega	S6W6
bodega $	S6W5
bol*	G-3J-3T5V-3Z4d4e5h11j3
bola*	T7q4
bolas	T6q3
bolas $	T8
bole*	h6j3
bolet*	h5
boletos	h6j3
bolillos	C3
bols*	V-3W3Z4a5d4e6h5q-3
bols* al*	W5d3
bols* de*	h3
bolsa	Z4e5h4
bolsa $	Z3n3
bolsa*	W4a4
bolsas	W5a6
bolsi*	d5
bolsita	d4
bom*	V3h3q3
bomb*	V3h3q3
bomb* #*	V3h3n4
bomba	V4h3
bomba #	V4h3n4
bomba $	n-4q4
bon*	F19G6O9a5b3h-8j-3n-3o8q-3
boni*	F19G-3O10a5h-8n-3o7
boni* #*	F11h-3
boni* dia*	a6
boni* la*	F3
boni* lo*	F5
boni* por*	b3
boni* tard*	O3o5
bonif*	F19G-3b3h-7
bonifica	F5
bonifica #	F6
bonificacion	d3
bonificale	F11h-3
bonificale #	F6
bonificale lo	F5h-3
bonificamos	F3
bonit*	O8a5o8
bonita	O3o5
bonita tarde	O3o5
bonito	O6a6o4
bonito dia	a7
bono	F3G10q-3
bono de	F3G3
bono ese	G3
bono no	G4
bono* de*	F4
bono* ese*	G4
bono* no*	G4
bor*	C-3F-3G10H-3N24P-3Q7R4S-3T-4V-3W9X-3Z5a-4b-4d-4h-9j-3l10m-3o-5q19
borr*	C-3F-3G10H-3N25P-3Q6R4S-3T-4V-3W8X-3Z7a-4b-4d-4h-9j-3l10m-3n-3o-5q18
borr* #*	G4
borr* a*	W6l3
borr* de*	l6
borr* el*	B4G3H3
borr* esa*	q4
borr* eso*	Z3q8
borr* la*	W3h-3q16
borr* las*	W6
borr* lo*	Z4
borr* los*	G3
borr* mi*	N7
borr* mis*	D4
borr* sin*	R5
borr* sus*	G4
borr* todo*	N6
borr* una*	Q10h-3
borra	L3N6Q6Z8h-6q10
borra a	W3
borra eso	Z3q9
borra la	q9
borra lo	Z5
borra mi	N4
borra todo	N4
borra*	B-3C-3D3G10H-5N14T-3W9a-3b-3h-3l9n-4o-3q17
borrala	G9W3l7q14
borrala #	G4
borrala $	q14
borrala de	l5
borrala los	G4
borrala sus	G3
borralo	l4q3
borrame	H-5N10W9q5
borrame $	N11
borrame la	W3q4
borrar	N7Q3
borrar mi	N3
borraron	D4
borre*	N12
borren	N8
borrenme	N4
borro	B4H3R6q-3
borro el	B4H3
borro sin	R4
bot	H-3K3O11W-3a-4b3c7l6n-3r19
bot $	O12R3a-3c7l7o-4r15
bot*	h11
bota*	h7
bota* #*	h7
botan*	h3
botana	h3
botas	h4
botas #	h5
botel*	h3
bra*	H-3R3W4k6m4o15
brav*	o15
bravo	o16
bray*	H-3W4k3m5
bray* ya*	m5
bray* ☎*	k5
braya*	W4k4m4
brayan	H-3W4k5m4
brayan ya	m4
brayan ☎	k5
bre*	A3B9H-4I3h3l3n-4
bren*	A3B9H-3I4h3l3n-3
bren* ayer*	B8
bren* por*	h3l4
brend*	A3B8H-3I3h3l3n-3
brenda	B8H-3I3h3l3n-3
brenda $	A3B4I4W3n-3
brenda ayer	B7
brenda por	h3l4
bri*	Z5q4
brin*	Z5q4
brin* un*	q4
brinq*	Z4q4
brinque	Z5q4
brinque un	q5
bro*	J7
broc*	e3
broch*	e3
brocha	e3
brom*	J8
broma	J6
bru*	H3
brut*	H3
bruta	H3
bruta de	H3
bue*	A5C-3H10J-3L-4N-3O23P-3Q-3T-6V5W-4Z-3c-3d-3g3h5i-3j6k-3m-3o19p-3q-5r-3
buen	H6O18T-4a7h4j6n-3o11
buen $	O6o3
buen dia	H-3O17h4
buen fin	H11O-3j8o-3
buen inicio	O5
buen*	A5E3H7J-3L-3O20T-4V6W-3a-6o17q-5
buen* buen*	O4
buen* dia*	H-3O15h6
buen* dias*	O13o-3
buen* el*	V3
buen* es*	E5
buen* fin*	H11j8
buen* inic*	O5
buen* noch*	H3O6
buen* pues*	V3
buen* saca*	l6
buen* sema*	H3
buen* tard*	b4g3
buen* ya*	O3o5
buena	H3O-3U3n5o5
buena semana	H3
buena*	O22b4g3h4o-5
buenas	O24b4h4o-4
buenas $	O19o-3
buenas buenas	O3
buenas noches	O6
buenas tardes	O3b4
buenas ya	O4
bueni*	O-3o10
buenisimo	O-3o10
buenisimo $	O-3o11
bueno	A7E4O-5V6a-3l3n-3o12
bueno $	O-4o12
bueno ahi	o3
bueno el	H3V3
bueno es	E5
bueno pues	V4
bueno sacalo	l4
bueno ya	o4
bueno*	O14o-3
buenos	O17o-4
buenos dias	O14o-3
buf*	h3
bul*	h5j6
bult*	h4j7
bult* de*	j4
bulto	j6
bulto de	j4
bur*	q4
burr*	q5
burr* al*	q4
burra	q5
burra al	q4
bus*	C5M20Q6S11h-5n-3q-4
busc*	C4M20Q7S10h-5n-4q-5
busc* a*	Z3
busc* el*	M4S4
busc* la*	M8
busc* un*	Q5
busc* una*	M4
busca	M10
busca el	M6
busca*	C5M15Q3S3h-3n-3q-3
buscala	C3
buscame	M9
buscame la	M6
buscar	M5Q3
busco	Q5S8
busco el	S3
bye	o26
bye $	o21
c	Q3q6
c $	q3
ca:#	D-4E8F16G15H9K-7M14N-5O-4P-8Q-4R-7T-11X-6Y-5Z-8a6b-7c-7d15e6f-10g-5h21i17j-5k-7l-8m-7o-10q9r-7
ca:&	M15h10q7
ca:20/1	H5
ca:2x1	j5
ca:3x2	q3
ca:a	A3B3E3F6G4K-7L-4N-6O-5P-8Q-3R5S-6T-6U3W5X-6Y-6Z-3a7b-8c-9f10g-7h5i5k13l13n4q3r-7
ca:abaj	G5h-3q7
ca:abie	a4e4n4
ca:abon	F13G3d-3h4
ca:abre	R3V8W5f5h6n-3q-3
ca:abri	W5f5h4j4q-3
ca:abue	a4
ca:aca	Z3
ca:acab	H-3I-3Q-3a7h6i7p7q6
ca:acce	R6k6l6m8
ca:acci	B5
ca:acei	h4
ca:acep	f8n7
ca:acla	K5S4c3n4
ca:acor	i5
ca:acre	F4h4
ca:acri	h3
ca:acti	B9I5m6n-4
ca:actu	E7n3p4
ca:acue	a5m3o5q-3
ca:acum	C5L5d10i-4n-3p17q-3
ca:adel	W6i3
ca:aden	m4
ca:adio	l3o6
ca:adul	h3
ca:afil	I5f11h-3
ca:agai	h-3i7n8
ca:agar	T3d4h-3l3n4o7
ca:agra	n-4o15
ca:agre	F5J4f13i6k9n-3q-5
ca:agua	S10a3h3i3
ca:ah	n3o12
ca:ahi	H-3O6V6c-3d8h3m6n-4o7q-3
ca:ahor	D6E-3F-3G-3I-3L-3Q-4S8T4V5W-4a6b-3e-4i11j-4n3o-3p10
ca:ai	I4T4
ca:aire	a5
ca:ajus	A12B8C-3E18G5d-3h-3n-6
ca:al	A-3C-4D-6F5G4J3K-4M-5N-3P-6Q-3R5S5W8X-3Z5a9b-3c-3f5g-3i6j-5l3m-3n4o-4p-4q3r-3
ca:alar	q3
ca:alca	C8n4p9
ca:aleg	L3
ca:algo	A11C6F3L4Q3V-3a-3d-3f-4h8n4o-3p8q-3
ca:algu	G4K7M3O6P3Q3a-3c4f6h-5n4q-3
ca:alim	e4
ca:alla	a4
ca:alma	W4
ca:alta	C-3H-3I7J4Q4U-3V-3a-3f24k15m8n-7o-3q-5
ca:amab	C3o4
ca:amer	a4j3
ca:amig	O3
ca:amor	a7q3
ca:amou	n3q5
ca:anad	F3f4h3k6
ca:anda	C6H3O4Q-3V3a7d-3l5p3q-3
ca:ando	S7T5U11n-3
ca:andu	B3
ca:ange	f3
ca:anil	n3
ca:anim	G-3d3i3
ca:ano	H3L6
ca:anoc	B5H5
ca:anos	D3
ca:anot	J12a-3h10i8n3q-5
ca:ante	H4P6a-3d-4e-3h-4i8n3p9q4
ca:anti	H6h5
ca:anul	Q4h-3n-3q19
ca:apag	a4n7
ca:apar	C6E3H-4J-3K4Q-3a-3d-3j5n10p4q-6
ca:apen	f3h3
ca:apli	G6d10h-5n-3q3
ca:apoy	F3T5o3
ca:apro	A23B3d3e-3n-3
ca:apru	A22n-3
ca:apun	I7J9Q3T-4f8h9n6q-5
ca:apur	h4q4
ca:aqui	H-3O10P3Q-4T6W3Z11a3c3d-3e3o-3q-4
ca:arma	h5
ca:arqu	H3
ca:arra	V3h3
ca:arre	E7J3V3a-3n3o7q14
ca:arri	Z5q-5
ca:arti	q3
ca:asci	W3
ca:asen	h3
ca:asi	G6J12K4U-3a-3e-3h3n6o10q-3
ca:asom	C4
ca:aspi	h3
ca:aten	S3c3o6
ca:atie	n4
ca:ator	K8T5
ca:atra	V7a3q9
ca:audi	B6Q6Z4
ca:aume	F7h3
ca:auto	A26B3F3V-3W7d-3h-3m3n-7
ca:avis	A3S4n11
ca:ay	S3Z3o6q11
ca:ayer	B5D3H13I4W-3a3e3l5n-6
ca:ayud	T19c3h5k3n-3q-3
ca:azul	V4e4h-3
ca:baja	C-4E-3F-5G12W5d5h-5l18n-6q7
ca:baje	S9n-4
ca:bala	C4H4p6
ca:banc	W5a4j3q-5
ca:band	A4
ca:bano	S4a5h3n-3
ca:barb	h5
ca:barr	h5j3o5
ca:base	f3
ca:bata	D4
ca:bate	h3
ca:bato	h3
ca:bebe	a5
ca:bend	U4a4o7
ca:beto	A3B3C3h3m3n-5
ca:bici	h6j5
ca:bien	A3S-3T4V-3a6f-3h-5n7o15
ca:bita	B12
ca:blan	T4h6
ca:bloq	W4l10q-4
ca:blus	h4
ca:bode	S6
ca:bola	T8q3
ca:bole	h5
ca:bols	V-3W3a5h6
ca:bomb	V3h4q3
ca:boni	F12O7h-7o8
ca:bono	G7q-4
ca:borr	G8Q8W7Z3a-3h-6l7o-3q19
ca:bot	O11l3o5r4
ca:bota	h5
ca:bote	h3
ca:bray	H-3W4k3m3
ca:bren	B5h3n-3
ca:brin	Z5q4
ca:broc	e3
ca:buen	A4H6O14T-5V7h5o14q-4
ca:bult	h4j3
ca:burr	q5
ca:busc	C6M9S8h-3n-3q-3
ca:bye	o15
ca:c	Q3q3
ca:caba	V4
ca:cabl	h6
ca:cach	h3
ca:cada	D6L6
ca:cadu	L3R3e3
ca:cae	W3
ca:cafe	S7d5h5i3p4
ca:caig	d-3h4
ca:caja	H9O5Q-3U7V3W11a-5f-4h3i-4k5n-4p-3q5
ca:caje	B7I-4R6V-3a-3f-6k17l10m18n-7o-3q-8
ca:calc	i5
ca:cali	o4
ca:calo	a7
ca:camb	B6C-5E6F-5G-3H-3J3Q-3S9V-3W3a7d-3e7p-3q12
ca:cami	V4a3
ca:canc	A-3B11G4M-3Q12W4a-3n-8q22
ca:cand	a5
ca:cani	a4
ca:canj	C-3G4Q8W5d16h-6n-5p4q-5
ca:cant	L3i4n-4p4q3
ca:canu	l3
ca:capt	J5M3Q4T6U8e-3h5k4q3
ca:cara	D6q4
ca:carg	G5V-3d-5h4i3n15o-3q8
ca:carl	q3
ca:carm	D5
ca:carn	S3h6o6
ca:carr	V5h3
ca:cart	E3S6
ca:casa	J3o3
ca:casc	h3
ca:cash	h3
ca:casi	S3U4
ca:caso	Z3a3l4n-3
ca:casu	n6
ca:caye	F4n3
ca:cayo	H3S7n13
ca:cebo	a9
ca:ceja	h3
ca:celu	C4D-3F3H-3I-4M3V-4a-4d3h8i4n3q4
ca:ceme	h4j6
ca:cent	j3m3n3
ca:cero	E8q10
ca:cerr	H7h6n4q-3
ca:ceti	C3
ca:cham	d4h3l3
ca:chan	H3S4f3
ca:chap	h3
ca:chat	J3T4Z16o-3q-4r4
ca:chav	V4W4k3
ca:chay	C5
ca:chec	C15S8d-3h-3m5n5
ca:chel	a6i3
ca:cheq	G4
ca:chic	a6h3
ca:chid	a6o7
ca:chil	a4
ca:chin	D6n-5q3
ca:chiq	h3
ca:chis	G3Z6
ca:chof	a6k3
ca:chue	D3
ca:chul	o12
ca:chuy	k3
ca:cier	H3Q3S6W4a-3l6q-3
ca:cifr	H6
ca:ciga	h3
ca:cine	a4
ca:cint	l3
ca:cita	V4j4
ca:clas	h3
ca:clie	A-4C6D8F3H-6I14K-4M4N-3O-4P5Q4R-3T-5V6W5Z-5a-8b-3c-5d5e3f10g-4h4k-7l-6m-5o-7p3q3r-3
ca:clon	i9q-3
ca:club	f7
ca:cobr	D4E-3I-4J3L-3M-3O-3Q3T-4U7V4W-3a-4d12f-4h18k5m3o-4p-5q8
ca:coca	a4d4e3
ca:codi	R6
ca:coin	E3q3
ca:cola	V3l3m9
ca:colc	f3
ca:colg	K5
ca:colo	h3
ca:coma	Q6T9Z6h7n-3
ca:comb	h5
ca:come	J3S3a8n5q-4
ca:comi	W11a13n-4
ca:como	A-3F-3H13I-3J-6K-3M-4P-3Q20T15U8V-6Z-3a4c-3d-4e-4h-7j-4k5n7o-5p5
ca:comp	A-4B-4C3D-3F5J4M5O-3P5S-5U-4a-3b-3c-3h11k-3l-3p8q5r-3
ca:comu	c3
ca:con	A-5D5H-4I4J3K-4N-3O-5P-7Q6S5T-7V7W-6X-3a-4b-6c5d13f3g-3h3i6n6o-9p3q4
ca:cone	R4
ca:conf	K6S3a-3h-3n16o3q9
ca:cong	l3n3
ca:conm	U3m4
ca:cons	C20J5P7d-3f-4h10q-4
ca:cont	C-6D7E-3H3J-4Q-3S7U3V6Z6d7i-3k7n7q-7r5
ca:conv	Z6
ca:copi	Z3i3q-3
ca:cord	q3
ca:corr	A6C-4E14H-3Q4W4d-4h-4l4q13
ca:cort	E-3F5H17W-4d3h4j5n3o-3q-6
ca:cosa	A4D3T9V-3i8n4q-3
ca:crea	f20
ca:cred	S3e4
ca:cree	C5
ca:crei	Z7
ca:creo	n3
ca:croq	i4
ca:crud	a5
ca:cruz	a3
ca:cta	H3
ca:cuad	E9H4U4
ca:cual	A3I3K3Q4T5U3h-3m4n12p7q-5
ca:cuan	C14E-4F-4G-3H11I14J-4K3L8O-4Q3S3T-5U16V-5W5Y-3Z-3a-10b-16e-4f-5h-11i-4j8k-4l-4m6n7o-3p17q-6r-3
ca:cube	h4
ca:cubr	d9k3
ca:cuel	l4
ca:cuen	C6E4H4Q-4U4V3Z-3a-4d6f7n-3p4
ca:cues	H-3j6
ca:cuid	o6
ca:culp	D5
ca:cump	F3a4f3h-4
ca:cuna	Z3
ca:cupo	h4
ca:cust	Q3V3f7h-4i8
ca:da	Q3l5o6q-3
ca:dada	f3n-3
ca:dado	A3I3S3m8n-3
ca:dala	f3
ca:dale	A6F6G-3h3k6l3n4o-3q3
ca:dame	H7I3M3R4S4T3U7V-3W9a-3f-3h-5k3n-5
ca:dan	L17
ca:dand	n6
ca:dani	a3l3
ca:dar	F3G-4f5h3k5n4o4q-3
ca:darl	f5n8q4
ca:das	n6
ca:dase	F5
ca:dato	J3M4Q8S3i3q-4
ca:de	A5B6C5E3H4I6K-3N-8O-3P-4R6S-6T-5U3X-8Y-7Z5b-10c-8d4g-9h7l5o-6q5r-4
ca:debe	E10F4J3h-5n-3
ca:debi	h4n-5q17
ca:debo	a6n-4o13q-3
ca:deci	C5T5n9p5
ca:dedo	n-3q12
ca:defe	e4
ca:deja	C-4E10H-5J10Q-4S19a5j3l-3n-5
ca:deje	l4q6
ca:dejo	G3H5e4h3l3n8
ca:del	A3B6C7D-5G5H12I-3K-4L-5N-4O-5P4S-5U8W6X-3Y-3Z3b-4c-4d5e3g-3h8k-6l3o-9p3r-4
ca:dele	q3
ca:dema	G4V4
ca:demo	f6n4
ca:deni	f3
ca:dent	h3n4
ca:derr	a6
ca:desa	D4d-3l9n-4q12
ca:desb	q6
ca:desc	C-4F-4G10W3d9f-3h-5j9l3o3p-3q3
ca:desd	H4I5U7W3h-3k3
ca:desh	h-5l3n-3q29
ca:desp	C-3Q7S6V5d-5h6l5n4p6q-7
ca:dest	Z5n7
ca:dete	A3
ca:devo	A6B3G3Q4e25h-7n-4
ca:devu	F3Q4e11h-3n-5q6
ca:di	G4e4h-3q8
ca:dia	B3C-6H17P5U18V-4a8d-3h4n-4o-4q-4
ca:dias	H6O19j4o-4
ca:dice	A3D6J-3O3P-3R5T-3V-3a3d4f3l-3n8p4q3
ca:dici	h-4k3l3
ca:dict	Q5h3q5
ca:did	n18
ca:dier	H4I3L4
ca:dies	a4h4
ca:dife	D3V4
ca:diga	C5S4d-3n-3p5
ca:digi	f3q8
ca:digo	S6n7
ca:dije	A3J8h-4n-5q8
ca:diji	n12
ca:dijo	h3
ca:dile	a9p3
ca:dime	C9H5Q3T3U10W-5d-3h-5n7p7q-3
ca:dimo	m3
ca:dine	H5I4d4e5n-4p3q5
ca:dio	B7h4q3
ca:dios	a5o3
ca:dire	j3
ca:disc	Q3Z8
ca:disp	C4T3p4
ca:dist	R3V10n4p-3
ca:divi	Q4
ca:do	Q7T10
ca:dobl	D4F3W6n5q7
ca:doct	h3
ca:does	C5p6
ca:domi	H5j10
ca:don	C4G4V-3e-3f3h9q3
ca:dona	B3C4D5F3H-3W3d4n-5q-4
ca:dond	Q3T8U-4a4c4h-7n9
ca:dorm	H4
ca:doy	Q3S3h4n10q-4
ca:duda	D3K5S5T-4U-3n10q3
ca:dudo	K12
ca:duel	a7
ca:duen	W4h5
ca:dulc	h3
ca:dupl	i9n3q4
ca:dura	e3j5
ca:e	U10
ca:echa	Q-3U3V4d6h-3p3q9
ca:eche	V4
ca:echo	J3U4
ca:edad	Q3
ca:edga	f3l3
ca:edit	E12R3
ca:efec	C-3e5h4n4q3
ca:efic	o8
ca:eh	J10T16n-6
ca:ejem	J4
ca:ekiv	q13
ca:el	A3C4E4H9K-3L-3M4N-5O-5P-4R5S6T-5U-10V7W3X-7Y-6Z-4a8b-8c-5e5f3g-6i7j7l5o-11q7r-5
ca:elec	d4
ca:elim	G10Q3h-4l7n-4q13
ca:ella	C-3P3V5f3h-5i10n-3p8q7
ca:elvi	h3
ca:emil	m4n-3
ca:empe	T3a5d-3f5h11n-3q4
ca:empi	T3f3h4k5
ca:empl	B6R3f-4h-3k11l10m14n-3
ca:en	A3D-7E5N-3O-4Q4R-4S5U6V3W-4X-3Y-3a4b-8c-4e-5g-3i-3j-3k5m3n6o-6p6q6r-4
ca:enca	R3W5a3c4k6
ca:enco	M4
ca:encu	F4f3h-4
ca:ende	E6
ca:ener	H5
ca:enfr	a6
ca:enga	h3
ca:enla	R8
ca:enli	U3
ca:enoj	D9F3n-3
ca:ense	A3I6K3Q7h-3n8q-4
ca:ente	J-4T8o20
ca:enti	T11
ca:ento	J3n15
ca:entr	B3C-3H4J-4R7T-5U4V-4W3a-3k5l6n12o-5p-3q3
ca:envi	j3
ca:equi	Q6V-3Z7h-3k6m10n-5q13
ca:era	B-3H-3J12Q-3S3T-3V-5Z28a-4d-3e5h-6i-5l3n3o-3p-3q29r-3
ca:eran	G6q20
ca:eres	n-4o16r11
ca:erne	f3l12
ca:erre	q9
ca:erro	D5G4R3h-3n8q7
ca:es	B-4D-6F-3H-6J13L3O-3P-4S-4T4U-5V4W-3a-4d-3e-3f5h4k4l3p3q9r7
ca:esa	A6C-4H-5J7K3Q-4T-4U4V6Z6a-4d-3f-3h-8i9k-3l-4n13o-7q21
ca:esas	q4
ca:esco	a3
ca:escr	Q5S8T7Z8a-3q-5
ca:ese	B4D-3F-3G4J7M3Q-3W5f-4h-6i11n-9o-4p3q11
ca:eso	C-3E4F-3H-3J8S3T-4U-4Z12a-4d-3h-5l-3n18o8q13
ca:esos	W3
ca:espa	a3n3
ca:espe	A11F3S14V6a-3d-3n11
ca:espo	d-5q5
ca:esta	A5C3E5G-5H3J-4K-3L-3M4O5Q-4T-4X-3a3b-3e4g-3i-4j-9m7n8q7
ca:este	C3I3P4Q-3W-3a3f6i4n-4o-3q-4r7
ca:esto	D10O4Q4S3T13V-3a-5f-3h11n-7o3q-6r4
ca:estu	B3H8a-3o7q9
ca:ex	a4l3
ca:exac	E6n3
ca:exce	o13
ca:exis	K3M5h-4
ca:exit	n7
ca:expl	Q4T11c4
ca:extr	F4G3W4h-4
ca:ey	O8
ca:f	h5
ca:fa	C5
ca:fabi	f3
ca:fact	H3M3W5h7j3q-3
ca:fall	a-3n11o6q4
ca:fals	G3q3
ca:falt	A5F5G-4J-3K3S4V9a3h-5i7k4n-4o-4q4
ca:fami	i4
ca:farm	a3
ca:favo	C4D-3E3F3H3J6L-3N-3O-3R4T5V7W-5X-5Z-3a-5b-4c-6f4g-4h5j-3k3n5o-4p3q5
ca:fech	H-3n9
ca:feli	O7o7
ca:feo	F3p3q7
ca:fer	f5l5
ca:fern	C8
ca:fiad	q3
ca:fiel	I3
ca:fija	C4n-3
ca:fila	D3J3S7V8h5n-3
ca:file	E3
ca:fin	H7j3
ca:fina	n5p3
ca:firm	A11n7
ca:floj	H4
ca:flor	f4
ca:foco	e5
ca:foli	H-3M6Q8h12i4n3
ca:fond	G4
ca:for	C4d6i6
ca:form	Q5V6a3n-4o3
ca:foto	Q4Z7
ca:frij	a8
ca:frio	a6
ca:fue	A-3B4C-3I-3J6L-3M4Q-5T-3U4V-3W-3d-4e-4f-3i-5j-3l7n17o8q12
ca:fuer	G3d-4h6l5q7
ca:fui	B3Z4
ca:func	Q3S4T7j3
ca:fund	e4
ca:gana	H-5L7W9a7p-3
ca:gano	F6G4p6
ca:gans	p3
ca:gara	h3
ca:gas	Z3a3
ca:gaso	Q4a3
ca:gast	d12h10n-3
ca:gato	e5
ca:gena	C3
ca:gene	H3L7R5h4n4q-3
ca:gent	D4I8S8a3h5i-3l4m8n-6o-3q-4
ca:gera	m4
ca:gere	B3W8k5m3
ca:go	n13
ca:good	O11
ca:gord	W3a3
ca:goyo	C5h3
ca:grab	n5q3
ca:grac	S3o26
ca:gran	a5h5
ca:grat	C4p5
ca:grea	o8
ca:gris	j3q4
ca:grup	Z8
ca:guad	k3
ca:guap	a9
ca:guar	C5J11T-3a-3h4n9q5r3
ca:guer	V3h4
ca:gust	e5o6
ca:gym	f3h3
ca:ha	B12H3J-3P8T-3U-4f6h-3q-3
ca:habi	M4f5i3k5q4
ca:habl	S7Z3c8r7
ca:habr	n4
ca:hace	C-5F-3G-3H-3L-4M-3O-3Q7T13W-3a3d3i6p5q4
ca:haga	J9V4f4n-4
ca:hago	Q12T8f3h-5n13
ca:hall	T6
ca:hamb	a6
ca:han	I5P5
ca:hart	I4q3
ca:hast	D4H-3J3a3j3n6o4
ca:have	C4U5p6
ca:hay	A7C4E4I5J7K6L-5M5O3P-4Q3R-3U-6V6W-3Z-3a7b-3d-7f3i-7n-3o-6
ca:haya	q3
ca:haz	E4H3W6d3h-3
ca:hazl	W3f3h-3i3n4
ca:hazm	H4W5
ca:he	U20n3
ca:hech	B7Q4U3
ca:hela	i4
ca:help	T12
ca:hemo	I3
ca:her	h-4i7p8
ca:here	Q9q-3
ca:herm	W4a5f3q4
ca:hey	O9
ca:hice	T6U9a-3h4n3q4
ca:hici	H5U-3q4
ca:hiel	h7n4
ca:hija	L3W3
ca:hijo	a4q7
ca:hist	B4P5
ca:hizo	B9H4M5W5a-3n4p5q4
ca:hola	O22h9
ca:hora	B6W5a3n4
ca:how	C4Q7U5p5q-3
ca:hoy	A-4C-6E-3F-5G-3H18K4L-5M6O-4P-3Q-3S4T-5U20V-3W6Z-3a15b-3e-4i-4l5m-4o3q-5
ca:hubo	H8O6n5
ca:i	Q9U5h3
ca:iba	Z18h-3q12
ca:iden	i8
ca:igno	J4
ca:igua	E3I3K3V-7i20
ca:impo	h3q8
ca:impr	W4a4h3
ca:inac	l5
ca:inco	k4
ca:incr	F5
ca:info	H4
ca:inge	h3
ca:ingr	h8
ca:inha	l4
ca:inic	T10h3
ca:insc	B6I13J3Q3f16h3n-4
ca:insi	n3
ca:inst	T9
ca:inte	K4V-5i-3n22o3q-3
ca:inve	V3a4
ca:invi	R21n-3
ca:ir	a5n5
ca:irma	h3
ca:irse	C-3p5
ca:is	n10r13
ca:it	n17q3
ca:iva	Q3W3n4
ca:ivan	l5
ca:ivon	l3m3
ca:izo	H5
ca:ja	a5i3
ca:jaci	l4
ca:jaja	C-3S5W7Z6l-3n-3o12q6
ca:jala	o6
ca:jale	o5
ca:jalo	n14
ca:jefa	A3S3
ca:jefe	U3a4
ca:jeje	Z3o10r-3
ca:jess	l3
ca:jett	a3h3
ca:jiji	o10
ca:jorn	U7
ca:jose	k3l3
ca:jove	O4V3f4h4i3n-3q-3
ca:juan	a12h-3
ca:juar	a3
ca:jubi	l3
ca:jueg	a7
ca:juev	F3H4a5
ca:junt	C4L5S4W-3a3b-3d7f3n-8p11
ca:kare	f5
ca:karl	W4m3q3
ca:kedo	K3n10p6
ca:kevi	f5
ca:kg	h5
ca:kien	M7r6
ca:kier	e3f7
ca:kilo	h6
ca:kita	G4n-3q8
ca:la	A3F3H4J4K-8L-6M3N-6Q5R3S7T-9U-5V8W5X-7Y-6a7b-8c-8g-7i4n9q10r-6
ca:labo	l4
ca:lada	Q6n-3
ca:lado	n4q3
ca:las	A6C-3D-4E-3F-4H7I-4J-3K8L4M-4S14T4U3V-4W9a9d-4e3f-4h-4j-4l4m-3n5o-5p-4
ca:last	n3q12
ca:lata	e3
ca:laur	l5
ca:lava	h4
ca:laza	l4
ca:le	C5D7E-3F7G5H-14I-7J3K-4L8N-3O-6Q5R8T11U-9V-6W-9X-4Y-3b-6c-5d6e11f-3g-3i3j-7k-6m-3n11o-5p9q6r-4
ca:lech	h3j5
ca:led	h3
ca:leem	n7
ca:lei	J3
ca:lent	D6h5
ca:les	L3U4
ca:libe	A10
ca:libr	E4W5n5
ca:lic	h5
ca:lice	I3
ca:lich	d3
ca:licu	h4
ca:liga	R17
ca:limb	K4q3
ca:limi	L3W6
ca:limp	S4V-4a4h4
ca:link	R20
ca:liqu	h5l4q-3
ca:list	H-3I7K4U6V6a-3f6m5n-6o10q-5
ca:litr	q4
ca:llam	c3f6k6
ca:llan	h4
ca:llav	a8n-3
ca:lleg	A3H4I3O12R6T-3o-3q-4
ca:llen	S3
ca:llev	C5G-4H3S-3T-4U17V-4W-3a-5b-5d3h9i10l-3n3o-3p4q4
ca:llov	a6
ca:lo	A13C3D-4E3F3I-3J8K-4N-3O-4P-6Q5S4U4V-3W-7X-3Y-3Z11a-10b-5d6e11g-3h5l-4m-6p3q5r-6
ca:loca	M4
ca:log	B13
ca:lore	f4k3l8
ca:los	B3D-3E6F-3G3H3I6J3K-5N-4O-4P-3Q8R-4S-5T-4X-4Y-3a9b-4c-3e5f4g-3i-6j-6m6n3o-7p5r-4
ca:luce	i4
ca:luch	n3
ca:lueg	S7T4V3a3n4
ca:luga	q4
ca:luis	J-3l4
ca:lujo	o7
ca:lulu	l4
ca:lune	H8O7a5k5n-3
ca:lupe	G3
ca:lupi	W4
ca:luz	f3n3
ca:m	T9h4q7
ca:ma	a10
ca:madr	B3o5
ca:maes	f5n3
ca:magn	h4
ca:mago	F3V5n-3
ca:mal	C-5D10E14F5d-3f-3h-17q31
ca:mala	D3a4
ca:malo	e3n5
ca:mama	L4a7n-3
ca:mana	S5W9a-3h-3j4k4o3
ca:manc	e4
ca:mand	A6H7J6Q4R9T-4W3Y-3Z5d-4h4n12o-4
ca:mane	Q7
ca:mani	T4
ca:mano	H-3S4U4d3h-3
ca:manu	B3E3F4G3
ca:maqu	r4
ca:marc	C5T-3a6c3l3n7
ca:mari	R3f3l3n-3
ca:mart	O5n-3
ca:mas	C-6F6H-3I10J6K6L-4O-3Q-5S6T9V15W7Z-3a-7c-3d-7e-4f-5h-4i14j-4k3m-3o-8p-3q4r-3
ca:mate	a4
ca:maur	A3B3
ca:maxi	o6
ca:mayo	f3
ca:me	A6C4E-4F-5H6I-7J-6K-3L-3N-4O-8P-8Q5S9T5U6X-6Y-5Z3a5b-7c4f4g-5h10i-5l-3n5q8r3
ca:meca	o6
ca:medi	Q8a4d-3h6q-3
ca:mejo	I6c3h-3q4
ca:memb	f4
ca:meme	a7
ca:memo	Z3
ca:meno	C3D-3E5F-5G7S3n-5q10
ca:mens	H6a4h5n7q-4
ca:menu	T24
ca:merc	Q7e5h3
ca:mere	F3
ca:meri	a3
ca:mero	S6a6
ca:mes	B4H17I8W3f-4h5i3n-5
ca:mesa	D3H-3J4V6d3f3h4n-3q4
ca:mese	j3
ca:meta	J11n-4
ca:mete	C-4E-3F5G-3H-4J9K-3M-3Q4S3a-4e-3f10h11i10k7n-5
ca:meti	B8C-4F-3H-3M3P3Q6T-3U5V-3a-4f-3h-4i-3m6n11q14
ca:meto	Q10i-3n5
ca:metr	a6
ca:mexi	h3
ca:mezc	h7
ca:mi	A13D-6H-6I-4L-4M-4N-3O7Q-6R7S-5T-5U23V-6W6Z14a11b-3c-3d-8e-4g-3h-9i-4j-5k7m8n4p-6q3r-4
ca:mia	K4
ca:mias	U10
ca:mied	n4
ca:miem	I6f4
ca:mien	n5p3
ca:mier	H4
ca:mija	a4
ca:mijo	H4q3
ca:min	S5a4
ca:minu	S12n4o-4q4
ca:mio	H-5K5U15
ca:mira	C3a10q3
ca:mire	C3k3
ca:miri	f4
ca:mis	B3H-7I11P-3U25W6h-5m9q-3
ca:mism	D5Q11a-3d-3h-9i20p6
ca:mita	Q5e4
ca:moch	G3V3
ca:modi	E7W3
ca:modo	Q7a6n5q-3
ca:mole	D3
ca:mome	H3S6U4
ca:mone	C11E9F4G4I8L-4O5P-4a-3b-4d10e-3f7g-3h-10k-3m-3n6p7q-5
ca:mont	C-3Q3h7i3n8q12
ca:morr	d4
ca:most	O3V3m5
ca:moto	V3h5
ca:movi	B12C-4J3P5
ca:much	V6a-4f5h3k5m3n-3p7
ca:muer	H6
ca:mues	K5m5
ca:muev	E3J9W3n3q3
ca:musi	a5
ca:muy	O4o14
ca:my	U6n6q3
ca:nach	G6h4
ca:nada	C3D3F-3J17Q3T7V-3a-4d-3l3n11o-5q4
ca:nadi	l3
ca:nanc	k4
ca:nata	h4
ca:navi	k3
ca:naye	f3l6
ca:nece	C6E3H3T4a-3d-3h8j3n-3
ca:nego	H7p-3
ca:neta	r4
ca:new	f7
ca:next	V13
ca:ni	E6G-3J4a7o3q4
ca:nieg	A3
ca:nina	q3
ca:ning	J9
ca:nino	H-6Z3a7h5j6
ca:no	A4B-4D-3G4I-4J18K5L-3N-5O-7P-5R3S6T9U-4V-6W-7X-9Y-4Z10a9b-5d-7e6f5g-5i-9j-5k-6l12n8o-8q16r-3
ca:noch	W5k3
ca:noma	C8D-3F-3H4L4T3n6q-4
ca:nomb	H-3I4Q4V-3f3m6n7q4
ca:nora	p3
ca:nos	H3V3a11e5h-5l4o5q-3
ca:noso	l5
ca:nota	H-3M5S3V-5a-3d3e4h8i11
ca:nov	H4
ca:nove	n9
ca:novi	H6Z4j3
ca:now	p13
ca:nues	F3
ca:nuev	C-4H-4I3R5S-3T3U-3V13d-3f14h5i5j-3k11o-6
ca:nume	C4D-3E-3H4I3J5Q5T-3U4W-4a3d-4e-3h5i3n3o-3p-3q4r-3
ca:nunc	D4f6
ca:o	C9D-5G-5H9I5J-6K-3L3Q19T7U-3V-6W-3Z-3c-3d-4e-3f-4h-5i-6j5k-3l-5m7n25o-5q-11r5
ca:octu	H6
ca:ocup	C3R3d4f6h3o-3
ca:ofel	G3l5
ca:ofic	r5
ca:ojo	C3
ca:ok	A11V3a-3o30q-3
ca:olga	f3
ca:olvi	i6
ca:omar	l3
ca:on	O-4S15h3q3
ca:onda	H4O10a-3n6o3
ca:one	d3q6
ca:opci	T17
ca:oper	V4a3n8
ca:ora	n18
ca:oral	V5o8
ca:orde	Q7a5h6n-3
ca:orie	T9
ca:orit	S7
ca:otor	F4
ca:otra	B-3D3F-5G-3H-3I-4J13K9L-4M-4P-3Q3R4U-4V23Y-3c-3e-5i17l-3m-5n5o-11p-5q4r-3
ca:otro	B-3E-3F4H-4J-4M-3R3S-4T-3U-3V21a-5i12k5l-3o-5p-3q13
ca:oye	J-3a7n8q4r5
ca:pach	C3I3a5
ca:padr	I5f4o10
ca:paga	C-4D-3L3W5a3d16f-3h11i7n-8o-3p-3q4
ca:pago	C-3D3J5V3W-3d7h17i8n-7q8
ca:pagu	d6
ca:pal	F4Z3p3
ca:pala	T4
ca:palo	i7n5
ca:pame	l3m5
ca:pan	V3
ca:pana	a3k3
ca:pant	e3n5
ca:papa	q3
ca:pape	O3a3
ca:paqu	j3
ca:para	B-3C3D-4L-4O-3Q11R9T-3U4X-3Z9b-5e-6g-3i4k4l-5n-5o3p5q6r-3
ca:parc	e3
ca:pari	o8
ca:part	L5Q5h-3i5l3
ca:pasa	H5J-7K3M-3O-3S-3U3V3a11d-5f-4l-3m3n3q4
ca:pase	S-3U7V11a6
ca:paso	C5Q3S5V-4a3e-4k4n16o-4
ca:past	F3e4i3
ca:patr	J5n-3
ca:paty	C3G3W3
ca:paus	S4
ca:pech	k3
ca:pedi	A4J5T6h4n-7
ca:pedr	l3
ca:pegu	Z6
ca:pena	D4Z3
ca:pend	A7K11n12o3
ca:pens	Z3n5
ca:pera	S14
ca:perd	D10F3T8Z8a-3n3
ca:perf	o13
ca:perl	B3C6R3
ca:perm	A8S3W3k5l8m5n-4q-5
ca:pero	d-6h13i10q5
ca:perr	a3q4
ca:pers	C4H-4I4J-3V7a-4c5d-3f3k7m10n-6o-4p3q4r4
ca:pesc	d3
ca:peso	C3F3H-3Q4a-3d3f-3h7i7n-4q6
ca:peti	A8
ca:phon	h6
ca:pico	Q5T3
ca:pide	C3Q3W6j3n-3
ca:pidi	A9i6
ca:pido	d4n-3q3
ca:pier	L3
ca:pint	L4h3q-3
ca:pipa	a3
ca:piqu	q3
ca:plan	m10
ca:plat	H3
ca:play	h4
ca:poco	n3
ca:poin	C3F5d7h-4
ca:poll	o5
ca:pon	E5k3
ca:ponc	R3a5f4
ca:pone	Q13T9d4h-3k3q-3
ca:pong	J7Q9T5h3p-3
ca:poni	F3
ca:ponl	E10F6I-3d-3f4h6i6n-5
ca:ponm	H3W6h6
ca:poqu	L5U3
ca:por	A7F3J3K-3L12N-3S4T4W-4X-5Y-3Z-3a4b-4c-3d3e5f-5g-4h9i8j-3k-5p-6r-4
ca:porc	L8
ca:porq	D6G3J4e3n7
ca:post	i6
ca:prac	J4
ca:prec	W6j7n-5q9
ca:preg	C10D3L3S5V-4h-5j8p6q-3
ca:prem	F4G4
ca:pren	a6
ca:pres	S3a3r4
ca:prim	S3V7f6h4n-4o4
ca:prin	T10
ca:pris	n3
ca:prob	a8n4q3
ca:proc	d3h-3n11
ca:prod	e4
ca:prof	h3
ca:prog	I13W4f9q-3
ca:prom	F5j8q3
ca:prop	L4Q5V4n-3q6
ca:prov	W5Z3
ca:prox	Q3V13W4p5
ca:prue	k3n4q3
ca:pudo	n4
ca:pued	D-3E-3G-4H-3J-3L5O-5Q4S3T7U-4V-3W3a-4c4d3f4j-4k6l6m6n5o-5p-5q7
ca:puen	H3
ca:puer	a7
ca:pues	T-3V6n9o8
ca:punt	A3B3C12E9F11G10J3L9M-3N-3P-4Q5S-3T-4V-6Z-3a-6b-10d11e-4f3g-4i-5j-3k-4m-4o-4p8
ca:pura	D8Q3U3n-4
ca:puro	D5H3a4h4q-3
ca:puse	H-3M-3V-3n20q23
ca:pusi	G5n9
ca:puso	F4h-3
ca:qr	R3
ca:que	A6B3D3M3N-7O6P-4Q5S3T6U3V3X-8Y-8b-10g-8h-3i-4j-6n7o5r-10
ca:qued	A3C5E3G-3I-3K6L-4P-3Q-3T-4U-4V3W-3Z-3b-4e6h-3i-4j-4l-3n12o5p11q3
ca:quej	D6
ca:quer	Z3h3n-4q7
ca:ques	h3
ca:quie	A-3B12D-6I6K-4M13N-5O-4P-4Q-4T-3U5V-6W-3X-3Y-4Z-4a4b-3c-4d3f5g-6m10n6r8
ca:quih	O13
ca:quin	H6W5a8
ca:quis	h10q9
ca:quit	B4C-3G15H-3J-3W10a-3d9e-4f-3h-6i-3l14n-8q22
ca:rajo	q8
ca:rami	C3l3
ca:ramo	k6
ca:rapi	C3Q3f4h3o6
ca:rara	n3
ca:raro	B3E4a4
ca:rast	B6M8
ca:rati	S5W5h-3i3
ca:rato	S8h3n6p6
ca:raza	m3
ca:razo	C4
ca:real	h-4q12
ca:reba	G6d3h-4n-4p8
ca:rebo	q6
ca:reca	F5
ca:rech	A8n3
ca:reci	M3a4i3p3q3
ca:recl	D7
ca:reco	G4h3k3n5q-4
ca:rect	E5
ca:redi	d14h-4
ca:redo	h3
ca:redu	G8
ca:reem	e17h-4
ca:reen	R7
ca:refl	L3n5
ca:refr	W3e3h4n3
ca:refu	k3
ca:rega	B4C-3F10G6J3n-3
ca:regi	A-5C-6D-4E-3G-4H-6I10J15K-3O-7Q8U3V-5W9Z-3a-6b-3c-3d-5e-6f16g-5h8i-5j-3k5m4n9o-6q9
ca:regr	H-3J-4Q4S9T4a-4d-3e18f-3h-8i6n-5o-3q7
ca:regu	E3h4q12
ca:rein	n13
ca:rela	m5
ca:relo	n8
ca:remi	M3h3
ca:remo	l3q6
ca:remu	G5
ca:rent	J4f4h3
ca:renu	l13
ca:repa	h3
ca:repe	n10q3
ca:repi	J8Q8a-4h-4i12n16q-3
ca:repo	D3F5H11W4
ca:requ	E3
ca:resi	h3i3
ca:reso	K3
ca:resp	n10
ca:rest	C-3G17d6h-3n-6p6
ca:resu	H10U9n12
ca:reti	F-3G11l5n-3q7
ca:reve	n-3q20
ca:revi	A5G3P4h-4i-3n8q8
ca:rfc	j5
ca:rich	l3
ca:rifa	F3o11
ca:rigo	A3
ca:roba	l3
ca:roge	C3
ca:roja	h3
ca:rojo	V7
ca:roll	O6
ca:rosa	P3h3
ca:rosy	O4a4
ca:roto	e10
ca:rube	k3
ca:ruiz	q3
ca:saba	H6q3
ca:sabe	C9T3V3d-6f-3i-4n18p5q-4
ca:saca	F-3G10H7f3h-6l7n-3q12
ca:saco	Q7U-5a5
ca:sala	h3
ca:sald	C23E17F10G11H-4M-3Q4S-3T-3V-4W-5a-4b-5d18e-3f-3h-18i-6k-3n-9o-4p21q-7
ca:sale	C3F-3G-3J-4U4d-3i-3j5m6n10o10
ca:salg	U3n3
ca:sali	C-3D-4H6Q-4V-4a3d-3e10n10o5p3q8
ca:salu	O7a3
ca:sama	k3
ca:samu	l4
ca:sand	a5h3
ca:sart	e3
ca:save	n9
ca:se	A-3C-3D5F4H5I6J6K4L5N-4O-7P-5Q8S3T8U-8W-10X-5Y-4Z-3b-6c-6e3g-4l3m-8n10q6r-6
ca:sea	d3n-4q8
ca:seca	S5
ca:segu	E3J3S6V8h-6i8n4o-3
ca:sell	E3
ca:sema	B4D3H13M3V-3W3h-3l5n-5
ca:sena	Q3
ca:seno	B-3C3D5H-5M-4O4R-3S3T-4W-3Z-3d3e4f6h4j4q4
ca:sepa	K3Q4
ca:ser	E7f3h-3q7
ca:seri	p4
ca:serv	D7J4h3j6o4
ca:sesi	h3
ca:sham	C3h3
ca:si	A7C9D-6G-5H4I-3L4O-5Q14R-3S7T-7W-4Z-6b-3e-6h5i-6j3k-4l-3m3n21o-3p-4r-3
ca:siem	D9q11
ca:siga	V11l5
ca:sign	Q5n7
ca:sigo	Q3n3
ca:sigu	A6H-3T4U-3V21f-3m8n12o-5q-5
ca:sin	A5J9K4Q7V-7W3a9d-5h-4i-3o-3q9
ca:sirv	D4T4a4n-3
ca:sist	D9E3H-3Q4a-4i-3n4
ca:sobr	G7d-4e5h-3n-5o4p9q5
ca:soci	H4I9
ca:sofi	f5
ca:sola	B3U5n8
ca:sold	U5h3
ca:soli	A12c4f3h-4
ca:solo	J3Q3f3n-3q3
ca:somo	I4
ca:son	E5I3J5L-3a-3d3h11i4m5n-7p-3q7
ca:sopo	c7
ca:sorr	Z7
ca:soy	O4T8
ca:sr	C4
ca:sra	f3
ca:su	A-3C3D9E3G-6H-6I-4L-4M-4R6S5T-5U-3V-5Z-4b-4c-3d8e5f7h3i4k6n-5p12q3r-3
ca:sube	F6W6h4k3
ca:subi	h6n12p4
ca:subu	P3
ca:sucu	L3j3k3m3
ca:sueg	q4
ca:suel	Q3W6
ca:suen	a14
ca:suer	a3
ca:suet	e3i3
ca:suma	F9L3d-5f3h8i6k3p3q-3
ca:sume	J3
ca:sumo	Q3U5n7
ca:supe	H4S-3T3W5o4
ca:supo	K3n3
ca:surt	j5
ca:sus	D5F-3G-7J6L-4P6Q-3S4W-3d10f-4h6i7p4q-6
ca:susp	l5
ca:suyo	C5d3
ca:t	h8
ca:ta	o8
ca:tabl	h5
ca:tach	q5
ca:taco	d4h3
ca:tal	H11O10n-3o-3
ca:tama	j4q5
ca:tamb	H3L6d-4i10k4
ca:tan	C3L3U3n4
ca:tant	C5I7S11U4a-3
ca:tard	D6O6S7V-3W3a-4n10
ca:tarj	E4W3f5h3n-5q4
ca:tavo	E3
ca:taxi	n4
ca:te	A-3C-3F-3H-5J15L-3M-3O-5S18U-4V-5W-3Z3a8e-3h9j-4o14q5
ca:tecl	J3a7n-3
ca:tela	e5h3
ca:tele	C6H-3a-3h7p5q4
ca:temp	W5j8
ca:tend	C9
ca:tene	E5I4h-3j5k5n8q-4
ca:teng	A3C5D-5E4I3J-3K4M-3O-3V7a8b-7i-3m8r4
ca:teni	f3p3
ca:teod	h3
ca:tepi	j3
ca:term	A-3C6E-3S7a5h3i3l3n5
ca:that	q7
ca:the	h3n4
ca:thin	i3
ca:this	d3r13
ca:ti	Z3a5o10q-3
ca:tia	E4
ca:tian	a9
ca:tick	D-3K3M7Q9U5a-3d5h6i4n6p-3
ca:tiem	n5
ca:tien	C10E3F-3G4H3S-4V-4W-3a-5d4e-3h-3i-4k-3m5n4o-3p8
ca:tint	d6h5j3p-3
ca:tira	q4
ca:to	F6h5
ca:toal	h4
ca:toca	C-3G5L3V10W3a7h-3q-3
ca:toco	B6
ca:toda	A3C3S4T-3U10a-3l3m3n9o4p-3
ca:todo	A3B4C-7H6L-3U-3V-3d8e-3f-3i-3n5o13q5
ca:toma	C-3a6d9h4
ca:tome	d13
ca:tomo	n13
ca:toni	f3
ca:tono	f3
ca:tons	a3o4
ca:toqu	q3
ca:tort	a11h6
ca:tota	C-5H14I5U16a-3b-3h7p11q4
ca:trab	D6O-4Z4j4k7l5m9o5q-3
ca:trae	C10D-3E4G3I5J-3L-3M3P-3S3U-3V5W-4a10d6e6f-4h-5i4j-4n-9o-3p9q-3
ca:trai	H-3K3U3V3a3h9
ca:traj	e11
ca:tram	G6
ca:tran	G-3O9W7a3
ca:tras	V-3q9
ca:trat	h3
ca:tu	C-3D5O9Q-4S-4T6a11h-3n10q-5r6
ca:tumb	G8h-4q10
ca:turi	h4
ca:turn	O4Q3U7W5a3h3i-3k4q-4
ca:tus	o3
ca:ubic	M6Z3a5h-3
ca:uc	C3l4
ca:uff	a9
ca:ulis	C3
ca:ulti	H4M-3P-3U-4V-3i8n10p7q11
ca:un	A-3C6E5G4H-6I-3J-3K-3O-4S3T-7U-4V3W6X-3a9b-3f8g-3h10i5k5m-5n-5o8p-8q5r-5
ca:una	B-3D-4G-3H-8I-3M7N-3O-10P-4Q16S-4T-4U-5V11W-4X-3Z-3e5f5g-3h16i12j-3k5l-3m-5n4p-6q5
ca:unas	a5h7i3
ca:undo	q16
ca:unic	h6
ca:unif	h4
ca:uno	V3a4e6h4n-4
ca:unos	F4S5i3o-4
ca:ups	q6
ca:urge	C3c3h3
ca:usa	C-5G-3Q-4T12d16
ca:usad	M5
ca:usal	d4
ca:usan	l3
ca:usar	G-3L4Q4T4d19h-3n-3p3
ca:use	d6h-3
ca:uses	J6
ca:uso	C-5D4P7
ca:uste	Z4a8
ca:usua	k5l6m5
ca:uy	a6n-3q5
ca:va	E-4F-4G-4H8J4K-3L-4M-3P-3S-6V18W-4Z-3a-5b-3d3h6i5j-4k5n-5o10p9
ca:vaca	W4
ca:vaci	C3
ca:vacu	h4
ca:vale	L4Q5d4h4n-5o17q-3
ca:valg	W3
ca:vali	d4
ca:vamo	H9V9f3h5n-4o6
ca:van	D4Q4U11a4h8i-3k3p-3
ca:vari	Q3S3
ca:vas	Q3a4o8
ca:vaya	J9d3n7q-4
ca:ve	n8
ca:vea	c6
ca:vece	D5h-5n4q7
ca:veci	V5q4
ca:vemo	S3o5
ca:venc	L6
ca:vend	C-5F-3G-3H6J6L3Q5R5S-3T-4U4V-6W8a-5d-3f-4h13i-4j-4k13l6m5o-4p-4q4
ca:veng	C3
ca:veni	e7
ca:vent	A-3C-6E-3F-4G-4H10I-4J7L-4M6O-6P-3Q10R-3S-3U11V9X-3a-9d-5e-4f-5g-3h16i5j-5n11o-8q6r-3
ca:veo	Q4S5U-3a6h-5n16q-4
ca:ver	A6B9C17D-3E-6F-4G-3H7I6L-3O-3P5Q4S3T4U11V-3W3Z-3a-6b-5d-9e-3f-6i-4j-3k-4m12n7o-6q-6
ca:verd	A3Z3a4n7q-4
ca:veri	n5
ca:vero	F3
ca:ves	m3
ca:vest	e4h3
ca:vete	h3
ca:vez	D8F3J-5O4P4Q7V-11a4f4n14
ca:vi	a9n5o5
ca:viej	C8a4d-5
ca:vien	C-4S4V8a3d6e7f4h-4o6q-3
ca:vier	H4O7
ca:vinc	R3
ca:vine	h3
ca:vini	h4
ca:vino	P5a4d-3e3h5n-5
ca:vist	A6a11
ca:volt	q4
ca:volv	h-4i4n10
ca:vouc	M3q3
ca:voy	G-3H-3Q-4S10T-3U23a8d3h3l-3n-7p-4
ca:vuel	S10V-3a-3e5h-3n14q6
ca:wend	B3
ca:what	T8n5
ca:wron	Z8q7
ca:y	C-4G-4H6I-4J-6K-4L-4N-3P-5Q5S8T10W-8X-3Y-3Z-3b-5c-4d4e7f-3g-3h14j-5k-4n8p4q10r-3
ca:ya	A3B-6D-3E-6F-4I6J6K-3L-6N-5O6P-6T-4U10V9W-9X-6Y-4Z-7a7b-8c-3d-6e3f-7g-4i-4l10m4n12o13p13r-5
ca:yadi	W4
ca:yese	O3k3
ca:yo	C-4D3H-3I-3J4K-3O3T-3U15V-5a4i-6q7
ca:yoli	h3
ca:you	T8n5
ca:zapa	A4
ca:zule	k3
ca:☎	C26E18F18G17H-13I-7J-5K-4L-4M-7N-3O-5P11Q-9R3S-7T-7U-7V-6W-10X-3Y-3Z-5a-12b-5c-3d20e5f27g-4h24i-13j-7k15l3m-6n3o-9p-16r-4
cab*	V7a3h7
caba*	V4
cabal*	V4
caballero	V4
cabe*	V4a5
cabl*	h6
cabl* #*	h5
cable	h3
cac*	h3
cad*	C-3D4H-4J-3L20M-3P5R4T-3V-3X15Y8b-4c-3e7j-4l-3n-4p-3q-3
cada	D4H-3L13P4X16Y9b-4n-3p-3
cada #	L6
cada cambio	B3
cada compra	L3X4
cada cuanto	P8
cada punto	L7
cada que	D3Y7
cada quien	Q3
cada venta	X6Y3
cada* #*	L6
cada* camb*	B3
cada* comp*	L3X5
cada* cuan*	P7
cada* punt*	L7
cada* que*	D3Y6
cada* quie*	Q3
cada* rato*	D3
cada* vent*	X5Y4
cade*	a4
caden*	a5
cadena	a4
cadu*	L15R5V-3W3e8
caduc*	L16R5V-3e7
caduca	L4
caducado	e5
caducan	L11
caducan $	L8
caduco	R5
caduco $	R6
cae	Q3W3
caf*	C-3F-3S5d13h9i3p3
cafe	F-3S7d14h5p3
cafe $	P4S8W3h3
cafe de	h3
cafe gratis	d6p3
cafe ☎	d4
cafe*	h4
cafe* #*	i4
cafe* de*	h4
cafe* grat*	d7p4
cafe* ☎*	d4h3
cafes	h3
cai*	F4Y3d-4h5o5
caig*	F4d-4h5
caig* #*	F5
caig* los*	d-3h5
caiga*	F3d-3h4
caigan	F3Y3d-4h5
caigan #	F4
caigan los	d-3h5
caj*	A4B10C-4D4H7I-8J-5K5L-3N-4P-8Q5R9S-5U5W11X-3Z-5a-4b-6f-11h3i-8k16l11m17n-11o-7p-6
caja	A4E-3F-3G-3H8I-3J-3K6M-4N-3O3P-3R3U8V5W6a-7b-5f-5h3i-5k7n-8o-3p-4q3
caja #	A3H-4K3O5V4h3
caja $	A4H11K4Q4U4V-3a-4b-3k3n-4q5
caja bloqueala	l5
caja cuanto	U3
caja dale	k3
caja de	j4
caja falta	k4
caja que	T3
caja y	H5
caja*	e3n3
caja* #*	A3H-4K3O5V6h4i-3
caja* bloq*	l5
caja* cuan*	U3
caja* dale*	k3
caja* de*	e6j7
caja* falt*	k3
caja* los*	k3
caja* regi*	W5g5
caja* y*	H5
caja* ☎*	k3
cajas	e4
cajas $	k3
cajas de	e3
caje*	B11C-4D4H-3I-7J-4L-3M6O-3P-5Q4R9S-3U-3V-5W10Y-3Z-3a-5c-3d-4e-3f-8i-3j-6k17l12m20n-8o-4q-4
caje* ahor*	m3
caje* de*	A4
caje* del*	W3
caje* el*	B3
caje* ense*	B3
caje* favo*	R6
caje* insc*	B8I-4
caje* ivan*	l7
caje* la*	l4
caje* le*	G3
caje* me*	g3
caje* meti*	q3
caje* no*	K3T4
caje* nuev*	f-3k12
caje* o*	m3
caje* para*	A3
caje* que*	Q3l3
caje* rebe*	l4
caje* roci*	k3
caje* se*	E3F3
caje* teng*	m9
caje* ☎*	k4
cajer*	B12C-4D3G3H-3I-7J-3L-3M5O-3P-5Q5R8S-3U-3V-5W10Y-4Z-3a-5c-3d-4f-8i-3j-5k17l12m19n-7o-4q-5
cajera	A4B5D3G3H-3I-5M4R5V-3W10a-3f-5j-4k9l3n-4
cajera $	W10k8
cajera ahorita	m4
cajera de	A4
cajera del	W3
cajera ensename	B3
cajera favor	R5k3
cajera inscribir	B9I-5
cajera la	l3
cajera le	G3
cajera me	g3
cajera metio	q3
cajera no	T3
cajera nueva	k4
cajera o	m4
cajera para	A3
cajera que	Q4l3
cajera rebeca	l4
cajera rocio	k4
cajera se	E4
cajeras	K3Q3W4l5m14q-3
cajeras $	A-3Q4W4l5m11q-3
cajeras tengo	m7
cajero	F3M4R7W-3f-5h-3k19l4m3n-4q-3
cajero $	R5k15m3n-3
cajero ivan	l5
cajero mas	k3
cajero nuevo	k4
cajero se	F5
cajero ☎	k3
cajeros	B9l5m16
cajeros $	B7k-4l5m14
cajeros el	B3
cajeros nuevos	k4
cajeros tengo	m4
cal*	S3T-4a16c11i5q-3
calc*	i5
calc* #*	i5
calce*	i6
cali*	j3o4
calm*	S6
calma	S6
calma $	Q3S6
calo*	a13
calor*	a9
caloron	a7
cam*	A-4B10C-7E8F-7H-6I-4M-4P-4Q7S5T-6V3W7X-3a7c-4d9e8j7k-4m-3n-4o-4p-4q8r-3
cama*	G3
cama* le*	G3
camar*	G3
camarones	G4
camarones le	G3
camb*	A-3B10C-6E9F-6G-4H-5I-3J3L3P-4Q7S6T-5W9X-3Z-3b-3c-3d11e6f-3k-3o-4p-4q9r-3
camb* #*	F-3W-3d14h3
camb* a*	l3q12
camb* algo*	b4
camb* ayer*	B3
camb* de*	Q10R4V8W-3a5g3q-4
camb* del*	B7
camb* el*	W15a3q3
camb* la*	J5
camb* lo*	E5
camb* los*	e3
camb* mi*	j4
camb* mis*	d5
camb* por*	L3e3l3q3
camb* sald*	E4
camb* y*	D3S3h4
cambi*	A-3B11C-6E7F-6G-4H-5I-3J3M-3P-4Q7S6T-5V3W8X-3Z-3c-3d11e6f-3k-3m-3n-3o-4p-4q9
cambia	E4W10
cambia #	d4
cambia el	W5
cambia lo	E5
cambiale	F-3W10d7g4h-5q18
cambiale #	d10
cambiale $	q6
cambiale a	q7
cambiale de	g4
cambiale el	W12
cambiale por	q4
cambiar	E3L5T-3V3b3e4n-3q7
cambiar $	L6T-3q7
cambiar de	N3V3
cambiar saldo	E5
cambiarlo	E4
cambiarlo $	E5
cambiaselo	d3
cambie	Q5
cambie de	Q5
cambio	D3E-3Q4R3S7W-5a8b-4d4e4h8l3n3q-11
cambio $	S6d4n5
cambio a	l3
cambio ayer	B3
cambio de	Q6R5V6a7q-4
cambio el	a5
cambio por	d4l4
cambio y	D3S3h5
cambios	B16
cambios $	B8
cambios del	B7
cami*	V3Z4a7j7
cami* de*	a7
camin*	Q3j3
camino	Q3j3
camino $	Q3j3
camio*	Z5a9j4
camion	a7
camion de	a7
camioneta	Z5a4
camioneta $	Z4
camis*	V3e4
camisas	e5
can*	A-6B13C-3D3G10H-5I-4J7K-4L6M-9N11O-5P3Q10R-3S-6T-8U-6V-5X8Y6Z-3c-4d19f-5g-5h-8k-4l5m-5n-11o-8p4q16r-4
canc*	A-5B16D-3G7H-5J6L-3M-9N14P-4Q9U-3X13Y4a-5b-3d-5h-5j3n-10o-3q22
canc* #*	h3q3
canc* algo*	Q3Y5
canc* el*	M-3X3l4q6
canc* en*	q4
canc* esa*	q3
canc* ha*	B3
canc* la*	B9M-5W5
canc* lo*	q6
canc* los*	G3X4q4
canc* mens*	X3
canc* mi*	N11e3j3
canc* perl*	B4
canc* si*	Q3
canc* susc*	X6
canc* tick*	q3
canc* una*	Q3
canc* vent*	B3
canc* y*	B3
cance*	A-4B17D-3G7H-5J4L-3M-8N14P-4Q9U-3X14Y3a-4b-3d-4h-8j3n-9o-3q23
cancela	N5Q8X4q11
cancela el	X3
cancela la	q5
cancela lo	q4
cancela una	Q4
cancelacion	q6
cancelaciones	B6
cancelaciones ha	B4
cancelada	G6h-3q4
cancelada $	G6
cancelala	G4N4W3q12
cancelala $	N4q11
cancelala los	G4
cancelalo	B4q3
cancelalo perla	B3
cancelame	q4
cancelar	X10j3q10
cancelar el	q5
cancelar mensajes	X4
cancelar suscripcion	X7
cancelaron	q3
cancelaron en	q3
cancele	l4
cancele el	l5
cancelen	N5Y3e3
cancelen mi	N4e3
canceles	J6
canceles $	J7
cancelo	B12M-3N5
cancelo la	B10M-4q-4
cancelo mi	N5
cancelo ventas	B4
canch*	h3
cancha	h3
cancha #	h4
cand*	a4l4
cand* al*	l4
canda*	a5l3
candado	a5l4
candado al	l4
cani*	a6
canij*	a4
canj*	C-4G4J6L8O-3P9Q8S-3T-4U-3W5a-5b-3d26h-6j-4l-3o-4p4q-6
canj* #*	F-3d13h-3
canj* de*	d3
canj* ha*	B4
canj* hoy*	H3
canj* hubo*	H3
canj* lo*	P3
canj* mis*	J7d3
canj* por*	G5d7
canj* punt*	d4
canj* sin*	F4
canje	P3d18h-3n4p6
canje $	G3d7n4
canje de	d3
canje por	d9
canje*	B3C-3J6L9P5Q7T-3U-3W5X-3Y5a-3b-4d22h-5j-3n-6o-3q-4
canjea	B3Y4d3
canjea ha	B4
canjea hubo	H3
canjeado	P7
canjeado $	P6
canjeado hoy	H3
canjeale	d10
canjeale #	d7
canjear	L7Q10W4d19n-4q-3
canjear #	d3
canjear $	L4Q4d10
canjear mis	d3
canjear puntos	d3
canjearon	F4
canjearon sin	F5G-3
canjees	J8
canjeo	G7L6Q-3W3d8
canjeo $	L6W3d10
canjeo por	G5d-3
cans*	D9
cans* de*	D10
canse	D9
canse de	D10
cant*	E4b3i4n-4p4q3
cant* de*	b4
cant* en*	E4
canti*	E3L3b4i4n-4p4q3
cantidad	E4b4i4n-4p4q3
cantidad $	L4i3
cantidad de	b4
cantidad en	E4
canu*	C3l4
canul	C3l4
canul $	C3l4
cap*	F-3H-3J9Q4T7U11W-3a-3e-4h8k7l-3q6
capt*	F-3H-3J11Q4T6U11W-3a-3e-4h9k8l-3q6
capt* #*	h4
capt* de*	J3
capt* hoy*	U4
capt* la*	q4
capt* o*	M4n-3
capt* por*	U4
capt* una*	h6
captu*	F-3H-3J13Q4T-3U11a-3e-4h9k8l-3q8
captura	J5Q3U5e-3h9k6n3q7
captura $	Q5k6
captura de	J3
captura doble	G3
captura la	q4
captura por	q3
captura una	h5
capturado	M5U9n-5
capturala	n6q3
capturala $	n7
capturarlos	k5
capturarlos $	k5
captures	J10
captures $	J5
car*	D11F5H-5L-3P8Q-5S5T-5W-3X-3Z3a3d-9f-5h8j3l-4m-3n9o4p-4q8r-3
cara	D5q3
cara le	q3
cara*	D3n3
cara* le*	q3
caray	D5n3
carg*	D5E-3F7G4P10V-3W-3a-3d-7h3j-3n14o-3q8
carg* #*	F11G-4q4
carg* a*	q4
carg* al*	q4
carg* de*	G7P9d-4
carga	D3G5P9d-5n10
carga #	F4q5
carga $	D4n12
carga de	G7P8d-3
carga*	F7n8
cargale	F8h4
cargale #	F8G-3h3
cargando	n8
cargando $	n6
cargaste	n3q4
cargo*	P5
cargos	P5
cargu*	q7
cargue	q8
cargue al	q3
carl*	q3
carm*	D4
carme*	D4
carmen	B3D4
carn*	S3W3Z6c3h7o5
carn* jaja*	S3
carn* y*	c4
carna*	o5
carnal	o6
carnal $	o5
carne	W4c4h4j-3
carne $	W5j-3
carne y	c4
carni*	Z6
caro	j5
carr*	V5a10h3j3n-3
carri*	V3
carro	V3a3j3n-3
carro $	V3a4j4
cart*	E3S5g5
carte*	S6d3g5
cartera	S5d3
cartera $	S7
carto*	E3
cas*	G5H-4P-3Q3S10W-3X-3Z10a16h3l6n-3p-3q-3
casa	S4a8o3
casa $	S5a6j4
casa congelalo	l3
casa de	a5
casa*	Q3a10
casa* cong*	l3
casa* de*	a5
casc*	h3
casco	h3
cash*	G3b3
cash* #*	L3d3
cash* mal*	G4
cashb*	G3b3
cashback	G4L3b3
cashback #	L3d3
cashback mal	G4
casi	S8U4
casi #	D3
casi* #*	D3
caso	J-3Z10a5c3l4n-5q-3
caso $	a6c3n-3
caso y	l3
caso* le*	Z3
cast*	G3l3
cast* #*	G3
casti*	G3l3
castigado	l3
castigado $	l4
castigo	G4
castigo #	G4
casu*	n6
casua*	n7
casualidad	n6
cat*	j6
cata	r3
cata*	j7
catal*	j8
catalogo	j7
cay*	F6H6S7n12
caye*	F4
caye* en*	I3
caye* la*	F3
caye* los*	n4
caye* punt*	G3
cayer*	F5
cayeron	F4
cayeron $	F3
cayeron en	I3
cayeron la	F3
cayeron los	n3
cayeron puntos	G3
cayo	H6S6n12
cayo $	H5n11
cayo el	S6
cayo la	n6
cayo* ayer*	H3
cayo* el*	S7
cayo* la*	n6
ceb*	a10
cebo*	a9
cebol*	a8
cebolla	a11
cebolla $	a11h-3
cej*	h3
ceja	h3
ceja #	h3
ceja* #*	h3
cel*	D-5F3H-4I-5J-4N3Q3T-3V-5W3Z3a-3f3g-3h4i4l3n3o-3p-3r5
celu*	D-5G3H-4I-6J-4T-3V-4W5Z3a-3f3g-3h4i5j3l4m-3o-3p-4q4r3
celu* a*	l3
celu* al*	n3
celu* como*	Q5r3
celu* con*	b4
celu* dala*	k3
celu* de*	I-4W5h-4i3p4q5
celu* en*	Z3
celu* es*	k6
celu* moja*	j7
celu* se*	B3
celu* ☎*	C4F6G5P4d8f8h8i-3l3n-4p-3q-8
celul*	D-4F3H-4I-6J-3M3N3Q3T-3V-4W3Z3a-3f3g-3h4i4l4o-3p-3r4
celular	C4D-5F3G3H-4J-3M3N3T-3V-4W-5Z3f4g-3h4i4j-4l3p-3q3r5
celular $	C-3D-3E3M3N4W-3Y3Z4n6r3
celular a	A3l3
celular al	n3
celular como	D-3Q4r5
celular de	h-4i4p3q4
celular en	Z3
celular es	k6
celular se	B3
celular ☎	C5F6G5P5d8f7h9i-3k-3l3n-4p-3q-8
celulares	I-4W12j5
celulares mojados	j7
cem*	h4j6
ceme*	h4j6
cemen*	h4j6
cemento	h4j7
cen*	D3b3c12j6m4
cent*	b3c10j7m3n3
cent* o*	n3
centa*	b3n4
centavos	n4
centavos o	n4
centr*	j7m5
centro	j3m4
centro $	j5m5
cer*	C5E13H7a-3h5m-3n4q7
cero*	C6E10q10
cero* al*	E9
cero* la*	E7
ceros	C7E12q10
ceros $	C6q4
ceros al	E7
ceros la	E6
cerr*	B3E4H9K3h7n3q-3
cerr* ayer*	H3
cerr* el*	H3
cerr* las*	H4
cerra*	B3E4H9K3h4n3q-3
cerraditos	E5
cerraditos $	E4
cerramos	H5
cerramos ayer	H3
cerrar	B3H4
cerrar $	B4
cerraron	H3
cerraron las	H4
cet*	C3k3
ceti*	C3k3
cetin*	C3k3
cetina	k4
cetina $	C3k3
cha*	A-3C4D-4E3F-5I-3K-3L-3M-3P-4S6T4U-3Z19a-8e4f5h5k6l10n-8o-7p-3q-9r13
chab*	C4
chabe*	C5
chabela	C4
cham*	d5e3k3l5
cham* en*	l5
chama*	e3
chamarra	e3h3
chamb*	k3l5
chamba	l5
chamba en	l5
chambee	k3
chambee $	k4
champ*	G-3d6
champu	d5
chan*	H5S8
chan* a*	k3
chan* de*	l3
chanc*	S10k3
chance	S9k3
chance a	k3
chance de	l3
chang*	H7
changarro	H6
changarro $	H6
chap*	h4
chat	R3T7Z20a-4c3l3n-3o-3q-4r10
chat $	T5Z11c3q-3r8
chat de	r4
chat equivocado	Z7
chat no	J3
chat que	r3
chat* abie*	l3
chat* de*	r3
chat* equi*	Z7
chat* nece*	R3
chat* no*	J3
chat* que*	r4
chat* y*	m3
chav*	O4V4W3f4k5
chav* a*	E5
chav* de*	k3
chav* el*	l3
chav* nuev*	W5
chav* sigu*	m3
chava	E4l3
chava a	E4
chava el	l4
chavas	m3
chavo	O4V5W5f6
chavo $	O5V4
chavo de	k3
chavo nuevo	W5
chay*	B3C5E3
chay* nos*	l3
chay* porq*	B3
chayo	C4E4
chayo $	E4
chayo nos	l3
che*	C10D-3F-3L-3M3S11V-3b4c-3d-5f-3k-4m8o11q-3r-3
chec*	C13D-3F-3M3S14a-3b5d-4h-4k-3m10n4o-3
chec* con*	E3
chec* cuan*	p3
chec* de*	C4
chec* el*	Q4S3W5
chec* eso*	S3n3
chec* mis*	b4
chec* plan*	m8
chec* quie*	B4
chec* sald*	C6
chec* si*	M6S4h-3m7
checa	C6M5h-3m6n7
checa con	E3
checa si	M6m7n3
checa*	C10S3b5d-3h-3m5
checame	B4
checame quien	B4
checame si	C3
checar	C8S3b5m6
checar el	S3
checar mi	b3
checar mis	b3
checar plantilla	m8
checar saldo	C6
checo	Q3S11n-3
chel*	a6
chela	a7
chem*	l3
chem* del*	l3
chema	l3
chema del	l4
cheq*	G4
chequ*	G4n3
cheque	G4n3
chev*	o14
cheve*	o12
chi*	D4G3H-3S-6V-3Z7a17h4n-12o16q3
chic*	a6h4
chic* y*	h3
chid*	a5o15
chido	a6n-3o11
chido $	o9
chil*	a4
chila*	a4
chilaquiles	a5
chin	D7Z5n-5q4
chin*	l3
chin* bloq*	l4
chino	l4
chino bloqueo	l4
chiqu*	h3
chiquita	h3
chis*	G5S-3Z4a4
chis* baja*	G4
chism*	S-3a5
chisme	S-3a4
chist*	B3G5
chiste	G5
chiste bajaselos	G3
chistosa	B3
chistosa que	B3
cho*	C3D3G3V-3a6k4r-3
chof*	a6k5
chof* favo*	k5
chofi*	k5
chofis	k6
chofis favor	k5
chol*	B3G3W4
chol* por*	F3
chol* saca*	G3
chole	B3G3
chole $	B3X3
chole por	F3
chole sacaselos	G4
chor*	D4
chu*	D3E3k5o10
chue*	D4E4
chuec*	D4E4
chueco	D3E4
chul*	o11
chula*	o9
chulada	o11
chulada $	o10
chuy	k6
chuy para	k5
chuy* para*	k4
cie*	C5H7L-3N9S4T-3V5Y4a-5d-3g-3i-3j4l9o5q-4
cier*	C6H8L-3N9S4V6Y4a-5d-3g-3j4l9o5q-4
cier* #*	h5
cier* caja*	Y4
cier* de*	H17
cier* del*	H3
cier* el*	l3
cier* la*	H-3S3W4l3
cier* mi*	N7Q4
cier* por*	H4
cier* ☎*	C3
cierr*	C-3H8N9S4V6Y5a-4b-3g-3h3j5l9n-3q-3
cierra	W5p3
cierrale	l7
cierrale el	l3
cierrale todo	l3
cierran	N6Y3j8l4
cierran $	j5l5
cierran mi	N7
cierre	H15S6Y3o3
cierre $	H-3S7o4
cierre de	H16
cierre del	H3
cierre por	H4
cierrenle	l4
cierrenle la	l4
cierro	H-3Q5U4V8h3
cierro $	V8
ciert*	C10b4o3
cierto	C10b3o3
cierto $	C8b3o3
cierto ☎	C3
cif*	H11
cifr*	H9
cifr* de*	H8
cifr* del*	H3
cifra	H3
cifra del	H3
cifra*	H7
cifras	H8
cifras de	H8
ciga*	h3
cigarros	h3
cigarros #	h3
cin*	a3l6
cine	a5
cint*	h3l5
cint* #*	h3
cinth*	l5
cinthya	l6
cinthya $	l5
cinto	h3
cinto #	h3
cit*	V5j19k3
cita	V4j19
cita de	V4
cita del	j6
cita para	j7
cita* de*	V5
cita* del*	j6
cita* para*	j7
citl*	R3k4
citl* dame*	k3
citla*	R3k3
citlali	R3k3
citlali $	R3
citlali dame	k4
cla*	T5a4h4
clar*	D3T6
clari*	D4
claro	T7
clas*	a5h3j3
clase*	a5j3
clases	a5
clases de	j3
clav*	h3
cli*	A-6B4C5D4E4F5H-7I14K-4L3M5O-4P6Q6R-5T-7V7W6X-4Y-5Z-7a-5b-5d4e5f12g5i4j-3k-9l-8m-8o-8r-6
clie*	A-7B5C4D5E4F5H-7I14K-4L4M4N3O-4P6Q6R-5T-7V7W7X-5Y-5Z-7a-10b-4d4e6f10g5i4j-3k-10l-8m-9o-8r-6
clie* a*	f10
clie* anda*	G4
clie* ante*	p4
clie* aten*	I-4U5
clie* camb*	Q4
clie* con*	F3I5d-4g5
clie* corr*	M4
clie* cuan*	I3L3
clie* de*	F5I-3W4c4e3i5n-6p3
clie* del*	W3
clie* dist*	V5
clie* el*	W4
clie* en*	V7d3f-3
clie* enoj*	D3
clie* era*	n4
clie* es*	M5
clie* favo*	I3
clie* frec*	g3
clie* fue*	M4n3
clie* hay*	I8
clie* hizo*	G3
clie* la*	C4q3
clie* le*	C3F4M5
clie* llev*	I6
clie* mari*	h3
clie* mas*	F3I7V6
clie* me*	C3Q3e3
clie* no*	E3J6e3q-3
clie* nuev*	f13g3h-3
clie* o*	I7
clie* ofel*	E3
clie* paga*	d4h3
clie* pago*	i3
clie* para*	I3
clie* por*	F-3I4
clie* porq*	G4
clie* preg*	C6
clie* que*	E3F4L4Q-4W11d-3f3p4
clie* quie*	d9f-4j5
clie* se*	D6I3
clie* sin*	Q4
clie* sofi*	f3
clie* te*	E4
clie* tien*	I3W4
clie* todo*	I3
clie* trae*	e3
clie* vamo*	I3
clie* y*	D3H4
clie* ya*	I4
clie* ☎*	B5I-3P6W-3d6h8
clien*	A-6B4C5D5E5F5H-7I14K-5L3M4O-4P6Q6R-5T-7V7W7X-4Y-5Z-7a-10b-4d3e6f10g6i3k-9l-8m-8o-8r-6
clienta	B3C7E5F4H-4I-8L7P5Q-7S3U-3V6W-3a-3d4e6f5k-4q-3
clienta #	F4
clienta $	E5F-4G4I-4P3V7W3f4i-3n3
clienta de	F4P3e4h-3i4n-6p3
clienta dice	C3
clienta en	F3V4
clienta la	q3
clienta le	C3F4
clienta no	J3
clienta ofelia	E3
clienta por	d4
clienta porque	G4
clienta que	E4L4P3
clienta quiere	L3d4j3
clienta y	D3
clienta ☎	B7d3
clientas	I9W4f5h-3
clientas mas	I6
cliente	A-3C3D3E3F6H-5I-11K-3M7O-3P7Q5R-3S-3T-4U-3V7Z-4a-6b-3d3e5f10g3h3i5k-6l-5m-4n3o-8p4q6r-5
cliente $	C3F7I-9J-3N3P7V9W-4a-3d5f4h-3o-5p4q8
cliente a	f6
cliente anda	C3G4
cliente anterior	p3
cliente cambio	Q3
cliente con	C4F4d-3g4
cliente del	W3
cliente distinto	V3
cliente en	V3d3
cliente es	M4
cliente fue	M5
cliente hizo	G3
cliente le	M4
cliente mas	F3V7
cliente me	Q4e3
cliente no	E3J3e3
cliente nuevo	f13g3
cliente o	Q3
cliente paga	d5
cliente pago	i3
cliente por	D3h3
cliente pregunta	C6
cliente que	W8p5
cliente quiere	d4f-3j3
cliente se	D4
cliente sin	Q4
cliente te	E3
cliente tiene	I5
cliente ya	V3n3q3
cliente ☎	C-3E3P6d3e3h10
clientes	B6C-4D4F-3I23L-3N3P-4Q11T-3U8V-3W13a-3c4d-3f4g5h-4m-3n-4p-4q-5
clientes $	B6I18N3Q14W6f-4
clientes atendi	I-4U6
clientes con	I6
clientes cuantos	I3
clientes de	c4
clientes hay	I7
clientes llevamos	I4
clientes nuevos	I3
clientes o	I8
clientes para	I3
clientes por	I4
clientes que	W5
clientes se	I3
clientes son	I3
clientes todos	I4
clientes y	H5
clientes ya	I4
clo*	i8q-3
clon*	i8
clu*	N5f8
club	N5f7
cob	F3
cob $	F3
cob*	A-4B-4D7E-4I-6K4M6O-3Q3R-3S5T-5U10V4W-4X-3Z-3a-6b-6d14e-4f-6h17k8m4o-5p-4q7r-3
cobr*	A-4B-4D7E-4F-3G-3H-3I-7K3M7O-3Q3R-3S4T-6U12V5W-4X-3Z-3a-6b-6d14e-4f-6g-3h16k7m4o-5p-4q7r-3
cobr* #*	D5h20
cobr* a*	W3h3i4
cobr* al*	V5
cobr* con*	Q6d8h-3
cobr* de*	D4U3d14q5
cobr* del*	d3h3i-3
cobr* desd*	U4k3
cobr* el*	D-4P8l3
cobr* hoy*	U7
cobr* la*	c4d3
cobr* lo*	D5q9
cobr* los*	n3
cobr* mi*	k3
cobr* por*	j3
cobr* que*	h3
cobr* quie*	m4
cobr* un*	q3
cobr* una*	M4
cobr* y*	S3
cobr* yo*	U5
cobr* ☎*	C4
cobra	c3h9j3
cobra con	Q3
cobra*	D11E-3G-4H-3I-5K3M4P3Q4T-3U3a-3b-3d11f-4h11i-3k6m7o-3p-3q-4
cobrado	U5
cobrado hoy	U3
cobrale	d9h5
cobrale #	d3h3
cobrale $	h3
cobrale a	W3h4
cobrale de	d6h-3
cobrame	h6
cobran	D6m4
cobran quienes	m4
cobrando	m5n3
cobrando $	m5n5
cobrar	L5Q3d9h10k6
cobrar $	Q4d-3h11
cobrar con	d6
cobrar el	l3
cobrar mi	k4
cobrar una	h3
cobraron	D9M5P7h-4
cobraron #	D6
cobraron de	D4
cobraron doble	F3
cobre	H-3J4P-3S4U5V-3d5h12k4n-3q13
cobre #	h13
cobre $	S8
cobre de	h-3q8
cobre la	d4
cobre lo	h-3q9
cobre yo	U3
cobro	H3K3M4U4V8d3h6i3m-3q-3
cobro #	h5
cobro $	H4V6
cobro a	i4
cobro al	V3
cobro de	U3h5
coc*	C3S4W7d3g3j3
coca	W8a3d5
coca $	W5d3
coca que	e3
coca*	j3
coca* que*	e3
coci*	l3
cocin*	l3
cocina	l4
cocina $	l3
coco*	g3
cocom	g4
cod*	I4R11
codi*	I3R12
codi* de*	I3R7
codi* para*	R6
codig*	I4R11
codigo	I4R12
codigo de	I4R7
codigo para	R5
coi*	E5
coin*	E6
coin* con*	D3q3
coinc*	D3E6
coincide	D3E5q3
coincide $	E5
coincide con	D3q3
col*	K6R6V4h3j6l5m14n-4o-3q-3
cola	V7
cola*	R6l7m13
cola* con*	m3
cola* jorg*	k4
cola* por*	R5
colab*	R5k3l6m15
colaborador	R4l8
colaborador $	l8
colaborador jorge	k3
colaborador por	R6
colaboradores	m16
colaboradores $	m12
colaboradores con	m3
colc*	W3f3j3
colc* matr*	h3j3
colch*	f3
colchon	W3
colchon $	W3
colchon matrimonial	h3j3
cole*	j4
coleg*	j3
colg*	K8
colga*	K8
colgada	K5
colo*	a5h3
colo* #*	h3
colon*	a3
colonia	a4
colonia $	a4
color	h4
color #	h3
com*	A-11B-12F3G-3H5K-9L8P11Q13R-3S-7T8V-10W4X-5Z-3a5c8g3h7l-5o-10p3r5
coma	Q5q3
coma*	Q5T18Z7h5o-3
coma* #*	h8
coma* chol*	F3
comad*	C3Z7a4
comadre	C3Z7a4h3
comadre #	h4
comadre $	Z4a3
comadre chole	F3
comal	h3
coman*	Q3T16d3q3
comanda	d3q5
comanda #	d3q3
comandos	T18
comandos $	T12
comb*	h4
combo	h4
come*	J3S4a10n3q-4
comer	S5a12n4
comer $	a3
comi*	W14a14j5n-4
comi* corr*	j3
comi* de*	W9
comid*	j6
comida	j7
comida corrida	j3
comis*	W14a9n-4
comision	W10
comiste	a12n-3
comiste $	a8
como	A-6B-6C-3D-5F-6G-5H11I-5K-4L12N5O7Q19S-5T10U5V-8W-3X-3Z-5e-3f3g5h-10i-5k4n5o-7q-3r9
como #	C4H6M5Q-4b4
como $	L-3Q12W5
como andamos	H9
como andan	H4
como ando	H-4U7b3
como cajera	m4
como cajero	k3m6n-3
como cambio	Q4
como cancelo	N5
como cerramos	H3
como cliente	N4Q-3f9
como consulto	Q5
como doy	Q8k-3
como efectivo	n6
como el	j8
como encargada	k9
como es	L5
como esta	H-4J7L7O4Q-4
como estaba	E6q9
como estan	O4
como funciona	L5Q3T6
como gerente	W3k4
como hago	Q6
como la	Q6n-3q4
como le	Q11R3T7X4c3g5n-4q-5
como lo	Q12c4q-3
como me	N5r3
como meto	Q4
como nos	H10
como obtengo	L5g5
como que	D8Q-5n10
como quedo	n8p5
como registro	Q5
como saco	Q11U-3
como salimos	H7
como se	H-5L8Q18T8d-3l3r3
como sigue	a12
como te	Q-3T7r15
como va	H12Q-4n6p7
como vamos	H16Q-3
como van	b6
como vendedor	l3
como veo	Q5
como voy	H-3U10
como y	S4
como* #*	C4H4M5Q-4b4
como* aman*	O3
como* anda*	H11O5
como* ando*	H-4U7b3
como* busc*	Q5
como* caje*	k4m7
como* camb*	Q4
como* canc*	N6
como* cerr*	H3
como* clie*	N4Q-3f11
como* cons*	Q4r5
como* doy*	Q8
como* efec*	n4
como* el*	j7
como* enca*	k10
como* entr*	P5
como* es*	L5
como* esta*	E5H-5J6L5O7Q-5e-3n-4q10
como* func*	L6T5
como* gere*	W5k4
como* hago*	Q4
como* la*	Q6n-3q5
como* le*	Q10T8X4c3g8n-4q-5
como* lo*	Q13c4q-3
como* me*	N6r3
como* meto*	Q4
como* nos*	H10
como* obte*	L3g5
como* pued*	Q3
como* que*	D8Q-5T3n9
como* qued*	n8p5
como* quit*	Q7
como* regi*	Q7
como* saco*	Q10U-3
como* sali*	H6n3
como* se*	H-5L8Q17T8d-3l3
como* sigu*	a11
como* te*	Q-3T8r15
como* va*	H13Q-4n7p5
como* vamo*	H17Q-3
como* van*	b7
como* vend*	l4
como* veo*	Q4
como* voy*	H-3U11
como* y*	S4
comp*	A-6B-8D6E4F9I5K-5L7M5N-3O-3P13S-7U-8V-3W5X-5Z-4c-6e7h10i3j-5k-3l-4p6r-3
comp* #*	M4P-3h19q-4
comp* &*	M4
comp* a*	F6q5
comp* ahi*	W5
comp* al*	J3
comp* ante*	P5W3
comp* ayer*	e3
comp* canc*	G6
comp* con*	F7P3h-4m3
comp* de*	H-3L3M5P8b3e-3f-3h5i3j-3n4p-3q5
comp* del*	D7P7e5h-6n-3
comp* diar*	D3g3
comp* el*	P7e4h3l3q-3
comp* en*	P5
comp* este*	H5
comp* fue*	q3
comp* hace*	I3
comp* la*	P6R3h3
comp* llev*	P3
comp* lo*	M4Z3
comp* los*	C3Y3a3h-3n-3p7
comp* mas*	I14
comp* mi*	W14
comp* nada*	Q3f3
comp* no*	J3V7W3i-5
comp* para*	b5p4
comp* pasa*	P4n6
comp* por*	L4a5h3
comp* quit*	G3
comp* se*	G4
comp* su*	T5
comp* sus*	E6
comp* tien*	P4
comp* tort*	a7
comp* un*	h8
comp* y*	D5F3Y3e4h-3q3
comp* ya*	p4
comp* ☎*	C4P3d3e5
compa	O7h3o8q3
compa $	O8o8
compa*	G5H9L-3Q-3R3W4a8h-5i-3k5q6
compadre	G3k3
compadre $	H4
compadre se	G4
companera	Z3q9
companero se	k3
comparar	H6
comparar este	H5
comparte	R4
comparte la	R3
compe*	F15W3h-3l4
compensacion	F3
compensacion a	F3
compensala	F9
compensala $	F4
compensala con	F4
compensale	F3
compensale con	F3
competencia	W4l4
competencia el	l3
compl*	F7G-3H5a-4b5d6e3h-8j4m8p9
completa	C3h-3j3m6n3p5
completa $	j3m6
completale	F8h-3
completale #	F4
completale a	F4h-3
completar	d3
completo	H7d3e3m3n-3p5
completo #	h3
completo $	H6
completo con	m3
completo los	p7
compo*	E15
componerlos	E4
componerlos $	E4
componle	E5
componle sus	E6
componlo	G3
componlo quitandoselos	G3
compr*	A-4B-6D9E-7H-10I7K-3L10M9O-8P17Q4R-3S-5T3U-6W6Z-5b-3c-3d3e9h14i6j-5k-6l-5m-5o-6p3r-7
compra	B-3D8E-3H-5I6J4L4M3N-3O-6Q4T-4V3a-5c-4d7e6f-4g-4h11i6k-4m-3o-3p5q3r-3
compra #	h5
compra $	D5O-4P-7Q3V-3W-4X4d8h16j4p6q-3
compra a	F-3h5n-3q4
compra al	J3
compra cancelada	G5
compra de	L4M5e-3f-3h3i4j-3p-3q4
compra del	D7e5h-4n-3
compra fue	q3
compra la	P3
compra mas	I12
compra mi	W6
compra pasada	P3n5
compra por	h4
compra y	e3
compra ☎	d3e4h-3
comprado	L3P17T-3f6h-3
comprado $	P5
comprar	C6L8h6
comprar $	L7h4
comprar con	G3
comprar y	g3
comprar ☎	C4
compraron	I4h11
compraron #	h5
compraron mas	I4
compras	P23Q4X-3Y3a3c3g3
compras $	P4Q6c4g3
compras anteriores	P5
compras de	P6h3
compras del	P7
compras llevo	P4
compras por	L3
compras tiene	P4
compre	P11e6h6
compre #	D4
compre $	P7W3
compre y	D4
compro	C-3H-3J3M7N3P4Q-3W10d-3e3g3h11n-6r-3
compro #	M5h10
compro $	D-3q6
compro diario	D3g4
compro el	P3e3
compro la	h5
compro lo	M4
compro mi	W7
compro no	J3
compro otra	h3
compro y	F4
comprobante	M4n8
comprobante #	h4
comprobante de	n3
compu*	r3
comu*	c21r3
comu* con*	c20
comu* conm*	c6
comun*	c20j-3r3
comunicame	c7
comunicame con	c7
comuniqueme	c4
comuniqueme con	c5
comuniquenme	c3
comuniquenme con	c3
con	A-8C-3D5E-5H-5I4L6N-3O-10Q6S4T-8V5W-6Y-7a-3c14d10i3k-3n4o-5p4r5
con #	E3F7h4i6n-4
con acceso	l4
con alguien	c8
con calma	S6
con celular	l5
con centavos	n3
con cuanto	C9L3n-3p7
con cuantos	I3L3
con descuenta	h3q3
con efectivo	J5d-4
con el	B-3E-4F-3G-3L3b-3c11f3h3j-4l-3n5q6r-3
con ella	F3
con esa	n20o-5
con eso	o10p6
con esta	U8h4n3
con este	V3g10
con esto	D6T5W4
con fechas	P5
con iva	n4
con la	D-3F3G3H6L-4P-3S3V10a-4c9i-3p3q4
con lada	Q4
con las	H-3Q3i3l4
con lo	H-5I3b4d12h-4n4p6
con los	D4G6I-3L4Q-3V5d4h-4i3n-3
con mas	I6
con mi	B4D6P5W-3Z7a3b-5d7
con mis	D3L-3b-4d6
con monedero	H4L3d11g4h-7
con nombre	B6
con nosotros	k3l8
con otra	V8
con otro	i3
con permiso	l-3m8
con punto	Q6
con puntos	C-3I3W-3b3d16h-8n3q3
con que	C-3M10Q8R8d-3h-4m3n9q-5r4
con quien	c7r9
con saldo	C-4I4L3d11h-4
con servicio	c5
con su	d9m4p-3
con sus	E3d4m4
con tarjeta	L6h5
con terminacion	C5b3
con ticket	n-3q5
con todo	a5
con transferencia	j5
con tu	c7
con un	E3c4
con una	h6
con ustedes	D5P3b3k3
con vale	G3
con vales	L3
con ☎	k4
con*	A-5C8E-11F-3J-6K12L-4N-7O-7S9V3X-9Y-5Z13b4c8d-3e-5f-9h3i-7k9l6n10o-4q-4r13
con* #*	E3F7h3i5n-4
con* acce*	l5
con* algu*	c9
con* calm*	S6
con* celu*	l6
con* cent*	n3
con* cuan*	C8L5n-4p8
con* desc*	h3q3
con* efec*	J4d-3
con* el*	B-3C-3D3E-4F-3G-3J3L3M3b-3c12f3h3j-4l-3n4q5
con* ella*	F4
con* esa*	n20o-5
con* ese*	i3
con* eso*	o10p7
con* esta*	L3U9h3
con* este*	g10
con* esto*	D6T6W4
con* fech*	P6n3
con* gent*	r3
con* iva*	n4
con* la*	D-3F3G3H5L-4S3V12a-4b3c8i-3p3q3
con* lada*	Q3
con* las*	H-3i3l4
con* lo*	H-6I3b4d11h-4n4p7
con* los*	D3G6I-3L4Q-3V5d4h-4i3n-3q3
con* mas*	I5
con* mi*	B4D6P5U3Z7b-5d6
con* mis*	D3b-4d7
con* mone*	H4d10g4h-6
con* nomb*	B7
con* noso*	k3l7
con* otra*	V8
con* otro*	i3
con* perm*	m7
con* punt*	C-3I4Q6W-3b3d15h-8q4
con* pura*	L4Q3
con* que*	C-3M11Q6R7h-4m3n10q-5r4
con* quie*	c7r10
con* sald*	C-4I3L3d11h-3
con* serv*	c4
con* su*	d9m3p-3
con* sus*	E3d3m3
con* tarj*	L6h5
con* term*	C5b3
con* tick*	n-3q4
con* todo*	a4
con* tran*	j5
con* tu*	c7
con* un*	E3c3q3
con* una*	h7
con* uste*	D4P3b3
con* vale*	L3
con* ☎*	k4
cona*	k3
cona* que*	k3
conal*	k3
conalep	k3
conalep que	k3
conc*	A3F4K3j9
conce*	A3
concedido	A4
concedido $	A3
conch*	j8
concha	F3
concha $	F3
conchas	j8
conci*	K4j4
concr*	n3
concreto	n3
cone*	R7W3c5
cone* ange*	R3
cone* con*	c5
cone* mi*	R4
conec*	R8W3c4
conectame	W3
conecte	R7
conecte angel	R4
conecte mi	R3
conf*	E-3H-3J-3K16S5T-3Z12a-4c-3h-4l4n15q6
conf* con*	Z6
conf* de*	Z4q5
conf* en*	o4
conf* la*	l3
conf* por*	n5
conf* que*	Q4n3p3
conf* se*	n4
conf* ☎*	l4
confi*	E-3H-3K19S6h-3l3n20q-5
confianza	k3l5q-3
confianza $	k3
confianza la	l3
confianza ☎	l4
confirma	p3
confirma que	p3
confirmacion	n7
confirmacion se	n4
confirmame	n8
confirmame por	n4
confirmar	K11b3
confirmar $	K10
confirmaron	K6n-4
confirmarse	n3
confirmas	n5
confirmo	Q3S7
confirmo $	S5
confu*	Z16n-4q13
confundi	Z16n-4q13
confundi $	Z3q8
confundi con	Z6
confundi de	Z4q5
cong*	K4l5n3
cong* el*	K3
conge*	K4l5n3
congela el	l3
congelalo	l3
congelalo $	l3
congelo	K3n3
conm*	U3a7c3l4m7
conmi*	a5c4l4m7
conmigo	U3a6c4g3l4m7
conmigo $	m8
cono*	B4r7
cono* quie*	B4
conoz*	B3r8
conozco	B4r11
conozco $	r10
conozco quien	B4
cons*	C16D-3E-3J4L-3N-3P13Q4a-4b7c-3d-5f-4g-3h13q-4r3
cons* #*	h10
cons* de*	b7h5
cons* del*	P3
cons* el*	C8W7h-3
cons* la*	h3
cons* lo*	C3
cons* mens*	H4
cons* mi*	r6
cons* no*	J6
cons* punt*	C5
cons* quie*	k3
cons* sald*	C5
conse*	I3r6
consegui	k3
consentidas	I3
consentidas $	I3
consi*	S4
consigo	S5
conso*	H4
consolidado	H5
consolidado mensual	H4
const*	n4
consu*	C18D-3E-3J5P14Q4W3b7d-5f-4h14n-3q-3r-3
consulta	C9b7f-3
consulta de	C3b7
consulta el	W3
consultame	C7h-3
consultame el	C7h-3
consultar	C13P3T3W3b3d-3
consultar el	W3
consultar saldo	C4
consulto	Q6
consumieron #	h3
consumio	h6
consumio #	h4
consumo	J5h8
consumo de	h5
consumo mesa	h3
consumos	C-3P12
consumos $	P6
cont*	A-4C-7D6E-5G3H3J-7K-4L-4M4N-3O-3P-8Q-4R-3S8T3U3V8X-5Y-3Z12c11d4e-4f-3i-3k11l3m-6n3q-10r13
cont* #*	E-3G6
cont* a*	Z3c5k12
cont* algu*	c5
cont* citl*	k4
cont* con*	V7c4
cont* de*	I5l7
cont* el*	V3
cont* en*	S4Z4
cont* febr*	H6
cont* la*	U3a6
cont* las*	S3
cont* me*	H3
cont* pers*	k5
cont* que*	B3T3
cont* quie*	j3
cont* se*	n5
cont* su*	d3
cont* sus*	S5
cont* tu*	r5
cont* una*	r5
conta*	C-3D-4M3P-5S5T3U6W-3Z7a-3c12g3h6k-3n-3p3q-3r3
contactar	c5
contactar a	c5
contacto	T4Z7c5h3r3
contacto $	Z7c4
contador	H6M3
contador $	H4
contador me	H3
contadora	Q3
contando	S7
contando sus	S4
contar	P-3U6g5
contar la	U3
contaron	B3
contaron que	B3
conte*	D9I5J-4S3V-3W-3X-3Z5c6l-3n12q-4r13
contenta	o5
contenta $	o5
conteo	I6
conteo de	I5
contesta	D3a7n-3r6
contesta una	D3r4
contestando	r5
contestar	T5
contestar $	T4
contestas	D4n8r4
contestas tu	r6
contestaste	n8
contestaste se	n4
conteste	Z6c6
contesto	S6n5r3
contesto $	n4r3
conti*	D3V15Z5n-3
contigo	D4Z6n-4o3
contigo $	o3
continua	V6
continuamos	V4
continuamos con	V3
continuo	S5V3o-4
continuo con	V3
conto	M4
contr*	E-4G5H4W3d8h-6j3k18l7m-3n-3
contra	E-3G5H5d9h-4
contra #	E-4G7
contra febrero	H5
contratamos	k4
contratamos personal	k4
contrate	k12
contrate a	k14
contrato	k3l7
contrato citlali	k4
contrato de	l7
conv*	L5W3Z9
conve*	L6Z10
conversacion	Z8
conversacion $	Z10
convi*	W4
conviene	W4
cop*	Z3i8q-3
copi*	Z3i7
copi* la*	i9
copia	i8
copia la	i8
cor*	A5B4C-6E15F4G4H14I-4K-3L-3N-3Q9R-4T-6U3V-5Z-4a-3c-6d-3e-4f-4g-3i-4j5k-5l7m-5n7o-3p-4q9r-4
cora*	D7f3
coraj*	D8
coraje	D8
cord*	O4q3
cordi*	O4
cordiales	O4
corr*	A9B4C-6D-3E18F-3H-5L-3Q9T-3V-3W5a-3d-6f-3h-5j3l8n7o-3q14
corr* a*	l10
corr* al*	W8
corr* de*	A7E7
corr* el*	E3n3q8
corr* es*	E6
corr* esta*	A5
corr* la*	q5
corr* mi*	n5
corr* punt*	E8
corr* su*	E6
corr* un*	Q6
corre	W8l5
corre a	l6
corre al	W8
corre*	A10B5C-4E14H-3d-4h-5l-3n10q9
correccion	A8E6
correccion de	A6E8
correcciones	A5
correcciones estan	A5
correctamente	n8
correcto	E5n8
correcto es	E4
corregir	E4Q4q10
corregir el	q3
corregir la	q5
corregirle	E4
corregirle su	E5
corregirlo	E3
corregirlo $	E3
corresponde	M4n-3
corresponde $	M3n-3
corri	l6
corri a	l7
corri*	E10Q9j5n-4q11
corrige	E8Q4n-3q6
corrige el	E3q4
corrige puntos	E7
corrigela	q4
corrijo	Q7
cort*	D-3E-4F8G5H18R-3S-3T-3U6Y4b3c-4f-3h3j6k-3m-4q-7
cort* #*	G4H5
cort* a*	F4G5q-3
cort* al*	B4F6
cort* de*	F4P3Q3W7b3j3
cort* del*	G3H6
cort* el*	l4
cort* favo*	H5
cort* grat*	C4
cort* la*	n5
cort* pers*	U7
corta*	F-3G3l6
cortale	F-3G4l4
cortale #	G3
cortale el	l4
cortamos	l3
corte	F-3H15Q3U5X3Y5a-4b4c-3h5j6l-3m-4q-3
corte #	H5
corte $	H20L3W-3n5o3
corte con	j3
corte de	Q3W6b3j5
corte del	H6
corte gratis	C3
corte personal	U9
corte*	B3F14G6H8P4h-5n-4q-3
cortecito	H5
cortecito favor	H5
cortes	H4P3
cortes $	H4
cortes de	P3
cortesia	B3F14G5h-5q-3
cortesia $	F7G-3d3
cortesia a	F3G4
cortesia al	B4F6
cortesia de	F5J3
cortesia del	G4
corti*	H3a3h3
cortina	a4
cortinas	h3
corto	n4
corto la	n4
cos*	L6S-3T14V-4X5a-3h3i7q-4
cosa	B3T8h3i5q-3
cosa #	i3
cosa $	T4h4
cosa que	B4
cosa*	A4P3T6X6i4
cosa* #*	i6
cosa* pued*	T3
cosa* que*	B3D4
cosas	A4D3P3T6X6i3n3
cosas $	n5
cosas no	L3
cosas que	D5
cosas raras	l3
cost*	L6j3
costo	L6j5
cot*	W6j5
coti*	W5j6
coti* una*	W5j5
cotiz*	W5j5
cotizar	j6
coz*	F5
cozu*	F5
cozu* qued*	F5
cozum*	F5
cozumel	F5
cozumel quedo	F6
cre*	C3I4J-3Z5a-3e3f20h5k3
crea	f4k6
crea un	k6
crea*	f19
crea* cuen*	f4
crea* un*	k5
crea* ☎*	f6
creal*	f7
crealo	f5
crear	f6
crear*	f3
crec*	I3
crecio	I3
crecio la	I3
cred*	Q3S3e4
crede*	Q4S3
credencial	Q3S3
credi*	e4j3
credito	e4j3
cree	C6h-3
cree que	C6h-3
cree*	h4
cree* que*	C6h-3
crei	Z5
crei que	Z6
crei* que*	Z5
creo	n4
creo $	I3
creo que	n3
creo* que*	n3
cro*	j3
croq*	i3j4
croqu*	i3j3
croquetas	i3j4
cru*	a18k4
crud*	a11
crudo	a6
cruz	a7k5
cruz azul	a8
cruz ya	k4
cruz* azul*	a7
cruz* ya*	k4
cta	H6
cta se	H5
cta* se*	H7
cu:#	C-3D14E-3F-6G-5H-5J-3L4M-5N-5O-4P15Q-5S-4T-4U-3W14X-3Y-4Z-4a6b12d13g-4h15i-5j17n-3q-6r-5
cu:&	h13
cu:2x1	j4
cu:3x2	j5
cu:a	A-3B-4C-5D4E-3F-5G-4H-5I-3J-3L10M-4N5O-3R-3S8T-3U-5V-4W13X7Y7Z8b8c10f-5g8h-3i-4j14k-6l-6m-4n-11o-3p-5q-6r12
cu:abie	j9
cu:abon	D7P4h4
cu:abre	g5j11
cu:abri	e3g6j10
cu:abue	W3a3
cu:acab	g5h3
cu:acep	Y5j11
cu:acla	Q5n5
cu:acti	X-5Y10
cu:actu	Q3b10
cu:acue	P4
cu:acum	D4L11Q-3b12g3
cu:adio	N5o6
cu:admi	c3
cu:afil	O-3g14
cu:agar	T5
cu:agen	j3
cu:agra	X6o9
cu:agre	Q4Y4h9
cu:agua	S4j3
cu:ah	o4
cu:ahi	D5N6S3W7a-3b4c4r-3
cu:ahor	D-6P-3S5T4Y7b13d6j3
cu:al	N-3O-4P-3Q4S4W7X-3Z-3c16g8h-4j4n-4
cu:alca	b12j5
cu:algo	L10b18
cu:algu	D4c14
cu:alla	O3S5a6
cu:alo	O17
cu:alta	g17
cu:alto	X18
cu:amab	b3o8
cu:amig	O4W3
cu:amo	a13o-3
cu:amor	a3o9
cu:ando	L-4S8a5b12
cu:ano	L3P5
cu:anoc	D5
cu:anos	D3g3
cu:anot	D4g10h3
cu:ante	D4Y4
cu:anun	X10o-3
cu:apag	X5
cu:apar	D7b3j8
cu:apen	g5
cu:apli	Q5d10
cu:apun	P4W5b-3g10
cu:aqui	D-3L-3Q8S3T4Y3Z3g5h6j-3
cu:arre	D3Y6j5q-3
cu:asci	b3
cu:ases	c11
cu:asi	J7
cu:asun	c5
cu:aten	D6c7o8
cu:atie	c8
cu:audi	Z8
cu:aun	S7
cu:auto	Y5
cu:avis	S3X17Y14b-3
cu:ay	Z8
cu:ayer	W4a4b5j-3n3
cu:ayud	T10
cu:azul	a3j4
cu:baja	D4N16X17b-3g-3j-3l-4n6
cu:baje	N3X7
cu:bajo	D8P4b-4
cu:bala	b10
cu:banc	W3
cu:bano	j6
cu:bara	Y4j9
cu:base	N3
cu:bast	X8o6
cu:bebe	a5
cu:bend	o8
cu:bene	L9
cu:bien	D3L3Q3a5o8r-3
cu:blan	j3
cu:bloq	X4
cu:blus	j3
cu:boni	a7b3
cu:borr	D3N27W-3b-4q-3
cu:bot	b4c5r14
cu:buen	O15a-3b3g4j4o8
cu:busc	Z3
cu:bye	o7
cu:cada	L8X9b-4
cu:cadu	L6
cu:cafe	P3d6h3
cu:caig	Y3
cu:caja	D5Q6b-4c3d4j6
cu:caje	D7W15j-4
cu:cali	j3
cu:camb	D4L6Q9T-3a-3d13q-3
cu:cami	j9
cu:canc	N16W-3X11e5j4q-5
cu:canj	J7L3P7Q-4T-3X-3a-3d19n5o-3
cu:carg	P12
cu:carn	W4
cu:carr	a4j3
cu:cart	g5
cu:casa	S6a10
cu:casi	D3S5
cu:caso	Z6a3c3
cu:cata	j6r3
cu:caye	D3
cu:celu	N5W5d-3h-3j6r8
cu:cent	b3j4
cu:chat	Q3T4Z3c5o-3r6
cu:chec	C-4W4b8
cu:chid	o9
cu:cier	N9j6
cu:cita	j18
cu:clar	D3T7
cu:clie	I-7N7W10c5g12j-3r-3
cu:club	N4g3
cu:cobr	D6P3S6b-4d7h-3
cu:colo	a3
cu:coma	a3
cu:come	a5j3
cu:comi	a5j6
cu:como	D-5H-8L13N6O6Q6T-6d6g7h-3j3r7
cu:comp	D9H-3J-4L11M-4P14S-3U-3W9Z-3d3e5g3h7p-4q-4
cu:comu	X3c13r3
cu:con	C-3D7H-3J-3L9O-4P6Q3S3V-3Y-3Z-3a3b3c17f-3g4h-6i-3j5n3p-3q-3r4
cu:conc	j11
cu:cone	c5
cu:conf	Q3Z10
cu:conm	a6c6
cu:cono	r10
cu:cons	C-4P7Q4W3b7h5r4
cu:cont	P-4S4T7a-3c8n-3o3r6
cu:conv	L5Z4
cu:cora	D6
cu:corr	W3j6n4
cu:cort	H-3P3W7b5
cu:cosa	P3X4
cu:cost	L7j3
cu:coti	j6
cu:cred	Q3
cu:croq	j3
cu:cuad	D7b-3
cu:cual	D-4L3P9j10
cu:cuan	C-9D-5H-10I-7J-3L15P20S9T-3U-11W16Y7a8b25d-5g-4h-3j12m-3n-6o-4p-11r-3
cu:cuen	D6L-3N8P6Q3a-3b9d-3g10q-3
cu:cues	j4
cu:cuid	o4
cu:cump	L3P3W4a3
cu:cuna	W4
cu:curi	J5
cu:da	D-3d5
cu:dame	N7P4W6d5g5
cu:dan	D9L20b-5j4
cu:dar	o6
cu:darm	D4g3
cu:das	P3b4g3
cu:dato	L-3N16Q3g3
cu:de	A-7B-6C-11D11E-6F-6G-6H-12I-9J-4K-5L10M-6N19O-6P13R-5S-7U-7V-4W13X13Y11a3b11c5d6f-6g11i-5j19k-6l-7m-6p-7q-9r10
cu:debe	D8
cu:debi	D4Z3
cu:debo	Q7
cu:deci	L3Q3b3
cu:deja	J5S9X8
cu:deje	X6
cu:dejo	c3
cu:del	C-3D16H-7L4N11P7U-3W11X-4d-5j15n-6o-3
cu:dele	N8
cu:deli	c3
cu:den	L3N4
cu:depo	W5
cu:desa	D5N13X7Y-3b-3g-3j5
cu:desc	D3W7d8j7
cu:desd	D3O3b4j4
cu:dese	N5O-3c5d4
cu:desg	P7
cu:desh	N11g-3
cu:desp	S6T5W3b5d4
cu:dest	N4
cu:desu	X15
cu:deta	P6
cu:devo	e12
cu:devu	e5
cu:di	D3r4
cu:dia	D-3H-4O6P8W3Y3a4b-3d3
cu:diar	D3g3
cu:dias	L5j6
cu:dice	a10b5
cu:dici	P3
cu:dier	D5P5b3n5
cu:difu	N-3X9Y7
cu:diga	X4b8c3
cu:digo	D4S5
cu:dije	a6b3
cu:dijo	b3g3n3
cu:dime	C-3W10b9r4
cu:dine	L6b10d-3e6
cu:dio	D5
cu:dios	o9
cu:dire	c6j8
cu:disc	O11Z5j3
cu:disp	b6j3
cu:dobl	D8L6W6Y3
cu:doct	a4
cu:domi	D4W3j4
cu:don	c4
cu:dond	L3P3Q4b-4d5j12n-3r6
cu:duen	c8
cu:dura	L6
cu:e	P7
cu:efec	W5d3
cu:ejec	c13
cu:el	A-3B-3C-10D14E-4F-3G-3H-9I-4L11M-4O-4P9R-3T-3U-3V-4W17Z5a12c10e8f-4i-3j16k-3l-3m-3n-6o-4p-4q-6
cu:elim	N23
cu:ella	c3
cu:empe	g7
cu:empi	P-3g8
cu:empr	r4
cu:en	C-3D4E-3H-4I-4J-4K-3L13O-4P11Q4S8U-4V-3a6b11d8e-3f-3g6j11k-3l-3m-3n-3o-5p-4q-4
cu:enca	c5j3o8
cu:enci	D3
cu:enco	D-3W3r4
cu:encu	S4
cu:ener	P5
cu:enga	j4
cu:ense	P9
cu:ente	T3Y7o8
cu:enti	T6c5
cu:entr	P3g15j7
cu:envi	X4Y4j5
cu:equi	D3Z13
cu:era	D4Z18
cu:eres	o-4r30
cu:erro	Z5
cu:es	C-4D11H-3L5M-3N-4O-3Q4S-3U-3W11X-3Z-3a7b4d-4g3j6n-5o-5p-3q-3r21
cu:esa	W4
cu:esca	g4
cu:escr	L-3P-4Q3X15Y6c3j-3r10
cu:escu	a4
cu:ese	D6P4
cu:eso	D5X5Z7
cu:esos	P7X3
cu:espe	D7S8
cu:espo	W8b-4
cu:esta	D10J7O5P3S-3T-4W-4X-4Z-3a-3c7g-3j17m-3r10
cu:este	D-6P6Q3T8W3X6b-3g7j-3r3
cu:esto	D6J-4L4N5P-4T6W-3X8b5g6j-6o-3r6
cu:estu	X4
cu:etiq	D3
cu:ex	W4
cu:exce	O8o4
cu:exis	L3N3
cu:expl	L4T8
cu:expr	j3
cu:extr	j3
cu:fact	h-3j15
cu:falt	D15b7
cu:farm	r5
cu:favo	C-4D-4J-4L-3N4P3T4U-3W5X12b6c9d4f-3g10h-5k-3n-3q-3
cu:fech	P9j-3
cu:feli	a9
cu:feo	D5
cu:fiad	W5
cu:fijo	c6
cu:foli	h8
cu:form	T7g4
cu:foto	g3j3
cu:frau	r5
cu:frio	D5a7
cu:fue	D-4P10W4Z10a5b-4j-3
cu:fuer	D3P3
cu:fui	D9L-3P9h4j-3
cu:func	L6T3
cu:gana	D3L15P-3W7b-3
cu:gane	X3
cu:gano	L8a4
cu:gara	c3
cu:gas	j5
cu:gast	D3J7L5P7Q-3W6d10h8j-5n-4r-4
cu:gato	a10
cu:geni	o11
cu:gent	c9
cu:gere	c8
cu:gord	a4r3
cu:grac	X6c4o14
cu:grad	j3
cu:gran	a3j3
cu:grat	L6W5d6
cu:gros	D9
cu:grup	Z4
cu:guar	N3b3d6j5
cu:gust	D-4N3S4Y4a3b-3d4
cu:habi	a7
cu:habl	c16r11
cu:hace	P7T4W-3a-3d6g4j7n6
cu:haga	Z5g6j3
cu:hago	L4T6X4b-3
cu:han	D3
cu:hast	L5b4o5
cu:hay	L12N-3P-3Q11W-4a7b10c4d-4g-3h-3j23n-4o-3r-4
cu:hazm	W11g4
cu:he	L-3P17b6g4r-3
cu:herm	P3W4
cu:hey	O11b3
cu:hi	O11
cu:hice	a4
cu:hici	D7
cu:hiel	j5
cu:hija	S5W3
cu:hijo	W5
cu:hist	P14Q4
cu:hizo	P4a6n3
cu:hola	O27b5g3
cu:hora	D9P4a-3j21
cu:hoy	D5H-7L-3T-3U-3W8a-4b8c3d9h9j11
cu:hubo	O3
cu:huma	c15
cu:iba	Z6
cu:ido	P5
cu:igno	Z5
cu:igua	o9
cu:inco	D9g3
cu:indi	b4
cu:info	N6a3
cu:insc	D-3J5L4N7T-3X-4a-3g26j-3n10o-3
cu:inte	D-3J6N4a4g5j3n-3
cu:ir	Q4j7
cu:jaja	P4a9b-3o7r5
cu:jalo	L4
cu:jefe	c7
cu:jeje	W3a12
cu:jove	J5g6
cu:juev	L3j4
cu:junt	L9P-3W5b12d4g5j-5p-3
cu:kier	X3b3g7j5
cu:kilo	d3j8
cu:kite	N6X3
cu:la	A-4B-4C-4D11E-3F-3G-3H-9I-6J-5K-3M-4P3R-4S4U-4V-4W7X3a10b8c12d5f-4g6h4i-4j14k-4l-5m-4o-3p-5q-7r7
cu:las	L8P6W-5X3Y11c5d-3g-4j12o-3
cu:lava	L3j10
cu:le	N-3T8W-3Y6Z7b3c8d-3g10n-8q-4
cu:lech	j5
cu:lent	D3S3j5
cu:les	D8S3g3n3
cu:licu	b4e3
cu:list	D-3I-3N6P11T3X-3Y7g5n-3o3
cu:litr	j5
cu:llam	L-3c25g4j-3r5
cu:llan	j3
cu:lleg	D5Q-3S4T-3X5Y7b3h-3j7n3
cu:llev	L-3P7U-8W3b14e8h4
cu:lo	A-3D7H-8J-4N4O-3P12T-3U-5W8X-3a-6b9d12e5n9o9q-4r-7
cu:los	B-3C-3D11E-3G-4H-3I-4L13O-3P11Q-6T-5W9X6Y5Z-4a-4b3c-5d9e4g4h-6j6l-3m-3n-8p-3q-3r5
cu:lueg	S4W6o5
cu:luga	j4
cu:lune	D3j4
cu:lupi	c6
cu:m	D3r3
cu:ma	a8
cu:maes	j3
cu:mal	D21Z6b-3j-3
cu:malo	W4
cu:mama	W7Z3a3
cu:mana	D3S5o5
cu:manc	a3
cu:mand	J-3L-4N-3S-3X12Y8Z9c3d-3g5j9n-3
cu:mane	S7j9
cu:maqu	D3c7
cu:marc	S-3a5c9j3
cu:marq	c6
cu:mart	P3j7
cu:mas	D9L10S9W9X9b3c-3r-5
cu:maxi	o5
cu:mayo	j7
cu:me	A-6B-5C-6D15E-4F-4G-5H-8I-5J5K-5L7M-4N8P10Q-7R-4S-7T6U-5V-4W-5X9Y9Z5a-4b14c12d-4e5f-6g17h-8i-4j4k-5l-5m-5n4p-7q-11r10
cu:medi	D5L3T3g4j5
cu:mejo	X5c4o4
cu:memb	N4g5
cu:meno	D16b-4
cu:mens	D-5T3X20Y12Z4a-3n-3r3
cu:menu	T5j11
cu:merc	W3d6
cu:mes	P6
cu:mesa	g3h4j6
cu:mese	j10
cu:meta	W3g4
cu:mete	Y4g7h8
cu:meti	n4
cu:mi	A-6B-5C-10D13E-6F-5G-5H-6I-5J-5K-4M-4N18O-10P10Q11R-5S3T-5U-10V-4W16X-5a4b14d12e5f-6g10h12i-4j8k-5l-5m-5n6o-9p-7q-9
cu:mini	L6
cu:mio	N3P5b12d3
cu:mios	P3
cu:mis	B-3C-4D11E-3F-4G-3I-3J6L-3N6O-6P20Q10T-3U-4W7X-3Y6a-5b15c-5d9j-6m-3o-5q-3r-3
cu:mism	L5g6i-3
cu:mita	d7
cu:moja	j8
cu:mole	X14a6b3
cu:mome	J4S7
cu:mone	C-4D3E-3I-3L11N9O-4X-3b13c-3f-3g13h3j-5n-3
cu:most	c4g3
cu:movi	P11W3
cu:movs	P11
cu:much	b3c3o16
cu:muer	j4
cu:mues	P7
cu:muy	D5O5o11
cu:my	N7b8
cu:nada	D9J13L-3T-3X3n-3o7
cu:nadi	D4X3
cu:nece	D-3J3L5W-3X4c5h-4j6
cu:nego	r8
cu:ni	D14L-4X4
cu:niet	T4Z3
cu:ning	J4
cu:nino	Z6a5
cu:nive	L5W5
cu:no	A-4B-3C-3D17E-4F-3G-3H-4I-3J16K-4M-3N14O-5Q-7R-3S9T14U-3V-3X19Z14b-6c10d-8e8f-4h-6j-3k-3l-6m-4n-7o-10p-4q-8r9
cu:noch	S4a3
cu:noma	D8J9X5b5
cu:nomb	N8Q4g3r6
cu:nos	o6
cu:nota	h5
cu:noti	X7Y11
cu:novi	W5
cu:nuev	W5Y5g4j3
cu:nume	C-3D3N6Q8W7c-3g3r5
cu:nunc	D8g3r3
cu:o	D-7L16O-3P-3Q6T-3W-3X-3b14c-4d-3h-3j9n4r11
cu:obte	L4g5
cu:ocup	S3T5d5g5j3n-3
cu:ofer	X7Y6j5
cu:ofre	T10
cu:oiga	b4
cu:ok	o19
cu:olvi	J7N8
cu:onda	O6T4
cu:opci	T8
cu:oper	c17
cu:orac	a8
cu:oral	o5
cu:orde	j6
cu:otra	D4L7O3P4T4V-4Y3Z6
cu:otro	S5Z4c3
cu:oye	O14b6
cu:paga	Q3b3d5h3j3
cu:pago	D-4L6W6e3h-3n3
cu:pagu	D8L-3P3d-3e5h8
cu:pal	b5
cu:pan	j5
cu:pana	j3
cu:pant	j3
cu:papa	T3W5
cu:paqu	a4j4
cu:para	D-3H-3L11P-3R-3S-3W-3Z4b11c5g12h6j14n-4o-4p-3r-4
cu:pare	X20
cu:part	N3a3g6r5
cu:pasa	D-4H-5L7P5W6b3c9d-3j9n7
cu:pase	S4c5
cu:paso	O11a-3h7j4o4
cu:past	D4b4j5
cu:patr	c3
cu:pedi	D5T4b-3e4j7n5
cu:pelo	D8P3
cu:pens	S5
cu:perd	D4Q7T5Z5a9
cu:perf	N9
cu:peri	j4
cu:perm	N4S3
cu:pero	T3W3X4a4
cu:perr	a3j7
cu:pers	N4V-3Z5c12
cu:pert	N7
cu:peso	D5L5W-3b8d4
cu:pide	j3
cu:pido	Q7j3
cu:pier	L8
cu:piqu	Z11
cu:pizz	j4
cu:play	j5
cu:plom	j3
cu:poco	r5
cu:podr	c4
cu:poll	L3h3
cu:pone	D14T3
cu:pong	T4W5Y4
cu:ponm	W6g8
cu:poqu	b3
cu:por	A-3C-4D3H-4L9N4U-4X4Y4Z6a10d7f-3j9k-3l-3n-5p-3q-4r4
cu:porc	W5
cu:porq	D5
cu:prec	W4j8
cu:pref	N5c4
cu:preg	N4S5W-3X4
cu:prem	d9
cu:pren	Y5e5
cu:pres	W6a4
cu:prim	W3j4
cu:prob	J4j8
cu:proc	Q5n5
cu:prod	D5
cu:prog	N9g11r3
cu:prom	D4W-3X9Y8j5
cu:publ	X8Y5
cu:pued	L14O3Q-6T7W-4a-3b7c12e3g5h-3j10n-6o-4q-3r-3
cu:pues	b4
cu:punt	A-3B-4C-9D15E-6F-7G-7H-3I-3J3L13N7O-5P8S-3T-3W16X5Y7a-4b17c-4d7e-3f-3g10j-8o-3p-6q-3r-3
cu:pura	D5L4
cu:puro	Q3X4
cu:pusi	D8
cu:qr	g7
cu:que	A-8B-6C-6D10E-5F-5G-5H-11I-6J-9K-6L14M-6N5O9P17Q7R-5T15U-8V-6W6X4Z-8a3b9c6d5e4f-5g4i-4j10k-6l-6m-6o4p-6q-7r10
cu:qued	D3P5T5W-3a-3b14g-3j7
cu:quer	Z10
cu:quie	B-7C-3E-3H-3I-4M-6N12O-5S-3T-4U-3W6X3Y3Z3c12d12e8f-3g15j5k-4l-3m-5n-5o-5q-4r12
cu:quin	D3S5
cu:quis	D3j6
cu:quit	D6N10X14b-3r-3
cu:ramo	j6
cu:rati	S7n4
cu:rato	S4a3n3o4
cu:reac	X-4Y8
cu:real	c3
cu:reca	L4W3j4
cu:rece	a3j6
cu:reci	D5P3X4Y4a-3e3h5j4
cu:recl	D6d11
cu:reco	D-4L3X5Y4b5d7
cu:recu	Q3b5
cu:reem	e8
cu:refl	D5n3
cu:refr	a5h3
cu:rega	L9W4d7
cu:regi	L-4N9P6W-4f-3g21h10j-4n6
cu:regr	D-3L7P-4b3c3e13
cu:rent	j4
cu:renu	N6
cu:repa	j5
cu:repo	D3H-4Q3W3X3n5
cu:requ	J3j6
cu:resp	D9
cu:rest	P8b3
cu:resu	D3
cu:revi	D3P3b3
cu:rfc	j7
cu:rifa	j3
cu:roba	D7b-3
cu:robo	r6
cu:ropa	a4
cu:saba	D4a4j4
cu:sabe	D-3P6b13c3d-3r3
cu:saca	r4
cu:sald	C-13D17E-4L7N-3O-4Q5W18a-3b20c-3d12g-3j-4o-3p-5
cu:sale	D4P5b-3j6o4
cu:salg	N7S5Y5d4
cu:sali	D6N10P5a3
cu:salu	J9O13c3
cu:sant	j3
cu:saqu	N9X5
cu:se	D12H-3J-3L11N-5P7S-4T8W-3Z5a6d-9g-5h-3j5l-3n7o4q-3
cu:sea	N3Y3
cu:seas	W6
cu:segu	D7L4S5
cu:sema	D4H-6P8j4n6
cu:semi	a7
cu:seno	D6b4c6j-3
cu:sepa	N3
cu:ser	D6N4g11
cu:seri	b4
cu:serv	D6c4o3
cu:sham	j5
cu:si	D6L10N-4S-3T-3W3X7Y10a3b13d-6h-6n3
cu:siem	D3o4
cu:sigo	D6
cu:sigu	D3X4a5j6
cu:sile	X15
cu:sill	j6
cu:sin	D9N9Z5b-3g-4j5
cu:sirv	L13T-3b-3d5r-3
cu:sist	N9
cu:sobr	b4
cu:soci	g9
cu:soli	D3N5g5
cu:solo	J6X4Z6r-4
cu:son	D6L5b4d3j-4o7r12
cu:sorr	Z4r8
cu:soy	W-3b11c5g13
cu:spam	X15
cu:stop	X8Y6o-3
cu:su	N13T3b-4c-4d-3g3j9o11
cu:sube	L5h5
cu:subi	D3b10h4
cu:sucu	c3j6
cu:sueg	P-3W8
cu:sufi	b9
cu:suma	D3L8W3n6
cu:sume	h5
cu:sumo	L5
cu:supe	T5o5
cu:supr	N10
cu:surt	j14
cu:sus	X10
cu:susc	X4Y5
cu:susp	X4
cu:suyo	r3
cu:taco	j3
cu:tal	O18
cu:tall	j9
cu:tama	a3j3
cu:tamb	L3g9
cu:tamp	D5
cu:tan	b4
cu:tant	S3X4b8
cu:tard	D-3O10S7j7n3o-4
cu:tare	a6
cu:tarj	Q3b3g6j4
cu:taza	b5d5
cu:te	D-4L-3S7T5a19h6j-3r5
cu:tele	N5W7X8b4c4
cu:temb	a7
cu:tend	b9j5
cu:tene	N4j3
cu:teng	A-3C-3D9I-3P8a-5b18d9g6j-6m-4n-4
cu:teni	D10b4e3
cu:terc	D3
cu:term	N4b6
cu:text	r10
cu:ti	b3
cu:tick	D8L4M-4P9S5b-3g-3h14q-3
cu:tiem	L7
cu:tien	C-7D-3H-3I-5L9N-3P-4Q4W15X-3b3c7d-4j15n-3o4p-4r3
cu:tint	j7
cu:toca	L6
cu:toda	J3P3b8d-3g8j6
cu:todo	L6N8P9Q5Y3g-3j-4o4
cu:toma	D5d3
cu:tone	j5
cu:tons	b4
cu:tort	j7
cu:tota	b12
cu:trab	S4X5j3r4
cu:trae	L3b4j15
cu:trai	D9b10d3
cu:tran	W5j4
cu:trat	D10r4
cu:tu	a7c8j4n-3r14
cu:ubic	j8
cu:ulti	P15
cu:un	D15L4N-4P3Q-4S7T-3X-4Y-3c8g-3j11n-3o4r5
cu:una	D13P3Q4a-3b-5c8e3j6r5
cu:unas	j4
cu:unif	j7
cu:unir	g14
cu:uno	D-3L4P3W5X4b-4g11
cu:unos	D9e4
cu:unsu	X11
cu:urge	j4
cu:usa	W4
cu:usar	J5L9d8j-3
cu:use	P8
cu:uso	L3S5d7
cu:uste	D7L-4W3Z9a-3r9
cu:util	d4
cu:uy	Z6
cu:va	H-4P-3a3b3n11o14
cu:vale	L8j7
cu:vali	d4
cu:van	b7j10
cu:vas	a8
cu:vaya	L3r3
cu:ve	c5
cu:vece	P12
cu:veci	P-3W11
cu:vemo	o5
cu:venc	L6X3Y4
cu:vend	H-4L-3U-3W16a11b-4j13
cu:veng	a3c4g4
cu:veni	D8
cu:vent	H-5W7a3j8
cu:venz	b3
cu:veo	P-5Q6S6
cu:ver	C-5N-3P13Q4W4b23d-6g-4
cu:vera	r4
cu:verd	D4b3j9
cu:vest	j5
cu:vez	D6P6T4Y3d3h-3
cu:vi	P4g5
cu:viej	W5
cu:vien	J5
cu:vier	a4
cu:vige	L6
cu:visi	D3P12
cu:volv	g4
cu:voy	D-5J4N4P5S7W-4a-3d6e4j-4o5
cu:vuel	Y3n-3
cu:wifi	j6
cu:y	D19H-3J-3N3O-6P6Q-5T4W4Y6Z-4a4b5d-4e3g11h-5n-7o-4p-3q-6r12
cu:ya	A-3H-4I-3J3L-3N11O-5S4T-7U-4V-4W-4X6Z-5a6b15d11j10l-5m-3n10o4p-4q-4r-6
cu:yo	D10L-6N5W3X4g10h-4j-3
cu:you	o9r11
cu:zapo	j4
cu:☎	C-10P-6W40c6d-5f-3g8h-3
cua*	A3C11E3F-9G-7H12I13J-9K9L10M6N-6O-8P11Q5R-3S3U15V-9W8X-5Y7Z-7b14d-10e-11f-10g-7h-15i-8j9k-8l-8m9n4o-6p14q-10r-9
cuad*	D5E13H8U4
cuad* a*	E10
cuad* cuad*	E4
cuad* dame*	H3
cuad* la*	H3
cuad* mi*	D3
cuad* ☎*	E4
cuadr*	D4E15H8U4f-3n-3
cuadra	D5H6
cuadra $	D3
cuadra damelo	H4
cuadra la	H3
cuadralos	E4
cuadralos ☎	E4
cuadrame	E11
cuadrame a	E9
cuadran	E4
cuadran cuadralos	E4
cuadrar	U6
cual	A5H3I6L3M10Q6a-3e-5h-4j10n12p7q-6r-3
cual cliente	I6
cual dejo	H5
cual es	A5H-3L4Q7e-4j11p7r-3
cual fue	M5n5
cual ticket	n4
cual*	D-3K12P9T9b-3m8n-4
cual* chav*	m3
cual* clie*	I5
cual* dejo*	H4
cual* es*	A5H-3L3Q7e-4j12n3p7r-3
cual* fue*	M5n5
cual* mas*	K3P3
cual* son*	K3T8
cual* teng*	P6
cual* tick*	n5
cual* usua*	m4
cuale*	K12P7T8b-3m7n-4
cuales	K11P7T9b-3m8n-4
cuales $	K3m4
cuales chavas	m3
cuales mas	K3P3
cuales son	K3T8
cuales tengo	P7
cuales usuarios	m4
cuan*	C11D-6E-7F-8G-6H12I13J-7K3L11N-4O-7P10Q4S5T-9U14V-7W9X-3Y9Z-5b15c-4d-7e-7f-7g-6h-14i-6j10k-6l-6m8n3o-7p14q-8r-7
cuan* acum*	p8
cuan* algu*	A3Y3
cuan* an*	I4
cuan* anda*	C3p3
cuan* ando*	U6b5p-3
cuan* asci*	U-3b3
cuan* auto*	A4
cuan* caje*	m3
cuan* canc*	B4
cuan* canj*	B3P5
cuan* cayo*	H4
cuan* cier*	H-3S4U3
cuan* clie*	I5U6W5
cuan* cobr*	S8
cuan* comp*	P7p3
cuan* cuen*	C4b5
cuan* cues*	H-3j7
cuan* dice*	H3
cuan* dine*	H8U-3p3
cuan* dio*	H3
cuan* dura*	L7j5
cuan* e*	U10
cuan* el*	Q8n-3
cuan* en*	L4
cuan* entr*	H6I3
cuan* equi*	L3
cuan* es*	C-3L-3W-3a7b3j6
cuan* esta*	C5K3
cuan* este*	Y4
cuan* fact*	H5
cuan* falt*	n3
cuan* fue*	H6M4P10b-4n6p-3
cuan* fuer*	I5
cuan* fui*	P7
cuan* gana*	H-3W14
cuan* gano*	p6
cuan* gast*	P5
cuan* gent*	I9m8
cuan* hay*	C7D5H6L4U-3j-3
cuan* haya*	Y7
cuan* he*	H-4U7b9
cuan* hice*	U7
cuan* hici*	H6
cuan* hizo*	H6
cuan* insc*	I4
cuan* junt*	H-3U4b6p6
cuan* la*	j4
cuan* le*	C9H-5L6U-5W-3b-3h-3n9p19
cuan* lleg*	p8
cuan* llev*	C4H8U6W5b4j-4n-3p6
cuan* lo*	j4
cuan* los*	L6
cuan* marc*	C4
cuan* me*	C-3D-3H-4P7S6U3b11d4p-5
cuan* meti*	H-3U7m3
cuan* mone*	I6
cuan* much*	m9
cuan* no*	P11
cuan* nuev*	I3
cuan* oper*	H3
cuan* paga*	H4Q5
cuan* pers*	I10
cuan* peso*	L7
cuan* por*	j3
cuan* pued*	b3c3m5
cuan* punt*	C8D-4H3I-5L6P-4b9d-3p9
cuan* qued*	p4
cuan* rega*	H4
cuan* regi*	W5
cuan* sald*	C5p-3
cuan* sale*	j11
cuan* salg*	S6
cuan* sali*	p4
cuan* se*	C-4H16I6K4L10P-4Q-3U-3W-3p5
cuan* soci*	I3
cuan* soli*	A3
cuan* somo*	I4m4
cuan* son*	b6
cuan* subi*	b3p5
cuan* suma*	U3
cuan* sumo*	U6
cuan* tard*	j4n4
cuan* tend*	C6
cuan* teng*	I5b13
cuan* teni*	p4
cuan* tick*	H5U4
cuan* tiem*	L3n7
cuan* tien*	C11H-4P-3U-3W4j-3p13
cuan* trae*	C6p12
cuan* trai*	K5b8
cuan* usan*	I4
cuan* va*	C-3H7b3p7
cuan* vale*	L6j3
cuan* van*	U9n3
cuan* vece*	B4P8
cuan* vend*	W19p-3
cuan* vent*	K3U5
cuan* vien*	P6
cuan* voy*	H-3U14p-3
cuan* ya*	L7Q4b-3
cuand*	B-3C-4H-7I-3J-3L7P17Q14S13T-3U-4W-4Y14b-8d-4e-3h-4j6m-3p-6r-3
cuando	B-3C-4H-7I-3J-3L8M3P16Q11S13T-3U-4W-4X3Y15b-8d-4e-3h-4j6m-3p-6r-3
cuando $	P3n4
cuando alguien	A3
cuando cierre	S4
cuando dura	j7
cuando el	Q8n-3
cuando es	j5
cuando fue	P4
cuando fui	P6
cuando haya	Y7
cuando los	L5
cuando me	P5S5
cuando no	P5
cuando pagan	Q4
cuando salga	S7
cuando se	K4L10M4P-3n6
cuando van	n4
cuando ya	Q4
cuant*	B3C14D-9E-6F-7G-6H14I15J-5K6L12N-4O-6P7Q-8S-6T-6U16V-6W12X-5Y-5Z-4a3b17c-5d-6e-5f-6g-5h-11i-5j8k-5l-5m10n4o-8p17q-9r-5
cuanta	H3I9m3
cuanta dinero	H4
cuanta gente	I11m3
cuantas	A7B7C-4H-3I8K9L-3P9U16a-3b-5j-3m4n-4p-5
cuantas autorizaciones	A3
cuantas cancelaciones	B3
cuantas compras	P5
cuantas fueron	I5
cuantas gentes	m5
cuantas he	U3
cuantas llevo	U9
cuantas me	U5
cuantas muchachas	m5
cuantas operaciones	H3
cuantas personas	I11
cuantas solicitudes	A3
cuantas van	U10
cuantas veces	B3P8
cuantas ventas	K3U4
cuanto	A-4B-4C16D-6E-4F-4G-3H17I-11J-4K-5L12N-3O-4P9Q-6S-4T-4U14V-5W13X-4Y-3Z-3b19c-4e-4f-4g-3h-9i-4j13k-4l-4m-6n6o-6p17q-7r-3
cuanto $	H9I-3L4
cuanto acumulo	p8
cuanto anda	C3p4
cuanto ando	U6b4p-3
cuanto asciende	b3
cuanto ascienden	W3
cuanto cayo	H4
cuanto cuenta	C4
cuanto cuento	b5
cuanto cuesta	H-3j7
cuanto dice	H3
cuanto dinero	H5
cuanto dio	H3
cuanto dura	L3R3
cuanto en	L4
cuanto entrego	H4
cuanto entro	H4
cuanto equivale	L4
cuanto es	a8
cuanto esta	C5
cuanto facturamos	H5
cuanto falta	n3
cuanto fue	H6M5P7b-4n5p-3
cuanto gana	H-3W9
cuanto gano	p7
cuanto hay	C6H5L4j-3p4
cuanto he	H-3U4b7
cuanto hicieron	H4
cuanto hizo	H6
cuanto junta	C3
cuanto junte	U6b5
cuanto junto	p7
cuanto le	C8H-4L6U-5W-3a4b-3h-3n7p14
cuanto llego	p5
cuanto lleva	C8U-5p9
cuanto llevamos	H11
cuanto llevo	U8b4p-3
cuanto lo	j4
cuanto marca	C5
cuanto me	C-3H-3L-3P5b11d3p-5
cuanto meti	U7
cuanto pagaron	H4
cuanto puedo	b3
cuanto quedo	H3n3
cuanto regalamos	H5
cuanto saldo	C5p-3
cuanto sale	j10
cuanto salio	H3p4
cuanto se	C-3H18L5j3n-8p8
cuanto sumo	U5
cuanto tarda	b-3j5n5
cuanto tendra	C5
cuanto tengo	b15
cuanto tenia	p4
cuanto tiempo	n7
cuanto tiene	C10H-4P-3U-3W6j-3p12
cuanto trae	C7p11
cuanto traigo	b8
cuanto va	C-3H7b3p7
cuanto vale	L6j3
cuanto vende	W6
cuanto vendi	H-3U6
cuanto vendieron	W8
cuanto vendimos	H9U-3
cuanto vendio	H-4U-4W12
cuanto viene	P6
cuanto voy	H-3U12p-3
cuanto ya	L8b-4
cuantos	C6D-6E-3F-4G-3H4I15L9P-9Q-3U6a9b10d-6h-4j-4m13n-4p10
cuantos $	b3
cuantos an	I4
cuantos cajeros	m3
cuantos canjea	B3
cuantos clientes	I5U7W4
cuantos entraron	I3
cuantos inscritos	I4
cuantos le	p8
cuantos me	L3b3
cuantos meti	m4
cuantos monedero	I5
cuantos muchachos	m5
cuantos nuevos	I3
cuantos pesos	L8
cuantos pueden	m5
cuantos puntos	C7D-4H4I-6L6P-3b9d-3p11
cuantos registro	U4
cuantos se	H-5I9
cuantos somos	I3m4
cuantos son	C3b5
cuantos tengo	I6
cuantos ticket	H5U5
cuantos usan	I3
cuantos van	I3
cuar*	D4
cuart*	D4
cub*	d11h5k5
cube*	h5
cube* de*	h3
cubet*	h5
cubetas	h4
cubr*	d11k5
cubr* #*	d3
cubr* la*	d3
cubr* los*	k3
cubr* se*	k3
cubra se	k3
cubre	d7
cuc*	C3G3d4h3i3
cuca	B3C3G3
cuca $	B3C6F3G4P3
cuca a	W3
cuca anda	E3
cuca* a*	W4
cuca* anda*	E3
cue*	A-3B-3C3D5E6G3H3J-3L-5M-5N7P6S-6T-4W3Z-3b7d5e-4f5g7j4k-4l3n-6o-3
cuel*	l6
cuel* a*	l4
cuell*	l6
cuello	l6
cuello $	l3
cuello a	l4
cuen*	A-3B-3D5E7G4H5L-5M-5N5P7S-6T-3U3W5Z-3b7d4e-4f6g7k-3l-3n-5o-3
cuen* a*	D4W6f6h-4i-3
cuen* al*	E4
cuen* con*	d6j4
cuen* de*	D-3E6G5H3P5d3
cuen* del*	C6H4P3
cuen* el*	H8S-4a5
cuen* era*	J4
cuen* fals*	G4
cuen* la*	C4q3
cuen* para*	b4
cuen* ☎*	G5
cuent*	A-3B-3C3D5E6G5H5L-5M-5N7P8S-6T-3U3W4Z-3b8d4e-4f6g7j-3k-3l-3n-5o-3
cuenta	B-3C4D5E7G3H-5L-3M-5N7P9T-3U3W4Z-3a-6b6d5e-3f6g8h-3k-3l-3n-5p3
cuenta $	D3E-3H-4N10V3W7b9f-4g3j-3n3
cuenta a	D4W4f7h-4
cuenta al	E5
cuenta con	d5j4
cuenta de	E6F3G5P4d4
cuenta del	C6P4U3W-3
cuenta era	J5
cuenta falsa	G4
cuenta la	C4M-3q4
cuenta ☎	G6
cuentame	H8
cuentame el	H8
cuentas	H4W3
cuentas $	U4
cuentas del	H5
cuento	S-3a5b6
cues*	j8
cues* el*	H-3j7
cuest*	H-3j9
cuesta	H-3j9
cuesta el	H-3j7
cui*	a6o10
cuid*	a5o9
cuida*	o4
cuide	a5
cuide $	a4
cul*	D5F3
culp*	D5F3
culpa	D4
cum*	F3L5P3a5h-4
cump*	L6a6f3h-4
cump* coma*	a4
cump* la*	G3
cump* yo*	F3
cumpl*	F3L6P3a6h-4
cumple	L3P3W4
cumple $	L3P3W5
cumpleanos	D3L4a5
cumpleanos $	L4
cumpleanos comadre	a4
cumpleanos la	G3
cumpleanos yo	F3
cumplen anos	I3
cun*	F3Z4l3
cuna*	F3Z4l3
cuna* dale*	F3
cunad*	F3Z4l3
cunada	F3W3
cunada $	W4
cunada dale	F3
cunado	l4
cunado $	l4
cup*	h4
cupo*	h4
cupon	h4
cur*	J5
curi*	J4
curio*	J4
curioseaba	J5
curioseaba $	J6
cus*	Q4V4f5h-4i8
cust*	Q3V4f7h-4i7
custo*	Q4V5f6h-4i8
customer	Q3V4f6h-4i7
da	J3d4f5l8n3o5
da de	f7l9
da en	d8
da la	L3
da su	J3Q4
da* de*	f8l8
da* en*	d9
da* la*	L3
da* su*	J3Q3
dad*	G3I3S3k-3m14
dada	f3m3n-3
dada de	f3m3n-3
dada* de*	f3m3n-3
dado	G3k-3m12
dado de	h3k-3m11n3
dado ☎	G4
dado*	m3
dado* de*	I3h3k-3m14
dado* ☎*	G5
dados	m3
dados de	m3
dal*	A10C-3F8G-5V6W4a-3d-4f5k11l7o-4q3
dala	f3
dala de	f3
dala* de*	f3
dale	A10F8G-5V4W3k11l6n3o-4q3
dale #	F8W3d-3
dale acceso	k7
dale autorizo	A6
dale baja	l4
dale chance	k3
dale cuello	l6
dale de	l4
dale el	A6V4
dale los	F4
dale otra	n7
dale para	q3
dale permiso	k4
dale puntos	h5
dale reversa	q6
dale su	k3
dale sus	F3
dale* #*	F8W3
dale* acce*	k7
dale* auto*	A6
dale* baja*	l4
dale* chan*	k3
dale* cuel*	l6
dale* de*	l5
dale* el*	A6V4
dale* los*	F4
dale* otra*	n7
dale* para*	q4
dale* perm*	k5
dale* punt*	h5
dale* reve*	q5
dam*	A-3B5D-3E-3F-3G-3H6I4L5M4N5O-3P5Q-4R6S8T5U6V-4W11X-3Y-3a-5b-3e-3f-5g5h-6i-3k3l-4n-6o-4p-3r-3
dame	A-3B4D-3E-3H8I5L-4M4N5P4Q-4R7S9T5U8V-4W9X-3a-5b-3d3f-4g5h-6i-3j-3l-4n-5o-4
dame #	S5
dame 15/09	H13
dame chance	S10
dame de	N7g7k3
dame el	B8P5R3S-3T6W3c3
dame la	I4U4
dame las	H-4K3T4W9m-3
dame lo	H3U6
dame los	H7M7m5
dame mi	U4d10
dame razon	M3
dame su	k3
dame un	S10
dame una	I4
dame uno	R3
dame*	H3
dame* #*	S5
dame* 15/0*	H13
dame* chan*	S9
dame* de*	N9f-3g6k4
dame* el*	B8P4R4S-3T5W4c4
dame* la*	I4R3U4
dame* las*	H-4K3T4W8
dame* lo*	H3U6
dame* los*	H5M7m5
dame* mi*	U4d6
dame* otra*	H3
dame* razo*	M3
dame* su*	k3
dame* un*	S10
dame* una*	I3
dame* uno*	R3
damel*	H3
damelo	H3
damelo otra	H4
damo*	H-3L10j4
damos	H-4L11j4
dan	D9L29W-3b-4g3j5n-3
dan $	L9
dan algo	L7
dan doble	L9
dan por	L9
dan puntos	D-3L9b-3g4
dan*	B3g3l4n4
dan* algo*	L5
dan* dobl*	L8
dan* por*	L11
dan* punt*	D-3L8g6
dand*	B4n5
dand* punt*	B4
dando	B4n6
dando puntos	B5
dani	a4
dani*	g3k3l4
dani* a*	l4
dani* en*	k3
danie*	g3k3l4
daniela	g3k3l5
daniela a	l4
daniela en	k3
dar	A4F8G-4Q9W-3a-3f4k8m-3o8q-3
dar $	T3o10
dar de	Q6f6k7
dar entrada	h3k3
dar luz	A4
dar puntos	F8Q3
dar su	n3
dar*	F4L4d-3f6g3n6q6
dar* de*	Q6f5k8
dar* entr*	k3
dar* luz*	A5
dar* punt*	F6Q3
dar* su*	J3n3
darl*	F5d-3f5n7q5
darl* #*	F3
darla	n6
darle	F5d-3f5q4
darle #	F3
darle puntos	F3
darle un	F3
darm*	D3R3g3
darm* de*	g3
darme	D3g4
darme de	g4
das	P3b4g4n5
das el	C3n6
das*	F7
das* el*	n6
dase*	F6
dase* #*	F4
dasel*	F6
daselo	F4
daselo #	F4
daselos $	F3
dat*	D-3L-4M7N15P-3Q10S9W-3a-3i6k3q-5
dato	J4Q3S5
dato*	H-3M7N13Q8S6W-3a-3g3i6k3q-4
dato* de*	M7S3n5q-3
dato* para*	f3
dato* pers*	N6
dato* te*	k3
dato* una*	i5
datos	H-3M8N13Q8S6W-3a-3g4i6k3q-5
datos $	N11Q7S4
datos de	M7S3n5q-3
datos personales	N7
datos te	k3
datos una	i5
de	A3B5H3I4N5O-6R3S-11T-7V-3W3X4c-3h3j7l3o-7r3
de #	B6C3D4E-8F4G-4H-5J-5K-3M14P4Q-6R-3S-3V-5Z-3d3e4f-6h10i9j8k-5l-4m-3n8p-6q5r-3
de 2x1	j6
de a	L6a5r3
de abajo	Q4
de aca	k5
de acceso	R8
de acciones	B9
de aceite	j3
de acreditar	F3
de actividad	B11
de afiliados	I9
de ahi	N6d6
de ahorita	S-4V-3i7n4p6q3
de ajustar	A4
de ajuste	B7
de al	q3
de alguien	E5P3Q6
de alla	a3
de alta	B3H-3I7Q6W-3f10g13k6l-3m11n-3q-4
de anoche	D3H4
de antes	H-3i9l3n-3p3
de antier	H6
de arrachera	j3
de arriba	Q4Z4q-3
de atender	p3
de atras	V10a4
de autorizaciones	A3
de ayer	D6H15M3Q3i-3n-4q4
de baja	B4D-3N13Q6k-3l10n4
de banco	W3
de beto	A3
de bienvenida	F5G3L5R3
de cable	h3
de cada	Y4
de caja	A5H5R4l6m5q-3
de cajas	k3
de cajera	k7m3
de cajeras	l4
de cajero	k5
de cajeros	B8m3
de cambios	B9
de cancelar	q3
de cancha	h3
de carne	c4h5j-3
de casa	h3
de cashback	G4
de casualidad	n6
de celular	R5
de cemento	j5
de cerrar	B3
de chat	Z7
de chava	E3
de cinthya	l5
de citlali	R3
de clienta	f7q5
de cliente	C3I-4P3V7f7g3h-3
de clientes	I12N3Q4f3g6
de cobrale	C3
de cobrar	Q5
de colaborador	R5
de comer	S5a4n4
de como	M3
de compensacion	F3
de comprar	L4h7
de compras	P5
de confianza	k3l5
de contacto	Z5
de conversacion	Z7
de cortesia	F12h-4
de cozumel	F5
de cuando	P4
de cuanto	L6U-3n8p-4
de cuantos	I3
de cuenta	P11
de daniela	l4
de datos	N3
de decirme	b4
de dedo	q5
de diciembre	H4l5
de diesel	a4h4
de difusion	I3Y8
de don	E3W4n4
de dona	A5B7F3h3
de donde	P12r14
de edith	R5
de el	A3G4S3d3i4
de ella	i3p7q9
de empleado	k5
de enero	H3P4
de enfrente	H-3W5a3
de ernesto	l3
de esa	K4V3q4
de esas	J5
de escribirme	X6
de esta	B5E-3H5K3P3W5h-3
de este	C4H4P3U3
de esto	N8
de favor	P3l3
de fer	l4
de filemon	E4
de firma	A3
de formula	h4
de ganar	d3
de gerente	F4
de guardar	q3
de hace	D-3i7n10p5q5
de hacer	i3q3
de hoy	B-3H17I6K6P-4Q-3U9a-5d3h6j-3l3m-3p6
de huevo	j3
de incapacidad	l4
de inscritos	I5
de interrogacion	K3
de ir	p4
de irse	C-3p8
de juntar	g3
de karla	A3
de la	B-4D3F-4J6M-4O5Q-4T-3V5W3X6Z6a5b-3e-5f-3i-4j-4l-3n4o-6p5q-5r7
de las	A-4H6L-3P3S-3U3V3X6Z3a-5e4q3
de lentes	D4j4
de lerdo	I5
de listo	G4
de lo	H-3P7T4U6Y4b4d11h-3j-3
de los	A10B5E-6H-4I6J-3N3P-4Q-5W-3X7Y-4a-5d3f5h5i-3l12m3p-3q-3r-3
de lujo	o13
de lunes	H3
de lupe	C4
de madrugada	B6
de manana	k4
de mano	B4
de marisol	R4
de martina	E3
de mas	B3C-4D4E6G15h-3n-5q14
de masa	j4
de maura	A5
de mayo	H3f4
de menos	E7q5
de mensajes	X5
de mercancia	e4h3
de meter	R3h-3q3
de mezclilla	j3
de mi	A3H-6I-3P5Q-3U7W14X-3a-4f-3h-3k5n-3q-3
de miembros	I12
de mis	B8D-3H-5U7W10X-4Y6
de muerto	j5
de muertos	H4
de nachita	G6
de nada	o9
de natacion	h3
de nayeli	A4
de nino	H-6j9
de nivel	L5W6
de noche	W4X3k3
de nora	q3
de nota	M3
de notificaciones	Y3
de nov	H3
de noviembre	j3
de nuevo	J4O4Y3f-5h-4i9j3n12
de numero	Q4q3
de ofertas	Y5
de opciones	T4
de otra	C5G3i-7n-3q16
de otro	H-3Q3Z3q3
de pagar	b3d-5h7i3
de parte	O3r9
de pasar	T3q3
de pata	B5M-3
de paty	E3W3
de pelo	D6P4
de perla	R3
de personal	l3
de pesos	Q7
de pintura	L4j3
de plaza	H3
de precio	F3j3
de prueba	G3q5
de puntos	B-3E5F-5G-4P-3W-5b10f6g3h-4n-6p11r3
de puro	H4
de que	A5H-5I-3L9M5P3Q13V-3a-3d-4j-3n11o-3p-4q-7r9
de queso	h4
de quien	A3M13h-4m-3n6q-4
de recibir	X5
de recien	p3q3
de regalo	F6j3
de registrados	I6
de registrar	h-3k3p4
de regreso	e5
de regularizar	E6
de resolver	K3
de rogelio	C3
de rosas	j3
de rosaura	F4
de saldo	C-4E5F9b8d4h-5p4
de samanta	R4
de sellos	F3
de semana	O4
de senora	q4
de septiembre	H3
de ser	l3
de siempre	h9q-3
de sistema	D7
de socios	I8
de soporte	c8
de su	D3E-4G-5N10d12f-3h3n-3p-3q5
de sucursal	k4
de sus	G-5J5d11
de tacos	j3
de tavo	E6
de telefono	Q3j3
de temporada	j4
de tener	D3
de tepic	E3
de ticket	h3q3
de todas	o4
de todo	B4P3Y3
de todos	I4
de tomas	l3
de tono	W3
de tortillas	C3
de trabajadores	m5
de trabajar	l3
de turno	H5a5
de tuxtla	l3
de ulises	C3
de un	C7E7F-3H-3i3r5
de una	B4E5d7f-3h5
de unas	h3
de ustedes	c9
de usuarios	m8
de vacaciones	Y3
de vendedora	R3
de vender	i3
de venta	H5
de ventas	H8J3T3U4
de ver	Q4n4
de veras	r4
de verdad	c6
de viaje	H3
de volada	V3
de vuelta	e13
de wendy	G4f3
de ximena	P3
de zoila	E5
de zumba	j3
de ☎	C9E9F-5G10P9W10f-3h-7
de* #*	B5D4E-9F6G-4H-5J-5K-3M14P3Q-6R-3S-3V-6Z-3d5e4f-6h8i9j7k-5l-4m-3n8p-6q6r-3
de* 2x1*	j6
de* a*	L6a4r3
de* abaj*	Q3
de* aca*	k5
de* acce*	R7
de* acci*	B9
de* acei*	j3
de* acre*	F3
de* acti*	B11
de* afil*	I9
de* agua*	i3
de* ahi*	N6d7l3
de* ahor*	S-3V-3i7n5p7
de* ajus*	A4B6C3E-3
de* al*	q3
de* algu*	E5Q7V3
de* alla*	a4
de* alta*	B3C-3H-3I8Q6W-3f10g14k6l-3m11n-3q-4
de* anoc*	B3D3H5
de* ante*	H-3i9l4n-3p3
de* anti*	H7
de* aqui*	h3
de* arri*	Q3Z4q-3
de* aten*	p3
de* atra*	V11a4
de* auto*	A3
de* ayer*	D7H14W4i-3j-3n-4q4
de* baja*	B4D-3N12Q5k-3l10n4
de* banc*	W3
de* beto*	A4
de* bien*	F5G3L5
de* buen*	j5o4
de* cabl*	h4
de* cada*	X3Y3
de* caja*	A5H5R4k5l5m4q-3
de* caje*	B7k10m4
de* camb*	B9
de* canc*	h3q5
de* canj*	Q3
de* carl*	q3
de* carn*	c4h6
de* cash*	G4
de* casu*	n6
de* celu*	R5
de* ceme*	j4
de* cerr*	B3
de* chat*	Z8
de* chav*	E4
de* cint*	l4
de* citl*	R3
de* clie*	B-3C3I10N3V7d-4f14g8h-5j-3n-3q4
de* cobr*	Q4
de* cola*	R4
de* come*	S5a4n3
de* como*	M3
de* comp*	L5P5h9
de* conf*	k3l5q-3
de* cont*	Z5h3
de* conv*	Z8
de* cort*	F12
de* cozu*	F5
de* cuan*	I4L7P4U-3n10p-5
de* cuen*	P12
de* cump*	D3G3
de* dani*	l4
de* dato*	N3
de* deci*	b4
de* dedo*	q5
de* dici*	H4l5
de* dies*	a3h4
de* difu*	I3Y7
de* don*	E3W3n4
de* dona*	A6B6C-3h3
de* dond*	P12r13
de* edit*	R6
de* el*	A3G5S3i4
de* ella*	p7q10
de* empl*	k5
de* ener*	P4
de* enfr*	H-3W5
de* esa*	K5q4
de* esas*	J4
de* escr*	X5
de* esta*	B7E-3H3K3M3P3W4n-3
de* este*	C4H3P4
de* esto*	N7r3
de* favo*	P3l3
de* fer*	l4
de* fern*	C9
de* file*	E4
de* firm*	A3
de* form*	h3
de* gana*	d3
de* gere*	F4
de* guar*	q3
de* hace*	D-3Q-3S-3i10n10p4q8
de* hoy*	B-3H17I5K7P-4Q-3U9a-4d3h5j-3l3m-3p7
de* inca*	l4
de* info*	C4
de* insc*	I4
de* inte*	K3
de* ir*	p3
de* irse*	C-3p7
de* karl*	A3
de* la*	B-5D4F-3J7M-4O5Q-4R-3V5W3X7Z5a5e-5f-3i-4j-4k-3l-3n4o-6p6q-5r7
de* las*	A-5C3H7J-3L-3P3S-3U3X6a-5e4q3
de* lava*	h3j3
de* lent*	D3j4
de* lerd*	I5
de* list*	G4
de* llan*	h3
de* lo*	P7T3U5Y3b4d12h-3j-3
de* los*	A11B4C-3E-5H-3I7J-3M3N3P-4Q-5X8Y-4Z3a-5d4f6g3h3i-3l12m4p-3q-3r-3
de* lujo*	o14
de* lune*	H4
de* lupe*	C3
de* madr*	B6
de* mala*	D6a5
de* mana*	k4
de* mand*	X7
de* mano*	B3
de* mari*	R5n3
de* mart*	E3
de* mas*	B3C-4D5E5G15h-3n-5q15
de* masa*	j3
de* maur*	A7
de* mayo*	H4f3
de* meno*	E6q5
de* mens*	X5
de* merc*	e3h5
de* mete*	Q3R4h-3q4
de* mezc*	j3
de* mi*	A4G-3H-6P4Q-4U6W14X-3a-4b3d3f-3h-4k7n-3q-3
de* miem*	I10
de* mis*	B7D-3H-5U8W12X-4Y6
de* mone*	F3
de* muer*	H3j4
de* nach*	G5
de* nada*	o10
de* nata*	h3
de* naye*	A4
de* nino*	H-5j8
de* nive*	L5W6
de* noch*	W6X3
de* nora*	q3
de* nota*	M4
de* noti*	X4
de* nov*	H3
de* novi*	P3j3
de* nuev*	J4O4Y3h-5i10j3n12
de* nume*	Q4q3
de* ofer*	Y6
de* opci*	T4
de* otra*	C4G3Z3i-7n-3q17
de* otro*	H-3Q3Z3n3
de* paga*	b4d-4h6
de* part*	r10
de* pasa*	a4h-3q3
de* past*	j3
de* pata*	B5M-3
de* paty*	E3W4
de* pelo*	D6P3
de* perl*	C3
de* pers*	l3
de* peso*	Q8
de* pila*	h4
de* pint*	L4j3
de* prec*	F3j3
de* prom*	W4
de* prue*	G3q4
de* punt*	B-3E4F-6G-4P-3W-5b8f6g4h-4n-6p10r4
de* puro*	H4
de* que*	A6H-5L9M5P3Q11V-3d-4f-3j-3n12o-3p-3q-7r9
de* ques*	h3
de* quie*	A3B4M14h-4m-3n6q-5
de* reci*	X4p4q3
de* reco*	W3
de* rega*	F9h-3j3
de* regi*	I6N3h-4p4
de* regr*	e5
de* regu*	E6
de* reso*	K3
de* roge*	C3
de* rosa*	F4j3q3
de* sald*	C-4E5F10b7d4h-4p4
de* sama*	R3
de* sema*	O5
de* seno*	q3
de* sept*	H3
de* ser*	l3
de* siem*	h9q-3
de* sist*	D7c3
de* soci*	I8
de* sopo*	c7
de* su*	D4E-4G-6N9d13f-3h4n-3p-3q5
de* sucu*	k3
de* sus*	G-5J4d11
de* taco*	j3
de* tavo*	E6
de* tele*	L3j3
de* temp*	j5
de* tene*	D3
de* tepi*	E4
de* tick*	h3q3
de* toda*	o4
de* todo*	B3H4I4
de* tono*	W3
de* tort*	C3
de* trab*	m5
de* turn*	H4a6
de* tuxt*	l3
de* ulis*	C3
de* un*	C6E7F-3H-3Q3h3r4
de* una*	B4E5N3d7f-3h5
de* unas*	h4
de* uste*	c8
de* usua*	m8
de* vend*	R3
de* vent*	H10J3U5Z6h-3q-5
de* ver*	Q3n4
de* vera*	r4
de* verd*	c6
de* viaj*	H3
de* vuel*	e12
de* wend*	G4
de* yadi*	d3
de* zoil*	E4
de* zumb*	j3
de* ☎*	C8E9F-5G10P10W11f-3h-7
deb*	C3D10E10F7G3H-4L-3P-4Q7W-3a5b-3i-3j-3n-10o11p-3q10
debe	C3E10J4h-4
debe ser	E9
debe traer	E4
debe*	C3D9E3F9a3h-3
debe* #*	F8
debe* de*	D3
debe* ser*	D3E9
debe* tene*	E4
debe* trae*	E4p3
debem*	F4
debemos	F3
debemos #	F3
deben	D3F4
deben #	F5
deber	F3
deber $	F3
deber*	D5E6
deberia	E6p3
deberia tener	E5
debi	n-3q7
debi*	D6G6Z3h4n-3q10
debi* #*	G5
debi* gana*	G3
debia	Z3h6
debia $	h3
debie*	D6d3
debiendo	D4d4
debio	q9
debio ganar	G3
debit*	G4
debitense	G5
debitense #	G4
debo	Q6a5n-3o12q-3
debo hacer	Q6
debo* hace*	Q6
dec*	C4L3Q3T6Y4b3d-3h-3n8p5
deci*	C4L3Q4T7Y4d-3n8p3
deci* #*	q3
deci* al*	C4
deci* en*	Q5n4
deci* mi*	b4
deci* que*	n5
decir	C3L3Q4T6n8
decir en	Q6n4
decir que	n5
decir*	Y3b3p5
decirle	p5
decirle $	p6
decirle al	C4
decirme	Y4b4
decirme mi	b4
decl*	H3
declaracion	H3
declaracion ocupo	H3
ded*	J3Z3n-3q11
dedo	J4n-4q10
dedo $	J3
dedo en	q6
dedo*	Z3
dedo* en*	q5
dedos	Z3
def*	e7l7
defe*	e6
defec*	e6
defectuoso	e3
defi*	l7
defi* ☎*	l8
defin*	N3l6
definitiva	N3l7
definitiva ☎	l9
dej*	B-3C-6D-4E13F-5I-3J17L-3M-4N-3O-4Q-7R-3S22T-5U-3W-5X16Y-4Z-3e5i-4j3l10m-3n3o-5p-4q7r-4
deja	H-3J8S20V-3X10j3n-4
deja busco	S4
deja de	X10
deja le	S6
deja que	S6
deja*	C-3E17F-4G-3H-5J17Q-3S12V5X4a4d-3l-4n-3o-3
deja* a*	E4
deja* asi*	J10V4
deja* busc*	S3
deja* chec*	S4
deja* como*	E4
deja* de*	X14
deja* el*	a3
deja* en*	E10
deja* espe*	A3
deja* le*	S7
deja* list*	k3
deja* no*	J5
deja* noma*	E4q3
deja* que*	S6
deja* todo*	J7q4
deja* ver*	S3
dejal*	E12F-4J19S-3V6n-3q-3
dejala	A3J8V5k3q-3
dejala $	J8
dejala asi	V3
dejala en	E3
dejala esperando	A3
dejala lista	k3
dejalo	E10F-3J12
dejalo asi	J9
dejalo como	E3
dejalo en	E5F-3
dejalo nomas	E4
dejam*	E4H-3S15
dejame	E4S12
dejame a	E4
dejame checar	S4
dejame ver	S3
dejamos	H-4S5n3
dejar	X5j3q6
dejar de	X5
dejar*	a3
dejaron	a4
dejas*	E3a4
dejaselo	E3
dejaselo asi	E3
deje	J4h3l3
deje de	l3
deje*	J-4X6l5q6
deje* asi*	J3n4
deje* de*	X8l4
deje* que*	l5
dejen	X7
dejen de	X7
dejes	J-4l4n3q7
dejes que	l4
dejo	G3H9K3S-3e4l9n8
dejo #	h3
dejo abierta	a6
dejo aqui	e4
dejo asi	n5
dejo de	l5
dejo el	H6l6q3
dejo mas	H6
dejo mi	c3
dejo tirados	l3
dejo* #*	h3
dejo* abie*	a5
dejo* aqui*	e4
dejo* asi*	n5
dejo* de*	l4
dejo* el*	H7l6q3
dejo* mas*	H5
dejo* mi*	c3
dejo* tira*	K3
del	B9C4D5G3H11I-5J-6M5N5O-8P7Q-3R-3S-5T-6U5W10X-8Y-3b-3c-6d3e7f-3g-3h5j6k-8l4m-3n-4o-12p5
del #	B5G-3H16W8h-6
del 20/11	H8
del 3/11	H5
del agua	a4
del ano	H7
del apagon	F3n5
del banco	W7q-3
del bimestre	H3
del bot	l8
del buen	H6
del cafe	h6
del canje	p4
del celular	L3h3q5
del centro	j4
del chat	T5
del cine	M3
del cliente	F-3P7Q3W3f-3h-3p9q5
del club	N5f4
del dia	B8H10I-3M4U14W4
del domingo	M3
del firulais	f3
del folio	q5
del garrafon	M3V4
del gas	Z5
del gato	e4
del gerente	B4
del gym	f3h3
del jetta	a5
del jueves	F4H6
del lunes	D3H-4M3Y6
del martes	B3H5j4
del mercado	E6
del mes	B6H20W4
del mismo	Q6p3q-3
del monedero	E-4G12H-4L8N4d7f-3g-4h-4n3r6
del mostrador	g5m3
del muchacho	R3V5
del nuevo	R3f-3h3
del numero	C5
del otro	W3
del personal	B8P-3Q3m6
del primero	H5
del profe	E6
del programa	I6W5
del puente	H4
del que	V5
del regalo	G4
del sabado	D3H-3M4P3
del senor	A3C-3K3P4n-3p4
del sistema	D-3N5W5l13
del taxi	n4
del telefono	q4
del ticket	D4K3M7Q3e5h-11j3q3
del tinaco	e4
del tinte	d3n3
del trabajo	S6Z4
del tractor	K3n-3
del trimestre	H3
del turno	B4H-3U4h3l3
del uniforme	D3
del uno	H6
del velador	l3
del vestido	h3
del viernes	D4W3n-3
del ☎	A3B-4C9E4F6G8H-6L-4P14Q-3V-3W7a-4d9e5h11i-3k-4p-7q-6
del*	N6q3
del* #*	B7G-3H15W7h-6
del* 20/1*	H7
del* 3/11*	H5
del* 3x2*	q3
del* agua*	a3
del* ano*	H6
del* apag*	F3n5
del* banc*	W9q-5
del* bime*	H3
del* bot*	l9
del* buen*	H6
del* cafe*	P3h5
del* canj*	p4
del* celu*	L5q5
del* cent*	j5
del* chat*	T4
del* clie*	P6Q3f-3h-3p9q6
del* club*	N4f4
del* cona*	k3
del* dia*	B9H9I-3M3U14W3
del* foli*	q5
del* garr*	M3V4
del* gas*	Z5
del* gato*	e4
del* gere*	B3
del* gym*	f4
del* hijo*	q3
del* jett*	a5
del* juev*	F4H6j3
del* lune*	D5H-4Y5
del* mand*	J3
del* mart*	B3H6j4
del* merc*	E5
del* mes*	B5H19W5n-3
del* mism*	Q6i3p3q-3
del* mone*	E-4G12H-4L8N4d6f-3g-3h-4n4r5
del* most*	g3m3
del* much*	R3V5
del* nino*	a3
del* nuev*	R3f-3h3
del* nume*	C6
del* pers*	B8P-3Q3m6
del* prim*	H5
del* prof*	E7
del* prog*	I6W5
del* puen*	H4
del* que*	V6
del* refr*	W3
del* rega*	G5
del* saba*	D3M3P3
del* seno*	C-3K3P4n-3p3
del* sist*	D-3N5W5l12
del* taxi*	n3
del* tele*	q3
del* tick*	D4K4M6Q3e5h-10j3
del* tina*	e3
del* tint*	d3
del* trab*	S4Z4
del* trac*	K3n-3
del* turn*	B4H-3K3U5
del* unif*	D3
del* uno*	H5
del* vela*	l4
del* vest*	h3
del* vier*	D4W4n-3
del* ☎*	A4B-4C9E3F5G9H-6L-4P13Q-3V-3W8a-3d8e6f-3h10i-3k-4p-6q-6
dele*	N8q4
dele* my*	N7q3
delet*	N8q3
delete	N7q3
delete my	N8q3
deli*	c3
delic*	c3
delicado	c3
dem*	G3V5b3d4f5n5
dema*	G3V5d4
dema* en*	d4
demas	G4V5d4
demas $	V5h3
demas en	d3
demas no	X3
deme	b4
deme razon	b5
deme* razo*	b4
demo*	f5n4
demos	f6
den	L4N4W4
den de	N5
den*	A4k3n4
den* de*	N4
deni*	k4
deni* atie*	k4
denis*	f3k4
denisse	f3k4
denisse atiende	k4
denl*	A4
denl* para*	A5
denle	A5
denle para	A4
dent*	h4n4
dentr*	n5
dentro	n5
dentro de	I3
dep*	W7a6
depo*	W7a6
depos*	W9a6
deposito	a3
der*	E4a6
deri*	E4
deri* de*	E4
deriv*	E3
derivado	E3
derivado de	E3
derr*	a5
des	J6
des chance	l3
des de	J8
des*	A-5B-3C-7D7E-3F-8G12J-5K-6M-7N16O-3P4R-4S8T-3U5W10X12Y-8a-5d7e-5f-8g-8h-5i-8j12l15n-4o-8q18r-6
des* chan*	l3
des* de*	J9
desa*	D7G3N10X8Y-4a3b-3d-4g-3j4l15n-6q9
desa* #*	D5G5
desa* a*	l10
desa* de*	N3q4
desa* empl*	l6
desa* la*	q8
desa* los*	X5
desa* mi*	D6
desab*	G5
desabonale	G6
desabonale #	G5
desac*	X9Y-4l17
desactiva	X3l10
desactiva a	l11
desactivar	X4l7
desactivar empleada	l7
desap*	D9N5d-3q8
desaparece	N3q6
desay*	a5j5
desayuno	a6h3j6
desayuno $	a6j6
desb*	q7
desba*	q7
desc*	C-3D3F-6G16H-4O-4S-4T-3W14a3c-3d14e-3f-3h-5i-3j15l6o3p-4
desc* #*	F-3G10d10h-4
desc* a*	l7
desc* de*	W4d9
desc* del*	W5
desc* el*	E5
desc* la*	a8q3
desc* lo*	G4
desc* punt*	G9Q3
desc* que*	l3
desc* y*	P5
desc* ☎*	h4
desca*	W4j11o6
descanses	o5
descanses $	o4
desco*	D4F-3G8a7d11l5
descompuso	E3a7
descompuso el	E5
descompuso la	a9
desconecta	l8
desconecta a	l8
descontar	G9d9
descontar #	d3
descontar puntos	G10
descontarle	G7
descontarle a	G6
descontaron	P4
descontaste	D4
descu*	C-3F-4G12W14d10h-4j5
descubri que	l3
descuenta	W9d5j7q3
descuenta #	G5
descuenta $	W5n4q3
descuenta de	W4d7
descuenta del	W7
descuentale	G13d3h-4
descuentale #	G5d4
descuentale lo	G5
descuentale uno	G3
desd*	H4I6L5O7P4S-3U9a-4d-3h-4k4q-4
desd* cuan*	L6P6
desd* el*	H3
desd* hace*	I4
desd* la*	F3U3j5
desd* las*	U5
desd* mi*	U6
desd* que*	H6I4b3
desd* su*	k3l3
desde	H4I7L5O8P3S-3U8a-4d-3h-4k4n-3q-4
desde cuando	P7
desde el	H4k3
desde hace	I4
desde la	F3U3j4
desde las	U5
desde mi	H-3U7
desde que	H5I4b3
desde su	l3
dese*	N5W5c4d4
deseo	N5O-3c5d5
desg*	P10
desg* de*	P4
desgl*	P11
desglose	P5
desglose de	P5
desh*	N11g-3h-5l4n-4q31
desh* de*	N4
desh* el*	l6
desh* eso*	q4
desh* la*	q4
desh* mi*	N6g-3
desh* una*	h-3q4
desha*	N10g-3h-5l5n-4q31
deshabilita	l6
deshabilita el	l6
deshacer	h-3q17
deshacer $	q14
deshacer una	h-4q4
deshaganse	N4
deshaganse de	N3
deshaz	N7g-3q12
deshaz eso	q5
deshaz mi	N6g-3
deshazla	q10
deshazla $	q6
desi*	G4
desi* #*	G4
desin*	G4
desinflaselo	G3
desinflaselo #	G4
deso*	S9
desoc*	S8
desocupe	S4
desp*	A-3G-3I-3L3N-3P-3Q5S13T4U3V6a-4b4h7j-4l6o-5p7q-9
desp* #*	h5
desp* a*	W4l10
desp* de*	B3H3L3Q5V3b3c3h-4n-3p7
desp* del*	p4
desp* la*	S3d5
desp* te*	S3
despa*	T5U4V6h9k4m5q-3
despachan	m6
despachan $	m5
despache	U6V4k5
despache $	U4k4
despe*	d4h4l9n5
despedi	l5
despedi a	l6
despedimos	l3
despedimos a	l3
despedir	l3
despedir a	l3
despensa	C3d6h4
despensa $	C3
despi*	W5X3
despiertas	X3
despu*	L6Q6S16W-3b3c4d-4j-3n-3p9q-5
despues	H3L6Q6S16W-3b3d-4h-3j-3n-3p10q-5
despues $	S5
despues de	L4Q6V3b3c3h-4n-3p7
despues del	p4
desr*	q10
desre*	q11
desregistra	q11
dest*	N4Z5n5
dest* mis*	N4
destr*	N4n6
destrabo	n5
destrabo $	n6
desu*	X12
desus*	X15
desuscribir	X12
desuscribir $	X14
det*	A6M4P13X4r4
deta*	M5P14
deta* de*	P15
detal*	M5P13
detalle	B3M5P11
detalle $	H3M5
detalle de	B3P12
detallito	P3
dete*	A8X5
dete* por*	A6
deten*	A8X4
detenido	A9
detenido por	A6
dev*	A9B7F3G3H-3M-5P-3Q12V-3W-3a-3d-3e35h-11j-3n-3o-3q7
devo*	A9B6G7H-3M-4Q9a-3e33h-8j-3o-3
devo* #*	e13h-3
devo* a*	e3
devo* comp*	e4
devo* de*	A7B6e3
devo* del*	e11
devo* el*	G4e-3
devo* la*	G4e6
devo* lo*	e7
devo* por*	e3
devo* todo*	e4
devo* un*	e4
devo* una*	e3
devo* ☎*	e3
devol*	A10B7G7H-3M-4Q9V-3a-3d-3e32h-8j-3o-3
devolucion	A8B7M-4Q8e21h-5
devolucion $	Q8e9n4
devolucion a	e3
devolucion de	A7B7e4
devolucion del	e7
devolucion parcial	e3
devolucion por	e3
devolucion ☎	e3
devolver	e18
devolver la	e3
devolver lo	e6
devolver un	e3
devolverle	e5
devolvi	e4
devolvi #	e4
devolviendo	e4
devolvieron	e9
devolvimos	e3
devolvio	G7e9
devolvio el	G3
devolvio la	G4
devolvio todo	e3
devolvio uno	e4
devu*	F5G-4L3M-3Q3e25h-5n-5q5
devu* #*	e5
devu* el*	e11
devu* la*	e4q3
devu* lo*	e4
devu* los*	F5G-3
devue*	F4G-3L3M-3Q3e25h-5n-5q4
devuelta	e7h-3
devuelvan	e5
devuelvan lo	e4
devuelve	L4Q3e17n-4
devuelve #	e6
devuelve el	e10
devuelve la	e5
devuelvele	F5G-3
devuelvele los	F5G-3
di	G7R3e4h-3m3q10r3
di #	G4j3
di $	J5e4
di acceso	m3
di de	G3R3
di las	l4
di mi	D3r4
di que	q3
di* #*	G3j3
di* acce*	m3
di* de*	G3R3
di* las*	l4
di* mi*	D4h3r4
di* que*	q3
dia	A-3B5C-6D-5E-3G-3H20I-3J-3L3O10P11Q3S-4T-4U23V-5W7X-3a8b-4c-3e-3i-4j-3m-3n-6o-5p-3q-6r-3
dia #	H18M3
dia $	B7H10O4P-3T-3U17W4a14n-3o-3
dia aqui	O5
dia compadre	H3
dia cuantos	H5
dia de	H3K4Q3d4l4
dia doble	Y3
dia favor	H5
dia jalo	H4
dia me	O-3P4h4
dia por	U6
dia ya	O3
dia*	D3H10O20T-3W-3Y11a-4g3h-3j11l6n-4o-7q-4
dia* #*	H17M3
dia* aqui*	O4
dia* comp*	H4
dia* cuan*	H5
dia* de*	H3K3d4l4
dia* dobl*	Y3
dia* favo*	H5
dia* jalo*	H3
dia* me*	O-4P4h5
dia* por*	U5
dia* ya*	O3
dian*	l3
dian* hast*	l3
diana	l3
diana hasta	l4
diar*	H4X3Y6g3
diari*	D3H3Y7g3
diario	D3X3Y6g3
diario $	D3H8g3
dias	H8L4O20Y3a-3j11l4n-3o-7q-3
dias $	H6O19o-5
dias anda	l3
dias lo	l3
dias por	H5
dias* anda*	l3
dias* lo*	l3
dias* por*	H5
dic*	A3B-3C5D3F-3G-4J-4L-3M5P3R5S-3T-6V-4W-5Y3a7b3c-3d4j-3m-3n5o-4p4q5
dice	A4D6G-3J-3M6O3P3R7T-4U-4V-3W-3d4k-3l-3n7p6q4
dice #	D3d-3q3
dice $	E3n8
dice el	L4O7n-3p3
dice en	n4
dice la	r3
dice mi	a6
dice pendiente	n4
dice que	C3D7L-4R6U-3d8n-6q4
dice*	C4U3Y5a10b3p-3q-3
dice* #*	D3E3d-3q3
dice* cuan*	d4n-3
dice* el*	L3O6n-3p3
dice* en*	U3n3
dice* la*	r3
dice* mi*	a5
dice* pend*	n4
dice* por*	C3
dice* que*	A3D5L-3R7U-4a5d8l-3n-6q4
dicen	a12
dicen que	a6
dices	C4U3Y4b3
dices cuanto	d4
dici*	H4h-5k4l5
dici* meto*	k3
dici* que*	q3
dicie*	H4I3P3h-4k3l4
diciembre	H4I3k4l5
diciembre $	H4I3l5
diciembre meto	k3
dict*	Q7h3q5
dict* mal*	q3
dict* una*	h3
dicta*	Q6q3
dictar	Q7
dictaron	q3
dicto	h4
did	n21
die*	D4H4I4P3h4j3n5p-3q-3
dier*	D4H5I3N-3P3b4n7p-3
dier* de*	I8n6
dier* el*	G4
dier* hoy*	H8
dier* los*	P3
dier* mis*	D4
dier* por*	b3
diero*	D4H5I4N-3P5b3n4p-3
dieron	D4H5I5P4b3
dieron $	D3
dieron de	I7n6
dieron el	G4
dieron hoy	H7
dieron los	P3
dieron mis	D4
dieron por	b3
dies*	a3h4j3
diese*	a3h3j4
diesel	a3h4j3
diesel $	a3
dif*	D4E3I3V5X8Y8h-3
dife*	D4V5h-3
dife* entr*	E3
difer*	D4E3V5
diferencia	D4E3
diferencia de	F3
diferencia entre	E3
diferente	V5
diferente $	V4
difu*	I3X7Y8
difus*	I3X7Y7
difusion	N-3X10Y7
difusion $	I3N-3X9Y8
dig*	E3P-4S15T-4W-4X3a-3b7d-6e-3n4p7q6r4
diga	E5Q3S4d-3n-4p3
diga #	D3E5
diga $	J3
diga*	C4X4b9c3
diga* #*	D3E6
diga* cuan*	C-3b3p5
diga* el*	C4
diga* por*	b3
diga* si*	S3
digal*	c4
digale	c4
digam*	C4b7r3
digame	C4b10
digame por	b3
digi*	q9
digit*	f3q9
digito	q8
digo	D3S13n8p3r4
digo $	D4S14
digo al	n3
digo que	n7
digo* a*	L3
digo* al*	n3
digo* que*	n7
dij*	A3J6b5g5n11q9
dije	J9a4h-4n-4q10
dije #	q8
dije que	J6q3
dije*	Q4b3
dije* #*	h-3q8
dije* que*	J6Q3b4g3
dijer*	Q4b4g3
dijeron	A3Q4b4g3
dijeron que	A3Q4b3g3
diji*	n12
diji* que*	n3
dijis*	n13
dijiste	n12
dijiste que	n4
dijo	g3h3n4
dijo el	h3
dijo que	g4
dijo* el*	h3n3
dijo* la*	b3
dijo* que*	g3n3
dil*	a10c3
dile	a10
dile a	a6
dile que	a5
dile* a*	a7
dile* que*	a4
dim*	A-3C9D-4E-4H6I4L-4P3R-3S-3T6U8W5a-4b7c-3d-6h-7j-4k-3m7n5p8q-5
dime	B3C7D-4E-3H7I4L-4M3P3S-3T7U5W6a-4b7c-3d-5h-6j-4k-3m3n7p4q-5
dime como	Q6
dime con	C3
dime cuanto	H4W6
dime cuantos	I4
dime el	H4W6m4
dime en	n6
dime lo	C4
dime los	C7I5
dime mis	U6
dime nomas	H3
dime que	M3T7
dime quien	B5
dime si	C3H4M-4b4n6
dime todo	T3
dime*	C4U3p3
dime* como*	H3Q5
dime* con*	C4
dime* cuan*	H4I3U-3W6
dime* el*	H3W7m3
dime* en*	n6p3
dime* lo*	C4U3
dime* los*	C7I4
dime* mis*	U7
dime* que*	M3T6W3
dime* quie*	B6
dime* si*	H5M-4b4n7
dimel*	U3p3
dimelo	C3U3p3
dimelo $	C4U3p3
dimo*	G3m5
dimo* acce*	m5
dimos	G4m4
dimos acceso	m5
din*	C3D-3H8I6L4U-3a-3b8d3e11n-5q4
dine*	C4D-3H8I5L4U-3a-3b8d4e11n-5q4
dine* a*	W4
dine* ahi*	b3
dine* elec*	d4
dine* en*	b5
dine* es*	H4
dine* jaja*	q4
dine* la*	C4
dine* llev*	H4
dine* paso*	H4
dine* que*	d3
dine* trae*	p4
diner*	C3D-3H9I5L5U-3a-3b8d3e10n-5q4
dinero	C3H8I6L4U-3a-3b7d3e10n-4
dinero $	H4I8L5b-3e12q-3
dinero a	W4
dinero electronico	d4
dinero en	L3b5
dinero es	H4
dinero jaja	q3
dinero la	C4
dinero llevamos	H3
dinero paso	H4
dinero trae	p5
dio	B11F3I3h3q3
dio de	B10I4f-6
dio el	H3
dio la	B4
dio mal	F4q3
dio su	f6
dio*	a15o8
dio* de*	B10I5f-5
dio* el*	H4
dio* la*	B4p3
dio* mal*	F4q3
dio* su*	f6
dios	a10o11
dios $	a4
dios se	o8
dios te	a5
dios*	a4q3
dios* se*	o10
dios* te*	a11
diosi*	a4
diosito	a4q3
dir*	F3c5j10
dire*	F3c6j10
direc*	F3c6j9
direccion	j11
directamente	c4
directo	F3c3
directo $	F4
dirig*	Z3
dirigido	Z3
dis*	C4E-3H-3L-3O8P-3R3T6V9W-3Z16a-3b5d-4f-4i-3j4n3o-3r3
disc*	O10V-4Z15r3
disc* con*	F3
disc* la*	b3
disc* se*	n3
disc* uste*	r3
discu*	F3O8V-3Z15r3
disculpa	F3Z10
disculpa $	Z10
disculpa con	F3
disculpe	O8Z7j3r3
disculpe $	O9Z4
disculpe la	b3
dism*	G5
dism* en*	G5
dismi*	G5
disminuya	G5
disminuya en	G5
disp*	C8T6b5p3
disp* al*	C3
disp* del*	C6
dispo*	C8T6b5p4
disponible	C6p4
disponible al	C4
disponible del	C4
disponibles	C3T6
dist*	R4V13n4p-3
dist* ayer*	R3
dist* con*	n4p-3
diste	R4n4p-3
diste ayer	R3
diste con	n4p-3
disti*	V13
distinta	V6
distinta $	V5
distinto	V8
distinto $	V5
div*	Q4
divi*	Q4
divi* la*	Q3
divid*	Q3
do	Q6T10b6
do i	Q7b5
do* i*	Q8b6q-3
dob*	C-3D10E-3F4G3L8O-3W14a-4d-3n5o-3q7
dobl*	C-3D10E-3F4G3L8O-3W13a-4d-3n5o-3q7
dobl* a*	D4
dobl* los*	W12
dobl* quit*	q3
dobl* y*	F3
doble	D11F5G4L9W5a-3k-3n4q5
doble $	D5L8a-3n9q4
doble a	D4q-3
doble quita	q3
doble y	F3
doc*	a4h3j5
doce*	j3
doce* de*	j4
docen*	h3j3
docena	j4
docena de	j3
doct*	a4f3
docto*	a4f3
doctor	a4
doctora	f3j3
doe*	C5p6
does	C4p7
dol*	f3j9
dola*	j9
dolar*	j8
dolares	j8
dom*	D5H7j12n-3
domi*	D5H8W3j12n-3
domi* #*	H3
domi* cuan*	H7
domi* de*	W4
domi* por*	a3
domic*	L3W3h3j9
domicilio	W4j6
domicilio #	h3
domicilio $	j6
domicilio de	W4
domin*	D7H8j6
domingo	D6H9j5
domingo #	H3
domingo $	D6j4
domingo cuanto	H6
domingos	a3
domingos $	j3
don	C10F4G4H-4Q-3V-3a-3c3d3e-3f7h8j-3
don $	i3
don beto	F3G4
don chuy	k4n3
don eloy	C3W3
don goyo	C5h3l3
don heriberto	F3n3
don nacho	G3
don ramiro	C3c3
don*	C3D3F4G3H-3I-3J-3K-3M-4N-3O-3P9Q9S-4T4U-6X-3Z-3a-3b-5d4e-3g-3h3i3j8l-3m-3n5o-4q-6r10
don* beto*	C3G4
don* chuy*	k4n3
don* eloy*	C3W4
don* goyo*	C5h3l3
don* heri*	F3n4
don* nach*	G3
don* nico*	C3
don* rami*	C3c3
dona	A3B4C7D4F8G4H-5P4Q-3a-4d5h4i3j-3n-4q-5
dona $	p4
dona carmen	D4
dona cata	r4
dona chole	B3
dona cuca	C3h3
dona licha	C3
dona lupe	F5
dona mago	A4E-3F5V4k4n-3
dona ofelia	G5P3
dona quiere	D3
dona remedios	E3
dona* carm*	D4
dona* cata*	r3
dona* chol*	B3
dona* cuca*	C3G3d3h3
dona* del*	C3
dona* eula*	n3
dona* lich*	C3d3
dona* lupe*	F5
dona* mago*	A4E-3F5V5k4n-3
dona* ofel*	G6P3
dona* quie*	D3
dona* reme*	E4
dona* tere*	E3
dond*	B-3C-3P5Q14T6U-4W-3b-4d5h-7j10n5r10
dond* apun*	H4
dond* empi*	T5
dond* esta*	j7
dond* le*	P3
dond* lo*	d7
dond* me*	P3r10
dond* pued*	L6
dond* qued*	D5j4
dond* sale*	P4r3
dond* sali*	P4
dond* veo*	P-5Q16h-5n7
donde	C-3P7Q13T7U-4W-3b-4c3d5h-8j12n5r10
donde apunta	H3
donde empiezo	T6
donde estan	j6
donde le	P3
donde lo	d6j3
donde me	P3r10
donde puedo	L6
donde queda	j5
donde salieron	P4
donde veo	P-5Q16U-3h-5n6
dor*	H6
dorm*	H5
dorm* cuan*	H3
dormi*	H5
dormidos los	I3
dormir	H3
dormirme	H3
dormirme cuanto	H3
doy	A3Q10S8h4n13q-4
doy de	Q8k-3n5
doy para	k3
doy permiso	A3
doy por	l3
doy su	S3
doy* de*	Q10k-3n5
doy* para*	k3
doy* perm*	A3
doy* por*	l4
dud*	H-6K31Q5S3T-4U-3a-3n11
duda	D3H-4K14Q4S4T-4U-3n10
duda $	K6Q3S6T-3U-3n7
duda de	H-3n7
duda ya	q3
duda*	K10o3
duda* de*	H-3K3n8
duda* la*	K3
duda* por*	K3
duda* ya*	q3
dudas	K11o3
dudas $	K4o4
dudo*	K21
dudos*	K23
dudosas	K17
dudosas $	K15
due*	F3W3a9c8h4
duel*	a13
duel* la*	a9
duele	a13
duele la	a9
duen*	F3W4c7h5
duen* del*	h3
duen* que*	F4
duena	c3
dueno	F3W3c5
dueno que	F4
dul*	R3k3m4
dulc*	R3h3k3m4
dulce	R3k3m4
dulce $	R3m4
dup*	i16q4
dupl*	D3i17q4
dupl* que*	n4q3
dupli*	i16n3q3
duplicados	G3
duplicala	i15
duplicala $	i16
duplico	q9
dur*	L10j5
dura	R3j7
dura el	R3
dura*	L7e3
dura* el*	R3
duran	L7
duran $	L8
duras	e3
dzu*	g4
dzul	g5
e	H-3P7U10
ech*	F5H3M-3Q-4S-3U6V9W-4d4h-5i-3k3q13
echa	D3
echa para	q3
echa*	F6H4M-3Q-3U4V5W-4d5e3h-3q10
echa* #*	F7
echa* a*	k4
echa* abaj*	q10
echa* ayer*	l3
echa* el*	H5P3p4
echa* la*	V3
echa* las*	A3
echa* los*	H4
echa* mano*	d4
echa* para*	G4e3q12
echa* sus*	d4
echa* un*	C3b4
echad*	D3
echal*	C3F3d3n3q5
echala	q9
echala abajo	q5
echala para	q5
echale	F3V3d4n3q-3
echale #	F7
echale mano	d5
echale para	G5
echale un	C3
echam*	C-3H4U5V4Y3k3l3p3
echame	C-3H6U4V4k3p3
echame a	k3
echame el	H4p4
echame la	V3
echame los	H4
echame un	Y3b3
echamos	l3
echamos ayer	l3
echar	q8
echar abajo	q4
echar para	q3
echar*	e4
echas*	a3
echo	J3U4
echo* para*	J3
edg*	l4
edga*	l5
edgar	l5
edgar $	l4
edi*	E17R5k3
edit*	E14R5k3
edit* de*	k4
edit* punt*	E10
edita	E10
edita puntos	E10
edith	R7k3
edith $	R6
edith de	k3
efe*	C-3L4W4d6e7h4n4
efec*	C-3L3W5d6e7h4n3
efec* #*	h3
efec* el*	d3
efec* que*	d4
efec* y*	W4
efect*	C-3L3W5d7e7h4n4
efectivo	C-3L4W6e5h4n4
efectivo #	h3
efectivo $	J3L3e5
efectivo que	d4
efectivo y	W3
efi*	o10
efic*	o11
efici*	o13
eficiencia	o7
efr*	l6
efra*	l6
efra* del*	l5
efrai*	l6
efrain	l5
efrain del	l6
eh	J11T18n-6
eh $	J5T14
eje*	J3c14
ejec*	c15
ejecu*	c15
ejecutivo	c16
ejecutivo $	c14
ejem*	J3
ejemp*	J3
ejemplo	J3
ejemplo $	J3
eki*	q11
ekiv*	q12
ekivo*	q11
ekivoke	q11
el	E3H5M4N-8O-9P4R6S3T-5U-12V6W6Y3a7b-7c3e4g-5i4j7l4m-3o-11q5r-3
el #	D-3F-3H7J6M12P9Q-3a-3h-6i6j4n-5q5
el $	C-3V3Z-3a-3i11p11q8
el acceso	R7l11
el acumulado	H9
el agua	a7
el aire	K3a5
el ajuste	A7B4E-3n4
el america	a7
el anterior	H5
el apagon	h3
el area	k3
el arqueo	H5
el audio	Z3
el aviso	X5n5
el banco	H3
el bano	a3
el bato	h3
el bono	G9q-3
el bot	K3R3
el buen	H8
el bueno	E5
el cafe	S8b3p3
el cajero	D3
el cambio	D3J5q-4
el camino	Q3
el camion	a7
el carga	P6
el carro	a5
el celular	d-4i4q6
el changarro	H6
el chat	J4r3
el chavo	V5
el chisme	S-3a6
el cierre	H8S3
el cliente	D9I-3J4Q8V-7f-4q9
el codigo	I4R8
el colchon	j3
el consolidado	H4
el contador	H3M4
el contrato	l6
el corte	Q3W7X4Y6j4q-3
el cortecito	H5
el dato	H3Q3
el de	A4B-3D3H-5J4U3V14W-3Z3i4n-6p3q-5
el dedo	J4q6
el del	D3H-4V5W3a9i4n-3
el deposito	a3
el descuenta	n3
el detalle	B3P6
el dia	H19W3d4
el dinero	W4d5
el doctor	a5
el domicilio	W4
el domingo	D5H8j5
el don	d4q5
el dueno	F3W4c6
el encargado	c5n4
el enlace	R11
el envio	L5
el equipo	k3m13
el estado	P5
el estatus	n7
el favor	c3
el folio	J3M9Q5h-5n5q11
el gas	a6j5
el gerente	B5c9
el grupo	I3Z6
el gusto	r6
el historial	P5
el horario	W3
el hospital	B4
el importe	q5
el ingeniero	c6
el intento	o4
el internet	K5Q4a5
el iva	W3
el jefe	U3a4
el joven	C4V4
el jueves	P4
el juguete	e3
el kilo	j6
el lavado	i3
el letrero	g3n4
el limbo	K10
el link	R13
el linkcito	R3
el listado	I3
el lunes	G4H12S5U-3a-3e3j3k7p-3
el mandado	b3q4
el mejor	H3
el memo	l3
el mensaje	Z3n3
el mensajito	n3
el menu	T18j4
el mes	H7
el metro	a6
el miercoles	H7
el minimo	j4
el mismo	L3V3i8r3
el monedero	C5E13I4L5f-4g-3h-3n7p3q-3
el monto	Q7q8
el mostrador	e3k4q3
el muchacho	h4k-3l3
el negocio	H6p-3
el nino	Z7a5
el nombre	W8
el nuevo	W6
el numero	H-6I4J3Q3W3c7l8
el ok	A7
el otra	i4
el otro	A6V8j4n-3q6
el oxxo	l5
el padron	I5
el papel	a4
el papelito	H4
el paquete	j7
el paro	H4
el partido	a7
el paso	l3
el pastel	D3F5e4
el pedido	e5j4
el perfume	e5
el permiso	A3l8
el perro	a6q4
el personal	m10
el plomero	h3
el pollo	L3o4
el porcentaje	W5
el practicante	k4
el precio	W11
el premio	d3
el primero	V4q3
el primo	l4
el procedimiento	Q6
el producto	D3e3
el profe	P4
el programa	I9L4N5W-3f4g3
el promedio	H5
el proveedor	c4
el proximo	V7
el puente	j3
el puntaje	E5
el punto	L7W3
el qr	R5
el que	C-4I5J3V24c3n-3
el rafa	l4
el rastro	B12H-4
el recibo	M5
el refresco	G3
el regalo	G3d4p4
el registro	B5P5n4
el remuevelos	G4
el reporte	W3X6Y6
el responsable	c3n3
el resto	d6
el resumen	H-5X5Y4
el resumencito	H5
el sabadito	H6
el sabado	B3j7l3
el saldo	C6E8F6G12Q3W6h-5i-4p7q-5
el senor	O7S3e4f5
el servicio	D5
el si	A5q5
el signo	Q4
el siguiente	V9
el sistema	B8D-3E3F3H-3I-3a-3f5k3l-4m6n7r4
el sueldo	W7
el sueter	e4
el taladro	e7
el tambien	k3
el taquero	E4
el telefono	S3X6Z8c-3n5q5r3
el termo	L3d3
el thinner	i3
el ticket	H-3L3M9Q3S8e3i-4q11
el tinte	d4j6
el total	H9Q3Y5q8
el trabajo	l7
el trato	D5L3
el ultimo	l5n5p3q3
el usuario	l4
el viernes	F4a6j4
el vinculo	R3
el visto	A7
el ☎	C17E11F3H-5L-3P14a-5d4e-4h11i-3j-3k3p-8q-3
el* #*	D-4F-3H6J6M14P10Q-3a-3h-7i5j3n-5q4
el* acce*	R7l11
el* acum*	H9
el* agua*	a7
el* aire*	K3a5
el* ajus*	A5B5E-3n4
el* amer*	a7
el* ante*	H5
el* area*	k3
el* arqu*	H5
el* audi*	Z3
el* avis*	X4n4
el* bano*	a3
el* bato*	h3
el* bono*	G10q-3
el* bot*	K4R3
el* buen*	E5H7
el* cafe*	S9b3p3
el* caje*	R3
el* camb*	D3J4q-4
el* cami*	Q3a6j-3
el* carg*	P7
el* carr*	a4
el* cart*	g5
el* celu*	d-4i4q7
el* cham*	d3
el* chan*	H5
el* chat*	J3r3
el* chav*	V5
el* chis*	S-3a5
el* cier*	H8S4
el* clie*	D9I-3J4Q9V-8f-5q9
el* codi*	I4R9
el* colc*	f3j3
el* comp*	M4
el* cons*	H4
el* cont*	M3l6
el* cort*	H7Q3W4X3Y4a-3d3j4o3q-3
el* dato*	S3
el* de*	A5B-3D3H-6J3U3V15W-3Z3d-3i3j-3n-6p3q-5
el* dedo*	J4q6
el* del*	D3H-5V5W3a8h-3i4n-3
el* depo*	a3
el* desc*	n4
el* deta*	P9
el* dia*	H19W4d4
el* dine*	W4d4
el* doct*	a4
el* domi*	D5H7W4j3
el* don*	d4q6
el* duen*	F3W4c6
el* empl*	G3
el* enca*	c6
el* enla*	R10
el* envi*	F3L4
el* equi*	k3m14
el* esta*	P5n8
el* foli*	J3M10Q5h-4n4q9
el* gas*	a5j4
el* gere*	B4c7
el* grup*	I3Z5
el* gust*	r6
el* hist*	P6
el* hora*	W3
el* hosp*	B3
el* impo*	n-3q5
el* inge*	c5
el* inte*	H-3K5Q5a4o4
el* iva*	W3q3
el* jefe*	U3a4
el* jove*	C4V5f3
el* juev*	P3
el* jugu*	e4
el* kilo*	j5
el* lava*	i3
el* letr*	g5n4
el* limb*	K9
el* link*	R15
el* lune*	E3G3H10S4a-3e4j3k8p-3
el* mand*	b4q3
el* mejo*	H3
el* memo*	l4
el* mens*	Z3a4n7
el* menu*	T16j4
el* mes*	H6q3
el* metr*	a5
el* mier*	H6
el* mini*	j4
el* mism*	L3V4i7
el* mone*	C4E15I5L4f-4g-3h-3n7p4q-3
el* mont*	Q7q8
el* most*	e3k3
el* much*	h5k-3l4
el* nego*	H6p-3
el* nino*	Z6a4
el* nomb*	W8
el* nuev*	T3W6
el* nume*	H-6I3J4W4c7l7
el* ok*	A7
el* otra*	i4
el* otro*	A5V8j4n-3q7
el* oxxo*	l4
el* padr*	I5
el* pago*	e3
el* pape*	H3a3
el* paqu*	j6
el* paro*	H3
el* part*	a7
el* paso*	l3
el* past*	D3F4e5
el* patr*	q3
el* pedi*	e5j3
el* perf*	e5
el* perm*	l7
el* perr*	S3a7q4
el* pers*	m10
el* poll*	o4
el* porc*	W5
el* prac*	k4
el* prec*	D3W11
el* prem*	d3
el* prim*	V4l4
el* proc*	Q8
el* prod*	D4
el* prof*	P5
el* prog*	I9L4N5W-3f3g3
el* prom*	H5
el* prov*	c5
el* prox*	V5
el* puen*	j3
el* punt*	E4L7W3
el* puro*	Q3
el* qr*	R5
el* que*	C-3I6T3V24c3n-4
el* rafa*	l4
el* rast*	B12H-4
el* reci*	M4
el* refr*	G4
el* rega*	d4p3
el* regi*	B5P4n4
el* remu*	G3
el* repo*	W3X6Y7
el* resp*	n3
el* rest*	b4d4
el* resu*	X4Y5
el* saba*	B3H6j7l4
el* sabo*	e3
el* sald*	C5E8F7G12Q3W5h-6i-5p7q-4
el* segu*	a3
el* seno*	L3O7e4f6j3
el* serv*	D4
el* si*	A5q5
el* sign*	Q6
el* sigu*	V9
el* sist*	B7D-4E3F3H-3a-3f6k3l-4m6n7r5
el* soli*	k3
el* suel*	W8
el* suet*	e4
el* tala*	e5
el* tamb*	k3
el* taqu*	E4
el* tele*	S3X5Z8c-3n5q4r3
el* term*	L3d3
el* thin*	i3
el* tick*	H-3L3M9Q3S9e3i-4q12
el* tint*	d4j5
el* tota*	H9Y5q8
el* trab*	l7
el* tran*	H3
el* trat*	D5L3
el* turn*	H3k3
el* ulti*	l4n4p4q4
el* usua*	l4
el* vier*	F4a7j3
el* vinc*	R3
el* vist*	A6
el* ☎*	C18E11F3H-5L-3P14S-3V3W3a-5d4e-4h10i-3j-3k3p-8q-4
elba* hazl*	k3
ele*	d4
elec*	d5
elect*	d5
electronico	d5
eli*	F-4G12N23h-5l11n-4q17
elim*	F-4G13N22Q3d-3h-5i-3l12n-4q15
elim* #*	F-3G6
elim* a*	l4
elim* al*	l6
elim* la*	q3
elim* mi*	N9
elim* mis*	N4
elim* por*	G3l4
elim* una*	Q3q3
elim* ☎*	G3
elimi*	F-4G12N23d-3h-5i-3l12n-4q15
elimina	G7N3Q3h-4l6q9
elimina #	G3
elimina al	l5
elimina la	q3
elimina mi	N4
elimina por	G4
elimina una	Q3
eliminala	G3l3q9
eliminala #	G4
eliminala $	q9
eliminala por	l5
eliminalos	G3
eliminalos ☎	G3
eliminame a	l3
eliminar	N5
eliminar mis	N4
eliminen	N10
eliminen mi	N5
ell*	A-3B4D-3H-4L4V6a-3h-6i11n-4p11q6
ella	A-3B3H-4V7a-3c3d3h-6i12n-3p10q5
ella #	i3
ella $	C-5F3P4V3p11q5
ella cuanto	p4
ella dice	d3
ella sola	B5
ella trae	V4
ella ya	c3
ella* cuan*	p4
ella* dice*	E3d3
ella* sola*	B4
ella* trae*	V5
ella* ya*	c3
elo*	C3W4
elote*	q3
eloy	C3W4
eloy $	W4
elv*	h4l3
elvi*	h4l3
elvi* pidi*	l3
elvia	C3h5
elvir*	l3
elvira	l3
elvira pidio	l4
ema*	R3
emanu*	R3
emi*	B3W3g4m8n-4
emil*	B3W3g3m7n-5
emili*	B3W3g3m7n-4
emiliano	B3g3m8n-4
emiliano $	W3m8n-4
emp*	A-3B8C-6F-3H-6J-4O-3P-8R4S-3T3U-4V-5c-5d-7f7g11h6i-3j-3k17l12m18n-7o-5r4
empe*	I4a4d-4f4g8h9n-3q3
empe* a*	a5g3
empe* con*	b3f4
empe* de*	q6
empe* mi*	k4
empez*	I3a4d-3f4g6h8n-3q5
empezamos	I4h3q7
empezamos $	I4h7
empezamos de	q6
empezar	d-3f5g6h4k3
empezar $	g3
empezar a	g4
empezar mi	k3
empi*	C-3P-4T6f10g7k8
empi* a*	P-3f5g5
empi* con*	f6
empi* dani*	k4
empi* fern*	k3
empie*	C-3P-3T5f9g6k8
empiece	f6g3
empiece a	f6
empieza	f4h-3k8
empieza con	f5
empieza daniela	k3
empieza fernanda	k3
empiezo	T5h5
empiezo $	T6
empiezo con	h5
empl*	B9D6H-4I-4M5P-3Q3R5T-3V-3a-3f-5h-4k15l13m19n-4o-3q-3
empl* acti*	m4
empl* con*	l5
empl* dulc*	m4
empl* mio*	l3
empl* olga*	k3
empl* reti*	G3
empl* ves*	m7
emple*	B10D5H-3I-4M4P-4Q3R5T-3V-3a-3f-5h-4k14l13m19n-4o-3q-3
empleada	M5k8l9
empleada $	k3l9
empleada dulce	m3
empleada olga	k3
empleado	B3D5Q4R6f-4k10l8m-3
empleado $	B5R6k13
empleado con	l7
empleado mio	l4
empleados	B7I-3W5m22
empleados $	B8W4m15
empleados activos	m4
empleados ves	m4
empr*	r8
empr* me*	r4
empre*	r7
empresa	r8
empresa me	r4
en	B-3D-3E6J-7K5L8O-9P4Q3R-7S6T-3U4W3X-3a7c-5d3e-9i-7j4k4n4o-11p4q3r-7
en #	E17F8W-3a3d-5h6i3n-7
en blanco	T5
en bodega	W5
en caja	H-4U3V6d3h3j3
en camino	j4
en ceros	C7E6
en contra	E-3G7
en cuanto	C-3H-8L5P-3U8b5j5p8
en diciembre	I3P3
en dinero	L5
en duda	K11Q4S3U-3n5
en efectivo	W4
en el	B3D-4E-4G-3I6K6N4T-3U-5V-4c-3f9h-4k4m5
en esa	p3
en espera	A8
en esta	d12m4
en esto	Q6m5
en fila	V5
en hermosillo	a5
en juarez	a3
en la	B-3C-3D-3F-3I3J-4K3M5P-4S8T-5V-3a8e-3g7h9j-9n-6o-4p-4q7
en las	L3
en lo	H5S5V6k3
en los	E7g4
en lugar	q5
en merida	H3a4
en mi	B5D3P6U4a-3b7n8
en monedero	b7
en morralla	d4
en mostrador	V4k3
en negativo	E4
en noviembre	H6
en orden	E3
en otro	S4Z9
en panaderia	k3
en pausa	l3
en pesos	L4
en proceso	n3
en puntos	C3F5G-3H6
en que	D-3H-3J5L4M4P17Q5S-4T8a-3b-3c-3h-3n15q-5
en revision	A4
en serio	G3
en shampoo	j6
en su	C3E4G3W4d-5n6p4
en tienda	h3j3
en toda	H3l3
en todas	L6
en total	C-3H3P5U5p3
en un	L4Q3S6
en una	S3W6n3
en ventas	U7
en veremos	K3n7
en vez	D3F3W4h-3n-3q7
en ☎	C6
en* #*	C3E18F6G3W-3a4d-6e-3h6i3n-8
en* algo*	A3
en* blan*	T4
en* bode*	W4
en* caja*	H-3V5d3h3
en* cami*	j4
en* cero*	C6E7
en* cont*	D3E-4G7
en* cuan*	C-3H-8L5P-3U9b5j5p9
en* dici*	I3P3
en* dine*	L4
en* duda*	K9Q4S3U-3n5q3
en* efec*	W4
en* el*	B3D-4E-4G-3I6J-3K7L3N4T-3U-5V-4f9h-4k5m5
en* esa*	p3
en* espe*	A8S-3n3
en* esta*	d12m4
en* esto*	Q6m5
en* fila*	V5
en* herm*	a4
en* juar*	a3
en* la*	B-3C-3D-3F-3J-4L-3M5P-4S7T-5a7d3e-3g6h8j-9n-6o-4p-4q9
en* las*	L3
en* lo*	H5S4V5k3
en* los*	E7g4
en* luga*	q5
en* meri*	H3a4
en* mi*	B4D4P5U4a-3b9n7
en* mone*	b5
en* morr*	d4
en* most*	V4k3
en* nega*	E5
en* novi*	H7
en* orde*	E3
en* otro*	S4Z9
en* pana*	k3
en* paus*	l4
en* peso*	L5
en* proc*	n3
en* punt*	C3F4G-3H5
en* que*	D-3J4L4M4P17Q5S-4T8a-3b-3c-3n16p4q-5
en* revi*	A4
en* seri*	G3
en* sham*	j5
en* su*	C3E4G3W4d-5n5p3
en* tien*	h3j3
en* toda*	L5l3
en* tota*	C-3P7U6
en* un*	L4Q3S5n-3
en* una*	S3W5h-3n3
en* vent*	U7
en* vere*	n7
en* vez*	W4h-3n-3q7
en* ☎*	C6
enc*	F8H-6I-3L-3M8P-3R7S3W4Y4c7h-4k11n-5o6q-5
enca*	F3H-3I-3R7c8k10o6
enca* abri*	R4
enca* de*	k3
enca* el*	F4k3
enca* regi*	m3
enca* una*	h3
encar*	F3I-3R6c9j3k10
encargada	R4W4k9n-3
encargada $	W4k8
encargada abril	R4
encargada que	A3
encargado	R3c11m3
encargado $	R4c7
encargado de	k3
encargado registrados	m4
encargar	j3
encargo	F4a4h3k3
encargo el	F3
encargo una	h3
enci*	D3H-3U3Y6
encim*	D4U3
encima	D3U3
enco*	D-3M4r4
enco* tira*	W3
encon*	D-3M3W3r5
encontre	M4W3
encontre tirado	W3
encu*	F6M7S3f4h-7q-3
encu* la*	R3
encu* se*	F6h-4
encue*	F6M7R3S4f3h-6n-3q-3
encuentra	M3f4
encuentro	R3S4
encuentro la	R3j3
encuesta	F7h-4
encuesta se	F6h-4
end*	E9
ende*	E9
ende* por*	E4
ender*	E9
enderezalo	E4
enderezalo por	E5
enderezarlo	E4
enderezarlo $	E4
ene*	H7P4
ener*	H7P4
ener* cont*	H5
ener* favo*	H3
enero	H7P5
enero $	P3
enero contra	H5
enf*	F4H-3W4X4a6
enfe*	F3
enfe* comp*	F4
enfer*	F4h3
enfermera	F4h3
enfermera compro	F4
enfr*	H-3W5a6
enfre*	H-3W4
enfrente	H-3W4j3
enfrente $	H-3W5
eng*	C4h3j4p-3
enga*	h3j5
engan*	j4
enganche	j3
enl*	K8P4R15
enla*	R15
enla* de*	R7
enla* para*	R6
enla* que*	R3
enlac*	R16
enlace	R15
enlace de	R7
enlace para	R6
enli*	K8P3U3
enli* las*	P3
enlis*	K7P3U3
enlistame	P3U3
enlistame las	P3
enm*	E6
enmi*	E6
enmi* los*	E6
enmie*	E6
enmienda	E6
enmienda los	E7
eno*	D8F5n-4
enoj*	D8F5n-3
enoj* ☎*	F4
enoja*	D8F3n-3
enojada	D4
enojada ☎	F3
enojado	D4
enojado $	D5
enr*	f12
enro*	f14
enrol*	f12
ens*	I8K6P7Q11T6U-3a-3b3d-3e-4h-3l-3n8
ense*	H4I8K7P6Q11S-3T7U-3b3d-3h-3l-3n6q-4
ense* a*	A-4I3J3Q17
ense* como*	n6
ense* cual*	P3
ense* el*	T3n3
ense* la*	m3n8
ense* las*	A4H8
ense* lo*	A4b4
ense* los*	I4
ense* mis*	P3
ense* quie*	I5
ensen*	I8K7P7Q11T8U-3h-3l-3n6q-4
ensename	I9P6Q9T7h-3l-3n9q-4
ensename a	A-3Q18
ensename como	n4
ensename cuales	P3
ensename el	T3n3
ensename la	m3n8
ensename las	A6H9Q-3
ensename lo	A3b5
ensename los	I5
ensename mis	P4
ensename quien	I5
ensename sus	B3
ensenamelas	K6
ensenamelas $	K6
ent*	A-4B4C-6D-4F-4H4J-8K5N-4O-5Q-4R10S-6T15V-7X-5Y3Z-5a-8b-6c4g9h-3k7l7n12o19p-5r-5
ente*	J-5T16Y6o26
ente* que*	g4
ente* si*	n3
enten*	J-5L4T16o15
entendi	J-4T17n4
entendi $	T14
entendido	n-4o15
entendido $	o8
enter*	Y6o18
enterada	o11
enterada $	o6
enterado	o11
enterado $	o9
enterarme	Y8
enti*	J-4Q3T17c8n-3
enti* a*	T3
enti* nada*	T4
entie*	J-4T17c9n-3
entiendes	T5
entiendes $	T5
entiendo	J-4T15c8n-3
entiendo $	T6
entiendo a	T3
entiendo nada	T5
ento*	J3n17o3
ento* si*	n5
enton*	J3n18o3
entonces	n10o4
entonces $	o4
entonces si	n6
entr*	A-3B4C-5F-4H6J-5K6O-3Q-4R12S-4T-7V-5Y-3Z-3a-5b-4c-4f3g12j3k9l9m3n8o-6p-4q3r-3
entr* #*	Q3W3h-4i3
entr* a*	g3h4k4
entr* al*	I5f5m3
entr* beto*	B5
entr* como*	k4
entr* de*	W8
entr* el*	M4q3
entr* en*	L4
entr* la*	R3e6n4
entr* mi*	R5
entr* mis*	R4m3
entr* nada*	l3
entr* o*	n7
entr* otra*	k3
entr* por*	B4
entr* que*	g4
entr* tarj*	E3
entr* toda*	H3
entr* todo*	H5
entr* turn*	U5
entr* un*	k3
entr* una*	k4n3
entr* ya*	l5
entra	R8k6
entra a	k3
entra la	R3
entra una	k3
entra*	C-3I4J-3K3P6R8T-3W4f5g5h-3l6
entrada	D3W6i3l5
entrada #	i3
entrada $	l5
entrada a	h5
entradas	P3
entrado	I3
entrado al	I4
entran	L4R4
entran mis	R4
entrando	H4
entrando $	H4
entrar	R4f4l3q4
entrar $	R3g3l4
entrar al	f5
entrarle	g6
entrarle a	f3g4
entraron	I3K4P5n3
entraron $	P5
entre	H6I-3k4l6m4n-5q5
entre #	W3
entre como	k5
entre el	q4
entre mi	R3
entre mis	m4
entre otra	k3
entre tarjeta	E3
entre todas	H3
entre todos	H6
entre ya	l7
entre*	U4e6j5n-3
entregar	U6
entregar turno	U3
entrego	H3e5
entrego $	H3
entrego la	e5
entro	B7K4Q-4T-3g9n17o-3
entro $	K3g6n16
entro al	m3
entro beto	B6
entro la	n3
entro o	n5
entro por	B4
entro que	g5
entro un	k3
entro una	n3
env*	F3X4Y4Z6d-3j7
envi*	L3X4Y5Z7j7
envi* a*	j7
envi* de*	Y3
envi* por*	Z4
envia*	X3
envie	Z3
envio	Z3
envio $	j3
envio de	X3Y3
envio regresale	F3
envio*	j6
envios	j6
envios a	j6
equ*	E3G3H-4Q8T-3V-4W-4Z19a-5b-3d-3h-4k10m18n-6o-4q15
equi*	G3H-4Q7T-3V-4W-3Z18a-5b-3d-3h-4k9m17n-6o-4q15
equi* a*	k5q3
equi* al*	G5q-5
equi* comp*	m3
equi* de*	Z10q4
equi* en*	E3L3Q3
equi* la*	q6
equi* van*	k3
equi* y*	F4
equip*	k12m19q-3
equipo	k11m19q-3
equipo $	k4m21
equipo a	k6
equipo completo	m3
equipo van	k3
equiv*	E3G4Q8V-3W-3Z20a-3h-4n-5q18
equivale	L4
equivale en	L4
equivocado	Z19n-3q5
equivocado $	Z15q3
equivocado la	q3
equivocado sorry	Z3
equivocaron	D3
equivoco	E4F3Q5h-3
equivoco de	q3
equivoco en	E3
equivoco y	F5
equivoque	G5Q4Z6q13
equivoque $	Q3Z-4q14
equivoque al	G6q-6
equivoque de	Z11
era	A-3B-4C-3E-3F-3H-4J20Q-4V-5W-3X-3Z33a-6c-3d-4e8f-3h-6i-5j-4k-3l5m-3p-3q29r-4
era #	n4q16
era $	Z11n3q5r-3
era a	l4
era al	q4
era aqui	Z8
era con	q3
era contigo	Z6
era de	Z7h-3n-3q10
era del	l4q4
era el	J3T3e3
era empleado	l3
era esa	q3
era ese	q10
era la	J3n3q-4
era menos	q5
era otro	q8
era pal	Z13
era para	D3J3Z24q-3
era sin	q3
era su	q4
era un	e-3q7
era venta	q4
era*	F3G10I5q18
era* #*	h-3n4q16
era* a*	l3
era* al*	q4
era* aqui*	Z9
era* con*	q3
era* cont*	Z6
era* de*	Z7h-3n-3q11
era* del*	l4q3
era* el*	T3e4
era* en*	Z3
era* esa*	q3
era* ese*	q12
era* la*	J3n3q-4
era* meno*	q4
era* otra*	q3
era* otro*	q8
era* pal*	Z14
era* para*	D3J3Z25
era* sin*	q4
era* su*	q6
era* un*	e-3q7
era* vent*	q3
eran	F3G9I3q17
eran #	F4G3I4n-4q17
eran de	G4
eran* #*	F4G3I4n-4q19
eran* de*	G4
ere*	a-3c-3n-5o19r38
eres	a-3c-3n-5o20r38
eres $	r18
eres de	r8
eres el	r10
eres inteligencia	r4
eres la	r8
eres lo	o5
eres lupita	r4
eres robot	r4
eres tan	H3
eres un	o14r4
eres una	o5
eres* de*	r8
eres* el*	r9
eres* inte*	r3
eres* la*	r8
eres* lo*	o5
eres* lupi*	r5
eres* robo*	r4
eres* tan*	H3
eres* un*	o13r4
eres* una*	o6
ern*	f3l18
erne*	f3l18
erne* ya*	l6
erne* ☎*	f3
ernes*	l19
ernesto	f3l19
ernesto $	l11
ernesto ya	l7
err*	D6F4G3R3W-3X-3Z8a-3d-3h-3n6o-3q16
erre	q8
erro*	D6E3F4R3X-3Z9h-3n8q8
erro* a*	n3
erro* al*	R5
erro* de*	G3
erro* en*	E3Q3
erro* mio*	q3
error	D7E3F4G3R4W-3X-3Z8h-3n11q6
error $	D5Z8n8
error a	F3n3
error al	R4
error de	G3q3
error mio	q3
es	B-8D5F-5G-3H-7J7K-6L5M8N-6O-6P-3Q4R-3S-8T3U-6W3X-6Y-5Z4a3d-8e-6f4h3i-3j3k5l5n-4q7r20
es #	E10a7b-3q3
es $	A8C-3D-3I-3L4M10Q-3a-3e-3h-4m4o-3p3r15
es bien	W3
es cajera	l4
es cierto	C6b4o4
es con	Q4
es cuenta	G4
es de	Z3h6i5k6l3n-4q3
es del	q3
es devolucion	e3
es el	E3H-4I7J3M4P-3Q7V13W-4Z-3e-5f-5i-7j4k3r6
es empleado	l6
es ese	P4
es este	r12
es esto	T4r9
es fraude	r5
es jacinto	l4
es kevin	f6
es la	C3D4Q4V-3j7n-4
es lo	D5Q-3T5b3
es mi	D3J4W5a5
es necesario	J5Q3
es nueva	f4k-3
es nuevo	f4
es otro	q7
es para	J4c3g3
es por	L6Q6
es que	C4i3n5
es real	E3
es su	F4W3j6q5
es todo	o6
es tono	k3
es un	D5r3
es una	J6h-3r5
es venta	J5q-3
es ☎	C5d-3h6k8
es* #*	E10a8b-3h-3q4
es* bien*	W3
es* caje*	l5
es* cier*	C6b4o3
es* con*	Q6n3
es* cuen*	G4
es* de*	h5i4k4n-4q4
es* del*	q3
es* devo*	e4
es* el*	H-4I6M4P-3Q7V14W-4Z-3e-5f-5i-6j3k3r6
es* empl*	l5
es* ese*	P5
es* este*	r12
es* esto*	T3r9
es* frau*	r6
es* jaci*	l4
es* kevi*	f5
es* la*	D3L3Q4V-3h3j6n-3
es* lo*	C-3D6Q-3T5b3p3
es* mayo*	L3
es* mi*	D3J3W5a5
es* nece*	J5
es* nuev*	f8
es* otro*	q8
es* para*	J4c3g3
es* por*	L6Q6
es* que*	C3i3n6
es* real*	E3
es* su*	F4W4j6q4r-3
es* todo*	o7
es* tono*	k3
es* un*	D6
es* una*	J6r6
es* uste*	r3
es* vent*	J5q-3
es* ☎*	C4d-3h6k8
esa	A11C-4G-3H-6I-3J6Q-4T-4U3V6W4Z7a-5d-4f-4h-8i8j-3k-3l-5m-3n14o-7p4q23
esa $	J3U4n15o-5q10
esa cantidad	L3q4
esa compra	D3
esa correccion	B3
esa devolucion	A3
esa era	q4
esa misma	i3p3
esa no	A5n-3q14
esa persona	q4
esa peticion	A6
esa que	V5p3
esa senora	q3
esa ultima	p3q4
esa va	V4
esa venta	h-3i6n3q7
esa ya	n5
esa*	J3K4q5
esa* cant*	L3
esa* corr*	B3
esa* devo*	A3
esa* era*	q5
esa* mism*	p3
esa* no*	A6n-3q15
esa* pers*	q3
esa* peti*	A5
esa* que*	V5
esa* ulti*	p3q4
esa* va*	V4
esa* vent*	h-3i6n3q8
esa* ya*	n5
esas	J4K4q5
esas no	q4
esas* no*	q4
esc*	A-3B-3H-3L-5N-3P-5Q10S6T6W-3X15Y6Z8a4b-4c7d-4g3h-4k-3n-4p-3q-6r11
esca*	g4
escan*	g4
escanee	R3
escanee mi	R3
esco*	D3a3
escr*	A-3B-3L-4P-4Q11S6T6X17Y5Z9a-5b-3c4h-3j-4n-3p-3q-5r13
escr* a*	Z4
escr* al*	Z4
escr* cuan*	S3
escr* omar*	l3
escr* para*	Q9
escri*	A-3L-4P-4Q12S6T5X15Y6Z9a-5c6h-3j-4n-3p-3q-5r12
escriban	X10
escriban $	X6
escribanme	X5Y6
escribas	X4
escribe	r9
escribe $	r9
escribe omar	l3
escribi	J3Z3
escribiendo	Z3r5
escribiendo $	r5
escribio	Z4
escribir	P-3Q5T6c8
escribir $	Q-3T6c5
escribir para	Q6
escribirme	X7
escribirme $	X5
escribo	Q6S12T4
escribo $	Q3S5T4
escribo cuando	S3
escribo para	Q4
escrito	D4Q5r-3
escrito $	Q5n3
escu*	a6
escue*	a5
escuela	a6
escuela $	a5
ese	A-3B9C-4F-4G6H5J7Q-4T-3U-3V6Z5b-3d-4e-3f-4h-7i9j-3n-10o-4p11q11
ese $	q4
ese ajuste	B3
ese audio	Z3
ese cliente	G5V-3W6f-3h-3i8p6q3
ese corte	H5
ese era	J5q-4
ese es	q3
ese mensaje	Z4
ese mismo	p9
ese monto	q7
ese no	D3q6
ese numero	B4l4
ese que	n4
ese saldo	B5E4
ese tavo	G3
ese ticket	M4n-4
ese* #*	J3
ese* ajus*	B3
ese* clie*	G4V-3W6h-3i8p6q3
ese* cort*	H6
ese* era*	J4q-3
ese* es*	q3
ese* mens*	Z4
ese* mism*	p8
ese* mont*	q7
ese* no*	D3q5
ese* nume*	B5i3l3
ese* que*	n4
ese* sald*	B5E4
ese* tavo*	G4
ese* tick*	M4n-4q3
eso	B-3C-4D3E4F-5H-5I-3J11K-3L-4M-3O-3P-3R-3S7T-5U-4V-4Z17a-6b-3c-3d-6e-3f-3h-6i-3k-3l-5m-4n19o18p5q15
eso $	J8L-3O-3S9T-3V-3X4a-4n9o12q16
eso a	E4p4
eso de	G3J4Q3d-3n6
eso en	E3
eso era	Z11
eso es	n5o7
eso iba	Z4
eso no	J4h-4
eso se	Z3
eso*	G3P7X4d-3
eso* a*	E4p5
eso* de*	G3J4Q3d-4n5
eso* en*	E3
eso* era*	Z11
eso* es*	n6o8
eso* iba*	Z4
eso* lo*	n3
eso* no*	J4h-4
eso* que*	q3
eso* se*	Z3
esos	P6X4d-3
esos #	G3J3P3q-3
esos puntos	P4q6
esos* #*	G3P3q-3
esos* punt*	P5q5
esp*	A9C-3D4E-3F3O-3P-4S18T-4U-3V8W4X4b-7c-3d-9j-3m-3n11o-4q4r-3
espa*	a4n3
espac*	X3
espe*	A14D5F4S19T-3V7a-4b-3d-4j-3n11
espe* ahor*	S4
espe* el*	A4H4
espe* mi*	A6
espe* perm*	A3
espe* que*	S12n-3
espe* tu*	n5
esper*	A14C-3D6F4S19T-3V7a-4d-4j-4n12
espera	A7F3S16
espera $	A3S7n4
espera mi	A3
espera que	S5
esperame	S16
esperame $	S6
esperame ahorita	S4
esperame que	S6
esperame tantito	S4
esperan	A5
esperando	A7D6H3S-7V12n3
esperando $	D6S-3V7n4
esperando el	A4H5
esperando mi	A4
espero	F3S-3n14
espero $	n12
espo*	A-5B3Q4W6X3b-4d-6k4l3q5
espo* como*	k4
espo* ya*	l5
espos*	A-5B3Q4W5X3b-4d-6k4l3q5
esposa	A-4B3W3X4d-3k4q4
esposa $	B4X4
esposa como	k5
esposo	W5b-3d-3l4
esposo $	Q3
esposo ya	l5
est*	A3B4D4F-4G-7H4L-3M-4O5Q-3R-3T6V-6W-8X6Y-7Z-4b-5h4i-6l-4m6r10
esta	A7C4D6E3F-3G-4I3L-4M3N-4O-3P-3Q-3S-3T-5V-4W-3X-7Y-4Z-5a6b-6c4d6g-3i-5k-3l-3m8n5p4q5r4
esta #	h9
esta $	D-3J7a-4m-3n22p6q3
esta activa	m6
esta adentro	m8
esta aqui	F4
esta arriba	n6
esta atras	V3
esta autorizado	m5
esta bien	A7D5J9n-3
esta chueco	D3
esta clienta	E6P4W5f3h-3n-3
esta como	m3
esta compra	L-3d11p6
esta con	d4
esta contestando	r4
esta cuenta	d5
esta dada	f3m3n-3
esta dado	h3m6
esta del	D3n4
esta detenido	A6
esta diciendo	q3
esta doble	n8
esta el	L4M3a4c6n-3
esta en	C4f5n3
esta esperando	A5p3
esta floja	H3
esta fuera	l6
esta inscribiendo	I7
esta la	C3T3c3
esta llevando	d3
esta lloviendo	a6
esta lo	L3n4
esta mal	D4E10q11
esta no	o3
esta ok	A3
esta otra	d4
esta pidiendo	G4H6
esta quincena	I5
esta registrada	m4
esta registrado	k3
esta regresando	e6
esta semana	B9H8I3K3M3V-3h-4
esta senora	C3
esta sucursal	m4
esta venta	h3
esta viendo	p3
esta ya	I5R5U6p-3
esta ☎	C4
esta*	B3E7G-3J4K5L4M-3O10Q-5S-3T-6U-3W-6X-4Y-3a-5d-8f-4g-5j8m3n8p-5q5r4
esta* #*	F5h8
esta* abie*	e4j9
esta* acti*	m9
esta* aden*	m7
esta* ante*	E3
esta* aqui*	F4n3
esta* arri*	n5
esta* atra*	V4
esta* auto*	A-4B5m7
esta* bien*	A8D3J9n-3
esta* buen*	O3o4
esta* chue*	D3
esta* clie*	C3E6P4W4h-3n-3
esta* como*	m3
esta* comp*	L-3d10p6
esta* con*	U3d4l4
esta* cont*	j4r4
esta* cuen*	d5
esta* dada*	f3m3n-3
esta* dado*	h3m8
esta* de*	C4H6P10b3d-3
esta* del*	D3n4
esta* dete*	A6
esta* devo*	e3
esta* dobl*	n10
esta* el*	E3H-3L4a5c6n-3
esta* en*	A5K6f5k3m-4n3
esta* escr*	Z3
esta* espe*	A5V5p4
esta* floj*	H4
esta* form*	V5
esta* fuer*	l6
esta* insc*	I6L8
esta* la*	C3T3c3j3
esta* llev*	d3
esta* llov*	a6
esta* lo*	n4
esta* mal*	D9E13q11
esta* meti*	l3
esta* mis*	n3
esta* no*	o3
esta* ok*	A3
esta* otra*	d3f3
esta* pend*	K4n4
esta* pidi*	G3H6
esta* quin*	I5
esta* regi*	n-4r5
esta* regr*	e5
esta* roba*	B4D4
esta* sema*	B10H7K3M3V-3h-4
esta* seno*	C3
esta* sucu*	m5
esta* susp*	m4
esta* vien*	J6
esta* ya*	I5R5U5
esta* yo*	g3
esta* ☎*	C4h4
estab*	E9H-3J9K5Q-3V6Z4a-3q10
estaba	E5H-3J9Q-3V6Z5a-3q11
estaba $	q8
estaba el	E3
estaba en	Z3k3n3
estaba escribiendo	Z3
estaba esperando	V5
estaba probando	q3
estaba viendo	J7
estaban	K3
establece	E3
establece en	E3
estac*	F6j5
estacionamiento	F5j3
estacionamiento #	F5h-3
estad*	B4C3H5P9n3
estado	B4C3H6P10n3
estado autorizando	B4
estado de	C5H6P10
estan	A7D6E3H-3I3K6P-3T-3a3b-5d-3j14m6n4q-3r-3
estan $	j4
estan abiertos	j8
estan activos	m4
estan autorizadas	m3
estan devolviendo	e3
estan en	A5I3K7
estan mal	D7E4
estan mis	n3
estan pidiendo	A3
estan por	O3
estan robando	B5D3
estan suspendidos	m4
estar	L10N6n3r3
estar con	l3
estar en	k3
estar inscrita	L8
estas	O10o4
estat*	b5n6
estatus	b5n6
estatus $	m3
este	B4C4D-5E-3F-5H6I5J-3L-5P8S-3T9X5b-4c-3f6g6j-4l-4n-7o-4q-5r15
este $	V3W5n3p4r3
este ano	P3
este celular	P4d3
este chat	Q3T6r8
este cliente	B6C-3E3G3P3f-3
este contacto	T5r4
este en	C3
este es	r4
este joven	i4
este medio	T6
este mes	B3H9I8P6
este mismo	g6
este numero	C7g4r6
este otro	q3
este sabado	H5
este senor	h3
este telefono	C3r3
este ☎	C4f3
este*	F3X4Y4
este* ano*	P3
este* celu*	P4
este* chat*	T6r9
este* clie*	B6C-3E4G3P3f-3
este* comp*	h3
este* cont*	T5r4
este* en*	C3
este* es*	r5
este* jove*	i4
este* mand*	X4
este* medi*	T6
este* mes*	H8I10P7
este* mism*	g5
este* nume*	C7g3r6
este* otro*	q3
este* saba*	H5
este* se*	F3
este* seno*	h3
este* tele*	C3
este* ☎*	C3
esten	Y3
estet*	F3r3
estetica	F3
estetica se	F3
esti*	f3
esto	A-3B-3D12H-4J-5L5N5O-3P-3Q7T14U-4V-3X8a-5b-3c5d-3f-3g-4h10j-5n-5q-5r10
esto $	J-4L4N4Q4T9U-3X8a-3h8j-3n-5q-3r9
esto con	c3
esto de	D4
esto es	k3
esto favor	h5
esto lo	r6
esto no	D4c4
esto o	L5
esto que	T4h3
esto*	J4L-3O6P-3S7T4X4b6c-4g7h4j-4n-5q-4r6
esto* cont*	S3
esto* de*	D3
esto* en*	a3g3
esto* favo*	h4
esto* haci*	H3
esto* lo*	r5
esto* no*	D4c4
esto* o*	L4
esto* perd*	T9
esto* que*	T5
esto* yo*	h5
estoy	J4L-3O7S6T4X3Z-3b4c-4g7h3j-3n-6o3q-3r5
estoy con	S3
estoy contando	S3
estoy cuadrando	H3
estoy en	A3a4g3
estoy haciendo	H3
estoy perdida	T10
estoy yo	h5
estu*	B6H9U3X4a-3l3o5q8
estu* buen*	l4
estu* el*	H3
estu* en*	B4U3
estu* haci*	B4
estu* mal*	q9
estu* muer*	H6
estuv*	B6H9U3X3l3o-4q8
estuve	B3
estuve $	H3
estuve en	B3
estuvo	B3H9X4l4o-3q7
estuvo $	X3n8o-3
estuvo bueno	l4
estuvo el	H3
estuvo haciendo	B4
estuvo mal	q8
estuvo muerto	H5
eta*	h3
etap*	h3
etap* #*	h3
etapa	h3
etapa #	h3
eti*	D3W7e3
etiq*	D3W6e3
etiqu*	W7e3
etiqueta	D3
etiqueta $	D3
eul*	E5
eula*	E4
eula* en*	E5
eulal*	E4
eulalia	E5
eulalia en	E4
eva	G4
eva $	G3
eva*	F4
evan*	F3
evan* cob*	F3
evang*	F4
evangelina	F3
evangelina cob	F4
ex	W3a3l5
ex sigue	l4
ex* sigu*	l5
exa*	E8T3n3
exac*	E7n3
exac* el*	E5
exact*	E9n4
exactamente	E4n4
exactamente $	T3n4
exacto	E5j3
exacto el	E5
exc*	O7o14
exce*	O7o15
exce* serv*	o9
excel*	O7o15
excelente	O7o15
excelente $	o11
excelente servicio	o9
exi*	A3K3L3M8N3h-5n8
exis*	A3K4L3M9N3h-5
exis* algu*	L3
exis* el*	M5
exis* en*	f3
exis* movi*	A3
exist*	A3K3L3M9N4h-5
existe	L3M10h-3
existe el	M7
existen	A3
existen movimientos	A3
existio	q3
exit*	n9
exito*	n9
exitosa	n10
exitosa $	n6
exp*	L3N3Q11T16a-3d-3j4
expl*	D-3L3Q11T16c3d-3
expl* a*	n3
expl* como*	Q7
expl* con*	Q4
expl* que*	T3
expl* todo*	k3
expli*	L3Q11T19d-3
explicame	Q5T16
explicame $	T9
explicame como	T4
explicame que	T3
explicas	Q4
explicas como	Q4
explico	c4
explico a	n3
explique	k3
explique todo	k3
expliqueme	Q4T4
expr*	j5
expre*	j5
express	j5
express $	j5
ext*	A3F7W5X-3h-4j4q3r4
extr*	A4F6W5h-4j4
extr* a*	F3
extr* orde*	F4
extr* tu*	A4
extra	A4F3W3j4
extra $	W5q3
extra a	F3
extra tu	A4
extra*	F5a4
extrano	a4
extras	F5
extras orden	F5
ey	O22o-3
f	h5
f #	h5
f* #*	h5
fa	C5O-3b5
fa $	C6O-3b4
fab*	f4
fabi*	f3
fabio*	f4
fabiola	f3
fac*	H6W12h4j15q-4
fact*	H6W13h3j15q-4
fact* #*	M4h5
fact* de*	W7h-6j4
fact* del*	j5
fact* en*	H5
factu*	H5W12h3j16q-4
factura	W11h4j15q-3
factura #	M4h4
factura $	W3
factura de	W9h-6j4
factura del	j4
facturamos	H5
facturamos en	H5
faj*	e3
faja	e3h3
faja* #*	h3
fal*	A7B-3D12F6H-3J-5K8L-4O-3P-4Q-5T-4V7W-5Z-3b4d-5e-3h-4i4j-4k7l3n4q6
fall*	a-3n12o4q4
fall* el*	K3q4
fall* hay*	l3
falla*	n3
fallando	n4
falle*	N3
fallecio	l4
fallecio hay	l3
fallo	n9q4
fallo $	n13
fallo el	K3q3
fals*	G4q4
fals* alar*	q4
falsa	G4
falsa $	G4
falsa alarma	q3
falsa*	l3
falsas	l3
falt*	A9B-3D12F6G-6J-4K5L-4P-3Q-4S3T-3V9W-4b5d-4e-3i5j-3k7l-3n-4o-4q3
falt* #*	F3V6q5
falt* algo*	n5
falt* de*	K3
falt* jose*	k8
falt* la*	i4
falt* lo*	D6F4
falt* los*	D8
falt* mete*	i4
falt* mi*	A7
falt* much*	C3D-3b5
falt* o*	F4
falt* para*	C4
falt* pero*	E4
falt* por*	A3K3m3
falt* punt*	D3
falt* que*	A6h3k5
falt* sabe*	M3
falt* un*	E3S3
falt* una*	D5
falta	A11D11F5L-3V4a-3h-4i6k9o-3q-7
falta $	V6b3p3
falta josefina	k8
falta la	i4
falta lo	D6F3
falta mi	A6
falta o	F4h-3
falta por	A3
falta que	A6k5
falta un	S3
falta una	D4
falta*	D6F4G-3K4S4V5a4b4h-4n-5q5
faltaba	q4
faltan	D7E3K4S4V6a3b4h-4n-4
faltan #	F3V7h-3
faltan $	S4
faltan de	K3
faltan los	D9
faltan pero	E4
faltaron	F3q5
faltaron #	q5
falto	h5q3
fam*	i4
fami*	i4
fami* de*	i3
famil*	i4
familia	i3
familia de	i4
far*	L3r6
farm*	L4r5
farma*	L4r6
farmacia	L4r5
fat*	D5
fav*	C3D-7G-3H4J3L-7O-5Q-4R4T3X5Z-5a-6c6f3g4k3o-7q3r-3
favo*	C4D-7G-4H3L-7O-5Q-5R6T3V3X6Z-5a-6c6f3g4k4o-7q3r-3
favo* #*	h8
favo* a*	k3
favo* canc*	l3
favo* clie*	d5
favo* cuan*	b3
favo* de*	F8q4
favo* del*	F4
favo* es*	W5
favo* esta*	J4R6
favo* fije*	E3
favo* inha*	l3
favo* la*	n5
favo* lo*	n3
favo* los*	E3F-3G3
favo* me*	g3p3
favo* que*	C3
favo* y*	d3
favo* ya*	H4
favo* ☎*	c4k4
favor	A-3C4D-7F4G-3H4J3K-3L-7O-5Q-4R4T4V3X5Z-5a-6c5f3g5k4o-7q3r-3
favor #	h7
favor $	A-3C6D-6H4L-5N-3O-4Q-3R3T4U3V6W-3X6Z-4a-4c6e-5f3k3o-6q5r-6
favor a	k3
favor cancele	l3
favor cuanto	b3
favor de	F7q4
favor del	F3
favor es	W5
favor esta	R5
favor fije	E4
favor inhabilita	l4
favor la	J3n5
favor lo	n3
favor los	E3F-3G3
favor me	g3p3
favor que	C3
favor y	d3
favor ya	H3
favor ☎	c6k4
feb*	H6P4
febr*	H5P3
febr* cual*	H5
febre*	H4P4
febrero	H5P5
febrero cual	H5
fec*	H-3I3M3P10Q3j-3n5
fech*	H-3I4P10Q3j-3n6
fech* #*	H3
fech* de*	n8
fech* en*	P3
fecha	I4M3Q3j-3n5
fecha #	H3
fecha $	I4
fecha de	H-3n9
fecha*	P8
fechas	P9
fechas $	P5
fel*	O8a7o8
feli*	O9a8o7
feli* cump*	a6
felic*	a3o8
felicidades	a3o8
felicidades $	o8
feliz	O8a5
feliz cumpleanos	a5
feo	D4F4p3q6
feo $	D3F5q8
fer	f5l10
fer $	l11
fer*	C8R3l4
ferm*	l4
ferm* ayer*	l4
fermi*	l4
fermin	l4
fermin ayer	l4
fern*	C8R3
fern* deja*	k3
ferna*	C10R4k3
fernanda	C4R3k3
fernanda $	C4R4
fernanda dejala	k3
fia*	W5q3
fiad*	W5q3
fiado	W4
fiado $	W4
fid*	f3
fide*	f3
fie*	I4a4j-3o9
fiel	F3
fiel merece	F3
fiel*	I4
fiel* mere*	F3
fiele*	I5
fieles	I5
fieles $	I5
fies*	a6j-3
fiest*	a5j-3
fiesta	a5j-3
fij*	C5E5c7d-3l3
fija	E4
fija el	E3
fija*	C7l3n-3
fija* cuan*	H3
fija* el*	E4
fija* que*	h3l3
fijat*	C6l3n-3
fijate	C5l3
fijate que	h3l3
fije	E3n3
fije en	E4
fije* en*	E4
fijo	c7
fijo $	c7
fil*	D3E3J3S7V8a-3h8n-4q-4
fila	D4J3S6V9h6n-3q-3
fila $	D4V5
file*	E4
file* esta*	E4
filem*	E4
filemon	E4
filemon estan	E4
fin	H12O-3j7
fin $	H12O-3j9o-3
fin*	C-3E4a3l3n6p3
fina*	E3a3n5p3
fina* debe*	E4
final	E4a3n6p3
final $	n8p3
final debe	E4
fine*	l3
fine* de*	l4
fines	l3
fines de	l3
fir*	A19K-5k3n6
firm*	A18K-5k3n7
firm* cont*	k4
firm* pend*	A8K-4
firm* quie*	B3
firma	A9
firma $	A5
firma*	A17K-4
firmar	A10
firmar $	A8
firmas	A8K-4
firmas pendientes	A8K-4
firme	n8
firmo	B3k4
firmo contrato	k3
firmo quien	B3
firu*	f3
firul*	f3
flo*	C3G3H5f3
floj*	H6
floj* cuan*	H3
floj* verd*	H4n-3
floja	H4n-3
floja verdad	H4
flojo cuanto	H3
flor*	C4G3
flore*	C3G4
flores	C3G4
flores $	C4G4
foc*	e8h3
foco	e4h3
foco*	e5
foco* led*	h3
focos	e4
fol*	H-4M10Q7a-3b-3e6h11i3n5q9
foli*	H-4M10Q6a-3e6h11i3n4q10
foli* #*	M10e3h8i4n-6q3
foli* &*	M3e5h8q5
foli* que*	Q3q3
folio	H-4M10Q6W-3a-3b-3e6h12i4n5q10
folio #	M12e4h9i3n-6q3
folio $	J3Q3h-4n7q-4
folio &	M3e4h8q6
folio que	Q3
fon*	G5
fond*	G3
for	C3d7i6
for ☎	C4d5
for*	A3Q9T7V7a3g3n-4
for* ☎*	C5d5
form*	A3Q10T7V7g4n-4
form* al*	a4
form* de*	Q5
form* part*	g5
form* se*	o4
forma	Q10T7
forma de	Q4
forma*	A3V8a3g4n-3o3
formadas	A5
formadas $	A4
formados	V4
formar	a5g4
formar parte	g4
formu*	h3
formula	h3
fot*	D3Q6Z6a6g3j3q-3
foto	Q5Z8a7g3q-3
foto $	Q3a3
foto de	g4j3
foto del	D4Q5a5
foto* de*	g3j5
foto* del*	D3Q5a5n-3
fotos	h3
fra*	r5
frau*	r6
fraud*	r4
fraude	r4
fraude $	r6
fre*	g3h5j4
frec*	g4
frecu*	g3
fres*	j3
fri*	D6a23
fria*	a7
friaz*	a8
friazo	a7
frij*	a8
frijo*	a7
frijoles	a8
frijoles $	a8
frio	D4a13
frio $	D4a8
fue	A-4B9C-5D-3E-4H4I-4J7L-7M14O-3P8Q-8R-3T-4X-3Z10b-6c-3d-5e-5f-4i-5j-6k-3l12m-3n16o5p-4q12r-3
fue $	B3M14h-3l3n8q-3
fue abigail	l3
fue al	S3l5
fue chiste	G4
fue con	q9
fue de	q5
fue el	B-3H9V-3Z4a7j-3q3
fue error	q5
fue exitosa	n7
fue la	B7D3M4l3n6q-4
fue lo	P4b-3n13
fue mi	P3U3
fue nancy	B4
fue perla	B5
fue pero	W3
fue prueba	q3
fue sin	Z8a3n-4q7
fue un	n-3o8
fue una	h4n4
fue*	G6H-4I4P7d-5h6k3l7q10
fue* abig*	l3
fue* abon*	q3
fue* al*	S3l6
fue* chis*	G3
fue* con*	q9
fue* de*	h3q6
fue* el*	B-3H10V-3Z5a7
fue* erro*	q6
fue* exit*	n10
fue* la*	B7D3M5l3n6q-4
fue* lo*	P3n14
fue* mi*	P3U3
fue* nanc*	B4
fue* perl*	B5
fue* pero*	W3
fue* prue*	q3
fue* sin*	Z8l3n-4q9
fue* un*	n-3o10
fue* una*	h4n5
fuer*	G5H-4I5P6d-5h5k3l7q9
fuer* #*	D3h6q5
fuer* del*	l4
fuer* desc*	G5d-3
fuera	G6d-3k4l7q5
fuera $	k4l5q5
fuera del	l4
fuera descuentale	G4d-3
fuero*	I5P7h7q4
fueron	I4P8h7q5
fueron #	D4h6q5
fueron $	I5
fug*	F3
fuga jaja	F3
fuga* jaja*	F3
fui	B4D9H3L-3P9Z4h4j-3l-3
fui $	B5P6
fui a	H3
fui el	D7
fui* a*	H4
fui* con*	P3
fui* el*	D6
fun*	L5S4T13c3j3n-3r-3
func*	L6S3T14r-3
func* disp*	T4
func* lo*	L6Q4
funci*	L5S4T13r-3
funcion	S4j3
funciona	L7T5c3r-3
funciona $	T3c3r-3
funciona lo	L8Q4
funciones	T10
funciones $	T6
funciones disponibles	T4
fund*	e5
gab*	k3l8
gaba*	l6
gabac*	l6
gabacho	l6
gabacho $	l5
gaby	k3
gaby de	k4
gaby* de*	k3
gaby* ya*	l3
gan*	C-3F6G6H-6L21P-4Q-3W12a13b-5h-3j-4n-4p9
gana	D4E3H-4L11W7
gana $	D5L4
gana la	E3W5
gana*	L14W6a7b-3
gana* la*	E3W7
gana* nada*	G3
gana* punt*	L11
ganan	L7W5
ganan $	L4
ganan puntos	L6
ganar	G3L9d3
ganar $	L4d3
ganar puntos	L4
ganar*	W3a5
ganaron	a6
gano	F9G4L4a7h-3p9
gano $	F5G3
gano con	L3p4
gano el	a8
gano la	F5
gano* con*	L3p3
gano* el*	a9
gano* la*	F5
gans*	p4
gansi*	a3p3
gansito	a3p3
gar*	M5c3e3h6q-3
garan*	c3
garantia	c3
garr*	h3
garra*	V3h3
garrafon	M3V3
garrafon #	M3
gas	Z5a7j5
gas $	Z8a6
gas*	C-4D3F-3J6L5P13T-3W4d19h16j-5n-7r-4
gaso*	Q3
gasol*	Q4
gasolinera	Q3
gast*	C-3D4J5L4P12Q-3W4a-3d19h15j-5n-5r-4
gast* #*	h14
gast* casi*	D4
gast* en*	P3
gast* lo*	d3
gast* los*	P6
gast* mi*	W4d3
gast* mis*	D4d3
gast* sus*	P5
gast* todo*	b3d4
gasta	W6d8h-3
gasta todos	d4
gasta*	L7P7d17h-3
gastado	P9b-4
gastar	L9b3d15
gastar $	b6p3
gastar mis	L3d4
gastar su	d3
gastar sus	d4
gastarse	d4
gaste	L-4P6b3h10n-3
gaste #	h7
gaste $	h5
gaste casi	D3
gasto	D4P4W4h12
gasto #	d-4h11
gasto $	d7
gasto sus	P5
gat*	a9e4
gati*	a6
gatit*	a6
gato	a10e4
gela*	P3
gelat*	P3
gen*	A-3D4I13K-3L3P-3R6S7T-4U-4W-3b-3c9d-3h5i-4j-3k-3l7m12n-4o7p-3q-8
gena*	C3G4
gena* por*	G4
genar*	G3
genaro	C3G3
genaro por	G3
gene*	H4L7R7h4n5q-3
gene* de*	H4
gene* punt*	L7
gene* una*	R3
gener*	H5L6R7h3n3
genera	R3
general	H5
general de	H3
generar	h5
geni*	o11
genia*	o10
genial	o12
gent*	D5I12S7U-3c11h4i-4l8m12n-7o-4q-4
gent* de*	m5
gent* hay*	I4
gent* no*	c7
gent* nuev*	f3
gent* se*	D5I4
gent* teng*	I7m4
gent* trab*	m4
gent* trai*	m6
gente	D6I12S8T-3c11h3i-4l6m9n-7o-4q-5
gente $	I4Q3S7a3l11
gente de	m4
gente hay	I3
gente no	c8
gente nueva	f4
gente se	D4I6
gente tengo	I6m4
gente trabaja	m4
gente*	m6
gentes	m5
gentes traigo	m4
ger*	B5Q3V-4W9a-4c7d-3h-3k8l4m12o-4
gera*	l3m8
gera* sigu*	m7
gera* ya*	l3
gerar*	m8
gerardo	l3m6
gerardo sigue	m7
gere*	B4F3Q3W8a-3c7d-3h-3k9m7o-3
gere* #*	F4
gere* a*	k6
gere* ante*	B3
gere* de*	k5l3
gere* quie*	m5
gere* supl*	B5
geren*	B5Q3W8a-3c6d-3h-3k10m7o-3
gerencia	G3
gerencia $	G3
gerente	B5F3Q3W7a-3c7h-3k10m7o-3
gerente #	F4
gerente $	W7c8k3m4
gerente a	k5
gerente anterior	B3
gerente de	k5l4
gerente lo	n3
gerente quienes	m6
gerente suplente	B5
gim*	h3j4
gimn*	j4
gimna*	h3j4
gimnasio	j3
glo*	h3
glob*	W3
go	n12
goo*	O9
good	O11
gor*	C3V6a8h3
gord*	a8r3
gordi*	r3
gordo	W4a4
gordo $	W3a4
gorr*	V8
gorra	V7
gorra $	V7
goy*	C5h4l3
goyo	C5h4l3
goyo fallecio	l3
goyo* fall*	l4
gra*	C4H-7I-3J11L3N-3O-4P-3Q-3T-4U-3V-3X4Z-3a5b-3g-3h3k-3n3o21q3
grab*	n10q3
grab* el*	q3
graba*	n6
grabaste	n4
grabo	n3
grac*	H-4J12O-3S4T-3X6c3o24
grac* a*	a4l4
grac* comp*	o3
grac* eh*	o3
grac* mi*	o3
grac* por*	o8
graci*	H-4J13L-3O-4S3T-3X7c3o25
gracias	H-4J13K3O-4S3T-3X6c3o24q-4
gracias $	J12K3O-3S3X7a-3c4h3n-4o17q-3
gracias a	a4l4
gracias eh	o3
gracias mi	o3
gracias por	o7
graciela	q3
grad*	j3
gradu*	j3
graduacion	j3
graduacion $	j3
gran*	Y3a8h4
grand*	M3Y4h4
grande	M3a3h5
grande $	a3
grandes	Y4
grat*	C3L7W5d4j-3p4
grati*	C3L7W5d4p4
gratis	C3L6W4d4p4
gratis $	L5W5
gre*	o7
grea*	o7
great	o6
gri*	D3h5q3
gris	h3
grit*	D3
gro*	D8W5
gros*	D9W5
grose*	D9W5
grosero	D9W5
grosero $	D8W5
gru*	I3Z14
grup*	I3Z14
grup* de*	I3Z7
grup* del*	Z6
grupo	I3Z14
grupo de	I3Z7
grupo del	Z6
gua*	A-3C5D-3H-3J10N4S-3T-3X-3a4d6f-3h3j4n11o-3q5r4
guad*	k4
guad* con*	k4
guad* dent*	I3
guada*	k4
guadalupe	I3k4
guadalupe con	k4
guadalupe dentro	I3
guap*	a8
guapo	a7
guar*	C4D-3H-3J11N4S-3T-3Z-3a-4d7j3n12q6r5
guar* #*	j3
guar* en*	j3
guar* lo*	J3n3
guar* mi*	N4n3
guard*	C5D-3H-3J11N4S-3T-3X-3Z-3a-4d7j4n12q5r5
guardada	Q3
guardada $	Q3
guardado	C6d4r7
guardado $	d3p3
guardar	J4
guardar $	J3
guardaste	n6q3
guardaste $	n5
guarde	J5
guardes	J7
guardes $	J4
guardo	n13q3
guardo $	n7
gue*	E5a4h4
guer*	E4V3h3
guer* del*	E5F-3G3
guer* ☎*	F5
guera	E5F-4G3V3h3
guera del	E5F-3G3
guero	F5
guero ☎	F4
gui*	h3
guill*	R3
guille para	R3
gus*	D-4N3S3Y4b-3d4e6j-3o11r5
gust*	D-4N3Y3b-3d5e6g3j-3o12r4
gust* el*	e5
gusta	N3o7
gusta $	o7
gusta*	D-3Y4a4d4g3
gustaria	D-3Y4b-3d5g3
gusto	S3e7o6r5
gusto $	S3o6r6
gusto el	e6
gym	f3
ha	B19H3I3J-4L-3P18R4T-3f7h-4p-3q-3
ha cancelalo	B3
ha canjeado	H3
ha comprado	P10f6
ha estado	B5
ha gastado	P4
ha hecho	B9
ha juntado	C4
ha llegado	R4
ha llevado	P6
ha metido	B8
ha presentado	l3
ha puesto	B4
ha registrado	I4
ha vendido	H4
ha* canc*	B4
ha* comp*	P11f6
ha* esta*	B5
ha* gast*	P4
ha* hech*	B8
ha* junt*	C4
ha* lleg*	R4
ha* llev*	P5
ha* meti*	B8
ha* pres*	l3
ha* pues*	B3
ha* regi*	I5
ha* vend*	H4
hab*	B-3C-3D-3F-3H-3I-3J-3L-3Q-4S9T-5V-4W-4X-4Z5b-3c19d-4f3h-4j-4k6l-3n3o-3p-3q4r19
habi*	G3M4Y4a4f4i3k8m3q5
habi* #*	e3n3
habi* a*	k9
habi* meti*	q5
habi* por*	m4
habi* regi*	q4
habi* sali*	n3
habi* usad*	G4M4
habia	G4i3n4q5
habia metido	q4
habia registrado	q4
habia salido	n3
habia usado	G3
habia*	A3M4
habian	A3M5n-3
habil*	Y3f6k9m3
habilita	k5
habilita a	k5
habilitado	m5
habilitado por	m4
habilitame	k4
habilitame a	k5
habit*	a8n3
habitacion	n3
habitacion #	n3
habl*	S10T-4Z6a-3c20r19
habl* a*	Z3
habl* al*	Z5
habl* con*	c12r5
habl* por*	c4
habla	r9
habla $	r9
habla*	S10T-3Z7c16n-3
hablaba	Z8
hablame	c8
hablando	r3
hablar	S8c13
hablar $	S7c-3r3
hablar con	c13r-3
hable	c9
hable*	c7
hablen	c5
hablo	r13
hablo $	c-3r9
hablo con	r7
habr*	n5
hac*	A-4C-7F-5K-6M-4N-3O-4Q10T15W-7X-3Z-3a7d5g3i6j7m-4n3q4
hace	B-3C-3F-3G-3H-4I4K-3L-4Q9S-6W-3a6b3i7n3p5q5
hace #	I4q4
hace $	Q3T3j4
hace cuando	Q6
hace el	c3
hace que	D4U3b3l3n-3
hace ratito	i5n4
hace rato	i4n6p6
hace si	Q4
hace un	a12
hace una	D3
hace*	A-3C-3F-3I-4K-3O-3Q4S6T18U-3W-4a-5b-5d7j10p-3
hace* #*	I3P3q3
hace* algo*	n5
hace* aqui*	T4
hace* cuan*	P7Q8n-4
hace* el*	H6
hace* envi*	j6
hace* much*	B4
hace* otra*	T3q3
hace* para*	L3g4
hace* que*	D4U4b4l3n-3
hace* rati*	i4n3
hace* rato*	i4n6p6
hace* si*	Q3
hace* un*	a12j3
hace* una*	D3E4e4h7
hace* vali*	d9
hace* vent*	k3
hacem*	H-3Q3S7T3q3
hacemos	H-3Q3S7T3
hacemos $	S5T3
hacen	B4L4j14
hacen envios	j6
hacen muchos	B4
hacer	E3J3Q3T9a-3b-4d5e4g3h4n6
hacer $	Q3T14n6
hacer algo	n4
hacer otra	T3
hacer para	g5
hacer una	E4Q-3e4h7
hacer*	V3d5
hacerla	q3
haces	D4H3T16n-3o5
haces $	T15o4
haces el	H4
haci*	B3G3a4l5
haci* mi*	H3
haci* movi*	l3
haci* tono*	B4
haci* tram*	G4
hacie*	B4G3a4l4
haciendo	B3G3a5l5
haciendo $	a5
haciendo cosas	l3
haciendo mi	H3
haciendo movidas	l3
haciendo tono	B4
haciendo trampa	G4
hag*	C-4H-3J11O-3P-3Q11T11Z9a-6b-5e-3f5g6h-5j3n11o-4p-3q-5
haga	D3Z3
haga caso	Z4
haga*	J13V3Z8a-3f3g5j3n-4q-4
haga* caso*	J-3Z12
haga* favo*	d3
haga* nada*	J9
haga* su*	f5
haga* un*	W4j5
hagal*	V4f3
hagale	V4f3
hagam*	W4g7
hagame	W3g6
hagame favor	d3
hagan	Z5
hagas	J13Z4n-3q-3
hagas $	J5
hagas caso	Z5
hagas nada	J11
hago	L3Q11S3T13V-3X4b-3h-6n14q-3
hago $	Q-3S3T14n12
hago con	T3
hago cuando	Q4
hago otra	n3
hago para	L5Q6T-4X4
hago si	Q7n-3
hago* con*	n3
hago* cuan*	Q4
hago* otra*	n3
hago* para*	L3Q7T-4X3
hago* si*	Q8n-3
hal*	M7T6f3
hall*	M5T7f3
halla*	M3f3
hallo	M3T7
hallo $	T5
ham*	a6h6
hamb*	a6
han	D3I7P5
han vuelto	I5
han* sali*	I3
han* vuel*	I4
har*	I5X5n-4
hart*	I5X5n-3
hart* en*	I6
harto	X4q3
harto*	I5
hartos	I6
hartos en	I5
has*	H-3L4a5b3j4l5n6o9
hast*	H-3L4a5j5l4n6o10
hast* cuan*	L5j5n3
hast* el*	D4a4
hast* hoy*	b3
hast* la*	n3
hast* lueg*	o9
hast* mana*	o5
hast* nuev*	l3
hast* que*	J4j4
hasta	H-3L3a5b3j4l5n5o11
hasta cuando	L5j5n4
hasta el	D4a4
hasta hoy	b3
hasta la	n4
hasta luego	o9
hasta manana	o6
hasta nuevo	l3
hasta que	J4j5
hav*	C3U5b6p6
have	C4U4b4p7
have $	C4b5
hay	A10E6F-3I6J4K11L5N-5P-8Q8R-5S-3T5U-9V6W-4X-6Y-5Z-6a9b5c6d-12e5g-5i-10j17m-4n-7o-10p-4
hay $	H10I5T11a-3j4
hay a	L4b3
hay ahi	C3p3
hay algo	B5K4
hay alguien	O8r4
hay alguna	K3Q4
hay alguno	A4
hay aprobaciones	A4
hay barata	W6
hay cola	V4
hay de	j3
hay en	C4I3b5m4
hay fila	D3n3
hay firmas	A8K-4
hay gente	D3
hay hoy	j8
hay lugar	j6
hay manera	Q4
hay modo	Q4n4
hay mucha	S4
hay nada	J4
hay otra	J7
hay otras	K5
hay otro	V8
hay pan	j4
hay para	A4
hay pendiente	K7
hay promo	j4
hay puntos	L5b4
hay que	B-3C-4D-3E10F3G7H-3J3L4M-4W-3a-4b-3d-4e10f7h6i-4j-6k7l4m-3n-7q12
hay respuesta	n6
hay reten	a4
hay servicio	j4
hay solicitudes	A11
hay un	M3c3f3
hay una	C3D3M8h-4r4
hay ventas	K6
hay ya	I4
hay*	Y6q3
hay* a*	L5b3
hay* ahi*	C4p4
hay* algo*	A3B6K4
hay* algu*	O10c4n-3r3
hay* apro*	A5
hay* bara*	W5
hay* cola*	V4
hay* de*	j3
hay* dife*	E3
hay* en*	C4I3b5m4
hay* fila*	D4S3h3n3
hay* firm*	A8K-4
hay* gent*	D3V3
hay* hoy*	j8
hay* luga*	j5
hay* mane*	Q3
hay* modo*	Q4n3
hay* much*	S4
hay* nada*	J4
hay* otra*	J6K5i-3q-3
hay* otro*	V9
hay* pan*	j3
hay* para*	A4
hay* pend*	K9
hay* prom*	j5
hay* punt*	L5b3
hay* que*	C-5D-3E12F4G7H-3J3L3M-4W-3a-4b-3d-4e10f6h8i-4j-6k6l4n-7q12
hay* resp*	n5
hay* rete*	a6
hay* serv*	j4
hay* soli*	A11
hay* un*	M3c3f3
hay* una*	D3M9h-4r4
hay* vent*	J3K5
hay* ya*	I4
haya	Y6q3
haz	C-3E7H4W11d3h-3
haz la	H5W3
haz que	E5W3
haz un	E4
haz*	C-4H7I5R7V-3W16a-3e3f4g3h-3i6k3o-3
haz* la*	H5W3
haz* que*	E5W3
haz* un*	E3W3
hazl*	C-3R3W7f6h-3i7k4n4q-3
hazl* lleg*	F3
hazl* luga*	k3
hazl* otra*	i4
hazl* su*	f6
hazl* una*	R3
hazla	W3i4
hazla cajera	k3
hazle	R4W3f4i3n6
hazle llegar	F3
hazle lugar	k4
hazle otra	i4
hazle su	f5
hazle una	R3
hazlo	d4
hazm*	H7I5R5W15g4o-3
hazm* el*	H5
hazm* favo*	q3
hazm* gere*	W8
hazm* la*	H4
hazm* otro*	R5
hazm* un*	I6
hazm* una*	W4e4
hazme	H8I6R5W13g4o-3
hazme el	H4
hazme gerente	W9
hazme la	H4
hazme otro	R6
hazme un	I5
hazme una	W4e5
he	H-3L-4P16U19W-3b5g3p-3q-3r-3
he canjeado	P7
he capturado	U3
he cobrado	U4
he comprado	P5
he gastado	P7b-5
he hecho	U4
he juntado	b8
he metido	U7h3
he registrado	g4
he usado	T3
he vendido	U4
he visto	n4
he* canj*	P7
he* capt*	U4
he* cobr*	U5
he* comp*	P6
he* gast*	P6b-4
he* hech*	U4
he* junt*	b9
he* meti*	U7
he* regi*	g4
he* usad*	P3T3
he* vend*	U5
he* vist*	n4
hec*	B10H-3Q4U5
hech*	B11H-3Q4U6
hech* de*	B5
hech* hay*	Q4
hech* karl*	B4
hech* yese*	B4
hecha	Q4n3
hecho	B11U3
hecho de	B5
hecho karla	B3
hecho yesenia	B4
hel*	O15T17a-3i3o-3
hela*	i3
helad*	i4
helado	d3i4
helado $	i3
help	T22
help $	T16
hem*	I4
hemo*	I4
hemo* insc*	I3
hemos	I4
her	d3h-4i6p6
her*	D-3L3P3Q6W6a10d-5p-3
here	Q8
here $	Q8
here*	L3
here* los*	L3
hered*	L3
heredar	L3
heredar los	L3
heri*	F3n4
heri* ponl*	F4
heri* tien*	G5
herib*	F4n3
heriberto	F3n4
heriberto ponle	F4
heriberto tiene	G5
herm*	W7Z3a11b-3d-3f4q5
herm* para*	k3
herma*	W6Z3a4d-3f4q5
hermana	L4P3q4
hermana $	L4
hermano	W7a6
hermano $	W7a5
hermano para	k3
hermo*	a8
hermosa	a3
hermosillo	a4
hermosillo $	a4
hern*	C3
herna*	C3
hernandez	C3
hey	O28b3
hey $	O27o-3
hi	O28o-3
hi $	O21
hic*	D7H7S-3T5U10W-3h6n6o-3p-3q7
hice	T6U11h4q3
hice $	U5n4
hice bolas	T7q4
hice caja	H5
hice con	h3
hice hoy	U6
hice yo	U3
hice* bola*	T6q4
hice* caja*	H5
hice* hoy*	U5
hice* yo*	U4
hici*	D8H7U-3n5q4
hici* anoc*	B3
hici* mis*	H4
hicie*	D8H6U-3
hicieron	D7H6U-3
hicieron en	H3
hicieron mis	H3
hicis*	n3q4
hiciste	n3q4
hiciste $	n4
hie*	a5h5j6n3
hiel*	a4h6j6n4
hiel* #*	h4
hielo	a5h3j4n4
hielo #	h3
hielo $	j6
hij*	F-3L7P-3Q-3S3T3U-3W13Z7d-4k5q8
hija	L6S4W8Z6
hija $	S4W8
hija se	L3
hija ya	l3
hija*	k3
hija* se*	L4
hija* ve*	k3
hija* ya*	l3
hijas	k3
hijas ve	k3
hijo	T4W8a4
hijo $	q4
hijo dice	R3
hijo*	n3q7
hijo* dice*	R3
hijo* era*	T4
hijol*	q7
hijole	n3q8
hijole la	q3
his*	B10P23Q3
hist*	B10P24
hist* de*	B9P11
histo*	B9P23Q4
historial	B10P22Q3
historial $	P11Q3
historial de	B11P11
hiz*	A-3B12C-3D-3H7L-3M12O-3Q4T-3U-3W4h3l-3n7p5q3r-3
hizo	B13D-4H7L-3M11O-3Q4T-3U-3W3h3l-3n7p6q3r-3
hizo $	H6M3n12p5
hizo brenda	B7
hizo cada	Q3
hizo el	B6W4n3
hizo emiliano	B3
hizo flojo	H3
hizo la	H5M10n-3
hizo tavo	B4
hizo trampa	G3
hizo* bren*	B8
hizo* cada*	Q3
hizo* el*	B6W5
hizo* emil*	B3
hizo* floj*	H3
hizo* la*	H5M11n-3
hizo* tavo*	B4
hizo* tram*	G3
hoj*	h3
hol*	O43S13T-3V-3a-5b5g4h11n-4o-6q-3r-3
hola	O38V-3a-3b5g4h10n-3o-4
hola $	O32
hola bot	O3
hola buen	h5
hola como	O3
hola de	O3
hola hay	O3
hola hola	O8
hola me	O7
hola soy	b5g3
hola ya	O3
hola* aqui*	O3
hola* bot*	O3
hola* buen*	h5
hola* como*	O4
hola* de*	O5
hola* hay*	O3
hola* hola*	O8
hola* me*	O6
hola* que*	h3
hola* soy*	b5g3
hola* tien*	j3
hola* ya*	O3
hom*	I4
homb*	I4
homb* o*	I3
hombr*	I4
hombres	I4
hombres o	I3
hor*	B7D6T-3W5a5j20o-3q-3
hora	B9D6j13
hora $	H6
hora cierran	j4
hora de	Q3j3n3
hora entro	B10M3n-4
hora fue	B3
hora le	n4
hora quedo	P5
hora*	W8j14
hora* cier*	j5
hora* de*	j7n3
hora* entr*	B7M3n-3
hora* fue*	B3
hora* le*	n4
hora* lleg*	j3
hora* pasa*	a6
hora* qued*	P5
horar*	j14
horario	W3j6
horario de	W4j5
horas	W5a3l3
horas $	l3
hori*	d4
horit*	d4
horita	d4
horita $	d3
hos*	B3
hosp*	B3
hospi*	B3
hospital	B3
hospital $	B3
how	C4Q7U4b5p4q-3
how do	Q8
how many	C5b6
how much	U4p5
how* do*	Q8
how* many*	C6b6
how* much*	U4p6
hoy	A-6B4C-8D3E-4F-6G-5H18K9L-5M4N-4O-6P-6Q-4R-4T-8U20V-5W9X-4Y-3Z-5a13b4d8e-3f-4g-3h6i-6j12l7m-6n-4q-6r-5
hoy #	h6
hoy $	A-4B3C-5F-3H17J-4K10L-6M5O-3S-3T-6U18V-3W12X-3Z-3b5d6f-3h-5j7k-3m-4n-3o4q-6r-3
hoy a	W3
hoy como	H3
hoy cuantas	I6
hoy de	H4
hoy empieza	k4
hoy en	B3H12
hoy entre	H4
hoy es	a5l4
hoy esta	H4
hoy favor	U8
hoy hay	a6
hoy leticia	l5
hoy llego	k5
hoy mismo	i-3n6
hoy no	J4S3
hoy o	j6
hoy para	H3U3
hoy por	H6
hoy que	H5h3
hoy quienes	I4
hoy quiere	d4
hoy se	H3l3
hoy si	d3
hoy termino	l5
hoy y	H9
hoy ya	H6L5
hoy* #*	h6
hoy* a*	W3
hoy* cuan*	H-3I6
hoy* de*	H4
hoy* empi*	k3
hoy* en*	B3H12I-3
hoy* entr*	H3
hoy* es*	a4l4
hoy* esta*	H3
hoy* favo*	U7
hoy* hay*	a6
hoy* jueg*	a11
hoy* junt*	q4
hoy* leti*	l6
hoy* lleg*	k3
hoy* mism*	n5
hoy* no*	J4S3
hoy* o*	j6
hoy* para*	H3
hoy* por*	H6
hoy* que*	H6h3
hoy* quie*	I4d5
hoy* se*	l3
hoy* si*	d3
hoy* term*	l5
hoy* y*	H9
hoy* ya*	H6L4S3
hub*	H12M4O14T-3
hubi*	W3
hubie*	W3
hubiera	W3
hubo	H12M4O15n4o-3
hubo $	H8O9
hubo compa	O7
hubo hoy	H3
hubo venta	H3
hubo* comp*	O7
hubo* hoy*	H3
hubo* vent*	H3
hue*	B3c4
huel*	B4
huel* mal*	B4
huele	B4
huele mal	B4
hues*	c4
hueso	c3
huev*	j3
huevo	j3
hug*	R3k3
hugo	R3k4
hugo a	k3
hugo cambio	R3
hugo* a*	k3
hugo* camb*	R3
hum*	c17r3
huma*	c21o-3
huma* por*	c5
human*	c19
humano	c18
humano $	c12
humano por	c5
i	Q8U4b6h3
iba	V-3Z24h-3q12
iba a	Z4
iba con	Z3
iba en	n5
iba para	Z13
iba*	n5
iba* a*	Z4
iba* con*	Z4
iba* en*	n5
iba* para*	Z12
ide*	I3O-3V-4a-4i27o-4r19
idea	I4
idea de	I3
idea* de*	I4
idem	i21
idem $	i19
iden*	V-3i7r22
ident*	V-3i6r21
identica	V-3i8
identica $	i7
ido	P5i4
ign*	J4Z10
igno*	J4Z10q-3
igno* eso*	Z3
igno* lo*	Z6
ignor*	J4Z9
ignora	Z5
ignora eso	Z3
ignoralo	J4
igu*	E5I4L8V-8a-3d-3i20o7
igua*	E5I4L5V-8a-3d-3i22o8
igua* a*	i6
igua* el*	E6
igua* pero*	i3
igua* que*	i4
igua* sin*	K3
igual	E5I5K3L7V-6d-3i17q-3
igual $	I5L8V-6i11n4
igual a	i3
igual el	E6
igual pero	i3
igual que	i5
igual sin	K4
igual*	V-4i13o10
iguales	q3
igualita	V-3i16
igualita $	i9
iker	k3
iker* ☎*	k3
imp*	W13h7n-5q6
impo*	h3n-3q8
impo* #*	h4
impor*	n-3q8
importe	n-3q9
importe #	h5
impr*	H-3W14a3h4q-3
impre*	a4h3
impresora	a4
impri*	H-3W15
imprime	W9
ina*	l11
inac*	l11
inac* a*	l5
inac* caje*	l6
inact*	l10
inactiva	l4
inactiva a	l6
inactivar	l6
inactivar cajero	l5
inc*	D9E-4F11H-3K17Q5a-3g3k10n-5q-4
inca*	k4l3
inca* por*	l4
inca* vuel*	k3
incap*	k3l4
incapacidad	k4l3
incapacidad por	l4
incapacidad vuelvela	k4
inci*	K13
incie*	K13
inciertas	K9
inciertas $	K12
incl*	Q7n-3
inclu*	Q5n-3
incluye	Q6n-3
inco*	D9F4K7g3j-3k6
inco* a*	k4
inco* al*	f3g3
inco* comp*	F5
inco* por*	k3
incon*	D5F5K7
inconforme	F5
inconforme compensala	F5
inconformidad	D5
incor*	g4k7
incorpora	k6
incorpora a	k4
incorpora por	k3
incr*	E-3F8
incr* el*	E-3F7
incre*	E-3F9
incrementa	F7
incrementa el	F5
ind*	L4T7b4
indi*	L4T6b4m3
indi* las*	T6
indi* que*	m3
indic*	b4
indicar	m3
indicar que	m3
indiq*	L4T6
indiqueme	L3T6
indiqueme las	T6
ines	C3
inf*	C3D3G3H8M4N5d-3
infl*	D4G4
infl* el*	G4
inflo	G3
inflo el	G3
info*	C4H8M4N6o3
info* del*	H4M4
infor*	C4H8M4N5o3
informacion	M4N6o4
informacion $	N3o4
informe	H8
informe del	H5
ing*	F3c7h10q-3
inge	c3
inge*	F3c5i3
inge* mont*	F3
inge* que*	c7
ingen*	c6
ingeniero	c7i3
ingeniero montano	F3
ingr*	h7
ingre*	h8
ingresar	h5
inh*	l8
inha*	l8
inha* el*	l4
inha* usua*	l5
inhab*	l8
inhabilita	l4
inhabilita el	l4
inhabilitar	l5
inhabilitar usuario	l4
ini*	O4T19
inic*	O5T18h3
inic* de*	O5
inici*	O3T19
iniciar	h3
inicio	O5T18
inicio $	T20
inicio de	O5
ins*	A-4B10C-4D-5H-6I16J5L3N7O-3P-3Q7T10V-4W-4X-5Z-4a-6b-3d-3e-3f17g19h4j-5k-4l-3m-3n5o-4q-5
insc*	B10C-3D-4H-4I17J7L4N6O-3P-3Q8S-3T-4V-3W-4X-4Z-3a-5b-3c-5d-3e-3f20g22j-4k-3l-3m-3n4o-4q-4r-3
insc* a*	B4Q6Y3f9
insc* al*	f6
insc* de*	g3h3
insc* desd*	I3
insc* hay*	I3
insc* la*	I10
insc* mas*	B9I-5
insc* por*	I4
inscr*	B10C-3D-4H-4I19J6L3N5P-3Q8S-3T-4V-3W-3X-4Z-3a-5b-3c-4d-3e-3f18g21j-4k-3l-3m-3n5o-4q-4r-3
inscribas	J10
inscribas $	J11
inscribe	Q6f11g7h-3
inscribe $	g4
inscribe a	Q5f4
inscribe al	f6
inscribela	f4
inscribiendo	I6
inscribiendo la	I6
inscribieron	N3g-3n8
inscribieron en	I3
inscribir	B11I-5Q5f9g3
inscribir $	g3
inscribir a	B5f5
inscribir mas	B8I-3
inscribirme	g7
inscribirme $	g6
inscribirse	f7
inscripcion	N5f3g3h5
inscripcion $	N6
inscripcion de	f3g4
inscrita	I6L7n4
inscrita $	L7
inscrita la	I5
inscritos	I16
inscritos $	I9
inscritos hay	I4
inscritos por	I3
insi*	n3
insis*	n3
inst*	T15r3
inst* por*	T7
insta*	c4r3
instalo	c4r3
instr*	T14
instrucciones	T14
int*	D-3J7K6N4Q3V-5Y3g6i-3j3n18q-4r3
inte*	D-3J7K8N3V-5g5i-3j4k3n17q-4r3
inte* anda*	n4
inte* arti*	r5
inte* de*	n4
inte* las*	X3
inte* lo*	g5
inte* o*	L3
inte* que*	Y4
inte* zule*	k5
integ*	k4
integra	k5
integra zulema	k4
intel*	r5
inteligencia	r4
inteligencia artificial	r4
inten*	V-5i-3n23o4
intentando	n3
intentar	n4
intentarlo	n3
intento	n7o4
intento $	o4
inter*	D-3J6K7N5Q3Y3g5j4
interesa	J7N4Y3g6
interesa $	J8g4
interesa lo	g5
interesa que	Y4
interesan	X3
interesan las	X3
intereses	j9
intereses $	j5
internet	K5L3Q4a4
internet $	K5a6n-3
internet anda	n4
interrogacion	K3
inv*	B3H-3Q6R27W6j3k-4n-4q3
inva*	q3
inval*	q3
invalido	R3
inve*	V3W8a3
inve* de*	E3W4
inven*	W9a4
inventario	S3W10
inventario de	E3W4
inventes	a5
invi*	B3Q7R28j3k-4
invi* a*	B4Q5R13k-3
invi* al*	R5
invi* de*	R8
invi* para*	R6
invi* ☎*	R4
invit*	B4Q6R27j3k-4
invita	R7
invita a	R7
invitacion	R27
invitacion $	R5
invitacion a	R4
invitacion al	R5
invitacion de	R9
invitacion para	R6
invitacion ☎	R3
invitaciones	j4
invitar	Q3
invitar a	R5
invito	B4Q3
invito a	B3Q3
ir	Q3a3j5n5p3
ir $	n3
ir a	Q5
ir cuanto	p3
ir* a*	Q5
irl*	A3
irla*	A3
irlas	A3
irm*	h5l3
irma	h3l3
irma se	l3
irma* se*	l4
irs*	C-3p7
irse	C-4p8
irse quiere	p4
irse* quie*	C-3p5
is	n10r13
is it	n12
is* it*	n12
iso	H7
iso oy	H7
iso* oy*	H7
it	n16q4
iva	Q3W3n4
iva $	Q3n4
iva*	l7
ivan	l7
ivan que	l3
ivan uc	l5
ivan ☎	k3
ivan* uc*	l5
ivan* ☎*	k3
ivo*	l6m5
ivon*	l6m5
ivon* con*	m5
ivonn*	l6m5
ivonne	l5m6
ivonne $	l8
ivonne con	m5
izo	H10
izo ayer	H6
izo hoy	H3
izo* ayer*	H5
izo* hoy*	H3
ja	a4
jab*	W4
jabo*	W3
jac*	N4l7
jaci*	l7
jaci* renu*	l4
jacin*	l8
jacinto	l7
jacinto $	l4
jacinto renuncio	l4
jaj*	D-4E-3I4J-3Q-3S4W5X-4Z9a15b-4g-3k-3l-5m-3n-4o17q5r3
jaja	D-3I4P3S5W6X-3Z3b-3l-3n-3o7q6r3
jaja #	i3
jaja $	I5S4W10Z3o3q3
jaja el	F3
jaja en	G3
jaja que	L4
jaja ya	o3
jaja*	Z7a16o14
jaja* ay*	o7
jaja* el*	F3
jaja* en*	G4
jaja* no*	a7o-3
jaja* que*	L3Z5o3
jaja* quit*	q3
jaja* ya*	o8
jajaj*	Z7a15o15
jajaja	Z7a10o10
jajaja $	a5o3
jajaja no	a7o-3
jajaja que	Z5o3
jajaja ya	o5
jajajaja	o7
jal*	L4T-3h-3n13o10
jala	o5
jale	l3o6
jale* su*	l3
jalo	H3n15
jalo $	n10
jalo o	H4
jalo*	L4Q3
jalo* o*	n4
jalon	L5
jalon $	L4Q3
jar*	a5
jaz*	l5
jazm*	l6
jazmi*	l6
jazmin	l6
jazmin $	l6
jef*	a4c12
jefa	A3S3c6
jefa $	S3
jefe	U3c7
jefe $	c5
jej*	W3Z3a14o7r-4
jeje	W3Z3o12r-5
jeje $	W3Z3o10r-4
jes*	l7
jess*	l8
jess* renu*	l4
jessy	l7
jessy renuncio	l4
jessy siga	l3
jet*	a5h3
jett*	a5h3
jetta	a5h3
jij*	o9
jiji	o9
jiji $	o9
joa*	k6
joaq*	k7
joaq* a*	k6
joaqu*	k7
joaquin	k7
joaquin a	k7
jon*	B4k3
jona*	B5k3
jona* a*	B5
jona* pico*	R3
jona* ☎*	k4
jonat*	B5k3
jonathan	B4k3
jonathan a	B4
jonathan pico	R3
jonathan ☎	k4
jor*	U7g4k4
jorg*	g5k3
jorg* luis*	k3
jorge	g5k3
jorge luis	k4
jorn*	U8
jorna*	U8
jornada	U8
jos*	k7l6
jose*	k6l6
jose* no*	k7
jose* se*	l5
josef*	k7
josefina	k6
josefina no	k8
josel*	l5
joselyn	l6
joselyn se	l6
jov*	J3O3V3f3g4h3i3n-3q-3
jove*	O4V4f4g5h3n-3o3q-3
jove* de*	D3h5
jove* que*	P3
joven	J3O3V4f4g5i3n-3q-3
joven $	V6g5i3
joven de	D4h5
joven que	P3
jua*	a12j3
juar*	a3
juarez $	j3
jub*	l5
jubi*	l6
jubil*	l5
jubilo	l4
jubilo $	l3
jue*	F3H5P3W-3a12j5q-3
jueg*	a9
juev*	F3H6L3P3a4h-3j6
juev* a*	F5
juev* pasa*	H5
jueve*	F4H6P3a4h-3j5
jueves	F4H6P3a5h-3j5
jueves $	j6
jueves a	F5
jueves pasado	H7
jug*	e3
jugu*	e3
jugue*	e3
juguete	e3
jun*	B-3C10D-3E-3F-3G-3H5J-3L14M-3P-7S4T-3W6b10d9f5g3j-6n-10p12q-3r-3
junt*	B-3C10D-3E-3F-3G-3H4I3L13M-3P-7S3T-3W6b9d9f6g3j-6n-10p12r-3
junt* el*	C4
junt* en*	L5
junt* la*	C4h3p-3
junt* las*	W5
junt* los*	p3
junt* mis*	W7
junt* o*	Q3b3
junt* para*	C5d5
junt* punt*	C-3L3f8
junt* quie*	d6
junt* ya*	C5b3
junt* ☎*	h3
junta	C9L3W9a6d3
junta $	L5a5
junta el	C4
junta las	W4
junta mis	W9
junta ya	C5
junta*	H-5L15P-5S6U-3b6f6g4h5n-4p3q-3
juntado	P-3b7d3p3
juntado $	b3
juntan	L8
juntan $	L9
juntando	p5
juntar	C-4L10b-4f7g5h3
juntar puntos	f8
juntaron	S4
juntas	S4
juntas $	S5
junte	U4b3d6
junte $	d3
junte en	U4
junto	C4H3b3d3n-5p14
junto $	H3L-3p11
junto en	L3
junto los	p4
junto o	Q4b3
junto para	C5d3
junto*	H10I6h-4q3
juntos	H9I7h-4q3
juntos $	H10I6h-4q3
jur*	C6
jura	C5
jura que	C6
jura* que*	C6
jus*	o4
just*	o3
justo	o3
kar*	B3H-5W4Z3a4f5h-4l3m5
kare*	f4
kare* ☎*	f4
karen	f4
karen ☎	f4
karl*	B3H-3R3W5Z3l3m6
karl* a*	R3m7
karl* no*	l4q-3
karla	B3R3W5Z3l3
karla $	B4W4Z4
karla a	R3
karla no	l4q-3
karla*	m6
karlas	m6
karlas a	m5
ked*	n9p9
kedo	n10p5
kedo $	n14
kev*	f3l4m4
kevi*	f4l4m4
kevi* no*	l3
kevin	f3l3m3
kevin $	f5m4
kg	h4
kg de	h4
kg* de*	h4
kie*	J-3L-3M6Q-3W-3Y3a-4e4f5g5h-3j4o-5q-3r18
kien	M8T-3h-3r18
kien es	r12
kien tiene	M4
kien* es*	M3r12
kien* tien*	M4
kier*	T3W-3X3Y3e6f4g5j5
kier* dar*	k3
kier* que*	X3
kier* regr*	e4
kier* ver*	I4b3
kiere	f8n3
kiero	P3T4W-3Y4e3g7j5
kiero dar	k3
kiero que	X3
kiero ver	H3I3b4
kil*	C4h9j9
kilo	C5h5j5
kilo de	d3h3j6
kilo*	h6j3
kilo* de*	h7j9
kilos	h6j3
kilos de	h5
kit*	G6N7X8n-3q8
kita	X5n-3q6
kita la	q4
kita*	F-3G7q3
kita* #*	G3
kita* la*	q3
kital*	G6q3
kitale	G7
kitale #	G5
kite*	N6X4
kite* mi*	N7
kiten	N7X4
kiten mi	N6
la	F3L-7M5N-6O-3S4T-10U-5V5W3X-5Y-5Z-3a6e3g-3i3j4n6q8r-3
la #	M3V-4h3n5q10
la &	B3M15
la anterior	n3q3
la aspiradora	e3
la atencion	o7
la autorices	A4
la autorizacion	A4
la autorizo	A7q-3
la baja	N3n3
la bandeja	A4
la barra	h3
la base	I4
la basura	M-3a8q4
la bici	h3j5
la bimbo	H3
la bitacora	Q4W4
la blusa	e5
la bodega	S4
la bolsa	Z5e3
la bomba	V3q4
la brocha	e3
la burra	q4
la caja	B3H9K7Q3V4W9a-5b-3c3i-3j-3k4l-3m-4n-3
la cajera	A6E3G5R4W6g3j-3k-3
la camioneta	Z4a5
la canceles	J6
la captura	e-3n3q5
la cargue	q3
la cartera	S6d3
la casa	J3a4j6
la chamarra	h4
la chayo	E4
la chistosa	B3
la chofis	k4
la cita	V4
la clienta	B5D6F4G-4H-3I-3L4M-3P5Q-3S4V-3d3e7f-8i3
la coca	W8d6
la colonia	a4
la comanda	q4
la comida	j3
la comision	W7
la companera	q5
la competencia	W4l4
la compra	H-3M6P-5Q-4W-3e4n5p6q10
la correccion	A8
la cortesia	B4G5
la cortina	H3a4
la cuenta	D3E7G7W3a-3d8n-5
la de	A7B-4E-3G-4H-10I-3J3M10Q-3R6V5a-6d-5e-3h-3i5j-3l5n12q10r4
la dejo	n7
la del	B3E-3F8G3V5W-3a-4d-4f5j5n6
la des	J3
la despensa	C3d7
la devolucion	A3B7Q3e-5n4
la difusion	X9
la dinero	H4I8
la direccion	j9
la doctora	j3
la dona	C4
la duda	K4n4
la duena	c3
la echamos	l4
la encargada	A4W4
la encuesta	F6h-4
la enfermera	F4
la entrada	D3
la escuela	a6
la espera	F3
la esposa	q4
la estetica	F3r3
la etiqueta	D3
la factura	M3W11
la faja	e3
la familia	i4
la farmacia	r6
la fecha	I4n5
la fila	J4S4V4n-5
la foto	Z3a5
la fuga	F3
la funcion	S4
la gaby	k4
la gasolina	a3
la gasolinera	Q3
la gente	I4Q4S7f-3m5n-3
la gerente	l4n4
la guera	E5F-3G3V3
la habia	q5
la hija	L4
la hizo	M4q4
la hora	Q3n4
la ignorancia	Q3
la impresora	a4
la invitacion	R10
la jefa	A4S3c6
la jessy	l4
la leche	j6
la libreta	E3n3
la licenciada	I4
la licuadora	b3e5
la liga	R16
la lista	N3P6Y5f6g5j-4l5m4n-3q-3
la llamada	c6n3
la llanta	a6
la llevo	q7
la lulu	l6
la lupe	G4
la lupita	l7
la luz	K3n3
la maestra	C4P4d-3f6h3n4
la mama	L3
la manana	H8K3M3S-4U3Y5a-4h3j-4q4
la mando	S3n3
la manera	Q4
la maquina	c4
la mas	A3
la masa	l4
la medicina	e6
la mensualidad	c3j5
la mercancia	G3Q4
la mesa	D3J4V5f5
la meta	H4I5
la metas	J3
la metemos	S4
la meti	m3n4q3
la metida	B5M-3
la metiste	k7
la meto	Q3n7
la mia	b3n3q3
la misma	D4Q8h-3i9n-4q3
la mitad	d4e4
la mochila	V3
la molestia	F3
la moto	V3h3j4
la muchacha	P3R4V5c3l4n-5p3
la musica	a5
la nina	q3
la noche	S8X5Y4
la nomina	W7
la nota	M11Q3S3W3d4h-4q3
la novia	h4
la nueva	R4f-5k8
la oficina	r3
la operacion	M3n9q4
la orden	h4j3
la otra	A7H6P5Q3V4W3a-3j3n-7
la papeleria	O3
la pasada	i8
la pase	l3
la pera	l4
la persona	i3p4
la petra	l5
la pintura	P3e3
la plancha	e3
la plantilla	k3m9
la prepa	Z3
la primera	o6
la promo	D3G4I3j5q3
la promocion	G3
la propina	Q5n-3q3
la proxima	Q4V11W4p5
la puedo	q4
la puerta	I4a6l3
la puse	n3q4
la pusiste	n5
la que	B3H-3M5Q-3V15a-3h-6i8p3q14
la quiere	q5
la quieren	A3
la quiero	c4d4
la quincena	H8S5W6
la quiso	q8
la quita	q5
la raza	m7
la receta	a3
la recontrate	k3
la registraste	n4
la registre	q4
la regue	q12
la relacion	m4
la remision	M4
la renta	J5a7h-4
la repitas	J8n-3
la repito	n12o3
la revision	E3
la rifa	F5W5n5
la rifaste	o6
la ropa	a4j4
la rosy	O4a4
la salida	a5
la segundo	i-3q5
la semana	H7P6W-3
la senal	Q3n3
la seno	G4d3
la senora	A-3B-3C3F6H-4P3W3d4h5k-5q-4
la senorita	D3k6r3
la siguiente	S3V3
la solicitud	A4
la sra	F4G3f3q3
la sucursal	H7I4W-4c3m3
la suma	H4U3
la talla	e3
la tarde	B4D4H4K4S4U3n-3q-3
la tarea	a6
la tarjeta	W11n-3q8
la taza	b5d6
la tela	e6j4
la tele	W4
la tengo	n7
la terminal	W3a3n-3
la tia	E5
la tienda	C-3H9L-4S3U5W3a-4b4c4n-4p-3r5
la tiene	n10
la trajo	e4
la troca	j3
la ultima	b3h3i8n8p4q8
la uni	l3
la vayas	J3n4q-5
la vecina	f3
la venta	B3D6F-3G-4H11M7V-5W-4a-3e5h-21i3n15p10q13
la veo	n5q-3
la verdad	D5a4
la vero	F5
la veterinaria	Z3
la vez	F5P3
la vigencia	L8
la voy	j3
la vuelvo	n13
la yadira	m3n-3
la yoli	C4E3G4P3h3
la ☎	C8E9F7G6h-4q-4
la* #*	M4V-4h3n5q9
la* &*	B3M14
la* agar*	n3
la* ante*	n3q3
la* apun*	n7
la* aspi*	e3
la* aten*	o6
la* auto*	A10
la* baja*	N3n3
la* band*	A4
la* barr*	h3
la* base*	I5f3
la* basu*	M-3a6q4
la* bici*	h4j6
la* bimb*	H3
la* bita*	Q4W3
la* blus*	e4
la* bode*	S3
la* bols*	Z5e3
la* bomb*	V3q4
la* broc*	e3
la* burr*	D3q3
la* caja*	B3H6K5Q4V3W10a-4b-3g3i-3j-3k4l-3m-3n-3
la* caje*	A6G4R5W6g3j-4k-3q3
la* cami*	V3Z5a4
la* canc*	J6q4
la* capt*	e-3q5
la* carg*	q4
la* carr*	a7
la* cart*	S4d3
la* casa*	J3a4j6
la* cham*	h4
la* chay*	E4
la* chel*	a7
la* chis*	B3
la* chof*	k5
la* cifr*	H3
la* cita*	V4
la* clie*	B4D6F5G-4H-3I-3L3M-3P5Q-3S5V-5d5e6f-8i4
la* cobr*	q5
la* coca*	W9a3d6
la* colo*	a4
la* coma*	h-3q5
la* comi*	W8j3
la* comp*	H-4M7P-6Q-4i-3l3n3p5q14
la* conf*	n3
la* conv*	n3
la* corr*	A8
la* cort*	B4G4H3a4n-3
la* cuen*	D5E7G6W3a-3d8h-3n-4
la* de*	A7B-3E-3G-4H-9I-3J4M10Q-3R6V5a-6d-5e-3i5j-3l4n10q9r3
la* dejo*	n7
la* del*	B4E-3F8G4V7W-4a-4d-3f5j5l-3n6
la* des*	J3n3
la* desp*	C3d7
la* devo*	A4B6Q3e-5n3
la* difu*	X9
la* dine*	H4I8
la* dire*	j9
la* doct*	f3
la* dona*	C5D3
la* duda*	K4n3
la* duen*	c3h3
la* echa*	l3
la* enca*	A5W4
la* encu*	F6f4h-5
la* enfe*	F4h3
la* entr*	D4
la* escu*	a6c3
la* espe*	F3
la* espo*	q4
la* este*	F3r3
la* etiq*	D3
la* fact*	M3W13h-3q-3
la* fami*	V-3i4
la* farm*	r6
la* fech*	I4n6
la* fila*	J4S5V3n-5
la* foto*	Z3a5
la* fuga*	F3
la* func*	S4
la* gaby*	k4
la* gaso*	Q4a3
la* gent*	I5Q3S7f-3m5n-3
la* gere*	l4n3
la* guar*	n6
la* guer*	E4F-4G3V3h4
la* habi*	q6
la* hace*	S3j3
la* haga*	J3
la* hija*	L3
la* hizo*	M4q4
la* hora*	Q3n4
la* impr*	a4
la* inte*	J3
la* invi*	R11
la* jefa*	A4S3c6
la* jess*	l4
la* lech*	j7
la* libr*	E4n4
la* lice*	I5
la* licu*	b3e5
la* liga*	R16
la* list*	P5Y7a-3f4g5j-4l5m3n-3q-3
la* llam*	c6n3
la* llan*	a6
la* llev*	q8
la* lulu*	l6
la* lupe*	F-3G5
la* lupi*	l5
la* luz*	K3n3
la* maes*	C4P3d-3f6h4n4
la* mama*	L4
la* mana*	H8M3S-4U3Y6a-4h3j-4q3
la* mand*	S3
la* mane*	Q4
la* maqu*	c5
la* mas*	A3
la* masa*	l4
la* medi*	e5
la* mens*	c3j4
la* merc*	Q5
la* mesa*	J4V4f6
la* meta*	H4I4J4n-3
la* mete*	S3
la* meti*	B4M-4k7m4n6
la* meto*	n6
la* mia*	b4n3
la* mism*	D4Q7h-3i10n-4q5
la* mita*	d5e5
la* moch*	V3
la* mole*	F3
la* moto*	V3h3j3
la* much*	R4V5c3l5n-5p3
la* musi*	a5
la* nina*	q3
la* noch*	S8X4a3
la* nomi*	W6
la* nota*	M11Q3S3d4h-4q3
la* novi*	h4
la* nuev*	R4f-5k7
la* ofic*	r3
la* oper*	M3a3n9q5
la* orde*	h4
la* otra*	A5H4P5Q3V4W4a-3n-6
la* pape*	O4
la* pasa*	c4i7
la* pase*	l3
la* pera*	l5
la* pers*	p3q3
la* petr*	l5
la* pila*	e3
la* pint*	P3
la* plan*	m9
la* prep*	Z3
la* prim*	f3o5
la* prom*	D3G5I3g4j6q3
la* prop*	Q6n-4q3
la* prox*	Q3V9W4p4
la* pued*	f3q6
la* puer*	I4a5l3
la* puse*	n3q4
la* pusi*	n4
la* que*	B3H-3M5Q-3V15a-3h-6i9n-5p3q14
la* quie*	A4c3d6q6
la* quin*	D3H7S6W8
la* quis*	q8
la* quit*	q8
la* raza*	m6
la* rece*	a4
la* rech*	n5
la* reco*	L3k3
la* regi*	n9q4
la* regu*	q12
la* rela*	m5
la* remi*	M3
la* rent*	J5a7h-3
la* repi*	J7n10o3
la* revi*	E4
la* rifa*	F5W4j3n5o6
la* ropa*	a5j4
la* rosy*	O5a5
la* sali*	a5
la* segu*	i-4q5
la* sema*	H7P7W-3
la* sena*	Q4n3
la* seno*	B-3C5F5G3H-4Q-3R-3T-3b-3c3d6h5o-3p3q-5
la* sigu*	S3V4
la* soli*	A4
la* sra*	F3G4q3
la* subi*	q3
la* sucu*	D3H7I4W-4
la* suma*	H4U3
la* tabl*	Q3
la* tall*	e3
la* tard*	B4D3H3K4S4U3a-3n-4
la* tare*	a7
la* tarj*	E3W12n-3q7
la* taza*	b5d7
la* tela*	e5j5
la* tele*	W5
la* teng*	n6
la* terc*	D3
la* term*	S3W4a3n-3
la* tia*	E4
la* tien*	C-5H8L-4O5S4U3W3a-4b3c4n6p-4r4
la* tort*	a7
la* traj*	e5
la* ulti*	H3b3h3i8n7p5q7
la* uni*	l3
la* vacu*	h3
la* vaji*	C3
la* vaya*	n4q-4
la* veci*	f3
la* vent*	B3D5F-3G-4H10M7V-5W-4a-3e5h-19n16p10q12
la* veo*	n6q-3
la* verd*	D5a4
la* vero*	F6
la* vete*	Z3
la* vez*	F6P3Q3
la* vige*	L10
la* voy*	j3
la* vuel*	n12
la* yadi*	m4n-3
la* yoli*	C4E3G4P4d3h3
la* ☎*	C7E9F8G5h-3q-4
lab*	l5
labo*	l6
labo* con*	l3
labor*	l6
labora	l5
labora con	l3
lad*	Q5Z6q5
lada	Q6n-3
lada o	Q6
lada* o*	Q7
lado	Z7n4
lado $	Z5q3
lal*	l3
lalo	l3
lalo $	p3
lalo anda	l3
lalo* anda*	l3
lar*	B3D8
larg*	B3D8
larg* con*	B3
larg* quit*	l3
larga	B3
larga con	B3
las	A5B-4C-3D-6E-5F-6G-4H8I-7J-7K14L12M-5N-4O-6P6Q3R-3S9T6U9V-6W10X12Y14a7b-5d-4f-6g-5h-6i-3j7k-3l3m-9o-9p-6
las #	H5U4V3W5X7a8d-3h-9i-6j9
las alertas	X6Y4
las cajeras	Q3
las clientas	W6
las compras	P3c5
las cortinas	j3
las croquetas	i3
las cuentas	H5
las de	U3
las demas	S3
las dudas	K4
las dudosas	K8
las flores	C3G4
las funciones	T5
las gorditas	r3
las gracias	l4n3
las luces	i3j3
las manos	S5l3
las mias	U16
las notificaciones	X7Y6
las notis	Y5
las ofertas	L4
las opciones	T11
las peticiones	A11
las pilas	i3
las promociones	Y7
las que	K17S3T-3U7n-3
las reglas	L13
las tardes	R3k3
las tortillas	a5d4
las ultimas	P3
las veces	P5
las ventas	H12Q6U-5W11q-3
las*	n3q11
las* #*	G-3H6U4V3W5X7Y3a8d-3h-11i-6j8
las* aler*	X5Y4
las* bota*	h3
las* caje*	Q4
las* clie*	W6
las* comp*	P4c5
las* croq*	i3
las* cuen*	H5U-3
las* de*	U3
las* dema*	S3
las* duda*	K5
las* dudo*	K8
las* flor*	C5G3
las* func*	T5
las* gord*	r3
las* grac*	D3l4n3
las* hizo*	B3
las* llan*	q3
las* luce*	i3j3
las* mano*	S5l3
las* mias*	U16
las* much*	H3
las* noti*	X6Y11
las* ofer*	L5
las* opci*	T10
las* peti*	A12
las* pila*	i3
las* prom*	Y6
las* que*	K15S3T-3U8n-3
las* regl*	L11
las* tard*	k3
las* tort*	a5d4
las* ulti*	P3
las* vece*	P5
las* vent*	H13Q6U-5W11
last	n3q10
last sale	n4q6
last* sale*	q7
lat*	W5e3
lata*	e3
lata* #*	e3
latas	e3
latas #	e3
lau*	k4l8
laur*	k4l9
laura	k3l8
laura $	l7
lav*	L3a6h4i4j9n-3
lava*	L3a3h4j9
lavad*	L3h4i3j6
lavado	a3i3
lavado $	a3
lavadora	L3j7
lavadora $	L3j8
laz*	l6
laza*	l6
laza* teng*	l5
lazar*	l5
lazaro	l6
lazaro tenga	l6
le	B3C6D3F7G5H-19I-9J3K-6L6M4N-6O-7Q5R8T12U-11V-7W-12Z7a3b-4d4e9f-6g6j-8k-9m-5n10o-4p12q5r-5
le abona	P3
le abonaron	G6
le abonaste	G5
le abonen	F4
le abones	F4
le acabo	q3
le agradeceria	X3
le agradezco	o7
le alcanza	C8p8
le alcanzo	p4q4
le aparece	C5D3E4n-5
le aparecio	G3
le aparezcan	F4
le bajo	P4
le bonificamos	F3
le caigan	F4d-3h5
le canjearon	F4G-3
le cargue	q5
le cayeron	F4G3n3
le cierran	l4
le cobraron	F3
le cobre	d4q8
le cobro	S3h-4i4
le contaron	n3
le dan	L8
le debemos	F3
le deben	F4
le des	l3
le descuenta	Q3
le devolvi	e4
le di	G7e3l3q5
le diera	n3
le dieron	G3L5
le diga	p3
le digo	n10p4
le dije	F3a6
le dimos	m4
le dio	B4n3
le diste	n4p-3q3
le doy	A3n14
le encargo	k3
le entiendo	T8c5
le entre	l3
le entro	g10
le erre	q9
le escribo	T3
le estoy	e3r4
le explico	n3
le explique	k3
le falta	A3C4F3h-3
le faltan	D4E3
le faltaron	F3q6
le falto	E3h3
le fueron	P7
le gusto	e7
le ha	R5n3
le hablaba	Z8
le hablo	n3
le hace	b4
le hago	T3X4n6
le hallo	T7
le hice	h3
le junto	C4
le kedo	p5
le llegaron	n10
le llego	R5n10
le llegue	A-3R5X4
le marca	E3
le metas	J3
le meti	n8p-3q6
le metio	B4
le muevas	J14
le pague	a5
le pico	Q5T3n3
le pique	Z9
le poncho	a3
le pongas	J7
le pongo	Q4T10
le pregunto	S7
le prometi	F3
le prometimos	F3
le puedes	d3
le puedo	C3
le puse	A3Y7h3n7q9
le pusieron	M3
le pusimos	G3
le pusiste	a5n5
le puso	F5G3h-3
le queda	C11n-4p4
le quedan	C3
le quedaron	p3
le quedo	E4e10n-6p13q-3
le quita	B7G-3Q5q-4
le quitamos	F5
le quitaron	F5G-3
le regalaron	G3
le regalo	B4
le registre	U-3n12p-4
le resta	p11
le resten	G6
le robaron	D3l5
le sale	p6
le salen	P3
le salio	n4
le se	T13
le sigue	V5
le sobra	q3
le sobran	E3G5
le sobraron	e3
le sobro	p14
le sumaron	G3
le sumo	n8
le tengo	R3
le toca	n3
le tocaba	G4
le tocaban	G3
le tome	d8
le tomen	d3
le tomes	d3
le va	d4p3
le vencen	L4
le vendi	h11
le vendimos	M7e3
le vendo	L6
le voy	a4d6
le vuelvo	n5
le* abon*	F4G9P5n-3
le* acep*	e3
le* acre*	n3
le* agar*	T5
le* agra*	X3o4
le* alca*	C13d-3n-4p11q4
le* apar*	C3D3E3F3G3n-5p5
le* avis*	n3
le* baja*	D3n4
le* bajo*	P4
le* boni*	F3
le* caig*	F4d-4h5
le* canj*	F4G-3
le* capt*	T7
le* carg*	G4q3
le* caye*	F5n3
le* cayo*	F3n3
le* cier*	l5
le* cobr*	D3d6h-3i4n-3q6
le* cont*	M4h3
le* cuen*	h6
le* dan*	L7
le* debe*	C4F6a4p-3
le* debi*	D3
le* des*	l3
le* desc*	Q3d3
le* devo*	e6
le* devu*	e3
le* di*	G8e3l3q4
le* dier*	L5
le* diga*	p4
le* digo*	n11p5
le* dije*	a6n-3
le* dimo*	m5
le* dio*	B3n4
le* dist*	n5p-3
le* doy*	A3n12
le* echa*	a3
le* enca*	k3
le* enti*	T8c4
le* entr*	d3g12l3n-4
le* erre*	q8
le* escr*	T5Z3
le* esto*	e3r3
le* falt*	C4D5E3F5G-3q4
le* fuer*	P6
le* gust*	e7
le* ha*	R4n4
le* habi*	A3
le* habl*	Z8
le* hace*	L3b3
le* haga*	l3
le* hago*	T4X3n5
le* hall*	T7
le* hice*	h3
le* junt*	C4
le* kedo*	n-3p6
le* lleg*	A-3F-3R10X3n19
le* mand*	R3X3
le* marc*	n4
le* marq*	W5
le* meta*	J3
le* meti*	B3M4n5p-3q6
le* movi*	T4
le* muev*	J14
le* ofre*	F3
le* olvi*	i5
le* pagu*	a5
le* perd*	R3
le* pico*	Q5n3q3
le* pido*	n-3q3
le* piqu*	Z8
le* pong*	J7Q5T9
le* preg*	S7
le* prom*	F5
le* pued*	C3
le* puse*	A3G3T-3Y8n9q9
le* pusi*	D3G5M5a4n5
le* puso*	B3F4G3
le* qued*	C13E3e12h-3n-11p15q-4
le* quit*	B7F6G-6Q5q-5
le* reba*	d3
le* refl*	L3n4
le* rega*	B4G4L3
le* regi*	U-3n12p-4
le* regr*	e4
le* rest*	G4n-5p14
le* roba*	D3l5
le* sale*	E4p7
le* sali*	n3
le* se*	T12
le* segu*	o3
le* sigu*	V5
le* sirv*	C3
le* sobr*	G7d-3e3n-3p13
le* suma*	G3p6
le* sume*	J3
le* sumo*	n7
le* teng*	R4
le* toca*	C-4G8L5
le* tome*	d14
le* va*	d4p3
le* venc*	L3
le* vend*	L6M6e3h9n-3q-3
le* voy*	G-3a4d6
le* vuel*	n5
lea*	Z4
leal*	g3
lealt*	g3
lealtad $	g3
lec*	j10n-3
lech*	j9n-3
lech* de*	h3
leche	j7
leche de	h3
lee	r5
lee*	O4W4a5n7
leem*	n5
leeme	n6
leer	W5
lei	J3g4
lei el	J3g4
lei* el*	g4
len*	D8h5j4
lent*	D9h4j4
lent* #*	h4
lente*	h4j4
lentes	h4j3
lentes #	h3
lentes $	j3
lenti*	D6
lento	n5
ler*	I4
lerd*	I5
lerdo	I4
lerdo $	I4
les	B3D8L7n4
les compre	h4
les compro	g4
les di	m4r4
les ha	B3
les he	D4U4
les* comp*	g4h3
les* di*	m3r4
les* ha*	B3
les* he*	D4U3
les* mand*	D3
let*	W3g3l5
leti*	l5
leti* esta*	l5
letic*	l5
leticia	l5
leticia esta	l6
letr*	Q3g4
letra	Q3
letre*	g5n4
letrero	W3g4n4
lib*	A11C-3E4W6n3
libe*	A11
libe* la*	A5
liber*	A13
libera	A5
libera la	A5
libr*	E5W5n6
libr* tien*	E3
libre*	E6n5
libreta	E5n5
libreta tiene	E3
libreta trae	E3
lic	h5
lic*	C4I5b3d3e4h5
lice*	I4
lice* pach*	I4
licen*	I5
licenciada	I5
licenciada pacheco	I4
lich*	C5d3
licha	C5d3
licha $	C3d3
licu*	b3e5h4
licua*	b4e4h4
licuadora	b4e5
licuadora $	b3
lig*	R26
liga	R27
liga $	R7
liga de	R11
liga favor	R6
liga para	R4
liga que	R5
liga y	R3
liga* de*	R12
liga* favo*	R6
liga* para*	R4
liga* que*	R5
liga* y*	R3
lim*	K10L7S3V-4W4a12d-3h3
limb*	K11
limbo	K9q3
limbo $	K9
limi*	L7W5
limi* de*	L4
limi* para*	W5
limit*	L8W5
limite	L7W5
limite de	L4
limite para	W5
limp*	S4V-4a6h3
limpi*	S4V-4a6h4
limpieza	a5h3
lin*	R29
link	R29
link #	R3
link $	R4
link a	R6
link de	R7
link entra	R3
link entran	R4
link para	R6
link*	R3
link* #*	R3
link* a*	R6
link* de*	R9
link* del*	R3
link* entr*	R7
link* para*	R6
linkc*	R3
linkcito	R3
linkcito del	R3
liq*	d4h4l8q-3
liqu*	d4h4l7q-3
liqu* a*	l9
liqu* con*	d4
liqui*	d4h4l7q-3
liquidar	d4
liquidar con	d4
liquide	l8
liquide a	l8
liquido	h4
lis*	C-3D-4E-3H-4I9K6L-3N6P6S-3T3U4V7X-4Y5c-4d-3f4h-3i-3m9n-9o10q-6r-3
list*	C-3D-4E-3G3H-4I8K6L-3N6P7S-3T4U5V7X-4Y5c-4d-3f4h-3i-3m9n-9o10q-6r-3
list* con*	P3
list* de*	I7K8P7T7Y5a-3j-6m7n-3o-5q-3
list* del*	J3m3
list* en*	k3
list* otra*	V4
lista	D-3N3P4T6U4V-3X-3Y5f5g4h-3k3l3m12n-7o-5q-5
lista $	m5
lista de	P5T7Y5a-3f3j-5m8n-3o-3q-3
lista en	k4
lista*	I10K5P4o-3
listado	I11K5P4o-3
listado de	I8K5o-3
listo	G4V10o18
listo $	G4o13
listo otra	V4
lit*	j6q3
litr*	j6q3
litr* de*	h3j3
litro	j3
litro de	j3
litro*	j4q3
litros	j3q3
litros $	j4
lla*	C-3D-4F-3H-4L-5P-3Q-6T-5W-5X-3a10c24d-3f8g3h7k10l3n-5o-3r10
llam*	D-3H-3L-4Q-5T-4W-3X-3a-3c26d-3f8g3j-3k10l5r10
llam* al*	c3
llam* el*	c8
llam* guad*	k4
llam* perl*	k4
llam* y*	r3
llam* yuli*	l3
llama	f9k10l5
llama guadalupe	k5
llama perla	k4
llama yuliana	l4
llama*	K3L-3Q-3T-3c17j-3r13
llamada	c10n3
llamada $	S3c5
llamar	c5
llamarles	K3
llamas	r16
llamas $	r9
llame	c9
llame el	c4
llame*	c12
llamen	c4
llamenme	c7
llamo	g3
llan*	a6h6j4
llant*	a5h6j3
llanta	a6
llantas	h6
llav*	a9n-3
llave	a4
llave*	a5
llaves	a5
lle*	B-5C3E-5G-7H5I5J-6K-5L-5N-4O6P4Q-3R5S5T-9U9W-4X5Y7Z-5b6c-6e4f-4g-4h6i7j5l-5m-5n4o-8p5
lleg*	A3B-3D3E-3G-3H4J-3N-3O9P-5Q-4R9S9T-5V3W-5X7Y10Z-3c-3d-4e-3h-4i-4j7n5o-4p4q-7
lleg* #*	F3
lleg* a*	A-3C3H5L3R4S8U3X5a3b5h-4j-4n-8
lleg* avis*	A3
lleg* ayer*	k4
lleg* el*	H-3Y6a7j3k3
lleg* gent*	f3h3
lleg* la*	O5
lleg* los*	X-4Y5j7
lleg* mens*	X6Y3n3
lleg* mi*	n6
lleg* nada*	H6R3
lleg* ning*	R3
lleg* otro*	V5
lleg* que*	A3
lleg* su*	R4n4
lleg* sus*	Y3n3
lleg* tard*	l4
lleg* un*	A3
lleg* una*	h3
llega	C3X7p3
llega a	C3X4
llega mensaje	X3
llega*	H3I6L3R4W-3Y9j4l3n8q-3
llegaba	Y4
llegaba el	Y3
llegado	R5n3
llegado su	R3
llegamos	H5I5n-3
llegamos $	I4
llegamos a	H5I3n-3
llegan	Y8
llegan los	X-4Y6
llegan sus	Y3
llegando	A3X3
llegar	F3L5a3l4
llegar #	F3
llegar a	L4
llegar tarde	l4
llegaron	j4n9
llegaron los	j4
llego	A4D6H4J-4Q-3R3S5V5W-3X-3Y-3a6j6k5l-3p3
llego $	D3p4
llego a	H3a7n-4
llego aviso	A3
llego ayer	k4
llego el	a6j3k4
llego gente	f3h3
llego la	O4
llego mi	n7
llego nada	H5
llego otro	V5
llego su	n4
llego un	A4
llego una	h3
llegu*	A-3O9R4S5U5X6Y6a-4b4n-4
llegue	A-3O10R3S5U4Y6a-4b5n-4
llegue $	O7
llegue a	A-3R5S5U4X3a-3b5
llegue el	Y5
lleguen	X5
llen*	S3
llev*	A-3B-3C4E-3G-5H4K-3L-6O-4P8S-4T-5U12V-5X-3Y-3a-5b7c-3d6e8f-4h11i10k-3l-4m-3o-4p4q5
llev* #*	F6h20q-3
llev* acum*	H4U-3
llev* ahor*	d3
llev* buen*	H3
llev* el*	H4d4h-3j5n7p-3
llev* en*	P4
llev* fiad*	q3
llev* hoy*	U6
llev* junt*	C3
llev* la*	M4P3j3
llev* las*	a5n6
llev* mas*	i3
llev* otro*	i4
llev* rato*	n4
llev* un*	d5
llev* vend*	H-3Q4U7W6
llev* ya*	p4
llev* yo*	U3
llev* ☎*	C6
lleva	C8F3U-7V-3b-3d5e3i10n-5p9q4
lleva #	F6h5
lleva $	q8
lleva el	H5d3
lleva juntado	p3
lleva la	e3j3
lleva las	a5
lleva ya	p6
lleva ☎	C7
lleva*	C-3H10I4P6W5a-3b-3d4h6j3n-3
llevado	P6
llevamos	H12I5
llevamos $	H7I3
llevamos buena	H3
llevamos en	H3
llevan	W7j3
llevando	d3
llevaron	h7
llevaron #	h6
lleve	P7e3n5
lleve la	P4
llevo	C-3U18W-3a-3b14e3h10i4n4o-3p-4
llevo #	h13
llevo $	U13b11
llevo acumulado	H4U-3
llevo el	h-3n7
llevo hoy	U7
llevo las	h3
llevo rato	n3
llevo registrado	U3
llevo vendido	Q4U7
llo*	D4a13
llor*	D4
llora*	D3
llov*	a13
llovi*	a5
lloviendo	a6
lo	A7F3G-3H3I-7J5K-3O-8P6Q4R-3S8T-3U6V-6X-3Z9a-16b3d10e9g-3h4j-3k-3l-6m-10n4o5q3r-9
lo acabo	n-4p4
lo acumulado	L3d9i-3
lo agarramos	l4
lo anterior	Z6
lo apuntes	J7
lo arreglamos	E3
lo borro	R4
lo cargaste	q4
lo checo	S4
lo cobre	d3
lo consigo	S5
lo de	A9B-4E-3G-3H7J-5N-3Q5R-3T-3U-6V-4W3Y-3Z3a-5b7d-4g7h4k-3l-4n9o-3p6q4
lo dejo	e3
lo del	A3C-3F3G3H6L4P12j3n4q5
lo demas	d4
lo doy	h4l3
lo escanee	R3
lo esta	G4
lo hago	S4f3
lo he	h3
lo lleva	q6
lo llevo	e3
lo mandaba	Z4
lo mande	Z3
lo mando	S3Z4
lo maximo	o11
lo metieron	M4
lo mio	H-6N4P4U16b5
lo mismo	D5L4i9
lo pago	q3
lo pague	b3o4
lo platique	F3
lo puse	q3
lo que	A9C5D6E8F3G-4I-3K-4M-5O-3P5S-3T5U8V6X-3a-4c-5d7f-5g-4i-4j-6l-4m-4o-4p3r-5
lo quiere	e3
lo reconozcas	k3
lo registre	f5
lo registres	J4
lo regreso	e5
lo repite	H4
lo suyo	C6
lo trae	e3
lo trajo	e4
lo ultimo	n4q3
lo va	k3n4
lo vea	c4
lo vemos	S7
lo vendido	H11U-3
lo veo	c3
lo* acab*	n-3p3
lo* acum*	L3d9i-3
lo* agar*	l3
lo* agra*	q3
lo* anot*	D3
lo* ante*	Z6
lo* apun*	J8
lo* borr*	R4
lo* capt*	U5
lo* carg*	q4
lo* chec*	S5
lo* cobr*	d4
lo* cons*	S5
lo* de*	A10B-4D3E-3G-3H9J-5N-3Q5R-3T-3U-6V-5W3Y-3Z3a-5b8d-3g6h4j-3k-3l-4n10o-3p5q5
lo* deja*	H-3S5
lo* dejo*	e3
lo* del*	A4G3H4L5P13e-3j3n4o-3q4
lo* dema*	X3d5
lo* devo*	e3
lo* doy*	h3l3
lo* esca*	R3
lo* esta*	G3
lo* firm*	B3
lo* habi*	M3
lo* hago*	S4f3
lo* he*	h3
lo* insc*	J4
lo* inst*	T3c5
lo* junt*	d5
lo* llev*	q7
lo* mand*	S3Z10
lo* maxi*	o11
lo* mio*	H-6N4P5U16b6
lo* mism*	D4L5i9
lo* pago*	F3
lo* pagu*	o4
lo* pedi*	j3
lo* plat*	F3
lo* pong*	Q3
lo* pued*	L-3d6
lo* puse*	q3
lo* que*	A9B3C6D6E8F3G-4I-3K-4M-5N-3O-3P4S-4T3U8V6X-3a-4c-5d7f-5g-4i-4j-6l-3m-4o-4p3r-6
lo* quie*	e3
lo* reci*	n3
lo* reco*	k3
lo* regi*	J3f6n-3
lo* regr*	e7
lo* repi*	H3
lo* suyo*	C5
lo* traj*	e6
lo* ulti*	n5q4
lo* va*	k3n3
lo* vea*	c4
lo* vemo*	S6
lo* vend*	H12U-3
loc*	M10
loca*	M11
loca* la*	M9
local*	M10
localiza	M5
localiza la	M6
log	B22
log $	B18
log de	B8
log* de*	B9
lor*	a3f3k5l14
lore*	f4k5l14
lore* dejo*	l3
lore* renu*	l4
lore* ☎*	k6l-3
loren*	f3k6l14
lorena	k5l16
lorena $	l8
lorena dejo	l3
lorena renuncio	l3
lorena ya	l3
lorena ☎	k6l-3
los	D4E5F-4H3I8K-6L9O-8P5Q3R-7S-4T-10V-4W8X7Y8Z-4a3b-3c-8d4e3f3h-5i-7k-3m6o-7p6
los #	A9B3D-5E-6F-4G5H5I9L-6M4U9V-3W3X-3a-9b9d6h-8i-5j-4l-3m-3n4o-3p15q-4
los anuncios	X9o-3
los avisos	Q4X9Y9
los azulejos	e4h-3
los cajeros	l7m-3
los camarones	G3
los cambio	d10
los cambios	B7
los canjea	Y5
los chilaquiles	a5
los clientes	D6W10
los colaboradores	m3
los conozco	r9
los datos	M7Q3j3n4q-3
los de	D5H-3L5W6d-3q6
los del	D6I5
los demas	V6n4
los dieron	D3
los domingos	a4
los encargado	m4
los fines	l3
los frijoles	a7
los gano	F4
los gaste	b4
los gasto	L4
los habia	G4
los inscritos	I3
los lunes	h3k3
los martes	j3
los mensajes	W3Y9
los mensajitos	X7
los mios	W4
los mismos	i7
los monedero	B3
los movimientos	W3
los nombre	m13
los nuevos	I5
los numeritos	H4
los numero	H15m3
los panales	a4
los pasos	Q5
los pesos	q3
los prometi	F3
los puede	L4
los puedo	L11
los puntos	A-3B-4C4D7E12F-10G-5H-5I-4J-4L5N7W9Y-3b-10d3f7g7h3l-4n8q-3
los pusieron	G3
los que	D-3E4H-3I16d3h-4j-3m17q-4
los quiere	J3d4
los quiero	d5
los recordatorios	X9
los registrados	I6
los sabados	j3
los tamales	F5q5
los telefono	I3W4
los ticket	G7P3W5
los totales	H8
los ultimos	B5H5P3
los uniformes	j4
los use	P6
los uso	L3S6
los va	d4
los vendedores	l6
los vestidos	j5
los voy	d4
los zapatos	A6e4
los* #*	A8B4D-4E-6F-3G5H6I8L-6M3P3U9V-3W4a-9b9d6h-8i-5j-4l-3m-3n3o-3p14q-4
los* anun*	X9o-3
los* avis*	Q4X9Y10
los* azul*	e4h-3
los* caje*	l6m-3
los* cama*	G3
los* camb*	B6d10
los* canj*	L7Y6d-4
los* chil*	a4
los* clie*	D6W10
los* cola*	m3
los* cono*	r9
los* dato*	M6Q4j3n4q-3
los* de*	D4H-3L5W7d-3q6
los* del*	D6I4
los* dema*	V6n3
los* dier*	D3
los* dimo*	G3
los* domi*	a4j4
los* enca*	m3
los* fine*	l4
los* frij*	a7
los* gano*	F4
los* gast*	J6L3b3
los* habi*	G3
los* insc*	I3
los* lune*	h4k3
los* mart*	j3
los* mens*	W4X5Y7
los* mios*	W3
los* mism*	i6
los* mone*	B3
los* movi*	P3W3
los* nomb*	m13
los* nuev*	I4
los* nume*	H17m3
los* pana*	a4
los* paso*	Q5j3
los* peso*	q3
los* pier*	L5
los* prom*	F3
los* pued*	L15
los* punt*	A-3B-4C5D7E13F-11G-6H-5I-4J-4L5N7W7Y-4b-10d4f7g9l-4n10q-3
los* pusi*	G3
los* que*	D-3E4H-3I15d3h-4j-3m18q-4
los* quie*	d9
los* reco*	X7
los* regi*	I6
los* repo*	Y4
los* saba*	j3
los* tama*	F4q5
los* tele*	W3
los* tick*	G6P3W4
los* tota*	H8
los* ulti*	B5H5P4
los* unif*	j5
los* use*	P6
los* uso*	L3S5
los* va*	d4
los* vend*	l6
los* vest*	j4
los* voy*	X3d4
los* zapa*	A5e4
luc*	a-3j3l3o7
luce*	i4j3l3
luce* deje*	l3
lucer*	l3
lucero	l3
lucero deje	l3
luces	i4
luch*	F3P3n3
luch* la*	F3
lucha	F3P3n4
lucha la	F3
lue*	S14T4V3W5a4n6o4p-3
lueg*	S15T4W4a4n7o4
lueg* lo*	h3
lueg* me*	L3
lueg* te*	S4a5
luego	S15T4W5a4n7o5
luego $	S6T6a-3n6o4
luego lo	h3
luego me	L3
luego te	S4a5
lug*	j5k4q4
luga*	j5k3q5
lugar	j5k4q4
lugar $	k4
lui*	A3J-4a7k3l6
luis	A3J-5a6k3l6
luis $	A3
luis pech	k4
luis registre	J-4l6
luis* pech*	k4
luis* regi*	J-4l6
luj*	o14
lujo	o14
lujo $	o11
lul*	k4l6
lulu	k4l7
lulu $	l6
lulu de	k4
lulu* de*	k4
lun*	D3G3H9M3O6S4T-3U-3Y4e3k8n-4p-3
lune*	E3G3H9M4O8S4T-3U-3Y3j3k7n-3o-3p-3
lune* a*	H4
lune* abra*	k3
lune* prep*	k3
lune* ☎*	G3
lunes	G3H9M3O8S4T-3U-3Y3e3j3k9n-3p-3
lunes $	D5E3H9O7U-3Y4a-3p-3
lunes a	H3
lunes abraham	k3
lunes empieza	k3
lunes preparale	k3
lunes ☎	G4
lup*	C4G4H-3W4c5k3l5n-4q-3r3
lupe	C3G5
lupe $	F-3G5
lupe canul	C4
lupe lo	F4
lupe* canu*	C3G3
lupe* lo*	F4
lupi*	H-3W5c4k3l5r3
lupi* ya*	l7
lupit*	W4c4l5r3
lupita	W4c5l5r3
lupita $	c5
lupita vuelva	k3
lupita ya	l6
luz	A4a4
luz a	n4
luz verde	A4
luz* a*	n4
luz* verd*	A5
m	T8h4q6
ma	S-4a18
ma $	a7
ma:#	B4C-4D-7E10F17G16H10I4J-8L4M18N-3O-5P-6Q-8R-5T-6U-7V-7W11Z-5a-7b-5c-6d4e17f-7g-3h11j-6k-5l-8m-5p-9q13r-6
ma:&	H-4M20P-3Q-3W4a-3e18h6k-3l-3m-3q20r-3
ma:20/1	H4
ma:a	A3B3D-7E3F9G5I-3L-4M3N-5O-5P-6Q10R4S-5V-5W10Y3a10b-7f8g-5j-8k13l14o-9p-3q-7r-5
ma:abaj	G4
ma:abon	F8P6
ma:abre	R3W6f6
ma:abri	H4O3
ma:aca	O9
ma:acab	i6l3p8
ma:acce	R6k5l4m8
ma:acci	B5
ma:acla	K11
ma:acre	F5
ma:acti	B8H-4I4X-3Y9m5
ma:actu	W5
ma:acue	m3
ma:acum	C5H5L4
ma:aden	m4
ma:afil	I3f4
ma:agar	Z4l3n5
ma:agra	o7
ma:agre	F5f3h-3i4k10
ma:agua	S11a3
ma:ahi	S4m5o5
ma:ahor	S4V7W3p6
ma:ajus	B6E9J4n4
ma:al	D-3E3F7G7H3J-3M-4Q-4R5S3U-3X-3Y-3Z3c3d-3i8j-3l5n-6o-3p-4r-3
ma:alca	C5p3
ma:aler	X12Y16
ma:algo	A12B3K12P3Y6h-3
ma:algu	E3K7Q8T-3Y5c5n-5r4
ma:alta	I5J3f5k12m5
ma:aman	O4
ma:anad	k5
ma:anda	C4H3K3l4
ma:ando	H3O8
ma:ange	o3
ma:ano	H3L4
ma:anoc	B3H3
ma:anos	a6
ma:anot	h3n6
ma:ante	C3H3L6W-3Y6i5
ma:anti	H5
ma:anul	q9
ma:apag	X10Y-3
ma:apar	E3P5m4
ma:apen	T3
ma:apli	n9
ma:apro	A16B3Y6e-3
ma:apru	A15Q6
ma:apun	I5J6f8h6
ma:aqui	O3l4r6
ma:arre	E5q3
ma:arti	r3
ma:ases	c10
ma:asi	G3J9o6
ma:asis	r6
ma:asun	Z3
ma:aten	I-5U4c6
ma:atie	r3
ma:ator	K7
ma:atra	V6e4q3r3
ma:audi	B6
ma:aume	F8
ma:auto	A20Q3X3Y4r7
ma:auxi	T7
ma:avis	S4X13Y18
ma:ayer	B4H10K5M5U4W4n-3
ma:ayud	T10c5
ma:baja	F-4G7Q6W5k-3l13n5q4
ma:bajo	P3
ma:bala	H5
ma:banc	W5
ma:band	A4
ma:bara	W7
ma:barr	f4
ma:beto	A3B3
ma:bien	A4J3K3o3
ma:bimb	W4
ma:bita	B9Q4W4
ma:bloq	l8
ma:bode	W7
ma:bols	Z3e3
ma:boni	F8
ma:bono	G3
ma:borr	G4H-3R3W7Z3h-3l5q9
ma:bot	K3l3r5
ma:bota	h3
ma:bren	B5
ma:buen	H6O16a4o8
ma:busc	M16Q5h-3q-3
ma:cada	P7X10Y6
ma:cadu	L8W3e4
ma:cafe	d4
ma:caja	A3H5K6V3h3k6
ma:caje	B6H-3I-4J-3M8P-4Q6R4Y-3a-3f-4k10l6m12
ma:calo	a8
ma:camb	B7E6Q3V6W6d5
ma:cami	Z6a4
ma:canc	B9G3H-3J7M-7X4Y6h-3q15
ma:canj	L5Q3Y4d11
ma:canu	C3
ma:capt	J5U5h7k4q3
ma:carg	F6h-3
ma:carn	Z6
ma:casa	a8
ma:cash	L3d3
ma:caso	Q3Z3
ma:cayo	H4
ma:celu	E3Y3Z4h-4l3
ma:cent	c10
ma:cero	C6E5
ma:cerr	H3K3
ma:chab	C5
ma:cham	e3l3
ma:chan	S5
ma:chat	Z7r6
ma:chav	O4f3
ma:chec	J3S5m6n-3
ma:chis	S-3a5
ma:chol	W4
ma:chuy	k3
ma:cier	C6H6V5Y5l5o3
ma:cifr	H5
ma:clie	A-3B4D-3E5F4H-4I13J-3L6M3P4Q5S-3V7Y-3a-3e5f9h-9i5k-4l-3m-4o-3
ma:cobr	K5M9P-3U5c3d5h4k4n-3
ma:coca	W10
ma:codi	R6
ma:cola	R3l3m7
ma:colg	K3
ma:coma	Q3T8
ma:como	A-3B-3F-3H14I-3J6M4P-3Q21T5U-3W-4X-3a-5d-3f4h-4n-3q-4r4
ma:comp	B-3C-5D-3F10I6M5P14Q-3V-3e5n-3q-6
ma:comu	c7
ma:con	A-3C-4D-3E-3H-3I4K3O-3Q4V3W-4X3Y-3Z3a-5b-4c9d9f-4h-6l3n-6o3p10q-3
ma:conc	K3
ma:cone	R4W4
ma:conf	K14Z4o-3
ma:cong	K4
ma:conm	m4
ma:cons	C3S4
ma:cont	M5T-3V4Z6a-3c6k5m-5r7
ma:corr	A3C-3E10Q4l3n5
ma:cort	F5G3H12Q4W-4X3Y4c-3o3
ma:cosa	T4
ma:crea	f4k3
ma:cuad	E7H3
ma:cual	K10M10T4W-3c3e-3m3n-3
ma:cuan	C9E-4F-4G-3H12I11L8P3S-5T-3U11W-3Y8a7b-12c-3d-4e-3f-3h-3j-6k-3l-3m6n-9p12q-3
ma:cuca	C5h5
ma:cuel	l3
ma:cuen	E5G5H3M-3S-3W6a3
ma:cuid	a4
ma:cump	L4
ma:da	f4l5
ma:dado	m7n3
ma:dale	A4F5G-3V6k6
ma:dame	H6M3R3S6c3
ma:damo	L10
ma:dan	L3
ma:dar	F3Q7T3k5
ma:darl	F4
ma:dase	F3
ma:dato	M4S7
ma:de	A6B9C3D-9E5F4G4H6I8J-4K3M5N-7P4Q6R6S-9T-9U-3W6X6a-10b-8g-7h-9j-11l5o-5q-3r4
ma:debe	C5E4F3a3p-3
ma:deci	Y4
ma:dedo	J3
ma:deja	E8H-3J15S4X5
ma:deje	l5
ma:dejo	H5K4l5
ma:del	A-5B8D-4G3H13I-3J-3K6M7N-3O-3P5Q-3S-4T-4W8X-4b-3e8g-3h-7j-4k-4l7n-5o-3p3q-4
ma:den	W5
ma:depo	W4a3
ma:des	J5
ma:desa	a4l8
ma:desc	G11W7a4l3
ma:desd	I3L4O4U4
ma:dese	W3
ma:desh	l3q7
ma:deso	S6
ma:desp	S7U5h3l4p3
ma:deta	M6P7
ma:dete	A3
ma:devo	A4B3G3M-4Q4e24h-3n4
ma:devu	M-3e14h-3
ma:di	G3
ma:dia	H16M4O5Q5U11a-5q-3
ma:diar	Y8
ma:dias	O4P3Y5
ma:dice	A3C4M5Q-3R3Y3d3q-3r3
ma:diga	E3
ma:digo	S5p4r3
ma:dile	c3
ma:dime	C5H4I3M3P3T4n3
ma:dine	H7W4
ma:dio	B6
ma:dios	a9
ma:disc	Z6r3
ma:disp	C6T3
ma:dist	V4
ma:dobl	L3W4
ma:domi	H4
ma:don	C8f4
ma:dona	C6F4G3P4h3
ma:dond	P5Q12
ma:dorm	H3
ma:doy	Q6S4n5
ma:duda	H-4K18
ma:dudo	K11
ma:dupl	i9
ma:echa	F4H3Y3e3q6
ma:edit	E6R3
ma:efec	d3
ma:el	B3D-8E4H7J-4M6N-5O-6P8R7U-8V8X6Y7a5b-7c5f-8g-5h-12j-9l6n-7o-3q4r3
ma:elim	G4l6q6
ma:ella	i3p4
ma:eloy	C3W4
ma:emil	W3m4
ma:empi	T3f7k4
ma:empl	B5I-3M4P-3Q4R3W3k7l6m10
ma:empr	r3
ma:en	C4D-4E7G3J-3K8L3M3O-3Q-3R-3S3W10Z3a6b-6c-3e-4f-4h-4i-5j-6k3m5o-4q-6r-3
ma:enca	R4k6
ma:enci	H-4U3Y7
ma:encu	M7h-3
ma:ende	E5
ma:ener	H3
ma:enfe	h4
ma:enfr	W4
ma:enla	R7
ma:enli	K7
ma:enoj	F3
ma:ense	I3K4Q7T6
ma:ente	T6o6
ma:enti	T3c4
ma:ento	n3
ma:entr	C-3H3K5R7k5l6
ma:envi	Z6
ma:equi	Z10k5m9
ma:era	J12T3Z15o4
ma:eran	G4
ma:eres	o4r22
ma:erne	l11
ma:erro	Z3
ma:es	A3B-3C3E3H-3J-3K-3M13S-3T-3W-5Z7a3d-4k5l4n-4q-3r14
ma:esa	A6p4q9
ma:esas	K4
ma:escr	Q7c3r5
ma:ese	B4C-3G3H4M-3V5Z5p6
ma:eso	J6S5Z5a-3o11p3q8
ma:espe	A7S5V4
ma:espo	A-3
ma:esta	A5B3C5D-4E7I4J5K9M-3O-3Q-4S-4T-4W-5X-3a7c-3j-4m9r-3
ma:este	C3H5X3r13
ma:esto	T5h4r7
ma:estu	B3H4U4
ma:etiq	W7
ma:ex	l3
ma:exac	T3
ma:exis	M4
ma:exit	n3
ma:expl	Q8
ma:extr	F3
ma:fact	H3W10
ma:falt	A5K4h5k4
ma:favo	C4H6R5T-3U4V-3W-3c6f3h-3k5n-3
ma:febr	P5
ma:fech	M3
ma:fer	l5
ma:fin	H7
ma:fina	n3
ma:firm	A12K-4
ma:flor	C3
ma:foli	M8e8h-6q12
ma:form	Q4
ma:fue	B6H5M13Q-3V3a-3l6
ma:fuer	F-3G3I3P3h3l3
ma:fuga	o3
ma:func	T6c3
ma:gana	L4
ma:gano	F4a4p3
ma:gas	Z3a6
ma:gast	P5
ma:gene	R3
ma:gent	I8Q3f-3l3m6r3
ma:gera	m4
ma:gere	Q3k6m4
ma:grac	H-3J10K3a3o6
ma:gran	Y4
ma:grup	Z3
ma:guar	n6
ma:gust	o7r3
ma:ha	B11P13U3
ma:habi	Y3k4m3
ma:habl	Z5c6r7
ma:hace	K-4L3Q6T9a4h5i3
ma:haci	a5l3
ma:haga	J4Z3d3
ma:hago	S5n5
ma:hall	M7f3
ma:han	I3
ma:hart	X4
ma:hast	l4o3
ma:hay	A10E6I5K8O-3P-3S-4T11U-5X-3Y-3a4c6d-3e4j-6n-5o-3p-3r5
ma:haya	Y5
ma:haz	E4W7
ma:hazl	W3i3
ma:hazm	H4W3
ma:he	U3h3
ma:hech	B6U3
ma:heri	n4
ma:herm	a8
ma:hern	C3
ma:hice	U4
ma:hici	H3
ma:hija	L3W3Z4
ma:hijo	T3
ma:hist	B5P12
ma:hizo	B7H5M9Q6h4r-3
ma:hola	O21
ma:hora	B3H3M3W3
ma:hoy	H19I3K7P-3U9l5n-4q-3
ma:hubo	H7M3O8
ma:huma	c4
ma:iba	Z8
ma:igno	Z4
ma:igua	i8
ma:impr	W11
ma:inac	l6
ma:inci	K12
ma:inco	K7k3
ma:indi	L4T5
ma:ines	C3
ma:info	H4M4o3
ma:inge	c6i3
ma:inha	l4
ma:inic	O3T5
ma:insc	B6I10Q3Y3f12
ma:inst	T11c4r3
ma:inte	K4Q3Y3r3
ma:inve	W10
ma:invi	Q7R16k-3
ma:ir	p3
ma:ivan	l4
ma:izo	H4
ma:jaci	l3
ma:jaja	C3Z3a9o4
ma:jess	l4
ma:jose	k3l3
ma:juev	H4P3
ma:junt	C7H6L3f4p4
ma:jura	C3
ma:karl	Z5
ma:kier	T4Y5
ma:kilo	C4h3
ma:kita	X5
ma:la	A4C7D-9F3H5J-3K6L-8M10N-4O-5P4R3S-4T-9V-4W4X-4a7b-6c-3e7f3g-5h-3i8j-10l3q6r-4
ma:labo	l3
ma:lado	Z5
ma:las	H5I-4J-4K13L7Q6S-4T3U8V-3W9X12Y10Z-3a-5c-3e-3h-4j-3m-6n-7o-3p-3q-3
ma:laur	l3
ma:le	B3C7D-5F5H-10I-4K-3M6P8Q4R6S-4U-3W-4Y-3a3b-3c-5d-5e4f-5k-5n5p15
ma:les	K3L7
ma:libr	E3
ma:liga	R13
ma:limb	K7
ma:link	R17
ma:liqu	l3
ma:list	I5K4Q3m7
ma:llam	Q-3k5n3r4
ma:llan	a4
ma:lleg	R5S4X4Y6n3p4q-4
ma:llev	C-3H3P3U3d4h4p5
ma:llov	a8
ma:lo	A3D-4G-3H8I-4J3O-3Q4S10U6V-4W-3Z3a-7b-3d6f-3h-3j-3l-3m-5n9
ma:loca	M5
ma:log	B13
ma:lore	l9
ma:los	B3D-5E4F-4H5I10J-4L4R-3T-3V-4W10X8Y13a-3e-5h-7j-3m7o-3p5q-6r-4
ma:lueg	S8a3
ma:luis	a7l3
ma:lulu	l3
ma:lune	M3S5Y5k4
ma:lupe	C4
ma:lupi	l3
ma:madr	B3
ma:maes	C4P4
ma:mal	E6F3J-4Z12h-3
ma:mama	a3
ma:mana	L3U3Y5a8
ma:mand	A4H4Q3R6W4X8Y10Z7l-3q-3
ma:mane	Q5T6
ma:mano	F3U3h4
ma:manu	B3F4
ma:maqu	r6
ma:marc	c8l4
ma:mari	n4
ma:marq	W6a3c6
ma:mas	F6G4I13J-3K-3M-3P-4T7U4V9i3k3n-3r-3
ma:maur	A3B3
ma:mayo	L3
ma:me	C-3D-6H6I-6L-3M4Q-3R-3S4T8X8Y12a-7b-4c7d-3e6g-3i-3j-4q-5
ma:medi	K4M3e6
ma:mejo	I5J4a3o-3
ma:meno	F-3G9X4
ma:mens	H5W4X5Y6Z5c3n3
ma:menu	T9
ma:merc	W3e6
ma:meri	O3
ma:mero	S4U4o8
ma:mes	B4H13I5W4
ma:mesa	a3
ma:meta	J5
ma:mete	F3H-4Q3e5f7h5k7
ma:meti	B5H-3M6U5m4
ma:mi	A11C3D-3H-5I-3J-4K-6L-3M-4N-3O4R5S-3U20V-3W4Y4Z6b-3c-5i-3k4m5n-4o-3p-3
ma:mias	U9
ma:miem	I7
ma:mier	H3
ma:mijo	H3o3
ma:mini	L3
ma:minu	S3q4
ma:mio	H-3U6
ma:mira	C7
ma:mire	k3
ma:mis	B3H-3I10P-4Q4U15W6m3n-3
ma:mism	Q3V-4X-3i18p5
ma:modi	E3W7
ma:mome	S5
ma:mone	E6F3G5I4P5d4f7r4
ma:mont	C7M3Q3
ma:most	k3m4
ma:move	E4
ma:movi	B11P10T3
ma:much	Q4X3k4l4m3
ma:muer	H3
ma:mues	P3m4
ma:muy	O3o5
ma:nach	G3
ma:nada	J21Z6o-5q-3
ma:nadi	J9
ma:nanc	k3
ma:naye	l7
ma:nece	J3W3
ma:nego	W4
ma:ni	E3J9K3T3
ma:nieg	A3
ma:ning	J10K3
ma:nino	Z3
ma:no	A4C-3D-6E3H-4J15K12L3M-3N-4O-4P-4Q3R3S-6U-4V-5X12Y-3Z12b-3c3d-3g-3h-3i-4j-4k-6l12n-4o-4r-6
ma:noch	S4X5Y3
ma:noma	E3H6J4U5h3
ma:nomb	H-4M4U4m5r3
ma:nomi	W6
ma:nos	H4a4e3l3r3
ma:noso	l3
ma:nota	M7e5q4
ma:noti	X12Y13
ma:nov	H4
ma:novi	H6
ma:nuev	H-3R6T3W-3f7i3k13n5
ma:nume	C3H5M3Q-3W-5c7f5h-3r4
ma:nunc	q3
ma:o	A-3H5I4L16M-3a-3c-5l-4m5n6p5q-3r13
ma:octu	H4
ma:ocup	J-3R3S3X4c3d3o3
ma:ofel	P3l3
ma:ok	A10o3
ma:olvi	M4i3
ma:omar	l3
ma:onda	H3O7
ma:opci	T7
ma:oper	K10M3o-3
ma:orit	S7
ma:otor	F4
ma:otra	R4T4W7Y8a4i13k4n-5q-3
ma:otro	F5H-5M-3R3V11Z9i6k3n-3
ma:oye	K5O3
ma:padr	I5
ma:paga	L4W6d6
ma:pago	q3
ma:pagu	a4
ma:pal	F3Z9
ma:palo	A3
ma:pame	l3m3
ma:para	A4B-3F5L3P-3Q11R9T5U-4V-4W-3X6Y-4Z7b-3d-3f-3h-4j-4k4l-6n-3o-3r-3
ma:paro	M-4n8
ma:part	U5a5l3
ma:pasa	A4E-3H6K4R3a-4m4n-3p4
ma:pase	R3a5
ma:paso	K3O3Q7k3n3
ma:patr	C3
ma:pech	k3
ma:pedi	T3W5e3n3
ma:pedr	l3
ma:pend	A5K24Y5
ma:pera	S9l3
ma:perd	K5T6Z5
ma:perf	o8
ma:perl	B3J3W4Z5
ma:perm	A10k4l5m4
ma:perr	a6
ma:pers	H-3I4P-3U5a-3k6m10r7
ma:peso	C-3L8M5W4e4h6q-3
ma:peti	A9
ma:pico	q3
ma:pide	Q5W5
ma:pidi	A9
ma:pila	e3i3
ma:plan	m8
ma:plat	c4
ma:pon	E5W3
ma:ponc	R3a4
ma:pone	T3W4
ma:pong	Q4
ma:ponl	E5F3W5Y3h-4l3
ma:ponm	A-3Y7c4k3
ma:por	A3D-3F4K12L9M4O6P8Q-3S-3V-3W-7Y5a-7b-3c5g-3h-7j-3k-5l3n-6o4p-4r-4
ma:porc	W5
ma:porq	G3f3
ma:prec	W8
ma:preg	C3J3L3M3T7X5
ma:prem	F4Q3
ma:pren	Y6
ma:pres	W5
ma:prim	G3
ma:proc	Q5
ma:prod	U3e5
ma:prof	P4
ma:prog	I7f4r3
ma:prom	F3W8
ma:prop	U3
ma:prov	S3W5c3
ma:prox	V9
ma:publ	W8
ma:pued	L5Q8T10d-3k7l7m6q-3
ma:puen	H3a5
ma:puer	W5
ma:pues	C5o8
ma:punt	A3B3C9D-6E8F11G10L12M-3Q3X-3a-3b-7c-3d10e-4h-5k-3l-3m-3p4q-4
ma:puro	H3
ma:pusi	M3
ma:puso	r4
ma:qr	R3
ma:que	A6D-11H3J-10K8M7N-5O4P3Q6R3S-5T11U7V6W3Z-8a-3b-8d-4e-3g-5h-6j-10m3o-4p6r4
ma:qued	C3K12L-3P-3U-3W6a3b-3o9p7
ma:quej	c4
ma:quer	Y3Z4a4o3
ma:quie	B14D-3G-5I7M12N-4P4S-3T-4U-4V5X-3Y6Z-3a-5c3e-4g-4h-5j-3k3m12n-7p-3q-5r4
ma:quin	H3W6
ma:quis	c5e5
ma:quit	B3G10M-3Q6X5d-3l9q6
ma:quiu	O10
ma:rami	C3l3
ma:rapi	o3
ma:raro	B4
ma:rast	B7H-3M5
ma:rati	X5h3
ma:rato	S7
ma:raza	m3
ma:razo	M3
ma:real	c3
ma:reba	G7
ma:reca	F3
ma:rech	A5
ma:reci	Y4e4i4
ma:reco	A-4G3X6Y8
ma:reem	e13
ma:reen	R6
ma:refr	W5
ma:rega	B4F6G3L-3p3
ma:regi	H-3I5M5P-3Q5U5V-3W-4e3f7h4k6m6n-3
ma:regl	L7
ma:regr	H-3L4Y5e18h-3i3k3
ma:rein	e3
ma:rela	m4
ma:remu	G4
ma:rent	a8
ma:renu	l13
ma:repi	i6n6
ma:repo	F3H7O3X6Y10q-3
ma:requ	W5
ma:reso	K15
ma:rest	G13p6
ma:resu	H7X4Y7
ma:reti	G9l3
ma:revi	C7G3K8q6
ma:rich	l3
ma:rifa	W3n5o3
ma:rigo	W4
ma:rube	k3
ma:saba	H6M3
ma:sabe	K8T4n-5
ma:saca	G6H5l6q3
ma:saco	M5Q6
ma:sald	C12D-3E8F7G5L4P3W-4b-3c-3d3p9
ma:sale	m6o6r3
ma:salg	Q3W3
ma:sali	H9P4a6
ma:salu	O8
ma:sama	k3
ma:saqu	n3
ma:se	A-3C-8D-6F3H8I7J-5K11L6M6O-3Q10S-4U-4W-7X-4Y-4b-4c-5j-4l7m-5n7q-5
ma:segu	C3S6i5o3
ma:sema	B4H9K3l4
ma:sena	n3
ma:seno	B-3C7D-3H-3L-3M3P7V4a-3f5n-4p3
ma:ser	E4
ma:serv	F3
ma:si	A5C5K12L3M3V5W-3X-3Y13a-3e-4k-3n7q-3
ma:siga	l5
ma:sign	K3
ma:sigu	K5V16m7n-4
ma:sile	X15
ma:sin	A3F3K14U3X5Z4h3n-6
ma:sirv	T7
ma:sist	B3W4c3l4m3r3
ma:sobr	G4p4
ma:soci	H3I8
ma:soli	A8Y3n4
ma:solo	J3Q3U3Z3
ma:somo	I3
ma:son	E5I4L4Q4T3m4
ma:sopo	c7
ma:sosp	B3
ma:soy	T3
ma:sra	C9f3
ma:su	C3F4Q-4R7c3e3k8p5q-3
ma:sube	F5W6k3
ma:subi	W5
ma:sucu	W5
ma:sueg	f3
ma:suel	W5
ma:suma	F8H3U3k3p4
ma:supe	H3c3o6
ma:sus	C-3P7S4W-3d8
ma:susp	A-3X5l4
ma:tal	H12O6
ma:tall	C4
ma:tama	a4
ma:tamb	L9k4
ma:tant	C-3I5P7X6i3
ma:tard	H3K5S4
ma:tarj	C3
ma:te	C-3H-4Q-5S17T12W-3a5m-3o5r13
ma:tecn	c8
ma:tele	Q4Z3c4
ma:tene	K3L3k4
ma:teng	A8E5H-3I5O3P-3a-3b-4m9
ma:teni	C3
ma:term	L3W3l4
ma:ti	Z7
ma:tia	W3
ma:tick	M8W3e7h-3i3q15
ma:tien	C7L-3P5W-4X5a3j-3m6p4r3
ma:tira	K4q6
ma:toca	G3V3
ma:toco	B5
ma:toda	K8W5l3m3n-4p3
ma:todo	A3B5F-3J5Q-3T5W3Y5e4o-3
ma:tono	W3
ma:toqu	J-3Z6
ma:tort	W3a3
ma:tota	H12I4Y5
ma:trab	H-3K8W3k3l6m9n8
ma:trac	K3
ma:trae	C9E3I4K10P3W-3a3p3q-3
ma:trai	Z4m3
ma:traj	a6e8
ma:tram	G3
ma:tran	W5
ma:trat	L3r5
ma:tu	a6r11
ma:tumb	G5q4
ma:turn	V3
ma:tus	T4
ma:ubic	M8
ma:uc	f3l3
ma:ulti	B4H3P5p3q6
ma:un	C5D-3E6F3H-7M4P-4Q12S10T-3V-3X-3c9d-4e3f4j-3k5l-3m-3n-4p-4r4
ma:una	E3H-8M11P-4Q6R3W6Z-3a-3e8h5i5m-3n-5r9
ma:une	W5
ma:uno	V6f3
ma:ups	Z8
ma:usa	Q3d3
ma:usan	L6l3
ma:usar	d7
ma:uso	T7
ma:uste	c5r4
ma:usua	k4l5m5
ma:uy	Z3
ma:va	H13M-3Q-4U-3a3d6i4k5o7q4
ma:vaca	W3
ma:vale	L7
ma:valg	W4q4
ma:vamo	H9V3
ma:van	k3
ma:ve	C6Q3
ma:vece	K3P3i3
ma:veci	f4
ma:vemo	S7a5
ma:vend	H7M4R4U6V-3h4k10l3m4q-3
ma:veng	S5V3a3c5
ma:vent	A-3C-3E-3F-3G-4H9I-4J4K11L-4M9P-4Q4S-3T-3U6W-3Y3e5f-3i3j-3n-9p6q9r-3
ma:veo	B-3Q11
ma:ver	A6B10C11E-3F-3H5I3K5P9Q4T5W-6a-4b-3f-3h-3k-3m14o-3p-3
ma:verd	A3
ma:vere	K3
ma:veri	C6
ma:ves	Y3
ma:vez	F3P3T4V-4W4Y6a5n-3
ma:vi	n4
ma:viej	Z3
ma:vien	P7V8
ma:vier	H3W3
ma:vige	L5
ma:vino	P7
ma:vola	K6
ma:volv	T4
ma:voy	A3H3h5
ma:vuel	Y7
ma:wend	W4
ma:y	C-3D-4E3H13L-4M8P4S6U-4a-4e5h-3l3n-4p6q-6
ma:ya	B-3D-4H5I7L-3M-5N-3O9P-6S-3U-6V5W3X8Z-4a6b-5c3d-4h-5i-4j-4l13m5n3q-7r-4
ma:yo	A4H-7I-4S-3U32h12
ma:yoli	C4P4d3
ma:☎	A-5C20D-4E15F16G15H-10I-6J-5K-5L-8M-9N-3O-4P24Q-6R3S-5T-5U-5V-5W-9X-4Y-4Z-4a-8b-4c6d10e14f18g-3h9i-5j-3k15l3m-6n-7o-4p-10q-6r-4
mad*	B6o5
madr*	B7o4
madre	o5
madru*	B4
madrugada	B6
madrugada $	B5
mae*	C4P3f5n4q-3
maes*	C4P3f4h4n4q-3
maes* es*	F3
maes* ines*	C3
maest*	C4P3W-3f5h3n4q-3
maestra	C4P3d-3f6h4n3
maestra $	n3
maestra elvia	C3
maestra es	F3
maestra ines	C3
mag*	A5F3V4h3j3k4n-3
magn*	h4j4
magna	h4j3
mago	A4F5V6k4n-3
mago $	A4V5
mago activala	k4
mago en	F5
mago* acti*	k4
mago* en*	F5
mal	C-7D24E16F8H-3J-5T-3Z18a-4b-3d-5f-3h-18i-3j-4l-3q29
mal #	h-11q16
mal $	D7E5Z8n-3o-3q15
mal a	B4
mal borrala	q3
mal dado	G4
mal el	D4q5
mal es	E4
mal eso	q3
mal la	D3q3
mal servicio	D7F6
mal su	E5F4h-3q3
mal*	D9W4a10e7n3
mal* #*	h-11q16
mal* a*	B3
mal* borr*	q3
mal* dado*	G4
mal* el*	D3q6
mal* es*	E4
mal* eso*	D3
mal* la*	D3E3
mal* serv*	D9F5
mal* su*	E6F5h-3
mala	D8e3
malo	W4e5n4
malo $	W5n3
mam*	B3L3R3W5Z3a11n-3
mama	B3L4R4W5a11n-3
mama $	B4R4W4a5
mama a	L3
mama* a*	L4
mama* va*	k3
man*	A3E-3F4G-3H3I-5K-4L-5N-6O-6P-9Q9R7S10U4V-6W6X12Y10Z11d-7f-7h3i-4j10l-6m-8n5p-7q-6r-4
mana*	A-3J-3Q-3S8U4W5Y4Z-3a5j5k6l-3o7
mana* cuan*	H3
mana* deni*	k4
mana* empi*	k3
mana* entr*	k3
mana* es*	a8
mana* lo*	S11
mana* no*	W3a4q-3
mana* que*	H6K3
mana* te*	S6
mana* ya*	n3
manan*	Q-3S9U3W5Y4Z-3a4j5k4l-3o7
manana	A-3Q-3S8U5V-3W5Y3Z-3a4j3k4l-3o7
manana $	H-3L3M3S-5U3W7Y5k-3o8q3
manana cuanto	H4
manana denisse	k5
manana empieza	k3
manana entra	k3
manana es	a8
manana lo	S11
manana no	W3a4
manana que	H7K3
manana te	S6
manana ya	n3
manc*	a6e5
manch*	a5e6
manches	a7
mand*	A5B-4E-4G-5H8K-4L-7M-4N-4O-3P-4Q6R12T-5U-4V-3W7X15Y13Z15b-3d-6e-4f-3g4h4i-4j8k-3l-6m-5n9o-7p-3q-5
mand* #*	F5
mand* a*	A5Z4h4
mand* al*	Z3
mand* algo*	A3
mand* con*	c7
mand* cosa*	X6
mand* de*	D3n5
mand* diar*	H-4Y5
mand* el*	R10W4X4j8
mand* en*	S4W4
mand* eso*	Z3
mand* foto*	D3Q4g3j4
mand* invi*	R5
mand* la*	A7Q5Z4j3n-4
mand* las*	S4Y8
mand* lo*	H14
mand* los*	I4Y5
mand* mal*	Z7
mand* mens*	g3
mand* mi*	Z5
mand* nada*	X5
mand* ofer*	X4
mand* otra*	n5
mand* reco*	Y3
mand* solo*	Z7
mand* tele*	W4X3
mand* todo*	Q3Y4
mand* tu*	a10j-3
mand* un*	k3
mand* una*	h6n4
manda	Q4R6W5j5
manda invitacion	R5
manda la	Q5
manda*	B-3C-3G-3H6L-5Q6R7S-5W7X8Y8a3d-3e-3f-3g-3h4j11l-3m-4o-3q-3
mandaba	Z3
mandado	D3b3
mandado $	J3b3
mandala	h4
mandale	F4W3
mandale #	F4
mandale telefono	W3
mandales	W3
mandame	H6Q-4R4W5X-3Y10Z-3a6c5j5m-3
mandame el	R4W6j5
mandame la	A4j3
mandame lo	H13
mandame los	I4
mandame tu	a10j-3
mandamelo	A3H3
mandamelo $	H3
mandamelo a	A3
mandan	j11
mandan $	j5
mandando	X6
mandando ofertas	X3
mandar	Q7Z5j4n3
mandar $	n5
mandaron	T3k3
mandaron un	k3
mandas	r3
mande	H3J5Z13h-3n7
mande $	n5
mande el	H3Z3a3
mande la	Z4
mande mal	Z6
mande*	X17Y9
manden	X10
manden $	X5
mandenme	Y9
mandes	X12
mandes el	X3
mando	A5S6X-3Z11a-4g5h8j-3n9o-3
mando $	S4g3n8
mando beto	A3
mando el	R4
mando en	S3
mando foto	g4
mando las	S4
mando mi	Z5
mando otra	n6
mando solo	Z7
mane*	Q11S9T4j8
mane* de*	Q7
manej*	S9T4j10
manejan	j9
manejando	S10
maner*	Q12
manera	Q14
manera de	Q7
mani*	D3T4
manif*	D3
mano	B3F5U5d4
mano #	F5
mano $	U4
mano larga	B3
mano*	H-3S5l3
mano* #*	F4
mano* en*	h3l3
mano* larg*	B3
manos	H-3S5U3l4
manos en	l4
manu*	B5E4F8G5
manu* ☎*	E5
manua*	B6E4F7G5P-3
manual	E5
manual ☎	E5
manuales	B6
manuales $	B5
manualmente	F5G5
manualmente $	F6G7
many	C6b6
many points	C4b5
many* poin*	C5b6
map*	a-3j7
maq*	D4c8r8
maqu*	D3c7r8
maqui*	D4c7r7
maquina	D4c5r7
maquina $	D3c5r5
mar*	A-3D-3E3G-4I-3J-4N-3O5Q-5R3S-4T-4U-3V-4W6X-3a8c20e-4f4i-4j4l7m-3n3o-5p-4q4r-3
marc*	C6R4S-3T-4a7c15l6n7
marc* #*	E3n-3
marc* al*	a5c6
marc* de*	j3
marc* erro*	R4n5
marca	C8R4
marca $	C4
marca error	R4
marca*	T-3c17n3
marcame	c8
marcar	c7
marcas	j4
marcas de	j3
marco	a3n5q3
marco error	n6
marco*	l8
marcos	l8
marcos $	l8
mari*	R4f4l4
mari* marc*	R4
mari* reti*	l4
mari* ☎*	f4
marib*	f4l3
maribel	f5
maric*	h3l4q-3
maricruz	l3
maricruz retira	l3
marid*	q6
marido	q5
marido $	W3
maris*	R3
marisol	R4
marisol marca	R4
marq*	W4a4c12
marq* por*	c8
marqu*	W5a4c12
marque	a4c3
marque $	a4
marquen	c6
mart*	B3E3H5O4j6k3n-4
mart* #*	H4
mart* a*	E4
mart* ceti*	k3
mart* que*	q3
marte*	B3H5O4j7n-3
martes	B3H5O4P3j5n-4
martes #	H4
martes $	B4O4
martes que	q3
marti*	E4k3
martin	k3
martin cetina	k3
martina	E4
martina a	E4
mas	A-3C-6D7F9G5I17K3L3M-3N-3O-6Q-8R-4S10T11V16W12X8Y-4Z-5a-8c-6d-9e-6f-6g-4h-7i13j-7k6l-3m-6o-7p-5q3r-10
mas #	F4h3
mas $	D11F-3H3I6L6M-4P-3Q-4S-3T7V8a-4d-3h-5i9n3o-4q8r-3
mas a	F3G4i7
mas al	S4
mas clientes	B8I-4
mas compra	F5
mas compro	M3W5
mas consentidas	I3
mas de	I3U5V3b5h-3i3
mas descuenta	G3
mas dona	G7
mas el	G4h3
mas favor	k9
mas fiel	F3
mas fieles	I5
mas formados	V4
mas fueron	G3
mas grande	M3a3
mas ha	P6
mas haces	T4
mas hay	T5
mas hombres	I3
mas me	q3
mas ni	E10G-5
mas no	J3
mas para	F5
mas por	X5i3
mas puntos	I12
mas que	H3K3
mas sabes	T5
mas saldo	F4I6
mas tarde	S6n3
mas ventas	V3
mas y	V13
mas*	j3l4
mas* #*	F4h3
mas* a*	G4i6
mas* al*	S4
mas* clie*	B8I-4
mas* comp*	F5W4
mas* cons*	I3
mas* de*	I3U5b3h-3i4
mas* dona*	G7
mas* el*	G3h3
mas* favo*	k8
mas* fiel*	F3I4
mas* form*	V3
mas* fuer*	G3
mas* gran*	M3a3
mas* ha*	P6
mas* hace*	T3
mas* hay*	P3T7V3
mas* homb*	I3
mas* me*	q3
mas* ni*	E11G-5
mas* para*	F6
mas* por*	X5i4
mas* punt*	I12
mas* que*	H4K3
mas* sabe*	T4
mas* sald*	F3I5
mas* tard*	S14
mas* vent*	V3
mas* y*	V11
masa	j4l4
masa al	l4
masa* al*	l4
mat*	a8k4l4
mate	a8
mate $	a8
mate*	l4
mate* ponl*	l3
mater*	l4
maternidad	l4
maternidad ponla	l4
matr*	h3j3
matri*	j3
matrimonial	h3j4
matu*	k4
matu* ☎*	k3
matut*	k5
matutino	k4
matutino ☎	k4
mau*	A6B6k3m3
maur*	A6B7k3m3
maur* caje*	m3
maur* entr*	k4
maur* esta*	A6
maur* hoy*	B8
maura	A6B7k3m3
maura cajera	m3
maura entre	k4
maura esta	A7
maura hoy	B8
max*	o12
maxi*	o13r-3
maxim*	o13r-3
maximo	o11
maximo $	o12
may*	H3L3h-3j5
mayo	H3f3
mayo $	H4
mayo*	L4j6
mayo* tamb*	L5
mayor	D3
mayor*	L4j6
mayoreo	L4j7
mayoreo $	j6
mayoreo tambien	L4
me	B-3D9E-6F-8G-5I-13K-6N4O-7P4R-6S4T7V-5W-4X7Y8b8c8d-5e4g12h4i-9l-7n3p-5r7
me abonaron	D8
me acaban	h3
me acuerdo	M3P3m6q-3
me alcanza	b13
me anota	g3h4
me aparece	b5
me aparta	j3
me apunta	g4
me apure	q4
me arrepenti	N3Y7q3
me atienda	c9
me atiende	T4
me avisen	X4
me avisos	H3Y3
me ayuda	E3c9k5
me bajaron	D7
me borraron	D4
me borro	H3
me brinque	Z4q5
me canse	D9
me cobraron	D4P7
me compraron	h4
me compro	h6
me confirmas	n3
me confundi	Z9n-3q13
me contaron	B3
me contesta	r4
me contestas	D5r5
me conteste	c7
me cuadra	H6
me cubra	k3
me da	Q4n5
me dan	D8L8b-4
me das	P3b4g3n5
me dejo	e3
me den	L3
me descontaron	P3
me despiertas	X3
me dice	d3
me dices	C5U3Y5b3p-3
me dictaron	q3
me dieron	P5b3n5
me diga	S5n-3
me dijeron	A3Q3b3n3
me dijiste	n7
me dijo	g3
me dio	D4f5h4
me diste	R5
me duele	a12
me encargo	F3
me encontre	W3
me equivoco	Q5
me equivoque	G6Q3Z7q10
me escriban	X8
me escribas	X4
me escribe	r6
me espera	S10
me espero	n12
me esta	H5h-3n-3p8r6
me estan	B3
me este	X6
me esten	X3
me explicas	Q3
me explico	c3
me fallo	q5
me falta	D4M4b3n-3
me faltan	V4b5
me fue	H-3J3U3Z9l3
me fui	Z4
me gano	q4
me gusta	N3o7
me gustaria	D-3Y5d5
me ha	P4
me habia	n3
me hablar	S9c-4r3
me hable	c8
me hace	D4U4l3n-4
me hacen	B3
me haces	D4H4
me han	D3
me he	P3b-3g4
me hice	T7q3
me hicieron	D3
me hizo	a6
me huele	B3
me inscribe	g8
me inscribieron	N3g-3n7
me interesa	J6N5Y3g6
me interesan	X3
me juntaron	S4
me junto	b3
me la	c3e3n3q3
me las	Y3
me llame	c9
me llamen	c4
me llamo	g4
me llega	X3
me llegaba	Y4
me llegan	Y6
me llego	A7H4
me llegue	Y7
me lleguen	X4
me lleve	e5
me lo	G3H5N4T3e4h3
me los	d8e4
me mandaron	T3k3
me manden	X5
me mandes	X7
me marca	n3
me marco	n4
me marquen	c7
me olvida	Q3T3
me pagaron	h4
me pago	h8
me pasas	P4j4
me paso	h5
me perdi	T14
me piden	E5j4
me pidieron	A3e-4q4
me podria	H4m3
me pregunta	L6
me preguntan	j5
me puede	T4c5
me pueden	c3
me puedes	C3T7Y3
me puedo	L-3b3g8
me pusieron	D3
me puso	T3
me queda	W3b3d4p-3
me quedan	a6b6
me quede	T6
me quedo	K3T6b3n-3
me quejo	c3
me quiero	N4g6
me quita	P3
me quitaron	D8
me registraron	N4n3
me registras	O-4g6h6
me registro	g5
me regresan	c5
me regresaron	P-3b5e5
me respetaron	D4
me resuelve	D4
me robo	l4
me sale	J-4P3m9n6
me salen	C3H4
me salgo	N8
me salio	r3
me sirve	L7
me sobro	b4
me suman	L6
me sumaron	n6
me tienen	A3
me toca	L3V3W5a-3o4
me tocan	L3
me trae	a5e4
me urge	c3j5
me va	k4n3
me van	L3V3h7
me vas	Q3
me vayan	L3r4
me vencen	L3
me voy	H6J3N3a7n-3o5
me* abon*	D6
me* acab*	h4
me* acep*	f5j4
me* acue*	P4m6q-3
me* alca*	b13
me* anot*	g3h3
me* apar*	b6j4
me* apun*	g4
me* apur*	q4
me* arre*	Y6q4
me* aten*	D4
me* atie*	T3c8
me* avis*	X4Y7n5
me* ayud*	E3c9k4
me* baja*	D8
me* borr*	H3L3
me* brin*	Z4q4
me* busc*	r3
me* canc*	j3
me* cans*	D9
me* cobr*	D4P7
me* comp*	h11
me* comu*	c7
me* conf*	Z9q12
me* cont*	D5T-3c6r6
me* cuad*	H6
me* cubr*	k3
me* cuen*	D3U3
me* da*	Q4n4
me* dan*	D7L9b-4
me* das*	P3b4g4n4
me* deja*	f3
me* den*	L3
me* desc*	D5P4
me* desp*	X3
me* devu*	e4
me* dice*	C5D-3U3Y5b3d4n3q-3
me* dier*	P5b4n6
me* diga*	Q3S4X5
me* dije*	A3Q4b3
me* diji*	n6
me* dijo*	g3h3
me* dio*	D4d-3f5h5
me* dist*	R5
me* duel*	a13
me* enca*	F4o7
me* enco*	D-3W3r4
me* entr*	j3
me* envi*	Y3
me* equi*	G6Q8Z6n-3q8
me* escr*	X10r14
me* espe*	S7n9
me* esta*	B3D4H6S3n-4p6r5
me* este*	X9
me* expl*	L3c4
me* fall*	q6
me* falt*	M3V6b7h3n-3
me* fue*	H-3J4U3Z9a-3l3
me* fui*	Z4
me* gano*	q3
me* grit*	D4
me* guar*	j3
me* gust*	D-3Y3d4o7
me* ha*	P4
me* habi*	n3
me* habl*	S9c4r4
me* hace*	B3D8U3n-4
me* haga*	Z3
me* han*	D3
me* he*	P3b-3g3
me* hice*	T7q4
me* hici*	D3
me* hizo*	a6
me* huel*	B4
me* insc*	D-3J8X-3g5n8
me* inte*	J6N5Y4g6
me* junt*	S4b4
me* la*	c4e4q3
me* las*	X-3Y3
me* liqu*	h5q-3
me* llam*	c10g4
me* lleg*	A6H4P-3X3Y13f3
me* llev*	e4j5
me* lo*	G4H4N3W3Z-3e4h3
me* los*	d9e4
me* mand*	A3J-3X14k3
me* marc*	n7
me* marq*	c9
me* noti*	Y3
me* olvi*	T3
me* paga*	h5
me* pago*	h8
me* pasa*	P3j3
me* paso*	h6
me* perd*	T15
me* pide*	E6h-3j4
me* pidi*	A3e-4q3
me* podr*	H4m3
me* pone*	n3
me* preg*	C-3L6j5p6
me* pres*	S3a3
me* pued*	C3L-3T7b5c6g7
me* pusi*	D3
me* puso*	T3
me* qued*	K4T10a5b13d3j-3p-4
me* quej*	c3
me* quie*	N4g6
me* quit*	D9b-3
me* regi*	N3O-5g9h4n4
me* regr*	P-3b3c4e10
me* resp*	D4
me* resu*	D3
me* robo*	l5
me* sale*	C5H5J-3P4m9n3
me* salg*	N8
me* sali*	D-3P3r3
me* saqu*	n3
me* sirv*	L7c3r-3
me* sobr*	b5e3
me* suma*	L4n6
me* tien*	A3X4
me* toca*	L5V4W3a-3o5
me* trae*	a5e4
me* trat*	D7
me* urge*	c3j4
me* va*	k4n4
me* van*	L3V3h7
me* vaya*	J4L3r4
me* venc*	L3X3
me* voy*	H6J4N3a6n-3o5
mec*	o7
meca*	f3o5
med*	C-3D3K3L3Q6S-4T4d-3e8g3h5j5q-4
medi*	C-3D3K3L3Q6S-4T4a3d-4e9g4h5j5q-4
medi* capt*	Q3
medi* de*	L4
medi* hora*	D6
medi* la*	e4
medi* o*	j4
media	D5Q5
media captura	Q4
media hora	D5
media*	K5h3
medias	K6h3n3
medias $	K4
medic*	L5a4e8
medicina	e7
medicina la	e4
medio	Q3T6h4
medio $	T6
medio*	M3j3
mediodia	M3j3
mediodia $	M3
mediodia o	j4
mej*	I12J4T-3X3c7h-3q4
mejo*	H3I11J3T-3X3c7h-3q4
mejo* dale*	F4
mejo* dame*	R3
mejo* nada*	J3X3
mejo* que*	d3
mejor	H3J4X3a3c8h-3o-3q4
mejor $	W3
mejor dale	F3
mejor dame	R3
mejor dia	H3
mejor nada	J5
mejor*	I12o4
mejores	I11o4
mejores $	I10
mem*	B3N3Q-3a7f7g5q-3
memb*	N3f5g4
membr*	N3f4g6
membresia	N3f5g5
membresia $	N4g6
memel*	h3
memo	B3
memo hasta	l3
memo* hast*	l3
memo* yo*	B3
men*	A-3B-3D5E4F-10G9H8J-4K-3L-6M-3N-3O-4P-5T24U-3V-6X17Y12Z10a-4b-7d-6e-3f-4i-5j9k-4l-4m-4o-5p-3q5
meno*	D13E6F-7G13I3S3b-5d-3n-5q10
meno* #*	E6F-4G8
meno* a*	q3
meno* de*	Q3
meno* para*	G4
meno* sald*	D5b-3
menos	D12E7F-7G13I3b-4d-3n-5q9
menos #	E5F-4G9
menos $	C3D4G5H3I3h-3q8
menos a	q3
menos para	G5
menos que	D3
menos saldo	D5b-3
mens*	D-6H10L-3N-3P-4S-4V-3W4X18Y14Z10h3l-3n8o-4q-6r4
mens* a*	W3n7
mens* al*	n4
mens* auto*	Y4
mens* cuan*	Y6
mens* de*	R3W5X-4Y4
mens* equi*	Z3
mens* para*	X4
mens* por*	X3Z5
mens* suyo*	r3
mens* vuel*	R3
mens* ya*	X6
mensa*	D-5H-3L-3P-3R3S-3T3W5X21Y16Z11a-4j-4n11o-3q-4r4
mensaje	D-3R4T5X4Z10n7q-3r5
mensaje $	T7X-3Z-3n3
mensaje a	W3n7
mensaje de	R3
mensaje equivocado	Z3
mensaje por	Z5
mensaje ya	X4
mensajes	W3X18Y14
mensajes $	X14Y8
mensajes automaticos	Y5
mensajes de	W5X-4Y3
mensajito	Y5n6
mensajito cuando	Y3
mensajitos	X10
mensajitos $	X10
mensu*	H11c3h6j5
mensual	H13
mensual $	H12
mensualidad	c4h6j4
mensualidad $	c4h3j4
menu	T33a-3j5
menu $	T26
menu otra	T8
menu principal	T4
menu*	j7
menu* otra*	T8
menu* prin*	T4
menud*	j6
mer*	D-3E3G5L-3Q3S6U4W7a7b-3d3e8h3l-3n-6o6
merc*	E5F-3G4Q6W8d4e9n-3q-3
merc* de*	e3
merc* tick*	e4
merca*	E4G4L-3Q5W7d5e9q-3
mercado	E5W3
mercado $	E6
mercancia	G4L-3Q5W7d7e10q-3
mercancia $	G3Q4h3
mercancia pero	G3
mercancia ticket	e4
mere*	F3G3
mere* algo*	F3
mere* el*	G3
merec*	F3G3
merece	F3
merece algo	F3
merecia	G4
merecia el	G3
meri*	a4
meri* dime*	H3
merid*	a4
merida	a4j3
merida $	O3a4
merida dime	H3
mero	S9U4a4h3o6
mero $	h3o8
mes	B8H21I10L-3P10U-3V-3W8a-3f-5h4n-5p-3
mes #	f-4h7
mes $	H18I10P3W8m3
mes con	B5P4
mes favor	H4
mes o	H3
mes pasado	H3b3
mes*	F-3G-3H-4J3L4V4f3h6j17n-4q4
mes* #*	f-3h6
mes* con*	B7P4
mes* de*	I3
mes* favo*	H4
mes* pasa*	H3b3
mesa	H-3J3V5f3h6q6
mesa #	D3J4V4d4f4h5
mesa $	a4h-4q9
mesa para	j4
mesa*	j4
mesa* #*	D3J4V4d4f6h4
mesa* para*	j3
mesa* que*	L3
mesas	j4
mese*	I4j13
mese* sin*	j7
meses	I4j7
meses $	I4
meses sin	j9
met*	A-3B8C-8D-7E-6F3G-6H-7J16K-7L-6O-4P-3Q12T-7U5V-4W-6X-4Z-4a-3b-4c-5d-3f10g7h14i5j-6k14m7n7o-5p-6q7r-3
meta	H4I4
meta eran	I4
meta o	H4
meta ventas	k3
meta*	J14W3g3
meta* eran*	I4
meta* nada*	J4
meta* o*	H4
meta* otra*	J4
meta* vent*	k3
metam*	W3g3
metame	W3g3
metas	J16n-3
metas nada	J4
metas otra	J3
mete	F6J5f4h4k3
mete #	F5h6
mete a	k4
mete al	f4
mete*	C-4D-3E-4F4G-4H-6J3K-3L-3M-3P-3Q4S3T-3U-3W-5Y3a-4e3f12g6h14i11j-3k9n-3
mete* #*	F5G-3Q3h11
mete* a*	V5Y4k12
mete* al*	f13
mete* el*	d3i4
mete* la*	J5n-4q3
mete* lo*	h3
mete* mejo*	F3
mete* otra*	i3
mete* un*	e3
mete* una*	h10i3
mete* vent*	h5n3
metel*	F3f6h10i4
metela	f8h3
metele	F3h7i5
metele #	h6
metele otra	i4
metem*	S4Y4g3h3k5
meteme	Y3g3h4k5
meteme a	Y4g3k5
metemos	S5
metemos $	S3
meter	H-4J5M-3Q5g3h4i3k5
meter #	Q3
meter $	R3q3
meter a	V3k5
meter la	q4
meter lo	h3
meter mejor	F3
meter un	e3
meter una	h5
meter ventas	k3n4
meter*	f5h5i4
meterle	i5
meterlo	f5
metes	h3
meti	H-5Q6U8i-4m6n14q14
meti #	q4
meti $	Q7U3m4n10p-5q-3
meti a	q4
meti la	i-4n3q5
meti pasame	m3
meti una	n4
meti*	B12M9U3k3l4q3
meti* #*	B4M3n-3q4
meti* a*	P4q5
meti* algu*	B5
meti* con*	Q3
meti* de*	B5M-3
meti* desd*	U4
meti* dobl*	q3
meti* el*	M7a3
meti* en*	m5q3
meti* esa*	B3
meti* hoy*	U3
meti* la*	i-5n3q10
meti* mal*	q4
meti* o*	n5
meti* pasa*	m3
meti* por*	h3
meti* rigo*	B4
meti* una*	n3
meti* vent*	l6
meti* yo*	U6
metid*	B11M-3P4U6m4n-4q3
metida	B5M-3m6
metida de	B4
metida en	m5
metido	B7P4U6n-3q3
metido $	h3
metido alguien	B5
metido desde	U4
metido rigo	B4
metie*	M7l5n3
metiendo	l6
metiendo ventas	l6
metieron	M6
metieron $	M3n4
metim*	i4
metimos	i5
metio	B4M7h-3q3
metio #	B4
metio el	M7a3
metis*	k7
metiste	k8
metiste $	k9
meto	Q10i-3n6
meto $	Q3n4
meto a	k3
meto una	Q4
meto* a*	k3
meto* una*	Q4
metr*	a6
metro	a5
mex*	a7h3
mexi*	a8h3
mexic*	a7
mez*	C3h6j3
mezc*	h7j3
mezca*	h6
mezcl*	j4
mezclilla	j4
mezclilla $	j3
mi	A13C-4D9E-6G-4H-10I-10J-6K-10L-3M-10N14P4Q4R6S-4T-8U18V-11W10X-6Z10a6b9c-4d7f-4g4h3i-9j3k4m5n3o-9p-13
mi $	A13K-3N7U5
mi abuelita	a9
mi acumulado	H-3U4b7
mi ahorro	b5d3
mi amiga	W3
mi amor	a5q3
mi asunto	c4
mi ausencia	B5
mi autorizacion	A7
mi buen	O5o4
mi cafe	d7
mi caja	U6
mi cajera	k-3r4
mi cajero	F5R6
mi casa	Z4o3
mi celular	N3W-3r9
mi cita	j7
mi clienta	C5L3P3
mi cliente	C3h3
mi comadre	F3Z8h3
mi comision	W4
mi compadre	k4
mi companera	Z3q4
mi compra	D10L-3P4b-3e3h-3n4
mi consumo	J5
mi contador	H4
mi corte	H-3U9n6
mi cuenta	N8P5Q4U3b8d-3g9j-3q-3
mi cumple	L4P4W4
mi cunada	W3
mi cunado	l4
mi declaracion	H3
mi dia	U16a-3
mi dinero	e7
mi empleada	k4m4
mi empleado	R4
mi encargado	R4
mi equipo	m8
mi esposa	A-4B3W4X3k4
mi esposo	b-3l4
mi ex	W4l6
mi firma	A4
mi gato	a10
mi hay	A4
mi hermana	L3Z3
mi hermano	W4k3
mi hija	S5Z5
mi hijo	T3W7a5
mi historial	P7
mi inconformidad	D3
mi informacion	N6
mi inscripcion	N7
mi jefe	n3
mi jornada	U8
mi libreta	E3
mi lista	U6
mi mama	B3R4W4a6
mi marido	W3g3
mi me	L3n4
mi membresia	N3g6
mi monedero	D4N3O-4P4b10h3j-3
mi nieta	T4
mi nino	Z3
mi nombre	N9U6b3g5
mi novia	W6Z4
mi nuevo	k3
mi numero	N4Q4W-3b4h4
mi ok	A13n-3
mi palomita	A3
mi papa	W5
mi parte	U5
mi pedido	D4j5
mi permiso	A3D3
mi personal	U-3m16
mi premio	d9
mi prima	G4W3d-3k4
mi propio	G3q3
mi proveedor	W6
mi regalo	D4d7
mi registro	P3
mi rey	n4
mi rfc	j5
mi saldito	b9
mi saldo	C-3D12P4Q4b7d12j-3p-3
mi senora	k4
mi sobrina	k3m3
mi sobrino	R3
mi socia	H5
mi socio	H3
mi solicitud	j3
mi suegra	F3P-3W5f5
mi tarjeta	N3Q4b4
mi telefono	N8
mi tia	F3W8
mi ticket	S3h10n5
mi total	H-4U10b10
mi trabajadora	k3
mi turno	O3Q5
mi ultima	P5n5
mi usuario	B5
mi vecina	f4
mi venta	U6n5
mi vida	a8
mi visto	A3
mi* abue*	a8
mi* acum*	H-3U4b8
mi* ahor*	b5
mi* amig*	W3
mi* amor*	a6q3
mi* asun*	c4
mi* ause*	B5
mi* auto*	A6
mi* buen*	O6o3
mi* cafe*	d8
mi* caja*	U7
mi* caje*	F4R6k-3r3
mi* casa*	Z3o3
mi* celu*	N3W-3Y3b3r8
mi* cita*	j8
mi* clie*	C7L3W-3h4
mi* coma*	C3Z8h4
mi* comi*	W3j3
mi* comp*	D9L-3P4Z3b-3e4g-3h-3k3n4q3
mi* cons*	J6
mi* cont*	H3
mi* cort*	H-3U7n8
mi* cuen*	N9P5Q4b8d-3g9j-4
mi* cump*	L3P3W4
mi* cuna*	Z4l3
mi* decl*	H3
mi* dia*	U16a-3
mi* dine*	e6
mi* empl*	R3m4
mi* enca*	R5
mi* equi*	m7
mi* espo*	A-4B4W6X3b-4k3l4
mi* ex*	W4l6
mi* firm*	A4
mi* gato*	a11
mi* hay*	A3
mi* herm*	L3Z4
mi* hija*	S4W3Z8
mi* hijo*	W7a4
mi* hist*	P6Q3
mi* inco*	D3g4
mi* info*	N7
mi* insc*	N6
mi* jorn*	U7
mi* libr*	E3
mi* list*	U6
mi* mama*	B3R4W5a5
mi* mari*	W3
mi* me*	L4n3
mi* memb*	N3g4
mi* mone*	D3N4O-4P5b12h3j-3
mi* niet*	T3Z3
mi* nino*	Z4
mi* nomb*	N8U6g5r-3
mi* novi*	W8Z4
mi* nume*	H-4N5Q4U5W-3b4h4
mi* ok*	A12n-3
mi* palo*	A3
mi* papa*	W5
mi* part*	N5U4
mi* pedi*	D4j5
mi* perm*	A3D3
mi* pers*	g3m16
mi* prem*	d10
mi* prim*	G3W4a3d-3k3
mi* prop*	G3q3
mi* prov*	W8
mi* rega*	D3d8
mi* regi*	P3
mi* rey*	n4
mi* rfc*	j4
mi* sald*	C-4D12N-3P4Q4b11d13j-3p-3
mi* seno*	k4
mi* sobr*	R5k3
mi* soci*	H7
mi* soli*	j3
mi* sueg*	F3P-3W4f5
mi* tarj*	N3Q3b5
mi* tele*	N9
mi* tia*	F3W7
mi* tick*	S3h10n5
mi* tota*	H-3U10b8
mi* trab*	k3
mi* turn*	Q4
mi* ulti*	P4a5n5q-3
mi* usua*	B5
mi* veci*	P-3W9f3
mi* vent*	U5n4
mi* vida*	a9
mi* viej*	Z4
mi* vist*	A4
mia	F4K4Z3b3n3
mia $	F4K4q3
mia*	U17
mias	U18
mias $	U13
mie*	B3H6I11N5a-3l3n6
mied*	n5
miedo	n5
miem*	I12N5f4
miemb*	I12N5f4
miembro	N5f4
miembros	I13
miembros $	I13
mien*	B3l3n4
mien* estu*	B3
mien* se*	n3p4
mient*	B3l4n5
mientras	B4l3n5p3
mientras estuve	B4
mientras se	V4p3
mier*	H7
mier* la*	H5
mierc*	H7
miercoles	H7
miercoles la	H6
mij*	H9a3o5
mija	a4
mija $	a5
mijo	H6o4
mijo $	H6o3
min	S9a5
min $	S8
min*	L8Q-3S13n3o-4q7
mini*	L8
mini* para*	L4
minim*	L8
minimo	L4j3
minimo de	L3
minimo para	j3
minu*	S14n3o-4q7
minu* algu*	n3
minu* y*	S4
minut*	S14n3o-4q7
minuto	S7q4
minuto $	S7
minutos	S8n4o-4q3
minutos $	q3
minutos alguna	n3
minutos y	S4
mio	H-7K5N3P4U16b11l3n-3
mio $	K5N4P4U3b8l3
mio de	H-4U11
mio*	P3U5
mio* de*	H-4U11
mios	P3U5
mir*	C11E-3Q5a8d-3k5
mira	C7a10
mira nomas	a3q4
mira que	C3o3
mira* el*	C4
mira* noma*	a3q3
mira* que*	C4
mire*	W3k6
mire* esta*	l3
mire* y*	k3
mire* ☎*	k3
mirey*	k6
mireya	k6
mireya y	k3
mireya ☎	k3
miri*	f4
miria*	f3
miriam	f3
miro*	H3
miron	H3
mis	B3C-7D8E-4F-5G-4H-8I13J3L-4M-3N6O-7P16Q11T-6U24V-4W10X-5Y4a-8b12c-6d7e-3h-5i-3j-8k-3l-5m10o-7p-4q-6r-5
mis #	D4W5k3
mis cajeras	K3W4
mis cajeros	m9
mis clientas	I7f3
mis clientes	I18
mis cobro	U6h-3
mis compras	P8Q5X-3Y3g4
mis consumos	P6
mis datos	N15
mis empleados	B9P-3W4m6
mis movimientos	P3
mis movs	P9
mis muchachas	H4Q3
mis pesos	b6
mis puntos	C-4D9F-4G-3J6L-3N-6O-3P-3Q6W4Y5b12d8h3j-3n5
mis registro	U13
mis ticket	P8U4
mis ultimas	P5
mis vendedores	R4m3
mis ventas	H-8Q4U17
mis visitas	P8
mis*	C-4D7F-3H-3L8M-3P-3Q12W-3X-3d-4e-3g4h-9i21l3o-3p12r3
mis* #*	D3W5k3
mis* caje*	K3W6m10
mis* clie*	I19f3
mis* cobr*	U6h-3
mis* comp*	P10Q5W3g4
mis* cons*	P8
mis* dato*	N15Q3
mis* empl*	B8W4m7
mis* movi*	P3
mis* movs*	P11
mis* much*	H4
mis* nota*	D3
mis* peso*	b7
mis* punt*	C-4D9F-4G-3J6L-3N-5O-3Q5W4Y5b11d8h3j-3n6
mis* regi*	U11
mis* tick*	P9U4
mis* ulti*	P5
mis* vend*	R4m3
mis* vent*	H-7Q3U17
mis* visi*	P9
mism*	C-4D5F-3H-3L8M-3Q11V-3W-3X-3a-3d-4e-3g5h-9i22l3p13r3
mism* #*	i11
mism* cant*	i4
mism* celu*	i4p3
mism* clie*	Q3V-3i14
mism* cuen*	D4
mism* dato*	i7
mism* de*	p3r4
mism* favo*	l3
mism* la*	n3
mism* mone*	i5
mism* nota*	i-3q6
mism* nume*	g4i7
mism* pers*	i4
mism* por*	i5
mism* que*	L3
mism* seno*	Q3h-5i7
mism* tele*	i3
mism* vent*	i3
misma	D3J3Q8h-5i14n-5q3
misma #	i5
misma $	Q8i-7
misma cantidad	i3
misma clienta	i8
misma cuenta	D4
misma nota	i-3q5
misma persona	i4p3
misma por	i3
misma senora	i5
mismi*	i3
mismo	C-3D3L7Q6X-3d-3g5h-5i20l4p10q-5
mismo #	i7
mismo $	Q3V5n4p3
mismo celular	i4p4
mismo cliente	Q4i6
mismo de	p3r3
mismo favor	l3
mismo monedero	i5
mismo monto	i3
mismo numero	g4i6
mismo senor	Q3h-3i3
mismo telefono	i3
mismo*	i10
mismos	i9
mismos #	i3
mismos datos	i7
mit*	Q3d8e5
mita*	Q4d8e5q-3
mita* #*	d3
mita* de*	Q3e3j3
mita* efec*	d4
mitad	Q4d8e5
mitad de	e3j3
mitad efectivo	d4
moc*	G3V3
moch*	G4V3
moch* #*	G4
mocha*	G4
mocharle	G4
mocharle #	G4
mochila	V3
mod*	C-4E10H-4Q9W8a6j5n6
mode*	j5
model*	j5
modi*	C-3E11Q3W9
modi* el*	W7
modi* los*	E11
modif*	C-3E11W8q3
modifica	E4W7q3
modifica los	E4
modificar	E7
modificar los	E8
modo	H-3Q9a6n5q-3
modo $	a7
modo de	Q4n4
modo* de*	Q3n5
modos	n3
moj*	j8
moja*	j8
mojad*	j7
mojados	j7
mojados $	j8
mol*	D5X13a7b3
mole	a9
mole $	a8
mole*	D5X16b3
mole* con*	X4
moles*	D5F3X14b3
molesta	D3X3
molestar	X6
molesten	X7
molestia	F3b3
mom*	H4J5S14U4
mome*	H4J4S15U3
mome* cuan*	H4
mome* no*	J5
mome* por*	S9
momen*	H5J4S14U3
momento	H4J5S15U4
momento $	U4
momento cuanto	H3
momento no	J6
momento por	S10
mon*	A-5C9E9F5G4H-5I7K-3L8N5R-4S-3T-5U-5V-5X-4Z-5a-9b8c-7d9e-6f9g9j-8k-3l-3m-6n3o-5p3q4
mone*	A-4C8D3E9F5G5H-3I8K-3L6N6R-3T-4U-5V-3X-4Z-3a-7b9c-6d10e-5f10g9h-7j-8k-5l-5m-5o-4p4q-6
mone* #*	d10i3
mone* a*	f12
mone* al*	G-3f10
mone* ayer*	H4
mone* con*	g5h3
mone* dase*	F3
mone* de*	C13E10F7G6I-4W8f-6h-5p5q-3
mone* del*	C3E4F-3G3
mone* en*	H4
mone* esta*	n5
mone* este*	I3
mone* lo*	d3
mone* los*	d5
mone* para*	N3d4
mone* que*	D3
mone* quie*	E4
mone* se*	M4
mone* trae*	E3
mone* y*	g3
mone* ya*	I7
mone* ☎*	C5E5P6d3
moned*	A-4C8D3E9F5G5H-3I8K-3L6N5R-3T-4U-4V-3X-4Z-3a-7b10c-6d10e-5f8g8h-6j-8k-5l-5m-5o-4p5q-7
monedas	S5
monedas $	S5
monedero	A-4C8E8F5G5I8L6N6O4P3R-3S-5T-4U-4V-3X-4Z-3a-7b7c-6d10e-5f9g10h-7j-7k-5l-5m-5o-4p6q-6
monedero #	d10i3
monedero $	D3F-4G6H-4I6L4N4O5S-3W-5X-3a-3b9c-4d4f-3g7j-5m-3n5o-3p4q-3r3
monedero a	d3f12
monedero al	G-3f9
monedero ayer	H4
monedero con	g5h3
monedero cuanto	L3
monedero daselos	F3
monedero de	C11E8F6G6I-3W8f-5h-5p5q-3
monedero del	C3E4F-3G3
monedero en	H3
monedero esta	n3
monedero este	I3
monedero los	d5
monedero para	N4d4
monedero que	D3
monedero quiero	E4
monedero se	M4
monedero trae	E3
monedero y	g3
monedero ya	I7
monedero ☎	C6E4P6d3h-3
mont*	C5L4Q5h4i4n6q12
mont* #*	M3h12q-3
mont* con*	Q4
mont* de*	h-3q8
mont* no*	q5
mont* ruiz*	k3
monta*	C7
montano	C8
montano $	F3
monterrey la	l3
monto	L5Q5h3i4n5q13
monto #	M3h8
monto $	L4i5q8
monto con	Q3
monto de	h-3q8
monto no	q4
monts*	k3
montserrat	k3
montserrat ruiz	k3
mor*	O11d3
morr*	d4
morra*	d4
morralla	d3
mos*	O4V3a-3c3g4k5m8
most*	O4V3a-3c3g4k5m10
most* cola*	m6
most* esta*	m4
mostr*	O3a-3c3g3k4m8
mostrador	O3V3a-3c3g4k5
mostrador $	O4V3c3k3
mostrador estan	m3
mostrador y	S3
mostrar	m6
mostrar colaboradores	m7
mot*	V3h5j3
moto	V3h4j3
moto $	V4j4
mov*	B19C-6E5J3P28a-3d-4h-3m-5
move*	E6
move* al*	E7
mover*	E6
moverle	E7
moverle al	E6
movi*	B19C-5P20d-3h-3m-5
movi* de*	B7P6m-3
movi* del*	B5P6
movi* desd*	l3
movi* el*	B3
movi* en*	B3
movi* los*	B3
movi* suje*	A3
movi* tien*	P4
movid*	l3
movidas	l3
movidas desde	l3
movieron	B4
movieron los	B3
movim*	A3B13C-4J3P21m-4
movimiento	J4n3
movimientos	B14C-3P23m-4
movimientos $	P13
movimientos de	B8P5W3m-3
movimientos del	B5P6
movimientos sujetos	A3
movimientos tiene	P5
movimientos uno	B3
movio	B7
movio el	B3
movio en	B3
movs	P19
movs $	P11
muc*	C5E-3F-3K-3L-4O-3R4T-4V6W-4X3Z-3a-6d-4f3k7l4m5o11p3
much	U5o9p6
much*	C6E-3F-3K-3L-3O-3Q3R3T-4U-4V6W-4X4a-6d-4f5h3k8l5m6o5
much* apar*	m4
much* de*	D4l6
much* en*	I3j3
much* gent*	S4
much* grac*	o7
much* hay*	l4
much* hoy*	H4
much* mens*	X7
much* nuev*	R3k5m4
much* para*	C4
much* pasa*	H4
much* que*	V3c3
much* quie*	P3i4
much* teng*	m5
much* ☎*	C3
mucha	S4
mucha gente	S3
mucha*	I-3K-3Q3R4S-3T-3U-3V7W-3a-4d-3f5h3k10l6m9n-7o3
muchacha	R3V5c3k6l5n-6
muchacha $	V4k4n-3
muchacha de	D3r3
muchacha hay	l4
muchacha nueva	k4
muchacha que	V3c3
muchacha quiere	P3i4
muchachas	H5Q4m4
muchachas aparecen	m4
muchachas hoy	H4
muchachas pasame	H3
muchacho	C3V5f4h3k6l3
muchacho $	V4f5k5
muchacho de	l4
muchacho nuevo	R3m4
muchachos	m6
muchachos tengo	m5
muchas	o7
muchas gracias	o6
mucho	C3X6n7o5
mucho $	n5o5
mucho mensaje	X6
mucho*	B4D-3I5b5
muchos	B4D-3I4b4
muchos $	B4
muchos en	I3
mue*	C-3E3H3J12K6P9W4d-4j3m8
muer*	H7j4
muert*	H8j4
muerto	H5j4
muerto $	H5j3
muertos	H4
muertos $	H4
mues*	H-3K7P9m9
mues* a*	m5
mues* las*	K7
mues* los*	P3m6
mues* quie*	B4
muest*	B3H-3K7P9m9
muestrame	B3H-3K5P8m8
muestrame a	m5
muestrame las	K7W3
muestrame los	P3m6
muestrame quien	B4
muev*	E4J11W3d-3n4q3
muev* a*	E4J5
mueva*	J13
muevas	J12
muevas $	J8
muevas a	J5
mueve	W4n6
mueve*	E3q4
muevelo	E3
muevelo a	E3
muj*	I4
muje*	I4
mujer*	I3
mujeres	I4
mujeres $	I3
mul*	o4
mult*	o5
multi*	o4
mur*	a7o-4
mus*	a6
musi*	a6
music*	a6
musica	a5
muy	D6O10n-3o22
muy amable	o10
muy bien	o17
muy buenas	O7o-3
muy buenos	O4
muy* agra*	o3
muy* amab*	o13
muy* bien*	o16
muy* buen*	O11o-4
my	N7U7b6n5o-3
nac*	G8a5h4
nach*	G8h4
nachi*	G5
nachita	G5
nachita $	G5
nacho	G3
nacho $	G3
naci*	a5
nad*	A-3D12F-4H3J24L-4P-4T5V-4W-4X5Z3a-6d-4g-3i-3j-4k-3l8m-3n11r-3
nada	A-3D9F-3H4J23L-4P-4T4V-3W-3Z3a-6d-4h-3i-3j-3k-3l4m-3n12r-3
nada $	D6J16L-3Q3S-3X3Z4a-4h-4l4n8o5q5
nada al	J6
nada con	J3
nada de	J10
nada en	l3
nada gracias	J8o-6
nada hasta	J3
nada mas	C3n4
nada nada	J9
nada no	J3
nada por	J3
nada que	H6J4n-3
nada se	J3
nada si	D3
nada solo	f3
nada* al*	J6
nada* con*	J4
nada* de*	J8
nada* en*	l3
nada* grac*	J6o-4
nada* hast*	J3
nada* mas*	C3n5
nada* nada*	J9
nada* por*	J3
nada* que*	H6J3n-3
nada* se*	J3
nada* si*	D3
nadi*	D5J10X3l4
nadi* me*	D5
nadia	l5
nadia $	l5
nadie	D5J9
nadie me	D5
nan*	B4R3c3k7
nanc*	B4c3k8
nanc* o*	B4
nanc* y*	F3
nancy	B4c3k7
nancy $	k6
nancy o	B5
nancy y	F3
nat*	h4
nata*	h4
nata* #*	h4
natac*	h3
natacion	h3
natacion #	h4
nav*	k5
navi*	k6
navi* paol*	k6
navid*	k5
navideno	k5
navideno paola	k6
nay*	A4G3f3l11
naye*	A4G3l11
naye* me*	G4
naye* orte*	l3
nayel*	A4G3f3l12
nayeli	A3G3f3l11
nayeli $	A4l9
nayeli me	G4
nayeli ortega	l3
nec*	C5D-4E4H3J4L6S-3Z-3a-5c5d-4f-3h4j8k3n-4o-3
nece*	C4D-4E4H3J4L6S-3Z-3a-5c5d-4f-3h3j8k4n-4o-4
nece* anad*	k9
nece* corr*	E4
nece* desc*	G5
nece* el*	B3H5R3k-3
nece* hace*	E5
nece* la*	P3m6
nece* los*	I3
nece* mete*	h3
nece* para*	L12
nece* que*	F3W4X5j4
nece* sabe*	C3
nece* su*	j4
nece* un*	c5
nece* una*	T3c4
neces*	C4D-4E5H3J4L5S-3X3Z-3a-4c5d-4h4j6k3n-3o-3
necesario	J4Q3
necesita	C3L4j5
necesita para	L4
necesita su	j3
necesito	D-4E5H4L3Q-4Z-3a-4c5d-3h4j3k4n-3
necesito anadir	k7
necesito ayuda	T3
necesito corregirle	E5
necesito descontarle	G5
necesito el	H4R3k-3
necesito hacer	E5
necesito la	m4
necesito los	I3
necesito meter	h3
necesito para	L7
necesito que	F3W5X4j3
necesito saber	U3
necesito un	c5
necesito una	T4c3
neg*	E4H5W3p-3r9
nega*	E4
nega* al*	E5
negat*	E4
negativo	E4
negativo al	E5
nego*	H6W3p-3r8
negoc*	H5W4p-3r8
negocio	H5W3p-3r8
negocio $	W3
nes*	l3
nest*	l3
nest* anda*	l3
nesto*	l3
nestor	l3
nestor anda	l3
net*	r6
neta	r4
new	f9
new customer	f9
new* cust*	f8
nex*	V21
next	V20
next $	V16
ni	D13E9F-3G-5J9L-4O-3Q-4S-3T7X4a5d-3l3q4
ni de	E8G-4
ni le	J4
ni los	D4
ni modo	a7
ni no	K3n4
ni por	T5
ni se	J5W3
ni si	K4n4
ni un	D3q3
ni ver	l4
ni* de*	E7G-3
ni* le*	J4
ni* los*	D4
ni* modo*	a6
ni* no*	K3n4
ni* por*	T5
ni* se*	J4W3
ni* si*	K4n4
ni* un*	D3q3
ni* ver*	l4
nic*	C4
nid*	g6
nidi*	g6
nidia	g6
nie*	A6T3Z3
nieg*	A7
nieg* eso*	A3
nieg* lo*	A4
niegale	A3
niegale eso	A3
niego	A4
niego lo	A3
niet*	T4
nieta	T4
nieto	Z3
nin*	H-7J20K3T-3W-3Z10a8j3n-3q-3
nina del	q3
ning*	J20K4R3q-3
ning* de*	J3U3f3
ning* link*	R3
ning* vent*	J4
ningu*	J20K3q-3
ningun	J7R3
ningun link	R3
ninguna	J19K3
ninguna $	J5K3
ninguna de	J4
ninguna venta	J3
ninguno	f3
nino	H-7Z10a8h4j6
nino #	h5
nino $	H-6Z4a7j6
nino ya	a3
nino* #*	h5
nino* ya*	a3
niv*	E4L6W6
nive*	E4L7W6
nive* el*	E5
nivel	L5W6
nivel*	E5
nivela	E4
nivela el	E5
no	A3B-6C-4D9F-3H-5I-5J18K10N6O-11P-5R3S4T10U-8V-8W-5X12Y-6Z15a5b-9c6d-11e7g-4h-4i-12j-7k-8l11n5o-13p-5q13
no #	q17
no $	A3D-5H3J-5L4M-3S4T-5V-3W-3X4Y-3Z8a12b4d-3h-9l-3m10n13o-4p3q8r-3
no abre	R5
no alcance	A4
no anotes	J7
no aparece	D4f4
no aparecen	D4
no apruebes	A5
no apuntes	J7
no autorizo	q3
no borrala	l3
no canjees	J7
no captura	J4
no captures	J9
no checa	E3
no coincide	D3E4
no compro	J4h-3q7
no conozco	B3
no contestaste	n3
no cuadra	D6
no cuadran	E3
no cuenta	J5q3
no da	J3
no de	M4n-5q7
no debi	n-3q7
no debio	q3
no dejes	l5
no del	q7
no deseo	N7
no el	U4
no encuentro	R3j3
no entendi	J-3T16o-3
no entiendo	Q3T9
no entre	l5q4
no entro	n4
no era	T-3Z25e9n-8q22
no eran	G5q6
no es	D5E6J10Q-3T-3V9Z10d-3h-5i-6k-3l11n-4o-3q6
no esa	A5J-3q6
no eso	Z4
no esta	C5D5f12h-3q-3
no estoy	g11
no existe	f3
no fue	q3
no fui	B5
no gracias	J8o-7
no guardes	J6
no ha	f5
no habia	i4
no hagas	J9Z3
no han	I4
no hay	J15Q4T-3V-4a16n-5q-5
no he	n4
no hubo	Q3
no iba	Z4q4
no inventes	a4
no kiero	X5
no la	A4J13a-4k6l-4o3q7
no labora	l4
no le	A-3C-4E-3F6G5J6L-3M3R8S-3T20Z-4a-5b3e11f-3h-4l3n-3p-3
no lo	A3J12N3e3q-5
no los	D-3J7r8
no manches	a7
no manden	X5
no mas	X4
no me	A3D11H6N4Q-4W-3X13Y3b-3c6g-6h4j-3l-3m4n6o-3q-8
no metas	J8
no molesten	X7
no nada	J7
no necesito	J3X4
no ninguna	J3
no no	J16
no nomas	J4
no ocupo	X5
no paga	S4
no pago	q7
no pasa	J-4n7
no paso	F3a4n3q5
no pedi	J4
no procede	G5
no pueda	l12
no puede	D4
no puedo	S10
no pues	o8
no que	S4n4
no quiere	J6d3f-3
no quiero	D-3J9N11X9Y-3c8d-5g-4l10
no quiso	h6
no registre	l4
no registres	J9
no regresa	l3
no requiero	J4
no sabes	T-3n7
no sale	f3n3
no se	E3F5H-5J5K14M3Q4S-4T12V-3X-3Z-3d-3e-3f-3h-6n3o-3
no seas	W6
no siga	l4
no sirve	D6a4
no son	E5G3
no supe	T8
no te	c4p3r5
no tengo	K4S4b-5g6r4
no tenia	D3
no tiene	f9
no trabaja	a5l6
no trae	Q3d6
no traia	q4
no va	C4J6l9n-3q10
no vayas	J7
no vendi	J7
no veo	a6n7
no vi	n12
no viene	L3l6
no vino	a5
no voy	P6
no ya	J4S3
no* #*	q16
no* abre*	R5j5
no* abri*	W3
no* alca*	A4S3
no* anot*	J6
no* apar*	D8f4
no* apli*	G4
no* apru*	A5
no* apun*	J8
no* auto*	N3
no* cadu*	L5W3
no* camb*	J4
no* canj*	J7
no* capt*	J13
no* chec*	E3
no* coin*	E5
no* comp*	T14X-3q5
no* cono*	B4
no* cont*	a5n8
no* cuad*	D6E6
no* cuen*	J5q3
no* da*	J4
no* de*	M4n-4q7
no* debi*	G3J-3Z3n-3q11
no* deje*	l5
no* del*	q7
no* dese*	N7
no* dice*	p3
no* el*	U4
no* encu*	R3
no* ente*	J-3T17o-3
no* enti*	J-3T9
no* entr*	l5q3
no* era*	T-3Z22e11n-8q20
no* eran*	G6q7
no* es*	D5E7J12Q-4T-3V8Z11d-3h-6i-6k-3l12n-4o-3q6
no* esa*	A6q4
no* eso*	Z4
no* esta*	C4D7J-3K3f12
no* esto*	g9
no* estu*	q3
no* exis*	N4
no* fue*	W3
no* fui*	B5
no* grac*	J9X3o-7
no* guar*	J6
no* ha*	f5
no* habi*	e3i3
no* haga*	J8Z8
no* han*	I4
no* hay*	J15Q3V-4a15n-5q-5
no* he*	n4
no* hubo*	Q3
no* iba*	Z6q3
no* inve*	a5
no* kier*	X5
no* la*	A3J15a-4k5l-4n3o4q6
no* labo*	l4
no* le*	A-3C-4E-3F6G3J8L-3M3R8S-3T20Z-4a-5b3c3e11f-3h-3p-3
no* lo*	A4J15N4e4q-6
no* los*	D-3J7r9
no* manc*	a7
no* mand*	X4
no* mas*	X5
no* me*	D11H8J3Q-4W-3X13Y3b-3c6g-6j-3l-3m5n5o-3q-8
no* meta*	J8
no* mole*	X12
no* nada*	J8
no* nece*	X6
no* ning*	J3
no* no*	J17
no* noma*	J4
no* ocup*	X6
no* paga*	S3
no* pago*	q7
no* para*	q10
no* pasa*	J-5n7
no* paso*	F4a4q5
no* pedi*	J4
no* pren*	e7
no* proc*	G5n-3q3
no* pued*	D3S10T-3l12n-4
no* pues*	T-3o9
no* que*	S4n4
no* qued*	n3
no* quer*	Z3
no* quie*	D-3J11N11T-3X9Y-3c9f-5g-4l9
no* quis*	D3e3h6
no* quit*	q5
no* regi*	J10l3
no* regr*	l3
no* requ*	J3
no* sabe*	T-3n6
no* saca*	d3
no* sale*	f3n4
no* salg*	W3
no* se*	E3F5H-5J5K13P3Q5S-4T13V-3X-3Z-3d-3e-4f-3h-6l-3n5o-3
no* seas*	W7
no* siga*	l4
no* sirv*	D5a5e3
no* son*	E5G3
no* supe*	T8
no* te*	c3p4r5
no* teng*	K4S4b-5g7r3
no* teni*	D3
no* tien*	f9
no* trab*	a5l6
no* trae*	Q4d6h5
no* trai*	h4q4
no* va*	C4J7l10n-3o-3q10
no* vaya*	J6
no* vend*	J7
no* veo*	a5n9
no* vi*	n13
no* vien*	L4l6
no* vino*	a4
no* voy*	J3P7
no* vuel*	J5n-5
no* ya*	J4
noc*	O5S7X7Y3j4k4l-3
noch*	O5S7X7Y3k4l-3
noch* lo*	k3
noch* ya*	H3
noche	H-4S6X7Y3k4
noche $	H-5S7W4X4Y3
noche lo	k3
noche*	H4O7
noches	H3O7
noches $	O3
nom*	C7F-5G-5H3I3J9K-3N6O-4P-5Q4R-3S-4U7V-4Z-3a-4b3c-5d-7e-3f4h3j-3l-5m6n4o-3p-4r4
noma*	C7D5E3F-4G-4H7J11L4O-3P-3T3U5W-4d-4n3o-3r-3
noma* #*	E8L5
noma* a*	i3
noma* dime*	H5
noma* el*	H3
noma* escr*	Q3
noma* esta*	J5
noma* falt*	k3
noma* los*	Q4X5
noma* teng*	M3
noma* vino*	C3
nomas	C7D5E4F-4G-4H7J11L4O-3P-4T3U5W-4b3d-4r-3
nomas #	E9L5
nomas $	H6U3
nomas a	i3
nomas dime	H5
nomas el	C3H3
nomas escrito	Q4
nomas estaba	J4
nomas falta	A3k3
nomas los	Q3X5
nomb*	B3D-3H-7I5L-3M3N6Q5U4V-3a-4c-3d-3f4g3j-3l-3m8n4q3r8
nomb* a*	I4W4
nomb* de*	C3W-3f4m13n3q8
nomb* del*	W4
nomb* es*	g4
nomb* gere*	k4
nomb* la*	n3
nomb* y*	N4
nombr*	B3D-3H-7I5L-4M3N7Q4U4V-3a-4c-3d-3f4j-3l-3m8n4p-3q4r7
nombrame	I4
nombrame a	I4
nombrar	k5
nombrar gerente	k6
nombre	D-3H-6L-4M3N7Q5U4V-3a-4c-3d-3f5j-3k-3l-3m9n4q3r8
nombre $	B4Q3U3b4n-3r5
nombre a	W5
nombre de	C3N3W-3f4m13q8
nombre del	W4
nombre es	g4
nombre la	n3
nombre y	N4
nomi*	W6
nomin*	W6
nomina	W7
nomina $	W3
nor*	d-3g5p3q3
nora	p4
norm*	g5
norma*	g5
normal	g5
nos	H5S-4V3a14e6h-6l6o13q-3
nos cambio	l5
nos cayeron	I3
nos dejo	l3
nos fue	H10
nos quedamos	H4
nos regresaron	e3
nos une	k4
nos vemos	S-3a7o14
nos*	k4l7
nos* camb*	l5
nos* caye*	I3
nos* dejo*	l4
nos* fue*	H9
nos* qued*	H5
nos* regr*	e3
nos* une*	k4
nos* vemo*	S-3a6o12
noso*	k3l8
noso* su*	k4
nosot*	k4l7
nosotros	k3l8
nosotros $	l6
nosotros su	k4
not*	A-4C-3E-3G-3H-4L-3M9P-3T-4V-6X17Y19a-6b-3e7f-3h11i9j-3l-3m-3n-4q4r-3
nota	M11S3W4a-4e8h11i7q5
nota #	M6W3d3h9q5
nota $	M3Q3W3
nota &	M3e5
nota de	S3e3
nota es	i3
nota la	i3
nota*	B3D3F3Q3V-3i4
nota* #*	M6d3e3h8q6
nota* &*	M3e4
nota* de*	S4e4
nota* del*	i3
nota* es*	i3
nota* la*	V-4q3
notar*	B4F3
notario	B3F4
notario $	B4F3
notas	Q3V-3i4
noti*	X18Y21
noti* cuan*	Y5
noti* de*	Y3
noti* los*	X3Y4
notif*	X19Y19
notificaciones	X16Y12
notificaciones $	X15Y5
notis	Y5
nov	H9
nov $	H9
nov*	C-3F-3H10W6Z4a3n6
nove*	a4n9
noved*	n9
novedad	n8
novedad $	n8
novi*	F-3H10W6Z4j3n-3
novi* #*	H4
novi* todo*	H3
novia	W6Z4h4
novie*	H11h-3j4
noviembre	H11j3
noviembre #	H5
noviembre $	H5j3
noviembre todo	H3
novio	B3
novio $	B3
now	p13
now $	p13
nue*	A-4B-3C-5D-3E-3H-6I6K-3L-3M-3P-4R11S-4T3U-4V12W3X-5Y4Z-3b-4c-3d-5e-3f15h5i6k15m-3o-6r-3
nues*	l3
nuestro chat	l3
nuev*	A-3B-3C-5D-3E-3H-6I4L-3M-3P-4R10S-3T4U-3V11W4X-4Y3Z-3b-3c-3d-4e-3f16h6i6k16m-3o-6r-3
nuev* avis*	l3
nuev* caje*	k8
nuev* clie*	V5f10h-3
nuev* cola*	k3
nuev* comp*	h9
nuev* de*	I7R3
nuev* el*	R3Y3
nuev* empl*	R3k3
nuev* en*	Q6k3
nuev* enca*	k3
nuev* favo*	k4
nuev* la*	i3
nuev* laur*	k4
nuev* no*	T3
nuev* noma*	k3
nuev* nos*	I3
nuev* o*	n3
nuev* para*	i4
nuev* por*	f4
nuev* que*	T3h3
nuev* se*	k3
nuev* vent*	V4h8
nuev* ya*	m3
nuev* yese*	k4
nueva	V13a-3f13h10k13m-3n-5o-3
nueva $	V13h3k3
nueva cajera	k7
nueva clienta	f5
nueva compra	h9
nueva en	Q6
nueva que	T4
nueva se	k4
nueva venta	V4h8
nueva yesenia	f-3k4
nueva*	k3
nuevamente	Y3
nuevas	k3
nuevas en	k3
nuevo	C-3E-3H-3I-3J3R9S-3W6X-3a3d-3f8h-5i7k7n5o-3
nuevo $	O4R5W4Y3a5f7h-3i4j3k-3n3q-3
nuevo aviso	l3
nuevo cliente	f6
nuevo colaborador	k4
nuevo de	R3
nuevo el	R3
nuevo empleado	R3
nuevo en	T4V3
nuevo encargado	k3
nuevo favor	k4
nuevo la	i3
nuevo nomas	k3
nuevo o	n3
nuevo para	i3
nuevo que	h3
nuevo ya	m4
nuevo*	I10k3
nuevos	I9k4
nuevos $	k3
nuevos de	I7
nuevos nos	I3
num*	A-3C3E-5H6I4J3P-5Q6T-4U4V-3Y-3d-6e-3h3j-3l3o-4p-4q3r4
nume*	A-3E-5H7I3N3P-5Q7T-4U4V-3Y-3d-7e-3h4l3o-4p-4q4r5
nume* #*	M4
nume* de*	H-5I9Q5W3j3m3r3
nume* del*	H11
nume* desh*	q4
nume* elim*	G3N4
nume* equi*	Z3
nume* es*	q6r5
nume* esta*	m4
nume* hubo*	H3
nume* le*	M3n4
nume* noma*	H7
nume* por*	q4
nume* que*	B4Q4Z3n-3q-3
nume* se*	n6
nume* te*	k3
nume* trae*	H8
nume* ya*	H3N3
nume* ☎*	C7E-3F4W3h7l8q-4
numer*	A-3B3C3E-5H6I3L-3N3P-4Q7T-4U4V-4Y-3d-7e-3h4l3m3o-5p-4q3r5
numeritos	H4
numeritos del	H4
numero	A-3C3E-5H6I3N3P-4Q7T-4V-4d-6e-3h4j-3l3m3o-5p-4q4r4
numero #	M4
numero $	B3H-5I-3P-3Q5S3U7V3g6i3j-3n-5r4
numero de	H-5I8Q4h3m3q3r3
numero del	H10
numero deshazla	q3
numero eliminalos	G4
numero equivocado	Z3
numero es	q7r6
numero esta	m4
numero hubo	H4
numero le	M3n4
numero no	J3
numero nomas	H7
numero por	q4
numero que	B4Q4Z3q-4
numero se	n6
numero traemos	H8
numero ☎	C7E-3F3W3h7l8q-4
nun*	D9P-3d-4f10g3
nunc*	D9P-3d-3f7g3
nunc* ha*	f4
nunc* les*	r4
nunc* lo*	f4
nunc* me*	g3n3
nunc* se*	D4
nunca	D10P-3d-3f7r3
nunca ha	f5
nunca les	r4
nunca llego	D3
nunca lo	f4
nunca me	g3n3
nunca se	D4
o	B3C8D-10F-3G-6H12I7J-8L21O-5P-3Q20R-4T4U-5V-8W-7X-5Y-4Z-5b11c-9d-7e-5f-5h-7i-7j13k-5l-8m9n23o-7p5q-13r21
o #	C3
o abajo	H4
o con	Q8c-3n3r3
o el	L4Q3r3
o en	n7
o eres	r3
o es	r5
o esta	C3
o estuvo	H6
o fue	B5
o gerente	m4
o hay	r5
o la	n5
o le	E4n5p3
o lo	n3
o los	Q3
o maquina	r3
o me	n7
o menos	C4H3I3S3
o mi	B4
o mujeres	I3
o no	D-3J-4L10Q5T-3a-3j3m8n17q-4
o nomas	L5Q5n7q-3
o nos	H5
o por	L7
o que	T9a3n6r7
o quien	n4
o se	n9p4
o sea	F3N4
o seguimos	I3
o si	r4
o sigue	A3
o sin	Q5a6
o solo	j3
o te	n4
o todavia	b4n-3p3
o una	n4
o ya	b6l-3m5n3
o* #*	C4b3n4q-3
o* abaj*	H5
o* cerr*	n3
o* con*	Q6n3r3
o* el*	L3Q4
o* en*	n7
o* es*	r5
o* esta*	r3
o* estu*	H5
o* fue*	B5
o* gere*	m3
o* hay*	r5
o* la*	n6
o* le*	E4n5
o* lo*	n3
o* los*	Q3
o* maqu*	r4
o* me*	Q3n7
o* meno*	C3H4I4S4
o* mi*	B4
o* muje*	I3
o* no*	D-3J-4L10Q5T-4a-3d-3j4m8n18q-3
o* noma*	L4Q6n7q-3
o* nos*	H5
o* por*	L8
o* que*	T10a3n6r7
o* quie*	n3
o* se*	n8p5
o* sea*	F3N3h3
o* segu*	I3
o* si*	r4
o* sigu*	A3I3
o* sin*	Q6a6
o* solo*	j3
o* te*	n4
o* toda*	C3H3b3n-3
o* una*	n4
o* ya*	b6l-3m6n4
oax*	a3
oaxa*	a3
oaxaca	a3
obs*	F5
obse*	F4
obse* #*	F4
obseq*	F4
obsequiale	F4
obsequiale #	F5
obt*	L4g5
obte*	L4g4
obten*	L3g5
obtengo	L4g4
oca*	N4
ocam*	N4
ocamp*	N3
ocampo	N3
oct*	H11
octu*	H9P3
octu* comp*	H6
octub*	H9P3
octubre	H9P3
octubre $	H4
octubre completo	H6
ocu*	H3J4L-3R5S4T4X4a-4d10e-3f6g3j3k3n-5q-3
ocup*	H3L-3P-3R5S4T5X3a-4c4d12e-3f5g4k3n-5r-3
ocup* cobr*	h5
ocup* dar*	l4
ocup* el*	H3R4
ocup* mete*	k3
ocup* que*	Q3c5
ocupa	d4
ocupa cobrar	k3
ocupa*	S7d10g6n-3
ocupada	S5
ocupada $	S5
ocupar	d5
ocupo	C3H3R5T5X5a-3c3f5h3j3
ocupo dar	l4
ocupo el	H3R3
ocupo meter	k3
ocupo que	Q3c5
ofe*	G5L5X7Y5j5l6
ofel*	G4l7
ofeli*	G6l8
ofelia	G4l8
ofelia $	G5l7
ofer*	L6X6Y6j5
ofert*	L5X8Y6j5
oferta	j4
ofertas	L6X7Y5
ofertas $	X9
ofi*	r7
ofic*	r8
ofic* de*	r4
ofici*	r6
oficial	r4
oficial de	r5
oficina	r3
oficina $	r3
ofr*	F3T10
ofre*	T10
ofrec*	T9
oig*	H3X3b4
oiga	X3r3
oiga el	H3
oiga* cuan*	b5
oiga* el*	H3
oiga* pong*	F3
ojo	C3
ok	A18K-3O-3T-3V3a-3o38q-3
ok $	A12n-3o34
ok al	A5
ok gracias	o4
ok la	A4
ok ok	o6
ok ya	o5
ok* al*	A5
ok* ente*	o3
ok* grac*	o5
ok* la*	A3
ok* ok*	o6
ok* ya*	o4
olg*	k3
olga	f3k3
olga tun	k3
olga* tun*	k3
olv*	J9M3N9a3i8n-3
olvi*	J9M3N7a3e-3i7n-3q-3
olvi* el*	i6
olvi* no*	J3
olvid*	J9M3N8i8n-3q-3
olvida	a4i6
olvida el	i5
olvidalo	J11
olvidalo $	J9
olvidaron	M3
oma*	l5
omar	l6
omar no	l3
omar unos	l4
omar* no*	l3
omar* unos*	l3
on	O-3S14Y9n-3o-3q3
on $	O-4S15Y9
ond*	H7O19Q-3T5a-3h3n5q-3
onda	H7O19T5a-3n5
onda $	O17n3o3
onda con	H8O-3T4
onda* con*	H8O-3T4
one	q5
opc*	T27
opci*	T26
opci* favo*	T4
opci* hay*	T6
opci* teng*	T7
opcio*	T26
opciones	T26
opciones $	T16
opciones favor	T4
opciones hay	T4
opciones tengo	T6
ope*	K9V3c14n8o-3q3
oper*	K9M3c16n9o-4q3
oper* no*	K3
oper* por*	M5V4
oper* que*	n4
oper* se*	H3
opera*	K8c13n9o-4
operacion	V3n10q3
operacion por	M5V3
operacion que	n4
operaciones	H4K10o-3
operaciones se	H3
ora	n17
ora*	V4a8o17
orac*	a8
oraci*	a8
oracion	a10
oral*	V4o15
oral* pues*	o5
orale	V4o15
orale $	o9
orale pues	o7
ord*	F3Q5a3h6j5
orde*	F4Q5a3h4j4
orde* #*	h7
orde* alfa*	I3
orde* de*	j3
orde* la*	E3
orde* mia*	F4
orden	Q6a4h4j3n-3
orden #	h8
orden alfabetico	I3
orden la	E3
orden mia	F5
ori*	S15T10
orie*	T11
orien*	T10
orientame	T11
orientame $	T9
orit*	S16
orit* no*	S4
orit* que*	S5
orit* te*	S3
orita	S14
orita no	S4
orita que	S6
ort*	l3
orte*	l3
orteg*	l3
ortega	l4
ortega $	l3
oto*	A3F8
otor*	F8
otor* el*	A3
otor* punt*	F7
otorg*	A3F7
otorgar	F7
otorgar puntos	F6
otorguese	A3
otorguese el	A3
otr*	A4B-7D4E-3G-5H-5I-7J8K5M-8N-4Q3R10U-7V23W3X-6Y5Z12b-5c-5e-4f-4g-4i19k8l-5m-8n4o-14p-8q10r-6
otra	B-4D5F-7I-5J11M-5N-3R6T5U-5V22X-5Y7Z4b-4c-6e-6f-3g-3h-4i18k5l-4m-6n4o-11p-6q3r-4
otra $	H6J15T-3V31a-5e-3i6n-6o-6
otra a	i9
otra al	i6
otra caja	q6
otra cajera	T4
otra cantidad	E4
otra clienta	V9h3i-4
otra compra	V4h-5i8q-3
otra cosa	T5i6
otra de	V-3i9
otra dejala	A4
otra distinta	V6
otra favor	R5
otra gente	h3
otra identica	V-3i7
otra igual	V-3i11
otra igualita	i4
otra la	V4
otra liga	R5
otra mas	V9
otra mesa	h-3q10
otra nota	i6
otra nueva	V8
otra operacion	V3
otra para	i6
otra persona	C3G3V9Z9i-5
otra por	V3
otra que	f4
otra ronda	i3
otra senora	h3q7
otra si	A4
otra sucursal	W9
otra tienda	l3
otra vendedora	V-4k8
otra venta	J5V14h-6i7n-3q-4
otra vez	D9J-5O5P5T7V-12W-3X-3Y8Z-3a12n15q-4
otra*	K8S3n-3
otra* #*	i3q-3
otra* a*	i10
otra* al*	i6
otra* caja*	q6
otra* caje*	T3
otra* cant*	E4
otra* clie*	V10h3i-4
otra* comp*	V6h-5i6q-3
otra* cosa*	T5i6
otra* de*	V-3i10
otra* deja*	A4
otra* dist*	V5
otra* favo*	R5
otra* gent*	h4i-3
otra* iden*	V-3i7
otra* igua*	K4V-5i15n-3
otra* la*	V4
otra* liga*	R6
otra* mas*	V9
otra* mesa*	h-4q10
otra* nota*	i6
otra* nuev*	V7
otra* oper*	V3
otra* para*	i6
otra* pers*	G3V10Z9i-5
otra* por*	V3
otra* que*	K3f4
otra* seno*	C3q6
otra* si*	A6
otra* sucu*	W9
otra* tien*	l3
otra* vend*	V-6k10
otra* vent*	J5V17h-7i7n-3q-4
otra* vez*	D11J-5O5P3T6V-11W-3X-3Y8Z-3a11n15q-5
otras	K8n-3
otro	A3B-4E-3F-3G-3H-7I-3J-5M-5O-3Q5R6T-4U-3V23Z13a-6b-3i13k8l-4m-3o-6p-3q15r-3
otro $	J-3V29c3o-3q5
otro cajero	Q3k5
otro carro	V3
otro celular	q4
otro chat	Z7
otro cliente	C3V9q6
otro cobro	V7i3
otro contacto	Z3
otro dia	H-3Q3
otro empleado	k9
otro esperando	V8
otro lado	Z8
otro link	R5
otro mas	V7
otro no	A6
otro nombre	Q3
otro numero	V3q4
otro que	f4
otro senor	q7
otro six	i3
otro ticket	h3i6q-3
otro ☎	q3
otro*	F10i6
otro* #*	F10i7
otro* caje*	Q3k5
otro* carr*	V6
otro* celu*	q3
otro* chat*	Z8
otro* clie*	C3V11q5
otro* cobr*	V7i3
otro* cont*	Z3
otro* dia*	H-3Q3
otro* empl*	k8
otro* espe*	V6
otro* lado*	Z8
otro* link*	R5
otro* mas*	V7
otro* no*	A6
otro* nomb*	Q3
otro* nume*	V4q4
otro* que*	f4
otro* seno*	q6
otro* six*	i3
otro* tick*	h3i4
otro* ☎*	q3
otros	F11i6n3
otros #	F12i6
oxx*	l4
oxxo	l4
oxxo $	l4
oy	H6
oy $	H7
oye	D-3H3I4J-5K4L-3O12S-3W-3a6b5h-3n6o-3r5
oye cuales	m3
oye no	J-3n9
oye se	q3
oye y	H4I3b3n6
oye* cual*	m3
oye* cuan*	C3
oye* la*	d3
oye* no*	n6
oye* y*	H5I3T3a3b3n5
pac*	C3I4a5h4
pach*	C3I4a6
pache*	C4I5
pacheco	C3I4
pacheco $	I5
paco	l3
paco del	l3
paco* del*	l3
pad*	I8f5n-3o13
padr*	I10f3n-3o14
padr* de*	I5
padr* vige*	I3
padr* ya*	o4
padre	n-3o14
padre $	o5
padre ya	o5
padro*	I9f4
padron	I8f4
padron $	I3
padron de	I4
pag*	A-4B-3C-7D4E-5G-4I-4J4L9M-3N-3O-3T-4U-3W12X-3Y-3Z-3a3b3c-4d17e6f-6g-5h19i11j6k-3l-4n-10o-3p-6q10r-4
paga	C-4L5S3d15i3n-3
paga #	d3
paga $	J3d3
paga con	L7d8
paga una	d4
paga*	C-3E-3H4P-3Q6V-4W13b3d11f-3g-3h13i3n-7o-3p-3q5
paga* #*	d3h10
paga* al*	W6
paga* con*	H4L5W-3d16h-6j5
paga* el*	b3h3
paga* en*	S3
paga* la*	h4
paga* lo*	W4
paga* me*	S3
paga* todo*	L7
paga* una*	d4
pagad*	h7
pagada	h3
pagado	h4
pagal*	W10
pagale	W11
pagale al	W7
pagam*	W5
pagame	W4
pagan	Q4a7
pagan*	h4
pagando	d3
pagar	b3d10h7i4j3n-4q6
pagar #	h3
pagar $	h5i3
pagar con	L-5d11h-3j5
pagar la	q3
pagar lo	W4
pagar todo	L7
pagar*	H6h9
pagarle	H3
pagarle al	H3
pagaron	H4h9
pagaron #	h6
pagaron con	H4
pago	C-4E-3G-3J4L6Q-4W3a-3d7h15i8j-3n-3q10
pago #	d-4h21q-3
pago $	W7e4q6
pago con	J3d9h-5n4
pago de	d4
pago el	D3L5
pago en	d4i5
pago la	V4q3
pago su	h4
pago* #*	d-4h22q-3
pago* con*	J3d9h-4n3
pago* de*	d4i3
pago* el*	D4L4q-3
pago* en*	d3i4
pago* este*	V3
pago* la*	V4q4
pago* su*	h4
pagu*	D9L-3a3e5h7n-3
pagu* con*	P3
pague	D7L-3a3e4h6
pague $	e4o5
pague con	P3
pal	F8Z13b6n-3q-3
pal cliente	F5
pal del	Z7
pal guero	F5
pal*	A5Q6T3i6n4
pal* clie*	F5
pal* del*	Z6
pal* guer*	F5
pal* ☎*	h3
pala*	Q7T3
palab*	Q6T4
palabras	Q6T3
palo*	A5i7n4
palom*	A4i6n4
palomita	A3n5
palomita $	A3
palomitas	i7
pam*	B4l6m8
pame*	B4l5m8
pame* renu*	l6
pame* tu*	B4
pamel*	B3l5m8
pamela	B4l4m9
pamela $	m9
pamela renuncio	l8
pamela tu	B4
pan	i5j4
pan de	j4
pan*	e4f4h5j5k4q-4
pan* de*	j5
pana*	a4k5
pana* ahor*	k3
pana* etap*	h4
panad*	k5
panaderia	k5
panaderia ahora	k3
panal*	a4h3
panales	a3
panales $	a4
panales etapa	h3
pant*	e5h3j4n4
pant* de*	j3
panta*	e5h3j4n4
pantalla	n4
pantalon	e4h3j5
pantalon de	j4
pao*	k5
paol*	k5
paol* ☎*	k5
paola	k4
paola ☎	k5
pap*	O4T3W3a5
papa	W5q4
papa $	T3
papa no	q3
papa*	d3
papa* no*	q3
papa* que*	a3
papa* tamb*	i3
papas	d3i3
pape*	H3O4a3q-3
pape* dond*	H3
papel	a4
papel*	H3O5
papeleria	O4
papeleria $	O5
papelito	H3
papelito donde	H3
paq*	a4j6
paqu*	a3j8
paqu* de*	j7
paque*	j8
paquete	j7
paquete de	j7
par*	A3B-8D-9E-5I-4K-5L8M-5O-8P-6Q9R9S-4V-6W-5X13Y-7Z8a4b5e-3f-3g8i6j6k5l-5m-4n-6p4
para	A5B-6C4D-8E-3F3I-3K-4L8M-4N-4O-6P-4Q10R10T4V-5W-6Y-6Z11b6c5d3e-5f-3g7i4j9k5l-9n-10p5r-8
para #	C3d-3j8
para abajo	E3G4
para aca	I3Z3q-3
para adelante	A5
para algo	p4
para aprobar	A3
para arriba	E3
para atras	J3e4q13
para canjear	L4
para completar	d3
para cuadrar	U3
para cuanto	H3
para dar	Q8
para darme	g6
para decirle	p5
para diciembre	k3
para dormirme	H3
para dulce	R3
para el	C-6F4H-4L4Q-4S4V-3Z7a-3b3h5i5j4n-3p7q-3
para ella	V4i7
para encargada	R3
para entrar	R3
para esa	A3
para ganar	L7
para gastar	b3
para genaro	G4
para inscribir	Q5
para inscribirme	g5
para juntar	L7
para la	D3F5W-4a9b6d7h-5q-4
para llamarles	K3
para lleva	h3
para lo	c3g6
para los	C6X4
para manana	j3
para meter	Q3
para mi	Z14j-3
para nancy	k6
para otra	Z3
para otro	Z3
para pagar	W4
para que	A3D-3H-3L5R8T16W4Z-4a-3b-4c4f3g-3j-4k7q-4r-5
para reenviarselo	R3
para registrar	Q7m4
para registrarlo	f3
para saber	r3
para selene	k5
para su	C3d3q3
para ti	Z5o8
para tras	q4
para un	C5b7
para una	Q5e-3
para usar	p5
para ver	J5Q13p-3
para ☎	E-4F7R6
para*	M3X5q11
para* #*	C3j8
para* abaj*	G4
para* aca*	I3Z3q-3
para* adel*	A5
para* algo*	p3
para* anot*	H3J3
para* apro*	A3
para* apun*	Q3p3
para* arri*	E3
para* atra*	e4q13
para* canj*	L5
para* comp*	d3
para* corr*	E3
para* cuad*	U3
para* cuan*	H3
para* dar*	Q7
para* darm*	g4
para* deci*	p5
para* dici*	k3
para* dorm*	H3
para* dulc*	R4
para* el*	C-5F3H-3L5Q-4S4V-3Z8a-3h4i5j4n-3p7q-3
para* ella*	V4i7
para* enca*	R5
para* entr*	R3
para* esa*	A3
para* gana*	L7
para* gast*	b3
para* gena*	G4
para* insc*	Q5g5
para* junt*	L7
para* la*	F5W-4a10b6d7h-5i3q-4
para* llam*	K3c3
para* llev*	h3
para* lo*	c3g6
para* los*	C5X4
para* mana*	j3
para* mete*	Q3
para* mi*	Z15
para* nanc*	k6
para* otra*	Z3
para* otro*	Z3
para* paga*	W4
para* que*	A3D-3H-3L6Q3R8T16W3Z-4a-3b-4c4j-5k7q-4r-5
para* reen*	R3
para* regi*	Q6m3
para* sabe*	r3
para* sele*	k4
para* su*	C3d3q4
para* ti*	Z5o8
para* tras*	q4
para* un*	C5b7
para* una*	Q6e-4
para* usar*	p5
para* ver*	J5Q12p-3
para* y*	M3
para* ☎*	E-4F7R4
parad*	n3
parada	n3
paral*	X5q12
parale	X5
parc*	e3
parc* de*	e3
parci*	e3
parcial	e3
parcial de	e3
pare*	X19
paren*	X7
parenle	X7
pari*	H3o9
paris*	H4
parisina	H4
parisina $	H4
paro	H3M-3n7
paro $	H4
part*	H-3L4N3Q3U3a9g6h-4i5j-4l5n-3o-3q-3r8
part* de*	L5g4k3l6r10
part* del*	U3
part* en*	N4
parte	U5d3g6r7
parte $	g3
parte de	g4r9
parte del	U3
parte*	Q3i4
partes	Q3i4
parti*	L5N4a12k4l6
partido	a12
partido $	a10
partir	L7k3l5
partir de	L6k4l6
pas*	A4B-3E-3J-6K5L4M-5N-5O5R4T-8V6X-6Y-6Z-7a8c9d-9e-3f-9g-6h3i3j8k4n11o-3r-5
pasa	A6J-5L6V3W3k3n7q-3
pasa $	L4
pasa a	V3k3
pasa el	a3
pasa lo	A6
pasa nada	J-5n7
pasa*	E-4F-3H5K5L4M-4N-3O-4P5R3S-5T-3X-3Y-3Z-3a7c9d-8f-5g-3i4j5l-3m6p4q3r-3
pasa* #*	n3
pasa* a*	I4V7a-4c12
pasa* ahor*	i3
pasa* al*	V5
pasa* con*	G5L3P3c10
pasa* cuan*	H4
pasa* de*	I3o5
pasa* el*	B3H4a11
pasa* esta*	P3
pasa* la*	R4a14c-4
pasa* las*	K5
pasa* lo*	A6R3U6h4
pasa* los*	H4W7m6
pasa* mi*	W4b6
pasa* mis*	P5b-4m3n3
pasa* nada*	J-5n8
pasa* no*	l4
pasa* o*	Q3q4
pasa* por*	a4
pasa* punt*	L6
pasa* tamb*	H7
pasa* un*	h3
pasa* una*	Q3h-3i4
pasa* ☎*	F3
pasad*	H5P5W-3e5h-6i6p4
pasada	H-3P4e3h-5i7p7
pasada $	H-3a3n8p6
pasada ☎	F3
pasado	H7b3l3
pasado $	H3b3
pasado no	l4
pasado tambien	H5
pasal*	W8k3q4
pasala	q5
pasale	G-3W9k3
pasale los	W5
pasale usuario	k3
pasam*	D-3E-3H4I5K4Q-3R6T-3U3V5a6b4c9d-3j3k-3l-3m5n-6q-3
pasame	H5K3Q-3R5S-3U4V7a8b3c10d-3k-3l-3m5n-5q-3
pasame a	I4V5a-3c10
pasame al	V5
pasame con	c11
pasame cuanto	H3
pasame el	B4H4a8
pasame la	R4a14j-4
pasame las	K5
pasame lo	R4U7
pasame los	H4m5
pasame mi	W4b6
pasame mis	P3m3
pasamos	I4
pasamos de	I3
pasar	D4h3j4o-3
pasar $	q4
pasar lo	h6
pasar*	D-3G6K5L6W-3b-4n5
pasarle	L7
pasaron	D-3G6K4b-3n7
pasaron #	n3
pasaron $	K4
pasaron con	G5
pasas	P3j3o4
pasas la	j4
pase	A3R4U6V8a-3
pase a	l3
pase al	R5
pase el	V7
pase la	V3
pase lo	A4
pase*	V5a12c4
pase* a*	V4l4
pase* al*	R5c5
pase* el*	V9
pase* la*	V3a5
pase* lo*	A3
pasem*	V4
pasemos	V4
pasemos a	V4
pasen*	a11c4
pasenme	a5c4
paso	C4O12P-3S5T-4V-4W-4b-3c-3e-5f-3h5k8l5n16
paso $	J4O8S-3h-3n20q-3
paso a	L3
paso con	h-3n14
paso de	C8G4h-5n-3
paso el	h3
paso la	S6h-3n3q4
paso las	S4
paso los	k3
paso maricruz	l4
paso mi	O7h6n-4
paso o	n5
paso por	H4a4
paso su	E4F3k4n-3
paso y	d3
paso*	Q13e-3
paso* a*	L3Q5
paso* con*	h-3n13
paso* de*	C7G5h-5
paso* el*	h3i3
paso* la*	S5h-3n3q4
paso* las*	S5
paso* los*	k3
paso* mari*	l3
paso* mi*	O6h7n-3
paso* o*	n6
paso* para*	Q6
paso* por*	H4a3
paso* su*	E4F3k4n-3
paso* ☎*	k3
pasos	Q12e-3
pasos para	Q5
past*	D3F5b4e3j6q-3
past* #*	i3
past* para*	j5
past* que*	F4
paste*	D3F4b4e4q-3
pastel	D3F4V-3e4i3
pastel #	i3
pastel que	F5
pasto*	j5
pastor	j5
pat*	B4C5E4G4J4L3M-3W3n-5p-3
pata	B4
pata de	B5M-3
pata* de*	B5M-3
patr*	J5c3n-3
patro*	C3J5c3n-3
patron	C3
patron $	C3
paty	E3G3W3
paty $	C4
paty ya	G5
paty* ya*	G6
pau*	S6l4
paus*	S5l3
pausa	S6l3
pausa $	l3
pec*	k5
pech	k5
pech ☎	k3
pech* ☎*	k4
ped*	A3D5J7L-3P-3T11b-3e6h3j7l4
pedi	A5D3J8n3
pedi $	D4
pedi nada	J4
pedi*	T12e7h5j9n-4
pedi* a*	W5j4
pedi* de*	a3j6
pedi* el*	C3
pedi* nada*	J4
pedi* ya*	j6
pedic*	h5
pedicure	h5
pedid*	W3a-4e7j10
pedido	W3a-4e8j10
pedido a	W4
pedido de	j7
pedido ya	j6
pedir	T8a3
pedir $	T6
pedir*	Q3T5
pedirte	T7
pedirte $	T6
pedr*	l6
pedro	l6
pedro $	l7
peg*	Z8
pegu*	Z5
pegue	Z5
pel*	D7Z5h4l4
pele*	Z5l3
pele* conm*	l3
pelo	D8P3
pelo $	D6
pen*	A12C-3D3H-3I-4K25O-3Q-4S3T-3U-3V-4Y3Z5a-5m-3n15o4
pena	D5
pena era	Z3
pena* era*	Z3
pend*	A11H-3I-3K25V-3Y4a-3n13o4
pend* de*	A10K5
pend* la*	n4
pendi*	A10H-3I-3K25V-3Y5a-3m-3n13o4
pendiente	K11Y5n10o6
pendiente $	K7o6
pendiente de	A3n3
pendiente la	n5
pendientes	A14I-3K25n-3
pendientes $	A6K18
pendientes de	A7K6
pens*	S5Z4n5
pens* que*	Z5
pensa*	S4Z3n6
pensando	Z3
per*	A7B4D4E-5G-6H-13J-7K-3L-5N11O-7P-11S11T7U3X-4Y-8Z8b-7c6d-16e-3g-3i5j3k10l8m11n-9o5p-4r5
pera	l5
pera de	l5
pera*	S19
pera* de*	l5
peram*	S7
perame	S8
perat*	S14
perate	S14
perate $	S13
perd*	A-3D11H-3J-3K5P-3Q4R3S-3T16W-3Z14a5c-3d-3h-4m-3o-4
perd* el*	R3
perd* ese*	Z3
perd* la*	D6b3
perd* lo*	n3
perd* me*	Z3
perd* mi*	Q7a3
perd* mis*	D6
perd* uste*	Z4
perdi	D5Q6T13
perdi $	T11
perdi la	b4n3
perdi mi	Q8
perdi mis	D4
perdi*	D7K6R4T6U3a5h-4q-3
perdida	T9
perdida $	T8
perdidos	K4
perdio	R4a7n6
perdio $	a4
perdio el	R3
perdo*	Z17a3q3r4
perdon	Z14q4r4
perdon $	Z5
perdone	Z6
perdone usted	Z3
perf*	N9e3o22
perfe*	o21
perfecto	o17
perfecto $	o10
perfi*	N8
perfil	N10
perfil $	N10
perfu*	e4
perfume	e4
peri*	j4
perl*	A3B6C5J3R5W4Z4k3p-3
perl* dice*	A4
perl* esta*	B4
perl* la*	B4
perl* pero*	R3
perl* y*	k3
perla	A3B6J3R6W3Z4k3
perla $	Z4
perla dice	A4
perla esta	B3
perla la	B4
perla pero	R3
perm*	A15F3G-4K-3N4S6W3k6l12m7n-4q-5
perm* a*	A5l7
perm* al*	l4
perm* cual*	A5
perm* de*	S-3W5m5
perm* o*	l-3m6
perm* para*	k4
perm* pend*	A6
perm* tant*	S4
perm* un*	S4
permi*	A14F3G-4N4S5W3k7l12m8n-4q-5
permiso	A11F3G-4N5S-5W3k9l8m9n-4q-5
permiso $	F4G-3l7q-4
permiso a	A5
permiso al	l4
permiso cual	A6
permiso de	S-3W5m5
permiso o	m6
permiso para	k4
permisos	A5l6
permisos a	l6
permisos pendientes	A6
permiteme	S12
permiteme tantito	S4
permiteme un	S4
pero	X4Y-3a3d-8e-3h13i10q5
pero con	i3q-3
pero de	V3
pero la	n4
pero los	E3
pero no	R3X3a5n-3q3
pero se	G3
pero* con*	i3q-3
pero* de*	V3
pero* es*	h3
pero* la*	n3
pero* los*	E4
pero* no*	R3T3X3a5q4
pero* se*	G3
perr*	a12j9q3
perr* se*	S3a8
perri*	a4
perrito	a4
perro	a8j7q3
perro $	a4j5
perro se	S3a3
pers*	A-5B5C3E-3H-7I7J-4K-3N3O-3P-5S-4T-4U6V5W-5X-3Z4a-6b-3c13d-4e-3f3h-3j-3k11m14n-7o-6r8
pers* a*	G4f4
pers* al*	k5
pers* ante*	i3
pers* con*	m3
pers* dado*	m4
pers* de*	U3p3
pers* del*	m3
pers* habi*	m5
pers* hay*	k3
pers* naye*	l3
pers* no*	U6q5
pers* o*	r6
pers* quie*	m3
pers* real*	c3
pers* se*	I4
pers* tene*	I4
pers* ☎*	C6
perso*	A-4B4E-3H-7I7J-4K-3O-3P-5S-4T-4U7V5W-5X-3Z4a-6b-3c13d-4e-3f3h-4j-3k11m15n-7o-6p3r8
persona	C3J-3N-3Q-3T-3V7W-3Z6a-3c11f4m-5n-4o-3p4q4r12
persona $	F3V7Z4c7i-3k-3q3r3
persona a	G3f3
persona al	k4
persona anterior	i3
persona de	p3
persona no	q6
persona o	r6
personal	B6H-4P-3Q3U8a-3k10m19o-3
personal $	B8P-3Q3a-3k8m14o-3
personal con	m3
personal dado	m4
personal habilitado	m4
personal hay	k4
personal nayeli	l3
personal no	U6
personales	N7
personales $	N5
personalizada	c4
personas	I10
personas del	m4
personas hay	I3
personas nuevas	k3
personas se	I4
personas tenemos	I3
personas traen	I3
pert*	N7
perte*	N7
pertenece	M3
pertenece $	M3
pertenecer	N6
pes*	D11E3F3G3H-5I-3J-3L9M3P-4Q3S-3U-3a-4b8d5e4f-5h8i7j-4k-3l-3n-5o-4p-3q3
pesc*	d3
pesca*	d3
pescado	d3
pesi*	D10
pesim*	D9
peso*	D5E3F4G4H-4I-3J-3L9M4P-4W3a-4b5d5e3f-5h8i7j-3k-3n-5o-3q3
peso* a*	D4G6d-5q5
peso* al*	G4n3
peso* como*	Q3
peso* de*	F4d5h5
peso* del*	G3W4
peso* en*	D4
peso* lo*	F4
peso* por*	F5
peso* que*	E3
peso* quit*	G3
peso* son*	L5b-3
peso* ☎*	E4F-4G-3V6d5h4i-3
pesos	D4E3F4G3H-5I-3J-3L9M3P-4Q3a-4b6d5e3f-4h8i6j-3k-3n-5o-3q4
pesos $	D-3G-5H-3J-3L6Q4a-3b8d7e3h11i12n-3p-3
pesos a	D3G6d-5q5
pesos al	G4n3
pesos como	Q3
pesos de	F3W3d5h5
pesos del	G3W4
pesos en	D4
pesos lo	F3
pesos por	F5
pesos que	E3d3
pesos son	L4b-3
pesos ☎	E4F-4G-3V5d6h4i-3
pet*	A14l5
peti*	A16
peti* de*	A4
petic*	A17
peticion	A5
peticion $	A6
peticiones	A11
peticiones $	A7
peticiones de	A4
petr*	l5
petr* siga*	l5
petra	l6
petra siga	l5
pho*	h6
phon*	h6
phon* ☎*	h6
phone	h6
phone ☎	h6
pic*	Q5R7
pica*	R4
pica* otra*	R4
picar*	R4
picarle	R4
picarle otra	R4
pico	Q5R3
pico el	R3
pico para	Q5
pico* el*	R3
pico* para*	Q5
pid*	A13C4D-3F-4Q15S-3T-3V-3W7a-4b-3c-3i4j7n-8
pida	A4
pida puntos	A3
pida* punt*	A3
pide	C5W8d3
pide el	d4
pide mas	W9
pide su	C3
pide*	E6Q8W4j6
pide* el*	d4
pide* mas*	W8
pide* para*	Q5
pide* perm*	A3
pide* rect*	E6
pide* su*	C4
pidel*	W5
pidele	W5
piden	E6Q4j7
piden permiso	A3
piden rectificar	E6
pidi*	A13G3H5W-3i8n-3
pidi* apro*	A4
pidi* audi*	G4
pidi* bren*	A4
pidi* la*	A6
pidi* lo*	H3
pidi* post*	i4
pidi* que*	X3
pidi* su*	l3
pidie*	A3G3H7
pidiendo	G4H7
pidiendo auditoria	G3
pidiendo lo	H4
pidiendo los	H3
pidieron	A4
pidieron $	q3
pidieron aprobar	A4
pidio	A12X4i6
pidio brenda	A3
pidio la	A6
pidio luis	A3
pidio otra	i3
pidio que	X3
pidio su	l3
pidio tono	A3
pido	Q11n-3
pido mi	Q7j4
pido* mi*	Q6j4
pie*	L12W5
pier*	L10
pier* lo*	L3
pierd*	L12n3
pierde	L3
pierde $	L3
pierden	L4
pierdo	L6
piez*	W4
pieza*	W5
piezas	W4
pijas	e3h3
pil*	i4
pila	e3
pila*	i4
pila* otra*	i3
pilar	d3
pilas	i4j3
pilas otra	i3
pin*	H4L3P3e3h6q-3
pint*	H4L3e4h4q-3
pint* la*	H5
pint* vini*	h3
pinto	H5
pinto la	H5
pintu*	L4e3h4
pintura	L4h4
pintura $	L4
pip*	a4
pipa	a4
piq*	Z8
piqu*	Z10
pique	Z9
pis*	a4
piso	a4
piz*	j3
pizz*	j3
pizza*	j4
pizzas	j3
pizzas #	h3
pla*	H4I-3a-3c4e7h4j3m15n-6o6
plan*	e3m16
plan* comp*	m6
plan* de*	k3m4
planc*	e3h3
plancha	e4
planchado	h3
plant*	m16
plantilla	k3m16
plantilla $	m6
plantilla completa	m5
plantilla de	m4
plat*	F3H6c6
plat* con*	F4c4
plat* del*	H5
plati*	F3H4c7
platicame	H4
platicame del	H5
platicar	c5
platicar con	c4
platique	F3
platique con	F4
play*	e3h4j6
play* del*	h3j5
playe*	e3h4j3
playeras	h4j3
playeras del	j3
plaz*	H3
plaza cuanto	H3
plo*	j4
plom*	j4
plome*	j4
plomero	j3
pob*	D3l3
pobr*	l3
pobr* don*	l3
pobre	l3
pobre don	l3
poc*	n3r7
poco	n4r7
poco eres	r4
poco* eres*	r4
pod*	H3c6
podr*	H4c5m3
podr* indi*	m3
podr* prop*	H4
podri*	H4c6m3
podria	H4c4m3
podria indicar	m3
podria proporcionar	H4
podrian	c3
poi*	C3F5b5d7h-4
poin*	F5b5d7h-5
poin* for*	d8h-3
point*	C3F5b6d6h-4
points	C3F6b5d7h-5
points for	d8
pol*	L3h9o5
poll*	h5o4
poll* #*	h3
pollo	L3h4o5
pollo #	h4
pollo $	o5
pon	E8W3k5l3
pon a	W4k6
pon en	E9
pon inactiva	l5
pon*	A-7B-3C-8D6E9F6I-7J6K-4L-4M-4N-4O-3P-5Q12S-4T14U-4V-4W11X-5Y8Z-3b-4d-3e-5f7g6h7k8m-3n-9o-4p-5r-3
pon* a*	W3k6
pon* en*	E10
pon* inac*	l5
ponc*	R5a8f3
ponc* la*	a10
ponc* su*	R5
ponc* ☎*	f4
ponch*	R4a9
poncho	R5a8
poncho la	a8
poncho su	R5
pone	D3T4
pone*	C-3D12Q8T9k5q-3
pone* #*	G3d3
pone* el*	Q7
ponen	D7L3
ponen $	D3
poner	D5Q9T5d3j3k5
poner $	T6k4
poner el	Q7
poner*	T5
ponerle	T4
ponerle $	T4
pong*	J10L-3Q11T8W4Y3n-3p-3
pong* #*	h6
pong* algo*	F3
pong* para*	Q4
ponga	W3h3
ponga*	J11Y4q3
pongale	F3
pongale algo	F3
pongame	g3q3
ponganme	W3
pongas	J10
pongo	Q12T10
pongo $	Q6T12n-3
pongo para	Q4
poni*	F3
poni* #*	F4
ponie*	F3
poniendole	F4
poniendole #	F4
ponl*	C-3D-3E13F7G5I-4Q-3W3a-3d-4f6h6i6l5n-5
ponl* #*	E-3F9G10
ponl* a*	h3
ponl* cand*	l3
ponl* en*	E12I-4f6h-6k3l3
ponl* lo*	E3
ponl* otra*	i6
ponl* punt*	F4
ponla	E8l3
ponla en	E11h-6l4
ponle	F9G6W5d-3h3i8l3n-4
ponle #	E-3F9G10
ponle a	h3
ponle candado	l4
ponle lo	E3
ponle otra	i6
ponle puntos	F4
ponlo	E5I-3f4h5k4
ponlo $	h5
ponlo en	E4I-4f4k4
ponm*	A-4F-3H4W10Y6c3g7h6k4
ponm* #*	W7h4
ponm* a*	W8c4
ponm* en*	g8
ponm* las*	H4
ponm* un*	k6
ponme	A-3F-3H4W8Y6c3g8h4k4
ponme #	W7h4
ponme a	W8c4
ponme en	W-3g10
ponme las	H4
ponme un	k6
pons*	F3
ponse*	F3
ponselos	F3
poot	f3
poq*	L5U3b3
poqu*	L4U3b4
poqui*	L4U3b4
poquito	U3
poquitos	L4b4
por	A6E-3H-4K6L12O5P5R-3U-4V-4W-6Y5a4d3e3f-6g-5h4i6j4k-11m-3n-7o4p-11q-4
por #	F-3H-5L14a10b-4e3h16j-3q-3
por aca	O8
por ahi	M3O8
por ahora	J3S4
por alla	O4S5
por aprobar	A5Y6
por aqui	L-3P3Q7Y3c4
por autorizar	A6n-3
por brenda	I4
por cada	L9
por caja	j3
por cambio	S4
por compra	G6L5
por comprar	L4
por confirmar	K4
por cuanto	H5
por dado	l3
por dia	L6
por donde	T9j4
por efectivo	W3d-3e3
por el	F3G-3L-3W-3d7j3o3
por empleado	B6
por error	F4G3Z10q3
por esa	L3
por fa	C6b5
por favor	D-3E5F-5J5L-5M-3O-3S3V3X7Z-3b3d4g3i4j-5k-5o-3p-4
por fin	o3
por firmar	A3
por fuera	G5d-3
por hoy	o5
por internet	L4
por la	F10a4d5h-5o7
por las	a4
por llegar	l5
por lo	b6j5
por los	a3e3h-3q6
por maternidad	l4
por mes	I4
por mi	A7U4a3
por monto	L5M3
por nombre	Q3
por otro	i3
por pan	i3
por producto	e4
por puntos	d6
por que	C-6D5L10P8X-3n7r11
por resolver	K5
por si	J5a3
por su	C9D5V-3f-3h9
por sus	h3
por telefono	R4c6
por ticket	H5L4P3
por traer	F5
por tu	D3a5
por ultima	B4P4
por un	b-3d7
por una	L4h-3
por unas	i4
por uno	B3P5
por*	D9E-3G5L15W9a-3d-4f5h4l-3n5q-3
por* #*	F-3G-3H-5L14a11b-4d3h15j-3q-3
por* aca*	O9
por* acti*	m3
por* ahi*	M3O7
por* ahor*	J3S3
por* alla*	O6S4
por* apro*	A6Y6
por* aqui*	L-3Q8c3
por* auto*	A6n-3
por* bren*	I5
por* cada*	L9
por* camb*	S5
por* comp*	G7L10h-3
por* conc*	K4
por* conf*	K8
por* cuan*	H4
por* dado*	l3
por* dia*	L7
por* dond*	T10j4
por* efec*	W4d-3e3
por* el*	F4G-3J3L-3W-3d7
por* empl*	B5
por* erro*	F4X-3Z10q3
por* esa*	D3L3
por* fa*	C5b4
por* favo*	B3D-4E5F-5J4L-5M-3N3O-3V3X9Y3Z-3b3d4g3i4j-5k-4n-3o-3p-4
por* fin*	o3
por* firm*	A5
por* fuer*	G5d-3
por* hoy*	o5
por* inte*	L4
por* inve*	E3
por* la*	F11a4d4h-4l3o6
por* las*	a5
por* lleg*	l5
por* lo*	b6j5
por* los*	G-3a3d3e5h-3q6
por* mate*	l3
por* mes*	I4
por* mi*	A7U4a3
por* mont*	L3M3
por* nomb*	Q3
por* otro*	i3
por* part*	i3
por* prod*	e4
por* punt*	d5
por* que*	C-7D5L10P9n8r11
por* reso*	K4
por* si*	J6a3
por* su*	C7D6V-3f-3h10
por* sus*	h3
por* tele*	C3R4c6
por* tick*	H5L4P3
por* trae*	F5
por* tu*	D3a4
por* ulti*	B4P4n-3
por* un*	G3b-4d8
por* una*	L4h-3
por* unas*	i4
por* uno*	B3P6
porc*	L10W9
porc* de*	W3
porc* se*	L5
porce*	L11W8
porcentaje	L10W9
porcentaje de	W4
porcentaje se	L6
porf*	h4
porq*	D11G5f4n-3
porq* es*	f4
porq* no*	G3
porq* regr*	G3
porq* se*	F3
porqu*	D12G5J3f3n-3
porque	D5G5e3f3
porque es	f3
porque regreso	G3
porque se	F3
port*	H3
port* el*	H3
porto	H3
porto el	H3
pos*	a3i5
post*	i5
post* #*	i3
postr*	i5
postre	i5
postre #	i3
pra*	J3k4l3
prac*	J3k4l4
prac* que*	k4
prac* ya*	l5
pract*	J4k4l4
practicante	k4l4
practicante que	k4
practicante ya	l5
pre*	A-3B-3C9E-4F5H-7I-3N5P-3R-3S7U-4V-7W12Y7a5d3f-3g-4h-7i-4j13l-3n-5o-3p6
prec*	W15a-3j16n-5q7
prec* #*	F3
prec* a*	W4
prec* de*	W6j6
prec* del*	j3
prec* el*	W3
prec* en*	h3
prec* tien*	j3
preci*	W14j14n-5q7
precio	W13a-3j15n-5q7
precio #	F3
precio $	q5
precio a	W5
precio de	D3W7j6
precio tiene	j4
pref*	N4c4
prefi*	N5c4
prefiero	N5c5
preg*	C11H-4J3L5M4N3S8T5U-3V-4W-5X9a-4d-4e-3h-5j6p6q-4
preg* a*	S6
preg* cuan*	X3p3
preg* la*	L7
preg* por*	C12M4
preg* que*	p3
preg* si*	j7
preg* y*	S3
pregu*	C11H-4J3L5M5N4S8T5U-3V-4W-5X7a-4d-4e-3h-6j6p8q-4
pregunta	C8L8M3V-3j5n4p3
pregunta cuanto	C3
pregunta el	P3
pregunta la	L8
pregunta por	C7M3
pregunta que	p4
pregunta si	j4n4
preguntan	j5
preguntando	C5Q3n-3p3
preguntar	C3
preguntarle	S6
pregunto	C-3D5S7T5X6
pregunto $	D5T5X3
prem*	F8G4d9q-3
prem* a*	F8
prem* de*	d5
prem* eran*	G5q-4
premi*	F8G4Q3d8
premiar	F9
premiar a	F9
premiarlo	G5q-5
premiarlo eran	G6q-5
premio	d10
premio $	d9
premio de	d4
premium	q3
pren*	X-4Y10a5e7
pren* el*	a5
pren* las*	Y5
pren* los*	X-3Y5
pren* me*	e6
prend*	X-4Y10a5e7
prende	X-3Y10a5
prende las	Y4
prep*	k3
prep* su*	k3
prepa	Z3
prepa $	Z3
prepa*	k3
preparale	k3
preparale su	k3
pres*	W11a8r4
pres* #*	a10
pres* en*	l3
prese*	l3r3
presentado	l3
presentado en	l3
presi*	S3
prest*	W11a10
prestame	W7a5
pri*	A-3G3Q-3T13V7f7h3
prim*	G3S3V7f7h5n-4o3
prim* al*	H3
prim* como*	S5
prim* de*	l4
prim* el*	V5h6q-3
prim* es*	h3
prim* naye*	G3
prim* sofi*	k4
prim* vez*	f7
prima	G3W3d-3k3
prima nayeli	G4
prima sofia	k3
prime*	S3V8a-3f8h6o3
primera	f6o5
primera vez	f8
primero	H3S5V7f4
primero $	V5
primero al	H3
primero como	S4
primero el	V5h5
primo	l4
primo de	l5
prin*	T13
princ*	T13
principal	T11
principal $	T12
pris*	n3
prisa	n3
prisa $	n4
pro*	A-6B-5D6G3I9K-4L4M-5N5O-7P-3Q8R-4S-3T-8V15W10X4Y4a-5b-7e6f3g7h-6i-4j9k-4l-7m-6n4o-7p-3
prob*	J4a6j8n3q3
prob* con*	D3
proba*	J3a6j7n3q3
probando	J4a8q3
probando $	q3
probl*	D3
problema	D3
problema con	D3
proc*	F-3G4Q9d5e3n15
proc* #*	G5
proc* a*	d3
proc* con*	d4
proc* mi*	n5
proc* para*	Q4
proce*	G3Q10d4n16
procede	G4Q3n11
procede #	G5
procede $	Q3n7
procede con	n4
proceder	d5
proceder con	d5
procedimiento	Q8
procedimiento para	Q3
proceso	n8
proceso $	n4
proceso mi	n4
prod*	D6U3e10
produ*	D6U3e10
producto	D6e10
producto $	e4
prof*	E5P4
prof* unos*	F3
profe	E5P5
profe $	E6P4
profe unos	F3
prog*	H-3I15L5N9O-3a-3f11g10l-3m-4n-3q-3r6
prog* a*	f3
prog* de*	g4
prog* o*	I3
prog* quie*	I4
progr*	I14L5N9O-3a-3f12g9l-3m-4n-3q-3r6
programa	I14L5N8f12g9j-3l-3m-3n-3q-3r4
programa $	I10L3N8W-3g6r4
programa a	f3
programa de	g4
programa quienes	I4
prom*	D5F7G3H3J-4Q-3T-3W7X8Y7h-3j10n-3
prom* de*	g3j5
prom* del*	j4
prom* hay*	j8
prom* me*	W5X-3Y3
prom* por*	H5
prom* punt*	D3
prome*	D3F8H6
promedio	H7
promedio por	H5
prometi	F6
prometi #	F3
prometi $	F3
prometimos	F3
promo	D3G3W3g3j9n-3q3
promo $	G4
promo de	g3j6
promo del	j4q3
promo*	W6X9Y9j5
promocion	W8
promociones	Y6j3
promociones $	Y5
promos	X8Y3j3
promos $	X5
pron*	o3
prop*	L4Q5U3V4q4
prop* el*	H4
prop* nume*	G4
propi*	L4Q4U4V5n-4q4
propina	Q5n-4q3
propio	G3V5q3
propio numero	G3
propo*	H3n3
proporcionar	H4
proporcionar el	H4
prov*	S3W9Z3c8
prov* del*	W3
prove*	S3W10Z4c7
proveedor	W9Z3c7
proveedor $	S3W7c3
prox*	A-3Q4V21W4p4
proxi*	Q4V22W4n-3o-3p4
proxima	A-3Q3V12W4p4
proxima $	V9p5
proximo	V13
proximo $	V12
pru*	G3k5n4q4
prue*	k5n3q4
prue* a*	G3
prue* y*	l4
prueb*	k4n4q5
prueba	G3k5q4
prueba $	k4
prueba a	G3
prueba y	l3
pub*	W8X7Y5
publ*	W9X6Y5
publi*	W9X7Y4
publicidad	X8Y4
publicidad $	X5Y5
pud*	n4
pudo	n3
pudo confirmar	n3
pue*	B-4D-4E-7G-6I-4J-7K-5L11M-6P-4Q4R-3T10U-5X-5Z-5b5c11g3h-4j5k6l6m6n4o5p-3q6r-5
pued*	B-4D-4E-6G-5H-5I-4J-5K-5L12M-3P-4Q5T15U-6V-5X-4Z-4a-8b5c13d3g4h-3j6k8l11m9o-8p-7q6r-5
pued* ando*	S3
pued* aser*	T6
pued* borr*	q3
pued* camb*	L7T-3b5q9
pued* canj*	W6
pued* capt*	k5
pued* cobr*	L3l3
pued* corr*	q5
pued* crea*	f3
pued* dar*	T3
pued* darl*	n7
pued* deci*	C3T3
pued* dict*	Q8
pued* entr*	R3l4
pued* gast*	b3
pued* habl*	c5
pued* hace*	T7
pued* here*	L3
pued* insc*	f3
pued* ir*	j5
pued* junt*	L6
pued* llam*	c8
pued* mand*	Q5
pued* marc*	T-3c13
pued* mete*	F3Q4g4i4q-4
pued* ni*	l4
pued* paga*	j5
pued* pasa*	L7
pued* pedi*	T12
pued* pone*	d4
pued* reco*	j4
pued* regi*	g3k3m9
pued* segu*	n9
pued* ser*	D4
pued* usar*	L11k5
pued* vend*	l3m6
pued* ver*	l4
pueda	H-3Q-3W5k16l14q-3
pueda captura	k6
pueda cobrar	l3
pueda entrar	l5
pueda meter	k3
pueda ni	l4
pueda registrar	k4
pueda usar	k3
pueda vender	l3
puede	L6O4Q6T8a-3c3j8m6n-4p-3q5r-3
puede $	Q3T6
puede cambiar	q5
puede corregir	q5
puede dictar	Q7
puede hacer	T3
puede meter	F3Q4q-3
puede pagar	j6
puede ser	D4
puede usar	L8k3
puede vender	m5
puede ver	l4
puede*	A3C3D-3G-3L9O-3Q-3T6U-3c7m8n-4
pueden	L11U-3c8m8
pueden heredar	L3
pueden registrar	m8
pueden usar	L3
puedes	C3O-3T8Y3h4n-3q4
puedes dar	T4
puedes decir	C3
puedo	D-3L11O-3Q4S6T12W-5a-4b6c6d5g7h-4k-3n7o-5p-3r-3
puedo ando	S3
puedo aser	T5
puedo cambiar	L5T-3b5q4
puedo gastar	b3
puedo hablar	c6
puedo hacer	Q3T3
puedo juntar	L3
puedo meter	g4n3
puedo pedir	T6
puedo pedirte	T6
puedo seguir	n8
puedo usar	L4d5
puen*	H6a5j3
puen* de*	H3
puent*	H5a6j3
puente	H5a4
puente $	H4j3
puer*	I3W6a6l3
puert*	I4W5a5l3
puerta	I4a6l3
puerta $	I4l4
pues	H3S-3T-4V6b3n8o17p3
pues $	b5n8
pues cuanto	p6
pues que	C5o5
pues*	B4U4m4
pues* cuan*	H3p6
pues* dame*	H3
pues* maur*	m3
pues* punt*	B3U4
pues* que*	C4o4
pues* tien*	m3
pues* ya*	o3
puest*	B4U3m3
puesto	B3U4m3q3
puesto maura	m3
puesto puntos	B4U4
puesto tiene	m4
pun*	A3B4C10D9E9F11G10H-3J5K-4L11M-6N3O-7P3Q4R-4S-6T-7U-4V-8W9Y3Z-5a-10b10c-7d10e-8g5i-6j-10k-6l-5m-7o-8p7r-3
punt*	A3B4C10D9E9F11G10H-4I-3J5K-4L11M-6N3O-7P3Q5R-4S-6T-7U-4V-8W9Y3Z-5a-10b9c-7d10e-8f3g5i-6j-10k-6l-5m-7o-8p8r-3
punt* #*	d10
punt* a*	E3F8G7W5b-3d5f-4p-4
punt* abaj*	F-3G6
punt* acum*	p6
punt* al*	B5E6F9L-3h-3n3
punt* como*	L-3b3g3n-3p4
punt* comp*	d3
punt* cuan*	H3L4
punt* dan*	L5
punt* de*	C11E9G8H-4W11b-7f-5h4n5q-6
punt* del*	C6D4E12F-6L-3d5h-6n-3p3
punt* dire*	F4
punt* disp*	C3
punt* dobl*	L3
punt* dupl*	G3
punt* el*	d3f3
punt* en*	H3L5W6h-3n4
punt* es*	d3
punt* esta*	A4D3
punt* extr*	A4F4
punt* favo*	C3b3p3
punt* hay*	Q5b3
punt* hoy*	U4
punt* jaja*	L3
punt* junt*	I6p4
punt* la*	G-4b3f3
punt* le*	C-3L7
punt* los*	Q4X5
punt* manu*	F10
punt* mas*	F8G-3
punt* me*	C3b6g3
punt* ni*	E4N3
punt* no*	J3W4
punt* o*	D-3L6n5r4
punt* paga*	d3
punt* pal*	C3F4
punt* para*	p5
punt* por*	G-3L6Y3d12h5
punt* que*	D3F8J3h-3n-3
punt* reba*	G3
punt* sama*	B4
punt* se*	H6
punt* sin*	D6
punt* sirv*	L3
punt* son*	L3d-3q5
punt* teng*	b9
punt* tien*	W5b-3
punt* trae*	C4
punt* uno*	P6
punt* valg*	W7
punt* y*	B4L-4P3d3f4q3
punt* ya*	J5W5
punt* ☎*	C8F9d3f5
punta*	C7E4
puntaje	C5E4
puntaje de	C4E4
punto	L16Q4W4b-4n-3p-3q4
punto $	D3L13
punto*	A4B4C10D8E9F10G10J5K-4L9M-6O-7P3Q3R-4S-6T-7U-3V-7W8Z-5a-9b11c-7d10e-8f3g5i-6j-9k-6l-5m-7n3o-7p8q-4r-4
puntos	A4B4C10D8E9F11G10I-3J6K-4L10M-6N3O-7P3Q4R-4S-6T-7U-3V-8W8Z-5a-10b10c-7d11e-8f3g5i-6j-10k-6l-5m-7n3o-7p8q-5r-3
puntos #	d11
puntos $	B-4C5D6G11H-5L7O-4P5Q3S-3T-5U-3V-3X-4Y7a-5b12c-3d9g6j-4m-3o-5q-5
puntos a	B3E4F9G8W6b-3d4f-4p-4q3
puntos abajo	F-3G6
puntos acumulados	p6
puntos al	B7E5F9L-3d3h-4n3p-3
puntos celular	G3
puntos como	b3n-3p4
puntos cuando	Q3
puntos cuanto	H5
puntos dan	L6
puntos de	C9E6G9H-4W12b-7f-5h3n4q-5
puntos del	C6D3E10F-6G3d6h-5n-3p3
puntos directo	F4
puntos disponibles	C3
puntos doble	L3
puntos duplicados	G3
puntos el	f3
puntos en	L5W3h-3n5
puntos es	d4
puntos esta	A3
puntos extra	A3F4
puntos favor	b3g3p3
puntos hay	Q5
puntos hoy	U4
puntos jaja	L3
puntos junto	p4
puntos juntos	I7
puntos la	C3G-4b3f4
puntos le	C-3L6n3
puntos los	L3X5
puntos manual	F3
puntos manualmente	F6
puntos mas	F9G-3
puntos me	b5g3
puntos ni	E4
puntos no	J3W4
puntos o	D-3L7n5r3
puntos paga	d3
puntos pal	C3F4
puntos para	p6
puntos por	G-3L6O-3Y3d11h4
puntos que	D3F9G3J3h-3
puntos samanta	B4
puntos se	H7
puntos sin	D7
puntos sirven	L3
puntos son	d-3q4
puntos tengo	b9
puntos tiene	W5
puntos trae	C3
puntos uno	P7
puntos y	B4L-3b3d3f3
puntos ya	J4W5
puntos ☎	C6E3F11d3f5
pur*	D18H3L3Q5X5a3h3j-4n-5q-4
pura	D8L4
pura*	D4Q3U3
puras	D4Q4
puro	D6H6X4a4h4q-3
puro miron	H3
puro numero	Q3
puro viernes	H5
puro*	D3
puro* miro*	H3
puro* nume*	Q3
puro* vier*	H4
pus*	D3F4G12H-5M4Q-4V-4W-3Y6d-4e-3h-3n19p-3q19
puse	G3H-3M-3V-4Y5n18q21
puse #	G5
puse $	n18
puse al	q5
puse de	q5
puse el	q11
puse lo	q5
puse los	n4
puse mal	q4
puse mi	q4
puse que	A3n-3
puse un	q4
puse* #*	G6
puse* al*	q5
puse* de*	q6
puse* el*	q10
puse* lo*	q5
puse* los*	n5
puse* mal*	q3
puse* mi*	q4
puse* que*	A3n-3
puse* un*	q4
pusi*	D6G7H-3M5h-3n8q3
pusi* #*	q4
pusi* al*	n4
pusi* de*	G4
pusi* mi*	D4
pusie*	D7G5M3q-3
pusieron	D5G4M3
pusieron mi	D4
pusim*	G3
pusimos	G3
pusimos de	G3
pusis*	n11q3
pusiste	n11q4
pusiste #	q4
pusiste $	n5
pusiste al	n4
puso	F4T3h-3r5
puso #	F3G3
puso aqui	T3r5
puso puntos	B3
puso sus	F3
puso* #*	F3G3
puso* aqui*	T3r5
puso* punt*	B3
puso* sus*	F3
qr	R5g7k-3
qr para	R5
qr* para*	R5
que	A4J-5K3L4M3N-4O6P6Q3T7V3X-4Y-3Z-6f-3g-6h-5i-4n4
que #	D4d3
que $	D-3Q3T10a6n12r5
que a	D3F5L3
que abrimos	H7
que acaba	p4
que acabamos	i3
que acabas	q5
que acabo	R4h-3i5p7
que agregues	k3
que ahora	W4
que ajustar	E4
que ajuste	B4
que alguien	c4
que anda	E4
que ando	k5
que anotaste	n4
que antes	D6
que aparezca	q3
que aprobar	A3
que atendi	i4
que atienden	m5
que autorizar	A4
que ayer	H3
que bajale	G3
que bajarle	G5
que baje	S9n-3
que beneficios	L10
que bien	o7
que bonito	O-3a7o4
que borrala	l4
que buen	O-3a8o3
que bueno	O-3o6
que cajera	B7I-4M5
que cajeras	m6
que caloron	a9
que cambiarlo	E5
que cancelar	q3
que cantidad	b3p6
que capturarlos	k5
que celular	B3M8n5
que chambee	k4
que chayo	l3
que chulada	o10
que clienta	M5n3q-5
que cliente	M15n6q-3
que clientes	I4
que cobran	m4
que cobre	U5k6p3
que comandos	T6
que compra	W7
que compraron	I4
que compras	P7
que compre	P8e3
que compro	N3W6e5
que consumio	h3
que coraje	D8
que correcciones	A5
que corregirlo	E3
que cosas	P4T6
que cuanto	U-3p6
que da	a3
que dan	g3
que dar	A4
que datos	Q3g4k3
que debe	E5d3
que debo	Q8
que decir	Q6
que dejo	H7K4
que descanses	o4
que despachan	m5
que despache	k5
que despedir	l3
que devolverle	e4
que dia	C-4P16a9
que dias	L4O-4P3j12
que dice	M5O5n10
que diga	E5
que dios	a5o4
que echar	q5
que eficiencia	o8
que el	G4Q3S3V-3h-3l3n-3
que ella	E3
que empezamos	I3
que empleados	m6
que empresa	r6
que entre	R3U3
que era	Z8
que eres	r7
que es	P4Q-3T10W3r14
que esa	q3
que escribir	T6
que escribo	Q6
que ese	q4
que espera	A3
que esperan	A3
que esta	A11D-3K3V4a-3j3q6
que estaba	V5e4q-3
que estan	I3m4
que este	Q4
que estoy	S5
que estuve	U3
que estuvo	B4
que fallo	K3
que falta	A5F4V4
que faltan	S4
que fecha	M3
que firmar	A4
que forma	Q4T6
que fue	M3P4n10
que fui	H4
que gano	G5L4
que gastar	L7
que gaste	h6
que gasto	P6W4d-4
que gente	m5
que gerardo	l3
que guardaste	n5
que ha	B3P10
que hace	T4
que hacemos	Q4T3
que hacer	J5g4h3
que haces	T17
que hago	L3Q11T10n11
que hay	A4H6K6W7a-3b5n-3
que he	P10U12
que hice	U5n6
que hicieron	D4
que hiciste	q4
que hizo	B12
que hora	B11P3j11
que horario	j3
que horas	a4
que hoy	U3a5
que hubo	H6O18
que junta	C3d4
que junte	L3
que junto	L3
que la	A4f4i4l4q5
que lalo	l3
que lazaro	l5
que le	D5E-3F4G4H-5I-3L3M-3O-3P3Q4R5S-3T6U-3V-3d7e3k-4l-4n5o-3p7
que link	R8
que llego	S3k4
que llegue	S6
que lleva	C3P3Q3d3h-3
que lleve	P6
que llevo	Q4U15b5
que lo	L-3R3c7d8f5n6
que los	J3P4W7
que lucero	l3
que luego	n5
que luis	J-5l7
que lupita	k3
que mal	D6
que mande	g3
que mando	A4
que manera	Q7
que marcas	j4
que mas	F4P6T24W3n-4r-3
que maura	k4
que me	A4C-3H-4I-4M-3O-3P3S4T6X7Y11Z-3b-5c14d-4e4h3j-5n3o-4q-3
que meter	h4
que meterlo	f3
que meti	Q4n6
que mi	k3
que mireya	l3
que mocharle	G5
que modo	Q5
que monto	L3n6
que movieron	B3
que movimientos	P7
que necesito	L6
que negocio	r9
que ni	D5K4
que no	D5E-3F6H-5I3J7K8L-5P-6S-3T-9U-3V-3Z6c-4d-3e5j-3k-4l13n4o-3r5
que nomas	A3
que nombre	I4n6
que nos	F3n3r3
que numero	H7a5m4n12q-4
que nunca	D3f3
que onda	H7O17h3n5o-3
que opciones	T11
que otra	J5K6n-4
que padre	n-3o13
que paga	S3
que pago	h6
que pague	P4e4
que pasa	L7
que pase	A3V8
que paso	D3O13h-4n16
que pasos	Q5
que pedi	A5
que pena	D4Z3
que personas	m4
que piden	Q4
que pidio	A12
que poner	Q8T6
que ponerle	T5
que pongo	Q3
que por	L10
que porcentaje	L11
que precio	j4
que procede	Q3n13
que pueda	W5k7
que puedo	L5T14
que puesto	m3
que puntos	C3b6
que puse	n-3q7
que quede	E5N3f3
que quedo	K4n6q5
que quiere	f5n5
que quita	G6q-6
que quitale	G5
que quitarla	q5
que rapido	o11
que recomendo	F3
que reenviar	R3
que registrar	J3h6k3
que registraste	q4
que registre	U3p3q3
que regresa	l3
que regresarle	e3
que regresaron	e4
que regrese	S6
que repetir	n3
que reponerle	F4
que retirarle	G5
que revise	A4
que risa	o7
que ruben	k6
que sabes	T5
que sacarlo	l4
que saldo	C5D-3b7d-4n-3p16
que salga	Y4d8n4
que salio	F4H6n5
que samanta	k5
que se	A-4C-4H8I3J-4M-3P12R3S8T6U-4V7W-5Z-3a-4d7i-3k-4o-4q-6
que sea	d3q6
que si	A4d3f3h4n5q6
que siempre	q3
que significa	n7
que sigue	Q3T7V12a-3n7
que sirven	L3
que sirves	T9
que son	L3
que su	D6d3p-3
que subir	h3
que tal	H21O25T-4a-3n-4o-4
que tambien	Y3i3
que tan	U3n7
que tanta	I9
que tanto	C8P-3U7b7
que tantos	I4
que te	C-3J8Q3S-4T10h-5n10q4
que telefono	M6j4
que tenemos	H3
que tenga	C4E7d7o6
que tengan	N5
que tengo	A6D4I-3Q6T3b3d5m4n-3
que tenia	b5
que termine	S4
que ticket	K4
que tiene	C9E7b3d10f-3n-3p3
que tienen	I3W4
que toco	B11
que trabajan	m4
que trae	C12I6P4d5h-3
que traen	j3
que traes	H4
que tu	K3V3k3n-4
que usarlos	L5
que use	R3
que va	H9n5o7
que validar	A4
que venden	m3
que vendi	Q4
que venga	A3c9
que venta	M11h-3
que ventas	H-3K6U3W4
que viene	V12
que vino	P6
que volver	n4
que ya	A3D-3N5Q6X6f-3
que yo	A10D3U5n-3
que*	B-5C4D9E4F6G-5H-4I-5K10L-7N-3O-4Q-5U-7V4X-6Z8a3b6c-3d-4e6f-4g-3i-3j3l-6n10o8p8q3r-7
que* #*	D5d4
que* a*	F5L3
que* abri*	H7
que* acab*	h-3i8n3p9q7
que* ahor*	W4a5
que* ajus*	B4E3
que* alca*	d3
que* algu*	c4
que* anda*	E3
que* ando*	k5
que* anot*	J3n3
que* ante*	D6
que* apar*	E3n4
que* aqui*	g3
que* aten*	i5
que* atie*	m5
que* auto*	A5
que* ayer*	H3
que* baja*	G7e-3q6
que* baje*	S10n-4
que* bene*	L9
que* bien*	o8
que* boni*	a8o6
que* borr*	l4
que* buen*	O-5T-3a7o10
que* caje*	B7I-4M10m5
que* calo*	a12
que* camb*	E4
que* canc*	q6
que* cant*	b3p6
que* capt*	k5
que* cayo*	H3
que* celu*	B3M8n4
que* cham*	k4
que* chay*	l3
que* chul*	o10
que* clie*	M20h-3n7q-7
que* cobr*	U5c3h-3k7m4
que* coma*	Q3T6
que* comp*	C-3F-3I4P7W13b-3e7n-3
que* cont*	T4V4
que* cora*	D7
que* corr*	A4E3
que* cosa*	P4T6
que* cuan*	U-3p6
que* da*	a3
que* dar*	A5
que* darl*	F3
que* dato*	Q4g4k3
que* debe*	E4d3
que* debi*	h4
que* debo*	Q9
que* deci*	Q6
que* dejo*	H7K4
que* desc*	j4o5
que* desp*	k4l3m6
que* devo*	e3
que* dia*	C-4P16a9
que* dias*	L4O-4j13
que* dice*	M7O5n9
que* diga*	E4
que* dios*	a9o4
que* echa*	q5
que* efic*	o10
que* el*	G4Q3V-3h-3l3n-3
que* ella*	E3
que* empe*	I4
que* empl*	M5m5
que* empr*	r5
que* en*	L3
que* entr*	P3R4h3
que* era*	Z8
que* eres*	r7
que* es*	P4Q-3T10j-3r14
que* esa*	q3
que* escr*	Q6T7
que* ese*	q3
que* espe*	A6
que* esta*	A8D-3Q-3T-3V9a-4d-3e4l-3n7
que* este*	Q4
que* esto*	S4c4
que* estu*	B5
que* fall*	K3
que* falt*	A5F4K5S3V6
que* fech*	M3
que* firm*	A5
que* form*	Q4T6
que* fue*	M3P4n10
que* fui*	H4
que* gano*	G5L4
que* gast*	L6P3W4d-6h7
que* gent*	m5
que* guar*	N4n5
que* ha*	B4P9
que* hace*	J3T19g4h3
que* hago*	L3Q10T9n12
que* hay*	A4H5K8W8a-3b5n-3
que* he*	P11U11
que* hice*	U6n4
que* hici*	D3n3q4
que* hizo*	B12
que* hora*	B10H-3P3a4j13
que* hoy*	U3a6
que* hubo*	H6O17
que* jess*	l3
que* junt*	L7d5
que* la*	A4f3i5l4n-3q6
que* lalo*	l3
que* laza*	l6
que* le*	D7E-3F4G4H-4I-3M-3O-3Q5R5S-3T5U-3V-3X3d6e3k-4l-4n5o-3p7
que* link*	R7
que* lleg*	S11X4k3q-3
que* llev*	H-3P6Q7U17b4h-4n-3q-3
que* lo*	J3L-4R3c6d10f5n4
que* los*	J3P4W8
que* luce*	l4
que* lueg*	n5
que* luis*	J-4l6
que* lupi*	k3
que* mal*	D7
que* mand*	A4Q3Z-3g6
que* mane*	Q7T6
que* marc*	j4
que* mas*	F4P6T25W3n-4r-3
que* maur*	k4
que* me*	A4C-3H-4I-3K-3M-3O-3P3S3T7X6Y11Z-3b-5c15d-4e4h3j-5n3o-3q-4
que* mete*	f3h4
que* meti*	Q4n6
que* mi*	k3
que* mire*	l3
que* moch*	G4
que* modo*	Q6
que* mont*	L3n6
que* movi*	B3P5
que* nece*	L5
que* nego*	r8
que* ni*	D4K4
que* no*	D5E-3F6H-5I3J6K8L-4P-6S-3T-9U-3V-3Z8c-4d-3e5j-3k-4l11n4o-3r5
que* noma*	A3
que* nomb*	I3n6
que* nos*	n3r3
que* nume*	H6a6m4n12q-4
que* nunc*	D3f4
que* onda*	H6O20h3n5o-3
que* opci*	T11
que* otra*	J5K6V-3n-4
que* padr*	n-3o13
que* paga*	L4S3
que* pago*	h5
que* pagu*	P3e4
que* pasa*	L7
que* pase*	A3V8
que* paso*	D3O15Q4e-3h-4n15
que* pedi*	A4Q3
que* pena*	D5Z3
que* pers*	m3
que* pide*	Q4
que* pidi*	A14
que* pone*	Q7T9
que* pong*	Q5
que* por*	L10
que* porc*	L11
que* prec*	j4
que* proc*	Q5n12
que* prom*	W3j8
que* pued*	L4T15W5k6q-3
que* pues*	m3
que* punt*	C4b5
que* puse*	n-3q7
que* qued*	E4K3n7q7
que* quie*	T3f5n4
que* quit*	G11
que* rapi*	o11
que* reci*	e3i4
que* reco*	F3
que* reen*	R3
que* rega*	L6h3
que* regi*	h8n-4q9
que* regr*	S6e5
que* repe*	n3
que* repo*	F3H-3n6
que* reti*	G5
que* revi*	A4
que* risa*	o6
que* rube*	k6
que* sabe*	T6
que* saca*	l3
que* sald*	C4b8d-4n-3p15
que* salg*	Y5d9n4
que* sali*	F5H7n4
que* sama*	k5
que* se*	A-4C-4H8I3J-4L3O-3P11R4S7T6U-4V6W-5Z-3a-4d6i-3k-4o-4q-6
que* sea*	q6
que* sepa*	N3
que* si*	A4d3f3h4n5q5
que* siem*	q3
que* sign*	n7
que* sigu*	Q3T7V14a-3n9
que* sirv*	T10b-3d6
que* son*	L3
que* su*	D6p-3
que* tal*	H19O26T-4a-3n-4o-4
que* tamb*	i3
que* tan*	U4n5
que* tant*	C7I12P-4U6b7
que* te*	J8Q3S-4T10h-6n9q4
que* tele*	M5j4
que* teng*	A4C3D3E6I-3N3O-3P4Q5d10h-4m3n-4o3r-3
que* teni*	b5
que* term*	S3q4
que* tick*	K4
que* tien*	C9E7L-3W4b3d10f-3j-4n-4p3r3
que* toco*	B11
que* trab*	m5
que* trae*	C12E3H4I6P3d5h-3j4
que* tran*	O9
que* tu*	K3V3k3n-4
que* tumb*	q3
que* usar*	L5
que* use*	R3
que* va*	H7n6o7
que* vali*	A5
que* vend*	H-5Q4W4r3
que* veng*	A3V3a3c9
que* vent*	H-5K6M10W5h-3
que* vien*	V10f3
que* vino*	E3P6h3
que* volv*	n3
que* ya*	A3D-3N4Q6X5f-3
que* yo*	A10D3U6n-3
qued*	B-4C6E4F3G-3H-3I-4K12L-5O-4Q-3R-3U-6V3X-4Y-3Z-5b7c-5e5f-3g-4h-5i-5j4l-5n12o9p12r-5
qued* #*	a5
qued* a*	C6K3
qued* al*	C6o5p-3
qued* algo*	A8K3b7n-5
qued* anot*	P3n3
qued* ator*	K6n-3
qued* bien*	a6o-4
qued* clar*	T6
qued* colg*	K3
qued* como*	k3m5n-3
qued* con*	n5p3
qued* cort*	H4
qued* dado*	f3
qued* el*	M8n-4
qued* en*	E7J4S3W7h6n-3p-4q-3
qued* guar*	n4
qued* igua*	T3
qued* inco*	F5
qued* la*	V4h-3j4n9p3
qued* lo*	n9
qued* los*	e3n5
qued* mal*	D5
qued* o*	b3
qued* pend*	K3
qued* punt*	C3
qued* que*	o3
qued* regi*	K4P4n7q3
qued* sin*	F4
qued* su*	p4
qued* una*	K4n-3
queda	C9Q4W3d3j3n-4
queda $	L4b4n-3p4
queda a	C6
queda al	C5p-3
queda en	Q3W4
queda la	j5
queda*	J3K10b5h-3o3p3
quedamos	H3J5n-4o7
quedamos cortes	H4
quedan	C3W4a4b6
quedan puntos	C4
quedaron	D3K8e3n3
quedaron #	q3
quedaron $	D4
quedaron los	e3n4
quede	D6E5J-3T5V4k4n5
quede $	n4
quede como	k5
quede en	E5
quede igual	T3
quede sin	N3
quedo	A4D-5F3J-3K10L-5M4P3Q-4S4U-3W-4Z-3c-3d-5e4f-3h-3i-3k-3l-3n12o6p11q3r-3
quedo $	S5T-3a-3e4h-7n20o-3p19q-3
quedo a	n4
quedo al	e3o5
quedo algo	A7K4b7n-4
quedo bien	a8o-4
quedo como	m6
quedo con	n3p4
quedo el	M9n-4
quedo en	C3E3H3S3h6p-3q-3
quedo guardada	n3
quedo inconforme	F5
quedo la	V5h-3n11
quedo lo	n9
quedo o	n4
quedo registrada	P4n7
quedo sin	F4
quedo su	p3
quedo una	K3n-3
quej*	D13F4c3
quej* de*	D4c3
queja	D9
queja $	D7
queja*	D5
quejo	F5c3
quejo $	F3
quejo y	F3
quer*	R3X-3Y3Z14n-5q6
quer* escr*	Z4
quer* mand*	Z4
quer* regr*	Y3q3
quere*	R4Y4Z10a3n-4q4
querer	R3Y4Z10a4n-4q5
querer $	R4Z6
queri*	Z9o3q3
queria	Z6h3o3q3
queria mandar	Z4
ques*	h5i3
queso	h4i3
queso #	i3
qui*	A-7B9C-3E-3F-4G6I4K-7L-5M8N6O7R-3S-4T-11U-3V-5W4X4Z-6a-3b-6c6d3g4i-4l6m7o-9p-5q8r8
quie*	A-4B10D-5F-3G-6I7K-5L-4M11N5O-10S-7T-7Y3Z-3b-4c7d4e4f4g6m10o-5p-3q-4r11
quie* abri*	W5
quie* acab*	d3h-3i3
quie* acum*	h4
quie* afil*	f4
quie* anda*	B3
quie* andu*	B5
quie* apro*	B8d4e-4
quie* apun*	f5g4
quie* audi*	B5
quie* aume*	F4
quie* auto*	B3
quie* borr*	B4
quie* camb*	d4e4
quie* canc*	B13M-4j4q-4
quie* capt*	h3
quie* cobr*	M3h4
quie* comp*	E4H5I11M3h-4
quie* cons*	C6
quie* cont*	r4
quie* corr*	q5
quie* cubr*	d4
quie* cump*	I3
quie* darl*	h3
quie* deci*	T3n7
quie* deja*	X4j3
quie* desa*	N10
quie* devo*	e7
quie* dio*	B11f-5
quie* echa*	d4
quie* el*	H5N-3P5R6e3
quie* empe*	g4
quie* enca*	j3
quie* ende*	E4
quie* ente*	L4Y3
quie* entr*	f8g4
quie* era*	n9
quie* eres*	r12
quie* es*	A3B-3I5J3M5W6m5r6
quie* escr*	c4
quie* esta*	B-3N6m8r8
quie* falt*	m3
quie* fue*	B5M4n5q-3
quie* gast*	d13
quie* habl*	c4r11
quie* hace*	d6
quie* hizo*	M4Q3
quie* insc*	B5f12
quie* invi*	B4R3
quie* ir*	n4
quie* junt*	g3h4
quie* la*	M3j3
quie* las*	B3
quie* le*	B10F-3G-3M5m3n5
quie* les*	B3m3
quie* lo*	n6
quie* mas*	V6W4
quie* me*	B-4c9k4m-3r6
quie* mete*	h6
quie* mi*	Y3d8
quie* mis*	X4g5
quie* mone*	f3g4
quie* move*	E7
quie* movi*	B4
quie* nada*	J4
quie* no*	J4X3Z6q4
quie* nomb*	k6
quie* ocup*	d4
quie* otra*	J3Q3i7
quie* paga*	d8
quie* pasa*	L3h5
quie* pert*	N6
quie* prem*	F9
quie* pued*	c4m10
quie* punt*	J4L3
quie* que*	B-3F-3G-3L-3N7P-5W9Y5d3k8l10n3
quie* quit*	B3G4
quie* reci*	Y7
quie* regi*	M4V3f6
quie* regr*	e4
quie* remo*	l8
quie* rest*	G7
quie* revi*	P4
quie* sabe*	B4C7H3L4P6b5d-5f-3n-4p8
quie* sali*	M4N5
quie* se*	B-4I8M5a6
quie* ser*	f3g3
quie* son*	I7m10r3
quie* su*	e4f6
quie* sus*	X4d-5h7
quie* teng*	m5r5
quie* tien*	m13
quie* trab*	m7
quie* trat*	c4
quie* una*	c3j6
quie* usar*	J5d10
quie* uso*	B3
quie* vend*	M4h5
quie* ver*	B4C7H5P7U6W12b7d-7f-3g-3n-5
quie* ya*	m3
quien	A-3B21C-5E-3F-5G-6H-7I14J-4L-4M20N-3O-3P-6R-4S-3T-4U-3V4W5X-4Y-3a6b-3c12d-6e-8f-10g-4h-11j-3l-6m17n14o-4p-3q-5r20
quien $	B6M5r3
quien anda	B3
quien anduvo	B5
quien aprobo	B8e-4
quien autorizo	B3
quien borro	B3
quien cancelo	B13M-4q-4
quien cobro	M4
quien compra	I11
quien compro	M6
quien contesta	r4
quien dio	B11f-5
quien era	M3n8
quien eres	r12
quien es	B-3I5M5W8m4r5
quien esta	B-3m7r6
quien falta	m3
quien fue	B6M3n7q-3
quien habla	r9
quien hablo	r5
quien hizo	M5Q5
quien inscribir	B8f-5
quien invito	B4
quien la	M3j4
quien las	B3
quien le	B10F-3G-3H-3M6n5
quien lo	c3n5
quien mas	B-3V7W4
quien me	B-3c10k5r5
quien metio	B3
quien movio	B3
quien no	Z5q4
quien puede	m8
quien puedo	c5
quien quedo	n4
quien quita	B4
quien registro	M4
quien salio	M5
quien se	B-4I8M4a8
quien tengo	m3r5
quien tiene	m10
quien trabaja	m7
quien uso	B3
quien ya	m3
quien*	I11m18
quienes	I11m18r3
quienes estan	m4
quienes les	B4
quienes son	I7m11r3
quienes tienen	m4
quier*	B-4C4D-3I-7J3K-3M-10N8O-7P3Q-4S-4T-4V-3Y5Z-4a-6c5d8e10f10g9h6j3m-7n-7r-11
quiere	B-5C8E-5F-5G-4I-3J5L4M-3V-5W-4a-3d12e10f14h4i5j4k-3l-3m-3n-4p5q-4
quiere acabar	d3
quiere acumular	h4
quiere apunta	f3
quiere cambiar	e4
quiere cubrir	d3
quiere decir	n10
quiere entrar	f3
quiere gastar	d4
quiere inscribir	f3
quiere inscribirse	f5
quiere juntar	h3
quiere monedero	f4
quiere ocupar	d4
quiere otra	i7
quiere pagar	d5
quiere puntos	J4h3
quiere que	d7
quiere registrar	f6
quiere saber	C7H3L4d-4f-3n-3p8
quiere su	e4f6
quiere sus	d-4h6
quiere usar	d4
quiere ver	C8P3
quieren	A3d3f7h-4
quieren $	A4
quieren devolver	e3
quiero	A-4D-4E5F5H3I-4L-4M-8N8O-6Q-5R4S-4T-6U4W3Y7Z-3a-4c7d3e4f-3g10h7i-5k4l4m-6n-6p-5r-11
quiero $	Y3d5
quiero abrir	W3
quiero agregar	k3
quiero apunta	g6
quiero auditar	B6
quiero aumentarle	F5
quiero cancelar	j3
quiero captura	h3
quiero checar	U3
quiero cobrale	h5
quiero comparar	H6
quiero componerlos	E4
quiero corregir	q6
quiero darle	h3
quiero dejar	X3
quiero devolver	e3
quiero el	H5N-3P5R6e4
quiero enderezarlo	E4
quiero escribir	c5
quiero estar	N5
quiero gastar	d6
quiero hablar	c7
quiero inscribir	f8
quiero invitar	R4
quiero meter	h5
quiero mi	U3Y3d7g3
quiero mis	X4g6
quiero monedero	g5
quiero moverle	E7
quiero nada	J4
quiero no	J5
quiero nombrar	k5
quiero otra	J4
quiero pagar	d5
quiero pasar	h5
quiero premiar	F8
quiero que	F-3L-3N8P-5W11Y5d-5g3k9l9n4
quiero recibir	Y6
quiero registrar	V4h3
quiero regresar	e3
quiero remover	l8
quiero restar	G6
quiero revisar	P3
quiero saber	B3P4b7
quiero sus	X4
quiero tratar	c4
quiero una	c3j5
quiero usar	J5d4
quiero vender	h5
quiero ver	B5H4P6U6W10b7d-5g-3m3n-3
quih*	O12
quihu*	O16
quin*	H8I4S5W8a5
quinc*	D3H8S6W9a6
quincena	H7I3S5W10a7
quincena $	H9I4S6W6
quis*	c5e3h10j5l-3q6
quisi*	c6j7
quisiera	c5j6
quiso	e3h9l-3n-3q9
quiso $	q8
quit*	A-3B5C-4D5G17H-4I-3J-3M-4N9Q7T-4V-3W11X13Z-3a-5b-4c-4d6e-5f-4g-3h-7i-5j-4k-3l17m-4n-9o-3q20r-5
quit* #*	F-5G18d11h-3q-8
quit* a*	B3W4l6
quit* al*	l3
quit* de*	F4G-3X9d3l3
quit* el*	W8l3
quit* ende*	E5
quit* esa*	W3q4
quit* eso*	W4
quit* favo*	l4q-3
quit* gent*	l12
quit* la*	Q5X3h-5q10
quit* las*	X4
quit* lo*	G3
quit* los*	G8L4Q4q-3
quit* mi*	N4
quit* no*	q4
quit* por*	F5G-3
quit* punt*	B6D5
quit* todo*	G4
quit* un*	q4
quit* una*	q10
quit* ya*	q3
quit* ☎*	G3
quita	B8F-3G6M-3Q6W8X6Y-3a-3h-6i-4l7n-6q16
quita #	G8q-6
quita $	q9
quita a	B4W4l9q-3
quita al	l3
quita el	G4W5X3
quita enderezalo	E5
quita la	Q4X3h-6q11
quita las	X4
quita los	Q5
quita puntos	B6
quita una	q10
quita*	B-3C-3D6E-3G15J-4W7X3a-3c-3d6e-3f-3l15n-5q15
quitale	F-6G12J-3W8X3d6h-4l9n-4q14
quitale #	F-5G11d6q-3
quitale $	G-3l3q19
quitale de	X6
quitale el	W3l4
quitale favor	l4q-3
quitale lo	G3
quitale los	G7q-3
quitale todo	G4
quitalos	G5
quitalos $	G4
quitamos	F4
quitamos de	F5
quitan	L3
quitan los	L4
quitandoselos	G3
quitandoselos $	G3
quitar	G5l9q-4
quitar #	d3
quitar gente	l11
quitarla	q4
quitarla $	q4
quitaron	D8F5G-3
quitaron por	F5G-3
quitaron puntos	D5
quitarselos	G3
quitasela	q3
quitaselo	q3
quitaselo $	q3
quite	X-3Y6q4
quite*	N10X12
quiten	N6
quiten mi	N3
quitenlo	X5
quitenlo $	X5
quitenme	N5
quiu*	O12
quiub*	O15
quiubo	O12
raf*	l4
rafa	l4
rafa fuera	l3
rafa* fuer*	l3
raj*	q8
rajo	q7
ram*	C4f4j5k9l6
rami*	C4c3l5
rami* ya*	l5
ramir*	C6c3l5
ramiro	C5l6
ramiro $	C6
ramiro ya	l7
ramo	j6
ramo*	k12
ramon	k11
ramon $	k11
rap*	C3Q3f4h5o10
rapi*	C3Q3f5h4o9
rapi* #*	h3
rapid*	C3Q3f4h3o10
rapida	C4
rapido	o12
rar*	B6E6a3n3
rara*	l3
raras	l3
raras $	l3
raro	B7E3a4
raro $	a4
raro hecho	B7
raro* hech*	B6
raros	E3
ras*	B13H-5M11h-3
rast*	B13H-5M11h-3
rast* de*	B6
rast* del*	B9H-3
rast* el*	M9h-3
rastr*	B13H-5M12h-3
rastrea	M4
rastreame	M9
rastreame el	M6
rastro	B12H-4
rastro de	B5
rastro del	B10H-3
rat*	C-3D6H-3J-3L-3P-3Q-3S20T-3W3X5d-3h4i5n8p6
rate*	D9
rater*	D9
rati*	S9W4X5i3
rati* ya*	n4
ratit*	S10W3X5i4
ratito	S9W5X4i4n3
ratito $	W5X5
ratito ya	n5
rato	S17d-3h5n7o3p5
rato $	S8n4p6
rato la	h4
rato te	S7
rato* la*	h4
rato* se*	D3
rato* te*	S7
rato* vien*	n4
raul	l3
raul no	l3
raul* no*	l3
raz*	I4b4m6
raza	I3m6
raza que	m5
raza trae	I5
raza* que*	m5
raza* trae*	I6
razo*	C3M3b4
razo* del*	C3M3
razon	C4M3b4
razon del	C4M3
rea*	C-4E9H-4X-6Y14c7q10r3
reac*	X-4Y10
react*	X-4Y12
reactivar	X-3Y9
reaj*	E8
reaj* los*	E7
reaju*	E7
reajusta	E8
reajusta los	E8
real	E3c7q5r4
real $	c3
real favor	c6
real fue	q5
real hay	E3
real o	r5
real*	h-3q8
real* favo*	c5
real* fue*	q6
real* hay*	E3
real* o*	r4
reali*	h-3q7
reb*	G13d3h-5l4n-5p7q5
reba*	G12d3h-5n-4p9
reba* #*	G12h-4
reba* los*	H3n-3p9
rebaj*	G12d4h-4
rebaja	G7
rebaja #	G8
rebajale	G5
rebajale #	G6
rebajaselos $	G3
rebajes	d3
rebas*	H3n-3p7
rebasamos	H3
rebasamos los	H3
rebe*	l5
rebec*	l4
rebeca	l4
rebeca $	l5
rebo*	q6
rebot*	q6
reboto	q6
rec*	A7B-3C-3D5E4F5H-5I-3J-5K-3L9N-5O-4P3Q-3R-3S-5T-3V-5X10Y11Z-4b4c-6d6e5f-6g-3h5i3j8l-5m-3n4o-5r-4
reca*	F6L6j4
reca* de*	F4j5
recar*	F7L5j4
recarga	F4
recarga de	F4
recargas	j4
rece*	j7
rece* del*	a4
recet*	j6
receta	a3j6
receta $	j4
receta del	a4
rech*	A13n3
rech* esa*	A7
rech* lo*	A7n-3
recha*	A14n3
rechaza	A3
rechaza lo	A3
rechazada	n3
rechazada $	n3
rechazala	A4
rechazala $	A4
rechazaron	n-3
rechazo	A6n5
rechazo esa	A5
reci*	D3M3X3Y8e6h4i5j3p3
reci* #*	M5h5
reci* en*	D4
recib*	D4M4X3Y10e8h6j4q-3
reciben	e4j9
recibir	X4Y11
recibiste	a6h-3n3
recibo	D4M5h10
recibo #	M4h6
recie*	i5p4q5
recien	i5p3q5
recl*	D12d11
recl* que*	D3
recl* un*	C3
recla*	D13d10
reclama	D5
reclama que	D3
reclamando	D3
reclamar	D4d8
reclame	D3
reco*	D-4G7L3X11Y11a-3b3d5f-3k4l-3n5q-5
reco* #*	G6
reco* a*	F6
reco* de*	A-3X3Y6
reco* la*	h3
reco* los*	G3
recog*	G3h4j4
recoge	G4
recoge los	G3
recogio	h3
recogio la	h3
recom*	F6L6b7d8h-3n9q-4
recomendo	F5
recomendo a	F4
recompensa	L6W3d9
recompensa $	W3d9
recompensas	b6
recon*	P3k5
reconozcas	k3
reconozcas $	k3
recontrate	k3
recontrate $	k3
recor*	F-3G5X13Y13
record	h4
recordatorio	A-3Y9
recordatorio de	A-3Y6
recordatorios	X13Y4
recordatorios $	X10Y5
recordatorios de	X3
recortale	G7
recortale #	G5
rect*	E9
rect* un*	E7
recti*	E9
rectificar	E7
rectificar un	E7
recu*	L6P3b4
recu* mi*	P4b3
recue*	L6b7
recuerdame	L5P4
recup*	Q3
red*	C-3E-3F-4G8d20
rede*	d6
rede* de*	d7
reden*	d7
redencion	d6
redencion de	d6
redi*	d17h-4
redi* #*	d13h-4
redi* lo*	d3
redim*	d19h-5
redime	d7
redime #	d7
redimir	d11h-3
redimir #	d8h-3
redo*	h3
redon*	h3
redu*	G10
redu* #*	G9
reduc*	G10
reduce	G6
reduce #	G5
ree*	R12e31h-5q-3
reem*	e31h-4
reem* #*	e8
reem* al*	e5
reem* de*	e6
reemb*	e31h-4
reembolsale	e4
reembolsen	e4
reembolso	e24h-4
reembolso #	e4
reembolso al	e5
reembolso de	e6
reen*	R15
reen* el*	R3
reen* invi*	R5
reen* yo*	R3
reenv*	R13
reenviale el	R3
reenviar	R7
reenviar $	R4
reenviar invitacion	R5
reenviarselo yo	R3
ref*	D5F-3S-3W5h6j-3k4n12
refl*	D5n9
refle*	D5L3n10
reflejaba	n3
reflejo	D3
refr*	W7a4e3h6
refr* #*	h7
refr* jaja*	G3
refr* semi*	a6
refre*	h3n4
refresco jaja	G3
refrescos	h4
refri	W4a6h3
refri #	h6
refri seminuevo	a7
refu*	k5
refu* navi*	k5
refue*	k5
refuerzo	k4
refuerzo navideno	k4
reg*	A-5B4C-12D-7F6H-8I8J10K-4L12N3O-8Q8R-4S3U3V-9W3X-8Z-8a-13b-4c-5e17f11g8h6j-10k7m3n4o-12p-4q8r-3
rega*	B7C-3E-3F12G7L8W4b-3d9e-4h-3n-5
rega* #*	B4F8G4d-3h-3
rega* a*	G3
rega* al*	F10G-3L5
rega* asi*	G3
rega* de*	D3
rega* este*	H5
rega* o*	p7
rega* por*	G3
rega* punt*	B5L-3W6
regal*	B7C-3F13G8L9W3b-3d9e-4h-6n-5q-5
regala	L13b-3
regalale	F12G-3W7
regalale #	F10
regalale puntos	F3W6
regalamos	H4
regalamos este	H5
regalando	B5
regalando puntos	B4
regalaron	G4
regalaron puntos	P4
regalo	B4F5G6d11e-3h-4n-3p6
regalo #	B4G6
regalo $	W-4d11
regalo a	G4
regalo al	F9G-3
regalo asi	G3
regalo de	D3
regalo o	p6
regi*	A-7B4C-7D-5E-5F-4G-5H-7I11J13L-5M5N6O-8P4Q10S-3U6V-6W3X-4Y-4Z-6a-8b-4c-6d-7e-3f15g14h11i-5j-8k8m6n9o-8p-4q8
regi* #*	h8i-3q3
regi* a*	Q3f12k13n-3q3
regi* al*	f5
regi* clie*	I-5Q9
regi* con*	f3n-3q4
regi* de*	B10P7f7h-4n5
regi* desd*	U3
regi* desh*	N3
regi* el*	M8n-3
regi* en*	I3
regi* es*	f3k3
regi* esto*	h7r4
regi* hart*	I6
regi* hoy*	H3U6
regi* la*	J6M3h-5n3q-3
regi* lo*	q3
regi* los*	J5
regi* mas*	l3
regi* mi*	D3W5h4m4
regi* nada*	J5l7
regi* no*	q4
regi* por*	I3J5K4
regi* que*	f3
regi* quie*	m5
regi* su*	h3
regi* ulti*	I5
regi* una*	O-6Q7h13
regi* vent*	T6U-4m10
regi* verd*	n3
regi* y*	M5g5n-5
regi* ya*	V3
regi* yo*	U3
regi* ☎*	f4h4
regin*	k3
regina	k3
regina $	k3
regis*	A-7B3C-7D-4E-5F-3G-5H-7I11J14L-6M5N6O-9P4Q9R-3S-3U6V-6W5X-4Y-4Z-6a-8b-4c-6d-7e-3f16g13h11i-5j-7k7m6n8o-8p-4q8
registra	J3Q5f5h9k10n-3q-4
registra #	h8
registra $	J3
registra a	f7h-4k11
registra mi	h4
registra una	Q4
registrada	D-3I7P4m5n8p-3q3
registrada $	I7m-4n8p-3
registrada mi	P5m5
registrada quien	m6
registradas	P8
registradas $	P8
registrado	I6U5g3h-3q9
registrado ultimamente	I5
registrado y	g4
registrados	I16
registrados $	I10m3
registrados en	I3
registrados mas	I3
registrados por	I5
registrala	f3h4
registrale	h8
registralo	f6h3
registralo ☎	f5
registrame	W5g10h8
registrame $	g6
registrame esto	h6
registran	Q4
registrar	A-3I-3J12U-4f9h11k6m9p3q-4
registrar $	B5J3m3
registrar a	f9k4
registrar es	k3
registrar mi	h4
registrar nada	J4
registrar una	Q3h4
registrar ventas	U-3k3m9
registrara	F3
registrarlo	f3
registraron	I5N4f4
registraron hartos	I5
registrarse	L4f5
registrarse $	f4
registras	O-4T5g5h4
registras una	O-4h5
registraste	n3q6
registraste no	q4
registre	J-6Q5l9n8q11
registre $	n16p-5
registre a	Q4
registre hoy	U4
registre mas	l4
registre nada	J-5l7
registres	J15
registres $	J6
registres nada	J3
registro	B4I-10J4K3L-3M9N5P3Q8U10V-3a-3d-3f3g6h-8i-4k-4m-3n11q3
registro $	N4Q-3S4U8f-4g8n14q3
registro de	B10P7f8h-4n5
registro el	M8
registro hoy	H5
registro la	J4h-4n5
registro lo	Q3
registro por	J7K4
registro y	M5n-3
regl*	L13
regl* del*	L5
regla*	L12
reglas	L11
reglas del	L6
regr*	C-3D-5H-5J-4L10M-3P-5Q3S8V-4W-3X-3Y5a-5d-3e23f-3h-9i9j-3k4l3n-4o-4q9
regr* #*	e5
regr* al*	T4
regr* de*	P-3b5n3
regr* el*	E3e4i4
regr* hugo*	k4
regr* la*	Q4c4e15h-3n-4
regr* lo*	e8
regr* lulu*	k4
regr* merc*	G3Q3e4
regr* por*	i4
regr* que*	A5
regr* su*	e6h-3
regr* un*	e7
regr* una*	e3
regr* unos*	e5
regre*	D-4H-5J-4L11M-3P-5Q4S8V-3W-3X-3Y5a-5d-3e23f-3h-9i9j-3k4l3n-4o-5q8
regresa	L4Q4e5l5
regresa $	L5e-3l6
regresa el	E3
regresa la	Q3e6n-3
regresala	q11
regresale	e5
regresale #	F3
regresale $	e4
regresame	Y4
regresan	L7c4e7
regresan $	L7
regresan la	c5
regresando	e8
regresando $	e4
regresar	T5e13q3
regresar $	e3
regresar la	e4
regresarle	e3
regresaron	b3e16h-3q-3
regresaron la	e6
regrese	A5O3S6q-3
regrese de	n3
regrese que	A5
regreso	G3S5e11h-7i11k6
regreso $	S6
regreso el	i4
regreso hugo	k4
regreso la	e6
regreso lulu	k4
regreso por	i4
regu*	E6h4q10
regu* el*	E7
regue	q12
regue $	q11
regul*	E6h5
regular	h3
regularizar	E6
regularizar el	E6
rei*	e3k4n13
rein*	e3k4n12
rein* dona*	k4
reina	a3
reinc*	k4
reincorpora	k3
reincorpora dona	k4
reint*	e3n14
reintenta	n12
rel*	m9n8
rela*	m8
rela* de*	m5
rela* del*	m5
relac*	m9
relacion	m11
relacion de	m5
relacion del	m5
relo*	n9
reloj	j3n9
rem*	G8M3l9q3
reme*	E3
reme* dice*	E3
remed*	E3
remedios	E3
remedios dice	E3
remi*	M3h3
remi* &*	M3
remis*	M3h4
remision	M3h3
remision &	M3
remo*	l7q6
remo* a*	l7
remov*	l8q6
remover	l8
remover a	l8
remu*	G8h-3
remu* #*	G6
remu* del*	G3
remue*	G8h-3l3
remueve	G6
remueve #	G6
remueve a	l3
remuevelos	G3
remuevelos del	G3
ren*	J4N4P3R3W-4a4l21n-4
rena*	k3
rena* para*	k3
renata	k3
renata para	k3
reng*	P4
rengl*	P4
renglon	P3
rent*	J5a7f4j3
rent* de*	h4
renta	J4a7h6
renta $	a7
renta de	h4
rente*	f4
renteria	f4
renu*	N5l21
renu* a*	N5
renu* ayer*	l4
renu* el*	l5
renu* naye*	l10
renun*	N5l22
renuncio	N4l21
renuncio $	l9
renuncio a	N6
renuncio ayer	l3
renuncio el	l3
renuncio nayeli	l9
rep*	A-3C-3D5E-3F6G-4H9J6L-3P-3Q9S-4U-3V-4X7Y7a-8c-3d-4e-3f-3h-4i14k-3l-4m-3n17r-3
repa*	h3j5
repar*	h3j4
repe*	n9q5
repe* la*	q5
repet*	n11q4
repetida	q6
repetir	n5
repetirla	n8
repi*	J7Q6a-4h-4i15n18
repi* con*	i3
repi* la*	Q9i9n-9
repi* que*	n5
repit*	J7Q6a-5h-4i15n16
repitas	J8n-3
repitas $	J7n-3
repite	h-3i15n-7
repite $	H4
repite con	i4
repite la	i12n-7
repitela	i6n11
repitela $	i7n12
repiteme	T3n4
repito	Q9i-7n12o3
repito $	n11o3
repo*	D6F8G-3H12Q3W4X8Y9a-3d-3n3q-4
repo* a*	D6F5
repo* de*	B5W3Y3
repo* del*	H9
repo* diar*	H7
repo* mens*	H5
repo* que*	D3X4
repo* sema*	H5
repo* sus*	F4
repon*	F8Q4W3
reponerle	F4
reponerle a	F5
repongo	Q3W4
repongo $	Q3W4
reponle	F4
reponle sus	F4
repor*	B3D9H12X8Y8a-3l-3n3q-3
reportandome	O4
reporte	B4H13X5Y5n4q-3
reporte de	B5H-3W3Y4
reporte del	H9
reporte diario	H7Y3
reporte mensual	H5
reporte semana	H5
reportes	X3Y5
reporto	X4
req*	B3E3J3W5j5
requ*	B3E3J3W5j6
requ* el*	B3U3
requ* una*	E4
requi*	B3E4J3W4j6
requiere	B3E3
requiere el	B3
requiero	J3W4j3
res*	A-3B-4C-5D7E-4G21H12J-4K14L-3M-4O-3P6Q-3S-4T-5U7W-5Y6Z-3a-8c3e-4f-3h-3l-3m-3n9p10r-5
rese*	j3
reser*	j3
resi*	h4
resi* #*	h4
resis*	i3
reso*	K18c4
resol*	K18c3
resolver	K13
resolver $	K11
resp*	D9n11
resp* de*	n9
resp* el*	D6
resp* se*	n3
respe*	D6
respetaron	D4
respetaron el	D4
respo*	D3n3
responde	D5
respu*	n10
respuesta	n10
respuesta de	n6
respuesta se	n4
rest*	C-4G23P6d4h-4n-7p12
rest* #*	G15
rest* a*	p8
rest* de*	d5
rest* en*	d4
rest* punt*	G9
rest* sald*	G9
rest* son*	G4
resta	G11d-3p11
resta #	G4
resta a	p9
resta puntos	G8
resta*	F-3G19b3h-5n-4
restale	G10d5h-3
restale #	G9
restale de	d5
restar	G8
restar saldo	G8
restaselos	G5
restaselos son	G5
reste*	G6
resten	G6
resten #	G7
resti*	F4
restituyele	F4G-3
restituyele #	F4G-3
resto	P8d6
resto en	d3
resu*	D3H14U8X3Y5a-3n10
resu* de*	H7U4
resu* del*	H4Y5
resu* el*	H5
resu* mens*	H6
resue*	D3n11
resuelve	D3n10
resuelve $	D4n4
resum*	H15U9X3Y7
resumeme	H6
resumeme el	H6
resumen	H9U9X4Y4
resumen $	U4X4
resumen de	H3U5
resumen del	H5Y5
resumen mensual	H5
resumencito	H5
resumencito de	H5
ret*	F-4G17N5a5d-3e3h-3l6n-4q10
rete*	a5
rete* en*	a5
reten	a5
reten en	a4
reti*	F-4G17N7h-3l7n-4q8
reti* #*	G7
reti* de*	G4
reti* la*	q5
reti* punt*	G6
reti* su*	l4
reti* todo*	G3
retir*	F-4G16N6l7n-4q9
retira	G5l4q5
retira #	G6
retira la	q4
retira su	l4
retirala	l3q3
retirala $	q3
retirarle	G5
retirarle puntos	G4
retiraselos todos	G3
retiro	G3
retiro de	G3
reto*	e5
retor*	e4
rev*	A7C7F-3G6H-5K7P3T-3V-3a-4d-4h-5i-4k-3l3m-3n6o-4q27
reve*	n-3q24
rever*	n-3q24
reversa	q15
reversa $	q8
revertir	q7
revi*	A8B3C7F-3G6H-4K7L-3P4Q3T-3V-3a-3d-4h-5i-4m-3n7o-3q13
revi* a*	b4
revi* algo*	A4
revi* bien*	n3
revi* el*	C7n3
revi* eso*	q6
revi* la*	G5S3
revi* lo*	A3i-3p4
revi* los*	C-3G4P4
revi* si*	B4n3
revie*	G8n-3q21
revierte	q14
revierte $	q6
revierte eso	q4
revierte la	q4
reviertela	q12
reviertela $	q10
reviertele	G8
reviertele la	G5
reviertele los	G5
revis*	A8B4C9H-3K6P5Q3d-3h-3i-3n6q-7
revisa	C7n5q-3
revisa el	C6
revisame	B4K3P3
revisame si	B3
revisar	A3K4n3
revisar $	K5
revisar lo	A4
revisaste	n4
revise	A5
revise algo	A3
revisen	D3
revision	A3C3E3
revision $	A4E3
reviso	Q3
revo*	l6
revo* perm*	l6
revoc*	l7
revoca	l6
revoca permisos	l6
rey	n4
rey $	n3
rfc	W5h-3j12
rfc &	W4j3
rfc* &*	W5j3
ric*	l7
ricar*	l3
rich*	l5
richi	l4
richi $	l4
rif*	F5G-3W4a-3j3n4o13
rifa	F5W5j3n4
rifa $	W5j3n6
rifa la	F3
rifa ponle	F3
rifa*	o13
rifa* la*	F3
rifa* ponl*	F3
rifas*	o13
rifaste	o14
rifaste $	o11
rig*	A4B4W4
rigo	A4B3W3
rigo rechazala	A4
rigo se	B3
rigo todavia	k3
rigo* rech*	A4
rigo* se*	B4
rigo* toda*	k3
ris*	o7
risa	o7
rob*	B4D9b-3l8n-3r8
roba*	B4D9l5
roba* el*	l6
roba* punt*	B4D3
roban*	B4D3
robando	B5D3
robando puntos	B4
robar*	D6l6
robaron	D6l5
robaron el	l5
robo	G3l4
robo el	G3
robo la	l4
robo*	r9
robo* el*	G3
robo* la*	l4
robo* o*	r3
robot	r9
robot $	r4
roc*	k3
roci*	k3
roci* se*	l3
rocio	k3
rocio ☎	k3
rog*	f3
roge*	f3
rogel*	C3f3
rogelio	f3
roj*	V7
roja	h3
rojo	V6
rojo $	V7
rol*	O7
roll*	O6
rollo	O7
rom*	F5
romu*	F4
romu* le*	F4
romul*	F6
romulo	F4
romulo le	F4
rond*	i3
rop*	a5j5
ropa	a4j5
ros*	F4O4W-3a3h4j7
rosa*	F4h4j3
rosalba	l3
rosalba $	l4
rosas	j3
rosau*	F4f3h4
rosaura	F4f3h4
rosaura $	F5
rosy	O4a5
rot*	e11
roto	e7
roto*	e5
rotos	e6
rub*	f4k6
rube*	R3k6
rube* ya*	k5
ruben	k5
ruben ya	k6
rui*	a4k3
ruiz	k3q3
ruiz a	k3
ruiz* a*	k3
sab*	A-3B4C6E-3G-3H9J-3K8L-3M3O-3P6S-4T5b10d-10f-6g-3i-5j3k-3m-3n12p3q-5
saba*	D3H9j6n-3
saba* con*	H4W3
sabad*	D3H9M3P3a3j6n-3
sabadito	H6
sabadito $	H6
sabado	D3H4M3P3a4j4n-3
sabado $	B3H-4M3P3j5l3
sabado con	H5W3
sabado o	H3
saban*	q4
sabanas	q4
sabanas $	q4
sabe	D3K3V3c5n8
sabe $	n11
sabe*	B3C9D-4H3K6P5Q-4T10V-3b11c-3d-8e-3f-4i-4j-4n12p4q-3
sabe* como*	H5L5
sabe* con*	b4r3
sabe* en*	P3p3
sabe* hace*	T9
sabe* lo*	b4
sabe* mi*	b6
sabe* que*	B4h3
sabe* si*	C4H4K3h-3n3
sabe* sus*	C5p3
saber	C9D-4H4P8Q-3W-3b11c-3d-7f-3h-6j-3n7p7q-3r3
saber como	H5L4
saber con	b3r3
saber cuanto	p4
saber cuantos	C3
saber en	P3p4
saber lo	U3b4
saber mi	b6
saber que	B4
saber si	C5H4P3n3
saber su	C3
saber sus	C4p4
saber*	K6n3
saberse	K7n3
saberse $	K3n7
sabes	T10W3h4n3
sabes $	n6
sabes hacer	T10
sabes si	W3
sabo*	j3
sac*	D-3E-3F-4G14H7Q9U-6W-4h-7k-3l11o-3q13r3
saca	G7H4N4d3h-4l3q3
saca #	G8h-3
saca a	l5
saca el	B3H5
saca*	F-3G9H6W-3f3h-3l10m4n-3q12r3
saca* #*	G15h-4
saca* a*	l9
saca* del*	q4
saca* el*	B3H6
saca* la*	d3m5
saca* mi*	N4r4
saca* octu*	H4
saca* su*	f4
sacal*	G7l4q14
sacala	q15
sacala $	q9
sacale	G8
sacale #	G9
sacalo	l4
sacalo $	l5
sacam*	H7l4m3
sacame	H7l5m3
sacame a	l5
sacame la	m5
sacame octubre	H6
sacar*	l3r4
sacarlo	l3
sacarlo del	l3
sacas*	G4
sacaselos	G4
sacaselos $	G4
saco	M4Q12U-4a5
saco la	M5
saco* la*	M5
sal*	A-5C12D7E9F6G5K-4L3M-3N5O7P9R-5S-3T-11U3V-9X-7Z-5b10c-6d10f-7g-6h-6i-10k-8l-8n4o8p13q-3r-4
sala	h3
sala* celu*	h3
sald*	A-4B3C18D14E16F13G12H-6I4K-3L11M-5N-5O-7P7Q8R-3S-5T-6U-4V-5W10X-4Y-3Z-3a-8b17c-6d16e-5f-5g-4h-18i-7j-6k-4l-5m-4n-11o-8p19q-9r-4
sald* #*	E3d3
sald* a*	C-5E-4F8G10P3W4b-3
sald* actu*	b4p4
sald* al*	F9
sald* bajo*	D10b-4
sald* corr*	E5
sald* de*	C12D-3E11F3P-3Q3W5h-3i-4q-3
sald* debe*	E3
sald* del*	C7F5G-3L4d3h-4p4
sald* el*	C-4L3P11
sald* en*	C3G4
sald* esta*	D3
sald* favo*	C3b7
sald* fina*	E4p4
sald* la*	d4
sald* le*	L3n-3p7
sald* manu*	G6
sald* me*	b5
sald* no*	D10E6b-3
sald* noma*	C4
sald* o*	p4
sald* para*	E4
sald* que*	C-4E6P4Q5
sald* se*	q3
sald* sin*	I3
sald* son*	E4d6h-3
sald* teng*	b4
sald* tien*	p4
sald* y*	W3d5
sald* ☎*	C11E-3F-3G5W7
saldi*	C3b8d3
saldito	C4b8d3
saldito $	b4d3
saldito del	C6
saldo	A-4B3C19D13E16F12G13H-6I4K-3L8M-4N-4O-7P7Q8R-3S-5T-6U-4V-5W9X-3Y-3Z-3a-8b15c-5d16e-5f-8g-3h-17i-7j-6k-4l-4m-4n-11o-7p19q-8r-4
saldo #	E3d3
saldo $	C12D8E6G-4I5L5O-3Q4T-3W-7a-4b6d9n-4o-5p10
saldo a	C-5E-4F7G12P3W4b-3
saldo actualizado	b3
saldo al	F8
saldo bajo	D10b-4
saldo celular	C3
saldo correcto	E5
saldo de	B3C12D-3E9F3P-3Q3W5h-3i-4q-3
saldo debe	E3
saldo del	C5F6G-3L3d5h-4p5
saldo el	C-3L3P11
saldo en	G4
saldo entre	W3
saldo esta	D3
saldo favor	C3b4
saldo final	E5p4
saldo hay	E3
saldo la	d4
saldo le	n-3p7
saldo manualmente	G7
saldo me	b5p3
saldo no	D9E7
saldo nomas	C4
saldo o	p4
saldo para	E5
saldo que	C-4E6P4Q4
saldo se	q3
saldo sin	I4
saldo son	E4d5
saldo tengo	b4
saldo tiene	p4
saldo trae	p3
saldo y	d6
saldo ☎	C10E-3F-3G6W9
saldo*	L4
saldos	L4
sale	C3F-4G-3H-4J-4S-4U-3W-4b-4d-5j10m11n10o20
sale $	o11
sale a	E3
sale con	C3
sale el	j9
sale en	m5
sale nada	J-4n10
sale pues	o4
sale su	a4
sale todavia	m9
sale y	o3
sale ya	p3
sale*	D3H3P7U7n-3r3
sale* #*	H4h3
sale* a*	E3
sale* con*	C3
sale* el*	j9
sale* en*	m5
sale* nada*	J-3n8
sale* pues*	o5
sale* raro*	E3
sale* su*	a5
sale* toda*	U6m8
sale* y*	o3
sale* ya*	p3
salen	D4H4P7
salen #	H5
sales	U6r3
salg*	N8P-3S7U3Y4b-3d9n3
salg* de*	N6d9
salg* en*	Y5
salga	P-3S7Y4d9n3
salga de	d9
salgo	N7U3
salgo de	N7
sali	a5
sali*	C-6E-4G-4H12J-3L-4N10O-3P8Q-5T-3V-5a6d-5e8f-3g-3j-3m-3n10o4q6
sali* #*	h4
sali* a*	a5q4
sali* de*	N5S3
sali* defe*	e3
sali* del*	N6
sali* el*	H8
sali* en*	a5h7n-3
sali* feo*	F5
sali* hoy*	H3
sali* la*	a4n4
sali* lo*	e-4j3n7
sali* mala*	e3
sali* malo*	e4
sali* para*	H3
sali* por*	A3n-3
sali* un*	q3r3
salid*	H-3P3U4a3o4
salida	W3a3o4
salida a	a5
salie*	A4H4P7S3n-4
saliendo	A3S3n-3
saliendo de	S3
saliendo por	A4n-3
salieron	H5P7
salieron hoy	H5
salim*	H8
salimos	H8
salimos $	H7
salio	C-3D5H6O-3Q-3W-3a6b-3e9n10q7
salio #	h4
salio $	M4a4n9q-4
salio a	q5
salio de	P3a3
salio el	H8
salio en	a5h7n-3
salio feo	F5
salio la	n5
salio lo	e-4n7
salio mala	e3
salio malo	e4
salio para	H3
salio un	q3r3
salir	N5a3n4
salir de	N4
salu*	J7O22a6c3j-3
salu* cord*	O4
salu* desd*	O9
salud*	J8O20c3
saludos	O16o4
saludos $	O7o4
saludos cordiales	O5
saludos desde	O7
sam*	B3h-3i7k5l6n-3
sama*	B4k5
sama* este*	B4
sama* mejo*	R4
sama* qued*	k5
saman*	B3R3k5
samanta	B3k5
samanta este	B5
samanta mejor	R3
samanta quede	k5
samu*	f3l6
samue*	l7
samuel	l6
samuel $	l5
san*	a4h3j4
sand*	a5h4
sandr*	a4
sandra	a5
sandra $	a5
sant*	F3j3
santa	j4
santo	F3
santo $	F3
saq*	N8X5
saqu*	N8X5
saqu* de*	N6X4n3
saque*	N10X4
saquenme	N5X6
saquenme de	X6
sar*	e3h6
sart*	e3
sarte*	e3
sarten	e3
sat	W3
sau*	h3
saul ya	l3
saul* ya*	l3
sav*	j6n9
save*	j6n5
se	A-5C-7D6E-3F4H5I7J4K9L9M4N-8O-6Q9T9U-11W-13X-6Y-7Z3a4b-4c-8g-9l5m-11n9o3q3
se $	T5o4
se a	I4M5
se acaba	p3
se acabo	l7
se aclara	K3n3
se acordo	i7
se agradece	n-3o8
se andan	B3
se animo	G-3d4f4i3
se anota	J3
se apellida	l4
se aplico	n6
se apuntaron	I6
se arregla	n3
se arregle	n5
se arrepintio	J4e4n-3q6
se borra	Q7h-3
se borro	n5
se cae	Q4
se cancela	Q3
se caso	a4
se cayo	S5n5
se cobra	Q4
se cobro	H5
se como	Q4
se concreto	n3
se conecte	R7
se confirmaron	K7n-4
se congelo	K3n3
se corrige	Q4
se descompuso	E4a7
se descuenta	d3
se desocupe	S4
se destrabo	n5
se dieron	H7I5
se dio	I4
se duplico	q7
se envio	Z3
se equivocaron	D3
se equivoco	E3F4q5
se escribe	Q3
se esta	I6d3
se factura	H3
se fue	H-3J4K3M3Q-3V5a10l14
se gana	L8
se ganan	L6
se grabo	n3
se guardo	n12q3
se ha	B7H7I5P4i3n-3
se hace	Q15n-3
se han	I3
se hizo	H8M4P3h5n15
se inflo	G4
se inscribieron	I3
se integra	k5
se iso	H6
se izo	H7
se jubilo	l3
se juntan	L8
se junto	H8
se la	A4a-3h-3j3n6o9q6
se le	D-4F6G-3H-6L6M3P9R4e5h-6i3n3p5q-4
se les	D4L5
se llama	f8k10l5
se llego	H5
se lleva	F6d4h-3
se llevaron	h7
se llevo	M4h8i5n-3
se lo	C3J-3Q-3Z7e5h4i3n-6o8p3q5
se los	D5F6G4e5n-3q-3
se manda	Q5
se mando	Z8n9
se me	D6P7Z9b3h7j-4l4n-10q3
se merecia	G3
se mete	J6Q3n-3
se metio	a3n3
se movio	B3
se necesita	L3
se ni	P3T5
se nos	k3
se para	P3T4
se pasa	k3
se pasaron	G5
se paso	G4
se peleo	l3
se perdio	a4n7
se pierde	n3
se poncho	a7
se pone	D3T5
se porto	H3
se proceso	n5
se pudo	n3
se pueda	l3
se puede	O5Q10T4j10n-4q10
se pueden	L8
se que	T9r4
se queda	L4n3
se quedaron	K6n-3
se quedo	A9F4K3n3o-3
se quejo	F5
se quiere	d3f15h-3
se quieren	f4
se rajo	q8
se reflejaba	n3
se registra	J4Q3
se registraron	I5
se registro	D5H3M10Q-5h-6n18
se regreso	e-3
se reincorpora	k4
se requiere	B3
se resuelve	n6
se robo	G3
se sabe	D3V4n7
se sepa	K5n3
se si	E6n10q-3
se te	J4a5
se traba	D7
se trabo	n8
se usa	T11
se usar	T8
se uso	R3
se va	Q4l3n-4
se vale	Q5
se van	G4
se vaya	n4
se ve	Q3p3
se vencen	L7
se vendio	H12h5
se venzan	W3
se* a*	I5M5T3
se* abon*	n4
se* acab*	a10l7n-3p3
se* acla*	K3n5
se* acor*	i7
se* agra*	n-3o8
se* anda*	B3
se* anim*	G-3d3f3i3
se* anot*	J3
se* apel*	l4
se* apli*	n11
se* apun*	I7J5h-5
se* arre*	J3e4n4q6
se* auto*	G3
se* borr*	Q6h-3n4q-3
se* cae*	Q3
se* canc*	Q3
se* caso*	a3
se* cayo*	S5n5
se* cobr*	H4Q3d3
se* como*	Q4T3
se* comp*	P4
se* comu*	c5
se* conc*	n3
se* cone*	R6
se* conf*	K4n-5p4
se* cong*	K3n4
se* corr*	Q4
se* dan*	L3
se* desc*	E3a8
se* deso*	S3
se* dest*	n5
se* dier*	H7I5
se* dio*	I4
se* dupl*	q8
se* echo*	J3
se* enoj*	q3
se* envi*	Z3
se* equi*	D3E4F4h-3q4
se* escr*	Q3
se* esta*	I5d3
se* fact*	H3
se* fue*	H-3J5K3M3Q-3V6a9l12
se* gana*	L12
se* gast*	D5
se* grab*	n3
se* guar*	J3n11
se* ha*	B7H7I5P3i3n-3
se* hace*	Q15T3n-3
se* han*	I3
se* hizo*	H8M4P3h5n14
se* infl*	G4
se* insc*	I3
se* inte*	k5
se* iso*	H7
se* izo*	H9
se* jubi*	l5
se* junt*	H8L7
se* la*	A3a-3h-3j3n5o10q7
se* larg*	l3
se* le*	D-4F6G-3H-5L6M3P8R5e5h-5i5n3p4q-4
se* les*	D6L5
se* llam*	f8k11l5
se* lleg*	H5
se* llev*	F5M3d3h10i6q-4
se* lo*	C3J-3Z5e5h3n-6o8q7
se* los*	D6F8G3e3h-3n-3p3q-3
se* mand*	Z8n8
se* me*	D6P5S3Z10b3h8j-4l4n-11q3
se* mere*	G4
se* mete*	J5Q4n-3
se* meti*	H3a3n4
se* movi*	B3
se* nece*	L4j3
se* ni*	T6
se* nos*	k3
se* para*	P3T3
se* pasa*	G5k3
se* paso*	G4
se* pele*	l3
se* perd*	a3n7
se* pide*	Q3
se* pier*	n4
se* ponc*	a7
se* pone*	D3T5
se* port*	H3
se* proc*	n6
se* pudo*	n3
se* pued*	D-3L6O4Q10T4a-3i-3j9q9
se* puso*	S3
se* que*	T7r4
se* qued*	A7F3K8L3V3e-3n3o-5
se* quej*	D4F4
se* quie*	d3f16h-4
se* rajo*	q7
se* refl*	D4n3
se* regi*	D3H3I3J3M10Q-3h-8i-3n16q-4
se* regr*	e-3i3q3
se* rein*	k4
se* repi*	q6
se* requ*	B3
se* resu*	n6
se* robo*	G4
se* sabe*	V4n7
se* sali*	a4
se* sepa*	K4n3
se* si*	E7n9q-3
se* supo*	n4
se* tard*	n7
se* te*	J3a5
se* trab*	D8K4j6n7
se* usa*	T12
se* usar*	T8
se* uso*	R3
se* va*	Q5l3n-4
se* vale*	L3Q5
se* van*	G3
se* vaya*	d4n4
se* ve*	H-3Q3p3
se* venc*	L6
se* vend*	H12h5
se* venz*	b3
sea	F3N3Y3d3n-4q7
sea #	h5q3
sea anade	F3
sea que	n-3q4
sea*	W6a5
sea* #*	h4q3
sea* anad*	F4h-3
sea* que*	q3r3
sean	a5b3
seas	W6
sec*	S4j3
seca	S3
seca* el*	S4
seg*	C5D4E4H-4J3K3P-3S13T-3V9W-4c-3d-3h-6i10n5
segu*	C4D6E4H-3J3K3L3P-3S14T-3V8W-4c-3d-3h-6i11n4
segu* a*	a3
segu* comp*	i3
segu* con*	V4
segu* ella*	C3
segu* mi*	E3
segu* no*	J4
segu* nota*	i4
segu* que*	S4
segu* yo*	b4
segui*	L4S7V10n6
seguido	L5
seguimos	S9V10
seguimos $	S8V9
seguimos con	V4
seguimos igual	I3
seguir	Q3n8
seguir $	n3
segun	C6D5E5
segun el	C3
segun ella	C4
segun mi	E3
segun yo	E3b4
segun*	J3S11c-3h-3i12
segundito	S9
segundito $	S10
segundo	J3h-3i14q3
segundo $	q6
segundo nota	i4
segur*	D3K4a3
seguro	K3a4
sel*	k3l4
sele*	k5l3
sele* se*	l4
sele* vend*	k4
selen*	k4l4
selene	k4l4
selene se	l5
selene vendedora	k4
sell*	E3
sello*	E3
sellos	E3
sellos de	F3
sem*	A-3B8D5H12L-3M4P5V-5a3h-3i-3l7q-3
sema*	A-3B8D5H11I3L-3M4P4V-5a-3h-3i-3j3l8
sema* ante*	H6
sema* bren*	l4
sema* cier*	l3
sema* en*	H-3K3
sema* pasa*	D4H-3n4
sema* por*	B7H-3
sema* sant*	j4
sema* vs*	H7
seman*	A-3B7D5H12I3M4O3P4V-5a-3h-4i-3j3l7q-3
semana	A-3B8D5H11I3M4P5V-5a-3h-4i-3j3l7q-3
semana $	H13I4M7O4P4W3h-5
semana antepasada	H7
semana brenda	l4
semana cierrale	l3
semana en	H-3K3
semana pasada	D4H-3m4n4
semana por	B8H-3
semana santa	j4
semana vs	H9V-3
semi*	a7
semin*	a7
seminuevo	a7
sen*	B-6C5D6G3H-7I-4J-3O4P5R-4T-6U-4V3X-4Y-3Z-5a-3e3f6g-4h5l-3m-5o9p3
sena*	Q3n4
senal	Q3n4
seno	G3d4
seno de	G3
seno*	B-6C5D6E3F3H-7I-4O5P6R-4T-5U-3X-3Z-4a-3e3f7g-3h5i3l-3m-4o-3p3q3
seno* #*	h5
seno* a*	e3
seno* alic*	E3
seno* de*	E4F3G6V4W-3f5h-4n-7p5
seno* del*	C3K3f3h4p-3
seno* dice*	D3M5n-5
seno* esta*	n3
seno* eva*	G3
seno* irma*	h3l3
seno* le*	h4
seno* mont*	k3
seno* no*	D3h-3i4q5
seno* ofel*	f3
seno* patr*	C3
seno* ponl*	G6
seno* preg*	C3
seno* que*	C-3D4F5L3p5
seno* quie*	L5
seno* recl*	D4
seno* regr*	e4h-3
seno* rena*	k3
seno* se*	d3
seno* tenc*	F4
seno* teod*	l3
senor	B-3C3D4H-3O5P5W-3a-4d-3f6h3k-3p3q4
senor $	P5h5i3n6q4
senor de	G3f6p4
senor del	K3n-3
senor hay	f3
senor patron	C3
senor que	L3p3
senor ya	n3
senor*	B-4C3D5F3H-5I-3P3Q-4T-3V4Z-3c3e3f3h4k4m-3o-3
senora	A-3B-3C4F3H-4P3Q-4R-3T-3V5W3d3e3f4h4
senora $	C-4F-4V7W3k3n4p7q3
senora alicia	E3
senora con	S3
senora de	E3F4V3a4c3n-6
senora devuelve	e3
senora dice	D3M4n-4
senora elvia	h3
senora esta	n3
senora eva	G3
senora irma	h3l3
senora le	h3
senora no	i4q6
senora ofelia	f3
senora ponle	G5
senora que	F6
senora quiere	C3L5
senora se	J3
senora tencha	F4
senora teodora	l3
senorita	D3b3c3k6n3r4
senorita $	N4b5
senorita montserrat	k3
sep*	H3K4N3Q4
sepa	K5c3
sepa $	K3n3
sepa*	N4Q5
sepa* que*	N4
separ*	Q4
sept*	H3
sept* mand*	H3
septi*	H3j3
septiembre	H3
septiembre mandamelo	H3
ser	C-3D5E8N4T-3f3g12h-4j-3q5
ser #	D3E6h-3k3q8
ser cajera	l3
ser de	E3
ser que	D4
ser socio	g10
ser*	D7E-3J3O-3P-3T3W-3a-3c5d-4g3j5o7p3
ser* #*	D3E7h-3k4q9
ser* caje*	l3
ser* de*	E3
ser* huma*	c3
ser* que*	D4
ser* soci*	g9
serg*	f4g5
sergi*	f4g4
sergio	f4g4
seri*	G3b3p4
seri* tan*	b3
seri* ☎*	G4
seria	b4p4
seria tan	b3
serio	G3
serio ☎	G4
serv*	D11F4J4T4a-3c3h3j5n-3o8
serv* a*	j6
serv* al*	c4
serv* de*	h3
serv* ☎*	F4
servi*	D10F4J4T4a-3c4h3j6n-3o7q-3
servicio	D9F4c4j6o9
servicio $	o5
servicio a	j7
servicio al	c5
servicio de	h3
servicio ☎	F4
servicios	T6
ses*	h3
sesi* de*	h3
sesio*	h4
sha*	C3h3j6
sham*	C3h3j5
shamp*	C3j5
shampoo	j4
shampoo $	j6
sho*	U6
si	A11B-3C9F-3G-7H5I-5J-3K11L10N-5O-6Q11R-5S3T-10W-3X5Y14Z-9a3b8d-4e-9i-8k-7l-5n18o-3p-6r-3
si #	h6
si $	A7q8
si agarro	n7
si alguien	M3
si beto	m6n-3
si cambio	L3n5
si compra	L4
si compro	D5P3
si devuelve	L4
si el	C7Q9V7
si en	A3
si entraron	K3
si entro	K3n14
si era	S4n3q-4
si eres	H3
si es	b3n-3o3q4
si existe	M3
si fue	W3
si jalo	n12
si la	h-3m4n9q-3
si le	C3a4g4n8
si les	K3n5
si llega	C3
si lo	f3
si los	d4
si manana	j5
si mandame	Y8
si me	C3H3Q9n7q-6
si mi	a4m4
si ni	K3n4
si no	L11Q4n5
si nunca	L4
si o	n7
si paga	L4
si pago	L5
si pasaron	K3
si paso	J6n6
si puede	d4
si que	A4
si quedo	P3S5n10
si quiere	Q3h4n-4
si quiero	Q3Y5
si se	D5n9
si si	J5n-3
si siguen	X4
si son	Q3r4
si te	l3
si tengo	b5
si wendy	B5
si y	A3n-3q4
si ya	H4b10n9
si* #*	h7
si* agar*	n10
si* alca*	H3
si* apar*	U5
si* beto*	m5n-3
si* camb*	n5
si* comp*	D4L3P3h-3
si* devu*	L4
si* el*	C6Q9V7n-3
si* en*	A3
si* entr*	K6n14
si* era*	S5n3q-4
si* eres*	H3
si* es*	b4n-3o3q4
si* escr*	Y6
si* esta*	n6
si* exis*	M3
si* jalo*	n11
si* la*	h-3m3n9
si* le*	C5E3a5g4n8
si* les*	K3n4
si* lleg*	C4
si* lo*	f4
si* los*	d4
si* mana*	j4
si* mand*	Y9
si* me*	C3H3Q8c3n5q-6
si* mi*	a4m3
si* ni*	K4n4
si* no*	C3L10Q4n5
si* nunc*	L4
si* o*	n7
si* paga*	L5
si* pago*	L6
si* paso*	J6n7
si* pued*	d3
si* que*	A4
si* qued*	S5n10
si* quie*	Q6S3Y3h4n-5
si* regr*	Q4
si* se*	D5n9q3
si* si*	J5n-3
si* sigu*	X5
si* son*	Q3r4
si* te*	l3
si* teng*	b4
si* wend*	B5
si* y*	A4n-3q4
si* ya*	H4b9n8
sie*	D10J3o4q9r5
siem*	D11J3o3q9
siem* no*	J4h-8q14
siem* se*	D6
siemp*	D11J3o3q11
siempre	D9J4o4q10
siempre $	h5
siempre no	J4h-7q12
siempre se	D5
siempre si	n3
sien*	r5
siend*	i3r5
siendo	i4r5
siendo $	r4
sig*	A5B-3D4E-3F-3G-3J-3K7L-5M-3O-4P-4Q8R-3S-3T3U-5V24W-5Y-3Z-3b-3c-4e-5g7j3k-3l9m11n12o-7p-3q-8r-4
siga	V4l11
siga metiendo	l4
siga usando	l5
siga* meti*	l4
siga* teni*	l3
siga* usan*	l5
sign	g10
sign*	Q5n7
sign* de*	K3Q5
signi*	n7
significa	n7
signo	K3Q5
signo de	K3Q4
sigo	D6H3Q5n3
sigo esperando	H4S-3
sigo para	Q5
sigo sin	D4
sigo* espe*	H4
sigo* para*	Q5
sigo* sin*	D4
sigu*	A8H-5K5L-3O-3P-3T4U-3V21W-3c-4f-3j6k-3m10n11o-5p-3q-6r-3
sigu* ahi*	m8
sigu* clie*	V8
sigu* con*	l5
sigu* dado*	m4
sigu* el*	j4
sigu* en*	A4K5
sigu* igua*	I3V-3i-3n6
sigu* ivon*	m6
sigu* la*	V5j4n-3
sigu* mand*	X5
sigu* otra*	V3
sigu* pend*	n3
sigu* por*	V7
sigu* sali*	A4n-3
sigu* sin*	K5V-3n7
sigu* tu*	a13
sigue	A6H-3O-3S-3T5V12a5j5l3m10n12o-4q-5
sigue $	T6V16n4
sigue ahi	m9
sigue con	l5
sigue dado	m4
sigue el	j3
sigue en	A4
sigue igual	n6
sigue ivonne	m5
sigue la	V5j4n-4
sigue otra	V3
sigue pendiente	n3
sigue saliendo	A4n-3
sigue sin	A3K3V-4n8
sigue tu	a12
sigue*	D3K5X4
siguen	D4K4X4
siguen con	m3
siguen mandando	X5
sigui*	S4V30a-3n-5o-3
siguiente	S3V31a-3n-5o-3
siguiente $	V25n-3
siguiente cliente	V9
siguiente por	V4
sil*	X24a-3j5
sile*	X23
silen*	X24
silencio	X8
sill*	j6
sill* y*	j4
silla*	j5
sillas	j5
sillas y	j4
sin	A6D7E-3F3G-3J7K14L-4M-3N8P-4Q10S-3T-4V-8X4Z8a6b-4c-3d-7g-5i-4j5k-3m-3n-5o-5q7r-3
sin abrir	e3
sin aclarar	K5
sin avisar	l3
sin cebolla	a11h-3
sin compra	C3
sin confirmar	K7
sin confirmarse	n4
sin contar	U3
sin intereses	j7
sin iva	Q3
sin la	q3
sin mi	A9D3
sin pagar	q5
sin permiso	F4G-3N4
sin puntos	D4
sin que	W3
sin querer	R4Y4Z11n-4q5
sin registro	J9
sin resolver	K6
sin saberse	K7
sin su	F4a4
sin tanto	H3
sin ticket	Q5h5
sin usar	I4
sin ver	D3
sin* abri*	e3
sin* acla*	K5
sin* avis*	l4
sin* cebo*	a10h-3
sin* comp*	C3h-3
sin* conf*	K7
sin* cont*	U3p3
sin* dato*	h3
sin* inte*	j7
sin* iva*	Q3
sin* la*	q3
sin* mi*	A8
sin* paga*	q5
sin* perm*	F5G-3N3
sin* punt*	D5
sin* quer*	R4Y3Z11a-3n-3q5
sin* regi*	J8
sin* reso*	K7
sin* sabe*	K6
sin* su*	F4a5
sin* tant*	H3
sin* tick*	Q4h5
sin* usar*	I3
sino	q3
sir*	L11T9a3b-3d4e5n-3r-3
sirv*	D3L12T8a3b-3d4e5n-3r-3
sirv* el*	a5
sirv* en*	L3
sirv* para*	L4
sirve	D3L3a4d6q3r-3
sirve el	a5
sirve*	L9T11
sirven	L11
sirven en	L3
sirves	T11
sirves $	T7
sirvi*	e3
sirvio	e4
sirvio el	e3
sis*	B4D8E6G-3H-4I-4N8P-3Q3T-3U-3V-3W4a-5c4e-3h-3i-4j-3k4l4m5n4r3
sist*	B4D7E5G-3H-4I-3N7P-3T-3U-3V-3W3a-5c4e-3f3i-4j-3k4l4m4n4r3
sist* a*	F3
sist* ahor*	l3
sist* de*	r4
sist* desp*	B3
sist* dice*	E3Q3n-3
sist* el*	F3
sist* es*	E3
sist* gana*	E3
sist* la*	h3
sist* mien*	B4
sist* para*	k4
sist* porq*	W4
sist* ya*	n5
siste*	B4D7E6G-3H-3I-4N7P-3T-3U-3V-3W3a-5c4e-3i-4j-3k4l5m5n4o-3r3
sistema	B4D7E6G-3H-4I-3N7P-3T-3U-3V-3W3a-5e-3f3i-4j-3k3l5m5n3r3
sistema $	D7I-3J4N7R3f-3h-3l6m9
sistema a	F3
sistema ahorita	l3
sistema con	k3
sistema de	r5
sistema despues	B3
sistema dice	E3Q4n-3
sistema gana	E3
sistema la	h3
sistema mientras	B4
sistema para	k5
sistema porque	W3
sistema ya	n5
sistemas	c3
six	b6i3
sob*	D-3G11R4T-3a-3b4d-5e6h-4n-6o4p12q4
sobr*	D-3G10R4T-3b4d-4e7h-4k3n-6o3p13q5
sobr* #*	G8e3
sobr* algo*	C3p6
sobr* de*	h3
sobr* esta*	m3
sobr* o*	E4
sobra	h-3q8
sobra $	p3q4
sobra*	E3G12e5n-3
sobran	E3G10
sobran #	G7
sobran $	G3
sobran o	E4
sobraron	e6
sobraron $	e3
sobre	L4
sobre*	o6
sobres	o4
sobri*	R5k4
sobrina	R3m3
sobrina esta	m3
sobrino	R3
sobrino $	R3
sobro	b4p11
sobro $	b3p6
sobro algo	p6
soc*	H5I17g9
soci*	H5I16g9
soci* acti*	I9
soci* quie*	H5
soci* ☎*	h3
socia	H5
socia quiere	H4
socio	g9h3
socio $	g9
socio me	H3
socio ☎	h4
socio*	I17
socios	I17
socios $	I6
socios activos	I8
sof*	f4k3l3
sofi*	f3k3
sofi* hazl*	k4
sofi* ya*	l3
sofia	f3k3
sofia hazle	k3
sofia ya	l3
sol*	A11B3C-3E-3H-6J9K-4N4O-3T-4U12V-3X4Z7a-7b-4c4f3g3l-3m-3n5o-4
sola	A-3B4U6n7
sola $	B4U5n7
sold	U6
soli*	A17H-3N4R3W-3a-3b-3c5g4h-3n3
soli* aten*	c7
soli* de*	A5
soli* el*	R3
soli* la*	N7
soli* mi*	g5
soli* para*	A4
soli* por*	A3
soli* reem*	e3
soli* su*	k3
soli* trai*	A3
solic*	A16H-3N4R3Y3c6g4h-3k-3
solicito	N4R3Y3c7g4
solicito atencion	c10
solicito el	R3
solicito la	N8
solicito mi	g5
solicitud	A5j4
solicitud de	A6
solicitudes	A17
solicitudes $	A9
solicitudes para	A5
solicitudes traigo	A3
solis	f3
solit*	D4
solito	D4
solito $	D5
solito su	k3
solo	J9Q4U3X5Z8a-3n-4
solo $	Z6
solo escribanme	X7
solo fue	q5
solo* escr*	X6
solo* fue*	q4
som*	I7Q4m3
somo*	I6m3
somo* en*	m4
somo* much*	I3
somo* ya*	I5
somos	I7m3
somos en	m4
somos muchos	I3
somos ya	I6
son	A-3B-3C-4E7I4J4L4M-3P-4Q3S-3T4V-3W-6X-3a-6b3c-3d4e-3f-3g-3h10i3j-6l-3m8n-7o5p-3q7r9
son #	C-4D-3E9F3H-3J3Q3a-3b-4d8h12i5n-5q6
son $	I6K3b6m6r6
son de	G4J3r4
son las	H6T4
son los	I-3T3m4
son para	L6Q3q4
son varias	I3
son*	S3a5
son* #*	C-4D-3E10F3H-3J3Q3a-3b-4d8h12i5n-5q7
son* de*	G3r4
son* las*	H5T4
son* los*	m4
son* para*	L6Q3q4
son* vari*	I3
sop*	c12
sopo*	H-3c14
sopor*	c13
soporte	H-3c14r3
soporte $	c9
sor*	Z12r8
sorr*	Z11r7
sorry	Z11r8
sorry $	Z8
sos*	B4
sosp*	B4
sosp* de*	B4
sospe*	B5
sospecho	B4
sospecho de	B4
soy	O3Q5T11W-3b11c3f-3g12h-4k-3
soy cliente	g3
soy el	b4
soy nueva	Q6T4
soy* clie*	g3
soy* el*	b4
soy* nuev*	Q5T7
spa*	X15
spam	X14
spam $	X12
spe*	a5d5h-3
sr	C4
sra	C10F3G3f6
sra balam	G5
sra evangelina	F4
sra* bala*	G4
sra* evan*	F4
sta*	Y23a-3m10o-4
staf*	m13
staff	m12
staff $	m10
sti*	Z3a9n4
stic*	Z4a10
stick*	Z3a9
sticker	Z4a9
sticker $	Z4a10
sto*	X21Y6o-3
stop	X19Y6o-3
su	A-5B-5C3D4E5G-5H-8I-7J-3K-3L-3M-4N8O-4Q-5R9S3U-5V-6W3X-3Y-4Z-6a-4b-7c-4d8e7f8h3i4j7k9n-4o7p11r-3
su acumulado	p8
su alta	k3
su bolsa	e3n3
su bolsita	d6
su bono	F4
su cambio	S3a5
su casa	l3
su celular	C3S3d-3k4l3n4p-3
su compra	D3d4e3h9
su corte	C4
su cuenta	E6G-3W3f3h-3p9q-3
su cumpleanos	F3
su cunada	F3
su dinero	e11
su esposa	d-3
su esposo	d-3q3
su estacionamiento	F5h-3
su hermana	q4
su hija	L3W4
su hijo	W3
su incapacidad	k4
su invitacion	R3
su liga	R6
su mama	h-3q3
su mensaje	R3T5n4
su monedero	C5d10f5n-3p8
su nombre	r6
su novio	B3
su numero	F7J4S4f4j4q4
su pase	R4
su permiso	k3l3q-3
su primera	f3
su propio	V5k3
su prueba	k4
su regalo	d4
su saldito	d4
su saldo	C7D3F-5G3P6d8f-3h-6n-3p13q-3
su santo	F3
su segundo	i3
su sistema	N3
su tarjeta	f4
su tarjetita	f4
su telefono	h5k4m3
su total	p4
su usuario	k3
su vecina	V5q3
su venta	h-3n6
su* acum*	d3p7
su* alta*	k3
su* amig*	F3
su* bols*	d4e3n3
su* bono*	F3
su* camb*	a4
su* casa*	l3
su* celu*	C3S3d-3k5n3p-3
su* comp*	D3e3h9
su* cort*	C4
su* cuen*	E8G-3W3h-3p8q-3
su* cump*	F5
su* cuna*	F4
su* dine*	e12
su* espo*	d-5h3q3
su* esta*	F5h-3
su* herm*	W7d-3q3
su* hija*	W4
su* hijo*	W3
su* inca*	k3
su* invi*	R4
su* liga*	R6
su* list*	N5
su* mama*	h-3q3
su* mens*	T5n4
su* mone*	C5D3d8f5n-3p9
su* nomb*	r5
su* nume*	F7J4S3f4j3q5
su* pase*	R5
su* perm*	l3
su* perr*	j3
su* prim*	f3
su* prop*	V5k3
su* prue*	k4
su* rega*	d4
su* sald*	C7D3F-5G4P5d11f-3h-5n-3p13q-3
su* sant*	F3
su* segu*	i3
su* sist*	N3
su* tarj*	f10h-3
su* tele*	h5k5m3
su* tick*	M3
su* tota*	p4
su* usua*	k4
su* veci*	V5q3
su* vent*	n6
sub*	C-4E-4F13G-3L3Q-3V-3W14a-4b8d-4h15k4n8o-3
sube	E-3F5L4h4k7
sube a	f3k6
sube el	F7
sube*	F7W10h4
sube* #*	F6
sube* a*	f3k5
sube* el*	E-3F8W5h4
subel*	F7W7
subele	F7W7
subele #	F8
subelo	h3
subem*	h3
subeme	h4
subeme el	h4
subi*	F5b5h9n10p3
subi* mi*	b3
subi* sald*	F6
subie*	b3
subieron	b3
subio	W4b3n7p5
subio $	n6p5
subir	F6h11
subir saldo	F5
suc*	H4I3L3V-3W5j7k4m5
sucu*	H5I4L3V-3W5j7k4m5
sucu* cent*	m4
sucu* de*	I4j3
sucu* en*	W7j6
sucu* mart*	k3
sucu* ya*	k3
sucur*	H3I3L3V-3W5j7k4m5
sucursal	H5I3V-3W6j8k4m5
sucursal $	c3m4
sucursal centro	m4
sucursal de	I4j3
sucursal en	W7j7
sucursal martin	k3
sucursal ya	k3
sucursales	L3
sucursales $	L3
sue*	F3G-3P-3W12X8a13e3f4h-3i3n-3o-3
sueg*	F3P-3W4f5q5
sueg* jaja*	f3
suegr*	F4P-3W5f5q3
suegra	F4P-3W5f5q5
suegra $	F4
suel*	Q3W10
suel* a*	W3
sueld*	W10
sueldo	W10
sueldo a	W3
suelt*	Q3
suen*	X10a11
suena	X5
sueno	a11
suer* y*	a3
suero y	a3
suet*	e4i3
suete*	e4i4
sueter	e4i4
suf*	b7
sufi*	b7
sufi* para*	b7
sufic*	b8
suj*	A3
suje*	A3
sujet*	A3
sujetos a	A3
sum*	A-3C-3E-3F12H4I-3L10U9V-3W-3a-4d-7h9i6j-4k6m-3n7o-3p5
suma	H8L4U4k3
suma $	L3U4
suma al	k3
suma de	H6
suma todo	H4
suma*	D3F12H-4I-3L8a-3d-5f3h8i7j-3k3n4p6q-3
suma* #*	F10G-3h9
suma* a*	f3h3k4
suma* al*	k4
suma* de*	G3H6
suma* lo*	W4
suma* los*	D3L3
suma* otra*	i3
suma* punt*	F5
suma* todo*	H5
sumad*	p3
sumado	p3
sumado $	p4
sumal*	F8i9
sumale	F9i8
sumale #	F9i3
sumale otra	i3
sumam*	W3f4
sumame	W3f4
suman	L8
suman*	L4
sumar	F4h7k4
sumar a	k4
sumar puntos	F6
sumar*	n4
sumarle	h3
sumaron	G3n5
sumaron de	G3
sumas*	F3p6
sumaselos	F3
sume*	Y3h7
sume* a*	h4
sume* punt*	J3Y3
sumen	Y3
sumen*	h5
sumo	U7n6p-3
sumo $	U5n3p-3
sup*	B4H6K5N10S-4T7W4a-3c4m-3o11q-4
supe	T8
supe que	T7
supe*	H7S-4W6c6o14
supe* los*	H9
supe* que*	T8
super	o17
super $	o10
super*	H8S-3W5c8
superamos	H9
superamos los	H8
supervisor	S-4W6c6
supervisor $	c7
supl*	B4
supl* en*	B5
supla	k3
suple*	B5
suplente	B5
suplente en	B4
supr*	N11
supri*	N6
sur*	h7j17
surt*	j18
surt* la*	j9
surte*	j7
surten	j8
surti*	j11
surtieron	j10
sus	F-3G-8H-3J4P10Q-4S8W-4X9a-3b-3d11f-6h7i6n3q-7
sus #	d4
sus avisos	X4
sus compras	P5
sus horas	l3
sus monedas	S5
sus movimientos	B3P3
sus promos	Y3
sus puntos	F-4G-6J6P5Q-3d12f-4h8n7p3q-4
sus telefono	m3
sus ticket	E4
sus*	A-3X12Y3f3l8m3
sus* #*	d4
sus* avis*	X3
sus* comp*	D3P5
sus* hora*	l3
sus* mens*	X3
sus* mone*	S5
sus* movi*	B4
sus* prom*	Y3
sus* punt*	F-4G-7J6P5Q-3d13f-5h8n6p3q-4
sus* tele*	m3
sus* tick*	E3
susc*	X4Y6f3
susc* a*	Y6f3
suscr*	X4Y5f3
suscripcion	X8
susp*	A-3X9l8m4
susp* a*	l3
susp* el*	X3
susp* una*	l4
suspe*	X10l8m4
suspende	X3l3
suspende a	l3
suspender	X6
suspender el	X3
suspendida	l4
suspendida una	l4
suspendidos	m4
suspendidos $	m4
suy*	C5r3
suya	V3
suyo	C6r3
suyo $	h3
suyo* y*	r3
t	h8
ta	o6
tab*	h5
tabl*	h5
table*	Q3
tac*	Z3d4j3q8
tach*	q8
tacha	q9
taco*	d4h3j3
tacos	d4h3j3
tacos $	h3
tacos de	d3
tal	H20O25T-4a-3n-4o-3
tal $	O27T-3o-3
tal buen	O3
tal el	H7
tal estuvo	H4
tal las	H6
tal me	U3
tal pinto	H6
tal se	H3
tal vamos	H5
tal*	C3c4e9h4j10
tal* buen*	O3
tal* el*	H8
tal* estu*	H4
tal* las*	H5
tal* me*	U3
tal* pint*	H5
tal* se*	H3
tal* vamo*	H7
tala*	e6
tala* sali*	e5
talad*	e7
taladro	e6
taladro salio	e3
tall*	C4e3j9
tall* #*	j3
tall* extr*	j5
talla	e4j6
talla #	j4
talla m	j3
talla*	j6
tallas	j6
tallas extra	j4
talle*	C4
taller	C4
taller hernandez	C3
tam*	D3F3H3L11T-3W-6X-3a5d-6g8i8j7k7n-4p-3
tama*	F4a7j8q4
tamal*	F4a6q5
tamales	F4a6q5
tamales $	F4a3q4
taman*	j10
tamb*	H5L12W-3d-5g9i9k7
tamb* #*	i5
tamb* dan*	L3
tamb* el*	i3
tamb* hay*	V3
tamb* junt*	L7
tamb* meta*	k3
tamb* pued*	k3
tamb* quie*	f4g7
tamb* se*	L3i3
tamb* suma*	L5
tamb* va*	k5
tambi*	H5L13W-3d-5g8i10k8q-3
tambien	H5L11W-3d-5g9i10k7
tambien #	i4
tambien $	H6g3
tambien dan	L3
tambien el	i3
tambien hay	V3
tambien junta	L6
tambien meta	k3
tambien pueda	k3
tambien quiere	f3
tambien quiero	g6
tambien se	L4
tambien suma	L4
tambien va	k5
tamp*	D5
tamp* me*	D5
tampo*	D5
tampoco	D5
tampoco me	D5
tan	C3L3U3b3n4
tan amable	C3H3b3
tan tarde	n3
tan*	I11J-3L-3P5Q-3S14T-3U5V-3W-3X9Z3a-5b5i3l5o-3p-3q-3
tan* amab*	C4H3b4
tani*	l4
tani* ya*	l5
tania	l5
tania ya	l4
tant*	C3H3I12L-3P5Q-3S12T-3U4V-3W-3X8a-4b5i4o-3p-3
tant* clie*	I4
tant* deta*	H3
tant* gent*	I5
tant* he*	b3
tant* llev*	b3
tant* mens*	X4
tant* que*	d4
tant* raza*	I5
tanta	I8X4
tanta gente	I4
tanta raza	I5
tanti*	S16
tantito	S16
tantito $	S11
tantito que	S3
tanto	C3H3P4U5X4b6i3
tanto detalle	H3
tanto he	b3
tanto llevo	U3b5
tanto*	I4P3
tantos	I5P3
tantos clientes	I4
taq*	E4
taqu*	E3
taque*	E3
taquero	E4
taquero $	E4
tar*	A-4C-4E3F-3G-4I-3J-4L3O13P-4S12T-4V-3W3X-3Z-3c-3f3g7i-4j7m-3n5o-5p-6q3r-3
tard*	B3C-3H3J-3K4O14S14T-3V-3a-6j5l3n10o-4p-3
tard* en*	b-3n4
tard* me*	b3
tard* much*	n9
tard* nada*	H3
tard* que*	n3
tard* te*	S3
tard* ya*	h3n4
tarda	j5n12
tarda en	n5
tarda mucho	n9
tarda*	j3n3q3
tarde	B4D3H5K4O9S8U3a-4l5q-4
tarde $	B4K4M3O9U3a-3
tarde nada	H3
tarde te	S4
tarde*	O7S7b4k3
tardes	O9b3g3
tardes $	O10
tare*	a6
tarea	a5
tarj*	D-3E5G-3L3Q3W5b3f8g6h3j5n-5q4
tarj* #*	h4
tarj* de*	N3W-4b3f5g3
tarj* del*	W8
tarj* tamb*	L3
tarj* y*	E4
tarje*	D-3E6G-3L3Q3W4f6g6j6n-5q5
tarjeta	D-3E4F-3G-3L4Q4W6f3g6j4n-5q4
tarjeta #	h4
tarjeta $	W4d4j3
tarjeta de	N3W-3f6g4
tarjeta del	W9
tarjeta tambien	L4
tarjeta y	E3
tarjetita	f4
tarjetita de	F3
tav*	B3E5G3q-3
tavo	B4E6G3q-3
tavo $	B3E6
tavo no	A3
tavo quitale	G3
tavo* no*	A3
tavo* quit*	G3
tax*	n3
taxi	n3
taz*	b5d5
taza	b6d5
taza $	b5d4
te	A-5B-4C-4F-4G-3H-8I-3J11K-4L-7M-5N-3O-7P-5Q-5R-4S23T13U-5V-5W-6Y-4Z5a20e-4f-3g-3h11j-6l-3m-5n3o16q4r16
te agradezco	o5
te amo	a11
te aviso	S11n-3
te bendiga	a7
te busco	S3
te confirmo	S8
te confundi	Z8
te contesto	S7
te debo	o3
te di	q6
te dice	r3
te dicto	h3
te diga	J3
te digo	S15r4
te dije	q8
te doy	S7
te encargo	a3h3
te entendi	T3n4
te escribo	S11
te la	S4n-3o6
te llamas	r15
te lo	J3S4h4n-5
te mande	J4h-3n9
te mando	S3h9
te olvida	a5
te pase	n4
te paso	E4S10h6i3n-4
te pedi	J6n3
te preguntara	b3
te pregunto	D5T5X3
te puedo	T6
te puse	q4
te quiero	o6
te rifaste	o6
te tengo	r4
te va	h3
te* agra*	o5
te* amo*	a12o-3
te* avis*	S12
te* bend*	a6
te* busc*	S3
te* conf*	S6Z6
te* cont*	S6
te* debo*	o3
te* di*	q5
te* dict*	h3
te* diga*	J3
te* digo*	S18r4
te* dije*	q7
te* doy*	S7
te* enca*	a4
te* ente*	n7
te* escr*	S11
te* la*	S4o5
te* llam*	r14
te* lo*	S3h4n-5
te* mand*	J4S3h7n7
te* olvi*	a5
te* pase*	n4
te* paso*	E4S10a-3h8i3n-5
te* pedi*	J5
te* preg*	D3T7X3p3
te* pued*	T7
te* puse*	q3
te* quie*	o6
te* rifa*	o8
te* teng*	r4
te* va*	h3
tec*	J4a7c8n-4
tecl*	J4a7n-4
tecla*	J3a7n-3
teclado	J4a9n-3
tecn*	c7
tecni*	c8
tecnico	c6
tecnico $	c7
tel*	A-3C5D-3E-3G-3H-4J-3N3P-4Q3T-4V-3W7X5a-7b3c9e3f-3h6j6o-4
tela	e4j4
tele	W4
tele*	C5D-3E-3G-3H-4J-3N3P-3Q4T-3V-3W3X6Z3a-5b3c7h4o-3
tele* a*	W4l3
tele* como*	Q3
tele* de*	W4j3
tele* del*	r4
tele* era*	q4
tele* es*	k4
tele* fijo*	c6
tele* qued*	M3
tele* ☎*	C7F3d3h9q-4
telef*	A-3C4E-3G-3H-4J-3N3P-3Q4T-4V-3W4X7a-5b4c8h5o-3
telefono	C5E-3G-3H-4J-3M3N4P-3Q4T-3V-3X6a-5b3c7h4m3n-3o-3p3
telefono $	N6Q3S3W-3Z3m4n5q4
telefono a	W3l3
telefono como	Q3
telefono de	W4
telefono del	r4
telefono era	q4
telefono es	k4
telefono fijo	c7
telefono quedo	M3
telefono ☎	C6F4d3h9q-5
tem*	W6a6j7
temb*	a7
tembl*	a9
temp*	W7j9
temp* baja*	l3
tempo*	j4l3
temporada	j5
tempr*	W8j3
temprano	W7j3
temprano $	j5
ten*	A5B-5C7D6E9G-6H-8I7J-8K5L-3O-3U-5W-5X-5Y-4Z-5b14d3g3h-3i-6j3k6m9p-3q-5
tenc*	F3c3
tench*	F3c3
tencha	F3c3
tencha $	F3c3
tend*	C9b9h-3j7
tend* algo*	p4
tendr*	C10b9h-3j6
tendra	C11j4
tendre	b11
tene*	E5I7K3N3h-4j7k8n5p-3q-4
tene* #*	E7
tene* acce*	k3
tene* con*	I4
tene* mone*	N4
tene* refu*	k5
tene* una*	k3
tene* vent*	j5
tenem*	I7K3L4j5k5
tenemos	I6K3L4j4k4
tenemos $	H3
tenemos con	I3
tenemos refuerzo	k5
tener	E6N4h-3j3k5n7q-4
tener #	E7
tener acceso	k3
tener monedero	N4
tener una	k3
teng*	A5B-4D3E7F-4G-4H-6I4J-6K4L-4P3S3U-3V5X-3Y-3Z-4a3b11c-3d6i-4j-8m8n-3p-5r4
teng* #*	E7I3W6m5
teng* a*	C3U3V3h3
teng* acum*	b3
teng* algo*	A4b5
teng* apun*	P6
teng* auto*	A6
teng* boni*	o4
teng* cobr*	m5
teng* dado*	m3
teng* de*	m3
teng* el*	S5d3r6
teng* en*	I4
teng* entr*	l6
teng* form*	A4
teng* gent*	S3
teng* grac*	o3
teng* guar*	C5r6
teng* la*	a5
teng* mas*	D3K5b5
teng* meno*	D10b-3
teng* meti*	m5
teng* noma*	E5
teng* nuev*	k8
teng* otra*	V7
teng* para*	b4
teng* punt*	b6
teng* que*	A5K-3L6Q10b-6d-3g3n10q3
teng* quie*	k3
teng* regi*	I9
teng* sald*	b4
teng* un*	a6f4
teng* una*	h8
teng* uste*	O3
tenga	C4E11P-3d7h-4l5n-3o4
tenga #	E8
tenga bonita	o5
tenga el	d3
tenga entrada	l5
tenga nomas	E5
tenga*	N4P3
tengan	N5O3
tengo	A8B-4D4E-4F-3G-3H-5I6J-5K5L-3N-4O-5P4V5Y-3Z-4a3b13c-3g4h4i-4j-8l-4m10p-4r5
tengo #	I4W6d3m5
tengo $	L-3P3T4b18d3m7
tengo a	C3U3h3
tengo algo	A4b5
tengo autorizaciones	A5
tengo cobrando	m6
tengo de	m3
tengo el	S5r5
tengo en	I3
tengo formadas	A3
tengo gracias	o4
tengo guardado	r6
tengo mas	K5b5
tengo menos	D10b-4
tengo metida	m5
tengo nueva	k7
tengo otra	V6
tengo para	b3
tengo puntos	b6
tengo que	A6K-3L6Q11R3b-7d-3g3n8q3
tengo quien	k3
tengo registrada	I7
tengo registrados	I3
tengo saldo	b4
tengo su	M3
tengo un	D3a6f4
tengo una	h7
teni*	D10b5e6f4h-3p3
teni* #*	D4b4
teni* mas*	C3D5
teni* perm*	l3
teni* razo*	F3
tenia	D12b4p3
tenia #	b5
tenia $	D6
tenia mas	C3D5
teniendo permiso	l3
tenis	e3
tenis $	e3n3
teo*	h4l3
teod*	h3l3
teodora $	l3
tep*	E3j4
tepi*	E4j3
tepic	E3
tepic $	E4j3
ter*	A-4C6H-3N3Q-3S6a3b3f3h4j-3l5n5
terce*	D3
tercera	D3
tere	E3
tere arreglamelo	E3
term*	A-3C6E-4N3S7a4b5l5n4q3
term* #*	C6b4i3
term* de*	S4n3
term* el*	l5
term* en*	C3q3
term* la*	n3
term* reti*	l3
term* sus*	l3
termi*	A-3C6E-3N3S6a4b5i3l5n5
termina	C3q3
termina en	q3
terminacion	C6b4
terminacion #	C6b4
terminado	i4
terminal	S3W4a3n-3
terminal $	S3a3
terminamos	n4
termine	S4
termine de	S4
termino	a3l9n6p4
termino $	a4p5
termino el	l5
termino sus	l3
termo	L4d3
tex*	r8
text*	r8
tha*	o12q8
that	q8
the	h4n3q3
the last	n4q4
the* last*	n3q3
thi*	d3r14
thin*	i3
thinn*	i3
thinner	i3
this	r15
ti	Z12a3o10q-4
ti $	Z5o13q-3
tia	E4F3W7
tia quita	E4
tia trae	E3
tia ☎	F4
tia*	a8
tia* quit*	E3
tia* trae*	E3
tia* ☎*	F4
tian*	a9
tiang*	a8
tianguis	a9
tianguis $	a9
tic*	A-3B-3C-3D4F-4I-4J-3K4M10N-3O-3P6Q8S4T-4U3X-3Z-3a-6b-4c-3e7f-3g-4h10i5k-3l-3m-3n8o-4p-4q7r-4
tick*	A-3B-3C-4D5F-4I-4J-3K4M10N-3O-3P6Q9S5T-4U3X-3Z-3a-6b-5c-3e7f-3g-3h9i7k-3l-3m-3n8o-4p-4q8r-4
tick* #*	G-3H-3M11P-3Q-5d5e8h6j3n7q6
tick* &*	M9h5n3q7
tick* aqui*	S3
tick* borr*	G4
tick* de*	M-3U4W5h5
tick* en*	Q3
tick* equi*	q3
tick* es*	Q4h3
tick* lo*	P4
tick* mios*	P3U6
tick* muev*	E3
tick* no*	K4n-3
tick* o*	L4n3
tick* por*	P4
tick* que*	Q4W3
tick* saca*	G3
tick* sali*	D3H5
tick* te*	S4
tick* y*	D5
ticke*	A-3B-3C-4D5F-4I-4J-3K3M10N-3O-3P5Q8S5T-4U4X-3Z-3a-6b-4c-3e6f-3g-3h10i6k-3l-3m-3n8o-4p-4q6r-4
ticket	A-3B-3C-4D4F-4I-4J-3K4M10N-3O-3P7Q7S5T-4U3X-3Z-3a-6b-5c-3e7f-3g-3h10i6k-3l-3m-3n8o-4p-4q7r-4
ticket #	G-3H-3K3M10P-4Q-5d4e7h7j3n7q7
ticket $	D-3M3P5Q9S5V3h9q-6
ticket &	M9e3h5n3q6
ticket borrala	G4
ticket de	M-3U4W4h4
ticket equivocado	q3
ticket es	Q3
ticket lo	P3
ticket mios	P3U5
ticket muevelo	E3
ticket no	K4n-3
ticket o	L4n3
ticket por	P3
ticket que	Q3W3
ticket sacale	G3
ticket salieron	H6
ticket salio	D3
ticket te	S4
ticket y	D5
tie*	B-5C8D-3E3F-5G5J-3L8N-4R-3T-5V-6W7Y-4Z-3c6e-5g-3i-5j10k-5m7n3p6r4
tiem*	L8n5
tiem* se*	L3
tiemp*	L8n5
tiempo	L9n6
tiempo se	L3
tien*	B-5C7D-3E3F-5G4J-3L5N-4R-3T-5V-6W6Y-3Z-3c7e-5g-3h-3i-5j11k-5m7p7r4
tien* #*	E5G6
tien* acce*	m10
tien* acum*	C5
tien* ahor*	H3p5
tien* al*	d3
tien* algo*	C7n-3
tien* aqui*	l3
tien* bano*	j5
tien* con*	p3
tien* cuen*	f7
tien* de*	j3r4
tien* el*	E4a5j6q3
tien* esta*	j3
tien* guar*	p3
tien* hoy*	H4
tien* la*	C9M4j6p-3
tien* mas*	I5W7
tien* mi*	Q4W6
tien* mone*	C-3I4W3h3
tien* para*	d3
tien* perm*	m3
tien* por*	A3
tien* pues*	m3
tien* punt*	C7
tien* que*	G4
tien* regi*	P4
tien* sald*	C3
tien* su*	n6
tien* trab*	m4
tien* tu*	n6
tien* wifi*	j6
tien* y*	S3
tien* ya*	C-3p8
tien* ☎*	C11E4p-3
tiend*	C-3H7L3O5P-3S4U4W3a-5b3d-3n-5o7p-4r7
tienda	C-3H8S4U3a-5c3d-3h3j3n-4o6p-3r7
tienda $	H6K3O3S3U5W-3a-3o6
tienda ahorita	H3
tienda aqui	l3
tienda de	r4
tienda hoy	H4
tienda para	c3
tienda trabajando	m3
tienda y	S4
tiene	B-3C11E5F-4G5H-7S-4T-3U-4V-4W4a6d3e-3h-5i-4k-3m6n4o-3p10r-3
tiene #	E6G6
tiene $	b3n5p4
tiene acceso	m10
tiene acumulado	C4
tiene ahora	C-3p7
tiene algo	C8n-3
tiene con	p3
tiene cuenta	f6
tiene el	E3H-3a4d-3j4
tiene en	C3
tiene guardado	p3
tiene la	C9M4j5p-3
tiene mas	I5
tiene mi	Q4W7
tiene monedero	C-3h3q3
tiene para	d3
tiene puesto	m3
tiene puntos	C5
tiene que	G3L3n3
tiene saldo	C3
tiene su	n5
tiene tu	n6
tiene ya	C-3p8
tiene ☎	C11E4p-3
tiene*	L4O-3W5c5j17
tienen	A3L3O-3W6c4j17
tienen $	I-4L3W9
tienen bano	j5
tienen monedero	I4
tienen por	A3
tienen wifi	j6
tij*	q3
tijua*	q3
tim*	W3
tin*	d5e3h5j9p-3
tina*	e3
tinac*	e4q-3
tinaco	e4q-3
tint*	d6h4j9p-4
tint* #*	h3
tint* comp*	j3
tint* y*	j3
tint* ☎*	d3
tinte	d6h4j5p-3
tinte #	h3
tinte completo	j3
tinte ☎	d3
tintoreria	j3
tir*	K3W3n-3o6q9r-4
tira*	K4W3q9
tira* el*	M-3q7
tira* se*	l3
tirad*	K3M4W4l3
tirado	K3W3
tirado $	K4W4
tirados	l3
tirados se	l4
tiram*	q8
tirame	M-3q9
tla*	h3
to	F5c5h6
to ☎	F6h3
to* ☎*	F7
toa*	h5
toal*	h4
toall*	h4
toc*	B9C-4G6H-3L9V13W3a5h-4p-4q-4
toca	L4V13W3a7q-3
toca a	a4
toca autorizar	A3
toca el	L4
toca*	C-3G8L6
toca* #*	F3
toca* a*	R3a5
toca* auto*	A3
toca* el*	L3
toca* por*	L6
toca* ☎*	G4
tocab*	G7
tocaba	G4
tocaba ☎	G4
tocaban	G4
tocan	L3
tocar*	L3
toco	B11
toco ese	B4
toco maura	B8
toco* ese*	B5
toco* maur*	B7
tod*	A5B6C-4D-6E-7F-6H5J5K3L3M-5N3P7R-3U3V-6W3X-6Y5Z-5a-3b3c-5d4g3i-5j-3m3n4o11p-3r-6
toda	H3l3o6
toda la	H3l3
toda madre	o6
toda*	C4E-3K5Q-3T-4U8W3X-3a-4b6d-5f3g5h-3j4m5n8q-3
toda* junt*	S4
toda* la*	H4l3
toda* las*	K3L6W6
toda* madr*	o5
toda* mis*	P4
toda* no*	A4H3K3f4g3k3p3
toda* pame*	m10
toda* pued*	l6
toda* sigu*	n3
toda* teng*	b6
toda* tien*	C5n-3
todas	L5P4S3W6j-3o3
todas $	H4
todas juntas	S4
todas las	H-3L5W8
todas mis	P5
todav*	A3C4K3L-3P-3a-3b8d-5f3g6j5l3m5n7o-3
todavia	C4E-3K4L-4P-3T-3W-3a-3b7d-5f3g7j7l3m6n6o-4
todavia $	J5d-3g4n5
todavia no	A3K3S3f4g3p3q-3
todavia pamela	m9
todavia puede	l6
todavia sigue	n4
todavia tengo	b6
todavia tiene	C5
today	U11
today $	U12
todo	A3B9C-7D-3E-3F-3J6M-3N7O-3P7Q6S-4T5U-4V-4W-3Y3Z-3b-5c-3d5f-3g-3i-4j-5m-3n3o13q4r-3
todo $	A7L3T6e5n-5o7q5
todo al	G5k3
todo bien	n12o-3
todo cierrenle	l4
todo con	L3d3
todo dar	o9
todo el	C-3d6
todo en	Q3q3
todo lo	B11H6N5P8W-3Y3n-5o-3
todo mi	d5
todo no	J4
todo y	a4h3
todo*	H3I5L3O3P4W6Y3d5h-3
todo* ahor*	l3
todo* al*	G4k3
todo* bien*	n12o-3
todo* cier*	l4
todo* con*	L4
todo* dar*	o10
todo* de*	L5
todo* el*	C-4d7
todo* en*	Q3q3
todo* lo*	B11H8N4P9W-3Y4n-5o-3
todo* los*	P6W6Y4m3
todo* mi*	d5
todo* modo*	n3
todo* no*	J3
todo* y*	a5
todos	H4I6L3O3P5W5Y4d4h-3
todos $	H5I8O4b3
todos de	L5
todos los	P6W6Y4m3
todos modos	n3
tom*	C-4D3H-3a4d21h4n12
toma	c3d5
toma todo	d5
toma*	C-3D4a6d8
toma* #*	d4
toma* a*	d3
toma* de*	D6d4
toma* mien*	l3
toma* todo*	d4
tomal*	d4
tomale	d4
tomale de	d3
tomar*	d4
tomarle	d4
tomas	l3
tomas mientras	l3
tomas*	h3n3
tomat*	a7
tome	d7
tome los	d3
tome*	d6
tome* #*	d3
tome* de*	d3
tomen	d4
tomes	d3
tomo	n13
tomo $	n6
ton*	B3O-4b7f5j4k5o3
tone*	j5
toner	j5
toner $	j5
toni*	f3
tonit*	f3k3
tonita	f3
tonito	k3
tonito $	k3
tono	B4f4k4
tono anoche	B4
tono ☎	f3
tono* anoc*	B5
tono* ☎*	f4
tons	a3b3o4
tons cuanto	H4
tons la	n3p3
tons* cuan*	H3
tons* la*	p3
top	I7
top #	I6
top*	L6
top* #*	I6
tope	L6
tope de	L6
tope* de*	L6
toq*	J-4Z7
toqu*	J-4Z7
toque	J-3Z5q3
tor*	P-3a16h6j5
tort*	P-3a17d3h4j4
tort* de*	a5
tort* y*	h4
torta	D4
torta $	D3
torta*	a4j6
tortas	a4j5
torti*	a13d3h3
tortillas	a11d3
tortillas $	W3a7
tot*	C-5D-3E-3G-3H15I8L-3S-3U15W-4Y3a-5b8c-3f-3h6j-3m-3p12q3
tota*	C-5D-3E-3G-3H15I8L-3S-3T-3U16W-4Y4a-5b8c-3f-3h7j-3m-3p12q3
tota* #*	h14
tota* cuan*	U5
tota* de*	H11I11p4
tota* del*	H8U5
tota* el*	H3
tota* no*	q3
tota* que*	n4
tota* real*	q6
tota* tota*	H10
tota* vend*	H7U-3
total	C-5E-3H9I8L-3S-3U11W-4Y5a-3b6f-3h7p7q3
total #	h15
total $	H3b7l3p10
total cuanto	U4
total de	H10I11p4
total del	U7
total el	H4p-3
total que	n5
total real	q6
total sin	H3
total vendido	H6U-3
total*	H12U5p5
totales	H14U7p5
totales $	H9U3p4
totales del	H8
totales totales	H12
tra*	A-5B-7C7D10E3H-4J-8K7L-5N-4P-7Q-4R-5T-10W5Y-5a11b4c-3d4e12f-6g-6j9k3l3m11n-7o-4p3r4
trab*	D4H-5I-4K5O-4P-3T-3X4a-3e-3h-3j7k9l9m15n7o4q-4
trab* acti*	k4
trab* aqui*	l8m7
trab* conm*	m6
trab* el*	k3n4
trab* en*	r5
trab* la*	K4l7
trab* que*	k3n4
traba	D8
traba $	D4
traba*	D-3H-4I-4K5O-4P-3X4a-3e-3j6k9l10m16o4q-3
trabado	K5n4
trabaja	j4l8m8
trabaja aqui	l7m5
trabaja conmigo	m4
trabajador	k3
trabajadora	k3
trabajadora que	k3
trabajadores	m6
trabajadores $	m5
trabajan	j5m4
trabajan conmigo	m4
trabajando	X4m5
trabajando $	m6
trabajar	W4k7
trabajar activamelo	k4
trabajar conmigo	l3
trabajar el	k3
trabajo	O-3S5Z4l6o5
trabajo $	O-3S5Z4o6
trabajo la	l7
trabo	n9
trabo el	n4
trac*	K4n-3
tract*	K3n-3
tractor	K3
trae	A-3B-3C14D-4E4F-4G4H-6I6M3T-3U-4W-6a10b4d9e6f-3h-6i4j-3m-3n-7o-3p11r-3
trae #	C8E3Q4d3h-3q-3
trae $	C6p9
trae acumulado	C4
trae ahora	C-3p6
trae algo	K4b5
trae como	C7
trae de	e7
trae dinero	C4
trae efectivo	d4
trae el	C7M4
trae en	p3
trae la	H3M4a3
trae mas	I7
trae monedero	I5
trae otra	i4
trae prisa	n3
trae puntos	G5
trae su	S3V5
trae ya	p4
trae ☎	C4
trae*	E4F4H7K6S3e3j11n-4q-3
trae* #*	C10E3Q3n-3q-4
trae* a*	F3
trae* acum*	C4
trae* ahor*	C-3p7
trae* algo*	K5b5
trae* arri*	H5
trae* celu*	E5Q3
trae* como*	C6p3
trae* de*	G3e6j3
trae* dine*	C5
trae* efec*	d4
trae* el*	C6E3M5e7
trae* en*	K3p4
trae* este*	H4
trae* la*	M5S4V3
trae* las*	a3e3
trae* mas*	I7
trae* mone*	I8
trae* otra*	i4
trae* pris*	n3
trae* punt*	G4
trae* su*	S3V5
trae* un*	a3
trae* una*	a3i3
trae* ya*	p4
trae* ☎*	C4
traem*	H6K7a5
traeme	a7
traemos	H5K7
traemos $	K3
traemos arriba	H4
traemos este	H5
traen	e6h3j12
traen $	j9
traen el	e6
traer	E3F4S5
traer a	F3
traer celular	E5
traes	H4
traes $	H5
traet*	V4
traete	V4
trai*	D6F4G-3H-4I-3L-3U5V3W-3Z3b9d4h7i-3m3n-3p-3
trai* #*	D7
trai* el*	Z4d3
trai* en*	b5m6
trai* la*	U3
trai* mal*	F4
trai* mi*	j4
trai* para*	d5
trai* pend*	A3
trai* tarj*	E3
trai* un*	a5
trai* una*	h5
trai* yo*	U5
traia	D6F5Z4a3
traia #	D7
traia el	Z5
traia mal	F5
traig*	A3H-3I-3U5V3b9d5h7i-3m4p-3
traigo	A3H-3I-3K3U4V3b9d3h7i-4m4p-3
traigo $	b6
traigo en	b5m5
traigo la	U3
traigo mi	j4
traigo pendientes	A3
traigo una	h5i-3
traigo yo	U6
traj*	a5e17q-4
traj* el*	a6e5
traje*	a6e5
trajeron	a6e6
trajo	e12q-3
trajo el	e5
tram*	G8
tram* con*	G7
tramp*	G9
trampa	G7
trampa con	G6
tran*	F-3G-3L-3O8W15a3d-4h-3j4
tran* #*	W10
tran* del*	H3
tran* el*	W3
tranq*	o3
trans*	F-3G-4L-3O10W16d-4j4
transcurso del	H3
transferencia	a6j5
transferencia $	i3j4
transfiera	W9
transfiere	W7
transfiere #	W6
transfiereme	W3
tras	q3
tras*	V-3W4q7
tras* los*	W5
trasp*	V-3W4q5
trat*	D12r10
trat* de*	r5
trat* mal*	D3
trata*	D3c4h3
tratamiento	h3
tratar	c4
trato	D11r3
trato mal	D4
tri*	H3q4
trig*	q4
trigo	q3
trim*	H3
trime*	H3
trimestre	H3
trimestre $	H3
tro*	j3
troca	j3
tu	C-5D4I-3L-3O9P-3Q-7R-3S-5T4U-3W-4Y-3Z-3a18c5h-4i-3j3l-3n9p-4q-5r23
tu $	O10T5a-3n3r10
tu ahi	m5
tu dime	T4
tu eres	r9
tu hermano	a6
tu lo	k3
tu mandamelo	A3
tu no	K3
tu o	B4n5
tu que	H4
tu sistema	D5
tu solo	r3
tu ubicacion	a6j5
tu* ahi*	m6
tu* dime*	T3
tu* eres*	r10
tu* herm*	a7
tu* lo*	k3
tu* mand*	A4
tu* nuev*	k3
tu* o*	B3n5
tu* que*	H5
tu* quie*	r3
tu* sist*	D5
tu* solo*	r3
tu* ubic*	a6j5
tum*	F-3G12h-4n-3q12
tumb*	G12h-4n-3q13
tumb* #*	F-3G14
tumb* la*	q4
tumb* una*	q5
tumba	G5q6
tumba #	G5
tumba la	q4
tumba*	G8h-3q8
tumbala	q4
tumbala $	q4
tumbale	G8
tumbale #	G8
tun	k4
tun ☎	k3
tun* ☎*	k3
tur*	B3K3O4Q3U8W5a3h5i-3k5q-4
turi*	h3
turis*	h3
turista	h3
turn*	B3H3K3O3Q3U8W5a3h3i-4k5q-4
turn* #*	h7i-3
turn* de*	B5K3k4
turn* del*	V3W3
turn* matu*	k4
turn* pasa*	l3
turn* vesp*	H5
turno	B3H3O3Q3U8W5a3h3i-3k4q-4
turno #	h7i-3
turno $	O4U11a4
turno de	B5k4
turno del	V3W3
turno matutino	k4
turno pasado	l4
turno vespertino	H4
tus	T6o3
tus funciones	T6
tus* func*	T5
tuv*	a6l3
tuve	l3
tuve que	l3
tuve* que*	l3
tuvo	a8
tux*	l3
tuxt*	l3
tuxt* rosa*	l3
tuxtla	l3
tuxtla rosalba	l3
tuy*	o6
ubi*	M12a4h-4j8q-3
ubic*	M13Z3a6h-4j9q-3
ubic* la*	M8h-3
ubica	M6
ubica*	M7Z3a6h-4j9q-3
ubicacion	Z3a6j8
ubicame	M4
ubicar	M3
ubicar la	M3
uc	f3k-3l5
uc $	C3l5
uc ☎	f4
uc* ☎*	f3
uff	a9
uli*	C3k4l3
ulis*	C3k3
ulis* anda*	l3
ulis* en*	k3
ulise*	C3k4
ulises	k3
ulises anda	l3
ulises en	k3
ult*	B5C-4D-3F-3G3H8J-3L-3M-4O-3P14U-4V-3W-4e-3i8j-3n10o-3p10q12
ulti*	B5C-3D-3F-3G3H7J-3L-3M-4P12U-4V-3W-4e-3i8j-3n10o-3p10q12
ulti* #*	B5H10P7
ulti* capt*	n6
ulti* clie*	n5
ulti* comp*	b4
ulti* cosa*	B3
ulti* dia*	a4l5
ulti* es*	i3
ulti* hora*	H5
ulti* no*	q3
ulti* que*	G4Q4n3p4q-5
ulti* tick*	P3
ulti* vent*	i3q3
ulti* vez*	B4P7n-3
ultim*	B5C-4D-3F-3H7J-3L-3M-4P12U-4V-3W-4e-3i8j-3m-3n11o-3p12q13
ultima	B3P4W-3a-3b3i7n8p7q9
ultima $	B-3n15p-3q12
ultima captura	n6q-3
ultima compra	b3
ultima cosa	B3
ultima hora	H5
ultima no	q4
ultima que	Q5p4q-3
ultima venta	i3n-3q3
ultima vez	B3P7n-3
ultimamente	I4
ultimamente $	I5
ultimas	P9
ultimas #	P8
ultimo	G5H-3U-3a3i3l4n7p5q7
ultimo $	p4q5
ultimo dia	a4l4
ultimo movimiento	n3
ultimo que	G5i3n7q-3
ultimos	B5H10P4
ultimos #	B5H11
un	A-5B-5C7D8E7F3G4H-13I-4J-6K-5L5N-6O-5Q6R-5S11T-11U-7W4X-8Y-4Z-4a6b-5c10e5f9g-7h8i3j7k8l-4m-8n-9o11p-11q3r4
un #	W3h-4q11
un ajuste	E3
un alta	f11
un ano	L5g3
un asesor	c9
un asunto	c3
un aviso	A4
un bot	o-3r7
un buen	a4
un cafe	d5i3
un cajero	k16
un carga	G7d-3
un casco	h3
un chavo	f6k4
un cliente	C8E4F8G3I-4Q3V4W-3d-3e3h3j3n-3p-5q-5
un cobro	h3
un colaborador	l7
un colchon	h3
un comprobante	n3
un conteo	I6
un corte	j3
un dato	S3
un descuenta	W8
un dia	Q3
un digito	q9
un ejecutivo	c4
un ejemplo	J3
un empleado	D5Q8l-4
un friazo	a7
un gansito	a3
un helado	i4
un humano	c10
un kilo	C5
un listado	P5
un mensaje	Z3r3
un mensajito	Y3
un minimo	L4
un minuto	S6q5
un momento	S12n3
un monedero	E8
un muchacho	f4k7
un numero	B4q4
un ojo	C3
un pago	d5
un pantalon	h3
un pesos	L4q3
un problema	D3
un producto	e3
un programa	r4
un punto	D3L7
un ramo	j6
un ratito	S5W4
un refresco	d3
un refri	a4h3
un robot	r4
un saldo	C8F3Q3
un segundito	S11
un senor	D3f3
un ser	c3
un suero	a3
un tecnico	c6
un telefono	c8
un ticket	Q4W3h8
un* #*	h-3q11
un* alta*	f10
un* ano*	L5
un* ases*	c11
un* avis*	A3
un* bot*	o-3r8
un* buen*	a4
un* cafe*	d4i3
un* caje*	k15
un* camb*	j3
un* carg*	G6
un* casc*	h4
un* chav*	f4k3
un* chor*	D4r-3
un* clie*	C7E4F8G3I-4Q3V4d-3e3h4j4n-3p-5q-5
un* cobr*	h3
un* cola*	l7
un* colc*	h4
un* comp*	n3
un* cont*	I5
un* dato*	S3
un* desc*	W12
un* dia*	H-3Q4
un* digi*	q8
un* dine*	q3
un* ejec*	c3
un* ejem*	J3
un* empl*	D6Q6l-3
un* fria*	a8
un* gans*	a3
un* hela*	i4
un* huma*	c10
un* kilo*	C5
un* list*	P6
un* mens*	Y3Z3
un* mini*	L3
un* minu*	S6q5
un* mome*	S13n3
un* mone*	E8
un* much*	f6k7
un* nume*	B3q4
un* ojo*	C3
un* pago*	d5
un* pant*	h4
un* peso*	L4q3
un* prod*	e3
un* prog*	r4
un* punt*	L7
un* ramo*	j6
un* rati*	S6W4
un* refr*	a3d3h4
un* robo*	r5
un* sald*	C7F4
un* segu*	S12
un* seno*	D3V3
un* suer*	a3
un* tecn*	c5
un* tele*	c7
un* tick*	Q3h7
una	B-4D8E3G-3H-13I-5M11N-3O-10P-4Q14R3S-7T-7U-7V9X-6Y-3Z-5b-8c5e10f3g-4h15i13k4l-3m-8p-8q4r7
una $	g4h7i-3n-4q16
una antes	h3
una becaria	k3
una cajera	B3Q4
una cita	j6
una clienta	G4L3W-3e3h3
una compra	J3M3O-4Q9h9n-3q-4
una correccion	E8
una cosa	h5
una cuenta	h3
una de	M9P3V3h11
una devolucion	Q8e8
una disculpa	F3
una empleada	k3
una factura	W3
una hora	S4
una idea	I4
una invitacion	R6
una maquina	D4
una mas	V7h-3i8n5
una muchacha	C3k7
una nueva	V8
una o	n3
una parte	d4
una persona	C3F3c12f4m-3r11
una que	Q3h3o3
una recarga	W3
una segundo	i11
una semana	D4l5
una senora	E3V8f6j3
una sola	W3n5
una vendedora	R5
una venta	H-6J4M14O-4Q19V-5h23i-3n-4
una vez	N3W3d5
una y	n4
una*	a4h9i5j3
una* caje*	B4Q4
una* cita*	j6
una* clie*	G5L3W-3d3e3h5
una* comp*	D3J4M3O-5Q9h9n-3q-4
una* corr*	E7
una* cosa*	h4
una* cuen*	h3
una* de*	M9P3h11
una* devo*	A3Q8e10h-3
una* disc*	F3
una* empl*	k5
una* fact*	W3
una* hora*	S3h3
una* idea*	I3
una* igua*	i10
una* invi*	R6
una* maqu*	D4
una* mas*	V8h-3i7n7
una* much*	k8
una* nota*	i3
una* nuev*	V9
una* o*	n3
una* part*	d4
una* pers*	C3F4c12f4r9
una* que*	Q3h3o3
una* reca*	W3
una* segu*	i12
una* sema*	D4l5
una* seno*	E4V8f6
una* sola*	n5
una* vend*	R4
una* vent*	H-6J4M14O-4Q18T-3V-6h22i-3j3n-5
una* vez*	Q3W3d6
una* y*	n4
unas	a4h9i5j3
unas acrilicas	h3
und*	q19
undo	q19
undo $	q17
une	W5k3
une angel	k3
une* ange*	k3
uni	l3
uni y	l3
uni*	H-3I3O-3g16h7j6
uni* y*	l3
unic*	h6
unif*	D3h3j6
unif* de*	j3
unifo*	h3j7
uniforme	D3
uniformes	j7
uno	D-4G3L4P3R3V8W3X4b-4d-3e5g10n-5
uno $	W6f3g11h-4q5
uno al	H4
uno de	e5
uno mas	V5X5h4
uno nuevo	R5V5
uno por	P6
uno*	D10F5S4e5o-5
uno* al*	H5
uno* de*	e4
uno* mas*	V5X4h3
uno* nuev*	R4V5
uno* por*	P6
unos	C3D9F4S4e4i3l3o-5
unos #	C4F5
unos dias	l3
unos* #*	C3F5
unos* dias*	l3
uns*	X13
unsu*	X12
unsub*	X8
unsubscribe	X12
up	g12
ups	Z13q6
ups a	Z10
ups* a*	Z9
urg*	C5c6j4
urge	C4c5j5
urge hablar	c3
urge que	c3
urge*	c3
urge* habl*	c3
urgen*	b3c3
urie*	k3
urie* ☎*	k3
uriel ☎	k3
usa	C-4F-3G-4L-3T10W3d19h-3
usa #	F-3G-4d17
usa $	Q-7T13
usa esto	Q5
usa todo	C-3d7
usa*	E-4H-3I5L15M3Q3T6V-3W-3a-3b-3d32f-3h-5j-4k4l5n-6o-3q-5
usa* #*	G-4d16
usa* esto*	Q5
usa* todo*	C-3d8
usad*	G3M4P3T3
usado	G3M4T3
usado $	G3
usal*	d17
usal* #*	d3
usale	d6
usam*	d6
usan	I3L5
usan el	I3
usan*	l4
usan* el*	I3
usan* esto*	l4
usand*	l6
usando	l5
usando esto	l5
usar	C-3D-3I3J3L9Q5T5V-3d22h-3j-3k4n-4
usar $	I4b3d5l3
usar en	L3
usar esto	T4k5
usar la	p6
usar lo	d4
usar los	Q4
usar mi	L6
usar mis	J5b-3d5
usar monedero	d4
usar saldo	d7
usar su	d3
usar todo	d3
usar*	D3L6d3
usar* en*	L3
usar* esto*	T3k5
usar* la*	p5
usar* lo*	d3
usar* los*	Q4
usar* mi*	L7
usar* mis*	J6b-4d4
usar* mone*	d5
usar* sald*	d6
usar* su*	d4
usar* todo*	L5d3
usarl*	G-3L7d5
usarlos	L7d4
usarlos todos	L5
use	P7R3d8h-3
use $	P6
use el	R3
use*	J6
use* el*	R3
uses	J5
uso	B3C-5L3P6Q-4R3S5T8d6n-3r-3
uso $	R3S5T7
uso el	B3
uso sus	D4
uso* el*	B3
uso* sus*	D3
ust*	D6H-3L-4Q-3T-3W3Z12a4c5r12
uste*	D5H-3L-4Q-3T-3W3Z12a4c4r12
uste* no*	Z8
uste* quie*	r3
uste* ☎*	k3
usted	Z6a6r10
usted $	a7
usted quien	r3
usted*	D6L-4P3Q-3W3Z7c6k3o3
ustedes	D5L-3Q-3W4Z8c5k3
ustedes $	D4c3
ustedes ☎	k3
usu*	B4k9l10m10
usua*	B3k9l11m11
usua* a*	k3
usua* de*	l10
usua* hay*	m4
usua* para*	k6
usuar*	B3k10l11m10
usuario	B4k9l11
usuario $	B5
usuario a	k3
usuario de	l10
usuario para	k5
usuarios	m10
usuarios $	m7
usuarios hay	m5
uti*	L5d3
util*	L5d3
utili*	L6d4
utilizar	L5d3
uy	Z10a5q4
uy ya	a5
uy* ya*	a5
va	B-3D-4E-6F-5G-5H10I-3J3K-4L-5M-6N-3O-4P-7R-3S-8T-4V18W-6X-3Y-3Z-4c-3d8e-3g-3h7i9j-3k10l4m-3o20p6q6r-3
va $	U-3a-3o24p6q9
va a	F-3G-3H-4V-4a13d13e3h-7i4k14l5n6o-3p-3q-4
va al	J5
va autorizada	A4e-3
va con	V-5d-3h5o6q7
va de	H7e3l4
va del	H3
va el	H5V16f4
va en	H-4U6j4
va entrando	H4
va hoy	H8U-3
va la	H9V10q-4
va lo	H-3n5
va mi	b3n5
va otra	V11h3i7o-3
va otro	V6
va por	Q3
va su	V7p5
va una	V-3h6
va ☎	h6
va* a*	F-3G-3H-4V-4W-3a12d14h-7i3k15l5n6o-3q-3
va* al*	J5
va* auto*	A3
va* con*	V-4d-3h4o6q7
va* de*	H6e3l3
va* del*	H3
va* el*	H5V15f5h-3n-3
va* en*	H-4U6j3
va* entr*	H4
va* hoy*	H11U-4
va* la*	H8V11q-4
va* lo*	H-3n5
va* mi*	b3n6
va* otra*	V12h3i6o-3
va* otro*	V5
va* por*	Q3
va* qued*	o4p3
va* su*	V6p4
va* una*	V-3h7
va* ☎*	h6
vac*	W9h3
vaca*	W7
vaca* #*	l3
vacac*	W8
vacaciones	W8
vacaciones #	l3
vacu*	h4j3
vacun*	h3j3
vacuna	h4
vaji*	L3
vajil*	L3
vajilla $	C3L3
val*	A3C-3F-4L16M-4P-3Q4a-3d9j6n-6o16p-3q4
vale	L9Q5W-3h4n-5o17
vale $	o19
vale quitale	G3
vale un	L5
vale*	L8d4j4
vale* lo*	L4
vale* quit*	G3
vale* un*	L5
valen	L7
valer	d4
vales	j6
valg*	M-3W6q5
valga	W5q5
valga*	W3
valgan	W3
vali*	A4d7q3
valid*	A5d6
validar	A5n3
validar $	A4
valido	d3
validos	d6
vam*	H16O-3Q-3V11f4h4n-5o5
vamo*	H16Q-4V12f3h4n-5o4
vamo* a*	f5h4
vamo* con*	V11
vamon*	V4n-3o6
vamonos	V3n-4o7
vamonos con	V3
vamos	H15Q-3V10f3h4
vamos $	H15I3
vamos a	f4h3
vamos con	V7
van	D4Q3U10W-4b8d-3h8i-3j7k4p-4
van #	D4F4h5i-3
van $	U10V3b6n-3
van a	a4h5j10k3q-3
van mireya	k3
van mis	b4
van y	H5
van*	l3
van* #*	D5F4h4i-3n3
van* a*	a4h6j10
van* mire*	k3
van* mis*	b4
van* y*	H3
vane	l3
vane bloqueala	l3
vane* bloq*	l3
var*	S3
vari*	I3S3
vari* creo*	I3
varia*	I3
varias	I3
varias creo	I3
varil*	S3
varillas	S3
vas	a15o8
vas a	a13
vas* a*	a12
vay*	J11d3j3n4q-3r3
vaya	j3n4
vaya $	j3
vaya*	J10d4q-5r4
vaya* a*	J10n4q-4r3
vayan	d3r3
vayas	J12q-5
vayas a	J13q-5
ve	C7c4k3n7
ve agregando	k3
ve cuanto	p3
ve las	c5
ve* agre*	k3
ve* cuan*	p3
ve* las*	c6
vea	c5
vec*	D5H-4K3P10V3W8b-4d-5f5h-4n3p-3q9
vece*	B3D6H-3K3P12R3b-3h-6n3q9
vece* el*	G3
vece* ha*	B4
vece* la*	D5
vece* que*	P6n4
veces	B3D6H-3K3P13b-3h-5q7
veces el	G3
veces ha	B4
veces la	D5i3
veces que	P7n4
veces y	R3
veci*	V4W7d-3f5q4
veci* del*	W3
vecin*	V3W9d-3f4q4
vecina	V5W3f5
vecina $	P3
vecina del	W3
vecino	P-3W6
vecino $	P-3W7
vel*	l3o5
vela*	l3
velad*	l3
velador	l4
velador $	l4
vem*	S11a5o11
vemo*	S11a5o10
vemo* en*	a9
vemo* eso*	S7
vemo* mana*	o4
vemos	S10a5o10
vemos $	S6o7
vemos en	a8
vemos eso	S7
vemos manana	o3
ven*	A-5B-3C-10D3E-8F-9G-8H10I-10J8K8L3M9N-7O-9P-10Q8R6S-3T-7U9V6W10Z-3b-8c3d-10e7f-9g-4h12i3j6k10l4m4n5o-13q6r-6
venc*	L12R5X3Y3n-3
venc* la*	R3
venc* los*	L6
vence*	L11X3Y3
vencen	L11X3
vencen $	L4
vencen los	L6
venci*	R6
vencio	R3
vencio la	R4
vend*	A-4B-4C-5E-3F-4G-4H9I-4J3K-3M5O-3P-4Q3R8S-4T-6U7V-8W16X-3Y-3Z-4a3b-6c-4d-4f-4h12j9k16l9m7o-6p-6
vend* #*	H-3L5M4h13n10q-4
vend* a*	h3
vend* al*	R4j5
vend* algo*	H5
vend* como*	h3
vend* dian*	l4
vend* el*	H3a4h4
vend* en*	H11
vend* hoy*	H11W6b-3
vend* jona*	k4
vend* la*	H-3W7e4h3
vend* mal*	h-11q15
vend* mas*	H4V-5k9
vend* nada*	J7
vend* reti*	l3
vend* un*	a3h3
vend* unas*	h3
vend* yo*	H-3Q4U5
vend* ☎*	k4
vende	H-3W6
vende*	H-5R11U-3V-6W-4a-4f-3h10j15k19l11m10n-4o-3q-6
vendedor	k10l3
vendedor $	k6l4
vendedor jonathan	k4
vendedora	R7V-5h-3k14
vendedora $	k4
vendedora al	R5
vendedora mas	V-5k9
vendedores	R3l5
vendedores $	R3l5m3
venden	j17
venden al	j5
vender	H-3h12k6l4m7
vender $	h14i3k5m8
vender diana	l3
vender retirala	l3
vendi	H-6J6Q3U9h11n8q6
vendi #	h7n13q-3
vendi $	U3h3
vendi a	h4
vendi como	h3
vendi el	h4
vendi mal	h-11q15
vendi nada	J7
vendi un	h4
vendi unas	h3
vendi yo	Q4
vendi*	H15L-3M8Q3U6W17b-4h6n-5o-3p-3
vendido	H12Q3U8W3
vendido $	Q4U4W5
vendido en	H4
vendido hoy	H8
vendido yo	U5
vendiendo	U4j3
vendieron	W8
vendieron hoy	W6
vendimos	H9M6U-3
vendimos #	M4
vendimos ayer	H3
vendimos hoy	H6U-3
vendimos la	e3h3
vendimos mas	H4
vendio	H6M3U-4W12h4
vendio algo	H6
vendio el	H5
vendio en	H6
vendio la	W3
vendo	L5a11
vendo #	L6
veng*	A3D-3Q-3S7V5a5c7g4
veng* a*	A3
veng* en*	L3j3
veng* la*	V5c4
venga	A4V6c8
venga a	A4
venga la	V4c3
venga*	a9
vengas	a8
vengas $	a8
vengo	L3S7g3
vengo a	C3e3
vengo en	L3j4
veni*	D6e10
venia	D6e8
vent*	A-5C-8E-6F-6G-7H11I-7J9K10L-6M10N-4O-8P-6Q10R-4S-5T-3U11V9W3a-3b-5d-7f-6g-4h13i5n7o-9p4q8r-5
vent* #*	M3V5h8n-4
vent* &*	M8e5n-4q3
vent* a*	W4a4i3
vent* ahor*	J4
vent* al*	U3
vent* ante*	p3
vent* aqui*	m3
vent* ator*	K5
vent* atra*	n4
vent* ayer*	B4
vent* brut*	H4
vent* chiq*	h3
vent* cier*	l3
vent* con*	H-3K5M7h-5
vent* de*	B3F-3G-3H15K-5M7j3n7q4
vent* del*	H6W8q7
vent* el*	n4q3
vent* en*	K5
vent* es*	J3M3l4
vent* eso*	J4
vent* esta*	Q3U3
vent* fals*	l3
vent* favo*	p4
vent* fue*	M3
vent* la*	q3
vent* no*	q4
vent* novi*	H5
vent* nuev*	V-3h5
vent* o*	H3T5
vent* para*	a5
vent* pasa*	n-3p6
vent* pers*	U5
vent* por*	H-3K9i7q-3
vent* que*	H-3n4q3
vent* qued*	Q3
vent* teng*	U3
vent* trae*	K3M3
vent* un*	h3
vent* van*	H3
vent* ☎*	h-9n12q7
venta	A-3C-6D4E-4F-5G-6H5I-3J11L-4M13N-3O-6P-4Q11R-3S-5T-6V9W-8Y3Z-4a-8b-4d-5e4f-5g-3h17i10k-6l-5m-5n10o-7p7q12r-3
venta #	M3V5h7n-3
venta $	D5J5K-3O-3Q11S-3T-4U-4V8W-3Y5a-5c3e-5f-4h24i7j-3k-3n7o-6p-5
venta &	M7e5n-3q3
venta a	i3q3
venta anterior	p3
venta bruta	H3
venta con	M7h-6q3
venta de	B4F-3G-3H5M7n6q6
venta del	H-3U3q6
venta el	n4q3
venta es	M3
venta esta	Q3
venta favor	p4
venta fue	M3
venta la	q3
venta no	q3
venta nueva	V-3h5
venta o	H4
venta pasada	n-3p7
venta personal	U3
venta por	i6
venta que	n3q3
venta ☎	h-9n12q6
venta*	A-3H14I-5K13L-3M-3P-3Q6T4U13W11Z5a-5h-3i-5k5l4m4n-5o-3q-10
ventana	Z7j5q-3
ventas	H14I-4K14M-3P-3Q6T5U14W11a-5c3h-4i-5j-3k6l4m4n-4o-3q-8
ventas $	H15K-8Q3U10W-5h-3k7m7n-3
ventas aqui	m3
ventas atoradas	K5
ventas ayer	B3
ventas con	H-4K6
ventas de	H15K-4W4
ventas del	H8W10
ventas en	K4
ventas es	l4
ventas falsas	l3
ventas noviembre	H5
ventas por	K8
ventas sin	K3
ventas tengo	U4
vente	V3a8
venti*	V5
ventita	V5
ventita $	V3
venz*	W3b3
veo	B-3P-5Q20S10U-3a4h-6n16q-4r-3
veo $	S6a6
veo con	S6
veo el	n9
veo la	Q3h-5n8
veo lo	Q8U-3
veo* con*	S5
veo* el*	n8
veo* la*	Q3h-5n7
veo* lo*	Q7U-3
ver	A11B13C16D-5E-8F-6G-5H9I7K7N-5O-5P17Q8R-4T8U8W3X-4Y-4Z-5a-10b16c-3d-13e-5f-9g-6h-4i-5k-7m16n6o-8p-3q-7r-5
ver $	A5C8n3
ver aprobaciones	A10
ver bitacora	B6
ver cajeros	m8
ver colaboradores	m7
ver cuales	m5
ver cuanto	C9H-3U-3W6
ver el	C5H3P4V4b3
ver en	P3
ver ensename	H-3Q4T6n4
ver equipo	m6
ver ese	H7
ver la	H14m4
ver las	A9
ver lo	C4P6U3
ver log	B17
ver los	H7I-3P-3W5m3
ver mi	P-3Q5U4b9
ver mis	I5P6U8b4
ver monedero	C8
ver pendientes	K9
ver puntos	C10b5l3
ver que	B3H-3K4P5b3
ver quien	B3I4m3
ver saldo	C11b4
ver si	J3U6b3n6
ver staff	m13
ver su	Q3
ver todo	B3l4
ver todos	I4
ver un	C3
ver*	A7C5D5K3Q-3W-3X-3e-3h-4j5n13q-3r7
ver* apro*	A11
ver* bita*	B6
ver* caje*	h3m6
ver* cola*	m8
ver* cual*	m6
ver* cuan*	C8H-3U-3W5
ver* el*	C4H3P4V6b4d-3
ver* en*	P4
ver* ense*	H-3Q4T6n4
ver* equi*	m6
ver* ese*	H6
ver* la*	H13m5
ver* las*	A8
ver* lo*	C4P5
ver* log*	B19
ver* los*	C3H7I-4P-3Q3W6m3
ver* mi*	Q5U4b9
ver* mis*	I6P6U7b4
ver* mone*	C9
ver* pend*	K8
ver* punt*	C11b4l4
ver* que*	B3H-3K4P5b3
ver* quie*	I5m6
ver* sald*	C11b4
ver* si*	J4U6b5n7
ver* staf*	m12
ver* su*	Q3p4
ver* todo*	I3l4
vera*	r4
veras	r4
veras $	r4
verd*	A4D4j7n6q-4r4
verd* a*	A4
verd* no*	T3
verda*	D4a3j7n6q-3r4
verdad	D3H3a3c3j6n6q-3r4
verdad $	D3H3j7n3r6
verdad no	T3
verde	A5
verde a	A4
verdu*	Z3
vere*	n6
verem*	K3n6
veremos	n7
veri*	C7n6
verif*	C7n5
verifica	C9
verificacion	n4
verm*	A4
verme	A4
verme $	A4
vero	F5
vero abonale	F5
vero* abon*	F5
ves	Y3d3m5
ves tu	m6
ves*	H4e5h5j4
ves* tu*	m7
vesp*	H5
vespe*	H5
vespertino	H4
vespertino $	H5
vest*	e6h5j4
vest* de*	j6
vesti*	e6h4j4
vestido	e5h3
vestidos	j5
vestidos de	j5
vet*	Z3
vete*	Z3h3
veter*	Z3
veterinaria	Z3
veterinaria $	Z3
vez	C-3D12E-3F5G-3J-6M-3O4P10Q3T5V-13W4Y6a8b-3e-3f3h-4j-4l-3n10
vez #	i6
vez $	D-3P3Y3i-3n13q-4
vez a	n5
vez ahora	i4
vez al	a3
vez brenda	B4
vez como	Q4
vez de	D4F3W4h-3n-3q5
vez del	F3
vez el	T4
vez favor	T3
vez la	P3V-3n6
vez no	a5
vez pasada	F3P3
vez que	D3P4f4
vez yo	O4h4i-3
vez* #*	i5
vez* a*	n6
vez* ahor*	i4
vez* al*	a3
vez* bren*	B4
vez* como*	Q4
vez* de*	D3W4h-3q5
vez* del*	F3
vez* el*	T4
vez* favo*	T3
vez* la*	P3V-3n7
vez* no*	a6
vez* pasa*	F3P4
vez* que*	P4f3n3
vez* yo*	O4h5i-3
vi	D-3P3a9g4n8o10
vi $	o9
vi el	g4
vi gracias	o3
vi que	P3
vi si	n5
vi* el*	g5
vi* grac*	o3
vi* que*	P4
vi* si*	n5
via*	H4
viaj*	H3
viaj* que*	H4
viaje que	H4
vid*	a9
vida	a9
vie*	I-3M-4O5P5T-4U-3V11W6a9c-3e4f3g-3h-5k-3m-3n-4o4q-4
viej*	C9W7Z3a6d-6
viej* trae*	a3
vieja	Z3a5
vieji*	C7Q3d-4
viejita	C4d-3
viejito	Q3
viejo	W5
vien*	C-5H-3J3P3S4V13W-3d6e6f4h-4l4o6q-3
vien* a*	d8e4
vien* con*	i3
vien* el*	P5S3n3
vien* en*	L3V3
vien* feo*	p4
vien* la*	S3
vien* otro*	V3
vien* una*	V4f3
viend*	J5n8p3
viendo	J6n5p3
viendo $	J7
viendo feo	p3
viene	C-4P5S4V12W-3a4d7e8f4h-3l5n-5o-3p-3q-4
viene $	V5a6l6n-5
viene a	d5e4
viene con	e3i3
viene el	P6S3
viene en	L3
viene la	S3
viene por	d3
viene una	V4f3
viene*	d3
vienen	d3
vient*	V3o10
vientos	V3o11
vier*	F4H5O8W4a4n-4
vier* #*	j3
vier* a*	j3
vier* lo*	W3
viern*	F3H5O6W5a4j4n-3
viernes	F4H6O8W4a5n-4
viernes #	j3
viernes $	D4H4O7a3n-3
viernes a	j3
viernes lo	B3W3
vig*	L10
vige*	L10
vige* de*	L9
vigen*	L10
vigencia	L10
vigencia de	L11
vigente	I3
vigente de	I3
vil*	h4
vill*	h4
villa*	h4
vin*	P10R5a3d-5e5h10n-6
vinc*	R5
vinc* de*	R3
vincu*	R5
vinculo	R3
vinculo de	R3
vine	h3
vini*	I3h4
vini* blan*	h3
vinie*	I3
vinil*	h3
vinilica	h3
vino	P10a4d-3e5h3n-5
vino a	C3e5
vino el	P5
vino en	l3
vino la	P3h3
vino* a*	e6
vino* el*	P5
vino* en*	l3
vino* la*	P3h4
vir*	h3
vis*	A8P11a11o-3
visi*	P11
visit*	P10q3
visita	D4P3
visita $	P3
visitas	P8
visitas $	P10
vist*	A8a13
vist* buen*	A9
vist* la*	a4
viste	a13
visto	A8n3
visto bueno	A9
vol*	K7T3a-3g3h-5i5n4q5
vola*	K6V3n-3
volad*	V3
volada	V3
volan*	K6
volando	K5
volando $	K6
volt*	q4
volv*	T3g3h-4i6n9
volv* a*	g3h-3n8q5
volv* el*	n3
volv* la*	K3
volv* quit*	l5q-3
volve*	T3g4l3n8
volver	T4g4n8
volver a	g4n7
volver quitale	l5q-3
volvi	D3q4
volvi a	D3q4
volvi*	K3i7n3
volvio	K3i6n3
volvio el	n3
vou*	M3q3
vouc*	M3q3
vouch*	M4q3
voucher	M3q3
voucher $	q3
voy	A4D-5G-3J3L-3N3P4Q-5S13T-4U20W-6Y-3a8c-3d9h6j-3l-4n-9o5p-5
voy $	J4P7U9p-3
voy a	A3D-3G-3S10W-5d10e3h6l-3n-6
voy al	a4
voy hoy	H-4Q-3U13
voy manejando	S3
voy por	S3a5
voy saliendo	b3
voy* a*	A3D-3G-4S10W-5X3d10e3h8l-3n-6
voy* al*	a4
voy* hoy*	H-4U13
voy* por*	S3a4
voy* sali*	b3
voz	Q3
vs	H7
vs la	H8
vs* la*	H6
vue*	I3Q-3R3S10V-3W-3Y8a-4e8h-4i5k3l-3n10q5
vuel*	H-3I3Q-3S10V-3W-3Y8a-4e9h-4i4k4l-3n10q5
vuel* a*	J3R4Y9i4k4n14
vuel* desd*	I4
vuel* el*	e4
vuel* la*	e4
vuelt*	I4e11n7q-3
vuelta	e12n5
vuelta $	n4
vuelta el	e4
vuelta la	e3
vuelto	I4
vuelto desde	I4
vuelv*	Q-3S11Y8a-3e-3h-3i5k4l-3n7q8
vuelva	k3
vuelva a	k3
vuelvan	Y4
vuelvan a	Y4
vuelvas	J6n-3
vuelvas a	J5
vuelve	R3Y3i7
vuelve a	R4Y3i3n3
vuelvela	k3n-3q9
vuelvela a	k4
vuelveme	Y4
vuelveme a	Y3
vuelven	L3X3
vuelven a	X4
vuelvo	S11n15
vuelvo $	S8
vuelvo a	n16
wen*	B4G3O13W3f3k3q-3
wend*	B4G3W3f4k3
wend* al*	k4
wend* se*	B5
wendy	B5G4W3f4k3
wendy $	G3
wendy al	k4
wendy se	B5
wey	l3
wha*	T11n5
what	T9n5
wif*	j6
wifi	j6
wifi $	j4n3
wil*	f3
wro*	Z8q7
wron*	Z7q8
wron* chat*	Z8
wrong	Z8q8
wrong chat	Z9
xal*	a4
xala*	a4
xalap*	a4
xalapa	a3
xalapa $	a3
xim*	P3
xime*	P3
ximen*	P3
ximena	P3
y	C-6D12G-6H8I-7J-9K-7L-6M4O-8P3S8T9U-5Z-7c-5e8f-4g6h10j-4k-6n4o-6p5q5r9
y #	H10h10
y a	p3
y ahi	S3
y ahora	D6R3T13V-3b4h-4
y al	H4a4n-3
y antes	H6
y aqui	T3
y brayan	m5
y cargos	P4
y clientes	I3
y como	Q4q-4r3
y con	M4Q3n-4
y cuando	P5n4
y cuanta	H4
y cuanto	H4p4
y de	H4U3b3n-4p9
y dejo	q6
y dio	F4
y el	A5C5H4a6q-3
y en	H4U3
y encima	D4
y era	D4q10
y eran	i3
y esas	q4
y eso	n3
y esta	D3d3h-3
y este	r6
y esto	T8
y folio	i3
y hoy	D4
y hueso	c3
y la	d4n13
y las	j5
y le	G6h5p4q-4
y lo	D3H5d6e6q-5
y los	H-4p5q5
y luego	S-5T6V4a3n8
y me	D3H7W4Y6g3n-4q-5
y medio	Q3
y mesas	j3
y mi	N6U4
y nada	D7
y nadie	D5
y ni	D6a4o-3
y no	D8F3J-3M4l5n5q5
y ora	n11
y otra	i5
y para	Q4
y por	H4P3r3
y pusiste	q5
y que	T6a4e4
y quien	m3
y quiere	C3f3
y quiero	B4P3b3d-3g9
y regreso	S6e-3
y se	e6l4
y seguimos	S8
y segun	E3
y si	L4Q9n5
y sigo	D4
y sigue	A3n-3
y sistema	E3
y solo	D3q4
y su	C-4d-3h3k3p9
y te	S10n3
y tenia	F3
y todavia	D3
y tu	r16
y un	h6
y una	a6
y usted	r3
y vale	o3
y vuelvo	S10
y ya	E8F3S6Y3e3q-3
y yo	D3W3g3h-4q7
y ☎	C3f3
y* #*	H10d3h10
y* a*	p4
y* ahi*	S3
y* ahor*	D5R3T12b5h-3
y* al*	H4a3
y* ante*	H6
y* aqui*	T3
y* bray*	m5
y* canc*	q4
y* carg*	P5
y* clie*	I3
y* como*	Q3q-4r4
y* comp*	a5
y* con*	M4Q3n-4
y* cuan*	H7P7U-4p5
y* de*	H4U3b3n-3p8
y* debe*	D3E4
y* dejo*	q6
y* desp*	n3
y* devu*	e3
y* dio*	F3
y* el*	A5C4H4a6q-3
y* en*	H3
y* enci*	D3
y* era*	D3q10
y* eran*	i3
y* esas*	q4
y* eso*	n4
y* esta*	D3d3h-3
y* este*	r6
y* esto*	T9
y* foli*	i4
y* gast*	h5
y* hiel*	h3
y* hoy*	D4
y* hues*	c4
y* la*	d4n14
y* las*	j5
y* le*	F3G6h4p5q-5
y* lo*	D3H5d6e6q-5
y* los*	H-3p4q5
y* lueg*	S-5T7V4a3n6
y* me*	D3H7W3Y6e3n-4q-5
y* medi*	Q3
y* mesa*	j4
y* mi*	N5U5
y* nada*	D6
y* nadi*	D5
y* ni*	D6a4o-3
y* no*	D8F3J-4M3e3l4n5q5r3
y* ora*	n11
y* otra*	i6
y* pago*	b3
y* para*	Q3
y* por*	H4r3
y* pusi*	q5
y* que*	T5a3e4
y* qued*	h3
y* quie*	B5C3f3g9q-3
y* regr*	S7e-3
y* sali*	P3q3
y* se*	e6l4q-3
y* segu*	S7
y* si*	L4Q8n6
y* sigo*	D3
y* sigu*	A4n-3
y* sist*	E3
y* solo*	D3q4
y* su*	C-3d-3p8
y* te*	S11
y* toda*	D3l3
y* trae*	l3
y* tu*	r14
y* un*	h5
y* una*	a4
y* uste*	r3
y* vuel*	S11
y* ya*	E9F3S4Y3e3n-3
y* yo*	W3g3h-3q7
y* ☎*	C3f3
ya	B-8E-6F-5I6J5L-8M-3N3O6P-7T-4U3V8W-6X5Z-12a6b7f-8g-4h-3i-7j4l11m4n10o11p8r-12
ya #	h8
ya $	C-6I5L-3a-4c3d5l3n19o-5p15q-3
ya abrimos	O6
ya acepto	f3m5
ya agarro	l4
ya aparece	m3
ya aparecio	n6
ya caduco	R5
ya cambio	j3
ya canjeo	G7W3d-4
ya casi	S6U3
ya cerraron	H4
ya cobre	h7
ya comiste	a13n-3
ya completo	p7
ya con	H-4I4h5o4p11
ya contesto	n7
ya cuanto	U4
ya despache	V4
ya di	j3
ya en	S3
ya entendi	o3
ya entro	m3n4
ya esta	D-3J-3M5Q6a3f-4g3m5n15q-3
ya estan	n11
ya estoy	O8
ya estuvo	X4l4n8
ya firmo	k3
ya habia	n5
ya hay	b5n4
ya hice	H4
ya inscrita	I5
ya jaja	I5
ya junta	C4
ya junte	d3o3
ya junto	C3p4
ya la	a-3e3j3n13q11
ya le	A5a3e5k3n10p-3
ya llegamos	H4I6
ya llego	a6j5
ya llegue	O11U3b5
ya lo	F3M4e3o3
ya los	G3b3
ya me	A3D6H3J3L3N-3P-3Q-3S-3T12X-4d-3f5g3h7j-3l-3n3o8q-3
ya mero	S11a7
ya meti	Q3
ya ni	D3
ya no	A-3C-3D-4E-3G8H-6J8L-3N16V-3X15Y3Z-3a-8d3e4f-3g-4h-4k-4l19n-12o-8p-3q10
ya otro	V6
ya pagado	h3
ya pago	J5V8d-4h6
ya pague	h8
ya para	H3p4
ya pasamos	I4
ya pasaron	n7
ya paso	C7k5n7
ya pueda	k11
ya puede	L3k3
ya puedo	b6n4
ya que	S11d4n-5
ya quedo	V6a3h-7m6n9o10p-3
ya quiero	Y4
ya quitale	l3
ya rebasamos	H4
ya regrese	A5O3
ya regreso	e3
ya revisaste	n4
ya sale	m5
ya sali	a6
ya salio	e-4n6o4
ya samuel	l6
ya se	C7G-4H-4K5Q-3R3V5a5b3n10o3p-3q-3
ya somos	I3
ya son	H4U4b4
ya subio	W5b4
ya sumado	p4
ya superamos	H9
ya te	o6
ya tengo	d5o3
ya termino	a4l3n3
ya tiene	Q3n7
ya va	V3a3j3
ya van	D8P3
ya vas	a7o8
ya vendi	h-16n16
ya vi	n-4o10q3
ya viene	a6
ya viste	a5
ya volvio	K3
ya voy	A3
ya ☎	E8
ya* #*	h9
ya* abri*	O5j7
ya* acab*	U3
ya* acep*	f3m5
ya* agar*	l4
ya* apar*	m3n6
ya* cadu*	R6
ya* canj*	G6W3d-4
ya* casi*	S8U3
ya* cerr*	H3
ya* cier*	V4
ya* cobr*	h7
ya* comi*	a11n-3
ya* comp*	P3b6p10
ya* con*	H-3I3h6o3p11
ya* cont*	n6
ya* cuan*	U5
ya* desp*	V4n6
ya* di*	R3j3
ya* el*	A3
ya* en*	S3
ya* entr*	l3m3
ya* esta*	D-4M5Q5a7f-4m5n22q-3
ya* esto*	O8
ya* estu*	X4l4n5o8
ya* firm*	k4
ya* habi*	n4
ya* hay*	b3j3n4
ya* hice*	H4
ya* insc*	I5
ya* jaja*	I6
ya* junt*	C6d7n-3p4
ya* la*	D-3a-4j3n14q10
ya* le*	A6G-3a3e5n12p-3
ya* lleg*	I5O10a3b5j7n-7q-3
ya* lo*	F3M5d3e3
ya* los*	G4b3
ya* me*	D5L3N-3P-3Q-3S-3T12X-4f5g3h6j-3l-3o9
ya* mero*	S10a6
ya* meti*	Q3i3
ya* ni*	D4
ya* no*	A-3C-3D-4E-3G7H-6J8L-3N15V-3X15Y3Z-3a-9d4e5f-3g-3h-4k-4l19n-13o-9p-3q9
ya* otro*	V7
ya* pago*	J5V9d-4h5
ya* pagu*	h7
ya* para*	H3p5
ya* pasa*	I3n8
ya* paso*	C8k4n8
ya* pued*	b6k13n5
ya* que*	S11d4n-4
ya* qued*	V4a4h-8m6n9o11p-3
ya* quie*	Y4i3
ya* quit*	l3
ya* reba*	H3n-3p9
ya* regr*	A5
ya* revi*	n6
ya* sabe*	c3h3
ya* sale*	m5
ya* sali*	a8e-4n5o3
ya* samu*	l5
ya* se*	C7G-4H-4K4R3V6a4b3l3n9o3p-3q-3
ya* somo*	I3
ya* son*	H6U4b6
ya* subi*	W4b3
ya* suma*	p4
ya* supe*	H9
ya* te*	o8
ya* tend*	b3p5
ya* teng*	d4o5
ya* term*	a4l4n7
ya* tien*	Q4j4n7
ya* va*	V3j3
ya* van*	D7P3
ya* vas*	a7o7
ya* vend*	a5h-15n14
ya* vi*	n-4o11q3
ya* vien*	a5
ya* vist*	a6n-3
ya* volv*	K3Y3
ya* ☎*	E9
yad*	W4k4m3n-3
yadi*	W4k3m4n-3
yadi* con*	k4
yadi* o*	m3
yadir*	W3k3m3
yadira	W5d3k3m3q-3
yadira $	W4
yadira con	k4
yadira o	m4n-3
yar*	k3
yare*	k3
yare* ☎*	k3
yarel*	k3
yareli	k3
yareli ☎	k3
yes*	B3f-3h8k4m6n-3
yese*	f-3k4m5
yese* hoy*	B4
yese* o*	m6
yese* ☎*	f-3k3
yesen*	f-3k4m5
yesenia	B3f-3k4m5
yesenia hoy	B4
yesenia o	m6
yesenia ☎	f-3k4
yo	A6C-5D10G-3H-7I-7K-4L-9M-4N3P-3Q3R3T-5U30V-6X4Y-4Z-3e-3g9h5i-6j-5k-4m-3q4
yo $	D3H-3I-4N3U19n6
yo cuanto	p3
yo de	A3
yo desde	U4
yo en	U6
yo hoy	Q4
yo la	c3
yo les	S3
yo lo	F3
yo mero	U5h4
yo no	B5D3J5q3
yo nunca	r5
yo por	R3
yo quiero	a4
yo tambien	L-5a4g11
yo te	X3
yo tenia	D7
yo traigo	b4h4
yo* auto*	A3
yo* comp*	D3
yo* cuan*	U4p3
yo* de*	A3
yo* desd*	U4
yo* desp*	U3h3
yo* diga*	l3
yo* en*	U5
yo* hoy*	Q4
yo* la*	c3
yo* les*	S4
yo* lo*	F3
yo* mero*	U4h4
yo* no*	B5D3J4
yo* nunc*	r4
yo* por*	R3
yo* preg*	X7
yo* que*	U3
yo* quie*	a4
yo* soli*	U3
yo* son*	E3
yo* tamb*	L-4a4g11
yo* te*	X3
yo* teni*	D7
yo* trai*	b3h4i-3
yo* vend*	U3
yol*	C6E3G3P5
yoli	C4G4P3
yoli $	C5G4
yoli no	E5
yoli* no*	E5
you	T8n4o9r11
yul*	l4
yuli*	l4
yuli* que*	l4
yulia*	l4
yuliana	l3
yuliana que	l3
z	a18
z $	a15
zap*	A6e4j6
zapa*	A5e7
zapat*	A6e5
zapatos	A5e5
zapatos $	A5e-3
zapo*	j4
zapop*	j5
zapopan	j4
zapopan $	j5
zas	o20
zoi*	E5
zoil*	E4
zoil* hay*	E5
zoila	E5
zoila hay	E4
zul*	C5k4
zule*	R3k4
zule* al*	k4
zulem*	k4
zulema	k4
zulema $	R3
zulema al	k4
zumba	j3
☎	A-5C24D-3E18F19G18H-15I-9J-6K-6L-7M-10N-5O-7P18Q-11R5S-9T-9U-8V-7W10X-6Y-5Z-7a-14b-5c7d18e12f26h22i-14j-9k17l5m-8o-11p-18r-7
☎ #	C-3E-3F5M-3d8h7n11q4
☎ $	A-3C22D-8E17F16G17H-13I-8J-7K-5L-10M-8N-4O-6P22Q-10R7S-8T-8U-8V-7W9X-5Y-4Z-6a-12b-8c5d17e16f26g3h22i-12j-8k16m-7n-7o-9p-18r-5
☎ a	C6E8W7d-3f3
☎ al	G-3W8k4
☎ antes	C3
☎ anulala	l4
☎ aumentale	F4
☎ bajale	G3
☎ borrala	G5
☎ compro	h8
☎ cuanto	C13p-4
☎ cuantos	C4L5
☎ daselo	F4
☎ de	h6l5q-3
☎ derivado	E3
☎ descuentale	G3
☎ desinflaselo	G4
☎ el	q3
☎ en	F8
☎ era	l5
☎ eran	F5
☎ es	G3W4f4k5
☎ esta	E6
☎ favor	C11F6d-3
☎ folio	h4
☎ gasto	h4
☎ gracias	C3o-3
☎ la	h4
☎ le	F4d-3
☎ lo	h3
☎ me	C4
☎ monto	h5
☎ ni	E8G-4
☎ no	C5E4
☎ o	C7
☎ pago	h3
☎ para	C4d4
☎ ponlo	E4
☎ por	C4G3e4f3
☎ porque	J3
☎ que	C5E4b5
☎ quiero	E4
☎ saldo	C10
☎ se	F9G-3
☎ sin	C3
☎ son	F4
☎ tenga	E5
☎ ticket	n11
☎ tiene	C5
☎ trae	G3
☎ va	k6l-3
☎ van	F5
☎ y	D3f3
☎ ya	C7G6d-3h-3l3
☎* #*	C-3E-3F5M-3d8h8n11q4
☎* a*	C7E8W5f3h-3
☎* al*	W7k4
☎* anul*	l4
☎* aume*	F4
☎* auto*	G3
☎* baja*	G3
☎* borr*	G4
☎* comp*	F3h8
☎* cuan*	C15L5p-5
☎* dase*	F4
☎* de*	h5l6
☎* deri*	E3
☎* desc*	G3
☎* desi*	G3
☎* el*	q3
☎* en*	F8
☎* era*	l5
☎* eran*	F5
☎* es*	G4W5f3k4
☎* esta*	E7
☎* favo*	C13F4d-3
☎* foli*	h5
☎* fuer*	G3h3
☎* gast*	h4
☎* grac*	C3h3o-4
☎* la*	h4
☎* le*	C3F4d-4
☎* lo*	h3
☎* me*	C4
☎* mont*	h6
☎* ni*	E8G-4
☎* no*	C4E5
☎* nota*	h3
☎* o*	C8
☎* pago*	h3
☎* para*	C4d4
☎* ponl*	E4
☎* por*	C4G4e5f3
☎* que*	C5E3b5
☎* quie*	E4
☎* quit*	G5
☎* saca*	d3
☎* sald*	C8
☎* se*	F9G-3
☎* si*	C3
☎* sin*	C3
☎* son*	F4
☎* teng*	E5
☎* tick*	n12
☎* tien*	C5
☎* trae*	G3
☎* va*	k7l-3
☎* van*	F5
☎* y*	D3f3
☎* ya*	C9G5W3d-3h-4q-3`,
  },
  /** Words of those that agree, and seldom of others. */
  agreeing: "acepto adelante afirmativo agradezco aja andale anotala apuntala arre asi avientala bien camara chavo chida chido cierrala claro coincide compare confirmado confirmo conforme corazon correcto cuadra dale darle datos echale echela efectivamente ei esos estuvo ey fierro grabala gracias guardala guardarla gusto hagale hazle hecho hombre huevo jalale jefe juega listo mandala mera merito mero metela metele mhm muchas mucho muevas muy obvio ok opcion orale perfecto primera problema proceda procede puedes quede registrala registrale registrarla reina revise rey shi si simon simona sobres subela supuesto tal tarde vale visto",
  asked: {
    intents: "answer approvals back balance cancel change complaint correction corte customers denial doubts earning findSale forgetMe greeting history howTo later menu myDay next no noPhone noTicket notAllowed noticesOff oops other ownBalance person redeem refund register registerMe sale sameAgain shop status thanks thatBalance undo wait whatIsIt whoAreYou yes yesBut",
    features: `	A16B-6C4D-4E17F9G-4H3I-4J-6K-7L-4M-3N-7O-6Q-6R-6S-5U-5V-4W10Y7Z-4a-5c20d-6e-5f-4g-5h-4i-5j-5k-5l3m-4n5o-7p-6q19r14s-4t22
#	A74C-9D-5E-20F-7G6H61K-3L-3M3N18O-3P-5Q-3R-4S-4T-4V-4W-18Y-11a-3b-4c-8d-3e-3f5g-4h-4i-3j23k-3l-3o-6p-4q-6r-16s-3t-13u4
# #	A9H8
# $	A36C-6F-12G-3H49I-3M-3N13P-3W-12X-5Z-3b-3f-3j11n-4q-3r-7t-8u11
# a	A3H-4j5
# adelante	r3u3
# asi	A4
# ayer	I9N7t-4
# cerrados	A3
# completo	A3
# compras	G4
# con	A5f5
# cuanto	M9r-3
# de	F3N3j4t-3
# del	H5j4t-4
# digitos	A-3r5
# el	A7F-3H3
# en	A-4H8r3
# entonces	A-3H5
# era	A-3H4
# eran	H3
# es	A-6H10
# esta	u3
# exacto	H4
# folio	A3
# formados	G3
# fue	H3
# gracias	n6t-3
# hasta	H3
# jaja	A4
# la	E-4H6X3
# lo	H3
# mas	H3
# menos	H3
# minutos	G3m4
# nada	H4
# no	A-4H11W3
# notas	r4
# o	H-6l8
# para	A-4j6
# pero	H4q3u-4
# pesos	A8F-3H5j6r-3t-3
# pon	A5
# por	A7
# puntos	Z4
# que	H4t3
# se	H3
# sino	H3
# telefono	A-6X6r3
# ticket	H-5j6
# veces	F4H-4
# y	A10H4Y-3t6u-4
# ya	H4
# ☎	H3
#* #*	A9H8
#* a*	A3H-4j5
#* adel*	r3u3
#* asi*	A4
#* ayer*	I9N7t-4
#* cerr*	H3
#* comp*	G4
#* con*	A5f5
#* cuan*	M9r-3
#* de*	F3N3j4t-3
#* del*	H5j4t-4
#* digi*	A-3r5
#* el*	A7F-3H3
#* en*	A-4H8r3
#* ento*	A-3H5
#* era*	A-3H4
#* eran*	H3
#* es*	A-6H10
#* esta*	u3
#* exac*	H4
#* foli*	A3
#* form*	G3
#* fue*	H3
#* grac*	n6t-3
#* hast*	H3
#* jaja*	A4
#* la*	E-4H6X3
#* lo*	H3
#* mas*	H3
#* meno*	H3
#* minu*	G3m4
#* nada*	H4
#* no*	A-4H11W3
#* nota*	r4
#* o*	H-6l8
#* para*	A-4j6
#* pero*	H4q3u-4
#* peso*	A8F-3H5j6r-3t-3
#* pon*	A5
#* por*	A7
#* punt*	Z4
#* que*	H4t3
#* se*	H3
#* sino*	H3
#* tele*	A-6X6r3
#* tick*	H-5j6
#* vece*	F4H-4
#* y*	A10H4Y-3t6u-4
#* ya*	H4
#* ☎*	H3
&	A46E-6F-8H36W-5X-3Y-14c-4l-3q-6r-6u-3
& $	A37E-5F-7H36W-5Y-14c-3q-5r-5
& era	H3
& y	H3
&* era*	H3
&* y*	H3
*aba	A-4F-3G3H5o6p5q-5r-4t9u-4
*aban	G3
*abas	k3
*abe	E-3X6q3
*aber	o3r3
*abes	T3
*abia	E3H7
*able	X4n8
*abo	Y5p4
*abra	Y6
*aca	E4q4
*acar	h3
*ace	E-3F3G4c11k4m5o3p3q-4r-7t-5
*acer	T11V9W-4
*acha	k3q6
*acho	A4Y3
*acia	Y3
*acio	E-3Y6
*aco	R3
*acos	A3
*acto	X5
*ada	A3D-3E8F-8G3K13M7X-3Y4c-3i3m12n-5o-4q-5r-7
*adas	L5
*adie	F-3G5X5
*ado	A-5D3E-7G3M3Q6R4W-9X3b3c5e7f4o7r-8t4
*ador	E6X8
*ados	W-4r3t7u-4
*adra	F6W-3t6
*adre	X-3Z5b4n13r-3
*aes	H-4c9
*afe	Z3
*aga	S3f10q-3u4
*agar	E6f5
*agas	E7
*ago	A3E5H-3R9W-3Y-4i3q6r7t-4u-4
*aia	E4
*aido	Y5
*aiga	c7
*aigo	U4q4t3
*ais	W7t-5
*aja	F-4H-4X-5Y8b12c7n16q6r-5u-5
*aje	C-6H3M12b4
*ajes	a8
*ajo	r7
*ala	E38F-8W-15c-4p5q-4r-7t21
*aldo	A-5D22E-4F-3d6f7o8q-3r-4t-3
*ale	A-13C7E8G-3H15W-13X-3Y3Z7c-4f3m-3n-4p3q-4t25u9
*ales	L7l4r-3
*alga	S3
*algo	E11
*alio	A4E7H-5Y8p3u-3
*alir	E12t-6
*alla	C4t3
*alle	X3
*allo	F3X3
*alo	A4E20F6W-8X5Y11c-4h3n-3q-6r-3t-3
*alon	g3
*alor	c12r-4t-3
*alsa	E4
*alta	A-4E-8F3W-4q9u5
*alte	E6c4
*ama	A3E-5F-3H10O4b3h6i3q-3r-3t-3
*amas	W10t-4
*ame	A-10C6E-4F-3H-11I9Q9T10U5V6W-6X-5Y-9e11h-3i4j9l-3m-3q30r-11t-9
*amos	A-5E9H-3I3N3V6W-3Y10l3q-5r-3
*ana	A-4B4H6I6M7S6Y-4q-4r-5t-11u9
*anay	W10
*ance	E-3f3q5
*anco	E-4S3X5Y7q-3u4
*anda	A3c6n-3
*ande	F4H3m4r4t-5
*ando	D-3F-7H-5K6S9V3c6g4m9o3q5s6t-6
*ano	A8H3l4r-3t3u-4
*anta	G5J5q10r-3
*ante	E-5F-3X-3Y8q7t5u5
*anto	A-5D12E-4F-4H-3I5M8S3U8W-4c-3d3l8o13q-3t-9u3
*anza	X4f-3o6
*apa	X3
*apel	Y4q3
*aque	Y7
*ara	C3F-7H-6S3T6W5X4Y-3b14c-3e3j4k6t-4u-4
*aray	H3
*arde	G3H-4S3c4q3t5
*ardo	m7p3
*are	t3
*ares	H3R3r3
*argo	E3
*aria	F3H3h3
*arla	A4t4
*arle	F4q4t6
*arlo	E3F4W4Y-3q4u-3
*arme	a8
*aro	H-4q-4r5t12u7
*aron	A-4E7G11H3W-7b5g3r-4
*arro	c6
*arse	L5
*arte	E-3W4Y7j8u3
*ary	H-4c9
*asa	q4r10t-6
*ase	F4H4t4
*asi	q3u6
*aso	C14E10F-3S5Y-5m9q-3r-5t-4
*asta	l3
*aste	E-7F12H-4W-5c6m8p4q-4
*ate	C6E3W3f4q9r-4t-4
*atis	o4
*ato	A-3F6H-4S3X5Y4c4o3p3q-3t-5u3
*atos	E-3O8W-4X6g3q-3r4t6
*ats	b5
*aura	A3
*ausa	q13t-6
*ava	W-4t9
*ave	c8
*avia	E-6L5h5l4m3q9t-4
*avo	t4
*avor	C4D3H5I3O3Y-3c3f3i3q3u-3
*avos	A-4F5H5R3r4
*aya	Y4r-3
*ayas	K4
*ayo	A-3E17Y-4m3
*azle	Z4t4
*azme	A-4j6
*azo	W18t-11
*baja	q3
*bajo	r7
*bala	t3
*ban	G3
*bar	E6t-3
*bas	k3
*bela	t8
*bele	H5
*belo	h5
*ber	o3r3
*bes	T3
*bia	A-3F4H12W-4X-3b7q-3t-3
*bian	G3
*biar	E-3F9r4t-3
*bias	u3
*bien	A-5H-4M7h3j6r4
*bio	F-4H-8R3c13m4
*bir	E-4a6r4
*blar	e6
*blas	r4
*ble	E-3G3X5n8p4t-3
*bona	M5r4
*bot	s5
*bra	A-4H3Y8
*bre	A3E-6F12H11X5q-5t-6
*bren	l12
*bres	t5
*brir	E5q3
*bro	q8
*bvio	t5
*cabo	Y3p4
*cado	A-4H3R3X5b5
*cale	Y3
*calo	A7
*came	D3E5T5e6r-3
*can	c10q-4
*car	E-3F14W-3Z3h3q5r-4u-5
*cas	A4D4H-4
*ceda	t3
*cede	C13q-4
*cela	E3t7
*celo	E4
*cen	M4
*cer	T11V9W-4
*ces	A-6F3Y-5t3u5
*cha	A4E5G4H-8Y-4c4k3q3r-4
*chas	n4
*che	A3S4c4k3
*ches	G3n3
*cho	A3G3P5W-3c3r-3t6u-4
*cia	E4Y4n3
*cias	A-3E7F-4H-3K4n20q-3r-3t4u-4
*cibo	t5
*cide	F5t4
*cima	q3
*cina	g3j5
*cio	A-3E4F4W-3X-3Y5Z4l8p3q3t-4u4
*cion	A-5E3X-4Y-5b4g4l5m3r5u4
*cir	H3
*cket	A4E-6F4H6N7R3U3W-6X-5Y8j6n-3r5t-5
*clee	F3
*cos	A3
*cto	F-9W14X6q-8r-3t13u6
*cula	q3
*culo	H3
*daba	Y4
*dad	E-7F9r4u9
*dado	G3t6
*dala	W-3t16
*dale	t5
*dalo	E6r3
*dame	T6
*dar	E5Y-3b4q-4r5
*das	L5W12Y-10
*date	E3
*dela	t4
*den	E-6G3X-3Y-3a5l5t6
*deo	A3H-3
*der	W6Y-3c4
*dero	A-10D3E-4H6J4d4f12h8q-3t-3
*des	C6E-3F-4H-3K3P5T3W-11Z4a5q3t10u-3
*dez	D4
*dias	t-3u4
*dida	E3R3c5
*dido	E3U7Y-3Z5
*die	F-3G5X5
*dio	A3E6W-3Y5r-3t-9u7
*dir	X-3q4r4
*dito	X3
*dole	q4u4
*dolo	E4
*don	A-6H8b8q-4r6
*dona	E6b4
*dor	E6X9b3
*dora	q4
*dos	G6H3O4U4W-4Y-4t7u-5
*dra	F6W-3t6
*dre	X-3Z5b4n13r-3
*eba	p3
*ebe	H4
*ebo	S4W-6r4t11
*eca	D3F8
*ecar	q6
*ece	X-3n8
*eces	F4H-4
*echa	A6E8H-6
*eche	k3
*echo	P5t3
*ecio	A-4F5X-3Z4l3p3
*ecir	H3
*eco	F5
*ecto	F-12W15q-5r-3t12u7
*eda	H3l5o3t5u4
*ede	A-3C12F-3G3X-3i4q-6r7t8u-5
*eden	l5
*eder	E3
*edes	C6E-5T4Z4a6r-5t3
*edi	X6
*edio	A3t-8u8
*edir	X-3q4r4
*edo	A-3F7H4L5W3X-4i3l-3m11o3q-5t-4
*edor	b3
*eer	q3
*ees	Y8
*efa	E3W3
*efe	q4t5u-3
*efri	c5
*ega	A-3H3c9t6
*egar	q3
*egir	F18t-5
*ego	A-3F-5H-4S7W-3X6c5h4m5r-6u6
*egue	A-3F8W6Y3q3t-4
*egun	A4t-5u7
*eja	A-4Y-3q21t5u-3
*ejar	r3
*eje	Y-5n20t-4
*ejo	E4X4c4
*ejor	A-4E9H7U4V4X-3e4f5t-8u3
*ela	E10F-4W-7q-3t21u-3
*elar	E5
*ele	A-7E4F-3H7h4t9u-3
*eleo	E4
*eli	A11
*elia	A3h3
*elo	E-5F-3H4W3X7Y5c5h4q-4
*elta	E5
*elve	C14
*ema	O3Z5t3
*emas	H3Z4q-3u4
*eme	C5E-3F-4Z6e4q21t-9u-3
*emos	J7Y3
*ena	b4n6q3
*enal	m5
*enas	E-3P18Y-3h6q4
*enda	I9W4r3
*ende	U3r-3t-3u4
*endi	X4Y-3r8
*endo	A-3E-6K5R-3T7W-4Y-4q25r7t-3
*ene	B5D8E-3F-6J4W-5X7f3g6h4o7
*enen	l11
*enes	u3
*enga	P3S3t5
*engo	A3E-5L5M4V4d9i4r-3t3u-6
*enme	E-5O5T4
*eno	H4t3u5
*enor	A4H-3Y-3o4q3t3
*enos	A-3F5P4t-8u8
*enso	W6X-3
*enta	C-5E9F4G-3L3N4R6V13W-7Z6c-4h6l-3o4q-5r3t-6u-9
*ente	A-5B3E-3H-4J3Q3V9W-6X3c7e5h5l-3m-3n-3r-4t9
*ento	W3l7q12r-3t-4
*epto	u5
*era	A-6E5G3X4Z7i4q18r-9
*eral	X6
*erar	q4
*eras	e5r-4t4
*erda	A4F6W-3u-3
*erdi	X7Y5q-3r4
*erdo	A6H-3u4
*ere	A-3D3E-3F-3H-4O3f10h3r4t3
*erer	F4
*eres	r10s3
*eria	A8F3
*erie	H4
*erla	t3
*erlo	q3
*ero	C5E-4F4H-4I-3M-3N-3O8T-3U-3W-3Y-7Z-3a3b-3c-7f9h11i4j-3l-5m-4n-4o4q3r-7t-3u24
*eron	F3G4H5W-3Y6
*eros	A-5H5Z4
*erra	E8
*erre	S4
*erro	H-3t8
*ersa	C14Y-3
*erta	X3
*erto	G3Y3t3
*erva	u3
*erza	r6
*esa	A-3C7F3M11X4q4
*esar	C6g6
*esco	H3
*esde	U6t4
*ese	E5S4W3t-4
*eso	E-3Z4g4k3
*esos	A5E-3H6M4W-3j6q-3r7t-3
*esta	l5
*esto	A-3E-4H4W4q6
*eta	A8E5F-3H-4M4Y11i3q3t-6
*etas	E4
*ete	C7H-5j11
*eter	E3f3i4m3q-4
*eti	p8
*etio	E3
*eto	E9R4X-4c6
*etra	A3
*etro	l5
*ety	c4
*eva	A-7D4F-3H6V9W-4X-4Y4j4k3q6t-5
*evas	t4
*evo	C3F-3U13h5r-3t3
*eza	E4
*ezar	E7
*ezco	n5
*fica	r4
*fico	A-4H5
*fono	E-5F8H3W-3X12q-3r7t-5u7
*fra	A-3F7
*fri	c5
*gado	e8t-4u3
*gale	F3
*gan	O4W-3
*gar	E5H4f5q4
*gas	E15H-3c5q-3u3
*gir	F18t-5
*gito	A-3F5H3
*gua	A5H-3c5
*gual	H4k4
*guas	A3H-3W16t-12
*gue	E-4F7H-3V8W5Y6c-3q7t-6
*guen	L7
*guis	Y3
*gun	A4u7
*guna	K3L6W7t-3
*guno	X7Y5
*hala	p3
*hale	C5t4
*has	n4
*hat	E-3F-5W-5b13q-3r27t-10
*havo	t3
*heca	D3F4
*hes	G3n3
*hido	t4
*hin	b4
*hip	X3
*hora	A-8j5q3r4u3
*iado	Y5
*iale	H4Z3t-3
*ian	G3q4u-3
*iar	E-3F9l5t-3
*ias	A-4E5F-4G6H-3K4P3Y-6n19
*iba	F3
*ibe	F3h7
*ibi	F5
*ibir	E-4a6r4
*ibo	A3t5
*ica	A6H4W-3X4r3
*icar	F16W-3u-5
*ice	A11D-5H-3O3Y4d6f4q-3r7t3
*ices	Y-4u5
*icho	A-5G3H3u-3
*icio	l5q4
*ico	A-8F-3H9X6q7t-4u5
*icto	A3
*ida	E7Y-6c4k3p4q6r-3
*idad	E-4F10u5
*ide	F5f3t4
*iden	G3
*ides	r7
*idio	E3
*ido	G3H-6R3U7W-7Z4c3q12u4
*idos	U4r4
*iejo	F3
*ien	A-13B5C-3E-6F-5H-9M5N13P5X-7Y-7c5e10j5l-3q-7r8s12t6u11
*iene	B5D8E-3F-6J4W-5X7f3g6h4o7
*iera	C3Z5
*iere	A-4D3F-3H-3O3f10h3r5
*iero	A-4C7E4G3H-4O7W8Y-7a5e4i6q-3r-6u-6
*ieza	E4
*ifra	A-3F7
*iga	D-3c6d5n4r-4t3
*igas	E4
*ige	F10t-6u3
*igo	A-4E-5F-4H6S10U3X-3c-3n5q19r5t-3u-7
*igue	H-3V9q4
*ija	h3
*ije	A-9F11H7W-3t4
*ijo	E4F-3H4W4X5r10t-4
*ile	c7
*ilio	l3
*illa	X3
*ilo	l6r4
*ima	E-3Q4p4
*ime	A-4D4E-3Y4o8r4
*imio	t6
*imo	A-4E-3F-4G6R5W-4X17Y-3c-3n4q-4t3
*imon	H-3t9u5
*imos	A-3H3
*ina	A9E3H8W-3j4r-3s5t-3
*inal	E3H6r3
*inar	E17t-4
*inea	E-3Y3
*ing	q4
*ingo	l6
*ino	A-4E7F4g3
*inte	l3
*ion	E9F-4X-3Y-5Z8b3c-3g4l4u3
*ior	C13E-4m7p5
*ios	n5t5u-4
*ique	A3E4
*ire	Y6c4
*irla	h4
*irle	h4
*irme	E4q6
*irmo	u4
*iro	A-6H3Y7h6
*irte	E4
*irve	A-3r15
*isa	n4
*isma	k8t-3
*ismo	X-3k13t3u-3
*iso	W-3X10Y4q4
*iste	A-6E-5F11H5Y3c9q-3r5u-4
*isto	t9
*ita	A3C-3E5F-6Y-3c-3k4p3q21r-7
*itad	r4t-3
*itar	F16q-6t-3
*itas	A5H-4r5
*ite	R3r6
*itio	Y3
*ito	C8E-4F3W-5X4c-3m4q29r-9t-10
*itos	A-4J6r7
*ive	X3
*ivo	A6H-5W7g3q-3t4
*iza	u4
*izo	B4I6
*jaja	c7n16q-3t-3
*jala	E4H3Y3t-5
*jalo	A-3E5H3X8Y5q-5
*jame	A4E-4F5q10
*jar	G4
*jas	W23t-17
*jate	W6
*jera	X3Z3
*jero	q6
*jes	a8u3
*jeta	E6M4i3t-4
*jor	A-4E9H7U4V4X-3e4f5t-8u3
*ket	A4E-6F4H6N7R3U3W-6X-5Y8j6n-3r5t-5
*lado	D5F3c5o5r-3
*lala	E5
*lale	Z4
*lama	A7H3h7
*lame	E4e3
*lar	A3C4F6W-3X11Y-3e5l3t-6
*laro	F-3q-5t13u8
*las	G3W-3c4l5t4
*lave	c8
*ldo	A-5D22E-4F-3d6f7o8q-3r-4t-3
*lee	F3
*lego	F-3G3c6m6
*lema	t3
*leo	E4
*les	L7l4r-3
*leta	A3
*leva	A-4D4F-3H8W-3X-4Y6k3q7t-3
*levo	G3U13c4q-3r-4
*lga	S3
*lgo	E9F8W5m4r-4t-5
*lia	A3b4h3
*lica	W-3X5
*lico	A-3X6
*lido	R3
*lio	A6C-3F7M3N4S4W-4X-4Y12p3t-5
*lir	E12t-6
*lita	k5
*lito	Y5
*lla	A12C5D-5H-6W-3Y-3Z4k4o10t-4u7
*llas	c5l5
*lle	X3
*llo	E-3Y4t7
*lock	A3
*lon	g3t3
*lor	c12r-4t-3
*los	O4
*lote	l5
*lpa	A3
*lpe	Y3
*lsa	A-5H9Y4
*lta	A-7E-4H4W-4Y-3h10q8u7
*lte	E6c4
*lto	W3
*luma	c5
*lve	C14
*lver	C7E-3g4m3
*lves	r4
*lvio	E5
*lvo	u5
*mada	q4
*mado	W-3t7
*male	H3f3t-3u3
*man	G3M5
*mana	F3I6
*mara	t5
*mas	A3F-5H-3K8W6Z4t-6u13
*mba	t3
*mbia	A-4F3H5
*mbio	A3E4F-3H-7R3c8
*mbo	l5r-3
*mbre	A3E-3H6W5X6Z3t-3
*mela	E9r4t-5
*melo	X4r6
*men	A5r5
*mer	S5c3q-3
*mera	i4t4
*mero	E-9F6H5S3W-4X7f-3h7q-3r6
*mes	E3W4
*migo	G3
*mina	A-4E5H6
*mio	Y3t6
*mon	H-3t9u5
*mona	t8
*mor	c3
*mos	A-8E10I3J6M3N3V6W-3Y12c-3l3q-4r-6t-3
*mpa	n8
*mpio	Y3
*mpra	E-3M4c4f3g6
*mpre	A3E8G5Y-3q-3u6
*mpro	E7N4Q3j3
*nado	c4
*nal	F-3H5m4
*nala	E5p3
*name	A-3E-3Q6U6
*nana	B4S6t-9u10
*nar	E17t-4
*nas	A3E-4P18Y-3h6q4r-3
*nay	W10
*nca	A-4F-3G4W5X4Y8q-3
*nce	E-3f3q5
*ncen	M5
*nces	A-3H5
*ncha	D3c5
*ncia	n3q3
*nco	S3X5Y7q-3u3
*nda	A4H-6I9P10W3c3r-6u-4
*ndar	W3b4q-3r3
*nde	A-6C3E-3F5X5l4m3r15t-11
*nden	E-3a5u4
*ndeo	A3H-3
*ndes	E4W-5q6
*ndez	D4
*ndi	F7H3W4X3Y-3q-3r6t-3
*ndio	E3
*ndo	C-3D-3E-7F-10G-3H-6K10S8T5W-5Y-5c4g4l-3m8q38s5t-9
*nea	E-3Y3
*nen	R3l11
*ner	A-4C4E-3H4W4X-3Y-3f4r4
*nera	E3M3W5Y3t-3
*nero	A-3E5F4P4W-4f5q4
*nes	A3E-6H-3P-3T11W10Y-4a5n6t-6u3
*net	m3
*neta	Y4
*nga	A5P3S3t5
*ngas	E4c5
*ngo	E-7F-3H-4L4M5R3V4d9i4l4q-3r6t-3u3
*ngun	t3
*nia	H3W-4X4
*nico	o3r-3u6
*nimo	A-4X16c-3
*nion	E4
*nita	E3
*nla	Z5q3t4
*nle	A4H5X3Y3Z4r-3
*nme	C4E-6O5T4
*noja	G3
*nojo	E9t-4
*nor	A4H-3Y-3o4q3t3
*nora	A3F4H7Q3g3u-3
*nos	C3E-3F3P4g3q3r-4t-3u7
*nota	X3
*nque	t-3u14
*nso	W6X-3
*nta	D6E4J3K5L3N4R5U-3V12W-11X-3Z5c-5f-3h5o7r9t-12u-8
*ntan	l7
*ntar	E3t3
*ntas	E-4L7U13Z3q-4r3
*nte	A-4B3D-3E-8F-4H-6J3M-3V8W-9X7Y6b-3c5e5f-3h4m-3n-3q4r-4t14u6
*nter	E-3Y4
*ntes	A-5C5D-3E-7G5J6K5L7X-4d6f5l-3r-3t-3
*ntio	E6
*ntis	E6
*nto	A-4C3D10E-6F3H-5I4M10S4U7W-3X-6Y-4c-6f-3l12o11q14t-12
*ntos	D11F3G3H-8J5M10W-4X-5Y-7Z7d3f9o9q-5t-5
*ntra	E3
*ntre	A3
*ntro	m9
*nula	E11t-3
*nuto	q3
*nvio	r7t-4u5
*nza	X4f-3o6
*oble	G3p4t-3u3
*obot	s5
*obra	A-3H3
*obre	F11H5W-3u3
*obro	q6
*oca	c4
*oche	S4c5
*ocio	E7
*ock	A3
*oco	W20t-12u-3
*odo	A3E17F-5H-5Y-4f6r3t8
*odos	G4O4
*oja	G3
*ojo	E10Y3t-4
*ola	A4P25W-3r-4
*olar	l5
*olas	t5
*ole	q4r-4t5
*olio	E-6F6H6M3N5S5W-3X-3Y6r3t-5
*ollo	Y4t4
*olo	A-3E4G3t-5u13
*olsa	A-4H9
*oma	H3W5
*omas	E3F-3H-5K7X3q5u10
*ombo	l5r-3
*ome	A3H-3
*omer	S5c3q-3
*omes	E5
*omi	F9H-6
*omo	A8E-4F-7H-3I10P3R21W-12X-5Z5c-4i9l3q-7r7t6
*ompa	n8
*ona	D3M4b4q-3s7t5u-4
*onca	W-3t5
*onde	A-3C3X3l4r12t-3
*one	r7t-3u3
*oner	A-4C4E-3H4W4X-3Y-3f4r4
*ones	E-6H-4T11W10Y-3a5n6t-5
*ongo	R4W-3q-4r10t-5u10
*onla	Z5t4
*onle	A4H5X3Y3Z4r-3
*onme	C4
*ono	E-5F8H3W-3X12q-3r7t-5u7
*onos	C4W-3t5
*onto	C5F10r6
*oque	A-3F10W7Z3b3q-4r-3
*ora	F5H5Q3W-4Y5c-3g5j3l8
*ores	H-3Q4W-4t13
*oria	t-7u10
*orio	r9
*orir	E6q-3
*orme	t4
*orra	A-5H4O4p6
*orro	Y4r5
*orta	E12t-4
*orte	E-3F3I15S3Y-3q-3t-4u4
*osa	A4G6T3k4r3t-6
*osas	F3
*osla	E9
*ota	A5E-5F5N6R4W-6Y10t-4
*otal	E-3F6H3I9
*otas	r3
*ote	l5
*otes	K3Y8
*oto	r3
*oton	t5u-5
*oven	A4F-3W-3n5q5r-4
*pare	t3
*pas	r5
*pei	A3
*pel	Y4q3
*pelo	Y3
*pera	A-3F3H3q12t-5u4
*pero	E4
*pido	G5W-5n3q7
*pina	A3r3t-4u4
*pio	Y3
*pita	A5
*pite	R3r6
*pone	u3
*pra	E-3M4c4f3g6
*prar	E3
*pras	A-3G3M4Q9
*pre	A3E8G5Y-3q-3u6
*pro	E7N4Q3j3
*pto	u5
*pues	r3u5
*que	E6F6W6X-5Y6q-5r-5t-3u10
*ques	q4
*qui	D3E6F4H-3T3W-3b3q4r4u-3
*raba	G4t4
*rada	i4m6t-5
*rado	A-8Q7U4j4t3
*rae	A4D13E-6M-3N6W-3X3Y3f6g9o4q-4
*raia	E4
*raje	r3
*ral	X6
*rala	E8W-5q-3t13u5
*rale	E3H3f3q6t5
*ralo	E10Y-3
*rama	O4i4
*rame	H-4Q4j4q11t-5
*ran	A-8H7l10r-3u4
*rar	E11K5W-4i3q3r6
*ras	A-8C20E-4G3H-3M4Q8W-12Y-4e4q13t-6
*rate	f5q11t-3
*rato	E3X3
*ray	H3
*rda	A4F6W-4u-3
*rdad	W3m3r3t-4u4
*rdar	E6K3
*rde	G3H-4S3c4q3t5
*rden	A3t5
*rdes	K3P5W4t-3
*rdi	X7Y5q-3r4
*rdo	A3E-3H-3m7p3u4
*rdon	A-6H8b8q-4r6
*rea	A3H-3
*rece	h3t3
*rega	H4
*reja	t4
*rele	h4
*ren	O3l12r-4
*reo	A7C3H-3W4Y4t-9u11
*rer	F4
*res	E-3F-5K3Q4R3X-5c-4n7r7s24u-5
*resa	A-5C7M11X4q5r-4
*rese	S4
*reso	g4k3q4
*reta	Y4
*reto	E8X-3
*rez	A14c-3
*rge	D3E-3F7e3
*rgo	E3
*ria	A10F6W-3r-4t-5u8
*rian	q4u-3
*riba	F3
*ribe	F3h7
*ribi	F5
*rie	H4
*rige	F10t-6u3
*rijo	A-4H7u3
*rime	Y5
*rimo	R5
*rina	H4
*rino	F5l3
*rio	E5r8
*rior	C13E-4m7p5
*rir	E11
*rita	E-3F-3W4q23r-4
*rito	q6
*riza	u4
*rizo	B4t3
*rla	A4h6p4t7u-3
*rle	E-3F3X4h4q4t6
*rlo	F3W3Y-3q7u-3
*rma	r6
*rme	W-3a8q4r-3t4
*rmen	A5
*rmo	E3u3
*rnes	A3
*rnet	m3
*rno	E4U8
*ron	E9G12H6W-10Y9b4g3r-6u-4
*rona	S3
*ror	A-4F7H5
*ros	A-3H4J5Z4
*rra	A-5E9H4O4W4p6r4t-7u-5
*rran	A-4l10
*rrar	E6
*rras	W-13q17
*rre	F4S4W-3t6u3
*rro	A3E-4H-6Y6c5q-5r4t7
*rror	A-4F7H5
*rsa	C14Y-3
*rsal	E3l5
*rse	L7r-3
*rta	E17X3t-4
*rtar	E15Y-3
*rte	F4I15S3W3Y4j7q-7r-4t-6u7
*rtes	l4
*rto	G3Y3t3
*rupo	b8
*rva	u3
*rve	A-3r15
*rza	r6
*sada	E-6X3Y-3k3m9p3
*saje	b5
*sal	E3l5
*sala	Z3
*sale	Z3
*salo	F8Y3k3t-3
*same	C7I4V7c6e4q-7
*sar	C5E-3T4X-4f8g6q-3t-3u3
*sas	F3
*sate	C5
*scas	A3D3H-3
*sco	q4
*sde	U6t4
*sela	H6
*selo	E-3H4W5
*ses	W5
*sia	A6
*simo	G7W-3q-3t9
*sion	A4E3Z9t-3
*sito	A3F3
*sla	E9
*sma	k8t-3
*smo	X-3k13t3u-3
*son	W13t-9
*sona	F4s7u-3
*sora	Y8
*sos	A5E-7F5H6M8W-4a5j6q-3r5u-3
*sta	C-3D-4F5G7H-4M-3W3Y7Z-3h3j3l7m-3n-3o6q5r-6t10
*stan	F5g5r3
*star	E-5O5f3r6t-3u5
*stas	E-3P3Z6n4q-3
*ste	C3D-5E-10F18H6Q7W-6X-3Y3c14m6n-3o5p3q-9r5t-3
*sted	A3P3t3
*stel	W5X-3
*sto	B5C-3E12F-4G13K3T9X-4Y-6r-3t9u-6
*ston	A9q-3
*stos	A3
*stoy	E-3K7Y-3i4q12r-3s7t-3
*stra	A5H-3
*stre	H4W3t3
*stro	R3r8u-4
*sura	Y5
*taba	A-4E3H5p5q-4t4u-3
*tad	r4t-3
*tado	A4M5f4u-4
*tal	E-3F6H3I9
*tala	E19W-4q4t-4
*tale	A-5E14F-3H9X3p4q-3r-3t-6
*talo	Y7
*tame	j6q4
*tan	F5H-3M5g5l6u-3
*tar	A-4E11F14O4W-5Y-4f3q-5r4t-5u4
*tas	A-11E-3F-4H5L7U13W-4Z9n3q-7r13
*ted	A3P3t3
*tel	W5X-3
*tela	t6
*tele	t3
*telo	X3Y5
*tema	O3Z5
*teme	q12r4t-5
*ter	Y4f3i4m3q-4
*tera	t4
*tes	A-6C4D-3E-8G5J6K7L7X-5Y9d6f5r-4t-5
*tida	p5t-3u3
*tido	c5t-4u5
*tima	Q4p4
*tio	E9
*tiro	A-3H4
*tis	E6o3
*tito	C7S3W-3k3q19t-9
*tivo	A6H-5W7g3q-3t4
*ton	A9q-3t5u-5
*tor	E4
*tos	C-3D10E-6G5H-13J5M9O7W-8Y-4Z7c-4d3f8g4l-3o8q-4r7u-4
*toy	E-3K7Y-3i4q13r-3s7t-3
*tra	A-9D7H-8V14W-7X-4Y-4h-3j16k12l8m3t-12u3
*trar	K5W-3i3k3r8
*tras	A-5C20D3Y-3r5t-7
*tre	E-3H4W3r-3
*tres	E3K3
*tro	A-5C-3D5F9H6W-4Y-4b7l4m8p6t-8u-3
*tron	Y4
*tros	J5
*tura	A6E3H-6W-3Y-5l17t-7u3
*tuvo	n3
*ual	A-6E-3F-3Y-5k4q5r25t3u-4
*uan	A9
*uas	A3H-3W16t-12
*ubio	c6m4
*ubo	E7P3W-5Y7
*ucha	G4
*ucho	A4H-3
*ucto	F3Z3
*uda	L4T17W-3e4r-4t-6
*udio	F4
*ueba	p3
*ueco	F5
*ueda	H3l5o3u4
*uede	G3X-3i4r8t7u-4
*uedo	L5W3X-4i4m11o3q-4t-4
*uega	t7
*uego	A-3S8h5q-3u5
*uele	Y3
*uen	L7P12r-4
*uena	n6
*ueno	A-6H8t3u5
*uera	E9
*ues	A9F-4H-6Y4r-3t9u11
*ueta	q3
*ueva	A-4V9j4
*uevo	C4h5t4
*ugar	A-3H5
*uida	q3
*uido	A3
*uien	A-8B5E-6F-3H-4N14P6X-4Y-3c7e11q-3r5s13t-9
*uina	A4E-3R3s6
*uis	Y3
*uiso	W-3X11
*uita	A-3E7H6p4
*uito	A4H-3X3
*ula	E10
*ular	A3C5E-3F5X10Y-3r3t-3
*ulo	H3
*ulpa	A3
*ulpe	Y3
*ulta	A-3H4
*ulto	E3
*uma	c5
*uman	G3M5
*umen	r5
*umo	r3
*una	K3L6W7t-3
*unca	A-3G4W8X4Y4q-3t-3u-3
*undi	A-3F8H5W6t-3
*uno	X7Y5
*unta	C6D6F-3G3H-3K4M3W-3X-6i4o4q-7r7t-4
*unte	U3X6
*unto	M6X-3i3q8
*upas	r5
*upo	b8
*ura	A9E3H-8W-3Y7l26q-3r-3t-8
*ure	n-4t7
*ures	q4
*urio	E5
*urno	E4U8
*uro	G3Y5q-3
*usa	W-3q13t-6
*usco	Y-3q5
*use	A-7F11H8Y4r-5
*uso	E-3X13
*usto	E4t4
*uto	q3
*utos	G3m4q5
*uvo	n3
*vado	o3
*vas	W-3t8
*veme	C6
*ven	A4F-3W-3n5q5r-4
*ver	C7E-3g4m3
*ves	T10r-3
*vete	C7
*via	A-3L5h5l4m3q9t-5
*vida	E5k3t3
*vio	E3q-3r6u5
*viso	Y3q5
*vor	C4D3H5I3O3Y-3c3f3i3q3u-3
*vos	A-4F5H5R3r4
*xto	b4
*yas	K4
*yer	A-4I15L7N7Y-4r-4t-4
*yuda	T17W-3e4r-4t-5
*zar	B6E7t-3
*zas	W-5r5t9
*zco	n5
*zle	Z4t4
*zme	A-4j6
*zul	l3
<3	A18B-7C13D-3E19F5G-9H-8I-8J-6K-7L-8M-9N-8O-7P10Q-7R-8S-8U-8V8W39X9Y12Z-8a-7b-9c41d-7e-7f-8g-8h-9i-7j-10k-7l-6m-10n17o-9p-8q22r-3s-4t41u-12
<7	A14B-5C4E11F13G-13H6J-4K-4O-7Q-4R-5S-8T4V-8X-4Y6Z-8c5f-6g-7h-3i-9j-5k-3l10n4o-5p-8q7r21s-3t10
>6	C-7E5G14H6I-3K-3N-5P-8S7T-6V-4W-16Y-3Z9c-8d-5f6g5h3i6j6n-10p5q7r5t-5u7
@amount	A36B-4C13D-7E10G-4H-11L-3M5N-3P3V-6W-4X-10Y-6c21d-5e-3h-3i-3k3m-4n4o3q5r3t-5u-18
@phone	A36B-3C-5D3E6H-12I-4M-3N-4P3Q-3R-3S-3T5V-5W-22X54Y-19Z-4b5c20g-3h6j-4l-3m-3n11o-8p-4q-4r3t-12u-21
@summary	A-55B-3C-5E13F24G-4H29J-6K-7L-4M-7N-7O-5P-3Q-4R-7S-4U-7V9W49X-19Y-22Z-5a-4b-6c-15d-4e-5f-5g-5h-7i-5j-5k-8l3n-13o-5p-4q25r12s-3t63u43
@ticket	A30B-4C9D-3E6F-10H-5I-3J-4K-5L-4O-5Q-4T-3U-3V-6W-11X-19Y68a-5b-3c13d-5g-3h-3i-5k-4l5m-3n12p-4q9r10s-4t-14u-16
^ #	A9E-4F6H-4X6Y16c-4n4q-4t3u-5
^ &	A22H-4W-3Y-3t7
^ a	E-6N3W-6X-5c11l8q-3r11t5u3
^ abandona	E6
^ aborta	E7t-3
^ abortar	E7
^ acepto	t7
^ adelante	u7
^ afirmativo	t5
^ aguanta	q8
^ aguantala	q6t-3
^ aguantame	q5
^ ah	n3
^ ahi	A5H-3q8t3u-4
^ ahora	H-4j5q4
^ ahorita	W3q13t-4
^ aja	E-3t18
^ al	H-9S6X3t13
^ algo	F5
^ anda	X5
^ andale	t3u3
^ ando	q6
^ anotala	E-3t6
^ antes	A-5H7o5
^ anula	E8t-3
^ aparte	Y5
^ apuntale	A3
^ apuntame	j6
^ aqui	F5Y6q-3
^ arre	W-3t7
^ asi	E-3W-3Y3t14
^ atras	C5
^ aun	W5q6
^ ay	A-8E-3F7G4H7b9
^ borra	A-5E3H4O4p6
^ borrala	E7t-3
^ buen	P7
^ buenas	P9
^ bueno	E4
^ camara	t5
^ cambia	A-3F3H5
^ cambiale	H4Z3
^ cambiar	F10
^ cambio	E3
^ cancela	t7
^ cancelar	E4
^ casi	F-3u9
^ chance	q3
^ chido	t4
^ chin	b4
^ cierra	E8t-4
^ claro	q-5t3u14
^ cliente	H3
^ cobre	A3F7
^ como	A-5F-3H-3I11R25W-11X-3Y3q-3t13u-3
^ comunicame	e6
^ con	A-5E-3M5e4q-3r11s3
^ confirmado	t3
^ confirmo	t3
^ correcto	F-7H-5t4u14
^ corregir	F8t-5
^ corrige	F13t-5
^ corrijo	A-4H7
^ creo	Y3t-3u3
^ cuadra	t3
^ cual	r19
^ cuales	L7
^ cuando	S3r-3
^ cuantas	U3
^ cuanto	D11F-3I6U3W-3d4l11q-5r7t-5u-4
^ cuantos	D3J6U3r7
^ dale	A-3C6E5u4
^ dame	I6Z3q14t-4
^ de	A-4E-5F-3H-5N11W3Y4n4q-4r6t10
^ deja	Y-3q19t-3
^ dejala	E6H4t-5
^ dejalo	E10Y5q-4
^ dejame	F5q7
^ dejemosla	E9
^ del	A4
^ depende	q3t-3u4
^ descartala	E6t-4
^ desde	t4
^ desecha	E4
^ devuelveme	C6
^ dice	O3W3X3f3o3r-5u-3
^ digo	A-11H15
^ dije	A-5H5
^ dijo	E3X3Y3
^ dime	A-3o4r5
^ don	A12
^ donde	H4Y-3l5r7
^ echale	C5
^ editar	F9t-3
^ efectivamente	t4
^ ei	Y-4t12
^ el	A8F8H9W-3Y4m-3q-10r6t5u-10
^ elimina	E5
^ eliminala	E5
^ ella	A10
^ en	A-3E-3F-4H4S4Y3l3q12r4t-9u7
^ ensename	A-3Q6
^ era	A-6E11F4H11
^ eran	H3
^ eres	n5s4t-3
^ es	A13E-5H4X5h6k3q-3r8u-4
^ esa	F5H-4W-5Y10
^ ese	F15H4
^ eso	E-4W8b5n3q-3t6u-3
^ espera	A-3F3H3q6
^ esperame	q4
^ esperate	f5
^ esta	A4E-4F4Y4q4u6
^ este	A4
^ esto	B6G3s3
^ estoy	q10s3
^ exacto	t4
^ ey	t8
^ factura	A4
^ falta	F6q5
^ fierro	H-3t8
^ fijate	W6
^ folio	A9H-6r5
^ fue	A4E12H-3
^ fueron	A9H-4
^ gracias	n17t-6
^ guardala	u4
^ ha	t-4u8
^ hagale	t3
^ hay	A-3F3L7W8Y-3l11r-4
^ hazle	Z4t4
^ hazme	A-4j6
^ hecho	t4
^ hola	P25t-6
^ hoy	Y3
^ iba	A-4H4X4
^ importe	A3
^ it	A3
^ jajaja	c10n5
^ jajajaja	c-3n11
^ jamas	W10t-4
^ juega	t7
^ la	E-7F12G3H7W4Y8c-4p13q-3r-6u-6
^ le	F11H3X5f-3o3q-5t5
^ letra	A4
^ listo	t5
^ lleva	k4
^ llevo	G4
^ lo	A-3E-5Y15k5q7r6
^ los	F8r-3
^ luego	S9j3t-4
^ m	q6t-8u9
^ mal	A-4F8H8W-3t-4
^ mandala	X3
^ mande	r7t-3
^ me	A-8C6E8F3G4H7W4c-3d6g4l5n-4r4t-6u-5
^ medio	t-7u8
^ mejor	A-4E14H7U5W-3f4t-3
^ mete	A-3j5
^ mhm	W-3t7
^ mi	A3W3c3t4
^ mientras	u3
^ mire	A3
^ mis	r3
^ momentito	q4
^ momento	F4q5
^ monto	H4
^ muy	P5n8
^ na	Y11
^ nada	E16t-6
^ nanay	W10
^ necesito	F4
^ negativo	W12t-5
^ ni	A-3F-4W21Y10q-4r-3
^ ninguno	X7Y5
^ no	A-7C-3D-3F5K14M-3P-3R-3T9W26X10Y12b7c-6l-4n-6q5u-15
^ nomas	X3
^ nombre	W9t-3
^ nones	W11t-4
^ nota	A4
^ numero	A5
^ nunca	X3
^ obvio	t5
^ oiga	d5
^ ok	A-5E-3H-6W-4Y-3q-4t20u24
^ olvida	E8
^ olvidala	E6t-4
^ olvidalo	E6
^ omitelo	Y6
^ orale	u3
^ orita	q9t-4
^ otra	A-6D8E-3V4j6k4
^ oye	A-7E-4H4j6u-3
^ paga	f9
^ pago	A7
^ para	E-7T9W11q-3r7
^ pasa	H3
^ pasala	Z3
^ pasale	Z4
^ pasalo	Y3k3
^ pasame	I5V3c7e4q-4
^ pausa	q11t-5
^ pera	q11t-5
^ perame	q7
^ perate	q10
^ perdi	X3r4
^ perdon	A-5F4H7X-3b5r5
^ perfecto	u4
^ permiteme	q11
^ pon	A-6H9X4
^ ponla	Z5
^ ponle	A10X4Y3Z4u-3
^ ponme	C4
^ por	H-4W-3j4q-3r7t6
^ prefiero	e3
^ pregunta	l4
^ primero	h4o3
^ procede	t5
^ puede	t3
^ puedo	F4
^ pues	A10E-3H-4W4X4Y4t-4u6
^ puntos	D5
^ puse	F8
^ pusiste	F8
^ que	A-13C-8F-9M10P17Q10T10Y-4n12q-5r15t-4u-8
^ quedo	A4H-3L4m4r-3
^ quien	A-3E-3N6c7r4s4t-3
^ quiere	f5h4
^ quiero	C8E9H-3i3r-3
^ quisiera	C3
^ quita	A-3H3p4
^ quitale	A-3E5H3X3
^ rectifico	A-4H5
^ registrala	u4
^ registrar	r8
^ regresa	C15
^ regresame	C7
^ regresar	C6
^ regresate	C5
^ repiteme	r5t-3
^ resulta	A-5H4
^ retrocede	C13q-4
^ sacame	E6
^ saldo	A-3D12
^ sale	t8
^ salio	Y3
^ saltalo	Y7
^ salte	E8
^ se	A-8F5W-6X15Y17c-6n6t3
^ segun	t-4u6
^ shi	W-4t11
^ si	E-6F-6H-10M9W-4X-5Y-6j-3l-3m12q-7r5t27u30
^ siempre	E10G5W-4X-3u3
^ siguele	Y3
^ simon	H-3t9u5
^ simona	t8
^ sin	E-3F-3H12Y3r-3
^ sirve	r11
^ sobres	t5
^ son	A12
^ sra	A6
^ su	A10H-7
^ subele	H3Z3
^ sumale	H4
^ supongo	W-3t-6u13
^ tal	W-4r-5u18
^ tantito	q9
^ te	A4F3S6X-3c4q-3t4
^ telefono	H8X-3r3
^ tengo	L5V3
^ ticket	A14r4t-3
^ tiene	r3
^ tienen	l11
^ tirala	E6
^ todavia	W5h3l5q4u-3
^ todo	E-3f5r-3t8u5
^ total	A-4H5
^ trae	g7
^ tu	s9
^ un	A9C4H-3M4Y-3q12t-3
^ una	g4
^ ups	A-6H6W7
^ uy	A-3H4
^ va	E-4W-3X-3Y-4h3q3t17u14
^ vamonos	C4
^ van	r5
^ venta	X5
^ viene	X3
^ voy	q21t-3
^ vuelve	C9
^ y	A-7E-4F-3J4M6i4k4m3o7r12s3t-5u-3
^ ya	B3C-3E8F-6H-3O3V9W-8X-5Y-5a9c5l-3m14o4q6r-3t3u-3
^ yo	E-4F3W8i7r-3
^ ☎	A26H-4
^* #*	A9E-4F6H-4X6Y16c-4n4q-4t3u-5
^* &*	A22H-4W-3Y-3t7
^* a*	E-6N3W-6X-5c11l8q-3r11t5u3
^* aban*	E6
^* abor*	E17t-5
^* acep*	t7
^* adel*	u7
^* afir*	t5
^* agre*	H3
^* agua*	H-3q25t-6
^* ah*	n3
^* ahi*	A5H-3q8t3u-4
^* ahor*	H-5W3j5q17t-3
^* aja*	E-3t18
^* al*	H-9S6X3t13
^* algo*	F5
^* anda*	X5q-3u3
^* ando*	q6
^* anot*	A3E-3t5
^* ante*	A-5C4H7o5
^* anul*	E21W-3t-9
^* apar*	Y5
^* apro*	t5
^* apun*	A4H-3j6
^* aqui*	F5Y6q-3
^* arre*	W-3t7
^* asi*	E-3W-3Y3t14
^* atra*	C5
^* aun*	W5q6
^* auto*	t7
^* ay*	A-8E-3F7G4H7b9
^* ayud*	T16W-3t-7
^* borr*	A-6E19H5O4Y-3p5r-3t-5
^* brin*	Y7
^* buen*	P14n5
^* busc*	A8
^* cama*	t5
^* camb*	A-4E4F10H8Z3t-3u-3
^* canc*	E13
^* casi*	F-3u9
^* chan*	q3
^* chec*	A3D4
^* chid*	t4
^* chin*	b4
^* cier*	A-5E11l7
^* clar*	q-5t3u14
^* clie*	H3
^* cobr*	F7t-3
^* como*	A-5F-3H-3I11R25W-11X-3Y3q-3t13u-3
^* comp*	A3c5
^* comu*	e6
^* con*	A-5E-3M5e4q-3r11s3
^* conf*	W-4t11
^* cont*	t6
^* corr*	A-13F12H13W-3q-3t-4u12
^* cort*	E10
^* creo*	Y3t-3u3
^* cuad*	t3
^* cual*	L7Y-3r18t-4
^* cuan*	A-4D13E-3F-4I6J5U9W-4X-3Y-3d3l12q-7r11t-4u-4
^* dale*	A-3C6E5u4
^* dame*	I6Z3q14t-4
^* de*	A-4E-5F-3H-5N11W3Y4n4q-4r6t10
^* deja*	A-4E12F3q22r-3t-9
^* deje*	E10Y-3a8t-3
^* del*	A4
^* depe*	q3t-3u4
^* desc*	E16X4t-4
^* desd*	t4
^* dese*	E4
^* desh*	E11t-3
^* devu*	C10
^* dice*	O3W3X3f3o3r-5u-3
^* digo*	A-11H15
^* dije*	A-5H5
^* dijo*	E3X3Y3
^* dime*	A-3o4r5
^* don*	A12
^* dond*	H4Y-3l5r7
^* echa*	C7
^* edit*	F9t-3
^* efec*	t4
^* ei*	Y-4t12
^* el*	A8F8H9W-3Y4m-3q-10r6t5u-10
^* elim*	A-3E17t-5
^* ella*	A10
^* en*	A-3E-3F-4H4S4Y3l3q12r4t-9u7
^* ense*	A-3Q6
^* entr*	A3m5
^* era*	A-6E11F4H11
^* eran*	H3
^* eres*	n5s4t-3
^* es*	A13E-5H4X5h6k3q-3r8u-4
^* esa*	F5H-4W-5Y10
^* ese*	F15H4
^* eso*	E-4W8b5n3q-3t6u-3
^* espe*	A-4F3H4f5q11t-3
^* esta*	A3F4X-3Y4q5u6
^* este*	A4
^* esto*	B5G3q8r-3s6t-3
^* exac*	W-3t8
^* ey*	t8
^* fact*	A4
^* falt*	F5H3q5t-3
^* fier*	H-3t8
^* fija*	W6
^* foli*	A9H-6r5
^* fue*	A4E12H-3
^* fuer*	A9H-4
^* gast*	A3
^* grac*	n17t-6
^* guar*	t4u4
^* ha*	t-4u8
^* hace*	G3V8t-3
^* haga*	t7
^* hay*	A-3F3L7W8Y-3l11r-4
^* hazl*	W-3Z4t8
^* hazm*	A-4j6
^* hech*	t4
^* hola*	P25t-6
^* hoy*	Y3
^* iba*	A-4H4X4
^* insc*	h7i5
^* it*	A3
^* jaja*	c7n18q-3t-3
^* jala*	t3
^* jama*	W10t-4
^* jueg*	t7
^* la*	E-7F12G3H7W4Y8c-4p13q-3r-6u-6
^* le*	F11H3X5f-3o3q-5t5
^* leem*	r10
^* letr*	A4
^* list*	t7
^* llev*	G3k3
^* lo*	A-3E-5Y15k5q7r6
^* los*	F8r-3
^* lueg*	S9j3t-4
^* m*	q6t-8u9
^* mal*	A-4F8H8W-3t-4
^* mand*	H3X3r5t-3
^* me*	A-8C6E8F3G4H7W4c-3d6g4l5n-4r4t-6u-5
^* medi*	t-7u8
^* mejo*	A-4E14H7U5W-3f4t-3
^* mete*	A-4j7
^* mhm*	W-3t7
^* mi*	A3W3c3t4
^* mien*	u3
^* mire*	A3
^* mis*	r3
^* modi*	F9t-5
^* mome*	F4q9
^* mont*	H4
^* muy*	P5n8
^* na*	Y11
^* nada*	E16t-6
^* nana*	W17t-7
^* nece*	F4r5
^* nega*	W12t-5
^* ni*	A-3F-4W21Y10q-4r-3
^* ning*	X7Y5
^* no*	A-7C-3D-3F5K14M-3P-3R-3T9W26X10Y12b7c-6l-4n-6q5u-15
^* noma*	W4
^* nomb*	W9t-3
^* none*	W11t-4
^* nota*	A4
^* nume*	A5
^* nunc*	X3
^* obvi*	t7
^* oiga*	d5
^* ok*	A-5E-3H-6W-4Y-3q-4t20u24
^* olvi*	E22t-6
^* omit*	Y14
^* oral*	u3
^* orit*	q9t-4
^* otra*	A-6D8E-3V4j6k4
^* oye*	A-7E-4H4j6u-3
^* paga*	f9
^* pago*	A7
^* para*	E-5T8W11r7
^* pasa*	E-3H3I4V3Y4Z6c6e4k3q-5r-3
^* paus*	q11t-5
^* pera*	W-3q27t-9
^* perd*	A-6H7b9q-3r9u-3
^* perf*	u4
^* perm*	q11
^* pon*	A-6H9X4
^* ponl*	A8W-3X5Y3Z9r-3u-3
^* ponm*	C4
^* por*	H-4W-3j4q-3r7t6
^* pref*	e3
^* preg*	l4
^* prim*	h4o3
^* proc*	t7
^* pued*	F3l3
^* pues*	A10E-3H-4W4X4Y4t-4u6
^* punt*	D5
^* puse*	F8
^* pusi*	F8
^* que*	A-13C-8F-9M10P17Q10T10Y-4n12q-5r15t-4u-8
^* qued*	A4H-3L4m4r-3t3
^* quie*	A-6C7E5H-4N5X-3Y-3c6f4h3q-3r3s4t-4
^* quis*	C3
^* quit*	A-4E7H5X3p4
^* rech*	W13t-8
^* rect*	A-4H5
^* regi*	W-3j3r9u4
^* regr*	A-3C32Y-3q-4t-3
^* rein*	E4q3
^* repi*	r5t-3
^* resu*	A-5H4
^* retr*	C13q-4
^* saca*	E7
^* sald*	A-3D12
^* sale*	t8
^* sali*	E11Y3t-6
^* salt*	E6Y7
^* se*	A-8F5W-6X15Y17c-6n6t3
^* segu*	t3u4
^* shi*	W-4t11
^* si*	E-6F-6H-10M9W-4X-5Y-6j-3l-3m12q-7r5t27u30
^* siem*	E10G5W-4X-3u3
^* sigu*	V7Y5t-3
^* simo*	A-3H-3t16u5
^* sin*	E-3F-3H12Y3r-3
^* sirv*	r11
^* sobr*	t4
^* son*	A12
^* sra*	A6
^* su*	A10H-7
^* sube*	H3Z9
^* suma*	H3
^* supo*	W-3t-6u13
^* tal*	W-4r-5u18
^* tant*	q9
^* te*	A4F3S6X-3c4q-3t4
^* tele*	H8X-3r3
^* teng*	L5V3
^* term*	E8
^* tick*	A14r4t-3
^* tien*	l11
^* tira*	E9
^* toda*	W5h3l5q4u-3
^* todo*	E-3f5r-3t8u5
^* toma*	f4
^* tota*	A-4H5
^* trae*	g7
^* trai*	A3
^* tran*	q6
^* tu*	s9
^* un*	A9C4H-3M4Y-3q12t-3
^* una*	g4
^* ups*	A-6H6W7
^* uy*	A-3H4
^* va*	E-4W-3X-3Y-4h3q3t17u14
^* vamo*	C6
^* van*	r5
^* vent*	X5
^* vien*	X3
^* voy*	q21t-3
^* vuel*	C12
^* y*	A-7E-4F-3J4M6i4k4m3o7r12s3t-5u-3
^* ya*	B3C-3E8F-6H-3O3V9W-8X-5Y-5a9c5l-3m14o4q6r-3t3u-3
^* yo*	E-4F3W8i7r-3
^* ☎*	A26H-4
a	C9D-3F-8H-5I-4L-3P-3Q-3T6X-6Y-6Z7b7c14e-3f6g8h5i-3l11n-5r8s-3t-6u4
a #	A5H9t-3u3
a andar	W3
a buscarlo	q3
a comer	S4c3q-3
a como	l6
a comprar	E3
a cual	r3
a cuanto	r6
a cubrir	E4
a darle	r-3t8
a devolver	g4
a domicilio	l3
a donde	C4
a ella	Z3
a esta	T4
a esto	T7
a fuerza	r6
a guardar	K3r3
a hacer	t5
a huevo	t7
a la	A-6C8H-5V3X3j5o4q3r4t4u-4
a las	A-3Z4l8
a lo	C4t-4u5
a mano	A6H-3
a medias	t-3u4
a meter	E5m3q-3
a mi	b6
a no	H9
a nombre	A4Z3
a otro	E4Y-3
a pedir	q3
a poner	A-4H4f5
a preguntar	E3t3
a publico	X4
a que	l8q3r6t-7
a quien	N3r3
a registrar	E3
a regresar	g7
a reserva	u3
a su	E-3F7h5q5
a un	M4
a usar	f5
a ver	H-3q3t-3u3
a* #*	A5H9t-3u3
a* anda*	W3
a* busc*	q3
a* come*	S4c3q-3
a* como*	l6
a* comp*	E7Y-3
a* cual*	r3
a* cuan*	r6
a* cubr*	E4
a* darl*	r-3t8
a* devo*	g4
a* domi*	l3
a* dond*	C4
a* ella*	Z3
a* esta*	T4
a* esto*	T7
a* fuer*	X-3r10
a* guar*	K3r3
a* hace*	t5
a* huev*	t7
a* la*	A-6C8H-5V3X3j5o4q3r4t4u-4
a* las*	A-3Z4l8
a* lo*	C4t-4u5
a* mano*	A6H-3
a* medi*	m4t-3u4
a* mete*	E5m3q-3
a* mi*	b6
a* no*	H9
a* nomb*	A4Z3
a* otro*	E4Y-3
a* pedi*	X3
a* pone*	A-4H4f5
a* preg*	E3q3
a* publ*	X4
a* que*	l8q3r6t-7
a* quie*	N3r3
a* regi*	E3
a* regr*	g7
a* rese*	u3
a* su*	E-3F7h5q5
a* un*	M4
a* usar*	f5
a* ver*	H-3q3t-3u3
aba*	E5H-3
abaj*	H-3
aban*	E6
aband*	E6
abandona	E6
abo*	E14M5r3t-7
abon*	E-3M5r4
abona	M5r4
abona $	M5r4
abor*	E17t-5
abor* misi*	E5
abort*	E17t-5
aborta	E7t-3
abortar	E7
abr*	A-3F-3h8l12q5r-3
abre*	h4l12
abren	l12
abri*	F-3h4q3
abri* cuen*	h3
abri* el*	q3
abrir	q3
abrir el	q3
abrir*	h4
abrirle	h4
abrirle cuenta	h3
aca	E-3b7
aca*	E-3Y3k3p5r-3
acab*	E-3Y3k3p5r-3
acab* de*	E-3k3p5r-3
acaba*	k3
acabas	k3
acabas de	k3
acabo	Y3p4
acabo de	p4
ace*	l6t7
acep*	l4t5
acept*	l4t5
acepto	t5
aco*	c4
acu*	A5D5H-3o4t3
acue*	A6H-3t4
acuer*	A6H-3t4
acuerdo	A6H-3t4
acuerdo $	r3
acum*	D5o5
acumu*	D5o5
acumulado	D5o5
acumulado $	D6
ade*	t8u6
adel*	t8u6
adel* #*	H3
adela*	t8u6
adelante	t8u6
adelante $	t9
afi*	t5
afir*	t5
afirm*	t5
afirmativo	t5
aga*	r4
agar*	r4
agarr*	r4
agr*	A-3E-3F3H4n13
agra*	n13t3
agrad*	n13t3
agradezco	n5
agradezco $	n5
agre*	F4H4q3t-4u4
agre* algo*	F3q3
agre* un*	u4
agreg*	F4H4q3t-4u4
agrega	H4
agregale	F3H3t-3
agregar	q3
agregar algo	q3
agu*	A6E-5H-6c3q25t-8u3
agua	A5H-3c5
agua de	H-3u4
agua*	E-3H-3q27t-7
agua* de*	H-3u4
aguan*	q22t-7
aguanta	q10
aguanta $	q6
aguantala	q6t-3
aguantame	q5
aguantame $	q3
ah	n3
ah caray	H3
ah y	A3
ah* cara*	H3
ah* y*	A3
ahi	A4E9F3H-5P6W-4X-4Y-4c-3l10q11r7t5u-8
ahi $	P6X-4l12q-4r10u-3
ahi hay	F5
ahi le	A3
ahi te	q3
ahi viene	q3
ahi voy	q11
ahi* hay*	F5
ahi* le*	A3
ahi* te*	q3
ahi* vien*	q3
ahi* voy*	q11
aho*	A-6F-3j5q12t5u5
ahor*	A-6F-3j5q12t5u5
ahor* es*	A-3H3
ahor* le*	o3
ahor* me*	q4
ahor* mism*	q3t4
ahor* no*	W4q-4
ahor* regr*	q3
ahor* te*	q5
ahora	A-8j5q3r4u3
ahora $	r3
ahora es	A-3H3
ahori*	q10r-3t4
ahorita	q10r-3t4
ahorita $	t4
ahorita le	o3
ahorita me	q4
ahorita no	W4q-4
ahorita te	q5
aja	E-3t18
al	A-10C11F-3S6V5W-5Y-7Z4c3i3j4t10
al celular	C3
al cliente	E3
al final	A-3E3H4
al folio	H3
al mismo	k3
al numero	r4
al ratito	S3t-3
al rato	S4u3
al telefono	C4
al ultimo	X3
al ☎	A3H3j6t-4
al* celu*	C3
al* clie*	E3
al* fina*	A-3E3H4
al* foli*	H3
al* mism*	k3
al* nume*	r4
al* rati*	S3t-3
al* rato*	S4u3
al* tele*	C4
al* ulti*	X3
al* ☎*	A3H3j6t-4
alc*	o5
alca*	o5
alca* a*	Y3
alca* con*	f-3o6
alcan*	o5
alcance	f3r3
alcance $	f3r3
alcanza	f-3o6
alcanza con	f-3o6
alg*	B5E-3F8L5W7e7m3r-7t-5u-3
algo	F9W7m4r-4
algo $	F3m5
algo mal	F-5W9
algo no	F3
algo* mal*	F-5W9
algo* no*	F3
algu*	B5L6e8r-3t-3
algu* de*	e8
algu* vent*	L6
algui*	B5e8r-3
alguien	B5e8r-3
alguien $	B6
alguien de	e8
algun*	L6
alguna	L6
alguna venta	L6
all*	X3
alla	X3
alla en	X3
alla* en*	X3
alt*	h11t-3
alta	h11t-3
alta $	h6t-3u3
ama*	X4n8
amab*	X4n8
amabl*	X4n8
amable	X4n8
amable $	X4n8
amo*	c3t8
amor	c3
and*	E-3H-4P6X5l3q10r-7t6u-3
anda	F3P7X4l3q3r-7u-3
anda el	l4
anda*	q-5t5
anda* el*	l4
anda* pero*	u3
andal*	t5
andale	t5
andale pero	u3
andar	W3q-3
ando	q11
ani*	X3
ano*	E-4K3X18
anot*	A4E-3K3t5
anot* de*	E-3t6
anota	X3
anota*	A3E-3t5
anotado	r3
anotala	E-3t6
anotala de	E-3t6
anote*	K3
ant*	A-6C18E-4G3H3Q3W-3X-4c-3d6m9o4p8q-5r-4t-4
ante*	A-7C18E-6G3H3Q3W-3X-4d6m9o5p8q-4r-5t-4
ante* de*	F3Q4
ante* dime*	o5
ante* la*	p6
ante* o*	r4
ante* si*	m3
anter*	C13E-5Q4m6p5
anterior	C13E-4m7p5
anterior $	C15E-3m4
anterior si	m3
antes	A-6C5F3G4H4X-3d6m3o3p3r-3
antes $	C7d7m4t-3u-3
antes de	F3
antes dime	o5
antes o	r4
anu*	E24W-4t-9
anul*	E24W-4t-9
anula	E11t-3
anula*	E13t-6
apa*	A-9E-3R3Y9j8q3t-3
apag*	A-3q3
apar*	A-6E-3R3Y6j8t-3
apara*	X3
aparato	X3
apare*	h3
aparece	h3
apart*	A-4Y5j8
aparte	A-5Y5j8
ape*	R3h6q3
apel*	R3
apell*	R3
apellido	R3
apellido $	R3
apen*	h6q4
apena*	h6q4
apenas	h6q4
apenas $	h3
apl*	F4W-4X4
apli*	F4W-4X4
aplic*	F4W-4X4
aplica	W-3X5
aplico	H3
apr*	W-5t11
apro*	t5
apu*	A4F-4H-3K6i6j6r-3t6u-4
apun*	A3F-4H-3K6i7j6t4u-3
apun* nada*	K3
apunt*	A3F-4H-3K6i7j6t4u-3
apunta	A4i4
apunta $	i4
apuntala	t7
apuntala $	t7
apuntame	j6
apuntes	K6
apunto	i3
apur*	q4
apur* que*	q3
apure*	q4
apures	q4
aqu*	D3E6F4H-3T3W-3b3r4t3u-3
aqui	D3E6F4H-3T3W-3b3r4t3u-3
aqui $	E5r5
aqui lo	t3
aqui no	Y4
aqui* lo*	t3
aqui* no*	Y4
are*	A3H-3
area	A3H-3
arm*	E5
armo	E5
arr*	E4F11W-3l3q-3r-3t4
arra*	l4
arre	W-3t7
arre*	E7F8t-3
arre* el*	F6
arreg*	F9
arrep*	E7
arrepintio	E6
arri*	F3
arri* no*	F3
arrib*	F3
arriba	F3
arriba $	A3
arriba no	F3
asc*	U3
asi	G3W5Y4q-8r-6t22u3
asi $	F3W6t5u-5
asi dejalo	X5
asi es	t5
asi esta	t3
asi no	G4W8t-3
asi que	E8H3
asi sin	Y4
asi ☎	H3
asi* deja*	E-3X5t4
asi* es*	t5
asi* esta*	t3
asi* no*	G4W8t-3
asi* que*	E8H3
asi* sin*	Y4
asi* ☎*	H3
ati*	t4
atin*	t4
atina*	t4
atinaste	t4
ato*	L5
ator*	L5
atr*	A-5C21F3q-3t-5
atra*	A-5C21F3q-3t-5
atra* por*	C4
atras	A-5C21F3q-3t-5
atras $	C10F3
atras por	C4
aud*	F4
audi*	F4
audio	F4
aun	E-3W4q12
aun no	W5q5
aun*	t-3u14
aun* no*	W5q5
aunq*	t-3u14
aunq* el*	u3
aunqu*	t-3u14
aunque	t-3u14
aunque el	u3
aut*	B10W3
auto*	B10W3
auto* el*	B4t4
autor*	B10W3
autorizacion	r5
autorizo	B4t3
autorizo el	B4t4
avi*	E-6Y3a6u4
avie*	t4
avien*	t4
avientala	t4
avientala $	t4
avis*	E-5Y3a6q3t-5u4
avis* de*	E-4Y3a6
aviso	Y3q3
aviso $	q3
ay	A-8E-4F6G4H7Y-3b9n3t-4u3
ay no	A-5H4n3t-3u3
ay* no*	A-5H4n3t-3u3
aye*	A-4I15L7N7Y-4r-4t-4
ayer	A-4I15L7N7Y-4r-4t-4
ayer $	A-3F3I11L8N7Y-4r-3t-4
ayu*	E-3T26W-5e4q-3r-4t-5
ayud*	E-3T26W-5e4q-3r-4t-5
ayuda	T17W-3e4r-4t-5
ayuda $	T14W-3t-5
ayuda*	T6
ayudame	T6
azu*	l3
azul	l3
b	A-3H13
baj*	A-4H9
baja*	H4
baja* #*	H3
baje	A-3H5
ban*	S3q3
banc*	S3u3
banco	S3u4
banco $	S3
bano	q3
bar*	A8
barr*	A6
bas*	Y5
basc*	q3
bascu*	q3
bascula	q3
basu*	Y5
basur*	Y5
basura	Y5
ben*	n13
bend*	n13
bendi*	n13
bendiciones	n8
bendiciones $	n8
bet*	c7
beto	c7
bie*	G3X-3q-3t17u12
bien	G3X-3q-3t17u12
bien $	A3F-3H-3W5t15u-5
bien asi	W-4t3u4
bien el	F3u4
bien excepto	t-3u5
bien menos	u4
bien y	A-4H5
bien* asi*	W-4t3u4
bien* el*	F3u4
bien* exce*	t-3u5
bien* meno*	u4
bien* y*	A-4H5
bla*	E-3X3Y8
blan*	E-3X3Y8
blan* por*	X4
blanc*	E-3X3Y8
blanco	E-3X3Y8
blanco $	Y6
blanco por	X4
blo*	A3
bloc*	A3
block	A3
bol*	H6
bols*	A-3H8
bolsa	A-4H9
bor*	A-6E19H4O12p7q-4t-8
borr*	A-6E19H4O12p7q-4t-8
borr* el*	A-4H5r3
borr* la*	p6
borr* lo*	E3
borr* todo*	O4
borra	A-5H4O4p6
borra el	A-4E3H5
borra la	p6
borra*	E23t-6
borrala	E12t-5
borrala $	E7
borrar	E4
borre*	E-4O8
borro	E-3Y4r3
borro el	r4
borro*	E4
bot*	E18t-8u-5
bota*	E16t-14
boto*	t5u-5
boton	t5u-5
bri*	A-4H3Y7
brin*	A-4H3Y7
brin* el*	F3
brinc*	Y7
brinq*	A-3H4
brinque	A-3H4
bro	H3
bro*	t4
bron*	W-3t5
bronc*	W-3t5
bronca	W-3t5
bue*	A-7H6P32W-4Y-3c-3n6q-4r-5u4
buen	P12
buen dia	P12
buen*	A-8H7P20W-4n7q-3r-3t3u4
buen* dia*	P12
buen* dias*	P5
buen* es*	A-4H5
buen* no*	u3
buen* pues*	E4
buen* tard*	P5
buena	n6
buena*	P19
buenas	P19
buenas $	P9
buenas tardes	P5
bueno	A-6H8W-3t3u5
bueno $	n3t4
bueno es	A-4H5
bueno no	u3
bueno pues	E4
bueno*	P5
buenos	P5
buenos dias	P5
bur*	X3
bus*	A4R4X-3c7q12r-3
busc*	A4R5X-3Y-5c7q13r-3
busc* como*	A8
busc* el*	Y-3q5
busc* en*	A-3c9
busca*	A4c8q8
buscando	q7
buscando $	q3
buscarlo	q4
buscarlo en	q3
busco	Y-3q5
busq*	Y4
busqu*	Y4
cad*	M10o-3
cada	M8
cada #	M4
cada cuanto	M4
cada* #*	M4
cada* cuan*	M4
cae*	G3
caf*	Z3
cafe	Z3
cai*	Y5
caid*	Y5
caido	Y5
caj*	A-3G3H-6I3Y4Z6q11
caja	G3H-3I3Y5q7
caja #	q5
caja $	c3
caja de	I3
caja no	Y4
caja* #*	q5
caja* de*	I3
caja* no*	Y4
caje*	Z7q4
cajer*	Z7q4
cajera	Z3
cajero	q6
cal*	E-3X3Y3c12r-5
call*	X3
call* sin*	X3
calle	X3
calle sin	X3
calo*	c12r-4t-3
calor	c12r-4t-3
cam*	A-5F11R4W-4c6
cama*	t5
camar*	t5
camara	t5
camb*	A-5F12H3R4W-3c7t-5
camb* de*	E3H-5c8
camb* el*	A-5F3H7R3Z3
camb* regi*	t5
camb* si*	u3
cambi*	A-5F12H3R4W-3c7t-5
cambia	A-4F3H5
cambia el	A-3F3H5
cambiale	H4Z3t-3
cambiale el	Z3
cambiar	E-3F9r4t-3
cambiar de	F3
cambio	A3E4F-3H-7R3c8
cambio de	E4H-6c9
can*	A-3E30F8H-4Y-4f4q-6t-3
canc*	A-3E36H-5W-3Y-3t-5
canc* favo*	E4t-3
canc* todo*	E6t-3
cance*	A-3E36H-5W-3Y-3t-5
cancela	E3t7
cancela $	E-8t13
cancela todo	E5t-3
cancelala	E3
cancelala $	E3
cancelar	E5
cancelo	E4
cant*	E-4F10S3q-3
cant* no*	F3
cant* por*	u4
cant* sali*	S3
canti*	E-4F11S3q-3
cantidad	E-4F11S3q-3
cantidad $	F7
cantidad no	F3
cantidad por	u4
cap*	E4F3
capt*	E5F4q-3
captu*	E5F4q-3
captura	E5F4q-3
captura $	E4F3q-3
car*	A3E3F-3X4c5r-3t3
cara	X3
cara $	X3
cara*	H3t3
caray	H3
carm*	A5
carme*	A5
carmen	A5
carr*	c6
carri*	E3
carrito	E3
carro	c6
cas*	E6H-3u6
casa	A3
casi	q3u6
casi lo	u6
casi* lo*	u6
caso	E7
caso $	E7
cay*	E5m3
cayo	E5m3
cayo $	m3
cayo el	E3
cayo* el*	E3
cel*	A3C5E-3F5X10Y-3r3t-3
celu*	A3C5E-3F5X10Y-3r3t-3
celu* de*	A5H-3r3
celu* es*	H3
celu* no*	H4
celu* pero*	A3X-3
celu* que*	C3
celu* quit*	E3
celu* y*	F-4G3t3
celu* ya*	X-3
celu* ☎*	A6H-3
celul*	A3C5E-3F5X10Y-3r3t-3
celular	A3C5E-3F5X10Y-3r3t-3
celular $	A-4C3X8q3r3t-6u5
celular de	A5H-3r3
celular es	H3
celular no	H4
celular pero	A3X-3
celular que	C3
celular y	F-4G3t3
celular ya	X-3
celular ☎	A6H-3
cen*	A-5F5H4R3r5
cent*	A-5F5H4R3r5
centa*	A-5F5H4R3r5
centavos	A-4F5H5R3r4
centavos $	R3r5
cer*	F-3H5c7l4t-5
cero*	A-5H5
ceros	A-5H5
cerr*	A4c7l4t-4
cerr* la*	c8
cerra*	c7l4t-3
cerrados	A3
cerrados $	A3
cerramos	l4
cha*	E-3F-6W-3X3b18q6t3
chan*	q9
chan* de*	X3q4
chan* y*	t4
chanc*	q7
chance	q6
chance $	q4
chance de	X3
chance y	t4
chat	F-4W-3b13r3
chat $	b8r3
chat equivocado	b5
chat*	b5
chat* equi*	b5
chav*	t3
chavo	t3
che*	A3D7H-3q7r-3t5
chec*	D7E-3H-3q7
chec* el*	D3q3
checa	D3F4
checa $	F4
checa*	D4q6
checame	D3
checar	q6
checar el	q4
chev*	t3
cheve*	t3
chi*	A4E-5H-4X4b4r-4t14
chic*	q3
chid*	t7
chido	t4
chin	b4
chip	X3
chiq*	A3
chiqu*	A3
chiquito	A3
chu*	F8c9q-4
chue*	F9
chuec*	F9
chueco	F5
chueco $	F3
cie*	E7G3H-4S4W-4l9q-3r-3t10u-4
cier*	E7G3H-4S4W-4l9q-3r-3t10u-4
cier* hoy*	Y3
cier* sin*	E11t-4
cierr*	A-3E9S4Y-3l9r-3t7u-4
cierra	E8
cierra sin	E8t-4
cierrala	E-6t8
cierran	A-4l10
cierre	S4
ciert*	G3Y3t3
cierto	G3Y3t3
cierto $	G3t3
cif*	A-3F7r3
cifr*	A-3F7r3
cifra	A-3F7
cla*	F-3q-5t13u8
clar*	F-3q-5t13u8
clar* noma*	u3
clar* que*	t6u-4
claro	F-3q-5t13u8
claro $	t5
claro nomas	u3
claro que	t6u-4
cli*	A-7F8H3J5Q3V7X6c-4f-3h4i5m-3o7r-3t-4
clie*	A-7F8H3J5Q3V7X6c-4f-3h4i5m-3o7r-3t-4
clie* de*	X5
clie* me*	i4
clie* no*	X5
clie* o*	r4
clie* que*	W4
clie* quie*	D4
clie* se*	G3
clien*	A-7F8H3J5Q3V7X6c-4f-3h4i5m-3o7r-3t-4
clienta	D3E-3H5i4o4t3u-4
clienta $	F5o5
clienta dice	t3
clienta me	i4
clienta quiere	D4M3
cliente	A-7D-3E4F7Q3V5X6c-4h6k3o3t-7u3
cliente $	D-4F10H-3Q4V6W-3o6t-5u3
cliente de	X4
cliente es	F3
cliente no	X4
cliente o	r4
cliente que	W4
clientes	J7
cob*	E-5F7G4N3U3W-5Y4j3q6t-3
cobr*	E-5F7G4H3N3U3W-5Y4j3q6t-3
cobr* #*	N3j4t-3u3
cobr* de*	G3Y3
cobra*	E-3F-3G5N3U4f3j4q3
cobrado	U4t4
cobrale	H4f3q7t-3
cobrale #	H5t-3
cobrale $	q7
cobrando	r3
cobrando $	r3
cobraron	G6H-3
cobraron #	H-3
cobre	F11H5W-3u3
cobre #	u3
cobre $	F3
cobre de	Y3
cobro	q6
coc*	q3
coci*	q3
cocin*	q3
cocina	q3
coi*	F5t5
coin*	F5t5
coin* con*	F4
coinc*	F5t5
coincide	F5t4
coincide $	t3
coincide con	F4
col*	A3E7
com*	C-5D-4F-5H-12I8M6P4Q15R18T-3V-3W-14X-6Z13c3e3g5h-4i7k-3l6m-4n3q-10u-7
coma*	A3Y-6b4q6
comad*	b4
comadre	b4
coman*	A4
comanda	A4
comb*	l5r-3
combo	l5r-3
come*	S5c3q-3
comer	S5c3q-3
comer $	S5c3q-3
comi	F9H-6
comi un	F9H-6
comi*	E-4Y3Z9c6
comi* un*	F9H-6
comis*	E-3Z9c6
comision	Z9
como	A7E-4F-7H-3I10P3R21W-12X-5Z5c-4i9l3q-7r7t6
como #	A-3I9r5t-4
como $	r4
como dice	t5
como esta	l7
como le	E3R10i3r-5
como meto	R4
como no	W-6t9
como que	E3R-3r10t-8u6
como reimprimo	R5
como se	R8r-3
como* #*	A-3I9r5t-4
como* dice*	t4
como* esta*	P3l6
como* le*	E3R10i3r-5
como* meto*	R4
como* no*	W-6t9
como* que*	E3R-3r10t-8u6
como* reim*	R5
como* se*	R8r-3
comp*	A-5E9F-5M6Q16Y5g7m-3n6q-4t-3u-6
comp* #*	H-4M4N4j3
comp* con*	M5
comp* el*	A-3Q6
comp* en*	E5
comp* es*	A-3H3
comp* eso*	W4
comp* la*	Q3
comp* nada*	E4
comp* y*	G3q3
compa	n8
compa $	n8
compa*	P4X4Z4
compadre	Z4
compadre $	H3Z4
companera	E4
companero	P4
companero $	P4
compare	t3
compare con	t3
compl*	A3
completo #	A3
compr*	A-6E3F-3H-3M7N3Q17Y8f3g7q-6r-4t-4u-5
compra	E-3M4c4f3g6
compra $	g7
comprado	A-3Q8
comprar	E3
compras	A-3G3M4Q9
compre	A3W4
compre eso	W4
compro	E7N4Q3j3
compro #	N4j3
compro $	E3
compro nada	E4
comprobante	E-3Y8
compu*	E3
computadora	E3
comu*	e6
comu* con*	e6
comun*	e6
comunicame	e6
comunicame con	e6
con	A-3C-5D-6E-3F3G5J3M4V6W-9c-6e21f14h-3j3l-4m-5n-3o13q-14r12s5t-7u6
con #	A-3j6
con alguien	e5
con centavos	A-4H4r4
con cuanto	o6r-3
con cuantos	o3
con el	F5H-6Y4e11r3
con ese	V4q-3
con eso	r9
con esta	o3
con este	Y3
con esto	E3G3
con folio	M4
con iva	H4
con la	e3r-3u7
con lada	r3
con lo	F3o6
con mi	F6W-3
con monedero	f8
con otro	p3
con quien	e4r-4s4
con su	f4
con tarjeta	A3M5
con todo	r5
con una	s4
con uno	H3
con*	A7F5H-6L6Y-4b4c-3l-3o3t4u7
con* #*	A-3j6
con* algu*	e5
con* cent*	A-4H4r4
con* cuan*	o9r-3
con* el*	F5H-6Y4e11r3
con* ese*	V4q-3
con* eso*	r9
con* esta*	o3
con* este*	Y3
con* esto*	E3G3
con* foli*	M4
con* iva*	H4
con* la*	e3r-3u7
con* lada*	r3
con* lo*	F3o6
con* mi*	F6W-3
con* mone*	f8
con* otro*	p3
con* punt*	r3
con* quie*	e4r-4s4
con* su*	f4
con* tarj*	A3M5
con* todo*	r5
con* una*	s4
con* uno*	H3
conc*	E8F6W-4X-3Y-3
concr*	E8X-3
concreto	E8X-3
cond*	u6
cond* de*	u5
condi*	u6
condicion	u6
condicion de	u5
conf*	A-3E-7F7H3L6W4q-3t8
conf* de*	A-3H6m4
conf* el*	t-4u6
conf* la*	t5u-3
confi*	E-4F-3L6m3r5t7
confirmacion	m4r5
confirmo	u4
confirmo $	q3
confirmo el	t-4u6
confo*	t4
conforme	t4
conforme $	t4
confu*	A-3F11H5W6r-3t-3
confundi	A-3F8H5W6t-3
confundi $	F5W7t-3
confundi de	A-3H6
conm*	G3
conmi*	G3
conmigo	G3
conmigo $	G3
cons*	A7E3H-4q4
cons* #*	A3
conse*	A3
consecutivo	A3
consu*	A5E3
cont*	A4F-5H-3X7n3o4q4s3
cont* las*	q3
cont* que*	E3
cont* si*	q4t-3
conta*	A4X5o4
contacto	X5
contacto $	X6
contador	E3
contador que	E3
contando	o4
contando las	q3
conte*	q3r4t-5
contesto	W5q4t-4
conti*	W-4n4t6
conv*	F-3b5
conve*	F-3b5
cop*	A3
copi*	A3
cor*	A-13E5F16H13I14W-14c-3q6r-6t5u7
corr*	A-13E-5F19H14W-13q10r-4t5u10
corr* el*	A-3u5
corr* es*	A3
corr* lo*	t4
corr* ☎*	A-11H19
corre*	A-9E-4F12H5q-3r-3t14u5
correcto	F-11W3t14u9
correcto $	W4t9u-3
correcto es	A3
corregir	F18t-5
corregir $	F14t-9
corresponde	F6
corresponde $	F5
corri*	A-4F9H10q-4t-7u5
corrige	F10t-6u3
corrige el	F5
corrijo	A-4H7u3
cort*	E11F-3H-4I15S3q-4
cort* de*	I8
corta*	E7
cortale	E7
corte	I15S3
corte $	I4S3
corte de	I8
cos*	H-3T3k4r3t-5
cosa	A-3T3k4r3t-4
cosa $	r6t-4
cosa*	F3
cosa* no*	q4
cosas	F3
cre*	A6C3H-3W4Y10q-3r-3t-11u12
cred* ☎*	A3
crede*	A3
credencial	A3
credencial ☎	A3
credi*	X3
credito	X3
creo	A6C3W4t-9u11
creo que	A5C3W4Y3q-3t-7u8
creo* que*	A5C3W4Y3q-3t-7u8
cua*	A-14C-3D9E-10F-4G-3H-7I3J9L5M10S8U14V-3W-10X-4Y-7d6f-3h-3l6m-4o13q-4r28t-3u3
cuad*	F6W-3t6
cuad* la*	F4
cuadr*	F6W-3t6
cuadra	F6W-3t6
cuadra la	F4
cual	A-5Y-5q5r27t5u-4
cual $	q3t4
cual de	r4
cual es	q3
cual numero	r3
cual te	r4
cual ticket	r4
cual*	L7
cual* de*	r4
cual* es*	q3
cual* nume*	r3
cual* te*	r4
cual* tick*	r4
cual* vent*	r5
cuale*	L7
cuales	L7
cuan*	A-9D10E-7F-7H-5I4J9M10S9U15W-5Y-4d7f-3h-3l8m-3o14q-8r4t-13u9
cuan* cues*	l5
cuan* de*	r4
cuan* es*	q4
cuan* haga*	S3
cuan* he*	U6
cuan* junt*	D3
cuan* le*	M5o8u4
cuan* llev*	D6U5
cuan* no*	u3
cuan* punt*	d4o6
cuan* qued*	r6
cuan* se*	I3X4o3
cuan* tien*	D5o5
cuan* trae*	D8
cuand*	M3S6c4q-4u7
cuando	M3S6c4q-4u7
cuando haga	S3
cuando no	u3
cuando se	X4
cuant*	A-7D11E-5F-6H-4I4J9M7U15W-4X-4Y-5c-4d7f-3l7m-3o15q-4r6t-11
cuantas	U5
cuantas llevo	U4
cuanto	A-4D12E-4F-4H-3I5M8S3U8W-4c-3d3l9o13q-3t-9u3
cuanto cuesta	l5
cuanto de	r4
cuanto es	q4
cuanto he	U6
cuanto junta	D3o4
cuanto le	M5o8u4
cuanto llevo	U3
cuanto quedo	r6
cuanto se	I3o4r-3
cuanto tiene	D5o5
cuanto trae	D8
cuantos	J6d4o4r5
cuantos puntos	d4o6
cub*	E4
cubr*	E4
cubri*	E4
cubrir	E4
cubrir $	E4
cue*	F5X4Y-3h5l4q3
cuen*	F6X4Y-3h5q3
cuen* con*	F-3X6
cuent*	F6X4Y-3h5q3
cuenta	E4F7Y-4h5
cuenta $	E3F5H-4r3
cuenta con	X4
cuento	q3
cues*	l5
cues* el*	l5
cuest*	l5
cuesta	l5
cuesta el	l5
cui*	Y4
cuid*	Y4
cuida*	Y4
da	E-4W-3X10Y3r3
da $	X6
da el	r5
da* el*	r5
dab*	G3
dad*	A5q4t-3
dado	A5q4t-3
dal*	A-4C6F-5H-3W-4h6q-3r-3t11u10
dale	A-3C6F-5W-4q-3r-3t12u11
dale $	F-3W-3t12u5
dale para	E6
dale pero	u4
dale* para*	E6
dale* pero*	u4
dalo	h4
dalo de	h4
dalo* de*	h4
dam*	A-4H-3I6Z3q16
dame	A-4H-3I6Z3q16
dame #	A-3q9
dame chance	t3
dame el	I6q-3
dame oportunidad	q3
dame un	q4
dame* #*	A-3q9
dame* chan*	q5
dame* el*	I6q-3
dame* opor*	q3
dame* un*	q4
dan	M12W-8Y7l10r-3t-5
dan puntos	M6
dan*	X3
dan* punt*	M6
dand*	X3
dando	X3
dar	X10
dar*	W8r-5t8
darl*	W3r-3t8
darle	r-3t8
darlo	W4
dart*	W4
das	q5r4
dat*	E-5F4H-4O8W-6X11Y5q-4r10t4u-3
dato	F3X5Y5r6
dato $	X4Y5
dato que	F3
dato*	E-3O8W-4X6r4t6
dato* esta*	t3
dato* por*	O4r4t-3
dato* que*	F7
datos	E-3O8W-4X6r4t6
datos $	X4t4
datos estan	t3
datos por	O4r4t-3
de	A5E9G-4H-10J-3K-4L6M-3N7P-6S-3T-6V-7Y-7Z6a8b5c-7d-3e5f3j6l6m6n-3p3q-8r7s-4t-8u6
de #	A-9E9F-3H-4M4c8j11r-6t4u5
de a	E4
de acuerdo	t6
de ahi	E6
de alta	h11t-3
de antes	C6m4t-3u-3
de aqui	E6
de arriba	F3
de ayer	F4L8Y-4
de cliente	i3
de cobrale	q7
de donde	H-3r7
de ella	o3
de elote	l5
de esa	E6
de eso	Y3
de estados	r5
de estar	t-3u5
de hace	F3m5o3
de hoy	I4
de la	A8B4C-3H4I3Q3W-3X-3Y-7c-3j3m4
de las	m4
de los	W5Z3t-3
de mas	A-6F9G5
de mesa	r4
de mostrador	X3
de no	W3
de nuevo	C4r4
de opinion	E4
de otra	F4Z3
de otro	b4
de pagar	E3
de palabra	Y3
de paso	X4
de precio	E3
de propina	A-3H6
de prueba	p3
de que	A-4E-4H-4N10Y-3r10t5u6
de quien	A-3N6r13
de registrar	k3
de ser	u3
de si	q3t5u-5
de su	F-3H3O3f5t-3
de sus	f5
de ticket	Y3
de todo	E4H-3
de un	A3
de una	E-3R3Y6o4t8
de venta	A6H-4
de ventas	U4
de veras	e5r-3u4
de vuelta	E5
de ☎	A-3D5
de* #*	A-9E9F-3H-4M4c8j11r-6t4u5
de* a*	E4
de* acue*	t6
de* ahi*	E6
de* alta*	h11t-3
de* ante*	C6m4t-3u-3
de* aqui*	E6
de* arri*	F3
de* ayer*	F4L8Y-4
de* caja*	I3
de* clie*	A-3H6i3
de* cobr*	q7
de* dond*	H-3r7
de* ella*	o3
de* elot*	l5
de* envo*	u4
de* esa*	E6
de* eso*	Y3
de* esta*	r4t-5u3
de* hace*	F3m5o3
de* hoy*	I4
de* la*	A8B4C-3H4I3Q3W-3X-3Y-7c-3j3m4
de* las*	m4
de* los*	W5Z3t-3
de* mas*	A-6F9G5
de* mesa*	r4
de* most*	X3
de* no*	W3
de* nuev*	C4r4
de* opin*	E4
de* otra*	F4Z3
de* otro*	b4
de* paga*	E3
de* pala*	Y3
de* paso*	X4
de* prec*	E3
de* preg*	X3
de* prop*	A-3H6
de* prue*	p3
de* que*	A-4E-4H-4N10Y-3r10t5u6
de* quie*	A-3N6r13
de* regi*	k3
de* regr*	g4
de* ser*	u3
de* si*	q3t5u-5
de* su*	F-3H3O3f5t-3
de* sus*	f5
de* tick*	Y3
de* todo*	E4H-3
de* un*	A3
de* una*	E-3R3Y6o4t8
de* vent*	A6H-4U4
de* vera*	e5r-3u4
de* vuel*	E5
de* ☎*	A-3D5
deb*	H5S4r3
debe	H4
debo	S4r5
deci* #*	H3
decir	H3
ded*	A-4F6H3
dedo	A-4F6H3
dej*	A-5E25H5W-3X7a7q22r-7t-8u-4
deja	A-4Y-3q21u-3
deja le	q4
deja que	E-3q8
deja reviso	q3
deja veo	q4
deja*	E11F3H5W-3X6Y5q4t-6
deja* asi*	E5
deja* chec*	q4
deja* en*	E-4H4X3r3
deja* le*	q5
deja* mori*	E6q-3
deja* que*	E-3q9
deja* revi*	q3
deja* vaci*	E-5Y9
deja* veo*	q4
deja* ver*	q3
dejal*	A-3E9H6X8Y8q-5r-3t-4
dejala	E4H3Y3t-5
dejalo	A-3E5H3X8Y5q-5
dejalo $	X7
dejalo asi	E6
dejalo en	X4
dejalo vacio	E-3Y6
dejam*	A3F4q9
dejame	A4E-4F5q10
dejame ver	q3
dejamos	E6
dejar	r3
deje*	E10Y-3a8t-3
deje* en*	E3
dejem*	E12Y-3t-3
dejemosla	E9
dejo	E4X4c4q-3
dejo el	E3
dejo todo	E3
dejo* el*	E3
dejo* todo*	E3
del	A3C6D10E8H-4Q5X-3Y-8c8q-6r4t-10u6
del #	A-3Z4u3
del agua	c5
del cliente	F3r3
del envio	r6
del gas	c8
del monedero	f3
del monto	C6r-3t4
del que	H3
del telefono	A3o3
del ticket	C3t4
del ☎	A-9D12H-5Q7j3u3
del*	h3
del* #*	A-3Z4u3
del* agua*	c5
del* clie*	F3r3
del* envi*	r6
del* gas*	c8
del* mone*	f3
del* mont*	C6r-3t4
del* que*	H3
del* tele*	A3o3
del* tick*	C3t4
del* ☎*	A-9D12H-5Q7j3u3
dem*	Z4q6t-5u3
dema*	H3Z4q-3u4
dema* igua*	H4
demas	H3Z4q-3u4
demas igual	H4
dep*	A3t-3u4
depe*	q3t-3u4
depe* si*	t-3u5
depen*	q3t-3u4
depende	q3t-3u4
depende si	t-3u5
depo*	A3
depos*	A3
deposito	A3
des*	A-3E24F-4R5U5W-5X5Z3c-3f4m-3p3q8r-7t-9u5
desc*	A-6E6H4R5W-3X8Z4f5t-8u3
desc* fue*	E4
desc* lo*	t-3u4
desc* qued*	A-4H5
desca*	E16Y-3t-4
descartala	E6t-4
desco*	A-5E-5F4H4X7Y5t-3u3
descu*	E-4R6Z4f6
descuenta	E-4R6Z4r3
descuenta $	R6
descuentes	f6
desd*	U6t4
desd* lueg*	t4
desde	U6t4
desde luego	t4
dese*	E7
dese* esta*	E3
desec*	E7
desecha	E5
desecha esta	E3
desh*	E11p3t-3
desha*	E7p4t-3
desp*	A3E-3H-3q9u5
despa*	q5
despi*	q5
despu*	r3u5
despues	r3u5
despues $	u3
dev*	C11E3F-3X-3g11r-3
devo*	E4X-3g9
devol*	E4X-3g9
devolver	g4
devolvio	E5
devu*	C11
devu* a*	C4
devue*	C11
devuelveme	C6
di	A-3G3H8Y5r-3
di #	H3
di $	H3
di no	H3X3
di* #*	H3
di* no*	H3X3
dia	I3P12U3r-3
dia $	I3P5U3
dia*	G6P5
dias	G6P5
dic*	A3D-3F7O3Y-7d6f4l-3r8t5u3
dice	A8D-5O3Y-3d6f4r8t4
dice #	A4r-3u3
dice $	r10t-3
dice &	A5
dice ahi	r5t5
dice el	W4t3u-3
dice la	F3
dice mi	d7
dice que	O3X3f5r-6u7
dice*	Y-4u5
dice* #*	A4r-3u3
dice* &*	A5
dice* ahi*	r5t5
dice* el*	W4t3u-3
dice* la*	F3
dice* mi*	d7
dice* que*	O3f5r-4u6
dices	Y-4u5
dices $	r-4u5
dich*	A-5G3H3u-3
dich* que*	G3
dicho	A-5G3H3u-3
dicho que	G3
dict*	F5
dict* mal*	F4
dict* ☎*	A3
dicto	A3
dicto ☎	A3
die*	Y5
dier*	Y5
diero*	Y5
dieron	Y5
dig*	A-11E-3F3H10S11X-3Y3q5r12t-4u-5
diga	o3q4
digi*	A-6F5H3r7
digi* #*	H3
digit*	A-6F5H3r7
digito	A-3F5H3
digito #	H3
digito $	u3
digitos	A-4r8
digo	A-5H8S11Y3q4r6t-3u-7
digo #	A-8H12
digo $	H-3S5W4q5r-4t3
digo que	A3Y5r8u-6
digo si	S7t-4
digo* #*	A-8H12
digo* que*	A3Y5r8u-6
digo* si*	S7t-4
dij*	A-5F9H5X6Y4q-3t5u-5
dije	A-9F11H7W-3t4
dije #	A-9H12
dije eso	F4
dije* #*	A-9H12
dije* eso*	F4
dijo	A4E3W3X7Y3t-3
dijo $	A5r7t-4
dijo que	E6W3X5Y3r-5
dijo* que*	E6W3X5Y3r-5
dim*	A-3D4o8r5
dime	A-3D4o8r5
dime otra	r6
dime* otra*	r6
din*	E5F4W-3f5q4
dine*	E5F4W-3f5q4
dine* de*	E3
diner*	E5F4W-3f5q4
dinero	E5F4W-3f5q4
dinero $	F3
dinero de	E3
dio	A6E-3W-3X3Y3
dio el	X3
dio*	n5t4u-4
dio* el*	X3
dios	n5t4u-4
dis*	A4r5
disc*	A3
discu*	A3
disculpa	A3
disculpe	Y3
disculpe $	Y3
dist*	r3
distr*	r3
dob*	G3p4t-3u3
dobl*	G3p4t-3u3
doble	G3p4t-3u3
doc*	E3
doct*	E3
docto*	E3
dol*	R3l4t-3
dola*	R3l4t-3
dolar*	R3r3
dolares	R3r3
dom*	l9
domi*	l9
domic*	l3
domicilio	l3
domin*	l6
domingo	l6
don	A11E-4F6k3q-3r-3
don*	C3F-5X4l4q-3r11u-4
dona	A3
dond*	A-3C3F-4X3l4r13t-3
dond* dice*	H4
dond* lo*	X3
dond* puse*	C4
dond* saca*	H-3r5
dond* vien*	r4
donde	A-3C3F-4X3l4r13t-3
donde dice	H4
donde lo	X3
donde puse	C4
donde viene	r4
doni*	E3
donit*	E3
donita	E3
doy	W4Y-4q4t3
doy $	W4Y-4q4
doy el	S3t3
doy* el*	S3t3
dud*	L4W-8t12
duda	L4
duda de	L4
duda* de*	L4
due*	W3
duen*	W3
dur*	l9r-3
ech*	C7E-3c3p3t4
echa*	C7p3
echal*	C4p3
echala	p3
echale	C5
echo	c4
edi*	F20q-6t-4u-3
edit*	F20q-6t-4u-3
edita*	F20q-6t-4u-3
editar	F16q-6t-3
editar $	F12q-6t-3
efe*	A3E4H-3
efec*	A3E4H-3
efec* #*	A4
efect*	A3E4H-3
efectivamente	t4
efectivo	A3
efectivo #	A4
efecto	E4
efecto $	E4
eh	Y-3q4
ei	Y-4t12
el	A3C-4D3F10G-3H12I7J-3K-3L-4M-3N8O-3P-6S5T-5U-3W-11X5a-3b-3c12d-3e5f-7h-3i-4j-6l15m-8n-9p-5q5r7s-4t-10u10
el #	H-3r11u3
el $	q3
el banco	u4
el bueno	A-3H4
el carrito	E3
el carro	c6q-3
el celular	A3F9q-3r3u3
el cliente	E5W3
el contador	E3
el correcto	H3
el corte	I14
el dato	X5
el de	F-3H6g3r14u-3
el dedo	A-4F6H3
el del	E-3c4r7
el doble	G3
el domingo	l6
el encargado	e8t-4u4
el envio	t-3u4
el favor	t4
el folio	F4N6S5Y-4
el gerente	B4e4
el importe	F5t-3u5
el internet	m3
el jefe	q4
el joven	A3
el kilo	l6
el metro	l5
el mio	u-3
el mismo	A5k3
el monto	F6
el nino	E3
el nombre	F5H6
el nuevo	X3
el numero	A-3E-3F3H3X6u5
el otro	V4q-3
el pago	u3
el papel	q4
el paso	C4
el patron	Y4
el pedido	E5
el pico	H3
el precio	A-4F7H3Z5u3
el que	A7F-4Y3r5t-4
el registro	t4
el resumen	r5
el rollo	Y3
el saldo	D10
el segundo	A5H-4
el senor	A5o4
el sistema	Z5
el telefono	E-3F7X3r-4u4
el ticket	A-6F3N10Y-5q5u8
el total	I4S3r3
el ☎	D9F-5H5Q5u-3
el* #*	H-3r11u3
el* banc*	u4
el* buen*	A-3H4
el* carr*	E3c6q-3
el* celu*	A3F9q-3r3u3
el* clie*	E5W3
el* cont*	E3
el* corr*	H3
el* cort*	I14
el* dato*	X5
el* de*	F-3H6g3r14u-3
el* dedo*	A-4F6H3
el* del*	E-3c4r7
el* dobl*	G3
el* domi*	l6
el* enca*	e8t-4u4
el* envi*	t-3u4
el* favo*	t4
el* foli*	F4N6S5Y-4
el* gere*	B4e4
el* impo*	F5t-3u5
el* inte*	m3
el* jefe*	q4
el* jove*	A3
el* kilo*	l6
el* metr*	l5
el* mio*	u-3
el* mism*	A5k3
el* mont*	F6
el* nino*	E3
el* nomb*	F5H6
el* nuev*	X3
el* nume*	A-3E-3F3H3X6u5
el* otro*	V4q-3
el* pago*	u3
el* pape*	q5r-3
el* paso*	C4
el* patr*	Y4
el* pedi*	E5
el* pico*	H3
el* prec*	A-4F7H3Z5u3
el* que*	A7F-4Y3r5t-4
el* regi*	t4
el* resu*	r5
el* roll*	Y3
el* sald*	D10
el* segu*	A5H-4
el* seno*	A5o4
el* sist*	Z5
el* tele*	E-3F7X3r-4u4
el* tick*	A-6F3N10Y-5q5u8
el* tota*	I4S3r3
el* ☎*	D9F-5H5Q5u-3
eli*	A-3E18O4W-4p3t-6
elim*	A-3E18O4W-4p3t-6
elimi*	A-3E18O4W-4p3t-6
elimina	E6
eliminala	E5p3
eliminala $	p3
ell*	A13D-5H-4W-3Z4h3k4o11q-3t-7u6
ella	A13D-5H-4W-3Z4h3k4o11q-3t-7u6
ella $	F4X-3k5o5
ella dice	t-7u7
ella no	A3F-3X3
ella se	A11
ella* cuan*	o5
ella* dice*	t-7u7
ella* no*	A3F-3X3
ella* se*	A11
elo*	Y8l5
elot*	Y8l5
elote	l5
elote $	l5
emp*	E11H-5X3
empe*	E7H-3
empe* de*	E6
empez*	E7
empezar	E7
empezar de	E6
empi*	E4H-3
empie*	E4H-3
empieza	E4H-3
empr*	X3
empre*	X3
empresa	X3
en	C-6D-5H7I4M4O3P-3S6T-3U7W-5Y9b-3c4d3j-3m-6n-3p-3q17t-13u3
en #	A5E-3H7q4
en blanco	E-3X3Y8
en cuanto	S3l4
en dolares	H-3R3r3
en duda	L4
en efectivo	A3
en el	X4Z5c3h3q-3
en eso	q10
en general	X4
en la	A4E5G3H-3I3S7X-3Y5c7q-8
en lo	q8
en lugar	A-3H5
en mi	U5d5
en orden	t4
en pesos	r9
en puntos	r4
en que	r5
en su	A4O4o5
en total	I5
en un	M5q7u-3
en vez	A-7H8
en* #*	A5E-3H7q4
en* blan*	E-3X3Y8
en* cuan*	S3l4
en* dola*	H-3R3r3
en* duda*	L4
en* efec*	A3
en* el*	X4Z5c3h3q-3
en* eso*	q10
en* gene*	X4
en* la*	A4E5G3H-3I3S7X-3Y5c7q-8
en* lo*	q8
en* luga*	A-3H5
en* mi*	U5d5
en* orde*	t4
en* peso*	r9
en* punt*	r4
en* que*	r5
en* su*	A4O4o5
en* tota*	I5
en* un*	M5q7u-3
en* vez*	A-7H8
enc*	H-3Y3e8q6
enca*	e8
encar*	e8
encargado	e8t-4u4
enci*	q3
encim*	q3
encima	q3
eno*	E7G8q-3t-4
enoj*	E7G8q-3t-4
enoja	G3
enoja $	G3
enoja*	G5
enojo	E9t-4
ens*	A-3E9Q6U6Y-5
ense*	E-3Q6U6
ense* al*	u3
ensen*	E-3Q6U6
ensename	A-3E-3Q6U6
ent*	H3T7W-6i3m8q-6r11
ente*	W-3r8
ente* que*	r3
enten*	W-3r8
entendi	r9
entendi que	r3
entendiste	F3
enti*	T8q-4r6
enti* que*	r6
entie*	T8q-4r6
entiendo	T8q-4r6
entiendo que	r6
ento*	A-3H5
enton*	A-3H5
entonces	A-3H5
entr*	i4m9
entr* al*	i4
entr* tick*	Y4
entra	E3
entra*	i4
entre*	Y3
entro	m9
entro $	m4
env*	E-3r7u9
envi*	E-3r7u5
envio	r7t-4u5
envio $	t-4u6
envo*	q3u4
envol*	q3u4
equ*	A-7F12H5M4W8b7q-5r-4t-4
equi*	A-7F12H5M4W8b7q-5r-4t-4
equi* de*	E6W-4b8q-3
equiv*	A-7F12H5M4W8b7q-5r-4t-4
equivocado	A-3H3b5
equivocado $	b5
equivoque	A-3E3F10W8b3q-4r-3
equivoque $	E-4F9W11b-6
equivoque de	E6W-4b8q-3
era	A-14C-3E20F10G3H24K3W-8X-7Y-7b30q-7r-9t-4u-5
era #	A-4H7
era $	F5
era con	A-3H3
era de	b4p3
era el	A-5H7
era esa	F7
era otro	F7b4
era para	E5b14
era un	b3
era venta	E3
era*	E3H9u4
era* #*	A-4H7
era* con*	A-3H3
era* de*	b4p3
era* el*	A-5H7
era* esa*	F7
era* otro*	F7b4
era* para*	E5b14
era* un*	b3
era* vent*	E3
eran	E3H9u4
eran #	A-3H9u4
eran* #*	A-3H9u4
ere*	n8r-5s25t-5
eres	n8r-5s25t-5
eres $	s5
eres la	s4
eres* la*	s4
err*	A-15F12H15W-6t6
erre	F5
erro*	A-4F7H5W-6t6
erro* mio*	A-4E3H4
error	A-4F7H5
error $	F7
error mio	A-4E3H4
es	A14C-4D-4E-11F8H24M-3N3P-4S-3T-3V-3X6Y-9b-4c-6f-3h6l-6m-3o-3p-3q-5r14t11
es #	F-3H11
es $	F8H-7N3W4t7
es &	A3H4
es a	r6
es b	H3
es cliente	h5
es con	H4
es correcto	F-3W5t5
es de	A-4E3F8H8X7Y-4t-5
es del	A4H-3
es el	A10N5Y-3r4t-4
es ella	F3
es esa	r4
es ese	A-5F6H7W-3
es eso	r4
es la	H4i4
es lo	A-3F4r8
es mi	Z5u-3
es nota	A4
es obligatorio	r6
es otra	F3H-3j4
es otro	F6t-4u5
es para	A6
es que	H-4r-3u4
es su	F-3q6r-3t4
es tarde	t6
es ticket	H3
es un	X4q-3s3t7u-4
es una	H3
es venta	E4Y3
es ☎	A10F-6H9r-3t-3u4
es* #*	F-3H11
es* &*	A3H4
es* a*	r6
es* b*	H3
es* clie*	h8
es* con*	H4
es* corr*	F-3W5t5
es* de*	A-4E3F8H8X7Y-4t-5
es* del*	A4H-3
es* el*	A10N5Y-3r4t-4
es* ella*	F3
es* esa*	r4
es* ese*	A-5F6H7W-3
es* eso*	r4
es* la*	H4i4
es* lo*	A-3F4r8
es* mi*	Z5u-3
es* nota*	A4
es* obli*	r6
es* otra*	F3H-3j4
es* otro*	F6t-4u5
es* para*	A6
es* que*	H-4r-3u4
es* su*	F-3q6r-3t4
es* tard*	t6
es* tick*	H3
es* un*	X4q-3s3t7u-4
es* una*	H3
es* vent*	E4Y3
es* ☎*	A10F-6H9r-3t-3u4
esa	A-4E19F8W4X-3Y7q-10t7u-5
esa $	E6
esa es	t8
esa la	E5F-3t3
esa mera	t7
esa no	E8F-3W3
esa senora	F4
esa venta	E4
esa ya	E4
esa* es*	t8
esa* la*	E5F-3t3
esa* mera*	t7
esa* no*	E8F-3W3
esa* seno*	F4
esa* vent*	E4
esa* ya*	E4
esc*	F11W-6X-3b7c7r5
esco*	c8
escr*	F8W-5X-3b7r6
escr* el*	F5
escri*	F8W-5X-3b7r6
escribe	F3r3
escribi	F5
ese	E-5F22H5V3W-8b7q-7r5t11u-4
ese #	H-5r6
ese $	A7F3V4q-4
ese celular	F5H3
ese dato	Y6
ese era	b3
ese es	F-6q3t3
ese folio	A-3F5H3Y-4
ese nombre	r6
ese numero	F3Y3
ese ticket	F7l3
ese total	F5M3
ese* #*	H-5r6
ese* celu*	F5H3
ese* dato*	Y6
ese* era*	b3
ese* es*	F-6q3t3
ese* foli*	A-3F5H3Y-4
ese* nomb*	r6
ese* nume*	F3Y3
ese* tick*	F7l3
ese* tota*	F5M3
eso	A-10E5F10H-6M-3W19b10c-3f3r17u-7
eso $	A-3E7F5H-3W5X3r7t-3u-3
eso era	b9
eso es	W3n3
eso no	E-3F3W11r-3
eso para	r3
eso si	W5
eso ya	E3
eso*	F3M4t5u-3
eso* era*	b9
eso* es*	W3n3
eso* no*	E-3F3W11r-3
eso* para*	r3
eso* si*	W5
eso* ya*	E3
esos	F3M4t5u-3
esos puntos	M4
esos* punt*	M4
esp*	A-3H4V4W-3Y-3f4q18r-5t-5u3
espe*	A-5H4V4Y-3f4q18r-5t-5u3
espe* a*	q3
espe* el*	H5
espe* espe*	q3
espe* poqu*	q3
espe* tant*	q-3u4
esper*	A-5H4V4Y-3f4q18r-5t-5u3
espera	A-3F3H3q12t-5u4
espera $	q8
espera espera	q3
esperame	q5
esperame $	q6
esperame tantito	q-3u3
esperando	V4q-4t4u-3
esperar	q4
esperate	f5
esq*	A6
esqu*	A6
esqui*	A6
esquina	A6
esquina $	A5
est*	A-5B3C-7D-9E7F3G12H-6K9M-4N-3Q5R-3T9X-12Y-4b-3c-6e-3k-3l5m-5o9p3q8r-5s6t-3
esta	C-3D-3F8G5H-8W4X-4Y7h3j3m-3n-3o7q5r-6t8
esta $	A-3E8F-3W-3Y7o4q-7t6
esta bien	F-4W4t7u6
esta buscando	q4
esta caido	Y5
esta chiquito	A3
esta como	A9
esta compra	f3
esta correcto	t4
esta cosa	T4
esta el	V4l7q-3
esta en	h4
esta es	j4
esta imprimiendo	Y-5q6
esta mal	F13W6q-3t-10
esta perfecto	t3
esta repetida	t-3u3
esta saliendo	q6
esta va	Y4
esta venta	E3
esta*	A-8E-6O4Y-3Z5c-3g5l6n4p5r9
esta* bien*	F-4W4r-3t5u11
esta* busc*	q4
esta* caid*	Y5
esta* chiq*	A3
esta* cobr*	r3t4
esta* como*	A9
esta* comp*	f3
esta* corr*	t6
esta* cosa*	T4
esta* cuan*	o3
esta* el*	V4l7q-3
esta* en*	E-4O5h3
esta* es*	j4
esta* impr*	Y-5q6
esta* mal*	A-5F15W5p3q-4t-10
esta* marc*	q3
esta* pasa*	q3
esta* perf*	t3
esta* pidi*	r3
esta* regr*	g6
esta* repe*	t-3u4
esta* sali*	q6
esta* unid*	r5
esta* va*	Y4
esta* vent*	E3
esta* vien*	K3q5
esta* volt*	F4
estab*	A-3E3H3p5q-4
estaba	A-3E3H3p5q-4
estaba mal	A-3H3p3
estac*	l8
estacionamiento	l8
estad*	r5
estados	r5
estados unidos	r5
estam*	q3
estamos	q3
estan	F5g5r3
estan cobrando	r3
estan regresando	g6
estar	E-5O5t-3u5
estar bien	t-3u5
estas	P3Z6n4q-3
estas $	P3Z6
este	A5D-5E3F-4H5Q8U3o5t-3
este cliente	D-4Q4o6
este ☎	A3
este*	A7
este* clie*	D-4Q4o6
este* ☎*	A3
esto	B5C-3E13G14K3T10W-3X-4Y-6q-5r-4s3t-6
esto $	E8G3T5
esto lo	B6
esto*	E-3K7Y-3c5i4q10r-4s6t-3
esto* busc*	q3
esto* en*	q5
esto* habl*	q-3s7
esto* lo*	B6
esto* prob*	K5
estoy	E-3K7Y-3i4q12r-3s7t-3
estoy en	q5
estoy hablando	q-3s7
estoy probando	K5
estu*	n3
estuv*	n3
estuvo	n3
eti*	q3
etiq*	q3
etiqu*	q3
etiqueta	q3
exa*	W-3t7
exac*	W-3t7
exact*	W-3t7
exacto	t3
exacto $	H3
exc*	u5
exce*	u5
exce* el*	t-3u5
excep*	t-3u5
excepto	t-3u5
excepto el	t-3u5
exi*	Y4
exis*	Y4
exist*	Y4
existe	Y4
exp*	T5
expl*	T5
expl* que*	T5
expli*	T5
explicame	T5
explicame que	T5
ext*	X4Y4l5
extr*	Y4l5
ey	t8
fab*	A3s3
fac*	A5H-4l18t-5
fact*	A5H-4l18t-5
factu*	A5H-4l18t-5
factura	A5H-4Y-4l18t-5
factura $	l10r4t-5
fal*	A-9F5H5W-4q4t4u6
fall*	A-3Y3q-4
fall* la*	Y3
falla	t3
fallo	F4X3
fallo el	F3
falt*	A-6E-8F4H5W-4X-3q8t3u5
falt* la*	t-3u5
falt* para*	o3
falt* que*	q8
falt* un*	A-3F5H5
falta	A-4E-8F3W-4q9u5
falta la	t-3u5
falta para	o3
falta que	q8
falta un	F4
fam*	b4l5r-3
fami*	b4l5r-3
famil*	b4l5r-3
fav*	C4D3H5I3O3Y-3c3f3i3q3u-3
favo*	C4D3H5I3O3Y-3c3f3i3q3u-3
favo* de*	t4
favor	C4D3H5I3O3Y-3c3f3i3q3u-3
favor $	C4H3I3O3X3Y-3c4f3r3t-7
favor de	t4
fec*	A5H-5
fech*	A5H-5
fecha	A5H-5
fia*	E7W-6Y3
fie*	H-3t8
fier*	H-3t8
fierr*	H-3t8
fierro	H-3t8
fij*	W9X-3r7
fija*	W6
fija* que*	W6
fijat*	W6
fijate	W6
fijate que	W6
fijo	r9
fin*	A-5E3H8
fina*	A-5E3H8
final	A-5E3H8
final $	E3
fir*	q5
firm*	q5
firma*	t5
firme	q6
flo*	X3
fol*	E-6F5H6M3N5S5W-4X-3Y8r3t-5
foli*	E-6F5H6M3N5S5W-4X-3Y8r3t-5
foli* #*	N6
foli* &*	H3
foli* de*	F6r5
foli* es*	A3F5H-3Y-3
foli* quit*	H-3Y7
folio	E-6F6H6M3N5S5W-3X-3Y6r3t-5
folio #	N6
folio $	A-3H5R3Y9
folio &	H3
folio de	F6r5
folio es	A3F5H-3Y-3
folio quitale	H-3Y7
for*	G3q3
form*	G3q3
forma*	G3q3
formados	G3
formados $	G3
fot*	r3
foto	r3
foto o	r3
foto* o*	r3
fre*	A3H-3q4
fren*	q4
fue	E26H-3N9W-4Y3c-4m3q4r-9t3
fue #	H3
fue $	A-3E4t9u3
fue a	E4
fue de	A3
fue el	m3
fue la	H-3N7
fue por	q6
fue sin	Y4
fue un	A-3E3H5
fue*	E7F3H7W-3r9u-5
fue* #*	H3
fue* a*	E4
fue* de*	A3
fue* el*	m3
fue* la*	H-3N7
fue* por*	q6
fue* sin*	Y4
fue* un*	A-3E3H5
fuer*	E7F3H7W-3r9u-5
fuer* #*	H10
fuera	E9
fuera $	E8
fuero*	F4H6
fueron	F4H6
fueron #	H8r3
fuerz*	X-3r10
fuerza	r6
fui	H3W4
gan*	A-5H4M8
gana	M8
gano	A-4H4
gar*	l9r-3
gas	c10
gas $	c8
gas*	A5H-3f3
gast*	A4H-3f3
gast* #*	A5
gasta*	f3
gastar	f3
gaste	A3
gaste #	A3
gen*	E-3G3J5M3X6Y5o-3
gene*	M3X6Y6
gener*	M3X6Y6
genera	M3Y4
genera $	M3Y4
general	X6
general $	X6
gent*	G3J5
gente	G3J5
ger*	B4e7
gere*	B4e7
geren*	B4e7
gerente	B4e7
gerente $	e7
gor*	A7H-3
gord*	A7H-3
gordi*	A7H-3
gorditas	A7H-3
gra*	A-5E9F-5K4n19o3r-6t9u-5
grab*	t6
graba*	E3
grabala	t3
grac*	A-3E7F-4H-3K4n20q-3r-3t4u-4
graci*	A-3E7F-4H-3K4n20q-3r-3t4u-4
gracias	A-3E7F-4H-3K4n20q-3r-3t4u-4
gracias $	E9F-3K5n7
gran*	q3
grand*	q3
grande	q3
grat*	o4
grati*	o4
gratis	o4
gri*	A5
grin*	A5
gring*	A5
gru*	b8
grup*	b8
grupo	b8
gua*	A-3E-3F-3K6W-3c3m9p9q-3t8
guad*	H3
guada*	H3
guar*	A-5E-3K6c3m9p9q-3t10u-3
guar* aun*	q5
guar* la*	m5
guar* nada*	K5
guard*	A-5E-3K6c3m9p9q-3t10u-3
guarda	Y3
guardala	t9
guardala $	t7
guardar	E6K3
guardar $	E7
guardaste	E-3m4p5
guardes	K4W4
guardes $	W3
guardo	m7p3
guardo $	m3
guardo la	m5
gui*	A5H3r6
guio*	r6
guion*	r6
guiones	r6
gus*	E3t4
gust*	E3t4
gusto	E4t3
h	H5
ha	A-3Q8q11t-5u6
ha comprado	A-3Q8
ha de	t-5u8
ha* comp*	A-3Q8
ha* de*	t-5u8
hab*	H5e10q-4s7t-5
habi*	G3H6t-4
habi* dado*	A3
habi* dich*	G3
habi* meti*	t-3u4
habi* pues*	A-3H5
habia	E3H7
habia dado	A3
habia dicho	F3
habia puesto	A-3H5
habia*	G3
habias	u3
habl*	e10s7
habl* con*	e6q-3s3
habla*	e6s7
hablando	q-3s7
hablando $	s4
hablar	e6
hablar con	e6
hablas	r4
hablas $	r4
hac*	A-3E-3G3T12V9W-6c10k4m5o3q-5r-9
hace	E-3F3G4c11k4m5o3p3q-4r-7t-5
hace #	G3m4
hace rato	E-3F5o3p3
hace*	T13V9W-5r-3
hace* #*	G3m4
hace* aqui*	T4
hace* otra*	V10t-3
hace* rato*	E-3F5o3p3
hacer	T11V9W-4
hacer $	T7r-3t5
hacer aqui	T4
hacer otra	V10t-3
hag*	A-4E5R7S3Y-3i3q3t3u-5
haga	S3
haga*	E6t4
hagal*	t3
hagale	t3
hagas	E7
hago	R7i3q4r3t-3u-3
hago $	X3i4
hago si	R6
hago* si*	R6
hal*	q4
hall*	q4
has*	H3l4
hast*	H3l4
hast* que*	l4
hasta	H3l4
hasta que	l4
hay	A-9E-5F5K3L7P5T9Y6c-3h11l18m-3n-4p3q-8r-12u-3
hay $	T11Y5r-4
hay algo	W9
hay folio	Y4
hay nada	K5t5
hay numero	X3
hay promocion	l6
hay que	F7h12p4u-5
hay un	F9
hay venta	E5
hay* algo*	W9
hay* foli*	Y4
hay* nada*	K5t5
hay* nume*	X3
hay* prom*	l6
hay* que*	F7h12p4u-5
hay* un*	F9
hay* vent*	E5
haz*	A-6W-3Z4j6t7u3
hazl*	W-3Z4t8
hazle	Z4t4
hazm*	A-4j6
hazme	A-4j6
he	U6q4
he vendido	U4
he* vend*	U4
hec*	t3
hech*	t3
hecho	t3
her*	D4F3
herm*	F3
herm* por*	u3
herma*	F3
hermana	F3
hermana $	F3
hermana por	u3
hern*	D4
herna*	D4
hernandez	D4
hic*	A3W-4Y6
hice	A3W-4Y8
hice $	W-4Y7
hij*	A3h3q5
hija	h3
hija ☎	h4
hija* ☎*	h4
hijo	q4
hiz*	I6
hizo	I6
hizo la	I3
hizo* la*	I3
hol*	E-3P24W-8q28r-4t-19
hola	P25r-4
hola $	P16r-3
hom*	X5t5
homb*	X5t5
hombr*	X5t5
hombre	X5t5
hombre $	X5t3
hor*	A4l10r-3
hora	l11r-3
hoy	E-3I9U10Y5l7r-5
hoy $	I5U8l8r-4
hoy es	A3
hoy* es*	A3
hub*	E7W-5Y7Z5
hubo	E7W-5Y7
hubo $	W-3Y6
hubo nada	E3
hubo trato	E3
hubo* nada*	E3
hubo* trat*	E3
hue*	t7
huev*	t7
huevo	t7
iba	A-4C3E3H3X4
iba a	A-3E5H4
iba*	r4
iba* a*	A-3E5H4
ide*	q4
igu*	H4k8r-3
igua*	H4k8r-3
igua* para*	k6
igual	H4k4
igual $	H4
igual*	k5
igualita	k5
imp*	E-5F3W-3Y12q3r-3t3u4
impo*	F5H3t-3u4
impor*	F5H3t-3u5
importe	F5H3t-3u5
importe $	F3u5
impr*	E-4Y13q5t6
impr* no*	Y-4q5
impre*	Y8
impresora	Y8
impresora $	Y3
impri*	E-3Y5q6t6
imprime	Y5
imprimiendo	Y-5q6
imprimio	t6
imprimio $	t6
inc*	W13X5r3t-13
incl*	r4
inclu*	r4
inco*	W14X5t-12
incom*	X5
inf*	F3W4
infl*	F4
infla*	F4
info*	W4
infor*	W4
informacion	W4
ins*	A-4E5H-4J6W-3X-5h17i4q6r3t-5
insc*	A-3H-3J6X-3h17i4q-4r4
insc* a*	h3
insc* prim*	h4
inscr*	A-3H-3J6X-3h17i4q-4r4
inscribe	h7
inscribe a	h3
inscribir	r4
inscribirla	h4
inst*	q9t-4
insta*	q9t-4
int*	m3
inte*	m3
inter*	m3
internet	m3
inv*	F-3Y3r3
inve*	F-3Y3r3
inven*	F-3Y3r3
ir	q6
it	A3H-3r23t-9
iva	H6t-3
iva #	H5
iva* #*	H5
jaj*	F-5X-3Y3b12c5n18q-3r-4t-3
jaja	F-4b13
jaja $	E4b7
jaja*	c7n17q-3t-3
jaja* que*	n7
jajaj*	c7n16q-3t-3
jajaja	c9n5
jajajaja	c-3n11
jal*	A3E-3W-4t10
jala*	t4
jalo	t6
jam*	W10t-4
jama*	W10t-4
jamas	W10t-4
jef*	A4q4r-3t3
jefa	E3W3
jefa no	W3
jefa* no*	W3
jefe	q4t5u-3
jefe $	q3
jej*	Y-4n20t-4
jeje	t3
jov*	A4F-3W-3n5q5r-4
jove*	A4F-3W-3n5q5r-4
jove* que*	X3
joven	A4F-3W-3n5q5r-4
joven $	W-5n5q6
joven que	X3
jua*	A9
juan	A9
jue*	t7
jueg*	t7
juega	t7
jug*	E5
jun*	A3H-3M7S3X-3f4o4r-5
junt*	A3H-3M7S3X-3f4o4r-5
junta	D3S3o3r-3
junta*	M5f4
juntado	M5f4
juntado $	M5
kar*	A4E3
karl*	A4
karla	A4
kil*	l6
kilo	l6
kilo de	l6
kilo* de*	l6
la	A6C-3D-4E14G3H-3I4J-3K-5L-3M-5O-3P-6Q4R-4S4T-6U-5X-8a-3b-4c7d-3f-6k8m24n-5o-3p14q9r-6t-10
la #	t5
la anterior	p6
la bascula	q3
la basura	Y5
la bolsa	A-3H6
la caja	E-3G3Y6q7
la calle	X3
la cantidad	F8S3u3
la cifra	F7
la clienta	A3t3u-3
la compra	H3r3
la computadora	E3
la condicion	u5
la cuenta	E-4F4H4q5
la de	A3m11q-3r-3
la donita	E3
la esquina	A6
la etiqueta	q3
la factura	q3r5
la gente	G3
la guardes	W6
la habia	t-3
la hagas	E4
la impresora	Y7
la jefa	E4
la lada	A-3F3H3
la leche	k3
la letra	H3
la luz	q3
la maestra	A3
la manana	B4
la mandes	E4W-5q6
la mano	X3
la maquina	R3q4
la mesa	Y3
la metas	E4
la meti	p6
la metio	E3
la misma	k8
la muchacha	q6
la neta	Y6
la noche	S4
la nota	A-5H5N7Y-5q3r8t-3
la operacion	E3
la otra	E4G3g3l5m5r-4
la paciencia	n3
la pasada	Y-3m11
la pongas	E4
la pregunta	C7r8
la primera	i5t4
la propina	A5F3H-5t-4u4
la puerta	X3
la que	A3E-8F6V5Y-3p12
la registraste	m5
la registres	W3
la registro	r11t-5u-3
la regue	F9W6t-4
la segundo	A-5H5
la semana	I3
la senora	A4F-4H7Q3u-4
la tarde	S4
la tarjeta	E6t-3
la tienda	A-3I10e3r4
la tortilleria	E4
la transferencia	q3
la ultima	Q4p4
la va	E4
la vas	r4
la venta	E5H6h4m3p3r-3u-3
la verdad	W3
la voy	E6q-3
la* #*	t5
la* ante*	p6
la* basc*	q3
la* basu*	Y5
la* bols*	A-3H6
la* caja*	E-3G3Y6q7
la* call*	X3
la* cant*	F8S3u3
la* cifr*	F7
la* clie*	A3t3u-3
la* comp*	E5q3
la* cond*	u5
la* conf*	r5
la* cuen*	E-4F4H4q5
la* de*	A3m11q-3r-3
la* doni*	E3
la* esqu*	A6
la* etiq*	q3
la* fact*	q3r5
la* gent*	G3
la* guar*	W4m4q-3
la* habi*	t-4u4
la* haga*	E4
la* impr*	Y7
la* jefa*	E4
la* lada*	A-3F3H3
la* lech*	k3
la* letr*	H3
la* luz*	q3
la* maes*	A3
la* mana*	B4
la* mand*	E4W-5q6
la* mano*	X3
la* maqu*	R3Y3q3
la* mesa*	Y3
la* meta*	E6
la* meti*	E4Y-3p6
la* mism*	k8
la* much*	q6
la* neta*	Y6
la* noch*	S4
la* nota*	A-5H5N7Y-5q3r8t-3
la* oper*	E3
la* otra*	E4G3g3l5m5r-4
la* paci*	n3
la* pasa*	Y-3m11
la* pong*	E4
la* preg*	C7r8
la* prim*	i5t4
la* prop*	A5F3H-5t-4u4
la* puer*	X3
la* que*	A3E-8F6V5Y-3p12
la* regi*	W8m3r8t-7u-4
la* regu*	F9W6t-4
la* segu*	A-5H5
la* sema*	I3
la* seno*	A4F-4H7Q3u-4
la* tard*	S3
la* tarj*	E6t-3
la* tien*	A-3I10e3r4
la* tort*	E4
la* tran*	q3
la* ulti*	Q4p4
la* va*	E4
la* vas*	r4
la* vent*	E4H6h4m3p3r-4u-3
la* verd*	W3
la* voy*	E6q-3
lad*	A5
lada	A6
lada ☎	A3
lada* ☎*	A3
lado	E4
lado $	E4
lar*	E3
larg*	E3
largo	E3
las	A-7G4H-6Q4X3Z3l7m3q7r4
las #	A-5H-3U3l8
las* #*	A-5H-3U3l8
lat*	G5
lav*	o3
lava*	o3
lavad*	o3
lavado	o3
le	C-5D-8E3G5K-3M15R7T6U-3W-14X3c-6g5h-3j-3l-5m-3n-3o10q9r12t-5u5
le abona	M5r3
le alcanza	f-3o6
le atinaste	t4
le baje	H5
le cobre	A4
le dan	M11
le descuentes	f4
le di	Y3
le diga	o3q4
le erre	F5
le hago	R7i4u-3
le hice	A3
le muevas	t4
le olvida	k3
le pico	E3r3
le pido	q3
le pique	E4
le pongo	R4r3
le pregunto	S3q4
le puse	F6
le pusiste	r7
le queda	u4
le quedo	E4
le se	T6
le va	A3
le vendi	X3
le* abon*	M5r3
le* agre*	u4
le* alca*	f-3o6
le* atin*	t4
le* baje*	H5
le* cobr*	A3G3N3q5
le* dan*	M11
le* desc*	A-3F4f4
le* di*	Y3
le* diga*	o3q4
le* entr*	Y3
le* erre*	F5
le* falt*	A-3H4
le* gust*	E4
le* hago*	R7i4u-3
le* hice*	A3
le* muev*	t4
le* olvi*	k3
le* pico*	E3r3
le* pido*	q3
le* piqu*	E4q4
le* pong*	R4r3
le* preg*	S3q3
le* puse*	F6
le* pusi*	r6
le* qued*	E3g4u4
le* se*	T6
le* sobr*	H3
le* va*	A3
le* vend*	X3
lec*	k3
lech*	k3
leche	k3
lee*	q5r12t-3
leem*	r11
leem* otra*	r5
leeme*	r11
leemelo	r7
leer	q3
leer*	q3
leerl*	q3
leerlo	q3
lei	H3r4
len*	D3G3q3r3
lent*	G3q3r3
lent* que*	r4
lente*	q4r3
lentes	q4r3
lentes que	r4
leo	A3q5r3
les	t5
let*	A3c3r6
letr*	A3r6
letra	A3
letra*	r7
letras	r7
lety	c4
lib*	Y4
libr*	Y4
libre*	Y4
libreta	Y4
libreta $	Y3
lin*	E-3Y3
line*	E-3Y3
linea	E-3Y3
lis*	t6
list*	t6
listo	t5
lla*	A8F-4H3X-3c7e3h6q3r-3t-4
llam*	A7H3X-3e3h6q3t-3
llama	A7H3h7
llama*	q5
llamada	q3
lle*	E4F-7G6H5M-3U10W-5X-7Y8c7k3l-3m4o4q9r-5t-7
lleg*	F-4G5c6m6q5r-3t-3
lleg* el*	E-3c7
llego	F-3G3c6m6
llego el	E-3c7
llegu*	q5
llegue	q5
llev*	A-3D3E3F-4H8M-3U10W-4X-5Y8k4o4r-3t-4
llev* #*	G4
llev* acum*	D6
llev* el*	E5q3r-3
llev* hoy*	U5
llev* la*	Q3
llev* otra*	k5q3
lleva	A-4D4F-3H8W-3X-4Y6k3q7t-3
lleva $	Y4o4r3
lleva el	E5q3r-3
lleva otra	k3q3
lleva*	E4o4
llevamos	E4
llevamos $	E4
llevo	G3U13c4q-3r-4
llevo #	G4
llevo hoy	U5
llevo la	Q3
lo	A5B7C6D-4E-4H-9I-3K-3N-3P-4R-3T-4V-3X16Y7Z-4c-9e-3f7h-3j-3l-5n7p-3q14s-3t13
lo agradezco	n5
lo anda	q3
lo da	X4q3
lo de	B4m4t-3
lo del	C5r3
lo demas	H3u4
lo devolvio	E5
lo doy	W4Y-4q3u3
lo esta	q6
lo estan	q3
lo imprimio	q3
lo leo	q6
lo llevo	Y4
lo mando	S3
lo mejor	t-3u5
lo mismo	A-3F3G3k4r5
lo pedi	X5
lo perdi	X3Y6
lo pido	q4
lo pongo	q-3t4
lo que	C4E10F12H3U4W-6X-3Y-3f7o3u-5
lo rompio	Y3
lo tengo	X3
lo tiene	B6
lo tire	Y6
lo tiro	Y6
lo va	E3
lo veo	r4
lo voy	W6
lo* agar*	r5
lo* agra*	n5
lo* anda*	q3
lo* comi*	Y3
lo* da*	X4q3
lo* de*	B4m4t-3
lo* del*	C5r3
lo* dema*	H3u4
lo* devo*	E5
lo* dice*	r-4t9
lo* doy*	W4Y-4q3u3
lo* ense*	u3
lo* esta*	q9
lo* leo*	q6
lo* llev*	Y4
lo* mand*	S3
lo* mejo*	t-3u5
lo* mism*	A-3F3G3k4r5
lo* pedi*	X5
lo* perd*	X3Y6
lo* pido*	q4
lo* pong*	q-3t4
lo* que*	C4E10F12H3U4W-6X-3Y-3f7o3u-5
lo* quie*	W4
lo* romp*	Y3
lo* teng*	X3
lo* tien*	B6
lo* tire*	Y6
lo* tiro*	Y6
lo* trai*	X4
lo* va*	E3
lo* veo*	r4
lo* voy*	W6
los	A-3D4E-8F9G3H4M6X-4Z7b4f3g5o-3q-5
los #	A-6H7m3t3
los centavos	F6R3
los datos	r4t3
los martes	l4
los numero	F5
los puntos	D3M4Z4
los ultimos	H3
los va	r3
los* #*	A-6H7m3t3
los* cent*	F6R3
los* dato*	r4t3
los* mart*	l4
los* nume*	F5
los* punt*	D3M4Z4
los* ulti*	H3
los* va*	r3
lue*	A-3S8h5q-3u5
lueg*	A-3S8h5q-3u5
lueg* la*	h5t-3u3
lueg* te*	S8t-4
luego	A-3S8h5q-3u5
luego $	Y3
luego la	h5t-3u3
luego te	S8t-4
lug*	A-3H5
luga*	A-3H5
luga* del*	H3
lugar	A-3H5
lugar del	H3
lup*	A5
lupi*	A5
lupit*	A5
lupita	A5
lupita $	A4
luz	q3
m	H3q6t-8u9
m si	u5
m* deja*	q5
m* si*	u5
mae*	A3
maes*	A3
maest*	A3
maestra	A3
mal	A-7E-4F41G6H6W7X-5p6q-8r-4t-18
mal $	C3F7G3H-5W13q-3t-9
mal ahi	A-3F3
mal el	A-4F12H3
mal en	F3G4
mal es	H3
mal quitale	p5
mal* ahi*	A-3F3
mal* el*	A-4F12H3
mal* en*	F3G4
mal* es*	H3
mal* quit*	p5
mam*	A-5C9H6X3Y-3b3
mama	A-5H6X3b3
mama $	b3
mama no	H3
mama* no*	H3
man*	A3B3E-8F-4G4S11W-3a12m10q-5t-5u5
mana*	B4S6t-9u10
mana* que*	S3
manan*	B4S6t-9u10
manana	B4S6t-9u10
manana $	B4S3t-9u10
manana que	S3
manc*	G6n3
manch*	G6n3
manches	G3n3
mand*	A-3E-4H4S5W-9a12b3c3m13n-4q-3r7t5u-3
mand* a*	b4t6
mand* al*	H6t-4
mand* el*	S4c6n-3q-3
mand* foto*	r3
mand* mens*	a8
mand* no*	H3
mand* publ*	u3
manda	c6n-3
manda el	c6n-3
manda*	E-6H5W-3a7b3t11u-3
mandala	E-4X3t10
mandala $	E-3t10
mandala a	X3
mandalo	r3
mandar	b4
mande	F4m4r6t-5
mande $	m3
mande no	H3
mande*	W-6a5q5t3u3
manden	E-3a5u4
manden publicidad	u3
mandes	E4W-5q6
mandes $	E5
mando	S6m10q-5t-3
mando $	r5
mando foto	r3
mane*	W7t-3
maner*	W7t-3
manera	W7t-3
mano	A7H-3q-3
mano $	X3
maq*	R3s6
maqu*	R3s6
maqui*	R3s6
maquina	R3s6
maquina $	s6
mar*	A8Z4c6l6q3
marc*	q5
marc* a*	q5
marca*	q3
mari*	A4H3Z5l3
maria	A6F3h3
maria $	A6F3
marin*	H4l3
mart*	A3l4
marte*	l4
martes	l4
martes $	l4
mary	H-4c9
mas	E-3F10G10H6T11W-3r-11t-3
mas $	A4F6u-3
mas o	t-3u4
mas que	F4
mas son	A-5H5
mas* o*	t-3u4
mas* que*	F4
mas* son*	A-5H5
me	A-11C3D4F13G15H4I-4K-3P-3R-3S-4T-4U-3V-4W5Z-4a3c-9d4e6f-5g5h-4i7j-4k-3o-3p-3q10r8t-6u-3
me acuerdo	A6
me apunto	i3
me apures	q4
me brinque	A-3H4
me comi	F9H-6
me confirmo	t-4u6
me confundi	A-3F8H5W6t-3
me cuadra	F4
me das	q5
me deja	W3q-4t7u-4
me dice	d7
me dices	N3
me dio	A7H-5Y3
me equivoque	A-3E3F10W8b3q-4r-3
me estan	g5r4
me estas	r4
me fallo	F4
me falta	q3
me fue	A-5F3H6
me gano	A-4H4
me ha	q8
me hace	X3
me llego	E4F-3G3m3
me lo	A5E-4F-5W9X12Y-4n3
me manden	E-3a5u3
me paga	u4
me parece	t3
me pasaron	F3
me paso	F3H4
me pide	o3
me pides	r7
me preguntan	l7
me preguntas	r3
me puedes	C6r-3
me quede	m3
me repite	r4
me sale	Y3t5u-5
me salgo	E11
me salio	E3
me urge	D3e3
me* acue*	A6
me* apun*	i3
me* apur*	q4
me* brin*	A-3H4
me* cobr*	G3
me* comi*	F9H-6
me* conf*	A-3F11H4W6r-3t-7u5
me* cuad*	F4
me* das*	q5
me* deja*	W3q-4t7u-4
me* dice*	N3d7
me* dio*	A7H-5Y3
me* equi*	A-3E3F10W8b3q-4r-3
me* esta*	g5r8
me* fall*	F4
me* falt*	q3
me* fue*	A-5F3H6
me* gano*	A-4H4
me* ha*	q8
me* habi*	G3
me* habl*	r3
me* hace*	X3
me* llam*	e3
me* lleg*	E4F-3G3m3
me* lo*	A5E-4F-5W9X12Y-4n3
me* mand*	E-3a5u3
me* paga*	u4
me* pare*	t3
me* pasa*	F3
me* paso*	F3H4
me* pide*	o3r7
me* preg*	l7
me* pued*	C6i8r-4
me* repi*	r4
me* resu*	r3
me* sale*	Y3t5u-5
me* salg*	E11
me* sali*	E3
me* urge*	D3e3
me* vuel*	t3
mech*	m3
meche	m3
med*	A3m4t-11u11
medi*	A3m4t-11u11
media*	t-3u4
medias	t-3u4
medic*	E4
medio	A3t-7u8
mej*	A-4E9H7U4V4X-3e4f5t-8u3
mejo*	A-4E9H7U4V4X-3e4f5t-8u3
mejo* nada*	E4
mejo* no*	E9
mejo* pon*	H3
mejo* que*	E-3W4f3
mejor	A-4E9H7U4V4X-3e4f5t-8u3
mejor $	V3e4
mejor nada	E4
mejor no	E9
mejor pon	H3
mejor que	E-3W4f3
men*	A-5E4F3X-3a7b4t-7u7
meno*	A-3F5t-7u8
meno* el*	u3
meno* que*	F3
menor	E3
menos	A-3F5t-7u8
menos $	F4
menos el	u3
menos que	F3
mens*	E-3a8b4
mensa*	E-3a8b4
mensaje	b5
mensajes	a8
mensajes $	a8
ment*	E6
menti*	E6
mentis	E6
mentis $	E6
mer*	E-5W-3Y-3q16t14u-3
mera	t8
meri*	q6
merit*	q6
merito	q6
mero	q12t4
mero $	q11
mes*	A3F3r3
mesa	F4r3
mesa #	A3
mesa $	r4
mesa* #*	A3
met*	A-11E9F-4H-5R3U3W-5Y-5i4j12l4p10q-5r-6t6u3
meta*	E4
metas	E4
metas $	E4
mete	A-7H-3j11
mete*	f3i4m3q-5t10
mete* tamb*	A-5j8
metel*	t9
metela	t6
metela $	t3
metele	t3
metele $	t5
meter	E3f3i4m3q-4
meter $	i4m3
meti	p8
meti*	U4t-3u4
metid*	U4t-3u4
metido	t-3u4
metio	E3
meto	R4
metr*	l5
metro	l5
mhm	W-3t7
mi	A6C-3D-4F6G3H-3M-3U3W-4Z6b12c5d11n-3o-3q-5r-9t12u-6
mi $	t3
mi amor	c3
mi celular	G3
mi chavo	t3
mi jefa	W3
mi jefe	t4
mi mama	b3
mi nota	F6W-3
mi numero	A4s3
mi rey	t3
mi turno	U5
mi* amor*	c3
mi* celu*	G3
mi* chav*	t3
mi* clie*	F3
mi* coma*	b4
mi* comp*	E3Z4
mi* espo*	b3
mi* jefa*	W3
mi* jefe*	t4
mi* mama*	b3
mi* nota*	F6W-3
mi* nume*	A4s3
mi* rey*	t3
mi* turn*	U5
mie*	D3q3u3
mien*	D3q3u3
mient*	D3q3u3
mientras	D3q3u3
mil*	t3
min*	E-3G3Y3m4q8
minu*	G3m4q9
minut*	G3m4q9
minuto	q3
minutos	G3m4q5
minutos $	m4
mio	A-3H5u-3
mio $	E3
mir*	A4
mire	A3
mis	E-4O8U6W-3q3
mis datos	O8W-3
mis lentes	q3
mis ventas	U6
mis*	E4G4M3X-3Y-4k19m-3
mis* dato*	O8W-3
mis* lent*	q3
mis* vent*	U6
misi*	E5
misio*	E5
mision	E5
mision $	E5
mism*	G4M3X-3Y-4k19m-3
mism* clie*	k4
mism* de*	A4
mism* pero*	H3u-3
mism* que*	k3r3
misma	k8t-3
misma $	k3
mismo	X-3k13t3u-3
mismo $	E3F3
mismo cliente	k4
mismo de	A4
mismo pero	H3u-3
mismo que	k3r3
mit*	r4t-3
mita*	r4t-3
mita* y*	r4
mitad	r4t-3
mitad $	u3
mitad y	r4
mod*	F16l3t-7
modi*	F17t-6
modi* el*	F3
modif*	F17t-6
modificar	F15t-6
modificar el	F3
moj*	Y3
mojo	Y3
mol*	r-3t6
mom*	F3q15t-4
mome*	F3q15t-4
mome* favo*	q6
mome* si*	u3
momen*	F3q15t-4
momentito	q5
momento	F3q10t-4
momento $	q7t-3
momento si	u3
mon*	C4E-6F7J4W-3Y-3d4f11h7r3
mone*	A-3D3E-4F-3J4d4f12h8t-3
mone* apen*	h6
mone* hay*	h3
moned*	A-3D3E-4F-3J4d4f12h8t-3
monedero	D3E-4J4d4f12h8q-3t-3
monedero $	d5f3o5
monedero apenas	h6
monedero hay	h3
mont*	C5F10W-3r5
mont* #*	H3
mont* de*	F3
monto	C5F10r6
monto #	H3
monto $	C6F6r6t-3
monto de	F3
mor*	E6q-3
mori*	E6q-3
morir	E6q-3
mos*	X8
most*	X8
mostr*	X8
mostrador	X8
mostrador $	X5
muc*	E-3G4H-5k3n4q3
much*	E-3G4H-5k3n4q3
much* #*	A4
much* grac*	n4
mucha	G4
mucha*	k3n4q5
muchacha	k3q6
muchas	n4
muchas gracias	n4
mucho	A3
mucho #	A4
mue*	Q4W-3c6q-4t4
muev*	c6q-3t4
mueva*	t4
muevas	t4
mur*	E5
muri*	E5
murio	E5
muy	A-4G4P5X5n8t4
muy amable	X4n8
muy bien	t5
muy* amab*	X4n8
muy* bien*	t5
muy* buen*	P5
na	Y11
nac*	A4
nach*	A4
nacho	A4
nad*	E10F-10G7K15X6Y5n-4q-6r-5t6
nada	E11F-7K15Y5n-4q-6r-4t6
nada $	E4W3X4Y4t-6
nada de	Y3
nada mas	H4
nada nada	E4
nada que	E-3K7t9
nada* de*	Y3
nada* mas*	H4
nada* nada*	E4
nada* que*	E-3K7t9
nadi*	F-3G5X5
nadie	F-3G5X5
nan*	W17t-7
nana*	W17t-7
nanay	W10
nanay $	W10
nec*	F4r5
nece*	F4r5
nece* camb*	F4
neces*	F4r5
necesito	F4
neg*	E5W11X8g3q-3t-6
nega*	W12g3t-5
negat*	W12g3t-5
negativo	W12g3t-5
negativo $	W5g3t-3
nego	X8
nego*	E7
negoc*	E7
negocio	E7
nel*	W26t-17
net*	Y6
neta	Y6
ni	A-8E4F-3W20X17Y13q-7r-5t-3u-3
ni de	W11t-4
ni la	E9
ni nada	Y3
ni se	W5
ni* de*	W11t-4
ni* la*	E9
ni* nada*	Y3
ni* se*	W5
nin*	K3W4X8Y8q-4
ning*	K3W4X6Y6q-3
ningu*	K3W4X6Y6q-3
ningun	t3
ninguna	K3W7t-3
ninguno	X7Y5
ninguno $	X7Y5
nino	E3Y3
no	A-26B-3C-9D-7E22F16G5H17I-5J-3K8L-4N-5P-6Q-5R-6S-4T3U-5V-6W39X33Y35Z-6a4b7c-15d-4e-5f-6g4h4j-3k-5l-10n-10o-7p-5r-11s-5t-25u16
no #	A-10H24Y-3
no $	A-4E7F-12H-7W51X-5Y-16c-3m3q-9u16
no &	H5
no alcance	r3
no aparece	h3
no aplica	W-3X5
no apuntes	K6
no asi	W4
no coincide	F6
no compro	E7
no con	H3
no corresponde	F5
no cuadra	F4
no cuenta	A3
no da	Y4
no de	A-3H4Y3
no dejo	X4
no dije	F-3W6
no dio	X4
no dolares	A-3H4
no el	H5
no en	H3
no entendi	r6
no entiendo	T3r6
no entra	E3
no era	A-3F10H3W-4X-3Y-5b12
no eran	H4
no es	A-5E-5F21G3H3W10Y-5r-6t-8
no ese	F5H-3Y-4b4u3
no eso	W5
no esta	F-4H-3W10h6j4t-9
no estoy	i4
no existe	Y4
no fue	A3F3
no fueron	F5
no genera	Y4
no gracias	W3Y3
no ha	q4
no hay	F-6K4W-6X5Y11t8
no he	q5
no hubo	E8W-4
no imprimio	Y6
no la	E20F-4W9X-3t-6
no le	G3H-5T9W-9X3Y8g3q7t4
no lleva	H5W-3
no lo	W7X6
no manches	G3n3
no me	A4E-10F4H-4X7a5t9
no mejor	A5H-5
no no	A-4E-6H4W7b4
no pago	E6
no paso	E6
no pastel	W5X-3
no por	W7
no puedo	W4
no pues	H3
no que	E4X3
no quede	E3
no quiere	E4
no quiero	E-3O8W6X-3Y-3a5
no quiso	X10
no quita	H3
no registres	E4K3
no sale	t-3u3
no salio	F-3Y8
no saque	Y3
no se	E8G3T5W6r7t-8u5
no sigas	E5
no son	F10H-3W-3
no te	E-3F7H-3W9X-4Y-5b7r-3
no tengo	W3Y5
no tiene	F-5W-6X12Y4h4t5
no trae	A8H-5X3Y5
no traia	E4
no una	g5
no usa	W-5X9
no usamos	Y4
no va	E11W5Y-4f4t-3
no van	F6
no vayas	K4
no veo	G3W-4r6t6
no vi	m5
no voy	W3
no we	W4
no* #*	A-10H24Y-3
no* &*	H5
no* alca*	r3
no* apar*	h3
no* apli*	F4W-4X5
no* apun*	K6
no* asi*	W4
no* auto*	W4
no* coin*	F6
no* comp*	E7
no* con*	H3
no* cont*	Y3
no* corr*	F3W-13q17
no* cuad*	F4
no* cuen*	A3F-3X3
no* da*	Y4
no* de*	A-3H4Y3
no* dejo*	X4
no* dije*	F-3W6
no* dio*	X4
no* dola*	A-3H4
no* el*	H5
no* en*	H3
no* ente*	r6
no* enti*	T3r6
no* entr*	E3
no* era*	A-3F10H3W-4X-3Y-5b12
no* eran*	H4
no* es*	A-5E-5F21G3H3W10Y-5r-6t-8
no* ese*	F5H-3Y-4b4u3
no* eso*	W5
no* espe*	E3q-4u5
no* esta*	E-3F-4H-3W10h6j4t-9
no* esto*	i4
no* exis*	Y4
no* fue*	A3F3
no* fuer*	F5
no* gene*	Y4
no* grac*	W3Y3
no* guar*	K4
no* ha*	q4
no* hay*	F-6K4W-6X5Y11t8
no* he*	q5
no* hubo*	E8W-4
no* impr*	Y6
no* la*	E20F-4W9X-3t-6
no* le*	G3H-5T9W-9X3Y8g3q7t4
no* llev*	H6W-3Y3
no* lo*	W7X6
no* manc*	G6n3
no* me*	A4E-10F4H-4X7a5t9
no* mejo*	A5H-5
no* no*	A-4E-6H4W7b4
no* pago*	E6
no* paso*	E6
no* past*	W5X-3
no* por*	W7
no* proc*	E4
no* pued*	W4X-3
no* pues*	H3
no* que*	E4X3
no* qued*	E3
no* quie*	O8W9X-3a5f-3
no* quis*	X10
no* quit*	H3
no* regi*	E4K3
no* sale*	t-3u3
no* sali*	F-3Y8
no* saqu*	Y3
no* se*	E8G3T5W6r7t-8u5
no* seno*	W6
no* siga*	E5
no* son*	F10H-3W-3
no* te*	E-3F7H-3W9X-4Y-5b7r-3
no* teng*	W3Y5
no* tien*	F-5W-6X12Y4h4t5
no* trae*	A8H-5X3Y5
no* trai*	E4
no* una*	g5
no* usa*	W-5X9
no* usam*	Y4
no* va*	E11W5Y-4f4t-3
no* van*	F6
no* vaya*	K4
no* veo*	G3W-4r6t6
no* vi*	m5
no* voy*	W3
no* we*	W4
noc*	S4
noch*	S4
noche	S4
nom*	A6K7W7X4Z3c-3r3t-8u9
noma*	F-3H-5K7X3Y4u10
noma* lo*	r3
noma* que*	Y3t-4u12
nomas	A3E3F-3H-5K7X4Y4u10
nomas $	E4
nomas lo	r3
nomas que	Y3t-4u12
nomb*	A4E-3F3H6W5Z3r3t-8
nomb* de*	A3Z3
nomb* que*	W8t-3
nombr*	A4E-3F3H6W5Z3r3t-8
nombre	A4E-3F3H6W5Z3r3t-8
nombre $	F3r5t-3
nombre de	A3Z3
nombre que	W8t-3
non*	W11t-4
none*	W11t-4
nones	W11t-4
nones $	W5t-3
nos*	J5
noso*	J5
nosot*	J5
nosotros	J5
nosotros $	J5
not*	E-5F5N6R4W-6Y12r7t-4
nota	A4E-5F5N6R4W-6Y10r4t-4
nota #	A4N7
nota $	A-6E-3F4W-5Y12q3r7t-3
nota*	r4
nota* #*	A4N7
notas	r4
nue*	A-5C3H-4V9h7j4u-5
nuev*	A-5C4H-3V9h7j4t-5
nueva	A-4V9j4
nuevo	C4h5r3
nuevo $	X3
num*	E-6F8H6S3W-4X11Y3r8
nume*	E-6F8H6S3W-4X11Y3r8
nume* #*	A11H-8
nume* al*	F3
nume* cual*	r4
nume* de*	O3r9
nume* es*	A3
nume* esta*	F4
nume* que*	X4k3
nume* y*	t3u-3
nume* ☎*	A3H5
numer*	E-6F8H6S3W-4X11Y3r8
numero	E-6F9H6S3W-4X11r9
numero #	A11H-8
numero $	A-4E-3H-3S5X9q4r-8s3u6
numero al	F3
numero cual	r4
numero de	O3r9
numero es	A3
numero que	X4k3
numero y	t3u-3
numero ☎	A3H5
nun*	A-3G4W8X4Y4q-3t-3u-3
nunc*	A-3G4W8X4Y4q-3t-3u-3
nunc* me*	G3
nunca	A-3G4W8X4Y4q-3t-3u-3
nunca me	G3
o	A-14E-8F-8H-4W-7X-5Y-8c-3l5m22q-4r67s7t-17u7
o #	A3H-4
o como	r4
o con	A-3r7
o el	q3r7
o la	m5
o lo	r8
o me	q-3r3
o menos	t-3u4
o no	W-4r8t-4u8
o nomas	r5
o que	m10r-4t-4u-3
o sea	H3
o sin	A-5M6r9
o ya	r5
o* #*	A3H-4
o* como*	r4
o* con*	A-3r7
o* el*	q3r7
o* la*	m5
o* lo*	r8
o* me*	q-3r3
o* meno*	t-3u4
o* no*	W-4r8t-4u8
o* noma*	r5
o* que*	m10r-4t-4u-3
o* sea*	H3
o* sin*	A-5M6r9
o* ya*	r5
obl*	r6
obli*	r6
oblig*	r6
obligatorio	r6
obv*	t7
obvi*	t5
obvio	t5
ocu*	W4Y3r6
ocup*	Y3r6
ocupa*	r5
ocupas	r5
ocupas $	r3
oig*	F3d5
oiga	F3d5
ojo	u4
ok	A-5E-4H-6W-4Y-4c-3n4q-4t21u25
ok $	A-3Y-3t21
ok gracias	n4
ok nomas	u3
ok pero	u6
ok va	t4
ok* grac*	n4
ok* noma*	u3
ok* pero*	u6
ok* regi*	u4
ok* va*	t4
olv*	E22k3t-3
olvi*	E22k3t-3
olvi* de*	E3
olvi* la*	k3
olvid*	E22k3t-3
olvida	E5k3t3
olvida $	t3
olvida la	k3
olvidala	E6t-4
olvidala $	E4t-3
olvidalo	E6
olvidate	E3
omi*	Y14
omit*	Y14
omite*	Y6
omitelo	Y6
omitelo $	Y6
ond*	P3n6
onda	P3n6
opc*	F4T11r-4t5
opci*	F4T11r-4t5
opcio*	F4T11r-4t5
opcion	F4t5
opcion $	F5W-3
ope*	E3
oper*	E3
opera*	E3
operacion	E3
opi*	E4
opin*	E4
opini*	E4
opinion	E4
opo*	q3
opor*	q3
oport*	q3
oportunidad	q3
ora*	t3u3
oral*	t3u3
orale	t3u3
ord*	A3t5
orde*	A3t5
orden	A3t5
ori*	q13t-4
orit*	q13t-4
orita	q13t-4
otr*	A-24D12F14V17W-7Y-7b5f-3h-3j16k12o-3p5r-3t-18u4
otra	A-18D6F3H-8V14W-5X-3h-3j17k13l3m4r4t-12
otra $	V8t-4
otra clienta	D6
otra cosa	A-3E3k4q3
otra de	u3
otra mesa	F5
otra persona	F3
otra sucursal	E3l5
otra venta	A-3E-3V9j3
otra vez	E-4F-4G3P3c4g3k4r13u-4
otra ☎	A-3H-3j8
otra* clie*	D6
otra* cosa*	A-3E3k4q3
otra* de*	u3
otra* igua*	k6
otra* mesa*	F5
otra* pers*	F3
otra* sucu*	E3l5
otra* vent*	A-3E-3V9j3
otra* vez*	E-4F-4G3P3c4g3k4r13u-4
otra* ☎*	A-3H-3j8
otro	A-6D7F11H8V3Y-5b7p6r-7t-6
otro $	H-3X3t-3u3
otro chat	b8
otro cliente	F5q3
otro este	H3
otro lado	E4Y-3
otro numero	F4
otro precio	p3
otro senor	D3
otro telefono	F4
otro* chat*	b8
otro* clie*	F5q3
otro* este*	H3
otro* lado*	E4Y-3
otro* nume*	F4
otro* prec*	p3
otro* seno*	D3
otro* tele*	F4
oye	A-7E-5H4X3j6n4q-3r5t-5u-3
oye $	n4r3t-3
oye el	F3
oye eran	A-3H4
oye y	X3Y3
oye* el*	F3
oye* eran*	A-3H4
oye* y*	X3Y3
pac*	n4
paci*	n4
pacie*	n4
paciencia	n3
paciencia $	n3
pad*	n13
padr*	n13
pag*	A6E10R5W-4f14t-4u3
paga	f10u4
paga $	u4
paga con	f4
paga*	E5R3f5q4
paga* #*	f5
paga* con*	f9
pagar	E6f5
pagar $	E5
pagar con	f4
pago	A7E6F3q-3r4
pago #	A3
pago $	E5F4
pago en	A3R3
pago y	X3
pago* #*	A3
pago* en*	A3R3
pago* y*	X3
pal*	Y6m4
pala*	Y6
palab*	Y6
palabra	Y6
palabra $	Y6
pan	l5
pan de	l5
pan*	C4
pan* de*	l5
pant*	C4
panta*	C4
pantalla	C4
pap*	A4X4Y8r-3
papa	X3
pape*	A3Y9q3
papel	Y4q3
papel $	Y3q4
papel*	A4Y4
papeleria	A5
papelito	Y5
papelito $	Y5
paq*	A4
paqu*	A4
paque*	A4
par*	C3F-8H-6T6W5b14e3j4k6m-3n-3t-4
para	C4F-6H-5S3T6W7Y-3b14c-3e3j4k6t-9u-4
para atras	C7
para el	b3
para la	X3k3
para mi	b7
para nada	E-8W14t-4
para que	T8X3e4q3r8t-6
para ti	b4
para ☎	A-4j3
para* atra*	C7
para* el*	b3
para* la*	X3k3
para* mi*	b7
para* nada*	E-8W14t-4
para* que*	T8X3e4q3r8t-6
para* ti*	b4
para* ☎*	A-4j3
pare*	t6
parec*	t3
parece	t3
parej*	t4
pareja	t4
pareja $	t4
part*	Y3c5
parte	A3Y3
parte $	Y4
pas*	A-3C16E-8H4I3S4V5W5Y-8Z4e7k5m16q-4r-5t-8
pasa	H3q3r8t-5
pasa $	r4
pasa si	r6t-3
pasa*	E-9I4V6Z5c4e3k5m7p3r-7t-3
pasa* a*	H3V4
pasa* al*	V4k3
pasa* el*	I5
pasa* la*	c8q3
pasa* los*	Z4
pasa* si*	r6t-3
pasad*	A3E-6X3Y-4k3m9p3r-3
pasada	E-6X3Y-3k3m9p3
pasada $	A3C3k3m4
pasal*	Y3Z6k3
pasala	Z3
pasale	Z4
pasale los	Z4
pasalo	Y3k3
pasam*	I4V7c6e4q-5
pasame	I4V7c6e4q-5
pasame el	I5
pasan*	q3
pasando	q3
pasando la	q3
pasar*	F3
pasaron	F3
pase	A-3F5H3t4
pase $	F5t4
pase* con*	A-3H3e4
paso	C14E3F-3S5Y-5m9r-4t-3
paso $	C4X4m4
paso anterior	C4
paso el	H3u4
paso la	S3m7
paso* ante*	C5
paso* el*	H3u4
paso* la*	S3m7
past*	W5X-3
paste*	W5X-3
pastel	W5X-3
pat*	S3Y4
patr*	S3Y4
patr* no*	Y3
patro*	S3Y4
patron	Y4
patron no	Y3
patrona	S3
pau*	q13t-6
paus*	q13t-6
paus* favo*	q6
pausa	q13t-6
pausa favor	q6
ped*	E6H-3W5X6r5
pedi	X6
pedi*	E6H-3W5Y-3r7
pedid*	E4r3
pedido	E4r3
pedido $	F3
pedir	X-3q4r4
pedir*	E3W5
pedirselo	W6
pel*	E4
pele*	E4
pele* con*	E4
peleo	E4
peleo con	E4
pen*	L10b4q7r-3
pend*	E-3L10q3
pend* de*	L10
pendi*	E-3L10q3
pendiente	q3
pens*	E4q4
pens* bien*	E5
pensa*	E4q4
pensando	q4
pensandolo	E5
pensandolo bien	E5
per*	A13C-3E-8F-5H-5W-9b10c-3f-3l-3n-3q20s6t-4u30
pera	q11t-5
pera*	q17t-4
pera* que*	q3
peram*	q8
perame	q8
perat*	q10
perate	q10
perate $	q7
perate que	q3
perd*	A-10H9X7Y5b12q-10r9u-4
perd* #*	A-6H8
perd* el*	X3c4
perd* me*	b4
perd* no*	r5
perd* se*	b6
perdi	X7Y5q-3r4
perdi $	X3Y4
perdi el	X3r3
perdi*	E4R3
perdida	E4R3
perdida $	E4R3
perdo*	A-7H10b13q-4r5
perdon	A-6H8b8q-4r6
perdon #	A-6H8
perdon $	X4
perdon me	F5
perdon no	r5
perdon se	b6
perf*	A3H-3t12
perf* asi*	t3
perfe*	t12
perfecto	t12
perfecto $	t9u-4
perfecto asi	t3
perm*	q12
permi*	q12
permiteme	q12
permiteme $	q4
pero	A12E-3F-4H-10X-6q-5r-4u41
pero antes	u3
pero el	A3
pero es	H3t6u-3
pero fueron	A-6H7
pero no	q5
pero ponle	u4
pero que	u3
pero se	A7H-3X-3
pero si	A3t3u-3
pero sin	u4
pero son	A6H-5
pero ya	t3
pero* ante*	u3
pero* el*	A3
pero* es*	H3t6u-3
pero* fuer*	A-6H7
pero* no*	q5
pero* ponl*	u4
pero* que*	u3
pero* se*	A7H-3X-3
pero* si*	A3t3u-3
pero* sin*	u4
pero* son*	A6H-5
pero* ya*	t3
pers*	F4s7u-3
perso*	F4s7u-3
persona	F4s7u-3
persona $	s7
pes*	A4E-3G3H6M4W-3j6r7t-5
peso*	A5E-3H6M4W-3j6q-3r7t-3
peso* no*	A-4H4
pesos	A5E-3H6M4W-3j6q-3r7t-3
pesos $	A7F3H4M7W-3t-3
pesos no	A-4H4
pic*	q-3r3t8u-4
pica*	t10u-4
pico	H3r3
pico $	E3r3
pid*	F-3W11X-3Y-10f3q3r8
pide	f3
pide el	o3
pide*	G3r7
pide* el*	o3
pides	r7
pides $	r5
pidi*	E3
pidi* su*	E3
pidie*	r3
pidiendo	r3
pidio	E3
pidio su	E3
pido	q7
pido $	q3
pie*	W6X-3
pien*	W6X-3
piens*	W6X-3
pienso	W6X-3
piez*	r3
pil*	G3
pin*	A7m3
pint*	m3
pintu*	m3
piq*	E4q4
piqu*	E4q4
pique	E4
pla*	Y3c5
plan*	Y3c5
plu*	c5
plum*	c5
pluma	c5
pod*	W6
pon	A-5H13X4
pon #	A-3H10
pon*	C6E-6F-5H6R6W-3X4Y-4Z10c-3f3q-5r14t8u-4
pon* #*	A-3H10
pone	r6
pone*	A-4C4E-3H4R3W4X-3Y-3f4r3
pone* #*	A-4H5
pone* ahi*	r7
poner	A-4C4E-3H4W4X-3Y-3f4r4
poner #	A-4H5
poner $	W6
pong*	E3R4q-4r11u-4
pong* que*	r5
ponga*	E4G3
pongas	E4
pongas $	E-3W5
pongo	R4q-3r12u-4
pongo $	q-3r3t3
pongo que	r5
ponl*	A3E-4H4W-4X8Y3Z9r-4t4
ponl* #*	A-4H9
ponl* a*	A4
ponl* el*	A4Z3
ponl* que*	Y3
ponl* sin*	X5
ponla	Z5t4
ponla $	t4
ponle	A4H5X3Y3Z4r-3
ponle #	A-4H9
ponle a	A4
ponle el	A4Z3
ponle que	Y3
ponm*	C4
ponme	C4
poq*	q3
poqu*	q3
poqui*	q3
poquito	q3
poquito $	q3
por	A-5D-3E5F-10G-3H-5O3P5R4W3Y8c-5h-3i3j5l-3q9t15u-3
por #	j3
por ahi	P7r-5
por cierto	Y3
por el	A-5E3H3Y-3q9
por favor	F-4H4O4W5Y-3f3i4t3
por la	A-3n3t5
por las	X4
por mi	t4
por que	X-3r14s3
por supuesto	t6
por*	C-5M12t4
por* #*	j3
por* ahi*	P7r-5
por* ahor*	u4
por* cier*	Y3
por* el*	A-5E3H3Y-3q9
por* favo*	F-4H4O4W5Y-3f3i4t3
por* la*	A-3n3t5
por* las*	X4
por* mi*	t4
por* que*	X-3r14s3
por* supu*	t6
pos*	H4W-3t4
post*	H4
postr*	H4
postre	H4
pre*	A-8C10E-6G7K4W-5X4Y-5Z3l9m-3n-3q11r5
prec*	A-3F5W-3X-3Z4l3p3
prec* al*	Z5
prec* el*	A-3H3
prec* y*	E3
preci*	A-3F5W-3X-3Z4l3p3
precio	A-3F5X-3Z4l3p3u3
precio $	F4q3
precio al	Z5
precio el	A-3H3
precio y	E3
pref*	X5e3
pref* no*	X5
prefi*	X5e3
prefiero	e3
preg*	A-4C10D3F-4G8K4Y-5l7q5r5t-3u-3
preg* a*	q8
preg* ante*	G5
preg* de*	E3
preg* el*	C3
preg* eso*	W3
preg* que*	l4
preg* si*	l7
preg* y*	S3
pregu*	A-4C10D3F-4G8K4Y-5l7q5r5t-3u-3
pregunta	C6D3G3K3W-3X-4l3q-5r10
pregunta $	K4r5
pregunta anterior	C3
pregunta de	E3
pregunta el	r3
pregunta que	l4
preguntan	l7
preguntan si	l7
preguntando	W3
preguntar	E4t3
preguntar $	E3t3
preguntarle	q5
preguntarle a	q3
pregunte	X6
pregunto	S3q8
pregunto $	q5
pren*	E-3c4q4
pren* la*	c5
prend*	E-3c4q4
pri*	F-4H-3X-4h10i4o3p3r-4t3
prim*	E-3F-3X-4h10i4o3p3r-3t3
prim* insc*	h3
prim* que*	A-3H4
prim* vez*	i5
prime*	E-3F-3X-4h10i4o3p3r-3t3
primera	i4t4
primera vez	i5
primero	C3F-3X-3h10o3p3r-3
primero $	C3p3
primero inscribe	h3
primero que	A-3H4
pris*	q3
pro*	H-3K6O4P4Y-6a5i3l4q-9t6u3
prob*	K6
proba*	K6
probando	K6
probando $	K6
probl*	t3
problema	t3
proc*	E5W4Y-3t7
proc* por*	t5
proce*	E5W4Y-3t7
proceda	t3
procede	t4
proceder	E3
prod*	F3Z3
prod* en*	F3Z3
produ*	F3Z3
producto	F3Z3
producto en	F3Z3
prog*	O4i4
progr*	O4i4
programa	O4i4
prom*	E-3a5l6
promo*	E-3a5l6
promocion	l6
promociones	E-3a5
promociones $	E-3a5
prop*	A3r3t-4u4
prop* son*	A4H-4
propi*	A3r3t-4u4
propina	A3r3t-4u4
propina $	t-4u4
propina son	A4H-4
prov*	P5b3
prove*	P5b3
proveedor	b3
pru*	E3p3
prue*	E3p3
prueb*	E3p3
prueba	p3
pub*	X5u3
publ*	X5u3
publ* en*	X4
publi*	X5u3
publicidad	u3
publicidad $	u3
publico	X6
publico en	X4
pue*	C4E-3T4W7Z3c-3i7m-3q-4t10u5
pued*	A-4C5E-7G3H-3T5W7X-5Y-5Z4i8l4q-3r5
pued* camb*	r7t-5
pued* fact*	l5
pued* hace*	T7r-3
pued* mete*	i4
pued* pone*	C4
puede	E-4G4W4i4r10u-3
puede $	W6r6
puede*	A-3C6T4Z4l4t3
pueden	l5
pueden factura	l5
puedes	C6T4Z4r-4t3
puedo	F3W4i4t-4
puer*	X3
puert*	X3
puerta	X3
puerta $	X3
pues	A9H-4X3r-5t10u7
pues #	A3
pues $	t15
pues no	A-4W4Y3
pues si	t-7u12
pues*	H4
pues* no*	A-4W4Y4
pues* si*	t-7u12
puest*	H4
puesto	H4
puesto $	H3
pun*	A-7D13F-4G7H-4M17X-4Y-3Z7d4f9o8q-6r-4t-4
punt*	A-7D13F-4G7H-4M17X-4Y-3Z7d4f9o8q-6r-4t-4
punt* a*	G5
punt* de*	D3Z5
punt* del*	D5
punt* le*	M3r3
punt* tien*	D4
punt* trae*	D5o3
punt* y*	f5
punto	G3M6
punto $	G3
punto*	A-8D14F-3G3H-4M11X-3Y-5Z8d4f9o10q-5r-4t-4
puntos	A-8D14F-3G3H-4M11X-3Y-5Z8d4f9o10q-5r-4t-4
puntos $	D-4E3M10Y-4o6
puntos a	G5
puntos de	A-3D3Z6
puntos del	D5
puntos le	M3r3
puntos tiene	D4
puntos trae	D5o3
puntos y	f5
pur*	G3Y12
pura	Y7
pura libreta	Y4
pura* libr*	Y4
puro	G3Y5
pus*	A-6F17H11q-3t-3u-3
puse	A-7F11H8Y4r-5
puse #	A-4H7
puse $	E4o3
puse el	F4
puse mal	F3
puse no	F-3X3
puse* #*	A-4H7
puse* el*	F4
puse* mal*	F3
puse* no*	F-3X3
pusi*	A-3F6H4r5
pusi* #*	F3
pusi* de*	F4
pusis*	A-3F6H4r5
pusiste	A-3F6H4r5
pusiste #	F3
pusiste $	r5
pusiste de	F4
puso	A4
que	A-10C-12D-5E-8G4H-9I-6J-3L-5N5P11Q5R-6S-3T15W-3Y-15Z7a-4b-6d-4f6j-7k3m3n9o3p8q-3r31s-3t-3
que #	A6
que $	Y-3m10r8t-4u-3
que abrirle	h4
que acabas	k3
que acabo	p4
que asi	X5Y3
que cambiar	t4
que captura	F4
que cobre	F4
que compro	Q3
que corregir	t6
que creo	C3
que cuanto	o4
que dato	r6
que debo	r5
que dice	A-3r10
que el	H-4q7u5
que era	A4
que es	A4X3Z5r4
que esa	E4
que escribi	F3
que ese	E4F-3
que eso	F7
que esta	c6q-4u4
que firme	q6
que folio	r4
que fue	H-3N7
que ha	A-3Q8
que hacer	T3
que hago	g3r6
que hay	A-3P7
que hora	l11r-3
que iba	C3E5
que inscribirla	h4
que la	W3k6r9
que le	f7
que llegue	q4
que llevamos	E4
que llevo	Q3
que lo	G4Y3
que luego	E4
que mande	H4m3
que mas	T12r-6
que me	W-3e7r9t-7u6
que nada	E3
que no	H-6W13X10Y7f-3g3r-9t3u4
que numero	r4
que ocupas	r3
que pago	F4
que para	X6
que pasa	r10t-3
que pase	t4
que poner	r7
que pongo	r4
que por	X4
que puedes	T4Z4
que puse	H4Y4o3
que quede	W-3t6
que quiere	O3
que quieres	s3
que rapido	n3
que regreso	H3
que saldo	D4
que sale	F3r6
que se	H-5Y-3q7r4t9
que sea	E-3H6t3
que si	E4H5l3t10
que siempre	E3
que significa	r4
que sigue	H-3V9
que sin	X5
que son	A4
que su	A-5H5
que tal	P16r-3
que te	F6H3X4Y-3q-3r4
que ticket	Y-5r10
que tiene	f5o6
que trae	f4
que va	W7r-4t5
que van	r4
que vaya	Y4
que venta	A-4N7
que viene	A3
que ya	E-3p6t-3u5
que*	A-6F3H9L5W-6b3g3m13o7q-7r-4t9
que* #*	A6
que* abri*	h4
que* acab*	E-4k3p5r-3
que* arre*	F4
que* asi*	X5Y3
que* borr*	O3
que* camb*	t4
que* capt*	F4
que* cobr*	F4
que* comp*	Q3
que* corr*	t6
que* creo*	C3
que* cuan*	o4
que* dato*	r6
que* debo*	r5
que* dice*	A-3r10u3
que* el*	H-4q7u5
que* era*	A4
que* es*	A4X3Z5r4
que* esa*	E4
que* ese*	E4F-3
que* eso*	F7
que* espe*	q5
que* esta*	Z6c5q-4
que* firm*	q6
que* foli*	r4
que* fue*	H-3N7
que* fuer*	X3
que* ha*	A-3Q8
que* hace*	T3k3
que* hago*	g3r6
que* hay*	A-3P7
que* hora*	l11r-3
que* iba*	C3E5
que* insc*	h4
que* la*	W3k6r9
que* le*	f7
que* lleg*	q5
que* llev*	E4Q3
que* lo*	G4Y3
que* lueg*	E4
que* mand*	H4m3
que* mas*	T12r-6
que* me*	W-3e7r9t-7u6
que* nada*	E3
que* no*	H-6W13X10Y7f-3g3r-9t3u4
que* nume*	r4
que* ocup*	r3
que* pago*	F4
que* para*	X6
que* pasa*	r10t-3
que* pase*	t4
que* pone*	r7
que* pong*	r4
que* por*	X4
que* pued*	T4Z4
que* puse*	H4Y4o3
que* qued*	W-3t6
que* quie*	O3r4s3t-3
que* rapi*	n3
que* regi*	K6r3
que* regr*	H3
que* sald*	D4
que* sale*	F3r6
que* se*	H-5Y-3q7r4t9
que* sea*	E-3H6t3
que* si*	E4H5l3t10
que* siem*	E3
que* sign*	r4
que* sigu*	H-3V9
que* sin*	X5
que* son*	A4
que* su*	A-5H5
que* tal*	P16r-3
que* tard*	A4G3H-3
que* te*	F6H3X4Y-3q-3r4
que* teng*	O4
que* tick*	Y-5r10
que* tien*	f5o6
que* trae*	f4
que* trai*	c7
que* va*	W7r-4t5
que* van*	r4
que* vaya*	Y4
que* veng*	S3i5
que* vent*	A-4N7
que* vien*	A3
que* ya*	E-3p6t-3u5
qued*	A-6F-5H10L5W-6X-3Y4g3m13o7q-6r-3t6
qued* algu*	L6
qued* en*	H6
qued* la*	l5
qued* o*	m8r-3
qued* regi*	m6t-3
qued* sin*	m3
queda	H3l5o3u4
queda $	u4
queda la	l5
queda*	A-4H5g4
quede	E3W-3m3t6
quede $	E3W-3t5
quedo	F-3H3L5Y4m12o3q-4
quedo $	o3r4
quedo alguna	L6
quedo en	H6
quedo o	m8r-3
quedo registrada	m6t-4
quer*	F8b3t3
quere*	F4
querer	F4
querer $	F4
queri*	F5b4t3
queria	F5b4t3
qui*	A-17C5E13F-9M4N11O8P7R-3T-3Y-3a4c3e3f6i4l-3m-4n-3p8q-11r6s9t-11u-8
quie*	A-12C5E-4F-3H-11N12O9P5W6X-9Y-6a4c4e4f7h3i5q-6r12s10t-3u-8
quie* eres*	r-3s10
quie* es*	A-3N3r13t-3
quie* esta*	E-4O5t3
quie* habl*	e6r-4
quie* insc*	h4
quie* le*	N4
quie* mete*	f3
quie* mi*	i3s3
quie* modi*	F4
quie* que*	E-3G4O7Y3t-3
quie* sabe*	o3r3
quie* se*	c5
quie* su*	h5
quie* usar*	f3
quie* ver*	D5
quien	A-8E-6F-3H-4N14P6X-3c7e3r8s12t-6
quien $	r5
quien eres	r-3s10
quien es	A-3N3r13t-3
quien le	N4
quien se	c5
quier*	A-4C6H-6O10W5X-6Y-3a5c-3f8h4i5q-3t4u-7
quiere	A-3D3H-3O3f10h3
quiere meter	f3
quiere que	O3
quiere saber	o4
quiere su	h5
quiere usar	f3
quiere ver	D5
quieres	r7s3
quieres $	r5
quieres mi	s3
quieres saber	r3
quiero	A-3C7E4G3H-4O7W8X-4Y-7a5i6q-3r-6u-6
quiero $	W4t5u-5
quiero modificar	F4
quiero que	G4O4
quis*	C3W-3X11
quis* que*	X3
quisi*	C3
quisiera	C3
quiso	W-3X11
quiso $	E3
quiso que	X3
quit*	A-6E14F-6H11M5W-3X3p10q-3r-3t-7
quit* el*	H3
quit* eso*	E12
quit* la*	p4
quit* los*	A-3H6u3
quita	A-3E7H6p4
quita eso	E8
quita los	A-3H6
quita*	A-3E5F-4H5M5X5p7t-6
quitale	A-4E8X3Y4p4t-4
quitale $	E3H-3Y7t-3
quitale el	H3
quitaselo	H5X3
quitaselo $	H5X3
ram*	h6
rami*	h6
ramir*	h6
rap*	G5W-5n3q7
rapi*	G5W-5n3q7
rapid*	G5W-5n3q7
rapido	G5W-5n3q7
rapido $	G5
rar*	F5H-3r4
raro	F5H-3r4
rat*	E-3S7k5o3p3q5r-3t-6
rati*	S3k3q7t-3
rati* te*	S3q3t-3
ratit*	S3k3q7t-3
ratito	S3k3q7t-3
ratito $	k3
ratito te	S3q3t-3
rato	F3S4o3p3r-3t-3u4
rato $	F5p3
reb*	q3
reba*	q3
rebaj*	q3
rebaja	q3
rec*	E-3H3W9a6t-7
rech*	W13t-8
recha*	W13t-8
reci*	E-4W-3a6t5
recib*	E-4W-3a6t5
recibo	t5
rect*	A-4H5
recti*	A-4H5
rectifico	A-4H5
recu*	A4t-3
recue*	A4t-3
red*	A5H-3t-3u4
redo*	A5H-3t-3u4
redo* a*	t-3u4
redon*	A5H-3t-3u4
redondeo	A3H-3
ref*	A13Y-3c3r5
refi*	Y-3r6
refie*	Y-3r6
refieres	r3
refr*	c5
refre*	H3
refresco	H3
refri	c5
reg*	A-10C21G-3H-8K6M8P-3R3S3W3X-5Y-7c-6f-3g13i3k4l-3m7n-4t5
rega*	Z4q3
regal*	Z4
regi*	F-5H-7K7R4Y-3i3m9q-5r7t16u3
regi* esta*	E3
regi* favo*	t3
regi* la*	r3
regi* pero*	u4
regi* que*	r6t-4
regi* si*	R3t-5u5
regi* ya*	r6t-3u-3
regis*	F-5H-7K7R4Y-3i3m9q-5r7t16u3
registra	H-3t3
registra $	t4
registrada	i4m6t-5
registrada $	m6t-5
registrala	E-5t12u6
registrala $	E-3t13u-3
registrala pero	u3
registrala si	t-4u5
registrar	K5W-3k3r8
registrar $	E3k3t4
registraste	m5
registre	W3t4
registre $	t3
registres	E3K3
registro	R3r8u-4
registro $	r3
regr*	A-6C24F-3M10S3W-3X-3Y-4c-3g14r-8t-6
regr* al*	C6
regr* su*	g3
regr* un*	g6
regr* una*	C3
regre*	A-6C24F-3M10S3W-3X-3Y-4c-3g14r-8t-6
regresa	A-4C7M11q5r-4
regresa $	C8M12r-3
regresame	C9
regresame $	C3
regresame al	C3
regresando	g6
regresar	C6g6
regresar $	C6
regresate	C5
regresate una	C3
regrese	S4
regreso	g4k3q4
regreso $	k3q3
regu*	F9W6t-4
regue	F9W6t-4
regue $	F9W6t-4
rei*	E4R5Y-4q5
reim*	R5
reimp*	R5
reimprimo	R5
rein*	E4q4
rein* la*	q4
reini*	E4q4
rem*	A4
remi*	A4
remis*	A4
remision	A4
rep*	R3m5p4q-4r7t-6u3
repe*	p4t-3u4
repet*	p4t-3u4
repetida	p5t-3u3
repetida $	p3t-3u3
repi*	R3m5q-3r8t-4
repit*	R3m5q-3r8t-4
repite	R3r6
repiteme	r5t-3
res*	A-8F-3H9r8t-4
rese*	u3
rese* de*	u3
reser*	u3
reserva	u3
reserva de	u3
rest*	A-4H7
rest* #*	A-4H7
resta*	A-3H5
restale	A-3H5
restale #	A-3H5
resto	r3
resu*	A-5H3r7
resu* que*	A-5H4
resul*	A-5H4
resulta	A-5H4
resulta que	A-5H4
resulto	E3
resulto que	E3
resum*	r8
resumen	r5
ret*	A-5C13H4q-4
reti*	A-3H4
retir*	A-3H4
retiro	A-3H4
retr*	C13q-4
retro*	C13q-4
retrocede	C13q-4
rev*	C13E-3F13W-3Y-3q5r-3t-5
reve*	C14Y-3
rever*	C14Y-3
reversa	C14Y-3
reversa $	C14Y-3
revi*	F11W-3q6t-4
revi* si*	q3t-3
revi* y*	t3
revis*	F11W-3q6t-4
revisando	q4
rey	t3
rob*	s5
robo*	s5
robo* o*	s5
robot	s5
robot o	s5
rol*	Y4
roll*	Y4
rollo	Y4
rom*	Y3
romp*	Y3
rompi*	Y3
rompio	Y3
ros*	A8D4
rosa	A8
sab*	A4X4l4o3t-3
saba*	l4
sabad*	l4
sabe	A3X6
sabe $	X5
sabe el	X3
sabe*	o3
sabe* el*	X3
sabe* que*	D3
saber	o3r3
sabes	T3
sac*	E10F-3H-4R3h3q3r4
saca	E4q4
saca*	E5H-3h3r6
saca* de*	E6
saca* su*	h3q4
sacam*	E6
sacame	E6
sacame de	E6
sacar	h3
sacas*	H-3r7
sacaste	H-3r7
saco	R3
sal*	A-3C-4D19E18H-10S4W-9X-4Y11d6f8m-3n-5o8q4r-7t-7
sald*	A-5D22E-4F-3d6f7o8r-5t-3
sald* de*	D7o4
sald* del*	D5
sald* tien*	D4
saldo	A-5D22E-4F-3d6f7o8q-3r-4t-3
saldo $	D4f6
saldo de	D7o4
saldo del	D5
saldo tiene	D4
sale	E-7F8H-3l4q3r3t6
sale el	l5
sale pero	t5
sale* el*	l5
sale* pero*	t5
salg*	E10S3t-3
salg* de*	S3
salga	S3
salga de	S3
salgo	E11
sali*	A4E18H-5W-4Y5p3q3t-5u-3
sali* con*	F3
sali* de*	E3
sali* en*	A4
sali* sin*	E5
salie*	Y-3q6
saliendo	q6
salio	A4E4H-4Y8p3u-3
salio con	F3
salio en	A4
salio sin	E4
salir	E12t-6
salt*	A-3Y6c4
salt* de*	E8
salta*	E-3X3Y7
saltalo	Y7
saltalo $	Y7
salte	E6c4
salte de	E8
saq*	Y7
saqu*	Y7
saque	Y7
saque $	Y4
se	C-7D-4E16F-4G4H-7K-3N-3P-4Q-3R4S-4T8U-3V-4X10Y15Z-4b4e-3g-3j-4l-6m17q9r4s-3t-6u-6
se $	E-4t7u4
se a	T6
se acabo	Y3
se armo	E5
se arrepintio	E6
se cayo	E5
se cobro	Y3
se concreto	E8X-3
se echo	c4
se enojo	E9t-4
se escribe	F4r3
se esta	Y-5q9
se fue	E11Y3m4t-4
se guardo	m7p3
se hizo	I3
se imprimio	Y-3t7
se largo	E3
se le	A4E-6M5k3
se lee	Y3
se llama	A7H3h7
se lleva	E5q3
se llevo	c5
se lo	A3E-4X5Y4b3q7r-4
se los	A3
se me	A-8E-4F5H5b4q9
se mojo	Y3
se peleo	E4
se pone	r5
se puede	E-3G4W5r10t-3u-3
se que	T3r5
se registre	r-5t6
se salio	E3
se subio	c6m4
se supone	u3
se va	W6
se ve	A5F4
se* a*	T6
se* acab*	Y3
se* armo*	E5
se* arre*	E6
se* canc*	E7H-4
se* cayo*	E5
se* cobr*	A3Y5
se* conc*	E8X-3
se* echo*	c4
se* enoj*	E8t-4
se* escr*	F4r3
se* esta*	Y-5q9
se* fue*	E11Y3m4t-4
se* guar*	m7p3
se* hizo*	I3
se* impr*	t7
se* larg*	E3
se* le*	A4E-6M5k3
se* lee*	Y3
se* llam*	A7H3h7
se* llev*	E4c4q3
se* lo*	A3E-4X5Y4b3q7r-4
se* los*	A3
se* me*	A-8E-4F5H5b4q9
se* mojo*	Y3
se* pele*	E4
se* pone*	R3r4
se* pued*	E-3G4W5r10t-3
se* que*	T3r5
se* qued*	o4
se* regi*	r-5t6
se* sali*	E5
se* subi*	c6m4
se* supo*	u3
se* trab*	G4
se* va*	W6
se* ve*	A5F4
sea	E-4H8r-3u5
sea #	A3
sea de	E-3H8
sea la	u3
sea* #*	A3
sea* de*	E-3H8
sea* la*	u3
seg	q10
seg $	q9
seg*	A3W-3Y-3q6u10
segu*	A3W-3Y-3q6u10
segu* no*	A3
segu* yo*	t-4u5
segui*	Y-3q5
segun	A4t-5u7
segun yo	t-4u5
segun*	q4
segundito	q3
segundo no	A3
segur*	t6
sem*	I6
sema*	I6
seman*	I6
semana	I6
semana $	I4
sen*	A8E-3H4Q3X-3m8o5u-3
sena*	m5
senal	m5
seno*	A6H4Q3g3m3o6t3u-3
seno* carm*	A5
seno* es*	H3
seno* me*	g4
seno* no*	F5
seno* que*	o5
seno* trae*	A-3H4t4
seno* y*	G3q5
senor	A4H-3o4q3t3
senor que	o5
senor*	A3F4H7Q3g3u-3
senora	A3F4H7Q3g3u-3
senora $	F3Q4Y3
senora carmen	A5
senora es	H3
senora trae	A-4H5t4
senora y	G3q5
senorita	W4
sep*	A-4G4j4
sepa*	A-4G4j4
separ*	A-4j4
ser	A3H3r4t-3u3
ser #	H4
ser*	E3H5l4u-4
ser* #*	H4
seri*	H7q3u-3
seri* #*	q4u-3
seri* es*	H4
seria	H3
seria*	q4u-3
serian	q4u-3
serian #	q4u-3
serie	H4
serie es	H4
serv*	E4l5
serv* a*	l3
servi*	E4l5
servicio	l5
servicio a	l3
shi	W-4t11
si	C-5D-3E-7F-15G-4H-16M8P-3R3S3T-3W-9X-9Y-4b-3c-6f-5j-4l4m23n-5q-11r4t50u52
si #	A3t3u-3
si $	E-4F-4S6W-6q-4t14u26
si ahorita	t3
si aqui	t7
si aunque	u4
si bueno	u4
si claro	t3
si con	u3
si creo	u4
si digo	r4
si el	l4
si entro	m4
si es	H-3r3u3
si ese	A6u-3
si esta	t4
si favor	t3
si fueron	r3
si hombre	t3
si la	Z5q3r4u-5
si le	r3
si lleva	q3u3
si lo	Y3
si me	r4
si no	A4H-3M7X-3Y-3q-5r3t-6u14
si nomas	u3
si pago	R3r4t-3
si paso	m6
si pero	t-4u10
si quiero	t5u-5
si salio	t3
si se	E5Y-5m15r-6u-4
si si	S7q4t-6
si solo	t-3u4
si te	A3
si tiene	t3u3
si trae	H3
si verdad	t-10u11
si y	u6
si ya	r4t7
si* #*	A3t3u-3
si* ahor*	t4
si* aqui*	t7
si* aunq*	u4
si* buen*	u4
si* clar*	t3
si* comp*	M4
si* con*	u3
si* corr*	t3u-3
si* creo*	u4
si* digo*	r4
si* el*	l4
si* entr*	m4
si* es*	H-3r3u3
si* ese*	A6u-3
si* esta*	t4
si* favo*	t3
si* fuer*	r3t4u-3
si* homb*	t3
si* la*	Z5q3r4u-5
si* le*	r3
si* llev*	q3u3
si* lo*	Y3
si* me*	r4
si* no*	A4H-3M7X-3Y-3q-5r3t-6u14
si* noma*	u3
si* pago*	R3r4t-3
si* paso*	m6
si* pero*	t-4u10
si* quie*	A3t5u-5
si* regi*	t3
si* sali*	t3
si* se*	E5Y-5m15r-6u-4
si* si*	S7q4t-6
si* solo*	t-3u4
si* te*	A3
si* tien*	t3u3
si* trae*	H3
si* verd*	t-10u11
si* y*	u6
si* ya*	r4t7
sie*	E9G5W-4Y-3q-3t-3u7
siem*	E10G5W-4q-3t-3u7
siem* no*	E11W-4X3
siem* que*	u4
siem* y*	u4
siemp*	E10G5W-4q-3t-3u7
siempre	E10G5W-4q-3t-3u7
siempre no	E11W-4X3
siempre que	u4
siempre y	u4
sig*	F-3H-4L7V21W-3q8r4t-7
siga*	E5
siga* con*	E5
sigas	E5
sigas con	E5
sign*	r6
sign* lo*	r3
signi*	r4
significa	r4
significa lo	r3
sigo	Y-3q7
sigu*	E-4F-3H-4L7V21Y3t-6
sigu* clie*	V11t-4
sigu* sin*	L7Y3
sigue	H-3V9q4
sigue $	V9
sigue*	L7
siguele	Y3
siguen	L7
siguen sin	L7
sigui*	V13t-4
siguiente	V13t-4
sim*	H-6t16u5
simo*	A-3H-3t16u5
simo* la*	t3
simo* pero*	u5
simon	H-3t9u5
simon $	t5
simon pero	u5
simon*	t8
simona	t8
simona la	t3
sin	A-10C-3E10F-8H10L6M6W-5X24Y34c-3q-7r-7t-14u3
sin celular	X5
sin efecto	E4
sin el	A-4r6
sin eso	X5Y5
sin folio	E-3H3M4Y10r-3t-3
sin guardar	E8
sin iva	H3
sin la	A4H-4
sin nota	Y5
sin numero	X3
sin pagar	E3
sin problema	t3
sin querer	F4
sin telefono	F-4X8u5
sin ticket	H16Y8r-3u-5
sin*	H3
sin* celu*	X5
sin* efec*	E4
sin* el*	A-4r6
sin* eso*	X5Y5
sin* foli*	E-3H3M4Y10r-3t-3
sin* guar*	E8
sin* iva*	H3
sin* la*	A4H-4
sin* nota*	Y5
sin* nume*	X3
sin* paga*	E3
sin* pape*	Y4
sin* prob*	t3
sin* quer*	F4
sin* tele*	F-4X8u5
sin* tick*	H16Y8r-3u-5
sino	H3
sino #	H3
sino* #*	H3
sir*	A-3T9r10
sirv*	A-3T9r10
sirve	A-3r15
sirve $	r3
sis*	O3Z5r-3
sist*	O3Z5
siste*	O3Z5
sistema	O3Z5
sistema $	O3Z5
sob*	A-5E4F5H4t3
sobr*	A-5E4F5H4t3
sobr* un*	A-4H5
sobra	A-3H3
sobra un	A-3H3
sobre*	t5
sobres	t5
sobri*	F6
sobrino	F6
sol*	F-3G3H-3X3t-4u12
solo	A-3G3t-4u13
solo que	H-4u7
solo* que*	H-4u7
solt*	X4
son	E-3F5H23W-5q-4t6
son #	F3H20W-4q-3
son $	r3
son esos	F3t3u-3
son pesos	A-3H4
son* #*	F3H20W-4q-3
son* esos*	F3t3u-3
son* peso*	A-3H4
sor*	b3
spe*	A3
spei	A3
sra	A6
sto*	E3
su	A8C-3H-5O7W-4X9Y-3c-3f7h10o10q12r-8
su celular	A4F-3X-3q6
su credencial	A3
su dinero	E6
su hermana	F3
su hija	h3
su hijo	q4
su mama	X3
su monedero	D4h6o3
su numero	F-3O3X4q4r-5t3
su saldo	D-3f9o7
su trabajo	H3r5
su* celu*	A4F-3X-3q6
su* cred*	A3
su* dine*	E6
su* herm*	F3
su* hija*	h3
su* hijo*	q4
su* mama*	X3
su* mone*	D4h6o3
su* nume*	F-3O3X4q4r-5t3
su* sald*	D-3f9o7
su* trab*	H3r5
sub*	A-6E-5H6Z8c4m4t8
sube*	H4Z9t9
sube* a*	H6
subel*	H4t9
subela	t8
subela $	t6
subele	H5
subele a	H6
subi*	c6m4
subio	c6m4
suc*	E3l5
sucu*	E3l5
sucur*	E3l5
sucursal	E3l5
sucursal $	E3l5
sue*	W4
suel*	W4
suelt*	W4
sum*	E-3M5q5t-5u4
suma*	G3M5q3r-3t-5u4
sumal*	H3t-4u3
sumale	H3t-4u3
suman	G3M5
suman $	M5
suman*	q3
sumando	q3
sumando $	q3
sumo	r4
sumo $	r4
sup*	W-3u16
supo*	W-3t-9u17
supo* que*	t-4u6
supon*	W-3t-9u17
supone	u3
supone que	u3
supongo	W-3t-6u13
supongo que	u3
supu*	t6
supue*	t6
supuesto	t6
sus	D3G3M-3Q4f6o6q-3
sus puntos	D3G3M-3f6o6
sus* punt*	D3G3M-3f6o6
taco*	A3
tacos	A3
tal	P16W-5c-3r-8u17
tal $	P15
tal como	t3
tal cual	r-4t10
tal*	l5
tal* como*	t3
tal* cual*	r-4t10
tall*	l5
tam*	A-4H-4M7W15Y-3h3j6r4t-11
tamb*	A-5H-4M7h3j6r4
tambi*	A-5H-4M7h3j6r4
tambien	A-5H-4M7h3j6r4
tan	W-5q8
tan*	C6F5G5H-4W-4q7t-5u3
tant*	C6F5G5W-4q7t-5u3
tant* que*	q3
tanti*	C7q8t-5u3
tantito	C7q8t-5u3
tantito $	C8t-5u3
tantito que	q3
tanto*	F6
tantos	F6
tar*	A6E4G8H-4M4P5S3W-3i3r-3
tard*	A5G9H-5P5S3q-3t6u-4
tard* cuan*	S4
tard* es*	G3
tard* ☎*	A5H-3
tarda*	G3
tarde	A5G3H-3S3t6
tarde $	t7
tarde*	P5
tardes	P5
tarj*	E6M4i3t-4
tarj* de*	i3
tarj* si*	t-3u5
tarje*	E6M4i3t-4
tarjeta	E6M4i3t-4
tarjeta de	i3
tarjeta si	t-3u5
te	A-4C-3E-9F16H-7S29W9X-4Y-10b5c11l-3n4q13t-7u-3
te aviso	Y3
te confirmo	q4
te contesto	q5t-3
te di	H5X3
te digo	A3H-4S10W3Y4q5r-3t3u-6
te dije	A-3F9H4W-7
te doy	S3r3
te habia	F3
te lo	F3H-7S7W13X-4Y-6n4t3
te mande	F5
te mando	S3q-4r6
te pase	F5
te paso	S6u4
te puse	F-3X3
te refieres	r3
te vayas	q3
te* avis*	Y3t-4u3
te* conf*	q4
te* cont*	q5t-3
te* di*	H5X3
te* digo*	A3H-4S10W3Y4q5r-3t3u-6
te* dije*	A-3F9H4W-7
te* doy*	S3r3
te* escr*	W-3b8
te* habi*	F3
te* lo*	F3H-7S7W13X-4Y-6n4t3
te* mand*	F4S3q-4r4
te* pase*	F5
te* paso*	S6u4
te* puse*	F-3X3
te* refi*	r3
te* vaya*	q3
tec*	c6
tecl*	c6
tecl* mal*	F3
tecle*	F3
teclee	F3
teclee mal	F3
tel*	E-3F8H3W-3X11r7t-6u6
tele*	E-5F8H3W-3X12q-3r7t-5u7
tele* de*	r4
tele* es*	u4
tele* esta*	H3
tele* no*	F3
tele* tien*	r3
tele* ☎*	A6H3
telef*	E-5F8H3W-3X12q-3r7t-5u7
telefono	E-5F8H3W-3X12q-3r7t-5u7
telefono $	A-4C3F8H-5X15t-4u4
telefono de	r4
telefono es	u4
telefono no	F3
telefono tiene	r3
telefono ☎	A6H3
ten*	E-6H-3J6L5O4P3V4X4d9g3r-6u-4
tene*	J7
tenem*	J7
tenemos	J7
teng*	A3E-5L5O4P3V4X4d9r-3u-4
teng* a*	t4
teng* que*	m3
teng* yo*	d10
tengo	A3E-5L5V4X4d9r-3t3u-4
tengo $	X3
tengo a	t4
tengo que	m3
tengo yo	d10
teni*	g4
ter*	E8q5
term*	A-3E9q5
term* de*	q3
term* en*	H3
termi*	A-3E9q5
termina	H3
termina en	H3
terminal $	r3
terminar	E10
terminar $	E10
ti	W-3b11
tia*	Y3
tian*	Y3
tiang*	Y3
tianguis	Y3
tic*	A4E-6F4H6N7R3U3W-6X-5Y8j6n-3r5t-5
tick*	A4E-6F4H6N7R3U3W-6X-5Y8j6n-3r5t-5
tick* #*	H-10N12Y-3j8r-4
tick* &*	A3
tick* a*	A-4Z3q5
tick* de*	H3
tick* es*	F4H-5Y7
tick* le*	Y-4r6
tick* no*	F-5Y4u6
tick* por*	Y5
tick* que*	F3H3
ticke*	A4E-6F4H6N7R3U3W-6X-5Y8j6n-3r5t-5
ticket	A4E-6F4H6N7R3U3W-6X-5Y8j6n-3r5t-5
ticket #	H-10N12Y-3j8r-4
ticket $	C3E-3F9H7W-3q-4r10t-5u3
ticket &	A3
ticket a	A-4Z3q5
ticket de	H3
ticket es	F4H-5Y7
ticket le	Y-4r6
ticket no	F-5Y4u6
ticket por	Y5
ticket que	F3H3
tie*	A-5B5D8E-3F-7H-3I8J4W-3X3c-3f3h4l10o7
tien*	A-5B5D8E-3F-7H-3I8J4W-3X4c-3f3h4l10o7q-6
tien* #*	r5
tien* celu*	X3
tien* el*	l8r-3
tien* en*	X3
tien* la*	o3
tien* mone*	J5
tien* que*	B6X-3r7
tien* serv*	l3
tiend*	I9W4e3r3
tienda	I9W4e3r3
tienda $	I4W4e3r4
tiene	A-5B5D9F-5J4W-7X6Y3f4h4o8q-3r-3t4
tiene #	r5
tiene $	D6F-3Y6f3r-4t3
tiene celular	X3
tiene el	l5r-3
tiene en	X3
tiene la	o3
tiene monedero	J5
tiene que	B6r5
tiene*	l11
tienen	l11
tienen servicio	l3
tin*	l3
tint*	l3
tinte	l3
tinte $	l3
tir*	E10Y11
tira*	E12t-3
tira* la*	E3
tiral*	E12t-3
tirala	E7
tirala $	E5
tiralo	E5
tire	Y6
tire $	Y6
tiro	Y6t3
tiro $	Y3t3
tiro a	Y3
tiro* a*	Y3
toc*	c4
toca	c4
tod*	C-3E8F-6G4H-7L4O3X-5f5h4l3m4q6t4
toda*	E-6L5h5l4m3q9t-4
toda* no*	E-3W3h5m4t-3
todav*	E-6L5h5l4m3q9t-4
todavia	E-6L5h5l4m3q9t-4
todavia $	L5q5
todavia no	E-3W3h5m4t-3
todo	A4E15F-5H-5X-3Y-4f6r3t9
todo $	E3H3
todo bien	u3
todo el	r4
todo en	t3
todo lo	E5
todo y	r5
todo*	G4O4
todo* bien*	u3
todo* el*	r4
todo* en*	t3
todo* lo*	E5
todo* y*	r5
todos	G4O4
tom*	E5H3f5
toma	H3
toma*	A-3H3f3
tome*	E5
tomes	E5
tor*	E3c10
tort*	E3c10
torti*	E3c5
tortilleria	E4
tortilleria $	E4
tos*	A9q-3
tost*	A9q-3
tosto*	A9q-3
tot*	E-3F6H3I9
tota*	E-3F6H3I9
tota* #*	A5H-3
tota* de*	I4
tota* no*	F5
tota* o*	r3
total	E-3F6H3I9S3
total #	A5H-3
total $	q6
total de	I4
total no	F5
total o	r3
tra*	A3C-3D11E-5F-6G9H-6M-4N6W-6X6Y4c11f5g9l-3m-3o4q5t-3u-5
trab*	G8r4
traba*	G4r4
trabajo	H3r5
trae	A4D13E-6M-3N6W-3X3Y3f6g9o4q-4
trae #	A3
trae $	D11
trae &	H6
trae a	X3
trae de	g4
trae el	N8t4
trae la	F3
trae lada	A5
trae numero	Y3
trae otro	A-4H5
trae*	H-4c9
trae* #*	A3
trae* &*	H6
trae* a*	X3
trae* celu*	X3
trae* de*	g4
trae* el*	N8t4
trae* la*	F3
trae* lada*	A5
trae* nume*	Y3
trae* otro*	A-4H5
trai*	U3X4c6q3
traia	E4
traig*	U4c6q4t3
traigo	U4q4t3
tran*	q9t-3
trans*	q3
transferencia	q3
transferencia $	q3
tras*	Y3
trasp*	Y3
traspapelo	Y3
trat*	G4Y-3
trato	E3
trato $	E3
tu	Z4r-4s12t-9u7
tu que	Z4
tu quien	r-3s5
tu* que*	Z4
tu* quie*	r-3s5
tur*	E3U8X3
turi*	X3
turis*	X3
turn*	E4U8
turno	E4U8
turno $	E4U8
ult*	E-3H3Q6p4
ulti*	E-3H3Q6p4
ulti* es*	H3
ulti* vez*	Q4
ultim*	E-3H3Q6p4
ultima	Q4p4
ultima vez	Q4
ultimos	H3
un	C5E-6F25G4H-3M9R8W-6Y-10Z3c-4g5l-3o-3q20r-5s4t-7u-7
un #	A-9F12H3
un agua	A6H-6
un dato	F4
un descuenta	Z4
un digito	F5
un error	F8
un mensaje	b3
un minuto	q3
un momento	q4
un numero	A-3F3H6X-3
un paso	C7
un pesos	M4
un punto	M7
un ratito	q6
un robot	s5
un seg	q10
un segundito	q3
un ticket	R3
un total	A3
un* #*	A-9F12H3
un* agua*	A6H-6
un* dato*	F4
un* desc*	Z4
un* digi*	F5
un* erro*	F8
un* mens*	b3
un* minu*	q4
un* mome*	q5
un* nume*	A-3F3H6X-3
un* paso*	C7
un* peso*	M4
un* punt*	M7
un* rati*	q6
un* robo*	s5
un* seg*	q10
un* segu*	q4
un* tick*	R3
un* tota*	A3
una	A-10C5E-5R6W-3X-4Y3g10h3j13o3q-7r-5s6t5
una $	t3
una compra	g5
una de	A-6H-5j12
una maquina	q-3s6
una nota	R5
una vez	E-3Y7o4t5
una*	A5
una* comp*	g5
una* de*	A-6H-5j12
una* maqu*	q-3s6
una* nota*	R5
una* vez*	E-3Y7o4t5
unas	A5
uni*	H-3r4u4
unid*	r5
unido*	r5
unidos	r5
uno	W-4Y9
uno $	W-4Y9
uno de	A3
uno*	g3
uno* de*	A3
unos	g3
ups	A-6H6W7
ups me	W8
ups* me*	W8
urg*	D3E3e3
urge	D3e3
usa	H9W-5X8t-4
usa $	H5W-4X7t-4
usa ☎	H5
usa*	E-3T4f8
usa* ☎*	H5
usad*	H3
usado	H3
usam*	Y4
usamo*	Y4
usamos	Y4
usar	T4f8
use	f3
ust*	A3E-4P3a6t3
uste*	A3E-4P3a6t3
usted	A3P3t3
usted $	P3t3
uy	A-3H4
va	A-8C-4D-3F-11G-3H9M-3W6c-6f11l-3n16o-3q-4r7t21u8
va #	H5
va $	A-4W3X-4Y-7c-3n18q-4t20u-4
va a	A-5E4H-3W5Y3f13q5r3t-3
va completo	r3
va el	A4
va en	g3r4
va la	u3
va pero	H-3u8
va que	t8
va sin	E-3F-4H6X3Y12t-3
va y	u7
va ☎	H3
va* #*	H5
va* a*	A-5E4H-3W5Y3f13q5r3t-3
va* comp*	r3
va* el*	A4
va* en*	g3r4
va* la*	u3
va* pero*	H-3u8
va* que*	t8
va* sin*	E-3F-4H6X3Y12t-3
va* y*	u7
va* ☎*	H3
vac*	E-4Y9
vaci*	E-4Y9
vacia	Y3
vacio	E-3Y6
vacio $	E-3Y6
val*	l4r4t3
vale	r5t5
vale $	r5
vale*	l4
vales	l4
vali*	E3
valio	E3
vam*	C6I3V8q-3
vamo*	C6I3V8q-3
vamo* a*	C6
vamo* con*	V8q-3
vamon*	C4
vamonos	C4
vamos	I3V6q-3
vamos con	V7q-3
van	E3F5X-3q-3r11u-3
van a	E4X-3r7
van* a*	E4X-3r7
vas	W-4r3t9
vas a	r4
vas* a*	r4
vay*	K4Y3r-3
vaya	Y4
vaya*	K4
vaya* a*	K4
vayas	K4
vayas a	K4
ve	A5F4
ve #	A3
ve* #*	A3
vec*	F3H-5j5
vece*	F4H-4
vece* que*	t3
veces	F4H-4
veces que	t3
ven*	A-4C-4D-3E11F-5G-3H-4L10M6N5R-3U18V11W-9Y4Z10c6h3i3l-5o-4q-13r-7t-5u-9
venc*	M5
vence*	M5
vencen	M5
vend*	E4R-3U9Y5Z4r-3
vend* yo*	U4
vendi*	E3U7Z5
vendido	U7Z5
vendio	E3
veng*	M5S3c4i4q-3t5
venga	S3t5
vengo	M5i5
vent*	A-4C-3E7F-4H-3L11N5U9V12W-5Z6c3m3q-8t-8u-5
vent* #*	A6H-4
vent* de*	E-3Y3Z6
vent* en*	L4U3
vent* era*	E5
vent* es*	N4
vent* esta*	Y5
vent* pasa*	A4p3
vent* que*	c4
venta	E12F-3K3L4N5V12W-5Z3c-3h3m4q-4t-7u-5
venta #	A6H-4
venta $	H7V15W-3Y-3h4r3t-4u-4
venta de	Y3Z3
venta en	L4
venta era	E5
venta es	N4
venta esta	Y5
venta pasada	A4p3
venta*	E-4L7U10X3Z3q-3
ventas	E-3L7U10Z3q-3
ventas $	U5
ventas de	Z4
vente	c7
veo	E-4F-3G3W-5Y-3q6r9t7
veo $	q4r4
veo bien	r3t3
veo el	r3
veo nada	t4
veo* bien*	r3t3
veo* el*	r3
veo* nada*	t4
ver	D5E3H-4q8t-4
ver si	E4
ver*	A-8E-3H4e6m3t-6u8
ver* si*	E4
vera*	e5r-3u4
veras	e5r-3u4
verd*	A-9H7W3m3q-3r3t-4u4
verd* no*	W3
verda*	A-9H7W3m3q-3r3t-4u4
verdad	W3m3r3t-4u4
verdad $	r5t-10u9
verdad no	W3
veri*	q5
verif*	q5
vez	A-8E-9F-6G4H4Q4W-5X-3Y5i4k8o3q-5r8t-11u16
vez $	W-3c4t-11u19
vez de	A-7H8
vez el	k3r5
vez este	Q4
vez que	Y3i5
vez* de*	A-7H8
vez* el*	k3r5
vez* este*	Q4
vez* que*	Y3i5
vi	A-5E-3H5m5t3
vi la	X3m4
vi* la*	X3m4
vie*	A3E-3G3K5Y-3g7q8
viej*	F3
viejo	F3
viejo $	F3
vien*	E-3G3K6g7q7
vien* a*	g7
vien* si*	q3
viend*	K6q6
viendo	K6q6
viendo si	q3
viene	A3G3g7
viene a	g7
vier*	A3
viern*	A3
viernes	A3
viernes $	A3
vin*	E3g4
vino	E3g4
vino a	E3g4
vino* a*	E3g4
vis*	c5t4
vist*	c5t4
vist* buen*	t5
visto	t5
visto bueno	t5
viv*	X3
vive	X3
vive en	X3
vive* en*	X3
vol*	C7E-3F3m3
volt*	F4
volte*	F4
volv*	C7m3
volv* a*	C3m3
volve*	C7m3
volver	C7m3
volver a	C3m3
voy	A-3F-3S3W8X-4Y-3q29r-3t-5
voy $	q7
voy a	E4S3W9X-3q4
voy por	q9
voy* a*	E4S3W9X-3q4
voy* por*	q9
vue*	C15E3
vuel*	C15E3
vuel* a*	C4t3
vuelt*	E5
vuelta	E5
vuelv*	C16
vuelve	C13
vuelve $	C8
vuelves	r4
vuelves a	r4
we	W4
we $	W4
y	A5C-4D-6F-12G18H-8J3U-3X17Y5Z-3b-3c-5d3f4j-6k5l-4n-3o3r4t13
y #	A3
y aparte	H3
y con	o4
y cuando	u4
y cuanto	u5
y de	M5
y dejo	E4
y el	A6H-5o4t8u-7
y es	A-3H6
y esa	F-3t3
y eso	r7
y esta	G3
y la	H-3m5u3
y le	q5u4
y lo	H3X3q4r-3t3
y los	f3
y luego	h5
y me	G3X-4
y mitad	r4
y ni	X4
y no	E7F-4G8X4Y5r-4
y nunca	G3
y otra	k5
y pon	A-3H4
y regreso	k3q3
y se	E7
y si	r13u-3
y son	A-4H5
y su	X3
y te	q6t3
y todavia	X3
y un	A7H-4
y va	Y3
y viene	G4
y ya	X5Y8
y yo	A-3F7i4u3
y* #*	A3
y* apar*	H3
y* con*	o4
y* cuan*	J5d5o-4u9
y* de*	M5
y* dejo*	E4
y* el*	A6H-5o4t8u-7
y* es*	A-3H6
y* esa*	F-3t3
y* eso*	r7
y* esta*	G3
y* la*	H-3m5u3
y* le*	q5u4
y* lo*	H3X3q4r-3t3
y* los*	f3
y* lueg*	h5
y* me*	G3X-4
y* mita*	r4
y* ni*	X4
y* no*	E7F-4G8X4Y5r-4
y* nunc*	G3
y* otra*	k5
y* pon*	A-3H4
y* regr*	k3q3
y* se*	E7
y* si*	r13u-3
y* son*	A-4H5
y* su*	X3
y* te*	q6t3
y* toda*	X3
y* un*	A7H-4
y* va*	Y3
y* vien*	G4
y* ya*	X5Y8
y* yo*	A-3F7i4u3
ya	C-4D-5E21F-9H5J3S-3T-3V7W-16X-6Z3a8c8f-3h-3j-3l-5m10o9p4t13u-7
ya $	E6o3t4
ya casi	q5
ya con	A6E-3o3r4
ya contando	A3o4
ya cuanto	o3
ya dije	t4
ya esta	V4
ya estas	n5
ya la	E3m6u3
ya le	H3t-3u4
ya llego	E-3c7
ya lo	Y4t3
ya me	A5B4G3
ya merito	q7
ya mero	q12t-3
ya ni	E3
ya no	E26O4W-8X-6a10q-4r4t-6u-3
ya pago	t4
ya que	Z6
ya quedo	m7
ya se	A-4E9m6p3q-4
ya son	t3
ya te	q3
ya tiene	J5
ya valio	E3
ya vente	c7
ya* casi*	q5
ya* con*	A6E-3o3r4
ya* cont*	A3o4
ya* cuan*	o3
ya* dije*	t4
ya* esta*	V4n5t4
ya* guar*	p3t3u-3
ya* la*	E3m6u3
ya* le*	H3t-3u4
ya* lleg*	E-3c7
ya* lo*	Y4t3
ya* me*	A5B4G3
ya* meri*	q7
ya* mero*	q12t-3
ya* ni*	E3
ya* no*	E26O4W-8X-6a10q-4r4t-6u-3
ya* pago*	t4
ya* que*	Z6
ya* qued*	m7
ya* se*	A-4E9m6p3q-4
ya* son*	t3
ya* te*	q3
ya* tien*	J5
ya* vali*	E3
ya* vent*	c7
yo	E-6F8U11W7Y-3d9i11o-3q-3r-9t-5u7
yo $	U5d5
yo creo	u3
yo desde	U4
yo en	d5
yo no	W5i4
yo* creo*	u3
yo* desd*	U4
yo* en*	d5
yo* no*	W5i4
yol*	A3
☎	A68C-4D26E-4F-23G-3H42M-3P-3Q9W-8X-21Y-5Z-3b-3c-7f-5h13j34l-4m-3n-3o-5q-12r-18t-18u-5
☎ #	A-4H-5j11
☎ $	A28C-3D25E-5F-15H49Q8W-7X-15Y-3c-5f-3h12j10l-3o-4q-8r-11t-11
☎ a	A3
☎ compro	j3
☎ con	A-5H-3j6
☎ de	E5H-5j4
☎ el	H4
☎ es	A5
☎ ese	A3
☎ favor	A4D3
☎ no	H3
☎ que	H9t-4
☎ y	A3
☎* #*	A-4H-5j11
☎* a*	A3
☎* comp*	j3
☎* con*	A-5H-3j6
☎* de*	E5H-5j4
☎* el*	H4
☎* es*	A5
☎* ese*	A3
☎* favo*	A4D3
☎* no*	H3
☎* que*	H9t-4
☎* y*	A3`,
  },
};
