/** Weights that `npm run train` made of `examples/`; `likely.ts` reads them. Not to be edited by hand. */
export const model = {
  /** Of the examples. */
  print: "58b83aa64ea3d3c7",
  idle: {
    intents: "approvals audit balance complaint correct correctAdd correctRemove corte customers denial doubts earning findSale forgetMe greeting history howTo invite later menu myDay next notAllowed noticesOff noticesOn oops other ownBalance person redeem refund register registerMe sale sameAgain shop staffAdd staffDisable staffList status thanks thatBalance undo whoAreYou",
    features: `	B-3E-4F-5G-5L-3M-3N-3O8R-4T5a11f-3h4k-3n7o13q3r3
#	D3E8F17G15H9K-4M14N-8O-7Q-7R-8T-13W7X-5Y-6Z-10a5c-8d12e10f-12g-9h19i15j4k-8l-9m-9o-9p-4q9r-11
# #	h28q-3
# $	A-11B5D3E10F6H5I-10J-4K-4M13N-6O-3Q-8R-6S-5T-10U-6V3W5X-4Z-8a5b8c-6d10e11f-4g-7h20i20k-9l-10m-8n4o-13p4q15r-8
# &	h7q9
# a	B3C-4E-4F8G12H6L-3M9a3e4f-5h6k-4l-4
# ahora	h4
# ajustalo	E4
# al	C-6E-5F10G17H7L4M-3P-3V-3W3a-4d3f-7h10k-3l-3n9q9
# aprobada	A3
# asi	G6h3q-5
# bien	H4
# boletos	h5
# cafes	h3
# cajas	e3j3
# cajeros	k4
# carga	D3
# celular	F12d5e4f-3h8q-4
# celulares	W7
# cerraditos	E4
# cliente	h10
# clientes	I7Q3q-3
# comanda	d3h3
# como	e3
# completale	F4
# componlo	G4
# con	a4d6h7n-4p3
# concedido	A4
# cortes	P4
# cuanto	H14
# dame	H3
# de	B-4C-9D-3E-6F8G8H6J4L4M10Q-4V-3W-3d15f-5h14i3k-4l-4p-4q-3
# dejaselo	E4
# del	C-4F-3M6d11e4f-4h15n-3
# desde	F3
# dias	D3H10l3
# dime	M4
# efectivo	h3
# el	G3H3h13j3q-3
# en	E-3F8h9j6n-4q4
# eran	q6
# es	C8J5h5
# ese	J5q-4
# esta	a7h-3
# exacto	E6
# extras	F5
# factura	h3
# favor	W5
# fijate	C3
# folio	h14q-3
# fue	G3
# gracias	o13
# hijas	k4
# hoy	M13U5
# iguales	q3
# importe	h3
# inscritos	I4
# juntos	H13h-3
# karlas	m5
# kilos	h3j3
# la	A5M3h8i-3q6
# las	U5
# latas	e4
# le	h5l4
# litros	h4j4
# lo	C-3E5M3h7q-4
# los	E6d3
# mama	h3
# mas	i18q-4
# me	h6
# mejores	I8
# menos	G8
# meses	I4L3e3
# metros	e3
# min	S10a3
# minutos	S6n4
# mismo	i5
# movimientos	B5
# no	h4n-4q14
# nomas	M-3h6
# nota	h9
# notas	i5q-3
# nov	H8
# numero	W6h5
# o	C4L8n8q-3
# octubre	H6
# orden	h4
# pal	h3
# para	E-3F12a3h5
# partes	i6
# pero	h3
# personas	k4
# pesos	D8E6F4G4H-3J-3M4P-3Q-4V3a-3d4e5f-4h8i6n-3
# pizzas	h3
# playeras	e3
# points	F7d3h-3
# ponle	E5h3
# ponlo	h4
# por	G5a8b-3h8j-3q4
# puntos	A9C-10D4F20G17L5P6W6b-7d12e-5f-3h-12n-5p-3q-5
# que	C-4D7F3G10M6S3a-3d4p-3
# quiere	h4
# recibo	h7
# refrescos	h4
# registralo	h4
# rfc	h-3j6
# se	M-3d3h7j6
# semana	l3
# si	D8H4b3
# socio	h3
# son	E5
# su	h4
# sucursales	Q4
# telefono	F6h7q-3
# ticket	M-3Q4h10n7q-6
# todo	h4
# tortas	h3
# total	h5
# traia	F4
# tu	H5
# una	q6
# va	q3
# veces	D7G3K4P4h-6q9
# vecinas	F3
# y	A4C-3D8E12H7L-3M5V-3a-4b6e-4h3n-9p-3q5
# ya	F3K4M4h8n4q-4
# yo	U5
# ☎	E13F3G10H-3P-3V-6a-3d11e8f-5h29i-3k-3n-5o-3q-7
#* #*	h27q-3
#* &*	h7q6
#* a*	B4C-4E-4F9G12H6L-3M10a3e5f-5h8k-4l-3p-3
#* ahor*	h4
#* ajus*	E3
#* al*	C-5E-6F7G17H7M-3P-3a-4d5f-6h12k-3l-3n12q6
#* arre*	q3
#* asi*	G6h3q-6
#* bien*	H4
#* bole*	h3
#* cafe*	h3
#* caja*	W3e4j3
#* caje*	k4
#* carg*	D3
#* celu*	F11G3W6d6f-3h7i-3q-4
#* cerr*	E4h3
#* clie*	I5Q3W3h5
#* coma*	d3
#* como*	M3e4
#* comp*	F5q-3
#* con*	a4d6h8n-4p3
#* conc*	A3
#* cort*	P3
#* creo*	h3
#* cuan*	H11M4n-4
#* cube*	e4
#* cuen*	h6
#* de*	B-4C-8D-3E-7F6G7H8I4J5M11Q-4V-3W-4d15h13k-4l-4n-3p-3q-4
#* deja*	E5
#* del*	C-4F-3M7d7e5f-5h17
#* desd*	F3
#* dias*	D3H11l3
#* dime*	M4
#* el*	G3H5Q-3h16q-3
#* en*	F8M5h12j4n-5
#* eran*	q5
#* es*	C10J6h5q-3
#* ese*	J4q-4
#* esta*	E3a8d3h-3
#* este*	I5
#* exac*	E6
#* extr*	F4q3
#* favo*	W4h5
#* foli*	h14q-3
#* fue*	G3M3
#* fuer*	h3
#* garr*	h3
#* grac*	H-3h-4o14
#* hay*	q3
#* hija*	k3
#* hoja*	h4
#* hoy*	M11U5
#* igua*	q3
#* insc*	I4
#* junt*	H9
#* karl*	m5
#* kilo*	h5j3
#* la*	A5C7h8i-3q3
#* las*	U3
#* lata*	e3
#* le*	l5
#* litr*	h3j3
#* lo*	E4M3h7q-3
#* los*	E5d7
#* mas*	h-3i15q-3
#* me*	h5
#* mejo*	I8
#* meno*	G9
#* mese*	I3L5
#* min*	S10a6
#* minu*	S4q4
#* mism*	i4
#* movi*	B5
#* no*	G3L3M3n-3q13
#* noma*	h5
#* nota*	h10i4q-4
#* nov*	H5
#* nume*	W5h4
#* o*	C5L5n5
#* octu*	H4
#* orde*	h3
#* para*	E-4F11H3h7
#* part*	i5
#* past*	i3
#* pero*	h4
#* pers*	k3
#* peso*	D8E4F5G3H-3J-3M3P-3Q-5V3a-3d6e4f-4h10i8k-3n-3
#* play*	e4h4
#* poin*	F7d4h-3
#* ponl*	E5h11
#* por*	E-3G5V-3a5h12q4
#* punt*	A12C-11D3E3F20G18J-3L5P7W7b-8d11e-6f-5h-12n-6p-3q-4
#* que*	C-4D6F3G8M3S5d7n-3p-3
#* quie*	h3
#* quit*	G3q3
#* reci*	h5
#* refr*	e3h3
#* regi*	I3h3
#* rfc*	j3
#* sale*	n4
#* se*	M-3d3h7n3
#* si*	D7H3b3
#* son*	E4
#* su*	F3h5
#* tele*	F5h9q-3
#* tick*	M-4Q3d3h6n9q-4
#* todo*	h3
#* tota*	h5
#* trai*	F4
#* tu*	H3
#* una*	q5
#* uno*	h3
#* va*	q5
#* vece*	D7K4P3h-5i3n3q7
#* y*	A4C-3D9E14H8M6V-3a-4b4e-5h4n-8q5
#* ya*	K5M5h3n6q-3
#* yo*	U7
#* ☎*	E9G11H-4P-3V-5a-3d11e10f-5h30i-4k-3n-5q-7
&	C-3F-3G-3H-5M24P-3Q-4S-3T-3V-3a-5b-3d-3e17f-3h23k-3l-3m-4o-3q24r-4
& #	h7
& $	H-3M19P-3Q-3a-3e14h14m-3q10r-3
& cuanto	M8
& siempre	h-8q10
& ☎	h4
&* #*	h7
&* cuan*	M5
&* siem*	h-7q8
&* ☎*	h3
*/09	H12
*/11	H13
*0/11	H6
*5/09	H11
*aba	A-3C-3D3E3G3H-5J22L-3O-3P-3Q-4S-5T-4V4W-3X-4Y3Z16a-6f-3h5i3j-5n3o-3p4q12
*aban	G4K3T3h4
*abar	d3
*abas	o7q4
*abe	Q3U3V5c4n6q-3
*aber	B3C9D-4H4K3P6Q-4W-3b11c-3d-6f-3h-5j-3n10p5r4
*abes	T10h3n3
*abia	G5i4q7
*abla	h4r10
*able	C4b4c10h3n5o7r-3
*ablo	n3r12
*abo	H-3R3b3d-4g3i4l5n10p10q4
*aby	k3
*aca	B3G7H6N5q3
*ace	B-3C-4G-3H-4I5K-3L-4Q10R13S-6T3W-4a5h-3i6k-3n3q6
*acen	B3L4W4j14
*acer	A-3E3J3L-3Q5T9W-3a-4b-4d6e5i3n5o6q12
*aces	D4H4T15n-3o6
*acha	M-3P3V4c3f3k7l3n-7q9
*ache	U5V4k4
*acho	H-3V4a-3f6k5l10o-3
*acia	C6L5p-3r5
*acio	X3a5
*ack	G4b4o10r-5
*aco	M3Q12U-4a4e4l3n3q-4
*acos	Z3h5j3
*acto	E5T5Z7c4n-4r5
*ada	C-5D14E-8J15K4M-5O-8S-4V-7X11a-11b-6c5d-7g-4h-3j-4k7l7n7o5p-7q4r-8
*adas	C-3K6P11W-3h5j6
*ade	F7f5h-5
*ades	a4o7
*adia	l5
*adie	D4J11X3
*adir	h6k7
*ado	C6D5F-8H6I7J-6K7L-4M5N-6O-7P13Q-6R3S-5T-10U3V-12W-3X-7Y-6Z9a3b7d3f-8g-5h3i3j-7k3l8m8p4
*ador	A-3C-3H3M3R4W-3c9f-4h4j-3k7l7n-3
*ados	B7D-3F-3G4H-5I18L4T-3U-4V3a-4f-3h-4i-3j9k-3m17n-3o-4q-5
*adra	C-4D5E8H5
*adre	C4L-3T-3Y3Z10n-5o15q-3
*adro	e5
*aeme	a5
*aen	D3a-3e5h3j12
*aer	E3F4S5h-3
*aes	H4
*aete	V5
*afa	e3l4r4
*afe	F-3S7d15h8i4p4
*afes	L3
*aff	m15
*afon	M3V3
*aga	C-4L5X6Z4d15n-4p-3
*agan	Q6Z5a5
*agar	b6d10h8i3n-4q3
*agas	J16Z4h-3n-3q-4
*agna	h3j3
*ago	B-3C-6D-4E-6G-4H-5I-3L5M-3O-3P-4Q9T12V5X3Z-3a-5b-4d4h11i3l-3n8o-4p-3q8r-3
*agon	n4
*ague	D7L-3P3a3e5h7n-3o3
*aham	R3k4
*ahi	f6
*aia	D6F4Z4
*aiga	d3
*aigo	I-3U4V3b9d3h6i-4j3m3p-3
*ain	i4l3n10
*ais	f4
*aja	C-7D-7E-7F-5G5H6J-4M-7N9P-5Q3U4W6X6b-10d-3e-3f-9g-3i-6j3l14m5n-4o9p-4q4r5
*ajaj	a12o-5
*ajan	j3m3
*ajar	W4k6
*ajas	e3k3
*aje	C5L12P-3S7T4W11Z11b-3c-3d-3e-4f-3l-3o-4q-6
*ajes	W4X16Y12d3
*ajo	C-3D4F-4G6H5M-3O-4P3W-3b-5e14h-6l4n-5o7q11
*ala	B-3D3E-3G12H-5I-3J6K-3L7O-3Q-5S-5T-5U-3W8X-3Z-3a-7b-7c-3d-8e-3i13j-4k4l15m-4n-4p-3q28
*alam	A3G5
*alas	a4
*aldo	A-3B4C16D13E14F12G11H-6I5K-3L8M-4N-4O-6P6Q7R-3S-5T-6U-4V-5W9X-3Y-3Z-3a-7b17c-5d14e-5f-3g-3h-17i-6j-6k-5l-4m-4n-11o-7p17q-7r-4
*ale	A7B-7C-5D-8E-3F15G16H-12I-6J-12K-4M-5N-5O-6P-6S-9T-9U-8V9W14X6Y-3Z-6a-10b-9c-3d14e-3f6h11i4j3k3l10m3o19q8r-6
*alen	D3H3L6P7W-3i-3n-3q3
*alep	k3
*aler	d5
*ales	B5D-6E-3H9I-4K8N4O3P5S-3T7U10Y-3a3c-3d-3i-4j3l-3m6n-8o-3q4
*alga	Q3S5W5Y3d6n3
*algo	N8U6
*ali	R3a6k4n-3
*alia	C3E5f3
*alio	C-3D4F3H4Q-3W-3a3e7h3n11p3q9r3
*alir	N6n5
*alla	d3e3j6n5o6
*alle	B3H3M4P11j3
*allo	K3M3T7n4
*alma	S5
*alo	A7B3C-7E13H-3J16L-4M-5N-3O-3T-4U-3V-4a-7b-3d3f17h-6i-3k-3l6m-3n9o-6p4q5
*alon	L5e4h3j3
*alor	L3a3
*alos	E4G8d13
*alsa	G4
*alta	A7C4D10F3V4a-3h-4i7k7o-3q-6
*alto	U3h5q4
*ama	E-3G-3H-5I13J-3L6N8O-3Q-4R3T-3V-3W6a10b-3c-3d-5e-3f12g9j-4k9m-5n-8o-3p-4r4
*amar	D5c4d6
*amas	Z3r16
*amba	l4
*ame	A-5B3C5D-12F-9G-11H8I6J-12K4L-7M8N7O-10P8R6S13T12U4W16X-8Y12Z-10b3c16d-4e-11g16h3i-6k-3l-8m4n-4o-14p-3q-3r-9
*amen	c4
*amo	d6g4j5
*amon	k10
*amos	A-3B-3C-6F4H21I15K-3L8M-3O-4Q-6S7T-5U-3V12W-5Z-3a-8b-3h5j10l6m-4n-7p-7q3
*ampa	G7
*ampo	N3
*ampu	d3
*ana	A-5B4C-5D5F-5G-4H6J-6K4L9M3N-3O3P3Q-5R-4S8T-5V-6W7X-3Z6a6b-3d-7e-4j10k3l9p-5r-4
*anan	L7W4
*anar	G3L9
*anas	f3q4
*anca	h3
*ance	A4C5H6S10W-3b10h-3k3p8
*anco	T5W10q-5
*ancy	A3B4c4k7
*anda	C4Q4R11T-4W4Z4h3j4n-4
*ande	J5Q-3S-3W-3Z11a3g3n8
*ando	A7B7D4E-6F-6G-7H-4I-8J4K3L3N-5O-4P10Q9S12T-11U-6V4W-9X10Y9Z7a-3b-12c-7d-3e4f-6h6i-5k-3n8p3q-6r9
*ani	a4f4
*ania	l3
*anje	X3d17h-3p5
*anme	L-3N-3W14X3Y6b-4g9j5
*ano	B4E-4F9H-7I-3J-3K-3P-3Q-4T-3V-3W9X-4a10b-5c14e-5f-3h3j10k3l-3m6n-8o-5p3q3
*anos	D3H-3L3S5a4j4l4
*ansa	O7
*anse	D10N4
*anta	B3C-3I15Q-3S6W-3X3a10k3n-4o5
*ante	A4M4b3d-4h5l4n11
*anto	A-4B-4C16D-6E-4G-4H18I-12J-4K-5L12N-3O-5P10Q-7S-4T-6U16V-6W13Y-3Z-3b18c-4e-4f-5g-3h-9j11k-4l-5m-6n7o-6p18q-8r-3
*anul	C4l5
*any	C4b6
*anza	C8b11h-3l3n-3p6
*anzo	j5n4p4q3
*aola	k4
*apa	N3W4a8q4
*apas	i3
*apel	a4
*apo	a9
*aque	n3
*ara	A5B-7C3D-4E-3F3I-4L10M-4N-4O-6P-5Q8R9S-3T4V-6W-6Y-6Z10b7c5d3e-5g6j9k4l-8m-3n-4p4q-4r-7
*aran	X4h3j4
*arar	H4K7
*aras	q5
*aray	D5
*arca	C8R5q-3
*arco	a4n6q3
*arda	b-4j6n15
*arde	B3D3H5J4K3O11S7U3a-4l5q-5
*ardo	S3V-3h-4l5m7n11q3
*are	T3
*area	a7
*aren	X12f4
*ares	I-3W9j14
*arez	a3j3
*arga	B3D4F5G5P9d-6n10
*argo	F3a4k3
*aria	D-3Y5Z3b-3d6g3k5
*ario	B4C-3F4J6T-3W8Y5Z4a-4h-4j3k8l9n-3o-5q-6
*arla	H-3T-3W4Z4a-3f6l3n6o-3q12
*arle	C-4F6G16J-3L5R3S4W-6b-3e6g6q4
*arlo	E6G5S6e4f3n4q-7
*arme	D3N10R3V3X7Y6b-3c6f-3j-3
*arne	W5Y3c4j-3
*aro	B5G3H3M-3T5a3j4l5n5p-3
*aron	A5C-4D20E-5F5G6H-4I6J-5K20L-10O-3P4Q-8R-3V-4W-6X-6Y-4Z-4a8b4c-5d-10e14g-6h4i-6j-3m-3n9o-4
*arra	h7q-3
*arro	H4T3V3Z6h4j3l4n3q-4
*arse	K3L5d4f8h-3q4
*arta	D3j3
*arte	H-4K5Q3R3d3g5i6j-3n-4q-3r10
*arto	X3q4
*asa	D-3J-4L7S4V3Z3a8h6l3n5q-3
*asar	L3h4j3o-3
*asas	W5a5j4o5
*asco	h4
*ase	A3I6N3R7S3U5V6a-3f3
*ases	a5
*asi	S5
*asio	h3j4
*aso	C5H-3I-3L-4O11P-4S8T-5U-3V-6W-5X-3Z9b-4e-6f-3g-3h3k6l6n12p6
*asos	Q11e-3
*ast	n4q13
*asta	C-3L5P-4W3X10a4b3d6h-5k-3l4n6o9q-3r-4
*aste	F-3G6H-4J-3L-6P5Q-3S-4T-3W-3a3d-4h5j-4l-3n28o13q12
*asto	D3W5h12
*ata	B5M-3P-3W6Y3h3j5n-3r9
*atar	c4q3
*atas	e5h3
*ate	F-3J-3O-3S11T-3U-3V-4W-3X12Z-3a10c-3d-4f-3h5j3k10n-9o9p-3q3r10
*atis	C4L7W4d3p4
*ato	C-6D12G-3L-3P-3S15V-3W-4Z-4a5c-3h6l5p3
*atos	A4H-3L-3M9N13P-3Q6S5a-4b-3d-4e4g3h3i8k5q-5
*atus	b6m3n5
*aty	G4W3
*aude	r4
*aul	l6
*aura	A5B5F5W-3h3k4l7q-3
*ausa	S6l5
*ava	h3l3
*ave	C4U5a3b5n3o-3p6
*aves	a3
*avia	A4C4E-3K3L-3P-3a-3b7d-3f4g5h-3j5l3m5n6o-3
*avo	B3E4O3a-3f4n-3o16
*avor	A-3C4D-7F3G-4H4L-7M-3O-5Q-5R4T6X5Z-5a-6b3c8f3g4k5o-7q4r-4
*avos	n7
*axi	n3
*aya	K3Y6j6n3q5
*ayan	H-4L3W4d4k3m3r3
*ayas	J13q-5
*ayo	C5H9S8a-3e-4f3h-5n10
*ayor	T3
*aza	A3H3I3b4d3m6
*azla	W4i5q11
*azle	R4f3i3k3n6
*azlo	d4
*azme	H9I5R3W18e4g4n-3o-3
*azo	A5a6n5
*azon	C4M4b3
*back	L3b4
*bada	A3
*bado	A7D3H5K5M3j3
*baja	G7h-4j6l6m9n-3r3
*bajo	F-4G12H3O-4S4h-6l7n-3o7q8
*bala	q3
*bale	G7n3
*balo	A13q3
*ban	G3K3X10Y3h5n-3r-3
*bar	A16Y5h-3q4
*bas	J10O4a-3g-3o7q6
*beca	l4
*bee	k4
*bel	f7n4
*bela	C6f4
*bele	F6W8
*belo	f5h3
*beme	X-3g11h3
*ben	F4R3e4f3j5k6r4
*ber	C9D-3H4K3P8Q-3W-3b10c-3d-7f-4h-6j-4n8p7q-3
*bera	A4
*bes	A6T7W3a3n3r3
*bia	E3F-3W9a-3h3i8q5
*bian	A3
*biar	E3L5T-4b3e5n-3q7
*bica	M4h3
*bico	r3
*bie	Q4
*bien	H3L12W-3X-3d-4g8i8k7
*bilo	l4
*bio	C-3E-4F-3H-3Q4S9Z3a3d4h3i-3l3n7p4
*bios	B20
*bir	B11C-3F5I-6P-3Q6W-3X13Y9a-3c5f7h7n-4o-3q-3
*bla	W6h6r8
*blar	S10a5c10
*ble	C6D12E-3F3L9M-3O-5Q-3S-3T-3W4b4c9d-5k-3n4o4q4r-3
*blen	c6
*bles	C3T6o5
*blo	r14
*bon	W4
*bona	F7P5q3
*bora	l6
*bot	r8
*boto	q9
*bra	b-3c4d4h3q7
*bran	D4G10m3q-3
*brar	L4Q3d9h9k10
*bras	Q4T5
*bre	A-5C-5D-3E-5F-3G-4H10I3K-5N4O-4T-5U5W6X-4Y-3Z-4b-3c-3d5e-4g7h11i-3k7m5n-3o-3p-5q6r6
*bren	j13
*bres	I3o4
*bri	l3
*bril	R4
*brir	W3g9j3
*bro	H3J-3M4N4U5V7b3d3f3h4k-3p7q-3
*bros	I11
*caba	G4Z4h5i3p5
*cabe	U3
*cabo	R3b5d-5h3i4l5p10q5
*cada	C3D4q3
*cado	E6W3Z16a5e5n-3
*cal	h3
*cala	i12q8
*cale	C-3F8G5d5h-5p3
*calo	q3
*came	B3D-3E-3H10L-3M10Q3T14U-3a-4c10d6h-5n-3q-5
*can	F5L12c4j3
*cano	h4
*car	B-3C5D-3E11L-4M3O-3S4W-3b5c10d5h-4m6
*cas	Q4a5h4j5
*cate	j4o5r12
*cede	G4Q3n11
*cel	j4
*cela	N5Q7X5n-3q14
*cele	G5l5
*celi	k4
*celo	B14M-4N6Q4n-4
*cen	L15P-3a9g3j13n-7
*cena	H11I3O-3S6W8a5n-4
*cer	A-3N7O-3Q3T9W-3a-4b-3e3n3o5q12
*cere	X3q4
*cero	l3
*ces	D4F-3I-4L-4O-3P9Q-4R3S-3T16W-4Y6a-4d-3e-3f-4i3m-3n8o9p-4q3
*ceso	B-3R11d-3k9l9m12n4q-3
*ceta	a3h4j4
*cha	C8E-3F6G-4H-7J-3P4T-3a-4c4e5j-6k4o-3q6
*chan	L3m7
*char	d6q6
*chas	H3K-3P9Q7j5n-3o7
*che	B4D7P-3Q-3S5U4V3X4Y3b-3d-3f-3h5j10k10l-4n-7p-3
*cher	M4
*ches	H5O5a5
*chi	l3
*cho	A-3B12F-4H-5I-3R5T-3U4V4X3d-3e-3f3h4k5l5n3o3p-3
*chon	W3f3j3
*chos	B3D-3I3b4h6m4
*cia	A-3C3E6F-3G6L6M-3P-3Q4U-3W3c3e8f-4j4l5n-5o4p-5q-4r6
*cial	Q3S3e5r9
*ciar	h4
*cias	H-4J16O-4S3T-3X7c3j-3l3n-3o26q-4
*cibo	D3M7P3a-3h9
*cida	o4
*cide	E3q4
*cido	R3o4
*cien	X6h-3i6p4q6
*cima	D3
*cina	P3V4e8f4l3
*cino	W4a3
*cio	A-3B-3C-6D9E-4J-3L-4M-3N4Q-5S-4T11U-5V-6W10X8Y-3Z-3a-5b-4d-5e-5g5h3i-5j12l15m-3p-3r6
*cion	A13B3G-5H-7I-7K3L-6N7O-5P-5Q5R16T-7V-5W-6Z8e13g4h-3i-5j11k-7l-7m4n9o3p-6q-6r-6
*cios	I13L8T4X5o-3
*cir	C3Q3T8n9
*cito	H6N7R4T4Y3a-4c4g3j-3n-3
*cker	Z3a8
*cket	A-3B-3C-4D4F-4I-4J-3K3L3M11N-3P5Q8S7T-3U4X-3Z-3a-6b-4c-3e8f-3g-4h11i6j-3k-3l-3m-3n6o-4p-4q9r-4
*cle	h3
*coge	G3
*com	g3
*cora	B18Q4W3
*cos	C-3d5e4h7j3l8
*cta	l8n5
*ctar	Q5c6
*cte	R8
*cto	D3E6J-3Q-3T5a-4c5d-3e10f-3h4n3o18r3
*ctor	a4
*culo	R3
*cuna	h3
*cupa	d3
*cupe	S4
*cupo	H3R4T8X3a-3f5h6j4n-3
*cure	h5
*daba	J10n3
*dad	B15D6F-3J-5K-3L3M-3P-3S-4V-3X3Y3Z-3b4c5d-4f-3j5m-6n8o-3q4
*dada	n3
*dado	C7K4a3b3d5h3j-3l3n-7r5
*dala	h5
*dale	F4V7W3
*dalo	J7
*dame	H6L5Q-4R4S-3T8X-4Y10Z-4a4c4d-3h9j5m-4q-4
*dan	C3D-3K7P-3U-3W6X6a5b4c4h-3j11n-5
*dar	A5D-3H-3J4L4Q5W-3Z5c3d5h-3j5n3
*das	C-4E-3H-4K12O4P10S9T-3Y-3c-3d-4h4j8q-4
*date	a3o5
*day	U9
*dea	I4
*dece	o8
*dega	S6W8
*deja	A5
*del	f3
*dele	W5
*dem	i24o-3
*deme	k6
*den	D-5E8L10Q7S-3T-5U-6X5b-3c8d-4e3g-3j19m11n-6p-3q-3
*dena	a4
*deno	k4
*deo	f4j3
*der	H-4L6X6a-3d5h12k4l5m7p3q-4
*dero	A-4C8E8F4G5I9L6N6R-3S-5T-4U-4V-3X-4Z-3a-6b10c-6d10e-5f8g11h-6j-8k-5l-4m-5o-4p5q-6
*des	A13D7E-3G-4H-6I-3K-5L-7O4Q-3S-4T7U-3V-3X9Y3Z3b3g3m-3n-8o7p-3
*dez	C3
*dgar	f3l3
*dia	D3F3Q4g7j4l4
*dias	K6h3
*dida	T11U3l5o4
*dido	A4H10N-3T-3U11W5a-5b-3e10h-4j7n-7o11
*die	D5J8X4
*diga	a6o5
*digo	R11
*dil	f3
*dime	d8
*din	h3
*dio	A9C-3D-4E-3H7J-3L-4M4Q4R3U-6W9X3Z7a4h6i3j-3l3o-3q-3r-3
*dios	E3N4l5o12
*dir	C3T6a4k8
*dira	W5d3k3
*dita	E12O3f5
*dite	q3
*dith	R6k3
*dito	C8H7S8a-3b5d4e4n-3p-4
*dole	F3
*dome	O5n3
*don	Z15q3r3
*done	Z6
*dor	A-3C-4G-3O4P-3R3S4W7X-3Z4c15d-3f-5h4k12l9n-5o-3
*dora	H-3M-3R6T-3V-7W5c9d-3e5h4k14n-6o-3r7
*dos	A-4B4C-5D-5F-6G6H-4I18J-3L6M-3N-3O14S-3T13U-5W6X-4a-7c-3d5f-5g-3h-3i-4j7k-5m21n-5q-7r-4
*dosa	Q3
*dra	C7D3E9a7b-3n-4p3
*dran	E5
*drar	U6
*dre	C6G3L-4T-3Z5b8k3n-4o15
*dria	H3b3c4m4r3
*dro	e5l7
*dron	I9f4
*duca	L3
*duce	G4
*duco	R4V-3
*duvo	B4
*eaba	J5
*eada	M6k8l8
*eado	B4D5P6Q3R6d-3f-4k11l5
*eal	H-3c7q6r5
*eala	l6
*eale	d8
*ealo	f5
*eame	M10f3
*ean	a6
*ear	L7Q8X3d17f5g3n-4o-3q-3
*eas	W4Z4
*eat	o8
*eba	A6k6q4
*ebe	A3E12J3a9h-3n-4
*eben	D4F6
*eber	F3
*ebes	A4a4
*ebi	n-3q7
*ebia	h8q-3
*ebio	h-3q10
*ebo	A6P-3Q12a6n-4o10q-3
*eca	C6M5d-3h-3k-3l4m6n7
*ecar	C8S4U3b4m4
*ece	C3D7E7a-3b7f9h-7i-3n6o5q-3
*ecen	C4D3I4g6
*ecer	N9
*eces	B3D5H-4K4P12T5h-4n3q5
*ech	k6
*echa	H-4I5M3P3Q8h-3j-3n8
*eche	j8n-3
*echo	B15U3o4
*eci	F3
*ecia	E3
*ecio	C-3D6W12a-3b-3d-3j11n3o-3q4
*ecir	Q4T7n9
*eco	D6I3S9d-3n-4p-3
*ecta	l7n3
*ecte	R7
*ecto	F4n6o14
*eda	C7H-6T-4U-3W5d3j3k16l12n-6q-5
*edad	n9
*edan	C3W4a7b7n-3
*edas	S4
*ede	B-3C-3D6J-5L4M-3P-3Q4S-3T9W-3a-5f3g-3h-4j3m4n9o-4p-4q5r-3
*eden	L11N3c10m7
*eder	d4
*edes	C3D5G-3H-3L-5O-3Q-4T7W3Z8c6h3n-4
*edi	A4D4J8l6
*edia	D4Q6
*edio	H6T3h3
*edir	T7V3a3
*edo	B-4D-8H-4I-4K8L8M3N-4O-5R-4S9T8U-5W-9X-4Y-3Z-5b4c3e7f-3h-4k-6l-5n16o3p12q8r-5
*edor	W8c9h-3k5l4
*edro	l5
*eeme	n6
*eer	W5
*ees	J6O5d-3h3
*efa	A3S3c5
*efe	a5c6
*efri	W4a7h5
*ega	F8Q4S4W5X6f6h-4q-4
*egan	X-3Y9a5
*egar	H-3L3U5f5k9l3
*egir	E3Q4q10
*egla	E5n3
*egle	n4
*ego	A4C-3D4F-3H5J-5P-3Q-3S15U-4V7X-4Y-4a7b-3d-4i-3j4k4l-5n8o4
*egra	F5P-4W4f4k4q5
*egro	e3
*egue	A-4H-3O9R6S4U3Y6Z4a-5b3h-3n-5q10
*egun	C6D6E5
*eite	h5j5
*eja	A8C-4D10E3H-4J11M-3Q-4S19V-4W-3X9a3n-6p-3
*ejan	j8
*ejar	E3X5j3n-3q5
*eje	J3W4Z3a9l3o7r-4
*ejen	X7
*ejes	J-6l5n3q9
*ejo	F3G3H7W6c3d-3e7l9n6r-3
*ejor	F3H3J4T-3X3c8q3
*ejos	M3e4h-3
*ela	A-3D-6F-4G-3H-5I-3J-6L-3M-4O-5P-3Q3S-3T-4V-4X4Y-3Z-3a11b-3d-5f14h3i8j3k4l11m4n-3o-7q23r-6
*elar	X10q10
*elas	K9h4
*eldo	W9
*ele	B3C-5D-3F12G8H-3S-3W14a11d-4f5h7i3k-3n-4o-3
*elen	N6Z4
*eleo	l3
*eles	I5J6n-3
*eli	A4G3k8l12m-3
*elia	G4f4l6
*elio	f4
*eliz	O9a5
*ella	n3
*ello	O13V3l6
*elo	B9D4E7J-3L-4M-6T-3V-3W-5X-3b-4e-4h9l-3m-3n4o-6q6r-3
*eloj	n6
*elos	C-3D-3F10G20W7b-3j6
*elp	T20
*elta	e18n7q-3
*elto	I4Q3
*elva	S3
*elve	L5M-3R3e13h-3i5n6
*elvo	S6n13
*elyn	l5
*ema	B5C-3D11E5G-4H-3I-3J3N7T-3U-3V-3W4a-6b-4h3j-4k6l3m5o-3q-4r3
*emas	G4S3V4c3d3n3
*eme	D-5E-3J-3O-3Q5S6T12U-3W7X-6Y13a5e-3f-4g9j-5k5l-3m-3n5o-5q-5r-3
*emio	d9
*emo	B3Z3
*emon	E3
*emos	D-3E-4I9K6P-3S14U-4V7W-3f5h-4i-3j3k3l-3m-3o7p-5
*empo	L9n6
*ena	A-3H7O-5S4T-3W4a9b-3h5k4l12m-3
*enal	K3n4
*enas	L-3O30a-3b5d-4f4g6h3n-3o-6q-3
*enda	B7C-4D-3E5H7M-3P-4T-3U3V-3a-4c9d-5h4j3o3p-4r7
*ende	A-4H-7W5Y11k5
*endi	C-3F-3H-6I-5Q4S-3T18U13W-3X-3a-3h9n12q4
*endo	A3C-5I5J3K-3L3P-3T14V-3W-5X-4Y-3Z3a7b3c7d-3f-3h-4j-3k-3l9n-7q-3r3
*endy	B5G4W4f3
*ene	A-3B-4C8E3F-3G4H-9J-3K-3N-3O-3P5Q-4R-3T-5U-6V8W5X8Z-3a5b-4d6e4f6h-7i-3l4m4o-5p8q-3r-3
*enen	L5W5c6j16
*ener	E7N3X3h-3k4n9q-5
*enes	I10m15r4
*enga	C5E10V6c9d7h-4l4n-4
*engo	A5B-4D3E-4F-3G-3H-6I6J-5N-5O-3P4S7U-3V5Y-3Z-4a3b11c-3g8h3i-5j-5l-4m9p-4
*enia	B3D17P-3Q-3a-3b6e9h-5j-3k4m6n-3p4
*enis	e3
*enle	A4X9a6l4
*enlo	N6X7
*enme	D-3N21T7W-3Y8c19e3g-3j-4o-4
*eno	A5D3E3O-5P-3V5a4b-3c3h3k4n-8o14q-5
*enor	B-3D3H-3K3O7P5Q3W-3a-4d-4f6h4k-3p3q4
*enos	C3D12E6F-8G11H3L-3O13T-3b-4d-4n-5o-3q9
*ensa	L7b3d13
*ense	G3N9Y4o5
*enta	A-6C3D8E5F6I-11J7K-3M6N3O-8P5Q3R-6S-4T-11V7Z-8a-8d5e3f4h10i7k-11l-10m-8n8o-4q5r-6
*ente	A-9F3H-6J-3K3L-3R-5S3T-9U-9V13X-7Z-4b-5c12f7h3m4o12
*enti	N4Y5g-3q4
*ento	C-4F4H-3J3L-6P-4Q6S8U4V-3W-3b3d-4e3h5j5n8o8
*enu	T34a-3j5
*enza	b3f4
*epa	K5
*epe	P3
*epic	E3j4
*epto	Y3f3m4
*eque	G5
*era	A10B3E3G4H-7I-7J-5K-4N-3O-4P-5Q6S14U-5W8X-4Y-3a-5b4d-7e-4h7i-6j3k8l8p-5q8r-3
*eral	H9q3
*eran	A7L5
*erar	h5
*eras	H-3Q3U-3W7h6j3l3m14q-4
*erde	A4
*erdi	D5Q5T13n3
*erdo	I4L4P4b3m5n-4o4q-3
*ere	A-3B-3C6F-6G-6I-4K-4M-4O7Q8T-3U-3V-7X4a-5b-3d11e10f15i5k-5l-4m-4n-5o11p3r-3
*eren	A3d3f7h-3
*erer	R4Y4Z6n-3q4
*eres	I4
*eria	C-3D6E6O3W-3Z4b4d-3f3h8j4n-3o3p6
*erio	G3
*erla	B5R5W3Z5k5n-5q7
*erle	E7F3T4e4i4
*erlo	E3f6h3
*erme	A4
*ermo	L3d3
*erna	j3
*ero	A-12B-3C4E4F6G3H3I5K-7M-5N7O-7R3T-7W3Y4Z-3a-5c5d4g6h4k7m-5o-6r-5
*eron	A3C-6D14E-4G6H5I9J-4L-4M9P8R-3S-3U-9V-3X-4Z-3a-3b5d-10e9f-3g-4h5j8k-3l-4m-5n7o-4p-3q3r-4
*eros	B8C5D7E11I-3P-3a5h-3l3m11n-4q9
*erra	W6p3
*erre	H16S8h4l-3o5
*erro	H-3Q3T-3U3V6a4h3j7n-3o6
*ersa	q17
*erse	K6Q3Y3n6
*erta	X4a5j5n4
*erte	q15
*erto	C9H4a-3d-3f3j7n7o4q-3
*ervo	j4
*erzo	k5
*esa	F-3G-3H-4J6M-3N4P-3T-3V5X-3c-3e5f3g6h4k-3l6n-5r8
*esan	L5X3c5e8o-3
*esar	T3e15g6h5n-3q4
*esas	j7
*esca	n7
*esco	W3d3
*esde	H4I6L4O9P4S-3U9W3a-3d-3h-4k4n-3q-4
*ese	A6O3S5e-3q-4r10
*esel	a4h4j4
*eseo	N5O-3c6d5g3
*eses	I4e3j6
*esia	B3F13G6N4Q-3f3g5h-6n-3q-5
*eso	B-5C-3D-3F-3H-4M-3R10S4V-4W-3a-4d-5e12f-3h-5i14k16l9m13o-3q-5r-3
*esor	c22
*esos	D3E3F3H-4J-3L8M3P-4Q3W3a-4b8d6e3f-4h8i6j-3n-3o-3p-3q3
*ess	j4
*essy	l5
*esta	C-3D7F3G9H-9J-3T-3a8d-4h-4j11n4p11q-4r12
*este	Z4c5h3
*esto	B3D3L-3P9S5T-4U4V-3W-3a-3d4h-5l16
*eta	A-3C-3E7F-6G-4J-3P-4S-3c-3g5h5j8m6n-3o-4p3
*etar	d4
*etas	J11W6h5i4j5
*ete	F4J4N8V3b4d-3e3f3h7j5k3n-5q4
*eten	D4Q3a5
*eter	H-5J5M-3Q4U-3a-3d3e4g4h5i8k7
*etes	h7q-4
*eti	F3H-5Q4U6m6n14q15
*etio	B5M8h-3q3
*eto	A5B3D4H3J-3Q8V-3W-4Z3a-4i-3k3m6q-3
*etos	d3h4j4
*etra	Q3l6
*etro	a8
*etta	a6h5
*eva	C6F3H-3J-4L-3Q3U-7V5W-4b-4c-3d4f12h8i9k12l-3m-3n-10o-4p7q3
*evan	W7j5
*evas	J13
*eve	G5P7W3n13
*eves	F3H8L3P4j6
*evin	f4l3
*evo	A-3B-3C-6E-4G-3H-6I-4K-3L-5P-4R6S-5U14W4X-5Z-3a3b13d-5f8h5i7k6l-3n3o8p-4r-3
*evos	I10k3
*ext	V19
*eya	C3W3k5
*eza	C3a10k9
*ezar	T3d-3f4g7h4k4
*ezas	W4e3
*ezca	E3q3
*ezco	o16
*ezo	T7a7h4
*fas	o8
*fes	L3
*fia	f3k4l3
*fica	C8E3F5W7h-5n8
*fico	a8
*fil	N7f3
*fina	k7
*fis	k4
*flo	G3
*fon	M3V3
*fono	A-3C6D-3E-3G-3H-4J-3N5P-3Q3T-4V-4X7a-5b3c10h7m3o-3p4q3
*fra	H4
*fras	H6
*fri	W4a5h5
*fume	e4
*gaba	Y4
*gada	B4K4R3W3X3k8n-4
*gado	I-3R8a-3c11h3l3n7q-3
*gail	l3
*gain	h-3i7n7
*gala	L17b-5
*gale	F8G-3Q3V5W10Y3a-4c3d-3f6h8i7n-4o-5q-4
*galo	B5F5G5d13e-3h-4j3n-3p5q-3
*game	C4N-3P-4T-3W6b5d5g11j-3
*gan	N6Q4W3X3Y7Z6a8d-3n-3o-3
*gar	C-3F8G-3H-4L5P-3U5V-4c-4d8g-4h6i4j10k11l7n-7o-4p-3q8
*gas	D4J18Z3a4n-4q-4
*gel	R3
*gela	l3
*gelo	n3
*ger	C3j4
*gido	Z3
*gina	j7k4
*gio	f7g4j3
*gir	E4Q5q9
*gito	q7
*gla	E3n3
*glan	j5
*glas	L13n3
*gle	n5
*glon	P4
*gna	h5
*gno	Q5
*gon	n6
*gos	P4a3i3
*gra	F4P-3W5f5k5q4
*gua	a11h5
*gual	E4I4K3L9V-7d-3i19
*gue	A3B-3D5F-3G-3H-6L-5M-3O3Q-4V7W-4b5c-3f-3g-3h6k-3m7n5p-4q10r-3
*guen	K5X7j6m3
*gues	J3k3q-3
*gui	k3
*guir	Q3n8
*guis	a7
*gun	C6D5E5J5L3R3h-4
*guna	J19K15a-3o-3q-3
*guno	A3
*gura	D4
*guro	a3
*hada	e7
*hado	h5
*hala	q9
*hale	F4V3d4n3q-3
*ham	k4
*hame	C-3H5P3U4V4Y3k3p3
*han	B5k3m5
*har	d4q8
*has	H4P6Q6j6m4o7
*hat	J3R3T10Z18a-5l3o-4q3r9
*hava	E4h3l4
*havo	O3V3W6f7k3
*hayo	B3C5E5
*haz	N7q13
*haza	A3
*hazo	A6n3
*heca	A3C6M6h-4m7n5
*heco	C3I4Q3S10n-4
*hela	a7q3
*hema	l4
*her	M4h-3i7
*hes	O7a8
*hido	a6o15
*hin	D6Z5n-5q3
*hino	l4
*his	Z4d3r14
*hita	G6
*hito	f5
*hole	F3G3
*hon	h3j3
*hone	h5
*hora	C-6F-3H-4L-3Q-3T9V14Y7a-5e-3i9k5l-3n5o-3p12
*hos	B3D-4I3b5h6m4r8
*huy	k5
*hya	l5
*iada	I5
*iado	W6Z3
*iaje	H4
*ial	B9C-3P21Q7T12a-5b-3c-3e3n-4o5q-3r7
*iale	G-3W8d5g5h-5j4q15
*iam	f6
*iame	f4g9
*ian	M4l4n-3
*iana	l8
*iano	B3g3m8
*iar	E3F9K5L3N3R5T-4V3W-4f4n-5q7
*ias	A-3B-3E-3F-3G-3J13M-3O16T-5U16V-4W-4X5Z-4a-5c3d-4f-3h3i-3j8k-3l4m-3n-3o18p-3q-8
*iazo	a8
*iba	H5Z3n3q-5
*iban	X10Y3
*ibas	J9
*ibe	Q9X13f11g4h-3r6
*ibel	f4
*iben	e3j10r4
*ibio	Z4
*ibir	A-3B12I-7Q6T3X15Y10c5f7h-4j-3n-3
*ible	C9b3
*ibo	M3P3Q6S8T4V-3a-5h9
*ibre	W4
*ica	C3D-3F5G3H-4K-3Q-3T-3V-5W13a10c3i6o-3
*ican	j7
*icar	E12M3Y3c5d4h-3m3
*icas	a6
*ice	A5B-3D6F-3G-3I-3J-3K-3M4R6S-3U8V-4W-5c-3d6h3k-4l-4m-3n7o-4p5q6
*icen	a10
*ices	A5C6D-3Y6b3q-3
*icha	C4d3
*ichi	l4
*icho	h4
*ici	a3h4j5
*icia	E4l7
*icio	D9F5H-3T15W-3a-3b-3c5j6n-3o7q-3
*icle	h3
*ico	A-4H-3J-3L-3Q6T3V-3W-3a6c6d3k-3q7r8
*icos	Y3
*icto	h4
*ida	B3C3D-3J-3L4M-4P-3S-4T9a11c-3d-5h-9i8j7k-3l5m3n-9o6r-3
*idad	B16D3E3H-4L3S-3T-3X7Y3a-4d-3h3i3l3m-4n-3p3q5
*idan	W7Y3
*idar	A5d3n5
*idas	P3j3l3
*ide	C4E4F-3Q4W8d3l4n-3
*idel	f4
*iden	E6Q5f3j9
*idia	g6
*idio	A12X3i4l6
*ido	A7B3C-4E-3F-4H4J-4K-3L4N-4O-5Q9S-5T-6U11V-4X-3a9b-3c-4e11h4i-4j5k-4l-5m-3n-12o21p-6q4r-4
*idos	K3L3d5j3m3
*iece	f6
*iedo	n4
*iego	A5
*ieja	A3a6
*iejo	G3W4
*iel	k5
*iela	g4k3l3q4
*ielo	a5j5n3
*ien	B16C-6D4F-9G-3I8L5M16N-6Q5R-6S-8T-7U-5a6b-8c14d-12e-13f-6h-14i8j-8k3l-10m12n9o11p-5r19
*iene	A-3B-4C9D-3E4F-4G3H-10J-3N-3O-3P4Q-3T-4U-5V11W3X4a9b-4d5e5f7h-7i-4k-5m5o-6p8
*ier	H12
*iera	D-3G-3Q-3W10b5c6j6n4
*iere	C6E-3F-6G-5H3I-4J4L4M-3P3U-3V-5a-3d13e9f15i6k-4l-3m-3n-4p5q-3
*iero	A-6B-3C-3D-7E5F5H3I-4J4L-5M-8N10O-7P4Q-7R4S-5U4W4X5Y7Z-4a-6b3c9e4f-5g11h6i-3j6k5l4m-7n-5p-6r-12
*ieta	T4
*ieza	a4k7n-3
*iezo	T7h5
*ifa	F4W4n6
*ifi	a3j6
*iga	A-3E3F4G-3Q3R25T-4U-3V3a5e-4h-3k-3l14n-7q-5
*igan	F3d-3h3
*ige	C-3E12Q4q6
*ign	g14
*igno	K4Q3
*igo	A3C-4D11E-3F-3I-3J-5L-4M-3O5P-6R10S9T-6U5W-3X-3Z3b4e-6i-5j-4k-3l4m6o-4q-3
*igue	A7H-3O-3S-3T3V12a4m11n13o-3q-5r-3
*ija	F-3L6S6W5Z5a6
*ijas	e3k4
*ije	E3J7a4h-5q10
*iji	n-3o13
*ijo	H6Q3W5o3
*ila	D3E3J3S7V11a-3h7n-4q-4
*ilas	i5j3
*ile	a10j5
*iles	Q3a4
*ilia	V-3f8i3
*ilio	L3T12W5j5
*illa	a4h4j3k3m15
*illo	a4o7
*ilo	C5h3j7l3
*ilos	h7
*ima	A-5C-3D3J-3M-3N4P4Q4S-4T-3V7W4c-3d-6e-3i5j-5k3l-3n5p11q9
*imas	P8
*imbo	K8W4q3
*ime	A-3C6D-4E-4F-3G-3H8I4L-4M5R-3S-3T9U6V-3W13a-6b7c-3f-3g6h-9j-4k-3l-3m3n5o-4p6q-7
*imir	d13h-4
*imo	B-3C-3D9F-3G4H-5I-6L4O-4P-4Q-3T-3U-3V15W-3b-3f6i5l6o16p3q3r-4
*imos	B3D-3H16L-3M6O4P4Q-3S5U-5V13d-3e5i3j3n-9o-3p-3
*ina	A-3B-3F-4G3J-4L-3M-4Q3S-3W4X-3c3d-5e3g4h6i-3j5k9l5n-11o-3p-5q10r6
*inal	A-3C-3E4W3a6h4n4p3q3
*inar	N5S3
*inas	L3a4h5
*ine	M3S5a4d-3q-3
*inea	r3
*inen	N10
*ines	i4l3
*ing	O11Q4n4q-3r9
*ingo	D7H8M3j6
*inio	c3j3
*ink	Q-3R28
*ino	H-6L-3P5S-5T-3U-3W3Z9a8d-6e3h5j6k3l7o3q-3
*inos	a3f4
*inta	V7j3
*inte	d8h3j5p-4
*into	H5V7h3l8
*ints	C3F4b4d6h-4
*inua	V4
*inuo	S5V3o-4
*iola	f3
*ion	A12E3F-4G-5H-6I-4J-4L-6N9O-4P-6Q6R13T-7V-4W3X5Y4Z4a3d-5e10g3i-5j5k-8l-7m3n7o3p-6q-4r-6
*iona	L4T5W5c4r-4
*ior	Z4h-3i9p6q7
*ios	A-3B11D-7H-5I8J-3K-3L3Q-3S-3U3V-3X14a5b-3c-3d-3g-3h-4j11k-3m9n-6o16p-3q-3r-4
*ipa	a4
*ipal	T13
*ipo	a-3k11m22q-3
*ique	Z8c3k3o4
*ira	C5E-3F-3a9f3g3h-4l5m4n-6o3q5
*ire	S3a5
*irla	n7
*irle	E4Q3p3
*irlo	E4
*irma	A7p4
*irme	N4O-3X5Y3g19n7
*irmo	B4S7
*iro	C4Q6c3d-5l4o7r-6
*irse	f9
*irte	T7
*irve	C3L4a4d5r-3
*isa	C10E-3V5a4n7o5
*isar	A3K3c3
*isas	e4
*ise	A5
*isen	D3X3
*ises	C4l3
*isma	M-3Q7h-6i17n-4q3
*isme	a3
*ismo	C-3L6Q5V-3X-3d-3g5h-8i20l5p11q-5
*iso	A11F3G-5H-4J-4S8T-3V-3W3Z-3d-4g-3h3j-3k5l8m6q3
*isol	R4
*isor	S-4W5c9
*isos	A5K-4X18Y16l4o-4
*isse	k6
*ista	D-3H-3K5N6P4T4U6V-3W-3X-3Y5c-3d-4f3g3h4j3m10n-9o-5q-6
*iste	C-3D5H-3J-5M7Q-4R3S-3T-3V-3a19d-3h-9i-3j-3k5n12o17p-5q4r4
*isto	A8G3S-3V10n4o16
*ita	E8F-6H-7J-3K-3M-7P-3R4S13T-8U-6X4Y-6Z-5a5e-7f6g-4i5j11l11o-4p-4q10
*itad	Q4d9e4q-3
*ital	B4
*itan	L3
*itar	B5C-3E7G3Q5W-4k-3l13q-4
*itas	J7P7h5i10n-7
*ite	G-3H3L6Q-3W3X-3Y5i17j4n-5q3
*iten	N12X3
*ith	R6
*ito	A-7C5G-3H5J-5K-3O-3Q5S19V-6X3Z-7a9b6c5d-4g3h4i-4j-3l-4m-5n3p-4q4r-7
*itos	E3I12L3O11T-3X6b5n-3
*itud	A5j5
*iubo	O11
*ium	q4
*iva	Y7l19m4
*ivar	Y13l8
*ivas	T4
*ivel	L6W6
*ivo	C-4F-3G3L4W4b-3c14d3e4
*ivos	I9d3m6
*iza	C-3E5M8k5
*izar	A16C-3E7L4M4Q6W-3a6d3f-3h-3j3n-4
*izo	A11B16C-3D-4E-3H8J-5K-3L-4M11O-4Q4S-3T-3U-4V-3W5X-4Y5b-3d-3j-3k-3l-4m-3n6o-3p4r-3
*jaba	n3
*jada	D3n3
*jado	D4
*jaj	a7o-4
*jaja	Z6a10o18
*jala	A3J7V6l-3
*jale	F-5G13W4X4d7e-3h-5j-3l3
*jalo	E13F-4J12
*jame	E4S11W7
*jan	D3j12m6
*jar	W4X5k5n-3q4
*jas	e5h6k3
*jate	C5l3
*jea	H3Y6
*jear	L8Q8W4d18n-3
*jees	J10d-4
*jen	X13
*jeo	G8L4Q-3d5
*jer	r3
*jera	A5B4D3E3I-4L-3M3R3W10a-3f-4h3j-4k8
*jero	F3M5R9f-4h-3k17l5n-3q-3
*jes	J-5T-3W5X15Y14d4l4n4q5
*jeta	D-3E3F-3G-3L4Q4W7f3g6h4j4n-5q5
*jita	C6d-4
*jito	C3Q4Y4n6
*jole	q7
*jor	H3J6R3X4c6o-3q3
*jos	M3e3h-3
*ker	Z4a12
*ket	A-3B-3C-3D5F-3I-3J-3K6M11N-3O-3P4Q8S3T-4X-3Z-3a-7b-5c-3e7f-3g-4h12i7k-3l-3m-3n5o-4p-4q9r-4
*laba	Z9
*lace	R14
*lada	D3G6V3d4h-3n-3o12
*lado	C11G-3H8P-3a4b10d12k-3o-3p5q-3
*lais	f3
*lala	G4N3W5l3q16
*lale	F11G-3W7
*lali	R3
*lalo	B4E3f9l3q7
*lam	A3G3
*lama	D5f8k11l5
*lame	W4c15q3
*lamo	d5g4
*lan	D5L4Y4j5
*lapa	a3
*lar	A-3C3H-5I-3J-4K-3O-4S6T-5V-6W-8X8c9f3h5i3j-4l3m-4o-4p-4q6r3
*lara	n4
*laro	T7
*las	D-3F-3H-4K5L8O6P-3Q-3T4U-3X-3a11d3e-3g-3h7j11l-3m3n-4o-3
*lave	a4n-3
*laza	H3
*lba	k3
*lce	R3k3m4
*lda	a5q3
*ldo	A-4B4C18D14E16F12G12H-6I3K-3L8M-4N-4O-7P6Q8R-3S-5T-6U-4V-5W13X-3Y-3Z-3a-8b16c-6d14e-5g-3h-18i-7j-6k-4l-4m-4n-11o-8p18q-9r-4
*ldos	L4
*lece	E4
*lega	C3Q3X7q-4
*lego	A3D8H3J-3O3Q-4R3S4U-3V5W-4X-3Y-3a7f4j7k7l-4p3q-3
*lema	D3R3k3
*len	H4L4N3P5W-3Z4c6e3i-3j-3n-3
*lene	k4l3
*leo	l3
*ler	C3d5
*lero	V5
*les	A-3B3D-4E-4F3G-4H11J5K12L-3M-4N3S-4T4U9V-3W-5Y-4a9b3c3d-4e-4f-3g-3h4i-5k-3l-4m4n-12
*let	Q4
*leta	C3h-3m5n4p5
*lete	N8a-3b6h3q5
*leto	D4H7e3n-3p7
*leva	C10F3U-6V-3d5e3i12n-5p9
*leve	P6e5h3j-3n4
*levo	C-3H-5O-3U18W-3a-3b13e4h11i5n4p-4
*lga	M-3P-3S9W3Y3b-3d7h-3n3q3
*lgan	W5
*lgo	A14B3C5D-4E-3G-3K12L11N6S-3T-4V-4W-3Y3Z-3a-5b15d-5e-3f-4g-3j-3k-3l-3n3o-6p5q-4r-4
*lgun	L4
*lia	C3E4F-3G4V-3f10h-3l9
*liar	K4f7
*lica	F3G6W4d3q3
*lico	n6q6
*lida	W5l3o4
*lido	n3
*lina	h3
*line	N4
*lio	A-3B-3C-3D5E-5G-4I-3M10N-3O-5Q3R-3S-4T8U-4V-5X-3Z-3a4b-6c-3d-5e11f3g3h10k-3l-3m-3n9q12
*lir	N6U3g-3
*lita	C3V-3a6h-3i15k3l9q-6
*lito	D5H3a6b3g4n-3
*liz	O8a7
*liza	E4M8
*lla	A-4B3D-4G-3H-8M-3Q-4T-4U-3W-3a15b-5d4i10m12o4p8
*llar	D5
*llas	W3a11d3h4j10
*lle	M8P9
*ller	C3
*llo	C-3M3O19Q-3T4h4j-4l3n6o7
*llos	E3L5d-6h3j6
*lma	C5S4
*logo	j6
*loj	n6
*loja	H4n-3
*lon	L5e6h4j4
*lor	L5a5f3
*los	C-3D-5E8F11G18J-3L6P-4Q-3W8a-3b-5d14f-4g-3h5j4k3n-5
*lose	P7
*loy	C3d3
*lpa	D3F6Q3Z9
*lpe	O11V-3Z8j4
*lsa	G3Z5e4h5
*lsas	V-3W3a3h3l3
*lso	e24h-5
*lta	A7C4D6E-4G-4H-6I4L-4N-3O-3P-5Q4S-3T-3U-4W-3X-4Z-3a-7b7c-4d-6e9f17g15h-4i3j-5k17l-6m9o-6p-3q-10r-4
*ltad	N3O-3g3
*ltan	D6E3K5S3V5W-3a3b4h-4n-4p3
*ltar	C11P4T3
*ltas	I5j3n4
*lto	H-4I4Q9X17a-3h4j4o-3q3
*ltos	h6
*lub	N7f6
*lupe	k3
*lusa	e3h4
*luye	Q5j3n-3
*lva	k3
*lvan	Y3e6
*lvas	J4n-3
*lve	M-3R3Y3e14h-4i6n9
*lven	X3
*lver	K10T3a-3e21g3h-3n3
*lvi	D3e4h-3q3
*lvia	h5
*lvio	G6K6V-3e6h-3i8
*lvo	S11n12
*lyn	l6
*mada	D4c10h3
*mado	n7p3
*mal	g4
*male	F10G-4i7
*mame	f3n9
*man	L9
*mana	A-3B7D6H13I3J-3K3M4O4P5V-6a-4b-3d-3h-4j3l7n-3o-3
*mano	W7a5b-3c20j4o-3p-3
*mar	A8C3D3E-3F4K8d6h4l3o-3
*mas	A8B-3C9D3F-6H7I-4J11K-6O-4P4Q3U3W-6a-3e-3f-3g-3m-4n5p-4r12
*mate	h3
*mba	F-3G6V3h3l4q9
*mbar	q3
*mbee	k3
*mbia	E5W11i3
*mbie	Q5
*mbio	D4E-3Q6R3S8V4W-5a8b-4d6e3h7q-13
*mbo	K9W3h3n-3
*mbre	A-3H7K-3L-5N6Q4S-3T-3U3V-4c-3d-5f3j3l3m11p-3r9
*mbro	N6f5
*mel	F6
*mela	B3i4l7m9
*melo	A3C4D-3H3U4h7i-3k3n6
*meme	H6W5
*men	H9U10Y7a3c3h3o-4q-3
*mena	P3
*mer	S4a7f3i6j4n3q-4
*mera	f8h6o5q-4
*mero	A-3B3C4E-5H6P-6Q5S5T-3V3Y-3d-4e-4f4h4k-3o-6p-5q3r3
*mes	d5j6
*meti	F4
*miar	F9
*mida	j6
*miga	Q3
*migo	O6U3a4c4f3l3m7
*min	g4l7
*mina	F-3G6M-3N5W6i-3l4q12
*mine	S4
*mino	V4l6n6p3
*mio	a9d12h4
*mion	a7
*mir	H5d9
*miro	C6c3l6
*miso	A11F4G-4N4S-5W3k9l8m8n-3q-4
*mita	A3n4
*mite	L8W5
*mito	i4
*mon	E3k16o4
*mor	a10o7
*mos	A-6B-4C-10D-4E-6F4H17I14L4N-4P8Q-5R-5S17T-5U-9V17W-7Z-6a-4b-8c-5d-5e4f3h3i6j11n-8o6p-13r-5
*mosa	a3
*mpa	G7O9o9
*mple	L4P4W5a3f3h-3
*mplo	J4
*mpo	L8N4n7
*mpoo	h4j5
*mpra	B-3C-3D8E-3H-6I6J4L5M3N-3O-6Q4T-4a-5c-4d8e6f-4g-4h11i6k-3l-3m-3o-4p4r-3
*mpre	D10L-3P10d-3e5h7q10
*mpro	C-3E-3H-3J4M6N3P4Q-3W9d-3e3g4h11n-5r-3
*mpu	d6
*muel	f3l8
*mula	L5h7
*mulo	F6L8p6
*naco	e3
*nada	D5N7U9
*nade	F7f5h-5
*nado	Z3i4q-3
*nal	A-4B5C-4H-5P-4Q6T-3U7V-4Z-3i-3k8m19n4o13r-3
*nala	G5l5q10
*nale	F9G3h5
*name	I9P9Q12T8d-3h-3j-3n7q-3
*nan	L8W6
*nana	Q-3S8U4W8a4j3k6l-4o7
*nar	H4L9N5b-3d3j3
*naro	C3G3
*nas	A-3D-5E-3F-3G-4I8O33Q-4V-3a4c-3d-6e-3f4g8h15i3j6l-3n-5o-6p-4
*nata	h4k4
*nca	D11P-3d-4f9h4r4
*nce	A4C3H6S8b7h-3p5
*ncen	L12
*nces	J4n11
*ncha	F5e4
*nche	j4
*ncho	R7a9n-3
*ncia	B4C-3G7H-3L4M-3Q6W5c4e8j4n-5o6q-4
*ncio	N5R3T-3X8l23o-3
*nco	T6W12a4q-7
*ncy	B3R3k7
*nda	B5C6E6F-5H5I-3J-6L-6N-3O16P-6R5V-4W3X-3Y-4c5d-6e-5i-4l9o6q-6r3
*ndan	H3j9
*ndar	C3Q9Z6j5
*ndas	O5r4
*nde	A-4B-4D4E-4F-3G-3K-3N-3Q7R-4S-6T10U-5X-3Y11Z7a7b-3c-3f-3h-6j7n4o-5p-4r7
*nden	U-3X7e5j16m5
*nder	H-3L3S3X5h14k4l6m7p3q-4
*ndes	T3X11
*ndez	C3
*ndi	C-3D-3F-3G-3H-8I-4J3Q4S-3T13U11W-3X-4Z15a-4h11n7q15
*ndio	H5M3U-4W12c4h3
*ndo	A4B7C-5E-8F-6G-5I-6J4M-4N-7P5Q3S11T6U4V-3W-13X3Y6Z7b-3f-9i7k-3l3n3o-6q5r9
*ndos	G3T19
*ndra	C8V-3a4j5p3
*ndre	b10
*ndy	B6G4f3k4q-3
*nee	R3
*nen	D5F4L6N9O-4W5a-3b-3c3j17n-4
*ner	C-4D8E6H-3L-4Q9T4a-3d4e-3h-6j12k8n6q-7
*nera	Q14V-3j4n-3q7
*nero	C4D-3H13I5L3U-3a-3b7d3e10h-4
*nes	A16B7C-4H4I4J-4K3L-5N-4O10P-4Q-6R-5T21U-9V-7W3X12Y15Z-4a3b-7c-6d-7f-7g-4h5j5k3l-3m9n-12o-3p-8q-10
*net	H-4K5Q5a3
*neta	Z5a7i3n-3
*nflo	G4
*nga	E12P-3V7W3c8d5l4n-3
*ngan	N4O3X3
*ngas	J10P3a8
*nge	c3h3
*ngel	R4f3o4
*ngo	A5B-4D4E-5F-4G-3I4J-6K3N-5O-4P3Q7S5T5U-3V4Y-4Z-5b14c-3g8h3i-5l-5m11n-6p-6q-3r3
*ngun	J5R3
*nia	D17J-3P-3b4e10h-4k3l3m4n-5p3
*nial	o12
*nica	W3c4
*nico	c5d7
*nida	F3L5R4
*nido	A7
*nimo	G-4I-3L6b-3d3f10i4
*nio	h4j4
*nis	e3n3
*nita	O4T5f4h4o4
*nito	O5a5o4
*nje	P3d15h-3n3p4
*njea	B3Y7d3h-3
*njeo	G6L4d6
*nla	E12h-3l4
*nle	A4C-3D-3E6F11G5Q-3W6X9a6d-5f3i9j-3l5n-5
*nlo	E6I-4N6X3f5k4
*nlos	X4
*nme	A-5D-7F-3G-3I-4J-3L-4N21O-3P-4Q-3S-3T3U-3V-3W14X6Y16b-6c16d-5e7g9k3l-3n-4o-5q-3r-3
*nne	l7m5
*nner	i4
*non	a4
*nor	B-3C5D3H-3J-3O6P6Q4W-3a-4d-3f6h4k-3p4q5
*nora	A-3B-3E3F4H-4P3Q-3R-3T-3V3Z3d4j4n-3o-3q4
*nos	D17E4G9I3J-3O12S9T-5W-4Z-3a6b-7c-3d-4h-3j4l3m-3n-12q5
*nota	J6g4h7
*nque	Z3q5
*nsa	C3L6O7d10h4n-3
*nsar	n3
*nsas	b5
*nse	D4G3N10
*nses	o5
*nso	W3a3
*nta	A-7C5D4E4F4J7K-4M7O-6P4R-6T-12U-4V4Z-9b-3c-4d5e3f5g6h9i4j4k-9l-11m-7n5p3q4r-8
*ntan	L9j7
*ntar	G9H-3L11P-4Q-3U4b-6d8f4g7h7n3q-4
*ntas	A6B5C-5D-3E-3F-3G-3H13I8J-3K14L-5M-4O-3P4Q5U16W11X-3Y-4Z-3a-7b-6d-3e-3i-6j-4k5l3m7n-8o-4q-4
*nte	A-6F3H-10J-4L-4M4R-6T-9U-7V12X-7Z-4c13f5g-3h6m3n5o11
*nteo	I5
*ntes	A6D5E-3G-4I19J6K19M-3O-4P-9Q7R-3T-6U4V-7W6X-5Y5Z-4a3d-7e-4f3g4i3k-4n-8o-6q-3r-4
*nti	N3Y6
*ntia	h3
*ntio	J3e4h3n-3q7
*nto	A-6B-6C11E-8G-6H16I-12J-3K-7L9M4N-3O-8P6Q6R-3S6T-5U12V-3W11X3Y-5Z-5a-4b17e-4f-9g-5h-4j9k-7m-8n5p14q4r-7
*ntos	A3B9C8D6E6F10G9I10K-6L8M-7O-9P9R-5S-8T-9V-5W6Z-6b10c-8d9e-8h-5i-8j-9k-7l-6o-3p5r-3
*ntra	E-4G6H3M4R7d8h-4k4
*ntre	H5M3W3h-3k4l7m5n-6q3
*ntro	A-3B5K4Q-3T-4V-3a-4g7j5m11n16o-4q-4
*nts	F4b6d8h-4
*nua	V5
*nual	E6F3
*nuel	R3
*nul	C3G3l5
*nula	Q4q15
*nuo	S4V3o-3
*nuto	S6q5
*nuya	G4
*nvio	F3Y3h3j3
*nza	C9b14h-3l4n-5p6
*nzan	C4Y3
*nzo	j5n4p3q3
*oba	a5q3
*obar	A16Y6
*oble	D11F4G3L9W4a-4n4o-3q6
*obo	B6G4e-3l4
*obot	r11
*obra	e3h4q7
*obre	C-3J5P-3S7U5V-4a-3d4h11k3n-3q14
*obro	H3J-3K3M3V9b4h7i4m-3p11q-3
*oca	B-3G-3H-3L4V11W9a7d5e4l3p-3q-3
*ocan	L3
*oche	B7D3H3S8X5Y3a3k3l-3n-4q-3
*ocia	H4
*ocio	H6T-3W6g9k5p-3r7
*ock	h4
*oco	B11D5E4F3Q3e4r9
*ocom	g5
*ocos	I3e5
*oda	H3e3j3o4p-3
*odas	L5P3W6o5
*oday	U11
*odia	M4j3
*odo	A3B7C-7E-3I-3J5K-3M-3N6O-3P6Q10S-4T6U-5V-3W-4Y4Z-3a7b-5c-3d6f-3g-3i-4j-4m-3n4o12r-3
*odos	C-3H3I6L3O3P6W5Y3d4j-3m3
*oes	C6p7
*ofe	E3P5
*ofia	f3
*ofis	k5
*oge	G3
*oger	C3j3
*ogio	h3
*ogo	j5
*oila	E6
*oja	D5H5h3n-4
*ojo	V7
*oke	H-3a5q11
*ola	A-4B3C-4D-3H-3L-3O36Q-3T-3U5V3a-5b7d-3f3g6h8n3o-6q-3r-3
*olas	O9T8q3
*old	S10U7
*ole	F4O12V-3a6h-5n3q7
*oles	D3H6a6
*oli	C3E3G3P4h3
*olio	H-4M11Q9W-3a-3e6h10i4n7q7
*olis	f5
*olla	a14
*ollo	O6h7o3
*olo	H-3J10Q3U3X4Z9a-3f3j3n-3
*olor	h4
*olsa	Z6e6h3
*olso	e23h-3
*olvi	D3e3h-3q5
*oma	J10Q6d5n-3
*omas	C9D5E4F-4G-3H6J10P-3T5W-4b3m-3o-3q-3r-3
*ombo	h4
*ome	d7
*omen	d3
*omer	S5V3a10f8h-3i4j3q-3
*omes	d3
*omo	A-7B-5C-4D-3F-7G-3H11I-5K-5L12N5O7P-5Q20S-4T12V-8X-5Y-3Z-6c-3e-4g7h-9i-10j8n8o-8r10
*omos	I7X6j3
*ompa	O8h3o9q3
*ona	C9F8G3H-7I-4K-3L3M-3N-4O-5P6Q-5S-4U-4V5W5X-3a-7c14e-6h3i8j-6l-4m-5n-8o-4q-3r7
*onal	B6H-4P-3U10V-3a-4k10m18n-3o10q-4
*onar	H5
*onas	C3I11k3
*onde	B-3C-4D4J-3P6Q12T8U-4W-3b-4c3h-7j10n3r7
*ondo	U3
*one	T4Z5a4h3n7q-3
*onen	D6L3
*oner	D5L-3Q11T6W3d3e-3j5k7
*ones	A22B8C-3D-4E-3H-4I-4K4M-3N-3O-5P-5Q-4R-3T24U-6V-4W5X17Y15b-3c-4d-3f-3g-3i-3j4m-6n-4o3p-3q-7r-3
*ong	Z6q7
*onga	W3h4
*ongo	Q15T11W5
*onia	a4
*onla	E12l4q-3
*onle	C-3E6F9G6W4d-4i8n-4
*onlo	E5G3I-4Y3f5h3k4q3
*onme	A-4F-3H4W6Y6g9h4k4
*onne	l7m5
*ono	C6D-3E-4F4G7H-5J-3N4P-4T-4V-4X6a-4c9d-3e-3h3k3n-3o-3
*onos	P4V3n-4o7
*ons	a3b3o4
*onto	L4M6Q3S-3h5i5n7q10
*ood	O10
*opa	a3j4
*opan	j5
*ope	L5
*opia	i7
*opio	G3V5q4
*oque	G5J-3V-3Z12q15
*ora	A-7B15D4E-3G-5H-8I-6K-5N-4O-5U-6V6W4X-6Y4a-5c7f4g-5h3i5j9k10l-3m-7n4o-10p6r3
*orar	D4
*oras	W5a3r3
*ord	h3
*ordo	W5a5i7q-3
*oreo	L5j7
*ores	H-3I10P8R4a-3h-5j6l3m20q-4
*orge	g5k4
*oria	B8G4H-3
*orio	A-4Y10
*orma	D4Q10T8j-3
*orme	D4F5H5
*oron	a12
*orra	B-3L4M-3N4V7Z9h-4q8
*orre	W7l5
*orri	l8
*orro	B3C3D3R5b3n3
*orry	Z10r7
*orta	D6a3
*orte	E-3F-3G-3H16I-3M-3O-3P-3S-3T-3U4V-3W5X6Y9Z-3a-6b3c11f-3h5j4k-3l-4m-4n4
*orto	X3n4
*osa	A-5B7C-3D3Q3T7W5X4a4f-3i3n4
*osas	A4K11S-3T4X7b-3i3n3
*ose	P6
*oso	K7W3d-4e4l5
*osto	L7j6
*osy	O6a5
*ota	C-3E-3F-4G-3H-3J4L-3M12V-4W5a-5e10h16i8
*otal	C-5D-3G-3H10I7P3S-3U9W-4Y3a-3b7f-3h8p8q3
*otas	D3V-3h6i3
*otes	J5a4
*otis	Y3
*oto	D3Q3Z5a6e6g3j5
*otos	e6
*ount	N7n3q4
*oven	D3J3O4V5a-3f4g4h4i3n-3q-3
*over	a7l8
*ovia	T4W6h5
*ovio	B10H3
*ovs	P20
*oya	o6
*oyo	C5l3o4
*ozco	B3D-3P3r9
*pada	S6
*paga	X6a3
*pago	n3
*pal	T12
*pam	X18
*pan	N3j4
*par	d6
*paro	h3
*pas	Z5g4i4
*pedi	l5
*pel	G3a3
*per	o15
*pera	A8S18
*pero	Q4S-4b-3n16
*pia	i7
*pic	E3j4
*pida	C4Q3
*pido	Q3o7
*pina	Q7n-4
*pio	G3S4k3q3
*pita	W3c3l5r3
*pite	H3h-3i14n-7
*pito	Q9i-8n12
*ple	L4W5f3
*plo	J3
*poco	D6
*pon	h5
*poo	h5j6
*pora	k12
*posa	A-4B4X4d-3k4q5
*poso	C3W4Y3b-3d-4l6
*pra	B-3C-4D10E-3H-6I3J4L7M5N-4O-6Q5T-4U-3W-3a-6c-3d8e9f-4g-5h12i8k-4m-3o-3p4q3r-3
*prar	C4L8h4
*pras	P22Q5X-3Y3b-3c3g4h-4
*pre	D8L-3P11T-3e3h6o3q11
*pro	C-3H-3J3M8N5P3Q-3W11d-3e5h10n-5r-3
*ptan	j10
*pto	T6Y5f4m5n-3
*pues	B3L6Q6S16W-3b3c3d-4j-3n-3o-3p9q-5
*pure	q4
*puso	E4a8n4
*que	A-3C-3E-3F3G10H-4J-4L-3P-3S-3T-5X-3Z18c3d-3f7h-3l-4q14r-3
*quea	W4l5n3q-3
*quen	W3c7
*queo	H6
*ques	W4
*qui	A-3B-4C-3D-5G-3H-5I-3M-4O14P3T7U-3X-3Z12b-3d-4e4g4h10k-3l5n-3o-4p-3q-7r6
*quin	k7
*raba	D10n-3
*rabo	n15
*rada	I6J-6P3V-3i4l6m3n8o9p-3
*rado	A-3B-3D-4I4J-4K7L5M5P12S-4T-4U15V-3a-3e-3g3h-4l-3n-6o7q9
*rae	A-3B-3C14D-4E6F-4G5H-5I5M3T-3U-4W-6a9b3d9e6f-3h-9i4j-3m-3n-6o-3p10r-3
*raen	D3e5h3j9
*raer	E3F4S4h-3
*raes	H4
*rahi	h4
*raia	D5F5Z6
*rain	l6
*raje	D8
*rajo	e15q-3
*ral	H5a5f4j6o-4
*rala	G9l7n3q15
*rale	F-4V6X4d9f-3h10l6n-3o16
*ralo	J4f6l4n-4q3
*rama	H-3I14L5N7O-3f11g8h-3l-3m-3n-3q-3r6
*rame	D-4E9F-3G-3H-8K3M-4N10P4Q-5S18T-4V-5W10a-5c-4e-3g12h10j-3k-3l-3m5n-5o-3q8
*ran	A6C-4E3G12H-5J-3L12M-3N5P-4R4S-3T-3U-3W-5X7Z-3b-4c-3d-5g-3h-3j7l4n-7o-3q13
*rano	H-3W9Y3j3
*rar	A-4B3E-4F-4H5I-6J8K6L8M-4N4O-3P-5R4S-4T-7V-3W-7X-3Z-4a-6b-5c-3d7f11h12j-6k11m6n-3o-6r-3
*rara	D4
*ras	E-4I-4J-3K9N-3O-7P16Q7R-3T8U-3V6W4X-4a3b-5d-6e6f-3g6h4i-6j-5k-6l7m8n-9o-6q8r6
*rat	k4
*rata	W5Y3j4r5
*rate	S14V-3k11n-3o-3
*rato	D10H-3L3k3l6
*ravo	o13
*ray	D4n3
*rca	C7E3R5q-3
*rcar	c6
*rcas	j4
*rco	N3S-3a5n6q3
*rcos	l9
*rda	b-3j5n12
*rdad	D3T3a3b3j4n5q-3r5
*rdar	J4L3n-3
*rdas	b5
*rde	H7O11S6a-5k-3l5n3q-5
*rden	F3Q5h5j3n-3
*rdes	D4J6O11b3g5n-3o-3
*rdi	D5Q6T15
*rdio	R5a8n5
*rdo	D-3I4J-3L4P3S4V-4h-5i6l4m12n4q-3
*rdon	Z15q4r3
*rea	M3a4f4h-3k10o8q-3
*rear	f4
*reat	o6
*rece	C5D7E4N3P3b4f5h-7i-3n7
*reci	F3
*ree	C6h-3
*rega	F9Q3f4j3
*rego	H3e6
*rei	Z4
*rele	f8
*reli	k4
*rema	i3
*reme	V4W5
*ren	A3N7X11d4f7h-5j8
*rena	k6l13
*reo	L5j8
*rer	R4X-3Y5Z12a7n-4o-3q4
*rera	f4
*rero	H4P4W3g3
*res	A-3B-4C-4D-4E-3F-4G3H-3I12J16K-3L-4M-3N-3O-4P5Q-3S-4U-4V-4W5X-4Y-3Z-3b-5c-3d-4e-4g-3i-4j16k-4m13n-10o17p-3q-9r33
*resa	D-3E3J4L3N5Q4X-4Y3c-3e6g7l4n-4r8
*rese	A4O3S6e-3q-3
*reso	S6e7h-6i10k7
*ress	j4
*reta	E6n5
*rey	l3
*reya	C3W4k7
*rez	a3
*rfil	N9
*rga	B4D4F5G3P10d-5j-3n9
*rgar	F5L4j3
*rgas	D8j4
*rge	C3c5g4h5j5
*rgio	f5g5
*rgos	P3
*rgue	q7
*ria	A-4B5C-4D6E6F-3J-3L4P-4Q-4S-3T-3V-3W-5Z7a-4g5h5i-3j5k5l-3p3
*rial	B10P21T17a-3o-4
*riam	f3
*rian	l6
*rias	Q3
*riba	H4Z4n3q-4
*ribe	L-3Q10X10f11g5h-3r7
*ribi	J3Z4q-3
*ribo	Q6S12T4
*rica	a8
*rice	A5
*rida	a4j5
*rido	g3j3q5
*riel	k3
*rige	E9Q3q3
*rigo	q3
*rijo	Q7
*ril	R5
*rima	G3N3W4d-3k3n-3q3
*rime	W13
*rimo	a3l4
*rina	k4
*rino	R3o6
*rio	A-4B4C-3D8J5L-4O-3T-4W8Y11a6b-3c-3h-4k8l7n-5o-4q-7
*rior	Z6h-3i9p8q5
*rios	X11Y5a-3j10m10o-3
*rir	W4d3g9h4
*risa	n3
*rita	A4I4L3P-4Q-3S16T-6V-5W-4X-4a4b3h3j-3n6o-3
*rito	D9Q4V3a9h5r-4
*riza	k7
*rizo	A12B3F3Y5
*rla	A4B8G-3H-4J4Q-3R6T-3U-3W6Z7a-4f4h-4n6o-5q16
*rlas	m6
*rle	B-3C-6D-3E4F7G13J-4L4R4S4V-3W-6a-3b-3c-4e11f5g5i3l-3n-3
*rles	K4c7
*rlo	E9G3H5S5e3f8k-3q-7
*rlos	E4L9d6j-3k4
*rma	A9K-3Q10T7l3p3
*rmal	d-3g6
*rmar	A8C3K8a4g3
*rmas	A8K-5n5o3
*rme	D6F3H5J-4L-4N14O-6P-4W-4X6Y9Z-3a-4c6d-4f-3g17h3i-3j-5n3o-3
*rmen	D4h3
*rmes	a4j5
*rmin	l4
*rmir	H4
*rmo	B3L3Q4S7k4n-3
*rna	j9
*rnal	o5
*rne	W5c4h4j-4
*rnes	F4H5O4W4a5n-3
*rnet	H-3K5L3Q4a4n3
*rno	K3O4Q3U8W7k5n-3q-4
*rnos	g4
*robo	B6e-4
*rofe	E5F3P5
*roma	J8
*romo	G3W3g4j7n-3q4
*ron	A5C-6D20E-5F3G7I17J-8K17L-10M8O-4P8Q-10R-5T-4U-9V-6W-5X-8Y-5Z-7a9b9c-5d-15e13g-8h8i-5j5k-4m-7n12o-8q4
*rong	Z10q10
*ror	D5E4G4R3W-3Z9n10q7
*ros	A-3B7C3D6E9F7G-4H-3I8J-3K-3L-3M-3S-3T-3U-3V-4W-4d-4f-3i5j4l8m13n-4o-4p-3q5
*rque	D5G5J3V5a5c3
*rra	H-4L5M-3N7Q3V4W5Z7a-3i-3n-4q9
*rran	H-3N7Y3j5l4
*rrar	H4N4k3q3
*rre	H12S7W6a-3h3j-3l3n-4o3q12
*rrea	o10
*rren	N7
*rrer	a4
*rres	J3
*rrey	l3
*rri	l4
*rro	B3H3L-3P-3R5V10W-5Z4a5c-3h3j7k-3n5o6p-3q-4r-4
*rror	D7E3F4R5X-3Z8h-3n10q6
*rros	h3
*rry	Z10r7
*rsa	q17
*rsal	D3H4I4W5j5k4m4
*rse	A3C-5K8L4V-4Y4f16h-3p4
*rso	H3
*rta	D5I3X4a7j6l3n4q3
*rtan	a5
*rtar	D7j6
*rtas	H-3J-3K10L3T-3W3X16Y20j8n-3o-3
*rte	A-4D-3E-4F-5G-4H14I-4J-3M-4N-3O-3P-4Q4S-4T6U7V-5X5Y6Z-4a-8c7d4g5h4j6k-3l-5m-6o-3p-4q10r7
*rten	j6
*rtes	B4H8O4P3V-3Y6j7n-7
*rtha	h3
*rtin	k4
*rtir	L6k3l5q6
*rto	C7E-3H5X7a-3d-3f3j4n9o5
*rtos	I5j8
*rudo	a6
*rupo	I3Z14
*ruta	H4
*ruz	a5k5l3q-3
*rve	D5L4a4b-3d6r-3
*rven	L12
*rves	T13
*rvio	e4
*rvo	b3
*rzo	k4
*sada	H3J-3V-3W-3a6d-3e5i5j8l-3m3n4p6
*sado	G3H10M3P4a-3l4n-3
*saje	D-4R4T5X6Z11n9o-3q-3r4
*sal	H6I3V-3W6j7k3m4
*sala	F8e-3q16
*sale	F3G-4W7d4e7i-3p3
*same	A-7B6D-3E-3H3K6L-3P4Q-3R5S-4T-4U4V5X-3Y18a6c9k-3l-3n-7q-3
*san	L10Y6c5e6j3o-3
*sar	C-4E-3G-3H-5J3L8N-3Q7S-4T9V-5X-3d15e11f-4h3n-3o-7
*sas	H-5K23O-4P3Q-3S-4T4U-3V-7W3a6b4d-3j10m-3r-3
*sca	M7j4n4
*scar	M3Q3
*sco	G3Q3S8c3d3
*scos	h3
*sde	H4I4L4O8P4S-3U8a-3b3d-3h-4q-4
*sel	a3h4j4
*sela	q4
*sele	W3
*selo	G3
*sen	e6j6
*sena	a3
*seo	N7O-3c7d3
*ser	T5
*sero	D8W6j3
*ses	C4I5d-3j10n-3o3q-3
*shaz	N7g-3q11
*sia	B4F14G7J3Q-3f7g6h-7n-4q-4
*sica	a7
*sigo	S5
*simo	D6O-4o17
*sina	H4h4
*sio	h3j3
*sion	A4E3I4M3W7X5Y7a-4h4n-3q-3
*sita	D3d5h-3j5
*sito	D-5E5O-3Q-4S-3X3Z-3a8c6d-4h4j4k3n-5o-3r-3
*sma	D5J3Q8h-6i14n-5q4
*sme	S-4a5q3
*smo	C-3L7Q7X-4d-3g5h-6i18l3p10q-6
*smos	i11
*sol	R6
*sona	C3N-3Q-3T-3V7W-3Z6c11f3m-5n-4o-3p4q4r11
*sor	S-4W5c25
*sora	a4
*sos	B-3F3H-4I-4J-3K-4L6N-3Q11R-3S-4T-4U-4X16Y14Z-4a-6b5c-3f-6h6i3j-4k-5m-3n-3o4p-4r-3
*sse	k3
*ssy	l6
*sta	A5B-3D6E4F-3H-4K4L-5O-4P-3Q-4S-8T-5V-5W-5Z-5a8b-6d4e-4i-8j6k-4m10n6o5p5q-3r8
*stan	A3D9H-3I5K7P-3T-3U3b-4d-3j13m5q-3r-3
*star	C-3E10G6J-3K-3L12N6P-3Q-4W-3X3a-4c-3d11g-3h-3j-5
*stas	O10T-3a5j-5n6o5r7
*ste	A4B10E4F-4G8J-8K-4L-10O-3P3Q-5S-8T3U-3V-4W-6X3Y-3a14b-3d-7e-7h-4i-3j-10k3l-9m-3n17o17q5r11
*sted	Z5a5r11
*stel	F3e5j3
*sten	A3G8X12Y3
*stes	J6
*stia	F3
*stio	q4
*sto	A4C-6D12E-5F-5H-6I-6J-8K-4L8M-4O-6P5Q3R-4T10Y-3a-11b-7g-6h15i-4l13n-3o15p-3q-7r9
*stol	i4
*stor	j6l3
*stoy	J3O6S8T4Z-3b4c-4g8h4j-3n-5o4q-3r6
*stra	C4J3Q3V-3W-3d-4f12h10i-3k8q3
*stre	J-5Q5h-3i5l9n9p-4q9
*stro	B12G-3H-3I-9K3L-3M8N6Q9S3T-3U11V-3a-4b-3e-4g7h-7i-3j-3k-5m-4n10o-3
*sual	H15
*sumo	J6h8
*sura	M-3a5q4
*taba	E5H-3J9Q-3V5Z4a-3q12
*tad	Q4d8e3q-3
*tada	n9
*tado	A-3C4E-3H3I13L-3P19U-5V-3W-4a-3c-3i4j-4n5p3q-3
*taff	m16
*taje	C5E3L17W8e-3
*tal	C-6D4E-3G-3H7I6P4S-3U11W-4Y5a-4b7h9j-3n-3p4q3
*tala	q6
*tale	C-5E-5G19J-3V-3W7X3a-3d7e-4f8h3k-3l9o-3q8
*talo	E4c3n3r3
*tame	C7D-3E3H4J-3L-3S7T8V-4W15b-3c3d-3g11h7i-3n-6o-4q-4
*tan	A5D12G-3H-3J-3K7L8P-5Q-4T-5V3W-5a8b-3d-5g-3h-7j25m5o-4q-6r-4
*tana	Z5j5q-3
*tano	C8F3
*tapa	h3
*tar	C3E9G11H-6I-4J-4K-5L9N5O-4P-5S-4V-4W-4X5Y-3Z-3a-7c4d11e-3f3g4h3i-3k-5l8m-4o-6q-4
*tara	b3
*tas	C-7E-6F-6G-5H11I7J9K13L-4M-7N-4P8R-4S-4T-4U14V-10W12X6Y10Z-6b-9d-7g-6h4i3j7m4n-4o-5p-5q-7r4
*ted	Z4a5r11
*tega	l3
*tel	F5e4i4q-3
*tela	W3f10h3i7n8o-3q6
*tele	F4G5h6i5q-4
*tema	B5D8E4F3G-3H-4I-4N7P-3Q3R3S-3T-3U-3W3a-5c3e-3i-4j-3k6l6m6o-3r3
*teme	D-3S12T3X4g3h3k3
*ten	G6H-3N10P-3Q3X9a3b-3e3h-3n-3
*teo	I7
*ter	H-5J3K-3M-3Q5R3a-4c9e6g4h5i5j-3k7
*tera	S5a4
*tes	A7B3E-5G-5I17J15K16M-3P-5Q7R-4S-4T-7U4V-7W5X-3Y7Z-6a5d-7f3i5j4k-5m-3n-14o-8q-3r-5
*than	B5k4
*thya	l5
*tia	F5c3h4
*tica	J3i7
*tico	I3r10
*tida	B5M-3m6n-3q3
*tido	B8H-3U5a10e4h5n-4o-3q3
*tier	H10
*tigo	D3G4Z6n-3o3
*tima	B4P5Q3a-3b3i7n7p5q8
*timo	B-3G6H-3l3n7p4q8
*tin	R3k4
*tina	E4H4a4h3
*tino	H5k4
*tio	A3B4J7M6e5n-3q10
*tir	L6k3l4n4q4
*tira	G5l4n-3q4
*tiro	G3
*tis	C3L5W3Y5d5j-3p4
*tita	N3V5f5
*tito	S17W8X3a-3b-3i4n5o3
*tiva	Y4l20m3
*tivo	C-3E3L4W5b-3c12e4
*tla	l3
*ton	E4h4
*top	X18Y7o-4q-3
*tor	j4
*tos	A4B5C6D5E4F7G6I11K-7L6M-3N6O-3P4R-6T-11V-6W5Z-7a-3b8c-9d8e-3g3i-3k-5l-7o-7p7q-4r-3
*tosa	B3W6n8
*toy	H3J3O5S6T5X4b5c-4g10j-3n-5q-4r5
*tra	B-6E-5G3I-7J10M-5N-4O-3Q3R11S-3T3U-6V22W3X-6Y7Z3a-4b-4c-7e-8f4g-4i16k9m-7n3o-13p-8q4r-4
*tran	L3R3
*trar	A-4B3C-3D-3H-3I-4J11K-3L-3Q3R4T-4U-4W-3a-3f10h11k7m14o-3
*tras	C3H-4K5O-7P-3Q-6T5V11a3c-4g6h5i-3k-3q9r6
*tre	C-3D-3F-3H10I-5J-7L-3M3P-3Q5R3U3e-3h-6i4l13m4o-3p-4q9
*trea	M4
*tres	J13
*tro	B12C-3E-5F-6G-6H-8I-9L-8M9O-4Q7R6S4T-8U3V18W-4X-4Y-4Z9a-7b-6c-4e-3g11h-8i8j5k4m7n11o-10p-5q9r-6
*tron	C3
*tros	F9h3i5j6l8n-3
*tta	a4h3
*tual	h3
*tud	A7D3j3
*tura	C-3D-3F-3Q3T-3U4W9a-4d-3e-3h12j15k6l-3n3p-3q3
*tus	b4n7
*tuve	B3U3
*tuvo	B4H10l4n3o-4q7
*ual	A3D-3E5G-3H12I8L8M6P-3Q5S-3V-8a-5d-6e-5f-3i13j9k-3l-3m-4n11o-4p6q-8r-4
*uana	a6
*uapo	a9
*uas	M3
*ube	C-3F5L5f3k6
*uben	f3k4
*ubi	b3
*ubio	W4b3n8p5
*ubir	F6h9
*ubo	H12M3O24T-3a-3n5o-3
*ubre	H7d6
*uca	G3L3P4a6h3
*ucan	L14
*uce	G3
*uces	h4i3j3
*uch	U5o11p5
*ucha	F4P5S3
*ucho	X5j3n4o6
*uco	R5
*ucto	D4e10
*uda	A-3C-3H-5K12O-3S3T18U-4V-4X-5Y5c8h-3k5m-3n8o-3
*udas	K10a4
*ude	r6
*udes	A16
*udio	Q6Z11
*udo	a5e3j4n3
*udos	O14o4
*uea	W3l3n3
*ueba	A7G3k6q4
*uebe	A5
*uebo	A9Q8
*ueco	D4E4
*ueda	C6H-5T-4U-3W6j3k15l9n-6o3p3q-4
*uede	B-3D5J-4L4O4Q4S-4T10V4a-4g-4h-3j6k3m5o-3p-3q4r-3
*uedo	A3B-3C-4D-7I-4J-5K5L9M4N-3O-5R-3S6T8U-4W-8X-4Y-3Z-5b6c5e6f-3g3h-4k-6l-5n14p10r-5
*uego	A-3D-3S16T7W5a3d-3n5o8
*ueja	D10E3
*uejo	F4c4
*uel	R3a7k3l5
*uela	a10c3h3
*uele	B3a11
*ueme	L4N3Q4T13c3
*uen	H4K4L-3O19P-3Q-3T-7U-3V-3X4a3c6h5j7l-4n-3o11
*uena	U3X3n4o4
*ueno	A5F3O-5V7X3a7b-3c5l3n-6o9q-3
*ueo	H3l4
*uera	E4F-4G7V3d-4h3k4l7n-3q4
*uero	E3F4
*ues	G-3H6L5M-4P-3Q4S18T-5U-4V8a-5b5d-6j-6l-3m-4n4o13p10q-8
*uese	r13
*ueso	c3h3
*ueta	D3e3
*uete	j7
*ueva	Q4R3V14a-4f11h13k12n-5o-4
*ueve	G5W3n5
*uevo	C-4E-3H-4I-4L-3M-3P-3Q-3R7S-4U-3W7X-3a6b-4c-3d-3e-3f8g3h-8i6j3k8n4o15
*uga	F3o4
*ugar	j5k4q5
*ugo	R3k3
*uide	a4l5
*uido	L6a4h4q-4
*uien	B19C-4D3F-7H-9I12J-6K-5L-7M19N-4O7P-4Q10R-7S-5T-6U-4V3W5X-5a4b-5c16d-8e-9f-6g-5h-14j-4k3l-7m17n12o-6p-5q-5r19
*uin	k7
*uina	D4c6r9
*uipo	k12m21q-3
*uir	n10
*uis	A3J-5a17k4l7
*uiso	D3e3h9n-3q6
*uita	B9F-3G4Q4W7X5Y-3h-3i-3l5n-5q18
*uite	X-3Y6q4
*uito	U4a4
*uiz	k3q3
*ujo	o15
*ula	L4Q4W5h3n-4q21
*ular	D-4F4H-4J-3L3M3N5S-3T-4V-4W-5h5i4j-4l4p-4q4r4
*ulce	k3m3
*ulio	g4
*ulo	F4L3h3p8
*ulos	e3
*ulpa	D7F5Z10
*ulpe	O6V-3Z10j3r3
*ulta	C10W3b4f-3
*ulto	G3H-3Q5j7
*ulu	k4l7
*uma	H9k3
*uman	L10
*umar	F3h8k3
*umba	G4q7
*ume	e5
*umel	F4
*umen	H6U9X5Y7
*umio	h7
*umo	J3L4U4h6
*umos	P9
*una	J17K16a-3n3o-3q-4
*unca	D10P-3d-4f5r3
*undi	Z14n-4q16
*undo	J4h-3i14
*unes	G4H7M3O6S5T-3U-3Y5e3j3k6n-3p-4
*uno	A4a4j6
*unt	N6n5q5
*unta	C9D-4J3L7S-3V-5W6a5b-3e-3f7g8h7o-3q-5
*unte	U4b4d7
*unto	D5L10P-3Q6S7T5U-4W4X6a-4c6h-6j-4o-3p13
*upa	d3
*upar	d5
*upe	C4G4S3T6k3q-3
*uper	W3o17
*upla	k3
*upo	C3H3R3T4Z12a-3c5e-3f4n-3q-3
*upon	h4
*ura	B3D8E-3H-5L8M-3R3S-3T-4V-3b-3c-3d-5e-3h11j15k10n-4o-4p-4
*uran	L8X6j-3
*uras	D3Z4e4
*ure	q6
*ures	J10
*urno	B3K3O3Q4U9W7h5i-4k3n-3q-4
*uro	D4H6Q3X4a5h5q-4
*urra	J6h-3q4
*urso	H4
*usa	S4e4l4
*usca	M7
*usco	Q6S7c3
*use	G3M-3Q-3V-3Y8n17q19
*uso	E3M3T5a7h-4r5
*usta	C-3E9N3o7
*uste	A9B11C-4E11F4G5J4P-3Y3a-3h-3o-3p3
*usto	e6o7r7
*uta	H4
*uto	S6q4
*utos	S9o-3
*uve	B3U5
*uvo	B8H8X5a5o-4q11
*uya	G4o6
*uye	Q5j3n-3
*uyo	C6r4
*uyos	X3
*vado	P6a3i3
*vala	k5
*vale	L3
*van	W7X-5Y9a-3b-3e5j4l7
*var	Q3Y10k-3l14
*vas	J20T3k4n-4
*vel	L4W5
*vela	E3a4n-5q12
*vele	F6G-3
*velo	E4q7
*veme	Y4
*ven	C3L12V3W-3X6Y-3g4h3n-4q-3
*ver	K15P-3T3V-3a4e17g4h-3k-4l8n5o-3q-4
*vera	h3
*ves	H4T10a6j7n-3
*via	C4E-3F-4K3L-5P-4W4X-3a-4b5d-5f3g6h6j6l3m7n6o-4q-3
*viar	R5
*vida	N3Q3a4i7
*vin	f5m6
*vio	B9G8K5V-3Y3a-3d-5e9i7l-3
*vios	j8
*vira	l3
*visa	C9n11
*vise	A4
*viso	A5S14X3k-3n3
*vita	R6
*vito	B4Q3
*voca	l6
*voco	E4F4Q5h-3
*voke	q11
*vor	C4D-7G-3H5L-7M-3O-5Q-4R6T6W-3X4Z-5a-7b3c9h3k5n3o-7q4r-3
*vos	I17d4m6n4
*xige	n3
*xima	V9p6
*ximo	V11o11
*xtla	l3
*xto	o3
*xtra	A4F3W4j3q3
*xxo	l4
*yame	F4
*yan	H-4W5d4k4m4r4
*yas	J10q-5
*yele	F3G-3
*yeli	G3f3l9
*yer	A3B7C-3D5G-3H13I5J-4K3L-4M3O-4S-3T-4W7a5b4d-4e5i-5j-4l6m-3n-3o-3p-4
*yor	D3
*yuda	E3T17c10k7n-3q-3
*yuno	a6h5j5
*zada	c6
*zado	A3m5p3
*zala	A5W5q-3
*zale	A8E4q-3
*zalo	E4
*zame	L4W13n3
*zan	C4
*zar	A16C-3E4H-3L7N-3Q6W-4a3b-4f3g8j4n-5
*zaro	l6
*zas	W5e4h4j3
*zca	q3
*zcal	h3
*zcan	F3
*zcas	k3
*zco	B3P3o17r8
*zla	W3f3i3q12
*zle	F3R4n5
*zlo	d3
*zme	H6I5R5W14g5n-3
*zmin	l4
*zole	j3
*zon	C4F3M3b4
*zul	V6a6g5
*zzas	j4
15/*	H12
15/0*	H12
15/09	H13
15/09 $	H14
20/*	H8
20/1*	H7
20/11	H7
20/11 $	H4
2x1	D3W3j9
2x1 $	D3
2x1 en	j3
3/1*	H6
3/11	H6
3/11 $	H4
3x2	j5q3
3x2 en	j7
3x2* en*	j5
<3	A5B-3C-3D-20E-4F-21G-11H5I-6J-4L-24M-16N-6O23Q-23R-19S9T22U-5V18W-9X11Z-15a32b4c3e-8f-9g6h15j3k-12l-6m8n20o30p-10q17r4
<7	A-5B-4D-3E-4F-5G-5H5M-4P-3Q-7R-8T5U3V3Y-4Z5a8e-4h3j4k-3n8o6p4r4
>6	B3D5F3I-3O-15Q5R3T-6V-5W6e4f3h3k3l3m-3o-13p-3r-5
@cashier	D-6H4K-4L-5N-15O12P-9R-3T9U4V10X-16Y-14a16b-19c-7f3g-16h8i4j-6n13o19p3q9r-4
@customer	A-16B-15C-22D16E-15F-14G-15H-24I-18J8K-14L15M-15N15O19P16Q5R-13S13T13U-19V-18W14X18Y12Z12a22b19c17d16e4f-16g21h4i-15j21k-15l-16m-17o21p-18q-22r17
@manager	A5D-20H7J5K8M3N-16O6S5T5U3V5X3Y7Z4a14b-21c4d-4g-17h-7i3j-22k4l5m4n-6o5r6
^ #	C-7E-5F10H10M-3W-3a13d-3e-3f-3h21n-4o5q-4
^ &	h8
^ a	D-5G-4H7J-5K-4L3M4N-4O-4P6Q-4T6U9W-11Y-4Z-5a7b4d-4e-4f-8g-4j6k-6l-4m4n5o10p8q-7r5
^ abona	F3
^ abonale	F3h5
^ abre	W9f3g5h7k7
^ abrele	f9
^ abreme	W3
^ abren	j7
^ abrir	g7h4
^ acaba	h3
^ acaban	h3
^ acabo	g3h5
^ aceptan	j7
^ acreditale	F6
^ activa	Y8
^ actividad	B8m-4
^ actualizale	E5
^ acumulado	C6
^ adios	N3l6o7
^ afilia	f5
^ afiliame	f5g7
^ agente	c16o-3
^ agrega	F9f8h-3k4
^ agregale	W3Y6i6
^ agregar	f6k8
^ aguanta	S11
^ aguantame	S12
^ ah	o19
^ ahi	D3S5V4a4h4o3
^ ahora	V14Y10i-3k3p3
^ ahorita	S17h4i-4
^ ajustame	E5
^ ajustar	E7
^ ajuste	E16F7G6o-3
^ al	L3S18V-3a-3d-3i13n-4
^ alcanza	C5
^ algo	K5
^ alguien	B4D4c5
^ alguna	K5n5
^ alo	O25o-3
^ alta	f14g4h-3k15
^ altas	I6
^ alto	X19
^ anade	f6
^ anademe	k6
^ andale	V5
^ ando	H5L-4S6T7a4b6h3o-3
^ anota	f3h3
^ anotame	g10h9
^ antes	Y4n7p5
^ anula	q19
^ apaga	X6a3
^ aparece	n4
^ aparte	K3
^ apenas	T4
^ aplica	G8L4d4
^ aplicale	d10
^ aplicame	d11
^ apoyame	F3
^ aprobado	A11
^ aprueba	A9
^ apruebalo	A12
^ apruebo	A12
^ apunta	f3h11
^ apuntale	f4
^ apuntame	W7f4h6
^ aqui	g3h11
^ arre	V4o3
^ arregla	E6
^ asesor	c11
^ asi	J8o4
^ auditoria	B7H-4
^ aumenta	F8h-4
^ aun	S7
^ autoriza	k6
^ autorizado	A5
^ autorizale	A7q-3
^ autorizame	W8
^ autorizar	A9
^ autorizo	F3Y4
^ auxilio	T15
^ avisame	Y14
^ ay	Z10q11
^ ayer	D-4a12b4n-3
^ ayuda	T21
^ ayudame	C4T7
^ baja	X18l13
^ bajale	F-4G6W4X3d6
^ bajame	W5
^ bajarle	G5
^ balance	C6H8b5
^ bandeja	A4
^ basta	X12
^ bendiciones	o13
^ bitacora	B13
^ bloquea	l6n4q-3
^ bnas	O10
^ bonifica	F5
^ bonificacion	F3
^ bonificale	F10h-4
^ borra	N9Z10h-4q13
^ borrala	G3q9
^ borrame	H-4N6W10q4
^ borren	N4
^ bravo	o14
^ buen	H-4O14
^ buenas	O19b4g3o-3
^ bueno	O-3S4V9o4
^ buenos	O11
^ busca	M12q-3
^ buscame	M11
^ bye	o14
^ cada	L3X4
^ caducan	L10
^ cajeras	m14
^ cambia	E3W10
^ cambiale	W8d13g4h-3
^ cambiar	E3
^ cambio	V5
^ cancela	N4X5q14
^ cancelacion	q5
^ cancelala	G3W4q4
^ cancelar	X11q5
^ cancelen	N4e3
^ canje	d14
^ canjea	d5
^ canjeale	d9
^ canjear	d11
^ captura	h5
^ carga	F6
^ cargale	F9h3
^ castigo	G5
^ cayo	n6
^ celular	h3
^ chat	Z8
^ checa	C5M5h-3m8
^ checame	B4
^ checar	C9b4m9
^ chido	o13
^ chin	Z4q5
^ cierran	N7j4
^ cierre	H17
^ cifras	H9
^ cliente	f8h4
^ clientes	I18
^ cobra	d3h10
^ cobrale	W4d7h-4
^ cobrame	h5
^ cobrar	d5
^ cobraron	D4M4h-3
^ cobre	V-3h8q7
^ cobro	G3d3h7
^ codigo	R3
^ comandos	T9
^ como	A-3B-3C-4E-3F-3H14I-3J-4K-3L16M-4N4P-4Q20R3S-4T15U11V-5W-5Y-3Z-3a3b-5d6f-5g6h-12i-4k-6l-3m-4n4o-5p-3q-4r7
^ comparte	R5
^ compensala	F4
^ completale	F3
^ componle	E4
^ compra	h9
^ compraron	h7
^ compras	P7a3h-3
^ compre	D3P-3a3h5
^ compro	h7
^ comunicame	c7
^ comuniqueme	c3
^ con	D-4E-3H-4L7P-4Q4R7S-3T-3U6V-3W-4c4d5i7j-4p7q-4r8
^ conectame	c3
^ confirmame	n10
^ consegui	k3
^ consulta	C6b7
^ consultar	C5P4b5
^ continuamos	V4
^ continuo	V3
^ contratamos	k4
^ contrate	k16
^ copia	i9
^ corre	W8l5
^ corregir	E3
^ corri	l6
^ corrige	E8q4
^ cortale	G3l4
^ corte	H21
^ crea	f6k4
^ crear	f4
^ crecio	I3
^ crei	Z4
^ creo	n5
^ cta	H6
^ cuadrame	E10
^ cual	I7L6M3W-5j11n11o-3p4q-5
^ cuales	K5T7U3
^ cuando	A3H-3L6P13S15b-4d-3j3
^ cuanta	I10m4
^ cuantas	A9B8C-4K6P9U15a-3b-5j-3m5n-4p-4
^ cuanto	C9D-3H10I-8K-3L5Q-3S-4U8V-3W9a5b10d-3f-3h-6j9m-4n9o-4p7q-4
^ cuantos	B3C3D-3I10P-6U4a6d-3j-3m10p5
^ cuenta	h3j6
^ cuentame	H8
^ da	f7l5
^ dale	A12F3G-4V3W5d-3h3k6n3o-3q5
^ dame	B5E-3H7I5L-4M4N8P4Q-4S9T3U4V-4W12a-5b-3f-5g6h-5i-3j-3l-3n-4o-3r-3
^ dan	j5
^ dar	F8f7k4
^ darle	F4
^ de	C-5D-6E-3F-3G-4H4L7M3O-4P6Q9S-3W-7Z-3a-5c-4d4g-3h-3j-7k-3n8o23p-6q-6r17
^ deberia	E5
^ debitense	G6
^ deja	H-3J9S14X9
^ dejala	J3V5
^ dejalo	E11F-4J5
^ dejame	E5S12
^ dejar	E3
^ dejen	X4
^ dejo	G3c3l5n4
^ del	H17
^ delete	N8q3
^ deme	b4
^ denle	A4
^ desabonale	G4
^ desactiva	X3l8
^ desactivar	X4l6
^ desconecta	l7
^ descontar	G12d6
^ descuenta	d6
^ descuentale	G8d4h-3
^ desde	B3D3H4P6
^ deseo	W3c5d4
^ deshabilita	l4
^ deshacer	q10
^ deshaganse	N3
^ deshaz	N6q12
^ deshazla	q6
^ despedi	l5
^ despedimos	l4
^ despues	S15V4d-3p8
^ desregistra	q15
^ desuscribir	X16
^ devolucion	e19
^ devolvieron	e5
^ devolvio	G6e4
^ devuelve	e8
^ devuelvele	F5
^ di	D6
^ dia	H15
^ dice	C3H-3Q-3d3p6q4
^ did	n19
^ digame	C3b4
^ dijeron	g3
^ dile	a10
^ dime	C6E-3H3I4L-3T3W7b8d-4h-4j-4m4n3p4q-3
^ dios	o13
^ disculpe	O10Z3b3r3
^ don	h4
^ dona	E3d5
^ donde	A-3L3P-3Q16U-3a5d8h-4j8n6r-3
^ duplicala	i20
^ echala	q8
^ echale	F3G3V3d3n3q-4
^ echame	H4P3U3Y4p3
^ edita	E10
^ el	A-5C3D6F-4G-5H3I-3J4K-3L4O-3P4Q-3Y-3Z-5a9b-4d3e4f-5g-3h4l-3m10o-3q7r-4
^ elimina	G3N3l7q5
^ eliminala	G4
^ eliminame	l3
^ eliminar	N3
^ eliminen	N4
^ elvira	l4
^ empleados	m17
^ en	C-4F-4G-3H-7K-3L7P7Q8S13T9U5W-4a-5h-5n12o-5p8q5
^ encontre	M4
^ enero	H5
^ enlace	R7
^ enlistame	U4
^ enmienda	E6
^ ensename	H5I10P4Q6b5l-3n6q-4
^ entendido	n-3o14
^ enterada	o6
^ enterado	o11
^ entonces	n8
^ entro	n10
^ era	J4Z12h-4l4n-3q18
^ eran	q16
^ eres	o16r23
^ ernesto	l6
^ es	D8H-3J5L4Q6W-3a-3c3f5j-5k-3n-3q4r14
^ esa	J3V4Z7n3q12
^ ese	D4E3J4M4W-3Z3a5h-5i7l3n-5q7
^ eso	D4Z7o21
^ esos	G3
^ espera	S9
^ esperame	S17
^ esperate	S3i3
^ espero	n4
^ esta	E6H6I3J-3V-3a6c9h-3m6o-3q8r-3
^ establece	E4
^ estado	H6P5
^ estan	j11
^ estas	O15
^ este	C-3k4q-3r10
^ esto	D4r7
^ estoy	H5J3T11X5h4
^ estuvo	H3
^ excelente	O6o17
^ existe	L3M7h-3
^ existen	A3K3
^ explicame	T14
^ expliqueme	T6
^ ey	O21a-3o-3
^ fallo	n14
^ falta	A3h-3i3k7
^ faltan	D6a7
^ favor	E6
^ feliz	O7a6
^ fija	E4
^ fijate	h4l3
^ folio	M5h5
^ fue	B4J-3Z3n14o10
^ fueron	n4q5
^ fui	h6
^ gano	F7a6
^ gasta	d7h-3
^ generame	R3
^ genial	o11
^ gente	c11
^ gerardo	m8
^ gerente	m7
^ good	O10
^ gracias	o22
^ habilita	k5
^ habilitame	k5
^ hablame	c8
^ hablo	c-4r7
^ hace	D3P10a7b-3
^ hacen	j11
^ hacer	d3
^ hagale	V5f3
^ hagame	W3d3g5
^ hasta	j8o9
^ hay	A9D-4G3H-7J-5K5L6M6O-4P-4Q5S-4U-4V9W-6X-3Y-3Z-3c16d-6e4g-3i-4j18l-4m-3n-3o-6p-4
^ haz	C-3E7H5W11d3h-3
^ hazle	F3f6n6
^ hazme	H11I4R4W13g3o-3
^ help	T19
^ hey	O27b3o-3
^ hi	O26o-3
^ hijole	Z3q7
^ historial	B9P13
^ hola	O37a-3b6h10o-5
^ how	C6Q7U4b5p6q-3
^ hoy	H4S4a16d6k4l8n-4o-3q-4
^ hubo	H3M4n6
^ i	h3q3
^ iba	Z9q3
^ idem	i17
^ ignora	Z5
^ igual	E3i6
^ igualita	i6
^ imprime	W9
^ inactivar	l6
^ incorpora	k7
^ incrementa	E-3F6
^ indiqueme	L4T6
^ informe	H7
^ inhabilitar	l4
^ inicio	T12
^ inscribe	f11
^ inscripcion	f6g4h4
^ invita	R8
^ invitacion	R7
^ is	n11
^ jacinto	l3
^ jaja	a-3n-3o14r8
^ jajaja	Z3a5o13
^ jajajaja	o5
^ jalo	n5
^ joselyn	l6
^ junta	W9
^ karla	l4
^ kedo	K3n8
^ kevin	l4
^ kien	M6o-3r20
^ kiere	f9
^ kiero	I4T4Y3b3e3j4k3
^ kita	X6q4
^ kitale	G4
^ kiten	N7X3
^ la	B-5D11E-3F-4H7I3J-8K4M4N-3O-4P4R3S-7U-4V-4W-4X-3Y-3Z-4a5b-4e4f-7h5i8k-3l7n11o-8p-4q12r-4
^ las	H5K11L10P8U3n-4
^ le	A-3B-3D6E4F3G3H-4J-6L-4M-3P-4Q-7R-3T-6W-6Y5Z10a6c-3d3e4f3g-3h4i3j-4k-4n10p10q8r-3
^ leeme	n6
^ les	D6e3h3
^ libera	A6
^ liga	R6
^ link	R5
^ liquide	l9
^ lista	K4T5m12
^ listado	I8K3
^ listo	V11o22
^ llamenme	c9
^ llego	h3
^ lleva	a7i5
^ lleve	h3
^ llevo	n13
^ lo	C4D-3H9J-3L5P3Q-3U8Z4a-3d-5i4o5q6
^ localiza	M6
^ log	B7
^ lorena	k7
^ los	B9D-3I13L15W-5X3Y-3a-3d3h-5j-4m3p4
^ luego	S16a5n-4
^ m	S-3T9q11
^ ma	a5
^ manana	S15a10k3o-3
^ manda	R7W6
^ mandala	h6
^ mandale	F4W4
^ mandame	A3H9I3Q-3R3W3X-3Y4Z-3a5j8n3
^ mande	H4Z5
^ mandenme	Y9
^ manejan	j6
^ marcame	W3c6
^ mas	S14V3
^ mayra	k3
^ me	D8F-4H-6I-6J-6N6O-6R-4U-4W-10X5Z4a3b6e4g7i-7j8l-4n7q7
^ mejor	J8q5
^ menos	F-3G12X3
^ menu	T26o-3
^ mesa	h7
^ mete	F5f6h5
^ metela	f3
^ metele	F3h4i4
^ meteme	Y4g3h4k4
^ meter	d4
^ meti	i-3q8
^ mi	B-3D10H-3J-3L-4M-3N-4O-4P5Q-4S-3U20V-4W-9Z3a7b12d-5e-3f-3h5i-3l4m9o-7p-3
^ mientras	n4p3
^ mira	C7a12
^ mis	H-6I10O-3P20T-3U12a-4b19g-3h-4m6n-4o-5
^ misma	i5
^ mismo	i6
^ mitad	d4
^ modifica	E3W6
^ modificar	E5
^ monedero	C6
^ mostrar	m8
^ movimientos	B7P15m-3
^ muchas	o3
^ mucho	X4
^ muestrame	H-3K6P5m9
^ muestreme	P3
^ mueve	W3
^ muy	O13o19
^ nada	J21o-4
^ nadie	J6X3
^ nancy	A3
^ necesito	E4G3H3L-3Q-3T3a-3c7d-3h4j6k7n-3
^ next	V19
^ ni	J12X5h-3o6
^ niegale	A3
^ niego	A4
^ ninguna	J18
^ nivela	E5
^ no	A3B-5C-5D9G-3H-4I-5J21K-5L-9M-3N3O-6P-5S3T16U-7V-8W-9X15Y-4Z7a8c5d-10f6i-3j-6k-7m-4n11o-7q12r7
^ nomas	D6H3J8L-3T4U7X3b3
^ nombrame	I3
^ nombre	m7
^ nos	H-3S-3V4a7e8h-3o9
^ nota	e3h8
^ nueva	V13f5h13n-3
^ nuevo	f6k7
^ numero	I8h6
^ nunca	T3g4n3
^ obsequiale	F4
^ ocupa	d3
^ ocupo	C3Q3R4c4e-3f6j5l3
^ oiga	H3
^ ok	V5n-3o38
^ olvida	N3
^ olvidalo	J3
^ opciones	T10
^ ora	n4
^ orale	V5o14
^ orita	S15
^ otorgar	F7
^ otorguese	A3
^ otra	D3H-3J-6R4S-3V21Y3Z3f3i13k8o-3q-4
^ otro	C3V17i5q-5
^ otros	F5
^ oye	D-3F-3H3I3J-5K3L-3O17S-3W-3a7b6i-4n5o-3q5r4
^ padron	I4
^ paga	d12
^ pagale	W12
^ pagame	W5
^ pagar	d8h-3
^ pagaron	h5
^ pago	d9
^ pague	D11
^ pal	F4
^ pamela	l6
^ para	C3H3Q7T18V3Y-3Z-3c3e-3h5q-4r-5
^ pasa	A8V5W3
^ pasale	W11k3
^ pasame	C3H3I3K4V6a7b3c3d-3j3m5n-4q-3
^ pasenme	a4c5
^ paso	n19
^ pendiente	n6
^ perame	S7
^ perate	S16
^ perdi	Q4n3
^ perdio	l3
^ perdon	Z7q4
^ perdone	Z6
^ perfecto	o14
^ perla	A3
^ permiso	k5
^ permisos	A5
^ permiteme	S12
^ pero	n4
^ personal	m3
^ pide	W6
^ pidele	W5
^ pidieron	i3
^ platicame	H4
^ pobre	l3
^ podria	c4
^ pon	E9W4k5
^ ponga	W3h3
^ pongame	q3
^ ponganme	W4j3
^ ponla	E8h-4
^ ponle	G5W6h3i6l3
^ ponme	A-3H4W10Y4g9k6
^ ponselos	F3
^ por	A6D9F5G-3J4L8T-4X-3a-3l4q-4r6
^ precio	j7
^ prefiero	N6
^ pregunta	j5
^ prende	X-3Y8a5
^ prestame	W5a5
^ primero	S6
^ proceder	d4
^ proximo	V9
^ puede	f4
^ pueden	c6
^ puedes	h3
^ puedo	L4Q6T-3W-3b-4c4i4n10o-3
^ pues	V3p4
^ puntaje	C7
^ puntos	C17F-3L-3b5p5
^ pura	D9n-3
^ puro	X4a5h4
^ puse	n7q5
^ que	A3B4F-4G-5H5J-5K8L8N-6O15P11Q6R-3S-13T12U4V-6W-3X-6Y-3Z-9a6b4c3e-13f-4g-5h-15i-9j9k-3m3n9o3q-6r4
^ quedaron	n7q3
^ quedo	K3a5j7n12o-7q4
^ quien	A-3B21C-4E-3F-4G-4H-3I6M15P-3V3W6a10d-4e-6f-9h-9i-3k-3l-4m14n6o-3q-3r18
^ quienes	I3m10
^ quiere	C4d6e4f5p11
^ quieren	d3
^ quiero	A-3D4E3F5G4H5M-6O-3P4Q-6R5S-3U4W9X-4Y5a-4b-3h7i-3j6k5l-3m-4n-3o-4p-5q4r-7
^ quisiera	c5j7
^ quita	W7X9h-6l9q13
^ quitale	F-4G5W4X6q11
^ quitar	G3l9
^ quite	Y3
^ quiten	N4
^ quitenme	X3
^ quiubo	O9
^ ramiro	l6
^ rastrea	M4
^ rastreame	M10
^ raul	l3
^ reajusta	E6
^ rebaja	G9
^ rebajale	G6
^ recarga	F6
^ rechazo	A4
^ recibo	h3
^ recoge	G3
^ recortale	G7
^ recuerdame	L6P3
^ redime	d3
^ redimir	d9
^ reduce	G3
^ reembolso	e16h-3
^ reenviale	R3
^ reenviar	R4
^ regalale	F9G-3W8
^ registra	f5h8k9
^ registrale	h5
^ registrame	W5g4h9
^ registrar	f6h3
^ registro	B6f11g9n-4
^ regresa	E4e6
^ regresame	Y4
^ regresaron	e4
^ regreso	e3i6k7
^ reintenta	n18
^ relacion	m6
^ remueve	G6l3
^ renta	h4
^ renuncio	N4l10
^ repite	i13n-7
^ repitela	i7n9
^ repiteme	T4
^ reponle	F5
^ reporte	B3H18
^ requiero	U3W5j3
^ resta	G14
^ restale	G7d3
^ restar	G3
^ restaselos	G6h-3
^ resumeme	H6
^ resumen	H17
^ retira	G6q7
^ reversa	q6
^ revertir	q5
^ revierte	q16
^ reviertela	q8
^ reviertele	G9
^ revisa	C8
^ revisame	B4P5
^ revoca	l4
^ sabes	T4W3
^ saca	G9H7N3d-3l5
^ sacala	q8
^ sacale	f3
^ sacame	H9l4m3
^ saldito	C5
^ saldo	C11F-3G-3W12b9d-4h-4p9
^ sale	V4o20
^ salio	e8n-4q7
^ saludos	O17
^ saquenme	I-3N5X4
^ saul	l3
^ se	C-8F-6G6I3J-6N-3P-6S-6T-7V-5W-7X-4Y-3Z8a9b-3c-6d3g-3h4i5j6k3l5m-4n16o3p-5q11
^ seguimos	V11
^ segun	C4
^ selene	l3
^ seria	b4n3
^ servicio	h4
^ si	A4H-4J-3L17P-3Q15S-5T-3V-3W-4X-3Y19Z-3a7c-3d-6e-4g6h-6i-4j-3k-3l-3n22o-3p-3q3
^ siempre	D10q6
^ sign	g12
^ sigo	D4H3n3
^ sigue	a-3h5j6l-4m9n17
^ siguiente	V23h-3
^ silencio	X10
^ sin	J9X9p3
^ sobran	G3
^ socios	I10
^ sofia	l3
^ solicito	N6R5Y4c9g3
^ solo	J6U6X5c4
^ son	D11J4a-3h13o4
^ sorry	Z6r5
^ sospecho	B5
^ soy	P-3T10b8c4g6
^ sra	C7
^ stop	X19o-3
^ su	E6V-3h-6i3j6o-3p18
^ sube	C-3E-3F5L4f5h5k5
^ subele	F6W7
^ subeme	W3h3
^ subir	F5h5
^ suma	H4k4
^ sumale	F5h5
^ sumame	W3
^ sumar	F5h4k4
^ super	o13
^ sus	d3h-4i4
^ suspende	A-4X5l3
^ suspendida	l3
^ t	h5
^ tacha	q11
^ tania	l4
^ tantito	S12
^ tarjeta	C3
^ te	O-3S5T-3a10h10o20r-3
^ telefono	b7p5
^ tendra	C6j5
^ tenemos	j3k4
^ tengo	A5I3T-3W4a5d-5e3h8i-3j-3k5n3o-3r-3
^ ticket	P4h10
^ tiene	C8G6c4
^ tienen	c7j17
^ toca	V10
^ todas	K6P3
^ todavia	A3D-3J-4K5b7g6j7n9
^ todo	B6P8n9o-5q5
^ toma	d6
^ tomale	d4
^ tons	a4b3o3
^ top	I4
^ toque	J-4Z8
^ total	H7I9U4h3
^ totales	H13
^ trae	C4G4K4a12d5h-3i3
^ traeme	a6
^ traen	e3
^ traia	D4E3j-3
^ traigo	D3U3h3j5
^ trajeron	a8
^ trajo	e3
^ transfiere	W6
^ transfiereme	W3
^ tu	n3r8
^ tumba	G4
^ tumbale	G7h-3
^ ubica	M4
^ ubicame	M4
^ uff	a10o3
^ ulises	l3
^ ultimos	H6
^ un	C3D3E-3L4S17V5a-3c4e3f6h7n-3o-3p-4q-5
^ una	L4V12a-3d-4e12h10i12o-3q-5
^ undo	q19
^ uno	V5h3
^ unsubscribe	X14
^ ups	Z13q8
^ usa	C-4F-3G-4d19
^ usale	d8
^ usar	d15
^ usted	r7
^ uy	Z8a5q5
^ va	C-3G-3V17a7d4f-4h6l-3n-4o25
^ vale	o20
^ vamonos	V4
^ vamos	f5h7
^ van	h6i-3j10n3
^ ve	C6
^ venden	j14
^ vendi	h12n-4q10
^ vendimos	H3
^ vendo	a10
^ vengo	e3g4
^ venta	H-3M-4e4h16n3q8
^ ventas	H21K10U-6W4h-3
^ vente	a10
^ ver	A9B18C17D-4E-3H-5I7K8O-4P11T-4V-5W-4a-5b11d-4f-3h-3m16n-4o-6p-4q-3
^ vi	P4a4g3
^ vieja	a6
^ viene	d6e5f6
^ vientos	V4o7
^ vino	e4
^ viste	a7
^ volvi	D3q4
^ volvio	i9
^ voy	A4S13W-3a-3h7k3
^ vuelvan	Y4
^ vuelve	Y4i3n5
^ what	T5n4
^ wrong	Z10
^ y	B-3C6D-8E-4F-3G-3H6I-3L5M-3O-4P-4Q11S-6T13U7W-5c-3d-4e-4f-3g-3h-6i4l-3m3n16o-6p15q-5r17
^ ya	A4B-3C-6D4E-7F-9G-5J6K-4L-8M-6O6P-7Q-8R-3S6U10V13W-9X3Z-7a9b7c-3d3g-4i-7l-3n17o9p5r-7
^ yo	D3H-3J6L-5S4U9V-3g6
^ zas	o14
^ ☎	C16h23q-3
^* #*	C-8E-6F11G-3H11M-3S5W-3a16d-4e-3h19i4m-3n-6o8q-5
^* &*	h9
^* a*	D-5E4G-4H7J-5K-4M4N-3O-4P5Q-3S-4T7U10V3W-10Y-4Z-5a7d-5e-5f-8g-3j7k-6l-4m4n6o9p9q-6r4
^* abon*	F8G-3d-3h6
^* abre*	V3W10f7h5j6
^* abri*	V5g4h3
^* acab*	b3d-4g5h10
^* acep*	j11n11
^* acre*	F8G-3h4
^* acti*	B9H-3X-3Y12m-4
^* actu*	C-3E11n3
^* acum*	C7h3
^* adio*	N4l5o10
^* afil*	f10g10h-3
^* agar*	d3f3
^* agen*	c17o-3
^* agra*	o11
^* agre*	F10Y3f13i4k11o-3
^* agua*	S18a-3j5
^* ah*	n3o12
^* ahi*	D4S3V5a3h5o4
^* ahor*	S18T-3V13Y6a-4h4i-3q-3
^* ajus*	C-3E25F6G6
^* al*	L6S19V-4a-3d-3i16n-4
^* alca*	C4
^* algo*	K5
^* algu*	B3D5K4c5n7
^* alo*	O24
^* alta*	I3f18g3h-5k18
^* alto*	X17
^* anad*	f3h4k3
^* anda*	V5
^* ando*	H6L-3S9T5a5b4o-3
^* anot*	g9h12
^* ante*	Y6n4p5
^* anul*	q24
^* apag*	X9Y-3a5
^* apar*	D3j4n9
^* apen*	f3g3
^* apli*	G7W-3d16h-3
^* apoy*	F5
^* apro*	A8
^* apru*	A27o-3
^* apun*	W5f11h16
^* aqui*	a3g4h7
^* arra*	V3
^* arre*	E4V4j3o11
^* ases*	c10
^* asi*	J13o4
^* aten*	c3
^* audi*	B7H-3
^* aume*	F7W4
^* aun*	S7
^* auto*	A11F4W7Y7k5q-3
^* auxi*	T12
^* avis*	X4Y13o-4
^* ay*	Z13q12
^* ayer*	a8b4n-3
^* ayud*	C3T29h3o-3
^* baja*	C-4E-3F-5G11W9X19a-3d4h-4l16
^* baje*	X3
^* bala*	C6H6b4
^* band*	A4
^* bast*	X7
^* bend*	o15
^* bita*	B16
^* bloq*	W5l4n5q-4
^* bnas*	O7
^* boni*	F17G-3O12h-5
^* borr*	G5H-4N21W12Z7a-3h-4n-3o-4q21
^* brav*	o17
^* buen*	O26V9a-4b3n-3o9q-3
^* busc*	M22h-3n-3q-3
^* bye*	o11
^* cada*	D3L7P3X5b-3
^* cadu*	L11
^* caje*	m13
^* camb*	D-3E7F-4V6W16a-3d9g4j3
^* canc*	G3N6X16Y-3h-3n-3q19
^* canj*	F-3G-3d37h-5
^* capt*	h9q4
^* carg*	F11G-3h5
^* cast*	G3
^* cayo*	n6
^* chat*	Z4
^* chec*	B5C15M5b3d-3h-4m15
^* chid*	a-3o22
^* chin*	Z5q4
^* cier*	H10N8W3
^* cifr*	H7
^* clie*	C-3I19f6h3
^* clon*	i10
^* cobr*	D5V-4b-3d17h20i-4q4
^* coma*	T12
^* como*	A-3B-3C-4E-3F-3H14J-4L16M-4N3P-5Q18S-4T12U8V-5W-5Y-3Z-3b-3d4f-5g10h-10i-5k-6l-3m-4n6o-4q-6r11
^* comp*	E4F6P3W-3a5d-3h20q-3
^* comu*	c14
^* con*	D-3H-4L6P-4Q5R5T-3U8V-4W-3c6d5i7j-4p5q-4r6
^* cone*	W5
^* conf*	n16
^* cons*	C13b9d-4h4k3
^* cont*	V10k20
^* copi*	i8
^* corr*	C-3E12W9f-3l9q3
^* cort*	F-3G3H20l4
^* crea*	f15k5
^* crei*	Z6
^* creo*	n3
^* cta*	H6
^* cuad*	E8
^* cual*	I4K6L4M3T7U3W-5h-3j7n8p4q-5
^* cuan*	A5B5C3D-6E-4F-5G-4H7I11J-3K6L5M-4N-3O-4P7Q-5S7T-4U11V-5W9X-4Y-5Z-3a8b6c-4d-8e-4f-4g-3h-9i-4j6k-4l-4m9n8o-7p8q-6r-4
^* cuen*	H6j4
^* da*	f8l8
^* dale*	A9G-3V4W3h3k5l3n3q4
^* dame*	B4H5I5L-4M6N5P4Q-3R3S6T5W10a-4b-3d4f-3g4h-5j-3l-3n-4
^* dan*	j5
^* dar*	F8f10k5
^* darl*	F3
^* de*	C-4D-6E-3G-3H5L3O-4P9Q8U4W-6Z-3a-5c-3d5g-3h-6j-7k-3n11o19p-6q-5r12
^* debe*	C5
^* debi*	G5h-3q7
^* deja*	C-3E15F-4H-3J14S22V4X9Y-3a-3h-3n-4q-3
^* deje*	J4V3X5
^* dejo*	G6c3l7n5q-3
^* del*	H14
^* dele*	N8
^* deme*	b5
^* denl*	A4
^* depo*	W5
^* desa*	D5X5Y-3l14n-3q5
^* desc*	F-3G11d13h-5l10
^* desd*	B3H6L3P5
^* dese*	W4c5d4
^* desg*	P6
^* desh*	N8h-3l5q22
^* desp*	S18V3W3l5p6
^* desr*	q9
^* desu*	X12
^* deta*	P5
^* devo*	G4e24h-3o-3
^* devu*	F5G-3e6q9
^* di*	D6
^* dia*	H17
^* dice*	C3D3H-3Q-3a3i3p4q3
^* dict*	p3
^* did*	n15
^* diga*	C4b3
^* dije*	g3q5
^* dile*	a11p3
^* dime*	C7H3I6L-3T6W6a-3b8d-4h-3j-4m4p4q-3r3
^* dios*	o9
^* disc*	O7Q3Z3j3q-4r3
^* dobl*	W9q3
^* don*	h3
^* dona*	E3d4
^* dond*	L5P-6Q16U-3d8h-5j11n9r-3
^* duda*	n5
^* dupl*	i16q-3
^* echa*	E-3F4H5U3V3W-3d3k3p3q6
^* eche*	V3
^* edit*	E20
^* el*	A-5D8F-4I-4J5K-3O-3P4Q-3R-3S-3Y-3Z-5a9b-4d4e5f-3g-3h4m12o-4p3q5r-4
^* elim*	F-3G8N18l8q6
^* ella*	d3i3
^* empl*	m15
^* en*	C-3F-5G-3H-8L6P10Q5S14T8U6W-4a-5b4d6h-4i-3j-4n10o-6p8
^* enco*	M3
^* encu*	M4
^* ener*	H5
^* enla*	R5
^* enli*	K8P4
^* enmi*	E4
^* enro*	f14
^* ense*	H6I8Q9T4b4h-3l-3n7q-3
^* ente*	n-5o26
^* ento*	n9
^* entr*	k6n9
^* equi*	Z3q3
^* era*	J3Z11h-4l3n-3q23
^* eran*	q15
^* eres*	o17r21
^* erne*	l7
^* es*	D8J3L5Q4W-3a-3c3f5j-5k-3n-3r15
^* esa*	J5V3Z7n3q11
^* ese*	D4E4M5W-3Z3a6h-4i4l4n-7o-3q10
^* eso*	D4G4Z7o20
^* esos*	G4J3
^* espe*	S22V-4i3
^* esta*	E7H8J-4K-3O10P3S-3T-3U-3V-4W-3a4c8d-3j9l-3m3n4p-3q4r-4
^* este*	C-3f3h4k3q-3r10
^* esto*	D3H6J4T10n-3r5
^* exce*	O6o17
^* exis*	A4K3L4M9h-3
^* expl*	Q3T17
^* ey*	O27a-3o-3
^* fact*	W6
^* fall*	n13
^* falt*	D10a5i3k7n-3
^* favo*	E5
^* feli*	O9a11
^* fija*	E3l4
^* foli*	M5h4
^* fue*	B4Z5n15o6
^* fuer*	n3q6
^* fui*	h3
^* gana*	a6
^* gano*	F5
^* gast*	d4
^* gene*	R4h6
^* geni*	o10
^* gent*	c8
^* gera*	V-3m9
^* gere*	m5
^* good*	O10
^* grac*	o22
^* habi*	f5k8
^* habl*	c6r6
^* hace*	D4P8a8b-3j13
^* haga*	V4f3g5j6
^* hast*	L4j7o9
^* hay*	A12G3H-6J-5K5L7M6O-4P-4Q7S-4U-4V10W-6X-3Y-3Z-3c12d-6e6g-3h3i-4j14l-4m-3o-5p-4
^* haz*	C-3E6H3W10d4h-4
^* hazl*	R3W3f5n6
^* hazm*	H9I5R7W11e3g5
^* help*	T20
^* hey*	O28b3
^* hi*	O27
^* hice*	e3
^* hiel*	h4
^* hijo*	Z4n4q7
^* hist*	B8P9
^* hola*	O42a-3b4g4h9n-3o-4
^* hora*	j14
^* how*	C3Q5U5b6p5
^* hoy*	D3H3S4a12d5j5k6l8n-3q-4
^* hubo*	M4n5
^* i*	h3q3
^* iba*	Z14
^* idem*	i22
^* iden*	o-3r27
^* igno*	Z8
^* igua*	E3h-3i12o7q-3
^* impr*	W17
^* inac*	l8
^* inco*	k6
^* incr*	E-3F7
^* indi*	L3T6
^* info*	H7M3
^* ingr*	h5
^* inha*	l4
^* inic*	T12h4
^* insc*	f12g9h5
^* inte*	n11
^* invi*	R12
^* is*	n13
^* jaci*	l3
^* jaja*	Z3a10n-4o24r5
^* jalo*	n6
^* jeje*	a11
^* jona*	R4
^* jose*	l5
^* junt*	W13
^* karl*	l3
^* kedo*	K3n13
^* kevi*	l4
^* kien*	M7r21
^* kier*	I4T3X-3Y5e7f3j5
^* kita*	G4X7n-3q4
^* kite*	N6X3
^* la*	B-5D12H7I3J-8M4N-3O-4P7R3S-8U-4V-3W-5X-3Y-3Z-4a6b-4e3f-7h9i7j-3l5n9o-8p-3q11r-5
^* las*	H5K13L8P5U4n-4
^* le*	A-3B-3D5F3H-4I-3J-5L-3M-3P-4Q-7R-4T-5W-6Y4Z9a3c-3e7i6j-4k-3l4n9o-3p10q10
^* leem*	n5
^* les*	D6e3h3n3r-3
^* libe*	A7
^* liga*	R7
^* link*	R4
^* liqu*	l7
^* list*	I8K7T3V10a-3h-3m10o17
^* llam*	c10
^* llev*	a5h3i3n9
^* lo*	C7H8L4P3Q-3U9Z5a-3b-3d-5h-3i5n-3o4q5
^* loca*	M6
^* log*	B10
^* lore*	k7l3
^* los*	B8I11L14W-4X4Y-3a-3d4e3h-5j-4m5p3
^* lueg*	S18a4n-5
^* m*	S-3T8q9
^* ma*	a6
^* mana*	S15a8k4o-3
^* mand*	H9Q-4R6S-3W9X-7Y11a4c7d-4f-3j11k-3m-3
^* mane*	j7
^* marc*	W4c8
^* mare*	T3
^* marq*	c5
^* mas*	S15V3
^* mayr*	k3
^* me*	C-3D8F-3H-5I-6J-7N5O-6Q-3R-4S-3U-3V-3W-9X5Z5b5e5g8i-7j7l-4m4n6q9
^* mejo*	J7q3
^* meno*	F-5G13X3
^* mens*	Z6
^* menu*	T22
^* mesa*	h7
^* meta*	h4
^* mete*	C-3F7G-3W-4Y3f10g3h11k7
^* meti*	q9
^* mi*	B-3D8F3J-3L-4M-3N-3O-3P5Q-3S-3U19V-4W-8Z3a5b14c-3d-5e-3i-3l5m8o-6p-3
^* mien*	n3p4
^* mira*	C9E-3a8q3
^* mis*	H-5I11O-3P17U13a-4b21h-4m8n-5o-5q-3
^* mism*	h-4i13
^* mita*	d3
^* modi*	E8W5
^* mone*	C8
^* most*	m7
^* movi*	B8P13m-3
^* much*	X5o6
^* mues*	H-3K6P7m7
^* muev*	W4
^* muy*	O10o20
^* nada*	J27o-6
^* nadi*	J6
^* nece*	C5E5L-3M3Q-3T4a-3c6d-3h4j5k5
^* next*	V24
^* ni*	J15X5h-3o6
^* nieg*	A6
^* ning*	J18
^* nive*	E4
^* no*	A4B-5C-5D9G-4H-3I-5J20K-5L-9N5O-5P-5Q-4S4T14U-7V-8W-9X15Y-4Z9a7c6d-12f7h-3i-6j-7k-7m-3n11o-4q11r4
^* noma*	D5H3J8L-4T5U4X4b3n-3
^* nomb*	I4m8
^* nos*	S-3a7e9l3o10q-3
^* nota*	e4h6
^* nuev*	V11f10h9k5n-4
^* nume*	I8h7
^* nunc*	D3T4g4n3
^* obse*	F4
^* ocup*	C4R6c4d7f5h3l3
^* oiga*	F3H3b5
^* ok*	V5a-3n-3o42
^* olvi*	J5M4N7
^* opci*	T6
^* oper*	c16
^* ora*	V5n4
^* oral*	V3o15
^* orit*	S11
^* otor*	A3F7
^* otra*	D3H-3J-6S-3V21Y5Z3i14k6o-3q-3
^* otro*	F6V15f3i6n-3q-6
^* oye*	I5J-4K3L-3O14S-3W-3a7b6i-3n5o-4q3r6
^* paga*	C-3W13d18h-3
^* pago*	d8
^* pagu*	D9
^* pal*	F5
^* pame*	l7
^* para*	Q11T14Z-4d3g5h4p-3r-3
^* pare*	X16
^* pasa*	A4B3E-4F-3G-4H3I3K3L-3S-3U4V8W11a5b3c3d-4f-3j3n-5o-3
^* pase*	V5a10c5
^* paso*	Q4n15
^* pend*	K8n5
^* pera*	S19
^* perd*	Q3Z14l3n3q4
^* perf*	h3o19
^* perl*	A4
^* perm*	A6K-3S11k6
^* pero*	n5
^* pers*	m3
^* pesi*	D11
^* pide*	W11
^* pint*	h3
^* plat*	H6
^* podr*	c6
^* pon*	E7W4k4
^* pong*	W6q3
^* ponl*	E7G3I-4W4f8h-4i5
^* ponm*	A-4F-3H6W12Y6g9k5
^* por*	A7D12F5G-4J3L10T-3a-3h-3j3l3q-4r4
^* prec*	j10
^* pref*	N6
^* preg*	C3P3j6
^* pren*	X-3Y13a4
^* pres*	W11a5
^* prim*	S4h3
^* proc*	d6
^* prox*	V9
^* prue*	n6
^* pued*	L6Q6T-3b-4c10n8o-3
^* pues*	C3L3V3p4
^* punt*	C25E-3F-4L-3W3b11d-5p4
^* pura*	D9
^* puro*	X5a3h3
^* puse*	V-3n8q5
^* que*	A4B6C3E-4F-3G-4H7J-4K7L9N-5O14P10Q7S-12T10U5V-9X-8Y-4Z-9a4b4e-13f-3g-5h-15i-9j7n8o5p-5q-6r5
^* qued*	J3K12j8n16o-7q8
^* quie*	A-6B11D5I5J-3K-4L-6M8O-5Q-7R5S-5T-5V4W9X-6Z-4a4b-3e3f-3i-5l-6m7o-7r9
^* quih*	O13
^* quis*	c5j5
^* quit*	F-6G10N5W10X15a-3f-3l15n-3o-4q16
^* quiu*	O13
^* rami*	l7
^* rast*	M11h-3
^* reac*	X-3Y10
^* reaj*	E10
^* reba*	G11h-4
^* reca*	F5
^* rech*	A13n-4
^* reci*	a4j8
^* recl*	d13
^* reco*	G8n5
^* recu*	L6P3
^* redi*	d8h-3
^* redu*	G8
^* reem*	e17h-3
^* reen*	R9
^* rega*	F11G-3W7
^* regi*	B4I-3J-4P-3Q-4S-3V-4W4f18g12h17k9n-3q-3
^* regr*	E3T4Y4e8h-4i5k4q5
^* rein*	e4n14
^* rela*	m3
^* remu*	G7h-3
^* rent*	h3j3
^* renu*	N7W-3l7
^* repa*	j5
^* repi*	T3a-3h-3i26n14o-4q-4
^* repo*	B5F4H22
^* requ*	U4W4j4
^* rest*	G17h-3
^* resu*	H19U3
^* reti*	G10N7q5
^* reve*	q14
^* revi*	A-3B5C8E-3G6h-3q20
^* revo*	l6
^* saba*	a4
^* sabe*	T3
^* saca*	F-3G7H9N4d-3l7q10
^* sald*	C16F-3G-3W8b10d-5h-5p8
^* sale*	o27
^* sali*	e9n-3q9
^* salu*	O24o-3
^* saqu*	N6X5
^* se*	C-6E-3F-6G4I5J-6L3N-3P-6S-6T-6V-4W-7X-4Y-3Z10a9b-3c-5g-3h3i3j6k4l4m-5n16o4p-5q6
^* segu*	V9b4
^* sele*	l4
^* seri*	b3
^* serv*	h4
^* si*	A5D-3H-3J-3L19P-3Q12S-5T-3W-4Y14a10c-3d-6e-3g6h-8i-4k-3l-3n18p-3q3
^* siem*	D8q6
^* sign*	f3g11
^* sigo*	D3H3n3
^* sigu*	K-3V16a-3h3j5l-4m7n15o-3
^* sile*	X21
^* sin*	J10K4X8p4
^* sirv*	L6
^* sobr*	G3L4o6
^* soci*	I9
^* soli*	N6R3c5g3
^* solo*	J7U4X4
^* son*	D10J3a-3h14o6r3
^* sorr*	Z8r6
^* sosp*	B4
^* soy*	P-4T10b9c4g9
^* sra*	C7
^* stop*	X21o-4
^* su*	E6V-3h-5i4j6p14q3
^* sube*	C-3E-4F13L3W8d-3h8k5
^* subi*	F6h5
^* suma*	F6H6d-4f3h9k6
^* supe*	o16
^* supr*	N8
^* sus*	h-4i4
^* susc*	X-4Y5f4
^* susp*	X7l6
^* t*	h4
^* tach*	q10
^* tamb*	i3
^* tani*	l6
^* tant*	S13
^* tard*	n8
^* te*	S3T-3Z3a11h13o19q3r-3
^* tele*	b7p9
^* tend*	C6h-3j6
^* tene*	j4k5
^* teng*	A3D3E-3I3K4T-3V7W6a8d-5e3h6i-3j-3k5o-4r-3
^* tick*	M3h8
^* tien*	C5G4W-3c10j17
^* tint*	h3
^* toca*	V6
^* toda*	A4D-3J-4K8b7g6n12o-3
^* todo*	B8P10n12o-6q4
^* toma*	d10
^* tons*	H3a3b5o5
^* top*	I7
^* toqu*	J-4Z7
^* tota*	H16I8U4
^* trae*	C5G4K4V5a14d4e5h-4i4n-4q-4
^* trai*	D9E3h3
^* traj*	a5e5
^* tran*	F-3G-3W18
^* tras*	V-4q7
^* tu*	n3r7
^* tumb*	G11
^* ubic*	M9
^* uff*	a10
^* ulis*	l3
^* ulti*	H5n6q-3
^* un*	C4D3L3S18V4a-3e3f8h8n-3o-3p-4q-5
^* una*	H-3L4M3V11a-3d-3e9h10i10o-3q-5
^* undo*	q14
^* uno*	V5h4
^* unsu*	X10
^* ups*	Z10q6
^* urge*	h3
^* usa*	C-4G-3W3d17
^* usal*	d21
^* usam*	d4
^* usar*	d11
^* uste*	r7
^* uy*	Z13n-3q5
^* va*	C-3G-3K-3V17a6d6f-3h6l-3n-4o26
^* vale*	L3o14
^* vamo*	V4f4h5
^* van*	h6j9n3
^* ve*	C4
^* vend*	L-3a7h8j15n-4q9
^* veng*	C3g3
^* vent*	H17J-3K12M-5Q-3U-7W5a6e4h11i-3q5
^* ver*	A7B18C20D-3E-3H-4I4K6O-4P8T-4V-5W-3a-4b11d-4f-3h-3m19n-4o-6p-4q-3
^* vi*	P3a3g5
^* viej*	a8
^* vien*	V4a-3d9e5f3o10
^* vino*	e4
^* vist*	a8
^* volv*	D3h-4i7q4
^* voy*	A3S14W-3a-3e-3h10k3
^* vuel*	Y8i3n3q5
^* what*	T6n4
^* wron*	Z6
^* y*	C3D-9E-4F-3G-3H6I-3K-3L5M-3O-4P-4Q11S-7T16U7W-4c-3d-4e-3f-3g-3h-4i8l-3n20o-5p15q-6r14
^* ya*	A4B-4C-5D5E-7F-9G-6H4J7K-3L-9M-6N4O7P-6Q-8R-4S6U8V10W-9Z-7a8b8c-4d3f-3g-5i-6j3n17o7p6q3r-7
^* yo*	J8L-4U8g5q-3r3
^* zas*	o23
^* ☎*	C18H-3h21q-3
a	C-3F6G4I-5K-4N-4O-9P-7Q3R4S-4T-6V-5W7a7f8h3j4k10l11m-6o-7p-3
a #	E11G-3H4W7a-3d-5f5j-3k3n-4q8
a $	a23
a acumular	g3
a algo	A5
a alguien	B-4G7Q8R-3Y3f5k6
a apuntado	I4
a araceli	k5
a autorizar	A-4Q6
a beto	k4
a brandon	R3
a brayan	k5
a brenda	W4
a caja	k4
a cambiar	N4
a canjear	Q5d9
a captura	h5
a casa	S6
a ceros	E4
a chava	l4
a chema	l3
a cliente	F5
a clientes	c5
a cobrar	L3d5k6
a cocina	l3
a comer	a5
a como	H12L5Q-6a3e-4j7n-4q9
a comprar	C5
a cruz	k4
a cuanto	b7n-3p8
a cuantos	U3m3
a cuidar	k3
a dar	Q5d3k3l-3n3
a darme	R3
a devolver	e7
a domicilio	L3j8
a don	F6G5W-3h4k3
a dona	D5F6W3d3q-4
a donde	r4
a edgar	l4
a efrain	l7
a el	i8p8q3
a ella	i3p4
a empezar	f3k3
a entrar	n5
a ernesto	l14
a esa	J3W5h-3i4q3
a ese	B4W6i5p3q-4
a esta	E6d4h-3
a este	B5W5d3i5
a esto	T7
a eulalia	E3
a favor	E-4F10d4
a fer	f6l8
a fermin	l4
a fernanda	R5
a gastar	d9
a gerente	k5
a hacer	P3d6n7
a hoy	H3
a hugo	R3
a ir	D4a5
a ivonne	l9
a jazmin	l6
a joaquin	k5
a jonathan	B5
a juntar	f7
a karla	R3
a la	A3B8E8F8G3H-4J-5M-9P3Q3R-4T-4U-4W4X-4Y3d-5f8j-3k3m-5o3r-3
a las	H-3S3U4X7Y4a9h-5j7l4n-3
a laura	l8
a liquidar	d4
a lleva	e4i3
a lo	A4V5f3n-4q4
a lorena	l14
a los	E-3G-3I8L-3N3U5Y4a-3b5d-3f12g5h-4
a lucha	F3
a mandar	n6
a mano	F6
a marcos	l8
a martin	R3
a media	Q6
a medias	K6n3
a mediodia	M4j5
a meter	J6
a mi	A-3B-3C-3E-3H-6L4P-4R4S5W10X4Y4Z6c-4d-4f4g-4h7j-4k6p-3
a mireya	k4
a mis	b3
a monterrey	l3
a nada	q3
a nadia	l9
a nadie	J5
a nombre	M4f4m-3n3q7
a ofelia	l8
a otra	L3l4q4
a otro	D3Z3c3k10n-3
a paco	l3
a pagar	d-3h11
a pamela	B4
a parisina	H4
a partir	L8k3l5
a pasar	Q3j3
a paso	L3Q3
a paty	G6
a pedir	a4
a pedro	l6
a perla	J3R4W5
a poco	r7
a poncho	R3f4
a poner	j4k3
a preguntarle	S5
a prueba	l4
a que	B11D-3H-5M16P5a4h-4j12l-3n3q-6
a querer	J3a6
a quien	B-6M11Z6c4h-3i3k-3m6n4
a quienes	B3m4
a registrar	B5f-3n6
a regresar	e7
a revisar	n3
a rigo	A4
a romulo	F6
a rosaura	h4
a salir	U3a4
a seguir	Q3
a ser	k4
a su	G3W4X6d-4e3i4k-3n-3q3
a tavo	A3
a tener	j3k3n9q-3
a ti	Z7a4n3
a toda	o6
a todas	W4
a todo	a3o13
a todos	O4W10
a tono	k3
a trabajar	k7
a tu	a15
a ulises	k3
a un	D4E-3F12G5Q10V3d-4f-3k6l5q-3
a una	F4G3Q7R4W-3f6k7
a usar	d8
a usted	Z3
a ustedes	o3
a vane	l3
a vender	H-3h6k8
a ver	A8C6D-3E-3F-3H9I-3L5P5Q-3S-3T7U7a-6b5d-4f-3i-3j-6k-4l-5m7n8o-3p5q-4
a verme	A4
a volver	l4
a wendy	W4k4
a yadira	W5k4
a yareli	k3
a ☎	G7h10
a* #*	E14G-3H4W9d-6f3k3n-3q5
a* acum*	g5
a* agar*	k3
a* algo*	A4
a* algu*	B-3G7Q7R-3T-3Y3f4k3
a* apun*	I5
a* arac*	k6
a* aten*	c3
a* auto*	A-3Q5
a* bloq*	X4
a* bray*	k3
a* bren*	W3a3
a* caja*	k3
a* camb*	N3d3
a* canj*	Q4d9
a* capt*	h7n4
a* casa*	S6
a* cero*	E5
a* chav*	l3
a* chem*	l4
a* chol*	G3
a* clie*	F5c6g3
a* cobr*	d3k5
a* coci*	l3
a* come*	a8
a* como*	H12L6Q-7e-3j6n-3q9
a* comp*	C6
a* cruz*	k4
a* cual*	M4
a* cuan*	I4b8n-3p8
a* cubr*	C4
a* dar*	G-3Q3k5n3
a* de*	r4
a* debe*	F4
a* deci*	Y3
a* desc*	d3
a* devo*	e10
a* domi*	j11
a* don*	F6G6W-3h4k4
a* dona*	D4F7W6q-4
a* dond*	r4
a* dorm*	H3
a* edga*	l5
a* edit*	k4
a* efra*	l5
a* el*	i8p5
a* ella*	p3
a* eman*	R3
a* empe*	f3g4k3
a* entr*	g3n3
a* erne*	l11
a* esa*	W5h-3i3q4
a* escr*	X4
a* ese*	B6W4i6p3
a* esta*	E6h-4k3r4
a* este*	B5W4d3f5i3q3
a* esto*	T9
a* eula*	E4
a* favo*	E-3F9d3
a* fer*	f7l7
a* ferm*	l4
a* fern*	R3
a* gast*	d8
a* gere*	k6
a* hace*	P3d3n8
a* hoy*	H5
a* hugo*	R3
a* insc*	f4
a* inte*	n5
a* ir*	D3a5
a* ivan*	l3
a* ivon*	l8
a* jazm*	l6
a* joaq*	k7
a* jona*	B3
a* junt*	f10
a* la*	A4B7E7F7G3H-5J-5M-9Q4R-5T-4U-4W7X-4Y4Z5d-3f7j-5k4m-6r-4
a* las*	H-4S3U3X8Y4a7h-3j7n-3
a* laur*	l11
a* liqu*	d3
a* llev*	e5
a* lo*	A5V4f3n-3q4
a* lore*	f3l10
a* los*	H3I7N3U4X6a-3b4d-3f11g3h-3o-3
a* luch*	F3
a* mand*	n8
a* mano*	F7h4
a* marc*	l10
a* mart*	R3
a* medi*	K5M3Q5j3
a* mete*	J7q3
a* mi*	B-3C-3E-3H-6L4P-4R5S3W11X3Y4Z4a-4c-3f5g-4h4j-4k6
a* mire*	k3
a* mis*	I3b3k3
a* nadi*	J5l7
a* nomb*	C3f7m-4n5q10
a* ofel*	l7
a* omar*	l3
a* otra*	D3q4
a* otro*	k8q4
a* paco*	l3
a* paga*	h12
a* pame*	B4
a* pari*	H4
a* part*	L6k4l6
a* pasa*	Q3j3
a* paso*	L3Q3
a* paty*	G6
a* pedi*	a4
a* pedr*	l6
a* perd*	D3
a* perl*	J3W5
a* poco*	n3r9
a* ponc*	R5
a* pone*	j6
a* preg*	C6S6
a* prue*	l5q-3
a* que*	B11H-4M15Q-3R3a4h-4j16l-3n4q-6
a* quer*	a5
a* quie*	B-3H-3M12Z5a-3c3h-3k-3m9n6
a* regi*	B5J6
a* regr*	e9n-3
a* revi*	n4
a* rigo*	A5W5
a* romu*	F5
a* rosa*	h3
a* sali*	U3a3
a* su*	B3G3W3X4d-5e4i4k-3n-4
a* sus*	X3
a* tene*	j6k5n8q-3
a* ti*	Z9a4b3
a* toda*	W3o6
a* todo*	I-3O3W9o13
a* toma*	d3
a* tono*	k3
a* trab*	W4k7
a* trae*	S4
a* tu*	a12
a* ulis*	k4
a* un*	C-3E-3F11G7Q9c3d-4k6l5q-4
a* una*	F5G5Q6R3W-3c3f3k8m-3
a* usar*	G-3d12
a* uste*	Z3
a* vane*	l4
a* vend*	h4k5
a* ver*	A7C3E-3H8I-3P7S-3T11U7V4a-6b5d-4f-4i-3j-5k-4l-5m7n8o-3p4q-3
a* verm*	A5
a* volv*	l6
a* wend*	W3k4
a* yadi*	W3k4
a* yare*	k3
a* zule*	R4
a* ☎*	G6h9
aba*	F-4G8H4a3h-4q10
abaj*	F-3G6H3a4h-4q8
abaj* #*	G5
abaj* al*	F-3G6
abajo	F-3G7H3a4h-4q7
abajo #	G4
abajo $	H4q8
abajo al	F-3G6
abi*	a3e4j7l5n4
abie*	e5j6l3n3
abie* bloq*	l3
abie* la*	a6j3
abier*	e6j7n4
abierta	a3n4
abierta $	n7
abierta la	a6
abierto	e5l3
abiertos	j7
abiertos $	j4
abig*	l3
abig* ya*	l3
abiga*	l3
abigail	l5
abigail ya	l3
abo*	D4F17G5P9d-3h4
abon*	D5F17G6P12W-3d-4h8
abon* #*	F14h-3
abon* a*	h4
abon* de*	F5
abon* los*	h5n4
abon* y*	P11
abona	F8P7
abona $	P3
abona de	F5
abona*	D8F7G8h4q-4
abonale	F9d-3h9
abonale #	F11
abonaron	D5G6n4
abonaron #	G3
abonaron $	D10
abonaste	G5
abonaste $	G6
abone*	F5
abonen	F3
abones	F4
abones #	F5
abono*	P6
abonos	P4
abonos y	P4
abr*	D-3E-3H3J-4L-3P-3Q-3R10S-4U-3V9W10a-7b-3c-3d-3e4f13g14h6i-4j18k7l-4n-7o-4q-8
abra*	R3g4k4
abrah*	k5
abraham	k4
abraham $	k4
abre	R6V3W8g4h6j3k3n-3q-3
abre la	R4V3W5j5
abre otra	W4
abre usuario	k7
abre*	V4f8j10
abre* el*	j5
abre* la*	R5W6j5
abre* mone*	f7
abre* otra*	V3W9
abre* una*	V4h3
abre* usua*	k6
abrel*	f9
abrele	f7
abrele monedero	f3
abrem*	V4W3
abreme	V4
abren	j11
abren el	j4
abri*	O6R3S-3W4a-4f4g4j16n-3o-4q-3
abri* el*	j5
abri* en*	H6
abri* la*	W4
abri* mone*	f3g6
abrie*	N4j8
abrieron	N3j9
abril	R6
abril $	R6
abrim*	H7O6V4j4
abrimos	H4O5V4W3j7
abrimos $	O4j5
abrimos en	H7
abrio	e3
abrir	W4e4g7h4
abrir*	f4
abu*	D4a8
abue*	a9
abuel*	W3a8
abuelita	a10
abuelita $	W3a4
aca	O6e3k3
aca $	O7
aca en	k5
aca*	D-3H-4I-3L-3Q-4R3W-3a4b3g4h6i11l3p11q5
aca* cuan*	I4
aca* en*	k5
aca* saqu*	l3
acab*	H-4I-3Q-3W-3a6g4h6i8l3p10q6
acab* de*	C-4Q-3W-3b3g4h7i10p11q11
acab* el*	l7
acaba	h6i3p8
acaba de	d3h4i3p7
acaba*	a7d4i5q5
acabamos	i6
acabamos de	i6
acaban	h3
acaban de	h4
acabar	d3
acabas	n3q4
acabas de	n3q5
acabe	V3
acabo	R3b4d-4i5l6p9q3
acabo $	n3p6
acabo de	R4b5d-4g4i5n-3p6q7
acabo el	a4l5
acc*	B5N7P-3R12k9l7m12n-4q-3
acce*	B-3R12k10l8m15n-3q-3
acce* a*	R5k7
acce* de*	k3l4
acce* del*	R3
acce* elim*	l5
acce* este*	m5
acce* la*	k3
acce* para*	R6
acces*	B-3R10k11l11m14q-3
acceso	B-4R13k8l9m16n-3
acceso $	m13
acceso a	R6k7
acceso de	l3
acceso del	l3
acceso eliminala	l6
acceso este	m4
acceso la	k3m3
acceso para	R4
acci*	B10Z4
acci* del*	B7
accio*	B10
acciones	B10
acciones $	B3
acciones del	B7
ace*	Y3a-3e4f7j15m3n8o-3
acei*	h4j4
aceit*	h4j4
aceite	h4j4
acep*	D4Y3a-3e4f8h-3j12m3n10o-3
acep* tarj*	j8
acep* vale*	j6
acep* ya*	m5
acept*	D3Y5e4f7h-3j12m3n4o-3
aceptada	n15
aceptamos	e3j3
aceptan	j10
aceptan vales	j7
acepto	Y4f3m4
acepto ya	m5
acl*	J-3K12S3n8
acla*	K11S4n11
aclar*	J-3K14S5n7
aclara	K4n3
aclaracion	n7
aclaracion $	n5
aclarar	K10
aclarar $	K10
aco*	Q3i6
acor*	i8
acor* del*	i4
acord*	i7
acordo	i5
acordo del	i3
acr*	F8G-4d-3h5n3
acre*	F7G-3h3
acre* #*	F6G-3h5
acre* por*	F4
acred*	F8G-3n3
acreditale	F6
acreditale #	F5h3
acredite	q3
acri*	h3
acrilicas	h3
act*	B16C-3E8H-6I9O-3W4X-6Y15a-3b9d-5h-5k6l-3m11q-5
acti*	B11H-6I6X-8Y18k5m12n-5
acti* de*	B8k4m-4
acti* el*	H-4Y5
acti* otra*	k4
acti* por*	B5
acti* su*	m3
acti* yese*	m8n-3
activ*	B15H-4I9X-6Y16a-3k5m11n-5
activa	X-3Y9m6
activa yesenia	m4
activala	k4
activala de	k3
activamelo	k4
activamelo otra	k5
activar	m3
activar su	m3
actividad	B16m-3
actividad $	B10
actividad de	B9m-4
actividad por	B5
activo ensename	m3
activos	I5m10
activos $	I8m8
actu*	E9W4b8d-4h-3n4p4q-3
actu* a*	C-3E5W4
actu* el*	E5
actua*	E6W3b11d-3
actualizado	p3
actualizale	E5
actualizale el	E5
acu*	C7J-3L15M3Q-4T-3W-4X-3a3b10d8g3h4i-5j-4k-3m4n-5p16q-7
acue*	M3P3a5m5o3q-3
acue* a*	m3
acue* si*	m4
acuer*	P5a7m5o4q-3
acuerdo	P3h4m6o4q-3
acuerdo $	P3
acuerdo a	m3
acum*	C8D5H7L13Q-3W-3a-4b10d8i-5j-3k-3n-3p13q-3
acum* a*	C3d5h-3
acum* de*	C4U3
acum* del*	H4p4
acum* desd*	H5U-3
acum* el*	p4
acum* la*	C8
acum* los*	D6
acum* y*	d6
acumu*	C7D3H4L17P-3Q-4T-3W-3a-4b8d10g3i-4j-3n-4o-3p15q-3
acumula	L4h4
acumula $	L5
acumulado	C12H5P-3a-3b13d11h-4i-4p5
acumulado $	b11p11
acumulado a	d4
acumulado de	C3U3
acumulado del	H3
acumulado desde	H3
acumulado el	C3
acumulado la	C5d3
acumulados	p6
acumular	L4g4h4
acumular $	L4g4
acumulo	L6p11
ade*	A5W6m10n-4
adel*	A5W8i4
adel* a*	A7
adela*	A3W6
adelante	A6
adelante a	A5
aden*	m8n-3
aden* emil*	m7
adent*	m10n-3
adentro	m10n-3
adentro emiliano	m6
adi*	N4l3o14
adio*	N4l3o10
adio* adri*	l3
adios	N4l3o17
adios $	o12
adios adrian	l4
admi*	c3
admin*	c3
adr*	l5
adri*	l4
adri* dale*	l5
adria*	l4
adrian	l4
adrian dale	l4
afi*	I8f13g13h-4
afil*	I7f15g15h-4
afil* a*	I3f12h-3
afili*	I8O-3f12g12h-4
afilia	f6
afilia a	f5
afiliados	I10
afiliados $	I5
afiliados a	I4
afiliame	f7g9h-3
afiliame a	f6
afiliar	f6
afiliarme	g4
aga*	H-3S-3T6Z8a-3h-4i7l6n16o3
agai*	h-3i5n12
again	i4n10
agar*	H-3S-3T5Z5a-3f3l7n9o7
agar* cham*	l5
agar* con*	l4
agar* el*	Z6
agar* la*	T6
agarr*	H-3S-3T7Z6a-3d4l8n9o6
agarramos	l4
agarramos con	l3
agarraste	n10
agarraste $	n3
agarro	T5Z5l5n6
agarro chamba	l3
agarro el	Z6
age*	c9j3
agen*	c13j4o-4
agend*	j4
agent*	c12o-3
agente	c13o-3
agr*	C-3D-4E-3F10G-3J3L-3Q3V-3X4Y3a-5c-3d-4f12h6i7j-3k15n-7o18q-3
agra*	X4b3n-3o21
agra* la*	o4
agra* much*	o3
agra* por*	o6
agrad*	X3n-5o28q3
agradece	o7
agradecere	q3
agradecido	o4
agradezco	o17
agradezco $	o3
agradezco la	o3
agradezco mucho	o4
agre*	C-3D-3F8G-3J3Q3V-3Y5a-3d-3f16h4i11k13n-4o-4q-6
agre* #*	F5W4
agre* a*	Y6f7k11
agre* el*	J4Q3q-3
agre* otra*	i3
agre* punt*	F7
agre* un*	F3f4
agre* una*	i5
agre* vend*	k6
agreg*	C-3D-3F9G-3J3Q4V-3Y3a-3d-3f15h6i7k16n-4o-5q-4
agrega	F8f6
agrega #	F3
agrega a	f9
agrega puntos	F6
agrega un	F4
agregale	Q3Y4h8i9n-3o-3q-3
agregale #	W4
agregale a	Y3
agregale una	i5
agregando	k3
agregando a	k3
agregar	f10k12o-3
agregar a	k4
agregar vendedor	k7
agregues	J4q-3
agu*	S25a7h4j4q-3
agua	a10h3
agua*	S21a-3i3j3
agua* que*	S6
aguac*	h-3i4j5
aguacate	j3
aguan*	S22a-3
aguanta	L4S10
aguanta $	L3S5
aguantame	S14
aguantame que	S8
ah	V6o16
ah bueno	o3
ah caray	n4q3
ah ok	o13
ah* buen*	o3
ah* cara*	n4
ah* ok*	o9
ahi	D6H-4N3O3Q-4S5T-4U-3V5W5X-3b5d6e-3j-3m9n-5o10q-5r-3
ahi $	N5O8P3V-4a-3d4h-4m14n-4o6
ahi nos	o5
ahi que	A3
ahi te	S5a4
ahi va	h3
ahi viene	V5
ahi voy	o4
ahi* esta*	a4o6
ahi* nos*	o4
ahi* te*	S3a5h4
ahi* vien*	V6
ahi* voy*	o3
aho*	B-4E-4F-4G-3H-4I-4L-6M-4O-3P-5Q-5S14T7V8X-3Y6Z-3a3b7c-4d7e-4g-3i12o-5p9r-4
ahoga*	h3
ahor*	B-4E-3F-4G-4H-3I-4J3L-6M-3O-3P-5Q-4S10T5V9X-3Y4Z-3a5b9c-4d6e-5i9o-5p11r-3
ahor* #*	i9
ahor* como*	q3
ahor* comp*	a4
ahor* cuan*	b3p7
ahor* den*	W6
ahor* dice*	q3
ahor* el*	V4p4
ahor* en*	d3p3
ahor* la*	S5V4
ahor* me*	V3
ahor* mism*	i-3l6
ahor* no*	J5S12
ahor* otra*	V7
ahor* por*	i4
ahor* que*	K3S3T7V-7n6
ahor* quie*	d3
ahor* sale*	a5
ahor* si*	Y9h5
ahor* tamb*	k4
ahor* te*	S3i3
ahor* una*	V7
ahor* vien*	S4
ahora	C-6D3H-4L-3Q-3T10V11Y7a-6e-3i11k3l-3n4o-3p12
ahora #	i8
ahora $	D-5T3V-5d4n9p13
ahora den	W6
ahora dice	q3
ahora el	V7p6
ahora la	V11
ahora no	S4
ahora otra	V7
ahora que	T9V-6n7
ahora quiere	f3
ahora se	k3
ahora si	Y6h5p3
ahora tambien	k4
ahora una	V11i-4
ahori*	J3L-4S14V-4a6k-3l3m3p5
ahorita	K4L-3S11V-4a5k-3l3m5p3
ahorita #	i7
ahorita $	A3J4d3n6q5
ahorita cuanto	p3
ahorita mismo	i-3l6
ahorita no	S11
ahorita que	K4
ahorita te	S5V-3i3
ahorita viene	S4
ahorr*	C5b6d6
ahorrado	d3
ahorro	C3b4d3
ai	T5
air*	K5a6
aire	K3a4
aju*	A12B10E19G6J3P-3a-4d-3h-3l-3o-3
ajus*	A11B10E21G7P-3W-3Y3a-4d-3h-4l-3o-3q-3
ajus* a*	F10
ajus* de*	B8E4
ajus* en*	E-3G6
ajus* hizo*	B4
ajus* manu*	B7E8
ajus* que*	A3n4p3
ajus* sald*	E6
ajust*	A15B14E21F3G6H-3M-3P-3a-4d-3h-3l-3o-4q-3
ajustalo	E4
ajustalo $	E4
ajustame	E4
ajustame a	E5
ajustar	A4E8
ajustar saldo	E5
ajuste	A8B12C-3E9F6G6J3a-3h-3o-4
ajuste $	A3E16X3o-3
ajuste a	E-3F6
ajuste correspondiente	B3
ajuste de	B5E4
ajuste en	E-4G6
ajuste hizo	B4
ajuste manual	E6
ajuste manuales	B6
ajuste por	E3
ajuste que	A3n5p3
aki	T6
aki $	T8
al	A-5C-3D-7E4F6G5H5K-5L3M-7N-5O-6P-7R7S7U-6W9X-7Y-4Z4a9b-4c8f5g3i8l5m-5p-8r-7
al #	H16h-4
al ajuste	A5
al almacen	W4
al banco	a5
al bano	S4a4n-3
al cafe	W4
al celular	G3
al chat	R3c5m4
al chino	l4
al cliente	Q3c3e6f5h-4n4
al compadre	G3
al corte	b3
al de	S-3V3W7Z5a3i5q4
al doctor	F3
al empleado	l5
al encargado	c4
al equipo	k9
al final	a3n7
al gabacho	l3
al gerente	Q3
al inge	c4
al ingeniero	F3
al inicio	T8
al joven	F3f4
al lado	n-3q4
al mismo	h-3i13
al momento	H4U5
al monedero	F7W-3f3g4
al mostrador	O5c4
al muchacho	k4
al nino	F3a3
al notario	B3F3
al numero	G4
al otro	q3
al padron	f4
al pendiente	o6
al perro	a4
al personal	k3
al picarle	R3
al practicante	l3
al precio	q3
al premiarlo	G4q-4
al profe	F3
al programa	I3f11g3
al proveedor	W7Z3
al que	V5h-6i7l3
al ratito	S11
al rato	S16a4n-3o3
al richi	l5
al saldo	C3E4
al senor	E3P3i3n10q-3
al siguiente	V7
al sistema	J5R6
al ticket	n4
al trigo	D3q3
al turno	k5
al ultimo	G6n-6p3
al usuario	l6
al ☎	B5C-3E7F9G9H-4M-3P-4Q-3R5S-4V-3W4a-4c9d3h11i-6k-6l-3n9o-3p-6q3
al* #*	H18W3h-4
al* ajus*	A4
al* alma*	W3a3
al* banc*	a3
al* bano*	a5n-3
al* cafe*	W4
al* chat*	c3
al* chin*	l3
al* clie*	Q4c4e6f5h-3n3
al* comp*	G4
al* cort*	b5
al* de*	S-3W10Z4d-3i5q5
al* empl*	l7
al* enca*	c3
al* equi*	k9
al* fina*	n6
al* gaba*	l6
al* inge*	F3
al* inic*	T6
al* jove*	F3f3
al* lado*	q4
al* memo*	B3
al* mism*	V-3h-3i17
al* mome*	H5U4
al* mone*	F9I3W-3f3g6
al* most*	O5c5
al* much*	k3
al* nino*	a3
al* nota*	B4F3
al* nume*	G4Z3
al* otro*	V3q3
al* padr*	f4
al* pend*	n-3o8
al* perr*	a5
al* pers*	k3
al* pica*	R3
al* prac*	l3
al* prem*	G5q-5
al* prof*	F3
al* prog*	I3f9g6
al* prov*	W6Z3
al* que*	V5h-6i7l3q-3
al* rati*	S8
al* rato*	S13h4o4
al* rich*	l7
al* sald*	E7
al* seno*	P3h-3i3n15q-3
al* sigu*	V8
al* sist*	J5R5
al* tick*	n3
al* trig*	q4
al* turn*	k5
al* ulti*	G6n-6p3
al* usua*	l5
al* ☎*	B6C-3E5F8G7H-4L3M-3P-3Q-3R7S-3W5a-5c10h11i-6k-5l-4n10o-3p-5q3
alarma no	q3
alc*	C12S3a-3b10h-4l-3n3p9
alca*	C10L-3Q-3a-3b13h-3j3l-3n5p10
alca* a*	A4C3n8
alca* con*	C3
alca* para*	C5b8p4
alca* ya*	p8
alcan*	A3C11b10h-3j3p10
alcance	A4
alcance a	A3
alcanza	C8b10h-4n-3p8
alcanza con	C4d-3
alcanza el	C3
alcanza para	b8
alcanza ya	p12
alcanzo	j7n3p6q3
alcanzo a	n5
ale*	L3X12Y17
aleg* que*	L3
alega que	L3
aler*	X13Y14
alert*	X12Y16
alertas	X11Y17
alertas $	X7Y8
alfa* de*	I3
alfab*	I3
alg*	A11C6G3K17L6N-3O4Q5R-4S-5T-6U-3V-4W-6Y6Z-4a-8b11c13d-7e-4g-4i-3j-4l-5m-5o-7p6q-7
algo	A14B6C7D-3E-4F3G-3K9L9Q3S-3T-4V-4W-3Y7Z-3a-5b14d-4e-3f-4g-3h5k-3l-3m-3o-6p7q-4
algo $	A7C4K-3L5b9h14p3
algo al	Q4n3
algo atorado	K5
algo de	F3L3
algo despues	H5b4
algo en	n4
algo me	Y6
algo o	C4
algo para	p5
algo pendiente	K3
algo ponle	F4
algo por	A5K4
algo que	A5Q3
algo raro	B9
algo sin	A11K-3n-3
algo* al*	Q3n3
algo* ator*	K4
algo* de*	F4L4
algo* desp*	H6b4
algo* en*	n4
algo* me*	Y5
algo* o*	C4
algo* para*	p6
algo* pend*	K5
algo* ponl*	F3
algo* por*	A5b4
algo* que*	A6D3
algo* raro*	B10
algo* sin*	A5
algu*	E3F-3G3H-3K10M5O9Q8R-4T-3W-4Y4a-4b-3c17d-3f5h-6j-4k4l-3m-4o-3p-3q-3r3
algu* ahi*	c5
algu* ahor*	A4
algu* con*	B4
algu* de*	c9
algu* del*	G4
algu* form*	Q4
algu* le*	B5
algu* mas*	V3
algu* nove*	n9
algu* pida*	A4
algu* por*	O10
algu* que*	Q6c7k3
algu* se*	D3
algu* sin*	K5
algu* vent*	K5
algui*	D3E3G5L-3O9Q7R-3T-3W-3Y5a-3c12d-3f5h-3m-3
alguien	D5E3G5K-3L-4O10Q7R-3T-4W-3Y4a-3b-3c13d-3f3k4m-3
alguien $	B-5E4G3Q7Y4f7
alguien ahi	c5
alguien con	B5
alguien de	c7
alguien del	G4
alguien le	B5
alguien para	c3n3
alguien pida	A4
alguien por	O7
alguien que	Q6c5k4
alguien se	D4
algun	L3c3
algun*	K14M5n3
alguna	K15M3Q3n5
alguna forma	Q4
alguna guadalupe	I3
alguna novedad	n6
alguna sin	K4
alguna venta	K5
alguno	A4
alguno ahorita	A4
ali*	e5h3
alic*	E3
alici*	E3
alicia	E3
alicia $	E4
alim*	e4
alime*	e5
alimento	e5
all*	O4S4a7
alla	O3S3a10
alla $	O4S5a5
alm*	E3W5
alma*	W6a3
almac*	a3
almacen	W5
almacen $	W4
alo	O25
alo $	O28o-3
alon* de*	l3
alond*	l3
alt*	B3C-4F-3H-5I10J3N-3O-3P-3Q5S-3U-4V-4X14a-5c-3d-3e-3f22g15i-3j-4k16l-4m10n-4o-5q-5r-3
alta	B3C-4F-3H-3I7J6P-3Q6T-3U-3V-3W-3a-4d-3f23g16j-3k17l-4m11n-4o-3q-4r-3
alta $	f11g5m7
alta a	B5Q5R3k4
alta cajera	k3
alta cajero	k4
alta con	I4f3
alta de	f3k10
alta hoy	I3
alta kevin	m5
alta la	h4m4n-4
alta nueva	f5k-3
alta otro	k3
alta para	f4
alta por	g5m5
alta que	g4
alta ramon	k11
alta vendedor	k4
alta ☎	f8h3
alta*	I4
alta* a*	B5Q4f4h-3k3
alta* caje*	k8
alta* con*	I6
alta* de*	I5f4k9
alta* hoy*	I5
alta* kevi*	m5
alta* la*	h3m3n-3
alta* nuev*	f5k-3
alta* otro*	k3
alta* para*	f4
alta* por*	J3g4m4
alta* que*	g3
alta* ramo*	k9
alta* vend*	k3
alta* ☎*	f5h4
altas	I6
altas de	I6
alto	W4X20
alto $	X19
alu*	j4
alum*	j4
ama*	C6H3O4o12
amab*	C4H3o14
amab* de*	C3b3
amabl*	H4b4o13
amable	C3H4o10
amable $	H4o5
amable de	b5
aman*	O6
amane*	O4
amanecio	O3
ame*	a14j4o-3
amer*	a10j3
amer* expr*	j5
amer* y*	a5
ameri*	a9j4
america	a11
american	j5
american express	j6
ami*	O8W3
amig*	F3O6
amiga	F4
amiga $	F3
amigo	O9
amigo $	O7f3
amo	a14
amo*	a10n4o9q7
amor	a11o7q3
amor $	a3o10
amor ya	a4
amor* ya*	a5
amou*	n6q3
amoun*	n7q3
amount	n5q3
amp*	h6
ampa*	h5
ampa* ☎*	h4
ampar*	h3
amparo	h4
amparo ☎	h4
an	I3
an entrado	I4
an* entr*	I4
ana*	F6f9h-3k11
anad*	F5f4k12
anad* #*	F7h-3
anad* a*	f4k4
anad* pers*	k4
anade	F3f6h-3
anade #	F7h-4
anade*	k4
anademe	k4
anademe a	k5
anadi*	h4k6
anadir	h7k10m-3
anadir personal	k7
and*	A-3B5C5D-4F-3H5L-7O12P-4Q-8S12U7X-3b9c-3d-4e-3g-3i-4j-3l5m-3n-6r-4
anda	B3C6E5a10d-3l9p5q-5
anda castigado	l4
anda dando	B5
anda de	a6
anda fallando	n3
anda haciendo	G3l7
anda la	C5
anda mal	E8
anda*	C4H9I3K3O6Q-3V5a-3o3
anda* dand*	B4
anda* de*	a5
anda* desp*	p3
anda* el*	h3
anda* en*	C5
anda* fall*	n3
anda* haci*	G3l8
anda* la*	C5
anda* las*	H4
anda* mal*	E6
anda* pues*	O3
andal*	V8o3
andale	V7
andale $	o3
andam*	H7I3
andamos	H6I4
andamos $	H6I4
andan	B3H3K7
andan las	H3
andar	C5
andar de	k3
andar en	C5
ando	L-4O5Q-4S14T3U10a4b8h4k3n-4o-3p-3
ando $	U6b6p-3
ando bien	T7a6
ando de	U6
ando en	H3L-3S4b5
ando fuera	k6
ando* bien*	T6a6
ando* cobr*	S3
ando* de*	U7
ando* en*	H4S4b3
ando* fuer*	k4
ando* ocup*	S5
andu*	B4
andu* de*	B3
anduv*	B3
anduvo	B4q3
anduvo de	B4
ang*	R3f3k3o3
ange*	R3
ange* desd*	k4
ange* pasa*	R5
angel	R4f3k4o3
angel pasame	R3
ani*	G-4d3f3g5i3j7
anil*	j4n3
anill*	j5n3
anillo	n3
anim*	G-4d3f5g3i4
anim* a*	G-3d4
animo	G-3d4f4i3
animo a	G-3d4
aniv* #*	F3
aniversario	F3
ano	D-3H6L7P5
ano $	H7P5
ano los	L5
ano*	B6C-3D13G-3H3J14L-5M-3Q-3S-4T-4V-3W-4Z-3b-4d-3g13h11i7j-3m-3n5p-3q-7
ano* los*	L6
anoc*	B6D6H5
anoc* y*	B3
anoch*	B7D5H8S-3
anoche	B7D4H8
anoche $	B7D3H8
anoche y	B3
anos	D8a6g4
anot*	J14L-3T-3V-3W-3a-4b-3d-3g9h15i7n9q-6
anot* #*	h12i4
anot* en*	H3
anot* favo*	h3
anot* lo*	h4
anot* los*	J4
anot* mi*	P3
anot* otra*	J3
anot* una*	h3
anota	J6h6
anota #	h11
anota otra	i3
anota*	g11h12n8q-3
anotado	n5
anotame	g9h11
anotarlo en	H3
anotaste	n7
anotaste $	n3
anote*	J9
anotes	J10
anotes $	J4
ant*	A-3C5D7H12I-4J-3M-3P4V-4W-5X-3Y9Z3a-4c-3d-6e-3i10k-3n3p7q5
ante*	C3H6I-4P5V-3W-5X-3Y8Z4a-4c-3d-4e-3h-4i9k-3n5p10q5
ante* de*	C9E-3H8W-3d-3p3
ante* del*	n3
ante* en*	E3
ante* me*	Y3
ante* otra*	V-3i7
ante* pasa*	F3
ante* toda*	l4
antep*	H9
antepasada	H5
antepasada $	H8
anter*	C-4P8Z3h-5i8n3p8q4
anterior	B3Z4h-3i8n4p9q3
anterior $	H6i4p3
anterior otra	i4
anteriores	C-3P9
antes	C8D3F3I-4L4P-4U3Y8a-3c-3d-4e-3i4p4
antes $	H-3Y3p3q3
antes de	C11E-3H4U3b3d-3h4p4
antes me	Y3
antes o	Q3
antes pasale	F3
antes todavia	l3
anti*	H10h5
anti* #*	h3
anti* de*	h3
anti* no*	H5
anti* si*	H3
antic*	h4
anticipo de	h3
antie*	H8
antier	H12
antier no	H4
antier si	H4
anto*	D5
antoj*	D8
anu*	Q5X10h-4l4n-4o-4q24
anul*	Q5h-3l3n-4q22
anul* como*	l4q-3
anul* el*	q4
anul* eso*	q5
anul* la*	q7
anula	Q4h-3q17
anula $	q5
anula la	q6
anula*	l3q11
anulala	l3q5
anulala $	q10
anulala como	l3
anular	q6
anular el	q3
anun*	W3X9o-3
anun* no*	X6
anunc*	X7
anuncio	D3W4
anuncios	X6
apa*	C4D7E5F4H-6J-3K3M-3Q-4S-3V-3W-5X12Y-5d-4j12l-3m4n11o-3q-8
apag*	F3X13Y-4a3n6
apag* #*	h4
apag* el*	n4
apag* las*	X9
apaga	X6a7
apaga las	X6
apaga*	X6
apago	n4
apago*	F3n4
apagon	F3n5
apar*	C6D7E4H-4I3J-3K3Q-3V-3W-4a-4d-3h-3j10m5n8o-3q-6
apar* #*	j5
apar* a*	C3
apar* al*	p3
apar* como*	n8
apar* con*	p3
apar* de*	K3T4h3q-4
apar* disp*	C6
apar* en*	I4m5
apar* entr*	m3
apar* eso*	E3
apar* la*	j8
apar* mi*	D5
apar* otra*	E7
apar* otro*	F4
apare*	C7D8E6J-3P5Q-3T-3U3a-3b6d-3f3h-6j-3k-3m6n11p3
aparece	C6D8E3P3b4f3h-6n7p4q-5
aparece $	P3b4n5p3
aparece disponible	C4
aparece entre	m3
aparece mi	D5
aparece otra	E4
aparecen	C3D4m4n-3
aparecen en	I3m5
aparecer	C3L3
apareciendo	m3
aparecio	G4n14
aparecio $	n6
aparezca	E3q3
aparezca eso	E3
aparezcan	F6
aparezcan otros	F5
apart*	K4T3h5i5j12n-3q-4
aparta	j3
apartado	h4
apartar	j6
aparte	K4T4i5
aparte de	K4
ape*	d-3f5g5h4j3l4
apel*	l3
apel* canu*	l4
apell*	l4
apellida	l4
apellida canul	l4
apen*	T3f4g4
apen* me*	T3g4
apena*	T3d-3f4g5h3
apenas	d-3f4g6h4
apenas me	T3g3
apl*	C-3D3E-3G7Q5W-4b-3d16h-5n7o8
apla*	o8
apla* y*	D3n3
aplas*	D3
apli*	E-3G7Q4W-3d15h-5n6q3
apli* cort*	F5
apli* el*	d8
apli* la*	G3
apli* los*	d5n5
apli* mi*	d3
apli* mone*	d6
apli* sus*	d6
apli* un*	G8d-3
aplic*	C-3E-4G7Q5W-4d18h-5n7
aplica	F3G8d6
aplica cortesia	F5
aplica un	G6
aplicaba	G3
aplicaba la	G3
aplicale	d9
aplicale sus	d4
aplicame	d8
aplicar	d5
aplico	n4
aplique	q3
apo*	F5H3T5o3
apodaca	H3
apoy*	F5T7n-3o5
apoy* poni*	F4
apoya*	F5T4
apoyame	F3
apoyame poniendole	F4
app	Q8
apr*	A42B4Q6T-3Y8a-3e-4n-5o-4
apro*	A32B7T-3Y7a-3d3e-6n-3o-3
apro* algo*	A3
apro* la*	B7e-3
apro* lo*	A4
aprob*	A32B5Y5e-5n-3o-3
aprobaciones	A13
aprobaciones $	A16
aprobada $	A3
aprobado	A10
aprobado $	A10
aprobar	A12Y7
aprobar $	A8Y8
aprobar algo	A4
aprobar una	A4
aprobo	B6e-4
aprobo la	B4
aprov*	d3
apru*	A32Q7n-4o-3
apru* la*	A6
apru* lo*	A3Q5
apru* todo*	A11o-3
aprue*	A29Q8n-3o-4
aprueba	A10
aprueba todo	A5
apruebalo	A9
apruebalo $	A9
apruebe	A6
apruebe a	A3
apruebes	A5
apruebes la	A6
apruebo	A15Q5
apruebo $	A8
apruebo lo	Q6
apu*	C-3I10J14L-3T-4W3a-4b-4d-4e-3f11g8h13j-3l-3n3
apun*	C-3H-3I11J13L-3T-3a-3b-4d-3e-3f12g11h12l-3n4q-6
apun* #*	D4h8
apun* a*	f9
apun* como*	k3
apun* en*	f4g7h-4n6
apun* eso*	J6h3
apun* esta*	I5
apun* esto*	h8
apun* lo*	h7
apun* los*	f3
apun* otra*	J3i3
apunt*	I11J16L-3T-4W3a-3b-3d-4e-3f11g9h12j-3n3o-3q-6
apunta	H3Q3f8g9h10n-3q-3
apunta #	h7
apunta $	g3
apunta a	f7
apunta en	g6
apunta lo	H4h7
apuntado	I4P3
apuntado $	I5P3
apuntala	k3
apuntala como	k3
apuntale	f6h5i4
apuntame	W5h9
apuntame #	h3
apuntame a	f4
apuntame esto	h7
apuntaron	D4I6h-3
apuntaron ayer	I3
apuntaron esta	I4
apuntes	J14
apuntes $	J6
apuntes eso	J8
apunto	n6
apur*	h4q4
apura*	h5
apurate que	h3
apure	q5
aqu*	A-3B-3C-3D-5G-3H-5M-3O11P3Q3T9U-3X-3Z10b-3d-4e3g5h4j-3k-3l6m5o-4p-3q-4
aque*	n3
aquel*	n4
aqui	A-3B-4D-5G-3H-5I-3J4M-3O9Q3T10U-3X-3Z14a3b-3d-4e3g3h4i-3j-3k-3l6m4o-4p-3q-5r4
aqui $	O4Q9T6Z14a-4h-3l5m4n-5o-3q-3r3
aqui dice	a3
aqui en	a7
aqui enojada	F3
aqui esta	h9
aqui la	O6P6
aqui no	c3
aqui que	Q-3T9
aqui quitale	l3
aqui ya	l3
aqui ☎	f3
aqui* el*	e3
aqui* en*	a9
aqui* enfr*	n3
aqui* esta*	h8
aqui* la*	O6P5
aqui* no*	c5
aqui* para*	n4
aqui* que*	Q-3T9
aqui* repo*	O4
aqui* ☎*	f3
ara*	k5
arac*	k5
arace*	k5
araceli	k5
araceli $	k6
are*	J3n3
area de	k3
aret*	e3
aret* #*	h3
aretes	e3
arm*	h6
arma*	h4
arq*	H7
arqu*	H4
arqu* de*	H5
arque*	H7
arqueo	H7
arqueo de	H6
arr*	A-3E14M-3T-3V4Y4Z3a-5d-3g-3h3i-3j7n3o11q8
arra*	V4h3j3
arrac*	h3j3
arre	V4o3
arre gracias	o5
arre*	C-4E12Y7a-4j4o10q15
arre* de*	N3
arre* el*	E3
arre* en*	q5
arre* esa*	q4
arre* grac*	o3
arre* y*	e3
arreg*	C-4E13j3n5q6
arregla	E4n3
arregla el	E3
arreglalo	q4
arreglalo $	E3q4
arreglamelo	E3
arreglamos	E4
arreglamos $	E3
arreglan	j4
arreglar	n3
arregle	n4
arrep*	J3Y7e3n-4q13
arrepenti	N4Y7q4
arrepenti $	Y5
arrepintio	J4n-4q8
arrepintio $	J3q7
arrepintio del	h3
arrepintio en	q3
arrepintio y	e3
arri*	H4Z5n3q-5
arri* o*	H3Q3
arrib*	H4Z5n3q-5
arriba	E3H3Z3n3q-4
arriba $	n4
arriba o	E3H5
art*	e6r6
arti*	e5q3r6
artic*	e5
articulo	e3
articulo $	q3
articulos	e3
artif*	r5
artificial	r4
artificial $	r4
asc*	D4U-3W3b4
asci*	U-3W3b4
asci* las*	H3U-3W3
ascie*	U-3b4
asciende	b3
ascienden	H3W3
ascienden las	W3
ase*	D4T4c17j6
asen*	h4
asent*	h5
aser	T5
aser aki	T6
aser* aki*	T7
ases*	c19
aseso*	c20
asesor	c18
asesor $	c12
asesor por	c3
asi	G10J19K4S-3U-3a-4e-5h3k-3n7o12
asi $	J7n3o5
asi como	n3
asi esta	J10
asi no	J3
asi que	G10e-3h5q-4
asi se	n3
asi*	c7h3r5
asi* como*	n3
asi* deja*	J8
asi* esta*	J9
asi* no*	J4
asi* que*	G9e-3
asi* qued*	o6
asi* se*	Q5n3
asi* ☎*	E3
asis*	c6r5
asist*	c5r5
asistente	r5
aso*	C4
asom*	C5
aspir*	e3
asu*	c9
asun*	Z5c7
asunt*	Z3c7
asunto	Z4c7
asunto $	Z3c5
ate*	D6I-6U5c19i4j-3o11p3q-3
aten*	D6I-6U3c16i4j-3o15p3
aten* a*	c6
aten* pers*	c10
aten* yo*	I-3U4
atenc*	D4c12o6
atencion	D5c12o9
atencion $	o4
atencion a	I-3c6
atencion personalizada	c3
atend*	I-5S3U5c5i5p3
atender	p3
atender $	p3
atendi	I-5U7i5
ati*	T4c10k3m3n5
atie*	O4T3c8k5m4
atie* a*	n3
atie* el*	k3
atien*	O3T4c8k4m4n3
atienda	c11
atienda $	c4
atiende	T4k4
atiende el	k5
atienden	m4
atienden $	m5
ato*	K15T5
ator*	K13T4
atora*	K18T4
atorada	K4T5
atorada $	K5
atoradas	K6
atorado	K6
atr*	H-3V16a3p-3q13r3
atra*	H-3V12a3h3q12r3
atra* la*	e4
atras	V13n-3q11r4
atras $	V14a3q7
atras el	q3
atras*	V4n4
atrasada	n5
aud*	B10G3H-4Q7Z10q-3
audi*	B12H-3Q6W-3Z12
audi* a*	B3Z4
audi* de*	B8H-4
audi* era*	Z3
audio	Q6Z9
audio $	Q3
audio era	Z3
audit*	B9G3H-3
auditar	B5
auditar a	B5
auditoria	B7G3H-3
auditoria de	B8H-3
aum*	F13G-4W4h4
aume*	F13W4
aume* #*	F8G-3
aume* punt*	F5
aumen*	F17G-3W4
aumenta	F9h-4
aumenta #	F12h-6
aumentale	h5
aumentale #	G-3h6
aumentarle	F7
aumentarle puntos	F6
aun	S5f3
aun no	S6
aun* no*	S8
aus*	B5
ause*	B5
ausen*	B4
ausencia	B5
ausencia $	B6
aut*	A26B4F3G3H-3T-3V-3W3X4Y7a-3d-4e-4h-4k5m5n-7r5
auto*	A28B6G3J-3T-3V-3W4X5Y8a-4d-4e-3h-3k4m6n-8o-3r6
auto* a*	A5k3
auto* abon*	F3
auto* dond*	A3
auto* el*	A12q-3
auto* ella*	B3
auto* ese*	B4
auto* gere*	G3
auto* la*	A4e-3
auto* lo*	A6Q6
auto* punt*	G3
auto* que*	A-4X4
auto* teng*	A4
auto* y*	q4
autom*	Y3r5
automatico	r6
automatico $	r7
automaticos	Y4
automaticos $	Y3
autor*	A27B6F4H-3J-3Q3V-3W6X4Y7a-3d-3e-4h-4k7m6n-8
autorice	A4
autorice $	A3
autorices	A3
autorices a	A4
autoriza	G4k6
autoriza a	k5
autorizacion	A9Y4
autorizacion $	Y3
autorizacion donde	A3
autorizacion para	A4
autorizaciones	A8X4
autorizaciones $	A8
autorizaciones tengo	A5
autorizada	A4e-3
autorizada la	A3
autorizadas	m3
autorizadas $	m3
autorizado	A3m3
autorizado lo	A5
autorizado para	m4
autorizale	A6
autorizale el	A7
autorizame	W9
autorizando	A-3B7
autorizando ella	B5
autorizar	A15Q4n-3
autorizar $	A23n-4
autorizo	A10Y7
autorizo $	A14q-4
autorizo abona	F3
autorizo el	A3
autorizo ese	B3
aux*	T22
auxi*	T15
auxi* no*	T5
auxil*	T13
auxilio	T13
auxilio $	T14
avi*	J-4L-3Q4S8T-3X25Y23a-3h-4j-3k-3n10q-6r-3
avis*	A3C-3J-3L-3P-3S11T-3X25Y23a-4b-3h-4k-3n11o-3q-5r-3
avis* a*	o3
avis* cada*	X3
avis* cuan*	S7Y8
avis* de*	A8X9Y10
avis* o*	n5
avisa*	A-3Y18
avisame	Y14
avisame cuando	A-3Y4
avisame de	Y9
avisan	Y4
avisar	Y3
avisar $	Y3
avise*	X4
avisen cuando	Y3
aviso	A5S10X3n3q-3
aviso $	S13l3
aviso cuando	S4
aviso de	A4X4Y4
aviso*	Q3X18Y17n3o-3
avisos	X18Y18n4o-3
avisos $	X9Y13
avisos de	X5
avisos no	o-3
ay	Z10o6q11
ay me	Z-3q8
ay no	Z4q3
ay que	o5
ay* me*	Z-3q7
ay* no*	Z6q3
ay* que*	o3
aye*	B7C-3G-3H14I5J-3K6L-4O-3S-3T-3W5a3b4d-3e4i-4j-5l7m-3n-4o-3p-4
ayer	B7C-3D4H14I4J-4K5L-4O-4T-3U3W5a6b3d-3e4i-4j-4l7n-5o-3p-4
ayer #	K4
ayer $	A-3B12D3H11Q-3W8a-3h-4i-3j-3k3l4n4p-3
ayer al	D4
ayer como	l4
ayer completo	H3
ayer con	H-4I6
ayer en	H3
ayer entre	H5
ayer la	R3
ayer lo	E3
ayer me	D-3H3b4
ayer mijo	H5
ayer no	H6h4n-3
ayer o	H4
ayer para	I3
ayer que	A3H5Q4l4
ayer tenia	D4
ayer y	q4
ayer* #*	K4h4
ayer* al*	D3
ayer* como*	l4
ayer* comp*	H5
ayer* con*	H-3I5
ayer* entr*	H4
ayer* lo*	E3
ayer* me*	D-5H3b6
ayer* mijo*	H6
ayer* no*	H7h4
ayer* o*	H4
ayer* para*	I3
ayer* que*	H5Q3l5
ayer* teni*	D4
ayer* y*	q3
ayu*	T24a-3c8k7n-3q-3
ayud*	T30a-3c8h3k5n-3q-3
ayud* a*	T-3k6
ayud* con*	E3h3
ayud* en*	c4
ayud* por*	T6
ayuda	T19c9k6q-3
ayuda $	T22
ayuda a	k6
ayuda con	E3h3
ayuda en	c3
ayuda*	T7U3h3
ayudame	C4T6h4
ayudame $	T6
ayudame a	U3
azu*	V3a7e5h-3j5
azuc*	d3
azuca*	d3
azul	V4a4
azul $	V6a3j4
azul*	e3h-3
azule*	e3h-3
azulejos	e6h-4
baj*	A-3C-7D7E-5F-9G15L-5M-3N17Q4S4T-3U-3V-3W7X22Y-3Z-3b-7c-3d3f-4g-5h-8i-3j-7k-5l18o-5p-4q9r-3
baja	B3C-3D-3H-3N13Q5X15a-3d-3g-3h-3k-4l20n3o-4
baja $	I3Q4X7l5n4
baja a	N3k-3l11
baja al	B4
baja de	X4l5
baja definitiva	N4l7
baja del	N8
baja el	G6W3
baja*	C-4D8E-3F-6G16W8X3d8e-3h-5j-3l3q10
baja* #*	F-4G13h-3
baja* a*	N3Q3k-4l14
baja* al*	W3d3l3
baja* de*	X5l5n3
baja* defi*	N3l7
baja* del*	N6
baja* el*	C-3G11W10
baja* la*	q4
baja* los*	D3n5
baja* punt*	D4
baja* y*	m3
baja* ☎*	G3
bajal*	F-6G10W3X3d8h-3q4
bajala	q3
bajale	F-5G10W5X3d6h-3
bajale #	F-4G10
bajale al	d3
bajale el	W4l4
bajam*	W10
bajame	W5
bajar*	D9G9a3q4
bajarle	G10
bajarle #	G3
bajarle el	G6
bajaron	D11a3
bajaron los	D4
bajaron puntos	D5
bajas*	G7n3
bajaselos	G8
bajaselos ☎	G4
baje	S8a3n-4
baje la	S8n-3
baje*	N6X6
baje* a*	a3
baje* la*	S8n-3
bajen*	N4
bajo	D6H3P7b-4
bajo la	H6
bajo* la*	H5
bal*	C4G3H8N-3b8p10
bala*	G4H7b9p7
bala* del*	H5
bala* dism*	G3
bala* gene*	H3
balam	G4
balam disminuya	G5
balan*	C5H5b12p5
balance	C3H7b10p4
balance del	H4
balance general	H5
ban*	A8O4S4W9a5j9n-6q-4
banc*	H3W11a3q-4
banco	H3W10a3q-3
banco $	W3a4
banco*	j3
bancomer	j4
bancomer $	j4
band*	A6O5
band* de*	A3
banda	O4V3
bande*	A7
bandeja	A7
bandeja $	A4
bandeja de	A6
bano	S3a3j8
bano $	a5j3
bano y	S3
bar*	W5f4h8j13n-4o6
bara*	W5Y4j8
barat*	W5Y4j9
barata	W6Y4j6
barata $	W5Y4j3
barato	j5
barb*	h5
barbe*	h3
barberia	h3
barr*	a3f3h5j4o4
barr* #*	h3
barra	U3h3
barra*	o7
barre*	a7f4
bas*	I3M-3X11a6f5j-4o7q4
base	I4N4f5
base de	I5
base* de*	I4
bast*	X8n3o7
bast* de*	X7
basta	X11n3
basta de	X8
basta*	o5
basu*	M-3a6q6
basur*	a8
basura	M-3a7q5
bat*	D5h3
bata*	D5
batal*	D4
bater*	h3
bautizo	a3
beb*	a13
bebe	a9
bebe $	a4
bec*	k4
becar*	k5
becaria	k4
becaria del	k3
ben*	L9U5a6o11
bend*	U4a6o13
bendi*	U6a7o11
bendiciones	o14
bendiciones $	o6
bendiga	a7o7
bendiga $	a6o4
bene*	L11
benef*	L12
beneficios	L10
bet*	A5B4C4E3h3k3m4n-4
beto	A4B5C3G3d-3h4k3m4n-5
beto $	F4k3
beto a	B6
beto el	E4
beto en	G6
beto que	A5
beto ya	m5
beto* a*	B7j3
beto* el*	E5
beto* en*	G5
beto* que*	A4
beto* su*	k3
beto* ya*	m5
bic*	h7j5
bici	h9j5
bie*	A5B-3D4I-3J6K4L7M-3O-3R3S-4T6V-4Z-4a9d-3f-3h-5i-3k-3l-3m-3n5o15r-5
bien	A7B-3D4J5O-3S-4T3V-3Z-3a12c-3h-5i-3m-3n9o19r-5
bien $	A5K4Q3a-3o10q4
bien cambiale	q3
bien con	n8o-3p3
bien el	H5n7q-3
bien en	L4
bien feo	D5
bien gracias	o3
bien no	J6
bien ☎	C5
bien*	F7G3L6R3
bien* al*	G4T5
bien* camb*	q5
bien* con*	n7
bien* el*	F4H6n7q-4
bien* en*	L4
bien* feo*	D3
bien* lo*	A4
bien* no*	J5
bien* ☎*	C3
bienv*	F6L6g3
bienvenida	F6G3L4R3g3
bienvenida $	L3R3
bienvenida al	G3
bienvenida el	F4
bille*	n3
bim*	H4W3
bimb*	H3W6
bimbo	W4a3
bimbo $	W4
bime*	H3
bimes*	H3
bimestre	H3
bimestre $	H3
bit*	B18Q3W3
bita*	B16Q4W5
bita* del*	B4W4
bitac*	B20Q5W4
bitacora	B19Q3W4
bitacora $	B15Q3
bitacora del	B8W3
bla*	T5h4j3
blan*	T5h6
blan* #*	h4
blan* que*	T5
blanc*	T6h4
blanca	f3h4
blanca #	h3
blanco	T4
blanco que	T3
blo*	W3X3l15n3q-4
bloq*	W3X6l16q-4
bloq* a*	W3
bloq* el*	l3
bloq* mien*	l3
bloq* si*	X4
bloq* tota*	l4
bloq* ya*	l4
bloqu*	X6l17n3q-5
bloquea	W4l6
bloquea a	W3l3
bloqueala	l9
bloqueala mientras	l3
bloqueala tantito	l3
bloqueala ya	l4
bloqueo	l5
bloqueo total	l4
blu*	e6
blus*	e4
blusa	e4h3
bna*	O7
bnas	O6
bnas tardes	O5
bnas* tard*	O8
bod*	S5W7j3
boda	e3j3
bode*	S5W6
bodeg*	S7W7
bodega	S5W5
bodega $	S6W4
bol*	G-3J-3T5Z3d6e4h13j3
bola*	T5q4
bolas	T6q3
bolas $	T8
bole*	h6
bolet*	h6
boletos	h6
boli* ☎*	d3
bolillos	C3d-3
bols*	W4Z3a5d4e5h4
bols* al*	W3d4
bols* de*	V-3h3
bolsa	J-3Z5e5h5
bolsa $	Z4
bolsa*	W7a6
bolsas	V-3W6a8
bolsi*	d6
bolsita	d4
bom*	V3q3
bomb*	h5
bomb* #*	h3n4
bomba	V5h4
bomba #	V4h3n5
bomba $	n-4q3
bon*	F20G5O9P-3a4b3h-7j-3n-4o9q-3
boni*	F21G-3O12a3b3h-9n-3o7
boni* #*	F12G-3h-3
boni* dia*	a8
boni* la*	F3
boni* lo*	F6h-3
boni* por*	F3b4
boni* tard*	O3o5
bonif*	F18G-3b3h-7
bonifica	F5
bonifica #	F6
bonificacion	F3d4h-3
bonificacion por	F3
bonificale	F12h-4
bonificale #	F7
bonificale lo	F6h-4
bonificamos	F4
bonificamos la	F3
bonit*	O7a8o7
bonita	o6
bonita tarde	O4o5
bonito	O6a6o3
bonito dia	a3
bono	F3G11q-4
bono de	G3
bono ese	G3
bono no	G5
bono* de*	F3
bono* ese*	G3
bono* no*	G4
bor*	C-3E-3F-3G11H-5K-3N24P-3Q8R4S-3T-4V-3W9Z7a-4b-4d-4e-3g-3h-10j-3k-3l11m-3o-5q20
borr*	C-4G12N25P-3Q5R4S-3T-4V-3W7X-3Z5a-4b-4d-4h-9j-3l9m-3n-4o-6q19
borr* #*	G4
borr* a*	W4
borr* de*	l7
borr* el*	B5G4H3R3
borr* esa*	q4
borr* eso*	q9
borr* la*	W3q15
borr* las*	W8q-3
borr* lo*	Z3
borr* los*	G3r3
borr* mi*	N6
borr* mis*	D4
borr* sin*	R5
borr* sus*	G4
borr* todo*	N5
borr* una*	Q10h-4q-3
borra	L4N5Q5Z9h-5n-3q9
borra a	W3
borra eso	q11
borra la	q10
borra lo	Z4
borra mi	N4
borra todo	N4
borra*	B-3C-4D3G12H-5N13T-3W8b-3d-3l9n-4o-3q16
borrala	G9W3l6q15
borrala #	G5
borrala $	q12
borrala de	l4
borrala los	G3
borrala sus	G4
borralo	l4q3
borralo a	l3
borrame	H-5N10W8q5
borrame $	N8
borrame la	W6q4
borrar	N8
borrar mi	N4
borraron	D6
borre*	N12
borren	N10
borro	H3R7q-3
borro el	B4H3
borro sin	R3
bot	H-3O9W-3a-4b4c9l7n-3r19
bot $	O13a-3c8l6o-4r15
bot*	h12o-3
bota*	h8
bota* #*	h5
botan*	h3
botas	h3
botas #	h6
botel*	h3
bra*	H-4W5k5m5o15
brav*	o16
bravo	o15
bray*	H-3W4k3m5
bray* ya*	m5
bray* ☎*	k6
braya*	H-3W4k5m4
brayan	H-3W4k4m4
brayan ya	m5
brayan ☎	k5
bre*	A3B7H-3I3h3l3n-3
bren*	A3B8H-4I4W3h3l3n-4
bren* ayer*	B8
bren* por*	h3l3
brend*	A4B9H-3h3l3n-3
brenda	A3B10H-4h4l3n-3
brenda $	A4B4I3W3
brenda ayer	B7
brenda por	h3l4
bri*	Z3q4
brin*	Z5q5
brin* un*	q4
brinq*	Z3q5
brinque	Z5q4
brinque un	q5
bro*	J8e3
broc*	e3
broch*	e3
brocha	e3
brom*	J8
broma	J6
bru*	H3
brut*	H3
bruta	H3
bruta de	H3
bue*	A5C-3H13J-3L-5N-3O24P-3Q-3T-7U-3V5W-4Z-3a3c-3d-3e-3g3h5i-3j4k-3m-3o20p-3q-4r-3
buen	H4O16T-5a6h8j8n-3o12
buen $	O8n-3
buen dia	H-4O17h3
buen fin	H10j6
buen inicio	O5
buen*	A4H6J-3L-3O21T-4V9W-3a-7b3d-3i-3o18q-4
buen* a*	O3
buen* ahi*	o3
buen* buen*	O3
buen* dia*	O17h5
buen* dias*	O12o-3
buen* el*	H3V5
buen* es*	E4
buen* fin*	H9j10o-3
buen* inic*	O6
buen* noch*	H3O9
buen* pues*	V4
buen* saca*	l5
buen* sema*	H3
buen* tard*	O4b4
buen* ya*	O4o5
buena	O-3U3n3o4
buena semana	H3
buena*	O20b3g3h3o-5
buenas	O23b3g3h4o-5
buenas $	O18o-3
buenas noches	O6
buenas tardes	b5g3
buenas ya	O3
bueni*	O-3o9
buenisimo	O-3o8
buenisimo $	O-4o12
bueno	A8E3O-6V8a-3l5n-4o11
bueno $	O-4o13
bueno ahi	o3
bueno el	V3
bueno es	E4
bueno pues	V6
bueno sacalo	l3
bueno ya	o3
bueno*	O15o-3
buenos	O18o-4
buenos dias	O13o-3
bul*	h5j7
bult*	h3j6
bult* de*	j5
bulto	j7
bulto de	H-3j5
bur*	q4
burr*	q3
burr* al*	q5
burra	q4
burra al	q3
bus*	C4M21Q7S11h-6n-3
busc*	C6M23Q6S11c3h-6n-5q-5
busc* a*	Z4
busc* el*	M4S4
busc* la*	M7
busc* un*	Q6
busc* una*	M5
busca	M8
busca el	M7
busca la	M3
busca*	C6M17Q4Z3h-4n-3q-3
buscala	C3
buscame	M8
buscame la	M5
buscar	M5
busco	Q6S8
busco el	S3
busqu*	n3
bye	o26
bye $	o22
c	Q3q6
c $	q5
ca:#	D-4E9F16G15H10K-7M14N-5O-4P-8Q-4R-6T-11W-3X-6Y-5Z-8a7b-7c-7d14e6f-12g-5h22i17j-6k-6l-8m-7o-11q9r-7
ca:&	M16h9q7
ca:20/1	H5
ca:2x1	j4
ca:a	B3E3F5G5K-7L-6N-6O-6P-7Q-3R5S-5T-5U3W5X-7Y-6Z-3a6b-8c-9f11g-6h4i5k12l14n3r-7
ca:abaj	G6H3a3h-4q6
ca:abie	a3e5n3
ca:abon	F12G3d-3h4
ca:abra	k3
ca:abre	R3V9W4f5h5j3n-3q-3
ca:abri	O3V3W6f3h4j5q-3
ca:abue	a4
ca:aca	e3
ca:acab	a6h7i9l3p7q4
ca:acce	R5k6l5m7
ca:acci	B4
ca:acei	h5
ca:acep	f8m3n9
ca:acla	K5S3c3n3
ca:acor	i4
ca:acre	F4h3
ca:acri	h3
ca:acti	B9I3k4m5n-3
ca:actu	E6n3p3
ca:acue	a4m3o5
ca:acum	C5L5d11i-5n-3p17q-3
ca:adel	W7i3
ca:aden	m5
ca:adio	o4
ca:adul	h3
ca:afil	I5f12h-3
ca:agai	h-3i8n7
ca:agar	T4d4h-3l3n7o7
ca:agra	n-5o18
ca:agre	F6f12i7k8n-3q-4
ca:agua	S11a3i3
ca:ah	o14
ca:ahi	C3H-3O4V5d6h3m7n-3o6q-3
ca:ahor	D6F-3G-3I-3L-3Q-4S9T3V6W-4a6b-3e-4i11j-4n3o-4p10
ca:ai	I3T7
ca:aire	a5
ca:ajus	A13B8C-3E19G5h-3n-6
ca:al	A-3C-6D-6F4G4I-3K-4M-5P-6R3S7W8X-3Z5a11b-3f5g-4i6j-5k3l3m-3n6o-5p-4q3r-4
ca:alar	q3
ca:alca	C9n5p8
ca:algo	A12C7F3L4Q4V-3a-3d-3f-4h8o-4p8q-3
ca:algu	G4K8O5Q4a-3c4f7h-5n5
ca:alim	e4
ca:alla	a5
ca:alma	W5
ca:alta	C-3H-3I7J6U-3V-3a-3f25k17m8n-8o-3q-6
ca:amab	o5
ca:amer	a5j4
ca:amig	O3
ca:amor	a5
ca:amou	n4q5
ca:anad	F4f4k6
ca:anda	C6H3O4Q-3V4a8d-3l6n-3p3q-3
ca:ando	Q-3S9T4U11n-3
ca:ange	R3f4
ca:anil	n3
ca:anim	G-3d3i3
ca:ano	H4L6
ca:anoc	B4H7
ca:anos	D3
ca:anot	J12a-3h12i7n3o4q-5
ca:ante	C3P7V-3a-3d-3e-3h-4i6n4p10q4
ca:anti	H5h5
ca:anul	Q4l3n-3q21
ca:apag	a5n8
ca:apar	C5E3H-4J-3K5T3a-3d-3j5m3n9p5q-5
ca:apen	f3h3
ca:apli	G5d12h-6q3
ca:apoy	T6n-3o3
ca:app	d3
ca:apro	A21B3d3e-3n-3o-3
ca:apru	A21
ca:apun	I7J10Q4T-4f9h8n5q-5
ca:apur	h4q4
ca:aqui	H-3O10Q-3T6W3Z12c3d-3e3q-4
ca:aret	J3
ca:arma	h5
ca:arqu	H3
ca:arra	V4
ca:arre	E5a-3n4o9q14
ca:arri	Z5q-5
ca:arti	q3
ca:asi	G6J11K4U-3h4n4o10q-3
ca:asom	C5
ca:aspi	e3h3
ca:aten	I-3S4U3c5o6
ca:atie	k3n4
ca:ator	K7T4
ca:atra	V9q6
ca:audi	B7Q9Z4
ca:aume	F5h4
ca:aun	f3
ca:auto	A27V-3W8m3n-7q3
ca:avis	A3S4h-3n14
ca:ay	o6q11
ca:ayer	B7H13I3W-3a3e3h-3l5n-5q3
ca:ayud	T19c3h4n-3q-3
ca:azul	V4a3e3
ca:baja	C-5E-3F-5G13W4a3d5h-5l18n-6q6
ca:baje	S10a3n-5
ca:bala	H4p4
ca:banc	W4j4q-4
ca:band	A3
ca:bano	S4a4h3
ca:barb	h6
ca:barr	h6o6
ca:base	f3
ca:bast	n3
ca:bata	D4
ca:bate	h3
ca:bato	h4
ca:bebe	a5
ca:bend	U5a4o9
ca:beto	A3B3C4h3n-5
ca:bici	a3h6j4
ca:bien	A4L3S-3T3V-3W3a6f-3h-5n6o17
ca:bita	B14
ca:blan	T4h4
ca:bloq	W5l10q-3
ca:blus	e3h4
ca:bode	S8
ca:bola	T7q5
ca:bole	h7
ca:bols	V-4W5a7h7
ca:bomb	V5h4q3
ca:boni	F12O7h-6o8
ca:bono	G8q-4
ca:borr	C-3G9Q8V-3W5Z4a-3h-7l9o-3q18
ca:bot	O10l3o4r5
ca:bota	h6
ca:bote	h3
ca:bran	R3
ca:bray	H-3W5
ca:bren	B5h3
ca:brin	Z3q4
ca:broc	e3
ca:buen	A5E3H4O15T-4V8h3j3o15q-4
ca:burr	q4
ca:busc	C6M8S9h-3n-4q-3
ca:busq	n3
ca:bye	o14q3
ca:c	Q3q3
ca:caba	V4
ca:cabl	h7
ca:cach	h3
ca:cada	D6L5
ca:cadu	R3e3
ca:cae	W3
ca:cafe	F-3S8d5h4i3p4
ca:caig	d-3h4
ca:caja	H7O7Q-3T3U9V3W10a-5f-4h3i-4k5n-5p-4q5
ca:caje	A3B7F3I-3R6V-3a-3f-6k18l10m18n-7o-3q-8
ca:calc	i4
ca:cali	o5
ca:calm	S3
ca:calo	a7
ca:camb	B5C-5E6F-4G-3H-3J3Q-3S9V-4W4a4d-3e8p-3q11
ca:cami	V3
ca:canc	A-3B10G5H-3M-3Q12W4n-9q22
ca:cand	a7
ca:cani	a4
ca:canj	C-3G4Q7W6d17h-6n-4p4q-5
ca:cant	L3i3n-4p4q3
ca:canu	l3
ca:capt	J7M4Q5T4U8e-3h6k3
ca:cara	D7q5
ca:carg	G5V-3d-6i4n14q9
ca:carl	q3
ca:carm	D6d-3
ca:carn	S5h6o7
ca:carr	V7
ca:cart	E3S6d3
ca:casa	J4o4
ca:casc	h3
ca:cash	h4
ca:casi	S3U4
ca:caso	Z3a3l4n-3
ca:casu	n7
ca:caye	F3n3
ca:cayo	S8n13
ca:cebo	a9
ca:ceja	h4
ca:celu	C5D-3F4H-3I-4M3P3V-4a-4d3f3h8i4n3q4
ca:ceme	h4j5
ca:cent	j4m3
ca:cero	E9q11
ca:cerr	E3H7h7n5q-3
ca:cham	d4
ca:chan	H3S4f3
ca:chap	h3
ca:chat	J4T3Z17q-4r5
ca:chav	V5W4k3
ca:chay	C3
ca:chec	A3C14S10d-3h-4m4n4
ca:chel	a4
ca:cheq	G4
ca:chic	a7i3
ca:chid	a7o7
ca:chil	a6
ca:chin	D6Z3n-4q3
ca:chiq	h5
ca:chis	Z6
ca:chof	a7k3
ca:chol	G3
ca:chue	D3
ca:chul	o12
ca:chuy	k4n3
ca:cier	Q4S6a-3h4l6q-3
ca:cifr	H6
ca:ciga	h4
ca:cine	a3
ca:cint	h3l3
ca:cita	V4j3
ca:citl	k3
ca:clas	h3
ca:clie	A-4C5D5F4H-5I14J3K-4M4N-3O-4P5Q4R-3T-5V6W4Z-5a-8b-3c-4d5f10g-4h5k-7l-6m-5o-6p3r-3
ca:clon	i10
ca:club	f7
ca:cobr	D4E-3I-5J3L-3M-3Q3T-4U8V4W-3a-4d12f-5h19k5m4n3o-4p-4q9
ca:coca	a6d5
ca:codi	I3R6q3
ca:coin	E3q3
ca:cola	V3l4m7
ca:colc	f3
ca:colg	K6
ca:colo	h4
ca:coma	Q6T8Z5h8n-3q3
ca:comb	h4
ca:come	J3a9n3q-4
ca:comi	W8a15n-4
ca:como	A-3F-3G-3H13I-3J-6K-3M-4P-3Q20T14U9V-7a6d-5e-4h-7j-4k5n8o-5p3
ca:comp	A-4B-4D-3F6J6M6O-3P4S-5U-5a-4b-3c-3h10i3k-4l-3p8q6r-3
ca:comu	c4
ca:con	A-5D5E-4H-3I5J6K-4N-3O-5P-6Q6S4T-6V6W-6X-3a-4b-6c5d11g-3h4i7k-3m3n5o-11p3q4
ca:cone	R5
ca:conf	K5S3a-3h-3n16q9
ca:cong	l3
ca:conm	U4m3
ca:cons	C21J5P8T3d-3f-4h12q-4
ca:cont	C-5D6E-3H4J-4Q-3S6U3V7W-3Z5d7k7n8q-8r4
ca:conv	Z6
ca:copi	i3q-3
ca:cord	q3
ca:corr	A6B3C-3E14H-3Q4W5d-3h-4l3q13
ca:cort	F4H18W-4d4h5j7n3o-3q-6
ca:cosa	A3T9V-4i9n6q-3
ca:crea	f20
ca:cred	e4q3
ca:cree	C4
ca:crei	Z7
ca:crem	i3
ca:creo	n3
ca:croq	i4
ca:crud	a6
ca:cruz	a5
ca:cta	H3
ca:cuad	E10H5U4
ca:cual	I3K4Q3T6U4e-3h-4m3n11p8q-5
ca:cuan	C14E-4F-4G-4H11I13J-4K5L8O-3Q3S4T-5U18V-6W6Y-3Z-3a-10b-15e-4f-5h-11i-4j9k-3l-4m7n5o-3p16q-6r-3
ca:cube	h4
ca:cubr	d9
ca:cuca	d4
ca:cuel	l4
ca:cuen	C6E4H3P3Q-3U3V3Z-3a-4d7f7p4
ca:cues	H-3j8
ca:cuid	o7
ca:culp	D6F3
ca:cump	F3a3h-3
ca:cuna	Z4
ca:cupo	h5
ca:cust	Q3f7h-5i11
ca:da	J3Q3l6n3o9q-3
ca:dada	f3n-3
ca:dado	A3I3S3m7n-3
ca:dala	f4
ca:dale	A6F6h4k6l3n5o-4
ca:dame	B4H6M4R4S4U9V-3W9a-3h-5l-3n-5
ca:dan	L16
ca:dand	B3n5
ca:dani	a4l3n-3
ca:dar	A3F3G-3f3k4n3q-3
ca:darl	f5n7o-3q3
ca:darm	q3
ca:das	C3T3n5
ca:dase	F4
ca:dato	J5M3Q9i3q-4
ca:de	A6B7C3E3H4I8K-3N-8P-4R4S-5T-3U3X-8Y-7Z5b-10c-7d4g-9h7l5o-8q4r-5
ca:debe	E10F4h-5n-3p3
ca:debi	h5n-6q19
ca:debo	a4o11q-3
ca:deci	C4T5n8p7
ca:dedo	n-3q11
ca:defe	e4
ca:deja	C-4E10H-5J11Q-4S20a4j3l-3n-5
ca:deje	l6q4
ca:dejo	G4H5e4h3l3n7
ca:del	A6B6C7D-6G4H12I-3J-3K-4L-4N-4O-5P3S-5T-3U8W6X-3Y-3Z4a-3b-4c-4d5e5g-3h7k-6l3o-9r-4
ca:dema	G4V4
ca:demo	f6n4
ca:deni	f3k3
ca:dent	h4
ca:derr	a6
ca:des	n3
ca:desa	D4l9n-4q11
ca:desb	q7
ca:desc	C-5F-4G10H-3W3d9f-3h-4j10p-3
ca:desd	H4I5U7W4h-4k3q-3
ca:desh	h-4l3n-4q30
ca:desp	C-3Q6S6V6d-6h4l4n4p8q-7
ca:dest	Z6n6
ca:devo	A5B4G3Q5V-3e26h-8n-4
ca:devu	F3Q3e11h-3n-6q6
ca:di	G5e4h-4q8
ca:dia	B3C-4H17P3U21V-4a8d-3h4i-3n-4o-4q-4
ca:dias	H8O16j3o-4q-3
ca:dice	A3D7J-3M3O6P-3R5T-3U-3V-3a4d4l-3n6o-3p4q3
ca:dici	h-3l3
ca:dict	Q5h3q6
ca:did	n16
ca:dier	H5I4L5
ca:dies	h4
ca:dife	D3V5
ca:diga	C4Q3S5d-3n-4p5
ca:digi	q6
ca:digo	S3n9
ca:dije	J9h-4n-5q7
ca:diji	J-3n13
ca:dijo	d3h3
ca:dile	a10
ca:dime	B3C8H4I3M3Q3U10W-5d-3h-6n6p7q-3
ca:dine	H4I4U-3e6n-4p3q5
ca:dio	B6F4n3q3
ca:dios	a4o6q3
ca:disc	Q3Z8n3
ca:disp	C4p4
ca:dist	R4V10p-3
ca:divi	Q4
ca:do	Q7T11q-3
ca:dobl	D4F4W6a-3n5q6
ca:doct	h3
ca:does	C5p6
ca:domi	H5j7
ca:don	C5G5V-4e-3f3h11q4
ca:dona	A3B4C5D4F4H-3d4f3n-5q-3
ca:dond	Q4T8U-4a4c4h-7n10
ca:dorm	H5
ca:doy	Q4h4n13q-4
ca:duda	D3K5S5T-4a-3n10o4q4
ca:dudo	K12
ca:duel	a6
ca:duen	h5
ca:dulc	R3h3
ca:dupl	i12
ca:dura	j5
ca:e	U9
ca:echa	F3Q-3U4V5d5h-3p4q8
ca:eche	V4
ca:echo	J3U3
ca:edad	Q4
ca:edga	f3l3
ca:edit	E9R3
ca:efec	C-4e6h3n4q4
ca:efic	o7
ca:eh	J10T19n-6
ca:ejem	J5Q3
ca:ekiv	q15
ca:el	C4E5H9L-3M5N-5O-5P-4R4S6T-4U-10V7W3X-6Y-6Z-4a9b-8c-6d3e4f3g-6i7j6k-3l4m-3o-10q8r-6
ca:elec	d5
ca:elim	G9h-4l8n-4q14
ca:ella	C-3H-3P5V5a-3f3h-6i11p9q6
ca:elot	q3
ca:elvi	h3
ca:emil	m4n-3
ca:empe	a5d-3f5h11n-3q4
ca:empi	T3f3h4k4
ca:empl	B5R4f-4h-3k12l11m16n-3o-3
ca:en	D-6E5K3N-3O-5Q6R-3S6U5W-5X-3a4b-8c-4e-5g-3i-4j-4k5m4n5o-7p6q5r-3
ca:enca	R4W6a3c4k7
ca:encu	F4h-3
ca:ende	E6i3
ca:ener	H4
ca:enfr	a6
ca:enga	h3
ca:enla	R9
ca:enli	U4
ca:enoj	D8F3n-4
ca:ense	I6K3Q6n7q-3
ca:ente	J-5T9o25
ca:enti	Q3T9n-3
ca:ento	n17
ca:entr	B3F-3H4J-4R6T-4U5V-4W3a-3h-3k6l7n10o-5p-3q4
ca:equi	Q6V-4Z8h-4k6m11n-4q15
ca:era	C-3H-3J12Q-3T-3V-4Z27a-4d-3e3h-5i-6o-3p-3q28
ca:eran	G5q17
ca:eres	n-3o16r14
ca:erne	f3l12
ca:erre	q8
ca:erro	D6G4n9q6
ca:es	B-4D-6F-3H-6J12L3O-3P-4Q3S-3T5U-5V5W-3a-3d-3e-4f5h4i-4k4l3q10r7
ca:esa	A7C-4H-5J7Q-3T-4V6Z5a-4d-3f-3h-7i8k-3l-4n13o-7q21
ca:esas	q3
ca:esco	D3a5
ca:escr	Q7S8T6Z6q-4
ca:ese	B5D-3F-3G4J7M3Q-3W4a3f-3h-6i11n-10o-5p4q10
ca:eso	C-3E4H-4J8S3T-4U-4V-3Z14a-4d-4h-5l-3n17o9q14
ca:esos	J3
ca:espa	n3
ca:espe	A12F6S15V5a-3d-4n11
ca:espo	d-4f3q4
ca:esta	A6C3E4G-5H3J-5K-4M5O8P-3Q-4T-5V-3X-3a3b-3e3g-3i-4j-10m6n8q7
ca:este	B4C3I3Q-4W-3a3f6h4i5n-5o-3q-4r7
ca:esto	B-3D7O6Q5S3T14V-3a-6f-3h12n-7o4q-6r4
ca:estu	B3H9a-3o10q9
ca:ex	a4
ca:exac	E5
ca:exce	o12
ca:exis	K3M5h-4
ca:exit	n6
ca:expl	Q4T11c3
ca:extr	F4G4W3h-4
ca:ey	O6
ca:f	h6
ca:fa	C5
ca:fabi	f3
ca:fact	H3W3h8j3
ca:fall	K4a-3h-3n10o5q5
ca:fals	G3
ca:falt	A5F5G-4J-3K3S5V10d-3h-6i7k4n-5o-4q3
ca:fami	i5
ca:farm	a3
ca:favo	C3D-3F3H4J7K-3L-3N-3P-3R3T5V8W-6X-5Z-3a-5b-4c-7e3f3g-4h6j-3k4n5o-4p4q3
ca:fech	H-3n9
ca:feli	O7o7
ca:feo	F3q6
ca:fer	f4l5
ca:fern	C7
ca:fiad	q3
ca:fija	C3d-3
ca:fila	D3J3S9V5h7n-4q-3
ca:fin	H6j4
ca:fina	n6
ca:firm	A12K-3n8
ca:floj	H4
ca:flor	f5
ca:foco	e6
ca:foli	H-3M6Q8e-3h12i5n4
ca:fond	G6h3q-3
ca:for	C5d6i4
ca:form	Q6V6a4
ca:foto	Q3Z10q-3
ca:frec	h3
ca:fren	p3
ca:frij	a7
ca:frio	a7
ca:fue	A-3B7C-4E-3I-3J4L-3Q-6T-3U5W-3d-4e-4f-3i-5j-3l7n17o7q12
ca:fuer	G3P3d-5h4l5q7
ca:fui	B3Z3
ca:func	Q3S3T10
ca:fund	e5
ca:gana	H-4L10W9a6p-3
ca:gano	F5G5h-3p7
ca:gans	p5
ca:gara	h3
ca:garr	Z3h3
ca:gas	Z3
ca:gast	C-3d12h10n-3
ca:gato	e4
ca:gena	C4
ca:gene	H3L6R5h5n3q-3
ca:gent	D3I9S8V-4f3h5i-4l4m10n-6o-3q-4
ca:gera	m5
ca:gere	W8k4m4o-3
ca:go	n16
ca:good	O9
ca:gord	W3a3
ca:goyo	C5h5p-3
ca:grab	n5q3
ca:grac	C3J3S4o25
ca:gran	a4h6
ca:grat	C4p5
ca:grea	o7
ca:gris	j3q3
ca:grup	Z8
ca:guad	k3
ca:guap	a8
ca:guar	C4J11a-3d3h4n9q4r3
ca:guer	V4h5
ca:gust	e4o6r3
ca:gym	f3h3
ca:ha	B10H3J-3P9T-3U-4f5h-3q-3
ca:habi	M5f4i3k4q4
ca:habl	S6c6r8
ca:habr	n4
ca:hace	C-5D3F-4G-3H-3L-4M-3Q8T13W-3a3d4i6j3p5q4
ca:haci	G3l3
ca:haga	J10V3f5n-4
ca:hago	Q11T10f3h-5n13q-3
ca:hall	T4
ca:hamb	a5
ca:han	I5P4
ca:hart	I4n-3
ca:hast	H-3J3a3j3l3n6o4
ca:have	C4U3p8
ca:hay	A4C3E5I4J8K5L-6M6O4P-4Q4R-3T-3U-6V7W-3Z-3a9b-3d-7e3f4i-8l-3n-3o-6
ca:haya	q3
ca:haz	E4H3W5h-3
ca:hazl	R3f3n5
ca:hazm	H4W5
ca:he	H-3U19
ca:hech	B7Q3
ca:hela	i3
ca:help	T11
ca:hemo	I4
ca:her	h-5i8p10
ca:here	Q10q-3
ca:heri	F3
ca:herm	W3a6d-3f4q3
ca:hey	O9n3
ca:hice	T6U8h4q5
ca:hici	H5q6
ca:hiel	h7n5
ca:hija	L3W3
ca:hijo	a4q7
ca:hist	B4P5
ca:hizo	B9M6W6l-3p5q4
ca:hola	O20h11
ca:hora	B6S3W4a5n3
ca:how	C4Q7U4p4q-3
ca:hoy	A-4C-6E-3F-5G-3H17K4L-5M6O-4P-3R-3S5T-5U20V-3W7a13b-3e-3f-3i-4j4l4m-4n-3o3q-5
ca:hubo	H5O7n6
ca:hugo	k3
ca:i	Q9U3h3
ca:iba	V-3Z17h-3q12
ca:iden	i9
ca:igno	J3q-3
ca:igua	E4I3Q3V-7i19
ca:impe	h3
ca:impo	h3q8
ca:impr	W4a4h3
ca:inac	l7
ca:inca	k3
ca:inco	f3k4
ca:incr	F4
ca:ines	D3
ca:info	C3H6
ca:inge	h4
ca:ingr	h6
ca:inha	l4
ca:inic	T9h4
ca:insc	B6I13J3Q4f13n-4
ca:insi	n4
ca:inst	T9
ca:inte	K4V-5i-4n24q-3
ca:inva	q3
ca:inve	V4a4q3
ca:invi	R21
ca:ir	a3n6
ca:irse	C-3p5
ca:is	n7r17
ca:it	n17q3
ca:iva	Q3W3n3
ca:ivan	l6
ca:ivon	l3m4
ca:izo	H4
ca:ja	a6i3
ca:jaci	l3
ca:jaja	C-3S6W5Z6l-3n-3o13q7
ca:jala	o7
ca:jale	o4
ca:jalo	Q3n12
ca:jefa	A3S3
ca:jefe	U4a4
ca:jeje	Z3o9r-3
ca:jess	l3
ca:jett	a4h3
ca:jiji	n-3o11
ca:jona	B3k4
ca:jorn	U5
ca:jove	O5V3f5h4i4n-3q-3
ca:juan	a10
ca:juar	a3
ca:jubi	l4
ca:jueg	a6i3
ca:juev	F3a5
ca:jugo	i3
ca:junt	C4L6P-3S3W-3d7f4n-7p11
ca:kare	f5
ca:karl	W4h-3l3m4q4
ca:kedo	K3n10p6
ca:kevi	f4
ca:kg	h6
ca:kien	M7r7
ca:kier	d3e4f8
ca:kilo	h6
ca:kita	G4q8
ca:la	A4D-4F3H4J4K-8L-6M3N-6Q5R3S6T-9U-5V9W4X-7Y-6a6b-9c-9g-7i4n7q10r-7
ca:labo	l5
ca:lada	Q5n-4q3
ca:lado	n5
ca:lalo	i3p3
ca:las	A5C-3D-3E-3F-4G-3H8I-4J-4K7L5M-4O-3S13T6V-4W10a7d-5e5f-4h-3j-5l3m-3n5o-5p-4q3
ca:last	n3q11
ca:laur	l5
ca:lava	i3
ca:laza	l3
ca:le	A3C5D8E-3F7G5H-14I-7J3K-4L7N-3O-6Q3R9T11U-9V-4W-10X-4Y-3b-6c-5d6e12f-4g-3i3j-7k-7m-4n12o-4p9q5r-4
ca:lech	h3j5
ca:led	h5
ca:leem	n7
ca:lei	J3
ca:lent	D5h5n3
ca:les	L3U5
ca:letr	Q3
ca:libe	A11
ca:libr	E3W5n5
ca:lic	h6
ca:lice	I3
ca:lich	d3
ca:licu	h4
ca:liga	R18
ca:limb	K5
ca:limi	L4W6
ca:limp	S5V-4a4h4
ca:link	R22n-3
ca:liqu	h5l6q-3
ca:list	I9K6U5V5a-4f6m5n-7o9q-5
ca:llam	c5f7k6r3
ca:llan	a3h3
ca:llav	a8
ca:lleg	A3H4I4O9R5j3q-4
ca:llen	S3
ca:llev	C4G-4H4S-3T-4U19V-4W-3a-5b-5d3f-3h9i8l-3n5o-4p4q3
ca:llov	a4
ca:lluv	O3
ca:lo	A13D-4E3F3I-3J8K-4N-3O-4P-7Q4R-3S4U5V-5W-8X-3Y-3Z12a-10b-5d6e11g-3h5j3l-4m-6q4r-6
ca:loca	M6
ca:log	B16
ca:lore	f5k3l7
ca:los	B3D-3E6F-3G3H3I8K-5N-4O-4P-4Q7R-4S-4T-3X-3Y-3a10b-4c-4e6f4g-3i-6j-6m7n3o-6p6r-4
ca:luch	C3n3
ca:lueg	S8T4V3a3n6
ca:luga	q5
ca:luis	J-4k3l4
ca:lujo	o8
ca:lulu	l5
ca:lune	H8O8k6
ca:lupe	A3G4
ca:lupi	W4h3
ca:luz	f4n3
ca:m	S-3T10h3q7
ca:ma	a10
ca:madr	B3o5
ca:maes	f6h3n3
ca:magn	h3
ca:mago	A3V4n-3
ca:mal	C-5D10E15F5d-3f-3h-17q31
ca:mala	a3
ca:malo	e5n4
ca:mama	L3a8n-4
ca:mana	S3W8a-3h-3j3k4n3
ca:manc	e5
ca:mand	A6D-3H7J6Q3R8T-4W3Y-3Z6d-4h3n12o-4
ca:mane	Q6
ca:mani	T4
ca:mano	F3S4U3
ca:manu	G4
ca:maqu	r6
ca:marc	C6T-3a5l3n7
ca:mari	f3n-3
ca:mart	O4n-3
ca:mas	C-5E3F5H-3I8J5K7L-5O-3P3Q-4S6T9V15W5Z-3a-7c-3d-7e-4f-5h-5i13j-4k3l-3m-3o-7q4r-3
ca:masa	l3
ca:mate	a4
ca:maur	A3B3
ca:maxi	o7
ca:mayo	f4
ca:me	A7C4E-5F-5G-3H6I-7J-6K-3L-4N-4O-9P-8Q5S8T4U7X-5Y-5a3b-7c5f6g-6h12i-4n5q8r3
ca:meca	o6
ca:mech	C3h3
ca:medi	C-3Q8a4d-3h7q-3
ca:mejo	I7h-3q6
ca:memb	e3f5
ca:meme	a8
ca:memo	Z3
ca:meno	E4F-5G7S3d-3n-4q9
ca:mens	H5W3Z3h5n8q-3
ca:menu	T21
ca:merc	E3Q8e3h3
ca:mere	G3
ca:meri	a3
ca:mero	S5a5
ca:mes	B4H14I9f-4h4i4n-5
ca:mesa	D3H-3V4f5h3q5
ca:mese	j3
ca:meta	J8h3n-3
ca:mete	C-4E-3F5G-3H-4J8K-3M-3Q5S3U-3W-3a-4d4e-3f12h12i9k9n-6
ca:meti	B8C-4F-3H-3M3P4Q5T-4U5V-3a-4f-3h-4i-4m6n11p-3q15
ca:meto	Q11n6
ca:metr	a8
ca:mexi	h3
ca:mezc	h6j3
ca:mi	A13D-6H-7I-4L-5M-4N-3O7Q-4R7S-5T-5U22V-7W5Z13a11b-3c-3d-8e-4g-3h-10i-4j-5k8m7n4p-6q4r-4
ca:mia	F3K4Z4
ca:mias	U10
ca:mied	n5
ca:miem	I6f4
ca:mien	V4n5p3
ca:mier	H4
ca:mija	a4
ca:mijo	H4q4
ca:min	S4a5
ca:minu	S11n5o-4q3
ca:mio	H-5K5U14l3
ca:mira	C3a7q4
ca:mire	C3k4
ca:miri	f4
ca:mis	H-7I10P-3U23W5h-4m11
ca:mism	D5H-3L3Q10a-3e-3h-7i19p6
ca:mita	Q5d3e4j3
ca:moch	G3V3
ca:modi	E7W3
ca:modo	Q7V3a6n6q-3
ca:mole	D3
ca:mome	J3S3U4
ca:mone	C11E9F6G3I8L-4O5P-4Q-3a-4b-4d8e-3f7g-3h-10k-3m-3n5p8q-6
ca:mont	C-4h6i3n7q13
ca:morr	d3
ca:most	O3V3m5
ca:moto	h4
ca:movi	B12C-5J5P5q3
ca:much	C3F-3V7a-5e-3f5h3k5l3m4n-4o-3p7q-3
ca:muer	H6
ca:mues	K5m4
ca:muev	J11W3d-3
ca:musi	a4
ca:muy	O5o15
ca:my	U6n9q3
ca:nach	G5h5
ca:nada	C3F-3J19Q3T6V-3a-3d-3l3n10o-5
ca:nadi	l4
ca:nanc	k5
ca:nata	h3
ca:navi	k3
ca:naye	f3l6
ca:nece	C5H4T4a-3h10n-3
ca:nego	H6p-3
ca:neta	r4
ca:new	f7
ca:next	V13
ca:ni	D3E6F-3G-3J4a4o4q6
ca:nieg	A4
ca:nina	q3
ca:ning	J7f3
ca:nino	H-6a8h4j6
ca:no	B-4D-4G4H-4I-4J19K3L-3N-6O-6P-5R3S6T10U-4V-5W-7X-9Y-4Z10a8b-5d-7e6f6g-5i-7j-4k-6l12n7o-6q17
ca:noch	W5
ca:noma	C8D-4E3F-3H4L5T4d-3n7q-4
ca:nomb	H-4I4Q4V-3a-3f4m6n7q4
ca:nora	p4
ca:nos	H3a12e4h-4l4o6q-4
ca:noso	l4
ca:nota	H-3M6Q3S3V-5a-3e5h6i11
ca:nov	H4
ca:nove	n10
ca:novi	F-3H8Z5j4
ca:now	p12
ca:nuev	C-4E-3H-5I4J3R6S-3T3U-3V13a3d-3f14h7i5j-3k10o-5
ca:nume	C3D-3E-3G3H4I3J5Q4U4V-3W-4d-3e-3h4i4m3o-3p-3q4r-3
ca:nunc	D4T3d-3f5h3
ca:o	C8D-5G-5H8I4J-6K-3L4Q18T7U-3V-5W-3d-4e-3f-4h-4i-5j4k-3l-4m7n25o-5q-11r4
ca:octu	H5
ca:ocup	C3R4d5f6h3o-3
ca:ofel	E3l3
ca:ofic	r4
ca:ojo	C3
ca:ok	A11n3o31
ca:olvi	i7
ca:omar	l3
ca:on	O-4S17h3n-3q3
ca:onda	C3H3O10Q-3n7
ca:one	q5
ca:opci	T18
ca:oper	V3a3n9
ca:ora	n19
ca:oral	V7n-3o7
ca:orde	Q8a5h7n-3
ca:orie	T8
ca:orit	S6
ca:otor	F5
ca:otra	B-4D3F-5I-4J13K10L-4M-4P-4R3T3U-4V22X-3Y-3c-4e-5f-3i17k3l-3m-5n4o-11p-5q6r-3
ca:otro	B-3E-3F4H-4J-5S-4T-3U-3V23a-5i12k5o-5p-3q14
ca:oye	J-3a7n8p3q4r5
ca:pach	C3I4a5
ca:padr	I5f3n-3o12
ca:paga	C-4D-3H3L3W4d17f-3h12i6n-7p-3q4
ca:pago	C-4D3J5Q-3V6d8f-3h14i6n-6q8
ca:pagu	d6
ca:pal	F3Z4
ca:pala	T5
ca:palo	i7n6
ca:pame	m4
ca:pan	V3
ca:pana	h3k4
ca:pant	e3n5
ca:papa	h3q4
ca:pape	O3a3
ca:paqu	i3
ca:para	B-4C5D-4L-4O-3Q12R9U3V-3X-3Z9b-5d-3e-5g-4i5k5l-5n-5p5q6r-3
ca:parc	e3
ca:pari	o10
ca:paro	H3
ca:part	L5Q3i6l4
ca:pasa	A3H6J-7M-3O-4S-4V4a11d-5f-4l-3m4q3
ca:pase	S-3U8V10a4
ca:paso	C5D-3Q3S5V-4a5e-4k5n18o-3
ca:past	e3h3
ca:patr	J4n-4
ca:paty	C4E3p-3r3
ca:paus	S3
ca:pech	k4
ca:pedi	A5J6T5h3j3n-7
ca:pedr	l5
ca:pegu	Z5
ca:pelo	d3
ca:pena	D3Z3
ca:pend	A8K11n11o3
ca:pens	Z4n5
ca:pera	S12l3
ca:perd	D11F3T9Z6a-3n4
ca:perf	o13
ca:perl	B4C6R5p-3
ca:perm	A7S3k6l10m5n-3q-5
ca:pero	V3d-6h14i9q4
ca:perr	a4f-3j4q4
ca:pers	B3C5H-4P-3V5a-3c6f4k8m10n-6o-4p4q3r4
ca:pert	f3
ca:pesc	d4h-3
ca:peso	C3F3G3H-3Q5V3a-3f-3h8i7n-4q5
ca:peti	A7
ca:phon	h8
ca:pico	Q6R3T3
ca:pide	C4Q4W7e3j3
ca:pidi	A9H3i6
ca:pido	d4n-3
ca:pier	L4
ca:piez	q3
ca:pila	h3
ca:pint	L4e3q-3
ca:piqu	q3
ca:plan	m12q3
ca:plat	H3
ca:play	h4
ca:plom	J4
ca:pobr	l3
ca:poco	n3
ca:poin	C3F3d7h-4
ca:poll	o7
ca:pon	E4k3
ca:ponc	a4f5
ca:pone	Q10T11h-3k3
ca:pong	J7Q11T5h4p-3
ca:poni	F3
ca:ponl	E9F6I-3d-3f4h5i5n-5q4
ca:ponm	W7h6
ca:poqu	L4
ca:por	A7F3J5K-3L12M-3N-3S4T5W-4X-5Y-3Z-4a4b-4c-4d5e6f-6g-4h9i8k-6n-4o3p-6r-4
ca:porc	L7
ca:porq	D5G4J5e4n6
ca:post	i6
ca:prac	J4k3l3
ca:prec	W6j8n-5q9
ca:preg	C12D4L4S5V-4d-3h-4j9p5q-3
ca:prem	F4G3
ca:pren	a6e3
ca:prep	Z3
ca:pres	S3a4r4
ca:prim	T3V6f7h3n-4o3
ca:prin	T9
ca:pris	n3
ca:prob	a5n3
ca:proc	d3h-3n11
ca:prod	e4
ca:prof	E4h3
ca:prog	I12L3W5f8q-3
ca:prom	F6j8n-3q3
ca:prop	L4Q6V5n-4q5
ca:prov	W3Z3
ca:prox	Q3V16W5n-3p5
ca:prue	k3n4q4
ca:pudo	n5
ca:pued	D-3E-3G-3H-3J-3L5O-4S4T7U-5V-3W4a-5c4f3j-4k4l6m7o-4p-4q8
ca:puen	H4
ca:puer	a7
ca:pues	I-3T-4U3V6n11o8
ca:punt	A3B3C11E9F12G11I-3L9M-3N-3P-4Q6S-4T-4V-6Z-3a-6b-10d11e-4f3g-4i-5j-3k-3m-4o-4p8
ca:pura	D9Q3n-4
ca:puro	D5H4a6h6q-3
ca:puse	H-3Q-3V-3n20q23
ca:pusi	G5M3n9q3
ca:puso	F4h-3
ca:qr	R3
ca:que	A6B3M3N-7O8P-3Q5T6U3V4X-8Y-7b-11d3g-8i-4j-6n5o6r-9
ca:qued	A3C4G-3K5L-4M4P-3Q-3T-5U-4V4W-4Z-3b-3e7i-4j-4l-3n14o6p11q4
ca:quej	D6
ca:quer	R3Z3h4n-5q7
ca:ques	h3
ca:quie	A-3B12D-6F-3G-3I6J4K-4M12N-5O-4P-4Q-3T-3U4V-6W-3X-3Y-4Z-5a3b-4c-5d3f7g-6m11n5r8
ca:quih	O10
ca:quin	H6W7a8
ca:quis	h8l-3q10
ca:quit	C-3G15H-3J-3W13a-3d9e-5f-3h-6i-3l13n-8q22
ca:rajo	q7
ca:rami	C3
ca:ramo	k4
ca:rapi	C3f4h4o7
ca:rara	n4
ca:raro	B4E5a4
ca:rast	B5H-3M9
ca:rati	S3W5i3
ca:rato	S9h4n6p5
ca:raza	I3m3
ca:razo	C4
ca:real	h-4q15
ca:reba	G7d3h-5n-3p7
ca:rebo	q4
ca:reca	F4
ca:rech	A9n6
ca:reci	M4a3i3p3q3
ca:recl	D5
ca:reco	G3h3k4n4q-3
ca:rect	E5
ca:redi	d15h-5
ca:redu	G8
ca:reem	e19h-5
ca:reen	R6
ca:refl	L4n5
ca:refr	W3e3h4
ca:refu	k3
ca:rega	B4F10G4J5n-3
ca:regi	A-4C-6D-4E-3G-4H-6I10J14K-3O-7Q8U3V-4W9Z-4a-6c-3d-5e-6f16g-4h6i-5j-3k4m3n8o-6q9
ca:regr	J-3O3Q5S8a-3d-3e17h-7i5n-5o-3q8
ca:regu	E4h4q13
ca:rein	n14
ca:rela	m5
ca:relo	n10
ca:remi	M3h3
ca:remo	l3q5
ca:remu	G7h-3
ca:rent	J4f6h5
ca:renu	l12
ca:repa	h4
ca:repe	n10q3
ca:repi	J9Q7a-4h-4i10n16
ca:repo	B3F4H13W4
ca:requ	E3
ca:resi	i3
ca:reso	K4
ca:resp	n8
ca:rest	C-3G18d6n-7p7
ca:resu	H11U7n12
ca:reti	G12h-3l4n-4q7
ca:reve	n-4q18
ca:revi	A6G3P4a-3h-4i-4n8q6
ca:rfc	j6
ca:rich	l3
ca:rifa	F4o9
ca:roba	l4
ca:roci	k3
ca:roge	C3
ca:roja	h3
ca:rojo	V8q-3
ca:roll	O7
ca:rosy	O6a5
ca:roto	e11
ca:rube	f3k3
ca:ruiz	q3
ca:saba	H6
ca:sabe	C10K3T4V3d-7f-3i-4n18p4q-4
ca:sabi	n3
ca:saca	F-3G10H5f5h-6l9n-4q9
ca:saco	Q8U-7a7
ca:sald	B3C24E17F10G11H-4M-3O-3Q4S-3T-3V-3W-5a-4b-4d18e-3h-18i-6n-9o-5p18q-7
ca:sale	C3F-3J-5S-3U4V3d-4i-3j4m6n9o11
ca:salg	U4n3
ca:sali	C-4D-4H7O-3Q-4T-3V-4d-3e12n9o7p4q7
ca:salu	O8a3
ca:sand	a4h3
ca:sart	e4
ca:saul	l3
ca:save	n8
ca:se	A-3C-3D4F4H5I8J8K3L5N-4O-7P-5Q8T8U-8W-11X-5Y-4a3b-6c-6e3f3g-4l4m-8n9q7r-6
ca:sea	d3n-3q7
ca:seca	S4
ca:segu	E5J3S4V7h-6i9n4
ca:sema	B4H14M3V-4W4l5n-5
ca:sena	Q3
ca:seno	B-3C3D6H-5M-3P3R-3S3T-4W-3Z-3d3e4f6h4j4o-3q6
ca:sepa	K3Q4
ca:ser	E7q7
ca:sera	C3
ca:seri	p4
ca:serv	D9J4h3j4o5
ca:sesi	h3
ca:sham	h3
ca:si	A7C9D-6G-5H5I-3L6O-5Q15R-3S6T-7W-4Z-6b-3e-6h5i-6j3k-5l-4m5n22o-4p-4q3r-3
ca:siem	D8q10
ca:siga	V10l6
ca:sign	Q6f3n7
ca:sigo	Q4n5
ca:sigu	A7H-3T6U-3V22a-3f-3h4m6n12o-4q-6
ca:sin	A5J11K4Q7V-7a11d-5h-4i-3n-3o-3q8
ca:sirv	C3D4T3a6n-3
ca:sist	D10E3Q4a-4i-3j-3k3n4
ca:sobr	E3G7L3d-4e6h-3n-5o3p8q4
ca:soci	H4I8
ca:sofi	f5
ca:sola	B3U5n7
ca:sold	U4h4
ca:soli	A10c3f4h-3
ca:solo	J3Q3f4n-3q3
ca:somo	I4m4
ca:son	E7I3J4L-3a-3h11i3m7n-6p-3q7
ca:sona	S3
ca:sopo	c8
ca:sorr	Z8
ca:soy	O4T8
ca:sr	C5
ca:sra	f3
ca:su	A-3C3D9E3G-7H-6I-4L-3M-5N-3O-3R5S4T-5U-3V-3Z-5b-4c-3d8e6f9h3k7n-5p12q4r-3
ca:sube	F8W7h4k3
ca:subi	F3h6n11p4
ca:subu	P3
ca:sucu	L3j4k3
ca:sueg	q4
ca:suel	Q4W8
ca:suen	a14
ca:suer	a3
ca:suet	e3i3
ca:suma	F9H3L3d-4f3h6i6k4p3q-3
ca:sumo	U5n9
ca:supe	H4S-3T3W5o4
ca:supl	B3
ca:supo	K3
ca:surt	j7
ca:sus	D5G-8J4L-4P5Q-3S3W-3d8f-5h6i8p3q-6
ca:susp	l6
ca:suyo	C3
ca:t	h10
ca:ta	o7
ca:tabl	Q3h4
ca:tach	q6
ca:taco	Z3d3h3
ca:tal	H11O10n-4
ca:tama	j4q5
ca:tamb	H4L5d-3i10k5
ca:tan	C4L4U3n4
ca:tant	C4I8S12U4a-3
ca:tard	D5J-3O6S6a-3n10o3
ca:tarj	C-3E4L4f4h3n-6q5
ca:tavo	E4
ca:taxi	n5
ca:taza	d3
ca:te	A-3C-4F-3H-5J14L-4M-3O-5S19U-4V-5W-4a9e-3h8j-4n3o14q5
ca:tecl	J3a7n-3
ca:tela	e5h4
ca:tele	C5H-3a-3d3h6p6q3
ca:temp	W5j9
ca:tenc	d3
ca:tend	C7p3
ca:tene	E6I3h-4j5k5n9q-4
ca:teng	A4C5D-5E5G-3J-3K5M-3V7W-3a8b-6i-3m6r4
ca:teni	p3q3
ca:teod	h4
ca:tepi	j4
ca:term	C6E-3S6a5h3i3n6
ca:that	q6
ca:the	h3n4
ca:this	r14
ca:ti	Z3a5o9
ca:tia	E4
ca:tian	a9
ca:tick	D-3I-3K3M7Q10U6a-3d5h7i4n5p-3
ca:tien	C9E4F-3G4H3I3S-4V-5W-3a-5d4e-4h-3i-4m6n4p9q3
ca:tint	S3d6h5j3p-4
ca:tira	q3
ca:to	F7h6
ca:toal	h3
ca:toca	C-3G5L3V9W4a7h-3n3p-3q-4
ca:toco	B6
ca:toda	A4S4T-3U10a-3l3m3n10o5p-3
ca:todo	A3C-8H7U-3V-3d8f-3n5o11q3
ca:toma	C-3a5d9h5q-3
ca:tome	d12
ca:tomo	n12
ca:toni	f3
ca:tono	B3C3
ca:tons	o4
ca:toqu	q3
ca:tort	a11h7
ca:tota	C-4G-3H13I6U17a-3b-3h7p12
ca:trab	D6I-3O-3Z4h-3j3k6l4m11n3o4q-3
ca:trae	B-3C9D-3E4I7J-3L-3M4P-3Q3S4U-3V6W-5a11d5e8f-4h-5i6j-4n-9o-3p8
ca:trai	E3H-3K5U3a4h10i-3
ca:traj	e12
ca:tram	G6
ca:tran	F-3G-4O8W9
ca:tras	V-3q8
ca:trat	h3
ca:tu	D6O8Q-5S-5T6a11c-3h-3n11o3q-4r5
ca:tumb	G10h-5n-3q12
ca:tun	k3
ca:turi	h3
ca:turn	I-3O3Q3U7W6h3k4q-3
ca:tus	o3
ca:ubic	M6Z3a5h-3
ca:uc	C3l4
ca:uff	a6
ca:ulti	B3H5M-3U-3i7n9p8q12
ca:un	A-4B-3C7E5F3G3H-6I-3J-4K-3L4O-3P-3S3T-7U-4W6X-3a8b-3f7g-3h10i5k5m-5n-5o8p-8q5r-5
ca:una	B-4D-4G-3H-8L-3M8O-10P-4Q16S-5T-4U-5V12W-4Z-3e5f5g-3h15i12j-3k4l-3m-5o4p-7q5
ca:unas	a5h7
ca:undo	q12
ca:unic	h6
ca:unif	h4
ca:uno	V3a3e7h4n-4
ca:unos	F3S4h3i3o-3
ca:ups	q6
ca:urge	c3h6
ca:usa	C-5G-3Q-5T13d17h-3
ca:usad	G3M4
ca:usal	d4
ca:usan	l3
ca:usar	G-3L4Q5T4d17f-3h-3n-3p3
ca:use	d5
ca:uses	J6
ca:uso	C-5D3P9
ca:uste	Z3a9
ca:usua	k5l7m4
ca:uy	a6n-3q5
ca:va	E-4F-4G-4H8I-3J5K-3L-4P-3S-6U3V17W-4Z-3a-5b-3d5f3h4i6j-4k4n-5o9p11
ca:vaca	W5
ca:vacu	h5
ca:vale	L4Q7d5n-6o16q-3
ca:valg	W4
ca:vali	d5
ca:vamo	H8V10h4n-5o6
ca:van	D5Q5U10a4h10i-3j-3k3p-4
ca:vari	Q3S5
ca:vas	a3o9
ca:vaya	J11d3n6q-3
ca:ve	n7p3
ca:vea	c5
ca:vece	D4h-6n6q9
ca:veci	V6a3q5
ca:vemo	S3o3
ca:venc	L6R4
ca:vend	C-4F-4G-3H6J6L4Q5R6S-3T-4U4V-5W10a-5d-3f-4h12i-4j-4k11l7m3o-4p-3q4
ca:veng	V4
ca:veni	e7
ca:vent	A-3C-6E-3F-4G-5H10I-4J7L-3M4O-7P-3Q11R-3S-3U11V7a-8d-5e-5f-4g-3h16i6j-5m3n11o-8q7r-3
ca:veo	Q6S7U-4a4h-4n16q-4
ca:ver	A5B8C18D-4E-5F-4G-3H5I4K3L-4O-3P5Q4S4T4U13V-3Z-4a-7b-5d-9e-3f-5i-3j-3k-4m13n5o-6q-6
ca:verd	A3Z4a4n6q-4
ca:veri	n5
ca:vero	F3
ca:ves	d3m5
ca:vest	h4
ca:vez	D10F3J-5Q6V-8f4h-3n12
ca:vi	a7n5o7
ca:viej	C7G3a5d-5
ca:vien	C-4S5V7a3d7e7f5h-3o8q-3
ca:vier	H4O8
ca:vinc	R3
ca:vini	h4
ca:vino	P5a5d-3h5n-5
ca:visi	q3
ca:vist	A7a10
ca:vola	V3
ca:volt	E3q3
ca:volv	h-4i5n10
ca:vouc	M4q3
ca:voy	A3G-3H-3Q-3S9T-3U21V3a8d3h3l-3n-7p-4
ca:vuel	S8V-3a-3e5h-3n14q6
ca:what	T9n6
ca:wifi	a3
ca:wron	Z10q8
ca:y	C-5G-4H5I-5J-6K-4L-4N-3P-5Q4S9T9W-8X-3Y-3b-5c-4d3e6f-3g-3h13j-5k-4l3n7p4q10r-3
ca:ya	A4B-6E-8F-4H3I7J5K-4L-5N-5O6P-6U12V9W-9X-7Y-4Z-7a7b-9c-4d-7e4f-7g-4i-4l11n12o12p12r-5
ca:yadi	W3d3
ca:yese	O4f-3k3m3
ca:yo	A3C-4D3H-3I-3J3U17V-3a4i-5q5
ca:yoli	E3h3
ca:you	T8n4
ca:zapa	A3
ca:☎	C26E17F17G17H-13I-7J-5K-4L-3M-7N-3O-5P10Q-9R5S-7T-7U-7V-6W-10X-3Y-3Z-5a-12b-5c-3d20e5f27g-4h24i-13j-7k15l4m-5n3o-9p-16r-4
cab*	V6a4h6
caba*	V3
cabal*	V4
caballero	V5
cabe*	V5a4
cabl*	h7
cabl* #*	h4
cach* #*	h3
cad*	B3C-3D5H-5L21M-3P6R4V-3X15Y7b-5c-3e7j-3l-3n-4p-3
cada	D5H-3L15P4X13Y8b-4l-3p-3
cada #	L6
cada compra	X4
cada cuanto	P7
cada punto	L8b-3
cada que	D4Y8
cada rato	X3
cada venta	X7
cada* #*	L6
cada* camb*	B3
cada* comp*	L3X4
cada* cuan*	P8
cada* punt*	L8
cada* que*	D3Y6
cada* quie*	Q4
cada* rato*	D3
cada* vent*	X4Y3
cade*	a4
caden*	a4
cadena	a5
cadu*	L15R3W3e7
caduc*	L15R5V-3e7
caduca	L5
caducado	e6
caducan	L11
caducan $	L10
caducidad	e3
caduco	R3
caduco $	R7
cae*	n3
caen	n3
caf*	F-3S6W3d13h10
cafe	F-3S7d14h3
cafe $	P4S8h4
cafe gratis	b3d5p3
cafe ☎	d5
cafe*	L4h3
cafe* #*	i3
cafe* de*	h4
cafe* grat*	d8p4
cafe* ☎*	h3
cafes	h3
cai*	F3d-4h5o4
caig*	F4Y3d-3h4
caig* #*	F5
caig* los*	d-3h5
caiga*	F3d-3h3
caigan	F3Y3d-4h5
caigan #	F5
caigan los	d-3h5
caj*	A4B11C-4D5H8I-9J-5K6L-3N-4P-8Q6R9S-6U4W11X-3Z-5a-3b-6d-4f-11h3i-9k17l11m17n-10o-7p-5
caja	A5E-3F-3G-3H7I-3J-3K6M-4N-3O3P-3R4U8V7W6a-7b-5f-6i-5k9n-8o-3p-4q3
caja #	A3H-4K3O4V4h3
caja $	A4H9Q4U5V-3a-4b-3h-4m3n-4q4
caja bloqueala	l5
caja cuanto	U3
caja dale	k3
caja de	j5
caja esperando	R3
caja falta	k5
caja los	k3
caja que	T3
caja y	D3H5
caja*	k4n3
caja* #*	A3H-4K3O6V5h5i-3
caja* bloq*	l3
caja* de*	e4j7
caja* falt*	k3
caja* los*	k3
caja* regi*	W5g4
caja* se*	k3
caja* y*	H5
caja* ☎*	k4
cajas	D3k3
cajas $	k4
cajas de	e3
caje*	B11C-4D5G3H-3I-7J-4L-4M6O-3P-5Q6R9S-3U-4V-5W10Y-4Z-3a-6c-3d-4e-3f-8i-3j-5k18l13m19n-8o-5q-4
caje* de*	A3
caje* del*	W3
caje* el*	B3
caje* ense*	B3
caje* favo*	R6k3
caje* insc*	B10I-6
caje* ivan*	l6
caje* la*	l5
caje* le*	G3
caje* me*	g4
caje* meti*	q3
caje* no*	T5
caje* nuev*	f-3k12
caje* para*	A3
caje* que*	A3Q4
caje* rebe*	l4
caje* se*	F3
caje* teng*	m10
caje* y*	l3
caje* ☎*	k3
cajer*	A3B13C-4D3H-4I-8L-3M6O-3P-5Q4R9S-3U-3V-5W11Y-3Z-3a-5c-3d-4f-8i-3j-5k17l11m20n-8o-4q-4
cajera	A6B5G4I-5J-3M3R4V-3W9a-3f-6j-4k9l3n-4
cajera $	W10k7
cajera ahorita	m4
cajera de	A3
cajera del	W3
cajera ensename	B3
cajera favor	R6k4
cajera inscribir	B9I-5
cajera la	l3
cajera le	G4
cajera me	g3
cajera metio	q3
cajera no	T5
cajera nueva	k4
cajera o	m4
cajera para	A3
cajera que	A3Q3l3
cajera quiero	B3
cajera rebeca	l4
cajera rocio	k3
cajera se	E3
cajera telefono	k3
cajeras	K3Q3W3l5m14q-3
cajeras $	A-4Q5W4l3m12
cajeras tengo	m8
cajero	D3F3M4R5W-3f-4h-3k19l3n-4q-3
cajero $	R4k15m5n-3
cajero ivan	l6
cajero mas	k3
cajero nuevo	k4
cajero se	F5
cajero ☎	k3
cajeros	B8l5m16
cajeros $	B6k-4l4m13
cajeros nuevos	k4
cajeros tengo	m4
cal*	J4S3T-4V-3a15c14i4q-4
calc*	i5
calc* #*	i6
calce*	i5
cali*	o6
calm*	S7
calma	S8
calma $	Q3S5
calo*	a11
calor*	a9
caloron	a8
cam*	A-3B9C-7E8F-9G-3H-6I-4M-3P-4Q8S6T-5V5W6X-3a8c-3d7e10j8k-4m-3n-5o-4p-4q10r-3
camar*	G3
camarones	G3
camarones le	G3
camb*	A-3B12C-6E10F-6G-4H-5I-3M-3P-4Q7R3S5T-5W10X-3Z-3b-3c-3d9e5f-3k-3m-3n-3o-4p-4q9r-3
camb* #*	F-3W-3d12h3
camb* a*	q12
camb* algo*	b5
camb* ayer*	B3
camb* celu*	E3
camb* de*	Q9R4V10W-4a7b-3g3q-4
camb* del*	B6
camb* el*	W16a4
camb* la*	J6
camb* lo*	E6
camb* mi*	j5
camb* mis*	d5
camb* por*	L4l4q3
camb* sald*	E4
camb* y*	D3S5h5
cambi*	A-3B10C-6E7F-7G-5H-5I-4J3M-3P-4Q6S7T-4V6W7X-3Z-3c-3d12e6f-3k-3m-3n-4o-4p-3q10r-3
cambia	E5W8i3
cambia #	d4
cambia el	W5
cambia lo	E5
cambiale	F-3W9d7g5h-5n-3q19
cambiale #	d8
cambiale $	q7
cambiale a	q6
cambiale de	g5
cambiale el	W11
cambiale por	q5
cambiar	L6N3T-4V3W-3b3e5n-3q8
cambiar $	L6T-4q7
cambiar de	N4V3
cambiar saldo	E4
cambiarlo	E4
cambiarlo $	E5
cambie	Q4
cambie de	Q5
cambio	D5E-3Q5R3S6V3W-5a9b-4d3h8n4q-10
cambio $	S5d4n4
cambio a	l4q3
cambio ayer	B3
cambio de	Q7R4V4a7j3q-4
cambio el	a6
cambio por	d4l3
cambio y	S4h5
cambios	B14
cambios $	B9
cambios del	B6
cami*	Z5a7j6
cami* de*	a6
camin*	Q3j3
camino	Q3j3
camino $	Q4j3
camio*	Z6a8h3j3
camion	a5
camion de	a5
camioneta	Z6a5
camioneta $	Z4
camis*	V3e4
camisas	e5
can*	A-6B14D3G10H-5I-4J6K-4L5M-10N11O-4P3Q11R-3S-6T-7U-6V-5X7Y6Z-3b-3c-3d17f-5g-5h-8k-4l6m-4n-10o-8q18r-4
canc*	A-6B17D-3G8H-5J5L-3M-10N13P-4Q9U-3X13Y4a-5b-3d-5e3h-4j3n-10o-3q21
canc* #*	h4
canc* algo*	Q4Y5
canc* el*	l3q6
canc* en*	q5
canc* la*	B9M-5W6j3
canc* lo*	e3q5
canc* los*	X4q5
canc* mens*	X4
canc* mi*	N11e4j3
canc* perl*	B5
canc* si*	Q3
canc* susc*	X7
canc* tick*	q3
canc* una*	Q3
canc* vent*	B4
canc* y*	B3
cance*	A-4B16D-3G6H-5J5L-3M-7N14P-4Q9U-3X15Y3a-4b-3d-4g-3h-8j3m-3n-9o-3q23
cancela	N5Q10X4q10
cancela el	X4
cancela la	q6
cancela lo	q3
cancela una	Q3
cancelacion	q8
cancelaciones	B6
cancelaciones ha	B5
cancelada	G5h-3q5
cancelada $	G4
cancelala	G5N6W4q11
cancelala $	N5q14
cancelala los	G4
cancelalo	B5q4
cancelame	q4
cancelar	X7j3q11
cancelar el	q6
cancelar mensajes	X3
cancelar suscripcion	X6
cancelaron	q3
cancelaron en	q3
cancele	l5
cancele el	l5
cancelen	N5e3
cancelen mi	N4
canceles	J7
canceles $	J6
cancelo	B12M-3N5n-3
cancelo la	B10M-4q-5
cancelo mi	N6
cancelo ventas	B4
canch*	h3
cancha	h4
cancha #	h4
cand*	a6l5
cand* al*	l5
canda*	a6l4
candado	a5l4
candado al	l4
cani*	a8
canij*	a3
canj*	C-4G3J5L9O-3P10Q8S-3T-4U-3W4Y3a-5b-3d27h-6j-4l-3o-4p4q-5
canj* #*	F-3G-3d14
canj* de*	d3
canj* del*	d3
canj* ha*	B3
canj* hoy*	H3
canj* hubo*	H3
canj* lo*	P5
canj* mis*	D-3J8d4
canj* por*	G4d8
canj* punt*	d5
canj* sin*	F4G-3
canje	d20h-3n4p8
canje $	G3X3d7n6
canje de	d3
canje por	d8
canje*	B3C-3F3H3J6L7P7Q4T-3W5X-3Y5a-3b-4d21h-6n-5q-4
canjea	B4Y5
canjea ha	B4
canjea hubo	H3
canjeado	P10
canjeado $	P3
canjeado hoy	H4
canjeale	d10
canjeale #	d7
canjear	L6Q11W5d19n-4q-3
canjear #	d4
canjear $	L5Q5d11
canjear puntos	d3
canjearon	F6G-4
canjearon sin	F6G-4
canjees	J9d-3
canjeo	G6L4W3d7p3
canjeo $	L6Q-3W3d9
canjeo en	G3
canjeo por	G4d-3
cans*	D11
cans* de*	D10
canse	D10
canse de	D9
cant*	E5b4i4n-4p5q3
cant* de*	b4
cant* en*	E4
canti*	E3L3b3i3n-4p3q4
cantidad	E3b3i4n-4p5q4
cantidad $	L3i3
cantidad de	b4
cantidad en	E5
canu*	C4l5
canul	C4l4
canul $	C3G3l5
cap*	H-3J8Q6T8U9a-3e-4h8k9l-3q6
capt*	H-3J11Q3T8U10W-3a-3e-4h9k6l-3n3q7
capt* #*	h3
capt* dobl*	G3
capt* el*	J4
capt* la*	q3
capt* o*	M4n-3
capt* por*	U5
capt* una*	h6
captu*	J14Q4T-3U11e-4h7k9l-3q10
captura	J4Q3U5h10k4q7
captura $	Q7k5n-4
captura de	J5U3
captura doble	G3
captura la	q4
captura una	h6
capturado	M6U7n-6
capturala	h-3n6q3
capturala $	n8
capturarlos	k5
capturarlos $	k4
captures	J10
captures $	J5
car*	D12F6H-5L-3P8Q-5S4T-5W-3X-3Z3d-9f-6g3h8j3l-4m-3n10o4p-4q8r-3
cara	D4q5
cara le	q3
cara*	D3
cara* le*	q3
caray	D4n4
carg*	D5E-3F8G3P10V-3W-3a-3d-7h4i4n13o-3q6
carg* #*	F10G-3q4
carg* a*	q5
carg* al*	q3
carg* de*	G7P9d-4
carg* el*	q3
carg* la*	n4
carga	D4G4P8d-6h3n10
carga #	F3q4
carga $	D4n13
carga de	G6P7d-3
carga*	F9i3n9
cargale	F8h3
cargale #	F9h3
cargando	n10
cargando $	n7
cargaste	q6
cargo*	P5
cargos	P5
cargu*	q8
cargue	q9
cargue al	q3
carl*	q3
carl* ella*	k3
carm*	B3D3
carme*	B3D5
carmen	B4D5
carn*	W3Z4c3h8o4
carn* jaja*	S3
carn* y*	c5
carna*	o5
carnal	o7
carnal $	o6
carne	W4c5h5j-4
carne $	W4Y3
carne y	c5
carni*	Z7
caro	j4
carr*	V4a12h3j4n-4
carri*	V3
carrito	V3
carro	V4
carro $	V4a3j4
cart*	E4S7g5
carte*	S6d4g4
cartera	S5d3
cartera $	S6
carto*	E4
cas*	G6H-4Q3S10W-4X-3Z11a18h4l6n-4p-3r-3
casa	J3S4a7h3
casa $	S6a6j4
casa de	a4
casa*	Q4a10
casa* de*	a7
casc*	h5
cash*	b3d3
cash* #*	L3h3
cash* mal*	G3
cashb*	G3L3
cashback	G4L3b4
cashback #	L3d3
cashback mal	G3
casi	S8U4
casi #	D4
casi* #*	D4
caso	J-3Z8a5l6n-6q-3
caso $	Z3a6c3n-3
caso y	l3
caso* le*	Z3
cast*	l3
cast* #*	G4
casti*	G3l4
castigado	l3
castigado $	l3
castigo	G4
castigo #	G3
casu*	n6
casua*	n7
casualidad	n9
cat*	f3j8
cata	r4
cata*	j8
catal*	j8
catalogo	j8
cay*	F6H6S7h-3n11
caye*	F5p3
caye* en*	I4
caye* la*	F3
caye* los*	n5
caye* punt*	G3
cayer*	F5
cayeron	F3
cayeron en	I3
cayeron los	n3
cayeron puntos	G3
cayo	H5S7n10
cayo $	H6n12
cayo ayer	H3
cayo el	S5
cayo la	n5
cayo* ayer*	H3
cayo* el*	S8
cayo* la*	n4
ceb*	a8
cebo*	a10
cebol*	a10
cebolla	a14h-3
cebolla $	a10h-3
cej*	h4
ceja #	h3
ceja* #*	h4
cel*	C4D-5H-4I-5J-4L-3N3Q3T-3V-5W4Z3a-3b-3f4g-3h5i4l5m-3n3o-3p-4r7
celu*	D-6F3G3H-4I-6J-3M3N3Q3T-3V-4W3Z4a-4g-3h5i4j4k3l4m-3o-3p-4q6r3
celu* a*	A3l3
celu* al*	n3q3
celu* como*	Q5r4
celu* con*	b5
celu* dala*	k3
celu* de*	I-5W6h-5p5q4
celu* en*	Z3
celu* es*	k6
celu* la*	n3
celu* moja*	j8
celu* por*	q3
celu* se*	B3
celu* ☎*	C4F4G6P4d9e3f6h10i-3l4n-5p-3q-8
celul*	D-6H-4I-5J-3M4T-3V-4W5Z3a-3d3f4g-3h5k3l4p-3r3
celular	C3D-3F3G4H-4J-3T-3V-4W-6Z3f4g-3h4i5j-3n4q4r3
celular $	C-3D-4E3L3M3N4W-3Z5d-3n5q3r3
celular a	A3l3
celular al	n3
celular como	D-3Q5r5
celular de	h-6i5p3q3
celular en	Z3
celular es	k7q3
celular la	l3n3
celular que	e3
celular se	B3
celular ☎	C3F4G5P5d7f7h8i-3k-3l3n-4p-3q-7
celulares	I-3W13j5
celulares mojados	j6
cem*	j5
ceme*	h3j4
cemen*	h3j7
cemento	h5j5
cen*	D3b4c11j6m4
cent*	b4c10j7n4
cent* o*	n3
centa*	Q3b3n3
centavos	n5
centavos o	n4
centr*	j8m5
centro	j3m4
centro $	j3m4
cer*	C5E13H7a-3h4m-3n4q8
cero*	C4E9q10
cero* al*	E9
cero* la*	E7
ceros	C6E11q11
ceros $	C7E-3q4
ceros al	E7
ceros la	E6
cerr*	E4H10K4h7n3q-3
cerr* el*	H3
cerr* las*	H4
cerra*	B3E3H10K3h5q-3
cerrada	n3
cerraditos	E4
cerraditos $	E4
cerramos	H4
cerramos $	H3
cerramos ayer	H3
cerrar	B3H3
cerrar $	B4
cerraron	H3
cerraron las	H4
cerre	h3
cet*	C3k3
ceti*	C3k3
cetin*	C3k5
cetina	k4
cetina $	k3
cha*	A-3C5D-4F-5I-3K-3L-3M-3P-5S5T4U-3Z20a-9d3e4f4h6k7l10m3n-9o-8p-3q-10r13
chab*	C5
chabe*	C3
chabela	C4
cham*	d5e3k3l4
cham* en*	l3
chama*	e4h3
chamarra	e4
chamb*	k3l5
chamba	l4
chamba en	l6
chambee	k5
chambee $	k4
champ*	d4
champu	d5
chan*	H5S7l3
chan* a*	k3
chan* de*	l3
chanc*	S10
chance	S7k3l3
chance a	k3
chang*	H6
changarro	H6
changarro $	H5
chap*	h3
chat	J4R3T7Z18a-4c3j-3l3n-4q-4r9
chat $	T5Z12c4q-3r8
chat de	r4
chat equivocado	Z8
chat necesita	R3
chat no	J3
chat que	r4
chat y	m3
chat* abie*	l3
chat* de*	r5
chat* equi*	Z6
chat* nece*	R3
chat* no*	J3
chat* que*	r5
chav*	O4V3W4f4k5
chav* a*	E5
chav* el*	l3
chav* nuev*	W5
chav* sigu*	m3
chava	E5h3l3
chava a	E4
chava el	l4
chavas	m3
chavo	O5V5W4f7
chavo $	O6V4
chavo de	k3
chavo nuevo	W6
chay*	C5E3l3
chay* nos*	l3
chay* porq*	B3
chayo	C4E4
chayo $	E4
chayo nos	l3
chayo porque	B3
che*	C9D-3F-3L-3S10V-4b3d-6f-3k-4m10n3o10
chec*	C13D-3F-3L-3M3S15W3a-3b7d-5h-4k-3m9n4
chec* con*	E4
chec* cuan*	p3
chec* de*	C3
chec* el*	Q4S3W5
chec* eso*	S3
chec* mis*	b3
chec* plan*	m7
chec* quie*	B3
chec* sald*	C5
chec* si*	M5S5m8
checa	C7M4h-3m6n7
checa con	E4
checa el	W3
checa si	M6m6n5
checa*	B3C10S4U3b6h-3m4
checame	B3W3
checame quien	B3
checame si	C3
checar	C9S3b4m6
checar el	S5
checar mi	b3
checar mis	b4
checar plantilla	m6
checar saldo	C6
checo	Q4S9n-4
chel*	a6
chela	a10
chelo	i3
chem*	P3l3
chem* del*	l5
chema del	l3
cheq*	G4
chequ*	G3n3
cheque	G4n3
chev*	o12
cheve*	o11
chi*	D6G4H-3S-6V-3Z5a16h3n-12o17q3
chic*	a7h3
chic* y*	h3
chid*	a5o13
chido	a7n-3o11
chido $	o8
chil*	a4
chila*	a4
chilaquiles	a6
chin	D7Z5n-5q5
chin*	l3
chin* bloq*	l4
chino	l4
chino bloqueo	l4
chiqu*	h4
chiquita	h3
chis*	G5S-3Z5a3
chis* baja*	G4
chis* que*	B3
chism*	S-3a5
chisme	S-3a5
chist*	G6
chiste	G5
chistosa	B3
chistosa que	B3
cho*	C3G4V-4X3a7k3
chocolate	j3
chof*	a6k7
chof* favo*	k5
chofi*	k7
chofis	k6
chofis favor	k5
chol*	B4G3W4
chol* por*	F4
chol* saca*	G3
chole	G4
chole $	B3X3
chole sacaselos	G3
chor*	D3
chu*	D5E3k4o13p-3
chue*	D3E3
chuec*	D3E3
chueco	D4E4
chul*	o12
chula*	o10
chulada	o8
chulada $	o7
chuy	k7
chuy para	k4
chuy* para*	k7
cie*	C5H7L-3N9S4T-3V6W4Y3a-5b3d-4g-3i-3j5l7o6q-4
cier*	C8E-3H9L-3N8S4T-3V6Y4a-5d-3g-3i-3j4l9o3q-4
cier* #*	h5
cier* caja*	Y4
cier* de*	H17
cier* del*	H3
cier* hoy*	j3
cier* la*	H-3S3W5l3
cier* mi*	N5Q4
cier* por*	H3
cierr*	C-4H8L-3N10S3T-3V6W4Y5a-5b-4g-3h3j5l11q-4
cierra	W5p3
cierrale	l8
cierrale $	l3
cierrale el	l3
cierrale todo	l4
cierran	N6Y3j7l4
cierran $	j5l5
cierran mi	N8
cierre	H17S5Y3o3
cierre $	S6o5
cierre de	H16
cierre del	H4
cierre por	H6
cierrenle	l6
cierrenle la	l4
cierro	Q5V8
cierro $	V5
ciert*	C10b4o3
cierto	C7b4o3
cierto $	C8b4o5
cif*	H12
cifr*	H10
cifr* de*	H9
cifra	H3
cifra del	H3
cifra*	H10
cifras	H8
cifras de	H5
ciga*	h3
cigar*	h3
cigarros	h3
cigarros #	h3
cin*	a4h3l5
cine	M3a6
cint*	h3l5
cint* #*	h3
cinth*	l6
cinthya	l6
cinthya $	l5
cinto #	h3
cit*	R3V5j20k3
cita	V5j20
cita del	j6
cita para	j9
cita* de*	V5
cita* del*	j6
cita* para*	j5
citl*	R5k4
citla*	R4
citlali $	R4
citlali dame	k5
ciuda*	e3
ciudad	N3
cla*	T4a4h4
clar*	D4T6
clari*	D3
claro	T7
clas*	a5
clase*	a6
clases	a6
cli*	A-7B5C5D5E4F5H-8I15J-3K-4L5M5N3O-4P6Q6R-5T-7V8W6X-4Y-6Z-6a-5b-5d3e5f12g5i4j-3k-9l-7m-8o-8r-6
clie*	A-7B5C3D6E4F4G3H-6I14K-5L5M4O-4P6Q7R-5S-3T-7V6W7X-4Y-5Z-6a-10b-4d3e7f10g5i5k-10l-8m-8o-9p3r-6
clie* #*	W3
clie* a*	f10
clie* anda*	C3G3
clie* ante*	p4
clie* aten*	I-3U5
clie* camb*	Q4
clie* con*	C3F3I5d-4g5
clie* corr*	M4
clie* cuan*	L3
clie* de*	F5W5c3i5n-5
clie* del*	W3
clie* dice*	n3
clie* dist*	V4
clie* el*	W5
clie* en*	F3V7f-3
clie* enoj*	D3
clie* era*	n3
clie* es*	M5
clie* favo*	I3
clie* frec*	g4
clie* fue*	G3M4
clie* hay*	I7
clie* hizo*	G3
clie* la*	C4q3
clie* le*	F4M6
clie* llev*	I6
clie* mari*	h4
clie* mas*	F4I6V7
clie* me*	Q3e3
clie* no*	E4J5e3
clie* nuev*	V-3f12g4
clie* o*	I8
clie* ofel*	E4
clie* paga*	d5h5
clie* pago*	h3i3
clie* para*	I4
clie* por*	I5
clie* porq*	G3
clie* preg*	C6
clie* que*	E4F3L5Q-4W11d-3f3h3p5
clie* quie*	d9f-3j4
clie* se*	D4I4n4
clie* sin*	Q4
clie* sofi*	f4
clie* son*	I3
clie* te*	E4
clie* tien*	I4W5
clie* todo*	I3
clie* trae*	d3
clie* vamo*	I3
clie* y*	H3
clie* ya*	I4V3
clie* ☎*	B6G-3I-3P5W-3d6e3h8
clien*	A-7B3C6D5E5F4H-7I16K-4M3N3O-4P8Q5R-5T-7V6W7X-4Y-5Z-7a-11b-4d3e7f12g6k-9l-8m-8o-9r-6
clienta	B4C7E3F3H-4I-9L8P5Q-7S3U-3V6W-3a-4d3e7f5i3k-4q-4
clienta #	F3
clienta $	D-3E4F-4G3I-4P3V6W3e3f6i-3
clienta anterior	i3
clienta de	F6P3e3h-4n-7p3
clienta dice	C3
clienta en	F3V3
clienta es	e3
clienta la	q4
clienta le	C3F4
clienta no	J3
clienta ofelia	E3
clienta por	d4
clienta porque	G5
clienta que	E4L3P3
clienta quiere	L3d4
clienta y	D4
clienta ya	h3p3
clienta ☎	B5d3
clientas	I9W4f7h-3q3
clientas hay	q3
clientas mas	I6
cliente	A-3C3E3F5H-5I-12K-3M6O-3P7Q6R-3S-3T-4U-3V7Z-4a-6b-3d3e5f10g3h3i5k-6l-4m-4n3o-8p3q6r-4
cliente $	B3C3F5I-9J-4N4P6V8W-5a-3d6f4h-4k-3o-5p6q8
cliente a	f7
cliente anda	G5
cliente anterior	p3
cliente cambio	Q3
cliente con	C5F3d-3g4
cliente del	W4
cliente en	V3d4
cliente es	M5
cliente fue	M4
cliente hizo	G4
cliente le	M5
cliente mas	F3V8
cliente me	Q5e3
cliente no	E4J3e3
cliente nuevo	f13g3h-3
cliente o	Q4
cliente paga	d4
cliente pago	h4i4
cliente por	D3h3
cliente pregunta	C6
cliente que	W7p4
cliente quiere	d5
cliente se	D4
cliente sin	Q5
cliente te	E3
cliente tiene	I3
cliente ya	n4
cliente ☎	C-3E4P5h11
clientes	B5C-4D5F-3I22L-3P-4Q13T-3U9V-3W13a-3c4d-3f3g5h-4i-3j-3m-4n-5p-4q-5
clientes $	B5I22Q12W5c3f-3
clientes atendi	I-5U7
clientes con	I6
clientes de	c5
clientes dormidos	I3
clientes hay	I6
clientes llevamos	I3
clientes nuevos	I3
clientes o	I8
clientes por	I4
clientes que	W5
clientes se	I4
clientes todos	I6
clientes y	H5
clo*	i8
clon*	i7
clu*	N4f7
club	N5f8h-3
cob	F3
cob $	F3
cob*	A-3B-4D6E-4F-3I-6K4M6O-3R-3S6T-6U10V4W-4X-3a-6b-6d15e-4f-6h17k9o-5p-5q7r-3
cobr*	A-4B-4D7E-5F-3G-4H-3I-7K4M6O-3Q3R-3S3T-6U12V5X-3Z-3a-6b-6d15e-4f-6g-3h17k7m5o-5p-4q6r-3
cobr* #*	D6h20
cobr* a*	W3h3i4
cobr* al*	V5
cobr* con*	Q6d7h-3
cobr* de*	D5U3d13q6
cobr* del*	d3h3i-3
cobr* desd*	k3
cobr* el*	D-3P6l3
cobr* hoy*	U8
cobr* la*	c4
cobr* lo*	D5q8
cobr* los*	n3
cobr* mi*	k3
cobr* por*	j3
cobr* que*	d3
cobr* quie*	m4
cobr* tamb*	k3
cobr* un*	q3
cobr* una*	h3
cobr* yo*	U4h3
cobr* ☎*	C6
cobra	c4h11j3
cobra*	D10G-4H-3I-5K3M4P4Q4T-3U3a-3b-3d10f-4h12j-3k6m7n3o-3q-5
cobrado	U5
cobrado hoy	U4
cobrale	d10h3
cobrale #	d3h4
cobrale $	C3h3
cobrale a	W3h3
cobrale de	d6h-3
cobrame	h5
cobran	D7m4
cobran quienes	m3
cobrando	K3m5n4
cobrando $	m6n4
cobrar	L4Q3d8h12k5
cobrar $	Q4d-3h12
cobrar con	d7
cobrar desde	k4
cobrar el	l3
cobrar mi	k4
cobraron	D8K3M5P9h-5
cobraron #	D6
cobraron de	D4
cobraron doble	F3
cobre	C-3H-3J5U6V-3d5h12k4n-3q13
cobre #	h12
cobre $	S8k3
cobre de	h-3q7
cobre la	d3
cobre lo	h-3q9
cobre yo	U3
cobro	H3K3M4V8d3h6i5m-3
cobro #	h5
cobro $	H3V7
cobro a	i3
cobro al	V4
cobro de	U3h5
coc*	C3S4W7d3j4
coca	W9d5e3
coca $	W5d4
coca que	e4
coca*	j3
coca* que*	e4
coci* econ*	P3
cocin*	S3
cocina	l3
cocina $	l3
coco*	g3
cocom	g3
cod*	I3R10
codi*	I3R14
codi* de*	I4R6
codi* para*	R4
codig*	I5R10
codigo	I5R12
codigo de	I3R9
codigo para	R6
coi*	D3E6q3
coin*	E6
coin* con*	D3q3
coinc*	D3E6
coincide	D3E5q4
coincide $	E5
coincide con	D3q4
col*	D-3K4R8V5h4j6l5m15n-4q-3
cola	V7
cola*	R7l7m14
cola* #*	G3
cola* con*	m3
cola* jorg*	k4
cola* por*	R4V3
colab*	R6l7m16
colaborador	R4l6
colaborador $	l8
colaborador por	R8
colaboradores	m15
colaboradores $	m12
colaboradores con	m3
colar*	G3
colc*	f3j3
colc* matr*	h3j4
colch*	f3j3
colchon	j3
colchon $	W4
cole*	j4
coleg*	j4
colg*	K9
colga*	K9
colgada	K6
colo*	a3
colo* #*	h4
colon*	a3
colonia	a5
colonia $	a4
color	h4
color #	h3
com*	A-12B-12G-5H5K-9L9M3P10Q13R-3S-6T9U-3V-10W3X-5Z-4a5c7g4h7l-6o-9r4
coma	Q3q3
coma*	Q4T17Z9h6k-3
coma* #*	h8q3
coma* chol*	F3
comad*	C3Z8
comadre	C3Z6h3
comadre #	h5
comadre $	Z4a3
comadre chole	F3
coman*	T16d3h3q3
comanda	d3q5
comanda #	d3
comandos	T18
comandos $	T12
comb*	h4
combo	h5
come*	S4a11n3q-4
comer	S6a11n4q-3
comer $	a3
comi*	W12a11j5n-3
comi* corr*	j4
comi* de*	W7
comid*	j7
comida	j6
comida corrida	j3
comis*	W16a10n-4
comision	W12
comiste	a10n-3
comiste $	a10
como	A-6B-5D-4F-6G-5H12I-5K-4L12N6O6Q21R3S-5T11U4V-7W-4X-3Z-5e-3f3g5h-10i-5k5n5o-8r8
como #	C5H4M6Q-5b4
como $	Q10W4
como andamos	H8
como andan	H4
como ando	H-4U7b4
como cajera	m4
como cajero	m7n-3
como cambio	Q3
como cancelo	N4
como cerramos	H3
como cliente	Q-3f10
como consulto	Q4
como doy	Q8k-3
como efectivo	n6
como el	j5
como encargada	k10
como es	L4
como esta	H-4J6L7O6Q-5
como estaba	E7e-3q8
como estan	O5
como funciona	L5T6
como gerente	W5k4
como hago	Q6
como la	Q7q4
como le	Q11R4T7X6c3g5n-5q-5
como lo	Q13c4n-3q-3
como me	N6
como nos	H11
como obtengo	L5g5
como que	D7Q-5n11
como quedo	n7p4
como registro	Q5
como saco	Q11U-4
como salimos	H9
como se	H-6L8M3Q18T8d-3l3q-3r3
como sigue	a13
como te	T4r15
como va	H12Q-5n5p7
como vamos	H17
como van	b6
como vendedor	l3
como veo	Q6
como ves	d3
como voy	H-3U10
como y	S4
como* #*	C3H4M5P3Q-5b4
como* aman*	O3
como* anda*	H12O6Q-3
como* ando*	H-5U8b4
como* busc*	Q4
como* caje*	k4m7
como* camb*	Q4
como* canc*	N4
como* clie*	N4Q-3f10
como* cons*	Q5r4
como* doy*	Q8
como* efec*	n6
como* el*	j8
como* enca*	k9
como* entr*	P4
como* es*	L5
como* esta*	E5H-6J6L6O5Q-5e-3n-3q8
como* func*	L4T6
como* gere*	W6k4
como* hago*	Q5
como* la*	Q7n-3q6
como* le*	L3Q9R3T7X3g9n-4q-6
como* lo*	Q12c6
como* me*	N5
como* meto*	Q4
como* nos*	H10
como* obte*	L4g5
como* pued*	Q3
como* que*	D8Q-6T4n10
como* qued*	n9p4
como* quit*	Q6
como* regi*	Q7
como* saco*	Q9U-3
como* sali*	H3n4
como* se*	H-5L10Q19T6n-3q-3r3
como* sigu*	a13
como* te*	T7r16
como* va*	H11Q-4n8p6
como* vamo*	H19Q-3
como* van*	b8
como* vend*	l5q-3
como* veo*	Q5
como* ves*	d3
como* voy*	H-3U9
como* y*	S3
comp*	A-6B-8D6E4F9I6K-5L7M4O-3P13S-7U-8V-3W5X-5Z-4a-3c-6d3e7h9i3j-5k-4l-4p5
comp* #*	D3M5d3h19q-3
comp* &*	M4
comp* a*	F6q4
comp* ahi*	W5
comp* al*	J3i3
comp* ante*	P4
comp* apar*	i3
comp* ayer*	e4
comp* canc*	G6
comp* con*	F7P4h-4m3
comp* de*	M4P8b3e-3f-3h4i3j-3n6p-3q7
comp* del*	D8P6e6h-6n-3
comp* diar*	D4g3
comp* el*	P8e3h4l4q-3
comp* en*	L3P5
comp* es*	f3
comp* este*	H7
comp* hace*	I4
comp* la*	P5R4h3
comp* llev*	P5
comp* lo*	M5Z3
comp* los*	C3Y3a3n-3p6
comp* mas*	I16
comp* me*	X3k3
comp* mi*	W13
comp* nada*	Q3f4
comp* no*	J3V6W4i-6
comp* otra*	h3
comp* para*	b4p4
comp* pasa*	P6n6
comp* por*	L3a5
comp* quit*	G3
comp* se*	G4
comp* su*	T6
comp* sus*	E7
comp* tien*	P3
comp* tort*	a8
comp* un*	h7
comp* y*	D5F3P-3Y3e5h-4q3
comp* ya*	p4
comp* yo*	Q3
comp* ☎*	C5P3d3e5
compa	O5h4o9q4
compa $	O9o6
compa*	D-3G4H8L-3Q-3U-3W4Z3a8h-5k5q4r3
compadre	G3H3
compadre $	H3W3
compadre me	k3
compadre se	G4
compadres	G3
companera	Z4q9
companero	k3
comparar	H7
comparar este	H6
comparte	R4
compe*	F15W3h-4l4q-3
compensacion	F3
compensacion a	F3
compensala	F11
compensala $	F5
compensale	F3
competencia	W4
competencia el	l4
compl*	C3F6G-3H5a-4b6d6h-7j4m5p9
completa	h-3j4m5n4p6
completa $	m7
completale	F7
completale #	F5
completale a	F4h-3
completo	H7d3j3n-3p6
completo #	h3
completo $	H7e3
completo con	m3
completo los	p6
completo para	H3
compo*	E17
componerlo $	E3
componerlos	E4
componerlos $	E4
componle	E4
componle sus	E5
componlo	G3
componlo quitandoselos	G3
compr*	A-3B-5C-3D10E-7H-10I5K-3L9M9N-3O-7P17Q4R-3S-5T4U-6W6Z-5c-4d3e8h15i6j-6k-6l-5m-5o-6p3r-7
compra	B-3C-4D9E-3H-5I7J5L5M4N-3O-7Q3T-4a-5c-4d6e6f-4g-4h11i7k-4m-3o-3p6q3r-3
compra #	h6
compra $	D5O-4P-8Q3V-3W-3X3d11g-3h16j4p7
compra a	D3F-3h5n-3q4
compra al	J3
compra cancelada	G6
compra de	L5f-3h5i3p-3q4
compra del	D6e5h-4n-3
compra fue	q4
compra la	P3
compra mas	I12
compra mi	W6
compra para	L3
compra pasada	P3n6
compra por	h3
compra y	e4
compra yo	Q3
compra ☎	d3e3h-3
comprado	L3P17T-3f5h-3
comprado $	P6
comprado el	P3i3
compran	I3
compran hace	I4
comprar	C6L9g3h7
comprar $	L6h5
comprar con	G3
comprar ☎	C3
compraron	I3h12
compraron #	h5
compraron mas	I3
compras	P25Q4X-3Y3a3b-3c3g3
compras $	Q6c5g4
compras anteriores	P4
compras de	P5h4
compras del	P9h-3
compras llevo	P4
compras tiene	P4
compre	P12e6h5
compre #	D4
compre $	P8W3
compre y	D5
compro	C-3H-3J3M7N3P5Q-3W10d-3e3g3h10n-5r-3
compro #	M5h9
compro $	D-3h3q7
compro diario	D3g4
compro el	P3e4
compro la	h4
compro lo	M3
compro mi	W8
compro no	J4
compro otra	h3
compro y	F3
comprobante	M4n7
comprobante #	h5
compu*	r3
comu*	c19
comu* con*	c18
comu* conm*	c6
comun*	c20r3
comunicame	c7
comunicame con	c9
comuniqueme	c4
comuniqueme con	c6
comuniquenme	c5
comuniquenme con	c4
con	A-8D5E-5H-4I5L5N-3O-10Q6R-3S3T-8V5W-6Y-7a-4c15d11i3k-4l3n5o-4p4r5
con #	E3F9h4i6n-5
con acceso	l5
con alguien	c7
con calma	S6
con celular	l6
con centavos	n4
con cuanto	C8L4p5
con cuantos	L4
con descuenta	h3q3
con efectivo	J7d-4
con el	B-3E-5F-3G-3K3M3V3c10f3j-4l-3n4q7
con ella	F4
con esa	U3n18o-5q-3
con ese	C3i3
con eso	o11p6q-3
con esta	U7h5n5p3
con este	V3f3g10
con esto	D6T5W4
con fechas	P4
con iva	n5
con la	D-3H7L-4P-3S3V11a-4b3c8n3p3q3
con lada	Q3
con las	H-3Q4i3l3
con lo	H-6I3b3d12h-3n5p6
con los	B3D4G4I-3L3V5d5h-4i3n-3q3
con mas	I5
con mi	B5D5P5U3W-3Z7a4b-5d7j-3n-3
con mis	D3b-4d6
con monedero	H6d8g4h-6
con nombre	B7
con nosotros	k4l9
con otra	V7
con otro	V3
con permiso	m9
con punto	Q4
con puntos	C-3D-3I4W-3b3d17h-9n3q3
con que	M11Q9R8h-4m3n7q-5r5
con quien	c8r9
con saldo	C-5I4L3d12h-4
con servicio	c4
con su	d10m4p-3
con sus	E3d3m4
con tarjeta	L7h5
con terminacion	C5b4
con ticket	h-3n-3q5
con todo	a5h3
con transferencia	j5
con tu	c10
con un	C4E4T-3c3r4
con una	h7r3
con ustedes	D6P3b3k3
con ☎	k4
con*	A-5C9E-11F-3J-6K11L-5N-7O-7S9T-3V4W4X-9Y-5Z13b4c9d-3e-5f-9h3i-7k10l5m-3n10o-5q-5r13
con* #*	F7i6n-5q3
con* acce*	l5
con* algu*	c9
con* calm*	Q3S6
con* celu*	l5
con* cent*	n4
con* cuan*	C8L4n-5p11
con* desc*	q3
con* efec*	J5d-4
con* el*	B-3C-3D3E-5F-3G-3J5b-3c13d-4f5h4j-4l-3n3q4r-3
con* ella*	F3
con* esa*	n20o-6q-3
con* ese*	i5
con* eso*	o9p7
con* esta*	L3U11c3d-3h3p3
con* este*	g11
con* esto*	D5T5W4
con* fech*	P6n4
con* gent*	r4
con* iva*	n3
con* la*	D-3F3H4L-3S4V12a-4b3c7h-3i-3n3q4
con* lada*	Q4
con* las*	H-3Q3l4
con* lo*	H-5I3b5d11h-4n4p8
con* los*	D3G6I-3L3V5d3f3h-4i3n-3q4
con* mas*	I7
con* mi*	B5D4P5U3Z7b-4d5
con* mis*	D4b-4d7
con* mone*	H5L3d10g4h-7
con* nomb*	B9
con* noso*	k3l8
con* otra*	V9
con* perm*	l-3m8
con* punt*	C-3G-3I5Q8d15h-7q3
con* pura*	L5Q3
con* que*	C-3M11Q7R8h-4m3n10p3q-5r3
con* quie*	c7m-3r10
con* sald*	C-3I4L3d11h-3
con* serv*	c5
con* su*	d9e3m3p-3
con* sus*	E4m3
con* tarj*	L7V3h5
con* term*	C6b4
con* tick*	n-3q3
con* todo*	N3h3
con* tran*	j6
con* tu*	c8
con* un*	E3r3
con* una*	h7
con* uste*	D3N3
con* vale*	L4
con* ☎*	k3
cona*	k3
cona* que*	k3
conal*	k3
conalep que	k3
conc*	A4F3K4j9
conce*	A4
concedido	A4
conch*	j10
concha	F4
concha $	F4
conchas	e3j8
conci*	K6j5
concr*	n4
cone*	R8W3c5
cone* ange*	R4
cone* con*	c4
cone* mi*	R4
conec*	R7W3c4
conectame	W4c3
conecte	R6
conecte angel	R4
conf*	H-3J-3K18S6T-3Z14a-4c-3h-3l5n13q5
conf* con*	Z8
conf* de*	Z3q7
conf* en*	o5
conf* la*	l3
conf* por*	n5
conf* que*	Q4n4
conf* se*	n6
conf* ☎*	l5
confi*	E-3H-3K19S7Z-3l4n22q-5
confianza	k3l7q-4
confianza $	k4
confianza la	l3
confianza ☎	l4
confirma	p3
confirma que	p4
confirmacion	n7
confirmacion se	n3
confirmame	n9
confirmame por	n3
confirmar	K11n3
confirmar $	K9
confirmaron	K7n-4
confirmarse	n4
confirmarse $	K4
confirmas	n6
confirmo	Q3S6
confirmo $	S6
confu*	Z18n-4q14
confundi	Z16n-3q11
confundi $	Z3q6
confundi con	Z6
confundi de	Z4q5
cong*	K5l4n3
conge*	K3l5
congela el	l3
congelo	K5n3
conm*	U4a7c3g3l4m5
conmi*	I-3a6m8
conmigo	I-3a6c3g4l6m8
conmigo $	g3m6
cono*	B3r9
cono* quie*	B4
conoz*	B4r6
conozco	B4r13
conozco $	r11
conozco quien	B4
cons*	C14D-3E-3F-3J4N-3P15Q4a-3b9c-3d-5f-4g-3h13j-3q-3
cons* #*	h13
cons* de*	b5h5
cons* del*	P3
cons* el*	C6W7
cons* la*	h3
cons* mens*	H4
cons* mi*	r7
cons* no*	J6
cons* punt*	C6
cons* quie*	k3
cons* sald*	C6
conse*	r5
consegui	k3
consentidas $	I4
conservar	Q3
consi*	S4
consigo	S6
conso*	H4
consolidado	H6
consolidado mensual	H3
const*	n4
consu*	C18D-3J6P14Q6W5b6d-5f-4h13j-3n-3q-3r-3
consulta	C9b8f-3
consulta de	C3b8
consulta el	W5
consultame	C7h-3
consultame el	C7
consultar	C14P3W4b4d-3
consultar el	W3
consultar saldo	C3
consulto	Q7
consumieron #	h3
consumio	h5
consumio #	h3
consumo	J5h9
consumo de	h4
consumo mesa	h3
consumos	C-3P12
consumos $	P5
cont*	A-4C-7D6E-6G3J-7K-4L-4M3N-3O-3P-8Q-4R-4S8T3U4V8W-4X-5Y-3Z12c12d5e-4f-3i-3k10l3m-6n5q-10r14
cont* #*	E-3G6
cont* a*	Z3c6k12
cont* algu*	c4
cont* citl*	k3
cont* con*	V7c4
cont* de*	I5l6
cont* el*	V4
cont* en*	S5Z6
cont* febr*	H6
cont* la*	U4a7
cont* las*	S4
cont* me*	H3
cont* pers*	k6
cont* ponl*	F3
cont* que*	T3
cont* quie*	j4
cont* se*	n7
cont* su*	d3h3
cont* sus*	S4
cont* tu*	r4
cont* una*	r7
conta*	C-3D-4M3P-6S4T3U6Z5a-3c9g3h8k-3n-3p3
contaba	F3
contactar	c6
contactar a	c6
contacto	T3Z8c5h3n-3r3
contacto $	Z8c4
contador	H5
contador $	H5
contador me	H4
contadora	Q3
contando	S8
contando sus	S3
contar	U6g4
contar la	U3
contaron	B3
contaron que	B3
conte*	D9I3J-4S3V-3X-3Z5a4c6k-3n10q-3r13
contenta	o6
contenta $	o7
conteo	I6
conteo de	I5
contesta	D3a7n-3r5
contesta una	D3r5
contestando	r4
contestar	D3T4
contestar $	T5
contestas	D4n6r5
contestas tu	r6
contestaste	n5
contestaste se	n4
conteste	Z6c6
contesto	S5n7
contesto $	n5r4
conti*	D3S3V15Z7n-4
contigo	D6Z6n-5o3
contigo $	o4
continua	V6
continuamos	V3
continuamos con	V3
continuo	S5V3o-4
conto	M4
contr*	E-4G6H4W3d10h-7j4k19l7m-3n-4
contra	E-4G5H5d10h-5
contra #	E-4G8
contra febrero	H6
contratada guille	k3
contratamos	k5
contratamos personal	k3
contrate	k12
contrate a	k15
contrato	k3l7
contrato citlali	k4
contrato de	l9
conv*	L4W4Z8
conve*	L7Z11
conversacion	Z8
conversacion $	Z8
convi*	W3
conviene	W3
cop*	Z3i9q-3
copi*	i7
copi* la*	i8
copia	i7
copia la	i11
cor*	A7B4C-6E14F3G5H14I-4K-3N-3Q9R-4S-3T-6U3V-5W4Y3Z-5a-4c-6d-4e-5f-3g-3i-4j4k-5l8m-6n7o-4p-4q9r-4
cora*	D7f3
coraj*	D6
coraje	D8
cord*	O3q3
cordi*	O3
cordiales	O4
corr*	A7B4C-6D-3E18F-3H-5L-3Q10W5Z-3a-3d-5e-3h-5j4l9n9o-4q13
corr* a*	l11
corr* al*	W6
corr* de*	A7E8
corr* el*	E4n4q7
corr* es*	E5
corr* esta*	A5
corr* la*	q4
corr* mi*	n6
corr* punt*	E10
corr* su*	E6
corr* un*	Q6
corre	W9l4
corre a	l6
corre al	W7
corre*	A10B5C-4E15H-3d-4h-5n7o-3q11
correccion	A8E5
correccion de	A4E7
correcciones	A4
correcciones estan	A5
correctamente	n6
correcto	E4n9q3
correcto era	q3
correcto es	E4
corregir	C-3E5Q3q10
corregir el	q4
corregir la	q5
corregirle	E5
corregirle su	E5
corregirlo	E3
corresponde	M4n-3
corresponde $	M3
corri	l6
corri a	l8
corri*	E9Q9j5n-4q11
corrida	j3
corrige	E8Q5n-3q7
corrige el	E4q4
corrige puntos	E8
corrigela	q4
corrijo	Q7
cort*	D-3E-3F7G5H18R-3S-3T-3U5Y3c-4f-3h4j5k-3m-4n4q-7
cort* #*	G3H7
cort* a*	F3G6q-3
cort* al*	B4F6
cort* con*	j3
cort* de*	F4Q3W9b4j3
cort* del*	G4H4
cort* el*	a3l5
cort* favo*	H7
cort* grat*	C5
cort* la*	n4
cort* pers*	U7
corta*	G3l5
cortale	F-3G4l6
cortale #	G3
cortale el	l3
cortamos	l3
cortamos a	l3
corte	H14Q3U3Y6a-4b5c-3h4j6m-3n4q-4
corte #	H6
corte $	H21L3n6o3
corte con	j3
corte de	Q3W4b4j4
corte del	H5
corte gratis	C4
corte personal	U8
corte*	B4F14G5H8P3h-5n-4q-3
cortecito	H5
cortecito favor	H5
cortes	H4P3
cortes $	H6
cortesia	B3F14G6h-5q-3
cortesia $	F6G-3
cortesia a	F3
cortesia al	B4F7h-3
cortesia de	F5J3
cortesia del	G3
corti*	H3a4h4q-3
cortina	H3a3
cortina con	H3
corto	n3
corto la	n3
cos*	B3L6S-3T15V-4X6a-3i8q-4
cosa	B3T9h3i4o3q-3
cosa #	i4
cosa $	T4h4
cosa que	B4
cosa*	A4T6X5i4l3n4
cosa* #*	i8
cosa* espe*	A3
cosa* no*	J4
cosa* pued*	T3
cosa* que*	B4D6
cosas	A4D3P3T5X8i3
cosas $	n4
cosas que	D5
cost*	L7
costo	L7j6
cot*	W5j5
coti*	W6j5
coti* una*	W6j3
cotiz*	W7j6
cotizar	j5
coz*	F6
cozu*	F4
cozu* qued*	F4
cozum*	F5
cozumel	F5
cozumel quedo	F5
cre*	I5J-4Z5a-3e3f20h4k3
crea	f4k6
crea un	k5
crea*	f19q-3
crea* cuen*	f5
crea* un*	k6
crea* ☎*	f6
creal*	f9
crealo	f5
crear	f6
crear*	f3
crecio	I3
cred*	Q4e3
crede*	Q4S4
credencial	Q4S3
credi*	e4
credito	e4
cree	C5h-3
cree que	C5
cree* que*	C6h-3
crei	Z6
crei que	Z7
crei* que*	Z5
crem*	i4
crema $	e3
creo	n3
creo* que*	n3
cro*	j4
croq*	i4j4
croqu*	i3j3
croquetas	i3j4
cru*	a17k4
crud*	a10
crudo	a7e3
cruz	a7k4
cruz azul	a6
cruz ya	k4
cruz* azul*	a7
cruz* ya*	k5
cta	H3
cta se	H5
cta* se*	H8
cu:#	C-3D15E-3F-6G-4H-5J-3L4M-5N-6O-4P14Q-5S-4T-4W14Y-5Z-4a5b13d13g-3h14i-5j19n-4q-6r-5
cu:&	h11j3
cu:2x1	j4
cu:3x2	j5
cu:a	A-3B-4C-5D4E-3F-5G-4H-5I-4J-4L10M-4N6O-3R-3S9U-5V-4W12X6Y8Z9a-3b6c10f-4g8h-3i-3j13k-6l-5m-4n-10o-3p-5q-5r11
cu:abie	j11
cu:abon	D4P4h6
cu:abre	g5j13
cu:abri	g4j12
cu:abue	W3
cu:acab	g5h3
cu:acep	D3Y5j11
cu:acla	Q5n5
cu:acti	X-6Y11
cu:actu	Q4b11
cu:acue	P3
cu:acum	D5L11Q-3b13
cu:adio	N5o8
cu:admi	c3
cu:afil	O-3g13
cu:agar	T6
cu:agen	c4j4
cu:agra	X7b3o10
cu:agre	Q4Y5h8
cu:agua	S3j3
cu:ah	o4
cu:ahi	D5L3N7W10a-3b4c3o3r-3
cu:ahor	D-4S6Y6b12d6j3
cu:al	F-3L3N-4O-5P-3Q4S4W7X-3a3c16g8h-4j5n-4
cu:alca	b12j5
cu:algo	L10X3b17
cu:algu	O3c16
cu:alla	O4S5a6
cu:alo	O16
cu:alta	g18
cu:alto	X14
cu:amab	o6
cu:amig	O4W4
cu:amo	a12
cu:amor	a3o10
cu:ando	L-5S7a5b15
cu:ano	L3P6g3
cu:anoc	D5
cu:anos	D4
cu:anot	D3g9h4
cu:ante	D4Y4j3
cu:anun	X8
cu:apag	X3
cu:apar	D7b3j7
cu:apen	g4
cu:apli	Q4d10
cu:apun	P4W3b-3g11h4
cu:aqui	D-3L-3Q8T5Z3g6h6j-3
cu:arre	Y6g-3j4
cu:asci	b3
cu:ases	c14
cu:asi	J9
cu:asun	c5
cu:aten	D6c8o6
cu:atie	O3c7
cu:audi	Z8
cu:aun	S5
cu:auto	Y4
cu:avis	S4X15Y12o-3
cu:ay	Z7
cu:ayer	W4a5b5n4
cu:ayud	T8
cu:azul	a3j3
cu:baja	D5N15X16b-3g-3j-3l-4n6
cu:baje	N5X6
cu:bajo	D8P3b-4
cu:bala	b9
cu:banc	W4
cu:bano	j6
cu:bara	Y3j7
cu:base	N3
cu:bast	X9o7
cu:bebe	a5
cu:bend	o12
cu:bene	L7
cu:bien	D3L3Q3a5o7r-3
cu:bloq	X4
cu:boni	O4a5b3
cu:borr	L4N27W-3b-3q-3
cu:bot	b5c5r11
cu:buen	D3O16a-3g4j4o10
cu:bye	o7
cu:cada	L7P-3X11Y3b-4
cu:cadu	L7
cu:cafe	d7h4
cu:caig	Y3
cu:caja	D5Q6b-4d3j6
cu:caje	D7W13g4j-3
cu:cali	j3
cu:camb	D4L7Q8T-3a-3d14
cu:cami	j10
cu:canc	N18W-3X12b-3e4j4q-4
cu:canj	J6L5P6Q-3T-3X-3a-4d21n4o-4
cu:carg	D3P14
cu:carn	W5c3
cu:carr	a4j3
cu:cart	g3
cu:casa	S6a9
cu:casi	S3
cu:caso	Z6n-3
cu:cata	j6r3
cu:caye	D3
cu:celu	N6W5Z-3c3d-3h-3j4r7
cu:cent	j4
cu:chat	Q4T4Z4c5o-3r6
cu:chec	C-5W5b8
cu:chid	o8
cu:cier	N9j7
cu:cita	j15
cu:clar	D4T6
cu:clie	D-3I-7N6W10c5g12j-4r-3
cu:club	N4g3
cu:cobr	D7S6b-5d10
cu:coma	Y3a4
cu:come	a5
cu:comi	a5j4
cu:como	D-6H-9L12N7O6Q6T-6d11g7h-3j3o-3r8
cu:comp	D8H-3J-3L11M-4P15S-3U-3W8Z-3d3e7g3h6j-3p-4q-4r-3
cu:comu	X4c14j-3r3
cu:con	C-3D8H-4I-3J-3L8O-3P8Q4Y-3Z-3a3b4c14g4h-7i-3j6p-4q-3r4
cu:conc	j10
cu:cone	c5
cu:conf	Q4Z9
cu:conm	a5c6g4
cu:cono	r8
cu:cons	C-4P9Q5W4b6d-3h3r3
cu:cont	P-4S3T7a-3c9n-3o4r6
cu:conv	L4Z3
cu:cora	D7
cu:corr	W3j7n5
cu:cort	H-5P3W9b5
cu:cosa	P4X5
cu:cost	L6
cu:coti	j8
cu:cred	Q3
cu:croq	j4
cu:cuad	D6
cu:cual	D-5L4P13Q3j10
cu:cuan	C-9D-5H-10I-7L15N-3O-3P22S10T-3U-11W18Y7a6b26d-5g-4h-3j12m-3n-6o-4p-11r-3
cu:cuen	D7L-4N7P7Q4a-3b10d-4g11q-3
cu:cues	j4
cu:cuid	o4
cu:cump	W4
cu:cuna	W4
cu:curi	J4
cu:da	D-3d6
cu:dame	N9P6W5d4g5
cu:dan	D8L22b-5j4
cu:dar	o8
cu:darm	D3g3
cu:das	P3b5g4
cu:dato	L-3N16Q4g3
cu:de	A-6B-6C-12D11E-6F-6G-6H-12I-9J-6K-4L10M-6N18O-7P13R-5S-7U-7V-4W14X14Y12b11c5d6f-6g11i-5j19k-5l-7m-6p-7q-9r10
cu:debe	D9
cu:debi	D3Z4
cu:debo	Q7
cu:deci	L4b4
cu:deja	J4S6X8
cu:deje	X7
cu:del	C-4D15H-7L6N10P7U-3W13X-4d-5j15l-3n-6o-3q-3
cu:dele	N8
cu:deli	c3
cu:den	L3N5
cu:depo	W6
cu:desa	D6N14X6Y-3b-4d-3g-3j7
cu:desc	O-3P4W7d7j8
cu:desd	D3O5b4j5
cu:dese	N5c5d5
cu:desg	P8
cu:desh	N12g-3
cu:desp	S5T3W4b5c3d4j-3
cu:dest	N4
cu:desu	X19
cu:deta	P7
cu:devo	e11
cu:devu	e6
cu:di	D3h3r3
cu:dia	D-4H-5O6P10W6Y4a4b-4d4j-3
cu:diar	D3g4
cu:dias	L4O4j4
cu:dice	a10b5
cu:dici	P3
cu:dier	D5P5n5
cu:difu	N-3X9Y6
cu:diga	X3b7c4
cu:digo	D3S7
cu:dije	a6
cu:dijo	b4g4
cu:dime	C-3W11b9r4
cu:dine	L7b7d-3e7
cu:dio	D5
cu:dios	b3o9
cu:dire	c5j7
cu:disc	O10Z5
cu:disp	b5j3
cu:dobl	D9L5W6Y3
cu:doct	a3
cu:domi	D4W4j3
cu:don	c4
cu:dona	r3
cu:dond	D3P4Q4T-3b-4d6j10n-3r8
cu:duen	c8
cu:dura	L6
cu:e	P8
cu:echa	b3
cu:efec	W6d3
cu:ejec	c13
cu:el	A-3B-3C-10D14E-4F-3G-3H-8I-4L10M-4O-5P9R-3T-4V-4W17Z4a12c10d-3e7f-4g3i-3j16k-3l-3m-3n-6o-4p-4q-6
cu:elim	D-3N22
cu:ella	c3
cu:empe	g6
cu:empi	P-3g8
cu:empr	r6
cu:en	C-3D4E-3H-5I-4J-4K-3L13O-4P11Q3S9T-3U-4V-3W3a6b12d8e-3f-3g5j10k-3l-3m-3o-5p-4q-4
cu:enca	c5o9
cu:enci	D3
cu:enco	W3r4
cu:encu	S5
cu:ener	P4
cu:enga	j6
cu:enoj	X3
cu:ense	P9b3
cu:ente	Y7o6
cu:enti	T5c6
cu:ento	o3
cu:entr	P3g14j8
cu:envi	X5Y5j5
cu:equi	D4Z15
cu:era	D3Z20
cu:eres	o-4r32
cu:erro	Z5
cu:es	C-4D9L6M-3N-5O-3Q4S-3U-3W10X-4Z-4a7b4d-4g4j7n-5o-5p-3q-3r22
cu:esa	W3
cu:esca	g4
cu:escr	L-3P-5Q3X15Y5c5j-4r12
cu:escu	a5
cu:ese	D5P6
cu:eso	D4X6Z6
cu:esos	P6X5
cu:espe	D7S7b-3
cu:espo	W8b-4
cu:esta	D10J6N3O5S-3T-4W-4X-4a-3c7g-3j16m-3r10
cu:este	D-6P6T8X6b-3g8j-4r3
cu:esto	D5J-4L3N6P-4T8W-3X7b5g6j-6n-3o-3r6
cu:estu	X4
cu:etiq	D3
cu:ex	W5
cu:exce	O8o3
cu:exis	L3
cu:expl	L4T11
cu:expr	j3
cu:extr	j4
cu:fact	W-3h-3j17
cu:fall	N3
cu:falt	D15b6
cu:farm	r5
cu:favo	C-4D-4J-4L-3N3P4U-3W4X13b6c9d4f-3g11h-4k-3n-3q-3
cu:fech	P12
cu:feli	a9
cu:feo	D5
cu:fiad	W4
cu:fijo	c5
cu:foli	h10
cu:form	T8g4
cu:foto	g4
cu:frau	r5
cu:frio	D5a7
cu:fue	D-5P12W4Z11a4b-4j-3
cu:fuer	D4P3h-3
cu:fui	D9P11h5j-3
cu:func	L7T3
cu:gana	D4L13W8b-4
cu:gano	L10a4
cu:gara	c4
cu:gas	j5
cu:gast	D4J7L5P8Q-4W6d11h10j-5n-4r-5
cu:gato	a13
cu:geni	o12
cu:gent	c9
cu:gere	c11
cu:gord	a4
cu:grac	X7c3o11
cu:grad	j5
cu:gran	a3
cu:grat	L5W5d5
cu:gros	D9
cu:grup	Z4
cu:guar	N4b3d6j6
cu:gust	D-4S3Y3a3b-3d6
cu:habi	a6
cu:habl	c17r8
cu:hace	P9T3W-3a-3d7g4j7n7
cu:haga	Z6g7j3
cu:hago	L4T8X3b-3n-3
cu:han	D3
cu:hast	L5b4j3o5
cu:hay	L10N-3P-3Q10W-4X-3a9b10c3d-4j24n-3o-3r-4
cu:hazm	W10g3
cu:he	L-4P18b7g4r-3
cu:herm	W3
cu:hey	O10
cu:hi	O12
cu:hice	a4
cu:hici	D7
cu:hiel	j3
cu:hija	S4Z3
cu:hijo	W7
cu:hist	P11Q5
cu:hizo	P5a6
cu:hola	O22b6g4
cu:hora	D8P4a-3j22
cu:hoy	D5H-6L-4T-3U-3W5a-4b7c3d10h10j12
cu:hubo	O3
cu:hues	c3
cu:huma	c13r3
cu:iba	Z8
cu:ido	P5
cu:igno	Z4
cu:igua	L3o9
cu:inco	D8g3
cu:indi	b4
cu:info	N7a4
cu:insc	D-3J5L5N6T-3X-4a-3g26j-3n9o-3
cu:inte	D-3J7N3a5g5j3n-3
cu:ir	Q4j5
cu:jaja	P3a9o8r4
cu:jalo	L4
cu:jefe	c8
cu:jeje	W3a9
cu:jove	J4g6
cu:juev	j6
cu:junt	L10P-3W5b14d3g6j-5p-3
cu:kier	e3g8j4
cu:kilo	d4j7
cu:kite	N8X4
cu:la	A-4B-4C-4D11E-3F-4G-3H-9I-6J-5K-3M-4N3P4R-4S5U-5V-4W7X3a9b8c12d6f-4g7h3i-4j13k-4l-5m-4p-5q-7r7
cu:las	L8P6W-5Y12c5g-3j12o-3
cu:lava	L3j11
cu:le	N-3P-3T9W-3Y6Z7c8d-3g12n-8q-4r-3
cu:leal	N3
cu:lech	j4
cu:lent	S4j3
cu:les	D7n3
cu:licu	b4e3
cu:list	I-4N5P11T3X-3Y8g5n-3o5
cu:litr	j4
cu:llam	T-3c25g5r4
cu:llan	j3
cu:lleg	D4Q-3S5T-3X6Y6h-3j7n3
cu:llev	L-3P7Q3U-7W3b15e9h5
cu:lo	A-3B-3D9H-8J-4N4P13T-3U-5W7X-3a-6b8d10e6n9o9q-4r-8
cu:los	B-3C-3D11E-3G-3H-4I-4L14O-3P11Q-6T-5W9X7Y5Z-4a-4c-5d8e3g3h-6j6l-3m-3n-9p-3q-3r6
cu:lueg	D-3L3S5W7o5
cu:luga	j3
cu:lune	D3j4
cu:lupi	c6
cu:m	r4
cu:ma	a8
cu:mal	D22Z7b-3j-3
cu:malo	W4
cu:mama	D-3W7a3
cu:mana	D3S5o4
cu:manc	a4
cu:mand	D3J-4L-4N-3P-3S-3W3X11Y7Z9c3d-3g5j9n-4
cu:mane	S8j9
cu:maqu	D4c8r-3
cu:marc	S-3a4c11
cu:mari	g3
cu:marq	c5
cu:mart	P3j5
cu:mas	D8L11O-3S9W9X12b3c-3r-5
cu:maxi	o7
cu:mayo	D3T3j7
cu:me	A-6B-5C-6D16E-4F-5G-5H-8I-5J5K-5L7M-4N8P9Q-7R-4S-7T7U-5V-5W-4X9Y8Z5a-4b13c13d-3e5f-6g17h-8i-4j4k-5l-5m-5n5o3p-6q-11r11
cu:medi	D5T3g3j6
cu:mejo	T-3X5c4o6
cu:memb	N3g6
cu:meno	D15b-4
cu:mens	D-5P-3X22Y13Z5a-3n-3r5
cu:menu	T7j10
cu:merc	W4b-3d6
cu:mes	P7
cu:mesa	g3h5j6
cu:mese	j12
cu:meta	W3g4
cu:mete	Y4g7h9
cu:meti	n3
cu:mi	A-6B-5C-11D12E-6F-5G-5H-6I-5J-6K-4M-4N18O-10P11Q11R-5S3T-4U-10V-4W16X-5a4b15d13e3f-6g11h12i-4j9k-5l-5m-5n5o-9p-7q-9
cu:mini	L6
cu:mio	N3P6b13d4
cu:mios	P3
cu:mis	B-3C-5D12E-3F-4G-4H-3I-4J7N6O-7P20Q10T-3U-3W7X-3Y5a-6b15c-5d10j-7m-3n3o-5q-3r-4
cu:mism	L6g5i-3
cu:mita	d7
cu:moja	j6
cu:mole	D3X11a6
cu:mome	J3S8
cu:mone	C-3D3E-3L10N11O-3X-3Y3b13c-3f-3g14h3j-5n-3
cu:most	c4g5
cu:movi	P11W3
cu:movs	P10
cu:much	b4c3o15
cu:muer	j4
cu:mues	P6
cu:muy	D6O5o11
cu:my	N5b8
cu:nada	D7J13T-3n-3o7
cu:nadi	D4X3
cu:nece	D-3J3L6W-3X4c5h-4j6o-3
cu:nego	r11
cu:ni	D14L-4W3X5
cu:niet	T5Z3
cu:ning	J3
cu:nino	Z4a4j-3
cu:nive	L5W4
cu:no	A-4B-3C-3D17E-4F-3G-3H-4I-3J17K-4L-3M-3N14O-5P3Q-7R-3S11T17U-4V-4X19Z14a-4b-6c10d-8e8f-4h-6i-3j-3k-3l-6m-4n-7o-10p-4q-9r10
cu:noch	S4X3
cu:noma	D8J8X5b5
cu:nomb	N9Q3g3r6
cu:nos	o7
cu:nota	W3h5
cu:noti	X5Y12
cu:novi	W6
cu:nuev	W5Y5g4
cu:nume	C-3N7Q8W7g3h3r4
cu:nunc	D9L3P-3g4
cu:o	D-7L17P-3Q6S-3T-3W-3b12c-5d-3h-3j8n5r11
cu:obte	L5g4
cu:ocup	S4T5d6g7j3n-4
cu:ofer	X8Y5j6
cu:ofre	T12
cu:oiga	b3
cu:ok	o20
cu:olvi	J7N6
cu:onda	O6T3
cu:opci	T8
cu:oper	c19
cu:orac	a8
cu:oral	o5
cu:orde	j6
cu:otra	D5L7O3P5T4V-5Y3Z6
cu:otro	S5Z4c4
cu:oye	O15b5
cu:paga	L3Q3b3d5j3
cu:pago	D-4L6W5e4h-3
cu:pagu	D7P3d-3e4h7
cu:pal	b4
cu:pan	j5
cu:pana	j3
cu:papa	T3W5
cu:paqu	a5j5
cu:para	D-4H-3L11Q4R-3S-3W-3Z4a-4b12c6g11h7j14n-3o-4p-3r-5
cu:pare	X22
cu:part	N3a4g4j-3r3
cu:pasa	D-4H-6L6P6W5b3c9j9n6
cu:pase	S4c6
cu:paso	O10a-3h8j4o4
cu:past	D5b3j6
cu:patr	c3
cu:pedi	D6a-3b-3e4j5n6
cu:pelo	D7
cu:pens	S5
cu:perd	D5Q6T5Z5a10
cu:perf	N11
cu:peri	j4
cu:perm	N7
cu:pero	T5W3X4a4
cu:perr	j6
cu:pers	N5V-3Z6c10g3
cu:pert	N5
cu:peso	D5L5W-3b6d3
cu:pide	j3
cu:pido	Q6
cu:pier	L10
cu:pint	P3
cu:piqu	Z13
cu:pizz	j3
cu:play	j5
cu:plom	j4
cu:poco	r3
cu:podr	b3c4
cu:poll	L3h3
cu:pone	D14T3
cu:pong	L-3T5W4Y4g3
cu:ponm	W7g9
cu:poqu	b3
cu:por	A-3C-4D3F-3H-4L8N4Q3U-4X5Y5Z8a14d8f-3h-3j8k-3l-3n-6p-3q-4
cu:porc	W6
cu:porq	D5
cu:prec	D3j7
cu:pref	N4c5
cu:preg	N3S7W-3X4
cu:prem	d8
cu:pren	Y5e4
cu:pres	D-3W7a4
cu:prim	W4d-3j5
cu:prob	J4j8
cu:proc	Q5n5
cu:prod	D4
cu:prog	N10O-3W-3g11r3
cu:prom	D3X7Y8j5
cu:publ	X6Y6
cu:pued	L13P-3Q-5T8W-3a-3b7c12e3g7j10n-6o-3q-3r-3
cu:pues	b4
cu:punt	A-3B-4C-9D16E-6F-7G-8H-3I-4J4L13N6O-5P8S-3T-3W14X5Y8Z-3a-4b17c-4d5e-3g9j-8n3o-3p-6q-3r-3
cu:pura	D6L4
cu:puro	Q5X3
cu:pusi	D8
cu:qr	g7
cu:que	A-8B-6C-6D9E-5F-5G-5H-11I-6J-9K-6L13M-6N6O8P17Q8R-5T15U-9V-6W7X4Z-8a4b9c5d4e4f-5g4i-4j10k-5l-6m-6o4p-6q-7r10
cu:qued	D5P4T6W-3a-3b16g-4j7n3
cu:quer	Z9
cu:quie	B-7C-3E-3H-3I-4J-3L-3M-5N13O-5S-3T-3U-3W5Y4c12d13e7f-3g14j5k-4l-3m-5n-5o-5q-4r12
cu:quin	S5
cu:quis	D3j8
cu:quit	D6N9X13b-3r-3
cu:ramo	j8
cu:rati	S4n3
cu:rato	S6a3o5
cu:reac	X-4Y10
cu:reca	L3W3j3
cu:rece	a4j6
cu:reci	D6P3X3Y4a-3e4h4
cu:recl	D5d11
cu:reco	D-4X5Y3b4d6
cu:recu	Q3b3
cu:reem	e6
cu:refl	D5n3
cu:refr	a6
cu:rega	L9W3d9
cu:regi	L-4N9P6Q-3W-4g20h10j-4n7q-3
cu:regr	D-3L5P-5b4c4e14
cu:rent	j5
cu:renu	N6W-3
cu:repa	j6
cu:repo	D4H-3n4
cu:requ	J3j5
cu:resp	D11o3
cu:rest	P10b4
cu:resu	D4
cu:revi	D4P3b4
cu:rfc	j8
cu:rifa	j3
cu:roba	D7b-3
cu:robo	r6
cu:ropa	a4
cu:saba	D4a4j4
cu:sabe	D-3P6b12c3d-3
cu:saca	r4
cu:sald	C-14D17E-5L6N-3O-4Q4W19a-3b20c-3d14g-3j-4p-6
cu:sale	D3P6W-3b-3j5o5
cu:salg	N7P-3S7Y5b-3d5
cu:sali	D6N9P5a3b-3r3
cu:salu	J9O9c4o-3
cu:saqu	N8X6
cu:se	D11H-3J-3L11N-5O3P7Q-3S-4T7W-3Z5a6b4d-9g-5j5n4o5q-3
cu:seas	W5
cu:segu	D8L5
cu:sema	D3H-7P8j4n6
cu:semi	a8
cu:seno	D7b5c7j-3
cu:ser	D6N5g15j-3
cu:seri	b4
cu:serv	D6T4c5
cu:sham	j5
cu:si	D5L10N-4S-3T-3W3X7Y11Z-3a4b13d-6h-5
cu:siem	D4o4
cu:sigo	D6
cu:sigu	D4X4a4j5
cu:sile	X17
cu:sill	j5
cu:sin	D11N8Q3Z3b-3g-3j6
cu:sirv	L12T-3b-3d6r-3
cu:sist	N9
cu:sobr	b4
cu:soci	g6
cu:soli	N7b-3g5
cu:solo	J4X5Z6r-3
cu:son	D5L5b5d4j-4o10r11
cu:sorr	Z5r11
cu:soy	b11c4g11
cu:spam	X16
cu:stop	X9Y6o-3
cu:su	N14T3b-4c-5d-3j8o11
cu:sube	L6h5
cu:subi	D3b10h6
cu:sucu	j4
cu:sueg	P-3W10
cu:sufi	b8
cu:suma	D3L7W3n5
cu:sume	h6
cu:sumo	L5
cu:supe	T4o4
cu:supr	N10
cu:surt	j13
cu:sus	X11
cu:susc	X3Y6
cu:susp	X5
cu:suyo	r3
cu:taco	j3
cu:tal	O15
cu:tall	j8
cu:tama	j3
cu:tamb	Q3g8
cu:tamp	D7
cu:tan	b4
cu:tant	X3b8
cu:tard	O11S4j6o-3
cu:tare	a5
cu:tarj	D-3Q3b3d-3g5j3
cu:taza	b4d6
cu:te	D-4L-3S7T5a21h7j-4n-3r5
cu:tele	N4W7X10b5
cu:temb	a8
cu:tend	b11j5
cu:tene	N3g3
cu:teng	A-3C-3D8I-3J-3P7a-5b18d10g5j-6m-4n-4o3
cu:teni	D10P3b5
cu:terc	D4
cu:term	N3b5
cu:text	r12
cu:ti	b3
cu:tick	D9L4M-4P10S3b-3g-3h15q-4
cu:tiem	L6
cu:tien	C-6D-3H-3I-5L8P-3Q4W14a3b4c5d-4j14n-4o4p-4
cu:tint	j6
cu:toca	L4
cu:toda	J3L3P3b7d-3g8j6
cu:todo	L5N8P10Q7Y3g-3j-5o3
cu:toma	D4d3
cu:tone	j5
cu:tons	b4
cu:tort	j7
cu:tota	b12
cu:trab	S3X5j3r3
cu:trae	D3L3a-3b5j16
cu:trai	D10b11d3j-3
cu:tran	W6j4
cu:trat	D9r4
cu:tu	a5c8j5n-3r14
cu:ubic	a-3j9
cu:ulti	P18
cu:un	D17L4N-4P4Q-4S6T-3X-5Y-3a-3c8e3g-4j11n-4r6
cu:una	D10P4Q4X-3a-3b-7c9e3j7r6
cu:unas	j4
cu:unif	j5
cu:unir	g15
cu:uno	D-3L3P4W5b-5g11
cu:unos	D11e3
cu:unsu	X9
cu:urge	j5
cu:usa	W4d3
cu:usar	J5L8d8j-3
cu:use	P8
cu:uso	D-3L4S6d7
cu:uste	D6L-4P3T-3W4Z10a-3o3r10
cu:util	L3d4
cu:uy	Z5
cu:va	H-4b3n11o12
cu:vale	L5j7
cu:vali	d5
cu:van	b8j7
cu:vas	a6
cu:ve	c5
cu:vece	P11
cu:veci	P-3W13
cu:vemo	o4
cu:venc	L6P-3X3Y3
cu:vend	H-5L-3U-3W16a12b-4h-3j12
cu:veng	c5g5
cu:veni	D6
cu:vent	H-3W6a3c3j9
cu:venz	b4
cu:veo	P-5Q6S6
cu:ver	C-6L3N-3P14Q4W4b25d-6g-4
cu:vera	r5
cu:verd	D6b3j8
cu:vest	e3j3
cu:vez	D6O3P6T3Y4d4
cu:vi	D-3P6g7
cu:viej	W5
cu:vien	J7
cu:vier	D3a3
cu:vige	L5
cu:visi	D3P13
cu:volv	g3
cu:voy	D-6J6N4P3S6W-4d7e5j-5o6
cu:vuel	D3Y3n-3
cu:wifi	j6
cu:y	D20H-4J-3N3O-6P6Q-5T4W4Y6Z-4a8b4d-3e3g12h-4n-8o-3p-3q-7r10
cu:ya	A-3D3H-4I-4J3N10O-4S4T-7U-4V-4W-3X4Z-5a6b16d11j10l-5m-3n10o5p-4q-4r-6
cu:yo	D11L-6N4S3W4X4g12h-4j-4
cu:you	o8r11
cu:zapa	e3
cu:zapo	j3
cu:☎	C-9P-6W39c5d-5f-3g10h-3
cua*	A3C11E3F-9G-7H11I13J-9K9L9M7N-6O-7P10Q5R-3S3U14V-9W9X-4Y9Z-7b15d-11e-11f-10g-7h-16i-8j9k-8l-8m8n4o-7p14q-10r-9
cuad*	D5E12H6U4f-3
cuad* a*	E7
cuad* cuad*	E5
cuad* mi*	U3
cuad* ☎*	E3
cuadr*	D4E18H6U3f-3n-3
cuadra	D5H5a3
cuadra $	D3E3
cuadra damelo	H3
cuadra la	H4
cuadralos	E5
cuadrame	E13
cuadrame a	E9
cuadran	E5
cuadran cuadralos	E4
cuadrar	U5
cual	A4H4I4L3M9Q7a-3e-5h-4j11n11p7q-6r-3
cual cliente	I8
cual dejo	H5
cual es	A6H-3L6Q8e-4j10n3p5
cual fue	M5n4
cual ticket	n3
cual*	D-3K11P9T8U3b-3m8n-5
cual* chav*	m3
cual* clie*	I6
cual* dejo*	H3
cual* es*	A6H-3L3Q5e-3j14p7r-3
cual* fue*	M5n4
cual* mas*	K3P3
cual* no*	K3
cual* son*	K3T10
cual* teng*	P5
cual* tick*	n5
cual* usua*	m4
cuale*	D-3K12P6T8U3m6n-3
cuales	K11P7T11U3m8n-5
cuales $	K3m3
cuales chavas	m3
cuales mas	K3P4
cuales son	K4T9
cuales tengo	P6
cuales usuarios	m3
cuan*	C11D-7E-7F-8G-6H11I14J-8K3L10N-4O-6P10Q4S5T-9U13V-7W8X-3Y10Z-5a3b15c-3d-7e-7f-7g-5h-13i-6j11k-6l-6m9n4o-7p14q-9r-6
cuan* acum*	p7
cuan* algu*	A3Y3
cuan* an*	I3
cuan* anda*	C3p3
cuan* ando*	U5b5p-3
cuan* apar*	p3
cuan* asci*	U-3W3b4
cuan* auto*	A4
cuan* canc*	B4
cuan* canj*	B3P4
cuan* cayo*	H3
cuan* cier*	C-3H-3S4U3Y3p4
cuan* clie*	I5U5W6j-3
cuan* cobr*	S7
cuan* comp*	P6p4
cuan* cuen*	C4b6
cuan* cues*	H-3j8
cuan* dice*	H4
cuan* dine*	H8U-3
cuan* dura*	L7R3j5
cuan* e*	U12
cuan* el*	Q7n-3
cuan* empl*	m3
cuan* en*	L4
cuan* entr*	H5I3
cuan* equi*	L4
cuan* es*	C-3W-3a7b3j6
cuan* esta*	C6K4
cuan* este*	Y3
cuan* fact*	H5
cuan* fue*	H7M3P10b-4n4p-3
cuan* fuer*	I5
cuan* fui*	P6
cuan* gana*	W13
cuan* gano*	p6
cuan* gast*	P4
cuan* gent*	I8m9
cuan* hay*	C6D4H6L3U-3j-3
cuan* haya*	Y9
cuan* he*	H-4U7b8
cuan* hice*	U8
cuan* hici*	H8U-4
cuan* hizo*	H5
cuan* insc*	I5
cuan* junt*	H-3U3b4p6
cuan* la*	j5
cuan* le*	C9H-5L7U-5W-3b-3h-4n8p18
cuan* lleg*	p8
cuan* llev*	C4H8U7W4b3j-3n-3p7
cuan* lo*	j4
cuan* los*	L5
cuan* marc*	C4
cuan* me*	C-3D-3H-5P6S5b13d3n3p-5
cuan* meti*	H-3U6m3
cuan* mone*	I6
cuan* much*	m11
cuan* no*	P10
cuan* oper*	H3
cuan* paga*	H5Q6
cuan* pers*	I9
cuan* peso*	L6
cuan* por*	j3
cuan* pued*	c3m6
cuan* punt*	C9D-4H4I-5L7P-3b10d-3p9
cuan* qued*	H3p5
cuan* rega*	H4
cuan* regi*	W5
cuan* sald*	C5p-3
cuan* sale*	j13
cuan* salg*	S6
cuan* sali*	p4
cuan* se*	C-4H15I5K3L11M4P-3Q-3U-3W-3b-3n-3p4
cuan* soci*	I3
cuan* soli*	A3
cuan* somo*	I5m5
cuan* son*	b5
cuan* subi*	b4p4
cuan* suma*	U3
cuan* sumo*	U5
cuan* tard*	j4n4
cuan* tend*	C5
cuan* teng*	I6b12
cuan* teni*	p4
cuan* tick*	H5U5
cuan* tiem*	L3n6
cuan* tien*	C10H-4P-3U-3W6j-3p13
cuan* trae*	C7p13
cuan* trai*	K6b8
cuan* usan*	I3
cuan* va*	H8p7
cuan* vale*	L7j3
cuan* van*	U9n3
cuan* vece*	B4P6
cuan* vend*	W17
cuan* vent*	H3U7
cuan* vien*	P5
cuan* voy*	H-3U14p-3
cuan* ya*	L6Q7b-3
cuand*	B-3C-5D3H-7I-3J-3L8M3P17Q15S13T-3U-4W-4X3Y14b-8d-4e-3h-5j6p-6r-3
cuando	B-3C-4H-6I-3J-3L6M3P16Q8S11U-4W-4X3Y12b-7d-5e-3h-4j4n4p-5r-3
cuando $	P3n6
cuando alguien	A3
cuando cierre	S5
cuando dura	j5
cuando el	Q8n-3
cuando es	j6
cuando fue	P3
cuando fui	D3P6
cuando haya	A-3Y10
cuando los	L5
cuando me	P5S6Y3
cuando no	P4
cuando pagan	Q5
cuando salga	S6
cuando se	K3L9M3n5
cuando van	n3
cuando ya	Q4
cuant*	B4C14D-9E-6F-6G-6H14I17J-5K5L11N-4O-6P9Q-8S-7T-7U15V-7W12X-5Y-5Z-4b17c-5d-6e-5f-6g-5h-10i-5j7k-5l-6m11n4o-8p18q-9r-5
cuanta	H4I9
cuanta gente	I9m4
cuantas	A8B7C-4I7K10P8U15a-3b-6j-3m6n-5p-5
cuantas autorizaciones	A4
cuantas cancelaciones	B4
cuantas compras	P7
cuantas fueron	I5
cuantas gentes	m6
cuantas he	U4
cuantas llevo	U12
cuantas me	U6
cuantas muchachas	m5
cuantas operaciones	H3
cuantas personas	I10
cuantas van	U11
cuantas veces	B3P7
cuantas ventas	K3U5
cuanto	A-4B-4C17D-6E-4F-3G-3H17I-11J-4K-5L13N-3O-4P9Q-6S-4T-5U14V-5W14X-4Y-3Z-3b19c-4d-3e-4f-4g-3h-8i-3j13k-4l-4m-6n6o-6p16q-7r-3
cuanto $	H10L5
cuanto acumulo	p8
cuanto anda	p4
cuanto ando	U6b5
cuanto ascienden	W3
cuanto cayo	H4
cuanto cuento	b5
cuanto cuesta	H-3j7
cuanto dice	H4
cuanto dinero	H7
cuanto dio	H4
cuanto dura	L4
cuanto en	L3
cuanto entrego	H3
cuanto entro	H3
cuanto equivale	L5
cuanto es	C-3H-3U3a6
cuanto esta	C5
cuanto facturamos	H5
cuanto fue	H5M4P8b-4n7p-3
cuanto gana	W7
cuanto gano	p6
cuanto ha	P3
cuanto hay	C3H6L4j-3p3
cuanto he	H-3U5b6
cuanto hicieron	H5
cuanto hizo	H6
cuanto junte	U5b5
cuanto junto	p8
cuanto le	C8H-4L5U-6W-3a4b-3n9p14
cuanto llego	p7
cuanto lleva	C7U-5p9
cuanto llevamos	H10
cuanto llevo	U9p-3
cuanto lo	S3j3
cuanto marca	C4
cuanto me	C-3H-3P6b11d3n3p-5
cuanto meti	H-3U7
cuanto pagaron	H3
cuanto quedo	H3n4p3
cuanto regalamos	H6
cuanto saldo	C5p-3
cuanto sale	j9
cuanto salio	H3p5
cuanto se	C-3H17L5n-8p8
cuanto sumo	U6
cuanto tarda	b-3j5n4
cuanto tendra	C4
cuanto tengo	b15
cuanto tenia	p3
cuanto tiempo	n9
cuanto tiene	C11H-4P-3U-4W7j-3p12
cuanto trae	C6p10
cuanto traigo	b6
cuanto va	H7b3p9
cuanto vale	L8j3
cuanto vende	W5
cuanto vendi	H-3U6
cuanto vendieron	W7
cuanto vendimos	H9U-3
cuanto vendio	H-5U-4W14
cuanto viene	P7
cuanto voy	H-3U12p-3
cuanto ya	L6b-3
cuantos	C6D-6E-3F-4G-3H3I13L10P-9Q-3U7a10b9d-5h-4j-4m13n-3p9
cuantos $	T-3b5
cuantos an	I4
cuantos canjea	B3
cuantos clientes	H4I6U6W4
cuantos empleados	m3
cuantos entraron	I3
cuantos hemos	I3
cuantos inscritos	I4
cuantos le	p8
cuantos me	L4b3
cuantos meti	m4
cuantos monedero	I5
cuantos muchachos	m6
cuantos pesos	L9b-3
cuantos pueden	m7
cuantos puntos	C6D-3F-3H6I-5L6P-3b8d-3p12
cuantos registro	U5
cuantos se	H-4I8
cuantos somos	I3m4
cuantos son	C3b5
cuantos tengo	I6
cuantos ticket	H6U4
cuantos usan	I4
cuantos van	I3
cuar*	D3
cuart*	D5
cub*	d11h5k5
cube*	h6
cubet*	h5
cubetas	h3
cubr*	d13k5
cubr* la*	d3
cubr* los*	d3
cubr* se*	k3
cubra	d4
cubra se	k3
cubre	d6
cubre los	k3
cubrir	d3
cuc*	C4G4d4h3i3
cuca	C4F3
cuca $	C5F4G5P3
cuca anda	E3
cuca* a*	W4
cuca* anda*	E5
cue*	A-3B-3C3D5E7G3H4J-5K-3L-5M-5N7P6S-6T-4U3W4a-3b7d5e-4f3g7j5k-4l3n-6o-3
cuel*	l5
cuel* a*	l5
cuell*	l7
cuello	l5
cuello $	l3
cuello a	l3
cuen*	A-3B-3D7E5G5H5J-3L-5M-5N6P6S-7T-3V3W4b6d3e-4f5g7h4i-3k-3l-3n-6o-3p3
cuen* a*	D4W7f7h-5i-3
cuen* al*	E3
cuen* con*	d6j4
cuen* de*	D-3E5G3H3P5d3
cuen* del*	C7H5P4h-3
cuen* el*	H7S-5a6
cuen* era*	J3
cuen* fals*	G3
cuen* la*	C3M-3q4
cuen* mesa*	V3
cuen* para*	b4
cuen* ☎*	G4
cuent*	A-3B-3C3D5E7G5H5L-4M-4N6P7S-8T-3U3W4X-3b8d4e-4f5g6k-3l-3n-4o-3
cuenta	B-3C4D6E6G3H-6L-4M-5N7P8U4W3Z-3a-6b6d6e-3f7g8h-3j-3l-3n-5p3
cuenta $	D3E-4H-4N10V3W9b7f-4g3j-4
cuenta a	D4W4f7h-5
cuenta al	E5
cuenta con	d5j4
cuenta de	E6F3G5P4d3
cuenta del	C8P5U4W-3
cuenta el	P3
cuenta era	J5
cuenta falsa	G4
cuenta la	C5M-3q4
cuenta mesa	h3
cuenta que	Z3
cuenta ☎	G6
cuentame	H10
cuentame el	H10
cuentas	H4W3
cuentas del	H6
cuento	S-3a6b7
cues*	H-3j10
cues* el*	H-3j8
cuest*	j8
cuesta	j9
cuesta el	j8
cui*	a6o9
cuid*	a4o8
cuida*	o3
cuide	a7
cuide $	a7
cul*	D5F3
culp*	D4F3
culpa	F3
cum*	G3L6a5f3h-4
cump*	F3L6W3a7f3h-5
cump* coma*	a3
cump* la*	G4
cump* yo*	F3
cumpl*	F3L5W3a6h-4
cumple	L5P3W4
cumple $	L3P4W5
cumpleanos	F3L4a6
cumpleanos $	L3
cumpleanos comadre	a4
cumpleanos la	G4
cun*	G3W3Z4
cuna*	F3W4Z5
cuna* dale*	F4
cunad*	W4Z4l4
cunada	F3
cunada $	W3Z3
cunado	Z3l4
cunado $	l5
cup*	h4
cupo*	h5
cupon	h4
cur*	J4
curi*	J4
curio*	J5
curioseaba	J6
curioseaba $	J5
cus*	Q4V6f5h-4i7
cust*	V4f7h-5i8
custo*	Q4V5f6h-4i7
customer	Q4V3f7h-5i9
da	J4d4f6l7o5
da de	f8l9
da en	d8
da la	D3L3
da su	J4Q3
da* de*	f7l7
da* en*	d8
da* su*	J3Q3
dad*	A3G3J-3S3k-4m14
dada	f3m3n-3
dada de	f4m5n-5
dada* de*	f4m4n-4
dado	A3G3k-3m12
dado de	f-3h4l3m12n3
dado ☎	G5
dado*	m4
dado* de*	I4h3m13
dado* ☎*	G5
dados	I4m3
dados de	m4
dal*	A9C-3F8G-5V5W3d-4f6k11l7n3o-4q4
dala	f3
dala de	f4q3
dala* de*	f3
dale	A9F9G-5V4W4a-3k11l5n3o-4
dale #	F8
dale acceso	k7
dale autorizo	A6
dale baja	l4
dale chance	k3
dale cuello	l6
dale de	l5
dale el	A6
dale los	F4
dale otra	n5
dale para	q4
dale permiso	k4
dale puntos	h4
dale reversa	q6
dale su	k3
dale sus	F3
dale* #*	F7W4
dale* acce*	k8l-3
dale* auto*	A6
dale* baja*	l3
dale* chan*	k4
dale* cuel*	l6
dale* de*	l6
dale* el*	A5V5
dale* los*	F4
dale* otra*	n8
dale* para*	q4
dale* perm*	k3
dale* punt*	F-3h5
dale* reve*	q5
dale* su*	k3
dam*	A-3B5D-3E-3H7I4L3M4N4P3Q-4R7S10T3U5V-4W11a-5b-3f-5g4h-6i-3k3l-4n-7o-4r-3
dame	A-3B3D-3E-3H8I5L-4M4N5P5Q-4R9S10T5U7V-4W7X-3a-5b-3d6f-4g6h-5i-3j-4l-4n-6o-3r-3
dame #	S4
dame 15/09	H14
dame chance	S10
dame de	H3N6f-3g6k3
dame el	B8P5R4S-3T5c3
dame la	I4U4
dame las	H-5T6W9m-3
dame lo	H3U5
dame los	H6M8m5
dame mi	U4d9
dame razon	C3
dame su	k4
dame un	S8
dame una	I4
dame uno	R3
dame*	H4
dame* #*	S5
dame* 15/0*	H15
dame* chan*	S12
dame* de*	N8f-3g6k4l-3
dame* el*	B6P4R3S-3T6W6c3
dame* la*	I3U5
dame* las*	H-4T3W8m-3
dame* lo*	H3U7
dame* los*	H7M7m6
dame* mi*	U3d6
dame* otra*	H3
dame* razo*	M3
dame* su*	k4
dame* un*	S10
dame* una*	I3
damel*	H3W3
damela de	k3
damelo	H4
damelo otra	H4
damo*	L9j3
damos	H-4L10j6
dan	D9L29W-3b-3j3n-3
dan $	D3L9
dan algo	L6
dan doble	L9
dan por	L8
dan puntos	D-3L10b-3g3
dan*	B3k3l4n6
dan* algo*	L6
dan* dobl*	L10
dan* por*	L11
dan* punt*	D-3L9b-3g5
dand*	B5n6
dand* punt*	B4
dando	B5n8
dando puntos	B3
dani	a4
dani*	g3k3l3
dani* a*	l5
danie*	k3l4
daniela	g3k3l6
daniela a	l3
daniela en	k4
dar	A3F6G-4Q9a-3f5k9n3o9q-3
dar #	F3
dar $	o11
dar de	Q5f5k8
dar el	G-3
dar entrada	k3
dar luz	A5
dar mi	Q3
dar puntos	F9Q3
dar su	J3n3
dar*	F4L6d-4f4n8o-3q6
dar* de*	Q5f5k9
dar* luz*	A6
dar* punt*	F4Q3
dar* su*	J3
darl*	F4d-3f6n7o-3q4
darl* #*	F3
darl* punt*	F3
darla	n5
darle	F6d-3f5q5
darle #	F3
darle puntos	F3
darm*	D3R3
darm* su*	R3
darme	D4g6q3
darme de	g4
das	P3b4g4n4
das el	C3n7
das*	F6
das* el*	n7
dase*	F7
dase* #*	F3
dasel*	F6
daselo	F4
daselo #	F3
daselos	F3
daselos $	F3
dat*	D-3J3L-3M7N13P-3Q9S10W-4a-3f3i4k4q-6
dato	J4Q3S6
dato*	H-3M8N13Q9S5W-3a-3g4i8q-4
dato* de*	M8n4q-3
dato* pers*	N6
dato* te*	k3
dato* una*	i6
datos	H-3M8N11Q7S6V3W-3a-3g3i5k5q-5
datos $	N11Q9S6
datos de	M8S3n5q-3
datos del	M3
datos personales	N5
datos te	k3
datos una	i4
de	A3B5I3N7O-6R3S-10T-8V-5W3X3c-3h4j8l3o-7r3
de #	B6C4D3E-8F4G-3H-4J-4K-3M15P5Q-6R-3S-3V-5Z-3b3e4f-6h10i9j6k-5l-4n7p-6q6r-3
de 2x1	j6
de a	L7a4j-3r4
de abajo	Q3
de abraham	R3
de aca	k5
de acceso	R6
de acciones	B8
de acreditar	F3
de actividad	B12
de afiliados	I9
de ahi	N7d6
de ahorita	S-4i6n5p6
de ajustar	A3
de ajuste	B7
de al	q3
de alguien	C3E3P3Q5
de alta	B3I7Q5W-3f14g14k5l-3m12n-3q-4
de anoche	B3D3H4
de antes	i11l4n-3p3
de antier	H8
de apodaca	H3
de arrachera	j3
de arriba	Q4Z4q-3
de atender	p4
de atras	V9a3
de autorizaciones	A3
de ayer	A3D6H14M3O-3P3b3i-4j-3n-4q4r3
de baja	B4D-3I3N13Q6k-3l9n5
de banco	W4
de beto	A3
de bienvenida	F5G3L6
de caballero	h3
de cable	h3
de cada	Y5
de caja	A4H6R4l6m5q-3
de cajas	k3
de cajera	k7m4
de cajeras	l5
de cajero	k6
de cajeros	B11m3
de cambios	B9
de cancelar	q3
de carne	Y3c3h5
de casa	h4
de cashback	G4
de casualidad	n5
de celular	R4
de cemento	j4
de cerrar	B3
de chat	Z7
de chava	E4
de cinthya	l5
de citlali	R4
de clienta	f7q5
de cliente	C4I-4P3V7f9g3h-3
de clientes	I14N4Q3f3g6
de cobrale	C3
de cobrar	Q4
de colaborador	R5
de comer	S4a4n4q-3
de como	M3
de compensacion	F3
de compra	L4h4
de comprar	L4g3h7
de compras	P4
de confianza	k3l6q-3
de contacto	Z4
de conversacion	Z8
de cortesia	F12h-4
de cozumel	F6
de crema	h3
de cuando	P4
de cuanto	L8U-3n8p-5
de cuantos	I3
de cuenta	P10Z3
de cumpleanos	D4G4
de daniela	l5
de datos	N4
de decirme	b4
de dedo	q6
de diciembre	H4l7
de diesel	a4h3
de difusion	I3Y7
de don	E3W4n5
de dona	A7B6P3W3
de donde	P12r16
de edith	R6
de el	A3G4S3d3i5
de ella	i3p7q7
de empleado	k4
de enero	H4P5
de enfrente	H-3W4
de esa	K4S3V3q5
de esas	J5
de escribirme	X7
de esta	B6H4K3M3P3W4h-3
de este	C4H3
de esto	N8r3
de favor	P3l3
de fer	l4
de filemon	E5
de firma	A3
de formula	h4
de ganar	d4
de gerente	F5Q3
de guardar	q3
de hace	D-4i7n11p5q4
de hacer	i3q3
de hoy	D3H18I4K6P-4Q-3T-3U9a-5d3h6j-4l3m-3p4q3
de huevo	j3
de incapacidad	l3
de inscritos	I5
de interrogacion	K3
de ir	n3p4
de irse	C-3p8
de jalon	Q3
de juntar	g3
de karla	A4q3
de la	A-3B-4C3D3F-4G3I-3J5M-3O4Q-3T-3V4X6Z5a4e-6f-3i-4j-4n5o-6p4q-5r7
de las	H7L-3P3S-3U3V4X4Z3a-5e5i-3j3q3
de leche	j3
de lentes	D4j5
de lerdo	I4
de listo	G6
de lo	P7T4U7b4d10h-3j-3
de los	A10B4C-3E-6H-4I6J-3N3P-4Q-5X6Y-4Z3a-5f6h3i-4l11m5p-4q-4r-3
de lujo	o12
de lunes	H3
de lupe	C3
de madrugada	B7
de manana	k5
de mano	B4
de marisol	R4
de mas	C-4D6E4G17n-5q12
de masa	j3
de maura	A4R3
de mayo	H3f4
de menos	E8q5
de mensajes	X4
de mercancia	e5h4
de meter	R4h-3
de mezclilla	j4
de mi	A4H-5P5Q-3U5W13X-3a-4f-3h-3k5n-3q-3
de miembros	I11
de mis	B8D-3H-5U5W8X-4Y8
de muerto	j5
de muertos	H4
de nachita	G5
de nada	o8
de nayeli	A4
de nino	H-4j8
de nivel	L6W6
de noche	W4X3k3
de nora	q4
de nota	M3
de notificaciones	Y3
de nov	H3
de noviembre	j4
de nuevo	J5Y3f-4h-3i9j3n12
de numero	Q5q3
de ofertas	Y6
de opciones	T4
de otra	C4i-7n-3q16
de otro	H-3Q4q3
de pagar	b4d-6h8i3
de parte	r10
de pasar	T3q3
de pata	B6M-3
de paty	W3
de pelo	D7P3
de personal	l3
de pesos	Q7
de pintura	L3h3j3
de plaza	H3
de precio	F3j3
de prueba	G3q4
de puntos	B-3E4F-6G-4L4P-3W-5b8f6h-4j-3n-6p11r5
de puro	H4
de que	A6H-5L12M7P4Q12V-3b3d-3f-3j-4k-3l-3n11o-3p-4q-7r9
de queso	h4
de quien	A3M16e-3h-4m-3n7q-5
de recibir	X5
de recien	p4q3
de regalo	F6W3j4
de registrados	I8
de registrar	h-4p4
de registro	R3
de regreso	e5
de regularizar	E6
de resolver	K5
de rogelio	C3
de rosas	j3
de rosaura	F4
de saldo	C-5E6F9b7d4h-5
de samanta	R4
de sellos	F3
de semana	O4
de senora	q6
de septiembre	H3j4
de ser	l3
de siempre	h10q-3
de sistema	D7
de socios	I7
de soporte	c8r3
de su	E-4G-5N9d10f-4h5k3n-3p-3q7
de sucursal	k3
de sus	G-5J4d9
de tacos	j3
de tavo	E8
de telefono	L3Q3j3
de temporada	j4
de tener	D3E3
de tepic	E3
de ticket	h3
de todas	o4
de todo	B5P3Y4
de todos	I3m3
de tomas	l3
de tono	W3
de tortillas	C4
de trabajadores	m4
de trabajar	l3
de turno	H5a5
de tuxtla	l5
de ulises	C4
de un	C7E7F-3H-3J-3Q3i4r3
de una	B4E5d6h4
de unas	h3
de ustedes	c8
de usuarios	m8
de vacaciones	X3Y4
de vendedora	R3
de venta	H5
de ventas	H7J3U6c3
de ver	Q4n3
de veras	r5
de verdad	c5
de viaje	H3
de volada	V4
de vuelta	e15
de wendy	G4
de ximena	P3
de zoila	E5
de zumba	h3j3
de ☎	C9E11F-5G10P10W10f-3h-7q-3
de* #*	B7D4E-8F4G-3H-3J-5K-3M14P3Q-7R-3S-3V-6W3Z-3d5e3f-6h7i8j8k-5l-4m-3n9o-3p-6q6r-3
de* 2x1*	j6
de* a*	L6a3j-3r4
de* abaj*	Q3
de* aca*	k4
de* acce*	R7
de* acci*	B8
de* acei*	j3
de* acre*	F3
de* acti*	B11
de* afil*	I9
de* agua*	i4
de* ahi*	N5d7l3
de* ahor*	S-3i7p7q3
de* ajus*	A4B6C3E-3
de* algu*	E6Q8V4
de* alla*	a4
de* alta*	B5C-3I7Q7W-3f8g16j-3k8l-3m8n-4q-4
de* anoc*	D4H4
de* ante*	H-3Y3i8l4n-3q3
de* anti*	H6
de* aqui*	h3
de* arra*	j3
de* arri*	Z4q-3
de* aten*	p3
de* atra*	V13a3
de* auto*	A3
de* ayer*	A3D6H15e3j-3n-3q5
de* baja*	B5D-4I3N12Q7k-3l10n5o-3
de* banc*	W4
de* beto*	A4
de* bien*	F4G3L3b3
de* buen*	j5o5
de* cabl*	h4
de* cada*	Y3
de* caja*	A6H5R4k4l7m3q-3
de* caje*	B8k9m6
de* camb*	B8
de* canc*	h3q4
de* canj*	Q5n-3
de* carn*	W3Y4c3h5j-3
de* cash*	G5
de* casu*	n7
de* celu*	R5
de* ceme*	j4
de* chat*	Z6
de* chav*	E4
de* cint*	l3
de* citl*	R3
de* clav*	h3
de* clie*	I8N5V5d-3f15g8h-5n-3
de* cobr*	Q4
de* cola*	R6
de* come*	S6a3
de* como*	M3
de* comp*	L6P6h10
de* conf*	k3l5
de* cont*	Z4
de* conv*	Z9
de* cort*	F10
de* cozu*	F5
de* cuan*	I4L7P4U-3n12p-5
de* cuen*	P13
de* dani*	l5
de* dato*	N3
de* deci*	b4
de* dedo*	q5
de* dici*	H5l4
de* dies*	a3h4
de* difu*	I3Y8
de* don*	W4n4
de* dona*	A4B7h3
de* dond*	P13r13
de* edit*	R5
de* el*	A4G6i4
de* ella*	p6q11
de* empl*	k6
de* ener*	P4j3
de* enfr*	H-4W6
de* esa*	K4q5
de* esas*	J4
de* escr*	X6
de* esta*	B7H3K3M5P4W3n-3q3
de* este*	C3E4H3P4
de* esto*	N7r3
de* favo*	P3l3
de* fer*	l5
de* fern*	C10
de* file*	E3
de* firm*	A3
de* form*	h3
de* gana*	d3
de* gere*	F4m3
de* guar*	q4
de* hace*	D-3Q-3b3i9n9p4q8
de* hoy*	B-3H17I4K8P-3Q-3U10a-4b3d3h5j-4l3m-3p7
de* inca*	l4
de* info*	C4
de* insc*	I5
de* irse*	C-3p6
de* junt*	g3
de* karl*	A4
de* la*	B-5D4F-3J6L-3M-5O4Q-4V4W3X8Z5a4e-5f-3i-3j-4k-4l-4o-6p5q-5r5
de* las*	A-5C4H7L-3P3Q3S-3U3X6Z4a-4i-4q3
de* lava*	h3j3
de* leal*	O-3g3
de* lech*	j3
de* lent*	D3j3
de* lerd*	I4
de* list*	G3
de* llan*	h3j3
de* lo*	H-4P6T3U6Y3b5d13h-4j-3
de* los*	A10B4E-5H-3I8J-3M4N3P-4Q-5W-4X7Y-4a-5d3f6h3i-4l13m4p-4r-3
de* lujo*	o13
de* lune*	H5
de* lupe*	C4
de* madr*	B5
de* mala*	D6a4
de* mana*	k5
de* mand*	X6
de* mari*	R5
de* mart*	E4
de* mas*	B4C-4D6E4G15h-3n-5q16
de* masa*	j3
de* maur*	A8
de* mayo*	H4
de* meno*	E6q6
de* mens*	X5
de* merc*	e4h5
de* mete*	R5h-4q3
de* mezc*	j4
de* mi*	A3H-6N4P3Q-4U6W13X-3a-4b4f-3h-4k6l3n-3
de* miem*	I13
de* mis*	B8D-3H-7U10W13X-3Y7
de* mone*	F4
de* muer*	H3j6
de* nach*	G7
de* nada*	J3o7
de* nata*	h3
de* naye*	A5
de* nino*	H-4j7
de* nive*	L5W7
de* noch*	H-3W6X3j3
de* nora*	q3
de* nota*	M4
de* noti*	X5
de* nov*	H3
de* novi*	H5P3
de* nuev*	J3O4X-3Y5h-5i9j3n12
de* nume*	Q5q3
de* ofer*	Y6
de* opci*	T4
de* otra*	C5G4i-7q16
de* otro*	H-3Z3n4
de* paga*	d-4h6
de* part*	r10
de* pasa*	a4c3h-3q4
de* past*	j3
de* pata*	B4
de* paty*	E3W4
de* pelo*	D6P4
de* perl*	R3
de* pers*	l3
de* peso*	Q9
de* pila*	h4
de* pint*	L3
de* plaz*	H3
de* prec*	F3j3
de* prom*	W5
de* prue*	G4q3
de* punt*	B-3D3E5F-6G-4P-3W-6b8f7g6h-3n-6p10r3
de* puro*	H5
de* que*	A6H-5I-3L8M4Q13T4V-3a-3d-3f-3j-3n12o-3p-4q-8r8
de* ques*	h4
de* quie*	A4B4M14e-3h-4m-3n7q-5
de* reci*	X5p5q3
de* reco*	W3
de* rega*	F10
de* regi*	I6J3h-4k3p5
de* regr*	e5
de* regu*	E7
de* reso*	K3
de* revi*	Q3
de* roge*	C3
de* rosa*	F3j4q3
de* sald*	C-4E5F10b7d3h-5p4
de* sell*	F3
de* sema*	O5j3
de* sept*	H3
de* ser*	l3
de* siem*	h8q-3
de* sist*	D7c3
de* soci*	I9W-3
de* sopo*	c6
de* su*	D3E-4G-5N10W3d13f-3p-3q4
de* sucu*	k3
de* sus*	G-5J4d12
de* taco*	j3
de* tavo*	E5
de* tele*	j3
de* temp*	j5l3
de* tene*	D3
de* tepi*	E5
de* tick*	h3
de* toda*	o5
de* todo*	B3H4I4P4
de* toma*	l3
de* tono*	W3
de* tort*	C3
de* trab*	l3m5
de* turn*	H5a6
de* tuxt*	l3
de* un*	C7E7F-3H-3f3h3q-3r4
de* una*	B3E5N4W3d7f-3h5n-3
de* unas*	h3
de* uste*	c8
de* usua*	m7
de* vend*	R3m3
de* vent*	H12J5U5Z7h-3q-5
de* ver*	Q3n3
de* vera*	r3
de* verd*	c7
de* viaj*	H4
de* vola*	V3
de* vuel*	e10
de* wend*	G4
de* xime*	P3
de* zoil*	E6
de* ☎*	C8E8F-5G11P10W11f-4h-7q-3
deb*	D9E10F6G5H-4L-3P-4Q8W-3a3b-3i-3j-3n-11o12q11
debe	E10J3h-4
debe ser	E9
debe traer	E4
debe*	C3D9E3F10a5h-3
debe* #*	F8
debe* de*	D3
debe* ser*	D4E9
debe* tene*	E5
debe* trae*	E3p3
debem*	F4
debemos	F4
debemos #	F3
deben	D3F3
deben #	F6
deber	F3
deber $	F3
deber*	D4E6p3
deberia	E8p3
deberia de	E3
deberia tener	E7
debi	q5
debi*	D7G7Z4n-3q8
debi* #*	G4
debi* gana*	G3
debia	h6
debia $	h4q-3
debia*	F3
debie*	D5d4
debiendo	D5d4
debio	G3q10
debit*	G4
debitense	G4
debitense #	G3
debo	Q5a4n-3o13q-3
debo hacer	Q7
debo* hace*	Q8
dec*	C5L4T5Y5b3d-3f-3h-3n9p6q3
deci*	C3L4Q3T8Y4n9p3
deci* #*	q3
deci* al*	C3
deci* en*	Q4n4
deci* mi*	L3
deci* que*	n7
deci* tu*	T3
decir	C4Q4T6n8
decir en	Q7n4
decir que	n5
decir*	Y5b4p4
decirle	p7
decirle $	p6
decirle al	C4
decirme	Y3
decirme mi	b5
decl*	H3
decla*	H3
declaracion	H3
declaracion ocupo	H4
ded*	n-3q12
dedo	J3n-4q11
dedo $	J3
dedo en	q7
dedo*	Z3
dedo* en*	q6
dedos	Z3
def*	e7l9
defe*	e6
defec*	e6
defi*	N3l7
defi* ☎*	l8
defin*	N3l6
definitiva	N3l7
definitiva ☎	l8
dej*	B-3C-6D-5E13F-5I-3J18L-3M-4N-4O-4P-3Q-7R-3S21T-6U-3W-5X14Y-4Z-3a3d-3e4h3i-3j3l11m-3n4o-5p-4q5r-4
deja	H-3J9M-3S19V-4X9j5n-4
deja busco	S3
deja de	X9
deja le	S6
deja que	S7
deja*	C-3E16F-4G-3H-6J17Q-3S11V3X4a3d-4l-4n-3o-3
deja* a*	E4
deja* asi*	J8V3
deja* chec*	S4
deja* como*	E5
deja* de*	X14Y-3
deja* el*	a3
deja* en*	E11F-3
deja* espe*	A3
deja* le*	S7
deja* list*	k3
deja* no*	J5
deja* noma*	E3q3
deja* que*	S7
deja* todo*	J6q5
deja* ver*	S3
dejal*	E13F-4G-3J22S-3V7h-3n-3q-3
dejala	E3J8V6k3n-3q-3
dejala $	J8
dejala asi	J3V3
dejala en	E3
dejalo	E11F-4J11
dejalo asi	J9
dejalo como	E4
dejalo en	E5F-3
dejalo nomas	E5
dejam*	H-4S16
dejame	E6S11
dejame a	E4
dejame checar	S3
dejame ver	S3
dejamos	H-3S5
dejar	X6q5
dejar de	X6
dejar*	a3
dejaron	a6
dejas*	E3a3
deje	J3h4l3n-3
deje*	J-4X6l5n3q5
deje* asi*	n4
deje* de*	X8l4
deje* que*	l5
dejen	X7
dejen de	X7
dejes	J-4l3n3q8
dejes que	l5
dejo	G3H9S-3e3l8n7
dejo #	h3
dejo abierta	a7
dejo aqui	e4
dejo asi	n5
dejo de	l5
dejo el	H7l4
dejo mas	H5
dejo mi	c3
dejo tirados	l4
dejo* #*	h3
dejo* abie*	a4
dejo* aqui*	e4
dejo* asi*	n4
dejo* de*	l5
dejo* el*	H9O-3l7n-3q3
dejo* mas*	H5
dejo* tira*	l3
del	B8C4D7G3H12I-5J-6M6N6O-8P7Q-4R-3S-6T-7U6W9X-8Y-3b-4c-6d3e6f-4g-3h6j7k-9l5m-3n-6o-11p6
del #	B5H17W7h-5
del 20/11	H8
del 3/11	H6
del agua	a5
del ano	H8
del apagon	F3n4
del banco	W7q-3
del bimestre	H5
del bot	l5
del buen	H7
del cafe	d3h5
del canje	p4
del celular	L3q5
del centro	j4
del chat	T4
del cine	M3
del cliente	C-3F-3P7d3f-3h-3p10q4
del club	N5f4
del dia	B8H9I-3M3U14W4
del domingo	D3M3
del firulais	f3
del folio	q5
del garrafon	M3V3
del gas	Z5a3
del gato	e3
del gerente	B5
del gym	f3h3
del hijo	q3
del jetta	a4
del jueves	F5H7h-3j4
del lunes	D4H-4M4Y6
del martes	B4H6j3n-3
del mercado	E5
del mes	B5H21W3b3n-3
del mismo	Q6i4q-3
del monedero	E-4G11H-4L8N3d7f-3g-4h-4n3r6
del mostrador	g4m5
del muchacho	R4V4
del nino	a3i3
del nuevo	R3f-3h3
del numero	C4
del personal	B7Q3m4
del primero	H6
del profe	E7
del programa	C3I7L3W4
del puente	H4
del que	V5
del regalo	G4
del sabado	D3P3
del senor	A3C-3E3K4P4n-4p4
del sistema	D-3N5W5l11
del taxi	n4
del telefono	q3
del ticket	D4K3M5Q3e5h-10j3
del tinaco	e3
del tinte	d4
del trabajo	S5Z3
del tractor	K3
del trimestre	H3
del turno	B3H-3U5h3l3
del uniforme	D3
del uno	H4
del velador	l3
del vestido	h3
del viernes	P3W4n-3
del ☎	A3B-4C8E4F5G9H-5L-4M-3P15Q-3V-3W8a-4d8e6f-4h11i-3k-4p-6q-6
del*	N6c3q3
del* #*	B6G-3H14W7h-6
del* 20/1*	H7
del* 3/11*	H4
del* 3x2*	q3
del* agua*	a4
del* ano*	H5
del* apag*	F3n7
del* banc*	W9q-5
del* bot*	l10
del* buen*	H6
del* cafe*	P3h6
del* canj*	p3
del* celu*	L5q4
del* cent*	j4
del* chat*	T5
del* clie*	F-3P6d3f-3h-3p9q6
del* club*	N5f4
del* coma*	n3
del* dia*	B9H9M3U11W3
del* domi*	M3
del* firu*	f3
del* foli*	q4
del* garr*	V4
del* gas*	Z6
del* gato*	e4
del* gym*	f3
del* hijo*	q3
del* jett*	a3
del* juev*	F4H7
del* lune*	D6H-4Y5
del* mand*	J3
del* mart*	B5H5j4n-3
del* merc*	E5
del* mes*	B6H17W5b3
del* mism*	Q5p3q-3
del* mone*	E-4G12H-5L10N4d7g-3h-4n3r6
del* most*	g5m3
del* much*	V7
del* nino*	i3
del* nuev*	R4f-3h3
del* nume*	C6
del* pan*	V3
del* pers*	B9Q3m7
del* prim*	H3
del* prof*	E5
del* prog*	I6W5
del* puen*	H6
del* que*	V6
del* refr*	W4
del* rega*	G7d-3
del* saba*	D3M4
del* seno*	C-3K4P3n-4p4
del* sigu*	V3
del* sist*	D-3N4W5l11
del* taxi*	n3
del* tick*	D3M5Q4e6h-11j3
del* tina*	e4
del* tint*	d3
del* trab*	S6Z4
del* trac*	K3n-3
del* turn*	B5H-3K4U4
del* uno*	H6
del* vela*	l4
del* vest*	h3
del* vier*	D3P3W6n-3
del* ☎*	A3B-4C9E4F6G8H-6L-4M-3P13V-3W7a-3d7e8f-3h11i-3k-4p-7q-6
dele	b3
dele*	N9q5
dele* my*	N5q5
delet*	N10q3
delete	N5q3
delete my	N8
deli*	c3
delic*	c4
delicado	c4
dem*	V5b4d5f5n6
dema*	G3V6X3d4h3
dema* en*	d3
demas	G4V6d3
demas $	S3V6
demas en	d3
demas no	X3
deme	b4
deme razon	b4
deme* razo*	b6
demo*	f4n3
demos	f4
den	L4N4W4
den de	N3
den*	A4k4n5
den* de*	N4
den* punt*	g3
deni*	f4k4
deni* atie*	k4
denis*	f3k3
denisse	k5
denisse atiende	k4
denl*	A5
denl* para*	A4
denle	A5
denle para	A4
dent*	I3h4n6
dent* de*	I3
dentr*	n6
dentro	I3n6
dentro de	I3
dep*	W6a7
depo*	W7a8
depos*	W9a5
der*	E4a6
deri*	E3
deri* de*	E4
deriv*	E4
derivado	E5
derivado de	E4
derr*	a5
des	J6q-3
des chance	l3
des de	J8
des*	A-5C-7D6E-3F-8G13J-6K-6M-7N18O-3P3R-4S7T-3U6W10X11Y-8a-5b-3d6e-5f-8g-8h-5i-8j12l15n-4o-8q20r-6
des* chan*	l5
des* de*	J8
desa*	D8F-3G4N10X7Y-4b-3d-3g-3j6l13n-6q9
desa* #*	D4G6
desa* a*	l9
desa* de*	q6
desa* empl*	l5
desa* la*	q7
desa* los*	X5
desa* mi*	D5
desab*	G3
desabonale	G5
desabonale #	G5
desac*	X10Y-4l17
desactiva	X3l11
desactiva a	l11
desactivar	X3l5
desactivar empleada	l7
desap*	D9N6d-3q7
desaparece	N3q5
desay*	a6j5
desayuno	a7j4
desayuno $	a4j7
desb*	q8
desba*	q5
desc*	C-3F-6G15H-3O-4S-4W15a3c-3d14f-3h-4i-3j14l4o4p-4
desc* #*	F-3G10d10h-4
desc* a*	G3l7
desc* de*	A3W4d8
desc* del*	W5d3
desc* el*	E5d3
desc* la*	a7
desc* lo*	G3
desc* punt*	G11Q3
desc* uno*	G3
desc* y*	D-3P7
desc* ☎*	h5
desca*	W4j11o5
descanses	o5
descanses $	o4
desco*	D4F-3G10P3a7d10l5
descompuso	E3a8
descompuso el	E5
descompuso la	a12
desconecta	l8
desconecta a	l6
descontar	G7d9
descontar #	d3
descontar puntos	G10
descontarle	G6
descontarle a	G7
descontaron	P5
descontaste	D4
descu*	C-3F-3G12W14d10h-3j4
descuenta	L3W9d6j8q3
descuenta #	G8
descuenta $	W6n5q3
descuenta de	W3d7
descuenta del	W6d3
descuentale	G13d4h-6
descuentale #	G4d6h-3
descuentale lo	G4
descuentale uno	G3
desd*	H3I8L6O7P3U7a-4b3d-3h-5k3p-3q-4
desd* cuan*	L7P5
desd* hace*	I4
desd* la*	F4U3j5
desd* las*	U5
desd* mi*	U7
desd* que*	B3H7I5b3
desd* su*	k3l3
desde	H3I8L6O8U9a-4d-3h-4k5n-3q-4
desde cuando	P7
desde el	H4U-3k4
desde hace	I3
desde la	F3j4
desde las	U6
desde mi	U8
desde que	H6I5b3
desde su	l4
dese*	N4W4c4d4
deseo	N4O-3c5d3
desg*	P10
desg* de*	P6
desgl*	P10
desglose	P4
desglose de	P5
desh*	N11h-5l3n-3q28
desh* de*	N5
desh* el*	l4
desh* eso*	q5
desh* la*	q5
desh* mi*	N7
desh* que*	q3
desh* una*	q3
desha*	N11h-4l6n-4q29
deshabilita	l7
deshabilita el	l7q-3
deshacer	h-4q19
deshacer $	q15
deshacer una	h-3q4
deshaganse	N4
deshaganse de	N3
deshaz	N8q13
deshaz eso	q6
deshaz mi	N8g-3
deshazla	q11
deshazla $	q7
desi*	G3
desi* #*	G4
desin*	G4
desinflaselo	G4
desinflaselo #	G4
deso*	S9
desoc*	S6
desocupe	S3
desp*	A-3G-3I-3L4N-3P-3Q5S15T6U3V6a-5b4f-3h7j-5k4l7m3o-5p8q-9
desp* #*	h5
desp* a*	W5l9
desp* alon*	l3
desp* con*	X3
desp* de*	B3H3Q5b4c3h-4p7
desp* del*	p4
desp* la*	d5
desp* que*	V3
desp* te*	S3
desp* ☎*	h3
despa*	T4U5V5h8k4m4q-3
despachan	m5
despachan $	m5
despache	U4V4k7
despache $	U3k4
despacho	V3
despe*	d3h3l8n7
despedi	l7
despedi a	l6
despedimos	l4
despedir	l3
despedir a	l3
despensa	C3d5h4
despensa $	C4b3
despi*	W5X3
despidio	l3
despu*	L5Q6S16W-3c5d-4h-3j-3n-3p10q-5
despues	L5Q7S13b4d-4h-3n-3p8q-4
despues $	S5
despues de	B3L3Q4b3c3h-4n-3p8
despues del	S3p4
desr*	q11
desre*	q14
desregistra	q10
dest*	N5Z6n4
dest* mis*	N4
destr*	N5n5
destrabo	n5
destrabo $	n5
desu*	X8
desus*	X17
desuscribir	X11
desuscribir $	X13
det*	A8M4P13X5r4
deta*	B3M5P15
deta* de*	P16
detal*	M5P15
detalle	B3M3P11
detalle $	M3
detalle de	P12
detallito	P5
dete*	A9X5
dete* por*	A7
deten*	A7X5
detenido	A8
detenido por	A8
dev*	A9B8G4H-3L4M-5P-3Q12V-3W-3a-3d-3e35h-11j-3k-3n-4o-3q8
devo*	A8B7G6H-3M-4Q9V-3a-3e33h-8
devo* #*	e12h-3
devo* a*	e4
devo* comp*	e4
devo* de*	A6B7
devo* del*	e12
devo* el*	G4e-3
devo* la*	G3e6
devo* lo*	e4
devo* parc*	e4
devo* todo*	e4
devo* un*	e4
devo* una*	e4
devo* ☎*	e5
devol*	A9B8G6H-3M-4Q10a-3d-3e32h-7j-3o-4
devolucion	A7B8M-3Q9e21h-4
devolucion $	A3Q6e8n3
devolucion a	e4
devolucion de	A7B7e4
devolucion del	e7
devolucion parcial	e4
devolucion por	e3
devolucion ☎	e3
devolver	e18
devolver la	e4
devolver lo	e4
devolverle	e5
devolvi	e3
devolvi #	e4
devolviendo	e4
devolvieron	e10
devolvio	G6e11h-3
devolvio #	e3
devolvio el	G4e-3
devolvio la	G4
devolvio todo	e3
devolvio uno	e3
devu*	F4G-3L3M-3e24h-5n-5q7
devu* #*	e5
devu* el*	e12
devu* la*	q4
devu* lo*	e5
devu* los*	F5G-3
devue*	F5G-3L4M-3Q3e25h-4n-6q4
devuelta	e8h-4
devuelvan	e5
devuelvan lo	e3
devuelve	L4Q4e18h-3n-5
devuelve #	e6
devuelve el	e10
devuelve la	e6
devuelvele	F5
devuelvele los	F4
di	G7e6j3q10r4
di #	G4j3
di $	J6e4
di de	G3R3
di las	l4
di mi	D3r6
di* de*	G3R3
di* las*	l5
di* mi*	D4h3r3
di* que*	q3
dia	A-3B3C-8D-6E-3G-3H19I-4J-3L5M3O10P14Q3S-3T-4U22V-5W7a7b-5c-3e-3i-4j-3n-5o-5p-3q-5r-3
dia #	H20
dia $	B4H9O4P-3T-3U19W5a13h-3o-3
dia aqui	O5
dia compadre	H3
dia cuantos	H6
dia de	K4Q3d5l4
dia doble	F3Y3
dia favor	H5
dia jalo	H4
dia me	O-4P4h5
dia por	U6
dia ya	O3
dia*	H9O20T-3W-3Y11a-3g5h-3j10k-3l6n-4o-8q-4
dia* #*	H18M3
dia* aqui*	O4
dia* comp*	H4
dia* cuan*	H6
dia* de*	H4d4l4
dia* dobl*	Y4
dia* favo*	H6
dia* me*	O-5P4h5
dia* para*	U3
dia* por*	U6
dia* ya*	O3
dian*	l3
dian* hast*	l3
diana	l3
diar*	H4Y6g4
diari*	D3Y7g3
diario	D3X3Y8g5
diario $	D3H10
dias	H8L4O21Y4a-3j11l4n-3o-8q-3
dias $	H6O20o-5
dias lo	l3
dias por	H3
dias tenga	O4
dias* anda*	l3
dias* lo*	l3
dias* por*	H5
dic*	A3B-3C6D4F-4G-4J-4L-4M6O3P3R6S-3T-6V-4W-5Y3a9c-3d5e-3j-3m-3n7o-4p4q6
dice	A3D5G-3J-4K-3M6R7T-4U-3V-3W-3d4l-3n12o-3p6q5
dice #	E4q3
dice $	E4n10
dice el	L3O5p3
dice en	n4
dice la	r3
dice mi	a4
dice pendiente	n4
dice que	D6L-4R6U-3d7n-6q6
dice*	C5Y3a9p-3q-3
dice* #*	E3d-3
dice* cuan*	d4n-3
dice* el*	L4O9n-3p3
dice* en*	U5n3
dice* mi*	a4
dice* pend*	n4
dice* por*	C3
dice* que*	A3D5L-3R6U-4a7d8l-3n-6p3q6
dicen	a13
dicen que	a6
dices	C4U3Y4
dices cuanto	d4
dici*	H3P3h-4k5l6
dici* meto*	k4
dici* que*	q3
dicie*	H3I3P4h-4k4l5
diciembre	H3I3k3l6
diciembre $	H4I3l4
diciembre meto	k3
diciendo	q3
diciendo que	h-3q3
dict*	Q7h3q6
dict* mal*	q3
dicta*	Q6q3
dictar	Q7
dictaron	q3
dicto	h3
did	n17
die*	D5H5I4P3a3h5j3n4p-3q-3
dier*	D3H3I4L4N-3P5b3n6p-3
dier* de*	I9n5
dier* el*	G4
dier* hoy*	H8
dier* mis*	D3
dier* por*	b4
diero*	D4H5I6P4b3n4p-3
dieron	D4G3H7I4P4b3d-3p-3
dieron $	D3
dieron de	I6n6
dieron el	G4
dieron hoy	H6
dieron los	P3
dieron mis	D4
dies*	a3h4
diese*	h3j4
diesel	a3h3j3
diesel $	a4
dif*	D4E3I3N-3V5X9Y7h-3j-3
dife*	D4V6
dife* clie*	V3
difer*	D4E3V5
diferencia	D4E4
diferencia entre	E3
diferente	V6
diferente $	V5
difu*	I5X8Y7
difus*	I4X8Y6
difusion	N-3X8Y8
difusion $	N-3X10Y9
dig*	D3P-5S16T-4W-3X4a-3b6d-6e-3j-3n3p7q6
diga	E5J3S4d-4n-3
diga #	D3E5
diga $	J4
diga*	C4D-3X4b8c3
diga* #*	E6
diga* cuan*	C-3p6
diga* el*	C3
diga* por*	b3
diga* su*	r3
digal*	c4
digale	c6
digam*	C4b8
digame	C5b11
digame por	b3
digi*	f3q9
digit*	f3q8
digito	q8
digo	S13n8p4
digo $	D3S13
digo al	n3
digo que	n6
digo* al*	n3
digo* que*	n7
dij*	A4J7S-3V-3a3b6g4n11q10
dije	J9a4h-5n-4q10
dije #	h-3q8
dije que	J6
dije*	A3Q4b3g3
dije* #*	h-3q8
dije* que*	J6Q3b4q3
dijer*	A3D3Q3b3g3
dijeron	A4Q4b5g4
dijeron que	A3Q5g3
diji*	n14
diji* que*	n4
dijis*	n10
dijiste	n12
dijiste que	n4
dijo	A3g4h3n5
dijo el	h3n3
dijo la	b3
dijo que	g3
dijo* el*	h3n4
dijo* la*	b4
dil*	a8
dile	a12
dile a	a6
dile que	a6
dile* a*	a5
dile* que*	a3
dim*	A-3B3C9D-3E-3F-3H5I3L-4P3R-3S-3T7U8W5a-4b6d-5h-6j-4k-3l-3m8n3p7q-5
dime	B3C10D-4E-3H7I6L-4M3S-3T6U5W6a-4b8d-5h-7j-4m3n10p3q-6
dime como	H3Q4
dime con	C3
dime cuanto	H4W6
dime cuantos	I3
dime el	H4W7m4
dime en	n6p3
dime lo	C4
dime los	C8I6
dime mis	U5
dime que	M3T8W3
dime quien	B4
dime si	C3H4K3M-5b4n8
dime*	U3p3
dime* como*	H3Q6
dime* con*	C5
dime* cuan*	H3I3U-3W6p4
dime* el*	H4W7m3
dime* en*	n5p4
dime* lo*	C3U4
dime* los*	C7I4m3
dime* mis*	U6
dime* noma*	H3
dime* que*	T7W4
dime* quie*	B4
dime* si*	H5M-4b5n6
dimel*	U3p3
dimelo	C4U4
dimelo $	C3p3
dimo*	G4m5
dimo* acce*	m5
dimos	m5
dimos acceso	m6
din*	C4H7I6L5U-3a-3b8e12n-5q6
dine*	C4D-3H8I5L4U-3b8d3e10n-5q5
dine* a*	W5
dine* ahi*	b3
dine* elec*	d4
dine* en*	L3b5
dine* es*	H5
dine* jaja*	q3
dine* la*	C3
dine* llev*	H5
dine* paso*	H3
dine* trae*	p4
diner*	C3H9I4L4U-3a-3b9d4e10n-5q4
dinero	C3D-3H9I4L4U-3a-3b7d3e13n-4p3
dinero $	H4I6L4b-3e14
dinero a	W3
dinero electronico	d3
dinero en	L3b6d-3
dinero es	H4
dinero la	C3
dinero llevamos	H4
dinero paso	H3
dinero que	d3
dinero trae	p5
dio	B12F3I4Z-3d-3h4n3q4
dio de	B10I4f-5
dio la	B5
dio mal	F4q3
dio su	f6
dio*	a15o9
dio* de*	B11I5f-5
dio* el*	H3
dio* la*	B4p3
dio* mal*	F4q3
dio* su*	f6
dios	a12o10
dios $	a5
dios se	o7
dios te	Z3a6
dios*	a3q4
dios* se*	o8
dios* te*	a12
diosi*	a4
diosito	a3q3
dir*	F3Z3c5j8
dire*	c5j10
direc*	F3c6j9
direccion	j12
directamente	c4
directo	c4h3
directo $	F4
dirig*	Z3
dis*	C5E-3G3H-3L-4O6P-3R3T5V10W-3Z15a-4b7d-4f-3i-3j3n5o-4
disc*	F3O12V-3Z16n3
disc* con*	F3
disc* se*	n3
disc* uste*	r3
discu*	F3O6V-3Z13r4
disculpa	F3Z11q3
disculpa $	Z10
disculpa con	F3
disculpe	O9Z7j4r4
disculpe $	O9Z3
dism*	G5
dism* en*	G6
dismi*	G4
disminuya	G5
disminuya en	G5
disp*	C5T7b6p4
disp* al*	C3
disp* del*	C6p3
dispo*	C8T6b3p3
disponible	C7b3p3
disponible al	C5
disponible del	C3p3
disponibles	C5T5
dist*	R3V17n5p-3
dist* ayer*	R3
dist* con*	n4p-3q3
diste	R3n3p-3
diste ayer	R3
diste con	n4p-3
disti*	V13
distinta	V9
distinta $	V5
distinto	V7
distinto $	V5
div*	Q3
divi*	Q3
divi* la*	Q4
divid*	Q3
do	Q5T11b7
do i	Q8b5
do* i*	Q9b5
dob*	D10E-3F5G3L5O-3W14Y3a-4d-3n4o-3q7
dobl*	C-3D13F4L9O-3W10a-4d-3n5o-3q7
dobl* a*	D4
dobl* asi*	F3
dobl* los*	W14
dobl* quit*	q3
dobl* y*	F4
doble	D10F6G3L8W5a-3k-3n5q5
doble $	D7L9Y3a-3n10o-3q4
doble a	D5q-3
doble el	F3
doble y	F3
doc*	a3h4j6
doce* de*	j5
docen*	h3j3
docena	j4
docena de	j3
doct*	a5
docto*	a4f3
doctor	F3a5
doctora	j3
doe*	C4p7
does	C4p7
dol*	f4j9
dola*	j7
dolar*	j10
dolares	j7
dom*	D5H6W3j12
domi*	D5H8W3j13n-3
domi* #*	H3
domi* cuan*	H8
domi* de*	W6
domi* por*	a4
domic*	L3W3j9
domicilio	L4W3j6
domicilio $	j6
domicilio de	W3
domin*	D6H8M3j7
domingo	D4H11j5
domingo #	H4
domingo $	D7j4
domingo cuanto	H4
domingos	a4k3
don	C9F5G3H-4V-4a-3c4f7h9k4n3
don $	i3
don beto	G4
don chuy	k4
don eloy	C3
don goyo	C5h3l4
don heriberto	F4n3
don nacho	G3
don nico	C3
don pepe	P3
don*	C3D3F5H-3I-4K-3M-4N-3O-3P8Q9S-4T4U-5X-3Z-3a-3b-5d5e-3g-3h4i3j8l-4m-3n4o-4p-3q-5r11
don* beto*	F3G5
don* chem*	P3
don* chuy*	k5
don* eloy*	C3W4d3
don* goyo*	C5h4l4
don* heri*	F3n5
don* rami*	C3
dona	A5B4C5D4F8G3H-4L-3M-3P3Q-3W3a-3d5h4i3l-3n-5q-4
dona $	p4
dona carmen	B3D5
dona cata	r3
dona chole	B3
dona cuca	B3C3E3h3i3
dona licha	C3d3
dona lupe	F6
dona mago	A5E-3F5V3k3n-3
dona ofelia	G6P4
dona remedios	E3
dona tere	E3
dona ☎	d3
dona* carm*	D4
dona* cata*	r3
dona* chab*	l3
dona* chol*	B4
dona* cuca*	C3G3d3h4
dona* del*	C4
dona* eula*	n3
dona* lich*	C3d3
dona* lupe*	F5
dona* mago*	A3E-4F7V5k5n-3
dona* ofel*	G5
dona* quie*	D4
dona* reme*	E5
dona* ☎*	P3
dond*	B-3C-3P6Q17T5U-5W-3b-4d3h-6j11r10
dond* apun*	H4
dond* empi*	T5
dond* esta*	j9
dond* la*	A3
dond* le*	P4Q3
dond* lo*	d6j3
dond* me*	r10
dond* pued*	L4d3
dond* qued*	D4j4
dond* sale*	P3r3
dond* sali*	P3
dond* veo*	P-3Q13U-4h-3n4
donde	B-3C-3H3J-3P7Q14T6U-4W-3b-4d6h-8j11n5r9
donde apunta	H4
donde empiezo	T6
donde estan	j5
donde la	A3
donde le	P3Q3
donde lo	d7
donde me	P3r9
donde puedo	L6
donde queda	j5
donde salieron	P3
donde veo	P-5Q15U-3h-4n5
dor*	H6
dorm*	H7
dorm* cuan*	H3
dorm* los*	I3
dormi*	H4
dormir	H3
dormirme	H3
dormirme cuanto	H3
doy	Q8S10h3n13q-3
doy de	Q9k-3n7
doy para	k4
doy permiso	A3
doy su	S3
doy* de*	Q10k-3n6
doy* para*	k3
doy* perm*	A3
doy* por*	l4
dud*	H-6K35M-3Q4S4T-4U-4a-4h-3n10
duda	D5H-5K14Q3S4T-4U-3n9
duda $	K6Q5S4T-3V-3n6
duda de	n6
duda ya	q3
duda*	K9o3
duda* de*	H-4K4n7
duda* por*	K3
dudas	K8o4
dudas $	K3o5
dudo*	K20
dudos*	K25
dudosas	K16
dudosas $	K14
due*	F3a12c8h5q-3
duel*	a13
duel* la*	a8
duele	a10
duele la	a10
duen*	F4W4a-3c8h5
duen* del*	h3
duen* que*	F5
duena	c3
dueno	F4W5c6
dueno del	h3
dueno que	F4
dul*	k4m3
dulc*	R4k3m3
dulce	k3m5
dulce $	R3m4
dup*	G3i15n3q5
dupl*	D3i20q4
dupl* que*	q4
dupli*	i15n3q4
duplica	i3
duplica la	i3
duplicados	G4
duplicala	i14
duplicala $	i15
duplico	q10
dur*	H-3L12R3e4j5
dura	j6
dura el	R3
dura*	L6
dura* el*	R3
duran	L8
duran $	L10
duras	e4
dzu*	g3
dzul	g5
e	H-3P7U9
ech*	F5M-3Q-5S-3T-3U6V8W-4d4f-3h-6i-3k3q13
echa*	F5H3M-3Q-4U5V5W-4d5e3h-3i-3q9
echa* #*	F8
echa* a*	k5
echa* abaj*	h-3q10
echa* ayer*	l3
echa* el*	H5V3a3
echa* la*	U3V5
echa* las*	A3
echa* los*	H4
echa* mano*	d3
echa* para*	G5e3q11
echa* sus*	d5
echa* un*	C3Y3b4
echad*	D3
echada a	F3
echal*	C3V3d4n4q4
echala	q10
echala abajo	q5
echala para	q5
echale	F5V3q-3
echale #	F7
echale mano	d6
echale para	G5
echale un	C4
echam*	C-3H4U6V3Y3k3l3p4
echame	H8V3Y3
echame el	H4p4
echame la	V3
echame las	A3
echame los	H4
echame un	Y3b4
echamos	l4
echamos ayer	l4
echar	h-3q9
echar abajo	q4
echar para	q3
echar*	d3e4
echas*	a4
eche	q3
eche la	q3
eche* la*	k3
echo	U3
echo* para*	J4
eda*	Q3
edad	T3
edg*	f3l3
edga*	l5
edgar	l4
edgar $	l3
edi*	C-3E19R5k3
edit*	C-3E15R4
edit* de*	k4
edit* punt*	E9
edita	E8
edita puntos	E13
edith	R9
edith $	R6
edith de	k3
efe*	C-4E-3J3L4W7d5e6h4n4
efec*	C-4E-3L3W4d8e6h3n4
efec* #*	h3
efec* el*	d4
efec* que*	d5
efec* y*	W3
efect*	C-3L3W6d7e8h4n3
efectivo	C-3J3L4W4e8h3n5
efectivo #	h4
efectivo $	e5n3
efectivo que	d6
efi*	o10
efic*	o12
efici*	o13
eficiencia	o7
efr*	l6
efra*	l7
efra* del*	l6
efrai*	l6
efrain	l5
efrain del	l6
eh	J10T19n-6
eh $	J6T12
eje*	J3c15
ejec*	c14
ejecu*	c13
ejecutivo	c16
ejecutivo $	c14
ejem*	J3
ejemp*	J3
ejemplo	J3
ejemplo $	J5
eki*	q11
ekiv*	q12
ekivo*	q11
ekivoke	q7
el	D3H6M5N-8O-10P4R5S3T-6U-11V6W7a7b-6c3e5g-5i4j7k-3l4o-11q4r-3
el #	D-3H7J7M9P10Q-3a-3h-7i7j5n-4q3
el $	C-4J-3V7Z-3i11p11q7
el acceso	R7l11
el acumulado	H7
el agua	a9
el aire	K3a6
el ajuste	A8B3E-3n4
el america	a5
el ano	P3
el anterior	H5
el area	k4
el arqueo	H4
el audio	Z4
el aviso	X4n4
el banco	H3
el bisne	H3
el bono	G10q-3
el bot	K4R5
el buen	H7
el bueno	E5
el cafe	S11b3
el cajero	D3R3
el cambio	D4J3S3q-3
el camion	a9j-3
el carga	P8
el carro	a4
el celular	a3d-4i5q7
el changarro	H5
el chat	J3r4
el chavo	V3
el chisme	S-4a7
el cierre	H9S3
el cliente	D9I-3Q8V-7d3f-4q6
el codigo	I4R7
el colchon	j4
el consolidado	H4
el contador	H4M5
el contrato	l6
el corte	Q4W8X4Y5a-3j4q-3
el cortecito	H4
el dato	H4Q3
el de	A4B-3D4H-4J4V13W-3i3n-5q-5
el dedo	J5q6
el del	D3H-4V4W4a7i3n-3
el deposito	a4
el descuenta	n4
el detalle	B4P6
el dia	H20W3d4
el dinero	W5d4
el doctor	a5
el domicilio	W5
el domingo	D5H7j4
el don	d4q6
el dueno	W5c5
el encargado	c6n4
el enlace	R9
el envio	L7
el equipo	m13
el estado	P6
el estatus	n7
el favor	c3
el folio	M9Q5h-5n6q11
el gas	a3j6
el gerente	B7c6
el grupo	I3Z6
el gusto	r7
el hielo	a3
el historial	B3P8
el importe	e3q4
el ingeniero	c6i3
el intento	o3
el internet	H-3K4Q5a6
el iva	W3
el jefe	U4a4
el joven	C5V6
el jueves	P5
el juguete	e3
el kilo	j6
el lavado	i4
el letrero	g3n4
el limbo	K11
el link	R12
el linkcito	R3
el lunes	E3G3H10S3U-3a-3j4k8p-3
el mandado	b4q4
el medicamento	L3
el memo	l4
el mensaje	R3Z5n3
el mensajito	n4
el menu	T18j3
el mes	H7P3
el metro	a4
el miercoles	H6
el minimo	j5
el mismo	L4V4i6
el monedero	C5E14I6L4P3f-4g-3h-3n7q-3
el monto	Q8n3q5
el mostrador	k4
el muchacho	h4l3n3
el negocio	H8p-3
el nino	Z8a4
el nombre	W9q-3
el nuevo	W5
el numero	H-6I3J4Q4W3c7l8r3
el ok	A8
el otra	i4
el otro	A8V10j3n-4q8
el oxxo	l5
el padron	I4
el pago	e3
el papel	a5
el papelito	H5
el paquete	j9
el paro	H4
el partido	a8
el paso	l3
el pastel	D3F5e3
el patron	q3
el pedido	e5j5
el perfume	e5
el permiso	A3l8
el perro	a6q3
el personal	m9
el plomero	h4
el pollo	o4
el porcentaje	W4
el practicante	k5
el precio	W10
el premio	d3
el primero	V3
el primo	l4
el procedimiento	Q7
el producto	e4
el profe	P4d3
el programa	I9L5N5W-3f5g3
el promedio	H4
el proveedor	c4
el proximo	V5
el puente	j4
el puntaje	E5
el punto	L7W5
el puro	Q3
el qr	R4
el que	C-4I6J5V23c4d-3n-3
el rastro	B10H-4
el recibo	M5
el refresco	G4
el regalo	G3S3d3e-3p4
el registro	B5P5n5q3
el remuevelos	G4
el repartidor	Z3
el reporte	W3X6Y4
el responsable	c3n3
el resto	d6
el resumen	H-6X5Y4
el resumencito	H6
el sabadito	H5
el sabado	B3j8l3
el saldo	C5E8F5G11Q3W6h-4i-5p8q-4
el senor	O7P-3e4f6h4n-3p3
el servicio	D7
el si	A5q4
el signo	Q4
el siguiente	V10
el sistema	B7D-4E4F3H-3a-3f4k3l-4m6n8r4
el sueldo	W7
el sueter	e5
el taladro	e4
el tambien	k3
el taquero	E4
el telefono	X6Z8c-3n5q6
el termo	L4d3
el thinner	i4
el ticket	H-3M10Q3S8a-3e4i-4q11
el tinte	d4j5
el total	H8Q3Y4q8
el trabajo	l8
el trato	D5
el turno	H4
el ultimo	P-3l5n6p3
el usuario	l4
el vestido	e3
el viernes	D-3F4a6j4
el vinculo	R3
el visto	A6
el ☎	C17E11H-5L-3M-3P16S-3a-5b3d5e-4h11i-4j-3k4p-8q-4
el* #*	D-5F-3H5J7L3M15P13Q-4a-3h-8i5j4n-6q5
el* acce*	R8k-3l13q-3
el* acum*	H9
el* agua*	a6
el* aire*	K4a6
el* ajus*	B6n5
el* amer*	a5
el* ante*	H5
el* arqu*	H6
el* audi*	Z3
el* auto*	q3
el* avis*	X5n5q-3
el* bono*	G9q-3
el* bot*	K3R3
el* buen*	E5H8
el* cafe*	S9b3p4
el* caje*	R3
el* camb*	D3J4q-4
el* cami*	Q3a6j-4
el* canj*	n3
el* carg*	P6
el* carr*	a5
el* cart*	g6
el* celu*	Z4a3d-4i5q5
el* cham*	d3
el* chan*	H5
el* chat*	J4
el* chav*	V5
el* chis*	a4
el* cier*	H7S4
el* clie*	D11I-4Q9S3V-8f-4q7
el* codi*	I4R8
el* comp*	M3
el* cons*	H4
el* cont*	H3M4l7
el* cort*	H6Q3W3Y6d4h-3j3o3q-3
el* dato*	S3
el* de*	A5B-3D3H-5J3U3V14W-3Z4d-3h3i3n-8p4q-6
el* dedo*	J4q6
el* del*	D3H-6M3U-3V5W5a8h-3i4l3n-3
el* depo*	a4
el* desc*	A3n4
el* deta*	P8
el* dia*	H20d5
el* dine*	W5d5
el* doct*	a5
el* domi*	D7H7W5
el* don*	d4q4
el* duen*	W5c6
el* empl*	G3
el* enca*	c6n3
el* enla*	R10
el* envi*	F3L3Y3
el* equi*	k3m13
el* esta*	P4n7
el* favo*	c3
el* foli*	M10Q5h-6n5q8
el* gas*	a4j7
el* gere*	B3c8
el* grup*	I4Z6
el* gust*	r7
el* hist*	P6
el* hora*	W3
el* hosp*	B3
el* impo*	q6
el* inge*	c4i3
el* inte*	H-3K4Q4a4o3
el* iva*	W3q3
el* jefe*	U3a6
el* jove*	C4V6f3h3
el* jugu*	e3
el* kilo*	j5
el* lava*	i3
el* letr*	g4n4
el* limb*	K7
el* link*	R15
el* list*	I3
el* lune*	H12S4U-3j3k8p-3
el* mand*	b3q3
el* memo*	l4
el* mens*	Z3a4n5
el* menu*	T15j5
el* mes*	H6q3
el* metr*	a4
el* mier*	H6
el* mini*	j3
el* mism*	V3i8r4
el* mone*	C4E14I6L4f-4g-3h-4n7p4q-3
el* mont*	Q8q8
el* most*	k3q3
el* much*	h6l4
el* nego*	H7p-3
el* nino*	Z6a4
el* no*	q3
el* nomb*	W6
el* nuev*	W8
el* nume*	H-5J4W3c6l8
el* ok*	A6
el* otra*	i3
el* otro*	A7V7j3n-3q5
el* oxxo*	l3
el* padr*	I5
el* pago*	e4
el* pape*	H4a3
el* paqu*	j6
el* paro*	H3
el* part*	a8
el* past*	D3F5e4
el* patr*	q3
el* pedi*	e4j4
el* perf*	e5
el* perm*	A3l8
el* perr*	a6q4
el* pers*	m10
el* poll*	o5
el* porc*	W5
el* prac*	k4
el* prec*	W10j3
el* prem*	d3
el* prim*	V3f3l4
el* proc*	Q4
el* prod*	D3
el* prof*	P6
el* prog*	I7L5N7W-4g3
el* prom*	H6
el* prov*	c4
el* prox*	V5
el* puen*	H3j3
el* punt*	E4L8
el* puro*	Q3
el* qr*	R5
el* que*	C-4I6T3V24a-3n-4q3
el* rafa*	l4
el* rast*	B11H-4
el* reci*	M4
el* refr*	G4
el* rega*	d5p4
el* regi*	B4P4n4
el* repa*	Z3
el* repo*	H-3Q3X7Y8q-4
el* resp*	n3
el* rest*	b4d5
el* resu*	X4Y4
el* saba*	H8j5
el* sabo*	e3
el* sald*	C6E8F8G13H-3Q3W6h-6i-5p8q-4
el* segu*	a3
el* seno*	L3O7e3f5j3n-3
el* serv*	D3j3
el* si*	A5q5
el* sign*	Q7
el* sigu*	V11
el* sist*	B8D-4E4F3a-3f7k4l-4m4n6r4
el* suel*	W9
el* suet*	e5
el* supe*	c3
el* tala*	e6
el* tamb*	k3
el* taqu*	E3
el* tele*	S4X3Z8c-3n4q4r4
el* term*	L3d3
el* tick*	L3M9Q4S7e3i-3q11
el* tint*	d4j5
el* tota*	H9Y4p3q8
el* trab*	l6
el* trat*	D6L3
el* turn*	H3
el* ulti*	n3p3
el* usua*	l4
el* vier*	D-3F3W3a6j3
el* vinc*	R5
el* vist*	A6
el* ☎*	C18D-3E11F3H-5L-3P14W3a-5b3d4e-3h11i-3j-3k3p-7q-4
elba hazla	k3
elba* hazl*	k3
ele*	d4
elec*	d6
elect*	d5
electronico	d5
eli*	F-4G12H-3N22h-5l12n-3q14
elim*	D-3F-4G13N20d-3h-4i-3l12n-4q17
elim* #*	F-3G7
elim* a*	l4
elim* al*	l5
elim* la*	q4
elim* mi*	N10
elim* mis*	N7
elim* por*	G3l4
elim* una*	Q3
elim* ☎*	G3
elimi*	F-4G13N21d-3h-6i-3l11n-3q14
elimina	G8N4h-3i-3l6q9
elimina #	G3
elimina al	l5
elimina la	q5
elimina mi	N3
elimina por	G3
elimina una	Q3
eliminala	G3l4q8
eliminala #	G4
eliminala $	q9
eliminala por	l4
eliminalos	G3
eliminalos ☎	G4
eliminame a	l4
eliminar	N3
eliminar mis	N3
eliminen	N8
eliminen mi	N6
ell*	A-3B5D-4G-3H-4L4V5a-3h-5i12n-3p10q8
ella	H-3V7a-3c3d3h-6i12n-4p10q6
ella $	C-4F4P4V3p11q5
ella cuanto	p3
ella dice	E3d3
ella sola	B5
ella y	l3
ella ya	c3
ella* cuan*	p3
ella* dice*	E3
ella* dijo*	d3
ella* sola*	B5
ella* trae*	V5
elo*	C4W6d3
elote*	q3
eloy	C3W4
elv*	C3h3l3
elvi*	h3l3
elvi* pidi*	l3
elvia	C3h4
elvir*	l3
elvira	l4
elvira pidio	l3
ema*	R3k3
eman*	R3
eman* ponl*	k3
emanuel	R3
emi*	W4g3m8n-4
emil*	B3W3g3m9n-5
emili*	B4g4m8n-5
emiliano	B3m9n-5
emiliano $	m8n-4
emp*	A-3B9C-6F-3H-6J-4O-3P-9Q3R3S-3U-4V-5c-5d-6f8g11h6i-3j-3k19l11m17n-7o-6r4
empe*	I6a5d-4f5g8h9n-3o-3q3
empe* a*	L3a4g4
empe* con*	f4
empe* de*	q7
empe* mi*	k4
empec*	b3
empez*	I3T3a4d-4f5g6h7n-3q5
empezamos	I3h3q8
empezamos $	I6h7
empezamos de	q5
empezar	d-3f4g7h5k3
empezar $	T3g4
empezar a	g3
empezar mi	k3
empi*	C-3P-4T6f10g7k8
empi* a*	P-3f5g3
empi* con*	f5h3
empi* dani*	k5
empi* fern*	k3
empie*	C-3P-3T6f9g7k8
empiece	f6g3
empiece a	f5
empieza	f4h-3k8
empieza con	f5
empieza daniela	k4
empieza fernanda	k3
empiezo	T6h6
empiezo $	T7
empiezo con	h6
empl*	B8D5H-3I-4M6P-3Q3R5T-3V-3a-3f-5h-4k14l11m18n-3o-3q-3
empl* acti*	m3
empl* con*	l6
empl* dulc*	m3
empl* mio*	l3
empl* olga*	k3
empl* ves*	m6
emple*	B7D4H-3I-4M5P-4Q4R5T-4V-3W3a-4f-5h-4k14l16m17n-4o-4q-3
empleada	M6k10l8
empleada $	k3l9
empleada olga	k3
empleado	D6Q5R5f-4k8l8
empleado $	B6Q3R6f-3k13
empleado con	l6
empleado mio	l5
empleados	B8I-3W6m23
empleados $	B9I-3W4m14
empleados activos	m4
empleados ves	m4
empr*	r7
empr* me*	r4
empre*	r7
empresa	r7
en	B-3D-4E7G3J-8K4L9N-3O-8P4Q3R-8S6T-3U4V-3a8c-6d4e-8i-8j4n5o-11p4q3r-6
en #	E17F7G5W-3d-5e-3h6n-8
en algo	A3
en blanco	T5
en bodega	S3W6
en caja	H-4U3V4d4j3
en camino	j4
en ceros	C8E5
en cocina	j3
en contra	E-3G5
en cuanto	C-4H-8L5P-3U10b4j5p7
en diciembre	I4P4
en dinero	L5
en duda	K12Q3S3U-3n4p3
en efectivo	W4
en el	D-4E-3G-3I4K4L3N4T-3U-5V-3c-3f8g3h-5k5m5p3
en enero	I3
en espera	A9S-3n3
en esta	d9m4
en esto	Q5m6
en fila	V7
en hermosillo	a6
en juarez	a3
en la	B-3F-3I3J-3K5M5O-3P-3S8T-5U3a7g7h8j-9n-6o-4p-4q7
en las	L3
en lo	H7S5V6k3n-3
en los	E7g3
en lugar	q4
en merida	a3
en mi	B5D4P6U5X3a-3b7n8
en monedero	b7d3
en morralla	d4
en mostrador	V4f-3k3
en negativo	E3
en noviembre	H6
en orden	E3I3
en otro	Z9
en panaderia	k4
en pausa	l4
en pesos	L4
en proceso	n4
en puntos	C3F6G-3H5
en que	D-3H-3J4L5M5P19Q3S-5T9a-3b-3h-3n15p4q-6
en revision	A5
en serio	G3
en shampoo	j5
en su	C5E4G4W4d-6n5p3
en tienda	h3j3
en toda	H4l3
en todas	L7
en total	P6U4p3
en un	L3Q3S7
en una	S3W6h-3n4
en ventas	U7
en veremos	K3n8
en vez	D4F3W4n-3q5
en ☎	C6
en* #*	C5E18F6G3L3W-3a4d-6e-3h4n-8
en* blan*	T4
en* bode*	W3
en* caja*	H-3V6d3k3
en* cero*	C7E6
en* cont*	E-3G6
en* cuan*	C-3H-8L4P-3U11b5j6p8
en* dine*	L5
en* duda*	K9Q3S4U-3n5q3
en* efec*	L3W4d3
en* el*	B4D-4E-4G-3I6K9M3T-3U-5V-4W3c-3f10g3h-5k6m5n-3
en* esa*	p4
en* espe*	A8
en* esta*	d13h-3m5
en* esto*	Q7m5
en* fila*	V6
en* herm*	a4
en* la*	B-3C-4D-3E-3F-3I3J-4L-3M5P-4S9T-5a8e-3g7h7j-9m3n-5o-5p-4q10
en* lo*	H5S4V5k4n-3
en* los*	E5g5
en* luga*	q4
en* meri*	H4a3
en* mi*	B6D4H-3O-3P6U6a-3b10n5
en* mone*	b7
en* morr*	d3
en* most*	V5f-3k3
en* nega*	E4
en* novi*	H6
en* orde*	E3I3
en* otro*	Z8
en* pape*	n4
en* paus*	l3
en* peso*	L5
en* proc*	n3
en* punt*	C5F4G-3H5L-3p-3
en* que*	D-3F-3J4M4P17Q6S-4T7a-3b-3n16q-6
en* revi*	A3
en* seri*	G3
en* sham*	j5
en* su*	C3E4G3W4d-5n6p3
en* tarj*	d3
en* tien*	h3
en* toda*	a3l3
en* tota*	P8U4
en* un*	L4Q4S4n-3
en* una*	S3W4h-3n4
en* vent*	U7
en* vere*	K3n6
en* vez*	F3W3n-3q7
en* ☎*	C7
enc*	F9H-6I-4L-3M8P-3R8W5Y3c8h-4k11n-5o6q-5
enca*	A3F4I-4R7c5k10m4n-3o7
enca* abri*	R5
enca* de*	k4
enca* del*	c3
enca* que*	A3
enca* regi*	m5
enca* una*	h3
encar*	F3I-3R6a3c9j3k11m3
encargada	R3W5k8
encargada $	W4k8
encargada abril	R4
encargada que	A3
encargado	c12
encargado $	R3c8
encargado de	k3
encargado registrados	I-3m4
encargo	F5a3
encargo el	k3
encargo una	h3
enci*	D3H-4U3Y6
encim*	D4
encima	D4U4
enco*	M4r4
enco* tira*	W3
encon*	M4W3r4
encontre	M3W4
encontre tirado	W3
encu*	F7M8R4S3f4h-6n-3q-3
encu* la*	R3j3
encu* se*	F6h-3
encue*	F6M5S3f5h-6n-3q-3
encuentra	M3f5q-3
encuentro	R4S5
encuentro la	R3j4
encuesta	F8h-4
encuesta se	F6h-3
end*	E9
ende*	E8
ende* por*	E4
ender*	E9
enderezalo	E5
enderezalo por	E5
enderezarlo	E5
enderezarlo $	E4
ene*	H8I3P5
ener*	H8
ener* cont*	H5
ener* favo*	H4
enero	H6P7
enero $	P3j3
enero contra	H5
enf*	F4H-3W4X4a5
enfe*	F3h4
enfe* comp*	F3
enfer*	F4h4
enfermera	F5h4
enfermera compro	F5h-3
enfr*	H-3W4a7
enfrente	W3j3
enfrente $	H-4W6
eng*	C4h3j4p-3
enga*	j5
engan*	j4
enganche	j3
enl*	K8P3R15U3
enla*	R17
enla* de*	R7
enla* hazl*	R3
enla* para*	R6
enla* que*	R3
enlac*	R16
enlace	R15
enlace de	R7
enlace para	R7
enli*	K10U3
enli* las*	P3
enlis*	K6P4U5
enlistame	P3
enlistame las	P3
enm*	E6
enmi*	E7
enmi* los*	E6
enmie*	E7
enmienda	E5
enmienda los	E6
eno*	D9F4n-4
enoj*	D7F7
enoj* ☎*	F3
enoja*	D9F3n-4
enojada	D6F3n-3
enojado	D5
enojado $	D5
enojado en	F3
enr*	f12
enro*	f14
enrol*	f10
ens*	D-3I9K7P9Q9T5a-3b3h-3l-3n7
ense*	H5I8K8P6Q12S-3T9U-3a-3b3h-4j-3l-4n4q-4
ense* a*	I3J3Q14
ense* como*	n6
ense* cual*	P3
ense* el*	T3n4
ense* la*	m3n8
ense* las*	A4H10
ense* lo*	A3
ense* los*	I4
ense* mis*	P3
ense* quie*	I3
ensen*	I7K6P6Q11T7h-3l-3m3n8q-4
ensename	I8P6Q11T7h-3l-3m3n9q-4
ensename a	A-4Q20
ensename como	n4
ensename cuales	P3
ensename el	T3
ensename la	m3n9q-3
ensename las	A5H8Q-3
ensename lo	A4b4
ensename los	I6
ensename mis	P3
ensename quien	I4
ensename sus	B4
ensenamelas	K5
ensenamelas $	K4
ent*	A-4B4C-6D-4F-5H3J-7K5N-4O-5Q-4R11S-6T15V-6X-5Y3Z-5a-9b-6c4g10h-3i-3k5l7n11o18p-5r-5
ente*	J-6O-3T18Y5o26
ente* #*	q3
ente* que*	g4
ente* si*	n3
enten*	J-5L3T17o15
entendi	J-3T14
entendi $	T13
entendido	n-4o17
entendido $	o8
enter*	Y6o19
enterada	o9
enterada $	o4
enterado	o15
enterado $	o10
enterarme	Y7
enti*	J-4T17c10n-3
enti* a*	T5
enti* nada*	T5
entie*	J-5Q3T17c10n-3
entiendes	T5
entiendes $	T6
entiendo	J-3T15c6n-3
entiendo $	T6
entiendo a	T4
entiendo nada	T4
ento*	J4n18o3
ento* si*	n6
enton*	J3n18
entonces	J4f-3n11o4
entonces si	n7
entr*	A-3B4C-5F-4H6J-6K6O-3P3Q-4R11S-4T-8U3V-5Y-3Z-3a-6b-4c-4e3f3g9j4k9l10m3n8o-6p-4
entr* #*	h-3
entr* a*	g3h6k4
entr* al*	I6f4
entr* beto*	B5
entr* como*	k6
entr* con*	q3
entr* de*	W8
entr* el*	M4q5
entr* en*	L5h3
entr* la*	R3e4n4
entr* mi*	R6
entr* mis*	R3m3
entr* nada*	l3
entr* o*	n7
entr* otra*	k3
entr* por*	B3
entr* que*	g4
entr* tarj*	E3
entr* todo*	H5
entr* turn*	U4
entr* una*	k6n4
entr* ya*	l7
entra	R5k5
entra a	k3
entra la	R3
entra*	C-3I4J-4P6R9T-3W4f4g5l6m-3
entrada	D3W6i3l5n-3
entrada $	l6
entrada a	h6
entradas	P4
entrado	I4
entrado al	I4
entran	L3R3
entran mis	R3
entrando	H4
entrando $	H4
entrar	R4f5h-3l4q4
entrar $	R4g3l6
entrar al	f5
entrarle	g6
entrarle a	f3g4
entraron	I4K3P4h-3n5
entraron $	P5
entre	H6I-3k5l7m4n-5q5
entre como	k5
entre el	q5
entre mi	R4
entre mis	m6
entre nada	l3
entre otra	k4
entre tarjeta	E4
entre todas	H3
entre todos	H5
entre ya	l5
entre*	U3d3e5j6
entregar	U6
entregar turno	U4
entrego	H3e4
entrego la	e5
entro	B8H3K4Q-3T-3g9n17o-3
entro $	g8n14
entro a	l3
entro beto	B6
entro o	n6
entro por	B4
entro que	H3g5n-3
entro una	n4
env*	F3S3X5Y3Z7j8
envi*	F3X3Y6Z6j9
envi* a*	j6
envi* de*	Y4
envi* por*	Z4
envi* regr*	F3
envia*	X3
envie	Z3
envio	F3Y3Z3
envio de	Y4
envio regresale	F3
envio*	j8
envios	j5
envios a	j5
equ*	G5H-4Q6T-3V-4W-4Z20a-5b-3d-3h-4i-3k10m19n-6o-4q14
equi*	G3H-3I-3Q8V-4W-4Z18a-5h-3k10m14n-6o-4q16
equi* a*	k6
equi* al*	G6q-6
equi* comp*	m3
equi* de*	Z10q5
equi* la*	q5
equi* van*	k3
equi* y*	F5
equip*	a-3k12m19q-3
equipo	k12m20q-3
equipo $	k4m20
equipo a	k6
equipo completo	m4
equiv*	F3G3Q5Z19h-5n-5q17
equivale	L4
equivale en	L5
equivocada	q4
equivocado	Z22n-3q5
equivocado $	Z14
equivocado la	q3
equivocado sorry	Z3
equivoco	E5F4Q5
equivoco de	q4
equivoco en	E3
equivoco y	F4
equivoque	G6Q4Z7q13
equivoque $	Z-5q14
equivoque al	G5q-4
equivoque de	Z12
era	A-3B-4C-3E-3F-3H-4J19P-3Q-5V-5W-3X-3Z35a-6c-3d-3e9f-3h-6i-6j-4k-3l5m-3p-3q29r-4
era #	n3q19
era $	Z10n5q3
era a	l5
era al	q3
era aqui	Z7
era con	q4
era contigo	Z6
era de	J-3Z6n-4q10
era del	l4q3
era el	J3e3q3
era empleado	l4
era ese	q8
era la	n3q-4
era menos	q4
era otro	q7
era pal	Z11
era para	D4Z23q-3
era sin	q3
era su	q4
era un	e-3h-3q7
era*	F3G11I5h-3q19
era* #*	n4q14
era* al*	q5
era* aqui*	Z11
era* con*	q3
era* cont*	Z7
era* de*	Z7h-4n-3q12
era* del*	l3
era* el*	T4e4
era* empl*	l3
era* esa*	q3
era* ese*	q11
era* la*	J4n4q-6
era* meno*	q4
era* otra*	q3
era* otro*	q7
era* pal*	Z17
era* para*	D4J3Z23q-4
era* sin*	q3
era* su*	q7
era* un*	e-4h-3q9
era* vent*	q3
eran	F3G9I3q17
eran #	F5I4n-4q16
eran de	G5
eran* #*	F5G4I3n-4q20
eran* de*	G4
ere*	a-3c-3n-5o17r39
eres	a-3c-3n-5o19r36
eres $	r18
eres de	r5
eres el	r13
eres la	r7
eres lo	o6
eres lupita	r4
eres robot	r4
eres tan	H3
eres un	o15r3
eres una	o6
eres* de*	r7
eres* el*	r9
eres* inte*	r3
eres* la*	r9
eres* lo*	o7
eres* lupi*	r4
eres* tan*	H4
eres* un*	o11r4
eres* una*	o5
ern*	l18
erne*	f5l19
erne* del*	l3
erne* ya*	l5
ernes*	f3l18
ernesto	f4l20
ernesto $	l10
ernesto ya	l6
err*	D5F3G3R4X-3Z7a-3h-3n9q15
erre	q8
erro*	D8F4G3R4X-4Z10d-3h-3n8q8
erro* a*	F3n4
erro* al*	R5
erro* de*	G3
erro* en*	Q3
erro* mio*	q3
error	D7E3F3G3R3X-3Z8h-3n9q7
error $	D6Z9n7
error a	F3n3
error al	R4
error de	q3
error en	Q3
error mio	q3
es	B-8D5E3F-4G-4H-7J8K-6L4M9N-6O-6P-3Q4R-3S-8U-7W4X-6Y-5Z5a3d-8e-5f4h3j4k6l5n-5q7r20
es #	E12a8b-3
es $	A8C-3D-3H3I-3M8Q-3a-3e-3h-4m4n3p3r15
es bien	W4
es cajera	l5
es cierto	C5b4o5
es con	Q3n3
es cuenta	G3
es de	V-3h5i5k6l3n-5q3
es del	q3
es el	H-4I9J3M3P-3Q6V14W-5Z-3e-5f-5i-8j5r6
es empleado	l7
es ese	P3
es este	r12
es esto	T4r7
es fraude	r4
es invalido	R3
es jacinto	l4
es kevin	f7
es la	A3C4D4L4Q4V-3b-3j7n-4
es lo	C-3D4Q-3T8b3p3
es mi	J3W6a4
es necesario	J7o-3
es nueva	f4
es nuevo	f5
es otro	q8
es para	J5g3
es por	L4Q6
es que	C3i3n7
es real	E4
es su	F3W3j7q5
es todo	o4
es un	D6c3r4
es una	J4r8
es venta	J6q-3
es ☎	C3d-4h7k9
es* #*	E11a7
es* abri*	k3
es* bien*	W4
es* caje*	l5
es* cier*	C7b3
es* con*	Q7n3
es* cuen*	G4
es* de*	d3h5i4k4l3n-4
es* devo*	e3
es* el*	G-3H-4I6M3Q9V14W-4Z-3d3e-5f-4i-9j3k3r6
es* empl*	l5
es* ese*	P5
es* este*	r12
es* esto*	T4r9
es* frau*	r4
es* jaci*	l4
es* kevi*	f4
es* la*	D5Q3V-3j6n-3
es* lo*	C-3D6Q-3T5b4
es* mayo*	L3
es* mi*	D3J6W4a5
es* nece*	J4
es* nuev*	f8
es* otro*	q7
es* para*	J4c3
es* por*	L4Q8
es* que*	C3n4
es* real*	E3
es* su*	W6j5q4r-3
es* todo*	o6
es* tono*	k4
es* un*	D5c3
es* una*	J6r5
es* vent*	J4q-3
es* ☎*	C4d-3h5k7q3
esa	A11C-3G-3H-6I-3J7Q-4T-5U3V8W3Z9a-5d-4f-4h-10i9j-3k-3l-5m-3n13o-7q22
esa $	J3K3U4n16o-5q6
esa cantidad	L4q3
esa correccion	B4
esa era	q3
esa misma	p4
esa no	A5n-3q16
esa peticion	A8
esa que	V4p3
esa ultima	q4
esa va	V4
esa venta	h-3i6n4q7
esa ya	n6
esa*	J3K5q5
esa* comp*	q3
esa* corr*	B3
esa* devo*	A3
esa* era*	q5
esa* mism*	p4
esa* no*	A6n-3q11
esa* pers*	q3
esa* peti*	A7
esa* que*	V5p3
esa* ulti*	p3q4
esa* va*	V5
esa* vent*	h-3i7n3q7
esa* ya*	n5
esas	K4q6
esas no	q4
esas* no*	q3
esc*	A-3B-3H-3L-4P-4Q10S4T6V-3W-3X15Y8Z8a5b-4c7d-4g3h-4n-5p-3q-6r11
esca*	g4
escan*	R3g4
esco*	D3a4
escr*	A-3B-3L-4P-4Q12S3T7X16Y7Z9a-4b-3c6d-3h-3j-3p-3q-6r13
escr* a*	Z4
escr* al*	Z5
escr* omar*	l3
escr* para*	Q6
escri*	A-3B-3L-4P-3Q11S6X15Y6Z11a-5b-3c5h-3j-4n-3q-6r13
escriban	X9
escriban $	X7
escribanme	X6Y6
escribas	X5
escribe	r8
escribe $	r6
escribe omar	l3
escribi	J3Z3
escribiendo	Z3r5
escribiendo $	r5
escribio	Z4
escribir	Q5T5c7
escribir $	Q-3T7X3c6
escribir para	Q5
escribirme	X8Y3
escribirme $	X7
escribo	Q6S11T4
escribo $	Q3S6T4
escribo cuando	S4
escribo para	Q5
escrito	D4Q5r-4
escrito $	Q5n3
escu*	a6c3
escue*	a6
escuela	a6c3
escuela $	a4
ese	A-3B8C-5F-4G7H6J9P4Q-4T-3V5W3Z6d-3e-3f-4h-8i7j-3n-9o-4p10q10
ese $	q5
ese audio	Z3
ese celular	C3
ese cliente	G5V-3W5f-3h-3i9p6q4
ese corte	H5
ese era	J6q-4
ese es	q3
ese mensaje	Z3
ese mismo	p9
ese monto	q8
ese no	D4q5
ese numero	B5l4
ese que	n4
ese saldo	B4E4
ese tavo	G3
ese ticket	M5n-4
ese* #*	J3
ese* clie*	G4V-4W7h-3i9p7q3
ese* cort*	H7
ese* era*	J4q-3
ese* mens*	Z4
ese* mism*	p10
ese* mont*	q5
ese* no*	D3q5
ese* nume*	B5i3
ese* que*	n5r3
ese* sald*	B5E4
ese* tavo*	G3
ese* tick*	M3n-3q3
eso	B-3C-5D3E4F-5H-6J12K-3L-4M-3O-3P-3R-3S8T-5U-5V-4Z16a-7b-3c-3d-6e-3f-3h-5i-3k-4l-5m-4n20o20p5q15
eso $	G-3J8L-3S10V-3X3a-4d-3n10o10q16
eso a	E4j3p4
eso de	G4J4d-3n5
eso en	E3
eso era	Z11
eso es	n5o5
eso iba	Z5
eso lo	n4
eso no	J5h-4
eso se	Z3
eso*	D-3G3P8W3X5
eso* a*	E5p5
eso* de*	G3J3d-3n7
eso* en*	E3
eso* era*	Z13
eso* es*	n7o9
eso* iba*	Z5
eso* no*	J4h-4
eso* que*	q3
esos	G3P7W3X4
esos #	G3J4P3q-3
esos puntos	P4q5
esos* #*	G3J3q-3
esos* punt*	P3W4q5
esp*	A8C-3D4E-3O-3P-4S19T-4U-4V8W4X5b-8c-3d-10j-3m-3n11o-4q5r-3
espa*	X3a3n4
espac*	X3
espe*	A13D6Q-3S20T-3V7a-4d-3j-3n10
espe* ahor*	S4
espe* el*	A4H5
espe* mi*	A5
espe* que*	S10n-3
espe* tu*	n4
esper*	A13C-3D5F3S19T-3V8a-4b-3d-4j-3n11o-3
espera	A7F4S17
espera $	A5S6n4
espera mi	A3
espera que	S4
esperame	S17
esperame $	S9
esperame ahorita	S4
esperame que	S6
esperame tantito	S3
esperan	A5
esperan permiso	A3
esperan que	A3
esperando	A7D7H4R3S-7V11
esperando $	D7S-4V8n3p3
esperando el	A4H3
esperando mi	A4
espero	F3S-3n15
espero $	n12
espo*	A-4B4L3Q4W4b-4d-6k4l3n-3q6
espo* como*	k4
espo* ya*	l7
espo* ☎*	W3
espos*	A-5B4Q4W5X3b-4d-6k3l4n-3q5
esposa	A-5B3X4d-3k4q3
esposa $	B4X3
esposa como	k4
esposo	W5b-3d-3l5
esposo $	Q3
esposo ya	l5
est*	B5D4F-4G-7H3I4L-3M-3O4R-4T8U-3V-5W-7X7Y-7Z-4b-6i-5l-4m6r11
esta	A8C3D5E3F-3G-3H4I3L-5N-4O-3P-4S-4T-5V-5X-7Y-4Z-5a6b-6c4d6f4g-3i-5k-3l-3m8n5p3q6r4
esta #	h7
esta $	J8M3a-4m-3n23o-3p6q3
esta activa	m6
esta adentro	m6
esta aqui	C3F4
esta arriba	n5
esta atras	V3
esta autorizado	m6
esta bien	A9D5J7n-3
esta chueco	D4
esta clienta	P5W6f3h-3
esta como	m3
esta compra	L-3d14h-3p5
esta con	d4
esta contestando	r4
esta cuenta	d6
esta dada	f3n-3
esta dado	h4m5
esta del	D4n6
esta detenido	A5
esta diciendo	h-3q3
esta doble	n9
esta el	L4M3a4c5
esta en	C4E-3Q3R3f7p3
esta esperando	A5
esta fuera	l4
esta inscribiendo	I9
esta la	C4Q-3T5
esta llevando	d3
esta lloviendo	a6
esta lo	L4n4
esta mal	C-3D5E11q12
esta no	o3
esta ok	A3
esta otra	d5f3h-3
esta persona	i3
esta pidiendo	G4H6
esta quincena	I4
esta registrada	m4
esta registrado	k3
esta regresando	e6
esta semana	B8H9I3K3M3V-3h-5k3
esta senora	C4h-3
esta sucursal	m4
esta venta	c3
esta viendo	p3
esta ya	I5R6U5V-3p-3
esta ☎	C4
esta*	E9G-3J3K6M-3N3O9Q-5T-6U-4W-6X-4Y-3a-6c-3d-9f-4g-5j9m4n9p-5q4r4
esta* #*	F5h7
esta* abie*	e6j11
esta* acti*	m7
esta* aden*	m8
esta* aqui*	F4
esta* arri*	n5
esta* atra*	V4
esta* auto*	A-4B5m7
esta* bien*	A8D3J9n-3
esta* buen*	O3o6
esta* chue*	E3
esta* clie*	E9P5W3f3h-3
esta* como*	m3
esta* comp*	d8p7
esta* con*	U3d4l5
esta* cont*	r4
esta* cuen*	d4
esta* dada*	f4m3n-3
esta* dado*	h3m8
esta* de*	C4H8P10b5d-3q3
esta* del*	D3n3
esta* dete*	A5
esta* dobl*	n8
esta* el*	E3H-3L3M3a4c7n-3
esta* en*	A6K4f4k5m-3n6p3
esta* escr*	Z4
esta* espe*	A7V7p3
esta* esta*	n3
esta* floj*	H4
esta* form*	V5
esta* fuer*	l6
esta* insc*	I5L8
esta* la*	T3c4j4
esta* llev*	d3
esta* llov*	a7
esta* lo*	n4
esta* mal*	D9E12q13
esta* mis*	n3
esta* much*	C3
esta* no*	o3
esta* ok*	A3
esta* otra*	d4
esta* paga*	S3d3
esta* pend*	K5n4
esta* pidi*	H9
esta* prob*	q3
esta* quin*	I5
esta* recl*	C3D3
esta* regi*	n-4r4
esta* regr*	e5
esta* roba*	B4D3
esta* sema*	B10H8K3M3V-3h-4k3
esta* sucu*	m3
esta* susp*	m4
esta* vent*	c3
esta* vien*	J5p3
esta* ya*	I4R5U5V-3p-3
esta* yo*	g3
esta* ☎*	C5h4
estab*	E8J9K4Q-3V5Z5n-3q10
estaba	E4H-3J7V5Z4h3q9
estaba $	q9
estaba antes	E3
estaba el	E3
estaba en	k3n3
estaba escribiendo	Z3
estaba esperando	V6
estaba probando	q3
estaba viendo	J7
estaban	K3
establece en	E4
estac*	F5j5
estacionamiento	F6h-3j4
estacionamiento #	F6h-3
estad*	B3C4H4P10
estado	B5C3H6P11n3
estado autorizando	B3
estado de	C5H6P11
estan	A9D6E3H-3K7L-3P-3T-3a3b-5d-3j12m6n6q-3r-3
estan $	j5n3
estan abiertos	j7
estan activos	m4
estan autorizadas	m3
estan devolviendo	e3
estan en	A5I3K9n-3
estan mal	D5E4
estan mis	n3
estan robando	B4D4
estan suspendidos	m4
estar	L9N6
estar con	l3
estar en	L3k3
estar inscrita	L7
estas	O11o3
estat*	b8n7
estatus	b6m3n5
estatus $	m3
este	B4C3D-6E-3F-4H7I5J-3L-5M-3P7S-3T9V3X5b-4c-3e-3f6g6h-3j-4l-3n-7o-4q-5r14
este $	C-3V3W7p5r3
este ano	P5
este celular	P4d3f3
este chat	Q3T6r9
este cliente	B6C-3E3G3P3f-3
este contacto	T5r3
este en	C3
este es	r4
este joven	i3
este medio	T7
este mes	B4H9I8P5
este mismo	g6
este numero	C8g3r5
este otro	q3
este sabado	H5
este senor	D3
este telefono	C4r3
este ☎	C3f3
este*	F3X4Y4h3r4
este* ano*	P3
este* celu*	P5f3h-3
este* chat*	T6r10
este* clie*	B6C-4E3G3P3
este* comp*	h4
este* cont*	T3r3
este* en*	C4
este* es*	k3r5
este* jove*	i3
este* mand*	X4
este* medi*	T6
este* mes*	H7I11P6
este* mism*	g7i-3p3
este* nume*	C7f3g3r6
este* otro*	W3
este* saba*	H5
este* se*	F4
este* seno*	P3h3
este* sist*	c3
este* tele*	C3
este* ☎*	C4f3
esten	Y4
estet*	h3
estetica	F3r4
esti*	f3
estim*	f3
esto	A-3B-3C-3D13H-4J-5L4N6O-3P-3Q10T14U-5V-3X7a-5b-3c6d-4f-3g-4h8j-5k4n-5q-5r10
esto $	J-4L5N5Q4T8U-3W3X9a-3g-3h9j-3m3n-5q-3r7
esto de	D4
esto es	k3
esto favor	h6
esto lo	r5
esto no	D3c3
esto o	L5
esto que	T5h4
esto*	H3J5L-3O5S6T4X4b7c-4g8h4j-4n-5p-3q-4r6
esto* con*	S3c3
esto* de*	D4X3
esto* en*	A3a3
esto* favo*	h4
esto* lo*	r5
esto* no*	D4c5r-3
esto* o*	L5
esto* perd*	T7
esto* que*	T4h3n3
esto* yo*	h5
estoy	J4L-3O8S6T5X4Z-3b4c-4g8h4j-3n-6q-3r4
estoy con	S3h3
estoy cuadrando	H3
estoy en	A3S3a4d3g4
estoy haciendo	H3
estoy perdida	T9
estoy yo	h6
estu*	B5H8U3X3a-4l4n3o5q10
estu* buen*	l4
estu* el*	H4
estu* en*	B4U3
estu* haci*	B4
estu* mal*	q8
estu* muer*	H6
estuv*	B6H10U3X3l3o-3q6
estuve	B3
estuve $	H3
estuve en	B3
estuvo	B4H9n5o-3q7
estuvo $	X3n9
estuvo bueno	l4
estuvo el	H3
estuvo haciendo	B4
estuvo mal	q6
estuvo muerto	H6
etap*	h4
etap* #*	h3
etapa	h3
etapa #	h3
eti*	W7e3
etiq*	D4W5e4
etiqu*	D3W6
etiqueta	e3
etiqueta $	D3e3
eul*	E6
eula*	E4
eula* en*	E4
eulal*	E4
eulalia	E5
eulalia en	E4
eva	G4
eva $	G3
eva*	F5
evan*	F3
evan* cob*	F4
evang*	F4
evangelina	F3
evangelina cob	F4
ex	W4a5l5
ex sigue	l4
ex* sigu*	l5
exa*	E7n4
exac*	E8n4
exac* el*	E6
exact*	E8T3
exactamente	E4T3n4
exactamente $	n3
exacto	E6j3
exacto el	E6
exc*	O7o12
exce*	O4o14
exce* serv*	o8
excel*	O5o16
excelente	O7o13
excelente $	o11
excelente servicio	o9
exi*	A3K3L3M8N3h-6n8
exis*	A4K4L3M9N4h-6
exis* el*	M6
exis* en*	f3
exist*	A3K3M10N3h-6
existe	L4M10h-3
existe el	M5
existen	A3K4
existen movimientos	A4
existio	q3
exit*	n7
exito*	n9
exitosa	n10
exitosa $	n5
exp*	N4Q12T16a-3d-3j5k3
expl*	L3Q13T17d-3
expl* a*	n3
expl* como*	Q8
expl* con*	Q4
expl* otra*	T3
expl* que*	T3
expl* todo*	k3
expli*	D-3L4Q11T16c3d-3
explicame	Q5T19
explicame $	T10
explicame como	T4
explicame otra	T3
explicame que	T4
explicas	Q4
explicas como	Q5
explico	c4
explico a	n3
explique	k3
explique todo	k3
expliqueme	Q4T7
expr*	j6
expre*	j6
express	j3
express $	j3
ext*	A4F8G3W5X-3h-4j5q3r4
extr*	A4F6W4h-4j6
extr* orde*	F4
extr* tu*	A5
extra	A3G3L3W3h-3j4
extra $	W5q3
extra a	F3
extra tu	A3
extra*	F3a4
extrano	Y3a5
extras	F5
extras orden	F4
ey	O22a-3o-3
f	h4
f #	h4
f* #*	h5
fa	C7O-4b6
fa $	C7b3
fab*	f4
fabio*	f4g3
fabiola	f3
fac*	H7J-3W11h6j15q-4
fact*	H5W16j15q-4
fact* #*	M3h3
fact* de*	W7h-7j5
fact* del*	j3
fact* en*	H4
factu*	H4J-3W15h3j17q-4
factura	M3W9h4j15q-3
factura #	M4h5
factura de	W9h-7j4
factura del	j4
facturamos	H5j3
facturamos en	H4
faja	e4
faja #	e3
faja* #*	h3
fal*	A7B-3D12F7H-3J-5K8L-3O-3P-4Q-5T-4V11W-6Z-3b4d-5e-3h-4i3j-5k7l3q5
fall*	a-3n17q3
fall* el*	q4
fall* hay*	l4
fallando	n3
falle*	N3
fallecio	N3l4
fallecio hay	l3
fallo	K3n9q5
fallo $	n12
fallo el	K4q3
fals*	G4l3q4
fals* alar*	q4
fals* cier*	l3
falsa	G5
falsa $	G5
falsa*	l4
falsas	l3
falsas cierrale	l3
falt*	A8B-3D10F6G-5J-3K4L-4P-3Q-3S3T-3V9W-4b6d-4e-3i5j-3k9l-3n-3o-5q3
falt* #*	F4V6q5
falt* algo*	n4
falt* de*	K3
falt* jose*	k7
falt* la*	i4
falt* lo*	D5F5
falt* los*	D8
falt* mete*	i3
falt* mi*	A8
falt* much*	C3b4
falt* o*	F3
falt* para*	C4
falt* pero*	E5
falt* por*	A3K3h3
falt* punt*	D3
falt* que*	A6h4k4n-3
falt* sabe*	M3
falt* una*	D4i3
falta	A11D10F3J-3L-3V5a-3h-3i6k8o-4q-6
falta $	V4b4n3
falta el	Y3
falta josefina	k6
falta la	i4
falta lo	D7F3
falta meter	i3
falta mi	A7
falta o	F3
falta por	A3
falta que	A5k5n-3
falta un	S3
falta una	D5
falta*	D6F3G-3K5S3V5a4b4h-4n-6q6
faltaba	q3
faltan	D9K3S4V6W-3a4b4d-3h-4n-3
faltan #	F3V9h-3
faltan $	S4
faltan de	K3
faltan los	D8
faltan pero	E4
faltaron	F3q5
faltaron #	q6
falto	h4n3q3
falto un	E3
fam*	i3
fami*	i3
fami* de*	i4
famil*	V-3i4
familia	i3
familia de	i4
far*	L3r5
farm*	L3r5
farma*	L3r6
farmacia	L3r4
fat*	D4
fav*	C3D-7F3G-4H4L-7O-5Q-4R4T3U3V3X5Z-5a-6c5g3l3o-7r-3
favo*	A-3C3D-8E3G-4H4J4L-7O-5Q-4R6T3U4V3X4Z-5a-6c5f4g6k5l3m-3o-7q4r-3
favo* #*	h8
favo* a*	k4
favo* canc*	l4
favo* clie*	d5
favo* cuan*	b3
favo* de*	F8
favo* del*	F5
favo* es*	W4
favo* esta*	R7V-3
favo* fije*	E3
favo* inha*	l3
favo* la*	n4
favo* lo*	n4
favo* los*	E4
favo* me*	g3p4
favo* que*	C4
favo* y*	d3
favo* ya*	H3
favo* ☎*	c6k4
favor	A-4C4D-6F3H5J4K-3L-7M-3O-5Q-4R6T5V4X5Z-5a-6c3f3g5h3o-7q3
favor #	h7
favor $	A-4C7D-6L-5N-3O-5Q-3V6W-3X5Z-4a-4c7e-5f4g3k4o-6q7r-5
favor a	k3
favor cancele	l3
favor cuanto	b3
favor de	C-3F7f3q4
favor del	F4
favor es	W5
favor esta	R5
favor fije	E4
favor inhabilita	l4
favor la	J4n5
favor lo	n5
favor los	E4F-3G3
favor me	p3
favor no	j3
favor que	C4
favor y	d3
favor ya	H3U3
favor ☎	c5k5
feb*	H4P5
febr*	H5P3
febr* cual*	H5
febre*	H5P4
febrero	H4P5
febrero cual	H6
fec*	H-3I3M3P11Q3n4
fech*	H-4I5M3P10Q3j-4n8
fech* de*	H-3n10
fecha	I4M3Q3j-3n5
fecha #	H3
fecha $	H-3I4P3
fecha de	H-3L3n10
fecha*	P8
fechas	P8
fechas $	P5
fel*	O7a9o9
feli*	O9a8o5
feli* cump*	a6
felic*	a4o8
felicidades	a3o7
felicidades $	o10
feliz	O10a3
feliz cumpleanos	a5
feo	D4F4p4q7
feo $	D3F4q9
fer	f8l8
fer $	l12
fer*	C7R4l4
ferm*	l5
ferm* ayer*	l5
fermi*	l4
fermin	l5
fern*	C6R3
fern* deja*	k4
ferna*	C12R4
fernanda	C3R4k3
fernanda $	R4
fernanda dejala	k3
ferre*	E3
fia*	W7q3
fiad*	W4
fiado	W5
fiado $	W5
fid*	f4
fide*	f4
fidel	f3
fie*	a6j-4o9
fiel	F4
fiel*	I4
fiel* mere*	F3
fiele*	I5
fieles	I6
fieles $	I3
fies*	a8j-3
fiest*	a4
fiesta	a7j-3
fij*	C6E6c5d-3l3
fija	E4
fija el	E4
fija*	C6l4n-3
fija* el*	E4
fija* que*	h3l3
fijat*	C6l4n-3
fijate	C6
fijate que	h4l3
fije	E5n3
fije en	E5
fije* en*	E3
fijo	c7
fijo $	c8
fil*	D4J3S6V8a-3h7n-3q-4
fila	D4J3S6V9h6n-3q-3
fila $	V9h3
fila media	F3
file*	E4h3
file* esta*	E5
filem*	E5
filemon	E4
filemon estan	E4
filt*	i3
fin	H13O-3j8n3
fin $	H12O-3j9o-3
fin*	C-3E4a3n6p4
fina*	C-3E5n6
fina* debe*	E4
final	E4a3n5p3
final $	n8p3
final debe	E5
fine*	l3
fine* de*	l4
fines	l4
fines de	l4
fir*	A20K-5k4n5
firm*	A19K-4k4n8
firm* cont*	k3
firm* pend*	A8K-4
firm* quie*	B3
firma	A7
firma $	A6
firma*	A14K-3
firmar	A11
firmar $	A7
firmas	A7K-4
firmas pendientes	A7K-4
firme	n7
firmo	k5
firmo contrato	k4
firmo quien	B3
firu*	f4
flo*	G4H5f3n-3
floj*	H7n-3
floj* cuan*	H3
floj* verd*	H4n-3
floja	H5n-4
floja verdad	H4n-3
flojo	H3
flojo cuanto	H3
flor*	C5G6
flora*	h3
flore*	C4G3
flores	C3G3
flores $	C3G3
foc*	e8h3
foco	e5
foco*	e4
foco* led*	h4
focos	e3
fol*	H-4M11Q6a-3b-3e7h12i4n7q9
foli*	H-4M11Q6a-3e6h12i4n3q10
foli* #*	M11h7i4n-6q5
foli* &*	M4e5h7q7
foli* de*	q3
foli* que*	Q3q3
folio	H-4M10Q7S-3W-3a-3e8h14i3q12
folio #	M12e3h8i3n-7q3
folio $	J3Q3h-4n9q-4
folio &	M3e3h7q5
folio no	h3
folio que	n5
fon*	G4U3h3
fond*	G5
for	d6i5
for ☎	C4d4
for*	A3Q8T8V5a3g4n-4
for* ☎*	C5d3
form*	A3Q10T7V7g5n-4
form* al*	a3
form* de*	Q6j3
form* part*	g4
form* rapi*	Q3
form* se*	n-3o5
forma	Q12T8
forma de	Q3
forma*	A3V8g4
formadas	A5
formadas $	A5
formados	V4
formar	a5g4
formar parte	g6
formula	h4
fot*	Q6Z5a7g3q-3
foto	Q6Z8a10g4q-3
foto $	Q3
foto de	g4j3
foto del	D3Q4a4
foto* al*	Z3
foto* de*	g3j6
foto* del*	D3Q5a4
fra*	r5
frau*	D4r5
fraud*	r3
fraude	r3
fraude $	r7
fre*	h5j4
frec*	g5
frecu*	g5
freno*	p3
fres* de*	R3
fresc*	R3
fri*	D7a21j-3
fria*	a6
friaz*	a9
friazo	a8
frij*	a10
frijo*	a7
frijoles	a9
frijoles $	a8
frio	D4a13
frio $	D3a5
fue	A-3B8C-5E-4H4I-4J5L-6M13P7Q-8R-3T-4X-3Y-3Z10b-6c-3d-5e-5f-3i-5j-6k-3l11m-3n16o7p-4q12r-3
fue $	B3J3M15h-3n8p-3q-3
fue al	S3l5
fue chiste	G3
fue con	q9
fue de	q6
fue el	B-3H9P3V-3Z4a6j-3q3
fue error	q5
fue exitosa	n6
fue hoy	H3
fue la	B8D4M6n4q-4
fue lo	P3b-3n13
fue mi	U3
fue nancy	B3
fue perla	B6
fue pero	W3
fue sin	Z7n-5q9
fue un	n-3o7
fue una	h4n4
fue*	G4H-3I4P7d-4h5k4l5q8
fue* abig*	l3
fue* abon*	q3
fue* al*	l6
fue* chis*	G3
fue* comp*	n3
fue* con*	q11
fue* de*	h3q5
fue* el*	B-3H11M3P3Z6a8j-3
fue* erro*	q5
fue* exit*	n12
fue* la*	B8M5l4n5p3q-4
fue* lo*	P4n15
fue* mi*	P3
fue* nanc*	B3
fue* perl*	B5
fue* pero*	W3
fue* prue*	q3
fue* sin*	Z6a3n-5q10
fue* un*	n-3o8
fue* una*	h4n5
fuer*	C-3G6H-4I5P7U-3d-6h6k4l7n-3q10
fuer* #*	h7q3
fuer* desc*	G4
fuera	G5d-3k3l6q5
fuera $	l5q5
fuera del	l4
fuera descuentale	G6d-4
fuero*	I4P7h7q5
fueron	I4P7h7q6
fueron #	D4h6q5
fueron $	I5
fug*	F3o3
fuga jaja	F3
fui	B4D8H3L-3P7Z5
fui $	B6P7
fui a	D3
fui el	D8
fui* a*	H3
fui* ayer*	D3
fui* con*	P3
fui* el*	D5
fun*	L7S3T11c4e4j3r-4
func*	L6Q3S3T17r-3
func* disp*	T5
func* lo*	L5Q4
funci*	L6S4T12c4r-4
funcion	S4j4
funciona	L7T4c3r-3
funciona $	T5r-3
funciona lo	L9
funciones	T11
funciones $	T6
funciones disponibles	T3
fund*	e5
gab*	k3l10
gaba*	l5
gabac*	l5
gabacho	l6
gabacho $	l7
gaby	k3
gaby de	k4
gaby ya	l3
gaby* de*	k3
gach*	W3
gan*	C-4F7G7H-6L22P-5Q-3W13a14b-6c-3h-3j-4n-5p10q-3r-3
gana	D3E3H-4L10W8
gana $	D6L3
gana la	W4
gana*	L14W8a8b-4
gana* la*	E3W8
gana* nada*	G4
gana* punt*	L10
ganan	L8W5
ganan $	L3
ganan puntos	L6
ganar	G3L8d3
ganar $	L3d3
ganar puntos	L6
ganar*	W3a6
ganaron	a7
gano	F8G4L4a6p7
gano $	F5G3
gano con	G3p5
gano el	a8
gano la	F5
gano* con*	p5
gano* el*	a9
gano* la*	F5
gans*	a4p4
gansi*	p3
gansito	a3
gar*	M5c3e3h5q-3
gara*	c4
garan*	c3
garantia	c3
garantia $	c3
garr*	M4h3
garr* #*	M3h3
garra*	h4
garrafon	V4
gas	Z4a7j5
gas $	Z9a6b3
gas*	C-3D3F-3J3L4P10T-3W4d17h16j-5n-6r-3
gaso*	Q3
gasol*	Q4
gasolina	a3
gasolinera	h3
gast*	C-3D5F-3J5L4P13Q-3W3a-3d20f-3h15j-6n-6r-3
gast* #*	h13
gast* casi*	D4
gast* en*	P3
gast* lo*	d5
gast* los*	P4
gast* mi*	W5d3
gast* mis*	D4
gast* sus*	P5d3
gast* todo*	b3d4
gasta	W6d10h-4
gasta todos	d3
gasta*	C-3L8P6d18h-3
gastado	P8b-4
gastar	C-3L8b3d15h-3
gastar #	d3
gastar $	b7p3
gastar mi	d4
gastar mis	L3d3
gastar su	d3
gastar sus	d3
gastarse	d3
gaste	L-4P5b3h11n-3
gaste #	h6
gaste $	h7
gaste casi	D3
gasto	D5P4W3h13
gasto #	d-3h10
gasto $	d8
gasto sus	P4
gat*	a10e5
gati*	a7
gatit*	a7
gato	a11e4
gela*	P3
gen*	A-3D4H3I14K-3L4M-3O-3P-3R5S7T-4U-4V-3W-3b-3c10d-3h6i-5j-3k-3l8m11n-5o7p-3q-7
gena*	C3G3
gena* por*	G3
genar*	G4
genaro	C3
gene*	H4L8R8h4n4q-3
gene* punt*	L6
gene* una*	R3
gener*	H6L6R7n4q-3
genera	R3
general	H6
general de	H3
generame	R3
generame una	R3
generar	h5
generar el	R3
geni*	o10
genia*	o11
genial	o14
gent*	D4I11S6U-3a3c8h7i-4l7m13n-7o-4q-4
gent* de*	m6
gent* hay*	I3
gent* no*	c6
gent* nuev*	I3f4
gent* se*	D6I6
gent* teng*	I7m4
gent* trab*	m5
gent* trai*	m5
gente	D7I12S8T-3c12h3i-3l7m9n-8o-4q-5
gente $	I3S7l14o-3
gente de	c3m5
gente hay	I3
gente no	c10
gente nueva	f4
gente se	D3I7
gente tengo	I7m4
gente trabaja	m5
gente*	m7
gentes	m5
ger*	B4F3H-3Q3V-4W7a-4c5d-3h-3k9l4m12o-4
gera*	l3m8
gera* sigu*	m6
gera* ya*	l3
gerar*	m6
gerardo	l3m5
gerardo sigue	m6
gere*	B4F3L-3Q3V-3W8a-3c9d-3h-4k9m6n3o-3
gere* #*	F6
gere* a*	k6
gere* ante*	B3
gere* de*	Q3k4l3
gere* quie*	m6
gere* supl*	B5
geren*	B5L-3W8a-3c4h-3k11m7o-3
gerencia	G4
gerencia $	G3
gerente	B6F3Q3V-3W8a-3c7h-3k9m7o-4
gerente #	F5
gerente $	W7c8m4
gerente a	k5
gerente anterior	B4
gerente de	k4l3
gerente quienes	m7
gerente suplente	B3
gim*	h4
gimn*	j5
gimna*	h3j5
gimnasio	j3
glob*	W4
go	n14
goo*	O9
good	O15
gor*	B-3C3V7a7h4n-3r3
gord*	a7r3
gord* #*	h3
gorditas	h3r3
gordo	W3a3
gordo $	W3a5
gordos	Z3
gorr*	V6
gorra	V6
gorra $	V10
goy*	C5h3l3
goyo	C4h3l3
goyo fallecio	l3
goyo* fall*	l5
gra*	A-3C4H-7I-3J12L4N-3O-4P-3Q-4T-4U-3V-3X4Z-3a6b-4g-3h4k-3n3o24r-3
grab*	n8q3
graba*	n5
grabaste	n4
grabo	n4
grac*	H-4J14L-3O-3S3T-3X6c3h3j-3n-3o25
grac* a*	a4l4
grac* comp*	o3
grac* eh*	o4
grac* mi*	o3
grac* por*	o9
graci*	H-3J11O-3T-3X6o24
gracias	H-4J11K4L-3O-3T-3X7c3o25q-4
gracias $	C3J12K3S3X7a-3c4n-4o16
gracias a	a5l3
gracias eh	o4
gracias mi	o3
gracias por	o8
graciela	q3
grad*	j3
gradu*	j3
graduacion	j3
graduacion $	j3
gran*	M3Y4a6h5
gran* del*	M4
grand*	M4Y4h3
grande	M3h6
grande $	a4
grandes	Y5
grat*	C3L9W6d3j-3p4
grati*	L8W4d3p4
gratis	C4L5W5d5p4
gratis $	L3W6
gre*	o7
grea*	o8
great	o4
gri*	D5h5
gris	j3
gro*	D5W6
gros*	D10W3
grose*	D8W6
grosero	D10W4
grosero $	D7W6
gru*	Z14
grup*	Z14
grup* de*	I3Z10
grup* del*	Z7
grupo	I4Z14
grupo de	I3Z5
grupo del	Z3
gua*	A-3C6D-3H-3J12N4S-3T-3a3d7f-3n8o-3q5r3
guad*	k4
guad* con*	k4
guad* dent*	I3
guada*	k3
guadalupe	I3k5
guadalupe con	f-3k4
guap*	a7
guapo	a8
guar*	A-3C4D-3H-3J12N5S-3T-4Z-3a-4b3d7j4n11o-3q6r5
guar* #*	j3
guar* lo*	n3
guar* mi*	N5n3
guar* ☎*	d4h-3
guard*	A-3C6D-3H-3J9N3S-3T-3X-3Z-3a-4b3d7h4j4n13o-3q5r4
guardada $	Q3
guardado	C4d6r8
guardado $	d3
guardado ☎	C3
guardar	J3q3
guardar $	q3
guardaste	n7q4
guardaste $	n6
guarde	J5
guardes	J6
guardes $	J4
guardo	n13
guardo $	n8
gue*	E6V3a3h5
guer*	V4h3
guer* del*	E5F-3
guer* ☎*	F4
guera	E6F-4G3V3h3
guera del	E4F-3G3
guero	F6
guero ☎	F5
guill*	R3
guille	R3
guille para	R3
gus*	D-4S4Y5a4b-3d3e7j-3o14q-3r4
gust*	D-5Y4b-4d7e5g4o12r6
gust* el*	e5
gusta	N4o6
gusta $	o5
gusta*	D-3Y4a3d4g5
gustaria	D-3Y5b-3d6g3
gusto	e7o7r3
gusto $	o6r5
gusto el	e8
gym	f4h3
ha	A-3B18H3I3J-4L-3P19R5T-3W-3f7h-4p-3q-3
ha cancelalo	B3
ha canjeado	H3
ha comprado	P11f6
ha estado	B5
ha gastado	P4
ha hecho	B9
ha juntado	C3
ha llegado	R5n3
ha llevado	P6
ha metido	B6
ha puesto	B5
ha registrado	I4
ha vendido	H4
ha* canc*	B4
ha* canj*	H3
ha* comp*	P10f6h-3
ha* esta*	B5
ha* gast*	P5
ha* hech*	B9
ha* junt*	C3
ha* lleg*	R4
ha* llev*	P4
ha* meti*	B8
ha* movi*	H3
ha* pres*	l5
ha* pues*	B3
ha* regi*	I5
ha* vend*	H4
hab*	B-3C-3D-4F-3H-3I-3J-3L-3Q-4R-3S10T-5V-3W-4X-3Z5b-4c21d-4f4h-3j-4k6l-3o-4p-3q5r20
habe*	K3
habi*	M4W-3Y4a5f5i4k7m3q6
habi* a*	k8
habi* meti*	q5
habi* por*	m6
habi* regi*	q4
habi* sali*	n4
habi* usad*	G4M4
habia	G5n4q6
habia metido	q4
habia registrado	q4
habia salido	n3
habia usado	G3
habia*	A4
habian	A4M5n-3
habil*	Y3f6k10m3
habilita	k5
habilita a	k3
habilitado	m4
habilitado por	m3
habilitame	k3
habilitame a	k6
habit*	a10
habl*	S8T-4Z6a-4c20h-3r18
habl* a*	n3
habl* al*	Z4c3
habl* con*	c11r4
habl* por*	c3
habla	r9
habla $	r8
habla*	S10Z7c16n-3
hablaba	Z9
hablame	c11
hablar	S7T-3c14
hablar $	S6c-3r4
hablar con	c15
hable	c8
hable*	c7
hablen	c5
hablo	n3r13
hablo $	c-3r9
hablo con	c-3r7
habr*	n5
hac*	A-3C-7F-5K-6M-5N-3O-4Q11T16U-3W-7X-3Z-3a5d5e3f-3g3i6j6m-4n3q3
hace	C-4F-3G-3H-4I3L-3M-3Q8S-6W-3a9b4i7n3p6q5
hace #	I4q5
hace $	Q3T3j4
hace aqui	T3
hace cuando	Q7n-3
hace que	D5b3
hace ratito	i4n4
hace rato	d-3i4n4p7
hace si	Q4
hace un	a14
hace una	D3
hace*	A-3C-3F-3I-4K-3L3O-3Q3S5T17U-3W-4a-5b-5d6g3j8p-3
hace* #*	I3P4q3
hace* algo*	n4
hace* aqui*	T3
hace* cuan*	K-3P8Q9n-4
hace* el*	H7
hace* envi*	j6
hace* la*	i4
hace* much*	B4
hace* otra*	q5
hace* para*	L3g3
hace* que*	D3U3b4l4
hace* rati*	i5n3
hace* rato*	I3i4n6p6
hace* si*	Q3
hace* un*	D-3a10d3j3
hace* una*	D3E4Q-3e6h8
hace* vali*	L3d8
hace* vent*	k3
hacem*	H-3Q4S8T3q3
hacemos	H-4Q3S8T3q3
hacemos $	S6T3
hacen	B4L4j12
hacen envios	j6
hacen muchos	B3
hacer	A-3J3T8b-4d6g3h6n4
hacer $	Q3T15n7
hacer algo	n5
hacer otra	T4
hacer para	L3g4
hacer un	j3
hacer una	E3Q-4e5h9
hacer*	V3d5
hacerla	q4
hacerse	Q3
haces	D4H3T17n-4o6
haces $	T17o3
haces el	H5
haci*	B5G3a3l3
haci* cosa*	l3
haci* mi*	H3
haci* tono*	B3
haci* tram*	G5
hacie*	B5G4a4l4
haciendo	a5l5
haciendo $	a5
haciendo cosas	l4
haciendo mi	H3
haciendo movidas	l4
haciendo tono	B4
haciendo trampa	G4
hag*	C-3J9O-3P-3Q10T12Z6a-5b-4d-3f4g6h-5i-3j3n14o-3q-4
haga	D3Z3
haga caso	Z5
haga*	J11S-3V3Z6a-3g6j3n-3q-4
haga* caso*	J-3Z13a-3
haga* favo*	d3
haga* nada*	J8
haga* su*	f7
haga* un*	W3j5
hagal*	V4
hagale	V3f3
hagam*	W3g6
hagame	W4g5
hagame favor	d3
hagan	N3Z4
hagas	J15Z4n-3q-3
hagas $	J5
hagas caso	l3
hagas nada	J12
hago	Q12S4T13V-3X5a-3b-3h-6n16q-3
hago $	Q-3S5T10n13
hago con	T3
hago cuando	Q5
hago otra	n3
hago para	L3Q7T-4X5c3
hago si	Q7n-3
hago* con*	T3n3
hago* cuan*	Q4
hago* otra*	n4
hago* para*	L4Q7T-4X3
hago* si*	Q8n-4
hal*	M8T7f3
hall*	M6T6f4
halla*	M3f3
hallo	M3T6
hallo $	T3
ham*	a8h6
hamb*	a7
hamb* #*	h3
hambu*	W3
hamburguesa	W3
han	D4I8P6
han vuelto	I5
han* vuel*	I4
har*	I4X4n-3
hart*	I7X3n-3q3
hart* en*	I4
harto	X4
harto*	I6
hartos	I3
hartos en	I5
has*	A3H-3J4L3a6b3j5l6n6o8
hast*	A3H-3L3a3j5l3n6o8
hast* cuan*	L7j3
hast* el*	D3a4
hast* hoy*	b3
hast* la*	n4
hast* lueg*	o11
hast* mana*	o5
hast* nuev*	l4
hast* que*	J3j5
hasta	A3J3L4S-3a5l5n7o8
hasta #	A3
hasta cuando	L6j6n3
hasta el	D6a3
hasta hoy	U-3b4p3
hasta la	n4
hasta luego	o9
hasta manana	o5
hasta nuevo	l4
hasta que	J5j4
hav*	U6b5p7
have	C4U4b5p7
have $	C4b5
hay	A13E6F-4I7J3K11L6N-5P-9Q9R-5S-3T5U-9V7W-4X-6Y-5Z-6a7b6c8d-12e6g-5i-9j17m-5n-8o-11p-4
hay $	H9I6K3T10a-3j4
hay a	L4b3
hay ahi	p3
hay algo	B5K5
hay alguien	O6c3r5
hay alguna	I3Q4T3
hay alguno	A4
hay aprobaciones	A5
hay barata	W6
hay cola	V3
hay de	j4
hay en	C5I3b5m5
hay fila	D4V4h3n3
hay firmas	A8K-5
hay gente	D3
hay hoy	j8
hay limite	L3
hay lugar	j5
hay manera	Q3
hay modo	Q5n3
hay mucha	S4
hay nada	J5
hay otra	J7
hay otras	K5
hay otro	V8
hay pan	j3
hay para	A3
hay pendiente	K6
hay promo	j5
hay puntos	L5b4
hay que	C-4D-3E9G8H-3J3L4M-4a-4b-3d-3e10f6h5i-3j-6k9l3n-5q10
hay respuesta	n8
hay reten	a4
hay servicio	j5
hay solicitudes	A9
hay un	M3c4f3
hay una	M8h-3r4
hay ventas	K6
hay ya	I4
hay*	Y6
hay* a*	L7
hay* ahi*	p5
hay* algo*	A3B4K3
hay* algu*	O12Q3T3c3n-3r3
hay* apro*	A4
hay* bara*	W3
hay* cola*	V4
hay* de*	H3j3
hay* dife*	E3
hay* en*	C4I3b4m4
hay* fila*	D4S3h3n3
hay* firm*	A8K-4
hay* gent*	D4V3
hay* hoy*	j9
hay* luga*	j6
hay* mane*	Q3
hay* modo*	Q5n5
hay* much*	S3
hay* otra*	J6K5i-3
hay* otro*	V9
hay* pan*	j3
hay* para*	A4
hay* pend*	K10
hay* prom*	j5
hay* punt*	L6
hay* que*	C-5D-3E13F3G8H-3J3M-4W-3a-4b-3d-4e11f7h6i-4j-6k6l4n-8q13
hay* resp*	n5
hay* rete*	a7
hay* serv*	j4
hay* soli*	A9
hay* un*	M3f3
hay* una*	D3M7h-3r4
hay* vent*	J4K4
hay* ya*	I5
haya	Y6q3
haya algo	Y3
haz	C-3E7H5W14d5h-4
haz la	H5W3
haz que	E3W3
haz un	E3W4
haz*	C-4H9I6R8V-4W16a-3e3f4g3h-3i5k3n3o-3
haz* la*	H4W3
haz* que*	E6W3
haz* un*	E3W3
hazl*	C-3R4W8f6h-3i8k3n4q-3
hazl* caje*	k3
hazl* lleg*	F4
hazl* luga*	k3
hazl* otra*	i3
hazl* su*	f7
hazl* una*	R4
hazla	W3i5
hazle	R3W4f5i3n5
hazle llegar	F3
hazle lugar	k3
hazle otra	n3
hazle su	f6
hazlo	d3
hazm*	H7I4R5W17e3g4
hazm* el*	H5
hazm* gere*	W6
hazm* la*	H3
hazm* otro*	R6
hazm* un*	I4
hazm* una*	W3e3
hazme	H5I6R4W16g4o-3
hazme el	H6
hazme gerente	W9
hazme la	H4
hazme otro	R7
hazme un	I7
hazme una	W3e6
he	D3H-3L-4P18U18W-3b4d-3g4q-3r-4
he canjeado	P6
he capturado	U4
he cobrado	U4
he comprado	P5
he gastado	P8b-5
he hecho	U4
he juntado	P-3b8
he metido	U7h4
he registrado	I3g4
he vendido	U3
he visto	n5
he* canj*	P4
he* capt*	U4
he* cobr*	U3
he* comp*	P6
he* gast*	P6b-4
he* hech*	U3
he* junt*	b9
he* meti*	U7
he* regi*	I3g3
he* usad*	T4
he* vend*	H-3U5
he* vist*	n5
hec*	B12Q4U5
hech*	B14Q4U6
hech* de*	B4
hech* hay*	Q4
hech* karl*	B4
hech* yese*	B4
hecha	Q4
hecho	B10
hecho de	B4
hecho karla	B4
hecho yesenia	B4
hel*	O11T15a-3i3o-3
hela*	i4
helad*	i5
helado	d3i4
helado $	d3i3
help	T26
help $	T17
hem*	I5
hemo*	I4
hemo* insc*	I3
hemos	I5
her	h-4i6p6
her*	L3Q5W6a10d-5f3p-3
here	Q8
here $	Q9q-3
here*	L3
here* los*	L3
heredar	L3
heredar los	L4
heri*	n4
heri* ponl*	F4
heri* tien*	G5
herib*	F4
heriberto	F4n4
heriberto ponle	F4
heriberto tiene	G4
herm*	W7a11d-3f5q6
herma*	W6Z3d-4f4k3q6
hermana	L4P3q5
hermana $	L3Z4
hermano	W9a6
hermano $	W7a4
hermo*	a10
hermosillo	a4
hermosillo $	a5
herna*	C3
hey	O23b4n3o-3
hey $	O32o-3
hi	O33o-3
hi $	O19
hic*	D9H9P-3T4U10W-3h4n5o-3p-3q7
hice	T6U11h5q3
hice $	U4n4
hice bolas	T9q5
hice caja	H4
hice con	h3
hice hoy	U6
hice* bola*	T8q5
hice* caja*	H6
hice* con*	h3
hice* hoy*	U5
hice* yo*	U5
hici*	D6H6U-3n4q5
hici* anoc*	B3
hici* mis*	H5U-3
hicie*	D7H6U-3
hicieron	D7H7U-3
hicieron anoche	B4
hicieron mis	H3
hicis*	n3q4
hiciste	q3
hiciste $	n4
hie*	a3h5j7n3
hiel*	a3h5j6n4o-3
hiel* #*	h4
hielo	a5h4j8n3
hielo #	h3
hielo $	j4
hij*	F-3L7P-3Q-3T4U-3W15Z7b-3d-4k4q8
hija	F-3L4S5W8Z5
hija $	S4W8q4
hija se	L3
hija ya	l4
hija*	k4
hija* se*	L3
hija* ya*	l3
hijas	k4
hijas ve	k4
hijo	W7a3
hijo $	q4r3
hijo dice	R3
hijo*	n4q8
hijo* era*	T5
hijo* o*	L3
hijol*	V-3n3q8
hijole	V-3Z3n3q8
hijole la	q3
his*	B11P22
hist*	B11P24
hist* de*	B12P9
histo*	B7P22Q3
historial	B9P21Q3
historial $	P14Q4
historial completo	P3
historial de	B13P14
hiz*	B11C-3D-3H10J-3L-3M11O-3Q5T-3U-3W3l-3n7p4q3r-4
hizo	A-3B14C-3D-4H6J-3L-3M12O-3P3Q4T-3U-3W3h3l-4n9p5q4r-3
hizo $	H5M4n9p4q3
hizo brenda	B7
hizo cada	Q4
hizo el	B6W3n3
hizo emiliano	B4
hizo flojo	H3
hizo la	H4M7n-3
hizo tavo	B3
hizo* bren*	B9
hizo* el*	B5W6
hizo* emil*	B5
hizo* la*	H4M10W3n-3
hizo* tavo*	B5
hizo* tram*	G3
hojas	h3
hol*	O44S17T-3V-3a-5b5g3h11n-4o-6q-3
hola	O36V-3a-3b4g4h12n-3o-3
hola $	O32
hola buen	h5
hola como	O4
hola hay	O4
hola hola	O9
hola me	O10
hola que	h3
hola soy	O3b4g3
hola vengo	O3
hola ya	O3
hola* buen*	h5
hola* como*	O5
hola* de*	O3
hola* hola*	O10
hola* me*	O7
hola* que*	h3
hola* soy*	b6g4
hola* ya*	O3
hom*	I4
homb*	I3
hombr*	I5
hombres	I3
hombres o	I3
hor*	B5D6H4T-3W4a4j21o-4p-3
hora	B10D7M3P3j12
hora $	H5
hora cierran	j4
hora de	Q3j4n3
hora entro	B10n-4
hora fue	B4
hora le	n5
hora quedo	P4
hora*	W8j15
hora* cier*	j5
hora* de*	Q4j9n3
hora* entr*	B7M3n-3
hora* fue*	B3
hora* le*	n5
hora* lleg*	j3
hora* pasa*	a7
hora* qued*	P3
horar*	j16
horario	W3j6
horario de	W4j5
horas	W5
horas $	l3
hori*	d3
horit*	d4
horita	d5
hos*	B3
hosp*	B3
hospital	B3
hospital $	B3
how	C3Q9U3b4p5q-3
how do	Q7
how many	C6b4
how much	U6p6
how* do*	Q9
how* many*	C5b7
how* much*	U3p7
hoy	A-6B4C-8D3E-4F-6G-5H16I3K9L-5M5N-4O-6P-7Q-4R-4T-8U20V-5W10X-4Y-4Z-5a13b6d7f-4g-4h6i-6j10l9m-6n-4o4q-7r-5
hoy #	h6
hoy $	A-4C-5F-3H17J-3K8L-6M3O-3S-3T-7U20V-3W13X-3Z-4a3b4d5h-5j6k-3m-3o4q-6r-3
hoy a	W3
hoy cuantas	I5
hoy de	H5
hoy empieza	k4
hoy en	B3H13
hoy entre	H3
hoy es	a5l4
hoy esta	H4n-3
hoy favor	U6
hoy hay	a5
hoy leticia	l5
hoy llego	k5
hoy mismo	S3n5
hoy no	J5
hoy o	j7n3
hoy para	H3U3
hoy por	H5
hoy que	H4h4
hoy quienes	I4
hoy quiere	d4
hoy se	H3l4
hoy si	d4
hoy termino	l4
hoy y	H8
hoy ya	H4L5S3
hoy* #*	h6
hoy* a*	W3
hoy* cuan*	H-3I6
hoy* de*	H4
hoy* empi*	k3
hoy* en*	B4H13I-3M3
hoy* entr*	H4
hoy* es*	a7l3
hoy* esta*	H3
hoy* favo*	U8
hoy* hay*	a5q3
hoy* jueg*	a10
hoy* junt*	q3
hoy* leti*	l6
hoy* lleg*	k3
hoy* mism*	n7
hoy* no*	J6S4
hoy* o*	j8
hoy* para*	H4U3
hoy* por*	H5
hoy* que*	H6U3h3
hoy* quie*	I3d4
hoy* se*	H3l3
hoy* si*	d3
hoy* term*	l5
hoy* y*	H10
hoy* ya*	H5L4S3
hub*	H15M4O12T-3W3
hubi*	W3q3
hubie*	W3
hubiera	W3q3
hubo	H11M4O11n5
hubo $	H7O10
hubo compa	O6
hubo venta	H4
hubo* comp*	O5
hubo* hoy*	H4
hubo* vent*	H3
hue*	B4c3j3
huel*	B3
huel* mal*	B6
huele	B4
huele mal	B4
hues*	c4
hueso	c3
huev*	j3
huevo	j4
hug*	R3k4
hugo	k3
hugo cambio	R3
hugo* a*	k3
hum*	c17
huma*	c21o-3r3
huma* por*	c3
human*	c19
humano	c15o-3r3
humano $	c12r3
humano por	c5
i	Q7U5b7h3
iba	V-3Z23h-3q12
iba a	Z4q3
iba con	q3
iba en	Z3n6
iba para	Z16
iba*	n5
iba* a*	Z3
iba* con*	Z3
iba* en*	Z3n3
iba* para*	Z13
ide*	I4V-3a-4i24o-4r19
idea	I4
idea de	I3
idea* de*	I4
idem	i18
idem $	i26
iden*	V-3i8r22
ident*	V-3i5o-3r20
identica	V-3i11
identica $	i6
ido	i4
ign*	J6Z10
igno*	J5Z9
igno* eso*	Z4
igno* lo*	Z5
ignor*	J6Z8q-3
ignora	Z4
ignoralo	J3
igu*	E6I3L7V-8a-3i19o8
igua*	E6I6L6V-9a-4d-3i26o7
igua* a*	i6
igua* el*	E5
igua* pero*	i3
igua* que*	i5
igua* sin*	K4
igual	E4I5K3L9V-7d-3i17
igual $	I5L7V-7i10n5
igual el	E6
igual pero	i5
igual que	i5
igual sin	K3
igual*	V-4i10o10
igualita	V-4i16
igualita $	i8
imp*	W14h7n-5q6
impo*	n-3q8
impo* #*	h5
impo* tota*	H3
impor*	h3q7
importe	n-3q8
importe #	h5
importe total	H3
impr*	H-3W14h5
impre*	a4h3
impri*	H-3W15
imprime	W7
ina*	l10
inac*	l12
inac* a*	l6
inac* caje*	l5
inact*	l9
inactiva	l5
inactiva a	l8
inactivar	l7
inactivar cajero	l6
inc*	D8E-5F10H-3K18Q6a-3k10l3n-5q-4
inca*	k4
inca* por*	l4
incap*	k3l3
incapacidad	k4
incapacidad por	l5
incapacidad vuelvela	k3
inci*	K13
incie*	K11
inciertas	K11
inciertas $	K10
incl*	Q6n-4
inclu*	Q7j3n-4
incluye	Q4
inco*	D9F4H-3K9f3g4j-4k5
inco* a*	k5
inco* al*	f3g3
inco* comp*	F5
inco* por*	D3k3
incon*	D5F4H-3K8
inconforme	F4
inconforme compensala	F4
inconformidad	D7
incor*	g4k6
incorpora	k7
incorpora a	k4
incorpora por	k4
incr*	E-4F9
incr* el*	E-3F7
incre*	E-3F8
incrementa	F5
incrementa el	F5
ind*	L5T7b5
indi*	L3O-3T6b4m3
indi* las*	T5
indi* que*	m4
indic*	b4
indicar	m4
indicar que	m4
indiq*	L5T6
indiqueme	L4T5
indiqueme las	T7
ine*	D3
ines	C4
inf*	C3G3H8M5N6d-3e-3
infl*	D3G3
infl* el*	G5
inflo	G4
info*	C4H7M5N5a3o3
info* del*	H4M4
infor*	C3H8M3N7
informacion	M3N4o4
informacion $	N4o4
informe	H9
informe del	H7
ing*	F3c7h11q-3
inge	h3
inge*	F4c5i4
inge* mont*	F4
inge* que*	c7
ingen*	c5
ingeniero	c8
ingeniero montano	F3
ingr*	h7
ingre*	h9
ingresar	h5
inh*	l9
inha*	l9
inha* el*	l4
inha* usua*	l3
inhab*	l8
inhabilita	l5
inhabilita el	l4
inhabilitar	l6
inhabilitar usuario	l4
ini*	H-3O7T21h4
inic*	O4T20
inic* de*	O5
inici*	O3T18
iniciar	h3
inicio	H-3O5T18
inicio $	T20
inicio de	O4
ins*	A-4B9C-4D-5H-5I16J7N6O-3P-3Q6T10V-4W-4X-5Z-4a-7b-3c-3d-3e-3f17g21h4j-4k-4l-4m-3n6o-5q-5
insc*	B10C-4D-5H-4I18J4L5N8Q8S-3T-4V-3W-3X-4Z-3a-5b-3c-4d-3e-3f19g19j-4k-3l-3m-3n3o-4q-5r-3
insc* a*	B4Q6f9
insc* al*	f8
insc* de*	g4h3
insc* hay*	I4
insc* la*	I10
insc* mas*	B8I-4
insc* por*	I6
inscr*	B11C-3D-4H-3I17J5L4N6O-3Q6S-3T-4V-3W-3X-4Z-3a-6b-4c-4d-3e-3f18g22j-4k-3l-3m-3n6o-4q-4r-4
inscribas	J10
inscribas $	J12
inscribe	Q6f13g5
inscribe a	Q4f6
inscribe al	f7
inscribela	f3
inscribiendo	I5
inscribiendo la	I5
inscribieron	I3g-3n7
inscribir	B10I-5Q4f9g3
inscribir $	g3
inscribir a	B4f8
inscribir mas	B8I-3
inscribirme	g9
inscribirme $	g7
inscribirse	f8
inscripcion	N7f3g3h6
inscripcion $	N6
inscripcion de	f3g3
inscrita	I5L8n4
inscrita $	L6
inscrita la	I5
inscritos	H-3I15
inscritos $	I9
inscritos hay	I4
inscritos por	I4
insis*	n3
inst*	T13r3
inst* por*	T8
insta*	T3c4r3
instalo	c4r3
instr*	T15
instrucciones	T14
int*	D-3J7K5N5Q3V-4g5i-3j4n18q-3r3
inte*	D-3J5K6N5V-5g5i-3j5k4n15q-3
inte* anda*	n4
inte* arti*	r4
inte* de*	n4
inte* las*	X3
inte* lo*	g6
inte* o*	L4
inte* que*	Y4
inte* zule*	k4
integ*	k5
integra	k5
integra zulema	k4
intel*	r5
inteligencia	r5
inteligencia artificial	r4
inten*	V-4n25o4
intentar	n4
intentarlo	n3
intento	n6o4
intento $	o4
inter*	D-3J4K8N6Y4g4j5
interesa	J7N4Y3g8
interesa $	J7g4
interesa lo	g4
interesa que	Y4
intereses	j8
intereses $	j7
internet	K4L4Q3a3
internet $	K5a6n-3
internet anda	n3
inv*	B4H-3Q6R26W5k-4n-4q3
inva*	R4
inval*	q4
inve*	W7q3
inve* de*	W4
inven*	S3W7a3
inventario	S3W12
inventario de	W5
inventes	a6q3
inves*	V3l3
invi*	B4Q8R31j3k-5n-3
invi* a*	B5Q5R13k-3
invi* al*	R5
invi* de*	R9
invi* fres*	R3
invi* para*	R5k-3
invi* ☎*	R4
invit*	B3Q6R26k-3
invita	R5
invita a	R6
invitacion	R25
invitacion $	R5
invitacion a	R3
invitacion al	R4
invitacion de	R10
invitacion para	R7
invitaciones	j3
invitar	Q3
invitar a	R5
invito	B4Q3
invito a	B4
ir	Q3j6n4p3
ir $	n4
ir a	Q4
ir cuanto	p3
ir* a*	Q4
irl*	A3
irlas palomeando	A3
irm*	h5l3
irma	j3l4
irma se	l3
irma* se*	l4
irs*	C-3p7
irse	C-3n3p7
irse quiere	p4
irse* quie*	C-3p6
is	n10r10
is it	n10
is* it*	n16
iso	H6
iso oy	H8
iso* oy*	H8
it	n16q3
itz*	f3
itzel se	R3
itzel ☎	f3
iva	n4
iva $	n4
iva*	l7
ivan	k3l7
ivan que	l3
ivan uc	l6
ivan ☎	k3
ivan* que*	l3
ivan* uc*	l5
ivan* ☎*	k4
ivo*	l5m6
ivon*	l4m5
ivon* con*	m5
ivonn*	l7m4
ivonne	l4m6
ivonne $	l9
ivonne con	m5
izo	H12
izo ayer	H5
izo hoy	H3
izo* ayer*	H4
izo* hoy*	H4
ja	a3
jab*	W3
jabo*	W3
jac*	N4l7
jaci*	l5
jaci* renu*	l5
jacin*	l9
jacinto	l9
jacinto $	l5
jacinto renuncio	l3
jaj*	D-3E-3H-3I3J-3Q-3S4W7X-4Z10a15b-3g-3k-3l-4m-3n-4o14q4
jaja	D-3I4P4S5W5X-3Z5b-3l-3n-4o7q6r3
jaja #	i4
jaja $	I4S4W7Z3a4d-3o5
jaja en	G3
jaja que	L3
jaja ya	H3o3
jaja*	Z7a16o14
jaja* #*	i3
jaja* ay*	o5
jaja* el*	F3
jaja* en*	G4
jaja* no*	a8
jaja* que*	L4Z7o4
jaja* quit*	q3
jaja* ya*	o7
jaja* ☎*	f3
jajaj*	Z6a16o17
jajaja	Z6a10o8
jajaja $	a4
jajaja no	a9o-3
jajaja que	Z5o4
jajaja ya	o3
jajajaja	o6
jal*	L4T-3n15o9
jala	o6
jale	T-3l3o8
jale su	l3
jalo	n14
jalo $	n9
jalo o	H5
jalo*	L5Q4
jalo* o*	H3n3
jalon	L5
jalon $	L4
jar*	a4j3
jaz*	l4
jazm*	l5
jazmi*	l7
jazmin	l6
jazmin $	l7
jef*	F3S3a6c13j-3
jefa	c6
jefa $	S4
jefe	U3c8
jefe $	c6
jej*	W3Z3a19o8r-5
jeje	W5o13r-5
jeje $	Z3o10r-5
jes*	l5
jess*	l9
jess* renu*	l5
jess* siga*	l3
jessy	l7
jessy renuncio	l4
jet*	a5h3
jett*	a5h5
jetta	a7h3
jij*	o9
jiji	o9
jiji $	o6
joa*	k5
joaq*	k7
joaq* a*	k7
joaqu*	k7
joaquin	k7
joaquin a	k8
jon*	B4k3
jona*	B4R3k5
jona* a*	B5
jona* pico*	R3
jona* ☎*	k3
jonat*	B5k3
jonathan	B5
jonathan a	B6
jonathan ☎	k3
jor*	U7g4k3
jorg*	g6k3
jorg* luis*	k3
jorge	g6k3
jorge luis	k3
jorn*	U7
jorna*	H-3U10
jornada	U8
jos*	k8l8n-3
jose*	k7l5
jose* no*	k8
jose* se*	l5
josef*	k6
josefina	k5
josefina no	k8
josel*	l3
joselyn	l7
joselyn se	l5
jov*	D3O5P3f3g6h3i4n-4o3q-3
jove*	J4O5V5f3g3h5n-4q-3
jove* de*	h4
jove* que*	P3
joven	C3D3J3V3f5g4i3n-3q-3
joven $	V5g6
joven de	D3h5
joven que	P3
jua*	a12j3
juar*	j3
juare*	a3j3
juarez $	j3
jub*	l5
jubi*	l5
jubi* feli*	l3
jubil*	l5
jubilo	l4
jue*	F3H4P3a14j4q-3
jueg*	a8
juev*	H7P3a4h-3j6
juev* a*	F3
juev* pasa*	H7
jueve*	F4H5L3P3a4h-3j7
jueves	F3H5L3a5h-3j7
jueves $	j6
jueves a	F5
jueves pasado	H6
jug*	e3i3
jugando con	Z3
jugu*	e3
jugue*	e4
jun*	B-3C10E-3F-3G-3H5I4J-3L15M-3P-7S5T-3W4b8d8e-3f6j-6n-11p13q-3r-3
junt*	B-3C9D-3E-3F-3G-3H5I3L13M-3P-7S4T-4W7b10d10e-3f5g4j-6n-10p13q-4
junt* el*	C4
junt* en*	L6a3
junt* la*	C6h3p-4
junt* las*	W5
junt* los*	W3p3
junt* mis*	W7
junt* o*	Q4
junt* para*	C6d6
junt* punt*	L3f7
junt* quie*	d7
junt* ya*	C6
junt* ☎*	h4
junta	C7W8a6d3
junta $	L5a5
junta el	C4
junta las	W4
junta mis	W11
junta ya	C6
junta*	H-6L16P-5S6U-4b5f6g5h6j-3n-4p4q-3
juntado	P-3b6d3p3
juntado $	b3
juntan	L10
juntan $	L8
juntando	p5
juntar	C-4L10b-4f7g7h4
juntar puntos	f8
juntaron	S4
juntas	S3
juntas $	S5
junte	U5b3d5
junte $	d4
junte en	L3U3
junto	C4H4Q3n-4p12
junto $	H3L-3p11
junto los	p6
junto o	Q3b4
junto para	C5d4
junto*	H12I5h-3q3
juntos	H8I6h-4q3
juntos $	H9I7h-4q3
jur*	C7h-3
jura	C7
jura que	C6
jura* que*	C6
jus*	o4
just*	o4
justo	o3
kar*	B3H-6R3W3Z5a6f4h-4l5m7
kare*	f3
kare* ☎*	f6
karen	f3
karen ☎	f3
karl*	A4B4H-3R3U-3W5Z5l3m6
karl* a*	R3m8
karl* no*	l5q-3
karla	A3B3W4l4
karla $	B4W7Z3
karla a	R3
karla no	l5q-3
karla*	m6
karlas	m6
karlas a	m5
ked*	n11p9
kedo	n11p4
kedo $	n12
kera*	j3
kev*	l3m5
kevi*	f4k3l4m3
kevi* no*	l3
kevi* urie*	k3
kevin	f4l4m3
kevin $	f4m4
kevin uriel	k3
kg	h4
kg de	h5
kg* de*	h4
kie*	J-3L-3M5W-3a-4e5f5g5h-3j5o-4q-3r15
kien	M6o-3r16
kien es	r15
kien tiene	M4
kien* es*	M3r12
kien* tien*	M4
kier*	I3T5e6f5g5j5
kier* dar*	k4
kier* regr*	e4
kier* ver*	I3T3b3
kiere	f9n3
kiero	P3T5W-3Y4g6j7
kiero dar	k3
kiero que	X4
kiero ver	I4b3
kil*	C3h9j10
kilo	C7h5j5
kilo de	d3h3j4
kilo*	h5j3
kilo* de*	h7j8
kilos	h8j3
kilos de	h5j3
kit*	G5N6X8i-3n-3q8
kita	X3n-3q7
kita la	n-3q4
kita*	F-3G8q3
kita* la*	n-3q5
kital*	G7q4
kitale	G7
kitale #	G4
kite*	N6
kite* mi*	N7
kiten	N6X5
kiten mi	N7
la	F3H3L-6M5N-6O-4S4T-10U-5V4W3X-5Y-5Z-4a6e4g-4i3j3m-3n8o-3q8r-3
la #	V-5h3n5q10
la &	M15e3
la anterior	n3
la app	d3
la atencion	o6
la autorices	A5
la autorizacion	A4
la autorizo	A4
la baja	n3
la bandeja	A4
la barra	h3
la base	I4f3
la basura	M-3a8q4
la bici	h3j5
la bimbo	H3
la bitacora	Q3W5
la blusa	e5
la bodega	S4
la bolsa	Z4
la bomba	q5
la brocha	e3
la burra	q3
la caja	B3D3H8K7M-3Q3V3W10a-5b-3c3g3i-3j-3k4l-3m-4n-4
la cajera	A5G5R3W6g3j-3
la camioneta	Z3a5n-3
la canceles	J6
la captura	q5
la cargue	q3
la cartera	S5d4
la casa	J3a5j7
la chamarra	e3h4
la chayo	E4
la chistosa	B3
la chofis	k5
la cifra	H3
la cita	V4
la clienta	B7D5F4G-4H-3I-4L4M-3P6Q-4S5V-3d4e5f-8i4p-3
la coca	W9a4d6e3
la colonia	a4
la comanda	q4
la comida	j3
la comision	W7
la companera	q7
la competencia	W4l4
la compra	H-3M7P-4Q-4W-3e4n3p6q10
la constructora	n4
la contaba	F3
la conversacion	n3
la correccion	A9
la cortesia	B3G6
la cortina	a5
la cuenta	D3E6G6W3a-3d8h-4n-4
la de	A7B-3E-3G-4H-9I-3J4M10Q-4R5V6a-6d-6e-4i4l3n10q10r3
la dejo	n8
la del	E-3F9G3V6W-4a-4d-4f4j5n6r3
la des	n3
la despensa	C3d8
la devolucion	A4B7e-5n4
la difusion	X9
la dinero	H4I10n-3
la direccion	j10
la doctora	f4
la dona	C5q3
la duda	K4n3
la duena	c3h3
la echamos	l4
la encargada	A4W3
la encuesta	F7h-5
la enfermera	F4h3
la entrada	D3
la escuela	a7
la espera	F3
la esposa	q3
la estetica	F3
la etiqueta	D4
la factura	M3W12h-3
la familia	i4
la farmacia	r4
la fecha	I5n5
la ferreteria	E3
la fila	J4S5V3n-5
la foto	Z5a3
la fuga	F3
la funcion	S5
la gaby	k3
la gasolina	a3
la gasolinera	Q3
la gente	I4Q5S7f-4m6n-3
la gerente	l3n3
la guera	E5F-4G3V4h3
la habia	q6
la habitacion	n3
la hija	L4
la hizo	M4q4
la hora	Q3n4
la impresora	a5
la invitacion	R9
la jefa	A5c6
la jessy	l5
la leche	j5
la libreta	E3n4
la licenciada	I5
la licuadora	b4e4
la liga	R16
la lista	P4Y6f7g6j-3l5m3n-3q-4
la llamada	c4n3
la llanta	a7
la llevo	q6
la lulu	l6
la lupe	G4
la lupita	l6
la luz	n4
la maestra	C3P4d-3f6h4n4
la mama	L3
la manana	H10K3M4S-5Y4a-4h3j-5n3q5
la mando	S3n3
la manera	Q4
la maquina	c5
la masa	l3
la medicina	e6
la membresia	e3
la mensualidad	c4j4
la mercancia	G3Q3
la mesa	D3J5V4d-3f5h4n-3
la meta	H5I5q-3
la metas	J3
la metemos	S5
la meti	m3n5
la metida	B5
la metiste	k7
la meto	Q3n6
la mia	b4n3
la misma	D5Q7i10n-4q5
la mitad	d4e5
la mochila	V3
la moto	V4j3
la muchacha	P3R4V6c3d-3l5n-5p3r3
la musica	a4
la nina	q3
la noche	S8X3Y3a3
la nomina	W7
la nota	M11W3d4h-5q5
la novia	h4
la nueva	R4f-5k6
la oficina	r3
la operacion	M3n9q3
la orden	h3j3
la otra	A6H5L3P5Q3T3V3W3a-3j3n-7
la papeleria	O3
la pasada	h-3i6q3
la pase	l3
la paso	q3
la pera	l4
la persona	p3
la petra	l5
la pintura	P4
la plancha	C4e3
la plantilla	m10
la prepa	Z3
la primera	f3o5
la promo	D4G3g3j6q3
la propina	Q4n-3q3
la proxima	Q4V13W4p5
la puerta	I3a7
la puse	n3q4
la pusiste	n6
la que	C-3H-3M4Q-3R4V12a-3h-6i9n-4p3q14
la quiere	q6
la quieren	A4
la quiero	c3d5
la quincena	H8S5W9
la quiso	q9
la quita	q5
la raza	m7
la receta	a3
la recontrate	k3
la registraste	n3
la registre	q3
la regue	q13
la relacion	m6
la remision	M5
la renta	H3J5a7h-4
la repitas	J5
la repito	n11o4
la revision	E3
la rifa	F3W6n4
la rifaste	o9
la ropa	a6j5
la rosy	O5a4
la salida	a5
la segundo	i-4j4q5
la semana	H8P6W-3e3n3
la senal	Q3
la seno	G4d3
la senora	A-3B-3C4F6H-4P3Q-3W3d5e3h3k-5o-3q-4
la senorita	k6r3
la siguiente	S4
la solicitud	A3
la sra	F4f3
la sucursal	H6I3W-3c3m3
la suma	H4U3
la tablet	Q3
la tarde	B3D4H3K4S3U3W3c3n-3q-3
la tarea	a5
la tarjeta	W12n-4q8
la taza	a-3b8d6
la tela	e5j3
la tele	W4
la tengo	n8
la tercera	D3
la terminal	a4h3
la tia	E6
la tienda	H8L-3O3S5U5W3a-4b4c3n-3p-3r3
la tiene	n11
la trajo	e5
la ultima	H3h3i6n9p6q9
la uni	l4
la vacuna	h3
la vajilla	C3L3
la vayas	J3n4q-5
la venta	B3D6F-3G-4H10M8V-5W-4a-3e5h-21i3n15p10q13
la veo	n4
la verdad	D5a5n4
la vero	F4
la veterinaria	Z4
la vez	F6P3
la vigencia	L9
la voy	j3
la vuelvo	n14
la yoli	C5G5P3
la ☎	C8E8F9G4h-5q-4
la* #*	M5V-5n7q8
la* &*	B4M14
la* ante*	n3
la* apun*	n8
la* aspi*	e4
la* aten*	o5
la* auto*	A10
la* baja*	n3
la* band*	A5V3
la* barr*	h3
la* base*	I4f4
la* basu*	M-4a5q5
la* bici*	h4j5
la* bimb*	H3
la* bita*	Q4W4
la* bode*	S4
la* bols*	Z4e3
la* bomb*	q6
la* burr*	D4q3
la* caja*	B3H10K4M-3Q5V4W11a-5b-3i-4j-3k5l-3m-4n-3
la* caje*	A6D3G3R4W7g3j-3k-4q3
la* cami*	V4Z4a3
la* canc*	J4q6
la* cant*	q3
la* capt*	e-4n3q6
la* carg*	q3
la* carr*	a6
la* cart*	S5d3
la* casa*	a3j7
la* cham*	h4q-3
la* chay*	E3
la* chel*	a7
la* chis*	B4
la* chof*	k4
la* cifr*	H4
la* cita*	V5j3
la* clie*	B4D7F5G-4H-3I-4M-3P5Q-3S5V-5d5e6f-8i6o3q-3
la* cobr*	q4
la* coca*	W6a4d5
la* cola*	V3
la* coma*	q4
la* comi*	W7j3
la* comp*	H-3M7P-6Q-4e3i-3l3n3p6q13
la* conf*	n4
la* conv*	n4
la* corr*	A7
la* cort*	B5G5H4a4
la* crem*	d3
la* cuen*	D3E7G7a-3d8n-4
la* de*	A7B-4E-3G-4H-9I-3J4M12Q-4R6V5a-6d-5e-4i7j-3l6n9q10r3
la* dejo*	n4
la* del*	B3E-3F8G4K3V6W-3a-4f5j4l-3n6r3
la* des*	J3n3
la* desp*	C3d8
la* devo*	A7B6Q4e-7
la* difu*	X6
la* dine*	H4I7
la* dire*	j8
la* doct*	f3j3
la* dona*	C4D3P3
la* duda*	K3S3n3
la* echa*	l4
la* enca*	A3W4
la* encu*	F8f3h-5
la* enfe*	F4h4
la* entr*	D5
la* escu*	a6c3
la* espe*	F4
la* espo*	q3
la* este*	F3r3
la* etiq*	D3
la* fact*	W13q-3
la* fami*	V-3f3i5
la* farm*	r6
la* fech*	C3I4n7
la* fila*	J3S5V3n-5
la* foto*	Z4a4
la* func*	S4
la* gaby*	k5
la* gaso*	Q3a3
la* gent*	I6S10m3n-3
la* gere*	n4
la* guar*	n6q3
la* guer*	E5F-4G3V3h3
la* habi*	q5
la* hace*	S3j3
la* haga*	J5
la* hija*	L3
la* hizo*	M4q3
la* hora*	Q4n3
la* impr*	a4
la* inte*	J3
la* invi*	R9
la* jefa*	F3S4c8
la* lech*	j6
la* libr*	E4H3n4
la* lic*	h3
la* lice*	I5
la* licu*	e5
la* liga*	R17
la* list*	P4Q3Y7f5g5j-3l6m3n-3q-3
la* llam*	c7n3
la* llan*	a8
la* llev*	q8
la* lulu*	l6
la* lupe*	F-3G5
la* lupi*	l5
la* luz*	n3
la* maes*	C4P3d-4f5h5n5
la* mama*	L3
la* mana*	H9M3S-4Y6a-3j-4q4
la* mane*	Q5
la* maqu*	c4
la* masa*	l4
la* medi*	e4
la* memb*	e3
la* mens*	c4j5
la* merc*	G3Q5
la* mesa*	J4V3f5g3
la* meta*	H4I4J4n-3
la* mete*	S4
la* meti*	B5D-3M-4k6m4n9
la* meto*	V-3n8
la* mia*	b4n5
la* mism*	D4Q10i9n-4q3
la* mita*	d6e5q-3
la* moch*	V4
la* mole*	b3
la* moto*	V5j4
la* much*	R4V4f3l6n-5p3
la* musi*	a5
la* nina*	q3
la* noch*	S9X3
la* nomi*	W7
la* nota*	M11Q3S3W4d3h-5q3
la* nuev*	R5f-4k7
la* ofic*	r3
la* oper*	H-3M4n9q5
la* otra*	A6H3P3Q3V6W4a-3j3n-7
la* pana*	k3
la* pape*	O5
la* pasa*	c4i6n-3q3
la* pase*	l3
la* pera*	l6
la* pers*	i3q3
la* petr*	l3
la* pila*	e3
la* pint*	e3
la* plan*	m9
la* prim*	C4o6
la* prom*	G4g4j6q3
la* prop*	Q7n-4q3
la* prox*	Q4V12W3p4
la* pued*	q5
la* puer*	I4a6l3
la* puse*	n3q3
la* pusi*	n3
la* que*	H-3M5Q-3R3S3V17a-4h-7i7n-4q14r-3
la* quie*	A4c4d5q6
la* quin*	D3H8S5W5a3
la* quis*	q9
la* quit*	q7
la* raza*	m7
la* rece*	a4
la* rech*	n5
la* reco*	L3
la* regi*	n8
la* regu*	q11
la* rela*	m5
la* remi*	M3
la* rent*	J4a8
la* repi*	J9n7o3
la* revi*	E4
la* rifa*	F5W3j4n3o6
la* ropa*	a5j4
la* rosy*	O8a5
la* sali*	a4
la* segu*	i-3q5
la* sema*	D3H9M3P6W-3
la* sena*	Q3n4
la* seno*	B-3C6F6G4H-5Q-4R-3T-3V4a3b-3c4d6h4o-5p4q-3
la* sigu*	S4V3
la* soli*	A5
la* sra*	F4G5q4
la* subi*	q3
la* sucu*	D3H6I4W-3
la* suma*	H5U3
la* tall*	e3
la* tard*	B6D3K4S4U3W3a-3k-3n-3
la* tare*	a8
la* tarj*	E4W12n-3q5
la* taza*	b4d7
la* tela*	e3j4
la* tele*	W5
la* teng*	n6
la* terc*	D3T3
la* term*	S4W4a3n-3
la* tia*	E6
la* tien*	C-4H8O3S5U5a-5c6l-3n4p-3r5
la* tort*	a6
la* traj*	e5
la* ulti*	P-3b5h3i7n8p6q7
la* uni*	l4
la* vacu*	h3
la* vaji*	L3
la* vaya*	J3n4q-5
la* veci*	W3
la* vent*	D5F-3G-4H11M5V-5W-4a-3e5h-20n15p10q13
la* veo*	n6q-3
la* verd*	D5a5
la* vero*	F6
la* vete*	Z3
la* vez*	F5P4Q3
la* vige*	L11
la* voy*	j3
la* vuel*	n12
la* yadi*	m4n-3
la* yoli*	C3G3P5d3h4
la* ☎*	C5E8F7G6q-4
lab*	l5
labo*	l5
labo* con*	l3
labor*	l8
labora	l5
lad*	Q6Z5q5
lada	Q4
lada o	Q6
lada* o*	Q5
lado	Z5n3
lado $	Z7q3
lalo	l3
lalo $	p3
lalo anda	l4
lar*	B3D9
larg*	D8
larg* con*	B3
larg* quit*	l3
larga	B4
larga con	B3
largo quitamela	l3
las	A5B-4C-3D-6E-5F-6G-3H7I-7J-7K13L13M-5N-4O-6P6Q4R-4S8T6U9V-7W10X14Y13a7b-5f-6g-5h-5j7k-4l3m-8o-9p-7
las #	G-3H7S3W6X6Y3a8d-3h-9i-6j7l3p-3
las alertas	X6Y5
las apruebe	A3
las cancelaciones	B3
las clientas	W4
las compras	c6
las cortinas	j3
las croquetas	i3
las cuentas	H4
las de	U3
las demas	S3
las dudas	K4
las dudosas	K9
las flores	C4G3
las funciones	T5
las gorditas	r3
las gracias	J-3l4n4
las hizo	B4
las luces	i3j3
las manos	S5l3
las mias	U16
las muchachas	H3
las notificaciones	X5Y4
las notis	Y7
las ofertas	L5
las opciones	T11
las peticiones	A12
las pilas	i4
las promociones	Y7
las que	K17S3T-4U8
las reglas	L14
las tardes	k3
las tortillas	a5d3
las ultimas	P3
las veces	P5
las ventas	H13K-3Q7U-4W11
las*	n5q12
las* #*	H6S3U3V3W6X7Y3a7d-3h-9i-6j8
las* aler*	X6Y3
las* canc*	B3
las* clie*	W5
las* comp*	P6c5
las* cort*	n3
las* croq*	i3
las* cuen*	H5
las* de*	U5
las* dema*	S3
las* duda*	K4
las* dudo*	K8
las* flor*	C4G4
las* func*	T7
las* gord*	r3
las* grac*	D3l4n3o-3
las* luce*	i3j4
las* mano*	S5l3
las* mias*	U16
las* much*	H3
las* noti*	X6Y12
las* ofer*	L4
las* opci*	T10
las* peti*	A13
las* pila*	i4
las* prom*	Y6
las* que*	K16S5T-3U8n-3
las* regl*	L10
las* soli*	A3
las* tard*	k3
las* tort*	a5d4
las* ulti*	P3
las* vece*	P5
las* vent*	H14K-3Q7U-5W13
last	q11
last sale	n6q5
last* sale*	q6
lat*	W4o3
lata*	e3
lata* #*	e4
latas	e5
latas #	e3
lau*	k4l9
laur*	k3l9
laura	k3l8
laura $	l7
lav*	L3a5h4i5j6n-3
lava*	L3h4j9n-3
lavad*	L3a3h4j5
lavado	a4i4
lavadora	L4j4
lavadora $	L4j9
laz*	l6
laza*	l6
laza* teng*	l5
lazar*	l3
lazaro	l7
lazaro tenga	l7
le	C7F7G4H-19I-9K-6L5M5N-6O-7P3Q5R8T12U-11V-7W-12Z8b-4d4e9f-6g5i3j-9k-10m-4n9o-4p11q6r-5
le abona	P3
le abonaron	G6
le abonaste	G5
le abonen	F4
le abones	F5
le acabo	q3
le agradeceria	X3
le agradezco	o7
le alcanza	C7p9
le alcanzo	p3q5
le aparece	C5D3E3n-4
le aparecio	G4
le aparezcan	F4
le bajo	P3
le caigan	F3d-3h5
le canjearon	F4G-3
le cargue	q6
le cayeron	F4G3
le cierran	l5
le cobraron	F4
le cobre	d4q7
le cobro	M3S3h-4i3
le contaron	n3
le conteste	Z3
le dan	L9
le de	O3
le debemos	F3
le deben	F5
le des	l3
le descuenta	Q4
le devolvi	e4
le devolvimos	e3
le devuelvan	e3
le di	G6J3e4l4q4
le diera	A3n3
le dieron	G3L4
le diga	p4
le digo	L3n11p4
le dije	F3a6
le dimos	m4
le dio	B4L3n3
le diste	n5p-4
le doy	A3n14
le encargo	k3
le entiendo	T9c5
le entre	l3
le entro	g10
le erre	q9
le escribo	T3
le estoy	e3r5
le explico	n3
le explique	k4
le falta	A3C4D3F4h-3
le faltan	E3
le faltaron	F3q6
le falto	E3
le fueron	P6
le gusto	e5
le ha	R5n3
le hablaba	Z9
le hace	b4
le hago	T4X4c3n7
le hallo	T8
le junto	C5
le kedo	n-3p7
le llegan	Y3
le llegaron	n11
le llego	R5n12
le llegue	R3X4
le mando	R3
le metas	J4
le meti	n10p-4q6
le metio	B4
le muevas	J14
le ofreci	F3
le pague	a6
le perdio	R3
le pico	Q6T3n3
le pido	n-3
le pique	Z7
le pongas	J8
le pongo	Q5T12
le pregunto	S7
le prometieron	D3
le prometimos	F4
le puedes	F3
le puedo	C4
le puse	A3G4Y7h4n7q9
le pusieron	M3n3
le pusimos	G4
le pusiste	a4n5
le puso	F4G4h-3
le queda	C11n-4p3
le quedamos	F4
le quedaron	F3e4p3
le quedo	E3e12n-6p13
le quita	B6G-3Q5q-5
le quitamos	F6
le quitaron	F5G-3
le rebajes	d3
le regalaron	G3
le regalo	B4
le registre	n10p-3
le regrese	h3
le resta	p13
le resten	G5
le robaron	D3l4
le sale	E3n-3p8
le salen	P3
le salio	n3
le se	T15
le sigue	V5
le sobra	p3q3
le sobran	E4G6
le sobraron	e3
le sobro	p14
le sumaron	G3
le sumo	n9
le tengo	R3
le tocaba	G5
le tocaban	G3
le toco	M3
le tome	d7
le tomen	d4
le tomes	d4
le va	d4p4
le vencen	L4
le vendi	h11
le vendimos	M6e3
le vendo	L6
le voy	G-3a4d7
le vuelvo	n5
le* abon*	F4G10P7n-3
le* acab*	i3
le* acep*	e4
le* acre*	n3
le* agar*	T5
le* agra*	X4o3
le* alca*	C12d-4n-4p11q4
le* apar*	C3D3E3F3G3n-5p5
le* baja*	D3n5
le* bajo*	P4
le* caig*	F3d-5h6
le* canj*	F4
le* capt*	T6
le* carg*	G6q3
le* caye*	F3n3
le* cayo*	n4
le* cier*	l5
le* cobr*	D4d6h-3i4n-3q6
le* cont*	M5h3
le* cuen*	h6
le* dan*	L8
le* de*	O3
le* debe*	C3F7a4
le* des*	l3
le* desc*	J3Q3d3
le* devo*	e5
le* devu*	e3
le* di*	F-3G7J3e3l3q6
le* dier*	A3L6
le* diga*	p4
le* digo*	L3n11p3
le* dije*	a7
le* dimo*	m4
le* dio*	B4L3n3
le* dist*	n3p-3q3
le* doy*	A3n11
le* echa*	a4
le* enti*	T5c6
le* entr*	g13l4n-4
le* erre*	q11
le* escr*	T7Z3
le* expl*	n3
le* falt*	C6D4E3F3G-3i3q4
le* fuer*	P6
le* gust*	e8
le* ha*	R4n4
le* habi*	A3
le* habl*	Z7
le* hace*	L4b3
le* haga*	l3
le* hago*	T3n4
le* hall*	T4
le* hice*	h3
le* junt*	C4p3
le* kedo*	n-3p7
le* lleg*	R10n20
le* mand*	R3Z3
le* marc*	E3n5
le* marq*	W5
le* meti*	M3n7p-4q6
le* movi*	B3T5
le* muev*	J12
le* olvi*	i6
le* perd*	R3
le* pico*	Q5n4q4
le* piqu*	Z10
le* pong*	J9Q5T8
le* preg*	S9
le* prom*	F4
le* pued*	C3
le* puse*	A4Y8n8q9
le* pusi*	D4G5M5a5n6p-3
le* puso*	B4F4
le* qued*	C12E5L-3e13h-3n-11p15q-4
le* quit*	B8F6G-7Q6q-7
le* reba*	d3
le* refl*	L4n4
le* rega*	B4F-3G3L3
le* regi*	Q3U-3n12p-4
le* regr*	e5
le* resp*	F3
le* rest*	G4h3n-5p13
le* roba*	l5
le* sale*	E4R3n-3p7
le* sali*	n4p3
le* se*	T10
le* segu*	S3
le* sigu*	V5
le* sirv*	C3
le* sobr*	E3G7d-3n-4p16
le* suma*	G3p6
le* sume*	J3
le* sumo*	n9
le* teng*	R4
le* toca*	C-3G7L5Z3
le* toco*	M3
le* tome*	d13
le* urge*	h3
le* va*	d4p3
le* venc*	L4
le* vend*	C-3L7M6h9n-3
le* voy*	a4d6
le* vuel*	n5
lea*	Z3
leal*	O-3g3
lealt*	g3
lealtad	g3
lealtad $	O-3g3
lec*	j10n-3
lech*	h3j8
lech* de*	h3
leche	j6
leche de	h3
leche echada	F3
led	h3
lee	r7
lee*	O3W5a4n9
leem*	n6
leeme	n5
leer	W4
lei	g3
lei el	g3
lei* el*	g3
len*	D8h5j4
lent*	D10S3h4j5
lent* #*	h4
lente*	D3j3
lentes	S3h4j4
lentes #	h3
lentes $	j3
lenti*	D5
lento	n4
ler*	I5
lerd*	I4
lerdo	I6
lerdo $	I4
les	B3D7I-3L6P-3U3W-3g3n5
les compre	h5
les compro	g4
les di	D-3m4r4
les ha	B3
les he	D4U3
les* comp*	g3h3
les* di*	m3r4
les* ha*	B4
les* he*	D3U3
les* mand*	D3
let*	Q3W3g3l5
leti*	l4
leti* esta*	l5
letic*	l5
leticia	l6
leticia esta	l6
letr*	Q3g4
letra	Q3
letre*	g5n3
letrero	W3g5n5
ley*	q3
leyendo	q3
lib*	A12C-3E5W6
libe*	A9
libe* la*	A4
liber*	A15n-3
libera	A5
libera la	A5
libr*	E6P3W6n6
libr* tien*	E3
libr* trae*	E3
libre*	C-3E6n4
libreta	E5n6
libreta $	H3
libreta trae	E3
libretita	p3
lic	h4
lic*	C3I6d4e3h3
lice*	I4f3
lice* pach*	I3
licen*	I4f3
licenciada	I5
licenciada pacheco	I5
lich*	C7d3
licha	C4
licha $	C4
licu*	b3e7h5
licua*	b4e3h6
licuadora	b5e6
licuadora $	b3
lidia	F3
lidia $	F3
lig*	R26n-3
liga	R27V-3
liga $	R8
liga de	R9
liga favor	R5
liga para	R4
liga que	R5
liga* de*	R13
liga* favo*	R4
liga* para*	R5
liga* que*	R5
liga* y*	R3
lim*	K11L7S3V-4W5a10d-3
limb*	K13q3
limbo	K9q3
limbo $	K8
limi*	L8W6d-3q-3
limi* de*	L4
limi* para*	W6
limit*	L7W4
limite	L7W4
limite de	L4
limite para	W4
limp*	S3V-3a5h5
limpi*	S3V-3a5h3
limpieza	a5
lin*	R27
link	R30
link $	R5
link a	R6
link de	R8
link entra	R5
link entran	R3
link para	R6
link*	R3
link* a*	R5
link* de*	R8
link* entr*	R8
link* para*	R6
linkc*	R3
linkcito del	R3
liq*	d4h4l8q-3
liqu*	d4h4l7q-3
liqu* a*	l6
liqu* con*	d5
liqui*	d3h4l6q-3
liquidar	d4
liquidar con	d4
liquide	l8
liquide a	l8
liquido	h4
lis*	C-3D-3E-3H-4I8K7N6P6S-3U3V7X-3Y4c-4d-3f5g3i-4m9n-9o12p-3q-6r-3
list*	B-3C-3D-4E-3H-4I7K5N6P9S-3T3U6V7W-3X-3Y3c-4d-3f4h-3i-3j-3m10n-9o11q-6r-3
list* de*	A3I8K11N3P6T5Y5a-4j-5m8n-4o-7q-3
list* del*	J4
list* en*	I3
list* otra*	V4
lista	D-3K4P4T5U4V-3X-3Y6f5g4h-3j3l3m12n-8o-5q-5
lista $	m4
lista de	A3D-3K3N3P5T9Y5a-3f3j-6l3m10n-3o-3q-3
lista del	m3
lista en	k3
lista*	I10K3P4
listado	I12K4P6o-3
listado de	I7K4
listo	G5V11o16
listo $	G3o12
listo otra	V5
lit*	j6q3
litr*	j7q3
litr* de*	h3
litro	j3
litro de	j3
litro*	j4q4
litros	j6q3
litros $	j5
lla*	C-3D-4H-4L-4Q-6T-4W-4X-3a10c22d-3f7g3h7k11n-5o-3r10
llam*	D-3H-3L-5Q-4S3T-4W-3X-3a-3c28d-3f9g3j-3k10l5r10
llam* el*	c10
llam* guad*	f-3k5
llam* perl*	k3
llam* y*	r4
llam* yuli*	l4
llama	f10k10l5
llama guadalupe	k4
llama perla	k4
llama yuliana	l4
llama*	S3c16j-3r11
llamada	c11n3
llamada $	S3c4
llamar	c6
llamarles	K3
llamas	r16
llamas $	r10
llame	c8
llame*	c13
llamen	c4
llamenme	c4
llamo	g4
llan*	a6h7j4q3
llant*	a4h6
llanta	a5
llantas	h6
llav*	a9h3n-3
llave	a6k3n-3
llave*	a5
llaves	a5
lle*	B-5C3D3E-5G-7H5I5J-6K-5L-5N-5O7P3Q-3R5S3T-9U7W-5X5Y7Z-5b6c-6e3f-4g-4h5i7j8l-5m-5n4o-8p5
lleg*	B-3D3E-3G-3H5I4J-4N-3O9P-4Q-4R9S11T-6W-5X9Y10Z-3c-3d-4e-4h-4i-4j7n4o-4p5q-8
lleg* #*	F3
lleg* a*	A-3H4L3R5S9U3X4a3b4h-4j-4n-8
lleg* avis*	A3
lleg* el*	H-3Y7a8j3
lleg* gent*	f3h4
lleg* la*	O6
lleg* los*	X-5Y6j7
lleg* mens*	X7
lleg* mi*	n6
lleg* nada*	H4R3
lleg* otro*	V6
lleg* que*	A3
lleg* su*	R6n3
lleg* sus*	Y4
lleg* tard*	l4
lleg* un*	A4
llega	X7p3
llega a	C3X5q-3
llega mensaje	X3
llega un	Q3
llega*	H3I4R4T-3Y9j4l3n6q-3
llegaba el	Y3
llegado	R5n3
llegado su	R4
llegamos	I6
llegamos $	I5q-3
llegamos a	H5
llegan	D3Y7
llegan los	X-4Y5
llegan sus	X-3Y4
llegando	A4X3
llegar	F3L5a4l4
llegar #	F3
llegar a	L4
llegar tarde	l4
llegaron	j4n9
llegaron los	j5
llego	A4D6H5J-4Q-4R3S8U-3V4W-3X-4Y-3a5j5k6l-3n3p5q-3
llego $	D3p3
llego a	H3a5n-5q3
llego aviso	A4
llego ayer	k4
llego el	a8k3
llego gente	f3h3
llego la	O4
llego mi	n7
llego nada	H5
llego otro	V5
llego su	n3
llego un	A4
llego una	h4
llegu*	A-3H-3O12R3S5U5X6Y5a-5b6j-3n-4
llegue	H-3O9S6U5Y5a-4b7j-3n-3
llegue $	O8
llegue a	A-4R4S4U5X5a-3b5
llegue el	J3Y6
lleguen	X4
llen*	S3
llenas	S3
llev*	A-3B-3D-3E-3G-5H6I3K-3L-6O-4P9S-4T-5U11V-5X-3Y-3a-5b7c-3d6e8f-4h12i10k-3l-4m-3o-5p4q4
llev* #*	F5h21q-4
llev* acum*	H4U-4
llev* buen*	H3
llev* el*	H4d4j4n6p-3
llev* en*	P4
llev* fiad*	q3
llev* hoy*	U8
llev* la*	M3P4e4j3
llev* las*	a5n7
llev* mas*	i4
llev* otro*	i3
llev* rato*	n3
llev* regi*	U3
llev* un*	d4
llev* vend*	H-3Q3U6W5
llev* y*	H3
llev* ya*	U3p5
llev* yo*	U3
llev* ☎*	C6
lleva	C8F3U-6V-3b-3d7e3i9n-6p10q3
lleva #	F7h6
lleva $	q8
lleva el	H5d4p-3
lleva la	j3
lleva las	a3r3
lleva otro	i3
lleva ya	p7
lleva ☎	C5
lleva*	C-3H11I5P7W5b-3d3h6n-3p-3
llevado	P5
llevamos	H12I6
llevamos $	H7I3
llevamos buena	H4
llevamos y	H3
llevan	W6j3
llevando	d3
llevaron	h4
llevaron #	h6
lleve	P10n4
lleve la	P3
llevo	C-3H-4Q3U17W-3a-3b14e3h10i4n3p-4
llevo #	h10
llevo $	U14b13
llevo acumulado	H4
llevo el	h-3n6
llevo fiado	q3
llevo hoy	U5
llevo las	h4
llevo rato	n3
llevo registrado	U4
llevo vendido	Q4U8
llo*	D3a13
llor*	D5
llora*	D4
llov*	a16
llovi*	a7
lloviendo	a5
llovio	H3
llu*	O3
lluv*	O4
lo	A7G-3H3I-7J5K-5O-8P6Q5S9U4V-8X-4Z9a-16b3d11e10g-3h4j-3k-3l-7m-10n4o5q3r-10
lo acabo	n-3p4
lo acumulado	L3d11h-3i-4p3
lo anterior	Z7
lo apuntes	J9
lo arreglamos	E3
lo borro	R5
lo cargaste	q4
lo cobre	d4
lo consigo	S5
lo de	A7B-4E-3G-3H9J-5N-3Q6R-3S-3T-3U-6V-5Y-3Z3a-6b9d-4g7h3i-3k-3l-4n9o-3p5q4
lo dejo	e3
lo del	A4B3C-3G3H7L5P13n4o-3q6
lo demas	A3X4d5h3
lo doy	h3l3
lo escanee	R3
lo esta	G4
lo firmo	B3
lo hago	f5
lo he	h3
lo lleva	q5
lo llevo	q3
lo mandaba	Z5
lo mande	Z4
lo mando	Z3
lo maximo	o12
lo metieron	M5
lo mio	H-7N5P6U17b7
lo mismo	D5L3i8
lo pago	F3
lo pague	b4o4
lo platique	F3
lo que	A8C5D6E6F3G-5I-3K-4M-5N-3O-3P6Q3S-3T4U8V7X-3a-4c-5d9f-5g-4i-4j-6l-4m-4n3o-4p3r-5
lo quiere	e4
lo reconozcas	k3
lo registre	f6
lo registres	J4h3
lo regreso	e6
lo repite	H5
lo suyo	C8
lo tengo	o3
lo trae	e3
lo trajo	e5
lo ultimo	n5q3
lo va	k3n5
lo vea	c4
lo vemos	S7
lo vendido	H12U-3
lo veo	S3
lo* acab*	p3
lo* acum*	L4d9i-4p3
lo* agar*	l3
lo* agra*	q3
lo* ante*	Z7
lo* apun*	J9
lo* borr*	R5
lo* busc*	S3
lo* capt*	U3
lo* carg*	q4
lo* chec*	S6
lo* cobr*	d3
lo* cons*	S7
lo* de*	A9B-4D3E-3G-4H8J-4N-3Q5T-3U-5V-6X3Y-3a-5b8g4h4i-4k-3l-4n12o-3p5q6
lo* deja*	H-3S4
lo* del*	A4B3C-3G3L5P15e-3f-3h-3j4n4o-3q6
lo* dema*	X3d4
lo* doy*	h5
lo* esca*	R3
lo* esta*	G4
lo* habi*	M3
lo* hago*	S6
lo* he*	h3
lo* insc*	J4
lo* inst*	T3c5
lo* junt*	d6
lo* llev*	i3q10
lo* mand*	S4Z12
lo* maxi*	o11
lo* meti*	q-3
lo* mio*	H-6N3P4U17b5d4
lo* mism*	D3L5i10
lo* pago*	F3h-3
lo* pagu*	b3o6
lo* pedi*	j4
lo* plat*	F3
lo* pued*	L-3d5
lo* puse*	q3
lo* que*	A9B5C6D7E8F4G-4I-3K-4M-5N-3O-3P4S-5T3U7V5W-3X-3a-4c-6d7f-5g-4h3i-4j-6k3l-3m-4o-4p3q4r-5
lo* quie*	e3
lo* reci*	n3
lo* reco*	k3
lo* regi*	J4f4
lo* regr*	e6
lo* suyo*	C7
lo* traj*	e5
lo* ulti*	n6q3
lo* va*	k3
lo* vea*	c4
lo* vemo*	S6
lo* vend*	H12U-3
lo* veo*	S3c4
loc*	M8
loca*	M11
loca* la*	M9
local*	H-3M10
localiza	M6
localiza la	M6
log	B21
log $	B17
log de	B5
log* de*	B7
lor*	f3k6l14
lore*	f3k5l12
lore* dejo*	l4
lore* del*	l3
lore* renu*	l3
lore* ya*	l3
lore* ☎*	k5l-3
loren*	f4k6l15
lorena	k3l18
lorena $	l7
lorena ☎	k7l-3
los	D3E5F-4H3I7K-6L10O-8P4Q3R-7S-5T-10V-5W8X6Y8Z-4b-3c-8e3f4h-5i-7k-3m6o-6p5
los #	A9B3D-4E-6F-5G4H5I9L-6M5U8V-3W3X-3a-8b12d7h-6i-5j-5l-3m-3n4o-3p15q-4
los anuncios	X10o-3
los avisos	Q6X8Y10
los azulejos	e5h-3
los boletos	n3
los cajeros	l7m-3
los camarones	G4
los cambio	d10
los cambios	B6
los canjea	Y5
los chilaquiles	a4
los clientes	D6W12f3
los colaboradores	m4
los conozco	r8
los datos	M8Q3S3k3n3q-3
los de	D6H-3L5W6d-3q7
los del	D5I5
los demas	V6n4
los dieron	D3
los domingos	a4
los encargado	m4
los fines	l3
los frijoles	a6
los gano	F4
los gaste	b5
los gasto	L4
los habia	G5
los lunes	h3k3
los martes	j3
los mensajes	W3Y8
los mensajitos	X7
los mios	W3
los mismos	i5
los monedero	B4
los movimientos	P4
los nombre	m12
los nuevos	I5
los numeritos	H4
los numero	H16m4
los panales	a3
los pasos	Q4
los pesos	q3
los prometi	F3
los puede	L4
los puedo	L11
los puntos	A-3B-4C4D7E14F-10G-5H-5I-4J-3L5N6W10X3Y-3b-9d3f7g7h3l-4n8q-5
los pusieron	G3
los que	D-3E4H-3I16d4h-4j-3m17q-3
los quiere	J4d3
los quiero	d3
los quite	d3
los recordatorios	X9
los registrados	I6
los sabados	j4
los tamales	F3q4
los telefono	W3
los tenis	n3
los ticket	G7P3W6
los totales	H9
los ultimos	B5H4
los uniformes	j4
los use	P8
los uso	S6
los va	d3
los vendedores	l6
los vestidos	j6
los voy	d3
los zapatos	A5W3e4
los* #*	A9B4C3D-4E-6F-3G5H6I7L-6M4P3U7V-3W4a-8b6d5h-9i-5j-4l-4n4o-3p16q-3
los* ajus*	X3
los* anun*	X12o-4
los* avis*	Q4X11Y10
los* azul*	M3e4h-4
los* caje*	l6m-3
los* cama*	G3
los* camb*	B6d9
los* canj*	L6Y5d-4
los* chil*	a5
los* clie*	D6W11
los* cono*	r8
los* dato*	M4Q4V3j3n4q-3
los* de*	D4H-3L7W7d-3n-3q6
los* del*	D6I5
los* dema*	V5n4
los* dier*	D3
los* dimo*	G3
los* domi*	a5j3
los* enca*	m3
los* fine*	l5
los* frij*	a7
los* gano*	F5
los* gast*	J7b4
los* habi*	G4
los* insc*	I3
los* lune*	h4
los* mart*	j4
los* mens*	W3X5Y7
los* mism*	i7
los* mone*	B5
los* movi*	P4W3
los* nomb*	m13
los* nuev*	I4
los* nume*	H16m4
los* pana*	a3
los* paso*	Q4
los* perd*	F3
los* peso*	q3
los* pier*	L4
los* prom*	F4
los* pued*	L13
los* punt*	A-3B-4C5D9E12F-10G-6H-5I-4J-3L5N6W7Y-3b-9d6f9g9l-5n10q-5
los* que*	D-3E3H-3I15b3d3h-4j-3m18q-4
los* quie*	X-4Y4d8
los* reco*	X9o3
los* regi*	I6
los* repo*	Y6
los* saba*	j3
los* taco*	h3
los* tama*	F3q4
los* tele*	I3
los* tick*	G6P3W4
los* tota*	H9
los* ulti*	B7H5P4
los* unif*	j5
los* use*	P5
los* uso*	L3S7
los* va*	d6
los* vend*	l5q-3
los* vest*	j5
los* voy*	d4
los* zapa*	A5e5
luc*	C3F3a-3j3l3n3o7
luce*	i3j4l3
luce* deje*	l3
lucer*	l4
lucero deje	l3
luces	i4
luch*	C3F3P3n3
luch* la*	F3
lucha	P4n3
lucha la	F4
lue*	A-3D-3S16T6V4W3a5d-3n4o5p-3
lueg*	A-3D-3J-3S15T4W5n9o5p-3
lueg* le*	n3
lueg* lo*	h3
lueg* me*	L3
lueg* te*	S5a3
luego	D-3J-3S13T3W5a6n10o5
luego $	S6T6a-4n9o4
luego lo	h3
luego te	S6a5
lug*	j5k4q5
luga*	j6k3q4
lugar	h-3j6k5q5
lugar $	k4
lui*	A3J-4a6l5
luis	J-3a4k4l5
luis $	A3
luis pech	k3
luis registre	J-3l6
luis* pech*	k4
luis* regi*	J-3l5
luj*	o14
lujo	o14
lujo $	o14
lul*	k4l7
lulu	k3l8
lulu $	l6
lulu de	k4
lulu* de*	k3
lun*	D3G3H8O5S4T-3Y4e4k10l-3n-3p-3q-3
lune*	E3G3H9M5O10S3T-3U-3Y3j3k6l-3n-4o-3p-3
lune* a*	H5
lune* abra*	k4
lune* ☎*	G3
lunes	E3G3H9M4O7S4U-3e3k7n-3p-4q-3
lunes $	D4E3H9M3O7U-3Y4a-3p-4
lunes a	H4
lunes abraham	k3
lunes empieza	k3
lunes preparale	k4
lunes ☎	G4
lup*	C5F3G4H-3W4c6k3l5n-4q-3
lupe	C4G5
lupe $	F-3G6
lupe canul	C3
lupe lo	F4
lupe* canu*	C3G3
lupe* lo*	F4
lupi*	H-3W6c4l6
lupi* ya*	l7
lupit*	W4c4l5r3
lupita	H-3W4c3k3l5
lupita $	c4
lupita vuelva	k3
lupita ya	l6
luz	K3a3f3
luz a	n4
luz verde	A4
luz* a*	n3
luz* verd*	A4
m	D3S-3T8h4q6r3
ma	S-3a17
ma $	a7
ma:#	B5C-4D-7E11F18G16H11I3J-8L5M19N-3O-5P-7Q-8R-5T-7U-7V-7W11Z-5a-7b-5c-6d5e17f-7g-3h10j-6k-6l-8m-5p-8q13r-6
ma:&	H-5M20P-3Q-3W4a-3e17h6k-3m-3q19r-3
ma:20/1	H3
ma:a	A4B3D-7E4F8G4I-3L-4N-4O-6P-7Q11R5S-5U-3V-5W9Y3a9b-7f8g-5i-3j-9k14l15o-9p-3q-6r-5
ma:abaj	F-3G6H3
ma:abon	F8G3P6
ma:abre	R3W5f6k3
ma:abri	H4R3
ma:aca	O10
ma:acab	i6l3n-3p9
ma:acce	R5k4l5m7
ma:acci	B4
ma:acla	K12
ma:acre	F6
ma:acti	B9H-5I3X-4Y10m5
ma:actu	W5
ma:acue	m3
ma:acum	C5H5L3
ma:aden	m5
ma:afil	I4f4
ma:agar	Z4l4n5
ma:agra	o5
ma:agre	F6f3h-3i5k10
ma:agua	S12a4
ma:ahi	S4a3m5o4
ma:ahor	J3S4V8W3p6
ma:ajus	B5E8G3J3X3
ma:al	D-3F8G7J-3M-3Q-4R5S3U-3X-3Y-3i8j-3k4l5n-5o-3p-4r-3
ma:alca	C4p3
ma:aler	X10Y18
ma:algo	A13K12P3Y7h-3
ma:algu	E3K8Q8R-3Y5c5n-6r4
ma:alta	I5f7k14m5
ma:aman	O5
ma:anad	k6
ma:anda	H4K4l3
ma:ando	H3O8S3
ma:andu	B3
ma:ange	o3
ma:ano	H3L4
ma:anoc	B3H3
ma:anos	a6
ma:anot	h6n5
ma:ante	C3L6W-3Y7i4
ma:anti	H5
ma:anul	q12
ma:apag	X8
ma:apar	E3P5m4
ma:apen	T3
ma:apli	G3n9
ma:apro	A17B3Y5e-3
ma:apru	A13Q7
ma:apun	I5J8f8h5
ma:aqui	L3O3T3l4r7
ma:arre	E5
ma:arti	r4
ma:ases	c9
ma:asi	G3J8o6
ma:asis	r7
ma:asun	Z4c3
ma:aten	I-5U4c7i3
ma:atie	m3
ma:ator	K8
ma:atra	V6e3q4r3
ma:audi	B6
ma:aume	F6
ma:auto	A18Q3Y5r7
ma:auxi	T5
ma:avis	S4X13Y15
ma:ayer	H10K6M5W4n-3
ma:ayud	T12c5
ma:baja	F-3G6Q6W5l13n5q3
ma:bajo	P3
ma:bala	H6
ma:banc	W5
ma:band	A3
ma:bara	W6
ma:barr	U3f4
ma:bend	o3
ma:beto	A3m3
ma:bien	A4K4o3
ma:bimb	W4
ma:bita	B7Q4W5
ma:bloq	l7
ma:bode	W9
ma:bols	d3e3
ma:boni	F6
ma:bono	G3
ma:borr	G3H-4W9Z3h-4l5q9
ma:bot	K3r4
ma:bren	B6q3
ma:buen	H5O14a4o9
ma:busc	M15Q5h-3q-3
ma:cada	P5X12Y6
ma:cadu	L4R3W4e4
ma:cafe	d5
ma:caja	A4H6K5k5
ma:caje	B5H-4I-4J-3M10P-4Q8R4Y-3a-3f-4k9l6m14q3
ma:calo	a8
ma:camb	B8E5L-3V7W7d5
ma:cami	Z6a3
ma:canc	B9G3H-3J5M-7X4Y7h-3q13
ma:canj	L4Q3Y3d13
ma:canu	C3
ma:capt	J4U6h8k3q3
ma:carg	F5
ma:carn	Z6
ma:casa	a7
ma:cash	L3
ma:caso	Q3
ma:caye	p3
ma:cayo	H4
ma:celu	W-3Y5Z5h-3l3
ma:cent	c8
ma:cero	C6E5
ma:cerr	H4K3
ma:chab	C6
ma:cham	e3l4
ma:chan	S5
ma:chat	Z8r6
ma:chav	O5f3
ma:chec	C3S5m6n-3
ma:chis	S-3a6
ma:chol	W5
ma:chuy	k3
ma:cier	C5H6V7Y5l5o4
ma:cifr	H5
ma:clie	A-3B3D-3E6F4G3H-3I14J-3K-3L5M4P3Q4V7X-3Y-3a-4e5f10g-3h-9i4k-4l-3m-4o-3
ma:cobr	K3M9U7c4d4k5
ma:coca	W11
ma:codi	R7
ma:cola	l3m6
ma:colg	K3
ma:coma	Q3T7h3
ma:como	A-3B-3F-3H14J5M5P-3Q20T3W-4X-3a-5d-4f3h-4k3n-3q-4r4
ma:comp	B-3C-5D-3E3F10I6M3P15Q-3T-3V-3e6h3n-3q-7
ma:comu	c6
ma:con	A-3B3C-4D-3E-4L3M3Q3V4W-3X4Y-3a-5b-3c7d8f-4h-6j-3l5n-6o4p11
ma:conc	K3
ma:cone	R5W4
ma:conf	K13Z4o-3
ma:cong	K5
ma:cons	C4S5
ma:cont	H3M3P-3T-3W3Z7a-3c8h3k5m-6r8
ma:corr	A3B3C-3E12Q3l3n5
ma:cort	F4G3H11Q5W-4X3Y5o3
ma:cosa	T4X3
ma:crea	f6k3
ma:cuad	E8H4
ma:cual	K9M12T4W-3c5e-3m3n-3
ma:cuan	C9E-4F-4H14I10L8M3S-5T-3U12V-3W-3Y8a8b-12d-4e-3f-3h-3j-6k-3l-3m4n-9p12q-3
ma:cuca	C7h5
ma:cuen	C-3E5G5H4M-4S-3W6q3
ma:cuid	a3
ma:cump	L3
ma:da	f3l5q3
ma:dado	m8
ma:dale	A3F6G-3V8k6l3
ma:dame	H4K3M3R4S7
ma:damo	L11
ma:dan	L3
ma:dar	F3Q7T4i3k5
ma:darl	F3
ma:dase	F4
ma:dato	S8
ma:de	A6B8C3D-10E4F4G3H6I8J-4M6N-7P4Q6R7S-10T-9U-4W7X6a-10b-9g-7h-9j-11l5o-5p3q-4r4
ma:debe	C5E3F3p-3
ma:debi	G3
ma:deci	Y3
ma:dedo	J5
ma:deja	E7H-3J13S6X5
ma:deje	l5
ma:dejo	H6K3l3
ma:del	A-5B8D-5G3H13I-4J-3K6M7N-3O-3P4Q-3S-4T-4W7X-4Y3b-3c-3e8g-3h-7j-4k-5l7n-4o-3p3q-3r3
ma:den	W5
ma:depo	W3a3
ma:des	J4
ma:desa	a3l7
ma:desc	G11W8a4
ma:desd	L4O3U4
ma:dese	W4
ma:desh	q7
ma:deso	S6
ma:desp	S8U5l4p3
ma:deta	M7P6
ma:dete	A3
ma:devo	A5G4M-4Q3e25h-3n3q-3
ma:devu	M-3e14
ma:di	G3
ma:dia	H16M3O6Q6U13a-5h-3q-3
ma:diar	Y7
ma:dias	H3O4Y4l3
ma:dice	C5M4Q-3R3Y3d3q-3r4
ma:diga	E3
ma:digo	S5p4r4
ma:dile	a3c4
ma:dime	C6H4I3P3T4n4
ma:dine	H7W3e3
ma:dio	B5I3
ma:dios	a9
ma:disc	Z6
ma:disp	C5T3
ma:dist	V4
ma:dobl	L3W5q3
ma:doct	f3
ma:domi	H3M3
ma:don	C8f4n3
ma:dona	C7F3P5h3i3
ma:dond	P6Q12
ma:dorm	H3
ma:doy	Q4S3n5
ma:duda	H-6K22Q3
ma:dudo	K11
ma:dulc	m3
ma:dupl	i8
ma:echa	F4H3Y4e3q5
ma:edga	l4
ma:edit	E5R3
ma:efec	d4
ma:el	A-3B3D-8E5H7J-4M7N-4O-7P7R8T3U-8V7X5Y7a5b-7c6f-8g-5h-11j-10l7n-7o-4q4r3
ma:elim	G5l7q7
ma:ella	i5p4
ma:eloy	C3W4
ma:emil	W3m3
ma:empi	f6k4
ma:empl	B5I-3M4P-3Q4R4W3k6l6m11
ma:en	C4D-4E7G3J-4K8M3O-3Q-3R-3S4W10Z4a6b-6e-4f-5h-4i-5j-6k4m4o-4q-6r-4
ma:enca	R5k6
ma:enci	H-4U4Y7
ma:encu	F3M8h-3
ma:ende	E5
ma:ener	H3
ma:enfe	h4
ma:enfr	H-3W5
ma:enla	R6
ma:enli	K4
ma:enoj	F3
ma:ense	I4K5Q8T8n-3
ma:ente	T6o5
ma:enti	c5
ma:ento	n3
ma:entr	C-3H3K4P4R6k6l6
ma:envi	Z5
ma:equi	Z9a-3k6m11q3
ma:era	J11T3Z15l3o5q-3
ma:eran	G6
ma:eres	o5r23
ma:erne	l12
ma:erro	Q3n3
ma:es	A4B-3C4E3H-4J-3K-3M13S-3T-3W-5Z8a3d-4h-3k7l4n-4q-3r13
ma:esa	A7p5q9
ma:esas	K4
ma:escr	Q7X3c3r4
ma:ese	B4C-3G4M-3V6Z6p7
ma:eso	J5S4Z5a-3o10p4q8r3
ma:espe	A7S5V4
ma:espo	A-4Q3
ma:esta	A5C5D-3E5I5J4K8L3M-3O-3Q-4S-4T-4W-5X-3a10c-3j-3m9r-3
ma:este	C3H5X3r12
ma:esto	J3T5W3h3r9
ma:estu	B4H3U5
ma:etiq	W6
ma:ex	l4
ma:exac	T4
ma:exis	M4
ma:exit	n3
ma:expl	Q9
ma:extr	F4
ma:fact	H3W8
ma:falt	A5K4h5k3
ma:favo	H6R4T-3U4V-3W-4c7h-3k5l4
ma:febr	H3P5
ma:fech	I3M3
ma:fer	l6
ma:fin	H8
ma:fina	n3
ma:firm	A11K-4
ma:flor	C4
ma:foli	M9e10h-7q13
ma:form	Q3
ma:fue	B6H6M12a-3l7
ma:fuer	F-4I3P3l3
ma:fuga	o3
ma:fui	B3
ma:func	T6c4r-3
ma:gana	L4
ma:gano	a6p4
ma:garr	M3
ma:gas	Z4a7
ma:gast	P5
ma:gent	I6c3l6m5r3
ma:gera	m5
ma:gere	B3Q4k6m5
ma:grac	H-3J8K3a3o9
ma:gran	Y4
ma:guar	n6
ma:gust	o9r4
ma:ha	B11P13U4
ma:habi	Y3k3
ma:habl	Z5c4r6
ma:hace	I3K-5L3Q7T7a3h5i3
ma:haci	a7l3
ma:haga	J3Z3d3
ma:hago	S4n5
ma:hall	M7f3
ma:han	I3
ma:hart	X4
ma:hast	l5o3
ma:hay	A9E6I4K8M-3O-3P-3S-4T11U-4W3X-3Y-3a5c6e3j-6n-5o-3p-3r5
ma:haya	Y4
ma:haz	E3W9
ma:hazl	W3i3
ma:hazm	I3W3
ma:he	h3
ma:hech	B7H-3U4
ma:heri	n4
ma:herm	a7
ma:hern	C3
ma:hice	U4
ma:hici	H3
ma:hija	L3W3Z5
ma:hist	B4P10
ma:hizo	B6H5M9Q8h3r-3
ma:hola	O22
ma:hora	H3M3W4
ma:hoy	H18I3K7L4P-3U10l5n-3
ma:hubo	H7M3O8
ma:huma	c5
ma:iba	Z9
ma:igno	Z4
ma:igua	E3L4e3i10
ma:impr	W15
ma:inac	l5
ma:inci	K12
ma:inco	F3K4k3
ma:indi	L4T4
ma:info	C3H3
ma:inge	c7i4
ma:inha	l4
ma:inic	O3T6
ma:insc	B6I11Y3f12
ma:inst	T12c3
ma:inte	K4Y4r4
ma:inve	W6
ma:invi	Q7R18k-3
ma:ir	p3
ma:ivan	l4
ma:izo	H5
ma:jaja	C3Z3a7o5
ma:jess	l3
ma:jose	k3l3
ma:juev	H4P4
ma:junt	C9H4f4p5
ma:jura	C3
ma:karl	Z6
ma:kier	T3Y7
ma:kilo	C3h3
ma:kita	X6
ma:la	A4C8D-9E3F3H4J-3K6L-8M9N-4O-6P4Q-3R3S-4T-9V-4W3X-4Z-3a6b-7c-4e8f4g-5i8j-11n3q6r-4
ma:lado	Z6
ma:larg	B3
ma:las	H6I-4J-4K16L9Q6S-4T3U11W9X11Y10Z-3a-5c-3e-3h-4j-3m-6n-7o-3p-3q-3
ma:le	B3C5D-5F5H-10I-4M6P8Q3R7S-3U-4W-5X3Y-3a4b-3c-5d-6e4f-5k-6n7p15
ma:les	K3L8
ma:libr	E3
ma:liga	R14
ma:limb	K7
ma:link	R17
ma:liqu	d4
ma:list	I4K6Q3V3m5
ma:llam	Q-3S3f3k7n3
ma:llan	a5
ma:lleg	R6S5V3X5Y4p3q-4
ma:llev	U4d4h4p5
ma:llov	a10
ma:lo	A3D-4H8I-4O-3Q4S10U8V-4X3a-7b-3d5f-3h-3j-3l-4m-4n9q-3
ma:loca	M6
ma:log	B10
ma:lore	l8
ma:los	B4D-5E4F-5H5I11J-3L4R-3T-3U-3V-4W9X9Y12a-3e-4h-7i-3j-3m8o-3p5q-6r-4
ma:lueg	S7a3
ma:luis	a7l3
ma:lulu	l3
ma:lune	H3M3S6Y4k3
ma:lupe	C4
ma:luz	A3
ma:madr	B3
ma:maes	C5P4
ma:mal	E6J-4Z13h-3
ma:mama	a3
ma:mana	L4U4Y6a8
ma:mand	A3H5Q3R4W3X10Y13Z7l-4q-3
ma:mane	Q6T4
ma:mano	h3
ma:manu	F6
ma:maqu	r5
ma:marc	c8l3
ma:mari	l3n3
ma:marq	W6a3c5
ma:mas	F6G5I13J-3K-3P-4T7U4V8i4k3r-4
ma:maur	A4
ma:mayo	L4
ma:me	C-3D-6F-3H6I-6L-3M5R-3S4T5X8Y11a-7b-4c7d-3e6g-3i-4j-4k3q-5
ma:medi	K5e6
ma:mejo	I4J5
ma:meno	E3F-4G9X4
ma:mens	H4W5X6Y4Z4c4n3
ma:menu	T10
ma:merc	E3G3W3e5
ma:meri	O4
ma:mero	U3o8
ma:mes	B4H14I5W3
ma:mesa	a4
ma:meta	J4
ma:mete	F4H-4Q4e5f7h6k7
ma:meti	B5H-3M7U4m3
ma:mi	A12C4D-3H-6I-3J-3K-7L-3M-3N-3R3S-3U22V-3W7Y5Z7b-4c-5d-3k3m6n-4p-3
ma:mias	U9
ma:miem	I5
ma:mijo	H3o3
ma:minu	S4q3
ma:mio	H-3U6
ma:mira	C7
ma:mis	B4H-4I11P-4Q5U16W6Y-3m5n-3
ma:mism	Q4V-6X-4i19l3p6r3
ma:modi	E3W7
ma:modo	n3
ma:mome	S4
ma:mone	E5G6I3M4P5b-3d4f8r4
ma:mont	C7M4
ma:most	m4
ma:movi	B13P11T4d-3m-3
ma:much	Q5X3k4l3m3
ma:muer	H4
ma:mues	P4m5
ma:muy	O3o6
ma:nach	G3
ma:nada	H3J22Z7o-6q-3
ma:nadi	J10l3
ma:nanc	k3
ma:naye	l7
ma:nece	W3
ma:nego	W6
ma:ni	E3J9T3
ma:nieg	A4
ma:ning	J9
ma:nino	Z3e4
ma:no	A3C-3D-6E3H-4I-3J14K11M-4N-4O-4P-4Q3R4S-6U-4V-5X11Y-3Z13b-3c4g-3i-4j-4k-4l11n-4o-6p-3r-6
ma:noch	S4X5Y3
ma:noma	E4H6J4U4h3
ma:nomb	H-4M4Q-3U5f3m4r5
ma:nomi	W8
ma:nos	H4a5e4l5
ma:noso	l3
ma:nota	M7e7q3
ma:noti	X12Y15
ma:nov	H5
ma:novi	H8
ma:nuev	H-3I3R7T3W-3a-3f8i4k13n6
ma:nume	E-3H5I3M3Q-4W-5c8f5h-3m3n-3r4
ma:nunc	q4
ma:o	A-3H6I3L17M-3a-3c-6l-5m5n8p4q-3r14
ma:octu	H4
ma:ocup	J-3R3S3X5c3d4o3
ma:ofel	P4l4
ma:ok	A9o3
ma:olvi	M4
ma:omar	l3
ma:onda	H4O7
ma:opci	T7
ma:oper	K12M4o-3
ma:orit	S6
ma:otor	F4
ma:otra	A3J-3R4T6W7Y8a4i13k4n-6q-3
ma:otro	A3F3H-4M-3V12Z10i6k3n-4q3
ma:oye	I3K6O3
ma:pach	f3
ma:padr	I6
ma:paga	W7d7
ma:pago	q3
ma:pagu	a4
ma:pal	F4Z11
ma:palo	A3
ma:pame	m5
ma:papa	a3
ma:para	A3B-3F5P-4Q11R10T5U-3V-4W-4X6Y-4Z6b-3d-3f-3h-4j-3k5l-6n-3o-3p3
ma:paro	M-5n9
ma:part	H-3U5a4d3
ma:pasa	A3C-3E-3H8K3R4a-4m4n-3p4
ma:pase	a5o4
ma:paso	K4O3Q5
ma:patr	C3
ma:pedi	T3W6e3n3p3
ma:pedr	l3
ma:pend	A5H-3K23Y5n-3
ma:pera	S8l3
ma:perd	K6M3T7Z3
ma:perf	o9
ma:perl	B3W5Z4
ma:perm	A9K-3k3l6m3
ma:perr	a7
ma:pers	B3H-3P-3U5k6m10r7
ma:peso	F3L8M5W3e3h6p-3q-3
ma:peti	A9
ma:pico	M3q3
ma:pida	Y3
ma:pide	A-4E3Q5W6
ma:pidi	A9
ma:pila	i3
ma:pint	H3e3
ma:plan	e3m7
ma:plat	c4
ma:pon	E4W3
ma:ponc	R3a4
ma:pone	T4W4
ma:pong	Q5
ma:ponl	E6F3W3Y4h-4l3
ma:ponm	A-4Y7c3k4
ma:por	A4B3D-3F3K13L9M4O6P8Q-3S-4W-7Y3a-7b-3c5g-3h-7i3j-3k-5n-7o3p-4r-4
ma:porc	L3W5
ma:porq	G3
ma:prec	W8
ma:preg	C3J4M3S3T5X5
ma:prem	F4Q3q-3
ma:pren	Y7
ma:pres	W4
ma:prim	G3
ma:proc	Q6
ma:prod	U3e5
ma:prof	P5
ma:prog	I6f4r4
ma:prom	W8
ma:prop	U4
ma:prov	W4c3
ma:prox	V8
ma:publ	W9
ma:pued	L4Q8T10k6l7m6n-3
ma:puen	a6
ma:puer	I3W6
ma:pues	C5o8
ma:punt	A4B4C9D-6E9F11G10L13M-3Q3T-3X-3a-3b-7d10e-4h-5k-3m-3p5q-4
ma:puro	H3
ma:pusi	M3
ma:puso	r3
ma:que	A5B3C3D-11H3J-11K10M6N-6O4P4Q6S-5T13U7V7W4Z-8a-4b-8d-4f-4g-6h-5j-10n-4o-3p5r3
ma:qued	C3K13L-3P-3U-3W7a3b-3o7p7q-3
ma:quej	c3
ma:quer	Z3a4o3
ma:quie	B13D-3G-5I8L-4M11N-4P3Q3S-3T-4U-4V4W3X-4Y7Z-3a-4e-4g-4h-4j-3k4m13n-7p-4q-5r3
ma:quin	H4W6
ma:quis	c4e4
ma:quit	G11M-3Q4X6d-3l10n-3q5
ma:quiu	O9
ma:rapi	o3
ma:raro	B3
ma:rast	B7M3
ma:rati	X5
ma:rato	S6
ma:razo	M4
ma:real	c3
ma:reba	G8
ma:rech	A8
ma:reci	Y5e4i3
ma:reco	A-3G3X3Y6
ma:reem	e14
ma:reen	R4
ma:refr	W5
ma:rega	B5F5G3L-3p3
ma:regi	H-3I6M3P-3Q3U6V-3W-4f9h5k6m5
ma:regl	L7
ma:regr	H-3Y5e20h-3i4k4
ma:rein	e4k3
ma:remu	G4
ma:rent	a8
ma:renu	l12
ma:repi	i5n6
ma:repo	H8O4X6Y8q-3
ma:requ	W5
ma:reso	K13
ma:rest	G15p8
ma:resu	H8X4Y6
ma:reti	G8
ma:revi	C7K6q6
ma:rifa	W3n4
ma:rigo	W4
ma:rube	k3
ma:saba	H4M3
ma:sabe	K9T3n-5
ma:saca	G7l6m3q3
ma:saco	M4Q5
ma:sald	C13D-3E8F8G5L4P4Q3W-5b-3c-3d4k-3p8
ma:sale	m6o8
ma:salg	Q3d3
ma:sali	E-3H8P4U4a7
ma:salu	O8
ma:saqu	n3
ma:sat	W3
ma:se	A-3C-8D-6F3H8I7J-5K13L5M6O-3Q11S-4U-5W-7X-4Y-4a3b-4c-5e-3j-4l7m-5n7q-5
ma:segu	C3S5i4o3
ma:sele	k3
ma:sema	B5H8O3l6
ma:sena	K3n3
ma:seno	B-3C6D-3H-3K3L-3M3P8V4a-3f6n-4
ma:ser	E4
ma:serv	o3
ma:si	A6C4K10Q3V4W-3Y13a-3e-4k-3l-3n10
ma:siga	l6
ma:sign	K4
ma:sigu	K3V15m8
ma:sile	X16
ma:silv	P3
ma:sin	A4F4K13X3Z4h5n-7
ma:sirv	T7
ma:sist	B3W3c3l5m5r4
ma:sobr	G5p4
ma:soci	H3I7
ma:sola	W3
ma:soli	A10H-3Y3n4
ma:solo	J3Z4
ma:son	E5I4L4Q4T3m5
ma:sopo	c5r3
ma:soy	T3
ma:sra	C7f3
ma:su	F4Q-4R6e3k9p5q-3
ma:sube	F8W6k4
ma:subi	F3W5
ma:sucu	I3W5
ma:sueg	f4
ma:suel	W5
ma:suma	F8H3U3k3p3
ma:supe	H4c3o4
ma:supl	B3
ma:sus	C-4P7S4W-3d7n3
ma:susp	A-4X6l4
ma:tal	H13O6
ma:tall	C5
ma:tama	a4
ma:tamb	L10k5
ma:tant	C-5H3I6P7X6
ma:tard	K6O3S5
ma:tarj	f3
ma:tavo	E4
ma:te	C-3H-4Q-6S15T14W-3a5c3m-3o7r11
ma:tecn	c7
ma:tele	Q4Z3c3r3
ma:tene	K3L3k5
ma:teng	A7E6H-3I4K3P-4a-3b-4m10
ma:teni	C3
ma:term	d3l3p3
ma:ti	Z7
ma:tia	W4
ma:tick	M8e7i3q14
ma:tien	C8H3L-3P4W-3X4j-3m6p5
ma:tira	K4q5
ma:toca	G3L3
ma:toco	B5
ma:toda	K8W6m5n-5
ma:todo	A3B5C-3I3J7Q-3T4W3Y6e4o-4
ma:tono	B3W4
ma:toqu	J-4Z9
ma:tort	C4W3a3
ma:tota	H12I3Y4
ma:trab	H-3K9W3l6m8n9
ma:trac	K3
ma:trae	C9E3I4K9P5W-3e3p4q-3
ma:trai	Z4m3
ma:traj	a4e9
ma:tram	G3
ma:tran	W5
ma:trat	L3r5
ma:tu	a6m3r9
ma:tumb	G6q3
ma:turn	K3
ma:tus	T5
ma:ubic	M9
ma:uc	f4l3
ma:ulti	B4P3p4q7
ma:un	C5D-3E6F4H-8M4P-4Q13S10T-4U-3V-3X-3c9d-5f4j-3k5l-3m-3n-5p-4r5
ma:una	E3H-8M12P-4Q7W6a-3e7f-3h5i5k3m-4n-5r9
ma:unas	h3
ma:une	W5
ma:uno	V6f3q3
ma:unos	F3e3
ma:ups	Z10
ma:usa	Q3d3
ma:usan	L6
ma:usar	d6
ma:uso	T8
ma:uste	c5r4
ma:usua	k4l4m5
ma:va	H14M-3Q-4d7i4k5o6q5
ma:vaca	W4X3Y3
ma:vale	L7
ma:valg	M-3W5q5
ma:vali	L3
ma:vamo	H8V3
ma:van	k3
ma:ve	C6
ma:vece	K3P3
ma:veci	f3
ma:vemo	S6a6
ma:vend	B-3H6M6R3U6V-3h3k10l3m4q-3
ma:veng	S6V4a4c6
ma:vent	A-3C-3E-3F-3G-3H9I-4J5K10L-3M8P-4Q4S-3T-3U6W-3Y3e4f-3i4j-3n-9p6q10r-3
ma:veo	Q10
ma:ver	A5B9C12F-3H4I4K5P10Q4T4W-6a-4b-3f-3k-3m14o-3p-4
ma:verd	A4
ma:vere	K3
ma:veri	C6
ma:ves	Y3m3
ma:vez	F3T5V-4W3Y6a6i3n-4
ma:vi	n3
ma:viej	Q3
ma:vien	P6V8
ma:vier	F3H3
ma:vige	L6
ma:vino	P8e3
ma:vist	A3
ma:vola	K5
ma:volv	Q3T4Y3
ma:voy	A3H3h5
ma:vuel	I3Y8e3k3
ma:wend	G3W3
ma:y	C-3D-4E4H12L-4M6P3S7U-5a-4e5h-3l3n-5p6q-7
ma:ya	B-3D-4H5I7L-3M-6N-3O11P-6S-3U-6V4W3X8Z-4a6b-4c4d-3h-6i-4j-4l13m5q-8r-4
ma:yo	A4H-7I-4S-3U31h11
ma:yoli	C4P3d4
ma:zapa	e3
ma:☎	A-5C20D-4E15F16G15H-10I-6J-5K-5L-8M-9N-3O-4P23Q-6R4S-5T-5U-5V-5W-9X-4Y-4Z-4a-8b-4c5d9e16f19g-3h8i-5j-4k16m-6n-7o-5p-10q-7r-4
mad*	B6o5
madr*	B6o5
madre	o5
madru*	B5X3
madrugada	B4
madrugada $	B5
mae*	C4f6h3
maes*	C4P4W-3f5n6q-3
maes* elvi*	C3
maes* es*	F3
maes* ines*	C3
maes* porq*	G3
maest*	C5P3W-3f5n3
maestra	C4P3d-4f6h4n3
maestra $	n5
maestra es	F4
maestra ines	C3
maestra porque	G3
mag*	A4V6h3j5k4n-4
magn*	h5j3
magna	h6j3
mago	A3F5V5k4n-3
mago $	A3V5
mago activala	k3
mago en	F5
mago* acti*	k4
mago* en*	E-3F6
maistro	h3
mal	C-7D24E16F7H-3J-4Q3Z17a-4b-3d-5f-3h-16i-3j-4l-3q29
mal #	h-10q16
mal $	D7E4Z9n-4q15
mal a	B3
mal dado	G4
mal el	D3Z3q5
mal es	E3
mal eso	D3
mal servicio	D9F6
mal su	E6F3h-3
mal*	D10W4a10e4n3
mal* #*	h-10q14
mal* arre*	E3
mal* borr*	q3
mal* dado*	G4
mal* el*	D3E3Z3q4
mal* es*	E4
mal* eso*	q3
mal* la*	D3E3
mal* pues*	Q3
mal* serv*	D7F5
mal* su*	E5F5h-4q3
mala	D10e3
malo	W4e4n3
malo $	W5n3
mam*	B3D-3R3W6Z4a10n-3
mama	D-3L4R3W6a10b-3n-4
mama $	B4R3W3a4
mama a	L4
mama* a*	L5
mama* va*	k3
man*	A3E-3F5H3I-5K-4L-6N-6O-6P-9Q9R8S11U3V-5W6X13Y10Z11d-6f-7i-4j11l-7m-7n5o-3p-7q-6
mana*	A-3J-3M3Q-3S9U4V-3W3Y4Z-3a6j5k7l-3o8
mana* deni*	k4
mana* empi*	k3
mana* entr*	k3
mana* es*	a8
mana* lo*	S12
mana* no*	a4q-3
mana* que*	H7K3
mana* te*	S6
mana* y*	D3
mana* ya*	n5
manan*	D3Q-3S8U3W6Y5Z-3a4f-3j4k3l-4o7
manana	D3Q-3S8U3W5Y4Z-3a3j4k4l-3o9
manana $	H-3M4S-6U4W9Y3k-3n3o8q3
manana cuanto	H3
manana denisse	k5
manana empieza	k3
manana es	a8
manana lo	S10
manana no	W4a4
manana que	H8K3
manana te	S6
manana ya	n3
manc*	a8e5
manch*	a4e5q3
manches	a6
mand*	A6B-4E-4G-4H6K-3L-7M-3N-4O-3P-4Q6R13T-5U-3V-3W5X15Y11Z16b-4d-6e-3g4h3i-3j6l-6m-4n9o-6p-3q-4
mand* #*	F5
mand* a*	A4W3Z5h4
mand* al*	Z3
mand* algo*	A3
mand* con*	c6
mand* cosa*	X8
mand* de*	n5
mand* diar*	H-3Y3
mand* el*	R9W4X4j11
mand* en*	W4
mand* eso*	Z3
mand* foto*	Q5g4j5
mand* invi*	R4
mand* la*	A8Q4Z4j4n-3
mand* las*	Y8
mand* lo*	H15
mand* los*	Y5
mand* mal*	Z7
mand* mens*	g3
mand* mi*	Z6
mand* nada*	X5
mand* ofer*	X5
mand* otra*	n5
mand* por*	R3
mand* solo*	Z6
mand* tele*	W4X3
mand* todo*	Q6Y5
mand* tu*	a11j-3
mand* un*	k3
mand* una*	h8n3
manda	Q3R7W6
manda invitacion	R4
manda la	Q6
manda*	B-3C-3G-3H7L-5Q6R7S-5W7X9Y8d-3e-3f-3g-3h4j11l-3m-3o-3q-4
mandaba	Z4
mandado	D5q3
mandado $	J3b3d3
mandala	h3
mandale	F5R3
mandale #	F4
mandale link	R3
mandales	W3
mandame	H4Q-3R4W6X-3Y12Z-3a5c5j5m-3
mandame el	R4W7j5
mandame la	A5
mandame lo	H13
mandame los	I4
mandame tu	a10j-3
mandamelo	A3H3
mandamelo $	H3
mandamelo a	A4
mandan	j13
mandan $	j7
mandando	X5
mandando ofertas	X4
mandar	Q7X3Z6j3n3
mandar $	n7
mandaron	T4k3
mandaron un	k3
mande	J5Z14h-3n5
mande $	n5
mande el	H3Z4a4
mande la	Z4
mande mal	Z6
mande*	X16Y9
manden	X10
manden $	X5
mandenme	Y11
mandes	X13
mandes el	X3
mando	A5D-3R3S6X-3Z10a-4g5h6j-4n9
mando $	g3n7
mando algo	A3
mando beto	A3
mando el	R4
mando en	S3
mando foto	g3
mando las	S4
mando mi	Z4
mando otra	n6
mando solo	Z4
mane*	Q13S9T3j8
mane* de*	Q8
manej*	S11j10
manejan	j10
manejando	S10
maner*	Q9
manera	Q14
manera de	Q6
mani*	D4T4
mano	B3F4U4d4
mano #	F6
mano $	U5k3
mano a	d3
mano larga	B3
mano*	S6l3
mano* #*	F4
mano* a*	d3
mano* en*	l4
mano* larg*	B3
manos	S6l3
manos en	l4
manu*	B4E7F7G6
manu* ☎*	E4
manua*	B6E4F8G4P-3
manual	E5F3
manual ☎	E6
manuales	B6
manuales $	B5
manualmente	F4G4
manualmente $	F5G8
many	C3b5
many points	C5b6
many* poin*	C4b6
map*	a-3j6
maq*	D4c7r8
maqu*	J-3c10r6
maqui*	D3c7r6
maquina	D5r8
maquina $	c5r3
mar*	A-3D-3E3G-4H3J-3N-3Q-4R3S-4T-4U-4V-3W4X-3a7c20d-3e-4f4i-3j4l9m-3n3o-5p-4q4r-3
marc*	C5R4S-3T-4a9c13l6n6
marc* #*	E3n-4q3
marc* al*	a4c5
marc* de*	j4
marc* erro*	R4n6
marca	C8R5
marca $	C4
marca error	R3
marca*	T-3W3c16n4
marcame	c9
marcar	T-3c9
marcas	j4
marcas de	j3
marco	n7q4
marco error	n6
marco*	l12
marcos	l8
marcos $	l8
mari*	R5W4f5k3
mari* marc*	R4
mari* reti*	l3q-3
mari* ☎*	f7
marib*	f4l4
maribel	f6
maribel $	l3
maric*	h5
maricruz	l4
maricruz retira	l3
marid*	W3g3q4
marido	W3q4
maris*	R4
marisol	R3
marisol marca	R4
marq*	W4a4c13
marq* por*	c9
marqu*	W4a3c12
marque	a4c4
marque $	a4
marquen	c6
mart*	B4H5O3j5k3n-4
mart* #*	H3h3
mart* a*	E3
mart* que*	q3
mart* renu*	R3
mart* suma*	F3
marte*	B3H5O4j6n-3o-3
martes	B3H6P3j6n-3
martes #	H5
martes $	B4O3
martes que	q4
martha	h3
marti*	f3k3
martin	k4
martin cetina	k5
martina	E3
martina a	E5
mas	A-3C-6D7F10G4I17J3L3M-4N-4O-6Q-8R-4S9T12U3V15W12X10Y-4Z-5a-7c-6d-9e-6f-6g-4h-8i12j-7k5l-4m-6n-3o-8p-5q4r-10
mas #	F3
mas $	D11F-3I6L7M-4P-3Q-3S-3T8V9a-4d-3h-5i10n3o-5q6r-3
mas a	F3G6i6
mas al	S6
mas bajaselos	G3
mas clientes	B8I-4
mas compra	F5
mas compro	M3W6
mas consentidas	I3
mas de	I4U5V3b7i3q-3
mas descuenta	G3
mas dona	G6
mas el	G3h4
mas favor	V4k9
mas fiel	F3
mas fieles	I3
mas formados	V4
mas fueron	G4
mas grande	M3a3
mas ha	P4
mas haces	T3
mas hay	P3T5
mas me	q3
mas mensajes	X4
mas ni	E12F-3G-6
mas para	F5
mas por	X6i4q-3
mas puntos	I12
mas que	H3K4
mas sabes	T6
mas saldo	F4I7
mas tarde	S4n3
mas ventas	V4
mas y	V12
mas*	j3
mas* #*	F4h3
mas* a*	G4i6
mas* al*	S4
mas* beto*	k3
mas* clie*	B9I-5
mas* comp*	F5W6
mas* de*	I3U6V3i3
mas* dona*	G7
mas* el*	h3
mas* favo*	k8
mas* fiel*	F3I5
mas* fuer*	G3
mas* gran*	a4
mas* ha*	P6
mas* hace*	T4
mas* hay*	P3T6V3
mas* me*	q3
mas* ni*	E11G-5
mas* para*	F7
mas* por*	X5i4
mas* punt*	I13
mas* que*	H4K4
mas* sabe*	T5
mas* sald*	F3I4L3
mas* tard*	S18
mas* vent*	V3
mas* viej*	A3
mas* y*	V10
masa	j3l4
masa al	l4
masa* al*	l4
mat*	a10j3k5
mate	a6
mate $	a8
mate*	l4
mate* ponl*	l4
mater*	l4
maternidad	l3
maternidad ponla	l5
matr*	j3
matri*	h3j3
matrimonial	h3j4
matu*	k4
matu* ☎*	k3
matut*	k4
matutino	k3
matutino ☎	k3
mau*	A6B5k3m4
maur*	A6B8k3m4
maur* caje*	m3
maur* entr*	k5
maur* esta*	A5
maur* hoy*	B8
maura	A7B5k3m3
maura cajera	m3
maura entre	k5
maura esta	A8
maura hoy	B6
max*	o12
maxi*	o12r-3
maxim*	o11
maximo	o10
maximo $	o13
may*	H3L5j6
mayo	H3f4
mayo $	H3
mayo*	D3L3j9
mayo* tamb*	L4
mayor	D3
mayor*	L4j6
mayoreo	L4j5
mayoreo $	j7
mayoreo tambien	L3
mayr*	k3
mayr* ocup*	k3
mayra	k3
me	D9E-7F-9G-5I-13K-6N4O-8P4Q-3R-7S4T6V-4W-3X8Y9Z4b9c7d-4e4g11h4i-10l-8n3p-5r5
me abonaron	D8
me acaban	h4
me acuerdo	M3P3m5q-3
me alcanza	b13
me anota	h3
me aparece	b5
me aparta	j3
me apunta	g5h3
me apure	q4
me arrepenti	Y8
me atienda	c8
me atiende	O4T3r3
me avisen	X6
me avisos	H3
me ayuda	E3c9k5
me bajaron	D7
me borraron	D5
me borro	H3
me brinque	Z4q5
me canse	D9
me cobraron	D6P5
me cobro	n4
me compraron	h4
me compro	h6
me confirmas	n3
me confundi	Z6n-3q12
me contesta	r3
me contestas	D6r6
me conteste	c6
me cuadra	H6
me cubra	k4
me da	Q6n3
me dan	D7L7b-4
me das	P4b4g3n5
me debe	J3
me descontaron	P4
me despiertas	X3
me dice	d4
me dices	C5U3Y4b3p-3
me dictaron	q3
me dieron	N-3P7b4n7
me diga	Q3S6n-3
me dijeron	A4Q3n3
me dijiste	n6
me dijo	h3
me dio	D4f5h3q3
me diste	R3
me duele	a14
me encargo	F3
me encontre	W3
me equivoco	Q5
me equivoque	G6Z7q10
me escriban	X8
me escribas	X4
me escribe	r7
me espera	S8
me espero	n12
me esta	H4h-3p7r7
me estan	B3
me este	X6
me esten	X3
me explicas	Q4
me explico	T4c3
me fallo	q5
me falta	D5M4n-3
me faltan	V4b6
me falto	U4q3
me fue	D3H-3U4Z9l3
me gano	q3
me gusta	o6
me gustaria	Y4d5
me ha	P3
me habia	n3
me hablar	S10c-5
me hable	c7
me hace	D5U3l3n-3
me hacen	B3
me haces	D6H4
me han	D4
me he	b-3g4
me hice	T7q3
me hizo	H3a5
me huele	B4
me inscribe	g7
me inscribieron	N4g-4n8
me interesa	J7N3Y3g5
me interesan	X4
me juntaron	S3
me la	c3e3q3
me las	Y3
me llame	c8
me llamen	c5
me llamo	g5
me llega	X4
me llegaba	Y4
me llegan	Y5
me llego	A8f3
me llegue	Y8
me lleguen	X4
me lleve	P3e5
me lo	C-3H5N5e5g-3h3n-3
me los	d10e4
me manden	X5
me mandes	X7
me marca	n4
me marco	n4
me marquen	c7
me olvida	Q3T3
me pagaron	h4
me pago	h7
me pasas	P3j4
me paso	h5
me perdi	T16
me pide	C5
me piden	E4j4
me pidieron	A3e-4q3
me podria	H3m4
me pregunta	L6
me preguntan	j3
me puede	T4c5
me pueden	c3
me puedes	C4T6
me puedo	b3g7
me pusieron	T3
me puso	T4
me queda	W5b3d3
me quedan	a6b5
me quedaron	K3e3
me quede	T5n3
me quedo	K4T6b4n-3
me quiero	N4g7
me quita	D3P3
me quitaron	D9
me regalaron	P3
me registraron	N5n4
me registras	O-4g5h6
me registro	g6
me regresan	c5
me regresaron	P-4b5e5
me respetaron	D5
me resuelve	D3
me robo	l4
me sale	J-3P3m7n4
me salen	C3H5
me salgo	N9
me sirve	L7
me sobro	b4
me suman	L6
me sumaron	b3n5
me tienen	A3
me toca	W5a-3o4
me tocan	L4
me trae	a4e4
me urge	j6
me va	k4n3
me van	V3h7
me vayan	L4r4
me vencen	L3X3
me voy	H6J3a8n-3o6
me* abon*	D5
me* acab*	h4
me* acep*	f6j4
me* acue*	m6q-3
me* alca*	b13
me* anot*	g4
me* apar*	b6j4
me* apun*	g4
me* apur*	q3
me* arre*	D3N3Y6q4
me* aten*	D4
me* atie*	c6
me* avis*	Y9n6
me* ayud*	E3c10k4
me* baja*	D7
me* borr*	D3H3L3
me* brin*	Z4q3
me* busc*	r3
me* canc*	j3
me* cans*	D11
me* chec*	b3
me* cobr*	D4P7
me* comp*	h13
me* comu*	c6
me* conf*	Z8q11
me* cont*	D5T-3c6r6
me* cuad*	H5
me* cuen*	D3U4
me* da*	Q5b3n4
me* dan*	D7L10b-5
me* das*	P3b5g3n3
me* debe*	J3
me* deja*	d3f3
me* den*	L3
me* desc*	D6P4
me* desp*	X3
me* devu*	Q3e5
me* dice*	C5D-3U3Y5b3d3n4q-3
me* dier*	D3P5b4h3n6
me* diga*	Q3S4X5
me* dije*	A4Q4b5
me* diji*	n5
me* dijo*	g4h3
me* dio*	D5d-3f5h5
me* dist*	R5
me* duel*	a11
me* eche*	k3
me* enca*	F4o9
me* enco*	W3r4
me* entr*	j3
me* envi*	Y4
me* equi*	G7Q8Z6q7
me* escr*	X11r12
me* espe*	S6n9
me* esta*	B4H6h-3n-4p6r5
me* este*	X9
me* expl*	L3c3
me* fall*	q6
me* falt*	M3V4b6h5n-3
me* fue*	D3H-3J4U3Z7q3
me* fui*	Z4
me* gano*	q3
me* grit*	D4
me* gust*	D-3Y3b-3d7o6
me* ha*	P3S3
me* habi*	n3
me* habl*	S7c6r3
me* hace*	B3D10U4l3n-4
me* haga*	Z4
me* han*	D3
me* he*	P3b-3g4
me* hice*	T7q4
me* hizo*	a5
me* huel*	B3
me* insc*	D-3J9g3n6
me* inte*	J6N5Y5g7
me* junt*	S4b3
me* la*	c4e5n3q3
me* las*	X-3Y4
me* liqu*	h6q-3
me* llam*	c10g4
me* lleg*	A4H6P-3X4Y14f4
me* llev*	D-3e5j5
me* lo*	G4H3N4W3e4
me* los*	d8e3
me* mand*	A4X15k3
me* marc*	n6
me* marq*	c9
me* noti*	Y3
me* paga*	h6
me* pago*	h5
me* pasa*	j5
me* paso*	h8
me* perd*	T16
me* pide*	E5j3
me* pidi*	e-4q3
me* podr*	H3m3
me* pone*	n3
me* preg*	C-3L5j3p9
me* pres*	S4a3
me* pued*	C3T6b5c6g7h-3
me* puso*	T3
me* qued*	K3T9a6b11p-3q-3
me* quej*	c3
me* quie*	N3g6
me* quit*	D10b-3
me* regi*	O-5g8h4n4
me* regr*	P-4b3c3e11
me* resp*	D4
me* resu*	D3
me* robo*	l6
me* sale*	C5H3J-4P4m7n4
me* salg*	N9
me* sali*	D-4P4r3
me* salv*	o3
me* sirv*	L8c4r-3
me* sobr*	b4e3
me* suma*	D3L4n7
me* tien*	X5
me* toca*	L4V5W3a-3o5
me* trae*	a5e3
me* traj*	M3
me* trat*	D7
me* urge*	j4
me* va*	k3n4
me* van*	L3V4h5n-3
me* vaya*	J3L4r4
me* venc*	L3X4
me* voy*	H8J3N3U3a6n-3o5
me* vuel*	L3
mec*	h3o5
meca*	o6
med*	C-3K3L6Q7S-4T4d-3e7f-3g3h4j4n3o-3q-5
medi*	C-3D4K3L4Q5S-4T3a3d-3e10f-3g5h5j3q-4
medi* capt*	Q3
medi* de*	L5
medi* hora*	D6
medi* la*	e4
medi* o*	j4
media	D5Q5
media captura	Q3
media hora	D5
media*	K6h3
medias	K5h4n4
medias $	K3
medic*	L6a4e9
medicina	e5
medicina la	e4
medio	Q4T5h3
medio $	T5
medio*	M4j4
mediodia	M3
mediodia $	M3
mediodia o	j4
mej*	H3I11T-3W3X3c7h-3o3
mejo*	I14J4R4c7h-3q3
mejo* dale*	F4
mejo* nada*	J5X3
mejo* que*	d4
mejor	H4J4a3c7h-3o-3q4
mejor dale	F4
mejor dame	R3
mejor dia	H3
mejor nada	J5X3
mejor*	I11o5
mejores	I10o3
mejores $	I8
mem*	B3Z3a6e3f8g5l3q-3
memb*	N5g5
membr*	N4f4g5
membresia	N4f4g5
membresia $	N5Q-3g4
memel*	h4
memo	B3
memo $	Z3
memo yo	B3
memo* hast*	l3
memo* yo*	B3
men*	A-4B-3D4E4F-10G9H8J-4K-3L-6M-3N-3O-4P-5S-3T26U-3V-5X17Y14Z9a-4b-8d-6f-4i-4j9k-4l-5m-3o-4p-3q3
meno*	D12E6F-6G12H3I3S4T-3b-5d-4n-5q12
meno* #*	E4F-4G9
meno* a*	q3
meno* de*	Q3
meno* para*	G5
meno* sald*	D5
menos	D12E7F-8G12I3b-4d-4n-5q11
menos #	E7F-4G7
menos $	C3D5G4I3h-3q10
menos a	q4
menos para	G4
menos que	D4
menos saldo	D6b-3
mens*	D-6H10J-3L-4N-3P-3S-4V-3W4X18Y16Z10b-3d-3h3l-3n7o-4q-6r5
mens* a*	W3n7
mens* al*	n4
mens* auto*	Y5
mens* cuan*	Y6
mens* de*	R3W6X-5Y3
mens* equi*	Z4
mens* para*	X5
mens* por*	X3Z5
mens* suyo*	r4
mens* vuel*	R3
mens* ya*	X7
mensa*	D-5H-3L-3P-3R4S-3T3W4X21Y16Z11a-4j-4n9o-4q-3r4
mensaje	D-4R4T5X5Z10n6r6
mensaje $	T8X-3Z-3n3
mensaje a	W4n8
mensaje de	Z3
mensaje equivocado	Z3
mensaje por	Z4
mensaje vuelve	R3
mensaje ya	X5
mensajes	W3X19Y13j-3
mensajes $	X14Y9
mensajes automaticos	Y4
mensajes de	W4X-4Y4
mensajes ya	X3
mensajito	Y7n7
mensajito cuando	Y3n3
mensajitos	X9
mensajitos $	X10
mensu*	H12h6j5
mensual	H13
mensual $	H12
mensualidad	c6h8j5
mensualidad $	c4h3j4
menu	T30Z3j6n-3
menu $	T28
menu otra	T8
menu principal	T4
menu*	j8
menu* otra*	T8
menu* prin*	T4
menud*	j9
mer*	C-3D-3E4G6L-3Q3S8U5W6a6b-3e8l-3n-6o7q-3
merc*	E3G3Q5W8b-3d3e9n-3
merca*	E3G4Q3W8b-3d5e9
mercado	E5
mercado $	E6
mercancia	L-3Q6W8d6e9
mercancia $	G3Q5
mercancia pero	G3
mercancia ticket	e6
mere*	F3G4q-3
mere* el*	G4
merec*	G3
merece	F3
merece algo	F3
merecia	G4
merecia el	G3
meri*	a6
meri* dime*	H3
merid*	a4
merida	O3a5j3
merida $	O3a3
merida dime	H5
mero	Q-3S8U5a4h5o6
mero $	h3o6
mes	B8H22I9L-3P10U-3V-3W6a-3f-4h3n-4p-4
mes #	f-3h6
mes $	H19I8P3W6m3p-3
mes con	B5P4
mes favor	H4
mes o	H4
mes pasado	H3
mes*	F-3H-4J3L4f3h5j16n-5q5
mes* #*	f-3h6
mes* con*	B5P6
mes* favo*	H4
mes* o*	H4
mes* pasa*	H3b4
mesa	H-3J3S3V6d3f3h3q5
mesa #	D3J4V6d5f4h3
mesa $	a4h-4q10
mesa para	j3
mesa*	j4
mesa* #*	D3H-3J4V4d4f6h5
mesa* que*	L3
mesas	j4
mese*	I4L4j12
mese* sin*	j9
meses	I3L3j9
meses $	I5
meses sin	j8
met*	A-3B8C-9D-7E-6F3G-6H-7J17K-6L-6O-4Q12T-8U5V-5W-5X-4Z-4b-4c-5d-3f10g6h14i6j-6k14m9n7o-5p-6q6r-4
meta	H3I5k3q-3
meta eran	I4
meta o	H4
meta ventas	k3
meta*	J17W4g4n-3
meta* eran*	I3
meta* nada*	J3
meta* o*	H4
meta* otra*	J4
meta* vent*	k3
metam*	W3g3
metame	W3g4
metas	J16n-3
metas nada	J4
metas otra	J3
mete	F6J5f4k3
mete #	F4h5
mete a	k4
mete al	f3
mete*	C-5D-3E-3F4G-4H-5J4K-3L-3M-3P-3Q4T-3U-3W-4a-4d5e3f12g6h13i11j-3k8l-3n-3
mete* #*	F4G-3Q3h11
mete* a*	V6Y4k12
mete* al*	f12
mete* el*	d3i6
mete* la*	J5h3n-5
mete* las*	Q3
mete* lo*	h3
mete* los*	h3
mete* mejo*	F4
mete* otra*	Q3
mete* un*	e3
mete* una*	h10i4
mete* vent*	h4k3n3
metel*	F4f4h10i3
metela	f6h4
metele	F4h7i6
metele #	h6
metele el	i3
metele otra	i4
metem*	S5Y5g3h3k5
meteme	g3h3k5
meteme a	Y3g4k4
metemos	S5
metemos $	S3
meten	Q3
meter	H-4J6M-3Q3R3g4h4i3k5
meter $	R3h3q3
meter a	V3f-3k5
meter la	q5
meter lo	h3
meter mejor	F3
meter un	e3
meter una	Q3h5
meter ventas	k4n3
meter*	f5h4i4
meterle	i4
meterlo	f5h3
metes	h4
meti	H-6Q7U10i-3m5n12p-3q13
meti #	q6
meti $	Q8m4n8p-4q-3
meti a	q4
meti la	i-4n3q4
meti mal	q3
meti una	n4
meti*	B13F-3M9k4l4q3
meti* #*	B3M3q4
meti* a*	P5n-3q6
meti* algu*	B5
meti* con*	Q3
meti* de*	B6M-3
meti* desd*	U5
meti* dobl*	q5
meti* el*	M7
meti* en*	m5q3
meti* esa*	B3
meti* hoy*	U3
meti* la*	J3i-4q9
meti* mal*	q5
meti* o*	n5
meti* rigo*	B3
meti* una*	n3
meti* vent*	l5
meti* yo*	U6
metid*	B9P4U7m5n-4
metida	B5M-3m6
metida de	B4M-3
metida en	m4
metido	B7P3U6q4
metido $	h3
metido alguien	B5
metido desde	U4
metido rigo	B3
metie*	M7l5
metiendo	l6
metiendo ventas	l7
metieron	M6
metieron $	M3n5
metim*	i4q3
metimos	i5
metio	B4M8h-4n4q3
metio #	B4
metio el	M7a3
metio la	J3
metis*	k6
metiste	k7
metiste $	k9q-3
meto	Q8n4
meto $	Q4n3
meto a	k3
meto otra	n3
meto una	Q4
meto* a*	k4
meto* una*	Q5h-3
metr*	a5
metro	a4
mex*	a10h5
mexi*	a9
mexic*	a7q4
mez*	C3h6
mezc*	h6j3
mezca*	h6
mezcl*	j4
mezclilla	j4
mi	A12C-5D10E-6G-4H-11I-10J-6K-10M-10N14P4Q3R8S-4T-7U18V-12W10X-5Z10a7b9c-4d6f-4g3h3i-9j4k3m5n3o-9p-13
mi $	A12N9U4
mi abuelita	W3a8
mi acumulado	U3b6
mi ahorro	b5
mi amor	a4q3
mi asunto	c4
mi ausencia	B5
mi autorizacion	A8
mi buen	O4o3
mi cafe	d7
mi caja	U7
mi cajera	Q3k-3r4
mi cajero	F4R6
mi casa	Z3
mi celular	N3W-3b3r8
mi cita	j7
mi clienta	C5P3
mi cliente	C3
mi comadre	Z8h4
mi comision	U3W3
mi compadre	k5
mi companera	q4
mi compra	D10L-3P4b-3d3g-3h-4j3n3
mi consumo	J5
mi contador	H5
mi corte	H-3U7n6
mi cuenta	N9P4Q4U3W3b10d-3g8j-3
mi cumple	L4P4W4
mi cunada	W4
mi cunado	l5
mi declaracion	H3
mi dia	U17a-3
mi dinero	e8
mi empleada	k4m4
mi empleado	R3
mi encargado	R4
mi equipo	m6
mi esposa	A-4B3W4X3k5
mi esposo	W3b-3l4
mi ex	W4l6
mi firma	A4
mi gato	a10
mi hay	A4
mi hermana	L3
mi hermano	W4k3
mi hija	S5W3Z8
mi hijo	T4W7a5r3
mi historial	P9
mi inconformidad	D3
mi informacion	N6
mi inscripcion	N4
mi jefe	Z3
mi jornada	U4
mi lista	U7n-3
mi mama	R3W5a7b-3
mi marido	W3
mi me	L3n3
mi membresia	g7
mi monedero	D4N4O-4P3Y4b11d3h3j-3
mi nieta	T5
mi nino	Z4
mi nombre	H-3N7U7b3g6
mi novia	W7Z5
mi nuevo	k3
mi numero	L3N5Q3U3W-3b4h4
mi ok	A12n-3
mi palomita	A3
mi papa	W5
mi parte	U4
mi pedido	D4j7
mi permiso	A3D3
mi personal	U-3m15
mi premio	d10
mi prima	W4d-3k4
mi propio	G3q3
mi proveedor	W7
mi regalo	D3d7
mi rey	n5
mi rfc	j6
mi saldito	b10
mi saldo	C-3D12P4Q6W-3b9d11p-3
mi senora	k5
mi sobrina	k3
mi sobrino	R3
mi socia	H4
mi socio	H3
mi suegra	F3P-4W5f4
mi tarjeta	N4Q4b4
mi telefono	N9
mi tia	F4W9
mi ticket	S3h11n5
mi total	H-5U10b9
mi trabajadora	k3
mi turno	Q4U3
mi ultima	P3n5q-3
mi usuario	B4
mi vecina	f3
mi venta	U6n5
mi vida	a8
mi visto	A4
mi* abue*	a7
mi* acum*	U3b7
mi* ahor*	b5
mi* amig*	W4
mi* amor*	a5q4
mi* asun*	c4
mi* ause*	B4
mi* auto*	A6
mi* buen*	O6
mi* cafe*	d9
mi* caja*	U6
mi* caje*	F4R7k-3r3
mi* casa*	Z3o4
mi* celu*	W-3Y3Z3c3r8
mi* cita*	j8
mi* clie*	C7P3h3
mi* coma*	C4Z9h5
mi* comi*	W4j4
mi* comp*	D9L-3P3b-4e4g-3k3n4q3
mi* cons*	J5
mi* cont*	H3Q3
mi* cort*	H-3U7n7
mi* cuen*	N9P4Q3b9d-3g10j-4q-3
mi* cump*	L3P4W4
mi* cuna*	Z5
mi* decl*	H3
mi* dia*	U12
mi* dine*	e7
mi* empl*	Q-3R4m6
mi* enca*	R6
mi* equi*	m10
mi* espo*	A-5B5W6X3b-4k4l5
mi* ex*	W3l6
mi* firm*	A3
mi* gato*	a12
mi* hay*	A3
mi* herm*	L4P3Z4
mi* hija*	W3Z7
mi* hijo*	R3W6a4
mi* hist*	P7Q4
mi* inco*	D4g4
mi* info*	N7
mi* insc*	N7
mi* jorn*	U9
mi* list*	U6
mi* mama*	B3R3W5a6
mi* me*	L4
mi* memb*	N3g3
mi* mone*	P5b14
mi* niet*	T3Z3
mi* nomb*	H-3N8U6g4
mi* novi*	W8Z3
mi* nume*	H-3N5Q5U4W-3b5h5
mi* ok*	A12K-3n-3
mi* palo*	A3
mi* papa*	W6
mi* part*	N4U4
mi* pedi*	D6j5
mi* perm*	A3
mi* pers*	g4m16
mi* prem*	d9
mi* prim*	W5a4d-4k4
mi* prop*	G4q3
mi* prov*	W7
mi* rega*	D3d8
mi* rey*	n6
mi* rfc*	j5
mi* sald*	C-3D13P3Q3b10d14j-3p-3
mi* seno*	k5
mi* sobr*	R6k4
mi* soci*	H7
mi* soli*	j4
mi* sueg*	F3P-4W5f5
mi* tarj*	N3Q4W-3b5
mi* tele*	N9
mi* tia*	F3W9
mi* tick*	S4h8n4
mi* tota*	H-3U11b8
mi* turn*	Q4
mi* ulti*	P5a5n4q-3
mi* usua*	B6
mi* veci*	W11f3
mi* vent*	U5n3
mi* vida*	a9
mi* viej*	Z5
mi* vist*	A4
mia	F4K4
mia $	F3K5q3
mia*	U16
mias	U18
mias $	U13
mie*	B3H6I10N5a-3f3k-3l3n5
mied*	n5
miedo	n3
miem*	I14N5f4
miemb*	I9N3f5
miembro	N7f5
miembros	I13
miembros $	I11
mien*	B3l4n4
mien* estu*	B3
mien* se*	n3p3
mient*	l4n3p3
mientras	B4V3l3n3p3
mientras estuve	B3
mientras se	V4n4
mier*	H7
mier* de*	H3
mier* la*	H5
mierc*	H7
miercoles	H9
miercoles la	H6
mij*	H9a3o6
mija	a4
mija $	a4
mijo	H5o4q3
mijo $	H3
min	S8a4
min $	S7
min*	L7S12n4o-4q6
mini*	L9b-3
mini* para*	L3
minim*	L9
minimo	L5
minimo de	L3
minimo para	j3
minu*	S13n4o-4q7
minu* y*	S4
minut*	S17o-4q4
minuto	S7q4
minuto $	S6
minutos	S8n5o-3
minutos $	q3
minutos y	S3
mio	H-6K4N3P5U15b11l4n-3q3
mio $	K5N4P3U3b9d3l3
mio de	H-4U10
mio*	N3P3U6
mio* de*	H-4U12
mios	P3U6
mir*	C9Q4a11d-3k5
mira	C7a10
mira nomas	a4q3
mira que	C3o3
mira* el*	C5
mira* noma*	a4
mira* que*	C4
mire*	W3k6
mire* esta*	l3
mire* y*	k4
mire* ☎*	k5
mirey*	C3k6
mireya	k5
mireya y	k4
mireya ☎	k3
miri*	f3
miria*	f3
miriam	f4
miro*	H4
miron	H3
mis	B4C-7D7E-4F-5G-5H-9I14J4L-4M-3N6O-8P17Q10T-6U24V-4W11X-4Y4a-8b13c-6d7e-3h-5i-3j-8k-3l-5m11o-7p-4q-6r-5
mis #	D5W6k3
mis cajeras	K3W4
mis cajeros	m10
mis clientas	I7
mis clientes	I18
mis cobro	U7h-3
mis compras	P7Q3Y3g5
mis consumos	P7
mis datos	N17
mis empleados	B8W5m9
mis movs	P9
mis muchachas	H3Q4
mis notas	D3
mis pesos	b4d3
mis puntos	C-4D9F-4G-3J4L-3N-5O-3Q7W6Y4b13d7j-3n5
mis registro	U15
mis ticket	P11U4h-3
mis ultimas	P5
mis vendedores	R3m3
mis ventas	H-7Q3U17
mis visitas	P8
mis*	C-4D5F-3H-3L7M-3P-3Q11W-3X-3d-3g5h-8i20l4o-3p12r5
mis* #*	D3W4k3
mis* caje*	K4W5m11
mis* clie*	I18
mis* cobr*	U6h-3
mis* comp*	P9Q6W3g5
mis* cons*	P7
mis* dato*	N20Q3
mis* empl*	B9W5m6
mis* mejo*	I3
mis* movi*	P3
mis* movs*	P13
mis* much*	A3H4Q4
mis* peso*	b6
mis* punt*	C-4D9F-4G-3J9L-3N-5O-3P-5Q5W3Y5b9d9j-3n5
mis* regi*	U11
mis* tick*	P9U4
mis* ulti*	P4
mis* vend*	R5m4
mis* vent*	H-7Q3U16
mis* visi*	P7
mism*	C-3D6L10M-3P-3Q12V-4W-3a-3d-4e-3g5h-9i21l3p11r3
mism* #*	i13
mism* cant*	i4
mism* celu*	i6p3
mism* clie*	Q3V-3i13
mism* cuen*	D4
mism* dato*	i7
mism* de*	p3r6
mism* hay*	q3
mism* mone*	d-3i6
mism* nota*	i-3q5
mism* nume*	g5h-3i7
mism* pers*	i4
mism* por*	i4
mism* que*	L3
mism* seno*	h-4i7
mism* tele*	i3
mism* vent*	i3
misma	D4J4Q6h-5i12n-4
misma #	i5
misma $	J3Q8i-7
misma cantidad	i4
misma clienta	i9
misma cuenta	D3
misma dona	i3
misma nota	i-3q5
misma persona	i4p4
misma por	i3
misma senora	i4
mismi*	i3
mismo	C-3H-3L7Q5d-3g5h-6i20l4n3p10q-7r5
mismo #	i7
mismo $	V4i4n6p3
mismo celular	i3p4
mismo cliente	Q4i6
mismo compa	i3
mismo de	p3
mismo favor	l4
mismo monedero	i3
mismo monto	i3
mismo numero	g5i7
mismo que	L3
mismo senor	Q3
mismo telefono	i3
mismo*	i9
mismos	i10
mismos #	i3
mismos datos	i7
mit*	Q4d7e6q-3
mita*	Q3d9e5q-3
mita* #*	d3
mita* de*	j3
mita* efec*	d3
mitad	Q3d9e5q-3
mitad de	e3
mitad efectivo	d3
moc*	G4
moch*	G4
moch* #*	G5
mocha*	G4
mocharle	G4
mocharle #	G3
mochila	V4
mod*	C-4E9H-4Q10W6a6e3j4n5
mode*	j5
model*	e3j5
modelo	e3
modi*	C-3E11W12
modi* el*	W7
modi* los*	E9
modif*	C-3E11Q3W8q3
modifica	E3W11q3
modifica los	E5
modificar	E7
modificar los	E7
modo	H-3Q8a4n6
modo $	a6
modo de	Q4n4
modo* de*	Q5n5
modos	n3
moj*	j8
moja*	j8
mojad*	j9
mojados	j7
mojados $	j9
mol*	D3F3X13a8b4j-3
mole	a10
mole $	a7
mole*	D4X16
mole* con*	X4
moles*	D5F3T-3X16b4
molesta	D3
molestar	X4
molesten	X5
molestia	F4b3
mom*	H4J5S14U3
mome*	H3J3S17U3
mome* cuan*	H3
mome* no*	J5
mome* por*	S9
momen*	H4J4S14U4
momento	H3J5S16U5
momento $	U4
momento cuanto	H3
momento no	J5
momento por	S10
mon*	A-6B-3C9E8F6G3H-4I9K-3L9N5R-4S-3T-5U-6V-8X-5Z-5a-8b8c-7d9e-6f9g7i3j-8k-4l-4m-6n3o-6p5q5
mone*	A-4C7D3E9F5G5H-3I7K-3L6N7O3P4R-3T-4U-5X-4Z-3a-7b8c-6d11e-5f9g8h-6j-8k-5l-5m-6o-4p3q-7
mone* #*	d12i5
mone* a*	d3f11
mone* acti*	I3
mone* al*	G-4f11
mone* ayer*	H4
mone* con*	g6h3
mone* dase*	F3
mone* de*	C13E11F8G6I-4W5f-6h-4p3q-3
mone* del*	C3E4F-3G3
mone* en*	H3
mone* esta*	n3
mone* este*	I4
mone* lo*	d4
mone* los*	d6
mone* nuev*	F3
mone* para*	d4
mone* que*	D4
mone* quie*	E3
mone* se*	M4
mone* trae*	E3
mone* y*	g4
mone* ya*	I8
mone* ☎*	C4E4P5d3
moned*	A-4C9E10F6G4H-3I8K-3L5N6P3Q-3R-3T-4U-4V-4X-4Z-3a-7b10c-6d11e-5f9g8h-7j-8k-6l-5m-5o-4p6q-6
monedas	S6
monedas $	S4
monedero	A-4C6E9F4G6I8L6N4O6Q-3R-3S-5T-4U-4X-4Z-3a-7b8c-7d11e-5f8g10h-7j-8k-5l-5m-5n4o-4p6q-5
monedero #	d10h-4
monedero $	D4F-4G6H-4I7L5N4O5Q-3S-3W-4X-3a-3b8c-4d4f-3g6j-5m-4n7q-4r3
monedero a	d3f11
monedero activos	I3
monedero al	G-3f10
monedero ayer	H5
monedero con	g4h3
monedero cuanto	L3
monedero daselos	F3
monedero de	C13E8F6G7I-4W8f-6h-6p4q-3
monedero del	C4E3F-3G3
monedero en	H4
monedero esta	b3
monedero este	I3
monedero lo	d3
monedero los	d4
monedero otra	i3
monedero para	N4d4
monedero quiero	E4
monedero se	M4
monedero trae	E3
monedero y	g5
monedero ya	I7
monedero ☎	C7P6d4h-3
mont*	C4L3Q6h4i4n5q9
mont* #*	M3h13q-3
mont* con*	Q4q-3
mont* de*	h-3q9
mont* no*	q4
mont* ruiz*	k3
monta*	C5
montano	C8
montano $	F3
monte*	l3
monterrey	l3
monterrey la	l4
monto	C-3L6M3Q5h3i4n7q13
monto #	h11q-3
monto $	L7i4q7
monto con	Q4
monto de	h-3q7
monto no	q4
montserrat	k3
mor*	O7d4
morr*	d3
morra*	d3
morralla	d4
mos*	O3V4a-3c4e3g3k6m10
most*	O3V3a-3g4k5m11
most* cola*	m7
most* esta*	m4
most* y*	S3
mostr*	a-3k4m8
mostrador	O4V3a-3c3g4k5
mostrador $	O6V3a-3c4k3r3
mostrador y	S3
mostrar	m4
mostrar colaboradores	m8
mot*	V6h5
motivo captura	G3
moto	h4j5
moto $	V5j3
mov*	B18C-6E4J5P28a-3d-4h-3m-5
move*	E6
move* al*	E6
mover*	E8
moverle	E6
moverle al	E7
movi*	B20C-5J3P20T3d-3m-5
movi* ante*	p3
movi* de*	B7P7W3m-4
movi* del*	B4P4
movi* desd*	l3
movi* el*	B4
movi* en*	B3
movi* los*	B3
movi* suje*	A3
movi* tien*	P4
movi* uno*	B3
movi* ☎*	f3
movidas	l3
movidas desde	l3
movido	H3
movieron	B3
movieron los	B3
movim*	A3B15C-3H-3J3P18W3m-4
movimiento	J4n3
movimientos	B15C-3P23W3m-4
movimientos $	P14
movimientos de	B7P5W3m-3
movimientos del	B3P9
movimientos sujetos	A3
movimientos tiene	P4
movimientos uno	B3
movio	B9
movio el	B3
movio en	B3
movio la	H3
movs	P18
movs $	P11
muc*	C6E-3F-3K-4L-4O-3R4T-5V4W-4X4Z-3a-6d-5f4k5l4m4o12p4
much	U5o7p4
much*	C6F-3K-3L-3Q3R4T-4U-5V5W-4X4a-5d-4f4h3k9l4m7o5
much* apar*	m6
much* de*	C3l5
much* del*	h3
much* en*	I3j3
much* gent*	S4
much* grac*	o5
much* hay*	l4
much* hoy*	H6U-3
much* mens*	X7
much* nuev*	R3k6m4
much* para*	C4
much* pasa*	H4
much* que*	V3
much* quie*	i4
much* teng*	m7
mucha	S4
mucha gente	S4
mucha*	I-3K-3Q3R4S-4T-3U-3V7W-3a-5d-4f5h3k10l6m7n-6o3
muchacha	R3V5c4f3k6l3n-5
muchacha $	V4n-3p3
muchacha de	D4l3
muchacha dice	R3
muchacha hay	l3
muchacha nueva	k4
muchacha que	V4c3
muchacha quiere	P3i4
muchachas	H4Q5m6
muchachas aparecen	m4
muchachas dicen	A3
muchachas hoy	H4
muchachas no	J3
muchachas pasame	H3
muchacho	C3H-3V7f5h3k5o-3
muchacho $	f6k7
muchacho de	l4
muchacho nuevo	R3m5
muchachos	m6
muchachos tengo	m4
muchas	o6
muchas gracias	o6
mucho	C3X7j3n9o5
mucho $	n7o3
mucho mensaje	X6
mucho*	B4D-3I4b5
muchos	B5D-3I5b4
muchos $	B4
muchos en	I3
mue*	C-3E3H3J12K5P9T-3W3d-4j3m8
muer*	H7j3
muert*	H8j4
muerto	H5j3
muerto $	H5j3
muertos	H5
muertos $	H3
mues*	B3H-4K10P8m9
mues* a*	m6
mues* las*	K7
mues* los*	P4m5
mues* quie*	B5
muest*	B3H-4K7P9U3m9
muestrame	B4H-3K3P7m9
muestrame a	m5
muestrame las	K6
muestrame los	P4m7
muestrame quien	B5
muev*	J10W4d-3n5q3
muev* a*	E4J5
mueva*	J14
muevas	J12
muevas $	J7
muevas a	J6
mueve	W4n6
mueve*	E4q5
muevelo	E3
muj*	I4r3
muje*	I5
mujeres	I4
mujeres $	I3
mul*	o5
mult*	o5
multi*	o5
mur*	a8o-5
muri* el*	l3
mus*	a5
musi*	a4
music*	a5
musica	a6
muy	D5O12n-3o27
muy amable	o12
muy bien	o18
muy buenas	O7o-3
muy buenos	O5
muy* amab*	o12
muy* bien*	o16
muy* buen*	O9h3o-5
my	N7U7b7n6o-3
nac*	G7a5h4
nach*	G7h3
nachi*	G4
nachita	G4
nachita $	G5
nacho	G3
nacho $	G3
naci*	a4
nad*	A-3D12F-4H4J23L-4P-4T6V-4W-4X4a-6d-4g-3h-3i-3j-3k-3l6m-3n10o-3r-3
nada	A-3D9F-3H3J24L-4P-4T3V-4W-3Z3a-6d-4g-3h-3i-3j-3k-3l5n13r-3
nada $	D7H-3J17L-3Q3S-3Z5a-4c-3h-4l5n9o4q6
nada al	J6
nada con	J3
nada de	J12
nada en	l3
nada gracias	J7o-5
nada mas	C3H3J3U3n3o-3
nada nada	J9
nada no	J3
nada para	R3
nada por	G3J3
nada que	H6J4
nada se	J3
nada si	D3
nada solo	f3
nada* al*	J5
nada* con*	J4
nada* de*	J8T3
nada* grac*	J8o-5
nada* hast*	J4
nada* mas*	H3n4
nada* nada*	J7
nada* noma*	J3
nada* por*	J4
nada* que*	H6J3
nada* si*	D3
nadi*	D4J10l4
nadi* me*	D5
nadia	l5
nadia $	l6
nadie	D5J11
nadie me	D5
nan*	B3R3k6
nanc*	A3B5F3c3k9
nanc* o*	B6
nancy	B4R3k6
nancy $	k9
nancy o	B4
nancy y	F3
nat*	h4
nata*	h4
nata* #*	h5
natac*	h3
natacion	h4
natacion #	h5
nav*	k6
navi*	k5
navi* paol*	k6
navid*	k3
navideno	k5
navideno paola	k5
nay*	A4l12
naye*	A4G3f3l9
naye* me*	G3
naye* orte*	l3
nayel*	A4G4f4l13
nayeli	A3G3f3l12
nayeli $	A5l6
nayeli me	G4
nec*	C4D-4E4H3J3L8M3O-3P3Q-3R3S-3Z-3a-5c4d-5h5j7k3n-3o-3
nece*	C4D-5E3G3H3J7L4M3P3S-3T3X3Z-3a-5c4d-4j7k5n-3o-5q-3
nece* anad*	k8
nece* ayud*	T4
nece* corr*	E4
nece* dar*	h3
nece* desc*	G6
nece* el*	B3H5k-3
nece* hace*	E5
nece* la*	P3m5
nece* los*	I3
nece* mete*	h4
nece* para*	L11
nece* que*	D-3F3W4X5j4
nece* sabe*	C3
nece* su*	j4
nece* un*	c7
nece* una*	T4c4
neces*	C5D-4E5H3L5S-3X3a-4c6d-4h4j5n-3o-3
necesario	J5
necesita	C3L4j7
necesita para	L3
necesita su	R3j4
necesito	D-4E7G3H5P3Q-4T4X3Z-3a-5c5d-3h3k4
necesito anadir	k6
necesito ayuda	T3
necesito corregirle	E5
necesito dar	h3
necesito descontarle	G4
necesito el	H3R3
necesito hacer	E5
necesito la	m4
necesito los	I3
necesito para	L6
necesito que	F4W5X3j3
necesito un	c3
necesito una	T3
neg*	E4H4p-3r10
nega*	E4
nega* al*	E4
negat*	E4
negativo	E3
negativo al	E6
nego*	H3W3r9
negoc*	H5W4p-3r8
negocio	H5W3k3p-3r8
negocio $	H3W4
negocio esta	k3
ner*	q3
nes*	l3
nest*	l3
nest* anda*	l3
nesto*	l4
nestor	l3
net*	o-3r6
neta	r3
new	f8
new customer	f10
new* cust*	f9
nex*	V20
next	V19
next $	V19
ni	D12E10F-4G-6J9L-5O-3Q-4S-3T6X3a9d-3f-3q3
ni de	E8G-3
ni le	J5
ni los	D5
ni modo	a10
ni no	K3n3
ni por	T6
ni se	J5h-3
ni si	K3n4
ni un	D4q3
ni ver	l3
ni* de*	E6G-3
ni* era*	G3
ni* le*	J5
ni* los*	D4
ni* modo*	a5
ni* no*	K3n3
ni* por*	T6
ni* se*	J4W4h-3
ni* si*	n3
ni* trab*	l3
ni* un*	D3q4
ni* ver*	l3
nic*	C4
nico	C3
nid*	g6
nidi*	g6
nidia	g5
nie*	A5T3
nieg*	A7
nieg* lo*	A4
niegale	A3
niego	A4
niego lo	A3
niet*	T3Z3
nieta	T4
nieto	Z4
niev*	j3
nin*	H-7J22K3T-3W-3Z8a8j3n-3q-3
nina del	q3
ning*	J18K3R3f3q-3
ning* vent*	J4
ningu*	J20U3f3q-3
ningun	J5
ninguna	J21K3
ninguna $	J7K3
ninguna de	J6
nino	H-8Z10a10h3j8
nino #	h5
nino $	H-5Z4a7j6
nino de	n3
nino ya	a3
nino* #*	h5
nino* de*	n3
nino* ya*	a3
niv*	E6L5W6
nive*	E4L7W5
nive* el*	E5
nivel	L6W7
nivel*	E5
nivela	E4
nivela el	E5
no	A3B-6C-4D8H-4I-5J16K9M-3N6O-10P-4R4S4T10U-7V-9W-5X11Y-5Z13a6b-9c7d-11e8f3g-3h-4i-12j-7k-9l10n6o-12p-6q13
no #	q17
no $	D-6H3J-4L4M-3S4T-5V-3W-3X5Y-3Z9a12b4d-3h-10j3l-3m10n12o-4p3q7r-3
no abre	R5
no alcance	A4
no anotes	J5
no aparece	f4
no aparecen	D5
no aplicaba	G3
no apruebes	A6
no apuntes	J7
no borrala	l3
no canjees	J7
no captura	J4
no captures	J8
no checa	E3
no coincide	D4E5
no compran	I4
no compro	J3q7
no conozco	B3
no cuadra	D5q3
no cuenta	D3J3
no da	J3
no de	M3n-4q7
no debi	q7
no debio	q4
no dejes	l6
no del	q8
no deseo	N7
no dice	n-3p3
no el	U4
no encuentro	R3j3
no entendi	J-3T14
no entiendo	T9
no entre	l5q3
no entro	n4
no era	T-3Z25e9n-7o-3q22
no eran	G6q6
no es	D5E8J10Q-3V10Z7f-3h-4i-7k-3l10n-4o-3q8
no esa	A4q6
no eso	Z4
no esta	C5D4f8h-3
no estoy	g11
no existe	f3
no fue	q4
no fui	B5
no gracias	J6X4o-8
no guardes	J6
no ha	f4
no habia	e3i4
no hagas	J10Z3
no han	I5
no hay	J13Q4V-4a18j3n-4q-5
no he	n3
no hubo	Q3h3
no iba	Z5q5
no inventes	a3
no jale	l3
no jalo	n3
no kiero	N3X4
no la	A5J14a-4k7l-5q9
no labora	l5
no le	A-3C-4E-4F5G5J8L-3M3R8S-3T16Z-4a-5b3c3e12f-3h-4l4n-5p-3
no lo	A4G3J12N3e3q-5
no los	D-3J9L3d4r8
no manches	a7
no manden	X5
no mas	X5
no me	D10H7J3M3N4Q-4W-3X12Y3b-3c7g-6j-3l-3m3n6q-8
no metas	J9q-3
no molesten	X8
no nada	J6
no necesito	J3X4
no ninguna	J3
no no	J16
no nomas	J4
no ocupo	X5
no paga	J3S4
no pago	q7
no pasa	n4
no paso	a4n3q6
no pedi	J3
no procede	G5
no pueda	l10
no puede	D5
no puedo	S10n-3
no pues	o10
no que	S4n6
no queria	Z3
no quiere	J9d3f-4
no quiero	D-3J10N10X9Y-3c10d-6g-5j-3l10n3r-3
no quiso	h6
no registre	l4
no registres	J8
no regresa	l4
no requiero	J4
no sabes	T-3n7
no sale	f4n4q-3
no se	D3E4F4H-5J4K15M4Q5S-3T11V-3X-3d-3e-3f-3h-7j-3l-3n3o-4
no seas	W6
no siga	l5
no sirve	D5L-3a3
no son	E5G3
no supe	T12
no te	p3r5
no tengo	D3K6S4b-5g5r4
no tenia	f4
no tiene	f9
no trabaja	a5l6
no trae	Q3d7
no traia	h3
no va	C4J7l10n-3o-3q11
no vayas	J9
no vendi	J7
no veo	a5n5
no vi	n13
no viene	L4l7
no vino	a5l3
no volvio	I3
no voy	L3P6
no ya	J5S3
no* #*	q15
no* abre*	R4j5
no* acti*	Y3
no* alca*	A3S4
no* anot*	J6
no* apar*	D9h-3
no* apli*	G4
no* apru*	A5
no* apun*	J6
no* auto*	N3
no* cadu*	L5
no* camb*	J3q-3
no* canj*	J6
no* capt*	J12T3
no* coin*	D3E5
no* comp*	J4T13h-3q5
no* cono*	B5
no* cont*	J-3a5n9
no* cuad*	D7E4q3
no* cual*	A3
no* cuen*	D3J4q3
no* da*	J3
no* de*	M3n-4q6
no* debi*	n-4q10
no* deje*	l5
no* del*	q6
no* dese*	N7
no* dice*	p3
no* el*	U4
no* encu*	R4j4
no* ente*	J-4T18o-3
no* enti*	J-3T9
no* entr*	l5q3
no* era*	T-3Z22e12n-7q20
no* eran*	G6q7
no* es*	D6E5J14Q-3T-3V7Z10d-3h-6i-6k-3l12n-4o-3q5
no* esa*	A7q3
no* eso*	Z4
no* esta*	C3D7J-4K3f13
no* esto*	g9
no* estu*	H3q3
no* exis*	N4q3
no* fue*	W3
no* fui*	B5
no* grac*	J12o-9
no* guar*	J6
no* ha*	f5
no* habi*	e3i3
no* haga*	J9Z9
no* han*	I5
no* hay*	J15Q3V-5a13h3j3n-5q-5
no* he*	n4
no* iba*	Z5q3
no* inve*	a4
no* jalo*	n4
no* kier*	X5
no* la*	A3J16S-3a-4f3k5l-4n3q7
no* labo*	l3
no* le*	A-3C-4E-3F8G3J8L-3P-3R9S-3T24Z-4a-6b3c4e11f-3h-3n-3o-3p-3q-3
no* lo*	A3J14N5e4n-3q-7
no* los*	D-3J6d4r8
no* manc*	a7
no* mand*	X6
no* mas*	X5
no* me*	A4D11H7Q-4T-3W-3X13Y3c5g-6h3j-3l-3m5n6q-9
no* meta*	J8
no* mole*	X12
no* nada*	J9
no* nece*	X5
no* no*	J17
no* noma*	J4
no* ocup*	X7
no* paga*	S3
no* pago*	q6
no* para*	q11
no* pasa*	J-6n9
no* paso*	F3a4l3q5
no* pedi*	J4
no* pren*	e8
no* proc*	G4n-3q3
no* pued*	D4S11T-3k-3l12n-4
no* pues*	o9
no* que*	S5n4
no* quer*	Z3
no* quie*	D-3J11N12T-3X10Y-3c10f-4g-5l9
no* quis*	h6
no* quit*	q5
no* regi*	J10l4
no* regr*	l3
no* requ*	J3
no* sabe*	T-3n5
no* saca*	d3
no* sale*	f3n3
no* salg*	W3
no* se*	C3E3F6H-5J5K14Q4S-4T15U-3V-3X-3Z-3d-4e-3f-3h-7n5o-4q3
no* seas*	W8
no* siga*	l3
no* sirv*	D6a6
no* son*	E5
no* supe*	T9
no* te*	c3p4r4
no* teng*	K5S5X3b-6g8r4
no* teni*	f3
no* tien*	f10
no* trab*	a3l6
no* trae*	Q4d7h5
no* trai*	h3q3
no* va*	C3J9l9n-3o-4q10
no* vaya*	J4
no* vend*	J7
no* veo*	a4n8
no* vi*	n12
no* vien*	L5l6
no* vino*	a4l3
no* voy*	P6
no* vuel*	J4n-4
no* ya*	J4S4
noc*	D-3O5S7X7Y3a3j7k3n-3
noch*	O7S8X6Y4k3
noch* ya*	H3
noche	H-3S7W3X6k4
noche $	H-5S6W4X5Y3
noche*	H4O6
noches	H3O5
noches $	O4
noches ya	H3
nom*	C6F-6G-5H3J9K-4L4N5O-3P-5Q3R-3S-4U10V-4Z-3a-3b3c-5d-7e-3f4h5j-3l-5m8n4o-3p-4r4
noma*	A5C7D4E3F-5G-4H5J10L4P-3T3U5W-4d-4h3o-3r-3
noma* #*	E7L6
noma* dime*	H5
noma* esta*	J5
noma* falt*	k3
noma* los*	Q3
noma* teng*	M4
noma* vino*	C3
nomas	A3C7D5E4F-3G-3H9J10L4P-3T3U4W-4d-3m-3r-3
nomas #	E7L5
nomas $	H6
nomas a	i3
nomas dime	H6
nomas el	C3H3
nomas escrito	Q4
nomas estaba	J3
nomas falta	A3k4
nomas los	Q4X6
nomas quiero	C3
nomas una	L3
nomas vino	C3
nomb*	D-3H-7I6L-3M3N5Q5U4V-3a-4c-3d-3f4j-3l-3m6n7p-3r9
nomb* a*	I3W3
nomb* de*	C4W-3f4m13n3q8
nomb* del*	W4
nomb* es*	g3
nomb* gere*	k5
nomb* la*	n3
nomb* y*	N3
nombr*	B4D-3H-8I7L-4N7Q4V-4a-4c-3d-3f4j-3k4l-3m8p-3q3r6
nombrame	I5
nombrame a	I3
nombrar	k3
nombrar gerente	k6
nombre	D-3H-7I3L-3N6Q4U3V-3a-4c-3f4j-3k-3l-3m7n4p-3q5r8
nombre $	B4Q5U3b4n-3r5
nombre a	W4
nombre de	C4H-3N4W-3f5m13q7
nombre del	W3
nombre es	g5
nombre la	n3
nombre y	N5
nomi*	W5
nomin*	W6
nomina	W6
nomina $	W3
nor*	d-4g4i-3j3q4
nora	p3q3
norm*	d-3g4
norma*	g5
normal	g3
nos	H5O-3Q-3S-4V3a14e6h-5l5o14q-3
nos cambio	l5
nos cayeron	I3
nos dejo	l3
nos fue	H9
nos quedamos	H5
nos regresaron	e3
nos une	k4
nos vemos	S-3a6o13
nos*	k5l8
nos* camb*	l5
nos* caye*	I3
nos* dejo*	l4
nos* fue*	H9
nos* qued*	H5
nos* regr*	e3
nos* une*	k3
nos* vemo*	S-3a7o11
noso*	k3l7
nosot*	k4l7
nosotros	k3l8
nosotros $	l6
nosotros su	k5
not*	A-3C-3E-3G-3H-4L-3M8T-4V-5X17Y20a-5b-3e7f-3h11i6j-3l-3m-3n-4q3
nota	M11W5a-4e8h10i8q3
nota #	M5d4e3h7q6
nota $	M3Q3
nota &	M4e4
nota de	S4e3
nota es	i4
nota la	h3i3
nota*	B4F3V-3i5
nota* #*	M7d3e3h7q7
nota* &*	M4e4
nota* de*	S3e4
nota* es*	i3
nota* la*	V-5h3q5
notar*	F4
notario	B3F3
notario $	B4F3
notas	Q3V-3i5
notas de	Q4
noti*	A-3X20Y21
noti* cuan*	Y5
noti* los*	X3Y4
notif*	X21Y17
notificaciones	X16Y10
notificaciones $	X14Y7
notifiques	X3
notifiques los	X3
notis	Y5
nov	H10
nov $	H8
nov*	F-3H8W5Z4a4j3n5
nove*	a5n9
noved*	n9
novedad	n7
novedad $	n9
novi*	F-4H9W7Z3j3
novi* #*	H4
novi* a*	W3
novi* todo*	H3
novia	W6Z3h4
novie*	H8j4
noviembre	H12j4
noviembre #	H5
noviembre $	H4j4
noviembre todo	H3
novio	B3
novio $	W3
now	p10
now $	p9
nue*	A-4B-3C-5E-4F3H-6I6L-3M-3P-4R12S-5T4U-4V11W3X-5Y3Z-3b-4c-3d-5e-3f16h4i5k14m-3n3o-6r-3
nues*	l3
nues* chat*	l3
nuest*	I3l3
nuev*	A-3B-3C-5E-3H-6I4J3L-3M-3P-4R9T4U-3V12X-4Y3Z-3b-3c-3d-4e-3f14h6i5k16m-3o-6r-3
nuev* avis*	l4
nuev* caje*	k7
nuev* clie*	V5f10h-3
nuev* cola*	k4
nuev* comp*	h7
nuev* con*	f3
nuev* de*	I7R3
nuev* el*	Y4
nuev* empl*	R3k3
nuev* en*	Q6k4
nuev* enca*	k3
nuev* favo*	k4
nuev* la*	i4
nuev* laur*	k4
nuev* no*	T3
nuev* nos*	I3
nuev* o*	n3
nuev* para*	i5
nuev* por*	f4
nuev* que*	T3
nuev* se*	k3
nuev* vent*	V6h8
nuev* yese*	f-3k4
nueva	V15a-3f13h9k13m-3n-6o-3
nueva $	V13
nueva cajera	k6
nueva clienta	f6
nueva compra	h7
nueva en	Q7
nueva laura	k3
nueva que	T5
nueva se	k5
nueva venta	V6h7n-3
nueva yesenia	k4
nueva*	k3
nuevamente	Y3
nuevas	k3
nuevas en	k3
nuevo	C-3H-3I-3J4O3R9W4X-3a3f8h-5i8k6n5o-3
nuevo $	R6W5Y3a7f7i4q-3
nuevo aviso	l4
nuevo cliente	f7
nuevo colaborador	k3
nuevo companero	k3
nuevo el	R4
nuevo empleado	R3
nuevo en	T4
nuevo encargado	k3
nuevo favor	k4
nuevo laura	k3
nuevo nomas	k4
nuevo o	n3
nuevo para	i3
nuevo ya	m4
nuevo*	I12k3
nuevos	I8k4
nuevos $	k4
nuevos de	I5
num*	A-3B3E-5H7I3J3N3P-5Q7T-4U3V-4Y-3d-7e-3h4j-4l3m3o-4p-4q4
nume*	A-3E-5H8I4N3P-5Q5R-3T-4U5V-5Y-3d-7e-4h4l5o-4p-4q3r5
nume* #*	M4
nume* de*	H-5I9Q4c4h3j5m3
nume* del*	H12
nume* elim*	G4N4
nume* en*	D3L3
nume* es*	q4r7
nume* esta*	m6
nume* hubo*	H4
nume* le*	n5
nume* noma*	H9
nume* por*	q4
nume* que*	B4Q5n-3q-3
nume* se*	n5
nume* te*	k4
nume* trae*	H8
nume* ya*	H3N4l3
nume* ☎*	C7E-4F3W5h8l10q-5
numer*	A-3C3E-5H3I5J4P-4Q6R-3T-4U5V-3c3d-7h4j-3l3m3o-5p-4q4r4
numeritos	H4
numeritos del	H4
numero	A-3C4E-5H6I4N4P-4Q8T-4V-5d-6e-3h5j-3m3o-5p-4q4r4
numero #	M5
numero $	B5H-5I-3P-3Q4S4U6V3g6i3j-3n-5r5
numero de	H-6I8Q4W3h3j3m4r3
numero del	H9
numero deshazla	q4
numero eliminalos	G4
numero equivocado	Z4
numero es	q6r4
numero esta	m5
numero hubo	H3
numero le	M3n3
numero no	J3
numero nomas	H8
numero por	q4
numero que	B4J3Q3Z3q-4
numero se	n6
numero traemos	H9
numero y	f3
numero ya	X3l4q-3
numero ☎	C7E-3F3W4h8l8q-5
nun*	D10P-3d-4f11g3
nunc*	D8P-4d-3f9g3
nunc* ha*	f4
nunc* les*	D-3r4
nunc* lleg*	D3
nunc* lo*	f4
nunc* me*	g4n3
nunc* se*	D4
nunca	D10L3d-4f8j-3n-3
nunca ha	f5
nunca les	r5
nunca lo	f4n-3
nunca me	g3n5
nunca se	D4
o	B4C7D-11F-3G-7H13I7J-9L21O-5P-3Q21R-3T5U-5V-8W-7X-5Y-4Z-5b12c-9d-7e-5f-5h-8i-7j13k-5l-8m8n23o-7p4q-14r20
o #	C3b4n3
o abajo	H3
o cierran	j3
o con	Q9c-3g3
o el	L3Q4r3
o en	n8
o eres	r3
o es	r7
o estuvo	H5
o fue	B6
o gerente	m4
o hay	r5
o la	n5
o le	E5n5
o los	Q3
o me	Q3n7
o menos	C3H4I3S3
o mi	B4
o no	D-3J-4L9Q5T-3a-3d-3j3m11n16q-3
o nomas	L6Q5n7
o nos	H4
o para	E3
o por	L7
o puro	H3
o que	T10a3n6r5
o quien	n3
o se	n9p4
o sea	F3N4h3r3
o seguimos	I3
o si	r5
o sigue	A3
o sin	Q7a5
o solo	j4
o te	n4
o todavia	C3H3n-3p3
o una	n3
o ya	C3b6l-3m5n4
o* #*	L3n3
o* abaj*	H5
o* cerr*	n3
o* con*	Q5g3n3
o* el*	L4Q4
o* en*	n8
o* es*	r5
o* esta*	C3
o* estu*	H3
o* fue*	B4
o* gere*	m5
o* hay*	r5
o* la*	n8
o* le*	E4n6
o* lo*	n3
o* los*	Q3
o* me*	Q3n6
o* meno*	C4H4I3S5
o* mi*	B4
o* muje*	I3
o* no*	D-3J-5L10M3Q7T-4a-3j4l-3m9n18q-4
o* noma*	L5Q7n8q-4
o* nos*	H5
o* por*	L7
o* que*	T11a3n6r6
o* se*	n8p6
o* sea*	F3h4
o* segu*	I3
o* si*	n3r4
o* sigu*	A3
o* sin*	Q5a4
o* te*	n4
o* tien*	Q3
o* toda*	H3b4n-4
o* una*	n6
o* ya*	Q3b8l-4m6n6
oax*	a3
oaxa*	a4
oaxac*	a3
oaxaca	a4
obr*	a3
obs*	F4
obse*	F3
obse* #*	F5
obseq*	F4
obsequiale	F5
obsequiale #	F5G-3
obt*	L5Q-3g4
obte*	L4g5
obten*	L3g6
obtengo	L4g4
oca*	N3
ocamp*	N5
oct*	H10
octu*	H9P4
octu* comp*	H7
octub*	H10
octubre	H9P5
octubre $	H3
octubre completo	H7
ocu*	H4J5R5S5T5X6a-4d8e-3f5j3n-5q-3
ocup*	H3L-3P-3R4S4X3a-3c4d11e-3f5g4k4l3n-5q-3
ocup* cobr*	h5
ocup* dar*	l4
ocup* el*	H3R3
ocup* mete*	k3
ocup* que*	Q3c4
ocupa	d4k3
ocupa cobrar	k3
ocupa*	S6d10g6n-4
ocupada	S6
ocupada $	S4
ocupar	d5
ocupo	C3H4R4T4X6c5f4h3l3
ocupo dar	l4
ocupo el	H4R4
ocupo meter	k3
ocupo que	X3c6
ofe*	G3L4X7Y4j4l7
ofel*	G3l9
ofeli*	F-3G7l6
ofelia	E3G5l8
ofelia $	G5l8
ofer*	L6X7Y8j6
ofert*	L6X7Y7j7
oferta	j4
ofertas	L7X7Y5
ofertas $	L3X9
ofi*	r6
ofic*	r7
ofic* de*	r3
ofici*	r6
oficial	r4
oficial de	r4
oficina	r3
ofr*	F3T8
ofre*	T10
ofrec*	T10
oig*	H3X3
oiga	X3
oiga el	H3
oiga pongale	F3
oiga* cuan*	b4
oiga* el*	H3
oiga* pong*	F3
oigan	b3
ojo	C3
ok	A20K-4O-3T-3V3a-3o40q-3
ok $	A11a-3o34
ok al	A4
ok gracias	o3
ok la	A5
ok ok	o7
ok perfecto	o3
ok* al*	A5
ok* ente*	o4
ok* grac*	o5
ok* la*	A3
ok* ok*	o7
ok* ya*	o4
olga	f3k4
olga tun	k3
olga* tun*	k3
olv*	J11M3N10i8n-3
olvi*	J8M4N8a4i6n-3q-3
olvi* el*	i6
olvi* no*	J4
olvid*	J11M3N10i8n-4q-3
olvida	a5i7
olvida el	i5
olvidalo	J13
olvidalo $	J8
olvidalo no	J3
olvidaron	M4i3
oma*	l5
omar	l6
omar no	l3
omar unos	l3
omar* unos*	l3
on	O-4S14Y8
on $	O-4S14Y11
ond*	H9O17T3a-3n6
onda	H7J-3O20T6a-3n7
onda $	O19a-3
onda con	C3H8O-3T4n3
onda* con*	C4H8T3
one	q7
opc*	T27
opci*	T27
opci* favo*	T5
opci* hay*	T4
opci* teng*	T5
opcio*	T26
opciones	T24
opciones $	T14
opciones favor	T4
opciones hay	T4
opciones tengo	T6
ope*	K9c12n9o-3q4
oper*	A-3H3K11U-3c13n9o-4
oper* no*	K3
oper* por*	M5V5
oper* que*	n4
oper* se*	H3
opera*	K8V3c14n10o-4q3
operacion	n10q4
operacion por	M4
operacion que	n4
operaciones	H5K11
operaciones se	H3
ora	n17
ora*	V3a7o18
orac*	a8
oraci*	a8
oracion	a11
oral*	o17
oral* pues*	o6
orale	V4o15
orale $	o9
orale pues	o7
ord*	F4I3Q5a3d-3h7j4
orde*	F4Q4a4h6j4n-3
orde* #*	h10
orde* alfa*	I3
orde* de*	j3
orde* la*	E3
orde* mia*	F4
orden	F3Q6a4j4
orden #	h9
orden alfabetico	I3
orden la	E3
orden mia	F5
orden*	T3
ori*	S18T10
orie*	T9
orien*	T10
orientame	T10
orientame $	T12
orit*	S17
orit* no*	S3
orit* que*	S4
orita	S15
orita no	S4
orita que	S6
ort*	l3
orte*	l3
ortega $	l3
oto*	A3F8
otor*	F7
otor* acce*	k3
otor* el*	A4
otor* punt*	F6
otorg*	A3F7
otorgar	F9
otorgar puntos	F6
otorgarle acceso	k3
otorguese	A3
otorguese el	A4
otr*	A5B-7D3E-3G-4H-5I-7J9K5M-8N-4O-3Q4R10U-7V22W4X-6Y6Z9b-5c-4e-4f-3g-3i19k6l-6m-8n3o-13p-8q9r-6
otra	A3B-5D7F-7G-3I-5J8M-5N-3R6S-4T3U-4V24W3X-5Y7Z5b-4c-6e-6f-3g-3h-6i18k5l-4m-6n3o-11p-6q4r-4
otra $	H5J13S3T-3V29a-5e-3i7n-6o-5q3
otra a	h-3i12
otra al	i7
otra caja	q7
otra cajera	T3W3
otra cantidad	E4
otra clienta	V10i-4
otra como	i3
otra compra	V5h-5i5q-3
otra cosa	T5d3i6
otra de	V-3i9
otra dejala	A4
otra distinta	V5
otra favor	R5
otra gente	h4
otra identica	i8
otra igual	V-4i12
otra igualita	i3
otra la	V5h3i-3
otra liga	R5
otra mas	V11
otra mesa	h-4q11
otra nota	i6
otra nueva	V10
otra operacion	V3
otra para	i5
otra persona	V11Z10c-3i-6
otra por	V4
otra que	f4
otra ronda	i3
otra senora	C3h3q7
otra si	A4
otra sucursal	H-3W9
otra tienda	L3l3
otra vendedora	V-5k8
otra venta	J7V13h-6i8n-3q-5
otra vez	D8J-5O5P5T6V-12W-3X-3Y8Z-3a11f-3n15q-4
otra*	K6
otra* #*	i3q-4
otra* a*	i9
otra* al*	i6
otra* caja*	q8
otra* caje*	T4W3
otra* cant*	E3
otra* clie*	C4V9h4i-5
otra* comp*	J4V5h-5i7q-3
otra* cosa*	T4i6
otra* de*	V-3i10
otra* deja*	A4
otra* dist*	V5
otra* favo*	R6
otra* gent*	h4i-3
otra* iden*	i8
otra* igua*	K4V-4i14n-3
otra* la*	V4h3i-3
otra* liga*	R6V-3
otra* mas*	V8
otra* mesa*	h-3q9
otra* no*	q3
otra* nota*	i6
otra* nuev*	V8
otra* oper*	V3
otra* para*	i6
otra* pers*	G4V10Z6c-3i-5
otra* por*	V3
otra* que*	K4f5
otra* seno*	C4V-3h3q6
otra* si*	A3
otra* sucu*	H-3W11
otra* tien*	j3l3
otra* vend*	V-6k10
otra* vent*	J5V17h-7i4n-3q-4
otra* vez*	A-3D10J-5O4P4T9V-12W-3Y8Z-3a11n16q-5
otras	K9S3n-3
otro	B-4E-3F-3G-3H-7I-3J-4M-4O-3Q5R6T-5U-3V21Z14a-5b-3f-3i14k8l-3m-3o-6p-3q16r-3
otro $	J-3V29c3n-3o-3q6
otro cajero	k5
otro carro	V3
otro celular	q4
otro chat	Z8
otro cliente	C3V8q6
otro cobro	V4
otro contacto	Z3
otro dia	H-3Q3
otro empleado	k8
otro esperando	V9
otro lado	Z8
otro link	R6
otro mas	V9
otro no	A5
otro nombre	Q3
otro numero	V3W3q4
otro que	f4
otro senor	q8
otro six	i4
otro ticket	V-3h4i5q-3
otro*	F11i6q-3
otro* #*	F10i7
otro* caje*	k6
otro* carr*	V7
otro* celu*	q3
otro* chat*	Z9
otro* clie*	V12q4
otro* cobr*	V9h-3i5
otro* dia*	H-3Q3
otro* empl*	k8
otro* espe*	V7
otro* lado*	Z8
otro* link*	R5
otro* mas*	V7
otro* no*	A5
otro* nume*	D3V4q4
otro* que*	f3
otro* seno*	n-3q6
otro* six*	i4
otro* tick*	V-3h3i3
otros	F10i5n3
otros #	F10i5
oxx*	l5
oxxo	l4
oxxo $	l4
oy	H7
oy $	H5
oye	D-3H5J-5K3L-4O14S-3W-3a5b6n6o-4r6
oye cuales	m5
oye cuantos	C3
oye no	J-3n10
oye si	l3
oye y	H4I4T3b3n6
oye* cual*	m3
oye* la*	d3
oye* no*	J-3n6q3
oye* y*	H6n6
pac*	I5a3h6l3
pach*	I3a6
pache*	C3I6
pacheco	C4I3
pacheco $	I4
paco* del*	l4
pad*	I7f5o10
padr*	I11T-3f3n-4o13
padr* de*	I4
padr* vige*	I3
padr* ya*	o4
padre	n-3o14
padre $	o4
padre ya	o4
padro*	I11f4
padron	I8f4
padron $	I3
padron de	I4
pag*	A-4B-3C-6D5E-5F-3G-3I-4J5L8N-3O-3T-4U-3W11X-3Y-3Z-3c-4d18e6f-6g-5h19i11j6k-3l-5m-3n-10p-5q9r-4
paga	C-4L6S4d14h-3i3n-3
paga #	d3
paga $	d3
paga con	C-3L6d8
paga una	d3
paga*	H3L4P-3Q4V-3W11d11g-3h13j3n-6o-3p-3q6
paga* #*	d3h11
paga* al*	H3W7
paga* con*	D-3H3L8S3d16h-6j5
paga* de*	G3
paga* el*	b3h3
paga* en*	S3
paga* la*	h5
paga* lo*	W3
paga* me*	D3S4
paga* todo*	L6
paga* una*	d4
pagad*	h9
pagada	h3
pagado	h4
pagal*	W9
pagale	W10
pagale al	W8
pagam*	W7
pagame	W4
pagan	Q3a9
pagando	d3
pagar	b5d8h7i4j3n-4q6
pagar #	h3
pagar $	h5i3q3
pagar con	L-4d13h-3j3
pagar el	h3i3
pagar la	q4
pagar lo	W4
pagar todo	L7
pagar*	H6h9
pagaron	H3h9
pagaron #	h7
pagaron con	H4
pago	C-4E-3J3L7Q-4W4a-3d7h14i8n-5q9
pago #	d-5h22
pago $	W6e4q7
pago con	D-3J3d8h-5n5q3
pago de	d4
pago el	D4L6h3
pago en	d3i5
pago la	V3q3
pago su	h4q3
pago* #*	d-4h23q-4
pago* con*	D-3d9n3q3
pago* de*	d4i3
pago* el*	D4L5q-3
pago* en*	i4
pago* este*	V3
pago* la*	V3q4
pago* su*	h4
pagu*	D8P4e3h7
pagu* con*	P3
pague	D7L-3a5h5o4
pague $	e3o5
pal	F7Z11b4n-3p3
pal cliente	F5
pal del	Z7
pal guero	F3
pal*	A5Q8T4i6n3
pal* clie*	F5
pal* del*	Z5
pal* guer*	F7
pal* ☎*	h3
pala*	Q8T3
palab*	Q5T3
palabras	Q6
palo*	A6i7n3
palom*	A5i6n4
palomeando	A3
palomeando $	A4
palomita	n4
palomitas	i7
pam*	B3l5m9
pame*	B4l8m8
pame* renu*	l6
pame* tu*	B3
pamel*	B4l5m6
pamela	B5m10
pamela $	m8
pamela renuncio	l9
pamela tu	B3
pan	i5j4
pan $	D3
pan de	j4
pan*	a3e4f4h5j6k4q-3
pan* de*	j6
pana*	a4k5
pana* etap*	h4j3
panad*	k5
panaderia	k4
panal*	a4
panales $	a4
panales etapa	h3
pant*	e5h4j3n4
pant* de*	j4
panta*	e6h4j4n5
pantalla	n5
pantalon	e5h3j4
pantalon de	j3
pao*	k4
paol*	k5
paol* ☎*	k5
paola	k5
paola ☎	k4
pap*	O6T3W3a3
papa	W6d-3q3
papa no	c3q3
papa que	a3
papa*	h4
papa* no*	c3q3
papa* que*	a3
papa* tamb*	i4
papas	d3h3j3
pape*	M3O4q-3
papel	a3
papel y	G3
papel*	H3O6
papeleria	O6
papeleria $	O4
papelito	H3M3
papelito donde	H3
paq*	a4j7
paqu*	a3j8
paqu* de*	j7
paque*	i3j6
paquete	j7
paquete de	j7
par*	B-8D-9E-4I-4K-4L8M-5O-7P-6Q9R9S-4V-7W-6X13Y-7Z8a3b4e-3f-4g7i8j7k3l-5m-5n-6o3p5
para	A5B-6C4D-8E-3I-3K-3L9M-5N-4O-6P-4Q10R10S-3T6V-6W-6Y-7Z12a4b6c4d3e-5f-4g7h-3i4j10k5l-10m-3n-9p3r-7
para #	C3d-3j9
para abajo	G3
para aca	I3
para adelante	A5
para algo	p4
para aprobar	A4
para atras	J3e4q12
para cancelar	Q3
para canjear	L4Q3
para completar	d4
para cuanto	H3
para dar	Q8
para darme	g7
para decirle	C3p5
para diciembre	k3
para dormirme	H3
para dulce	R3
para el	C-6F4H-5I4L4Q-4S4Z7a-3b3h6i6j3n-3p6q-4
para ella	V4i6
para entrar	R4
para ganar	L7
para gastar	b3
para genaro	G4
para inscribir	Q5
para inscribirme	g3
para juntar	L6
para la	D3F6W-4a10b6d8h-5n-3q-4
para las	j3
para llamarles	K3c3
para lleva	h4
para lo	g6
para los	C8X4
para manana	j4
para meter	Q3
para mi	H3Z13c3j-3
para nancy	k9
para otra	Z4
para otro	Z3
para pagar	W4
para que	A3D-3H-3L5N3R5T15W4X3Z-3a-3b-4c4f3g-3j-4k8q-4r-5
para reenviarselo	R3
para registrar	Q10m4
para saber	r3
para selene	k4
para su	C4d3q3
para ti	Z6o5
para tras	q4
para un	C5b8
para una	Q5b3e-3
para usar	p4
para vender	k3
para ver	J3Q15p-4
para ☎	E-3F7R6h-3
para*	M3X5q9
para* #*	C3d-3j7
para* abaj*	G4
para* aca*	I3Z3
para* adel*	A5
para* algo*	p3
para* anot*	H3n3
para* apun*	Q3p3
para* atra*	e6q13
para* canj*	L4Q3
para* comp*	d3
para* corr*	E3
para* cuad*	U4
para* cuan*	H3
para* dar*	Q7
para* darm*	g4
para* deci*	p5
para* dici*	k3
para* dulc*	R3
para* el*	C-5F4H-4L4Q-4S5V-3Z6a-3b3h7i3j3n-3p7
para* ella*	V3i6
para* enca*	R6
para* esa*	A3
para* esta*	d3
para* gana*	L6
para* gast*	b4
para* gena*	G3
para* insc*	Q4g7
para* junt*	L7
para* la*	D3F5W-4a10b7d5h-6i3q-4
para* las*	j3
para* llam*	K3
para* llev*	h4
para* lo*	g7
para* los*	C6X4p3
para* mana*	j4
para* mete*	Q4
para* mi*	U3Z14
para* nanc*	k4
para* otra*	Z4
para* paga*	W4
para* pers*	R3
para* que*	D-3H-3I-3L6R8T16X4Z-4a-3b-5c3d3e3j-5k7q-4r-4
para* reen*	R4
para* regi*	Q6g3m4
para* sabe*	n3
para* sele*	k3
para* su*	C3q4
para* ti*	Z3o7
para* tras*	q4
para* un*	C4b8
para* una*	E3Q6b3e-4
para* usar*	p4
para* vend*	k3
para* ver*	J7Q13Z-3p-4
para* y*	M3
para* ☎*	E-3F7R3h-3
paracetamol	j3
parad*	n4
parada	n4
paral*	X6q14
parale	X4
parc*	e3
parci*	e4
pare*	X19
paren*	X6
parenle	X7
pari*	H4o10
paris*	H4
parisina	H5
parisina $	H5
paro	H4M-3n5
paro $	H4
part*	C-3H-3L4Q4a9g6h-3i6j-4l5n-3o-3q-3r8
part* de*	H-3L6g5k3l7r11
part* del*	U4
part* en*	N5
parte	Q3U5d3g7r7
parte $	g3
parte de	g5r8
parte*	Q4i3
partes	Q4i3
parti*	L6N4Q-3a12i3l6
partido	a13
partido $	a8
partir	L5k3l5
partir de	L7k5l7
pas*	A4B-3E-4J-5K6L4M-7N-5O5R4T-7U4V6X-6Y-6Z-7a9c10d-9f-8g-6h4i3j7k4n10o-3r-5
pasa	A5J-3L3V4k4n7q-3
pasa $	L4
pasa lo	A5
pasa nada	J-4n6
pasa*	E-4F-3H5K4L5M-4N-3O-4P5R3S-4T-3V3X-3Y-3Z-3a6b3c10d-8f-5g-3h-4i4j4l-3m6p5r-3
pasa* #*	W3n4
pasa* a*	I4V6a-4c13
pasa* ahor*	i3
pasa* al*	V6c3
pasa* con*	D3G6P3c11n-3
pasa* cuan*	H5
pasa* de*	I4O-3o5
pasa* el*	H4a11
pasa* esta*	P3
pasa* la*	R3W3a16c-5
pasa* las*	K6
pasa* lo*	A6R3U7h5
pasa* los*	H4W6m6
pasa* mi*	W5b5
pasa* mis*	P4b-4m3
pasa* nada*	J-5n10
pasa* no*	l5
pasa* o*	Q3q3
pasa* por*	a4
pasa* punt*	L5
pasa* tamb*	H7
pasa* un*	h3
pasa* una*	Q3h-3i3
pasa* ☎*	F4
pasad*	H6P6V-3W-3e5h-6i8n3p4
pasada	H-3L-3P5W-3e3h-5i7n4p7
pasada $	H-4a4n6p6
pasada ☎	F3
pasado	H5P3l3
pasado $	H3b4
pasado no	l3
pasado tambien	H6
pasal*	A3W9k3q4
pasala	q6
pasale	G-3W8k3
pasale #	W3
pasale los	W6
pasale usuario	k3
pasam*	H5I4K5Q-3R7T-3U3V6a7b4c9d-3k-3m4n-7q-3
pasame	H5Q-3R5S-3T-3V7a8c10d-3k-3m5n-5q-3
pasame a	I3V4a-3c10
pasame al	V4
pasame con	c10
pasame cuanto	H3
pasame el	B4H4a10
pasame la	R3W3a11j-4
pasame las	K5
pasame lo	C3R4U7
pasame los	H4m5
pasame mi	b8
pasame mis	P3m4
pasamos	I3
pasamos de	I4
pasar	D3j5
pasar $	q4
pasar lo	h7
pasar*	D-3G7K6L6W-3b-5c3n7
pasarle	L7
pasaron	D-3G6K4b-3n7
pasaron #	n4
pasaron $	K4
pasaron con	G5
pasas	P4c3o3
pasas la	j4
pase	A4R3U6V9a-3h3
pase a	l3
pase al	R5
pase el	V9
pase la	V3
pase lo	A3
pase*	V5a12c4
pase* a*	V3l4
pase* al*	R6c5
pase* el*	V10
pase* la*	V4a6
pase* lo*	A3
pasem*	V4
pasemos	V3
pasemos a	V3
pasen*	a11c4
pasenme	a8c4
paso	C4L-3O11P-3S4T-4V-4W-5a-3b-3c-3e-5f-3h5j3k8l6n19
paso $	J4L4O8S-3h-3n20q-3
paso a	L3
paso con	h-3n15
paso de	C9G5h-6n-3
paso el	S4
paso la	S7h-3k3n4q3
paso las	S4
paso los	k3
paso maricruz	l4
paso mi	O6h6n-4q3
paso o	n6
paso por	H4a5h3
paso su	E3k5n-3
paso ☎	k3
paso*	Q13e-3
paso* a*	Q6
paso* con*	h-5n13
paso* de*	C6G5h-5
paso* el*	h3i3
paso* la*	S7h-3n3q5
paso* las*	S6
paso* mari*	l4
paso* mi*	O8a-3h8n-3
paso* o*	n6
paso* para*	Q5
paso* por*	H4a4h3
paso* su*	E3F3k6n-3
paso* y*	d3
paso* ☎*	k3
pasos	Q13e-4
pasos para	Q5
past*	D3F6V-3b4e4i3j5q-3
past* de*	h3j3
past* para*	j5
past* que*	F4
past* ya*	j3
paste*	D4F5e5q-3
pastel	D3F4e3
pastel que	F5
pasto*	j3
pastor	j5
pat*	B4C4E4G5J5L4n-6q-3
pata	B4
pata de	B5
pata* de*	B4
patr*	J5c3n-3
patro*	A3J5n-3
patron	q4
paty	C3E3G3p-3r3
paty $	C5p-3
paty ya	G5
paty* ya*	G7
pau*	S6l4
paus*	S5l3
pausa	S4l3
pausa $	l4
pec*	C3k5
pech	C3k4
pech ☎	k3
pech* ☎*	k4
ped*	D5J6L-3P-3T12b-3e7h3j7l4
pedi	A6J6j3n3p3
pedi $	D4N3
pedi nada	J5
pedi*	T14e7h6j9n-4
pedi* a*	W4j4
pedi* de*	j6
pedi* el*	C3
pedi* nada*	J5
pedi* ya*	j6
pedic*	h5
pedicure	h5
pedid*	W4a-4e7j10
pedido	N-3W3a-4e7j13q3
pedido a	W4
pedido de	j6
pedido ya	j5
pedir	C3T9V3a3
pedir $	T8
pedir*	Q4T5n-3
pedirte	T7
pedirte $	T6
pedr*	l7
pedro	l6
pedro $	l7
peg*	Z8
pega*	h3
pegu*	Z5
pegue	Z8
pei*	h3
pel*	D8P3Z6b-3h3l3q-3
pele*	Z6l3
pelo	D6P4
pelo $	D5
pen*	A10D3H-4I-4K26O-3Q-4T-3U-3V-4Y5Z6a-4l-3m-3n17o4
pena	D5
pena* era*	Z4
pend*	A12H-3K25T-3V-3Y3a-3n14o3
pend* de*	A11K3
pend* la*	n3
pendi*	A10H-3K24V-3Y5a-3m-3n11o4
pendiente	A-3K9Y4n10o6
pendiente $	K6o8
pendiente de	A4
pendiente la	n5
pendientes	A14K24n-3
pendientes $	A7K15
pendientes de	A6K8
pens*	S7Z4n4
pens* que*	Z4
pensa*	S7Z3n5
pensando	Z3
pep*	P3
per*	A8B4D4E-5G-7H-13J-7K-4L-5N13O-7P-11S12T7X-4Y-7Z8b-7c6d-16e-4g-3i6k10l6m9n-8o3p-5r4
pera	l5
pera de	l5
pera*	S22o-3
pera* de*	l5
peram*	S7
perame	S7
perat*	S12
perate	S13
perate $	S10
perd*	A-3D11F3H-3J-3K4P-3Q4S-3T17W-3Z15a5d-3h-4o-4
perd* el*	R3
perd* ese*	Z3
perd* la*	D7b4
perd* lo*	n3
perd* los*	L3
perd* me*	Z3
perd* mi*	Q8a3
perd* mis*	D5
perd* que*	K3
perd* uste*	Z5
perder al	F3
perder los	L3
perdi	D5Q7T13
perdi $	T9
perdi la	b3n3
perdi mi	Q6
perdi mis	D3
perdi*	D8K5M3R4T7a3h-4q-3
perdida	K3T7U3
perdida $	T8
perdida que	K3
perdidos	K5
perdio	F3R5T-3a8n7
perdio $	a3
perdo*	Z17a4
perdon	Z14q4r5
perdon $	Z4
perdon el	Z3
perdon se	Z3
perdone	Z7
perdone usted	Z4
perf*	N6o20
perfe*	o21
perfecto	o16
perfecto $	o11
perfi*	N8
perfil	N11
perfil $	N8
perfu*	e4
perfume	e5
peri*	j4
perl*	B4C5J3R5W3Z3k3p-3
perl* dice*	A4
perl* esta*	B4
perl* la*	B5
perla	A4B6R6W3Z5
perla $	R4Z3
perla dice	A4
perla esta	B3
perla la	B3
perla pero	R4
perm*	A15F4G-4K-3N3S6k6l11m9n-4q-5
perm* a*	A4l7
perm* al*	l3
perm* cual*	A7
perm* de*	W3m5
perm* o*	l-3m6
perm* para*	k3
perm* pend*	A5
perm* tant*	S3
perm* un*	S4
permi*	A14F5G-5K-3N5S4W3d-3k7l10m11n-4q-5
permiso	A11F3G-3N5S-6W4k10l9m8n-3q-5
permiso $	A3D3F4G-3l7q-4
permiso a	A3
permiso al	l4
permiso cual	A7
permiso de	S-4W6m4
permiso o	m5
permiso para	k4
permisos	A6l3
permisos a	l5
permisos pendientes	A6
permiteme	S9
permiteme tantito	S3
permiteme un	S4
pero	E3V3X4Y-3a4d-7e-3h12i9n-3q4
pero de	V4
pero la	n4
pero los	E3
pero no	R4X3a5n-4q5
pero se	G3
pero* con*	h3i4q-4
pero* es*	h4
pero* la*	n3q3
pero* los*	E4h3
pero* no*	R3X3a6q4
pero* se*	G3
pero* si*	h3
perr*	a12j9q3
perr* se*	a9
perrito	a3
perro	S3a8j8q3
perro $	a4e3j3
perro se	S4a4
pers*	A-4B6C3E-3H-7I7J-4K-3O-3P-6S-4T-4U8V4W-5X-3Z5a-7b-3c12d-4e-3f3h-5j-3k11m14n-6o-6r9
pers* #*	V3i-3
pers* a*	G4f5
pers* al*	k5
pers* con*	m3
pers* dado*	m4
pers* de*	U3p3r3
pers* del*	m4
pers* habi*	m5
pers* hay*	I3k4
pers* naye*	l4
pers* no*	U7q3
pers* o*	r9
pers* quie*	m3
pers* real*	c3
pers* se*	I5
pers* ☎*	C8
perso*	A-4B3D-3E-3H-7I7J-3K-3N3O-3P-5S-4T-4U6V7W-5X-3Z8a-6b-3c12d-4e-3f3h-4j-4k12m14n-6o-6r7
persona	Q-4V7W-3Z6c10f4k3m-4n-4o-3p5q4r11
persona $	F3V7Z3c9k-3p3q3
persona a	G3f3
persona al	k4
persona anterior	i3
persona de	p4r3
persona en	k3
persona no	q5
persona o	r7
persona por	c3
persona real	c4
personal	B6H-4P-3U7a-3c3k11m21o-3q-3
personal $	B8P-4Q3a-4k11m15o-3
personal con	m3
personal dado	m5
personal habilitado	m5
personal hay	k3
personal no	U6
personales	N6
personales $	N6
personalizada	c4
personas	I10k3
personas del	m4
personas hay	I4
personas nuevas	k3
personas se	I4
personas tenemos	I3
personas traen	I3
pert*	N9
pert* al*	f3
perte*	N5
pertenece	M3
pertenece $	M4
pertenecer	N6
pes*	D13E4F3H-4I-3J-3L9P-4Q4S-3W3a-4b7d5e3f-5h8i7j-4k-3l-3n-4o-4p-4
pesc*	d4h-3
pesca*	d4h-3
pesi*	D10
pesim*	D7
peso*	D5F3G5H-5I-3J-3L11M6P-5Q3U-3a-4b5d5e3f-5h8i7j-3k-3l-3n-7o-3q6
peso* a*	D4G7d-6q5
peso* al*	G4n3
peso* como*	Q3
peso* de*	F4d6h6
peso* del*	G3W3
peso* en*	D4
peso* jaja*	h3
peso* lo*	F3
peso* por*	F5
peso* que*	E3d3
peso* quit*	G3
peso* son*	L4b-3
peso* ☎*	E4F-4G-3V7d5h3i-3
pesos	D3E3F3H-4I-3J-4L8M3P-4a-4b6d6e4f-4h7i6j-3k-3n-4o-3q5
pesos $	D-4F3G-5J-3L5M3P-3Q3a-3b10d7e3h12i13n-3p-3
pesos a	D3G4d-4q5
pesos al	G4
pesos de	F4W4d6h5
pesos del	G4W4
pesos en	D3
pesos lo	F4
pesos por	F7
pesos que	E3d3
pesos quitarselos	G3
pesos son	L5b-3
pesos ☎	E3F-4G-3V6d5h5i-3
pet*	A14l6
peti*	A17
peti* de*	A4
petic*	A16
peticion	A5
peticion $	A4
peticiones	A11
peticiones $	A6
peticiones de	A3
petr*	l5
petr* siga*	l5
petra	l6
petra siga	l6
pho*	h7
phon*	h7
phon* ☎*	h5
phone	h6
phone ☎	h6
pic*	Q5R6n3
pica*	R6
pica* otra*	R4
picar*	R4
picarle	R4
picarle otra	R4
pico	Q6R3n3
pico para	Q5
pico* para*	Q6
pid*	A13C3D-4F-4I-3Q15S-3T-4U-3W9a-5b-4c-3i5j9n-8o-3
pida	A5
pida puntos	A5
pide	C4Q3W6d4
pide el	d4
pide mas	W10
pide*	E5Q10W4j7
pide* el*	d4
pide* mas*	W9
pide* para*	Q3
pide* que*	p3
pide* rect*	E8
pide* su*	C3
pidel*	W4
pidele	W3
piden	E6Q4j5
piden para	j3
piden permiso	A4
piden rectificar	E5
pidi*	A14G3H5W-3i7l3
pidi* apro*	A4e-3
pidi* audi*	G3
pidi* auto*	A3
pidi* bren*	A3
pidi* la*	A5
pidi* lo*	H3
pidi* los*	H3
pidi* luis*	A3
pidi* post*	i5
pidi* que*	X3
pidi* su*	l3
pidie*	A4G3H5
pidiendo	G3H7
pidiendo auditoria	G4
pidiendo lo	H3
pidiendo los	H3
pidieron aprobar	A4
pidio	A13X3i3
pidio brenda	A3
pidio la	A5
pidio luis	A4
pidio postre	i3
pidio que	X3
pidio su	l3
pido	L3Q12j3
pido mi	Q7j5
pido* mi*	Q5j4
pie*	L14W4
pier*	L10
pier* lo*	L3
pierd*	L11n3
pierde	L3n3
pierde $	L3n3
pierden	L5
pierdo	L6
piez*	W5
pieza*	W6
piezas	W5
pija*	e3
pijas	e3h3
pil*	i6j3
pila*	i4
pilas	i3
pin*	H4L5P4e4h7q-4
pint*	H4L3P3e3h3
pint* la*	H5
pinto	H5
pinto la	H5
pintu*	L4e3h4
pintura	L4h3j3
pintura $	L3
pintura vinilica	h3
pip*	S3a4
pipa	a4
piq*	Z7
piqu*	Z10
pique	Z7
pis*	a5
piso	a4
piz*	j3
pizz*	j3
pizza*	j3q3
pizzas #	h3
pizzas $	j3
pla*	F3H4a-3c4e8h3m14n-6o6
plan*	e3m16
plan* comp*	m5
plan* de*	k3m5
planc*	e3
plancha	e4
planchado	h3
plant*	k3m18
plantilla	m17
plantilla $	m6
plantilla completa	m6
plantilla de	m4
plat*	F3H5J3c7e3
plat* con*	F4c4
plat* del*	H6
plati*	F4H6c6
platicame	H3
platicame del	H5
platicar	c5
platicar con	c3
platique	F3
platique con	F3
play*	e3h3j6
play* del*	j3
playe*	e3h5j3
playeras	e3h4j3
playeras del	j3
plaza cuanto	H3
plo*	J3j4
plom*	J3j4
plome*	J3j3
plomero	j4
pobr*	D3l4
pobre	l3
pobre don	l3
poc*	I4r6
poco	n4r6
poco eres	r3
poco*	I3
poco* en*	I3
poco* eres*	r5
pod*	H5c8
pode*	L3
podr*	H4c6m4
podr* indi*	b3
podr* prop*	H4
podri*	R3b3c5
podria	H3c4m3
podria proporcionar	H5
podrian	c3
podrias	h4
poi*	C4F5b6d5h-4
poin*	F5b4d6h-6
poin* for*	d9h-3
point*	C4F6b5d4h-5
points	C3F3b6d8h-4
points for	d10h-4
pol*	h7o5
poll*	h4o5
poll* #*	h4
pollo	L3h4o4
pollo #	h3
pollo $	o4
pon	E8W3k5l4
pon a	W4k7
pon en	E10
pon*	A-7B-3C-8D5E10F6I-6J5K-3L-4M-4N-3O-3P-5Q13R4S-4T11U-3V-4W11X-5Y9Z-3b-4d-3e-6f6g4h7k9m-3n-8o-4p-5r-3
pon* a*	W4k7
pon* en*	E8
pon* inac*	l7
ponc*	R5a9
ponc* la*	a9
ponc* su*	R5
ponc* ☎*	f4
ponch*	R4a7
poncho	R8a7f3
poncho la	a9
poncho su	R5
poncho ya	k3
pone	Q3T3
pone*	D12L3Q7T10W3k4q-3
pone* #*	G3d3
pone* el*	Q7
ponen	D8L3
ponen $	D3
poner	D5Q9T7k5
poner $	T5k3
poner el	Q7
poner*	T5
ponerle	T5
ponerle #	G3
ponerle $	T4
pong*	J9L-3Q12T8W5h3p-4
pong* #*	h5
pong* algo*	F3
pong* para*	Q4
ponga	W3h3
ponga*	J10Y4
pongale	F4
pongame	g3q3
pongas	J10
pongo	Q12T10
pongo $	Q5T14n-3
pongo para	Q5
poni*	F3
poni* #*	F5
ponie*	F5
poniendole	F4
poniendole #	F4
ponl*	D-3E13F7G7I-3Q-3Y3a-3d-4f3h9i4l5n-6
ponl* #*	F8G8h3
ponl* a*	W3h3
ponl* cand*	l3
ponl* en*	E11I-3f6h-6l3
ponl* lo*	E4
ponl* los*	F3
ponl* otra*	i6
ponl* punt*	F4
ponla	E10h-3l4
ponla en	E9h-6l4
ponle	F10G6W5d-3i7l4n-4
ponle #	E-3F10G12
ponle a	h4
ponle candado	l5
ponle eso	E3
ponle otra	i7
ponle puntos	F5
ponlo	E5I-5f6h4k4
ponlo $	h5
ponlo en	E3k4
ponm*	A-4F-3H4W10Y6c3g8h5k4
ponm* #*	W8h5
ponm* a*	W7c3
ponm* en*	g6
ponm* las*	H5
ponm* un*	k7
ponme	A-4H4W9Y6c4g7h4k4
ponme #	W5h5
ponme a	W10c4
ponme en	W-4g12
ponme las	H4W-3
ponme un	k7
pons* tu*	F3
ponse*	F4
ponselos	F3
poot	f4
poq*	L7U3
poqu*	L4U4
poqui*	L5b4
poquito	U3
poquitos	L4b3
por	A8E-4H-5K6L12O6P4R-3U-4V-5W-7Y6a3f-6g-6h4i5j5k-11n-7o4p-11q-3
por #	F-3G-3H-6L15a8b-3e3h15j-3q-3
por aca	O5
por ahi	A4O9c-3
por ahora	J3S4
por alla	O4S5
por aprobar	A5Y6
por aqui	P3Q6c4
por autorizar	A6n-3
por brenda	I5
por cada	L9
por caja	h3j3
por cambio	S3
por compra	G4L4
por comprar	G4L5
por confirmar	K3
por cuanto	H5
por dado	l3
por dia	L6
por donde	T7j6
por efectivo	W4d-3e3
por el	G-3L-3W-3b3d8o3
por empleado	B7
por error	F3X-3Z10q3
por esa	D3
por fa	C4O-3b5
por favor	D-3E5F-6J3L-5M-3O-3S5V3X7Z-3d4f3i3j-5k-5m3o-3p-4
por fin	o3
por firmar	A3
por fuera	G5d-3
por hoy	o4
por internet	L3
por inventario	E3
por la	F9P3a5c3d4h-4l4o8
por las	a5
por llegar	l5
por lo	C3b6j5
por los	a4d3h-3q5
por maternidad	l5
por mes	I5
por mi	A7U4a3
por monto	L7M4
por nombre	Q3
por pan	i3
por ponerle	G3
por producto	e4
por puntos	d6
por que	C-5D3L9P7X-3n7r12
por quien	B3
por resolver	K4
por si	J3a4n3
por su	C10D4V-3f-3h10
por sus	h3
por telefono	R4c7
por ticket	H5L4P3
por traer	F5
por transferencia	i3
por tu	D3a6
por ultima	B5P5
por un	b-4d8
por una	F3L3h-3
por unas	i4
por uno	B3P5
por*	D8G4L18W8a-3d-4f5h4j-3l-3n3o-3q-3
por* #*	F-3G-3H-6L13M4a10b-3e3h15q-3
por* aca*	O10
por* acti*	m3
por* ahi*	M3O7
por* ahor*	S3
por* alla*	O7S3
por* aniv*	F3
por* apro*	A6Y6
por* aqui*	L-3Q7Y3c4
por* auto*	A6n-3
por* bren*	I5
por* cada*	L9
por* caja*	h3j3
por* camb*	S4
por* comp*	G6L8
por* conc*	K4
por* conf*	K7
por* cuan*	H5
por* dia*	L7
por* dond*	T10j5
por* efec*	W3
por* el*	F4G-3J3L-3W-3d7
por* empl*	B4
por* erro*	F6X-3Z12
por* esa*	D3
por* este*	T3
por* fa*	C5O-3b5
por* favo*	B3D-4E5F-5J5L-4M-3N5O-3S3V3X6Y3Z-3b3d3g3h-3i6j-5k-4n-3o-3p-4
por* fin*	o4
por* firm*	A4
por* fuer*	G4d-3
por* hoy*	o4
por* inte*	L4
por* inve*	E4
por* la*	F11M3a3d5h-5l3o6
por* las*	a6
por* lleg*	l3
por* lo*	P-3b7j4
por* los*	G-3a3e5h-3q7
por* mate*	l3
por* mes*	I4
por* mi*	A7U4a4
por* mont*	L3
por* nomb*	Q3
por* otro*	i3
por* part*	i3
por* prod*	e3
por* punt*	d5
por* que*	C-8D7L10P11X-3n6r11
por* quie*	B3
por* reso*	K4
por* si*	J6a3
por* su*	C8D5V-3h9
por* sus*	h5
por* tele*	R4c5
por* tick*	H5L4
por* trae*	F4L3
por* tu*	D3a4
por* ulti*	B4P4n-3
por* un*	G3b-5d7j4
por* una*	L5h-4
por* unas*	i6
por* uno*	B3P6
porc*	L9W10
porc* de*	W3
porc* se*	L6
porce*	L10W5
porcentaje	L8W8
porcentaje de	W3
porcentaje se	L7
porf*	h3
porq*	D11G4e3f4
porq* es*	f5
porq* paga*	G3
porq* regr*	G4
porq* se*	F3q-3
porqu*	D13G5J3d-3f3
porque	D5G7J3e3f3
porque regreso	G3
porque se	F3
porque yo	B3
port*	H3
port* el*	H3
porto	H3
pos*	i6
post*	i4
post* #*	i3
postr*	i5
postre	i5
postre #	i4
poz*	j3
pozol*	j3
pra*	J4k5l3
prac*	J3k4l6
prac* que*	k4
prac* ya*	l6
pract*	J4k3l4
practicante	k4l6
practicante que	k3
practicante ya	l5
pre*	A-3B-3C9E-4F5H-7I-3K-3N6P-3R-3S9U-4V-7W12Y7a5d3f-3g-5h-7i-4j13l-3m-3n-4p6
prec*	W16a-3j16n-5q9
prec* #*	F4
prec* a*	W5
prec* de*	W6j7
prec* el*	W3
prec* tien*	j5
preci*	W14j13l-3n-5q9
precio	W12j13n-4q7
precio #	F3
precio $	q6
precio a	W4
precio de	W6j6
precio tiene	j4
pref*	N4c5
prefi*	N3c4
prefiero	N5X3c4
preg*	C12H-4J4L5M4N4S7T4U-3V-4W-5X9a-4d-3h-5j8p8q-4
preg* a*	S4b3
preg* cuan*	X4p3
preg* la*	L6
preg* por*	C11M6
preg* que*	p3
preg* si*	j7
preg* un*	L3
preg* y*	S4
pregu*	C11H-4J4L6M6N7Q3S9T3U-3V-4W-5X7a-3d-4e-4g-3h-6o-3p9q-5
pregunta	C5L8O3V-3j5n4
pregunta cuanto	C3
pregunta el	P4
pregunta la	L7
pregunta por	C5M4
pregunta que	p4
pregunta si	j4n4
preguntan	j5
preguntan por	j3
preguntando	C5Q3n-3p3
preguntar	X3
preguntar $	n3
preguntarle	S5
pregunto	C-3D4S7T5X6
pregunto $	D5T6X3
pregunto su	S4
prem*	F8G4Q3d9q-3
prem* a*	F8
prem* de*	d4
prem* eran*	G5q-3
premi*	F9G4d9
premiar	F9
premiar a	F9
premiarlo	G6q-6
premiarlo eran	G7q-6
premio	Q4d9
premio $	d8
premio de	d5
premium	q3
pren*	X-4Y10a4e8
pren* el*	a5
pren* las*	Y4
pren* los*	Y4
pren* me*	e4
prend*	X-4Y10a4e9
prende	X-3Y9a5
prende las	Y5
prep*	k3
prep* su*	k3
prepa	Z3
prepa*	k3
preparale	k3
preparale su	k3
pres*	D-3W12a8j3r4
pres* #*	a10j-3
prese*	l3r4
presentado	l4
presentado en	l3
presi*	S3
prest*	W11a8j-3
prestame	W6a5
pri*	A-3G4Q-3T13V5f8h4
prim*	G3Q-3S4V8f6h5n-4o3
prim* al*	H3
prim* como*	S6
prim* de*	j3l6
prim* el*	V5h6q-3
prim* es*	h3
prim* naye*	G3
prim* sofi*	k4
prim* vez*	f5
prim* ☎*	C3
prima	W3d-3k3
prima nayeli	G4
prima sofia	k4
prime*	V7f9h6o3q-3
primera	f5h3o4
primera vez	f9
primera ☎	C3
primero	H3S4V8f3
primero $	V6
primero al	H4
primero como	S4
primero de	H3
primero el	V6h6
primo	l4
primo de	l5
prin*	T15
princ*	T15
principal	T10
principal $	T12
prisa	n4
prisa $	n3
pro*	A-6B-4C-3D5I7K-4L4M-5N4O-6Q7R-4T-8V16W11X6Y4a-6b-8e6f3g7h-6i-4j8k-3l-7m-6n4o-7
prob*	J5a6b-3j10
prob* con*	D4b-3
proba*	J5a6j4q3
probando	J5a9
probando $	J3q3
probl*	D3b-3
problema	D3
proc*	F-3G4L-3Q11d5e5n14
proc* #*	G5
proc* a*	d3
proc* con*	d4
proc* mi*	n4
proc* para*	Q5
proce*	G3Q11d4n15
procede	G4Q3n9
procede #	G6
procede $	Q5n7
procede con	n4
proceder	d4
proceder con	d4
procedimiento	Q8
proceso	n9
proceso mi	n4
prod*	D6U3e8
produ*	D6U3e9
producto	D5e12
producto $	e6
prof*	E6F3P4W-3h3
prof* unos*	F4
profe	E5P4
profe $	E7P4
profe unos	F3
prog*	H-3I14L4N8O-4a-3f11g10l-3m-4n-3p-3q-3r7
prog* a*	f3
prog* de*	g3
prog* o*	I3
prog* quie*	I4
progr*	I14L6N9O-3a-3f13g11h-3l-3m-4n-3q-3r5
programa	I15L5N10W4a-3f13g7j-3l-3m-3n-4p-3q-4r3
programa $	I10N8W-4g6r3
programa a	f3
programa de	O-3g4
programa quienes	I4
prom*	D6F8G3H4J-4T-3W6X8Y9h-3j10n-4o-3
prom* #*	F3
prom* de*	g4j5
prom* del*	j3q3
prom* hay*	j7
prom* me*	W3Y3
prom* por*	H5
prom* punt*	D3
prom* ya*	G3
prome*	D4F8H6
promedio	H6
promedio por	H5
prometi	F5
prometi #	F3
prometi $	F4
prometieron	D3
prometimos	F4
promo	W4g3j6n-3q3
promo $	G4I3
promo de	j7
promo*	W7X10Y8j5
promocion	G3W6
promociones	Y7j3
promociones $	Y4
promos	X8Y4j3
promos $	X4
pron*	o4
prop*	L3Q4U3V4i3q3
prop* el*	H3
prop* nume*	G3
propi*	L4Q5U3V5n-5q3
propina	Q4i3n-3q3
propio	G3V3q4
propio numero	G3
propo*	H3
proporcionar	H4
proporcionar el	H4
prov*	S4W11Z4c7h-3
prov* del*	W4
prove*	S4W11Z4c7
proveedor	W8Z3c8
proveedor $	S3W5c3
prox*	A-3Q4V20W5o-3p4
proxi*	A-3Q4V20W6o-3p4
proxima	Q4V12W4p4
proxima $	V9p5
proximo	V12
proximo $	V11
pru*	G3k5n4q4
prue*	k4q5
prue* a*	G3
prue* y*	l3
prueb*	G3k4n5q3
prueba	G4k5q3
prueba $	k3
prueba a	G3
prueba y	l3
pub*	W8X8Y4
publ*	W8X6Y4
publi*	W9X5Y3
publicidad	X7Y3
publicidad $	X6Y6
pud*	n4
pudo	n4
pudo confirmar	n4
pue*	B-4D-4E-7G-6I-3J-7K-5L10M-6P-4Q3R-3S-3T12U-6X-5Z-6b6c10d3g5h-3j5k7l5m7n4o5q5r-5
pued*	B-4C4D-4E-7G-5H-5I-4J-4K-5L11M-4P-4Q6T14U-6V-5W-4X-4Z-4a-8b4c14d4g3h-3j6k8l11m8o-8p-7q8r-5
pued* arre*	q4
pued* aser*	T5
pued* borr*	q4
pued* camb*	L8T-3b7q9
pued* canj*	W8q-3
pued* capt*	k5
pued* cobr*	L3l3
pued* corr*	q5
pued* crea*	f3
pued* dar*	T3
pued* darl*	n6
pued* deci*	C3T3
pued* dict*	Q7
pued* entr*	l3
pued* gast*	b3
pued* habl*	c6
pued* hace*	T8
pued* here*	L3
pued* insc*	f4
pued* ir*	j7
pued* junt*	L5
pued* llam*	c7
pued* mand*	Q5
pued* marc*	T-3c14
pued* mete*	Q5g4q-4
pued* ni*	l4
pued* paga*	j6
pued* pasa*	L9W-3
pued* pedi*	T10
pued* pone*	d4
pued* reco*	j4
pued* regi*	g3k4m7
pued* segu*	n10
pued* ser*	D3
pued* usar*	L14d3k6
pued* vend*	l3m6
pued* ver*	l3
pueda	L-3W5k14l13q-3
pueda captura	k7
pueda cobrar	l3
pueda entrar	l4
pueda hacer	k3
pueda meter	k3
pueda ni	l4
pueda registrar	k4
pueda vender	l4
puede	L5O4Q7T6a-3h-3j9l3m5n-3p-3q6r-3
puede $	Q3T6
puede cambiar	q4
puede corregir	Q3q7
puede dictar	Q6
puede hacer	T3
puede meter	F4Q4l3q-3
puede pagar	j4
puede ser	D5
puede usar	L8
puede vender	m6
puede ver	l4
puede*	A3C3L10Q-3T5U-4Y3c6m10n-4
pueden	L11T-3U-3c9m9
pueden registrar	m9
pueden usar	L3
puedes	C3G-3T8Y3h4n-3q4
puedes dar	T4
puedes decir	C4
puedo	D-3L11O-3P-3S5T12W-4a-4b5c8d5g8h-4k-3n8o-5p-3r-3
puedo ando	S4
puedo aser	T6
puedo cambiar	L4T-3b7q5
puedo hablar	c6
puedo juntar	L3
puedo mandar	Q3
puedo meter	g3n3
puedo pedir	T8
puedo pedirte	T6
puedo seguir	n9
puedo usar	L3d6
puen*	H5a7j3
puen* de*	H3
puent*	H5a6j3
puente	H6a4
puente $	H4j4
puer*	I3W5a6
puert*	I3W5a4
puerta	I4a5l3
puerta $	I4l4
pues	H5S-3T-4V6j-3n8o15p3
pues $	b4n6o4
pues cuanto	p7
pues que	C5o5
pues*	B4U3m3
pues* cuan*	H3p5
pues* dame*	H3
pues* punt*	B3U4
pues* que*	C4o3
pues* tien*	m4
puest*	B4Q3U3
puesto	B3U3m3q3
puesto maura	m3
puesto puntos	B4U3
puesto tiene	m3
pun*	A4B6C10D9E9F10G10H-3J5K-4L11M-6N3O-7P4Q4R-4S-7T-8U-4V-8W9Z-6a-10b10c-7d11e-6g5i-6j-10k-7l-5m-7n3o-8p8r-4
punt*	B5C11D9E9F11G11H-5I-4J5K-4L12M-6N3O-7P4Q5R-4S-6T-8U-3V-8W9Z-5a-10b9c-7d10e-7g6i-6j-10k-6l-5m-7o-8p8q-3r-3
punt* #*	d11
punt* a*	B3D3E3F8G7W6b-3d5f-4p-4
punt* abaj*	F-3G7
punt* acum*	p6
punt* al*	B5D-3E6F9L-3d3n4p-3
punt* celu*	G3
punt* como*	L-3b3g4n-3p4
punt* comp*	d4
punt* con*	W3
punt* cuan*	H6L4
punt* dan*	L6
punt* de*	C9E9G8H-4I3W10b-7f-5h6n6q-5
punt* del*	C7D3E13F-6G3d5h-6n-3p4
punt* dire*	F4
punt* disp*	C4
punt* dupl*	G5
punt* el*	f3
punt* en*	L4W6h-3n5
punt* es*	d3
punt* esta*	A4D3
punt* extr*	A4F4
punt* favo*	b5
punt* hay*	Q5b3
punt* hoy*	U3
punt* junt*	I6p4
punt* la*	E3G-3b4f3
punt* le*	C-3L7n3
punt* lo*	A3d3
punt* los*	Q4X6
punt* manu*	F9
punt* mas*	F8G-3
punt* me*	L-3b6g4
punt* ni*	E4N4
punt* no*	J4W5
punt* o*	D-4L7n6r3
punt* paga*	d3
punt* pal*	C3F4
punt* para*	p4
punt* por*	G-3L6O-3d11h4
punt* que*	D5F9J4n-4
punt* reba*	G3
punt* sama*	B4
punt* se*	H6
punt* sin*	D5
punt* sirv*	L3
punt* son*	L3d-4h3q5
punt* teng*	b10
punt* tien*	W5b-3
punt* trae*	C3b3
punt* uno*	P6
punt* valg*	W8
punt* y*	B5L-4P3b3d4f4q4
punt* ya*	J4W6
punt* ☎*	C8F10d3f4
punta*	C9E3
puntaje	C4E3
puntaje de	C4E4
punto	L15Q4W4b-3n-3p-3q5
punto $	D4L12
punto*	A5B3C10D7E11F11G10H-3I-3J5K-4L10M-6O-8P3Q5R-4S-6T-7U-3V-8W7Z-5a-9b10c-7d11e-8g6i-6j-9k-6l-5m-7n3o-7p7q-3r-4
puntos	A4B3C11D8E10F10G10I-3J7K-4L10M-6N4O-7P3R-4S-6T-7U-3V-8W9Z-6a-9b9c-6d10e-8g5i-6j-10k-6l-6m-7n4o-7p9q-4r-4
puntos #	d11
puntos $	B-4D6G10H-4J3L5O-3P4Q4T-5V-3X-3Y7a-5b11c-3d10g6j-4m-3o-5q-5r-3
puntos a	B3F10G7W6b-3d3f-3p-4q5
puntos abajo	F-4G7
puntos acumulados	p4
puntos al	B7E4F8L-3n4p-3
puntos celular	G4
puntos como	L-3b4n-3p4
puntos cuanto	H4
puntos dan	L5
puntos de	C8E6G9H-4W13b-7f-5h4n4q-6
puntos del	C6D3E8F-7G4W4d6h-5p3
puntos directo	F4
puntos disponibles	C3
puntos doble	L5
puntos duplicados	G3
puntos el	P3W-3f5
puntos en	L4W3n5
puntos es	d4
puntos esta	A3
puntos extra	A3F4
puntos favor	b3g3p3
puntos hay	Q6
puntos hoy	U4
puntos jaja	L3
puntos junta	p3
puntos junto	p4
puntos juntos	I7
puntos la	G-4b3d3f4
puntos le	C-3L7
puntos lo	A3
puntos los	L3X6
puntos manual	F3
puntos manualmente	F5
puntos mas	F8G-3
puntos me	C3b5
puntos ni	E5
puntos no	J4f3
puntos o	D-3L6b3n6r3
puntos paga	d4
puntos pal	C4F5
puntos para	G3p5
puntos por	G-3L3O-4Y4d11h6
puntos que	D3F8J3d3h-3
puntos samanta	B4
puntos se	H6I-3f3
puntos si	F3
puntos sin	D8
puntos sirven	L3
puntos son	L3d-4h4
puntos tengo	b9
puntos tiene	W5
puntos trae	C4b3
puntos uno	P8
puntos y	B4L-4P4d3
puntos ya	J3W6
puntos ☎	C4F11d4f4
pur*	D17H4Q7X4a3h3j-4n-5q-3
pura	D7L3
pura*	D6Q4U3
puras	D3Q4
puro	D6H6X4a5h5q-3
puro miron	H3
puro viernes	H4
puro*	D3
puro* camb*	S3
puro* miro*	H3
puro* nume*	Q3
puro* vier*	H4
pus*	C-3D3F3G11H-5L-3M4Q-3T3V-4W-3Y6d-5e-3h-4n19p-3q18
puse	G4H-3M-3T-3V-5Y5a-3n20q21
puse #	G5
puse $	n18
puse al	q5
puse de	q7
puse el	V-3q13
puse lo	q4
puse los	n5q3
puse mal	q4
puse mi	q4
puse que	A3
puse* #*	G5q3
puse* al*	q6
puse* de*	q6
puse* el*	q10
puse* lo*	q6
puse* los*	n6
puse* mal*	q4
puse* mi*	q5
puse* que*	A4n-4
puse* un*	q4
pusi*	D6G8H-3M5d-3h-3n6p-3q4
pusi* #*	q3
pusi* al*	n4
pusi* de*	G5
pusi* mi*	D4
pusi* sus*	n3
pusie*	D7G4M3q-3
pusieron	D6G4M3
pusieron mi	D4
pusieron por	G3
pusieron sus	n3
pusim*	M3
pusimos de	G3
pusis*	n10q4
pusiste	a3h-3n8q4
pusiste #	q5
pusiste $	n7
pusiste al	n4p-3
puso	F3T3h-3r6
puso #	F3G3
puso aqui	T4r4
puso* #*	F4
puso* aqui*	T5r4
puso* punt*	B4
puso* sus*	F4
qr	R4g8
qr para	R4
qr* para*	R5
que	A3D3J-5M3N-4O6P6Q4T7X-4Y-3Z-6g-5h-5i-4n4
que #	D4d4
que $	D-3P3Q4T9a5n12r5
que a	D3F7L4
que abrimos	H6
que acaba	p4
que acabamos	q3
que acabas	q7
que acabo	R4h-5i6p7q3
que agregues	k3
que ahora	W4
que ajustar	E3
que ajuste	B3
que alguien	c4
que anda	E4
que ando	k5
que anotaste	n5
que antes	D7
que aparezca	q3
que aprobar	A3
que atendi	i4
que atienden	m4
que autorizar	A4
que ayer	D3H3
que bajale	G4
que bajarle	G6
que baje	S10n-4
que beneficios	L10
que bien	o6
que bonito	a7o5
que borrala	l4
que buen	O-4T-3a12o4
que bueno	O-3o7
que cajera	B7I-4M3
que cajeras	m6
que caloron	a9
que cambiarlo	E5
que cambios	B3
que cantidad	b5p6
que captura	J3
que capturarlos	k3
que celular	M7n6
que chambee	k3
que chayo	l3
que chulada	o11
que clienta	M4n3q-4
que cliente	M15n6
que clientes	I4
que cobran	m4
que cobre	U6k5p3
que comandos	T7
que compra	W5
que compraron	I5
que compras	P7
que compre	P9
que compro	N3W6e4
que contrate	l3
que coraje	D7
que correcciones	A3
que corregirlo	E3
que cosas	L3P6T4
que crees	h3
que cuanto	U-3p8
que cuenta	L3
que da	D3a4
que dale	F3
que dan	g3
que dar	A4
que datos	Q4g3k3
que debe	E4d3
que deberia	p4
que debo	Q10
que decir	Q6
que dejo	H9K3
que descanses	o4
que despachan	m6
que despache	k4
que despedir	l3
que devolverle	e4
que dia	C-3D-3P15a8
que dias	L5O-5j14
que dice	M6O4n11
que diga	E5
que dios	a5o5
que echar	q5
que eficiencia	o8
que el	G4Q3V-3c3h-3l3n-4
que ella	E3
que empezamos	I4
que empleados	m4
que empresa	r4
que en	L3
que era	Z9
que eres	r6
que es	M3P3Q-3T12W4j-3r15
que esa	q4
que escribir	T6
que escribo	Q5T3
que ese	q5
que espera	A3
que esta	A13D-3V5a-3d-3j4n-3q8
que estaba	V7Z3e4q-4
que estan	I3m5
que este	Q4
que estoy	S4
que estuve	U4
que estuvo	B4
que fallo	K3
que falta	A8F4V3
que faltan	S5
que fecha	M3
que firmar	A4
que forma	Q3T4
que fue	M3P5n11
que fui	H4
que gano	G5L3
que gastar	L6
que gaste	b3h6
que gasto	P4W3d-4
que gente	m5
que gerardo	l3
que guardaste	n5
que ha	P11
que hace	T4
que hacemos	H-3Q5T4
que hacer	J5g4h3
que haces	T17
que hago	L3Q12T10n12
que hay	A4D3H5K6W9a-3b5n-3
que he	P9U12
que hice	U5n7
que hicieron	D5
que hiciste	q5
que hizo	B10W3
que hora	B10P3j14
que horario	j3
que horas	a4
que hoy	U4a4
que hubo	H6O17
que itzel	R3
que jessy	l3
que junta	d5
que junte	L3
que junto	L4
que la	A3f4i6l4n-4q6
que lalo	l4
que lazaro	l3
que le	D4E-3F3G3H-5L3M-3O-3Q4R4S-3T5U-3V-3X3a-3d6e3k-4l-4n6o-4p8
que link	R8
que llego	S3k4
que llegue	S9
que lleva	P3Q3d3h-3
que lleve	P5
que llevo	Q5U18b6
que lo	J3L-4R3c7d11n5
que los	J3P5W8
que lucero	l3
que luego	n4
que luis	J-4l7
que lupita	k3
que mal	D6
que mande	Z-3g4
que mando	A3
que manera	Q9
que marcas	j5
que mas	F5P5T23W3n-3r-3
que maura	k5
que me	A3C-3H-5I-4M-3O-3S3T7X5Y11Z-4a3b-5c16d-4e6j-4n3o-4
que meter	h3
que meti	Q4n7p3
que metio	A3
que mireya	l3
que mocharle	G4
que modo	Q5
que monto	L3n7
que movieron	B3
que movimientos	P7
que necesito	L5
que negocio	r9
que ni	D6K4
que no	D7E-3F6H-4J7K8L-5P-5R3S-3T-8U-4V-3Z5c-4e4j-3k-4l13o-4q3r5
que nomas	A3
que nombre	I3n6
que nos	F3r3
que numero	H6Q-3a6m3n13q-4r3
que nunca	f3
que onda	H5O16Q-3h3n6o-3
que opciones	T12
que otra	J5K6n-4
que padre	n-3o11
que paga	L3S3q3
que pago	h7
que pague	P4e3
que pasa	L6
que pase	V7
que paso	D3O12h-4n16
que pasos	Q5e-3
que pedi	A6
que pena	D5Z3
que personas	m3
que piden	Q5
que pidio	A13
que poner	Q8T6
que ponerle	T3
que pongo	Q4
que por	L14
que porcentaje	L10
que precio	j4
que procede	Q3n16
que pueda	W5k6
que pueden	m3
que puedo	L4T16
que puesto	m3
que puntos	b5
que puse	n-3q7
que quede	E4J-3f3q3
que quedo	K4n6q6
que quiere	f4n5
que quita	G5q-5
que quitale	G5
que quitarla	q5
que rapido	o8
que recomendo	F3
que registrar	J4h7
que registraste	q3
que registre	p3
que regresarle	e3
que regresaron	e6
que regrese	S6
que repetir	n3
que reponerle	F4
que retirarle	G6
que revise	A5
que risa	o6
que ruben	k5
que sabes	T4
que sacarlo	l5
que saldo	C5D-3b7d-3n-4p16
que salga	Y3d8n5
que salio	F5H7n5
que samanta	k5
que se	A-4C-4H8I3J-5L3M-3P12R3S8T6U-3V5W-5Z-3a-4d8f3i-3k-4o-4q-4
que sea	q5
que si	A4f3h4n6q5
que siempre	q3
que significa	n7
que sigue	T9V12a-3d3n4
que sirves	T10
que son	h3
que su	D6p-3
que tal	H20O23T-4a-3h3n-3o-3
que tambien	Q3Y3i3
que tan	U3n7
que tanta	I8
que tanto	C8P-3U7b8
que tantos	I5
que te	C-3J7Q4S-4T13h-6n10q5
que telefono	M7j4
que tenemos	H4
que tenga	C3E9O-3d8h-3o7
que tengan	N4
que tengo	A6D4I-4Q8b3d5g4m5n-3
que tenia	C3b5
que termine	S4
que ticket	K5
que tiene	C9E7b3d11f-3n-3p4
que tienen	I4W5j-3
que toco	B12
que trabajan	m4
que trae	C12I6P3d5
que traen	j4
que traes	H3
que tu	K3n-3
que usarlos	L4
que use	R3d3
que va	H9n5o6
que validar	A3
que vendi	Q4
que venga	A4V3c8
que venta	M11h-3
que ventas	H-4K8U3W3
que viene	S3V10
que vino	P7h3
que volver	n3
que ya	A4D-3N4Q6R3X5f-4
que yo	A11D3U3n-3
que*	B-5C6D9E4F5G-6H-4I-5K11L-7O-4P-3Q-5U-7V4X-6Z8a4b5c-3d-6e5f-4j3k-4l-6n9o7p8q4r-8
que* #*	D5d3
que* a*	F5L3
que* abri*	H8
que* acab*	C-3Q-3h-4i9n3p10q7
que* agre*	k3
que* ahor*	W5a6
que* ajus*	E4
que* algu*	c3
que* anda*	E4
que* ando*	k6
que* anot*	n3
que* ante*	D5
que* apar*	n4
que* aqui*	g3
que* aten*	i6
que* atie*	m3
que* auto*	A5
que* ayer*	H4
que* baja*	G7e-3q7
que* baje*	S11n-5
que* bene*	L9
que* bien*	o6
que* boni*	O-3a8o5
que* borr*	l6
que* buen*	O-5T-3a7o10
que* caje*	B6I-4M11m5
que* calo*	a15
que* camb*	E5
que* canc*	q7
que* cant*	b3p5
que* capt*	k5
que* cayo*	H3
que* celu*	M9n5
que* cham*	k3
que* chul*	o9
que* clie*	I3M21h-3n7q-8
que* cobr*	M3U4c3h-3k7m4
que* coma*	Q3T7
que* comp*	C-3F-4I4P7W12X3b-3e6n-3r3
que* cont*	T5
que* cora*	D7
que* corr*	A3E3
que* cosa*	P5T5
que* cuan*	p6
que* cubr*	k3
que* dan*	g3
que* dar*	A5
que* darl*	F4
que* dato*	Q4g3k3
que* debe*	E4
que* debi*	h3
que* debo*	Q8n-3
que* deci*	Q7
que* dejo*	H7K4
que* desc*	j3o6
que* desp*	k5l3m6
que* dia*	C-3P13a9
que* dias*	L4O-4j14
que* dice*	M6O4n7
que* diga*	E4
que* dios*	a11
que* echa*	q4
que* efic*	o11
que* el*	G4S3h-3l3n-3
que* ella*	E3
que* empe*	I4
que* empl*	M6m5
que* empr*	r4
que* en*	L3
que* ende*	E3
que* entr*	P3R4
que* era*	Z10
que* eres*	r6
que* es*	P4Q-4T10r12
que* esa*	q3
que* escr*	Q6T6
que* ese*	q4
que* espe*	A5
que* esta*	A10D-3H-3Q-3T-3V11a-4d-3e3n9q3
que* este*	A3Q4
que* esto*	S4c5r-3
que* estu*	B4
que* falt*	A5F4K6V5
que* fech*	M4
que* firm*	A6
que* form*	Q4T6
que* fue*	M3P4n9
que* fui*	H5
que* gano*	G6L4
que* gast*	L6P3W4d-5h7j-3
que* gent*	m5
que* guar*	N4n4q3
que* ha*	B4P9
que* hace*	J5T19V3b-3g5
que* hago*	L5Q12T12n11
que* hay*	A3D3H7K7V-3W6a-3b6h3n-3
que* he*	P11U9
que* hice*	H-3U7n5
que* hici*	D4q3
que* hizo*	B12
que* hora*	B11H-3P4a3j13
que* hoy*	a7
que* hubo*	H6O23
que* junt*	C3L7d6h-3
que* la*	A4D3f3i6j3q5
que* lalo*	l3
que* laza*	l5
que* le*	D7F4G4H-4I-3M-4O-3Q3R4S-3T5U-3V-3X3d7e5k-4l-4n3o-3p7r-3
que* link*	R7
que* lleg*	J3S10X5q-3
que* llev*	C3H-3P6Q8U15h-4n-4q-3
que* lo*	L-5R3c5d11f6n4
que* los*	P5W9
que* luce*	l4
que* lueg*	n5
que* luis*	J-5l7
que* lupi*	k4
que* mal*	D8
que* mand*	A3Q3g5
que* mane*	Q7T5
que* marc*	j4
que* mas*	F4P7Q-3T24W5n-4r-3
que* maur*	k3
que* me*	A5H-5M-3O-4S3T7X6Y11Z-4b-5c15d-4e3h3j-4n3o-4q-4
que* mete*	e3h5
que* meti*	Q3n6
que* mi*	k3
que* moch*	G3
que* modo*	Q8
que* mont*	L4n6
que* movi*	P6
que* nece*	L6
que* nego*	r8
que* ni*	D4K3
que* no*	D7E-3F7H-5J6K7L-5P-5Q-3S-3T-10U-3V-3Z6c-4e7j-3k-4l12n6o-3r5
que* noma*	A3C3
que* nomb*	I3n6
que* nos*	F3
que* nume*	H4Q-3a7m4n11q-4
que* nunc*	D3f5
que* onda*	H5O20Q-3h3n3o-3
que* opci*	T9
que* otra*	J5K5T3V-3n-4
que* padr*	o14
que* paga*	L3S4
que* pago*	h6
que* pagu*	P3e4
que* pasa*	L7
que* pase*	A4V8
que* paso*	O16Q3h-3n15
que* pedi*	A4Q3
que* pena*	D3
que* pide*	Q3
que* pidi*	A15
que* pone*	Q7T7
que* pong*	Q6
que* por*	L10
que* porc*	L9
que* prec*	j5
que* proc*	Q4n13
que* prom*	W4j9
que* pued*	L4T14W5k7q-3
que* pues*	m3
que* punt*	C4b4
que* puse*	n-3q7
que* qued*	E4N3n6q8
que* quie*	f4n3
que* quit*	G11
que* rapi*	o13
que* reci*	e3i3
que* rega*	L6
que* regi*	A-3h10n-5q11
que* regr*	S5e5
que* repe*	n3
que* repo*	F3H-3n5
que* reti*	G4
que* revi*	A3n3
que* risa*	o8
que* rube*	k6
que* sabe*	T6
que* saca*	l3
que* sald*	C3D-3b9d-3n-3p15
que* salg*	Y5b-3d10n4
que* sali*	F5H6n4
que* sama*	k6
que* se*	A-4C-4F3H9I3J-5L3M-3P12R5S7T5U-4V9W-6Z-3a-3d5i-3k-5o-4q-5
que* sea*	q7
que* sepa*	N3
que* ser*	Q3
que* si*	A5c3h4n4q4
que* siem*	q3
que* sign*	n4
que* sigu*	T6V15a-3d3n8
que* sirv*	T12b-3d5
que* su*	D8R3p-3
que* tal*	H17O26T-4a-3n-4o-3
que* tamb*	Y3i4
que* tan*	U4n5
que* tant*	C8I11P-4U6b8
que* te*	C-3J7Q4S-4T7h-7n12q6
que* tele*	M5j3
que* tene*	H3
que* teng*	A5C3E3I-4N3O-4P5Q5W-3d9g3h-3m4n-4o4r-3
que* teni*	D3b5
que* term*	q4
que* tien*	C9E8L-3d10f-3j-3n-5p3r3
que* toco*	B10
que* trab*	m5
que* trae*	C14E4I6P3d4h-5j3
que* tran*	D3O9W3
que* tu*	V4k3n-3
que* usar*	L3
que* va*	H5n6o8
que* vali*	A4
que* vend*	H-5Q5m5r3
que* veng*	A4V3a4c8
que* vent*	H-4K6M9W3
que* vien*	S3V8f3
que* vino*	E3P6h3
que* ya*	D-3K3N4P3Q6X5f-3
que* yo*	A10D3U7l3n-3
qued*	B-4C5D3E4F3G-3I-4K13L-4O-3Q-3R-3U-6X-4Y-3Z-5b6c-4e6f-3g-4h-4i-5j5l-5n12o10p12r-5
qued* #*	a4
qued* a*	C6F3K4
qued* al*	C7o5p-4
qued* algo*	A9K5b6n-6
qued* anot*	P3n4
qued* ator*	K7n-3
qued* bien*	a7o-5
qued* clar*	T9
qued* como*	k3m4
qued* con*	n4p4q3
qued* cort*	H5
qued* dado*	n4
qued* el*	M9n-4
qued* en*	E8Q3W8h5p-4
qued* ente*	o3
qued* gran*	e3
qued* guar*	n4
qued* igua*	T4
qued* inco*	F6
qued* la*	V5h-3j5n10p3q-3
qued* lo*	n9
qued* los*	e5n5
qued* mal*	D5
qued* o*	b4n3
qued* pend*	K3
qued* punt*	C3
qued* que*	o3
qued* regi*	K4P4n5q3
qued* sin*	F4
qued* su*	p3
qued* una*	K5n-3
queda	C8L3Q3W3d3n-3
queda $	L5b3n-3p4
queda a	C4
queda al	C6p-4
queda en	K-3Q4W4
queda la	j5
queda*	F3J5K10S-3b6h-3o4p3
quedamos	J4n-3o8
quedamos cortes	H3
quedan	K3W5a3b5
quedan puntos	C4
quedaron	D4K7e4j-3p4
quedaron #	q3
quedaron $	D6
quedaron los	e3n4
quedaron pendientes	K3
quede	D5E6J-3T5V5k4n5
quede $	n4
quede como	k5
quede en	E6
quede igual	T3
quedo	A4D-5E3J-3K9L-5M5P4Q-4S3U-3W-4Z-3d-5e5f-3i-3k-3l-3n12o7p10q3
quedo $	S5a-3e4h-7n21o-3p20q-3
quedo a	n3
quedo al	o4
quedo algo	A6K4b7n-3
quedo bien	a8o-5
quedo como	m5
quedo con	p4
quedo el	M9n-5
quedo en	E4H3S3h6p-4q-3
quedo guardada	n3
quedo inconforme	F6
quedo la	V6h-3n10p3
quedo lo	n8
quedo o	n3
quedo pensando	n3
quedo registrada	P4n9p-4
quedo sin	F5
quedo su	p3
quedo una	K4
quej*	D15F4c3
quej* de*	D4c3
quej* y*	F3
queja	D8
queja $	D9
queja*	D6
quejo	F5c3
quejo $	F4
quejo y	F3
quer*	R3Z14n-5o3q6
quer* escr*	Z4
quer* mand*	Z4
quer* regr*	Y4q3
quere*	R4Y3Z12n-4q5
querer	R3Y4Z12a4n-4q5
querer $	R4Z5
queri*	Z10o4q3
queria	Z7h3o3
queria mandar	Z5
ques*	h6i3
ques* #*	i3
queso	h5
queso #	i3
qui*	A-8B9C-3E-4F-4G7I4K-8L-5M8N6O10R-3S-3T-10U-3V-6W4X5Z-8a-4b-7c5d3e3g4h-3i-5l7m7o-11p-6q9r7
quie*	A-4B11D-4F-3G-6I6J3K-5L-4M11N5O-9P-3S-7T-9X-3Y3Z-3b-4c7d6e5f4g7l-3m11o-6p-3q-4r11
quie* abri*	W4
quie* acab*	d3h-4i3
quie* acum*	h4
quie* afil*	f5
quie* anda*	B3
quie* andu*	B5
quie* apro*	B6d3
quie* apun*	f4g4
quie* audi*	B8
quie* aume*	F3
quie* auto*	B3
quie* borr*	B5
quie* camb*	d5e5
quie* canc*	B11M-3j5q-4
quie* capt*	h3
quie* chec*	U3
quie* cobr*	M4h4
quie* comp*	B-3E3F3H6I12M3h-5
quie* cons*	C5
quie* corr*	q6
quie* cubr*	d4
quie* darl*	h3
quie* deci*	T5n9
quie* deja*	X3j3
quie* desa*	N11
quie* devo*	e7
quie* dio*	B13f-6
quie* echa*	d4
quie* el*	H3N-3P6R7e3
quie* empe*	g6
quie* enca*	j3
quie* ende*	E5
quie* ente*	L4Y3
quie* entr*	f9g4
quie* era*	n10
quie* eres*	r12
quie* es*	A3B-3I3J3M6W5m5r5
quie* escr*	c4
quie* esta*	B-4N7m8r8
quie* falt*	m3
quie* fue*	B5M6n5q-3
quie* gast*	d14
quie* habl*	c5r13
quie* hace*	d6
quie* hizo*	M4Q4
quie* insc*	B3f12
quie* invi*	B5R4k-3
quie* ir*	n4
quie* junt*	g4h4
quie* la*	M3j3
quie* las*	B3
quie* le*	B10F-3G-3M4m3n5
quie* les*	B3
quie* lo*	n5
quie* mas*	B-3V8W4
quie* me*	B-4c9k4m-3r7
quie* mete*	h8
quie* mi*	d8
quie* mis*	X4g4
quie* mone*	N3f3g5
quie* move*	E7
quie* movi*	B4
quie* nada*	J3
quie* no*	J3Z6m3q5
quie* nomb*	k5
quie* ocup*	d5
quie* otra*	J4i8
quie* paga*	d9
quie* pasa*	L3h4
quie* pert*	N5
quie* prem*	F6
quie* pued*	c4m11
quie* punt*	J3L3f4
quie* que*	B-3F-3G-3L-3N5P-5W9X-3Y6d4g3k8l10
quie* qued*	M3
quie* quit*	G5
quie* reci*	Y4
quie* regi*	M3f6h3
quie* regr*	e4
quie* remo*	l9
quie* rest*	G6
quie* revi*	P4
quie* sabe*	B4C8L4P6b4d-5f-3h-3n-3p9
quie* sali*	M3N4
quie* se*	B-4I8M5a6
quie* ser*	f4g4
quie* son*	I8m9r3
quie* su*	d-3e5f7
quie* sus*	X3d-6h7
quie* teng*	m4r6
quie* tien*	m13
quie* trab*	m6
quie* trat*	c4
quie* una*	c3j5
quie* usar*	J5d12
quie* uso*	B3
quie* vend*	M6h4
quie* ver*	B4C10H5P6U7W12b7d-7f-3g-3n-5
quie* ya*	m3
quien	A-3B21C-5E-3F-5G-6H-7I14J-4K-3L-4M20N-3O-3P-6Q4R-4S-3T-4U-3W4X-4Y-3a5b-3c12d-6e-6f-10g-4h-11j-3l-5m17n15o-4p-3q-5r20
quien $	B4M4Q3
quien anda	B3
quien anduvo	B5
quien aprobo	A-3B8e-3
quien autorizo	B5
quien borro	B3
quien cancelo	B13M-4q-3
quien cobro	M3
quien compra	I13
quien compro	M4
quien contesta	r3
quien dio	B12f-5
quien era	M3n9
quien eres	r12
quien es	B-3I4M3W9m4r3
quien esta	B-3m7r7
quien este	B3
quien falta	m4
quien fue	B7M4n7q-3
quien habla	r7
quien hablo	r4
quien hizo	M3Q5n-3
quien inscribir	B9f-5
quien invito	B4
quien la	M5j4
quien las	B3
quien le	B9F-3G-3M5n4
quien lo	c3n6
quien mas	B-3V9W4
quien me	B-4c9k4m-3r6
quien movio	B4
quien no	Z5q4
quien puede	m9
quien puedo	c5
quien quedo	n4
quien quita	B4
quien registro	M4
quien salio	M5n-3
quien se	B-5I7M3a11
quien tengo	m3r5
quien tiene	m10
quien trabaja	m7
quien uso	B4
quien ya	m3
quien*	I12m18r3
quienes	B3I10m19r3
quienes estan	m4
quienes les	B3m3
quienes son	I7m10
quienes tienen	m4
quier*	B-4C4H4I-6J4K-3M-10N7O-7Q-4S-4T-4V-3Y5Z-3a-5c4d8e11f10g9h7j3l3m-8n-8r-12
quiere	B-5C8E-5F-4G-4I-3J4K-3L4M-3V-6W-4a-3d11e9f14h5i6j5k-3l-3m-3n-3p3q-4
quiere acabar	d3
quiere acumular	d-3h5
quiere cambiar	e5
quiere cubrir	d3
quiere decir	n12
quiere entrar	f3
quiere inscribir	f3
quiere inscribirse	f6
quiere juntar	h4
quiere monedero	f3
quiere ocupar	d4
quiere otra	Q3i7
quiere pagar	d5
quiere puntos	J4
quiere que	d10q3
quiere registrar	f7
quiere saber	C7H5L5P3d-4f-3n-3p6
quiere su	e3f6
quiere sus	d-3h5
quiere usar	Q3d3
quiere ver	C6P3
quieren	A3d3f7h-4
quieren $	A4
quieren devolver	e4
quiero	A-4D-3E5F6I-4J3L-4M-8N8O-8Q-5R3S-4T-6U4W4X3Y8Z-3a-3c7f-4g12h7i-5k5l5m-5n-6p-5q4r-11
quiero $	d3
quiero abrir	W3
quiero agregar	k3
quiero apunta	g6
quiero auditar	B7
quiero aumentarle	F5
quiero captura	h3
quiero checar	U4
quiero cobrale	h3
quiero comparar	H7
quiero componerlos	E4
quiero corregir	q7
quiero darle	h3
quiero dejar	X3j3
quiero devolver	e4
quiero el	H5N-3P6R6e4
quiero enderezarlo	E4
quiero escribir	X-3c5
quiero estar	N6
quiero gastar	d4
quiero hablar	c8
quiero inscribir	f9
quiero meter	h3
quiero mi	U3Y4d7
quiero mis	X5g6
quiero monedero	g6
quiero moverle	E6
quiero nada	J4
quiero no	J6
quiero nombrar	k4
quiero otra	J4
quiero pagar	d5
quiero pasar	h5
quiero premiar	F8
quiero que	F-3N10P-5T-3W10Y4d-4g3k9l9n4
quiero recibir	Y5
quiero registrar	V4
quiero regresar	e3
quiero remover	l7
quiero restar	G6
quiero revisar	P3
quiero saber	B4I3P4b7
quiero sus	N3X3
quiero tratar	c3
quiero un	c3
quiero una	V3c4j6
quiero usar	J5d5
quiero vender	h6
quiero ver	B5H3P5U6W11b6d-4g-3m3
quih*	O13
quihu*	O15
quin*	D3H6I5S6W10a4
quinc*	D3H9S7W7a8
quincena	H8S3W8a7
quincena $	H9I4S5W7
quis*	D3c6e3h11j4l-3q5
quis* sabe*	P3
quisi*	c5j10
quisiera	P3c5h3j7
quisiera saber	P3
quiso	D3e3h9l-3n-3q10
quiso $	q8
quit*	A-3B5C-4D4G16H-4J-4M-4N10Q7T-4V-3W12X11Z-3a-5b-4c-3d8e-5f-4g-3h-8i-5j-4k-3l15m-3n-8q17r-5
quit* #*	F-5G16d11h-3q-8
quit* a*	B4W5l6
quit* al*	l3
quit* de*	F4G-3X11d3l3
quit* el*	G4W9l5
quit* ende*	E5
quit* esa*	W3q4
quit* eso*	W4
quit* favo*	l4q-3
quit* gent*	l13
quit* la*	Q4h-4i-3q11
quit* las*	X4
quit* lo*	G3
quit* los*	G6L5Q5q-3
quit* mi*	N3
quit* por*	F4G-3
quit* punt*	B4D5
quit* todo*	G5
quit* un*	q3
quit* una*	q11
quit* ya*	q4
quit* ☎*	G3
quita	B10E3F-3G5M-3Q6W7X6a-3h-5i-4l4n-6q16
quita #	G9q-7
quita $	q10
quita a	B3W5l9q-3
quita al	l3
quita el	G3W6X3
quita enderezalo	E6
quita eso	q3
quita la	Q4h-7q13
quita las	X4
quita los	Q4
quita puntos	B6
quita una	q11
quita*	B-3C-3D6E-3G15H-3J-5W6X3a-3d6f-3l16n-5q15
quitale	F-6G12J-3W8X4d5h-4l10n-4q17
quitale #	F-4G10d5q-3
quitale $	G-3l3q20
quitale de	X6
quitale el	l4
quitale favor	l4q-3
quitale lo	G4
quitale los	G8q-3
quitale todo	G5
quitalos	G4
quitalos $	G4
quitamela de	l3
quitamos	F4
quitamos de	F5
quitan los	L4
quitandoselos	G3
quitar	G5l11q-3
quitar gente	l12
quitarla	q5
quitarla $	q3
quitaron	D10F5G-3
quitaron por	F4
quitaron puntos	D5
quitasela	q3
quitaselo $	q3
quitaselos	G3
quite	Y4q4
quite*	N11X12
quiten	N5
quiten mi	N3
quitenlo	X5
quitenlo $	X6
quitenlos	X3
quitenlos $	X3
quitenme	N5X3
quites	q3
quiu*	O9
quiub*	O13
quiubo	O15
raf*	l6
rafa	l4
rafa fuera	l4
raj*	q11
rajo	q5
ram*	C6c3f3j4k9l6
rami*	C4c4l6
rami* ya*	l5
ramir*	C4c3l4
ramiro	C5l6
ramiro $	C6
ramiro ya	l7
ramo	j5
ramo*	k12
ramon	k9
ramon $	k11
rap*	Q3U-3f5h6o12
rapi*	C4f5h4o6
rapi* #*	h4
rapid*	Q3f4h4o9
rapida	C3
rapido	o13
rar*	B7E5a4
rara*	l3
raras $	l4
raro	B6a3
raro hecho	B5
raro* hech*	B4
raro* paso*	B3
raros	E3
ras*	B15H-6M10N3h-3
rast*	B14H-5M11h-3
rast* de*	B3
rast* del*	B9H-3
rast* el*	M8
rastr*	B14H-5M10h-3
rastrea	M5
rastreame	M10
rastreame el	M6
rastro	B12H-4
rastro de	B4
rastro del	B10H-4
rat*	C-3D6H-3L-3P-3Q-3S19T-3W4X5d-3h5i5n7p5
rate*	D9
rater*	D7
rati*	S8W6X3i3
rati* ya*	n4
ratit*	S9X4i6n3
ratito	D-3S11W5X3i4n5
ratito $	W5X4
ratito ya	n5
rato	S18d-3h5i3n7p5
rato $	S7b-3n5p5
rato el	i3
rato la	h4
rato te	S6
rato* la*	h3
rato* te*	S5
rato* vien*	n5
rau*	l3
raul	l3
raul no	l3
raul* no*	l3
raz*	C3I3b4m5
raza	I3m6
raza que	m6
raza trae	I5
raza* que*	m5
raza* trae*	I7
razo*	C3M3b4
razo* del*	M4
razon	C4M4b3
razon del	C5M3
rea*	C-4E8H-4X-7Y15c8q10r3
reac*	X-3Y7
react*	X-4Y11
reactivar	X-4Y8
reaj*	E7
reaj* los*	E8
reaju*	E6
reajusta	C-3E9
reajusta los	E7
real	E3c8q4r3
real favor	c6
real fue	q4
real hay	E4
real o	r4
real*	h-3q8
real* favo*	c5
real* fue*	q6
real* hay*	E3
real* o*	r6
reali*	h-3q6
reb*	G12H3h-5l5n-5p9q5
reba*	G11d3h-5n-3p9
reba* #*	G13h-4
reba* los*	H3n-3p9
rebaj*	G12d5h-5
rebaja	G8h-3
rebaja #	G7
rebajale	G3
rebajale #	G8
rebajaselos $	G3
rebajes	d4
rebas*	H4n-3p5
rebasamos	H3
rebasamos los	H4
rebe*	l4
rebec*	l3
rebeca	l3
rebeca $	l5
rebo*	q5
rebot*	q6
reboto	q6
rec*	A7B-3C-4D4E5F4G3H-5I-3J-5K-3L10N-5O-4Q-3R-3S-5T-4V-5W-3X13Y14Z-4a-3b4c-6d5e5f-5g-3h5i3j7k3l-5m-3o-4r-4
reca*	D-3F7L6j6
reca* de*	F3j3
recar*	F6L5j4
recarga	F3
recarga de	F5
recargas	j5
rece*	a3j8
rece* del*	a4
recet*	a3j6
receta	a3d3j6
receta $	j6
receta del	a3
rech*	A9n5q3
rech* esa*	A7
rech* lo*	A6n-3
recha*	A14n5q3
rechaza	A4
rechaza lo	A4
rechazada $	n5
rechazala	A5
rechazala $	A4
rechazaron	n-3
rechazo	A7n4
rechazo esa	A5
reci*	D4X5Y10e5h5i5j4o-3
reci* #*	M4h7
reci* en*	D3
recib*	M3Y11e7h8j7o-3q-3
reciben	e5j8
recibir	Y12
recibiste	a8h-3n4
recibo	D4M7P3V-3a-3h11
recibo #	M6h5
recie*	i5p4q4
recien	i5p4q4
recl*	D12d11
recl* que*	D4
recla*	D15d10
reclama	D5
reclama que	D3
reclamar	D3d9
reco*	D-4E-3F3G6L4X11Y10a-3d5k5l-3n5q-5
reco* #*	G6
reco* a*	F5h3
reco* de*	A-3X3Y6
reco* el*	G3
reco* la*	h3
reco* los*	G4
recog*	G3h5j4
recoge los	G3
recogio	h3
recogio la	h3
recom*	F5L6W4b6d7h-3n8q-3
recomendo	F5
recomendo a	F5
recompensa	L6d9
recompensa $	W4d7
recompensas	b6
recon*	k5
reconozcas	k3
reconozcas $	k3
recontrate	k3
recontrate $	k3
recor*	A-3G5X11Y13
record	h4
recordatorio	A-4Y9
recordatorio de	A-4Y7
recordatorios	X13Y3
recordatorios $	X12Y6
recortale	G7
recortale #	G5
rect*	E8
rect* un*	E8
recti*	E10
rectificar	E6
rectificar un	E8
recu*	L3Q3b5
recu* mi*	b3
recue*	L6b6
recuerdame	L4P3
red*	E-3F-4G5d20
rede*	d6
rede* de*	d7
reden*	d7
redencion	d6
redencion de	d7
redi*	d20h-4
redi* #*	d14h-5
redi* lo*	d4
redim*	d17h-4
redime	d7
redime #	d6
redimir	d10h-4
redimir #	d9h-3
redon*	h4
redu*	G10
redu* #*	G11
reduc*	G10
reduce	G4
reduce #	G6
ree*	R12e32h-6q-3
reem*	e33h-4
reem* #*	e6
reem* al*	e4
reem* de*	e6
reemb*	e30h-4
reembolsale	e3
reembolsen	e4
reembolso	e20h-5
reembolso #	e4
reembolso al	e6
reembolso de	e7
reen*	R14
reen* el*	R3
reen* invi*	R5
reen* yo*	R3
reenv*	R11
reenviale el	R3
reenviar	R5
reenviar $	R4
reenviar invitacion	R5
reenviarselo yo	R3
ref*	D5F-3S-3W6h4j-3k3n11
refl*	D5a-3n10
refle*	D5L3n11
reflejaba	D3n3
reflejado	h3
reflejo	D3
refr*	W7a4e3h5
refr* #*	h6
refr* jaja*	G4
refr* semi*	a4
refre*	h4n5
refresco	d3
refresco jaja	G3
refrescos	h3
refri	W4a7h4
refri #	h6
refri seminuevo	a6
refu*	k4
refu* navi*	k5
refue*	k6
refuerzo	k5
refuerzo navideno	k4
reg*	A-5B4C-12D-8F7G3H-7I7J10K-3L12N3O-8Q7R-4S3V-10W3X-7Z-7a-13b-5c-5d-3e16f11g10h6j-10k7m3n4o-11p-5q8r-3
rega*	B7C-3E-3F13G8L10W5b-4d10e-4h-3i-3n-6p3
rega* #*	B5F10G4d-3h-3
rega* a*	G3
rega* al*	F9G-3L4
rega* de*	D3
rega* este*	H4
rega* o*	p7
rega* por*	G4
rega* punt*	B6L-3W5
regal*	B8C-3F12G9L9b-3d11e-4h-6n-4q-5
regala	L13b-3
regalale	F11G-3W7
regalale #	F11
regalale puntos	F4W4
regalamos	H5
regalamos este	H6
regalando	B4
regalaron	P3
regalaron puntos	P4
regalo	B4F4G6d11e-3h-5n-3p6
regalo #	B4G6d-3
regalo $	J4L3W-4d11
regalo a	G3Q3
regalo al	F9G-3
regalo asi	G4e-3
regalo de	D3
regalo o	p7
regi*	A-7B4C-7D-4E-5F-4G-5H-7I11J12L-5M6N6O-7P3Q7S-4U5V-5W4X-4Y-4Z-5a-8b-5c-6d-7e-3f15g14h11i-4j-8k9m7n8o-7q6
regi* #*	h7i-3q3
regi* a*	Q5f13k11n-3q3
regi* al*	f4g3
regi* bien*	n3
regi* clie*	I-5Q10
regi* con*	f4n-3
regi* cuan*	p3
regi* de*	B10P6f8n4
regi* debe*	Q3
regi* desd*	U3
regi* desh*	N3
regi* el*	M9n-3
regi* en*	I3
regi* es*	k4
regi* esto*	h7
regi* hart*	I7
regi* hoy*	H3U7
regi* la*	J7h-4
regi* lo*	q3
regi* los*	J5
regi* mas*	l3
regi* me*	g3
regi* mi*	D4W6h4m5n-3
regi* nada*	J4l7
regi* no*	q5
regi* por*	I3J4K5
regi* que*	e3f3n-3
regi* quie*	m6
regi* su*	h3
regi* ulti*	I6
regi* una*	O-5Q9h11
regi* vent*	T4U-3m9
regi* verd*	n4
regi* y*	M4g6n-4
regi* ya*	V5
regi* ☎*	f4h4
regina	k3
regina $	k4
regis*	A-6B3C-7D-4E-4F-3G-5H-6I11J14L-7N5O-8P5Q10R-4U5V-6W6X-4Y-3Z-6a-8b-4c-6d-6f14g13h11i-5j-8k6m6n9o-8p-5q8
registra	J3Q4V-3f7h7k11n-3q-4
registra #	h7
registra a	f8h-4k10
registra mi	h3
registra una	Q3
registrada	D-3I8J-3h-3m7n8p-3q3
registrada $	I8m-4n6
registrada mi	P5m5
registrada quien	m5
registradas	P5
registradas $	P6
registrado	I6Q3U5g3h-3q8
registrado $	I3
registrado con	k3
registrado ultimamente	I5
registrado y	g5
registrados	I18m3
registrados $	I8
registrados en	I3
registrados por	I5
registrala	f3h4
registrale	h8
registralo	f5h4
registralo ☎	f4
registrame	N3W6g12h8q-3
registrame $	g5
registrame esto	h6
registran	Q4
registrar	A-3B4I-3J12L-3T-3U-4f9h12k6l-3m10p3q-3
registrar $	B6J5g3p3
registrar a	f8k5
registrar mi	h4
registrar nada	J4
registrar una	Q3h4
registrar ventas	k3m9
registrara pero	F3
registrarlo	f3
registraron	I5N3f3
registraron hartos	I6
registrarse	L3f6
registrarse $	f5
registras	O-4T5g6h4
registras una	O-3h5
registraste	n3q6
registraste no	q6
registre	J-6Q4l8n9q12
registre $	n14p-4
registre a	Q3
registre hoy	U4
registre mas	l5
registre nada	J-5l8
registre y	Q3
registres	J15
registres $	J6
registres nada	J3
registro	B3I-11J4L-3M9N4P3Q11U12V-3a-3d-3g4h-8i-3k-5m-3n10q6
registro $	N3Q-3S4U8f-4g10n15
registro bien	n3
registro de	B9P6f8h-4n5
registro el	M9n-3
registro hoy	H6
registro la	J4h-3n4
registro para	g3
registro por	J5K3
registro verdad	n3
registro y	M4
regl*	L12
regl* del*	L5
regla*	L13
reglas	L11
reglas del	L4
regr*	C-3D-5H-5J-4L10M-3P-6S8V-3W-3X-3Y5a-5b3c3d-4e24f-3h-9i8j-3k5n-5o-4q8
regr* #*	e5
regr* al*	T4
regr* de*	O3P-3b4
regr* el*	E3e5i4
regr* hugo*	k6
regr* la*	c3e17h-4n-4q3
regr* lo*	e8
regr* lulu*	k5
regr* merc*	Q3e4
regr* por*	i3
regr* que*	A5
regr* su*	e5h-3
regr* un*	e6
regr* una*	e3
regr* unos*	e3
regre*	D-4H-5J-4L11M-3P-6Q3S7V-3W-3X-3Y5a-4b3c3d-4e23f-3h-9i8j-4k3l3n-5o-5q10
regresa	E3Q5e5h-3l4
regresa $	L5e-4l7
regresa el	E4
regresa la	Q3e6n-3
regresala	q10
regresale	e5
regresale #	F3
regresale $	e5
regresame	Y4
regresan	L6c4e8
regresan $	L8
regresan la	c4
regresando	e8
regresando $	e6
regresar	Q3T5e11q5
regresar la	e4
regresaron	b3e15h-3q-3
regresaron #	e3
regresaron la	e4
regrese	A5O4S5q-3
regrese $	O3
regrese de	n3
regrese el	S3
regrese que	A5
regreso	S5e10h-6i13k6
regreso #	e3
regreso $	S5
regreso el	i4
regreso hugo	k5
regreso la	e4
regreso lulu	k3
regreso mercancia	G3
regreso por	i4
regu*	E6h3q10
regu* el*	E6
regue	q10
regue $	q11
regul*	E7h4
regular	h3
regularizar	E6
regularizar el	E6
rei*	e3k4n12
rein*	a3e3k4n10
rein* dona*	k3
reina	a3
reincorpora	k4
reincorpora dona	k4
reint*	e3n15
reintenta	n12
rel*	m7n8
rela*	m10
rela* de*	m7
rela* del*	m5
relac*	m8
relacion	m9
relacion de	m5
relacion del	m4
relo*	n8
reloj	n8
rem*	G5M3l10q3
reme*	E3
reme* dice*	E3
remed*	E5
remedios	E3
remedios dice	E3
remi*	M4h4
remi* &*	M4
remis*	M3h4
remision	M5h4
remision &	M4
remo*	l4q8
remo* a*	l7
remov*	l6q5
remover	l9
remover a	l8
remu*	G7l3
remu* #*	G8h-3
remu* a*	l4
remu* del*	G3
remue*	G9h-3
remueve	G5l3
remueve #	G5
remueve a	l3
remuevelos	G3
remuevelos del	G4
ren*	C-3J4N4P4W-3a4j3l19n-3
rena*	k4
rena* para*	k4
reng*	P4
rengl*	P3
renglon	P3
rent*	J4a7f4h4
rent* de*	h4
renta	H3J4a6h4
renta $	a4
renta de	h4
rente*	f4
renteria	f6
renu*	N6W-3l23
renu* a*	N4
renu* ayer*	l4
renu* el*	l6
renu* naye*	l12
renuevale	R3
renun*	N5l19
renuncio	N6W-3l23
renuncio $	l8
renuncio a	N5
renuncio el	l4
renuncio nayeli	l11
rep*	A-3C-3D5E-3F8G-5H10J6L-3P-3Q9S-4U-3V-4W3X7Y7a-8c-4d-4e-3f-3g-3h-4i14k-3l-4m-3n18q3r-3
repa*	j5
repar*	Z3h4j3
repe*	n11q5
repe* la*	q5
repet*	n9q4
repetida	n-3q7
repetir	n4
repetirla	n8
repi*	J7Q6a-4h-4i16n18
repi* con*	i5
repi* la*	Q7i11n-9
repi* que*	n5
repit*	J6Q5T3a-5h-4i14n16
repitas	J8n-3
repitas $	J6
repite	H3i14n-9
repite $	H3
repite con	i3
repite la	i11n-6
repitela	n15
repitela $	i7n11
repiteme	T3n4
repito	Q9i-7n10
repito $	n12o4
repo*	D7F9G-3H12O3Q3W5X8Y9a-3d-3i-3l-3q-5
repo* a*	D6F4
repo* de*	B5
repo* del*	H9
repo* diar*	H5Y3
repo* mens*	H5
repo* que*	D3X6q-3
repo* sema*	H5
repo* sus*	F5
repon*	F8Q4W4
reponerle	F4
reponerle a	F4
repongo	Q3W5
repongo $	Q3W5
reponle	F4
reponle sus	F4
repor*	B4D9H11X8Y7a-3l-3n4
reportandome	O3
reporte	B4H10X3Y6n4q-3
reporte de	B5H-3W3Y4
reporte del	H10
reporte diario	H8Y3
reporte mensual	H4
reporte semana	H5
reportes	X3Y6
reporto	X3
req*	B4E3J3U3W6j4
requ*	B3E3W5j5
requ* el*	B3U4
requ* una*	E6
requi*	B3E4H-3J3U3W4j5
requiere	B3E3
requiere el	B4
requiero	J3U3W4j3
res*	A-3B-4C-5D5E-3G22H11J-3K13L-3M-4O-3P5Q-3S-4T-4U7W-5Y6a-7e-4f-3l-4m-3n8o-3p8r-5
rese*	j3
reser*	j3
resi*	h4
resi* #*	h5
resistol	i3
reso*	K17c5
resol*	K15c3
resolver	K15
resolver $	K12
resp*	D11n10
resp* de*	n9
resp* el*	D6
resp* se*	n3
respe*	D6F3
respetaron	D4
respetaron el	D4
respo*	D3n3
responde	D4
responsable	c3
respu*	n11o3
respuesta	n8
respuesta de	n7
respuesta se	n4
rest*	C-3G22P7d5h-5n-6p13
rest* #*	G16h-4
rest* a*	p3
rest* de*	d5
rest* en*	d5
rest* punt*	G8
rest* sald*	G8
rest* son*	G6h-3
resta	G9d-3p9
resta #	G3
resta a	p7
resta puntos	G5
resta*	F-3G20b4h-5
restale	G9d4h-3
restale #	G8
restale de	d3
restar	G10
restar saldo	G7
restaselos	G7h-3
restaselos son	G4
reste*	G6
resten	G8
resten #	G6
resti*	F4
restituyele	F3G-3
restituyele #	F4G-3
resto	P9d6
resu*	D4H13U10X4Y6a-3n10
resu* de*	H9U3
resu* del*	H4Y3
resu* el*	H4
resu* mens*	H5
resue*	D4n11
resuelve	D3n9
resuelve $	D3
resul*	G3
resulto que	G3
resum*	H16U10X4Y8
resumeme	H6
resumeme el	H7
resumen	H8U7X5Y5
resumen $	U3X4
resumen de	U7
resumen del	H6Y5
resumen mensual	H5
resumencito	H6
resumencito de	H7
ret*	F-4G17N7a4d-3e3h-4l6n-4q10
rete*	a5
rete* en*	a3
reten	a5
reten en	a6
reti*	F-4G16N6l6n-3q8
reti* #*	G7
reti* de*	G5
reti* la*	q6
reti* punt*	G4
reti* su*	l4
retir*	F-4G19N5d-3l8n-4q9
retira	G4l4q5
retira #	G6
retira la	q4
retira su	l4
retirala	l3q4
retirala $	l3
retirarle	G5
retirarle puntos	G5
retiraselos	G3
retiraselos todos	G3
retiro	q3
retiro de	G3
reto*	e3
retor*	e4
rev*	A7C8F-3G7H-5K9T-3V-3a-4d-4h-5i-4l3m-3n5o-4q27
reve*	q26
rever*	n-3q25
reversa	q14
reversa $	q10
revertir	q7
revi*	A7B3C7D3F-3G5H-4K7L-3P4Q4T-3V-3a-4d-3h-4i-3m-3n10o-4q13
revi* a*	b4
revi* algo*	A4
revi* bien*	n4
revi* el*	C7n3
revi* eso*	q5
revi* la*	G5S4
revi* lo*	A4p3
revi* los*	C-4G4P4
revi* si*	B4n3
revie*	G9n-3q19
revierte	q15
revierte $	q5
revierte eso	q5
revierte la	q5
reviertela	q17
reviertela $	q8
reviertele	G5
reviertele la	G6
reviertele los	G5
revis*	A7B3C10H-3K7P5Q3d-3h-3i-3m-3n7q-7
revisa	C7n6q-3
revisa el	C6
revisame	B4P4
revisame si	B4
revisar	K6
revisar $	K4
revisar lo	A4
revisaste	n4
revise	A5
revise algo	A4
revisen	D3
revision	A4C3
revision $	A4E3
reviso	Q3
revo*	l5
revo* perm*	l8
revoc*	l7
revoca	l6
revoca permisos	l7
rey	n5
rey $	n4
rfc	W5j11
rfc &	W5
rfc* &*	W3j3
ric*	l7
rich*	l6
richi	l4
richi $	l3
rif*	F5G-3W4a-3j3n3o13
rifa	F6W5j3n3
rifa $	W5j3n5
rifa la	F3
rifa ponle	F3
rifa*	o15
rifa* la*	F4
rifa* ponl*	F4
rifas*	o13
rifaste	o12
rifaste $	o12
rig*	A4B5W3
rigo	A6B3
rigo rechazala	A4
rigo se	B5
rigo todavia	k3
rigo* rech*	A4
rigo* se*	B5
ris*	o7
risa	o6
rob*	B5D10b-3l8n-3r8
roba*	B4D9l5
roba* el*	l6
roba* punt*	B4D3
roban*	B4D3
robando	B5D4
robando puntos	B5
robar*	D5l7
robaron	D7l5
robaron el	l6
robo	G3l3
robo la	l5
robo*	r9
robo* el*	G3
robo* la*	l5
robot	r11
robot $	r4
roc*	k3
roci*	k3
roci* se*	l3
rocio	k5
rocio ☎	k4
rog*	C3
roge*	f4
rogel*	f3
roj*	V6
roja	h3
rojo	V5
rojo $	V5
rol*	O7
roll*	O7
rollo	O5
rom*	F5
romu*	F7
romu* le*	F5
romul*	F5
romulo	F4
romulo le	F5
rond*	i3
rop*	a4j5
ropa	a4j4
ros*	F5O4W-3a3h5j5
rosa*	F5P3h4j4
rosal*	q3
rosalba	l3
rosalba $	l4
rosas	j4
rosau*	F3f5h5
rosaura	F3h5
rosaura $	F4
rosy	O6a5
rot*	e11
roto	e6
roto*	e6
rotos	e7
rub*	f4k7
rube*	R3k6
rube* ya*	k5
ruben	R3k5
ruben ya	k5
rui*	a4k4
ruiz	k3q3
ruiz a	k3
ruiz* a*	k3
sab*	A-3B4C4E-3G-3H9J-3K7L-3O-4P7S-4T6b10d-10f-5g-3i-5j3k-3m-3n12p4q-5
saba*	D3H9j4l4n-3
saba* con*	H5W3
saba* o*	P3
sabad*	H8P5a3j5n-3
sabadito	H7
sabadito $	H5
sabado	H4M3a5j3
sabado $	B3H-3M4j4l4
sabado con	H4W3
sabado o	H3
saban*	q3
sabanas	q3
sabanas $	q3
sabe	D3K3V3c5n8
sabe $	n11
sabe su	Q3
sabe*	B3C7D-4H3K5P5Q-4T9U3V-3b10c-3d-7e-3f-4h-3i-3j-4n12p4q-3r4
sabe* como*	H4L5
sabe* con*	b4r3
sabe* cuan*	U3
sabe* en*	P3p3
sabe* hace*	T10
sabe* lo*	b3
sabe* mi*	b5c3
sabe* que*	h3
sabe* si*	C5H4K4h-3n4
sabe* su*	Q3
sabe* sus*	C6d-3p3
saber	C9D-3H3P7Q-3U3W-3b12c-3d-7f-3h-5j-3n6p7q-3r3
saber como	H5L5
saber con	b4r3
saber cuanto	p3
saber cuantos	C4
saber en	P3p5
saber lo	b4
saber mi	b6
saber que	B5
saber si	C4H4n3
saber sus	C4d-3p6
saber*	K6
saberse	K6n3
saberse $	n7
sabes	T9W3h4n4
sabes $	n8
sabes hacer	T11
sabes si	W3
sabia*	n3
sabo*	j3
sac*	D-3E-3F-4G14H7N3Q10U-5W-4f3h-6k-3l11o-3q13
saca	G6H4N3h-4l3
saca #	G7
saca a	l5
saca el	B3H6
saca*	F-3G10H8W-3a-3f3h-3l8m4n-3o-3q14r4
saca* #*	G15h-4
saca* a*	l10
saca* del*	q5
saca* el*	B3H5
saca* la*	m5
saca* mi*	r5
saca* octu*	H4
saca* su*	f4
sacal*	G6l3q13
sacala	q16
sacala $	q9
sacale	G8
sacale #	F-3G10
sacalo	l6
sacalo $	l6
sacam*	H6P3l4m5
sacame	H8l5m4
sacame a	l6
sacame la	m5
sacame octubre	H6
sacar*	r4
sacarlo	l3
sacarlo del	l3
sacas*	G3
sacaselos	G4
sacaselos $	G5
saco	M4Q12U-4a4
saco la	M4
saco* la*	M4
sal*	A-5C12D7E7F6G6K-4M-4N4O8P8R-5S-4T-11U3V-9X-7Z-6b10c-5d10f-6g-6h-6i-9k-8l-8m3n4o8p14q-3r-4
sala	h3
sald*	A-4C19D12E16F12G14H-6I4K-3L12M-5N-5O-7P8Q8R-3S-5T-6U-4V-5W10X-4Y-3Z-3a-9b18c-6d16e-5f-5g-4h-20i-6j-6k-4l-5m-4n-12o-8p17q-8r-4
sald* #*	E3d3
sald* a*	C-5E-3F8G8P3W4
sald* actu*	b3p4
sald* al*	F10
sald* bajo*	D8b-3
sald* celu*	C3
sald* corr*	E4
sald* de*	C13D-3E11G4W6h-3i-4q-3
sald* del*	C7F6G-4L4d5h-4p6
sald* el*	C-4L3P12
sald* en*	C3G4
sald* esta*	p4
sald* favo*	C3b6
sald* fina*	E4p4
sald* la*	d4
sald* le*	n-3p7
sald* manu*	G6
sald* me*	b7
sald* no*	D10E6b-3
sald* noma*	C3
sald* o*	p4
sald* para*	E4
sald* que*	C-3E6P3Q5
sald* sin*	I3
sald* son*	E5d7h-3
sald* teng*	b5
sald* y*	W3d5
sald* ☎*	C12E-3F-3G4W6
saldi*	C4b9d3
saldito	C5b10d4
saldito $	b5d3
saldito del	C5
saldo	A-4B5C19D14E16F13G12H-6I4K-3L7M-4N-4O-7P9Q8R-3S-5T-6U-4V-5W8X-3Y-3Z-3a-7b15c-6d15e-5f-8g-3h-17i-7j-6k-5l-4m-4n-12o-7p19q-8r-4
saldo #	d4
saldo $	C11D6E6G-5I6L7O-3Q5T-3W-7a-4b6d8n-3o-5p9
saldo a	C-5E-4F8G12P3W4b-3
saldo actualizado	b3
saldo al	F7b3
saldo bajo	D11b-4
saldo correcto	E4
saldo de	C11E10F4W3b3h-3i-3q-3
saldo del	C5F7G-3d4h-3p5
saldo el	C-3L3P10
saldo en	C4G3
saldo entre	W3
saldo esta	D3
saldo favor	b4
saldo final	E4p4
saldo hay	E3
saldo la	d3
saldo le	p7
saldo manualmente	G8
saldo me	C3b4
saldo no	D10E6b-3
saldo nomas	C4
saldo o	p4
saldo para	E4
saldo por	b3
saldo que	C-4E7P4Q6
saldo se	q3
saldo sin	I5
saldo son	E4d5
saldo tengo	b5
saldo tiene	p5
saldo y	d5
saldo ☎	C11E-3F-3G6W10b-3d-3
saldo*	L5
saldos	L5
sale	C3F-4G-3H-4J-4Q-3S-4U-3W-4b-4d-5j13l-3m14n12o20
sale $	o11
sale el	j11
sale en	m6
sale nada	J-6n12
sale pues	o5
sale su	a3
sale todavia	m11
sale una	P4
sale y	o5
sale ya	o3
sale*	D3P8U6n-4
sale* #*	H5
sale* a*	E4
sale* con*	C3
sale* el*	j10
sale* en*	m4
sale* nada*	J-4n9
sale* pues*	o3
sale* raro*	E3
sale* su*	C3a5
sale* toda*	U5m9n-3
sale* venc*	R3
sale* ya*	p3
salen	D3H4P7
salen #	H5
sales	U7r4
salg*	N11P-3S8U5Y3b-3d10r-3
salg* de*	N4d10
salg* en*	Y4
salga	S5Y4d9
salga de	d9
salgo	N6
salgo de	N7
sali	a5
sali*	C-6E-4G-4H11L-4N9O-3P8Q-5T-3V-5a6d-5e7f-3g-3h3j-3m-3n8o3p3q4
sali* #*	h4
sali* a*	a6
sali* de*	N5S3
sali* defe*	e3
sali* del*	N6
sali* el*	H6
sali* en*	a6h7n-4
sali* feo*	F4
sali* hoy*	H3
sali* la*	a4n4
sali* lo*	e-3n6
sali* mala*	e4
sali* malo*	e4
sali* por*	A3n-3
sali* un*	D3q4
salid*	P3U3a3o5
salida	W3a4
salida a	a6
salido	U3
salie*	A4H3P6S3b4n-4
saliendo	A4S3b3n-3
saliendo por	A4n-3
salieron	H6P7
salieron hoy	H5
salim*	H7
salimos	H7
salimos $	H4
salio	C-3D4H7O-3Q-4W-3a6b-3e10n13q7
salio $	M4a5n6q-4
salio a	q3
salio de	P3
salio el	H9
salio en	a4h7n-3
salio feo	F5
salio la	H-3n5
salio lo	e-5n6
salio mala	e3
salio malo	e5
salio un	q3r3
salir	N5U3n3
salir de	N5
salon	Z3
salu*	J9O20a6j-3
salu* cord*	O3
salu* desd*	O8
salud*	J8O20a3c3
saludos	O16o4
saludos $	O9o5
saludos cordiales	O7
saludos desde	O9
sam*	B4f3h-3i6k5l6
sama*	B4k5
sama* este*	B3
sama* mejo*	R4
sama* qued*	k5
saman*	B3R3k4
samanta	k6
samanta este	B5
samanta mejor	R3
samanta quede	k6
samu*	f3l6
samue*	l9
samuel	f3l5
samuel $	l4
san*	a4e3h3j3
sand*	a4h4
sand* y*	h3
sandr*	a6
sandra	a6
sandra $	a4
sant*	H3
santa	j3
santo	F3
santo $	F3
saq*	N9X4
saqu*	N9X6
saqu* de*	N6X6n3
saque	n3
saque*	N7X3
saquenme	N6X5
saquenme de	X6
sar*	h6
sarte*	e3
sarten	e4
sau*	h3
saul ya	l3
saul ☎	k3
sav*	j6n7
save*	j8n4
se	A-5C-7D7E-3F6H6I6J3K8L9M4N-8O-5Q10T10U-11W-12X-5Y-7a4b-4c-7d-3g-9l5m-11n10o4
se $	T5o4
se a	I4M4
se acaba	p3
se acabo	a3l8n-3
se aclara	K4n3
se acordo	i8
se agradece	n-4o11
se andan	B3
se animo	G-4d4f5i3
se anota	J4
se apellida	l4
se aplico	n7
se apuntaron	I6
se arregla	n3
se arregle	n4
se arrepintio	J5e4q7
se borra	Q8h-3
se borro	n6
se cae	Q5
se cancela	Q4
se caso	a5n-3
se cayo	S3n5
se cobra	Q4
se cobro	H5
se como	Q5
se concreto	n4
se conecte	R6
se confirmaron	K6n-4
se congelo	K4n3
se corrige	Q4
se descompuso	E4a7n3
se descuenta	d4
se desocupe	S4
se destrabo	n5
se dieron	H6I5
se dio	I4
se duplico	q7
se echo	J3
se envio	Z3
se equivocaron	D3
se equivoco	E4F3q5
se esta	I7d3h3
se factura	H3
se fue	H-3J5M4Q-3V4a8l13
se gana	L8
se ganan	L6
se grabo	n3
se guardo	n12q3
se ha	B7H7I5P4i3n-3
se hace	Q15n-4
se han	I3
se hizo	H8M5O-3P3h3n15
se inflo	G3
se integra	k5
se iso	H5
se izo	H8
se jubilo	l3
se juntan	L6
se junto	H7
se la	A5a-4h-3n4o9q6
se le	D-3F8H-5L6M3P9R3e5h-5p4q-4
se les	D5L5
se llama	Q-3d-3f10k9l7
se llego	H6
se lleva	F6d4i3
se llevaron	h8
se llevo	M4h8i6n-3q-3
se lo	C4J-3Z7e6h5n-7o6p3q6
se los	D6F6G4e6n-3q-3
se manda	Q3
se mando	Z9n10
se me	D6P6Z9a-3b4h7j-4l4n-11q3
se mete	J5n-3
se metieron	H3
se metio	a4
se movio	B3
se necesita	L4
se ni	T4
se nos	k3
se para	P3T5
se pasa	k3
se pasaron	G5
se paso	G5
se peleo	l3
se perdio	a3n8
se pierde	n5
se poncho	a6
se pone	T6
se porto	H3
se proceso	n6
se pudo	n3
se puede	F3O5Q11T3j10n-4q9
se pueden	L8
se que	T10r4
se queda	L5
se quedaron	K4
se quedo	A8F3K4o-3p3
se quejo	F5
se quiere	f15
se quieren	f4
se rajo	q8
se reflejaba	n3
se registra	J4Q4h-3
se registrara	F3
se registraron	I5
se registro	D6H3M13Q-5h-5n17
se regreso	e-3i3q3
se reincorpora	k5
se requiere	B3
se resuelve	n7
se robo	G3
se sabe	D3V3n7
se sepa	K3n4
se si	E6n10q-3
se su	C3
se te	J5a5h-3
se traba	D8
se trabo	n6
se usa	T10
se usar	T9
se uso	R4
se va	Q5l4n-5
se vale	L3Q6
se van	G3
se vaya	n4
se ve	H-3p4
se vencen	L8
se vendio	H11h5
se venzan	W4
se* a*	I5M6
se* abon*	n5
se* acab*	a10l8n-3p4
se* acla*	K3n5
se* acor*	i7
se* agra*	n-3o9
se* anda*	B3
se* anim*	G-4d4f3
se* apel*	l3
se* apli*	n13
se* apun*	I6J4h-5
se* arre*	J3e5n4q7
se* auto*	G3
se* borr*	Q6h-3n4q-3
se* cae*	Q4
se* canc*	Q3
se* caso*	a4n-3
se* cayo*	K3S5n3
se* cobr*	H4Q3
se* como*	Q4
se* comp*	P4
se* comu*	c5
se* conc*	n3
se* cone*	R6
se* conf*	K4n-5p4
se* cong*	K3n3
se* corr*	Q3
se* desc*	a6n4
se* deso*	S3
se* dest*	n5
se* dier*	H7I4
se* dio*	I4
se* dupl*	q7
se* echo*	J3
se* enoj*	q3
se* envi*	Z3
se* equi*	E5F3q3
se* esta*	I6d3h3
se* fact*	H3
se* fue*	H-3J4K3M3Q-3V4a9l12
se* gana*	L14
se* gast*	D5
se* grab*	n3
se* guar*	n13q3
se* ha*	B7H6I5P3i3n-3
se* hace*	Q17T3n-4
se* han*	I3
se* hizo*	H7M4P3h4n14
se* infl*	G3
se* insc*	I3
se* inte*	k4
se* iso*	H8
se* izo*	H10
se* jubi*	l6
se* junt*	H7L6
se* la*	A3R3a-3h-3j3n6o9q8
se* larg*	l3
se* le*	D-4F6H-4L7M3P7R3e5h-5i5n3q-5
se* les*	D5L6
se* llam*	M3d-3f8h3k12l5
se* lleg*	H5
se* llev*	F3M3d4h11i6q-3
se* lo*	Q-3Z6e6h3i3n-6o9q6
se* los*	D5F9h-3n-3p4
se* mand*	Z9n8
se* me*	D6I-3J4P5S4U3Z11h8j-4l6n-10
se* mere*	G4
se* mete*	J3Q6n-3
se* meti*	H3
se* nece*	L4
se* ni*	T6
se* para*	T3
se* pasa*	G6k4
se* paso*	G4
se* pele*	l4
se* perd*	a4n6
se* pier*	n4
se* ponc*	a8
se* pone*	D3T6n-3
se* proc*	n6
se* pudo*	n3
se* pued*	F3L6O4Q11T4a-3i-3j9q8
se* que*	T5r4
se* qued*	A8F3K6L4V3e-3n4o-4
se* quej*	D4F3
se* quie*	d3f15h-4
se* rajo*	q8
se* refl*	D5
se* regi*	D4H3M10Q-4h-7i-3n17q-4
se* regr*	e-3i3q3
se* rein*	k4
se* repi*	q5
se* requ*	B4E3
se* resu*	n4
se* robo*	G3
se* sabe*	V3n6
se* sali*	a4
se* sepa*	K3n4
se* si*	E8Q-3n8q-3
se* supo*	n4
se* tard*	n7
se* te*	J3a5
se* trab*	D7H-3K3j7n6
se* usa*	T13
se* usar*	T9
se* uso*	R3
se* va*	Q6l3n-6
se* vale*	L3Q5
se* vaya*	d5n4
se* ve*	H-3Q3p3
se* venc*	L6
se* vend*	H12h5
se* venz*	b4
sea	N4Y3d3n-3q7
sea #	h5q4
sea anade	F4
sea que	q4
sea*	W6a5b3
sea* #*	h4q5
sea* anad*	F4
sea* que*	n-3q4r4
sean	a5
seas	W7
sec*	S4
seca* el*	S4
seg*	C5D5E3H-3K3P-3S14T-3V9W-3c-3d-3h-6i12n5
segu*	C3D6E5F-3H-3J3K3L3P-3S16T-3V9W-4c-3d-3h-6i10n3q-3
segu* comp*	i3
segu* con*	V3
segu* el*	C3
segu* ella*	C3
segu* igua*	I3
segu* no*	J5
segu* nota*	i4
segu* que*	S3
segu* yo*	b3
segui*	L4S7V10n5
seguido	L3
seguimos	S10V9
seguimos $	S9V12
seguimos con	V5
seguimos igual	I3
seguir	Q3n8
seguir $	n3
segun	C5D4E6b3
segun el	C3
segun ella	C4
segun yo	E4b3
segun*	J3S12c-3h-4i12
segundito	S6
segundito $	S9
segundo	J4h-3i11q3
segundo $	q5
segundo nota	i3
segur*	D4K3
seguro	a4
sel*	k4l5
sele*	k6l4
sele* vend*	k5
selen*	k5l3
selene	k4l4
selene se	l4
selene vendedora	k5
sell*	E4
sello*	E4
sellos	E3
sellos de	F3
sem*	A-3B7D5H12I3L-3M5O3P5V-5a3b-3i-4l6q-3
sema*	A-4B8D5H9I3M6P3V-5a-3h-5i-3l7
sema* ante*	H6
sema* bren*	l4
sema* cier*	l3
sema* en*	H-4K4h3
sema* pasa*	D3H-5n4
sema* por*	B7H-3
sema* sant*	j4
sema* vs*	H7
seman*	B7D7H13I3M4O3P5V-5a-3h-4i-3l7q-3
semana	B7D5H11I3K3L-3M6P5V-6a-4h-4i-3j3l8
semana $	H13I5M8O5P4W3h-5
semana antepasada	H7
semana brenda	l5
semana cierrale	l4
semana en	H-3
semana pasada	H-3m4n4
semana por	B8H-3
semana que	k3
semana santa	j3
semana vs	H9
semi*	a7
semin*	a6
seminuevo	a8
sen*	B-6C4D6F3G3H-8I-4O5P3R-4T-6U-4X-4Y-3Z-5c3f6g-4h6l-3m-5o14p4
sena*	Q3n3
senal	n4
seno	G4d4
seno de	G3
seno*	B-6C6D5E3F3H-7I-4O6P6Q-3R-4T-5U-3X-3Y-3Z-4e3f9g-3h4m-4o-3q3
seno* #*	V-3h6
seno* a*	e4
seno* con*	S3
seno* de*	E3F4G5P3V3W-3d-3f6h-3n-6p4
seno* del*	C3f3h5p-3
seno* dice*	M5n-4
seno* en*	d3
seno* eran*	q3
seno* esta*	n3
seno* eva*	G4
seno* hay*	D3f3
seno* irma*	h4l4
seno* le*	h3
seno* mont*	k4
seno* no*	D4i3q5
seno* patr*	C4
seno* ponl*	G5
seno* preg*	C3n3
seno* que*	C-4D3F6p4
seno* quie*	L6
seno* recl*	D5
seno* regr*	e4h-3
seno* rena*	k3
seno* se*	d3
seno* tenc*	F4
seno* vien*	e3
seno* ya*	F3d3
senor	B-3D5H-3O7P4W-3a-4d-3f5h3k-3p4q4
senor $	P6h5i3n5q4
senor de	G4f6p4
senor del	K3n-3
senor patron	C3E3
senor que	p4
senor ya	n3
senor*	B-4C3D6F3H-4I-3P4Q-3T-3V4Z-3c4e4h4k5m-3o-4
senora	A-3B-3C4F3H-4Q-3R-3T-3V7d4e3f4h6
senora $	C-4F-5V6W4h3k3n5p7
senora alicia	E3
senora con	S3
senora de	E3F5V3a5c4e-3n-6
senora del	h3
senora devuelve	e4
senora dice	D3M4n-4
senora elvia	h3
senora esta	n3
senora eva	G3
senora irma	h4l4
senora le	h3
senora no	i4q5
senora ofelia	f3
senora ponle	G6
senora pregunta	n4
senora que	F6
senora quiere	C3L7
senora se	J3
senora tencha	F3
senorita	b4c3k6n3r3
senorita $	N5b5
senorita de	A3
senorita montserrat	k3
sep*	H3K6N4Q4
sepa	K4c3n3
sepa $	K3c3n3
sepa*	N4Q4
separ*	Q4
sept*	j3
sept* mand*	H3
septiembre $	j3
septiembre mandamelo	H3
ser	C-3D4E9g10h-4j-3q7
ser #	E6h-3k4q8
ser cajera	l3
ser de	E3
ser que	D4
ser socio	g10
ser*	D6J3P-3W-3a-4c5d-4f3g4h4j5o7
ser* #*	D3E7h-3k4q9
ser* de*	E4
ser* huma*	c3
ser* que*	D3
ser* soci*	g7
sera que	C3
serg*	f3g5
sergi*	f4g4
sergio	f3g3
seri*	b4p4
seri* tan*	b3
seri* ☎*	G3
seria	b3p4
serio	G4
serio ☎	G4
serv*	D9F5J5T4a-3c4h3j4n-3o8q-3
serv* a*	j5
serv* al*	c5
serv* de*	j3
serv* ☎*	F4
servi*	D11F5J4T5a-3c4j8n-3o5q-3
servicio	D11F3c4j6o9
servicio $	o4
servicio a	j6
servicio al	c5
servicio de	h4
servicio ☎	F4
servicios	T7
ses*	h3
sesi*	h3
sesi* de*	h4
sesio*	h4
sha*	C3h3j6
sham*	C3h4j3
shamp*	C3h3j4
shampoo	j6
shampoo $	j6
sho*	U7
si	A11B-3C10F-4G-7H5I-5K12L9N-5O-6Q10R-5S3T-10W-3X5Y14Z-9a3b9d-4e-9i-8k-7l-5n17o-3p-6r-3
si #	h4
si $	A6d3n3q8
si agarro	n5
si alcanza	H3
si alguien	M4
si beto	m6
si cambio	L3n4
si compra	L4
si compro	D5
si devuelve	L4
si el	C7Q9V6n-3
si entraron	K3
si entro	K4n15
si era	S4n3q-4
si eres	H4
si es	b5o4q4
si existe	M4
si fue	W3
si jalo	n13
si la	h-4m3n9q-3
si le	C3E3a3g4n9
si les	K4n6
si llega	C5
si lo	f4
si los	d3
si manana	j5
si mandame	Y8
si me	C4H3Q7n8q-5
si mi	a5
si ni	K4n4
si no	L12Q4n5
si nunca	L6
si o	n8
si paga	L5
si pago	L5
si paso	J6n9
si puede	d3
si quedo	P3S3n12
si quiere	Q3h4
si quiero	Y5
si se	D6n8q4
si sepa	c3
si si	J5n-4
si siguen	X4
si son	r3
si te	l3
si tengo	b5
si wendy	B6
si y	q4
si ya	H3b10n10
si* #*	h8
si* agar*	n10
si* algu*	M3
si* apar*	U3
si* auto*	A3
si* beto*	m6n-3
si* camb*	L3n6
si* comp*	D5P3h-3
si* devu*	L3
si* el*	C5H-3Q10V8n-3
si* en*	A3
si* entr*	K5n15
si* era*	S4n3q-4
si* eres*	H3
si* es*	b5n-3q5
si* escr*	Y6
si* espe*	F3
si* esta*	n6
si* exis*	M4
si* jalo*	n13
si* la*	W3h-3m4n10q-3
si* le*	C3L3a6g6n9q-3
si* les*	n4
si* lleg*	C3
si* lo*	f4
si* los*	d4
si* mana*	j3
si* mand*	Y6
si* me*	C3Q9n5q-6
si* mi*	a3m4
si* ni*	K4n5
si* no*	C3L9Q4n5
si* nunc*	L5
si* o*	n6
si* paga*	L6
si* pago*	L4
si* para*	E3
si* paso*	J7n6
si* pued*	d3h3
si* que*	A3
si* qued*	P3S7n10
si* quie*	Q4S4h4n-5
si* regr*	Q3
si* se*	D4n11q4
si* sepa*	c3
si* si*	J5n-3
si* sigu*	X5
si* son*	Q3r4
si* te*	l3
si* teng*	b3
si* wend*	B6
si* y*	A3n-3q4
si* ya*	H4b10n7
sie*	D10i3o3q9r5
siem*	D10o4q9
siem* no*	J4h-8q14
siem* se*	D5
siem* si*	q3
siemp*	D12J3o3q9
siempre	D9J3o4q9
siempre #	h3
siempre $	h6
siempre no	J3h-9q14
siempre se	D5
sien*	r5
siend*	i3r3
siendo	i3r5
sig*	A6B-3D5E-3F-3G-3J-3K7L-4M-3O-4P-4Q8R-3S-3T3U-5V23W-4Y-3Z-3c-4e-5g7j4k-3l8m12n13o-7p-3q-8r-4
siga	V4l10
siga metiendo	l4
siga teniendo	l3
siga usando	l7
siga* meti*	l4
siga* usan*	l5
sign	g10
sign*	Q5n7
sign* de*	K4Q5
signi*	n7
significa	n7
signo	Q4
signo de	K4Q3
sigo	D6H3Q4n3
sigo esperando	H5S-3n3
sigo para	Q5
sigo sin	D4
sigo* espe*	H4S-3n3
sigo* para*	Q6
sigo* sin*	D4
sigu*	A8G-3H-5K6L-3M-3O-3P-3T3U-4V20W-4a3c-4f-3h3j6k-3m9n9o-6p-3q-6r-3
sigu* ahi*	V-3m8
sigu* clie*	V6
sigu* con*	l6
sigu* dado*	m5
sigu* el*	j4
sigu* en*	A3K5
sigu* igua*	V-3n6
sigu* ivon*	m5
sigu* la*	V5j4n-3
sigu* mand*	X4
sigu* otra*	V4
sigu* pend*	n3
sigu* por*	V6
sigu* sali*	A3n-3
sigu* sin*	K5V-4n8
sigu* tu*	Q-3a11
sigue	A6H-3K3O-3S-3T7V12a4j5l3m8n13o-3q-5
sigue $	T4V16n5
sigue ahi	V-3m8
sigue con	l4
sigue dado	m4
sigue el	j4
sigue en	A3n3
sigue igual	n5
sigue ivonne	m5
sigue la	V7j3n-4
sigue otra	V4
sigue saliendo	A4n-3
sigue sin	A3K3V-4n8
sigue tu	Q-3a14
sigue*	D4K6X3j3
siguen	D3K6X4h3m3
siguen con	m3
siguen mandando	X6
sigui*	S6V28a-3n-5o-3
siguiente	V29a-3n-4
siguiente $	V25o-3
siguiente cliente	V9
siguiente por	V5
sil*	X24a-3j4o-3
sile*	X25
silen*	X23o-3
silencio	X4
sill*	j7
sill* y*	j4
silla*	j7
sillas	j4
sillas y	j3
silvi*	P3
sin	A7D6E-3F3G-3J8K15L-4M-3N7P-4Q8S-3T-4V-10X5Z7a8b-4c-3d-7g-4i-4j6k-3m-3n-5o-5q7r-3
sin aclarar	K6
sin avisar	D3l4
sin cebolla	a10
sin comprar	q3
sin confirmar	K7
sin confirmarse	n4
sin contar	U4
sin datos	h3
sin intereses	j6
sin iva	Q4
sin la	n3
sin mi	A7D3
sin pagar	q4
sin permiso	F4N5
sin puntos	D5
sin que	D3
sin querer	R4X-3Y6Z12n-4q4
sin registro	J8
sin resolver	K5
sin saberse	K6
sin su	F4a3
sin tanto	H3
sin ticket	M-3Q5h7
sin usar	I5
sin*	q3
sin* abri*	e3
sin* acla*	K5
sin* avis*	l4
sin* cebo*	a9h-3
sin* comp*	C4h-3
sin* conf*	K7
sin* cont*	U4p4
sin* dato*	h3
sin* inte*	j6
sin* iva*	Q5
sin* la*	q3
sin* mi*	A6D3
sin* paga*	q6
sin* perm*	F5G-4N4
sin* punt*	D6
sin* que*	D3
sin* quer*	R4Y4Z12a-3n-3
sin* regi*	J4h3
sin* reso*	K9
sin* sabe*	K6
sin* su*	F4a3
sin* tant*	H3
sin* tick*	M-3h6
sin* usar*	I3
sir*	D3L13T11a4b-4d5e4n-3r-4
sirv*	D3L11T6a3b-3d5e5n-3
sirv* el*	a5
sirv* en*	L3
sirv* los*	L3
sirv* para*	L4
sirve	C3D4a4d7q4r-3
sirve el	a5
sirve*	L8T11
sirven	L12
sirven en	L4
sirves	T12
sirves $	T7
sirvio	e4
sis*	B4D6E6G-3H-3I-4N8P-3Q3T-3U-3V-3W5a-5e-3h-3i-5j-3k4l6m5n4
sist*	B3D8E6G-3H-3I-4J3N5P-3R3T-3U-3V-3W3a-5c6d-3e-3f4h-3i-4j-3k5l4m4n3r5
sist* a*	F3
sist* de*	r6
sist* desp*	B3
sist* dice*	E3Q4n-4
sist* el*	F3
sist* gana*	E3
sist* lo*	n3
sist* mien*	B3
sist* para*	k4
sist* porq*	W5
sist* ya*	n4
siste*	B4D6E6G-3H-4I-4N9P-3S-3T-3U-3V-3W3a-5c5e-3i-4j-3k4l6m5n8o-3p-3r3
sistema	B4D7E7G-3H-3I-3N5P-3T-3U-3V-3W4a-5e-3f4i-4j-3k4l5m5r4
sistema $	D9E-3I-3J3N7R3U-3c3h-3l7m10
sistema a	F3
sistema ahorita	l4
sistema de	r5
sistema despues	B4
sistema dice	E3Q3n-3
sistema gana	E4
sistema mientras	B4
sistema para	k5
sistema porque	W4
sistema ya	n5
six	b7i3
snif	l3
sob*	G10L3R5T-3b4d-4e6h-4k3n-7o4p13
sobr*	D-3G10L3R3T-3b3d-4e6h-4k3m3n-6o3p12q4
sobr* #*	G10e3h-3
sobr* algo*	p6
sobr* esta*	m3
sobr* o*	E4
sobra	h-3p4q6
sobra $	p3q3
sobra*	E3G12e6n-3
sobran	E4G10
sobran #	G6
sobran o	E4
sobraron	e5
sobraron $	e3
sobre	L4
sobre*	o3
sobres	o5
sobri*	R4k4m3
sobrina	R3k3m3
sobrina en	k3
sobrina esta	m3
sobrino	R4
sobrino $	R4
sobro	b5p12
sobro $	b4p4
sobro algo	p8
soc*	H5I17U-3g10
soci*	H4I12f3g10
soci* acti*	I10
soci* quie*	H5
soci* ☎*	h4
socia	H6
socia quiere	H4
socio	H3g7h3
socio $	g11
socio me	H3
socio ☎	h4
socio*	I19
socios	I18
socios $	I5
socios activos	I9
sof*	f5k3l3
sofi*	f3k3
sofi* hazl*	k3
sofi* ya*	l4
sofia	f3k4
sofia hazle	k4
sofia ya	l3
sol*	A13B3C-4E-3H-6I-3J9K-4N3O-3T-5U12V-3X4Z8a-7b-5c5f4g3k-3l-4m-4n5o-5
sola	B3U6n7
sola $	B4U6W3n7
sold	U6
soli*	A16H-3N5W-3b-3c4g5h-4m-3
soli* aten*	c7
soli* de*	A4
soli* la*	N9
soli* mi*	g6
soli* para*	A3
soli* reem*	e4
soli* su*	k3
soli* trai*	A4
solic*	A17N5R3a-3c6h-3k-3m-3
solicito	N4R4c7g4
solicito atencion	c10
solicito el	R3
solicito la	N10
solicito mi	g6
solicitud	A5j3
solicitud de	A8
solicitudes	A18
solicitudes $	A9
solicitudes para	A5
solicitudes traigo	A4
solis	f3
solito	D4k3
solito $	D4
solo	H-3J9Q4U5X5Z7a-3f3j4n-3
solo $	Z6
solo escribanme	X6
solo fue	q5
solo* escr*	X6
solo* fue*	q4
som*	I5Q5m5
somo*	I9
somo* en*	m4
somo* much*	I4
somo* ya*	I5
somos	I7
somos en	m4
somos muchos	I3
somos ya	I5
son	A-3B-3C-4E6I3J4L6M-3P-4Q3S-3T3V-3W-6X-3a-7c-3d3f-3h14i5j-6l-3m6n-7o6p-4q7r10
son #	C-3D-3E8F4J4Q3a-3b-4d8h10i6n-5q7
son $	I4K3b5m8r5
son de	G4
son las	H6T3
son los	I-3T4m4
son para	L7q4
son*	a5
son* #*	C-4D-3E10F4H-3J3Q4b-3d7h11i4n-5q8
son* de*	G3r3
son* las*	H7T4
son* los*	m4
son* para*	L5Q3q5
son* vari*	I3
sop*	H-3c13r4
sopo*	c14r4
sopor*	H-3c13
soporte	c13r4
soporte $	c8
sor*	Z11r9
sorr*	Z12r5
sorry	Z10r6
sorry $	Z7
sos*	B4
sosp*	B3
sosp* de*	B5
sospe*	B5
sospecho	B4
sospecho de	B5
soy	O6Q6T10W-3b12f-3g11h-4k-3
soy cliente	P3g4
soy de	T3
soy nueva	Q6T4
soy* clie*	g3
soy* el*	b4
soy* nuev*	Q5T6
soy* yo*	U3
spa*	X13
spam	X14
spam $	X14
spe*	a6d4h-3
sr	C5d-3
sr evaristo	l3
sra	C11F3G3f5q3
sra balam	G4
sra evangelina	F4
sra* bala*	G3
sra* evan*	F3
sra* lidi*	F3
sta*	Y26a-3m10o-4
staf*	m13
staff	m13
staff $	m6
sti*	Z3a10n4
stic*	Z3a13
stick*	Z3a5
sticker	Z3a7
sticker $	Z3a10
sto*	X21Y4
stop	X19Y4o-3
su	A-5B-4C3D5E4G-5H-8I-7J-3K-3L-3M-4N9O-4Q-4R9S4U-4V-6W4X-3Y-4Z-6a-4b-7c-3d8e6f7i3j7k9n-4o7p12r-4
su acceso	m3
su acumulado	p9
su alta	k4
su amiga	F3
su bolsita	d6
su bono	F3
su cambio	S3a6l3
su casa	l3
su celular	d-3k5l3n4p-3q3
su compra	D3d3e4h8n-3
su corte	C3
su cuenta	E5G-3N3W4h-3p8
su cunada	F3
su dinero	e11
su esposa	d-3h3
su estacionamiento	F5h-3
su hermana	q4
su hija	L3W5
su hijo	W4
su incapacidad	k4
su invitacion	R3
su liga	R7
su link	R3
su mama	h-3q3
su mensaje	T6X-3n4
su monedero	C4E3d9f4n-3p9
su nombre	o4r6
su novio	B3
su numero	F9J5S5f4j5q3
su papa	f3
su pase	R4
su permiso	k3l3q-3
su propio	V5k3
su prueba	k4
su saldito	d4
su saldo	C8D5F-6P7d8f-3h-6p11q-3
su santo	F4
su segundo	i3
su tarjeta	d3f4
su tarjetita	E3f5
su telefono	h5k4m3
su total	p3
su usuario	k3
su vecina	V6
su venta	V3h-3n7
su* acum*	d3p5
su* alta*	k4
su* bols*	d5n3
su* bono*	F3
su* camb*	a5
su* cart*	C3
su* casa*	l3
su* celu*	C5S3d-4k5n5p-3
su* comp*	D4e4h9
su* cort*	C4
su* cuen*	E8G-3W4h-4p8q-4
su* cump*	F4
su* cuna*	F4
su* dine*	e12
su* espo*	d-6h3q5
su* esta*	F6h-3
su* herm*	W7d-3q4
su* hija*	W3q3
su* hijo*	W3
su* inca*	k3
su* invi*	R3
su* liga*	R5
su* link*	R3
su* list*	N4
su* mama*	h-3q3
su* mens*	T4X-3h3n5
su* mone*	C8D3E3V-3d7f7n-3p8q-3
su* nomb*	r5
su* nume*	F8J4S4V-3f4j3n-3q6
su* pase*	R4
su* perm*	l3
su* prim*	f3
su* prop*	V6
su* prue*	k3
su* rega*	d3
su* sald*	C6D3F-5G4P5d13f-3h-5n-3p15q-4
su* segu*	i3
su* sist*	N4
su* tarj*	E3d3f9h-3
su* tele*	h4k4m3
su* tota*	p4
su* usua*	k4
su* veci*	V3
su* vent*	h-3n8
sub*	C-4E-4F12G-3L4V-3W15a-4b6d-4h15j-3k5n8o-3
sube	E-3F5L4f3h4k7
sube a	f3k4
sube el	E-3F7
sube*	F6W9h4
sube* #*	F7
sube* a*	f4k7
sube* el*	C-3E-3F8W7h3
subel*	F6W8
subele	F7W8
subele #	F7
subem*	W3h4
subeme	W3h4
subeme el	h6
subi*	C-3F8W3b5h9n11
subi* mi*	b3
subi* sald*	F4
subie*	b3
subieron	b4
subio	W4n5p6
subio $	n8p5
subir	F7h11
subir saldo	F5
suc*	H3I3V-3W6j8k4m6
sucu*	H5I3V-3W4a-3c3j8k4m5
sucu* cent*	m4
sucu* de*	I5j3
sucu* en*	W6j5
sucu* mart*	k3
sucu* ya*	k3
sucur*	H4L4V-3W5j6k5m6
sucursal	H6I3V-3W5c3j8k4m6
sucursal $	H3c3m5
sucursal centro	m4
sucursal de	I4
sucursal en	W7j6
sucursal martin	k3
sucursal ya	k3
sucursales	L3Q3
sue*	F4G-3P-3W10X8a11e4f4h-4i3n-3
sueg*	F4P-3W4f5q5
sueg* jaja*	f3q3
suegr*	F5W3f5q4
suegra	F4P-3W4f6q6
suegra $	F4
suel*	W10
suel* a*	W3
sueld*	W10
sueldo	W11
sueldo a	W4
suelt*	Q5
suen*	S3X10a11
suena	X6
sueno	a11
suer* y*	a3
suero y	a4
suet*	e4i3
suete*	e4i4
sueter	e4i4
suf*	b7
sufi*	b6
sufi* para*	b7
sufic*	b8
suj*	A3
suje*	A3
suje* a*	A3
sujet*	A4
sujetos	A3
sujetos a	A3
sum*	A-3C-4E-3F12H4I-4L10U9V-3a-4d-6h11i7j-4k6m-3n4o-3p6
suma	H8L4U3k4
suma $	U4
suma de	H6
suma todo	H6
suma*	F14H-5I-3L7a-3d-5f3h9i5j-3k3n6p5
suma* #*	F9G-3h8
suma* a*	f4h3k5
suma* al*	k4
suma* de*	G3H7
suma* lo*	W4
suma* los*	D3L3
suma* otra*	i3
suma* punt*	F4
suma* todo*	H4
sumad*	p3
sumado	p4
sumado $	p4
sumal*	F9G-3i9
sumale	F8G-3i9
sumale #	F9
sumam*	W3
sumame	W3f4
suman	L10
suman $	D3
suman*	L5
sumar	F4h6k4
sumar a	k4
sumar puntos	F5
sumar*	G3h3n6
sumarle	F4
sumaron	G3b3n4
sumaron de	G3
sumas*	p7
sumaselos	F3
sume*	Y4h7
sume* a*	h4
sume* punt*	J3
sumen*	h5
sumo	U4n6
sumo $	U7p-4
sup*	B4H7K6N11S-5T5W5a-3c4m-3n3o9q-5
supe	T5
supe que	T7
supe*	H7S-4W6c6o18
supe* los*	H9
supe* que*	T8
super	o17
super $	o10
super*	H8S-3W4c8
superamos	H9
superamos los	H8
supervisor	S-3W5c7
supervisor $	c9
supl*	B3
supl* en*	B5
supla	k3
suple*	B5
suplente	B5
suplente en	B3
supo	K3
supr*	N10
supri*	N5
sur*	h7j19
surt*	j21
surt* la*	j8
surte*	j9
surten	j7
surti*	h3j10
surtieron	j11
sus	D3E3F-4G-8H-3J5L-3P9Q-4S6W-4X9a-3b-3d11f-5h7i6q-6
sus #	d5
sus avisos	X4
sus compras	P5
sus monedas	S3
sus movimientos	P4
sus promos	Y3
sus puntos	F-4G-6J4N3P4Q-3d13f-4h8n7p3q-4
sus telefono	m3
sus ticket	E3
sus*	A-3X12Y3l5m3
sus* #*	d3
sus* avis*	X3
sus* comp*	P6
sus* hora*	l3
sus* mens*	Y3
sus* mone*	S5
sus* movi*	B4
sus* prom*	Y4
sus* punt*	C4F-4G-7J5P6Q-3d13f-4h8n6q-5
sus* tele*	m4
sus* tick*	E3
susc*	X5Y6q-3
susc* a*	X-3Y7
suscr*	X6Y3f4
suscripcion	X8
suscripcion a	X3
susp*	A-3X8l7m5
susp* a*	l4
susp* el*	X3
susp* una*	l4
suspe*	A-3X11l9m4
suspende	A-3X4l4
suspende a	l3
suspender	X7
suspendida	l6
suspendida una	l3
suspendidos	m3
suspendidos $	m4
suy*	C6D-3V3r4
suyo	C6r4
suyo $	h3
t	h10
ta	o7
tab*	Q3h5
tabl*	h6
table*	Q3
tac*	Z3d4h3j3q7
tach*	q6
tacha	q8
taco*	Z3d3h3j3
tacos	d4h4
tacos $	h4
tacos de	d3h-3
tal	H19O28T-4a-3n-3o-3
tal $	O25
tal el	H8
tal estuvo	H3
tal las	H5
tal me	U3
tal pinto	H6
tal se	H3
tal vamos	H6
tal*	C3c3e9h4j11
tal* buen*	O3
tal* el*	H9
tal* estu*	H3
tal* las*	H6
tal* pint*	H4
tal* se*	H3
tal* vamo*	H7
tala*	e6
tala* sali*	e5
talad*	e7
taladro	e6
taladro salio	e3
tall*	C3e4j9
tall* #*	j3
tall* extr*	j6
tall* m*	h3
talla	e4j7
talla #	j5
talla*	j5
tallas	j6
tallas extra	j4
talle*	C4
taller	C4f3
taller hernandez	C3
tam*	F3H3L10T-3W-6a5d-6g9i10j7k7n-3p-3
tama*	F4a6j7q5
tamal*	F4a6q5
tamales	F3a7q4
tamales $	F4a3q4
taman*	j11
tamb*	H4L12W-3X-3d-5g11i9k7n-3q-3
tamb* #*	i5
tamb* aqui*	q3
tamb* dan*	L3
tamb* el*	i3
tamb* hay*	V3
tamb* junt*	L8
tamb* pued*	k3
tamb* quie*	f4g8
tamb* se*	L3i4
tamb* suma*	L4
tamb* va*	k5
tambi*	H6L13W-4d-5g9i10k9n-3q-3
tambien	H6L11V3W-3d-5g7i9k7n-3q-3
tambien #	i4
tambien $	H6g3
tambien dan	L4
tambien el	i3
tambien hay	V3
tambien junta	L6
tambien me	L3Y3
tambien meta	k3
tambien pueda	k3
tambien quiere	f3
tambien quiero	g6
tambien se	L4i3
tambien suma	L5
tambien va	k4
tamp*	D4O3
tamp* me*	D5
tampo*	D4
tampoco	D5
tampoco me	D5
tan	C3L4U3b3n4
tan amable	H3b4
tan*	I11L-3P4Q-3S14T-3U6V-3W-3X8Z3a-5b5i4j-3l4n3o-4p-3q-3
tan* amab*	C4b3
tani*	l4
tani* ya*	l6
tania	l5
tania ya	l4
tant*	C4H3I12L-3P3S13T-4U5V-3W-3X9a-4b7i5n3o-3p-3
tant* clie*	I4
tant* deta*	H3
tant* gent*	I4
tant* llev*	b3
tant* mens*	X4
tant* que*	S4d4
tant* raza*	I5
tant* se*	H3
tanta	I9X5
tanta gente	I3
tanta raza	I5
tanti*	S18l3
tantito	S15
tantito $	S10l3
tanto	H5P4U7X5b6
tanto detalle	H3
tanto he	b3
tanto llevo	U3b5
tanto*	I4
tantos	I5
tantos clientes	I4
taq*	E5
taqu*	E4
taque*	E3
taquero	E4
taquero $	E4
tar*	A-4C-3E4F-3G-5I-3J-4O13P-4S12T-4V-3X-3Z-3d-4e-3f3g6i-3j6l3m-3n7o-4p-6q5r-3
tard*	B3C-3H4J-3K4O12S14T-3V-3a-6j5n8o-3p-3
tard* en*	b-3j3n4
tard* le*	D3
tard* me*	b3
tard* much*	n9
tard* nada*	H3
tard* que*	H3n3
tard* ya*	h3
tarda	j4n12
tarda en	n5
tarda mucho	n7
tarda*	n4q3
tarde	B4D3H5K3O9S10a-4k-3l7q-4
tarde $	B5K5M3O7U3
tarde le	D3
tarde nada	H3
tarde te	S4
tarde ya	h3
tarde*	O6S6b4g3
tardes	O7b4g3
tardes $	O10
tare*	a7
tarea	a5
tarj*	D-3E6G-3L3N4W4f7g7h3n-5q4
tarj* #*	E3h5
tarj* de*	W-4b3f3g4
tarj* del*	W6
tarj* tamb*	L3
tarj* y*	E4
tarje*	D-3E4G-3L3N4W3b3f5g5j8n-5q5
tarjeta	D-3E3F-3G-3Q4W7f3g6j4n-5p-3q4
tarjeta #	E3h3
tarjeta $	W4d4j3
tarjeta de	N4f6g3
tarjeta del	W8
tarjeta tambien	L5
tarjeta y	E3
tarjetas	j3
tarjetita	f4
tarjetita de	F3
tarjetita decia	E3
tav*	B4E4G3q-3
tavo	B5E5
tavo $	B3E6
tavo* no*	A3
tavo* quit*	G4
tax*	n3
taxi	n5q3
taxis*	C3
taz*	b6d6
taza	C3b5d5
taza $	b6d5
te	A-5B-4C-3F-4G-3H-8I-4J13K-4L-7M-5N-3O-7P-5Q-4R-3S23T13U-5V-4W-6Y-4Z3a19b-3e-4f-3g-3h12j-6m-5n3o15p-3q4r16
te agradezco	o5
te amo	a11
te aviso	S11
te bendiga	a8
te busco	S3
te confirmo	S7
te confundi	Z6
te contesto	S7
te debo	o4
te di	h-3q6
te dicto	h3
te digo	S16r3
te dije	q7
te doy	S8h3
te encargo	a3
te entendi	T3
te escribo	S12
te la	S4n-3o7
te llamas	r16
te lo	S3h4n-4o3
te mande	J5h-3n10
te mando	h11
te olvida	a5
te pase	n4
te paso	E5S12a-3h6i3k3n-4
te pedi	J6
te preguntara	b4
te pregunto	D4T6X3p3
te puedo	T5
te puse	q5
te quiero	o7
te rifaste	o7
te tengo	r4
te va	h3
te* agra*	o5
te* amo*	a11o-3
te* avis*	S12n-3
te* bend*	a4
te* busc*	S3
te* conf*	S8Z6n-3
te* cont*	S8
te* debo*	o3
te* di*	q6
te* diga*	J4
te* digo*	S18r4
te* dije*	q8
te* doy*	S7
te* enca*	a5
te* ente*	n6
te* escr*	J3S10T-3a-3
te* la*	S4o5
te* llam*	r15
te* lo*	S5h3n-5
te* mand*	J4S3h7n7
te* olvi*	a4
te* pase*	n5
te* paso*	E5S10h7i3n-4
te* pedi*	J6p3
te* preg*	T5X3b3p3
te* pued*	T7
te* puse*	q3
te* quie*	o5
te* rifa*	o6
te* teng*	r4
te* va*	h4
tec*	J4a4c8n-4
tecl*	J3a7n-4
tecla*	J3a5
teclado	J4a12n-3
tecn*	c9
tecni*	c6
tecnico	c7
tecnico $	c5
tel*	A-3C7D-3E-3G-4H-4J-3N3P-3Q6T-4V-3W8X3Z3a-7b5c8e4f-4h5j5n-4o-4p3
tela	e3j4
tele	W6
tele*	E-3G-3H-4J-3N3P-3Q4R3T-3V-3W4X5a-5b5c6h3k3m3o-3
tele* a*	W4l4
tele* de*	W3j3
tele* del*	r3
tele* era*	q5
tele* es*	k3r3
tele* fijo*	c7
tele* qued*	M3
tele* ☎*	C5F3d4h11q-5
telef*	A-3C5D-3E-3G-3H-4J-3P-3Q5T-3U-3V-3W4X6a-5b4c8h4m4o-3
telefono	C5D-3E-3G-3H-4J-3N5P-3Q3T-4V-3X6Z3a-5b3c8h3k4n-5o-3p4
telefono $	N6Q3S3W-3Z3m4n5q6
telefono a	W4l3
telefono como	Q4
telefono de	I3W4
telefono del	r4
telefono era	q4
telefono es	k4
telefono fijo	c7
telefono quedo	M3
telefono ☎	C4F5d4h10q-4
tem*	W4a3j9
temb*	a8
tembl*	a8
temp*	H-3W8j9
tempo*	j3
temporada	j4
tempr*	W6j3
temprano	W7j3
temprano $	j4
ten*	A6B-5C6D8E10G-6H-8I7J-9K4L-3O-3P3U-6W-3X-5Y-4Z-5b14d3h-3i-7j3k7m8p-3q-5r4
tenc*	F4c4
tench*	c5
tencha	c3
tencha $	F3c3
tend*	C10b8h-4j7
tend* algo*	p4
tendr*	C10V-3b11h-4j6p3
tendra	C10j5
tendre	b11
tene*	E6I6K3L3N4h-4j8k8n5p-3q-3
tene* #*	E7
tene* acce*	k3
tene* con*	I4
tene* mone*	N4
tene* refu*	k6
tene* una*	k3
tene* vent*	j5
tenem*	I6L4j6k4
tenemos	I6L4j3k4
tenemos $	H3
tenemos con	I4
tenemos refuerzo	k4
tener	E5N4h-3k6n5q-3
tener #	E6
tener monedero	N5
tener una	k3
teng*	A7B-4D3E4F-4G-4H-6I5J-6K5L-3M-3U-3V6W-3X-3Y-3Z-4a6b12c-3d4g3i-4j-8m7p-5r3
teng* #*	E7W6b-3h-3m4
teng* a*	C3U3V4
teng* acum*	b4d3
teng* algo*	A4b6
teng* apun*	P7
teng* auto*	A7
teng* boni*	o4
teng* cobr*	m4
teng* dado*	m4
teng* de*	m4
teng* el*	S5d4r5
teng* en*	I4
teng* entr*	l6
teng* gent*	S3
teng* guar*	C4r7
teng* la*	a4
teng* mas*	D3K5b6
teng* meno*	D11b-3
teng* meti*	m6
teng* noma*	E5
teng* nuev*	k7
teng* otra*	V6
teng* para*	b3
teng* punt*	b5
teng* que*	A4I-3K-3L6Q11R3b-6d-3n12
teng* regi*	I10
teng* su*	M3
teng* un*	D3a7b-3f4
teng* una*	h8
teng* uste*	O3
tenga	C5E12P-3d6h-4l4n-3o4
tenga #	E9
tenga bonita	o5
tenga entrada	l7
tenga nomas	E5
tenga*	N3O3P3
tengan	N5O4
tengan mis	N3
tengo	A9B-4C-3D4E-4F-3G-3H-6I6J-4K4L-5N-4O-5P4V6Y-3Z-4b13g5h5i-4j-8l-4m12p-4r3
tengo #	I5W6d4m5
tengo $	T4b19d5m5
tengo a	C3U4
tengo algo	A7b4
tengo autorizaciones	A4
tengo cobrando	m6
tengo de	m4
tengo el	S4r6
tengo en	I3
tengo gracias	o3
tengo guardado	d3r7
tengo mas	D3K5b6
tengo menos	D8b-3
tengo metida	m5
tengo nueva	k8
tengo otra	V5h4
tengo para	b5
tengo puntos	b6
tengo que	A6L7Q12R4b-8d-3g3h3n5q4
tengo quien	k4
tengo registrada	I6
tengo registrados	I4
tengo saldo	b3
tengo su	M3
tengo trabajando	m3
tengo un	D3a6b-3f3
tengo una	h6
teni*	D8b5e5f4p3
teni* #*	b4
teni* mas*	C4D5
teni* que*	q3
teni* y*	p3
tenia	D14b3
tenia #	b4
tenia $	D7
tenia mas	D6
tenia y	D3p3
teniendo permiso	l3
tenis	P3e3n3
tenis $	e3
teo*	h3l3
teod*	h4l3
teodo*	l3
teodora $	l3
tep*	E3j3
tepi*	E3j4
tepic	E4
tepic $	E4j4
ter*	A-3C5H-4N3Q-3S8a3b5f3h4i3j-3l4n5
terc*	D3T3
terce*	D3
tercera	T3
tere arreglamelo	E3
term*	A-4C5E-4N3S6b6l7n4q4
term* #*	C6b4i4q-3
term* de*	S4n3
term* el*	h3l6
term* en*	C3q3
termi*	A-4C5E-3N3S6a5b5d-3h3j-3l4n4p3q5
termina	C3q3
terminacion	C7b3
terminacion #	C6b3
terminado	i3
terminal	S3W4a3n-3
terminal $	S3
terminamos	n5
termine	S4
termine de	S3
termino	l10n5p3
termino $	a6p4
termino el	l6
termo	L4d3
tex*	r6
text*	r7
tha*	o10q9
that	q7
the	X3n4q4
the last	n3q3
the* last*	n3q3
thi*	d3r14
thin*	i4
thinn*	i3
thinner	i3
this	r15
ti	Z13n3o10q-4
ti $	Z5o15
tia	E5F4W6
tia quita	E4
tia trae	E3
tia ☎	F3
tia*	a8
tia* quit*	E4
tia* trae*	E3
tia* ☎*	F4
tian*	a9
tiang*	a9
tianguis	a9
tianguis $	a7
tic*	A-3B-3C-4D5F-4I-3J-3K3L3M11N-3O-3P5Q6S4T-3X-3Z-3a-6b-4c-3d3e8f-3g-3h8i6l-3m-3n8o-5p-4q7r-4
tick*	A-3B-3C-3D5F-4I-4J-3K3M10N-3O-3P5Q9S5T-4U3X-3Z-3a-6b-4c-3e6f-3g-3h10i7k-3l-3m-3n8o-4p-4q7r-3
tick* #*	H-3M9P-4Q-5d3e5h5j4n9q6
tick* &*	H-3M10e3h4q7
tick* aqui*	S3
tick* borr*	G3
tick* de*	M-3U6W4h5i3
tick* en*	Q3
tick* equi*	q4
tick* es*	M-3Q5
tick* lo*	P3
tick* mios*	P3U6
tick* muev*	E3
tick* no*	K5n-3
tick* o*	L4n3
tick* por*	P4
tick* que*	P3Q5W3q3
tick* saca*	G4
tick* sali*	D4H6
tick* te*	S4
tick* y*	D6
ticke*	A-3B-3C-4D5F-4G3I-4J-4L3M8N-3P3Q9S6T-4U4X-3Z-3a-6b-4c-3e6f-3g-3h11i5k-3l-3m-3n9o-4p-4q6r-4
ticket	A-3B-3C-4D3F-4I-3J-3K4M9N-3O-3P9Q6S4T-4X-3Z-3a-6b-4c-3d3e5f-3g-3h10i6k-3l-3m-3n9o-4p-4q7r-4
ticket #	G-3H-3K3M11P-3Q-5W-3d6e7h6n6q7
ticket $	M5P5Q10S5V3h7q-5
ticket &	M7h5n4q6
ticket borrala	G4
ticket de	M-3U5W3h5i3
ticket equivocado	q3
ticket es	Q3
ticket lo	P3
ticket mios	P4U4
ticket muevelo	E3
ticket no	K4n-3
ticket o	L3n3
ticket que	W3q3
ticket salieron	H4
ticket salio	D4n3
ticket te	S6
ticket y	D5
tie*	B-5C8D-4F-5G5J-3L10N-4R-4T-5V-7W7Y-4Z-3c7e-5g-4h-3i-5j9k-6m8p7r4
tiem*	L7n6
tiem* se*	L3
tiemp*	L7n4
tiempo	L9n7
tiempo se	L4
tien*	B-5C5D-4E3F-5G4I-5J-3L4N-4R-3T-5V-6W7Y-4Z-3a3c6e-5h-3i-5j12k-5m6p7r4
tien* #*	E5G5
tien* acce*	m12
tien* acum*	C5
tien* ahor*	H3p7
tien* algo*	C7
tien* aqui*	l3
tien* bano*	j7
tien* cuen*	f7
tien* de*	j3r4
tien* el*	E4H-3a6j6q3
tien* esta*	j4
tien* guar*	p3
tien* hoy*	H3
tien* la*	C9M3j6
tien* mas*	I6W8
tien* mi*	Q3W6
tien* mone*	C-3I4W3h4q3
tien* para*	d4
tien* por*	A4
tien* punt*	C6
tien* que*	G4n3p-3
tien* regi*	P5
tien* sald*	C3
tien* su*	n7
tien* trab*	m5
tien* tu*	n7
tien* wifi*	j6
tien* y*	S4
tien* ya*	C-3p8
tien* ☎*	C11E4p-4
tiend*	C-3H8P-3S4U3V-3W5a-5b3c3d-3l3n-4o6p-4r8
tienda	C-3H8S5U4a-5c4d-3h3j3n-4o5p-3r9
tienda $	H6K4O4U5W-3a-3m-3o8
tienda ahorita	H3
tienda aqui	l3
tienda de	r4
tienda hoy	H4
tienda trabajando	m4
tiene	B-3C12E5F-4G5H-7P3S-5T-4U-4V-4W4a5e-3h-4i-4j5k-3m7n4o-3p10
tiene #	E5G7
tiene $	b4n6p5
tiene acceso	m10
tiene acumulado	C4
tiene ahora	C-4p7
tiene algo	C8n-3
tiene cuenta	f6
tiene el	E4W3a3d-3
tiene en	C3
tiene guardado	p3
tiene la	C9M3j4p-3
tiene mas	I7W3
tiene mi	Q3W5
tiene monedero	C-3f3h4
tiene puesto	m3
tiene puntos	C5
tiene que	G3L3n3
tiene saldo	C3
tiene su	n3
tiene tu	n7
tiene ya	C-3p6
tiene ☎	C12E6p-4
tiene*	L3W6c6j15
tienen	O-3W7c5j17
tienen $	I-3W7
tienen bano	j5
tienen el	j3
tienen monedero	I4
tienen wifi	j6
tij*	q3
tiju*	O3
tijuana	O4q3
tim*	W3
tin*	b-3d4e3h5j9p-3
tina*	e4
tinac*	e5q-3
tinaco	e4q-3
tint*	b-3d6h5j9p-4
tint* #*	h3
tint* comp*	j3
tint* y*	j3q3
tint* ☎*	d3
tinte	S3d5h6j5p-3
tinte #	h3
tintoreria	j3
tir*	K3S3W4o7q9r-5
tira*	K4q9
tira* el*	M-3q8
tira* se*	l4
tirad*	K4M3W3l4
tirado	K4
tirado $	K4W4
tirados	l5
tirados se	l4
tiram*	q7
tirame	M-3q9
tla*	j3
to	F6c4h7
to ☎	F6h3
to* ☎*	F7
toa*	h4
toal*	h4
toall*	h3
toc*	B13C-4G5H-3L7P-3V11a3h-4p-4q-4
toca	B-3L3V16W5a8q-3
toca a	R3a4
toca el	L4
toca*	C-3G10L7
toca* a*	R3a5
toca* el*	L4
toca* por*	L7
toca* ☎*	G5
tocab*	G7
tocaba	G3Z3
tocaba ☎	G4
tocaban	D3G3
tocan	L3
tocar*	L3
toco	B11
toco ese	B3
toco maura	B7
toco* ese*	B6
toco* maur*	B9
tod*	A4B5C-4D-7E-6F-6H6I3J5K4L3M-4N5P7R-3S-3U4V-6W3X-6Y6Z-5a-5b4c-5d5f-3i-5j-4m4n6o9p-3r-6
toda	d3l3o5
toda la	H3l3
toda madre	o6
toda*	E-3K3L4Q-3T-4U8W4X-3a-4b6d-6f4g6j3m5n7q-3
toda* la*	H5l3
toda* las*	K4L6U3W5
toda* madr*	o4
toda* mis*	P3
toda* no*	A3H3S3f4g3h-3k3p5
toda* pame*	m9
toda* pued*	l7
toda* sigu*	n4
toda* teng*	b5
toda* tien*	C5n-3
todas	B3K3L6P5S4W7
todas $	H3
todas juntas	S4
todas las	L6W7
todas mis	P5
todav*	A3C4K4L-4P-3a-3b7d-4g5j6l3m3n10o-3
todavia	A3C5E-3K4L-4P-3W-3a-3b8d-5f4g7j8l3m5n4o-3
todavia $	J6d-3g4n4
todavia no	A5f3h-3k3p3q-3
todavia pamela	m10
todavia puede	l7
todavia sigue	n4
todavia tengo	D-3b7
todavia tiene	C4
today	U12
today $	U14
todo	A3B10C-7D-3E-3F-3H3M-3N5O-3P6Q7S-4T5U-5V-4W-3Y3Z-3b-5c-3d6e4f-4g-3i-4j-5m-3n3o17q4r-3
todo $	A6L3T7d-3e5n-4o7q3
todo al	G4k3
todo bien	n15o-4
todo cierrenle	l4
todo con	L3
todo dar	o11
todo el	C-3d5
todo en	Q3
todo lo	B10H7N5P7W-3a3n-5o-3
todo mi	d5
todo no	J4
todo y	N3a3h3
todo*	C-3H4I5L3O3P6W4Y4d5h-3j-3
todo* ahor*	l3
todo* al*	G5k3
todo* bien*	n12o-3
todo* cier*	l5
todo* con*	L3
todo* dar*	o11
todo* de*	L6
todo* el*	C-4d7
todo* en*	Q4q3
todo* lo*	B11H6N3P9W-3Y4a3n-5o-3
todo* los*	P7W5Y4
todo* mi*	d5
todo* y*	N3a3h3
todos	C-3H4I5L4O3P4W5Y4d3n-3
todos $	H6I8O3b3n-3
todos de	L4
todos los	P5W5Y4m3
todos modos	n3
tom*	C-4D3a5d22h3n11p-3
toma	d4
toma todo	d5
toma*	D5a5d8q-3
toma* #*	d5
toma* a*	d3
toma* de*	D6d5
toma* mien*	l3
toma* todo*	d4
tomal*	d6
tomar*	d3
tomarle	d5
tomas	l3
tomas*	n3
tomat*	a7
tome	d6
tome*	d6
tome* #*	d3
tome* sus*	d4
tomen	d3
tomo	n13
tomo $	n7
ton*	B3O-4b8f4j4k6o4
tone*	j7
toner	j5
toner $	j5
toni*	f3k3
tonit*	f4k3
tonita	f3
tonito	k3
tonito $	k3
tono	B3f4k4
tono anoche	B4
tono de	k3
tono ☎	f4
tono* anoc*	B5
tono* pasa*	A3
tono* ☎*	f5
tons	a4o3
tons cuanto	H3
tons la	n4
tons* cuan*	H3
tons* la*	p3
top	I6
top #	I5
top*	L7
top* #*	I8
tope	L5
tope de	L5
tope* de*	L5
toq*	J-4Z5
toqu*	J-3Z6
toque	J-3Z5
tor*	D3P-3W3a17h7j4
tort*	P-3a16d3h5j4
tort* ahog*	h3
tort* de*	a3
tort* y*	h3
torta	D4
torta $	D3
torta*	a5j5
tortas	a4j4
torti*	P-3W3a13h3
tortillas	C3a9d3
tortillas $	W4a8
tot*	C-5D-3E-3G-3H15I7L-3S-3T-3U17W-4Y4a-5b7c-3f-3h8j-3m-3p10
tota*	C-5D-3E-3G-3H16I7L-3S-3T-3U17W-4Y4a-5b8c-3f-3h7j-3m-3p13
tota* #*	h13
tota* cuan*	U5
tota* de*	H12I11p4
tota* del*	H8U5
tota* el*	H4p-3
tota* no*	q3
tota* que*	n3
tota* real*	q6
tota* tota*	H13
tota* vend*	H6U-3
tota* ☎*	P3
total	C-5D-3E-3H11I7L-3P3S-3U9W-4Y5a-4b5f-3h6j-3p10q3
total #	h15
total $	H4b8l3p12
total cuanto	U3
total de	H10I12p3
total del	U8
total el	H3
total no	q3
total que	n4
total real	q5
total sin	H3
total vendido	H7U-3
total ☎	P3
total*	H13U4p7
totales	H13U6p5
totales $	H9p6
totales del	H9
totales totales	H13
tra*	A-4B-7C9D10E4H-5J-8K7L-4N-4O-3P-6Q-4R-5T-9W6Y-5a10b3c-4d4e12f-5g-6j9m10n-7o-3q-3r4
trab*	D4H-5I-4K4O-4P-3T-3X4e-3f-3h-3j7k10l10m15n6o4q-5
trab* acti*	k5
trab* aqui*	l8m6
trab* con*	l3
trab* conm*	m6
trab* el*	k4n3
trab* en*	r5
trab* la*	K5l8
trab* que*	k3n4
traba	D6
traba $	D3
traba*	D-3H-4I-3K5O-5P-3X4a-3e-3j5k8l10m17o6q-3
trabado	K6n4
trabaja	j5l9m10
trabaja aqui	l7m4
trabaja con	l3
trabaja conmigo	m5
trabajador	k3
trabajador $	k3
trabajadores	m6
trabajadores $	m4
trabajan	j8m5
trabajando	X4m6
trabajando $	m6
trabajar	W5k5
trabajar activamelo	k3
trabajar conmigo	l3
trabajar el	k3
trabajo	O-3S4Z5l4o4
trabajo $	S4Z5o5
trabajo la	l5
trabo	n8
trabo el	n3
trac*	K4n-4
tract*	K3
tractor	K3i3n-3
trae	A-3B-3C14D-4E3F-4G5H-6I6K3Q3T-3U-4V3W-6a11b5d8e4f-3h-5i3j-3m-3n-8o-3p11r-3
trae #	C9E3Q4d3h-4q-3
trae $	C7p9
trae acumulado	C5
trae ahora	C-3p7
trae algo	K3b4
trae como	C7
trae de	G3e5
trae dinero	C6
trae efectivo	d3
trae el	C5E3M4
trae en	p5
trae la	M5a3
trae mas	I6
trae monedero	I4
trae nuestro	l3
trae otra	i5
trae prisa	n3
trae puntos	G6
trae su	V4
trae ya	p3
trae ☎	C3
trae*	E6F4H6K5S4a3j15n-3q-4
trae* #*	C10E3n-3q-4
trae* acum*	C4
trae* ahor*	p8
trae* algo*	K7b5
trae* arri*	H4
trae* celu*	E5Q3
trae* como*	C7p3
trae* de*	G4e7j5
trae* dine*	C5
trae* efec*	d5
trae* el*	C7E3M6e7h-3q3
trae* en*	K3p5
trae* este*	H4
trae* la*	M5S5V3
trae* las*	e3
trae* mal*	q3
trae* mas*	I7
trae* mone*	I8
trae* otra*	i4
trae* pris*	n4
trae* punt*	G4
trae* su*	S3V4
trae* un*	a3
trae* una*	a4
trae* ya*	p4
trae* ☎*	C4
traem*	H5K6a5
traeme	a7
traemos	H6K7
traemos $	K4
traemos arriba	H4
traemos este	H4
traen	e6j12
traen $	j9
traen el	e5
traer	F3S5p3
traer a	L3
traer celular	E3
traes	H4
traes $	H4
traet*	V5
traete	V4a3
trai*	D5F4H-4I-3L-3U7V3W-3Z3b9d4h6i-3m3n-4
trai* #*	D6
trai* el*	Z5
trai* en*	b5m5
trai* la*	U4
trai* mal*	F4
trai* mi*	j5
trai* para*	d5
trai* pend*	A4
trai* un*	a4
trai* una*	h4
trai* yo*	U6
traia	D4F4Z3
traia #	D7j-3
traia el	Z5
traia mal	F4
traia tarjetita	F3
traig*	A3H-3I-4K3U4V3W-3b11d5h8i-3m5p-3
traiga	d3
traigo	A4D3H-3I-4K3U6V3W-3b9h6i-4m6p-3
traigo $	b6
traigo en	b4m5
traigo la	U3
traigo mi	j3
traigo pendientes	A4
traigo una	h5
traigo yo	U6
traj*	a7e19q-3
traj* el*	a7e4
traje*	a6e6
trajeron	M3a6e7
trajo	e12
trajo el	e3
tram*	G6
tram* con*	G8
tramp*	G8
trampa	G9
trampa con	G6
tran*	F-3G-4L-3O11W15d-4h-3j4
tran* #*	F-3G-3W11
tran* del*	H3
tran* el*	W4
trans*	F-3G-3O11W15a3d-4h-4i3j4
transcurso del	H4
transferencia	L-3a8j8
transferencia $	i3j3
transfiera	W6
transfiere	W8
transfiere #	W5
transfiereme	W3
tras	q3
tras*	q7
tras* los*	W4
trasp*	V-4W5q5
trat*	D13j-3r11
trat* de*	r6
trat* mal*	D3
trata*	c4
tratamiento	h3
tratar	c3
trato	D11L3r4
trato mal	D4
tri*	H4q4
trig*	q3
trigo	D3q3
trim*	H3
trime*	H3
trimestre	H3
trimestre $	H4
tro*	j3
tu	C-5D3I-3L-3O10Q-8R-3S-5T3U-3W-4Y-3Z-3a18c5h-3i-3k3l-3n9p-4q-5r23
tu $	O9T6a-4r11
tu ahi	m7
tu dime	T4
tu eres	r9
tu hermano	a7
tu lo	k4
tu mandamelo	A4
tu no	K3
tu o	B4n4
tu que	H4
tu sistema	D5
tu solo	r4
tu ubicacion	a7j4
tu* ahi*	m6
tu* eres*	r8
tu* herm*	a6
tu* lo*	k3
tu* mand*	A4
tu* mens*	T3
tu* nuev*	k3
tu* o*	B3n5
tu* que*	H4
tu* sist*	D5
tu* solo*	n3r3
tu* ubic*	a6j4
tum*	G12h-4q12
tumb*	G11h-4n-3q12
tumb* #*	G12
tumb* la*	q4
tumb* una*	q5
tumba	G6q6
tumba #	G6
tumba la	q3
tumba*	G8h-3q7
tumbala	q4
tumbala $	q3
tumbale	G9
tumbale #	G7
tun	k6
tun ☎	k3
tun* ☎*	k3
tur*	B3I-3K4O3Q4U8W5a4h4k4q-3
turi*	h4
turis*	h5
turista	h4
turn*	B4H3K3Q4U6V3a4h4i-4k5q-4
turn* #*	h8i-4
turn* de*	B3k4
turn* del*	V4W3
turn* matu*	k4
turn* pasa*	l3
turn* vesp*	H5
turno	B5H3O4U8W4h3k4q-3
turno #	h9i-3
turno $	H-3I-3O3U11a7
turno de	B6K3k5
turno del	V4W4
turno matutino	k3
turno pasado	l5
turno vespertino	H3
tus	T7o3
tus funciones	T7
tus* func*	T5
tuv*	a5l4
tuve	l3
tuve que	l3
tuvo	a8
tux*	l4
tuxt*	l4
tuxt* rosa*	l3
tuxtla	l3
tuxtla rosalba	l3
tuy*	o6
ubi*	M12a7h-4j8q-3
ubic*	M12Z3a7h-4j9q-3
ubic* la*	M8h-3
ubica	M6
ubica*	M6a4h-3j12
ubicacion	Z3a6j6
ubicame	M3
ubicar	M3
ubicar la	M3
ubico	r3
uc	C3l5
uc $	C4l6
uc ☎	f4
uff	a8
uli*	C3k4l3
ulis*	C3k3
ulis* anda*	l3
ulis* en*	k4
ulise*	C4k5
ulises	k4
ulises anda	l3
ulises en	k4
ult*	B4C-4D-3F-3G3H7J-3L-3M-4P14U-5V-3W-4e-3i8j-3m-3n10o-3p10q11
ulti*	B5C-3D-3F-3G3H7J-3L-3M-4O-3P11T-3U-4V-3W-3a-3d-3e-3i6j-3n13o-3p11q12
ulti* #*	B4H10P9
ulti* capt*	n6
ulti* clie*	n4
ulti* comp*	b5
ulti* cosa*	B4
ulti* dia*	a4l5
ulti* es*	i3
ulti* hora*	H5
ulti* movi*	n3q3
ulti* no*	q3
ulti* que*	G3Q3i3n4p4q-5
ulti* tick*	P3
ulti* vent*	i4
ulti* vez*	B4P7n-3
ultim*	B6C-3D-3F-3H9I4J-3L-3M-4P12T-3U-4V-3W-4e-3i9j-3m-3n11o-3p10q12
ultima	B3H3P4W-3a-3b3h3i9n9p7q11
ultima $	B-3i3n14p-3q11
ultima captura	n6q-3
ultima compra	b3
ultima es	i3
ultima hora	H5
ultima no	q3
ultima que	Q5p3q-4
ultima venta	i4n-4p3q3
ultima vez	B4P8n-3
ultimamente	I6
ultimamente $	I4
ultimas	P8
ultimas #	P6
ultimo	G4H-4U-3a4l5n7p5q6
ultimo $	n-3p5q6
ultimo dia	a3l5
ultimo movimiento	n3
ultimo que	G4i3n7q-4
ultimos	B6H10P4
ultimos #	B5H11
un	A-4B-5C7D7E7H-12I-5J-6K-5L4N-6O-5Q7R-4S12T-11U-7W4X-8Y-4Z-4a6b-3c10e5f10g-7h9i4j7k8l-5m-7n-9o12p-10q3
un #	h-4q11
un ajuste	E3
un alta	f9
un ano	L4g3
un asesor	c6
un asunto	c3
un aviso	A5
un bot	r5
un buen	a4
un cafe	d4
un cajero	k14
un carga	G6d-3
un casco	h5
un chavo	f6k5
un cliente	C6E4F9G4I-4W-3d-3e3f4h3j4n-4p-5q-6
un colaborador	l8
un colchon	h3
un conteo	I7
un dato	S3
un descuenta	W7
un dia	Q3
un digito	q10
un ejecutivo	c3
un ejemplo	J3
un empleado	D5Q9l-4
un friazo	a7
un helado	i3
un humano	c7
un kilo	C5
un listado	P5
un mensaje	r3
un minimo	L4
un minuto	S6q4
un momento	S12n3
un monedero	C3E8
un muchacho	f4k7
un numero	q3
un ojo	C3
un pago	d6
un pantalon	h3
un pedido	j3
un pesos	L5q4
un problema	D4b-3
un producto	e3
un programa	r3
un punto	D4L5
un ramo	j7
un ratito	S5W5
un refresco	d3
un refri	a4h4
un robot	r3
un saldo	C7E3F4
un segundito	S11
un senor	C3f3
un ser	c3
un suero	a3
un tecnico	c6
un telefono	c8
un ticket	Q3W3h9
un trabajador	k3
un* #*	W3h-3q10
un* ajus*	E3
un* alta*	f14
un* ano*	L4
un* ases*	c14
un* asun*	c3
un* avis*	A4
un* bot*	r6
un* buen*	a4
un* cafe*	d5i4
un* caje*	k15
un* carg*	G8d-3
un* casc*	h4
un* chav*	f4k4
un* chor*	D3
un* clie*	C8E5F7G4I-4Q4V4W-3d-3e5f3h5j3n-4p-5q-5
un* cobr*	h4
un* cola*	l6
un* colc*	h3
un* comp*	n3
un* cont*	I5
un* desc*	W10
un* dia*	H-4Q5
un* digi*	q8
un* ejec*	c3
un* ejem*	J4
un* empl*	D4Q8l-4
un* erro*	E3q3
un* fria*	a6
un* gans*	a3
un* hela*	i4
un* huma*	c9
un* kilo*	C5
un* list*	P4
un* mens*	Y3Z3r4
un* minu*	S5q5
un* mome*	S12n5
un* mone*	E9
un* much*	f6k6
un* nume*	B4q4
un* pago*	d6
un* pant*	h4
un* peso*	L5q3
un* prob*	D3
un* prod*	e3
un* prog*	r4
un* punt*	L8
un* ramo*	j6
un* rati*	S4W6
un* refr*	a4d4h4
un* relo*	h3
un* robo*	r4
un* sald*	C6F5
un* segu*	S13
un* seno*	D3V3
un* ser*	c3
un* tecn*	c5
un* tele*	Q3c4
un* tick*	Q5h7q-3
un* trab*	k3
una	B-3D8G-4H-13I-6M11O-11P-4Q13R3S-6T-6U-7V10X-6Y-3Z-5a-3b-8c4e10f5h14i12k4l-3m-8p-8q5r7
una $	g4h7i-3n-4q16
una amiga	Q3
una antes	h3
una becaria	k3
una cajera	Q4
una cita	j5
una clienta	E3G4L3W-3h3
una compra	J4M3O-5Q10h9n-3q-4
una correccion	E9
una cosa	h5
una cuenta	W3
una de	M8P3V3h10
una devolucion	Q9e9
una disculpa	F4
una empleada	k3
una hora	S4
una idea	I3
una invitacion	R7
una maquina	D4
una mas	V8h-3i8n6
una muchacha	C3k8
una nueva	V7i3
una o	n3
una parte	d4
una persona	F3c10f4r11
una pregunta	O3
una que	Q3h4o4
una segundo	i9
una semana	D4l6
una senora	V10f5j3
una sola	n3
una vendedora	R4
una venta	H-7J4M13O-4Q18V-5h22n-3
una vez	N3W3d4
una y	n3
una*	a4h9i4j3
una* ante*	h3
una* caje*	B3Q6
una* cita*	j6
una* clie*	G5L4W-3e3h3
una* coca*	C3
una* comp*	D5J5M5O-6Q8h9n-3q-4
una* corr*	E7
una* cosa*	h5
una* cuen*	h3
una* de*	M9P4h10
una* devo*	Q8e9
una* empl*	k6
una* fact*	W3
una* hora*	S3h4
una* idea*	I3
una* igua*	i11
una* invi*	R5
una* maqu*	D3
una* mas*	V6h-3i8n9
una* much*	k9
una* nota*	i3
una* nuev*	V7
una* o*	h-3n4
una* part*	d3
una* pers*	C3F4c13f4h-3m-3r10
una* por*	K3
una* preg*	O3
una* que*	Q3h4
una* reca*	W3
una* segu*	i12
una* sema*	D4l6
una* seno*	E3V8f6
una* sola*	W3n4
una* vend*	R4
una* vent*	H-6M12O-3Q21T-3V-6h22i-3j4n-6
una* vez*	Q3d6
una* y*	n6
unas	a4h10i5
unas acrilicas	h3
unas* acri*	h3
und*	q20
undo	q20
undo $	q18
une	W4k3
une angel	k3
une* ange*	k3
uni	l3
uni y	l3
uni*	H-4I3O-3a-3g22h6j4
uni* y*	l3
unic*	h6
unif*	h3j6
unifo*	j7
uniforme	n3
uniformes	j6
uno	D-4G3L4R3V7X5b-4d-4e5g10h4n-4q3
uno $	B3G3W6b-3f4g10h-4q5
uno al	H4
uno de	e5
uno mas	V6X6h4
uno nuevo	R6V5
uno por	P4
uno*	C3D8F5G-3S3e5l4o-4
uno* al*	H6
uno* de*	e5
uno* mas*	V4X3h4
uno* nuev*	R4V4
uno* por*	P5
unos	C3D10F5G-3e4i5o-4
unos #	C4F4
unos dias	l4
unos* #*	C3F6
unos* dias*	l3
unos* zapa*	e3
uns*	X10
unsu*	X16
unsub*	X8
unsubscribe	X14
up	f3g12
ups	Z14q7
ups a	Z8
ups* a*	Z9
urg*	C5c6j5
urge	C3c6j4
urge hablar	c4
urge que	c3
urge*	b3c5
urge* habl*	c3
urge* que*	q3
urgen*	b4c3
urie*	k3
urie* ☎*	k3
uriel $	P4
usa	C-4G-4L-3Q-3T12W3d18h-3
usa #	F-3G-5d19
usa $	Q-7T13
usa esto	Q4
usa todo	C-3d8
usa*	C-3E-4F-3H-3I4J5L15Q4T6V-4W-4a-3b-4d30f-3h-5j-4k4l5n-6q-5
usa* #*	F-3G-3d15
usa* esto*	Q6
usa* todo*	C-4d10
usad*	G3M4P3
usado	G3M4T3
usado $	G5
usal*	d17
usale	d5
usam*	d6
usan	I3L4
usan el	I3
usan*	l3
usan* esto*	l5
usand*	l5
usando	l5
usando esto	l5
usar	D-3I3J3L10Q3T4V-3d23h-3j-3k4n-4
usar $	I4d6l3
usar en	L3
usar esto	Q3T3k5
usar la	p6
usar lo	d4
usar los	Q5
usar mi	L5
usar mis	J4d4
usar monedero	d5
usar saldo	d7
usar su	d3
usar todo	d3
usar*	G-3L6d3
usar* en*	L3
usar* esto*	T4k6
usar* la*	p6
usar* lo*	d3
usar* los*	Q5
usar* mi*	L6
usar* mis*	J5
usar* mone*	d6
usar* por*	L3
usar* sald*	d6
usar* su*	d4
usar* todo*	L4d3
usarl*	G-3L7d4
usarlos	L7d3
usarlos todos	L5
use	P9d7h-3
use $	P5
use el	R3
use*	J5
use* el*	R3
uses	J5
uso	C-5L3P6Q-4R3S5T9d6n-3r-3
uso $	R3S4T8
uso el	B3
uso sus	D4
uso* el*	B3
ust*	D7H-3I-3L-4Q-3W3Z12a4c5r13
uste*	D7H-3L-3Z10a4c4r13
uste* no*	Z8
uste* quie*	r4
uste* ☎*	k3
usted	Z6a6r12
usted $	a8
usted quien	r4
usted*	D6L-3P3W3Z7c7o3
ustedes	D6L-4Q-3W4Z10c4j4k3o3
ustedes $	D5c4
ustedes ☎	k4
usu*	B5k10l10m12
usua*	B3k8l9m12
usua* de*	l10
usua* hay*	m5
usua* para*	k6
usuar*	B4k10l11m9
usuario	B5k9l11
usuario $	B5
usuario a	k3
usuario de	l11
usuario para	k6
usuarios	m11
usuarios $	m7
usuarios hay	m5
uti*	L7d3
util*	L3d3
utili*	L5d4
utilizar	L4d3
uy	Z9a5n-3q4
uy le	Z4
uy ya	a7
uy* ya*	a6
va	B-3D-4E-5F-4G-4H10I-3K-4L-5M-6N-3O-3P-7Q-3R-3S-8T-3V18W-6X-3Y-3Z-4a3c-3d7g-3h7i8j-3k10l4m-3o17p7q5r-3
va $	U-3a-4o27p5q11
va a	F-3G-3H-5V-3a13d13e3h-6i3k12l6n7o-3p-3q-4
va al	J6
va autorizada	A4e-3
va con	V-4d-3h5o6q7
va de	H5e5l3
va el	H4V16f3
va en	H-4U6j4
va hoy	H7U-3
va la	H8V9q-3
va lo	H-3n4
va mi	b4n5
va otra	V8i7o-3
va otro	V5
va por	Q4
va pues	H3
va su	V7p3
va una	V-3h6i3
va ☎	h6
va* a*	F-3G-3H-4V-3W-3a10d15h-7i3k15l5n6o-3p-3q-3
va* al*	J5
va* auto*	A4e-3
va* con*	V-3d-3h4o8q7
va* de*	H7e3l4
va* del*	H3
va* el*	H5V16f4
va* en*	H-4U6j5
va* entr*	H3
va* hoy*	H12U-3
va* la*	H8V10i3q-5
va* lo*	H-5n7
va* mi*	b3n7
va* otra*	V13h3i5o-3
va* otro*	V5
va* para*	G3
va* por*	Q3
va* pues*	H3
va* qued*	o3p3
va* su*	V5p5
va* una*	h5
va* ☎*	h7
vac*	H-3W10X3h3l3
vaca*	W7
vaca* #*	l3
vacac*	W9
vacaciones	A-3W10
vaci*	b4
vacu*	h5
vacun*	h4j3
vacuna	h4
vaj*	C3L3
vajil*	C3L3
vajilla $	C3L3
val*	A4C-3F-3H-3L17M-4P-3Q5a-3d8j7n-5o16p-3q5
vale	L9Q5W-3h4n-5o17
vale $	o19
vale quitale	G3
vale un	L6
vale*	L9d3
vale* lo*	L5
vale* un*	L5
valen	L7
valer	d4
vales	j7
valg*	M-3W7q4
valga	M-3W5q5
valgan	W4
vali*	A4d8h-3q3
valid*	A5d5n4
validar	A5n4
validar $	A4
validos	d7
vam*	H17O-3Q-3T-3V11f3h7n-5o4
vamo*	H15Q-3V10f3h4n-4o4
vamo* a*	f5h4
vamo* con*	V8h3
vamo* hoy*	H4
vamon*	V4n-3o5
vamonos	n-3o8
vamonos con	V3
vamos	H13V10f4h5
vamos $	H14
vamos a	f4
vamos con	V8
vamos hoy	H3
van	D4F3Q3U10W-4a3b9d-3h6i-3j8k6m-3p-5
van #	D5h5i-3
van $	U9V3b6
van a	L3a4h4j10k3
van mireya	k3
van mis	b6
van y	H5U-3
van*	l3
van* #*	D4F3h5i-4
van* a*	a3h7j11
van* mis*	b4h3
vane bloqueala	l4
vane* bloq*	l3
vari*	Q3S3
vari* creo*	I3
varia*	I4Q3
varias	I3
varil*	S3d3
varillas	S3
vas	a15o7
vas a	a13n3
vas* a*	a12
vay*	J12S3d3j3n4r3
vaya	j3n4
vaya $	j4
vaya*	J10L3d3n3q-6
vaya* a*	J9n3r5
vayan	d3
vayas	J12n3q-5
vayas a	J13q-4
ve	C6c6n7
ve cuanto	p4
ve las	c4
ve* agre*	k3
ve* cuan*	p3
ve* las*	c6
vea	c6
vec*	D7H-4K4P12R4V3W6b-4d-5f3h-5n5p-3q7
vece*	B3D6H-3K3P11R3b-3h-6q10
vece* ha*	B3
vece* la*	D5
vece* por*	q3
vece* que*	P7n5
vece* y*	R3
veces	B4D6H-3K3P10b-3h-5q7
veces $	q3
veces el	G3
veces ha	B5
veces la	D5
veces lo	q3
veces por	q4
veces que	P5n6
veci*	V6W8f4p-3q4
veci* suma*	F3
vecin*	V3W8d-3f5q4
vecina	V5f5
vecina $	P3
vecina del	W3
vecinas sumale	F3
vecino	W6
vecino $	P-3W8
vel*	l3o4
vela*	l3
velad*	l4
velador	l3
velador $	l4
vem*	S13a4o13
vemo*	S12a3o12
vemo* en*	a7
vemo* eso*	S5
vemo* mana*	o5
vemos	S10o9
vemos $	S6o7
vemos en	a9
vemos eso	S6
vemos manana	o3
ven*	A-4B-4C-9D5E-8F-9G-8H10I-10J9K8L3M8N-7O-10P-10Q8R5S-4T-8U10V5W9Z-3b-7c3d-10e8f-10g-3h13i3j6k11l5m5n5o-13p-3q6r-6
venc*	L14P-3R6Y3n-4
venc* la*	R3
venc* los*	L6
venc* y*	G3
vence*	L10P-3X3Y3
vencen	L9X3
vencen $	L3X4
vencen los	L7
venci*	R6
vencio	R3
vencio la	R3
vend*	A-4B-4C-6E-3F-4G-4H10I-4J4K-3L-3M5O-4P-4Q3R7S-4T-6U6V-9W18X-3Y-3Z-4a3b-6c-4d-4f-5h12i-3j11k18l8m8o-6p-6
vend* #*	H-4L4M4h10n11q-4
vend* al*	R5j6
vend* algo*	H4
vend* dian*	l3
vend* el*	H4a4h4
vend* en*	H11
vend* hoy*	H13W6b-3
vend* jona*	k4
vend* la*	H-3W8e3
vend* mal*	h-10q15
vend* mas*	H4V-5k10
vend* nada*	J7
vend* reti*	l3
vend* un*	a3h3
vend* unas*	h4
vend* yo*	H-4Q4U6
vend* ☎*	k5
venda $	k3
vende	W6
vende*	H-6R10U-3V-5W-4a-4f-3h9j15k19l9m12n-4q-5
vendedor	k11l3
vendedor $	k6l3q-3
vendedor jonathan	k4
vendedora	R7V-5h-3k14
vendedora $	k3
vendedora al	R4
vendedora mas	V-5k8
vendedores	R3l5m3
vendedores $	R5l4q-3
venden	j19
venden al	j6
vender	H-3h10k5l4m8
vender $	h16k3m7
vender diana	l3
vender retirala	l3
vendi	H-7J8Q4U9h11n7q5
vendi #	h8n12q-3
vendi a	h3
vendi como	h3
vendi el	h4
vendi mal	h-12q17
vendi nada	J6
vendi un	h4
vendi yo	Q5
vendi*	H15M9U5W16b-3h6n-6p-3
vendido	H11Q3U6W3
vendido $	Q4U5W6
vendido en	H4
vendido hoy	H8
vendido yo	U6
vendiendo	U4
vendieron	W10b-3j-3
vendieron hoy	W7
vendimos	H10M4U-4e3
vendimos #	M5
vendimos ayer	H3
vendimos hoy	H6
vendimos la	e3
vendimos mas	H4
vendio	H7M3U-4W11h4
vendio algo	H6
vendio el	H5
vendio en	H5
vendio la	H-3W4
vendo	L5a12
vendo #	L6
veng*	A6Q-3S6V4a6c7g4j3n-3
veng* a*	A3
veng* en*	j4
veng* la*	V4c5
venga	A6V6c8
venga a	A5
venga la	c3
venga*	a7
vengas	a10
vengas $	a10
vengo	C3L4S6g4
vengo a	C3e3
vengo de	O3
vengo en	L5j4
veni*	D5e10
venia	D7e10
vent*	A-5C-7E-6F-6G-7H11I-7J9K11L-6M11N-4O-8P-7Q10R-4S-5T-5U11V10W4Z3a-4b-4d-7f-7g-4h14i5n7o-10p3q8r-5
vent* #*	M4V6h10n-5
vent* &*	M8e4n-4q3
vent* a*	W5a3
vent* ahor*	J5
vent* al*	U4
vent* ante*	p3
vent* aqui*	m3
vent* ator*	K5
vent* atra*	n4
vent* ayer*	B5
vent* brut*	H3
vent* chiq*	h3
vent* con*	H-3K4M6h-4
vent* de*	B4F-3G-4H16K-5M9W4h-4n8q4
vent* del*	H5W10q5
vent* el*	h-3n6q3
vent* en*	K8
vent* es*	J3M3l4
vent* eso*	J3
vent* esta*	Q4
vent* fals*	l3
vent* favo*	n-3p5
vent* fue*	M4
vent* la*	q3
vent* no*	J3q4
vent* novi*	H6
vent* nuev*	h4
vent* o*	H3T5
vent* para*	a5
vent* pasa*	n-3p6
vent* pers*	U3
vent* por*	K9i4
vent* que*	n4q3
vent* qued*	Q3
vent* sin*	K3
vent* teng*	U3
vent* trae*	M3
vent* un*	h3
vent* van*	H3
vent* ☎*	h-8n11q6
venta	A-3C-6D4E-5F-5G-6H4I-3J12L-4M13O-6P-4Q11R-3S-5T-7V9W-8Y4Z-4a-8b-3d-5e6f-6g-3h16i9k-7l-5m-5n9o-7p9q12r-3
venta #	M3V4h8n-3
venta $	D5H3J4M-3O-4Q9S-3T-3U-4V8W-3X3Y5a-6c3e-4f-4h24i7j-3k-3n8o-6p-5
venta &	M8e6n-4q4
venta a	i3
venta anterior	p4
venta bruta	H3
venta chiquita	h3
venta con	M7h-6
venta de	B5G-3H6M5Q3n4q5
venta del	q7
venta dile	H3
venta el	h-3n4q4
venta es	J3M3
venta esta	Q3
venta favor	p4
venta fue	M4
venta la	q3
venta nueva	V-3h5
venta o	H4
venta pasada	n-3p6
venta por	i5
venta que	n3
venta ☎	h-9n13q6
venta*	H13I-5K14M-3P-3Q4T5U12W10Z7a-5h-3i-4k4l4m4n-4q-10
ventana	Z7j4q-4
ventas	H15I-4K14M-3P-3Q5T4U16W11a-4h-4i-5j-3k6l3m4n-4o-3q-7
ventas $	H15K-8Q3U9W-5c3k7m5n-3
ventas aqui	m3
ventas atoradas	K5
ventas ayer	B5
ventas con	H-3K5
ventas de	H15K-5W7
ventas del	H8W10
ventas en	K6
ventas es	l3
ventas noviembre	H4
ventas por	K10
ventas sin	K3
ventas tengo	H-3U4
ventas van	H3
vente	V3a9
venti*	V3
ventita	V4
ventita $	V3
venz*	W3
venza*	W3
venzan	W3
veo	B-4P-6Q23S12U-3h-6j-3n17q-5r-4
veo $	S5a5c3
veo con	S6
veo el	Q3n7
veo la	Q4h-6n8
veo lo	Q8U-3
veo* con*	S7
veo* el*	n7
veo* la*	Q3h-5n8
veo* lo*	Q7U-3
ver	A10B14C16D-5E-8F-6G-5H9I8J-3K9N-5O-5P17Q10R-3T7U7W3X-4Y-4Z-5a-10b16c-4d-13e-5f-9g-6h-4i-5k-7m15n5o-9p-4q-8r-5
ver $	A6C10
ver aprobaciones	A11
ver bitacora	B6
ver cajeros	m9
ver colaboradores	m6
ver cuales	T3m5
ver cuanto	C9H-3W7
ver el	C4H3P4V6b4
ver en	P3
ver ensename	H-3Q5T9n3
ver equipo	m6
ver ese	H6
ver la	H13m3
ver las	A8
ver lo	C4P5U3
ver log	B15
ver los	C4D3H7I-3W4m3
ver mi	P-4Q6U5b9n-3
ver mis	I4P5U10b4
ver monedero	C7
ver pendientes	K9
ver puntos	C10b4l4
ver que	H-3K4P5b3
ver quien	I4m3
ver saldo	C10b4
ver si	H3U8n6
ver staff	m11
ver su	Q4
ver todo	l3
ver todos	I5
ver un	C3
ver*	A7C6D7K3S-3W-3X-3h-4j6n12q-3r9
ver* apro*	A10
ver* bita*	B5
ver* caje*	h4m5
ver* cola*	m8
ver* cual*	m4
ver* cuan*	C7H-3U-3W6
ver* echa*	A3
ver* el*	C6H3P3V6b4d-3
ver* en*	P4
ver* ense*	Q3T5n4
ver* equi*	m4
ver* ese*	H5
ver* la*	H12m4
ver* las*	A8
ver* lo*	C3P7U3
ver* log*	B21m-3
ver* los*	C3D3H8I-3P-4Q4W5m3
ver* mi*	Q3U5b9
ver* mis*	I6P3U8b3
ver* mone*	C10
ver* pend*	K7
ver* punt*	C10b3l4
ver* que*	B3H-3K4P3T3U3b3
ver* quie*	B3I5m4
ver* sald*	C12b3
ver* si*	J5S3U7Z-3b5n8
ver* staf*	m11
ver* su*	Q3p4
ver* todo*	B4I3l5
vera*	r3
veras	r4
veras $	r3
verd*	A5D3J-3a3j9n8q-4
verd* a*	A4
verd* pasa*	A3
verda*	D3a4j4n7q-3r5
verdad	D3c3j6n4q-3r4
verdad $	D4H3b3j5n3r6
verdad no	T4
verde	A4
verde a	A3
verdu*	Z3
vere*	n7
verem*	K3n6
veremos	K3n7
veri*	C7n6
verif*	C7n5
verifica	C8
verificacion	n5
verm*	A4
verme	A3
verme $	A4
vero	F7
vero abonale	F4
vero* abon*	F5
ves	Y4m4
ves $	Y3
ves tu	m7
ves*	H4e5h4j4
ves* tu*	m8
vesp*	H5
vespe*	H4
vespertino	H3
vespertino $	H5
vest*	e5h4j4
vest* de*	j6
vesti*	e6h5j5
vestido	e5
vestidos	j4
vestidos de	j5
vet*	Z3h3
vete*	h3
veter*	Z3
veterinaria	Z3
veterinaria $	Z4
vez	C-3D11E-3F6G-3J-6M-3O3P11Q3T6V-13W6Y7a8b-3e-3h-6j-4l-3n13o-3
vez #	i6
vez $	D-3L3O3V-3Y4i-3n13q-3
vez a	n5
vez ahora	i6
vez brenda	B4
vez como	Q5
vez de	D3F3W4h-3q3
vez del	q3
vez el	T4V-3n3
vez la	P3V-3n7
vez no	a5
vez pasada	F3
vez que	P5f5
vez yo	h3
vez* #*	i6
vez* a*	n6
vez* ahor*	i4
vez* al*	a3
vez* bren*	B5
vez* como*	Q4
vez* de*	D3F3W4h-4n-3q5
vez* del*	F3
vez* el*	T4n3
vez* la*	D3P5V-3n4
vez* no*	a4
vez* pasa*	F3P3
vez* que*	P4
vez* yo*	O3h5i-4
vi	D-3P4a8g4n9o7
vi $	o10
vi el	g5
vi gracias	o5
vi que	P3
vi si	n5
vi* el*	g6
vi* grac*	o3
vi* que*	P3
vi* si*	n4
via*	H4
viaj* que*	H4
viaje	H4
viaje que	H4
vid*	a9
vida	a9
vie*	E-3H3I-4M-4O6P5S3T-4U-3V11W5a8c-3e4h-5i-3k-3m-3n-3o5q-4
viej*	C9Q3W8a6d-5
viej* trae*	C3
vieja	A4a7
vieji*	C9d-4
viejita	C4d-3
viejo	G3W7
vien*	C-5H-3S4V15W-4d6e5f4l4o3q-3
vien* a*	d7e4
vien* el*	P6S3V3n4
vien* en*	V3
vien* feo*	p4
vien* la*	S3
vien* otro*	V4
vien* por*	d3
vien* una*	V5
viend*	J4n11p3
viendo	J6n4p3
viendo $	J8
viendo feo	p4
viene	C-5P6S3V12W-3a4d6e9f5h-3l5n-4o-3p-3q-4
viene $	V5a6l6n-5
viene a	d6e4
viene el	P7S3
viene en	L3
viene la	S3
viene otro	V3
viene por	d3
viene una	V4f3
vient*	V3o9
vientos	V3o12
vier*	F4H6O7W3j3n-3
vier* #*	j4
vier* fue*	F3
vier* lo*	B3W3
viern*	H6O5W6a5j3n-4
viernes	D3F4H7O8a4n-4
viernes #	j3
viernes $	D3F3H3O6W3
viernes a	j3
viernes lo	W3
vig*	L10
vige*	L10
vige* de*	L8
vigen*	I3L9
vigencia	L9
vigencia de	L10
vigente de	I3
vil*	h4
vill*	h5
villa*	h5
vin*	P11R4a3d-6e6h12n-6q-3
vinc*	R5
vinc* de*	R3
vincu*	R5
vinculo	R3
vinculo de	R3
vine	d-3h3
vini*	h3
vinie*	I4
viniendo	I3
vinilica blanca	h3
vino	P11a3d-3e4h3l3n-5
vino a	e6n-3
vino el	P5
vino en	l3
vino la	h4
vino por	P3
vino* a*	C3e7n-3
vino* el*	P6
vino* en*	l4
vino* la*	P3h3
vir*	h3
virid*	k3
vis*	A8P9a10o-3
visi*	D3P13
visit*	D4P12
visita	D4P3
visitas	P10
visitas $	P12
vist*	A6a12o-3
vist* buen*	A9
vist* la*	a4
viste	a14
visto	A8n5
visto bueno	A7
vol*	D4K7Y3a-3h-5i4n3q6
vola*	K5V3n-3
volad*	V4
volan*	K6
volando	K5
volando $	K6
volt*	E3q4
volte*	E3
volv*	D3T3h-4i4n9q3
volv* a*	g3h-3n7q5
volv* el*	n3
volv* la*	K3
volv* quit*	l5q-3
volve*	g4l5n8q-3
volver	T5g4n8
volver a	g5n7
volver quitale	l5q-3
volvi	D3q5
volvi a	D3q3
volvi*	D3K3i8
volvio	K3i5n5
volvio a	i3
volvio el	n3
vou*	M3q3
vouch*	M3q3
voucher	q3
voucher $	q3
voy	A5D-5G-3H-3L-3N3P6Q-5S11T-3U21W-6Y-3a8c-3d8h5l-4n-9o4p-5q-3
voy $	J4P6U10p-3
voy a	A3D-3G-4S10W-5a3d11e4h6l-3n-6
voy al	a5
voy hoy	H-3Q-3U14
voy llegando	A3
voy por	a6
voy saliendo	b3
voy* a*	A4D-3G-4S9W-5X3a3d10e4h7l-3n-7
voy* al*	a3
voy* hoy*	H-4U13
voy* por*	a5
voy* sali*	b3
vs	H6
vs la	H8V-3
vs* la*	H7
vue*	H-3I3Q-3S9V-3W-3Y8a-4e10h-4i6k3l-3n9q6
vuel*	H-3Q-3S10V-3W-3Y7a-4e9h-4i3k5l-4n11q7
vuel* a*	J3R4Y10i3k4n14
vuel* desd*	I4
vuel* el*	e5
vuel* la*	S3e5
vuelt*	I5e13n7q-3
vuelta	e13n4
vuelta $	n7
vuelta el	e3
vuelta la	e4
vuelto	I3
vuelto desde	I4
vuelv*	Q-3S12Y9a-3e-3h-4i5k3l-3n7q8
vuelva	k3
vuelva a	k3
vuelvan	Y3
vuelvan a	Y4
vuelvas	J5
vuelvas a	J6n-3
vuelve	Y3i7n3
vuelve a	R5Y4i3n4
vuelvela	k3n-3q6
vuelvela a	k4
vuelveme	Y3
vuelveme a	Y3
vuelven	L3X4
vuelven a	X4
vuelvo	S12n16
vuelvo $	S10
vuelvo a	n17
wen*	B3G4O12W4k3q-3
wend*	B3G3R3f5k3
wend* al*	k4
wend* no*	R3
wend* se*	B6
wendy	B6G3W3f4k4
wendy $	G3
wendy al	k4
wendy se	B5
wey	l5
wha*	T8n6
what	T12n5
wif*	j8
wifi	j7
wifi $	j5n3
wil*	f4
wro*	Z9q8
wron*	Z3q8
wron* chat*	Z10
wrong	Z6q9
wrong chat	Z11
xal*	a3
xala*	a5
xalap*	a4
xalapa	a3
xalapa $	a3
xime* la*	k3
ximen*	P3
ximena	P3
y	C-5D12E3G-6H8I-6J-10K-7L-7M4O-7S6T9U-4Z-8c-4e9f-4g5h10j-4k-6m-3n5o-6p5q4r8
y #	H11d3h9q-3
y ahi	S3
y ahora	D3R3T12V-4b4h-4i3n3
y al	H3a4
y antes	H8
y aqui	T5
y brayan	m5
y cargos	P6
y clientes	I3
y como	Q5q-4
y con	M4n-4
y cuando	P5n4
y cuanta	H3
y cuanto	H3p5
y de	H4l3n-4p9
y dejo	q6
y dio	F4
y el	A5C6a6q-3
y en	H4U3
y encima	D4
y era	D3q11
y eran	i3
y esas	q5
y eso	n3
y esta	d4h-3
y este	r5
y esto	T9
y hoy	D5
y hueso	c5
y la	d4n14
y las	j6
y le	G7h4p5q-3
y lo	H4d7e5q-4
y los	H-3d3n3p4q7
y luego	S-6T6V3a3n8
y me	C-3D3H8W3Y6g3n-3q-5
y medio	Q3
y mesas	j4
y mi	N6U4
y nada	D4n3
y nadie	D6
y ni	D7a3
y no	D8F3J-3M4e3h-3k-3l5n6q5
y ora	n13
y otra	i4
y para	Q4
y por	H4P3r5
y pusiste	q5
y que	P3T5a3e3
y quien	B3
y quiere	C3f3
y quiero	B5P3g9
y regreso	S7e-4
y resulto	G3
y se	e5l4
y seguimos	S5
y si	L5Q8n4q3
y sigo	D5
y sigue	A4n-3
y sistema	E3
y solo	D4q4r-3
y su	C-4d-3h3k3p8
y te	S10n3
y tenia	F3
y todavia	D3l3
y todo	N3
y tonito	k3
y trae	l3
y tu	r15
y un	a3h5
y una	a5
y usted	r3
y vale	o3
y vuelvo	S11
y ya	E10F3S9e3i3q-3
y yo	D3g4h-3q8
y ☎	C3f4h-3
y* #*	H12d3h10
y* a*	p4
y* ahi*	D3S3
y* ahor*	D5T14b5h-3
y* al*	H5a4n-3
y* ante*	H6
y* aqui*	T3
y* bray*	m6
y* canc*	q4
y* carg*	P5
y* como*	Q3q-3r4
y* comp*	a5
y* con*	M4Q3n-4
y* cuan*	D-3H6P7U-3n3p4
y* de*	H5U3b3n-4p8
y* debe*	E4
y* dejo*	q6
y* desp*	n5
y* devu*	e3
y* dio*	F4
y* el*	A4C5H3a6
y* en*	H4U3
y* enci*	D3
y* era*	q11
y* es*	q3
y* esas*	q3
y* eso*	n3
y* esta*	D4d5h-4
y* este*	r9
y* esto*	L3T8
y* foli*	i3
y* gast*	h5
y* hoy*	D4
y* hues*	c3
y* la*	d6n15
y* las*	j6
y* le*	F4G7e-3h4p5q-5
y* lo*	H3d6e6q-5
y* los*	H-3d3p4q4
y* lueg*	A-3S-4T5V5a3n5
y* me*	D4H8W3Y6g3n-5q-6
y* mesa*	j5
y* mi*	N5U5
y* nada*	D6
y* nadi*	D6
y* ni*	D6a4o-3
y* no*	D8F3J-3M3e3k-3l4n5q5
y* ora*	n10
y* otra*	i7
y* para*	Q4
y* por*	H5r3
y* pusi*	q5
y* que*	P3T5e4
y* qued*	h3
y* quie*	B6C3D-3b3f3g8q-3
y* regr*	S6
y* resu*	G3
y* sali*	P3q3
y* se*	e5l4
y* segu*	S8
y* si*	F3L5Q9h-3n8
y* sigo*	D3
y* sigu*	A3
y* sist*	E3
y* solo*	D4n-3q5
y* su*	C-3p9
y* te*	S12
y* toda*	D3l3
y* trae*	l3
y* tu*	r11
y* un*	h6
y* una*	a4
y* uste*	D3
y* vuel*	S9n-3
y* ya*	D-3E8F3S4V4Y3e3n-4
y* yo*	R4h-3q7
y* ☎*	C3f3h-3
ya	B-9E-5F-6H3I6J5L-10M-3N5O5P-7T-3V8W-7X6Y-3Z-12a6b6d-3f-7g-5h-3i-7j5l11m6n11o13p8r-12
ya #	h8
ya $	C-7I6L-3a-4d5l3n19o-5p16q-3
ya abrimos	O6
ya acepto	f4m7n-3
ya aparece	m3
ya aparecio	n5
ya caduco	R4V-3
ya canjeo	G6W3d-4
ya casi	S5U3
ya cobre	h8
ya comiste	a13n-3
ya completo	p4
ya con	H-4I4d-3h6p12
ya contesto	n6
ya cuanto	U4
ya despache	V3
ya di	R3j3
ya entendi	o4
ya entro	n3
ya es	D3
ya esta	D-3J-3M5Q7f-5m4n18q-3
ya estan	n8
ya estoy	O10
ya estuvo	X3l4n7
ya firmo	k3
ya habia	n5
ya hay	n5
ya hice	H3
ya inscrita	I5
ya jaja	I6
ya junta	C4
ya junte	d4o3
ya junto	d3p4
ya la	a-3e3j3n13q9
ya le	A5e5k3n13p-3
ya llegamos	H5I6n-3
ya llego	V3a4j5
ya llegue	O11b4
ya lo	F4J4M5e3
ya los	G4b4
ya me	A3D5J4L5P-3T10X-4b-3f4h7j-3l-3n3o10q-4
ya mero	S12a6
ya meti	Q4
ya ni	D3l3
ya no	A-3C-3D-3E-3G6H-6J7K4L-3N17P3Q-3U-3V-4X16Z-3a-8d3e4f-3g-4h-5k-4l19n-11o-7p-3q9r-3
ya otro	V4
ya pagado	h4
ya pago	J6V5d-5h7
ya pague	h9
ya para	H3p3
ya pasamos	I4
ya pasaron	b-3n8
ya paso	C7k3n8
ya pueda	k11
ya puede	L3k3
ya puedo	b4n5
ya que	S10d4n-5
ya quedo	V5a3h-9m7n11o8p-3
ya quiero	X-3Y5
ya quitale	l3
ya rebasamos	H3
ya regrese	A6
ya regreso	e3
ya revisaste	n5
ya sale	m6
ya sali	a6
ya salio	e-4n7o3
ya samuel	l5
ya se	C9F-3G-4H-4K4R3V5a4l3n12o4p-3
ya somos	I3
ya son	H5U4b4
ya subio	W3b5
ya sumado	p5
ya superamos	H9
ya te	o7
ya tengo	d5o4
ya termino	a5l4
ya tiene	Q5n6
ya va	V3a3
ya van	D7P4
ya vas	a9o8
ya vendi	h-15n15
ya vi	n-4o10q3
ya viene	a6
ya viste	a6
ya volvio	Q3
ya voy	A3a3
ya ☎	E9
ya* #*	h9
ya* abri*	O5j9
ya* acab*	U3
ya* acep*	f4m4n-3
ya* agar*	l5
ya* apar*	m3n5
ya* cadu*	R6
ya* camb*	j3
ya* canj*	G6W4d-5
ya* casi*	S9
ya* cerr*	H4
ya* cier*	V5
ya* cobr*	h6
ya* comi*	a11
ya* comp*	P4b5p10
ya* con*	H-3I3h6p11
ya* cont*	n6
ya* cuan*	U5
ya* desp*	S3n7
ya* di*	R3
ya* el*	A3
ya* en*	S3
ya* ente*	o3
ya* entr*	n3
ya* esta*	D-4M6Q7a6b-3f-4m4n23q-4
ya* esto*	O10
ya* estu*	X4l4n8
ya* firm*	k3
ya* habi*	G3n5
ya* hay*	n5
ya* hice*	H5
ya* insc*	I4
ya* jaja*	I5
ya* junt*	C5d7n-3o4p5
ya* la*	a-3e3j4n12q9
ya* le*	A5Q3a3e5n12
ya* lleg*	I7O12U4b4j6n-7q-3
ya* lo*	M4d3e3o3
ya* los*	G4b5
ya* me*	D4J3N-3P-3Q-3T11X-3f5h6o8
ya* mero*	S11a8
ya* meti*	Q3i3
ya* ni*	D3
ya* no*	A-3C-4D-5E-3G9H-6J8K3L-3N15O-3V-4X15Y4Z-3a-9d4e5f-3g-3h-4k-4l18n-14o-10p-3q10
ya* otro*	V6
ya* paga*	F3
ya* pago*	J5V8d-5h7n-3
ya* pagu*	h7
ya* para*	H3p5
ya* pasa*	I3n7
ya* paso*	C6k5n8
ya* pued*	b5k13n7
ya* que*	S12d4n-5
ya* qued*	V4h-7m7n9o13p-3
ya* quie*	X-3Y5i3
ya* quit*	l3
ya* reba*	H3n-3p8
ya* regr*	A4
ya* revi*	n5
ya* sabe*	c3h3
ya* sale*	m5
ya* sali*	a6e-4n6o3
ya* samu*	l7
ya* se*	C7G-4H-3J3K5R3V6a4l3n7o3q-3
ya* somo*	I3
ya* son*	H4U3b5
ya* subi*	W3
ya* suma*	p3
ya* supe*	H9
ya* te*	o9
ya* tend*	b5p4
ya* teng*	d4o4
ya* term*	a4l4n9
ya* tien*	j4n7
ya* va*	V4a3
ya* van*	D6P4
ya* vas*	a7o6
ya* vend*	a6h-16n15
ya* vi*	n-4o10q5
ya* vien*	V3a6
ya* vist*	a6
ya* volv*	K3
ya* ☎*	E7
yad*	W5k4q-3
yadi*	W4d3k3m3
yadi* con*	k4
yadi* o*	m3n-3
yadir*	W4d3k3
yadira	W3k3m3n-3
yadira $	W5
yadira con	k3
yadira o	m4n-3
yar*	k3
yare*	k4
yare* ☎*	k3
yarel*	k3
yareli	k3
yes*	B3O3f-3h6k3m5n-3
yese*	f-3k4m6
yese* hoy*	B5
yese* o*	m6
yese* ☎*	f-3k4
yesen*	O3W3f-3k3m5n-3
yesenia	f-4k5m6
yesenia hoy	B5
yesenia o	m5
yesenia ☎	k3
yo	A7C-5D10G-3H-7I-6K-4L-8M-4N4P-3R3S-3T-4U29V-5X3Y-3Z-3d-3e-3g9h5i-6j-6k-4m-3q3
yo $	D3H-3I-4U21n8p-3
yo cuanto	U3
yo desde	U4
yo en	U7
yo hoy	Q4U-3
yo la	c3
yo les	S3
yo lo	F4
yo mero	U6h3
yo no	B5D3H3J6
yo nunca	r6
yo por	R4
yo quiero	a4
yo tambien	L-5a3g11
yo te	X4
yo tenia	D6
yo traigo	b6h4i-3
yo* auto*	A4
yo* cuan*	U3p4
yo* de*	A3
yo* desd*	U3
yo* desp*	h4
yo* diga*	l3
yo* en*	U6
yo* hoy*	Q4
yo* la*	c3
yo* les*	S3
yo* lo*	F3
yo* mero*	U7h3
yo* no*	B5D3H3J4n-3q3
yo* nunc*	r4
yo* por*	R3
yo* preg*	X7
yo* que*	U4
yo* quie*	a3
yo* tamb*	L-4a4g10
yo* te*	X3
yo* teni*	D8
yo* trai*	b3h5i-3
yo* vend*	U3
yol*	C7E4P6d3
yoli	C4E3G5P4
yoli $	C5G5
yoli no	E6
yoli* no*	E6
you	T8n3o10r11
yul*	l4
yuli*	l4
yuli* que*	l3
yulia*	l3
yuliana	l3
yuliana que	l3
z	H3a17
z $	a17
zap*	A6W3e3j6
zapa*	A5e7
zapa* del*	i3
zapat*	A6W3e4
zapatos	A5e4
zapatos $	A5e-4j3
zapo*	j5
zapop*	j5
zapopan	j5
zapopan $	j6
zas	o19
zoi*	E5
zoil*	E5
zoil* hay*	E5
zoila	E4
zoila hay	E5
zul*	C5k4
zule*	k3
zule* al*	k4
zulem*	R3k5
zulema	k5
zulema $	R3
zulema al	k3
zum*	j3
zumba	h3j4
☎	A-6C24E19F19G18H-14I-9J-7K-6L-7M-10N-5O-6P19Q-11R3S-8T-8U-8V-7W10X-6Y-5Z-7a-13b-6c7d18e10f26h21i-14j-9k17l5m-8o-10p-18r-7
☎ #	C-3E-3F4d10h7n11q5
☎ $	A-3C23D-7E16F15G16H-13I-9J-8K-5L-10M-8N-4O-6P23Q-10R8S-8T-8U-8V-7W9X-5Y-4Z-6a-12b-8c6d17e16f26g3h22i-13j-8k17m-7n-7o-9p-17r-6
☎ a	C5E7W6f3
☎ al	W8k6
☎ antes	C3
☎ anulala	l4
☎ aumentale	F3
☎ bajale	G4
☎ borrala	G4
☎ compro	h9
☎ cuanto	C13p-5
☎ cuantos	C3L5
☎ daselo	F5
☎ de	h4l5
☎ derivado	E3
☎ descuentale	G3
☎ desinflaselo	G6
☎ el	q3
☎ en	F7
☎ era	l5
☎ eran	F6
☎ es	G4P-3W5f4
☎ esta	E6
☎ favor	C11F8d-3
☎ folio	h4
☎ fueron	h3
☎ gasto	h4
☎ gracias	C4
☎ importe	h3
☎ la	h4
☎ le	F4d-3
☎ lo	h3
☎ me	C3
☎ monto	h3
☎ motivo	G3
☎ ni	E9G-4
☎ no	C4E4
☎ nota	h3
☎ o	C7
☎ pago	h3
☎ para	C3d5
☎ ponle	h3
☎ ponlo	E3
☎ por	C4G3e3h3
☎ que	C3E5b5
☎ quiero	E5
☎ saldo	C7
☎ se	F8G-3
☎ si	P3
☎ son	F3
☎ tenga	E6
☎ ticket	n12
☎ tiene	C5
☎ va	k6l-3
☎ van	F4
☎ y	W3f4
☎ ya	C5F3G6h-3l4n3
☎* #*	C-3E-3F4d8h10n11q4
☎* a*	C8E10W4d-3f3h-3
☎* al*	W9k3
☎* anul*	l4
☎* aume*	F4
☎* auto*	G3
☎* baja*	G3
☎* borr*	G4
☎* comp*	F3h9
☎* cuan*	C15L6n-3p-5
☎* dale*	l3
☎* dase*	F4
☎* de*	h7l5q-3
☎* deri*	E3
☎* desi*	G3
☎* dice*	C3
☎* el*	q4
☎* en*	F7
☎* era*	l6
☎* eran*	F4
☎* es*	G5P-3W7k3q-3
☎* esta*	E8
☎* favo*	C13F4d-3
☎* foli*	h4
☎* fuer*	h4
☎* gast*	h4
☎* grac*	C5
☎* la*	h4
☎* le*	C4F4d-5
☎* lo*	h3
☎* me*	C4
☎* mont*	h5
☎* ni*	E7G-4
☎* no*	C3E4
☎* nota*	h3
☎* o*	C7
☎* pago*	h3
☎* para*	C4d3
☎* ponl*	E3F-3
☎* por*	C3G5e5f3
☎* porq*	J3
☎* que*	C6E3b5
☎* quie*	E3
☎* quit*	G5
☎* saca*	d3
☎* sald*	C8
☎* se*	F10G-3
☎* si*	C3
☎* son*	F4
☎* teng*	E6
☎* tick*	n14
☎* tien*	C5
☎* va*	k6l-3
☎* van*	F6
☎* y*	D3
☎* ya*	C9F3G3W3h-4n3q-3`,
  },
  /** Words of those that agree, and seldom of others. */
  agreeing: "acepto adelante afirmativo agradezco aja andale anotala apuntala arre asi avientala bien camara chavo chida chido cierrala claro coincide compare confirmado confirmo conforme corazon correcto cuadra dale darle datos echale echela efectivamente ei esos estuvo ey fierro grabala gracias guardala guardarla gusto hagale hazle hecho hombre huevo jalale jefe juega listo mandala mera merito mero metela metele mhm muchas mucho muevas muy obvio ok opcion orale perfecto primera problema proceda procede puedes quede registrala registrale registrarla reina revise rey shi si simon simona sobres subela supuesto tal tarde vale visto",
  asked: {
    intents: "answer approvals back balance cancel change complaint correction corte customers denial doubts earning findSale forgetMe greeting history howTo later menu myDay next no noPhone noTicket notAllowed noticesOff oops other ownBalance person redeem refund register registerMe sale sameAgain shop status thanks thatBalance undo wait whatIsIt whoAreYou yes yesBut",
    features: `	A16B-6C4D-4E17F10G-4I-4J-6K-7L-4M-3N-7O-6Q-6R-6S-5U-5V-4W11Y7Z-4a-5b-3c20d-6e-5f-4g-5h-4i-5j-5k-5l3m-4n5o-7p-6q19r14s-4t22
#	A74C-9D-5E-20F-7G6H61K-3L-3M3N18O-3P-5Q-3R-4S-4T-4V-4W-19Y-11a-3b-4c-8d-3e-3f5g-4h-4i-3j23k-3l-3o-6p-4q-6r-16s-3t-14u4
# #	A9H8
# $	A35C-6F-12G-3H49I-3M-3N13P-3W-12X-5Z-3b-3f-3j11n-4q-3r-7t-8u11
# a	A3H-4j5
# adelante	r3u3
# asi	A3
# ayer	I9N7t-4
# cerrados	A3
# completo	A3
# compras	G4
# con	A5f5
# cuanto	M9r-3
# de	F3N3j4
# del	H5j4t-3
# digitos	A-4r5
# el	A6F-3H3
# en	A-4H8r3
# entonces	A-3H4
# era	A-3H4
# eran	H3
# es	A-6H10
# esta	u3
# exacto	H4
# folio	A3
# formados	G3
# fue	H3
# gracias	n6
# hasta	H3
# jaja	A4
# la	E-4H6X3
# lo	H3
# mas	H3
# menos	H3
# minutos	G3m4
# nada	H4
# no	A-4H11
# notas	r4
# numero	H-3
# o	H-6l8r3
# para	A-4j6
# pero	H4q3u-4
# pesos	A8F-3H4j6r-3
# pon	A5
# por	A6
# puntos	Z4
# que	H3t3
# sino	H3
# telefono	A-6X6r3
# ticket	H-5j6
# total	A3
# veces	F4H-4
# y	A10H3Y-3t6u-4
# ya	H4
# ☎	H4
#* #*	A9H8
#* a*	A3H-4j5
#* adel*	r3u3
#* asi*	A3
#* ayer*	I9N7t-4
#* cerr*	H3
#* comp*	G4
#* con*	A5f5
#* cuan*	M9r-3
#* de*	F3N3j4
#* del*	H5j4t-3
#* digi*	A-4r5
#* el*	A6F-3H3
#* en*	A-4H8r3
#* ento*	A-3H4
#* era*	A-3H4
#* eran*	H3
#* es*	A-6H10
#* esta*	u3
#* exac*	H4
#* foli*	A3
#* form*	G3
#* fue*	H3
#* grac*	n6
#* hast*	H3
#* jaja*	A4
#* la*	E-4H6X3
#* lo*	H3
#* mas*	H3
#* meno*	H3
#* minu*	G3m4
#* nada*	H4
#* no*	A-4H11
#* nota*	r4
#* nume*	H-3
#* o*	H-6l8r3
#* para*	A-4j6
#* pero*	H4q3u-4
#* peso*	A8F-3H4j6r-3
#* pon*	A5
#* por*	A6
#* punt*	Z4
#* que*	H3t3
#* sino*	H3
#* tele*	A-6X6r3
#* tick*	H-5j6
#* tota*	A3
#* vece*	F4H-4
#* y*	A10H3Y-3t6u-4
#* ya*	H4
#* ☎*	H4
&	A46E-6F-8H37W-5X-3Y-14c-4l-3q-6r-6u-3
& $	A36E-5F-7H36W-5Y-13c-3q-5r-5
& era	H3
& y	H3
&* era*	H3
&* y*	H3
*aba	A-4E3F-3G3H4o6p5q-4r-4t9u-4
*aban	G3
*abas	k3
*abe	E-3X5q3
*aber	o3r3
*abes	T3
*abia	E3H7
*able	X4n8
*abo	Y5p4
*abra	Y6
*aca	E4q4
*acar	h3
*ace	A-3E-3F3G4c11k4m5o3p3q-4r-7t-5
*acer	T11V9W-5
*acha	k3q6
*acho	A5Y3
*acia	Y3
*acio	E-3Y6
*aco	R3
*acos	A3
*acto	X5
*ada	D-3E8F-8G3K13M7X-3Y4c-3i3m12n-5o-3q-5r-7
*adas	L5
*adie	F-3G5X5
*ado	A-5D3E-7G3M3Q6R4W-9X3b3c4e7f4o7r-8t4
*ador	E5X8
*ados	W-4r3t7u-4
*adra	F6W-3t6
*adre	X-3Z5b4n13r-3
*aes	H-4c9
*afe	Z3
*aga	S3f10q-3u4
*agar	E6f5
*agas	E8
*ago	A3E5H-3R9W-3Y-4i3q6r7t-4u-4
*aia	E5
*aido	Y5
*aiga	c7
*aigo	U4q4t3
*ais	W8t-5
*aja	F-4H-4X-5Y8b12c7n16q6r-5u-5
*aje	C-6H3M12b4
*ajes	a8
*ajo	r7
*ala	E38F-8W-14c-4p5q-4r-7t21
*aldo	A-5D22E-4F-3d6f7o8q-3r-4t-3
*ale	A-13C7E9G-3H15W-13X-3Y3Z7c-4f3m-3n-4p3q-4t25u9
*ales	L7l4r-3
*alga	S3
*algo	E11
*alio	A4E8H-5Y8p3u-3
*alir	E12t-6
*alla	C4
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
*ame	A-10C5E-4F-3H-11I8Q9T11U5V6W-6X-5Y-8e11h-3i4j9l-3m-3q30r-11t-9
*amos	A-6E9I3N3V6W-3Y10l3q-5r-3
*ana	A-4B4H6I6M7S6Y-4q-4r-5t-11u9
*anay	W10
*ance	E-3f3q5
*anco	E-4S3X5Y7q-3u3
*anda	A3c6n-3
*ande	F4H3m4r4t-5
*ando	D-3F-7H-5K6S9V3c6g4m9o3q4s6t-6
*ano	A8H3l4r-3t3u-4
*anta	G5J5q10r-3
*ante	E-5F-3X-3Y8q7t5u5
*anto	A-5D12E-4F-4H-3I5M8S3U8W-4c-3d3l8o13q-3t-9u3
*anza	X4f-3o6
*apa	X3
*apel	Y4q3
*aque	Y7
*ara	C4F-6H-6S3T6W5X4Y-3b14c-3e3j4k6t-4u-5
*arde	G3H-4S3c4q3t6
*ardo	m7p3
*ares	H3R3r3
*argo	E3
*aria	F3H3h3
*arla	A4t4
*arle	F4q5t6
*arlo	E3F4W4Y-3q4u-3
*arme	a8
*aro	H-4q-4r5t12u7
*aron	A-4E7G11H3W-7b5g3r-4
*arro	c6
*arse	L5
*arte	E-3W4Y7j8u4
*ary	H-4c9
*asa	q3r10t-5
*ase	F4H4t4
*asi	q3u6
*aso	C14E10F-3S5Y-5m9q-3r-5t-4
*asta	l3
*aste	E-7F12H-4W-5c6m8p4q-4
*ate	C6E3W3f5q9r-4t-4
*atis	o3
*ato	A-3F6H-4S3X5Y4c4o3p3q-3t-5u3
*atos	E-3O8W-4X6g3q-3r4t6
*ats	b5
*aura	A4
*ausa	q13t-6
*ava	W-5t9
*ave	c8
*avia	E-6L5h5l4m3q9t-4
*avo	t5
*avor	C3D3H5I3O3Y-3c3f3i3q3u-3
*avos	A-4F5H5R3r4t-3
*aya	Y4r-3
*ayas	K4
*ayo	A-3E17Y-4m3
*azle	Z4t3
*azme	A-5j6
*azo	W18t-11
*baja	q3
*bajo	r8
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
*bir	E-4a6r3
*blar	e6
*blas	r4
*ble	E-3G3X5n8p4t-3
*bona	M5r4
*bot	s5
*bra	A-4Y8
*bre	A3E-6F12H11X5q-5t-6
*bren	l12
*bres	t5
*brir	E5
*bro	q8
*bvio	t5
*cabo	Y3p4
*cado	A-4H3R3X5b5
*cale	Y3t3
*calo	A7
*came	D3E5T5e6r-3
*can	c10q-4
*car	E-3F14W-3Z3h3q5r-3u-5
*cas	A4D4H-4
*ceda	t4
*cede	C13q-4
*cela	E3t7
*celo	E4
*cen	M4
*cer	T11V9W-5
*ces	A-6F3Y-5t3u5
*cha	A4E5G4H-9Y-4c4q3r-4
*chas	n5
*che	A4S4c4k3
*ches	G3n3
*cho	A3G3P5W-3c3r-3t6u-4
*cia	E4Y4n3q3
*cias	A-3E7F-3H-3K4n20q-3t4u-4
*cibo	t5
*cide	F5t4
*cima	q3
*cina	g3j5
*cio	A-3E4F4W-3X-3Y5Z4l8p3q3t-4u3
*cion	A-5E3X-4Y-5b4g4l5m3r5u4
*cir	H3
*cket	A4E-6F4H6M3N7R3U3W-6X-5Y8j6n-3r5t-5
*clee	F3
*cos	A3
*cto	F-9W14X6q-8r-3t13u6
*cula	q3
*culo	H3
*daba	Y4
*dad	E-7F9r4u9
*dado	G3t5
*dala	W-3X3t16
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
*dero	A-10D3E-3H6J4d4f12h8q-3t-3
*des	C6E-3F-4H-3K3P4T3W-11Z4a5q3t10u-3
*dez	D4
*dias	t-3u4
*dida	E3R3c5
*dido	E3U7Y-3Z5
*die	F-3G5X5
*dio	A3E6W-3Y5r-3t-9u7
*dir	q4r4
*dito	X3
*dole	q4u4
*dolo	E4
*don	A-6H9b8q-4r6
*dona	E6b4
*dor	E6X9b3
*dora	q4
*dos	G6H3O4U4W-5Y-4t6u-5
*dra	F6W-3t6
*dre	X-3Z5b4n13r-3
*eba	p3
*ebe	H3
*ebo	S4W-6r4t11
*eca	D3F8
*ecar	q6
*ece	X-3h3n8
*eces	F4H-4
*echa	A6E8H-6
*eche	k3
*echo	P5t3
*ecio	A-4F5X-3Z4l3p3
*ecir	H3
*eco	F5
*ecto	F-12W15q-5r-3t12u7
*eda	l5o3t5u4
*ede	C12F-3G3X-3i4q-6r7t8u-5
*eden	l5
*eder	E3
*edes	C6E-5T4Z4a6r-4t3
*edi	X6
*edio	A3t-8u8
*edir	q4r4
*edo	A-3F7H4L5W3X-4i4m11o3q-5t-4
*edor	b3
*eer	q3
*ees	Y8
*efa	E3W3
*efe	q5t5u-3
*efri	c5
*ega	A-3H3c9t6
*egar	q3
*egir	F18H-3t-5
*ego	A-3F-5H-4S7W-3X6c5h4m5r-6u7
*egue	A-3F8W6Y3q3t-4
*egun	A4t-5u7
*eja	A-4Y-3q21t5u-4
*ejar	r3
*eje	Y-5n20t-4
*ejo	E4X4c4
*ejor	A-4E9H7U4V4X-3e4f5r-3t-8u3
*ela	E10F-4W-7q-3t21u-3
*elar	E5
*ele	A-7E4F-3H7h4t8u-3
*eleo	E4
*eli	A11
*elia	A3h3
*elo	E-5F-3H5W3X7Y5c5h4q-4
*elta	E5
*elve	C14
*ema	O3Z5t3
*emas	H3Z4q-3u4
*eme	C5E-3F-4Z6e4q22t-9u-3
*emos	J7Y3
*ena	b4n6q3
*enal	m5
*enas	E-3P18Y-3h6q4
*enda	I9W4r3
*ende	U3r-3t-3u4
*endi	X4Y-3r8
*endo	A-3E-6K5R-3T7W-4Y-4q26r7t-3
*ene	B5D8E-3F-5J4W-5X7f3g6h3o7
*enen	l11
*enes	u3
*enga	P3S3t5
*engo	A3E-5L5M4V4X3d9i4r-3t3u-6
*enme	E-5O5T4
*eno	H4t3u5
*enor	A4H-3Y-3o4q3t3
*enos	A-3F5P5t-7u8
*enso	W6X-3
*enta	C-5E9F4G-3L3N4R6V13W-7Z6c-4h7l-3o4q-5r3t-6u-8
*ente	A-5B3E-3H-4J3Q3V9W-6X3c7e5h5l-3m-3n-3r-4t9
*ento	W3l7q12r-3t-4
*epto	u5
*era	A-6E5G3X4Z7c-3i4q18r-9
*eral	X6
*erar	q4
*eras	e4r-4t4
*erda	A4F6W-3
*erdi	X7Y5q-3r5
*erdo	A6H-3u4
*ere	A-3D3E-3F-3H-4O3f10h3r4t3
*erer	F4
*eres	r10s3
*eria	A8F3
*erie	H4
*erla	t3
*erlo	q3
*ero	C5E-4F4H-4I-3M-3N-3O8T-3U-3W-3Y-7Z-3a3b-3c-7f9h11i3j-3l-5m-4n-4o4q3r-7t-3u24
*eron	F3G4H5W-3Y6
*eros	A-5H5Z4
*erra	E8
*erre	S4
*erro	H-4t8
*ersa	C14Y-3
*erse	L3
*erta	X3
*erto	G3Y3t3
*erva	u3
*erza	r6
*esa	A-3C7F3M11X4q3
*esar	C6g6
*esde	U6t4
*ese	E6S4t-3
*eso	E-3Z4g4k3
*esos	A5E-3H6M4W-3j6q-3r7t-3
*esta	l5
*esto	A-4E-4H4W5q6
*eta	A8E5F-3H-4M4W-3Y11i3q3t-6
*etas	E4
*ete	A-3C7H-5j11
*eter	E3f3i4m3q-4
*eti	p8
*eto	E9R4X-4c6
*etra	A3
*etro	l5
*ety	c4
*eva	A-7D4F-3H7V9W-4X-4Y4j4k3q6t-5
*evas	W-3t4
*evo	C3F-3U13h5r-3t3
*eza	E4
*ezar	E7
*ezco	n5
*fica	r4
*fico	A-4H5
*fono	E-5F8H3W-3X12q-3r7t-6u7
*fra	A-3F7
*fri	c5
*gado	e8t-4u3
*gale	F3
*gan	O4
*gar	E5H4f5q4
*gas	E15H-3c5q-3u3
*gir	F18H-3t-5
*gito	A-3F5H3
*gua	A5H-3c5
*gual	H4k4
*guas	A3H-3W16t-11
*gue	E-4F7H-3V8W5Y6c-3q7t-6
*guen	L7
*guis	Y3
*gun	A4u7
*guna	K3L6W7t-3
*guno	X7Y5
*hala	p3
*hale	C5t4
*has	n5
*hat	E-3F-5W-5b13q-4r27t-10
*havo	t3
*heca	D4F4
*hes	G3n3
*hido	t5
*hin	b4
*hip	X3
*hora	A-7H3j5q3r4u3
*iado	Y5
*iale	H4Z3t-3
*ian	G3q4u-3
*iar	E-3F9l5t-3
*ias	A-4E5F-4G6H-3K4P4Y-6n19
*iba	F3
*ibe	F3h7
*ibi	F5
*ibir	E-4a6r3
*ibo	A3t5
*ica	A6H4W-3X5r3
*icar	F16W-3u-5
*ice	A11D-5H-3O3Y4d6f4q-3r7t3
*ices	Y-4u5
*icho	A-5G3H3u-3
*icio	l5q4
*ico	A-8F-4H9X6q7t-3u5
*icto	A3
*ida	E7Y-6c4k3p4q6r-3
*idad	E-4F10u5
*ide	F5f3t4
*iden	G3
*ides	r7
*idio	E3
*ido	G3H-6R3U7W-7Z4c3q12u3
*idos	U4r4
*iejo	F3
*ien	A-13B5C-3E-6F-6H-8M5N13P5X-7Y-7c5e10j5l-3q-7r8s12t6u11
*iene	B5D8E-3F-5J4W-5X7f3g6h3o7
*iera	C3Z5
*iere	A-3D3E-3F-3H-3O3f10h3r4
*iero	A-4C7E4G3H-4O7W8Y-7a5e4i6q-3r-6u-5
*ieza	E4
*ifra	A-3F7
*iga	D-3c6d5n4r-4t3
*igas	E4
*ige	A3F10t-6
*igo	A-4E-5F-4H6S10U3X-3c-3n4q19r5u-8
*igue	H-3V8q4
*ija	h3
*ije	A-9F11H7W-3t4
*ijo	E3F-3H4W4X5r10t-5
*ile	c7
*ilio	l3
*illa	X3
*ilo	l6r4
*ima	E-3Q4p4
*ime	A-4D4E-3Y3o8r5
*imio	t6
*imo	A-4E-3F-4G6R5W-4X17Y-3c-3n4q-4t3
*imon	H-3t9u5
*imos	A-3H4
*ina	A9E3H8W-3j4r-3s5t-3
*inal	E3H5r3
*inar	E17t-5
*inea	E-3Y3
*ing	q3
*ingo	l6
*ino	A-4E7F4X-3g3
*inte	l3
*ion	E9F-4X-3Y-5Z8b3c-3g4l4u3
*ior	C13E-4m7p5
*ios	n5t5u-4
*ique	A3E4
*ire	Y6c4
*irla	h4
*irle	h5
*irme	E5q6
*irmo	u4
*iro	A-6H3Y7h6
*irte	E4
*irve	r15
*isa	n5
*isma	k8t-3
*ismo	X-3k13u-3
*iso	W-3X10Y4q4
*iste	A-6E-5F11H5Y3c9q-3r5t3u-3
*isto	t9
*ita	C-3E5F-6H3Y-3c-3k4p3q21r-7
*itad	r4t-3
*itar	F16q-6t-3
*itas	A5H-4r5
*ite	R3r6
*itio	Y3
*ito	C8E-4F3W-5X3c-3m4q29r-9t-10
*itos	A-4J6r7
*ive	X3
*ivo	A5H-5W6g3q-3t4
*iza	u3
*izo	B4I6r-3t3
*jaja	c7n16q-3t-3
*jala	E4H3Y3t-4
*jalo	A-3E4H3X8Y5q-5r-3
*jame	A4E-4F5q10
*jar	G4
*jas	W22t-16
*jate	W6
*jera	X3Z3
*jero	q6
*jes	a8u3
*jeta	E6M4i3t-4
*jor	A-4E9H7U4V4X-3e4f5r-3t-8u3
*ket	A4E-6F4H6M3N7R3U3W-6X-5Y8j6n-3r5t-5
*lado	D5F3c5o5r-3
*lala	E5
*lale	Z4
*lama	A7H3h7
*lame	E3e3
*lar	C4F5W-3X11Y-3e5l3t-6
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
*leva	A-3D4H8W-4X-4Y6k3q7t-3
*levo	G3U13c4q-3r-4
*lga	S3
*lgo	E9F8W5m4r-4t-5
*lia	A3b4h3
*lica	W-3X5
*lico	A-3X6
*lido	F3R3
*lio	A6C-3F7M3N4S4W-4X-4Y12t-5
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
*luma	c5
*lve	C14
*lver	C7E-3g4m3
*lves	r4
*lvio	E5
*lvo	u5
*mada	q4
*mado	W-3t7
*mala	u3
*male	H3f3t-3u3
*man	G3M5
*mana	F3I6
*mara	t5
*mas	A3F-5H-3K8W6Z4t-6u13
*mba	t3
*mbia	A-4F3H5
*mbio	A3E4F-3H-8R3c8
*mbo	l5r-3
*mbre	A3E-3H6W5X6Z3q-3t-3
*mela	E9r4t-6
*melo	X4r6
*men	A5r5
*mer	S5c3q-4
*mera	i4t4
*mero	E-9F6H5S3W-4X7f-3h7r6
*mes	E3W4r3
*migo	G3
*mina	A-4E6H6
*mio	Y3t6
*mon	H-3t9u5
*mona	t8
*mor	c3
*mos	A-9E10I3J6M3N3V6W-3Y11c-3l3q-4r-6t-3
*mpa	n8
*mpio	Y3
*mpra	E-3M4c4f3g6
*mpre	A3E8G5Y-3q-3u6
*mpro	E7N4Q3j3
*nado	c4
*nal	F-3H5m4
*nala	E5p3
*name	A-3Q6U6
*nana	B4S6t-9u10
*nar	E17t-5
*nas	A3E-4P18Y-3h6q4r-3
*nay	W10
*nca	A-3G4W5X4Y8q-3
*nce	E-3F-3f3q5
*ncen	M4
*nces	A-3H4
*ncha	D3c5
*ncia	n3q4
*nco	S3X5Y7q-3u3
*nda	A4H-6I9P10W3X3c3r-5u-4
*ndar	W3b4q-3r3
*nde	A-6C3E-3F5X5l4m3r15t-10
*nden	E-3a5u4
*ndeo	A3H-3
*ndes	E4W-5q6
*ndez	D4
*ndi	F7H3W4X3Y-3q-3r6t-3
*ndio	E4
*ndo	C-3D-3E-7F-10G-3H-5K10S8T5W-5Y-5c4g4m8q38s5t-9
*nea	E-3Y3
*nen	R3l11
*ner	A-4C4E-3H4W4X-3Y-3f4r4
*nera	E3M3W6Y3t-3
*nero	A-3E5F4P4W-4f5q3
*nes	A3E-6H-3P-3T11W9Y-4a5n6t-6u3
*net	m3
*neta	Y4
*nga	A5P3S3t5
*ngas	E4c5
*ngo	E-7F-3H-4L4M5R3V4d8i4l4q-3r6u3
*ngun	t3
*nia	H3W-4X3
*nico	o3r-3u6
*nimo	A-4X16c-3
*nion	E4
*nita	E3
*nla	Z5q3t3
*nle	A5H5X3Y3Z4r-3
*nme	C4E-6O5T4
*noja	G3
*nojo	E9t-4
*nor	A4H-3Y-3o4q3t3
*nora	A3F4H7Q3g3u-3
*nos	C3E-3F3P4g3q3r-3t-3u7
*nota	X3
*nque	t-3u14
*nso	W6X-3
*nta	D6E4J3K5L3N4R5U-3V12W-11X-3Z5c-5f-3h6o7r9t-12u-7
*ntan	l7
*ntar	E3t3
*ntas	E-4L7U13Z3q-4r3
*nte	A-4B3D-3E-8F-4H-6J3M-3V8W-9X7Y6c5e5f-3h4m-3n-3q4r-4t14u6
*nter	E-3Y4
*ntes	A-5C5D-3E-7G5J6K5L7X-4d6f5l-3r-3t-3
*ntio	E6
*ntis	E6
*nto	A-4C3D10E-6F3H-5I4M10S4U7W-3X-6Y-4c-6f-3l12o11q14t-12
*ntos	D11F3G3H-8J5M10W-4X-5Y-6Z7d3f9o9q-6t-5
*ntra	E3
*ntre	A3
*ntro	m9
*nula	E11t-3
*nuto	q3
*nvio	r8t-4u6
*nza	X4f-3o6
*oble	G3p4t-3u3
*obot	s5
*obra	A-3H3
*obre	F11H5W-3t-3u3
*obro	q6
*oca	c4
*oche	S4c5
*ocio	E7
*ock	A3
*oco	W20t-12u-3
*odo	A3E17F-5H-5Y-4f6t7
*odos	G4O4
*oja	G3
*ojo	E10Y3t-4
*ola	A4P25r-4
*olar	l5
*olas	t5
*ole	q4r-4t6u3
*olio	E-6F5H6M3N5S5W-3X-3Y6r3t-5
*ollo	Y4t4
*olo	A-3E4G3t-4u13
*olsa	A-4H8
*oma	H3W5
*omas	E3F-3H-6K7q6u9
*ombo	l5r-3
*ome	A3H-3
*omer	S5c3q-4
*omes	E5
*omi	F9H-6
*omo	A8E-4F-7H-3I10P3R21W-12X-5Z5c-4i9l3q-7r7t6
*ompa	n8
*ona	D3M4b4q-4s7t5u-4
*onca	W-3t5
*onde	A-3C3X3l4r12t-3
*one	r7t-3u3
*oner	A-4C4E-3H4W4X-3Y-3f4r4
*ones	E-6H-4T11W10Y-3a5n6t-5
*ongo	R4W-3q-4r11t-5u10
*onla	Z5t4
*onle	A5H5X3Y3Z4r-3
*onme	C4
*ono	E-5F8H3W-3X11q-3r7t-6u7
*onos	C4W-3t5
*onto	C5F10W-3r6
*oque	A-4F10W8Z3b3q-4r-3
*ora	F5H5Q3W-3Y5c-3g5j3l8
*ores	H-3Q4W-5t14
*oria	t-7u9
*orio	r8
*orir	E6q-3
*orme	t5
*orra	A-5H4O4p6
*orro	Y4r5
*orta	E12t-4
*orte	E-3F3I15S3Y-3q-4t-3u4
*osa	A3G6T3k4r3t-5
*osas	F3
*osla	E9
*ota	A5E-5F5N6R4W-6Y10t-4
*otal	E-3F6H3I9S3
*otas	r4
*ote	l5
*otes	K3Y8
*oto	r3
*oton	t5u-5
*oven	A4F-3n5q5r-4
*ozco	Y3
*pas	r5
*pei	A3
*pel	Y4q3
*pelo	Y3
*pera	A-3F3H3q12t-5u4
*pero	E4
*pido	G5W-5n3q7
*pina	A3r3t-4u4
*pio	Y3
*pita	A6
*pite	R3r6
*pone	u3
*pra	E-3M4c4f3g6
*prar	E3
*pras	A-3G3M4Q9
*pre	A3E8G5Y-3q-3u6
*pro	E7N4Q3j3
*pto	u5
*pues	r3u5
*que	E6F7W6X-5Y5q-5r-5t-3u9
*ques	q3
*qui	D3E6F4H-3T3W-4b3q3r4u-3
*raba	G4t4
*rada	i4m6t-5
*rado	A-8Q7U4j4t3
*rae	A4D13E-6M-3N6W-3X3Y3f6g9o5q-4
*raia	E5
*raje	r3
*ral	X6
*rala	E8W-5q-3t12u5
*rale	E3H3f3q6t5
*ralo	E10Y-3
*rama	O4i4
*rame	H-4Q4j4q11t-5
*ran	A-8H7l10r-3u4
*rar	E11K5W-4i3q3r6
*ras	A-8C20E-4G3H-3M4Q8W-12Y-4e4q14t-6
*rate	f5q11t-3
*rato	E3X3
*rda	A4F6W-4u-3
*rdad	W3m3r4t-4u4
*rdar	E6
*rde	G3H-4S3c4q3t6
*rden	A3t5
*rdes	K4P5W4t-4
*rdi	X7Y5q-3r5
*rdo	A3E-3H-3m7p3u4
*rdon	A-6H9b8q-4r6
*rea	A3H-3Y3
*rece	h3t3
*rega	H4
*reja	t3
*rele	h4
*ren	O3l12r-4
*reo	A7C3H-3W4Y4q-3r-3t-9u10
*rer	F4
*res	E-3F-5K3Q4R3X-5c-4n7r7s24u-5
*resa	A-5C7M11X4q4r-4
*rese	S4
*reso	g4k3q4
*reta	Y4
*reto	E8X-3
*rez	A14c-3
*rge	E-3F7e3
*rgo	E3
*ria	A10F5W-3r-4t-5u8
*rian	q4
*riba	F3
*ribe	F3h7
*ribi	F5
*rie	H4
*rige	A3F10t-6
*rijo	A-5H6u3
*rime	Y5
*rimo	R5
*rina	H4
*rino	F5l3
*rio	E5r8
*rior	C13E-4m7p5
*rir	E11
*rita	E-3F-3W4q23r-4
*rito	q6
*riza	u3
*rizo	B4t3
*rla	A4E-3h6p4t7u-3
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
*rra	A-5E9H4O4W4p5r4t-6u-5
*rran	A-4l10
*rrar	E6
*rras	W-13q17
*rre	F4S4W-3t6u3
*rro	A4E-3H-6Y7c5q-5r4t7
*rror	A-4F7H5
*rsa	C14Y-3
*rsal	E3l5
*rse	L7r-3
*rta	E17X3t-4
*rtar	E15Y-3
*rte	F4I15S3W3Y4j7q-7r-5t-6u7
*rtes	l4
*rto	G3Y3t3
*rupo	b8
*rva	u3
*rve	r15
*rza	r6
*sada	C3E-6X3Y-3k3m9p3
*saje	b4
*sal	E3l5
*sala	Z3
*sale	Z3
*salo	F8Y3k3t-3
*same	C7I4V7c5e4q-7
*sar	C6T4X-4f8g6q-3t-3u3
*sas	F3
*sate	C5
*scas	A3D3H-3
*sco	q5
*sde	U6t4
*sela	H6
*selo	E-3H4W5
*ses	W5
*sia	A6
*simo	G7W-3q-3t9
*sion	A4Z9t-3
*sito	A3F3
*sla	E9
*sma	k8t-3
*smo	X-3k13u-3
*son	W14t-9
*sona	F4s7u-3
*sora	Y8
*sos	A5E-7F5H5M8W-4a5j6q-3r4u-3
*sta	C-3D-4F5G7H-4M-3Y7Z-3h3j3l7m-3n-3o6q4r-6t11
*stan	F5g5r3
*star	E-5O5f3r5t-3u5
*stas	E-3P3Z6n4q-3
*ste	C4D-6E-10F18H6Q7W-6X-3Y3c14m6n-3o5p3q-9r5t-3
*sted	A3P3t3
*stel	W6
*sto	A-3B5C-3E12F-4G13K3T9X-4Y-6r-3t10u-5
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
*tal	E-3F6H3I9S3
*tala	E19W-3q4t-3
*tale	A-5E14F-3H10X3p4q-3r-3t-7
*talo	Y7
*tame	j6q5
*tan	F5H-3M5g5l6
*tar	A-4E11F14O4W-4Y-4f3q-6r4t-5u4
*tas	A-11E-4F-4H5L7U13W-4Z9n3q-7r13
*ted	A3P3t3
*tel	W6
*tela	t6
*tele	t3
*telo	Y5
*tema	O3Z5
*teme	q12r4t-5
*ter	Y4f3i4m3q-5
*tera	t4
*tes	A-7C4D-3E-8G5J6K7L7X-5Y9d6f5r-4t-5
*tida	p5t-3u3
*tido	c5t-4u5
*tima	Q4p4
*tio	E9
*tiro	A-4H4
*tis	E6o3
*tito	C7S3W-3k3q20t-9
*tivo	A5H-5W6g3q-3t4
*ton	A9q-3t5u-5
*tor	E4
*tos	C-3D11E-5G5H-13J5M9O7W-8Y-4Z7c-4d3f8g4l-3o8q-4r7u-4
*toy	E-3K7Y-3i4q13r-3s7t-3
*tra	A-9D7H-8V14W-7X-4Y-4h-3j16k12l8m3t-12u3
*trar	K5W-3i3k3r8
*tras	A-5C20Y-3r5t-7
*tre	E-3H4W3r-3t3
*tres	E3K3
*tro	A-5C-3D5F9H6W-4Y-4b7l4m8p6t-8u-3
*tron	Y4
*tros	J5
*tura	A6E3H-6Y-5l17t-7u3
*tuvo	n3
*ual	A-6E-3F-3Y-5k3q5r25t3u-4
*uan	A9
*uas	A3H-3W16t-11
*ubio	c6m4
*ubo	E7P3W-5Y7
*ucha	G4
*ucho	A4H-3t3
*ucto	F3Z3
*uda	L4T17W-3e4r-4t-6
*udio	F4
*ueba	p3
*ueco	F5
*ueda	H3l5o3u5
*uede	G3X-3i4r8t7u-4
*uedo	L5W3X-4i4m11o3q-4t-4
*uega	t7
*uego	A-3S8h5q-3u5
*uele	Y3
*uen	L7P12r-4t-3
*uena	n6
*ueno	A-6H8t3u5
*uera	E9
*ues	A10F-4H-6Y4r-3t9u11
*ueta	q3
*ueva	A-4V9j4
*uevo	C4h5t4
*ugar	A-3H6
*uida	q4
*uien	A-8B5E-6F-3H-4N14P6X-4Y-3c7e11q-3r5s13t-9
*uina	A4E-3R3s6
*uis	Y3
*uiso	X11
*uita	A-4E7H6p4
*uito	A3X3
*ula	E10
*ular	A3C5E-3F5X10Y-3r3t-3
*ulo	H3
*ulpa	A3
*ulpe	Y3
*ulta	A-4H4
*ulto	E3
*uma	c5
*uman	G3M5
*umen	r5
*umo	r3
*una	K3L6W7t-3
*unca	A-3G4W8X4Y4q-3t-3u-3
*undi	A-3F8H5W6t-3
*uno	X7Y5
*unta	C6D6F-3G3H-3K4M3W-3X-5i4o4q-7r7t-4
*unte	U3X6
*unto	M6i3q8
*upas	r5
*upo	b8
*ura	A9E3H-8W-3Y7l26r-3t-8
*ure	n-4t7
*ures	q4
*urio	E5
*urno	E4U8
*uro	G3Y5q-3
*usa	q13t-6
*usco	Y-3q6
*use	A-7F10H8Y3r-5
*uso	E-3X13
*usto	E4t4
*uto	q3
*utos	G3m4q5
*uvo	n3
*vado	o3
*vas	W-3t8
*veme	C6
*ven	A4F-3n5q5r-4
*ver	C7E-3g4m3
*ves	T9r-3
*vete	C7
*via	A-3L5h5l4m3q9t-4
*vida	E6k3t3
*vio	E3q-3r7u5
*vise	u3
*viso	Y3q5
*vor	C3D3H5I3O3Y-3c3f3i3q3u-3
*vos	A-4F5H5R3r4t-3
*xto	b4
*yas	K4
*yer	A-4F3I15L7N7Y-4r-4t-4
*yuda	T17W-3e4r-4t-5
*zar	B6E7t-3
*zas	W-5r5t9
*zco	n5
*zle	Z4t3
*zme	A-5j6
*zul	l3
<3	A17B-6C13D-3E19F5G-9H-7I-8J-6K-7L-8M-9N-8O-7P10Q-7R-8S-8U-8V8W40X9Y12Z-8a-7b-9c41d-7e-7f-8g-8h-9i-7j-10k-7l-6m-10n17o-9p-8q22r-3s-4t40u-12
<7	A14B-5C4E11F13G-13H5J-4K-3O-7Q-4R-5S-8T4V-8X-4Y6Z-8c5f-6g-7h-3i-9j-5k-3l10n4o-5p-8q7r21s-3t10
>6	C-7E4G14H6I-3K-3N-5P-8S7T-6V-4W-16Y-3Z9c-8d-5f6g5h3i6j6n-10p5q7r5t-5u7
@amount	A36B-4C13D-7E10G-4H-11L-3M5N-3P3V-7W-5X-10Y-6c21d-5e-3h-3i-3k3m-4n4o3q5r3t-4u-18
@phone	A36B-3C-5D3E6F3H-12I-4M-3N-4P3Q-3R-3S-3T5V-5W-22X54Y-19Z-4b5c20g-3h6j-4l-3m-3n11o-8p-4q-4r3t-12u-21
@summary	A-55B-3C-5E13F25G-4H29J-6K-7L-4M-7N-7O-5P-3Q-4R-7S-4U-7V9W50X-19Y-22Z-5a-4b-6c-15d-4e-5f-5g-5h-6i-5j-5k-7l3n-13o-5p-4q24r12s-3t63u43
@ticket	A30B-4C9D-3E6F-10H-5I-3J-4K-5L-4O-5Q-4T-3U-3V-6W-11X-19Y68a-5b-3c13d-5g-3h-3i-5k-4l5m-3n12p-3q9r9s-4t-14u-16
^ #	A9E-4F6H-4X6Y16c-4n4q-5t3u-5
^ &	A22H-4W-3Y-3t7
^ a	E-6N3W-6X-5c11l8q-3r11t5
^ abandona	E6
^ aborta	E7t-3
^ abortar	E7
^ aca	A3
^ acepto	t7
^ adelante	u7
^ afirmativo	t5
^ aguanta	q9
^ aguantala	q6t-3
^ aguantame	q5
^ ah	n3
^ ahi	A5H-3q8t3u-4
^ ahora	H-4j5q4
^ ahorita	W3q13t-5
^ aja	A-3E-3t18
^ al	H-9S6X3t13
^ algo	F4
^ anda	X6
^ andale	t3u3
^ ando	q6
^ anotala	E-3t6
^ antes	A-5H7o5
^ anula	E8t-3
^ aparte	Y5
^ apuntale	A3
^ apuntame	j6
^ aqui	F5P3Y7q-3
^ arre	W-3t7
^ asi	E-3W-3Y3t14
^ atras	C5
^ aun	W5q6
^ ay	A-8E-3F7G4H7b9
^ borra	A-5H4O4p6
^ borrala	E7t-3
^ buen	P7
^ buenas	P10
^ bueno	E4
^ camara	t5
^ cambia	A-4F3H6
^ cambiale	H4Z3
^ cambiar	F10
^ cambio	E3
^ cancela	t7
^ cancelar	E4
^ casi	F-3u9
^ chido	t5
^ chin	b4
^ cierra	E8t-4
^ claro	q-5t3u14
^ cliente	H3
^ cobre	A3F7
^ como	A-5F-3H-3I11R25W-11X-3Y3q-3t13u-3
^ comunicame	e6
^ con	A-4E-3M5e4q-3r11s3
^ confirmado	t3
^ confirmo	t4
^ correcto	F-7H-6t4u14
^ corregir	F8t-5
^ corrige	F14t-5
^ corrijo	A-5H6
^ creo	Y3t-3u3
^ cuadra	t4
^ cual	r19
^ cuales	L7
^ cuando	S3r-3
^ cuantas	U3
^ cuanto	D11F-3I6U3W-3d4l11q-5r7t-5u-4
^ cuantos	D3J6U3r7
^ dale	A-3C6E5u4
^ dame	I6Z3q13t-4
^ de	A-4E-5F-3H-4N11W3Y4n4q-4r6t10
^ deja	Y-3q19t-3
^ dejala	E6H3t-5
^ dejalo	E10Y5q-4
^ dejame	F5q7
^ dejemosla	E9
^ del	A4
^ depende	q3t-3u4
^ descartala	E5t-4
^ desconozco	Y3
^ desde	t4
^ desecha	E4
^ devuelveme	C6
^ dice	O3W3X3f3o3r-5u-3
^ digo	A-11H15
^ dije	A-5H5
^ dijo	E3X3Y3
^ dime	A-3o4r6
^ don	A12
^ donde	H4Y-3l5r8
^ echale	C5
^ editar	F10t-3
^ efectivamente	t4
^ ei	Y-4t11
^ el	A8F8H10W-3Y3m-3q-10r6t5u-11
^ elimina	E5
^ eliminala	E5
^ ella	A10
^ en	A-3E-4F-4H4S4Y3l3q12r4t-9u7
^ ensename	A-3Q6
^ era	A-6E11F4H11
^ eres	n4s4t-3
^ es	A13E-5H4X5h6k3q-3r8u-3
^ esa	F5H-4W-5Y10
^ ese	F15H3
^ eso	A-3E-4W8b5n3q-3t6u-3
^ espera	A-3F3H3q6
^ esperame	q4
^ esperate	f5
^ esta	A5E-4F4Y4q4u5
^ este	A4
^ esto	B6G3s3
^ estoy	q10s3
^ exacto	t4
^ ey	t9
^ factura	A3
^ falta	F6q5t-3
^ fierro	H-3t7
^ fijate	W6
^ folio	A9H-6r5
^ fue	A4E12H-3
^ fueron	A9H-4
^ gracias	n17t-6
^ guardala	u4
^ ha	t-4u8
^ hagale	t3
^ hay	A-3F3L7W8l11r-4
^ hazle	Z4t3
^ hazme	A-5j6
^ hecho	t4
^ hola	P25t-6
^ hoy	Y4
^ iba	A-4H4X4
^ it	A3
^ jajaja	c10n5
^ jajajaja	c-3n11
^ jamas	W10t-4
^ juega	t7
^ la	E-7F12G3H7W4Y8c-4p13q-3r-6u-6
^ le	A3F11H3X5f-3o3q-5t5
^ letra	A4
^ listo	t4
^ lleva	k3
^ llevo	G4
^ lo	A-3E-5Y15k5q8r6
^ los	F8r-3
^ luego	A-3S9j3t-4
^ m	q6t-8u9
^ mal	A-4F8H8W-3t-4
^ mandala	X3
^ mande	r7t-4
^ me	A-8C6E8F3G4H8W4Y-3c-3d6g4l5n-5r4t-6u-5
^ medio	t-7u8
^ mejor	A-4E14H7U5W-3f3t-3
^ mete	A-3j5
^ mhm	t7
^ mi	A3c3q-3t4
^ mientras	u3
^ mis	r3
^ momentito	q4
^ momento	F4q4
^ monto	H4
^ muy	P5n8
^ na	Y11
^ nada	E16t-6
^ nanay	W10
^ necesito	F4
^ negativo	W12t-6
^ ni	A-3F-4W21Y10q-4r-3
^ ninguno	X8Y4
^ no	A-7C-3D-3F5K14M-3P-3R-3T9W26X10Y12b7c-6l-4n-6q5u-15
^ nomas	X3
^ nombre	W9t-3
^ nones	W11t-5
^ nota	A3
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
^ oye	A-8E-4H4j6u-3
^ paga	f9
^ pago	A7
^ para	E-7T9W11q-3r7
^ pasa	H3
^ pasala	Z3
^ pasale	Z3
^ pasalo	Y3k3
^ pasame	I4V3c7e4q-4
^ pausa	q10t-5
^ pera	q11t-5
^ perame	q7
^ perate	q9
^ perdi	X3r4
^ perdon	A-5F4H7X-3b5r5
^ perfecto	u4
^ permiteme	q11
^ pesos	A3
^ pon	A-6H9X4
^ ponla	Z5
^ ponle	A10X3Y3Z5u-3
^ ponme	C4
^ por	F-3H-4W-4Y3j4q-3r7t5
^ prefiero	e3
^ pregunta	l4
^ primero	h4o3
^ procede	t4
^ puede	t3
^ puedo	F4
^ pues	A9E-3H-4W4X4Y4t-4u6
^ puntos	D5
^ puse	F8
^ pusiste	F8
^ que	A-13C-8F-10M10P18Q10T10Y-4n12q-5r15t-5u-8
^ quedo	A4H-3L4m4r-3
^ quien	A-3N6c7r4s4t-3
^ quiere	f5h4
^ quiero	C8E8H-3i3r-3
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
^ retrocede	C13q-3
^ sacame	E6
^ saldo	A-3D13
^ sale	t7
^ salio	Y3
^ saltalo	Y7
^ salte	E8
^ se	A-8F5W-6X15Y17c-6n6t3
^ segun	t-5u6
^ shi	W-4t10
^ si	E-6F-6H-11M9W-4X-5Y-6j-3l-3m12q-7r5t26u30
^ siempre	E10G5W-4X-3u3
^ siguele	Y3
^ simon	H-3t9u5
^ simona	t8
^ sin	E-3F-3H12Y3r-3u-3
^ sirve	r11
^ sobres	t5
^ son	A12
^ sra	A6
^ su	A10H-6
^ subele	H4
^ sumale	H3
^ supongo	W-3t-6u14
^ tal	W-4r-5u18
^ tantito	q9
^ te	A4F3S6X-3c4q-3t5
^ telefono	H8X-3r3
^ tengo	L5V3
^ ticket	A14r4t-3
^ tiene	r3
^ tienen	l11
^ tirala	E7
^ todavia	W5h3l5q4u-3
^ todo	E-3f5r-3t8u5
^ total	A-4H6
^ trae	g7
^ tu	s9
^ un	A9C4E-3M4Y-3q12t-3
^ una	g4
^ ups	A-6H6W7
^ uy	A-3H4
^ va	E-4W-3X-3Y-4h3q4t17u14
^ vamonos	C4
^ van	r5
^ venta	X5
^ viene	X3
^ voy	q21t-3
^ vuelve	C9
^ y	A-7E-4F-3J4M6i4k4m4o7r12s3t-5u-3
^ ya	B3C-3E7F-6H-3O3V9W-8X-5Y-5a9c5l-3m14o4q6r-3t3u-3
^ yo	E-4F3W8i7r-3
^ ☎	A26H-5
^* #*	A9E-4F6H-4X6Y16c-4n4q-5t3u-5
^* &*	A22H-4W-3Y-3t7
^* a*	E-6N3W-6X-5c11l8q-3r11t5
^* aban*	E6
^* abor*	E17t-5
^* aca*	A3
^* acep*	t7
^* adel*	u7
^* afir*	t5
^* agre*	H3
^* agua*	H-3q25t-5
^* ah*	n3
^* ahi*	A5H-3q8t3u-4
^* ahor*	A-3H-4j5q17t-4
^* aja*	A-3E-3t18
^* al*	H-9S6X3t13
^* algo*	F4
^* anda*	X5q-3u3
^* ando*	q6
^* anot*	A3E-3t6
^* ante*	A-6C4H6o5
^* anul*	E21W-3t-9
^* apar*	Y5
^* apro*	t5
^* apun*	A4H-3j6
^* aqui*	F5P3Y7q-3
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
^* camb*	A-4E4F10H8Z3t-4u-3
^* canc*	E13
^* casi*	F-3u9
^* chec*	A3D3
^* chid*	t5
^* chin*	b4
^* cier*	A-5E11l7
^* clar*	q-5t3u14
^* clie*	H3
^* cobr*	F6t-4
^* como*	A-5F-3H-3I11R25W-11X-3Y3q-3t13u-3
^* comp*	A3c5
^* comu*	e6
^* con*	A-4E-3M5e4q-3r11s3
^* conf*	W-4t11
^* cont*	W-3t6
^* corr*	A-13F12H12W-3q-3t-3u12
^* cort*	E10
^* creo*	Y3t-3u3
^* cuad*	t4
^* cual*	L7r18t-4
^* cuan*	A-4D13E-3F-4I6J5U9W-4X-3Y-3d3l12q-7r11t-4u-4
^* dale*	A-3C6E5u4
^* dame*	I6Z3q13t-4
^* de*	A-4E-5F-3H-4N11W3Y4n4q-4r6t10
^* deja*	A-4E12F3W-3q22r-3t-10
^* deje*	E11Y-3a8t-3
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
^* dime*	A-3o4r6
^* don*	A12
^* dond*	H4Y-3l5r8
^* echa*	C7
^* edit*	F10t-3
^* efec*	t4
^* ei*	Y-4t11
^* el*	A8F8H10W-3Y3m-3q-10r6t5u-11
^* elim*	A-3E17t-6
^* ella*	A10
^* en*	A-3E-4F-4H4S4Y3l3q12r4t-9u7
^* ense*	A-3Q6
^* entr*	A3m5
^* era*	A-6E11F4H11
^* eres*	n4s4t-3
^* es*	A13E-5H4X5h6k3q-3r8u-3
^* esa*	F5H-4W-5Y10
^* ese*	F15H3
^* eso*	A-3E-4W8b5n3q-3t6u-3
^* espe*	A-4F3H4f5q11t-4
^* esta*	A3F4Y4q6u5
^* este*	A4
^* esto*	B5G3q8r-3s6t-3
^* exac*	t8
^* ey*	t9
^* fact*	A3
^* falt*	F5H3q5t-3
^* fier*	H-3t7
^* fija*	W6
^* foli*	A9H-6r5
^* fue*	A4E12H-3
^* fuer*	A9H-4
^* grac*	n17t-6
^* guar*	t3u4
^* ha*	t-4u8
^* hace*	G3V8t-3
^* haga*	t7
^* hay*	A-3F3L7W8l11r-4
^* hazl*	W-4Z4t8
^* hazm*	A-5j6
^* hech*	t4
^* hola*	P25t-6
^* hoy*	Y4
^* iba*	A-4H4X4
^* insc*	h7i5
^* it*	A3
^* jaja*	c7n18q-3t-3
^* jala*	t3
^* jama*	W10t-4
^* jueg*	t7
^* la*	E-7F12G3H7W4Y8c-4p13q-3r-6u-6
^* le*	A3F11H3X5f-3o3q-5t5
^* leem*	r10
^* letr*	A4
^* list*	t7
^* llev*	G4k3
^* lo*	A-3E-5Y15k5q8r6
^* los*	F8r-3
^* lueg*	A-3S9j3t-4
^* m*	q6t-8u9
^* mal*	A-4F8H8W-3t-4
^* mand*	H3X3r5t-3
^* me*	A-8C6E8F3G4H8W4Y-3c-3d6g4l5n-5r4t-6u-5
^* medi*	t-7u8
^* mejo*	A-4E14H7U5W-3f3t-3
^* mete*	A-4j6
^* mhm*	t7
^* mi*	A3c3q-3t4
^* mien*	u3
^* mis*	r3
^* modi*	F9t-6
^* mome*	F4q8
^* mont*	H4
^* muy*	P5n8
^* na*	Y11
^* nada*	E16t-6
^* nana*	W17t-7
^* nece*	F4r5
^* nega*	W12t-6
^* ni*	A-3F-4W21Y10q-4r-3
^* ning*	X8Y4
^* no*	A-7C-3D-3F5K14M-3P-3R-3T9W26X10Y12b7c-6l-4n-6q5u-15
^* noma*	W4
^* nomb*	W9t-3
^* none*	W11t-5
^* nota*	A3
^* nume*	A5
^* nunc*	X3
^* obvi*	t8
^* oiga*	d5
^* ok*	A-5E-3H-6W-4Y-3q-4t20u24
^* olvi*	E21t-6
^* omit*	Y14
^* oral*	u3
^* orit*	q9t-4
^* otra*	A-6D8E-3V4j6k4
^* oye*	A-8E-4H4j6u-3
^* paga*	f9
^* pago*	A7
^* para*	E-5T8W10q-3r7
^* pasa*	E-3H3I4V3Y4Z6c6e4k3q-5r-3
^* paus*	q10t-5
^* pera*	W-3q27t-9
^* perd*	A-6H6b9q-3r9u-3
^* perf*	u4
^* perm*	q11
^* peso*	A3
^* pon*	A-6H9X4
^* ponl*	A8W-3X5Y3Z9r-3u-3
^* ponm*	C4
^* por*	F-3H-4W-4Y3j4q-3r7t5
^* pref*	e3
^* preg*	l4
^* prim*	h4o3
^* proc*	t7
^* pued*	F3l3
^* pues*	A9E-3H-4W4X4Y4t-4u6
^* punt*	D5
^* puse*	F8
^* pusi*	F8
^* que*	A-13C-8F-10M10P18Q10T10Y-4n12q-5r15t-5u-8
^* qued*	A4H-3L4m4r-3
^* quie*	A-6C7E5H-5N5X-3Y-3c6f4h3q-3s4t-4
^* quis*	C3
^* quit*	A-4E8H5X3p4
^* rech*	W13t-8
^* rect*	A-4H5
^* regi*	W-3j3r8u3
^* regr*	A-3C32q-4t-3
^* rein*	E4q3
^* repi*	r5t-3
^* resu*	A-5H4
^* retr*	C13q-3
^* saca*	E7
^* sald*	A-3D13
^* sale*	t7
^* sali*	E11Y3t-6
^* salt*	E6Y7
^* se*	A-8F5W-6X15Y17c-6n6t3
^* segu*	t3u4
^* shi*	W-4t10
^* si*	E-6F-6H-11M9W-4X-5Y-6j-3l-3m12q-7r5t26u30
^* siem*	E10G5W-4X-3u3
^* sigu*	V7Y5t-3
^* simo*	A-3H-3t16u5
^* sin*	E-3F-3H12Y3r-3u-3
^* sirv*	r11
^* sobr*	t5
^* son*	A12
^* sra*	A6
^* su*	A10H-6
^* sube*	H3Z9
^* suma*	H3
^* supo*	W-3t-6u14
^* tal*	W-4r-5u18
^* tant*	q9
^* te*	A4F3S6X-3c4q-3t5
^* tele*	H8X-3r3
^* teng*	L5V3
^* term*	E8
^* tick*	A14r4t-3
^* tien*	l11
^* tira*	E9
^* toda*	W5h3l5q4u-3
^* todo*	E-3f5r-3t8u5
^* toma*	H3f4
^* tota*	A-4H6
^* trae*	g7
^* tran*	q6
^* tu*	s9
^* un*	A9C4E-3M4Y-3q12t-3
^* una*	g4
^* ups*	A-6H6W7
^* uy*	A-3H4
^* va*	E-4W-3X-3Y-4h3q4t17u14
^* vamo*	C7
^* van*	r5
^* vent*	X5
^* vien*	X3
^* voy*	q21t-3
^* vuel*	C12
^* y*	A-7E-4F-3J4M6i4k4m4o7r12s3t-5u-3
^* ya*	B3C-3E7F-6H-3O3V9W-8X-5Y-5a9c5l-3m14o4q6r-3t3u-3
^* yo*	E-4F3W8i7r-3
^* ☎*	A26H-5
a	C9D-3F-8H-5I-4L-3O-3P-4Q-3T6X-6Y-6Z7b7c14e-3f6g8h5i-3l11n-5r8s-3t-6u4
a #	A5H9t-3u3
a andar	W3
a buscarlo	q3
a comer	S4c3q-3
a como	l6r-3
a comprar	E3
a cual	r3
a cuanto	r6
a cubrir	E4
a darle	r-3t9
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
a poco	t3
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
a* como*	l6r-3
a* comp*	E7Y-3
a* cual*	r3
a* cuan*	r6
a* cubr*	E4
a* darl*	r-3t9
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
a* medi*	m4t-3u3
a* mete*	E5m3q-3
a* mi*	b6
a* no*	H9
a* nomb*	A4Z3
a* otro*	E4Y-3
a* pedi*	X3
a* poco*	t3
a* pone*	A-4H4f5
a* preg*	E3q4
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
abaj*	H-3r3
abajo	r3
aban*	E6
aband*	E6
abandona	E6
abo*	E14M5W-3r3t-7
abon*	E-3M5r4
abona	M5r4
abona $	M5r4
abor*	E17t-5
abor* misi*	E4
abort*	E17t-5
aborta	E7t-3
abortar	E7
abr*	A-3F-3h8l12q5r-3
abre*	h4l12
abren	l12
abri*	F-3h5
abri* cuen*	h3
abri* el*	q3
abrir	q3
abrir el	q3
abrir*	h5
abrirle	h5
abrirle cuenta	h3
aca	A3E-3b7
aca*	E-3Y3k3p5r-3
acab*	E-3Y3k3p5r-3
acab* de*	E-3k3p5r-3
acab* el*	Y3
acaba*	k3
acabas	k3
acabas de	k3
acabo	Y3p4
acabo de	p4
acabo el	Y3
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
agr*	A-3E-3F3H3n13u3
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
agua*	H-3q27t-7
agua* de*	H-3u4
agua* las*	q3
aguan*	q22t-6
aguanta	q10
aguanta $	q6
aguantala	q6t-3
aguantame	q6
aguantame $	q3
ah	n3
ah y	A3
ah* y*	A3
ahi	A4E9F3H-4P6W-4X-4Y-4c-3l10q12r6t5u-8
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
aho*	A-5F-3j5q12t5u5
ahor*	A-5F-3j5q12t5u5
ahor* es*	H3
ahor* le*	o3
ahor* me*	q4
ahor* mism*	q3t4
ahor* no*	W4q-4
ahor* te*	q5
ahora	A-7H3j5q3r4u3
ahora $	r3
ahora es	H3
ahori*	q10r-3t4
ahorita	q10r-3t4
ahorita $	t3
ahorita le	o3
ahorita me	q4
ahorita no	W4q-4
ahorita te	q5
aja	A-3E-3t18
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
alcance	f4r3
alcance $	f4r3
alcanza	f-3o6
alcanza con	f-3o6
alg*	B5E-3F8L5W6e7m3r-7t-5u-3
algo	F9W7m4r-4t-3
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
and*	E-3H-4P6X6l3q10r-7t6
anda	F3P7X4l3q3r-7t3
anda el	l4
anda*	W3q-5t5
anda* el*	l4
anda* pero*	u3
andal*	t5
andale	t5
andale pero	u3
andar	W3
ando	q12
ano*	E-4X18
anot*	A4E-3K3t5
anot* de*	E-3t6
anota	X3
anota*	A3E-3t5
anotado	r3
anotala	E-3t6
anotala de	E-3t6
anote*	K3
ant*	A-6C18E-4G3H3Q3W-3X-4c-3d6m8o4p8q-4r-4t-4
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
anu*	E24W-3t-9
anul*	E24W-3t-9
anula	E11t-3
anula*	E13t-6
apa*	A-9E-4R3Y9j8q3t-3
apag*	q3
apar*	A-6E-3R3Y6j8t-3
apara*	X3
aparato	X3
apare*	h3
aparece	h3
apart*	A-4Y5j8
aparte	A-5Y5j8
ape*	R3h6q3
apel*	F3R3
apell*	F3R3
apellido	F3R3
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
apr*	W-4t10
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
are*	A3H-3Y3
area	A3H-3Y3
arm*	E5
armo	E5
arr*	E4F11W-3l3q-3t4
arra*	l4
arre	W-3t7
arre*	E6F8
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
asi	G3W5Y3q-8r-6t22u4
asi $	F3W6X-3t5u-5
asi dejalo	X5
asi es	t5
asi esta	t3
asi mero	t3
asi no	G4W8t-3
asi que	E8H3
asi sin	Y3
asi ☎	H3
asi* deja*	E-3X5t4
asi* es*	t5
asi* esta*	t3
asi* mero*	t3
asi* no*	G4W8t-3
asi* que*	E8H3
asi* sin*	Y3
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
aunq* el*	u4
aunqu*	t-3u14
aunque	t-3u14
aunque el	u4
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
ay	A-8E-4F6G4H7Y-3b8n3t-4
ay no	A-5F3H4n3t-3u3
ay* no*	A-5F3H4n3t-3u3
aye*	A-4F3I15L7N7Y-4r-4t-4
ayer	A-4F3I15L7N7Y-4r-4t-4
ayer $	A-3F3I11L8N7Y-4r-3t-4
ayu*	E-3T27W-5e4q-3r-4t-5
ayud*	E-3T27W-5e4q-3r-4t-5
ayuda	T17W-3e4r-4t-5
ayuda $	T14W-3t-5
ayuda*	T6
ayudame	T6
azu*	l3
azul	l3
b	A-3H13
baj*	A-4H9
baja*	H4
baja* #*	H4
baje	A-3H5
ban*	S3q3
banc*	S3u3
banco	S3u4
banco $	S3
bano	q3
bar*	A8
barr*	A6
bas*	Y5q3
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
bolsa	A-4H8
bon*	t3
boni*	t3
bonit*	t3
bor*	A-6E19H3O12p7q-5t-8
borr*	A-6E19H3O12p7q-5t-8
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
borrar	E5
borre*	E-4O8
borro	E-3Y5r3
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
bue*	A-7H6P32W-5Y-3c-3n6q-4r-6u3
buen	P12
buen dia	P12
buen*	A-8H7P20W-4n7q-3r-3t3u4
buen* dia*	P12
buen* dias*	P5
buen* es*	A-4H5
buen* no*	u4
buen* pues*	E4
buen* tard*	P5
buena	n6
buena*	P19
buenas	P19
buenas $	P10
buenas tardes	P5
bueno	A-5H8W-3t3u5
bueno $	n3t4
bueno es	A-4H5
bueno no	u4
bueno pues	E4
bueno*	P5
buenos	P5
buenos dias	P5
bur*	X3
bus*	A4R4X-3c7q13r-3
busc*	A4R5X-3Y-5c7q13r-3
busc* como*	A8
busc* el*	Y-3q5
busc* en*	A-3c9
busca*	A4c8q8
buscando	q7
buscando $	q3
buscarlo	q4
buscarlo en	q3
busco	Y-3q6
busq*	Y4
busqu*	Y4
cad*	M10
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
caig*	u3
caiga	u3
caj*	A-3G3H-6I3Y4Z6q11
caja	G3H-3I3Y5q6
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
cal*	E-3X3Y3c12q3r-5
calculadora	q3
calculadora $	q3
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
camb*	A-5F12H3R4c7t-5
camb* de*	E3H-5c8
camb* el*	A-5H7R3Z3
camb* regi*	t5
camb* si*	u3
cambi*	A-5F12H3R4c7t-5
cambia	A-4F3H5
cambia el	A-4F3H6
cambiale	H4Z3t-3
cambiale el	Z3
cambiar	E-3F9r4t-3
cambiar de	F3
cambio	A3E4F-3H-8R3c8
cambio de	E4H-6c9
can*	A-3E29F8H-4Y-4f4q-6t-4
canc*	A-3E36H-5W-3Y-3t-4
canc* favo*	E4t-3
canc* todo*	E5t-3
cance*	A-3E36H-5W-3Y-3t-4
cancela	E3t7
cancela $	E-6t13
cancela todo	E4t-3
cancelala	E3
cancelala $	E3
cancelar	E5
cancelo	E4
cant*	E-4F10S3q-3
cant* no*	F3
cant* por*	u4
cant* sali*	S3
canti*	E-4F10S3q-3
cantidad	E-4F10S3q-3
cantidad $	F8
cantidad no	F3
cantidad por	u4
cap*	E4F4
capt*	E5F4q-3
captu*	E5F4q-3
captura	E5F4q-3
captura $	E4F3q-3
car*	A3E3F-3X3c5r-3
cara	X3
cara $	X3
cara*	t3
carm*	A5
carme*	A5
carmen	A5
carr*	c6
carri*	E3
carrito	E3
carro	c6
cas*	E7H-3u7
casi	q3u6
casi lo	u6
casi* lo*	u6
caso	E7X-3
caso $	E7X-3
cay*	E6m3
cayo	E6m3
cayo $	m3
cayo el	E3
cayo* el*	E3
cel*	A3C5E-3F5X10Y-3r3t-3
celu*	A3C5E-3F5X10Y-3r3t-3
celu* de*	A4H-3r3
celu* es*	H3
celu* no*	H3
celu* pero*	A3X-3
celu* que*	C3F3
celu* y*	F-3G3t3
celu* ☎*	A5H-3
celul*	A3C5E-3F5X10Y-3r3t-3
celular	A3C5E-3F5X10Y-3r3t-3
celular $	A-3C3X7q3r3t-6u4
celular de	A4H-3r3
celular es	H3
celular no	H3
celular pero	A3X-3
celular que	C3F3
celular y	F-3G3t3
celular ☎	A5H-3
cen*	A-4F5H4R3r5
cent*	A-4F5H4R3r5
centa*	A-4F5H4R3r5
centavos	A-4F5H5R3r4t-3
centavos $	R3r5
cer*	F-3H5c7l4t-4
cero*	A-5H5
ceros	A-5H5
cerr*	A3F-3c7l4t-4
cerr* la*	c8
cerra*	F-3c7l4t-3
cerrados	A3
cerrados $	A3
cerramos	l4
cha*	E-4F-6W-4X3b18q6t4
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
che*	A3D7H-4q7r-3t5
chec*	D7E-3H-3q7
chec* el*	D4q3
checa	D4F4
checa $	F4
checa*	D4q6
checame	D3
checar	q6
checar $	q3
checar el	q3
chev*	t3
cheve*	t3
chi*	A4E-4H-4X5b4r-4t14
chic*	q3
chid*	t7
chido	t5
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
cie*	E7G3H-4S4W-4l9q-3r-3t10u-5
cier*	E7G3H-4S4W-4l9q-3r-3t10u-5
cier* hoy*	Y3
cier* sin*	E11t-4
cierr*	A-3E9S4Y-3l10t7u-4
cierra	E8
cierra sin	E8t-4
cierrala	A3E-6t8
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
clar* que*	t7u-5
claro	F-3q-5t13u8
claro $	t4
claro nomas	u3
claro que	t7u-5
cli*	A-7F8H3J5Q3V7X6c-4f-3h4i5m-3o7t-4
clie*	A-7F8H3J5Q3V7X6c-4f-3h4i5m-3o7t-4
clie* de*	X5
clie* me*	i4
clie* no*	X5
clie* o*	r4
clie* que*	W4
clie* quie*	D4
clie* se*	G3
clien*	A-7F8H3J5Q3V7X6c-4f-3h4i5m-3o7t-4
clienta	D3E-3H5i4o4t3u-3
clienta $	F5o5
clienta me	i4
clienta quiere	D4M3
cliente	A-7D-3E4F7Q3V5X6c-4h6k3o4t-7u3
cliente $	D-4F10H-3Q4V6W-3o6t-6u3
cliente de	X4
cliente es	F3
cliente me	D3
cliente no	X4
cliente o	r4
cliente que	W4
clientes	J7
cob*	E-5F7G4N3U3W-6Y4j3q6t-3
cobr*	E-5F7G4N3U3W-6Y4j3q6t-3
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
cobraron #	G3
cobre	F11H5W-3t-3u3
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
coincide con	F4
col*	A3E6
com*	C-5D-4F-5H-12I8M6P4Q14R18T-3V-3W-14X-6Z13c3e4g5h-4i7k-3l6m-4n3q-9u-8
coma*	A3Y-5b4q6
comad*	b4
comadre	b4
coman*	A4
comanda	A4
comb*	l5r-3
combo	l5r-3
come*	S5c3q-4
comer	S5c3q-4
comer $	S5c3q-4
comi	F9H-6
comi un	F9H-6
comi*	E-4Y3Z9c6
comi* un*	F9H-6
comis*	E-3Z9c6
comision	Z9
como	A6E-4F-7H-3I10P3R21W-12X-5Z5c-4i9l3q-7r7t6
como #	A-3I9r5t-4
como $	r4
como dice	t4
como esta	l7
como le	E3R10i3r-5
como meto	R4
como no	W-6t9
como que	E3R-3r11t-8u6
como reimprimo	R5
como se	R8r-4
como* #*	A-3I9r5t-4
como* dice*	t4
como* esta*	P3l6
como* le*	E3R10i3r-5
como* meto*	R4
como* no*	W-6t9
como* que*	E3R-3r11t-8u6
como* reim*	R5
como* se*	R8r-4
comp*	A-5D-3E9F-5M6Q16Y5g7m-3n6q-4t-3u-6
comp* #*	H-4M4N4j3
comp* con*	M5
comp* el*	A-3Q6
comp* en*	E5
comp* es*	A-3H3
comp* eso*	W3
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
compl*	A3
compr*	A-6E3F-3H-3M7N3Q17Y8f3g7q-6r-4t-3u-5
compra	E-3M4c4f3g6
compra $	g7
comprado	A-3Q8
comprar	E3
compras	A-3G3M4Q9
compre	A3W3
compre eso	W3
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
con	A-3C-5D-6E-4F3G5J3M4V6W-9c-6e21f14h-3j3l-4m-5n-3o13q-14r12s5t-7u7
con #	A-3j6
con alguien	e5
con centavos	A-3H4r4
con cuanto	o6r-3
con cuantos	o3
con el	F5H-7Y4e11r3
con ella	t3
con ese	V4q-3
con eso	r9
con esta	o3
con este	Y3
con esto	E3G3
con folio	M4
con iva	H4
con la	e3r-3u8
con lada	r3
con lo	F3o6
con mi	F6W-3
con monedero	f8
con otro	p3
con quien	e4r-5s4
con su	f4
con tarjeta	A3M5
con todo	r5
con una	s4
con uno	H3
con*	A7F5H-6L5Y-4b5c-3l-3o3t4u7
con* #*	A-3j6
con* algu*	e5
con* cent*	A-3H4r4
con* cuan*	o9r-3
con* el*	F5H-7Y4e11r3
con* ella*	t3
con* ese*	V4q-3
con* eso*	r9
con* esta*	o3
con* este*	Y3
con* esto*	E3G3
con* foli*	M4
con* iva*	H4
con* la*	e3r-3u8
con* lada*	r3
con* lo*	F3o6
con* mi*	F6W-3
con* mone*	f8
con* otro*	p3
con* punt*	r3
con* quie*	e4r-5s4
con* su*	f4
con* tarj*	A3M5
con* todo*	r5
con* una*	s4
con* uno*	H3
conc*	E8F6W-4X-3
concr*	E8X-3
concreto	E8X-3
cond*	u6
cond* de*	u5
condi*	u6
condicion	u6
condicion de	u5
conf*	A-3E-7F7H3L6W4q-3t8
conf* de*	A-3H6m3
conf* el*	t-4u6
conf* la*	t5u-3
confi*	E-4F-3L6m3r5t7
confirmacion	m3r5
confirmo	u4
confirmo $	q3
confirmo el	t-4u6
confo*	t5
conforme	t5
conforme $	t4
confu*	A-3F11H4W6r-3t-3
confundi	A-3F8H5W6t-3
confundi $	F4W7t-3
confundi de	A-3H6
conm*	G3
conmi*	G3
conmigo	G3
conmigo $	G3
cons*	A7E3H-4q4
cons* #*	A3
conse*	A3
consecutivo	A3
consu*	A4E3
cont*	A4F-5H-3X7n3o4q4s3
cont* las*	q3
cont* que*	E3
cont* si*	q4t-3
conta*	A3X5o4
contacto	X5
contacto $	X6
contador	E3
contador que	E3
contando	o4
contando las	q3
conte*	W3q3r4t-5
contesto	W5q5t-4
conti*	W-4n4t6
conv*	F-3b5
conve*	F-3b5
cop*	A3
copi*	A3
cor*	A-13E5F16H12I14W-14c-3q6r-6t5u7
corr*	A-13E-5F19H14W-13q10r-4t4u10
corr* el*	A-3u5
corr* es*	A3
corr* lo*	t4
corr* ☎*	A-12H19
corre*	A-9E-4F12H5q-3r-3t13u5
correcto	F-11W3t14u9
correcto $	H-3W4t9u-3
correcto es	A3
corregir	F18H-3t-5
corregir $	F14t-9
corresponde	F6
corresponde $	F5
corri*	A-4F9H9q-4t-7u5
corrige	A3F10t-6
corrige el	F6
corrijo	A-5H6u3
cort*	E11F-3H-4I15S3q-4
cort* de*	I8
corta*	E7
cortale	E7
corte	I15S3q-3
corte $	I4S3
corte de	I8
cos*	E3H-3T3k4r3t-5
cosa	A-4T3k4r3t-4
cosa $	r6t-4
cosa*	F3
cosa* no*	q4
cosas	F3
cre*	A7C3H-4W4Y10q-4r-3t-11u12
credi*	X3
credito	X3
creo	A7C3W4q-3t-9u11
creo que	A5C3W4Y3q-3t-7u8
creo* que*	A5C3W4Y3q-3t-7u8
cua*	A-14C-3D9E-10F-4G-3H-7I3J9L5M10S8U14V-3W-10X-4Y-7d6f-3h-3l6m-4o13q-4r28t-4u3
cuad*	F6W-3t6
cuad* la*	F4
cuadr*	F6W-3t6
cuadra	F6W-3t6
cuadra la	F4
cual	A-5Y-5q5r27t5u-4
cual $	q3t4
cual de	r4
cual es	q3
cual te	r3
cual ticket	r4
cual*	L7
cual* de*	r4
cual* es*	q3
cual* te*	r3
cual* tick*	r4
cual* vent*	r5
cuale*	L7
cuales	L7
cuan*	A-9D10E-7F-7H-4I4J9M10S9U15W-5Y-4d7f-3h-3l8m-3o14q-8r4t-13u9
cuan* caig*	u3
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
cuando caiga	u3
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
cue*	F5X4Y-3h5l4q4t-3
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
da	E-4W-3X9Y3r3
da $	X6
da el	r5
da* el*	r5
dab*	G3
dad*	A5q4t-3
dado	A5q4t-3
dal*	A-4C6F-4H-3W-4h6q-3r-3t12u11
dale	A-3C6F-4W-4q-3r-3t12u11
dale $	F-3W-3t12u5
dale para	E7
dale pero	u4
dale* para*	E7
dale* pero*	u4
dalo	h4
dalo de	h4
dalo* de*	h4
dam*	A-5H-3I6Z3q16
dame	A-4H-3I6Z3q17
dame #	A-3q8
dame chance	t3
dame el	I6q-3
dame oportunidad	q4
dame un	q4
dame* #*	A-3q8
dame* chan*	q5
dame* el*	I6q-3
dame* opor*	q4
dame* un*	q4
damo*	Y3
damos	Y3
dan	M12W-8Y6l11r-3t-5
dan puntos	M6
dan*	X3
dan* punt*	M6
dand*	X3
dando	X3
dar	X11
dar*	W8r-5t9
darl*	W4r-3t9
darle	r-3t9
darlo	W4
dart*	W4
das	q5r4
dat*	E-5F4H-4O8W-6X10Y4q-4r10t4u-3
dato	F3X5Y5r6
dato $	X4Y4
dato que	F4
dato*	E-3O8W-4X6r4t6
dato* por*	O4r4t-3
dato* que*	F7
datos	E-3O8W-4X6r4t6
datos $	X4t4
datos por	O4r4t-3
de	A5E9G-4H-10J-3K-4L6M-3N7P-6S-3T-6V-6Y-7Z6a8b5c-7d-3e5f3j6l6m7n-3p3q-8r6s-4t-9u6
de #	A-9E9F-3H-3M4c8j11r-6t4u5
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
de guatemala	u3
de hace	F3m5o3
de hoy	I4
de la	A9B4C-3H5I3Q3W-3X-3Y-7c-3j3m4
de las	m4
de los	W5Z3t-3
de mas	A-7F9G6
de mesa	r4
de mostrador	X3
de no	W3
de nuevo	C4r3
de opinion	E4
de otra	F4Z3
de otro	b4
de pagar	E3
de palabra	Y3
de paso	X4
de precio	E3
de propina	A-3H6
de prueba	p3
de que	A-4E-4H-4N10Y-3r10t6u6
de quien	A-3N6r13
de registrar	k3
de ser	u3
de si	q3t5u-5
de su	F-3H4O3f6t-3
de sus	f5
de todo	E4H-3
de una	E-3R3Y6o4t8
de venta	A6H-4
de ventas	U4
de veras	e4r-4u4
de vuelta	E5
de ☎	A-3D5
de* #*	A-9E9F-3H-3M4c8j11r-6t4u5
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
de* guat*	u3
de* hace*	F3m5o3
de* hoy*	I4
de* la*	A9B4C-3H5I3Q3W-3X-3Y-7c-3j3m4
de* las*	m4
de* los*	W5Z3t-3
de* mas*	A-7F9G6
de* mesa*	r4
de* most*	X3
de* no*	W3
de* nuev*	C4r3
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
de* que*	A-4E-4H-4N10Y-3r10t6u6
de* quie*	A-3N6r13
de* regi*	k3
de* regr*	g4
de* ser*	u3
de* si*	q3t5u-5
de* su*	F-3H4O3f6t-3
de* sus*	f5
de* todo*	E4H-3
de* una*	E-3R3Y6o4t8
de* vent*	A5H-4U4
de* vera*	e4r-4u4
de* vuel*	E5
de* ☎*	A-3D5
deb*	H5S4r3
debe	H3
debo	S4r5
deci*	H3
decir	H3
ded*	A-4F6H3
dedo	A-4F6H3
dej*	A-4E25H5W-3X7a7q22r-7t-8u-4
deja	A-4Y-3q21u-3
deja le	q4
deja que	E-3q8
deja veo	q4
deja*	E11F3H5W-3X6Y5q4t-6
deja* asi*	E6
deja* chec*	q4
deja* en*	E-4H5X3r3
deja* le*	q5
deja* mori*	E6q-3
deja* que*	E-3q10
deja* vaci*	E-5Y9
deja* veo*	q4
deja* ver*	q3
dejal*	A-3E9H6X8Y8q-5r-3t-4
dejala	E4H3Y3t-4
dejalo	A-3E5H3X8Y5q-5
dejalo $	X7
dejalo asi	E6
dejalo en	X4
dejalo vacio	E-3Y6
dejam*	A3F4q9
dejame	A4E-4F5q10
dejame checar	q3
dejame ver	q3
dejamos	E6
dejar	r3
deje*	E10Y-3a8t-3
deje* en*	E3
dejem*	E12Y-3t-3
dejemosla	E9
dejo	E5X4c5q-3
dejo todo	E3
dejo* todo*	E3
del	A3C6D10E8H-4Q5Y-8c8q-7r4t-9u6
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
dem*	F-3Z4q6t-5u3
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
desc*	A-5E6H4R5W-3X7Z4f5t-8u3
desc* fue*	E4
desc* lo*	Y3t-3u4
desc* qued*	A-4H5
desca*	E16Y-3t-4
descartala	E5t-4
desco*	A-5E-5F4H4X7Y5t-3u4
desconozco	Y3
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
desh*	E11p4t-3
desha*	E7p4t-3
desp*	A3E-3H-3q9u5
despa*	q4
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
di no	H3X3
di* #*	H3
di* no*	H3X3
dia	I3P12U3r-3
dia $	I3P5U3
dia*	G6P5
dias	G6P5
dic*	D-3F7O3Y-7d6f4l-3r8t5u3
dice	A8D-5O3Y-3d6f4r8t4
dice #	A4r-3u3
dice $	r10t-3
dice &	A5
dice ahi	r5t5
dice el	W4t3
dice la	F3
dice mi	d7
dice que	O3X3f5o3r-6u6
dice*	Y-4u5
dice* #*	A4r-3u3
dice* &*	A5
dice* ahi*	r5t5
dice* el*	W4t3
dice* la*	F3
dice* mi*	d7
dice* que*	O3f5o3r-5u6
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
dig*	A-12E-3H10S11Y3q5r12t-4u-5
diga	o3q3
digi*	A-6F5r7
digi* #*	H3
digit*	A-6F5r7
digito	A-3F5H3
digito #	H3
digito $	u3
digitos	A-4r8
digo	A-5H8S11Y3q4r6t-3u-7
digo #	A-7H12
digo $	H-3S5W4q5r-4
digo que	A3Y5r9u-6
digo si	S7t-4
digo* #*	A-7H12
digo* que*	A3Y5r9u-6
digo* si*	S7t-4
dij*	A-5F9H5X6Y4q-3t5u-5
dije	A-9F11H7W-3t4
dije #	A-9H11
dije eso	F4
dije* #*	A-9H11
dije* eso*	F4
dijo	A4E3W3X6Y3t-3
dijo $	A5r7t-4
dijo que	E6W3X4Y3r-5
dijo* que*	E6W3X4Y3r-5
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
dio	A6E-3W-3X4Y3
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
don	A11E-4F6k3q-3
don*	C3F-5X4l4q-3r11u-4
dona	A3
dond*	A-3C3F-4X3l4r13
dond* dice*	H4
dond* lo*	X3
dond* puse*	C4
dond* saca*	H-3r5
dond* vien*	r4
donde	A-3C3F-4X3l4r13
donde dice	H4
donde lo	X3
donde puse	C4
donde viene	r4
doni*	E3
donit*	E3
donita	E3
doy	W4Y-4q4t3u3
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
edi*	F20q-6t-3u-3
edit*	F20q-6t-3u-3
edita*	F20q-6t-3u-3
editar	F16q-6t-3
editar $	F11q-6
efe*	A3E4H-3
efec*	A3E4H-3
efec* #*	A3
efect*	A3E4H-3
efectivamente	t4
efectivo	A3
efectivo #	A3
efecto	E4
efecto $	E4
eh	Y-3q4
eh $	n3u3
ei	Y-4t11
el	A3C-4D3E3F10G-3H11I7J-3K-3L-4M-3N8O-3P-5S5T-5U-3W-11X5a-3b-3c12d-3e5f-7h-3i-4j-6l15m-8n-9p-5q5r7s-4t-10u10
el #	H-3r11u3
el $	q3
el banco	u4
el bueno	A-3H4
el cafe	Y3
el carrito	E3
el carro	c6q-3
el celular	A3F9q-3r3u3
el cliente	A-3E5W3
el contador	E3
el correcto	A-3
el corte	I14
el dato	X5
el de	F-3H6g3r14u-3
el dedo	A-4F6H3
el del	E-3c4r7
el doble	G3
el domingo	l6
el encargado	e8t-4u3
el envio	t-3u4
el favor	t3
el folio	F4N6S5Y-4
el gerente	B4e4
el importe	F5t-3u5
el internet	m3
el jefe	q4
el joven	A3
el kilo	l6
el metro	l5
el mismo	A5k3
el monto	F6
el mostrador	A3
el nino	E3
el nombre	F6H6
el nuevo	X3
el numero	A-3E-3F3H3X6u5
el otro	V4q-3
el pago	u3
el papel	q4
el paso	C3
el patron	Y4
el pedido	E5
el pico	H3
el precio	A-4F7H3Z5u3
el punto	Y3
el que	A7F-4Y3r5t-4
el registro	t4
el resumen	r5
el rollo	Y3
el saldo	D10
el segundo	A5H-4
el senor	A5o5
el sistema	Z5
el telefono	F7X3r-4u4
el ticket	A-6F3N10Y-5q5u8
el total	A-3I4S3r3
el ☎	D9F-5H5Q5r-3u-3
el* #*	H-3r11u3
el* banc*	u4
el* buen*	A-3H4
el* cafe*	Y3
el* carr*	E3c6q-3
el* celu*	A3F9q-3r3u3
el* clie*	A-3E5W3
el* cont*	E3
el* corr*	A-3
el* cort*	I14
el* dato*	X5
el* de*	F-3H6g3r14u-3
el* dedo*	A-4F6H3
el* del*	E-3c4r7
el* dobl*	G3
el* domi*	l6
el* enca*	e8t-4u3
el* envi*	t-3u4
el* favo*	t3
el* foli*	F4N6S5Y-4
el* gere*	B4e4
el* impo*	F5t-3u5
el* inte*	m3
el* jefe*	q4
el* jove*	A3
el* kilo*	l6
el* metr*	l5
el* mism*	A5k3
el* mont*	F6
el* most*	A3
el* nino*	E3
el* nomb*	F6H6
el* nuev*	X3
el* nume*	A-3E-3F3H3X6u5
el* otro*	V4q-3
el* pago*	u3
el* pape*	q5r-3
el* paso*	C3
el* patr*	Y4
el* pedi*	E5
el* pico*	H3
el* prec*	A-4F7H3Z5u3
el* punt*	Y3
el* que*	A7F-4Y3r5t-4
el* regi*	t4
el* resu*	r5
el* roll*	Y3
el* sald*	D10
el* segu*	A5H-4
el* seno*	A5o5
el* sist*	Z5
el* tele*	F7X3r-4u4
el* tick*	A-6F3N10Y-5q5u8
el* tota*	A-3I4S3r3
el* ☎*	D9F-5H5Q5r-3u-3
eli*	A-3E18O4W-4p3t-6
elim*	A-3E18O4W-4p3t-6
elimi*	A-3E18O4W-4p3t-6
elimina	E6
eliminala	E5p3
eliminala $	p3
ell*	A13D-5H-4Z4h3k4o11q-3t-7u6
ella	A13D-5H-4Z4h3k4o11q-3t-7u6
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
en	C-6D-5H6I4M4O3P-3S6T-3U7W-5Y9b-3c4d3j-3m-6n-3p-3q16t-13u3
en #	A5E-3H7q4
en blanco	E-3X3Y8
en cuanto	S3l4
en dolares	H-3R3r3
en duda	L4
en efectivo	A3
en el	E3U3X4Z5c3h3q-3
en eso	q10
en general	X4
en la	A4E4G3H-3I3S7X-3Y4c7q-8
en lo	q8
en lugar	A-3H6
en mi	U5d5
en orden	t4
en pesos	r9
en puntos	r4
en que	r5
en su	A4O5o5
en total	I5
en un	M5X-3q7u-3
en vez	A-7H8
en* #*	A5E-3H7q4
en* blan*	E-3X3Y8
en* cuan*	S3l4
en* dola*	H-3R3r3
en* duda*	L4
en* efec*	A3
en* el*	E3U3X4Z5c3h3q-3
en* eso*	q10
en* gene*	X4
en* la*	A4E4G3H-3I3S7X-3Y4c7q-8
en* lo*	q8
en* luga*	A-3H6
en* mi*	U5d5
en* orde*	t4
en* peso*	r9
en* punt*	r4
en* que*	r5
en* su*	A4O5o5
en* tota*	I5
en* un*	M5X-3q7u-3
en* vez*	A-7H8
enc*	E-3Y3e8q7
enca*	e8
encar*	e8
encargado	e8t-4u3
enci*	q3
encim*	q3
encima	q3
encu*	q3
encue*	q3
encuentro	q3
eno*	E7G8q-3t-4
enoj*	E7G8q-3t-4
enoja	G3
enoja $	G3
enoja*	G5
enojo	E9t-4
ens*	A-4E9Q6U6Y-5
ense*	E-3Q6U6
ense* al*	u3
ensen*	E-3Q6U6
ensename	A-3Q6U6
ent*	T7W-6i3m9q-6r11
ente*	F3W-3r8
ente* que*	r3
enten*	F3W-3r8
entendi	r9
entendi que	r3
entendiste	F4
enti*	T8q-4r6
enti* que*	r6
entie*	T8q-4r6
entiendo	T8q-4r6
entiendo que	r6
ento*	A-3H4
enton*	A-3H4
entonces	A-3H4
entr*	F-3i4m9
entr* al*	i4
entr* tick*	Y4
entra	E3
entra*	i4
entre*	Y3
entro	m9
entro $	m4
env*	E-3r7u9
envi*	E-3r7u5
envio	r8t-4u6
envio $	t-4u6
envo*	q3u4
envol*	q3u4
equ*	A-7F13H5M4W7b7q-5r-4t-4
equi*	A-7F13H5M4W7b7q-5r-4t-4
equi* de*	E6W-4b8q-3
equiv*	A-7F13H5M4W7b7q-5r-4t-4
equivocado	A-3H3b5
equivocado $	b5
equivoque	A-4E3F10W8b3q-4r-3
equivoque $	E-4F8W11b-6
equivoque de	E6F3W-4b8q-3
era	A-14C-3E20F10G3H24K3W-8X-7Y-7b29q-7r-9t-4u-5
era #	A-4H7
era $	F5
era con	A-3H3
era de	b4p3
era el	A-5H7
era esa	F7
era otro	F7b4
era para	E4b14
era un	b3
era*	E3H9u4
era* #*	A-4H7
era* con*	A-3H3
era* de*	b4p3
era* el*	A-5H7
era* esa*	F7
era* otro*	F7b4
era* para*	E4b14
era* un*	b3
eran	E3H9u4
eran #	A-3H9u5
eran* #*	A-3H9u5
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
es	A13C-4D-4E-10F9H23M-3N3P-3S-3T-3U-3V-3X6Y-9b-4c-5f-3h5l-6m-3o-3p-3q-5r14t11
es #	F-3H10
es $	F9H-7N3W4r3t8
es &	A3H4
es a	r6
es b	H4
es cliente	h5
es con	H4
es correcto	F-3W5t5
es de	A-4E3F8H7X7Y-4t-4
es del	A4H-3
es el	A10N5Y-3r4t-4
es ella	F3
es esa	r4
es ese	A-5F6H7
es eso	r5
es la	H4i5
es lo	A-3F4r8
es mi	Z6u-3
es nota	A5
es obligatorio	r6
es otra	F3H-3j4
es otro	F6t-4u5
es para	A7
es que	H-4r-3u5
es su	F-3q6r-3t4
es tarde	t6
es ticket	H3
es un	X4q-3s3t7u-4
es una	H3
es venta	E4Y3
es ☎	A10F-6H9r-3t-3u4
es* #*	F-3H10
es* &*	A3H4
es* a*	r6
es* b*	H4
es* clie*	h8
es* con*	H4
es* corr*	F-3W5t5
es* de*	A-4E3F8H7X7Y-4t-4
es* del*	A4H-3
es* el*	A10N5Y-3r4t-4
es* ella*	F3
es* esa*	r4
es* ese*	A-5F6H7
es* eso*	r5
es* la*	H4i5
es* lo*	A-3F4r8
es* mi*	Z6u-3
es* nota*	A5
es* obli*	r6
es* otra*	F3H-3j4
es* otro*	F6t-4u5
es* para*	A7
es* que*	H-4r-3u5
es* su*	F-3q6r-3t4
es* tard*	t6
es* tick*	H3
es* un*	X4q-3s3t7u-4
es* una*	H3
es* vent*	E4Y3
es* ☎*	A10F-6H9r-3t-3u4
esa	A-4E20F8W4X-3Y7q-10t7u-5
esa $	E6r3
esa es	t8
esa la	E5t3
esa mera	t7
esa no	E7F-3W3
esa senora	F4
esa venta	E4
esa ya	E5
esa* es*	t8
esa* la*	E5t3
esa* mera*	t7
esa* no*	E7F-3W3
esa* seno*	F4
esa* vent*	E4
esa* ya*	E5
esc*	F11W-6X-3b7c7r5t-3
esco*	c8
escr*	F8W-5X-3b7r6
escr* el*	F5
escri*	F8W-5X-3b7r6
escribe	F4r3
escribi	F5
ese	A-3E-5F22H5V3W-8b7q-7r5t11u-4
ese #	H-5r6
ese $	A7F3V4q-4
ese celular	F5H3
ese dato	Y6
ese era	b3
ese es	F-5q3t3
ese folio	A-3F5H3Y-4
ese nombre	r6
ese numero	Y3
ese ticket	F7l3
ese total	F4M3
ese* #*	H-5r6
ese* celu*	F5H3
ese* dato*	Y6
ese* era*	b3
ese* es*	F-5q3t3
ese* foli*	A-3F5H3Y-4
ese* nomb*	r6
ese* nume*	Y3
ese* tick*	F7l3
ese* tota*	F4M3
eso	A-10E5F10H-6M-3W19b10c-3f3r17u-7
eso $	A-3E7F6H-3W5X3r6t-3u-3
eso era	b9
eso es	W3n3
eso no	E-3F3W11r-3
eso para	r3
eso si	W5
eso ya	E3
eso*	F3M4t5u-4
eso* era*	b9
eso* es*	W3n3
eso* no*	E-3F3W11r-3
eso* para*	r3
eso* si*	W5
eso* ya*	E3
esos	F3M4t5u-4
esos puntos	M5
esos* punt*	M5
esp*	A-3H4V4W-3Y-3f4q18r-5t-5u3
espe*	A-5H4V4Y-3f4q18r-5t-5u3
espe* a*	q4
espe* el*	H5
espe* espe*	q3
espe* tant*	q-3u4
esper*	A-5H4V4Y-3f4q18r-5t-5u3
espera	A-3F3H3q12t-5u4
espera $	q8
espera espera	q3
esperame	q5
esperame $	q6
esperame tantito	q-3u3
esperando	V4q-4t3u-3
esperar	q4
esperate	f5
esq*	A6
esqu*	A6
esqui*	A6
esquina	A6
esquina $	A5
est*	A-5B3C-7D-9E7F3G12H-6K9M-4N-3Q5R-3T8X-12Y-4b-3c-6e-3k-3l6m-5o9p3q8r-6s6t-3
esta	C-3D-3F8G5H-7W4X-4Y7h3j3m-3n-3o7q5r-6t8
esta $	A-3E7F-3W-3Y7o5q-7t6
esta bien	F-4W4t7u6
esta buscando	q3
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
esta perfecto	t4
esta repetida	t-3u3
esta saliendo	q6
esta va	Y3
esta*	A-8E-6O4Y-3Z5c-3g5l7n3p5r9
esta* bien*	F-4W4q-3r-3t5u10
esta* busc*	q3
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
esta* mal*	A-5F15W6p3q-4t-10
esta* marc*	q3
esta* pasa*	q4
esta* perf*	t4
esta* pidi*	r4
esta* regr*	g6
esta* repe*	t-3u4
esta* sali*	q6
esta* unid*	r5
esta* va*	Y3
esta* vien*	K3q4
esta* volt*	F4
estab*	A-3E3H3p5q-3
estaba	A-3E3H3p5q-3
estaba mal	H3p3
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
este	A5D-5E3F-4H5Q8U3o4t-3
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
ey	t9
fab*	A4s3
fac*	A5H-4l18t-5
fact*	A5H-4l18t-5
factu*	A5H-4l18t-5
factura	A5H-4Y-4l18t-5
factura $	l10r4t-5
fal*	A-9F5H5W-4q4t4u7
fall*	A-3Y3q-4
fall* la*	Y3
falla	t3
fallo	F4X3
fallo el	F3
falt*	A-6E-8F4H5W-4X-3q8t3u6
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
fav*	C3D3H5I3O3Y-3c3f3i3q3u-3
favo*	C3D3H5I3O3Y-3c3f3i3q3u-3
favo* de*	t4
favor	C3D3H5I3O3Y-3c3f3i3q3u-3
favor $	C4I3O3X3Y-3c4f3r3t-7
favor de	t4
fec*	A5H-5
fech*	A5H-5
fecha	A5H-5
fia*	E7W-6Y3
fie*	H-3t7
fier*	H-3t7
fierr*	H-3t7
fierro	H-3t7
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
fol*	E-6F5H6M3N5S5W-3X-3Y8r3t-5
foli*	E-6F5H6M3N5S5W-3X-3Y8r3t-5
foli* #*	N6
foli* &*	H3
foli* de*	F6r5
foli* es*	A4F5H-3Y-3
foli* quit*	Y7
folio	E-6F5H6M3N5S5W-3X-3Y6r3t-5
folio #	N6
folio $	A-3H5R3Y10
folio &	H3
folio de	F6r5
folio es	A4F5H-3Y-3
folio quitale	Y7
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
fue	E26H-3N9W-4c-4m3q4r-9t3
fue $	A-3E4t9u3
fue a	E3
fue de	A3
fue el	m3
fue la	H-3N7
fue por	q6
fue sin	Y3
fue un	A-3E3H5
fue*	E8H7W-3r9u-5
fue* a*	E3
fue* de*	A3
fue* el*	m3
fue* la*	H-3N7
fue* por*	q6
fue* sin*	Y3
fue* un*	A-3E3H5
fuer*	E8H7W-3r9u-5
fuer* #*	H10
fuera	E9
fuera $	E9
fuero*	F4H6
fueron	F4H6
fueron #	H8
fuerz*	X-3r10
fuerza	r6
fui	H3W4
gan*	A-5H4M8
gana	M8
gano	A-4H4
gar*	l9r-3
gas	c10
gas $	c8
gas*	A4H-3f3
gast*	A4H-3f3
gast* #*	A5
gasta*	f3
gastar	f3
gaste	A3
gaste #	A3
gen*	E-3G3J4X6Y5o-3
gene*	M3X6Y6
gener*	M3X6Y6
genera	M3Y4
genera $	M3Y4
general	X6
general $	X6
gent*	G3J5
gente	G3J5
ger*	B4e7t-3
gere*	B4e7t-3
geren*	B4e7t-3
gerente	B4e7t-3
gerente $	e7t-3
gor*	A7H-3
gord*	A7H-3
gordi*	A7H-3
gorditas	A7H-3
gra*	A-5E8F-5K4n19o3r-5t9u-5
grab*	t6
graba*	E3
grabala	t3
grac*	A-3E7F-3H-3K4n20q-3t4u-4
grac* ya*	E3
graci*	A-3E7F-3H-3K4n20q-3t4u-4
gracias	A-3E7F-3H-3K4n20q-3t4u-4
gracias $	E9F-3K4n7
gracias ya	E3
gran*	q3
grand*	q3
grande	q3
grat*	o3
grati*	o3
gratis	o3
gri*	A5
grin*	A5
gring*	A5
gru*	b8
grup*	b8
grupo	b8
gua*	A-3E-3F-3K6W-3X-3c3m9p9q-3t8
guad*	H3
guada*	H3
guar*	A-4E-3K6c3m9p9q-3t10u-3
guar* aun*	q5
guar* la*	m5
guar* nada*	K5
guard*	A-4E-3K6c3m9p9q-3t10u-3
guarda	Y3
guardala	t9
guardala $	t7
guardar	E6
guardar $	E7r3
guardaste	E-3m4p5
guardes	K4W4
guardo	m7p3
guardo $	m3
guardo la	m5
guat*	u3
guate*	u3
guatemala	u3
guatemala $	u3
gui*	A5H3r6
guio*	r6
guion*	r6
guiones	r6
gus*	E3t4
gust*	E3t4
gusto	E4
h	H5
ha	A-3Q7q11t-5u6
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
habia*	G3u3
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
hace	A-3E-3F3G4c11k4m5o3p3q-4r-7t-5
hace #	G3m4
hace rato	E-3F5o3p3
hace*	T13V9W-5
hace* #*	G3m4
hace* aqui*	T4
hace* otra*	V10t-3
hace* rato*	E-3F5o3p3
hacer	T11V9W-5
hacer $	T8r-3t5
hacer aqui	T4
hacer otra	V10t-3
hag*	A-4E5R7S3Y-3i3q3t3u-5
haga	S3
haga*	E6t5
hagal*	t3
hagale	t3
hagas	E8
hago	R7i3q5r3t-3u-3
hago $	X3i4
hago si	R6
hago* si*	R6
hal*	q3
hall*	q3
has*	l3
hast*	l3
hast* que*	l4
hasta	l3
hasta que	l4
hay	A-9E-4F5K3L7P5T9Y6c-3h11l18m-3n-4p3q-8r-12
hay $	T11Y5r-4
hay algo	W9
hay folio	Y4
hay nada	K5t5
hay numero	X3
hay promocion	l6
hay que	F6h13p4u-5
hay un	F9
hay venta	E5
hay* algo*	W9
hay* foli*	Y4
hay* nada*	K5t5
hay* nume*	X3
hay* prom*	l6
hay* que*	F6h13p4u-5
hay* un*	F9
hay* vent*	E5
haz*	A-6W-4Z4j6t7u3
hazl*	W-4Z4t8
hazle	Z4t3
hazm*	A-5j6
hazme	A-5j6
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
hij*	h3q6
hija	h3
hija ☎	h4
hija* ☎*	h4
hijo	q4
hiz*	I6
hizo	I6
hizo la	I3
hizo* la*	I3
hol*	A-3E-3P24W-8q28r-4t-20
hola	P25r-4
hola $	P16r-3
hom*	X5t5
homb*	X5t5
hombr*	X5t5
hombre	X5t5
hombre $	X5t3
hor*	A4l10r-3
hora	l11
hoy	E-3I9U10Y5l7r-5t-3
hoy $	I5U8l8r-4
hub*	E7W-5Y6Z5
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
ide*	q5
igu*	H4k8r-3
igua*	H4k8r-3
igua* para*	k6
igual	H4k4
igual $	H4
igual*	k5
igualita	k5
imp*	E-5F3W-3Y12q3r-3t3u4
impo*	F4H3t-3u4
impor*	F4H3t-3u4
importe	F4H3t-3u4
importe $	F3u5
impr*	E-4Y13q5t6
impr* no*	Y-4q6
impre*	Y8
impresora	Y8
impresora $	Y4
impri*	E-3Y5q6t6
imprime	Y5
imprimiendo	Y-5q6
imprimio	t6
imprimio $	t6
inc*	W14X5r3t-13
incl*	r4
inclu*	r4
inco*	W14X5t-12
incom*	X5
inf*	F4W4
infl*	F4
infla*	F4
info*	W4
infor*	W4
informacion	W4
ins*	A-4E5H-4J6X-5h17i4q5r3t-5
insc*	A-3H-3J6X-4h17i4q-4r4
insc* a*	h3
insc* prim*	A-3h4
inscr*	A-3H-3J6X-4h17i4q-4r4
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
it	A3H-3r23t-10
iva	H5t-3
iva #	H5
iva* #*	H5
jaj*	F-5X-3Y3b12c5n18q-3r-4
jaja	F-4b13
jaja $	E4b7
jaja*	c7n17q-3t-3
jaja* que*	n7
jajaj*	c7n16q-3t-3
jajaja	c9n4
jajajaja	c-3n11
jal*	A3W-4t10
jala*	t4
jalo	t7
jam*	W10t-4
jama*	W10t-4
jamas	W10t-4
jef*	A3q4r-3t3
jefa	E3W3
jefa no	W3
jefa* no*	W3
jefe	q5t5u-3
jefe $	q3
jej*	Y-4n20t-4
jeje	t3
jov*	A4F-3n5q5r-4
jove*	A4F-3n5q5r-4
jove* que*	X3
joven	A4F-3n5q5r-4
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
karl*	A5
karla	A5
kil*	l6
kilo	l6
kilo de	l6
kilo* de*	l6
la	A6C-3D-4E14F3G3H-3I4J-3K-5L-3M-5O-4P-6Q4R-4S4T-6U-5X-8a-3b-4c7d-3f-6k8m24n-4o-3p14q9r-6t-10
la #	t5
la anterior	p6
la bascula	q3
la basura	Y5
la bolsa	A-3H5
la caja	E-3G3Y6q6
la calculadora	q3
la calle	X3
la cantidad	F8S3u3
la cifra	F7
la clienta	A3t3u-3
la compra	H3r3
la computadora	E3
la condicion	u5
la cuenta	E-4F4H4q5
la de	A3m11q-3r-3u-3
la del	m3
la donita	E3
la esquina	A6
la etiqueta	q3
la factura	q4r5
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
la maquina	R3q3
la metas	E4
la meti	p6
la misma	k8
la muchacha	q6
la neta	Y6
la noche	S4
la nota	A-4H5N7Y-5q3r8
la operacion	E3
la otra	E4G3g3l5m6r-4
la paciencia	n3
la pasada	Y-3m11
la pongas	E4
la pregunta	C7r8
la primera	i5t4
la propina	A6F3H-5t-4u4
la puerta	X3
la que	A3E-8F6V5Y-3p12
la registraste	m4
la registres	W3
la registro	r11t-5u-3
la regue	F9W6t-4
la segundo	A-5H5
la semana	I3
la senora	A4F-4H7Q3u-4
la tarde	S4
la tarjeta	E7t-3
la terminal	q3
la tienda	A-3I10e3r4
la tortilleria	E4
la transferencia	q3
la ultima	Q4p4
la va	E4
la vas	r4
la venta	E5H6h4m3p3r-3u-3
la verdad	W3
la voy	E7q-3
la* #*	t5
la* ante*	p6
la* basc*	q3
la* basu*	Y5
la* bols*	A-3H5
la* caja*	E-3G3Y6q6
la* calc*	q3
la* call*	X3
la* cant*	F8S3u3
la* cifr*	F7
la* clie*	A3t3u-3
la* comp*	E5H3q3
la* cond*	u5
la* conf*	r6
la* cuen*	E-4F4H4q5
la* de*	A3m11q-3r-3u-3
la* del*	m3
la* doni*	E3
la* esqu*	A6
la* etiq*	q3
la* fact*	q4r5
la* gent*	G3
la* guar*	W4m4q-3
la* habi*	t-5u4
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
la* meta*	E6
la* meti*	E4p6
la* mism*	k8
la* much*	q6
la* neta*	Y6
la* noch*	S4
la* nota*	A-4H5N7Y-5q3r8
la* oper*	E3
la* otra*	E4G3g3l5m6r-4
la* paci*	n3
la* pasa*	Y-3m11
la* pong*	E4
la* preg*	C7r8
la* prim*	i5t4
la* prop*	A6F3H-5t-4u4
la* puer*	X3
la* que*	A3E-8F6V5Y-3p12
la* regi*	W8m3r8t-7u-4
la* regu*	F9W6t-4
la* segu*	A-5H5
la* sema*	I3
la* seno*	A4F-4H7Q3u-4
la* tard*	S4
la* tarj*	E7t-3
la* term*	q3
la* tien*	A-3I10e3r4
la* tort*	E4
la* tran*	q3
la* ulti*	Q4p4
la* va*	E4
la* vas*	r4
la* vent*	E4H6h4m3p3r-4u-3
la* verd*	W3
la* voy*	E7q-3
lad*	A6E3
lada	A6
lada ☎	A4
lada* ☎*	A4
lado	E4
lado $	E4
lar*	E3
larg*	E3
largo	E3
las	A-8G4H-7Q4X3Z3l7m3q8r4
las #	A-5H-3U3l8
las* #*	A-5H-3U3l8
lat*	G5
late	F3
lav*	o3
lava*	o3
lavad*	o3
lavado	o3
le	C-5D-8E3G5K-3M15R7T6U-3W-14X3c-6g5h-3j-3l-5m-3n-3o10q10r12t-5u5
le abona	M5r3
le alcanza	f-3o6
le atinaste	t4
le baje	A-3H5
le cobre	A4
le dan	M11r-3
le descuentes	f4
le di	Y4
le diga	o3q3
le erre	F5
le hago	R7i4u-3
le hice	A3
le muevas	W-3t4
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
le* baje*	A-3H5
le* cobr*	A3G3N3q5
le* dan*	M11r-3
le* desc*	F4f4
le* di*	Y4
le* diga*	o3q3
le* entr*	Y4
le* erre*	F5
le* falt*	A-3H4
le* gust*	E4
le* hago*	R7i4u-3
le* hice*	A3
le* muev*	W-3t4
le* olvi*	k3
le* pico*	E3r3
le* pido*	q3
le* piqu*	E4q3
le* pong*	R4r3
le* preg*	S3q3
le* puse*	F6
le* pusi*	r7
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
leo	q5r3
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
listo	t4
lit*	A3
litr*	A3
lla*	A8F-4H3X-3c7e3h6q3r-3t-4
llam*	A7H3X-3e3h7r-3t-3
llama	A7H3h7
llama*	q4
llamada	q3
lle*	E4F-8G6H5M-3U10W-5X-7Y8c7k3l-3m4o4q9r-5t-7
lleg*	F-4G5c6m6q5r-3t-3
lleg* el*	E-3c7
llego	F-3G3c6m6
llego el	E-3c7
llegu*	q5
llegue	q5
llev*	A-3D3E3F-4H8M-3U10W-4X-5Y8k4o5r-3t-4
llev* #*	G4
llev* acum*	D6
llev* el*	E5q3r-3
llev* hoy*	U5
llev* la*	Q3
llev* otra*	k5q3
lleva	A-3D4H8W-4X-4Y6k3q7t-3
lleva $	Y4o4r3
lleva el	E5q3r-3
lleva otra	k3q3
lleva*	E4o4
llevamos	E3
llevamos $	E4
llevo	G3U13c4q-3r-4
llevo #	G4
llevo hoy	U5
llevo la	Q3
lo	A5B7C6D-4E-3H-9I-3K-3N-3P-4R-3T-4V-3X16Y8Z-4c-9e-3f7h-3j-3l-5n7p-3q14s-3t13
lo agradezco	n5
lo anda	q3
lo da	X4q3
lo de	B4m4t-3
lo del	C5r3
lo demas	H3u4
lo devolvio	E5
lo doy	W4Y-4q4u3
lo esta	q6
lo estan	q3
lo estoy	q3
lo imprimio	q3
lo leo	q6
lo llevo	Y4
lo mando	S3
lo mejor	t-4u5
lo mismo	A-3F3G3k4r5
lo pedi	X5
lo perdi	X3Y6
lo pido	q3
lo pongo	q-3t4
lo que	C4E10F12H3U4W-6X-3Y-3f7o3q-3u-5
lo rompio	Y3
lo tengo	X3
lo tiene	B6
lo tire	Y6
lo tiro	Y6
lo va	E3
lo veo	r4
lo voy	W5
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
lo* doy*	W4Y-4q4u3
lo* ense*	u3
lo* esta*	q10
lo* esto*	q3
lo* leo*	q6
lo* llev*	Y4
lo* mand*	S3
lo* mejo*	t-4u5
lo* mism*	A-3F3G3k4r5
lo* pedi*	X5
lo* perd*	X3Y6
lo* pido*	q3
lo* pong*	q-3t4
lo* preg*	X3
lo* que*	C4E10F12H3U4W-6X-3Y-3f7o3q-3u-5
lo* quie*	W4Y-3
lo* romp*	Y3
lo* teng*	X3
lo* tien*	B6
lo* tire*	Y6
lo* tiro*	Y6
lo* trai*	X4
lo* va*	E3
lo* veo*	r4
lo* voy*	W5
los	A-3D4E-8F9G3H4M6X-4Z7b4f3g5o-3q-6
los #	A-6H7m3t3
los centavos	F6R3
los datos	r4t3
los martes	l4
los numero	F5
los puntos	D3M4Z4
los ultimos	H4
los va	r3
los* #*	A-6H7m3t3
los* cent*	F6R3
los* dato*	r4t3
los* mart*	l4
los* nume*	F5
los* punt*	D3M4Z4
los* ulti*	H4
los* va*	r3
lue*	A-3S8h5q-3u5
lueg*	A-3S8h5q-3u5
lueg* la*	h5t-3u3
lueg* te*	S8t-4
luego	A-3S8h5q-3u5
luego $	Y3t3
luego la	h5t-3u3
luego te	S8t-4
lug*	A-3H6
luga*	A-3H6
luga* de*	H3
luga* del*	H3
lugar	A-3H6
lugar de	H3
lugar del	H3
lup*	A6
lupi*	A6
lupit*	A6
lupita	A6
lupita $	A4
luz	q3
m	H4q6t-8u9
m si	u5
m* deja*	q5
m* si*	u5
mae*	A3
maes*	A3
maest*	A3
maestra	A3
mal	A-7E-4F40G6H6W7X-5p6q-8r-4t-18u3
mal $	C3F6G3H-5W13q-3t-10
mal ahi	A-3F3H3
mal el	A-4F12H3
mal en	F3G4
mal es	H3
mal quitale	p5
mal* ahi*	A-3F3H3
mal* el*	A-4F12H3
mal* en*	F3G4
mal* es*	H3
mal* quit*	p5
mam*	A-5C9H6X3Y-3b3
mama	A-4H6X3b3
mama $	b3
mama no	H3
mama* no*	H3
man*	A3B3E-8F-3G4S11W-3a12m10q-5t-5u6
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
mand* publ*	u4
manda	c6n-3
manda el	c6n-3
manda*	E-6H5W-3a7b3t11u-3
mandala	E-3X3t10
mandala $	E-3t10
mandala a	X3
mandalo	r3
mandar	b4
mande	F4m5r6t-5
mande $	m3
mande no	H3
mande*	W-6a5q5t3u4
manden	E-3a5u4
manden publicidad	u4
mandes	E4W-5q6
mandes $	E5
mando	S6m10q-5t-3u-3
mando $	r5
mando foto	r3
mane*	W7X3t-3
maner*	W7t-3
manera	W7t-3
mano	A7H-3q-3
mano $	X3
maq*	R3s6
maqu*	R3s6
maqui*	R3s6
maquina	R3s6
maquina $	s6
mar*	A8Z4c6l6q3u-3
marc*	q5
marc* a*	q5
marca*	q3
mari*	A5H4Z5l3
maria	A6F3h3
maria $	A6F3
marin*	H4l3
mart*	A3l4
marte*	l4
martes	l4
martes $	l4
mary	H-4c9
mas	F10G10H6T11W-3r-11t-3
mas $	A3F6u-3
mas o	t-3u4
mas que	F4
mas son	A-5H5
mas* o*	t-3u4
mas* que*	F4
mas* son*	A-5H5
me	A-11C3D5F13G15H4I-4K-3P-3R-3S-4T-4U-3V-4W5Z-4c-9d4e6f-5g5h-4i8j-4k-3o-3p-3q10r8t-6u-3
me acuerdo	A6r3
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
me dieron	Y3
me dio	A7H-5Y3
me equivoque	A-4E3F10W8b3q-4r-3
me estan	g5r4
me estas	r4
me fallo	F4
me falta	q4
me fue	A-5F4H5
me gano	A-4H4
me ha	q8
me hace	X3
me late	F3
me llego	E4F-3G3m3
me lo	A5E-4F-5W9X12Y-4n3
me manden	E-3a5u4
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
me repite	r3
me sale	Y3t5u-5
me salgo	E11
me salio	E3
me urge	D3e3
me* acue*	A6r3
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
me* dier*	Y3
me* dio*	A7H-5Y3
me* equi*	A-4E3F10W8b3q-4r-3
me* esta*	g5r9
me* fall*	F4
me* falt*	q4
me* fue*	A-5F4H5
me* gano*	A-4H4
me* ha*	q8
me* habi*	G3
me* habl*	r3
me* hace*	X3
me* late*	F3
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
me* repi*	r3
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
mej*	A-4E9H7U4V4X-3e4f5r-3t-8u3
mejo*	A-4E9H7U4V4X-3e4f5r-3t-8u3
mejo* nada*	E4
mejo* no*	E10
mejo* pon*	H3
mejo* que*	E-3W4f3
mejor	A-4E9H7U4V4X-3e4f5r-3t-8u3
mejor $	V3e4
mejor nada	E4
mejor no	E10
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
mensaje	b4
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
mes*	F4r3
mesa	E-3F4r3
mesa #	A3
mesa $	r4
mesa* #*	A3
met*	A-11E9F-4H-6R3U4W-5Y-5i4j12l4p10q-5r-6t6u3
meta*	E4
metas	E4
metas $	E4
mete	A-8H-3j11
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
meti*	U4t-4u4
metid*	U4t-3u4
metido	t-3u4
meto	R4
metr*	l5
metro	l5
mhm	t7
mi	A6C-3D-4F6G3M-3U3W-4Z6b12c5d11n-3o-3q-5r-9t12u-5
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
mi turno	U6
mi* amor*	c3
mi* celu*	G3
mi* chav*	t3
mi* clie*	F3
mi* coma*	b4
mi* comp*	E3Z4
mi* jefa*	W3
mi* jefe*	t4
mi* mama*	b3
mi* nota*	F6W-3
mi* nume*	A4s3
mi* rey*	t3
mi* turn*	U6
mie*	D3q3
mien*	D3q3
mient*	D3q3
mientras	D3q3
mil*	t3
min*	G3Y4m4q8
minu*	G3m4q9
minut*	G3m4q9
minuto	q3
minutos	G3m4q5
minutos $	m4
mio	A-3E3H5u-3
mio $	E3
mir*	A3
mis	E-4O8U6W-3q3
mis datos	O8
mis lentes	q4
mis ventas	U6
mis*	E4G4M3X-3Y-4k19
mis* dato*	O8
mis* lent*	q4
mis* vent*	U6
misi*	E4
misio*	E4
mision	E4
mision $	E4
mism*	G4M3X-3Y-4k19
mism* clie*	k4
mism* de*	A4
mism* pero*	H3u-3
mism* que*	k3r3
misma	k8t-3
misma $	k3
mismo	X-3k13u-3
mismo $	F3
mismo cliente	k4
mismo de	A4
mismo pero	H3u-3
mismo que	k3r3
mit*	r4t-3
mita*	r4t-3
mita* y*	r4
mitad	r4t-3
mitad y	r4
mod*	F16W-3l3t-7
modi*	F17t-6
modi* el*	F3
modif*	F17t-6
modificar	F15t-6
modificar el	F3
modo	E3
moj*	Y3
mojo	Y3
mol*	r-3t6
mom*	q16t-4
mome*	q16t-4
mome* favo*	q6
mome* si*	u3
momen*	q16t-4
momentito	q5
momento	F3q10t-4u3
momento $	q7t-3
momento si	u3
mon*	C4E-6F7J4W-3Y-3d4f11h7r3
mone*	A-3D3E-4J4d4f12h8t-3
mone* apen*	h6
mone* hay*	h3
moned*	A-3D3E-4J4d4f12h8t-3
monedero	D3E-3J4d4f12h8q-3t-3
monedero $	d5f3o5
monedero apenas	h6
monedero hay	h3
mont*	C5F10W-3r5
mont* #*	H3
mont* de*	F3
monto	C5F10W-3r6
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
muc*	E-3G4H-5k3n4q4
much*	E-3G4H-5k3n4q4
much* #*	A4
much* grac*	n5
mucha	G4
mucha*	k3n4q5
muchacha	k3q6
muchas	n5
muchas gracias	n5
mucho	A3H-3t3
mucho #	A4
mue*	Q4W-3c6q-4t4
muev*	W-3c6q-3t4
mueva*	W-3t4
muevas	W-3t4
mur*	E5
muri*	E5
murio	E5
muy	A-3G4P5X5n8t4
muy amable	X4n8
muy bien	t4
muy* amab*	X4n8
muy* bien*	t4
muy* buen*	P5
na	Y11
nac*	A4
nach*	A4
nacho	A4
nad*	E10F-10G7K14X5Y5n-4q-6r-5t6
nada	E10F-7K15Y5n-4q-6r-4t6
nada $	E4W3X4Y5t-6
nada de	Y3
nada mas	H4
nada nada	E4
nada que	E-3K6t9
nada* de*	Y3
nada* mas*	H4
nada* nada*	E4
nada* que*	E-3K6t9
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
nega*	W12g3t-6
negat*	W12g3t-6
negativo	W12g3t-6
negativo $	W5g3t-3
nego	X8
nego*	E7
negoc*	E7
negocio	E7
nel*	W27t-17
net*	Y6
neta	Y6
ni	A-8E4F-3W20X18Y12q-7r-5t-3u-3
ni de	W11t-4
ni la	E9
ni modo	E3
ni nada	Y3
ni se	W5
ni* de*	W11t-4
ni* la*	E9
ni* modo*	E3
ni* nada*	Y3
ni* se*	W5
nin*	K3W4X7Y8q-4
ning*	K3W5X6Y6q-3
ningu*	K3W5X6Y6q-3
ningun	t3
ninguna	K3W7t-3
ninguno	X7Y5
ninguno $	X7Y5
nino	E3
no	A-26B-3C-9D-7E22F16G5H17I-5J-3K8L-4N-5P-6Q-4R-6S-4T3U-5V-6W39X32Y35Z-6a4b7c-15d-4e-4f-5g4h4j-3k-5l-10n-10o-7p-5r-11s-5t-25u16
no #	A-10H24Y-3
no $	A-3E7F-12H-7W51X-5Y-16c-3m3q-9u16
no &	H5
no alcance	r3
no aparece	h3
no aplica	W-3X5
no apuntes	K6
no asi	W3
no checa	F3
no coincide	F6
no compro	E7
no con	H3
no corresponde	F5
no cuadra	F4
no cuenta	A3
no da	Y4
no damos	Y3
no de	A-3H4Y3
no dejo	X4
no dije	F-4W6
no dio	X4
no dolares	A-3H3
no el	H5
no entendi	r6
no entiendo	T3r6
no entra	E3
no era	A-3F10H3W-4X-3Y-4b12
no eran	H5
no es	A-5E-5F21G3H3W10Y-5r-6t-8
no ese	F5H-3Y-4b4u3
no eso	W5
no esta	F-4H-3W10h6j4t-9
no estoy	W3i4
no existe	Y4
no fue	A3F3
no fueron	F5
no genera	Y4
no gracias	W4
no ha	q4
no hay	F-6K4W-6X5Y11t8
no he	q5
no hubo	E8W-4
no imprimio	Y6
no la	E20F-4W10X-3t-6
no le	G3H-5T9W-9X3Y8g3q6t4
no lleva	H5W-3
no lo	W7X5
no manches	G3n3
no me	A4E-10F4H-3X8a5t9
no mejor	A5H-5
no no	A-4C3E-6H4W7b4
no pago	E6
no paso	E6
no pastel	W6
no por	W7
no procede	E3
no puedo	W4
no pues	H3
no que	E4X3
no quede	E3
no quiere	E3Y3
no quiero	E-3O8W6X-3Y-3a5
no quiso	X10
no quita	H3
no registres	E4K3
no sale	t-3u3
no salio	F-3Y8
no saque	Y3
no se	E8G3T5W6r7t-9u6
no sigas	E5
no son	F10H-3W-3
no te	E-3F7H-3W9X-4Y-5b7r-3
no tengo	W3Y5
no tiene	F-5W-6X13Y5h4t5
no trae	A7H-5X3Y5
no traia	E4
no una	g5
no usa	W-5X9
no usamos	Y4
no va	E11W5Y-4f4t-3
no van	F6
no vayas	K4
no veo	E-3G3W-4r6t6
no vi	m5
no voy	W3
no we	W5
no* #*	A-10H24Y-3
no* &*	H5
no* alca*	r3
no* apar*	h3
no* apli*	F4W-4X5
no* apun*	K6
no* asi*	W3
no* auto*	W4
no* chec*	F3
no* coin*	F6
no* comp*	E7
no* con*	H3
no* cont*	Y3
no* corr*	F4W-13q17
no* cuad*	F4
no* cuen*	F-3X3
no* da*	Y4
no* damo*	Y3
no* de*	A-3H4Y3
no* dejo*	X4
no* dije*	F-4W6
no* dio*	X4
no* dola*	A-3H3
no* el*	H5
no* ente*	r6
no* enti*	T3r6
no* entr*	E3
no* era*	A-3F10H3W-4X-3Y-4b12
no* eran*	H5
no* es*	A-5E-5F21G3H3W10Y-5r-6t-8
no* ese*	F5H-3Y-4b4u3
no* eso*	W5
no* espe*	E3q-4u5
no* esta*	E-3F-4H-3W10h6j4t-9
no* esto*	W3i4
no* exis*	Y4
no* fue*	A3F3
no* fuer*	F5
no* gene*	Y4
no* grac*	W4
no* guar*	K4
no* ha*	q4
no* hay*	F-6K4W-6X5Y11t8
no* he*	q5
no* hubo*	E8W-4
no* impr*	Y6
no* la*	E20F-4W10X-3t-6
no* le*	G3H-5T9W-9X3Y8g3q6t4
no* llev*	H6W-3Y3
no* lo*	W7X5
no* manc*	G6n3
no* me*	A4E-10F4H-3X8a5t9
no* mejo*	A5H-5
no* no*	A-4C3E-6H4W7b4
no* pago*	E6
no* paso*	E6
no* past*	W6
no* por*	W7
no* proc*	E3
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
no* se*	E8G3T5W6r7t-9u6
no* seno*	W5
no* siga*	E5
no* son*	F10H-3W-3
no* te*	E-3F7H-3W9X-4Y-5b7r-3
no* teng*	W3Y5
no* tien*	F-5W-6X13Y5h4t5
no* trae*	A7H-5X3Y5
no* trai*	E4
no* una*	g5
no* usa*	W-5X9
no* usam*	Y4
no* va*	E11W5Y-4f4t-3
no* van*	F6
no* vaya*	K4
no* veo*	E-3G3W-4r6t6
no* vi*	m5
no* voy*	W3
no* we*	W5
noc*	S4
noch*	S4
noche	S4
nom*	A6K7W7X4Z4c-3r3t-8u9
noma*	F-3H-6K7X3Y4u9
noma* lo*	r3
noma* que*	Y3t-3u12
nomas	E3F-3H-6K7X4Y4u10
nomas $	E4
nomas lo	r3
nomas que	Y3t-3u12
nomb*	A4E-3F3H6W5Z3r3t-8
nomb* de*	A3Z3
nomb* que*	W8t-3
nombr*	A4E-3F3H6W5Z3r3t-8
nombre	A4E-3F3H6W5Z3r3t-8
nombre $	F3r5t-3
nombre de	A3Z3
nombre que	W8t-3
non*	W11t-5
none*	W11t-5
nones	W11t-5
nones $	W5t-3
nos*	J5
noso*	J5
nosot*	J5
nosotros	J5
nosotros $	J5
not*	E-5F5N6R4W-6Y12r7t-4
nota	A4E-5F5N6R4W-6Y10r3t-4
nota #	A4N7
nota $	A-6E-3F4W-5Y13r7t-4
nota*	r4
nota* #*	A4N7
notas	r4
nue*	A-5C4H-4V9h7j4u-5
nuev*	A-5C4H-4V9h7j4t-5
nueva	A-4V9j4
nuevo	C4h5r3
nuevo $	X3
num*	E-7F8H6S3W-4X11Y4r9
nume*	E-7F8H6S3W-4X11Y4r9
nume* #*	A11H-8
nume* al*	F3
nume* cual*	r4
nume* de*	O3r9
nume* es*	A3
nume* esta*	F3
nume* que*	X4k3
nume* y*	t3u-3
nume* ☎*	H5
numer*	E-7F8H6S3W-4X11Y4r9
numero	E-7F9H6S3W-4X11r9
numero #	A11H-8
numero $	A-4E-3H-4S5X9q4r-8s3u6
numero al	F3
numero cual	r4
numero de	O3r9
numero es	A3
numero que	X4k3
numero y	t3u-3
numero ☎	H5
nun*	A-3G4W8X4Y4q-3t-3u-3
nunc*	A-3G4W8X4Y4q-3t-3u-3
nunc* me*	G3
nunca	A-3G4W8X4Y4q-3t-3u-3
nunca me	G3
o	A-14E-8F-8H-4W-7X-5Y-8c-3l5m22q-4r67s6t-17u7
o #	A3H-4
o como	r4
o con	A-3r7
o el	q3r7
o la	m5
o lo	r9
o me	q-3r3
o menos	t-3u4
o no	W-4r8t-4u8
o nomas	r5
o que	m10r-4t-3u-3
o sea	H3
o sin	A-4M6r10
o ya	r5
o* #*	A3H-4
o* como*	r4
o* con*	A-3r7
o* el*	q3r7
o* la*	m5
o* lo*	r9
o* me*	q-3r3
o* meno*	t-3u4
o* no*	W-4r8t-4u8
o* noma*	r5
o* que*	m10r-4t-3u-3
o* sea*	H3
o* sin*	A-4M6r10
o* ya*	r5
obl*	r6
obli*	r6
oblig*	r6
obligatorio	r6
obv*	t8
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
ok	A-5E-4H-6W-4Y-3c-3n4q-4t21u25
ok $	A-3Y-3t22
ok gracias	n4
ok nomas	u3
ok pero	u6
ok va	t4
ok* grac*	n4
ok* noma*	u3
ok* pero*	u6
ok* regi*	u4
ok* va*	t4
olv*	E22k3q-3t-3
olvi*	E22k3q-3t-3
olvi* la*	k3
olvid*	E22k3q-3t-3
olvida	E6k3t3
olvida $	E3t3
olvida la	k3
olvidala	E7t-4
olvidala $	E5t-3
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
opo*	q4
opor*	q4
oport*	q4
oportunidad	q4
ora*	t3u3
oral*	t3u3
orale	t3u3
ord*	A3t5
orde*	A3t5
orden	A3t5
ori*	q14t-4
orit*	q13t-4
orita	q13t-4
otr*	A-24D12F14V17W-7Y-7b5f-3h-3j16k12o-3p5r-3t-18u4
otra	A-18D6F3H-8V14W-5X-3j17k13l3m4r4t-12
otra $	V8t-4
otra caja	E3
otra clienta	D6
otra cosa	A-3E4k5q3
otra de	u3
otra mesa	F5
otra persona	F3
otra sucursal	E3l5
otra venta	A-3E-3V9j3
otra vez	E-4F-4G3P3c4g3k4r13u-4
otra ☎	A-3H-3j8
otra* caja*	E3
otra* clie*	D6
otra* cosa*	A-3E4k5q3
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
oye	A-8E-5H4X3j6n4q-3r6t-5u-3
oye $	n4r3t-3
oye el	F3
oye eran	A-3H4
oye la	p3
oye y	X3Y3
oye* el*	F3
oye* eran*	A-3H4
oye* la*	p3
oye* y*	X3Y3
pac*	n4
paci*	n4
pacie*	n4
paciencia	n3
paciencia $	n3
pad*	n13
padr*	n13
pag*	A6E9H-3R5W-4f14t-4u3
paga	f10u5
paga $	u4
paga con	f4
paga*	E5R3f5q4
paga* #*	f5
paga* con*	f8
pagar	E6f5
pagar $	E5
pagar con	f4
pago	A8E6F3q-3r4
pago #	A3
pago $	E5F4
pago en	R3
pago y	X3
pago* #*	A3
pago* en*	R3
pago* y*	X3
pague $	q3
pal*	Y5m4
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
pape*	A3Y8q3
papel	Y4q3
papel $	q4
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
para nada	E-8W15t-4
para que	T8X3e4q3r9t-6
para ti	b4
para ☎	A-4j3
para* atra*	C7
para* el*	b3
para* la*	X3k3
para* mi*	b7
para* nada*	E-8W15t-4
para* que*	T8X3e4q3r9t-6
para* ti*	b4
para* ☎*	A-4j3
pare*	t6
parec*	t3
parece	t3
parej*	t3
pareja	t3
pareja $	t3
part*	Y3c5
parte	A3Y3
parte $	Y4
pas*	C16E-8H4I3S4V6W5Y-8Z4e7k5m16q-4r-5t-8
pasa	r8t-5
pasa $	r4
pasa si	r5t-3
pasa*	E-9I4V6Z5c4e3k5m7r-7t-3
pasa* a*	H3V4
pasa* al*	V4k3
pasa* el*	I5
pasa* la*	c8q3
pasa* los*	Z3
pasa* si*	r5t-3
pasad*	A3E-6X3Y-4k3m9p3r-3
pasada	C3E-6X3Y-3k3m9p3
pasada $	A3C3k3m5
pasal*	Y3Z6k3
pasala	Z3
pasale	Z3
pasale los	Z3
pasalo	Y3k3
pasam*	I4V7c6e4q-5
pasame	I4V7c6e4q-5
pasame el	I5
pasan*	q4
pasando	q4
pasando la	q4
pasar*	F3
pasaron	F3
pase	A-3F4H3t4
pase $	F5t4
pase* con*	A-3H3e4
paso	C14E3F-3S5Y-5m9r-4t-4
paso $	C4X4m4
paso anterior	C3
paso el	H4u4
paso la	S3m7u-3
paso* ante*	C5
paso* el*	H4u4
paso* la*	S3m7u-3
past*	W6X-3
paste*	W6
pastel	W6
pat*	S3Y4
patr*	S3Y4
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
pedir	q4r4
pedir*	E3W6
pedirselo	W6
pel*	E4
pele*	E4
pele* con*	E4
peleo	E4
peleo con	E4
pen*	L9b4q7r-3
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
per*	A14C-3E-9F-5H-5W-9b10c-3l-3n-3q20s6t-3u30
pera	q11t-5
pera*	q17t-4
pera* que*	q4
peram*	q8
perame	q8
perat*	q9
perate	q9
perate $	q7
perate que	q3
perd*	A-10H10X7Y5b12q-9r9u-3
perd* #*	A-6H9
perd* el*	X3c4
perd* me*	b4
perd* no*	r5
perd* se*	b6
perdi	X7Y5q-3r5
perdi $	X3Y4
perdi el	X3r3
perdi*	E3R3
perdida	E4R3
perdida $	E4R3
perdo*	A-8H11b12q-4r5
perdon	A-6H9b8q-4r6
perdon #	A-6H9
perdon $	X3
perdon me	F5
perdon no	r5
perdon se	b6
perf*	A3H-3t11
perf* asi*	t3
perfe*	t11
perfecto	t11
perfecto $	t9u-4
perfecto asi	t3
perm*	q12
permi*	q12
permiteme	q12
permiteme $	q5
pero	A12E-3F-4H-10X-6q-5r-4u41
pero antes	u3
pero el	A3H-3
pero es	H3t6u-3
pero fueron	A-6H7
pero no	q5
pero ponle	u4
pero que	u3
pero se	A6H-3X-3
pero si	A3t4u-3
pero sin	u3
pero son	A6H-5
pero ya	t3
pero* ante*	u3
pero* el*	A3H-3
pero* es*	H3t6u-3
pero* fuer*	A-6H7
pero* no*	q5
pero* ponl*	u4
pero* que*	u3
pero* se*	A6H-3X-3
pero* si*	A3t4u-3
pero* sin*	u3
pero* son*	A6H-5
pero* ya*	t3
pers*	F4s7u-3
perso*	F4s7u-3
persona	F4s7u-3
persona $	s7
pes*	A5E-3G3H6M4W-3j6r7t-4
peso*	A5E-3H6M4W-3j6q-3r7t-3
peso* no*	A-4H4
pesos	A5E-3H6M4W-3j6q-3r7t-3
pesos $	A7F3H4M7W-3t-3
pesos no	A-4H4
pic*	q-3r3t9u-5
pica*	t10u-4
pico	H3r3
pico $	E3r3
pid*	F-3W11X-3Y-10f3q3r9
pide	f3o3
pide el	o3
pide*	G3r7
pide* el*	o3
pides	r7
pides $	r5
pidi*	E3
pidi* su*	E3
pidie*	r4
pidiendo	r4
pidio	E3
pidio su	E3
pido	X-3q6
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
piq*	E4q3
piqu*	E4q3
pique	E4
pla*	Y3c5
plan*	Y3c5
plu*	c5
plum*	c5
pluma	c5
poc*	t3
poco	t3
pod*	W5
pon	A-5H13X4
pon #	A-3H10
pon*	C6E-6F-5H6R6W-3X4Y-3Z10c-3f3q-5r15t8u-4
pon* #*	A-3H10
pone	r6
pone*	A-4C4E-3H3R3W4X-3Y-3f4r3
pone* #*	A-4H5
pone* ahi*	r6
poner	A-4C4E-3H4W4X-3Y-3f4r4
poner #	A-4H5
poner $	W6
pong*	E3R4q-4r12u-5
pong* que*	r4
ponga*	E4G3
pongas	E4
pongas $	E-3W5
pongo	R4q-3r12u-4
pongo $	q-3r3t3
pongo que	r4
ponl*	A3E-4H4W-4X8Y3Z9r-4t3
ponl* #*	A-4H9
ponl* a*	A4
ponl* el*	A4Z3
ponl* que*	Y3
ponl* sin*	X5
ponla	Z5t4
ponla $	t4
ponle	A5H5X3Y3Z4r-3
ponle #	A-4H9
ponle a	A4
ponle el	A4Z3
ponle que	Y3
ponm*	C4
ponme	C4
por	A-5D-3E5F-9G-3H-4O3P5R4W3Y8c-5h-3i3j5l-3m-3q9t15u-3
por #	j3
por ahi	P7r-5
por cierto	Y3
por el	A-5E3H3q9
por favor	F-4H4O3W5Y-3f3i4t3
por la	n3t5
por las	X4
por mi	t4
por que	X-3r14s3
por supuesto	t6
por*	C-6M12t5
por* #*	j3
por* ahi*	P7r-5
por* ahor*	u4
por* cier*	Y3
por* el*	A-5E3H3q9
por* favo*	F-4H4O3W5Y-3f3i4t3
por* la*	n3t5
por* las*	X4
por* mi*	t4
por* que*	X-3r14s3
por* supu*	t6
pos*	H4W-3t4
post*	H5
postr*	H5
postre	H5
pre*	A-7C9E-6G7K4W-6X4Y-5Z3l9m-3n-3q11r4
prec*	A-4F5W-3X-3Z4l3p3
prec* al*	Z5
prec* el*	A-3H3
prec* y*	E3
preci*	A-4F5W-3X-3Z4l3p3
precio	A-3F6X-3Z4l3p3u3
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
pregunto $	q4
pren*	c5q5
pren* la*	c5
prend*	c5q5
pri*	F-4H-3X-4h10i4o3p3r-4t3
prim*	C3E-3F-3X-4h10i4o3p3r-3t3
prim* insc*	h3
prim* que*	A-3H4
prim* vez*	i5
prime*	C3E-3F-3X-4h10i4o3p3r-3t3
primera	i4t4
primera vez	i5
primero	C3F-3X-3h10o3p3r-3
primero $	C3p3q3
primero inscribe	h3
primero que	A-3H4
pris*	q3
pro*	H-3K5O4P4Y-5a5i3l4q-9t6u3
prob*	K6
proba*	K6
probando	K6
probando $	K6
probl*	t3
problema	t3
proc*	E5W4Y-3t7
proc* por*	t5
proce*	E5W4Y-3t7
proceda	t4
procede	t3
proceder	E3
prod*	F3Z3
prod* en*	F3Z3
produ*	F3Z3
producto	F3Z3
producto en	F3Z3
prog*	O4i4
progr*	O4i4
programa	O4i4
programa $	E3
prom*	E-3a5l6
promo*	E-3a5l6
promocion	l6
promociones	E-3a5
promociones $	E-3a5
prop*	A3r3t-4u4
prop* #*	A3
prop* son*	A4H-4
propi*	A3r3t-4u4
propina	A3r3t-4u4
propina #	A3
propina $	F3t-4u4
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
publicidad	u4
publicidad $	u4
publico	X6
publico en	X4
pue*	C4E-3T4W7Z3c-3i7l3m-3q-5t10u5
pued*	A-4C5E-7G3T5W7X-5Y-5Z4i8l4q-3r5
pued* camb*	r7t-5
pued* fact*	l5
pued* hace*	T7r-3
pued* mete*	i4
pued* pone*	C4
puede	E-4G4W4i4r9u-3
puede $	W6r6
puede*	A-3C6T4Z4l5t3
pueden	l5
pueden factura	l5
puedes	C6T4Z4r-4t3
puedo	F3W4X-3i4t-3
puer*	X3
puert*	X3
puerta	X3
puerta $	X3
pues	A9H-4X3r-5t10u7
pues #	A3
pues $	t15
pues no	A-4W5Y3
pues si	t-7u12
pues*	H4
pues* no*	A-4W5Y4
pues* si*	t-7u12
puest*	H4
puesto	H4
puesto $	H3
pun*	A-7D13F-4G7H-4M17X-4Y-3Z7d4f9o8q-6r-4t-5
punt*	A-7D13F-4G7H-4M17X-4Y-3Z7d4f9o8q-6r-4t-5
punt* a*	G5
punt* de*	D3Z5
punt* del*	D5
punt* le*	M3r3
punt* tien*	D4
punt* trae*	D5o3
punt* y*	f5
punto	G3M6
punto $	G4
punto*	A-8D14F-3G3H-4M11X-3Y-5Z8d4f9o10q-5r-5t-4
puntos	A-8D14F-3G3H-4M11X-3Y-5Z8d4f9o10q-5r-5t-4
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
pus*	A-6F16H11q-3u-3
puse	A-7F10H8Y3r-5
puse #	A-4H6
puse $	E3o3
puse el	F4
puse mal	F3
puse no	F-3X3
puse* #*	A-4H6
puse* el*	F4
puse* mal*	F3
puse* no*	F-3X3
pusi*	A-3F6H4r5
pusi* #*	F3
pusi* de*	F4
pusis*	A-3F7H4r5
pusiste	A-3F7H4r5
pusiste #	F3
pusiste $	r5
pusiste de	F4
puso	A4
que	A-10C-12D-5E-7G4H-9I-6J-3L-5N5P11Q5R-6S-3T15W-3Y-15Z7a-4b-6d-4f6j-7k3m3n9o3p8q-3r31s-3t-3
que #	A6
que $	Y-3m10r8t-3u-3
que abrirle	h5
que acabas	k3
que acabo	p4
que asi	X5Y3
que cambiar	t4
que captura	F4
que cobre	F4
que compro	Q3
que corregir	t6
que creo	C3
que cuanto	o5
que dato	r6
que debo	r5
que dice	A-3r10
que el	H-4q7u5
que era	A4
que es	A4X3Z5r5
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
que hora	l11
que iba	C3E5
que inscribirla	h4
que la	A-3W3k6r9
que le	f7
que llegue	q4
que llevamos	E4
que llevo	Q3
que lo	G4X3Y3
que luego	E4
que mande	H4m3
que mas	T11r-6
que me	W-3e7r9t-6u6
que nada	E3
que no	H-6W12X10Y7f-3g3r-9t3u4
que numero	r5
que pago	F4
que para	X6
que pasa	r9t-3
que pase	t4
que poner	r7
que pongo	r4
que por	X4
que puedes	T4Z4
que puse	H4Y4o3
que quede	W-3t7
que quiere	O3
que quieres	s3
que rapido	n3
que regreso	H3
que saldo	D4
que sale	r6
que se	H-5Y-3q7r4t9
que sea	E-3H7
que si	E4H5l3t10u3
que siempre	E3
que significa	r4
que sigue	H-3V9
que sin	X5
que son	A4
que su	A-5H5
que tal	P16r-3
que te	F6H3X4Y-3q-3r4
que tengo	A3
que ticket	Y-5r10
que tiene	f5o6
que trae	f3
que va	W7r-4t4
que van	r4
que vaya	Y4
que venta	A-4N7
que viene	A3
que ya	E-3p6t-3u6
que*	A-6F3H9L5W-6Y3b3g3m12o7q-7r-5t9
que* #*	A6
que* abri*	h5
que* acab*	E-4k3p5r-3
que* arre*	F4
que* asi*	X5Y3
que* borr*	O4
que* camb*	t4
que* capt*	F4
que* cobr*	F4
que* comp*	Q3
que* corr*	t6
que* creo*	C3
que* cuan*	o5
que* dato*	r6
que* debo*	r5
que* dice*	A-3r10u3
que* el*	H-4q7u5
que* era*	A4
que* es*	A4X3Z5r5
que* esa*	E4
que* escr*	F3
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
que* hora*	l11
que* iba*	C3E5
que* insc*	h4
que* la*	A-3W3k6r9
que* le*	f7
que* lleg*	q5
que* llev*	E4Q3
que* lo*	G4X3Y3
que* lueg*	E4
que* mand*	H3m3
que* mas*	T11r-6
que* me*	W-3e7r9t-6u6
que* nada*	E3
que* no*	H-6W12X10Y7f-3g3r-9t3u4
que* nume*	r5
que* pago*	F4
que* para*	X6
que* pasa*	r9t-3
que* pase*	t4
que* pone*	r7
que* pong*	r4
que* por*	X4
que* pued*	T4Z4
que* puse*	H4Y4o3
que* qued*	W-3t6
que* quie*	O3r4s3t-3
que* rapi*	n3
que* regi*	K6
que* sald*	D4
que* sale*	r6
que* se*	H-5Y-3q7r4t9
que* sea*	E-3H7
que* si*	E4H5l3t10u3
que* siem*	E3
que* sign*	r4
que* sigu*	H-3V9
que* sin*	X5
que* son*	A4
que* su*	A-5H5
que* tal*	P16r-3
que* tard*	A4G3H-3
que* te*	F6H3X4Y-3q-3r4
que* teng*	A3O4
que* tick*	Y-5r10
que* tien*	f5o6
que* trae*	f3
que* trai*	c7
que* va*	W7r-4t4
que* van*	r4
que* vaya*	Y4
que* veng*	S3i5
que* vent*	A-4N7
que* vien*	A3
que* ya*	E-3p6t-3u6
qued*	A-6F-5H10L5W-5X-3Y4g3m13o7q-6r-3t6
qued* algu*	L6
qued* en*	H5
qued* la*	l5
qued* o*	m8r-3
qued* regi*	m6t-3
qued* sin*	m3
queda	H3l5o3u4
queda $	u4
queda la	l5
queda*	A-4H6g4
quede	E3W-3m3t6
quede $	E3W-3t5
quedo	F-3H3L5Y4m11o3q-4
quedo $	o3r4
quedo alguna	L6
quedo en	H5
quedo o	m8r-3
quedo registrada	m6t-4
quer*	F8b3t3
quere*	F4
querer	F4
querer $	E3F4
queri*	F5b4t3
queria	F5b4t3
qui*	A-17C5E13F-9M4N11O8P7R-3T-3X3Y-3a4c3e3f6i4l-3m-4n-3p8q-11r6s9t-11u-8
quie*	A-12C5E-4F-3H-11N12O9P5W6X-9Y-6a4c4e4f7h3i5q-6r12s10t-3u-8
quie* eres*	r-3s10
quie* es*	N3r13t-3
quie* esta*	E-4O5t3
quie* habl*	e6r-4
quie* insc*	A-3E3h4
quie* le*	N3
quie* mete*	f3
quie* mi*	i3s3
quie* modi*	F4
quie* que*	G4O7Y3t-3
quie* sabe*	o3r3
quie* se*	c5
quie* su*	h5
quie* usar*	f3
quie* ver*	D5
quien	A-8E-6F-3H-4N14P6X-3c7e3r8s12t-6
quien $	r5
quien eres	r-3s10
quien es	N3r13t-3
quien le	N3
quien se	c5
quier*	A-4C6H-7O10W5X-6Y-4a5c-3f8h4i5q-3t3u-7
quiere	A-3D3H-3O3f10h3
quiere meter	f3
quiere que	O3
quiere saber	o4
quiere su	h5
quiere usar	f3
quiere ver	D5
quieres	r7s3
quieres $	r6
quieres mi	s3
quieres saber	r3
quiero	A-3C7E4G3H-4O7W8X-4Y-7a5i6q-3r-6u-5
quiero $	W4t5u-5
quiero modificar	F4
quiero que	G4O4
quis*	C3W-3X11
quis* que*	X3
quisi*	C3
quisiera	C3
quiso	X11
quiso $	E3
quiso que	X3
quit*	A-6E14F-6H11M5W-3X3p10q-3r-3t-7
quit* el*	H3
quit* eso*	E12
quit* la*	p4
quit* los*	A-3H6u3
quita	A-4E7H6p4
quita eso	E8
quita los	A-3H6
quita*	A-3E5F-4H6M5X5p7t-6
quitale	A-4E8X3Y4p4t-5
quitale $	E3H-4Y7
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
rar*	F6H-3r4
raro	F6H-3r4
rat*	E-3F3S7k5o3p3q5r-3t-6u3
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
red*	A4H-3t-3u4
redo*	A4H-3t-3u4
redo* a*	t-3u4
redon*	A4H-3t-3u4
redondeo	A3H-3
ref*	A13Y-3c3r5
refi*	Y-3r6
refie*	Y-3r6
refieres	r3
refr*	c5
refri	c5
reg*	A-10C21G-3H-8K6M8P-3R3S3W3X-5Y-7c-6f-3g13i3k4l-3m7n-4t5
rega*	Z4
regal*	Z4
regi*	F-5H-7K7R4Y-3i3m9q-5r7t16u3
regi* esta*	E3
regi* favo*	t3
regi* la*	r3
regi* pero*	u4
regi* que*	r6t-3
regi* si*	R3t-5u5
regi* ya*	r6t-3u-3
regis*	F-5H-7K7R4Y-3i3m9q-5r7t16u3
registra	H-3
registra $	t4
registrada	i4m6t-5
registrada $	m6t-5
registrala	E-5t11u6
registrala $	E-3t13u-3
registrala pero	u3
registrala si	t-4u5
registrar	K5W-3k3r8
registrar $	E3k3t4
registraste	m4
registre	W3t4
registre $	t3
registres	E3K3
registro	R3r8u-4
registro $	r3
regr*	A-6C24F-3M10S3X-3Y-4c-3g14q3r-8t-6
regr* al*	C6
regr* su*	g3
regr* un*	g6
regr* una*	C3
regre*	A-6C24F-3M10S3X-3Y-4c-3g14q3r-8t-6
regresa	A-4C7M11q5r-4
regresa $	C8M12r-3
regresame	C9
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
rep*	R3m5p4q-3r7t-7u3
repe*	p5t-3u4
repet*	p5t-3u4
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
rest* #*	A-3H7
resta*	A-3H5
restale	A-3H5
restale #	A-3H5
resto	r3
resu*	A-5H3r7
resu* que*	A-5H4
resul*	A-5E3H4
resulta	A-5H4
resulta que	A-5H4
resulto	E3
resulto que	E3
resum*	r8
resumen	r5
ret*	A-5C13H4q-3
reti*	A-4H4
retir*	A-4H4
retiro	A-4H4
retr*	C13q-3
retro*	C13q-3
retrocede	C13q-3
rev*	C14E-3F12W-3Y-3q4r-3t-5
reve*	C14Y-3
rever*	C14Y-3
reversa	C14Y-3
reversa $	C14Y-3
revi*	F10W-3q5t-4
revi* si*	q3t-3
revi* y*	t3
revis*	F10W-3q5t-4
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
sabe	X6
sabe $	X5
sabe el	X3
sabe*	o3
sabe* el*	X3
sabe* que*	D3
saber	o3r3
sabes	T3
sac*	E10F-3H-4R3h3q4r4
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
sal*	A-3C-4D19E18H-10S4W-9X-4Y11d6f8m-3n-5o8q4r-7t-8
sald*	A-5D22E-4F-3d6f7o8r-5t-3
sald* de*	D7o4
sald* del*	D6
sald* tien*	D4
saldo	A-5D22E-4F-3d6f7o8q-3r-4t-3
saldo $	D4f6
saldo de	D7o4
saldo del	D6
saldo tiene	D4
sale	E-7F7H-3l4q3r3t6
sale el	l5
sale pero	t5
sale* el*	l5
sale* pero*	t5
salg*	E10S3t-3
salg* de*	S3
salga	S3
salga de	S3
salgo	E11
sali*	A4E18H-5W-4Y5p3q4t-5u-3
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
salt*	E3Y6c4
salt* de*	E8
salta*	E-3Y7
saltalo	Y7
saltalo $	Y7
salte	E6c4
salte de	E8
saq*	Y7
saqu*	Y7
saque	Y7
saque $	Y4
se	C-7D-4E16F-5G4H-8K-3N-3P-4Q-3R4S-4T8U-3V-4X11Y15Z-4b4e-3g-3j-3l-6m17q9r4s-3t-6u-6
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
se fue	E11Y3m4t-3
se guardo	m7p3
se hizo	I3
se imprimio	Y-3t6
se largo	E3
se le	A4E-5M5k3
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
se ve	A6F4
se* a*	T6
se* acab*	Y3
se* armo*	E5
se* arre*	E6
se* canc*	E6H-4
se* cayo*	E5
se* cobr*	A3Y5
se* conc*	E8X-3
se* echo*	c4
se* enoj*	E8t-4
se* escr*	F4r3
se* esta*	Y-5q9
se* fue*	E11Y3m4t-3
se* guar*	m7p3
se* hizo*	I3
se* impr*	t6
se* larg*	E3
se* le*	A4E-5M5k3
se* lee*	Y3
se* llam*	A7H3h7
se* llev*	E5c4q3r-3
se* lo*	A3E-4X5Y4b3q7r-4
se* los*	A3
se* me*	A-8E-4F5H5b4q9
se* mojo*	Y3
se* pele*	E4
se* pone*	R3r3
se* pued*	E-4G4W5r10t-3
se* que*	T3r5
se* qued*	o4
se* regi*	r-5t6
se* sali*	E5
se* subi*	c6m4
se* supo*	u3
se* trab*	G4
se* va*	W6
se* ve*	A6F4
sea	E-4H8r-3u6
sea #	A3
sea de	E-3H8
sea la	u3
sea* #*	A3
sea* de*	E-3H8
sea* la*	u3
seg	q10
seg $	q9
seg*	A3W-3Y-3q6u9
segu*	A3W-3Y-3q6u9
segu* no*	A3
segu* yo*	t-4u5
segui*	Y-3q5
segun	A4t-5u7
segun yo	t-4u5
segun*	q4
segundito	q3
segundo $	A3
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
seno* de*	m3
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
ser #	H3
ser*	E3H5l4u-4
ser* #*	H3
seri*	H7q3u-3
seri* #*	q4
seri* es*	H4
seria	H3
seria*	q4
serian	q4
serian #	q4
serie	H4
serie es	H4
serv*	E4l5
serv* a*	l3
servi*	E4l5
servicio	l5
servicio a	l3
shi	W-4t10
si	C-5D-3E-7F-15G-4H-16M8P-3R3S3T-3W-9X-8Y-4b-3c-6f-5j-4k-3l4m23n-5q-11r4t50u52
si #	A3t3u-3
si $	E-4F-4S6W-6q-4t14u25
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
si es	r3u3
si ese	A6q3u-3
si esta	t4
si favor	t3
si fueron	r3
si hombre	t4
si la	Z5q3r4u-5
si le	r3
si lleva	q3u3
si lo	Y3
si me	r4
si no	A4E-3H-3M7W3X-3Y-3q-5r3t-6u14
si nomas	u3
si o	t-3
si pago	R3r4t-3
si paso	m6
si pero	t-4u11
si por	t3
si quiero	t5u-5
si salio	t3
si se	E5Y-5m15r-6u-4
si si	S7q4t-5
si solo	t-3u4
si te	A3
si tengo	t3
si tiene	t3u3
si trae	H3
si verdad	t-10u11
si y	u6
si ya	r3t7
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
si* es*	r3u3
si* ese*	A6q3u-3
si* esta*	t4
si* favo*	t3
si* fuer*	r3t4u-3
si* homb*	t4
si* la*	Z5q3r4u-5
si* le*	r3
si* llev*	q3u3
si* lo*	Y3
si* me*	r4
si* no*	A4E-3H-3M7W3X-3Y-3q-5r3t-6u14
si* noma*	u3
si* o*	t-3
si* pago*	R3r4t-3
si* paso*	m6
si* pero*	t-4u11
si* por*	t3
si* quie*	A3t5u-5
si* regi*	t3
si* sali*	t3
si* se*	E5Y-5m15r-6u-4
si* si*	S7q4t-5
si* solo*	t-3u4
si* te*	A3
si* teng*	t3
si* tien*	t3u3
si* trae*	H3
si* verd*	t-10u11
si* y*	u6
si* ya*	r3t7
sie*	E9G5W-4Y-3q-3t-3u7
siem*	E10G5W-4Y-3q-3t-3u7
siem* no*	E11W-4X3
siem* que*	u4
siem* y*	u4
siemp*	E10G5W-4Y-3q-3t-3u7
siempre	E10G5W-4Y-3q-3t-3u7
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
sigu* es*	H-3u3
sigu* sin*	L7Y3
sigue	H-3V8q4
sigue $	V9
sigue es	H-3u3
sigue*	L7Y3
siguele	Y3
siguen	L7
siguen sin	L7
sigui*	V13t-5
siguiente	V13t-5
sim*	H-6t16u5
simo*	A-3H-3t16u5
simo* la*	t3
simo* pero*	u5
simon	H-3t9u5
simon $	t4
simon pero	u5
simon*	t8
simona	t8
simona la	t3
sin	A-11C-3E10F-8H9L6M6W-5X24Y34c-3q-7r-7t-14u3
sin celular	X5
sin efecto	E4
sin el	A-4r6
sin eso	X5Y5
sin folio	E-3H3M4Y10t-3
sin guardar	E8
sin iva	H3
sin la	A4H-4
sin nota	Y5
sin numero	X3
sin pagar	E3
sin problema	t3
sin querer	F4
sin telefono	F-5X8u5
sin ticket	H16Y8r-3u-5
sin*	H3
sin* celu*	X5
sin* efec*	E4
sin* el*	A-4r6
sin* eso*	X5Y5
sin* foli*	E-3H3M4Y10t-3
sin* guar*	E8
sin* iva*	H3
sin* la*	A4H-4
sin* nota*	Y5
sin* nume*	X3
sin* paga*	E3
sin* pape*	Y5
sin* prob*	t3
sin* quer*	F4
sin* tele*	F-5X8u5
sin* tick*	H16Y8r-3u-5
sino	H3
sino #	H3
sino* #*	H3
sir*	A-3T9r9
sirv*	A-3T9r9
sirve	r15
sirve $	r3
sis*	O3Z5
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
sol*	F-3G3H-3X3t-4u13
solo	A-3G3t-4u13
solo que	H-4u7
solo* que*	H-4u7
solt*	X3
son	E-3F5H22W-6q-4t5
son #	H20W-5q-4
son $	r3
son esos	F3t3u-3
son pesos	A-3H3
son* #*	H20W-5q-4
son* esos*	F3t3u-3
son* peso*	A-3H3
sor*	b3
spe*	A3
spei	A3
sra	A6
sto*	E3
su	A7C-3H-5O7W-4X9Y-3c-3f7h9o10q12r-7
su celular	A4F-3X-3q6
su dinero	E6
su hermana	F3
su hija	h3
su hijo	q4
su mama	X3
su monedero	D4h6o3
su numero	F-3O3X4q4r-5t4
su saldo	D-3f9o7
su ticket	t3
su trabajo	H3r5
su* celu*	A4F-3X-3q6
su* dine*	E6
su* herm*	F3
su* hija*	h3
su* hijo*	q4
su* mama*	X3
su* mone*	D4h6o3
su* nume*	F-3O3X4q4r-5t4
su* sald*	D-3f9o7
su* tick*	t3
su* trab*	H3r5
sub*	A-6E-5H6Z8c4m4t8
sube*	H4Z9t9
sube* a*	H6
subel*	H4t10
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
sum*	E-3M5q4t-5u4
suma*	G3M5q3r-3t-5u4
sumal*	H3t-4u3
sumale	H3t-4u3
suman	G3M5
suman $	M5
suman*	q3
sumando	q3
sumando $	q3
sumo	r3
sumo $	r4
sup*	W-3u17
supo*	W-3t-9u17
supo* que*	t-4u6
supon*	W-3t-9u17
supone	u3
supone que	u3
supongo	W-3t-6u14
supongo que	u3
supu*	t6
supue*	t6
supuesto	t6
sus	D3G3M-3Q4f6o6q-3r-3
sus puntos	D3G3M-3f6o6
sus* punt*	D3G3M-3f6o6
taco*	A3
tacos	A3
tal	P16W-4c-3r-8u17
tal $	P14
tal como	t3
tal cual	r-4t10
tal*	l5
tal* como*	t3
tal* cual*	r-4t10
tall*	l5
tam*	A-4H-4M7W15h3j6r3t-11
tamb*	A-4H-4M7h3j6r4
tambi*	A-5H-4M7h3j6r4
tambien	A-5H-4M7h3j6r4
tan	W-5q8
tan*	C7F5G5H-4W-5q7t-5u3
tant*	C7F5G5W-5q7t-5u3
tant* que*	q3
tanti*	C8q8t-5u3
tantito	C8q8t-5u3
tantito $	C8t-5u3
tantito que	q3
tanto*	F6
tantos	F6
tar*	A6E4G8H-5M4P5S3W-3i3r-3
tard*	A5G9H-5P5S3q-3t6u-4
tard* cuan*	S4
tard* es*	G3
tard* ☎*	A5H-3
tarda*	G3
tarde	A5G3H-4S3t6
tarde $	t6
tarde*	P5
tardes	P5
tarj*	E6M4i3t-4
tarj* de*	i3
tarj* si*	t-3u5
tarje*	E6M4i3t-4
tarjeta	E6M4i3t-4
tarjeta de	i3
tarjeta si	t-3u5
te	A-4C-3E-10F16H-7S29W9X-4Y-10b5c11l-3n3q13t-6
te aviso	Y3
te confirmo	q4
te contesto	q5t-3
te di	H5X3
te digo	A3H-4S10W3Y4q5r-3t3u-6
te dije	A-3F9H4W-7
te doy	S3r3
te habia	F3
te lo	A3F3H-7S7W13X-4Y-6n4t3
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
te* lo*	A3F3H-7S7W13X-4Y-6n4t3
te* mand*	F4S3q-4r4
te* pase*	F5
te* paso*	S6u4
te* puse*	F-3X3
te* refi*	r3
te* vaya*	q3
tec*	F3c6
tecl*	F3c6
tecl* mal*	F3
tecle*	F3
teclee	F3
teclee mal	F3
tel*	E-3F8H3W-3X11r7t-6u6
tele*	E-5F8H3W-3X12q-3r7t-6u7
tele* de*	r4
tele* es*	u4
tele* esta*	H3
tele* no*	F3
tele* tien*	r3
tele* ☎*	A6
telef*	E-5F8H3W-3X12q-3r7t-6u7
telefono	E-5F8H3W-3X12q-3r7t-6u7
telefono $	A-5C3F9H-5X16t-4u4
telefono de	r4
telefono es	u4
telefono no	F3
telefono tiene	r3
telefono ☎	A6
ten*	E-6H-3J6L5O4P3V4X4d8g3r-6t3u-4
tene*	J7
tenem*	J7
tenemos	J7
teng*	A3E-5L5O4P3V4X4d9r-3t3u-4
teng* a*	t4
teng* que*	m3
teng* yo*	d10
tengo	A3E-5L5V4X4d9q3r-3t3u-4
tengo $	W-3X3
tengo a	t4
tengo que	m3
tengo yo	d10
teni*	g4
ter*	E8q5
term*	A-3E8q5
term* de*	q3
term* en*	H3
termi*	A-3E8q5
termina	H3
termina en	H3
terminal	q3
terminal $	r3
terminar	E10
terminar $	E10
ti	W-3b11
tia*	Y3
tian*	Y3
tiang*	Y3
tianguis	Y3
tic*	A4E-6F4H6M3N7R3U3W-6X-5Y8j6n-3r5t-5
tick*	A4E-6F4H6M3N7R3U3W-6X-5Y8j6n-3r5t-5
tick* #*	H-10N12Y-3j8r-4
tick* &*	A3
tick* a*	A-4Z3q5
tick* de*	H3
tick* es*	F4H-5Y7
tick* le*	Y-4r7
tick* no*	F-5Y4u6
tick* por*	Y5
tick* que*	F3H3
ticke*	A4E-6F4H6M3N7R3U3W-6X-5Y8j6n-3r5t-5
ticket	A4E-6F4H6M3N7R3U3W-6X-5Y8j6n-3r5t-5
ticket #	H-10N12Y-3j8r-4
ticket $	C3E-3F9H7W-3q-4r10t-5u3
ticket &	A3
ticket a	A-4Z3q5
ticket de	H3
ticket es	F4H-5Y7
ticket le	Y-4r7
ticket no	F-5Y4u6
ticket por	Y5
ticket que	F3H3
tie*	A-5B5D8E-3F-7H-3I8J4W-3X3c-3f3h3l10o7
tien*	A-5B5D8E-3F-7H-3I8J4W-3X4c-3f3h4l10o7q-6
tien* #*	r5
tien* el*	l8r-3
tien* en*	X3
tien* la*	o3
tien* mone*	J5
tien* que*	B6X-3r7
tien* serv*	l3
tiend*	I9W4e3r4
tienda	I9W4e3r4
tienda $	I3W4e3r4
tiene	A-5B5D9F-5J4W-7X6f4h4o8q-3r-3t4
tiene #	r5
tiene $	D7F-3Y6f3r-4t3
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
tir*	E10Y12q-3
tira*	E12t-3
tira* la*	E3
tiral*	E12t-3
tirala	E7
tirala $	E5
tiralo	E5
tire	Y6
tire $	Y6
tiro	Y6
tiro $	Y3t3
tiro a	Y3
tiro* a*	Y3
toc*	c4
toca	c4
tod*	C-3E8F-6G4H-7L4O3X-5f5h4l3m4q6t3
toda*	E-6L5h5l4m3q9t-4
toda* le*	q3
toda* no*	E-3W3h5m4t-3
todav*	E-6L5h5l4m3q9t-4
todavia	E-6L5h5l4m3q9t-4
todavia $	L5q5
todavia le	q3
todavia no	E-3W3h5m4t-3
todo	A4E15F-5H-5X-3Y-4f6r3t8
todo $	E3H3q3t-3u-3
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
tom*	E4H4f5
toma	H3
toma*	A-3H3f4
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
tot*	E-3F6H3I9S3
tota*	E-3F6H3I9S3
tota* #*	A5H-3
tota* de*	I5
tota* no*	F4
tota* o*	r3
total	E-3F6H3I9S3
total #	A5H-3
total $	q6
total de	I5
total no	F4
total o	r3
tra*	A3C-3D11E-5F-5G9H-6M-4N6W-6X6Y4c11f5g9l-3m-3o4q4t-3u-5
trab*	G8r4
traba*	G4H3r4
trabajo	H3r5
trae	A4D13E-6M-3N6W-3X3Y3f6g9o5q-4
trae $	D11
trae &	H6
trae a	X3
trae de	g4
trae el	N8t3
trae la	F3
trae lada	A5
trae numero	Y3
trae otro	A-4H5
trae un	F3
trae*	H-4c9
trae* &*	H6
trae* a*	X3
trae* celu*	X3
trae* de*	g4
trae* el*	N8t3
trae* la*	F3
trae* lada*	A5
trae* nume*	Y3
trae* otro*	A-4H5
trae* un*	F3
trai*	U4X4c6q3
traia	E5
traig*	U4c6q4t3
traigo	U4q4t3
tran*	q8t-3
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
turi*	X4
turis*	X4
turn*	E4U8
turno	E4U8
turno $	E4U8
ult*	E-3H4Q6p4
ulti*	E-3H4Q6p4
ulti* es*	H3
ulti* vez*	Q4
ultim*	E-3H4Q6p4
ultima	Q4p4
ultima vez	Q4
ultimos	H4
un	C5E-6F26G4H-3M9R7W-6Y-9Z3c-4g5l-3o-3q20r-5s4t-7u-7
un #	A-9F12H3
un agua	A6H-6
un dato	F4
un descuenta	Z4
un digito	F5
un error	E3F8
un mensaje	b3
un minuto	q3
un momento	q4
un numero	A-4F3H6X-3
un paso	C8
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
un* erro*	E3F8
un* mens*	b3
un* minu*	q3
un* mome*	q6
un* nume*	A-4F3H6X-3
un* paso*	C8
un* peso*	M4
un* punt*	M7
un* rati*	q6
un* robo*	s5
un* seg*	q10
un* segu*	q4
un* tick*	R3
un* tota*	A3
una	A-10C5E-5F-3R6W-3X-4Y3g10h3j13o3q-7r-5s6t5
una $	t3
una compra	g5
una de	A-6H-5j12
una maquina	s6
una nota	R5
una vez	E-3Y7o4t5
una*	A5
una* comp*	g5
una* de*	A-6H-5j12
una* maqu*	s6
una* nota*	R5
una* vez*	E-3Y7o4t5
unas	A5
uni*	H-3r4u4
unid*	r5
unido*	r5
unidos	r5
uno	W-4Y9
uno $	W-4Y9
uno*	g3q3
unos	g3q3
ups	A-6H6W7
ups me	W8
ups* me*	W8
urg*	D3E3e3
urge	D3e3
usa	H8W-5X8t-4
usa $	H5W-4X7t-4
usa ☎	H5
usa*	T4f8
usa* ☎*	H5
usad*	H3
usado	H3
usam*	Y4
usamo*	Y4
usamos	Y4
usar	T4X-3f8
use	f3
ust*	A3E-4P3a6t3
uste*	A3E-4P3a6t3
usted	A3P3t3
usted $	P3t3
uy	A-3H4
va	A-8C-4D-3F-11G-3H9M-3W6c-6f11l-3n16o-3q-4r7t21u7
va #	H5
va $	A-3W3X-4Y-7c-3n18q-4t20u-4
va a	A-5E3H-3W5f13q5r3t-3
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
va* a*	A-5E3H-3W5f13q5r3t-3
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
val*	l4r3t3
vale	r5t5
vale $	r5t3
vale*	l4
vales	l4
vali*	E3
valio	E3
vam*	C6I3V8q-3
vamo*	C6I3V8q-3
vamo* a*	C7
vamo* con*	V8q-3
vamon*	C4
vamonos	C4
vamos	I3V6q-3
vamos con	V6q-3
van	E3F5X-3q-3r12u-3
van a	E4X-3r7
van* a*	E4X-3r7
vas	W-5r3t9
vas a	r4
vas* a*	r4
vay*	K4Y3r-3
vaya	Y4
vaya*	K4
vaya* a*	K4
vayas	K4
vayas a	K4
ve	A6F4
ve #	A3
ve* #*	A3
vec*	F3H-5j5
vece*	F4H-4
vece* que*	t3
veces	F4H-4
veces que	t3
ven*	A-4C-4D-3E11F-5G-3H-4L10M6N5R-3U18V11W-9Y4Z10c7h3i3l-5o-4q-13r-8t-6u-9
venc*	M4
vence*	M4
vencen	M4
vend*	E4R-3U9Y5Z4r-3
vend* yo*	U4
vendi	X3
vendi*	E3U7Z5
vendido	U7Z5
vendio	E4
veng*	M5S3c4i5q-3t5u-3
venga	S3t5
vengo	M5i5
vent*	A-4C-3E7F-4H-3L11N5U9V12W-5X3Z6c3m3q-8t-8u-5
vent* #*	A6H-4
vent* de*	E-3Z6
vent* en*	L4U3
vent* era*	E4
vent* es*	N4
vent* esta*	Y5
vent* pasa*	A4p3
vent* que*	c4
venta	E12F-3K3L4N5V12W-5Z3c-3h3m4q-5t-7u-5
venta #	A6H-4
venta $	H7V15W-3Y-3h4r3t-4u-4
venta de	Y3Z3
venta en	L4
venta era	E4
venta es	N4
venta esta	Y5
venta pasada	A4p3
venta*	E-4L7U10Z3q-3
ventas	E-3L7U10Z3q-3
ventas $	U5
ventas de	Z4
vente	c7
veo	E-3F-3G3W-5Y-3q6r9t8
veo $	q4r4
veo bien	r3t3
veo el	r3
veo nada	t4
veo* bien*	r3t3
veo* el*	r3
veo* nada*	t4
ver	D5E3H-4q8t-4
ver si	E4
ver*	A-8E-3H4W3e7m3t-6u7
ver* si*	E4
vera*	e4r-4u4
veras	e4r-4u4
verd*	A-9H7W3m3r3t-4u4
verd* no*	W3
verda*	A-9H7W3m3r3t-4u4
verdad	W3m3r4t-4u4
verdad $	r5t-10u9
verdad no	W3
veri*	q5
verif*	q5
vez	A-8E-9F-6G4H4Q4W-5X-3Y5i4k8o3q-5r9t-11u16
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
vie*	A3E-3G3K6Y-3g7q8
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
voy	A-3F-3S3W8X-4Y-3q29r-3t-6
voy $	q7
voy a	E5S3W9X-3q4
voy por	q9
voy* a*	E5S3W9X-3q4
voy* por*	q9
vue*	C16E3F-3
vuel*	C16E3F-3
vuel* a*	C4t3
vuelt*	E5
vuelta	E5
vuelv*	C16
vuelve	C13
vuelve $	C8
vuelves	r4
vuelves a	r4
we	W5
we $	W5
y	A5C-4D-6F-12G18H-7J3X16Y5Z-3b-3c-5d3f4j-6k5l-4n-3o3r4t13
y #	A3
y aparte	H3
y con	o5
y cuando	u4
y cuanto	u5
y de	M5
y dejo	E5
y el	A6H-5o4t8u-7
y es	A-3H6
y esa	F-3t3
y eso	r6
y esta	G3
y la	H-3m5u3
y le	q5u4
y lo	H3X3q4r-3t3
y los	f3
y luego	h5
y me	G3X-4
y mitad	r4
y ni	X4
y no	E7F-4G8X4Y5r-3
y nunca	G3
y otra	k5
y pon	A-4H4
y regreso	k3q3
y se	E7
y si	r13u-3
y son	A-4H5
y su	X3t3
y te	q6t3
y todavia	X3
y un	A7H-4
y va	Y3
y viene	G4
y ya	X5Y8
y yo	A-3F7i4u3
y* #*	A3
y* apar*	H3
y* con*	o5
y* cuan*	J5d5o-4u8
y* de*	M5
y* dejo*	E5
y* el*	A6H-5o4t8u-7
y* es*	A-3H6
y* esa*	F-3t3
y* eso*	r6
y* esta*	G3
y* la*	H-3m5u3
y* le*	q5u4
y* lo*	H3X3q4r-3t3
y* los*	f3
y* lueg*	h5
y* me*	G3X-4
y* mita*	r4
y* ni*	X4
y* no*	E7F-4G8X4Y5r-3
y* nunc*	G3
y* otra*	k5
y* pon*	A-4H4
y* regr*	k3q3
y* se*	E7
y* si*	r13u-3
y* son*	A-4H5
y* su*	X3t3
y* te*	q6t3
y* toda*	X3
y* un*	A7H-4
y* va*	Y3
y* vien*	G4
y* ya*	X5Y8
y* yo*	A-3F7i4u3
ya	C-4D-5E22F-9H5J3S-3T-3V7W-16X-6Z3a8c8f-3h-3j-3l-5m10o9p4t14u-7
ya $	E7X3o3t5
ya casi	q4
ya con	A5E-3o3r5
ya contando	A3o5
ya cuanto	o3
ya dije	t4
ya esta	H3V4
ya estas	n5
ya la	E3m6
ya le	t-3u4
ya llego	E-3c7
ya lo	Y4t3
ya me	A5B4G3
ya merito	q7
ya mero	q12t-3
ya ni	E3
ya no	E26O4W-7X-6Y-3a10q-3r4t-6u-4
ya pago	t4
ya que	Z6
ya quedo	m7
ya se	A-4E9m6p3q-4
ya son	t3
ya te	q3
ya tiene	J5
ya valio	E3
ya vente	c7
ya* casi*	q4
ya* con*	A5E-3o3r5
ya* cont*	A3o5
ya* cuan*	o3
ya* dije*	t4
ya* esta*	E-3V4n5t4
ya* guar*	p3t3u-3
ya* la*	E3m6
ya* le*	t-3u4
ya* lleg*	E-3c7
ya* lo*	Y4t3
ya* me*	A5B4G3
ya* meri*	q7
ya* mero*	q12t-3
ya* ni*	E3
ya* no*	E26O4W-7X-6Y-3a10q-3r4t-6u-4
ya* pago*	t4
ya* que*	Z6
ya* qued*	m7
ya* se*	A-4E9m6p3q-4
ya* son*	t3
ya* te*	q3
ya* tien*	J5
ya* vali*	E3
ya* vent*	c7
yo	E-6F8U11W7Y-3d9i11o-3q-3r-9t-4u8
yo $	U5d5
yo creo	u4
yo desde	U4
yo en	d5
yo no	F3W5i4
yo* creo*	u4
yo* desd*	U4
yo* en*	d5
yo* no*	F3W5i4
yol*	A3
☎	A68C-4D26E-4F-23G-3H42M-3P-3Q9W-8X-21Y-6Z-3b-3c-7f-4h13j35l-4m-3n-3o-5q-12r-18t-18u-5
☎ #	A-5H-5j11
☎ $	A28C-3D25E-5F-15H50Q8W-7X-15Y-4c-5f-3h12j10l-3o-4q-8r-11t-11
☎ a	A3
☎ compro	j3
☎ con	A-5H-3j6
☎ de	E5H-5j4
☎ el	H4
☎ es	A5
☎ ese	A3
☎ favor	A4D3
☎ que	H9t-4
☎ y	A3
☎* #*	A-5H-5j11
☎* a*	A3
☎* comp*	j3
☎* con*	A-5H-3j6
☎* de*	E5H-5j4
☎* el*	H4
☎* es*	A5
☎* ese*	A3
☎* favo*	A4D3
☎* que*	H9t-4
☎* y*	A3`,
  },
};
