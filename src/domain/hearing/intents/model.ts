/** Weights that `npm run train` made of `examples/`; `likely.ts` reads them. Not to be edited by hand. */
export const model = {
  /** Of the examples. */
  print: "aa094013090421fc",
  idle: {
    intents: "approvals audit balance complaint correct correctAdd correctRemove corte customers denial doubts earning findSale forgetMe greeting history howTo invite later menu myDay next notAllowed noticesOff noticesOn oops other ownBalance person redeem refund register registerMe sale sameAgain shop staffAdd staffDisable staffList status thanks thatBalance undo whoAreYou",
    features: `	B-4E-4F-4G-4I-3M-4O8R-5T6V4a11h3k-3n6o14q3
#	B3D3E8F15G15H8K-4L4M15N-8O-8Q-7R-8T-13V-3W6X-5Y-6Z-10a4c-9d13e10f-11g-8h20i14j4k-7l-9m-8o-8p-4q9r-11
# #	h28i3q-3
# $	A-11B7D3E11F7H8I-10J-4K-5M13N-6O-4Q-9R-6S-6T-9U-4W5X-4Z-8a5b6c-4d11e11f-4g-6h21i21k-9l-10m-8o-13p3q14r-8
# &	h5q8
# a	B3C-4E-4F9G11H6L-3M9a4e4f-5h7k-3l-3p-3
# ahora	h3
# ajustalo	E3
# al	C-6E-5F9G17H9L4M-3P-3S-3V-3W3a-4d5f-6h11k-3l-3n10q7
# aprobada	A3
# asi	G6h3q-6
# bien	H5
# boletos	h4
# cafes	h3
# cajas	e3
# cajeros	k4
# cambiale	E3
# carga	D4
# celular	F12d6e3f-3h8q-4
# celulares	W7
# cerraditos	E4
# cliente	h10
# clientes	I6Q4
# comanda	d3
# como	e3
# completale	F4
# componlo	G3
# con	a4d7h6n-4p4
# concedido	A3
# cortes	P4
# cuanto	H13
# cubetas	h3
# de	B-4C-8D-3E-6F7G8H8I3J4M10Q-3V-3W-3d15f-4h14i3k-4l-4p-3q-3
# dejala	E3
# dejaselo	E4
# del	C-4F-3M5d10e5f-5h17
# desde	F3
# dias	H10
# dime	M3
# efectivo	h3
# el	G4H3h13j3q-3
# en	F9M3h12j4k3n-4
# eran	q5
# es	C11J5h6
# ese	J4q-3
# esta	a9h-3
# este	I3
# exacto	E4
# extras	F5
# factura	h3
# favor	W5h5
# fijate	C3
# folio	h13q-3
# fue	G4
# fueron	h3
# gracias	h-3o12
# hijas	k3
# hojas	h3
# hoy	M9U6
# iguales	q3
# inscritos	I3
# juntos	H10h-4
# karlas	m7
# kilos	h5j3
# la	A4C5h7n-3q5
# las	U5
# latas	e3
# le	h4l4
# litros	h3j5
# lo	E3M3h8q-3
# los	E5d3
# mas	F3i16q-4
# me	h5
# mejores	I11
# menos	G8
# meses	I4L3
# min	S9a5
# minutos	S4n5
# mismo	i4
# movimientos	B5
# no	M3n-3q13
# nomas	h4
# nota	h10
# notas	i5q-3
# nov	H6
# numero	W5h6
# o	C3L9n7q-3
# octubre	H5
# orden	h3
# paga	h3
# para	E-3F11H3a4h6
# partes	i4
# pero	h4
# personas	k3
# pesos	D7E5F5G4H-4M4P-3Q-5V4a-3d6e4f-4h9i7n-3
# playeras	e3
# points	F5d5
# ponle	E5h3
# ponlo	h4
# por	G5a7b-4h8j-3q4
# puntos	A10C-10D3F20G17J-3L7P7W6b-8d11e-5f-4h-13n-5p-3q-5
# que	C-4D7G8M5S4d6p-3
# quiere	h4
# recibo	h6
# refrescos	h4
# registralo	h3
# rfc	j4
# se	M-3h8j5
# semana	l3
# si	D7H3b4
# socio	h3
# son	E5J3
# su	F3h4
# sucursales	Q3
# telefono	F6h7q-3
# ticket	M-4Q4d3h11n5q-5
# todo	h4
# total	h5
# traia	F4
# tu	H5
# una	q4
# uno	h3
# va	q4
# veces	D7K4P3R3h-5n3q8
# y	A5C-3D8E14H6M6V-3a-4b4e-4h4n-9q6
# ya	K4M6X3h5n5q-4
# yo	U6n-3
# ☎	C-3E10F4G11H-3V-5d12e8f-5h29i-3k-3n-5o-3q-7
#* #*	h27i3q-3
#* &*	h7q7
#* a*	B3C-4E-4F10G11H6L-3M10e4f-5h7k-3l-3
#* ahor*	h4
#* al*	C-6E-6F9G17H9L3M-3P-3S-3V-3W3a-4d5f-7h11k-4l-3n12q9
#* apro*	A3
#* arre*	q3
#* asi*	G6h3q-6
#* bien*	H5
#* bole*	h4
#* cafe*	h3
#* caja*	e4j3
#* caje*	k4
#* camb*	d-3
#* carg*	D4
#* celu*	F12W7d6e3f-4h8n-3q-5
#* cerr*	E4
#* clie*	I5Q4h6
#* coma*	d3h3
#* como*	e3
#* comp*	F5h3
#* con*	a3d7h6n-3p4
#* conc*	A4
#* cort*	P3
#* creo*	h3
#* cuan*	H13M4n-4
#* cube*	h3
#* cuen*	h6
#* dame*	H3
#* de*	B-4C-8D-3E-6F7G7H7J4M9Q-3V-3W-4d16f-4h13i4k-4l-4p-3
#* deja*	E6
#* del*	C-4F-3M6d9e6f-5h17
#* desd*	F3
#* dias*	H11l3
#* dime*	M3
#* dona*	h3
#* el*	G3H3h13j3q-3
#* en*	E-3F8M4a3h11j4n-4
#* eran*	q6
#* es*	C10J6h6q-3
#* ese*	J4q-3
#* esta*	a10h-3
#* este*	I4
#* exac*	E5
#* extr*	F5q4
#* fact*	h3
#* favo*	W4h4
#* fija*	C3
#* foli*	h14q-3
#* fue*	G4
#* fuer*	h3
#* garr*	h3
#* grac*	h-3o10
#* hija*	k3
#* hoja*	h3
#* hora*	D3
#* hoy*	M10U5
#* insc*	I3
#* junt*	H11h-3
#* karl*	m6
#* kilo*	h7j3
#* la*	A5C5h8i-3q5
#* las*	U4
#* lata*	e3
#* le*	h4l5
#* litr*	h4j4
#* lo*	E3M4h9q-3
#* los*	E4d5
#* mama*	h3
#* mas*	i16q-4
#* me*	h3
#* mejo*	I10
#* meno*	G7
#* mese*	I4L4
#* min*	S11a5
#* minu*	S4n5q3
#* mism*	i6
#* movi*	B4
#* no*	n-3q13
#* noma*	h4
#* nota*	h10q-3
#* nov*	H6
#* nume*	W6h5
#* o*	C3L7n7q-3
#* octu*	H4
#* orde*	h3
#* paga*	h3
#* para*	E-4F11H3W-3a4h7
#* part*	i4
#* past*	i3
#* pero*	h3
#* pers*	C3k3
#* peso*	D6E4F5G4H-4J-3M5P-3Q-4V4W3a-3d5e4f-4h10i8k-3n-3
#* play*	h3
#* poin*	F6d4
#* ponl*	E6h11
#* por*	G4L3a7b-4h8j-3q4
#* punt*	A9C-9D3F20G17J-3L5P8W6b-8d11e-5f-4h-13n-5p-3q-5
#* que*	C-3D6G7M4S4d6p-3
#* quie*	h3
#* reci*	h6
#* refr*	h3
#* regi*	I3h4
#* rfc*	j4
#* sale*	n7
#* se*	M-3h8j5
#* sema*	l3
#* si*	D6H4b3h3
#* soci*	h3
#* son*	E5
#* su*	F3h4
#* tele*	F5h7q-3
#* tick*	M-4Q4h10n7q-5
#* todo*	h3
#* tota*	h4
#* trai*	F4
#* tu*	H4
#* una*	q4
#* uno*	h3
#* va*	q4
#* vece*	D7K3P3h-6n3q8
#* veci*	F3
#* vent*	h3
#* y*	A5C-3D8E14H7M6V-3a-4b5e-4h4n-9q6
#* ya*	K4M6h5n5q-4
#* yo*	U6n-3
#* ☎*	E10F3G11H-3P-3V-5a-3d11e10f-6h29i-3k-3n-6q-7
&	C-3F-3G-3H-5M24P-3Q-4S-3U-3V-3a-4b-3d-3e18f-3h22k-3l-3m-3o-3q22r-3
& #	h7
& $	H-3M19P-3Q-3a-3e14h13m-3q11r-3
& cuanto	M5
& siempre	h-6q8
& ☎	h4
&* #*	h7
&* cuan*	M6
&* siem*	h-6q8
&* ☎*	h3
*/09	H9
*/11	H12
*0/11	H7
*5/09	H14
*aba	A-3C-3E3G3H-5I-3J20L-3O-3P-3Q-4S-5T-4V5W-3X-3Y3Z16a-6f-3h5i3j-5p4q12
*aban	G3K4T3h5n-3
*abar	d3
*abas	K3o8q4
*abe	V7c4n6q-3
*aber	B3C9D-4H3K3P9Q-4W-3b11c-3d-7f-4h-5j-3n9p6
*abes	T10h3n3
*abia	G5i4n3q6
*abla	h6r8
*able	C4b3c9n4o8r-3
*ablo	r13
*abo	b3d-4g4i4l4n12p9q4
*abor	e3
*aby	a4k4
*aca	G8H6N3l3q3
*ace	B-3C-4E-3F-3G-3H-5I4L-4P3Q10R16S-5W-4a6h-3i6k-3p4q6
*acen	B3L3W3j14
*acer	A-3E3Q3T9W-3a-4b-4d5e4n4o6q12
*aces	D4H4T16n-4o5
*acha	M-3R3V4c3k6l4n-7q9
*ache	U6V4k4
*acho	H-3V7a-3f3h4k6l8o-3
*acia	C6L4p-3r6
*acio	a6
*ack	G4L3b3o7r-5
*aco	M5Q11U-4a4e3q-3
*acos	d3h3j3
*acto	E5T4Z7c6
*ada	C-5D12E-7H-3J17K3M-5O-8S-3V-6X10Y3a-11b-6c5d-8g-3h-3j-3k8l6n8o4p-7r-8
*adas	A3C-3K8P11h4j5
*ade	F6f6h-4
*ades	a4o8
*adia	l6
*adie	D4J10
*adir	h6k7
*ado	C7D5F-9G-3H7I5J-6K6L-4M4N-6O-8P14Q-5R5S-5T-9U4V-11X-8Y-6Z11a3b8d4f-9g-4i3j-8k3l7m6o-3p4
*ador	A-3C-3H4O3R3W-3c9f-3h4k7l7n-3
*ados	B7D-3F-3G4H-5I18T-3U-3a-3f-3h-3i-3j8m20n-4o-3p3q-5
*adra	C-5D6E9H6a3b-3
*adre	C5F3Z8n-4o15
*adro	e5
*aeme	a7
*aen	a-3e6h4j12
*aer	E4F4S5h-3p3
*aes	H5
*aete	V4
*afa	l4r7
*afe	F-3S7d14h5i3p4
*afes	L4
*aff	m11
*afon	M3V3
*aga	C-5L6X5Z3a3d15i3n-4
*agan	Q5Z4a4
*agar	b4d10h7i4n-3q5
*agas	J13Z3l3n-3q-3
*agna	h4j4
*ago	B-3C-6D-4E-5G-4H-4J3K-3L6O-3P-4Q8T8V5Z-3a-6b-4d5h11i4j-3l-3n9o-4q6r-3
*agon	n4
*ague	D7e4h6
*aham	k4
*ahi	f4
*aia	D6F4Z3a3
*aigo	H-4I-3K3U6b10h7i-3m4p-3
*ail	l3
*ain	i5l5n8
*ais	f3
*aja	C-7D-6E-8F-5G4H4J-5M-7N9P-3Q3T-3U4W7X8Z4b-10d-3f-8g-5i-6l14m4n-6o10p-5q5r4
*ajaj	a11o-3
*ajan	j5m4
*ajar	W3k7
*ajas	e3
*aje	C4D3L12P-3S6T3W9X3Z10b-3e-4f-3l-3o-3q-6r3
*ajes	X16Y14d3
*ajo	C-3D6F-4G7H5O-4P4S4W-3Z3b-5e12h-5l4n-5o5q10
*ala	B-3C-3G12H-5I-3J4K-3L9O-4Q-5S-5T-5U-3W9X-3Z-4a-7b-6c-3d-7e-3i10j-5k3l16m-4n-4p-4q29
*alam	G4
*alas	a4
*alba	l3
*aldo	A-4B3C17D13E15F12G13H-6I5K-3L7M-4N-4O-6P7Q8R-3S-5T-6U-4V-5W10X-3Y-3Z-3a-8b16c-6d14e-5f-3g-3h-18i-7j-6k-4l-4m-4n-11o-7p19q-8r-4
*ale	A6B-7C-5D-8E-3F15G16H-12I-6J-12K-5M-5N-5O-6P-7S-10T-9U-8V9W14X6Y-3Z-6a-10b-9c-3d13e-3f6h11i3j4k3l10m4o18q9r-6
*alen	D3H4L5P7W-3
*alep	k3
*aler	d5
*ales	B4D-5E-3G-3H8I-3K9N4P3S-3T6U12Y-3a4b3c-3d-4i-3l-3m5n-7o-3q3
*alga	M-3P-3S6W3Y4d9q3
*algo	N8U3
*ali	R3a6k4n-4
*alia	C3E4U3f3
*alio	C-3D5E-3F3H6Q-3W-3a6d-3e9n10q9
*alir	N5n3
*alla	d3e4j6n4o6
*alle	M5P11
*allo	M3T7n8
*alma	S5
*alo	A6B4C-7E14I-3J18L-3M-5N-4O-3P-3Q-3T-4U-3V-4a-7b-4d7f15g-3h-6i-3k-3l5m-3n9o-6p5q6
*alon	L5e6h4j3
*alor	L5a5
*alos	E4G7Y3d13
*alsa	G4
*alta	A10D11F4L-3V4a-3h-3i7k9o-3q-7
*alto	h6q3
*ama	E-3G-3H-4I13J-3L6N8O-4Q-5V-3W6a8b-3c-3d-5e-3f13g8j-4k10m-5n-8o-4p-4r4
*amar	D4c5d8
*amas	r14
*amba	l5
*ame	A-5B4C6D-12F-8G-11H8I5J-12K5L-5M8N7O-10P7R6S14T10U5V-3W17X-9Y14Z-11c16e-11g17i-6k-3l-8m3n-4o-14p-4r-8
*amen	c4
*amo	d4g4j6
*amon	k12
*amos	A-3B-3C-6F5H20I15K-4L7M-3O-4Q-6S6T-5U-4V11W-5Z-3a-8b-3d-3h6j9l5m-4n-7p-7
*ampa	G7
*ampo	N3
*ampu	d5
*ana	A-6B3C-5D7F-6G-3H8J-6L8M4N-3P3Q-5R-3S6T-4V-8W8Z6a4b-3c-3d-6e-3f-3i-3j7k4l9p-5r-3
*anan	L7W4
*anar	G3L9d3
*anas	f3q4
*anca	h3
*ance	A3C4H6S8b8h-3p6
*anco	T4W11a3q-5
*ancy	B4R3c3k8
*anda	C4O4Q3R8T-3W4Z4j3k3n-4
*ande	J5Q-3S-3Z12n7
*ando	A6B7D3E-6F-7G-7H-4I-9J3K4L3N-4O-4P9Q9S14T-10U-6V3W-9X9Y9Z8a-4b-12c-6d-3f-6h5i-5k-3n7p4q-5r8
*ane	X3l3
*ani	a4f3
*ania	l5r3
*anje	P3d15h-3n6p5
*anme	L-3N-3W13X3Y6b-3g7j4
*ano	B3E-3F11H-8I-3M-3P-3Q-3T-3V-3W8X-3a10b-5c12e-4f-3j10k3l-3m5n-8o-5p4q3
*anos	G3H-3S4a3h-3j4l3
*ansa	O8
*anse	D8N4
*anta	C-3I14Q-3S8W-3X3a9c-3k4m3n-4o6
*ante	A4M3b3d-4h6k3l3n9
*anto	A-4B-4C16D-6E-4G-3H17I-11J-4K-5L13N-3O-5P11Q-7S-5T-6U14V-6W13Y-3Z-3b19c-4e-4f-5g-3h-9j12k-4l-5m-6n6o-6p18q-8r-4
*anul	C3l4
*any	C5b6
*anza	C9b12h-3l5n-5p8
*anzo	j5n4p4q3
*aola	k5
*apa	W4a6h3q3
*apas	i3
*apel	a3
*apo	a8
*ara	A5B-6C4D-3E-4F4I-3L8M-4N-4O-7P-5Q10R10S-3T5V-6W-6Y-6Z10b7c5e-3g6i3j8k4l-9m-3n-5p4r-8
*aran	X3h3j4
*arar	H6K8
*aras	l3q3
*aray	D4n3
*arca	C8R4
*arco	a4n4q3
*arda	j4n13
*arde	B3D3H6K4O9S6a-4l4q-5
*ardo	S3V-3d3h-5l4m8n10q3
*area	a7
*aren	X14f4
*ares	I-4W11j14
*arga	B3D4F6G4P10d-6j-3n10
*argo	F3a4
*ari	b3
*aria	D-3L7Y4b-3d4g4k4
*ario	B5F3J7L-3W9Y6Z3a-4h-4j4k8l7n-3o-3q-6
*arla	A3H-3W4Z4f5h-3l3n6o-4q13
*arle	C-5E-4F6G15J-4L3R5S5W-5e6f4g5i-3
*arlo	E7G5S5e5q-6
*arma	q3
*arme	D5N10O-3V3X6Y5b-3c7j-3n-3
*arne	W5c4h5j-3
*aro	B7M-4T5a3j4l4n5
*aron	C-4D20E-5F4G5H-4I8J-5K20L-9O-3P3Q-8V-3W-6X-5Y-4Z-4a9b4c-5d-10e13g-6h4i-7j-4m-3n9o-4r5
*aros	E3
*arra	h7q-3
*arro	H5T3Z5h5j3l3n4q-3
*arse	A3K3L5d4f10h-4
*arta	D4
*arte	H-3K4Q4R3T3U4g6i5j-3n-4q-3r9
*arto	X4q3
*asa	A5H-3L6S4a8h4j4l4n4q-3
*asar	D4L3h4j3o-3
*asas	W4a6o5
*asco	h3
*ase	I5R5U6V8a-3f3l3
*ases	a5
*asi	D3S7U3
*asio	j3
*aso	C5H-3L-3O10P-4S6T-5U-3V-5W-5X-3Z8b-4d-3e-5f-3g-3h3k6l8n14p5
*asos	Q12
*ast	n3q11
*asta	C-3H-3L3P-3S-3X8a4b3d5h-5j4l4n6o9q-3r-3
*aste	D3G3H-4J-3L-5P4Q-3S-3W-3d-4h4j-3l-3n28o12p3q13
*asto	D4P4W3h13
*ata	B4M-3W4Y3h5j4r7
*atar	c4q3
*atas	e3
*ate	C3O-3S12T-3U-3V-4W-3X8Z-3a9c-3d-4f-3h4j4k12n-9o6q4r11
*atis	C3L6W5d4p3
*ato	C-5D10G-3L-3P-3S15V-3W-4Z-3a7c-3g-3h5l5p4
*atos	A4D-3H-3L-3M7N14P-3Q6S5a-3d-4e5g3h3i6j3k4q-5
*atus	b5n6
*aty	E3G4W3
*aude	r5
*aul	k3l5
*aura	A5B6F4W-3h3k5l7m3q-3
*ausa	S6l3
*ava	E4h3l3
*ave	C4U5a7b5p5
*aves	a5
*avia	C6K4L-4P-3T-3a-3b7d-5g8j6l3m6n7o-4
*avo	B3E4O3V3W3a-3f5n-3o13
*avor	A-3C4D-7G-4H4K-3L-7O-5Q-4R5T5U3V4X5Z-5a-7c7f3g4k5o-7q3r-4
*avos	n5
*axa	j3
*axi	n3
*aya	Y6j5n3q4
*ayan	H-3L3W4k4m5r3
*ayas	J12q-5
*ayo	C5H8S6a-3e-3h-5n10
*ayor	T3
*aza	A3I4b5d5m6
*azla	W4i4q9
*azle	R4f4i3n5
*azlo	d4
*azme	H9I5R4W14e4g4n-3o-3
*azo	A4a5n4
*azon	C3b3
*back	G4L3b3
*bado	A10H5K3M3j3
*baja	G6h-3j4l7m8r3
*bajo	F-4G9H3O-3S4Z4h-4l5n-3o5q7
*bala	q4
*bale	G8
*balo	A8q3
*ban	D3G3K3X10Y3h4n-4
*bar	A14Y7h-3q3
*bas	J11K3O4X3a-3o6q4
*beca	l5
*bee	k3
*bel	f4n3
*bela	C4f4
*bele	F6W8
*belo	f4
*beme	X-5Y6g10h3
*ben	F4X-3e4j6k6r6
*ber	B3C8H3P8Q-4W-3b11c-3d-7f-3h-6j-3n6p7r3
*bera	A4
*bes	A5T9W3a3h3n3
*bia	C-3E3F-3G4W9e3h4i5q6
*bian	A3M4n-3
*biar	E4L4T-3W-3b4e3n-3q7
*bica	M5h3
*bie	Q5
*bien	H4L13W-3d-5g9i10k7
*bilo	l3
*bio	C-3D4E-4F-3H-3Q5R3S7a4d3h3i-3n8p4
*bios	B15
*bir	A-3B11C-3D-3F5I-6N-3P-4Q6T3W-3X13Y10a-3c5f8h7n-4o-3q-4
*bla	W5h4r10
*blar	S9T-3a4c12
*ble	C6D11E-3F4L8M-3O-5Q-3S-3T-3W3b4c8d-4k-3n6o3q3r-3
*blen	c5
*bles	C3T6o4
*blet	Q3
*blo	a3r12
*bon	W3
*bona	F7P5
*bono	G3
*bora	l5
*bot	r8
*boto	q5
*bra	c3h4q6
*bran	D4E3G10m3q-3
*brar	L5Q3d9h9k10
*bras	Q7T3
*bre	A-5C-4D-3E-5F-4G-5H8I3K-5L-3N4O-4T-5U6W8X-3Y-3Z-4a-4c-3d4e-4g5h11i-3k7l4m6o-4p-6q6r5
*bren	j11
*bres	I4o5
*bril	R4
*brir	W4e3g8h3
*bro	J-3M4N3U4V7b3f3h5i4k-3m-3n-3p11q-4
*bros	I11
*caba	C-3G6J3Z3h5i3p6q-3
*cabe	V4
*cabo	R3b3d-4g3i4l5p9q4
*cada	C3D4Z3q3
*cado	E5Z16a6c3e7n-4
*cal	h3
*cala	W3i14q11
*cale	C-3F8G6d4h-5
*calo	l5q3
*came	C3H9I-3M10Q3T15U-3a-3c11d4h-5k-3l3q-5
*can	F6L13c3j4
*cano	h4
*car	C5D-3E10L-4M3O-3S5b5c10d5h-5m7
*cas	Q4a5j3k3
*cate	j4n-3o5r11
*cede	G5Q3n11
*cel	j4
*cela	N4Q7X4n-3q13
*cele	G5l5
*celi	k5
*celo	B12M-4N6Q4
*cen	B3L14P-4a10g3j12n-6
*cena	H7I3S5W8a5n-3
*cer	A-3E3N8O-3Q4T9W-3a-4b-4c-3d4e3n3o6q9
*cera	D3
*cere	q3
*cero	Z6l4
*ces	C3D7F-3I-3L-4O-3P10Q-4T18W-4Y3a-4d-3e-3f-3m-3n8o6p-4q4
*ceso	B-3R11d-3k9l10m13n5q-3
*ceta	a3j5
*cha	B-3C9E-4F4G-4H-6J-3P5Q3T-3W-3a-4c4e5j-5k5n3o-3q5
*chan	m6
*char	d5q8
*chas	H3P8Q4j6m3n-3o5
*che	A-3B5D5P-3Q-3S6U3X4b-3d-3f-3h6j10k9l-4n-7p-3
*cher	M3
*ches	H3O6a6
*chi	l4
*cho	A-3B12C3F-3H-5I-3L-3Q-3R4T-3U6V4X5Z-3a3d-3e-3f3h3k4l6o4p-3
*chon	f3j3
*chos	B3D-3I3b4h6m4
*cia	B3E5F-3G7L7M-3P-3Q4U-3W3c3e7f-3j5l6n-6o4p-4q-3r7
*cial	Q4S4e3r8
*ciar	h3
*cias	H-4J13K3L-3O-4T-3X6c4o25q-4
*cibo	D4M4P3a-3h11
*cide	E3q3
*cido	o6
*cien	X8i6p4q4
*cima	D3U3
*cina	P3V4e6f5
*cino	P-3W6
*cio	A-4B-3C-6D10E-4J-3L-4M-3N4Q-5S-4T10U-4V-6W10X8Y-3Z-3a-5b-5d-5e-5g6i-4j12l16m-4p-4r4
*cion	A13B3C-3G-5H-7I-6J-3K3L-6N8O-4P-5Q8R15T-7V-3W-5Y-3Z7e13g3i-5j9k-7l-6n8p-5q-5r-5
*cios	I15L9T4X7o-4
*cir	C3L3Q4T6n9
*cito	H7N4R5S5T5a-4c4g4k-3n-3
*cker	Z4a9
*cket	B-3C-4D5F-4I-4J-3K4M10N-3O-3P6Q8S4T-4U3X-3Z-3a-6b-5c-3e7f-3g-3h9i5k-3l-3m-3n7o-4p-4q6r-4
*coge	G3
*com	g4
*cora	B21Q4W4
*cord	h3
*cos	C-3Y3d3e5h7j4l7
*cruz	l3
*cta	l8n4
*ctar	Q7c6
*cte	R7
*cto	D4E7Q-3T3Z3a-4c5d-3e9h4o14
*ctor	K4a4n-4
*culo	R4
*cuna	h3
*cupa	d3
*cupe	S3
*cupo	C3R4S3T5X5a-3c3e-3f5h3j3l3n-3
*cure	h5
*daba	J8Z4
*dad	B14C-3D7F-3J-4K-3L4M-3O-3P-3S-4V-3X5Z-3b4c4d-4f-3j5m-5n8o-4q4r3
*dada	Q3
*dado	C4H3a5d6h3j-3l3n-4r6
*dala	h7
*dale	F3V6W3o3
*dalo	J11
*dame	H5L4P3Q-4R4S-3T7W3X-4Y9Z-3a3c3d-3h10j4m-3n-3q-4
*dan	A-3K5U-3W6X5a3b3j12n-4
*dar	A4C3D-3H-3J4L3Q7W-3Z4c3d4h-3j4n4
*das	C-5E-3H-5K14L3O4P12Q-3S6T-3W3Y-3c-3d-4h4j10q-4
*date	a4o5
*day	U11
*dea	I3
*dece	o7
*dega	S6W6
*deja	A7
*dele	W5
*delo	e3
*dem	i21
*deme	k5
*den	D-4E8J-3L10N3Q7S-3T-5U-6X6b-3c5d-5e4g-3i-3j20k-3m13n-7p-3q-3
*dena	a4
*deno	k5
*deo	f3
*der	H-4L7X5d3h12k5l4m6q-4
*dero	A-4C9D3E9F5G5H-3I7L7N6R-3S-5T-4U-4V-3X-4Z-3a-7b9c-6d10e-5f8g9h-7j-7k-6l-5m-5o-4p5q-6
*des	A14D5E-3G-4H-6I-3K-4L-6O5S-4T6U-3V-3X7Y4Z5k3m-3n-8o5
*dgar	l4
*dia	D4F3M3Q4g5j3l5q-3
*dias	K4
*dida	T9l5o3
*dido	D3H11T-3U10W5a-6b-4e9h-3j7n-7o12
*die	D4J10
*diga	a8o5
*digo	I4R11
*dime	d8h-3
*dio	A10C-3D-4H8J-3L-4M3Q4U-5W10Z8a4h6i3j-4k-3l3o-3q-3r-3
*dios	E3N3l5o13
*dir	T7a3h5k7m-3
*dira	W4g3k3m4n-3
*dita	E11f6
*dith	R6k3
*dito	C6H4S8b6d4e3p-3
*dole	F4
*dome	O4n3
*don	Z13r4
*done	Z7
*dor	A-3C-3G-3O3P-4R4T-3W6X-3Z3c14d-3f-5h3k12l8n-5o-3
*dora	H-3R7V-6W4c11e6j3k11n-6o-3q-3r8
*dos	A-3B4C-6D-4F-6G6H-3I18J-3L8M-3N-3O14S-3T12U-5W5X-4a-7c-3d6f-5g-3h-3i-4j7k-4m19n-6q-8r-4
*dra	C6D5E8H4a5b-4j3l3n-4
*dran	E4j3
*drar	U5
*dre	C4F3L-3T-3Z7b7j-3n-5o15
*dria	H4c4m3r3
*dro	e6l6
*dron	I9f4
*duca	L4
*duce	G5
*duco	R4
*duvo	B5
*eaba	J5
*eada	M5k8l8
*eado	B5D4P5Q4R6d-3f-4k10l8m-3
*eal	E3c7q4r3
*eala	l10
*eale	d9
*ealo	f4
*eame	M9f5
*ean	a5b3
*ear	L7Q9d17f7n-4q-3
*eas	W6Z5
*eat	o7
*eba	A6k4q4
*ebe	A5C3E10J3a8h-3n-4
*eben	D3F5
*eber	F3
*ebes	A6a4
*ebi	q6
*ebia	Z3h6
*ebio	q10
*ebo	A10P-3Q13a3b3n-5o10q-4
*eca	A3C6M5l4m5n6
*ecar	C8S4U3b5m6
*ece	D5E6a-3b6d-3f8h-7i-3k-3n4o5
*ecen	C3D3I4g5m4n-3
*ecer	C3N9
*eces	B3D6H-4K4P11T5b-3h-4n3q8
*ech	k5
*echa	H-3I4Q6h-3j-3n8
*eche	j8n-3
*echo	B14U3
*ecia	G3
*ecio	C-3D6W11a-4b-3d-3j13n5o-3q5
*ecir	C3Q4T6n9
*eco	D4E3I4Q3S9d-3n-4
*ecta	l7n3
*ecte	R7
*ecto	E4c3d-3n6o16
*eda	C8H-5T-4U-3W6k13l12n-5p3q-5
*edad	n10
*edan	C3W3a6b6c3n-3
*edar	L3
*edas	S5
*ede	B-3C-3D5G3J-5L6M-3P-3Q6S-4T8W-3a-5g-3h-3i-3j7m5n8o-4p-4q5r-3
*eden	L11U-3c8m8
*eder	d5
*edes	D6G-3L-5O-4Q-5T7W3Z7c4h3n-4q3
*edi	A5D3J8l5n3
*edia	D5Q5
*edio	H6T5
*edir	T7a3l3
*edo	A3B-4C-3D-7G-3H-4I-4K8L7M4N-4O-5R-3S7T8U-5W-8X-4Y-3Z-4b6c4e5f-3g3h-5k-6l-5n14p12q8r-6
*edor	W9c7h-3k7
*edro	l6
*eeme	n6
*eer	W5h3
*ees	J6
*efa	A3c6
*efe	a4c6
*efri	W5a6h3
*ega	F6Q3S4W5X7f5h-4q-4
*egan	D3Y7a6
*egar	L3U5W-3f6j3k9l4
*egir	E4Q4q9
*egla	E5n3
*egle	n4
*ego	A5C-3D3F-3H5J-5P-3Q-3S15U-4V6X-4Y-3a8b-3c-3d-4i-3j4k4l-5n6o3
*egra	F3P-3W5f4k4q4
*egro	e3
*egue	A-3H-3O8R3S6U4Y5Z6a-5b4n-6q9
*egui	k3
*egun	C6D5E5
*eina	a3
*eite	h4j4
*eja	A7C-3D9H-5J9Q-4S17T4V-4W-3X9a3n-6
*ejan	D3L3j10
*ejar	X5h3q5
*eje	J3Z3a13o8r-4
*ejen	X7
*ejes	J-5l4n3q8
*ejo	E-3G4H9O-3T-3V-3W5c5d-3e6l8n7r-3
*ejor	H3J5X4a3c7h-3o-3q3
*ejos	e4h-3
*ela	A-3D-6F-4G-4H-5I-3J-6L-3M-4O-5P-3Q4S-3T-4V-4Y-3Z-3a12b-3d-5e3f12i8j3k5l10m5o-7q22r-5
*elar	X9q12
*elas	K8h4
*eldo	W10
*ele	C-5D-3F12G5S-3W14a7d-3f5h4i4k-3n-3o-3q-3
*elen	N5Z4e3
*eleo	l3
*eles	I5J5
*eli	A4G3k7l11
*elia	G4f3l8
*elio	f3
*eliz	O8a5
*ella	n3
*ello	O17V3l5
*elo	B9D4E5J-3L-4M-5N3T-3V-3W-5b-4h8l-3m-3n6o-5q7r-3
*eloj	j3n7
*elos	C-3F11G18L-3W10b-3j5
*elp	T18
*elta	e16n5q-3
*elto	I4
*elva	k3
*elve	L3M-3R4Y3e14h-3i5n7
*elvo	S10n13
*elyn	l6
*ema	B4C-3D10E5G-4H-4I-4L-3N7R4T-3U-3V-3W3a-5b-3h3j-4k5l5m6o-3q-3r3
*emas	G4V5X3d4n3
*eme	D-5E-3I-3J-3M-3O-3Q5S6T10U-3W10X-5Y10a7f-5g8h3i-3j-5k6l-3m-3n4o-5p-3q-5r-3
*emio	Q3d11
*emo	l3
*emon	E4
*emos	E-4I8K7P-3S15U-4V9W-3f4h-3i-4k3l-3m-3o7p-6
*empo	L9n6
*ena	A-3H8L-3O-5Q-3S6T-3V-3W6X3a6b-3h4k6l11m-3q-3r-3
*enal	Q3n4
*enas	L-3O29T3W3a-3b4d-4f3g8h5m-3n-3o-4q-3
*enda	B6C-4E3H4L-3P-4S3V-3a-4c9d-4h4l4o4p-4r6
*ende	A-3H-6W3Y13a3b3k3
*endi	C-3H-6I-5Q3S-3T17U12W-3X-3a-3h9n11q5
*endo	C-5G3I5K-3P-3T14V-4W-5X-5Z3a7c7f-3h-4i3j-3k-3l9n-5q-3r5
*endy	B4G3W3f4k3
*ene	A-3B-4C9E3F-4G5H-10J-3K-3N-3O-3P5R-3T-5U-6V8W4X6Z-3a8d6e4f5h-7i-3l4m5o-6p7r-3
*enen	L3O-3W7c6j16m3
*ener	E6N4X4h-3j3k5n6q-4
*enes	I11m18r3
*enga	A3C3E10P-3V5c8d7h-5l4n-4o3
*engo	A7B-4D3E-4F-3G-3H-6I5J-5K4N-5O-3P3S7V5Y-3Z-4b12c-3g8h4i-4j-6l-4m10n-3p-5q-3r4
*enia	B3D16P-3a-3b4e9h-5k4m5n-3p3
*enis	e4
*enle	A4W3X10a8l3
*enlo	N6X4
*enme	D-4N22T5W-3Y8c18e3g-3j-3o-3
*eno	A6E3O-4V7a6b-3c3k3n-7o11q-5
*enor	B-3D3F-3H-3O5P4Q4V-3W-3a-4d-3f7h6k-3p4q3
*enos	D11E6F-7G12H3I3O13W-3a-3b-4d-3n-5q8
*ensa	L6d11h3
*ense	G4N7d3o4
*enta	A-5C3D7E5F6G3I-11J9K-3M8N3O-8P6Q4R-7S-4T-11V7Z-8a-8d6e4f4h11i6k-11l-9m-8n6o-5q6r-6
*ente	A-9F5H-7R-5T-8U-8V13X-7Z-3b-5c13d-3f7h4m4o9
*enti	N3Y6q3
*ento	C-5F4J4L-4P-4Q6S9V-3W-3b3c-3d-4e3h5j5n8o6
*enu	T32a-3j5
*enza	b3f4
*epa	K4Z3
*epic	E4j4
*epto	Y5f4m5n-3
*eque	G4n3
*era	A10B3G4H-8I-8J-5K-4N-3O-5P-4Q5R4S13U-6V-3W8X-4Y-3a-4b4d-7e-4h7i-6j5k8l8n-4p-5q8r-3
*eral	H6q3
*eran	A9L5a4n-3
*erar	L3h6
*eras	H-3W6e3h4l4m14q-4r3
*erde	A4L3
*erdi	D5Q6T14
*erdo	I4L5M3P3m4o4q-3
*ere	B-3C6F-6G-5I-4J3K-3M-4O7Q6T-3V-6X4Y-3a-5b-3d11e11f14i3k-4l-4m-4n-5o8p3q-3r-3
*eren	A3d3f6h-4
*erer	R3Y3Z10a3n-4q4
*eres	I4T3
*eria	D6E5F-3G-3L-3O5W-3Z5a-3d-3f4h7j4k3n-3p5
*erio	G3
*erla	A3B6J4R5V3W3Z4k3n-5q4
*erle	E7F3T4e5i5q-3
*erlo	f5
*erme	A5
*ermo	L3d3
*erna	j5
*ero	A-12C3E4F6G3I4K-7M-5N6O-6S-3T-7W3Y3Z-4a-5c3d5g8h4k6m-5o-5p-3r-5
*eron	A4C-6D14E-4G7H3I11J-4L-4M7P9R-3S-3U-9V-3X-4Z-4a-3b6d-10e8f-3g-5h8j11k-3l-4m-5n8o-5p-3r-4
*eros	B8C5D6E10I-3P-3W-3a4h-3l4m13n-3o-3q8
*erra	H-3W6p4
*erre	H15S8Y3h4o3
*erro	H-4Q3T-3U3V6a5j7o7
*ersa	q17
*erse	K6Q3Y3n3
*erta	I4X5a5j5n5
*erte	q14
*erto	C8E-3H3a-3b3e4f3j6n7q-3
*ervo	j3
*erzo	k5
*esa	F-3G-3H-3J7M-3N4P-3V5X-3b-3e5f3g7h4l5n-6q3r6
*esan	L6X3c4e7o-3
*esar	T3e12g3h4n-3q3
*esas	j7
*esca	n5
*esco	W3d3
*esde	H5I7L5O8P3S-3U8a-4d-3h-4k4q-4
*ese	A7S5q-3r10
*esel	a3h4j3
*eseo	N6O-3c4d5
*eses	I4j7
*esia	B3F13G5N4Q-3f5g5h-6n-3q-4
*eso	B-4C-3F-3H-3M-3R10S4V-4W-3a-4d-5e10h-4i12k14l8m12q-3r-3
*esor	c20
*esos	D5E3F4G3H-5I-3J-3L10M4P-4U-3V3a-4b6d5f-5h9i6j-3k-3n-4o-3q4
*ess	j5
*essy	l6
*esta	C-3D5F3G9H-7a6d-4h-5j8n3p8q-3r14
*este	Z6c5h3n-3
*esto	P6S5T-3V-3a-3d5f3h-4l17o-3
*eta	A-3D-3E7F-6G-4J-3P-4S-3c-3e3g5h5j6m4o-4q3
*etar	d3
*etas	J13W4h3i4j6
*ete	F4J4N8W-3b4d-3f4h7j5k3n-5q4
*eten	D4a5
*eter	H-4J4M-3Q5a-3d3e5g3h5i7k6
*etes	h5q-3
*eti	F4H-5Q6U8i-4m4n15q14
*etio	B4M8h-3q3
*etir	n4
*eto	A5B5C3D3H5J-3L-3M-3Q7V-4W-4a-4i-4k4m6n3p4q-4
*etos	d3h3j3
*etra	l5
*etro	a6
*etta	a4h4
*eva	C6D-3H-4J-3L-3Q4U-7V12W-4b-4c-3d4f10h7i9k11l-3m-3n-9o-4p7
*evan	W5j4
*evas	J14k3
*eve	G4P6e3n9
*eves	F4H6P3a4h-3j6
*evin	f4l4m3
*evo	A-4B-3C-7E-4G-3H-6I-4K-3L-5N-3P-5R7S-5U15X-4Z-3a4b13c-3d-5f8h4i6k5l-3n5o11p-4r-3
*evos	I8k3
*ext	V18
*eya	W3k6
*eza	a10k8
*ezar	d-4f5g6h3k3
*ezas	W5e3
*ezca	E3q4
*ezco	o15
*ezo	T6a6h5
*fas	o11
*fes	L3h3
*fia	f3k3
*fica	C6E3F3W6h-3n6
*fico	Q3a6
*fil	N8
*fina	k7
*fis	k5
*flo	G4
*fon	M3V3
*fono	C5E-3G-3H-4N4P-3Q3T-3V-3X5Z3a-5b3c8h4k3o-3p3
*fra	H3
*fras	H8
*fri	W5a6h4
*fume	e4
*gaba	Y3
*gada	B4K4R3W3k8n-4
*gado	I-3R8c10m3n5q-3
*gail	l3
*gain	h-3i6n11
*gala	L14b-4
*gale	F9G-4V3W9Y3a-3c4d-4f5h8i9n-4o-4q-4
*galo	B4F5G6d10e-3h-5n-3p4
*game	C4P-3W7b6d3g9j-3
*gan	F3N6Q4X3Y9Z5a8d-3h3n-3o-3
*gar	C-3F5G-3H-4L6P-3U3V-4c-4d8f6g-4h5i3j10k11l6n-6o-4p-3q7
*gas	D7J19Z3a6j4n-4q-4
*gel	R4f3o3
*gela	q4
*gelo	K4n3
*ger	j4
*gina	j6k3
*gio	f6g5j4
*gir	E3Q4q11
*gito	q8
*gla	E5n3
*glan	j4
*glas	L10n3
*gle	n5
*glon	P4
*gna	h4j3
*gno	K3Q5
*gon	F3n4
*gos	P5a3
*gra	F4P-3W4f4k5q4
*gro	e3
*gua	a10h4
*gual	E6I4L7V-6d-3i16q-3
*guas	M3
*gue	A3B-3D4F-4G-3H-6L-5M-3O4Q-3S3V8W-3Y3Z3c-4e3f-4g-3k-4m9n4o-3p-4q9r-3
*guen	D3K4X8j5
*gues	J5q-4
*gui	k3
*guir	Q3n9
*guis	a8
*gun	C6D3E4J6L3h-3
*guna	J16K15M3h-3n3q-3
*guno	A4c3
*gura	D5
*guro	K3a3
*hada	e5
*hado	h3
*hala	q9
*hale	C3F4d3n3q-3
*ham	k5
*hame	C-3H6U4V5k3p4
*han	B4m5
*har	d4q8
*has	H4P7Q5j5m3n-3o6
*hat	H-3T14V-3Z20a-5c3o-4r10
*hava	E4l3
*havo	O4V4W5f5k3
*hayo	B3C6E3
*haz	N7g-3q14
*haza	A3
*hazo	A6n5
*heca	C6M5h-3m7n8
*heco	I4Q3S12n-5
*hela	a7
*hema	l3
*her	h-3i8q3
*hera	j3
*hes	H3O6a6
*hido	a4o11
*hila	V3
*hin	D6Z4n-5q3
*hino	l3
*his	Z3d3r12
*hita	G5
*hito	f4
*hole	B3G3
*hon	W3f3j3
*hone	h6
*hora	C-4F-3H-4L-3Q-3T10V11Y8a-5e-4i11k3l-3n5o-3p12
*hos	B3D-3I3b3h5m5r8
*huy	k6n3
*hya	l5
*iada	I4
*iado	W5Z3
*iaje	H3
*ial	B9C-3O-3P21Q5T17a-5b-3c-3n-5o5q-3r5
*iale	G-3W8d7g4h-5q16
*iam	f4
*iame	f6g11
*ian	A3M4l4n-3
*iana	l6
*iano	B3W3g3m7
*iar	E3F8K4L4R7T-4V3W-4b3f4n-4q6
*ias	A-3B-3E-3F-3G-3J12K3M-3O17T-6U16V-4W-5X6Z-4a-4d-5f-3g-3h4i-4j7k-3l5m-3n-3o20p-3q-8
*iazo	a8
*iba	H4Z4n3q-4
*iban	X10Y4
*ibas	J9X3
*ibe	Q8X11f10g4h-3r8
*ibel	f4n3
*iben	e4j8r6
*ibi	J3Z3
*ibio	Z4
*ibir	A-3B11I-6P-3Q7T4W-3X15Y10c5f8h-3j-3n-4
*ible	C6a3p3
*ibo	D4M4Q5S9T4a-4h10q-3
*ibre	H-4W6
*ica	C5D-4F6G3H-4K-3Q-3T-3V-5W11a9c3i6o-3
*ican	c3j4
*icar	C-3E12M3c5d4h-3m3
*icas	Q3a5
*ice	A6B-3D6F-3G-4I-3J-4K-3M5R6U7V-5W-5c-3d5k-4l-4m-3n8o-3p5q5
*icen	F3a11
*ices	A3C5Y6b3p-3q-4
*icha	C4
*ichi	l4
*icho	h3
*ici	h6j5
*icia	E3l6
*icio	D10F4H-3T15a-3c3j6n-3o7
*icle	h3
*ico	A-4E-3H-3J-3L-3Q5W-4a9c8k-3n5q8r8
*icos	Y4
*icto	h3
*ida	B3C3D-3J-3L3M-4P-3S-4T7a11d-5h-7i8j7k-3l5m3n-9o7r-3
*idad	B17D3H-4S-3T-3X5Y3a-3b3d-3m-5q5
*idan	W5
*idar	A5d4
*idas	j3l3
*ide	C4E3Q3W6l7n-3
*idel	f3
*iden	E7Q4j7
*idia	g5
*idio	A12i5l4n-3
*ido	A7B3C-4E-3F-4H5J-4K-3L3N-3O-5Q10S-5T-6U10V-4X-3a9b-5c-4e9h3i-4j7k-5l-5m-3n-12o21p-6q5r-4
*idos	K3d6j4
*iece	f6
*iedo	n4
*iego	A4
*ieja	Z3a6
*iejo	W5
*iel	k5
*iela	g4k3l4
*ielo	a5h4j5n3
*ien	B15C-4D4F-9G-3I9K-3L5M17N-6P-4Q7R-6S-9T-6U-6X-3Y3Z-3a6b-8c13d-13e-11f-6h-15i7j-8k4l-10m12n9o10p-3q-3r19
*iene	A-3B-4C9D-3E5F-4G4H-9J-3O-3P4T-4U-5V10W3a9d6e3f6h-7k-5l4m6o-5p8
*ier	H11
*iera	D-3G-3W10b6c6j5n3
*iere	C7E-3F-5G-4I-4J4L3M-4V-5a-3d12e12f16i4k-3l-4m-3n-3p5q-3
*iero	A-5D-4E4F6H3J4L-6M-8N11O-7P4Q-7R4S-5U3W4X4Y8Z-4a-5c9e5f-5g10h7i-3j7k4l4m-7n-7o-3p-6r-12
*ieta	T3
*ieto	Z3
*ieza	a4f3k7n-3
*iezo	T5h5
*ifa	F5W5j3n5
*ifi	j5
*ifra	H4
*iga	E3F4R24S3T-4U-3V4a5d-3e-3h-3k-3l11n-7q-5
*igan	F4X3d-4h4
*ige	C-3E9Q3q6
*ign	g11
*igno	K3Q5
*igo	C-3D11E-3F-3J-4L-3O3P-6R10S10T-5U4W-4X-3b7e-5h3i-6j-3k-3l3m6q-3
*igue	A7H-3S-3T3V13a5j5m10n10o-3q-5
*ija	L6S4W6Z6a6
*ijas	e3k3
*ije	E3J7a4h-4q9
*iji	o11
*ijo	H4P-3Q3W5c4j-3o4q3
*ila	D3E3J3S7V10a-3e3h7n-4q-5
*ilas	i4
*ile	a11j5
*iles	Q4a5
*ilia	V-3f6i4
*ilio	L3T14W4j6
*illa	a5h6m15
*illo	a5d3o6
*ilo	C5h3j6l3
*ilos	h6j3
*ima	A-4C-3D4I-3J-4M-3N4P3Q4S-4T-3V8W3c-3d-4e-3i5j-4l-3n6o-3p10q9
*imas	P7
*imbo	K9W3
*ime	B3C7D-4E-4F-3G-3H8I4L-4S-3T7U6W10a-5b6c-3f-3g4h-8j-4k-3l-3m3n6o-3p5q-6
*imir	d11h-3
*imo	B-3C-3D6F-3G3H-5I-5L3O-5Q-3T-3U-4V12W-3b-3f7i5l6o21p3q3r-4
*imos	D-3G3H16L-3M5O3P3Q-3S6T-3U-4V12d-3e4j3n-7p-3
*ina	A-4B-3F-3I-3J-4L-3M-4Q4S-3U-3W4X-3c5d-4e4g3h6i-3j5k8l4n-11o-3p-6q8r7
*inal	C-3E4W3a5h3n4q3
*inar	N5
*inas	L3S-3a4h5
*ine	N4S5a3d-3q-3
*inen	N9
*ines	h3i4l3
*ing	O10Q4n4q-3r7
*ingo	D8H7j5
*inio	j4
*ink	R27
*ino	H-6L-3P6S-5T-3U-3W4Z8a10d-5e3h5j6k3l9o3
*inos	a4f4
*inta	V6
*inte	d6h5j5p-3
*into	H3V8l7
*ints	F6b6d6h-4
*inua	V6
*inuo	S4V3o-3
*iola	f3
*ion	A12B3E3F-4G-5H-7I-4J-4K3L-6N9O-5P-6Q4R14T-7V-5X7Y4Z5a4b-3d-3e11f-4i-6j6k-8l-7m3n8p-6q-6r-6
*iona	L6T5W5r-3
*ior	Z5h-3i8n3p6q4
*ios	A-3B13D-6H-5I9J-3K-3L4Q-3S-3X14Y3a4c-3e-3g-3h-4j11k-3m8n-6o11p-3q-3r-3
*ipa	a4
*ipal	T12
*ipo	k11m20q-3
*ique	Z8o3q3
*ira	C4E-3F-3G4a7f3h-3k3l4n-6q5
*ire	K3a4
*irla	n7
*irle	E4Q3p5
*irlo	E3
*irma	A8p3
*irme	N4O-3X4Y6g22n5
*irmo	B3Q3S7k4
*iro	C5Q5d-4l6o7r-4
*irse	f8
*irte	T8
*irve	C3D3L3a5d6n-3r-3
*isa	C8V4n8o5
*isan	Y3
*isar	K4P3
*isas	e4
*ise	A4
*isen	D3X3
*ises	C3k3l3
*isma	D4J3Q6h-5i15n-5q4
*isme	S-3a5
*ismo	C-3H-3L6Q6X-3d-3g5h-6i18l4n3p10q-5
*iso	A12F4G-5H-4J-3S6T-3W4Z-3d-4g-3h3j-3k7l6m8
*isol	R4
*isor	S-3W4c6
*isos	A5K-3Q3X17Y15l3o-3
*isse	f3k3
*ista	D-3H-3K8N6P3T6U5V-3X-3Y6d-3f4g3h4m10n-8o-5q-6
*iste	A-3C-3D5H-3J-5M7Q-4R3S-3T-3V-3a20d-3h-9i-3j-3k6n13o17p-6q4r5
*isto	A8G3S-3V10a-3n3o17
*ita	B3E6F-5H-8J-4M-6Q-3R5S14T-6U-4X3Y-7Z-5a5e-6f5g-3i5j9k3l10m-3o-4p-3q9
*itad	Q4d8e5
*ital	B3f3
*itan	L3
*itar	B5C-3E7G5Q4R3W-3k-4l12q-4
*itas	J8P11a-3h6i8n-7
*ite	L6Q-3W4X-3Y6i13j4n-3q3
*iten	N10
*ith	R6k3
*ito	A-7C6G-3H6J-4K-3Q5S16V-6Z-7a10b7c3d-3h3i-3j-3l-4m-5n4p-4r-8
*itos	D-3E4I14O8U-3W-3X8a4b4
*itro	j3
*itud	A5D3j3
*iubo	O13
*ium	q3
*iva	N3Y7l19m5n-3
*ivar	Y9k-3l11
*ivas	T5
*ivel	L4W7
*ivo	C-3G3L4W3b-3c15d3e4n3
*ivos	I9d3m7
*iza	E4M6k5
*izar	A17C-3E6L4M3Q7W-3a4d3h-3j4n-5
*izo	A12B14C-3D-4F3H6J-4K-3L-3M10O-3Q4T-3U-3W3X-3Y3b-3d-3h3k-3l-4n6o-3p5r-4
*jaba	n3
*jada	D4
*jado	D5
*jaj	a11o-4
*jaja	Z7a9o16
*jala	A3J9V5n-3
*jale	F-5G14W4X3d8e-3h-4
*jalo	E9F-3J13
*jame	E3S11W6
*jan	D3L3j14m4
*jar	W4X5k6n-3q5
*jas	e5h6k4
*jate	C4l3
*jea	B3Y6
*jear	L7Q9W3d19n-3
*jees	J7
*jen	X12
*jeo	G7L6Q-3W3d7
*jera	A5B5D3G3I-5M4R3V-3W10a-3f-4j-5k10l3n-3
*jero	F3M4R7W-3f-4k20l4n-4q-4
*jes	J-5T-3W4X15Y14d3l3n3q4
*jeta	D-3E4F-4G-3L4W7b3f3g5h3j4n-5q5
*jita	C4d-3
*jito	Q3Y5b3n5
*jole	Z3q7
*jor	H4J4X4c8h-3o-3q4
*jos	e4h-3
*ker	Z3a9
*ket	A-3B-3C-4D4F-4I-4J-3K4M9N-3O-3P7Q8S4T-4U3X-3Z-3a-6b-5c-3e6f-3g-3h9i6k-3l-3m-3n7o-4p-4q7r-4
*laba	Z8
*lace	R16
*lada	D4G5d3h-3n-3o9q3
*lado	C11G-3H6P-4a4b11d11h-3o-3p5q-4
*lais	f3
*lala	G3N3W3l3q15
*lale	F12G-3W7
*lali	R3k4
*lalo	B4E3f9l3q7
*lam	A3G5
*lama	D4Q-3f8k11l5
*lame	M3W4c15q5
*lamo	d5g4
*lan	D4L5Y3j3
*lapa	a5
*lar	A-3F3H-5I-3J-4K-3O-3S7T-7V-6W-7X7c9h4i3j-3l3m-3o-5p-4q8r4
*lara	K3n4
*laro	T7
*las	F-3H-4J-3K5L9O6P-3Q-3T3U-3X-3a10d3e-3g-3h8j11m4n-3o-4q3
*late	j3
*lave	a5
*lba	k3l3
*lce	k4m4
*lda	a4q3
*ldo	A-4B3C18D13E16F12G12H-6I4K-3L8M-5N-4O-7P6Q8R-3S-5T-6U-4V-5W12X-3Y-3Z-3a-8b17c-6d15e-5g-3h-18i-7j-6k-5l-5m-4n-11o-8p18q-8r-4
*ldos	L5
*lece	E3
*lee	q3
*lega	C4X8q-3
*lego	A4D6H4J-4O3Q-4R3S6T-3U-3V4W-3X-3Y-3a5j7k5l-3p4q-3
*lema	D3k5
*len	H4L4N5P5W-3Z5b-3c5j-3n-3
*lene	k5l3
*leo	l3
*lep	k3
*ler	C3d4
*lero	V4
*les	B3D-4E-4G-4H11J3K10M-3N3S-4T4U10V-3W-5Y-4a8b5c4d-4e-4f-3g-3h3i-5k-3l-4m4n-12
*let	Q3
*leta	h-3j3m5n4p5
*lete	N7b6h3q5
*leto	D4H7e3m3p5
*leva	C8F3H-3U-6V-4d5e3i10n-5p10q4
*leve	P7e3h3n5
*levo	C-3H-3U18W-3a-3b13e3h11i4n4o-3p-4
*lga	P-3S7W3Y5d7n3
*lgan	W5
*lgo	A14B4C7D-3E-4G-3K12L9N6S-4T-5V-4W-3Y4Z-3a-6b14d-4e-3f-5g-3h4k-3l-3m-3o-5p5q-5r-4
*lia	C3E5F-3G3V-3f10h-4i3l6
*liar	K5f5
*lica	G7W4d4
*lico	c4n5q7
*lida	W3l3o4
*lido	U3n3
*lina	F3a3
*line	N3
*lio	A-3B-3C-3D3E-5G-4I-3M11O-4Q4R-3S-4T9U-4V-5X-3b-5c-3d-5e11f3h12j3k-3l-4m-3n9q11
*lir	N5n4
*lis	f3
*lita	V-3a8h-3i14k3l7q-5
*lito	D4a5b3g4n-3
*liz	O8a6
*liza	E4M6
*lla	A-4D-4G-3H-7M-3Q-3T-4U-3V3W-4a13b-4d4i10m13o4p9
*llar	D4
*llas	a10d3h5i-3j11
*lle	M6P11
*ller	C4
*llo	C-3H-3M3O17Q-3T4h5j-4l4n7o7
*llos	E3L4d-5h3j6
*lma	C6S6
*logo	j8
*loj	n7
*loja	H4
*lon	L5P3e5h4j4
*lor	L3a5f3
*los	C-3D-5E9F10G18L7P-4Q-3W7a-4b-6d11f-4h3j6k4n-5p-3
*lose	P5
*loy	C4W4
*lpa	D4F5Z8
*lpe	O10Z7j3r3
*lsa	G4Z5e5h6
*lsas	W4a6l3
*lsen	e4
*lso	e22h-5
*lta	A7C5D8E-5G-4H-6I5J4L-4N-3O-4P-6Q3S-3T-3U-5W-3X-4Z-4a-7b4c-4d-6e11f18g15h-4i3j-5k17l-6m9o-7q-10r-4
*ltan	D6K4S3V5a5b4h-4n-3
*ltar	C14P4b3d-3
*ltas	I5n3
*lte	K3
*lto	H-4I4Q7X19a-3h4j4o-3
*ltos	h7
*lub	N4f7
*lupe	k4
*lusa	e4h3
*luye	Q6n-3
*lva	k3
*lvan	Y4e5
*lvas	J5
*lve	L3M-3R3Y3e14h-4i5n7
*lven	X4
*lver	K12e19g3h-3l3n5q-3
*lvi	D3e4h-3q4
*lvia	h4
*lvio	G6K7e8h-3i6
*lvo	S11n13
*lyn	l6
*mada	D4c11h3
*mado	V3n7p3
*mal	g4h3
*male	F8G-3i8
*mame	W3f3n9
*man	L8
*mana	A-3B7D4H11I3J-3M5O3P7U-3V-6a-5b-3d-3l7o-3
*mano	W6a5c18j3p-3
*mar	A7C4E-3F4K9c3d6g3h5j-3k3l4m-3o-3
*mas	A7B-3C7D3F-6H6I-3J10K-6M-3O-3P3U3W-6X3a-4f-3g-3m-4n4p-3r10
*mate	h3
*mba	G3V4h3l4q8
*mbee	k4
*mbia	E4W10
*mbie	Q6
*mbio	D4E-3Q5R4S8W-5a6b-4d7e4h7l4n3q-11
*mbo	K9W3h3n-3
*mbre	A-3H8I4K-3L-5N6Q4S-3T-3U3V-4c-3d-4f3l3m8p-4r8
*mbro	N4f4
*mel	F6
*mela	B3i3l7m8
*melo	A4C3D-3H4U3h7i-3k4n5
*meme	H4W5
*men	D3H9U8Y7a3c3o-4
*mer	S4V4a7f3i6j4n3q-3
*mera	F3f8h4o5q-3
*mero	A-3E-5H5I3L-3N3P-4Q6S4T-3V3Y-3d-4e-4f4h4k-3m3o-6p-5q3r3
*mes	d6j6
*meti	F6
*miar	F9
*mida	j6
*miga	W3
*migo	O5a4c4l3m7
*min	g4l9
*mina	F-3G7N4W4h-3i-3l7q10
*mine	S3
*mino	j3l7n7p3
*mio	a7d11h7
*mion	a6
*mir	d10h-3
*miro	C5c3l5
*miso	A11F4G-4N4S-5W4k9l7m9n-4q-4
*mita	A3n6
*mite	L7W5
*mito	i3
*mium	q3
*mon	E3k12o4
*mor	a10o8q3
*mos	A-6C-10D-4E-6F4H17I15L4N-4P7Q-7R-5S17T-6U-9V17W-8Z-6a-4b-8c-5d-3e4h3i7j13l3n-7o6p-12r-6
*mosa	a3
*mpa	G6O8o8
*mple	L3P3W3f3
*mplo	J3
*mpo	L8N3n6
*mpoo	C3j4
*mpra	B-3C-3D7E-3H-5I7J5L6M4N-3O-6Q3T-4a-6c-4d7e7f-4g-4h11i6k-4m-3o-3p5q3r-3
*mpre	D9L-3P10d-3e5h6o3q9
*mpro	C-3H-3J3M6N3P3Q-3W10d-3e4h13n-5r-3
*mpu	d5
*muel	l6
*mula	L5h7
*mulo	F5L4p8
*naco	e3
*nada	D5F3L-3N6U8
*nade	F5f5h-4
*nado	i4l3q-3
*nal	A-4B6C-4H-4P-4Q4T-3U7V-3Z-3i-3k10m18n3o12r-3
*nala	G3l4q8
*nale	F9G3h7
*name	I8P5Q12T7U-3d-3h-3n7q-3
*nan	L8W5
*nana	A-3Q-3S8U3W6Y3Z-3a5j4k5l-3o8
*nar	H4L7N5j4
*naro	C3G3
*nas	A-3D-4E-3G-4I8O30U-3V-3a4c-3d-6e-3f5g6h11j6l-3m-3n-5o-6p-4
*nata	h3k3
*nca	D9P-3d-4f9h4
*nce	A3C5H5S9b10h-3p5
*ncen	L11X3
*nces	J3n11o4
*ncha	F5c3e5
*nche	j4
*ncho	R5a9
*ncia	B3C-3G6H-4L4M-3Q5W4c4e8j5n-5o3q-4
*ncio	N5R3T-3X9a-3l21o-3
*nco	H3T5W9a3q-6
*ncy	B4R3c3k7
*nda	B6C6E5F-5H4I-4J-6L-6N-3O16P-7R4V-4W3X-3Y-4c5d-6e-5h3i-3l8o4q-5r3
*ndan	H3K3j9
*ndar	C4Q8Z5j4
*ndas	L3O5n3r3
*nde	A-4B-4D4E-4F-4G-3K-3N-3P5Q7R-4S-6T6U-5Y10Z9a3h-6j7m-3n3o-5p-4r8
*nden	U-3X8a-3e4j15m6
*nder	H-4L3X4h14k5l5m7q-3
*ndes	T4X11Y3
*ndi	C-3D-3F-3H-7I-5S-4T16U12W-3X-4Z13a-4f-3h10n8o-3q14
*ndio	H6U-4W13c3h3
*ndo	A4B5C-4E-8F-5G-4I-4J4M-5N-7P6Q4S11T5W-13X4Y7Z7d-4f-9i8l4n3o-6q4r7
*ndos	G4T19q-3
*ndra	C10a5j3l3p3
*ndre	b9
*ndy	B4G4W3f4k3
*nen	D3F3L7N8O-4W5a-3b-3c4j16n-3
*ner	C-3D8E5H-3L-4N3Q7T4X3a-3d3e-3h-5j10k8n6q-6
*nera	Q13R3i-3j3q8
*nero	C3D-3H12I6L5P3U-4a-3b8d3e10h-3
*nes	A18B7C-4F3H3I4J-3L-5N-5O9P-3Q-7R-5S4T20U-10V-7W3X14Y14Z-4b-7c-6d-8f-6g-5h4i-3j5k3l-3m9n-12p-7q-9
*net	K4L3Q4a3
*neta	Z4a4
*nflo	G4
*nga	C4E10P-3V6c7d7l4n-4o3
*ngan	N5O3X3
*ngas	J10a7
*ngel	R3f3k3o3
*ngo	A7B-4D4E-5F-4G-4I4J-6K4N-5O-3Q8S6T6U-3V5Y-4Z-5b12c-4g8i-5l-5m9n-4p-7q-4
*ngos	a4
*ngun	J6
*nia	D15J-3P-3b4e9h-4k3m4n-3p3
*nial	j3o11
*nica	W3c4
*nico	c6d5
*nida	F5L5R3
*nido	A8
*nimo	G-3I-3L5f9i4
*nio	j5
*nis	e4n3
*nita	O3T4f3h4o5
*nito	O8a4o3
*nje	P3d17h-3n6p5
*njea	B3Y6
*njeo	G6L4Q-3d7
*nla	E15l3
*nle	A4C-3D-3E7F9G4W5X9a5d-5h3i7j-3l5n-5
*nlo	D-3E6G3I-4N6X4f4k3
*nlos	X4h3
*nme	A-5D-7F-4G-3I-4J-3L-5N20O-3P-4Q-3S-3T4U-3V-3W14X6Y16b-6c17d-5e5g10k3l-3n-4o-5q-3r-3
*nne	l6m5q-3
*nner	i3
*non	a4
*nor	B-3C3D4H-3O5P5Q4W-3a-4d-4f6h5k-3p4q3
*nora	A-3B-3C4D3F3H-4P3Q-4R-3T-3V5W3Z3d3e3f4h4o-3
*nos	B-3D18E4G10J-3O15S7T-5W-4Z-3a5b-7c-3d-5j3k-3l3m-3n-12q5
*nota	J7h10
*nque	Z4q5
*nsa	C3L6O9a-3d12n-3
*nsar	n5
*nsas	b5
*nse	D7G4N9b-3o3
*nses	o5
*nso	W3a5
*nta	A-7C5D4E3F4J7K-4L3M6O-7P4Q3R-5T-12U-4V4Y-3Z-9c-5d4f5g5h9i5j3k-8l-11m-6n6p3q4r-8
*ntan	L9j8
*ntar	G6H-3L8P-4U4b-5d6f6g8h6n3q-3
*ntas	A5B5C-5E-3F-3G-3H13I9K14L-5M-4O-3P4Q3T3U16W12X-3Y-4Z-3a-7b-5d-3e-3i-6j-4k3m7n-7o-4p-3q-4
*nte	A-5F4H-10L-3M4R-5T-10U-6V13X-7Z-4c12f8g-4h5m3n4o9p-4r-3
*nteo	I5
*ntes	A7D5E-3G-4H-3I18J9K17M-3O-4P-8Q8R-3T-6U4V-6W7X-5Y6Z-4d-5e-5f3g3k-4n-8o-6r-4
*nti	N3Y6q3
*ntia	h3
*ntio	J4e3n-3q8
*nto	A-7B-6C12E-8G-7H15I-13K-7L10M4N-3O-7P7Q6R-3S4T-3U12V-4W11X3Y-5Z-5a-4b16e-3f-9g-5j9k-7m-8n7o-3p15q5r-7
*ntos	A3B9C8D7E7F9G8I10J3K-6L9M-7O-9P6R-5S-8T-9V-6W7Z-6a-3b10c-8d9e-9g3h-5i-8j-8k-8l-6p7q-3r-5
*ntra	E-4F-3G6H3M4R7d8f3h-3k4
*ntre	H6I-3M3W4h-3k4l6m5n-6q3
*ntro	A-3B6K4L-3Q-3S3T-4V-3a-4g9j6m13n15o-4q-4
*nts	C3F6b5d6h-4
*nua	V6
*nual	E6
*nuel	R3
*nul	C3l4
*nula	Q5h-3n-3q19
*nuo	S5V4o-4
*nuto	S7q4
*nuya	G4
*nvie	Z3
*nvio	Z3j3
*nza	C7b13h-3l5n-5p7
*nzan	C3
*nzo	j5n4p4
*oba	a4q3
*obar	A16Y6
*oble	D11F5G3L8W5Y3a-4d-3n5o-3q5
*obo	B7G4e-3l4
*obot	r9
*obra	c3h6q6
*obre	J4P-3S5U5V-4d5h11k3n-4q12
*obro	J-3M4U3V9b4h5i4m-3p10q-3
*oca	H-3S-3V12W10a7d5l4p-3q-3
*ocan	L3
*ocha	e3
*oche	B6D4S8X6a3k4l-3n-3q-3
*ocia	H6
*ocio	H7T-3W4g8h4k4p-3r7
*ock	h4
*oco	B10D4E3F4Q4e5h-3r7
*ocom	g4
*ocos	e5
*oda	Q3o4p-3
*odas	K3L5P3S4W6
*oday	U11
*odia	M4j3
*odo	A3B8C-9D-3E-3F-3I-3J4K-3M-3N7O-3P6Q11S-4T5U-4W-4Y3Z-3a6b-5c-3d6f-3g-3i-4j-5m-4n5o11r-3
*odos	C-3H3I6O3P5W5Y4d4
*oes	C5p6
*ofe	E5P5
*ofia	k3l3
*ofis	k5
*oge	G4
*oger	j3
*ogio	h3
*ogo	j7
*oila	E5
*oja	D5H3
*ojo	V6
*oke	a4q10
*ola	A-4C-3D-3H-3O36Q-3T-3U5V3a-5b4d-3f3g5h8i-3o-5q-3r-3
*olas	O6T6
*old	O-3S15U6
*ole	F4G3O11V-3a7h-5q6
*oles	H6a6
*oli	C4G3P3
*olio	H-4M10Q6a-3e6h10i4n5q9
*olis	f4
*olla	a10
*ollo	O7h6o3
*olo	H-3J9Q4U3X5Z9a-3n-4
*olor	h4
*olsa	Z4e5h4
*olso	e24h-4
*olvi	D3e4h-3q4
*oma	J8Q4d5n-3
*omal	h3
*omas	C9D4E4F-5G-4H8J11L4O-3P-3Q3U4W-4b3d-3m-3o-3q-3r-3
*omba	V4h3
*ombo	h4
*ome	O4d8
*omen	d3
*omer	S4V3a8f5h-3i6j4q-3
*omes	d3
*omo	A-6B-5C-3D-3F-7H9I-5K-4L12N5O6P-4Q19S-5T10U5V-9X-5Z-6e-3g7h-11i-11j6k4n8o-8r9
*omos	I6X6Y3m3
*ompa	O7h4o8q3
*ona	C9F9G4H-8I-4K-3L4N-4O-5P6Q-5S-4U-4V6W5X-3Z5a-7c12e-6h3i8j-5l-5m-6n-8o-5r8
*onal	B7H-4P-3U8V-3a-5k11m18n-3o10q-3
*onar	H4j3
*onas	I10
*onda	i3
*onde	B-3C-3D3J-3L3P6Q11T7U-4W-3b-4d4h-8j10r9
*one	T4Z5a3h5n9
*onen	D7F3L3
*oner	D7Q8T5d3j7k5
*ones	A20B9C-4D-3E-3H-4I-4K5M-3N-3O-5P-5Q-4R-3T24U-7V-4W5X18Y14b-4c-4d-4e-3f-3g-3h4i-3j4m-6n-5o4p-3q-7r-3
*ong	Z7q7
*onga	W3h3
*ongo	D-3Q15T10W3
*onia	a3
*onla	E13l3q-3
*onle	C-3E7F10G4W3d-4h4i7n-4
*onlo	E6I-4f4h3k3
*onme	A-4F-3H4W9Y5c3g8h3k4
*onne	l6m5
*ono	C5E-4F4G8H-6J-3K-3N4P-4Q3T-4V-4X5a-5c7h4k4n-3o-4
*onos	P5n-4o7
*ons	a3b4o4
*onto	L5M6Q3S-3h4i4n6q11
*ood	O11
*opa	a4j5
*opan	j4
*ope	L6
*opia	i8
*opio	G4V4k3q3
*oque	G6J-4Z11q14
*ora	A-7B14D4G-3H-8I-6J-3K-5N-4O-5R4U-6V5W5X-5Y3a-4c6g-5h3i5j10k11l-3m-7o-9p6
*orar	D4
*oras	D3W4a3
*ord	h3
*ordo	W4a5i6q-3
*oreo	L4j6
*ores	H-3I10P7R4a-3h-5j7l4m19q-4r-3
*orge	g5k3
*oria	B7G4H-3
*orio	A-4Y10
*orma	D3Q9T7
*orme	D3F5H7
*oron	a8
*orra	L3M-3N5Q5V7Z7h-4n-3q9
*orre	W8l5
*orri	l6
*orro	B3C4D3R6b5n3q-3r-3
*orry	Z11r8
*orta	D4
*orte	A-3E-3F-4G-3H15I-3O-3P-3Q3S-3T-3U4V-3W3X6Y10Z-3a-6b3c9f-3h5j6k-3l-5m-5n3
*orto	H3X3n3
*osa	A-5B7C-3D3H-3T8V-3W6X3a5i4k3l-3n5
*osas	A3K14S-3T5X5b-3n3
*ose	P4
*oso	K7W4b-3d-4e4l4
*osto	L6j4
*osy	O4a4
*ota	C-3F-3G-3H-3J4L-3M12V-4W4a-5e12h14i8q3
*otal	C-6E-3G-3H10I8U11W-4Y5a-4b7f-3h7p8q3
*otas	V-3h4i3
*otes	J7a7
*otis	Y4
*oto	H-3Q3Z7a6e5j5n-3
*otos	e5
*ount	N7n4q3
*oven	C3O4V5f4g4h3n-3q-3
*over	a7l8
*ovia	T4W6h4
*ovio	B10H3
*ovs	P20
*oya	o6r-3
*oyo	C5h3l4o3
*ozco	B4P3r9
*pada	S4
*paga	X6a5
*pago	n3
*pal	T14
*pam	X15
*pan	N4j5
*par	d5
*paro	h3
*pas	Z5d3g4i3j3
*pedi	l5
*pel	G3a3
*per	o16
*pera	A7F3S16
*pero	Q3S-4b-3n15
*pia	i8
*pias	U3
*pic	E3j4
*pida	C4
*pido	o10
*pina	Q6n-4q3
*pio	G3V3
*pita	H-3W4c5k3l5
*pite	h-3i16n-7
*pito	Q10i-7n11o4
*ple	L4P3W4f3
*plen	I3
*plo	J3
*poco	D5
*pon	h3
*poo	h3j6
*pora	k11
*posa	A-4B4X4d-3k4q4
*poso	W4b-3d-3l5
*pra	B-3C-3D8E-4H-5I7J4L6M4N-3O-5Q4T-4V3a-5c-4d8e6f-4g-4h11i7j-3k-4m-3o-3p4q3r-3
*prar	C5L9h6
*pras	P22Q5X-3Y3a3c3g3
*pre	D9L-3P10d-3e5h8o3q9
*pro	C-3H-3J3M6N4P4Q-3W11d-3e4h11n-6
*ptan	j10
*pto	T6Y5f3m4n-3
*pues	L5Q6S16W-3b4c3d-4j-3n-3p9q-5
*pure	q5
*puso	E4a8n3
*que	C-3E-3G11H-3J-3L-3P-3S-3T-5X-3Z19c4f5h-3l-4q15r-3
*quea	W4l5n3q-3
*quen	W4c6
*queo	H4l3
*ques	W4
*qui	A-3B-4D-5G-3H-5M-3O11Q4T8U-3X-3Z11b-3d-4e4g4h8j-3k-3l5m4o-4p-3q-6r3
*quin	k6
*raba	D7
*rabo	n15
*rada	I6J-5K5P3W5a-3l5m5n7o7p-4
*rado	A-3B-3H-4I6J-4K8M5P10S-4T-4U14V-3a-3h-3l-3n-8o7q8
*rae	A-3B-3C14D-4E4F-4G4H-5I7M4Q3T-3U-3W-6a8b4d8e6f-3h-7i4j-3m-3n-7o-3p11r-3
*raen	e5h3j12
*raer	E4F5S3h-3
*raes	H5
*rahi	h3
*raia	D6F5Z4a3
*rain	l6
*raje	D8
*rajo	e13q-3
*ral	H5a7j4n-3o-5
*rala	G10l8q16
*rale	F-4H-3V5X5d9h9l6n-3o16
*ralo	J3f6l4n-4
*rama	I14L5N9O-3a-3f11g9j-3l-3m-3n-3q-3r3
*rame	D-3E6H-8K3M-3N12P4Q-4S18T-4V-4W12a-4c-4d-3e-3g9h9j-3k-3m6n-6o-4q8
*ran	A6C-4G13H-5J-3L12M-3N5P-4Q3R3S-3T-3W-5X6Z-3b-4c-3d-6g-3h-4j9l4n-6o-4p-3q13
*rano	W7a3j3
*rar	A-5B3E-4F-4H4I-6J8K5L9M-4N3O-3P-5Q4R4S-4T-7W-7X-3Z-3a-6b-5c-3d7e-3f10h13j-6k12m9n-3o-6r-3
*rara	D3
*ras	A-3E-4I-4J-5K7M-3N-3O-7P18Q7R-3T4U-4V7W3b-5d-6e6g6h3i-6j-4k-6l7m9n-6o-6p-3q8r6
*rat	k3
*rata	W6Y5j5r5
*rate	S15h3k13n-3o-3
*rato	D10k3l6
*ravo	o16
*ray	D4n3
*rca	C8R4
*rcar	c6
*rcas	j4
*rco	N5S-3a5n5q3
*rcos	l8
*rda	a4b-3j5n12
*rdad	D5a3c3j6n6q-3r4
*rdar	J4
*rdas	b3j3
*rde	A3B3H5J3K3O9S6a-5k-3l3q-5
*rden	F3L3Q5a3h4j3
*rdes	D3J6O9b4g5k3n-3
*rdi	D5Q7T15
*rdio	F3M3R3T-3a9n6
*rdo	D-3H-3I3J-3L4V-3h-3i6l4m10n6q-3
*rdon	Z13a3q3r4
*rea	M3a4f5h-3k7o8
*rear	f7h3
*reat	o7
*rece	C4D5E4b4f4h-5n6p4
*ree	C6
*rega	F9f6
*rego	H3e5
*rei	Z6
*rele	f9
*reli	k4
*rema	i3
*reme	V3W5
*ren	A4N8X11a-3d4f8h-5j9
*rena	k5l15
*reo	L3j6n3
*repa	Z3
*rer	R4Y4Z10a9n-4o-3q5
*rera	f4
*rero	H3P3W3g4n3
*res	A-3B-4C-3D-3E-3F-3H-3I8J16K-3L-4M-4N-3O-4P5S-4U-4V-5W5X-4Y-3Z-3b-4c-3d-4e-3g-3i-4j18k-4m14n-11o16p-3q-9r33
*resa	D-3J5N4X-3Y3e5g6l7n-3r6
*rese	A5O3S6q-3
*reso	S6e11h-7i11k7
*ress	j5
*reta	E5n5
*reto	n3
*rey	l3
*reya	C3W3k6
*rfil	N8
*rga	B3D4F5G4P8d-6n9
*rgar	F5L4j4
*rgas	D8j4
*rge	C4c4g5h5j4
*rgio	f5g5
*rgo	F3a3
*rgos	P4
*rgue	q8
*ria	A-3B4C-3D4E5F-3L4P-3Q-3T-3W-5Y3Z5a-4g4h6j4k6l-3q-3
*rial	B10P22T16a-3o-4
*riam	f3
*rian	l5
*rias	I3
*riba	H4Z4n3q-5
*ribe	Q9X11c-3f10g5h-3r7
*ribi	J3Z3
*ribo	Q6S11T3
*rica	a11
*rice	A5
*rida	H3a3j4
*rido	j3q5
*riel	k3
*rige	E9Q4q5
*rigo	q3
*rijo	Q6
*ril	R4
*rima	G3N5d-3k3
*rime	W10
*rimo	a3l4
*rina	k3m3
*rino	R3o6
*rio	A-4B4C-3D5F3J6L-4O-3T-4W6Y11a8b-3c-3d-3h-5k8l8n-5o-5q-8
*rior	Z6h-3i7n3p7q5
*rios	X13Y5j9m9o-3
*rir	W4e4g8
*ris	j3
*risa	n3
*rita	B-3F-3I4P-4Q-3S18T-5V-6W-4X-3a4b3h5j-3n4o-4
*rito	D9Q3a9h5r-3
*riza	G3k6
*rizo	A11B3F3Y5
*rla	A5B8G-3H-5J6L-3Q-3R6T-4U-3W7Z8a-4e-3f4h-4i-3n7o-5q16
*rlas	m6
*rle	B-3C-5D-3E6F8G13J-4L5R4S3V-3W-6a-3b-3c-4d-3e10f4g5l-3n-3p3
*rles	K3c7
*rlo	E10G5H3S3e4f8k-3q-8
*rlos	E5G-4L9d7k5
*rma	A8D3K-3Q10T6p3
*rmal	g4
*rmar	A8C4K10a4g3
*rmas	A8K-4n3o4
*rme	D7E-3F3H6J-4L-4N13O-5P-4S-3W-4X10Y9Z-3a-5c6d-4f-3g17i-3j-5l-3n3o-4p-3r-3
*rmen	D4h3
*rmes	a3j6
*rmin	l5
*rmir	H3
*rmo	B3L3Q3S7k4
*rna	j10
*rnal	o6
*rne	W4Y3c4h5j-3
*rnes	F4H6O6S3W3a4j3n-4
*rnet	K5L3Q4a4
*rno	B3O3Q3U9W6i-3k5n-3q-4
*robo	B7e-3
*roca	j3
*rofe	E5P4
*roma	J9
*romo	G3W3g4j8n-3q4
*ron	A6C-6D19E-6F4G7I17J-8K17L-10M9O-3P8Q-8R-5S-3U-10V-6W-4X-8Y-5Z-7a9b8c-5d-15e14g-9h9i-6j4k-4l-3m-7n10o-8q4
*rong	Z7q7
*ror	D5E3F4G3R3X-3Z8h-3n10q5
*ros	A-3B7C3D7E8F8G-3H-3I9J-3K-3L-3P-3T-3U-3V-4W-4d-4f-3i4j4l8m12n-3o-4p-3q6r-3
*rque	D4G4V4a3c3f3l-3
*rra	B-3H-4J3L4M-3N6Q5V4W6Z6a-3d-3i-3n-4o-3q9
*rran	H-3N7Y3j9l5
*rrar	B3H3N5
*rras	T4
*rrat	k3
*rre	H14S7W5Y3a-3h3n-4o5q8
*rrea	o10
*rren	N8
*rrer	a5
*rri	l7
*rro	H3L-3P-3R4V7W-5Z4a6b3c-3h3j8k-3n4o6p-3r-4
*rror	D6E3F3G3R3X-3Z9h-3n11q7
*rry	Z12r6
*rsa	q16
*rsal	H4I3W5j7k4m6
*rse	A3C-6K8L3V-4Y4f16h-4n3p6
*rso	H4
*rta	D8I3X4a4j5n3q3
*rtan	a5
*rtar	D7j6
*rtas	J-3K7L5T-3X14Y17j9n-3
*rte	A-4D-3E-4F-5G-4H15I-4J-3M-4N-3P-4Q4S-5T5U5V-5X5Y8Z-4a-8c8g4h3i3j3k-3l-5m-5o-3p-3q10r6
*rten	e3j7
*rtes	B3H8O4P4Y4j4n-7
*rtin	k3
*rtir	L5k4l5q6
*rto	C8E-3H4X6a-3d-3e4j5n8
*rtos	H3I6j9
*rudo	a6
*rupo	I3Z14
*ruta	H3
*ruz	a6k4l3
*rvar	Q3
*rve	D4L4a3d5r-3
*rven	L10
*rves	T11
*rvio	e4
*rvo	j3
*rzo	k5
*sada	H3J-3P3W-3a5e4i6j6n4p5
*sado	G4H8M3P3l3
*saje	D-3R4T5X4Z12a-3n6q-3r5
*sal	H4I4V-3W5j7k4m6
*sala	F9q13
*sale	F4G-4W7d4e8i-3p3
*same	A-6B5D-3E-3H5K5L-3P3Q-3R6S-4T-3U3V6X-3Y14a8c10k-3l-3n-7q-3
*san	I3L11O-3Y4c4e7j6o-3
*sar	C-5E-3G-3H-5L9N-3Q7S-4T9V-5X-3d18e10f-4h4o-5
*sas	H-6K20N-3O-5S-4T3U-3V-5W5X4a5d-3j7m-3r-3
*sca	M10j3
*scar	M4Q3
*sco	Q4S7d3
*scos	h4
*sde	H4I7L5O7P4S-3U9a-4d-3h-5k3n-3p-3q-4
*sel	a4h3j3
*sela	q5
*selo	C-3E3F3G3q3
*sen	D3X3e5j6
*seo	N5c5d3
*ser	T6
*sero	D8W5j6
*ses	C3I3J3f3j8k3n-3o3q-3
*shaz	N8g-3q12
*sia	B3F13G5J3N3Q-3f6g4h-6n-3q-4
*sica	a6
*sigo	S5
*simo	D9O-3o17
*sina	H4h3
*sio	j3
*sion	A3E3I3M3W8X7Y7a-4h4q-3
*sita	D3L3d4h-3j4
*sito	D-4E4L3Q-4S-3T3X3Z-3a5c5d-3h4k4n-4o-3
*sma	D4J3Q8h-6i14n-5q3
*sme	a4
*smo	C-3D3L6Q6X-3d-3g4h-6i19l4p11q-5
*smos	i10
*sol	R4
*sona	J-3Q-3T-3V6W-3Z6c12f4i3m-5n-4o-3p3q4r11
*sor	S-5W5c24
*sora	a4
*sos	B-3D3G4H-3I-4J-3K-5L7M3N-3Q10R-3S-4T-4U-4X16Y12Z-4a-7b5c-3f-6h6i5j-4k-5m-3n-4p-4q3r-3
*sse	k5
*ssy	l7
*sta	A6B-4D5E4H-3K4L-3N3O-6P-3Q-5S-6T-4V-7W-5Z-5a7b-6d4e-3i-7j7k-4m9n4o3p6r8
*stan	A6D7E3H-3I4K5P-3T-3b-4d-3j12m6n4p-3q-3r-3
*star	C-4E7G6J-3K-3L12N4P-3Q-3T3W-3X5a-3b3d11g-3j-5
*stas	D3O10T-3a5j-4n8o3r5
*ste	A4B9E3F-5G8J-7K-4L-9P3Q-5S-8T3U-4V-4W-5X3Y-3a13b-3d-7e-6h-4i-4j-9k3l-9m-4n16o17q4r12
*sted	Z5a4r10
*stel	D3F5e4j3
*sten	A3G7X9Y3
*stes	J7
*stia	F3b3
*stio	q3
*sto	A3C-5D12E-5F-5H-6I-6J-9K-4L8M-4N3O-6P6Q4R-4T11X3Y-3a-10b-7g-5h13i-4l12o14p-3q-7r10
*stol	i3
*stor	j5
*stoy	H3J3O5S6T5X3b5c-4g8h4j-3n-5o3q-3r6
*stra	C3O-3Q4V-3W-3d-4f9h9k8q5
*stre	H3J-6Q4i4l9n8q8
*stro	B14C-3G-3H-5I-8J3K3L-4M9N6Q7U9V-3a-4b-3e-3g6h-8j-3k-4m-4n11
*sual	H14
*sumo	J5h8
*sura	M-3a5q4
*taba	E5H-3J10Q-3V6Z5a-3q13
*tad	Q3d7e4q-3
*tada	n13
*tado	A-3C3E-3H4I13L-3P17U-3W-4a-3b3c-3i3j-3n3q-3
*taff	m11
*taje	C6L14W8
*tal	C-5E-3G-3H10I8S-3U12W-4Y4a-4b6h9j-3o-3p7q3
*tala	P3q8
*tale	C-5E-5G19H-3J-4V-3W8X4a-3d9e-3f7h3k-3l9o-4q11
*talo	E3c5n3
*tame	C6D-4H4J-3L-3S10T6V-3W15b-3c4d-3f3g11h8i-3l-3n-6o-4q-4
*tan	A4D13G-4H-3J-3K9L7P-5Q-5S3T-5V5W-5a8c-3d-5g-3h-7j23l-3m4o-4q-6r-4
*tana	Z8j5q-4
*tano	C7
*tapa	h3
*tar	C3E10F-3G13H-6I-5J-4K-4L11N4O-4P-4S-4V-5W-4X3Y-3Z-3a-4d11e-3g4h5i-4k-5l9m-4o-5q-3
*tas	C-7E-6F-6G-5H9I6J9K14M-7N-4O4P8R-4S-4T-4U12V-9W12X8Y11Z-6b-9d-7g-5h4i3j6m4n-7o-4p-5q-6r3
*ted	Z5a6r10
*tega	l3
*tel	D3F5V-3e3i3
*tela	f8i6n10o-3q8
*tele	F3G7h7i4q-4
*tema	B4D7E5G-3H-4I-4N8P-3R3U-3W4a-5e-3f3i-4j-3k4l4m5n3r3
*teme	S12T3X3Y3h4k4n3
*ten	G7N10P-3X10Y3b-3j3
*teo	I6
*ter	H-5J4K-3M-3Q4a-4c10d3e5g3h4i7j-3k6
*tera	S6a5d3
*tes	A7B4D3E-5G-5I17J15K15M-3P-4Q7R-4S-4T-7U4V-8W5Y9Z-5a5d-7e-3i4j3k-5l-3m-3n-13o-8q-3r-5
*than	B4k3
*thya	l5
*tia	F4h3
*tica	V-3Z3i7r3
*tico	r8
*tida	B5M-3m5n-3q5
*tido	B5H-3P4U5a12e4h5n-4o-3q3
*tier	H10
*tigo	D4G3Z6n-4o3
*tima	B3P5W-3a-3b3i8n9p6q9
*timo	G4H-3a3i3l4n6p5q7
*tin	k3
*tina	E3H3a3h4k3
*tino	H5k5
*tio	B4J4M6e4q12
*tir	L7k3l5n3q6
*tira	G5l3q5
*tiro	G3
*tis	C4L7W3Y4d4j-3p3
*tita	N4V4f4
*tito	D-3S19W8X4a-3b-3i5n4
*tiva	Y5l20m5n-3
*tivo	C-4L4W6b-3c13d3e5
*tla	l3
*ton	E3h3
*top	X19Y6o-3
*tor	K3a4j4n-3
*tora	f3
*tos	A4B5C5D5E6F7G6I11K-7L7N5O-3P6R-6T-11U-3V-6W4Z-8a-4b8c-9d7e-3i-4k-5l-8o-6p5q-6r-4
*tosa	W5n8
*toy	H3J4L-3O6S6T6X3Z-3b5c-4g7h3j-3n-5q-3r6
*tra	B-6D4E-5F-3G3I-6J9M-4N-4O-3Q3R9S-4T3U-6V20X-6Y6Z3b-5c-7e-7f5g-5i16k9m-7o-13p-8q5r-4
*tran	L3Q4R4
*trar	A-3B3C-3D-3H-3I-4J10K-3L-3R3T-3U-4W-3a-3f11h9k8m14o-3p3
*tras	H-4K5O-4P-3Q-5T5V11c-3g4i-3k-3n-3q9r6
*tre	C-3D-3F-3H8I-5J-7L-3M3P-3Q6V-3e-3h-5i3k3l13m4n3p-3q10
*trea	M5
*tres	J13
*tro	B11E-5F-6G-6H-8I-8K3L-8M6N3O-5Q6R5S3T-9U4V18X-5Y-4Z10a-7b-6c-3d-3e-3g11h-6i9j5l-3m5n11o-10p-4q9r-6
*tron	q3
*tros	F9i6j4k3l7
*tta	a5h4
*tual	h3
*tud	A6D3j3
*tura	C-3D-3J3Q3T-3U5W9a-4d-3e-3h14j16k4l-3q3
*tus	b5m3n7
*tuve	B4U3
*tuvo	B4H9X3l4o-3q8
*ual	A3D-3E7G-3H12I8J-3L8M7O-4P-4Q6S-3V-8W-3a-5d-5e-6f-4i14j11k-3l-3m-3n10o-4p6q-8r-4
*uana	a8
*uapo	a8
*uas	M3
*ube	E-3F5L5f3h4k4
*uben	k5
*ubi	b4
*ubio	W3n8p5
*ubir	F6h11
*ubo	H11M4O23T-3a-3n3o-3
*ubre	H9P3d7
*uca	C3G3L4a8o-3
*ucan	L10
*uce	G5
*uces	h3i4j3
*uch	U4o10p6
*ucha	P3S4n3
*ucho	C4X5j3n9o5
*uco	R5
*ucto	D6e10
*uda	A-3C-3H-6K13O-3S3T17U-4V-3X-4Y3c10k4m-3n8
*udas	K11
*ude	r5
*udes	A17
*udio	Q5Z10
*udo	a6j4
*udos	O14o4
*uea	W4l4
*ueba	A7G3k5q3
*uebe	A5
*uebo	A9Q6
*ueco	D3E4
*ueda	C7H-5T-4U-3W6k15l11n-5q-4
*uede	D5J-4L5O3Q4S-4T9V3a-4g-3h-3j7m6o-3p-4q4r-3
*uedo	B-4D-7H-3I-4J-5K7L8M3N-4O-5R-3S8T9U-4W-8X-4Y-3Z-5b5c6e6f-3g5h-5k-6l-5n12o3p10q4r-5
*uego	D-3S14T4W5a4n7o6
*ueja	D8
*uejo	F4c4
*uel	R3a6l6
*uela	a10
*uele	B4a13
*ueme	L5N3Q6T10c3
*uen	A-3H3K3L-3O15P-3Q-3T-5U-4V-3X5a6c4h4j10l-3n-3o10
*uena	H4O-3X5a-3c3n6o4
*ueno	A6E3F3O-5V6a7c3l3n-6o13q-3
*ueo	H4l3
*uera	E5F-4G8V3d-4k5l6n-3q4
*uero	E3F5a3
*ues	G-3H6L5M-3P-3Q5S13T-5U-3V6a-4b7d-5h-3j-5l-4m-3n3o13p11q-8
*uese	r11
*ueso	c4h4
*ueta	D3e3
*uete	j7
*ueva	Q4V13a-3f14h11k13m-3n-5o-3
*ueve	G4W3n5
*uevo	C-4E-3H-4I-4L-3P-3Q-3R8S-3T3U-3W6X-3a6b-4d-3e-3f9h-6i7j3k6n5o10
*uga	F3o3
*ugar	j5k4q4
*ugo	R3k4
*uide	a4l7
*uido	L6a4h3q-3
*uien	B19C-5F-6H-8I12J-5K-4L-7M18N-4O6P-4Q8R-6S-4T-7U-4V3W3X-5a5b-5c17d-8e-8f-6g-5h-13j-4l-7m16n12o-6p-5q-6r19
*uin	k8
*uina	D3c8r8
*uipo	k11m19q-3
*uir	n8
*uis	J-5a13k3l6
*uiso	e4h8n-3q9
*uita	B9E3F-3G6M-3Q4W7X6Y-3a-3e-3h-4i-4l6n-6q17
*uite	X-3Y6q4
*uito	U4a4
*uiz	k3q3
*ujo	o15
*ula	L4Q4W3h3n-4q18
*ular	C3D-5F3H-4J-3M3T-3V-5W-6Z3f4h6i5j-4l3p-3q5r5
*ulce	R4k4m4
*ulio	f3g5
*ulo	C-3F4L4R3h3p8
*ulos	e3
*ulpa	D4F5Z9
*ulpe	O7Z7r4
*ulta	C9W3b7f-3
*ulto	Q5j5
*ulu	k4l7
*uma	H9L4U3k3
*uman	L9
*umar	F4h6k4
*umba	G5q6
*ume	e4q3
*umel	F5
*umen	H10U8X4Y7
*umio	h7
*umo	J5L3U6h7n5p-3
*umos	C-3P13
*una	J18K15M4Q3a-3o-3q-4
*unca	D11P-3d-3f6g3j-3
*undi	Z15n-4q13
*undo	J3h-3i13
*unes	D3G3H9M3O8S4T-3U-3Y3e3k8n-4p-3
*uno	A4a4f3j5
*unt	N8n3q3
*unta	C9D-4J3L8S-3V-5W7a3b-4e-3f7g6h7j3p3q-5
*unte	U5b4d6
*unto	D6L12Q6S7T4U-4X4a-4c5h-5j-4p11
*uoso	e3
*upa	d3
*upar	d6
*upe	G5S3T7k3q-3
*uper	o16
*upla	k3
*upo	C3R4S3T4X3Z12a-4c4e-3f5n-3q-4
*upon	h4
*ura	A3B3D8E-4H-5L7S-3T-4V-4W5c-3d-6e-4h10i-3j16k8o-5p-3q3
*uran	L9X5
*uras	D5Q3U3Z3e5
*ure	h4q4
*ures	J10
*urno	B3K3O3Q4U8W5a3h3i-3k5n-3q-4
*uro	D6H6X4a7h3n-4q-4
*urra	J4q5
*urso	H4
*usa	S5e4h3l3
*usca	M10
*usco	Q4S7c3
*use	A3G3H-3M-3Q-3T-3V-4Y6n19q21
*uso	E3F4T3a6h-3r4
*usta	C-3E10N3o7
*uste	A9B13C-3E12F4G6J3P-3a-3h-3o-3
*usto	S3e7o9r5
*uta	H3
*uto	S6q4
*utos	S9n4o-4q3
*uve	B3U4
*uvo	B7H9X3a4l3o-4q9
*uya	G5o7
*uye	Q6n-3
*uyo	C5r3
*uyos	X3
*vado	E3P5i3
*vala	k4
*vale	L3
*van	W5X-4Y6b-3e6j3l8
*var	Q3Y10k-3l11
*vas	J17T4k3n-4
*vel	L5W6
*vela	E4a4k3n-4q13
*vele	F5G-3
*velo	E3q7
*veme	Y4
*ven	C3L10O3V4W-3X5Y-3a-3f3g4i3n-4q-3
*ver	H-3K13a5e16g3h-4j3k-4l7n5o-3q-3
*vera	h3
*ves	H5T9a8j7n-3
*via	C5E-3F-3L-4P-3V-3a-4b6d-6f3g5h5j5l3m6n7o-4q-3
*viar	R8
*vida	Q3a4i7
*vido	Q3
*vie	Z3
*vin	f4l3m4
*vio	B10C-3G6K6M-3V-3a-3d-4e9i5
*vios	j6
*vira	l4
*visa	C9n9q-3
*vise	A4
*viso	A5Q3S12X3
*vita	R7
*vito	B4
*voca	l5
*voco	E4F4Q5q3
*voke	q11
*vor	C4D-7G-3H4K-3L-6O-5Q-4R5T3V3X5Z-5a-5c6f3g4k5o-7q3r-3
*vos	I15d3k3m6n4
*xaca	a3
*xima	Q3V11W5p5
*ximo	V14o8
*xto	o5
*xtra	A3F3G3W3j4
*xxo	l5
*yame	F4
*yan	H-3W4d3k4m4r4
*yas	J12q-5
*yele	F4G-3
*yeli	A4G3f3l12
*yer	B7D3H14I4J-4K4L-4O-3T-4W6a4b3d-3e5i-5j-4l5n-5o-3p-4
*yor	D3
*yos	X3
*yra	k3
*yuda	E3T20c10k5n-3q-3
*yuno	a5h3j6
*zada	c3n3
*zado	A4b4m4
*zala	A4W5
*zale	A6E5
*zalo	E4
*zame	L6W13n3
*zan	C4
*zar	A16C-4E5H-3L6M3Q5W-4a3b-3f3g8j4n-5o-3
*zaro	l5
*zas	W5e3h5j3
*zca	q3
*zcal	h3
*zcan	F5
*zcas	k3
*zco	B3P3o15r8
*zla	W4i3q9
*zle	R4f4i3n5
*zlo	d4
*zme	H8I4R4W14e3g4n-3o-3
*zmin	l5
*zon	C3b4
*zul	V3a5g5j3
*zzas	j3
15/*	H12
15/0*	H12
15/09	H13
15/09 $	H12
20/*	H7
20/1*	H8
20/11	H8
20/11 $	H7
2x1	D3W3j9
2x1 $	W4
3/1*	H5
3/11	H6
3/11 $	H4
3x2	j6
3x2 en	j5
3x2* en*	j5
<3	A4B-6C-4D-19E-3F-21G-10H5I-6K-3L-24M-17N-7O23Q-23R-19S9T20U-4V17W-9X10Z-15a31b5c4e-8f-8g7h15j4k-12l-6m8n20o30p-10q16r6
<7	A-4B-5D-3E-5F-6G-5H4J3M-5Q-7R-7T5V4Y-3Z4a8e-4g-3j4n8o5p3q3r5
>6	B4D5F3O-13Q5R3T-7V-4W3e3f3h3i3l3m-3o-13r-4
@cashier	D-5H5J3K-4L-6N-14O10P-9R-3S3T11U5V8X-16Y-14a14b-20c-7f4g-16h9i4j-6n12o19p4q9r-4
@customer	A-16B-15C-22D16E-15F-14G-15H-23I-18J9K-14L15M-15N17O20P16Q4R-13S12T12U-19V-18W14X18Y13Z11a22b18c17d15e4f-16g19h4i-15j22k-15l-16m-17o22p-18q-22r16
@manager	A4B3D-20H7J6K7N-16O5S5T6U3V5X3Y5Z5a13b-21d-5e3g-17h-7j-21k3l5m5n-6o5r5
^ #	C-7E-5F11H10M-3W-3a16d-4e-3f-3h20i4n-5o9q-5
^ &	h7
^ a	D-5E3G-3H6J-5K-4L3M4N-4O-4P6Q-3T5U8V3W-10Y-4Z-5a5b4d-4e-5f-9g-4j7k-6l-5m5n5o8p10q-7r4
^ abonale	F4h4
^ abre	W8g6h7k3
^ abrele	f7
^ abreme	W4
^ abren	j7
^ abrir	g6h5
^ acabo	b3d-3g4h7
^ aceptan	j9
^ acreditale	F5G-3h3
^ activa	X-3Y8
^ actividad	B8m-4
^ actualizale	E5
^ acumulado	C6
^ adios	N4l4o11
^ afilia	f5
^ afiliame	f5g10
^ agente	c14o-3
^ agrega	F8f7
^ agregale	Y5i5
^ agregar	f5k11
^ aguanta	S12
^ aguantame	S11
^ ah	o16
^ ahi	S5V4a3h4o3
^ ahora	V16Y7p3
^ ahorita	S18h3i-3
^ ajustame	E5
^ ajustar	E6
^ ajuste	E14F5G6
^ al	L6S19V-4a-3d-3i15n-4
^ alcanza	C4
^ algo	K4
^ alguien	B4D4c5
^ alguna	K5n5
^ alo	O24
^ alta	f16g5h-4k16
^ altas	I5
^ alto	X18
^ anade	f5
^ anademe	k5
^ andale	V6
^ ando	H5L-3S10T4a4b5h4o-3
^ anota	h5
^ anotame	g10h10
^ antes	Y4n5p5
^ anula	q18
^ apaga	X6a5
^ aparece	n5
^ aparte	K3
^ apenas	T3f3g3
^ aplica	F3G5d5
^ aplicale	d8
^ aplicame	d8
^ apoyame	F4
^ aprobado	A9
^ aprueba	A7
^ apruebalo	A10
^ apruebo	A11
^ apunta	f4h12
^ apuntale	f3
^ apuntame	W6f3h6
^ aqui	g3h9
^ arre	V4o3
^ arregla	E5
^ asesor	c12
^ asi	J10n3o5
^ auditoria	B8H-3
^ aumenta	F10h-5
^ aun	S8
^ autoriza	k5
^ autorizado	A6
^ autorizale	A5
^ autorizame	W8
^ autorizar	A8
^ autorizo	F4Y6
^ auxilio	T13
^ avisame	Y14
^ ay	Z12q12
^ ayer	D-4H3a10b5n-3
^ ayuda	T20
^ ayudame	C3T7h3
^ baja	G3X17l16
^ bajale	F-3G4W5X3d6
^ bajame	W6
^ bajarle	G6
^ balance	C4H9b4
^ bandeja	A5
^ basta	X8
^ bendiciones	o11
^ bitacora	B13
^ bloquea	W4l5n3
^ bnas	O7
^ bonifica	F6
^ bonificale	F10h-3
^ borra	N6Z9h-3q12
^ borrala	G3W4q9
^ borrame	H-4N8W10q5
^ borren	N3
^ bravo	o15
^ buen	H-4O16o5
^ buenas	O18b4g3o-3
^ bueno	S3V10o4
^ buenos	O9
^ busca	M11
^ buscame	C3M11
^ bye	o13
^ cada	D3L5X4
^ caducan	L8
^ cajeras	m13
^ cambia	E5W10
^ cambiale	W8d9g4j3q3
^ cambiar	E4
^ cambio	V6h4
^ cancela	N4X5q13
^ cancelacion	q5
^ cancelala	G3W5q4
^ cancelar	X10q5
^ cancelen	N3e3
^ canje	d19
^ canjea	d5
^ canjeale	d8
^ canjear	d12
^ captura	h7
^ carga	F4
^ cargale	F8h3
^ castigo	G4
^ cayo	n7
^ chat	Z5
^ checa	C6M5m8n3
^ checame	B3
^ checar	C9b5m7
^ chido	o14
^ chin	Z4q5
^ cierran	N7
^ cierre	H14
^ cifras	H7
^ cliente	f7h3
^ clientes	I19
^ cobra	d3h8
^ cobrale	W3d8
^ cobrame	h6
^ cobrar	d5h5
^ cobraron	D4h-3
^ cobre	h7q6
^ cobro	d3h7
^ codigo	R3
^ comandos	T13
^ como	A-3B-3C-3E-3H15I-3J-4K-3L16M-4N7P-5Q18R4S-4T13U10V-5W-5Y-3Z-3b-3d5f-5g8h-12i-5k-7l-4m-4n5o-4p-3q-4r7
^ comparte	R3
^ compensala	F5
^ completale	F4h-3
^ componle	E5
^ compra	h10
^ compraron	h8
^ compras	P6a4h-3
^ compre	D4P-3a3h5
^ compro	h7
^ comprobante	h4
^ comunicame	c9
^ comuniqueme	c4
^ comuniquenme	c3
^ con	D-4H-3L6M3P-4Q4R7S-3T-4U7V-3W-3c4d5i7j-4p6q-4r7
^ conectame	W3c3
^ confirmame	n10
^ consulta	C8W3b7
^ consultar	C4P4b4
^ consumieron	h3
^ continuamos	V3
^ contratamos	k4
^ contrate	k14
^ copia	i9
^ corre	W8l6
^ corregir	E3
^ corri	l5
^ corrige	E9q4
^ cortale	G3l4
^ corte	H20
^ crea	f5k6
^ crear	f6h3
^ crecio	I3
^ crei	Z6
^ creo	n4
^ cta	H6
^ cuadrame	E10
^ cual	I8L5M5Q3W-5e-3j10n10p3q-5
^ cuales	K4T9U3
^ cuando	H-3L6P14S15a-3b-4d-3j4p-3
^ cuanta	I9m3
^ cuantas	A9B7C-4K8P9U12a-3b-5j-3m4n-3p-4
^ cuanto	C7D-3H10I-7L4P3Q-3S-4U8V-3W9a4b9d-3h-5j9m-4n9o-4p6q-4
^ cuantos	D-4I9P-6U4a10d-3j-4m11p6
^ cuenta	j5
^ cuentame	H7
^ da	f7l8
^ dale	A11G-4V3W4h3k6n5o-3q5
^ dame	B4H7I5L-4M6N6P5Q-3R3S8T4U3V-3W10a-4d3f-4g5h-5j-3l-4n-4o-3
^ dan	j6
^ dar	F7f7k5
^ darle	F3
^ de	C-5D-6E-3F-3G-4H4I3L5O-3P8Q9S-3W-7Z-3a-5b-3c-4d5g-3h-4j-7k-3n13o19p-6q-5r16
^ deberia	E5
^ debitense	G4
^ deja	H-3J9S17X10n-3
^ dejala	J3V5
^ dejalo	E10F-3J5
^ dejame	E4S12
^ dejar	E3
^ dejen	X5
^ dejo	G4l6n5
^ del	H14
^ delete	N8q3
^ deme	b4
^ denle	A4
^ desabonale	G5
^ desactiva	l10
^ desactivar	X3l7
^ desconecta	l7
^ descontar	G8d7
^ descubri	l3
^ descuenta	G3d8
^ descuentale	G7d4h-3
^ desde	H5P6
^ deseo	c6d4
^ deshabilita	l5
^ deshacer	q14
^ deshaganse	N5
^ deshaz	N4q11
^ deshazla	q7
^ despedi	l6
^ despedimos	l3
^ despues	S17V3p7
^ desregistra	q11
^ desuscribir	X13
^ detalle	P5
^ devolucion	e19h-3
^ devolvieron	e6
^ devolvio	G4e4
^ devuelve	e9
^ devuelvele	F5
^ di	D6
^ dia	H18h-3
^ dice	H-3Q-3d3i3p6q3
^ did	n17
^ digame	C4b5
^ dijeron	g3
^ dile	a10p3
^ dime	B3C6D-3E-3I5L-3Q3T5W6a-3b8d-4h-4j-4m4p5q-3
^ dios	o12
^ disculpe	O8Z3j3r3
^ don	h3
^ dona	d4
^ donde	A-3L5P-3Q19U-3a3b-3d6h-5j10n8r-3
^ duplica	i3
^ duplicala	i15
^ echa	q3
^ echala	q6
^ echale	C3F3V3d4n4q-3
^ echame	H5U3V3b3k3p3
^ edita	E11
^ el	A-5D7F-5G-3I-4J3K-3L3N-3O-3P5Q-4R-3Y-3Z-5a9b-5d4e3f-4g-3h4m12o-4q6r-5
^ elimina	G4N4l6q8
^ eliminala	G4
^ eliminame	l3
^ eliminar	N3
^ eliminen	N4
^ ella	i3
^ elvira	l3
^ empleados	m14
^ en	C-3F-4G-3H-7K-3L6P9Q7S15T9U6W-4a-5c-3h-4n11o-6p7q4
^ encontre	M4
^ enero	H5
^ enlace	R6
^ enlistame	U3
^ enmienda	E6
^ ensename	H4I8P4Q6b3n6q-4
^ entendido	n-3o16
^ enterada	o8
^ enterado	o9
^ entonces	n10
^ entra	k3
^ entro	k3n9
^ era	J3Z10h-4l4q20
^ eran	h-3q16
^ eres	o17r20
^ ernesto	l7
^ es	D7J4L5Q5c3f4j-5k-3n-3q3r14
^ esa	J5V3Z10q10
^ ese	D4E4M3a4h-5i5l4n-5q7
^ eso	D3Z7o21
^ esos	G3
^ espera	S11n-3
^ esperame	S15
^ espero	n3
^ esta	D-3E7H5J-3V-4a7c10h-3m5q5r-3
^ establece	E3
^ estado	H6P6
^ estan	j11
^ estas	O11
^ este	G3f3q-3r10
^ esto	D4r7
^ estoy	H5T10X3a3h3
^ excelente	O6o16
^ existe	L4M8h-3
^ existen	A3K3
^ explicame	T12
^ expliqueme	T6
^ ey	O23o-3
^ fallo	n12
^ falta	A3D4h-3i3k6
^ faltan	D6a7
^ favor	E6
^ feliz	O8a5
^ fija	E4
^ fijate	l3
^ folio	M5h4
^ fue	B3n15o6
^ fueron	h3q4
^ fui	h4
^ gano	F5a4
^ gasta	d6h-3
^ genial	o11
^ gente	c11
^ gerardo	m8
^ gerente	m6
^ good	O10
^ gracias	o23
^ habilita	k5
^ habilitame	k5
^ hablame	c8
^ hablo	c-4r8
^ hace	D3P7a6
^ hacen	j13
^ hagale	V5f3
^ hagame	W3g7
^ hasta	L5j6o9
^ hay	A11D-3G3H-6J-6K6L4M6N-3O-4P-4Q7S-5U-4V9W-6X-3Y-3Z-3c14d-6e5g-3i-4j18l-4m-3n-3o-6p-3
^ haz	C-3E7H4W11d3h-3
^ hazle	W3f6n5
^ hazme	H8I5R4W14e4g4n-3o-3
^ help	T19
^ hey	O27b3o-3
^ hi	O28o-3
^ hijole	n3q7
^ historial	B9P13
^ hola	O36a-3b5g4h9o-4
^ how	C5Q7U4b5p6q-3
^ hoy	D3H3S3a12d6j3k5l8n-3q-4
^ hubo	M5n5
^ i	h3q4
^ iba	Z13
^ idem	i22
^ ignora	Z6
^ igual	E4i7
^ igualita	i6
^ imprime	W11
^ inactivar	l6
^ incorpora	k7
^ incrementa	F5
^ indiqueme	L4T5
^ informe	H6
^ inhabilitar	l5
^ inicio	T13
^ inscribe	f10
^ inscripcion	f4g3h5
^ invita	R8
^ invitacion	R6
^ is	n11
^ jacinto	l4
^ jaja	o12r6
^ jajaja	Z4a5o12
^ jajajaja	o6
^ jalo	n5
^ jonathan	R3
^ joselyn	l7
^ junta	W12
^ karla	l4q-3
^ kedo	n11
^ kevin	l4
^ kien	M7o-3r19
^ kiere	f8
^ kiero	P3T3Y4b3e3g4j5
^ kita	X5q3
^ kitale	F-3G7
^ kiten	N6X3
^ la	B-5D11E-3F-4H7J-8K3M3N-4O-3P6R3S-7U-4W-5X-3Y-3Z-4a5b-4e3f-8h7i8l4n11o-8p-3q12r-5
^ las	H5K10L7P7U3n-3
^ le	A-3B-3D6E3F3H-4I-3J-5L-4M-3P-4Q-7R-4T-5W-5Y3Z10a5c-3e6i5j-4k-3l4n10p10q10r-3
^ leeme	n6
^ les	D5e3h3
^ libera	A5
^ liga	R5
^ link	R5
^ liquide	l7
^ lista	I3K4T5m11
^ listado	I7K5o-3
^ listo	V11o18
^ llamenme	c9
^ lleva	a5i4
^ lleve	h3
^ llevo	n12
^ lo	C5H9L5Q-3U8Z3a-3d-5h-3i5n-3o5q5
^ localiza	M6
^ log	B8
^ lorena	k5l4
^ los	B9D-3I11L14W-4X4Y-3a-3d4e3h-4j-4m4o3p3
^ luego	S18a3n-5
^ m	S-3T8q8
^ ma	a5
^ manana	S17a10j4k4o-4
^ manda	R6W5
^ mandala	h4
^ mandale	F4W3
^ mandales	W3
^ mandame	H5I3Q-3W6X-3Y4a6c5j5m-3n3
^ mande	H4Z5
^ mandenme	Y8
^ manejan	j7
^ marcame	W3c7
^ mas	S13V3
^ me	D9F-3H-5I-6J-6N5O-6R-4U-4W-10X4Z4a3b7e5g7i-7j7l-3m3n6q8
^ mejor	J7q5
^ menos	F-4G13X3
^ menu	T22
^ mesa	h8
^ mete	F5f5h5
^ metela	f3
^ metele	F4h5i3
^ meteme	Y3g3h4k5
^ meter	f3
^ meti	i-3q7
^ mi	B-3D9J-3L-4M-3N-4O-4P4Q-3S-3U20V-4W-8Z3a6b13d-4h3i-3l5m9o-6p-4
^ mientras	n4p3
^ mira	C7a9
^ mis	H-5I10O-3P18T-3U14a-4b20h-4m10n-4o-5q-3
^ misma	h-3i6
^ mismo	i6
^ mitad	d4
^ modifica	E3W9
^ modificar	E4
^ monedero	C7
^ mostrar	m7
^ movimientos	B6P13m-3
^ muchas	o4
^ mucho	X6
^ muestrame	B3K6P4m8
^ mueve	W4
^ muy	O11o20
^ nada	J25o-5
^ nadie	J5X3
^ necesito	C3E4H3L-3Q-3T3a-3c6d-3h3j6k4
^ next	V20
^ ni	J14X5h-3o5
^ niegale	A3
^ niego	A4
^ ninguna	J18
^ nivela	E4
^ no	A4B-5C-6D10G-3H-4I-5J21K-5L-9M-3N5O-6P-5S3T15U-7V-8W-9X14Y-5Z7a6c5d-11f7h-3i-4j-6k-6m-4n11o-5q12r6
^ nomas	D6J7L-4T6U5X4n-3
^ nombrame	I4
^ nombre	m6
^ nos	S-3V3a7e9h-3o8
^ nota	e4h6
^ nueva	V11f4h11n-3
^ nuevo	f6k6
^ numero	I7h5
^ nunca	D3n3
^ obsequiale	F5
^ ocupo	C3R5c4f7h4j3l3
^ oiga	F3H3
^ ok	O-3V4n-3o40
^ olvida	N3
^ olvidalo	J3
^ opciones	T8
^ ora	n6
^ orale	V5o16
^ orita	S14
^ otorgar	F6
^ otorguese	A3
^ otra	D3H-3J-5R3S-3V22Y4Z3i13k7o-3q-3
^ otro	V16i5q-5
^ otros	F7
^ oye	D-3H3I3J-4K4L-3O15S-3U-3W-3a6b7h-4i-3n7o-3q3r4
^ padron	I3
^ paga	d13
^ pagale	W9
^ pagame	W5
^ pagar	d6h-3
^ pagaron	h4
^ pago	d9
^ pague	D11
^ pal	F5
^ pamela	l6
^ para	Q8T17X3Y-3Z-3a-3d3g3h4q-3r-4
^ pasa	A6V3W4
^ pasale	W10k3
^ pasame	H3I3K4R3U3V7a5b3c4d-3m3n-4q-3
^ pasenme	a5c5
^ paso	n18
^ pendiente	n4
^ perame	S7
^ perate	S15
^ perdi	Q4n3
^ perdon	Z8q4
^ perdone	Z6
^ perfecto	o13
^ perla	A4
^ permiso	k4
^ permisos	A6
^ permiteme	S12
^ pero	n5
^ personal	m4
^ pide	W10
^ pidele	W5
^ platicame	H4
^ pobre	l3
^ podria	c4
^ pon	E8W3k5l3
^ ponga	W3h5
^ pongame	q4
^ ponganme	W3
^ ponla	E10h-6
^ ponle	G4W5i5l3
^ ponme	A-4F-3H4W11Y6g9k3
^ por	A4D10F5G-4J4L8T-3a-3l3q-4r8
^ precio	j9
^ prefiero	N6
^ pregunta	C3j5
^ prende	X-3Y9a6
^ prestame	W6a5
^ primero	S6
^ proceder	d5
^ proximo	V10
^ puede	f3
^ pueden	c4
^ puedo	L5Q6T-3W-3b-4c5i3n8
^ pues	C4L3n3p4
^ puntaje	C5
^ puntos	C18F-3L-3W3b8p4
^ pura	D8
^ puro	X4a6h4
^ puse	n7q5
^ que	A4B4C3E-3F-4G-4H7J-3K7L8N-4O13P11Q6S-13T10U4V-7X-6Y-3Z-9a4b4e-13f-4g-5h-14i-9j8m3n9o5p-4q-6r6
^ quedaron	n8
^ quedo	K5a5j6n12o-7q3
^ quien	A-3B20C-4F-4G-5H-3I10M12P-3V4W6a9d-4e-4f-9h-7i-3j-3k-3l-4m13n6o-3q-3r16
^ quienes	I3m9
^ quiere	C3d7e7f4p9
^ quieren	f3
^ quiero	A-3B-3D4F7G3H6M-6O-3P3Q-6R6T-3U3W8X-4Y5a-4d3g3h8i-3j5k6m-4n-4o-5p-4q4r-8
^ quisiera	c6j7
^ quita	W8X9h-5l9q11
^ quitale	F-5G6W5X5q11
^ quitar	h3l11q-3
^ quite	Y5
^ quiten	N5
^ quitenme	X3
^ quiubo	O14
^ ramiro	l5
^ rastrea	M4
^ rastreame	M8
^ raul	l3
^ reajusta	E8
^ rebaja	G7
^ rebajale	G6
^ recarga	F4
^ rechaza	A3
^ rechazo	A6
^ recoge	G3
^ recomendo	F3
^ recortale	G8
^ recuerdame	L5P4
^ redime	d3
^ redimir	d7
^ reduce	G5
^ reembolso	e15h-3
^ reenviale	R3
^ reenviar	R5
^ regalale	F11G-3W6
^ registra	f6h9k10q-3
^ registrale	h5
^ registrame	W6g6h7
^ registrar	f5h3
^ registro	B6f11g9n-4
^ regresa	E3e6
^ regresame	Y4
^ regresaron	e4
^ regreso	e4i6k7
^ reintenta	n13
^ relacion	m4
^ remueve	G6
^ renuncio	N6l9
^ repite	i16n-7q-3
^ repitela	i6n12
^ repiteme	T3
^ reponle	F4
^ reporte	B4H19
^ requiero	W5j3
^ resta	G13
^ restale	G6d3
^ restaselos	G4
^ restituyele	F4
^ resumeme	H5
^ resumen	H15
^ retira	G6q6
^ retiro	G3
^ reversa	q6
^ revertir	q8
^ revierte	q13
^ reviertela	q10
^ reviertele	G9
^ revisa	C7
^ revisame	B5P3
^ revoca	l5
^ ruben	R3
^ sabes	T4W3
^ saca	G8H5N3d-3l4
^ sacala	q9
^ sacame	H6l4m3
^ saldito	C5
^ saldo	C13F-3G-3W10b10d-4h-4p7
^ sale	V3o21
^ salio	e9n-3q7
^ saludos	O18
^ saquenme	X4
^ saul	l3
^ se	A3C-7E-3F-6G6I5J-6N-3P-6S-6T-6V-4W-7X-4Y-3Z9a8b-3c-5g-4h4i4j6l5m-5n15o4p-5q8
^ seguimos	V13
^ segun	C5b4
^ selene	l4
^ seria	b3
^ servicio	h4
^ si	A6B-3D-3H-3J-3K-3L18N-3Q14S-5T-3W-4Y15a10c-3d-6e-3g5h-7i-4k-3l-3n21p-3q3
^ siempre	D9q6
^ sign	g10
^ sigo	H4n4
^ sigue	a-3h3j6l-3m8n17
^ siguiente	V21n-3
^ silencio	X8
^ sin	J9K5X9Y-3
^ sobran	G4
^ socios	I8
^ sofia	l3
^ solicito	N5R4Y3c9g4
^ solo	J5U5X6c3
^ son	D7J4a-3h14o8
^ sorry	Z6r7
^ sospecho	B4
^ soy	P-3T10b7c4g6
^ sra	C8
^ stop	X19o-3
^ su	E6h-5i4j6p15
^ sube	E-3F4L5f3h4k6
^ subele	F6W6
^ subeme	h4
^ subir	F6h6
^ suma	H4k3
^ sumale	F5h4
^ sumame	W3f3
^ sumar	F5h6k5
^ super	o14
^ sus	h-3i4
^ suspende	A-3X4l3
^ suspendida	l4
^ t	h4
^ tacha	q9
^ tambien	i3
^ tania	l4
^ tantito	S11
^ te	J3O-3S3T-3a11h12n-3o19q3r-3
^ telefono	C4b6p6
^ tendra	C5j4
^ tenemos	j5k4
^ tengo	A4I3K5Q-4T-4V5W4a6b3d-5f3h7i-3j-3k5n3o-4r-3
^ ticket	M3P3h9
^ tiene	C7G5c4q3
^ tienen	c8j17
^ tinte	h3
^ toca	V7
^ todas	K3P3
^ todavia	A4D-3J-4K5b5g5j6n9
^ todo	B7P8n12o-5q3
^ todos	P3
^ toma	d6
^ tomale	d4
^ tons	b4o4
^ top	I5
^ toque	J-3Z6
^ total	H8I10U3
^ totales	H10
^ trae	C4G4K4a12d4h-3i3q-3
^ traeme	a6
^ traen	e5j3
^ traia	D5E3
^ traigo	D3U3V4h3j3
^ trajeron	a6e3
^ trajo	e3
^ transfiere	W7
^ transfiereme	W3
^ tu	n3r9
^ tumba	G4
^ tumbale	G8
^ tuve	l3
^ ubica	M5
^ ubicame	M4
^ uff	a10
^ ultimos	H5
^ un	C3E-3L4S18V4a-3e3f7h7n-3o-3p-3q-4
^ una	H-3L4M3S-3V13a-3d-3e11h11i10o-3q-5
^ undo	q17
^ uno	V6h4
^ unsubscribe	X11
^ ups	Z13q5
^ usa	C-4G-4W3d19
^ usale	d7
^ usar	d14
^ usted	r6
^ uy	Z9a4n-3q4
^ va	C-3G-3V15a7d6f-3h6l-3n-3o25
^ vale	o14
^ vamonos	V4
^ vamos	f4h7
^ van	h6i-3j12
^ ve	C5
^ venden	j17
^ vendi	h11n-4q11
^ vendimos	H4h3
^ vendo	a11
^ vengo	C3g4
^ venta	H-3M-5e4h16n4q8
^ ventas	H19K12U-5W6h-4
^ vente	a9
^ ver	A7B16C19D-3E-3H-4I8K8O-4P9T-4V-5W-4a-5b11d-4f-3h-3m19n-5o-6p-4q-3
^ vi	P4a4g5
^ vieja	a7
^ viene	d8e6f4
^ vientos	V4o9
^ vino	e3
^ viste	a7
^ volvi	D4q4
^ volvio	i8
^ voy	A3S14h8k3
^ vuelvan	Y4
^ vuelve	Y4i4n4
^ what	T8n4
^ wrong	Z8
^ y	B-3C5D-8E-4F-3G-3H5I-3K-3L7M-3O-4P-4Q11S-6T14U6W-4c-3d-4e-4f-3g-3h-5i6l-3n19o-6p15q-6r16
^ ya	A5B-3C-4D4E-7F-9G-5H3J6K-3L-9M-6N3O7P-6Q-8R-3S7U9V12W-9Z-7a7b7c-3g-3i-6j4n16o8p5r-7
^ yo	H-3J6L-4U9g5r3
^ zas	o17
^ ☎	C15h23
^* #*	C-7E-5F11H11M-3W-3a17d-4e-3f-3h19i3n-5o9q-6
^* &*	h8
^* a*	D-5E3G-3H8J-5K-4M3N-4O-4P6T7U9V3W-10Y-4Z-5a4b4d-4e-5f-9g-4j7k-7l-4m5n5o8p9q-5r5
^* abon*	F6h6
^* abre*	W11f8g6h6j4k3
^* abri*	V3g5h4
^* acab*	b3d-3g4h9
^* acep*	j10n12
^* acre*	F6G-3h4
^* acti*	B8H-3X-3Y13m-4
^* actu*	E10d-3n4
^* acum*	C6h4
^* adio*	N5l4o10
^* afil*	f10g9
^* agar*	f3
^* agen*	c15o-3
^* agra*	o7
^* agre*	C-3F11Q-3V-3Y4f12i5k12
^* agua*	S19j4
^* ah*	o15
^* ahi*	D3S4V3a4h4
^* ahor*	S16T-3V14Y7a-3i-4q-3
^* ajus*	E25F4G6
^* al*	L5S20V-4a-3d-3i15n-4
^* alca*	C4
^* algo*	K5
^* algu*	B3D5K5c5n4
^* alo*	O26
^* alta*	I4f15g5h-4k16
^* alto*	X17
^* anad*	f4h4k4
^* anda*	V6
^* ando*	H5L-3S10T4a4b5h4o-3
^* anot*	g8h13
^* ante*	Y3n4p6
^* anul*	q23
^* apag*	X10Y-4a3
^* apar*	j4n9
^* apen*	T3f3g3
^* apli*	C-3G4W-3d18
^* apoy*	F4
^* apro*	A10
^* apru*	A28o-3
^* apun*	W4f10h15
^* aqui*	a3g3h10
^* arra*	V3
^* arre*	E4V4j4o11
^* ases*	c12
^* asi*	J10o4
^* aten*	c3
^* audi*	B7H-3
^* aume*	F6W4
^* aun*	S8
^* auto*	A13F5W7Y5h-3k6q-3
^* auxi*	T15
^* avis*	X3Y15o-3
^* ay*	S3Z11q12
^* ayer*	D-4H3a10b5n-3
^* ayud*	C3T28o-3
^* baja*	C-3E-3F-5G11W10X18a-3d5h-4j-3l16o-3q3
^* bala*	C5H8b5
^* band*	A3
^* bast*	X7
^* bend*	o13
^* bita*	B14
^* bloq*	W4l4n3
^* bnas*	O6
^* boni*	F15G-3O11h-5
^* borr*	B-3G5H-5N19W13Z8a-3h-4n-3o-4q20
^* brav*	o16
^* buen*	O24V9a-4b4g4n-3o9
^* busc*	M23h-4n-3q-3
^* bye*	o12
^* cada*	L5X4
^* cadu*	L12
^* caje*	m13
^* camb*	C-3D-3E7F-4V4W14a-3d10
^* canc*	N7W3X16Y-3h-3n-3q19
^* canj*	F-3d38h-3
^* capt*	h11
^* carg*	F12G-3h3
^* cast*	G4
^* cayo*	n7
^* chat*	Z6
^* chec*	B3C14M6W3b3d-3h-4m13
^* chid*	o21
^* chin*	Z5q5
^* cier*	H11N7W4
^* cifr*	H8
^* clie*	I18f7
^* clon*	i9q-3
^* cobr*	D6V-3b-3d17h19i-3q4
^* codi*	R3
^* coma*	T10
^* como*	A-3B-3C-4E-3F-3H15I-3J-4K-3L16M-4N6P-5Q18R4S-4T13U11V-5W-5Y-3Z-3b-3d7f-5g8h-12i-4k-6l-4m-4n4o-5q-5r8
^* comp*	E4F7R3W-3a6d-3h19q-3
^* comu*	c13
^* con*	B-3D-4H-4L7P-4Q4R7S-3T-4U7V-3W-4c4d5h3i6j-4k-3p6q-4r8
^* cone*	W4
^* conf*	n19
^* cong*	l3
^* cons*	C14b9d-3h5
^* cont*	V9Z3k16
^* copi*	i9
^* corr*	C-3E12W6l9q3
^* cort*	F-3G3H21l4
^* crea*	f14k5
^* crei*	Z5
^* creo*	n4
^* cta*	H6
^* cuad*	E10
^* cual*	I6K4L4M4T8U3W-5a-3e-3h-3j9n9p3q-5
^* cuan*	A6B4C5D-6E-4F-4G-3H8I10J-4K6L5M-4N-3O-4P9Q-5S7T-4U11V-5W8X-4Y-5Z-3a6b7c-3d-8e-4f-5g-3h-9i-4j6k-4l-4m9n7o-7p7q-7r-4
^* cuen*	H7j4
^* da*	f7l9
^* dale*	A9G-4V3W4h3k6n3o-3q6
^* dame*	B4H6I6L-3M5N5P5Q-3R3S9T6V-3W10a-4d3f-4g4h-5j-3l-4n-4o-3
^* dan*	j6
^* dar*	F7f8k5
^* de*	C-5D-6E-3F-3G-4H4L5O-4P8Q8S-3U4W-7Z-3a-5c-4d5g-3h-4j-7k-3n11o22p-6q-5r15
^* debe*	C5D3E3
^* debi*	G6q8
^* deja*	E14F-3H-3J14S23V5X9a-3h-3n-4q-3
^* deje*	J3V3X6
^* dejo*	G5l7n5q-3
^* del*	H15
^* dele*	N6q3
^* deme*	b4
^* denl*	A5
^* depo*	W5h3
^* desa*	D6G3X7Y-3l14n-4q7
^* desc*	G14d14h-4l9
^* desd*	H6P6
^* dese*	W4c6d5
^* desg*	P7
^* desh*	N7h-3l6q24
^* desp*	S17V3W4l6p6
^* desr*	q10
^* desu*	X14
^* deta*	P5
^* devo*	G5e26h-3o-3
^* devu*	F4G-3e7q7
^* di*	D6
^* dia*	H18h-3
^* dice*	H-3Q-3a4d3p6
^* did*	n15
^* diga*	C4b4
^* dije*	q5
^* dile*	a10p3
^* dime*	B3C6I5L-3T5W6a-3b8d-4h-4j-3m4n3p4q-3
^* dios*	o12
^* disc*	O9Z3j4q-3r3
^* dobl*	W11q3
^* don*	h3
^* dona*	E3d3
^* dond*	A-3L5P-3Q18U-3a3d6h-5j10n8r-3
^* duda*	n7
^* dupl*	i17q-3
^* echa*	E-3F3H5V3W-3a-3d3n3q7
^* eche*	V4
^* edit*	E16
^* el*	A-5B-3D8E3F-4G-3H3I-4J4K-3L4O-3P3Q-3Y-3Z-5a10b-4d4e4f-4g-3h4m12o-4q5r-4
^* elim*	F-3G7N17h-3l9q7
^* ella*	i3
^* elvi*	l3
^* empl*	m14
^* en*	C-3F-4G-3H-7K-3L6P8Q6S15T8U6W-4a-5b3c-3h-3j-3n10o-6p8
^* enco*	M4
^* encu*	M6
^* ener*	H6
^* enla*	R5
^* enli*	K8P3U3
^* enmi*	E6
^* enro*	f13
^* ense*	H5I8P5Q8b4h-3n6q-4
^* ente*	n-4o26
^* ento*	n10
^* entr*	k6n9
^* equi*	Z3q5
^* era*	J3Z10h-4l3q22
^* eran*	h-3q15
^* eres*	o18r21
^* erne*	l6
^* es*	D7J4L5Q5c3f4j-4k-3n-3q3r15
^* esa*	J4V3Z8q11
^* ese*	D6E3J3a4h-5i6l4n-4q8
^* eso*	D3G3Z7o20
^* esos*	G3J3
^* espe*	S23V-4i3
^* esta*	E7H10J-4K-3O8S-3T-3U-3V-5W-3a3c8d-3j10l-3m4n4p-3q4r-4
^* este*	C-3f3h3k3q-3r9
^* esto*	D5H4L-3T10X3h3r4
^* estu*	H3
^* exce*	O6o15
^* exis*	A3K3L4M7h-3
^* expl*	Q3T16
^* ey*	O22o-3
^* fact*	W6
^* fall*	n12
^* falt*	A3D9a6h-3k6
^* favo*	E6
^* feli*	O8a9
^* fija*	E3l3
^* foli*	M5h5
^* fue*	B4J-3Z3n17o7
^* fuer*	q4
^* fui*	h4
^* gana*	a8
^* gano*	F6a5
^* gast*	d5
^* gene*	R3h4
^* geni*	o11
^* gent*	c11
^* gera*	m8
^* gere*	m6
^* good*	O10
^* grac*	o22
^* habi*	Y4f5k8
^* habl*	c7r7
^* hace*	P7a7b-3j11
^* haga*	V5g5j5
^* hast*	L5j7o10
^* hay*	A11D-3G4H-6J-5K6L5M5N-3O-5P-4Q8S-5U-5V9W-6X-3Y-3Z-3c15d-6e6g-3i-4j17l-4m-3n-3o-6p-3
^* haz*	C-3E7H4W12d4h-3
^* hazl*	f5n5
^* hazm*	H8I4R4W12e4g4n-3
^* help*	T19
^* hey*	O28b3o-3
^* hi*	O27o-3
^* hiel*	h4
^* hijo*	Z3q8
^* hist*	B9P12
^* hola*	O41a-3b5g3h10n-3o-4
^* hora*	j16
^* how*	C4Q8U4b5p5q-3
^* hoy*	H3S4a13d6j4k5l9n-3o-3q-4
^* hubo*	M5n5
^* i*	h4q4
^* iba*	Z13
^* idem*	i22
^* iden*	r24
^* igno*	Z9
^* igua*	E4i10o8q-3
^* impr*	W15
^* inac*	l5
^* inco*	k7
^* incr*	E-3F8
^* indi*	L4T5
^* info*	H6M4
^* ingr*	h5
^* inha*	l5
^* inic*	T11
^* insc*	f14g11h4
^* inte*	n9
^* invi*	R12
^* is*	n13
^* jaci*	l4
^* jaja*	Z4a10n-3o21r5
^* jalo*	n5
^* jeje*	a10
^* jona*	R3
^* jose*	l6
^* junt*	W12
^* karl*	l4q-3
^* kedo*	n12
^* kevi*	l5
^* kien*	M6o-3r18
^* kier*	P3T4Y5b3e6f4g3j4
^* kita*	G6X5n-3q4
^* kite*	N6
^* la*	B-5D12F-3H7I3J-8K3M3N-4O-3P5R3S-8U-4V-3W-5X-3Y-3Z-4a4b-4e3f-8h7i8l5n11o-8p-3q12r-5
^* las*	H4K11L9P7U4n-4
^* le*	A-3B-3D6E3F4H-4I-3J-6L-4M-3P-4Q-7R-3T-6W-5Y4Z10a5c-3e6i5j-4k-3l4n10p10q10r-3
^* leem*	n7
^* les*	D6n3
^* libe*	A7
^* liga*	R6
^* link*	R6
^* liqu*	l8
^* list*	I9K8T4V7a-3h-3l-3m9o16
^* llam*	c8
^* llev*	a4h3i5n11
^* lo*	C4H9L4P3Q-3U8W-3a-3d-4h-4i4o5q6
^* loca*	M5
^* log*	B8
^* lore*	k5l3
^* los*	B8D-3I12L14W-4Y-3a-3d4e3h-5j-4m5p3
^* lueg*	S18a4n-5
^* m*	S-3T8q8
^* ma*	a5
^* mana*	S16a10k5o-3
^* mand*	G-3H8Q-4R7S-3W10X-6Y10a6c5d-5f-3j10m-3
^* mane*	j7
^* marc*	c7
^* mare*	T3
^* marq*	c5
^* mas*	S13
^* mayr*	k3
^* me*	D9F-3H-4I-5J-6N6O-6Q-3R-4U-4V-3W-9X4Z5a3b6e5g7i-7j7l-4n6q8
^* mejo*	J6q5
^* meno*	F-3G13X3
^* mens*	Z5h3
^* menu*	T22
^* mesa*	h7
^* meta*	h4
^* mete*	C-3F8G-3W-3Y3d3f10h11k6
^* meti*	q9
^* mi*	B-3D8J-3L-4M-3N-4O-4P5Q-3S-4U20V-4W-8Z4a7b13d-4h3i-3l6m8o-7p-4
^* mien*	n4p4
^* mira*	C9a11
^* mis*	H-4I11O-3P17U13W-3a-4b20g-3h-4m9n-4o-5q-3
^* mism*	h-4i12
^* mita*	d5
^* modi*	E8W8
^* mone*	C6
^* most*	m6
^* movi*	B8P13m-4
^* much*	X6o3
^* mues*	B3H-3K7P6m10
^* muev*	W4
^* muy*	O11o19
^* nada*	J26o-5
^* nadi*	J5X3
^* nece*	C3E5G3H3L-3Q-3T4a-3c7d-3h3j6k4q-3
^* next*	V23
^* ni*	J15X6h-3o4
^* nieg*	A6
^* ning*	J20
^* nive*	E5
^* no*	A5B-5C-4D10G-3H-3I-5J21K-5L-9M-3N4O-6P-6T15U-7V-8W-9X15Y-6Z7a7c4d-10f6h-3i-4j-6k-6m-3n11o-6q11r6
^* noma*	D5J8L-4T7U4X4b3n-3
^* nomb*	I4m7
^* nos*	S-3V4a7e8h-3l3o8
^* nota*	e3h6
^* nuev*	V11f10h9k6n-3
^* nume*	I7h5
^* nunc*	D4T3g3
^* obse*	F4
^* ocup*	C3R5c4d7e-3f6h3j4
^* oiga*	H3b4
^* ok*	V4a-3n-3o38
^* olvi*	J3N10
^* opci*	T7
^* oper*	c16
^* ora*	n7
^* oral*	V5o16
^* orit*	S13
^* otor*	F8
^* otra*	D3H-3J-6S-3V21Y5Z4h-4i12k7o-3q-3
^* otro*	F7V17i5n-3q-5
^* oye*	D-3H3I3J-4K5L-3O15S-3W-3a7b5h-3i-3n6o-3r5
^* paga*	W15d17
^* pago*	d8q3
^* pagu*	D11
^* pal*	F4
^* pame*	l7
^* para*	L3Q9T15Z-4g4h5p-3r-3
^* pare*	X14
^* pasa*	A4E-4F-4G-3H3K3Q-3S-3U4V8W11a5b3c3d-4m3n-5o-3
^* pase*	V4a12c4
^* paso*	n18
^* pend*	K5n4
^* pera*	S19
^* perd*	Q3Z12n3q3
^* perf*	h3o20
^* perl*	A3
^* perm*	A5S11k4
^* pero*	n4
^* pers*	m3
^* pesi*	D10
^* pide*	W13
^* pint*	h3
^* plat*	H5
^* pobr*	l3
^* podr*	c4
^* pon*	E8W3k6l4
^* pong*	W5q3
^* ponl*	E6G3I-4W5f7i5
^* ponm*	A-3H5W10Y6g8k4
^* por*	A4C-3D10F6G-4J4L9T-3l3q-3r6
^* prec*	j9
^* pref*	N6
^* preg*	C3j4
^* pren*	X-3Y12a5
^* pres*	W12a5
^* prim*	S6h3
^* proc*	d5e3
^* prox*	V9
^* prue*	n6
^* pued*	L6Q6T-4b-4c9f3i3n9o-3
^* pues*	n3p5
^* punt*	C23E-3F-3L-3W3b8d-3p5
^* pura*	D8
^* puro*	X5a4h3
^* puse*	n7q4
^* que*	A3B5C3E-4F-4G-5H7J-4K7L9N-4O14P11Q6S-13T10U3V-7X-6Z-9a5b4e-13f-4g-5h-14i-9j9n10o5p-4q-5r5
^* qued*	J4K10a3j5n15o-7q5
^* quie*	A-7B11D6I4J-4K-4L-5M6O-5P3Q-7R4S-4T-6V3W8X-6Z-4a6b-3d3f-3i-5l-5m9o-8r8
^* quih*	O14
^* quis*	c6j6
^* quit*	F-6G8N5W11X15a-3h-4l15n-3o-3q16
^* quiu*	O13
^* rami*	l7
^* rast*	M12h-3
^* raul*	l3
^* reac*	X-4Y8
^* reaj*	E7
^* reba*	G12h-4
^* reca*	F4
^* rech*	A12n-4
^* reci*	a5j7
^* recl*	d12
^* reco*	G10n6
^* recu*	L7P4
^* redi*	d8
^* redu*	G9
^* reem*	e16h-3
^* reen*	R9
^* rega*	F11G-3W7
^* regi*	B4I-3J-4Q-4S-3V-4W3f18g11h18k8q-3
^* regr*	E3T4Y3e8h-4i6k6q7
^* rein*	e3n15
^* rela*	m4
^* remu*	G6h-3
^* rent*	h3j4
^* renu*	N6l9
^* repa*	j5
^* repi*	T3h-3i23n13o-3q-4
^* repo*	B5F5H20
^* requ*	W5j3
^* rest*	G19h-4
^* resu*	H19
^* reti*	G9N6q5
^* reve*	q15
^* revi*	A-3B3C9E-3G7h-3q18
^* revo*	l5
^* roci*	l3
^* saba*	a6j-3
^* sabe*	T4W3
^* saca*	F-3G8H10d-4l8q10
^* sald*	C15G-3W8b9d-4h-5p9
^* sale*	o24
^* sali*	e9n-4q8
^* salu*	O24
^* saqu*	N6X5
^* se*	C-7F-5G5I3J-6N-3P-6S-6T-7V-4W-7X-4Y-3Z10a9b-3c-5g-4h4i4j5l4m-5n15o4p-5q8
^* segu*	C3V12b3h-3
^* sele*	l3
^* seri*	b4
^* serv*	h5
^* si*	A6D-3H-3J-3L18Q13S-5T-4W-4Y16a8c-3d-6e-3g5h-7i-3j-3k-3l-3n20p-3
^* siem*	D8q6
^* sign*	g12
^* sigo*	H5n4
^* sigu*	V14a-3h3j7l-4m8n16o-3
^* sile*	X23o-3
^* sin*	J9K4X8
^* sirv*	L4
^* sobr*	G3L3o5
^* soci*	I7
^* sofi*	l3
^* soli*	N5R4c6
^* solo*	J6U6X6
^* son*	D9J4a-3h14o7r3
^* sorr*	Z7r7
^* sosp*	B5
^* soy*	P-3T10b8c4g7
^* sra*	C7
^* stop*	X20o-3
^* su*	E6V-3h-6i4j6p15q3
^* sube*	E-3F11L4W9h6k5
^* subi*	F6h5
^* suma*	F6H5d-3f3h6k7
^* supe*	o16
^* supr*	N7
^* sus*	d3h-3i3
^* susc*	X-5Y6f4
^* susp*	A-3X6l7
^* t*	h4
^* tach*	q8
^* tamb*	i3
^* tani*	l5
^* tant*	S9
^* tard*	j3n6
^* te*	J3O-3S4T-3Z3a11h12n-3o20q4r-3
^* tele*	C3b6p5
^* tend*	C5b5h-3j6
^* tene*	j5k5
^* teng*	A4D3I4K5Q-3T-4V6W4a6d-5h7i-3j-3k5o-4r-3
^* tick*	M3P3h9
^* tien*	C6G5W-3c10j16q3
^* tint*	h3
^* toca*	V8
^* toda*	A3J-4K8b4g5j5n8o-3
^* todo*	B6P10n14o-6q3
^* toma*	d10
^* tons*	a3b4o3
^* top*	I6
^* toqu*	J-4Z7
^* tota*	H16I10U3
^* trae*	C5G3K4a14d3e4h-3i3j3n-3q-3
^* trai*	D8U3V3h3
^* traj*	a6e7
^* tran*	F-3G-3W16
^* tras*	V-3q7
^* tu*	k3r8
^* tumb*	G12h-3
^* tuve*	l3
^* ubic*	M8
^* uff*	a10
^* ulis*	l3
^* ulti*	H5n4
^* un*	C4E-3L4S17V4a-3e3f7h8o-3p-4q-5
^* una*	H-4L4M3V13a-3d-3e9h10i9o-3q-4
^* undo*	q19
^* uno*	V6h4
^* unsu*	X12
^* ups*	Z12q7
^* usa*	C-5G-4W3d19
^* usal*	d22
^* usam*	d5
^* usar*	D3d13
^* uste*	r5
^* uy*	Z10a5n-3q4
^* va*	C-3G-3V16a8d7f-3h5l-3n-3o23
^* vale*	o16
^* vamo*	V6f5h6
^* van*	h6j10n3
^* ve*	C6
^* vend*	L-3a7h10j15n-4q11
^* veng*	V3g4
^* vent*	H16K10M-6Q-3U-7W4a6e3h12i-3q5
^* ver*	A8B17C19D-3E-3H-5I7K9O-4P9T-5V-5W-4a-5b11d-4f-3h-3m18n-5o-6p-3q-3
^* vi*	P4a4g4
^* viej*	a7
^* vien*	a-3d9e5f4o9
^* vino*	e3
^* vist*	a7
^* volv*	D3T4h-3i7q4
^* voy*	A3S13W-3a-3h8k3
^* vuel*	X-3Y8i4q9
^* what*	T8n4
^* wron*	Z8
^* y*	B-3C5D-8E-5F-3G-3H5I-3K-3L7M-3O-4P-4Q12S-7T15U6W-4d-4e-3f-3g-3h-5i6l-3n18o-6p16q-6r14
^* ya*	A3B-4C-6D3E-7F-9G-5H3J6L-9M-6O8P-7Q-8R-4S5U9V11W-9Z-7a8b8c-4g-3i-6j3n17o8p6r-7
^* yo*	H-3J6L-4U9g4r3
^* zas*	o18
^* ☎*	C17h22
a	F5I-5K-6N-3O-9P-7R3S-3T-6V-4W7a6f7j4k10l10m-4o-6p-3
a #	E13G-3H5W9d-6f3h-3j-3k3n-3q7
a $	a23
a acumular	g3
a algo	A4
a alguien	B-4G7Q7Y3f6k4
a apuntado	I5
a araceli	k5
a autorizar	A-3Q5
a brayan	k5
a brenda	W3a3
a caja	k3
a cambiar	N3
a canjear	Q5d7
a captura	h5
a casa	S6
a ceros	E5
a chava	l3
a chayo	B3
a chelo	i3
a chema	l3
a chole	G3
a cliente	F7g4
a clientes	c6
a cobrar	L3d3k5
a cocina	l3
a comer	a8
a como	H11L5Q-6W3a3e-3j6n-4q8
a comprar	C5
a concha	F3
a cruz	k5
a cual	M3
a cuanto	b7n-3p8
a cuantos	m3
a dar	G-3Q4k3n3
a de	r3
a decirme	Y4
a descontar	d3
a devolver	e9
a domicilio	L3j8
a don	F6G6W-3h5k4n3
a dona	D5F6W3q-4
a donde	r3
a dormir	H3
a edgar	l5
a edith	k3
a efrain	l5
a el	i6p6
a ella	p3
a emanuel	R3
a empezar	f3g3k3
a entrar	n3
a ernesto	l13
a esa	W5h-3i4
a escribir	X3
a ese	B4W6i5p4q-3
a esta	E6d3h-3
a estar	l3r4
a este	B6W7f4i4
a esto	T9
a eulalia	E4
a favor	E-4F10d4
a fer	f6l7
a fermin	l4
a fernanda	R4
a gastar	d9
a gerente	k6
a hacer	P3d5n8
a hoy	H4
a hugo	R3
a intentar	n4
a ir	D4a5
a ivan	l3
a ivonne	l7
a jazmin	l5
a joaquin	k7
a jonathan	B5
a juntar	f6
a karla	R3
a la	A3B7E9F8G3H-4J-5M-8Q4R-5T-4U-4W4X-4Y5b-3d-4e-3f7k4m-5r-3
a las	S4U3X8Y3a7h-5j8l3n-3
a laura	l8
a liquidar	d3
a lleva	e4
a lo	A4V5f3n-4q4
a lorena	l12
a los	I8K3N4U5X4a-4b5f10g3h-3o-3
a lucha	F3
a mandar	n6
a mano	F6
a marcos	l9
a maribel	l3
a media	Q5
a medias	K5
a mediodia	M3j4
a meter	J6
a mi	B-3C-3E-3H-5L4P-5R4S3T-3W10X5Y4Z6a-3c-3d-3f5g-4h6j-4k6p-3
a mireya	k3
a mis	f4
a monterrey	l3
a nada	q4
a nadia	l6
a nadie	J6
a nombre	C3M3f5m-4n4q9
a ofelia	l7
a omar	l4
a otra	l3q4
a otro	c3k7
a paco	l3
a pagar	h11
a pamela	B4
a parisina	H4
a partir	L6k3l6
a pasar	Q3j3
a paso	L3
a paty	G6
a pedir	a3
a pedro	l7
a perla	J4R3W5
a poco	n3r6
a poncho	R5
a poner	j4k3
a preguntarle	S6
a prueba	l4
a que	B9H-4M17P3a3h-4j13l-3n5q-6
a querer	a6
a quien	B-6H-3M9Z4c3m7n7
a quienes	B3m5
a regina	k3
a registrar	B6h4n4
a regresar	e7
a revisar	A3
a rigo	A4W4
a romulo	F5
a rosaura	h4
a salir	a4
a seguir	Q3
a ser	k4
a su	G3W4X4d-5i5k-3n-3q3
a tavo	A3
a tener	j3k5n9q-4
a ti	Z6a4b3n3
a toda	o6
a todas	W4n3
a todo	o13
a todos	I-3O4W10
a trabajar	k7
a traer	S4
a tu	a11
a ulises	k3
a un	D4E-3F11G5Q9d-5k7l3q-4
a una	F5G4Q6R4W-3c3f5k7
a usar	d8
a usted	Z3
a vane	l3
a vender	h4k7
a ver	A8C6E-3F-3H8I-3P6S-3T11U9a-6b5d-5f-3i-3j-5k-4l-5m6n8o-3p4q-4
a verme	A4
a volver	l4
a wendy	W3k4
a yadira	W4k4
a yareli	k4
a zulema	R3
a ☎	G8h8
a* #*	E13G-3H4W7d-6f3k3n-3q7
a* acum*	g4
a* algo*	A4
a* algu*	B-3G7Q7R-3Y3f5k5
a* apun*	I4
a* arac*	k5
a* aten*	S3
a* auto*	Q4
a* bloq*	X4
a* bray*	k5
a* bren*	W3
a* caja*	k4
a* camb*	N3d3
a* canj*	Q5d9
a* capt*	h6n4
a* casa*	S8
a* cero*	E6
a* chav*	l3
a* chel*	i3q3
a* chem*	l3
a* chol*	G4
a* clie*	F5c7g5
a* cobr*	L3d4k4
a* coci*	l3
a* come*	a8
a* como*	H11L6Q-6W3e-3j6n-3q8
a* comp*	C4
a* conc*	F3
a* cruz*	k4
a* cual*	M3
a* cuan*	b7m3n-4p9
a* cubr*	C3
a* cuen*	d3
a* dar*	Q4n3
a* de*	r3
a* debe*	F3
a* deci*	Y3
a* desc*	d3
a* devo*	e8
a* domi*	L3h3j7
a* don*	F7G5W-3h5k4
a* dona*	D4F6W3h3q-3
a* dond*	r4
a* dorm*	H3
a* edga*	l5
a* edit*	k4
a* efra*	l5
a* el*	i8p5q3
a* ella*	p4
a* eman*	R3
a* empe*	f3g3k3
a* entr*	n4
a* erne*	l13
a* esa*	J3W4h-3i4q3
a* ese*	B5W6i6p4q-3
a* esta*	E6h-3r4
a* este*	B7W6f4i3
a* esto*	T8
a* eula*	E4
a* favo*	E-4F10d3
a* fer*	f6l6
a* ferm*	l5
a* fern*	R3
a* gast*	d9
a* gere*	k6
a* hace*	P3d4n7
a* hoy*	H4
a* hugo*	R3
a* inte*	n5
a* ir*	D4a5
a* ivan*	l3
a* ivon*	l7
a* jazm*	l5
a* joaq*	k6
a* jona*	B5
a* junt*	f7
a* karl*	R3
a* kevi*	k3
a* la*	A4B8E8F8G3H-5J-5K-3M-8Q3R-5T-4U-4W6X-4Y4Z3d-4e-3f7j-3k4m-6r-4
a* las*	S5U4X8Y3a4h-4j7l3n-3
a* laur*	l8
a* liqu*	d4
a* llev*	d3e4
a* lo*	A4V4n-3q4
a* lore*	f4l11
a* los*	H3I7N5U4X4Y3a-3b4f10g3h-3o-3
a* luch*	F3
a* mand*	n8
a* mano*	F6h3
a* marc*	l8
a* mari*	l3
a* medi*	K4M3Q5j4
a* mete*	J7
a* mi*	B-3E-3H-5L3P-5R4S3T-3W10X3Y4Z5a-3c-3f4g-4h6j-4k6p-3
a* mire*	k3
a* mis*	b3f3
a* nada*	q3
a* nadi*	J6l5
a* nanc*	F3
a* nomb*	C3M3f5m-3n3q9
a* ofel*	l7
a* omar*	l3
a* otra*	L3q3
a* otro*	V3c3k8
a* paco*	l3
a* paga*	h12
a* pame*	B4
a* pari*	H3
a* part*	L6k4l7
a* pasa*	Q3j3
a* paso*	L3
a* paty*	G5
a* pedi*	a4
a* pedr*	l7
a* perl*	J4R3W5
a* poco*	n3r5
a* ponc*	R5
a* pone*	j5k4
a* preg*	C5S5
a* prue*	l4q-3
a* que*	B10H-4M16P3a3h-4j13l-3n5q-6
a* quer*	a5
a* quie*	B-3H-4M10Z5c3h-3k-3m9n6
a* regi*	B6J6h3
a* regr*	e10n-3
a* revi*	A3n3
a* rigo*	A4W3
a* romu*	F5
a* rosa*	h5
a* sali*	a4
a* ser*	k4
a* su*	G4W4X4d-4e3i4k-3n-4
a* sus*	X3
a* tavo*	A3
a* tene*	j5k5n8q-3
a* ti*	Z7a4n3
a* toda*	W4o5
a* todo*	I-4O4W9o16
a* toma*	d3
a* trab*	W3k6
a* trae*	S3
a* tu*	a11
a* ulis*	k3
a* un*	B3D3E-3F10G5Q9V3c4d-5f-3k8l4n-3q-4
a* una*	F5G4Q7R3W-3c3f5k7m-3
a* usar*	G-3d12
a* uste*	Z3
a* vane*	l3
a* vend*	h5k6
a* ver*	A8C4E-3F-3H8I-3P6S-3T10U9V3a-6b5d-5f-3i-3j-5k-4l-5m6n8o-3p3q-3
a* verm*	A4
a* volv*	l5
a* wend*	W3k3
a* yadi*	W3k4
a* yare*	k4
a* ☎*	G7h10
aba*	F-3G9H4h-4q8
abaj*	F-4G8H3a3h-4q9
abaj* #*	G5
abaj* al*	F-3G6
abajo	F-4G9H3h-4q9
abajo #	G4
abajo $	H4a4q6
abajo al	F-3G6
abi*	a4e4j8l4n4
abie*	e5j9n4
abie* bloq*	l3
abie* la*	a5
abier*	a3e4j9n3
abierta	a4n4
abierta $	n5
abierta la	a5
abierto	e5
abiertos	j8
abiertos $	j5
abig*	l3
abig* ya*	l3
abiga*	l3
abigail	l3
abigail ya	l3
abo*	D4F15G6P9d-4h7
abon*	D4F16G6P10d-4h7
abon* #*	F16h-3
abon* a*	h3q3
abon* de*	F4
abon* los*	h4n4
abon* y*	P10
abona	F8P6
abona $	P3
abona de	F5
abona*	D7F8G8h4q-3
abonale	F11h7
abonale #	F10
abonaron	D7G5n3
abonaron $	D8
abonaste	G5
abonaste $	G6
abone*	F7
abonen	F3
abonen #	F3
abones	F5
abones #	F4
abono*	P5
abonos	P5
abonos y	P4
abr*	D-3J-3L-3P-3Q-3R10S-4U-3V7W13a-6b-4c-3d-3e3f12g13h6i-3j21k8l-3n-7o-5q-7
abra*	g5k4
abrah*	k4
abraham	k4
abraham $	k3
abre	R7V3W8g5h5j3k3n-3q-3
abre la	R4W5j5
abre otra	W4
abre una	h3
abre usuario	k7
abre*	V4f9j10
abre* el*	j5
abre* la*	R4V3W5j5
abre* mone*	f7
abre* otra*	W7
abre* una*	V4
abre* usua*	k7
abrel*	f10
abrele	f9
abrele monedero	f4
abrem*	V4W3
abreme	V3W3
abren	j12
abren el	j5
abri*	H3O4R3S-3W5a-4e4f5g5j13n-3o-3q-4
abri* el*	j6
abri* en*	H6
abri* la*	W5
abri* mone*	f3g7
abrie*	N4j8
abrieron	N4j8
abril	R4
abril $	R4
abrim*	H5O5V3j6
abrimos	H4O5V4j5
abrimos $	O4W3j3
abrimos en	H7
abrir	W3e3g7h6
abrir*	f5
abrirle	f3
abu*	D3a7
abue*	a9
abuel*	a9
abuelita	a8
abuelita $	a5
aca	I3O9k4
aca $	O9
aca cuantos	I3
aca en	k5
aca*	D-3H-3I-3L-3Q-3W-3a5g4h6i10l5p11q7
aca* cuan*	I3
aca* en*	k5
acab*	D-3H-4I-3L-3Q-3W-3a6g3h7i11l4p12q7
acab* de*	C-3Q-3R3W-3b3d-3g4h10i12p10q11
acab* el*	a3l6
acaba	h6i3p7
acaba de	h7i3p7
acaba*	a7d3i6q4
acabamos	i6
acabamos de	i6
acaban	h4
acaban de	T3h4
acabar	d3
acabas	q5
acabas de	q4
acabe	U3V4
acabo	b3d-4g3i4l6p10q3
acabo $	n4p5
acabo de	R3b3d-3g4h3i5n-3p5q8
acabo el	a3l6
acc*	B5H-3N6P-3R11Z3k9l9m13n-4q-4
acce*	B-3R11k10l10m13n-3q-3
acce* a*	R5k6
acce* de*	k3l4
acce* del*	R3
acce* elim*	l5
acce* este*	m5
acce* la*	m3
acce* para*	R5
acces*	B-3R11k11l9m14n-3q-3
acceso	B-3R11k9l10m15n-3q-3
acceso $	l3m13
acceso a	R5k7
acceso de	k4l3
acceso del	R3
acceso eliminala	l5
acceso este	m5
acceso la	k3m3
acceso para	R4
acci*	B9Z5
acci* del*	B7
accio*	B9
acciones	B9
acciones $	B3
acciones del	B6
ace*	D3Y3a-3e3f6j15m4n5o-3
acei*	h3j4
aceit*	h4j5
aceite	h3j4
aceite $	j3
acep*	D3Y4a-3e3f6h-3j14m4n6o-3
acep* tarj*	j7
acep* vale*	j6
acep* ya*	m4
acept*	D3Y5e3f7h-3j9m4n7o-3
aceptada	n13
aceptamos	j3
aceptan	j12
aceptan vales	j6
acepto	Y5f3m4n-3
acepto ya	m4
acl*	K12S5n8
acla*	J-3K13S4n8
aclar*	K13S5n7
aclara	K3n4
aclaracion	n5
aclaracion $	n4
aclarar	K10
aclarar $	K9
aco*	Q3i7
acor*	i7
acor* del*	i5
acord*	i7
acordo	i6
acordo del	i4
acr*	F7G-3h5
acre*	F8G-3h3
acre* #*	F6G-3h4
acre* por*	F3
acred*	F7G-3h3n3
acreditale	F5h3
acreditale #	F5h3
acreditar #	F3
acredite por	F3
acri*	h3
acrilicas	h3
act*	B15E8H-6I9O-3P-3W3X-8Y15a-3b10d-4h-4k6l-3m11n-3o-3q-4
acti*	B13H-5I8X-7Y16k5m11n-4
acti* de*	B7k4m-3
acti* el*	H-3Y4
acti* otra*	k4
acti* por*	B5
acti* su*	m3
acti* yese*	m6
activ*	B16H-5I7X-7Y16k5m11n-5
activa	X-3Y8m6
activa yesenia	m6
activala	k4
activala de	k4
activamelo	k4
activamelo otra	k4
activar	Y4m3
activar su	m3
actividad	B17m-3
actividad $	B7
actividad de	B9m-4
actividad por	B5
activos	I10m8
activos $	I5m8
actu*	E9W3b9d-3h-3n3p4
actu* a*	E4W4
actu* el*	E6
actua*	E8W4b9d-3p4
actualizado	p3
actualizale	E5
actualizale el	E5
acu*	C8H4L14Q-4T-3U-3W-4b10d9g3h3i-4j-3k-3m4n-5p13q-7
acue*	M3P4a6m7o3q-3
acue* a*	m3
acue* si*	m4
acuer*	P4a6m6o5q-3
acuerdo	P4m7o5q-4
acuerdo $	P3
acuerdo a	m3
acuerdo si	m3
acum*	C7D3H4L14P-3Q-3W-3a-3b10d9g3i-5j-3n-4p15q-3
acum* a*	d4
acum* de*	C4
acum* del*	H4p4
acum* desd*	H4
acum* el*	p3
acum* la*	C6d3
acum* los*	D5
acum* y*	d5
acumu*	C8D4H4L17P-3Q-4W-3a-4b9d9g3i-5j-3n-4o-3p14q-4
acumula	L5h4
acumula $	L5
acumulado	C11H7P-3a-3b11d11h-4i-3p4
acumulado $	b11i-3p10
acumulado a	d4
acumulado de	C4
acumulado del	H5
acumulado desde	H5
acumulado la	C4d3
acumulados	p6
acumular	L5d-3g3h4
acumular $	L5g4
acumulo	L5p8
ade*	A5W7i4m8n-3
adel*	A5W7i3
adel* a*	A5
adela*	A4W6i3
adelante	A5
adelante a	A5
aden*	m9
aden* emil*	m7
adent*	m9n-3
adentro	m9n-3
adentro emiliano	m8
adi*	N3l4o12
adio*	N4l4o13
adio* adri*	l4
adios	N4l4o13
adios $	o14
adios adrian	l4
admi*	c3
admin*	c3
adr*	l5
adri*	l5
adri* dale*	l5
adria*	l5
adrian	l5
adrian dale	l5
adu*	h3
adul*	h3
adul* #*	h3
adult*	h3
afi*	I8O-3f14g12h-4
afil*	I8O-3f13g13h-3
afil* a*	I4f12h-4
afili*	I9O-3f13g14h-4
afilia	f4
afilia a	f5
afiliados	I8
afiliados $	I4
afiliados a	I5
afiliame	f6g10
afiliame a	f5
afiliar	f6
afiliarme	O-3g5
aga*	S-3T6Z6a-3h-4i7l6n15o5
agai*	h-3i6n10
again	h-3i6n10
agar*	H-3S-3T6Z6a-3d3l6n9o4
agar* cham*	l5
agar* con*	l3
agar* el*	Z6
agar* la*	T5
agarr*	S-3T6Z6a-3l6n8o5
agarramos	l4
agarramos con	l4
agarraste	n6
agarro	T4Z6l4n5
agarro chamba	l5
agarro el	Z7
age*	c12j3
agen*	c11j3
agend*	j4
agent*	c14o-3
agente	c13o-3
agr*	C-3D-4E-3F8G-3L-3Q3S-3V-3X4Y3a-5c-3d-4f13h7i8k14n-8o18
agra*	X5n-5o24
agra* la*	o5
agra* much*	o4
agra* por*	o5
agrad*	X6n-4o25
agradece	n-3o8
agradecere	X3q3
agradeceria	X3
agradecido	o5
agradezco	o15
agradezco $	o4
agradezco la	o4
agradezco mucho	o4
agre*	C-3D-3F10G-3Q4V-3Y4a-3d-3f14h6i9k15n-3o-4q-4
agre* #*	F5W4
agre* a*	Y4f8k9
agre* el*	J5Q3q-4
agre* otra*	i3
agre* punt*	F7
agre* un*	F3f4
agre* una*	i5
agre* vend*	k7
agreg*	C-3D-3F9G-3J3Q3V-3Y3a-3d-3f14h5i9k15n-3o-4q-5
agrega	F9f6
agrega a	f7
agrega puntos	F8
agregale	W3Y4f4h7i9o-3
agregale #	W4
agregale a	Y4f3
agregale otra	i3
agregale una	i5
agregando	k3
agregando a	k3
agregar	f6k11
agregar a	k5
agregar vendedor	k9
agregues	J4q-4
agu*	S20a6h4i3j3n-3q-3
agua	a11h5
agua $	a4
agua*	S21a-3i3j4
agua* que*	S6
agua* y*	e3
aguac*	i3j4
aguacate	i3j4
aguan*	S23a-3
aguanta	S11
aguanta $	S7
aguantame	S15
aguantame que	S7
ah	V6o15
ah bueno	o3
ah caray	n3
ah ok	o11
ah* buen*	o4
ah* cara*	n5
ah* ok*	o11
ahi	D4H-4N5O4Q-4S7T-4U-3V4W6X-3d6j-3k-3m9n-6o13q-5r-3
ahi $	N6O7P3V-3W3a-3d3h-3m11n-3o6
ahi nos	o4
ahi que	A3
ahi te	S4a4h3
ahi viene	V4
ahi voy	S3o4
ahi* esta*	a3o6
ahi* nos*	o5
ahi* que*	A3
ahi* te*	S3a4h3
ahi* vien*	V5
ahi* voy*	o3
aho*	B-4E-3F-4G-3H-4I-4J3L-5M-3O-3P-6Q-5S12T5V9X-3Y6Z-3a3b8c-4d6e-5i10n3o-5p11r-4
ahor*	B-4E-3F-4G-4H-3I-4J4L-5M-3O-3P-6Q-5S11T7V8X-3Y6Z-3a3b7c-4d7e-5g-3i9n4o-5p10r-4
ahor* #*	V-3i11
ahor* comp*	a4
ahor* cuan*	b4p6
ahor* den*	W6
ahor* dice*	R3
ahor* el*	V4p4
ahor* la*	D3S3V8
ahor* me*	V3
ahor* mism*	l5
ahor* no*	J4S12
ahor* otra*	V10i-3
ahor* que*	T8V-5n4
ahor* quie*	f3
ahor* sale*	a5
ahor* se*	k3
ahor* si*	Y8h5
ahor* tamb*	k4
ahor* te*	S4i3
ahor* una*	V8i-3
ahor* vien*	S4
ahora	C-4D3F-3H-4L-3Q-3T9V12Y7a-5e-4i11k4l-3n5o-3p12
ahora #	i7
ahora $	D-5T6V-5b3d4n7p10
ahora den	W4
ahora dice	R4q3
ahora el	V4p5
ahora la	V10
ahora no	J3
ahora otra	V5
ahora que	T8V-6n7
ahora quiere	d3
ahora se	k3
ahora si	Y9h5
ahora tambien	k4
ahora una	V8i-3
ahori*	J3L-3S15T-3V-6a7h3k-3m3
ahorita	J3L-3S15T-3V-5a6h3k-3l3m3p3
ahorita #	i5
ahorita $	J3S-3U3d3n7q5
ahorita cuanto	p3
ahorita mismo	l5
ahorita no	S10
ahorita que	K3S3
ahorita te	S4i3
ahorita viene	S4
ahorr*	C5b6d6
ahorrado	C3b3d4
ahorro	C3b4
ai	C3T5
air*	K3a4
aire	K3a5
aju*	A13B11E22F5G5P-3a-4d-3h-4l-3o-3q-3
ajus*	A12B12E20G6J3P-4a-4d-3h-4l-3o-3q-3
ajus* a*	F8
ajus* de*	B8E3
ajus* en*	E-4G7
ajus* hizo*	B4
ajus* manu*	B6E6
ajus* que*	A4n3
ajus* sald*	E6
ajus* un*	E3
ajus* ☎*	C3
ajust*	A11B12E20F3G7P-3a-4d-3h-4l-3o-3q-3
ajustalo	E4
ajustalo $	E3
ajustame	E5
ajustame a	E6
ajustar	A3E9
ajustar $	A3
ajustar saldo	E6
ajuste	A7B12C-3E10F3G7J3P-3a-3h-3o-3
ajuste $	E16
ajuste a	E-3F6
ajuste de	B7E4
ajuste en	E-4G7
ajuste hizo	B3
ajuste manual	E7
ajuste manuales	B6
ajuste por	E3
ajuste que	A3n3p3
aki	T6
aki $	T6
al	A-4C-3D-6F5G4H3K-4L3M-7N-5O-4P-7R7S9U-5W8X-7Y-4Z5a7b-4c11f5h3i9j-3k4l5m-4o-4p-8r-8
al #	H16h-4
al ajuste	A4
al almacen	W3
al banco	a5
al bano	S3a4n-3
al cafe	W3
al chat	R4c5m3
al chino	l4
al cliente	c4e5f6h-3n5
al compadre	G4
al corte	b3
al de	S-3V4W8Z4i5q4
al empleado	l6
al encargado	c4
al equipo	k11
al final	a3n6
al gabacho	l6
al inge	c3
al ingeniero	F3
al inicio	T10
al joven	F3f3
al lado	q3
al mismo	h-3i15
al momento	H4U4
al monedero	F9W-3f3g6
al mostrador	O5c5
al muchacho	k4
al nino	F3
al notario	B3F3
al numero	G4
al otro	V4
al padron	f4
al pendiente	o6
al perro	a4
al personal	k4
al picarle	R4
al practicante	l3
al precio	q3
al premiarlo	G5q-5
al programa	I3f10g6
al proveedor	W5Z3
al que	V6h-6i7l3
al ratito	S10
al rato	S16a3h4o3
al richi	l4
al saldo	E6
al senor	E3P3n10q-3
al siguiente	V6
al sistema	J4R4
al ticket	n4
al trigo	D3q4
al turno	k4
al ultimo	G5n-5
al usuario	l4
al ☎	B4C-3E5F10G8H-4J3M-3Q-3R5S-3V-3W5a-5c8h10i-6k-6l-4n9o-3p-5q5
al* #*	H18h-4
al* ajus*	A5
al* alma*	W4a3
al* banc*	a4
al* bano*	S3a4n-3
al* cafe*	F-3W3d3
al* chat*	R3c5m3
al* chin*	l4
al* clie*	c3e6f5h-3n5
al* comp*	G4
al* cort*	b4
al* de*	V3W9Z4i4q4
al* empl*	l6
al* enca*	c3
al* equi*	k10
al* fina*	a3n6
al* gaba*	l5
al* inge*	c3
al* inic*	T9
al* jove*	F3f3
al* lado*	q3
al* memo*	B3
al* mism*	V-3h-4i18
al* mome*	H4U4
al* mone*	F9W-3f3g5
al* most*	O4c5
al* much*	k3
al* nota*	B4F3
al* nume*	G4Z3
al* otro*	V5q3
al* padr*	f5
al* pend*	o6
al* perr*	a4e3
al* pers*	k4
al* pica*	R4
al* prac*	l3
al* prec*	W3q3
al* prem*	G6q-5
al* prof*	F3
al* prog*	I3O-3f10g6
al* prov*	W5Z3
al* que*	V5h-6i7l3
al* rati*	S10
al* rato*	S16h3o3
al* rich*	l4
al* sald*	E6
al* seno*	E3P3h-3n12q-3
al* sigu*	V8
al* sist*	J5R4k3
al* tick*	n5
al* trig*	q3
al* turn*	k4
al* ulti*	G4n-4
al* usua*	l4
al* ☎*	B4C-3E6F9G9H-4J3M-3Q-3R6S-3T-3V-3W4a-5c10h11i-6k-6l-4n9o-3p-6q5
ala*	q3
alar*	q3
alar* no*	q3
alarm*	q3
alarma	q3
alarma no	q3
alc*	C10a-3b11h-4j5l-3n3p10
alca*	A3C10L-3Q-3a-3b11h-4j3l-3n3p11
alca* a*	A3C3n8
alca* el*	C3
alca* para*	C4H3b7
alca* ya*	p9
alcan*	A3C12a-3b10h-3j3l-3n3p10
alcance	A4
alcance a	A4
alcanza	C9b12h-3n-3p8
alcanza a	C3
alcanza con	C3
alcanza el	C3
alcanza para	H3b8
alcanza ya	p8
alcanzan	C3
alcanzo	j6n3p4q3
alcanzo a	n7
ale*	X13Y15
aleg*	L3
aler*	X13Y17
alert*	X13Y16
alertas	X10Y16
alertas $	X6Y9
alf*	I3
alfa* de*	I3
alg*	A13C5K17L7N-3O6Q8R-5S-5T-6U-4V-4W-6Y8Z-4a-8b10c13d-7e-4g-4i-3j-5l-5m-5o-7p4q-7
algo	A15B4C7E-4F3G-3K10L10S-4T-4V-4W-3Y5Z-3a-5b14d-4e-3f-4g-3h6k-3l-3m-3o-5p6q-5
algo $	A6C3K-3L8b7h9p4
algo a	b3
algo al	Q3
algo atorado	K4
algo de	F3L5
algo despues	H5b4
algo en	n4
algo me	Y4
algo o	C6
algo para	p5
algo ponle	F3
algo por	A3b3
algo que	A6D4Q3
algo raro	B6
algo sin	A9n-3
algo* al*	Q3
algo* ator*	K6
algo* de*	F3L4
algo* desp*	H4b4
algo* en*	n5
algo* me*	Y5
algo* o*	C5
algo* para*	p6
algo* ponl*	F3
algo* por*	A3b3
algo* que*	A7D3Q3
algo* raro*	B8
algo* sin*	A8
algu*	F-3G5H-3K12M3O6Q8R-3T-3W-3Y4a-4b-3c15d-4f4h-5j-3k3l-3m-3o-3p-3q-3
algu* ahi*	c4
algu* ahor*	A4
algu* con*	B5
algu* de*	c12
algu* del*	G4Q3
algu* form*	Q5
algu* guad*	I3
algu* le*	B4
algu* mas*	K3
algu* nove*	n10
algu* pida*	A3
algu* por*	O9
algu* que*	Q4c6k5
algu* se*	D5
algu* sin*	K3
algu* vent*	K6
algui*	D3E3G4L-4O10Q7R-3T-4W-3Y4a-3c13d-3f5h-3k3r3
alguien	D3E3F-3G5L-4O8Q8R-3T-4W-3Y6a-3c15d-3f4h-3k3
alguien $	B-5E4G3P3Q5Y3c5f3
alguien ahi	c4
alguien con	B5
alguien de	c8
alguien del	G5Q3
alguien le	B5
alguien para	n3
alguien pida	A4
alguien por	O10
alguien que	Q4c6k5
alguien real	r3
alguien se	D4
algun	L3
algun*	K13M4n3
alguna	K15M3Q3n3
alguna forma	Q4
alguna guadalupe	I3
alguna novedad	n7
alguna sin	K4
alguna venta	K6
alguno	A4c3
alguno ahorita	A3
ali*	E3e5
alic*	E3
alici*	E3
alicia	E3
alicia $	E3
alim*	e4
alime*	e4
alimento	e5
all*	O5S4a9
alla	O5S4a9
alla $	O5S3a5
alm*	E3W4
alma*	W4
almac*	W4
almacen	W4
almacen $	W4
alo	O24o-3
alo $	O28o-3
alo*	l3
alt*	A-3B3C-4D-3F-3H-5I10J5N-3O-3P-3Q5S-3U-4V-4X15a-5c-3d-3e-3f22g16j-4k17l-4m10n-5o-5q-5r-3
alta	B3C-4H-3I6J6P-3Q6T-3V-4W-3X-3a-3d-3f21g16j-3k18l-4m9n-4o-3q-5r-3
alta $	f11g6m6
alta a	B6Q4k4
alta cajera	k5
alta cajero	k3
alta con	I4
alta de	f4k9
alta hoy	I3
alta kevin	m4
alta la	h3m4n-3
alta nueva	f8k-3
alta otro	k3
alta para	f5
alta por	g6m4
alta que	g3
alta ramon	k11
alta vendedor	k4
alta ☎	f7h3
alta*	I5
alta* a*	B6Q4k4
alta* caje*	k7
alta* clie*	f3
alta* con*	I5
alta* de*	I5f4k9
alta* hoy*	I4
alta* kevi*	m3
alta* la*	h3m4
alta* nuev*	f7k-3
alta* otro*	k4
alta* para*	f4
alta* por*	f-3g6m4
alta* que*	g4
alta* ramo*	k12
alta* vend*	k4
alta* ☎*	f7h3
altas	I6
altas de	I5
alto	X17
alto $	X17
alu*	j4
alum*	j4
ama*	C6H3O4b3o12
amab*	C3b3o12
amab* de*	b4
amabl*	C3b3o12
amable	C3H3b3o8
amable $	H3o5
amable de	b3
aman*	O6
amane*	O5
amanecio	O4
ame*	a14j5o-3
amer*	a11j4
amer* expr*	j5
amer* y*	a4
ameri*	a9j5
america	a10
american	j5
american express	j6
ami*	O7
amig*	O7
amiga	F3
amiga $	F3
amigo	O7f3
amigo $	O8f3
amo	a11o-3
amo*	a10n3o7q5
amor	a10o8
amor $	o9
amor ya	a6
amor* ya*	a6
amou*	n5q3
amoun*	n5q3
amount	n4q3
amp*	h4
ampa*	h4
ampa* ☎*	h4
ampar*	h4
amparo	h4
amparo ☎	h3
an	I3
an entrado	I3
an* entr*	I3
ana*	F4f8k10
anad*	F5f4k11
anad* #*	F6h-3
anad* a*	f4k4
anad* pers*	k8
anade	F5f6h-4
anade #	F5h-3
anade*	k6
anademe	k5
anademe a	k5
anadi*	h6k7
anadir	h5k8
anadir personal	k7
and*	A-3B6C7D-3F-3H4L-7O9P-4Q-8S13U7V3a4b10c-3d-4e-3i-4l5m-3n-6o-3r-4
anda	C5E5Z3a9l8p7q-4
anda castigado	l3
anda dando	B4
anda de	a4l3
anda despues	p3
anda el	p3
anda fallando	n4
anda haciendo	G3l6
anda la	C5
anda mal	E7
anda*	C3H10I3K3O5Q-3V6a-3o3
anda* cast*	l3
anda* dand*	B4
anda* de*	a5l3
anda* desp*	p3
anda* en*	C4
anda* fall*	n4
anda* haci*	G4l6
anda* la*	C5
anda* las*	H4
anda* mal*	E6
anda* preg*	C3
andal*	V7o4
andale	V6o3
andale $	o4
andam*	H8I3
andamos	H9I4
andamos $	H6I3
andan	B3H4K4
andan las	H4
andar	C4
andar en	C4
ando	L-4O7Q-4S15T4U10b10h3k3n-4o-4p-3
ando $	U6b6
ando bien	T5a6
ando de	U6
ando en	H3S3b3
ando fuera	k4
ando* bien*	T5a6
ando* cobr*	S3
ando* con*	S3
ando* de*	U7
ando* en*	H3S3b3
ando* fuer*	k5
ando* ocup*	S4
andu*	B5
andu* de*	B3
anduv*	B5q3
anduvo	B5
anduvo de	B4
ang*	R3f3k3o3
ange*	R3f3o3
ange* desd*	k3
ange* pasa*	R3
angel	R3f3k3o3
angel desde	k3
angel pasame	R4
ani*	G-3f3g6i4j6
anil*	j6n3
anill*	j5
anim*	G-3d3f4g7i3
anim* a*	G-3d4
animo	G-3d3f4i3
animo a	G-3d4
ano	H6L11P5g3
ano $	H6P6
ano los	L5
ano*	A-3B7C-4D12G-3H5J13L-4M-3Q-3S-4T-4V-3W-4Z-3a4b-4d-3g12h13i7j-3m-3n5q-7
ano* los*	L5
anoc*	B7D5H6
anoch*	B9D6H7
anoche	B8D5H6
anoche $	B6D3H7
anos	D6a6g3
anot*	J13L-3V-3W-3a-4b-3d-3g9h14i8n7q-5
anot* #*	h9i7
anot* lo*	h3
anot* mi*	P3
anot* otra*	J3i3
anota	J7g3h8
anota #	h11
anota otra	i3
anota*	g8h14n9
anotado	n3o4
anotame	g9h10
anotaste	n7
anotaste $	n6
anote*	J8
anotes	J9
anotes $	J4
ant*	A-3C4D6H13I-5J-3L3V-4W-5X-3Y8Z3a-4c-3d-5e-3i9k-3p9q4
ante*	A-3C4H6I-5L3P4V-4W-3X-3Y8Z4a-4c-3d-5e-3h-4i9k-3n4p10q4
ante* de*	C7E-3H5P3W-3b3d-3p4
ante* del*	h-3n5
ante* en*	E4
ante* me*	Y4
ante* otra*	V-3i9
ante* pasa*	F3
ante* toda*	l4
antep*	H9
antepasada	H6
antepasada $	H6
anter*	C-4P7Z5h-5i8p7q4
anterior	V-3Z5h-3i9n4p6q4
anterior $	B3H5i5p4
anterior otra	i5
anteriores	C-3P11
antes	C8I-4L4P-4Y8d-4e-3i5p4
antes $	D3H-4L3Y3q3
antes de	C10H4d-3p4
antes en	E4
antes me	Y4
antes todavia	l4
anti*	H9h5
anti* #*	h3
anti* de*	h3
anti* no*	H3
anti* si*	H3
antic*	h3
anticipo	h3
anticipo de	h3
antie*	H11
antier	H11
antier no	H3
antier si	H3
anto*	D5
antoj*	D6
anu*	Q4W3X8h-3l3n-4o-3q24
anul*	Q4h-3l3n-4q25
anul* como*	l3
anul* el*	q4
anul* eso*	q5
anul* la*	q8
anul* lo*	q4
anula	Q5h-3q19
anula $	q6
anula la	q7
anula lo	q3
anula*	l4q10
anulala	l3q4
anulala $	q7
anulala como	l4
anular	q5
anular el	q3
anun*	W3X10o-3
anun* no*	X4
anunc*	X10
anuncio	W3
anuncios	X8
apa*	C5D5E4F3H-5J-3K3M-3Q-4S-3V-3W-5X11Y-4d-4j11l-3m5n10o-3q-8
apag*	F3X13Y-4a4n7
apag* #*	h3
apag* el*	n3
apag* las*	X7
apag* ☎*	F3
apaga	X6a4
apaga las	X6
apaga*	X9
apago	n3
apago el	n3
apago*	F3n5
apagon	F3n5
apagon ☎	F4
apar*	C5D8E6H-4J-3K3P3Q-3V-3W-4a-4d-4e-3j11m6n8q-6
apar* #*	C3j6
apar* a*	G3
apar* como*	n7
apar* de*	K4T3q-4
apar* disp*	C5
apar* en*	I3m4
apar* entr*	m3
apar* eso*	E3
apar* la*	j7
apar* mi*	D5
apar* otra*	E5
apar* otro*	F4
apare*	C6D9E7I3P4W-3a-3b3d-3f3h-6i-3j-3k-3m7n11p4q-3
aparece	C5D6E4P3b5f5h-5k-3n8p3q-5
aparece $	P4b3n5
aparece disponible	C4
aparece entre	m4
aparece mi	D5
aparece otra	E5
aparecen	C3D3I3m4n-3
aparecen en	I4m4
aparecer	C3
aparecio	G3n12
aparecio $	n7
aparezca	E3q4
aparezca eso	E3
aparezcan	F5
aparezcan otros	F5
apart*	K5T3h3i4j14n-3q-5
aparta	j3
apartado	h4
apartar	j7
aparte	K4T3i5
aparte de	K4T3
ape*	T3d-3f5g6j5l3
apel*	l3
apel* canu*	l4
apell*	l4
apellida	l4
apellida canul	l4
apen*	T3d-3f4g6
apen* me*	T3g3
apena*	T3d-3f5g5
apenas	T3f4g5h3
apenas me	T3g3
apl*	C-3E-3G6Q3W-4d16h-5n6o9
apla*	D3o9
apla* y*	D3
aplas*	D4
apli*	C-3E-3G9Q4W-4d16h-5n6
apli* cort*	F4
apli* el*	d7
apli* la*	G4
apli* los*	d6n6
apli* mi*	d4
apli* mone*	d4
apli* sus*	d5
apli* un*	G7d-3
aplic*	C-3E-3G7Q5W-4d17h-4n7
aplica	F3G7d4
aplica cortesia	F4
aplica un	G7d-3
aplicale	d7
aplicale sus	d3
aplicame	d8
aplicar	d6
aplico	D3n5
apo*	F4T4o3
apoy*	F5T5o4
apoy* poni*	F4
apoya*	F4T5
apoyame	F4
apoyame poniendole	F4
app	Q7
apr*	A41B6Q6T-3Y6a-3e-4n-5o-4
apro*	A29B6Y6e-5n-3
apro* algo*	A3
apro* la*	B7e-3
apro* lo*	A4
apro* una*	A3
aprob*	A30B6Y6e-5n-3o-3
aprobaciones	A16
aprobaciones $	A15
aprobada	A3
aprobada $	A3
aprobado	A10
aprobado $	A10
aprobar	A15Y6e-3
aprobar $	A9Y7
aprobar algo	A3
aprobar una	A3
aprobo	B7e-3
aprobo la	B7e-3
aprov*	d4
apru*	A31Q6n-4o-3
apru* la*	A6
apru* lo*	A3Q6
apru* todo*	A6
aprue*	A32Q6n-4o-3q-3
aprueba	A8
aprueba todo	A7
apruebalo	A9
apruebalo $	A9
apruebe	A5
apruebes	A5
apruebes la	A5
apruebo	A10Q6
apruebo $	A8
apruebo lo	Q5
apu*	C-3F-3I9J14L-3T-4a-4b-3d-4e-3f12g7h13j-3n4o-3
apun*	C-3F-3I10J14L-3T-5V-3a-3b-4d-3f13g10h13j-3n3q-6
apun* #*	D4h8
apun* a*	f9
apun* como*	k3
apun* en*	f3g5h-3n5
apun* eso*	J7
apun* esta*	I5
apun* esto*	h7
apun* lo*	h7
apun* otra*	i3
apunt*	C-3I11J14L-3T-4V-3a-3b-4d-4e-3f12g9h13j-3n4o-3q-6
apunta	f8g9h12q-3
apunta #	h7
apunta $	g3
apunta a	f6
apunta en	g6
apunta lo	H3h7
apuntado	I5
apuntado $	I4P3
apuntala	n3
apuntala como	k3
apuntale	f5h6i3
apuntale a	h3
apuntame	W5h8
apuntame #	h3
apuntame a	f4
apuntame esto	h8
apuntaron	D4I7h-3
apuntaron ayer	I3
apuntaron esta	I5
apuntes	J15
apuntes $	J8
apuntes eso	J6
apunto	n6
apur*	h3q4
apur* que*	h3
apura*	h4
apurate	h3
apurate que	h3
apure	q5
aqu*	A-3B-4D-5G-3H-5M-3O11Q3T8U-3X-3Z12a3b-3d-4e4g4h5k-3l6m4o-4p-4q-5r3
aque*	n3
aquel*	n3
aquella	n3
aqui	A-3B-4D-6G-3H-5M-3O13Q3T9U-3X-3Z12b-3d-4e3g3h7j-3k-3l6m3o-4p-3q-5r3
aqui $	B-3O4Q8T8W3Y3Z12a-4g-3h-3l5m4n-5o-3q-3r4
aqui en	a7
aqui enojada	F3
aqui esta	h8
aqui la	O5P4
aqui me	g3
aqui no	c3
aqui que	Q-3T9
aqui quitale	l3
aqui reportandome	O4
aqui ya	l3
aqui* dice*	a3
aqui* en*	a8
aqui* esta*	h9
aqui* la*	O5P4
aqui* no*	c3
aqui* para*	g3n3
aqui* que*	Q-3T10
aqui* repo*	O4
aqui* ya*	l3
ara*	k5
arac*	k6
arace*	k5
araceli	k5
araceli $	k5
are*	n3
area	k3
area de	k3
arm*	h6
arma*	h4
arq*	H5
arqu*	H5
arqu* de*	H5
arque*	H6
arqueo	H6
arqueo de	H6
arr*	E12M-3T-3V4Y5Z3a-5e3g-3i-3j5n3o8q10
arra*	V3h3
arrac*	h3j3
arrachera	j3
arre	V4o4
arre gracias	o3
arre*	C-4E12J3V-3Y6a-4e3g-3j3o8q14
arre* de*	N3
arre* el*	E3V3
arre* en*	q4
arre* esa*	q3
arre* grac*	o3
arreg*	C-4E12j4n6q6
arregla	E5
arregla el	E3
arreglalo	E3q5
arreglalo $	E3q6
arreglamelo	E3
arreglamelo $	E3
arreglamos	E3
arreglamos $	E3
arreglan	j3
arregle	n4
arrep*	J3N3Y6e3n-4q12
arrepenti	Y6q4
arrepenti $	Y7
arrepintio	J3e5n-3q7
arrepintio $	J3q7
arrepintio del	h3
arrepintio en	q3
arrepintio y	e3
arri*	H4Z4q-5
arri* o*	H4
arrib*	H4Z5q-5
arriba	H4Z4n3q-4
arriba $	n5
arriba o	E3H4
art*	e4r5
arti*	e4r5
artic*	e5
articulos	e3
artif*	r5
artificial	r4
artificial $	r3
asc*	D3U-3
asci*	U-3W3b4
asci* las*	W4
ascie*	U-3b3
asciende	b3
ascienden	H3W3
ascienden las	W4
ase*	D3T5c18h3j5
asen*	h4
asent*	h4
aser	T6
aser aki	T7
aser* aki*	T5
ases*	c19
ases* por*	c4
aseso*	c18
asesor	c18
asesor $	c14
asesor por	c3
asi	G8J20K3S-3U-3a-4e-4n6o13q-3
asi $	J8n3o7
asi como	n4
asi esta	J9
asi no	J3
asi que	G8h3q-5
asi se	Q3n4
asi ☎	E3
asi*	c5h3r6
asi* como*	n4
asi* deja*	J9
asi* esta*	J8
asi* no*	J4
asi* que*	G8h3q-5
asi* qued*	o4
asi* se*	Q4n4
asi* ☎*	E3
asis*	O3c5r5
asist*	c5r4
asistente	r5
aso*	C4
asom*	C5
aspir*	e3
asu*	c8
asun*	Z3c7
asunt*	Z3c7
asunto	Z3c6
asunto $	Z3c4
ate*	D6I-7U5c18i3j-3o13p3q-3
aten*	D8I-7U5c17i3j-3o13p3q-3
aten* a*	c6
aten* pers*	c9
aten* yo*	I-3U4
atenc*	D5c12o6
atencion	D3c13o6
atencion $	o5
atencion a	c6
atencion personalizada	c4
atend*	I-5S4U6c6i4o3p3
atender	p3
atender $	p3
atendi	I-4U6i5
ati*	T3c7k4m3n5
atie*	c8k4m4
atie* a*	n5
atie* el*	k5
atien*	c7k4m3
atienda	c9
atienda $	c4
atiende	T3k5
atiende el	k4
atienden	m4
atienden $	m4
atiendo	n3
ato*	K15T4
ator*	K16T4
atora*	K14T4n-3
atorada	K6T4
atorada $	K4
atoradas	K6
atorado	K5
atr*	H-3V13e3h3p-3q10
atra*	H-3V13q11
atra* el*	q3
atra* la*	e4
atras	V11a3e3n-3q12r3
atras $	V13a4q6
atras la	e4
atras*	V3n3
atrasada	n5
aud*	B11G3H-3Q6W-3Z11
audi*	B13G3H-4Q6W-3Z11
audi* a*	B5Z3
audi* de*	B8H-4
audio	Q5Z11
audio $	Q6
audit*	B12G4H-3
auditar	B5
auditar a	B6
auditoria	B6G3H-3
auditoria $	G3
auditoria de	B7H-3
aum*	F12G-3W4
aume*	F14G-3W4
aume* #*	F9G-3
aume* punt*	F5
aumen*	F13G-3W4
aumenta	F11h-5
aumenta #	F10h-5
aumentale	h7
aumentale #	h7
aumentarle	F6
aumentarle puntos	F6
aun	S7
aun no	S7
aun* no*	S7
aus*	B4
ause*	B4
ausen*	B5
ausencia	B5
ausencia $	B5
aut*	A26B5F3G3H-3J-3T-3V-3W4X4Y8a-3c-3d-3e-4h-4k5m6n-8o-3r6
auto*	A27B5F3G3H-3J-3T-3V-3W5X4Y8a-4d-3e-3h-3k4m5n-8o-3r6
auto* a*	A3k4
auto* abon*	F4
auto* el*	A11
auto* ella*	B4
auto* ese*	B3
auto* gere*	G3
auto* la*	A4e-3
auto* lo*	A3Q4
auto* para*	A3m4
auto* punt*	G3
auto* que*	A-3X3
auto* teng*	A4
auto* y*	q3
autoa*	G3
autoabono	G3
autoabono puntos	G3
autom*	Y4r8
automatico	r8
automatico $	r8
automaticos	Y3
automaticos $	Y3
autor*	A29B5F4H-3J-3Q3V-3W6X3Y6a-3e-4h-4k5m5n-7
autorice	A3
autorice $	A3
autorices	A5
autorices a	A4
autoriza	k6
autoriza a	k5
autorizacion	A9
autorizacion para	A3
autorizaciones	A9X6
autorizaciones $	A9
autorizaciones tengo	A4
autorizada	A4e-3
autorizada la	A4e-3
autorizadas	m3
autorizadas $	m4
autorizado	A5m4
autorizado lo	A4
autorizado para	m5
autorizale	A6
autorizale el	A7
autorizame	W8
autorizando	B5
autorizando ella	B4
autorizar	A16Q5n-4
autorizar $	A19n-4
autorizo	A12B3F3Y5
autorizo $	A14q-3
autorizo abona	F3
autorizo el	A4
autorizo ese	B3
autorizo que	Y3
aux*	T16
auxi*	T16
auxi* no*	T4
auxil*	T16
auxilio	T13
auxilio $	T13
avi*	C-3J-3L-3S11T-3X24Y24a-4b-3c-3h-4j-3k-3n10q-5
avis*	C-3J-3L-3P-3Q3S11T-3X23Y24a-3b-3h-3j-3k-3n10q-5
avis* a*	X3
avis* al*	Q3
avis* cada*	X3
avis* cuan*	A-3S7Y8
avis* de*	A6X9Y10
avis* o*	n4
avis* para*	H3
avisa*	A-3Y17
avisame	A-3Y14
avisame cuando	A-3Y4
avisame de	Y8
avisan	Y3
avisar	Y3
avise*	X3
avisen	X4
aviso	A5S12X4n4q-3
aviso $	S9
aviso cuando	S7
aviso de	A6X5Y3
aviso*	Q3X19Y17n3o-3
avisos	X18Y17n3
avisos $	X9Y12
avisos de	X5
avisos no	o-3
ay	Z11a-3o6q10
ay me	Z-3q7
ay no	Z6q3
ay que	o4
ay* me*	Z-3q6
ay* no*	Z7q3
ay* que*	o4
aye*	B8C-3D3H13I4J-4K5L-4O-3T-3W4a4b3d-3e4i-4j-4l6n-5o-3p-4
ayer	B8C-3D3H14I5J-4K5L-4O-4T-4W4a5b4d-3e4i-4j-4l6m-3n-5o-3p-4
ayer #	K5h3
ayer $	A-3B10H11Q-3W6a-3h-3j-3k3l3n3
ayer al	D3
ayer como	l4
ayer completo	H3
ayer con	H-3I6
ayer entre	H5
ayer la	R3
ayer me	D-5H3b6
ayer mijo	H5
ayer no	H5h3n-3
ayer o	H3
ayer que	A3H4Q3l3
ayer tenia	D4
ayer y	q4
ayer* #*	K4h3
ayer* al*	D3
ayer* como*	l4
ayer* comp*	H4
ayer* con*	H-4I6
ayer* en*	M3
ayer* entr*	H6
ayer* la*	R3
ayer* lo*	E3
ayer* me*	D-5H4b5
ayer* mijo*	H5
ayer* no*	H6h3n-3
ayer* o*	H4
ayer* para*	I3W3
ayer* que*	A4H4Q3l4
ayer* teni*	D3
ayer* y*	q3
ayu*	T29a-3c9h3k6n-4q-3
ayud*	T26a-3c9h3k6n-3q-3
ayud* a*	T-3U3k5
ayud* con*	E3h6
ayud* en*	c3
ayud* no*	T3
ayud* por*	T5
ayuda	T20c9k6n-3q-3
ayuda $	T24
ayuda a	k4
ayuda con	E3h3
ayuda en	c4
ayuda por	c3
ayuda*	C3T8h3
ayudame	C3T9h3
ayudame $	T5
ayudame con	C3
azu*	V5a6e4h-4j5
azul	V4a7j3
azul $	V4j4
azul*	e4h-3
azule*	e4h-3
azulejos	e4h-3
baj*	A-3C-7D8E-5F-8G13L-4M-3N15Q3S5T-3U-3V-3W7X21Y-4Z-3b-7c-3d5f-4g-4h-8i-3j-6k-5l17o-5p-4q7r-3
baja	B3C-3D-4H-3N14Q5X15a-3d-3g-3h-3j-3k-4l18n5o-4
baja $	N3Q3X10l6n5o-3
baja a	N3Q3W3k-3l14
baja al	B3l3
baja de	X4l6
baja definitiva	N3l6
baja del	N6
baja el	G5W3
baja*	C-4D8E-3F-6G17W8X3d7e-3h-4q10
baja* #*	F-4G13
baja* a*	N3k-3l14n-3
baja* al*	B3W3d4l3
baja* de*	X6l6
baja* defi*	l7
baja* del*	N6
baja* el*	G9W10
baja* la*	a3q5
baja* los*	D4n4
baja* punt*	D5
baja* ☎*	G4
bajal*	F-4G9W4X3d7e-3h-3l4n-3q4
bajala	q4
bajale	F-4G9W5d6
bajale #	F-4G12e-3
bajale a	X3
bajale al	d3
bajale el	W3l3
bajam*	W6
bajame	W5
bajar*	D9G8q5
bajarle	G9
bajarle #	G3
bajarle el	G6
bajaron	D9a3
bajaron los	D4
bajaron puntos	D5
bajas*	G7n3
bajaselos	G7
bajaselos ☎	G4
baje	S8a3n-4
baje la	S9n-4
baje*	N4X7
baje* a*	a3
baje* la*	S9n-4
bajen*	N4
bajo	D7H3P6b-4
bajo la	H4
bajo* la*	H4
bal*	G5H8N-3b10g3p7
bala*	C3G5H7b11p5
bala* del*	H4
bala* dism*	G5
bala* gene*	H3
balam	G4
balam disminuya	G4
balan*	C4H7b9p6
balance	C4H7b9p6
balance del	H5
balance general	H4
ban*	A6O3S4W9a6j8n-5q-3
banc*	H3W11a3q-5
banco	H3W9a3q-4
banco $	H3W3a4
banco*	j3
bancomer	j3
bancomer $	j3
band*	A8O5
band* de*	A3
banda	O4V3
bande*	A7
bandeja	A8
bandeja $	A3
bandeja de	A4
bano	S3a5j6n-3
bano $	a7j3
bano* y*	S3
bar*	W4Y3h8j12n-3o4
bara*	W5Y4j9
barat*	W6Y5j9
barata	W6Y4j4
barata $	W4Y4j5
barato	j5
barb*	h5
barbe*	h3
barberia	h4
barr*	f3h4j4o4
barr* #*	h3
barra	h4
barra*	o7
barre*	a5
bas*	I4M-3X9a5f3j-4o7q3
base	I5f3
base de	I6
base* de*	I6
bast*	X11o6
bast* de*	X8
basta	X11
basta de	X9
basta*	o7
basu*	a7q4
basur*	a8q4
basura	M-3a7q5
bat*	D5h3
bata*	D4
batal*	D4
bato	h3
beb*	a9
bebe	a10
bebe $	a4
bec*	k3
beca*	k3
beca* del*	k3
becar*	k3
becaria	k3
becaria del	k3
ben*	L11T-3U5a5o14
bend*	U4a6o16
bendi*	U4a7o13
bendiciones	o10
bendiciones $	o8
bendiga	a7o4
bendiga $	a6
bene*	L10
benef*	L10
beneficios	L11
bet*	A6B5C5E3k3m4n-6
beto	A6B6G3m5n-6
beto $	F4
beto a	B6
beto el	E3
beto en	G5
beto que	A3
beto ya	m6n-3
beto* a*	B6
beto* el*	E4
beto* en*	G5
beto* que*	A4
beto* ya*	m5
bic*	h6j5
bici	h6j5
bie*	A5B-3D5F4I-3J4L5M-3O-3R3S-4T4V-3Z-3a9c-3d-3f-3h-6i-3j-3k-3l-3m-3n6o18r-5
bien	A6B-3D5J6M-3O-3S-4T4V-3Z-3a10c-3h-5m-3n7o20r-5
bien $	A6a-3o12q5r-3
bien cambiale	q4
bien con	n9o-3p3
bien el	H5n7q-3
bien en	L4
bien feo	D4
bien lo	A3
bien no	J6
bien ☎	C3
bien*	F5G3L5R3
bien* al*	G4T3
bien* camb*	q4
bien* con*	n8o-3p3
bien* el*	F4H4n6q-4
bien* en*	L3
bien* feo*	D4
bien* grac*	o3
bien* no*	J5
bien* ☎*	C3
bienv*	F5G3L5R3
bienvenida	F4G3L5R3
bienvenida $	L4R3
bienvenida al	G4
bienvenida el	F4
bill*	n3
bim*	H5W4
bimb*	W3
bimb* cuan*	H3
bimbo	W5
bimbo $	W4
bime*	H3
bimes*	H3
bimestre	H3
bimestre $	H3
bit*	B18Q4W4
bita*	B19Q4W3
bita* del*	B5W4
bitac*	B19Q4W3
bitacora	B16Q4W3
bitacora $	B12Q4
bitacora del	B4W4
bla*	T5h6j3
blan*	T6h6
blan* #*	h3
blan* que*	T5
blanc*	T5h5
blanca	h3
blanco	T5
blanco que	T4
blo*	W3X4l16q-4
bloq*	W4X4l15q-4
bloq* a*	W4l3
bloq* el*	l3
bloq* si*	X5
bloq* tant*	l3
bloq* tota*	l4
bloq* ya*	l5
bloqu*	W4X4l14q-4
bloquea	W4l5n3
bloquea a	W3l3
bloqueala	l8
bloqueala tantito	l3
bloqueala ya	l4
bloqueo	l4
bloqueo total	l4
blu*	e4
blus*	e4h3
blusa	e4h3
bna*	O7
bnas	O6
bnas tardes	O6
bnas* tard*	O6
bod*	S5W6j3
boda	j3
bode*	S5W6
bodeg*	S7W6
bodega	S7W6
bodega $	S5W4
bol*	G-3T7V-3W3Z4d4e4h10j3p-3
bola*	T6q4
bolas	T7q3
bolas $	T7
bole*	h6j3
bole* de*	n3
bolet*	h5j3
boletos	h5j3
bolillos	C3
bols*	V-3W3Z5a4d4e5h5q-3
bols* al*	W5d3
bols* de*	h3
bolsa	Z4e5h4
bolsa $	Z3n3
bolsa*	W4a5
bolsas	W4a6
bolsi*	d5
bolsita	d5
bom*	V3h4q3
bomb*	V4h4q3
bomb* #*	V3h4n4
bomba	V3h3
bomba #	V3h4n4
bomba $	n-4q4
bon*	F19G6O8a4h-8n-3o7q-3
boni*	F18G-3O10a5h-8n-3o8
boni* #*	F11h-3
boni* dia*	a6
boni* la*	F3
boni* lo*	F5
boni* por*	b3
boni* tard*	O3o5
bonif*	F18G-3b3h-7
bonifica	F6
bonifica #	F6
bonificacion	d3
bonificacion por	F3
bonificale	F12h-3
bonificale #	F6
bonificale lo	F6h-3
bonificamos	F3
bonit*	O8a5o8
bonita	o6
bonita tarde	O3o5
bonito	O6a6o4
bonito dia	a7
bono	F3G10q-4
bono de	F4
bono ese	G3
bono no	G4
bono* de*	F4
bono* ese*	G3
bono* no*	G4
bor*	C-3F-3G10H-4N23P-3Q6R4S-3T-4V-3W9Z7a-4b-5d-4h-9j-3l9m-3n-4o-5q18
borr*	F-3G10H-3I-3N23P-3Q5R5S-3T-4V-3W8X-3Z6a-4b-5d-4h-8j-3l9m-3n-3o-5q18
borr* #*	G5
borr* a*	W6l4q-3
borr* de*	l6
borr* el*	B4G4H3
borr* esa*	q3
borr* eso*	Z4q7
borr* la*	W3h-3q15
borr* las*	W7
borr* lo*	Z5
borr* los*	G3
borr* mi*	N7
borr* mis*	D4
borr* sin*	R4
borr* sus*	G3
borr* todo*	N5
borr* una*	Q11h-4q-3
borra	L3N7Q5Z8h-6n-3q10
borra a	W4
borra eso	Z3q8
borra la	q9
borra lo	Z4
borra mi	N5
borra todo	N4
borra*	D4G10H-5N14W9a-3b-3d-3h-3l11n-4o-3q17
borrala	G10W3l7q14
borrala #	G5
borrala $	q15
borrala de	l6
borrala los	G4
borrala sus	G3
borralo	l4
borralo a	l3
borrame	H-4N13W8q5
borrame $	N10
borrame la	W4q4
borrar	N7Q3
borrar mi	N3
borraron	D5
borre*	N10
borren	N9
borren mis	N3
borrenme	N3
borro	B4H3R5n3q-3
borro el	B3H3
borro sin	R4
bot	H-3K3O10R3W-3a-4b4c6l6n-3o3r19
bot $	O11R3a-3c6l7o-4r18
bot*	h11
bota*	h6
bota* #*	h8
botan*	h3
botana	h3
botas	h5
botas #	h5
bote*	h3
botel*	h3
bra*	H-4R3W4k5m4o14
brav*	o14
bravo	o16
bray*	H-3W4k5m4
bray* ya*	m5
bray* ☎*	k5
braya*	H-3W4k4m4
brayan	H-3W4k4m4
brayan ya	m4
brayan ☎	k4
bre*	A3B9H-3I3l3n-3
bren*	B8H-3I4h3l3n-3
bren* ayer*	B7
bren* por*	h3l4
brend*	A3B8H-3I3h3n-3
brenda	A3B9H-3I3l3n-3
brenda $	A3B4I4n-3
brenda ayer	B7
brenda por	h4l4
bri*	Z4q4
brin*	Z5q4
brin* un*	q5
brinc*	D3
brinq*	Z4q4
brinque	Z4q4
brinque un	q5
bro*	J7e3
broc*	e3
broch*	e3
brom*	J7
broma	J7
bru*	H3
brut*	H4
brut* de*	H3
bruta	H3
bruta de	H3
bue*	A5C-3H10J-3K-3L-4N-3O24P-3Q-3T-6V5W-4Z-3a3c-3d-3g3h4i-3j5k-3m-3o21p-3q-5r-3
buen	H6O17T-5a6h4j5n-3o12
buen $	O5o3
buen dia	H-3O14h6
buen fin	H11O-3j8o-3
buen inicio	O6
buen*	A5E4H6J-3L-3O19T-4V6W-3a-6o15q-4
buen* buen*	O3
buen* dia*	H-3O15h6
buen* dias*	O13o-3
buen* el*	V4
buen* es*	E5
buen* fin*	H11O-3j6
buen* inic*	O5
buen* noch*	H3O6
buen* pues*	V4
buen* saca*	l4
buen* sema*	H3
buen* tard*	O3b4g3
buen* ya*	O3o4
buena	H3O-3n6o5
buena semana	H3
buena*	O23b3g3h3o-4
buenas	O23b4h4o-4
buenas $	O19o-3
buenas buenas	O3
buenas noches	O7
buenas tardes	b4
buenas ya	O4
bueni*	O-3o10
buenisimo	O-3o11
buenisimo $	O-3o11
bueno	A7E3O-6V7a-3l3n-4o13
bueno $	O-3o11
bueno ahi	o3
bueno el	V3
bueno es	E5
bueno pues	V4
bueno sacalo	l4
bueno ya	o4
bueno*	O15o-3
buenos	O16o-3
buenos dias	O14o-3
buf*	h3
bul*	h4j6
bult*	h5j6
bult* de*	j4
bulto	j6
bulto de	j4
bur*	q4
burr*	q4
burr* al*	q3
burra	q4
burra al	D3q3
bus*	C4M21Q7S10h-6q-4
busc*	C5M19Q7S10h-5n-5q-5
busc* a*	Z3
busc* el*	M4S4
busc* la*	M8
busc* un*	Q5
busc* una*	M5
busca	M10
busca el	M5
busca la	M3
busca*	C5M17S3h-3n-3q-3
buscala	C3
buscame	M9
buscame la	M6
buscar	M4
busco	Q5S7c3
busco el	S3
busqu*	n3
bye	o25
bye $	o19
c	q5
c $	q3
ca:#	D-4E9F16G15H8K-7M14N-5O-4P-8Q-4R-6T-11X-6Y-5Z-8a5b-7c-7d14e6f-10g-5h23i17j-5k-6l-8m-7n3o-10q11r-7
ca:&	M16h10q7
ca:20/1	H5
ca:2x1	j4
ca:3x2	q3
ca:a	A3B3E3F6G4I-3K-7L-5N-6O-6P-8Q-3R5S-5T-7U4W5X-6Y-6Z-3a8b-8c-9f11g-7h5i5k12l12n4q3r-7
ca:abaj	G7a3h-3q6
ca:abie	a4e5n4
ca:abon	F12G4d-3h4
ca:abre	R3V9W5f4h4j3n-3q-3
ca:abri	W6f5h3j5q-3
ca:abue	a4
ca:aca	Z3
ca:acab	H-3Q-3a6h7i7p7q6
ca:acce	R6k6l6m8n-3
ca:acci	B5
ca:acei	h4
ca:acep	f8m3n7
ca:acla	K4S4n4
ca:acor	i5
ca:acre	F4h4
ca:acti	B8I4k3m7n-4
ca:actu	E7n3p4
ca:acue	a4m4o4q-3
ca:acum	C5L5d10i-4n-3p17q-3
ca:adel	W6i3
ca:aden	m5
ca:adio	o8
ca:adul	h3
ca:afil	I5f11h-4
ca:agai	i6n9
ca:agar	S-3T3d3l3n4o6
ca:agra	n-5o16
ca:agre	F6J3f11i6k10n-3q-4
ca:agua	S10a3h3i3
ca:ah	n3o12
ca:ahi	H-3O5V6d9m5n-4o7q-3
ca:ahor	D5E-3F-3G-3H-3I-3L-3Q-4S8T5V7W-4a6b-3e-3i10j-4n3o-4p10
ca:ai	I3T4
ca:aire	a5
ca:ajus	A12B8C-3E19G5d-3h-4n-5
ca:al	A-3C-4D-5F4G4J3K-4M-5N-3P-5Q-3R5S6T-4W8X-3Z5a10b-3c-3f5g-3h3i6j-5k3l3m-3n3o-4p-5q3r-3
ca:alar	q4
ca:alca	C8n5p8
ca:aleg	L3
ca:algo	A11C5L5Q3V-3a-3f-3h8n3o-3p9q-3
ca:algu	G4K7M3O6c5f6h-4n5q-3
ca:alim	e4
ca:alla	a4
ca:alma	W4
ca:alta	C-3H-3I7J3Q4U-3V-3a-3f23k14m7n-7o-3q-5
ca:amab	C3o5
ca:amer	a4j3
ca:amor	a7q3
ca:amou	n5q3
ca:anad	F4f4k6
ca:anda	C6H4O4Q-3V3a5d-3l5n-3p4
ca:ando	S7T5U12n-3
ca:andu	q3
ca:ange	f3
ca:anil	n3
ca:anim	G-3d3i3
ca:ano	H4L5
ca:anoc	B5H4
ca:anos	D3
ca:anot	J11a-3h12i7n3q-4
ca:ante	H4I-3P6V-3W-3a-3d-3e-3h-4i8n4p9q5
ca:anti	H7h4
ca:anul	Q5h-4n-3q20
ca:apag	a4n7
ca:apar	C6E4H-4J-3K4Q-3a-3d-3j5n11p4q-6
ca:apen	f4h3
ca:apli	G5d12h-4n-3q3
ca:apoy	F3T5o3
ca:apro	A23B3d3e-3n-3
ca:apru	A21n-3
ca:apun	I8J11Q3T-4f8h9n5q-5
ca:apur	h3q4
ca:aqui	H-3O12P3Q-4T5Z11a3d-3h3l3m3o-3q-5
ca:arma	h5
ca:arqu	H3
ca:arra	V4h3
ca:arre	C-3E7a-3o9q13
ca:arri	Z4n3q-4
ca:asci	W4
ca:asen	h4
ca:asi	G6J11K4U-3a-3n6o8q-4
ca:asom	C5
ca:aspi	e3
ca:aten	S3c4o5
ca:atie	n4
ca:ator	K8T5
ca:atra	V8a3h3q8
ca:audi	B6Q7Z4
ca:aume	F8h3
ca:auto	A25F3V-3W8h-3m3n-7
ca:avis	A3S4n13
ca:ay	Z3o7q9
ca:ayer	B5D3H12I4W-3a3e3l4n-6
ca:ayud	T20c3h4k3n-3q-3
ca:azul	V4a3e4h-3
ca:baja	C-4E-3F-5G13W5d6h-5l17n-6q7
ca:baje	S9a3n-5
ca:bala	C4H4p7
ca:banc	W4a3j3q-4
ca:band	A3
ca:bano	S4a6h3n-3
ca:barb	h5
ca:barr	h5j4o6
ca:base	f3
ca:bast	n3
ca:bata	D4
ca:bato	h3
ca:bebe	a5
ca:bend	U5a4o7
ca:beto	A3C4h3m4n-5
ca:bici	h6j4
ca:bien	A3S-3T4V-3a6f-3h-5n7o14
ca:bita	B12
ca:blan	T3h5
ca:bloq	W4l10q-3
ca:blus	h3
ca:bode	S6
ca:bola	T6q4
ca:bole	h4
ca:bols	W3a5h5n3
ca:bomb	V3h4
ca:boni	F12O7h-7o8
ca:bono	G6q-3
ca:borr	G8Q9R3T-3W7Z3a-3h-6l7o-3q19
ca:bot	O10l4o4r4
ca:bota	h6
ca:bote	h3
ca:bray	H-3W4k3m3
ca:bren	B5h3n-3
ca:brin	Z4q3
ca:broc	e3
ca:buen	A4H7O15T-4V7h5o13q-4
ca:bult	h4j3
ca:burr	q5
ca:busc	C5M11S9h-3n-4q-3
ca:bye	o17
ca:c	Q3q4
ca:caba	V4
ca:cabl	h6
ca:cada	D6L7
ca:cadu	L3e4
ca:cae	W3
ca:cafe	S7d4h7p3
ca:caig	d-4h5
ca:caja	H8O5Q-3T3U6W9a-5f-4h4i-4k5n-4p-3q5
ca:caje	A3B8I-4R6V-4a-3f-6k17l8m18n-8o-3q-7
ca:calc	i6
ca:cali	o5
ca:calo	a7
ca:camb	B7C-4D-3E5F-5G-3H-3L-3Q-3S8V-4a6e8h3p-3q12
ca:cami	V4a3
ca:canc	A-3B10G4H-3M-3Q13W4a-3n-7q22
ca:cand	a4
ca:cani	a5
ca:canj	C-3G3Q9W4d15h-6n-4p4q-5
ca:cant	L3i4n-3p3q3
ca:canu	l3
ca:capt	J7M3Q4T5U7e-4h4k4q4
ca:cara	D5q4
ca:carg	F3G3V-3a-3d-5h6i3n15o-3q8
ca:carm	D6
ca:carn	S3h6o6
ca:carr	V5h3
ca:cart	E3S6
ca:casa	J3h3
ca:casc	h3
ca:cash	h3
ca:casi	S3U3
ca:caso	Z3a3l4n-3
ca:casu	n6
ca:caye	F4n3
ca:cayo	H4S7n13
ca:cebo	a9
ca:ceja	h3
ca:celu	C4D-3H-3I-4M4P3V-4a-4d3f3h8i4l3n3p-3q4
ca:ceme	H-3h4j6
ca:cent	j4n3
ca:cero	E7q10
ca:cerr	H7h7n3q-3
ca:ceti	C3
ca:cham	d5h3l3
ca:chan	H3S4f3
ca:chap	h3
ca:chat	T4Z15o-3q-4r4
ca:chav	V4W5k3
ca:chay	C5
ca:chec	C15S9d-3h-3m4n6
ca:chel	a6i3
ca:cheq	G4
ca:chic	a5h4
ca:chid	a5o7
ca:chil	a4
ca:chin	D7Z3n-5q3
ca:chiq	h3
ca:chis	G3Z5
ca:chof	a6k3
ca:chue	D4
ca:chul	o8
ca:chuy	k3n3
ca:cier	H4Q3S6W4a-3l5
ca:cifr	H7
ca:ciga	h3
ca:cine	a4
ca:cint	h3l3
ca:cita	V5j4
ca:clas	h3
ca:clie	A-5C5D8F3H-6I14K-4M4N-3O-4P4Q4R-3T-5V5W5Z-5a-8b-3c-5d5e4f10g-4h4k-7l-6m-6o-6p3r-3
ca:clon	i9q-3
ca:club	f6
ca:cobr	D4E-3I-4L-3M-3O-3Q4T-4U8V3W-3a-4d13f-5h18k5m3o-4p-5q9
ca:coca	a4d4
ca:codi	R6
ca:coin	D3E3
ca:cola	R3V3l4m8
ca:colc	W4f3
ca:colg	K6
ca:colo	h3
ca:coma	Q5T7Z5h6n-3
ca:comb	h4
ca:come	J3a7n5q-4
ca:comi	W10a13n-4
ca:como	A-3C-3F-3H12I-3J-6M-4P-3Q20T13U8V-6Z-3a4c-3d-5e-4h-7i-4j-4k5n8o-5p5
ca:comp	A-3B-4C3E3F6J3M5O-3P4S-5U-4a-4c-3h11i4k-3l-3p7q4r-3
ca:comu	c3
ca:con	A-5D6E-3H-3I4J3K-4N-3O-6P-6Q6S4T-7V7W-6X-3a-4b-6c5d14f3g-3h3i6n6o-10q4
ca:conc	n3
ca:cone	R4
ca:conf	K7S3a-3h-3l3n15q8
ca:cong	l3
ca:conm	U4m4
ca:cons	C20J5P8d-3f-4h11q-3
ca:cont	C-6D6E-3J-5Q-3S8V7W-3Z6d6k8n6q-7r5
ca:conv	Z5
ca:copi	Z3i3q-3
ca:cord	q3
ca:corr	A5C-4E14H-3Q4W4d-4h-5l4q13
ca:cort	F6G3H17W-4d3h4j5n3o-3q-6
ca:cosa	A3D3T9V-3i9n3q-3
ca:crea	f20
ca:cred	e4
ca:cree	C6
ca:crei	Z6
ca:crem	i3
ca:creo	n3
ca:croq	i3
ca:crud	a5
ca:cruz	a3
ca:cta	H3
ca:cuad	E8H4U5
ca:cual	A3I4K3Q3T5U3a-3h-3m4n13p8q-5
ca:cuan	C14E-4F-4G-3H10I15J-4K3L8O-3Q3S3T-5U16V-5W6Y-3Z-3a-10b-16e-4f-5h-11i-4j8k-3l-4m7n7p16q-6r-3
ca:cube	h3
ca:cubr	d9k3
ca:cuel	l3
ca:cuen	C6E5H4Q-4U4V3Z-3a-4d7f7p4
ca:cues	j6
ca:cuid	o7
ca:culp	D4
ca:cump	F3a4f3h-4
ca:cuna	Z3
ca:cupo	h4
ca:cust	Q4V4f6h-3i7
ca:da	Q3l4n3o7q-3
ca:dada	f3
ca:dado	A3I3f-3h3m10
ca:dala	f4
ca:dale	A6F6k6l4n3o-3q3
ca:dame	H7I4M3R4S4T3U7V-3W9a-3h-5k3l-3n-5o-3
ca:dan	L17
ca:dand	n6
ca:dani	a3l3n-3
ca:dar	F4G-3f5k5n5o4q-3
ca:darl	f6n7o-3q4
ca:das	T3n4
ca:dase	F4
ca:dato	J3M3Q9S3i3q-4
ca:de	A5B6C4H5I6N-8P-5R5S-6T-5U3X-8Y-7Z5a3b-10c-8d4e3g-9h7i3j3l5o-7q5r-4
ca:debe	E11F5J4h-6n-3
ca:debi	G3h4n-5q17
ca:debo	a5n-3o11q-3
ca:deci	C5T6n9p5
ca:dedo	n-3q11
ca:defe	e3
ca:deja	C-4E10F-3H-5J8Q-4S19a5j3l-3n-4
ca:deje	l4q6
ca:dejo	G3H5a3e4h3l4n9
ca:del	A3B7C6D-4G4H13I-3J-3K-4L-4N-4O-5P4R-3S-6T-3U7W6X-3Y-3Z3b-4c-4d5e4f-3g-3h8k-6l3o-9p3r-4
ca:dele	q3
ca:dema	G4V5
ca:demo	f4n4
ca:deni	f3k3
ca:dent	h3n4
ca:depo	a3
ca:derr	a7
ca:desa	D3l8n-4q11
ca:desb	q6
ca:desc	C-4F-4G10W5d9f-3h-6j8l3o3p-3q3
ca:desd	H4I4U6h-3k3
ca:desh	h-5l3n-4q30
ca:desp	Q5S4V6d-5h6l4n4p7q-7
ca:dest	Z5n5
ca:dete	A4
ca:devo	A6B4G3Q5e26h-8n-5
ca:devu	F3Q3e11h-3n-6q7
ca:di	G4J3e4h-4q8
ca:dia	B4C-6H17P4U19V-4a8d-3h3n-4o-4q-4
ca:dias	H6O20j4o-4
ca:dice	A3D6H-3J-3O4P-3R5T-3V-3d4f3l-3n7p4q4
ca:dici	h-4l3
ca:dict	Q7h3q5
ca:did	n24
ca:dier	H4L5
ca:dies	a3h4
ca:dife	V4
ca:diga	C6S4d-3n-3p5
ca:digi	q9
ca:digo	S7n8
ca:dije	J8h-5n-4q11
ca:diji	n11
ca:dijo	h4
ca:dile	a9
ca:dime	C10H5Q3T4U10W-5d-3h-5n6p8q-3
ca:dine	H5I4d4e6n-4p3q5
ca:dio	B8h3
ca:dios	a5o3
ca:dire	j3
ca:disc	Q3Z7
ca:disp	C4T4p5
ca:dist	V10n4p-3
ca:divi	Q3
ca:do	Q8T8q-3
ca:dobl	D5W6n4q6
ca:does	C5p7
ca:domi	H4j11
ca:don	C5F3G4H-3V-3f3h9
ca:dona	C3D5F5H-3W5d4h3n-5q-4
ca:dond	T7U-3a4c4h-6n9
ca:dorm	H3
ca:doy	Q3S3h4n9q-4
ca:duda	K5S5T-3U-3n9
ca:dudo	K12Q3
ca:duel	a8
ca:duen	W3h5
ca:dulc	h3
ca:dupl	i10n3q5
ca:dura	e3j4
ca:e	U9
ca:echa	F3U3V5d6h-3q8
ca:eche	V4
ca:echo	J3U4
ca:edit	E12R3
ca:efec	C-3e5h4n3q3
ca:efic	o6
ca:eh	J10T13n-6
ca:ejem	J3
ca:ekiv	q11
ca:el	A3C4D-4E4H9J3K-3L-3M4N-5O-4P-4R4S5T-5U-9V7W3X-6Y-6Z-3a8b-8c-5e5f3g-6i7j7l4o-10q7r-6
ca:elec	d5
ca:elim	G9Q3h-4l7n-3q13
ca:ella	C-3P3V6d3f3h-6i9n-3p8q7
ca:elvi	h3
ca:emil	m5n-4
ca:empe	a5f4h10n-3q4
ca:empi	T3f4h3k5
ca:empl	B5R3f-4h-3k12l10m14n-3
ca:en	D-7E4N-3O-4P-3Q5R-4S5U5V3W-4X-3Y-3a3b-8c-4e-6g-3i-3k5m3n5o-5p5q6r-4
ca:enca	R4W3a3c4k6
ca:enco	M4
ca:encu	F5f4h-4
ca:ende	E5
ca:ener	H4
ca:enfr	a5
ca:enla	R10
ca:enli	U3
ca:enoj	D8F3n-3
ca:ense	I6K3Q8h-3n9q-4
ca:ente	J-4T9n3o18
ca:enti	J-3Q3T11n-3
ca:ento	J3n15
ca:entr	B3C-3H5J-4R8S-3T-4U4V-4a-3f3k4l5n11o-5p-3q5
ca:envi	j3
ca:equi	G3Q6V-3Z7a-3h-3k5m12n-5o-3q14
ca:era	B-3H-3J11Q-3T-3V-4Z27a-4d-3e4h-5i-5l4o-3q30r-3
ca:eran	G5q20
ca:eres	n-4o17r11
ca:erne	f4l12
ca:erre	q10
ca:erro	D5G3h-3n9q7
ca:es	B-4D-6F-3H-6J13O-3P-4S-4T3U-5V4W-4a-5d-3e-4f5h4k4l3o4q9r6
ca:esa	A6C-3H-5J7K3Q-4T-4U3V5Z7a-4d-3f-3h-7i9l-4m-3n13o-7q21
ca:esas	q4
ca:esco	a3
ca:escr	Q5S7T8Z8q-5
ca:ese	B5D-3G4J7M3Q-3W4f-4h-6i11n-7o-4p4q10
ca:eso	C-3E4F-3H-3J8S3T-4U-3Z11a-4d-3h-5l-3n19o10q12
ca:esos	W3
ca:espa	a4n3
ca:espe	A11F3S13V3a-3d-3n11
ca:espo	d-4k3q5
ca:esta	A5E4G-5H3J-4L-3M5O6T-5V-3X-3a3b-3e5g-3i-3j-9m7n8q7
ca:este	I4P5Q-3W-3a3f7i4n-5o-3q-4r7
ca:esto	D9O5Q4T12U-3V-3a-5h11n-7o5q-6r4
ca:estu	B3H7a-3o6q9
ca:eula	E3
ca:ex	a4l3
ca:exac	E6n4
ca:exce	o11
ca:exis	K3M5h-4
ca:exit	n7
ca:expl	Q5T11c3
ca:extr	F4W5a3h-3
ca:ey	O10
ca:f	h5
ca:fa	C5
ca:fabi	f3
ca:fact	H3M3W7h6j5q-4
ca:fall	a-3n12o6q3
ca:fals	q3
ca:falt	A5F5G-4J-3S5V9h-5i7k4n-5o-4q4
ca:fami	V-3i4
ca:farm	a3
ca:favo	C5D-3E3F4G-3H3J6K-3L-3N-3O-3R3T6V7W-5X-6Z-3a-5b-4c-6f3g-4h5j-3k3l3n5o-4p3q5
ca:fech	H-3n8
ca:feli	O7o7
ca:feo	F3p3q7
ca:fer	f5l5
ca:fern	C7
ca:fiad	q3
ca:fija	C3n-3
ca:fije	n3
ca:fila	D3J4S7V8h5q-3
ca:file	E3
ca:fin	H7j4
ca:fina	n5p3
ca:firm	A11K-3n6
ca:firu	f3
ca:floj	H4
ca:flor	f3
ca:foco	e5h3
ca:foli	H-3M4Q8e-3h11i5n6
ca:fond	G4
ca:for	C4d5i6
ca:form	Q5V6a3n-3o3
ca:foto	Q5Z7q-3
ca:frij	a8
ca:frio	a5
ca:fue	B3C-3E-3H3I-3J6L-3M5Q-5T-3U4V-3W-3d-4e-4f-3i-4j-3l8n17o7q12
ca:fuer	G4I3d-4h5l4q8
ca:fui	Z5
ca:func	Q3S4T5j3
ca:fund	e4
ca:gana	H-4L7W8a7
ca:gano	F5G4p5
ca:gans	a3p3
ca:gara	h3
ca:garr	V3h3
ca:gas	Z3a3
ca:gaso	Q4
ca:gast	C-3d13h9
ca:gato	e4
ca:gena	C4
ca:gene	H3L6R4h4n5q-3
ca:gent	D4I8S8a3h5i-4l4m9n-6o-3q-4
ca:gera	m5
ca:gere	W8k6m3
ca:go	n12
ca:good	O9
ca:gord	W3a4
ca:gorr	C3
ca:goyo	C5h3
ca:grab	n6q4
ca:grac	C3S4o24
ca:gran	a6h5
ca:grat	C4p5
ca:grea	o5
ca:gris	h3q3
ca:grup	Z8
ca:guad	k3
ca:guap	a8
ca:guar	C5J11T-3a-3n8q6r3
ca:guer	V3h3
ca:gust	e5o7
ca:ha	B12H3J-4P8T-3U-4f7h-4
ca:habi	A3M3f5i3k4q5
ca:habl	S7T-3Z3c8r8
ca:habr	n4
ca:hace	C-5F-3G-3H-3L-4M-3O-3Q7T14W-3i6j4p4q4
ca:haci	l3
ca:haga	J9V3Z3f5n-4
ca:hago	Q12T8f3h-5n13
ca:hall	T4
ca:hamb	a6
ca:han	I5P4
ca:hart	I4
ca:hast	D3J3j3n6o4
ca:have	C4U5p6
ca:hay	A7C3E4I4J6K5L-6M5O3P-3R-3U-6V6W-3Z-3a6b-3d-7e3f4h4i-8n-4o-6q3
ca:haya	q4
ca:haz	E4H3W6d4h-3
ca:hazl	W3f3i3n4
ca:hazm	H5I3W4
ca:he	U21
ca:hech	B5Q4U4
ca:hela	i4
ca:help	T11
ca:her	d3h-5i6p7
ca:here	Q9q-3
ca:herm	W6a5d-3f4q5
ca:hey	O10
ca:hice	T6U9a-3h3n3q4
ca:hici	H5n3q3
ca:hiel	h7n4
ca:hija	L3
ca:hijo	a4h-3n3q7
ca:hist	B5P4
ca:hizo	B9H4M5W5a-3n5p6q4
ca:hola	O21h10o-3
ca:hora	B6W4a4j3n4
ca:how	C4Q8U4p5q-3
ca:hoy	A-4C-6E-3F-5G-3H17K3L-6M6O-4P-3S4T-5U20V-3W6Z-3a16b-3e-4f-3i-5j3l4m-4o4q-5
ca:hubo	H7O6n5
ca:i	Q8U5h3
ca:iba	Z17h-3q12
ca:iden	V-3i8
ca:igno	J4
ca:igua	E3I3K3V-7i20
ca:impo	h3q9
ca:impr	W3a4h4
ca:inac	l5
ca:inco	k4
ca:incr	F6
ca:info	H4
ca:inge	h3
ca:ingr	h7
ca:inha	l4
ca:inic	T8h3
ca:insc	B6I13J3Q4f17n-5
ca:insi	n3
ca:inst	T8
ca:inte	K3V-5i-3n22o3q-3
ca:inva	q3
ca:inve	V3a4
ca:invi	R21
ca:ir	a5n5
ca:irma	h3
ca:irse	C-3p6
ca:is	n11r12
ca:it	n16q3
ca:iva	Q3W4n4
ca:ivan	l5
ca:ivon	l3m4
ca:izo	H5
ca:ja	a5i3
ca:jaci	l4
ca:jaja	C-3S6W6Z6l-3n-3o11q6
ca:jala	o6
ca:jale	o5
ca:jalo	n14
ca:jefe	U3a4
ca:jeje	Z3o9r-3
ca:jess	l4
ca:jett	a6h3
ca:jiji	o9
ca:jona	B3
ca:jorn	U8
ca:jose	k4l3
ca:jove	O4V4f5h5i3n-3q-3
ca:juan	a12h-3
ca:juar	a3
ca:jubi	l3
ca:jueg	a9
ca:juev	H4a5
ca:junt	C4L6S4W-3a3b-3d8f3n-8p11
ca:kare	f4
ca:karl	W3m3q3
ca:kedo	n12p5
ca:kevi	f4l3
ca:kg	h5
ca:kien	M8r6
ca:kier	e3f6
ca:kilo	h5
ca:kita	G5n-3q8
ca:la	A3F3H4J5K-8L-6M3N-6Q4R3S7T-10U-5V8W4X-7Y-6a7b-8c-8g-7i4n8q10r-6
ca:labo	l3
ca:lada	Q6n-3
ca:lado	n3q3
ca:las	A5C-3D-4E-3F-4G-3H8I-4J-3K6L4M-4S14T4U5V-3W9a10d-3e4f-4h-5j-4l4m-3n4o-4p-4
ca:last	n3q12
ca:lata	e3
ca:laur	k3l4
ca:lava	a3h5i3
ca:laza	l3
ca:le	C5D7E-3F7G5H-14I-6J3K-4L7N-3O-7Q4R7T11U-9V-6W-10X-4Y-3b-6c-5d6e11f-3g-3i3j-7k-6m-3n11o-5p10q6r-4
ca:lech	h3j5
ca:led	h3
ca:leem	n6
ca:lei	J3
ca:lent	D7h5
ca:les	L3U3
ca:libe	A10
ca:libr	E4W5n5
ca:lic	h5
ca:lich	C3d3
ca:licu	h4
ca:liga	R16
ca:limb	K3q3
ca:limi	L3W5
ca:limp	S4V-4a5h4
ca:link	R18
ca:liqu	h6l5q-3
ca:list	H-3I8K3U6V7a-3f5m5n-6o10q-5
ca:litr	h3q3
ca:llam	c4f6k6r4
ca:llan	h4
ca:llav	a9n-3
ca:lleg	A3H4I3O12R7T-3o-3q-4
ca:llen	S3
ca:llev	C7G-3H3L-3S-3T-3U17V-4W-3a-5b-5f-3h9i10l-3o-3p3q4
ca:llov	a6
ca:lo	A12C3D-4E3F3J8K-4N-3O-4P-6Q4S5U5V-4W-6X-3Y-3Z11a-10b-5d6e11g-3h5l-4m-6p4q4r-5
ca:loca	M5
ca:log	B14
ca:lore	f4k3l9
ca:los	B3D-4E5F-3H5I7J3K-4N-4O-4P-3Q7R-4S-5T-4X-4Y-3a9b-4c-4d3e5f5g-3i-6j-6m5n3o-7p5q3r-4
ca:luce	i4
ca:luch	n4
ca:lueg	S6T4V3h3n5
ca:luga	q5
ca:luis	l3
ca:lujo	o7
ca:lulu	l3
ca:lune	H8O7a5k4n-3
ca:lupe	G3
ca:lupi	W4l3
ca:luz	f3n4
ca:m	S-3T8h4q8
ca:ma	a11
ca:madr	B3o4
ca:maes	f4h3n3
ca:magn	h4
ca:mago	F3V5n-3
ca:mal	C-5D10E12F5d-3f-3h-15q31
ca:mala	D3a5
ca:malo	e4n5
ca:mama	R3a7n-3
ca:mana	S5W8j4k4o3
ca:manc	e5
ca:mand	A5H7J6Q3R9T-3W3Y-3Z5d-5h5n11o-4q-3
ca:mane	Q6
ca:mani	T3
ca:mano	F3S4U3d4h-3
ca:manu	B3F4G3
ca:maqu	r4
ca:marc	C4R3T-3a6l3n7
ca:mari	R3f4n-3
ca:mart	O4n-3
ca:mas	C-6F6I11J6K5L-5O-3P4Q-6S5T9V14W7Z-3a-7c-3d-7e-4f-5h-3i13j-4k3m-3o-8p-3q5r-3
ca:mate	a6
ca:maur	B4
ca:maxi	o6
ca:mayo	f3
ca:me	A5C4E-4F-5H6I-6J-6K-3L-3N-4O-8P-8Q5S9T5U6X-6Y-5Z3a5b-7c5f4g-5h10i-5l-3n5q8r4
ca:meca	o5
ca:medi	C-3Q8a4d-3h6q-3
ca:mejo	I5h-3q4
ca:memb	f5
ca:meme	a7
ca:memo	Z3
ca:meno	D-3E5F-5G7S4d-3n-5q10
ca:mens	H7a3h5n8q-4
ca:menu	T22
ca:merc	E3Q7e5
ca:meri	a5
ca:mero	S5a6
ca:mes	B4H16I7W3f-4h5n-5
ca:mesa	D3H-3J3V5d3f5h4n-3q5
ca:mese	j3
ca:meta	H3J12n-5
ca:mete	C-4E-3F5G-3H-4J9Q3S4a-4e-3f10h11i9k7n-4
ca:meti	B8C-4F-3M3P3Q6T-3U5V-3a-4f-3h-4i-4m5n10q13
ca:meto	Q10n5
ca:metr	a7
ca:mexi	h3
ca:mezc	h8
ca:mi	A13B3D-6H-6I-5L-4M-4N-3O7Q-5R8S-5T-6U23V-6W6Z13a11b-3c-3d-7e-4g-3h-8i-4j-5k7m8n4p-6q3r-4
ca:mia	F3K4Z3q3
ca:mias	U11
ca:mied	n4
ca:miem	I7f5
ca:mien	n5p3
ca:mier	H4
ca:mija	a4
ca:mijo	H3q3
ca:min	S4a5
ca:minu	S11n3o-5q4
ca:mio	H-5K4U13q3
ca:mira	C3a11q3
ca:mire	C3W3k3
ca:miri	f4
ca:mis	H-6I10P-3U25W5f3h-6m10q-3
ca:mism	C-3D5Q9a-3d-3h-9i19p7
ca:mita	Q4e4
ca:mode	e3
ca:modi	E8q3
ca:modo	Q7a6n4q-3
ca:mole	D3
ca:mome	S5U4
ca:mone	C12E9F3G4I9L-3O6P-5V-3a-4b-4d10e-3f8g-3h-9k-3m-3n5o-3p8q-5
ca:mont	C-3Q3h7i3n7q12
ca:morr	d3
ca:most	O4V3m5
ca:moto	V3h5
ca:movi	B11C-4J4P5
ca:much	V5a-4d-3f4h3k5m4p6
ca:muer	H5
ca:mues	K5m4
ca:muev	E3J7W3d-3n3q3
ca:musi	a6
ca:muy	O4o15
ca:my	U5n5q3
ca:nach	G5h4
ca:nada	D3F-3J18T6V-3a-4d-3l3n13o-6q4
ca:nadi	J3l3
ca:nanc	k4
ca:nata	h4
ca:navi	k3
ca:naye	f3l6
ca:nece	C7H3T4a-3h8j3
ca:nego	H7p-3
ca:neta	r5
ca:new	f8
ca:next	V12
ca:ni	D3E6G-3J4a7o3q5
ca:nieg	A3
ca:nina	q3
ca:ning	J12
ca:nino	H-6a7h4j7
ca:no	A4B-4G4I-3J18K5L-3N-5O-7P-4R3S5T8U-3V-5W-7X-9Y-4Z10a8b-5d-8e7f4g-5i-8j-5k-6l12n9o-8q16r-4
ca:noch	W5k3
ca:noma	C9D-3F-3H4L4T4n5q-3
ca:nomb	H-3I5Q3V-3a-3f3m5n7q5
ca:nora	p3
ca:nos	H3a11e5h-5l4o5
ca:noso	l4
ca:nota	H-3M6S3V-5a-4e4h7i10
ca:nov	H5
ca:nove	n8
ca:novi	F-3H6Z4j4
ca:now	p13
ca:nues	F3
ca:nuev	C-4E-3H-4I3R6S-3T3U-3V12a3d-3f14h4i4j-3k11o-5
ca:nume	C4D-3E-3H5I3J5Q5U4W-4d-4e-3h5i3n3o-3p-3q5
ca:nunc	D4d-3f6
ca:o	C8D-5G-5H7I5J-6K-3L3Q19T7U-3V-5W-3Z-3c-3d-5e-3f-4h-5i-6j5k-3l-5m7n25o-5q-11r6
ca:octu	H5
ca:ocup	C3R3d4f5h3
ca:ofel	G3l4
ca:ofic	r4
ca:ojo	C3
ca:ok	A12V4a-3o29q-3
ca:olga	f3
ca:olvi	i6n-3
ca:omar	l4
ca:on	O-3S13q4
ca:onda	H3O10h3n4
ca:one	d3q6
ca:opci	T18
ca:oper	V3a3n9
ca:ora	n17
ca:oral	V5o8
ca:orde	Q5a4h5
ca:orie	T9
ca:orit	S7
ca:otor	F4
ca:otra	B-3D3F-5H-3I-4J12K9L-4M-4P-3Q3R3U-4V23Y-3c-3e-5h-3i18l-3m-4n4o-10p-5q4r-3
ca:otro	B-3E-3F4G-3H-3J-4M-3S-4T-3V22Z3a-5i12k4l-3o-5q13
ca:oye	I3J-3a8n8q3r4
ca:pach	C3I3a5
ca:padr	I6f4n-3o12
ca:paga	C-4D-3L3W6a5d16f-3h10i7n-8o-3p-3q4
ca:pago	C-3D3J4V4d8h16i7n-7q9
ca:pagu	d6
ca:pal	F5Z3
ca:pala	T4
ca:palo	A3i6n4
ca:pame	l3m5
ca:pan	V3i3
ca:pana	a4k3
ca:pant	e3n5
ca:papa	d3q3
ca:pape	O3a3
ca:paqu	j3
ca:para	B-3C4D-4L-4O-3Q11R8U4X-3Z9b-5e-6g-3h-3i4k4l-5n-5o5p5q6r-3
ca:parc	e3
ca:pari	o9
ca:paro	H3
ca:part	L4Q6h-3i6l4q-3
ca:pasa	D3H5J-9M-3O-3S-3U3V4a11c3d-5f-4l-3m3n3q4
ca:pase	U6V11a7
ca:paso	C5Q5S6V-5e-5h-3k3l3n17o-4
ca:past	V-3e4i3
ca:patr	J5n-4
ca:paty	C3W3
ca:paus	S6
ca:pech	k3
ca:pedi	A5J4T6h5j3n-7
ca:pedr	l4
ca:pegu	Z6
ca:pena	D5Z3
ca:pend	A8K10n12o5
ca:pens	Z3n5
ca:pera	S14
ca:perd	D9F3T7Z7a-3n4
ca:perf	o14
ca:perl	B4C6R3k3
ca:perm	A8S3W4k4l8m5n-4q-4
ca:pero	d-7h13i10q5
ca:perr	S3a3j3q3
ca:pers	C4H-4I5J-3U3V7a-4c4d-3f3k6m10n-6o-4p4q4r4
ca:pesc	d3
ca:peso	F3H-3Q6V3a-3f-3h7i7n-4q6
ca:peti	A9
ca:phon	h6
ca:pico	Q4
ca:pide	C3E3Q4W6e3j3n-3
ca:pidi	A9i6
ca:pido	d3n-3
ca:pier	L3n3
ca:pint	L4h3
ca:pipa	a3
ca:piqu	q3
ca:plan	m9
ca:plat	H3
ca:play	h4
ca:poco	n3
ca:poin	C3F6d7h-4
ca:poll	o4
ca:pon	E5k4
ca:ponc	a5f5
ca:pone	Q11T8d4k3q-3
ca:pong	J7Q9T6h3
ca:ponl	E9F6I-3d-3f4h5i7l3n-5
ca:ponm	H3W6h6
ca:poqu	L4U3
ca:por	A7F3J3K-3L11M-3N-3S5T4W-3X-5Y-3Z-3a3b-5c-3e5f-5g-4h9i8j-3k-5p-7r-4
ca:porc	L7
ca:porq	D7J3e4n7
ca:post	i5
ca:prac	J3l3
ca:prec	W7j8n-5q9
ca:preg	C10D3L3S5V-4h-5j8n3p6q-4
ca:prem	F5G3
ca:pren	a6e3
ca:prep	Z3
ca:pres	W3a3r4
ca:prim	V8f7h5n-4o3
ca:prin	T9
ca:pris	n3
ca:prob	a7n4q3
ca:proc	G3J3d3h-3n12
ca:prod	e4
ca:prof	h3
ca:prog	I13W5f9n-3
ca:prom	F5j8
ca:prop	L3Q4V4q5
ca:prov	W6Z3
ca:prox	Q4V14W5p3
ca:prue	k3n4
ca:pudo	n3
ca:pued	D-3E-3G-4H-3J-3L5O-4Q3S3T7U-4V-3a-4c4d3f4j-4k6l6m6n5o-5p-5q9
ca:puen	H3
ca:puer	a6
ca:pues	T-3V6n9o9
ca:punt	A3B3C12E9F11G10I-3J4L8M-3N-3O-3P-4Q6S-3T-4V-6Z-3a-6b-10d11e-4f3g-4i-5j-3k-4l-3m-4o-5p9
ca:pura	D8Q3U3n-3
ca:puro	D5H3a4h5
ca:puse	H-3M-3V-3n20q24
ca:pusi	G4n10
ca:puso	F4
ca:qr	R3
ca:que	A6B3D3M3N-7O6P-4Q5S3T6U3V3X-8Y-8b-10g-8h-3i-4j-6n7o4r-9
ca:qued	C4E3G-3I-3K7L-5P-3Q-3T-3U-3V3W-3Z-3b-4e7i-4j-4l-3n13o4p10q4
ca:quej	D7
ca:quer	Z3h4n-4q6
ca:ques	h3i3
ca:quie	A-3B11D-6I7K-4M12N-5O-4P-4Q-4T-3U4V-5W-3X-3Y-4Z-4a5b-3c-4f5g-6m10n7r8
ca:quih	O16
ca:quin	H5a10
ca:quis	h10q8
ca:quit	B4C-3G15H-3J-4W10a-3d9e-4f-3h-6i-3l14n-7q22
ca:rajo	q8
ca:rami	l3
ca:ramo	k6
ca:rapi	C3Q3f5h3o7
ca:rara	n3
ca:raro	B3E4a4
ca:rast	B7H-3M9h-3
ca:rati	S4W6h-3i3
ca:rato	S9h4n6p7
ca:raza	m3
ca:razo	C4
ca:real	h-4q12
ca:reba	G6d4h-4n-3p8
ca:rebe	l3
ca:rebo	q6
ca:reca	F6
ca:rech	A8n4
ca:reci	a5i3p3q4
ca:recl	D7
ca:reco	G4h4k4n6q-4
ca:rect	E7
ca:redi	d16h-5
ca:redo	h3
ca:redu	G7
ca:reem	e17h-4
ca:reen	R8
ca:refl	L3n4
ca:refr	e3h5n3
ca:rega	B4F10G6J3n-3
ca:regi	A-5C-6D-4E-3F-3G-4H-6I9J16K-3O-7Q8V-4W9Z-3a-6b-3c-3d-5e-6f15g-5h9i-4j-4k5m3n10o-6p-3q10
ca:regr	H-3J-4Q4S9T3a-4d-3e18f-3h-8i6n-4o-3q7
ca:regu	E4h4q12
ca:rein	n14
ca:rela	m4
ca:relo	n8
ca:remi	M3h4
ca:remo	l3q6
ca:remu	G4
ca:rent	J5f4h3
ca:renu	l13
ca:repa	Z3h3
ca:repe	n10q4
ca:repi	J8Q7a-4h-4i10n15q-3
ca:repo	D3F5H10W5
ca:requ	E3
ca:resi	h4
ca:reso	K3
ca:resp	n10
ca:rest	C-3G16d6h-4n-6p7
ca:resu	H11U9n12
ca:reti	G11l5n-3q7
ca:reve	n-3q21
ca:revi	A6G3P4a-3h-4i-3n7q10
ca:rfc	j5
ca:rich	l3
ca:rifa	F3o10
ca:roba	B3l3
ca:robo	l3
ca:roge	C3
ca:roja	h3
ca:rojo	V6
ca:roll	O6
ca:rosa	P3h4
ca:rosy	O4a5
ca:roto	e9
ca:rube	k3
ca:ruiz	q3
ca:saba	H6q3
ca:sabe	C10L3P-3T3U3d-6f-3i-4n18p3q-4
ca:saca	F-3G11H5f3h-6l6n-3q10
ca:saco	Q7U-4a5
ca:sala	h3
ca:sald	B3C22E17F11G10H-4M-3Q5S-3T-3V-3W-5a-4b-5d17e-4f-3h-17i-6n-9o-5p21q-7
ca:sale	C4F-3G-3J-4U4d-3i-3j6m6n9o12
ca:salg	U3n4
ca:sali	C-4D-3H6M3Q-4T-3V-4a3d-3e10n10o4p4q6
ca:salu	O6a4
ca:samu	l4
ca:sand	a4h4
ca:sart	e3
ca:save	n10
ca:se	A-4C-3D5F5H5I6J7K4L5N-4O-7P-4Q9S3T8U-9W-10X-4Y-4Z-3b-6c-6e3g-4l4m-8n10q5r-6
ca:sea	d3h3n-4q7
ca:seca	S4
ca:segu	C3E3J4S6V6h-6i7n5o-3
ca:sell	E3
ca:sema	B5D4H13M3V-4W4h-3l5n-5
ca:sena	Q4
ca:seno	B-3D4H-5I-3L3M-4O5R-3T-4U-3Z-3d3e4f5h4j4m-3o-3q3
ca:sepa	K4Q5
ca:ser	E7f3h-3q8
ca:seri	p4
ca:serv	D7J4h3j5o3
ca:sesi	h3
ca:sham	C3h3
ca:si	A8C10D-6G-5H4I-3L4O-4Q14R-3S6T-7W-4Z-7b-3e-6h6i-6j3k-5l-3m3n20o-4p-4r-3
ca:siem	D9q11
ca:siga	V12l6
ca:sign	Q5f3n7
ca:sigo	Q3n4
ca:sigu	A6H-3O-3Q3T5U-3V21m6n13o-5q-6
ca:sin	A5J9K5Q6V-6W3a10d-5h-3i-3o-3q10
ca:sino	q3
ca:sirv	D4T3a4
ca:sist	D8E4Q3a-4c3i-3k3n4
ca:sobr	G7L3d-4e5h-3n-5o5p10q5
ca:soci	H3I10
ca:sofi	f5
ca:sola	U5n8
ca:sold	U5h3
ca:soli	A13c3f3h-4
ca:solo	J3Q3f3
ca:somo	I4
ca:son	D-3E4J5L-3U3a-3d3h11i4m5n-7p-3q7
ca:sopo	c7
ca:sorr	Z6
ca:soy	O4T8
ca:sr	C4
ca:sra	q3
ca:su	A-4B-3C3D9E3G-7H-6I-4L-3M-5O-3R6S4T-5U-3V-4Z-4b-4c-3d8e6f7h3i4k7n-5p11q4r-3
ca:sube	F6W5h3k3
ca:subi	F3h5n12p3
ca:sucu	H3L3j3k3m3
ca:sueg	q4
ca:suel	Q3W5
ca:suen	S3a13
ca:suet	e3i3
ca:suma	F8L3d-4f3h8i6k3q-3
ca:sume	J3q3
ca:sumo	L-3Q3U6n7p-3
ca:supe	H5S-4T3W5o4
ca:supo	K3n3
ca:surt	j6
ca:sus	D4F-3G-7J5L-4P5Q-3S3W-3d10f-5h8i6p3q-6
ca:susp	l5
ca:suyo	C6
ca:t	h9
ca:ta	o6
ca:tabl	h5
ca:tach	q5
ca:taco	d4h4
ca:tal	H12O10h3n-4o-3
ca:tama	j4q5
ca:tamb	H3L6d-3i10k4
ca:tan	C3L3U3n5
ca:tant	C4I6S12U4a-3
ca:tard	D7O5S6a-3n10p-3
ca:tarj	E5f6h3n-4q3
ca:taxi	n4
ca:te	A-3F-3H-5J14L-3M-3O-4S18U-4V-5W-3Z3a8e-3h7j-3o14q5
ca:tecl	J4a8n-4
ca:tela	e6
ca:tele	C6H-3a-3h7n3p4q4
ca:temp	H-3W6j7
ca:tend	C9
ca:tene	E5I4h-3j4k4n8q-4
ca:teng	C5D-5E5I3J-3K6M-3V9a9b-7i-3m7r3
ca:teni	f3p3
ca:teod	h3
ca:tepi	j3
ca:term	A-3C5E-3S7a5f3h3l3n5q3
ca:that	q7
ca:the	h3n3q3
ca:this	d3r14
ca:ti	Z3a4o10q-3
ca:tia	E4
ca:tian	a9
ca:tick	C-3D-3K3M8Q10U5a-3d4h6i3n5p-3
ca:tiem	n5
ca:tien	C10E4F-3G3H3Q-3S-5V-4W-3a-6c3d4e-3f3h-3i-4k-3m5n6p9
ca:tint	d6h5j3p-3
ca:tira	q4
ca:to	F5h5
ca:toal	h4
ca:toca	C-3G5V11W3a7q-4
ca:toco	B6
ca:toda	A3C3H3S3T-3U10a-3m3n10o4p-3
ca:todo	A3B4C-7H7L-3U-4V-3a3d7e-4f-3i-3n5o13q5
ca:toma	C-3a6d9h3
ca:tome	d13
ca:tomo	n13
ca:tono	f4
ca:tons	o5
ca:tort	a12h5
ca:tota	C-4H12I6U17a-3b-3h6p11q3
ca:trab	D8O-4Z3j4k7l5m11o5q-3
ca:trae	B-3C10D-4E5G3I6J-3L-3M4P-3Q3S4U-3V5W-4a10d6e7f-4h-6i4j-4n-9o-3p8
ca:trai	K4U4V3h10i-3
ca:traj	e10
ca:tram	G5
ca:tran	G-3O10W7a3
ca:tras	V-3q9
ca:trat	h3
ca:tu	C-3D6O9Q-5S-4T7W-3a11h-3i-3n11q-5r4
ca:tumb	G8h-4q10
ca:turi	h4
ca:turn	O4Q4U7W5a3h3i-3k3q-4
ca:tus	o3
ca:ubic	M6Z3a6h-3
ca:uc	C3l3
ca:uff	a9
ca:ulis	C3
ca:ulti	H4M-3U-4i6n10p8q11
ca:un	A-3B-3C5E5G4H-6I-4J-3K-3O-4T-7U-4W7X-3a8b-3f7g-3h10i6k5m-5n-5o9p-8q5r-6
ca:una	B-4D-4G-3H-7I-4M7N-3O-10P-4Q17S-4T-4U-5V11W-4Z-4b-3e5f5g-3h17i12j-3k4m-5n4o3p-6q4
ca:unas	a5h7i3
ca:undo	q17
ca:unic	h6
ca:unif	h3n3
ca:uno	H3V3a4e6h3n-3
ca:unos	F4S5i3o-4
ca:ups	q6
ca:urge	C3c3h3
ca:usa	C-5G-4Q-4T12d18h-3
ca:usad	M4T3
ca:usal	d4
ca:usan	l3
ca:usar	G-3L4Q5T3d20h-3n-3p3
ca:use	d6h-3
ca:uses	J5
ca:uso	C-5D4P6
ca:uste	Z4a9
ca:usua	k6l6m5
ca:uy	a5n-3q4
ca:va	E-4F-4G-4H8J3K-3L-4M-3P-3S-6V18W-4a-5b-3d4f3h7i5j-4k6n-6o11p8q3
ca:vaca	W4
ca:vaci	C3
ca:vacu	h5
ca:vale	L4Q5d4h4n-5o17q-3
ca:valg	W3
ca:vali	d5
ca:vamo	H9V9f3h4n-5o6
ca:van	D3Q5U11a4h8i-3k3p-3
ca:vari	S3
ca:vas	a5o8
ca:vaya	J11d3n6q-4
ca:ve	n8
ca:vea	c6
ca:vece	D4h-5n5q6
ca:veci	V4q5
ca:vemo	S3o6
ca:venc	L7R3n-3
ca:vend	C-4F-3G-3H6J5Q5R4S-3T-4U5V-5W8a-5d-3f-3h12i-4j-4k12l6m5o-4p-4q4
ca:veng	C3
ca:veni	e7
ca:vent	A-3C-6E-3F-4G-4H10I-4J7L-4M6O-7P-3Q11R-3S-3U11V9a-9d-5e-5f-5h16i4j-5n11o-8q6r-3
ca:veo	Q4S5U-3a5h-5n17q-4
ca:ver	A6B10C16D-3E-5F-3G-3H7I5L-3O-3P5Q3T5U10V-3W4Z-4a-7b-5d-8e-3f-6i-4j-3k-4m12n7o-6q-6
ca:verd	Z3a5n7q-3
ca:veri	n6
ca:vero	F3
ca:ves	m3
ca:vest	e3h3
ca:vez	D8F3J-5O3P4Q7V-10a4f4n13
ca:vi	a9n5o7
ca:viej	C8a4d-4
ca:vien	C-4S4V9W-3a3d6e7f4h-3o7q-3
ca:vier	F3H4O7
ca:vinc	R3
ca:vine	d-3h4
ca:vini	h3
ca:vino	P5a3e3h4n-5
ca:vist	A6a10
ca:vola	V3
ca:volt	q4
ca:volv	h-3i4n10
ca:vouc	M3
ca:voy	G-3Q-4S9T-3U23a7d3h3l-3n-7p-4
ca:vuel	S8V-3a-3e4h-3i3n13q6
ca:wey	l3
ca:what	T9n4
ca:wifi	a3
ca:wron	Z5q7
ca:y	C-4D3G-4H7I-5J-7K-4L-4N-3P-4Q5S8T9W-8X-3Y-3Z-3b-5c-4d4e7f-3g-3h13j-5k-4l3n8p5q9r-4
ca:ya	A3B-5C-3D-3E-5F-4H3I6J6K-3L-5N-5O5P-6T-3U9V8W-9X-6Y-4Z-6a7b-8c-3d-7e3f-7g-4i-4l10m3n12o14p13r-5
ca:yadi	W4d3
ca:yese	k3m3
ca:yo	A3C-4I-3J5K-3O3T-3U15V-5a4i-5q6
ca:you	T8n5
ca:zapa	A3e3
ca:zule	k3
ca:☎	C27E17F18G17H-13I-7J-4K-4L-4M-7N-3O-5P12Q-10S-7T-6U-7V-6W-10X-3Y-3Z-5a-12b-5d20e4f27g-4h24i-13j-7k15l3m-6n3o-9p-16r-4
cab*	V7a3h8
caba*	V4
cabal*	V4
caballero	V4
cabe*	V4a5
cabl*	h6
cabl* #*	h4
cable	h3
cac*	h3
cach*	h3
cach* #*	h3
cad*	C-3D6H-4J-3L22M-3P5R5T-3V-4X15Y7b-4e7j-4l-3n-4p-3q-3
cada	D4H-3L12P5X16Y8b-4n-3p-3
cada #	L5
cada compra	X4
cada cuanto	P8
cada punto	L8
cada que	D3Y6
cada quien	Q3
cada rato	D3
cada venta	X4Y3
cada* #*	L6
cada* camb*	B3
cada* comp*	L3X4
cada* cuan*	P7
cada* punt*	L7
cada* que*	Y5
cada* quie*	Q3
cada* rato*	D3
cada* vent*	X6Y3
cade*	a4
caden*	a4
cadena	a5
cadu*	L15R5W3e8
caduc*	L15R5e8
caduca	L4
caducado	e5
caducan	L11
caducan $	L8
caducidad	L3
caduco	R5
caduco $	R5
cae	Q3W3
caf*	C-3F-3S4d15h9p3
cafe	F-3S7d14h5
cafe $	P3S9h3
cafe de	h3
cafe gratis	d6p3
cafe ☎	d4
cafe*	L3h3
cafe* #*	i4
cafe* de*	h4
cafe* grat*	d7p4
cafe* ☎*	d4
cafes	L3h3
cai*	F4d-3h5o5
caig*	F4d-3h5
caig* #*	F5
caig* los*	d-3h4
caiga*	F4Y3d-4h5
caigan	F4Y3d-3h4
caigan #	F4
caigan los	d-3h5
caj*	A5B10C-5D4E-3H6I-9J-5K6L-3M3N-5P-8Q5R8S-5U5W12X-4Z-5a-4b-6f-11h3i-8k16l11m18n-11o-7p-6
caja	A4E-3F-3G-3H9I-3K5M-4N-3O3P-4R3U8V5W4a-7b-5f-5h3i-5k7n-8o-3p-4q3
caja #	A3H-4K3O5V5h4
caja $	A3H11K4Q3U3V-3a-4k3n-4q5
caja bloqueala	l5
caja cuanto	U3
caja dale	k3
caja de	j5
caja falta	k4
caja y	H4
caja ☎	k3
caja*	e3
caja* #*	A3H-4K3O4V4h5
caja* bloq*	l5
caja* dale*	k3
caja* de*	e5j7
caja* falt*	k3
caja* que*	T3
caja* regi*	W7g4
caja* y*	H4
caja* ☎*	k3
cajas	e4n3
cajas $	k3
cajas de	e3j3
caje*	B11C-4D3H-3I-6J-4L-3M7O-3P-5Q5R8S-3U-3V-5W10Y-4Z-3a-6c-3d-4e-3f-8i-3j-6k17l12m20n-8o-4q-4
caje* ahor*	m3
caje* de*	A3
caje* del*	W3
caje* el*	B3
caje* ense*	B3
caje* favo*	R6
caje* insc*	B8I-4
caje* ivan*	l6
caje* la*	l3
caje* le*	G3
caje* me*	D3g4
caje* meti*	q3
caje* no*	T3
caje* nuev*	f-3k11
caje* o*	m4
caje* para*	A3
caje* que*	Q4l3
caje* rebe*	l4
caje* roci*	k3
caje* se*	E3F4
caje* tele*	k3
caje* teng*	m10
caje* ☎*	k4
cajer*	B10C-4D4H-3I-6J-3L-3M6O-3P-5Q5R8S-3U-3V-5W10Y-4Z-3a-5c-3d-3f-8i-4j-5k18l12m19n-8o-4q-5
cajera	A4B5D3G3I-5M4P-3R4V-3W9a-3f-5j-4k10l4n-4
cajera $	W10k8
cajera ahorita	m4
cajera de	A4
cajera del	W3
cajera ensename	B3
cajera favor	R6k3
cajera inscribir	B7I-4
cajera la	l3
cajera le	G3
cajera me	g4
cajera metio	q3
cajera no	T4
cajera nueva	k4
cajera o	m3
cajera que	Q4l3
cajera rebeca	l4
cajera rocio	k4
cajera se	E4
cajeras	Q3W4l4m15q-3
cajeras $	A-3Q3W4l5m12q-3
cajeras tengo	m6
cajero	F4M5R7W-3f-5h-3k19l5n-4q-4
cajero $	R5k13m4n-3
cajero ivan	l5
cajero nuevo	k4
cajero se	F4
cajero ☎	k3
cajeros	B9l5m14
cajeros $	B5k-4l4m15
cajeros el	B3
cajeros nuevos	k4
cajeros tengo	m4
cal*	S4T-4a15c10i4q-3
calc*	i6
calc* #*	i6
calce*	i6
cali*	j3o4
calie*	j3
calm*	S4
calma	S6
calma $	S6
calo*	a14
calor*	a9
caloron	a8
cam*	A-3B10C-6E7F-7H-6I-4J3M-4O-3P-4Q6S6T-5V4W7X-3a7c-4d9e9j6k-3m-3n-3o-4p-4q7r-3
cama*	G3
cama* le*	G3
camar*	G3
camarones	G3
camarones le	G3
camb*	A-3B11C-6E9F-6G-4H-5I-3J3L3M-3P-4Q6S6T-4W7X-3Z-3c-3d10e5f-3k-3n-3o-4p-4q9r-3
camb* #*	F-3d12
camb* a*	q12
camb* algo*	b5
camb* ayer*	B3
camb* de*	Q9R4V8W-3a7g3n-3q-4
camb* del*	B6
camb* el*	W15a3q3
camb* la*	D3J4
camb* lo*	E6
camb* los*	e4
camb* mi*	Q3j4
camb* mis*	d6
camb* por*	L3e3l3q3
camb* sald*	E4
camb* sus*	d3
camb* y*	D3S4h4
cambi*	A-3B11C-6E9F-6G-4H-5I-3J3L3M-3P-4Q7S6T-5W8X-3Z-3c-3d10e7f-4k-3m-3n-3o-4p-4q9r-3
cambia	E4W11
cambia #	d4
cambia el	W6
cambia lo	E5
cambiale	W11d7g4h-5q17
cambiale #	d9
cambiale $	q7
cambiale a	q7
cambiale de	g5
cambiale el	W11
cambiale por	q3
cambiar	E4L4N3T-4V3b3e3n-3q7
cambiar $	L6T-3q8
cambiar de	N3V3
cambiar saldo	E5
cambiarlo	E5
cambiarlo $	E5
cambiaselo	E3d3
cambie	Q5
cambie de	Q5
cambio	D4E-3Q6R3S8V3W-4a6b-4d4h7l3q-11
cambio $	S7d4n5
cambio a	l4
cambio de	Q6R4V6a7q-5
cambio el	a6
cambio por	d4e3l3
cambio y	D3S4h4
cambios	B16
cambios $	B8
cambios del	B6
cami*	Z3a8j6
cami* de*	a6
camin*	Q3j3
camino	j4
camino $	Q3j3
camio*	Z3a10j4
camion	a7
camion de	a7
camioneta	Z5a5
camioneta $	Z4
camis*	V4e5
camisas	e5
can*	A-7B13C-3G10H-5I-4J7K-4L7M-9N11O-5P5Q11R-3S-6T-8U-6V-5W3X9Y6Z-4b-3c-3d20f-6g-5h-8k-4l4m-5n-11o-8p5q17r-4
canc*	A-5B15D-3G7H-5J6L-3M-8N14P-4Q8X12Y3a-4b-3d-5h-4j3n-9o-3q21
canc* #*	h4q3
canc* algo*	Q4Y5
canc* el*	X4l4q4
canc* en*	q4
canc* ha*	B4
canc* la*	B10M-6W5
canc* lo*	q5
canc* los*	G3X5q3
canc* mens*	X3
canc* mi*	N10e3j3
canc* perl*	B4
canc* si*	Q3
canc* susc*	X6
canc* tick*	q3
canc* una*	Q3
canc* vent*	B4
cance*	A-4B17D-3G7H-5J5L-3M-8N15P-4Q10X13Y4a-4b-3d-4e3h-8n-9o-3q21
cancela	N4Q8X5q12
cancela el	X4
cancela la	q6
cancela lo	q4
cancela una	Q3
cancelacion	q6
cancelaciones	B5
cancelaciones ha	B4
cancelaciones y	B3
cancelada	G5h-3q5
cancelada $	G6
cancelala	G3N5q12
cancelala $	N5q12
cancelala los	G4
cancelalo	B4q3
cancelalo perla	B4
cancelame	q3
cancelar	X11q10
cancelar el	q4
cancelar mensajes	X4
cancelar suscripcion	X5
cancelaron en	q3
cancele	l4
cancele el	l5
cancelen	N6e3
cancelen mi	N4e3
canceles	J6n-3
canceles $	J7
cancelo	B13M-4N5Q4
cancelo la	B11M-4q-5
cancelo mi	N5
cancelo ventas	B4
canch*	h4
cancha	h3
cancha #	h4
cand*	a4l4
cand* al*	l4
canda*	a5l4
candado	a4l4
candado al	l4
cani*	a4
canij*	a6
canj*	C-4G3J5L9P8Q7S-3T-4U-3W6Y3a-5d26h-7j-3l-3o-4p4q-6
canj* #*	d13h-3
canj* de*	d3
canj* ha*	B4
canj* hubo*	H3
canj* lo*	P4
canj* mis*	J6d3
canj* por*	G5d9
canj* punt*	d3
canj* sin*	F4G-3
canje	d17h-3n5p5
canje $	X3d6n4
canje de	d4
canje por	d8
canje*	B3C-3H3J7L9P5Q6T-4U-3W7X-3Y5a-4b-4d21h-5j-3n-5o-3q-4
canjea	B4Y6
canjea ha	B4
canjea hubo	H3
canjeado	P7
canjeado $	P7
canjeado hoy	H3
canjeale	d10
canjeale #	d7
canjear	L8Q9W4d19n-3
canjear #	d4
canjear $	L3Q4d10
canjear mis	d3
canjear puntos	d3
canjearon	D3F4G-3
canjearon sin	F5G-3
canjees	J7
canjeo	G7L6Q-3W3d7
canjeo $	L5W3d8
canjeo en	G3
canjeo por	G5d-3
cans*	D9
cans* de*	D9
canse	D9
canse de	D8
cant*	E3b3i3n-4p4q4
cant* de*	b4
cant* en*	E4
canti*	E4b5i4n-4p4q3
cantidad	E3b3i4n-4p4q3
cantidad $	L3i3
cantidad de	b4
cantidad en	E4
canu*	C4l4
canul	C3l3
canul $	C3l4
cap*	F-3H-3J9Q3T6U11a-3e-4h8k8l-3q6
capt*	F-3H-3J10Q4T6U11W-3a-3e-4h9k8l-3n3q6
capt* #*	h4
capt* de*	J3
capt* hoy*	U3
capt* la*	q4
capt* o*	M4n-3
capt* por*	U5
capt* una*	h5
captu*	H-3J12Q4T-3U11a-3e-4h10k8l-3q8
captura	J5Q4U5e-3h9k5q8
captura $	Q4k6
captura de	J3
captura la	h-3q5
captura una	h5
capturado	M4U8n-4
capturala	h-3n5q3
capturala $	n6
capturarlos	k5
capturarlos $	k5
captures	J10
captures $	J5
car*	D12F5H-5L-3O-3P9Q-4S5T-5W-3X-3Z3d-9f-5h7l-4m-3n9o6p-4q8r-3
cara	D5q3
cara le	q3
cara*	D4n3
cara* le*	q3
caray	D4n4
carg*	D4E-3F7G4P11V-3W-3a-3d-7h4i3j-3n14o-3q7
carg* #*	F12G-3q4
carg* a*	q4
carg* al*	q4
carg* de*	G6P10d-3
carga	D4G4P8d-5n11
carga #	F4q5
carga $	D4n13
carga de	G6P8d-3
carga*	F6n9
cargale	F8h4
cargale #	F7h3
cargando	n8
cargando $	n7
cargaste	q4
cargo*	P4
cargos	P5
cargu*	q7
cargue	q8
cargue al	q3
carl*	q3
carm*	D4
carme*	D4
carmen	D4
carn*	S3W3Z7c3h7o4
carn* jaja*	S4
carn* y*	c4
carna*	o5
carnal	o6
carnal $	o5
carne	W4c4h5j-3
carne $	W4Y3
carne y	c4
carni*	Z6
caro	j4q3
carr*	V5a9h3j4n-3
carrito	V3
carro	V4a4j3n-3
carro $	V3a4j4
cart*	E3S5g5
carte*	S5g5
cartera	S7d3
cartera $	S7
carto*	E3
cas*	G6H-3Q3S10W-3X-3Z11a17h4l7n-4p-3q-3
casa	S5a8j3o3
casa $	S6a7j3
casa congelalo	l3
casa de	a6j-3
casa*	Q3a10
casa* cong*	l3
casa* de*	a7j-3
casc*	h3
casco	h3
cash*	G4b3
cash* #*	L3d3
cash* mal*	G4
cashb*	G4L3b3
cashback	G4L3b3
cashback #	L3d3
cashback mal	G4
casi	D3S6U3
casi #	D3
casi* #*	D4
caso	J-3Z10a6c3l4n-5q-3
caso $	a5
caso le	Z3
caso y	l3
caso ya	l3
caso* le*	Z3
caso* ya*	l3
cast*	G3l3
cast* #*	G4
casti*	G3l4
castigado	l3
castigado $	l3
castigo	G3
castigo #	G4
casu*	n6
casua*	n6
casualidad	n6
cat*	j6r3
cata	r4
cata*	j7
catal*	j6
catalogo	j8
cay*	F6H6S6h-3n10
caye*	F4
caye* en*	I3
caye* la*	F3
caye* los*	n4
caye* punt*	G3
cayer*	F5
cayeron	F4
cayeron $	F4p3
cayeron en	I3
cayeron los	n4
cayeron puntos	G3
cayo	H5S7n12
cayo $	H4n11
cayo ayer	H3
cayo el	S6
cayo la	n6
cayo* el*	S7
cayo* la*	n7
ceb*	a11
cebo*	a10
cebol*	a11
cebolla	a8
cebolla $	a10h-3
cej*	h4
ceja	h4
ceja #	h3
ceja* #*	h3
cel*	D-4H-4I-5J-3N3T-3V-5W4Z3a-3g-3h4i4j3l3m-3o-3p-4q3r4
celu*	C3D-5F3H-4I-5J-3M3N3Q3T-3V-5W3Z3a-4f4g-3h4i5l4m-3o-3p-4r4
celu* a*	l3
celu* al*	n3
celu* como*	Q4r4
celu* con*	b4
celu* dala*	k3
celu* de*	I-3W4h-5i3p3q4
celu* en*	Z3
celu* es*	C3k6n-3q3
celu* moja*	j7
celu* por*	q3
celu* se*	B3
celu* ☎*	C4F6G6P5d8f7h9i-3k-3l4n-4p-3q-8
celul*	D-5F3H-4I-5J-3M3T-3V-5W4Z3a-3g-3h3i4k3l3m-3o-3p-3q3r4
celular	C4D-4F3H-4J-3M3N4T-3V-5W-6Z3a-3f4h5i5j-4l4p-4q3r4
celular $	C-4D-3E3N4V-3W-3Y3Z4n9r4
celular al	n3
celular como	Q4r4
celular de	h-4i4p3q4
celular en	Z3
celular es	W3k6
celular la	l3n3
celular por	q3
celular se	B3
celular ☎	C5F6G5P4d8f8h9i-3k-3l3n-4p-3q-8
celulares	I-4W11j6
celulares mojados	j8
cem*	h4j7
ceme*	h4j6
cemen*	h4j6
cemento	h4j7
cen*	D3a-3b3c12j7m3
cent*	b3c12j7m4n3
centa*	b3n4
centavos	n4
centavos o	n3
centr*	j7m5
centro	j3m4
centro $	j3m5
cer*	C6E12H8a-3h4m-3n4q6
cero*	C6E13q10
cero* al*	E8
cero* la*	E6
ceros	C7E10q10
ceros $	C6q5
ceros al	E7
ceros la	E6
cerr*	B3E4H9K3h7n3q-3
cerr* ayer*	H3
cerr* el*	H3
cerr* las*	H3
cerra*	B3E4H10K3h4
cerraditos	E4
cerraditos $	E4
cerramos	H5
cerramos ayer	H3
cerrar	B3H3
cerrar $	B3
cerraron	H3
cerraron las	H4
cerre	h3
cervezas	e3
cet*	C3k3
ceti*	C3k3
cetin*	C3k3
cetina	C3k3
cetina $	k4
cha*	A-4C4D-4F-5I-3K-3L-3M-3P-4S5T4U-3Z19a-8e4f5h6i-3k6l9n-8o-7p-3q-9r12
chab*	C5
chabe*	C5
chabela	C4
cham*	G-3d5e3h3k3l5
cham* en*	l5
chama*	e3h3
chamarra	e3h3
chamb*	k3l6
chamba	l4
chamba en	l5
chambee	k3
chambee $	k4
champ*	d5
champu	d5
chan*	H5S9
chan* a*	k4
chan* de*	l4
chanc*	S10k3
chance	S9k3
chance a	k3
chance de	l3
chang*	H6
changarro	H6
changarro $	H6
chap*	h4
chat	J3R3T7Z21a-4c3l3n-3o-3q-4r10
chat $	T5Z11c4q-3r8
chat de	r4
chat equivocado	Z7
chat necesita	R3
chat no	J3
chat que	r4
chat y	m3
chat* de*	r4
chat* equi*	Z7
chat* no*	J4
chat* que*	r3
chat* y*	m3
chav*	E3O3V4W4f4k5
chav* a*	E4
chav* de*	k3
chav* el*	l3
chav* nuev*	W6
chava	E3h3l3
chava a	E4
chava el	l3
chavo	O4V4W5f6
chavo $	O4V5
chavo de	k3
chavo nuevo	W5
chay*	B3C4E4
chay* nos*	l4
chayo	C5E4
chayo $	E5
chayo nos	l4
chayo porque	B3
che*	C11D-3F-3H-3L-3S11V-3b4c-3d-5f-3k-4m10o10q-4r-3
chec*	C13M3S13V-3a-3b5d-4h-4k-3m10n3o-3
chec* con*	E3
chec* cuan*	p3
chec* de*	C3
chec* el*	Q3S3W5
chec* eso*	S4
chec* mi*	b3
chec* mis*	b4
chec* plan*	m7
chec* quie*	B4
chec* sald*	C5
chec* si*	M4S4h-3m7
checa	A3C5M5h-3m7n6
checa con	E4
checa el	C3W3
checa si	M6m8n3
checa*	C11E-3S4b4d-3h-3m5
checame	B4
checame quien	B4
checame si	C4
checar	C8S3U3b5m5
checar el	S4
checar mi	b3
checar mis	b4
checar plantilla	m9
checar saldo	C5
checo	Q3S12n-4
chel*	a7
chela	a7
chelo	i3
chem*	l4
chem* del*	l4
chema	l3
chema del	l3
cheq*	G4
chequ*	G4
cheque	G4n3
chev*	o15
cheve*	o12
chi*	D5G3H-3S-6V-3Z9a16h4n-12o16q3
chic*	a6h4
chic* y*	h3
chicl*	h3
chicle	i3
chid*	a5n-3o18
chido	a6o10
chido $	o10
chil*	a4
chila*	a4
chilaquiles	a5
chin	D8Z4n-6q3
chin*	l4
chin* bloq*	l4
chino	l4
chino bloqueo	l4
chiq*	h3
chiqu*	h4
chiquita	h3
chis*	G4S-3Z5a5
chis* baja*	G4
chism*	S-3a5
chisme	S-3a4
chist*	B3G5
chiste	G5
chiste bajaselos	G4
chistosa	B3
chistosa que	B3
cho*	B3C3D3G3V-3W3a5k4r-3
choc*	j3
chocolate	j3
chof*	a7k5
chof* favo*	k6
chofi*	k5
chofis	k6
chofis favor	k5
chol*	B3G3W4X3
chol* por*	F3
chol* saca*	G4
chole	B3G4
chole $	B3X3
chole por	F3
chole sacaselos	G4
chor*	D4
chu*	D3E4k5o10
chue*	D3E3
chuec*	D4E4
chueco	D3E4
chul*	o10
chula*	o10
chulada	o10
chulada $	o9
chuy	k5n3
chuy para	k5
chuy* para*	k5
cie*	C5E-3H8L-3N8S5T-3V6Y4a-5d-3i-3j4l10o4q-4
cier*	C6E-3H8L-3N10S5T-3V6Y3a-5d-3g-3j5l9o4q-4
cier* #*	h5
cier* caja*	Y3
cier* de*	H18
cier* del*	H3
cier* la*	H-4W5l3
cier* mi*	N7Q4
cier* por*	H4
cier* todo*	l3
cier* ☎*	C3
cierr*	C-4H7N9S5T-3V6Y5a-4b-3g-3j6l10q-3
cierra	W6p3
cierrale	l7
cierrale el	l3
cierrale todo	l3
cierran	N7j9l4
cierran $	j5l4
cierran mi	N7
cierre	H14S8Y3
cierre $	S6o3
cierre de	H15
cierre del	H3
cierre por	H5
cierrenle	l4
cierrenle la	l4
cierro	H-3Q5U3V8h3
cierro $	V10
ciert*	C11b4o3
cierto	C10b3o3
cierto $	C7b4o3
cierto ☎	C3
cif*	H10
cifr*	H11
cifr* de*	H8
cifr* del*	H3
cifra	H3
cifra del	H3
cifra*	H7
cifras	H9
cifras de	H8
ciga*	h3
cigarros #	h3
cin*	a3l5
cine	a4
cint*	h3l5
cint* #*	h3
cinth*	l5
cinthya	l5
cinthya $	l5
cinto	h3
cinto #	h3
cit*	R3V4j20k3
cita	V5j19
cita de	V4
cita del	j6
cita para	j7
cita* de*	V4
cita* del*	j5
cita* para*	j8
citl*	R3k4
citl* dame*	k3
citla*	R3k4
citlali	R3k3
citlali $	R4
citlali dame	k3
cla*	D3T4a4h4
clar*	D3T5
clari*	D4
claro	T6
clas*	a5
clase*	a4j3
clases	a5
clav*	h3
cli*	A-7B4C5D5E4F5H-7I13K-5L4M4N3O-4P6Q5R-5T-7V7W7X-4Y-6Z-7a-5b-5d4e7f10g5i3k-10l-8m-8o-9p3r-6
clie*	A-6B5C5D4E5F5H-7I14K-4L4M4O-4P7Q7R-5T-7V8W7X-4Y-5Z-7a-10b-5d4e6f11g5i3k-9l-8m-9o-8r-6
clie* a*	f10
clie* anda*	G4
clie* ante*	p3
clie* aten*	I-4U5
clie* camb*	Q4q3
clie* con*	F3I6d-4g6
clie* corr*	M3
clie* cuan*	L3
clie* de*	F4I-3W4c3e3h-3i4n-6
clie* del*	W3
clie* dist*	V4
clie* el*	W4
clie* en*	V8f-3
clie* enoj*	D3
clie* era*	n4
clie* es*	M5
clie* frec*	g4
clie* fue*	M5
clie* hay*	I8
clie* hizo*	G3
clie* la*	C4q4
clie* le*	C3F4M4
clie* llev*	I5
clie* mari*	h3
clie* mas*	F3I6V6
clie* me*	C3Q3
clie* no*	E3J6e3q-3
clie* nuev*	f13g3h-3
clie* o*	I7
clie* ofel*	E3
clie* paga*	d5h3
clie* pago*	i3
clie* para*	I3
clie* por*	I4d3
clie* porq*	G3
clie* preg*	C6
clie* que*	E3F3L4Q-4W12d-4f3p4
clie* quie*	L3d8f-4j6
clie* se*	D5I3
clie* sin*	Q4
clie* sofi*	f4
clie* son*	I3
clie* te*	E4
clie* tien*	I3W5
clie* todo*	I4
clie* vamo*	I3
clie* y*	D3H5
clie* ya*	I3
clie* ☎*	B6I-3P6W-3d5e3h8
clien*	A-6B3C6D5E5F5G3H-7I14K-4L3M5N3O-4P6Q6R-5T-7V6W7X-4Y-5Z-7a-10b-5d3e6f11g5i4j-3k-10l-8m-8o-8p3r-6
clienta	B4C7E6F3H-4I-8L8P5Q-7S3U-3V6W-3a-4d3e6f6k-4q-3
clienta #	F4
clienta $	E4F-4G3I-3P4V8f5n3q3
clienta anterior	q3
clienta de	F5e3h-3i4n-7p3
clienta dice	C3
clienta en	F3V4
clienta la	q3
clienta le	C3F4
clienta no	J3
clienta ofelia	E3
clienta por	d3
clienta porque	G4
clienta que	E4L4P3
clienta quiere	L4d3
clienta y	D3
clienta ☎	B8d4f-3
clientas	I10W4f5h-3
clientas $	W3
clientas hay	q3
clientas mas	I7
cliente	A-3C3D4F5H-5I-10K-3M7O-3P6Q6R-3S-3T-3U-4V8Z-4a-5b-3d3e5f10g3h4i4k-6l-5m-4o-7p3q5r-4
cliente $	F8I-8J-3M-3P7V9W-4a-3d4f5h-3o-4p5q8
cliente a	f7
cliente anda	C3G4
cliente anterior	p3
cliente cambio	Q3
cliente con	C4F3d-3g4
cliente del	W3
cliente en	V3d3
cliente es	M4
cliente fue	M4n3
cliente hizo	G3
cliente le	M4
cliente mas	F3V6
cliente me	C3Q4e3
cliente no	E3J4e3
cliente nuevo	f14g3
cliente paga	d5
cliente pago	i3
cliente por	D3h3
cliente pregunta	C6
cliente que	W8p5
cliente quiere	d4f-3j3
cliente se	D4
cliente sin	Q4
cliente te	E4
cliente tiene	I7
cliente ya	V3n3q4
cliente ☎	C-3E4P5d3e3h8
clientes	B6C-4D4F-3I24L-3P-4Q11T-3U7V-3W13a-3c4d-3f4g6h-4m-4n-5p-3q-5
clientes $	B6I19N4Q14W5f-3
clientes atendi	I-5U7
clientes con	I6
clientes cuantos	I3
clientes de	c4
clientes hay	I6
clientes llevamos	I4
clientes nuevos	I3
clientes o	I8
clientes para	I4
clientes por	I5
clientes que	W5
clientes se	I4
clientes son	I3
clientes todos	I3
clientes vamos	I3
clientes y	H5
clientes ya	I4
clo*	i8q-3
clon*	i9q-3
clu*	N5f8
club	N4f7
cob	F4
cob $	F3
cob*	A-4B-4D7E-4G-3I-6K3M5O-3Q4R-3S5T-6U9V4W-4X-3Z-3a-6b-6d14e-4f-6h16k7m3o-5p-4q8r-3
cobr*	A-4B-4D7E-4F-3G-3I-6K4M7O-3Q3R-3S4T-6U10V3W-3X-3Z-3a-6b-6d15e-4f-5h16k8m4o-5p-4q7r-3
cobr* #*	D6h20
cobr* a*	M3W3h3i3
cobr* al*	V6
cobr* con*	Q6d8h-3
cobr* de*	D4U3d14q5
cobr* del*	d3h3
cobr* desd*	U3k3
cobr* dobl*	F3
cobr* el*	D-4P7l3q3
cobr* hoy*	U7
cobr* la*	c4d3
cobr* lo*	D5q10
cobr* los*	n3
cobr* mi*	k4
cobr* por*	j3
cobr* que*	K3h3
cobr* quie*	m4
cobr* un*	q3
cobr* una*	M3
cobr* yo*	U4
cobr* ☎*	C4
cobra	Q3c4h8j3
cobra con	Q3
cobra*	D11G-3H-3I-5K3M4P3Q4T-3U3a-3b-3d10f-4h13i-3k6m7o-3p-3q-5
cobrado	U5
cobrado hoy	U3
cobrale	d9h6
cobrale #	d3h5
cobrale $	h4
cobrale a	W3h4
cobrale de	d5
cobrame	h7
cobran	D6Q3k3m4
cobran quienes	m4
cobrando	K3m5n3
cobrando $	m4n5
cobrar	L5Q4d9h9k6l3q-3
cobrar $	Q4d-3h10
cobrar con	d7
cobrar mi	k4
cobrar una	h4
cobraron	D9M5P7h-4
cobraron #	D7
cobraron de	D4
cobraron doble	F3
cobre	H-3J5P-3S5U5V-3d4h12k3n-3q13
cobre #	h13
cobre $	S7k3
cobre de	d3h-3q8
cobre la	d3
cobre lo	h-3q10
cobre yo	U3
cobro	H3M4U4V10d4h5i4q-3
cobro #	h4
cobro $	H4V5
cobro a	i4
cobro al	V3
cobro de	U3h5
cobro los	n3
coc*	C3S4W7d3j3
coca	W9a3d4
coca $	W6
coca*	j3
coci*	l3
cocin*	l3
cocina	l3
cocina $	l3
coco*	g4
cocom	g4
cod*	I3R11
codi*	I4R11
codi* de*	I4R7
codi* para*	R5
codig*	I4R11
codigo	I4R11
codigo de	I4R7
codigo para	R6
coi*	E5
coin*	E5q3
coin* con*	D3q3
coinc*	E5
coincide	E4q3
coincide $	E5
coincide con	D3q3
col*	K6R6V4h4j6l4m14n-3o-3
cola	V6
cola*	R5l7m15
cola* con*	m3
cola* jorg*	k3
cola* por*	R6
colab*	R6l7m14
colaborador	R5l7
colaborador $	l7
colaborador jorge	k3
colaborador por	R6
colaboradores	m15
colaboradores $	m12
colaboradores con	m3
colc*	W3j3
colc* matr*	j3
colch*	f3j3
colchon	W3f3j3
colchon $	W3
colchon matrimonial	j4
cole*	j4
coleg*	j4
colg*	K8
colga*	K8
colgada	K5
colo*	a4h3
colo* #*	h3
colon*	a4
colonia	a4
colonia $	a5
color	h3
color #	h3
com*	A-11B-13F4G-3H6K-8L8P11Q14S-7T8U-3V-10W3X-5Z-3a6c7h7i-3l-5o-9p3r5
coma	Q5q3
coma*	Q5T16Z6h6
coma* #*	d3h7q3
coma* chol*	F3
comad*	C3Z8a4
comadre	C3Z7a4
comadre #	h4
comadre $	Z5a3
comadre chole	F3
coman*	T18q3
comanda	q4
comanda #	d3q3
comandos	T17
comandos $	T13
comb*	h4
combo	h4
come*	J4S4a11n4q-5
comer	S4a10n4
comer $	j3
comi*	W14a15j6n-5o-3
comi* corr*	j3
comi* de*	W7
comid*	j7
comida	j7
comida corrida	j3
comis*	W14a10n-4
comision	W11
comiste	a13n-3
comiste $	a9
como	A-7B-6C-3D-6F-6G-6H11I-5K-4L11N5O7Q18S-5T10U5V-8Z-5e-3g5h-11i-5k4n4o-8r9
como #	C5H5M4Q-4b3
como $	Q11W4
como andamos	H9
como andan	H3
como ando	H-5U7b3
como cajera	m4
como cajero	k3m5
como cambio	Q5
como cancelo	N6
como cerramos	H3
como cliente	N4Q-3f9
como consulto	Q5
como doy	Q9k-3
como efectivo	n5
como el	j6
como encargada	k9
como es	L5
como esta	H-4J7L7O5Q-5T3
como estaba	E7e-3q11
como estan	O5
como funciona	L6Q3T5
como gerente	W4k3
como hago	Q5
como la	Q7n-3q6
como le	Q9R3T8X4g6n-4q-5
como lo	Q13c3q-3
como me	N6r3
como meto	Q4
como nos	H10
como obtengo	L4g4
como que	D8Q-5T3n10
como quedo	n7p5
como registro	Q5
como saco	Q11U-3
como salimos	H7
como se	H-6L8Q18T9d-3l3n-4q-3r3
como sigue	a12
como te	L-3Q-3T9r15
como va	H12Q-4n6p6
como vamos	H16Q-3
como van	b7
como vendedor	l3
como veo	Q4
como voy	H-3U11
como y	S4
como* #*	C5H5M5Q-4b3
como* anda*	H10O6Q-3
como* ando*	H-3U5b4
como* busc*	Q5
como* caje*	k4m7
como* camb*	Q5
como* canc*	N6
como* cerr*	H3
como* clie*	N4Q-4f12
como* cons*	Q4r6
como* doy*	Q8k-3
como* efec*	n5
como* el*	j8
como* enca*	k8
como* entr*	P5
como* es*	L5
como* esta*	E6H-5J5L5O8Q-5e-3n-3q9
como* func*	L5T5
como* gere*	W4k4
como* hago*	Q4
como* la*	Q6n-3q5
como* le*	Q10R3T7X4g7n-4q-5
como* lo*	Q12c3
como* me*	N6r3
como* meto*	Q4
como* nos*	H10
como* obte*	L4g4
como* pued*	Q3
como* que*	D8Q-5n10
como* qued*	n6p5
como* quit*	Q6
como* regi*	Q7
como* saco*	Q11U-3
como* sali*	H5n3
como* se*	H-6L9Q18T9d-3l3n-3q-3
como* sigu*	a11
como* te*	Q-3T8r15
como* va*	H13Q-4n7p5
como* vamo*	H17Q-3
como* van*	b8
como* vend*	l4
como* veo*	Q4
como* voy*	H-3U11
como* y*	S3
comp*	A-6B-8D5E4F8I4K-5L6M5P13S-7U-8V-3W5X-4Z-4c-5e7h10j-4k-3l-4p6r-3
comp* #*	D3M4P-3h19q-4
comp* &*	M3
comp* a*	F4q4
comp* ahi*	W5
comp* al*	J3
comp* ante*	P5
comp* ayer*	e3
comp* canc*	G6
comp* con*	F7P3h-3m3
comp* de*	L4M4P7e-3f-3h6i3j-3n4p-3q5
comp* del*	D7P7e5h-6n-3
comp* diar*	D4g3
comp* el*	P7e4h4l3q-3
comp* en*	P4
comp* este*	H5
comp* la*	P7R4h3
comp* llev*	P3
comp* lo*	M4Z3
comp* los*	Y3a4h-3n-3p7
comp* mas*	I15
comp* mi*	W13
comp* nada*	f3
comp* no*	J3V7W3i-5
comp* para*	b4p3
comp* pasa*	P4n6
comp* por*	L4a5
comp* quit*	G3
comp* se*	G4k3
comp* su*	T5
comp* sus*	E6
comp* tien*	P4
comp* tort*	a8
comp* un*	h7
comp* y*	D4F3Y4e4h-3q3
comp* ya*	p3
comp* yo*	Q3
comp* ☎*	C5P3e5
compa	O7o9q4
compa $	O8o8
compa*	G5H7L-3Q-3W4a7h-4i-3k5q6
compadre	C3G3k4
compadre $	H4
compadre se	G4
companera	Z3q9
companero	k3
companero se	k3
comparar	H6
comparar este	H5
comparte	R4
comparte la	R4
compe*	F15W3h-4l4
compensacion	F3
compensacion a	F3
compensala	F9
compensala $	F5
compensala con	F4
compensale	F3
compensale con	F3
competencia	W4l4
competencia el	l4
compl*	F7H4a-4b5d6e3h-8j4m8p11
completa	h-3j3m5n3p5
completa $	j3m6
completale	F8h-3
completale #	F4
completale a	F4h-3
completar	d3
completo	H7e3m3p4
completo #	h3
completo $	H6e3
completo con	m4
completo los	p6
compo*	E16
componerlos	E5
componerlos $	E4
componle	E5
componle sus	E5
componlo	G3
componlo quitandoselos	G3
compr*	A-4B-6D10E-7H-9I6K-3L11M9O-8P17Q4R-3S-5T3U-6W5X-3Z-5b-3c-3d3e9h14i6j-6k-6l-5m-5o-7p4r-7
compra	B-3C-3D8E-3H-6I6J5L5M5N-3O-6Q3T-4a-6c-3d7e7f-4g-4h11i6k-4m-3o-3p5q4r-3
compra #	h5
compra $	D6O-4P-8Q3V-3W-3X3d9h16j3n3p5
compra a	F-3h4q3
compra al	J3
compra cancelada	G6
compra de	D3L4M4e-3f-3h3i4j-3p-3q4
compra del	D6e5h-5
compra fue	q3
compra la	P3
compra mas	I12
compra mi	W7
compra pasada	n5
compra por	h4
compra y	e3
compra yo	Q3
compra ☎	e3
comprado	L4P18T-3f5h-4
comprado $	P6
comprado el	P3
compran hace	I3
comprar	C5L9g3h6
comprar $	L6h5
comprar con	G3
comprar y	g3
comprar ☎	C4
compraron	I3h12
compraron #	h5
compraron mas	I4
compras	P23Q3a3c3g3h-3
compras $	P5Q6c4g4
compras anteriores	P5
compras de	P6
compras del	P6
compras llevo	P4
compras por	L3
compras tiene	P3
compre	P11e6h6
compre #	D5
compre $	P6W3
compre y	D4
compro	C-3H-3J3M6N3P4Q-3W11d-3e3h10n-5r-3
compro #	M5h10
compro $	D-3q7
compro diario	D3g3
compro el	P3e3
compro la	h5
compro lo	M3
compro mi	W8
compro no	J3
compro y	F4
comprobante	M5n9
comprobante #	h3
comprobante de	n3
compu*	r3
comu*	c22j-3r3
comu* con*	c19
comu* conm*	c5
comun*	c20r3
comunicame	c7
comunicame con	c8
comuniqueme	c4
comuniqueme con	c4
comuniquenme	c3
comuniquenme con	c3
con	A-8C-3D4E-5H-5I4L5N-4O-10Q6S4T-7V6W-6Y-7a-3c14d10i3k-3n5o-6p4r5
con #	E3F8h4i5n-4
con acceso	l5
con alguien	c8
con calma	S5
con celular	l6
con centavos	n3
con cuanto	C9L3n-3p8
con cuantos	I4L3
con descuenta	q3
con efectivo	J5d-4
con el	B-3C-3D3E-4F-3G-3b-3c11f4h3j-4l-3n4q6
con ella	F3
con esa	n20o-5
con eso	o10p6
con esta	U10h3
con estatus	m3
con este	g10
con esto	D6T5W4
con fechas	P5
con iva	n5
con la	D-3F3G3H5L-3V11a-4b3c8i-3n4q4
con lada	Q4
con las	H-3Q3i3l4
con lo	H-6I3b4d11h-5n4p6
con los	B3D3G5L5V3d4h-4i4n-3
con mas	I6
con mi	B3D6P6U3W-3Z7a3b-5d6j-3
con mis	D4b-4d6
con monedero	H4d10g4h-6
con nombre	B6
con nosotros	k4l8
con otra	V7
con otro	i3
con permiso	m8
con punto	Q6
con puntos	C-3I4W-3b3d15h-8q3
con que	C-3M10Q8R8d-3h-4m3n10q-5r3
con quien	c6r10
con saldo	C-4I3L3d11h-4
con servicio	c4
con su	d9m3p-3
con sus	E3m3
con tarjeta	L6h5
con terminacion	C5b4
con ticket	n-3q4
con todo	a5
con transferencia	j5
con tu	c6
con un	C3E3c4
con una	h6
con ustedes	D5b3
con vale	G3
con ☎	k3
con*	A-5C8E-11F-3J-6K14L-4N-7O-7S8V3X-9Y-5Z13a-3b4c9d-3e-6f-9h4i-7k9l5n10o-4q-4r14
con* #*	E3F8h3i6n-4
con* acce*	l4
con* algu*	c9
con* calm*	S6
con* celu*	l5
con* cent*	n3
con* cuan*	C8I3L6n-3p7
con* desc*	h3q3
con* efec*	J5d-4
con* el*	B-3D3E-4F-3G-3L3M3V3b-3c11d-3h3j-4l-3n5q6r-3
con* ella*	F3
con* esa*	n21o-4
con* eso*	o11p6
con* esta*	L3U8h4
con* este*	V3g10
con* esto*	D6T6W4
con* fech*	P6n3
con* iva*	n4
con* la*	D-3F3G4H4L-3V11a-4b3c8i-3q3
con* lada*	Q3
con* las*	H-3Q3i3l3
con* lo*	H-5I3b3d11h-4n4p6
con* los*	D3G6L4V4d4h-4i4n-3
con* mas*	I6
con* mi*	B3D6P5U4Z8b-6d7j-3
con* mis*	D3b-4d7
con* mone*	H4d10g4h-6
con* nomb*	B6
con* noso*	k3l7
con* otra*	V7
con* otro*	V3i3
con* perm*	m8
con* punt*	I4Q6W-3d15h-8q5
con* pura*	L4Q3
con* que*	C-3M10Q7R8h-4m3n11q-5r3
con* quie*	c7r9
con* sald*	C-4I4L3d11h-5
con* serv*	c3
con* su*	d9m3p-3
con* sus*	E3d3m3
con* tarj*	L5h6
con* term*	C4b4
con* tick*	n-3q5
con* todo*	a5
con* tran*	j6
con* tu*	c7
con* un*	E3c3q3
con* una*	h7
con* uste*	D5P3b3
con* ☎*	k3
cona*	k3
cona* que*	k3
conal*	k3
conalep	k3
conalep que	k3
conc*	A3F3K3j11
conce*	A4
concedido	A4
concedido $	A4
conch*	F3j6
conchas	j8
conci*	K3j3
concr*	n3
concreto	n3
cone*	R6W3c4
cone* ange*	R3
cone* con*	c4
cone* mi*	R3
conec*	R6W4c3
conectame	W3c3
conecte	R6
conecte angel	R3
conecte mi	R3
conf*	E-3H-3J-3K17S5T-3X-3Z13a-4c-3h-4l3n17q6r-3
conf* con*	Z6
conf* de*	Z5q6
conf* en*	o3
conf* por*	n5
conf* que*	Q3n3p3
conf* se*	n5
conf* si*	n3
conf* ☎*	l3
confi*	H-3K17S6h-3l3n19q-5
confianza	l6q-3
confianza $	k3
confianza ☎	l4
confirma	p3
confirma que	p3
confirmacion	n8
confirmacion se	n5
confirmame	n9
confirmame por	n4
confirmar	K10b3n3
confirmar $	K8
confirmaron	K6n-3
confirmarse	K3n3
confirmas	n5
confirmo	Q4S7
confirmo $	S6
confu*	Z15n-4q12
confundi	Z14n-4q13
confundi $	Z3q7
confundi con	Z7
confundi de	Z4q6
cong*	K3l4
cong* el*	K3
conge*	K3l5n3
congela el	l3
congelalo	l3
congelalo $	l3
congelo	K4n3
conm*	U3a6c4l4m7
conmi*	a6c4l4m7
conmigo	a5c4l4m6
conmigo $	U3m7
cono*	B3r9
cono* quie*	B5
conoz*	B4r9
conozco	B4r10
conozco $	r9
conozco quien	B4
cons*	C16D-3E-3J4L-3N-3P12Q4S3a-3b7c-3d-5f-4g-3h12q-4
cons* #*	h11
cons* de*	b7h5
cons* el*	C8W6h-3
cons* la*	h3
cons* mens*	H4
cons* mi*	r5
cons* no*	J5
cons* punt*	C6
cons* sald*	C4
conse*	I3k3r5
consentidas	I3
consentidas $	I3
consi*	S4
consigo	S5
conso*	H5
consolidado	H5
consolidado mensual	H4
const*	n4
consu*	C17D-3E-3J4P13Q4W3b7d-5f-4h14n-3q-3
consulta	C9b7f-3
consulta de	b8
consulta el	W3
consultame	C8
consultame el	C8h-3
consultar	C13P4T3W3b3d-3
consultar el	W4
consultar saldo	C5
consulto	Q6
consumieron	h3
consumieron #	h3
consumio	h6
consumio #	h3
consumo	J4h8
consumo de	h5
consumos	C-3P11
consumos $	P6
cont*	A-4C-7D6E-6G3H4J-7K-4L-4M4N-3O-3P-8Q-4R-3S9U3V8X-5Z12c10d5e-4f-3i-3k11m-6n3q-9r13
cont* #*	E-4G7
cont* a*	Z3c4k12
cont* algu*	c5
cont* citl*	k4
cont* con*	V7c3
cont* de*	I5W4l7
cont* el*	V3
cont* en*	S4Z4
cont* febr*	H5
cont* la*	U4a6
cont* las*	S4
cont* me*	H3
cont* pers*	k5
cont* que*	B3T3
cont* quie*	j3
cont* se*	n5
cont* su*	d4
cont* sus*	S5
cont* tu*	r5
cont* una*	r4
conta*	C-3D-5M3P-5S5T3U6W-3Z7a-3c11g4h5k-3n-3p3q-3r3
contactar	c4
contactar a	c5
contacto	T4Z8c6h3r3
contacto $	Z7c4
contador	H6M4
contador $	H4
contador me	H4
contando	S7
contando sus	S5
contar	U5g4p3
contar la	U3
contaron	B3n3
contaron que	B3
conte*	D10I4J-4S4V-3Z5c5l-3n11q-4r12
contenta	o5
contenta $	o5
conteo	I5
conteo de	I5
contesta	D3a7n-3r7
contesta una	D3r4
contestando	r4
contestar	T4
contestar $	D3T5
contestas	n8r4
contestas tu	r6
contestaste	n7
contestaste se	n6
conteste	Z5c5
contesto	S7n5
contesto $	S3n4
conti*	D3S3V14Z6n-3
contigo	D3Z7n-3o3
contigo $	o4
continua	V6
continuamos	V4
continuamos con	V4
continuo	S4V3o-3
continuo con	V3
conto	M4
contr*	C-3E-4G5H3W3d8h-6j3k18l8m-3n-3
contra	E-4G5H5d10h-5
contra #	E-4G7
contra febrero	H6
contratamos	k4
contratamos personal	k4
contrate	k13
contrate a	k15
contrato	k3l8
contrato citlali	k4
contrato de	l7
conv*	L5W4Z8
conve*	L6Z9
conversacion	Z9
conversacion $	Z9
convi*	W4
conviene	W4
cop*	Z3i6
copi*	Z3i7
copi* la*	i8
copia	i8
copia la	i9
cor*	A7B4C-7E14F4G5H15I-4K-3L-3N-3Q7R-5T-6U3V-5W4Z-4c-6d-5e-4f-4g-3i-4j7k-5l7m-5n7o-4p-4q9r-4
cora*	D8f3
coraj*	D7
coraje	D8
cord*	O4q3
cordi*	O4
cordiales	O4
corr*	A8B4C-6D-3E18F-3H-5L-3Q9W5a-3d-5f-3h-5j4l8n6q15
corr* a*	l12
corr* al*	W8
corr* de*	A6E7
corr* el*	E3n3q7
corr* es*	E6
corr* esta*	A4
corr* la*	q6
corr* mi*	n4
corr* punt*	E7
corr* su*	E7
corr* un*	Q6
corre	W7l5
corre a	l6
corre al	W7
corre*	A10B4C-4E13H-3d-4h-4l-3n10q9
correccion	A7E6
correccion de	A7E7
correcciones	A5
correcciones estan	A5
correctamente	n8
correcto	E5n8q3
correcto es	E5
corregir	E4Q4q9
corregir el	E3
corregir la	q4
corregirle	E4
corregirle su	E5
corregirlo	E3
corregirlo $	E3
corresponde	M3n-3
corresponde $	M3n-3
corri	l6
corri a	l7
corri*	C-3E10Q9j5n-4q11
corrida	j3
corrige	E9Q4n-3q6
corrige el	q4
corrige puntos	E7
corrigela	q3
corrijo	Q7
cort*	A-3D-3E-4F8G6H17M-3R-3S-3T-3U5Y3b3c-4f-3h3j4k-4m-4q-8
cort* #*	F-3G4H5
cort* a*	F3G5
cort* al*	B3F6
cort* de*	F4Q3W6b4
cort* del*	H6
cort* el*	l4
cort* favo*	H5
cort* grat*	C3
cort* la*	n4
cort* mand*	H3
cort* pers*	U9
corta*	F-3G3l6
cortale	F-3G4l4
cortale #	G4
cortale el	l3
corte	F-3H15Q3U5X3Y5a-4b3h6j6l-3m-3q-3
corte #	H6
corte $	H21L3W-3n4
corte de	Q3W7b3j4
corte del	H6
corte gratis	C4
corte personal	U9
corte*	B3F14G5H7P3h-5n-3q-3
cortecito	H5
cortecito favor	H5
cortes	H5P3
cortes $	H5
cortes de	P3
cortesia	B3F12G6h-5q-3
cortesia $	F6G-3d3
cortesia a	F3G4
cortesia al	B4F6
cortesia de	F5J3
cortesia del	G3
corti*	H3a3h3
cortina	a4
cortinas	h3j3n3
cortinas $	j3
corto	n4
corto la	n4
cos*	A3L6S-3T13V-4X5a-3h4i7q-4
cosa	B3T10h3i5q-3
cosa #	i3
cosa $	T4h4
cosa que	B4
cosa*	A3P3T5X6i3n3
cosa* #*	i6
cosa* no*	J3
cosa* pued*	T3
cosa* que*	B3D5
cosa* rara*	l3
cosas	A4P3T6X5i4n4
cosas $	X3n6
cosas que	D5
cosas raras	l3
cost*	L5j3
costo	L6j5
cot*	W4j5
coti*	W5j7
coti* una*	W6j4
cotiz*	W5j4
cotizar	j6
coz*	F5
cozu*	F5
cozu* qued*	F5
cozum*	F5
cozumel	F5
cozumel quedo	F5
cre*	I3J-4V-3Z6a-3e4f21h5k5q-3
crea	f4k4
crea un	k6
crea*	f20
crea* cuen*	f4
crea* un*	k5
crea* ☎*	f6
creal*	f7
crealo	f5
crear	f7
crear*	f4
crec*	I3
crecio	I3
crecio la	I3
cred*	Q3S3e3
crede*	Q3S3
credencial	Q3S4
credi*	e4
credito	e4j3
cree	C6h-3
cree que	C6h-3
cree*	h3
cree* que*	C5
crei	Z6
crei que	Z6
crei* que*	Z7
creo	n3
creo que	n3
creo* que*	n4
cro*	i3j4
croq*	i4j3
croqu*	i3j3
croquetas	i3j3
cru*	a17k4
crud*	a11
crudo	a5
cruz	a6k4
cruz azul	a7
cruz ya	k4
cruz* azul*	a7
cruz* ya*	k4
cta	H6
cta se	H6
cta* se*	H6
cu:#	C-3D14E-3F-6G-5H-4J-3L5M-5N-5O-4P16Q-5S-4T-4W14X-3Y-4Z-3a5b12d12g-4h15i-4j16n-3q-6r-5
cu:&	h14
cu:2x1	D3j4
cu:3x2	j5
cu:a	A-3B-4C-5D4E-3F-5G-4H-5I-4J-4L10M-4N3R-3S8T-3U-5V-3W13X6Y7Z8b8c10f-5g8h-3i-3j14k-6l-6m-4n-11o-3p-4q-6r11
cu:abie	j10
cu:abon	D6P4h4
cu:abre	g7j11
cu:abri	e3g5j9
cu:abue	W3a4
cu:acab	b3d-3g4h3
cu:acep	D3Y4j11
cu:acla	Q4n5
cu:acti	X-5Y10
cu:actu	Q3b10
cu:acue	P5
cu:acum	D4L9Q-3b13g3
cu:adio	N4o7
cu:admi	c3
cu:afil	O-3g12
cu:agar	T4
cu:agen	j4
cu:agra	X4o9
cu:agre	Q3W3Y4h10
cu:agua	S3j4
cu:ah	o4
cu:ahi	D5N5P3S3W9a-3b4c4r-3
cu:ahor	D-6S5T4Y5b13d5j3
cu:al	O-4P-3Q3S4W8Z-3a3c14g8h-4j4n-4o3r-3
cu:alca	b12j5
cu:algo	L9b17
cu:algu	D4O3c14j-3
cu:alla	O3S5a6
cu:alo	O17
cu:alta	g18
cu:alto	X20
cu:amab	b3o8
cu:amer	a3
cu:amig	O4
cu:amo	a11o-3
cu:amor	o8
cu:ando	L-3S7a4b11
cu:ano	P6
cu:anoc	D6
cu:anos	D3g3
cu:anot	D3P3g11h3
cu:ante	D4Y5b3
cu:anun	X10
cu:apag	X4
cu:apar	D7b3j9
cu:apen	g6
cu:apli	Q5W-3d10
cu:apun	P4W5b-4g10h3
cu:aqui	D-3L-3Q7T4Y3Z3g6h6j-3
cu:arre	D3Y7j5q-3
cu:asci	b4
cu:ases	c11
cu:asi	D3J8
cu:asun	c5
cu:aten	D8c9j-3o8
cu:atie	T3c7
cu:audi	Z8
cu:aun	S7
cu:auto	Y5
cu:avis	S4X17Y14b-3
cu:ay	Z8
cu:ayer	D3W4a4b4j-3n3
cu:ayud	T11
cu:azul	a3j3
cu:baja	D5N15X16b-3g-3j-4l-4n6
cu:baje	N4X7
cu:bajo	D7P4b-4
cu:bala	b11
cu:banc	W3
cu:bano	j7
cu:bara	Y4j9
cu:base	N3
cu:bast	X9o7
cu:bebe	a5
cu:bend	o6
cu:bene	L8
cu:bien	D4L4a5o7r-3
cu:bloq	X4
cu:bole	j3
cu:boni	a6b4
cu:borr	D3N27W-3b-4q-3
cu:bot	b4c6r13
cu:buen	O17a-3b3g3j5o9
cu:busc	Z3
cu:bye	o9
cu:cada	L8X8b-4
cu:cadu	L6
cu:cafe	P3d7h3
cu:caig	Y3
cu:caja	D4Q5b-3c3d3j6
cu:caje	D7W14g3j-4
cu:cali	j3
cu:camb	D3L6Q8T-3a-3d15q-3
cu:cami	j8
cu:canc	N15W-3X11e5j4q-5
cu:canj	J6L3P8Q-4T-3X-3a-3d19n5o-3
cu:carg	P11
cu:carn	W4
cu:carr	a4j4
cu:cart	g5
cu:casa	Q3S5a12
cu:casi	D3S5
cu:caso	Z5a4c3
cu:cata	j7r3
cu:caye	D4
cu:celu	N4W6d-3h-3j6r6
cu:cent	b3j4
cu:chat	Q3T4c4o-3r7
cu:chec	C-3W4b7
cu:chid	o11
cu:cier	N8j6
cu:cita	j18
cu:clar	D3T6
cu:clie	I-7N7W8c5d-3g13
cu:club	N5
cu:cobr	D6L3S7b-5d8h-3
cu:colo	a3
cu:coma	a4
cu:come	a4j3
cu:comi	a3j5
cu:como	D-5H-8L13N5O6Q7T-6d6g7h-3j4r6
cu:comp	D10H-3J-4L12M-4O-3P15U-4W9Z-3d4e6h6j-3p-4q-4
cu:comu	X3c14j-3
cu:con	C-3D8H-3I-3J-3L11O-4P6Q4V-3Y-3Z-3a3b4c17d3f-3g5h-7i-3j6p-3q-3r4
cu:conc	j11
cu:cone	c4
cu:conf	Q3Z10
cu:conm	a6c5
cu:cono	r8
cu:cons	C-5P7Q4W4b8h5r3
cu:cont	P-4S3T6a-3c8n-3o3r7
cu:conv	L6Z3
cu:cora	D8
cu:corr	W3j6n4
cu:cort	H-4P3W7b5
cu:cosa	P3X5
cu:cost	L6j3
cu:coti	j6
cu:cred	Q3
cu:croq	j4
cu:cuad	D7b-3
cu:cual	D-4L4P9j11
cu:cuan	C-10D-5H-10I-7L15P21S9T-3U-10W17Y7a8b26d-5g-4h-3j12m-3n-6o-4p-12r-3
cu:cuen	D6L-3N8P6Q4a-3b10g10q-3
cu:cues	j4
cu:cuid	o5
cu:cump	L3P3W4a3
cu:cuna	W3
cu:curi	J5
cu:da	D-3d6
cu:dame	N7W6d5g6
cu:dan	D8L21W-3b-4g3j4
cu:dar	o6
cu:darm	D3g3
cu:das	P3b5g3
cu:dato	L-3N16Q3g3n-3
cu:de	A-7B-6C-11D11E-6F-6G-6H-12I-9J-4K-5L10M-6N19O-5P13R-5S-8U-7V-5W13X13Y11a3b12c6d5f-6g11h-3i-5j19k-6l-7m-6p-7q-9r10
cu:debe	D8
cu:debi	D5
cu:debo	Q6
cu:deci	Q4b3
cu:deja	J5S9X8
cu:deje	X8
cu:del	C-4D17H-7L4N13P6S3U-3W10X-4d-4e-3g3j15l-3n-6o-3q-3
cu:dele	N7
cu:deli	c3
cu:den	L3N4
cu:depo	W6
cu:desa	D5N13X7Y-3b-3g-3j4
cu:desc	D3O-3W7d8j8
cu:desd	O5b3j4
cu:dese	N5c5d4
cu:desg	P7
cu:desh	N9
cu:desp	L3S4T7W3b5d5
cu:dest	N4
cu:desu	X11
cu:deta	P7
cu:devo	e13
cu:devu	e5
cu:di	D3r3
cu:dia	D-3H-5O5P8W6Y3a6b-3d3
cu:diar	D3g3
cu:dias	L5O3j7
cu:dice	P3a10b5
cu:dici	P3
cu:dier	D5P4b4n6
cu:difu	X9Y8
cu:diga	X3b8c3
cu:digo	D4S6
cu:dije	a6b3
cu:dijo	b3g3n3
cu:dime	C-4W10b10r3
cu:dine	L6b10d-3e6
cu:dio	D5
cu:dios	o9
cu:dire	c6j8
cu:disc	O10Z7
cu:disp	b5
cu:dobl	D8L6W5Y3
cu:doct	a4
cu:domi	D5W4j3
cu:don	c5
cu:dona	r3
cu:dond	L3Q4b-4d4j12n-3r8
cu:duen	c8
cu:dura	L6
cu:e	P7
cu:efec	W6d4
cu:ejec	c11
cu:el	A-3B-3C-11D13E-4F-3G-3H-8I-4L10M-5O-4P10Q3R-3T-4U-3V-4W16Z4a13c11e8f-4i-3j16k-3l-3m-3n-7o-4p-4q-6
cu:elim	N26
cu:ella	c3
cu:empe	g6
cu:empi	P-3g7
cu:empr	r5
cu:en	C-3D4E-3H-4I-4J-4L13O-4P11Q4S7U-4V-3a5b10d8e-3f-3g6j12k-3l-3m-3n-3o-5p-4q-4
cu:enca	c4j3o10
cu:enci	D3
cu:enco	D-3W3r4
cu:encu	S5
cu:ener	P5
cu:enga	j3
cu:ense	P7b3
cu:ente	L3T3Y6o8
cu:enti	T7c5
cu:entr	P3g14j7
cu:envi	X4Y5j4
cu:equi	D3Z12
cu:era	D5Z18
cu:eres	o-4r29
cu:erro	X-3Z6
cu:es	C-4D10L4M-3N-4O-3Q4S-3U-3W11X-3Z-3a6b4d-4g3j5n-5o-5p-3q-3r21
cu:esa	W4
cu:esca	g4
cu:escr	L-3P-4Q3X15Y8c3j-3r8
cu:escu	a4c3
cu:ese	D6P6
cu:eso	D6X5Z6
cu:esos	P7X4
cu:espe	D8S9
cu:espo	W9b-4
cu:esta	D11J6O4P3S-3T-4W-4X-4Z-3c6g-3h3j18m-3r10
cu:este	D-6L-3P5Q3T8W3X6Y3b-3g7j-3
cu:esto	D5J-3L4N3P-4T6W-3X10b4g6j-6o-3r6
cu:estu	X5
cu:etiq	D3
cu:ex	W4
cu:exce	O9o3
cu:exis	L3N3
cu:expl	L5T9
cu:fact	h-3j15
cu:fall	N3
cu:falt	D15b7
cu:farm	r5
cu:favo	C-4D-4J-4L-3N4P3T3U-3W5X12b6c10d4f-3g10h-4j3k-3n-3q-4
cu:fech	P10j-3
cu:feli	a9
cu:feo	D5
cu:fiad	W5
cu:fijo	c6
cu:foli	h7
cu:form	T7g4
cu:foto	D3g4j4
cu:frau	r5
cu:frio	D4a8
cu:fue	D-4P11W4Z11a5b-4j-3
cu:fuer	D4P3h-3
cu:fui	D10L-3P9h3j-3
cu:func	L6T3
cu:gana	D4L15W7b-4
cu:gano	L8a4
cu:gara	c3
cu:gas	j5
cu:gast	D3J6L4P8Q-3W6d10h9j-5n-3r-4
cu:gato	a9
cu:geni	o11
cu:gent	c9
cu:gere	W3c8
cu:gord	a4r3
cu:grac	X6c5o13
cu:grad	j3
cu:gran	j3
cu:grat	L6W5d6
cu:gros	D10
cu:grup	Z4
cu:guar	N4b3d6j5
cu:gust	D-4S3Y4a4b-3d6g3j-3
cu:habi	a7
cu:habl	c15r10
cu:hace	P7T5W-3a-3d6g4j7n6
cu:haga	Z6g5j4
cu:hago	L3T7X4b-3
cu:han	D3
cu:hast	L4a3b3o5
cu:hay	L12N-3P-3Q11W-5X-3a7b10c5d-4g-3h-3j23n-3o-3r-4
cu:hazm	W11g4
cu:he	D3L-3P17b5g3
cu:herm	W4
cu:hey	O12b3
cu:hi	O9
cu:hice	a3d3
cu:hici	D6
cu:hiel	j4
cu:hija	S5W3
cu:hijo	W6
cu:hist	P15Q3
cu:hizo	P4a5
cu:hola	O27b5g3
cu:hora	D9P3a-3j22
cu:hoy	D4H-8L-3T-3U-3W7a-3b8c3d9h8j12
cu:hubo	O4
cu:huma	c16
cu:iba	Z7
cu:ido	P6
cu:igno	Z4
cu:igua	L3o11
cu:inco	D9g4
cu:indi	b4
cu:info	N6a4
cu:insc	D-4J6L4N7T-3X-4a-3b-3g24j-3n11o-3
cu:inte	J5N4a5g4j3n-3
cu:ir	D3Q4j6
cu:jaja	P3X-3a9b-3o8r4
cu:jalo	L4
cu:jefe	c6
cu:jeje	W3a14o-3
cu:jove	D3J4g5
cu:juev	L3j4
cu:junt	D-3L9P-3W6b12d4g4j-4p-3
cu:kier	e3g6j5
cu:kilo	j7
cu:kite	N7X3
cu:la	A-4B-3C-4D11E-3F-4G-3H-10I-5J-5K-3M-4P3R-4S4U-4V-4W7X3a10b8c11d5f-4g7h3i-4j13k-4l-5m-4o-3p-4q-7r6
cu:las	L6P5W-5X4Y11c6d-3g-3j12o-3
cu:lava	L3j10
cu:le	N-3T10W-3X3Y7Z7b3c8d-3g9n-8q-5r-3
cu:lech	j4
cu:lent	D3j4
cu:les	D9L-3S3n3
cu:licu	b3e3
cu:list	I-3N7P10T3X-3Y7c-3g4
cu:litr	j5
cu:llam	L-3X-3c26g5j-3r5
cu:llan	j3
cu:llav	j3
cu:lleg	D5P-3Q-3S4T-3W-3X5Y7b3h-3j7n4
cu:llev	L-3P7U-7W4b12e8h4
cu:lo	A-4D7H-8J-4N4O-3P12T-4U-5W8a-6b10d13e5j-4n10o10q-4r-7
cu:los	B-3C-3D11E-3G-4H-4I-4L13N3O-3P10Q-5T-5W9X7Y4Z-4a-5c-5d10e4g4h-5j7l-3m-3n-9p-3q-3r6
cu:lueg	S5W6n3o4
cu:luga	j5
cu:lune	j5
cu:lupi	c4
cu:m	D3r3
cu:ma	S-3a8
cu:maes	j3
cu:mal	D21Z6b-3j-3
cu:malo	W4
cu:mama	W5Z3a3
cu:mana	D4S4o4
cu:mand	J-4L-4N-3P-3S-3W3X13Y7Z10c3d-3g5j10n-3
cu:mane	S8j9
cu:maqu	D4c7
cu:marc	a4c7j3
cu:mari	W3
cu:marq	c6
cu:mart	P3j7
cu:mas	D10L10S6W9X10b3c-3r-5
cu:maxi	o6
cu:mayo	j7
cu:me	A-6B-5C-6D15E-4F-4G-5H-8I-5J5K-5L7M-4N8O-3P9Q-6R-4S-6T6U-5V-4W-5X10Y10Z5a-5b14c12d-3e6f-6g18h-9i-4j4k-5l-5m-5n3o3p-7q-11r10
cu:medi	D5T3g4j5
cu:mejo	X4c4o3
cu:memb	N3g6
cu:meno	D16b-4
cu:mens	D-5T5X20Y11Z5n-3r3
cu:menu	T6j11
cu:merc	W3d5
cu:mes	P7
cu:mesa	h4j6
cu:mese	j11
cu:meta	W3g3
cu:mete	Y4g7h8
cu:meti	n4
cu:mi	A-6B-4C-10D14E-6F-5G-5H-6I-5J-5K-4M-5N19O-10P9Q10R-5T-4U-10V-4W15X-5a4b14d13e5f-6g10h12i-4j7k-5l-5m-5n7o-9p-7q-9
cu:mini	L6
cu:mio	N3P6b12
cu:mios	P4W3
cu:mis	A-3B-3C-4D11E-3F-4G-3H-3I-3J6L-4N7O-6P21Q11T-3U-4W5X-4Y7a-5b14c-5d8j-6m-3o-5q-3r-3
cu:mism	L5g6i-3
cu:mita	d7
cu:moja	j7
cu:mole	X14a6b3
cu:mome	J3S6
cu:mone	C-3D3E-3L9N8O-4W3b13c-3f-3g11h3j-5n-3
cu:most	c4g3r3
cu:movi	P11
cu:movs	P10
cu:much	c4o17
cu:muer	j5
cu:mues	P6
cu:muy	D5O6o11
cu:my	N7b8
cu:nada	D9J11L-3T-3X4n-4o6
cu:nadi	D4X3
cu:nece	D-3L5W-3X4c5h-4j6
cu:nego	r9
cu:ni	D13L-3X4
cu:niet	T3Z3
cu:ning	J5
cu:nino	Z7a5
cu:nive	L6W6
cu:no	A-4B-3C-3D17E-3F-3G-3H-4I-3J15K-3M-3N14O-5Q-7R-3S9T12U-3V-3X18Z14b-6c10d-7e7f-4h-6j-4k-3l-6m-4n-7o-10p-4q-9r8
cu:noch	S4a3
cu:noma	D10J10X5b4
cu:nomb	N9Q4g3r6
cu:nos	o7
cu:nota	h5
cu:noti	X7Y10
cu:novi	W5
cu:nuev	W5Y4g3j4
cu:nume	C-4D3N6Q8W8c-3g3r4
cu:nunc	D7g3r3
cu:o	D-7L17O-3P-3Q5T-3W-3X-3b14c-4d-3h-3j9n5o-3r13
cu:obte	L4g5
cu:ocup	S3T6d6g4j3
cu:ofer	X7Y5j5
cu:ofre	T10
cu:oiga	b4
cu:ok	o18
cu:olvi	J7N8
cu:onda	O5T4
cu:opci	T8
cu:oper	c18
cu:orac	a9
cu:oral	o6
cu:orde	j6
cu:otra	D4L7P5T4V-4Y3Z6
cu:otro	S4Z5c3
cu:oye	O13a3b7
cu:paga	b3d4h3j3
cu:pago	D-4L7W7e3h-3n3
cu:pagu	D9P3d-3e4h8
cu:pal	b6
cu:pan	j5
cu:pant	j3
cu:papa	W6
cu:paqu	a4j4
cu:para	D-4H-3L12P-3R-3S-3Z3b10c5g12h6j14n-4o-4p-3q-3r-3
cu:pare	X17
cu:part	N3g7r7
cu:pasa	D-4H-5L7P4W6b3c11j7n7
cu:pase	S4c5
cu:paso	O12a-4h8j3o5
cu:past	D3b4j4
cu:patr	c3
cu:pedi	D6T3b-3e4j7n3
cu:pelo	D9
cu:pens	S5
cu:perd	D4Q7T4Z5a10
cu:perf	N9
cu:peri	j4
cu:perm	D3N5S3
cu:pero	T3X4a5
cu:perr	a4j5
cu:pers	N4V-3Z6c13g3
cu:pert	N7
cu:peso	D5L5P-3W-3b10d4g3
cu:pide	j4
cu:pidi	X3
cu:pido	Q6
cu:pier	L9
cu:piqu	Z9
cu:pizz	j3
cu:play	j5
cu:plom	j4
cu:poco	r5
cu:podr	c4
cu:poll	h3
cu:pone	D12j3
cu:pong	T5W5Y3
cu:ponm	W7g7
cu:poqu	b3
cu:por	A-3C-4D3H-4L9N5U-4V-3X5Y4Z7a10d6f-4j8k-3l-3n-5p-3q-4r5
cu:porc	W5
cu:porq	D5
cu:prec	W4j8
cu:pref	N4c4
cu:preg	N4S5W-3X4
cu:prem	d10
cu:pren	X-3Y5e5
cu:pres	W6a5j3
cu:prim	W4d-3j4
cu:prob	J4j6
cu:proc	Q6n3
cu:prod	D6
cu:prog	N10O-3W-3g11r3
cu:prom	D4X9Y8j5
cu:publ	X6Y5
cu:pued	L12O3P-3Q-6T8W-3a-4b7c12d3e3g6h-3j10n-6o-4q-3r-3
cu:pues	b4
cu:punt	A-3B-4C-10D15E-6F-8G-8H-3I-4J4L12N6O-5P8S-3T-3W16X5Y6a-4b16c-4d8g10j-8o-3p-5q-3r-3
cu:pura	D6L5
cu:puro	Q3X4
cu:pusi	D7
cu:qr	g6
cu:que	A-8B-6C-6D10E-5F-5G-5H-11I-6J-8K-6L14M-6N5O7P16Q8R-5T15U-8V-6W7X4Z-7a4b10c6d5e3f-5g3i-5j11k-6l-6m-6o3p-6q-7r10
cu:qued	D3P4T5W-3a-3b14g-3j9
cu:quer	Z11
cu:quie	B-7C-3E-3H-3I-4M-5N12O-5S-3T-4U-3W5X3Y3Z3c12d12e9f-3g14j5k-4l-3m-5n-5o-5q-4r12
cu:quin	S7
cu:quis	D3j7
cu:quit	D5N10X13b-3r-3
cu:ramo	j6
cu:rati	S5n5
cu:rato	S3n3o4
cu:reac	X-4Y8
cu:real	c3
cu:reca	L4W3j4
cu:rece	a3j6
cu:reci	D4X3Y4a-3e4h6j3
cu:recl	D6d11
cu:reco	D-4L3X6Y3b3d7
cu:recu	P3Q3b4
cu:reem	e10
cu:refl	D4n3
cu:refr	a6h3
cu:rega	L10W4d8
cu:regi	L-4N9P6W-4f-3g21h10j-4n5
cu:regr	D-3L8P-4c4e12
cu:rent	j4
cu:renu	N6
cu:repa	j4
cu:repo	D3H-4W4X3n6
cu:requ	J3j6
cu:resp	D10
cu:rest	P7b4
cu:resu	D4
cu:revi	P3
cu:rfc	j7
cu:rifa	j3
cu:roba	D8
cu:robo	r6
cu:ropa	a4
cu:saba	D4a4j3
cu:sabe	D-3P6b13c4d-3j-3r3
cu:saca	N3r4
cu:sald	C-14D17E-4L7N-3O-4Q4W17a-3b20d11g-3j-4p-6
cu:sale	D3P6b-3j6o6
cu:salg	N7S4Y4d5
cu:sali	D5N10P3a3
cu:salu	J9O12c4
cu:sant	j4
cu:saqu	N8X4
cu:se	D12H-3J-3L12N-4P7Q-3S-4T8W-3Z4a5d-10g-5j6l-3n7o4q-3
cu:sea	N3Y3
cu:seas	W6
cu:segu	D7L4S5
cu:sema	D4H-5P7j5n5
cu:semi	a7
cu:seno	D6b4c6j-3n3
cu:sepa	N3
cu:ser	D6N4g12
cu:seri	b4
cu:serv	D6c4o3
cu:sham	j6
cu:si	D6L10N-4S-3T-3X7Y9a4b12d-6h-6n3
cu:siem	D3o3
cu:sigo	D6
cu:sigu	D3X4a5j6
cu:sile	X14
cu:sill	j7
cu:sin	D8N8Z5b-3g-3j6
cu:sirv	L13b-3d5
cu:sist	N9
cu:sobr	b4
cu:soci	g9
cu:soli	D3N5b-3g5
cu:solo	J5X5Z5r-4
cu:son	D5L5a-3b5j-4o8r13
cu:sorr	Z3r7
cu:soy	b11c3g13
cu:spam	X16
cu:stop	X7Y7
cu:su	N13T5W4b-4c-4d-3g3j9o11
cu:sube	L6h4
cu:subi	D3b9h4
cu:sucu	c3j6
cu:sueg	P-3W7
cu:sufi	b7
cu:suma	D3L8j-3n5
cu:sume	h5
cu:sumo	L5
cu:supe	T6o5
cu:supr	N11
cu:surt	j14
cu:sus	X11Y3
cu:susc	X4Y6
cu:susp	X5
cu:suyo	r3
cu:taco	j3
cu:tal	O18
cu:tall	j8
cu:tama	a4j3
cu:tamb	L4g9
cu:tamp	D4
cu:tan	b4
cu:tant	S3X4b8
cu:tard	D-3O11S7j6n3o-5
cu:tare	a6
cu:tarj	Q3b3g7j4
cu:taza	b5d4
cu:te	D-4L-3Q-3S7T6a19h7j-3n-3o-3r5
cu:tele	N5W6X8b5c4
cu:temb	a7
cu:tend	b9j5
cu:tene	N4j3
cu:teng	A-3C-3D8I-3P8W3a-5b18d8g5j-6m-4n-4o3
cu:teni	D11b4e3
cu:terc	D3
cu:term	N4b6
cu:text	r9
cu:tick	D8L3M-4P8S5b-4g-3h15q-3
cu:tiem	L6
cu:tien	C-7I-5L9N-3P-4Q5W13X-3b3c6d-4j15n-3o4p-3
cu:tint	j6
cu:toca	L6
cu:toda	J4P3b8d-4g7j7
cu:todo	L6N7P10Q5Y3g-3j-4o5
cu:toma	D5d3
cu:tone	j6
cu:tons	b4
cu:tort	a3j7
cu:tota	b11
cu:trab	S4X5a-3j4r4
cu:trae	L4b5j13
cu:trai	D7b10d4
cu:tran	W6j5
cu:trat	D11r5
cu:tu	a7c7j4n-3r14
cu:ubic	j8
cu:ulti	P16
cu:un	D14L4N-4Q-4S7T-3X-4Y-3a-3c8g-3j12n-3o3r6
cu:una	D15Q3a-3b-5c9e3h-3j5r5
cu:unas	j4
cu:unif	j6
cu:unir	g16
cu:uno	D-3L5P4W5X4b-4g11
cu:unos	D11e3
cu:unsu	X12
cu:urge	j5
cu:usa	W4
cu:usar	J5L8d9j-3
cu:use	P8
cu:uso	D-3L4S5d7
cu:uste	D6L-3W3Z9a-3r9
cu:util	L3d3
cu:uy	Z6
cu:va	H-4a3b3n10o14
cu:vale	L7j6
cu:vali	d4
cu:van	P3b8j9
cu:vas	a10
cu:vaya	L3r3
cu:ve	c4
cu:vece	P12
cu:veci	P-3W10
cu:vemo	o7
cu:venc	L6Y3
cu:vend	H-4L-4W15a12b-4j13
cu:veng	L3a3c4g4
cu:veni	D8
cu:vent	H-5W6a3j8
cu:venz	b3
cu:veo	P-5Q6S7
cu:ver	C-5L3N-3P13Q4W4b22d-6g-4j4
cu:vera	r4
cu:verd	D5T3j8
cu:vest	j4
cu:vez	D6P6T4Y3d3h-3
cu:vi	P5g4
cu:viej	W6
cu:vien	J4
cu:vier	a4
cu:vige	L6
cu:visi	D3P12
cu:volv	D3g4
cu:voy	D-5J4N3P4S8W-4d7e3j-4o5
cu:vuel	D3Y3n-3
cu:wifi	j5
cu:y	D20H-3J-3N4O-6P7Q-5T4W4Y6Z-4a3b4d-3e4g11h-5n-6o-4p-4q-6r14
cu:ya	A-3D4H-4I-3L-3N10O-5S4T-6U-4V-4W-4X6Z-5a6b16d10j10k-3l-5m-3n10o4p-5q-4r-6
cu:yo	D10L-6N4W5X4g11h-4j-3
cu:you	o10r10
cu:zapo	j4
cu:☎	C-9P-6W39c5d-5f-3g8h-3
cua*	A5C11E4F-9G-7H12I12J-9K9L9M7N-6O-8P11Q5R-3S4U14V-9W8X-4Y7Z-7b14d-10e-10f-10g-7h-15i-8j9k-8l-8m9n4o-6p14q-10r-9
cuad*	D5E14H7U4b-3f-3n-3
cuad* a*	E10
cuad* cuad*	E4
cuad* dame*	H3
cuad* la*	H3
cuad* mi*	D4
cuad* ☎*	E4
cuadr*	D5E14H8U4b-3f-3
cuadra	D6H6b-3
cuadra $	D3
cuadra damelo	H4
cuadra la	H3
cuadralos	E4
cuadralos ☎	E3
cuadrame	E11
cuadrame a	E9
cuadran	E4
cuadran cuadralos	E4
cuadrar	U6
cual	A5E-3I5L3M9Q7a-3e-4h-4j10n13o-3p7q-5r-3
cual cliente	I7
cual dejo	H6
cual es	A5H-4L4Q6e-4j12p6r-3
cual fue	M5n4
cual ticket	n5
cual*	D-3K13P9T9b-3m7n-4
cual* chav*	m3
cual* clie*	I5
cual* dejo*	H5
cual* es*	A5H-3L3Q7e-4j11p6r-3
cual* fue*	M4n5
cual* mas*	K3P3
cual* son*	K3T7
cual* teng*	P7
cual* tick*	n5
cual* usua*	m5
cuale*	D-3K13P8T10b-3m8n-4
cuales	K12P8T10b-3m7n-4
cuales $	K3m4
cuales chavas	m3
cuales mas	K3P3
cuales son	K3T8
cuales tengo	P7
cuales usuarios	m5
cuan*	C12D-7E-7F-7G-6H11I13J-7K3L11N-4O-7P10Q3S5T-8U14V-7W10X-3Y9Z-5a3b15c-4d-8e-7f-7g-6h-14i-6j8k-6l-6m8o-7p15q-8r-7
cuan* acum*	p7
cuan* algu*	A3
cuan* an*	I3
cuan* anda*	C3p3
cuan* ando*	U7b4
cuan* asci*	W3b3
cuan* auto*	A4
cuan* caje*	m3
cuan* canc*	B3
cuan* canj*	B3H3P5
cuan* cayo*	H4
cuan* cier*	H-3S4U4Y3
cuan* clie*	I5U6W4
cuan* cobr*	S7
cuan* comp*	P6p3
cuan* cuen*	C4b5
cuan* cues*	H-3j8
cuan* dice*	H3
cuan* dine*	H7U-3p3
cuan* dio*	H3
cuan* dura*	L7R3j5
cuan* e*	U10
cuan* el*	Q9n-3
cuan* en*	L3
cuan* entr*	H5I3
cuan* equi*	L3
cuan* es*	C-3L-3W-3a7j7
cuan* esta*	C6K3
cuan* este*	Y3
cuan* fact*	H5
cuan* falt*	n3
cuan* fue*	H6M5P10b-4n4p-4
cuan* fuer*	I6
cuan* fui*	P6
cuan* gana*	H-4W16
cuan* gano*	p6
cuan* gast*	P4
cuan* gent*	I9m8
cuan* hay*	C6D4H6L4U-3j-4p3
cuan* haya*	Y8
cuan* he*	H-3U7b8
cuan* hice*	U6
cuan* hici*	H6
cuan* hizo*	H5
cuan* insc*	I4
cuan* junt*	H-3U4b5p6
cuan* la*	j3
cuan* le*	C9H-5I-3L5U-5W-3b-3h-3n9p18
cuan* lleg*	p9
cuan* llev*	C5H7U7W3b4j-3n-3p6
cuan* lo*	j4
cuan* los*	L5
cuan* marc*	C4
cuan* me*	C-3H-4P7S5U3b12d3p-5
cuan* meti*	H-3U6m4
cuan* mone*	I5
cuan* much*	m9
cuan* no*	P11
cuan* nuev*	I3
cuan* paga*	H4Q5
cuan* pers*	I10
cuan* peso*	L7
cuan* por*	j3
cuan* pued*	b3c3m5
cuan* punt*	C7D-4H4I-5L7P-4b9d-3p11
cuan* qued*	p5
cuan* rega*	H4
cuan* regi*	U3W5
cuan* sald*	C5p-3
cuan* sale*	j11
cuan* salg*	S8
cuan* sali*	p4
cuan* se*	C-4H15I6K4L10P-4p5
cuan* soli*	A3
cuan* somo*	I4m4
cuan* son*	C3b5
cuan* subi*	b3p5
cuan* suma*	U3
cuan* sumo*	U6
cuan* tard*	j4n4
cuan* tend*	C4
cuan* teng*	I5b14m-3
cuan* teni*	p4
cuan* tick*	H5U4
cuan* tiem*	L3n6
cuan* tien*	C11H-4P-3U-3W6j-3n-3p13
cuan* trae*	C7p11
cuan* trai*	K5b8
cuan* usan*	I3
cuan* va*	C-3H6b3p7
cuan* vale*	L6
cuan* van*	U9n3
cuan* vece*	B4P7
cuan* vend*	W19b-3p-3
cuan* vent*	U5
cuan* vien*	P5
cuan* voy*	H-3U13p-3
cuan* ya*	L7Q5b-3
cuand*	B-3C-4H-7I-4J-3L6M3P17Q12S13T-3U-4W-4X3Y15b-8d-4e-3h-4j6m-3p-6r-3
cuando	B-3C-4D3H-7I-3J-3L8P17Q12S13T-3U-4W-4X3Y15b-8d-4e-3h-4j5m-3p-7r-3
cuando $	P4n5
cuando alguien	A4
cuando cierre	S3
cuando dura	j7
cuando el	Q9n-4
cuando es	j5
cuando fue	P3
cuando fui	P6
cuando haya	Y6
cuando los	L5
cuando me	P6S5
cuando no	P5
cuando pagan	Q5
cuando salga	S7
cuando se	K4L9M4n5
cuando van	n4
cuando ya	Q5
cuant*	B4C14D-9E-6F-7G-6H14I16J-5K4L12N-4O-6P7Q-8S-6T-6U16V-6W11X-5Y-5Z-4a4b17c-5d-5e-5f-6g-5h-11i-5j9k-5l-5m10n4o-8p16q-9r-5
cuanta	I9
cuanta dinero	H4
cuanta gente	I11m4
cuantas	A7B6C-4I7K9L-3P8U16a-3b-5j-3m4n-4p-5
cuantas autorizaciones	A4
cuantas cancelaciones	B3
cuantas compras	P5
cuantas fueron	I5
cuantas gentes	m5
cuantas he	U4
cuantas llevo	U9
cuantas me	U5
cuantas muchachas	m4
cuantas operaciones	H3
cuantas personas	I11
cuantas solicitudes	A3
cuantas van	U10
cuantas veces	B3P7
cuantas ventas	K3U3
cuanto	A-4B-4C16D-6E-4F-4G-3H17I-11J-4K-5L12N-3O-4P9Q-6S-4T-4U15V-5W14X-4Y-3Z-3b18c-4e-4f-4g-3h-8i-4j13k-4l-4m-6n6o-6p18q-7r-3
cuanto $	C3H8L4
cuanto acumulo	p9
cuanto anda	C3p3
cuanto ando	U6b4
cuanto asciende	C3b3
cuanto ascienden	H3W3
cuanto cayo	H4
cuanto cuenta	C4
cuanto cuento	b6
cuanto cuesta	H-3j8
cuanto dice	H3
cuanto dinero	H5
cuanto dio	H4
cuanto dura	L3
cuanto en	L4
cuanto entrego	H3
cuanto entro	H4
cuanto equivale	L4
cuanto es	C-3L-3a8
cuanto esta	C5
cuanto facturamos	H6
cuanto falta	n3
cuanto fue	H6M5P8b-4n6p-4
cuanto gana	H-3W8
cuanto gano	p6
cuanto hay	C6H6L3U-3j-3p3
cuanto he	H-3U5b8
cuanto hicieron	H4
cuanto hizo	H6
cuanto junta	C3
cuanto junte	U6b3
cuanto junto	p9
cuanto le	C7H-4L5U-5W-3a4b-3h-3n9p14
cuanto llego	p6
cuanto lleva	C8U-5p10
cuanto llevamos	H12U-3
cuanto llevo	U8b4p-3
cuanto lo	j4
cuanto marca	C5
cuanto me	C-3H-3L-3P6b11d4p-5
cuanto meti	H-3U7
cuanto pagaron	H3
cuanto puedo	b4
cuanto quedo	H3p3
cuanto regalamos	H4
cuanto saldo	C4
cuanto sale	j10
cuanto salio	p4
cuanto se	C-3H19L3j3n-8p8
cuanto sumo	U6
cuanto tarda	j5n4
cuanto tendra	C4
cuanto tengo	b14
cuanto tenia	p3
cuanto tiempo	L3n7
cuanto tiene	C11H-4P-3U-3W6j-3p11
cuanto trae	C7p12
cuanto traigo	b8
cuanto va	C-3H7b3p7
cuanto vale	L6
cuanto vende	H-3W6
cuanto vendi	H-3U7
cuanto vendieron	W8
cuanto vendimos	H9U-3
cuanto vendio	H-4U-3W11
cuanto viene	P6
cuanto voy	H-3U13p-3
cuanto ya	L7b-3
cuantos	C6D-6E-3F-4G-3H3I15L8P-9Q-3U7a9b9d-5g-3h-4j-4m13n-3p9
cuantos $	b3
cuantos an	I4
cuantos cajeros	m3
cuantos canjea	B3
cuantos clientes	I4U7W4
cuantos entraron	I3
cuantos inscritos	I4
cuantos le	p9
cuantos me	L3
cuantos meti	m4
cuantos monedero	I5
cuantos muchachos	m5
cuantos nuevos	I3
cuantos pesos	L7
cuantos pueden	m5
cuantos puntos	C7D-4H4I-5L6P-3b9d-3p10
cuantos registro	U5
cuantos se	H-4I7
cuantos somos	I4m4
cuantos son	C3b5
cuantos tengo	I5
cuantos ticket	H6U4
cuantos usan	I3
cuantos van	I3
cuar*	D4
cuart*	D4
cub*	d10h4k5
cube*	h5
cube* de*	h3
cubet*	h5
cubetas	h3
cubr*	d10k5
cubr* #*	d3
cubr* los*	k3
cubra	k3
cubre	d8
cuc*	C4G3h3
cuca	G3d3
cuca $	B3C6F3G4
cuca a	W3
cuca anda	E3
cuca* a*	W4
cuca* anda*	E3
cue*	A-3B-3D6E5G4L-5M-5N7P7S-6T-4U3W4Z-3a-3b7d4e-4f6g7j4k-4n-5o-3
cuel*	l5
cuel* a*	l4
cuell*	l6
cuello	l6
cuello a	l3
cuen*	A-3B-3C4D5E6G5H4L-5M-5N6P7S-6T-3U4W4b7d4e-4f5g7j-3k-3l-3n-5o-3
cuen* a*	D4W5f7h-4
cuen* al*	E5
cuen* con*	d6j4
cuen* de*	E6F3G5P5d3h-3
cuen* del*	C5H5P3
cuen* el*	H7S-4a5
cuen* era*	J4
cuen* fals*	G4
cuen* la*	C4q3
cuen* mesa*	V3
cuen* para*	b4f3
cuen* y*	D3
cuen* ☎*	G6
cuent*	A-3B-3C3D5E5G5H4L-5M-5N7P7S-6T-3U3W6Z-3b7d5e-4f6g8i-3j-3k-3l-3n-4o-3p3
cuenta	B-3C3D5E7G4H-5L-3M-5N7P9T-3U3V3W4Z-3a-6b5d4e-3f6g8h-3k-3l-3n-4o-3p4
cuenta $	D4E-3H-4N10V3W7b9f-4g3j-3
cuenta a	D3W5f7h-4
cuenta al	E5
cuenta con	d5j4
cuenta de	D-3E6F3G5P4d4n-3
cuenta del	C6P4U3W-3
cuenta era	J4
cuenta falsa	G4
cuenta la	C4q3
cuenta y	D3
cuenta ☎	G5
cuentame	H8
cuentame el	H9
cuentas	H5W3
cuentas $	U4
cuentas del	H5W3
cuento	S-3a6b5
cues*	H-3j9
cues* el*	j7
cuest*	H-3j10
cuesta	H-3j8
cuesta el	H-3j8
cui*	a5o11
cuid*	a6o8
cuida*	o4
cuide	a5
cuide $	a4
cul*	D4
culp*	D5F3
culpa	D5
cum*	F3L5P3W3a5h-5
cump*	F3L5a6h-4
cump* coma*	a4
cump* la*	G3
cump* yo*	F3
cumpl*	F3L6P3W3a5h-4
cumple	L3P3W3
cumple $	L3P3W3
cumpleanos	L3a4
cumpleanos $	L4
cumpleanos comadre	a5
cumpleanos la	G3
cumpleanos yo	F3
cumplen anos	I3
cun*	F3Z5
cuna*	F3Z3l3
cuna* dale*	F3
cunad*	W3Z4l3
cunada	F3W4
cunada $	W4
cunada dale	F3
cunado	l4
cunado $	l4
cup*	h3
cupo*	h4
cupon	h4
cur*	J4
curi*	J4
curio*	J5
curioseaba	J5
curioseaba $	J5
cus*	Q3V4f6h-4i7
cust*	Q3V4f6h-4i7
custo*	Q3V5f6h-4i8
customer	Q4V4f7h-4i7
da	J3d5f5l7n3o6
da de	f7l9
da en	d7
da la	L4
da su	J4Q3
da* de*	f7l9
da* en*	d9
da* la*	L4
da* su*	J4Q3
dad*	A3G3I3k-3m14
dada	f3m3n-3
dada de	f3m3n-3
dada* de*	f3m3n-3
dado	A3G3S3h3k-3m11
dado de	h3k-3m11
dado ☎	G4
dado*	m3
dado* de*	I3k-3m13
dado* ☎*	G4
dados	m3
dados de	m3
dal*	A9F8G-5V5W4d-3f4k11l8n3o-4q4
dala	f4
dala de	f4
dala* de*	f4
dale	A9F7G-5V4W5d-3k10l6n3o-4q3
dale #	F8W4
dale acceso	k8
dale autorizo	A6
dale baja	l3
dale chance	k4
dale cuello	l7
dale de	l5
dale el	A5V4
dale los	F3
dale otra	n6
dale para	q3
dale permiso	k4
dale puntos	h5
dale reversa	q6
dale* #*	F8W3
dale* acce*	k6
dale* auto*	A7
dale* baja*	l4
dale* chan*	k4
dale* cuel*	l6
dale* de*	l5
dale* el*	A5V5
dale* los*	F4
dale* otra*	n7
dale* para*	q3
dale* perm*	k4
dale* punt*	h4
dale* reve*	q6
dale* sus*	F3
dam*	A-3B4D-3E-3G-3H6I4J-3L5M4N4O-3P4Q-4R7S9T4U5V-4W10X-3Y-3a-5b-3e-3f-5g4h-6i-3k3l-4n-6o-4p-3r-3
dame	B5D-3E-3H7I5L-4M4N5P5Q-4R7S8T5U8V-4W9a-5b-3d3f-4g4h-6i-3j-3l-4n-6o-4
dame #	S6
dame 15/09	H13
dame chance	S10
dame de	N7g7
dame el	B7P4R3S-3T6W4c3
dame la	I4U4
dame las	H-4K3T4W9
dame lo	H3U5
dame los	H6M7m6
dame mi	U3d8
dame razon	M3
dame su	k4
dame un	S10
dame una	I3
dame uno	R3
dame*	H3
dame* #*	S5
dame* 15/0*	H13
dame* chan*	S9
dame* de*	N8g6k4
dame* el*	B7I3P4R3S-3T6W4c4
dame* la*	I4U3
dame* las*	H-5T4W10
dame* lo*	U6
dame* los*	H6M6m5
dame* mi*	U4d8
dame* otra*	H3
dame* razo*	M3
dame* su*	k4
dame* un*	S10
dame* una*	I3
dame* uno*	R3
damel*	H3
damelo	H3
damelo otra	H3
damo*	H-3L10j4
damos	H-4L9j4
dan	D9L29b-4g3j5
dan $	L10
dan algo	L5
dan doble	L9
dan mas	L3
dan por	L9
dan puntos	D-3L9b-3g5
dan*	B4g3l4n3
dan* algo*	L5
dan* dobl*	L7
dan* mas*	L3
dan* por*	L11b-3
dan* punt*	D-3L9b-3g4
dand*	B4n6
dand* punt*	B4
dando	B4n5
dando puntos	B4
dani	a4
dani*	g3k3l4
dani* a*	l4
dani* en*	k3
danie*	g3k3l4
daniela	g4k3l5
daniela a	l4
daniela en	k3
dar	F6G-4Q10W-3f4h3k8n3o7q-3
dar $	T3o12
dar de	Q6f5k9
dar entrada	k3
dar luz	A4
dar puntos	F7Q3
dar su	J3
dar*	F5L4d-3f6g3n6o-3q6
dar* de*	Q6f5k8
dar* entr*	k3
dar* luz*	A5
dar* punt*	F6Q3
dar* su*	J3n3
darl*	F5d-3f5n6q4
darl* punt*	F3
darla	n7
darle	F5d-3f5q5
darle #	F3
darle puntos	F3
darle un	F3
darm*	D3g3
darm* de*	g3
darme	D3g4
darme de	g4
darme su	R3
das	P3b4g4n4
das el	C3n6
das*	F6
das* el*	n6
dase*	F7
dase* #*	F4
dasel*	F6
daselo	F4
daselo #	F3
daselos	F3
daselos $	F3
dat*	D-3L-3M8N13P-3Q10S9W-3a-3b-3g3i5k3q-5
dato	H3J4Q3S5
dato de	H3
dato*	H-3M8N13Q8S6W-3a-3g4i5k4q-4
dato* de*	M7S3k3n5q-3
dato* para*	f3
dato* pers*	N6
dato* te*	k3
dato* una*	i5
datos	H-3M8N14Q9S6W-3a-3g3i6k4q-5
datos $	N11Q8S4
datos de	M8S3n6q-3
datos del	V3
datos personales	N7
datos te	k3
datos una	i5
de	A3B5H3I4N5O-5P3R4S-11T-7V-3W3X3h3j7m-3o-7
de #	A3B5C3D3E-9F4G-4H-6J-5K-3M14P4Q-5R-3S-3V-6Z-3b3d4e4f-5h8i9j7k-5l-4m-3n8p-6q6r-3
de 2x1	j6
de a	L6a5
de abajo	Q3
de aca	k5
de acceso	R7
de acciones	B10
de aceite	j3
de acreditar	F3
de actividad	B12
de afiliados	I9
de ahi	N6d6
de ahorita	S-3i7n4p6
de ajustar	A3
de ajuste	B6
de al	q3
de alguien	B-3E6P3Q7c-3
de alla	a3
de alta	B3C-3I7Q6W-3f9g13k6l-3m10n-4q-4
de anoche	B3D3H4
de antes	H-3i9l4n-3p3
de antier	H6
de arrachera	j3
de arriba	Q3Z5q-4
de atender	p3
de atras	V11a4
de autorizaciones	A3
de ayer	D6H14Q3W3e3i-3j-3n-4q4
de baja	B4D-3N14Q6k-3l9n4
de banco	W3
de beto	A4
de bienvenida	F5G3L5R3
de cable	h3
de cada	Y4
de caja	A6H6R4l6m5q-3
de cajas	k3
de cajera	k8
de cajeras	l4
de cajero	k5
de cajeros	B8m3
de cambios	B8
de cancelar	q3
de cancha	h3
de carne	c4h5
de casa	h3
de cashback	G4
de casualidad	n6
de celular	R4
de cemento	j5
de cerrar	B3
de chat	Z7
de chava	E4
de cinthya	l6
de citlali	R3
de clienta	f7q5
de cliente	C3I-3P3V7d-3f6g4h-3
de clientes	I12N4Q4f4g6
de cobrale	C3
de cobrar	Q4
de colaborador	R6
de comer	S4a3n4
de como	H-3M4
de compensacion	F3
de compra	h3
de comprar	L4h7
de compras	P5
de confianza	l6q-3
de contacto	Z5
de conversacion	Z8
de cortesia	F12h-4
de cozumel	F5
de cuando	P4
de cuanto	L7U-3n9p-4
de cuantos	I4
de cuenta	P11
de cumpleanos	D3
de daniela	l5
de datos	N3
de decirme	b4
de dedo	q5
de diciembre	H5l6
de diesel	a4h4
de difusion	I3Y8
de don	E3W4n3
de dona	A6B7F3h3
de donde	P12r13
de edith	R7
de el	A3G6S3i3
de ella	C-3i4p7q8
de empleado	k7
de enero	P5
de enfrente	H-3W4a3
de esa	K5q4
de esas	J5
de escribirme	X6
de esta	B6H5K3P3W5h-3
de este	C4H3P3U3
de esto	N8r3
de favor	P3l3
de fer	l5
de filemon	E4
de firma	A3
de formula	h4
de ganar	d3
de gerente	F4
de guardar	q3
de hace	D-3i7n11p5q6
de hacer	q3
de hoy	H18I6K6P-4Q-3U9a-4d3h6j-3l4m-3p6
de incapacidad	l4
de inscritos	I4
de interrogacion	K3
de ir	p4
de irse	C-3p9
de juntar	g3
de karla	A4
de la	B-5D4F-3G3J5M-4O6Q-3R-3T-3U3V5W3X7Z5a5b-3e-5f-3i-4j-4l-3n3o-6p5q-5r7
de las	A-5H7J-3L-3S-3U3V3X6a-5e4q3
de lealtad	g3
de leche	j3
de lentes	D3j5
de lerdo	I5
de listo	G4
de lo	H-3P7T4U5Y3b3d12h-3j-3
de los	A11B4E-6H-4I6J-3N3P-4Q-5W-3X6Y-4a-5d3f4g3h4i-3l12m3p-3q-4r-3
de lujo	o13
de lunes	H4
de lupe	C4
de madrugada	B6
de manana	k5
de mano	B3
de marisol	R5
de martina	E3
de mas	B3C-4D6E6G16h-3n-5q14
de masa	j4
de maura	A7
de mayo	H4f3
de menos	E6q5
de mensajes	X4
de mercancia	e3h5
de meter	R3h-4q4
de mezclilla	j3
de mi	A5F3H-6P5Q-3R3U7W12X-3a-4b3f-3h-4k6n-3q-3
de miembros	I13
de mis	B7D-3H-5U8W12X-4Y6
de monedero	F3
de muerto	j4
de muertos	H4
de nachita	G6
de nada	o11
de natacion	h4
de nayeli	A4
de nino	H-5j8
de nivel	L5W5
de noche	W5X4k3
de nota	M3
de notificaciones	Y3
de nov	H3
de noviembre	j4
de nuevo	J4O3Y4f-5h-4i9j3n11
de numero	Q5
de ofertas	Y6
de opciones	T4
de otra	C4G3Z3i-8n-3q18
de otro	H-3Q3
de pagar	b3d-4h6
de parte	r9
de pasar	T3q4
de pata	B5M-3
de paty	E3W4
de pelo	D6P3
de perla	R3
de personal	l3
de pesos	Q7
de pintura	L4
de plaza	H3
de precio	F3j4
de prueba	G3q5
de puntos	B-3E5F-5G-4P-3W-5b8f7h-4n-5p10r4
de puro	H4
de que	A5H-4K-3L8M5Q13T4V-3W3a-3b3d-4f-3j-3k-3n12o-3p-4q-7r8
de queso	h3
de quien	A3B3M13h-4m-3n4q-4
de recibir	X5
de recien	p3q3
de regalo	F8
de registrados	I7
de registrar	h-3k3p4
de regreso	e6
de regularizar	E6
de resolver	K4
de rosas	j3
de rosaura	F4
de saldo	C-4E5F10b8d4h-4p3
de samanta	R3
de sellos	F3
de semana	O4
de senora	q5
de septiembre	H4
de ser	l3
de siempre	h9q-3
de sistema	D8
de socios	I8
de soporte	c9
de su	E-4G-6N10d13f-3h3n-3p-3q5
de sucursal	k4
de sus	G-5J5d11
de tacos	j3
de tavo	E5
de telefono	L3Q3j3
de temporada	j5
de tener	D4
de tepic	E3
de ticket	h3q3
de todas	o4
de todo	B3H3P3
de todos	I4
de tono	W3
de trabajadores	m5
de trabajar	l3
de turno	H5a4
de tuxtla	l4
de ulises	C3
de un	C7E7F-3H-3Q3h3i3r5
de una	B4E5d6f-3h6
de unas	h5
de ustedes	c8
de usuarios	m6
de vacaciones	l3
de vendedora	R3
de vender	i3
de venta	H5
de ventas	H8J3T3U5
de ver	Q3n5
de veras	r4
de verdad	c6
de viaje	H3
de volada	V3
de vuelta	e13
de wendy	G4f3
de ximena	P3
de zoila	E4
de ☎	C8E10F-5G10P11W11f-3h-7
de* #*	B5C3D4E-9F5G-3H-5J-4K-3M14P4Q-5R-3S-3V-6Z-3d3e4f-6h10i9j7k-5l-4m-3n8o-3p-6q6r-3
de* 2x1*	j6
de* a*	L7a5j-3r3
de* abaj*	Q4
de* aca*	k4
de* acce*	R7
de* acci*	B9
de* acti*	B11
de* afil*	I9
de* agua*	i3
de* ahi*	N6d6
de* ahor*	S-3i8n4p7q3
de* ajus*	A5B6C3E-3
de* al*	q3
de* algu*	E5P3Q6c-3
de* alla*	a4
de* alta*	B4C-3H-3I8J3Q6W-3f9g13k6l-3m10n-3q-4
de* anoc*	D3H4
de* ante*	H-3i10l4n-3p3
de* anti*	H7
de* arra*	j3
de* arri*	Q4Z4q-3
de* aten*	p3
de* atra*	V10a4
de* auto*	A4
de* ayer*	D7H15W4b3e3i-3j-3n-4q4
de* baja*	B4D-3N12Q6k-4l11n4
de* banc*	W3
de* beto*	A5
de* bien*	F4G4L5
de* buen*	j5o4
de* cabl*	h3
de* cada*	Y3
de* caja*	A5H6R4k4l6m5q-3
de* caje*	B8k10m4q-3
de* camb*	B10
de* canc*	h3q5
de* canj*	Q3
de* capt*	k3
de* carn*	c3h6
de* casa*	h3
de* cash*	G4
de* casu*	n6
de* celu*	R4
de* ceme*	j4
de* cerr*	B3
de* chat*	Z6
de* chav*	E4
de* cint*	l5
de* citl*	R3
de* clie*	I11N3V6d-3f14g9h-5j-3n-3q3
de* cobr*	Q4
de* cola*	R5
de* come*	S4a4n3
de* como*	M3
de* comp*	L5P5h8
de* conf*	l5q-3
de* cont*	Z5
de* conv*	Z8
de* cort*	F11
de* cozu*	F5
de* cuan*	I3L6P5U-3n9p-4
de* cuen*	P12
de* cump*	G3
de* dani*	l5
de* dato*	N3
de* deci*	b5
de* dedo*	q5
de* dici*	H5l5
de* dies*	a3h3
de* difu*	I3Y8
de* don*	E3W3n4
de* dona*	A6B7C-3F3h3
de* dond*	P12r12
de* edit*	R6
de* el*	A3G4S3d3i3
de* ella*	p7q11
de* empl*	k6
de* ener*	H3P4
de* enfr*	H-3W5
de* erne*	l3
de* esa*	K6V3q3
de* esas*	J4
de* escr*	X5
de* esta*	B7E-3H4K3M3P3W4n-3
de* este*	C3H4P4U3
de* esto*	N6r3
de* favo*	P3l4
de* fer*	l5
de* fern*	C8
de* file*	E3
de* firm*	A3
de* form*	h3
de* gana*	d3
de* gere*	F4
de* guar*	q3
de* hace*	D-3Q-3S-3i10n9p5q8
de* hoy*	B-3D3F-3H17I6K5P-4Q-3U9a-4d3h6j-4l4m-3p7
de* huev*	j3
de* inca*	l4
de* info*	C5
de* insc*	I4
de* inte*	K3
de* ir*	p3
de* irse*	C-3p8
de* jalo*	Q3
de* junt*	g3
de* karl*	A5q3
de* la*	B-5D4F-3J5M-3O5Q-4R-3V5W3X7Z4a5b-3e-6f-3i-4j-4k-3n3o-6p5q-5r7
de* las*	A-3F-3H7J-3L-3P3S-3U3X6Z3a-5e3i-3q3
de* lava*	j3
de* lent*	D3j4
de* lerd*	I5
de* list*	G4
de* llan*	h3
de* lo*	H-3P7T4U6Y3b4d10h-3j-3
de* los*	A10B4E-5H-3I7J-3N3P-4Q-5X8Y-4a-5d3f5g3h4i-3l11m3p-3q-4r-3
de* lujo*	o13
de* lune*	H4
de* lupe*	C3
de* madr*	B5
de* mala*	D5a4
de* mana*	k5
de* mand*	X7
de* mano*	B3
de* mari*	R5n3
de* mart*	E3
de* mas*	B3C-4D5E5G14h-3n-5q14
de* masa*	j4
de* maur*	A7
de* mayo*	H4f3
de* meno*	E6q5
de* mens*	X5
de* merc*	e3h4
de* mete*	R4h-3q4
de* mezc*	j3
de* mi*	A3H-5P5Q-3U6W14X-3a-4b3d3f-3h-3k6n-4q-3
de* miem*	I13
de* mis*	B7D-3H-5U9W10X-3Y5
de* mone*	C3F3
de* muer*	H3j4
de* nach*	G4
de* nada*	o9
de* nata*	h3
de* naye*	A4
de* nino*	H-5j7
de* nive*	L5W7
de* noch*	W6X4k3
de* nota*	M3
de* noti*	X4
de* nov*	H4
de* novi*	j3
de* nuev*	J4O3Y3f-3h-4i9j3n12
de* nume*	Q4
de* ofer*	Y5
de* opci*	T4
de* otra*	C6G4Z3i-8n-3q16
de* otro*	H-3Z3n4
de* paga*	b3d-4h6
de* part*	r9
de* pasa*	a4c3q3
de* past*	j3
de* pata*	B5
de* paty*	E3W4
de* pelo*	D6P4
de* perl*	R4
de* pers*	l3
de* peso*	Q8
de* pila*	h4
de* pint*	L4j3
de* prec*	F3j3
de* prom*	W3
de* prue*	G3q5
de* punt*	B-3E5F-6G-4N3P-3W-5b8f6h-4n-5p11r3
de* puro*	H5
de* que*	A5H-4I-3K-3L9M7P4Q12T3V-3a-3d-4f-3j-3k-3n12o-3p-4q-7r9
de* ques*	h4
de* quie*	A4B3M13e-3h-4m-3n7q-4
de* reci*	X5p3q4
de* reco*	W3
de* rega*	F7j3
de* regi*	I6N3h-5p3
de* regr*	e5q3
de* regu*	E6h3
de* reso*	K4
de* revi*	Q3
de* roge*	C3
de* rosa*	F4j3
de* sald*	C-5E5F10b8d3h-4p4
de* sama*	R3
de* sema*	O5
de* seno*	q4
de* sept*	H3
de* ser*	l3
de* siem*	h9q-3
de* sist*	D7c3
de* soci*	I7
de* sopo*	c9
de* su*	D3E-4G-6N10d13f-3h3n-3p-3q5
de* sucu*	k3
de* sus*	G-6J5d11
de* taco*	j3
de* tavo*	E6
de* tele*	j4
de* temp*	j5
de* tene*	D3
de* tepi*	E4
de* tick*	h3q3
de* toda*	o4
de* todo*	H4I5Y3
de* toma*	l3
de* tort*	C3
de* trab*	m4
de* turn*	H5a5
de* tuxt*	l3
de* ulis*	C3
de* un*	C7E7F-3H-3Q3i3r5
de* una*	B3E4d7f-3h5
de* unas*	h4
de* uste*	c8
de* usua*	m8
de* vaca*	l3
de* vend*	i3
de* vent*	H10J3U5Z6q-5
de* ver*	Q3n5
de* vera*	r3
de* verd*	c6
de* viaj*	H4
de* vola*	V3
de* vuel*	e12
de* wend*	G4
de* zoil*	E4
de* zumb*	h3
de* ☎*	C8E9F-5G10P10W11f-4h-7
deb*	D10E10F6G3H-4L-3P-4Q8W-3a5h-3i-3j-3n-10o11p-3q9
debe	C3E10J4h-4
debe ser	E9
debe traer	E3
debe*	D8E4F9a4h-4
debe* #*	F8
debe* de*	D3
debe* ser*	D3E8
debe* tene*	E5
debe* trae*	E3p3
debem*	F3
debemos	F3
debemos #	F3
deben	D3F4
deben #	F5
deber	F3
deber $	F3
deber*	D5E6p3
deberia	D3E6
deberia de	E3
deberia tener	E5
debi	q6
debi*	D6G6Z3h4n-3q9
debi* #*	G4
debi* gana*	G3
debia	h6
debia $	Z4h4
debia*	F3
debie*	D6d3
debiendo	D4d4
debio	q10
debio ganar	G3
debit*	G4
debitense	G5
debitense #	G4
debo	P-3Q7a4n-4o12q-3
debo hacer	Q5
debo* hace*	Q6
dec*	C5L3Q3T6Y3d-3n8p4
deci*	C4L3Q3T7Y4b3d-3h-3n9p4
deci* #*	q3
deci* al*	C4
deci* en*	Q5n4
deci* mi*	b4
deci* que*	n5
deci* si*	C3
decia #	q3
decir	C3Q5T6n8
decir en	Q5n4
decir que	n5
decir*	Y3b4p4
decirle	p5
decirle $	p5
decirle al	C4
decirme	Y3b4
decirme mi	b4
decl*	H3
decl* ocup*	H3
decla*	H3
declaracion	H3
declaracion ocupo	H3
ded*	J3Z3n-4q11
dedo	J4n-4q10
dedo $	J3
dedo en	q6
dedo*	Z3
dedo* en*	q5
dedos gordos	Z3
def*	e7l7
defe*	e6
defec*	e6
defectuoso	e3
defi*	l7
defi* ☎*	l8
defin*	l8
definitiva	l6
definitiva ☎	l7
dej*	B-3C-6D-4E14F-6I-3J18L-3M-4N-3O-4P-3Q-7R-3S22T-6U-3W-5X16Y-4Z-3a3d-3e5i-4j3l10m-4n3o-6p-4q6r-4
deja	H-4J9S20V-3X9j4n-4
deja busco	S3
deja de	X10
deja le	S6
deja que	S6
deja*	C-3E16F-4G-3H-5J17Q-3S11V4X4a5d-3l-3n-3o-3
deja* a*	E4
deja* asi*	J11V3
deja* busc*	S3
deja* chec*	S4
deja* como*	E3
deja* de*	X15
deja* el*	a4
deja* en*	E10F-3
deja* espe*	A3
deja* le*	S8
deja* list*	k3
deja* no*	J5
deja* noma*	E4q3
deja* que*	S6
deja* todo*	J7q3
deja* ver*	S3
dejal*	E11F-3J19V5q-3
dejala	J8V5k3
dejala $	J7
dejala asi	V4
dejala en	E3
dejala esperando	A3
dejala lista	k3
dejalo	E10F-3J13
dejalo asi	J8
dejalo como	E3
dejalo en	E5
dejalo nomas	E4
dejam*	E4H-3S15
dejame	E3S13
dejame a	E5
dejame checar	S4
dejame ver	S3
dejamos	H-3S4n3
dejar	X5j3q5
dejar de	X4
dejar*	a3
dejaron	a3
dejas*	E3a4
dejaselo	E3
dejaselo asi	E3
deje	J4h3l3
deje de	l3
deje*	J-4X6l5q7
deje* asi*	J3n4
deje* de*	X7l3
deje* que*	l6
dejen	X7
dejen de	X7
dejes	J-5l5q8
dejes que	l5
dejo	H9K3O-3S-3e4h3l9n6
dejo #	h3
dejo abierta	a4
dejo aqui	e5
dejo asi	n5
dejo de	l4
dejo el	H6l6q3
dejo mas	H5
dejo tirados	l3
dejo* abie*	a5
dejo* aqui*	e3
dejo* asi*	n5
dejo* de*	l4
dejo* el*	H7l6
dejo* mas*	H5
dejo* tira*	K3
del	B8C5D5G4H11I-5J-7M5N5O-8P7R-3S-5T-6U5W10X-8Y-3b-4c-7d3e6f-3g-3h5j6k-8l5m-3n-4o-12p4
del #	B6H16W8h-6
del 20/11	H7
del 3/11	H5
del agua	a3
del ano	H7
del apagon	F3n5
del banco	W8q-4
del bimestre	H3
del bot	l8
del buen	H5
del cafe	P3h5
del canje	p5
del celular	L3h3q4
del centro	j5
del chat	T5
del cliente	F-3P7f-3h-3p9q6
del club	N5f4
del conalep	k3
del dia	B7H10I-3M3U14W4a-3
del domingo	M3
del firulais	f3
del folio	q4
del garrafon	M3V4
del gas	Z7
del gato	e4
del gerente	B3
del gym	f3
del jetta	a5
del jueves	F5H7j3
del lunes	D5H-3Y4
del martes	B3H5j4n-3q3
del mercado	E6
del mes	B6H20W5b3n-3
del mismo	Q6i3p3q-3
del monedero	E-4G12H-4L8N3d8g-3h-4n4r4
del mostrador	g4m3r3
del muchacho	R3V5
del nino	a3
del nuevo	R3f-3h3
del numero	C6
del personal	B9P-3Q3m5
del primero	H5
del profe	E6
del programa	I6W5
del puente	H4
del que	V6i3
del regalo	G5
del sabado	D3M3
del senor	C-3K3P5n-3p4
del sistema	D-3N5W4l12
del taxi	n3
del telefono	q3
del ticket	D4K4M5Q3e5h-10j3q3
del tinaco	e4
del trabajo	S6Z4
del tractor	K4n-3
del trimestre	H3
del turno	B4H-3U4
del uniforme	D3
del uno	H5
del velador	l3
del vestido	h4
del viernes	D4W3
del ☎	A3B-4C9F5G9H-6L-4P13V-3W8a-3d9e5h11i-3k-4p-6q-7
del*	N8q3
del* #*	B6G-3H16W8h-6
del* 20/1*	H7
del* 3/11*	H5
del* 3x2*	q3
del* agua*	a4
del* ano*	H7
del* apag*	F3n5
del* banc*	W8q-4
del* bime*	H3
del* bot*	l7
del* buen*	H5
del* cafe*	h5
del* canj*	p4
del* celu*	L4q5
del* cent*	j5
del* chat*	T4
del* clie*	P6Q3f-3h-3p9q6
del* club*	N4f4
del* comp*	C3
del* cona*	k3
del* dia*	B8H8M3U13W5a-3
del* foli*	q4
del* garr*	M3V4
del* gas*	Z6
del* gato*	e4
del* gere*	B3
del* gym*	f3
del* hijo*	q3
del* jett*	a4q3
del* juev*	F4H7
del* lune*	D5H-4M3Y4
del* mand*	J3
del* mart*	B3H5P3j4n-3
del* merc*	E7
del* mes*	B5H19W5n-3
del* mism*	Q6i4q-3
del* mone*	E-4G13H-4L7N4d6f-3g-3h-4n3r5
del* most*	g4m3
del* much*	V4
del* nuev*	R3f-3h3
del* nume*	C6
del* pan*	V3
del* pers*	B9P-3Q3m6
del* prim*	H5
del* prof*	E6
del* prog*	I6W5
del* puen*	H5
del* que*	V6i3
del* refr*	W3
del* rega*	G5
del* saba*	M3W3
del* seno*	C-3K4P4n-3p3
del* sist*	D-3N5W5l11
del* taxi*	n4
del* tele*	q3
del* tick*	D4K3M5Q4e5h-11j3q3
del* tina*	e4
del* trab*	S5Z5
del* trac*	K3n-3
del* trim*	H3
del* turn*	B4H-3U5l3
del* unif*	D3
del* uno*	H5
del* vela*	l4
del* vest*	h3
del* vier*	D3W4
del* ☎*	B-4C10E3F6G8H-6L-3P14V-3W7a-3d8e4h11i-3k-4p-6q-6
dele*	N8q3
dele* my*	N8q4
delet*	N7q3
delete	N7q3
delete my	N8q3
deli*	c3
delic*	c3
delicado	c3
dem*	G3V6b4d4f4n5
dema*	G3V5d4
dema* en*	d4
dema* no*	X3
demas	G4V5X3d3
demas $	V6
demas en	d3
demas no	A3X3
deme	b4
deme razon	b3
deme* razo*	b4
demo*	f5n4
demos	f5
den	L4N5W4
den de	N4
den*	A4k3n4
den* de*	N4
deni*	f3k4
deni* atie*	k5
denis*	k4
denisse	f3k4
denisse atiende	k4
denl*	A5
denl* para*	A5
denle	A5
denle para	A5
dent*	h3n4
dent* de*	I3
dentr*	n4
dentro	n5
dentro de	I3
dep*	W9a5
depo*	W8a6
depos*	W8a6
deposito	a3
der*	E3a5
deri*	E3
deri* de*	E3
deriv*	E4
derivado	E4
derivado de	E4
derr*	a6
des	J6
des chance	l3
des de	J8
des*	A-4C-7D7E-3F-8G12H-3J-5K-6M-7N16O-3P5R-4S8T-4U5W10X12Y-8a-6d6e-5f-8g-8h-4i-8j13l15n-5o-7q18r-7
des* chan*	l3
des* de*	J8
desa*	D7G3N11X7Y-4a3b-4d-4g-3j4l15n-7q11
desa* #*	D3G5
desa* a*	l11
desa* de*	N3q4
desa* empl*	l7
desa* la*	q7
desa* los*	X5
desa* mi*	D5
desab*	G4
desabonale	G5
desabonale #	G5
desac*	X9Y-3l17
desactiva	l11
desactiva a	l11
desactivar	X4l6
desactivar empleada	l7
desap*	D10N5d-3q9
desaparece	N3q5
desay*	a5h3j6
desayuno	a6j6
desayuno $	a5j5
desb*	q6
desba*	q6
desc*	C-4D4F-6G16H-4O-3S-4W14d14e-3f-3h-6i-3j13l6o4p-4
desc* #*	F-3G10d10h-4
desc* a*	G3j3l7
desc* de*	d9
desc* del*	W5
desc* el*	E6
desc* la*	a7q4
desc* lo*	G5
desc* punt*	G11
desc* y*	P3
desc* ☎*	h4
desca*	j12o6
descanses	o5
descanses $	o4
desco*	D4F-3G10L-3P3a7d10h-3l6
descompuso	E3a8
descompuso el	E5
descompuso la	a8
desconecta	l8
desconecta a	l8
descontar	G8d9
descontar #	d3
descontar puntos	G11
descontarle	G7
descontarle a	G5
descontaron	P4
descontaste	D3
descu*	C-3F-4G12P-3W14d7h-4j6
descubri	l3
descubri que	l3
descuenta	W10d6j6q3
descuenta #	G5
descuenta $	W5n4q3
descuenta de	W4d6
descuenta del	W6
descuentale	G12d4h-4
descuentale #	G6d3
descuentale lo	G5
descuentale uno	G3
desd*	H3I7L5O7P3S-3U9a-4d-3h-4k4n-3q-4
desd* cuan*	L6P6
desd* el*	H4k3
desd* hace*	I4
desd* la*	F3U3j4
desd* las*	U6
desd* mi*	U6
desd* que*	H6I4b3
desd* su*	l3
desde	H3I6L3O8P4U8a-4h-4k4q-4
desde cuando	P6
desde el	H4k3
desde hace	I5
desde la	F3U3j4
desde las	U5
desde mi	U6
desde que	H7I5b4
desde su	l3
dese*	N5W4c5d5
deseo	N6c5d4
desg*	P11
desg* de*	P5
desgl*	P10
desglose	P5
desglose de	P4
desh*	N10g-3h-6l5n-4q32
desh* de*	N4
desh* el*	l6
desh* eso*	q4
desh* la*	q3
desh* mi*	N6
desh* una*	h-4q4
desha*	N9g-3h-5l4n-4q30
deshabilita	l5
deshabilita el	l6
deshacer	h-3q16
deshacer $	q12
deshacer una	h-3q4
deshaganse	N4
deshaganse de	N3
deshaz	N7q12
deshaz eso	q5
deshaz mi	N7g-3
deshazla	q12
deshazla $	q7
desi*	G4
desi* #*	G4
desin*	G3
desinflaselo	G4
desinflaselo #	G4
deso*	S8
desoc*	S8
desocupe	S4
desp*	A-3G-3I-3J-3L4P-3Q5S14T4U3V6a-5b4h7j-4l6o-5p7q-8
desp* #*	h6
desp* a*	W4l9
desp* de*	H3L3Q6b3c3h-4j-3n-3p8
desp* del*	p4
desp* la*	S3d5
desp* que*	V3
desp* te*	S3
despa*	T6U5V5h9k4m6q-3
despachan	m6
despachan $	m6
despache	U5V4k5
despache $	U4k4
despe*	d6h3l10n5
despedi	l5
despedi a	l5
despedimos	l3
despedimos a	l3
despedir	l3
despedir a	l3
despensa	C3d5h3
despensa $	C3b3
despi*	W4X3
despiertas	X3
despu*	L6Q6S17W-3b3c3d-4j-3n-3p9q-5
despues	H3L5Q6S17W-3b4c3d-4h-3j-3n-3p9q-4
despues $	S6
despues de	B3L4Q5b3c3h-3n-3p7
despues del	S3p4
desr*	q13
desre*	q10
desregistra	q11
dest*	N5Z6n6
dest* mis*	N4
destr*	N4n5
destrabo	n5
destrabo $	n6
desu*	X12
desus*	X14
desuscribir	X14
desuscribir $	X14
det*	A7M5P14X4r3
deta*	M6P13
deta* de*	P15
detal*	M5P13
detalle	B3M5P12
detalle $	H3M5
detalle de	B3P13
detallito	P3
dete*	A8X4
dete* por*	A7
deten*	A8X4
detenido	A9
detenido por	A7
dev*	A9B6F3G4H-3M-5P-3Q12V-3W-3a-3d-3e34h-10j-3n-3o-3q7
devo*	A9B6G6H-3M-4Q10a-3e33h-8j-3k-3o-3
devo* #*	e13
devo* a*	e3
devo* comp*	e4
devo* de*	A7B7e4
devo* del*	e9
devo* el*	G3
devo* la*	G3e6
devo* lo*	e6
devo* parc*	e3
devo* por*	e3
devo* todo*	e3
devo* un*	e4
devo* una*	e4
devo* uno*	e3
devo* ☎*	e4
devol*	A9B6G6H-3M-4Q9a-3e32h-8o-3
devolucion	A8B6M-4Q9e22h-5q-3
devolucion $	A3Q9e9n4
devolucion a	e3
devolucion de	A6B7e3
devolucion del	e6
devolucion parcial	e3
devolucion por	e3
devolucion ☎	e4
devolver	e19
devolver la	e3
devolver lo	e5
devolver un	e3
devolverle	e4
devolvi	e4
devolvi #	e4
devolviendo	e4
devolvieron	e9
devolvio	G7e9
devolvio #	e3
devolvio el	G4
devolvio la	G4
devolvio todo	e3
devolvio uno	e3
devu*	F5G-3L3M-3e24h-5n-5q5
devu* #*	e5
devu* el*	e11
devu* la*	e5
devu* lo*	e4
devu* los*	F5G-3
devue*	F4G-3L3M-3e25h-5n-5q4
devuelta	e6h-3
devuelvan	e6
devuelvan lo	e4
devuelve	L3Q3e17h-3n-4
devuelve #	e6
devuelve el	e9
devuelve la	e5q3
devuelvele	F5G-3
devuelvele los	F5G-3
di	G6e4m3q8r4
di #	G3j3
di $	J4e4
di acceso	m3
di de	G4R3
di las	l4
di mi	D4r4
di que	q3
di* #*	G3
di* acce*	m3
di* de*	G3
di* las*	l5
di* mi*	D4r5
di* que*	q3
dia	A-3B4C-6D-5E-3G-3H20I-4L3M3O10P11S-3T-4U21V-5W7X-3a9b-4c-3e-3i-4j-3m-3n-5o-5p-3q-6r-3
dia #	H17M3
dia $	B8H10O5P-3T-3U19W3a13h-3n-3o-3
dia aqui	O4
dia compadre	H4
dia cuantos	H6
dia de	H3K4d3l4
dia doble	Y3
dia favor	H5
dia jalo	H4
dia me	O-3P4h4
dia por	U6
dia ya	O3
dia*	D3H10O19T-3W-3Y9a-3h-3j11l7n-4o-7q-4
dia* #*	H15M3
dia* aqui*	O4
dia* comp*	H3
dia* cuan*	H5
dia* de*	H4K4d4l4
dia* dobl*	Y3
dia* favo*	H6
dia* jalo*	H3
dia* me*	O-3P3h4
dia* por*	U6
dia* ya*	O3
dian*	l3
dian* hast*	l3
diana	l4
diana hasta	l3
diar*	D3X3Y7g3
diari*	D3H3X3Y6g3
diario	D4H3Y8g4
diario $	D4H6g3
dias	H8L3O23Y4a-3j11l4n-3o-7q-3
dias $	H7O17o-4
dias anda	l3
dias lo	l3
dias por	H6
dias* anda*	l4
dias* lo*	l3
dias* por*	H5
dic*	A4B-3C4D5F-4G-4J-4L-3M6O3P3R6S-3T-6V-4W-5Y4a6c-3d5e-3j-3m-3n6o-5p4q5
dice	A3D7G-3J-3M6O3P3R6T-4U-4V-3W-3d4e-3k-3l-3n7o-3p5q4r3
dice #	D4d-3q3
dice $	E3n9
dice el	L3O6p3
dice en	n4
dice la	r3
dice mi	a5
dice pendiente	n4
dice que	C3D6L-3R7U-3d6n-6q4
dice*	C4U3Y5a10b4p-3q-3
dice* #*	E3d-3q3
dice* cuan*	d3n-3
dice* el*	L3O6p3
dice* en*	U3n3
dice* la*	r3
dice* mi*	a6
dice* pend*	n4
dice* por*	C4
dice* que*	A3C3D6R6U-3a6d8h-3l-3n-6q4
dicen	a10
dicen que	a7
dices	C5Y6b3q-3
dices cuanto	d3
dici*	H4h-4k4l6
dici* meto*	k3
dici* que*	q3
dicie*	H3h-4k4l5
diciembre	H4I3k4l5
diciembre $	H4I3l5
diciembre meto	k4
diciendo que	q3
dict*	Q7h3q6
dict* mal*	q3
dict* una*	h3
dicta*	Q7q4
dictar	Q6
dictaron	q3
dicto	h4
did	n19
die*	D3H5I4N-3P4h4j4n6p-3q-3
dier*	D4H5I4P3b3n7
dier* de*	I7n5
dier* el*	G3
dier* hoy*	H8
dier* los*	P3
dier* mis*	D4
dier* por*	b3
diero*	D4H4I5N-3O3P4b4n3
dieron	D5H6I4P4n3p-3
dieron $	D3
dieron de	I7n5
dieron el	G4
dieron hoy	H6
dieron los	P3
dieron mis	D4
dies*	a3h4j3
diese*	a4h4j3
diesel	a3h4j3
diesel $	a3
dif*	D4I3V5X8Y7h-3
dife*	D4V5h-3
dife* de*	F3
dife* entr*	E3
difer*	D4E3V5
diferencia	D4E3
diferencia de	F3
diferencia entre	E3
diferente	V5
diferente $	V4
difu*	I3N-3X8Y7
difus*	I3X9Y7
difusion	I3X10Y7
difusion $	X8Y7
dig*	E3P-4S15T-5W-4X3a-4b7d-5e-4n5p6q5r4
diga	E5Q3S4d-3n-3p3
diga #	E6
diga $	J3
diga*	C5X4b7c3
diga* #*	E6
diga* cuan*	C-3b3p5
diga* el*	C4
diga* si*	S3
diga* su*	r3
digal*	c4
digale	c4
digam*	C4b8
digame	C4b8r3
digame por	b3
digi*	f3q10
digit*	f3q8
digito	q8
digo	D3S13n8p3r4
digo $	D4S15
digo a	L3
digo que	n7
digo* al*	n3
digo* que*	n8
dij*	A4J6V-3b4g5n12o-3q8
dije	J8a3h-4n-4q10
dije #	q8
dije que	J6q3
dije*	Q3b3
dije* #*	h-3q9
dije* que*	A3J6Q3b4g3
dijer*	A3Q4b4g3n3
dijeron	Q4b3g3
dijeron que	A3Q3b3g3
diji*	n13
diji* que*	n4
dijis*	n12
dijiste	n12
dijiste que	n4
dijo	g3h3n4
dijo el	h3n4
dijo la	b3
dijo que	g4
dijo* el*	h3n3
dijo* la*	b3
dijo* que*	g3
dil*	a11
dile	a11c3
dile a	a6
dile que	a4
dile* a*	a7
dile* que*	a4
dim*	C10D-3E-4F-3H6I3L-4M3R-3S-3T6U8W5a-4b6d-6h-7j-4k-3l-3m8n5p8q-5
dime	B4C7D-3E-3H8I4L-4M3S-3T7U5W7a-4b7d-5h-7j-4m3n7p4q-5
dime como	H3Q5
dime con	C3
dime cuanto	H4W7
dime cuantos	I3
dime el	H3W6m4
dime en	n6
dime lo	C3
dime los	C8I4
dime mis	U6
dime que	M3T6W3
dime quien	B6
dime si	H4M-4b4n7
dime*	C4U3p3
dime* como*	H3Q5
dime* con*	C4
dime* cuan*	H3I3U-3W7
dime* el*	H3W7m3
dime* en*	n6p3
dime* lo*	C3U3
dime* los*	C8I4m3
dime* mis*	U7
dime* noma*	H3
dime* que*	M3T6
dime* quie*	B6
dime* si*	H4M-4b5n7
dimel*	C3U3
dimelo	C4U3p3
dimelo $	C3p3
dimo*	G3m5
dimo* acce*	m5
dimos	G3m4
dimos acceso	m5
dimos en	G3
din*	C3H8I5L4U-4a-3b8d3e10n-5q5
dine*	C3D-3H9I5L3U-4a-3b9d4e10n-5q3
dine* a*	W4
dine* ahi*	b3
dine* elec*	d4
dine* en*	b5
dine* es*	H4
dine* jaja*	q3
dine* la*	C4
dine* llev*	H3
dine* paso*	H3
dine* trae*	p5
diner*	C4D-3H7I6L4U-3a-3b8d3e11n-5q5
dinero	C4D-3H9I4L5U-3b8e10n-4
dinero #	h3
dinero $	H4I9L4b-3e12q-3
dinero a	W4
dinero electronico	d5
dinero en	b5
dinero es	H4
dinero la	C4
dinero llevamos	H3
dinero paso	H5
dinero trae	p5
dio	B12D3F3I4h3
dio de	B11I5f-6
dio el	H3
dio la	B4p3
dio mal	D3F4q3
dio su	f6
dio*	a15o10
dio* de*	B11I3f-6
dio* el*	H4
dio* la*	B3p3
dio* mal*	F4h-3q3
dio* su*	f6
dios	a11o12
dios $	a4
dios se	o8
dios te	a6
dios*	a5q3
dios* se*	o9
dios* te*	a12
diosi*	a5q3
diosito	a5
dir*	F3c6j9
dire*	F3c6j11
direc*	F3c4j9
direccion	j11
directamente	c4
directo	F3c3
directo $	F4
dirigido	Z3
dis*	C4E-3H-3L-3O8P-3R3T6V8W-3Z16a-4b7d-4f-4h-3i-3j3o-3r3
disc*	F3O8V-3Z15j3r3
disc* con*	F4
disc* se*	n3
discu*	O8V-3Z14r3
disculpa	F3Z9
disculpa $	Z9
disculpa con	F4
disculpe	O8V-3Z8r4
disculpe $	O8Z4
disculpe usted	r3
dism*	G4
dism* en*	G4
dismi*	G5
disminuya	G5
disminuya en	G5
disp*	C8T7b6
disp* al*	C4
disp* del*	C6
disp* para*	T3
dispo*	C8T6b5p3
disponible	C6p3
disponible al	C4
disponible del	C4
disponibles	C3T6
disponibles para	T3
dist*	R4V13n3p-3
dist* ayer*	R4
dist* con*	n5p-3
diste	R5n4p-3
diste ayer	R3
diste con	n5p-3
disti*	V14
distinta	V6
distinta $	V4
distinto	V7
distinto $	V6
div*	Q3
divi*	Q3
divi* la*	Q3
divid*	Q3
do	Q7T9b6
do i	Q7b5
do* i*	Q8b6q-3
dob*	C-3D11E-3F5G3L9W14a-4d-3n3o-3q7
dobl*	C-3D10E-3F4G3L7W13a-4d-3n4o-3q8
dobl* a*	D4
dobl* los*	W13
dobl* quit*	q3
dobl* y*	F3
doble	D10F4G3L10W4a-3n6o-3q5
doble $	D6L7Y3a-3n9o-3q5
doble a	D4
doble quita	q3
doble y	F3
doc*	a3f3h3j6
doce*	j3
doce* de*	j3
docen*	j3
docena	j3
docena de	j4
doct*	a4f3
docto*	a4f3
doctor	a4
doctora	f3j3
doe*	C4p7
does	C4p6
dol*	f3j8
dola*	j10
dolar*	j9
dolares	j8
dom*	D6H8j12n-3
domi*	D6H7j13n-3
domi* #*	H3
domi* cuan*	H6
domi* de*	W4
domi* por*	a4
domic*	L3W3j9
domicilio	L3W5h3j6
domicilio #	h3
domicilio $	j6
domicilio de	W4
domin*	D6H8M3j6
domingo	D7H7j4
domingo #	H3
domingo $	D5M3j4
domingo cuanto	H6
domingos	a4
domingos $	j3
don	C10F5G5H-4Q-3V-4a-3c3f7h9j-3k3
don $	d3
don beto	C3F3G3
don chuy	k4n3
don eloy	C3W3
don goyo	C5h4l3
don heriberto	F3n4
don nacho	G3
don nico	C3
don ramiro	C3c3
don*	C5D3F4H-3I-3J-3K-3M-4N-3P9Q11S-4T5U-6X-3Z-3a-3b-5d5e-3g-3i3j8l-4m-3n5o-4q-5r10
don* beto*	C3E3G3
don* chuy*	k4n3
don* eloy*	C3W4
don* goyo*	C5h4l3
don* heri*	F4n3
don* nach*	G3
don* nico*	C3
don* rami*	C3
dona	A3B4C7D4F6G4H-5P5Q-3W3a-4d4h5i3j-3n-4q-5
dona $	p3
dona carmen	D4
dona cata	r3
dona cuca	B3C3G3d3h4
dona del	C3
dona licha	C3
dona lupe	F4
dona mago	A4E-3F5V6k4n-3
dona ofelia	G7
dona remedios	E3
dona* carm*	D4
dona* chol*	B3
dona* cuca*	B3C3d3h3
dona* del*	C3
dona* lich*	d3
dona* lupe*	F5
dona* mago*	A4E-3F5V5k3n-3
dona* ofel*	G6P3
dona* quie*	D3
dona* reme*	E3
dond*	B-3C-3J-3P8Q13T8U-4W-3b-4d3h-7j11n5r10
dond* apun*	H3
dond* empi*	T6
dond* esta*	j8
dond* le*	P3
dond* lo*	d7
dond* me*	P3r10
dond* pued*	L5
dond* qued*	D5j3
dond* sale*	P4r3
dond* sali*	P4
dond* veo*	P-4Q17U-3h-5n7
donde	B-3C-3P6Q14T6U-4W-3b-4d4h-8j11n5r10
donde apunta	H3
donde empiezo	T5
donde estan	j5
donde le	P3
donde lo	d6j3
donde me	P3r9
donde puedo	L5
donde queda	j5
donde salieron	P5
donde veo	P-5Q17U-3h-5n7
dor*	H6
dorm*	H6
dorm* cuan*	H3
dormi*	H6
dormir	H3
dormir $	H3
dormirme	H3
dormirme cuanto	H3
doy	A3Q10S8h4n13q-4
doy $	h3
doy de	Q9k-3n5
doy para	k3
doy permiso	A4
doy por	l3
doy* de*	Q9k-3n5
doy* para*	k3
doy* perm*	A3
doy* por*	l3
dud*	H-5K31Q4S4T-5U-3V-3a-4h-3n11
duda	D3H-4K15Q3S5T-4U-3n10
duda $	K6Q4S6T-3n6
duda de	H-3n7
duda ya	q3
duda*	K11o3
duda* de*	H-3K4n7
duda* la*	K3
duda* por*	K3
dudas	K9o3
dudas $	K3o3
dudo*	K21
dudos*	K20
dudosas	K17
dudosas $	K14
due*	F3W3a10c8h4
duel*	a13
duel* la*	a8
duele	a12
duele la	a10
duen*	F3W3c7h4
duen* del*	h4
duen* que*	F3
duena	c3
duena $	c3
dueno	F3W4c5h3
dueno que	F5
dul*	R3h3k3m4
dulc*	R4k3m3
dulce	R3k3m4
dulce $	m4
dup*	i18n3q3
dupl*	i16n3q4
dupl* elim*	G3
dupl* la*	i3
dupl* que*	n4q3
dupli*	i16n4q3
duplica	i3
duplicados elimina	G3
duplicala	i16
duplicala $	i16
duplico	q7
dur*	L11R3j5
dura	R3j5
dura el	R3
dura*	L8
duran	L8
duran $	L8
dzu*	g5
dzul	g5
e	H-3P5U12
ech*	F5H3M-3Q-4U7V7W-4d4f-3h-4i-3k3q12
echa*	F5H3Q-3U3V5W-4d4e3h-3q10
echa* #*	F7
echa* a*	k4
echa* abaj*	q10
echa* ayer*	l3
echa* el*	H5a3p4
echa* la*	V3
echa* los*	H4
echa* mano*	d4
echa* para*	G4e4q12
echa* sus*	d3
echa* un*	C3Y3b3
echad*	D3
echal*	C3F3V3d4n3q4
echala	q8
echala abajo	q4
echala para	q5
echale	C3F3d4n4q-3
echale #	F7
echale mano	d5
echale para	G4
echale un	C3
echam*	C-3H4U4V5b3k3p4
echame	C-3H5U4V5Y3b3k3p4
echame a	k4
echame el	H4p4
echame los	H3
echame un	Y3b3
echamos	l4
echamos ayer	l4
echar	q9
echar abajo	q5
echar para	q3
echar*	e4
echas*	a3
eche	q3
eche* la*	q3
echo	U5
echo para	J3
edg*	l4
edga*	l5
edgar	l4
edgar $	l4
edi*	C-3E17R6k3
edit*	E17R6k3
edit* de*	k4
edit* punt*	E10
edita	E11
edita puntos	E11
edith	R6k3
edith $	R7
edith de	k3
efe*	C-3L3W5d6e8h3n4
efec*	C-3L3W5d5e6h4n3
efec* #*	h3
efec* el*	d3
efec* que*	d4
efec* y*	W4
efect*	C-3L3W4d7e7n3
efectivo	C-3L3W5d3e5h4n5
efectivo #	h3
efectivo $	J3L3e5n3
efectivo que	d4
efectivo y	W4
efi*	o13
efic*	o10
efici*	o11
eficiencia	o8
efr*	l6
efra*	l6
efra* del*	l6
efrai*	l6
efrain	l6
efrain del	l5
eh	J12T16n-6
eh $	J4T17
eje*	J3c14
ejec*	c16
ejecu*	c15
ejecutivo	c14
ejecutivo $	c14
ejem*	J3
ejemp*	J3
ejemplo	J4
ejemplo $	J3
eki*	q11
ekiv*	q12
ekivo*	q12
ekivoke	q10
el	H7K-3M5N-8O-10P3R5T-4U-12V6W6a7b-7c3e4g-6i4j7k-3l4o-11q5
el #	D-3F-3H7J7M14P10Q-3a-3f3h-7i6j3n-5q3
el $	C-3V5Z-3i11p11q7
el acceso	R7l13
el acumulado	H9
el agua	a7
el aire	K3a5
el ajuste	A5B5E-3n4
el america	a8
el anterior	H5
el apagon	h3
el arqueo	H5
el audio	Z3
el aviso	X4n5
el bano	a3
el bato	h3
el bono	G11q-4
el bot	K4R3
el buen	H8
el bueno	E5
el cafe	S8b3p3
el cambio	D4J4q-4
el camino	Q3
el camion	a8
el carga	P7
el carro	a4
el celular	d-3i4q6
el changarro	H6
el chat	J3r4
el chavo	V4
el chisme	S-3a5
el cierre	H7S3
el cliente	D9I-3J3Q9S3V-8f-4q9
el codigo	I4R7
el colchon	f3j3
el consolidado	H4
el contador	H3M4
el contrato	l7
el corte	Q3W5X3Y6j4o3q-3
el cortecito	H5
el dato	H3S3
el de	A5B-3D3H-5J3V14W-3Z4d-3i4j-3n-5q-6
el dedo	J3q6
el del	D4H-5V4W3a8i5n-3
el deposito	a4
el descuenta	A3n3
el detalle	P5
el dia	H19O-3W4d4n-3
el dinero	W5d5
el doctor	a4
el domicilio	W5
el domingo	D6H8j4
el don	d4q6
el dueno	F3W4c5
el empleado	G3
el encargado	c6n3
el enlace	R10
el envio	L3Y3
el equipo	k3m13
el estado	P6
el estatus	n7
el folio	M11Q5h-5n5q11
el gas	a5j5
el gerente	B4c8
el grupo	I3Z6
el gusto	r5
el historial	P7
el horario	W3
el hospital	B4
el importe	q5
el ingeniero	c7
el intento	o4
el internet	K5Q4a5
el iva	W3
el jefe	U3a4
el joven	C4P3V4
el jueves	P3
el juguete	e3
el kilo	j5
el lavado	i3
el letrero	g3n4
el limbo	K11
el link	R13
el linkcito	R3
el listado	I3
el lunes	E3G3H11S4U-3a-3e3j3k8p-3
el mandado	b3q3
el mejor	H3
el memo	l4
el mensaje	Z4n4
el mensajito	n4
el menu	T19j3
el mes	H6
el metro	a4
el miercoles	H7
el minimo	j4
el mismo	L4i9r3
el monedero	C4E14I4L4f-4g-3h-3n7p4q-3
el monto	Q7q7
el mostrador	e3k4q3
el muchacho	h5l3
el negocio	H6p-3
el nino	Z7a5
el no	q3
el nombre	W7
el nuevo	T3W6
el numero	H-6I3J4W3c8l7q4
el ok	A8
el otra	i4
el otro	A6V8j3n-3q6
el oxxo	l5
el padron	I5
el papel	a3
el papelito	H4
el paquete	j7
el paro	H4
el partido	a5
el paso	l3
el pastel	D4F4e4
el patron	q3
el pedido	e5j4
el perfume	e5
el permiso	l7
el perro	a7q3
el personal	m10
el plomero	h3
el pollo	o5
el porcentaje	W6
el practicante	k4
el precio	D3W13j3
el premio	d3
el primero	V4f3
el primo	l5
el procedimiento	Q7
el producto	D3
el profe	P5
el programa	I9L4N4W-3f5g3
el promedio	H5
el proveedor	c5
el proximo	V6
el puente	j4
el puntaje	E5
el punto	L8W5
el puro	Q3
el qr	R5
el que	C-4I6J3V24c3n-4
el rafa	l4
el rastro	B12H-4
el recibo	M4
el refresco	G4
el regalo	S3d4p3
el registro	B5P4n5
el remuevelos	G3
el reporte	X5Y6
el responsable	n3
el resto	d5
el resumen	H-5X5Y4
el resumencito	H5
el sabadito	H5
el sabado	B3j6l4
el sabor	e3
el saldo	C6E9F7G12Q3W6h-6i-4p6q-5
el senor	O7e4f5h3n-3p3
el servicio	D5
el si	A4q5
el signo	Q5
el siguiente	V9
el sistema	B8D-3E3F3H-3a-3f5k4l-4m6n6r4
el sueldo	W7
el sueter	e5
el taladro	e6
el tambien	k3
el taquero	E4
el telefono	S3X4Z7c-3h3n5q4
el termo	L3d3
el thinner	i3
el ticket	H-3L3M10S8i-4q12
el tinte	d3j6
el total	H8Q3Y5q7
el trabajo	l7
el transcurso	H3
el trato	D5L3
el turno	H3k3
el ultimo	l4n5p4q3
el usuario	l4
el viernes	F4a7j4
el vinculo	R3
el visto	A7
el ☎	C18D-3E10F3H-5L-3P14V3W3a-5d4e-3h10i-3j-3p-8q-3
el* #*	D-3F-3H7J6M13P10Q-3a-3h-7i5j3n-5q5
el* acce*	R7l10
el* acum*	H9
el* agua*	a8
el* aire*	K3a5
el* ajus*	A5B4E-3n4
el* amer*	a7
el* ante*	H5
el* apag*	h3
el* arqu*	H5
el* audi*	Z3
el* avis*	X5n5
el* bano*	a3
el* bato*	h3
el* bono*	G9q-3
el* bot*	K3R3
el* buen*	E5H8
el* cafe*	S8b3p4
el* caje*	D3
el* camb*	D3J4S3q-4
el* cami*	Q3a6j-3
el* carg*	P7
el* carr*	a5
el* cart*	g5
el* celu*	Z3d-3i4q5
el* cham*	d3
el* chan*	H6
el* chat*	J3r3
el* chav*	V4
el* chis*	S-3a4
el* cier*	H8S3
el* clie*	D9I-3J3Q9S3V-8f-4q9
el* codi*	I4R8
el* colc*	f3j4
el* comp*	M4
el* cons*	H4
el* cont*	H3M3l6
el* cort*	H5Q3W4X3Y4j5q-3
el* de*	A5B-3D3H-5J3U3V14W-3Z3d-3i4j-3n-5q-5
el* dedo*	J4q6
el* del*	D3H-5M3V4W3a9i3n-3
el* depo*	a3
el* desc*	n4
el* deta*	P9
el* dia*	H20W4d4n-3
el* dine*	W5d4
el* doct*	a4
el* domi*	D6H8W4j3
el* don*	d4q5
el* duen*	F4W3c5
el* enca*	c6n3
el* enla*	R10
el* envi*	F3L4Y3
el* equi*	m12
el* esta*	P5n8
el* favo*	c3
el* foli*	J3M9Q5h-5n5q10
el* gas*	a4j5
el* gere*	B4c8
el* grup*	I3Z6
el* gust*	r6
el* hist*	P7
el* hora*	W3
el* hosp*	B4
el* impo*	q4
el* inge*	c6
el* inte*	K5Q4a4o4
el* iva*	W3q3
el* jefe*	U3a4
el* jove*	C4V5f3
el* juev*	P4
el* jugu*	e4
el* kilo*	j5
el* lava*	i3
el* letr*	g4n4
el* limb*	K10
el* link*	R17
el* list*	I3
el* lune*	E3G3H10S5U-3a-3e3j3k7p-3
el* mand*	b3q3
el* mejo*	H3
el* memo*	l3
el* mens*	Z4a4n8q-3
el* menu*	T17j4
el* mes*	H7
el* metr*	a5
el* mier*	H6
el* mini*	j3
el* mism*	L3i8
el* mone*	C5E13I5L4f-4g-3h-3n7p3q-3
el* mont*	Q7q7
el* most*	e3k3q3
el* much*	h5k-3l3
el* nego*	H6
el* nino*	Z6a4
el* nomb*	W7
el* nuev*	W6
el* nume*	H-6I4J3Q3W4c6l7
el* ok*	A7
el* otra*	i4
el* otro*	A6V7j4n-3q7
el* oxxo*	l3
el* padr*	I5
el* pape*	H4a3
el* paqu*	j7
el* paro*	H4
el* part*	a7
el* paso*	l3
el* past*	D4F4e3
el* patr*	q3
el* pedi*	e5j3
el* perf*	e5
el* perm*	l7
el* perr*	a6q4
el* pers*	m9
el* poll*	L3o5
el* porc*	W4
el* prac*	k4
el* prec*	W11j3
el* prem*	d3
el* prim*	V3l4
el* proc*	Q7
el* prod*	D3
el* prof*	P4
el* prog*	I8L4N5W-3f4g4
el* prom*	H5
el* prov*	c4
el* prox*	V5
el* puen*	j3
el* punt*	E3L7W3
el* qr*	R5
el* que*	C-3I5J3V23c3d-3n-3
el* rafa*	l4
el* rast*	B12H-4
el* reci*	M5
el* refr*	G3
el* rega*	d4p3
el* regi*	B5P4n5
el* remu*	G4
el* repa*	Z3
el* repo*	Q3W3X5Y7
el* resp*	n3
el* rest*	b4d4
el* resu*	X4Y5
el* saba*	H7j6l3
el* sald*	C6E8F7G12Q3W6h-6i-5p7q-5
el* segu*	a3
el* seno*	O6e4f6
el* serv*	D4
el* si*	A5q4
el* sign*	Q5
el* sigu*	V8
el* sist*	B6D-3E3F3H-3a-3f5k4l-4m5n8r4
el* suel*	W6
el* suet*	e5
el* tala*	e6
el* tamb*	k3
el* taqu*	E4
el* tele*	S4X6Z8c-3n6q3r3
el* term*	L4d3
el* thin*	i3
el* tick*	D3M10Q3S7i-3q12
el* tint*	d4j6
el* tota*	H9Y5q7
el* trab*	l7
el* tran*	H3
el* trat*	D5L3
el* turn*	H3k3
el* ulti*	l4n5p4q3
el* usua*	l4
el* vier*	F4a6j4
el* vinc*	R3
el* vist*	A6
el* ☎*	C17E11H-5L-3P14a-5b3d5e-3h10i-3j-3k3p-7q-4
elba hazla	k3
ele*	d5
elec*	d4
elect*	d5
electronico	d4
eli*	F-4G12N22h-4l10n-4q15
elim*	F-4G13N23d-3h-5i-3l12n-4q17
elim* #*	G6
elim* a*	l4
elim* al*	l7
elim* la*	q3
elim* mi*	N10
elim* mis*	N4
elim* por*	G3l4
elim* una*	q3
elim* ☎*	G3
elimi*	F-4G12N21d-3h-5l12n-4q17
elimina	F-3G7N3Q3h-4l6q9
elimina #	G3
elimina al	l6
elimina la	q3
elimina mi	N5
elimina por	G3
elimina una	Q3
eliminala	G3l4q9
eliminala #	G4
eliminala $	q8
eliminala por	l5
eliminalos	G3
eliminalos ☎	G3
eliminame	l3
eliminame a	l3
eliminar	N5
eliminar mis	N4
eliminen	N10
eliminen mi	N5
ell*	A-3B3D-3H-4L3T-3V5a-3c3h-7i12n-4p12q7
ella	A-3B4H-3V6a-3c3f3h-6i11n-3p10q4
ella $	C-4F3P3V3p10q5
ella cuanto	p4
ella dice	E3d3
ella sola	B4
ella trae	V4
ella ya	c3
ella* cuan*	p4
ella* dice*	E3
ella* sola*	B4
ella* trae*	V4
ella* ya*	c3
elo*	C3W3
eloy	C3W4
eloy $	W4
elv*	h4l3
elvi*	h5l3
elvi* pidi*	l3
elvia	h5
elvir*	l3
elvira	l3
elvira pidio	l4
ema*	R3
eman*	R3
eman* ponl*	k3
emanu*	R3k3
emanuel	R3
emanuel $	R3
emanuel ponlo	k3
emi*	B3W3g3m7n-4
emil*	B3W3g3m6n-4
emili*	B3g3m8n-4
emiliano	B3W3g3m7n-4
emiliano $	B3W3m9n-5
emp*	A-3B8C-6F-3H-6J-4O-3P-9R4S-3T3U-4V-5c-4d-7f6g11h7i-3j-3k18l12m18n-7o-6r4
empe*	I3a4d-4f4g7h9n-3q4
empe* a*	a6g4
empe* con*	b3f4
empe* de*	q7
empe* mi*	k4
empez*	I3a4d-3f5g6h7n-3q5
empezamos	I4h3q6
empezamos $	I3h6
empezamos de	q6
empezar	d-3f5g7h4k3
empezar $	T3g3
empezar a	g4
empezar mi	k3
empi*	C-3P-4T5f9g7k8
empi* a*	P-3f5g5
empi* con*	f6h3
empi* dani*	k4
empi* fern*	k3
empie*	C-3P-4T5f9g7k8
empiece	f5
empiece a	f6
empieza	f4h-3k8
empieza con	f6
empieza daniela	k3
empieza fernanda	k3
empiezo	T5h5
empiezo $	T5
empiezo con	h6
empl*	B10D5H-4I-4M5O-3P-4Q4R5T-3V-3a-3f-5h-4k13l13m20n-4o-3q-3
empl* acti*	m4
empl* con*	l5
empl* dulc*	m4
empl* mio*	l4
empl* olga*	k3
empl* ves*	m6
emple*	B11D5H-4I-4M4O-3P-4Q3R5T-3V-3a-3f-5h-4k15l14m19n-4o-3q-3
empleada	M4k8l9
empleada $	k3l9
empleada dulce	m4
empleada olga	k3
empleado	B4D6Q5R6f-4k9l7m-3
empleado $	B4R6k12
empleado con	l5
empleado mio	l4
empleados	B8I-3P-3W4m20
empleados $	B8W3m15
empleados activos	m6
empleados ves	m6
empr*	r8
empr* me*	r4
empre*	r8
empresa	r7
empresa me	r4
en	D-4E6G3J-7K4L8O-9P5Q4R-7S6T-3U4W4X-3a7c-5d3e-9i-6j3k4n3o-10p4q3r-7
en #	C3E18F7W-3a3d-5e-3h6n-8
en algo	A3
en blanco	T4
en bodega	W5
en caja	H-3V6d3h4j3k3
en camino	j4
en ceros	C7E7
en contra	E-4G7
en cual	n3
en cuanto	C-4H-8L4P-3U8b5j5p8
en diciembre	I3P3
en dinero	L5
en duda	K9Q4S3U-3n4
en efectivo	W4
en el	B3D-4E-4G-3I5K5L3N4U-5V-3f10h-5k4m5
en enero	I3
en esa	p3
en espera	A8n3
en esta	d13h-3m4
en esto	Q7m5
en fila	V6
en hermosillo	a4
en juarez	a3
en la	B-3C-3D-3F-3J-4L-3M5P-4S7T-5a8d3e-3g7h9j-9n-6o-5p-4q8
en las	L3
en lo	H6S4V5k4
en los	E6g4
en lugar	q4
en merida	H3a4
en mi	B5D4P6U5a-3b8n8
en monedero	b5
en morralla	d3
en mostrador	V4k3
en negativo	E4
en noviembre	H7
en orden	E3
en otro	S3Z8
en panaderia	k3
en papel	G3
en pausa	l4
en pesos	L5
en proceso	n3
en puntos	C3F4G-3H5
en que	D-3H-3J4M4P18Q5S-4T8a-3b-3c-3h-3n15q-6
en revision	A3
en serio	G3
en shampoo	j5
en su	C4E4G3W3d-5n5p4
en tienda	h3j3
en toda	H3a3l3
en todas	L7
en total	C-3H3P6U5
en un	L4S6n-3
en una	S4W6h-3n3
en ventas	U6
en veremos	K3n7
en vez	D3W4h-3n-3q7
en ☎	C7
en* #*	C3D3E18F7G3W-3a4d-6e-3h6i3j-3n-8
en* algo*	A4
en* blan*	T4
en* bode*	W5
en* caja*	D3H-4V6d3h4
en* cami*	j4
en* cero*	C6E7
en* cont*	D3E-4G7
en* cuan*	C-4H-8L4P-3U7b6j5p8
en* dici*	I3P3
en* dine*	L5
en* duda*	K12Q4S3U-4n4q3
en* efec*	W4d3
en* el*	B4D-4E-4G-3I7J-3K7N3T-3U-6V-4f9h-4k4m5
en* ener*	I3
en* esa*	p3
en* espe*	A8
en* esta*	d13h-3m3
en* esto*	Q7m5
en* fila*	V5
en* herm*	a3
en* juar*	a3
en* la*	B-3C-3D-3F-3J-4M5P-4S7T-5a7d3e-3g7h9j-9n-5o-4p-3q8
en* las*	L3
en* lo*	H5S4V5k4
en* los*	E7g5
en* luga*	q5
en* meri*	H3a4
en* mi*	B4D4P6U5a-3b8n7
en* mone*	b5
en* morr*	d4
en* most*	V4k3
en* nega*	E4
en* novi*	H7
en* orde*	E3
en* otro*	S3Z9
en* pana*	k3
en* paus*	l4
en* peso*	L5
en* proc*	n3
en* punt*	C3F5G-3H5
en* que*	D-3J5L4M3P16Q5S-4T8a-3b-3c-3n15p3q-5
en* revi*	A3
en* seri*	G3
en* sham*	j4
en* su*	C4E4G3W3d-5n6p4
en* tien*	h4j3
en* toda*	H3L6j-3l3
en* tota*	C-3P6U5
en* un*	L4Q3S5n-3
en* una*	S4W6h-3n3
en* vent*	U6
en* vere*	K3n8
en* vez*	D3F3W4h-3n-3q7
en* ☎*	C6
enc*	F8H-6I-3M8P-3R8S3W3Y4c7h-4k10n-5o6q-5
enca*	F3H-3I-3R6c8k11o5
enca* abri*	R4
enca* de*	k3
enca* del*	c3
enca* el*	F3k3
enca* regi*	m3
enca* una*	h3
encar*	F3I-3R6c8j4k11n-3
encargada	A3R3W4k9n-3
encargada $	W4k8
encargada abril	R4
encargada que	A3
encargado	R4c12m3
encargado $	R4c8n3
encargado de	k3
encargado del	c3
encargado registrados	m5
encargar	j4
encargar un	j3
encargo	F4a4
encargo el	F4
encargo una	h4
enci*	D3H-4U3Y6
encim*	D4
encima	D3U3
enco*	D-3M4W3r4
enco* tira*	W3
encon*	D-3M3W3r3
encontre	M4W3
encontre tirado	W3
encu*	F6M7R3S3f3h-6q-3
encu* la*	R3j3
encu* se*	F6h-4
encue*	F6M7R3S4f3h-6j3q-3
encuentra	M3f4
encuentro	R3S5
encuentro la	j3
encuesta	F6h-4
encuesta se	F6h-4
end*	E9
ende*	E9
ende* por*	E4
ender*	E10
enderezalo	E4
enderezalo por	E5
enderezarlo	E4
enderezarlo $	E4
ene*	H8P4
ener*	H7P4
ener* cont*	H5
ener* favo*	H3
enero	H7I3P4
enero $	P4
enero contra	H6
enero favor	H3
enf*	F4H-3W4X5a6
enfe*	F3
enfe* comp*	F4
enfer*	F3h3
enfermera	F4
enfermera compro	F4
enfr*	H-3W5a7
enfre*	W3
enfrente	H-3W4
enfrente $	H-3W5a3
eng*	C4h3j3p-3
enga*	h3j3
engan*	j5
enganche	j4
enl*	K8P3R15U3
enla*	R15
enla* de*	Q3R7
enla* para*	R5
enla* que*	R3
enlac*	R16
enlace	R15
enlace de	R8
enlace para	R6
enli*	K7P3U3
enli* las*	P3
enlis*	K10P3U3
enlistame	U3
enm*	E6
enmi*	E6
enmi* los*	E6
enmie*	E5
enmienda	E6
enmienda los	E7
eno*	D8F5n-3q3
enoj*	D8F6n-3
enoj* ☎*	F4
enoja*	D8F3n-3
enojada	D3
enojado	D4
enojado $	D4
enr*	f12
enro*	f15
enrol*	f11
ens*	I8K7P7Q11T7d-3e-4h-4l-3n6
ense*	I9K7P6Q11T7U-3d-3h-3l-3n6q-4
ense* a*	A-4Q17
ense* como*	n5
ense* cual*	P3
ense* el*	T3n4
ense* la*	m3n10q-3
ense* las*	A3H8
ense* lo*	A3b5
ense* los*	I5
ense* mis*	P3
ense* quie*	I5
ensen*	I8K7P7Q10S-3T9U-3d-3h-3l-3n5q-4
ensename	I8P6Q11T7d-3h-3l-3n7q-4
ensename a	A-4I3Q18
ensename como	Q3n5
ensename cuales	P3
ensename el	T3n3
ensename la	m3n8
ensename las	A4H9Q-3
ensename lo	A3b5
ensename los	I5
ensename mis	P3
ensename quien	I4
ensenamelas	K7
ensenamelas $	K7
ent*	A-4B3C-6D-4F-5H4J-8K4N-4O-5Q-4R10S-6T17V-7X-6Z-5a-8b-6c4g10h-4k7l8n12o19p-6r-5
ente*	J-5T14Y7o26
ente* que*	g4
ente* si*	n3
enten*	J-5L4T17o15
entendi	J-4T18n3
entendi $	T11n-3
entendido	n-3o16
entendido $	o8
enter*	Y7o18
enterada	o11
enterada $	o7
enterado	o10
enterado $	o11
enterarme	Y7
enti*	J-4T17c9n-3
enti* a*	T3
enti* nada*	T4
entie*	J-3Q3T17c9n-3
entiendes	T6
entiendes $	T5
entiendo	J-4T14c9n-3
entiendo $	T6
entiendo nada	T4
ento*	J3n18o3
ento* si*	n6
enton*	J3n17o3
entonces	J3n12o4
entonces $	o3
entonces si	n6
entr*	A-3B5C-5F-4H5J-5K6O-3Q-5R11S-4T-8V-5Y-3Z-3a-5b-4c-4f3g11j3k9l10m3n9o-6p-4q3r-3
entr* #*	W3h-4i3
entr* a*	f3g4h4k5
entr* al*	I5f5m3
entr* beto*	B6
entr* como*	k4
entr* de*	W7
entr* el*	M3q4
entr* en*	L4
entr* la*	R3e5n3
entr* mi*	R5
entr* mis*	R4
entr* o*	n5
entr* otra*	k3
entr* por*	B4
entr* que*	g5
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
entra mi	R3
entra*	C-3I3J-4K3P6R8T-3W4f5g4h-4l7
entrada	D3W6i3l5n-3
entrada #	i4
entrada $	l5
entrada a	h4
entradas	P4
entrado	I4
entrado al	I3
entran	L4R4
entran mis	R3
entrando	H4
entrando $	H4
entrar	R5f5g3l4q3
entrar $	R3g3l5
entrar al	f6
entrarle	f3g6
entrarle a	f3g3
entraron	I3K5P4h-3
entraron $	P4
entraron al	I3
entre	H7I-3k4l6m4n-5q3
entre #	Q3W3
entre como	k4
entre el	q4
entre mi	R3
entre mis	m4
entre nada	l3
entre tarjeta	E3
entre todas	H4
entre todos	H6
entre ya	l7
entre*	U5e6j6n-3
entregar	U6
entregar turno	U3
entrego	H3e6
entrego $	H3
entrego la	e5
entro	B8K5Q-4T-3g9n17o-3q-3
entro $	K3Q-3g6n16
entro a	l3
entro al	m3
entro beto	B5
entro la	n3
entro o	n4
entro por	B4
entro que	g5
entro un	k3
entro una	n3
env*	F3X4Y4Z6d-3j7
envi*	L3X3Y5Z7j7
envi* a*	j7
envi* de*	Y3
envi* por*	Z4
envi* regr*	F3
envia*	X3
envie	Z3
envio	Y3Z3
envio $	j3
envio*	j7
envios	j6
envios a	j6
equ*	E3G3H-4I-3Q9T-3U-3V-3W-4Z18a-5b-3h-4k10m18n-6o-4q14
equi*	H-4Q8T-3V-4W-4Z18a-5b-3h-4k9m17n-6o-4q15
equi* a*	k6q3
equi* al*	G6q-5
equi* comp*	m3
equi* de*	Z10q5
equi* en*	E4L3
equi* la*	n-3q7
equi* van*	k3
equi* y*	F4
equip*	a-3k11m22q-3
equipo	k11m19q-3
equipo $	k4m18
equipo a	k6
equipo completo	m3
equipo van	k3
equiv*	E3F3G4Q8V-3W-3Z20a-3h-5n-5q19
equivale	L4
equivale en	L3
equivocada	q3
equivocado	Z17n-3q6
equivocado $	Z16
equivocado la	q3
equivocaron	D3
equivoco	E4F3Q5q3
equivoco de	q4
equivoco en	E4
equivoco y	F4
equivoque	G5Q3Z7q12
equivoque $	Q3Z-6q16
equivoque al	G6q-6
equivoque de	Z10
era	A-3B-4C-3E-3F-3H-4J21Q-4V-5W-3X-3Z33a-6c-3d-4e7f-3h-6i-6j-3k-3l5m-3n3p-3q28r-5
era #	S3h-3n3q14
era $	Z11n4q4r-3
era a	l4
era al	q4
era aqui	Z8
era con	q3
era contigo	Z7
era de	Z6e3h-3n-3q10
era del	l4q3
era el	T3e3
era esa	q3
era ese	q9
era la	J3n3q-4
era menos	q6
era otra	q3
era otro	q9
era pal	Z12
era para	D3J3Z24q-3
era sin	q3
era su	q4
era un	e-3q7
era venta	q3
era*	F3G9I4q19
era* #*	h-3n3q16
era* a*	l3
era* al*	q4
era* aqui*	Z10
era* con*	q3
era* cont*	Z7
era* de*	Z6e3h-3n-3q10
era* del*	l3q3
era* el*	T4e3
era* empl*	l3
era* esa*	q3
era* ese*	q11
era* la*	J3M3n3q-5
era* meno*	q6
era* otra*	q3
era* otro*	q8
era* pal*	Z14
era* para*	D3J4Z25q-3
era* sin*	q3
era* su*	q4
era* un*	e-3q6
era* vent*	q3
eran	F3G9I3q19
eran #	F4G4I4n-4q16
eran de	G4
eran* #*	F4G4I3n-4q18
eran* de*	G4
ere*	a-3c-3n-5o20r39
eres	a-3n-4o19r37
eres $	r17
eres de	r7
eres el	r10
eres inteligencia	r4
eres la	r8
eres lo	o6
eres lupita	r4
eres robot	r4
eres tan	H3
eres un	o11r5
eres una	o6
eres* de*	r7
eres* el*	r10
eres* inte*	r4
eres* la*	r8
eres* lo*	o6r-3
eres* lupi*	r4
eres* robo*	r5
eres* tan*	H4
eres* un*	o13r4
eres* una*	o5
ern*	f3l19
erne*	l19
erne* del*	l3
erne* ya*	l6
erne* ☎*	f4
ernes*	f3l19
ernesto	f3l19
ernesto $	l10
ernesto del	l3
ernesto ya	l6
err*	D6E3F4G3R3W-3X-3Z9a-3h-3n5o-3q17
erre	q9
erro*	D5E3F4G3R4X-3Z8h-3n9q8
erro* a*	n3
erro* al*	R5
erro* de*	G3q3
error	D6E3F4G3O-3R3X-3Z8h-3n11q6
error $	D5Z8n7
error a	F3n4
error al	R4
error de	q3
error en	Q3
error ☎	F3
es	B-7D5E3F-4G-3H-8J9K-6L5M8N-6O-6P-3Q4R-3S-8T4U-6W3X-6Y-5Z4a3d-8e-6f3h3i-3j3k5l5n-5q7r21
es #	E9a7q3
es $	A8C-3D-4I-3L4M12Q-3a-3e-3h-4m4o-3p3r16
es bien	W4
es cajera	l4
es cierto	C6b3o3
es con	Q4
es cuenta	G4
es de	h5i4k6l3n-4
es del	q3
es devolucion	e3
es el	E3H-4I7M4P-3Q6V12W-4Z-3e-5f-5i-5j4k3r5
es empleado	l6
es ese	P5
es este	r11
es esto	T4r9
es fraude	r6
es jacinto	l4
es kevin	f6
es la	C3D4L3Q4b-3f3j7n-4
es lo	D6Q-3T5b3
es mi	J5W5a4
es necesario	J4Q3
es nueva	f4
es nuevo	f4
es otro	q8
es para	J4c3g3
es por	L6Q5
es que	C3i3n6
es real	E3
es su	F3W3j5q5
es todo	o8
es tono	k3
es un	D5
es una	J6h-3r6
es venta	J5
es ☎	C4d-3h7k8
es* #*	E10a7q3
es* bien*	W4
es* caje*	l5
es* cier*	C5b4o3
es* con*	Q4n3
es* cuen*	G4
es* de*	V-3h6i4k5l3n-4q3
es* del*	q3
es* devo*	e3
es* el*	E3H-4I7M3P-3Q7V14W-4Z-3e-5f-5i-6j4r7
es* empl*	l6
es* ese*	P4
es* este*	r11
es* esto*	T4r9
es* frau*	r6
es* jaci*	l4
es* kevi*	f5
es* la*	D3L3Q4V-3b-3j7n-3
es* lo*	D5Q-3T5b3
es* mayo*	L3
es* mi*	J4W5a5b3
es* nece*	J5Q3
es* nuev*	f8
es* otro*	q7
es* para*	J4
es* por*	L6Q7
es* que*	C4i3n6
es* real*	E4
es* su*	F3W4j6q5
es* todo*	o7
es* tono*	k3
es* un*	D6
es* una*	J6h-3r6
es* vent*	J5q-3
es* ☎*	C5d-3h7k7
esa	A12C-4G-3H-5I-3J5Q-4T-4U3V6W5Z7a-5d-3f-3h-8i9j-3k-3l-5m-3n13o-7p4q23
esa $	J3U4n14o-6q10
esa cantidad	L3q3
esa compra	D3
esa correccion	B3
esa devolucion	A3
esa era	q3
esa misma	i3p3
esa no	A7n-3q11
esa persona	q3
esa peticion	A6
esa que	V5p3
esa senora	q3
esa ultima	q5
esa va	V3
esa venta	c3h-4i8q7
esa ya	n5
esa*	J5K4q4
esa* cant*	L3q3
esa* devo*	A3
esa* era*	q4
esa* mism*	i3p3
esa* no*	A6n-3q14
esa* pers*	q3
esa* peti*	A7
esa* que*	V5p3
esa* seno*	q3
esa* ulti*	p3q4
esa* va*	V5
esa* vent*	h-3i7n3q7
esa* ya*	n6
esas	J4K4q5
esas no	q4
esas* no*	q4
esc*	A-3B-3H-3L-5N-3P-5Q10S6T5W-3X15Y4Z9a4b-4c8d-4g3h-4m-3n-5p-3q-6r12
esca*	g4
esca* mi*	R3
escan*	R3g4
esco*	a3
escr*	A-3L-4P-5Q11S6T5X15Y6Z9a-4b-3c6h-3j-3n-3p-3q-5r13
escr* a*	Z4
escr* al*	Z4
escr* omar*	l3
escr* para*	Q10
escri*	A-3B-3H-3L-4P-4Q12S6T6X16Y5Z8a-5b-3c6h-3j-3p-3q-5r13
escriban	X10
escriban $	X8
escribanme	X6Y6
escribas	X4
escribe	r8
escribe $	r9
escribe omar	l3
escribi	J4Z3
escribiendo	Z3r4
escribiendo $	r4
escribio	Z3
escribir	Q6T4c7
escribir $	Q-3T5c5
escribir para	Q7
escribirme	X6
escribirme $	X6
escribo	Q6S12T3
escribo $	Q3S6T5
escribo cuando	S3
escribo para	Q5
escrito	D4Q5r-3
escrito $	Q5n3
escu*	a7
escue*	a6
escuela	a6
escuela $	a5
ese	A-3B9C-4E3F-4G6H4J6Q-4T-3U-3V6Z6d-3e-3f-4h-8i10j-3n-10o-5p10q11
ese $	q4
ese ajuste	B3
ese cliente	G5V-3W5h-3i7p6
ese corte	H6
ese era	J5q-4
ese es	q3
ese mensaje	Z4
ese mismo	p8
ese monto	q7
ese no	D3q5
ese numero	B4l4
ese que	n5
ese saldo	B4E4
ese tavo	G3
ese ticket	M5n-4
ese* ajus*	B3
ese* audi*	Z3
ese* clie*	G5V-3W5h-3i8p7q4
ese* cort*	H6
ese* era*	J4q-3
ese* es*	q3
ese* mens*	Z4
ese* mism*	p7
ese* mont*	q8
ese* no*	D3q5
ese* nume*	B5i3l3
ese* que*	n4
ese* sald*	B5E4
ese* tavo*	G4
ese* tick*	M4n-4q3
eso	B-3C-4E5F-5H-5I-3J12K-3L-4M-3O-3P-3R-3S8T-5U-5V-4Z18a-7b-3c-3d-6e-3f-3h-7i-3k-3l-5m-4n19o18p5q16
eso $	H-3J7L-3S10T-3V-3X4a-4l-3n9o12q15
eso a	E3p5
eso de	G3J4d-4n5
eso en	E3
eso era	Z11
eso es	n5o7
eso iba	Z4
eso no	J4h-4
eso*	J3P7X4d-3
eso* a*	A3E4p4
eso* de*	G3J4d-4n5
eso* en*	E3
eso* era*	Z11
eso* es*	n5o7
eso* iba*	Z3
eso* lo*	n3
eso* no*	J4h-4
eso* que*	q3
eso* se*	Z3
esos	G3P6X4d-3
esos #	G3J3q-3
esos puntos	P4q5
esos* #*	G3J3P4q-3
esos* punt*	P4q5
esp*	A10C-3D4E-3G-3O-3P-3S18T-4U-3V7W3X4b-7c-3d-9j-4m-3n12o-4q4r-3
espa*	a3
espe*	A14D5F4Q-3S18T-3V8a-4b-3d-3j-4n12
espe* ahor*	S5
espe* el*	A4H5
espe* mi*	A7
espe* perm*	A3
espe* que*	S12n-3
espe* tu*	n5
esper*	A14C-3D5F4Q-3S19T-3V9a-4b-3d-4j-4k-3n12
espera	A8F3S18
espera $	A4S5n3
espera mi	A3
espera que	S4
esperame	S18
esperame $	S8
esperame ahorita	S4
esperame que	S5
esperame tantito	S3
esperan	A4
esperando	A7D6H3S-6V11n3
esperando $	D6S-3V7n3p3
esperando el	A3H5
esperando mi	A3
espero	S-3n16
espero $	n11
espo*	A-4B3Q4W7X3b-5d-6k3l4q5
espo* como*	k5
espo* ya*	l5
espo* ☎*	W3
espos*	A-5B3Q3W6X3b-4d-5k3l4q4
esposa	A-4B4X3d-3k4q4
esposa $	A-3B4X4
esposa como	k5
esposo	W4b-3d-3l4
esposo ya	l5
est*	A3B4D4F-4G-8H4M-3O5R-4S-3T7U-3V-6W-8X6Y-7Z-4b-5h3i-6l-3m6n3o-3q3r11
esta	A8C4D6E3F-3G-4H3I3L-5N-4O-3P-3Q-4T-5V-5W-4X-7Y-4Z-6a6b-6c4d6g-4i-5k-4l-4m8n6p5q4r3
esta #	h10
esta $	C-3D-3J6M3a-4m-3n22p5q3
esta activa	m6
esta adentro	m8n-3
esta aqui	C3F3
esta arriba	n5
esta atras	V4
esta autorizado	m4
esta bien	A8D4J9n-3o3
esta chueco	D4
esta clienta	C3E7P4W5f3h-3n-3
esta como	m3
esta compra	L-3d10p5
esta con	d3
esta contestando	r4
esta cuenta	d6
esta dada	f3m3n-3
esta dado	f-3h4m6
esta del	D3n5
esta detenido	A6
esta diciendo	q3
esta doble	n9
esta el	L4a6c5n-3
esta en	A3C4f5n4
esta esperando	A5p3
esta floja	H3
esta fuera	l5
esta inscribiendo	I6
esta la	C3Q-3T4c3
esta llevando	d3
esta lloviendo	a6
esta lo	D3L3n4
esta mal	D4E10q11
esta no	o4
esta ok	A3
esta otra	d4
esta pidiendo	G4H6
esta quincena	I4
esta registrada	m4
esta registrado	Q3k3
esta regresando	e5
esta semana	B10H8K3M4h-5
esta senora	C3
esta sucursal	m4
esta venta	h3
esta viendo	p3
esta ya	I5R5U5
esta ☎	C4
esta*	B3E7G-3J3K6L3M-3O8Q-5T-6W-6X-4Y-3a-4d-9f-4g-5j8m3n8p-5q3r4
esta* #*	F5h8
esta* abie*	e4j9
esta* acti*	m9
esta* aden*	m7
esta* ante*	E3
esta* aqui*	F4
esta* arri*	n6
esta* atra*	V3
esta* auto*	A-4B4m7
esta* bien*	A9D4J8n-3
esta* buen*	O4j3o5
esta* chue*	D4
esta* clie*	E7P4W5f3h-3
esta* como*	m4
esta* comp*	L-3d12p6
esta* con*	U3d3l4
esta* cont*	j4r3
esta* cuen*	d5
esta* dada*	f3m4n-4
esta* dado*	h3m8
esta* de*	C5H7P9b3d-3
esta* del*	D4n5
esta* dete*	A6
esta* dici*	q3
esta* dobl*	n9
esta* el*	E3H-3L4a5c6n-3
esta* en*	A6K4f5k4m-3n5
esta* escr*	Z3
esta* espe*	A5V6p3
esta* floj*	H3
esta* form*	V4
esta* fuer*	l5
esta* insc*	I5L8
esta* la*	C3Q-3T4V3j3
esta* llev*	d3
esta* llov*	a7
esta* lo*	D3L3n4
esta* mal*	D10E13b-3q12
esta* meti*	l3
esta* mis*	n3
esta* no*	o3
esta* ok*	A3
esta* otra*	d3f3
esta* paga*	d3
esta* pend*	K3n4
esta* pers*	i3
esta* pidi*	G3H7
esta* por*	O3
esta* quin*	I5
esta* regi*	n-3r5
esta* regr*	e5
esta* roba*	B4D3
esta* sema*	B10H8K3M3V-3h-4
esta* sucu*	m4
esta* susp*	m3
esta* vaci*	C3
esta* vien*	J7p3
esta* ya*	I5R5U4
esta* yo*	g3
esta* ☎*	C4h4
estab*	E8H-3J8K4Q-3V6Z4a-3q10
estaba	E6H-3J9Q-3V6Z4a-3q11
estaba $	q7
estaba antes	E3
estaba el	E3
estaba en	Z3k3n3
estaba escribiendo	Z3
estaba esperando	V5
estaba probando	q3
estaba viendo	J6
estaban	K3
establece	E3
establece en	E3
estac*	F6j5
estacionamiento	F5j3
estacionamiento #	F5h-3
estad*	B4C3H5P10n3
estado	B4C3H6P10n3
estado autorizando	B4
estado de	C5H7P10
estan	A6D7E3H-3I3K5P-3T-3b-5d-3j13m5n4q-3r-3
estan $	j5
estan abiertos	j10
estan activos	m4
estan autorizadas	m4
estan dados	m3
estan devolviendo	e3
estan en	A6I3K8n-3
estan mal	D7E4
estan mis	n3
estan por	O3
estan robando	B5D4
estan suspendidos	m4
estar	L10N6n4r3
estar con	l3
estar inscrita	L7
estas	O9o5
estat*	b5n6
estatus	b5m3n7
estatus $	m3
este	B4C4D-5F-5H6I4J-3L-6P9T8X4a3b-4f6g7j-4l-4n-7o-4q-5r15
este $	V3W5n3p4r3
este ano	P3
este celular	P4
este chat	T5r11
este cliente	B6C-3E3G3P3f-3
este contacto	T6r4
este en	C3Q3
este es	r4
este joven	i4
este medio	T6
este mes	B3H8I9P7m3
este mismo	g6
este numero	C7g4r6
este otro	q3
este sabado	H5
este senor	h3
este telefono	C3r3
este ☎	C4
este*	X4Y3h3r3
este* celu*	P5f3
este* chat*	T5r9
este* clie*	B6C-3E3G3P3f-3
este* comp*	h3
este* cont*	T5r4
este* en*	C4
este* es*	r3
este* jove*	i4
este* mand*	X4
este* medi*	T5
este* mes*	B3H9I9P7
este* mism*	g6
este* nume*	C6g3r5
este* otro*	q3
este* saba*	H5
este* se*	F3
este* tele*	C3r3
este* ☎*	C4
esten	Y3
estet*	F3h3r3
estetica	F3r3
estetica se	F3
esti*	f3
esto	A-3B-3D12H-4J-5L5N5O-3P-3Q7T14U-3V-3X7a-5b-3c5d-3f-3g-4h9j-4n-4q-5r10
esto $	J-4L3N4Q3T8W3X8a-3g-3h8j-3n-5q-3r10
esto de	D4
esto es	k3
esto favor	h5
esto lo	r5
esto no	D4c4
esto o	L4
esto que	T4n3
esto*	J5L-3O5P-3S6T5X4Z-3b6c-4g7h4j-3n-5o3q-4r6
esto* cont*	S3
esto* de*	D4X3
esto* en*	A3a4g3
esto* favo*	h5
esto* haci*	H3
esto* lo*	r6
esto* no*	D4c4
esto* o*	L4
esto* perd*	T10
esto* que*	T5h3
esto* yo*	h5
estoy	L-3O7S7T4X3b4c-4g9h3j-3n-5o4q-3r6
estoy con	S3
estoy contando	S3
estoy en	a5g3
estoy haciendo	H3
estoy perdida	T10
estoy yo	h5
estu*	B6H9U3X3a-3o5q8
estu* buen*	l4
estu* el*	H3
estu* en*	B4U3
estu* haci*	B4
estu* mal*	q7
estu* muer*	H6
estuv*	B6H10X3l3o-3q7
estuve	B3U4
estuve en	B4
estuvo	B3H8X3l4n3o-3q7
estuvo $	X3n8
estuvo bueno	l5
estuvo el	H4
estuvo haciendo	B4
estuvo mal	q8
estuvo muerto	H5
eta*	h3
etap*	h3
etap* #*	h3
etapa	h3
etapa #	h3
eti*	D3W7e3
etiq*	D3W7e3
etiqu*	D3W7e3
etiqueta	D3e3
etiqueta $	D3
eul*	E4
eula*	E5
eula* en*	E4
eulal*	E4
eulalia	E4
eulalia en	E4
eva	G4
eva $	G3
eva*	F3
evan*	F3
evan* cob*	F3
evang*	F4
evangelina	F4
evangelina cob	F3
ex	W4a5l5
ex sigue	l5
ex* sigu*	l5
exa*	E9n3
exac*	E8n3
exac* el*	E5
exact*	E9n3
exactamente	E4T3n4
exactamente $	T3n4
exacto	E5
exacto el	E5
exc*	O7o14
exce*	O6o16
exce* serv*	o9
excel*	O7o16
excelente	O6o14
excelente $	o13
excelente servicio	o9
exi*	K3L3M8N3h-5n8
exis*	K3L3M9N4h-5
exis* algu*	L3
exis* el*	M5
exis* en*	f3
exis* movi*	A3
exist*	K3L4M8N3h-5
existe	L3M10f3h-4
existe el	M6
existe en	f3
existen	A3K3
existen movimientos	A3
existio	q3
exit*	n8
exito*	n8
exitosa	n7
exitosa $	n7
exp*	N4Q12T18a-3d-3j4
expl*	L4Q11T18
expl* a*	n3
expl* como*	Q8T3
expl* con*	Q4
expl* otra*	T3
expl* que*	T3
expl* todo*	k3
expli*	D-3L3Q11T18
explicame	Q5T15
explicame $	T11
explicame como	T4
explicame que	T4
explicas	Q4
explicas como	Q3
explico	c3
explico a	n3
explique	k3
explique todo	k3
expliqueme	Q4T4
expr*	j5
expre*	j5
express	j5
express $	j5
ext*	A3F6W4X-3h-4j3r4
extr*	A3F7W4h-4j4
extr* a*	F3
extr* orde*	F4
extr* tu*	A4
extra	A3F3G3W4j3q3
extra $	W4q4
extra tu	A4
extra*	F4a3
extrano	a5
extras	F5
extras orden	F5
ey	O24a-3o-3
f	h4
f #	h5
f* #*	h5
fa	C5O-3b5
fa $	C6O-3b4
fab*	f3g3
fabi*	f3
fabio*	f3
fabiola	f3
fac*	H6W12h3j15q-4
fact*	H6J-3W13h3j15q-4
fact* #*	M4h5
fact* de*	W8h-5j3
fact* del*	h-3j5
fact* en*	H5
factu*	H5W13h4j15q-3
factura	W10h3j14q-4
factura #	M4h4
factura $	H3W3
factura de	W9h-6j4
factura del	j5
facturamos	H5j3
facturamos en	H5
faj*	e3
faja	e3
fal*	A7B-3D12F5H-3J-5K8L-4O-3P-4Q-4T-4V8W-5Z-3b4d-4e-3h-4i3j-4k7n4q7
fall*	a-3n13o4q3
fall* el*	K4q3
fall* hay*	l3
falla*	n3
fallando	n4
falle*	l3
fallecio	l3
fallecio hay	l3
fallo	n11q5
fallo $	n12
fallo el	K3q3
fals*	G4q3
fals* alar*	q3
falsa	G5
falsa $	G4
falsa alarma	q3
falsa*	l3
falsas	l3
falt*	A9D11F5G-5J-4K7L-4P-3Q-4S3T-3V9W-4Z-3b5d-3i6j-4k8l-3n-5o-5q3
falt* #*	F3V7q5
falt* algo*	n5
falt* de*	K4
falt* jose*	k7
falt* la*	i3
falt* lo*	D5F4
falt* los*	D9
falt* mete*	i4
falt* mi*	A7
falt* much*	C4D-3b5
falt* o*	F4h-3
falt* para*	C3
falt* pero*	E4
falt* por*	h3m3
falt* punt*	D3
falt* que*	A6h3k4
falt* quit*	q3
falt* sabe*	M3
falt* un*	S3
falt* una*	D4
falta	A10C3D10F5V4a-3h-3i6k9o-3q-6
falta $	V6b3p3
falta josefina	k8
falta la	i3
falta lo	D6F4
falta meter	i3
falta mi	A7
falta o	F4h-3
falta poner	k3
falta por	h3m3
falta que	A6k5
falta saber	M3
falta un	S3
falta una	D5
falta*	D6F4G-3K4S4V6a4b4h-4n-6q6
faltaba	q3
faltan	D6K5S3V6a4b5h-4n-4
faltan #	F3V7h-3
faltan $	S4
faltan de	K4
faltan los	D9
faltan pero	E3
faltaron	F3q5
faltaron #	q6
falto	h6q4
fam*	i4
fami*	i3
fami* de*	i4
famil*	i4
familia	i4
familia de	i3
far*	L4r6
farm*	L3r5
farma*	L3r5
farmacia	L4r5
fat*	D4
fav*	A-3C4D-7F3G-3H4K-3L-7O-5Q-4R5V3W-3X5Z-5a-5c7f3g4k4o-7q4r-3
favo*	A-3D-7F3G-3H4J3K-3L-7O-5Q-4R5T5V3X5Z-5a-5c6f3g4k4o-7q3r-3
favo* #*	h7
favo* a*	k3
favo* canc*	l3
favo* clie*	d5
favo* cuan*	b3
favo* de*	F8q4
favo* del*	F4
favo* es*	W5
favo* esta*	J4R6n-3
favo* fije*	E3
favo* inha*	l3
favo* la*	J3n5
favo* lo*	n3
favo* los*	E3G3
favo* me*	g3p4
favo* que*	C3
favo* y*	d3
favo* ya*	H3
favo* ☎*	c6k4
favor	C3D-7G-3H5K-3L-7O-5Q-4R5T3W-3X5Z-5a-6c6f3g5k4o-7q3r-3
favor #	h7
favor $	A-3C7D-6F-3H4L-5N-3O-4R3T5U3V6W-4X6Z-4a-4c6e-5f3i3k3o-6q4r-6
favor a	k3
favor cancele	l3
favor clienta	C3
favor cuanto	b3
favor de	F7q4
favor del	F4
favor es	W5
favor esta	R5
favor fije	E3
favor inhabilita	l4
favor la	n5
favor los	E3G3
favor me	p4
favor no	j3
favor que	C3
favor y	d3
favor ya	H4
favor ☎	c6k5
feb*	H4P3
febr*	H5P3
febr* cual*	H4
febre*	H5P4
febrero	H5P4
febrero cual	H5
fec*	I4M3P10Q3j-3n5
fech*	H-3I4M3P10j-3n6
fech* #*	H3
fech* de*	n8
fecha	H-3I4M3Q3n6
fecha #	H3
fecha $	H-3I4
fecha de	H-3n10
fecha*	P8
fechas	P9
fechas $	P6
fel*	O8a9o7
feli*	O9a8o8
feli* cump*	a6
felic*	a3o9
felicidades	a4o9
felicidades $	o8
feliz	O8a5
feliz cumpleanos	a5
feo	D4F4p3q6
feo $	F5q7
fer	f5l10
fer $	l10
fer*	C8R3l3
ferm*	l4
ferm* ayer*	l4
fermi*	l4
fermin	l5
fermin ayer	l4
fern*	C9R3k3
fern* deja*	k3
ferna*	C9R3k3
fernanda	C4R3k3
fernanda $	C4R3
fernanda dejala	k4
fia*	W5q4
fiad*	W4q3
fiad* y*	q3
fiado	W4
fiado $	W5
fid*	f3
fide*	f3
fidel	f3
fie*	I4a4j-3o10
fiel	F3
fiel*	I5
fiele*	I4
fieles	I4
fieles $	I4
fies*	a5j-3
fiest*	a5j-3
fiesta	a5
fij*	C5E6c6d-3l3
fija	E4
fija el	E4
fija*	C6l3
fija* cuan*	H3
fija* el*	E4
fija* que*	h3l4
fijat*	C5l3n-3
fijate	C6l3n-3
fijate cuanto	H3
fijate que	h3l3
fije	E3n3
fije en	E3
fije* en*	E3
fijo	c6
fijo $	c7
fil*	D3E3J4S6V9a-3h7n-4q-4
fila	D4J3S7V9a-3h5n-3q-3
fila $	D4V6
file*	E4
file* esta*	E4
filem*	E4
filemon	E4
filemon estan	E4
fin	H12O-3j8
fin $	H12O-3j9o-3
fin*	C-3E3a3n7p3
fina*	E3a3n6p4
fina* debe*	E4
final	E3a3n6p4
final $	n8p3
final debe	E5
fine*	l3
fine* de*	l3
fines	l3
fines de	l3
fir*	A19K-5k3n5
firm*	A19K-5k3n6
firm* cont*	k4
firm* pend*	A8K-5
firma	A9
firma $	A5
firma*	A16K-4
firmar	A9
firmar $	A10
firmas	A7K-4
firmas pendientes	A8K-4
firme	n8
firmo	B3k4
firmo contrato	k3
firmo quien	B3
firu*	f3
firul*	f3
firulais	f3
flo*	C3G4H6n-3
floj*	H7n-3
floj* cuan*	H3
floj* verd*	H4n-3
floja	H3
floja verdad	H4
flojo cuanto	H3
flor*	C3G4h3
flore*	C4G4
flores	C4G4
flores $	C4G3
foc*	e10h3
foco	e5h3
foco*	e5
foco* led*	h3
focos	e4
fol*	H-4M11Q6a-3e6h10i3n5q9
foli*	H-5M11Q6W-3a-3e6h11i4n4q10
foli* #*	M13e3h9i3n-6q3
foli* &*	M3e4h8q6
foli* que*	Q4q3
folio	H-4M11Q6a-3e6h12i4n4q9
folio #	M12h9i3n-6q4
folio $	J3Q4h-4n7q-3
folio &	M3e3h8q6
folio de	q3
folio que	Q4q3
fon*	G4
fond*	G3
for	C4d7i6
for ☎	C5d5
for*	A3Q8T7V7a3g4n-4
for* ☎*	C5d6
form*	A3Q9T6V8a3g3n-4
form* al*	a3
form* de*	Q5
form* part*	g4
form* se*	o4
forma	Q9T7
forma de	Q5
forma*	A3V8a3g4o3
formadas	A4
formadas $	A5
formado	V3
formados	V3
formar	a4g4
formar parte	g4
formu*	h3
formula	h3
fot*	Q6Z7a7g3j3q-3
foto	Q5Z6a6g3q-3
foto $	a3
foto de	g4j3
foto del	D3Q5a5
foto* de*	g3j4
foto* del*	D3Q5a5
fotos	h3
fra*	r4
frau*	r4
fraud*	r4
fraude	r5
fraude $	r6
fre*	g3h5j4
frec*	g3
frecu*	g4
fres*	j3
fri*	D6a23
fria*	a8
friaz*	a8
friazo	a7
frij*	a8
frijo*	a7
frijoles	a8
frijoles $	a8
frio	D4a13
frio $	D4a9
fue	A-4B9C-5D-4E-4H3I-5J7L-6M14O-3P8Q-8R-3T-4U4X-3Z11b-6c-3d-5e-5f-3i-5j-7k-4l11m-3n16o6p-4q12r-3
fue $	B3H3J3M14h-3l3n8p-3q-3
fue abigail	l3
fue al	l5
fue chiste	G4
fue con	q8
fue de	h3q4
fue el	H10V-3Z5a6
fue error	n-3q6
fue exitosa	n8
fue la	B7D3M5l3n5q-4
fue lo	P4b-3n13
fue mi	P3U3
fue nancy	B4
fue perla	B4
fue pero	W3
fue prueba	q3
fue sin	Z8a3n-4q8
fue un	n-3o7
fue una	h4n4
fue*	G6H-4I4P6d-5h4k4l7q8
fue* abig*	l4
fue* al*	l5
fue* chis*	G3
fue* con*	q9
fue* de*	h3q5
fue* el*	B-3H10V-3Z5a6
fue* erro*	n-3q6
fue* exit*	n10
fue* la*	B7M6l3n6p3q-4
fue* lo*	P4n12
fue* mi*	P4U3
fue* nanc*	B4
fue* perl*	B5
fue* pero*	W3
fue* prue*	q3
fue* sin*	Z7a3l3n-5q7
fue* un*	n-3o9
fue* una*	h4n5
fuer*	G5H-3I4P7d-5h5k4l6q9
fuer* #*	D3h7q5
fuer* del*	l4
fuer* desc*	G4
fuera	G6d-3k4l7q5
fuera $	k5l5q5
fuera del	l4
fuera descuentale	G4d-3
fuero*	I5P8h7q5
fueron	D3I5P7h6q5
fueron #	D3h6q6
fueron $	I5
fug*	o3
fuga	o3
fui	B4D9P11Z3h3j-3l-3
fui $	B5P7l-3
fui a	H3
fui el	D7
fui* a*	H4
fui* con*	P3
fui* el*	D6
fun*	L6S4T14n-3r-3
func*	L6S4T15n-3r-3
func* disp*	T4
func* lo*	L7Q4
funci*	L5S4T13r-3
funcion	S5j3
funciona	L7T5c3r-3
funciona $	T4c3r-3
funciona lo	L8Q4
funciones	T10
funciones $	T5
funciones disponibles	T4
fund*	e5
gab*	k4l7
gaba*	l5
gabac*	l6
gabacho	l6
gabacho $	l7
gaby	k4
gaby de	k4
gaby ya	l3
gaby* de*	k3
gan*	C-4F6G5H-6L21P-4Q-3W11a13b-5h-3j-4n-4p9
gana	D5E3H-4L10W8
gana $	D5L5
gana la	E3W4
gana*	L13W7a6b-3
gana* la*	E3W6
gana* nada*	G3
gana* punt*	L11
ganan	L8W5
ganan $	L4
ganan puntos	L5
ganar	L10d3
ganar $	L4
ganar nada	G3
ganar puntos	L5
ganar*	a7
ganaron	a7
gano	F8G3L4a7p8
gano $	F5G3
gano con	p3
gano el	a7
gano la	F5
gano* con*	L3p3
gano* el*	a8
gano* la*	F5
gans*	p3
gansi*	a3p3
gansito	a3p3
gar*	M4V3h5
garan*	c3
garantia	c3
garantia $	c3
garr*	V3h3
garra*	h4
garrafon	M3V3
garrafon #	M3
gas	Z6a7j4
gas $	Z6a7
gas*	C-4D3F-3J5L5P13T-3W5d18h16j-5n-7r-4
gaso*	Q4
gasol*	Q4
gasolinera	h3
gast*	C-3D4J6L3P13Q-3W6a-3d19h15j-5n-6r-4
gast* #*	h16
gast* casi*	D3
gast* lo*	d3
gast* los*	P4
gast* mi*	W4
gast* mis*	D4
gast* sus*	P5
gast* todo*	b4d4
gasta	W5d8h-3
gasta todos	d5
gasta*	C-3L8P7d18h-3
gastado	P9b-4
gastar	L8b4d14
gastar $	b5p3
gastar mi	d3
gastar mis	L3d4
gastar sus	d4
gastarse	d4
gaste	L-4P5b3h11n-3
gaste #	h7
gaste $	h5
gaste casi	D3
gasto	D4P3W3h12
gasto #	d-4h12
gasto $	d8
gasto sus	P5
gat*	a9e4
gati*	a7
gatit*	a7
gato	a10e5
gela*	P3
gen*	D4I11L5P-3R5S7T-4U-4V-3W-3b-3c10d-3h6i-4j-3k-3l6m12n-4o7p-3q-7
gena*	C3G3
gena* por*	G3
genar*	G4
genaro	C3G3
genaro por	G3
gene*	H4L8R6h4n4q-3
gene* de*	H4
gene* punt*	L8
gener*	H5L7R6h3n4q-3
genera	R3
general	H6
general de	H4
generar	h6
geni*	o11
genia*	o10
genial	o11
gent*	D6I12Q3S7T-3c10h4i-3l8m12n-7o-4q-5
gent* de*	m5
gent* hay*	I4
gent* no*	c7
gent* nuev*	f3
gent* se*	D4I5
gent* teng*	I7m4
gent* trab*	m4
gent* trai*	m5
gente	D5I14S7T-3c11h3i-3l8m9n-7o-4q-5
gente $	I4Q3S7a3f-3l10
gente de	m6
gente hay	I3
gente no	c8
gente nueva	f4
gente se	D4I5
gente tengo	I6m5
gente trabaja	m5
gente*	m6
gentes	m5
gentes traigo	m5
ger*	B5L-3Q3V-4W7a-3c7d-3h-3k9l3m12o-3
gera*	l3m7
gera* sigu*	m6
gera* ya*	l3
gerar*	l3m8
gerardo	V-3l3m7
gerardo sigue	m8
gerardo ya	l3
gere*	B5Q3W9a-3c7h-3k10m7o-3
gere* #*	F5
gere* a*	k5
gere* de*	k5l4
gere* lo*	n3
gere* quie*	m6
gere* supl*	B5
geren*	B5Q3W7a-3c6h-3k10m7o-3
gerente	B5F3Q3W8a-3c7h-3k10m7o-3
gerente #	F4
gerente $	W6c6k4m4
gerente a	k5
gerente anterior	B3
gerente de	k4l4
gerente lo	n3
gerente quienes	m6
gerente suplente	B4
gim*	h3j3
gimn*	j3
gimna*	j3
gimnasio	h3j3
glob*	W3
go	n13
goo*	O9
good	O10
gor*	C3V7a8
gord*	a9r3
gordi*	r3
gorditas	r3
gordo	W4a4
gordo $	W4a5
gorr*	C3V7
gorra	V7
gorra $	V7
goy*	C4h4l3
goyo	C5h3l3
goyo fallecio	l3
goyo* fall*	l3
gra*	C4H-7I-3J11L3N-3O-4P-3Q-4T-4U-3V-3X4Z-3a5b-3g-3k-3n3o23q3
grab*	n9q3
grab* el*	q3
graba*	n6
grabaste	n4
grabo	n3
grac*	H-4J13O-4S3T-3X6c3o24
grac* a*	a4l4
grac* eh*	o3
grac* mi*	o3
grac* por*	o8
graci*	H-4J12K3L-3O-4S4T-3X6c4o23
gracias	C3H-4J13O-4S3T-3X6c4o24q-4
gracias $	J12K3O-3S3X7a-3c4h3n-4o18q-3
gracias a	a3l4
gracias bot	o3
gracias compa	o3
gracias eh	o3
gracias joven	o3
gracias mi	o4
gracias por	o8
graciela	q4
grad*	j3
gradu*	j3
graduacion	j3
graduacion $	j3
gran*	Y4a8h4j3
gran* del*	M3
grand*	Y4h5
grande	M3a3h5
grande $	a3
grande del	M3
grandes	Y4
grat*	C3L6W6d4p4
grat* o*	L3
grati*	C3L7W5d4p4
gratis	C3L6W4d5p4
gratis $	L4W4
gre*	o8
grea*	o8
great	o7
gri*	D3h4q3
gris	h3
grit*	D3
gro*	D8W5
gros*	D8W5
grose*	D7W5
grosero	D8W6
grosero $	D9W6
gru*	I3Z13
grup*	I3Z13
grup* de*	I3Z8
grup* del*	Z5
grupo	I3Z13
grupo de	I3Z7
grupo del	Z5
gua*	A-3C4D-3H-3J11N4S-3T-4X-3Z-3a4b3d5f-3h3j3k3n11o-3q6r5
guad*	I3k4
guad* con*	k4
guad* dent*	I3
guada*	I3k4
guadalupe	I3k4
guadalupe con	k5
guap*	a8
guapo	a8
guar*	C5D-3H-3J11N4T-3a-4d7j4n12q5r4
guar* lo*	J3n3
guar* mi*	N6
guar* ☎*	d3
guard*	C6D-3H-3J10N4T-3a-4d7j3n12q5r4
guardada	Q3
guardada $	Q3
guardado	C6d4r6
guardar	J3
guardar $	J3q3
guardaste	n6q3
guardaste $	n5
guarde	J4
guardes	J6
guardes $	J4
guardo	n13q3
guardo $	n8
gue*	E4a4h4
guer*	E4V3h3
guer* del*	E5F-3G3
guer* ☎*	F5
guera	E5F-3V3h3
guera del	E5F-3G3
guero	F5
guero ☎	F5
gui*	h3
gus*	D-4S3Y4b-3d4e6o12r4
gust*	D-4N3S4Y3a3b-3d5e5g3j-3o11r4
gust* el*	e5
gusta	N4o7
gusta $	o7
gusta*	D-3Y4a3b-3d5g3
gustaria	D-3Y4b-3d6g3
gusto	S4e6o5r5
gusto $	S3o6r5
gusto el	e6
gym	h3
ha	A-3B21I3J-4L-3P16R3T-3f7h-4i3p-3q-3
ha cancelalo	B4
ha canjeado	H3
ha comprado	P9f6
ha estado	B5
ha gastado	P4
ha hecho	B9
ha juntado	C4
ha llegado	R4
ha llevado	P6
ha metido	B8
ha puesto	B4
ha registrado	I5
ha vendido	H4
ha* canc*	B3
ha* canj*	H3
ha* comp*	P12f6h-3
ha* esta*	B4
ha* gast*	P4
ha* hech*	B9
ha* junt*	C3
ha* lleg*	R4
ha* llev*	P4
ha* meti*	B9
ha* pues*	B4
ha* regi*	I5
ha* vend*	H4
hab*	B-3C-3D-3F-3H-3I-3J-3L-3Q-4S9T-5V-3W-4X-4Z5b-3c20d-4f3h-4j-4k6l-3n3o-3p-3q3r18
habi*	M4W-3Y3a4f4i3k8m3q6
habi* #*	e3
habi* a*	k9
habi* meti*	q4
habi* por*	m5
habi* regi*	q5
habi* sali*	n3
habi* usad*	G4M3
habia	G5i4q6
habia metido	q4
habia registrado	q4
habia salido	n3
habia usado	G4
habia vencido	G3
habia*	A3M3
habian	A3M4
habil*	Y3f5k8m4
habilita	k4
habilita a	k4
habilitado	m5
habilitado por	m4
habilitame	k4
habilitame a	k5
habit*	a7
habitacion #	n3
habl*	S9T-4Z6a-4c22j-3r19
habl* a*	Z3
habl* al*	Z5
habl* con*	c11r6
habl* por*	c4
habla	r9
habla $	r9
habla*	S11T-3Z7c16n-3r3
hablaba	Z8
hablame	c8
hablando	r3
hablar	S8T-3c13
hablar $	S6c-3r3
hablar con	c13r-3
hablar para	c3
hable	c8
hable*	c6
hablen	c6
hablo	r13
hablo $	c-3r8
hablo con	r8
habr*	n5
hac*	A-4C-7F-5K-6M-4N-3O-4Q10T15W-7X-3Z-3a5d4i6j7m-4n4q5
hace	B-3C-4G-3H-4I5K-3L-3P3Q9S-5W-3a7b3i6n4p5q5
hace #	I4q3
hace $	Q3T3j3
hace cuando	Q6
hace el	c3
hace que	D4U3b3l3n-3
hace ratito	i4n4
hace rato	i4n5p6
hace si	Q4
hace un	a11g3n3
hace una	D3
hace*	A-3C-3F-3I-4K-3O-3Q4S6T17U-3W-4a-5b-5d6e3j8p-3
hace* #*	I3P3q3
hace* algo*	n4
hace* aqui*	T5
hace* cuan*	P8Q9n-5
hace* el*	H5
hace* envi*	j7
hace* much*	B4
hace* otra*	T3
hace* para*	g4
hace* que*	D3U3b3l4
hace* rati*	i5n3
hace* rato*	i4n6p5
hace* si*	Q4
hace* un*	D-3a11j3
hace* una*	D3E4e4h7
hace* vali*	d7
hacem*	H-3Q3S7T3q3
hacemos	H-4Q3S7T3
hacemos $	S5T3
hacen	B3L4j14
hacen envios	j6
hacen muchos	B4
hacer	E3J3Q3T10a-3b-4d5e4g3n4
hacer $	Q4T13n6
hacer algo	n5
hacer aqui	T3
hacer otra	T3
hacer para	L3g4
hacer una	E4Q-3e5h7
hacer*	V3d4
hacerla	V3q3
haces	D4H4T16n-3o3
haces $	T15o3
haces el	H4
haci*	B4G3a5l5
haci* cosa*	l3
haci* mi*	H3
haci* tono*	B3
haci* tram*	G4
hacie*	B4G4a5l4
haciendo	B3G3a5l5
haciendo $	a6
haciendo cosas	l3
haciendo mi	H3
haciendo movidas	l4
haciendo tono	B5
haciendo trampa	G3
hag*	C-4E-3J11O-3P-3Q10T11Z8a-6b-5f5g6h-6j4n12o-4q-5
haga	Z3
haga caso	Z3
haga*	J12V4Z8a-3f3g6j3n-4q-4
haga* caso*	J-3Z12
haga* favo*	d3
haga* nada*	J10
haga* su*	f6
haga* un*	W4j4
hagal*	V5f3
hagale	V5f3
hagam*	W3g6
hagame	W4g7
hagame favor	d3
hagan	N3Z4
hagas	J14Z4n-3q-3
hagas $	J6
hagas caso	Z6
hagas nada	J9
hago	Q11T14X3b-3h-5n15q-3
hago $	Q-3S3T14n13
hago cuando	Q4
hago otra	n4
hago para	L3Q6T-4X4
hago si	Q8n-4
hago* con*	T3
hago* cuan*	Q4
hago* otra*	n3
hago* para*	L3Q7T-4X4
hago* si*	Q9n-4
hal*	J-3M6T8f3
hall*	M6T6f3
halla*	M3f3
hallo	M3T7
hallo $	T4
ham*	a6h6
hamb*	a6
han	D3I8P6
han vuelto	I4
han* vuel*	I5
har*	I4X4n-4q3
hart*	I5X4n-3q3
hart* en*	I5
harto	X4q3
harto*	I6
hartos	I5
hartos en	I6
has*	H-3J3L4a5b3j4l4n5o10
hast*	H-3L4a6j5l5n6o10
hast* cuan*	L5j4n4
hast* el*	D5a5
hast* hoy*	b4p3
hast* la*	n4
hast* lueg*	o8
hast* mana*	o6
hast* nuev*	l4
hast* que*	J3j5
hasta	J3L4a4b3j4l4n5o10
hasta #	A3
hasta cuando	L5j5n3
hasta el	D5a5
hasta hoy	U-3b3p3
hasta la	n4
hasta luego	o9
hasta manana	o6
hasta nuevo	l3
hasta que	J3j4
hav*	C5U5b4p6
have	C5U4b6p6
have $	C5b5
hay	A10B-3E6I6J3K11L6N-5P-7Q7R-5S-3T5U-10V6W-4X-6Y-5Z-6a10b5c6d-12e4g-5i-9j17l-3m-4n-7o-10p-4
hay $	H9I4K3T11a-3j5
hay a	L4b3
hay ahi	C3p3
hay algo	B6K4
hay alguien	O10c3r4
hay alguna	I3K3Q4T3
hay alguno	A3
hay aprobaciones	A5
hay barata	W6
hay cola	V5
hay de	j3
hay en	C4I4b5m5
hay fila	D4S3h3n3
hay firmas	A8K-4
hay gente	D4V3
hay hoy	j8
hay lugar	j5
hay manera	Q4
hay modo	Q4n3
hay mucha	S4
hay nada	J4
hay otra	J7
hay otras	K6
hay otro	V6
hay pan	j3
hay para	A4
hay pendiente	K8
hay promo	j4
hay puntos	L5b3
hay que	B-3C-5D-3E10F3G7H-3J4L5M-4W-3a-4b-3d-3e9f6h8i-3j-6k7l3n-7q12
hay respuesta	n7
hay reten	a5
hay servicio	j5
hay solicitudes	A10
hay un	M4c4f3
hay una	D3M9h-4r4
hay ventas	K5
hay ya	I4
hay*	Y8q4
hay* a*	L4
hay* ahi*	C3p3
hay* algo*	A3B5K4
hay* algu*	I3O10c3n-3r4
hay* apro*	A6
hay* bara*	W6
hay* cola*	V5
hay* de*	j4
hay* dife*	E4
hay* en*	C4I3b5m4
hay* fila*	D4h3n3
hay* firm*	A8K-4
hay* gent*	D4
hay* hoy*	j7
hay* luga*	j5
hay* mane*	Q4
hay* modo*	Q4n4
hay* much*	S4
hay* nada*	J5
hay* otra*	J7K4
hay* otro*	V8
hay* pan*	j3
hay* para*	A4
hay* past*	j3
hay* pend*	K8
hay* prom*	j4
hay* punt*	L4b3
hay* que*	B-3C-4D-3E10F4G8H-3J3L4M-4W-3a-4b-3d-3e10f7h7i-3j-6k7l4m-3n-8q11
hay* resp*	n5
hay* rete*	a5
hay* serv*	j4
hay* soli*	A10
hay* un*	M3c3f3
hay* una*	D3M9h-4r3
hay* vent*	J3K5
hay* ya*	I4
haya	Y6q4
haya* algo*	Y3
haz	C-3E6H4W11d3h-3
haz la	H4W3
haz que	E5
haz un	E3W3
haz*	C-4H7I4R7V-3W17a-3f4g4h-3i6k3o-3
haz* la*	H4W3
haz* que*	E5
haz* un*	E3W3
hazl*	C-3R3W6f5i6k4n4
hazl* lleg*	F3
hazl* luga*	k3
hazl* otra*	i3
hazl* su*	f6
hazl* una*	R3
hazla	W4i4
hazle	R4f4n6
hazle llegar	F3
hazle lugar	k3
hazle otra	i3
hazle su	f5
hazle una	R3
hazlo	d4
hazm*	H7I5R4W14e3g4n-3
hazm* el*	H5
hazm* favo*	H3
hazm* gere*	W9
hazm* la*	H4
hazm* otro*	R5
hazm* un*	I6
hazm* una*	W4e4
hazme	H8I5R3W13e3g4o-3
hazme el	H5
hazme favor	H3
hazme gerente	W9
hazme la	H5
hazme otro	R4
hazme un	I5
hazme una	W5e4
he	H-4L-4P18U19W-3b5g3p-3q-3r-3
he canjeado	P5
he capturado	U4
he cobrado	U5
he comprado	P4
he gastado	P6b-4
he hecho	U5
he juntado	b7
he metido	U7h3
he registrado	g3
he usado	P3T3
he vendido	U5
he visto	n3
he* canj*	P6
he* capt*	U3
he* cobr*	U5
he* comp*	P5
he* gast*	P6b-4
he* hech*	U4
he* junt*	b8
he* meti*	U7h3
he* regi*	g4
he* usad*	T3
he* vend*	U5
he* vist*	n4
hec*	B12H-3Q4U6
hech*	B10Q5U5
hech* de*	B6
hech* hay*	Q4
hech* karl*	B3
hech* yese*	B3
hecha	Q4n3
hecho	B12
hecho de	B6
hecho karla	B3
hecho yesenia	B4
hel*	O14T21a-3i3o-3
hela*	i3
helad*	d3i4
helado	d3i4
helado $	i3
help	T21
help $	T17
hem*	I4
hemo*	I4
hemo* insc*	I3
hemos	I4
her	d3h-4i6p8
her*	L3Q6W5Z3a10b-3d-5f3p-4
here	Q8
here $	Q7
here*	L3
here* los*	L3
hered*	L3
heredar	L3
heredar los	L3
heri*	F3n4
heri* ponl*	F4
heri* tien*	G4
herib*	F4n4
heriberto	F3n4
heriberto ponle	F3
heriberto tiene	G4
herm*	W7Z3a12d-3f5q5
herm* para*	k3
herma*	W7Z3a4b-3d-3f4q5
hermana	L4q4
hermana $	L4
hermano	W7a6k3
hermano $	W7a5
hermano para	k3
hermo*	a8
hermosillo	a3
hermosillo $	a4
hern*	C3
herna*	C3
hey	O27b3o-3
hey $	O24o-3
hi	O30o-3
hi $	O20
hic*	D7H6T5U9W-3h6n5o-3p-3q8
hice	T5U12h5n3q3
hice $	U5d3n4
hice bolas	T7q4
hice caja	H5
hice con	h3
hice hoy	U5
hice yo	U3
hice* bola*	T6q4
hice* caja*	H4
hice* hoy*	U6
hice* yo*	U3
hici*	D8H7U-3n3q5
hici* mis*	H4
hicie*	D8H6U-3
hicieron	D8H5
hicieron en	H3
hicieron mis	H4
hicis*	n3q3
hiciste	n3q4
hiciste $	n4
hie*	a4h6j5n3
hiel*	a4h6j4n4o-3
hiel* #*	h4
hielo	a5h3j5n4
hielo #	h3
hielo $	j5
hij*	F-3L8P-3Q-3S4T3W13Z6d-4h-3k5q8
hija	L5S4W7Z5
hija $	L3S5W8
hija se	L3
hija ya	l3
hija*	k3
hija* se*	L4
hija* ve*	k3
hija* ya*	l3
hijas	k3
hijas ve	k3
hijo	T3W9a4
hijo $	q4
hijo dice	R3
hijo*	Z3q8
hijo* era*	T4
hijo* la*	q3
hijol*	Z3q8
hijole	n3q8
his*	B9P23Q3
hist*	B11P23Q3
hist* de*	B9P10
histo*	B10P24Q3
historial	B10P21Q3
historial $	P10Q3
historial de	B10P10
hiz*	A-3B13D-3H6L-3M11O-3Q5T-3U-3W4h3l-3n6p5q3r-4
hizo	B13D-3H7L-3M11O-3Q4T-3U-3W4h3l-3n6p3r-3
hizo $	H6M3n11p6
hizo brenda	B7
hizo cada	Q3
hizo el	B6W4n4
hizo flojo	H3
hizo la	H4M11n-3
hizo tavo	B4
hizo trampa	G3
hizo* bren*	B7
hizo* cada*	Q3
hizo* el*	B6W4n3
hizo* emil*	B3
hizo* floj*	H3
hizo* la*	H5M12n-3
hizo* tavo*	B4
hizo* tram*	G3
hoj*	h3
hol*	O42S13T-3V-3a-5b4g4h9n-4o-6
hola	O38a-3b4g4h10n-3o-4
hola $	O33
hola aqui	O3
hola bot	O4
hola buen	h5
hola como	O3
hola de	O4
hola hay	O3
hola hola	O8
hola me	O5
hola que	h3
hola soy	O3b5g3
hola vengo	O3
hola* bot*	O3
hola* buen*	h4
hola* como*	O4
hola* de*	O4
hola* hay*	O3
hola* hola*	O6
hola* me*	O6
hola* que*	h3
hola* soy*	O3b4g3
hola* ya*	O3
hom*	I4
homb*	I4
hombr*	I4
hombres	I4
hombres o	I3
hor*	B8D6T-3W6a4j19o-3q-3
hora	B9D6H3j11
hora $	H5
hora cierran	j4
hora de	Q3j4n3
hora entro	B9M3n-3
hora fue	B3
hora le	n5
hora pasa	a3
hora quedo	P5
hora*	W7j13
hora* cier*	j4
hora* de*	Q3W3j7n3
hora* entr*	B8M4n-3
hora* fue*	B3
hora* le*	n4
hora* lleg*	j3
hora* pasa*	a7
hora* qued*	P5
horar*	j17
horario	W3j6
horario de	W3j4
horas	W4a4
horas $	l3
hori*	d3
horit*	d4
horita	d4
horita $	d3
hos*	B4
hosp*	B3
hospi*	B3
hospital	B4
hospital $	B3
how	C4Q7U4b6p6q-3
how do	Q9q-3
how many	C5b5
how much	U4p6
how* do*	Q8
how* many*	C5b6
how* much*	U5p5
hoy	A-5B3C-8D3E-4F-6G-4H18K8L-5M5N-3O-6P-5Q-5R-4T-7U20V-5W8X-4Y-4Z-5a12b4d8e-3f-4g-3h7i-6j11l8m-6n-4q-7r-5
hoy #	h6
hoy $	A-4B3C-5F-3H16J-4K10L-6M5O-3S-3T-6U18V-3W12X-3Z-3b5d6f-3h-5j6k-3m-3o3q-6r-3
hoy a	W3
hoy cuantas	I6
hoy de	H4
hoy empieza	k4
hoy en	B3H11I-3
hoy entre	H4
hoy es	a4l4
hoy esta	H4n-3
hoy favor	U8
hoy hay	a6
hoy leticia	l5
hoy llego	k4
hoy mismo	i-3n5
hoy no	J4S3
hoy o	j6
hoy para	H3U3
hoy por	H7
hoy que	H6h3
hoy quienes	I4
hoy quiere	d4
hoy se	l3
hoy si	d4
hoy termino	l5
hoy y	H9
hoy ya	H5L4S3
hoy* #*	h7
hoy* a*	W3
hoy* cuan*	H-4I5
hoy* de*	H4
hoy* empi*	k4
hoy* en*	B3H11
hoy* entr*	H4
hoy* es*	a5l4
hoy* esta*	H4n-3
hoy* favo*	U6
hoy* hay*	a5
hoy* jueg*	a10
hoy* junt*	q3
hoy* leti*	l6
hoy* lleg*	k4
hoy* mism*	n4
hoy* no*	J5S3
hoy* o*	j8
hoy* para*	H3
hoy* por*	H6
hoy* que*	H5U3h3
hoy* quie*	I4d5
hoy* se*	H3l3
hoy* si*	d3
hoy* term*	l5
hoy* y*	H9
hoy* ya*	H6L4S3
hub*	H13M4O15T-3n3o-3
hubi*	W3
hubie*	W4
hubiera	W3q3
hubo	H12M4O15n4
hubo $	H9O9
hubo compa	O8
hubo venta	H3
hubo* comp*	O8
hubo* hoy*	H3
hubo* vent*	H4
hue*	B3c4j3
huel*	B4
huel* mal*	B3
huele	B4
huele mal	B4
hues*	c4
hueso	c4
huev*	j3
huevo	j3
hug*	k4
hugo	R3k4
hugo a	k4
hugo cambio	R3
hugo* a*	k5
hugo* camb*	R3
hum*	c17
huma*	c20
huma* por*	c4
human*	c21o-3
humano	c19
humano $	c13
humano por	c5
i	Q7U4b5
iba	V-3Z24h-3q11
iba a	Z5
iba con	Z3q3
iba en	n4
iba para	Z12
iba*	n4
iba* a*	Z5
iba* con*	Z3q3
iba* diri*	Z3
iba* en*	n5
iba* para*	Z11
ide*	I3O-3V-4a-4i27o-4r22
idea	I4
idea de	I4
idea* de*	I4
idem	i20
idem $	i20
iden*	V-3i7r21
ident*	V-4i7o-3r21
identica	V-3i7
identica $	V-3i8
ido	P5i4
ign*	J4Z10
igno*	J4Z10q-3
igno* eso*	Z3
igno* lo*	Z6
ignor*	J4Z11
ignora	Z4
ignora eso	Z3
ignoralo	J4
ignorancia	Q3
igu*	E5I4L7V-7a-3d-3i22o7
igua*	E4I5K3L6V-8a-3d-3i22o9
igua* a*	i6
igua* el*	E6
igua* pero*	i4
igua* que*	i4
igua* sin*	K3
igual	E5I5K3L8V-6d-3i17q-3
igual $	I5L8V-6i11n5
igual a	i3
igual el	E6
igual pero	i4
igual que	i5
igual sin	K3
igual*	V-3i14o8
iguales	q3
igualita	V-3i14
igualita $	V-3i10
igualita a	i3
iker ☎	k3
imp*	W12h7n-5q6
impo*	h3n-3q8
impo* #*	h5
impo* tota*	H3
impor*	n-3q8
importe	n-3q8
importe #	h4
impr*	H-3W13a3h4
impre*	a3
impresora	a4
impri*	H-3W16
imprime	W12
ina*	l10
inac*	l11
inac* a*	l6
inac* caje*	l6
inact*	l10
inactiva	l6
inactiva a	l5
inactivar	l6
inactivar cajero	l5
inc*	D10E-4F11H-3K17Q5a-3g3k9l3n-5q-4
inca*	k4l3
inca* por*	l3
inca* vuel*	k4
incap*	k3l4
incapacidad	k4l3
incapacidad por	l3
incapacidad vuelvela	k4
inci*	K13
incie*	K13
inciertas	K12
inciertas $	K10
incl*	Q6n-3
inclu*	Q6n-3
incluye	Q6n-3
inco*	D9F5K6g3j-3k6
inco* a*	k4
inco* al*	g4
inco* comp*	F6
inco* por*	k3
incon*	D6F5K5
inconforme	F5
inconforme compensala	F5
inconformidad	D4
incor*	g4k6
incorpora	k6
incorpora a	k4
incorpora por	k3
incr*	E-3F7
incr* el*	E-3F8
incre*	E-3F7
incrementa	F6
incrementa el	F5
ind*	L3T6b4e3m3
indi*	L3T6b4m3
indi* las*	T6
indi* que*	m3
indic*	b5m4
indicar	m4
indicar que	m3
indiq*	L4T6
indiqueme	L3T7
indiqueme las	T7
ines $	C3
inf*	C3D3H7M5N6d-3o3
infl*	D4G4
infl* el*	G5
inflo	G4
inflo el	G4
info*	C4H7M4N6
info* de*	N3
info* del*	H6M4
infor*	C3H9M3N6
informacion	M4N5o4
informacion $	N3o4
informe	H7
informe del	H6
ing*	c8h10q-3
ing* sala*	h3
inge	c3
inge*	F3c6i3
inge* mont*	F3
inge* que*	c6
ingen*	c6
ingeniero	c6
ingeniero montano	F3
ingr*	h7
ingre*	h8
ingresar	h6
inh*	l8
inha*	l8
inha* el*	l4
inha* usua*	l5
inhab*	l8
inhabilita	l4
inhabilita el	l4
inhabilitar	l5
inhabilitar usuario	l4
ini*	O4T18
inic*	O4T18
inic* de*	O5
inici*	H-3O5T16
inicio	O4T18
inicio $	T21
inicio de	O6
ins*	A-4B10C-4D-5H-5I18J6L3N5O-3P-3Q6T9V-4W-4X-5Z-4a-6b-3d-3e-3f18g20h5j-5k-4l-4m-3n5o-5q-5
insc*	B10C-3D-4H-4I18J8L3N7O-3P-3Q8S-3T-4V-4W-4X-4Z-3a-5b-3c-5d-3e-3f19g22j-4k-3l-3m-3n4o-4q-4r-4
insc* a*	B4Q5Y4f9
insc* al*	f6
insc* de*	f3g3
insc* hay*	I3
insc* la*	I10
insc* mas*	B9I-5
insc* por*	I4
inscr*	B9C-3D-4H-4I18J8L3N6O-3Q9S-3T-4V-3W-3X-4Z-3a-5b-3c-5d-3e-3f19g21j-4k-3l-3m-3n4o-4q-4r-3
inscribas	J12
inscribas $	J11
inscribe	Q6f12g6h-3
inscribe $	g6
inscribe a	Q5f5
inscribe al	f5
inscribela	f4
inscribiendo	I6
inscribiendo la	I6
inscribieron	N4g-4n8
inscribir	B12I-5Q5f8
inscribir $	Q3g3
inscribir a	B6f5
inscribir mas	B9I-4
inscribirme	g7
inscribirme $	g6
inscribirse	f7
inscripcion	N5f4g5h5
inscripcion $	N6
inscripcion de	f3g4
inscrita	I6L7n4
inscrita $	L7
inscrita la	I5
inscritos	I15
inscritos $	I8
inscritos hay	I4
inscritos por	I5
insis*	n3
inst*	T16c3
inst* por*	T7
insta*	c4r3
instalo	c4r3
instr*	T14
instrucciones	T15
int*	D-3J7K7N4Q3V-5g5i-3j4n17q-4r3
inte*	D-3J7K8N4V-6Y3g5i-3j4n18q-4r3
inte* anda*	n4
inte* arti*	r4
inte* de*	n4
inte* las*	X3
inte* lo*	g5
inte* o*	L3
inte* que*	Y4
inte* zule*	k4
integ*	k5
integra	k4
integra zulema	k4
intel*	r5
inteligencia	r3
inteligencia artificial	r3
inten*	V-4n22o3
intentando	n3
intentar	n3
intentarlo	n3
intento	n7o3
intento $	o4
inter*	D-3J6K7N4Q4Y4a3g5j4
interesa	J6N5Y3g6
interesa $	J8g4
interesa lo	g4
interesa que	Y3
interesan	X3
intereses	j7
intereses $	j6
internet	K4L3Q4a4
internet $	K5a5n-3
internet anda	n4
interrogacion	K3
inv*	B3H-3J-3Q6R26W6k-4n-4q3
inva*	R3
inve*	W8a4
inve* de*	W3
inven*	E3W9a3q3
inventario	W9
inventario de	E3W4
inventes	a4
inves*	V3
investigo $	l3
invi*	B4Q7R27j4k-4
invi* a*	B4Q4R13k-3
invi* al*	R5
invi* de*	R8
invi* para*	R5
invi* ☎*	R4
invit*	B4Q6R28k-4n-3
invita	R7
invita a	R7
invitacion	R27
invitacion $	R6
invitacion a	R4
invitacion al	R5
invitacion de	R9
invitacion para	R6
invitacion ☎	R4
invitaciones	j4
invitar	Q3R3
invitar a	R5
invito	B3Q3
invito a	B4
ir	Q4a4j6n4p3
ir $	n4
ir a	Q4
ir* a*	Q4
irlas palomeando	A3
irm*	h6l3
irma	h4j3l3
irma se	l3
irma* se*	l3
irs*	C-4p9
irse	C-3n3p8
irse $	n3
irse quiere	p5
irse* quie*	p4
is	n11r16
is it	n11
is* it*	n11
iso	H7
iso oy	H6
iso* oy*	H6
it	n16q3
iva	W4n5
iva $	Q3n5
iva*	l7
ivan	l7
ivan que	l3
ivan uc	l5
ivan ☎	k3
ivan* que*	l3
ivan* uc*	l5
ivan* ☎*	k3
ivo*	l4m5
ivon*	l6m6
ivon* con*	m4
ivonn*	l6m5
ivonne	l6m6
ivonne $	l8
ivonne con	m6
izo	H8
izo ayer	H6
izo hoy	H4
izo* ayer*	H5
izo* hoy*	H3
ja	a5
jab*	W4
jabo*	W4
jac*	N4l7
jaci*	l7
jaci* renu*	l4
jacin*	l7
jacinto	l7
jacinto $	l4
jacinto renuncio	l3
jaj*	D-4E-3I4J-3Q-3S4W4X-5Z9a15b-4g-3k-3l-4n-4o17q5r4
jaja	D-3I4S5T-3W6X-4Z3b-3l-3o7q7r3
jaja $	I5S4W10X-3Z3o4q4
jaja el	F3
jaja en	G3
jaja que	L3
jaja ya	o3
jaja*	Z8a16o15
jaja* ay*	o7
jaja* en*	G4
jaja* no*	a6o-3
jaja* que*	L3Z5o4
jaja* quit*	q3
jaja* ya*	o9
jajaj*	Z7a15o15
jajaja	Z7a8o11
jajaja $	a5o4
jajaja no	a6o-3
jajaja que	Z6
jajaja ya	o5
jajajaja	o7
jal*	H3L3T-3n12o10
jala	o5
jale	T-3l3o6
jale su	l3
jalo	H4n14
jalo $	n11
jalo o	H3n3
jalo*	L5
jalo* o*	H3n3
jalon	L5
jalon $	L4
jar*	a5
jaz*	l6
jazm*	l6
jazmi*	l6
jazmin	l6
jazmin $	l5
jef*	a5c12
jefa	A3S3c7
jefa $	S3
jefe	a3c7
jefe $	c6
jej*	W3Z3a13o8r-4
jeje	W4Z3o11r-4
jeje $	W3Z4o10r-4
jes*	l6
jess*	l6
jess* renu*	l4
jessy	l6
jessy renuncio	l5
jessy siga	l3
jet*	a4h3
jett*	a4h4
jetta	a4h4
jij*	o9
jiji	o9
jiji $	o10
joa*	k6
joaq*	k7
joaq* a*	k5
joaqu*	k6
joaquin	k6
joaquin a	k7
jon*	B4k3
jona*	B4k3
jona* a*	B4
jona* pico*	R3
jona* ☎*	k4
jonat*	B4k4
jonathan	B4k3
jonathan a	B5
jonathan pico	R3
jonathan ☎	k4
jor*	U8g5k3
jorg*	g6k3
jorg* luis*	k5
jorge	g5k3
jorge luis	k4
jorn*	U7
jorna*	U7
jornada	U9
jos*	k7l6
jose*	k7l5
jose* no*	k7
jose* se*	l5
josef*	k8
josefina	k7
josefina no	k7
josel*	l6
joselyn	l6
joselyn se	l5
jov*	C3D3O4V3f3g4h3n-3o3q-3
jove*	C3J3O4V4f4g4i3n-3q-3
jove* de*	D4h4
joven	C4J3O4V4f3g5i3n-3q-3
joven $	V5g6i4
joven de	D3h4
joven que	P3
jua*	a15h-3j3
juar*	a3
jub*	l5
jubi*	l5
jubil*	l5
jubilo	l3
jubilo $	l3
jue*	F3H6L3P3W-3a12j6q-3
jueg*	a9i3
juev*	F3H6L3P3a4h-3j5
juev* a*	F4
juev* pasa*	H6
jueve*	F3H6P3a5j6
jueves	F3H5L3a4j5
jueves $	j7
jueves a	F5
jueves pasado	H7
jug*	e3i3
jugo	i3
jugu*	e3
jugue*	e3
juguete	e3
jun*	B-3C9D-3E-3F-3G-3H5I3L14M-3P-7S4T-4W5b9d9f6g3j-6n-10p11
junt*	B-3C10D-3E-3F-3G-3H5L12M-3P-6S3T-3W5b9d9f5g4j-6n-10p12
junt* el*	C4
junt* en*	L6U3
junt* la*	C3h3
junt* las*	W4
junt* los*	p3
junt* mis*	W8
junt* o*	Q3b4
junt* para*	C6d4
junt* punt*	C-3L4f7
junt* quie*	d6
junt* ya*	C5
junt* ☎*	h3
junta	C10L3W9a6d3h-3
junta $	L5a5
junta el	C3
junta las	W4
junta mis	W7
junta ya	C5
junta*	H-5L14P-5Q-3S6U-3b7f6g5h7j-3n-4q-4
juntado	C3P-3b6d3p3
juntado $	b3
juntado desde	b3
juntan	L9
juntan $	L10
juntando	p5
juntar	C-4L10N3b-4f7g5h3
juntar puntos	N3f7
juntaron	S5
juntas	S4
juntas $	S4
junte	U4b4d5
junte $	d4
junte en	U4
junto	C4H3b3n-5p14
junto $	p12
junto en	L3
junto los	p4
junto o	Q3b4
junto para	C6d3
junto*	H9I7h-3q4
juntos	H11I6h-4q3
juntos $	H11I5h-4q3
jur*	C6
jura	C5
jura que	C6
jura* que*	C5
jus*	o4
just*	o3
justo	o4
kar*	A3B3H-5W4Z3a3f6h-4l3m5
kare*	f4
kare* ☎*	f4
karen	f4
karen ☎	f4
karl*	H-3R3W5Z3l4m5
karl* a*	R3m6
karl* no*	l4q-3
karla	A3B4W4Z3l3
karla $	A3B4W5Z4
karla a	R4
karla no	l4q-3
karla*	m6
karlas	m6
karlas a	m6
ked*	n7p9
kedo	n10p5
kedo $	n14
kera*	j3
kev*	f4l4m4
kevi*	f4k3l4m3
kevi* no*	l3
kevin	f4l4m4
kevin $	f5m4
kevin no	l3
kevin uriel	k3
kg	h5
kg de	h4
kg* de*	h4
kie*	D-3L-3M6W-4Y3a-5e4f5g5h-3j4o-5q-3r18
kien	M6T-3r18
kien es	M3r11
kien tiene	M4
kien* es*	M4r12
kien* tien*	M4
kier*	T4W-3Y4e4f5g5j4
kier* dar*	k3
kier* que*	X3
kier* regr*	e5
kier* ver*	I3b4
kiere	f7
kiero	P3T5W-3e4g6j5
kiero dar	k3
kiero que	X3
kiero ver	I4b4
kil*	C4h9j10
kilo	C4h5j6
kilo de	h3j6
kilo*	h5j3
kilo* de*	h8j9
kilos	h7j3
kilos de	h6
kit*	G5N6X8n-4q9
kita	X4n-3q6
kita la	n-3q4
kita*	G6q3
kita* #*	G4
kita* la*	q4
kital*	G6q4
kitale	G6
kitale #	G4
kite*	N8X4
kite* mi*	N7
kiten	N8X3
kiten mi	N7
la	F3L-6M6N-6O-4S4T-10U-5V5W4X-5Y-5Z-3a6e3g-4i3j3n6q8r-3
la #	M3V-4h3n5q9
la &	B3M15
la anterior	n3q3
la atencion	o6
la autorices	A4
la autorizacion	A4
la autorizo	A7q-3
la baja	N3
la bandeja	A4
la barra	h3
la base	I5f3
la basura	M-3a8q4
la bici	h4j5
la bitacora	Q4W4
la blusa	e5
la bodega	S4
la bolsa	Z4e3
la bomba	V3q3
la brocha	e3
la burra	D3q4
la caja	B3H8K7M-3Q3V3W10a-5b-3i-3j-4k4l-3m-4n-3
la cajera	A6E3G5R4W6g3j-4k-3
la camioneta	Z4a5n-3
la canceles	J7n-3
la cantidad	q3
la captura	e-3n3q6
la cargue	q4
la carne	W3
la cartera	S4d3
la casa	J3a5j5
la chamarra	h4
la chayo	E4
la chistosa	B3
la chofis	k4
la cifra	H3
la cita	V4
la clienta	B5D5F4G-4I-3L3M-3P4Q-3S5V-4d3e7f-8i3
la coca	W8a3d6
la colonia	a4
la comanda	q4
la comida	j3
la comision	W7
la companera	q5
la competencia	W4l4
la compra	H-3M7P-5Q-4W-3e3n4p6q11
la conversacion	n3
la correccion	A9
la cortesia	B3G5
la cortina	a4
la crema	e3
la cuenta	D3E7G6U3a-3d8h-3n-4
la de	A7B-4E-3G-4H-9I-3J3M10Q-3R6V7a-6d-5e-4h-3i4l4n11q9r3
la dejo	n7
la del	B4E-3F8K3V5W-4a-4d-3f5j5l-3n6
la des	n3
la despensa	C3d6
la devolucion	A4B7Q3e-5n3
la diferencia	F3
la difusion	X10
la dinero	H4I8
la direccion	j9
la doctora	f3
la dona	C5p3
la duda	K4n3
la duena	c4h3
la echamos	l4
la encargada	A5W4
la encuesta	F6h-4
la enfermera	F3
la entrada	D3
la escuela	a7
la espera	F3
la esposa	q3
la estetica	F3r3
la factura	M3W11q-3
la faja	e3
la familia	V-3i4
la farmacia	r5
la fecha	I4n6
la fila	J3S4V4n-5
la foto	Z4a5
la funcion	S5
la gaby	k4
la gasolinera	Q3
la gente	I5S7m5n-3
la gerente	l4n3
la guera	E5F-3V3
la habia	q6
la hija	L3
la hizo	M3q4
la hora	Q3n4
la impresora	a5
la invitacion	R11
la jefa	A3S3c6
la jessy	l4
la leche	j5
la libreta	E3n3
la licenciada	I5
la licuadora	b3e5
la liga	R16
la lista	A3P6Y7f4g5j-4l5m4n-3q-3
la llamada	c6n4
la llanta	a7
la llevo	q6
la lulu	l6
la lupe	G4
la lupita	l6
la luz	K3
la maestra	C5P3d-3f6h4n4
la mama	L3
la manana	H8K3M3S-4U3Y5a-4h3j-4q3
la mando	S3n3
la manera	Q3
la maquina	c4
la mas	A3
la masa	l4
la medicina	e6
la mensualidad	c4j4
la mercancia	G3Q4
la mesa	D3J4V4f4
la meta	H4I3
la metas	J3
la metemos	S4
la meti	m3n3
la metida	B4M-3
la metiste	k7
la meto	Q3n8
la mia	b3n3q3
la misma	D5J3Q7h-3i10n-4q4
la mitad	d5e4
la mochila	V3
la molestia	F3
la moto	V4h4j3
la muchacha	R3V6c3l4n-5p3
la musica	a5
la nina	q3
la noche	S7X5Y3
la nomina	W7
la nota	M11Q3S3W3d4h-4q3
la novia	h5
la nueva	R3f-5k8
la operacion	n10q4
la orden	h5
la otra	A6H5P5V5W4a-3j3n-6q-3
la papeleria	O4
la pasada	i7q3
la pase	l3
la pera	l5
la persona	i3p3
la petra	l5
la pila	e3
la pintura	P3
la plancha	e3
la plantilla	k3m10
la prepa	Z3
la primera	f3o4
la promo	D3G3I3g3j5q3
la propina	Q6n-4q3
la proxima	Q4V11W4p4
la puedo	q3
la puerta	I3a6l3
la puse	n3q5
la pusiste	n5
la que	H-4M5Q-3R3V15a-3h-7i7n-3p3q14
la quiere	q5
la quieren	A4
la quiero	c4d5
la quincena	H7S5W9
la quiso	q9
la quita	q4
la raza	m6
la receta	a3
la recontrate	k3
la registraste	n4
la registre	q3
la regue	q12
la relacion	m5
la remision	M4
la renta	J5a8h-3
la repitas	J8n-3
la repito	n14o3
la revision	E3
la rifa	F5W4j3n4
la rifaste	o6
la ropa	a5j4
la rosy	O4a4
la salida	a5
la segundo	i-3q5
la semana	H8P6W-3
la senal	Q3n4
la seno	G3d4
la senora	A-3B-3F5H-4W3a3d5h6k-5q-3
la senorita	k7n3
la siguiente	S4V4n-3
la solicitud	A5
la sra	F5G3q3
la sucursal	D3H7I3W-3m3
la suma	H5U3
la tablet	Q3
la tarde	B4D4H4K5M3S4U3a-3n-3q-3
la tarea	a6
la tarjeta	W12n-3q8
la taza	b5d5
la tela	e5j4
la tele	W4
la tengo	n7
la tercera	D3
la terminal	W4a3n-3
la tia	E5
la tienda	H9L-4S4U5W3a-4b4c4j3n-4p-3r5
la tiene	C-3n11
la trajo	e5
la ultima	b4i7n7p5q9
la uni	l3
la vacuna	h3
la vajilla	L3
la vayas	J3n4q-5
la venta	B3D5F-3G-4H11M7V-5W-3a-3e5h-21i3n15p9q13
la veo	n5
la verdad	D5a4
la vero	F5
la veterinaria	Z3
la vez	F5P3
la vigencia	L11
la vuelvo	n13
la yadira	m3
la yoli	C5G3P3d3h3
la ☎	C8E9F6G6h-4q-4
la* #*	M3V-4h4n5q9
la* &*	B3M15
la* agar*	n3
la* anot*	n4
la* ante*	n3q3
la* apun*	n8
la* aten*	o7
la* auto*	A11
la* baja*	N3n3
la* band*	A4V3
la* barr*	h3
la* base*	I5f4
la* basu*	M-3a6q5
la* bici*	h4j6
la* bimb*	H3
la* bita*	Q3W3
la* blus*	e4
la* bode*	S4
la* bols*	Z4e3
la* bomb*	V3q4
la* broc*	e3
la* burr*	q4
la* caja*	H9K6Q3V3W9a-5b-3c3i-3j-3k4l-3m-3n-3
la* caje*	A5E3G4R4W6g3j-4
la* cami*	V3Z4a3
la* canc*	J6n-3q4
la* cant*	q3
la* capt*	q4
la* carg*	q3
la* carr*	a6
la* cart*	S5d3
la* casa*	a5j5
la* cham*	h4
la* chay*	E4
la* chel*	a7
la* chof*	k5
la* cifr*	H3
la* cita*	V4
la* clie*	B5D7F4G-4H-3I-3L3M-3P4Q-3S4V-4d4e6f-8i4
la* cobr*	q5
la* coca*	W8a4d6e3
la* cola*	V3
la* colo*	a4
la* coma*	q5
la* comi*	W8j3
la* comp*	H-4M6P-6Q-4e3i-3l3n4p5q13
la* conf*	n3
la* cont*	a3
la* conv*	n3
la* corr*	A8
la* cort*	B3G5H3a3
la* crem*	e3
la* cuen*	D5E7G6W3a-3d7h-3n-5
la* de*	A7B-3E-3G-4H-9I-3J3M10Q-3R6V5a-6d-5e-4i5l4n12q9r3
la* dejo*	n7
la* del*	B3E-3F8G4K3V7W-4a-4d-3f5j4l-3n6
la* des*	J3
la* desp*	C3d7
la* devo*	A3B8Q3e-7n3
la* dife*	F3
la* difu*	X8
la* dine*	H4I8
la* dire*	j9
la* doct*	f3
la* dona*	C5
la* duda*	K4n4
la* duen*	c3
la* echa*	l3
la* enca*	A4W4
la* encu*	F7f4h-5
la* enfe*	F4h3
la* entr*	D3
la* escu*	a7
la* espe*	F4
la* espo*	q5
la* este*	F3r3
la* etiq*	D3
la* fact*	M4W10
la* faja*	e3
la* fami*	i4
la* farm*	r5
la* fech*	C3I4n6
la* ferr*	E3
la* fila*	J4S4V4n-5
la* foto*	Z3a6
la* func*	S4
la* gaby*	k4
la* gaso*	Q4
la* gent*	I4Q4S7f-3m5n-3
la* gere*	l4n3
la* guar*	n6
la* guer*	E4F-4G3V3h4
la* habi*	q6
la* hace*	S3j3
la* haga*	J4
la* hija*	L3
la* hizo*	M4q4
la* hora*	Q3n3
la* impr*	a4
la* inte*	J3
la* invi*	R12
la* jefa*	A4S3c6
la* jess*	l4
la* lech*	j5
la* libr*	E4n3
la* lice*	I4
la* licu*	b3e5
la* liga*	R15
la* list*	A3N3P4Y7f4g5j-4l5n-3q-3
la* llam*	c4n3
la* llan*	a7
la* llev*	q8
la* lulu*	l8
la* lupe*	G4
la* lupi*	l6
la* luz*	K3n3
la* maes*	C4P4d-3f6h4n4
la* mama*	L4
la* mana*	H10M3S-4Y6a-4h4j-5q4
la* mand*	S3
la* mane*	Q4
la* maqu*	c5
la* masa*	l4
la* medi*	e5
la* mens*	c3j4
la* merc*	Q4e3
la* mesa*	D3J4V5f6
la* meta*	H5I4J3n-3
la* mete*	S3
la* meti*	B5M-4k6m3n7
la* meto*	Q3n8
la* mia*	b3n3
la* mism*	D4J3Q7h-3i9n-4q4
la* mita*	d5e5
la* mole*	F3b3
la* moto*	V3h3j4
la* much*	R4V5c3l5n-6p3
la* musi*	a5
la* noch*	S9X4
la* nomi*	W6
la* nota*	M11S3d3h-3q3
la* novi*	h4
la* nuev*	R4f-5k7
la* oper*	a3n9q5
la* orde*	h4
la* otra*	A5H4P5Q3V4W4a-3j3n-7
la* pape*	O4
la* pasa*	c3h-3i7
la* pase*	l4
la* pera*	l5
la* pers*	M3p3
la* petr*	l5
la* pila*	e4
la* pint*	P3
la* plan*	m8
la* prim*	f4o5
la* prom*	D3G5I3g4j5q4
la* prop*	Q4n-3q3
la* prox*	Q4V11W5p4
la* pued*	f3q7
la* puer*	I4a7
la* puse*	n3q4
la* pusi*	n5
la* que*	B3H-4M5Q-3V15a-3h-6i8n-4p3q15
la* quie*	A3c3d6q7
la* quin*	D3H8S4W9
la* quis*	q9
la* quit*	q7
la* raza*	m7
la* rece*	a3
la* rech*	n5
la* reco*	L3k3
la* regi*	n7q4
la* regu*	q12
la* rela*	m6
la* remi*	M3
la* rent*	J5a9h-4
la* repi*	J8n10o4
la* revi*	E4
la* rifa*	F5W3j3n4o6
la* ropa*	a5j4
la* rosy*	O4a5
la* sali*	a4
la* segu*	i-4q5
la* sema*	H8P8W-3m3
la* sena*	Q4n3
la* seno*	B-3C4F4G4H-5R-3T-3b-3c3d6h6n3o-3q-6
la* sigu*	S3V4
la* soli*	A4
la* sra*	C3F4G4q3
la* subi*	n3
la* sucu*	D3H6I4W-3
la* suma*	H5
la* tard*	B4D4H3K4S4U3n-4
la* tare*	a5
la* tarj*	E3W11n-3q8
la* taza*	b5d5
la* tela*	e5j4
la* tele*	W4
la* teng*	n6
la* terc*	D3
la* term*	W4a3n-3
la* tia*	E5
la* tien*	C-5H9L-4O4S4U4W3a-5b3c5n6p-4r4
la* tort*	a7
la* traj*	e4
la* ulti*	b3i8n8p4q8
la* uni*	l3
la* vacu*	h3
la* vaya*	n4q-4
la* veci*	f3
la* vent*	B3D6F-3G-4H10M6V-5W-4a-3e4h-20n14p10q13
la* veo*	n5
la* verd*	D5a4
la* vero*	F6
la* vete*	Z3
la* vez*	F6P3
la* vige*	L11
la* voy*	j3
la* vuel*	n13
la* yadi*	m4n-3
la* yoli*	C4E3G3P3h3
la* ☎*	C7E9F7G5h-3q-4
lab*	l6
labo*	l5
labo* con*	l3
labor*	l6
labora	l4
labora con	l3
lad*	Q5Z6q5
lada	Q6n-3
lada o	Q5
lada* o*	Q7
lado	Z8n4
lado $	Z5
lal*	l3
lalo	l3
lalo anda	l4
lalo* anda*	l3
lar*	B3D8
larg*	B3D8l3
larg* con*	B3
larg* quit*	l3
larga	B3
larga con	B3
largo quitamela	l3
las	A6B-4C-3D-6E-5F-6G-4H8I-7J-7K14L13M-5N-4O-6P6Q4R-3S9T7U9V-6W9X11Y14a6b-5d-4f-6g-5h-7j6k-4l3m-8o-8p-7
las #	G-3H5U3V4W4X7Y3a8d-3h-11i-6j8
las alertas	X5Y4
las cajeras	Q3
las clientas	W6
las compras	P3c6
las cortinas	n3
las croquetas	i3
las cuentas	H5
las demas	S3
las dudas	K6
las dudosas	K8
las flores	C3G3
las funciones	T5
las gorditas	r3
las gracias	D3l4n3o-3
las hizo	B3
las llantas	q3
las luces	i3j3
las manos	S4l4
las mias	U17
las muchachas	H3J3Q3
las notificaciones	X7Y6
las notis	Y5
las ofertas	L5
las opciones	T10
las peticiones	A10
las pilas	i4
las promociones	Y6
las que	K16S3T-3U8n-3
las reglas	L11
las tardes	k3
las tortillas	a5d4
las ultimas	P3
las veces	P6
las ventas	H13Q6U-5W11q-3
las*	n4q10
las* #*	G-3H6U4W4X7Y3a8d-3h-10i-6j8
las* aler*	X6Y4
las* bota*	h3
las* caje*	Q4
las* clie*	W6
las* comp*	P3c5
las* croq*	i3
las* cuen*	H5U-3
las* de*	U3
las* dema*	S3
las* duda*	K5
las* dudo*	K8
las* flor*	C3G3
las* func*	T5
las* grac*	l4n3
las* llan*	q3
las* luce*	i4j3
las* mano*	S5l3
las* mias*	U16
las* much*	H3Q3
las* noti*	X7Y12
las* ofer*	L4
las* opci*	T11
las* peti*	A11
las* pila*	i3
las* prom*	Y6
las* que*	K16S3T-3U9n-3
las* regl*	L13
las* soli*	A3
las* tard*	k3
las* tort*	a6d5
las* ulti*	P4
las* vece*	P6
las* vent*	H14Q6U-5W11q-3
last	n3q11
last sale	n3q7
last* sale*	n3q7
lat*	W5e3
lata*	e3
lata* #*	e4
latas	e3
lau*	k4l7
laur*	k4l8
laura	k3l8
laura $	l7
lav*	L3a7h4i3j7n-3
lava*	L3h5j10
lavad*	L3h5i3j8
lavado	a3i4
lavado $	a3
lavadora	L3j8
lavadora $	L3j6
laz*	l6
laza*	l6
laza* teng*	l5
lazar*	l6
lazaro	l5
lazaro tenga	l5
le	C6D4F6G5H-18I-9J3K-6L6M4N-6O-7P3Q5R8T11U-11V-7W-12Z6b-5d3e9f-5g6i3j-8k-9m-5n9o-4p12q5r-5
le abona	P3
le abonaron	G5
le abonaste	G5
le abonen	F3
le abones	F4
le acabo	q3
le agradeceria	X3
le agradezco	o6
le alcanza	C8d-3p8
le alcanzo	p4q4
le aparece	C5D3E4n-5
le aparecio	G3
le aparezcan	F5
le bajo	P3
le bonificamos	F3
le caigan	F4d-4h5
le canjearon	F4G-3
le cargue	q5
le cayeron	F4n3
le cayo	F3
le cierran	l4
le cobraron	D3F3
le cobre	d3q9
le cobro	d3h-4i4
le contaron	n3
le dan	L8
le debemos	C3F3
le deben	F5
le des	l3
le descuenta	Q3
le devolvi	e4
le devolvimos	e3
le di	G7e3l4q7
le dieron	L5
le diga	p4
le digo	n10p4
le dije	F3a5
le dimos	m5
le dio	B3L3n3
le diste	n5p-3
le doy	A3S3n14
le encargo	k3
le entiendo	T7c5
le entre	l3
le entro	g11n-3
le erre	q9
le escribo	T3
le estaba	Z3
le estoy	r3
le explico	n3
le explique	k3
le falta	C4F3h-3
le faltan	D4E3
le faltaron	F3q5
le falto	E3h3
le fueron	P6
le gusto	e8
le ha	R4n4
le hablaba	Z8
le hablo	n3
le hace	b4
le hagas	l3
le hago	T4X4c3n5
le hallo	T8
le hice	h3
le junto	C3p3
le kedo	p5
le llegaron	n12
le llego	R5n10
le llegue	A-3R6X4
le metas	J3
le meti	n9p-3q7
le metio	B4
le muevas	J13
le olvida	i3
le pague	a5
le perdio	R3
le pico	Q4n3
le pido	n-3q3
le pique	Z8
le poncho	a3
le pongas	J7
le pongo	Q4T10
le pregunto	S7
le prometi	F3
le prometieron	D3
le prometimos	F3
le puedes	d3
le puedo	C4
le puse	A3G3Y7h3n8q9
le pusieron	D3G3M3
le pusimos	G3M3
le pusiste	a4n5
le puso	B3F4G3
le queda	C12n-5p3
le quedamos	F3
le quedan	C3
le quedaron	p3
le quedo	E4e11n-6p14q-3
le quita	B8G-3Q6q-5
le quitamos	F4
le quitaron	F5G-3
le rebajes	d3
le regalaron	G3
le regalo	B5
le registre	U-3n12p-5
le resta	p12
le resten	G7
le robaron	D3l5
le sale	E3p6
le salen	P3
le salio	n3
le se	T12
le sigue	V6
le sobra	p3q3
le sobran	E4G5
le sobraron	e3
le sobro	p11
le sumaron	G3
le sumo	n8
le tengo	R3
le toca	n3
le tocaba	G3
le tocaban	G3
le tome	d8
le tomen	d3
le tomes	d3
le va	d4p3
le vencen	L4
le vendi	h13
le vendimos	M7e3
le vendo	L6
le voy	a4d6
le vuelvo	n5
le* abon*	F3G10P6n-3
le* acep*	e3
le* acre*	q3
le* agar*	T5
le* agra*	X3o6
le* alca*	C13d-3n-4p11q3
le* apar*	C3D3E3F4G3n-4p3
le* avis*	n3
le* baja*	D3n4
le* baje*	a3
le* bajo*	P3
le* boni*	F3
le* caig*	F4d-4h5
le* canj*	F5G-3
le* capt*	T7
le* carg*	G5q3
le* caye*	F4n3
le* cayo*	F3n3
le* cier*	l4
le* cobr*	D3d5h-3i5n-4q6
le* cont*	M3h4
le* cuen*	h7
le* dan*	L8
le* debe*	C4F7a5p-3
le* debi*	D3
le* des*	l3
le* desc*	Q3d3
le* devo*	e6
le* devu*	e3
le* di*	G6e3l3q5
le* dier*	L5
le* diga*	p3
le* digo*	n9p4
le* dije*	a5
le* dimo*	m4
le* dio*	B4n3
le* dist*	n5p-3
le* doy*	A4n14
le* echa*	a3
le* enca*	k3
le* enti*	T8c5
le* entr*	g11n-4
le* erre*	q10
le* escr*	T5
le* esta*	Z3
le* esto*	e3r4
le* falt*	C4D5E4F5G-3h-3i3p3q4
le* fuer*	P7
le* gust*	e7
le* ha*	R4n3
le* habi*	A3
le* habl*	Z8
le* hace*	L3b3
le* haga*	l3
le* hago*	T3X3n5
le* hall*	T7
le* hice*	h3
le* junt*	C4
le* kedo*	p6
le* lleg*	A-4F-3R9X4n19
le* mand*	R4X3
le* marc*	n4
le* marq*	W5
le* meta*	J3
le* meti*	B3M4n5p-3q6
le* movi*	T4
le* muev*	J12
le* olvi*	i4
le* pagu*	a5
le* perd*	R3
le* pico*	Q4q3
le* piqu*	Z7
le* ponc*	a3
le* pong*	J7Q5T8
le* preg*	S8
le* prom*	F4
le* pued*	C3
le* puse*	A3G3Y6h3n8q8
le* pusi*	D3G5M5a3n4
le* puso*	B3F5G3
le* qued*	C13E3e11n-11p15q-4
le* quit*	B7F7G-6Q4q-5
le* reba*	d3
le* refl*	L3n4
le* rega*	B4F-3G4L3
le* regi*	U-3n12p-4
le* regr*	e4
le* rest*	G4n-5p14
le* roba*	l5
le* sale*	E5p7
le* sali*	h3n3
le* se*	T12
le* segu*	o3
le* sigu*	V5
le* sobr*	E3G6d-3e3n-4p13
le* suma*	G3p4
le* sume*	q3
le* sumo*	n8
le* teng*	R4
le* toca*	C-3G8L5R3
le* tome*	d13
le* va*	d4p3
le* venc*	L4
le* vend*	L6M5e4h9n-3q-3
le* voy*	a4d6
le* vuel*	n5
lea*	Z5g3
leal*	O-3g3
lealt*	g3
lealtad	g3
lealtad $	O-3g3
lec*	h3j9n-3
lech*	j9n-3
lech* de*	h4
leche	j7
leche de	h4
led	h3
lee	r6
lee*	O3W4a4n7
leem*	n5
leeme	n5
leer	W4
lei	J3g4
lei el	J3g3
lei* el*	J3g5
len*	D8h5j4
lent*	D9h4j4
lent* #*	h4
lente*	h4j3
lentes	h5j5
lentes #	h4
lentes $	j3
lenti*	D6
lento	n4
ler*	I5
lerd*	I5
lerdo	I4
lerdo $	I5
les	B3D7L7W-3n4
les compre	h4
les compro	g4
les di	D-3m3r4
les ha	B3
les he	D4U3r-3
les* comp*	g4h3
les* di*	D-3m3r4
les* ha*	B3
les* he*	D4
les* mand*	D3
let*	g4l5
leti*	l5
leti* esta*	l5
letic*	l5
leticia	l5
leticia esta	l6
letr*	Q3g5n3
letre*	W3g4n4
letrero	W3g4n3
lib*	A12C-3E4W4n3
libe*	A11
libe* la*	A5
liber*	A12
libera	A5
libera la	A4
libr*	E5W6n6
libr* tien*	E3
libre*	E6n4
libreta	E5n5
libreta tiene	E3
libreta trae	E3
lic	h5
lic*	C5I4d3e5h5
lice*	I5
lice* pach*	I5
licen*	I5
licenciada	I5
licenciada pacheco	I4
lich*	C4d3
licha	C5d3
licha $	C3
licu*	b4e5h4
licua*	b3e4h3
licuadora	b3e5h3
licuadora $	b4
lig*	R25
liga	R27
liga $	R6
liga de	R13
liga favor	R6
liga para	R4
liga que	R5
liga* de*	R12
liga* favo*	R5
liga* para*	R4
liga* que*	R4
liga* y*	R3
lim*	K10L7S3V-4W4a11d-3h4
limb*	K11q3
limbo	K9q3
limbo $	K10
limi*	L7W5
limi* de*	L5
limi* para*	W5
limit*	L8W5
limite	L8W5
limite de	L4
limite para	W6
limp*	S3V-3a5h4
limpi*	S4V-4a5h4
limpieza	a6h3
lin*	R29
link	R29
link #	R3
link $	R4
link a	R7
link de	R8
link entra	R4
link entran	R4
link para	R5
link*	R3
link* #*	R3
link* a*	R7
link* de*	R8
link* del*	R3
link* entr*	R8
link* para*	R5
linkcito	R3
linkcito del	R3
liq*	d4h4l7q-3
liqu*	d3h5l8q-3
liqu* a*	l7
liqu* con*	d4
liqui*	d4h5l8q-3
liquidar	d4
liquidar con	d4
liquide	l7
liquide a	l7
liquido	h4
lis*	C-3D-4E-3H-4I7K5L-3N5P8S-3T4U4V7X-4Y4c-4d-3f3g3h-3i-3m10n-9o12q-6r-3
list*	C-3D-4E-3G3H-4I7K4N5P7S-3T4U4V6X-4Y4c-4d-3f4g4h-3i-3m9n-9o11q-6r-3
list* con*	P3
list* de*	I7K8P6T7Y5a-3j-5m8n-3o-6q-3
list* del*	J3m3
list* otra*	V4
lista	D-3H-3N3P3T6U5X-3Y5f5g4h-3k3l3m11n-7o-5q-5
lista $	m4
lista de	K3P6T6Y6a-3j-5m9n-3o-3q-3
lista del	J3m3
lista en	k3
lista*	I10K4P3o-3
listado	I10K4P4o-3
listado de	I7K4o-3
listo	G3V11o19
listo $	G4o13
listo otra	V4
lit*	j7q3
litr*	h3j6q3
litr* de*	h3j3
litro	j3
litro de	j3
litro*	j4q3
litros	j4q3
litros $	j4
litros de	h3
lla*	C-3D-4H-4L-5P-3Q-6T-5W-4X-3a9c24d-3f7h7k9l4n-4r10
llam*	D-3H-3L-4Q-5T-4W-3X-3a-3c26d-3f9g3j-3k10l4r9
llam* al*	c3
llam* el*	c8
llam* elba*	k3
llam* guad*	k4
llam* perl*	k5
llam* yuli*	l4
llama	f9k11l5
llama elba	k3
llama emanuel	k3
llama guadalupe	k5
llama perla	k5
llama yuliana	l4
llama*	K3L-3Q-3T-3c16j-3r14
llamada	c12n3
llamada $	S3c5
llamar	c5
llamarles	K3
llamas	r14
llamas $	r10
llame	c9
llame el	c5
llame*	c13
llamen	c4
llamenme	c8
llamo	g4
llan*	a6h6j3
llan* de*	h3
llant*	a5h5j3
llanta	a6
llantas	h6q3
llav*	a8k3n-3
llave	a4
llave*	a5
llaves	a4
lle*	B-5C3E-5G-7H5I5J-5K-5L-5N-4O6P4Q-3R6S5T-10U10W-4X5Y7Z-5b6c-6e4f-4g-4h6i7j5l-4m-5n4o-8p5
lleg*	A3B-3D3E-3G-3H3I3J-4N-3O9P-5Q-5R9S7T-5V3W-5X7Y11Z-3c-3d-4e-3h-4i-3j7n4o-4p4q-7
lleg* #*	F3
lleg* a*	A-3H4L4R5S8U4W-3X5b5h-4j-4n-8
lleg* avis*	A4
lleg* ayer*	k4
lleg* el*	H-3Y6a6j3k3
lleg* gent*	f3h3
lleg* la*	O4p3
lleg* los*	X-4Y5j6
lleg* mens*	X6Y3
lleg* mi*	a3n6
lleg* nada*	H6R3
lleg* ning*	R3
lleg* otro*	V5
lleg* que*	A3D3
lleg* su*	R4n4
lleg* sus*	Y3n3
lleg* tard*	l4
lleg* un*	A3
lleg* una*	h3
llega	C3X7p3
llega a	C3X4
llega mensaje	X3
llega*	H3I5L3R4W-3Y10j4l3n8q-3
llegaba	Y4
llegado	R5n3
llegado su	R3
llegamos	H5I7n-3
llegamos $	I4
llegamos a	H5
llegan	Y7
llegan los	X-4Y5
llegan sus	X-3Y3
llegando	A3X3
llegar	F3L4a3l4
llegar #	F3
llegar a	L4
llegar tarde	l5
llegaron	j4n10
llegaron los	j5
llego	A5D7H4J-4Q-3R3S6U-3V5W-3X-3Y-3a6j6k5l-3p4q-3
llego $	D3p4
llego a	H3a5n-4
llego aviso	A4
llego ayer	k4
llego el	a7j3k4
llego gente	f3h3
llego la	O5
llego mi	n6
llego nada	H6
llego ningun	R3
llego otro	V4
llego su	n4
llego un	A4
llego una	h3
llegu*	A-3H-3O10R3S6U4X6Y6a-4b5j-3n-4
llegue	A-3O11R4S5U4Y7a-4b4n-4
llegue $	O8
llegue a	R5S5U4a-3b5
llegue el	Y4
lleguen	X5
llen*	S3
llena*	S4
llenas	S3
llev*	A-3B-3C4E-3G-5H4K-3L-6O-4P7S-4T-5U11V-5X-3Y-3Z-3a-4b6c-3d6e7f-4h12i10k-3l-4m-3o-5p5q6
llev* #*	F6h21q-3
llev* acum*	H5U-3
llev* buen*	H3
llev* de*	e3
llev* el*	H5d4h-3j4n6p-3
llev* en*	P4
llev* fiad*	q4
llev* hoy*	U7
llev* junt*	C3
llev* la*	M4P3e3j4
llev* las*	a5n5
llev* mas*	i3
llev* otro*	i4
llev* rato*	n5
llev* un*	d4
llev* vend*	H-3Q4U6W6
llev* ya*	p4
llev* yo*	U3
llev* ☎*	C7
lleva	C8F3U-7V-3d5e4i9n-5p9q3
lleva #	F6h5
lleva $	q9
lleva el	H4d3p-3
lleva juntado	p3
lleva la	e3j4
lleva las	a4
lleva ya	p4
lleva ☎	C7
lleva*	H10I4P6W5a-3b-3d3h6j4n-3
llevado	P6
llevamos	H13I5
llevamos $	H7I3
llevamos buena	H3
llevan	W4j4
llevando	d4
llevaron	h6
llevaron #	h6
lleve	P7e5h3n5
lleve la	P4
llevo	C-3H-3L-3U18W-3a-3b15e4h10i3n3o-3p-4
llevo #	h14
llevo $	U13b11
llevo acumulado	H4
llevo el	h-4n9
llevo hoy	U6
llevo las	h3
llevo rato	n5
llevo registrado	U4
llevo vendido	Q5U7
llevo yo	U3
llo*	D3a12
llor*	D4
llora*	D4
llov*	a14
llovi*	a5
lloviendo	a6
lluvi*	O3
lo	A8E3F3G-3H3I-7J4K-3O-8P6Q4R-3S7T-3U6V-6X-3Z8a-16b3d10e10h3j-3l-6m-10n5o5q3r-9
lo acabo	C3n-3p3
lo acumulado	L3d8h-3
lo agarramos	l4
lo anterior	Z5
lo apuntes	J6
lo autorizo	A3
lo borro	R4
lo cargaste	q4
lo checo	S4
lo cobre	d3
lo consigo	S4
lo de	A9B-4D3E-3G-3H8J-5N-3Q5R-3T-3U-6V-5W3Y-3Z3a-5b7d-3g6h4k-3l-4n10o-3p5q6
lo dejo	e3
lo del	F3G3H6L3P11e-3j3n5q6
lo demas	d4
lo doy	h3l3
lo escanee	R3
lo esta	G4
lo firmo	B3
lo hago	S4f4
lo he	h3
lo iba	Z3
lo lleva	q6
lo llevo	e3
lo mandaba	Z3
lo mande	Z4
lo mando	S3Z5
lo maximo	o12
lo metieron	G3M4
lo mio	H-7N4P5U16b6
lo mismo	D4L5i7
lo pago	F3
lo pague	o5
lo pedi	j4
lo platique	F3
lo pongo	Q3
lo puse	q3
lo que	A8B3C6D6E9F3G-5H3I-3K-4M-5O-3P4S-4T5U8V5X-3a-5c-5d8f-5g-4i-4j-6l-3m-4o-4q3r-5
lo quiere	e3
lo reconozcas	k3
lo registre	f5
lo registres	J3
lo regreso	e6
lo repite	H3
lo suyo	C6
lo trae	e3
lo trajo	e4
lo ultimo	n5q4
lo va	n3
lo vea	c5
lo vemos	S7
lo vendido	H13U-3
lo veo	c3
lo* acab*	n-3p3
lo* acum*	L3d10i-3
lo* agar*	l3
lo* agra*	q3
lo* anot*	D4
lo* ante*	Z6
lo* apun*	J6
lo* auto*	A3
lo* borr*	R4
lo* capt*	U4
lo* carg*	q3
lo* chec*	S4
lo* cobr*	d4
lo* cons*	S5
lo* de*	A11B-4E-3G-3H8J-5N-3Q5R-3T-3U-6V-5W3Y-3Z3a-5b7g7h4k-3l-4n10o-3p5q4
lo* deja*	H-3S5
lo* dejo*	e3
lo* del*	A3G3H4L4P13e-3j3n4o-3q5
lo* dema*	d5
lo* devo*	e3
lo* doy*	h3l3
lo* esta*	G3
lo* firm*	B3
lo* habi*	M4
lo* hago*	S4f4
lo* he*	h3
lo* insc*	J3
lo* inst*	T3c4
lo* junt*	d5
lo* llev*	q8
lo* mand*	S3Z11
lo* maxi*	o12
lo* meti*	M3q-3
lo* mio*	H-6N4P5U16b5
lo* mism*	D4L5i8
lo* pago*	F3h-3q3
lo* pagu*	o5
lo* pedi*	j3
lo* plat*	F3
lo* pong*	Q3
lo* pued*	L-3d6
lo* puse*	q3
lo* que*	A10B3C5D6E7F4G-5I-3K-4M-5O-3P4S-4T3U8V6X-3a-4c-5d7f-5g-4i-4j-6l-3m-4o-4p3r-5
lo* quie*	e3
lo* reci*	n3
lo* reco*	k3
lo* regi*	J3f6n-3
lo* regr*	e6
lo* repi*	H4
lo* suyo*	C6
lo* teng*	n3
lo* trae*	e3
lo* traj*	e6
lo* ulti*	n6q4
lo* va*	n3
lo* vea*	c4
lo* vemo*	S7
lo* vend*	H13U-3
lo* veo*	c3
loc*	M10
loca*	M10
loca* la*	M10
local*	M9
localiza	M6
localiza la	M5
log	B24
log $	B19
log de	B9
log* de*	B8
lor*	a3f3h-3k6l15
lore*	f4k6l13
lore* dejo*	l3
lore* renu*	l4
lore* ya*	l3
lore* ☎*	k6l-3
loren*	f3k6l16
lorena	k5l15
lorena $	l8
lorena dejo	l3
lorena renuncio	l4
lorena ya	l3
lorena ☎	k6l-3
los	D4E6F-5H3I7K-6L9O-8P4Q3R-7S-4T-9V-4W9X7Y9Z-4a4c-8d4e3f3h-5i-7k-3m5o-7p6
los #	A9B4C3D-4E-6F-4G5H4I7L-6M4P3U7V-3W3X-3a-8b9d6h-8i-5j-4l-3m-3n4o-3p15q-4
los anuncios	X8
los avisos	Q4X10Y9
los azulejos	e3h-3
los cajeros	B3l7m-3
los camarones	G3
los cambio	d9
los cambios	B6
los canjea	Y5
los chilaquiles	a4
los clientes	D6W10
los colaboradores	m3
los conozco	r9
los datos	M5Q3k3n4q-3
los de	D5H-3L6W7d-3q5
los del	D6I4
los demas	V5n4
los dieron	D3
los domingos	a3
los encargado	m4
los fines	l3
los frijoles	a7
los gano	F3
los gaste	b4
los gasto	L4
los habia	G4
los inscritos	I4
los lunes	h4k3
los martes	j3
los mensajes	W3Y8
los mensajitos	X7
los mios	W3
los mismos	i6
los monedero	B3
los movimientos	W4
los nombre	m13
los nuevos	I4
los numeritos	H4
los numero	H14m3
los panales	a3
los pasos	Q5
los pesos	q4
los prometi	F3
los puede	L4
los puedo	L11
los puntos	A-3B-4C5D7E13F-10G-5H-5I-4J-4L6N7W9Y-3b-10d3f7g8h3l-4n8
los pusieron	G3
los que	D-3E4H-3I15d4h-4j-3m18q-4
los quiere	J3d5
los quiero	d5
los recordatorios	X9
los registrados	I6
los sabados	j3
los tamales	F4q5
los telefono	I3W3
los ticket	G7P4W4
los totales	H8
los ultimos	B5H5P4
los uniformes	j5
los use	P6
los uso	L4S5
los va	d3n3
los vendedores	l5
los vestidos	j6
los voy	d4
los zapatos	A6e4
los* #*	A8D-4E-6F-3G5H5I9L-6M5U9V-3W3a-9b9d6h-8i-4j-4l-3m-3n5o-3p13q-4
los* ajus*	X3
los* anun*	X9o-3
los* avis*	Q4X9Y9
los* azul*	e4h-3
los* caje*	l6m-3
los* cama*	G3
los* camb*	B6d9
los* canj*	L7Y6d-3
los* chil*	a5
los* clie*	D7W9f3
los* cola*	m3
los* cono*	r8
los* dato*	M6Q5j3n3q-3
los* de*	D4H-3L5W6d-3f3n-3q5
los* del*	D5I4
los* dema*	V5n4
los* dier*	D3
los* domi*	a3j5
los* enca*	m4
los* fine*	l4
los* frij*	a7
los* gano*	F4
los* gast*	J7L3b3
los* habi*	G4
los* insc*	I3
los* lune*	h4k3
los* mens*	W4X6Y8
los* mios*	W3
los* mism*	i6
los* mone*	B3
los* movi*	P3W3
los* nomb*	m13
los* nuev*	I4
los* nume*	H16m3
los* pana*	a4
los* paso*	Q5j3
los* peso*	q4
los* pier*	L5
los* prom*	F3
los* pued*	L14
los* punt*	A-3B-4C6D7E13F-10G-5H-6I-4J-4L5N6W8Y-4b-10d3f8g8h3l-4n9p3q-3
los* pusi*	G3
los* que*	D-3E4H-3I15d3h-4j-3m18q-4
los* quie*	J3d8
los* reco*	X7o3
los* regi*	I6
los* repo*	X3Y4
los* saba*	j3
los* tama*	F5q6
los* tele*	W3
los* teni*	n3
los* tick*	G8P4W5
los* tota*	H8
los* ulti*	B5H6P4
los* unif*	j4
los* use*	P6
los* uso*	L4S6
los* va*	d4n3
los* vend*	l6
los* vest*	j5
los* voy*	d5
los* zapa*	A5e4
luc*	F3a-3l3o7
luce*	i4j3l3
luce* deje*	l3
lucer*	l3
lucero	l4
lucero deje	l3
luces	i3
luch*	F3n4
luch* la*	F4
lucha	F3P3n3
lucha la	F3
lue*	D-3S15T5W4a4n6o5
lueg*	S15T4W4a4n6o4
lueg* lo*	h3
lueg* me*	L3
lueg* te*	S5a5
luego	D-3S15T5W4a4n5o6
luego $	S6T6a-3n6o5
luego lo	h3
luego te	S5a4
lug*	j6k3q4
luga*	j5k3q4
lugar	j5k4q5
lugar $	k3
lui*	A3J-5a5k3l7
luis	A3J-5a6k3l6
luis $	A3
luis pech	k4
luis registre	J-4l7
luis* pech*	k4
luis* regi*	J-5l7
luj*	o12
lujo	o13
lujo $	o13
lul*	k3l7
lulu	k3l7
lulu $	l7
lulu de	k4
lulu* de*	k4
lun*	D3G3H8M4O7S4U-3Y4e3k7n-3p-3
lune*	G3H9M4O7S3T-3U-3Y3e3j3k8n-3p-3
lune* a*	H4
lune* abra*	k3
lune* empi*	k3
lune* prep*	k3
lune* ☎*	G4
lunes	G3H9M4O7S4U-3Y3e3j3k9n-4o-3p-3
lunes $	D6E3H9O6Y4a-3
lunes a	H4
lunes abraham	k3
lunes empieza	k3
lunes preparale	k3
lunes ☎	G4
lup*	C3G5H-3W4c5k3l5n-3q-3r3
lupe	C4F3G4
lupe $	G4
lupe canul	C4G3
lupe lo	F5
lupe* canu*	C4G3
lupe* lo*	F4
lupi*	H-3W5c4k3l5r3
lupi* vuel*	k3
lupi* ya*	l7
lupit*	H-3W4c5k3l4r3
lupita	H-3W4c4k3l5
lupita $	c5
lupita vuelva	k3
lupita ya	l6
luz	A5a5
luz a	n4
luz verde	A4
luz* a*	n4
luz* verd*	A5
m	S-3T8h4q6
ma	S-3a16
ma $	a6
ma:#	B4C-4D-7E10F17G17H11I4J-8K3L4M17N-3O-5P-6Q-8R-5S-3T-6U-7V-7W11Z-5a-7b-5c-6d5e19f-8g-3h10j-6k-6l-8m-5p-8q13r-6
ma:&	H-4M19Q-3W3a-3e18h7k-3m-3q20r-3
ma:20/1	H4
ma:a	A4B4D-7E4F8G4I-3L-5M3N-5O-5P-6Q10R5S-5T-3V-6W10Y3a11b-7f8g-5j-8k13l13o-9q-7r-5
ma:abaj	F-3G5H3q3
ma:abon	F9G3P6
ma:abre	W6f7
ma:abri	H3O3
ma:aca	O9
ma:acab	i6p8
ma:acce	R6k4l5m7
ma:acci	B5
ma:acla	K10
ma:acre	F5
ma:acti	B8H-5I4X-4Y10m5
ma:actu	W4
ma:acum	C4H5L4
ma:aden	m4
ma:afil	I4f4
ma:agar	Z4l3n6
ma:agra	o6
ma:agre	F6f3h-3i4k9
ma:agua	S11a3
ma:ahi	S5m6o6
ma:ahor	J3S4V7W3p6
ma:ajus	B6E8J3P-3n4
ma:al	D-3E4F7G7H3J-3M-3Q-4R5S3U-4X-3Y-3Z4c4d-3g-3i7j-3k3l5n-7p-4r-3
ma:alca	C5p3
ma:aler	X12Y18
ma:algo	A11K12P3Y7h-3
ma:algu	E3K8Q7R-3T-3Y5c5n-5r4
ma:alta	I5Q3f5k12m4
ma:aman	O4
ma:anad	k6
ma:anda	C3H4K3l4
ma:ando	O8S3h3
ma:andu	B3
ma:ange	o3
ma:ano	H3L5
ma:anoc	B4H3
ma:anos	a6
ma:anot	h3n5
ma:ante	C4H4L7W-3Y5i6
ma:anti	H5
ma:anul	q10
ma:apag	X9Y-3
ma:apar	E3P5m5
ma:apen	T3
ma:apli	n9
ma:apro	A17B4Y6e-3
ma:apru	A14Q5
ma:apun	I5J5f6h6
ma:aqui	O4l4r6
ma:arre	E5q3
ma:arti	r3
ma:ases	c9
ma:asi	G3J9o5
ma:asis	r5
ma:asun	Z3c3
ma:aten	I-4U3c7
ma:atie	r3
ma:ator	K8
ma:atra	V8e4q3r3
ma:audi	B6
ma:aume	F8
ma:auto	A18Q3X4Y4r6
ma:auxi	T8
ma:avis	Q3S5X13Y18
ma:ayer	B5H11K3M4U4W5l3n-3
ma:ayud	T8c5
ma:baja	F-4G8Q6W6k-3l13n5q3
ma:bajo	P3
ma:bala	H5
ma:banc	W4
ma:band	A4
ma:bara	W7
ma:barr	f4
ma:beto	B3
ma:bien	A4J3K3
ma:bimb	W4
ma:bita	B9Q3W3
ma:bloq	l8
ma:bode	W7
ma:bols	Z3e3
ma:boni	F8
ma:bono	G3
ma:borr	G4H-4W7Z3h-3l5q8
ma:bot	K3l3r5
ma:bren	B4
ma:buen	H6O16a4o7
ma:busc	M14Q6h-3
ma:c	q3
ma:cada	P8X9Y7
ma:cadu	L8W3e4
ma:cafe	W3d4
ma:caja	H4K6V3Y3h4k7
ma:caje	B6H-3I-4J-3M8P-4Q6R4Y-3a-3f-3k10l6m13
ma:calo	a7
ma:camb	B7E5Q3V6W7d5
ma:cami	Z4a4
ma:canc	B8G3H-3J7M-7X4Y5h-3q14
ma:canj	L5Q3Y3d10
ma:canu	C3
ma:capt	J4U5h7k5q3
ma:carg	F6
ma:carn	Z5
ma:casa	a7
ma:caye	p3
ma:cayo	H4
ma:celu	E3F3G3Z4h-3
ma:cent	c10
ma:cero	C5E6
ma:cerr	H3K3
ma:chab	C5
ma:cham	e4
ma:chan	S6
ma:chat	Z7r6
ma:chav	O3f3
ma:chec	J3S4m6n-3
ma:chis	S-3a5
ma:chol	W5
ma:chuy	k3
ma:cier	C7H5V4Y5l5o4
ma:cifr	H6
ma:clie	A-3B4D-3E5F4H-4I14J-3L6P5Q5S-3V6Y-3a-3e6f9h-8i5k-4l-3m-4
ma:cobr	K5M8U5c3d4h3k4
ma:coca	W8
ma:codi	R6
ma:cola	R3V3l4m7
ma:colg	K3
ma:coma	T9
ma:como	A-3B-3F-3H14I-3J4M4P-3Q22T4W-4X-3a-5d-3f4h-4n-3q-4r5
ma:comp	B-3C-5D-3E3F8I5M5P14Q-3V-3W-3e5n-3p3q-6
ma:comu	c7
ma:con	A-3C-4D-3H-3I3M4Q4V3W-4X4Y-3Z4a-5b-4c10d9f-4h-7j-3l3n-6o3p10q-3
ma:conc	K3
ma:cone	R4W4
ma:conf	K14Z5o-3
ma:cong	K3
ma:conm	m3
ma:cons	C3S4
ma:cont	E-3G3H3M5P-3V4Z7a-3c7k6m-4n-3r7
ma:corr	A4C-3E10Q4l3n5
ma:cort	F4G3H11Q4U3W-4Y5o3
ma:cosa	T4
ma:crea	f5k3
ma:cuad	E6H4
ma:cual	A3K9M9T4c3e-3m3
ma:cuan	C9E-4F-5G-3H12I12L9P3S-5T-3U11W-4Y9a7b-12c-3d-4e-3f-3h-3j-5k-3l-3m7n-9p12q-3
ma:cuca	C4h3
ma:cuel	l3
ma:cuen	E5G5H5M-3S-4W5a5
ma:cuid	a6
ma:cump	L4
ma:da	f4l4
ma:dado	m7n3
ma:dala	q3
ma:dale	A4F5G-3V6k6
ma:dame	B3H5R3S6c3
ma:damo	L11
ma:dan	L3
ma:dar	F3Q9T3k4
ma:darl	F4
ma:dase	F3
ma:dato	M5S6
ma:de	A5B10C4D-10E4F5G4H6I8J-4K3M5N-7P4Q7R6S-9T-9V3W5X6a-10b-8g-7h-9j-11l4o-4q-3r4
ma:debe	C6E4F3a3p-3
ma:deci	Y4
ma:dedo	J4
ma:deja	E9H-3J14S4X6
ma:deje	l4
ma:dejo	H5K4l4
ma:del	A-5B8D-4G3H13I-3J-3K6M7N-3O-3P5Q-3S-4T-4W9X-3b-3c-3e8h-7j-4k-4l7n-4o-4p3q-4
ma:den	W5
ma:depo	W3a4
ma:des	J4
ma:desa	a6l7
ma:desc	G10W7a4l4o3
ma:desd	L5O3U5
ma:dese	W3
ma:desh	q7
ma:deso	S6
ma:desp	S6U4h3l4p3
ma:deta	M6P8
ma:dete	A4
ma:devo	A3B3G3M-4Q4e24h-3n4
ma:devu	M-3e14
ma:di	G3
ma:dia	H16M4O6Q5U9a-4q-3
ma:diar	Y7
ma:dias	H4O4P3Y5
ma:dice	C4M5Q-3R3Y5d3q-3r3
ma:diga	E3
ma:digo	S4p4r5
ma:dile	c3
ma:dime	C5H4K3P3T3n4
ma:dine	H6W4e3
ma:dio	B5
ma:dios	a9
ma:disc	Z5r3
ma:disp	C6
ma:dist	V3
ma:dobl	L4W4
ma:doct	f3
ma:domi	H4M3
ma:don	C7f4
ma:dona	C5F3P4h4
ma:dond	P5Q11
ma:dorm	H3
ma:doy	Q6S5k-3n6
ma:duda	H-5K20
ma:dudo	K11
ma:dupl	i7
ma:echa	F4H3e3q5
ma:edga	l3
ma:edit	E6R3
ma:el	D-8E3H7J-3M6N-4O-6P7R7U-7V8W3X5Y7a6b-7c5f-8g-5h-11j-9l6n-8o-4q4r3
ma:elim	F-3G4l6q7
ma:ella	C3p4
ma:eloy	C3W3
ma:emil	W3m3
ma:empi	T3f6k4
ma:empl	B5I-3M4P-3Q4R3W3k7l6m10
ma:empr	r4
ma:en	C6D-4E7G3J-3K8M3O-3Q-4R-3S4V-3W10Z3a8b-6c-4e-4f-4h-4i-4j-5k4m4o-4q-6r-4
ma:enca	R4k6
ma:enci	H-3Y6
ma:encu	M7
ma:ende	E4
ma:ener	H3
ma:enfe	h4
ma:enfr	H-3W4
ma:enla	R7
ma:enli	K7
ma:enoj	F3
ma:ense	I4K4Q7T6
ma:ente	T6o5
ma:enti	T3c4
ma:ento	n3
ma:entr	H4K5Q-3R6k5l6
ma:envi	Z6
ma:equi	Z9k5m9q3
ma:era	J11Z16o3
ma:eran	G3
ma:eres	o5r22
ma:erne	l11
ma:erro	Z3
ma:es	A3B-3C3E3H-3J-3K-3M13S-3T-3W-5Z7a3d-4k5l4n-4q-3r14
ma:esa	A7p4q9
ma:esas	K4
ma:escr	Q8X3r5
ma:ese	B4C-3H3M-3V5Z4p7
ma:eso	J6S5Z4a-3o11p3q8
ma:espe	A6S6V4
ma:espo	A-3
ma:esta	A6B3C4D-4E6I5J6K10M-3O-3Q-4S-4T-4W-5X-3a6c-3j-4m9q-3r-4
ma:este	B3H4f3r11
ma:esto	T4W3h5r7
ma:estu	B3H4U4
ma:etiq	W7
ma:ex	l3
ma:exac	E3T3
ma:exis	M4
ma:exit	n3
ma:expl	Q8
ma:extr	F3
ma:fact	W10
ma:falt	A5K5h5k4
ma:favo	C4H5P-3R4T-3U5W-3c7h-3k5l3
ma:febr	P4
ma:fech	M3
ma:feli	O3
ma:fer	l6
ma:fiel	I3
ma:fin	H7
ma:fina	n3
ma:firm	A12K-4
ma:flor	C4
ma:foli	M8e8h-5q10
ma:form	Q3
ma:fue	B6H4J3M14V3a-3l6
ma:fuer	F-3P3h3l3
ma:fuga	o3
ma:func	T6c3
ma:gana	L3
ma:gano	F3a3p3
ma:gas	Z3a5
ma:gast	P5
ma:gene	R3
ma:gent	I7Q4f-3l4m7r3
ma:gera	m4
ma:gere	Q3k7m5
ma:grac	H-3J9K3a3o7
ma:gran	M3Y4
ma:guar	n7
ma:gust	o6r3
ma:ha	B10P12U3
ma:habi	Y5k4
ma:habl	Z5c7r7
ma:hace	K-4Q6T9a3h6
ma:haci	a4
ma:haga	J4Z3
ma:hago	S4n6
ma:hall	M7f3
ma:han	I3
ma:hart	X4
ma:hast	l3o3
ma:hay	A8E7I5K8O-3P-3S-4T11U-4X-3Y-3a4c6d-3e6j-5n-4o-3p-3r5
ma:haya	Y5
ma:haz	E3W6
ma:hazl	W3f3i3
ma:hazm	H4
ma:he	U3h3
ma:hech	B7
ma:heri	n3
ma:herm	a8
ma:hern	C3
ma:hice	U5
ma:hici	H3
ma:hija	L3W3Z5
ma:hijo	T3
ma:hist	B5P11
ma:hizo	B7H5M8Q5h3
ma:hola	O22
ma:hora	B4M3W3
ma:hoy	B3H19K7P-3U9l5n-4
ma:hubo	H6M3O7
ma:huma	c4
ma:iba	Z7
ma:igno	Z4
ma:igua	V-3i9
ma:impr	W13
ma:inac	l6
ma:inci	K12
ma:inco	K6k3
ma:indi	L4T6
ma:ines	C3
ma:info	H4M3o4
ma:inge	c6i3
ma:inha	l5
ma:inic	O3T4
ma:insc	B6I10Q3Y3f11
ma:inst	T8c3
ma:inte	K5Q3Y3
ma:inve	W10
ma:invi	Q6R16k-3
ma:ir	p3
ma:ivan	l4
ma:ivon	l3
ma:izo	H4
ma:jaci	l3
ma:jaja	a10o4
ma:jess	l3
ma:jose	k4l3
ma:juev	H3P4
ma:junt	C7H5I3L3f4p5
ma:jura	C3
ma:karl	Z4
ma:kier	T3Y7
ma:kilo	C4h3
ma:kita	G3X6
ma:la	A4C7D-9F4H6J-4K7L-8M10N-5O-5P4R3S-4T-8V-4W4X-4a7b-7c-4e7f3g-5i8j-10l3n3q6r-4
ma:labo	l3
ma:lado	Z5
ma:las	H5I-4J-4K13L6Q6S-4T4U8V-3W9X12Y9a-5c-3e-3h-4j-3m-6n-6o-3p-3
ma:laur	l4
ma:le	C7D-5F5G3H-10I-5M5P6Q4R6S-4U-3W-4X3Y-3a3b-3c-5d-6e4f-5k-6n6p16
ma:les	K3L6
ma:libr	E3
ma:liga	R14
ma:limb	K7
ma:link	R16
ma:liqu	d3l4
ma:list	I4K3Q3m8
ma:llam	Q-3S3c3k6l3r4
ma:llan	a4
ma:lleg	R5S5X5Y5n3p4q-4
ma:llev	C-3H4P3U3d5h5p4
ma:llov	a8
ma:lo	A3D-3G-3H7I-4O-3P3Q4S10U7V-4Z3a-7b-3d6h-4j-3l-3m-5n9q-4
ma:loca	M6
ma:log	B13
ma:lore	l8
ma:los	B3D-5E5F-3H4I10J-4L5R-3T-3V-4W11X8Y12a-3e-5h-7j-3m7o-3p6q-7r-4
ma:lueg	S9a3
ma:luis	a6l3
ma:lulu	l3
ma:lune	H3M3S5Y4k4
ma:lupe	C3G3
ma:lupi	l3
ma:luz	A3
ma:maes	C4P4
ma:mal	E6F3J-3Z11h-4q3
ma:mama	a4
ma:mana	L4U3Y6a7
ma:mand	A3H4Q3R6W3X9Y10Z7l-3m-3q-3
ma:mane	Q6T6
ma:mano	F3U3h4
ma:manu	B3E3F4G3
ma:maqu	r5
ma:marc	c7l4
ma:mari	n5
ma:marq	W5a3c6
ma:mas	F7G3I12J-4K-3P-4Q-3T7U4V9a-3i3k4m-3n-3r-3
ma:maur	B4
ma:me	C-3D-6H6I-6L-3M3Q-3S3T8X9Y12a-7b-4c7d-3e7g-3i-4j-4k3l-3q-5
ma:medi	K5M3e6
ma:mejo	I5J5a3o-3
ma:meno	E3F-4G8X4
ma:mens	H5W4X6Y6Z5c4n3
ma:menu	T9
ma:merc	G3W3e6
ma:meri	O3
ma:mero	S3U5h3o7
ma:mes	B4H12I5W4
ma:mesa	a3
ma:meta	J5
ma:mete	F3H-4Q3e5f7h4k7
ma:meti	B6M5U4i3m4
ma:mi	A12D-3H-5I-3J-4K-6M-4N-3O4R5S-3U20V-3W4Y4Z8b-3c-4i-3j-3k3m6n-5o-3p-3
ma:mias	U10
ma:miem	I7
ma:mier	H3
ma:mijo	H3o3
ma:mini	L3
ma:minu	S3q4
ma:mio	H-3U7
ma:mira	C8
ma:mire	k3
ma:mis	H-3I10P-3Q4U14W6Y-3m5
ma:mism	Q4V-4X-3i19p5r3
ma:modi	E4W6
ma:mome	S4
ma:mone	E5F3G5I3P5b-3d5f7g-3r5
ma:mont	C6M3
ma:most	k3m4
ma:move	E3
ma:movi	B12P9T3
ma:much	C3Q4X3k5l3m4
ma:muer	H3
ma:mues	P3m4
ma:muy	o5
ma:nach	G3
ma:nada	J21Z4o-5q-3
ma:nadi	J9
ma:nanc	k4
ma:naye	l6
ma:nece	E3J3M3W3c3
ma:nego	W4
ma:ni	E3J9K3T3
ma:nieg	A3
ma:ning	J9K4
ma:no	A3C-3D-6E4H-4J15K13L3M-3N-4O-4P-5R4S-6U-4V-5X12Y-4Z12b-3c3g-3h-3i-4j-4k-5l12n-4o-5r-6
ma:noch	S3X5Y3
ma:noma	E3H6J4U4X-3h3
ma:nomb	H-4M4U4m6r3
ma:nomi	W5
ma:nos	H5a4e3l3
ma:noso	l4
ma:nota	M7e6q3
ma:noti	X12Y13
ma:nov	H4
ma:novi	H6
ma:nuev	H-3R5W-3f7i4k14n4
ma:nume	C3H6M3Q-4W-5c7f4h-3r4
ma:nunc	q3
ma:o	A-3H7I4L15M-3a-3c-5l-5m5n7p5q-3r14
ma:octu	H4
ma:ocup	J-3R3X4c3d3o3
ma:ofel	l3
ma:ok	A9o3
ma:olvi	M4i3
ma:omar	l3
ma:onda	H3O8
ma:opci	T7
ma:oper	K9M3
ma:orit	S6
ma:otor	F4
ma:otra	R5T4W6Y8a3i13k4n-5q-3
ma:otro	F6H-4M-3V10Z9i7k3n-3
ma:oye	K5O4
ma:padr	I5
ma:paga	L6W6d7
ma:pago	q3
ma:pagu	a5
ma:pal	F4Z8
ma:pame	l3m3
ma:papa	a3
ma:para	A4B-3F3L4P-3Q11R9T6U-4V-4W-3X6Y-4Z7b-3d-3h-4j-4k5l-6n-3o-3r-3
ma:paro	M-3n7
ma:part	U5a7d3
ma:pasa	A4C-3E-3H6K4R3a-4m4n-3p5
ma:pase	V3a5
ma:paso	K4Q7e-3k3
ma:patr	C3
ma:paty	G3
ma:pedi	T3W4e3
ma:pedr	l3
ma:pend	A4H-3K25Y4
ma:pera	S8
ma:perd	K4M3T6Z5
ma:perf	o9
ma:perl	B3J3W4Z4
ma:perm	A9k4l6m3
ma:perr	a7
ma:pers	H-3I4P-3U4k8m9r6
ma:peso	E3L7M4W5e3h6q-3
ma:peti	A8
ma:pide	Q6W5
ma:pidi	A9
ma:pila	e3i3
ma:plan	m8
ma:plat	c4
ma:pon	E5W3
ma:ponc	a5
ma:pone	W4
ma:pong	J3Q4
ma:ponl	E5G4W5h-4l3
ma:ponm	A-3Y6c4k3
ma:por	A4B3D-3F3K13L8M3O6P9Q-3S-4W-6Y5a-7b-3c4g-3h-7j-3k-5l3n-6o3p-4r-4
ma:porc	W5
ma:porq	G3f3
ma:prec	W8
ma:preg	J3L3M3T6X5
ma:prem	F3Q3
ma:pren	Y6
ma:pres	W4
ma:proc	Q5d3
ma:prod	U3e5
ma:prof	P4
ma:prog	I7f4r3
ma:prom	W8
ma:prop	U4
ma:prov	S3W4
ma:prox	V10
ma:publ	W9
ma:pued	L5Q8T10d-3k6l7m5
ma:puen	H3a5
ma:puer	W5
ma:pues	C4o7
ma:punt	A4B3C9D-6E9F11G10L12M-3Q3X-3a-3b-7d10e-4h-5k-3l-3m-3p5q-4
ma:puro	H3
ma:pusi	M4
ma:puso	r5
ma:qr	R3
ma:que	A6B3D-11H3J-10K9M7N-5O4P3Q5S-6T12U6V7W4Z-8a-4b-8d-4e-3g-5h-6j-10o-4p5r3
ma:qued	C3E3K12L-3P-3U-3W7a3b-3o9p7
ma:quej	c4
ma:quer	Y3Z5a4o3
ma:quie	B14D-3G-4I8L-3M12N-4P4S-4T-4U-4V6Y6Z-3a-5c3e-4g-4h-5j-3k3m12n-7p-3q-6r4
ma:quin	H3W6
ma:quis	c5e4
ma:quit	B3G10M-3Q6X5d-3l10n-3q6
ma:quiu	O8
ma:rami	C3
ma:rapi	o4
ma:raro	B3
ma:rast	B6H-3M5
ma:rati	X5h3
ma:rato	S7
ma:raza	m3
ma:razo	M3
ma:real	c3r3
ma:reba	G7
ma:rech	A5
ma:reci	Y4e5i4
ma:reco	A-4G3X5Y8
ma:reem	e13
ma:reen	R8
ma:refr	W6
ma:rega	B4F6G3p3
ma:regi	I6M5P-3Q5U7V-3W-4e3f5g-3h4k6m5n-4
ma:regl	L8
ma:regr	H-3L4Y5e17h-3i4k3
ma:rein	e3
ma:rela	m4
ma:remu	G4
ma:rent	a8
ma:renu	l14
ma:repi	i5n5
ma:repo	F3H7O3X7Y10q-3
ma:requ	W5
ma:reso	K16
ma:rest	G13p6
ma:resu	H8X3Y6
ma:reti	G8
ma:revi	C7K8q6
ma:rifa	n5o4
ma:rigo	W4
ma:roba	B3
ma:saba	H6
ma:sabe	K8T3n-4
ma:saca	G6H5l7q3
ma:saco	M5Q6
ma:sald	C11D-3E9F6G7L5P3W-5b-3c-3f-3p9
ma:sale	m6o5r3
ma:salg	W3d3
ma:sali	H8P4U3a7
ma:salu	O8
ma:saqu	n3
ma:sat	W3
ma:se	C-8D-6F3H8I7J-5K10L6M7O-3Q10R3S-4U-4W-7X-4Y-4Z3b-3c-5j-4l7m-5n7q-5
ma:segu	S6c-3i5
ma:sema	B3H9l4
ma:sena	n3
ma:seno	B-3C7D-3H-3L-3M4P7V3a-3f4n-5
ma:ser	E4
ma:serv	o3
ma:si	A6C5H4K11L4M3V4W-3X-3Y13a-3e-3k-3n7
ma:siga	l5
ma:sign	K3
ma:sigu	K6V15m6n-3
ma:sile	X13
ma:sin	A3F4K14U3X4Z4h3n-6
ma:sirv	T8
ma:sist	B3W3c4l4m3r3
ma:sobr	G4p5
ma:soci	H3I8
ma:sola	W3
ma:soli	A9H-3c3n5
ma:solo	Q3U3Z3r3
ma:somo	I3
ma:son	C-3E5I4L4Q5T3m5
ma:sopo	c6
ma:soy	T3
ma:sra	C7f3
ma:su	C3F4Q-4R8k8p4q-3
ma:sube	F5W6k3
ma:subi	F3W4
ma:sucu	W6m3
ma:sueg	f4
ma:suel	W4
ma:suma	F8H3k3p5
ma:supe	H3c3o6
ma:sus	C-4P7S5W-3d9n4
ma:susp	A-3X5l4
ma:tal	H11O6
ma:tall	C4
ma:tama	a4
ma:tamb	L8Q3k4
ma:tant	I6P7X5i3
ma:tard	H3K5S4
ma:te	H-4Q-5S15T12W-3a5m-3o5r12
ma:tecn	c8
ma:tele	Q5Z4c4r3
ma:tene	I3L3k5
ma:teng	A7E5H-3I5O3P-3a-3b-4m8n-3
ma:teni	C3
ma:term	L3W3d3l3
ma:ti	Z9
ma:tia	W4
ma:tick	M9e7i3q15
ma:tien	C7L-3P5W-3X5a4j-3m6p3r3
ma:tira	K4q5
ma:toca	G3V4
ma:toco	B5
ma:toda	K9W5l3m3n-4
ma:todo	B4I3J6Q-3T5W3Y6e5o-3
ma:toqu	J-4Z6
ma:tort	W3a4
ma:tota	H12I3Q3Y5
ma:trab	H-3I-3K9W3k3l5m10n6
ma:trac	K3n-3
ma:trae	C10E4I5K9U-3W-3a4d3q-3
ma:trai	F3Z3m3
ma:traj	a7e8
ma:tram	G3
ma:tran	W5
ma:trat	r6
ma:tu	a6r10
ma:tumb	G5q4
ma:turn	V3
ma:tus	T3
ma:ubic	M8
ma:uc	f3
ma:ulti	B4H4P5p4q6
ma:un	C6D-3E6F4H-7M4P-3Q12S10T-3V-3X-3c10d-5f4j-3k5m-3n-4p-4r4
ma:una	H-8M10P-4Q7R3W6a-3e6h6i5m-3n-5r8
ma:une	W5
ma:uno	V6f3
ma:ups	Z8
ma:urge	c3
ma:usa	d3
ma:usan	L4
ma:usar	d5k3
ma:uso	T9
ma:uste	c5r5
ma:usua	k5l5m6
ma:uy	Z3
ma:va	H13M-3Q-4U-3a4d6i4k7o6q5
ma:vaca	W3
ma:vale	L7
ma:valg	M-3W4q5
ma:vali	L3
ma:vamo	H9V3
ma:ve	C6
ma:vece	K3i3
ma:veci	f4
ma:vemo	S7a4
ma:vend	H7M4R4U6V-3h4k9l3m4q-3
ma:veng	S6V3a3c5
ma:veni	e3
ma:vent	A-3C-3E-3F-3G-4H8I-4J4K11L-4M9P-4Q4S-3T-3U5W-3Y4e5f-3j-3n-9p6q9r-3
ma:veo	B-3Q10
ma:ver	A7B11C10E-3F-3H6I3K5P9Q5T4U-3W-6a-4b-3f-3h-3k-4m15o-3p-3
ma:verd	A4
ma:vere	K3
ma:veri	C5
ma:vero	F3
ma:ves	m3
ma:vez	F3P4T3V-4W4Y6a6n-3
ma:vi	n4
ma:viej	Z3
ma:vien	P5V8l3
ma:vier	H3W3
ma:vige	L4
ma:vino	P6
ma:vola	K7
ma:volv	T4
ma:voy	A3H3h5
ma:vuel	Y7e3
ma:y	C-3D-4E4H12L-4M8P3S6U-5a-4e7h-3l3n-5p7q-6r3
ma:ya	B-3D-4H5I7L-3M-5N-3O9P-6U-6V5X8Z-4a5b-4d-3h-5i-4j-3k3l13m5o3q-6r-4
ma:yese	m3
ma:yo	A4H-7I-3S-3U31h11
ma:yoli	C4P4d3
ma:☎	A-5C20D-5E15F16G15H-10I-6J-4K-5L-7M-8N-3O-4P25Q-6R3S-4T-5U-5V-4W-9X-4Y-4Z-4a-8b-4c5d9e13f18g-3h8i-5j-3k15m-6n-7o-5p-9q-6r-4
mad*	B5o6
madr*	B5o4
madre	o5
madru*	B5
madrugada	B6
madrugada $	B6
mae*	C4P4W-3f5h3n4q-3
maes*	C4P3W-3f5h3n4q-3
maes* es*	F3
maes* ines*	C4
maest*	C4P3W-3f6h3n4q-3
maestra	C4P3d-3f5h3n4
maestra $	n3
maestra es	F3
maestra ines	C3
mag*	A4E-3F4V4h3j3k3n-3
magn*	h4j4
magna	h4j3
mago	A3F5V4k4n-3
mago $	A4V5
mago activala	k4
mago en	F5
mago* acti*	k4
mago* en*	F5
mal	C-7D23E16F8H-3J-6T-3Z18a-4b-3d-5f-3h-17i-3j-3l-3q28
mal #	h-12q16
mal $	D8E6Z9n-4q16
mal a	B3
mal arreglalo	q3
mal borrala	q3
mal dado	G4
mal el	D3Z3q5
mal es	E4
mal eso	q3
mal la	D3
mal servicio	D7F5
mal su	E4F3h-3q4
mal*	D9W3a10e8o-3
mal* #*	h-11q15
mal* a*	B4
mal* arre*	q3
mal* borr*	q3
mal* dado*	G4
mal* el*	D3q5
mal* es*	E4
mal* la*	D3
mal* pues*	Q3
mal* serv*	D8F5
mal* su*	E4F4h-3q4
mala	D7e3
malo	W4e4n5
malo $	W4n3
mam*	B3L4R4W6a12n-4
mama	B3L4R3W6a12b-3n-3
mama $	B3R5W5a4
mama a	L4
mama* a*	L3
mama* va*	k3
man*	A3E-3F5G-3H4I-5J-3K-4L-6M-3N-6O-6P-10Q9R8S10U3V-5W5X12Y11Z12d-6f-7h3i-4j10l-6m-8n6p-7q-5r-3
mana*	Q-3S9U3W6Y3a5j4k4l-3o7
mana* cuan*	H3
mana* deni*	k4
mana* es*	a8
mana* lo*	S10
mana* no*	W3Z3a4q-3
mana* que*	H6K3
mana* te*	S6
mana* ya*	n3
manan*	Q-3S8U4W6Y3a5j5k5l-3o7
manana	Q-3S7U4V-3W5Y4a5j4k4l-3o8
manana $	H-3L3M3S-5U4W7Y4k-3o7q3
manana cuanto	H3
manana denisse	k5
manana entra	k3
manana es	a8
manana lo	S10
manana no	W3a4
manana que	H6K3
manana te	S5
manana ya	n3
manc*	a7e6
manch*	a6e6
manches	a7
mand*	A7B-4C-3E-4G-5H7K-4L-7M-4N-4O-3P-4Q6R11T-4U-4V-3W6X15Y12Z15b-3d-5e-3g4h4i-3j8k-3l-6m-5n8o-7p-3q-5
mand* #*	F5
mand* a*	A4W3Z4h4
mand* al*	Z3
mand* algo*	A4
mand* con*	c6
mand* cosa*	X6
mand* de*	D3n5
mand* diar*	H-4Y5
mand* el*	R9W4X4j7
mand* en*	S4W5
mand* eso*	Z4
mand* foto*	Q4g3j3
mand* invi*	R4
mand* la*	A6Q5Z4n-4
mand* las*	S3Y8
mand* lo*	H14
mand* los*	I3Y4
mand* mal*	Z7
mand* mens*	g3
mand* mi*	Z5
mand* nada*	X7
mand* ofer*	X4
mand* otra*	n5
mand* por*	R3
mand* solo*	Z6
mand* tele*	W4X3
mand* todo*	Q3Y4
mand* tu*	a10j-3
mand* una*	W3h7n3
manda	Q5R5W4j4
manda invitacion	R4
manda la	Q5
manda*	G-3H7L-4Q6R8S-5W6X8Y9a3d-3e-3f-3g-3h3j10l-3m-4o-3q-3
mandaba	Z4
mandado	D3b3h3
mandado $	J3b3
mandala	h5
mandale	F3R3W3
mandale #	F4
mandale telefono	W3
mandales	W3
mandame	H5Q-3R4W4X-3Y10Z-3a6c7j5m-3
mandame el	R4W5j5
mandame la	A5j3
mandame lo	H13
mandame los	I4
mandame tu	a11j-3
mandamelo	A3H3
mandamelo $	H4
mandamelo a	A4
mandan	j10
mandan $	j5
mandando	X7
mandando ofertas	X4
mandar	Q9Z4j3n3
mandar $	n5
mandar a	Z3
mandaron	k3
mandaron un	k3
mandas	r4
mande	H3J5Z13h-3n8
mande $	n5
mande el	H4a3
mande la	Z4
mande mal	Z6
mande*	X17Y10j-3
manden	X10
manden $	X6
mandenme	Y10
mandes	X12
mandes el	X3
mando	A5S6X-3Z10a-4g5h7j-3n9
mando $	S3g3n8
mando beto	A3
mando el	R3
mando en	S3
mando foto	g3
mando las	S4
mando mi	Z5
mando otra	n6
mando solo	Z7
mane*	Q12S8T5j7
mane* de*	Q6
manej*	S10T4j10
manejan	j10
manejando	S9
maner*	Q13
manera	Q13
manera de	Q7
mani*	D3T4
manif*	D3
mano	B3F5U4d4
mano #	F4
mano $	U5
mano larga	B3
mano*	H-3S4l4
mano* #*	F4
mano* en*	h3l4
mano* larg*	B3
manos	H-3S4l3
manos en	l4
manu*	B6E4F8G5P-3
manu* ☎*	E4
manua*	B5E4F8G5
manual	E5
manual ☎	E5
manuales	B6
manuales $	B6
manualmente	F6G6
manualmente $	F6G6
many	C5b6
many points	C5b5
many* poin*	C6b6
map*	a-4j7
maq*	D4c7r8
maqu*	D3c7r8
maqui*	D3c8r9
maquina	D3c7r8
maquina $	D3c5r5
mar*	A-4C3D-3G-4J-4N-3O3Q-5R3S-4T-4U-4V-3W5X-3a8c20d-3e-4f4i-4j4l7m-3n3o-5p-4q3r-3
marc*	C7R4S-3T-4a7c16l6n7o-3
marc* #*	n-3
marc* al*	a5c6
marc* de*	j3
marc* erro*	R5n5
marca	C8R5
marca $	C5
marca error	R4
marca*	T-4c17n3
marcame	W3c7
marcar	c7
marcas	j4
marcas de	j4
marco	a4n5q3
marco error	n5
marco*	l8
marcos	l7
marcos $	l8
mari*	R4f5l3
mari* marc*	R5
mari* reti*	l3
mari* ☎*	f4
marib*	f4l3
maribel	f5
maric*	h3l3
maricruz	l4
maricruz retira	l4
marid*	W3q5
marido	q5
marido $	W3
maris*	R4
marisol	R4
marisol marca	R4
marq*	W5a3c12
marq* por*	c8
marqu*	W4a4c12
marque	a4c3
marque $	a5
marquen	c6
mart*	B3H4O5j6k3n-4o-3
mart* #*	H4
mart* a*	E4
mart* ceti*	k3
mart* que*	q4
mart* renu*	R3
marte*	B3H4O4j6n-3
martes	B4H5O4j5n-4
martes #	H4
martes $	B3O4P3
martes que	q3
marti*	E3k3
martin	k3
martin cetina	k3
martina	E4
martina a	E4
mas	A-3C-6D7F9G5I16K3L3M-3N-4O-6Q-8R-4S12T11V16W12X9Y-4Z-5a-8c-6d-9e-6f-7g-4h-5i13j-7k5l-3m-6n-3o-7p-5q3r-10
mas #	F4
mas $	D11F-3H3I6J3L7M-4P-3Q-4S-3T6V7a-4d-3h-6i9o-4q9r-3
mas a	G5i7
mas al	S4
mas beto	k3
mas clientes	B8I-4
mas compra	F5
mas compro	M3W4
mas consentidas	I4
mas de	I3U5b5h-3i3
mas descuenta	G3
mas dona	G6
mas el	G3h3
mas favor	k9
mas fiel	F3
mas fieles	I5
mas formados	V4
mas fueron	G3
mas grande	a3
mas ha	P6
mas haces	T4
mas hay	T6
mas hombres	I3
mas me	q3
mas mensajes	X3
mas ni	E12G-6
mas no	J3
mas para	F5
mas por	X6i3
mas puntos	I11
mas que	H3
mas sabes	T6
mas saldo	F4I5
mas tarde	S6n3
mas ventas	V3
mas y	V11
mas*	j4l4
mas* #*	F4h3
mas* a*	G4i7
mas* al*	S4
mas* clie*	B8I-4
mas* comp*	F6W4h-3
mas* cons*	I3
mas* de*	I3U5b6h-3i4
mas* desc*	G3
mas* dona*	G6
mas* el*	G4
mas* favo*	k8
mas* fiel*	F3I4
mas* form*	V4
mas* fuer*	G3
mas* gran*	a3
mas* ha*	P6
mas* hace*	T4
mas* hay*	P3T6V3
mas* homb*	I3
mas* ni*	E10G-5
mas* no*	J3
mas* para*	F5
mas* por*	X6i4q-3
mas* pued*	T3
mas* punt*	I12
mas* que*	H4
mas* sabe*	T5
mas* sald*	F3I6
mas* tard*	S12n3
mas* vent*	V3
mas* viej*	A3
mas* y*	V10
masa	j4l4
masa al	l4
masa* al*	l4
mat*	a7k4l4
mate	a9
mate $	a8
mate*	l4
mate* ponl*	l4
mater*	l3
maternidad	l4
maternidad ponla	l4
matr*	h3j3
matri*	h3j4
matrimonial	j3
matu*	k5
matu* ☎*	k4
matut*	k4
matutino	k4
matutino ☎	k4
mau*	A6B7k3
maur*	A5B6k3
maur* caje*	m3
maur* entr*	k4
maur* esta*	A6
maur* hoy*	B9
maura	A5B6k3m3
maura cajera	m3
maura entre	k4
maura esta	A5
maura hoy	B7
max*	o11
maxi*	o12
maxim*	o12
maximo	o12
maximo $	o11
may*	H4L3h-3j8
mayo	H3f3
mayo $	H3
mayo*	L4j6
mayo* tamb*	L4
mayor*	L3j7
mayoreo	L4j7
mayoreo $	j6
mayoreo tambien	L4
mayr*	k3
mayr* ocup*	k3
mayra ocupa	k3
me	B-4D9E-6F-9G-5H3I-13J-3K-7N4O-8P4R-6S4T7V-5W-4X8Y9b8c9d-4e4g11h4i-9l-6n4p-5r7
me abonaron	D7
me acaban	h3
me acuerdo	M3P3m7q-3
me alcanza	b12
me anota	g3h3
me aparece	b6
me apunta	g4
me apure	q4
me arrepenti	N3Y6q3
me atienda	c9
me atiende	T4
me avisen	X3
me avisos	H3Y3
me ayuda	E3c9k5
me bajaron	D7
me borraron	D4
me borro	H3
me brinque	Z5q5
me canse	D9
me cobraron	D4P7
me compraron	h4
me compro	h6
me confirmas	n3
me confundi	Z9n-4q14
me contaron	B3
me contesta	r4
me contestas	D4r5
me conteste	c6
me cuadra	H6
me cubra	k3
me da	Q4n4
me dan	D8L8b-4
me das	P3b4g4n5
me debe	J3
me den	L3
me descontaron	P4
me despiertas	X3
me devolvio	e3
me dice	d3
me dices	C5U3Y5b4p-3
me dictaron	q3
me dieron	O3P6b4n5
me diga	Q3S5
me dijeron	A3Q4b4
me dijiste	n5
me dijo	b3g3
me dio	D5f4h5
me diste	R4
me duele	a12
me encargo	F4
me encontre	W3
me equivoco	Q5
me equivoque	G5Z7q11
me escriban	X8
me escribas	X4
me escribe	r6
me espera	S10
me espero	n12
me esta	H5S3h-3n-3p7r6
me estan	B4
me estas	c3
me este	X5
me esten	X3
me explicas	Q4
me explico	c3
me fallo	q5
me falta	D4M3n-3
me faltan	V4b5
me falto	h3
me fue	H-3J3U3Z8a-3l3q3
me fui	Z4
me gano	q4
me gusta	N3o7
me gustaria	D-3Y5b-3d6
me ha	P4S3
me habia	n3
me hablar	S10c-5r3
me hable	c8
me hace	D4U4l3n-4
me hacen	B4
me haces	D5H4
me han	D3
me he	P3g4
me hice	T8q4
me hizo	a6
me huele	B4
me inscribe	g8
me inscribieron	N3g-3n8
me interesa	J7N4Y3g6
me interesan	X3
me juntaron	S4
me junto	b3
me la	c3e3n3q3
me las	Y3
me llame	c8
me llamen	c4
me llamo	g4
me llega	X3
me llegaba	Y4
me llegan	Y6
me llego	A7H5f3
me llegue	Y7
me lleguen	X4
me lleve	e5
me lo	G3H4N3T3W3e4h3
me los	d9e4
me mandaron	T4
me manden	X4
me mandes	X7
me marco	n3
me marquen	c7
me pagaron	h5
me pago	h8
me pasas	P3j4
me paso	h5
me perdi	T13
me piden	E6j5
me pidieron	A4e-4q3
me podria	H4b3m3
me pregunta	L5
me preguntan	j5
me puede	T4c5
me pueden	c3
me puedes	C3T7Y3
me puedo	b3g8
me puso	T3
me queda	W3b3d4
me quedan	a5b6
me quede	T5n3
me quedo	K3T6b4n-4
me quejo	c4
me quiero	N4g6
me quita	P3
me quitaron	D8
me regalaron	P3
me registraron	N4n4
me registras	O-4g5h5
me registro	g4
me regresan	c5
me regresaron	P-3b5e5
me respetaron	D4
me resuelve	D3
me robo	l5
me sale	J-3P3m9n5
me salen	H5
me salgo	N7
me salio	r3
me sirve	L7r-3
me sobro	b5
me suman	L6
me sumaron	n5
me tienen	A3
me toca	V4W4a-3o4
me tocan	L3
me trae	a5e4
me urge	c4j5
me va	k3n3
me van	L3h6
me vas	Q3
me vayan	L3r3
me vencen	L3X3
me voy	H6J3a7o4
me* abon*	D6
me* acab*	h4
me* acep*	f4j3
me* acue*	M3P3m7q-3
me* alca*	b13
me* anot*	g3
me* apar*	b5j5
me* apun*	D3g4
me* apur*	q5
me* arre*	D3Y5q4
me* aten*	D3c3
me* atie*	T3c8
me* avis*	X4Y7n5
me* ayud*	E3c8k5
me* baja*	D7
me* borr*	H3L3r3
me* brin*	Z4q4
me* busc*	r3
me* canc*	j3
me* cans*	D9
me* chec*	b3
me* cobr*	D5P6
me* comp*	h10
me* comu*	c6
me* conf*	Z9q12
me* cont*	B3D4c6r6
me* cuad*	H6
me* cuen*	D4U3
me* da*	Q4n4
me* dan*	D8L9b-4
me* das*	P4b3g4n4
me* deja*	f3
me* den*	L3
me* desc*	D6P3
me* desp*	X3
me* devu*	e5
me* dice*	C5U4Y4d5
me* dier*	P5b4n5
me* diga*	Q3S4X5
me* dije*	A3Q4b3
me* diji*	n5
me* dijo*	b3g3h3
me* dio*	D4f5h5
me* dist*	R4
me* duel*	a13
me* enca*	F4j-3o9
me* enco*	D-3W3r4
me* entr*	j4
me* envi*	Y3
me* equi*	G5Q8Z6n-3q7
me* escr*	X10r14
me* espe*	S8n9
me* esta*	B3D4H5S3n-4p6r6
me* este*	X10
me* expl*	L3Q3c3
me* fall*	q6
me* falt*	M3V6b7n-3
me* fue*	J3Z8l3
me* fui*	Z5
me* gano*	q3
me* grit*	D3
me* guar*	j3
me* gust*	D-3N3Y4b-3d6o6
me* ha*	P4
me* habi*	n3
me* habl*	S8c4r3
me* hace*	B3D8U3n-4
me* haga*	Z3
me* han*	D3
me* he*	P3b-3g4
me* hice*	T7q5
me* hizo*	H3a5
me* huel*	B4
me* insc*	J6N3g4n8
me* inte*	J6N5Y4g6
me* junt*	S5b5
me* la*	c4e3q3
me* las*	Y3
me* liqu*	h6
me* llam*	c10g4
me* lleg*	A6H4X3Y13f3
me* llev*	e4j5
me* lo*	G3H4N3T3e5h4
me* los*	d9e3
me* mand*	A3X14
me* marc*	n6
me* marq*	c9
me* noti*	Y4
me* olvi*	T3
me* paga*	h4
me* pago*	h7
me* pasa*	P4j4
me* paso*	h5
me* perd*	T14
me* pide*	E5h-4j5
me* pidi*	A3e-4q3
me* podr*	H4m3
me* pone*	n3
me* preg*	C-3L5j6p6
me* pres*	S3a3
me* pued*	C3L-4T7b5c5g7
me* pusi*	D3
me* puso*	T4
me* qued*	H-3K3T10W3a5b13d3n-3p-4
me* quej*	c3
me* quie*	N4g7
me* quit*	D9
me* rega*	P3
me* regi*	N4O-4g8h4n3
me* regr*	P-3b3c3e9
me* resp*	D5
me* resu*	D3
me* robo*	l5
me* sale*	C4H4J-4P4m9n4
me* salg*	N8
me* sali*	D-3P3g3r3
me* salv*	o3
me* sirv*	L7
me* sobr*	b5
me* suma*	D3L4n6
me* supl*	k3
me* tien*	A3X3
me* toca*	L5V4W4a-3o4
me* trae*	a5e4
me* trat*	D5
me* urge*	c3j5
me* va*	k3n4
me* van*	V3h8
me* vaya*	J4L3r3
me* venc*	L3X3
me* voy*	H6J4N3a7n-3o6
me* vuel*	L3
mec*	h3o6
meca*	o6
med*	C-3D4K4L3Q7S-4T4d-3e8f-3g4h5j4q-5
medi*	C-3D3K3L4Q5S-4T4d-4e9g3h5j5q-4
medi* capt*	Q3
medi* de*	L4
medi* hora*	D5
medi* la*	e4
medi* o*	j4
media	D4Q4
media captura	Q4
media hora	D5
media*	K6h3
medias	K4h3n3
medias $	K4
medic*	L5a5e8
medicina	e7
medicina la	e4
medio	Q3T5h3
medio $	T5
medio*	M4j3
mediodia	M3j3
mediodia $	M3
mediodia o	j4
mej*	H3I12J3X3c7h-3q3
mejo*	I10J4X3c7h-3q3
mejo* canc*	q3
mejo* dale*	F3
mejo* dame*	R3
mejo* nada*	J4
mejo* que*	d3
mejor	H4J4X4a3c7h-3o-3q4
mejor dale	F3
mejor dame	R3
mejor dia	H3
mejor nada	J5
mejor que	d3
mejor*	I12o3
mejores	I12o4
mejores $	I10
mem*	N3a7f5g6q-3
memb*	N4f6g5
membr*	N3f5g6
membresia	N3f5g5
membresia $	N3g6
memel*	h3
memo	B3
memo* hast*	l3
memo* yo*	B3
men*	A-3B-3D4E4F-10G9H8J-4K-3L-6M-3N-3O-4P-6T25U-3V-5X17Y11Z8a-4b-7d-6f-4i-5j10k-4l-4m-4o-5p-3q4
meno*	D12E7F-8G12S3X3b-4d-3n-5q9
meno* #*	E5F-5G9
meno* a*	q3
meno* de*	D3
meno* para*	G5
meno* sald*	D4b-3
menos	D13E6F-7G12I3b-4d-3n-5q10
menos #	E4F-4G10
menos $	C3D4G6H3I4h-3q9
menos a	q4
menos de	D3
menos para	G4
menos saldo	D5b-3
mens*	D-6H10L-3P-3S-4W3X20Y14Z11f-3h4l-3m-3n8o-4q-6
mens* a*	W3n7
mens* al*	n3
mens* auto*	Y5
mens* cuan*	Y5
mens* de*	R3W4X-4Y4
mens* equi*	Z3
mens* para*	X4
mens* por*	X4Z4
mens* suyo*	r4
mens* ya*	X7
mensa*	D-5H-3L-3P-3R3S-3T3W5X20Y16Z11a-4j-4n10o-3q-4r4
mensaje	D-4R4T5X4Z11g3n7q-3r6
mensaje $	T6Z-3n4
mensaje a	W3n7
mensaje equivocado	Z4
mensaje por	Z5
mensaje vuelve	R3
mensaje ya	X4
mensajes	W4X19Y13j-3
mensajes $	X15Y8
mensajes automaticos	Y4
mensajes de	W4X-3Y3
mensajes ya	X3
mensajito	Y5n6
mensajito cuando	Y4
mensajitos	X10
mensajitos $	X10
mensu*	H13c4h6j4
mensual	H12
mensual $	H12
mensualidad	c4h6j4
mensualidad $	c4j6
menu	T30a-3j6
menu $	T27
menu otra	T7
menu principal	T4
menu*	j7
menu* otra*	T6
menu* prin*	T3
menud*	j9
mer*	D-3E3G5L-3Q3S8U4W6a5b-3d4e8n-6o5
merc*	E5F-3G4L-3Q6W7b-3d4e10n-3q-3
merc* de*	e3
merc* pero*	G3
merc* tick*	e4
merca*	E4G4L-3Q5W9b-3d4e10n-3q-3
mercado	E5W3
mercado $	E5
mercancia	G4Q7W7d4e9n-3q-3
mercancia $	G3Q4h3
mercancia ticket	e4
mere*	F3G3
mere* algo*	F3
mere* el*	G4
merec*	F3G3
merece	F3
merece algo	F3
merecia	G4
merecia el	G3
meri*	H3O3a4
meri* dime*	H3
merid*	a4
merida	H3a4
merida $	O3a4
merida dime	H3
mero	S9U4a5n-3o6
mero $	h3o8
mes	B8H21I11L-3P9U-3V-3W7a-3f-4h4n-5p-3
mes #	f-3h7
mes $	B3H19I10P3W9m3p-3
mes con	B6P3
mes favor	H3
mes o	H4
mes pasado	H3b3
mes*	F-3G-3H-4I3J3L4V5f3h5j14n-4q4
mes* #*	f-3h6
mes* con*	B6P3
mes* de*	I3
mes* favo*	H3
mes* o*	H3
mes* pasa*	H4b4
mesa	H-3J3V5f4h5q5
mesa #	D3J4V6d4f5h4
mesa $	a3h-4q9
mesa para	j4
mesa*	j4
mesa* #*	D3J4V4d4f4h4
mesa* para*	j3
mesas	j4
mese*	I4j13
mese* sin*	j7
meses	I4j8
meses $	I3
meses sin	j8
met*	A-3B8C-9D-7E-6G-6H-6J16K-6L-6N-3O-4P-3Q13T-7U5V-4W-6X-4Z-4a-3b-4c-5d-3f9g7h12i6j-6k14m6n8o-5p-6q6r-3
meta	H4I3h3
meta eran	I4
meta o	H5
meta ventas	k3
meta*	J13W3g3
meta* eran*	I4
meta* nada*	J4
meta* o*	H5
meta* otra*	J4
meta* vent*	k3
metam*	W3g3
metame	W3g4
metas	J15
metas nada	J4
metas otra	J4
mete	F5J5f5h5k3
mete #	F6h7
mete a	k4
mete al	f4
mete*	C-4D-3E-3F4G-4H-7J4K-3L-3M-4P-3Q4U-3W-4Y3a-4e4f12g4h14i11j-3k9n-4
mete* #*	F4h11
mete* a*	V6Y4k11
mete* al*	f12
mete* el*	i4
mete* la*	J5n-4q3
mete* las*	Q3
mete* lo*	h3
mete* mejo*	F3
mete* otra*	i4
mete* un*	e3
mete* una*	h9i4
mete* vent*	h4k3n3
metel*	F3f7h10i3
metela	f8h3
metele	F3h9i4
metele #	h6
metele el	d3
metele otra	i4
metem*	S4Y4g3h3k5
meteme	Y4g3h4k5
meteme a	Y4g4k4
metemos	S4
meter	H-4J5M-3Q5g3h5i4k7
meter #	Q3
meter $	R4
meter a	V3k5
meter la	q5
meter mejor	F3
meter un	e3
meter una	Q3h4
meter ventas	n3
meter*	f6h5i5
meterle	i5
meterlo	f6
metes	h4
meti	H-5Q6U7i-4m6n14p-3q15
meti #	q4
meti $	Q8m4n9p-4q-3
meti a	q4
meti la	i-4n3q6
meti mal	q3
meti pasame	m3
meti una	n4
meti*	B13F-3M8V-3k4l4m3q3
meti* #*	B3M3n-3q4
meti* a*	P4q4
meti* algu*	B5
meti* con*	Q3
meti* de*	B5M-3
meti* desd*	U4
meti* dobl*	q3
meti* el*	M7
meti* en*	m5q3
meti* esa*	B3
meti* hoy*	U4
meti* la*	i-5n3q11
meti* los*	n3
meti* mal*	q5
meti* o*	n5
meti* pasa*	m3
meti* por*	h3
meti* rigo*	B4
meti* una*	n3
meti* vent*	l6
meti* yo*	U6
metid*	B11M-3P4U7m4n-4q3
metida	B5M-3m5
metida de	B5M-3
metida en	m6
metido	B6P4U6n-3q3
metido $	h3
metido alguien	B4
metido desde	U4
metido rigo	B4
metie*	M6l6n3
metiendo	l6
metiendo ventas	l7
metieron	M7
metieron $	M5n4
metim*	i5q3
metimos	i5q3
metio	B4M6a3
metio #	B4
metio el	M8
metio en	H3
metio esa	B3
metis*	k7
metiste	k8
metiste $	k7
meto	Q11i-3k3n5
meto $	n5
meto a	k3
meto una	Q4
meto* a*	k4
meto* una*	Q5h-3
metr*	a6
metro	a6
mex*	a6h3
mexi*	a8h3
mexic*	a7
mez*	C3h6j3
mezc*	h7j3
mezca*	h7
mezcal	h3
mezcl*	j4
mezclilla	j3
mezclilla $	j3
mi	A12C-4D8E-6G-5H-10I-10J-6K-9L-4M-10N13P5Q4R6S-4T-8U18V-11W11X-4Z10a6b10c-4d6f-4g5h3i-9j4k4m7n3o-9p-13q-3
mi $	A11N9U5
mi abuelita	a9
mi acumulado	H-3U4b8
mi ahorro	b6
mi amiga	W3
mi amor	a6q3
mi asunto	c4
mi ausencia	B4
mi autorizacion	A6
mi buen	O6
mi cafe	d6
mi caja	U6
mi cajera	Q3k-3r3
mi cajero	F5R5
mi casa	Z3o3
mi celular	N3U3W-3Y3r8
mi cita	j8
mi clienta	C5L3P3
mi cliente	C3h3
mi comadre	Z8h3
mi comision	W3
mi compadre	k4
mi companera	q4
mi compra	D9L-3P4W-3b-3e3n5
mi consumo	J5
mi contador	H4
mi corte	H-3U8n6
mi cuenta	H-3N9P3Q3b8d-3g9j-4q-3
mi cumple	L3P4W4
mi cunada	W3
mi cunado	Z3l3
mi declaracion	H3
mi dia	U15a-3
mi dinero	e6
mi empleada	k4m4
mi empleado	R4
mi encargado	R5
mi equipo	m8
mi esposa	A-4B4W3X4k4
mi esposo	b-3l4
mi ex	W4l5
mi firma	A5
mi gato	a9
mi hay	A4
mi hermana	L3Z4
mi hermano	W3k3
mi hija	S5W3Z6l3
mi hijo	T3W8a3
mi historial	P7Q3
mi inconformidad	D3
mi informacion	N6
mi inscripcion	N7
mi jefe	n3
mi jornada	U7
mi libreta	E3
mi lista	U6
mi mama	B4R4W4a6
mi marido	W3
mi me	L3n3
mi membresia	N3g5
mi monedero	D4N4O-4P4b10h4j-3
mi nieta	T3
mi nino	Z3
mi nombre	N9U7b3g5
mi novia	W6Z4
mi nuevo	k3
mi numero	N5Q4W-3b4h3
mi ok	A12n-3
mi palomita	A3
mi papa	W6
mi parte	U5
mi pedido	D4j7
mi permiso	A3D3
mi personal	U-3m15
mi premio	d9
mi prima	G3W4d-3k4q3
mi propio	G4q3
mi proveedor	W7
mi regalo	D3d9
mi registro	P3
mi rey	n4
mi rfc	j5
mi saldito	b8
mi saldo	C-3D12O-3P4Q4b7d14j-3p-3
mi senora	k4
mi sobrina	m3
mi sobrino	R3
mi socia	H4
mi socio	H3
mi solicitud	j3
mi suegra	F4P-3W4f5
mi tarjeta	N3Q4b4
mi telefono	N9
mi tia	W8
mi ticket	S3h8n5
mi total	H-4U10b11
mi trabajadora	k3
mi turno	O3Q4U3
mi ultima	P4n6q-3
mi usuario	B4
mi vecina	f3
mi venta	U5n4
mi vida	a8
mi visto	A3
mi* abue*	a8
mi* acum*	H-3U3b8
mi* ahor*	b6
mi* amor*	a5q3
mi* asun*	c4
mi* ause*	B4
mi* auto*	A7
mi* buen*	O7o3
mi* cafe*	d8
mi* caja*	U6
mi* caje*	F4R6k-4r3
mi* casa*	Z3o3
mi* celu*	N3U3W-3Y3r9
mi* cita*	j7
mi* clie*	C8P3W-3h5
mi* coma*	C3Z8h3
mi* comi*	W3j3
mi* comp*	D10L-4P4Z3b-4e3g-3h-3n3q3
mi* cons*	J5
mi* cort*	U6n6
mi* cuen*	N8P4Q4U3b10d-3g8j-4
mi* cump*	L3P4W4
mi* cuna*	W3Z4l3
mi* decl*	H3
mi* dia*	U16a-3
mi* dine*	e7
mi* empl*	Q-3R3k3m4
mi* enca*	R5j3
mi* equi*	m9
mi* espo*	A-4B4W5X3b-4k4l4
mi* ex*	W4l5
mi* firm*	A4
mi* gato*	a10
mi* hay*	A3
mi* herm*	L3Z4
mi* hija*	S5W3Z7l3
mi* hijo*	R3T3W7a4
mi* hist*	P6Q3
mi* inco*	D3g4
mi* info*	N6
mi* insc*	N6
mi* jefe*	n4
mi* jorn*	U8
mi* libr*	E3n3
mi* list*	U6
mi* mama*	B3R4W5a5
mi* me*	L4n4
mi* memb*	N3g5
mi* mone*	D4N4O-3P5b12h3j-3
mi* niet*	T4Z3
mi* nino*	Z4
mi* nomb*	N10U7g5
mi* novi*	W7Z4
mi* nume*	H-3N6Q4U4W-3b4h4
mi* ok*	A12n-3
mi* palo*	A3
mi* papa*	W5
mi* part*	N5U5
mi* pedi*	D4j6
mi* perm*	A3
mi* pers*	U-3g4m15
mi* prem*	d10
mi* prim*	G3W3a3d-3k3
mi* prop*	G3q4
mi* prov*	W6
mi* rega*	d8
mi* rey*	n5
mi* rfc*	j5
mi* sald*	C-4D12N-3P5Q4b11d12j-3p-3
mi* seno*	k4
mi* sobr*	R5k4m3
mi* soci*	H7
mi* soli*	j4
mi* sueg*	F4P-3W5f5
mi* tarj*	N4Q3b4
mi* tele*	N8
mi* tia*	F3W7
mi* tick*	S4h9n5
mi* tota*	H-4U11b10
mi* trab*	k3
mi* turn*	Q4
mi* ulti*	P4a6n5q-3
mi* usua*	B4
mi* veci*	W8f4
mi* vent*	U6n4
mi* vida*	a9
mi* viej*	Z4
mi* vist*	A3
mia	F5K4b4q3
mia $	F4K3n3q3
mia*	U18
mias	U17
mias $	U13
mie*	H5I10N4a-3h3l3n8
mied*	n5
miedo	n4
miem*	I12N4f3
miemb*	I12N5f4
miembro	N4f3
miembros	I12
miembros $	I12
mien*	B3l4n3p3
mien* estu*	B3
mien* inve*	l3
mien* se*	V3n3p3
mient*	B3l4n5p3
mientras	B3l4n5p3
mientras estuve	B3
mientras investigo	l3
mientras se	V3n3p3
mier*	H7
mier* de*	H3
mier* la*	H5
mierc*	H7
miercoles	H6
miercoles la	H5
mij*	H8a3o5
mija	a4
mija $	a5
mijo	H7o4q3
mijo $	H6o4
min	S9a5
min $	S9
min*	L8S13n4o-4q7
mini*	L7j3
mini* para*	L4
minim*	L8j3
minimo	L6
minu*	S15o-4q8
minu* y*	S4n3
minut*	S12n3o-3q6
minuto	S6q4
minuto $	S8
minutos	S10n4o-4q3
minutos $	q3
minutos alguna	n3
minutos y	S4n3
mio	C-3H-6K4N4P4U16b12l3n-3q3
mio $	K5N4P3U3b7l3
mio de	H-4U10
mio*	P3U4W3
mio* de*	H-5U12
mios	P3U5
mir*	C11E-3Q4a8d-3k6
mira	C7a10q3
mira nomas	a3q3
mira que	C4
mira* el*	C5
mira* noma*	a3q3
mira* que*	C4o3
mire*	W3k5
mire* esta*	l3
mire* y*	k4
mire* ☎*	k3
mirey*	k7
mireya	W3k6
mireya y	k3
mireya ☎	k4
miri*	f4
miria*	f4
miriam	f3
miro*	H3
miron	H3
mis	B4C-7D10E-4F-5G-4H-9I13J3L-5M-3N6O-7P16Q10S-3T-6U24V-4W10X-5Y5a-8b12c-6d7e-3h-4i-3j-8l-5m9o-7p-4q-6r-5
mis #	D3W6k3
mis cajeras	K3W4
mis cajeros	m10
mis clientas	I7f4
mis clientes	I15
mis cobro	U6
mis compras	P7Q6X-3Y3g5
mis consumos	P8
mis datos	N17Q3
mis empleados	B8W4m7
mis movimientos	P3
mis movs	P11
mis muchachas	H4U-3
mis notas	D3
mis pesos	b7
mis puntos	C-4D9F-3G-3J6N-6O-3Q5W5Y4b12d8h3j-3n4
mis registro	U12
mis ticket	P9U3
mis ultimas	P5
mis vendedores	R3m3
mis ventas	H-7Q3U17
mis visitas	P9
mis*	C-4D6F-3H-4L8M-3P-3Q11V-3W-3X-3d-4e-3g5h-8i22l3o-3p12r3
mis* #*	D4W6k3
mis* caje*	K3W5m10
mis* clie*	I20f3
mis* cobr*	U7h-3
mis* comp*	P8Q5W3g4
mis* cons*	P7
mis* dato*	N15
mis* empl*	B7W4m7
mis* movi*	P3
mis* movs*	P10
mis* much*	H4Q3
mis* peso*	b6
mis* punt*	C-4D8F-4G-3J8L-3N-6O-3Q5W4Y4b10d8h3j-3n5
mis* regi*	U12
mis* tick*	P9U4
mis* ulti*	P6
mis* vend*	R4m3
mis* vent*	H-8Q3U18
mis* visi*	P9
mism*	C-4D6F-3H-3L9M-3P-3Q12W-3X-3a-3d-4e-3g5h-8i20l3p11r3
mism* #*	i12
mism* cant*	i4
mism* celu*	i5p3
mism* clie*	Q4V-3i14
mism* cuen*	D3h-3
mism* dato*	i7
mism* de*	p3r3
mism* favo*	l3
mism* mone*	i5
mism* nota*	i-4q5
mism* nume*	g3i7
mism* pers*	i4p3
mism* por*	i5
mism* seno*	Q3h-5i8
mism* tele*	i3
misma	D3J3Q7h-6i15n-4q4
misma #	i5
misma $	J3Q9i-8
misma cantidad	i4
misma clienta	i8
misma cuenta	D4h-3
misma nota	i-3q5
misma persona	i4p3
misma por	i4
misma senora	h-3i6
mismi*	i4
mismo	C-3L7Q5X-3d-3g5h-6i19l5n3p10q-5
mismo #	i6
mismo $	Q3V5n4p4
mismo celular	i4p4
mismo cliente	Q3i7
mismo compa	i3
mismo de	p3
mismo favor	l3
mismo monedero	i5
mismo monto	i3
mismo numero	g5i6
mismo senor	Q3h-3i3
mismo telefono	i3
mismo*	i9
mismos	i9
mismos #	i3
mismos datos	i6
mit*	Q4d8e5
mita*	Q4d8e5
mita* de*	Q3e3
mita* efec*	d3
mita* tarj*	d3
mitad	Q4d7e6
mitad #	d3
mitad de	Q3e3j3
mitad efectivo	d4
moc*	G4
moch*	G5
moch* #*	G4
mocha*	G5
mocharle	G3
mocharle #	G4
mochi*	V3
mochila	V3
mod*	C-4E10H-3Q10W7a5e3j6n5
mode*	j6
model*	j5
modelo	e3
modi*	C-3E10W8
modi* el*	W7
modi* los*	E10
modif*	C-3E10W7q3
modifica	E4W8q3
modifica los	E4
modificar	E7
modificar los	E8
modo	H-3Q9a7n5
modo $	a7
modo de	Q4n4
modo* de*	Q4n4
moj*	j7
moja*	j6
mojad*	j8
mojados	j8
mojados $	j6
mol*	D4F3X16a8j-3n-3
mole	a10
mole $	a9
mole*	D5X13b3
mole* con*	X3
moles*	D5F3X14b3
molesta	D3X3
molestar	X5
molesten	X7
molestia	F3b3
mom*	H4J5S14U4
mome*	H3J5S14U3
mome* cuan*	H4
mome* no*	J6
mome* por*	S9
momen*	H3J5S14U4
momento	H4J4S15U4
momento $	U5
momento cuanto	H4
momento no	J5
momento por	S9
mon*	A-5C9E8F5G4H-5I6K-3L9N6R-4S-3T-5U-5V-5X-4Z-5a-9b9c-7d9e-6f8g8h-3j-8k-4l-3m-6n4o-6p4q4
mone*	A-4C8E9F5G5I8K-3L6N7O4P3R-3T-4U-4V-4X-4Z-3a-7b9c-6d9e-5f9g8h-8j-8k-5l-5m-5o-4p4q-6
mone* #*	d9i3
mone* a*	d3f12
mone* al*	f9
mone* ayer*	H4
mone* con*	g4h3
mone* dase*	F3
mone* de*	C12E10F7G6I-4W6f-6h-5p5q-3
mone* del*	C3E5F-3G3
mone* en*	H4
mone* esta*	n4
mone* este*	I3
mone* lo*	d3
mone* los*	d4
mone* para*	N3d4
mone* que*	D3
mone* quie*	E5
mone* se*	M4
mone* y*	g3
mone* ya*	I7
mone* ☎*	C6E4P6d4h-3
moned*	A-4C9D3E9F5G5H-3I7K-3L6N6R-3T-4U-4V-4X-4Z-3a-7b10c-6d9e-5f9g10h-7j-8k-5l-5m-5o-4p5q-7
monedas	S6
monedas $	S4
monedero	A-4C8D3E9F5G5I9L6N5P3R-3S-5T-4U-4V-3X-4Z-3a-7b8c-6d10e-5f8g9h-7j-8k-5l-5m-5o-4p5q-6
monedero #	d10i3
monedero $	D4F-4G7H-4I6L4N4O4S-3W-5X-3a-4b8c-4d4f-3g8j-5m-3n4o-3p4q-3
monedero a	d3f12
monedero al	G-3f9
monedero ayer	H4
monedero con	g5h3
monedero cuanto	L3
monedero daselos	F3
monedero de	C13E9F7G6I-4W9f-6h-5p5
monedero del	C3E5F-3G3d-3
monedero electronico	b3
monedero en	H4
monedero es	q3
monedero esta	n4
monedero este	I3
monedero lo	d3
monedero los	d4
monedero para	N3d5
monedero que	D3
monedero quiero	E4
monedero se	M3
monedero y	g3
monedero ya	I8
monedero ☎	C5E5P6d4h-3
mont*	C5L5Q4h3i3n5q12
mont* #*	M3h10
mont* con*	Q3
mont* de*	h-3q9
mont* no*	q5
mont* ruiz*	k3
monta*	C7
montano	C8
montano $	F3
monterrey la	l3
monto	C-3L5Q5h4i4n6q12
monto #	M3h9
monto $	L5i5q8
monto con	Q3
monto de	h-4q8
monto no	q5
monts*	k3
montserrat	k3
montserrat ruiz	k3
mor*	O10d3
morr*	d4
morra*	d4
morralla	d3
mos*	O4a-3c3g3k5m8
most*	O3a-3c3g3k5m8
most* cola*	m6
most* esta*	m3
mostr*	V3a-3c4g3k5m9
mostrador	O3a-3c3g4k5
mostrador $	O4V3a-3c5k3
mostrar	m7
mostrar colaboradores	m6
mot*	V3h4j3
moto	V3h3j3
moto $	V3j4
mov*	B20C-6E5P29W3a-3d-4h-3m-5
move*	E7
move* al*	E7
mover*	E6
moverle	E6
moverle al	E6
movi*	B19C-5P20d-3h-3m-4
movi* de*	B7P5W3m-4
movi* del*	B5P7
movi* desd*	l4
movi* el*	B3
movi* en*	B3
movi* los*	B3
movi* suje*	A3
movi* tien*	P5
movi* uno*	B3
movid*	Q3l3
movidas	l4
movidas desde	l3
movie*	B3
movieron	B3
movieron los	B4
movim*	B14C-3J3P22m-5
movimiento	J4n3q3
movimientos	A3B15C-3P23m-5
movimientos $	P12
movimientos de	B7P6W3m-4
movimientos del	B5P7
movimientos sujetos	A3
movimientos tiene	P5
movimientos uno	B3
movio	B7
movio el	B3
movio en	B3
movs	P19
movs $	P10
muc*	C5E-3F-3K-3L-4O-3R4T-5V5W-4X3Z-3a-6d-5f3k8l3m7o11p4
much	U5o8p4
much*	C6E-3F-3K-3L-4O-3R3T-4U-4V5W-4X4Z-3a-6d-4f4h3k8l4m7o6
much* apar*	m5
much* de*	D4l6
much* en*	I3j3
much* gent*	S4
much* grac*	o7
much* hay*	l3
much* hoy*	H3
much* mens*	X7
much* nuev*	R3k6m3
much* para*	C3
much* pasa*	H4
much* que*	V3c3
much* quie*	P3i4
much* teng*	m5
much* ☎*	C4
mucha	S4
mucha gente	S4
mucha*	C3I-3K-3Q3R5S-4T-3V7W-3a-4d-3f6h3k10l6m8n-7
muchacha	R3V5c3f3k5l4n-6
muchacha $	V3k4p3
muchacha de	D4l3r3
muchacha hay	l5
muchacha nueva	k4
muchacha que	V4c3
muchacha quiere	P3i3
muchachas	H6Q4m3
muchachas aparecen	m4
muchachas hoy	H4
muchachas pasame	H4
muchacho	C3H-3V4f3h3k6l3
muchacho $	V5f4k5n3
muchacho de	C3l4
muchacho nuevo	m3
muchachos	m5
muchachos tengo	m6
muchas	o7
muchas gracias	o6
mucho	C3X6n7o5
mucho $	n8o4
mucho mensaje	X6
mucho*	B4I4b4
muchos	B4I5b4
muchos $	B3
muchos en	I3
mue*	C-3E3H4J11K6P8W4d-5h-3j3l-3m8
muer*	H7j4
muert*	H8j4
muerto	H5j4
muerto $	H5j3
muertos	H3
muertos $	H4
mues*	B3H-3K7P9m9
mues* a*	m5
mues* las*	K8W3
mues* los*	P3m6
mues* quie*	B4
muest*	B3H-3K6P9m9
muestrame	B3K5P8m8
muestrame a	m4
muestrame las	K6
muestrame los	P3m6
muestrame quien	B4
muev*	E5J12W3d-3n3
muev* a*	E3J5
mueva*	J13
muevas	J13
muevas $	J9
muevas a	J5
mueve	W4n5
mueve*	E4q5
muevelo	E3
muevelo a	E3
muj*	I3
muje*	I4
mujer*	I4
mujeres	I4
mujeres $	I3
mul*	o5
mult*	o5
multi*	o5
mur*	a7o-4
mus*	a6
musi*	a6
music*	a6
musica	a5
muy	D6O10n-3o24
muy amable	o10
muy bien	o16
muy buenas	O7o-3
muy buenos	O5
muy* agra*	o4
muy* amab*	o12
muy* bien*	o17
muy* buen*	O11o-4
my	N7U6b7n4o-3
nac*	G7a5h4
nach*	G8h3
nachi*	G6
nachita	G5
nachita $	G4
nacho	G3
nacho $	G4
naci*	a5
nad*	A-3D11F-3H3J25L-4P-4T4V-4W-3X4Y-3Z3a-6d-4g-3h-3i-3j-4k-3l8m-3n11q3r-3
nada	A-3D9F-3H3J23L-4P-4T5V-3W-3X3Z3a-6d-4g-3h-3i-3j-3k-3l4m-3n12r-3
nada $	D6J16L-3Q3S-3Z4a-4c-3h-4l4n9o4q6
nada al	J6
nada con	J4
nada de	D3J9
nada en	l3
nada gracias	J6o-4
nada mas	C3n5
nada nada	J9
nada por	G3J3
nada que	H6J4n-3
nada se	J3
nada si	D3
nada* al*	J6
nada* con*	J4N3
nada* de*	J8
nada* grac*	J8o-5
nada* hast*	J3
nada* mas*	C3n4o-3
nada* nada*	J10
nada* por*	G3J3
nada* que*	H6J4n-3
nada* se*	J3
nada* si*	D3
nada* solo*	f3
nadi*	D4J9l5
nadi* me*	D5
nadia	l5
nadia $	l6
nadie	D4J11X3
nadie me	D5
nan*	B4R3c3k7
nanc*	B4R3k8
nanc* me*	A3
nanc* o*	B4
nanc* y*	F3
nancy	B3R3c3k7
nancy $	k7
nancy me	A3
nancy o	B5
nancy y	F3
nat*	h4
nata*	h3
nata* #*	h4
natac*	h3
natacion	h4
natacion #	h4
nav*	k5
navi*	k5
navi* paol*	k5
navid*	k5
navideno	k6
navideno paola	k6
nay*	A4G3f3l11
naye*	A4G3l11
naye* me*	G3
naye* orte*	l3
nayel*	A4G3f3l11
nayeli	A4G3f3l11
nayeli $	A5l7
nayeli me	G4
nayeli ortega	l3
nec*	C5D-4E4H3J5L5R3S-3Z-3a-5c5d-4h3j8k3n-5o-4r-3
nece*	C4D-4E5H3J4L7Q-3R3S-3Z-3a-5c5d-4f-3h4j7k3n-4o-3
nece* anad*	k9
nece* ayud*	T3
nece* corr*	E4
nece* dar*	h3
nece* desc*	G5
nece* el*	B3H5R3k-3
nece* hace*	E5
nece* la*	P3m5
nece* los*	I3
nece* mete*	h3
nece* para*	L11
nece* que*	F3W4X5j4
nece* sabe*	C3U3
nece* su*	j3
nece* un*	c5
nece* una*	T3c4
neces*	C4D-4E5J4L6S-3X3Z-3a-5c5d-4h4j7k3n-4o-3
necesario	J3Q3
necesita	L3j5
necesita para	L4
necesita su	j3
necesito	D-3E5H4L3P3Q-4X3Z-3a-4c6d-3f-3h5k4n-3
necesito anadir	k7
necesito ayuda	T3
necesito corregirle	E4
necesito descontarle	G5
necesito el	H4R3k-3
necesito hacer	E5
necesito la	m4
necesito los	I3
necesito para	L8
necesito que	F3W5X4j3
necesito un	c5
necesito una	T3c4
neg*	E5H5W3p-3r7
nega*	E5
nega* al*	E4
negat*	E4
negativo	E5
negativo al	E4
nego*	H5W3p-3r8
negoc*	H5W4p-3r8
negocio	H5W4p-3r8
negocio $	W4
ner*	q3
nervi*	q3
nes*	l3
nest*	l3
nest* anda*	l3
nesto*	l3
nestor	l3
nestor anda	l3
net*	r6
neta	r5
new	f9
new customer	f8
new* cust*	f8
nex*	V23
next	V19
next $	V17
ni	D13E9F-3G-4J10L-4O-3Q-4S-3T6X3a6d-3l3q3
ni de	E8G-4
ni le	J4
ni los	D4
ni modo	a7
ni no	K3n4
ni por	T5
ni se	J5W3
ni si	K3n4
ni un	D3
ni ver	l3
ni* de*	E7G-4
ni* le*	J3
ni* los*	D4
ni* modo*	a8
ni* no*	K4n4
ni* por*	T6
ni* se*	J4W3
ni* si*	K4n4
ni* un*	D3
ni* ver*	l3
nic*	C4
nico	C3
nid*	g6
nidi*	g6
nidia	g6
nie*	A6T3Z3
nieg*	A6
nieg* eso*	A3
nieg* lo*	A4
niegale	A3
niegale eso	A3
niego	A5
niego lo	A4
niet*	T3
nieta	T3
nieto	Z4
nin*	H-8J19Z8a8j5n-3
nina	q3
nina del	q3
ning*	J21K3q-3
ning* de*	J3U3
ning* link*	R3
ning* vent*	J3
ningu*	J21K3q-3
ningun	J7R3
ningun link	R3
ninguna	J18K3
ninguna $	J5K4
ninguna de	J4
ninguna venta	J3
ninguno	f3
nino	H-7Z9a8h5j6
nino #	h5
nino $	H-5Z3a8j5
nino ya	a3
nino* #*	h6
nino* ya*	a3
niv*	E4L5W6
nive*	E4L6W6
nive* el*	E6
nivel	L5W6
nivel*	E5
nivela	E5
nivela el	E5
no	A3B-6C-3D9H-6I-6J17K9N6O-11P-5Q-3R3S6T10U-8V-9W-4X12Y-5Z14a4b-9c7d-10e8g-5h-4i-11j-7k-9l11n5o-12p-5q13
no #	q17
no $	A3D-5H4J-5M-3S4T-5V-3X4Z8a13b5d-3h-9l-3m9n12o-3q7r-3
no abre	R5
no alcance	A4
no anotes	J6
no aparece	D4f4
no aparecen	D4
no apruebes	A6
no apuntes	J7
no autorizo	A-3q3
no borrala	l3
no canjees	J7
no captura	J4
no captures	J10
no checa	E3
no coincide	D3E5q3
no compran	I3
no compro	J4h-3q8
no conozco	B4
no cuadra	D5
no cuadran	E4
no cuales	A3
no cuenta	D3J4q3
no da	J4
no de	M4n-5q8
no debi	n-3q7
no debia	Z3
no debio	G3q4
no dejes	l4
no del	q8
no deseo	N7
no dice	p3
no el	U4
no encuentro	R3
no entendi	J-3T15o-3
no entiendo	J-3T9
no entre	l6n-3q4
no entro	n4
no era	T-3Z23e11n-8q21
no eran	G5q7
no es	C-3D6E6J10Q-3T-3V8Z9d-3f-3h-5i-6k-3l12n-4o-3q7
no esa	A6J-3q6
no eso	Z4
no esta	C5D4f12h-3q-3
no estoy	g10
no fue	W3q3
no fui	B5
no gracias	J9o-7
no guardes	J6
no ha	f4
no habia	i4
no hagas	J9Z3
no han	I4
no hay	J14Q3V-4a15n-5q-5
no he	n4
no hubo	Q3
no iba	Z4q5
no inventes	a5
no kiero	X5
no la	A5J14S-3a-4k5l-4n3o4q8
no labora	l4
no le	A-3C-4E-4F6G4J7L-3R9S-3T22Z-4a-5c3e11f-3h-3l3n-3p-4
no lo	A3J13N3e4q-5
no los	D-4J9d3r11
no manches	a8
no manden	X4
no mas	X5
no me	D11H8N4Q-4W-3X13Y4b-3c6g-6h4j-3l-3m5n5o-3q-8
no metas	J8
no molesten	X7
no nada	J7
no necesito	X5
no ninguna	J3
no no	J15
no nomas	J5
no ocupo	X6
no paga	J3S3
no pago	q6
no pasa	J-5n7
no paso	F3a5q5
no pedi	J4
no procede	G5
no pueda	l13
no puede	D3
no puedo	S10
no pues	o8
no que	S4n5
no quiere	J6d3f-4
no quiero	D-3J8N12X9Y-4c9d-5g-4j-3l10
no quiso	D3h5
no registre	l4
no registres	J8
no regresa	l3
no sabes	T-3n7
no saca	d3
no sale	f3n3
no se	E3F5H-5J7K14P3Q3S-4T12V-3X-3Z-3d-3e-3f-3h-6n3o-3
no seas	W6
no siga	l4
no sirve	D5a5
no son	E5G3
no supe	T8
no te	c4p3r5
no tengo	K5S4b-5g8r4
no tenia	D3
no tiene	f9
no trabaja	a4l6
no trae	Q4d6
no traia	q4
no va	C4J6l10n-3o-3q9
no vayas	J6
no vendi	J7
no veo	a5n8
no vi	n12
no viene	L3l7
no vino	a7
no volvio	I3
no voy	P8
no ya	J4S3
no* #*	q18
no* abre*	R4j4
no* abri*	W3
no* alca*	A4S3
no* anot*	J7
no* apar*	D7f4
no* apli*	G3
no* apru*	A4
no* apun*	J7
no* auto*	A-3N3q3
no* cadu*	L5W3
no* camb*	J4
no* canj*	J8d-3
no* capt*	J12
no* chec*	E3
no* coin*	D3E5q3
no* comp*	T12q4
no* cono*	B4
no* cont*	J-3a4n8
no* cuad*	D6E6
no* cuen*	J4
no* da*	J4
no* de*	M4n-5q7
no* debi*	G3Z3n-3q11
no* deje*	l5
no* del*	q7
no* dese*	N6
no* el*	U4
no* encu*	R4j3
no* ente*	J-4T17o-3
no* enti*	J-3Q3T9
no* entr*	l6q3
no* era*	T-3Z23a-3e12n-7q20
no* eran*	G6q5
no* es*	D5E7J10Q-3T-3V8Z12d-3f-3h-5i-7k-3l11n-4o-4q6
no* esa*	A7J-3q4
no* eso*	Z4
no* esta*	C4D7J-3f12h-3
no* esto*	g11
no* estu*	q4
no* exis*	N4
no* fue*	W3
no* fui*	B5
no* grac*	J9X3o-8
no* guar*	J7
no* ha*	f5
no* habi*	i4
no* haga*	J7Z8
no* han*	I5
no* hay*	J15Q4T-3V-4a16n-5q-6
no* he*	n3
no* hubo*	Q3
no* iba*	Z5q4
no* inve*	a4
no* jalo*	F3
no* kier*	X6
no* la*	A5J14a-4k6l-4n4o4q6
no* labo*	l4
no* le*	A-3C-4E-4F5G3J8L-3M3R8S-3T20Z-5a-5b3c3e10f-3h-3p-3
no* lo*	A4J12N3e5q-5
no* los*	D-3J6d3r9
no* manc*	a7
no* mand*	X5
no* mas*	X4
no* me*	D11H7N3Q-4W-3X12Y3b-4c5g-6h3j-3l-3m4n6o-3q-7
no* meta*	J7
no* mole*	X13
no* nada*	J9
no* nece*	J3X4
no* ning*	J3
no* no*	J16
no* noma*	J4
no* ocup*	X5
no* paga*	J3S3
no* pago*	q7
no* para*	q9
no* pasa*	J-6K3n8
no* paso*	F3a4d3h-3l3q5
no* pedi*	J4
no* pren*	e7
no* proc*	G4J3n-3q3
no* pued*	D3S9T-3l12n-4
no* pues*	o8
no* que*	S3n5
no* quie*	D-3J13N10X8Y-3c9e3f-5g-4l9
no* quis*	h6
no* quit*	q4
no* regi*	J9l3
no* regr*	l3
no* requ*	J3
no* sabe*	T-3n7
no* saca*	d3
no* sale*	f3n4
no* se*	E3F5H-5J5K14Q4S-4T14V-3X-3Z-3d-3e-3f-3h-7n4o-3
no* seas*	W6
no* siga*	l4
no* sirv*	D5a4e3
no* son*	E5G3
no* supe*	T8
no* te*	c3p3r5
no* teng*	K4S4b-5g6r3
no* teni*	D3
no* tien*	f9
no* trab*	a5l6
no* trae*	Q3d6h4
no* trai*	h4q3
no* va*	C4J7l11n-3q11
no* vaya*	J5
no* vend*	J7
no* veo*	a6n8
no* vi*	n12
no* vien*	L4l6
no* vino*	a5l3
no* voy*	P7
no* vuel*	J5n-5
no* ya*	J4S3
noc*	O4S7W3X8j4k4
noch*	O5S6X7Y3k4
noch* ya*	H3
noche	H-5S6W3X7Y3k4
noche $	H-5S6W4X4Y3a-3
noche lo	k3
noche*	H4O7
noches	H4O6
noches $	O3
noches ya	H3
nom*	C7F-6G-5I3J9K-4N5O-4P-5Q5R-3S-4U9V-5Z-3a-4b3c-5d-6e-3f3j-4k3l-5m6n4o-3p-4r4
noma*	C7D5E4F-4G-4H7J10L5O-3P-3T3U5W-4b3d-4
noma* #*	E8L5
noma* a*	Y3n3
noma* dime*	H5
noma* el*	H3
noma* escr*	Q4
noma* esta*	J5
noma* falt*	k3
noma* los*	Q3X5
noma* vino*	C3
nomas	C7D5E4F-4G-4H8J11L5P-3T3U4W-4b3d-4m-3n3r-3
nomas #	E8L4
nomas $	H6
nomas a	Y3i3n3
nomas autorizo	A3
nomas dime	H4
nomas escrito	Q3
nomas estaba	J3
nomas falta	A3k3
nomas los	Q3X4
nomas vino	C3
nomb*	D-3H-7I4L-3M3N6Q4U4V-3a-4c-3d-3f5j-3l-3m9n4q3r7
nomb* a*	I4W3
nomb* de*	C3N3W-3f4m13q8
nomb* del*	W4
nomb* es*	g3
nomb* gere*	k5
nomb* la*	n3
nomb* y*	N3
nombr*	B3D-3H-7I5L-4M3N7Q4U4V-3a-4c-4d-3f4g3j-3l-3m8n3q4r8
nombrame	I4
nombrame a	I4
nombrar	k6
nombrar gerente	k5
nombre	B3D-3H-7L-3M3N7Q5U4V-3a-4c-3d-3f5j-3k-3l-3m9n5q3r7
nombre $	B6Q4U3b3r4
nombre a	W4
nombre de	N3W-3f5m13n3q7
nombre del	W4
nombre es	g4
nombre la	i3n3
nombre y	N3
nomi*	W6
nomin*	W5
nomina	W6
nomina $	W3
nor*	d-3g4p4q3
nora	p3q3
norm*	g4
norma*	g4
normal	g4
nos	H6Q-3S-4a14e7h-6l6o12q-4
nos aviso	F3
nos cambio	l4
nos cayeron	I3
nos dejo	l3
nos devolvieron	e3
nos fue	H10
nos quedamos	H4
nos regresaron	e3
nos une	k3
nos vemos	S-3a6o14
nos*	k4l8
nos* camb*	l4
nos* caye*	I3
nos* dejo*	l4
nos* dier*	n3
nos* fue*	H10
nos* qued*	H5
nos* regr*	e3
nos* une*	k3
nos* vemo*	S-3a6o12
noso*	k4l8
noso* la*	l3
noso* su*	k3
nosot*	k4l8
nosotros	k4l8
nosotros $	l5
nosotros la	l3
nosotros su	k4
not*	A-4C-3E-3G-3H-4L-3M10P-3T-4V-6X17Y20a-6b-3e7f-3h10i8j-3k-3l-3m-3n-4q4
nota	M11W3a-4e9h11i7q3
nota #	M6d3e3h9q6
nota $	M3W3p3
nota &	M4e4
nota de	S4e4
nota es	i3
nota la	h3i3
nota*	B4F3V-3i4
nota* #*	M6h9q5
nota* &*	M3e5
nota* de*	S4e3
nota* es*	i3
nota* la*	V-4h3q3
notar*	B4F3
notario	B3F4
notario $	B3F3
notas	V-3i4
noti*	X17Y21
noti* cuan*	Y5
noti* de*	Y3
noti* los*	X3Y4
notif*	X19Y18
notificaciones	X16Y13
notificaciones $	X15Y5
notis	Y5
nov	H8
nov $	H10
nov*	F-3H9W5Z5a4j3n5
nove*	a5n8
noved*	n8
novedad	n10
novedad $	n9
novi*	F-3H10W5Z4j4n-3
novi* #*	H4
novi* todo*	H3
novia	W6Z3h4
novie*	H11j4
noviembre	H12h-3j3
noviembre #	H4
noviembre $	H6j3
noviembre todo	H3
novio	B3
now	p13
now $	p13
nue*	A-4B-3C-5E-4H-6I6L-3M-3P-4R11S-3T4U-4V13W3X-5Y4Z-3b-4c-3d-5e-3f14h5i7k15m-3o-6r-3
nuest*	F3
nuev*	A-4B-3C-5E-3H-6I4K-3L-3M-3P-4R10S-3T3U-3V12W4X-5Y3Z-3b-4c-3d-4e-3f16h6i6k15m-3o-6r-3
nuev* a*	n3
nuev* avis*	l3
nuev* caje*	k7
nuev* clie*	V5f10h-3
nuev* cola*	k5
nuev* comp*	h9
nuev* de*	I6R3
nuev* el*	R3Y3
nuev* empl*	R3k3
nuev* en*	Q5T3k3
nuev* enca*	k3
nuev* favo*	k4
nuev* la*	i3
nuev* laur*	k4
nuev* no*	T3
nuev* noma*	k3
nuev* nos*	I3
nuev* o*	n3
nuev* para*	i3
nuev* por*	f4
nuev* que*	T4h3
nuev* se*	k3
nuev* si*	n3
nuev* vent*	V4h8
nuev* ya*	m3
nuev* yese*	f-3k4
nueva	Q4V12a-3f13h10k13n-5o-3
nueva $	V13h4
nueva cajera	k7
nueva clienta	V3f5
nueva compra	h8
nueva en	Q5
nueva que	T4
nueva se	k4
nueva venta	V5h6
nueva yesenia	f-3k4
nueva*	k3
nuevamente	Y3
nuevas	k4
nuevas en	k3
nuevo	C-3H-3I-3J3R8S-3W6X-3Y3d-3f9h-5i8k8n5o-3
nuevo $	O3R5W3Y3a5f7h-3i4j3k-3n3q-3
nuevo a	n3
nuevo aviso	l3
nuevo cliente	f7
nuevo colaborador	k4
nuevo companero	k3
nuevo el	R3
nuevo empleado	R3
nuevo en	T4
nuevo encargado	k3
nuevo favor	k4
nuevo la	i3
nuevo nomas	k3
nuevo para	i3
nuevo que	h3
nuevo ya	m3
nuevo*	I10k4
nuevos	I9k4
nuevos $	k4
nuevos de	I7
num*	A-3C3E-5H7I3J3N3P-5Q7T-4U4V-5Y-3d-7e-3h4j-3l3o-4p-4q4r5
nume*	A-3E-5H7I4P-5Q6T-4U3V-4Y-3d-7e-4h4j-3k-3o-4p-4q4r4
nume* #*	M5
nume* de*	H-5I8Q4c3h4j3m3r3
nume* del*	H12
nume* desh*	q3
nume* elim*	G3N4
nume* es*	q7r6
nume* esta*	m4
nume* hubo*	H3
nume* le*	M3n4
nume* no*	J3
nume* noma*	H8
nume* por*	q4
nume* que*	B4Q3Z3q-3
nume* se*	n6
nume* te*	k3
nume* trae*	H8
nume* ya*	H3l3
nume* ☎*	C7E-3F4G3W3h6l8q-5
numer*	A-3C3E-5H7I3N3P-5Q6T-4U5V-4Y-3d-6e-3h4j-3l3o-4p-4q3r5
numeritos	H4
numeritos del	H3
numero	A-3C4E-5H5P-5Q7T-4U3V-4Y-3d-7e-3h3j-3l3m3o-4p-4q3r5
numero #	M4
numero $	B3H-5I-3P-3Q3U7g5i4n-5r3
numero de	H-5I8Q3W3h3j3m3q3r3
numero del	H10
numero deshazla	q3
numero eliminalos	G4
numero equivocado	Z3
numero es	q6r4
numero esta	m4
numero hubo	H4
numero le	M3n4
numero nomas	H6
numero por	q5
numero que	B4Q4Z3q-3
numero se	n7
numero te	k3
numero traemos	H8
numero ya	X3
numero ☎	C8E-3F4W3h8l8q-5
nun*	D10P-3d-4f9j-3r3
nunc*	D10P-3d-4f7r3
nunc* ha*	f4
nunc* les*	r4
nunc* lleg*	D3
nunc* lo*	f4
nunc* me*	g3n4
nunc* se*	D5
nunca	D10P-3d-3f6j-3
nunca ha	f4
nunca les	D-3r4
nunca llego	D3
nunca lo	f3
nunca me	g4n3
nunca se	D4
o	A-3B3C8D-10G-6H12I7J-8L20O-5P-3Q21R-3S-3T4U-4V-7W-7X-5Y-4Z-5b11c-9d-7e-5f-5h-8i-7j12k-5l-8m8n24o-7p5q-13r20
o #	C4b3n3
o abajo	H4
o cierran	j3
o con	Q7c-3r3
o el	L4Q3r3
o en	n7
o eres	r3
o es	r6
o esta	C3r3
o estuvo	H5
o fue	B5
o gerente	m3
o hay	r4
o la	n5
o le	E4n5
o lo	n3
o los	Q3
o maquina	r3
o me	n7
o menos	C3H3I3S3
o mi	B4
o mujeres	I4
o no	D-3J-4L10M3Q6T-4a-3j3m7n18q-4r3
o nomas	L4Q5n6q-3
o nos	H5
o para	E3
o por	L7
o que	T9a3n6r7
o quien	n3
o se	n8p4
o sea	F4N3
o seguimos	I3
o si	r3
o sigue	A4I3
o sin	Q6a5
o solo	j4
o te	n3
o todavia	H3b3n-3p3
o una	n5
o ya	b5l-3m5n4
o* #*	C3n4
o* abaj*	H4
o* cerr*	n3
o* con*	Q7c-3g3n3r3
o* el*	L4Q3
o* en*	n6
o* es*	r6
o* estu*	H6
o* fue*	B5
o* gere*	m4
o* hay*	r5
o* la*	n5
o* le*	E4n4
o* lo*	n3
o* los*	Q3
o* maqu*	r3
o* me*	Q3n7
o* meno*	C4H3I5S4
o* mi*	B3
o* muje*	I3
o* no*	D-3J-4L11Q6T-4a-3j3m8n18q-4
o* noma*	L5Q6n6
o* nos*	H4
o* para*	E3
o* por*	L7
o* que*	T9a3n7r7
o* quie*	n3
o* se*	n8p4
o* sea*	F3N3
o* si*	r4
o* sigu*	A4I3
o* sin*	Q5a7
o* solo*	j4
o* te*	n4
o* toda*	H3b3n-3p3
o* una*	n5
o* ya*	b6l-3m5n4
oax*	a3
oaxa*	a3
obs*	F3
obse*	F4
obse* #*	F3
obseq*	F3
obsequiale	F5
obsequiale #	F4
obt*	L3g5
obte*	L4g5
obten*	L4g5
obtengo	L5g5
oca*	N3
ocam*	N4
ocamp*	N4
ocampo	N4
oct*	H9P3
octu*	H11
octu* comp*	H6
octub*	H9
octubre	H11P3
octubre $	H4
octubre completo	H6
ocu*	H3J4L-3R4S4T3X4a-3c3d11e-3f3g4j3k3n-5q-3
ocup*	H3L-3R5S4T4X3a-3c3d11e-3f5g4n-5q-3r-3
ocup* cobr*	h5
ocup* dar*	l4
ocup* el*	H3R4
ocup* mete*	k4
ocup* que*	Q3c5
ocupa	d4
ocupa*	S7d9g5
ocupada	S4
ocupada $	S5
ocupar	d5
ocupo	C3H3R5T5X5a-3c4f6h3j3n-3
ocupo dar	l4
ocupo el	R4
ocupo meter	k4
ocupo que	Q3c4
ofe*	G4L5X7Y5j5l7
ofel*	G4l7
ofeli*	G5P3l7
ofelia	G5l7
ofelia $	G4l8
ofer*	L6X6Y5j7
ofert*	L5X7Y6j5
oferta	j4
ofertas	L6X8Y5j3
ofertas $	X9
ofi*	r7
ofic*	r8
ofic* de*	r5
ofici*	r6
oficial	r5
oficial de	r5
oficina $	r3
ofr*	T11
ofre*	T10
ofrec*	T10
oig*	F3H3b4
oiga	F3H3X3b3r3
oiga el	H4
oiga pongale	F3
oiga* cuan*	b4
oiga* el*	H3
oiga* pong*	F3
ojo	C3
ok	A19K-3O-3V3a-3o38q-3
ok $	A12n-3o32
ok al	A5
ok gracias	o4
ok la	A3
ok ok	o7
ok ya	o5
ok* al*	A5
ok* ente*	o3
ok* grac*	o4
ok* la*	A3
ok* ok*	o6
ok* perf*	o3
ok* ya*	o5
olg*	k3
olga	f3k4
olga tun	k3
olga* tun*	k3
olv*	J10M3N9a3e-3i9n-3
olvi*	J9M3N9a4i7n-4q-3
olvi* el*	i5
olvi* no*	J3
olvid*	J10M3N8i8n-3q-3
olvida	a4e-3i7
olvida el	i5
olvidalo	J12
olvidalo $	J6
olvidalo no	J3
olvidaron	M3
oma*	l5
omar	l5
omar no	l3
omar unos	l3
omar* unos*	l3
on	O-4S15Y10
on $	O-4S16Y9
ond*	H6O18T5a-3h3n5q-3
onda	H7O17T5a-3h3n5
onda $	O17n3
onda con	H8O-3T4
onda* con*	H8O-3T4
one	d3q6
opc*	T26
opci*	T26
opci* favo*	T3
opci* hay*	T5
opci* teng*	T7
opcio*	T27
opciones	T25
opciones $	T15
opciones favor	T3
opciones hay	T6
opciones tengo	T8
ope*	K8c16n8o-4q3
oper*	K8Q-3c14n9o-4
oper* no*	K4
oper* por*	M4V3
oper* que*	n5
oper* se*	H3
opera*	K9M3V3c14n9o-4
operacion	M3V3n12q3
operacion por	M4V3
operacion que	n3
operaciones	H4K8
operaciones se	H3
ora	n18
ora*	V4a8o15
orac*	a11
oraci*	a9
oracion	a9
oral*	V5o15
oral* pues*	o6
orale	V4o16
orale $	o9
orale pues	o6
ord*	E3F3Q5a3h5j4n-3
orde*	F3Q6a3h6j4n-3
orde* #*	h8
orde* de*	j3
orde* la*	E3
orde* mia*	F5
orden	F4Q5a4h4j3n-3
orden #	h8
orden la	E4
orden mia	F5
ori*	S15T12
orie*	T12
orien*	T13
orientame	T11
orientame $	T9
orit*	S15
orit* no*	S5
orit* que*	S4
orit* te*	S3
orita	S15
orita no	S5
orita que	S5
orita te	S3
ort*	l3
orte*	l3
orteg*	l3
ortega	l3
ortega $	l3
oto*	A3F7
otor*	F8
otor* el*	A3
otor* punt*	F7
otorg*	F8
otorgar	F7
otorgar puntos	F6
otorguese	A3
otorguese el	A3
otr*	A3B-7D5G-5H-4I-6J8K5M-8N-4Q3R10T3U-7V24X-6Y5Z12b-6c-5e-4f-4g-3i18k8l-6m-8n4o-14p-8q10r-6
otra	B-5D5F-7I-5J10M-5N-3R7T5U-5V21X-5Y7Z4b-4c-6e-6f-3g-3h-4i18k4l-3m-6n5o-12p-6q4r-4
otra $	H6J16O-3T-3V31a-5i5n-6o-6
otra a	i10
otra al	i5
otra caja	q7
otra cajera	T3
otra cantidad	E4
otra clienta	V8h3i-4
otra compra	V4h-5i8q-3
otra cosa	T4i5
otra de	i9
otra dejala	A3
otra distinta	V5
otra favor	R4
otra gente	h4i-3
otra identica	V-3i8
otra igual	V-4i13
otra igualita	i3
otra la	V4
otra liga	R5
otra mas	V9
otra mesa	h-4q10
otra nota	i6
otra nueva	V6
otra operacion	V4
otra para	i5
otra persona	G3V10Z9c-3i-5k3
otra por	V3
otra que	f4
otra ronda	i3
otra senora	h3q7
otra si	A5
otra sucursal	H-3W11
otra tienda	l3
otra vendedora	V-5k9
otra venta	J6V13h-6i7n-3q-4
otra vez	D8J-5O5P4T7V-12W-3X-3Y8Z-3a11n16q-4
otra*	K8S3
otra* a*	i8
otra* al*	i6
otra* caja*	q8
otra* caje*	T4
otra* cant*	E3
otra* clie*	V8h3i-4
otra* comp*	V5h-5i7
otra* cosa*	T5i5
otra* de*	i9
otra* deja*	A3
otra* dist*	V6
otra* favo*	R5
otra* gent*	h4i-3
otra* iden*	V-3i7
otra* igua*	K3V-4i13
otra* la*	V4
otra* liga*	R5
otra* mas*	V9
otra* mesa*	h-3q9
otra* nota*	i6
otra* nuev*	V8
otra* oper*	V3
otra* para*	i6
otra* pers*	G3V10Z9i-5
otra* por*	V3
otra* que*	K4f4
otra* seno*	h3q7
otra* si*	A6
otra* sucu*	H-3W10
otra* tien*	l3
otra* vend*	V-5k9
otra* vent*	J6V16h-6i6n-3q-4
otra* vez*	D10J-5O5P4T7V-12W-3X-3Y9Z-3a11f-3n15q-4
otras	K9S3n-3
otro	A3B-3E-3F-3G-3H-6I-3J-5L-3M-4O-3Q6R5T-4U-3V23Z13a-6b-3f-3i12k7l-3m-3o-6p-3q15r-3
otro $	J-3V29a-3c3n-3o-3q6
otro cajero	k5
otro celular	q4
otro chat	Z7
otro cliente	C3V10q6
otro cobro	V7i3
otro contacto	Z3
otro dia	H-3Q4
otro empleado	k9
otro esperando	V6
otro lado	Z8
otro link	R6
otro mas	V6
otro no	A6
otro numero	V3q4
otro que	f3
otro senor	n-3q8
otro six	i3
otro ticket	h3i5
otro ☎	q4
otro*	F10i6
otro* #*	F10i6
otro* caje*	Q4k5
otro* carr*	V7
otro* celu*	q3
otro* chat*	Z7
otro* clie*	C3V12q5
otro* cobr*	V7i4
otro* cont*	Z3
otro* dia*	Q3
otro* empl*	k8
otro* espe*	V6
otro* lado*	Z7
otro* link*	R6
otro* mas*	V8
otro* no*	A6
otro* nomb*	Q3
otro* nume*	D3V4q4
otro* que*	f3
otro* seno*	q7
otro* six*	i4
otro* tick*	h3i5
otro* ☎*	q3
otros	F11i6
otros #	F11i7
oxx*	l5
oxxo	l4
oxxo $	l4
oy	H7
oy $	H6
oye	D-3I4J-4K3L-3O16S-3W-3a5b6i-3n5o-3q3r4
oye cuales	m3
oye cuantos	C3
oye dale	k3
oye no	J-3n8
oye se	q3
oye si	l3
oye y	H5I3n5r3
oye* cual*	m3
oye* cuan*	C3
oye* dale*	k3
oye* no*	J-3n8
oye* se*	q3
oye* si*	l3
oye* y*	H5I3a3b3n5
pac*	C4I4a5h4l3
pach*	C3I4a6
pache*	C3I4
pacheco	C4I5
pacheco $	I4
paco	l3
paco del	l3
paco* del*	l4
pad*	I8f4n-3o13
padr*	I9f4n-3o13
padr* de*	I5
padr* vige*	I3
padr* ya*	o5
padre	n-3o14
padre $	o5
padre ya	o5
padro*	I9f4
padron	I8f5
padron $	I3
padron de	I4
pag*	A-4B-3C-7D5E-5G-4I-4J4L8M-3N-3O-3Q3T-4U-3W11X-3Y-3Z-3b3c-4d17e5f-6g-5h19i11j6k-3l-4n-10p-6q11r-4
paga	C-4L6S3d15i3n-3
paga #	d4
paga $	J3d3
paga con	L8d8
paga una	d4
paga*	C-3H4P-3Q6V-4W12d10f-3g-3h15i3n-7o-3p-3q5
paga* #*	b3d3h8
paga* al*	W7
paga* con*	H4L5d17h-7j5
paga* el*	h3
paga* en*	S3
paga* la*	h5q3
paga* lo*	W4
paga* me*	S3
paga* todo*	L7
paga* una*	d4
pagad*	h7
pagada	h3
pagado	h4
pagal*	W10
pagale	W9
pagale al	W7
pagam*	W6
pagame	W5
pagan	Q5a6
pagan*	d3
pagando	d3
pagar	b3d10h8i5n-4q5
pagar $	h5
pagar con	L-4d12h-3j5
pagar la	q3
pagar lo	W4
pagar todo	L7
pagar*	H6h8
pagarle al	H3
pagaron	H3h9
pagaron #	h7
pagaron con	H4
pago	C-4E-3G-3J5L6Q-4V3W3a-3d8h15i7j-3n-3q10
pago #	d-4h21q-3
pago $	W8e4q6
pago con	J4d8h-4n3
pago de	d4
pago el	D3L5h3
pago en	d3i5
pago la	V5q3
pago su	h4
pago* #*	d-4h21q-3
pago* con*	J3d9h-4n3
pago* de*	d3i3
pago* el*	D4L4
pago* en*	d3i5
pago* este*	V3
pago* la*	V4q3
pago* su*	h3
pagu*	D8L-3P3e5h7
pagu* con*	P3
pague	D7a3e5h6
pague $	e5o5
pague con	P3
pal	F8Z13b5n-3
pal cliente	F4
pal del	Z5
pal guero	F5
pal ☎	h3
pal*	A4Q6i7n4
pal* clie*	F5
pal* del*	Z6
pal* guer*	F5
pal* ☎*	h3
pala*	Q6T3
palab*	Q7T3
palabras	Q7T3
palo*	A5i6n4
palom*	A4i7n6
palomita	A3n5
palomita $	A3
palomitas	i7
pam*	B4l6m9
pame*	B4l6m9
pame* renu*	l8
pame* tu*	B4
pamel*	B3l6m8
pamela	B4l5m9
pamela $	m10
pamela renuncio	l5
pamela tu	B4
pan	i5j5
pan de	j5
pan*	e5f4h3j5k4n3q-4
pan* de*	j5
pana*	a3k4
pana* ahor*	k3
pana* etap*	h3
panad*	k4
panaderia	k5
panaderia ahora	k3
panal*	a3
panales	a4
panales $	a4
panales etapa	h3
pant*	e4h4j4n4
pant* de*	j4
panta*	e5j4n5
pantalla	n5
pantalon	e4j5
pantalon de	j4
pao*	k5
paol*	k6
paol* ☎*	k4
paola	k6
paola ☎	k5
pap*	O3W3a5
papa	W5q4
papa $	T3
papa no	q3
papa*	d3i3j3
papa* no*	c3q3
papa* tamb*	i3
papas	d3i3
pape*	H3O4a3
pape* dond*	H3
papel	G3a3
papel*	H3O4
papeleria	O4
papeleria $	O5
papelito	H3
papelito donde	H3
paq*	a4j7
paqu*	a4j7
paqu* de*	j6
paque*	j8
paquete	j7
paquete de	j7
par*	A3B-8D-8E-4I-4K-5L9M-5O-7P-6Q8R9S-4V-7W-6X13Y-7Z9a4b5e-3f-3g8i5j7k5l-5m-5n-5p3
para	A5B-6C3D-8E-3I-3K-3L8M-4N-3O-6P-3Q11R10T5V-5W-5Y-6Z12b6c4e-5g7i4j10k5l-9n-9p5r-8
para #	C3d-3j8
para abajo	E3G5
para aca	I3Z3q-3
para adelante	A4
para algo	p3
para aprobar	A4
para arriba	E3
para atras	e3q13
para canjear	L5Q3
para completar	d3
para corregir	E3
para cuadrar	U3
para cuanto	H4
para dar	Q7
para darme	g5
para decirle	p5
para diciembre	k3
para dulce	R4
para el	C-5F3H-4L5Q-4S3V-3Z7a-3h4i5j4n-3p7q-3
para ella	V4i7
para encargada	R4
para entrar	R3
para esa	A3
para ganar	L7
para gastar	b3
para genaro	G4
para inscribir	Q4
para inscribirme	g5
para irlas	A3
para juntar	L7
para la	F5W-4a8b8d7h-5q-4
para llamarles	K3
para lleva	h4
para lo	c3g6
para los	C6X4
para manana	j3
para meter	Q3
para mi	H3Z14
para nancy	k6
para otra	Z3
para pagar	W4
para pagarle	H3
para que	A3D-4H-3I-3L6R8T17W5Z-4a-3b-5c4e3g-3j-5k7q-5r-5
para reenviarselo	R3
para registrar	Q7m4
para registrarlo	f3
para saber	r3
para selene	k5
para su	C3d3q4
para ti	Z5o9
para tras	q3
para un	C5b8
para una	Q4e-3
para usar	p5
para ver	J4P-3Q15p-3
para ☎	E-3F7R5
para*	X3n3q13
para* #*	C3d-3j9
para* abaj*	E3G4
para* aca*	I3Z3q-3
para* adel*	A5
para* apro*	A3
para* apun*	Q3
para* arri*	E3
para* atra*	J3e4q13
para* canj*	L4Q3
para* comp*	d4
para* corr*	E3
para* cuad*	U3
para* cuan*	H3
para* dar*	Q7
para* darm*	g4
para* deci*	p5
para* dici*	k3
para* dorm*	H3
para* dulc*	R3
para* el*	C-6F3H-4L5Q-4S4V-3Z6a-3b3h4i5j5n-3p6q-3
para* ella*	V4i6
para* enca*	R4
para* entr*	R3
para* esa*	A3
para* gana*	L7
para* gast*	b3
para* gena*	G4
para* insc*	Q4g5
para* junt*	L7
para* la*	D3F5W-4a9b6d7h-5i3q-4
para* llam*	c3
para* llev*	h4
para* lo*	c3g5
para* los*	C5X4
para* mana*	j3
para* mete*	Q4
para* mi*	H3Z14
para* nanc*	k6
para* otra*	Z3
para* otro*	Z3
para* paga*	W4h-3
para* que*	A3D-3H-3I-3L6R8T15W4Z-4a-3b-5c4f3g-3j-4k7q-4r-5
para* reen*	R3
para* regi*	Q6m3
para* sabe*	b3r3
para* sele*	k4
para* su*	C5d3q3
para* ti*	Z5o9
para* tras*	q3
para* un*	C4b7
para* una*	Q5e-3
para* usar*	p5
para* ver*	J5Q13S3p-3
para* y*	M3
para* ☎*	E-3F7R4
parac*	j3
parad*	n3
parada	n3
paral*	X4q13
parale	X5
parc*	e3
parc* de*	e3
parci*	e3
parcial	e3
parcial de	e3
pare*	X18
paren*	X9
parenle	X8
pari*	H3o9
paris*	H4
parisina	H4
parisina $	H4
paro	H3M-3n6
paro $	H4
part*	H-3L4Q3U4a9g7h-4i7j-4k3l5o-3q-3r6
part* con*	Q3
part* de*	L5g4k3l6r9
part* del*	U3
part* en*	N4
parte	U5d3g7r8
parte $	g4
parte con	Q3
parte de	g4r10
parte del	U3
parte*	Q3i4
partes	Q4i4
parti*	L5N3a11i3k3l6
partido	a12
partido $	a12
partir	L6k4l6
partir de	L6k3l6
pas*	A3H3J-5K6L4M-6N-5O5Q3R3T-8V6X-6Y-6Z-7a7c7d-9e-3f-9g-6h4i4j8k3n10o-3r-5
pasa	A6J-5L6W3n8q-3
pasa $	L3
pasa a	V4
pasa el	a3
pasa lo	A6
pasa nada	J-4n7
pasa*	E-3F-3H4J-3K5L4M-4N-3O-4P5R4S-5X-3Y-3Z-3a6c10d-8f-5g-3h-3i5j6l-3m5p4q3r-3
pasa* #*	n3
pasa* a*	I4V8a-4c12j3
pasa* al*	V5c3
pasa* con*	G5L4c10
pasa* cuan*	H3
pasa* de*	I3o6
pasa* el*	B3H5a10
pasa* esta*	P3
pasa* la*	R4W3a13c-4
pasa* las*	K5
pasa* lo*	A6R3U7h5
pasa* los*	H4W8m5
pasa* mi*	W3b5
pasa* mis*	L3P5b-5m3n4
pasa* nada*	J-6n9
pasa* no*	l4
pasa* o*	Q3n-3q4
pasa* por*	a4
pasa* punt*	L6
pasa* tamb*	H6
pasa* un*	h3
pasa* una*	Q3h-3i3
pasa* usua*	k3
pasa* ☎*	F3
pasad*	H5P6W-3e5h-6i7m3n4p5
pasada	P3a3e4h-5i6n3p5
pasada $	H-3a3i3m3n7p6
pasada ☎	F3
pasado	H8b3l3
pasado $	H3b3n3
pasado no	l4
pasado tambien	H6
pasal*	G-3W10q5
pasala	q6
pasale	W9k3
pasale los	W6
pasale usuario	k3
pasalo $	A3
pasam*	D-3E-3H4I5K4Q-3R6T-3U4V6a7b4c10d-3k-3l-3m5n-6q-4
pasame	H5K4Q-3R6S-3U3V5a7b3c11d-3l-3m6n-6q-3
pasame a	I4V5c10
pasame al	V5
pasame con	c11
pasame cuanto	H4
pasame el	B4H4I3a8
pasame la	R4a14j-4
pasame las	K5
pasame lo	R3U7
pasame los	H4m6
pasame mi	W3b6
pasame mis	P4m3
pasamos	I3
pasamos de	I3
pasar	D5L3h4j4o-3
pasar $	q3
pasar lo	h5
pasar*	D-3G7K5L6W-3b-4n6
pasarle	L7
pasaron	D-3G7K5b-3n7
pasaron #	n3
pasaron $	K5
pasaron con	G6
pasas	j3o5
pasas la	j4
pase	A3R4U5V8h3l3
pase a	l4
pase al	R5
pase el	V6
pase la	V3
pase lo	A3
pase*	V5a11c5
pase* a*	V4l3
pase* al*	R5c5
pase* el*	V8
pase* la*	V3a5
pase* lo*	A4
pasem*	V4
pasemos	V4
pasemos a	V3
pasen*	a12c4
pasenme	a4c5
paso	C4E3L-3O11P-4S6T-4V-5W-4b-3c-3e-4f-3h5k7l3n17
paso $	J4O7S-3h-3n20q-3
paso a	L4
paso con	h-3n13
paso de	C8G4h-5
paso dime	B3
paso el	h3i3
paso la	S5h-3n4q4
paso las	S4
paso los	k4
paso maricruz	l4
paso mi	O5h6n-3
paso o	n5
paso por	H4a4h3
paso su	E4F3k3n-3
paso ☎	k3
paso*	Q12
paso* a*	L3Q5
paso* con*	h-4n14
paso* de*	C7G4h-5
paso* el*	h3i3
paso* la*	S4n3q5
paso* las*	S4
paso* mari*	l4
paso* mi*	O6h6n-3
paso* o*	n5
paso* para*	Q5
paso* por*	H3a3h3
paso* su*	E4F3k4n-3
paso* ☎*	k3
pasos	Q13
pasos para	Q5
past*	D3F5V-3b3e3i3j8q-3
past* #*	i3
past* para*	j5
past* que*	F5
past* ya*	j3
paste*	F4b3e4i3q-3
pastel	D3F5e4i3q-3
pastel que	F5
pasto*	j5
pastor	j6
pat*	B4C5E4G4J6L3M-3W3c3n-6p-3q-3
pata	B5M-3
pata de	B5M-3
pata* de*	B5M-3
patr*	C3J5c3n-3
patro*	J6c4n-3
patron	C3
patron $	C3
paty	C3G4W3p-3
paty $	C4
paty ya	G4
paty* ya*	G5
pau*	S6l4
paus*	S6l3
pausa	S6l3
pausa $	l4
pec*	k5
pech	k6
pech ☎	k4
pech* ☎*	k4
ped*	A3D5H-3J8L-3P-3T10b-3e8h3j9l4o-3
pedi	A5D4J7n3
pedi $	D3N3n3
pedi nada	J5
pedi*	N-3T13e7h3j7n-4
pedi* a*	W5j3
pedi* de*	a3j5
pedi* nada*	J4
pedi* ya*	j5
pedic*	h5
pedicure	h6
pedid*	W3a-4e8j10
pedido	D3W3a-4e7j10q3
pedido a	W4
pedido de	j7
pedido ya	j6
pedir	T7a4
pedir $	T6
pedir*	T7
pedirte	T6
pedirte $	T6
pedr*	l6
pedro	l7
pedro $	l6
peg*	Z7
pegu*	Z5
pegue	Z6
pel*	D7Z6h4l3
pele*	Z7l3
pele* conm*	l3
pelo	D8P3
pelo $	D6
pen*	A12C-3H-4I-4K26O-3Q-3S3T-4U-3V-4Y3Z6a-5m-3n14o3
pena	D4
pena* era*	Z3
pend*	A12H-3I-3K26U-3V-3Y4a-3m-3n14o3
pend* de*	A10K4
pend* la*	n4
pendi*	A10H-3K26V-3Y4a-3n12o5
pendiente	K10Y4n10o6
pendiente $	K6o6
pendiente de	A4n3
pendiente la	n5
pendientes	A14K23
pendientes $	A6K17
pendientes de	A8K5
pens*	S5Z4n5
pens* que*	Z5
pensa*	S4Z3n5
pensando	Z3
pepe	P3
per*	A7B3D4E-5G-6H-13J-8K-3L-5N11O-7P-11S11T7U3X-4Y-8Z9b-7c6d-16e-3g-4i5j3k9l8m12n-10o5p-4r5
pera	l5
pera de	l5
pera*	S19
pera* de*	l4
peram*	S7
perame	S7
perat*	S14
perate	S13
perate $	S12
perd*	A-3D11H-3J-3K5P-3Q5R3S-3T17W-3Z14a4c-3d-3h-5o-4
perd* el*	R3
perd* la*	D6b3
perd* lo*	n3
perd* mi*	Q8a4
perd* mis*	D4
perd* uste*	Z4
perdi	D5Q7T12
perdi $	T12
perdi la	b4n3
perdi mi	Q7
perdi mis	D5
perdi*	D9K5R3T7a6h-3q-3
perdida	T9U3
perdida $	T7j3
perdidos	K4
perdio	M3R4a7n6
perdio $	a3n4
perdio el	R4
perdo*	Z17q3r4
perdon	Z14a3q3r5
perdon $	Z5
perdon el	Z3
perdon me	Z3
perdone	Z6
perdone usted	Z3
perf*	N8e3n-3o22
perfe*	o22
perfecto	o16
perfecto $	o11
perfi*	N8
perfil	N9
perfil $	N9
perfu*	e4
perfume	e4
peri*	j4
perl*	A3B6C5J3R5W3Z4k3p-3
perl* dice*	A4
perl* esta*	B3
perl* la*	B5
perl* pero*	R3
perla	A3B6J3R4W3Z4k3
perla $	R3Z4
perla dice	A4
perla esta	B3
perla la	B5
perla pero	R3
perla y	k3
perm*	A14F3G-4K-3N4S5W4d-3k8l12m7n-4q-5
perm* a*	A5l8
perm* al*	l4
perm* cual*	A6
perm* de*	S-3W5m4
perm* o*	m5
perm* para*	k5
perm* pend*	A7
perm* tant*	S4
perm* un*	S4
permi*	A15D3F4G-4K-3N4S6h-3k8l11m8n-5q-4
permiso	A11F4G-4N5S-5W4k9l9m9n-4q-5
permiso $	D3F4G-3l6q-3
permiso a	A6
permiso al	l4
permiso cual	A6
permiso de	S-3W4m5
permiso o	m5
permiso para	k4
permisos	A7K-3l5
permisos a	l6
permisos pendientes	A6
permiteme	S11
permiteme tantito	S3
permiteme un	S4
pero	R3X4Y-3a3d-7h11i10q4
pero con	i3q-3
pero le	F3
pero los	E4
pero no	R3T3a6n-3q4
pero* con*	i3q-3
pero* la*	n3
pero* los*	E3
pero* no*	R3T3X3a5n-3q3
pero* quie*	h3
pero* se*	G3
perr*	a11j8q3
perr* se*	S3a7
perri*	a4
perrito	a4
perro	S3a9j8q3
perro $	a4e3j5
perro se	a3
pers*	A-4B4E-3H-7I7J-4K-3N3O-3P-5S-4T-4U6V4W-5X-3Z4a-6b-3c13d-4e-3f3h-3k11m14n-7o-6r9
pers* a*	G3f3
pers* al*	k5
pers* dado*	m4
pers* de*	U3r3
pers* del*	m3
pers* habi*	m5
pers* hay*	k4
pers* naye*	l3
pers* no*	U5q5
pers* nuev*	k3
pers* o*	r6
pers* quie*	m3
pers* real*	c3
pers* se*	I3
pers* tene*	I4
pers* ☎*	C6
perso*	A-4B4C3E-3H-7I7J-4K-3O-3P-5S-4T-4U8V5W-5X-3Z3a-6b-3c12d-4e-3f3h-4j-3k11m14n-6o-6r8
persona	J-3N-3Q-3T-3V6W-3Z6c12f4m-4n-4o-3p4q5r11
persona $	F4V6Z4c9i-3k-3r4
persona a	G3f3
persona al	k5
persona anterior	i3
persona de	p3
persona no	q6
persona o	r5
personal	B7H-4P-3U9a-3k11m18o-3q-3
personal $	B8P-3Q3a-3c3k8m16o-3
personal con	m3
personal dado	m4
personal habilitado	m5
personal hay	k4
personal nayeli	l3
personal no	U5
personal quien	m3
personales	N7
personales $	N5
personalizada	c4
personas	I10k3
personas del	m4
personas hay	I3
personas nuevas	k3
personas se	I3
personas tenemos	I4
personas traen	I3
pert*	M3N8f3
perte*	N6
pertenecer	N6
pes*	D11E3F4G3H-5I-3J-4L9M3P-5Q3S-3W3a-4b7d5e4f-5h7i6j-4k-3l-3n-5o-4q3
pesca*	d3
pescado	d3
pesi*	D9
pesim*	D10
peso*	D5E3F4G3H-5I-3J-3L9M4P-4Q3U-3a-4b6d5e3f-4h8i7j-3k-3l-3n-5o-3p-3q3
peso* a*	D3G7d-6q6
peso* al*	G5n3
peso* como*	Q3
peso* de*	F4W3d4h5
peso* del*	G3W3
peso* en*	D4
peso* lo*	F4h-3
peso* por*	F5
peso* que*	E3M3
peso* quit*	G3
peso* son*	L4b-3
peso* ☎*	E4F-4G-3V7d5h4i-3
pesos	D4E3F4G4H-4I-3J-3L9M3P-4Q3a-4b7d5e3f-5h9i6j-3k-3n-5o-3q4
pesos $	D-4G-5H-3L5Q4b7d6e4h10i12n-3p-3
pesos a	D4G6d-5q6
pesos al	G3
pesos como	Q3
pesos de	F3W3d4h6
pesos del	G3W3
pesos en	D4
pesos jaja	h3
pesos lo	F4h-3
pesos por	F5
pesos que	E3
pesos son	L3
pesos ☎	E4F-4G-3V7d5
pet*	A15l5
peti*	A17
peti* de*	A3
petic*	A16
peticion	A6
peticion $	A5
peticiones	A11
peticiones $	A9
peticiones de	A3
petr*	l5
petr* siga*	l5
petra	l5
petra siga	l5
pho*	h6
phon*	h6
phon* ☎*	h6
phone	h5
phone ☎	h5
pic*	Q4R7n3
pica*	R4
pica* otra*	R5
picar*	R4
picarle	R4
picarle otra	R4
pico	Q4
pico el	R3
pico para	Q5
pico* el*	R3
pico* para*	Q6
pid*	A13C5D-3E3F-4H3Q15S-3T-3V-3W6a-4b-3c-3i5j7n-8
pida	A4
pida puntos	A4
pida* punt*	A4
pide	C5W8d3
pide el	d3
pide mas	W8
pide su	C5
pide*	E5Q8W4j7
pide* el*	d3
pide* la*	j3
pide* mas*	W8
pide* para*	Q6
pide* perm*	A3
pide* rect*	E7
pide* su*	C4
pidel*	W5
pidele	W6
piden	E5Q5j6
piden permiso	A4
piden rectificar	E6
pidi*	A14G3H4i6n-3
pidi* apro*	A4
pidi* audi*	G3
pidi* bren*	A3
pidi* la*	A6
pidi* lo*	H3
pidi* los*	H3
pidi* luis*	A3
pidi* post*	i5
pidi* que*	X3
pidi* su*	l3
pidi* tono*	A3
pidie*	A3G3H6
pidiendo	G3H7
pidiendo auditoria	G4
pidiendo lo	H3
pidiendo los	H3
pidieron	A3
pidieron $	q3
pidieron aprobar	A4
pidio	A13X3i6
pidio brenda	A3
pidio la	A6
pidio postre	i3
pidio que	X3
pidio su	l3
pidio tono	A3
pido	Q10j3n-3
pido mi	Q5j4
pido* mi*	Q5j4
pie*	L11W5
pier*	L12
pier* lo*	L3
pierd*	L12n3
pierde	L3n3
pierde $	L4
pierden	L4
pierdo	L5
piez*	W4
pieza*	W5
piezas	W5
pija*	e3
pijas	e3h3
pil*	e3i4j3
pila	e3
pila*	i4
pila* otra*	i3
pilar	d3
pilas	i4
pin*	H4L3e3h7
pint*	H4L3P3e4h3
pint* la*	H5
pinto	H5
pinto la	H6
pintu*	L4e3h4
pintura	L4h4
pintura $	L5
pip*	a3
pipa	a3
piq*	Z9
piqu*	Z9
pique	Z10
pis*	a4
piso	a4
piz*	j3
pizz*	j3
pizz* #*	h3
pizza*	j3
pizzas	j3
pla*	H4I-3a-3c4e8h6m14n-5o6
plan*	e3m14
plan* comp*	m5
plan* de*	k3m5
planc*	e3h3
plancha	C3e4
planchado	h3
plant*	m18
plantilla	k3m15
plantilla $	m6
plantilla completa	m6
plantilla de	k3m5
plat*	F3H4c6
plat* con*	F3c5
plat* del*	H5
plati*	H4c5
platicame	H5
platicame del	H5
platicar	c6
platicar con	c4
platique	F3
platique con	F3
play*	e3h4j5
play* del*	h3j6
playe*	e3h4j3
playeras	h4j3
playeras del	j3
plaza cuanto	H3
plo*	J3j4
plom*	J3j4
plome*	j3
plomero	j4
pob*	l3
pobr*	l3
pobr* don*	l3
pobre	l3
pobre don	l3
poc*	n4r7
poco	r7
poco eres	r4
poco* eres*	r3
pod*	H4c5j3
pode*	L3
podr*	H4c6m3
podr* indi*	m3
podr* prop*	H4
podri*	H4c6
podria	H4c4m3
podria indicar	m3
podria proporcionar	H4
poi*	C3F5b5d7h-4
poin*	F6b6d6h-4
poin* for*	d9h-3
point*	C3F5b5d7h-5
points	F5b6d7h-4
points for	d9h-3
pol*	h8o4
poll*	h4o4
poll* #*	h4
pollo	L3h4o5
pollo #	h3
pollo $	o4
pon	E9W3k5l3
pon a	W4k6
pon en	E10
pon inactiva	l5
pon*	A-7B-3C-8D7E9F6G3I-7J6K-4L-4M-4N-4O-3P-5Q12S-4T14U-3V-4W11X-5Y8Z-3b-4d-4e-5f8g6h6k8m-3n-9o-4p-5r-3
pon* a*	W3k6
pon* en*	E10
pon* inac*	l4
ponc*	R4a8f3
ponc* la*	a10
ponc* su*	R6
ponc* ☎*	f4
ponch*	R5a9
poncho	R6a8
poncho la	a9
poncho su	R5
poncho ya	k3
pone	D3T4
pone*	D11Q10T9k4q-3
pone* #*	G3d3
pone* a*	k3
pone* el*	Q7
ponen	D8L3
ponen $	D4
poner	D5Q11T5d3k5
poner $	Q-3T7k3
poner el	Q6
poner*	T5
ponerle	T3
ponerle #	G3
ponerle $	T4
pong*	J9L-3Q11T8W3g3h3n-3p-3
pong* #*	h6
pong* algo*	F3
pong* para*	Q4
ponga	W3h4
ponga*	J10Y3q3
pongale algo	F3
pongame	g3q3
pongas	J11
pongo	Q11T9
pongo $	Q6T12n-3
pongo para	Q4
poni*	F3
poni* #*	F4
ponie*	F3
poniendole	F4
poniendole #	F3
ponl*	C-3D-3E12F7G5I-4W3a-3d-4f5h6i5l5n-5
ponl* #*	E-3F9G10
ponl* a*	W3h4
ponl* cand*	l4
ponl* en*	E12I-4f6h-7k3l3
ponl* lo*	E3
ponl* otra*	i6
ponl* punt*	F4
ponla	E6l3
ponla en	E9h-5l3
ponle	F7G6W5d-3h4i8l3n-4
ponle #	E-3F9G9
ponle a	W3h4
ponle candado	l4
ponle los	F3
ponle otra	i6
ponle puntos	F4
ponlo	E5I-3f4h4k3
ponlo $	h6
ponlo en	E5I-4f5k4
ponm*	A-3F-3H4W9Y5c3g8h5k4
ponm* #*	W7h4
ponm* a*	W8c5
ponm* en*	W-3g9
ponm* las*	H4
ponm* un*	k6
ponme	A-3F-3H4W10Y5c4g8h3k4
ponme #	W6h5
ponme a	W9c3
ponme en	g8
ponme las	H4
ponme un	k6
pons*	F3
ponse*	F3
ponselos	F3
poq*	L5U3b4
poqu*	L4U4b4
poqui*	L5U4b3
poquito	U4
poquitos	L4b4
por	A6C-4E-3H-3K7L12O4P5R-3U-4V-3W-6Y5a4d3e3f-6g-5h4i5j4k-11m-3n-7o3p-10q-4
por #	F-3H-5L14a10b-4h14j-3q-3
por aca	O9
por ahi	A3M3O8
por ahora	J3S3
por alla	O5S4
por aprobar	A5Y6
por aqui	Q6Y3c4
por autorizar	A6n-3
por brenda	I4
por cada	L9
por caja	h3
por cambio	S3
por compra	G6L6
por comprar	L4
por confirmar	K4
por cuanto	H4
por dado	l3
por dia	L7
por donde	T11j4
por efectivo	W3d-3e3
por el	F3G-3J3L-3W-3d8j3o3
por empleado	B6
por error	F4G3Z10q3
por esa	D3L3
por fa	C6O-3b5
por favor	D-3E5F-5J4L-5M-3N3O-3S3V4X8Z-3b3d4i3j-5k-4m3o-3p-4
por fin	o3
por firmar	A4
por fuera	G5d-3
por hoy	o3
por internet	L4
por inventario	E3
por la	F9M3P3a4d4h-4l3o7
por las	a5
por llegar	l4
por lo	b6j5
por los	G-3a3d3e4h-3q6
por maternidad	l3
por mes	I5
por mi	A7U3a3
por monto	L4M3
por nombre	Q3
por otro	i3
por ponerle	G3
por producto	e4
por puntos	d6
por que	C-6D5L12P8X-3b-3n6r10
por resolver	K4
por si	J5a3
por su	C8D6V-3f-3h10q-3
por sus	h4
por telefono	R4c6
por ticket	H4L4P3
por traer	F5
por transferencia	i3
por tu	D3a4
por ultima	B4P4
por un	b-3d7
por una	L4h-3
por unas	i4
por uno	B3P6
por*	D10E-3G6L14W8a-3d-3f4h4l-3n4
por* #*	F-3G-3H-5L14a12b-4h15j-3q-3
por* aca*	O9
por* acti*	m3
por* ahi*	A3M3O7
por* ahor*	J3
por* alla*	O6S4
por* apro*	A7Y6
por* aqui*	L-3P3Q7Y3c4
por* auto*	A7n-3
por* bren*	I4
por* cada*	L8
por* caja*	h3j3
por* camb*	S4
por* comp*	G8L10h-3
por* conc*	K4
por* conf*	K7
por* cuan*	H4
por* dado*	l3
por* dia*	L7
por* dond*	T10j4
por* efec*	W4d-3e3
por* el*	F3G-3L-3W-3d7j3o3
por* empl*	B5
por* erro*	F5Z11q3
por* esa*	L3
por* fa*	C6b4
por* favo*	D-4E5F-6J4L-5M-3N3O-3S3V4X9Y3Z-3d4f3g3i5j-5k-4n-3o-3p-4
por* firm*	A5
por* fuer*	G4d-3
por* hoy*	o4
por* inte*	L3
por* inve*	E3
por* la*	F10P3a4d5h-4l3o6
por* las*	a4
por* lleg*	l5
por* lo*	C3b5j5
por* los*	G-3a3e4h-3q7
por* mate*	l3
por* mes*	I4
por* mi*	A7U3a3
por* mont*	L4M3
por* nomb*	Q3
por* otro*	i4
por* pan*	i3
por* pone*	G3
por* prod*	e5
por* punt*	d6
por* que*	C-6D6L10P8X-3n6r11
por* reso*	K5
por* si*	J5a3
por* su*	C7D6V-3h11q-3
por* sus*	h3
por* tele*	R4c6
por* tick*	H4L4P3
por* trae*	F5
por* tu*	D3a5
por* ulti*	B3P3
por* un*	G3b-4d7
por* una*	L4h-3
por* unas*	i4
por* uno*	B3P5
porc*	L11W9
porc* de*	W3
porc* se*	L4
porce*	L10W10
porcentaje	L12W9
porcentaje de	W4
porcentaje se	L5
porf*	h4
porq*	D10G5J3e3f4n-3
porq* es*	f4
porq* regr*	G3
porq* se*	F3
porqu*	D11G5J3e3f3n-3
porque	D5G5f3
porque es	f4
porque regreso	G3
porque se	F3
port*	H3
port* el*	H3
porto	H3
porto el	H4
pos*	a3i6
post*	i5
post* #*	i3
postr*	i5
postre	i5
postre #	i3
pra*	J4k4l4
prac*	J4k3l4
prac* que*	k3
prac* ya*	l5
pract*	J3k4l4
practicante	k5l4
practicante que	k4
practicante ya	l5
pre*	A-3B-3C10E-4F5H-7I-3N6P-3R-3S7U-4V-7W13Y7a4f-4g-4h-7i-4j14l-3n-5o-3p6
prec*	W13j14n-5q8
prec* #*	F3
prec* a*	W4
prec* de*	W6j5
prec* en*	h3
prec* tien*	j3
preci*	W15a-3j14n-5q7
precio	W13j14n-5q8
precio #	F3
precio $	q5
precio a	W5
precio de	W7j5
precio en	h3
precio tiene	j4
pref*	N5c4
pref* que*	c3
prefi*	N5c5
prefiero	N4c5
prefiero que	c3
preg*	C11H-4J3L5M3N4S8T5U-3V-4W-5X8a-3d-4e-3h-5j7p6q-4
preg* a*	S6b3
preg* al*	S3
preg* cuan*	X3p3
preg* la*	L7
preg* por*	C12M4
preg* que*	p3
preg* si*	j6
preg* y*	S4
pregu*	C11H-4J3L5M4N4S8T6U-3V-5W-5X8a-3d-4e-3h-5j6p7q-4
pregunta	C7L7M3Q-3V-3j5n4p4
pregunta cuanto	C3
pregunta el	P3
pregunta la	L8
pregunta por	C7M4
pregunta que	p4
pregunta si	j3n3
preguntan	j5
preguntan por	j3
preguntando	C6Q3n-3p4
preguntarle	S6
pregunto	C-4D5S9T5X6
pregunto $	D5T5X3
prem*	F9G5d9q-3
prem* a*	F8
prem* de*	d6
prem* eran*	G6q-5
premi*	F8G4d10q-3
premiar	F9
premiar a	F9
premiarlo	G6q-5
premiarlo eran	G5q-5
premio	d11
premio $	d8
premio de	d4
premium	q3
pren*	X-4Y10a5e7
pren* el*	a6
pren* las*	Y4
pren* los*	X-3Y5
pren* me*	e6
prend*	X-4Y10a4e7
prende	X-3Y10a5
prende las	Y4
prep*	k3
prep* su*	k3
prepa	Z3
prepa $	Z3
prepa*	k3
preparale	k3
preparale su	k3
pres*	W12a7j3r4
pres* #*	a10
pres* en*	l3
prese*	l3r4
presentado	l3
presentado en	l3
presi*	S3
prest*	W11a10j-3
prestame	W8a5
pri*	A-3G3Q-3S3T14V6f7h5
prim*	G3S4V7f7h4n-5o4
prim* al*	H3
prim* como*	S4
prim* de*	j3l4
prim* el*	V5h6
prim* es*	h3
prim* naye*	G4
prim* sofi*	k3
prim* vez*	f8
prima	G3W3d-3k3q3
prima nayeli	G4
prima sofia	k4
prime*	H3S4V8f7h5o4
primera	f7o5
primera vez	f7
primero	H3S4V7d3f3
primero $	V5
primero al	H3
primero como	S5
primero el	V5h6
primo	a3l4
primo de	l5
prin*	T13
princ*	T11
principal	T13
principal $	T13
pris*	n3
prisa	n3
prisa $	n3
pro*	A-6B-5D6I9K-4L5M-5N4O-7P-4Q8R-4T-8V14W10X5Y4a-4b-7e4f4g7h-5i-4j10k-3l-7m-6n4o-7p-3
prob*	J4a6b-3j7n3q3
prob* con*	D3
proba*	J4a6j5n3q3
probando	J4a8
probando $	J3q3
probl*	D3
problema con	D3
proc*	G3Q10d5n14
proc* #*	G6
proc* con*	d4n3
proc* mi*	n4
proc* para*	Q5
proce*	G4Q10d4n14
procede	G5Q3n12
procede #	G5
procede $	Q3n7
procede con	n3
proceder	d5
proceder con	d4
procedimiento	Q8
procedimiento para	Q3
proceso	n8
proceso $	n4
proceso mi	n6
prod*	D6U3e11
produ*	D5U3e10
producto	D6e10
producto $	e3
prof*	E4P4
prof* unos*	F3
profe	E5P4
profe $	E7P4
prog*	I13L5N9O-3a-3f12g9l-3m-3n-3q-3r6
prog* a*	f3
prog* de*	O-3g4
prog* quie*	I4
progr*	I13L4N9a-3f12g9h-3l-3m-3n-3q-3r5
programa	I15L5N8O-3a-3f13g10j-3l-3m-3n-3q-3r3
programa $	I10L3N7W-3g5r4
programa a	f3
programa de	O-3g4
programa o	I3
programa quienes	I5
prom*	D4F7G3H4J-4Q-3T-3W8X9Y9a-3h-3j11n-3o-3
prom* #*	F3
prom* de*	g3j6
prom* del*	j4
prom* hay*	j7
prom* me*	W4X-3Y3
prom* por*	H5
prome*	D3F8H7
promedio	H7
promedio por	H5
prometi	F6
prometi #	F3
prometi $	F3
prometimos	F3
promo	D3G3W3g3j9n-3q4
promo $	G4I3
promo de	g4j6
promo del	j3
promo*	W6X8Y8j3
promocion	W7
promociones	Y6
promociones $	Y5
promos	X7Y3j3
promos $	X4
prop*	L4Q5U3V4f-3q4
prop* celu*	k3
prop* el*	H4
prop* nume*	G4
propi*	L5Q5U3V5n-5q5
propina	Q6n-4q3
propio	G3V4k3q4
propio numero	G3
propo*	H4n3
proporcionar	H4
proporcionar el	H4
prov*	S3W11Z3c7
prov* del*	W3
prove*	S3W10Z4c7
proveedor	W10c8
proveedor $	S3W8
prox*	Q4V22W4n-3o-3p5
proxi*	Q4V20W4p4
proxima	Q3V10W5p5
proxima $	V6p5
proximo	V12
proximo $	V12
pru*	k5n3q4
prue*	k5l3n3q5
prue* a*	G4
prue* y*	l4
prueb*	G3k5n4q4
prueba	G3k5l3q3
prueba $	k4
prueba a	G3
prueba y	l4
pub*	W8X6Y5
publ*	W8X7Y4
publi*	W8X8Y4
publicidad	X8Y4
publicidad $	X5Y5
pud*	n3
pudo	n4
pue*	B-5D-4E-7G-6I-3J-7K-6L10M-6P-4Q4R-3T10U-6X-5Z-6b6c10g3h-5j5k7l7m7n3o6p-3q5r-5
pued*	B-4D-4E-5G-5H-5I-4J-4K-4L12M-4P-3Q5T13U-6V-5X-4Z-4a-8b5c14d4g5h-3j7k8l9m8o-8p-7q5r-6
pued* aser*	T6
pued* borr*	q3
pued* camb*	L8T-3b4q8
pued* canj*	W5
pued* capt*	k6
pued* cobr*	L3l3
pued* corr*	q6
pued* crea*	f3
pued* dar*	T3n3
pued* darl*	n6
pued* deci*	C4T4
pued* devo*	e3
pued* dict*	Q8
pued* entr*	l5
pued* gast*	b3
pued* habl*	c5
pued* hace*	T8
pued* here*	L3
pued* insc*	f3
pued* ir*	j4
pued* junt*	L6
pued* llam*	c7
pued* mand*	Q6
pued* marc*	T-3c12
pued* mete*	F3Q4g5i3k3q-4
pued* ni*	l3
pued* paga*	j5
pued* pasa*	L6
pued* pedi*	T12
pued* pone*	d4
pued* reco*	j4
pued* regi*	k4m8
pued* segu*	n8
pued* ser*	D4
pued* usar*	L11d4k5
pued* vend*	l3m5
pued* ver*	l4
pueda	W4k16l13q-3
pueda captura	k6
pueda cobrar	l3
pueda entrar	l5
pueda hacer	k3
pueda meter	k4
pueda ni	l4
pueda registrar	k4
pueda usar	k3
pueda vender	l3
puede	E-3L8O4Q6T8a-3c4j7m5n-3p-4q5
puede $	Q3T6
puede cambiar	q6
puede corregir	q5
puede dictar	Q6
puede meter	F3Q4q-3
puede pagar	j5
puede ser	D4
puede usar	L7k3
puede vender	m6
puede ver	l4
puede*	D-3G-3L10O-3Q-3T5U-3c6h4m8n-4
pueden	L11T-3c8m8
pueden heredar	L3
pueden registrar	m8
pueden usar	L3
puedes	C3O-3T9h4n-3q3
puedes dar	T4
puedes decir	C3
puedes hacer	T3
puedo	D-3L12O-3P-3Q4S5T10W-5a-4b5c8d5g9h-5k-3n7o-5p-3r-3
puedo ando	S3
puedo aser	T6
puedo cambiar	L5b3q4
puedo gastar	b3
puedo hablar	c5
puedo hacer	Q3T4
puedo juntar	L4
puedo meter	g4n4
puedo pedir	T5
puedo pedirte	T7
puedo seguir	n8
puedo usar	L5d4
puen*	H6a4j3
puent*	H6a6j3
puente	H6a5j3
puente $	H4j3
puer*	I3W5a6l3
puert*	I4W5a5l3
puerta	I3a6l3
puerta $	I4l4
pues	C3H4S-3T-3V5b3n8o14p3
pues $	b4n10
pues cuanto	H3p5
pues que	C6o4
pues*	B3U3m3q3
pues* cuan*	H3p6
pues* dame*	H3
pues* maur*	m4
pues* punt*	B3U4
pues* que*	C4o4
pues* tien*	m3
puest*	B4U4m3
puesto	B4U4m3q4
puesto maura	m3
puesto puntos	B4U4
puesto tiene	m3
pun*	A3B4C12D9E9F11G10H-4I-3J4K-4L11M-6N3O-8P3Q4R-4S-6T-7U-4V-8W8Z-6a-10b10c-7d10e-8f3g6i-6j-10k-6l-5m-7o-8p8r-3
punt*	A3B3C10D9E9F12G9H-3J5K-4L11M-6N4O-7P3Q4R-4S-6T-7U-4V-7W9Z-5a-10b11c-7d10e-8g5h-3i-6j-9k-6l-5m-7o-8p8r-3
punt* #*	d10
punt* a*	B3E4F8G7W6b-4d3f-4p-4q3
punt* abaj*	F-3G6
punt* acum*	p6
punt* al*	B6E6F8L-3h-3n3
punt* celu*	G3
punt* clie*	E3
punt* como*	L-3b3g3p3
punt* comp*	d3
punt* cuan*	H5L4
punt* dan*	L6
punt* de*	C11E9G8H-4W11b-6f-5h3n5q-5
punt* del*	C6D5E11F-6G3d6h-6n-3p3
punt* dire*	F4
punt* disp*	C3
punt* dobl*	L4
punt* dupl*	G3
punt* el*	d3f4
punt* en*	L5W4h-3n4
punt* es*	d4
punt* esta*	A4D3
punt* extr*	A4F3
punt* favo*	C3b3g3p3
punt* hay*	Q5b3
punt* hoy*	U4
punt* igua*	L3
punt* jaja*	L3
punt* junt*	I7p5
punt* la*	E3G-4b3f4
punt* le*	C-3L6n3
punt* los*	Q4X5
punt* manu*	F9
punt* mas*	F9G-3
punt* me*	C3b5g3
punt* ni*	E4N3
punt* no*	J3W3
punt* o*	D-3L5b3n4r4
punt* paga*	d3
punt* pal*	C3F4
punt* para*	p6
punt* por*	G-3L6O-3Y3d12h4
punt* que*	D3F9G3J3h-3n-3
punt* reba*	G3
punt* sama*	B4
punt* se*	H7f3
punt* sin*	D7
punt* sirv*	L3
punt* son*	d-3q4
punt* teng*	b9
punt* tien*	W5
punt* trae*	C4
punt* uno*	P7
punt* valg*	W7
punt* y*	B4L-4f3q4
punt* ya*	J4W6
punt* ☎*	C6F10d3f4
punta*	C5E4
puntaje	C6E3
puntaje de	C4E4
punto	L16Q3W5b-3n-3p-3q4
punto $	L13
punto*	A3B4C11D8E8F11G10J5K-4L9M-6N4O-7P3Q3R-4S-6T-7U-4V-8W8Y3Z-5a-9b10c-7d10e-8f4g5i-6j-9k-6l-5m-7o-8p8q-4r-4
puntos	A3B5C10D9E8F11G10J5K-4L9M-6N3O-7P3Q4R-4S-6T-7U-4V-8W8Z-5a-10b10c-7d11e-8f3g6i-6j-9k-6l-5m-7n3o-7p8q-4r-3
puntos #	d10
puntos $	B-4C5D7G11H-5L7O-4P4Q4S-3T-5U-3V-3X-3Y8a-5b11c-3d9g6j-4m-3o-5q-5
puntos a	B3E3F9G7W7b-3d4f-4n3p-4q3
puntos abajo	F-4G6
puntos acumulados	p7
puntos al	B6E5F8L-3P3h-4n3
puntos celular	G3
puntos cliente	E3
puntos como	L-3b3g3n-3p3
puntos cuanto	H4
puntos dan	L5
puntos de	C8E6G9H-4W12b-6f-5h4n4q-5
puntos del	C6D4E11F-6G3d5h-5n-3p4
puntos directo	F4
puntos disponibles	C4
puntos doble	L4
puntos duplicados	G3
puntos el	W-3d3f4
puntos en	L4W3h-3n4
puntos es	d4
puntos esta	A3
puntos extra	A4F3
puntos favor	b3g3
puntos hay	Q5
puntos hoy	U4
puntos jaja	L3
puntos junto	p3
puntos juntos	I7
puntos la	G-3b3f4
puntos le	C-3L6
puntos los	L3X4
puntos manual	F3
puntos manualmente	F6
puntos mas	F9G-3
puntos me	b6g3
puntos ni	E4
puntos no	J3W4
puntos o	D-3L6b3n4r4
puntos paga	d3
puntos pal	F5
puntos para	p5
puntos por	G-3L7O-3Y3d10h4
puntos que	D3F9G3J3h-3n-3
puntos saca	B3
puntos samanta	B4
puntos se	H7f3
puntos sin	D7
puntos sirven	L3
puntos son	q3
puntos tengo	b9
puntos tiene	W6b-3
puntos trae	C4
puntos uno	P7
puntos y	B4L-4d4f3
puntos ya	J4W4
puntos ☎	C7F10d3f5
pur*	D18H3Q5X5h4j-3n-5q-4
pura	D8L5
pura*	D4Q3U3
puras	D5Q3U3
puro	D4H6X4a4h4q-3
puro numero	Q3
puro viernes	H5
puro* miro*	H3
puro* vier*	H4
puros	D3
pus*	A3F3G11H-5M5Q-4V-4W-3Y6d-4e-3h-3n19o-3p-3q19r3
puse	A3G3H-3M-3V-3Y6n18q21
puse #	G5
puse $	n17
puse al	q6
puse de	q6
puse el	q11
puse lo	q5
puse los	n4q3
puse mal	q4
puse mi	q4
puse que	A4n-3
puse un	q4
puse* #*	G5
puse* al*	q5
puse* de*	q6
puse* el*	q10
puse* lo*	q5
puse* los*	n5q3
puse* mal*	q4
puse* mi*	q5
puse* que*	A4n-3
puse* un*	q4
pusi*	D6G6H-3M5a3h-3n9
pusi* #*	q3
pusi* al*	n4
pusi* de*	G5
pusi* mi*	D4
pusie*	D6G5M4q-3
pusieron	D6G5M4
pusieron mi	D4
pusieron sus	n3
pusim*	G3M3
pusimos	G3M3
pusimos de	G3
pusis*	n10q4
pusiste	a3n10q3
pusiste #	q4
pusiste $	n6
pusiste al	n4
puso	F4M3T4h-3r4
puso #	F4G3
puso aqui	T3r4
puso puntos	B3
puso* #*	F3G3
puso* aqui*	T3r4
puso* punt*	B3
puso* sus*	F3
qr	R5g6
qr para	R5
qr* para*	R5
que	A4J-4K4L3M3N-4O5P6Q4T8V3X-4Y-3Z-6f-3g-5h-5i-4n4
que #	D5d3
que $	D-3P3Q3T10a5n13r4
que a	D3F5L3
que abrimos	H6
que acaba	p4
que acabamos	i3
que acabas	q5
que acabo	R3h-3i4p8
que ahora	W5
que ajustar	E4
que ajuste	B4
que alguien	c4
que anda	E3
que ando	k6
que anotaste	n4
que antes	D6
que aparezca	E3q3
que aprobar	A3
que aqui	g3
que arreglar	n3
que atendi	i5
que atienden	m5
que autorizar	A5
que ayer	H3
que bajale	G3
que bajarle	G4
que baje	S10n-4
que beneficios	L10
que bien	o5
que bonito	O-3a6o6
que borrala	l4
que buen	O-3T-3a8o4
que bueno	O-3o7
que cajera	B7I-4M5
que cajeras	m7
que caloron	a8
que cambiarlo	E5
que cancelar	q3
que cantidad	b4p6
que capturarlos	k5
que celular	B3M8n4
que chambee	k4
que chayo	l3
que chulada	o10
que clienta	M5n3q-5
que cliente	M15n7q-3
que clientes	I4
que cobran	m4
que cobre	U6k5
que comandos	T7
que compra	W6
que compraron	I4
que compras	P6
que compre	P8e3
que compro	N3W6e5f3
que coraje	D7
que correcciones	A5
que corregirlo	E3
que cosas	P4T7
que cuanto	U-3p7
que da	a3
que dar	A5
que darle	F3
que datos	Q3g4k3
que debe	E4d4
que debia	h4
que debo	Q8
que decir	Q6
que dejo	H7K3
que descanses	o4
que despachan	m4
que despache	k4
que despedir	l3
que devolverle	e4
que dia	C-4P15a9
que dias	L5O-4P3j12
que dice	M6O5n10
que diga	D3E5
que dios	a4o4
que echar	q5
que eficiencia	o7
que el	G3V-3h-3n-3
que ella	E3
que empezamos	I3
que empleados	m5
que empresa	r7
que en	L3
que entre	R3
que era	Z8
que eres	r6
que es	P4Q-3T9W3r14
que esa	q3
que escribir	T6
que escribo	Q6
que ese	q4
que espera	A3
que esperan	A3
que esta	A12K3V4a-3j3q6
que estaba	V5e4k3n3q-4
que estan	I3m3
que este	Q4
que estoy	S5
que estuvo	B4
que fallo	K3
que falta	A5F3V5
que faltan	S5
que fecha	M3
que firmar	A5
que forma	Q3T6
que fue	M3P4n10
que fui	H4
que gano	G5L4
que gastar	L8
que gaste	h5
que gasto	P5W4d-5h3
que gente	m6
que guardaste	n5
que ha	B3P10
que hace	T5
que hacemos	Q3T4
que hacer	J4g4h3
que haces	T17
que hago	L3Q11T11n12
que hay	A4H5K6W8a-3b5n-3
que he	P11U10
que hice	U6n5
que hicieron	D3
que hicimos	n3
que hiciste	q5
que hizo	B13H-3Q3
que hora	B10H-3P3j12
que horario	j4
que horas	a3
que hoy	U3a5
que hubo	H6O16
que junta	C3d4
que junto	L3
que la	A4f3i5j3l4q5
que lalo	l3
que lazaro	l5
que le	D5E-3F4G4H-5I-3L3M-3O-3P4Q4R5S-3T4U-3V-3d6e4k-4l-4n6o-4p7
que link	R7
que llego	S3k3
que llegue	S7
que lleva	P3Q4d3
que lleve	P6
que llevo	Q4U15b5
que lo	L-4R4c7d9f5n6
que los	J3P6W7
que lucero	l3
que luego	n6
que luis	J-5l8
que lupita	k3
que mal	D7
que mando	A4g3
que manera	Q7
que marcas	j5
que mas	F4P5T25W4n-4r-3
que maura	k4
que me	A4H-4I-4M-3O-3T7X6Y11Z-3b-5c15d-4j-4o-4q-3
que meter	h4
que meterlo	f3
que meti	Q4n5
que mi	k3
que mocharle	G5
que modo	Q5
que monto	L3n7
que movieron	B3
que movimientos	P6
que necesito	L6
que negocio	r9
que ni	D4K4
que no	D4E-3F6H-5I3J6K8L-4P-5S-3T-9U-3V-3Z7c-4d-3e5j-3k-3l12n5o-3r4
que nomas	A3
que nombre	I4n6
que nos	n3r3
que numero	H8a6m3n11q-4
que nunca	D3f3
que onda	H7O20h4n4o-3
que opciones	T12
que otra	J5K6V-3n-4
que padre	n-3o13
que paga	L3S3
que pago	h6
que pague	P3e4
que pasa	L7
que pase	A3V8
que paso	D3O15h-4n15
que pasos	Q5e-3
que pedi	A4n3
que pena	D4
que personas	m3
que piden	Q4
que pidio	A13
que poner	Q8T5
que ponerle	T5
que pongo	Q3
que por	L10
que porcentaje	L10
que precio	j5
que procede	Q4n12
que pueda	W5k7
que puedo	L4T15
que puesto	m3
que puntos	C4b5
que puse	n-3q6
que quede	E5N3
que quedo	K3n7q5
que quiere	f5n4
que quita	G6q-6
que quitale	G5
que quitarla	q4
que rapido	o10
que recomendo	F3
que reenviar	R3
que registrar	J3h6k3
que registraste	q5
que registre	p3q3
que regresa	l3
que regresarle	e3
que regresaron	e4
que regrese	S6
que repetir	n3
que reponerle	F4
que retirarle	G5
que revise	A3
que risa	o7
que ruben	k6
que sabes	T6
que sacarlo	l4
que saldo	C5D-3b7d-3n-4p17
que salga	Y5d8n5
que salio	F5H6n5
que samanta	k5
que se	A-4C-4H9I3J-5M-3O-3P12R4S8T7U-4V5W-5Z-3a-3d7i-3k-4m-3o-4q-6
que sea	d3q6
que si	A4d3h6n5q6
que siempre	q3
que significa	n7
que sigue	Q3T7V15a-3n7
que sirven	L3
que sirves	T11
que su	D6p-3
que tal	H21O25T-3a-3n-4o-4
que tambien	Q3i3
que tan	U3n7
que tanta	I9
que tanto	C8P-3U7b8
que tantos	I4
que te	C-3J8Q3S-4T11h-5n9q4
que telefono	M6j5
que tenga	C4E8d7h-3o5
que tengan	N5
que tengo	A7D4I-4Q6T3b3d4m5n-3
que tenia	b4
que termine	S4
que ticket	K4M3
que tiene	C10E7b3d10f-3n-4p3
que tienen	I3W4
que toco	B10
que trabajan	m4
que trae	C13I6P3d5h-3
que traen	E3j4
que traes	H5
que tu	K3V4k3n-3
que usarlos	L4
que use	R3
que va	H8i3n5o6
que validar	A5
que venden	m3
que vendi	Q4
que venga	A3V3c9
que venta	M10h-3
que ventas	H-4K7U3W4
que viene	V11f3
que vino	E3P7
que volver	n4
que ya	A4D-3N4Q5X5
que yo	A10D3U5n-3
que*	B-5C5D9E4F5G-5H-4I-5K11L-5O-4Q-6U-7V3X-7Z7b6c-3d-5e6f-4g-4i-3j3k-3l-6n10o9p10q4r-7
que* #*	D5d3
que* a*	D3F5L3
que* abri*	H7
que* acab*	Q-3R3h-3i8n4p9q7
que* agre*	k3
que* ahor*	W5a5
que* ajus*	B4E4
que* algu*	c4
que* anda*	E3
que* ando*	k5
que* anot*	J3n3
que* ante*	D6
que* apar*	E3n3
que* apro*	A3
que* aten*	i4
que* atie*	m4
que* auto*	A5
que* ayer*	H4
que* baja*	G6e-3q6
que* baje*	S9n-4
que* bene*	L10
que* bien*	o6
que* boni*	O-3a7o6
que* borr*	l4
que* buen*	O-5T-3a6o10
que* caje*	B7I-4M9m5
que* calo*	a13
que* camb*	E5
que* canc*	q6
que* cant*	b4p5
que* capt*	k5
que* celu*	M8n4
que* cham*	k3
que* chay*	l3
que* chul*	o11
que* clie*	I3M18n8q-6
que* cobr*	U4c3h-3k6m3
que* coma*	Q3T7
que* comp*	C-3F-3I3P7W12b-3e8n-3
que* cont*	T5V5
que* cora*	D8
que* corr*	A6
que* cosa*	P4T7
que* cuan*	p5
que* da*	a3
que* dar*	A5
que* darl*	F3
que* dato*	Q3g5k3
que* debe*	D3E4d3p3
que* debi*	h4
que* debo*	Q8
que* deci*	Q6
que* dejo*	H6K3
que* desc*	j4o4
que* desp*	k4l3m6
que* devo*	e3
que* dia*	C-4P16a9
que* dias*	L5O-4P3j12
que* dice*	M6O4n11
que* diga*	D3E5
que* dios*	a8o4
que* echa*	q5
que* efic*	o11
que* el*	G3Q3V-3l3n-4
que* ella*	E3
que* empe*	I4
que* empl*	M5m5
que* empr*	r6
que* entr*	P3R5
que* era*	Z7
que* eres*	r6
que* es*	P3Q-3T11r14
que* esa*	q3
que* escr*	Q5T8
que* ese*	q4
que* espe*	A6
que* esta*	A8D-3H-3K3Q-3T-3V9a-4d-3e3l-3m3n6
que* este*	Q3
que* esto*	S5c3
que* estu*	B4
que* falt*	A5F5K5V7
que* fech*	M3
que* firm*	A5
que* form*	Q4T7
que* fue*	P4n10
que* fui*	H4
que* gano*	G6L5
que* gast*	L6P3W4d-5h7
que* gent*	m5
que* gera*	l3
que* guar*	N3n5
que* ha*	B3P10
que* hace*	J3T18g4h3
que* hago*	L3Q11T10n13
que* hay*	A3H5K6W8a-3b5n-3
que* he*	P11U11
que* hice*	U7n5
que* hici*	D4q4
que* hizo*	B12
que* hora*	B9H-3P3a4j13
que* hoy*	U3a6
que* hubo*	H6O16
que* jess*	l3
que* junt*	C3L7d5
que* la*	A4f3i4l4q6
que* lalo*	l3
que* laza*	l5
que* le*	D7E-3F4G4H-4I-3M-3O-3P3Q4R6S-3T6U-3V-3X3d7e3k-4l-4n5o-3p6
que* link*	R7
que* lleg*	S9X4q-3
que* llev*	H-3P6Q7U16b4h-4n-3q-3
que* lo*	J3L-3R4c7d8f6n5
que* los*	J3P4W8
que* luce*	l4
que* lueg*	n4
que* luis*	J-5l7
que* lupi*	k3
que* mal*	D8
que* mand*	A4Q3Z-3g7
que* mane*	Q7T5
que* marc*	j4
que* mas*	F4P6T24W4n-4r-3
que* maur*	k4
que* me*	A4H-4I-3O-3P3S3T6X6Y11Z-3b-5c15d-4e3j-4n3o-3q-3
que* mete*	e3f3h4
que* meti*	Q3n6
que* mi*	k3
que* moch*	G4
que* modo*	Q6
que* mont*	L3n7
que* movi*	B3P5
que* nece*	L5
que* nego*	r8
que* ni*	D5K4
que* no*	D5E-3F6H-5I3J7K7L-4P-5S-3T-9U-3V-3Z7c-3d-3e4j-3k-4l11n4o-3r4
que* noma*	A3
que* nomb*	I4n6
que* nos*	F3n4r3
que* nume*	H7a7m3n10q-4
que* nunc*	D3f4
que* onda*	H7O21h3n4o-3
que* opci*	T11
que* otra*	J5K5n-4
que* padr*	n-3o14
que* paga*	L4S3V3d-3
que* pago*	h5
que* pagu*	P3e5
que* pasa*	L8
que* pase*	A3V8
que* paso*	D3O14Q4e-3h-4n14
que* pedi*	A3
que* pena*	D5
que* pers*	m3
que* pide*	Q5
que* pidi*	A14
que* ponc*	k3
que* pone*	Q7T10
que* pong*	Q5
que* por*	L11
que* porc*	L11
que* prec*	j4
que* proc*	Q6n12
que* prom*	W3j8
que* pued*	H-3L4T16W5k6
que* pues*	m3
que* punt*	C4b6
que* puse*	n-3q7
que* qued*	E4n6q7
que* quie*	T3f5n3
que* quit*	G11
que* rapi*	o12
que* reci*	D3i4
que* reco*	F3
que* reen*	R3
que* rega*	L4h3
que* regi*	h8n-4p3q8
que* regr*	S6e5
que* repe*	n3
que* repo*	F5H-3n6
que* reti*	G5
que* revi*	A4
que* risa*	o7
que* rube*	k7
que* sabe*	T5
que* saca*	l3
que* sald*	C4D-3b8d-3n-4p17
que* salg*	Y4d9n4
que* sali*	F5H6n4
que* sama*	k5
que* se*	A-4C-4F3H8I3J-5O-3P13R4S8T6U-4V6W-6Z-3a-3d8i-3k-4o-4q-6
que* sea*	d3q5
que* sepa*	N3
que* si*	A4d3f3h3n4q6
que* siem*	q3
que* sign*	n8
que* sigu*	Q3T9V13a-3n8
que* sirv*	T10b-3d6
que* son*	L3
que* su*	D6R3p-3
que* tal*	H19O26T-4a-3h3n-4o-3
que* tamb*	Q3i3
que* tan*	U3n5
que* tant*	C7I12P-4U6b7
que* te*	J8Q3S-4T10h-5n10q4
que* tele*	M5j4
que* teng*	A5C3D3E7I-4N4O-3Q7d10h-4m4n-4o3r-3
que* teni*	b5
que* term*	S4q5
que* tick*	K5
que* tien*	C10E7I3L-3W4b3d11f-3j-4n-4p3
que* toco*	B12
que* trab*	m4
que* trae*	C12E3H3I6P3d4h-3j4
que* tran*	D3O9
que* tu*	K3V3k3n-3
que* tumb*	q3
que* una*	K3
que* usar*	L4
que* use*	R3
que* va*	H9n6o7
que* vali*	A5
que* vend*	H-5Q4W4h3r3
que* veng*	A3V3a3c9
que* vent*	H-5K6M10U3W4h-3n-3
que* vien*	V11f3
que* vino*	P6
que* volv*	n4
que* ya*	A3D-3N4Q6X5
que* yo*	A10D3U6n-3
qued*	B-4C6E3F3G-3H-3I-5K13L-5O-3Q-3R-3U-6V4X-4Y-3Z-5b6c-5d-3e5f-3g-5h-5i-5j4l-5n11o8p11r-5
qued* #*	a6
qued* a*	C5
qued* al*	C4o6
qued* algo*	A8K5b7n-5
qued* anot*	P3n3
qued* ator*	K6n-3
qued* bien*	a8o-5
qued* clar*	T5
qued* colg*	K3
qued* como*	k4m5n-3
qued* con*	G3n4p3
qued* cort*	H5
qued* el*	M8n-4
qued* en*	E7J5S3W8h6n-4p-4q-3
qued* guar*	n5
qued* igua*	T3
qued* inco*	F5
qued* la*	V5h-3j4n9p3
qued* lo*	n9
qued* los*	e3n4
qued* mal*	D6q-3
qued* o*	b3n3
qued* pend*	K3
qued* punt*	C3
qued* regi*	K4P5n6p-3q3
qued* sin*	F4
qued* su*	p4
qued* una*	K3n-3
queda	C8Q4d3j3n-3
queda $	L4n-3p4
queda a	C6
queda al	C6p-3
queda en	W4
queda la	j5
queda*	J3K10W3b5h-4o4
quedado	K3
quedamos	H3J5n-3o6
quedamos cortes	H5
quedan	W3a4b6n-3
quedan puntos	C3
quedaron	D4K9e3j-3p3
quedaron $	D4
quedaron los	e3n4
quede	D6E5J-3Q-3T4V4k5n5
quede $	n5
quede como	k5
quede en	E4
quede igual	T3
quede sin	N3
quedo	A4D-5F3J-3K8L-5M5P3Q-4S3U-3W-4Z-3c-3d-5e5f-3i-3k-3l-3n13o7p11q3r-3
quedo $	S4a-3e4h-7n20o-3p18q-3
quedo a	n4
quedo al	o6
quedo algo	A8K5b7n-5o-3
quedo bien	a8o-4
quedo como	m5
quedo con	n3p4
quedo el	M8n-3
quedo en	C4E3H3S3h5p-3q-3
quedo guardada	n3
quedo inconforme	F4
quedo la	V6h-3n10p3
quedo lo	n9
quedo o	n3
quedo registrada	P4n7p-3
quedo sin	F4
quedo su	p3
quedo una	K3n-3
quej*	D13F4
quej* de*	D5c4
queja	D9
queja $	D7E3
queja*	D5
quejo	F5c3
quejo y	F3
quer*	R3X-3Y3Z14a3n-5q6
quer* escr*	Z3
quer* mand*	Z4
quer* regr*	Y3q3
quere*	R3X-3Y4Z10a3n-3q4
querer	R3Y3Z10a3n-3q4
querer $	R4Z6
queri*	Z9h3o4q3
queria	Z8h4o4
queria mandar	Z4
ques*	h5i3
ques* #*	i4
queso	h4
queso #	i3
qui*	A-7B9E-3F-4G6I4K-7L-6M9N6O7R-3S-5T-11U-3V-4W3X4Z-5a-3b-7c5d4g4i-4k-3l6m8o-10p-5q8r7
quie*	A-5B12D-4F-3G-6I6K-5L-4M11N5O-9S-6T-8V-3Z-3b-4c7d4e4f3g7m10o-6p-3q-4r10
quie* abri*	W5
quie* acab*	d3h-3
quie* acum*	h4
quie* afil*	f3
quie* anda*	B3
quie* andu*	B5
quie* apro*	B7d4e-3
quie* apun*	f4g5
quie* audi*	B5
quie* aume*	F4
quie* auto*	B3
quie* borr*	B4
quie* camb*	d5e4
quie* canc*	B13M-4j4q-4
quie* capt*	h3
quie* chec*	U3
quie* cobr*	M4h4
quie* comp*	E4H5I11h-4
quie* cons*	C6
quie* cont*	r4
quie* corr*	q6
quie* cubr*	d3
quie* darl*	h3
quie* deci*	T3n9
quie* deja*	X3j3
quie* desa*	N10
quie* devo*	e7
quie* dio*	B11f-5
quie* echa*	d4
quie* el*	H5N-3P6R6e4
quie* empe*	g4
quie* ende*	E4
quie* ente*	L4Y4
quie* entr*	f8g4
quie* era*	M3n9
quie* eres*	r14
quie* es*	A3B-4I5J3M5W7m5r5
quie* escr*	c4
quie* esta*	B-4N5m8r8
quie* falt*	m3
quie* fue*	B6M4n6q-3
quie* gast*	d13
quie* habl*	c4r12
quie* hace*	d6
quie* hizo*	M4Q5
quie* insc*	B5f11
quie* invi*	B4R3
quie* ir*	n3
quie* junt*	g3h4
quie* la*	M4j3
quie* le*	B9G-3H-3M6m3n5
quie* les*	B3
quie* lo*	n5
quie* mas*	B-3V7W3
quie* me*	B-4c10k4m-3r6
quie* mete*	h6
quie* mi*	Y3d7g3
quie* mis*	X4g5
quie* mone*	N3f3g4
quie* move*	E8
quie* movi*	B3
quie* nada*	J3
quie* no*	J5X3Z6q4
quie* nomb*	k5
quie* ocup*	d4
quie* otra*	J4Q3i7
quie* paga*	d9
quie* pasa*	L4h5
quie* pert*	N5
quie* prem*	F8
quie* pued*	c3m10
quie* punt*	J4L3
quie* que*	B-3F-4G-3L-3N7P-5W10Y6d3k8l9n4
quie* quit*	B3G4
quie* reci*	Y6
quie* regi*	M4V3f5
quie* regr*	e4
quie* remo*	l8
quie* rest*	G7
quie* revi*	P3
quie* sabe*	B4C7H3L4P5b6d-5f-3n-4p7
quie* sali*	M5N6n-3
quie* se*	B-4I7M5a8q-3
quie* ser*	f4g3
quie* sigu*	V3
quie* son*	I7m10r3
quie* su*	d-3e4f7p3
quie* sus*	X4d-5h6
quie* teng*	m5r5
quie* tien*	m12
quie* trab*	m7
quie* trat*	c3
quie* una*	c3j5
quie* usar*	J5d8
quie* uso*	B3
quie* vend*	M4h5
quie* ver*	B4C7H4P8U6W11b7d-7f-3g-3n-5
quie* ya*	m3
quien	A-3B21C-5E-3F-5G-6H-7I13J-4L-4M20N-3O-3P-6Q3R-3S-3T-4U-3V3W5X-4Y-3a6b-3c10d-5e-7f-10g-4h-12l-6m18n14o-5p-3q-4r20
quien $	B6M5Q3r3
quien anda	B3
quien anduvo	B5
quien aprobo	B7e-3
quien autorizo	B3
quien borro	B4
quien cancelo	B14M-4q-3
quien cobro	M4
quien compra	I12M-3
quien compro	M6W3
quien contesta	r4
quien dio	B10f-4
quien era	n8
quien eres	r12
quien es	A3B-3I5M4W7m4r6
quien esta	B-3m7r7
quien falta	m3
quien fue	B6M5n5
quien habla	r9
quien hablo	r6
quien hizo	M4Q6
quien inscribir	B7f-4
quien invito	B4
quien la	M3j4
quien las	B3
quien le	B10F-3G-3M6n4
quien lo	c3n5r-3
quien mas	B-3V7W4
quien me	B-3c9k5r6
quien movio	B4
quien no	Z5m3q4
quien puede	m8
quien puedo	c4
quien quita	B4
quien registro	M4
quien salio	M5
quien se	B-4I9M4a6
quien tengo	m3r5
quien tiene	m9
quien trabaja	m6
quien uso	B3
quien ya	m3
quien*	I12m18
quienes	I12m17
quienes estan	m4
quienes les	B4
quienes son	I7m9r3
quienes tienen	m4
quier*	B-3C4D-4I-7J4K-3M-10N7O-7P3Q-3R3S-4T-4V-3X4Y5Z-4a-6c5d8e9f10g9h4j4m-8n-7r-12
quiere	B-5C8E-5F-5G-4I-3J4L4M-3V-5W-4a-3d11e9f14h3i5j3k-3l-3m-3n-4p6q-3
quiere acabar	d3
quiere acumular	h4
quiere cambiar	e5
quiere cubrir	d3
quiere decir	n10
quiere entrar	f3
quiere gastar	d3
quiere inscribir	f3
quiere inscribirse	f4
quiere juntar	h4
quiere monedero	f4
quiere ocupar	d4
quiere otra	Q3i7
quiere pagar	d4
quiere puntos	J4
quiere que	d7
quiere registrar	f4
quiere saber	C7H4L5d-4f-3n-3p7
quiere su	e4f6
quiere sus	d-4h6
quiere usar	d4
quiere ver	C8P3
quieren	A4d3f6h-4
quieren $	A3
quieren devolver	e3
quieren usar	d3
quiero	A-4D-3E6F5H3I-3L-4M-8N8O-6Q-5R3S-4T-6W4Y7Z-3a-4c7d3e4f-3g10h7i-5k4l4m-6n-6p-5q3r-11
quiero $	Y3d5g3
quiero abrir	W4
quiero apunta	g5
quiero auditar	B6
quiero aumentarle	F4
quiero cancelar	j3
quiero captura	h3
quiero checar	U3
quiero cobrale	h5
quiero comparar	H6
quiero componerlos	E3
quiero corregir	q6
quiero darle	h3
quiero dejar	X3j3
quiero devolver	e3
quiero el	H6N-3P5R6e3
quiero encargar	j4
quiero enderezarlo	E4
quiero escribir	c5
quiero estar	N6
quiero gastar	d6
quiero hablar	c7
quiero hacer	j3
quiero inscribir	f7
quiero invitar	R5
quiero meter	h5
quiero mi	Y3d7g3
quiero mis	X4g5
quiero monedero	g5
quiero moverle	E7
quiero nada	J3
quiero no	J4
quiero nombrar	k5
quiero otra	J4
quiero pagar	d4
quiero pasar	h5
quiero premiar	F8
quiero que	F-3L-3N8P-5W11Y5d-5k8l9n4
quiero recibir	Y7
quiero registrar	V3h3
quiero regresar	e3
quiero remover	l7
quiero restar	G6
quiero revisar	P3
quiero saber	B3P4b7
quiero sus	X4
quiero tratar	c5
quiero un	c3
quiero una	j5
quiero usar	J5d3
quiero vender	h5
quiero ver	B4H4P6U5W11b7d-5g-3m3n-3
quih*	O13
quihu*	O15
quin*	H8I3S5W9a6
quinc*	D3H7I3S5W9a7
quincena	H7I3S4W9a7
quincena $	H8I4S5W7
quis*	c5e4h10j6l-3q7
quisi*	c6j5
quisiera	c6j6
quiso	D3e3h8n-3q9
quiso $	q8
quit*	A-3B6C-4D5G17H-4I-3J-3M-4N10Q8T-4V-4W11X12Z-3a-5b-4c-4d6e-6f-4g-3h-8i-5j-4k-3l18m-4n-9o-3p-3q20r-5
quit* #*	F-5G16d10h-3q-8
quit* a*	B3W5l7q-3
quit* al*	l3
quit* de*	F4G-3X9d3l3
quit* el*	G3W8l3
quit* ende*	E5
quit* esa*	q3
quit* eso*	W3
quit* favo*	l4q-3
quit* gent*	l10
quit* la*	Q4h-4i-3q12
quit* las*	X4
quit* lo*	G3
quit* los*	G7L3Q3q-3
quit* mi*	N4
quit* no*	q4
quit* por*	F5G-3
quit* punt*	B5D4
quit* todo*	G3
quit* un*	q3
quit* una*	q10
quit* ya*	q3
quit* ☎*	G3
quita	B8E3G7Q5W7X5Y-3a-3h-7i-4l7n-5q18
quita #	G7q-6
quita $	q9
quita a	B3W4l8q-3
quita al	l3
quita el	G4W5
quita enderezalo	E4
quita la	Q5h-6q10
quita las	X4
quita los	Q4
quita puntos	B7
quita una	q9
quita*	B-3D6E-3G15J-4W6X3a-3c-3d6e-3l16n-5q15
quitale	F-6G13J-3W9X4d6h-4l9n-4q12
quitale #	F-5G12d6
quitale $	G-3l3q20
quitale de	X6
quitale el	W3l4
quitale favor	l4q-3
quitale los	G7q-3
quitale permiso	l3
quitale todo	G4
quitalos	G4
quitalos $	G4
quitamela	q3
quitamela de	l3
quitamos	F4
quitamos de	F5
quitan	L3
quitan los	L4
quitandoselos	G3
quitandoselos $	G3
quitar	G4h3l10q-4
quitar gente	l12
quitarla	q5
quitarla $	q5
quitaron	D10F5G-3
quitaron por	F5G-3
quitaron puntos	D5
quitarselos	G3
quitasela	q3
quitaselo	q3
quitaselo $	q4
quite	X-3Y6q4
quite*	D-3N10X12
quiten	N5
quiten mi	N3
quitenlo	X6
quitenlo $	X5
quitenme	N4
quiu*	O12
quiub*	O13
quiubo	O14
raf*	l3
rafa	l4
rafa fuera	l4
rafa* fuer*	l4
raj*	q7
rajo	q8
ram*	C5f4j5k11l5
rami*	C5c3l5
rami* ya*	l5
ramir*	C5c3l5
ramiro	C5c3l6
ramiro $	C5
ramiro ya	l6
ramo	j7
ramo*	k11
ramon	k10
ramon $	k10
rap*	C4Q3f4h5o10
rapi*	C4Q3f4h3o10
rapi* #*	h3
rapid*	C3Q3f4h3o9
rapida	C4
rapido	o11
rar*	B7E6a3n3
rara*	l3
raras	l3
raro	B6E3a5
raro $	a4
raro hecho	B6
raro* hech*	B6
raro* los*	E3
ras*	B13H-5M12h-3
rast*	B12H-4M11h-3
rast* de*	B5
rast* del*	B10H-3
rast* el*	M9h-3
rastr*	B12H-5M11h-3
rastrea	M4
rastreame	M9
rastreame el	M6
rastro	B13H-4
rastro de	B5
rastro del	B8H-3
rat*	C-3D5H-3L-3P-3Q-3S19T-3X6d-3h4i6n9p5
rate*	D8
rater*	D9
rati*	S10W4X5i3n3
rati* ya*	n3
ratit*	S10W4X4i3
ratito	S12W4X3i3
ratito $	W5X4
ratito ya	n4
rato	L-3Q-3S16d-3h4n6o3p5
rato $	S7b-3n5p5
rato la	h4
rato se	D3
rato te	S8
rato* la*	h4
rato* se*	D3
rato* te*	S7
rato* vien*	n4
rau*	l3
raul	l3
raul no	l3
raul* no*	l3
raz*	C3I4b4m6
raza	I3m6
raza que	m5
raza trae	I5
raza* que*	m7
raza* trae*	I5
razo*	C4M3b3
razo* del*	C3M3
razon	C3M3b4
razon del	C4M3
rea*	C-4E10H-3X-6Y14c7h-3q10
reac*	X-3Y10
react*	X-5Y11
reactivar	X-3Y10
reaj*	C-3E8
reaj* los*	E7
reaju*	E8
reajusta	E7
reajusta los	E6
real	E3c7q5r4
real $	c3
real favor	c6
real fue	q6
real hay	E4
real o	r4
real*	h-3q6
real* favo*	c6
real* fue*	q6
real* hay*	E4
real* o*	r4
reali*	e3h-3q7
reb*	G11d3h-4l4n-4p7q5
reba*	G12H3d4h-5n-4p9
reba* #*	G11h-3
reba* los*	H3n-3p8
rebaj*	G12d4h-4
rebaja	G8
rebaja #	G8
rebajale	G5
rebajale #	G7
rebajaselos	G3
rebajes	d3
rebas*	H3n-3p8
rebasamos	H3
rebasamos los	H3
rebe*	l5
rebec*	l4
rebeca	l5
rebeca $	l5
rebo*	q7
rebot*	q6
reboto	q7
rec*	A8B-3C-3D5E4F5H-5I-3J-5K-3L9N-5O-4P3R-3S-5T-4V-5X11Y12Z-4b4c-5d5e5f-5g-3h5i3j9l-5m-4o-4r-5
reca*	F7L5j4
reca* de*	F4j5
recar*	F7L5j4
recarga	F5
recarga de	F4
recargas	j5
rece*	j6
rece* del*	a4
recet*	a3j6
receta	a3j6
receta $	j3
receta del	a3
rech*	A13n5
rech* esa*	A7
rech* lo*	A7n-3
recha*	A13n4
rechaza	A3
rechaza lo	A3
rechazada	n3
rechazada $	n3
rechazala	A5
rechazala $	A4
rechazaron	A3n-3
rechazo	A5n4
rechazo esa	A5
reci*	D3M3V-3Y8e7h4i7p3
reci* #*	M4h6
reci* en*	D4
recib*	D5M4Y9e7h5j4q-3
reciben	e4j6
recibir	X5Y12
recibiste	a6
recibo	D5M4P3a-3h11
recibo #	M4h6
recie*	i6p3q5
recien	i7p3q5
recl*	D13d12
recl* que*	D3
recl* un*	C3
recla*	D12d11
reclama	D5
reclama que	D4
reclamando	D3
reclamar	D5d6
reclame	D3
reco*	A-3D-5G6L5T-3X11Y12a-3b4d4k4l-3n5q-5
reco* #*	G5
reco* a*	F6
reco* de*	A-3X4Y6
reco* la*	h3
reco* los*	G4
recog*	G3h4j3
recoge	G4
recoge los	G4
recogio	h4
recogio la	h3
recom*	F6L6b5d7h-3n10q-3
recomendo	F5
recomendo a	F5
recompensa	L7W3d10
recompensa $	W3d8
recompensas	b6
recon*	P4k6
reconozcas	k3
reconozcas $	k3
recontrate	k3
recontrate $	k3
recor*	G5X12Y12
record	h3
recordatorio	A-3Y9
recordatorio de	A-4Y7
recordatorios	X13Y5
recordatorios $	X11Y5
recordatorios de	X3
recortale	G7
recortale #	G6
rect*	E10
rect* un*	E6
recti*	E9
rectificar	E5
rectificar un	E6
recu*	L6P3b5
recu* mi*	P4b4
recue*	L6P3b6
recuerdame	L6P3
red*	C-3E-3F-4G7d20
rede*	d6
rede* de*	d7
reden*	d6
redencion	d7
redencion de	d6
redi*	d19h-5
redi* #*	d11h-4
redi* lo*	d3
redim*	d19h-5
redime	d7
redime #	d7h-3
redimir	d10h-3
redimir #	d8h-3
redo*	h3
redon*	h3
redu*	G9
redu* #*	G9
reduc*	G9
reduce	G6
reduce #	G5
ree*	R12e30h-5q-3
reem*	e31h-4
reem* #*	e8
reem* al*	e5
reem* de*	e5
reem* del*	e3
reemb*	e32h-5
reembolsale	e4
reembolsen	e4
reembolso	e23h-4
reembolso #	e6h-3
reembolso al	e4
reembolso de	e5
reen*	R15
reen* el*	R3
reen* invi*	R5
reenv*	R13
reenviale	R3
reenviale el	R3
reenviar	R7
reenviar $	R3
reenviar invitacion	R5
ref*	D5F-3W6h7j-3k4n11
refl*	D5n9
refle*	D5L3n9
reflejaba	n3
reflejo	D3
refr*	W7a5h6n4
refr* #*	h7
refr* jaja*	G4
refr* semi*	a6
refre*	n4
refresco	d3
refresco jaja	G3
refrescos	h3
refri	W6a5h3
refri #	h6
refri seminuevo	a6
refu*	k4
refu* navi*	k5
refue*	k5
refuerzo	k5
refuerzo navideno	k4
reg*	A-5B4C-12D-7F6H-8I8J10K-4L12N3O-8Q9R-4S4V-10W4X-8Z-8a-13b-4c-4e17f11g8h6j-9k6m3n4o-12p-4q8r-3
rega*	B6C-3E-3F12G8H3L8W4b-3d7e-4h-3n-4
rega* #*	B4F8G4d-3h-3
rega* a*	G3
rega* al*	F10G-3L5
rega* asi*	G3
rega* de*	D3
rega* este*	H4
rega* o*	p7
rega* por*	G4
rega* punt*	B5W6
regal*	B6C-3F13G8H3J3L8W4b-3d9e-4h-7n-5q-5
regala	L15b-3
regalale	F13G-3W7
regalale #	F10
regalale puntos	W6
regalamos	H4
regalamos este	H5
regalando	B5
regalando puntos	B4
regalaron	G3P3
regalaron puntos	P3
regalo	B3F5G6d11e-3h-5n-3p6
regalo #	B4G6
regalo $	W-4d12
regalo a	G4
regalo al	F9G-3
regalo asi	G3
regalo de	D3
regalo o	p6
regi*	A-6B3C-7D-3E-5F-3G-5H-7I11J13L-6M5N6O-9P5Q9S-3U6V-6W3X-4Y-4Z-5a-8b-4c-6d-7e-3f16g13h11i-5j-8k8m6n8o-8p-3q8
regi* #*	h8i-3q3
regi* a*	Q4f12k13n-3q3
regi* al*	f4
regi* clie*	I-5Q8
regi* con*	f3k3n-3q4
regi* cuan*	n-3p3
regi* de*	B11P7f8h-4n5
regi* desd*	U3
regi* desh*	N3
regi* el*	M9
regi* en*	I3
regi* es*	f3k3
regi* esto*	h6r4
regi* hart*	I5
regi* hoy*	H3U5
regi* la*	J7h-5n3q-3
regi* lo*	q3
regi* los*	J5
regi* mas*	J3l3
regi* me*	g3
regi* mi*	P3W5h4m4
regi* nada*	J4l7
regi* no*	q4
regi* por*	I3J5K4
regi* que*	f3
regi* quie*	m6
regi* su*	h3
regi* ulti*	I5
regi* una*	O-5Q7h12
regi* vent*	T6U-4k3m9
regi* verd*	n3
regi* y*	D-3M5g6n-4
regi* ya*	V3
regi* yo*	U3
regi* ☎*	f5h3n-3
regina	k3
regina $	k3
regis*	A-6B3C-7D-3E-5F-3G-5H-6I11J13L-6M5N6O-9P5Q10R-3S-3T-3U5V-6W3X-4Y-4Z-6a-8b-4c-6d-7e-3f15g15h11i-5j-8k6m5n9o-8p-4q9
registra	J3Q5f6h8k10n-3q-4
registra #	h9
registra a	f7h-4k9
registra mi	h5
registra una	Q5
registrada	I7P4m6n7p-3
registrada $	I8m-4n8p-3
registrada mi	P4m4
registrada quien	m6
registradas	P7
registradas $	P8
registrado	I6Q3U5h-3k3q8
registrado con	Q3k3
registrado ultimamente	I5
registrado y	g4
registrados	I18m3
registrados $	I9m3
registrados en	I3
registrados mas	I3
registrados por	I4
registrala	f3h4
registrale	h6
registralo	f6h4
registralo ☎	f5
registrame	W4g10h9
registrame $	g7
registrame esto	h7
registran	Q4
registrar	A-3B3I-3J13L-3U-4f9h10k6m9p3q-3
registrar $	B6J4h3
registrar a	f9k5
registrar es	k3
registrar mi	h4
registrar nada	J4
registrar una	h5
registrar ventas	k3m9
registrarle	h3
registrarlo	f3
registraron	I5N4f4
registraron hartos	I5
registrarse	L4f5
registrarse $	f5
registras	O-4T5g5h5
registras una	O-4h5
registraste	n4q6
registraste no	q4
registre	J-6Q4U3l9n7q10
registre $	n17p-6
registre a	Q3
registre hoy	U5
registre mas	l4
registre nada	J-5l7
registres	J14
registres $	J4
registres nada	J3
registro	B4D3I-9J4K4L-3M10N5P3Q7S3U9V-3a-3d-3g8h-8i-4k-4m-3n10
registro $	N4Q-3S5U9f-4g9n13q3
registro de	B9P6f8h-4n5
registro el	M7
registro hoy	H5
registro la	J3h-4n6
registro por	J7K4
registro y	M6n-3
regl*	L12
regl* del*	L7
regla*	L12
reglas	L13
reglas del	L7
regr*	C-3D-4H-5J-4L10M-3P-5Q3S9V-3W-3X-3Y5a-5c3d-4e24f-3h-9i10j-3k4l3n-4o-4q9
regr* #*	e5
regr* al*	T4
regr* de*	P-3b5
regr* el*	E3e5i4
regr* hugo*	k4
regr* la*	Q3c4e15h-3n-5
regr* lo*	e9
regr* lulu*	k4
regr* merc*	Q4e4h-3
regr* por*	i4
regr* que*	A4
regr* su*	e5
regr* un*	e7
regr* unos*	e5
regre*	A3D-4H-5J-4L10M-3P-5S9V-3W-3X-3Y5a-5c3d-3e23f-3h-9i9j-3k5l3n-4o-4q8
regresa	E3L4Q4e4l5
regresa $	L5e-3l6
regresa el	E3
regresa la	Q3e6n-3
regresala	q12
regresale	e4
regresale $	e5
regresame	Y4
regresan	L8c4e7
regresan $	L8
regresan la	c4
regresando	e9
regresando $	e5
regresar	T4e13q4
regresar $	e3
regresar la	e4
regresarle	e3
regresaron	P-3b5e15h-3q-3
regresaron la	e6
regrese	A5O3S5q-3
regrese de	n3
regrese el	S3
regrese que	A5
regreso	S5e11h-6i10k7
regreso $	S6
regreso el	i5
regreso hugo	k4
regreso la	e6
regreso lulu	k4
regreso mercancia	G3
regreso por	i4
regu*	E5h4q11
regu* el*	E7
regue	q11
regue $	q9
regul*	E7h5
regular	h3
regularizar	E7
regularizar el	E6
rei*	k4n13
rein*	e3k4n13
rein* dona*	k4
reina	a3
reinc*	k4
reincorpora	k4
reincorpora dona	k4
reint*	e3n13
reintenta	n14
rel*	m8n7
rela*	U3m9
rela* de*	U3m5
rela* del*	m4
relac*	m11
relacion	m9
relacion de	m5
relacion del	m4
relo*	n10
reloj	n6
rem*	E3G8l10q4
reme*	E3
reme* dice*	E3
remed*	E3
remedios	E3
remedios dice	E4
remi*	M3h4
remi* #*	h3
remi* &*	M3
remis*	M3h4
remision	M4h3
remision &	M3
remo*	l7q6
remo* a*	l6
remov*	l7q6
remover	l8
remover a	l8
remu*	G9h-3l3
remu* #*	G7
remu* a*	l3
remu* del*	G3
remue*	G8h-3
remueve	G6
remueve #	G6
remuevelos	G3
remuevelos del	G4
ren*	J4N5P3W-4a4j3l20n-3
renata para	k3
reng*	P4
rengl*	P4
renglon	P4
rent*	J3a6f4h4j3
rent* de*	h4
renta	J4a7h5
renta $	a8
renta de	h3
rente*	f4g3
renteria	f3
renu*	N5l21
renu* a*	N6
renu* ayer*	l4
renu* el*	l4
renu* naye*	l10
renun*	N5l20
renuncio	N5l24
renuncio $	l9
renuncio a	N6
renuncio ayer	l4
renuncio el	l3
renuncio nayeli	l11
rep*	A-3C-3D5E-3F6G-4H9J5L-3P-3Q8S-4U-3V-4W3X7Y8a-8c-3d-4e-3f-3h-4i14k-3l-4m-3n18r-3
repa*	j4
repar*	h3j5
repe*	n9q4
repe* la*	q4
repet*	n9q3
repetida	q6
repetir	n4
repetirla	n9
repi*	J7Q8a-5h-4i15n18
repi* con*	i3
repi* la*	Q9i10n-10
repi* que*	n3
repit*	J8Q7a-4h-4i15n15
repitas	J9n-4
repitas $	J7n-3
repite	h-3i15n-7
repite $	H4
repite con	i4
repite la	i13n-8
repitela	i9n12
repitela $	i7n12
repiteme	T3n5
repito	Q9i-7n13o4
repito $	n11o4
repo*	B4D6F8G-3H11O3Q4W5X8Y9a-3d-3i-3q-4
repo* a*	D6F5
repo* de*	B4H-3W3Y3
repo* del*	H9
repo* diar*	H8
repo* mens*	H6
repo* que*	D3X4
repo* sema*	H5
repo* sus*	F5
repon*	F8Q3W4
reponerle	F4
reponerle a	F4
repongo	Q4W4
repongo $	Q3W4
reponle	F4
reponle sus	F4
repor*	B3D9H12O3X10Y8n3q-3
reporta	D3
reportandome	O3
reporte	B4H13X5Y4n3q-3
reporte de	B4H-3W3Y4
reporte del	H10
reporte diario	H7
reporte mensual	H6
reporte semana	H5
reportes	X3Y4
reporto	X3
req*	B3E3J3W6j4
requ*	B3E3J3U3W5j6
requ* el*	B3U3
requ* una*	E4
requi*	B3E4J3W5j6
requiere	B3
requiere el	B3
requiero	J3W4j3
requiero una	E3
res*	A-3B-4C-5D6E-4G20H12J-4K12L-3M-4O-3P6Q-3S-4T-5U7W-5Y5Z-3a-8d3e-4l-4m-3n10p10r-5
rese*	j3
resi*	h5i3
resi* #*	h4
resis*	i3
resistol	i3
reso*	K17c4
resol*	K17c4
resolver	K16
resolver $	K12
resp*	D9n11
resp* de*	n8
resp* el*	D6
resp* se*	n4
respe*	D6
respetaron	D3
respetaron el	D3
respo*	D3
responde	D4
responsable	c3
respu*	n8
respuesta	n11
respuesta $	o3
respuesta de	n6
respuesta se	n4
rest*	C-3G23P6b3d4h-4n-7p11
rest* #*	G14n-3
rest* a*	p10
rest* de*	d4
rest* en*	d3
rest* punt*	G10
rest* sald*	G8
rest* son*	G5
resta	G11d-3p12
resta #	G4
resta a	p6
resta puntos	G9
resta*	F-3G18b3h-5n-4
restale	G9d5h-3
restale #	G10h-3
restale de	d5
restar	G9
restar saldo	G8
restaselos	G5
restaselos son	G4
reste*	G6
resten	G7
resten #	G6
resti*	F4G-3
restituyele	F5G-3
restituyele #	F5G-3
resto	P7d6
resto en	d3
resu*	H14U8X4Y6a-3n11
resu* de*	H7U4
resu* del*	H4Y4
resu* el*	H6
resu* mens*	H5
resue*	D3n11
resuelve	D3n10
resuelve $	D4n5
resum*	H17U8X4Y6
resumeme	H6
resumeme el	H6
resumen	H9U9X4Y4
resumen $	U3X4
resumen de	U5
resumen del	H4Y5
resumen mensual	H5
resumencito	H5
resumencito de	H5
ret*	F-4G16N5a3d-3e3h-3l6n-4q9
rete*	a4
rete* en*	a5
reten	a6
reten en	a5
reti*	F-4G17N6h-3l6n-4q9
reti* #*	G7
reti* de*	G5
reti* la*	q4
reti* punt*	G5
reti* su*	l4
retir*	F-4G18N6d-3h-3l7n-4q9
retira	G5l4q5
retira #	G7
retira la	q5
retira su	l4
retirala	l3
retirala $	q3
retirarle	G6
retirarle puntos	G5
retiraselos todos	G3
retiro	G3
reto*	e5
retor*	e4
rev*	A6C8F-3G6H-4K6P4T-3V-3a-4d-4h-6i-4k-3l3m-3n7o-4q25
reve*	n-3q24
rever*	n-3q22
reversa	q16
reversa $	q7
revertir	q7
revi*	A7B4C7F-3G7H-4K7P4a-4d-4h-5i-4m-3n7o-3q12
revi* a*	b4
revi* algo*	A3
revi* bien*	n3
revi* el*	C8n3
revi* eso*	q6
revi* la*	G5S3
revi* lo*	A3p4
revi* los*	C-3G3P3
revi* si*	B4n3
revie*	G8n-3q20
revierte	q16
revierte $	q6
revierte eso	q6
revierte la	q4
reviertela	q11
reviertela $	q11
reviertele	G7
reviertele la	G5
reviertele los	G4
revis*	A7B4C9H-3K7P5Q3d-3h-3i-3n6q-7
revisa	C8n6q-3
revisa el	C6
revisame	B4K3P3
revisame si	B4
revisar	A3K3P3n3
revisar $	K4
revisar lo	A4
revisaste	n3
revise	A4
revise algo	A3
revisen	D4
revision	A4E3
revision $	A4E3
reviso	Q3
revo*	l5
revo* perm*	l7
revoc*	l7
revoca	l5
revoca permisos	l6
rey	n4
rey $	n4
rfc	W4h-3j13
rfc &	W5
rfc* &*	W6
ric*	l7
ricardo y	l3
rich*	l6
richi	l4
richi $	l4
rif*	F4W4a-3n4o12
rifa	F5W5n5
rifa $	W4n5
rifa la	F3
rifa ponle	F3
rifa*	o13
rifa* ponl*	F3
rifas*	o14
rifaste	o12
rifaste $	o12
rig*	A4B3W4
rigo	A4B4W4
rigo rechazala	A3
rigo se	B4
rigo todavia	k3
rigo* rech*	A4
rigo* se*	B4
rigo* toda*	k3
ris*	o8
risa	o7
rob*	B4D9G3b-3l8n-3r7
roba*	B4D9l5
roba* el*	l6
roba* punt*	B4D3
roban*	B4D3
robando	B4D4
robando puntos	B4
robar*	D7l5
robaron	D6l5
robaron el	l6
robo	G3l4
robo el	G3
robo la	l4
robo*	r9
robo* el*	G4
robo* la*	l4
robot	r10
robot $	r5
robot o	r3
roc*	k3
roci*	k3
roci* se*	l3
roci* ☎*	k3
rocio	k3
rocio ☎	k3
rog*	C3f3
roge*	f3
rogel*	C3f3
rogelio	f3
roj*	V6
roja	h3
rojo	V6
rojo $	V6
rol*	O7
roll*	O7
rollo	O7
rom*	F5
romu*	F5
romu* le*	F5
romul*	F5
romulo	F5
romulo le	F5
ron*	i3
rond*	i3
ronda	i3
rop*	a4j6
ropa	a4j5
ros*	F3O3W-3a4h4j6
rosa*	F4h4j3
rosal*	l3
rosalba	l3
rosalba $	l3
rosas	j4
rosau*	F5f3h5
rosaura	F4f3h4
rosaura $	F5
rosy	O4a4
rot*	e11
roto	e7
roto*	e5
rotos	e5
rub*	f3k6
rube*	k5
rube* ya*	k6
ruben	k6
ruben ya	k6
rui*	a4k3q3
ruiz	k3q3
ruiz a	k3
ruiz* a*	k3
sab*	B4C6E-3H8J-3K7O-3P7S-4T5b9d-10f-6g-3i-5j3k-3m-3n12p4q-4
saba*	D3H9P3a3j6n-3
saba* con*	H5W3
sabad*	B3D3H9P4a3j4n-3
sabadito	H6
sabadito $	H4
sabado	B3D4H4M3P3a3j3n-3
sabado $	B3H-3M3P3j6l3
sabado con	H4W3
sabado o	H3
saban*	q3
sabanas	q4
sabanas $	q4
sabe	V3c4n7
sabe $	n11
sabe*	C8D-4K8P6Q-4T9V-3b10c-3d-8e-3f-4i-4j-4n11p5q-3
sabe* como*	H4L5
sabe* con*	b4r4
sabe* en*	p3
sabe* hace*	T10
sabe* lo*	U3b4
sabe* mi*	b5c3
sabe* que*	B4h3
sabe* si*	C5H4K4W3h-3n3
sabe* sus*	C4p4
saber	C9D-4H5P7Q-3U3W-3b12c-3d-7f-3h-5j-3n8p5q-3
saber $	n3
saber como	H5L5
saber con	b4r3
saber cuanto	p4
saber cuantos	C3
saber en	p3
saber lo	U3b4
saber mi	b6
saber que	B4
saber si	C5H4h-3n3
saber sus	C5d-3p4
saber*	K6n3
saberse	K6n4
saberse $	K3n6
sabes	T10W3h3n3
sabes $	n6
sabes hacer	T10
sabes si	W3
sabor	e3
sac*	D-3E-3F-4G14H7M3Q9U-5W-4h-7i-3k-3l11n-3o-3q13
saca	G6H4N3d3h-4l3q3
saca #	G9h-3
saca a	l5
saca el	H4
saca*	F-3G9H5W-3f3h-3l10m3n-3q13r3
saca* #*	F-3G14h-4
saca* a*	l10
saca* del*	q5
saca* el*	H7
saca* la*	d3m5
saca* mi*	N3r4
saca* octu*	H7
saca* su*	f4
sacal*	G8l3q13
sacala	q14
sacala $	q9
sacale	G8
sacale #	G9
sacalo	l5
sacalo $	l5
sacam*	H7l4m3
sacame	H7l4m3
sacame a	l5
sacame la	m6
sacame octubre	H6
sacar*	l3r4
sacarlo	l3
sacarlo del	l3
sacas*	G4
sacaselos	G4
sacaselos $	G4
saco	M5Q11U-4a5
saco la	M5
saco* la*	M4
sal*	A-5C12D7E10F6G5H3K-4L3M-4N5O8P8R-4S-3T-12V-8X-7Z-5b10c-6d10f-7g-6h-7i-10j-3k-8l-8n3o7p13q-3r-4
sala	h3
sala* celu*	h3
sald*	A-4B3C19D13E16F12G12H-6I4K-3L11M-5N-4O-7P6Q9R-3S-5T-6U-4V-5W9X-4Y-3Z-3a-8b18c-6d16e-5f-5g-4h-18i-7j-6k-4l-5m-4n-11o-7p19q-8r-4
sald* #*	E3
sald* a*	C-5E-4F7G10P3W3b-3
sald* actu*	b5p3
sald* al*	F8b3
sald* bajo*	D9b-3
sald* corr*	E6
sald* de*	B3C12E10F3G3Q3W6h-4i-4q-3
sald* debe*	E3
sald* del*	C7F5G-3L3d5h-4p4
sald* el*	C-4P10
sald* en*	G4
sald* entr*	W3
sald* es*	C3
sald* esta*	D3
sald* favo*	b6
sald* fina*	E4p3
sald* la*	d4
sald* le*	n-3p7
sald* manu*	G7
sald* me*	b6p3
sald* no*	D9E6
sald* noma*	C5
sald* o*	p4
sald* para*	E4
sald* por*	b3
sald* que*	C-4E6P3Q5
sald* sin*	I3
sald* son*	E4d5
sald* teng*	b4
sald* tien*	p4
sald* y*	d5
sald* ☎*	C12E-3F-3G5W8
saldi*	C3b9d3
saldito	C4b7d3
saldito $	b4d4
saldito del	C7
saldo	A-4B4C19D14E16F13G12H-6I5K-3L8M-4N-4O-7P7Q8R-3S-5T-6U-4V-5W10X-3Y-3Z-3a-8b15c-5d16e-5f-8g-3h-18i-7j-6k-4l-4m-4n-11o-7p19q-8r-4
saldo #	E3d3
saldo $	C11D8E6G-4I5L5O-3Q4T-3W-7a-4b7d9n-3o-5p9
saldo a	C-5E-4F7G11P3
saldo actual	b3
saldo actualizado	b4
saldo al	F9b3
saldo bajo	D9b-4
saldo celular	C3
saldo correcto	E5
saldo de	B3C12E11F4Q3W5h-3i-4q-3
saldo debe	E3
saldo del	C6F5G-3L3d5h-4p4
saldo el	C-5L3P13
saldo en	G4
saldo entre	W3
saldo esta	D3
saldo favor	C3b3
saldo final	E3p3
saldo la	d4
saldo le	L3n-3p7
saldo manualmente	G6
saldo me	b5
saldo no	D9E7
saldo nomas	C4
saldo o	p4
saldo para	E4
saldo que	C-4E6P4Q5
saldo sin	I4
saldo son	E5d6
saldo tengo	b4
saldo tiene	p4
saldo y	d7
saldo ☎	C10E-3F-3G6W8p-3
saldo*	L5
saldos	L4
sale	C3F-4G-3H-4J-5S-4U-3W-4b-4d-5j10m11n11o19
sale $	o12
sale a	E3
sale con	C3
sale el	j10
sale en	m5
sale nada	J-4n9
sale pues	o5
sale su	a3
sale todavia	m10
sale y	o3
sale ya	p3
sale*	D3H3P6U6n-3
sale* #*	H4
sale* a*	E4
sale* con*	C3
sale* el*	j10
sale* en*	m4
sale* nada*	J-4n9
sale* pues*	o4
sale* su*	a5
sale* toda*	U6m8
sale* y*	o3
sale* ya*	p3
salen	D4H4P7
salen #	H5
sales	U7r3
salg*	N7P-3S6U4Y4b-3d9n3
salg* de*	N6d9
salg* en*	W3Y5
salga	P-3S6Y3d9n4
salga de	d9
salgo	N7U3
salgo de	N8
sali	a6
sali*	C-6E-4G-3H11J-3L-4N8O-3P8Q-5T-3V-5a6d-5e9f-3j-3m-3n9o4q5
sali* #*	h4
sali* a*	a5q5
sali* de*	N5P3S3a3
sali* defe*	e3
sali* del*	N5
sali* el*	H8
sali* en*	a5h6n-3
sali* feo*	F6
sali* hoy*	H3
sali* la*	a4n4
sali* lo*	e-4n8
sali* mala*	e3
sali* malo*	e5
sali* para*	b3
sali* por*	A4n-3
sali* un*	q3r3
salid*	P3U3W3a3o4
salida	W3o4
salida a	a4
salido	U3n3
salie*	A4H4P7n-4
saliendo	A4S3n-3
saliendo de	S3
saliendo por	A4n-3
salieron	H5P7
salieron hoy	H6
salim*	H8
salimos	H9
salimos $	H8
salio	C-3D4E-3H6Q-4W-3a6e7n11q7
salio #	h3
salio $	M4a3n9q-4
salio a	q4
salio de	P3
salio el	H9
salio en	a5h7
salio feo	F5
salio la	n4
salio lo	e-5n7
salio mala	e3
salio malo	e5
salio un	q3r3
salir	N5n4
salir de	N6
salu*	J6O21a6c3j-3
salu* cord*	O4
salu* desd*	O9
salud*	J8O21c3
saludos	O17o4
saludos $	O7o4
saludos cordiales	O4
saludos desde	O8
salva*	o3
sam*	B3R3h-3i8k5l6n-3
sama*	B4k5
sama* este*	B4
sama* mejo*	R3
sama* qued*	k4
saman*	B3R3k5
samanta	B3R3k5
samanta este	B4
samanta mejor	R3
samanta quede	k5
samu*	l7
samue*	l6
samuel	l6
samuel $	l6
san*	a4h3j3
sand*	a5h3
sandr*	a5
sandra	a5
sandra $	a4
sant*	F3j3
santa	j4
santo	F4
santo $	F3
saq*	N9X3
saqu*	N9X4
saqu* de*	N6X5
saque*	N9X4
saquenme	N6X5
saquenme de	N3X5
sar*	h7
sart*	e3
sarte*	e3
sarten	e3
sat $	W3
sau*	h3l3
sav*	j7n8
save*	j6n4
se	A-5C-7D7E-3F4H6I8J3K9L8M4N-8O-6Q8R3T9U-10W-13X-6Y-7Z3a3b-3c-8g-9l5m-11n11q3
se $	T6o6
se a	I4M5
se acaba	p3
se acabo	l6
se aclara	K3n3
se acordo	i7
se agradece	n-3o9
se andan	B3
se animo	G-3d3f4i3
se anota	J3
se apellida	l4
se aplico	n7
se apuntaron	I7
se arregla	n3
se arregle	n4
se arrepintio	J3e4n-3q7
se borra	Q8h-3
se borro	n6
se cancela	Q3
se captura	q3
se caso	a4n-3
se cayo	S6n6
se cobra	Q4
se cobro	H4
se como	Q4
se concreto	n3
se conecte	R7
se confirmaron	K5n-3
se congelo	K4
se corrige	Q4
se dan	L3
se descompuso	E4a8
se descuenta	d4
se desocupe	S4
se destrabo	n5
se dieron	H7I5
se dio	I4
se duplico	q6
se envio	Z4
se equivocaron	D3
se equivoco	E3F5h-3q5
se escribe	Q3
se esta	I5d4
se factura	H3
se fue	H-3J4K4Q-3V6a9l13
se gana	L8
se ganan	L6
se grabo	n3
se guardo	n12q3
se ha	B6H7I6P4i3n-3
se hace	Q15n-3
se han	I4
se hizo	H8M3P3h5n16
se inflo	G4
se inscribieron	I3
se integra	k4
se iso	H6
se izo	H8
se jubilo	l3
se juntan	L8
se junto	H8
se la	A4a-3h-3n6o8q6
se le	D-4F6G-3H-5L6P9R4e5h-6i4n3p3q-5
se les	D4L4
se llama	f9k11l5
se llego	H4
se lleva	F5d3
se llevaron	h6
se llevo	M4h7i5n-3
se lo	C3J-3Z7e5h4n-6o8q6
se los	D5F7G3e3n-3q-3
se manda	Q5
se mando	Z8n9
se me	D7P6Z10h7j-4l4n-11q4
se merecia	G3
se mete	J5n-3
se metio	a3n4
se movio	B3
se necesita	L4j3
se ni	T6
se nos	k3
se para	P3T3
se pasa	k3
se pasaron	G6
se paso	G3
se perdio	a3n7
se pierde	n4
se poncho	a7
se pone	D3T6
se porto	H4
se proceso	n5
se pudo	n3
se puede	F3O5Q11T5j9n-4q10
se pueden	L9
se que	T8r4
se queda	L5n4
se quedaron	K6n-3
se quedo	A8F3n4o-3
se quejo	F5
se quiere	d3f14h-3
se quieren	f3
se rajo	q6
se reflejaba	n3
se registra	J5Q3
se registraron	I6
se registro	D5H4M9Q-6h-6n19
se reincorpora	k4
se requiere	B3
se resuelve	n6
se robo	G3
se sabe	D3K3V4n8
se sepa	K4n3
se si	E6Q-3n10q-3
se te	J3a5
se traba	D7
se trabo	S3n9
se usa	T10
se usar	T8
se uso	R3
se va	Q4l3n-4
se vale	L3Q6
se van	G4
se vaya	n4
se ve	H-3Q3p3
se vencen	L6
se vendieron	h3
se vendio	H12h5
se venzan	W3Y3
se* a*	I5M5
se* abon*	n4
se* acab*	a10l7n-3
se* acla*	K4n4
se* acor*	i7
se* agra*	n-3o8
se* anda*	B3
se* anim*	G-3d3f3i3
se* anot*	J3
se* apel*	l4
se* apli*	n11
se* apun*	I7J5h-5
se* arre*	J3e3n3q6
se* auto*	G3
se* borr*	Q7h-3n4q-3
se* cae*	Q3
se* canc*	Q3
se* cayo*	S6n5
se* cobr*	H3Q3
se* como*	Q4
se* comp*	P4
se* comu*	c5
se* conc*	n3
se* cone*	R7
se* conf*	K5n-5p3
se* cong*	K4n3
se* corr*	Q4
se* desc*	E4a8
se* deso*	S3
se* desp*	V3
se* dest*	n5
se* dier*	H7I6
se* dio*	I5
se* dupl*	q7
se* enoj*	q3
se* envi*	Z3
se* equi*	D3E5F3h-3q5
se* escr*	Q3
se* esta*	I6d3
se* fact*	H3
se* fue*	H-3J5K3Q-3V7a9l12
se* gana*	L14
se* gast*	D4
se* grab*	n3
se* guar*	J3n11q3
se* ha*	B8H7I5P3i3n-3
se* hace*	Q15n-3
se* han*	I3
se* hici*	H3
se* hizo*	H8M3P3h5n14
se* infl*	G4
se* insc*	I3
se* inte*	k4
se* iso*	H7
se* izo*	H9
se* jubi*	l5
se* junt*	H7L8
se* la*	A4a-3h-3j3n6o9q7
se* le*	D-4F7G-3H-5L6M3P8R4e5h-6i3p4q-4
se* les*	D5L4
se* llam*	Q-3f8k11l6
se* lleg*	H5
se* llev*	F5M4d3h9i5q-3
se* lo*	C3J-3Z6e5h3n-6o8q7
se* los*	D5F7G4e4h-3n-3p3q-3
se* mand*	Z6n9
se* me*	D6P6Z10b3h9j-5l5n-12
se* mere*	G3
se* mete*	J5Q4n-3
se* meti*	H3a3n3
se* movi*	B3
se* nece*	L3j3
se* ni*	T5
se* nos*	k3
se* para*	P4T3
se* pasa*	G4k3
se* paso*	G5
se* pele*	l3
se* perd*	a4n7
se* pide*	Q3
se* pier*	n3
se* ponc*	a7
se* pone*	D3T4
se* port*	H3
se* proc*	n5
se* pudo*	n3
se* pued*	D-3F3L4O5Q9T4j9n-3q9
se* que*	T8r3
se* qued*	A7F3K7L3V4e-3o-4
se* quej*	D4F5
se* quie*	d3f15h-4
se* rajo*	q8
se* refl*	D5
se* regi*	D3I4J3M10Q-3h-8i-3n16q-4
se* regr*	e-3i3
se* rein*	k4
se* repi*	q5
se* requ*	B3
se* resu*	n5
se* robo*	G3
se* sabe*	V4n7
se* sali*	a4
se* sepa*	K5
se* si*	E7Q-3n9q-3
se* supo*	n3
se* tard*	n7
se* te*	J3a5
se* trab*	D8K4j5n7
se* usa*	T12
se* usar*	T8
se* uso*	R3
se* va*	Q5d3l3n-4
se* vale*	Q5
se* van*	G4
se* vaya*	d3n3
se* ve*	p3
se* venc*	L6
se* vend*	H11h6
se* venz*	b3
sea	F4N3n-4q7
sea #	h5q3
sea anade	F4h-3
sea que	q4
sea*	W6a5b3
sea* #*	h4q4
sea* anad*	F4h-3
sea* que*	q4r3
sean	a5b3
seas	W5
sec*	S5
seca	S3
seca* el*	S5
seg*	C5D5E4H-3K3P-3S13T-3V8W-4c-3d-3h-6i11n3
segu*	C4D5E4H-3K3P-3S14T-3V9W-4c-3d-3h-6i11n5
segu* a*	a3j3
segu* con*	V4
segu* ella*	C3
segu* igua*	I3
segu* mi*	E3
segu* no*	J4
segu* nota*	i4
segu* que*	S3
segu* yo*	b3
segui*	L4S6V10n7
seguido	L5
seguimos	S8V11
seguimos $	S9V7
seguimos con	V5
seguimos igual	I3
seguir	Q3n10
seguir $	Q3
segun	C7D4E5
segun el	C3
segun ella	C3
segun mi	E3
segun yo	E3b4
segun*	J4S10c-3h-4i15
segundito	S9
segundito $	S10
segundo	J4c-3h-3i14q3
segundo $	q5
segundo nota	i5
segur*	K4a3n-3
seguro	K3a3
sel*	k4l3
sele*	k4l3
sele* se*	l4
sele* vend*	k4
selen*	k4l3
selene	k4l3
selene se	l4
selene vendedora	k4
sell*	E3
sellos	E3
sellos de	F3
sem*	A-3B8D5H12I3K3L-3M4O3P5V-6a3i-3l6o-3q-3
sema*	A-3B7D6H11I3K3M5O3P3V-4a-3h-4i-3l7q-3
sema* ante*	H7
sema* bren*	l4
sema* cier*	l3
sema* en*	H-3K3
sema* pasa*	D3H-3m3n3
sema* por*	B7H-3
sema* que*	l3
sema* sant*	j4
sema* vs*	H7
seman*	A-3B7D6H12I3M5O3P4V-5a-3h-4i-3l7q-3
semana	A-3B7D6H12I3M5O3P5V-5a-3h-5i-3j3l8
semana $	H12I3M6O4P4W3h-5
semana antepasada	H7
semana brenda	l4
semana cierrale	l3
semana en	H-3K3
semana pasada	D3m3n5
semana por	B7H-3
semana santa	j3
semana vs	H7
semi*	a7
semin*	a7
seminuevo	a7
sen*	B-6C5D5H-8I-4J-3O4P5R-4T-6U-4X-4Y-3Z-5e3f6g-4h5l-3m-5o10p3q3
sena*	Q3n5
senal	Q3n4
seno	G3d3
seno de	G3
seno*	B-6C5D6E3H-7I-4O5P6R-3T-5U-3V3X-3Y-3Z-4c3e3f6g-4h4m-4o-3q4
seno* #*	h5
seno* a*	e4
seno* de*	E4F3G5V3W-3c3f6h-4n-7p5
seno* del*	C3K3f3p-3
seno* devu*	e3
seno* dice*	D3M4n-4
seno* elvi*	h3
seno* esta*	n3
seno* eva*	G4
seno* hay*	f3
seno* irma*	h3l3
seno* le*	h3
seno* mont*	k3
seno* no*	D3i4q5
seno* ofel*	f3
seno* patr*	C4
seno* ponl*	G5
seno* preg*	C3
seno* que*	C-3D3F5L3p5
seno* quie*	L5
seno* recl*	D4
seno* regr*	e4h-3
seno* rena*	k3
seno* se*	J3
seno* tenc*	F4
seno* teod*	l3
seno* ya*	d3
senor	B-3D3H-3O6P4W-3a-4d-3f6k-3p4q4
senor $	P5h4i3n6q3
senor de	D3G3f5p4
senor del	K4n-3
senor patron	C3
senor que	L4p3
senor ya	n3
senor*	B-4C5D4F3H-4I-3Q-4T-3V4Z-3c4e3f4h4k3m-3o-3
senora	A-3B-4C4F4H-4P3Q-4R-3T-3V5d3e3f5h3o-3
senora $	C-4F-5V8W3h3k3n4p8
senora alicia	E3
senora con	S3
senora de	E3F4V4a3c3e-3h-3n-7q4
senora devuelve	e3
senora dice	M4n-4
senora en	d3
senora esta	n3
senora eva	G3
senora irma	h3l4
senora le	h3
senora no	i4q6
senora ofelia	f3
senora ponle	G5
senora que	F5
senora quiere	C3L5
senora se	J3
senora tencha	F5
senora teodora	l3
senorita	D3b3k6n3r4
senorita $	N4b4
senorita montserrat	k3
senorita renata	k3
sep*	H3K4N3Q3
sepa	K5
sepa $	K3
sepa*	N3Q4
sepa* que*	N4
separ*	Q3
sept*	H3j3
sept* mand*	H3
septi*	H3
septiembre	H3
septiembre mandamelo	H4
ser	C-3D6E9N4T-3d-3f3g12h-4j-3q7
ser #	D3E7h-3k4q8
ser cajera	l4
ser de	E3
ser humano	c3
ser que	D4
ser socio	g10
ser*	D8T3W-3a-3c5d-3g4j5o5p3
ser* #*	E7h-3k4q7
ser* caje*	l3
ser* de*	E3
ser* huma*	c3
ser* que*	D3
ser* soci*	g9
serg*	f5g5
sergi*	f5g5
sergio	f5g5
seri*	b3p4
seri* tan*	b4
seri* ☎*	G4
seria	b4p4
seria tan	b3
serio	G4
serio ☎	G3
serv*	D10F4J4T4c3h3j6n-3o9q-3
serv* a*	j5
serv* al*	c5
serv* ☎*	F4
servi*	D10F4J3T3a-3c3h3j6n-3o8
servicio	D10F4c4j6o10
servicio $	o3
servicio a	j7
servicio al	c4
servicio ☎	F4
servicios	T5
ses*	h3
sesi*	h3
sesi* de*	h3
sesio*	h4
sha*	h3j5
sham*	C3h3j5
shamp*	C3j6
shampoo	h3j5
shampoo $	j6
sho*	U6
si	A9B-3C9F-3G-7H5I-5J-3K11L10M3N-5O-6Q12R-5S3T-11W-3X4Y15Z-9b8d-4e-9f-3i-8k-7l-5n18o-4p-6r-3
si #	h7
si $	A8d3n3q6
si agarro	n8
si alcanza	H3
si alguien	M3
si autorizo	A3
si beto	m6n-3
si cambio	n6
si compra	L3
si compro	D5P3
si devuelve	L4
si el	C7Q8V8
si en	A3
si entraron	K3
si entro	K3n15
si era	S4n3q-4
si eres	H3
si es	b3n-3o3q4
si existe	M3
si fue	W3
si hay	j3
si jalo	n13
si la	W3h-4m3n9
si le	A3C4a5g4n8
si les	K3n4
si llega	C3
si lo	f4
si los	d3
si manana	j5
si mandame	Y10
si me	C3H3Q8n6q-6
si mi	a4m3
si ni	K4n4
si no	L10Q4n4
si nunca	L4
si o	n7
si paga	L4
si pago	L5
si para	E3
si pasaron	K3
si paso	J4n6
si puede	d3
si que	A4
si quedo	P3S6n11
si quiere	Q3S3h4n-4
si quiero	Y4g3
si se	D5n9q3
si si	J4S3n-3
si siguen	X4
si son	r4
si te	l3
si tengo	b5
si wendy	B5
si y	A3n-3q5
si ya	H4b10n8
si* #*	h6
si* agar*	n9
si* alca*	H3
si* apar*	U5n-3
si* auto*	A3
si* beto*	m6n-3
si* camb*	L3n6
si* comp*	D5L3h-3
si* devu*	L3
si* el*	C6Q8V8
si* en*	A3
si* entr*	K6n15
si* era*	S4n3q-4
si* eres*	H3
si* es*	b3n-3o3q4
si* escr*	Y7
si* esta*	n5
si* fue*	W3
si* jalo*	n12
si* la*	W3h-3m3n9q-3
si* le*	A3C4E3a5g4n7
si* les*	n5
si* lleg*	C3Q3
si* lo*	f3
si* los*	d4
si* mana*	j4
si* mand*	Y9
si* me*	H3Q8n6q-6
si* mi*	a4m3
si* ni*	K4n4
si* no*	C3L11Q4n6
si* nunc*	L4
si* o*	n6
si* paga*	L5
si* pago*	L6
si* para*	E3
si* pasa*	K3
si* paso*	J5n6
si* pued*	d3h3
si* que*	A4
si* qued*	S5n9
si* quie*	Q6S3Y4h5n-4
si* regr*	Q3
si* se*	D6n9
si* si*	J5n-4
si* sigu*	X4
si* son*	r3
si* te*	l3
si* teng*	b4
si* wend*	B5
si* y*	A4n-3q5
si* ya*	H4b9n8q3
sie*	D12J3o4q9r3
siem*	D9J3o4q10
siem* no*	J3h-8q14
siem* se*	D5
siemp*	D10J3o4q9
siempre	D10J3o3q11
siempre $	h6
siempre no	J4h-8q13
siempre se	D4
siempre si	n3
sien*	i3r6
siend*	i4r5
siendo	i3r4
siendo $	r4
sig*	A5B-3D4E-3F-3G-3J-3K6L-4M-3O-4P-4Q7R-3S-3U-5V23W-5Y-3Z-3b-3c-5e-5g8j3k-3l10m11n13o-7p-3q-8r-4
siga	V6l12
siga metiendo	l4
siga teniendo	l3
siga usando	l5
siga* meti*	l4
siga* teni*	l3
siga* usan*	l6
sign	g11
sign*	Q5n6
sign* de*	K4Q4
signi*	n7
significa	n8
signo	K3Q5
signo de	K3Q4
sigo	D6H4Q4n3
sigo esperando	H4
sigo para	Q5
sigo sin	D4
sigo* espe*	H5
sigo* para*	Q5
sigo* sin*	D5
sigu*	A7H-4K6L-3O-3P-3T4U-4V22W-3c-3f-3j5k-3m10n11o-5p-3q-6r-3
sigu* ahi*	m8
sigu* clie*	V8
sigu* con*	l4
sigu* dado*	m3
sigu* de*	V3
sigu* el*	j4
sigu* en*	A4K5n3
sigu* igua*	Q3i-3n4
sigu* ivon*	m5
sigu* la*	V6j4n-3
sigu* mand*	X5
sigu* otra*	V3
sigu* pend*	n3
sigu* por*	V6
sigu* sali*	A3n-3
sigu* sin*	K5V-3n6
sigu* tu*	a11
sigu* vent*	V3
sigue	A7H-3O-3S-3T4V12a6j5m11n12o-4q-5
sigue $	T7V16n4
sigue ahi	m8
sigue apareciendo	m3
sigue con	l5
sigue dado	m4
sigue el	j4
sigue en	A4
sigue igual	i-3n6
sigue ivonne	m5
sigue la	V6j4n-4
sigue otra	V3
sigue pendiente	n3
sigue saliendo	A4n-3
sigue sin	K3V-4n8
sigue tu	a12
sigue*	D4K5X3
siguen	D4K5X3
siguen con	m3
siguen mandando	X5
sigui*	S3V30n-5
siguiente	S3V32a-3n-4o-3
siguiente $	V25n-3
siguiente cliente	V8
siguiente por	V5
sil*	X24a-3j6o-3
sile*	X24
silen*	X22
silencio	X7
sill*	j6
sill* y*	j4
silla*	j6
sillas	j5
sillas y	j4
sin	A7D8E-3F4G-3H-3J6K14L-4M-3N8P-4Q9S-3T-4V-7X4Z7a6b-4c-3d-7g-5i-3j4k-3m-3n-6o-5q6r-3
sin abrir	e4
sin aclarar	K6
sin avisar	l3
sin cebolla	a11h-3
sin compra	C3W3h-3
sin confirmar	K8
sin confirmarse	n3
sin contar	U3p3
sin intereses	j8
sin iva	Q3
sin la	q3
sin mi	A10D3n-3
sin pagar	q5
sin permiso	F4G-3N4
sin puntos	D4
sin querer	R4Y4Z11a-3n-3q5
sin registro	J9
sin resolver	K6
sin saberse	K6
sin su	F4a6
sin tanto	H3
sin ticket	Q4h5
sin usar	I4
sin* abri*	e4
sin* acla*	K5
sin* avis*	l4
sin* cebo*	a10
sin* comp*	h-3
sin* conf*	K7
sin* cont*	U4p3
sin* inte*	j8
sin* iva*	Q3
sin* la*	q3
sin* mi*	A7D3
sin* paga*	q5
sin* perm*	F4G-3N3
sin* punt*	D5
sin* que*	W3n3
sin* quer*	R4Y3Z10n-3q5
sin* regi*	J6
sin* reso*	K7
sin* sabe*	K7
sin* su*	F4a5
sin* tant*	H3
sin* tick*	Q5h5
sin* usar*	I4
sin* ver*	D3
sino	q3
sir*	L12T9a4b-3d3e4n-3r-3
sirv*	D3L12T8b-3d5e4n-3r-3
sirv* el*	a6
sirv* en*	L3
sirv* para*	L4
sirve	D4L3a4b-3d6r-3
sirve el	a5
sirve*	L9T11
sirven	L11
sirven en	L3
sirves	T12
sirves $	T7
sirvi*	e3
sirvio	e3
sis*	B4D7E4G-3H-4I-4N7P-3T-3U-3V-3W3a-5c5e-3i-4j-3k5l4m5n4r4
sist*	B4D8E6G-3H-3I-4N7P-3T-3U-3V-3W4a-5c4d-3e-3f3i-4j-3k4l5m4n5o-3r3
sist* a*	F3
sist* ahor*	l3
sist* de*	r4
sist* desp*	B3
sist* dice*	E3Q3n-3
sist* gana*	E3
sist* la*	h4
sist* lo*	n3
sist* mien*	B3
sist* para*	k4
sist* porq*	W4
sist* ya*	n6
siste*	B4D8E6G-3H-3I-4N5P-3R3T-3U-3W3a-5c4e-3f3i-4j-3k4l5m6n3r3
sistema	B5D7E6G-3H-3I-3N6P-3R3U-3W3a-4e-3f3i-4j-3k3l5m4n3r3
sistema $	D7I-3J4N7R4c3f-3h-4l6m9
sistema ahorita	l3
sistema con	k3
sistema de	r4
sistema despues	B4
sistema dice	E3Q4n-3
sistema es	E3
sistema gana	E3
sistema la	h3
sistema mientras	B3
sistema para	k5
sistema porque	W3
sistema ya	n5
sistemas	c3
six	b5i3
sob*	D-3G10R5b4d-4e6h-4n-6o4p11q3
sobr*	G10R3b3d-4e7h-3k3n-6o5p11q4
sobr* #*	G7e3
sobr* algo*	C3p6
sobr* esta*	m3
sobr* o*	E4
sobra	h-3q8
sobra $	p3q3
sobra*	E3G12d-3e5n-3
sobran	E3G10
sobran #	G8
sobran o	E4
sobraron	e5
sobraron $	e3
sobre	L4
sobre*	o5
sobres	o5
sobri*	R5k4
sobrina	k3m3
sobrina esta	m3
sobrino	R3
sobrino $	R3
sobro	b5p12
sobro $	b3p6
sobro algo	p6
soc*	H5I16g9
soci*	H5I16g9h3
soci* acti*	I9
soci* me*	H3
soci* quie*	H5
soci* ☎*	h3
socia	H5
socia quiere	H5
socio	g9h3
socio $	g10
socio me	H3
socio ☎	h3
socio*	I17
socios	I18
socios $	I6
socios activos	I8
sof*	f5k3
sofi*	f3k3
sofi* hazl*	k4
sofia	f3k3l3
sofia hazle	k4
sol*	A12B3C-3D3E-3H-6I-3J8K-4N4O-3T-4U12V-3X3Y3Z7a-7b-4c5f3g3l-3m-3n4o-5r-3
sola	B3U5n8
sola $	B4U5n6
sold	U5h3
soli*	A17H-3N5R3W-3a-3b-3c6g3h-3n3
soli* aten*	c8
soli* de*	A5
soli* el*	R3
soli* la*	N7
soli* mi*	g5
soli* para*	A4
soli* por*	A3
soli* reem*	e3
soli* trai*	A3
solic*	A16N3R3c6g4k-3n3
solicito	N5R4Y3c6g5
solicito atencion	c10
solicito el	R3
solicito la	N8
solicito mi	g6
solicitud	A5j4
solicitud de	A6
solicitudes	A16
solicitudes $	A9
solicitudes para	A5
solicitudes por	A3
solicitudes traigo	A3
solis	f3
solit*	D4k3
solito	D4
solito $	D4
solito su	k3
solo	J11Q5U3X5Z9a-3n-4
solo $	Z6
solo escribanme	X6
solo fue	q5
solo* escr*	X6
solo* fue*	q4
som*	I6Q5m4q-3
somo*	I6m4
somo* en*	m4
somo* much*	I3
somo* ya*	I6
somos	I7m4
somos en	m4
somos muchos	I3
somos ya	I6
son	A-3B-3C-4E7I4J3L6M-3P-4Q4S-3T4W-5X-3a-6c-3d3e-3f-3g-3h10i4j-5l-3m8n-8o3p-3q7r9
son #	C-3D-3E10F3H-3J3Q3a-3b-4d8h11i6n-5q6
son $	I5K3b5m7r6
son de	G3r3
son las	H5T4
son los	I-3T3m4
son para	L6Q3q4
son*	a5
son* #*	C-4D-3E9F3H-3J3Q4b-4d8h11i5n-5q7
son* de*	G3J3r4
son* las*	H6T5
son* los*	m3
son* para*	L5Q3q5
son* vari*	I3
sop*	c13
sopo*	c13
sopor*	H-3c14
soporte	c13
soporte $	c8
soporte de	c3
sor*	Z13r8
sorr*	Z12r6
sorry	Z11r7
sorry $	Z8
sos*	B5
sosp*	B4
sosp* de*	B5
sospe*	B4
sospecho	B4
sospecho de	B4
soy	Q4T11W-3b11c4f-3g13h-4
soy el	b5
soy nueva	Q6T4
soy* clie*	g4
soy* el*	b5
soy* mari*	b3
soy* nuev*	Q6T6
spa*	X16
spam	X15
spam $	X10
spe*	a5d6h-4
sr	C4
sra	C10f6q3
sra balam	G4
sra evangelina	F3
sra* bala*	G4
sra* evan*	F3
sta*	Y22a-3m10o-3
staf*	m13
staff	m11
staff $	m11
sti*	Z3a10n4
stic*	Z3a9
stick*	Z3a10
sticker	Z3a9
sticker $	Z3a9
sto*	X20Y6o-3q-3
stop	X19Y5o-3
su	A-5B-5C4D5E4G-5H-8I-7J-3K-3L-3M-4N9O-4Q-5R8S3T-3U-5V-5X-3Y-4Z-7a-3b-8c-3d7e6f8i4j8k9n-5o6p12
su acceso	m3
su acumulado	p9
su alta	k3
su amiga	F3
su bolsa	e3n3
su bolsita	d5
su bono	F4
su cambio	a5l3
su casa	l3
su celular	C4S3d-3k5l3n4p-3
su compra	D3d3e3h8
su corte	C4
su cuenta	E7G-3W4h-3p8q-3
su cumpleanos	F3
su cunada	F4
su dinero	e12
su esposo	d-3q3
su estacionamiento	F5
su hermana	i3q4
su hija	L3W4q3
su incapacidad	k3
su invitacion	R3
su liga	R6
su mama	h-3q3
su mensaje	T5n5
su monedero	C5D3V-3d8f5n-3p9
su nombre	r6
su novio	B3
su numero	F7J5S3f4j4q5
su pase	R5
su permiso	l3q-3
su propio	V5k3
su prueba	k4
su regalo	d4
su saldito	d4
su saldo	C8D4F-5G4P4d9f-4h-5n-3p13q-3
su santo	F3
su segundo	i3
su sistema	N3
su tarjeta	d3f5
su tarjetita	f4
su telefono	h5k4m3
su ticket	M3
su total	p4
su usuario	k3
su vecina	V4q3
su venta	h-3n6
su* acum*	d3p6
su* bols*	d4n3
su* bono*	F3
su* camb*	a5l3
su* casa*	l3
su* celu*	C4S3d-4k4l3n4p-3
su* comp*	d3h8
su* cort*	C4
su* cuen*	E8G-3W3p7q-3
su* cump*	F5
su* cuna*	F3
su* dine*	e11
su* espo*	d-5h3q4
su* esta*	F5
su* herm*	W5q4
su* hija*	L3W4q3
su* hijo*	W3
su* inca*	k4
su* invi*	R3
su* liga*	R6
su* list*	N5
su* mama*	h-3q3
su* mens*	R3T4n3
su* mone*	C6D3V-3d9f6n-3p8
su* nomb*	r6
su* novi*	B3
su* nume*	F7J4S4f3j3q5
su* pase*	R6
su* perm*	k3l3q-3
su* perr*	j3
su* prop*	V5k3
su* prue*	k4
su* rega*	d4
su* sald*	C7D4F-5G4L3P5d11f-4h-6n-3p14q-3
su* sant*	F3
su* segu*	i3
su* sist*	N4
su* tarj*	E3d3f9h-3
su* tele*	h5k5m3
su* tota*	p4
su* usua*	k3
su* veci*	V4q3
su* vent*	h-3n6
sub*	C-4E-4F14G-3H-3L3Q-3V-3W14a-4b7d-4h14k4n8o-3p3
sube	E-3F5L4f3h3k7
sube a	f3k6
sube el	F8
sube*	F6W9h6
sube* #*	F6h3
sube* a*	f4k6
sube* el*	F7W6h3
subel*	F7W7
subele	F6W7
subele #	F8
subem*	W3h3
subeme	W3h5
subeme el	h5
subi*	F5b5h9n10p4
subi* mi*	b3
subi* sald*	F7
subie*	D3b3
subieron	b4
subio	W3n7p5
subio $	n5p6
subir	F6h11
subir saldo	F5
suc*	H4I3W5j7k5m5
sucu*	H4I3V-3W5j8k4m5
sucu* cent*	m5
sucu* de*	I4j4
sucu* en*	W6j6
sucu* mart*	k4
sucu* ya*	k3
sucur*	H4I3L3V-3W5j7k4m5
sucursal	H4I4W6j7k4m5
sucursal $	H3c3m4
sucursal centro	m4
sucursal de	I4j4
sucursal en	W7j6
sucursal martin	k4
sucursal ya	k3
sucursales	L3
sucursales $	L3
sue*	F3G-3P-3W12X9a12e3f3h-3n-3o-3q3
sueg*	F3P-3W5f5q4
suegr*	F3P-3W4f5q4
suegra	F4P-3W4f5q4
suegra $	F4P-3
suel*	Q3W9
suel* a*	W3
sueld*	W10
sueldo	W10
sueldo a	W3
suelt*	Q3
suen*	X9a12
suena	X5
sueno	a11
suer* y*	a3
suero	a3
suet*	e4i3
suete*	e4i4
sueter	e4i4
suf*	b6
sufi*	b7
sufi* para*	b8
sufic*	b8
suj*	A4
suje*	A3
suje* a*	A3
sujet*	A3
sujetos	A3
sujetos a	A4
sum*	A-3C-3E-3F13H3I-3L11U9a-4d-6h10i5j-4k6m-3n7o-3p5
suma	H9L4k3
suma $	L3U3
suma al	k4
suma de	H5
suma todo	H5
suma*	F14H-4I-3L7a-3d-4f3h8i7j-3n4p7q-3
suma* #*	F10h7
suma* a*	f3h4k4
suma* al*	k3
suma* de*	G3H6
suma* lo*	W4
suma* los*	L4
suma* punt*	F5
suma* todo*	H6
sumad*	p3
sumado	p4
sumado $	p4
sumal*	F7i8
sumale	F9i9
sumale #	F10
sumale otra	i3
sumam*	W3f3
sumame	W3f3
suman	L9
suman*	L3
sumar	F4h5k4
sumar a	k4
sumar puntos	F5
sumar*	G3n5
sumarle	h3
sumaron	G3n6
sumaron de	G3
sumas*	F3p5
sumaselos	F3
sume*	h7
sume* a*	h5
sume* punt*	J3Y3
sumen*	h5
sumo	L3U6n6p-3
sumo $	U5p-3
sup*	B4H7K5N10S-5T6W5a-3c5m-3o13q-4
supe	T7
supe que	T8
supe*	H7S-4W7c6o13
supe* los*	H9
supe* que*	T8
super	o15
super $	o12
super*	H8S-4W5c7
superamos	H10
superamos los	H9
supervisor	S-3W5c6
supervisor $	c8
supl*	B4k3
supl* en*	B5
supl* se*	k3
supla	k3
suple*	B5
suplente	B4
suplente en	B5
supr*	N13
supri*	N7
sur*	h8j17
surt*	j18
surt* la*	j9
surte*	j8
surten	j6
surti*	j12
surtieron	j9
sus	F-3G-8H-3J4P10Q-4S6W-3X10a-3b-3d10f-6h7i7n3q-7
sus #	d5
sus avisos	X3
sus compras	D3P5
sus horas	l3
sus monedas	S5
sus movimientos	B4P4
sus promos	Y4
sus puntos	C3F-5G-6J6P5Q-3d12f-5h7n7p3q-4
sus telefono	m3
sus ticket	E3
sus*	A-3X11Y4f3l7m4
sus* #*	d4
sus* avis*	X3
sus* comp*	D3P6
sus* hora*	l3
sus* mens*	X3
sus* mone*	S4
sus* movi*	B4P3
sus* prom*	X3Y4
sus* punt*	F-4G-7J5P5Q-4d13f-4h8n6p4q-4
sus* tele*	m4
sus* tick*	E4
susc*	X5Y4f4
susc* a*	Y5f4
suscr*	X3Y6f3
suscripcion	X8
suscripcion a	X3
susp*	X9l8m3
susp* a*	l3
susp* una*	l4
suspe*	A-3X9l8m4
suspende	X3l4
suspende a	l3
suspender	X7
suspendida	l4
suspendida una	l4
suspendidos	m4
suspendidos $	m4
suy*	C6r3
suya	V3
suya $	V3
suyo	C6r4
suyo $	h3
suyo* y*	r3
t	h8
ta	o6
tab*	Q3h4
tabl*	Q3h5
table*	Q3
tablet	Q3
tac*	d4h3j3q8
tach*	q8
tacha	q9
taco*	d4h3j3
tacos	d3h4j3
tacos $	h4
tacos de	d3
tal	H20O26T-4a-3n-4o-4
tal $	O26o-3
tal buen	O3
tal el	H7
tal estuvo	H4
tal las	H6
tal me	U3
tal pinto	H5
tal se	H3
tal vamos	H7
tal*	C3c4e9h3j9
tal* buen*	O4
tal* el*	H7O-3
tal* estu*	H4
tal* las*	H5
tal* me*	U3
tal* pint*	H5
tal* se*	H3
tal* vamo*	H7
tala*	e7
tala* sali*	e4
talad*	e5
taladro	e7
taladro salio	e4
tall*	C4e4j10
tall* #*	j4
tall* extr*	j4
talla	e4j6
talla #	j4
talla m	j3
talla*	j6
tallas	j6
tallas extra	j5
talle*	C3
taller	C3
taller hernandez	C3
tam*	D4H4L10W-5X-3a4d-6g7i8j5k7n-3p-3
tama*	F3a6j7q5
tamal*	F4a7q4
tamales	F5a6q4
tamales $	F5a3q4
taman*	j10
tamb*	H5L12W-3d-5g8i10k7
tamb* #*	i4
tamb* aqui*	q3
tamb* dan*	L3
tamb* el*	i4
tamb* hay*	V3
tamb* junt*	L8
tamb* meta*	k3
tamb* pued*	k3
tamb* quie*	f4g6
tamb* se*	L4i3
tamb* suma*	L4
tamb* va*	k5
tambi*	H4L12W-3d-5g9i10k8n-3q-3
tambien	H5L12W-3d-5g9i9k8q-3
tambien #	i4
tambien $	H6
tambien dan	L4
tambien el	i3
tambien hay	V3
tambien junta	L6
tambien pueda	k3
tambien quiere	f4
tambien quiero	g6
tambien se	L4
tambien suma	L4
tambien va	k5
tamp*	D5
tamp* me*	D6
tampo*	D4
tampoco	D5
tampoco me	D5
tan	C3L4U3b4n4
tan amable	C3H3b4
tan tarde	n3
tan*	I9L-3P6Q-3S15T-4U3V-3W-3X9Z3a-4b6i4l5o-3p-3
tan* amab*	C4H3b4
tani*	l3
tani* ya*	l5
tania	l5
tania ya	l5
tant*	I11L-3P6Q-3S12T-3U4V-3W-3X9a-4b5i4o-3p-3
tant* clie*	I4
tant* gent*	I5
tant* he*	b3
tant* llev*	U3b4
tant* mens*	X3
tant* que*	S3d4
tant* raza*	I5
tanta	I9X5
tanta gente	I4
tanta raza	I5
tanti*	S15
tantito	S15n3
tantito $	S12l3
tantito que	S3
tanto	C3H3P3U5X4b5
tanto detalle	H3
tanto he	b3
tanto llevo	U3b4
tanto*	I4P3
tantos	I4P3
tantos clientes	I4
taq*	E3
taqu*	E4
taque*	E3
taquero	E4
taquero $	E4
tar*	A-3C-4E3F-3G-5I-3J-4O12P-4S12T-4X-3Z-3e-3f5g7i-3j7l3m-3n5o-5p-6q3r-3
tard*	B3C-3H3J-3K3O14S15T-3V-3a-6d-3j4l4n10o-3p-3q-3
tard* en*	b-3n5
tard* le*	D3
tard* me*	b3
tard* much*	n8
tard* te*	S3
tard* ya*	n4
tarda	b-3j5n11
tarda en	n4
tarda mucho	n9
tarda*	q3
tardan	j3
tarde	B3D3H5K4O10S8a-4l5q-4
tarde $	B4K3O9U3W3a-3
tarde le	D3
tarde nada	H3
tarde que	n3
tarde te	S3
tarde ya	l3
tarde*	O8S7b3
tardes	O8b4g3
tardes $	O10R3
tare*	a6
tarea	a6
tarj*	D-3E5G-3L4Q3W5b3f6g7h3j6n-5q5
tarj* #*	E3h5
tarj* de*	N3W-4b3f5g4
tarj* deci*	E3
tarj* del*	W9q-3
tarj* tamb*	L3
tarje*	D-3E5G-4L3Q3W4b3f7g5h4j5n-5q5
tarjeta	D-3E4F-3G-3L4Q3W4f3g6h3j3n-5q5
tarjeta #	E3h3
tarjeta $	W4d4j4
tarjeta de	W-3b4f5g3
tarjeta del	W8
tarjeta tambien	L4
tarjeta y	E3
tarjetita	f4
tav*	B3E5G3
tavo	B4E6G3
tavo $	B4E4
tavo no	A3
tavo quitale	G3
tavo* no*	A3
tavo* quit*	G3
tax*	n3
taxi	n3
taz*	b5d6
taza	b5d6
taza $	b4d5
te	A-5B-4C-4F-4G-3H-8I-3J12K-4L-7M-5N-3O-6P-5Q-4R-4S23T13U-5V-6W-6Y-4Z6a19e-4f-3h11j-6k3l-3m-5n4o16q4r15
te agradezco	o5
te amo	a13o-3
te aviso	S11
te bendiga	a6
te busco	S3
te confirmo	S7
te confundi	Z7
te contesto	S6
te di	h-3q6
te dice	r3
te diga	J3
te digo	S15r4
te dije	q7
te doy	S6
te encargo	a4h3
te entendi	T3n3
te escribo	S12
te la	S4n-3o5
te llamas	r16
te lo	S5h4n-4
te mande	J4n10
te mando	S3h9
te olvida	a5
te pase	n4
te paso	E4S10h7i3n-5
te pedi	J5
te pregunto	D4T6X3
te puedo	T7
te puse	q3
te quiero	o5
te rifaste	o7
te tengo	r4
te va	h3
te* agra*	o4
te* amo*	a11o-3
te* avis*	S12
te* bend*	a6
te* busc*	S4
te* conf*	S7Z6n-3
te* cont*	S7
te* debo*	o3
te* di*	h-3q6
te* dice*	r3
te* dict*	h3
te* diga*	J3
te* digo*	S16r5
te* dije*	q8
te* doy*	S7h3
te* enca*	a4h3
te* ente*	n6
te* escr*	S11
te* la*	S3n-3o6
te* llam*	r13
te* lo*	S4h4n-4
te* mand*	J4S3h6n7
te* olvi*	a5
te* pase*	n4
te* paso*	E4S11V-3a-3h7i3n-5
te* pedi*	J4
te* preg*	D4T7X3p3
te* pued*	T7
te* puse*	q3
te* quie*	o6
te* rifa*	o7
te* teng*	r4
te* va*	h3
tec*	J3a6c7n-4
tecl*	J4a7n-3q3
tecla*	J4a8n-3
teclado	J4a7n-3
teclee	q3
tecn*	c7
tecni*	c8
tecnico	c6
tecnico $	c6
tel*	A-3C5D-3E-3G-3H-4J-3N3P-3Q3T-4V-3W7X4Z3a-7b3c8e4f-3h5j6n-3o-4
tela	e5h3j4
tele	W4
tele*	A-3C4E-3G-3H-4J-3N4P-3Q4T-3V-3W3X6a-5b3c8h4m3o-3p3
tele* a*	W4l3
tele* como*	Q3
tele* de*	W4
tele* del*	r3
tele* era*	q4
tele* es*	k4
tele* fijo*	c7
tele* qued*	M4
tele* ☎*	C7F4h9q-5
telef*	A-3C5E-3G-3H-4J-3N4P-3Q4T-4V-4W3X5a-5b3c8h5k3o-3
telefono	A-3C4E-3G-3H-4J-3N4P-3Q3T-4V-3X6Z3a-5b3c8h4o-3
telefono $	N5Q3S4W-3X4Z3m5n3q4
telefono a	W4
telefono como	Q3
telefono de	W3
telefono del	r4
telefono era	q3
telefono es	k5
telefono fijo	c7
telefono quedo	M3
telefono ☎	C7F4h9q-5
tem*	W6a6j7
temb*	a7
tembl*	a9
temp*	W7j8
tempo*	j5
temporada	j5l3
tempr*	W7j4
temprano	W6j3
temprano $	j5
ten*	A4B-5C7D7E9G-6H-7I7J-8K5L-3M-3O-3T-4U-5W-5X-5Y-4Z-5b14d3h-3i-7k6m8q-5
tenc*	F3c3
tench*	F3c3
tencha	F3c3
tencha $	F3c3
tend*	C9b10h-4j5p3
tend* algo*	p5
tendr*	C10b8h-3j5
tendra	C9j5
tendre	b10
tene*	E5I7N4h-4j7k9n6p-3q-5
tene* #*	E7
tene* con*	I4
tene* mone*	N4g3
tene* refu*	k5
tene* una*	k3
tene* vent*	j5
tenem*	I7K3L4j5k4
tenemos	I6K3L4j3k4
tenemos con	I4
tenemos refuerzo	k4
tener	E7N3h-3j4k4n7q-4
tener #	E7
tener acceso	k3
tener monedero	N3
tener una	k3
teng*	A4B-4D3E5F-4G-4H-6I4J-6K3L-4P3U-3V5Y-3Z-4a3b12c-3d5g3i-4j-8m9n-3p-5r5
teng* #*	E8I3W7m5
teng* a*	C3U4V3h3
teng* acum*	b3
teng* algo*	A3b4
teng* apun*	P7
teng* auto*	A5
teng* boni*	o5
teng* cobr*	m5
teng* dado*	m4
teng* de*	m3
teng* el*	S5d3r5
teng* en*	I3
teng* entr*	l5
teng* form*	A4
teng* gent*	S3
teng* grac*	o4
teng* guar*	C4r6
teng* la*	a5
teng* mas*	K5b5
teng* meno*	D10b-3
teng* meti*	m6
teng* noma*	E6
teng* nuev*	k7
teng* otra*	V6
teng* para*	b4
teng* punt*	b6
teng* que*	A5K-3L6Q10R3b-6d-3g3n9q3
teng* regi*	I9
teng* sald*	b4
teng* su*	M3
teng* un*	D3a6f4
teng* una*	h6
teng* uste*	O3
tenga	C4E11d6h-4l5o5
tenga #	E9
tenga bonita	o5
tenga el	d3
tenga entrada	l6
tenga nomas	E6
tenga*	N4O3P3
tengan	N5O3
tengan mis	N3
tengo	A9B-3D4E-4F-3G-3H-6I5J-5K5L-3N-4O-5P3V5Y-3Z-4a4b13g3h5i-4j-8l-4m10p-4r4
tengo #	I3W6d3m5
tengo $	L-3P3T5b18d3m7
tengo a	C3U4h3
tengo algo	A5b4
tengo autorizaciones	A5
tengo cobrando	m6
tengo de	m3
tengo el	S5r6
tengo formadas	A4
tengo gracias	o3
tengo guardado	d3r6
tengo mas	D3K3b5
tengo menos	D10b-3
tengo metida	m5
tengo nueva	k6
tengo otra	V6
tengo para	b3
tengo puntos	b6
tengo que	A5K-3L6Q11R3b-6d-3g3n8q3
tengo quien	k3
tengo registrada	I7
tengo registrados	I3
tengo saldo	b3
tengo su	M3
tengo un	D3a6f4
tengo una	h6
teni*	D12b4e6f3p3
teni* #*	D3b5
teni* mas*	D4
teni* perm*	l3
tenia	D12b4p3
tenia #	b4
tenia $	D5
tenia mas	C3D5
tenia y	p3
teniendo	l3
teniendo permiso	l3
tenis	e4n3
tenis $	e3n3
teo*	h3l3
teod*	h3l3
teodo*	l3
teodora	l3
teodora $	l3
tep*	E3j3
tepi*	E4j4
tepic	E4j4
tepic $	E3j4
ter*	A-3C5N3S6b4f3h4j-3l6n4
terc*	D3
terce*	D3
tercera	D3
term*	A-4C5E-3N4S7a4b4l6n4q3
term* #*	C7b4d-3i4
term* de*	S4n4
term* el*	h3l5
term* en*	C4
term* sus*	l3
termi*	A-3C7E-3N3S6a3b4l5n5
termina	C3
termina en	q3
terminacion	C6b4
terminacion #	C6b3
terminado	i4
terminal	S3W4a3n-3
terminal $	S3a3
terminamos	n5q3
termine	S4
termine de	S4
termino	a3l8n7p4
termino $	a4p4
termino el	l5
termino sus	l3
termo	L4d3
tex*	r8
text*	r9
tha*	o11q7
that	q7
the	h3n3
the last	n4q3
the* last*	n3q3
thi*	d3r13
thinner	i3
this	r14
ti	Z12a3o10q-3
ti $	Z5n3o12q-3
tia	E5F3W7
tia quita	E4
tia ☎	F3
tia*	a8
tia* quit*	E5
tia* trae*	E3
tia* ☎*	F4
tian*	a8
tiang*	a9
tianguis	a9
tianguis $	a8
tic*	B-3C-4D4F-4I-4J-3K4M9N-3O-3P6Q7S5T-4U3X-3Z-3a-6b-5c-3e7f-3g-3h10i6k-3l-3m-3n6o-4p-4q8r-4
tick*	B-3C-4D5F-4I-4J-3K3M10N-3O-3P4Q8S5T-4V-3X-3Z-3a-6b-5c-3e7f-3g-3h10i6k-3l-3m-3n8o-4p-4q8r-4
tick* #*	G-3H-4K3M11P-4Q-5W-3d4e7h7j3n7q7
tick* &*	M9e3h4q7
tick* borr*	G4
tick* de*	M-3U5W5h5
tick* equi*	q3
tick* es*	Q3h3
tick* lo*	P4
tick* mios*	P3U5
tick* muev*	E3
tick* no*	K4n-3
tick* o*	L4n3
tick* por*	P4
tick* que*	Q3W3
tick* saca*	G3
tick* sali*	D4H6
tick* te*	S3
tick* y*	D5
ticke*	A-3B-3C-4D3F-4I-4J-3K5M10N-3O-3P6Q8S6T-4U4X-3Z-3a-6b-5c-3e6f-3g-3h10i6k-3l-3m-3n8o-4p-4q7r-4
ticket	B-3C-4D5F-4I-4J-3K3M10N-3O-3P5Q8S5T-3U3V-3X-3Z-3a-6b-4c-3d3e7f-3g-3h9i6k-3l-3m-3n8o-4p-4q7r-4
ticket #	G-3H-3K3M10P-3Q-5d4e7h6j3n8q6
ticket $	P6Q9S6V4h9q-6
ticket &	M10h5q6
ticket aqui	S3
ticket borrala	G4
ticket de	M-3U4W4h5
ticket dice	D3
ticket equivocado	q3
ticket es	Q3
ticket lo	P4
ticket mios	P3U5
ticket muevelo	E3
ticket no	K4n-3
ticket o	L5n3
ticket por	P3
ticket que	Q3W3q3
ticket sacale	G3
ticket salieron	H6
ticket salio	D3
ticket te	S4
ticket y	D5
tie*	B-5C8D-3F-5G4J-3L8N-4R-3T-5V-6W6Y-3Z-3c6e-5g-3i-5j11k-5m6n3p7r5
tiem*	L8n5
tiem* se*	L3
tiemp*	L8n5
tiempo	L8n6
tiempo se	L3
tien*	B-5C8D-3F-5G4J-3L5N-4R-3T-5V-6W7Y-4Z-3c8e-5g-3h-3i-5j11k-5m7p7r4
tien* #*	E5G5
tien* acce*	m10
tien* acum*	C5
tien* ahor*	H3p6
tien* al*	d3
tien* algo*	C7n-3
tien* aqui*	l3
tien* bano*	j5
tien* con*	p3
tien* cuen*	f7
tien* de*	j3r5
tien* el*	E3H-3W3a4d-3j6
tien* este*	P3
tien* hoy*	H4
tien* la*	C9M5j6p-3
tien* mas*	I6W7
tien* mi*	Q4W8
tien* mone*	C-3I3h3q3
tien* para*	d3
tien* por*	A4
tien* pues*	m3
tien* punt*	C7
tien* que*	G4j3p-3
tien* regi*	P5
tien* sald*	C4
tien* su*	n6
tien* trab*	m3
tien* tu*	n6
tien* wifi*	j7
tien* y*	S3
tien* ya*	C-3p7
tien* ☎*	C12E5p-3
tiend*	C-4H8O4P-3S3U3a-5b3c3d-3h3n-5o6p-4r7
tienda	C-4H8O3S4U4W3a-5b3c3h3n-4o5p-3r8
tienda $	H7O4Q3U6W-3a-3o7
tienda ahorita	H4
tienda aqui	l3
tienda de	r5
tienda hoy	H4
tienda trabajando	m4
tienda y	S3
tiene	B-3C11E5F-4G5H-8P3S-4T-3U-4V-4W5a6d4e-4f3h-4i-3k-3m5n3o-3p10
tiene #	E5G6
tiene $	n5p5
tiene acceso	m10
tiene acumulado	C3
tiene ahora	C-3p7
tiene algo	C7
tiene cuenta	f6
tiene el	E3H-3a5d-3j4
tiene la	C8M4j5
tiene mas	I6
tiene mi	Q3W7
tiene monedero	C-3W3h3
tiene para	d3
tiene puesto	m4
tiene puntos	C7
tiene que	G3L3
tiene saldo	C4
tiene su	n7
tiene tu	n6
tiene ya	C-3p7
tiene ☎	C12E4p-4
tiene*	L3O-3W5c5j17
tienen	A3L3O-3W6c5j17m3
tienen $	I-4L3W8
tienen bano	j5
tienen monedero	I4
tienen por	A3
tienen wifi	j7
tij*	q3
tijua*	q3
tim*	W4
tin*	b-3d6e3h4j10p-3
tina*	e4q-3
tinac*	e4q-3
tinaco	e4q-3
tint*	d6h4j8p-3
tint* #*	h3
tint* comp*	j4
tint* y*	j3
tinte	S3d5h4j5p-3
tinte #	h3
tinte completo	j3
tinte y	j3
tinte ☎	d3
tinto*	j3
tir*	S3W3l3n-3o6q8r-3
tira*	K3l3q8
tira* el*	M-3q7
tira* se*	l3
tirad*	K4M4W3l3
tirado	K4W3
tirado $	K4W3
tirados	l3
tirados se	l4
tiram*	M-3q10
tirame	q8
to	F6c4h6
to ☎	F6h3
to* ☎*	F6
toa*	h4
toal*	h4
toall*	h4
toc*	B9C-5G7H-3L10P-3V12a6h-4p-4q-5
toca	L5V13W3a4h-3
toca a	a5
toca autorizar	A3
toca el	L3
toca*	C-3G8L6
toca* a*	R3a5
toca* el*	L3
toca* por*	L5
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
tod*	A4B6C-4D-6E-7F-6H6J5M-5N4P7U3V-6W3X-6Y5Z-6c-5d5h-3i-5j-3m4n5o11p-3r-5
toda	H3o5
toda la	H3l3
toda madre	o6
toda*	C3E-3K4Q-3T-4U9X-3a-4b6d-5g5h-3j3l3m5n7q-3
toda* junt*	S4
toda* la*	H3l3
toda* las*	K3L5W7
toda* madr*	o5
toda* mis*	P6
toda* no*	A3H3K3f4g4p4
toda* pame*	m10
toda* pued*	l6
toda* sigu*	n3
toda* teng*	b5
toda* tien*	C5n-3
todas	K3L5P4S3W6j-3o3
todas $	H4
todas juntas	S5
todas las	H-3L5W7
todas mis	P5
todav*	A3C4K3L-3P-3a-3b8d-5g7j6l4m5n8o-3
todavia	A3C4E-3L-3P-3W-3a-3b7d-5f4g7j7l3m7n7o-4
todavia $	J4d-3g4n5
todavia no	A4H3K3S3f4g3p3q-3
todavia pamela	m8
todavia puede	l6
todavia sigue	n3
todavia tengo	b5
todavia tiene	C5
today	U11
today $	U12
todo	A4B8C-7E-3F-3I-3J6M-3N7O-3P5Q5S-4T6U-4V-4W-4Y5Z-3b-5c-3d5f-3g-3i-4j-5m-3n4o12q4r-3
todo $	A7L3T6e5n-5o7q4
todo al	G5k3
todo bien	n12o-3
todo cierrenle	l4
todo con	L3
todo dar	o10
todo el	C-4d6
todo en	Q3q3
todo lo	B11H7N3P9W-3Y3n-5o-3
todo mi	d5
todo no	J3
todo y	a4h3
todo*	H4I7O3P5W5Y3d4h-3
todo* al*	G4k3
todo* bien*	n11o-3
todo* cier*	l4
todo* con*	L3
todo* dar*	o10
todo* de*	L5
todo* el*	C-4d7
todo* en*	Q3q3
todo* lo*	B12H8N5P8W-3Y4n-5o-4
todo* los*	P6W6Y5
todo* mi*	d5
todo* modo*	n3
todo* no*	J4
todo* y*	a4
todos	H3I6O3P5W6Y4d5h-3
todos $	H6I7O4b3
todos de	L5
todos los	P5W7Y4
tom*	C-4D3H-3a5d21n12
toma	d5
toma todo	d4
toma*	C-3D5a5d8
toma* #*	d5
toma* a*	d3
toma* de*	D5d4
toma* mien*	l3
toma* todo*	d3
tomal*	d3
tomale	d4
tomar*	d4
tomarle	d4
tomas	l3
tomas mientras	l3
tomas*	h3n3
tomat*	a7
tome	d8
tome*	d6
tome* de*	d3
tome* los*	d3
tomen	d3
tomes	d3
tomo	n14
tomo $	n6
ton*	B4O-3b7f6j4k5o4
tone*	j6
toner	j5
toner $	j6
toni*	f3k3
tonit*	f3
tonito	k3
tonito $	k3
tono	B3f3k3
tono anoche	B4
tono de	k3
tono ☎	f4
tono* anoc*	B4
tono* ☎*	f4
tons	a3b4o4
tons cuanto	H3
tons la	n3p3
tons* cuan*	H4
tons* la*	n3p3
top	I6
top #	I6
top*	L6
top* #*	I6
tope	L6
tope de	L6
tope* de*	L5
toq*	J-4Z7
toqu*	J-4Z7
toque	J-4Z8
tor*	P-3a18h7j5
tort*	P-3a17d3h4j5
tort* de*	a5
tort* y*	h4
torta	D3
torta $	D3
torta*	a4j5
tortas	a3j6
torti*	a13d3h3
tortillas	a11d3
tortillas $	a6
tot*	C-5D-3E-3G-3H15I7L-3S-3U16W-4Y4a-5b8c-3f-3h6j-3m-3p12q3
tota*	C-5E-3G-3H15I8L-3P3S-3U15W-4Y3a-5b7c-3f-3h7j-3m-3p12
tota* #*	h15
tota* cuan*	U5
tota* de*	H11I10p4
tota* del*	H6U6
tota* el*	H4
tota* no*	q3
tota* que*	n5
tota* real*	q6
tota* tota*	H10
tota* vend*	H6U-3
total	C-5E-3H9I8L-3P3S-3U11W-4Y4a-4b7f-3h8p8q5
total #	h14
total $	H3b5l3p10
total cuanto	U5
total de	H9I10p4
total del	U7
total el	H4
total no	q3
total que	n5
total real	q6
total sin	H3
total vendido	H6U-3
total*	H16U5p5
totales	H15U6p5
totales $	H8U3p5
totales del	H8
totales totales	H13
tra*	A-5B-7C8D11E4H-4J-8K7L-4N-4P-8Q-4R-5T-10U-3W6Y-5a11b4c-4d4e11f-6g-6j9k4l4m11n-8o-4p3r4
trab*	D5H-5I-4K4O-4P-3T-3X4a-3e-3h-3j5k9l10m15n8o3q-4
trab* acti*	k4
trab* aqui*	l7m6
trab* conm*	m8
trab* el*	k3n3
trab* en*	r5
trab* la*	K4l7
trab* que*	k3n4
traba	D7
traba $	D4
traba*	D-3H-4I-4K5O-4P-3T-3X4j7k9l11m16o4q-3
trabado	K3n5
trabaja	j4l8m8r3
trabaja aqui	l8m5
trabaja conmigo	m4
trabajador $	k3
trabajadora	k3
trabajadora que	k3
trabajadores	m7
trabajadores $	m4
trabajan	j5m4
trabajan conmigo	m4
trabajando	X4m5
trabajando $	m5
trabajar	W4k6
trabajar activamelo	k4
trabajar conmigo	l3
trabajar el	k3
trabajo	O-3S5Z4l7o6
trabajo $	O-3S5Z4o7
trabajo la	l6
trabo	S3n8
trabo el	n3
trac*	K3n-3
tract*	K3n-3
tractor	K3n-3
trae	A-3B-4C14D-4E4F-4G5H-6I6M3T-3U-4W-6a9b4d9e6f-3h-7i5j-3m-3n-7o-3p11r-3
trae #	C9E3Q4d3q-4
trae $	C6p9
trae acumulado	C5
trae ahora	C-3p6
trae algo	K5b6
trae como	C6
trae de	G3e6
trae dinero	C5
trae efectivo	d4
trae el	C7M4q3
trae en	p3
trae la	M4
trae mas	I7
trae monedero	I5
trae otra	i5
trae prisa	n3
trae puntos	G4
trae su	S3V4
trae ya	p3
trae ☎	C4
trae*	E5F4H7K6V3e4j11n-3q-4
trae* #*	C10E3Q3h-3q-4
trae* a*	F3
trae* acum*	C3
trae* ahor*	p6
trae* algo*	K6b5
trae* arri*	H4
trae* celu*	E5Q3
trae* como*	C6p3
trae* de*	e6j4
trae* dine*	C5
trae* efec*	d4
trae* el*	C6M5e5
trae* en*	K3p4
trae* erro*	E3
trae* este*	H4
trae* la*	M5S4V4
trae* las*	e3
trae* mal*	E3
trae* mas*	I7
trae* mone*	I7
trae* otra*	i5
trae* pris*	n3
trae* punt*	G5
trae* su*	S3V4
trae* una*	a3i3
trae* ya*	p4
trae* ☎*	C4
traem*	H6K6a4
traeme	a6
traemos	H6K6
traemos $	K3
traemos arriba	H4
traemos este	H5
traen	e4h3j11
traen $	j7
traen el	e5
traer	E3F4S4h-3
traer a	F3
traer celular	E5
traes	H4
traes $	H4
traet*	V4
traete	V4
trai*	A3D6F4G-3H-4I-4L-3P-3U5W-4Z3b9d3h8i-3m3n-3
trai* #*	D7
trai* el*	Z5
trai* en*	b4m6
trai* mal*	F4
trai* mi*	j5
trai* para*	d5
trai* pend*	A3
trai* un*	a5
trai* una*	h5
trai* yo*	U4
traia	D5F4Z4a4
traia #	D7
traia el	Z5
traia mal	F4
traia tarjetita	F3
traig*	H-3I-3U5b9d4h6i-4m3p-3
traiga	d3
traigo	A3H-3I-3K3U5W-3b10d4h8i-4m4p-3
traigo $	b6
traigo en	b5m6
traigo mi	j4
traigo pendientes	A3
traigo una	h6
traigo yo	U6
traj*	a5e17q-3
traj* el*	a4e5
traje*	a6e5
trajeron	a6e5
trajo	e13q-3
trajo el	e5
tram*	G7
tram* con*	G6
tramp*	G9
trampa	G8
trampa con	G7
tran*	F-3G-4L-3O8W15a3d-4h-3j4
tran* #*	G-3W11
tran* del*	H3
tran* el*	W4
trans*	F-3G-3L-3O9W14a3d-4j4
transcurso del	H3
transferencia	a4j5
transferencia $	i3j3
transfiera	G-3W9
transfiere	W6
transfiere #	W7
transfiereme	W3
tras	q3
tras*	V-3W5q7
tras* los*	W5
trasp*	V-3W6q4
trat*	D12H-3r10
trat* de*	r5
trat* mal*	D4
trata*	c5h3
tratamiento	h3
tratar	c5
trato	D12L3r3
trato mal	D4
tri*	H3q4
trig*	q3
trigo	D3q3
trim*	H3
trimestre	H3
trimestre $	H3
tro*	j3
tu	C-5D4L-3O8P-3Q-7S-5T5U-3W-4X-3Y-3Z-3a17c6h-4i-3j3l-3n8p-4q-5r23
tu $	O7T4a-3r11
tu ahi	m5
tu dime	T4
tu eres	r9
tu hermano	a6
tu lo	k3
tu mandamelo	A4
tu no	K3
tu o	B4n5
tu que	H5
tu sistema	D5
tu solo	r3
tu ubicacion	a6j5
tu* ahi*	m5
tu* dime*	T3
tu* eres*	r8
tu* herm*	a5
tu* lo*	k3
tu* mand*	A4
tu* nuev*	k3
tu* o*	B4n4
tu* que*	H5
tu* sist*	D4
tu* solo*	r3
tu* ubic*	a8j5
tum*	F-3G12h-3q12
tumb*	F-3G12h-4n-3q14
tumb* #*	G12
tumb* la*	q4
tumb* una*	q5
tumba	G6q7
tumba #	G5
tumba la	q4
tumba*	G8h-3q8
tumbala	q3
tumbala $	q4
tumbale	G9
tumbale #	G9
tun	k5
tun ☎	k3
tun* ☎*	k3
tur*	B3K3O4Q3U8W6f-3h5i-3k5n-3q-4
turi*	h4
turis*	h4
turista	h3
turn*	B3K3O3Q3U7W6a3h3i-3k4q-4
turn* #*	h7i-3
turn* de*	B4K3k4
turn* del*	V3W3
turn* matu*	k4
turn* pasa*	l4
turn* vesp*	H5
turno	B3K3O3Q4U8W5h3i-3k5n-3q-4
turno #	h7i-3
turno $	O5U11a5
turno de	B4K3k5
turno del	V4W3
turno matutino	k4
turno pasado	l4
turno vespertino	H4
tus	T6o3
tus funciones	T6
tus* func*	T6
tuv*	a7l3
tuve	l3
tuve que	l3
tuve* que*	l3
tuvo	a5
tux*	l3
tuxt*	l3
tuxt* rosa*	l3
tuxtla	l3
tuxtla rosalba	l3
tuy*	o6
ubi*	M12Z3a4h-4j9q-3
ubic*	M12Z3a5h-4j10n-3q-3
ubic* la*	M8h-3
ubica	M5
ubica*	M7a6h-3j10
ubicacion	Z3a5j8
ubicame	M5
ubicar	M3
ubicar la	M3
uc	C3f4k-3l6
uc $	C3l6
uc ☎	f4
uc* ☎*	f4
uff	a10
uli*	C3k4l3
ulis*	C3k3l3
ulis* anda*	l3
ulis* en*	k3
ulise*	C3k3
ulises	C3k3
ulises anda	l4
ulises en	k3
ult*	B4C-3D-3F-3G3H8I3J-3L-3M-4P12U-4V-3W-4e-3i7j-3m-3n10o-3p11q12
ulti*	B4C-4D-3F-3G3H8J-3L-3M-4P12U-4V-3W-4e-3i8j-3m-3n10o-3p10q12
ulti* #*	B4H10P7
ulti* capt*	n6
ulti* clie*	n4
ulti* comp*	b4
ulti* cosa*	B3
ulti* dia*	a4l4
ulti* es*	i3
ulti* hora*	H5
ulti* movi*	n3
ulti* no*	q4
ulti* que*	G5Q5i3n3p4q-6
ulti* tick*	P3
ulti* vent*	i5n-3q3
ulti* vez*	B4P8n-3
ultim*	B6C-3D-3F-3G3H7J-3L-3M-4O-3P12T-3U-4V-3W-4e-3i8j-3m-3n10o-3p11q12
ultima	B3P5W-3i7n8p8q10
ultima $	B-3n15q11
ultima captura	n5
ultima compra	b4
ultima cosa	B3
ultima hora	H5
ultima no	q3
ultima que	Q5n-3p4q-3
ultima venta	i4n-3q3
ultima vez	B4P8n-4
ultimamente	I5
ultimamente $	I6
ultimas	P9q3
ultimas #	P8
ultimo	G4H-3l3n8p4q8
ultimo $	p4q5
ultimo dia	a5l5
ultimo movimiento	n3
ultimo que	G5i3n8q-3
ultimos	B4H8P4
ultimos #	B5H10
un	A-4B-4C7D8E8F3G4H-12I-4J-6K-5L5N-6O-5Q6R-5S12T-11U-7W4X-8Y-4Z-3a5b-4c10e4f9g-6h7j7k8l-5m-8n-9o12p-11q4
un #	W3h-3q12
un ajuste	E3
un alta	f10
un ano	L5g3
un asesor	c8
un aviso	A3
un bot	r6
un buen	a4
un cafe	d4i3
un cajero	k16
un cambio	j3
un carga	G6d-3
un casco	h3
un chavo	f6k3
un cliente	C7E4F8G3I-4Q3V4d-3e3h4j4n-3p-5q-5
un cobro	h3
un colaborador	l8
un colchon	h3
un comprobante	n3
un conteo	I6
un dato	S3
un descuenta	W8
un dia	Q3
un digito	q7
un ejecutivo	c3
un ejemplo	J3
un empleado	D5Q7l-3
un friazo	a8
un gansito	a3
un helado	i4
un humano	c10
un kilo	C4
un listado	P5
un mensaje	Z3r3
un mensajito	Y3n3
un minimo	L4
un minuto	S7q4
un momento	S11n3
un monedero	C3E9
un muchacho	f5k7
un numero	B4q4
un ojo	C3
un pago	d6
un pantalon	e3h4
un pesos	L4q3
un problema	D3
un producto	e3
un programa	r4
un punto	D3L6
un ramo	j6
un ratito	S5W5
un refresco	d3o3
un refri	a3h4
un robot	r5
un saldo	C8F3
un segundito	S9
un senor	C3D3V3f3
un ser	c3
un suero	a3
un tecnico	c6
un telefono	c8
un ticket	Q4W3h7
un* #*	W3h-3q10
un* alta*	f10
un* ano*	L4
un* ases*	c9
un* avis*	A4
un* bot*	r6
un* buen*	a4
un* cafe*	d4i4
un* caje*	k16
un* camb*	j3
un* carg*	G7d-3
un* casc*	h4
un* chav*	f4k3
un* chor*	D4
un* clie*	C8E5F8I-4Q3V3W-3e3h4j3n-3p-4q-5
un* cobr*	h3
un* cola*	l8
un* colc*	h3
un* comp*	n3
un* cont*	I6
un* desc*	W11
un* dia*	Q3
un* digi*	q8
un* dine*	q4
un* ejec*	c4
un* ejem*	J4
un* empl*	D6Q7l-3
un* erro*	E3
un* fria*	a8
un* gans*	a3
un* hela*	i4
un* huma*	c10
un* kilo*	C4
un* list*	P5
un* mens*	Z3r3
un* mini*	L3
un* minu*	S5q5
un* mome*	S12n3
un* mone*	C3E8
un* much*	f6k7
un* nume*	B3q5
un* ojo*	C4
un* pago*	d5
un* pant*	h4
un* peso*	L4q3
un* prob*	D3
un* prod*	e3
un* prog*	r4
un* punt*	L7
un* ramo*	j5
un* rati*	S6W4
un* refr*	a3d3h3
un* robo*	r4
un* sald*	C9F3Q3
un* segu*	S13
un* seno*	C3D3V3f3
un* ser*	c3
un* tecn*	c6
un* tele*	c7
un* tick*	Q4h8
una	B-4D7E3G-3H-14I-5M11N-3O-10P-4Q14S-7T-7U-7V9W3X-6Y-3Z-6b-8c7e11f3g-4h15i12k4l-3m-8p-9r7
una $	g5h8i-3n-4q16
una antes	h3
una becaria	k3
una cajera	B4Q4
una cita	j5
una clienta	G5L3W-3e3f3
una coca	C3
una compra	J3M3O-5Q9h8n-3q-4
una correccion	E7
una cosa	h5
una cuenta	h3
una de	M8P3h11
una devolucion	A3Q7e8h-3
una disculpa	F3Z3
una empleada	k4
una factura	W3
una hora	S4
una idea	I4
una invitacion	R5
una maquina	D3
una mas	V8h-3i9n8
una muchacha	k8
una nueva	V8
una o	n3
una parte	d4
una persona	F3c12f4r9
una que	Q3h3q3
una recarga	W3
una segundo	i11
una semana	D4l4
una senora	E3V9f6j3
una sola	n5
una vendedora	R4
una venta	H-6J4M13O-4Q19V-5h22i-3n-5
una vez	N3Q3W3d5
una y	i3n4
una*	a3h7i4j4
una* ante*	h3
una* beca*	k3
una* caje*	B4Q4
una* cita*	j7
una* clie*	G4L4W-3e4h5
una* coca*	C3
una* comp*	D3J3M3O-5Q9h9n-3q-5r3
una* corr*	E8
una* cosa*	h4
una* cuen*	h4
una* de*	M8V3h11
una* devo*	A3Q7e11h-3
una* disc*	F3
una* empl*	k3
una* fact*	W3
una* hora*	S4
una* idea*	I4
una* igua*	i10
una* invi*	R5
una* maqu*	D4
una* mas*	V7h-3i7n7
una* much*	k8
una* nota*	M3i3
una* nuev*	V10
una* o*	n3
una* part*	d4
una* pers*	C3F4V-3c10f3r10
una* que*	Q3h3q3
una* reca*	W4
una* segu*	i11
una* sema*	D4l4
una* seno*	E3V9f6j3n-3
una* sola*	n5
una* vend*	R5
una* vent*	H-6J4M14O-4Q18V-6h21i-3j3n-6
una* vez*	N3Q3d5
una* y*	n4
unas	a3h9i5j4
und*	q19
undo	q18
undo $	q20
une	W5k3
une angel	k3
une* ange*	k3
uni	l4
uni*	H-3I3O-3g15h7j6
uni* y*	l3
unic*	h6
unif*	D3h3j6
unif* de*	j3
unifo*	h3j6
uniformes	j6
uno	D-4H3L4P3R3S-3V9W3X3b-4d-3e4g13n-5
uno $	G3W6f3g13h-4q5
uno al	H5
uno de	e5
uno mas	V5X5h4
uno nuevo	R5V5
uno por	P5
uno*	D8F5S4e5o-4
uno* al*	H5
uno* de*	e4
uno* mas*	V4X4h3
uno* nuev*	R4V4
uno* por*	B3P5
unos	C3D9F4S4e5i3l3o-5
unos #	C4F5
unos dias	l4
unos* #*	C3F5
unos* dias*	l3
uns*	X11
unsu*	X11
unsub*	X11
unsubscribe	X12
up	g11
ups	Z13q5
ups a	Z10
ups* a*	Z11
urg*	C5c7j4
urge	C5c5j4
urge hablar	c3
urge que	c3
urge*	b3
urge* habl*	c3
urge* que*	C3
uri*	k3
urie*	k3
urie* ☎*	k3
uriel ☎	k3
usa	C-4F-3G-4L-3T10W4d19h-3
usa #	F-3G-4d18h-3
usa $	Q-7T13
usa esto	Q4
usa todo	C-3d8
usa*	C-3E-4H-3I6J3L15M3N-3Q4T6V-4W-3a-3b-4d31f-3g-3h-5j-4k4l4n-6o-3q-5
usa* #*	F-3G-4d16
usa* esto*	Q5
usa* todo*	C-3d8
usad*	G3M4P3T3
usado	G3M4T3
usado $	G4
usal*	d18
usal* #*	d3
usale	d6
usam*	d6
usan	I4L5
usan el	I3
usan*	l5
usan* el*	I3
usan* esto*	l5
usand*	l5
usando	l5
usando esto	l5
usar	D-3J3L10Q5T6V-3d22h-3j-3k4n-4
usar $	I3b3d5
usar esto	Q3T4k5
usar la	p5
usar lo	d4
usar los	Q5
usar mi	L7
usar mis	J5b-3d5
usar monedero	d5
usar saldo	d7
usar su	d3
usar*	D3G-3L6d3
usar* el*	L3
usar* en*	L3
usar* esto*	Q3T3k5
usar* la*	p5
usar* lo*	d3
usar* los*	Q3
usar* mi*	L7d-3
usar* mis*	J5b-3d4
usar* mone*	d5
usar* sald*	d7
usar* su*	d5
usar* todo*	L4
usarl*	L7d4
usarlos	G-3L6d4
usarlos todos	L4
use	P8R4d8h-3
use $	P7
use*	J5
use* el*	R3
uses	J6
uso	B3C-5L3P6Q-4R3S6T8d6r-3
uso $	R4S5T8
uso el	B3
uso sus	D4
uso* el*	B3
uso* sus*	D3
ust*	D5L-4Q-3Z11a3c6r11
uste*	D5H-3L-4Q-3T-3Z12a5c5j3r12
uste* no*	Z7
uste* quie*	r3
uste* ☎*	k3
usted	Z5a6r11
usted $	a8
usted quien	r3
usted*	D7L-4Q-3W3Z7c6j3
ustedes	D7L-4Q-3W5Z8c5
ustedes $	D5c3o3
usu*	B4k10l9m11
usua*	B3k8l10m10
usua* a*	k3
usua* de*	l10
usua* hay*	m4
usua* para*	k7
usuar*	B4k9l11m10
usuario	B4k9l11
usuario $	B5
usuario a	k3
usuario de	l11
usuario para	k5
usuarios	m13
usuarios $	m7
usuarios hay	m4
uti*	L6d4
util*	L5d3
utili*	L6d4
utilizar	L6d3
uy	Z9a5n-3q3
uy ya	a6
uy* ya*	a5
va	B-3D-4E-6F-5G-5H11I-3K-4L-5M-5N-3O-4P-6R-3S-7T-3V18W-7X-3Y-3Z-4c-3d7g-3h8i9j-3k10l3m-3o19p6q6r-3
va $	U-4a-3o26p7q8
va a	F-3G-3H-4V-4W-3a12d14e3h-7i4k13l5n6o-3p-3q-3
va al	J5
va autorizada	A3e-3
va con	V-5d-3h4o6q8
va de	H7l4
va del	H3
va el	H6V15f4
va en	H-3U5j3
va entrando	H3
va hoy	H10U-3
va la	H7V10q-3
va lo	H-3n5
va mi	b3n5
va otra	V11h3i5o-3
va otro	V5
va por	Q3
va su	V7p5
va una	h6
va ☎	h7
va* a*	F-3G-3H-4V-4a12d13h-7i4k14l5n6o-3p-3q-3
va* al*	J5
va* auto*	A4e-3
va* con*	V-5d-3h4o5q8
va* de*	H6U3e3l4
va* el*	H5V15f4
va* en*	H-3U5j3
va* entr*	H4
va* hoy*	H10U-3
va* la*	H8V11q-4
va* lo*	H-3n5
va* mi*	b3n6
va* otra*	V12h3i5o-4
va* otro*	V4
va* por*	Q3
va* qued*	o4p3
va* su*	V7p5
va* una*	V-3h7
va* ☎*	h8
vac*	W8h3j3
vaca*	W8
vaca* #*	l3
vacac*	W8l3
vacaciones	W8l3
vacaciones #	l3
vaci*	C3
vacu*	h4j3
vacun*	h4j3
vacuna	h4
vaj*	L3
vajil*	L3
vajilla	L3
vajilla $	L3
val*	A4C-3E-3F-3L17M-4P-3Q3W3a-3d9j6n-6o16p-3q5
vale	L9Q5W-4h4n-5o18p-3
vale $	o19
vale un	L6
vale*	L8d4j4
vale* de*	h3
vale* lo*	L5d3
vale* quit*	G3
vale* un*	L5
valen	L6
valer	d4
vales	j6
valg*	M-3W6q5
valga	W4q4
valgan	W4
vali*	A4d8q3
valid*	A5L3d8
validar	A5n3
validar $	A4
validos	d7
vam*	H15Q-3V11f4h5n-5o5
vamo*	H16Q-3V10f3h5n-5o5
vamo* a*	f4h4
vamo* con*	V9
vamo* hoy*	H3
vamon*	V4n-3o7
vamonos	V3n-3o6
vamonos con	V3
vamos	H17Q-3V10f3h5
vamos $	H16I3
vamos a	f4h3
vamos con	V7
van	D5F3Q3U12W-4b6d-3h7i-3j7k5m-3p-4
van #	D4F4h4i-3n3
van $	U12V3b6n-3
van a	a5h5j10
van mireya	k3
van mis	b5
van y	H4
van*	l3
van* #*	D4F3h4i-3n3
van* a*	P3a4h6j10
van* mire*	k3
van* mis*	b4
van* y*	H4
vane	l3
vane bloqueala	l3
vane* bloq*	l3
var*	I3S3
vari*	I3S3
vari* creo*	I3
varias creo	I3
varil*	S3
varillas	S3
vas	Q3a13o9
vas a	a12
vas* a*	a12
vay*	J11d3j3n5q-4r3
vaya	j3n4
vaya $	j3
vaya*	J11d3q-4r4
vaya* a*	J11n3q-4r3
vayan	d3r4
vayas	J11n3q-5
vayas a	J13q-5
ve	C7H-3c5k3n7
ve agregando	k3
ve cuanto	p3
ve las	c5
ve* agre*	k3
ve* cuan*	p3
ve* las*	c5
vea	c6
vec*	D4H-4K3P11V3W6b-4d-5f4h-4p-3q10
vece*	B3D6H-3K3P13b-3h-6n3q8
vece* el*	G3
vece* ha*	B4
vece* la*	D5
vece* me*	P3
vece* que*	P6n5
vece* y*	R3
veces	B3D6H-3P13R3h-5n4q8
veces el	G3
veces ha	B3
veces la	D6q3
veces que	P6n4
veces y	R3
veci*	V4W8d-3f4q4
veci* del*	W4
veci* suma*	F3
vecin*	V4W9d-3f5q4
vecina	V5W4f5
vecina $	P3
vecina del	W4
vecino	P-3W6
vecino $	P-3W7
vel*	l4o4
vela*	l4
velad*	l4
velador	l4
velador $	l3
vem*	S10a5o10
vemo*	S11a5o10
vemo* en*	a7
vemo* eso*	S6
vemo* mana*	o4
vemos	S11a5o10
vemos $	S6o8
vemos en	a8
vemos eso	S6
vemos manana	o3
ven*	A-5B-3C-10D4E-8F-9G-8H10I-9J9K7L3M9N-7O-10P-10Q8R6S-3T-7U9V6W10Z-3b-8c4d-10e7f-10g-3h14i3j5k11l4m4n5o-13q6r-6
venc*	L12R5X3Y3n-3
venc* a*	R3
venc* la*	R4
venc* los*	L7
vence*	L10Y4
vencen	L12X3
vencen $	L5
vencen los	L7
venci*	R6
vencio	R3
vencio la	R3
vend*	A-4B-5C-6E-3F-4G-4H8I-4J4K-3M5O-3P-4R9S-4T-6U7V-8W16X-3Z-4a3b-6c-4d-4f-5h11j9k15l8m7o-5p-6
vend* #*	H-3L6M3h14n10q-4
vend* a*	h3
vend* al*	R4j5
vend* algo*	H5
vend* como*	h3
vend* dian*	l3
vend* el*	H4a4h4
vend* en*	H12
vend* hoy*	H11W5
vend* jona*	k4
vend* la*	H-3W7e4h4
vend* mal*	h-12q15
vend* mas*	H3V-6k10
vend* nada*	J7
vend* un*	a3h3
vend* unas*	h3
vend* yo*	H-3Q4U6
vend* ☎*	k3
vende	H-3W6
vende*	H-5R10U-3V-6W-4a-4f-3h9j15k19l11m11n-4q-7
vendedor	k9l3
vendedor $	k8l3
vendedor jonathan	k4
vendedora	R6V-5k14
vendedora $	k4
vendedora al	R5
vendedora mas	V-5k9
vendedores	R4l5m3
vendedores $	R3l5
venden	j18
venden $	m3
venden al	j5
vender	H-3h12i3k5l5m7
vender $	h13k5m8
vender diana	l3
vender retirala	l3
vendi	H-6J7Q4T-3U8h10n8q8
vendi #	h7n13q-4
vendi $	H-3U3
vendi a	h3
vendi como	h3
vendi el	h4
vendi mal	h-11q15
vendi nada	J7
vendi un	h3
vendi unas	h3
vendi yo	Q4
vendi*	H15L-3M9U6W19b-5h5n-6p-3
vendido	H11Q3U8W3
vendido $	Q4U4W5
vendido en	H4
vendido hoy	H8
vendido yo	U5
vendiendo	U4j3
vendieron	W8
vendieron hoy	W8
vendimos	H9M7U-3e3
vendimos #	M5
vendimos hoy	H6U-3
vendimos la	e3h3
vendimos mas	H4
vendio	H5M4U-4W13h5
vendio algo	H6
vendio el	H4
vendio en	H5
vendio la	W4
vendo	L6a9
vendo #	L6
veng*	A3D-3Q-3S7V4a5c7g3
veng* a*	A4
veng* en*	L3j3
veng* la*	V4c4
venga	A4V6c8
venga a	A3
venga la	V4c3
venga*	a9
vengas	a9
vengas $	a9
vengo	C3L3S7g4
vengo a	C3e3
vengo en	L3j3
veni*	D6e10
venia	D7e8
vent*	A-5C-8E-6F-6G-7H9I-7J9K10L-6M10N-4O-8P-6Q10R-5S-6U10V8W4a-3b-5c3d-7f-7g-4h14i4n7o-9p5q7r-5
vent* #*	M3V5h8n-4
vent* &*	M8e5n-4q4
vent* a*	W3a3i3
vent* ahor*	J4
vent* al*	U3
vent* ante*	p3
vent* ator*	K5
vent* atra*	n4
vent* ayer*	B4
vent* brut*	H3
vent* chiq*	h3
vent* cier*	l3
vent* con*	K4M6h-4
vent* de*	B3F-3G-3H14K-5M7j3n6q5
vent* del*	H6W7q6
vent* el*	h-3n4q3
vent* en*	K5
vent* era*	J3
vent* es*	J3M3l4
vent* eso*	J5
vent* esta*	Q3U3
vent* fals*	l3
vent* favo*	p3
vent* fue*	M3
vent* la*	q3
vent* no*	q4
vent* novi*	H5
vent* nuev*	V-3h5
vent* o*	H3T6
vent* para*	a5
vent* pasa*	n-3p7
vent* pers*	U6
vent* por*	H-3K9i7q-3
vent* que*	H-3n3q3
vent* qued*	Q3
vent* teng*	U4
vent* trae*	K3M3
vent* van*	H3
vent* ☎*	h-9n12q6
venta	A-3C-6D4E-4F-5G-5H6I-3J12L-4M13O-6P-4Q11R-3S-5T-7V8W-8Y3Z-4a-8b-4d-5e4f-5g-3h17i10k-6l-5m-5n11o-7p7q13r-3
venta #	V6h6n-3
venta $	D4J6K-3O-3Q12S-3T-4U-4V9W-3Y4a-5c3e-5f-4h25i7j-3k-3n7o-6p-5q3
venta &	M8e5n-4q3
venta a	i3
venta anterior	p3
venta bruta	H4
venta chiquita	h3
venta con	M7h-7q3
venta de	B5G-3H5M7n6q4
venta del	H-3U3q7
venta el	h-3n5q3
venta era	J3
venta es	J3M3
venta esta	Q3p3q-3
venta favor	p4
venta fue	M3
venta la	q3
venta no	q3
venta nueva	h4
venta o	H3
venta pasada	n-3p7
venta personal	U3
venta por	i7q-3
venta que	n4q3
venta ☎	h-10n12q6
venta*	A-3H14I-4K12L-3M-3P-3Q5T4U13W10Z5a-5c3h-4i-5k5l4m4n-4o-3q-11
ventana	Z9j5q-4
ventanilla	h3
ventanilla #	h3
ventas	H14I-4K14L-3M-3O-3P-3Q6T3U14W11a-4c3h-5i-4j-3k6l5m4n-4o-3q-7
ventas $	H13K-8Q3U11W-5c3h-3k8m7n-3
ventas aqui	m3
ventas atoradas	K5
ventas ayer	B4
ventas con	H-3K5
ventas de	H14K-4W4
ventas del	H8W9
ventas en	K3
ventas es	l4
ventas falsas	l3
ventas noviembre	H5
ventas por	K7
ventas sin	K3
ventas tengo	U4
ventas van	H3
vente	a7
vente con	V3
venti*	V4
ventita	V4
ventita $	V3
venz*	W3Y3b3
veo	B-3P-5Q19S9U-3a4h-5n14q-4r-3
veo $	S6a5
veo con	S6
veo el	n9
veo la	Q4h-5n8
veo lo	Q7U-3
veo* con*	S5
veo* el*	n8
veo* la*	Q4h-4n7
veo* lo*	Q7U-3
ver	A11B13C16D-4E-8F-6G-5H9I8K8L-3N-5O-5P17Q8R-4T7U7W3X-4Y-4Z-5a-10b16c-3d-13e-5f-9g-6h-5i-5k-7m17n6o-9q-8r-5
ver $	A5C8n3
ver aprobaciones	A11
ver bitacora	B6
ver cajeros	m8
ver colaboradores	m7
ver cuales	m6
ver cuanto	C8W6
ver el	C5P4V5b3
ver en	P3
ver ensename	H-3Q3T5n5
ver equipo	m6
ver ese	H5
ver la	H14m4
ver las	A7
ver lo	C4P7U3
ver log	B18
ver los	C3D3H7I-4P-3Q3W6m3
ver mi	P-4Q6U4b10
ver mis	I5P7U8b3
ver monedero	C8
ver pendientes	K9
ver puntos	C9b4l3
ver que	B4H-3K3P5U3b3
ver quien	I4m3
ver saldo	C10b4
ver si	J3U7b4n6
ver staff	m11
ver su	Q3p3
ver todo	B3l4
ver todos	I4
ver un	C3
ver*	A7C6D3K3W-3h-3j5n12q-3r8
ver* apro*	A12
ver* bita*	B7
ver* caje*	h4m5
ver* cola*	m8
ver* cual*	m6
ver* cuan*	C9U-3W6
ver* el*	C5H3P4V5b4d-3
ver* en*	P3
ver* ense*	H-3Q4T5n5
ver* equi*	m6
ver* ese*	H6
ver* la*	H13m5
ver* las*	A8
ver* lo*	C3P7U3
ver* log*	B17
ver* los*	C3H7I-4P-3W7m3
ver* mi*	P-3Q5U4b9
ver* mis*	I5P6U9b3
ver* mone*	C8
ver* pend*	K9
ver* punt*	C10b6l3
ver* que*	B3H-3K4P6T3U3b3
ver* quie*	I4m6
ver* sald*	C12b4
ver* si*	J3U6b4n8
ver* staf*	m12
ver* su*	Q3p3
ver* todo*	B3I3l5
vera*	r4
veras	r4
veras $	r3
verd*	A5D4a3j7n6q-4r4
verd* a*	A5
verd* no*	T3
verda*	D4j6n7q-3r4
verdad	D3a3c3j7n6q-3r5
verdad $	D3H3j6n4r5
verdad no	T3
verde	A5
verde a	A5
verdu*	Z3
vere*	n7
verem*	K3n7
veremos	K3n7
veri*	C7n6
verif*	C7n6
verifica	C8
verificacion	n4
verm*	A4
verme	A5
verme $	A4
vero	F5
vero abonale	F5
vero* abon*	F5
ves	Y3m5q3
ves $	Y3
ves tu	m5
ves*	H3e5h4j3
ves* tu*	m5
vesp*	H5
vespe*	H4
vespertino	H5
vespertino $	H4
vest*	e7h4j5
vest* de*	j4
vesti*	e6h5j5
vestido	e4h4
vestidos	j4
vestidos de	j5
vet*	h3
vete*	Z3
veter*	Z3h3
veterinaria	Z3
vez	C-3D11E-3F5G-3J-6M-3O5P10Q4T5V-14W4Y7a8b-3e-3f3h-4j-4l-3n10o-3
vez #	i5
vez $	P3V-3Y5d3i-5k3n13q-4
vez a	n6
vez ahora	i4
vez al	a3
vez brenda	B4
vez como	Q4
vez de	F3W4q4
vez del	F3
vez el	T4n3
vez la	P4V-3n6q3
vez no	a5
vez pasada	F3P4
vez que	P4f4
vez yo	O3h4i-3
vez* #*	i5
vez* a*	n6
vez* ahor*	i5
vez* al*	a3
vez* bren*	B4
vez* como*	Q4
vez* de*	D3F3W4h-3q5
vez* del*	F3
vez* el*	T3
vez* favo*	T3
vez* la*	P3V-3n6q3
vez* no*	a5
vez* pasa*	F3P3
vez* que*	D3P4f3
vez* yo*	O4h4i-3
vi	D-3P3a8g5n7o8
vi $	o9
vi el	g5
vi gracias	o3
vi que	P4
vi si	n5
vi* el*	g5
vi* grac*	o3
vi* que*	P4
vi* si*	n6
via*	H3
viaj*	H3
viaj* que*	H3
viaje	H3
viaje que	H3
vid*	a9
vida	a9
vie*	I-4M-4O5P6T-4U-3V12W6a8c-3e4f3g-3h-5k-3l3m-3o5p-3q-4
viej*	C7W6Z4a6d-5
vieja	a6
vieja $	A3Z3
vieji*	C7Q3d-3
viejita	C5d-3
viejito	C3Q3
viejo	W6
vien*	C-6H-3J3P4S3V14W-4d7e6f3h-3l3o6q-3
vien* a*	d7e4
vien* con*	i3
vien* el*	P6S3n4
vien* en*	L3V3
vien* feo*	p4
vien* otro*	V3
vien* por*	e3
vien* una*	V4f3
viend*	J7n8p3
viendo	J6n5p3
viendo $	J7
viendo feo	p3
viene	C-5P5S4V11W-3a3d6e8f5h-3l5n-5o-3p-3q-4
viene $	V5a5l6n-5
viene a	a3d4e4
viene con	i3
viene el	P5S3
viene en	L4
viene otro	V3
viene una	V4f3
viene*	d4
vienen	d3
vient*	o10
vientos	V3o9
vier*	F4H6O8W4a5j3n-4
vier* a*	j3
vier* lo*	W3
viern*	F3H6O7W4a4n-3
viernes	F4H6O7W4a4j3n-3
viernes #	j3
viernes $	D5H4O8n-3
viernes a	j3
viernes lo	B3
vig*	L9
vige*	L9
vige* de*	L9
vigen*	L9
vigencia	L10
vigencia de	L9
vigente	I3
vil*	h4
vill*	h3
villa*	g3h4
vin*	P11R4a3d-5e5h9n-7
vinc*	R5
vinc* de*	R3
vincu*	R5
vinculo	R3
vinculo de	R3
vine	h3
vini*	I3h3
vini* blan*	h3
vinie*	I3
vinil*	h3
vinilica	h3
vino	P10a3e5h5n-5
vino a	C3e5
vino ayer	E3
vino el	P5
vino en	l3
vino la	P3h4
vino por	P3
vino* a*	C3e4
vino* el*	P5
vino* en*	l3
vino* la*	h4
vir*	h4
vis*	A7D3P10a11o-3
visi*	D3P11
visit*	P10
visita $	P4
visitas	P9
visitas $	P9
vist*	A9a13
vist* buen*	A9
vist* la*	a5
viste	a14
visto	A8
visto bueno	A8
vol*	K7T3a-3g3h-6i6n4q6
vola*	K6n-3
volad*	V3
volada	V3
volan*	K6
volando	K6
volando $	K6
volt*	q3
volte*	q3
volv*	g3h-4i5n10
volv* a*	D3g4h-3n8q6
volv* el*	n3
volv* la*	K3
volv* quit*	l4q-3
volve*	T3g4l3n7
volver	T3g3l3n8
volver a	g5n7
volver quitale	l4q-3
volvi	D3Y3h-3q5
volvi a	D3q4
volvi*	D3i7n3
volvio	i7n3
volvio a	i3
volvio el	n4
vou*	M4q3
vouc*	M3
vouch*	M3q3
voucher	M3q3
voy	A5D-5G-4L-3P4Q-5S13T-4U22W-6Y-3a7c-3d9h5l-4n-9o6p-5
voy $	J3P6U9p-3
voy a	A3D-3G-3S9W-5a3d10e4h6l-3n-6
voy al	a4
voy hoy	H-4U12
voy por	a5
voy* a*	A3D-3G-3S10W-5d10e3h8l-3n-6
voy* al*	a4
voy* hoy*	H-3U13
voy* por*	S3a5e-3
vs	H7
vs la	H9
vs* la*	H7
vue*	I3Q-3S10V-3W-3Y7a-4e8h-4i4k3l-3n10q4
vuel*	H-3I3Q-3S9V-3W-3Y8a-4e9h-4i5k3l-3n10q5
vuel* a*	J3R4Y8i4k4n13
vuel* desd*	I5
vuel* el*	e5
vuel* la*	e5
vuelt*	I4V-3e12n8q-3
vuelta	e12n4
vuelta $	n4
vuelta el	e3
vuelta la	e4
vueltas	j3n3
vuelto	I4
vuelto desde	I4
vuelv*	Q-3R3S10Y8a-3e-3h-3i5k4l-3n8q7
vuelva	k3
vuelva a	k3
vuelvan	Y4
vuelvan a	Y5
vuelvas	J4
vuelvas a	J5
vuelve	R4Y3i6
vuelve a	R4Y3i4n3
vuelvela	k4n-4q10
vuelvela a	k4
vuelveme	Y4
vuelveme a	Y3
vuelven	X3
vuelven a	X3
vuelvo	S10n14
vuelvo $	S9n-3
vuelvo a	n17
wen*	B4G4O14W3f3k4q-3
wend*	B4G4W3f4k3
wend* al*	k4
wend* se*	B4
wendy	B4G3W3f4k3
wendy $	G4
wendy al	k3
wendy se	B5
wey	l4
wha*	T8n5
what	T9n4
wif*	j7
wifi	j6
wifi $	j4n3
wil*	f3
wro*	Z8q9
wron*	Z9q7
wron* chat*	Z7
wrong	Z6q8
wrong chat	Z9
xal*	a3
xala*	a4
xalap*	a4
xalapa	a3
xalapa $	a3
y	C-5D12G-6H8I-6J-10K-6L-5M4O-8P3S8T9U-4Z-8c-5e8f-5g6h10j-4k-6n3o-6p4q6r8
y #	H10d3h10
y a	p3
y ahi	S3
y ahora	D5R3T12b4h-4
y al	H4a4
y antes	H6
y aqui	T3
y brayan	m4
y cargos	P4
y clientes	I3
y como	Q3q-3r3
y con	M4Q3n-4
y cuando	P5n3
y cuanta	H4
y cuanto	H4p5
y de	H4b3n-4p8
y dejo	q6
y dio	F3
y el	A4C4H5a5q-3
y en	H3
y encima	D3
y era	D3q10
y esas	q4
y eso	n4
y esta	D4d3h-3
y este	r7
y esto	T9r-3
y folio	h-3i4
y hoy	D4
y hueso	c4
y la	d4n12
y las	j6
y le	F3G6h4p4q-5
y lo	D3H6d6e6q-5
y los	H-3p4q5
y luego	S-5T5V4a3n8
y me	C-3D3H8W3Y6g3h3n-4q-5
y medio	Q3
y mesas	j4
y mi	N5U6
y nada	D6
y nadie	D5
y ni	D6a4o-3
y no	D8F3J-3M3S-3l4n5q6r3
y ora	n12
y otra	i5
y para	Q4
y por	H4P3r3
y pusiste	q4
y que	T5a4e4
y quedo	h3
y quien	m3
y quiere	C4f3
y quiero	B4b3g9
y regreso	S6e-3
y se	e6l4q-3
y seguimos	S7
y segun	E3
y si	L4Q9n6
y sigo	D4
y sigue	A4n-3
y sistema	E3
y solo	q4
y su	C-3d-3k3p9
y te	S10n3
y todavia	D3
y tonito	k3
y tu	r15
y un	a3h5
y una	a6
y usted	r3
y vale	o3
y vuelvo	S10n-3
y ya	E8F3S5Y3i3
y yo	W4g3h-4q7
y ☎	C3f3
y* #*	H10d3h10
y* a*	p3
y* ahi*	S3
y* ahor*	D4R3T13b6h-4
y* al*	H3a4
y* ante*	H6
y* aqui*	T3
y* bray*	m5
y* canc*	q3
y* carg*	P5
y* clie*	I3
y* como*	Q3q-3r3
y* comp*	a5
y* con*	M4Q3n-3
y* cuan*	H7P6U-4n3p3
y* de*	H4U3b3n-4p9
y* debe*	D3E5
y* dejo*	q6
y* desp*	n3
y* devu*	e3
y* dio*	F4
y* el*	A6C5H4a6q-4
y* en*	H3U3
y* enci*	D3
y* era*	D3q10
y* eran*	i3
y* esas*	q4
y* eso*	n3
y* esta*	D3d3
y* este*	r7
y* esto*	T8
y* foli*	i4
y* gast*	h5
y* hiel*	h3
y* hoy*	D4
y* hues*	c4
y* la*	d5n14
y* las*	j5
y* le*	F3G6h5p6q-5
y* lo*	H4d6e6q-5
y* los*	H-3p4q4
y* lueg*	S-5T7V4a3n7
y* me*	D3H8Y5e3g3n-4q-4
y* mesa*	j4
y* mi*	N4U6
y* nada*	D6
y* nadi*	D4
y* ni*	D7a4o-3
y* no*	D8F3J-4M4l4n6q5
y* ora*	n11
y* otra*	i5
y* para*	Q4
y* por*	H4P3r3
y* pusi*	q5
y* que*	T6a3e3
y* qued*	h3
y* quie*	B6C3D-3O-3g9q-3
y* regr*	S7e-3
y* sali*	P3q3
y* se*	e6l4q-3
y* segu*	S6
y* si*	L4Q10h-3n7
y* sigo*	D4
y* sigu*	A4n-3
y* sist*	E3
y* solo*	D3q4
y* su*	C-3d-3p9
y* te*	S11
y* toda*	D3
y* toni*	k4
y* trae*	l3
y* tu*	r14
y* un*	h6
y* una*	a4
y* uste*	r4
y* vale*	o3
y* vuel*	S11
y* ya*	E9F3S5Y3i3
y* yo*	W4g3h-4q7
y* ☎*	C3f3
ya	B-8E-7F-5I6J5L-8M-4N3O6P-6Q-3S3T-5U4V7W-6X5Z-12a7b6f-8g-4i-7j4l10m4n12o10p9r-12
ya #	h8
ya $	C-6I4L-3V-3a-4c3d4l3n21o-5p15q-3
ya abrimos	O6
ya acepto	f4m4
ya agarro	l4
ya aparece	m3
ya aparecio	n7
ya caduco	R5
ya canjeo	G6W3d-4
ya casi	S7U3
ya cerraron	H3
ya cobre	h7
ya comiste	a11
ya completo	p8
ya con	H-4I4h5o5p10
ya contesto	n8
ya cuanto	U5
ya despache	V4
ya di	R3
ya en	S3
ya entendi	o3
ya entro	m3n3
ya esta	M5Q6a3f-3m6n17q-3
ya estan	a4n10
ya estoy	O8
ya estuvo	X4l4n7
ya firmo	k3
ya habia	n5
ya hay	b4n4
ya hice	H4
ya inscrita	I6
ya jaja	I5
ya junta	C3
ya junte	d3o3
ya junto	C3d3p4
ya la	D-3a-4j4n14q10
ya le	A5e5n12p-3
ya llegamos	H4I6
ya llego	a6j6
ya llegue	O10U3b5
ya lo	F3M4d3e3o3
ya los	G4b3
ya me	D6H3J3L3N-3P-3Q-3S-3T10X-4f5g3h7j-3l-3o9q-3
ya mero	S10a6
ya meti	Q3
ya ni	D4
ya no	A-3C-3D-4E-3G8H-6J9K3L-3N16Q-3U-3V-3X15Y3Z-3a-8d4e4f-3g-3h-4k-4l18n-12o-9p-3q10
ya otro	V7
ya pago	J4V8d-4h6
ya pague	h7
ya para	H3p5
ya pasamos	I3
ya pasaron	n7
ya paso	C7k5n6
ya pueda	k10
ya puede	k3
ya puedo	b7n3
ya que	S11d3n-4
ya quedo	V5a4h-7m5n8o12p-3
ya quiero	Y4
ya rebasamos	H4
ya regrese	A5
ya regreso	e3
ya revisaste	n3
ya sale	m4
ya sali	a6
ya salio	e-5j3n7o3
ya samuel	l6
ya se	C8D3G-4H-4K5Q-3R4V4a5l3n10o3q-3
ya somos	I3
ya son	H5U3b5
ya subio	W4b3
ya sumado	p3
ya superamos	H10
ya te	o6
ya tengo	d4o4
ya termino	a4l4n3
ya tiene	Q3n5
ya va	V3a4j3
ya van	D8P3
ya vas	a8o9
ya vendi	h-16n16
ya vi	n-4o11q3
ya viene	a6
ya viste	a5n-3
ya volvi	Y3
ya voy	A3
ya ☎	E8
ya* #*	h7
ya* abri*	O6j10
ya* acep*	f3m5
ya* agar*	l4
ya* apar*	m3n6
ya* cadu*	R6
ya* canj*	G6W3d-4
ya* casi*	S8U4
ya* cier*	V3
ya* cobr*	h7
ya* comi*	a11
ya* comp*	P4b8p9
ya* con*	H-4I3h6o3p11
ya* cont*	n6
ya* cuan*	U4
ya* desp*	V4n6
ya* di*	R3j3
ya* el*	A3
ya* en*	S3
ya* entr*	l3
ya* esta*	D-4J-3M6Q6a7f-4m5n20q-4
ya* esto*	O9
ya* estu*	X4l5n7o7
ya* firm*	k3
ya* habi*	n3
ya* hay*	b4n4
ya* hice*	H4
ya* insc*	I4
ya* jaja*	I6
ya* junt*	C6d6n-3o3p4
ya* la*	D-3a-4j4n14q10
ya* le*	A6a3e5k3n11p-3
ya* lleg*	I5O9U3a3b4j7n-7
ya* lo*	F3M4o3
ya* los*	G4b3
ya* me*	D6H4J3N-3P-3Q-3S-3T12X-4d-3f5h6j-3l-3o10
ya* mero*	S9a6
ya* meti*	Q4i3
ya* ni*	D4
ya* no*	A-3C-3D-4G7H-5J8L-3N14V-3W3X14Y4Z-3a-8d4e5f-3g-3h-3k-4l19n-12o-9p-3q9
ya* otro*	V6
ya* paga*	h3
ya* pago*	J4V7d-3h6
ya* pagu*	h6j3
ya* para*	H4p4
ya* pasa*	I4n7
ya* paso*	C6k5n9
ya* pued*	b7k13n5
ya* que*	S11d4n-4
ya* qued*	V5a3h-8m6n10o11p-3
ya* quie*	Y4i3
ya* quit*	l3
ya* reba*	H3n-3p8
ya* regr*	A5
ya* revi*	n6
ya* sabe*	c3h3
ya* sale*	m4
ya* sali*	a8e-5n5o3
ya* samu*	l7
ya* se*	C7D4F-3G-4H-4K4Q-3R3V4a4b3n9o4q-3
ya* somo*	I3
ya* son*	H6U4b5
ya* subi*	W5b3
ya* suma*	p4
ya* supe*	H8
ya* te*	o6
ya* tend*	b3p6
ya* teng*	d3o4
ya* term*	a4l3n7
ya* tien*	Q4j3n7
ya* va*	V3a3j3
ya* van*	D7P4
ya* vas*	a8o9
ya* vend*	a5h-15n14
ya* vi*	n-4o12q3
ya* vien*	a6
ya* vist*	a6n-3
ya* ☎*	E7
yad*	W3k5m3n-3
yadi*	W4k3m4n-3
yadi* con*	k4
yadi* o*	m3
yadir*	W4d3k3m3n-3
yadira	W4k4m4n-3
yadira $	W4
yadira con	k5
yadira o	m4
yar*	k3
yare*	k4
yare* ☎*	k4
yarel*	k3
yareli	k4
yareli ☎	k3
yes*	B3f-3h8k4m6n-3
yese*	B3O3f-3k3m5
yese* hoy*	B4
yese* o*	m6
yese* ☎*	f-3k4
yesen*	k4m5
yesenia	B3f-3k4m6
yesenia hoy	B4
yesenia o	m6
yesenia ☎	f-3k4
yo	A5C-5D11H-7I-6K-5L-8M-3N4P-3Q3R3T-4U31V-5X4Y-4Z-3d-3e-3g9h5i-6j-6k-4m-3q4
yo $	H-3I-4N3U19n6
yo cuanto	p3
yo de	A3
yo desde	U3
yo en	U5
yo hoy	Q4
yo la	c3
yo les	S4
yo lo	F3
yo mero	U4h3
yo no	B4D3J5
yo nunca	r4
yo que	U3n3
yo quiero	a4
yo tambien	L-4a3g10
yo te	X3
yo tenia	D7
yo traigo	b4h5i-3
yo* auto*	A3
yo* cuan*	U4p3
yo* de*	A3
yo* desd*	U4
yo* desp*	U3h3
yo* en*	U6
yo* hoy*	Q4
yo* la*	c3
yo* les*	S4
yo* lo*	F3
yo* mero*	U5h3
yo* no*	B4J4
yo* nunc*	r5
yo* preg*	X6
yo* que*	U3
yo* quer*	g3
yo* quie*	a4
yo* soli*	U3
yo* tamb*	L-4a3g11
yo* te*	X3
yo* teni*	D5
yo* trai*	b4h4
yo* vend*	U3
yol*	C6E3G3P5h3
yoli	C5G3P3d3h3
yoli $	C4G5
yoli no	E5
yoli* no*	E6
you	T9n4o9r10
yul*	l4
yuli*	l3
yuli* que*	l4
yulia*	l3
yuliana	l4
yuliana que	l3
z	a15
z $	a15
zap*	A5e5j6
zapa*	A5e6
zapat*	A5e6
zapatos	A6e4
zapatos $	A6W3e-4
zapo*	j5
zapop*	j4
zapopan	j4
zapopan $	j4
zas	o18
zoi*	E5
zoil*	E5
zoil* hay*	E5
zoila	E4
zoila hay	E4
zul*	C6k4
zule*	k4
zule* al*	k5
zulem*	R3k4
zulema	k4
zulema $	R3
zulema al	k5
zum*	h3j3
zumba	j3
☎	A-5C24D-4E17F18G17H-15I-9J-6K-6L-7M-10N-5O-6P19Q-11R5S-9T-8U-8V-7W10X-6Y-5Z-7a-13b-5c6d18e12f26h22i-13j-9k17l5m-8o-11p-18r-7
☎ #	C-4E-3F4M-3d8h8n11q4
☎ $	A-3C22D-7E16F16G17H-14I-8J-8K-5L-10M-8N-4O-6P22Q-10R7S-8T-7U-8V-6W10X-5Y-4Z-6a-12b-8c6d17e15f25h22i-12j-8k17m-7n-7o-9p-18r-5
☎ a	C5E8W5f4
☎ al	G-3W8k5
☎ antes	C3
☎ anulala	l4
☎ aumentale	F3
☎ autoriza	G3
☎ bajale	G3
☎ borrala	G5
☎ compro	h8
☎ cuanto	C12p-4
☎ cuantos	C4L4
☎ daselo	F4
☎ de	h5l5q-3
☎ derivado	E3
☎ descuentale	G3
☎ desinflaselo	G4
☎ el	q3
☎ en	F8
☎ era	l6
☎ eran	F6
☎ es	G4W5f3k5
☎ esta	E6
☎ favor	C12F5d-3
☎ folio	h4
☎ fueron	h3
☎ gasto	h4
☎ gracias	C3h3o-3
☎ la	h3
☎ le	F4d-3h3
☎ me	C4
☎ monto	h6
☎ ni	E7G-3
☎ no	C3E4
☎ o	C7
☎ pago	h3
☎ para	C4d4
☎ ponlo	E4
☎ por	C4G3e5
☎ porque	J3
☎ que	C4E4F3b4
☎ quiero	E4
☎ saldo	C10
☎ se	F8
☎ si	C3
☎ son	F4
☎ tenga	E5
☎ ticket	n11
☎ tiene	C5
☎ trae	G3
☎ va	k5l-3
☎ van	F5
☎ y	D3f3
☎ ya	C7G5W3d-3h-3l4
☎* #*	C-3E-3F4M-3d6h8n12q5
☎* a*	C6E9W7f3h-3
☎* al*	G-3W9k4
☎* anul*	l3
☎* aume*	F3
☎* auto*	G3
☎* baja*	G4
☎* borr*	G4
☎* comp*	F3h8
☎* cuan*	C15L4p-4
☎* dase*	F4
☎* de*	h6l6q-3
☎* deri*	E4
☎* desc*	G3
☎* desi*	G4
☎* devo*	G3
☎* en*	F6
☎* era*	l6
☎* eran*	F5
☎* es*	G4W5f3k4
☎* esta*	E6
☎* favo*	C11F4d-3
☎* foli*	h5
☎* fuer*	G3h3
☎* gast*	h5
☎* grac*	C3h3o-3
☎* la*	h4
☎* le*	C3F4d-4h3
☎* lo*	h3
☎* me*	C4
☎* mont*	h8
☎* ni*	E7G-3
☎* no*	C5E5
☎* o*	C7
☎* pago*	h3
☎* para*	C3d4
☎* ponl*	E4
☎* por*	C3G3e5f3
☎* porq*	J3
☎* que*	C5E3b5
☎* quie*	E4
☎* quit*	G4
☎* saca*	d3
☎* sald*	C10
☎* se*	F10G-3
☎* si*	C3
☎* sin*	C3
☎* son*	F4
☎* teng*	E5
☎* tick*	n10
☎* tien*	C4G3
☎* va*	k6l-3
☎* van*	F5
☎* y*	D3f3n-3
☎* ya*	C8F3G5W3d-3h-4l3`,
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
