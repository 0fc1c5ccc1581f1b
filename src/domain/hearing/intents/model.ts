/** Weights that `npm run train` made of `examples/`; `likely.ts` reads them. Not to be edited by hand. */
export const model = {
  /** Of the examples. */
  print: "194d4e2a00a82d16",
  idle: {
    intents: "approvals audit balance complaint correct correctAdd correctRemove corte customers denial doubts earning findSale forgetMe greeting history howTo invite later menu myDay next notAllowed noticesOff noticesOn oops other ownBalance person redeem refund register registerMe sale sameAgain shop staffAdd staffDisable staffList status thanks thatBalance undo whoAreYou",
    features: `	B-4E-4F-5G-3M-3N-3O9Q-3R-5T6V5a11d-3h3j3n6o15q3
#	B4D4E9F15G15H8I3K-4L5M14N-8O-8Q-7R-8S-3T-13V-4W7X-5Y-5Z-11a3c-9d14e11f-11g-8h20i14j4k-7l-10m-8o-10p-5q10r-11
# #	F-3h27q-3
# $	A-10B6E10F5H9I-9J-5K-4M12N-6O-5Q-10R-6S-7T-9U-5W5X-3Z-7a7b6c-3d10e12f-4g-6h21i20j4k-10l-10m-8n3o-13p4q14r-7
# &	h4q8
# a	B4C-4E-3F9G12H5M9a3e4f-5h7k-4l-3
# ahora	h4
# ajustalo	E4
# al	C-6E-5F8G18H10L4M-3P-3V-3a-4d3e-3f-6h12k-3l-3n11q8
# anoche	H3
# aprobada	A3
# asi	G6q-6
# bien	H5
# cafes	h4
# cajas	e4j3
# cajeros	k4
# carga	D4
# celular	F11G3d7e4f-3h8q-5
# celulares	W9
# cerraditos	E6
# cliente	h9
# clientes	I4Q4
# comanda	d4h3
# como	M3e3
# completale	F5q-3
# componlo	G3
# con	a5d5h7i3n-4p3
# concedido	A4
# cuanto	H13
# cubetas	h3
# de	B-4C-8D-4E-6F6G9H8I4M9Q-4V-3W-3d17f-3h14k-4l-4p-3q-3
# dejala	E3
# dejaselo	E4
# del	C-4F-3M6d9e4f-5h17
# desde	F4
# dias	D3H9l3
# dime	M4
# efectivo	h3
# el	G4H5h11j4q-3
# en	F8M4h10n-4q3
# eran	q7
# es	C7J6h6q-3
# ese	J4q-3
# esta	a9h-3
# este	I4
# exacto	E3
# extras	F4
# factura	h3
# favor	W4h5
# fijate	C4
# folio	h13q-3
# fue	G3M3
# fueron	h4
# gracias	h-3o12
# hijas	k3
# hojas	h3
# hoy	M9U4
# igual	E3
# iguales	q3
# inscritos	I3
# juntos	H10h-3
# karlas	m6
# kilos	h6
# la	A5C5M4d-3h8i-3n-3q5
# las	U5
# le	h5l5
# litros	h3j3
# lo	M4h9q-3
# los	E4d3n3
# mama	h3
# mas	F3i15q-4
# me	h4
# mejores	I9
# menos	G7
# meses	I5L3e4
# min	S8a5n3
# minutos	n4
# mismo	i5
# movimientos	B6
# no	L3M4h3n-4q11
# nomas	h3
# nota	h12
# notas	i6q-3
# nov	H5
# numero	W6h6
# o	C3L6h3n10q-4
# octubre	H6
# orden	h3
# para	E-5F12W-3a5h8
# partes	i4
# pero	h3
# personas	k3
# pesos	D6E4F4G4H-4M3P-3Q-4V3a-3d4e5f-4h9i8n-3
# playeras	e3h4
# points	F6d3
# ponle	E7h3
# ponlo	h4
# por	G4L4a5b-3h10q6
# puntos	A11B3C-9D3F20G17J-3L3P7W5b-8d11e-5f-4h-12n-5q-5
# que	C-4D6G8M4P-3S5b3d5
# quedo	n4
# quiere	h5
# recibo	h6
# refrescos	h3
# registralo	h3
# rfc	h-3j6
# se	M-3d3h8j4q3
# semana	l3
# si	D8L-3b3h3
# socio	h3
# son	E5
# su	F3h5
# telefono	F6h6q-3
# ticket	M-4Q5d3h10n6q-6
# todo	h3
# total	h6
# traia	F4
# tu	H5
# va	q3
# veces	D7K3R3h-5i3n3q8
# vecinas	F3
# y	A5C-3D6E13H8M5V-3a-4b5e-5h6n-8q5
# ya	K4M8V-3X4h5n4q-5
# yo	U4h4
# ☎	C-3E11G11H-4P-3V-4d10e9f-5h31i-3k-3n-6q-7
#* #*	h27q-3
#* &*	h5q7
#* a*	A-3B4C-4E-4F10G12H9L-3M8a5e6f-5h9k-4l-3p-3q-4
#* ahor*	h3
#* al*	C-6E-6F8G16H10L4M-3P-3Q-3W6a-4f-6h9k-3l-3n10q7
#* asi*	G4h3q-5
#* bien*	H7
#* bole*	h5
#* cafe*	h3
#* caja*	e3
#* caje*	k4
#* carg*	D5
#* celu*	F11G4W9d4e3f-3h6q-5
#* cerr*	E4
#* clie*	I5Q5h6
#* coma*	d3h5
#* como*	e5
#* comp*	F4h4
#* con*	a5d7h6i3n-4p5
#* conc*	A4
#* cort*	P4
#* cuan*	H13M4n-4
#* cube*	h4
#* cuen*	h4
#* de*	B-4C-8D-4E-6F7G7H9I3J3M10Q-3V-3W-4d15f-5h14i4k-3l-3p-3
#* deja*	E5
#* del*	C-4F-3M4d10e5f-5h17
#* desd*	F3
#* dias*	D3H12e3l3
#* dime*	M4
#* duen*	h3
#* el*	G3H4h14j3q-4
#* en*	F10h12k3n-4
#* eran*	q6
#* es*	C9J6h6q-3
#* ese*	J5q-4
#* esta*	a8h-3
#* este*	I5
#* exac*	E4
#* extr*	F3q3
#* favo*	W5h4
#* foli*	h14q-3
#* fue*	G4
#* fuer*	h3
#* grac*	H-3h-3o12
#* hay*	q3
#* hija*	k3
#* hoja*	h3
#* hora*	D3
#* hoy*	M8U5
#* igua*	q3
#* insc*	I3
#* junt*	H10h-3
#* karl*	m5
#* kilo*	h5j4
#* la*	A5C3M3h8n-3q5
#* las*	U5
#* lata*	e4
#* le*	h5l5
#* litr*	h5
#* lo*	E6M3h5q-3
#* los*	E4d4
#* mama*	h3
#* mas*	F3i18q-4
#* me*	h6
#* mejo*	I8
#* meno*	G6q3
#* mese*	I5L4
#* min*	S11a5
#* minu*	S4h-3n4q3
#* mism*	i6
#* movi*	B6
#* no*	G4M3n-3q14
#* noma*	h4
#* nota*	h10i4q-4
#* nov*	H7
#* nume*	W6h6
#* o*	C5L8n5q-3
#* octu*	H5
#* orde*	h3
#* paga*	h3
#* para*	E-5F13a4h7
#* part*	i3
#* past*	V-3i4
#* pero*	h5
#* pers*	k3
#* peso*	D7E4F4G5H-4M6P-3Q-4W3a-3d5f-4h10i9k-3
#* pizz*	h3
#* play*	e3h3
#* poin*	F7d5h-3
#* ponl*	E6h10
#* por*	E-3G4L5a6b-3h7j-3q6
#* punt*	A10C-10F19G17J-3L3P9W5b-8d11e-5f-4h-12n-5p-3q-4
#* que*	C-4D7G9M6P-3S4d6p-3q-3
#* qued*	n3
#* quie*	M3h3
#* reci*	h5
#* refr*	h3
#* regi*	I5h4
#* rfc*	h-3j6
#* sale*	n7
#* se*	M-3h9j4
#* sema*	l4
#* si*	D6H4b4h3
#* son*	E4
#* su*	h3
#* sucu*	Q3
#* tele*	F7h8q-3
#* tick*	M-4Q3d5h10n7q-6
#* todo*	h4
#* tota*	h5
#* trai*	F4
#* tu*	H5
#* va*	q4
#* vece*	D8K3P3h-5n3q7
#* vent*	h3
#* y*	A4C-3D9E13H10L-3M6a-5b4e-5h3n-10q5
#* ya*	K6M4h5n6q-5
#* yo*	U5h4
#* ☎*	C-3E11G11H-3P-3V-4d10e8f-5h29i-3k-3n-6q-8
&	C-3F-3G-3H-5M25P-4Q-4S-3U-3V-3a-4b-3d-3e17f-3h24k-4l-3m-3o-3q22r-3
& #	h6
& $	H-3M17Q-3a-3e14h13m-3q10r-3
& cuanto	M5
& siempre	h-6q8
& ☎	h3
&* #*	h7
&* cuan*	M6
&* siem*	h-5q6
*/09	H14
*/11	H9
*0/11	H9
*5/09	H10
*aba	A-3D3E4G3H-5J20L-3O-3P-3Q-4S-4T-3V5W-3X-3Y3Z15a-6f-3h7i3j-5o-3p3q10r-3
*aban	T3h4
*abar	d3
*abas	o7q3
*abe	K3V8c6n6q-3
*aber	B3C11D-4H5K3P8Q-3W-3b11d-6f-4h-5i-3j-3n7p6q-3
*abes	T11h4n3
*abia	G3i5n3q6
*abla	h5r8
*able	C3H3b3c7n6o8r-3
*ablo	n3r14
*abo	R3T-3d-4i3l4n11p10q4
*abor	e3
*aby	a4k4
*aca	G7H9N4W-3
*ace	B-3C-4F-3G-3H-5I3K-4L-4M-3Q10R15S-7W-4a7b4h-3i8k-4n3p5q5
*acen	B3L4W4j14
*acer	A-3L-3Q3T9a-4b-3d4e5g3i3n4o7q12
*aces	D4H4T16n-3
*acha	M-3R3V5c4k5l5n-6q9
*ache	U4V5k6
*acho	G3H-3V7a-3h4k7l6m3n-3
*acia	C7L4p-4r6
*acio	X3a5
*ack	L3d3o9r-6
*aco	H-4M4Q14U-5a8e3n3q-3
*acos	d4h3j4
*acto	E5T4Z5c6n-3r3
*ada	C-5D12E-7H-3J18M-4N3O-7S-3V-5X9Z4a-10b-6c5d-8g-5h-3j-3k7l5n8o4p-8r-8
*adas	C-3H-3K7P10e3h5j6
*ade	F5f5h-3
*ades	a6o7
*adia	l5
*adie	D4J10X3
*adir	h6k7
*ado	C7D5F-9H7I7J-6K7L-4M6N-6O-8P15Q-4R5S-5T-11U4V-11X-7Y-6Z10a4b8d3f-9g-5j-7l7m5o-4p5
*ador	A-4H4O3R4W-3c11f-3g3h5k7l5n-3
*ados	B5C-4D-3F-3G3H-4I18T-3U-3a-3f-3h-4i-3j8m20n-3o-3p3q-5
*adra	C-4D5E8H5
*adre	C6G4L-3T-3Z9a3j-3n-5o17
*adro	e6
*aeme	a6
*aen	e7j11
*aer	F5
*aes	H3
*aete	V3
*afa	e3r8
*afe	F-3P3S6d17h4i3p3
*afes	L4h3
*aff	m7
*afon	M3
*aga	C-4L5X5a4d13n-3
*agan	Q6Z5a4
*agar	L3W3b4d8h8i4j3n-3q6
*agas	J14Z3n-3q-3
*agna	h4j3
*ago	B-3C-6D-3E-5G-4H-4J3L6O-3P-4Q8T11V4Z-3a-5b-3d7g-3h10i3l-3n10o-3p-3q6r-3
*agon	n5
*ague	D9e3h10n-3
*aham	k4
*ahi	f4
*aia	D6F6Z5a3
*aigo	A3H-4I-3K3U5b7d4h7i-3m3p-3
*ail	l3
*ain	h-3i7l6n8
*ais	f3
*aja	B3C-6D-6E-8F-5G5J-3L-3M-7N11P-4U5W6X11Z3b-10f-9g-5i-5l13m6n-6o10p-5q4r4
*ajaj	a7
*ajan	j6m4
*ajar	W3k8
*ajas	D3e3
*aje	C6E4J-3L13P-3S7T3V-3W7X5Z9a-3b-4c-3d-3e-4f-3g3i-3l-3o-3q-6
*ajes	X16Y12d3j-3
*ajo	C-3D5F-6G9H4M-3P5W-3Z3b-5e12h-4l5n-5q12
*ala	B-3C-3E-3F3G12H-5I-3J6L10N3O-4Q-5R-3S-5T-6U-3W10X-3Z-4a-7b-7c-4d-8i13j-4k4l17m-5n-4p-4q30
*alam	A3G3
*alas	a7
*alba	l5
*aldo	A-4B5C17D15E16F12G14H-6I5K-3L9M-4N-5O-7P7Q8R-3S-5T-7U-4V-5W10X-4Y-3Z-3a-8b16c-6d15e-5g-4h-21i-7j-6k-5l-5m-4n-11o-8p19q-9r-4
*ale	A7B-7C-7D-7E-3F14G18H-13I-7J-13K-5M-5N-5O-6P-8S-10T-9U-8V9W14X6Y-3Z-7a-10b-9c-3d12f5h12i6j7k3l10m3o18q10r-6
*alen	D3H6L5P6W-3i-3n-3
*aler	d5
*ales	A-3B3D-5E-3G-3H7I-3K11M-3N5P3S-3T6U9V-3Y-3a4b3c-3d-4i-4j3l-3m5n-7o-3p3
*alga	M-3P-4S8Y6b-3d11n3q3
*algo	N7
*ali	a5k3n-3
*alia	C3E4U4f3
*alio	C-3D4E-3H7M3Q-4W-3a5b-3d-3e10h3n8p3q9
*alir	N6V-3a3n4
*alla	d3j4n3o6
*alle	B3M6P12
*allo	M5T6n6
*alma	S8
*alo	A7B3C-6E12H-3I-3J17L-3M-4N-3O-3P-4Q-3S-3T-4U-3V-4a-6b-4d7f14g-3h-7k-3l7m-3n8o-5p6q6
*alon	L4e6h5j4
*alor	L3a7
*alos	E5G6d12
*alsa	G4h3
*alta	A9D11F5V5a-3i6k8n-3o-4q-6
*alte	K3
*alto	U3h5q3
*ama	E-3G-3H-5I11J-3L6N8O-4Q-6V-3W6a9b-3c-4d-5e-3f14g9j-4k10m-5n-8o-5p-4q-3r5
*amar	D3c5d9
*amas	r17
*ame	A-6C4D-13F-8G-11H7I6J-12K5L-6M7N9O-10P7R5S11T11U4V-3W17X-9Y14Z-10c15e-11g18i-4l-7m5n-4o-15p-4r-9
*amen	c5
*amo	d5g4j6
*amon	k10
*amos	A-3B-3C-6F4H21I11K-3L9M-4O-3Q-6S6T-4U-4V12W-5Z-3a-7b-3d-3h6j9l5m-4n-7p-7q3
*ampa	G6
*ampo	N4
*ampu	G-3d5
*ana	A-6B3C-5D9F-5G-3H7J-6L11M4N-3O4Q-5R-4S6T-5V-6W10X-3Z8b-3d-6e-3f-3i-3j7k5l7n-4o4p-6r-4
*anan	L8W4
*anar	G3L7
*anas	f4q4
*ance	A3C5H7S6b12h-3p5q-3
*anco	H3T6W10a3q-6
*ancy	B5k7
*anda	C3O3R9T-3W5Z4j3n-4
*ande	H3J6Q-3S-3Z11n7
*ando	A4B8D3E-6F-8G-8H-4I-9J4K3L4N-4O-4P11Q7S13T-11U-6V3W-9X8Y8Z8a-3b-12c-6d-3e3f-7h6i-5k-3n6p4q-6r9
*ane	l4
*anee	R3g3
*ani	a5
*ania	l4r3
*anje	P3Y-3a-3d19h-3n6p6
*anme	L-3W9X3Y6b-4g9j4
*ano	B5E-3F9H-7I-3J-3K-3P-3Q-3S3T-3V-3W9a12b-4c11e-5f-3j8l-3m6n-8o-4p4q3
*anos	D3H-3L3S5U3a4h-3l3
*ansa	O9
*anse	D8N3
*anta	B3C-3I11S10W-3X3a10n-4o7
*ante	A4M3b4d-4h7l4n8
*anto	A-4B-4C15D-7E-4G-4H17I-11J-4K-5L12N-3O-5P11Q-8S-4T-6U15V-7W13Y-3Z-4a-3b20c-4e-4f-5g-3h-8j14k-4l-5m-6n6o-7p19q-8r-4
*anul	C6l4
*any	C3b5
*anza	C8b12h-3l6n-5p8
*anzo	j7n5p4q3
*aola	k5
*apa	T3W3a7
*apas	i3
*apel	a4
*apo	a7
*aque	n3
*ara	A5B-6D-4I-5L9M-3N-3O-7P-4Q8R10S-3T4V-6W-5Y-6Z10b6c7g8j9k4l-9m-4n-5p6r-7
*aran	X4j3
*arar	H5K11Q3
*aras	l3q3
*aray	D5n5
*arca	C7R4
*arco	S-3a5n7q3
*arda	b-3j6n11
*arde	B3H7J3K5O9S8a-4k-3l5o-3q-5
*ardo	d3h-4l3m4n13q3
*are	T4
*area	a5
*aren	X11f3
*ares	I-4W12j13
*arga	B3D3F6G4P10d-7h3n11
*argo	F6a4l3
*aria	D-3L6Y5Z3d3k4p-3
*ario	B5C-3F4J7L-3W8Y5Z3a-4g3h-4j6k7l8n-4o-4q-6
*arla	H-3R3W5Z4l4n7o-4q11
*arle	C-6E-4F6G16J-3L4R4S4W-6c-3e6f6g6h3i-3
*arlo	E8G4e5l3q-6
*arma	q3
*arme	D4N12O-3P-3R3V4X8Y6b-3c7j-3n-3
*arne	W6c4h5j-4
*aro	B8E3H4M-4T3a3j4l5n3
*aron	C-5D19E-5F5G5H-4I8J-5K20L-10P3Q-8R-3V-3W-6X-5Y-4Z-4a9b4c-5d-9e13g-6h5i-8j-6m-3n9o-4r6
*arra	e3h7q-4
*arro	H4T3V4Z7h4j3l3n4
*arse	A3K3L4V-3d3f11h-3q3
*arta	D4
*arte	H-3K3Q4T3U3f3g8h-3i6n-3q-3r10
*arto	X4
*asa	A3H-3L3S6V3a10h4j6l4n5q-3
*asar	D5L3j5o-3
*asas	P3W5a7o4
*ase	I4R6U6V7a-3h3
*ases	a5j3
*asi	S7U3
*asio	h3j4
*aso	A-3O9P-4S5T-5U-3V-6W-5X-3Z8a4b-4d-3e-4f-3k6l6n13p6
*asos	Q10h3
*ast	n4q12
*asta	H-4J3L3P-4X10a5d6h-5j5l3n8o9q-3r-3
*aste	D3F-3G4H-4J-3L-5P5Q-3S-4T-3W-3a3d-3h4j-4l-3n26o15p3q9
*asto	D4P4W4h13
*ata	B3M-3W3Y4h4j4r8
*atar	c4q3
*atas	h3
*ate	C3F-3O-3S14T-3U-3V-4W-3X7a6d-3f-3h4i3j5k13n-9o5r10
*atis	C4L9W5d3j-3p4
*ato	C-4D11G-3H-3J3P-3S16T-3V-3W-4Z-3a8g-3h4l3n4
*atos	A3D-3H-3L-3M9N12P-3Q7S3a-3d-4e6h3i8j3k3q-4
*atus	b4n7
*aty	E3G5W4d-3
*aude	r5
*aul	l6
*aura	A4B7F3H-3h3k5l6q-3
*ausa	S7l4
*ava	h3l3
*avas	m3
*ave	C3U4a6b3n5
*aves	a5h3
*avia	C6L-3P-3T-3a-3b6d-4g7j5l3m8n7o-4
*avo	B3E5G3O5V3W3a-3f3n-3o13
*avor	A-3C4D-8E3G-3H4K-3L-7O-5Q-5R3T5U3W-3X6Z-5a-6b3c5f3g4k4l3o-7q4r-4
*avos	n6
*axi	n4
*aya	Y6j4n4q3
*ayan	H-4W6k4m5r4
*ayas	J9n3q-5
*ayo	C7H7S7a-3e-3f3h-6n10
*aza	A4I4b4d3m6
*azla	W3i5q9
*azle	F3R4f6i3
*azlo	d3
*azme	H7I6R4W14e5g5n-3o-3
*azo	A4a6n6
*azon	C4F3b4
*back	G3L3b3d3
*bada	A3
*bado	A12H5K4M3P3
*baja	G8h-3j5l7m8n-3r5
*bajo	E3F-3G6O-4S6Z3h-4l7n-3o6q6
*bala	q4
*bale	G8
*balo	A11q4
*ban	K4X11Y3h4n-3
*bar	A15Y5h-3q3
*bas	J8O3X4g-3o8q3
*beca	l5
*bee	k4
*bel	f3n3
*bela	C4f4l3
*bele	F7W7
*belo	f4h3
*beme	X-5Y6g7h5
*ben	F4j8k7r4
*ber	C8H3P8Q-3W-3b9c-3d-6f-3h-6j-3n5p6
*bera	A3
*bes	A5T9a5h3n3r3
*bia	E3F-3G3W10e4h4i4q5
*bian	A3M4n-3
*biar	E6L6N3T-3W-3b3d4e4q5
*bica	M4
*bie	Q7
*bien	H6L13W-3X-3Y3d-5g9i10k6
*bilo	l4
*bio	C-4E-4F-3H-4Q6S8U-3Z3a4d5i-3l3n7p5
*bios	B15
*bir	A-3B12C-4F6I-7P-3Q7T4W-3X15Y8a-3c4f7h5n-4o-3q-4
*bla	W6h3r9
*blar	S9a3c12
*ble	C5D10E-4F3L6O-4Q-3S-3W3c8d-4k-3n6o5r-3
*blen	c5
*bles	C5T6o3
*blet	Q4
*blo	r12
*bon	W4h3
*bona	F6P6
*bono	G3
*bor	e3
*bora	l5
*bot	r11
*boto	q6
*bra	W4c3q6
*bran	D4E3G10m3q-3
*brar	L5Q3d10h9k10n-3
*bras	Q8
*bre	A-5C-5D-3E-5F-3G-4H7K-5M-3N4O-4R4T-5U5V-3W6X-3Y-3Z-4a-4c-3d5e-5g7h11j3k7l3m6o-3p-6q7r8
*bren	j15
*bres	I4o5
*bril	R3
*brio	e3
*brir	W4e3g6h4
*bro	B-3J-4M5N3U3V8b3f3h5k-3m-3p9q-3
*bros	I13
*caba	G5J3Z4h6i4p6q-4
*cabe	V3
*cabo	b3d-4g4i5l6p9q4
*cada	C3D5Z3
*cado	E4H-3Z12a9e7n-3q3
*cal	h3
*cala	i16o-3q9
*cale	C-3F11G6d4h-5n-3p3
*calo	l4
*came	C3D-3E-3F-3G-3H6I-3L-3M11Q5T14Y3a-3c13d3h-6l3m3q-5
*can	F6L11c4j4
*cano	h4
*car	A-3C6D-3E10L-4M6O-3S3a-3b5c9d3h-5m10o-3
*cas	Q3a5j5k3n-3
*cate	a-3i3j6n-3o3r11
*cede	G6e3n12
*cel	j3
*cela	N4Q7X3n-3q11
*cele	G6l4
*celi	k3
*celo	B12M-5N7Q4
*cen	B3L13P-3a11g3j13n-6o-3
*cena	H6I3S5W9a4j4n-3
*cer	A-3N7O-3T9W-3a-4b-4c-3d5e3n4o7q10
*cera	D3
*cere	q3
*cero	Z9
*ces	D5I-3L-3O-3P11Q-4T17W-4Y5a-4d-4e-3f-4m-3n9o7p-4q3
*ceso	B-4R9d-3k9l8m14n4q-3
*ceta	a3j6
*cha	C11E-3F4G-4H-4J-3P5T-3W-4a-4c5e5i-3j-6k5l4m-3o-3q5
*chan	m5
*char	d4q6
*chas	P7Q5j6n-3o4
*che	A-3B5D3P-3Q-3S5U4X6b-3d-3f-3h9j10k8l-4n-7p-3r-3
*cher	M4
*ches	H3O5a6h3
*chi	l4
*cho	A-3B12F-4H-5I-3Q-3R6U6V5X4Z-3a4d-4e-3f3h3k4l6p-3
*chon	f3j3
*chos	B3D-4I3b5h5m4
*cia	A-3B3E5F-3G6L7M-3P-3Q6U-3W4c4e8f-3j5l6n-5p-5q-5r6
*cial	Q3e4r10
*ciar	h3
*cias	H-3J15L-3O-4S3T-3X5c4o23q-3
*cibo	D4M3a-3h12
*cide	E3
*cido	o5
*cien	X6i8p3q8
*cima	D3
*cina	P3W3e7f6r3
*cino	P-3W7a3h3
*cio	A-4B-3C-6D11E-4F3J-3K-3L-4M-3N4O3P-3Q-6S-4T12U-4V-6W10X9Y-3Z-3a-4b-5d-6e-6g5i-4j11l17m-4p-4q4r6
*cion	A12C-4F-3G-5H-5I-7J-3L-5M-3N7O-4P-5Q8R15T-7V-4W-6X3Y-3Z7a3d-3e14f-4g4h-3i-4j9k-7l-6m5n9p-5q-5r-6
*cios	I15L6T4X10o-5
*cipo	h4
*cir	C3Q4T6n9
*cito	H6N5R6S6T6W-3Y3a-4c3g3k-3n-3
*cker	Z4a11
*cket	A-3B-3C-4D6F-3I-4J-4K4M10N-3O-3P5Q7S5T-3U4X-3Z-3a-6b-5c-3e8f-3g-3h10i6k-3l-3m-3n7o-4p-4q6r-4
*coge	G4
*com	g4
*cora	B19Q4W5
*cord	h3
*cos	Z3d3e5h8j5l6
*cruz	l4q-3
*cta	l6
*ctar	Q6c5
*cte	R6
*cto	D3E8P-3Q-3T3Z4a-4c5d-3e8f-3h3n6o12r4
*ctor	K4a5n-4
*culo	R3
*cuna	h3
*cupe	S3
*cupo	C3R6S3T4X4a-3c4f6h4j3l4m-3n-3
*cure	h6
*daba	J9Z4
*dad	B15D6J-5K-3L3P-3S-3V-3X4Y3Z-3b6d-3f-3j4m-6n8o-4q3r5
*dado	C4K3a3d5h3j-3l3n-4r5
*dala	h5
*dale	F3V6W3h3o4
*dalo	J13
*dame	H8L3P4Q-4R3S-3T9X-4Y11Z-3a3c4d-3h9j5k-3m-4n-3o-3q-4
*dan	A-4D-3K8P-3U-3W5X5a3b6c3h-3j11n-5o-3
*dar	A5C3H-3J4L3Q7W-3Z3a-3c3d3h-4j6n3q4
*das	C-5D-3H-5K15O3P13S7T-3Y-3c-3d-4f-3h5j10p-3q-4
*date	a5o5
*day	U8
*dea	I3
*dece	o6
*dega	S6W5
*deja	A7
*dele	W5
*dem	i20
*deme	Y4k5
*den	D-5E10J-3L12N4Q6S-3T-4U-7V-3X5b-3c3d-4e3g-3i-3j21k-3l-3m14n-7p-4q-4
*dena	a7
*deno	k4
*deo	f4
*der	H-4L6W-3X6a-3d3h14k6l4m8q-4
*dero	A-5C8D3E10F5G6H-3I9K-3L6N7P3R-3S-5T-4U-4X-4Z-3a-7b8c-6d9e-5f9g11h-8j-8k-6l-5m-6n4o-4p3q-6
*des	A13D5E-3G-4H-5I-4K-3L-6O6Q-4S-3T7U-3V-3X9Y3Z4m-3n-7o6
*dez	C3
*dgar	l4
*dia	D4M5Q3g5l5q-3
*dias	K6
*dida	T12l5
*dido	A4D3H7Q4U9W5a-6b-4e7h-3j8n-7o13p-3
*die	D3J12X4
*diga	a7
*digo	I3R13
*dil	f3
*dime	d8
*dio	A11C-3D-3H7J-3L-4Q3R3U-6W10Z10a4i3j-3l5o-3p-3r-3
*dios	N3l4o13
*dir	T7h5k6l3
*dira	W3k4m4n-3
*dita	E11f4
*dith	R7k3
*dito	C7H4S8b7d5e3p-4
*dole	F4
*dome	O4n3
*don	Z12a3h-3r4
*done	Z6
*dor	A-3C-3G-3H3P-4R4S4T-3W7X-3Z5a-3c13d-3f-5g3h3k11l10n-6o-3
*dora	H-3R7V-5W5c7e5k12n-5o-3q-3r6
*dos	A-4B3C-7D-4F-6G6I14J-3L10M-3N-3O12R-3S-3T14U-5W7X-4a-8c-3d5f-5g-3i-4j8k-4m20n-6q-9r-4
*dra	C6D4E7H4V-3a6b-4j5l3n-4p4
*dran	E3j4
*drar	U4
*dre	C4F4T-3Z8b5j-3n-3o15q-3
*dria	E3c4m4r4
*dro	e7l3
*dron	I8f4
*duca	L3
*duce	G5
*duco	R6
*duvo	B5q3
*eaba	J4
*eada	M7k8l8
*eado	B4D7P4Q4R6f-3k10l8m-3
*eal	H-3c8q6r3
*eala	l10
*eale	d10f3
*ealo	f6
*eame	M12f5h-3
*ean	a4b3
*ear	L7Q6V-3W4d17f7n-4q-4
*eas	W7Z6
*eat	o5
*eba	A7k6q4
*ebe	A5C3E12J3a9n-5
*eben	F6
*eber	F4
*ebes	A5a4
*ebi	q9
*ebia	h6
*ebio	q9
*ebo	A7Q14a6n-5o9q-4
*eca	A3C4M5k-3l4m5n5
*ecar	C9S4T3U3b5m3
*ece	D6E5L-3a-3b7f7h-7o8
*ecen	D4I3g6m3n-3
*ecer	C3N9
*eces	B4D5G3H-3P11T8d-3h-5i3n4q6
*ech	k4
*echa	I3M3Q6h-3j-3n9
*eche	h3j7n-3
*echo	B16U4
*ecia	G3
*ecio	C-3D4V-3W12a-3b-3d-3j9n4q6
*ecir	C3Q4T7n10
*eco	D5E4I3S8n-5
*ecta	l7n4
*ecte	R7
*ecto	E3F3c3n3o17q3
*eda	C5H-4T-3U-3W5j3k14l11n-5p5q-4
*edad	n11
*edan	K3W3a5b7
*edar	L3
*edas	S5
*ede	C-4D7G3J-4L4M-3Q5S-4T8a-4d-3f3g-4h-4j6m4n8o-4p-4q5r-3
*eden	L11U-3c6m8
*eder	d5
*edes	C3D5G-3L-5O-3Q-4T5Z8c3h3n-4
*edi	A6D3J8l5n4
*edia	D8Q7
*edio	H7T6
*edir	C3T6V3a4l3
*edo	A3B-4D-7G-3H-4I-4K11L7M3N-4O-5R-3S8T8U-5W-9X-4Y-3Z-5b6c3e4f-3g5h-6k-7l-6n15p12q10r-6
*edor	S3W6c6k4l3
*edos	Z3
*edro	l7
*eeme	n5
*eer	W6h3
*ees	J9d-3
*efa	S4c7
*efe	a4c8
*efri	W5a6h3
*ega	F8Q3S3W5X6f5h-3l3q-4
*egan	Y10a5
*egar	L4U5f7j3k11l3o-3
*egir	E5Q4q9
*egla	E3
*egle	n4
*eglo	Q3
*ego	A5C-3D3E-3F-3H4J-5Q-3S16U-4V5X-5Y-3a9b-4c-3d-4e3i-4j4k4l-5n4o3p3q-3
*egra	W3f5q4
*egro	e3
*egue	A-3H-3O8R5S3U4Y6Z4a-5b3n-6q9
*egun	C7D4E5
*eina	a3
*eite	h3j4
*eja	A7C-4D11H-4J8M-3Q-4S18T4V-4W-3X8n-6
*ejan	D4L3j10p-3
*ejar	E3X6j4n-3q6
*eje	J3Z3a6l3o8r-5
*ejen	X5
*ejes	J-4l4n3q7
*ejo	E-3G4H9W6c5e6f-3l9n5r-4
*ejor	F3H3J5X4a4c6d3o-4
*ela	A-3D-5F-4G-4H-6I-3J-7K-3L-3M-4O-6P-4Q5S-4T-4V-4Z-3a11b-3d-5e3f14i9k5l10m5n-4o-7q23r-4
*elar	X12j3q7
*elas	K10h4n-3
*eldo	W9
*ele	C-4D-3F13G4S-3W15a5d-4f4h6i5n-3o-3q-4
*elen	N5Z6
*eles	I5J7q-4
*eli	A4G3k7l9m-3
*elia	G4P3f3l8
*elio	f4h3
*eliz	O8a6
*ella	n3
*ello	O15V3l4
*elo	B12D3E4L-4M-6N3T-3V-4W-5b-4e-3h10l-3n6o-5q8r-3
*eloj	n8
*elos	C-3D-3F12G18W6e-3j3n-3
*elp	T17
*elta	e15h-3n6q-3
*elto	I5Q4
*elve	J-3e15h-4i6n8
*elvo	S11h-3n15q-3
*elyn	f3l5
*ema	B3C-3D9E5G-4H-4I-4L-3N6R4T-3U-3V-3a-5e-3h3j-3k6l5m5r4
*emas	V6c3d4n3
*eme	D-5E-3I-3M-3P3Q5S6T9U-3W9Y9a6e-3f-5g8h3i-3j-5k6l-3m-3n5o-4p-3q-5r-3
*emio	d12
*emo	B3
*emon	E4
*emos	D-3E-3I8K8P-3S14U-4V9W-4b-3d3f4h-3i-3k3l-3m-3o9p-5
*empo	L8n7
*ena	A-3H10O-5Q-3S7T-3V-3W6X4a5b-3d-3h3k5l13m-3o3p-3q-5r-3
*enal	K3Q5n3
*enas	O29T4a-3b4d-4f3g8h4j3m-4n-4o-5q-3
*enda	B8C-5E4I3L-4P-3U4V-3a-4c7d-4l3n-4o5p-5r9
*ende	A-3H-7W3Y15a6b3e3k4
*endi	H-6I-5Q4T19U11W-3X-3Z-3a-3h8n13q6
*endo	C-5G3I5J3K-3L3P-3Q-3T15V-4W-5X-5a6c7f-3h-4j-4k-3l9n-5r7
*endy	B4G4f3k3
*ene	A-3B-4C8E3F-4G4H-10J-3K-3N-3O-3P5Q-3R-3T-5U-6V7W4X6Z-3a10d6e3f6h-7i-3l5m3o-5p7q-3r-3
*enen	O-4W6c3d3j18m3
*ener	E7N4X4h-4k5n5q-4
*enes	I11m19
*enga	A3C4E11P-3V4c6d6h-4l4n-3o3
*engo	A7B-4D4E-5F-3G-3H-7I5J-5K3L3N-5O-4S7V6W-4Y-3Z-4b15c-4g9h5i-4j-6k3l-5m11n-3p-5r4
*enia	D17P-3Q-3a-3b4e9h-4j-3k5m4
*enis	e3
*enle	A4X12a6l3
*enlo	N7X5
*enme	D-4N24P-3T4W-4Y9c19g-4j-3o-3
*eno	A6D3E3J-3O-5V5a7b-4c3k3l3n-7o11q-5
*enor	B-3D3E3H-3O5P4Q4W-3a-4d-4f6h5k-3p3q4
*enos	D10E6F-8G10H5L-3O14T-3W-3X3b-5d-3n-6q9
*ensa	C3L8d13h4
*ense	G3N7Y3o4
*enta	A-6C4D9E4F5I-11J9K-5M7N4O-7P5Q5R-6S-5T-10V7Z-7a-9b3d5e3f4h9i6k-10l-9m-7n7o-6q7r-6
*ente	A-8F4H-7L-4M3Q3R-4T-9U-8V11X-7b-5c13d-3f7h4j-3m3o8
*enti	Y7q5
*ento	C-6J4L-3P-4Q7S10V-3W-3b3c-3d-4e4f-3h6j4n8o7
*enu	T35a-3j7n-3
*enza	b3f4
*epa	K4c3
*epic	E3j5
*epto	Y3f3m4
*eque	G3n3
*era	A11G4H-7I-6J-5K-4N-3O-4P-6Q7R3S14U-6V-4W8X-4Y-3a-3b3d-8e-4h6i-7j5k8l9m-3n-3p-5q7
*eral	H5q3
*eran	A9L5a4n-3
*erar	L3h6
*eras	H-3K3W6h5l4m14q-4r3
*erde	A4j3
*erdi	D5Q8T12
*erdo	I4L3M4P4m4o6q-3
*ere	B-3C6D-4F-6G-5I-4J3K-3M-4O7Q4T-3V-6X3Y-3a-5b-3c-3d12e10f13h4i5k-4l-4m-4n-4o9p4q-3r-3
*eren	A3d3f8h-4
*erer	R3Y3Z13a3n-4q6
*eres	I4
*eria	D7E4F-3O5W-3Z4a-3d-4f4h7j4p6
*erio	G3
*erla	A4B5J6R4V3W4Z3k3n-5q3
*erle	E7F3T3e3i4q-3
*erlo	H3f7
*erme	A5c4
*ermo	L3d4
*erna	j5
*ero	A-11B-3C3D-3E5F6G4I5K-7M-5N6O-7T-8W3Z-4a-6c4d4g6h4k6l4m-3o-3p-4r-5
*eron	A5C-7D14E-4G6H3I10J-4L-3M10P7R-3S-3U-10V-3X-5Z-4a-3b7d-10e9f-3g-5h6j11k-3l-4m-5n7o-5p-3r-4
*eros	B7C6D10E10I-3P-3W-3a4h-4l4m13n-4q7
*erra	W4p3
*erre	H15S4h3
*erro	H-4V6a7j7o8q3
*ersa	q18
*erse	K7Y3n4
*erta	I3X5a5j4n5
*erte	q14
*erto	C9E-3H4a-3b3e4f3j6n7q-3
*ervo	j3
*erzo	k6
*esa	F-3G-3H-4J8M-3N5P-3Q3V4b-3c-3e3g5h3l5n-4q3r7
*esan	L9X3c5e6
*esar	T4e12g3h5n-3q3
*esas	j7
*esca	n4
*esco	G3
*esde	H4I6L5O8P6S-3U8a-4d-3h-5k3n-3p-3q-5
*ese	A8S3e-3q-3r11
*esel	h4j3
*eseo	N7O-4c5d4g3
*eses	I3L3e3j6
*esia	B5F13G6J3N3Q-3f4g6h-5n-3q-4
*eso	B-5C-3D-3F-3H-3M-3R12S4V-5W-3a-4c3d-4e8f-3h-3i11k14l8m13n3o-3r-3
*esor	c20
*esos	C3D5E4F4H-4I-3L9P-4V4W4a-4b4d5f-4h8i6j-3k-3n-4o-3q3
*ess	j6
*essy	l6
*esta	C-3D7F3G10H-7J-3T-3a8d-4h-5j9n3p7q-3r17
*este	Z8c6h3n-4
*esto	I-3L-3P8S5T-4U3V-3a-4d5h-3l20o-3
*eta	A-3E8F-6G-5J-3P-4S-3c-3e3g8h5j5m3n-3o-4p3r3
*etar	d4
*etas	J12W7h3i4j5q-3
*ete	F4J3N6b4d-3f3h5i-3j7k3n-4q5
*eten	D3a4
*eter	H-5M-3Q4a-3e5g3h3i8k9
*etes	h6q-3
*eti	F5G-3H-6Q7U11i-4m6n13q10
*etio	B5M7a3i-3
*etir	n5
*eto	A5C3D3H6J-3L-3M-3P-3Q6V-3W-3a-4i-4k4m7n3p5q-4
*etos	j3
*etra	Q3l5
*etro	a6
*etta	a5h4
*ety	C3
*eva	A-3C7D-3E-3F3H-3J-3L-3O-3Q4U-8V12W-4b-4c-3f13h10i8k10l-3m-3n-8o-4p7
*evan	W5a-3j5
*evas	J11k4
*eve	G6P6W3e3n9
*eves	F3H6a5h-3j4
*evin	f5l4m4
*evo	A-4B-4C-6E-4G-4H-5I-6K-3L-5N-3P-3R7S-5U14W4X-4Z-3a3b11c-3d-5f8h3i8k5l-3n6o10p-4r-3
*evos	I8k4
*ext	V26o-3
*eya	C3W3k5
*eza	a10k8
*ezar	T3d-4f6g5h3k3
*ezas	W4e4
*ezca	q3
*ezco	o16
*ezo	T5a4h3
*fas	n-3o13
*fes	L3
*fia	f3
*fica	C9E3F3W6h-4n4
*fico	Q3a6
*fil	N7
*fina	k7
*fis	k6
*flo	G3
*fon	M3
*fono	C4E-3G-3H-4J-3N5P-3Q3T-3V-3X7Z4a-4b4c6h4k3o-3
*fra	H4
*fras	H7
*fri	W4a7h3
*fume	e4
*gaba	Y3q4
*gada	B5K3R3k10n-3
*gado	R6a-3c10k3n5q-3
*gail	l3
*gain	h-3i6n6
*gala	L15b-3
*gale	F11G-4Q4W9Y4a-3c4d-4f7h7i8n-3o-4q-5
*galo	F4G6d13e-3h-4n-3p6
*game	C5P-3S-3W8b4d3g7j-3
*gan	F3G-3N5Q4X4Y9a6d-5h6n-3
*gar	C-3F5G-3H-4L7P-3U6V-3c-4d9f5g-4h4i3j12k10l7n-7o-4p-3q7
*gas	D9J19T-3V3Z5a4j5n-4q-4
*gel	R3k4o4
*gela	l3q5
*ger	j3
*gina	j6k3
*gio	f8g4j3
*gir	E4Q4q9
*gito	q8
*gla	E5W3
*glan	j4
*glar	q3
*glas	L13
*gle	n5
*glo	Q3
*glon	P3
*gna	h5
*gno	K3Q6
*gon	F3n4
*gos	P4i5j4
*gra	F3P-4W5f3h-3k5q5
*gro	e3
*gua	a9h7
*gual	E5I5K3L8V-7i16
*guas	M3
*gue	A4B-3D7E-3F-4G-4H-6L-5M-3O5Q-3S5T3V9W-4Y3b3c-4e3f-4g-3k-4m6n5o-4p-4q10r-3
*guen	D5K4X8j3
*gues	F3J3q-3
*guir	n10
*guis	a8
*gun	C4D5E4J6L3R3h-3
*guna	H-3J20K15M3a-3h-3n4o-3q-3
*guno	A3
*gura	D5
*guro	a3
*hada	e6
*hado	D3h3
*hala	q8
*hale	F3d5n3
*ham	k4
*hame	A3C-3H6P3U6V5b3p4
*han	B3R4m3
*har	d4q8
*has	H5K-3P7Q5j7m3n-3o5
*hat	H-3T13V-3Z21a-5c4o-4q4r9
*hava	E4h3l3
*havo	O4V3W6f4
*hayo	C5E3l3
*haz	N8g-3q11
*haza	A3
*hazo	A5n4
*heca	A3C4M6m3n10
*heco	I4Q3S10n-4
*hela	a5
*hema	l4
*her	M4h-3i8
*hera	j3
*hes	H3O6a7o-3
*hido	a6n-3o12
*hila	V4
*hin	D7Z4n-5q5
*hino	l4
*his	Z5d3h-3r10
*hita	G4
*hito	f6
*hole	B3G3
*hon	W3f3
*hone	h4
*hora	C-4F-3H-4L-3T10V11Y5a-6e-3h-3i9k4l-3n6o-3p12
*hos	B4D-4b4h6m5r6
*huy	k6
*hya	l5
*iada	I4
*iado	W5Z3
*iaje	H3
*ial	B8C-3O-3P19Q6T16a-5b-3c-3n-4o8q-3r5
*iale	G-3R4W9a-3d8g4h-5j3l-3q14
*iam	f3
*iame	f6g10
*ian	M5l6n-3
*iana	l6
*iano	W3g3m11n-4
*iar	E4F8K5L4R5T-4V3W-4b3e3f5n-5q7
*ias	A-3B-3E-3F-3G-3J13M-3O18T-5U15V-4W-5X4Z-4a-4d-5f-3g-3h4i-3j6k-3l3m-3o19p-3q-8r-3
*iazo	a9
*iba	E3H3Z5n3q-5
*iban	X10Y3
*ibas	J10X4
*ibe	L-3Q7X11f9g7h-3r9
*ibel	f4l3n3
*iben	X-3e5j6r6
*ibi	J6Z3
*ibio	Z4
*ibir	A-3B12I-5P-3Q4T5X15Y12f6h-3j-3n-4
*ible	C5a3j3p3
*ibo	D4M6P3Q5S11T3a-5h9q-3
*ibre	W5
*ica	C4D-4F8G3H-3K-3Q-3T-3V-5W10Z3a9c5i5o-3
*ican	j5
*icar	C-3E11O-3c4d4h-4m3q7
*icas	Q4a7
*ice	A7B-3D5F-4G-4J-4M5O3R6S-3U5V-5W-5c-3d5k-4l-4m-3n5o-4p4q6
*icen	F4a11
*ices	A3C6U3q-3
*icha	C4W3
*ichi	l4
*icho	h3
*ici	h8j8
*icia	E3l6
*icio	D10F4H-3T17a-3b-3j4n-3o7q-3
*ico	A-4E-3J-3L-3Q6W-3a8c5k-3n5q7r9
*icos	Y5
*icto	h3
*ida	B3D-4E-3F3J-3M-4P-3S-3T6a14c-3d-4h-8i8j8k-3l5m4n-10o8r-3
*idad	B16D3H-4T-3X4Y3a-4b3c3d-3h3m-4p4q5
*idan	W3
*idar	A6d3n3
*idas	I3j4l3
*ide	C5E3Q4W4d3l8n-3
*iden	E6Q5j8
*idia	g7
*idio	A14X3i6l4n-3q-3
*ido	A7B3C-4E-3F-4H5J-4K-3L3N-4O-6Q9S-5T-5U11V-5W3X-3a6b-5c-5e8h4i-4j9k-5l-5m-3n-11o21p-6q4r-4
*idos	K4d6j3m4
*iece	f5
*iedo	n4
*iego	A3
*ieja	Z3a5
*iejo	G3W7
*iel	k3
*iela	g3l4
*ielo	a4h3j3n4
*ien	A4B14C-5D4F-8I10L4M14N-7P-4Q7R-7S-9T-7U-5V3X-3Y3Z-4a7b-9c13d-13e-11f-5h-14i8j-9k5l-11m12n10o9p-4r17
*iene	A-3B-4C8D-3E3F-4G3H-9N-3O-3P5T-4U-5V11W4a8d6e6f5h-7i-3k-4l3m6o-5p7q-3r-5
*ier	H13f3o3
*iera	G-4W9b6c5j6n3
*iere	C6D-3E-3F-5G-5I-3J3K-3M-4V-4a-3d12e11f16i5j3k-4l-4m-3n-3p3
*iero	A-5D-5E5F5J4L-6M-8N11O-6P5Q-7R3S-5T-3X4Y8Z-3a-5c8e5f-5g11h8i-4j7k4l4m-7n-7p-6r-12
*ieza	a5k8n-3
*iezo	T6h5
*ifa	F5W4j3n4
*ifi	j4
*ifra	H3
*iga	F4L-3Q3R24S3T-3U-3V4a4d-3e-3h-3k-3l10n-7q-5
*igan	F4X4Y3d-4h5
*ige	C-4E10Q3d-3q6
*iges	k3
*ign	f3g13
*igno	Q6
*igo	A5C-3D10E-3F-3J-4M-3N-3P-5R10S11T-5U3W-3b7e-5h4i-6j-4k-3m8
*igue	A7O-3P-3T7V11a4j5m9n10o-3q-5
*ija	L5S3W6Z4a10
*ijas	e3h3
*ije	E3J7V-3a5h-5q10
*iji	o12
*ijo	H3Q3T3W5c5g3j-3o3
*ila	D3E3J3S9V11a-4e3h6n-3q-5
*ilas	i5j3
*ile	a11j5p4
*iles	a5
*ilia	f6i3
*ilio	L3T7W4j5
*illa	a4h7m18n-3
*illo	a5d3o9
*ilo	C4h3j6
*ilos	h6j3
*ima	A-4C-3D5J-3M-3N6P4Q5S-4V7W4d-5e-3i5j-5l-3n4o-3p10q9
*imas	P9
*imbo	K9W4
*ime	C7D-4E-3F-3G-3H8I4L-4M3S-3T7U6W12a-5b6c-3d3f-3g5h-9j-5n5o-3q-6
*imir	d9h-3
*imo	B-3C-3D7F-3H-5I-6O-4Q-3T-3U-3V13W-3a3b-3f8h-3i4l6o23q4r-4
*imos	D-3H14M7O5Q-3S7U-4V11d-3e4i3j3k-3m3n-7o-3p-3
*ina	A-3B-3F-4I-3J-4L-3M-4S-3T-3U-3W5X-3c5d-4e4g3h5i-3j4k10l4n-11o-3p-6q9r9
*inal	C-3S3W4a5h4n4p3q3
*inar	N6
*inas	L4a3h7q3
*ine	F3N4S4a3q-3
*inen	N11
*ines	h5i4
*ing	O11Q5n4q-4r9
*ingo	D6H7j4
*ink	Q-3R26
*ino	H-6P6S-5T-3U-3W3Z5a8d-4e3h6j6l10o3
*inos	a4f4n-3
*inta	V5j3
*inte	S3d6h5j5p-3
*into	H3V7l7
*ints	C4F7b3d8h-5
*inua	V7
*inuo	S6V3o-4
*iola	f3g3
*ion	A13F-5G-6H-6I-4J-3K4L-6N9O-4P-6Q3R13T-7U3V-4X6Y5Z5a4b-3d-5e14f-4i-5j5k-8l-7m3n8o4p-7q-5r-6
*iona	L5T5W6r-3
*ior	B3V-3Z5i8n3p7q3
*ios	A-3B11D-6H-5I8J-3K-3L5N4O-3Q-3S-3X15a5b-3c-3d-3g-3h-4j9l3m8n-6o11r-3
*ipa	a4
*ipal	T13
*ipo	h3k12m20q-3
*ique	F3Z8f4o4
*ira	C5E-3G3W4a7f4h-4k3l3m3n-6q5
*ire	K4a6
*irla	n7
*irle	E3p6
*irlo	E3
*irma	A8p3
*irme	N5O-3Y6a-3g19n5
*irmo	B3S8k4
*iro	C3Q4c3d-4l6o7r-5
*irse	f5
*irte	T6
*irve	L4a3b-3d6e3q3r-3
*isa	C11V5n8o6
*isan	Y4
*isar	A4K3
*isas	e5
*ise	A5
*ises	C3k4
*isma	D5Q9h-6i14n-5q4
*isme	a4
*ismo	C-3L8Q8X-4d-3g5h-7i20l5n3p10q-5
*iso	A12F5G-6H-4J-3N3S9T-3V-3X3Z-3d-4g-3h3k5l6m8n-4
*isol	R5
*isor	S-4W5c6
*isos	A4X17Y16n3o-4
*isse	f4k4
*ista	D-3H-3K9N5T6U5V-3X-3Y6d-3f4g3h6l3m10n-8o-5q-8
*iste	C-3D4G3H-3J-6M8Q-3R3S-3T-3V-3W-3a20d-3h-10i-3j-4k5n13o16p-6q3r3
*isto	A7G3S-3V9a-3n3o16
*ita	A3E7F-4G3H-9J-3M-6Q-3R3S15T-7U-6V-3X5Y-7Z-6a5d-3e-7f6g-4i4j10k4l11m-4n-3o-5p-3q9
*itad	Q5V-3d8e5n-3q-3
*ital	B3
*itan	L5
*itar	B5E4G5Q3R3W-3k-3l14q-4
*itas	J10P10h5i8n-6r3
*ite	E-3L6W3X-3Y6i13j4n-3
*iten	N9X3
*ith	R6k3
*ito	A-7C4H5J-6K-3Q4S17V-6Y3Z-6a8b7d-3g3h4i-4j-3l-4m-5n5p-4r-8
*itos	D-3E3I14O8P-3S-3W-3X9Y-3b6
*itud	A7D3j4
*iubo	O10
*ium	q3
*iva	Y8l17m7n-3
*ivar	Y7l11
*ivas	T6
*ivel	L7P-3W7
*ivo	C-3E3G3W3b-3c15e3
*ivos	I8d3m8
*iza	E5G3M3k7
*izar	A18C-4E8L4Q6W-4a5d3f-3h-3j7n-4
*izo	A13B14C-4D-5H8J-5L-3M10O-4P3Q4T-3U-4W3X-4Y3b-3d-3h5l-4n7o-3p5r-4
*jaba	n5
*jada	D3
*jado	D5
*jaj	a8
*jaja	Z7a10o21
*jala	A3J8V5k3
*jale	F-5G14W4X3d6e-3h-4
*jalo	E8F-3J15P3
*jame	E4S12W5
*jan	D4L3j17m5p-3
*jar	E3W3X4j3k7q4
*jas	e5h5k4
*jate	C4
*jea	Y5d4
*jear	L7Q12W5d18n-4q-3
*jees	J7
*jen	X14
*jeo	G7L8Q-3d5
*jer	r3
*jera	A6B6G3I-5L-3M3Q3V-3W10a-3d-3f-5j-4k10l3n-3
*jero	F4M6R7W-3f-6h-3k18l3n-3q-3
*jes	J-5T-3X18Y16a-3d3j-3l4q6
*jeta	D-3E4F-3G-3L3Q3W4b4f3g6h3j5n-4p-3q4
*jita	C4d-3
*jito	Q3Y4b4n5
*jole	n4q9
*jor	H3J3T-3X3c7h-3q4
*jos	e4h-3
*ker	Z4a7
*ket	B-3C-3D4F-4I-4J-3K4M11N-3O-3P6Q8S5T-3U3V-3X-3Z-3a-6b-5c-3e7f-3g-3h10i5k-3l-3m-3n8o-4p-4q6r-4
*laba	Z6
*lace	R15
*lada	G5V3h-3n-3o10q5
*lado	C10G-3H7P-3a6b13d10h-3o-4p8q-4
*lais	f3
*lala	G3N4l3n-3q15
*lale	F10G-3W8
*lali	k4
*lalo	B4f11q8
*lam	G4
*lama	D4d-3f8k12l5
*lame	W3c15q3
*lamo	d5g4
*lan	D4L4Y6j5
*lapa	a5
*lar	F4H-5I-3J-5S6T-5V-5W-7X6c8f3h4i4j-3m-3o-4p-4q7r5
*lara	n4
*laro	T4
*las	D-3F-3H-3K5L9O8P-3Q-3T3X-3a9e-3h7j10m3n-4o-4q4
*late	j4
*lave	a5
*laza	H3
*lba	k4l4
*lce	R6k3m3
*lda	a3q3
*ldo	A-4B3C20D14E16F12G10H-5I5K-3L7M-4N-4O-7P6Q9R-3S-5T-6U-4V-5W10X-3Y-3Z-3a-9b15c-6d15e-5g-3h-17i-6j-6k-5l-5m-4n-10o-7p19q-9r-4
*ldos	L4
*lece	E3
*lee	q4
*lega	X8q-3
*lego	A5D6H3J-5O3Q-4R4S5T-3U-3V5W-4X-3Y-3a8j5k5l-3n3p4q-3
*lejo	D3
*lema	D3R3k5
*len	H3L4N6P6W-3Z4c5h3n-3
*lene	k7l4
*lero	V3
*les	B3D-3E-4G-4H12J3K10L-3M-4S-4T5U11V-4W-4Y-4a7b6c4d-4e-3f-3g-3h5i-4j3k-3l-4m5n-12q-3
*leta	m5n3p6
*lete	N7a-3b6h3q7
*leto	D4H7a-3d3m3p4
*leva	C9U-6V-3a3b-3d6i10j4n-4p9q5
*leve	P7e4h3n5
*levo	C-3H-3P-3Q3T-3U19W-3a-3b12d-3h12i4n6o-3p-4
*lga	M-3P-4S6W3Y4d7h-3k4n3q3
*lgan	W6
*lgo	A15B4C5D-4E-4F3G-3K12L9N4S-3T-4U3V-3W-4Y6Z-3a-5b13c-3d-5e-3f-5g-3h5j-3k-3l-3m-3o-5p6q-5r-3
*lgun	L4c3
*lia	C4E3F-4G3H-3V-4f12h-4i3l6
*liar	K4f6
*lica	F4G6W5d4
*lico	c3n6q3
*lida	a3l3o5
*lido	R3n4
*line	N4
*lio	A-3B-3C-3D5E-4G-4I-3M10N-3O-4R-3S-4T9U-4V-5X-3b-5c-3d-5e10f4h11j3k-3l-3m-3n12q11
*lir	N4n3
*lis	f3
*lita	C3V-3a7h-3i17l7p-3q-5
*lito	D3a6b3
*liz	O10a6
*liza	E5M7
*lla	A-4D-4F-3G-3H-7I-3Q-3R-3T-4U-3V4W-4a10b-5d3i12k3m13p9
*llar	D5
*llas	P-3S3W3a11d3h4i-3j11
*lle	B3M5P13k3
*ller	C4
*llo	C-3K3M4O15h4j-3l5n7o6
*llos	C3E3F3L3d-6j8
*lma	C6S5
*logo	j10
*loj	j3n9
*loja	H4
*lojo	H3
*lon	L5W-3e6h4j4
*lor	L5a6q-3
*los	D-4E9F10G18L9P-4Q-3S-3T-3W5a-4b-6c-3d12f-4h3j6k4n-5o-3p-3
*lose	P4
*loy	C4W4d3
*lpa	D5F5Z10
*lpe	O7V-3Z8r3
*lsa	G4J-3Z7e5h6
*lsas	V-3W3a6l3
*lsen	e4
*lso	e22h-5
*lta	A7C6D7E-4G-4H-6I4J6L-4N-3O-3P-5T-3U-5W-3X-4Z-4a-7b5c-4d-6e12f19g17h-4i4j-5k17l-6m8o-7q-10r-4
*ltan	D9E3V7a3b4h-5n-4
*ltar	C15W4d-3
*ltas	I6j3n3
*lto	H-4I3Q8X17a-3h4j3o-3q4
*ltos	h8
*ltro	i3
*lub	N4f9
*lupe	k6
*lusa	e4h4
*luye	Q7n-3
*lva	k3
*lvan	Y4e5
*lvas	J5
*lve	L4M-3Y3e14h-4i4n8
*lven	X3
*lver	K13a-3e17h-3n5
*lvi	D3e4h-4q5
*lvia	h5
*lvio	G7K7V-3e8h-3i7
*lvo	S9h-3n14
*lyn	f3l7
*mada	D3S3c11h4
*mado	V4n8p3
*mal	g5
*male	F9G-3i8
*mame	n9
*man	L9
*mana	A-3B6D3F-3H13I3J-3M5O3P7U-3V-6a-4b-3d-4l8o-3
*mano	W6a5c17j3k3p-3
*mar	A8C5D4E-3F3J-3K10d5k4l5m-3
*mas	A6B-3C8D3F-6H6I-3J7K-6L5M-4O-4P3U5W-6a-3b3c-3e-3f-3g-3j-3m-3n5p-4q-4r10
*mate	h3
*mba	F-3G3V4h4l4q7
*mbar	q3
*mbee	k3
*mbia	E5W8i3
*mbie	Q5
*mbio	E-3Q6R4S9W-5a5b-4d5e3h6j3l4n4q-12
*mbo	K11W4h5n-3
*mbre	A-3H7I4K-3L-5N7Q3S-3U3V-4c-3d-5f3g3m9p-4r8
*mbro	N4f3
*mel	F5
*mela	B4i3l8m9q3
*melo	A3C3D-3H6U3h7i-3k4n5
*meme	H5W5
*men	D3H11U8Y4a4c3h3o-5
*mer	Q3S4V4a11f3j6n3q-4
*mera	f6h5o4q-3
*mero	A-3D-3E-5H6L-3N3P-5Q7V3Y-3a-3d-5e-4f4h5i3l3o-5p-5q4r4
*mes	J3O-3a5d4h3j7
*meti	F6
*miar	F9
*mida	j6
*miga	F3W3
*migo	O5a4c5l4m6
*min	g3l11
*mina	E-3F-4G9M-3N5W5l5q7
*mine	S3
*mino	V3a4l8n6p5q-3
*mio	a5d11h7
*mion	a5
*mir	d8
*miro	C7l6
*miso	A11F3G-4N5S-5W3k7l9m9n-3q-5
*mita	n7
*mite	L8W6q-3
*mito	V-3i4
*mon	E3k10o3
*mor	a10o7
*mos	A-6C-10D-3E-6F6H18I14L3N-4P5Q-6R-5S16T-6U-9V15W-10X3Z-6a-3b-8c-5d-4e4f3h4i7j13l3n-6o6p-12r-5
*mosa	a3
*mpa	G7H-3O8o7
*mple	L4P4W4a3f3h-3
*mplo	J3Q3
*mpo	L7N3n8p-3
*mpoo	h3j5
*mpra	B-3D8E-3H-6I6J5L6M3N-3O-4P-3Q3T-4V3a-5c-4d7e6f-3g-4h10i5k-4o-3p6r-3
*mpre	D8L-3P12b-3d-3e5h4j-3o3q12
*mpro	C-3H-3M5N3P4Q-3W12d-3e3h12n-4r-3
*mpu	d5
*muel	l6
*mula	L7h4
*mulo	F5L5p7
*naco	e4
*nada	D3L-3N6U7W4
*nade	F6f6h-4
*nado	i4l3q-3
*nal	A-5B4C-5E3H-5O-3P-4Q4T-3U7V-4Z-3f-3i-3k10m18o16r-4
*nala	l3q10
*nale	F12G3h7
*name	I9P5Q11T8U-3h-3m3n7q-3
*nan	L6W5
*nana	A-3M3Q-3S7U4V-3W5Y3Z-3a6j6k4l-4o9
*nar	H5L8N7j3
*naro	C3G5
*nas	A-4C-4D-4E-3G-4I8O32V-3a4c-3d-6e-4f5g6h11i3j8n-6o-4p-4
*nata	h4
*nca	D11P-3T3d-3f6h3r3
*nce	C3H8S10W-3b9h-3p7
*ncen	L11
*nces	J3f-3n10o3
*ncha	F4c4e4h4
*nche	j3
*ncho	R5a10
*ncia	B3G5H-3L4M-3Q6W6c5e6j4n-5q-4
*ncio	N5X11l19o-3q-3
*nco	H4T4W12a3q-7
*ncy	B4R3c3k7
*nda	B6C6E5F-4H4I-4J-6L-5N-3O15P-7Q-3R4V-5X-3Y-4Z3c5d-6e-5h5i-3l7o5q-5r3
*ndan	K3j12
*ndar	C4Q9Z4j4
*ndas	O4n3r3
*nde	A-3B-4E-4F-3G-3N-3P5Q9R-3S-6T6U-6X-3Y9Z10a6d3h-4j8n5o-6p-4r8
*nden	X6e5j12m5
*nder	H-4L3X6Y-3h13i3k4l5m7p3q-4
*ndes	H-3T5X10Y3
*ndez	C3
*ndi	C-3D-3H-7I-5M-3Q4S-3T17U11W-3X-4Z14a-4f-3h10i3k-3n5o-3q14
*ndia	G3
*ndio	H5U-4W11
*ndo	A4B4C-5E-8F-6G-3H-5I-5J3M-4N-6P7Q4S12T3W-13X6Y7Z6b-4d-4f-9i7l4n4o-4q5r7
*ndos	G5T15
*ndra	C12a4j5n-3
*ndre	b13
*ndy	G3R3f4
*nece	M3
*nen	A3D5L6N8O-3W5a-3b-3c6j11n-3
*ner	C-3D9E8H-3L-5N4Q7T5a-3e-3h-6j9k10n4q-6
*nera	Q13R3U-3i-3j4q8
*nero	C3D-3H12I8L3P3U-3a-3b6d3e8g-3h-3n3
*nes	A17B8C-4F4H4J-3L-6N-5O5P-4Q-6R-5S5T20U-10V-7W4X12Y15Z-4a4b-7c-6d-8f-6g-4h7i-3j4k3l-3m8n-13p-8q-10
*net	H-3K4L3Q5a4
*neta	Z4a5i4
*nflo	G4
*nga	E9P-3V5c8d7l5n-4
*ngan	N5O4
*ngas	J11P3a10
*nge	c3h3
*ngel	R3k3o3
*ngo	A7B-4D4E-5F-4G-3I4J-6K3N-5O-3Q10S7T4U-3Y-4Z-4b13c-4g6h3i-5l-5m11n-4o-4p-8q-4
*ngos	a5
*ngun	J5
*nia	D12J-3O3P-3b5e9h-5m3n-4r3
*nial	h3j4o8
*nica	W4c5
*nico	c6d4f3
*nida	F6G3L6R3
*nido	A11
*nif	l3
*nimo	I-4L8f10
*nio	c3h3j3
*nis	e4
*nita	T3f3h5o3
*nito	O6a6k3o4
*nje	X3d14h-3n6p5
*njea	B4Y8d3
*njeo	G4L5Q-3d8
*nla	E14l4q-3
*nle	A5C-3D-3E7F8G5Q-3W5X8a4d-5i6j-3l7n-5
*nlo	D-3E5G3N5X6h3k4
*nlos	X3h4
*nme	A-4D-9F-4G-3H3I-3J-3L-5N20O-3P-4Q-3S-3T7U-3V-3W16X4Y14b-6c18d-5e5g10n-4o-5q-3r-3
*nne	l3m5
*nner	i3
*non	a4
*nor	B-3D5H-3O3Q3V-3W-3a-4d-4f8h5k-3n3p4q4
*nora	A-3B-3C3E3F4H-5P4Q-4R-3T-4V4W3d3f4h5i3j3o-3
*nos	A-3B-3C-3D19E4G10H-3J-3O15S6T-5W-4Y-3Z-3a7b-7c-3d-5j6k-3l3m-3n-12p-3q9
*nota	J7g3h8
*nque	Z5q6
*nsa	D-3L5O6d13h3
*nsar	n6
*nsas	b6
*nse	D9G4N11W-3Y3b-3
*nses	o6
*nso	a7
*nta	A-7C5D3E3F5J5K-4L3M5O-7P4R-5T-12U-6V4Y-3Z-9c-6d4f7g7h11i4j4k-9l-11m-8n6p4q5r-8
*ntan	L7j9
*ntar	F-3G6H-3L7P-5U4b-5d7f7g10h7n3q-3
*ntas	A6B5C-5E-3F-3G-3H14I9J-3K13L-5M-4O-3P4Q7R-3T3U15W10X-3Y-3Z-3a-7b-6d-3e-3h-3i-6j-5k3l3m8n-9o-4p-4q-3
*nte	A-7F5H-11J-3R-5S3T-9U-6V15X-7Z-4c10f7g-3h5j-3m5n5o10p-3
*nteo	I6
*ntes	A7B3C-3D4E-3G-4H-3I17J7K19M-3O-4P-8Q8R-3T-6U3V-7W9X-5Y7Z-4d-5e-3g3k-4n-8o-6r-4
*nti	Y7q5
*ntia	M3
*ntio	J3e5n-3q9
*nto	A-7B-7C13E-7G-6H14I-13J-3K-7L11M4N-3O-8P5Q6S4T-4U12V-4W11X4Y-5Z-5a-3b15d-3f-9g-5j9k-7m-8n7o-3p16q5r-8
*ntos	A3B9C9D7E6F8G7I9J4K-6L10M-7O-9P6R-5S-8T-9V-6W7Z-7a-4b10c-8d10e-9g3h-4i-8j-8k-8l-6p8q-3r-6
*ntra	C-3E-3G5H4M3R8d9f3h-4k4
*ntre	H6I-3M6W3h-4k3l4m4n-6q4
*ntro	A-3B5K4L-3T-3V-3a-4g8j7m12n17o-4q-4
*nts	C3F3b8d8h-5
*nua	V8
*nual	E5
*nul	C4l4
*nula	Q4h-3q20
*nuo	S5V4o-4
*nuto	S8q4
*nuya	G4
*nvio	F3L3Z3
*nza	C9b13f4h-5l4n-4p5
*nzan	C3Y3
*nzo	j7n3p3q3
*oba	a4
*obar	A15Y5
*oble	D12F4L7W5a-4n6o-3q9
*obo	B6G3e-3l5
*obot	r8
*obra	c3h7j3q6
*obre	C-4J5P-3S5U4V-3d5h10n-3q9
*obro	H3J-3M5U5V9b3h5i4k-3m-3p10q-4
*oca	L5S-3V10W10a7d6e4k-3l5p-4q-3
*ocan	L3
*oche	B5D3S7X5a5k3n-3
*ocia	H4
*ocio	H5T-3W5f3g9h4k3r7
*ock	h4
*oco	B12D3E3F4Q3e7r8
*ocom	g4
*ocos	e4
*oda	H3Q3o8
*odas	L7P3W5
*oday	U11
*oder	L3
*odia	M3j5
*odo	A5B7C-9E-3F-3I-3J3M-3N7O-3P5Q11S-3T5U-4W-4Y5Z-3a5b-4c-3d3f-4g-3h-3i-5j-5m-3n4o10r-3
*odos	C-3H4I4L3O3P5W4Y3d6
*oes	C4p7
*ofe	E3P3
*ofia	f4l3
*ofis	k6
*oge	G3
*oger	j5
*ogio	h3
*ogo	j6
*oila	E4
*oja	D5H3
*ojas	h3
*ojo	V7
*oke	H-4a5q12
*ola	A-4B4C-4H-3O37Q-3T-3U5V3a-5b3d-3g3h7i-3j3k3o-5q-3r-3
*olas	O9T3
*old	S11U4
*ole	B4F6O14V-3a7h-6q7
*oles	H5a9
*oli	C5G3h3
*olio	H-4M11Q5a-3e6h14i5q9
*olis	f4
*olla	a13
*ollo	L3O8h6o5
*olo	J9Q6S-3U3X6Z10a-3n-6q3
*olsa	Z4e5h6n3
*olso	e21h-4
*olvi	Y3e3h-3q4
*oma	J5Q5d4n-3q3
*omas	A3C10E4F-4G-4H9J13L3O-3P-4Q3S-3U7W-5b5m-3n3o-3q-3r-3
*omba	V3h4n-3q5
*ombo	h4
*ome	O4d8
*omer	S4V4a12f4h-3i7j3q-3
*omes	d5
*omo	A-7B-5C-4D-4F-7G-3H10I-5K-3L11N5O8P-3Q20S-4T8U3V-8X-3Y-3Z-6e-3g8h-10i-10j5k4n8o-8r8
*omos	I5X5m4
*ompa	O7h3o7
*ona	C9F9G3H-8I-4K-3L4M-3N-4O-4P7Q-4S-4U-4V7X-3Z4a-7c13e-6f3h3i7j-5l-4m-7n-7o-6p4r8
*onal	B7H-5P-3U11V-3a-4k11m16n-3o12q-3
*onar	H4
*onas	I8k3
*onde	A-3B-3C-3L3P5Q13T7U-3W-4b-4h-9j12o-3r13
*one	Z4a4h6n7
*onen	D6F3L4
*oner	D6L-3Q8T5d4j8k5
*ones	A20B10C-4D-4E-3H-3I-5K3M-3N-3O-5P-6Q-4R-3T24U-7V-4W6X19Y15b-4c-4d-4e-3f-3g-3h3i-3j7m-6n-4p-3q-7r-3
*ong	Z10q6
*onga	h4
*ongo	D-3Q13T9W5
*onia	a5
*onla	E14l3
*onle	C-3E8F10G7W4d-4h3i8l3n-4
*onlo	E6G3I-3Y3f5h3k4
*onme	A-4F-3H4W9Y6c5g8h4k4
*onne	l5m5
*ono	C4D-4E-4F6G7H-5J-3P-4Q3T-4V-4W3X7a-6c7h4k3o-4
*onos	P4V4n-3o5
*ons	H3a4b5o3
*onto	L6M5Q5h5i5n5q10
*ood	O11h3
*oot	f3
*opa	a4j5
*opan	j4
*ope	L6
*opia	i8
*opio	G3V5k3
*oque	G5J-5Q3Z11q16
*ora	A-7B15D5H-9I-6J-3K-5M-3N-4O-6U-6V7W4X-5Y4c4e3g-5i6j11k11m-6o-10p7
*oral	f4
*orar	D4
*oras	D3W6a3
*ord	h3
*ordo	W4a3i6q-3
*oreo	L4j5
*ores	H-3I10P7R3a-5h-4j10l4m20n-3q-5r-3
*orge	g5k4
*oria	B6G3H-3
*orio	Y7
*orma	D4Q11T6j-3
*orme	F5H8
*oron	a10
*orra	L3M-3N7Q5V7Z8h-5n-3q10
*orre	W7l7
*orri	l7
*orro	B4C4D3R6b6n4q-3r-3
*orry	Z10r5
*orta	D6
*orte	B3E-3F-4G-3H14O-3P-3Q3S-3T-3U7V-3X4Y9Z-3a-6b3c8f-3h7j7k-3l-4m-5n3p-3
*orto	H4X3n4
*osa	A-4B8D3S-3T7V-3W5X3a6d-3f-3i5k3n6
*osas	A3K13T6X7b-3
*ose	P5
*osme	F3
*oso	K8W4b-3d-4e4l3
*osto	L6j5
*osy	O3a6
*ota	C-3F-3H-3J3L-3M10V-4a-4e7h15i8p3q3
*otal	C-5H8I8U10W-3Y6a-3b5f-3h8p8q3
*otas	h5i4
*otes	J8a6
*otis	Y5
*oto	H-3Q6V4Z5a6e6n-4q4
*otos	e6
*ount	N5n4
*oven	D4J3O4V3f4g5n-3q-3
*over	a7l7
*ovia	T4W5h5
*ovio	B10H3n-3
*ovs	P23
*oya	o4r-3
*oyo	C5h3l3o4
*ozco	B4D-3P3r10
*pada	S5
*paga	X7a5
*pal	T12
*pam	X16
*pan	N4j4
*par	d6
*paro	h3
*pas	Z3d3g3
*pedi	l4
*pel	a3
*per	o12
*pera	A9F4S17h-3
*pero	Q4S-3b-3n18
*peto	F3
*pia	i6
*pias	U3
*pic	E5
*pida	C4Q3
*pido	o12
*pina	Q5q3
*pio	G4S4q4
*pita	W3c5k3l5r4
*pite	H3i14n-8
*pito	Q8i-7n12o4
*ple	P4W4
*plo	J3
*poco	D5
*pon	h3
*poo	C3h4j4
*pora	k10
*posa	A-3B5Q3W3X3b-3k4q5
*poso	W4l4
*pra	B-3C-3D9E-3H-5I6J3L4M5N-4O-5Q5T-4a-6c-3d8e7f-4g-4h13i6j-3k-5m-3o-3q3r-3
*pran	L3
*prar	C5D-3L9P-3h6
*pras	P22Q3a3c3g3
*pre	D10L-3P10d-3e5h5n-3o6q10
*pro	C-4H-3J3M8N3Q-3W10d-3e3h12n-6
*ptan	j13
*pto	J-4T9Y5f4m5n-4
*pues	L7Q3S18W-3b4c3d-3j-4n-3p11q-5
*pure	q4
*puso	a10n3
*que	A-3C-3E-3G10H-3J-3L-3P-4S-3T-5X-4Z18c3d-3f5l-4n3q17r-3
*quea	W5n4q-3
*quen	W3c7
*queo	H3Q3l3
*ques	W4q3
*qui	A-3B-4D-5G-3H-5M-3O12P3Q4T8U-3X-3Y3Z12b-3d-4e3g5h6j-3l4m5n-3o-3p-3q-6
*quin	k5
*raba	D6
*rabo	n15
*rada	I6J-5K6P3W4a-3l6m5n5o8p-4
*rado	A-3D-3H-4I4J-3K7M4P12S-4T-4U16V-3W3a-3e-3g3l-3n-5o5q8
*rae	A-3B-4C14D-4E4F-4G4H-5I6M5T-3U-4W-6a9b4d8e6f-3h-7i5j-3m-3n-6o-3p10r-3
*raen	a-3e7h3j12
*raer	E5F5S3h-3p3
*raes	H3
*rahi	h3
*raia	D6F5Z4a4
*rain	l4
*raje	D8
*rajo	e14q-3
*ral	H5a4f3h3j4o-3
*rala	G10f3k-3l9q17
*rale	F-4V5X5d10h9i-3l6n-5o12
*ralo	J4Z4f5l3
*rama	I15L6N9O-3a-3f11g12j-3l-3m-3n-4q-3r3
*rame	D-3E6F-3G-3H-8K4M-3N14P4Q-5S19T-4V-5W12a-5c-4d-3e-3f-3g8h10j-3k-3m6n-6o-4q8
*ran	A6C-4E3G14H-5J-3L13M-3N6P-5Q3S-3T-3W-5X5Z-3b-3c-3d-6g-3h-3j9n-6o-3q15
*rano	H-3W6Y3j5
*rar	A-5B3E-4F-4H5I-5J8K4L10M-4N3O-3P-3Q3R5S-4T-6W-7X-3Z-3a-6b-5c-3d6f8h15j-5k14m9n-3o-6r-4
*rara	D3
*ras	A-4B-3E-4I-4J-5K9M-3N-3O-8P18Q7R-3T4U-3V8W3b-6d-6e4g7h4i-6j-4k-7l5m8n-5o-6p-3q8r6
*rat	k4
*rata	W4Y3j5r6
*rate	S18k12n-3o-3
*rato	D12H-4L3k4l5
*ravo	o17
*ray	D5n3
*rca	C8R4
*rcar	c7
*rcas	j4
*rco	N6n6q3
*rcos	l7
*rda	a3j4n14
*rdad	D3H4J-3j7n5q-3r4
*rdan	j3
*rdar	J4
*rdas	b3j5
*rde	A3H4K3O11Q-3S6V-3a-5l4n4q-5
*rden	L3Q7h6j4n-3
*rdes	J6O8b4g4k3n-3
*rdi	D4Q8T12
*rdio	T-3a8n6
*rdo	D-4I4J-4L4P3i4l3m9n7o4
*rdon	Z12a3r3
*rea	M4a5f3h-3k8o9q-3
*rear	f6
*reat	o4
*rece	C5D6E4P3U3b4f4h-7i-3n5p3
*ree	C7h-3
*rega	C-3F9f7h-3k3
*rego	H3e3
*rei	Z6
*rele	f11
*reli	k3
*reme	K3V4W5
*ren	A5N7X11a-3d5f10h-5j12
*rena	k7l14n3
*reo	j7n3
*repa	Z3
*rer	X-3Y4Z10a9n-4o-3q6
*rera	f3
*rero	H5P4W4g4n3
*res	A-3B-4D-4E-3F-3I7J15K-3L-3M-4N-3O-4P4S-3U-4V-4W3X-4Y-3Z-3b-4d-4g-3i-4j17k-3m14n-11o14p-3q-10r33
*resa	D-3E3N5Q3Y4e5g6l6n-3r6
*rese	A5S6h3q-3
*reso	G3S3e12h-7i10k8
*ress	j4
*reta	E5n4
*reto	n3
*reya	W3k4
*rez	a3
*rfil	N7f3
*rga	D4F4G5P11a-3d-6h3j-3n11
*rgar	F4L4j4
*rgas	D9j5
*rge	C4c3g6h6j5
*rgio	f4g4
*rgo	F5
*rgos	P6
*rgue	q7
*ria	A-4B5C-3D5E7F-4H-4J-3L4P-3Q-3T-3W-5Z7a-4g5h6k5l-3q-3r3
*rial	B9P22Q3T13a-3o-4
*riam	f5
*rian	D3l6
*rias	I3
*riba	E3H4Z5q-5
*ribe	L-3Q9X15a-3f11g7h-3r7
*ribi	J3Z3
*ribo	Q5S10T4
*rica	a9
*rice	A4
*rida	a3j5
*rido	W3j4q6
*riel	k3
*rige	E7d-3q9
*rigo	D3
*rijo	Q5
*ril	R4
*rima	G3W3d-3k3n-3q3
*rime	W12
*rimo	a3l5
*rina	k4m3
*rino	R3o6
*rio	A-6B6C-3D3E3J7K-3L-3O-4T-4W7Y12a6b-3c-3d-3h-5j3k8l7n-5o-5q-7
*rior	B3V-3Z4h-3i9n4p7q5
*rios	X11Y6a-3j10m9o-3
*rir	W3e4g8h3
*ris	h4j3
*risa	n4q3
*rita	I6L3P-4Q-3S18T-5V-6W-4X-4a6b4e-3n4o-4q-3
*rito	D8Q4V3a10h4r-3
*riza	k4
*rizo	A13F3Y5
*rla	A5B8G-3H-5J4Q-3R7T-3U-3W7Z5a-4e-3h-5i-3k4n7o-5q16
*rlas	m5
*rle	B-3C-5D-3E7F6G13J-4L4R4S6V-3W-6a-3b-3c-4e8f3g4i3l-3n-3
*rles	c7
*rlo	E10G6H3S3e3f6l3q-9
*rlos	E6G-3L9d6k5
*rma	A7Q10T7
*rmal	g5
*rmar	A9C5K9a3b3g3
*rmas	A8K-4n3o4
*rme	D7F3H5J-4L-4N10O-5P-4S-4W-4X11Y9Z-3a-5c5d-4f-3g18i-3j-5o-3p-3r-3
*rmen	D5h3
*rmes	O-3j7
*rmin	l4
*rmir	H3
*rmo	B4L3Q3S8k3n-3
*rna	j8
*rnal	o4
*rne	W3c4h4j-3
*rnes	F3H5O8n-4
*rnet	H-3K5L3Q5a3
*rno	K3O3Q3U7W8a3f-3i-4k6n-3q-4
*rnos	g3
*robo	B7e-4
*roca	j4
*rofe	E4P3
*roma	J6
*romo	G4W3g4j9n-3q4
*ron	A6C-6D20E-6F5G8H3I18J-8K15L-10M8O-4P8Q-8R-5S-4U-10V-6W-3X-9Y-6Z-8a9b8c-4d-15e13g-9h8i-6j3k-3m-7n12o-7p-3q5
*rong	Z7q6
*ror	D6E3F4G3O-3R5W-3X-3Z9d-3h-3n8q7
*ros	B6C3D6E10F7G-3I5J-3K-3L-3P-3T-3V-4W-4d-5f-4i7j3l9m11n-3o-3p-3q5
*rque	D4G5V5c4d-3f5
*rra	B-3H-4J4M-3N4Q3V5W7Z7a-3d-3i-3n-4o-3q10
*rran	H-3N7Y3j9l3
*rrar	H3N7
*rras	T3
*rrat	k3
*rre	H13S8V3W4a-3l3n-4o4q9
*rrea	o10
*rren	N7
*rrer	a7
*rrey	l3
*rri	l4
*rro	H3L-3P-3R4V9W-5Z3a6b4c-3j8k-3n3o4p-3q-3r-3
*rror	D5F4R4X-3Z8n8q5
*rros	h4
*rry	Z11r7
*rsa	q19
*rsal	H3I3V-3W7c3j9m5
*rse	C-6K8L3V-5Y3f16h-3n3p6
*rso	H4
*rta	D8I4X4a4j4l3n6q3
*rtan	a4
*rtar	D6a3j7
*rtas	H-3K10L5T-3W4X16Y18j6n-3o-3
*rte	A-4D-3E-4F-5G-4H13I-5J-3K3M-5N-3O-3P-5Q3S-4T7U4V-5X7Y10Z-4a-9c9g5i3k-4l-5m-5p-4q7r6
*rten	j9
*rtes	H8O3P5Y3j6n-7
*rtin	k4
*rtir	L7k3l5q13
*rto	C7D-3H4X6a-3d-3e4j4n7o4
*rtos	H3I5j9
*rudo	a6
*rupo	I3Z13
*ruta	H3h3
*ruz	a8k5l4q-3
*rve	C3D4L4a4d4q4r-3
*rven	L9
*rves	T11
*rvio	e3
*rvo	j3
*rzo	k4
*sada	J-3P3V-3W-3a4d-3e5i6j9l-3n3p6
*sado	H9M3P6
*saje	D-4T7W3Z9a-3g4h3n9q-3r5
*sal	H5I4W6c4j6k4m4
*sala	F7e-3q14
*sale	F3G-4W9d5e7i-3k3
*same	A-7B7D-3E-3H4K7P4Q-3R8S-4T-4U3V5X-3Y14a7c9e-3h-3j4k-3m3n-7
*san	L9O-3X3Y4e6j6o-3
*sar	C-6E-4G-3H-6J3L8N-3Q6S-4T9V-6X-3a-3d19e10f-4h4k3n-3o-5p3
*sas	H-5J3K19N-3O-5P5S-4T3U-3V-5W6X5a5b3d-3j8m-3r-4
*sca	M7n5
*scar	M4Q4
*sco	Q4S7c3d3n-3
*scos	h3
*sde	H6I6L4O8S-3U10a-4h-4k4q-4
*sel	a4h6j3n-3
*sela	q4
*sele	W3
*selo	E3F3
*sen	D3e5j8
*seo	N7c5
*ser	T6
*sero	D8W7j5
*ses	I4J3f3j10o4q-3
*shaz	N4q9
*sia	B4F12G6N3f6g4h-6n-3q-4
*sica	a7
*simo	D9O-3o12
*sina	H3h4
*sio	h3j3
*sion	N3W7X8Y8a-4h3n-3
*sita	L5d3f4h-3j5n-3
*sito	C3D-4E3Q-4S-3Z-3a7c7d-4h4k3n-3o-3
*sma	D4Q9h-7i13n-5q4
*sme	S-3a5
*smo	C-3D3L6Q5d-3g4h-5i19l4p8q-6
*smos	i8
*sol	R4
*sona	J-3N-3Q-3T-3V8W-3Z7a-3c12f5g3m-4n-4o-5p6q6r9
*sor	S-3W3c23
*sora	a4
*sos	A3B-3E3I-4K-5L6N-3Q10R-3S-4T-4U-4X16Y13Z-5a-7b4c-3f-5h7i3j-3k-5m-3n-4o3p-5q3r-3
*sse	k4
*ssy	l5
*sta	A6B-4D6E3F-3G4H-4K6L-4N3O-5P-3Q-5R-3S-9V-6W-4Z-6a7b-7d3e-4i-7j5k-3m10n3o3p6r8
*stan	A6D8E3H-3I4J-3K4P-3T-3U3a3b-5d-4e3j13m5n6q-4r-3
*star	C-3E7G7J-3L12N3P-3Q-4a-3b4d11g-3h-3j-5r3
*stas	D5O13T-4a4j-4n7o3r6
*ste	A5B10E4F-6G8J-6K-4L-11M3O-3P5Q-5S-8U-5V-5W-3X3Y-4a11d-8e-6h-3i-4j-9k4l-9m-3n16o18q5r12
*sted	Z8a7r11
*stel	F5V-3e4i3
*sten	G8X10Y4
*stes	J5
*stia	b4
*stio	q4
*sto	A4C-6D12E-5F-5H-6I-6J-9K-4L9M-4O-6P4Q5R-4S4T9U-3V3Y-4a-11b-6f-3g-5h12i-5l14o15p-3q-6r11
*stor	j6l3
*stoy	J4L-3O7S6T5Z-3b5c-4g8h5j-4n-5q-4r5
*stra	C4F5J3Q3V-3W-3d-4f8h8k9
*stre	J-8Q4f4i5l9n7q7
*stro	B13C-3H-4I-7J4K4L-4M10N7Q6T-3U7V-4Z-3a-4f3g6h-7i-3k-5m-4n9o-3q3
*sual	H13
*sumo	J4h9
*sura	a6q4
*taba	E7H-3J10Q-3V5Z5a-3j-3q13
*tad	Q4d7e7q-3
*tada	n11
*tado	A-3B3C3H4I12P16U-3V-3W-3a-3i5j-3q-6
*taff	m14
*taje	C7E3L14W6
*tal	C-6E-3H10I8P3S-3U11W-4Y5a-3b7h8j-3n-3p8q3
*tala	k3q7
*tale	C-4D-3E-5F4G18H-3J-4L-3V-4W9X4a-3d9e-3f8h4k-3l10n3o-4q8
*talo	E3c3n5r4
*tame	C3D-4E4H3J-3L-3S9T8V-3W15b-3c6d-4f3g11h7l-3n-5o-4q-4
*tan	A6D13G-3H-3J-3K7L7N-3P-5Q-5S3T-5V4W-5a9c-4d-4g-3h-5j22l-3m5o-3q-6r-4
*tana	Z8j5q-3
*tano	C7
*tapa	h3
*tar	D4E11F-3G13H-5I-5J-4K-3L10N5O-4P-4S-4V-5W-5X4Y-3Z-3a-5d11e-3f4g5h4i-3j-3k-4l9m-4o-6q-4
*tara	b3
*tas	B3C-8E-5F-6G-5H11I8J8K14M-7N-4O3P8R-5S-4T-4U14V-9W11X8Y9Z-6b-8d-7g-6h3i3j7m4n-5o-6p-5q-7
*ted	Z4a7r10
*tel	F5V-3e3i4
*tela	W3f9i7n8q9
*tele	F4G6h7i6q-5
*tema	D4E6G-3H-3I-4N7P-3R4U-3W3a-5c3e-3i-4j-3k4l5m6n4
*teme	S12T3Y3g3k6n3
*ten	A3G6L-3N8X11Y3b-3d-3h-3j6
*teo	I7
*ter	H-5J4M-3Q6a-4c13d3e5g4h5i8j-3k3
*tera	S6a6n4
*tes	A7B3D3E-6G-5H3I18J16K14M-3P-3Q8R-4S-3T-8U6V-7W7X-4Y8Z-5a3d-7i5k-5l-3n-14o-8q-4r-4
*tha	F3
*than	B4k3
*thya	l5
*tia	F4Q3h4
*tica	F3V-4Z3i10
*tico	r7
*tida	B6M-4i3m4n-3q3
*tido	B5H-3O-4P4U6a14e5h6n-4o-3
*tier	F3H9
*tigo	D3G3Z5n-3
*tima	B3J-3P5W-3a-3b3i8n9p6q10
*timo	G6H-3U-3l3n6p5q8
*tin	R3f3k4
*tina	E3h3k3
*tino	H5k4
*tio	B5J6M6Q-3e3i-3n-3q12
*tir	L5k4l5n4q8
*tira	G4q7
*tiro	G3
*tis	C4L5W7Y5d4p5
*tita	N5V4f3
*tito	D-3S20W9X5a-3b-3i6n5o3
*tiva	Y5l16m7n-3
*tivo	C-3G3L4W5b-3c16e4n4
*tla	l3
*tol	i3
*ton	E3h3
*top	X17Y6o-3
*tor	K3a3c3j5l3n-3
*tora	f3j3
*tos	B5C7D5E5F8G8I9K-7L7N5O-5P7R-6T-11V-7W4Z-8a-4b9c-10d9g3i-4k-5l-7o-5p4q-5r-4
*tosa	W5n9
*toy	H4J4L-3O9S6T6W-3X3Z-3b3c-4g7h3j-3n-6o3q-4r5
*tra	B-6E-5F-3G3I-7J9M-4N-4O-3Q4R9S-4U-6V22W5X-6Y5Z3a-3b-5c-7d3e-8f5g-4i16k9m-7n3o-13p-8q5r-4
*tran	L4Q5R3
*trar	A-4B3C-3D-3H-3I-3J11K-3L-3R3T-3U-4W-3a-3f13h8k5m13o-3p4
*tras	F3H-4K7O-4P-3Q-3T6U-3V10c-3g5i-3k-3l4m-3n-3o-3q7r6
*tre	C-3F-3H6I-4J-6L-3M3P-3Q5U3V-3e-3h-5i4k3l12n4p-4q9
*trea	M4
*tres	J13
*tro	B11E-5F-6G-5H-8I-9J-3K3L-7M4O-4Q8R5S3T-8U4V17W-4X-5Y-4Z10a-7b-6c-3f-3g12h-6i10j4k3l-3m5n10o-10p-4q10r-6
*tros	F8i4j7k4l6
*tta	a3h3
*tual	h3
*tud	A7D3j4
*tura	B-3C-3D-3Q6T-3U4V-3W8a-4d-3h13j16k5l-3p-3q3
*tus	b5n6
*tuve	B3U4
*tuvo	B3H11X3l4n4o-3q7
*tzel	R3k3
*ual	A4D-3E5G-3H10I10J-3L9M8O-4P-4Q7S-3V-8W-4X-3Y-3a-5d-5e-6f-4i15j9k-3l-3m-4n9o-5p5q-9r-3
*uana	O3a7
*uapo	a9
*uas	M4
*ube	F3L3h6k4
*uben	R3f3k5
*ubi	b5
*ubio	n7p3
*ubir	F6h12
*ubo	H12M5O23T-3a-3n4o-3
*ubre	H10P3d5
*uca	L3a12o-3
*ucan	L11
*uce	G5
*uces	h4i4j3
*uch	U5o9p4
*ucha	P3S3n3
*ucho	C4X6j3n8o5
*uco	R6
*ucto	D6e11
*uda	A-3C-3H-6K13S4T20U-5V-4X-4Y5c8e-3k5l-3m-3n6
*udas	K13
*ude	D3r5
*udes	A19
*udio	Q6Z12
*udo	a5j4n3
*udos	O12o6
*uea	W4l6n4q-3
*ueba	A5k4q5
*uebe	A5
*uebo	A13Q5
*ueco	E4
*ueda	C9H-4L-3T-3W7h-3j3k14l13n-6q-4
*uede	C-4D7J-3L7Q3S-3T10a-4c3f3g-3h-3j7m4o-3p-4q3r-3
*uedo	A3B-3C-4D-8H-3I-4J-5K6L7M3N-3O-5R-3S8T10U-5W-9X-4Y-3Z-5b5c5e6g5h-4k-7l-5n11p9q5r-6
*uego	A-3S14T5W3a3n7o4p-3
*ueja	D12
*uejo	F4c3
*uel	a4l6
*uela	a9
*uele	B4E3a16
*ueme	L6Q4T10c4
*uen	A-3H4K4L-3O18P-3Q-3T-6U-4V-3X6a5c6h4j8l-4n-4o10
*uena	H3O-3X5n7o5
*ueno	A5E5O-3V6a9b-3c4l3n-6o12q-3
*ueo	H3Q3
*uera	E5F-4G8d-5k5l7n-3q4
*uero	E3F6
*ues	C3G-3H3L4M-3P-3Q6S14T-5U-3V6a-4b5d-5h-3j-5l-3m-3n4o10p9q-8
*uese	r10
*ueso	c5h5i3
*ueta	D4e4
*uete	e5j8
*ueva	Q5V16a-3f13h7k13n-6o-3
*ueve	G6W3h-3n6
*uevo	C-4E-3H-4I-4J3L-3P-3Q-3R9S-3U-3W10X-3a5b-4c-3d-3f8h-5i5j4k4o6
*uga	o4
*ugar	j7k3q5
*ugo	R3k4
*uide	a4l7
*uido	L7P-3a6h4q-4
*uien	A-3B18C-3F-6H-9I12J-5K-5L-7M19N-4O4P-3Q9R-6S-4T-8U-4V3W3X-5Y3a6b-4c17d-7e-7f-5g-5h-13j-4l-7m16n12o-5p-5q-6r20
*uin	k7
*uina	D3c5r7
*uipo	k11m18q-3
*uir	n9
*uis	A3J-6a14k3l7
*uiso	e4h8l-3n-4q10
*uita	B8E3G8M-3Q4W6X6Y-3a-3h-4i-5l6n-5q17
*uite	X-3Y6q3
*uito	U4a3
*uiz	k3q3
*ujo	o10
*ula	L6M-3Q3W4h4n-5q16
*ular	C3D-5H-4J-3M3N3P3T-3V-5W-6f3h8i3j-4l4o-3p-4q3r3
*ulce	R5m5
*ulio	f5g5h-3
*ulo	F4L3R3h4p9
*ulpa	D5F5Z9
*ulpe	O10V-3Z10
*ulta	C7W4b6
*ulto	Q5j5
*ulu	k3l6
*uma	H8L3U3
*uman	L11
*umar	F5k4
*umba	G6j3q8
*ume	e4
*umel	F6
*umen	H13U9Y7
*umio	h5
*umo	J4L3U3h7n5
*umos	C-3P13
*una	J18K15M3V-3a-3q-3
*unca	D11P-4d-4f10g4n-3
*undi	Z14n-3q13
*undo	J3c-3h-3i14
*unes	E3G3H8M3O8U-4W-3Y4j3k8n-4p-3
*uno	A4a4j6
*unt	N7n3q3
*unta	C10D-4I-3J3L7O3S-4V-5W5a6b-4f5g7h7j3o-3p4q-5
*unte	U5b3d8j-3
*unto	D5L12Q5S6T4U-4X6a-4c6h-5j-4p12r-3
*uosa	e3
*upa	d4k3
*upar	d5
*upe	G5I3S4T8k4
*uper	o15
*upo	C4H3R4T3X4Z13a-4e-3f7h4n-4q-4
*upon	h5
*ura	A3B5D8E-3H-5L9M-4S-3T-4V-3b-3c-3d-6e-4h10i-3j18k8l4o-5p-4q4r-3
*uran	L10X6j-3
*uras	D5Q3e4
*ure	h5q4
*ures	J8
*urno	B4K3O3Q4U7V3W7f-3h4i-3k5n-3q-5
*uro	D3H5X5a4h5n-3q-4
*urra	J3q4
*urso	H4
*usa	S5e5h4l3n-3
*usca	M8
*usco	Q4S7
*use	A4G3H-4M-3T-3V-4Y6a-3n18q21
*uso	D4E3F5T3a6h-3q-3r3
*usta	C-3E10o9
*uste	A8B11C-3E10F3G5P-4X3Y3a-3h-4l-3o-3q-3
*usto	S3e7o9r3
*uto	S4q4
*utos	S11o-5q3
*uve	B4U4
*uvo	B7H6a4l3o-3q12
*uya	G5V3o7
*uye	Q6j3n-3
*uyo	C6r4
*uyos	X3
*vado	E4P5a4i3
*vala	k4
*vale	L3
*van	W4X-3Y7a-3e4j4l6
*var	Y10l12
*vas	J17T3k4
*vel	L5W5
*vela	E5a6h-3k3n-5q13
*vele	F5G-4
*velo	E3q9
*veme	Y3
*ven	C4F3J4L9O4V4W-3X5Y-3g4i3n-4q-4
*ver	H-3K14P-3T3e19g3h-4j5k-4l7n5o-3q-4
*vera	h4
*ves	F4H4L3T10W-3a7j10n-3
*via	C5E-3F-3K3L-4Q-3V-3X-3a-4b7d-5g6h5j8l3m8n4o-4q-5
*viar	R6
*vida	a6i5
*vido	Q3
*vie	Z3
*vin	f4l5m4
*vio	B10C-3G7K5T-3V-3Z4a-3d-4e10i7l-3
*vios	j6
*vira	l3
*visa	C7n9
*vise	A5
*viso	A6Q3S12n4
*vita	R7
*vito	Q3
*voca	l6
*voco	E4F4Q6
*voke	q9
*vor	C4D-6E3F3G-4H4J4K-3L-7O-5Q-4R4U3V3X5Z-5a-6c7g4j-3k3o-7q3
*vos	I16d3m6n3
*xaca	a5
*xima	A-3Q5V9W6p5
*ximo	V15o9
*xtla	l4
*xto	o5
*xtra	L4W5j4
*xxo	l4
*yame	F3
*yan	H-3N3W4d3k3m5r5
*yas	J14q-5
*yele	F3
*yeli	A4G4f3l12
*yer	B8C-3D3H12I5J-3K5L-5O-3T-3U3W4a4b4d-4e5i-4j-4l6n-4p-4
*yor	D3
*yos	X3d3
*yuda	T19c10k5
*yuno	a7j6
*zada	A3c5e-3n3
*zado	A3m5
*zala	A5W5
*zale	A4E4
*zalo	E4
*zame	L6W12n5q-3
*zan	C3W3
*zar	A19C-4E5H-3L6M3Q5W-5b-3f3g10j4n-5
*zaro	l5
*zas	W4h4j3
*zca	E3q3
*zcal	h3
*zcan	F3
*zcas	k4
*zco	B4D-3P3o17r8
*zel	k3
*zla	W5i4q8
*zle	R3f3n6
*zlo	d3
*zme	H5I4R6W14g3n-3o-3
*zmin	l6
*zole	j3
*zon	C4M3b3
*zul	V3a3g5j3
*zzas	j4
15/*	H14
15/0*	H11
15/09	H17
15/09 $	H10
20/*	H9
20/1*	H7
20/11	H8
20/11 $	H7
2x1	j8
2x1 $	D3W4
3/1*	H5
3/11	H6
3/11 $	H6
3x2	j4
3x2 en	j6
3x2* en*	j5
<3	A3B-6D-19E-4F-21G-10H6I-5J-3L-24M-18N-7O23Q-24R-19S9T20U-5V17W-8X12Z-15a32b3c4e-8f-9g7h13i4j5k-12l-5m8n20o28p-11q15r5
<7	A-5B-4D-3E-7F-6G-6H4J3M-5P-3Q-7R-6T6V4Y-3Z5a8e-4j4n8o4q3r5
>6	B3D5H-3L3M3O-13Q6T-6V-4W4e4f3i3k3l3n-3o-12p-4r-3
@cashier	D-5H4J3K-5L-5M-3N-15O11P-8Q3R-3S5T10U5V10X-16Y-15a13b-20c-8f3g-16h9j-7l3n13o20p4q11r-4
@customer	A-16B-15C-22D16E-15F-14G-15H-23I-18J9K-15L14M-15N17O21P15Q4R-13S13T12U-19V-17W15X19Y14Z10a24b18c17d16e3f-16g18h4i-15j21k-15l-16m-17o22p-19q-22r17
@manager	A4B3D-19H8I3J5K7N-16O5S3T6U3V7X3Y5Z5a13b-21d-5g-17h-7i3j-21k3l5m5n-6o6r5
^ #	C-7E-5F9H10M-3S3W-3a19d-4e-3f-3h16i3n-5o7q-6
^ &	h7
^ a	D-4E3G-4H7J-5K-4M4N-3O-4P6U7V5W-10Y-4Z-5a3d-4e-5f-8g-3h3j7k-6l-4m3n5o6p10q-5r6
^ abonale	h6
^ abre	V4W10g7h7
^ abrele	f5
^ abreme	W4
^ abren	j9
^ abrir	g7h7
^ acabo	b3d-3g5h6
^ aceptan	j6
^ acreditale	F4h4
^ acredite	F3
^ activa	X-3Y8
^ actividad	B6m-3
^ actualizale	E6
^ acumulado	C8
^ adios	N4l5o11
^ afilia	f4
^ afiliame	f5g9
^ agente	c14
^ agrega	F9f6h-3k3
^ agregale	Y3f3i5
^ agregar	f6k11
^ aguanta	S8
^ aguantame	S10
^ ah	o17
^ ahi	S4V5a4h3o3
^ ahora	V15Y9i-3p4
^ ahorita	S17h3i-3
^ ajustame	E4
^ ajustar	E4
^ ajuste	E16F5G6
^ al	L4S19V-4a-3d-3h3i17n-4
^ alcanza	C6
^ algo	K6
^ alguien	B5D6c4
^ alguna	K5n5
^ alo	O33a-3o-4
^ alta	f15g3h-3k15m-3
^ altas	I6
^ alto	X18
^ anade	f5
^ anademe	k4
^ andale	V6
^ ando	H5L-3S11T3a3b5h4
^ anota	h4
^ anotame	g6h10
^ antes	Y5n4p6
^ anula	q19
^ apaga	X4a6
^ aparece	n3
^ aparte	K5h3
^ apenas	T4f3g4
^ aplica	F3G8d3
^ aplicale	d8
^ aplicame	d8
^ apoyame	F3
^ aprobado	A12
^ aprueba	A8
^ apruebalo	A7
^ apruebo	A9
^ apunta	f5h12
^ apuntale	f4
^ apuntame	W3f3h6
^ aqui	a3g3h9
^ arre	V3o5
^ arregla	E7
^ asesor	c10
^ asi	J15n3o4
^ auditoria	B8H-3
^ aumenta	F11h-7
^ aun	S8
^ autoriza	k7
^ autorizado	A6
^ autorizale	A8q-3
^ autorizame	W7
^ autorizar	A7
^ autorizo	F4Y5
^ auxilio	T14
^ avisame	Y15
^ ay	Z11q12
^ ayer	D-4H3a11b6n-3
^ ayuda	T21
^ ayudame	T7U3h3
^ baja	G4X19l17
^ bajale	F-4G7W3X4d5h-3
^ bajame	W4
^ bajarle	G5
^ balance	C4H8b5
^ bandeja	A3
^ basta	X7
^ bendiciones	o13
^ bitacora	B17
^ bloquea	W5l4n4q-3
^ bnas	O7
^ bonifica	F5
^ bonificale	F11
^ borra	N9Z8q11
^ borrala	W4q9
^ borralo	l3
^ borrame	H-4N9W8q7
^ borren	N4
^ bravo	o11
^ buen	H-3O16o4
^ buenas	H3O15b5o-3
^ bueno	S3V12
^ buenos	O8
^ busca	M12
^ buscame	C3M10
^ bye	o15
^ cada	D4L7X4b-3
^ caducan	L12
^ cajeras	m9
^ cambia	E5W13
^ cambiale	W9d11j5
^ cambiar	E3
^ cambio	V6
^ cancela	N4X5q17
^ cancelacion	q6
^ cancelala	G3W5q4
^ cancelar	X9q9
^ cancelen	e5
^ canje	d16
^ canjea	d5
^ canjeale	d8
^ canjear	d11
^ captura	h7
^ carga	F6
^ cargale	F8
^ castigo	G4
^ cayo	n8
^ celular	h3
^ chat	Z5
^ checa	C4M4m6n3
^ checame	B4C3
^ checar	C10b4m7
^ chido	o16
^ chin	Z7q6
^ cierran	N9j3
^ cierre	H14
^ cifras	H6
^ cliente	f9h3
^ clientes	I16
^ cobra	h11
^ cobrale	d8
^ cobrame	h6
^ cobrar	d6h5
^ cobraron	D6M4h-4i-3
^ cobre	h7q6
^ cobro	d4h8
^ codigo	R3
^ comandos	T11
^ como	B-3C-3D3E-3H12I-3J-4K-3L15M-4N6P-5Q17R4S-5T12U10V-5W-5Y-3Z-3a3d5f-5g8h-12i-5k-7l-3m-4n6o-5p-3q-7r8
^ comparte	R5
^ compensala	F4
^ completale	F4h-3
^ componle	E4
^ compra	h8
^ compraron	h6
^ compras	P5a6h-4
^ compre	D3h6
^ compro	h10
^ comprobante	h3
^ comunicame	c9
^ comuniqueme	c5
^ con	C4D-4H-3L6M3P-4Q6R5S-3T-3U5V-3W-4c3d5i9j-4p4q-4r7
^ conectame	W3
^ confirmame	n7
^ congela	l3
^ consulta	C7b5
^ consultar	C6b4
^ consumieron	h3
^ continuamos	V4
^ continuo	V4
^ contratamos	k5
^ contrate	k13
^ copia	i8
^ corre	W9l5
^ corregir	E3
^ corri	l6
^ corrige	E10q3
^ cortale	G3l4
^ corte	H22
^ crea	f5k8
^ crear	f5
^ crecio	I3
^ crei	Z5
^ creo	n6
^ cta	H4
^ cuadrame	E12
^ cual	I8L5M4W-5b3e-3j12n8p3q-4
^ cuales	K7T7m3
^ cuando	A3L6P13S14a-3b-5d-3j3p-3
^ cuanta	I9
^ cuantas	A7B6C-4I3K7P8U12a-3b-4m3n-3p-4
^ cuanto	C6D-3H10I-7L3S-4U8V-3W10a4b8h-6j10m-4n8o-4p8q-4
^ cuantos	D-5H3I10P-6U3a8b3d-4j-3m11p7
^ cuenta	j5
^ cuentame	H8
^ da	f7l7
^ dale	A10G-5W4h3k7n3q4
^ dame	B6H6I4L-4M5N7P6Q-3R3S8T7U3V-3W7X-3a-4d4f-4g3h-5j-3l-3n-4o-3r-3
^ dan	j6
^ dar	F8f8k4
^ darle	F3
^ de	C-5D-6E-3F-3G-3H3L4O-3P6Q8S-3T3W-7Z-3a-4c-4d5g-4h-6j-7k-3n8o24p-6q-4r14
^ deberia	E3
^ debitense	G4
^ deja	J8S15X8n-3
^ dejala	V6
^ dejalo	E13F-3J5
^ dejame	E3S16
^ dejen	X4
^ dejo	G3c3l8n5q-3
^ del	H14
^ delete	N5q3
^ deme	b5
^ denle	A6
^ desabonale	G4
^ desactiva	X3l10
^ desactivar	X3l9
^ desconecta	l5
^ descontar	G4d5
^ descuenta	G3d8
^ descuentale	G7d6h-3
^ desde	D3H7P6
^ deseo	c3d3
^ deshabilita	l7
^ deshacer	q11
^ deshaganse	N4
^ deshaz	N4q12
^ deshazla	q7
^ despedi	l5
^ despedimos	l3
^ despues	S16d-3p6
^ desregistra	q11
^ desuscribir	X10
^ detalle	P5
^ devolucion	e21
^ devolvieron	e5
^ devolvio	G4e6
^ devuelve	M-3e11
^ devuelvele	F4G-3
^ di	D4
^ dia	H12
^ dice	H-3Q-3a3f3n3p7q3
^ did	n13
^ digame	C7
^ dile	a9p3
^ dime	B3C8E-3H4I4L-3Q3T6W6b5d-3h-4j-3m4n3p5q-3
^ dios	o12
^ disculpa	Z3
^ disculpe	O10j3n3r4
^ don	h3
^ dona	d3l3
^ donde	L7P-5Q20U-3d6h-6j11n9r-3
^ duplica	i3
^ duplicala	i14
^ echa	q3
^ echala	q7
^ echale	C4F3V3d4n5q-3
^ echame	H5V3Y3b4p4
^ edita	E10
^ el	A-5D8F-4G-4I-3J5K-3O-3P5Q-3Y-3Z-5a8b-4d4e3f-3g-3h3k3l-3m14o-5q6r-5
^ elimina	G4N5h-3l6q7
^ eliminala	G3q7
^ eliminame	l3
^ eliminar	N3
^ eliminen	N3
^ empleados	m12
^ en	C-3F-3G-3H-7L8P7Q6S14T9U6W-4a-5c-3h-4j-3n10o-7p9q3r-3
^ encontre	M4
^ enero	H4
^ enlace	R5
^ enlistame	U4
^ enmienda	E6
^ ensename	H4I7P3Q8T3l-3n8q-4
^ entendido	n-3o15
^ enterada	o7
^ enterado	o8
^ entonces	n9
^ entra	k4
^ entro	k3n11
^ era	J4Z8h-4l3q20
^ eran	h-3q14
^ eres	o18r19
^ ernesto	l7
^ es	D7J4L5Q5c3f5j-4k-3r14
^ esa	J5Z9q6
^ ese	D7E5M5W-3a3h-5i7l4n-6q6
^ eso	D4Z8o21
^ esos	G3
^ espera	S9n-3
^ esperame	S15
^ esperate	i3
^ espero	n4
^ esta	C3E5H5I3J-3V-3a8c11f3h-4m6q3r-3
^ estado	H5P7
^ estan	j10
^ estas	O9
^ este	G3f5q-4r9
^ esto	D4r6
^ estoy	H5J3T9X4h4
^ excelente	O5o13
^ existe	L4M7h-3
^ existen	A3
^ explicame	Q3T12
^ expliqueme	T5
^ ey	O24o-3
^ fallo	n6
^ falta	D4h-3k8
^ faltan	D6a4
^ favor	E5
^ feliz	O7
^ fija	E3
^ fijate	h3l3
^ folio	M4h3q-3
^ fue	B3J-3Z4n20o6
^ fueron	q5
^ fui	h5
^ gano	F5a4
^ gasta	d6h-4
^ gaste	h4
^ generame	R3
^ genial	o10
^ gente	c11
^ gerardo	m7
^ gerente	m4
^ good	O12h3
^ gracias	o19
^ habilita	k5
^ habilitame	k4
^ hablame	c10
^ hablo	c-5r9
^ hace	P7a5
^ hacen	j14
^ hagale	V5f4
^ hagame	W4g8h3
^ hasta	L6j6o9
^ hay	A14G4H-7J-5K7L5M6O-5P-4Q6S-4U-4V8W-6X-3Z-3b-3c13d-6e6g-3i-4j17l-4m-3n-3o-5p-4
^ haz	C-3E7W12d5h-4
^ hazle	F3f5n5
^ hazme	H9I6W16e3g3
^ help	T16
^ hey	O31b3
^ hi	O27o-3
^ hijole	n4q6
^ historial	B8P13
^ hola	O36a-3b3g5h9n-3o-4
^ how	Q7U6b5p6q-3
^ hoy	D3H3S3a13d5j4k6l8n-3q-4
^ hubo	M6n8
^ i	h4
^ iba	Z10q3
^ idem	i23
^ ignora	Z7
^ igual	E4i6
^ igualita	i6
^ imprime	W10
^ inactivar	l5
^ incorpora	k6
^ incrementa	F5
^ indiqueme	L4T5
^ informe	H8
^ inhabilitar	l5
^ inicio	T12
^ inscribe	f9
^ inscripcion	f5h6
^ invita	R6
^ invitacion	R5
^ is	n10
^ jacinto	l3
^ jaja	a-3n-3o14r5
^ jajaja	Z3a5o13
^ jajajaja	o7
^ jalo	n3
^ jonathan	R5
^ joselyn	l6
^ junta	W11
^ karla	l5
^ kedo	n12
^ kevin	l4
^ kien	M8r21
^ kiere	f8
^ kiero	I3P3T5W-3X-3Y6e5f-3j4
^ kita	X4q3
^ kitale	F-3G8
^ kiten	N7X3
^ la	B-6D11E-3H6J-8M3N-4O-3P6Q3R3S-8U-4V-3W-3X-3Y-3Z-4a5b-4f-7h9i7l4n11o-7p-3q12r-5
^ las	H5K12L8P7U3n-3
^ le	A-4B-3D7E3F3G3H-4I-3J-6L-3M-3P-4Q-7R-3T-5W-5Y4Z8a5c-3e6h3i5j-3k-3l3n10p9q10
^ leeme	n6
^ les	D6h3n3r-3
^ libera	A4
^ liga	R6
^ link	R6
^ liquide	l8
^ lista	T6m11
^ listado	I7K4o-3
^ listo	V11o18
^ llamenme	c10
^ lleva	a6i3
^ llevamos	H4
^ lleve	h4
^ llevo	n12
^ lo	A3C4H6L4S3U6W-3a-3d-5e3h-3i6o5p-3q4
^ localiza	M7
^ log	B9
^ lorena	k5l4
^ los	B8D-3I11L14W-5X3Y-3a-3d5h-5j-4m4p4
^ luego	S21a3n-7
^ m	S-3T9q9
^ ma	a5
^ manana	S15a8j4k5o-3
^ manda	R6W6
^ mandala	h5
^ mandale	F5
^ mandales	W3
^ mandame	H5Q-3W5X-3Y6Z-3a7c5j7
^ mande	H4Z4
^ mandenme	Y9
^ manejan	j7
^ marcame	c9
^ mare	T3
^ mas	S13
^ mayra	k3
^ me	D8F-3H-5I-6J-6N4O-5R-4S-3U-4V-3W-8X4Z5b6e6g7i-6j5l-3n7q9
^ mejor	J8q4
^ menos	F-4G14X3
^ menu	T20
^ mesa	h6
^ mete	F6f6h3
^ metela	f4
^ metele	F4h4i4
^ meteme	Y5h6k4
^ meter	d5f4
^ meti	i-3q8
^ mi	B-3D8J-3L-4M-3N-4O-4Q-3S-3U19V-3W-7Z3a7b13d-4h4i-3l3m8o-7p-3
^ mientras	n5p3
^ mira	C6a11
^ mis	H-4I14O-4P22Q-3T-3U13V-3W-3X-3a-5b21g-3h-4m10n-4o-5q-3
^ misma	h-3i7
^ mismo	i6
^ mitad	d5
^ modifica	E3W10
^ modificar	E6
^ monedero	C6
^ mostrar	m8
^ movimientos	B8P14m-4
^ muchas	o4
^ mucho	X7
^ muestrame	B3K5P3m11
^ mueve	W4
^ muy	O11o20
^ nada	J26o-5
^ nadie	J6X3
^ necesito	C4E6L-3Q-3R3a-3c9d-4h6j4k6q-4
^ next	V18
^ ni	J15X5h-3o5
^ niego	A6
^ ninguna	J17
^ nivela	E3
^ no	A5B-5C-5D9G-4H-5I-5J21K-4L-9M-3N5O-6P-6Q-3S4T14U-7V-8W-9X14Y-6Z6a7b-3c5d-10f6i-4j-6k-7m-3n10o-6q12r7
^ nomas	C3D4H3J3L-3T7U6X4b3n-3
^ nombre	m7
^ nos	a8e9h-3o5
^ nota	e5h4
^ nueva	V9f6h11n-3
^ nuevo	f7k7
^ numero	I10h6
^ nunca	D5h4
^ obsequiale	F4
^ ocupa	d3
^ ocupo	C4R6c5f5h3j3
^ oiga	H4b3
^ oigan	D3
^ ok	V3o40
^ opciones	T7
^ ora	n7
^ orale	V3n-3o17
^ orita	S11
^ otorgar	F7
^ otorguele	F3
^ otorguese	A4
^ otra	H-3J-6V21Y6i13k7o-3q-3
^ otro	V17Z3h3i4q-5
^ otros	F6
^ oye	D-3H4I4J-4K5L-3O18S-3U-3a3b6h-3i-3n6o-3q3r3
^ padron	I4
^ paga	d14h-3
^ pagale	W8
^ pagame	W5
^ pagar	d7h-3
^ pagaron	h5
^ pago	d8q4
^ pague	D12
^ pal	F4
^ pamela	l6
^ para	Q8T17Z-3a-3e-3g3h3q-4r-4
^ pasa	A7V3W3
^ pasale	F-3G-3W12k3
^ pasame	H3R3U3V7a6b3c7d-3j3m3n-4q-3
^ pasenme	a3c4
^ paso	n17
^ pendiente	n5
^ perame	S8
^ perate	S16
^ perdi	Q3
^ perdon	Z7q5
^ perdone	Z5
^ perfecto	o14
^ perla	A6
^ permiso	k4
^ permisos	A7
^ permiteme	S10
^ pero	n4
^ personal	m4
^ pide	W9
^ pidele	W5
^ platicame	H5
^ pobre	l4
^ podria	c3
^ pon	E10W4k7l3
^ ponga	W4h3
^ pongame	q4
^ ponganme	W3
^ ponla	E10h-6
^ ponle	G5W6i6
^ ponme	A-3H6W7Y5g8k5
^ por	A3C-3D12F6G-4J5L11T-3a-3l3q-4r5
^ precio	j8
^ prefiero	N7c3
^ pregunta	C4j3
^ prende	Y10a4
^ prestame	W9a5
^ primero	S6
^ proceder	d4
^ proximo	V10
^ puede	c3f3
^ pueden	c4
^ puedo	L3Q5T-3W-3b-4d3i5n11
^ pues	H3V3n4p4
^ puntaje	C4
^ puntos	C17F-3L-3W4b7d-3p6
^ pura	D9
^ puro	a6h4
^ puse	V-3n8q4
^ que	A4B4D3F-4G-4H6J-5K7L8N-5O15P10Q5S-13T12U5V-7W-3X-6Y-3Z-9a5b5e-12f-4g-5h-13i-9j8k-4n10o4q-5r4
^ quedaron	n7q3
^ quedo	K4a6j6n12o-6q3
^ quien	A-5B20C-5E-3F-4G-4H-4I13L-3M12P-3V3W7X-3a12d-4e-5f-9h-7i-3j-3k-3l-4m12n9o-3p-3r16
^ quienes	m8
^ quiere	C4P3d6e7f3p7q-3
^ quieren	d3f4
^ quiero	A-3B-3D6E3F8G3H7I-3M-7N4O-3P4Q-6R5T-3W8X-4Y4a-4b-3d3g4h5i-4j3k5m-4n-4o-5p-4q4r-7
^ quisiera	P3c4j6
^ quita	W9X10h-7l8q11
^ quitale	F-5G8W6X5q10
^ quitar	h5l11q-4
^ quite	Y4
^ quiten	N4
^ quiubo	O14
^ ramiro	l5
^ rastrea	M4
^ rastreame	M10
^ raul	l4
^ reajusta	C-3E9
^ rebaja	G8
^ rebajale	G5
^ recarga	F5
^ rechaza	A3
^ rechazo	A9
^ recoge	G5
^ recomendo	F3
^ recortale	G5
^ recuerdame	L8
^ redime	d4
^ redimir	d6
^ reduce	G6
^ reembolso	e15h-3
^ reenviale	R3
^ reenviar	R5
^ regalale	F11G-4W8
^ registra	f5h7k10
^ registrale	h5
^ registrame	W5g6h8
^ registrar	f4h3
^ registro	B5f12g8n-4
^ regresa	E3e7
^ regresame	Y5
^ regresaron	e3
^ regreso	e5h-3i6k6
^ reintenta	n16
^ relacion	U3m3
^ remueve	G6l3
^ renta	h3
^ renuncio	N4l7
^ repite	h-3i16n-6
^ repitela	i8n11
^ repiteme	T5
^ reponle	F6
^ reporte	B4H19
^ requiero	U3W5j5
^ resta	G11
^ restale	G9d3h-3
^ restaselos	G6h-3
^ restituyele	F3
^ resumeme	H5
^ resumen	H18U3
^ retira	G5q5
^ retiro	G3
^ reversa	q5
^ revertir	q9
^ revierte	q14
^ reviertela	q13
^ reviertele	G7
^ revisa	C9
^ revisame	B5P5
^ revoca	l6
^ sabes	T4W3
^ saca	G8H6N3d-3l4q3
^ sacala	q8
^ sacame	H5l5m6
^ saldito	C4
^ saldo	C15F-3G-3W8b8d-5h-5p10
^ sale	V3o23
^ salio	e9n-3q8
^ saludos	O18
^ saquenme	X7
^ se	A3C-6F-4G4J-6L5N-3P-6S-6T-5V-5W-7X-4Y-3Z10a9b-3c-6g-4i3j4l5m-4n15o4p-5q9
^ seguimos	V12
^ segun	C3b4
^ selene	l3
^ seria	b3
^ servicio	h4
^ si	A6B-3D-3F-3G-3H-3J-3L17Q13S-6T-3V-3W-4Y14a11c-3d-6e-3g6h-7i-4j-3k-3l-3n23o-3p-3q3
^ siempre	D11q6
^ sign	g13
^ sigo	H5V-3n4
^ sigue	a-3h5j5m7n18
^ siguiente	V20n-3
^ silencio	X8
^ sin	J10K3U3X11p3
^ sobran	G3
^ socios	I13
^ sofia	l3
^ solicito	N5R6Y3c9
^ solicitudes	A4
^ solo	J7U5X4c3
^ son	D6J4h17o4
^ sorry	Z6r8
^ sospecho	B3
^ soy	P-3Q3T10b8c4f-3g7
^ sra	C7h3
^ stop	X18o-3
^ su	E5h-5j5o-3p18q3r3
^ sube	L6P-3f5h6k7
^ subele	F7W6
^ subeme	W4
^ subir	F8h8
^ suma	H5k4
^ sumale	h5
^ sumame	W3f3
^ sumar	F4k5
^ super	o16
^ sus	h-3i5
^ suspende	A-3X4l3
^ suspendida	l4
^ t	h4
^ tacha	q8
^ tambien	i3
^ tania	l5
^ tantito	S9
^ te	H-3O-3S5a9h10j-3k3n-3o22q3r-3
^ telefono	C6b4p7
^ tendra	C6j5
^ tenemos	j4k4
^ tengo	A3C3D3I4K5Q-3S-3T-3V6W4a7b5d-5h6i-3j-3k4o-4
^ ticket	M3P3h9
^ tiene	C6G4c4q3
^ tienen	c9j15
^ toca	V8
^ todas	B3K4P4
^ todavia	A3J-4K3b6g5j7n7
^ todo	B6P6n14o-4q5
^ toma	d7
^ tomale	d5
^ tons	b5o5
^ top	I6
^ toque	J-4Z7
^ total	H7I12U4
^ totales	H13
^ trae	C6G3K3a15d4h-3i3q-3
^ traeme	a7
^ traen	e5
^ traia	D4
^ traigo	h4
^ trajeron	a3e3
^ transfiere	W5
^ tu	k3r9
^ tumba	G3
^ tumbale	G7
^ tuve	l4
^ ubica	M5
^ ubicame	M3
^ uff	a10
^ ulises	l3
^ ultimos	H4
^ un	C5E-3L3S15V3a-3e3f8h7n-3o-3p-3q-5
^ una	H-3L3M3V12e10h10i8o-3q-4
^ undo	q18
^ uno	V5h5
^ unsubscribe	X14
^ ups	Z9q5
^ usa	C-4G-4W3d16
^ usale	d8
^ usar	d12
^ usted	r7
^ uy	Z8a3n-3q3
^ va	C-3G-3S-3V16a6d8f-3h4i3l-3n-4o24
^ vale	o15
^ vamos	V3f4h6
^ van	h4j9n4
^ ve	C3
^ venden	j16
^ vendi	h8n-4q10
^ vendimos	H3
^ vendo	a7
^ vengo	C3e3g3
^ venta	H-3M-5e4h17n3q8
^ ventas	H18K11U-5W6h-3
^ vente	a10
^ ver	A5B14C16D-3E-3H-4I8K6O-4P7T-4V-4W-4a-5b12d-4h-3m16n-4o-6p-3q-3
^ vi	P4a5g7
^ vieja	a7
^ viene	V-3d7e4f5i3
^ vientos	V4o10
^ vincula	R3
^ viste	a8
^ volvi	q5
^ volvio	i6
^ voy	A4S12a-3h11
^ vuelvan	Y4
^ vuelve	i3
^ what	T9n5
^ wrong	Z7
^ y	C3D-8E-5F-4G-3H6I-3K-3L6M-3O-5P-4Q12S-6T15U5W-5c-3d-5e-4f-4g-3h-5i7l-3n19o-6p14q-5r17
^ ya	B-4C-4D5E-7F-8G-5H4I-3J5L-8M-6O9P-5Q-8R-4S7U9V11W-8Z-7a9b8e-3g-3h-3i-6j6l-3n19o9p5r-7
^ yo	H-4J7L-4S4U11V-3g4r4
^ zas	o21
^ ☎	C16h26q-3
^* #*	C-7E-5F12H9M-3S4W-3a14d-4e-3f-3h19n-6o7q-5
^* &*	h9
^* a*	C-3D-4E3G-3H7J-5K-4L3M3N-4O-4P7T7U7W-11Y-4Z-5a7b5d-3e-4f-8g-4j5k-8l-4m7n5o10p8q-6r5
^* abon*	F6h5
^* abre*	V3W9f8g4h4j6k3
^* abri*	V3f3g7h4
^* acab*	b4d-3g3h10
^* acep*	j9n8
^* acre*	F6G-3h5
^* acti*	B9H-3X-4Y16m-5
^* actu*	E8d-3n4
^* acum*	C7
^* adio*	N3l4o13
^* afil*	f10g8h-3
^* agar*	f3
^* agen*	c10
^* agra*	o7
^* agre*	C-3F10V-3W3Y4f12i6k13o-3q-3
^* agua*	S21
^* ah*	o17
^* ahi*	D4S5V3h4
^* ahor*	C4S16T-3V13Y6a-4h3i-3q-4
^* ajus*	E25F4G8o-3
^* al*	L7S18V-4d-4i13n-3
^* alca*	C3
^* algo*	A3K5
^* algu*	B4D4K6c4n4
^* alo*	O23o-3
^* alta*	H-3I6U-3f15g4h-3k17m-4
^* alto*	X22o-3
^* anad*	f5h4k4
^* anda*	V8
^* ando*	H6L-3S11T4a4b5h4o-3
^* anot*	g12h12
^* ante*	Y4n5p4
^* anul*	q22
^* apag*	X9Y-3a3
^* apar*	K3j3n11
^* apen*	T3b3f3
^* apli*	G4W-3d17
^* apoy*	F5
^* apro*	A10
^* apru*	A29o-3
^* apun*	W5f11g3h14
^* aqui*	g3h10
^* arra*	h3
^* arre*	E3j3o11
^* ases*	c12
^* asi*	J12o4
^* aten*	c4
^* audi*	B7H-3
^* aume*	F5W5
^* aun*	S7
^* auto*	A10F6W6Y6k6q-4
^* auxi*	T17
^* avis*	X3Y15o-4
^* ay*	S3Z15q10
^* ayer*	D-5H3a9b5n-4
^* ayud*	T28h3
^* baja*	C-4E-3F-6G9W10X20a-3d5h-4l14o-3q3
^* bala*	C5H10b3
^* bast*	X9
^* bend*	o9
^* bita*	B15
^* bloq*	W5l4n3q-3
^* bnas*	O6
^* boni*	F14O13h-4
^* borr*	G4H-5N18W13Z8a-3h-4l3n-3o-4q17
^* brav*	o15
^* buen*	H3O24V8a-4b3g3o12q-3
^* busc*	C3M23h-4q-3
^* bye*	o14
^* cada*	D4L5X4
^* cadu*	L14
^* caje*	m13
^* camb*	C-3D-3E7F-5G-3L-3V5W12a-3d11g3
^* canc*	G3H-3N6W4X15Y-3d-3h-3n-3q18
^* canj*	d36h-4
^* capt*	h11
^* carg*	F9G-3h4
^* cast*	G3
^* cayo*	n7
^* celu*	h3
^* chat*	Z6
^* chec*	B4C11M5W3b3h-4m12p3
^* chid*	o23
^* chin*	Z3
^* cier*	H12N7W5
^* cifr*	H6
^* clie*	I16e3f7h3
^* clon*	i10q-3
^* cobr*	C-3D5V-4d18h17i-4q4
^* codi*	R6
^* coma*	T11h3
^* como*	A-3B-4C-3D3E-3F-3H15I-3J-4K-3L14M-4N5P-5Q18R5S-4T13U13V-6W-5Y-3Z-3b-3c-3d6f-4g7h-13i-5j-4k-6l-4m-4n4o-5r5
^* comp*	E4F5R3W-3a6d-3h20q-3
^* comu*	c10
^* con*	D-4E-3H-3L8P-3Q3R7T-4U4V-4W-3c4d5f-3h4i6j-4p7q-3r7
^* cone*	W5
^* conf*	n19
^* cong*	l4
^* cons*	C10b9d-3h4
^* cont*	V10Z4k15
^* copi*	i8
^* corr*	C-3E11W4l11q3
^* cort*	H19l6
^* crea*	f14k3
^* crec*	I3
^* crei*	Z4
^* creo*	n3
^* cta*	H6
^* cuad*	E9
^* cual*	I6K4L4M4T6U4W-5a-3e-3h-3j10n11p3q-5
^* cuan*	A7B5C6D-6E-4F-5G-3H8I9J-4K7L6M-4N-3O-4P10Q-5S5T-4U10V-5W8X-4Y-5Z-3a5b8c-4d-8e-4f-5g-3h-9i-4j5k-4l-4m8n7o-7p6q-7r-4
^* cuen*	H10j4
^* da*	f10l9
^* dale*	A10G-4V3W4k6n3o-3q8
^* dame*	B4H7I5L-3M4N6P4Q-3R3S10T4V-3W9X-3a-4d4f-4g5h-5j-3l-4n-5o-3r-3
^* dan*	j7
^* dar*	F9f8k5
^* de*	C-4D-6E-3F-3G-3H4L3O-3P9Q7S-3T4U4W-7Z-3a-5c-4d3g-4h-6i-3j-7k-3n10o21p-5q-4r17
^* debe*	C5D4G3
^* debi*	G3q8
^* deja*	C-3E15F-4H-3J16S23V5X9a-3h-4n-4o-3q-3
^* deje*	J3V3X5
^* dejo*	G3l6n4
^* del*	H12p3
^* dele*	N8q3
^* deme*	b3
^* denl*	A4
^* depo*	W4
^* desa*	D6G3X8Y-3l17n-3q6
^* desc*	F-3G16d15h-5l9q-3
^* desd*	D3H7P5
^* dese*	W4c4d6
^* desg*	P7
^* desh*	N9h-3l5q27
^* desp*	S20W5d-3l8p5
^* desr*	q12
^* desu*	X16
^* deta*	P3
^* devo*	G4e26h-3
^* devu*	F5G-3e6q6
^* di*	D7
^* dia*	H17h-3
^* dice*	H-3Q-3a5d3i3p7
^* did*	n14
^* diga*	C5b5r3
^* dije*	Z-3g6q4
^* dile*	a10c3
^* dime*	B3C7D-3E-3I3L-4T6W7a-3b11d-4h-4j-3m4n3p5q-3
^* dios*	o14
^* disc*	O7Q3Z7j5q-4r4
^* dobl*	W12
^* don*	C3h4
^* dona*	E3
^* dond*	A-3L6P-3Q17U-3a3h-5j10n9r-3
^* duda*	n8
^* dupl*	h3i17q-3
^* echa*	E-3H5U3V4W-3Y4a-3d4q7
^* eche*	V4q3
^* edit*	E19
^* el*	A-5B-3D8F-4G-3H3I-4J3K-3L4O-3Q-4R-3W6Y-3Z-5a9b-4d4e3f-5g-3h4m13o-5q7r-5
^* elim*	F-3G8N16h-3l6q11
^* ella*	i3
^* elvi*	l3
^* empl*	m15
^* en*	C-3E3F-4G-3H-6K-3L8M3P9Q6S13T8U5W-5a-5b3c-3h-5i-3n12o-7p6q4
^* enco*	M3
^* encu*	M4
^* ener*	H4
^* enla*	R5
^* enli*	K6U4
^* enmi*	E8
^* enro*	f12
^* ense*	I8P4Q7h-3n9q-4
^* ente*	O-3n-4o31
^* ento*	n9
^* entr*	k4n10
^* equi*	q4
^* era*	J4Z11h-4l3n-3q24
^* eran*	h-3q14
^* eres*	o19r20
^* erne*	l8
^* es*	D8L6Q6W-3c4f6j-4k-3n-3r16
^* esa*	J6V3Z8q9
^* ese*	D5E3J3M3Z3a5h-5i3l3n-5q7
^* eso*	D3G3Z8o17
^* esos*	G3J3
^* espe*	S22V-5i3
^* esta*	D-3E7H12J-4K-3O7S-3T-3U-3V-4W-3a4b4c7d-4j11l-3m4n5q4r-4
^* este*	C-3G3f3h3k3q-3r13
^* esto*	D5H4T7h5n-3r6
^* exce*	O7o14
^* exis*	K5L3M7h-3
^* expl*	Q4T15
^* ey*	O22o-3
^* fact*	W3
^* fall*	n14
^* falt*	D9a5h-4k5
^* favo*	E7
^* feli*	O10a10
^* fija*	E4d-3
^* foli*	M4h4
^* fue*	B4Z3n16o8
^* fuer*	h3
^* fui*	h3
^* gana*	a6
^* gano*	F5a4
^* gast*	d6
^* gene*	R4h4
^* geni*	o14
^* gent*	c9
^* gera*	m8
^* gere*	m3
^* good*	O6
^* grac*	o21
^* habi*	Y5f5k7
^* habl*	c5r8
^* hace*	D3P8a4b-3j10
^* haga*	V5f4g6j4
^* hast*	L4j6o6
^* hay*	A12D-4G3H-6J-5K7L5M7N-3O-5P-4Q7R-3S-4T4U-4V5W-6X-3Y-3Z-3c15d-6e4g-3i-4j20l-4m-4n-3o-6p-4
^* haz*	C-3E7H4W10d4h-3
^* hazl*	F3W4f5n5
^* hazm*	H9I6R4W14g4n-3o-3
^* help*	T21
^* hey*	O28b3
^* hi*	O29
^* hiel*	h5
^* hijo*	q8
^* hist*	B8P13
^* hola*	O39a-3b4g4h8n-3o-4
^* hora*	j12
^* how*	C4Q8b6p6q-3
^* hoy*	D3H4S3a15d6f-3k5l7n-3o-3q-4
^* hubo*	M5n6
^* i*	q3
^* iba*	Z15
^* idem*	i19
^* iden*	o-3r24
^* igno*	Z8
^* igua*	E3i13o7q-3
^* impr*	W11
^* inac*	l6
^* inco*	k4
^* incr*	E-3F7
^* indi*	L3T5
^* info*	H8M6
^* ingr*	h5
^* inha*	l6
^* inic*	T12
^* insc*	f17g9h3
^* inte*	n10
^* invi*	R11
^* is*	n11
^* jaci*	l3
^* jaja*	Z4a13n-3o21r6
^* jalo*	n6
^* jeje*	a12
^* jona*	R3
^* jose*	l5
^* junt*	W14
^* karl*	l4
^* kedo*	K4n13
^* kevi*	l4
^* kien*	M8r16
^* kier*	T4W-3Y5b3e6f6j5
^* kita*	G5X5n-3q3
^* kite*	N6X4
^* la*	B-6D11F-3H8I3J-8K3M3N-4O-4P6R5S-7U-4V-5W-6X-3Y-3Z-4a4b-4e3f-7h7i6l7n12o-7p-3q12r-5
^* las*	H4K9L7P7U6
^* le*	A-3B-4D7F3H-4I-3J-6L-3M-3O-3P-4Q-7R-3S-4T-6W-6Y3Z12a6c-3e6h3i5j-4l3n10p10q10r-3
^* leem*	n3
^* les*	D5h4r-3
^* libe*	A8
^* liga*	R5
^* link*	R6
^* liqu*	l9
^* list*	I8K8T3V9a-3h-3l-3m11n-3o16
^* llam*	c9
^* lleg*	V3h3
^* llev*	i5n11
^* lo*	C6H10L4U8W-3Z3a-3d-4h-3i4n-3o4q6
^* loca*	M6
^* log*	B8
^* lore*	k6l3
^* los*	B8D-3I12L14W-3Y-3a-3d3e4h-5j-4m4o3
^* lueg*	S19n-5
^* m*	T8q5
^* ma*	a6
^* mana*	S18a10j3k4o-4
^* mand*	E-3F3H6Q-4R6W11X-5Y11a5b-3c4d-5j10m-3n3q-3
^* mane*	j7
^* marc*	W3c6n3
^* mare*	T3
^* marq*	c4
^* mas*	S15
^* me*	D9F-4H-5I-6J-7L-3N7O-6R-4U-5V-4W-8X3Z3a4b5e5g9i-8j6l-4m3n6q7r-4
^* mejo*	J8q6
^* meno*	F-4G13X4
^* mens*	Z7h4
^* menu*	T21
^* mesa*	h8
^* meta*	W3
^* mete*	C-3F7G-3W-3Y5d3f10h11k6n-3
^* meti*	i-3q9
^* mi*	B-3D10J-3L-5M-3N-3O-4P4Q-4S-3U19V-4W-8a5b13d-5h3i-3l7m13o-8p-3q3
^* mien*	h3n3
^* mira*	C8a12
^* mis*	H-4I10O-3P17U12W-3a-4b19h-4m7n-4o-4q-3
^* mism*	h-5i12
^* mita*	d6
^* modi*	C-3E10W6
^* mone*	C8
^* most*	m6
^* movi*	B5P12m-3
^* much*	X7o4
^* mues*	B3H-3K5P7m9
^* muev*	W3
^* muy*	O12o18
^* nada*	J27o-4
^* nadi*	J6X4
^* nece*	C4E6H3L-3M3Q-3T5a-3c5d-3j6k5n-3
^* next*	V18
^* ni*	J18X4h-3o4
^* nieg*	A6
^* ning*	J18
^* nive*	E5
^* no*	A3B-5C-6D10H-4I-5J22K-5L-9M-3N5O-5P-6Q-3T17U-7V-9W-9X14Y-5Z5a6c4d-11f8h-4i-4j-6k-6m-3n12o-8q11r5
^* noma*	D5J7L-3T5U3X3b4
^* nomb*	I3m7
^* nos*	S-3V3a9e10h-3l4o8q-3
^* nota*	e4h8
^* nuev*	V8f12h10k6n-3
^* nume*	I9h3
^* nunc*	g4
^* obse*	F5
^* ocup*	C3Q3R5d7e-3f5h3j4
^* oiga*	F3b4
^* ok*	V4o37
^* olvi*	J4M3N9
^* opci*	T10
^* oper*	c18
^* ora*	V3n7
^* oral*	V5o11
^* orit*	S11
^* otor*	A3F9
^* otra*	H-3J-6R4S-3V21Y4Z3i11k8o-3q-3
^* otro*	C3F6V15h4i4n-3q-5
^* oye*	D-3I4J-4K3L-3O13S-3U-3W-3a8b6h-3i-4n7o-3q3r3
^* padr*	I4
^* paga*	W10d16
^* pago*	d9q3
^* pagu*	D8
^* pal*	F5
^* pame*	l5
^* para*	Q9T17X3Y-3Z-4a-3c3d4e-3g5h4r-3
^* pare*	X14
^* pasa*	A5E-4F-4G-3H3I3K3L-3Q-3S-3U4V9W10a4c5d-5f-3n-5o-3
^* pase*	V3a12
^* paso*	Q4n17
^* pend*	K5n4
^* pera*	S16
^* perd*	Q4Z15n3
^* perf*	o21
^* perl*	A4
^* perm*	A5S12k5
^* pero*	n7
^* pers*	m3
^* pesi*	D9
^* pide*	W14
^* pidi*	i3
^* pint*	h3
^* plat*	H6
^* pobr*	l4
^* podr*	c6
^* pon*	E7k6l5
^* pong*	W5q3
^* ponl*	E5F3I-3W5f5h-3i6
^* ponm*	A-3F-3H5W11Y4g9k6
^* pons*	F3
^* por*	A4D10F5G-4L8T-3q-4r9
^* prec*	j13
^* pref*	N5c3
^* preg*	S3j6
^* pren*	X-3Y11a5
^* pres*	W9a6
^* prim*	S5h3
^* proc*	d7
^* prox*	V6
^* prue*	n6
^* pued*	L7Q6T-3b-6c10f3n7
^* pues*	C3n3p4
^* punt*	C22E-3F-3L-3b8d-3p6
^* pura*	D10
^* puro*	X3a5d-3h4
^* puse*	n8q4
^* que*	A5B5E-3F-4H6J-5K8L10N-5O14P11Q6R-3S-13T8V-5X-4Y-4Z-9a3b3e-12f-4g-6h-13i-9j9n9o6p-4q-7r4
^* qued*	J4K12L-3a4j6n16o-7q6
^* quie*	A-6B10D3F3I4K-4L-5M7O-5P3Q-7R3S-5T-6V3W8X-8Z-4a6b-4d4i-5k3l-4m9o-7p3r8
^* quih*	O10
^* quis*	c6d3j7
^* quit*	F-6G9N4W10X14a-3f-3h-4l16n-3o-4q19
^* quiu*	O13
^* rami*	l6
^* rast*	M13h-3
^* raul*	l3
^* reac*	X-5Y8
^* reaj*	C-3E9
^* reba*	G13h-3
^* reca*	F4
^* rech*	A11n-3
^* reci*	a3j9
^* recl*	d11
^* reco*	G10n5
^* recu*	L6P3
^* redi*	d9
^* redu*	G8
^* reem*	e14h-3
^* reen*	R9
^* rega*	F10G-3W9
^* regi*	B5I-3J-4Q-4S-3V-4W4f18g10h19k7q-3
^* regr*	E3T4Y5e8h-4i4k9q7
^* rein*	n11
^* rela*	U3m5
^* remu*	G5
^* rent*	h3j5
^* renu*	N5l8
^* repa*	j4
^* repi*	h-3i20n16o-3q-4
^* repo*	B3F4H21
^* requ*	W5j4
^* rest*	G18h-5
^* resu*	H18
^* reti*	F-3G12N5q6
^* reve*	q16
^* revi*	A-3B4C8E-3G8P3q17
^* revo*	l5
^* saba*	a6j-3
^* sabe*	W3
^* saca*	G8H9d-3l8q9
^* sald*	C14F-3G-3W8b11d-4h-5p7
^* sale*	o24
^* sali*	e8n-3q9
^* salu*	O26o-3
^* saqu*	N6X4
^* saul*	l4
^* se*	C-7F-5G7I5J-6N-3P-5S-7T-6V-3W-8X-4Y-3Z9a9b-3c-6d3e4g-4j8k3l3m-4n13o3p-5q8
^* segu*	V11b3i3
^* sele*	l3
^* seri*	b5
^* serv*	h5
^* si*	A6B-3C3D-3F-3G-3H-3J-3K-3L18Q14S-6T-4V-3W-4Y16a11c-3d-6e-3g6h-6i-3k-3l-3n20p-3
^* siem*	D10q6
^* sign*	g11
^* sigo*	H3V-3n5
^* sigu*	K-3V17a-3h3i-3j5l-4m8n16o-3q-3
^* sile*	X24
^* sin*	J10K6U3X9
^* sirv*	L5
^* sobr*	G3L5o4
^* soci*	I8
^* sofi*	l3
^* soli*	N4R4Y3c6g3
^* solo*	J5U3X5
^* son*	D9J4a-3h16o5
^* sorr*	Z5r6
^* sosp*	B4
^* soy*	P-3Q3T10b8c5g4
^* sra*	C8
^* stop*	X27o-5
^* su*	E7V-3h-5i3j5p14q4
^* sube*	E-3F11G-3L5W10a-3f3h8k4
^* subi*	F6h5
^* suma*	F7P-3W3d-3f3h3k7
^* supe*	o17
^* supr*	N8
^* sus*	h-3i3
^* susc*	X-4Y6f3
^* susp*	A-3X7l6
^* t*	h6
^* tach*	q10
^* tani*	l3
^* tant*	S7
^* tard*	j4n3
^* tarj*	C3
^* te*	J3O-3T-3a13h12j-3n-4o18q4r-3
^* tele*	C5b8p9
^* tend*	C3b4h-3j7
^* tene*	j5k5
^* teng*	D3I4K6Q-3T-3V6W3a6d-5f3h8i-3j-3k5o-4r-3
^* tick*	M3h7
^* tien*	C8G5W-3c11j18n-3
^* toca*	V8
^* toda*	A4D-3J-5K5b6f3g6j3n10q-3
^* todo*	B7P9n15o-5
^* toma*	d10
^* tons*	a3o3
^* top*	I5
^* toqu*	J-3Z6
^* tota*	H15I10U4
^* trae*	C6K5a13d5e5h-4i4n-3
^* trai*	D6E4U3d-3j3
^* traj*	a5e6
^* tran*	G-3W13
^* tras*	V-3q7
^* tu*	r8
^* tumb*	F-3G11
^* tuve*	l3
^* ubic*	M7
^* uff*	a9
^* ulti*	H3n5q-3
^* un*	C5E-3L4S18V5e3f7h7n-3o-3p-3q-5
^* una*	H-3L4S-3V12a-3d-3e11h9i10o-3q-4
^* undo*	q18
^* uno*	V8
^* unsu*	X14
^* ups*	Z17q7
^* urge*	C3
^* usa*	C-5F-3G-4W4d19
^* usal*	d13
^* usam*	d5
^* usar*	D3d14
^* uste*	r6
^* uy*	Z8a4q4
^* va*	C-3G-3S-3V16a5d7f-3h4i3k3n-3o23
^* vale*	o18
^* vamo*	V7f4h4
^* van*	h6i-3j10
^* ve*	C6
^* vend*	L-3a6h9j16n-5q10
^* veng*	C3V3g4
^* vent*	H13J-3K8M-6Q-3U-8W5a8e5h15i-3q4
^* ver*	A8B18C18D-3E-3H-4I6K6O-4P8T-4V-5W-4a-5b10d-4f-3h-3m19n-5o-6p-4q-3
^* vi*	D-3P4a5g7
^* viej*	a6
^* vien*	d8e5f4o9
^* vino*	e3
^* vist*	a10
^* volv*	D3i6
^* voy*	A3S15W-3a-3h12n-3
^* vuel*	J-3Y8i5q12
^* what*	T6n5
^* wron*	Z9
^* y*	B-3C4D-8E-5F-3G-3H5I-3K-3L6M-3O-3P-4Q10S-6T14U6W-4d-5e-4f-3g-3h-4i7l-3m3n18o-6p17q-3r15
^* ya*	A4B-4C-5D4E-7F-9G-6H3J5K-3L-9M-6N4O8P-6Q-8R-4S5U10V13W-9Z-6a9b6c-4d3g-3i-5n16o7p6r-7
^* yo*	D3J4L-5N3U8g7
^* zas*	o18
^* ☎*	C17h19
a	F6H-3I-6K-5N-3O-9P-7R3T-6V-5W8a7f8j4k10l11m-5o-6
a #	E11G-3H3W10d-5k3n-3q7
a $	a22o-3
a acumular	g3
a agarrar	k3
a algo	A4
a alguien	B-4G6Q8T-3Y4f7k3
a apuntado	I4
a araceli	k4
a autorizar	A-3Q5
a beto	k3
a brayan	k4
a caja	k4
a canjear	Q7d8
a captura	h5
a casa	S5
a ceros	E5
a chava	l3
a chayo	B3
a chelo	i3
a chema	l4
a cliente	F7g3
a clientes	c7
a cobrar	d3k6
a cocina	l3
a comer	a6
a como	H12L5Q-6W3e-3j7n-3q10
a comprar	C5
a concha	F3
a cruz	k6
a cual	M4
a cuanto	b6n-4p9
a cuantos	m5
a dar	G-3L3Q4n3
a darme	R3
a deber	F3
a decirme	Y4
a devolver	e7
a domicilio	L3h3j8
a don	F6G5W-3h6
a dona	D3F6G3h6q-3
a donde	r3
a edgar	l4
a edith	k3
a efrain	l6
a el	J3i7q5
a empezar	f3k3
a entrar	g3n3
a ernesto	l15
a esa	J3W5h-3i3q5
a escribir	X3c3
a ese	B4W5i5p4q-3
a esta	E4d3h-3
a estar	r3
a este	B6V-3W7f3i3q3
a esto	T7
a eulalia	E4
a favor	E-4F11d3h-3
a fer	l5
a fermin	l3
a gastar	d10
a gerente	k7
a hacer	P3n9
a hoy	H3
a hugo	R3
a intentar	n3
a ir	D3a6
a ivan	l4
a ivonne	l9
a jazmin	l6
a joaquin	k8
a jonathan	B4
a juntar	f7
a la	A5B6D-3E7F7G4H-4J-5M-7Q3R-4T-4U-4W6X-4Y4Z3d-3f8k3m-6r-3
a las	H-3X10Y5a5h-4j9l3n-3
a laura	l9
a lleva	e5
a lo	A3V5n-3q3
a lorena	l11
a los	I9K4L-3N5U3W-3X3Y3a-3b6f9g3h-3o-3
a mandar	Z3n4
a mano	F5h3
a marcos	l7
a maribel	l3
a media	Q5
a medias	K4
a mediodia	M3j4
a meter	J6n4
a mi	B-3C-4E-3G3H-5L3P-5R6S3T-3U3W9X5Y3Z6a-4c-3d-4f3g-4h6j-4k8m3p-3
a mireya	k3
a mis	I3b4f3
a nada	q5
a nadia	l7
a nadie	J6
a nancy	F3R3
a nestor	l3
a nombre	C3f4m-3n5q8
a ofelia	l9
a omar	l4
a otra	D3l3q4
a otro	V3k9
a paco	l4
a pagar	h13
a pamela	B4
a parisina	H4
a partir	L8k5l6
a pasar	Q4
a paso	L4
a paty	G7
a pedir	a4
a pedro	l8
a perla	J3R3W4
a poco	n3r5
a poncho	R4
a poner	j5k3
a preguntar	n3
a preguntarle	S7
a prueba	l3
a que	B7D-3H-4M19P3h-4j12n5q-5
a querer	a5
a quien	B-6H-3M12Z6c4h-4i3m6n7
a quienes	B3I3m5
a regina	k3
a registrar	B7h3n4
a regresar	e5
a revisar	A4n3
a ricardo	l3
a rigo	A3W5k-3
a romulo	F6
a rosaura	h3
a salir	U3a4
a seguir	Q3
a ser	k5
a su	W5c3i4k-3n-4
a tavo	A3
a tener	j3k6n6
a ti	Z7a3n4
a toda	o3
a todas	W3n3
a todo	o17
a todos	I-3O5W9
a trabajar	W4k6
a traer	S3
a tu	a13
a ulises	k3
a un	D4E-3F12G7Q7a-3c3d-5k6l3q-5
a una	F5G3Q9R6W-3b-3c3f5k5
a usar	Q3d11
a usted	Z3
a vane	l3
a vender	h7k5
a ver	A8C6E-3F-3H7I-3M3P4Q-3S-3T12U10V3a-6b5d-5f-3i-3j-5k-4l-6m5n9o-3p5q-3
a verme	A4
a wendy	W4k3
a yadira	W4
a ☎	G8h10
a* #*	E16G-3H5W8d-6f4j-3k3n-3q8
a* acum*	g4
a* agar*	k3
a* algo*	A5
a* algu*	B-4G8Q6T-3f8k5
a* apun*	I4
a* arac*	k4
a* aten*	S3c3
a* auto*	A-3Q6
a* bloq*	X6
a* bray*	k4
a* bren*	W3
a* caja*	k3
a* camb*	d3
a* canj*	Q4d8
a* capt*	h6n6
a* casa*	S6
a* cero*	E4
a* chav*	l3
a* chay*	G3
a* chel*	i3
a* chem*	l4
a* chol*	G4
a* clie*	F5c7g5
a* cobr*	L3d3k4
a* coci*	l3
a* come*	a8
a* como*	H13L4Q-5a4e-3j7n-3q8
a* comp*	C4
a* conc*	F3
a* cruz*	k5
a* cual*	M4
a* cuan*	b7m3n-4p5
a* cubr*	C3
a* cuen*	d3
a* cuid*	k3
a* dar*	G-3Q4k4n3
a* darm*	R4
a* de*	r4
a* deci*	Y5
a* desc*	d4
a* devo*	e9
a* domi*	L3h3j8
a* don*	F6G6W-3h5k4
a* dona*	D5F6h5q-4
a* dond*	r3
a* dorm*	H3
a* edga*	l5
a* edit*	k3
a* efra*	l6
a* el*	i8p7q4
a* ella*	l3
a* eman*	R3
a* empe*	f4g3k4
a* entr*	n4
a* erne*	l13
a* esa*	W8h-3i4q4
a* escr*	X3
a* ese*	B5W4i4p3q-3
a* esta*	E7h-3l3r5
a* este*	B6W7f3i3q3
a* esto*	T9
a* eula*	E7
a* favo*	E-3F8d4
a* fer*	f6l6
a* ferm*	l3
a* fern*	R3
a* gast*	d9
a* gere*	k6
a* hace*	P4d5n6
a* hoy*	H3
a* hugo*	R3
a* inte*	n4
a* ir*	a3
a* ivan*	l4
a* ivon*	l8
a* jazm*	l5
a* joaq*	k9
a* jona*	B4
a* junt*	f5
a* kevi*	k3
a* la*	A4B9E9F8H-4J-5M-9Q4R-5S3T-4U-4V3W5X-4Y5Z3b-3d-5e-4f7j-3k4m-6r-3
a* las*	H-3S4U3X9Y4a4h-4j6l3n-4
a* laur*	l7
a* liqu*	d5
a* lo*	A4V4n-3q6
a* lore*	l9
a* los*	H3I8K3L-3N4U4W-3X3Y5a-3b5f11g3h-3
a* luch*	F3
a* mand*	n9
a* mano*	F6
a* marc*	l6
a* mari*	l4
a* medi*	K3M4Q4j3
a* mete*	J8
a* mi*	B-3E-3H-5P-5Q-3R6T-3W12X4Y3Z6a-3c-4d-4f6g-4h5j-4k5p-3
a* mire*	k3
a* mis*	b4f4k3
a* nada*	q3
a* nadi*	J6l6
a* nanc*	R3
a* ning*	J3
a* nomb*	M3f5m-4q10
a* ofel*	l9
a* omar*	l3
a* otra*	D3L4q3
a* otro*	D3Z3c3k9
a* paco*	l3
a* paga*	h11
a* pame*	B5
a* pari*	H4
a* part*	L7k3l5
a* pasa*	i3j4
a* paso*	L3
a* paty*	G5
a* pedi*	a4
a* pedr*	l5
a* perd*	D3
a* perl*	J3W4
a* poco*	r6
a* ponc*	R5
a* pone*	j4k4
a* preg*	C4S3n3
a* prue*	l4
a* que*	B11H-4M15Q-3a4h-5j12l-3n6q-5
a* quer*	a4
a* quie*	B-3H-3M10Z3c4h-3m9n9
a* regi*	B8J6
a* regr*	e12n-3
a* revi*	A3
a* rica*	l3
a* rigo*	A5W4
a* romu*	F4
a* rosa*	h4
a* sali*	a3
a* segu*	Q3
a* ser*	k3
a* su*	B3G5W4X3d-6i6k-3n-3q4
a* tavo*	A3
a* tene*	j6k5n8q-4
a* ti*	Z9a5n4
a* toda*	W4n3o5
a* todo*	I-4W8a3o13
a* toma*	d5
a* trab*	W3k6
a* trae*	S5
a* tu*	a12
a* ulis*	k3
a* un*	E-3F11G6Q9c3d-4f-5h4k5q-4
a* una*	E-3F7G5Q5R4W-3c3f3k7m-3
a* usar*	G-4d12
a* uste*	Z4
a* vend*	h8k7
a* ver*	A9C6E-3F-3H10L3P5S-3T10U7a-6b7d-4f-3i-3j-5k-5l-6m4n8o-3p3q-3
a* verm*	A3
a* wend*	W4k4
a* yadi*	W5k3q-3
a* yare*	k4
a* zule*	R3
a* ☎*	G10h6
aba*	F-4G10H3h-5q8
abaj*	F-4G10H3h-5q9
abaj* #*	G5
abaj* al*	F-4G6
abajo	F-4G8H4a3h-4n-3q9
abajo #	G5
abajo $	E4H7Q-3q8
abajo al	F-5G8
abi*	a4e4j8l6
abie*	e6j9
abie* la*	a6
abier*	a5e4j6n3
abierta	a3n5
abierta $	n5
abierta la	a6
abierto	e5l3
abiertos	j7
abiertos $	j5
abig* ya*	l3
abiga*	l4
abigail	l3
abigail ya	l5
abo*	D5F15G6P9d-4h8
abon*	D4F15G6P7d-4h5
abon* #*	F14
abon* a*	h5
abon* de*	F4
abon* los*	h4n5
abon* y*	P9
abona	F7P7
abona de	F5
abona*	D3F7G6d-3h6n3
abonale	F10h9
abonale #	F11
abonaron	D9G5
abonaron $	D11
abonaste	G6
abonaste $	G4
abone*	F7
abonen	F3
abonen #	F4
abones	F3
abones #	F4
abono*	P4
abonos	P4
abonos y	P7
abr*	D-3E-3J-3L-3P-3Q-3R9S-4U-3V7W13a-6b-4c-3d-4f11g14h7i-3j20k8l-3m-3n-7o-5q-7
abra*	g5k5
abrah*	R3k5
abraham	k5
abraham $	k4
abre	R7V5W7g4h5j3k5n-3q-3
abre la	R4W4j6
abre otra	V3W3
abre una	h3
abre usuario	k7
abre*	T3V3f11j11
abre* el*	T3j4
abre* gene*	R3
abre* la*	R4W6j3
abre* mone*	f6
abre* otra*	W8
abre* una*	V3h3
abre* usua*	k7
abrel*	f9
abrele	f12
abrele monedero	f5
abrem*	T3V3W4
abreme	V4
abren	j13
abren el	j4
abri*	H4O4R3S-3W6a-4e3f4g4h3j17n-4o-4q-3
abri* el*	j6
abri* en*	H3
abri* la*	W5
abri* mone*	g6
abrie*	N3j9
abrieron	N3j7
abril	R4
abril $	R5
abril ☎	k3
abrim*	H3O7V3j6
abrimos	H5O6S-3V4j4
abrimos $	O6j3
abrimos en	H7
abrir	W5e3g7h6
abrir*	f6k3
abrirle	f3
abu*	D3W3a7
abue*	a8
abuel*	a7
abuelita	a7
abuelita $	W3a3
aca	O8Z3e3k5n-3
aca $	O6P3
aca cuantos	I3
aca en	k5
aca*	B-3D-3H-4I-4L-3Q-3W-3a7g4h6i11l5p12q6
aca* cuan*	I3
aca* en*	k3
acab*	D-4F-3H-3I-4L-3M-3Q-4W-3a7g5h7i11l4p13q6
acab* de*	C-3Q-3V-3W-3b4h9i11p10q12
acab* el*	l7
acaba	h6i3p6
acaba de	h4i5p8
acaba*	a8i5q4
acabamos	i6q3
acabamos de	i6
acaban	h5
acaban de	T3h6
acabar	d3
acabas	q4
acabas de	q5
acabe	U4V6
acabo	R4d-3g4i7l5p9q3
acabo $	n3p6
acabo de	R3b4d-4g4i4n-3p8q5
acabo el	l7
acc*	B5H-3N8R11k10l12m12n-5q-4r-3
acce*	B-4R11k12l8m13n-3q-4
acce* a*	R4k7
acce* de*	k4l5
acce* del*	R3l3
acce* elim*	l4
acce* este*	m4
acce* la*	k3m4
acce* para*	R4
acces*	B-4R12k11l9m14n-3q-3
acceso	B-4R12k10l11m15n-3q-3
acceso $	m12
acceso a	R3k5
acceso de	l6
acceso del	R3l3
acceso eliminala	l7
acceso este	m5
acceso la	k3m3
acceso para	R3
acci*	B8P-3
acci* del*	B6
accio*	B7
acciones	B13P-3
acciones del	B4
ace*	D3V4Y5a-3f5j11m3n5o-3
acei*	h3j4
aceit*	h4j3
aceite	h3j5
aceite $	j3
acep*	Y3a-3e4f6j12m5n6o-3
acep* tarj*	j8
acep* vale*	j7
acep* ya*	m3
acept*	D3Y5e5f8h-3j11m4n8o-3
aceptada	n13
aceptan	j12
aceptan vales	j7
acepto	Y4m3
acepto ya	m4
acl*	J-3K13n8
acla*	J-3K13S4n5
aclar*	J-3K15S3n8
aclara	K3n4
aclaracion	n5
aclaracion $	n3
aclarar	K10
aclarar $	K9
aco*	i3
acor*	i7
acor* del*	i5
acord*	i7
acordo	i7
acordo del	i4
acr*	F8G-3h5
acre*	F7G-4h4
acre* #*	F7h3
acre* por*	F3
acred*	F9G-4h3
acreditale	F6G-3
acreditale #	F6G-3
act*	B13E9H-5I8O-3P-3W4X-7Y16a-3b8d-4h-4k6m11n-4o-3p3q-5
acti*	B15H-4I8X-8Y16k5m8n-4
acti* de*	B8k3m-4
acti* el*	H-3Y5
acti* otra*	k4
acti* por*	B5
acti* yese*	m6
activ*	B15H-7I10X-7Y17k5m10n-4
activa	X-4Y8m5
activa yesenia	m5
activala de	k3
activamelo	k4
activar su	m3
actividad	B17m-4
actividad $	B7
actividad de	B8m-4
actividad por	B3
activos	I8m7
activos $	I9m7
activos traemos	I3
actu*	E7Q3W4b9d-3p4q-3
actu* a*	E6W6
actu* el*	E6
actua*	E8O-3W4b9d-3p3
actualizale	E5
actualizale el	E6
acu*	C7H3L13Q-5T-3U-3W-4b8d10h4i-4j-3m5n-7o3p15q-6
acue*	P3a6m7n-3o6q-4
acue* a*	m3
acue* si*	m5
acuer*	P5a4m4o5q-4
acuerdo	M4P3m6o6q-3
acuerdo a	m4
acuerdo si	m4
acum*	C7D3H4L14P-3Q-4W-3a-4b11d8g3i-3j-3n-4p11q-4
acum* a*	C3d6h-4
acum* de*	C4U3
acum* del*	H6p5
acum* desd*	H5
acum* el*	p3
acum* la*	d3
acum* los*	D5
acum* y*	d4
acumu*	C7D4H4L16P-3Q-4T-3W-3a-4b10d9g3i-4j-3k-3n-4o-3p14q-4
acumula	L6h3
acumula $	L6
acumulado	C10H8P-3b10d11h-4i-3
acumulado $	L3b8i-3p12
acumulado a	d4
acumulado de	C4
acumulado del	H4
acumulado desde	H4U-3
acumulado la	C4d3
acumulados	p7
acumular	L4d-3g4h5
acumular $	L4g4
acumulo	L3p9
ade*	A4W6m9n-3
adel*	A4W6i3
adel* a*	A4
adela*	A5W8
adelante	A5q3
adelante a	A4
aden*	m9n-3
aden* emil*	m10
adent*	m9n-4
adentro	m10n-4
adentro emiliano	m8
adi*	N4l5o14
adio*	N4l4o12
adio* adri*	l3
adios	N4l5o9
adios $	o13
adios adrian	l3
adm*	c3
adr*	l5
adri*	l4
adri* dale*	l4
adria*	l4
adrian	l5
adrian dale	l5
adu*	h4
adul*	h3
adul* #*	h4
adult*	h4
afi*	I6O-3f13g14h-4
afil*	I8f13g11h-4
afil* a*	I5f14h-4
afili*	I10O-3f13g13h-3
afilia	f5
afilia a	f5
afiliados	I9
afiliados a	I4
afiliame	f7g11
afiliame a	f5
afiliar	f5
afiliarme	O-3g4
aga*	H-3S-4T8Z6a-3h-4i5l7n17o6
agai*	h-3i6n7
again	h-3i6n11
agar*	S-4T6Z5a-3l7n7o6
agar* cham*	l5
agar* el*	Z7
agar* la*	T3n3
agar* rigo*	k3
agarr*	S-3T6Z5a-3d3h-4i3l5n8o6
agarramos	l4
agarramos con	l5
agarraste	n6
agarro	T4Z6i3l4n5
agarro chamba	l5
agarro el	Z8
age*	c12j3
agen*	c13j3o-3
agend*	j3
agent*	c13o-3
agente	c16
agr*	C-3D-4E-3F7G-4L-3S-3T-3V-3Y3a-5c-3d-4f15h5i10k14n-8o19
agra*	X5n-5o25
agra* la*	o3
agra* por*	o6
agrad*	X5n-5o20q3
agradece	o9
agradecere	X3q3
agradeceria	X3
agradecido	o7
agradezco	o16
agradezco $	o4
agradezco mucho	o3
agre*	C-3D-4F9G-3J4Q5V-3Y5a-3d-3f14h9i8k16n-4o-5q-6
agre* #*	F4W4
agre* a*	Y5f7k10
agre* el*	J7Q3q-5
agre* otra*	i4
agre* punt*	F7
agre* un*	f4
agre* una*	i4
agre* vend*	k8
agreg*	C-4D-4F10G-3J4Q4V-3Y3a-3d-3f12h7i9k14n-4o-5q-6
agrega	F9f6h-3k3
agrega #	F3
agrega a	f6
agrega al	k3
agrega puntos	F7
agrega un	F4
agregale	Q3Y3f3h8i8o-3
agregale #	W4
agregale a	Y3
agregale una	i3
agregando	k3
agregando a	k3
agregar	f7j3k8
agregar a	k4
agregar vendedor	k6
agregues	J5q-4
agu*	H-3S22a8h6j3n-3q-3
agua	a11h6
agua $	a5
agua*	S20a-4j3
agua* que*	S5
aguac*	i3j4
aguacate	i4
aguan*	S21a-3
aguanta	S9
aguanta $	S9
aguantame	S14
aguantame que	S6
ah	V7n3o12
ah bueno	o7
ah caray	n4
ah ok	o9
ah* buen*	o4
ah* cara*	n4
ah* ok*	o10
ahi	D5H-5J-3N4O5Q-4S7T-4U-3V3W7X-4b4d7e-3j-3k-3m7n-7o11q-4r-4
ahi #	h3
ahi $	N6O8P3V-4W5a-4b3c5d4h-4m13n-4o3
ahi nos	o6
ahi que	A4
ahi te	S3a5h4
ahi viene	V5
ahi voy	S3o4
ahi* #*	h3
ahi* esta*	o4
ahi* nos*	o4
ahi* te*	S4a4h3
ahi* vien*	V4
ahi* voy*	S3
aho*	B-4E-3F-4G-3H-3I-3L-6M-3O-3P-6Q-5S12T5V9X-3Y5Z-3b9c-4d4e-5h3i11n4o-5p10r-4
ahor*	B-4E-3F-4G-3H-4I-3J6L-6M-3O-3P-5Q-5S12T6V8X-3Y5Z-3a3b7c-3d7e-4g-3i8o-4p11r-4
ahor* #*	V-3i11
ahor* comp*	a3i3
ahor* cuan*	p7
ahor* den*	W4
ahor* dice*	q4
ahor* el*	V4p3
ahor* en*	p3
ahor* la*	D3S6V4
ahor* lo*	d3
ahor* me*	V4
ahor* mism*	l6
ahor* no*	J4S11
ahor* otra*	V11
ahor* que*	K3T7V-5n4
ahor* quie*	d3
ahor* sale*	a5
ahor* si*	Y6h5
ahor* tamb*	k4
ahor* te*	S4V-3i4
ahor* una*	V8i-3
ahor* vien*	S3
ahora	C-5D4F-3H-4L-3T9V13Y9a-5e-4h-3i11k3l-3n5o-3p13r-3
ahora #	h3i7
ahora $	D-5T6V-5b3d4n7p11
ahora como	q3
ahora den	W6
ahora dice	R3q3
ahora el	V5p5
ahora en	p3
ahora la	V10
ahora no	J3
ahora otra	V6
ahora que	T8V-5n7
ahora quiere	f3
ahora se	k3
ahora si	Y8h5
ahora tambien	k3
ahora una	V9h-3i-3
ahori*	L-4P-3S14T-3V-6a8h3i4k-3l3m3p3
ahorita	J4L-4P-3S13T-3V-4a6i3l3p4
ahorita #	i6
ahorita $	A3J3S-3U3d4n8q5
ahorita cuanto	p3
ahorita mismo	l6
ahorita no	S9
ahorita que	h3
ahorita te	S3i5
ahorita viene	S4
ahorr*	C5b6d6
ahorrado	d5
ahorro	C3b4
ai	T4
air*	a5
aire	K3a3
aju*	A10B12E22F5G5J3M-3P-3X3a-3d-4f-3h-4l-3o-3q-3
ajus*	A12B12E20F3G6P-3W-3a-4d-4h-4l-4o-3q-3
ajus* a*	F7
ajus* de*	B7E4
ajus* en*	G5
ajus* hizo*	B3
ajus* manu*	B6E5P-3
ajus* por*	E3
ajus* que*	A3n3
ajus* sald*	E8
ajus* ☎*	C3
ajust*	A10B12E18G7J3P-3a-3d-4f-3h-4l-3q-3
ajustalo	E5
ajustalo $	E4
ajustame	E6
ajustame a	E6
ajustar	A3E9
ajustar $	A3
ajustar saldo	E7
ajustar un	E4
ajuste	A9B11C-3E12F4G4J4P-4a-3h-4o-3
ajuste $	E15
ajuste a	E-3F7
ajuste de	A3B7E4
ajuste en	E-3G7
ajuste hizo	B4
ajuste manual	E3
ajuste manuales	B5
ajuste que	A3n4
aki	T4
aki $	T5
al	A-4D-6F6G4K-5L3M-6N-5P-6Q-3R5S8T-3U-5W8X-7Y-5Z5a6b-4c10f6i8k5l6m-5o-3p-9r-7
al #	H17h-4
al ajuste	A3
al almacen	W3a3
al banco	a3
al bano	a3
al cafe	F-3W4d3
al celular	G3
al chat	R4c3m3
al chino	l4
al cliente	c6e5f4h-3n4
al compadre	G4
al corte	b3
al de	S-3V4W9Z3i5q5
al del	q3
al empleado	l7
al encargado	c3
al equipo	k11
al final	a3n5
al gabacho	l8
al inge	c3h3
al inicio	T8
al joven	f4
al lado	q4
al memo	B3
al mismo	h-4i15
al momento	H4U5
al monedero	F10W-3g5
al mostrador	O5c7
al nino	F3
al notario	B4F3
al numero	G4W3Z3
al otro	V6
al padron	f4
al pendiente	n-3o6
al perro	a4e3
al personal	k5
al picarle	R4
al practicante	l3
al precio	W3
al premiarlo	G5q-5
al profe	F3
al programa	f14g4
al proveedor	W4
al que	V5h-6i7l4
al ratito	S10
al rato	S17a3h4n-3o3
al richi	l5
al saldo	E7
al senor	E3P3i3n10q-3
al siguiente	V8
al sistema	J3R4k3
al ticket	n5q-3
al trigo	D3q3
al turno	k3
al ultimo	G6n-5
al usuario	l4
al ☎	B3C-3E8F10G8H-4J3L3M-3P-3Q-3R5S-3T-3V-3a-5c9h11i-6k-6l-4n8o-3p-5q6
al* #*	H19h-4
al* ajus*	A5
al* alma*	W4
al* banc*	a3
al* bano*	S3
al* cafe*	F-3W3d3
al* celu*	G3
al* chat*	R3c6
al* chin*	l4
al* clie*	c3e5f5h-4n4
al* comp*	G5
al* cort*	H3b5
al* de*	S-4W8Z3i7q4
al* empl*	l6
al* enca*	S3c3
al* equi*	k10
al* fina*	a3h3n7
al* gaba*	l5
al* gere*	Q4
al* inge*	c4
al* inic*	T10
al* jove*	F3
al* lado*	q4
al* memo*	B3
al* mism*	h-4i16
al* mome*	H5U4
al* mone*	F10I3f4g6
al* most*	O4c6
al* much*	k4
al* nota*	B3F3
al* nume*	G4Z3
al* otro*	V4q3
al* padr*	f5
al* pend*	o4
al* perr*	a4e3
al* pers*	k4
al* pica*	R3
al* prac*	l3
al* prec*	W3q3
al* prem*	G4q-4
al* prof*	F4
al* prog*	I3O-3f10g7
al* prov*	W7Z3
al* que*	G3V6h-5i6l3p3
al* rati*	S8
al* rato*	S19h5
al* rich*	l4
al* sald*	E6
al* seno*	E3F-3P4n11q-3
al* sigu*	V8
al* sist*	J4R4
al* tick*	n3
al* trig*	q4
al* turn*	k4
al* ulti*	G5n-4p3
al* usua*	l4
al* ☎*	B4C-3E6F10G7H-4J4M-3P-3Q-3R6S-3T-3V-3W5a-4c9h11i-6k-6l-4n8o-3p-6q6
alar* no*	q3
alarm*	q3
alarma	q3
alarma no	q3
alc*	C14L-3S3a-3b11h-3l-3p11
alca*	C10a-3b10h-3j4n3p7
alca* a*	A4n9
alca* con*	C3
alca* para*	C3b9
alca* ya*	p11
alcan*	A4C11Q-3a-3b11h-4l-3n4p12
alcance	A4
alcance a	A5
alcanza	C10b12d-3h-3p7
alcanza a	C5
alcanza con	C3
alcanza para	C4H3b6
alcanza ya	p9
alcanzan	C3
alcanzo	j7n4p3q4
alcanzo a	n4
ale*	X11Y18
alega que	L3
aler*	X14Y17
alert*	X16Y17
alertas	X6Y16
alertas $	X4Y6
alg*	A14B3C5K16L9N-3O4Q8R-5S-5T-6U-4V-4W-6Y6Z-4a-8b10c14d-7e-4g-4j-6l-5m-5o-8p4q-7
algo	A14B6C7E-4G-3K12L10S-4T-4V-4W-3Y4Z-3a-5b12c-3d-4e-3f-4h3k-3l-3o-6p6q-4
algo $	A6C4K-3L8b9h9n-3p4
algo a	b3
algo al	n3
algo atorado	K5
algo de	L5
algo despues	H4b5
algo en	n6
algo me	Y4
algo o	C6
algo para	p3
algo pendiente	K6
algo ponle	F4
algo por	A5D-3b4
algo que	A5D3
algo raro	B7
algo sin	A6
algo* a*	b3
algo* ator*	K5
algo* de*	L4
algo* desp*	H4b5
algo* en*	n6
algo* me*	Y5
algo* o*	C4
algo* para*	p5
algo* pend*	K5
algo* por*	A4b3
algo* que*	A6D4Q4n-3
algo* raro*	B7
algo* sin*	A9K-3n-3
algu*	F-3G3H-4K12M3O10Q10R-3T-5W-3Y5a-4b-3c17d-4f3h-5j-4l-3m-3o-4p-3q-4
algu* ahi*	c4
algu* ahor*	A4
algu* con*	B4
algu* de*	c10
algu* del*	G6Q3
algu* form*	Q5
algu* guad*	I3
algu* le*	B4
algu* nove*	n9
algu* por*	O7
algu* que*	Q3c5k5
algu* real*	r3
algu* se*	D3
algu* sin*	K3
algu* vent*	K7M3n-3
algui*	E4G6K-3L-4O9Q9R-3T-5W-3Y5a-3b-3c15d-3f6h-4j-3
alguien	B3D4G6L-4O9Q5T-4W-3Y6a-3b-3c15d-3f5h-3j-3p-3q-3
alguien $	B-5E3G4O3P4Q4Y4f3
alguien ahi	c6
alguien con	B4
alguien de	c9
alguien del	G5
alguien le	B4
alguien para	n3
alguien por	O6
alguien que	Q3c6k4
alguien real	r3
alguien se	D4
algun	L3
algun*	I4K15n4
alguna	K14M5n3
alguna forma	Q5
alguna novedad	n6
alguna venta	K6n-4
alguno	A4
alguno ahorita	A4
ali*	E3e4
alic*	E3
alici*	E3
alicia	E3
alim*	e4
alime*	e4
alimento	e4
all*	O4S3a9
alla	O6a9
alla $	O7S3a6
alm*	E3W6
alma*	W4
almac*	W5
almacen	W3
almacen $	W5a3
alo	O19
alo $	O25
alo*	l3
alon* de*	l3
alt*	A-3C-5D-3F-3H-5I10J5O-3P-3Q6S-3U-4V-4X15a-5c-3d-3e-3f22g15i-3j-4k17l-4m9n-5o-5q-6r-3
alta	B3C-4H-3I7J3P-3Q8T-3V-4W-3X-3a-3c-3f21g16j-3k17l-3m10n-5o-4q-4r-3
alta $	f11g6m7
alta a	B6R3k6
alta cajera	k4
alta con	I5
alta de	k14
alta la	h3m4
alta nueva	f9k-4
alta para	f4
alta por	g6k-3m4
alta que	g3
alta ramon	k9
alta vendedor	k3
alta ☎	f6h3
alta*	H-3I7f3
alta* a*	B8Q6
alta* caje*	k7
alta* con*	I5
alta* de*	I3k11
alta* este*	f3
alta* hoy*	I4
alta* kevi*	m4
alta* la*	h3m4n-3
alta* nuev*	f7k-3
alta* para*	f5
alta* por*	J3g4m4
alta* que*	g3
alta* ramo*	k10
alta* vend*	k3
alta* ☎*	f5h3
altas	I5
altas de	I5
alto	X17
alto $	X13
alu*	j5
alum*	h3j3
ama*	C4H3O5b3o13
amab*	C4o11
amab* de*	C3b3
amabl*	C3H3b4o14
amable	C4H3b4o11
amable $	H4P3o3
amable de	b3
aman*	O6
amane*	O6
amanecio	O4
ame*	a17j3o-3
amer*	a11j7
amer* expr*	j3
amer* y*	a4
ameri*	a10j7
america	a11
american	j5
american express	j5
ami*	O9
amig*	F3O6f3
amiga	F3W4
amigo	O6f3
amigo $	O6f3
amo	a12o-3
amo*	a11o9q6
amor	a12o10
amor $	o12
amor ya	a6
amor* ya*	a5
amou*	n6q3
amoun*	n5q4
amount	n4q4
amp*	h4
ampa*	h3
ampa* ☎*	h4
ampar*	h4
amparo	h3
amparo ☎	h3
an	I3
an entrado	I4
an* entr*	I3
ana*	F5f9k8
anad*	F4f7k8
anad* #*	F5h-3
anad* a*	f6k6
anad* pers*	k9
anade	F6f4h-3
anade #	F7h-4
anade*	k6
anademe	k6
anademe a	k3
anadi*	h5k8
anadir	h5k8
anadir personal	k7
and*	A-3B7C6D-3F-3H6L-7O8P-3Q-8S12U7V3a6b8c-3d-5e-3i-4l4m-3n-7o-3r-3
anda	C4E5a8d-3l9p6q-4
anda castigado	l3
anda de	a7l3
anda despues	p3
anda fallando	n4
anda haciendo	G3l5
anda la	C4
anda mal	E6
anda*	C4H8K4O6V6a-3o3
anda* cast*	l4
anda* dand*	B4
anda* de*	a4
anda* en*	C4
anda* fall*	n6
anda* haci*	G3l5
anda* la*	C4
anda* las*	H4
anda* mal*	E8
anda* rega*	B3
andal*	V8o3
andale	V8
andam*	H8I4
andamos	H10I5
andamos $	H7I5
andan	H3K5
andan las	H4
andan regalando	B3
andar	k3
andar en	C5
ando	D-3L-5O9Q-4S15T3U12b10h5k4n-5o-5p-3
ando $	U7b5p-3
ando bien	T5a6
ando cobrando	S4
ando con	S3
ando de	U8
ando en	S4
ando fuera	k4
ando* bien*	T6a8o-3
ando* con*	S3
ando* de*	U5
ando* fuer*	k5
ando* ocup*	S4
andu*	B3q3
andu* de*	B4
andu* rega*	B3
anduv*	B5
anduvo	B4
ang*	R4f4k4o4
ange*	R4f3k4
ange* desd*	k4
ange* pasa*	R4
angel	R3f3
angel desde	k3
ani*	G-3f4g7j5
anil*	j7
anill*	j4n3
anillo	n4
anim*	G-3d4f3g5i4
anim* a*	G-3d5f3
animo	f4i3
animo a	d4
aniv* #*	F3
ano	H5L10P6n-3
ano $	H6P5
ano los	L5
ano pasado	L3
ano*	A-3B6C-3D13H3J12L-5M-3Q-3S-4T-4V-3W-4a3b-4d-4g13h14i7j-3m-3n4o3q-7
ano* los*	L6
ano* pasa*	L3
anoc*	B9D6H6
anoch*	B9D4H6
anoche	B8D5H5
anoche $	B6H7
anoche y	B3
anos	D8a6g4
anos este	I3
anos* este*	I3
anot*	D3J13L-4T-3V-3W-3a-4d-3g10h16i7n5o3q-6
anot* #*	h10i6
anot* con*	n3
anot* favo*	h3
anot* lo*	h3
anot* mi*	P4
anot* otra*	J3
anot* una*	h4
anota	J7h8q-3
anota #	h13
anota otra	J4i3
anota*	g7h12n10o5
anotado	n3
anotame	g10h10
anotarlo	H3
anotaste	n6
anotaste $	n4
anote*	J9
anotes	J9
anotes $	J6
ant*	A-3C3D4E-3H15I-4V-4W-4X-3Y7Z4a-4c-4d-5i11k-3p8
ante*	C3D3H5I-4J-3L3P4W-4X-3Y6a-4c-3d-5e-3h-5i9k-3n3p11q5
ante* de*	C8H3U3W-3b3d-3p6
ante* del*	P3h-4n5
ante* en*	E3
ante* me*	Y3
ante* o*	Q3
ante* otra*	i9
ante* pasa*	F3
ante* ponl*	Y3
ante* que*	q3
ante* toda*	l4
antep*	H8
antepasada	H4
antepasada $	H4
anter*	C-4H3P8Z5h-5i7n3p8q5
anterior	H3Z6h-3i8n3p7q4
anterior $	B3H3i5p4
anterior otra	i4
anteriores	P10h-3
antes	C8I-3L4P-3U3W-4X-3Y11c-3d-3i4l3p4
antes $	H-3L3Y3i3
antes de	C11E-3H4W-3d-3p4
antes en	E4
antes me	Y4
antes pasale	F3
antes que	W3
antes todavia	l4
anti*	H11h5n-3
anti* #*	h3
anti* de*	h3
anti* no*	H4
anti* si*	H3
antic*	h4
anticipo de	h4
antie*	H10
antier	F3H11
antier si	H3
anto*	D4
antoj*	D5
anu*	Q4W3X9h-3l4n-4o-5q24
anul*	Q3h-4l3n-4q24
anul* como*	l3
anul* el*	q5
anul* eso*	q5
anul* la*	q7
anula	Q4n-3q19
anula $	q5
anula la	q8
anula lo	q3
anula*	l3q14
anulala	l4q5
anulala $	q8
anulala como	l4
anular el	q3
anun*	W3X9
anunc*	X11o-3
anuncio	W3
anuncios	X6
apa*	C5D6E5F4H-6J-4K4M-3P3Q-4S-3V-3W-5X12Y-4d-4j11l-3m4n12o-3q-8
apag*	X12Y-3a3n6
apag* #*	h3
apag* las*	X10
apag* ☎*	F3
apaga	X8a3
apaga las	X9
apaga*	X8
apagador	h3
apago	n3
apago el	n4
apago*	F3n4
apagon	F3n4
apagon ☎	F3
apar*	C5D8E5F3H-4J-3K3P3Q-3V-3W-4a-4d-3e-3j11l-3m7n7p3q-6
apar* #*	C4j5
apar* a*	G5
apar* como*	n6
apar* con*	p3
apar* de*	K6T4q-4
apar* disp*	C4
apar* en*	I3m5
apar* entr*	m4
apar* eso*	E3
apar* la*	j7
apar* mi*	D6h-3
apar* otra*	E6
apar* otro*	F7
apare*	C6D8E5F4H-3I3P5W-3a-4d-3h-5i-3j-3k-3m7n13p3q-3
aparece	C6D6E6U3b5f4h-6k-3n8q-5
aparece $	P4b6n4
aparece disponible	C5
aparece entre	m4
aparece mi	D4
aparece otra	E5
aparecen	C3D4I3m6n-4
aparecen $	P3
aparecen en	I3m5
aparecer	C3
aparecio	G3n14
aparecio $	n7
aparezca	E3q5
aparezca eso	E3
aparezcan	F5
aparezcan otros	F4
apart*	K6h4i4j14n-4q-5
apartado	h3q-3
apartar	j4
aparte	K6T5i4q-3
aparte de	K3
ape*	f5g6l3
apel*	l3
apel* canu*	l3
apell*	l3
apellida	l4
apellida canul	l4
apen*	f4g7h3
apen* me*	T4g3
apena*	T4d-3f4g6h3
apenas	T4d-3f6g5
apenas me	T3g3
apl*	C-3D5E-3G8P-3Q3W-3Z-3a-3b-3d19h-5n6o10
apla*	D4o8
apla* y*	D3
aplas*	D5
apli*	C-3E-3G8Q4W-4d15f-3h-4n7
apli* cort*	F3
apli* el*	d4
apli* la*	G3
apli* los*	d5n6
apli* mi*	d5
apli* mone*	d5
apli* sus*	d7
apli* un*	D3G7d-4
aplic*	C-3E-4G7Q6W-4b-3d16h-3n10
aplica	F3G6L3d5
aplica cortesia	F5
aplica un	G7d-3
aplicale	d9
aplicale sus	d5
aplicame	d8
aplicar	d7
aplico	n5
apo*	F5o6
apodaca	H3
apoy*	F3T4o3
apoy* poni*	F4
apoya*	F3T5
apoyame	F5
apoyame poniendole	F5
app	Q5
apr*	A39B5Q6T-3Y7a-3e-4n-5o-4
apro*	A29B6Y5d3e-6n-3
apro* algo*	A3
apro* la*	B9e-4
apro* lo*	A5
apro* una*	A3
aprob*	A30B6Y6e-6n-3o-3
aprobaciones	A16
aprobaciones $	A16
aprobada $	A4
aprobado	A12
aprobado $	A13
aprobar	A17Y5
aprobar $	A9Y8
aprobar algo	A3
aprobar una	A4
aprobo	B6
aprobo la	B6
aprov*	d4
apru*	A29Q5n-3o-3
apru* la*	A4
apru* lo*	A5Q6
apru* todo*	A7
aprue*	A31Q5n-4o-3q-3
aprueba	A7
aprueba todo	A7
apruebalo	A12
apruebalo $	A9
apruebe	A6
apruebele	A3
apruebes	A6
apruebes la	A5
apruebo	A11Q5
apruebo $	A11
apruebo lo	Q7
apu*	C-3F-3G-3H-3I9J13L-3P3S-3T-4a-4b-4d-4e-3f13g9h15j-4l-3n3o-3q-3
apun*	C-3I12J14L-3T-5a-3b-3d-3f9g10h14j-3n5o-3q-6
apun* #*	D4h8
apun* a*	f7
apun* como*	k3
apun* en*	g5n6
apun* eso*	J5
apun* esta*	I5
apun* esto*	h7
apun* lo*	H3h9
apun* otra*	i3
apunt*	C-3I9J13L-3T-4W3a-3b-3d-4e-3f11g9h12j-3n4o-3q-5
apunta	H3J3Q3f7g7h10q-3
apunta #	h8
apunta $	g4
apunta a	f7
apunta en	g5
apunta lo	h7
apunta los	f3
apuntado	I6P4
apuntado $	I5P3
apuntala	k3n3
apuntala como	k3
apuntale	f6h6
apuntame	W4h7
apuntame a	f4
apuntame esto	h8
apuntaron	I8
apuntaron ayer	I3
apuntaron esta	I4
apuntes	J17
apuntes $	J11
apuntes eso	J5
apunto	n4
apur*	h3q3
apur* que*	h3
apura*	h6
apurate	h3
apurate que	h4
apure	q5
aqu*	A-3B-4D-5G-3H-5L-3M-3O10Q3T10U-3X-3Y3Z12b-4d-5e4g3h9i-3k-3l8m3o-4p-3q-5
aque*	n3
aquel*	n3
aqui	A-3B-4D-5G-3H-5M-3O11P3Q4T6U-3X-3Z12b-4d-4e5h5k-3l5m4n-3o-4p-3q-4r4
aqui $	B-3O5Q10T7Y3Z11a-5g-3h-5m5n-5o-3q-3
aqui en	a7
aqui esta	h10
aqui la	O7P6
aqui no	c3
aqui que	Q-3T10
aqui reportandome	O4
aqui ya	l4
aqui* dice*	a4
aqui* en*	a7
aqui* enoj*	F3
aqui* esta*	h9
aqui* la*	O7P5
aqui* no*	T-3c5
aqui* para*	g4n3
aqui* que*	T10n-3
aqui* repo*	O4
aqui* ya*	l3
aqui* ☎*	h3
ara*	k5
arac*	k6
arace*	k6
araceli	k5
araceli $	k7
are*	n3
area	k3
area de	k3
area* de*	k3
aret*	e3
arete*	e3
arm*	h4
arma*	h4
arn*	e3
arq*	H5
arqu*	H7
arqu* de*	H5
arque*	H5
arqueo	H7
arqueo de	H7
arr*	C-4E13M-4T-3V6Y5a-5d-3e4g-3i-3j4n3o9q8
arra*	V3h4j3
arrac*	h3
arracadas	h3
arrachera	j3
arrachera $	j3
arre	V3o4
arre*	C-4E12J4N3V-3Y4a-3e3j3o9q14
arre* de*	N3
arre* del*	e3q-3
arre* el*	E3V6
arre* en*	q4
arre* y*	e3
arreg*	C-3E12V-3j4n6q5
arregla	E4
arreglalo	E3q5
arreglalo $	E4
arreglamelo	E3
arreglan	D3j4
arregle	n4
arrep*	J3N3Y4e3n-4q14
arrepenti	N4Y6g-3q3
arrepenti $	Y8
arrepintio	J4e4h3n-3q7
arrepintio $	J3q7
arrepintio del	e3
arrepintio en	q4
arri*	H3Z3n3q-4
arri* o*	H5Q4q-3
arrib*	H5Z4q-5
arriba	C3E3H4Z5q-5
arriba $	n4
arriba o	H3
art*	e4q3r6
arti*	e3r3
artic*	e5
articulo $	q3
artif*	r5
artificial	r3
artificial $	r3
asc*	D3
asci*	U-3b3
asci* las*	W4
ascie*	U-3
asciende	b3
asciende nuestro	I3
ascienden	U-3W4
ascienden las	W3
ase*	D3T5c18j4
asen*	h5
asent*	h3
aser	T6
aser aki	T7
aser* aki*	T6
ases*	c21
ases* por*	c3
aseso*	c24
asesor	c14
asesor $	c11
asesor por	c4
asi	G8H-3J18K3S-3T-3U-3a-4e-5h6k-4n6o17q-3
asi $	J7o4
asi como	n3
asi esta	J9
asi no	J5
asi que	G9e-3q-5
asi se	n4
asi ☎	E5
asi*	c4r6
asi* como*	n3
asi* deja*	J10
asi* esta*	J7
asi* no*	J4
asi* que*	G5h4
asi* qued*	o3
asi* se*	Q3n5
asi* ☎*	E3
asis*	c4r6
asist*	O3c7r5
asistente	r6
aso*	C3
asom*	C4
asp*	e3
aspi*	e3h4
aspir*	e3
aspiradora	e3
asu*	Z3c8
asun*	c8
asunt*	c8
asunto	Z3c6
asunto $	Z3c4
ate*	D5I-5U4c17i3o9
aten*	D4I-7S3U5c17i4j-3o12
aten* a*	I-3c7
aten* pers*	c9
aten* yo*	U3
atenc*	D4c13o6
atencion	D4I-3c15o6
atencion $	o6
atencion a	c6
atend*	I-4S3U5c7i4p3
atender	S3p3
atendi	I-5U6i5
ati*	c7k4m3n4q-3
atie*	T3c8k3m3n3
atie* a*	n3
atie* el*	k6
atien*	O3c8k4m3n3
atienda	c8
atienda $	c4
atiende	T3k4r3
atiende el	k5
atienden	m4
atienden $	m3
atiendo	n4
ato*	K16T5
ator*	K13T3
atora*	K17T6n-3
atorada	K4T5
atorada $	K7
atoradas	K6
atorado	K4
atr*	H-3V13a3e3h3q8r4
atra*	H-3V13a3q12r3
atra* la*	e4
atras	V8a3e3n-4q13r3
atras $	J3V14a3q6
atras la	e4
atras*	V3h3n4
atrasada	h3n4
aud*	B12G3H-4Q7W-3Z12q-3
audi*	B11G3Q4W-3Z11
audi* a*	B6
audi* de*	B7H-3
audi* era*	Z3
audio	Q7Z9
audio $	Q5
audit*	B12G5H-4
auditar	B6
auditar a	B4
auditoria	B6G3H-3
auditoria $	G3
auditoria de	B8H-4
aum*	F13G-3W3
aume*	F14G-3W5
aume* #*	F8
aume* punt*	F5
aumen*	F11G-3h3
aumenta	F13h-7
aumenta #	F8h-4
aumentale	G-3h6
aumentale #	h4
aumentarle	F6
aumentarle puntos	F7
aun	S6
aun no	S6
aun* no*	S8
aus*	B4
ause*	B6
ausen*	B5
ausencia	B5
ausencia $	B4
aut*	A27B6F4H-3J-3P-3T-3V-4W6X5Y10a-4c-3d-4e-3h-3k5m6n-10o-3r5
auto*	A28B5F4G3H-3J-3T-3V-4W4X4Y10a-3d-3e-4h-4k4m6n-9r6
auto* a*	A3k5
auto* abon*	F4
auto* el*	A11
auto* ella*	B3
auto* ese*	B5
auto* la*	A3q4
auto* lo*	A6Q4
auto* para*	m5
auto* que*	N3
auto* teng*	A3
auto* y*	q3
autoa*	G3
autoabono	G3
autoabono puntos	G3
autom*	Y3r7
automatico	r8
automatico $	r7
automaticos	Y4
automaticos $	Y3
autor*	A31B5F4J-3Q3T-3V-3W5X3Y7a-3e-3h-3k3m5n-6o-3
autorice	A5
autorices	A4
autorices a	A3
autoriza	G3k7
autoriza a	k6
autorizacion	A9n-3
autorizacion $	A3
autorizacion para	A5
autorizaciones	A9X4
autorizaciones $	A11
autorizaciones tengo	A4
autorizada	A4
autorizadas $	m4
autorizado	A5m4
autorizado lo	A5
autorizado para	m5
autorizale	A6
autorizale el	A5
autorizame	W9
autorizando	B5
autorizando ella	B4
autorizar	A18Q3n-3
autorizar $	A18n-4
autorizo	A10B3F3Y3
autorizo $	A10
autorizo abona	F3
autorizo el	A4
autorizo ese	B3
aux*	T12
auxi*	T15
auxi* no*	T5
auxil*	T14
auxilio	T16
auxilio $	T12
avi*	C-3J-3L-3Q3S11T-3X24Y23a-4b-3h-4j-3k-3n9q-5
avis*	A3C-3J-4L-3P-3Q4S10T-3X22Y24a-4b-3h-3k-3n11q-4
avis* al*	Q3
avis* cada*	X3
avis* cuan*	S7Y6
avis* de*	A5X7Y13
avis* no*	X3o-3
avis* o*	n4
avis* para*	H3
avisa*	Y19l3
avisame	Y12
avisame cuando	Y4
avisame de	Y8
avisar	l3
avisar $	Y3
avise*	X3
avisen	X3
aviso	A6H-3S12X4Y3h-3k-3n4q-3
aviso $	S10l3
aviso cuando	S8
aviso de	A8X4Y3
aviso*	Q4X16Y14n3
avisos	Q3X17Y15n3o-3
avisos $	X12Y13
avisos de	X6
avisos no	X3o-4
avisos para	H3
ay	Z8a-3o7q13
ay me	Z-3q7
ay no	Z8q3
ay que	o4
ay* me*	Z-3q7
ay* no*	Z7q4
ay* que*	o4
aye*	B8C-3D6G-3H14I3J-3K6L-4O-4T-3W8a4d-4i-4j-5l7n-4o-3p-4
ayer	B8C-3D4H12I6J-4K5L-4O-3T-3W7X-3a5b4d-4e4i-4j-4l6m-3n-5o-3p-5
ayer #	K4h5
ayer $	B7H10W8j-3k3n3
ayer como	Q3l6
ayer completo	H3
ayer con	I6
ayer en	H3
ayer entre	H6
ayer me	D-6H4b7
ayer mijo	H5
ayer no	H6n-3
ayer o	H4
ayer para	H-3I3W3
ayer que	H4Q3
ayer tenia	D3
ayer y	e3
ayer* #*	K4h4
ayer* al*	D3
ayer* como*	l3
ayer* comp*	H4
ayer* con*	H-4I7
ayer* en*	M4
ayer* entr*	H3
ayer* me*	D-3b3e3
ayer* mijo*	H5
ayer* no*	H5h3n-3
ayer* o*	H3
ayer* para*	H-3I3W3
ayer* que*	A4H4Q3l3
ayu*	T28c8h3k6n-3
ayud*	E3T29a-3c10k6n-3q-3
ayud* a*	U3k5
ayud* con*	E3h3
ayud* en*	c3
ayud* no*	T4
ayud* por*	T4
ayuda	E3T22c12k6q-3
ayuda $	T22
ayuda a	h-3k7
ayuda con	E4h4
ayuda en	c4
ayuda por	c3
ayuda*	T10h3
ayudame	C4T8h3
ayudame $	T6
ayudame con	C3
azu*	V6a7e5h-3j4
azuca*	d3
azucar	d3
azul	V4a5j3
azul $	V4j4
azul*	e5h-3
azule*	e4h-3n3
azulejos	e3
baj*	A-3C-7D10E-6F-9G14K-3L-4M-3N15P3Q5S6T-3U-3V-3W9X24Y-3Z-3b-8c-3d3f-4g-5h-8i-3j-7k-5l16o-5p-4q9r-3
baja	B4D-4H-3N15Q6X17a-4d-3g-3h-3j-3k-4l20n5o-4
baja $	N3Q3X13l7n6o-4
baja a	Q4W3k-3l12
baja al	B3l5
baja de	X3l7
baja definitiva	l7
baja del	N5
baja el	G5W3
baja*	C-4D6F-6G15W8X3d8e-4h-4j-3q11
baja* #*	F-4G14d3h-3
baja* a*	N4k-3l14n-3
baja* al*	B3d4
baja* de*	X6e3l3
baja* defi*	l6
baja* del*	N5
baja* el*	C-3G9W9l3
baja* la*	a3q4
baja* los*	D3n5
baja* punt*	D5
bajal*	F-5G12W4X3d6e-4h-3l3q4
bajala	q4
bajale	F-3G8W6X3d6e-3j-3
bajale #	F-3G10
bajale a	X3
bajale al	d5
bajale el	l4
bajalos	l3
bajalos $	l3
bajam*	W7
bajame	W5
bajar	d3
bajar*	D8G8a3q4
bajarle	G10
bajarle el	G5
bajaron	D8a3
bajaron los	D3
bajaron puntos	D5
bajas*	G5n3
bajaselos	G7
bajaselos ☎	G5
baje	S7a3n-3
baje la	S10n-3
baje*	N6X5
baje* a*	X3a3
baje* la*	S9n-4
bajen*	N4
bajo	D7H3P8b-5
bajo la	H3
bajo* la*	H3
bal*	A3C3G5H9b9p6
bala*	G5H7b9p4
bala* del*	H3
bala* dism*	G3
bala* gene*	H5
balam	A3G5
balam disminuya	G5
balan*	C5H6b9p8
balance	C5H7b11p6
balance del	H7
balance general	H3
ban*	A3O5S5W8a4e-4h3j9n-4
banc*	H3W11j5q-5
banco	H3W12a4q-6
banco $	H3a5
banco*	j3
bancomer	j4
bancomer $	j4
band*	A8O4V3
band* de*	A4
banda	O6
bande*	A10
bandeja	A8
bandeja $	A4
bandeja de	A5
bano	a5e-3h4j6n-3
bano $	a9j5n-3
bano* y*	S4
bar*	W6Y3f3h8j10n-3o5
bara*	W6j10
barat*	W6Y4j10
barata	W6Y4j6
barata $	W3Y6j4
barato	j3
barb*	h4
barbe*	h4
barberia	h4
barr*	f3h3j5o7
barr* #*	h5
barra	h4
barra*	o8
barre*	a4f3
bas*	I3M-4X12a5j-4o7q5
base	I7
base de	I3
base* de*	I7
bast*	X9
bast* de*	X8
basta	X9n3
basta de	X7
basta*	o6
basu*	M-3a9q4
basur*	M-3a8q5
basura	a5q4
bat*	D3h4
bata*	D5
batal*	D5
bate*	h3
bau*	a3
beb*	a8
bebe	a9
bebe $	a5
beca*	k3
beca* del*	k4
becar*	k3
becaria del	k3
ben*	L9U3a5o15
bend*	U5a6o14
bendi*	U4a6o14
bendiciones	o12
bendiciones $	o7
bendiga	a6o5
bendiga $	a7o4
bene*	L12
benef*	L10
beneficios	L14
bet*	A6B4C5G3d-3k3m4n-5
beto	A7B4C3F3d-3k3m4n-5
beto $	A3F4
beto a	B6
beto el	E3
beto en	G5
beto que	A6
beto ya	m5
beto* a*	B6
beto* el*	E3
beto* en*	G6
beto* que*	A4
beto* ya*	m6n-3
bic*	a3h5j5
bici	h6j5
bie*	A6B-3D4I-3J5L4O-3R3S-4T3V-3Z-3a11d-3f-3h-5j-3k-3l-3m-3n6o17r-5
bien	A7B-3D4J5K4O-3S-3T3V-3Z-3a9h-5l-3m-3n9o19r-6
bien $	A4o12q6r-3
bien cambiale	q3
bien con	n8o-3p3
bien el	H5n8q-4
bien en	L4
bien feo	D7
bien gracias	o3
bien no	J3
bien ☎	C4E3
bien*	F5L4
bien* al*	G3
bien* camb*	q6
bien* con*	n9o-3p3
bien* el*	F5H3n4q-3
bien* en*	L3
bien* feo*	D4
bien* no*	J5
bien* ☎*	C3
bienv*	F5L4R3
bienvenida	F5G3L6R3
bienvenida $	L4R4g3
bienvenida al	G3
bienvenida el	F4
bill*	n3
bim*	H5W3
bimb*	W6
bimb* cuan*	H3
bimbo	W4
bimbo $	W4a3
bimbo cuanto	H3
bime*	H3
bimes*	H3
bimestre	H3
bimestre $	H3
bis*	H3
bit*	B15Q3W3
bita*	B19Q5W3
bita* del*	B3W4
bitac*	B20Q4W3
bitacora	B19Q4W4
bitacora $	B9
bitacora del	B3W4
bla*	T6h5
blan*	T3h6
blan* #*	h3
blan* que*	T4
blanc*	T6h5
blanca	h3
blanca #	h4
blanco	T6
blanco que	T4
blo*	W4X4l17q-4
bloq*	W3X5l14q-4
bloq* a*	W3l3
bloq* el*	l3
bloq* mien*	l3
bloq* si*	X4
bloq* tant*	l3
bloq* tota*	l5
bloq* ya*	l3
bloqu*	l15q-4
bloquea	W3l5n3
bloquea a	W3l4
bloqueala	l8
bloqueala mientras	l3
bloqueala tantito	l3
bloqueala ya	l5
bloqueo	l4
bloqueo total	l3
blu*	e4
blus*	e4j3
blusa	e5j3
bna*	O4
bnas	O7
bnas tardes	O7
bnas* tard*	O8
bod*	S7W7j3
boda	e3
bode*	S7W7
bodeg*	S5W7
bodega	S7W7
bodega $	S7W5
bol*	G-3T4V-3Z4d5e4h10j4p-3
bola*	T8q4
bolas	T6
bolas $	T7
bole*	h3j4
bolet*	h6j4n3
boletos	h7j3
boletos de	n3
bolillos	C4d-3
bols*	J-3V-3W4Z5a5e5h5q-3
bols* al*	W4
bolsa	J-4Z4e5h7
bolsa $	Z3n3
bolsa*	W4a6
bolsas	V-3W3a7
bolsi*	d5
bolsita	d5
bom*	V4q3
bomb*	V3h3
bomb* #*	V6n4
bomba	V4q3
bomba #	V4h4n3
bomba $	S3n-4q4
bon*	F19G6O10P-3h-7j-3n-3o9q-4
boni*	F17G-3O7a4b4h-7j-3o8
boni* #*	F10
boni* dia*	a6
boni* la*	F3
boni* lo*	F5
boni* por*	F3
boni* tard*	O4o5
bonif*	F19b5h-7
bonifica	F6
bonifica #	F5
bonificacion	d3
bonificale	F10
bonificale #	F7
bonificale lo	F7h-3
bonificamos la	F3
bonit*	O11a7o8
bonita	O4o5
bonita tarde	O4o3
bonito	O4a8o3
bonito dia	a9
bono	F4G8q-3
bono de	F3G4
bono ese	G4
bono no	G4
bono* ese*	G3
bono* no*	G4
bor*	F-3G9H-3N26P-3Q5R6T-4V-3W12Z4a-4b-5d-4f-3h-8j-3l7m-3n-4o-5q16
borr*	C-3E-3F-3G13H-4N22P-3Q6R4S-3T-4V-3W7Z8a-4b-5d-4h-10j-3l9m-3n-3o-5q19
borr* #*	G4
borr* a*	W4l5
borr* de*	N3l7
borr* el*	B4G4H3
borr* esa*	q4
borr* eso*	Z4q9
borr* la*	W3h-3q16
borr* las*	W6
borr* lo*	Z6
borr* los*	G4r3
borr* mi*	N9
borr* mis*	D3
borr* sin*	R5
borr* sus*	G4
borr* todo*	N4
borr* una*	Q13h-4q-4
borr* y*	q3
borra	L3N7Q5W3Z7h-5n-3q10
borra a	W3
borra eso	Z3q6
borra la	q8
borra lo	Z7
borra mi	N7
borra todo	N4
borra*	B-3G10H-5N10W9b-3h-3l8n-4o-3q17
borrala	G9l8q13
borrala #	G5
borrala $	q16
borrala de	l4
borrala los	G4
borrala sus	G4
borralo	l3q3
borralo a	l4
borrame	H-6N14W10q5
borrame $	N13W-3
borrame la	W3q5
borrar	N6q3
borrar mi	N3
borraron	D6b-3
borre*	N11
borren	N9
borren mis	N3
borrenme	N4
borro	B5R6n4q-4
borro el	B3H4
borro sin	R4
bot	H-3O11W-3a-4b5c5l4n-4o3r24
bot $	O12R3a-3c7l7o-3r14
bot*	h10
bota*	h9
bota* #*	h7
botana	h3
botana #	h3
botas	h5
botas #	h5
bote*	h3
botel*	h3
bra*	H-4W5h-3k5m5n-3o19
brandon $	R3
brav*	o16
bravo	o15
bray*	H-4W6k5m5
bray* ya*	m5
bray* ☎*	k4
braya*	H-4W6k4m4
brayan	k5m4
brayan ya	m4
brayan ☎	k6
bre*	A3B9H-4I3h3l5n-4
bren*	A3B6H-3I5h3n-3
bren* ayer*	B4
bren* por*	h4l4
brend*	A3B8H-4I3h4n-3
brenda	B10H-4h4l3n-3
brenda $	A4B4n-3
brenda ayer	B7
brenda por	h4
bri*	D3Z6q3
brin*	D3Z4q5
brin* un*	q4
brinq*	Z4q4
brinque	Z5q4
brinque un	q6
bro	b3
bro*	J11e4
broc*	e3
broch*	e3
brocha	e3
brom*	J7
broma	J5
bru*	H3
brut*	H4
brut* de*	H4
bruta	H3
bruta de	H5
bue*	A4C-3E3H12J-3L-4O24P-3Q-4T-7V6W-3Z-3a3c-3d-3h4i-3j5m-4o19p-3q-5r-3
buen	H4O15T-5a6h4j8n-3o14
buen $	O6n-3
buen dia	H-3O15h5
buen fin	H10O-3j8
buen inicio	O7
buen*	A5H6J-3L-3O22T-4V6W-3a-6o16q-4r-3
buen* buen*	O4
buen* dia*	H-3O17h4
buen* dias*	O12
buen* el*	V3
buen* es*	E4
buen* fin*	H12O-3j9
buen* inic*	O6
buen* noch*	O6
buen* pues*	V3
buen* saca*	l5
buen* sema*	H4
buen* tard*	b4
buen* y*	O3
buen* ya*	O3o3
buena	H3n6o4
buena semana	H4
buena*	O23b4h3o-3
buenas	O24b4g4o-4
buenas $	O16o-3
buenas buenas	O4
buenas noches	H4O6
buenas tardes	O3b5g3
buenas ya	O4
bueni*	o10
buenisimo	O-3o10
buenisimo $	O-3o12
bueno	A6E4O-7V7X3a-3l3n-4o16
bueno $	o11
bueno ahi	o3
bueno el	V4
bueno es	E4
bueno pues	V3
bueno sacalo	l4
bueno ya	o5
bueno*	O13o-3
buenos	O17o-3
buenos dias	O16o-3
buf*	h3
bul*	j6
bult*	H-3h4j6
bult* de*	j4
bulto	j6
bulto de	H-3j5
bur*	D4q6
burr*	q3
burr* al*	q4
burra	D3q4
burra al	D3q4
bus*	C5M19Q6S11h-6n-3q-4
busc*	C5M21Q7S10c3h-6n-5q-5
busc* el*	M6S3
busc* la*	M9S3
busc* un*	Q4
busc* una*	M4
busca	M8
busca el	M4
busca*	C5M14S4h-4q-3
buscame	C3M10h-3
buscame la	M8
buscar	M5Q3
busco	Q4S8
busco el	S3
busq*	n4
busqu*	n3
bye	o26
bye $	o18
c	q5
c $	q4
ca:#	A-3D-3E8F16G15H8K-7M14N-5O-5P-7Q-4R-6T-11X-6Y-5Z-8a6b-7c-7d14e7f-11g-5h22i18j-5k-6l-7m-6o-10p-3q9r-7
ca:&	B3M16h7q8
ca:20/1	H4
ca:2x1	j3
ca:3x2	q3
ca:a	B3E3F6G4I-3K-7L-4N-6O-5P-7Q-3R6S-5T-6U4W4X-6Y-6Z-4a8b-8c-9f11g-7h5i5k11l14m-3n5r-7
ca:abaj	G5Q3a3h-3q4
ca:abie	a3e7n4
ca:abon	F13G5d-3h4
ca:abre	R3V8W6f5h3j3n-4q-4
ca:abri	W6f4h5j5q-3
ca:abue	a5
ca:aca	e3
ca:acab	H-3I-3a8d4h7i5p6q6
ca:acce	R4k8l8m8q-3
ca:acci	B5
ca:acei	h3
ca:acep	e3f8m4n6
ca:acla	K4S6c3n4
ca:acor	i4
ca:acre	F5n3q3
ca:acri	h3
ca:acti	B11I4m8n-4
ca:actu	E6n4p4
ca:acue	a6m4o4q-4
ca:acum	L5d9i-3n-3p17
ca:adel	W8i3
ca:aden	m4
ca:adio	l3o6
ca:adul	h3
ca:afil	I5f10h-3
ca:agai	h-3i6n11
ca:agar	S-3T3d4l3n4o5
ca:agra	n-4o15
ca:agre	C-3F7J3f14i5k9n-3o-3q-5
ca:agua	S10a3e3i3
ca:ah	o13
ca:ahi	C3H-4O5V6c-3d7h3m6n-4o7p3q-3
ca:ahor	D5E-3F-3G-3H-3L-3Q-3S8T3V7W-4a6b-3e-3h3i10j-4o-4p10
ca:ai	I3
ca:aire	a6
ca:ajus	A13B6C-3E16G3h-4n-6
ca:al	C-4D-6J6K-4M-5P-5R6S6W7Z6a10b-3c-4f5g-3h3i5j-5l3m-4n3p-6r-3
ca:alar	q3
ca:alca	C8n4p7
ca:aleg	L3
ca:algo	A10B3C6F4L4Q4V-3a-3d-3f-4h7n3o-3p8q-3
ca:algu	G5K8O5P3T-3c4f4h-4n3
ca:alim	e4
ca:alla	a4
ca:alma	W3
ca:alta	C-3H-3I7J6Q5U-3V-3a-3f23k16m6n-6o-3q-6
ca:amab	C3o4
ca:amer	a4j3
ca:amig	O3
ca:amor	a8q3
ca:amou	n5q4
ca:anad	F4f4k6
ca:anda	C5H4I4O3Q-3V3a8d-3l5p3
ca:ando	S6T5U9k3n-3
ca:andu	B3
ca:ange	R3
ca:anim	G-3d3f3i3
ca:ano	H4L4
ca:anoc	B4H3
ca:anos	D4
ca:anot	J10h11i9n3q-5
ca:ante	C4H6L-3P5V-3d-3e-3h-5i7n4p7q5
ca:anti	H5h5
ca:anul	Q3h-3n-4q21
ca:apag	n7
ca:apar	C6E4H-3I4J-3K4L3U3V-3a-3d-3j4n10p3q-6
ca:apen	f3h3
ca:apli	G5d10h-4
ca:apoy	T5o4
ca:apro	A27B3n-3o-3
ca:apru	A22n-3
ca:apun	I8J12T-4f9h11n4q-5
ca:apur	h4q4
ca:aqui	H-3O11P4Q-4T7W3Z9d-3e4h3l4o-3q-4
ca:arma	h4
ca:arqu	H3
ca:arra	V4h3
ca:arre	E8a-3h4n4o10q11
ca:arri	Z4q-5
ca:arti	r3
ca:asci	W3
ca:asen	h5
ca:asi	G5J12K4U-3n6o10q-3
ca:asom	C4
ca:aspi	e3
ca:aten	c4o5
ca:atie	n5
ca:ator	K9T4n-3
ca:atra	V10q10
ca:audi	B5Q5Z3
ca:aume	F6
ca:auto	A26B3F3W8h-3n-6q3
ca:avis	A4S3l3n12
ca:ay	S4Z3o6q8
ca:ayer	B4D3H14I5W-3e3l6n-7
ca:ayud	T19h4q-3
ca:azul	V4a3e5h-4
ca:baja	C-4E-3F-4G12W4d5h-5l16n-5q4
ca:baje	S10n-4
ca:bala	C5p10
ca:banc	W3a4q-4
ca:band	A6V3
ca:bano	S4a4h3
ca:barb	h5
ca:barr	h5j5
ca:base	I3f4
ca:bast	n3
ca:bata	D4
ca:bate	h3
ca:bato	h3
ca:bebe	a6
ca:bend	U6a3o8
ca:beto	A3B4C3n-5
ca:bici	h6j3
ca:bien	A3L3S-3T3V-3a9f-3h-5l-3n7o15
ca:bill	n3
ca:bita	B11
ca:blan	T4h4
ca:bloq	W5l8n4q-4
ca:blus	e3h4
ca:bode	S7
ca:bola	T8n-3q4
ca:bole	h5n3
ca:bols	W3a5h5
ca:bomb	h4
ca:boni	F14O9h-6o9
ca:bono	G5q-3
ca:borr	G8Q9T-3W8a-3h-6l8o-3q18
ca:bot	O11l5o3r4
ca:bota	h5
ca:bote	h3
ca:bray	H-3W5k3
ca:bren	B5h4n-4
ca:brin	Z5q4
ca:buen	A4H6O13T-4V6h5n-3o14q-4
ca:bult	h5j4
ca:burr	q5
ca:busc	C5M9S8n-3q-3
ca:bye	o19q3
ca:c	q5
ca:caba	V3
ca:cabl	h6
ca:cada	B3D4L6
ca:cadu	L4R3e4
ca:cae	W4
ca:cafe	C-3F-3S9d6h8n-3p3
ca:caig	d-4h5
ca:caja	A3H8O5Q-3T3U7W9a-4f-3h3i-4k4n-4p-3q5
ca:caje	B8R5V-4a-3f-6k17l8m18n-6o-3q-7
ca:calc	i6
ca:cali	o4
ca:calo	a5
ca:camb	B6C-4D-3E6F-4G-3H-4J4Q-3S7V-3a6d-3e6h3p-3q14
ca:cami	Q3V5
ca:canc	A-3B9G5Q13W6d-3e-3n-7q19
ca:cand	a6
ca:cani	a7
ca:canj	C-4G5Q9W3d18h-6n-5q-5
ca:cant	E3i4n-4p6q3
ca:capt	J7M4Q4T5U7e-3h3k4
ca:cara	D7q4
ca:carg	D3V-3a-3d-5h4i4n14o-3q9
ca:carl	q3
ca:carm	D4
ca:carn	S3h5o4
ca:carr	V7h3
ca:cart	E3S6
ca:casa	o3
ca:casc	h3
ca:casi	U4
ca:caso	Z4l3
ca:casu	n6
ca:caye	F3
ca:cayo	H3S6n10
ca:cebo	a13
ca:ceja	h3
ca:celu	C5D-3I-6M4P3V-5a-4d3f5h7i5q3
ca:ceme	h3j4
ca:cent	j3m3n3
ca:cero	E4q11
ca:cerr	H6h9n5q-4
ca:ceti	C3
ca:chab	h3
ca:cham	G-3d6h4l3
ca:chan	H3S4f5
ca:chap	h3
ca:chat	J3T3Z17q-4r3
ca:chav	V3W6k3
ca:chay	C5
ca:chec	C14S8U3d-3h-3m3n6p3
ca:chel	a8i3n-3
ca:cheq	G4n4
ca:chic	a4h6i3
ca:chid	a4o8
ca:chil	a3
ca:chin	D8Z4n-5q3
ca:chiq	h3
ca:chis	G3Z4
ca:chof	a7
ca:chue	D3
ca:chul	o11
ca:chuy	k3n3
ca:cier	H4Q4S6a-3h4l5q-3
ca:cifr	H7
ca:cine	a4
ca:cint	h3l3
ca:cita	V4j5
ca:citl	k3
ca:clas	h3
ca:clie	A-4C5D6F4H-6I16K-4M4N-3O-4P3Q4R-3T-5V7W5Z-5a-8b-3c-4d5e4f10g-4h5k-7l-6m-5o-7p3q3r-3
ca:clon	i10q-4
ca:club	f6
ca:cobr	D5E-3I-4J4M-3Q3T-4U9V4W-3a-4d9f-5h19k6o-4p-5q7
ca:coca	d5
ca:codi	R6
ca:coin	E3q3
ca:cola	R5V4m8
ca:colc	W3
ca:colg	K6
ca:colo	h3
ca:coma	Q5T8Z5h6n-3q3
ca:comb	h4
ca:come	J3S3a4n4q-3
ca:comi	W11a12n-3
ca:como	A-3F-3G-3H11I-3J-6K-3M-4O3P-3Q21S-3T16U10V-6a3d-3e-5h-9i-3j-4k3n7o-6p5
ca:comp	A-4B-4C3F6I3J3M3O-3P5S-5U-4a-3c-3h10i4k-3p7q4r-4
ca:comu	c4
ca:con	A-5D5H-5I4J3K-4N-3O-6P-6Q6S4T-7V4W-6X-3a-3b-6c6d13f3g-3h3i7l3n7o-9q3
ca:conc	n3
ca:cone	R4
ca:conf	K7S3a-3h-3l3n17p3q8
ca:cong	l3
ca:conm	U3l4m3
ca:cons	C20J3P6d-3f-4h11q-3
ca:cont	C-5D7E-3H3J-5K-3Q-3S4V5Z5a3d6k8n5q-7r6
ca:conv	Z7
ca:copi	i3
ca:cord	q3
ca:corr	A7C-4E14H-4Q7S3W4d-4f-3h-4l6q15
ca:cort	E-3F6H15W-4d4h4j5o-4q-5
ca:cosa	A3D4S-3T7V-3h3i10n3q-4
ca:crea	C-3f15
ca:cred	S3
ca:cree	C7
ca:crei	Z6
ca:creo	n4
ca:crud	a7
ca:cruz	a3
ca:cuad	E10H4U5
ca:cual	A4K4Q3T7h-3m3n12p6q-5
ca:cuan	C15E-4F-4G-3H11I14J-4L8O-4Q4S4T-5U17V-5W5Y-3Z-3a-10b-17d-3e-4f-6h-12i-4j9k-3l-4m5n6p18q-6r-3
ca:cube	h3
ca:cubr	d8k3
ca:cuca	F3
ca:cuel	l4
ca:cuen	C7E5Q-4U3V4Z-3a-4d7f6p4
ca:cues	H-3j8
ca:cuid	o6
ca:culp	D3q3
ca:cump	F3a5h-5
ca:cupo	h6
ca:cust	Q3V5f4h-3i7
ca:da	a3l5o5q-3
ca:dada	f3
ca:dado	A3I3J-3S3m8n-4
ca:dala	f5
ca:dale	A5F6G-3k5n3
ca:dame	H8I5M4R4S5T3U8V-3W8a-3f-3h-5k3n-5
ca:dan	L15
ca:dand	B3n6
ca:dani	l3
ca:dar	F4G-4f5k6n5o4q-3
ca:darl	f5n9o-3q3
ca:darm	q3
ca:das	n5
ca:dase	F5
ca:dato	J4M3Q9S3i5n3q-4
ca:de	A5B6C4E3H5I6K-3N-8O-3P-4R5S-5T-4X-9Y-7Z5a3b-10c-8d3e3g-9h7i4j3l4o-7p3q5r-4
ca:debe	E9F5J3h-6n-3p3
ca:debi	G3h4n-6q16
ca:debo	Q3a6n-3o10q-3
ca:deci	C5T4n11p5
ca:dedo	q10
ca:defe	e4
ca:deja	C-5E10H-5J10Q-5S21a5j3l-3n-4
ca:deje	J-3l4q8
ca:dejo	G4H4e3h4l4n7
ca:del	B8C7D-6G3H11I-4J-3K-4L-5N-4O-6P3R-3S-5U7V3W5X-3Y-3Z4b-4c-4d4e4g-3h7k-6m-3o-8p3q3r-4
ca:dele	q3
ca:dema	G4V5
ca:demo	f5n3
ca:deni	f4
ca:dent	h4n6
ca:derr	a8
ca:des	n4
ca:desa	D4l10n-4q11
ca:desb	q7
ca:desc	C-4F-4G10W5d9f-3h-7j7l5q3
ca:desd	H4I5U7W3h-4k3
ca:desh	h-5l5n-3q30
ca:desp	Q7S7V5d-5h7l4n3o-3p6q-6
ca:dest	n7
ca:deta	P3
ca:dete	A4
ca:devo	A6B4Q4e27h-8n-5
ca:devu	e12h-3n-5q7
ca:di	G4e6h-4q12
ca:dia	C-4H18P3U23V-5W3a8d-3h4i-3n-5o-4q-4
ca:dias	H4O16j5l3n-3o-4
ca:dice	A3D6O5P-3R4V-3d4l-3n5o-3p5q5
ca:dici	H3h-3
ca:dict	Q6q5
ca:did	n23
ca:dier	L6q-3
ca:dies	a3h5
ca:dife	V3
ca:diga	C7Q4S5d-4h-3n-3p5
ca:digi	q8
ca:digo	S7n8
ca:dije	J11h-4n-4q9
ca:diji	n10
ca:dijo	h4
ca:dile	a9p3
ca:dime	C9H7Q3T4U12W-5d-4h-4n6p7q-4
ca:dimo	m3
ca:dine	H4I4d4e5n-4p4q4
ca:dio	B7h3
ca:dios	a5
ca:dire	F3j3
ca:disc	Q3Z6n4
ca:disp	C3T3p4
ca:dist	R3V8n4p-4
ca:divi	Q4
ca:do	Q9T11q-3
ca:dobl	D7E-3F3G4W6n3q8
ca:doct	h3
ca:does	C6p8
ca:dola	q3
ca:domi	H4j8
ca:don	C6E-3G6f4h8
ca:dona	C4D6F5H-3V4W5h3i3n-5q-5
ca:dond	Q3T8U-4c6h-8n10
ca:dorm	H5
ca:doy	Q3h6n9q-3
ca:duda	D3K5S5T-4U-3n10o3
ca:dudo	K14
ca:duel	a7
ca:duen	W4h6
ca:dulc	h3
ca:dupl	i12q7
ca:dura	j4
ca:e	U10
ca:echa	F4H3U4d5p4q8
ca:eche	V5
ca:echo	J3U4
ca:edad	Q3
ca:edit	E13
ca:efec	C-3d5e5h3n4q3
ca:efic	o9
ca:eh	J13T13n-7
ca:ekiv	q13
ca:el	A3C4D-3E4H9J3K-3L-4M6N-5O-5P-3R5S5T-6U-8V7X-6Y-7Z-3a9b-8c-5e5f3g-6h4i7j7l4m-3o-12p-3q7r-6
ca:elec	d4
ca:elim	G9Q3h-4l6n-4q16
ca:ella	C-4P3V6d3f3h-6i7p9q7
ca:elvi	h4l3
ca:emil	B3m6n-5
ca:empe	I3a4f4h9n-3q4
ca:empi	f5k6
ca:empl	B5R3f-3h-3k11l9m14n-3q-3
ca:en	A3D-7E6K3L3N-3O-4P-4Q3R-4S7T-3U4W-5X-3a3b-8c-4e-6g-3i-4j-3k6n7o-7p6q7r-4
ca:enca	A4a4c3k7n-3
ca:enco	M3
ca:encu	f4
ca:ende	E6
ca:ener	H6
ca:enfr	a6
ca:enla	R10
ca:enli	U4
ca:enoj	D8n-3
ca:ense	A3H3I7Q4h-3n9q-4
ca:ente	J-4T10o18
ca:enti	T11n-3
ca:ento	n18
ca:entr	B4C-3F-3H5J-4R6T-4U5V-3a-3d3f4k3l6n11o-4p-4q4
ca:envi	j4
ca:equi	Q8V-3Z6a-3k6m10n-6o-3q14
ca:era	B-3C-3H-3J13Q-3V-5Z28a-5d-3e5f-3h-8i-5l4o-3p-3q28r-3
ca:eran	G6q20
ca:eres	n-4o16r14
ca:erne	f4l12
ca:erre	q7
ca:erro	D6G3R3h-3n10q7
ca:es	B-4C4D-6E3F-4H-6J14L3O-3P-4Q3S-4T5U-5a-4d-4e-3f4h3k4l4q11r7
ca:esa	A5C-3H-5J8K4Q-4T-4U5V5Z8a-4d-3f-3h-9i7l-4m-3n14o-7q22
ca:esas	q5
ca:esco	a4
ca:escr	Q4S8T5Z7q-4
ca:ese	B6D-3F-3G5J7M3Q-3V4W5Z3a3f-4h-7i11n-8o-5p4q11
ca:eso	C-3E4F-4H-3J8S3T-3U-4Z14a-4d-4h-6l-3n19o9q14
ca:esos	J4q4
ca:espa	a5n3
ca:espe	A10S14V5a-3d-3n10
ca:espo	d-4f3l3
ca:esta	A4C3E5G-5H3J-3K-3M3O6P-3T-5V-3X-3a4b-3e3g-3i-4j-10m5n9p3q6
ca:este	B3H3I3J-3P6Q-3W-3f5o-3q-4r7
ca:esto	D11O4Q4T12a-5f-3h10n-6o6q-6
ca:estu	B3H9a-3o3q13
ca:eula	n3
ca:ex	a3l3
ca:exac	E8
ca:exce	o14
ca:exig	n3
ca:exis	M4h-4
ca:exit	n6
ca:expl	Q6T11c3
ca:extr	F4G4L3W5a3h-4
ca:ey	O8
ca:f	h5
ca:fa	C4
ca:fabi	f3
ca:fact	H4W8h7j4q-4
ca:fall	K3a-3n10o5q4
ca:fals	G3q3
ca:falt	A7F4G-3J-3K4Q-3S5V8a3h-4i6k4n-6o-5q3
ca:fami	i3
ca:farm	a5
ca:favo	C6D-3E3F3J8K-3L-3N-3O-3R4T5V8W-6X-6Z-3a-6b-4c-5f3g-4h6j-3k3n4o-5p3q6
ca:fech	H-4n12
ca:feli	O8o5
ca:feo	F3p3q5
ca:fer	f6l5
ca:fern	C10
ca:fiad	q4
ca:fiel	F3
ca:fija	d-3h3n-3
ca:fila	D4J4S9V8h4n-4q-3
ca:filt	i3
ca:fin	H7j4
ca:fina	n5
ca:firm	A12n6
ca:firu	f3
ca:floj	H4n-3
ca:flor	f4
ca:foco	e5
ca:foli	M6Q8e-3h10i6n4
ca:fond	U3
ca:for	C6d5i6
ca:form	Q5V7a3n-4o3
ca:foto	Q4Z5
ca:frei	h3
ca:frij	a8
ca:frio	a4
ca:fue	B4C-3E-3H3I-3J5L-3M6Q-6T-3U3V-3W-3d-4e-4f-3i-4j-3l6n17o5q13
ca:fuer	G3I3d-4h4l6q9
ca:fui	B3Z4
ca:func	S3T6j3
ca:gana	H-4L6W9a4d3
ca:gano	F6G4p5
ca:gans	a3
ca:gara	h5
ca:garr	h3
ca:gas	Z3a3
ca:gaso	Q4
ca:gast	d13h11n-3
ca:gato	e4
ca:gena	C3
ca:gene	H4L6R3h3n4q-3
ca:gent	D4I8S10V-3h7i-4l5m8n-6o-3q-4
ca:gera	m4
ca:gere	B4W6k6m5
ca:go	n12
ca:good	O11h4
ca:gord	W4a5
ca:goyo	C4h3
ca:grab	n6
ca:grac	C3J3O-3h4o27
ca:gran	a8h6
ca:grat	C3p3
ca:grea	o9
ca:grin	h3
ca:gris	h3j3q4
ca:grup	Z9
ca:guad	k4
ca:guap	a7
ca:guar	C6J11a-3h5n9q6
ca:gust	e5o5r3
ca:gym	h3
ca:ha	B13J-3P9R3T-3U-3f5h-5
ca:habi	M3f6i3k6n3q4
ca:habl	S7Z3c7r7
ca:habr	n5
ca:hace	C-6F-3G-3H-3L-4M-3O-3Q8T15W-3i6j3q4
ca:haci	G3
ca:haga	J8V6f4n-3
ca:hago	Q12T9f3h-6n12
ca:hall	T6
ca:hamb	a6
ca:han	I4P4
ca:hart	I3q3
ca:hast	D4H-3J4l3n7
ca:have	C4U3p5
ca:hay	A4E4I3J5K5L-6M5O6P-4Q4R-3U-6V7W-4Z-3a7b-3c-4d-7f4h6i-7j3n-3o-6
ca:haya	q4
ca:haz	H3W7d5h-3
ca:hazl	C-3W4f4h-3k3n6
ca:hazm	H4W3i4
ca:he	I-4U25
ca:hech	B7Q4U4
ca:hela	d3i5
ca:help	T17
ca:her	h-5i6p5
ca:here	Q8
ca:herm	W5a4d-3f4q5
ca:hey	O7
ca:hice	T8U9h4n4
ca:hici	H3q5
ca:hiel	h6n4
ca:hija	L4f3k3
ca:hijo	a4q7
ca:hist	B4P4
ca:hizo	B8H3M3W7a-3l-3n8p5q4
ca:hola	O22h9
ca:hora	B4W4a5j5n6
ca:how	C4Q6U6p5
ca:hoy	A-4C-6E-3F-5G-3H16K3L-5M6O-4P-3T-5U21V-3W7Z-3a15b-4e-3i-5j3l6m-4o3q-6
ca:hubo	H7M3O5n3
ca:i	Q10U5h3
ca:iba	Z15h-3q10
ca:iden	V-3i7
ca:igno	J4
ca:igua	E3K4V-6i21
ca:impe	h3
ca:impo	q9
ca:impr	W4a3h5
ca:inac	l5
ca:inco	F3k3
ca:incr	E-3F5
ca:ines	D3
ca:info	H5
ca:inge	F3
ca:ingr	h9
ca:inha	l5
ca:inic	T8
ca:insc	B5I16J3Q4V-3f15h3n-5
ca:insi	n3
ca:inst	T7
ca:inte	K4V-4n22o4q-3
ca:inva	q3
ca:inve	S4V3q3
ca:invi	R22
ca:ir	a5n4
ca:irma	h4
ca:irse	C-3n3p5
ca:is	n12r13
ca:it	n15q3
ca:iva	Q3W5n5
ca:ivan	l4
ca:ivon	l4
ca:izo	H4
ca:ja	a6
ca:jaci	l5
ca:jaja	C-3I3S5W5Z7l-3o10q5
ca:jala	o5
ca:jale	T-3o6
ca:jalo	n12
ca:jefa	S3c3
ca:jefe	U3a3
ca:jeje	Z4o8r-3
ca:jess	l3
ca:jett	a5h5
ca:jiji	a3o9
ca:jona	k3
ca:jorn	U7
ca:jose	l3
ca:jove	C3O3V5f3i4n-3o3q-3
ca:juan	a12h-3
ca:jubi	l4
ca:jueg	a12i3
ca:juev	H4a4
ca:jugo	i4
ca:junt	C6H4L6S4W-3b-3d7f3n-8p10
ca:kare	f4
ca:karl	W3q3
ca:kedo	K3n11p5
ca:kevi	f5
ca:kg	h4
ca:kien	M8r7
ca:kier	P3e3f7
ca:kilo	h7j3
ca:kita	G4n-4q9
ca:la	A4F4H4J5K-8L-6N-6Q3R3S7T-11U-4V10W4X-7Y-6a8b-8c-8g-7h3i3k-3n8q10r-7
ca:labo	l4
ca:lada	Q7n-3
ca:lado	n4q3
ca:las	A8C-4D-4E-3F-4G-3H7I-4K10L3M-4O-3S15T3U3V-3W7Z3a7d-3e4f-5h-3i-4j-3l3m-3n6o-5p-4
ca:last	q11
ca:lata	e3
ca:laur	k3l4
ca:lava	a3h4i3
ca:le	C4D7F7G5H-14I-7J3K-5L7N-3O-7Q5R9T13U-9V-7W-10X-4Y-3b-6c-5d6e11f-4g-3i5j-7k-6m-3n12o-4p11q7r-5
ca:lech	j6
ca:leem	n8
ca:lei	J3
ca:lent	D8h5
ca:les	L3U4
ca:letr	Q4n3
ca:libe	A10
ca:libr	E4W6n4p3
ca:lic	h5
ca:lice	I3
ca:licu	h4
ca:liga	R18
ca:limb	K3
ca:limi	L3W4
ca:limp	S3V-3a5h3
ca:link	R22
ca:liqu	h5l4q-3
ca:list	H-3I6K3Q-3U5V6a-3f7h-3m6n-6o9q-5
ca:litr	h3
ca:llam	c4f7k8r5
ca:llan	a3h3q3
ca:llav	a8h3
ca:lleg	A3H3I4O12R7i-3n3o-3q-4
ca:llen	S3
ca:llev	C5G-3H3L-3M3S-3T-4U18V-4W-3a-4b-5f-3h8i11l-3n3o-3p4q4
ca:llov	a4
ca:lo	A13D-4F5I-3J8K-4N-3O-4P-6Q5S6U6W-6X-3Y-3Z10a-10b-5d8e11g-3h4l-4m-6p3q4r-6
ca:loca	M3
ca:log	B13
ca:lore	f3l9
ca:los	D-3E6F-5H3I7J3K-5N-4O-4P-3Q10R-4S-4T-4X-4Y-3a9b-4c-3e5f5g-4i-5j-6m7n3o-6p6q4r-4
ca:luch	C4n6
ca:lueg	S7T3V4a3n5
ca:luga	q5
ca:luis	J-3l5
ca:lujo	o8
ca:lulu	l4
ca:lune	H10O6a4k5n-3
ca:lupe	G3
ca:lupi	H-3W5
ca:luz	A3n3
ca:m	T6h4q8
ca:ma	a9f3
ca:madr	B3o4
ca:maes	f5h4n3
ca:magn	h4
ca:mago	A3V6n-3
ca:mal	C-5D9E15F5d-3f-3h-15n-3q28
ca:mala	a4
ca:malo	e3n4
ca:mama	L3a8n-3
ca:mana	S7W9h-3j5k4o5
ca:manc	e6
ca:mand	A5D-3H6J5Q3R10T-4W3Y-3Z6d-4h4n13o-5q-3
ca:mane	Q8
ca:mani	T6
ca:mano	F3H-4S5U6d5h-3
ca:manu	F3
ca:maqu	r5
ca:marc	C3T-3a7c4n9
ca:mare	T3
ca:mari	f3n-3
ca:mart	H3L3O5f3n-3
ca:mas	C-6F6I12J8K5L-5O-4P3Q-5S9T7V13W9Z-3a-7d-9e-4f-6h-3i14j-4k3l-3m-4o-9p-3q4r-4
ca:mate	a6
ca:maur	A3B4
ca:maxi	o4
ca:mayo	H3
ca:me	A6C4E-7F-5G-3H7I-7J-5L-4N-4O-9P-8Q5R-3S9T6U7V-4X-6Y-5a5b-7c3f4g-5h10i-6n6q9r6
ca:meca	o7
ca:medi	Q7S-3a5d-3h6n4q-3
ca:mejo	I8c3h-3q3
ca:memb	f6
ca:meme	a7
ca:meno	D-3E5F-5G8d-3n-4q9
ca:mens	H3Z3a4h5n7q-5
ca:menu	T27
ca:merc	Q6W3e4n-3
ca:meri	a5
ca:mero	S5a7
ca:mes	B3H16I7V-3f-4h6i3n-5
ca:mesa	H-3J4V7f3h5q4
ca:mese	e3
ca:meta	H3J15n-6
ca:mete	C-3F5G-3H-4J8K-3M-3Q4S4a-4e-3f9h11i10k7n-3
ca:meti	B7C-4D-3F-3P4Q5T-3U4V-3a-4f-3h-3i-3k3m6n12p-3q14
ca:meto	Q10n4
ca:metr	a5
ca:mexi	q3
ca:mezc	h7
ca:mi	A14D-6H-5I-5L-4M-4N-3O4Q-4R8S-5T-5U23V-7W6Z15a11b-3c-4d-8e-4g-3h-8i-5j-5k6m9n4p-6q3r-4
ca:mia	F3K3Z3n3
ca:mias	U9
ca:mied	n4
ca:miem	I7f4
ca:mien	n5p3
ca:mier	H4
ca:mijo	H4q3
ca:min	S5a6h-3n3
ca:minu	S12n3o-6q3
ca:mio	H-4K6U11
ca:mira	a11q3
ca:mire	C4k3
ca:miri	f5
ca:mis	H-7I9J-3P-3Q-3U23W5f3h-5m10
ca:mism	D7J3Q8a-3d-3h-9i18p8
ca:mita	Q4e3j3
ca:modi	E8W3q5
ca:modo	Q7a7n4
ca:mome	H4S5U5
ca:mone	C11E9F5G3I9L-4O4P-4U-3a-4b-4d10e-3f7g-3h-7k-4l-3m-4n4p9q-5
ca:mont	C-3L3h8n7q14
ca:morr	d3
ca:most	O4V3m3
ca:moto	V3h4
ca:movi	B11C-4J3P6h-3
ca:much	C5P3V5a-4d-3f3k6m3p9
ca:muer	H4
ca:mues	K6m3
ca:muev	E4J7W3d-3n4
ca:musi	a5
ca:muy	o15
ca:my	U6n3q3
ca:nach	G5
ca:nada	C3D3H3J18T5U-3V-3Z-3a-4d-3h-3n14o-5
ca:nadi	J3
ca:nanc	B3k4
ca:nata	h5
ca:navi	k3
ca:naye	l6
ca:nece	C5H3T4a-3h11n-4
ca:nego	H8p-3
ca:neta	r5
ca:new	f11
ca:next	V13
ca:ni	E6J3a9q5
ca:ning	J11U3
ca:nino	H-6Z3a8h3j7
ca:no	A5B-3G4H-3I-4J19K8L-4N-5O-7P-6R3S5T9U-3V-6W-7X-9Y-4Z10a9b-4d-10e6f3g-5i-8j-5k-6l12n9o-11p-4q16
ca:noch	O3W6k3
ca:noma	C10D-3F-3L3T4n5q-3
ca:nomb	H-3I4Q3V-3a-3f4m6n7q5
ca:nora	p4
ca:nos	a10e5h-5l4o5q-3
ca:noso	l6
ca:nota	C-3H-3M6V-5a-3e4h8i9
ca:nov	H4
ca:nove	n8
ca:novi	F-3H7Z3j4
ca:now	p13
ca:nues	F4
ca:nuev	C-4E-3H-4I3R7S-3T3V11a4d-4f13h4i4j-3k11l-3o-5
ca:nume	C4D-3E-3H4I4J4Q4U4W-4a3d-4e-4f-3h4l5n3o-4p-3q4
ca:nunc	D4d-3f6
ca:o	C8D-5G-5H9I6J-5K-3L4Q18T6U-3V-6W-4c-3d-5e-3f-4h-4i-6j5k-3l-6m7n25o-4q-11r5
ca:octu	H4
ca:ocup	C4J3R3d5e-3f7h3o-4
ca:ofel	E3G3l4
ca:ofic	r5
ca:oiga	F3
ca:ojo	C4
ca:ok	A10V4a-3o32q-3
ca:olga	f3
ca:olvi	T3i6n-3
ca:on	O-3S17
ca:onda	C4H3O8h4o3
ca:one	d3q7
ca:opci	T16
ca:oper	V4a5n8
ca:ora	n19
ca:oral	V5o10
ca:orde	Q8h5
ca:orie	T8
ca:orit	S11
ca:otor	F3
ca:otra	B-4F-6H-3I-4J12K9L-4M-4P-3R5U-4V25Y-3b-3c-3e-5i20l-4m-5n5o-11p-5q5r-3
ca:otro	B-3E-3F4H-4J-4S-5T-3U-3V22Z3a-5e3i12j3k4l-3m-3o-4p-3q13
ca:oye	J-3a9h-3n7r6
ca:pach	C5a5
ca:padr	I5f5o12
ca:paga	C-5D-3E-3L3W6a3d18f-3h12i8n-9p-3q3
ca:pago	C-3G-3J4V3d9h15i8n-5q7
ca:pagu	d6
ca:pal	F4Z4
ca:palo	i8n4
ca:pame	l4m6
ca:pan	V3i3
ca:pana	a4k4
ca:pant	e3n3
ca:papa	i4
ca:pape	O3a3q-3
ca:para	B-3C4D-4J-3L-3O-3Q11R8U4V-3W-3X-3Z9a3b-5e-6g-3i5k4l-5n-6o5p4q4r-3
ca:parc	e4
ca:pari	o9
ca:part	L4Q5i5l4q-3
ca:pasa	H5J-8L3M-3O-3S-3U4a9d-6f-3i3j-3l-3m4n3
ca:pase	R3S-3U7V10a4
ca:paso	C7D-3Q4S6T-3V-5e-5f-3k3n19o-4q3
ca:past	V-3e3i4q-3
ca:patr	J6n-5
ca:paty	W4
ca:paus	S8
ca:pech	C3k3
ca:pedi	A3J5T7h5j3n-7
ca:pedr	l4
ca:pega	h4
ca:pegu	Z5
ca:pena	D4
ca:pend	A7K9n12o5
ca:pens	n6
ca:pera	S11
ca:perd	A-3D11F3T9Z7a-4n4
ca:perf	f3o12
ca:perl	A3B5C5
ca:perm	A10W5k6l7n-3q-5
ca:pero	V3d-7h13i10q5
ca:perr	a4e3q4
ca:pers	A-3B3C6H-3I5J-3V7a-3c3d-3f3k4m11n-5o-4p4q4r3
ca:pert	f3
ca:pesc	d3
ca:peso	C3G5Q5V3a-3f-3h6i7n-4q5
ca:peti	A9
ca:phon	h7
ca:pica	R3n3
ca:pico	Q4T3
ca:pide	C4Q3W7e3n-3
ca:pidi	A7H3i7
ca:pido	d4n-3
ca:pier	L3n3
ca:pija	e3
ca:pint	H3L4e3h3q-4
ca:pipa	a4
ca:piqu	q4
ca:pizz	h3
ca:plan	m7
ca:plat	h3
ca:play	h5
ca:pode	L3
ca:poin	C4F4d6h-4
ca:poll	o4
ca:pon	E6k3
ca:ponc	R3a4f3
ca:pone	Q11T8q-3
ca:pong	J5Q9T5n-3p-3
ca:ponl	E10F5I-3d-3f5h7i6n-4
ca:ponm	W5h5
ca:poqu	L3U3
ca:por	A6F4J3L12M-3N-3Q3S4T5W-3X-4Y-3Z-3a5b-4c-4e5f-4g-4h9i6k-6n-3p-5r-3
ca:porc	L8
ca:porq	D4J3e4n8q-3
ca:post	i4
ca:prac	k4
ca:prec	W7j6n-4q9
ca:preg	C10D3L4Q3S3V-4h-5j8p7q-3
ca:prem	F4G4
ca:pren	a5e3
ca:pres	W4r4
ca:prim	V9f7h3n-3o3
ca:prin	T12
ca:prob	a6n3q5
ca:proc	n12
ca:prod	e5
ca:prof	E3h3
ca:prog	I12L3W3f8
ca:prom	F6j6q4
ca:prop	L4Q5V4q4
ca:prov	W7Z3
ca:prox	Q4V11W4p4
ca:prue	k3n5
ca:pudo	n4
ca:pued	D-3E-3G-4H-3J-3L6O-4Q4T6U-4V-3W3a-5c6f3j-4k5l6m4n5o-5p-5q11
ca:puen	H4
ca:puer	a3
ca:pues	H3T-3V7n6o10
ca:punt	A4C10E10F11G10J4L10M-3N-3P-4Q6S-3T-4V-6Z-3a-6b-10d11e-4g-4i-5j-3k-3l-3m-4o-4p8
ca:pura	D9Q4U4n-4
ca:puro	D5H4a5
ca:puse	H-3M-3V-3n21q23
ca:pusi	G6a4n6
ca:puso	F4G3S3h-3
ca:qr	R3
ca:que	A6B3D3M3N-7O5P-3Q4S4T6V3X-8Y-7b-10g-8i-3j-5n9o3r-10
ca:qued	B-3C6E5I-3K7L-5O-3P-3Q-4S3T-3U-4W-3Z-3b-3e7h-4i-4j-4l-3n12o6p10q4
ca:quej	D7F3n-3
ca:quer	Z3n-3q8
ca:ques	h4i4
ca:quie	A-3B12D-5F-3G-5I5K-4M13N-5O-5P-4Q-5S-3T-3U5V-6X-3Y-4Z-3a3b-3c-3d3f6g-7m10n8r7
ca:quih	O16
ca:quin	H4W3a9
ca:quis	h10q8
ca:quit	B3C-3G16H-3J-3T-3W10a-3d10e-3f-3h-8i-4l14n-7q22
ca:rajo	q8
ca:rami	l3
ca:ramo	k5
ca:rapi	C4f4h5o7
ca:raro	B5E5a4
ca:rast	B7M8h-3
ca:rati	S5W5i5
ca:rato	S8d-3h3n6p7
ca:raul	h3
ca:razo	C4
ca:real	h-4q10
ca:reba	G7d4h-5n-4p9
ca:rebo	q5
ca:reca	F4
ca:rece	e3
ca:rech	A7n6
ca:reci	M3a5p4q3
ca:recl	D7
ca:reco	G5h6k3n7q-4
ca:rect	E5
ca:redi	d16h-5
ca:redu	G10
ca:reem	e16h-4
ca:reen	R8
ca:refl	L4n4
ca:refr	d3e4h4n3
ca:refu	f3
ca:rega	B4F11G4J4L3e-3n-3
ca:regi	A-5C-6D-4E-3F-3G-3H-6I9J14K-3O-7Q7U3V-4W10Z-3a-6c-3d-5e-6f15g-5h7i-4j-3k5m5n9o-6p-3q9
ca:regr	J-3O4Q4S9T4a-4d-3e17h-8i5n-3o-3q5
ca:regu	E3h4q12
ca:rein	a3n12
ca:rela	m5
ca:relo	n10
ca:remi	M3h4
ca:remo	l3q8
ca:remu	G4h-3
ca:rent	J4f5h4
ca:renu	l16
ca:repe	n8q3
ca:repi	J7Q6a-3h-4i12n12q-3
ca:repo	B3D3F5H10W4
ca:requ	E3
ca:resi	h3i3
ca:reso	K5c3
ca:resp	n7
ca:rest	C-3G17d5h-4n-5p6
ca:resu	H11U9a-3n11
ca:reti	F-3G9l4n-3q7
ca:reve	n-3q23
ca:revi	A7C5G4P4a-3h-4i-4n7q9
ca:rfc	j5
ca:rich	l4
ca:rifa	F4o7
ca:robo	l3
ca:roci	W3k3q3
ca:roge	C4
ca:rojo	V5
ca:roll	O10
ca:rond	i3
ca:rosa	P3h3
ca:rosy	O5
ca:roto	e7
ca:rube	k4
ca:ruiz	q4
ca:saba	H7W4
ca:sabe	C10P-3T3d-6f-3i-4n19p4q-5
ca:saca	F-3G10H7f3h-5l10n-3q10
ca:saco	Q5U-4a6
ca:sala	h3
ca:sald	B3C23E16F12G11H-3I3Q4S-3T-3V-4W-4a-5b-5d16e-4f-4h-18i-5k-3n-10o-5p22q-7
ca:sale	C4F-3G-3H3J-5U4d-4i-3j5m7n11o10
ca:salg	U4n5
ca:sali	C-4D-4H9J-3Q-4T-3V-5a4d-3e10j-3n10o4p4q7
ca:salu	O4a5
ca:samu	f3l3
ca:sand	a5h4
ca:sart	e3
ca:save	n9
ca:se	A-3D5F6H5I8J7K4L4N-4O-8P-4Q9T7U-10W-10X-5Y-4b-6c-6e5g-4l4m-8n11q4r-5
ca:sea	n-4q10
ca:seca	S5
ca:segu	E4J3S7V4h-6i7n4o-3
ca:sell	E4
ca:sema	B4D4H12M4V-3W3h-3l3n-4
ca:sena	Q4
ca:senc	h3
ca:seno	B-4C3D4F3H-5L3M-4O5R-3T-4U-3Z-3d4e4f5h3i3m-3o-3q3
ca:sepa	K3Q3
ca:ser	E9f3h-3q7
ca:seri	p5
ca:serv	D6J5h3j6o4
ca:sesi	h3
ca:sham	C3h4
ca:si	A6C11D-6G-5H6I-3L3O-4Q13R-3S5T-7U3W-4Z-7b-3e-5h6i-5k-4l-3m3n22o-5p-5q3r-3
ca:siem	D4q10
ca:siga	V8l7
ca:sign	Q6n8
ca:sigo	H3n5
ca:sigu	A8H-3O-3Q3T6U-3V19m6n12o-5q-6
ca:sin	A5J9Q6V-6W4a8d-4h-5i-3k-3n-3o-3q10
ca:sino	q3
ca:sirv	D5T3a5e3n-3
ca:sist	B3D9E4H-3M3a-4f3i-3k3m3
ca:sobr	G7d-4e6h-3n-5o4p12q6
ca:soci	H4I9h4
ca:sofi	f4
ca:sola	U6n9
ca:sold	U5h3
ca:soli	A10f3h-3
ca:solo	J3f3
ca:somo	I5
ca:son	E4J6L-3T3a-3h10i4m6n-6p-3q7
ca:sopo	c8
ca:sorr	Z4
ca:soy	O3T8
ca:sr	C3
ca:sra	F3q4
ca:su	A-4C4D8E3G-5H-6I-5L-5M-5R4S4T-5U-3V-6W3Z-4b-3c-3d8e5f9h3i5k5n-7p12q4r-3
ca:sube	E-3F7W5f3h3k3
ca:subi	F3h4n12p4
ca:subu	P3
ca:sucu	H4L3k4m4
ca:sueg	q6
ca:suel	W5
ca:suen	a9
ca:suer	a3
ca:suma	F9H3L3d-4h3i8k4
ca:sumo	Q3U8n5p-3
ca:supe	H4S-5T3W7o5
ca:supo	K3n3
ca:surt	h3j5
ca:sus	C3D6F-3G-8J3L-4P5Q-3W-3d12f-4h7i5q-6
ca:susp	l4m3
ca:suyo	C5
ca:t	h8
ca:ta	o6
ca:tabl	h5
ca:tach	q3
ca:taco	d4
ca:tal	H12O6
ca:tala	e3h3
ca:tama	j3q4
ca:tamb	H3L7V4d-4h4i9k5q-3
ca:tan	C3L3U4n5
ca:tant	C5I5S10a-3
ca:tard	B3D5O5S6V-3W3a-4n12
ca:tarj	E4d4f4h5j3n-5q4
ca:tavo	E3
ca:taxi	n4
ca:te	A-3C-3H-5J14L-3M-3O-4S19U-4V-6W-3Z3a8e-3h9j-3o14q5
ca:tecl	J3a9n-4q3
ca:tela	e5
ca:tele	C6H-3a-3d3h4p4q4
ca:temp	W3j8
ca:tend	C9
ca:tene	E5I5h-3j5k4n9q-5
ca:teng	A4C3D-5E4H-3I4J-3K4O-3V10a8b-6i-3m6r5
ca:teni	f4
ca:tepi	j3
ca:term	C5E-3S6a5i3l3n5q4
ca:that	q5
ca:the	h6q3
ca:this	r16
ca:ti	Z4a5o8q-4
ca:tia	E5
ca:tian	a7
ca:tick	D-3F-3K4M7Q7U5a-3d5h7n4p-3
ca:tiem	n4
ca:tien	C9F-3G3S-5V-4a-6d5e-3i-3k-3m4n7o-3p8
ca:tint	d6h5j3p-3
ca:tira	M3q5
ca:to	F6h4
ca:toal	h6
ca:toca	C-4G6L3V9W4a7q-4
ca:toco	B5
ca:toda	A4C4H3S6T-3U8a-3l3n9o3p-3
ca:todo	A3B5C-7H6I3L-3S-3U-4V-3a3d7f-3i-3n4o14q6
ca:toma	C-3a4d9h4
ca:tome	d14
ca:tomo	n13
ca:toni	f3
ca:tono	k3
ca:tons	a3o4
ca:tort	a12h6
ca:tota	C-5E-3H12I3U17a-3b-3h6p12q4
ca:trab	D7O-3Z3j3k6l4m8n3o4q-3
ca:trae	C9D-4E4G5I6J-3L-3M3P-3Q3S3U-3V6W-4a9d7e6f-5h-5i5j-4n-9o-3p9q-3
ca:trai	F3H-3K5U3V3a3h10
ca:traj	e9
ca:tram	G4
ca:tran	G-3O10W8
ca:tras	V-3q9
ca:trat	D3h4
ca:tu	C-3D5O7Q-4S-4T7a10h-3k3n9q-4r5
ca:tumb	G8h-5q11
ca:tun	k3
ca:turi	h3
ca:turn	O4Q5U9W4a3i-3k5n-3q-3
ca:tus	o3
ca:ubic	M7Z3a5h-3q-3
ca:uc	C3l3
ca:uff	a9
ca:ulti	H4M-3U-4V-3a3i9n10o-3p7q10
ca:un	A-3C7E3G4H-6I-4J-4K-3L4O-4R-3S3T-7U-4V4W6X-3a9b-3e3f7g-3h9i4k7l-4m-5n-6o12p-8q4r-6
ca:una	B-3D-4E3G-4H-8I-3M5N-3O-10P-5Q17R3S-5T-6U-5V12X-3Z-4b-3d-3e6f5g-3h16i13j-3l-3m-5n3o6p-7q7r-4
ca:unas	a5h7i3
ca:undo	q20
ca:unic	h7
ca:unif	h5
ca:uno	H3V3a4e6h3n-3
ca:unos	F4S4h3i3o-4
ca:ups	q8
ca:urge	C3c3h3
ca:usa	C-6G-3Q-6T14d16h-3
ca:usad	M4
ca:usal	d4
ca:usan	l3
ca:usar	G-3J-3L5Q5T4V-3d19f-3h-3n-3p3
ca:use	d6h-3
ca:uses	J6
ca:uso	C-4D3P7
ca:uste	Z3a11
ca:usua	k6l6m6
ca:uy	Z3a5n-3q4
ca:va	E-4F-4G-4H7J3K-3L-4P-3S-7V19W-4a-6b-3d5h7i3j-4k6l3n-7o10p7q3
ca:vaca	W3
ca:vaci	C4
ca:vacu	h5j4
ca:vale	L4Q5d5h4n-6o15q-3
ca:vali	d4q3
ca:vamo	H8V9f5h7n-4
ca:van	D4Q5U12V3a3h7i-3k4p-3
ca:vari	Q3S4d3
ca:vas	a5o11
ca:vaya	J11d3n4
ca:ve	n6
ca:vea	c6
ca:vece	D4h-5n5q8
ca:veci	V5q6
ca:vemo	S4o5
ca:venc	L5
ca:vend	C-5F-3G-3H6J5L3Q4R3S-4T-4U5V-5W9a-5d-3f-4h15i-3j-4k12l6m5o-4p-4q3
ca:veng	A3V4
ca:veni	e7
ca:vent	A-3C-6D3E-3F-4G-4H9I-4J8L-4M7O-6P-3Q12R-3S-4U9V10X-3a-8d-5e-5f-5g-3h16i4j-6n10o-7q5r-3
ca:veo	J-3Q5S6U-3a5h-5n17q-4
ca:ver	A8B9C19D-3E-6F-3G-3H4I5K3L-3O-3P4S3T3U11W3Z-3a-7b-5d-8e-3f-6i-3j-3k-4m13n8o-7q-6
ca:verd	a4n7q-4r3
ca:veri	n6
ca:vero	F4
ca:ves	m3q3
ca:vest	e3h3
ca:vez	D9F3J-4O3P3Q8V-10a4f6n11
ca:vi	a10n6o6
ca:viej	C9a3d-5
ca:vien	C-5S4V8W-3a4d7e7f6h-4o6
ca:vier	H3O5j3
ca:vinc	R3
ca:vine	h3
ca:vini	h5
ca:vino	P6a6e4h3n-5
ca:visi	q3
ca:vist	A7a9
ca:vola	V4
ca:volt	q6
ca:volv	h-4i5n11q3
ca:vouc	M4
ca:voy	A3G-3Q-4S10T-3U22a7d5e-3h3n-7p-5
ca:vuel	S10V-4a-3e6h-4i3n15q7
ca:wend	B3G3
ca:wey	l3
ca:what	T8n4
ca:wron	Z9q9
ca:y	C-7G-5H7I-4J-6K-4L-4N-3P-5Q5S7T8W-8X-3Y-3Z-3b-5c-4d4e6f-3g-3h14i3j-4k-4n8p4q8r-3
ca:ya	A3B-6D-4E-5F-4I5J7K-3L-6M3N-5O5P-7S4U8V9W-9X-6Y-4Z-6a8b-8d-8f-7g-4i-3l11m3n14o12p12q3r-5
ca:yadi	W4d3k3
ca:yese	m4
ca:yo	A3C-4D4H-3J4K-3O3U14V-5a3i-6q6
ca:yoli	h3
ca:you	T10n4
ca:zapa	A4e3
ca:☎	C27E19F19G17H-12I-7J-5K-4L-4M-7N-3O-6P11Q-9S-7T-7U-7V-7W-10X-3Y-3Z-5a-12b-5c-3d20e5f26g-4h24i-13j-7k15l3m-6n3o-9p-16r-4
cab*	V7a6h9
caba*	V5
caballero	V7
cabe*	V5a5
cabl*	h5
cabl* #*	h5
cable	h4
cac*	h3
cad*	C-3D5H-5J-3L23M-3P6R3V-3W3X15Y6b-4e8j-3l-4n-4p-3q-3
cada	B3D5H-3L11P6X17Y8b-4n-3p-3
cada #	L6
cada cambio	B3
cada compra	L3X4
cada cuanto	P7
cada punto	L7b-3
cada que	Y9
cada quien	Q3
cada rato	D4
cada venta	X6Y4
cada* #*	L7
cada* camb*	B4
cada* comp*	L3X4
cada* cuan*	P9
cada* punt*	L7b-3
cada* que*	D3Y5
cada* quie*	Q4
cada* vent*	X5
cade*	a4
caden*	a4
cadena	a6
cadu*	L14R3e7j-3
caduc*	L14R4e7
caduca	L4
caducado	e6
caducan	L11
caducan $	L8
caduco	R4
caduco $	R4
cae*	n3
caf*	C-3F-3S8d13h9i3
cafe	S7d12h7n-3p3
cafe $	S6W3h5
cafe de	h3
cafe gratis	d6p5
cafe ☎	d5
cafe*	h4
cafe* #*	i3
cafe* de*	h6
cafe* grat*	b4d5p5
cafe* ☎*	d3
cafes	L3
cai*	F3d-4h5o6
caig*	F3d-3h5
caig* #*	F4
caig* los*	h4
caiga*	F4Y3d-4h5
caigan	F5d-3h4
caigan #	F4
caigan los	d-3h6
caj*	A5B8C-4D3F-3H5I-9J-5K6L-3M3N-4O3P-7Q5R9S-3U3W11X-4Y-3Z-4b-6f-11h3i-8k17l10m17n-11o-7p-6
caja	A4E-3F-3G-3H12I-3K7M-4N-3O4P-4R3U8V4W4a-7b-5f-6h4i-4k6n-8o-3p-4
caja #	A3H-5K5O8V4h4
caja $	A4H11K3U6V-3Y3a-4h-3k5m4n-4q5
caja bloqueala	l4
caja dale	k3
caja de	j6
caja falta	k4
caja que	T4
caja y	H6
caja ☎	k3
caja*	D3e4n3
caja* #*	A4H-4K3O3V5h5i-3
caja* bloq*	l5
caja* cuan*	U3
caja* dale*	k3
caja* de*	e4j8
caja* falt*	k3
caja* los*	k3
caja* que*	T3
caja* regi*	W8g3
caja* y*	H4
caja* ☎*	k5
cajas	D3e3k3
cajas $	k3
cajas de	W3e4
caje*	A3B12C-4D4H-3I-7J-4L-4M7O-3P-5Q5R8S-3U-3V-5W7Y-4Z-3a-5c-3d-4e-3f-8i-3j-6k17l12m21n-9o-4q-5
caje* a*	k3
caje* ahor*	m3
caje* de*	A3
caje* el*	B4
caje* favo*	R5k3
caje* insc*	B9I-5
caje* ivan*	l6
caje* la*	l3
caje* le*	G3
caje* mas*	k3
caje* me*	D3g4
caje* meti*	q3
caje* no*	K3T4
caje* nuev*	f-3k12
caje* o*	m4
caje* que*	Q3
caje* rebe*	l4
caje* roci*	k3
caje* se*	E3F5
caje* tele*	k3
caje* teng*	m8
caje* y*	l3
cajer*	A3B11C-3D3H-3I-7J-3L-3M3O-3P-5Q5R7S-3U-3V-5W12Y-4Z-3a-5c-3d-3f-8i-4j-6k18l12m20n-8o-4q-4
cajera	A4B7D4I-6J-3M5R5V-3W12a-3f-5g3j-6k8n-3
cajera $	W11k7q-3
cajera a	k3
cajera de	A3
cajera favor	R6k3
cajera inscribir	B8I-4
cajera la	l3
cajera me	g5
cajera metio	q4
cajera no	T5
cajera nueva	k6
cajera o	m4
cajera para	A3
cajera que	A3Q4l4
cajera rebeca	l6
cajera rocio	k4
cajera se	E4
cajera y	l3
cajeras	K3Q3W4l7m14q-3
cajeras $	A-4Q4W5l4m11q-3
cajeras tengo	m4
cajero	F3M4R5W-3f-4k19n-4q-3
cajero $	R5k15m4n-3
cajero ivan	l7
cajero nuevo	k5
cajero se	F6q-3
cajero ☎	k3
cajeros	B11l4m16
cajeros $	B6k-3l4m15
cajeros el	B4
cajeros nuevos	k3
cajeros tengo	m3
cal*	J4S5T-4a14c14i4q-3
calc*	i6
calc* #*	i6
calce*	i5
cali*	j3o3
calie*	j3
calm*	S6
calma	S6
calma $	S3
calo*	a12
calor*	a9
caloron	a8
cam*	A-4B9C-7E6F-7G-3H-6I-3J4L3M-4O-3P-4Q9S6T-6W6X-3a6b-3c-4d9e10j7k-3m-3n-3o-4p-4q7r-3
cama*	G4
cama* le*	G3
camar*	G3
camara	f3
camarones	G3
camarones le	G3
camb*	A-3B11C-6E10F-6G-5H-5I-3M-3P-4Q6R3S7T-5V4W8X-3Z-3c-3d11e6f-4j3k-3o-4p-4q8r-3
camb* #*	F-3W-3d13
camb* a*	q12
camb* algo*	b5
camb* ayer*	B3
camb* de*	Q9R4V8W-3a6b-3j3q-4
camb* del*	B6
camb* el*	W15a4n-3
camb* la*	J4
camb* lo*	E5
camb* los*	e3
camb* mi*	Q3j6
camb* mis*	d7
camb* por*	L3d3e3l4
camb* sald*	E7
camb* se*	B3
camb* sus*	d3
camb* y*	S4h4q-3
cambi*	A-3B12C-7D3E7F-6G-5H-4I-3J3M-3P-4Q6S5T-5W9X-3Z-3c-3d10e5h3k-3o-4p-3q9
cambia	E4W11
cambia #	d4
cambia el	W4
cambia lo	E5
cambiale	F-3W11d5g3h-6q18
cambiale #	d12
cambiale $	q6
cambiale a	q7
cambiale de	g5
cambiale el	W11q3
cambiale por	q3
cambiar	L4N3T-4V3b3d3e3q7
cambiar $	L6T-3q6
cambiar de	N3V3
cambiar saldo	E6
cambiarlo	E4
cambiarlo $	E3
cambiaselo	E3
cambie	Q3
cambie de	Q7
cambio	D5E-3Q7R4S9V4W-5a7b-3d4e3h4l4q-10
cambio $	S7d3n5
cambio a	l6
cambio ayer	B4
cambio de	Q5R4V6a6q-3
cambio el	a6
cambio por	d3e3l3
cambio y	D3S5h4
cambios	B13
cambios $	B10
cambios del	B7
cambios se	B3
cami*	V4Z3a7j5
cami* de*	a5
camin*	j5
camino	Q3
camino $	Q3j3
camio*	Z4a10i3j4
camion	a6
camion de	a6
camioneta	Z5a3i4
camioneta $	Z3
camis*	V6e4
camisas	e4
can*	A-7B13C-3G9H-4I-4J9K-4L4M-10N12O-5P3Q11R-3S-6T-7U-7V-5X9Y5Z-4b-3c-3d20f-5g-5h-6k-5l6m-5n-11o-7q18r-4
canc*	A-5B16D-3G8H-6J4L-3M-7N13P-4Q10X13a-4b-3d-4h-6m-3n-8o-3q21
canc* #*	h3
canc* algo*	Q3Y5
canc* el*	X5l4q3
canc* en*	q4
canc* ha*	B3
canc* la*	B9M-5W4j3
canc* lo*	q6
canc* los*	G3q4
canc* mens*	X3
canc* mi*	N12e3j3
canc* perl*	B4
canc* si*	Q4q-3
canc* susc*	X10
canc* tick*	q4
canc* una*	Q4
canc* vent*	B5
cance*	A-4B18D-3G8H-5J7L-3M-7N14P-4Q8U-3X13Y3a-5b-3d-4h-9j3m-3n-8o-3q23
cancela	N4Q6X3q13
cancela el	X5
cancela esa	q3
cancela la	j4q4
cancela lo	q3
cancela una	Q4
cancelacion	q5
cancelaciones	B5
cancelaciones ha	B4
cancelaciones y	B4
cancelada	G5
cancelada $	G5
cancelala	G3N5q13
cancelala $	q11
cancelala los	G4
cancelalo	A-3q5
cancelalo perla	B4
cancelame	q3
cancelar	X11q12
cancelar el	q6
cancelar mensajes	X3
cancelar suscripcion	X5
cancelaron	q3
cancele	l4
cancele el	l3
cancelen	N6e3
cancelen mi	e4
canceles	J7n-3
canceles $	J7
cancelo	B9M-4N4Q4
cancelo la	B9M-3q-3
cancelo mi	N5
cancelo ventas	B5
canch*	h3
cancha	h4
cancha #	h4
cand*	a4l3
cand* al*	l5
canda*	a5
candado	a5l3
candado al	l4
cani*	a3
canij*	a4
canj*	C-4G4J6L8O-3P7Q8T-4U-3W5Y3a-5b-3d26h-7j-4o-4p4q-6
canj* #*	G-3d15h-3
canj* ha*	B3
canj* hoy*	H3
canj* hubo*	H3
canj* lo*	P4
canj* mis*	J6
canj* por*	G5d9
canj* punt*	d3
canj* sin*	F3
canje	P5X4d14h-3n6p6
canje $	X5d7n4
canje por	d8
canje*	C-3G4J7L11P6Q7T-4U-3W6X-3Y6a-4b-4d20h-6j-3n-5o-3q-5
canjea	B4Y5d4
canjea ha	B4
canjea hubo	H4
canjeado	P8
canjeado $	P7
canjeado hoy	H4
canjeale	d9
canjeale #	d7
canjear	L7Q8W4d17n-3q-3
canjear #	d3
canjear $	L5Q4d11
canjear mis	d3
canjear puntos	d3
canjearon	F4
canjearon sin	F4G-3
canjees	J6
canjeo	G6L4d5
canjeo $	L7W4d11
canjeo en	G3
canjeo por	G4d-3
cans*	D9
cans* de*	D10
canse	D9
canse de	D5
cant*	E4L3i5n-4p4q3
cant* de*	b4
cant* en*	E5
canti*	E3L3i3n-4p4q5
cantidad	E3b3i3n-3p3q3
cantidad $	L5i4
cantidad de	b4
cantidad en	E4
canu*	C3l5
canul	C5l3
canul $	C4l4
cap*	F-3H-3J8T9U10W-3a-3e-4h11k9l-3q7
capt*	F-3J9Q5T4U10V-3W-3a-3e-3h9k8l-3n3q6
capt* #*	h4
capt* de*	J3
capt* es*	k3
capt* la*	q4
capt* o*	M3
capt* por*	U4
capt* una*	h7
captu*	F-3J13U13V-3a-3e-3h9k8l-3n3q5
captura	G3J6Q5U7h8k4n3q7
captura $	Q3U3k5
captura de	J3
captura doble	G3
captura es	k3
captura la	q4
captura una	h6
capturado	M3U8n-3
capturala	n4q3
capturala $	n5
capturarlos	k4
capturarlos $	k4
captures	J9
captures $	J6
car*	D11H-4L-3P10Q-4S4T-5V4X-3a4b-3d-9f-5h7l-4m-3n8o8p-4q8r-4
cara	D4n-3q4
cara le	q3
cara*	D3n4
caray	D4n5
carg*	D4E-3F7G3H-3P14V-3W-4a-3d-6h3i3n14o-3p-3q8
carg* #*	F12G-4q4
carg* a*	q5
carg* al*	q4
carg* de*	G7P9d-4
carga	D5G6P9d-5n13
carga #	F6q3
carga $	D4n12
carga de	G7P7d-4
carga*	F7V-3n10
cargale	F9G-3h5
cargale #	F8G-3h5
cargando	n5
cargando $	n6
cargaste	n3q3
cargo*	P5
cargos	P5
cargu*	n-3q9
cargue	n-3q7
cargue al	q3
carl*	q3
carlo*	k3
carm*	B3
carme*	B3D5
carmen	D4
carn*	S3W4Y3Z8d-3h8o3
carn* jaja*	S3
carn* y*	c5
carna*	o4
carnal	o5
carnal $	o7
carne	W4c3h4
carne $	W5Y3j-3
carne y	c4
carni*	Z6j3
caro	j5q3
carr*	V6a7h4j4n-3
carrito	V4
carro	V4a5j4n-3
carro $	V6a3j4
cart*	E3S5g3
carte*	S5d3g3
cartera	S7d4
cartera $	S7
carto*	E3
cas*	G4H-3S9W-3X-3Z9a16h5l9n-4q-3r-3
casa	S5Z3a7j4o3
casa $	J3S7a7j4
casa congelalo	l3
casa*	Q3a12
casa* de*	a8j-3
casc*	h4
cash*	G3L3
cash* #*	L3
cashb*	G4L3b4
cashback	G3d3h-3
cashback #	L3d3
cashback mal	G5
casi	D3S10U4
casi #	D4
casi* #*	D3
caso	J-3Z12a5c3l3n-6
caso $	a6c4
caso le	Z3
cast*	G3l3
cast* #*	G3
casti*	G3
castigado	l3
castigado $	l4
castigo #	G3
casu*	n5
casua*	n5
casualidad	n7
cat*	j7r3
cata	f3
cata*	j8
catal*	j5
catalogo	j7
cay*	F6H6S6h-3n15
caye*	F4I3
caye* en*	I3
caye* la*	F3
caye* los*	n4
caye* punt*	G4
cayer*	D3F4p3
cayeron	F6I3
cayeron $	F4
cayeron la	F3
cayeron los	n3
cayeron puntos	G4
cayo	H6S7n11
cayo $	H4n10
cayo ayer	H3
cayo el	S7
cayo la	n7
cayo* ayer*	H3
cayo* el*	F3S8
cayo* la*	n5
ceb*	a9
cebo*	a12
cebol*	a11
cebolla	a9
cebolla $	a9
ceja	h3
ceja #	h4
ceja* #*	h3
cel*	C3D-5G3H-4I-5J-4N3T-3V-6W3Z5a-4f3g-3h3j3l3m-3o-3p-3q3r5
celu*	C3D-4G3H-4I-6J-4M3T-3V-5W3a-3g-3h4i3j3l4m-3o-3p-3q4r4
celu* #*	i3
celu* a*	A3l3
celu* al*	n3q3
celu* como*	Q3r4
celu* con*	b4
celu* dala*	k4
celu* de*	h-4i3p4q6
celu* en*	Z3
celu* es*	h3k6
celu* la*	l3
celu* moja*	j7
celu* no*	f3
celu* se*	B4
celu* ☎*	C3F6G6d7f7h8i-4k-3l5n-4q-7
celul*	D-5F4H-4I-6J-4Q3S-3T-3V-4W5a-3d3f3g-3h4i6l4m-3n3p-3q4r4
celular	C4D-4F3H-4J-4M3T-3V-4W-6f4g-3h5i6j-4k4o-3p-3q4r6
celular $	C-4D-3E3M4N5R3V-3W-3Y3Z4d-3n7q3r3
celular al	n3
celular como	D-3Q4r5
celular dala	k3
celular de	F3h-4i4p3q5
celular en	Z5
celular es	C3k6n-3q3
celular se	B4
celular y	S3
celular ☎	C5F7G4P4d7f10h10i-3k-3l5n-5p-4q-9
celulares	I-3W10j7
celulares mojados	j6
cem*	h4j6
ceme*	h3j7
cemen*	H-3h3j7
cemento	h5j5
cen*	D4a-3c11j6m4n3
cent*	b5c9j7m5n3
centa*	n4
centavos	n6
centavos o	n4
centr*	j8m6
centro	m4
centro $	m4
cer*	C5E11H8h4n3q7
cero*	C7E10q12
cero* al*	E7
cero* el*	E4
cero* la*	E7
ceros	C8E12q9
ceros $	C4q5
ceros al	E7
ceros la	E3
cerr*	B4E4H10h6n3q-3
cerr* ayer*	H4
cerr* el*	H3
cerra*	B3E5H10K4h3n4
cerraditos	E4
cerrado	n3
cerramos	H5
cerramos ayer	H4
cerrar	B4H3
cerrar $	B3
cerraron las	H5
cerre	h4
cerve*	e3
cet*	C4k5
ceti*	C3k3
cetin*	C3
cetina	C3
cetina $	C4k3
cha*	A-4C6D-4F-5G-3I-3K-3L-3M-3P-4Q-3S7T4U-3Z20a-8e3f6h5i-3k6l8m3n-8o-7p-3q-9r14
chab*	C6
chabe*	C4
chabela	C6
cham*	d4k3l7
cham* en*	l4
chama*	e4
chamarra	e4
chamb*	k4l5
chamba	l3
chamba en	l5
chambee	k3
chambee $	k3
champ*	G-3d6
champu	d4
chan*	H5S7k3
chan* a*	k4
chan* de*	l3
chanc*	S8k3
chance	S10k3
chance a	k3
chance de	l4
chang*	H6
changarro	H5
changarro $	H6
chat	Q3R4T7Z20a-4c4l3m3o-3q-4r8
chat $	T7Z9c3q-3r6
chat de	r4
chat equivocado	Z7
chat no	J3
chat y	m4
chat* de*	r3
chat* equi*	Z6
chat* y*	m3
chav*	E3O5V6W3f5k4
chav* a*	E3
chav* de*	k3
chav* el*	l3
chav* nuev*	W6
chav* quie*	f3
chav* sigu*	m3
chava	E3h3l3
chava a	E5
chava nueva	k3
chava*	m3
chavo	O5V5W4f5k3
chavo $	O4V5
chavo de	k3
chavo nuevo	W6
chay*	C5E4
chay* nos*	l3
chayo	B4C5
chayo $	E3
chayo porque	B4
che*	C12D-3F-3H-3L-3S13U3V-3a3b4c-3d-5f-3h-4k-4m8o12q-5r-3
chec*	C12F-3G-3M3S14b5d-5h-5k-3m9o-3
chec* con*	E4
chec* de*	C3
chec* el*	Q4S3W4
chec* eso*	S4n4
chec* mi*	b3
chec* mis*	b4
chec* plan*	m10
chec* quie*	B4
chec* sald*	C5
chec* si*	C3M5S3h-3m9
checa	C4E3M5W3m7n6
checa con	E4
checa el	C3W3
checa si	M8m10
checa*	C13S5b4d-3h-3m4
checame	B3
checame quien	B5
checame si	C5
checar	C8S5U3b5m7
checar con	S3
checar el	S3
checar plantilla	m6
checar saldo	C5
checo	Q4S8n-4
chel*	a5i3
chela	a7
chelo	O3i3
chem*	l4
chem* del*	l3
chema	l4
chema del	l4
cheq*	G4n3
chequ*	G6n3q-3
cheque	G4n3
chev*	o14
cheve*	o14
chi*	B3G3S-7V-3Z11a17h4n-11o16q4
chic*	a5h4
chic* y*	h3
chicl*	i3
chicle	i3
chico	q3
chid*	a4o15
chido	a6n-3o11
chido $	o9
chil*	a4
chila*	a3
chilaquiles	a4d3
chin	D7Z6n-5q3
chin*	l4
chin* bloq*	l4
chino	l3
chino bloqueo	l5
chiqu*	h3
chis*	G4Z7a4
chis* que*	B3
chism*	S-3a5
chisme	a6
chist*	G5
chiste	G4
chiste bajaselos	G4
chistosa	B3
cho*	G3W4a4k4
choc*	j3
chof*	a5k4
chof* favo*	k6
chofi*	k6
chofis	k7
chofis favor	k5
chol*	B3G3W3
chol* saca*	G3
chole	B4G3
chole $	B3
chole por	F3
chole sacaselos	G4
chor*	D4
chu*	D3E4k6o8
chue*	D3E4
chuec*	D4E4
chueco	D4E4
chueco de	E3
chul*	o9
chula*	o8
chulada	o12
chulada $	o9
chuy	k6
chuy para	k4
chuy* lo*	R3
chuy* para*	k6
cie*	C5H7L-3N9S4T-3V5Y5a-5d-4g-3i-3j5l11o5q-4
cier*	C7E-3H8L-3N10S3V5Y5a-5d-3g-3i-3j3l10o3q-4
cier* #*	h6
cier* caja*	Y4
cier* de*	H19
cier* del*	H5
cier* la*	H-5S3W6l4
cier* mi*	N6Q5
cier* por*	H4
cierr*	C-4H4N8Q3S4V8W3Y4a-4b-3g-3j5l11q-3
cierra	H-3W6p4
cierrale	l9
cierran	N6j8
cierran $	j4l3
cierran mi	N9
cierre	H17S8Y4l-3o3
cierre $	S7o3
cierre de	H15
cierre por	H5
cierrenle	l3
cierrenle la	l4
cierro	Q5V9h3
cierro $	V11
ciert*	C10b3o3
cierto	C10b4o3
cierto $	C5b3o4
cierto ☎	C3
cif*	H11
cifr*	H9
cifr* de*	H6
cifr* del*	H4
cifra	H3
cifra del	H4
cifra*	H6
cifras	H10
cifras de	H10
cig*	h3
cigarros #	h4
cil*	h3
cin*	a3l6
cine	a4
cint*	h4l6
cint* #*	h4
cinth*	l5
cinthya	l4
cinthya $	l4
cit*	V4j23k3
cita	V4j20
cita de	V4
cita del	j5
cita para	j7
cita* de*	V4
cita* del*	j5
cita* para*	j8
citl*	R3k4
citl* dame*	k4
citla*	k4
citlali	R3k5
citlali $	R3
citlali dame	k3
cla*	T6a5h4j3
clar*	D5T6
claro	T6
clas*	a5h4
clas* de*	j3
clase*	a4j3
clases	a4j3
clases de	j4
cli*	A-7B4C6D6E4F4H-7I14K-5L3M4N3O-4P6Q8R-5T-7V8W7X-4Y-6Z-7a-4b-5d3e6f11i5j-3k-10l-8m-9o-8r-7
clie*	A-6B5C5D7E3F4H-7I15K-4M4O-4P5Q7R-5T-7V6W8X-4Y-5Z-7a-11b-5d5e8f10g6i3j-4k-10l-8m-9o-9p4r-7
clie* #*	F3
clie* a*	f10
clie* anda*	G4
clie* ante*	p3q3
clie* aten*	I-4U5
clie* camb*	Q3
clie* con*	F4I7d-4g5
clie* corr*	M4
clie* cuan*	L3
clie* de*	F5I-3P3S3W4c3e4h-3i5n-7
clie* dice*	D3
clie* dist*	V3
clie* el*	W3
clie* en*	F3V8f-3
clie* enoj*	D4
clie* era*	n4
clie* es*	M5e3
clie* exig*	n3
clie* frec*	g3
clie* fue*	M3n3
clie* hay*	I9
clie* hizo*	G3
clie* la*	C3q3
clie* le*	F4M5
clie* llev*	I3
clie* mari*	h4
clie* mas*	I7V5
clie* me*	Q3
clie* no*	E3J8e3h-3n-3q-4
clie* nuev*	f17g5h-3
clie* o*	I7
clie* paga*	d5h3
clie* pidi*	f3
clie* por*	F-3I5
clie* porq*	G3
clie* preg*	C5
clie* que*	E4F4L3Q-4W9d-4f3p5
clie* quie*	L4d8f-4j5
clie* se*	D7I3q3
clie* sin*	Q4
clie* sofi*	f5
clie* son*	I3
clie* te*	E5
clie* tien*	I4W5
clie* todo*	I3
clie* trae*	e4
clie* y*	D3H3S3
clie* ya*	I3
clie* ☎*	B7G-3I-3P6W-3d7e3h7
clien*	A-7B3C6D4E6F5G3H-7I13K-5L4M5N3O-4P6Q5R-5T-7V9W6X-5Y-5Z-7a-10b-4e5f11g7i3j-3k-10l-8m-9o-7r-6
clienta	B4C6E5F3G3H-4I-9L8P6Q-7S4U-3V3W-4a-4e5f6i3k-4q-3
clienta #	F4
clienta $	E5F-4G3I-4P3V8f4i-3n4q3
clienta anterior	q3
clienta de	F5e4h-3i6n-7p3
clienta del	e3
clienta dice	C3
clienta en	V4
clienta es	h3
clienta le	C3F5
clienta no	J3
clienta ofelia	E3
clienta por	d4
clienta porque	G3
clienta que	E5L4P4
clienta quiere	d3
clienta ☎	B8d3
clientas	I10W4f6h-3
clientas $	W4
clientas hay	I3
clientas mas	I6
cliente	A-3D3F6H-4I-12J3K-3M8O-3P7Q6R-3S-3T-4U-4V9Z-4a-6b-3e4f9g3h4k-7l-5m-4o-8p5q5r-5
cliente $	F8I-9J-4N4P5V8W-5c3d3f7g-3h-3o-3p5q12
cliente a	f6
cliente anda	G3
cliente cambio	Q4
cliente con	C3F3d-3g4
cliente de	q3
cliente del	W4
cliente distinto	V3
cliente en	d4
cliente es	M4f3
cliente fue	M4n3
cliente hizo	G3
cliente mas	F3V5
cliente me	Q4e3
cliente no	E4J4e3
cliente nuevo	f12g3
cliente o	Q3
cliente paga	d5
cliente pago	i3
cliente pidio	f3
cliente por	D3h3
cliente pregunta	C6
cliente que	W10h3p5
cliente quiere	d4f-3j3
cliente se	D4
cliente sin	Q3
cliente te	E4
cliente tiene	I6
cliente ya	V3n3q3
cliente ☎	C-3P6d4f-3h8
clientes	B6C-4D3F-3I23L-3P-4Q10T-3U8V-3W13a-3c4d-3f3g6h-4m-4n-4o-3p-3q-5
clientes $	B7I17N5Q13W5f-3h-3n-3
clientes atendi	I-5U6
clientes con	I7
clientes cuantos	I3
clientes de	c4
clientes dormidos	I3
clientes hay	I6
clientes llevamos	I3
clientes nuevos	I3
clientes o	I7
clientes para	I3
clientes por	I4
clientes que	W4
clientes se	I4
clientes todos	I3
clientes y	H4
clientes ya	I4
clo*	i8q-3
clon*	i9q-3
clu*	N4f10g3
club	N6f8
cob	F4
cob*	A-3B-4D6E-4F-3G-4H-4I-5K4M6O-3R-3T-5U7V6X-3Z-3a-6b-6d15e-4f-6h18i3k7m3o-5p-4q9r-3
cobr*	A-4B-4D7E-4F-3G-4I-6K4M7O-3Q4R-3S7T-5U12V7W-3X-3Z-3a-6b-6d14e-4f-6h14k6m4o-5p-4q5r-3
cobr* #*	D5h19
cobr* a*	M3W3i3
cobr* al*	V7
cobr* con*	Q6d7h-4
cobr* de*	D3d13q6
cobr* del*	h3
cobr* desd*	U3k3
cobr* dobl*	F3
cobr* el*	D-3P4
cobr* hoy*	U8
cobr* la*	c4d3
cobr* lo*	D6q9
cobr* los*	M3n4
cobr* mi*	k4
cobr* que*	K4
cobr* quie*	m4
cobr* una*	M4
cobr* y*	S3
cobr* yo*	U5h4
cobr* ☎*	C5
cobra	Q3c5h9
cobra con	Q4
cobra*	C-3D13G-4H-4I-5K3M5Q3S-3T-3U3V-3a-3b-3d11f-4h12k5l3m8n5o-3p-3q-6
cobrado	U6
cobrale	W3d8h5
cobrale #	h7
cobrale $	h3
cobrale a	W4h3
cobrale de	d6
cobrame	h7
cobran	D5d-3k3m5
cobran quienes	m6
cobrando	m4n5
cobrando $	m6
cobrar	C-3L4Q3d8h8k6
cobrar #	h3
cobrar $	h13
cobrar con	C-3d7
cobrar el	l3
cobrar mi	k4
cobrar una	h5
cobraron	D8M6P6h-4
cobraron #	D4
cobraron de	D4
cobraron doble	F3
cobre	J4P-3S4U5V-3d4h15k3n-3q13
cobre #	h13
cobre $	S8k3
cobre de	h-3q9
cobre en	n3
cobre la	d3
cobre lo	h-4q10
cobro	B-3H3K3M4U4V7d5h7i4m-3
cobro #	h3
cobro $	H4V7
cobro a	i4
cobro al	V3
cobro de	h7
cobro los	n3
coc*	C3S4W6a3d3g5j3l3
coca	W8a4d4
coca $	W3d3
coca que	e3
coca* de*	j3
coca* que*	e3
coci*	l3
cocin*	l4
cocina	l5
cocina $	l4
coco*	g6
cocom	g4
cod*	I3R12
codi*	I4R10
codi* de*	I4R7
codi* para*	R4
codig*	I4R12
codigo	I3R12
codigo de	I5R8q3
codigo para	R6
coi*	D3E5
coin*	E5q3
coinc*	E5
coincide	D3E5
coincide $	E3
coincide con	D3q3
col*	K7R5V7a3c-3j4l6m14n-3o-3q-4
cola	V7
cola*	R8l6m14
cola* con*	m3
cola* jorg*	k4
cola* por*	R5
colab*	R5l7m15
colaborador	R7k3l6
colaborador $	l7
colaborador jorge	k4
colaborador por	R7
colaboradores	m14
colaboradores $	m12
colaboradores con	m3
colaron	G3
colc*	W4f3
colc* matr*	h3j3
colch*	W3f3j3
colchon	f4
colchon $	W4
colchon matrimonial	h3
cole*	j4
coleg*	j4
colg*	K7
colga*	K7
colgada	K6
colo*	a4h3
colo* #*	h3
colon*	a3
colonia	a5
colonia $	a6
color	h4
com*	A-12B-13D3F3G-3H4K-8L9M3P12Q12R-3S-7T8V-10W4X-6Z-3a6c7h9i-3l-4o-10r5
coma	Q6q3
coma*	Q4T18Z5h5n-3o-3
coma* #*	d3h5q5
coma* chol*	F3
comad*	C3F3Z5a3h3
comadre	F3Z8a5h3
comadre #	h5
comadre $	Z5a3
comadre chole	F3
coman*	T16d5q3
comanda	h3q4
comanda #	h3q4
comandos	T17
comandos $	T9
comb*	h6
combo	h4
come*	J4S4a9n5q-5
comer	S3a11n4
comer $	S4
comi*	W10a13j4n-3
comi* corr*	j3
comi* de*	W8
comid*	j6
comida	j6
comis*	W15a8n-3
comision	W12
comiste	a15n-3
comiste $	a10
como	A-6B-5C-3D-5F-6G-5H11I-5J-4K-4L12N5O7P-3Q19S-4T12U3V-7X-3Z-5g4h-11i-5k5n7o-7q-5r8
como #	C5H5M4Q-4
como $	Q11
como andamos	H8
como andan	H4
como ando	H-3U6b4
como cajera	m4
como cajero	m7n-3
como cambio	Q5
como cancelo	N7
como cerramos	H4
como cliente	N5Q-3f7
como consulto	Q8
como doy	Q6
como efectivo	n4
como el	j8
como encargada	k9
como es	L4
como esta	H-4J10L7Q-4T3a3n-3
como estaba	E7q9
como estan	O3
como funciona	L5T5
como gerente	W3k3
como hago	Q4
como la	Q6n-3q5
como le	Q9R3T5X3g8n-5q-7
como lo	Q15c4n-3q-3
como me	N5r3
como meto	Q4
como nos	H10
como obtengo	L3g7
como que	D8Q-5n12
como quedo	n7p5
como registro	Q7
como saco	Q12U-3
como salimos	H7
como se	H-6L9Q18T10d-3l3n-3q-3
como sigue	a12
como te	T7r15
como va	H12Q-4n7p5
como vamos	H16
como van	b5
como vendedor	l3
como veo	Q5
como ves	d3
como voy	H-3U12
como y	S4
como* #*	C5H4M5Q-5b4
como* aman*	O5
como* anda*	H11
como* ando*	H-4U7b3
como* busc*	Q4
como* caje*	k4m5
como* camb*	Q7
como* canc*	N5
como* cerr*	H3
como* clie*	Q-3f12
como* cons*	Q3r5
como* doy*	Q8k-3
como* efec*	n6
como* el*	j8
como* enca*	k9
como* entr*	P6
como* es*	L4
como* esta*	E3H-5J6L6O7Q-6T3e-3n-3q11
como* func*	L7T6
como* gere*	W5
como* hago*	Q4
como* la*	Q7n-5q6
como* le*	Q13T7b-3g8h-3n-4q-5
como* lo*	Q12c5n-3q-3
como* me*	N3r3
como* meto*	Q5
como* nos*	H9
como* obte*	L5g6
como* pued*	Q3
como* que*	D8L-3Q-5T3n9
como* qued*	n6p6
como* quit*	Q7X-3
como* regi*	Q7
como* saco*	Q10U-4
como* sali*	H4n4
como* se*	H-4L8Q19T5n-3q-3r4
como* sigu*	a13
como* te*	Q-3T6r16
como* va*	H14Q-5T3n6p6
como* vamo*	H18Q-3
como* van*	b5
como* vend*	l4
como* veo*	Q6
como* voy*	U8
como* y*	S5
comp*	A-6B-8D6F9I5K-5L6M5N-5O-4P14S-7U-9V-4W5X-3Z-3a-3c-5e8h11j-4k-3l-3p5r-5
comp* #*	M5P-3W-3h19q-4
comp* &*	M3
comp* a*	D3F4q3
comp* ahi*	W5
comp* al*	J3h-3
comp* ante*	P4W3
comp* canc*	G5
comp* con*	F5P5h-5m3
comp* de*	D3H-3M5P7b4e-3f-3h3i4j-3n6p-3q4
comp* del*	D8P6e6h-6n-3
comp* diar*	D4g3
comp* el*	P6e4h3i3l4q-3
comp* en*	L4P6
comp* eso*	G3
comp* este*	H5
comp* fue*	q3
comp* la*	P8R4
comp* lo*	M4Z4
comp* los*	C3a3n-3p7
comp* mas*	I14
comp* me*	D3
comp* mi*	W14
comp* nada*	Q3
comp* no*	J3V7W3i-6
comp* para*	H3L3b3
comp* pasa*	P5n6
comp* por*	L4h3
comp* se*	G3k3
comp* su*	T7
comp* sus*	E3
comp* tort*	P-3a10
comp* un*	h8
comp* y*	D6F4e3h-3q4
comp* ya*	p3
comp* ☎*	C5P3e5
compa	H-3O5h4o8
compa $	O8o6
compa*	G6H7Q-3R3W3a8h-5i-4k5q7r4
compadre	G3f3
compadre $	H3
compadre se	G4
compadres	G3
companera	q7
companero	J3k3
comparar	H5
comparar este	H6
comparte	R4
compe*	F14W5h-5l4
compensacion	F3
compensala	F9
compensala $	F5
compensala con	F4
compensale	F3
compensale con	F4
compensar a	F3
competencia	l3
competencia el	l4
compl*	F7H5W-3a-4b6d6h-9j4m9p11q-3
completa	h-3j4m7n4p5
completa $	j3m5n3
completale	F6h-3
completale #	F5q-3
completale a	F3
completar	d3
completo	H6e3n-3p7
completo #	h3
completo $	H8
completo con	m3
completo los	p7
compo*	E14
componerlos	E4
componerlos $	E4
componle	E4
componle sus	E6
componlo quitandoselos	G3
compr*	A-4B-6D10E-6H-9I7K-3L11M8O-7P19Q5R-3S-5U-7W6X-4Z-5b-4c-3d3e9h13i8j-5k-6l-5m-5o-7p4r-8
compra	B-3D9E-3H-5I5J4L6M3N-3O-6Q4T-4V3a-5c-3d7e4f-4g-4h12i6j-4k-5m-3o-3p4q3r-3
compra #	h6
compra $	D5J-3O-3P-7Q4W-3X4d8h15i3n3p6q-4
compra a	D3h5
compra al	J3
compra cancelada	G7h-3
compra de	F3L4M5b3f-3h4i4j-4n3p-3q5
compra del	D5M3e5h-4n-3
compra la	P3
compra mas	I10
compra mi	W4
compra para	L3
compra pasada	D-3P4n6
compra por	h3
compra yo	Q3
compra ☎	e4
comprado	P18T-3f4h-3
comprado $	P7
compran hace	I3
comprar	C5G3L8P-3g3h4
comprar $	L7h6
comprar con	G3
compraron	I5h11
compraron #	h5
compraron mas	I3
compras	C-3P23Q3X-3a3c3g4
compras $	P4Q3c4g4
compras anteriores	P5
compras de	P6
compras del	P6h-3
compras llevo	P5
compre	P9e5h8
compre #	D3h3
compre $	P6
compre el	e3
compre y	D4
compro	C-3H-3J3M5N4P5Q-3W8d-3e4h12i3n-6
compro #	M8h10
compro $	q6
compro diario	D5g3
compro el	e3
compro la	h5
compro lo	M4
compro me	X3
compro mi	W6
compro no	J4h3
compro y	F4
comprobante	M4n9
comprobante #	h3
compu*	r4
comu*	X3c19j-3r3
comu* con*	c19
comu* conm*	c6
comun*	X3c20r3
comunicame	c8
comunicame con	c9
comuniqueme	c4
comuniqueme con	c4
comuniquenme	c3
con	A-8C-3D7E-5G-3H-4I5L5N-3O-9Q6S4T-9V6W-7Y-7a-4c13d10i3l3n4o-4p3r5
con #	E3F8i4n-3
con acceso	l3
con alguien	c9
con calma	S5
con celular	l5
con cuanto	C11p7
con cuantos	I5L3
con descuenta	q4
con efectivo	J6d-4
con el	B-3C-3D4E-4F-3G-3I3J4L5M3b-3c12d-3h3j-4l-3m-3n5q5r-3
con ella	F4
con esa	n21o-4q-3
con ese	i3
con eso	o12p7
con esta	U9p3
con este	V3g9
con esto	D6T6W5
con fechas	P5
con gente	r3
con iva	n5
con la	D-3G4H6L-4Q-3S4V12a-4b4c7i-3n3q4
con lada	Q3
con las	H-4Q4S3i3l5
con lo	H-4I3b3d12h-5p4
con los	B3G8I-4L3Q-3V5h-5i5n-3
con mas	I4
con mi	B3D7P6W-3Z7b-5d6q3
con mis	D3L-4b-4d10
con monedero	H4L3d12g6h-8
con nombre	B10
con nosotros	k5l6
con numero	Q3
con otra	V9
con otro	V3g3
con permiso	l-4m10
con punto	Q6
con puntos	C-4I4Q3W-3b3d16h-7
con que	D-3M9Q7R7c-3d-3h-3m4n11p3q-4r5
con quien	c5r9
con saldo	C-5I5d13h-5
con servicio	c4
con su	d9e3m3p-4
con sus	E4d5m3
con tarjeta	L9d-3h7
con terminacion	C5b4
con ticket	q4
con todo	a6
con transferencia	j3
con tu	c7
con un	E4c3q3
con una	h6
con ustedes	D5P4b4k3
con ☎	k5
con*	A-5B-3C10E-11F-3G-4J-6K13L-5N-7O-7Q-4S10X-9Y-5Z13a-3b5c10e-5f-10h4i-8k9l4n12q-4r14
con* #*	F7h3i7n-3
con* acce*	l3
con* algu*	c8
con* calm*	S6
con* celu*	l5
con* cent*	n4
con* cuan*	C10I3L6n-5p9
con* desc*	h3q3
con* efec*	J3d-3
con* el*	B-3C-4D3E-4F-3G-3H4I3W3b-4c12d-3f3h4j-5l-3m-3n4q5r-3
con* ella*	F3
con* esa*	n21o-6
con* ese*	C3i3
con* eso*	o10p5
con* esta*	H3U8h3n3
con* este*	g9
con* esto*	D6T7W4
con* fech*	P4
con* foli*	D3
con* iva*	n5
con* la*	D-3G4H5L-3Q-3V11a-4b3c8i-3n6p3
con* lada*	Q3
con* las*	H-3i3l5
con* lo*	H-6I4L-3b3d10h-3n5p5
con* los*	G7I-3L4Q-3W3d4h-4i4n-3q3
con* mas*	I6
con* mi*	B3D7P5U5Z7b-4d7j-3
con* mis*	L-4b-4d9
con* mone*	H5d11h-8
con* nomb*	B6
con* noso*	k4l7
con* otra*	V9
con* otro*	V4
con* perm*	m6
con* punt*	C-3I3Q7W-3b3d14h-8q4
con* pura*	L3Q3
con* puro*	S3
con* que*	C-3D-3M11Q7R8c-3h-4m3n11p3q-5r4
con* quie*	c7m-3r12
con* sald*	C-4L4d10h-3
con* serv*	c5
con* su*	d9e4p-4
con* sus*	d4m4
con* tarj*	L8h5
con* term*	C4b5
con* tick*	q3
con* todo*	a4
con* tran*	j5
con* tu*	c5
con* un*	c3q3
con* una*	h6
con* uste*	D6N3P3
con* ☎*	k4
cona*	k3
cona* que*	k4
conal*	k4
conalep	k3
conalep que	k3
conc*	A4F3G-3K3j11
conce*	A3
concedido	A3
concedido $	A3
conch*	j8
conchas	j3
conci*	K3
concr*	n3
concreto	n3
cone*	R6W6c5
cone* ange*	R4
cone* con*	c5
cone* mi*	R3
conec*	R7W3c3
conectame	W3
conecte	R8
conecte angel	R4
conecte mi	R4
conf*	H-3J-3K18S3T-3X-3Z12a-4c-3h-4l3n14q8
conf* con*	Z5
conf* de*	Z5q6
conf* en*	o4
conf* la*	l3
conf* por*	n6
conf* que*	Q3n3p4
conf* se*	n3
conf* si*	S3
conf* ☎*	l5q-3
confi*	E-4K17S5l3n18p3q-6
confianza	l6q-3r3
confianza la	l3
confianza ☎	l4
confirma	p3
confirma que	p4
confirmacion	n8
confirmacion se	n5
confirmame	n9
confirmame por	n4
confirmar	C3K11b3n3
confirmar $	K10
confirmaron	K5n-4
confirmarse	n3
confirmas	n6
confirmo	S8
confirmo $	S5
confu*	Z18n-3q11
confundi	Z17n-3q13
confundi $	Z3q8
confundi con	Z6
confundi de	q5
cong*	K4l5n3
cong* el*	K3
conge*	K4l5n3
congela el	l3
congelalo $	l3
congelo	K3
conm*	U3a4c5l3m6
conmi*	a6c5g3l4m6
conmigo	U3a6c3l4m6
conmigo $	U4g3m8
cono*	B5r9
cono* quie*	B4
conoz*	B3r11
conozco	B3r9
conozco $	r10
conozco quien	B4
cons*	C14D-3E-3J7L-3N-3P16Q3S3a-4b6c-3d-6f-4g-3h16o-3q-4
cons* #*	h9
cons* de*	b8h5
cons* el*	C8W5h-3
cons* la*	h3
cons* lo*	C4
cons* mens*	H4
cons* mi*	r6
cons* no*	J5
cons* punt*	C7
cons* sald*	C6
conse*	r5
consegui	k3
consegui quien	k3
consentidas	I4
consentidas $	I3
conservar	Q3
consi*	S6
consigo	S5
conso*	H3
consolidado	H3
consolidado mensual	H4
const*	n4
consu*	C16D-3E-3J6P13Q5W4b8d-5f-4h14j-4n-3q-3
consulta	C9b4
consulta de	C4b8
consultar	C13P5b4d-3
consultar el	W4
consultar saldo	C5
consulto	Q6
consumio	h7
consumio #	h3
consumio la	h4
consumo	J5h9
consumo de	h5
consumos	C-3P9
consumos $	P4
cont*	A-4C-7D8E-5G3H3J-7K-4L-4M3N-3O-3P-8Q-3R-4S7T3U3V9X-5Z14c11d5e-4f-3i-4j-3k11l3m-6n4q-10r14
cont* #*	E-4G7
cont* a*	Z3k15
cont* algu*	c6
cont* citl*	k3
cont* con*	V9
cont* de*	I6l7
cont* el*	V5
cont* en*	S4Z3n3
cont* febr*	H5
cont* la*	U3a6d3
cont* las*	S3
cont* me*	H3
cont* pers*	k3
cont* que*	T3
cont* quie*	j4
cont* se*	n6
cont* sus*	S5
cont* tu*	r5
cont* una*	c3r3
cont* ☎*	l3
conta*	C-3D-5F3H3P-7S5T5U5Z7a-3c10g4h6k-3n-3p3
contaba ponle	F3
contactar	c5
contactar a	c5
contacto	T6Z7c4r3
contacto $	Z6c3
contador	H6M3
contador $	H4
contador me	H4
contando	S7
contando sus	S4
contar	P-3U7g5p4
contar la	U4
contaron	B3n4
conte*	D9I6J-4S4V-3W-3Z4c4k-3l-3n11q-3r14
contenta	o5
contenta $	o4
conteo	I6
conteo de	I6
contesta	D3a7r3
contesta una	r6
contestando	r4
contestar	D3T4
contestar $	T5
contestas	D3n8
contestas tu	r4
contestaste	n8
contestaste se	n5
conteste	Z8c6
conteste a	Z3
contesto	S8n6r3
contesto $	S3
conti*	D3S5V13Z6n-3
contigo	D4Z7n-3o3
contigo $	Z3o4
continua	V6
continuamos	V3
continuamos con	V3
continuo	S5V3o-4
continuo con	V3
conto	M5
contr*	C-4E-4G7H5W5d10h-6k17l7m-3n-3
contra	E-4G6H3d8h-3
contra #	E-5G9
contra febrero	H7
contratada	k3
contratamos	k5
contratamos personal	k3
contrate	k14
contrate a	k13
contrato	k3l7
contrato de	l5
conv*	L6W5Z8
conve*	L5Z8
conversacion	Z10
conversacion $	Z7
convi*	W4
conviene	W6
cop*	Z3i7q-3
copi*	i7
copi* la*	i8
copia	i8
copia la	i7
cor*	A5B5C-7E14F4G4H13I-4K-3Q8R-4T-5U3V-5W3Y3Z-4a-4b3c-6d-3e-4f-3g-3h-3i-4j5k-5l5m-6n8o-4p-5q7r-4
cora*	D7f3
coraj*	D9
coraje	D6
cord*	O3q3
cordi*	O3
cordiales	O3
corr*	A9B3C-6D-3E17F-3H-5L-3Q9T-3W5a-3d-4f-3h-5j5l7n9q12
corr* a*	l12
corr* al*	W9
corr* de*	A7E7
corr* el*	E3n3q7
corr* es*	E7
corr* esta*	A6
corr* la*	q5
corr* mi*	n4
corr* punt*	E7
corr* su*	E6
corr* un*	Q5
corre	W6l6
corre a	l8
corre al	W8
corre*	A10B5C-5E15H-3L-3d-4h-4l-3n10q11
correccion	A8E6
correccion de	A8E6
correcciones	A6
correcciones estan	A7
correctamente	n8
correcto	E5n5q3
correcto es	E4
corregir	E3Q4q11
corregir el	E3q3
corregir la	q4
corregirle	E5
corregirle su	E5
corregirlo $	E3
corresponde	M3n-3
corresponde $	M3n-3
correspondiente	B3
corri	l5
corri a	l7
corri*	C-3E11Q10d-3j3n-4q13
corrige	E11Q4n-3q5
corrige el	q4
corrige puntos	E7
corrigela	q4
corrijo	Q7
cort*	D-3E-4F10G6H17R-3S-3T-3U3X3Y3c-4f-3h4j6k-3m-4n5p-4q-8
cort* #*	H7
cort* a*	G3
cort* al*	F6h-3
cort* de*	F4J4W8b4
cort* del*	H5
cort* el*	l6
cort* favo*	H5
cort* grat*	C4
cort* la*	n6
cort* mand*	H3
cort* pers*	U11m-3
cort* y*	G3
corta*	G3l6
cortale	F-4G5l3
cortale #	F-3G4
cortale el	l4
cortamos a	l3
corte	F-3H11Q3U6W4X4Y6a-4b4c-3d4h6j5l-3m-3
corte #	H5
corte $	H22L3W-3n5
corte de	W8b3j5
corte del	H5
corte personal	U8
corte*	F14G6H8P4h-5n-4q-4
cortecito	H6
cortecito favor	H5
cortes	H4P3
cortes $	H3
cortes de	P4
cortesia	B4F13G5J3h-6q-3
cortesia $	F6
cortesia a	F4G4
cortesia al	F6
cortesia de	F5
cortesia del	G3
corti*	a6
cortina	H3O3a4
cortinas	h4j4n3
cortinas $	j3
corto	n6
corto la	n4
cos*	A4D3L5Q-3S-3T12V-4X4a-3h4i5j3q-4
cosa	Q-3T11i5
cosa #	i3
cosa $	T5h4
cosa que	B3
cosa*	A5D4P3T6X3n5
cosa* #*	i6
cosa* espe*	A3
cosa* no*	J3X3
cosa* que*	D5
cosas	A3P3T6X7n3
cosas $	n7
cosas que	D6
cosas raras	l3
cost*	L5
costo	L5j4
cot*	W5j6
coti*	W7j5
coti* una*	W5j5
cotiz*	W5j6
cotizar	j6
coz*	F3
cozu*	F5
cozu* qued*	F4
cozum*	F5
cozumel	F4
cozumel quedo	F5
cre*	C3F-3I5J-3V-4Z6a-3e5f21h5k6
crea	f4k4
crea un	k6
crea*	f21
crea* cuen*	f5
crea* un*	k6
crea* ☎*	f5
creal*	f5
crealo	f6
crear	f6
crear*	f3
crec* la*	I3
crecio	I3
crecio la	I3
cred*	Q3e4
crede*	Q3S3
credencial	Q3S3
credi*	e5j4
credito	e4j3
cree	C6
cree que	C7
cree*	h5
cree* que*	C5
crei	Z5
crei que	Z5
crei* que*	Z8
crem*	i3
crema $	e3
creo	n3
creo que	n4
creo* que*	n4
cro*	j3
croq*	i4j3
croqu*	i3j4
croquetas	j3
cru*	a16k4
crud*	a14
crudo	a7
cruz	a3k3
cruz azul	a8
cruz ya	k3
cruz* azul*	a9
cruz* ya*	k4
cta	H8
cta se	H7
cta* se*	H7
cu:#	C-3D13E-3F-5G-5H-4J-3L4M-5N-5O-4P14Q-5S-3T-4U-3W14X-3Y-4Z-4a6b13c-3d14g-5h15i-4j17n-3q-6r-5
cu:&	h13
cu:2x1	D3j5
cu:3x2	j5
cu:a	A-4B-4C-6D6E-3F-5G-4H-6I-4J-3K-3L11M-4N6O-3P4R-3S5T-3U-5V-3W13X5Y7Z8b7c10d-3f-5g8i-4j14k-6l-6m-4n-10o-5p-5q-6r11
cu:abie	j9
cu:abon	D5P4h4
cu:abre	g5j11
cu:abri	g4j9
cu:abue	W3a5
cu:aca	P3
cu:acab	g4h3
cu:acep	D3Y4j12
cu:acla	D3Q4n4
cu:acti	X-5Y10
cu:actu	Q5b12
cu:acue	P3
cu:acum	D3L9Q-3b13g5
cu:adio	N5o7
cu:admi	c3
cu:afil	O-4g17
cu:agen	j3
cu:agra	X4o7
cu:agre	Q4W4Y3h9
cu:agua	S4j3
cu:ah	o5
cu:ahi	D6L4N6W6a-3b4c6
cu:ahor	D-5S5Y6b10d4j3n3
cu:al	O-3W5Z-3a4c14g9h-4j3n-4o3
cu:alca	b13j4
cu:algo	L8b20
cu:algu	O4c13
cu:alla	O3S3a9
cu:alo	O16
cu:alta	g21
cu:alto	X19
cu:amab	b4o7
cu:amer	a3
cu:amig	O5Q3g3
cu:amo	a10
cu:amor	o8
cu:ando	L-5S9a4b15
cu:ano	L3P6g3
cu:anoc	D6
cu:anos	D3g5
cu:anot	D3L-3g12h4
cu:ante	D5Y4b4
cu:anun	X12
cu:apag	X6
cu:apar	D8b3h-3j8
cu:apen	g7
cu:apli	Q5d8
cu:apun	P5W4b-3g9h3j-3
cu:aqui	D-3L-3Q9S3T4Z5g7h4j-3
cu:arra	j3
cu:arre	D3N4Y5g-3j4
cu:asci	b3
cu:ases	c11
cu:asi	D3J5
cu:asun	c5
cu:aten	D8c9o9
cu:atie	c8
cu:audi	Z8
cu:aun	S8
cu:auto	N3Y3
cu:avis	L-3S4X19Y15b-3o-3
cu:ay	Z9
cu:ayer	W4a4b6j-3n3
cu:ayud	T11
cu:azul	a4j3
cu:baja	D4N19X21b-3g-3j-4l-4n5
cu:baje	X6
cu:bajo	D6P4b-4
cu:bala	b9
cu:banc	W3
cu:bano	j7
cu:bara	Y4j9
cu:base	N4
cu:bast	X9o6
cu:bebe	a5
cu:bend	o8
cu:bene	L9
cu:bien	a4o9
cu:blan	j3
cu:bloq	X3
cu:bole	j3
cu:boni	O5a6
cu:borr	N30W-4b-3q-3
cu:bot	b7c7r13
cu:buen	O18a-3b3g4j3o11
cu:busc	Z4
cu:bye	o7
cu:cada	L9X8b-4
cu:cadu	D3L6j-3
cu:cafe	P3d8h3
cu:caig	Y3
cu:caja	D6Q6b-4j6r3
cu:caje	D6W13g4j-4
cu:cali	j3
cu:camb	D3L7Q6T-3W3a-3d13j3
cu:cami	j7
cu:canc	N18W-3X14b-3e6q-6
cu:canj	J5P5Q-3X-3a-3d22n5o-3
cu:carg	D3P13
cu:carn	W5Y3
cu:carr	a4j4
cu:cart	g5
cu:casa	Q3S6a13
cu:casi	D3S5
cu:caso	Z8a3n-3
cu:cata	j6r3
cu:caye	D3
cu:celu	N4W4h-3j4r9
cu:cent	j4
cu:chat	Q3T5Z4c5o-3r10
cu:chec	C-3S3W3b6
cu:chid	o10
cu:cier	N9j7
cu:cita	N-3j17
cu:clar	D4T6
cu:clie	I-6N6W6c4d-3g12
cu:club	N4g3
cu:cobr	D7L3P3S6b-5d9
cu:colo	a4
cu:coma	Z4a5
cu:comi	a4j7
cu:como	D-6H-7L15N7O4Q5T-7d7g6h-4j6r7
cu:comp	D8H-3J-4L11M-4P14Q4S-3U-5W9X-3Z-3d4e7h5i-3p-4q-4
cu:comu	X4c14j-3r3
cu:con	C-3D7H-3I-3J-3L9O-3P7Q3T-3V-3Y-3Z-3a3b5c17d3f-3g5h-6j6p-4q-3r4
cu:conc	j12
cu:cone	c4
cu:conf	Q3Z12r-3
cu:conm	a6c4
cu:cono	r9
cu:cons	C-4P7Q4W4b8d-3h8
cu:cont	P-4S3T7a-3c9n-5o4r9
cu:conv	L5Z4
cu:cora	D6
cu:corr	j6n5
cu:cort	H-3P4W7b6
cu:cosa	P3X6
cu:cost	L6j5
cu:coti	j7
cu:cred	Q4
cu:croq	j3
cu:cuad	D3
cu:cual	D-3L4P8j10
cu:cuan	C-10D-5H-10I-6J-3L13P21S10T-3U-11W17Y8a10b26d-5g-4h-3j13m-3n-6o-4p-12r-3
cu:cuen	D6L-4N8P8Q4U-3W3b9d-3g9q-3
cu:cues	j4
cu:cuid	o4
cu:cump	P3W4a3
cu:cuna	W3
cu:curi	J4
cu:da	D-3d6
cu:dame	N7W6d7g7
cu:dan	D8L20W-3b-6g4j4
cu:dar	o4
cu:darl	L3
cu:darm	D3g5
cu:das	P3g3
cu:dato	L-3N18Q4
cu:de	A-6B-6C-11D10E-6F-6G-6H-12I-10J-5K-5L11M-6N19O-7P13R-5S-7U-7V-4W12X12Y11b12c5d7f-7g11i-5j20k-6l-7m-6p-7q-9r12
cu:debe	D8
cu:debi	D5
cu:debo	P-3Q9
cu:deci	Q3b4c3
cu:deja	J7S11X9
cu:deje	X7
cu:dejo	c5
cu:del	C-3D18G-3H-8L5N12P6S3U-3W11X-4Y-3d-5g4j13l-3n-7o-3
cu:dele	N8
cu:deli	c3
cu:den	L3N5
cu:depo	W8d-3
cu:desa	D6N15X6Y-4b-3g-4j3
cu:desc	W4d8j6
cu:desd	O4b3j4
cu:dese	N5O-3c6d4
cu:desg	P7
cu:desh	N12g-3
cu:desp	L3S4T7b3c3d4
cu:dest	N6
cu:desu	X14
cu:deta	P7
cu:devo	e17j-3
cu:devu	e6
cu:di	D5j3r3
cu:dia	D-4H-6L4O7P9W6Y3a3b-3d3
cu:diar	D4g3
cu:dias	L5j8
cu:dice	D4P3a5b4
cu:dici	P3
cu:dier	D5P6n7
cu:difu	N-3X10Y6
cu:diga	X3b7c4
cu:digo	D4S5
cu:dije	a6g3
cu:dijo	g3n3
cu:dime	C-3W10b9r3
cu:dine	L7b9d-3e6
cu:dio	D4
cu:dios	o7
cu:dire	c5j10
cu:disc	O10V-3Z8b3
cu:disp	b5
cu:dobl	D7L6W3Y3
cu:doct	a5
cu:domi	D4W3a3j7
cu:don	c4
cu:dona	r3
cu:dond	L3P6Q3b-4d5j11n-3r7
cu:duen	c9
cu:dura	L7
cu:e	P7
cu:echa	b3
cu:efec	W8d3
cu:ejec	c12
cu:el	A-3B-3C-12D14E-4F-3G-3H-8I-4L10M-5O-4P11Q3R-3T-3V-3W15Z4a13c10e7f-3j14k-3l-3m-3n-7o-4p-4q-6
cu:elim	N24
cu:empe	g8
cu:empi	P-3g7
cu:empr	r4
cu:en	C-3E-3H-4I-4J-4L12O-4P11Q3S8T-3U-4V-3a5b9d8e-3f-3g8j11k-3l-3m-3o-4p-4q-4
cu:enca	c4j3o9
cu:enci	D3
cu:enco	D-3W4r5
cu:encu	S5
cu:ener	P5
cu:enga	j4
cu:ense	P8T4
cu:ente	L3Y7o7
cu:enti	T7c6
cu:entr	L3P4g15j8
cu:envi	Y3j5
cu:equi	Z12e3
cu:era	D3Z17
cu:eres	o-4r30
cu:erro	X-3Z4
cu:es	C-4D11M-3N-4O-3Q5S-3U-3W13X-4Z-3a7b4d-4g5j7n-5o-6p-3r21
cu:esa	W5
cu:esca	g5
cu:escr	P-4Q3T-3X13Y5c3j-3r9
cu:escu	a4
cu:ese	D7P4
cu:eso	D6X3Z6
cu:esos	P8X4
cu:espe	D9S12
cu:espo	W8b-4
cu:esta	D12J6O5S-3T-4W-4X-4Z-3a-4c7g-3h4j16m-4r11
cu:este	D-6L-3P5Q3T10W3X4Y4b-3g5j-3r3
cu:esto	D4J-3L4N4P-4S4T7W-4X8b5g6j-6n-3o-3r5
cu:estu	X3
cu:etiq	D3
cu:ex	W4
cu:exce	O6o4
cu:exis	L3N4
cu:expl	L5T11
cu:extr	Y3
cu:fact	h-3j15
cu:falt	D16b6
cu:farm	r6
cu:favo	C-4D-4H-3J-4L-3N4P5T3U-4V-3W6X11b9c13d3f-3g11h-5j4k-3n-3q-4
cu:fech	P12j-4
cu:feli	a7
cu:feo	D3
cu:fiad	W7
cu:fijo	c5
cu:foli	h4
cu:form	T7g3
cu:foto	D3Q3a3g3j4
cu:frau	r6
cu:frio	D6a6
cu:fue	D-4L-3P13W3Z11a8b-4j-4
cu:fuer	P3
cu:fui	D8P7h5j-3
cu:func	L7T3
cu:gana	D4L12P-3W8b-4
cu:gano	L10a3
cu:gas	j5
cu:gast	D3J7P8Q-3W7d10h8j-5n-3r-3
cu:gato	a8
cu:geni	o11
cu:gent	D4c12
cu:gere	c8
cu:gord	Z3a7r3
cu:grac	X8o14
cu:grad	j3
cu:gran	j3
cu:grat	L8W4d5
cu:gros	D8
cu:grup	Z3
cu:guar	N5d7j7n3
cu:gust	D-4S3Y4a3d5g3j-3
cu:habi	a8
cu:habl	c15r11
cu:hace	P8T3W-3a-3d7g3j6n6
cu:haga	Z5g6j3
cu:hago	L4T9b-3
cu:hast	L6o4
cu:hay	L11N-3P-3Q11W-4a7b8c6d-4g-3h-3j25n-4o-3r-5
cu:hazm	W11g5
cu:he	D3L-4P18b7g4r-3
cu:herm	L3W4b-3
cu:hey	O15b4
cu:hi	O15
cu:hice	a3
cu:hici	D5
cu:hiel	j4
cu:hija	S4W3Z3
cu:hijo	L3W6
cu:hist	P16Q3
cu:hizo	P5a3n3
cu:hola	O26b5c-3g4
cu:hora	D9P4a-3j25
cu:hoy	D7H-7L-3T-3U-3W9a-3b6c3d10h9j9
cu:huma	c16
cu:iba	Z8
cu:ido	P3
cu:igno	Z6
cu:igua	o9
cu:inco	D10g3j-3
cu:indi	b4
cu:info	N7
cu:insc	D-4J5L5N7T-3X-3a-3b-3g25j-4n11o-3
cu:inte	D-3J4N5a5g7n-4
cu:ir	D3Q3j5
cu:jaja	P3a9o9r5
cu:jalo	L4
cu:jefe	c5
cu:jeje	W3a13
cu:jove	D3J4g5
cu:juev	j4
cu:junt	D-3L12P-3W7b12d4g5j-5n-3p-3
cu:kier	X3b4e5g5j4
cu:kilo	j7
cu:kite	N6X4
cu:la	A-4B-4C-4D13E-3F-4G-3H-8I-5J-6K-3M-5N3O-3Q3R-4S5U-4V-4W9X5Z-3a10b6c13d5e3f-4g7h5i-4j14k-5l-5m-5o-4p-5q-8r6
cu:las	L3P6W-5X4Y11c6g-3j13o-3
cu:lava	L4j9
cu:le	L-3N-3P-3T11W-3X3Y5Z8b3c7d-3g9n-7q-4
cu:lech	j5
cu:lent	j4
cu:les	D7L-3S4g3
cu:licu	b4e4
cu:line	r3
cu:list	D-3I-3N4P13Y7a4c-3g4n-3
cu:litr	j7
cu:llam	D-3L-3T-3c28g3j-3r5
cu:lleg	D5P-3Q-3S3X5Y7h-4j8n4
cu:llev	H-3P5Q3U-8W3b13e9j3
cu:lo	A-3D6H-7J-4N4O-3P15Q-3T-4U-4W8X-3Y3a-6b8d14e4g3j-5n8o8q-3r-8
cu:los	B-3C-3D12E-3G-4H-4I-4L15O-3P10Q-6T-4W10X7Y4Z-3a-4c-5d11g4h-5j7l-3m-3n-8p-3q-3r4
cu:lueg	S7W6o5
cu:luga	j4
cu:lune	D3P3j3
cu:lupi	c3
cu:ma	a7
cu:madr	X3
cu:mal	D19Z7j-3q-3
cu:malo	W5
cu:mama	W6Z4a3
cu:mana	S4X3o4
cu:mand	J-3L-4N-3P-3S-3X13Y8Z9b-3d-3g6j7n-4
cu:mane	S12j7
cu:maqu	D5c6
cu:marc	a5c9j3
cu:mari	g4
cu:marq	c6
cu:mart	P4a3j6
cu:mas	D10L10S8W8X13c-3r-5
cu:maxi	o7
cu:mayo	j7
cu:me	A-6B-5C-6D17E-4F-5G-5H-7I-5J6K-5L6M-5N8P10Q-7R-4S-6T6U-5V-4W-5X11Y11Z6a-5b13c10d-4e5f-7g17h-8i-5j6k-5l-5m-5n4p-7q-11r9
cu:medi	D4L3g4j5
cu:mejo	X4c4o3
cu:memb	N4g3
cu:meno	D13b-3
cu:mens	D-5L-3T4X17Y12Z5a-3n-3r3
cu:menu	T6j10
cu:merc	W3d6
cu:mes	P5
cu:mesa	g3h3j9
cu:mese	L3j13
cu:meta	W3g3
cu:mete	Y3g6h8
cu:meti	n4
cu:mi	A-6B-5C-10D13E-6F-5G-5H-7I-5J-5K-4M-5N18O-9P9Q12R-5S4T-5U-10V-4W15X-5Y-4a3b15d14e5f-6g10h12i-4j8k-5l-5m-5n6o-9p-8q-9r3
cu:mini	L6j3
cu:mio	N5P5b12
cu:mios	P3W4
cu:mis	C-4D12E-3F-4G-3H-3I-3J4L-3N5O-4P23Q9T-3U-4W5X-3Y6a-5b16c-5d7j-6m-3n3o-5q-3r-3
cu:mism	L5g5i-3
cu:mita	d5
cu:moja	j6
cu:mole	X15a5
cu:mome	S5
cu:mone	C-3D4E-3L10N7O-4P3W3a-3b13c-3d4g13j-6n-3r-3
cu:most	c5g3
cu:movi	P13W3
cu:movs	P12
cu:much	b3j3o17
cu:muer	j5
cu:mues	P6
cu:muy	D5O7o12
cu:my	N7b7
cu:nada	D9J12L-3T-4X3n-3o5
cu:nadi	D5
cu:nece	J3L4W-3X4c4h-3j4
cu:nego	r10
cu:ni	D11L-4T3X3
cu:niet	T4Z3
cu:ning	J5
cu:nino	Z6a4
cu:nive	L5W6
cu:no	A-4B-3C-3D17E-3F-3G-3H-4I-3J15K-4M-3N14O-5Q-8R-3S11T13U-4V-3X19Z14b-4c10d-7e7f-4h-7j-3k-3l-6m-4n-7o-11p-4q-9r8
cu:noch	S5X3a4
cu:noma	D9J10O-3b6
cu:nomb	N8Q4g4r6
cu:nos	o7
cu:nota	W3h5
cu:noti	X6Y11
cu:novi	W6
cu:nuev	W4Y5f-3g3j4
cu:nume	C-3N6Q8W8c-3
cu:nunc	D6L3r4
cu:o	D-7L15O-3P-3Q8T-3W-3X-3b15c-5d-3h-3j10n4o-3r10
cu:obte	L4g5
cu:ocup	S4T6d3g4
cu:ofer	X6Y4j7
cu:ofre	T10
cu:oiga	b4
cu:ok	o24
cu:olvi	J7N9
cu:onda	O8
cu:opci	T8
cu:oper	c18
cu:orac	a8
cu:oral	o7
cu:orde	j4
cu:otra	L6P6T4V-3Y4Z5
cu:otro	S4W3Z4
cu:oye	O18b5
cu:paga	b3d5g-3h3j3
cu:pago	D-3L7W5e3
cu:pagu	D8L-3d-3e4h7
cu:pal	b6
cu:pan	j5
cu:papa	T3W7
cu:paqu	a5j5
cu:para	D-4H-3L13R-3Z3b12c5g11h7j15n-4o-4p-3q-3r-5
cu:pare	X18
cu:part	N3a3g7r4
cu:pasa	D-4H-6L8P5T-3W7b4c9d-3j9n6
cu:pase	S4c5
cu:paso	O10a-4h7j5o3
cu:past	D5b3j5
cu:patr	c4
cu:pedi	D4J3b-3e4j5n6
cu:pelo	D10P4
cu:pens	S6
cu:perd	D6Q7T6Z4a8
cu:perf	N8
cu:peri	j4
cu:perm	D3N5
cu:pero	T3W3X4Y-3a7
cu:perr	a4j6
cu:pers	N5Z4c10g3
cu:pert	N6
cu:peso	D3L6P-3W-3b8d6
cu:pide	j3
cu:pidi	X3
cu:pido	L4Q4
cu:pier	L10
cu:pint	j3
cu:piqu	Z9
cu:pizz	j3
cu:play	j8
cu:plom	j5
cu:poco	r6
cu:podr	O-3b4c5
cu:poll	L3h3
cu:pone	D12
cu:pong	T3W6Y3g3
cu:ponm	W7g8
cu:poqu	b3
cu:por	A-3C-3H-5L10N6R-3U-4V-3X6Y3Z7a10b3d7f-3i-3j9k-3l-4m-3n-6p-3q-4
cu:porc	L4W4
cu:porq	D7
cu:prec	W5j9
cu:pref	N6c4
cu:preg	N5O3S5X4
cu:prem	d10
cu:pren	Y5e4
cu:pres	W4j4
cu:prim	W4d-3j3
cu:prob	J4j6
cu:proc	Q5n5
cu:prod	D7
cu:prog	L3N10O-4W-3g12r4
cu:prom	D3X8Y9j5
cu:publ	X6Y6
cu:pued	L14O3P-3Q-6T6W-3a-3b5c10d5e5g7h-3j8n-7o-4q-3r-3
cu:pues	b4o3
cu:punt	A-3B-3C-9D15E-6F-7G-8H-3I-3J4L11N7O-4P8T-3W15X4Y6a-4b16c-4d8e-3g10j-7o-4p-5q-3
cu:pura	D5L5
cu:puro	Q3X3
cu:pusi	D6
cu:qr	g7
cu:que	A-8B-6C-5D10E-5F-5G-5H-11I-7J-9K-6L13M-5N5O7P17Q8R-5T15U-8V-5W7X3Z-8a6b10c8f-5i-4j11k-5l-6m-6p-6q-7r10
cu:qued	P5T5a-3b13g-3j9
cu:quer	Z11
cu:quie	B-6C-3E-3H-3I-4M-6N14O-5S-3T-4W7X4a-3c11d12e7f-4g11j3k-4l-3m-5n-5o-5q-4r12
cu:quin	S8
cu:quis	d3j8
cu:quit	D3N10X11b-3r-3
cu:ramo	j5
cu:rati	S5n4
cu:rato	S5a3
cu:reac	X-6Y11
cu:reca	j3
cu:rece	a3j7
cu:reci	D7a-3e5h4
cu:recl	D5d13
cu:reco	D-3L4X7Y3b5d6
cu:recu	P3b5
cu:reem	e7
cu:refl	D8
cu:refr	a5h3
cu:rega	L9P3W3d7
cu:regi	L-4N10P7W-4d-3f-3g22h9j-4n4q-3
cu:regr	D-3L8P-4b4c4e9
cu:rent	j5
cu:renu	N3
cu:repa	j7
cu:repo	D5H-3Q4W3n5
cu:requ	J4j5
cu:resp	D10c3
cu:rest	P6b3
cu:revi	P4
cu:rfc	j7
cu:rifa	j3
cu:roba	D7
cu:robo	r5
cu:saba	P3a5j4
cu:sabe	D-3P7W4b12c4d-4j-3
cu:saca	r5
cu:sald	C-15D15E-5L9N-4O-4Q6W18a-3b20d10j-4p-5
cu:sale	D3P7j5o5
cu:salg	N5P-3S5d4
cu:sali	D6N13P4a3
cu:salu	J10O12c4j-3
cu:sant	j5
cu:saqu	N8X3
cu:se	D13H-4J-3L12N-5P9Q-3S-4T6Z3a4b3d-10g-6j7l-3n8o4q-4
cu:sea	N3Y3r3
cu:seas	W4
cu:segu	D7L5S6
cu:sema	D4H-4P5j5n4
cu:semi	a8
cu:seno	D4N3b4c7j-3n4
cu:sepa	N3
cu:ser	D8N3g12
cu:seri	b4
cu:serv	D5c4o5
cu:sham	j4
cu:si	D6L11N-4S-3T-3W3X9Y8a3b11d-6g4h-5j-4n3
cu:siem	D3o5
cu:sigo	D6Q4
cu:sigu	X4a4j7
cu:sile	X13
cu:sill	j5
cu:sin	D7N11Q4Z7b-3g-3j4
cu:sirv	L12T-3b-3d6e3
cu:sist	N10
cu:sobr	b5
cu:soci	g10
cu:soli	D3N4b-3g4j3
cu:solo	J4X4Z8j3n-3r-3
cu:son	D5L5a-3b7d5j-5o7r13
cu:sorr	Z4r7
cu:soy	Q3W-3b10c3g14
cu:spam	X16
cu:stop	X8Y7
cu:su	N12T6W3X-3b-3c-4d-3j7o12
cu:sube	L6h3
cu:subi	D3b8h4
cu:sucu	D3j8
cu:sueg	P-3W8
cu:sufi	b10
cu:suma	L7n5
cu:sume	Y3h8
cu:sumo	L6
cu:supe	T3o5
cu:supr	N14
cu:surt	j16
cu:sus	X12
cu:susc	X4Y4
cu:susp	X5
cu:suyo	r4
cu:taco	j5
cu:tal	O20
cu:tall	O-3j10
cu:tama	a4
cu:tamb	L4g8
cu:tamp	D6O3
cu:tan	b3
cu:tant	S3X5b7
cu:tard	O13S6j5n3o-6
cu:tare	a5
cu:tarj	Q3g7j5
cu:taza	b6d5
cu:te	D-4L-3Q-3S7T7a20h6j-4o-4r6
cu:tele	N5S-3W8X5b7c6
cu:temb	a6
cu:tend	b10j7
cu:tene	N4g3j4
cu:teng	A-3D9I-3J-3L-3P10Q3T-3W3a-5b19d7g6j-6m-4n-4o4
cu:teni	D11b3
cu:terc	D3
cu:term	N4b6
cu:text	r7
cu:ti	b3
cu:tick	D10L4M-4P10S5b-4h13q-3
cu:tiem	L7
cu:tien	C-8D-3H-3I-6L7N-3P-5Q7T-3W16X-3b4c4d-4j17n-4o4p-4
cu:tint	j6
cu:toca	L5
cu:toda	b9d-3g9j6
cu:todo	L6N7P10Q6Y3g-3j-5
cu:toma	D5
cu:tone	j6
cu:tons	b3
cu:tort	D3a5j7
cu:tota	b12h3
cu:trab	S5X7a-3j4r4
cu:trae	L4b4j13
cu:trai	D8b10d3
cu:tran	W3j4
cu:trat	D9r5
cu:tu	a6c7j6n-4r14
cu:ubic	j6
cu:ulti	P13
cu:un	D15L4N-4P3Q-4S7T-3X-5Y-3Z-3a-3c9e3g-4j12n-4o3r6
cu:una	D15P3Q3b-5c10e3h-3j4n-3r4
cu:unas	j5
cu:unif	O-4j7
cu:unir	g16
cu:uno	D-3L5P4W4X5b-4g10
cu:unos	D8e4
cu:unsu	X8
cu:urge	b4j6
cu:usa	W3
cu:usar	J4L8d9j-3
cu:use	P9
cu:uso	D-3L4S4d6
cu:uste	D6L-4W5Z8a-3j4r10
cu:util	d3
cu:uy	Z6
cu:va	H-4P-3a3b4n12o18
cu:vale	L7j6
cu:vali	d3
cu:van	b8j9
cu:vas	a10
cu:vaya	j3r3
cu:ve	c7
cu:vece	P13b-3
cu:veci	P-3W14
cu:vemo	o6
cu:venc	L7P-3Y4
cu:vend	H-4L-3W13a10b-3j14
cu:veng	L3a3c5g3
cu:veni	D9
cu:vent	H-5U-3W8c3j9
cu:venz	b3
cu:veo	P-3Q4S7
cu:ver	C-6L4N-3P11Q4W6b22d-6g-4j4
cu:vera	r6
cu:verd	D4j8
cu:vest	j4
cu:vez	D8P7T4Y3b-3h-3j-3
cu:vi	P4g5
cu:viej	W6
cu:vien	J5
cu:vier	D3a4
cu:vige	L6
cu:visi	P11
cu:voy	D-5J3N3P3S8W-4X3d8e3j-4o5
cu:vuel	Y3e3j3n-3
cu:wifi	j8
cu:y	D20G-3H-4J-3N4O-5P6Q-6T3W6Y6Z-4a4b5e3g13h-5l-3n-6o-4p-3q-5r11
cu:ya	A-3D3H-4I-4J4L-4N12O-5S5T-6U-4V-4W-3X9Z-5a5b16d9f-3j10k-3l-5m-3n10o6p-4q-4r-6
cu:yo	D10L-5N3W6c3g11h-3j-3
cu:you	o9r9
cu:zapa	e3j3
cu:zapo	j5
cu:☎	C-10P-5W41c6d-6g5h-3
cua*	A6C11F-9G-7H11I13J-9K10L11M8N-6O-7P11Q4T-4U16V-9W7X-4Y6Z-7a3b14c-4d-11e-10f-10g-7h-15i-8j9k-8l-8m9n5o-8p15q-10r-9
cuad*	D6E15H8U5b-3f-3
cuad* a*	E7
cuad* cuad*	E5
cuad* dame*	H3
cuad* la*	H3
cuad* mi*	D3
cuad* y*	H3
cuad* ☎*	E4
cuadr*	C-3D4E13H8U4
cuadra	D5H6b-3
cuadra $	D5a3
cuadra damelo	H3
cuadralos	E3
cuadralos ☎	E5
cuadrame	E8
cuadrame a	E10
cuadran	E4
cuadran cuadralos	E5
cuadrando	H3
cuadrando y	H3
cuadrar	U4
cual	A3D-3E-3H5I5M8Q8W-3a-3e-4f-3h-4j11n14p6q-5r-3
cual cliente	I6
cual dejo	H5
cual es	A5H-3L4Q6e-5j13p8r-3
cual fue	M4n6
cual ticket	n5
cual*	D-3H-3K13P9T7b-3m9n-5
cual* clie*	I6
cual* dejo*	H4
cual* es*	A4H-4L3Q6U3e-3j12n3p7r-3
cual* fue*	M5n3
cual* mas*	P3
cual* no*	K4
cual* son*	T9
cual* teng*	P8
cual* tick*	n5
cual* usua*	m4
cuale*	D-3H-3K12P9T8b-3m5n-4
cuales	D-3H-3K12P8T11m8n-4
cuales $	m7
cuales mas	K3P3
cuales no	K3
cuales son	T7
cuales tengo	P6
cuales usuarios	m4
cuan*	B3C12D-6E-7F-8G-6H12I14J-7K3L10N-4O-6P11R-3S5T-8U16V-7W9Y8Z-5b15c-4d-10e-6f-7g-6h-13i-6j8k-6l-6m8n4o-6p14q-9r-7
cuan* #*	H3
cuan* acum*	C-3p9
cuan* algu*	A4
cuan* an*	I3
cuan* anda*	C4p3
cuan* ando*	U8b4p-3
cuan* asci*	U-3W3b3
cuan* auto*	A4
cuan* caje*	m5
cuan* canc*	B3
cuan* canj*	B4H3P4
cuan* cayo*	H5
cuan* cier*	S4U3Y3
cuan* clie*	H4U7W3
cuan* cobr*	S8
cuan* comp*	P7p4
cuan* cuen*	C3b4
cuan* cues*	H-3j8
cuan* dine*	H7U-3
cuan* dio*	H3
cuan* dura*	L5R4j7
cuan* e*	U8
cuan* el*	Q6
cuan* en*	L5
cuan* entr*	H6
cuan* equi*	L4
cuan* es*	C-3U3a7j5p3
cuan* esta*	C4
cuan* este*	L-3Q3Y4
cuan* fact*	H5
cuan* falt*	n4
cuan* fue*	H9L-3M3P11b-3n3p-4
cuan* fuer*	I6
cuan* fui*	P4
cuan* gana*	H-3W12
cuan* gano*	p5
cuan* gast*	P6
cuan* gent*	I11m8
cuan* hay*	C5D4H6L5U-3j-4p3
cuan* haya*	Y8
cuan* he*	H-4U9b8
cuan* hice*	U6
cuan* hici*	H6U-3
cuan* hizo*	H4
cuan* insc*	I4
cuan* junt*	H-3b5p7
cuan* le*	C9H-5L6U-6W-3a3b-3h-4n11p18
cuan* lleg*	p9
cuan* llev*	C4H9I-3P-3U6W4b3j-3n-3p6
cuan* lo*	H-3j5
cuan* los*	L4
cuan* marc*	C5
cuan* me*	C-3D-3H-4L-3P9S6U4b10d3p-5
cuan* meti*	H-3U6m3
cuan* mone*	I7
cuan* much*	m7
cuan* no*	P11
cuan* nuev*	I3
cuan* oper*	H3
cuan* paga*	H6Q4
cuan* pers*	I10
cuan* peso*	L9b-3
cuan* por*	j3
cuan* pued*	b5m6
cuan* punt*	C8D-4H4I-5L6P-4W3b8d-3n3p8
cuan* qued*	p5
cuan* rega*	H3
cuan* regi*	U3W6
cuan* sald*	C5
cuan* sale*	j10
cuan* salg*	S7
cuan* sali*	H3p4
cuan* se*	C-4H15I6K4L11M4P-4U-3W-3b-3n-4p5
cuan* soli*	A5
cuan* somo*	I4m4
cuan* son*	C3b6
cuan* subi*	b4p5
cuan* suma*	U3
cuan* sumo*	U6p-3
cuan* tard*	b-3j5n4
cuan* tend*	C6
cuan* teng*	I6b15m-3
cuan* teni*	p4
cuan* tick*	H4
cuan* tiem*	L3n8
cuan* tien*	C12H-5P-3U-3W5j-3n-3p13
cuan* trae*	C7p9
cuan* trai*	K3b9
cuan* usan*	I3
cuan* va*	C-3H7b3p8
cuan* vale*	L7j3
cuan* van*	I3U9
cuan* vece*	B3P7
cuan* vend*	C-3W18p-3
cuan* vent*	U6
cuan* vien*	P6
cuan* voy*	H-3U11
cuan* ya*	L6Q3b-3
cuand*	B-3C-4D3H-7I-3L6P15Q12S15T-3U-4W-4Y14b-8d-4e-3h-4j6m-3n3p-6r-3
cuando	B-3C-4D3H-7I-3J-3L8P13Q12S12T-3U-4W-4Y17b-7d-4e-3h-4j5m-3p-7r-3
cuando $	n5
cuando alguien	A3Y3
cuando cierre	S6
cuando dura	j7
cuando el	Q9n-3
cuando es	j3
cuando fue	P3
cuando fui	D3P8
cuando haya	Y7
cuando los	L6
cuando me	P6S3
cuando no	P6
cuando pagan	Q6
cuando salga	S9
cuando se	K5L10M3P-3n5p-3
cuando use	P3
cuando van	n3
cuando ya	Q5
cuant*	A3B5C14D-9E-6F-7G-5H14I17J-5L11N-4O-6P9Q-9S-6T-7U16V-6W11X-5Y-5Z-4a3b17c-5d-6e-5f-6g-5h-12i-5j10k-6l-6m11n3o-8p16q-10r-4
cuanta	I9m4
cuanta dinero	H6U-3
cuanta gente	I12
cuantas	A8B7C-5I5K10L-3P8U16a-3b-4j-3n-4p-5
cuantas compras	P4
cuantas fueron	I5
cuantas gentes	m4
cuantas he	U3
cuantas llevo	U9
cuantas me	U5
cuantas muchachas	m3
cuantas operaciones	H3
cuantas personas	I11
cuantas solicitudes	A4
cuantas van	U11
cuantas veces	B4P8
cuantas ventas	U3
cuanto	A-4B-4C16D-6E-4F-4G-3H18I-11J-4K-4L13O-4P9Q-6S-5T-5U15V-4W15X-4Y-3Z-3b19c-3e-4f-4g-3h-8i-4j12k-4l-4m-6n7o-6p18q-7r-3
cuanto $	H7L3
cuanto acumulo	p8
cuanto anda	C3p3
cuanto ando	U6b5p-3
cuanto asciende	b4
cuanto cayo	H5
cuanto cuento	b5
cuanto cuesta	j8
cuanto dice	H3
cuanto dinero	H5
cuanto dio	H4
cuanto dura	L3R3
cuanto en	L3
cuanto entrego	H3
cuanto entro	H4
cuanto equivale	L3
cuanto es	a7
cuanto esta	C6
cuanto facturamos	H5
cuanto falta	n3
cuanto fue	H5M5P8b-4n8p-4
cuanto gana	W7
cuanto gano	p7
cuanto ha	P3U3
cuanto hay	C5H6L5U-3j-3p4
cuanto he	H-4U5b8
cuanto hemos	H3
cuanto hicieron	H4
cuanto hizo	H6
cuanto junta	C3
cuanto junte	U6b5
cuanto junto	p8
cuanto le	C9H-4L6U-6W-3a4b-3h-3n7p13
cuanto llego	p6
cuanto lleva	C9U-5p7
cuanto llevamos	H11U-3
cuanto llevo	U6b5p-3
cuanto lo	H-3S3j5
cuanto marca	C5
cuanto me	C-3H-3L-4P3b11d3p-5
cuanto meti	H-3U6
cuanto pagaron	H5
cuanto puedo	b3
cuanto quedo	n3
cuanto regalamos	H3
cuanto saldo	C5p-4
cuanto sale	j10
cuanto salio	p5
cuanto se	C-3H18L3j3n-7p7
cuanto sumo	U7p-3
cuanto tarda	j4n4
cuanto tendra	C5
cuanto tengo	b15
cuanto tenia	p4
cuanto tiempo	L3n9
cuanto tiene	C11H-4P-3U-3W6j-3p13
cuanto trae	C8n-3p13
cuanto traigo	b6
cuanto va	C-3H5b3p8
cuanto vale	L7
cuanto vende	W4
cuanto vendi	H-3U5
cuanto vendieron	W8
cuanto vendimos	H8U-3
cuanto vendio	U-3W8
cuanto viene	P6
cuanto voy	H-3U15p-3
cuanto ya	L6b-3
cuantos	C6D-6E-3F-4G-3H4I14L7P-9Q-3U7a11b9d-5g-3h-3j-4m11n-3p9
cuantos $	b3
cuantos an	I3
cuantos cajeros	m3
cuantos canjea	B4H3
cuantos clientes	H3U8W3
cuantos entraron	I3
cuantos inscritos	I3
cuantos le	p8
cuantos me	L3
cuantos meti	m4
cuantos monedero	I6
cuantos muchachos	m5
cuantos nuevos	I3
cuantos pesos	L5
cuantos pueden	m5
cuantos puntos	C4D-4H5I-5L9P-4U-3b11d-3p11
cuantos registro	U4
cuantos se	H-3I8
cuantos somos	I6m3
cuantos son	C3b3
cuantos tengo	I6
cuantos ticket	H5
cuantos van	I3
cuar*	D4
cuart*	D4
cub*	d9h4k5
cube*	e3h4
cube* de*	h3
cubet*	h6
cubetas	e3h3
cubr*	d10k5
cubr* #*	d3
cubr* la*	d4
cubr* los*	d3
cubr* se*	k3
cubre	d7
cuc*	C4G3d3h3
cuca	C3h4
cuca $	C8F5G3
cuca a	W4
cuca anda	E4
cuca* a*	W3
cuca* anda*	E4
cue*	A-3B-3D5E6G4H4J-3L-5M-6N8P7S-6T-3W4Z-3b6d5e-4f7g6j3k-4l3n-6o-3
cuel*	l6
cuel* a*	l4
cuell*	l6
cuello	l5
cuello a	l4
cuen*	A-3B-3C4D7E8G3H4L-5M-5N6P5S-6T-3U3V3W5X-3Z-3b7d4e-4f4g7k-3l-3n-7o-3
cuen* a*	D4W4f7h-4i-3
cuen* con*	d5j4
cuen* de*	E5F3G4P5d4
cuen* del*	C7H4P3
cuen* el*	H6S-3a4
cuen* era*	J6
cuen* fals*	G5
cuen* la*	C3q3
cuen* mesa*	h3
cuen* para*	b3f3
cuen* y*	D3
cuen* ☎*	G4d-3
cuent*	B-3D5E6G4H5J-3L-6M-5N6P5S-6T-3U4X-3Z-3b8d7e-4f5g9k-3l-3n-4o-3
cuenta	C5D6E5G4H-4L-3M-4N5P10T-3U3W4a-6b4d5e-3f6g7h-3k-3l-3n-4p3
cuenta $	E-3H-3N11V3W6b8f-3g3j-4n3
cuenta a	D4W5f9h-4
cuenta al	E3
cuenta con	G-3d8j5
cuenta de	E7F3G4P4d4h-3p3
cuenta del	C10P4U5W-4q3
cuenta era	J6Z-3
cuenta falsa	G5
cuenta fue	h3
cuenta la	C5q3
cuenta lo	h3
cuenta mesa	V3
cuenta ☎	G7h3
cuentame	H10
cuentame el	H7
cuentas	H5W3
cuentas $	U5
cuentas del	H8U-3
cuento	S-3a5b6
cues*	H-4j11
cues* el*	j7
cuest*	j7
cuesta	H-3j10
cuesta el	H-3j7
cui*	a4o10
cuid*	a5o9
cuid* el*	k3
cuida*	o5
cuide	a5
cuide $	a5
cul*	D5
culpa	D3F3
cum*	I3L6a4h-4
cump*	L5P3a5f3h-5
cump* coma*	a4
cump* yo*	F3
cumpl*	F3L6W3a5h-5
cumple	L4P4W4a3f4h-3
cumple $	W5
cumpleanos	G3L5a5
cumpleanos $	L5
cumpleanos comadre	a4
cumpleanos la	G4
cumpleanos yo	F4
cun*	F3Z5l4
cuna*	F3W3Z4l3
cuna* dale*	F4
cunad*	F3Z4l3
cunada	F3W3
cunada $	W4
cunada dale	F3
cunado	l3
cunado $	l3
cunado se	G3
cup*	h4
cupo*	h5
cupon	h4
cur*	J3
curi*	J3
curio*	J4
curioseaba	J5
curioseaba $	J5
cus*	Q4V6f8h-4i9
cust*	Q3V3f5h-3i7
custo*	V4f6h-4i8
customer	V5f6h-4i9
da	J3W-3d5f7l8o4
da de	f5l9
da en	d9
da la	L4
da su	J3Q3
da* de*	f5l8
da* en*	d7
da* la*	L3
da* su*	J3Q3
dad*	G4I3S3k-3m15n-3
dada	f4n-3
dada de	f4
dada* de*	f3
dado	G3S3k-4m12
dado de	h3k-3m12
dado ☎	G3
dado*	I3m3
dado* de*	I3k-3m14
dado* ☎*	G6
dados	I3
dados de	I3m3
dal*	A9F8G-5V5W5d-4f4k11l8o-3
dala	f5
dala de	f5
dala* de*	f5
dale	A10F8G-5V3k9l6n4o-3q4
dale #	F9
dale acceso	k7
dale autorizo	A6
dale baja	l4
dale chance	k4
dale cuello	l5
dale de	l5
dale el	A4V5
dale los	F3
dale otra	n7
dale permiso	k4
dale puntos	h5
dale reversa	q9
dale su	k3
dale* #*	F7W4d-3
dale* acce*	k6
dale* auto*	A6
dale* baja*	l5
dale* chan*	k4
dale* cuel*	l6
dale* de*	l5
dale* el*	A4V5
dale* los*	F3
dale* otra*	V-3n10
dale* perm*	k5
dale* punt*	h4
dale* reve*	q7
dam*	A-3B4D-3E-3F-3G-3H6I5J-3L6M6N5O-3P3Q-4R7S10T6U6V-4W12X-3Y-3a-5b-3e-3f-4g4h-8i-4k4l-4n-7o-4p-3r-3
dame	B7D-3H6I5L-4M5N5P4Q-3R7S8T4U7V-4W10X-3a-5f-4g3h-6i-3j-3l-3n-6o-4
dame #	S6
dame 15/09	H11
dame chance	S9
dame de	N10g7k3
dame el	B7I4P4R3S-3T7W5
dame la	I5U3
dame las	H-5K3T5W9m-3
dame lo	H3U7
dame los	H6M7m6
dame mi	d7
dame razon	M3
dame su	k4
dame un	S9
dame una	I5
dame*	H5
dame* #*	S7
dame* 15/0*	H14
dame* chan*	S11
dame* de*	N8g6k5
dame* el*	B6I3P4S-3T4W3
dame* la*	I5R3U4
dame* las*	H-5T6W8
dame* lo*	H3U5
dame* los*	H5M4m6
dame* mi*	U4d7
dame* razo*	C3M4
dame* su*	k3
dame* un*	S12
dame* una*	I3
dame* uno*	R3
damel*	H3
damela de	k3
damelo otra	H3
damo*	H-4L10j3
damos	H-4L9j4
dan	D7L27W-3b-4g4j4
dan $	L10
dan algo	L6
dan doble	L10
dan los	L3
dan mas	L3
dan por	L11b-3
dan puntos	D-3L9g4
dan*	B5f3g3l3n5
dan* algo*	L6
dan* dobl*	L11
dan* los*	L3
dan* por*	L10b-3
dan* punt*	D-3L8b-3g5
dand*	B3n6
dando	B5n4
dando puntos	B3
dani	a3
dani*	g3k3l5
dani* a*	l5
dani* en*	k4
danie*	g3k3l4
daniela	g3l5
daniela a	l6
daniela en	k4
dar	A3F5G-4Q8a-3f5k9m-3o9q-3
dar $	T3o11
dar de	Q5f3k9
dar el	G-3d3
dar entrada	h3
dar luz	A5
dar puntos	F5Q3
dar su	J3n4
dar*	F5L5d-3f5n6o-3q6
dar* de*	Q7f5k5
dar* entr*	h3k3
dar* luz*	A6
dar* punt*	F8
dar* su*	n3
darl*	F6f3n6o-3q6
darl* #*	F3
darl* un*	F3
darla	n7
darle	F4d-3f4q4
darle #	F3
darle un	F3
darm*	D3R3g4
darm* de*	g3
darme	D3g4
darme de	g5
das	C3b4g3n5q-3
das el	n5
das*	F7
das* el*	n3
dase*	F7
dase* #*	F3
dasel*	F6
daselo	F4
daselo #	F4
daselos	F3
dat*	D-3L-3M7N11P-3Q9S12W-3a-3i4k4q-4
dato	H3J3Q3S4f3
dato de	H3
dato*	M8N14P-3Q8S7W-3a-3g3h3i6k4q-4
dato* de*	M7k3n5q-3
dato* para*	f3
dato* pers*	N8
dato* te*	k3
dato* una*	i5
datos	M7N12Q7S5W-3a-3g4i4k5q-4
datos $	N11Q6S4
datos de	M7S3k3n6q-3
datos del	V4
datos personales	N5
datos te	k3
datos una	i6
de	B5H3J-3N5O-5R4S-12T-7V-3W4X4c-3j8l3o-7
de #	A5B3D4E-8F5G-5H-5J-5K-3M14P4Q-5R-3S-3V-6Z-3d3e4f-5g-3h11i9j7k-5l-4n7p-5q7r-3
de 2x1	j4
de a	L7a3r3
de abajo	Q4
de aca	k6
de acceso	R6
de acciones	B12P-3
de aceite	j3
de actividad	B12
de afiliados	I10
de ahi	N6d6
de ahorita	S-4h-3i9n6p4
de ajustar	A3
de ajuste	B6
de al	q4
de alguien	E5P4Q5
de alla	a6
de alta	B4I7Q5W-3f7g12h3k4l-3m10q-4
de anoche	H5a3
de antes	F3H-4i10l4n-3
de antier	H6
de arrachera	j3
de arriba	Q3Z4q-4
de atras	V9a4
de autorizaciones	A3
de ayer	D5H13P3W3b3e3j-3n-4q6
de baja	B3D-3I4N9Q6X-3k-4l13
de banco	W3
de beto	A3
de bienvenida	F4G4L5R3
de cable	h3
de cada	X3Y4
de caja	A4H3R5l6m5
de cajas	k3
de cajera	k7m3
de cajeras	l3
de cajero	k6
de cajeros	B7m3
de cambios	B8
de cancha	h4
de carlos	k3
de carne	W3c3h4
de casa	h3
de cashback	G3
de casualidad	n5
de celular	R5
de cemento	H-3j6
de cerrar	B3
de chat	Z5
de chava	E3
de cinthya	l5
de citlali	R4
de clienta	f7q4
de cliente	I-3V9f6h-3
de clientes	I14N3Q3f3g8
de cobrale	C3
de cobrar	Q3
de colaborador	R5
de comer	S5a5n4
de como	M4
de compra	h5
de comprar	L3g3h7
de compras	P4
de confianza	k3l5q-3
de contacto	Z5
de conversacion	Z9
de cortesia	F13h-5
de cozumel	F5
de cuando	P4
de cuanto	L7n10p-5
de cuantos	I4
de cuenta	P11
de cumpleanos	G3
de daniela	l3
de datos	N3
de decirme	b3
de dedo	q6
de diciembre	H4l6
de diesel	a3h5
de difusion	I3Y8
de don	W3d3
de dona	A6B7C-3F3r3
de donde	P12r16
de edith	R6
de el	A3G3S3d3i4
de ella	p7q8
de empleado	k5
de empleados	m3
de enero	P4
de enfrente	H-3W5a3
de ernesto	l3
de esa	K5S3
de esas	J5
de escribirme	X6
de esta	B5H4K3M3W3
de este	E3H4P4U4
de esto	N6r4
de favor	P3l5
de fer	l3
de filemon	E4
de firma	A4
de formula	h4
de gerente	F4Q3
de guardar	q3
de hace	C-3D-4S-3i6n11p6q7
de hacer	i3q3
de hoy	C-3H16I4K6L3P-4T-3U9a-4h5l4m-3p6
de huevo	j4
de incapacidad	l4
de inscritos	I5
de interrogacion	K4
de ir	p4
de irse	C-3p7
de juntar	g4
de karla	A3
de la	A-3B-5D4F-4J6O4Q-5U3V4X5Z6a4e-4f-3i-4j-4k-4n3o-6p3q-4r10
de las	A-5C3G3H7J-3L-3Q3S-3U4X7Z4a-4e4n-3
de lealtad	O-3g3
de leche	j3
de lentes	D6j3
de lerdo	I6m-3
de listo	G4
de lo	H-3P7T4U5Y3b4d9h-4j-3p3
de los	A12B3E-5F-3H-3I7J-3P-4Q-5W-4X7Y-4Z3a-5d3f5g4h3i-3l10p-3q-4r-3
de lujo	o18
de lunes	H5
de lupe	C4
de madrugada	B5
de manana	k3
de mandarme	X5
de mano	B4
de marisol	R5
de martina	E3
de mas	C-3D4E5G14h-3n-5q14
de masa	j4
de maura	A6
de mayo	H3f3
de menos	E7q5
de mensajes	X5
de mercancia	h3
de meter	R4h-4i3
de mezclilla	j4
de mi	A5F3G-3H-5N3P3Q-3U7W16X-3Y3a-4f-3h-3k5n-3q-3
de miembros	I14
de mis	B7D-3H-5U8W10X-3Y4
de monedero	C3
de muerto	j6
de muertos	H4
de nachita	G5
de nada	J5o8
de natacion	h4
de nayeli	A4
de nino	H-5j7
de nivel	L5W5
de noche	k3
de nora	q3
de nov	H4
de noviembre	j3
de nuevo	J3Y3f-5h-4i12j3n10
de numero	Q6q3
de octubre	P3
de ofertas	Y4
de opciones	T4
de otra	C4G4J3Z3h-3i-8n-3q17
de otro	H-3Q4
de pagar	b3d-5h8
de parte	r9
de pasar	q4
de paso	l3
de pata	B6M-4
de paty	E3
de pelo	D5P3
de perla	R3
de personal	k5l3
de pesos	Q7
de pintura	L4j3
de precio	F3j3
de prueba	q4
de puntos	B-3E5F-6G-4P-3W-5b9f6g4h-4n-5p9
de puro	H3
de que	A4H-4L10M6P3Q13T3V-3b3d-4j-3k-3n12o-3p-3q-6r8
de queso	h3
de quien	A3B3M13h-4i3m-4n7q-5r3
de recibir	X5
de recien	q4
de regalo	F10W3
de registrados	I7
de registrar	J3h-4p6
de regreso	e5
de regularizar	E6
de resolver	K4
de revisar	Q3
de rosas	j3
de rosaura	F4
de saldo	C-4E5F10W-3b8d4h-3p3
de salir	i3
de sellos	F3
de semana	O6l3
de senora	q4
de septiembre	H3
de ser	l4
de si	q3
de siempre	h8q-3
de sistema	D8
de sistemas	c4
de socios	I8
de soporte	c8
de su	E-4G-5N7d15f-3h4n-3p-3q6
de sucursal	k4
de sus	G-5J5d11
de tacos	j5
de tavo	E9
de telefono	L4Q3
de temporada	j7
de tepic	E3
de ticket	q3
de todas	o3
de todo	B4Y3
de todos	I4n3
de tomas	l4
de trabajadores	m4
de turno	H4a7
de tuxtla	l4
de un	C4E5H-4r7
de una	B3E3d8f-3h6
de ustedes	c7
de usuarios	m7
de vender	l3
de venta	H7
de ventas	H7J3T3U3
de ver	Q3n5
de veras	r3
de verdad	c7
de viaje	H3
de volada	V3
de vuelta	e14
de wendy	G5
de yadira	d3
de zoila	E4
de zumba	h3j3
de ☎	C7E9F-4G9P8W10f-3h-7
de* #*	A3B5C3E-9F4G-3H-4J-4K-3M16P5Q-6R-3S-3U3V-6Z-3d5e3f-5h9i7j8k-4l-4m-3n7p-5q6r-3
de* 2x1*	j5
de* a*	D-3L7a4r3
de* abaj*	Q4
de* aca*	k6
de* acce*	R8
de* acci*	B9
de* acei*	j3
de* acti*	B9
de* afil*	I9
de* agua*	i3
de* ahi*	N6d6
de* ahor*	S-3i9n4p8
de* ajus*	A5B6C3E-3
de* al*	q4
de* algu*	B-3E5P3Q7V3c-3
de* alla*	a3
de* alta*	B5H-3I8Q6V-3W-3f12g11h3k5m10n-4q-4
de* anoc*	B3D3H4
de* ante*	H-3Q3i8l4n-3
de* anti*	H6
de* aqui*	h3
de* arri*	Q3Z3q-3
de* aten*	p3
de* atra*	V10a7
de* auto*	A5
de* ayer*	D8H14Q3W3e3n-4q4
de* baja*	B3D-3N12Q6X-3k-3l11n3
de* banc*	W5
de* beto*	A3
de* bien*	F4G4L6
de* buen*	j4o3
de* caba*	h3
de* cabl*	h3
de* cada*	X3Y5
de* caja*	A5H6R4k4l8m4q-3
de* caje*	B8k8m6
de* camb*	B9
de* canc*	h3q4
de* canj*	Q3X3
de* capt*	k3
de* carl*	q3
de* carn*	c3h6
de* casa*	h4
de* cash*	G4
de* casu*	n8
de* celu*	R5
de* ceme*	j3
de* cerr*	B3K3
de* chat*	Z6
de* chav*	E4
de* cint*	l6
de* citl*	R3
de* clie*	I13d-3f15g10h-6j-3n-4q6
de* cobr*	Q4
de* cola*	R8
de* come*	S5a4n3
de* como*	M3
de* comp*	L5P3h8
de* conf*	l6q-3
de* cont*	Z4h3
de* conv*	Z9
de* cort*	F10
de* cozu*	F5
de* cuan*	I3L5P3n9p-3
de* cuen*	P11
de* cump*	D3
de* dani*	l4
de* dato*	N4
de* deci*	b4
de* dedo*	q6
de* desp*	h3
de* dici*	H6l5
de* dies*	a3h5
de* difu*	Y8
de* don*	E3W3n3
de* dona*	A7B7F4p-3
de* dond*	P13d-3r10
de* edit*	R7
de* el*	A3G4S3d3i3
de* ella*	p7q11
de* empl*	k5
de* ende*	i3
de* ener*	P5
de* enfr*	H-3W5a3
de* erne*	l3
de* esa*	K5V3
de* esas*	J4
de* escr*	X6
de* esta*	B7E-3H3K4M3W5n-3
de* este*	C5E4H4
de* esto*	N10T3r3
de* favo*	l4
de* fern*	C9
de* file*	E4
de* firm*	A3
de* form*	h3
de* gere*	F4Q3m3
de* hace*	D-3Q-3i9n9p7q8
de* hoy*	A-3B-3F-3H17I5K7P-4T-3U7a-4d3h7j-3l4m-4p9
de* huev*	j3
de* impe*	h3
de* inca*	l4
de* info*	C4
de* insc*	I5
de* inte*	K4
de* ir*	p3
de* irse*	C-3p8
de* junt*	g5
de* karl*	A3q3
de* la*	B-4C3D3F-3G3J5L-3M-3N-3O5Q-5R-3T-3U3V6X6Z3a5e-3f-5i-3j-4l-3n5o-6p6q-5r6
de* las*	A-4C3F-3H5J-3L-4P5S-3U3V4X6Z3a-5c3e5q3
de* lava*	j3
de* leal*	O-3g3
de* lech*	j3
de* lent*	D4j6
de* lerd*	I5
de* list*	G4
de* lo*	P7Q-3T5U7b6d10h-4j-3
de* los*	A11B5E-5H-4I7N3P-5Q-5W-3X6Y-4Z3a-5d3f6g4h5i-3l13m3p-4r-3
de* lujo*	o14
de* lune*	H4
de* lupe*	C3
de* madr*	B4
de* mala*	D7
de* mana*	k4
de* mand*	X6
de* mano*	B4
de* mari*	R4n4
de* mart*	E5
de* mas*	B4C-4D4E6G18h-3n-5q14
de* masa*	j3
de* maur*	A6
de* mayo*	H4f3h-3
de* meno*	E6q6
de* mens*	X6
de* merc*	e4h5
de* mete*	R3h-3q4
de* mi*	A5H-6N3P5Q-4R3U8W12X-3a-5f-3h-3k5l3n-3q-3r-3
de* miem*	I15
de* mis*	B9D-3H-5U8W11X-3Y5
de* mone*	F3
de* muer*	j5
de* nach*	G6
de* nada*	o9
de* naye*	A4
de* nino*	H-7j9
de* nive*	L3W6
de* noch*	W3X3
de* nora*	q3
de* noti*	X4
de* novi*	j4
de* nuev*	J4Y4f-3h-5i8j3n12
de* nume*	Q5q3
de* ofer*	Y6
de* opci*	T4
de* otra*	C4G3i-9n-3q19
de* otro*	H-3Z3n3
de* paga*	b4d-4h5i3
de* part*	r10
de* pasa*	a4c3h-3q4
de* paso*	l3
de* past*	j3
de* pata*	B5M-3
de* paty*	E4W5d-3
de* pelo*	D7P3
de* perl*	C3R4
de* pers*	k6l4m-3
de* peso*	Q8
de* pila*	h3
de* pint*	L4
de* plat*	h4
de* prec*	F3
de* prom*	W3
de* prue*	G3q5
de* punt*	B-3E3F-5G-5P-3W-5X4b8f5g3h-4j-3n-5p13r3
de* puro*	H4
de* que*	A4C4H-4I-3K-3L8M6Q11V-3W4d-3j-3n12o-3p-4q-8r9
de* quie*	A3B4M15h-5m-3n7q-5
de* reci*	X5p5
de* reco*	W4
de* rega*	F6Q3j3
de* regi*	I5J3N3Q3h-4p3
de* regr*	e5q3
de* regu*	E8
de* reso*	K6
de* rosa*	F4j3q3
de* sald*	C-4E7F10b6d3h-3p3
de* sali*	i3
de* sema*	O4
de* seno*	q3
de* ser*	l4
de* siem*	h8q-3
de* sist*	D7
de* soci*	I8
de* sopo*	c9
de* su*	D4E-4G-6N12W4d13f-3n-3p-3q5
de* sucu*	k3
de* sus*	G-6J4d12
de* taco*	j4
de* tavo*	E7
de* tele*	j3
de* temp*	j5l3
de* tene*	D3
de* tepi*	E4
de* tick*	q4
de* toda*	o3
de* todo*	B4H4I5
de* toma*	l3
de* tono*	W3
de* tort*	C3
de* trab*	m4
de* turn*	H6a6
de* tuxt*	l3
de* ulis*	C3
de* un*	C6E7F-3c3h3q-3r6
de* una*	B3E5N3d7f-3h3
de* unas*	h4
de* uste*	c9
de* usua*	m7
de* vaca*	X3
de* vend*	m4
de* vent*	H11Q-3U7Z5h-3q-4
de* ver*	Q4n4
de* vera*	r4
de* verd*	c7
de* vola*	V3
de* vuel*	e12
de* wend*	G5f4
de* xime*	P3
de* yadi*	d3
de* zoil*	E4
de* zumb*	j3
de* ☎*	C8E11F-6G10P10W12f-4h-7
deb*	C3D8E9F6G4H-5L-3P-3Q7W-3a7h-3j-3n-11o11p-3q9
debe	C4E10Q3d3h-3
debe #	d3
debe ser	E8
debe traer	E4
debe*	C3D8E3F9a4h-4
debe* #*	F9
debe* ser*	E8
debe* tene*	E4
debe* trae*	E4p3
debem*	C3F4
debemos	F3
debemos #	F3
deben	C3D3
deben #	F5
deber*	D4E6p3
deberia	E6
deberia tener	E6
debi	q7
debi*	D5G6h5n-3q9
debi* #*	G5
debi* gana*	G3
debia	h6
debia $	h3
debie*	D7d5
debiendo	D3d3
debio	q9
debit*	G6
debitense	G5
debitense #	G5
debo	Q7a4n-4o11q-3
debo hacer	Q7
debo* hace*	Q5
dec*	C4T9Y4b3d-3n7p5
deci*	C5Q4T4Y4n8p3q3
deci* al*	C3
deci* en*	Q5n4
deci* mi*	b3
deci* que*	n4
decia	E3
decia #	q3
decir	C3Q4T6n10
decir en	Q6n4
decir que	n3
decir*	b5p5
decirle	p6
decirle $	p4
decirle al	C4
decirme	Y4b3
decirme mi	b4
decl*	H3
decl* ocup*	H4
decla*	H4
declaracion	H4
ded*	J4Z4n-3q9
dedo	n-3q10
dedo $	J3
dedo en	q5
dedo*	Z3
dedo* en*	q5
dedo* gord*	Z4
def*	N3e6l8
defe*	e6
defec*	e4
defi*	N3l8
defi* ☎*	l10
defin*	N3l8
definitiva	l8
definitiva ☎	l8
dej*	B-3C-6D-4E14F-5I-3J19L-3M-4N-3O-4Q-6R-3S21T-5U-3W-5X16Y-4Z-3e4h3i-4j3l10m-4o-5p-4q6r-4
deja	H-3J8S18V-4X11j3n-4
deja busco	S3
deja de	X8
deja le	S4
deja que	S6
deja*	C-3E16F-4G-3H-6J19Q-4S8V3X4Y-3a5d-3l-4o-3
deja* a*	E3
deja* asi*	E3J9V3
deja* busc*	S4
deja* chec*	S4
deja* de*	X15
deja* el*	a4
deja* en*	E7F-3
deja* espe*	A4
deja* le*	S6
deja* no*	J5
deja* noma*	E4q3
deja* que*	S6
deja* todo*	J5q4
deja* ver*	S3
dejal*	E12F-4G-3J18V4
dejala	A3E3J10V4q-3
dejala $	J7
dejala asi	V3
dejala en	E3
dejala esperando	A4
dejalo	E11F-4J13
dejalo asi	J7
dejalo como	E3
dejalo en	E4
dejalo nomas	E4
dejam*	E3H-4S18
dejame	E5S13
dejame a	E3
dejame checar	S3
dejame ver	S3
dejamos	H-3S5
dejar	E3X5q5
dejar de	X4
dejar*	a3
dejas*	a5
dejaselo	E3
dejaselo asi	E3
deje	J5l4
deje de	l3
deje*	J-3X6l4n3q4
deje* asi*	J4n5
deje* de*	X6l4
deje* que*	l6
dejen	X8
dejen de	X11
dejes	J-5l3n5q7
dejes que	l8
dejo	H8K3S-3e5l10n8
dejo abierta	a5
dejo aqui	e4
dejo asi	n6
dejo de	l5
dejo el	H6l7
dejo mas	H4
dejo mi	c4
dejo tirados	l4
dejo* abie*	a5n3
dejo* asi*	n4
dejo* de*	l5
dejo* el*	H8l5
dejo* mas*	H5
dejo* mi*	c4
dejo* tira*	K4l3
del	B10C4D6G4H11I-5J-6M4N5O-8P8Q-3R-3S-6T-6U6W10X-8b-3c-6d3e6f-3g-4h5j7k-9l5n-4o-12p3
del #	B7G-3H16W5h-5
del 20/11	H6
del 3/11	H3
del 3x2	q3
del agua	a4
del ano	H8
del apagon	F3n6
del arreglo	h3
del banco	W7q-3
del bimestre	H3
del bot	l8
del buen	H5
del cafe	h5
del canje	p5
del celular	h3q6
del centro	j5
del chat	T4
del cliente	F-3P6W3f-3h-3p9q5
del club	N5f3
del conalep	k3
del dia	B12H7M4U11W5a-3
del domingo	D3M3
del folio	e4q5
del garrafon	M4V3
del gas	Z7a3
del gato	e6
del gym	h4
del hijo	q3
del jetta	a4q3
del jueves	F4H8h-3j3
del lunes	D4H-3M3Y3
del martes	B4H7j4n-3q3
del mercado	E7
del mes	B5H20W6b3n-3
del mismo	Q5i3q-4
del monedero	E-4G11H-4L8N4d6f-3g-3h-4n4r5
del mostrador	g4
del muchacho	V4
del nuevo	R3
del numero	C5
del otro	W3
del personal	B10P-4Q3m6
del primero	H4
del profe	E6
del programa	I6W4
del que	V6i3
del regalo	G6d-3
del sabado	D4H-3M4P3W3
del senor	A3K3P4n-4p5
del sistema	D-3N4W6l12
del taxi	n5q3
del ticket	D3K4M5Q3e3h-9j4
del tinaco	e3
del tinte	d4
del trabajo	S5Z6
del tractor	K4n-3
del turno	B4U4h3q-3
del uno	H7
del velador	l3
del vestido	h4
del viernes	D5W3
del ☎	A4B-4C8E3F6G7H-5L-4M-3P14Q-3V-3W8a-3d7h11i-3j-3k-3p-5q-7
del*	N5
del* #*	B6G-3H13W7h-5
del* 20/1*	H6
del* 3/11*	H4
del* agua*	a4
del* ano*	H8
del* apag*	n4
del* banc*	W8q-4
del* bime*	H3
del* bot*	l6
del* buen*	H7
del* cafe*	d3h4
del* canj*	p6
del* celu*	L3q4
del* cent*	j6
del* chat*	T3
del* clie*	P5Q3f-3h-4p8q7
del* club*	N7f3
del* comp*	C4
del* dia*	B8H10I-3U16
del* domi*	M3
del* firu*	f3
del* foli*	M5e4q4
del* garr*	V5
del* gas*	Z6
del* gato*	e4
del* gere*	B4
del* hijo*	q3
del* jett*	a5
del* juev*	F6H6
del* lune*	D4H-5Y7
del* mand*	J4f3
del* mart*	B3H6P3j4n-3
del* merc*	E4
del* mes*	B8H19W4b4
del* mism*	Q7p3q-3
del* mone*	E-4G13H-5L9N4d7f-3g-4h-3n4r5
del* much*	V7
del* nuev*	R4f-4h4
del* nume*	C7
del* otro*	W4l-3
del* pant*	e3
del* perf*	i3
del* pers*	B7P-3Q3m5
del* prim*	H6
del* prof*	E6
del* prog*	I4L3W7
del* puen*	H4
del* que*	V7
del* refr*	W4
del* rega*	G4
del* saba*	H-3M3P3
del* salo*	Z3
del* seno*	A3P4n-3p5
del* sigu*	V3
del* sist*	D-3N3W4l9
del* taxi*	n4
del* tick*	D4K4Q5e4h-11j3n4
del* tina*	e5
del* tint*	d3
del* trab*	S5Z4
del* trac*	K3
del* trim*	H4
del* turn*	B5H-3U4l3
del* uno*	H4
del* vela*	l5
del* vest*	e3
del* vier*	D4W3
del* ☎*	A3B-4C10E3F5G8H-6L-4P15Q-3V-3W8a-4d9e8h12i-3k-4p-7q-7
dele	b3
dele*	N9q4
dele* my*	N9q3
delet*	N8q4
delete	N8
delete my	N7q3
deli*	c3
delic*	c4
dem*	G3V4X3b3d4f6n5
dema*	G3V6d3
dema* en*	d4
demas	V5d5
demas $	V5h3
demas en	d3
demas no	X3
deme	b3
deme razon	b6
deme* razo*	b4
demo*	f5n4
demos	f6
den	L4N3W3
den de	N4
den*	A5k3n5
den* de*	N4
deni*	f3k3
deni* atie*	k3
denis*	k5
denisse	k4
denisse atiende	k5
denl*	A4
denl* para*	A4
denle	A3
denle para	A6
dent*	I3h5n4
dent* de*	I3
dentr*	n3
dentro	n5
dentro de	I3
dep*	W8a5
depo*	W8a6
depos*	W9a5
deposito	a4
der*	a6
deri*	E3
deri* de*	E4
derivado de	E4
derr*	a7
des	J5n3
des chance	l3
des de	J9
des*	A-5C-8D6E-3F-7G11H-3J-4K-6M-7N17O-3P4Q3R-4S9U4W10X9Y-8a-4d8e-5f-8g-7h-4i-8j13l16m-3n-3o-7q21r-6
des* chan*	l4
des* de*	J10
desa*	D8N9X8Y-4a3b-3d-4g-3j4l13n-7q11
desa* #*	D4G6
desa* a*	l8
desa* de*	N3q5
desa* empl*	l5
desa* la*	q7
desa* los*	X5
desa* mi*	D6
desab*	G4
desabonale	G6
desabonale #	G6
desac*	X9Y-4l17
desactiva	l8
desactiva a	l11
desactivar	l5
desactivar empleada	l8
desap*	D7N5q7
desaparece	q5
desay*	a6j7
desayuno	a7h4j7
desayuno $	a5j5
desb*	q7
desba*	q7
desc*	C-5D4F-5G14H-3O-3S-4V-3W15a3c-3d13e-3f-4h-5i-3j15l5o5p-4
desc* #*	F-3G11d11h-5
desc* a*	G4j3l7
desc* de*	W3d8
desc* del*	W7
desc* el*	E5
desc* la*	a7q3
desc* lo*	G6
desc* punt*	G7
desc* uno*	G3
desc* y*	P4
desc* ☎*	h4
desca*	O-3j12o5
descanses	o5
descanses $	o3
desco*	D4F-3G10P3a8d10l6
descompuso	E3a8
descompuso el	E4
descompuso la	a7
desconecta	l8
desconecta a	l9
descontar	G8d6
descontar puntos	G12
descontarle	G8
descontarle a	G6
descontaron	P3
descontaste	D3
descu*	C-3F-4G12W14d8j5
descuenta	W12d7j8
descuenta #	G5
descuenta $	W4n3q3
descuenta de	W4d6
descuenta del	W6
descuentale	G13d4h-4q-3
descuentale #	G7d5h-3
descuentale lo	G6
descuentale uno	G3
desd*	H4I6L4O6U8W3a-4d-3h-4n-3q-4
desd* cuan*	L6P6
desd* el*	H3k3
desd* hace*	I3
desd* la*	j4
desd* las*	U5
desd* mana*	k3
desd* mi*	U6
desd* que*	H4I6b3
desde	H4I7L3O10S-3U9a-4h-4k3n-3q-4
desde cuando	P7
desde el	A3H3k3
desde hace	I5
desde la	F3U3j6
desde las	U5
desde mi	U7
desde que	H6I5b4
desde su	l4
dese*	N5W6c4d5
deseo	N6c7d4
desg*	P11
desg* de*	P5
desgl*	P11
desglose	P6
desglose de	P5
desh*	N10g-4h-5l6n-3q32
desh* de*	N3
desh* el*	l4
desh* eso*	q4
desh* la*	q4
desh* mi*	N7g-3
desh* una*	h-3q3
desha*	N11g-3h-4l3n-4q32
deshabilita	l4
deshabilita el	l4
deshacer	h-6q16
deshacer $	q8
deshacer una	h-4q4
deshaganse	N3
deshaganse de	N4
deshaz	N4q11
deshaz eso	q5
deshaz mi	N7
deshazla	q9
deshazla $	q6
desi*	G4
desi* #*	G4
desinflaselo	G3
desinflaselo #	G3
deso*	S11
desoc*	S10
desocupe	S4
desp*	A-3G-3I-3L3P-3Q4S12V6a-4b4f-3h9j-4l5m5o-5p8q-9
desp* #*	h5
desp* a*	W3l9
desp* alon*	l3
desp* con*	L3
desp* de*	H4Q6V3c3d-3h-3n-4p8q-3
desp* del*	p3
desp* la*	S3d6
desp* que*	d3
despa*	T6U3V6h6k5m7q-3
despachan	m5
despachan $	m6
despache	U5V5k4
despache $	U4k5
despe*	d3h3l10n3
despedi	l5
despedi a	l6
despedimos a	l3
despedir	l3
despedir a	l3
despensa	C3d5h4
despensa $	b3
despi*	W3
despiertas	X3
despu*	H3L6Q9S17W-3b3c3d-4j-3n-5p10q-6
despues	B3H3L7Q5S12W-3b4c3d-4j-3p9q-5
despues $	Q3S5
despues de	B3H3Q5V3b4c3d-3h-3n-3p7
despues del	p4
desr*	q11
desre*	q10
desregistra	q9
dest*	N5Z4n5
dest* mis*	N4
destr*	N5n4
destrabo	n4
destrabo $	n6
desu*	X12
desus*	X15
desuscribir	X12
desuscribir $	X19
det*	A7M4P13X5r3
deta*	M3P13
deta* de*	P14
detal*	B3M6P12
detalle	B3M5P10
detalle $	H3M6
detalle de	B3P14
detallito	F3
dete*	A8X4
dete* por*	A8
deten*	A9X4
detenido	A8
detenido por	A6
dev*	A10B7F3G3H-3L3M-6P-3Q12W-3a-3d-3e35h-10j-3o-3q4
devo*	A10B5G7H-3M-4Q8V-3a-3e32h-9o-3
devo* #*	e12
devo* a*	e3
devo* comp*	e5
devo* de*	A5B6e6
devo* del*	e9
devo* la*	G4e8
devo* lo*	e6
devo* parc*	e3
devo* todo*	e4
devo* un*	e5
devo* una*	e4
devo* ☎*	e4
devol*	A10B6G7H-3M-4Q10V-3Y3a-3d-3e32h-9
devolucion	A6B6M-4Q10e22h-5q-3
devolucion $	Q8e11n3
devolucion a	e3
devolucion de	A8B6
devolucion del	e5
devolucion parcial	e4
devolucion por	e4
devolucion ☎	e6
devolver	e20
devolver la	e5
devolver lo	e4
devolver un	e5
devolverle	e6
devolvi	e4
devolvi #	e4
devolviendo	e4
devolvieron	e12
devolvio	G7e8
devolvio el	G3
devolvio la	G4
devolvio todo	e5
devu*	F5G-3L3M-3e25h-7n-5q6
devu* #*	e5
devu* el*	e13q-3
devu* la*	e5q4
devu* lo*	e4
devu* los*	F4
devue*	F3M-3e24h-5n-5q7
devuelta	e7h-4
devuelvan	e7
devuelvan lo	e5
devuelve	L4Q3e16n-5
devuelve #	e6
devuelve algo	Q3
devuelve el	e10q-3
devuelve la	e7
devuelvele	F6G-3
devuelvele los	F4
di	D3G6R3e5h-3q10r4
di #	G4j4
di $	J3e4
di acceso	m4
di de	G3R3
di las	l4
di mi	h3r4
di* #*	G3
di* acce*	m4
di* de*	G3
di* las*	l4
di* mi*	D4r3
di* que*	q3
dia	A-3B7C-6D-4E-3G-3H19I-4L3M3O9P11S-3T-4U20V-5W8X-3a9b-4c-3e-3i-4m-3n-5o-5p-3q-6
dia #	H16M4
dia $	B8H10O7P-3T-3U17W3a14h-3n-3o-3
dia aqui	O6
dia compadre	H3
dia cuantos	H4
dia de	H3K3Q3l3
dia doble	Y3
dia favor	H5
dia jalo	H4
dia me	O-4P3h5
dia por	U7
dia ya	O3
dia*	D3H11L3O22Q-3Y7a-3g3h-3j11l5n-4o-7q-3
dia* #*	H19M3
dia* aqui*	O4
dia* comp*	H3
dia* cuan*	H6
dia* de*	H4Q3d5l5
dia* dobl*	F3
dia* favo*	H5
dia* jalo*	H4
dia* me*	O-3P4h4
dia* por*	U3
dia* ya*	O4
dian*	l3
dian* hast*	l3
diana	l3
diar*	D5H3Y6
diari*	H4Y5g4
diario	D4H3Y9
diario $	H7g4
dias	H9L3O20Y4j7l4n-3o-5q-3
dias $	H7O20o-4
dias anda	l4
dias por	H4
dias* anda*	l4
dias* por*	H5
dias* teng*	O3
dic*	A3B-3C4D5F-3G-4J-4L-3M5O3P3R4S-3T-5V-4W-5Y5a7c-3d6e-3j-3m-3n9o-5p3q5
dice	A4D7F-3G-4J-3M8O5R7T-4U-5V-3W-3d6k-3l-4n7o-3p5r3
dice #	D4E3d-3
dice $	O-3n11
dice el	L3O8n-3p3
dice en	n3
dice mi	a7
dice pendiente	n4
dice que	D7J-3L-4R8U-4d6n-5p3q6
dice*	C4D-3U4Y6a11b3p-3q-3
dice* #*	D3d-3
dice* cuan*	d3n-3
dice* el*	O7n-3p3
dice* en*	U3
dice* la*	r5
dice* mi*	a7
dice* pend*	n4
dice* por*	C4
dice* que*	A4D5R4U-4a7d7l-3n-7p3q4
dicen	a10
dicen que	a5
dices	C3U3Y8b3p-3q-3
dices cuanto	d4
dici*	H3I3h-4k5l4
dici* meto*	k3
dicie*	H4I3h-4k3l5
diciembre	I4k5l4
diciembre $	H6l5
diciembre meto	k3
dict*	Q7h3q6
dicta*	Q7p3q4
dictar	Q7
dictaron	q3
did	n24
die*	D3H5I6L3N-3P5d-3h5j3n7p-3q-3
dier*	D4G3H5I4P3n8
dier* de*	I8n6
dier* el*	G4
dier* hoy*	H7
dier* los*	P3
dier* mis*	D5
diera el	A3
diero*	D4G3H5I3L4P3b5p-3
dieron	D4G3H5I5P4b4p-3
dieron de	I7n6
dieron el	G4
dieron hoy	H8
dieron los	D-3F3P3
dieron mis	D3
dieron por	b4
dies*	a3h5j3
diese*	a3h4
diesel	a3h4j4
diesel $	a4h3
dif*	D4E3V5X8Y7h-3
dife*	D5E3V4
dife* clie*	V3
dife* de*	D3F3
dife* entr*	E3
difer*	D6E3V4
diferencia	D4E3
diferencia $	D3
diferencia entre	E4
diferente	V4
diferente $	V4
difu*	I3X7Y7
difus*	I4X6Y8
difusion	I3N-3X9Y9
difusion $	I4N-3W-3X12Y7
dig*	D3E3P-5S14T-4W-4X3a-3b6d-5e-4h-3j-3n6p7q4r5
diga	E5Q3S3l3n-3p3
diga #	D3E6
diga*	C3b8c4
diga* #*	E5
diga* cuan*	C-3b5p4
diga* el*	C5
diga* si*	S3
digal*	c5
digale	c5
digam*	C5b8
digame	C5b10
digame por	b3
digi*	f3q8
digit*	f3q7
digito	q9
digo	S15n7p4r4
digo $	D3S15
digo a	Q3
digo que	n7
digo* que*	n7
dij*	A5J6V-3b6g5n11q6
dije	J9a5h-3n-4q8
dije #	h-3q7
dije que	J7V-3
dije*	A3Q4b3g3
dije* #*	q9
dije* que*	A3J3b6q4
dijer*	A3Q4b3g4
dijeron	A3Q4b5g3
dijeron que	A4D-3Q3b4g3
diji*	J-3n16
diji* que*	n4
dijis*	n13
dijiste	n14
dijiste que	n3
dijo	d3g3h3n4
dijo el	n3
dijo* el*	h3n4
dijo* la*	b3
dijo* que*	g3n4
dil*	a9
dile	a10
dile a	a7
dile que	a6
dile* a*	a9
dile* que*	a4
dim*	C9D-4E-4F-3H7I4L-4S-3T5U8W6a-4b6d-7h-5j-4k-3m6n3p8q-4r3
dime	B4C6D-4E-3H9L-4S-3T5U4W8a-4b7c-3d-5h-5j-4m3n7p6q-5
dime como	H3Q6U-3
dime con	C3
dime cuanto	H5W6
dime el	H3W6m3
dime en	n6
dime lo	C3U3
dime los	C7I3W-3m3
dime mis	U6
dime que	M4T7W3
dime quien	B5
dime si	C3H4M-4b6n6
dime*	C5p3
dime* como*	H3Q7
dime* con*	C4
dime* cuan*	H4W8
dime* el*	H3W6
dime* en*	n7p3
dime* lo*	C3
dime* los*	C6I6W-3
dime* mis*	U8
dime* que*	T4W3
dime* quie*	B7
dime* si*	H6M-3b4n8
dimel*	C3U3
dimelo	C4U3p3
dimelo $	C4U3p3
dimo*	G4m5
dimo* acce*	m4
dimo* en*	G3
dimos	G3m5
dimos acceso	m3
dimos en	G3
din*	C3D-3H8I6L5U-4W3b9e12n-5p3q6
dine*	C4H9I5L4U-4W3b8d4e12n-5q4
dine* #*	h3
dine* a*	W3
dine* ahi*	b3
dine* de*	d3
dine* elec*	d4
dine* en*	b6
dine* es*	H4
dine* jaja*	q5
dine* la*	C4
dine* paso*	H4
dine* que*	d3
dine* trae*	p5
diner*	C4D-3H8I6L4U-4a-3b9d3e8n-5p3q5
dinero	H8I4L4U-4b9e12n-4
dinero #	h3
dinero $	H6I7L4b-3e10
dinero a	W4
dinero de	e3
dinero del	b3
dinero electronico	d4
dinero en	b4
dinero es	H3
dinero jaja	q4
dinero la	C4
dinero paso	H4
dinero que	d3
dinero trae	p4
dio	B12D3F4I3l-3
dio de	B11I4f-6
dio el	H4
dio la	B4p3
dio mal	D3F4h-3
dio su	f8
dio*	a14h-3o11
dio* de*	B9I5f-5
dio* el*	H4
dio* la*	B3p4
dio* mal*	F4h-3q3
dio* su*	f5
dios	a10o9
dios $	a6o-4
dios se	o8
dios te	a8
dios*	a4q3
dios* se*	b3o9
dios* te*	a13
diosi*	a3q4
diosito	a5
dir*	F4Z3c4h3j8
dire*	F3c5j11
direc*	F3c6h3j10
direccion	j10
directamente	c4
directo	F4
directo $	F3
dis*	C5E-3H-3L-4O8P-3R3T6V10W-3Z16a-3b7d-3f-4h-3i-3j3o-3
disc*	O10Z13b3j3r3
disc* con*	F4
disc* mens*	Z3
disc* se*	n3
disc* uste*	r3
discu*	O11V-3Z11r3
disculpa	F3Z8
disculpa $	Z10
disculpa con	F3
disculpe	O11V-4Z7b3n3r3
disculpe $	O7Z3
disculpe usted	r3
dism*	G6
dism* en*	G4
dismi*	G5
disminuya	G4
disminuya en	G4
disp*	C8T4b4p3
disp* al*	C4
disp* del*	C5
dispo*	C6T6b5p3
disponible	C5b3p3
disponible al	C3
disponible del	C3
disponibles	C4T7b3
disponibles para	T4
dist*	R5V15n3p-3
dist* ayer*	R3
dist* con*	n3
diste	R3n5p-4
diste ayer	R3
diste con	n4
disti*	V10
distinta	V7
distinta $	V5
distinto	V8
distinto $	V6
div*	Q3
divi*	Q3
divi* la*	Q3
divid*	Q4
do	Q6T10b6
do i	Q12b5q-4
do* i*	Q6b6
dob*	C-3D9E-3F5L11O-3W14a-4d-3n4o-3q6
dobl*	D9E-3F4G4L6W13Y4a-4d-3k-3n4q5
dobl* a*	D3
dobl* asi*	F3
dobl* los*	W12
dobl* quit*	q4
dobl* y*	F4
doble	D12F4G4L10W3a-3n4o-3q4
doble $	D5L6Y4a-3n8q4
doble a	D6q-3
doble asi	F3
doble el	F3
doble quita	q3
doble y	F3
doc*	F3a4f4h3j5
doce* de*	e3j3
docen*	j3
docena	e3j4
docena de	j4
doct*	a3f3
docto*	F3f3
doctor	a3
doctora	f4j3
doe*	C4p7
does	C6p7
dol*	j9
dola*	j8
dolar*	j9
dolares	j7
dom*	D5H7W4j14
domi*	D8H6j14n-3
domi* #*	H4
domi* cuan*	H5
domi* de*	W4
domi* por*	a3
domic*	W4h3j10
domicilio	W5j4
domicilio #	h3
domicilio $	j5
domicilio de	W3
domin*	D6H7M3a3j6
domingo	D6H7j6
domingo #	H3
domingo $	D5M3j3
domingo cuanto	H6
domingos	a3j5
domingos $	j5
don	C8D-3F4G4H-4a-3c3e-4f7h8j-3q4
don $	d3
don beto	C4E3F3
don chuy	k5
don eloy	C4W3
don goyo	C4h3l3
don heriberto	F3n5
don nacho	G3
don nico	C3
don ramiro	c3
don*	A3C8F4H-4I-4K-3M-3N-3P7Q11R-3S-4T5U-7X-3Z-4a-3b-6d8e-4g-3i3j9l-4m-3n3o-5p-3q-4r10
don* beto*	C5E3F3
don* chuy*	k4
don* goyo*	C4h4l3
don* heri*	F3n5
don* nach*	G4
don* pepe*	P3
don* rami*	C4c3
dona	B5C4D4E4F5G3H-5P7Q-3T-3a-4d3h5i3j-3k3n-4q-4
dona $	p4
dona carmen	D5
dona cuca	C5G3
dona licha	d3
dona lupe	F4
dona mago	A5F3V4k4
dona ofelia	G6P3
dona quiere	D4
dona ☎	P3
dona* carm*	D3
dona* chol*	B4
dona* cuca*	G3P3h3
dona* del*	C3
dona* eula*	n3
dona* lich*	d3
dona* lupe*	F4
dona* mago*	A5F5V3k3
dona* ofel*	G8
dona* reme*	E3
dona* tere*	E3
dona* ☎*	P3
dond*	B-3C-3H3J-3L4P5Q12T7U-3W-3b-4d6h-7j9n3o-3r9
dond* apun*	H4
dond* empi*	T6
dond* esta*	j8n3
dond* lo*	d9
dond* me*	P3r12
dond* pued*	L7Q-3
dond* qued*	D4
dond* sali*	P6
dond* veo*	P-4Q14h-5n6
donde	B-3C-3J-3P8Q13T7U-4W-3b-4d6h-7j10n5r9
donde apunta	H3
donde empiezo	T6
donde estan	j7
donde le	P3
donde lo	d8j3
donde me	r9
donde puedo	L5
donde queda	j5
donde salieron	P6
donde veo	P-3Q16h-6n7
dor*	H5
dorm*	H4I3
dormi*	H5
dormir	H4
dormir $	H3
dormirme	H3
doy	A3Q11S7a-3h6n10q-3
doy de	Q11k-4n5
doy para	k3
doy permiso	A4
doy por	l3
doy* de*	Q9k-4n3
doy* para*	k3
doy* perm*	A4
doy* por*	l3
dud*	D3H-5K32Q7S3T-5U-3V-3a-4h-3n10
duda	H-4K12Q4S5T-4U-3n11
duda $	K6Q4S6T-3U-3V-3n7
duda de	K3n7
duda la	K3
duda ya	q3
duda*	K9o3
duda* de*	K3n7
duda* por*	K4
duda* ya*	q3
dudas	K12o3
dudas $	K4o4
dudo*	K20
dudos*	K20
dudosas	K15
dudosas $	K15
due*	F5W3a10c8h3
duel*	a11
duel* la*	a9
duele	a13
duele la	a8
duen*	W3c8h7
duen* del*	C3h5
duen* que*	F5
duena $	c3
duena del	h4
dueno	F3O3W4c5h4
dueno $	c3
dueno que	F4
dul*	h4k4m3
dulc*	k3m4
dulce	R4k4m5
dulce $	R4m5
dulce maria	k3
dup*	G3i16q4
dupl*	i15n3q4
dupl* la*	i3
dupl* que*	n5
dupli*	D3i13q3
duplica	i3
duplicados	G4
duplicados elimina	G4
duplicala	i18q-3
duplicala $	i17
duplico	q7
dur*	H-3L11R3j3
dura	j6
dura el	R4
dura*	L6
dura* el*	R4
duran	L5
duran $	L9
duras	e4
dzu*	g4
dzul	g5
e	P5U10
ech*	F6H3M-3Q-4U7V8W-4d4e3f-3h-4i-3q14
echa	q3
echa*	F5H4M-3Q-4V6W-4d4e4i-3q10
echa* #*	F8
echa* a*	F3k3
echa* abaj*	q9
echa* ayer*	l3
echa* el*	H5P3a4p4
echa* los*	H5
echa* mano*	d5
echa* para*	G5e3q11
echa* sus*	d5
echa* un*	C3b4
echada	F3
echada a	F3
echal*	G3d5n3q5
echala	q7
echala para	q3
echale	C3F3V3d3n4q-4
echale #	F8
echale mano	d5
echale para	G3
echale un	C3
echam*	H6U5V4l3
echame	H5U5V6b3
echame a	k4
echame el	V3p3
echame las	A3
echame los	H5
echame un	Y3b3
echamos	l4
echamos ayer	l4
echar	q9
echar abajo	q3
echar para	q4
echar*	e3
echas*	F3a4
eche	c3
eche la	q3
eche* la*	k3
echo para	J3
echo* para*	J3
edad	Q3
edg*	f3l4
edga*	l5
edgar	l4
edgar $	l4
edi*	E16R7k3
edit*	E17R4k4
edit* de*	k4
edit* punt*	E11
edita	E12
edita puntos	E11
edith	R6k3
efe*	C-3W5d6e8n4
efec*	C-3J3L3W5d7e5h3n3q3
efec* #*	h3
efec* el*	d3
efec* que*	d3
efect*	C-3L4W4d7e6h6n4
efectivo	C-3L4W4d4e5h6
efectivo #	h4
efectivo $	J4L3e6n4
efectivo que	d5
efectivo y	W3
efi*	o11
efic*	o13
efici*	o10
eficiencia	o8
efr*	l7
efra*	l5
efra* del*	l6
efrai*	l7
efrain	l6
efrain del	l5
eh	J11T13n-5
eh $	J5T18
eje*	J4c14
ejec*	c17
ejecu*	c16
ejecutivo	c16
ejecutivo $	c11
ejem*	Q3
ejemp*	J3
ejemplo	J3Q3
ejemplo $	J3
eki*	q14
ekiv*	q12
ekivo*	q11
ekivoke	q9
el	E3H6L3M3N-7O-10P5R7T-3U-13V5W5a8b-7c4e3g-6i5j9k-3l3m-3n-3o-12q6r-4
el #	D-4H8J6M10P12Q-3a-3h-8i7j3n-5q3
el $	C-4V3Z-3i11n-3p12q7
el acceso	R7l13
el acumulado	H9
el agua	a8
el aire	K4a5
el ajuste	A3B6n3
el america	a8
el anterior	H5
el arqueo	H6
el aviso	X3n4
el bano	a3
el bato	h3
el bono	G12q-4
el bot	K4R3
el buen	H7
el bueno	E6
el cafe	S7p3
el cajero	D3
el cambio	D3J4S3q-3
el camion	a8
el canje	n3
el carga	P6
el carro	a4
el celular	Z4d-3i4q6
el changarro	H6
el chat	J3r3
el chavo	V4q4
el chisme	S-3a5
el chuy	k3
el cierre	H8S3
el cliente	D10I-3J4Q7V-8f-4q7
el codigo	I3R7
el colchon	j4
el consolidado	H5
el contador	H3M3
el contrato	l8
el corte	L3Q4W6X3Y3j5o3q-3
el cortecito	H4
el de	A4D3H-6J4U3V12W-3Z4c3h3i3j-3n-6p4q-5
el dedo	q7
el del	D3H-6M3V5W3a10l3n-3
el deposito	a3
el descuenta	n3
el detalle	B3P5
el dia	H19O-3d4n-3
el dinero	H-3W5d6
el doctor	a4
el domicilio	W6
el domingo	D3H7j3
el don	d4q6
el dueno	F4W4c5
el empleado	G3
el encargado	c6
el enlace	R9
el envio	F3L3
el equipo	k3m15
el estado	C3P4
el estatus	n6
el folio	J3M10Q4h-5n6q10
el gas	a4j7
el gerente	B5c12
el grupo	Z9
el gusto	r5
el historial	P5
el hospital	B3
el importe	n-3q7
el ingeniero	c7
el internet	H-3K4Q6a4
el iva	W4q3
el jefe	U3a4
el joven	V5h4
el jueves	P4
el juguete	e3
el kilo	j3
el lavado	i4
el letrero	g4n4
el limbo	K11
el link	R13
el lunes	E3H12S6a-3e4j4k7p-3
el mandado	b4q3
el mejor	H5
el memo	l3
el mensaje	R3Z5n3
el mensajito	n3
el menu	T16j4
el mes	H6
el metro	a3
el miercoles	H5
el minimo	j3
el mismo	L3V4i6r3
el monedero	A-3C4E15I6L4b-3f-4h-3n7p3
el monto	Q6i3q9
el mostrador	k5
el muchacho	h5k-3l5m4
el negocio	H6
el nino	Z7a4
el nombre	W7
el nuevo	W6
el numero	H-6I3J3Q4W5c4l9r3
el ok	A8
el otra	i3
el otro	A6V10j4n-3q5
el oxxo	l4
el padron	I5
el papel	a5
el papelito	H4
el paquete	j6
el paro	H3
el partido	a7
el paso	l3
el pastel	D4F4e5
el patron	q4
el pedido	e4j3
el perfume	e6
el permiso	A3l5
el perro	a7q3
el personal	m13
el plomero	h3
el pollo	L3o3
el porcentaje	W6
el practicante	k3
el precio	D3W11
el primero	V3q3
el primo	l4
el procedimiento	Q6
el producto	D4
el profe	P5
el programa	I10L6N5W-3f3g3
el promedio	H4
el proveedor	c3
el proximo	V8
el puntaje	E5
el punto	L7W3
el puro	Q3
el qr	R5
el que	C-4I5V20c4d-3n-3
el rafa	l3
el rastro	B14H-6
el recibo	D3M3
el refresco	G4
el regalo	d6e-3p3
el registro	B5P3n5
el remuevelos	G5
el repartidor	Z3
el reporte	X6Y6
el responsable	c3n3
el resto	d6
el resumen	H-6U3X5Y5
el resumencito	H3
el sabadito	H6
el sabado	j7l5
el saldo	C5E9F5G11Q5W7h-5i-3p4q-4
el senor	O7S4e4f7n-3
el servicio	D4
el si	A4q5
el signo	Q6
el siguiente	V9
el sistema	B8D-3F3H-3I-3W3a-3f5l-5m6n9q-3r3
el solito	k3
el sueldo	W7
el sueter	e5
el taladro	e4
el tambien	k3
el taquero	E5
el telefono	S4X4Z6c-3n3q6
el termo	L3d4
el thinner	i4
el ticket	H-3M9Q3S9V-3W-3e4i-3q12
el tinte	d4j4
el total	H8Y6h-3q8
el trabajo	l5
el transcurso	H3
el trato	D4L3
el turno	W3k3
el ultimo	l3n7p4q3
el usuario	l4
el viernes	F4a6j3
el vinculo	R4
el visto	A7
el wifi	n3
el ☎	C18D-3E10H-4L-3P11V5a-4b3d4e-3h10i-4j-3p-7q-5
el* #*	D-4F-3H7J6M11P9Q-3a-3h-5i5j4n-5q4
el* acce*	R6l11
el* acum*	H8
el* agua*	a6
el* aire*	K3a5
el* ajus*	A7B3E-3
el* amer*	a8
el* ante*	H6
el* arqu*	H3
el* audi*	Z3
el* auto*	q3
el* avis*	X4n6
el* bano*	a4
el* bono*	G8
el* bot*	K5R3
el* buen*	E5H10O-3
el* cafe*	S7p4
el* camb*	J5q-4
el* cami*	Q3a6n3
el* canj*	n3
el* carg*	P5
el* cart*	g5
el* celu*	Z3d-3i5l3q5
el* cham*	G-3d3
el* chan*	H6
el* chat*	J3r3
el* chav*	V6
el* chis*	S-3a5
el* cier*	H9S3
el* clie*	C-3D7I-3J3L3Q7S3V-7f-4q10
el* codi*	I4R9
el* colc*	f4j3
el* comp*	M3
el* cons*	H4
el* cont*	H3M3l8
el* cort*	H7X4Y4a-3j6o4q-3
el* dato*	Q3S3
el* de*	A6B-3D4H-6J3U3V16W-4Z3d-3i3j-3n-6p3q-6
el* dedo*	q6
el* del*	H-5V3W3a8i4n-3
el* depo*	a3
el* desc*	A4n4
el* deta*	P10
el* dia*	H21O-3W3d4
el* dine*	W5d4
el* doct*	a4
el* domi*	D4H9W4
el* don*	d4q5
el* duen*	F3W3c4
el* empl*	G3
el* enca*	c6n3
el* enla*	R10
el* envi*	L4X4
el* equi*	k4m13
el* esta*	P4n8
el* favo*	c4
el* foli*	J4M8Q6h-6n4q11
el* gas*	j5
el* gere*	B4S3c10r3
el* grup*	I3Z7
el* gust*	r6
el* hist*	B3P7
el* hora*	W3
el* hosp*	B3
el* impo*	H3q4
el* inge*	c9
el* inte*	K3Q4a4o5
el* iva*	W4
el* jefe*	U4a5
el* jove*	C5V6
el* jugu*	e3
el* kilo*	j3
el* lava*	i3
el* letr*	g5n3
el* limb*	K8
el* link*	R15
el* lune*	E3G3H11S5U-3a-3e3j4k6
el* mand*	b3q3
el* memo*	l4
el* mens*	a4n8q-3
el* menu*	T18j4
el* mes*	H6
el* mete*	k3
el* metr*	a5
el* mier*	H6
el* mini*	j4
el* mism*	V5i8r4
el* mone*	A-3C5E12I4L5f-3h-3n9p3
el* mont*	Q6q8
el* most*	k4
el* much*	h5k-3l5n3
el* nego*	H7p-3
el* nino*	Z5a7
el* nomb*	W7
el* nuev*	T3W6
el* nume*	H-7I3J4Q4W6c8h-3l8
el* ok*	A6
el* otra*	i4
el* otro*	A4V7j4n-3q6
el* oxxo*	l5
el* padr*	I6
el* pape*	H4a4
el* paqu*	j6
el* paro*	H3
el* part*	a6
el* paso*	l4
el* past*	D3F5e6
el* patr*	q3
el* pedi*	j4
el* perf*	e5
el* perm*	l7
el* perr*	a8q3
el* pers*	m11
el* plom*	h3
el* poll*	o4
el* porc*	W5
el* prac*	k4
el* prec*	D4W10j3
el* prem*	d3
el* prim*	V4l3
el* proc*	Q6
el* prod*	D4
el* prof*	P5d3
el* prog*	I8L3N5W-3f4g5
el* prom*	H4
el* prov*	c3
el* prox*	V5
el* puen*	j4
el* punt*	E3L9W3
el* puro*	Q4
el* qr*	R5
el* que*	C-3I7V23a-3c3n-3
el* rafa*	l3
el* rast*	B13H-4
el* reci*	M4
el* refr*	G4
el* rega*	S3d6p4
el* regi*	B6n4
el* repa*	Z3
el* repo*	Q3W3X4Y6
el* resp*	c3n3
el* rest*	b3d3
el* resu*	X4Y6
el* saba*	H6j7l3
el* sald*	C7E9F8G9Q3W6h-6i-4n-3p6q-5
el* segu*	a4
el* seno*	C3O5e3f5h3n-3p4
el* serv*	D7
el* si*	A5n-3q6
el* sigu*	V12
el* sist*	B6D-3E4F4H-3I-3a-3f3k4l-4m6n5r4
el* suel*	W6
el* suet*	e4
el* supe*	c3
el* tala*	e7
el* tele*	X6Z9c-3n6q3r3
el* term*	L4
el* thin*	i3
el* tick*	D3H-3L4M9Q4S6e3i-3q11
el* tint*	d5j7p-3
el* tota*	H9Y5q7
el* trab*	l7
el* trat*	D4
el* ulti*	n4p5
el* usua*	l5
el* vest*	e3
el* vier*	F4a5h-3j6
el* vinc*	R4
el* vist*	A5
el* ☎*	C17D-3E11H-4L-3P14V4a-5b4d3e-3h11i-3j-3k3p-8q-4
elba hazla	k3
ele*	d5
elec*	d4
elect*	b3d4
electronico	d5
eli*	D-3F-4G11H-3N24a-3h-5l13m-3n-4q19
elim*	F-4G14H-3N21d-3h-5l14m-3n-4q16
elim* #*	G4
elim* a*	l4
elim* al*	l5
elim* la*	q3
elim* mi*	N9
elim* mis*	N5
elim* por*	l4
elim* una*	Q4
elim* ☎*	G3
elimi*	F-4G13N22d-3h-4l9n-3q16
elimina	G7N4Q3h-4l7q6
elimina #	G3
elimina al	l6
elimina mi	N4
elimina una	Q3
eliminala	G4l4q13
eliminala #	G4
eliminala $	q12
eliminala por	l6
eliminalos	G3
eliminalos ☎	G3
eliminar	N4
eliminar mis	N7
eliminen	N10
eliminen mi	N4
ell*	B3D-3H-4L4P4T-3V5a-3h-7i11n-4p13q6
ella	H-5T-3V7a-3h-7i13n-3p11q5
ella $	C-3F3P3V3p8q4
ella cuanto	p4
ella dice	E3d3
ella dijo	d4
ella sola	B6
ella trae	V4
ella ya	c4
ella ☎	C3
ella* cuan*	p4
ella* dice*	E3d3
ella* dijo*	d3
ella* sola*	B3
ella* trae*	V4
ella* ya*	c3
elo*	C3W4
eloy	C3W4
eloy $	W5
elv*	h5
elvi*	h5l3
elvi* pidi*	l3
elvia	h4
elvia se	h3
elvir*	l3
elvira	l3
elvira pidio	l4
eman*	R3
emanu*	k3
emanuel	R3
emanuel ponlo	k3
emb*	h3
emi*	B4m7n-4
emil*	B3W3m6n-3
emili*	B3g5m5n-4
emiliano	B4W3g3m8n-5
emiliano $	B3W3m7n-4
emp*	A-3B10C-6F-3H-5J-4L-3M3O-3P-6Q3R3S-3U-4V-5Z-3c-5d-7f6g10h8i-3j-3k18l12m18n-8o-6r4
empe*	I3a5d-3f3g7h11n-4o-3q4
empe* a*	a6g5
empe* con*	f4
empe* de*	q6
empe* mi*	k3
empec*	b3
empez*	I4a6d-3f4g7h4n-3q6
empezamos	I3h6q5
empezamos $	I4h5
empezamos de	q7
empezar	T3d-3f4g7h5
empezar $	T3g4
empezar a	f3g3
empezar mi	k3
empi*	T5f8g5k7
empi* a*	P-3f5g5
empi* con*	f7h4
empi* dani*	k4
empi* osie*	k3
empie*	P-4T7f9g6k9
empiece	f6
empiece a	f6
empieza	f4h-3k7
empieza con	f6
empieza daniela	k3
empieza fernanda	k4
empiezo	T6h5
empiezo $	T4
empiezo con	h5
empl*	B11D5H-3I-4M3P-3R5T-3V-3a-3f-4h-4k13l15m19n-4o-3q-3
empl* acti*	m4
empl* con*	l7
empl* dulc*	m5
empl* mio*	l5
empl* olga*	k4
empl* saul*	f-3k3
empl* ves*	m7
emple*	B12D3H-4I-4J-3M3P-4Q4R5T-4a-3f-5h-4k15l13m20n-3o-3q-3
empleada	M3k10l8
empleada $	k4l9
empleada dulce	m4
empleada olga	k4
empleado	B4D5Q4R5f-3k11l8m-3
empleado $	B6R7k12
empleado con	l6
empleado mio	l4
empleado retiraselos	G3
empleados	B8I-3P-3W6m22
empleados $	B8m14
empleados activos	m5
empleados ves	m7
empr*	r8
empr* me*	r4
empre*	r6
empresa	r11
empresa me	r3
en	B-3D-3E6J-8K4L8O-10P5Q6R-7S6T-5U5W3X-4a8c-5d4e-9i-7j3k4n4o-11p5r-6
en #	C5E17F8G3W-3a3d-5e-3h5n-10
en blanco	T5
en bodega	W5
en caja	H-4U4V4d4f-3h4
en camino	j6
en ceros	C6E11
en contra	E-3G6
en cuanto	C-4H-8L3P-3S3U8b9j5p9
en diciembre	I3P3
en dinero	L4
en duda	K11Q4S4U-3n3q3
en efectivo	L3W3
en el	A-3B3D-4E-3G-4H4I7J-3K5L4N4U-6V-4c-3f10h-6k4m4o-3
en esa	p3
en espera	A9n3
en esta	d13m4
en esto	Q7m6
en fila	V5
en hermosillo	a5
en la	B-3C-3D-3J-3K3M6P-4S8T-4a8e-3g6h8j-8n-4o-4p-3q9
en las	L3
en lo	H4S4V7k4n-3
en los	E7g3
en lugar	q5
en merida	H3a4
en mi	B4D3P5U4a-3b11n6
en monedero	b8
en morralla	d4
en mostrador	V4f-3k4
en negativo	E4
en noviembre	H7
en orden	E4
en otro	S5Z7
en panaderia	k3
en papel	G3
en pausa	l4
en pesos	L6
en proceso	n3
en puntos	C3F4G-3H6
en que	D-3F-3H-3J4L3M4P19Q7S-4T9a-3c-4n15p3q-5
en revision	A4
en serio	G4H3
en shampoo	j6
en su	C4E4G3d-5n5p4
en tarjeta	d3
en tienda	h3j4
en toda	l3
en todas	L6
en total	P6U5
en un	L4Q3S6n-4
en una	S4W4
en vacaciones	k3
en ventas	H-3U6
en veremos	K3n6
en vez	F4n-3q7
en ☎	C8
en* #*	C4E19F8W-3d-6e-3h7l3n-9
en* algo*	A3
en* blan*	T5
en* bode*	S4W6
en* caja*	D3H-3L3V6f-3h5
en* cami*	j4
en* cero*	C8E7
en* cont*	D4E-4G6
en* cuan*	C-4H-8L4P-3U8b4j6p9
en* dici*	I3P3
en* dine*	L5
en* duda*	K11Q4S3U-4q5
en* efec*	L4W4
en* el*	B3D-4E-3G-3I7K7L3N5U-5V-3W3c-3f9h-4i-3k4m5o-3q3
en* esa*	p3
en* espe*	A7S-3n6
en* esta*	d13m4
en* esto*	Q6m5
en* fila*	V5
en* herm*	a4
en* la*	B-3C-3D-3F-3J-4L-3M5P-4S5T-5a8e-3g7h11j-10n-5o-4p-4q9
en* las*	L4
en* lo*	H4S3V5k4l3
en* los*	E6g4
en* luga*	q3
en* meri*	H4a3
en* mi*	B4D5P4U4X3a-3b9n10q-3
en* mone*	b6d3
en* morr*	d4
en* most*	V3k3
en* nega*	E4
en* novi*	H7
en* orde*	E3
en* otro*	S6Z7
en* pana*	k3
en* paus*	l4
en* peso*	L5
en* punt*	C3F3G-3H5
en* que*	D-3F-3H-3J5L6M5P16Q4S-4T7a-3c-3n13p3q-5
en* revi*	A3
en* seri*	G3
en* sham*	j6
en* su*	C4E5W4d-6n5p5
en* tarj*	d3
en* tien*	h4j3
en* toda*	H4L5j-3l3
en* tota*	C-3P6U5b-3p3
en* un*	L3Q3S4
en* una*	S4W4n3
en* vent*	U5
en* vere*	K3n6
en* vez*	D3F3W4n-4q6
en* ☎*	C4
enc*	D-3F9H-6I-4M6P-3R7S5W3Y3c7f3h-5j4k12m3n-4o4q-6
enca*	H-3I-3R8W3a3c7k7o6
enca* abri*	R3
enca* de*	k3
enca* del*	c3
enca* el*	F3
enca* que*	A3c3
enca* regi*	I-3m4
enca* una*	h3
encar*	F3I-3R6c9j3k7m3
encargada	A3R5W4k11n-3
encargada $	k9
encargada abril	R4
encargada que	A4q3
encargado	I-3c10k3m3
encargado $	J3R4c8n3
encargado de	k3
encargado del	c3
encargado registrados	m4
encargar	j3
encargo	F3a5k3
encargo el	F4
encargo una	h3
enci*	H-3U3Y4
encim*	D3
encima	D3
enco*	M5r3
enco* tira*	W4
encon*	M5W4r3
encontre	M4W4
encontre tirado	W3
encu*	F6M8R3S3f3h-6q-3
encu* la*	R3
encu* se*	F4h-3
encue*	F6M7f4h-5q-3
encuentra	M3f3
encuentro	R4S5n-3
encuentro la	R3
encuesta	F6h-4
encuesta se	F8h-6
end*	E11
ende*	E9
endenantes	i3
ender*	E10
enderezalo	E5
enderezalo por	E4
enderezarlo	E3
enderezarlo $	E5
ene*	H6P5
ener*	H8P4
ener* cont*	H7
ener* favo*	H4
enero	H6P4
enero $	P3
enero contra	H6
enero favor	H3
enero quien	I4
enf*	F3H-3W4X5a4
enfe*	F3h3
enfe* comp*	F4
enfer*	F3h3
enfermera	F3h3
enfermera compro	F5
enfr*	H-3W5a9f3
enfre*	H-3W6
enfrente	W5f3
enfrente $	W3
eng*	C4D3j5p-3
engan*	j5
enganche	j3
enl*	K8R16U3
enla*	R16
enla* de*	R6
enla* para*	R4
enla* que*	R3
enlac*	R19
enlace	R15k-3
enlace de	R7
enlace para	R6
enli*	K7P3
enli* las*	P3
enlis*	K8P4U3
enlistame	U3
enlistame las	P3
enm*	E6
enmi*	E6
enmi* los*	E7
enmie*	E6
enmienda	E6
enmienda los	E6
eno*	D8F6n-4
enoj*	D8F5n-4
enoj* ☎*	F4
enoja*	D9F3n-4
enojada	D4
enojado	D4
enojado $	D4
enr*	f15
enro*	f12
enrol*	f12
ens*	A3I9K5P6Q12T5U-3d-3e-3h-4l-3n4
ense*	I8K6P8Q9T9U-3h-3l-4n6q-3
ense* a*	A-4Q19n-3
ense* como*	H-3n5
ense* cual*	P4
ense* el*	n3
ense* la*	n8
ense* las*	A4H6
ense* lo*	A3
ense* los*	I5
ense* quie*	I5
ensen*	I7K6P5Q15S-3T7U-3d-3h-3l-4m3n7q-4
ensename	A3H3I9P5Q10T6U-3h-3l-3m3n8q-4
ensename a	A-5I3Q18
ensename como	n5
ensename cuales	P4
ensename la	m3n9
ensename las	A3H8
ensename lo	A4
ensename los	I5
ensename mis	P3m3
ensename quien	I4
ensenamelas	K5
ensenamelas $	K6
ent*	A-4C-6D-3F-5H4J-9N-4O-6Q-4R11S-5T16V-7X-5Z-6a-9b-6c3g11i-3k8l6n12o20p-5r-5
ente*	J-5T12Y6n3o25
ente* que*	g3
ente* si*	n5
enten*	J-7L5T18o12
entendi	J-5T16n5
entendi $	T15n-3
entendido	n-4o14
entendido $	o6
enter*	Y7n3o18
enterada	o10
enterada $	o7
enterado	o12
enterado $	o9
enterarme	Y6
enti*	J-3T17c9n-3
enti* a*	T3
enti* nada*	T6
entie*	T16c10n-3
entiendes	T5
entiendes $	T8
entiendo	J-3T15c9n-3
entiendo $	T4
entiendo nada	T4
ento*	n17o3
ento* si*	n5
enton*	n18o3
entonces	n11o5
entonces $	o3
entonces si	n6
entr*	A-3B4C-5F-4H6J-5K5L-3O-3P3Q-3R11S-4T-7V-5W3Y-3Z-3a-5b-4c-4f3g11k9l10m4n8o-5p-5r-3
entr* #*	W3h-3i4
entr* a*	g3h4k4
entr* al*	H-3I6f5
entr* beto*	B6
entr* como*	k4
entr* de*	W9h-3
entr* dice*	R3
entr* el*	M3
entr* en*	L4
entr* la*	e6n4
entr* mi*	R7
entr* mis*	R4
entr* o*	n9
entr* por*	B3
entr* que*	g7n-4
entr* tarj*	E3
entr* toda*	H5
entr* todo*	H7
entr* turn*	U4
entr* un*	k4
entr* una*	k5
entr* ya*	l6
entra	R8k4
entra a	k3
entra la	R5
entra mi	R3
entra una	k3
entra*	C-3E-3I3J-4P8R8T-3W4f4g5h-4j-3l7m-3
entrada	D3W6i3k3l4n-3
entrada #	i4
entrada $	l5
entrada a	h5
entradas	P4
entrado	I3
entrado al	I4
entran	L4R4
entran mis	R5
entrando	H4
entrando $	H3
entrar	R6f4l3q5
entrar $	R3g3l3
entrar al	f6
entrarle	g5
entrarle a	f3g3
entraron	K3P4h-3n5
entraron $	P6
entraron al	I3
entre	H5k4l5m3n-5q3
entre como	k4
entre compadres	G3
entre el	q4
entre los	m3
entre mi	R5
entre mis	m3
entre nada	l3
entre otra	k4
entre todas	H3
entre todos	H5
entre ya	l5
entre*	H3U4e6j6
entregar	U7
entregar turno	U4
entrego	H3e6
entrego $	H4
entrego la	e7
entro	B9K4Q-4T-3g9n16o-3
entro $	K3Q-4g7n16
entro a	l4
entro al	m4
entro beto	B7
entro la	n3
entro o	n5
entro por	B5
entro que	H3g3
entro un	k3
env*	F4X4Y5Z7d-3j7
envi*	X4Y6Z7d-3j7
envi* a*	j7
envi* de*	Y3
envi* por*	Z3
envi* regr*	F3
envie	Z3
envio	L5X4
envio $	j5
envio*	j5
envios	j7
envios a	j7
equ*	C-3E3G3H-4I-3M-3Q8U-3V-4W-4Z21a-5b-3d-3h-5k10m17n-7o-4q17
equi*	G3H-3Q6W-3Z18a-4b-3h-3k7m16n-6o-4q17
equi* a*	k8q3
equi* al*	G7q-7
equi* de*	Z10q3
equi* en*	E3L4Q3
equi* la*	q6
equi* van*	k4
equi* y*	F5
equip*	a-3k13m19q-4
equipo	k11m17
equipo $	k3m16
equipo a	k5
equipo completo	m3
equipo van	k3
equiv*	E4F3G5Q7W-3Z19a-3h-4n-5q18
equivale	L4
equivale en	L5
equivocada	Z4
equivocado	Z17q5
equivocado $	Z17
equivocado la	q3
equivocaron	D3
equivoco	E4Q3q3
equivoco en	E5
equivoco y	F3
equivoque	G6Q3Z10q8
equivoque $	Q4Z-5q13
equivoque al	G4q-3
equivoque de	Z11e3
era	A-3B-4C-3E-3F-3H-4I-3J18Q-4V-6W-3X-3Z34a-6c-3d-4e6f-3h-5i-5j-4k-3l6m-3p-4q31r-4
era #	n5q14
era $	B-3Z14n4q5r-3
era a	l3
era al	q3
era aqui	Z9
era con	q4
era contigo	Z4
era de	Z7e4h-3n-4q9
era del	l3q4
era el	J4T3e3
era esa	q4
era ese	q11
era la	J4q-4
era menos	q6
era otra	q3
era otro	V-3q8
era pal	Z14
era para	D3J4Z23q-3
era sin	q4
era su	q4
era un	e-3q6
era venta	q3
era*	F3G9I3q17
era* #*	h-3n5q13
era* a*	l3
era* al*	q3
era* aqui*	Z8
era* con*	q3
era* cont*	Z5
era* de*	Z6e4h-3n-3q11
era* el*	T4e3
era* esa*	q3
era* ese*	q13
era* la*	J3M3q-5
era* meno*	q6
era* otra*	q3
era* otro*	q7
era* pal*	Z13
era* para*	J3Z28q-3
era* sin*	q5
era* su*	q5
era* un*	q5
era* vent*	q4
eran	G8I3q19
eran #	F5G3I4n-4q17
eran de	G4
eran* #*	F3G3I5n-4q18
eran* de*	G4
eran* del*	G4
ere*	a-3c-3n-4o18r39
eres	a-3n-4o20r40
eres $	r18
eres de	r5
eres el	r10
eres inteligencia	r4
eres la	r8
eres lo	o5r-3
eres lupita	r4
eres robot	r5
eres tan	H3
eres un	o13r5
eres una	o6
eres* de*	r6
eres* el*	r10
eres* inte*	r4
eres* la*	r9
eres* lo*	o6r-3
eres* lupi*	r3
eres* pers*	r3
eres* robo*	r3
eres* tan*	H4
eres* un*	o14r3
eres* una*	o3
ern*	l18
erne*	V-3f3l17
erne* ya*	l5
erne* ☎*	f3
ernes*	f3l18
ernesto	f3l20
ernesto $	l9
ernesto ya	l6
err*	D4E3F4G3Q3R4X-4Y3Z5a-3n6q17
erre	q8
erro*	D4E3F3G4O-4R5Z6a-3h-3n9q10
erro* a*	F3n3
erro* al*	R4
erro* de*	q3
erro* en*	E3Q4
erro* ☎*	F3
error	D6E3F3G3O-3R3X-4Z10a-3n10o-3q4
error $	D7Z10n6
error a	F3n3
error al	R3
error en	E4
error mio	q3
error ☎	F3
es	B-8D3E3F-4G-4H-8J7K-6L4M8N-6O-6P-4Q4S-8T3U-5W3X-6Y-5Z4a4b3c3d-7e-9f4h3i-4j4k5l6n-5q7r20
es #	E10a8b-3h-3q4
es $	A9C-3D-4I-3L4M12Q-3a-3e-4h-3k-3m4o-3p3r17
es bien	W4
es cajera	l5
es cierto	C7
es con	Q4n4
es cuenta	G4
es de	h5i3k4l4n-4
es del	q4
es devolucion	e4
es el	H-4I7M4P-3Q7V16W-3e-5f-5i-7j3k3r7
es empleado	l7
es ese	P5q3
es este	r12
es esto	T4r6
es fraude	r6
es jacinto	l4
es kevin	f5
es la	D4L3b-3f3j6n-3
es lo	D7Q-3T6b5
es mi	J4W4a3
es necesario	J6Q3o-3
es nueva	f4k-3
es nuevo	f3
es otro	q8
es para	J4c4g3
es por	L6Q5
es que	C3n5
es real	E3
es su	F3W5j9q5r-3
es todo	o9
es tono	k3
es un	D4r3
es una	J7h-3r8
es usted	r3
es venta	J4
es ☎	C5f3h7k7
es* #*	E10a9b-3h-3q5
es* abri*	k3
es* bien*	W4
es* caje*	l6
es* cier*	C5b4o5
es* con*	Q4n3
es* cuen*	G5
es* de*	h5i4k5l3n-4q4
es* del*	q3
es* devo*	e3
es* el*	B-3E4H-4I5M3P-3Q6V13W-4Z-3c3d3e-5f-6i-6p3r7
es* empl*	l6
es* ese*	P6
es* este*	r11
es* esto*	r11
es* frau*	r5
es* inva*	R3
es* jaci*	l3
es* kevi*	f8
es* la*	D3Q5V-3b-3h3j9n-3q4
es* lo*	D4T3b3p3
es* mi*	D3J6W6a5
es* nece*	J5Q4
es* nuev*	f6
es* otro*	q6
es* para*	J3c3g3
es* por*	L6Q7
es* que*	C3i4n6
es* su*	F3W5j5q6r-3
es* todo*	o10
es* tono*	k3
es* un*	D4J3r3
es* una*	J7r6
es* uste*	r4
es* vent*	J4
es* ☎*	C5d-3f3h7k7
esa	A11C-4G-3H-7I-3J6K3Q-4T-4U3V5W5Z6a-5d-3f-3h-8i8j-3k-4l-5m-3n14o-7p5q23
esa $	J3U4V-3n13o-6q11
esa cantidad	q3
esa compra	D3
esa devolucion	A3
esa era	q5
esa misma	p3
esa no	A7n-3q14
esa persona	q4
esa peticion	A8
esa que	V5
esa senora	q3
esa ultima	q4
esa va	V4
esa venta	h-3i6n4q7
esa ya	n4
esa*	J4K4q5
esa* cant*	q3
esa* comp*	D3
esa* devo*	A3
esa* era*	q3
esa* mism*	i3
esa* no*	A4n-3q16
esa* pers*	q5
esa* peti*	A6
esa* que*	K-3V7p4
esa* seno*	q3
esa* ulti*	p3q5
esa* va*	V3
esa* vent*	h-3i8q9
esa* ya*	n6
esas	J4K4q4
esas no	q5
esas* no*	q5
esc*	A-3H-3L-5N-3P-6Q11S5T6U-3W-4X15Y6Z11a4b-4c8d-4h-4k-3m-3n-6p-3q-6r12
esca*	R3g5
esca* mi*	R3
escan*	R3g4
escanee mi	R3
esco*	D3a3
escr*	A-3H-3L-5P-4Q12S8T6X14Y5Z9a-5b-3c7h-3j-4n-3p-3q-5r15
escr* a*	Z4
escr* al*	Z5
escr* cuan*	S3X3
escr* omar*	l3
escr* para*	Q10
escri*	A-3L-4P-4Q10S6T6X16Y5Z9a-5b-3c5j-3n-4p-3q-5r13
escriban	X10
escriban $	X8
escribanme	X6Y10
escribas	X5
escribe	Q3r10
escribe $	Q3r8
escriben	r6
escriben $	r6
escribi	J4Z3
escribiendo	r4
escribiendo $	r6
escribio	Z6
escribir	P-3Q4T4c10
escribir $	Q-3T5X3
escribir para	Q5
escribirme	X7Y3
escribirme $	X6
escribo	Q6S11T5
escribo $	Q3S5T4
escribo cuando	S3
escribo para	Q6
escrito	D3Q4r-3
escrito $	Q6
escu*	a7
escue*	a5
escuela	a7
escuela $	a5
ese	A-3B8C-4F-4G6H4J9P3Q-4T-3V6Z8d-3e-3f-4h-8i8j-3k-3n-10o-5p9q11
ese ajuste	B3
ese audio	Z3
ese cliente	G6V-4W6f-3h-4i8p8q5
ese corte	H4
ese era	J4q-4
ese es	q4
ese mensaje	Z4
ese mismo	p9
ese monto	q7
ese no	D3q5
ese numero	B4l4
ese que	n4
ese saldo	B4E5
ese tavo	G4
ese ticket	M4n-3
ese* ajus*	B3
ese* celu*	i3
ese* clie*	G5V-4W7f-3h-3i8p6q4
ese* cort*	H6
ese* era*	J5q-4
ese* mens*	Z4
ese* mism*	p8
ese* mont*	q7
ese* no*	D5q5
ese* nume*	B4i3l3
ese* que*	n4r3
ese* sald*	B5E4
ese* tavo*	G3
ese* tick*	M5n-4
eso	B-3C-5D3E5F-5H-5I-3J11K-3L-3M-3O-3P-3R-3S7T-5U-5V-4X3Z16a-6b-3c-3d-5e-3f-3h-6i-3k-3l-5m-4n19o18p5q16
eso $	J9L-3O-3S12T-3V-3X5a-4c-3l-3n7o14q15
eso a	E3p4
eso de	G3J4Q3d-4n8
eso en	E3
eso era	Z14q-3
eso es	n6o4
eso iba	Z3
eso lo	q3
eso no	J3h-3
eso que	q3
eso se	Z3
eso*	G3P7X3
eso* a*	A4E3p5
eso* de*	G4J4Q3d-5h-3n5
eso* en*	E4
eso* era*	Z9
eso* es*	n7o9
eso* iba*	Z3
eso* lo*	n3
eso* no*	J6h-5
eso* que*	q3
eso* se*	Z3
esos	G3P8X5d-3
esos #	G3J4P3q-3
esos puntos	P4W3d-3q4
esos* #*	G3P3q-3
esos* punt*	P3W3q5
esp*	A8C-3D4E-3F3P-4S17T-4U-3V5W4X3b-6c-3d-9j-3m-3n11o-3q4r-3
espa*	X3a3
espac*	X3
espe*	A17C-3D6F3S18T-3V8a-4b-3d-4j-3n10
espe* ahor*	S3
espe* el*	A6H4
espe* mi*	A6
espe* por*	A3
espe* que*	S9i3n-3
espe* tu*	S-4n9
esper*	A13D8Q-3S19T-3V10a-4b-3d-4h-3j-4n11
espera	A5F4S17h-3
espera $	A4S7n3
espera mi	A3
espera que	S7
esperame	S16
esperame $	S7
esperame ahorita	S4
esperame que	S7
esperame tantito	S4
esperan	A5
esperan permiso	A3
esperan que	A3
esperando	A8D5S-5V12
esperando $	D5S-4V9n3
esperando el	H5
esperando mi	A3
esperate que	i3
espero	S-3n16
espero $	n13
espo*	A-5Q3W5X4b-4d-5f3k3l3q4
espo* como*	k4
espo* ya*	l4
espos*	A-5Q5W5X3b-4d-6k3l4n-3q5
esposa	A-4B3W4X5d-3k4q5
esposa $	B4X3
esposa como	k4
esposo	W4b-3d-3l6
esposo $	L3Y3
esposo ya	l6
est*	A3B4D4F-4G-9H5I3M-3O5Q-3R-4T7U-3V-6W-7X6Y-7b-3i-7l-3m5n4q3r10
esta	A8C6D5E4F-3G-4I4J3L-4N-4P-3Q-4S-4T-5V-3W-4X-7Y-4Z-5a4b-7c4d6f3g-3h3i-5k-5m8n6p3q3
esta #	h10
esta $	D-3J7a-5m-3n23o-3p6
esta activa	m7
esta adentro	m6
esta aqui	F4
esta arriba	n5
esta atras	V5
esta autorizado	m4
esta bien	A9D5J8n-3
esta chueco	D4p-3
esta clienta	E8I-3P4W4f3h-3n-3
esta compra	L-3d12p6
esta contestando	r3
esta cuenta	d5
esta dada	f3
esta dado	h3m7
esta del	D3n4
esta detenido	A7
esta diciendo	h-3q4
esta doble	n12
esta el	H-3L5a3c7n-3
esta en	A3C5f3n6
esta esperando	A6p3
esta floja	H4n-3
esta fuera	l5
esta inscribiendo	I6
esta la	C3T3V3
esta lloviendo	a6
esta lo	L3
esta mal	D4E10q12
esta ok	A3
esta otra	d4f3h-3
esta pidiendo	G3H4
esta quincena	I6
esta registrada	m6
esta registrado	Q3
esta regresando	e5
esta semana	B10H8I3h-3
esta senora	C3D3
esta sucursal	m5
esta venta	c3h4
esta viendo	p3
esta ya	I5R4U4
esta ☎	C5
esta*	B4E6G-3H-3J4K8M-3O10Q-5T-6W-6X-3Y-3a-3b-4d-8f-5g-4j9m4n6p-5q5r5
esta* #*	F5h9
esta* abie*	e3j12
esta* acti*	m8
esta* aden*	m8n-3
esta* aqui*	F3n3
esta* arri*	n6
esta* atra*	V4h3
esta* auto*	A-4B5m5
esta* bien*	A6D4J8n-3
esta* buen*	O3j3o4
esta* chue*	D4
esta* clie*	C3E5W3h-3
esta* como*	m3
esta* comp*	L-4d11p6
esta* con*	U4l3
esta* cont*	j5r3
esta* cuen*	d6
esta* dada*	m3
esta* dado*	f-3h4m8
esta* de*	C5H5P10b4d-3
esta* del*	n4
esta* dete*	A6
esta* devo*	e3
esta* dobl*	n9
esta* el*	E3L3a5c7n-3
esta* en*	A6H-3K7T-3f5k3m-3n4
esta* escr*	Z3
esta* espe*	A6V4p3
esta* esta*	n3
esta* floj*	H4
esta* form*	V4
esta* fuer*	l4
esta* insc*	I7L6
esta* la*	C3V3j3
esta* llev*	d3
esta* llov*	a5
esta* lo*	L3n3
esta* mal*	D10E12b-3n-4q13
esta* meti*	l3
esta* mis*	n3
esta* no*	o4
esta* ok*	A3
esta* otra*	d3f3
esta* paga*	d3
esta* pend*	K3n6
esta* pidi*	H7
esta* por*	O4
esta* quin*	I5
esta* recl*	D4
esta* regi*	n-3r5
esta* regr*	e6
esta* roba*	B3D4
esta* sema*	B7H11I3M4h-5
esta* seno*	C3D3
esta* sucu*	m4
esta* susp*	m3
esta* vaci*	C3
esta* vent*	h3
esta* vien*	J8p3
esta* ya*	I3R3U5
esta* yo*	q3
esta* ☎*	C4h4
estab*	C-3E9H-3J11K5Q-3V4Z5a-3n-3q10
estaba	E4J8V6Z4h3q10
estaba $	q10
estaba en	Z3n4q-3
estaba escribiendo	Z4
estaba esperando	V5
estaba probando	q4
estaba viendo	J5
estaban	K3
establece	E4
establece en	E4
estac*	F6j5
estacionamiento	F5
estacionamiento #	F5h-3
estad*	B3H7P11n3
estado	B5C4H7P7n4
estado autorizando	B5
estado de	C5H8P10
estan	A6D5E4H-3I5K5L-3P-4Q-3T-3U3a3b-4d-3j14m5n3p-3q-3r-3
estan $	j5
estan abiertos	j10
estan activos	m5
estan devolviendo	e4
estan en	A5I4K7
estan mal	D9E3b-3
estan por	O3
estan robando	B4D3
estan suspendidos	m3
estar	L9N7n4r4
estar con	l3
estar en	L3
estar inscrita	L9
estas	O11o3
estat*	b4n6
estatus	K3b5m3n6
este	B6D-6E-3F-4H4I3J-4L-5P7T8X6Y-3a4b-3e-3f6g6j-4l-4n-6o-5q-5r14
este $	W6n4p7
este ano	P4
este celular	P4f3
este chat	Q3T5r6
este cliente	B6C-3E5f-3
este compa	h4
este contacto	T6r5
este en	C3
este es	r4
este joven	i3
este medio	T6
este mes	B3H9I9P4m3
este mismo	g6
este numero	C4g3r7
este otro	q3
este sabado	H5
este senor	h3
este ☎	C3
este*	F3X3Y3
este* ano*	P4
este* celu*	P5d3
este* chat*	Q3T6r9
este* clie*	B7C-3E4P4f-4
este* comp*	h3
este* cont*	T5r4
este* en*	C5
este* es*	r5
este* jove*	i4
este* mand*	X4
este* medi*	T6
este* mes*	H7I9P8m3
este* mism*	g6
este* nume*	C6W-3g5r5
este* otro*	q4
este* saba*	H5
este* se*	F3
este* seno*	f3h4
este* ☎*	C4
esten	X3Y4
estet*	F3
estetica	r4
estetica se	F3
estim*	f3
esto	A-3B-3D11H-3J-4L5N4O-3P-3Q5T15U-4V-3X6a-4b-3c5d-4f-3g-3h10j-4n-5q-4r13
esto $	J-4L3Q4S-3T8U-3W4X10a-3h8j-3l3n-5q-3r8
esto de	D4
esto es	k3
esto favor	h6
esto lo	r6
esto no	D6
esto o	L5
esto que	T3h3n3
esto*	H4J3L-3O6S6T5b5c-4e3g5h4j-3n-6o3q-4r5
esto* con*	S3c3h4
esto* cont*	S4
esto* de*	D4X3
esto* en*	a4d3
esto* favo*	h5
esto* haci*	H3
esto* lo*	r6
esto* no*	D5c4
esto* o*	L4
esto* perd*	T12
esto* que*	T5h3
esto* yo*	h6
estoy	J4O6S5T4b4c-4g9h4j-3n-6o3q-3r7
estoy con	S3h4
estoy contando	S3U3
estoy cuadrando	H3
estoy en	T3a3g4
estoy haciendo	H4
estoy perdida	T10
estoy yo	h4
estu*	B6H10l3q6
estu* buen*	l5
estu* el*	H4
estu* en*	B4U4
estu* haci*	B4
estu* mal*	q7
estu* muer*	H6
estud*	q3
estudiante	q3
estuv*	B6H8U3X3l4q7
estuve	B4U3
estuve en	U3
estuvo	B5H11X4n4o-4q6
estuvo $	n9
estuvo bueno	l3
estuvo el	H4n-3
estuvo haciendo	B4
estuvo mal	q11
estuvo muerto	H5
eta*	h4
etap*	h3
etap* #*	h3
etapa	h3
etapa #	h3
eti*	D3W4e3
etiq*	D4W7
etiqu*	D3W8e4
etiqueta	D3e4
etiqueta $	D3e3
eul*	E4
eula*	E5
eula* en*	E4
eulal*	E3
eulalia	E4
eulalia en	E7
eva	G3
eva $	G4
evan*	F3
evan* cob*	F4
evang*	F5
evangelina	F3
evangelina cob	F4
ex	a5l5
ex sigue	l5
ex* sigu*	l6
exa*	E8G-3j3n3
exac*	E7G-3T4n4
exac* el*	E5
exact*	E7j3n4
exactamente	E3n3
exactamente $	T3n4
exacto	E6
exacto el	E5
exc*	O8o15
exce*	O7o15
exce* serv*	o10
excel*	O8o16
excelente	O7o18
excelente $	o13
excelente servicio	o10
exi*	L4M10N3h-5n8
exig*	n3
exige	n3
exis*	K4L3M8f3h-4
exis* algu*	L3
exis* el*	M7
exis* en*	f3
exist*	A3L5M8N5f3h-5q3
existe	L4M12f3h-4
existe el	M7
existen	A3K3
existen movimientos	A4
exit*	n10
exito*	n8
exitosa	n8
exitosa $	n6
exp*	L5N3Q12T18d-3j3
expl*	L4Q11T17c3d-3
expl* a*	n3
expl* como*	Q6
expl* que*	T3
expl* todo*	k4
expli*	D-3L4Q10T20d-4
explicame	Q3T13
explicame $	T11
explicame como	T5
explicame que	T4
explicas	Q3
explico	c5n3
explico a	n3
explique	k4
explique todo	k4
expliqueme	Q4
expliqueme como	Q3
expr*	j6
expre*	j7
express	j3
express $	j8
ext*	A4F7W3X-3Y3h-5j4r3
extr*	A4F8G4a3h-3j3n-3q3
extr* a*	F3
extr* orde*	F6
extr* tu*	A5
extra	A3F3W5j5
extra $	W3j3
extra a	F3
extra tu	A4
extra*	F6
extrano	a5
extras	F5
extras orden	F5
ey	O22o-3
f	h5
f #	h4
f* #*	h4
fa	C3b4
fa $	C5O-3b6
fab*	f5g3
fabi*	g4
fabio*	f5
fabiola	f4
fac*	H4W13h6j15q-5
fact*	H5M3W15j16q-4
fact* #*	M3h4
fact* de*	W9h-7j4n3
fact* del*	j5
fact* en*	H5
factu*	H4M3W15h4j15q-4
factura	W6h4j16q-3
factura #	M4h4
factura $	W3
factura de	W8h-6j4
factura del	j3
facturamos	H6
facturamos en	H4
faj*	e4
faja	e3
faja* #*	h3
fal*	A6B-3D13F5H-3I-3J-4K8L-3O-3P-4Q-4R-3T-4V8W-5Z-3b3d-4e-3h-3i4j-5k6l3n7q6
fall*	K3N3a-3l3n15o4q3
fall* el*	q5
fall* hay*	l4
falla*	n6
fallando	n4
falle*	N3l4
fallecio	N3
fallo	K4n8q3
fallo $	n14
fallo el	q3
fals*	G4q3
fals* alar*	q3
falsa	G3
falsa $	G4
falsa alarma	q3
falsa*	l3
falsas	l3
falsas cierrale	l4
falt*	A8D11F7G-5J-4K6L-4P-3Q-4S3T-3V9W-4Z-3b6d-3i5j-4k8l-3n-3o-4
falt* #*	F3H3V7h-3q5
falt* algo*	n4
falt* de*	K3
falt* el*	Y3
falt* jose*	k7
falt* la*	i4
falt* lo*	D8F5
falt* los*	D8
falt* mete*	i3
falt* mi*	A7
falt* much*	C3D-3b6
falt* o*	F4h-3
falt* para*	p3
falt* pero*	E5
falt* por*	K3m3
falt* punt*	D8
falt* que*	A8h3n-3
falt* sabe*	M3
falt* un*	E3S3
falt* una*	D4i3
falta	A10C3D9F3V6a-3b3h-4i5k9n-4o-4q-6
falta $	V6b5
falta josefina	k9
falta la	i5
falta lo	D4F4
falta meter	i4
falta mi	A7
falta o	F5h-3
falta poner	k3
falta por	K3
falta que	A6k5
falta un	S4
falta una	D4
falta*	D8F5G-3K4S4V6a6b3d-3h-5n-6q6
faltan	D8F3K4S5V7a5b3h-4n-4
faltan #	V7
faltan $	S4
faltan de	K3
faltan los	D9
faltan pero	E4
faltan puntos	D4
faltaron	q5
faltaron #	q8
falto	E3h5q4
fam*	i3
fami*	V-3i4
famil*	i4
familia	V-3i5
familia de	i3
familia ochoa	f3
far*	L5r4
farm*	L4r3
farma*	L3r6
farmacia	L5r4
fat*	D4
fav*	D-7F4G-3L-7O-4Q-4R5X5Z-5a-4c5f3g3k6l3o-6q3r-4
favo*	C3D-7G-4H4J3L-7O-5Q-5R5T4U5W-3X6Z-5a-7c8f3g5o-7q5r-4
favo* #*	h7
favo* a*	k3
favo* canc*	l4
favo* clie*	C3d5
favo* de*	F8
favo* del*	F3
favo* es*	W4
favo* esta*	J4R5n-3
favo* fije*	E3
favo* inha*	l4
favo* la*	n5
favo* lo*	n4
favo* los*	G3
favo* me*	g3p3
favo* que*	C3
favo* ya*	H4
favo* ☎*	c5k6
favor	C3D-7F3G-3H5J3K-3L-7O-5Q-4R5T4V4W-4X4Z-5a-5c5d3f4g4h3j-3k4n4o-7
favor #	h8
favor $	A-3C6D-6F-4H5L-5O-4Q-3R3T5U3V5W-3X4Z-4a-4c8e-4f4g3k4o-6q4r-6
favor a	k3
favor clienta	d3
favor cuanto	b4
favor de	F7
favor del	F3
favor es	W5
favor esta	R3
favor fije	E3
favor inhabilita	l3
favor la	n4
favor lo	n3
favor me	g4n-3p5
favor que	C4
favor y	d3
favor ya	H4
favor ☎	c4k5
feb*	H6P5
febr*	H7P5
febr* cual*	H4
febre*	H5P5
febrero	H4P4
febrero cual	H4
fec*	H-3I4M3P10Q3j-3n7
fech*	H-3I4P11j-4n6
fech* #*	H3
fech* de*	H-3n10
fecha	I3M3n5
fecha #	H3
fecha $	I4P3
fecha de	H-3L3j-3n10
fecha*	P9
fechas	P8
fechas $	P5
fel*	O9a6o9
feli*	O9a8o10
feli* cump*	a9
felic*	a3o7
felicidades	a3o7
felicidades $	o10
feliz	O8a5
feliz cumpleanos	a5
feo	D6F4p4q6
feo $	F5q7
fer	f6l10
fer $	l12
fer*	C7R3k4l4
ferm*	l5
ferm* ayer*	l4
fermi*	l4
fermin	l5
fermin ayer	l5
fern*	C8
fern* deja*	k3
ferna*	C9R4
fernanda	C4
fernanda $	C4
fernanda dejala	k3
ferr* que*	E3
fia*	W4q3
fiad*	W5q3
fiado	W5
fiado $	W5
fiado y	q3
fid*	f3
fie*	F3I6a3j-3o12
fiel	F4
fiel merece	F3
fiel*	I4
fiel* mere*	F3
fiele*	I4
fieles	I4
fieles $	I5
fies*	a5j-3
fiest*	a6j-3
fiesta	a5
fij*	C5E6H3c5l3
fija	E3
fija el	E3
fija*	C8l3n-3
fija* el*	E3
fija* que*	h4l4
fijat*	C5l3
fijate	C6l3n-3
fijate cuanto	H3
fijate que	h4l3
fije	E3
fije en	E4
fije* en*	E3
fijo	c7
fijo $	c5
fil*	D3E4S4V9h6n-4q-4
fila	D5J3S5V8h4
fila #	h3
fila $	D4S3V4h3
fila* #*	h3
file*	E4
file* esta*	E5
filem*	E4
filemon	E3
filemon estan	E3
fin	H13O-4j7
fin $	H12O-4j7
fin*	E3n7p5
fina*	C-3E4a3n8p4
fina* debe*	E4
final	E3n7
final $	n8p3
final debe	E5
fine*	l4
fines	l4
fines de	l3
fir*	A21K-7f3k3n7
firm*	A18K-5k4n8
firm* cont*	k3
firm* pend*	A7K-3
firm* quie*	B3
firma	A8
firma*	A13K-5
firmar	A7
firmar $	A8
firmas	A7K-4
firmas pendientes	A7K-4
firme	n9
firmo contrato	k3
firmo quien	B3
firu*	f4
firulais	f4
flo*	C3G3H5f3n-3
floj*	H7
floj* cuan*	H4
floj* verd*	H4n-3
floja	H4n-3
floja verdad	H4
flojo	H3
flojo cuanto	H3
flor*	C4G4h3
flore*	C4G3
flores	C3G3
flores $	C5G4
foc*	e9h3
foco	e6h3
foco*	e5
focos	e5
fol*	H-4J3M9Q7W-3a-3b-3e8h10i3n6q9
foli*	H-4M9Q6W-3a-3b-3e7h10i4n6q10
foli* #*	M14e4h5i6n-6
foli* &*	M5e5h8q5
foli* de*	n3q3
foli* que*	Q3
folio	H-4M11Q8a-3e6h13i3n3q9
folio #	M13e3h11n-5
folio $	J4Q3h-4n7q-4
folio &	M3b-3e4h8q5
folio de	q3
folio que	Q3q3
fond*	G4
for	C4d7i6
for ☎	C7d6
for*	Q8T6V8a4g4n-4o3
for* ☎*	C3d5
form*	A3C3Q10T6V7g5n-4
form* al*	a6
form* de*	Q6
form* part*	g6
form* se*	o3
forma	Q12T6
forma de	Q5
forma se	Q3
forma*	A4V6a3g3
formadas $	A4
formado	V3
formados	V4
formar	a4g4
formar parte	g7
formu*	h4
formula	h4
fot*	D3Q4Z7a8n-3q-3
foto	Q5Z8a8g3q-4
foto $	Q3
foto de	g3j3
foto del	D4Q3a3n-3
foto*	h3
foto* de*	g3j6
foto* del*	D3Q3a4
fotos	h3
fra*	r4
frau*	D4r3
fraud*	D3r6
fraude	r3
fraude $	r5
fre*	g4h5j4
frec*	g4
frec* ☎*	h3
fren*	p3
fri*	D5a21
fria*	a10
friaz*	a7
friazo	a8
frij*	a7
frijo*	a7
frijoles	a8
frijoles $	a8
frio	D3a14
frio $	D3a10
fue	A-4B10C-5D-4E-3H4I-5J8L-6M13P8Q-8R-3T-4X-3Z13b-6c-3d-5e-5f-4i-6j-6k-3l13m-3n17o4p-4q11r-3
fue $	B4M13h-4l5n6q-3
fue a	l3
fue al	S3l6
fue chiste	G5
fue con	q7
fue de	h3q4
fue el	B-3H8K3M3V-3Z5a5q3
fue error	n-3q6
fue exitosa	n9
fue la	B7D3M5P3l3n7q-6
fue lo	H-3P5n12
fue lorena	l3
fue mi	P3U3
fue nancy	B5
fue perla	B5
fue pero	W3
fue prueba	q3
fue sin	Z7a3n-3q6
fue un	o10
fue una	h4n5
fue*	G7H-3I3P4d-4h3k4l6q8
fue* abig*	l4
fue* abon*	q3
fue* al*	l4
fue* ante*	F3
fue* chis*	G3
fue* comp*	n4
fue* con*	q9
fue* de*	q6
fue* dia*	F3
fue* el*	B-3H9V-3Z5a8q3
fue* erro*	q6
fue* exit*	n9
fue* la*	B7D4M4n7q-4
fue* lo*	F3n12
fue* mi*	P3U3
fue* nanc*	B4
fue* perl*	B5
fue* pero*	W4
fue* prue*	q3
fue* sin*	Z7a3l3n-5q10
fue* un*	h3n-3o11
fue* una*	h4n4
fuer*	G6H-4I5P7Q-3d-6h7k4l5q8
fuer* #*	D4h7q7
fuer* del*	l3
fuer* desc*	G3d-3
fuera	G6d-3k4l9q4
fuera $	k5l5n-3q5
fuera del	l4
fuera descuentale	G5d-4
fuero*	D3P6h8q6
fueron	I4P9d-3h8
fueron #	D3h7q5
fueron $	I7
fug*	o4
fui	B4D9L-3P12Z3a-3h4j-4
fui $	B4P4
fui a	H4
fui con	P3
fui el	D6
fui* a*	D3H3
fui* con*	P4
fui* el*	D7
fun*	L5S4T14c3e5n-3r-4
func*	L6S4T14r-3
func* disp*	T3
func* lo*	L7Q3
funci*	L6S3T13r-3
funcion	S4j3
funciona	L8T5c4r-4
funciona $	T4c4r-3
funciona lo	L5
funciones	T8
funciones $	T5
funciones disponibles	T3
fund*	e4
gab*	k6l4
gaba*	l6
gabac*	l6
gabacho	l8
gabacho $	l5
gaby	k5
gaby de	k4
gaby* de*	k3
gaby* ya*	l3
gac*	W3
gan*	C-4F7G6H-6I-3J-3L24P-5Q-3W12X3a15b-6h-3j-4n-4p8
gana	D6E3H-3L8W8
gana $	D6L6
gana la	E4W5
gana*	G3L15W7a6b-3
gana* la*	E4W8
gana* nada*	G3
gana* punt*	L9
ganan	L8W6
ganan $	L3
ganan puntos	L5
ganar	G3L9
ganar $	L4d4
ganar nada	G3
ganar puntos	L6
ganar*	a7
ganaron	a6
gano	F8G3L4a5p9
gano $	F4G3
gano con	L3p4
gano el	a10
gano la	F5
gano* con*	L3p4
gano* el*	a7
gano* la*	F7
gans*	p3
gansi*	a3
gansito	a3p3
gar*	M4V4e3h4
gara*	M3h3
garan*	M3c3e3
garantia	c4
garr*	M3h3
garra*	M4V3h4
garrafon	V3
garrafon #	M3
gas	Z4a8j6
gas $	Z6a4
gas*	D3F-3J4L6P13W5d17f-3h13j-5n-7r-5
gaso*	Q3a3
gasol*	Q4a4h3
gast*	C-3J8L5P12Q-3W5a-3d20h17j-6n-6o-3q-3r-4
gast* #*	h15
gast* casi*	D4
gast* en*	P3h3
gast* los*	L-3P8
gast* mi*	W3d3
gast* mis*	D3
gast* sus*	P4d3
gast* todo*	b4d5
gasta	d7h-3
gasta todos	d5
gasta*	C-3L7P7d19h-3j-3
gastado	P9b-4
gastar	L6b5d16j-3
gastar $	b5p3
gastar mis	L3d4
gastar sus	d4
gastarse	d6
gaste	L-3b4h10
gaste #	h6
gaste $	h6
gaste casi	D3
gasto	D3P3W5h10
gasto #	d-4h12
gasto $	d7
gasto sus	P4
gat*	a7e4
gati*	a9
gatit*	a6
gato	a10e3
gela*	P3
gelat*	P3
gen*	D4I10L3P-3R4S6T-4U-3W-3a3c11d-3h6i-4j-3k-3l5m12n-5o6q-8
gena*	C3G3
genar*	C3G3
genaro	C3G5
genaro por	G3
gene*	H7L7R7h4
gene* de*	H5
gene* punt*	L7
gene* una*	R4
gener*	H7L6R7h3n6q-3
genera	R4
general	H7
general de	H3
generame una	R4
generar	h6
geni*	o8
genia*	o14
genial	o9
gent*	D5I17S6T-3c12h4i-4l8m13n-7o-4q-5
gent* de*	c3m6
gent* hay*	I3
gent* no*	c7
gent* nuev*	f3
gent* se*	D5I7
gent* teng*	I5m4
gent* trab*	m5
gent* trai*	m5
gente	D4I11S7a3c7j-3l9m9n-6o-4q-4
gente $	I3S8a5h-3l11
gente de	m6
gente hay	I4
gente no	c7
gente nueva	f3
gente se	D4I5
gente tengo	I8m3
gente trabaja	m4
gente*	m3
gentes	m6
gentes traigo	m6
ger*	B3Q4V-4W11a-3c8d-3k9m12o-4
gera*	V-3m9
gera* sigu*	m9
gera* ya*	l3
gerar*	l4m6
gerardo	m9
gerardo sigue	m7
gere*	B6Q3V-3W6a-3c8k10m8o-3
gere* #*	F6
gere* a*	k5
gere* ante*	B3
gere* de*	k5l4
gere* lo*	n4
gere* quie*	m6
gere* supl*	B5
geren*	B3L-3Q3S3W7c6k9m7o-3
gerencia	G3
gerencia $	G4
gerente	B6F3W10a-3c7h-3k12m6o-3
gerente #	F5
gerente $	W7c7k3m4
gerente a	k5
gerente anterior	B3
gerente de	k4l4
gerente lo	n3
gerente quienes	m7
gerente suplente	B4
gim*	j3
gimn*	h3
gimna*	h3
gimnasio	h3
glob*	W3
go	n12
goo*	O11
good	O13
gor*	C4V8Z3a9h3
gord*	W3a7
gordi*	h3r3
gordo	W5a5
gordo $	W4a4
gordo*	Z3
gorr*	V9
gorra	C3V8
gorra $	V8
goy*	C4h4l3
goyo	C5h4l5
goyo fallecio	l4
goyo* fall*	l4
gra*	C4H-6J10L3O-5P-3Q-3T-4V-3X3Z-3a4e-3g-3h5i-3o23q3
grab*	n8
grab* el*	q4
graba*	H-3n9
grabaste	n4
grabo	n4
grac*	C3H-3J13K3O-4T-3X6c4o21
grac* a*	a4l5
grac* eh*	o3
grac* jove*	o3
grac* por*	H-3o8
graci*	H-4J13L-3O-4S4T-3X6c3o26
gracias	H-3J12L-3O-4S3X6i-3o26q-4
gracias $	J11K3O-3S3X7a-3c4n-4o19q-3
gracias a	a3l4
gracias bot	o3
gracias eh	o3
gracias mi	o3
gracias por	o8
graciela	q4
grad*	j3
gradu*	j3
graduacion	j4
graduacion $	j4
gran*	Y4a7h4j3
gran* del*	M3
grand*	M4Y5h4
grande	M3h5
grande $	a4
grande del	M4
grandes	Y3
grat*	L5W6d7p5
grati*	C3L6W6d6
gratis	C3L6W4d4p6
gratis $	L5W4
gratis o	L3
gre*	o8
grea*	o11
great	o8
gri*	h4q3
grin*	h3
gris	h3
grit*	D3
gro*	D9W4
gros*	D7W6
grose*	D8W5
grosero	D7W4
grosero $	D6W6
gru*	Z12
grup*	Z13
grup* de*	I3Z7
grup* del*	Z5
grupo	I3Z13
grupo de	I3Z8
grupo del	Z5
gua*	C4D-3H-3J9N5T-3X-3a5d6f-3k3n10q5r3
guad*	k4
guad* con*	k5
guada*	I4k3
guadalupe	I3k4
guadalupe con	k4
guadalupe dentro	I3
guap*	a9
guapo	a7
guar*	C4D-3H-3J8N6T-3X-3Z-3a-4b3d6j3n12q6r5
guar* #*	j3
guar* lo*	J4n3
guar* mi*	N5
guar* ☎*	d4
guard*	A-3C6D-3H-3J11N3S-3T-3a-4d8h3n11q6r5
guardado	C6d3r7
guardar	J3
guardar $	J3q3
guardaste	n6q3
guardaste $	n7
guarde	J5
guardes	J6
guardes $	J3
guardo	n16
guardo $	n7
gue*	E5V3a6h4
guer*	E4V3
guer* del*	E4F-3
guer* ☎*	F4
guera	E6F-4G3V3
guera del	E6F-4G4
guero	F6
guero ☎	F4
gui*	h3
guille para	R4
gus*	D-4N3S4Y5a4b-3d4e5j-3o12r6
gust*	D-5S4Y3b-3d6e5o10r4
gust* el*	e4
gusta	N3o6
gusta $	o7
gusta*	D-3Y4a3b-3d6g3
gustaria	Y6d5
gusto	e7o6r6
gusto $	S4o6r5
gusto el	e5
gym	f3h3
ha	B22H4I3J-4L-3P17R4T-3U-3f7h-5i3p-4q-3
ha cancelalo	B3
ha comprado	P11T-3f7
ha estado	B4
ha gastado	P4
ha hecho	B8
ha juntado	C4
ha llegado	R5n4
ha llevado	P5
ha metido	B8
ha presentado	l3
ha puesto	B4
ha registrado	I6
ha sumado	P3
ha vendido	H4
ha* canc*	B3
ha* canj*	H3
ha* comp*	P9f5
ha* esta*	B4
ha* gast*	P5
ha* hech*	B9
ha* junt*	C3
ha* lleg*	R4
ha* llev*	P7
ha* meti*	B9
ha* pres*	l4
ha* pues*	B3
ha* regi*	I6
ha* vend*	H3
hab*	B-3D-4F-3J-4L-3Q-4S8T-5V-3W-4X-4Z5b-3c18d-4f3h-5i4j-4k7l-3n3o-3p-3q4r18
habi*	W-3Y3a6f5i3k8m3n3q7
habi* a*	k8
habi* meti*	q4
habi* por*	m4
habi* regi*	q5
habi* sali*	n4
habi* usad*	G3M3
habia	G4i4n4q4
habia metido	q5
habia registrado	q5
habia salido	n4
habia usado	G5
habia*	M5n-3
habian	A3M4n-3
habil*	Y4f5k8m5
habilita	k5
habilita a	k4
habilitado	m4
habilitado por	m4
habilitame a	k5
habit*	a8n3
habitacion	n3
habitacion #	n3
habl*	S11T-3Z8a-4c21j-3r20
habl* a*	Z4
habl* al*	Z4c3
habl* con*	c11r6
habl* por*	c4
habla	r8
habla $	r8
habla*	S10Z7c16n-3r3
hablaba	Z8
hablame	c9
hablando	S3r3
hablar	S8c13
hablar $	S8c-4
hablar con	c13r-3
hable	c10
hable*	c8
hablen	c6
hablo	r11
hablo $	c-4r8
hablo con	r5
habr*	n4
hac*	A-4C-6F-5H-3K-6M-4N-3O-4Q10T16W-7X-3Z-3a5c-3d6i6j7k-3m-4n3p3q4
hace	C-4G-3H-4I4L-4Q9S-5U3W-3a9b4i6p3q5
hace #	I4q3
hace $	Q4j3
hace aqui	T3
hace cuando	Q4
hace el	c4
hace que	D4U3b3l3n-3
hace ratito	S-3i5n4
hace rato	i5n6p5q3
hace si	Q6n-4
hace un	a12n3
hace una	D4
hace*	A-3C-3I-4K-3O-3Q4S4T17U-3W-4a-5b-5c-3d9e6j8p-3
hace* #*	I4P3q3
hace* algo*	n6
hace* aqui*	T5
hace* cuan*	P9Q9n-5
hace* el*	H6
hace* envi*	j8
hace* la*	Q3
hace* much*	B4
hace* otra*	q3
hace* para*	g4
hace* que*	D4U4b3l4n-4
hace* rati*	D-3n4
hace* rato*	b5i3p5
hace* si*	Q5
hace* un*	D-3R3a11j3
hace* una*	D3E3e6h6
hace* vali*	L3d7
hace* vent*	k3
hacem*	H-3Q4S7
hacemos	H-4Q4S9f3q4
hacemos $	S5T5
hacen	B4L3j13
hacen envios	j5
hacen muchos	B4
hacer	T9a-3b-4d7e4g3h3n4
hacer $	Q3T14n6
hacer algo	n5
hacer para	g6
hacer un	j3
hacer una	E4e5h8
hacer*	Q3V3d4
hacerla	V4
haces	D4H3T16n-3o4
haces $	T17o4
haces el	H5
haci*	B4G3a6l5
haci* mi*	H3
haci* movi*	l3
haci* tono*	B4
haci* tram*	G5
hacie*	B4G4a5l5
haciendo	B4G5a5l4
haciendo $	a5
haciendo movidas	l3
haciendo tono	B3
hag*	C-3E-3F-3J10O-4P-3Q12T13Z7a-6b-5f5g6h-6i-3j4k-3n11o-4p-3q-6r-3
haga	D3Z3
haga caso	Z3
haga*	J12V3Z8a-4f4g5n-4q-3
haga* caso*	J-3Z10l3
haga* nada*	J11
haga* su*	f4
haga* un*	W4j4
hagal*	V4
hagale	V5
hagam*	g7
hagame	W5g5
hagame favor	d4
hagan	Z5
hagas	J14Z4l3n-3q-3
hagas $	J6
hagas caso	Z5l3
hagas nada	J10
hago	D-3L3Q10S4T14X4b-3h-6n15q-3
hago $	Q-5S4T15n17
hago cuando	Q3
hago otra	n3
hago para	Q8T-4X5b-3
hago si	Q9n-4
hago* con*	T3n3
hago* cuan*	Q5
hago* otra*	n4
hago* para*	L4Q6T-4X3b-3
hago* si*	Q10n-4
hal*	M7T7
hall*	M7T7f3
halla*	M3f4
hallo	M3T7
hallo $	T5
ham*	a5h5
hamb*	a6
hamb* #*	h3
han	D3I6P3
han vuelto	I5
han* vuel*	I5
har*	I4X4n-3
hart*	I5X4n-3
hart* en*	I7
harto	X4
harto*	I5
hartos	I6
hartos en	I6
has*	A3C-3H-4L4S-3a5j5l5n5o13
hast*	H-3J4L4S-3a4j5l4n5o11
hast* cuan*	L6j5n5
hast* el*	D4a4
hast* hoy*	p4
hast* la*	V3
hast* lueg*	o8
hast* mana*	o6
hast* nuev*	l3
hast* que*	J4j4
hasta	D3H-3J3a6j5l3n4o9
hasta cuando	L7j4n3
hasta el	D5a5
hasta la	n4
hasta luego	o8
hasta manana	o5
hasta nuevo	l3
hasta que	J4l3
hav*	C4U4b5p5
have	C3U6b6p5
have $	C5b4
hay	A9B-3E7I5J4K10L6N-5P-8Q8R-5S-3T7U-9V6W-5X-6Y-5Z-6a8b4c6d-11e5f3g-5i-9j14l-3m-4n-8o-10p-4
hay $	H9I5T11j5
hay a	L4b3
hay ahi	C3p4
hay algo	B3K4
hay alguien	O11c6
hay alguna	Q3T4
hay alguno	A4
hay aprobaciones	A6
hay barata	W5
hay cola	V5
hay de	H3j4
hay diferencia	E3
hay en	C4I4b3m4
hay fila	D3S3h3n3
hay firmas	A7K-4
hay gente	D4V4
hay hoy	j4
hay inscrita	I3
hay limite	L3
hay lugar	j7
hay manera	Q4
hay modo	Q3n3
hay mucha	S3
hay nada	J5
hay otra	J7
hay otras	K4
hay otro	V4
hay pan	j4
hay para	A5
hay pendiente	K7
hay promo	j5
hay puntos	L4b3
hay que	A-3C-5D-3E10F3G7H-3J3L5M-4W-3a-4b-3d-4e11f7h6i-3j-6k7l3m-3n-7q13
hay respuesta	n8
hay reten	a4
hay servicio	j3
hay solicitudes	A9
hay un	M4c3f4q-3
hay una	C3D3M8h-3r4
hay ventas	K5
hay ya	I4
hay*	Y6q4
hay* a*	L4b4
hay* ahi*	C4
hay* algo*	B5K4
hay* algu*	I3O9Q3c6n-3r4
hay* apro*	A4
hay* bara*	W4
hay* chav*	k3
hay* cola*	V4
hay* de*	j3
hay* dife*	E3
hay* en*	C5I3b5m3
hay* fila*	D4h3n3
hay* firm*	A9K-5
hay* hoy*	j8
hay* luga*	j4
hay* mane*	Q5
hay* modo*	Q3n4
hay* much*	S4
hay* nada*	J6
hay* otra*	J8K5i-3
hay* otro*	V8
hay* pan*	j4
hay* para*	A3
hay* past*	j3
hay* pend*	K8
hay* prom*	j3
hay* punt*	L4b4
hay* que*	A-3B-3C-4D-3E11F4G7H-3J3L3M-4a-4d-3e9f7h7i-4j-6k6l3n-7q13
hay* resp*	n7
hay* rete*	a5
hay* serv*	j4
hay* soli*	A9
hay* un*	E4M4c3f3
hay* una*	M10h-5r3
hay* vent*	J3K6
hay* ya*	I5
haya	Y9q3
haya algo	Y3
haz	E6H3W11d5h-4
haz la	H4
haz que	E5W4
haz un	E3W3
haz*	C-4H8I6R9V-3W16a-3e3f3g3h-3i6o-4
haz* la*	H4W3
haz* que*	E4W3
haz* un*	E3
hazl*	C-3R5W5f5i6k4n5
hazl* luga*	k5
hazl* otra*	i5n3
hazl* su*	f8
hazl* una*	R4
hazla	W3i4
hazle	F3f4i3n5
hazle llegar	F3
hazle lugar	k3
hazle otra	i4
hazle su	f5
hazle una	R3
hazlo	d3
hazm*	H9I5R5W13e3g5o-3
hazm* el*	H4
hazm* gere*	W9
hazm* la*	H3
hazm* otro*	R6
hazm* un*	I5
hazm* una*	W5e3
hazme	H9R3W12e4g5
hazme el	H6
hazme favor	H4
hazme gerente	W9
hazme la	H5
hazme otro	R4
hazme un	I6W3
hazme una	W3e4
he	I-3L-4P18U18W-3b6g4p-3r-3
he canjeado	P7
he cobrado	U5
he comprado	P6
he gastado	P8b-5
he hecho	U4
he juntado	b7
he metido	U8h3
he registrado	g3
he vendido	U4
he visto	n3
he* canj*	P7
he* capt*	U3
he* cobr*	U5
he* comp*	P7
he* gast*	P5b-3
he* hech*	U3
he* junt*	b8
he* meti*	U7h4
he* regi*	g4
he* usad*	P4T3
he* vend*	H-3U5
he* vist*	n3
hec*	B9H-3J-3Q5U5n3
hech*	B11H-3Q5U5
hech* cada*	B3
hech* de*	B6
hech* hay*	Q4
hech* karl*	B5
hecha	Q5n4
hecho	B12
hecho de	B5
hecho karla	B4
hecho yesenia	B5
hel*	O16T14a-3d3i4o-4
hela*	d3i3
helad*	d3i4
helado	i5
helado $	i4
help	T20
help $	T18
hem*	I4
hemo*	I5
hemos	I5
hemos inscrito	I3
her	d3h-4i5p4
her*	D-3P3Q6W5Z3a10d-4f3p-3q3
here	Q10q-3
here $	Q5
here*	L3
heri*	F4n3
heri* ponl*	F3
heri* tien*	G5
herib*	F3n4
heriberto	F4n4
heriberto ponle	F4
heriberto tiene	G6
herm*	W7a12d-3f3n-3q7
herm* para*	k3
herm* ☎*	W3
herma*	W8a5b-3d-3f4k4q6
hermana	L3P3i3q3
hermana $	L4P4
hermano	W6a5k4
hermano $	W8a5
hermano para	k3
hermo*	a11
hermosa	O3a3
hermosillo	a3
hermosillo $	a6
hern*	C3
hernandez	C3
hey	O27
hey $	O25o-3
hi	O32o-3
hi $	O18
hic*	D8H6P-3S-3T4U10W-3h6n6p-3q8
hice	T6U10h3n4q4
hice $	P-3U6n6
hice bolas	T6
hice caja	H4
hice con	P3h3
hice hoy	U7
hice yo	U4
hice* bola*	T7q4
hice* caja*	H5
hice* hoy*	U5
hice* yo*	U5
hici*	D7H6U-3n5q5
hici* en*	H3
hici* mis*	H5
hicie*	D6H5
hicieron	D10H6U-3c3
hicieron anoche	B3
hicieron en	H3
hicieron mis	H4
hicim*	n3
hicimos	q3
hicis*	n3q3
hiciste	q4
hiciste $	n4
hie*	a5h4j3n4
hiel*	a6h5j5
hiel* #*	h4
hielo	a5h3j4n5
hielo $	j5
hij*	D-3F-3L6P-4S6U-3V-3W15Z7a3d-3h-3k4q8
hija	L6S3W5Z6
hija $	S5W10
hija se	L3
hija*	k4
hija* se*	L3
hija* tamb*	k3
hija* ve*	k3
hija* ya*	l4
hijas	k4
hijo	T4W9a3q3
hijo $	q5
hijo dice	R3
hijo*	n5q6
hijo* era*	T3
hijo* la*	q3
hijo* o*	L3
hijol*	q7
hijole	n3q9
his*	B9P25Q3a-3
hist*	B12P25
hist* de*	B9P12
histo*	B10P19
historial	B10P23
historial $	P10
historial de	B10P11
hiz*	A-3B15D-4H8J-3L-3M12O-3Q6T-3U-3W3X-3a3d-3h3l-4n7r-3
hizo	A-3B13D-4H7J-3L-3M12O-3P3Q4T-3U-3W3d-3h4l-4n7p5q4r-3
hizo $	H4M4n9p6q3
hizo brenda	B9H-3
hizo cada	Q3
hizo el	B7H-3W6
hizo emiliano	B4
hizo flojo	H3
hizo la	B-3H4M13n-3
hizo tavo	B5
hizo trampa	G4
hizo* bren*	B7
hizo* cada*	Q3
hizo* el*	B5W6n3
hizo* emil*	B4
hizo* floj*	H3
hizo* la*	B-3H5M14n-4
hizo* tavo*	B4
hoja*	h3
hol*	O39S14T-3V-3a-5b5g4h9n-4o-6q-3
hola	O41a-3b5g4h8n-3o-4
hola $	O32o-3
hola aqui	O3
hola bot	O4
hola buen	h5
hola como	O4
hola de	O4
hola hay	O4
hola hola	O7
hola me	O3h3
hola que	O3
hola soy	b5g3
hola ya	O3
hola* aqui*	O5
hola* bot*	O3
hola* buen*	h6
hola* como*	O3
hola* de*	O3
hola* hay*	O3
hola* hola*	O6
hola* me*	O6
hola* que*	O3
hola* soy*	b6g3
hola* ya*	O3
hom*	I3
homb*	I5r3
homb* o*	r3
hombr*	I4
hombres	I5
hombres o	I4
hor*	B8D8P3T-3W4a5j20o-4q-4
hora	B11D4j10n3
hora $	H5
hora cierran	j7
hora de	Q3h3n4
hora entro	B9M3n-4
hora fue	B3
hora le	n4
hora quedo	P5j-3
hora*	W8j15
hora* cier*	j4
hora* de*	Q3W3h3j6n3
hora* entr*	B8M3n-3
hora* fue*	B3
hora* le*	n5
hora* pasa*	a5
hora* qued*	P6j-3
hora* y*	D3
horar*	W3j19
horario	W4j5
horario de	W4j5
horas	W5a3l3
hori*	d4
horit*	d3
horita	d4
hos*	B4
hosp*	B4
hospi*	B5
hospital $	B4
how	C5Q8b7f-3p7q-3
how do	Q8
how many	C6b6
how much	U3p4
how* do*	Q8
how* many*	C6b8
how* much*	U3p7
hoy	A-5C-8D3E-4F-6G-4H18I3K9L-5M5N-4O-6P-4Q-3R-4T-7U18V-4W8X-4Y-4Z-4a11b4d8f-4g-3h6i-6j12l7m-6n-4q-7r-4
hoy #	h4
hoy $	A-4C-5H18J-4K12L-6M5O-3S-3T-6U19V-3W12X-3Y-3Z-3b5d5f-3h-6j6k-3l-3m-4o6q-6r-3
hoy a	W3
hoy cuantas	I6
hoy de	H4
hoy en	B4H11I-3M4
hoy entre	H5U-3
hoy es	a4l5
hoy esta	H5n-3
hoy favor	U7
hoy hay	a7
hoy leticia	l6
hoy llego	k3
hoy mismo	n4
hoy no	J4S4
hoy o	j6
hoy para	H3
hoy por	H5
hoy que	H4U4
hoy quienes	I4
hoy quiere	d4
hoy se	l4
hoy si	d3
hoy termino	l6
hoy y	H9
hoy ya	H5L5S4
hoy* #*	h8
hoy* a*	W3j3
hoy* cuan*	H-3I5
hoy* de*	H4
hoy* empi*	k4
hoy* en*	B3H12
hoy* entr*	H4
hoy* es*	a4l3
hoy* esta*	H3
hoy* favo*	U7
hoy* hay*	a8q3
hoy* jueg*	a9
hoy* junt*	q4
hoy* leti*	l5
hoy* lleg*	k4
hoy* mism*	i-3n5
hoy* no*	J4
hoy* o*	j6
hoy* por*	H6
hoy* que*	H6U3h4
hoy* quie*	I3d5
hoy* se*	H3l4
hoy* si*	d5
hoy* term*	l5
hoy* y*	H9
hoy* ya*	H6L4
hub*	H13M4O13T-3W3
hubi*	W4
hubie*	W3
hubiera	W3q3
hubo	H11M4O19T-3n6o-3
hubo $	H8O7
hubo compa	O7
hubo hoy	H3
hubo venta	H4
hubo* comp*	O6
hubo* un*	D3
hubo* vent*	H3
hue*	B4c3j3
huel*	B4
huel* mal*	B5
huele	B4
huele mal	B4
hues*	c4
hueso	c3
hug*	k3
hugo	k3
hugo a	k4
hugo cambio	R5
hugo* a*	k4
hugo* camb*	R3
hum*	c18o-3
huma*	c17r3
huma* por*	c5
human*	c19o-3
humano	c19
humano $	c14
humano por	c5
i	Q7U6b5h3
iba	V-3Z27h-3q11
iba a	Z6
iba con	Z5
iba dirigido	Z3
iba en	Z4n6
iba para	Z11
iba*	C3n3
iba* a*	Z4
iba* con*	Z5
iba* en*	n7
iba* para*	Z12
ide*	V-3a-4i24o-4r23
idea	I4
idea de	I4
idea* de*	I4
idem	i17
idem $	i26
iden*	V-4i7o-3r20
ident*	V-3a-3i7o-3r20
identica	i8
identica $	i9
ido	P5i4
ign*	J3Z8q-3
igno*	J5Z11q-3
igno* lo*	Z6
ignor*	J3Z8
ignora	Z5
ignoralo	J4Z4
igu*	E6I4K3L7V-7a-3i22o7
igua*	E5I3L7V-8a-3i20o7
igua* a*	i7
igua* el*	E4
igua* pero*	i4
igua* que*	i4
igua* sin*	K4
igual	E4I5K4L8T3V-6i15
igual $	I4L7V-7i12n4
igual a	i3
igual el	E8
igual pero	i4
igual que	i4
igual sin	K3
igual*	V-4i11o12
igualita	i15
igualita $	i9
igualita a	i3
imp*	W15a3h8n-4q5
impo*	h3n-3q10
impo* #*	h3
impo* tota*	H3
impor*	h3n-3q10
importe	e3n-4q9
importe #	h4
impr*	H-3W12a3h4j3
impre*	a4h3
impresora	a4
impri*	H-3W15
imprime	W14
ina*	l12
inac*	l9
inac* a*	l3
inac* caje*	l7
inact*	l12
inactiva	l6
inactiva a	l5
inactivar	l5
inactivar cajero	l5
inc*	D8E-3F11H-4K16Q5a-3g3h-3k7n-5q-3
inca*	k4l3
inca* por*	l4
inca* vuel*	k4
incap*	l4
incapacidad	l3
incapacidad vuelvela	k4
inci*	K11
incie*	K15
inciertas	K8
inciertas $	K9
incl*	Q7j3n-4
inclu*	Q5j3n-3
incluye	Q7n-4
inco*	D10F3K5g4j-3k5
inco* a*	k4
inco* al*	g4
inco* comp*	F4
inco* por*	k3
incon*	D7F7H-3K8
inconforme	F5
inconforme compensala	F5
inconformidad	D4
incor*	g3k6
incorpora	k5
incorpora a	k3
incorpora por	k3
incr*	E-3F7
incr* el*	E-3F7
incre*	E-3F8
incrementa	F7
incrementa el	F4
ind*	L3Q3T6b3e3m3q-3
indi*	L4T4b5
indi* las*	T8
indi* que*	m4
indic*	b3m4
indicar	O-3b4m3
indicar que	m4
indiq*	L6Q3T6
indiqueme	L3T7
indiqueme las	T7
ine*	D3
ines	D3
ines $	C3
inf*	C3H6M5N5a3o3
infl*	D4G4
infl* el*	G4
inflo	G4
inflo el	G4
info*	C3H6M3N6o5
info* de*	N4
info* del*	H5M5
infor*	C4H7M5N6
informacion	M5N7o3
informacion $	o3
informe	H7
informe de	H4
informe del	H6
ing*	c8h8q-3
inge	c3
inge*	F4c7i3
inge* mont*	F3
inge* que*	c6
ingen*	c6i4
ingeniero	F3c8
ingeniero montano	F4
ingr*	h8
ingre*	h7
ingresar	h7
ingresar una	h3
inh*	l9
inha*	l9
inha* el*	l3
inha* usua*	l6
inhab*	l7
inhabilita	l4
inhabilita el	l3
inhabilitar	l5
inhabilitar usuario	l5
ini*	O3T19h3
inic*	O5T20
inic* de*	O5
inici*	O4T16
iniciar	h3
inicio	O3T19
inicio $	T13
inicio de	O5
ins*	A-3B12C-4D-4H-5I16J4L3N5O-3P-3Q5T9V-4W-4X-5Z-4a-6b-3d-3e-3f17g20h3j-5k-4l-3m-3n4o-4p-3q-5
insc*	A-3B7C-3D-5H-4I16J7L5N7O-3P-3Q7S-3T-4W-4X-4Z-3a-6b-4c-5d-3e-3f19g23j-5k-3l-3m-3n7o-4q-4r-3
insc* a*	B6Q7f9
insc* al*	f4
insc* de*	f3g4h3
insc* hay*	I3
insc* la*	I11
insc* mas*	B7I-5
insc* por*	I4
inscr*	B10C-4D-5H-4I18J9L3N5Q6S-3T-4V-4W-3X-4Z-3a-5b-3c-5d-3f18g19j-4k-3l-3n5o-3q-4r-3
inscribas	J14f-3
inscribas $	J12g-3
inscribe	Q6f9g6
inscribe $	Q3g4
inscribe a	Q4f5
inscribe al	f4
inscribela	f4
inscribiendo	I6
inscribiendo la	I6
inscribieron	N3g-3n8
inscribieron en	I3
inscribir	B10I-5Q4f9
inscribir $	Q4g3
inscribir a	B3f5
inscribir mas	B7I-4
inscribirme	g7
inscribirme $	g7
inscribirse	f9
inscripcion	N5f3g5h5
inscripcion $	N6
inscripcion de	f4g3
inscrita	I6L7g3n4
inscrita $	L7
inscrita la	I3
inscrito	I3
inscritos	I16
inscritos $	I8
inscritos hay	I3
inscritos por	I5
insi*	S-3n5
insis*	n5
inst*	T16
inst* por*	T8
instalo	c4
instr*	T14
instrucciones	T15
int*	D-3J7K8N3P-3V-6Y4g3i-3j3n18o3q-4
inte*	D-3J8K8N5Q4V-4Y3g4i-3k4n17q-3
inte* anda*	n3
inte* arti*	r4
inte* de*	n3
inte* las*	X4
inte* lo*	g3
inte* o*	L3
inte* que*	Y4
inte* zule*	k4
integ*	k4
integra	k5
integra zulema	k4
intel*	r4
inteligencia	r3
inteligencia artificial	r4
inten*	V-4n23o5
intentar	n4
intentarlo	n4
intento	n6o5
inter*	D-3J5K6N4Y4g8j3
interesa	J5N4g7
interesa $	J8g3
interesa lo	g5
interesa que	Y3
interesan las	X3
intereses	j8
intereses $	j4
internet	H-3K5Q5a5
internet $	K5a4n-3
internet anda	n3
interrogacion	K3
inv*	H-3J-3Q5R27W5k-4n-4
inval*	R4
inve*	W10a4
inve* de*	E3W3
inven*	W10a3
inventario	E3S3W9
inventario de	E3W4
inventes	a4q3
inves*	C3V3l3
investigo $	l4
invi*	B3Q7R28j3k-4
invi* a*	B3Q4R15k-4
invi* al*	R3
invi* de*	R8
invi* fres*	R3
invi* para*	R5
invi* ☎*	R5
invit*	B4Q7R27j4k-3n-3
invita	R8
invita a	R6
invitacion	Q3R27
invitacion $	R6
invitacion a	Q4R3
invitacion al	R6
invitacion de	R10
invitacion para	R4
invitacion ☎	R3
invitaciones	j3
invitar	Q3R3
invitar a	R4
invito	B5Q3
invito a	B4
ir	Q4a4j6n5p3
ir $	j3n3
ir a	Q3
ir* a*	Q4
irla* palo*	A4
irlas	A3
irm*	h5l3
irma	h3
irma se	l3
irma* se*	l5
irs*	C-4p9
irse	C-3n3p6
irse quiere	C-3p6
irse* quie*	C-3p5
is	n12r12
is it	n15
is* it*	n12
isla* #*	O3
iso	H9
iso oy	H7
iso* oy*	H4
it	n16q3
itze* se*	R3
iva	n5q3
iva $	n5
iva*	l7
ivan	l5
ivan uc	l6
ivan ☎	k3
ivan* uc*	l5
ivan* ☎*	k3
ivo*	l7m6q-3
ivon*	l3m4
ivon* con*	m5
ivonn*	l7m5q-3
ivonne	l5m8
ivonne $	l8q-3
ivonne con	l-3m6
izo	H7
izo ayer	H6
izo* ayer*	H7
izo* hoy*	H5
ja	a3i3
jab*	W4
jabo*	W4
jac*	N5l7
jaci*	H-3l9
jaci* renu*	l4
jacin*	l8
jacinto	l7
jacinto $	l5
jacinto renuncio	l4
jaj*	D-4E-3H-3I5J-3Q-3S4W5X-4Z10a15b-3f-3g-3h-3k-3l-4m-3n-3o15q5r3
jaja	D-3I5S4W9X-3b-3g-3l-3n-3o5q6r5
jaja #	i4
jaja $	I4S4W6X-3Z5d-3o5q4
jaja en	G4
jaja ya	n-3o5
jaja ☎	f3
jaja*	Z8a16o15
jaja* #*	i3
jaja* ay*	o6
jaja* el*	F3
jaja* en*	G3
jaja* no*	a5o-3
jaja* que*	L4Z6o5
jaja* quit*	q3
jaja* ya*	n-3o11
jaja* ☎*	f3
jajaj*	Z7a14o12
jajaja	Z8a10o10
jajaja $	a6o3
jajaja no	a6o-3
jajaja que	Z5
jajaja ya	o5
jajajaja	o7
jal*	L3n13o9
jala	o6
jale	o6
jale su	l3
jale* su*	l3
jalo	F3H5n16
jalo $	n10
jalo o	H4
jalo*	L4Q3
jalo* el*	F3
jalo* o*	H4n3
jalon	L4Q3
jalon $	L6Q3
jar*	a4
jaz*	l7
jazm*	l5
jazmi*	l6
jazmin	l4
jazmin $	l4
jef*	Z4a5c9
jefa	A4S3c6n-3
jefa $	S5
jefe	U3c6n3
jefe $	c8
jej*	W3Z3a14h-3o10r-4
jeje	Z4o12r-4
jeje $	W3Z3o13r-6
jes*	l7
jess*	l6
jess* renu*	l4
jess* siga*	l3
jessy	l8
jessy renuncio	l4
jessy siga	l3
jet*	a4h4
jett*	h6
jetta	a5h4
jij*	o9
jiji	a3o12
jiji $	o11
joa*	k7
joaq*	k5
joaq* a*	k4
joaqu*	k7
joaquin	k7
joaquin a	k6
jon*	B5R3k4
jona*	B6k3
jona* a*	B4
jona* pico*	R3
jona* ☎*	k4
jonat*	B4R3
jonathan	B4k4
jonathan a	B6
jor*	U7g7
jorg*	g4
jorg* luis*	k4
jorge	g7k4
jorge luis	k4
jorn*	U8
jorna*	U5
jornada	U9
jos*	k6l5
jose*	k7l4
jose* no*	k7
jose* se*	l5
josef*	k8
josefina	k7
josefina no	k8
josel*	l5
joselyn	l6
joselyn se	l6
jov*	C3O3f3g5h3n-3q-3
jove*	F3O4P3V4f3g6n-3o4q-3
jove* de*	D4h5
jove* quie*	h3
joven	O5f4g3i3n-3o5q-3
joven $	V5g4i4
joven de	D3h4
jua*	a13h-3j3
juar*	a3j3
jub*	l5
jubi*	l6
jubil*	l5
jubilo	l3
jubilo $	l3
jue*	F4H5L3P4a11j5q-3
jueg*	a10i3
juev*	F3H7L3P3a6h-3j6
juev* a*	F5
juev* pasa*	H5
jueve*	F3H5P5a4j4
jueves	F4H6P4a6h-3j5
jueves $	j8
jueves a	F5
jueves pasado	H4
jug*	e4i4
jugando	Z3
jugo	h3i3
jugue*	e3
juguete	e3
jun*	B-3C9D-4E-3F-3G-3I3L14M-3P-6S3T-3W5b10d9f6g3j-6n-10p12r-3
junt*	B-3C9D-3E-3F-3G-3H6I3L14M-3P-7T-3W5b10d8f5g3j-6n-10p10r-3
junt* anoc*	H3
junt* desd*	b3f4
junt* el*	C3
junt* en*	L5
junt* la*	C3h3
junt* las*	W4
junt* los*	p4
junt* mis*	W8
junt* o*	Q3b3
junt* para*	C6d5p-3
junt* punt*	L4f6
junt* quie*	d6
junt* ya*	C5b3
junta	C9W11a6d4h-3
junta $	L5a6
junta el	C4
junta las	W3
junta mis	W6
junta ya	C7
junta*	H-5L12N3P-5Q-3S8U-3b5f5g5h6j-3n-4p4
juntado	P-3b8d4p3
juntado $	b4
juntan	L10
juntan $	L9
juntando	p6
juntar	C-3L11b-5f6g6h3
juntar puntos	N3f6
juntaron	S3
juntas	S5
juntas $	S4
junte	U4b5d6f3j-3
junte $	b3d5
junte en	U3
junto	C3H3Q3b3d3n-6p15
junto $	p11
junto los	p5
junto o	Q3
junto para	C4d3
junto ya	b4
junto*	H11I6h-5q3
juntos	H9I6h-4q5
juntos $	H11I6h-4q4
jur*	C6
jura	C5
jura que	C6
jura* que*	C6
jus*	o3
just*	o3
justo	o3
kar*	B3H-4R3W3Z3a3f6h-4l4m5
kare*	f3
kare* ☎*	f3
karen	f4
karen ☎	f3
karl*	A4B4H-3R3U-3W4Z5l5m5
karl* a*	R3m6
karl* no*	l6q-3
karla	A4B3H-3W5Z3l4q3
karla $	A4B4H-3W6Z5
karla a	R3
karla no	l5
karla*	m6
karlas	m6
karlas a	m6
ked*	K3n6p11
kedo	K3n8p6
kedo $	n10
ker*	j3
kev*	f4l4m5
kevi*	f3l4m3
kevin	f4k4l3m4
kevin $	f6m4
kevin no	l3
kg	h5
kg de	h3
kg* de*	h4
kie*	C-3J-3L-4M5W-3Y3a-5b3e5f5g6j5o-5q-3r19
kien	M6T-3r18
kien es	M4r11
kien tiene	M5
kien* es*	M4r12
kien* tien*	M4
kier*	T3W-3Y3e4f3g6j5
kier* dar*	k3
kier* que*	X4d3
kier* regr*	e3
kier* ver*	H4I3b4
kiere	d4f9
kiero	I3P3T6W-3X4Y3e5g6j4
kiero que	X3
kiero ver	C3I3P3b3
kil*	C5h9j9
kilo	C4h5j6
kilo de	C3h3j6
kilo*	h5j3
kilo* de*	h8j11
kilos	h5j4
kilos de	h6j3
kit*	F-3G4N8X11n-4q6
kita	X5n-4q7
kita la	q3
kita*	G5
kita* #*	G3
kita* la*	n-3q4
kital*	F-3G6
kitale	G6
kitale #	G3
kite*	N8X4
kite* mi*	N8
kiten	N6
kiten mi	N8
la	L-6M6N-5O-3S4T-8U-5V3W3X-3Y-5Z-3a6g-4i3n6o-3q8r-4
la #	V-3h4n7q7
la &	M13e3
la anterior	n3q4
la atencion	o7
la autorices	A4
la autorizacion	A3
la autorizo	A6q-3
la baja	N4
la bandeja	A4
la barra	U3h4
la base	I4f4
la basura	M-3a9q4
la bici	h4j6
la bitacora	Q4W4
la blusa	e4
la bodega	S4
la bolsa	Z4
la bomba	S3V4q3
la brocha	e3
la burra	q3
la caja	B3H9K6Q4V3W11a-4b-4i-3j-4k5l-3m-4n-3q-3r3
la cajera	A6E3G4R4W5j-3q4
la camioneta	Z4a6n-3
la canceles	J7n-3
la cantidad	q3
la captura	n3q6
la cargue	q4
la carne	W3
la cartera	d3
la casa	a7j5
la chamarra	h4
la chayo	E4
la chistosa	B3
la chofis	k5
la cifra	H4
la cita	V3
la clienta	B5D4F4G-4H-3I-3L3M-3P4Q-3S4V-3d4e8f-8i4
la coca	W10d4
la colonia	a3
la comanda	M3h-3q4
la comida	j4
la comision	W6
la companera	q5
la competencia	l5
la compra	H-3M4P-5Q-4W-3e3n4p7q13
la contaba	F3
la correccion	A8n4
la cortesia	B3G5
la cortina	H4a3
la crema	d3e3
la cuenta	D4E7G6P3W4a-3d6f-3n-4
la de	A6B-4E-3G-4H-8I-3J3M12R6V6a-6d-5e-4i4j-3l4n12q9
la dejo	e3n7
la del	B4E-3F11V7W-5a-4d-3f7j4l-3n6
la des	J3
la despensa	C3d7
la devolucion	A5B5Q4e-3
la difusion	X10
la dinero	H5I7
la direccion	j9
la doctora	f4j3
la dona	C3D3q3
la duda	n5
la echamos	l4
la encargada	A3W3
la encuesta	F6h-4
la enfermera	F4
la entrada	D4
la escuela	a6
la espera	F4
la esposa	q4
la estetica	F3
la etiqueta	D3
la factura	M4W9
la faja	e3
la familia	i3
la farmacia	r4
la fecha	I5n4
la fila	J3S6V3n-6
la foto	Z3a4
la funcion	S5
la gaby	k4
la gasolina	a3
la gasolinera	Q3
la gente	I5Q4S6m5n-3
la gerente	l4n3
la guera	E5F-4G3h3
la guerita	C3
la habia	q6
la habitacion	n3
la hija	L3
la hizo	M3q5
la hora	Q4
la impresora	a5
la invitacion	R10
la jefa	F3S3c5
la jessy	l5
la leche	j3
la libreta	E4n3
la lic	h3
la licenciada	I3
la licuadora	b3e4
la liga	R17
la lista	N4P5Y7a-3f4g6j-4l5n-4q-3
la llamada	c6n3
la llanta	a7
la llevo	q6
la lulu	l7
la lupe	G4
la lupita	l6
la luz	K4n3
la maestra	C4P3d-3f7h3n4
la mama	L5
la manana	H9K3M4S-4U3Y3a-4j-4q3
la mando	R3S6
la manera	Q4
la maquina	c4
la mas	A3
la masa	l3
la medicina	e6
la membresia	e3
la mensualidad	c4j4
la mercancia	G3Q4
la mesa	J5V5d-3f6n-3
la meta	H3I4
la metas	J3
la metemos	S3
la meti	m5n4
la metida	B4M-3
la metiste	k8
la meto	Q3n6
la mia	b3n3q3
la misma	D4Q4h-3i13n-3q4
la mitad	d6e5
la mochila	V3
la molestia	b3
la moto	V3h4j5
la muchacha	R4V3c3f3l6n-5p3r3
la musica	a7
la noche	H-3S9X6
la nomina	W5
la nota	M11S3d5h-3q3
la novia	h3
la nueva	R3f-4k6
la oficina	r4
la operacion	M4n10q4
la orden	h4
la otra	A7H6P3T3j3n-5
la papeleria	O4
la pasada	i8q3
la pase	l3
la pera	l5
la persona	p4q3
la petra	l5
la pila	e3
la pintura	P3
la plancha	e3
la plantilla	k4m10
la prepa	Z3
la primera	C3f4o3
la promo	I3g3j5q4
la propina	Q6n-4q3
la proxima	Q3V10W3p3
la puedo	n-3q7
la puerta	I3a7q3
la puse	q5
la pusiste	n4
la que	B4H-4M4Q-3R3V14a-3h-7i9n-4q16
la quiere	q4
la quieren	A3
la quiero	c5d5
la quincena	H11S7W7
la quiso	q6
la quita	q3
la raza	m6
la receta	a3
la recontrate	k3
la registraste	n3
la registre	q5
la regue	q12
la relacion	m4
la renta	J5a9h-4
la repitas	J8n-3
la repito	n14o3
la revision	E3
la rifa	F3W3n7
la rifaste	o7
la ropa	a3j4
la rosy	O4a6
la salida	a5
la segundo	i-3n3q4
la semana	H8M3P6W-3e3m3
la senal	K3Q3
la seno	G4
la senora	A-3B-3F7H-4P3W3a3d6h7i3k-5q-6
la senorita	D3k8n4
la siguiente	Q3S3V4
la solicitud	A5
la sra	F5G3q3
la sucursal	H7I5W-3c3
la suma	H5
la tablet	Q3
la tarde	B5D3H3K5S5a-3q-4
la tarea	a4
la tarjeta	E3W12n-3q7
la taza	b5d5
la tela	e5j5
la tele	W5
la tengo	n6
la tercera	D3
la terminal	S3W4h4
la tia	E5
la tienda	C-3H9L-4S4U5W4a-4b4c5n-5p-3r5
la tiene	n7
la trajo	e5
la ultima	Q3h5i7n6p3q11
la uni	l3
la vacuna	h4
la vayas	n3q-3
la vecina	W3
la venta	B3D5F-3G-3H10M7Q4V-4W-3e4h-20i3n15p8q13
la veo	n4
la verdad	T3a4
la vero	F5
la veterinaria	Z3
la vez	F5P3Q3
la vigencia	L9
la voy	j3
la vuelvo	n13
la yadira	m3
la yoli	C3E3F-3G4P3h3
la ☎	C8E8F8G5h-3q-4
la* #*	V-3h3n4q11
la* &*	M13
la* agar*	n3
la* anot*	n3
la* ante*	n3q3
la* app*	d3
la* apun*	n10
la* aten*	o9
la* auto*	A11n-3
la* baja*	N3n3
la* band*	A4
la* barr*	h4
la* base*	I5f4
la* basu*	M-3a4q4
la* bici*	h5j4
la* bita*	Q3W3
la* blus*	e5
la* bode*	S3
la* bols*	Z3e5
la* bomb*	J3S3V4q4
la* broc*	e3
la* burr*	q3
la* caja*	B3H7K9Q4W10a-5b-3c3h-3i-3j-3k3l-3m-3n-3
la* caje*	A4D4E3G6W5g3j-4
la* cami*	Z3a4
la* canc*	J5Q3n-3q5
la* cant*	q3
la* capt*	n3q4
la* carg*	q3
la* carr*	a6
la* cart*	S6d4
la* casa*	a3j5
la* cham*	h5q-3
la* chay*	E4
la* chel*	a6
la* chis*	B3
la* chof*	k4
la* cita*	V3
la* clie*	B5D8F5G-3H-3I-3L3M-3P4Q-3S4V-3d6e4f-8i4n-3
la* cobr*	q5
la* coca*	W9a3d6e3
la* cola*	R3V3
la* colo*	a6
la* coma*	q5
la* comi*	W7j3
la* comp*	H-4M8P-5Q-4i-3l5n4p4q14
la* conv*	n3
la* corr*	A7n3
la* cort*	B3G5H3a5n-3
la* crem*	e3
la* cuen*	D4E6G6U3W3d7h-3n-4
la* de*	A7B-3E-3G-3H-10I-3J4M8O3R5V8a-6d-5e-4h-4i5l5n11p4q9
la* dejo*	n7
la* del*	B6E-3F7G3V5W-4a-3d-3f5j5l-3n5r3
la* des*	n3
la* desp*	C4d8
la* devo*	A3B7Q3e-7n3
la* dife*	F3
la* difu*	X6
la* dine*	H4I8
la* dire*	j12
la* doct*	f4j3
la* dona*	C5D3i3
la* duda*	K4n4
la* duen*	c3
la* echa*	l4
la* enca*	A4W6
la* encu*	F5f3h-4
la* enfe*	F3
la* entr*	D5
la* escu*	a5
la* espe*	F4
la* espo*	q3
la* este*	F3
la* etiq*	D3
la* fact*	M4W11h-3
la* faja*	e3
la* fami*	V-3i3
la* farm*	r7
la* fech*	C3I4n7
la* fila*	J4S4V4n-5
la* foto*	Z4a5
la* fuga*	F4
la* func*	S5
la* gaby*	k3
la* gaso*	Q4
la* gent*	I5Q4S7m5
la* gere*	l4
la* guar*	n4
la* guer*	E6F-4G3h3
la* habi*	q7
la* hace*	S4j3
la* hija*	L4
la* hizo*	M4q4
la* hora*	Q3
la* igno*	Q3
la* impr*	a4
la* invi*	R10
la* jefa*	A3S3c6
la* jess*	l3
la* lech*	j7
la* libr*	E3
la* lice*	I4
la* licu*	e6
la* liga*	R15
la* list*	P6Y7f6g5j-4l5m3n-4q-4
la* llam*	c7n3
la* llan*	a6e3
la* llev*	q7
la* lulu*	l7
la* lupe*	F-3G5
la* lupi*	l5
la* luz*	K3n3
la* maes*	C5d-3f8h3n3
la* mama*	L4
la* mana*	H7S-4U4Y6a-4c3h3j-4q3
la* mand*	S3
la* mano*	k3
la* maqu*	c7
la* mas*	A3
la* masa*	l4
la* medi*	e5
la* mens*	c4j6
la* merc*	Q5e3
la* mesa*	J4V4f4g3n-3
la* meta*	H5I3J6n-4
la* mete*	S4
la* meti*	B4D-3M-4k6m4n7
la* meto*	V-3n9
la* mia*	b3n5q3
la* mism*	D4Q10h-3i9n-4q5
la* mita*	Q3d6e3
la* moch*	V3
la* mole*	F3b3
la* moto*	V3h3j5
la* much*	R5V6l4n-4p3
la* musi*	a6
la* noch*	H-3S8X3Y5
la* nomi*	W6
la* nota*	M10Q4d4h-6q4
la* novi*	h5
la* nuev*	R4f-4k6
la* ofic*	r3
la* oper*	a4n8q5
la* orde*	h4
la* otra*	A5H7P5V4W5a-3j3n-5q-3
la* pape*	O3
la* pasa*	c3i7
la* pase*	l3
la* pera*	l6
la* pers*	i3p4q3
la* petr*	l6
la* pint*	P3
la* pizz*	b3
la* plan*	e4m6
la* prim*	B3f4o4
la* prom*	G5g3j8q4
la* prop*	Q4n-4q3
la* prox*	Q4V12W3
la* pued*	e3f3q10
la* puer*	I5a5l3
la* puse*	q5
la* pusi*	n5
la* que*	B4D-3H-3M4Q-3S4V17a-4h-7i7n-4q12
la* quie*	A3d6q7
la* quin*	D4H5S5W9
la* quis*	q10
la* quit*	q8
la* raza*	m6
la* rece*	a4
la* rech*	n4q3
la* reco*	L3k3
la* regi*	n7q5
la* regu*	q15
la* rela*	m6
la* remi*	M5
la* rent*	J5a6h-4
la* repi*	J7n13o4
la* revi*	E4
la* rifa*	F6W6o7
la* ropa*	a4
la* rosy*	O6a5
la* sala*	h3
la* sali*	a4
la* segu*	i-3q4
la* sema*	H7P7W-3m3
la* sena*	Q3n3
la* seno*	B-3C5F4G4H-4R-3T-3c3d6h6k3q-3
la* sigu*	S4
la* soli*	A4
la* sra*	F4G3f3q3
la* subi*	n3
la* sucu*	H7I4W-3c3m4
la* suma*	H5U3
la* tabl*	Q3
la* tard*	B4D4K4U5W3n-4
la* tare*	a8
la* tarj*	W11n-3q6
la* taza*	b4d6
la* tela*	e5j6
la* tele*	W3
la* teng*	n5
la* terc*	D3
la* term*	W5h4n-3
la* tia*	E4
la* tien*	C-5H9L-4O5S4W4a-5b4c5l-3n7p-3
la* tort*	a6
la* traj*	e3
la* ulti*	b3i5n6p5q7
la* uni*	l3
la* vacu*	h3
la* vaji*	L3
la* vaya*	J4n4q-5
la* veci*	W3
la* vent*	B4D4F-3G-3H10M6Q3V-4W-4e3h-21n16p8q14
la* veo*	n7q-4
la* verd*	D5a5
la* vero*	F5
la* vete*	Z3
la* vez*	F5P4Q3
la* vige*	L8
la* voy*	j5
la* vuel*	n10
la* yadi*	m5n-3
la* yoli*	C6F-3G5P3d3h3
la* ☎*	C9E9F8G4h-4q-4
lab*	i3l4
labo*	l5
labor*	l6
labora	l4
labora con	l3
lad*	Q4Z8q3
lada	Q7n-4q3
lada o	Q8n-3
lada* o*	Q8
lado	Z7n4
lado $	Z4q3
lal*	l3p3
lalo	i3p3
lalo anda	l3
lar*	B4D9
larg*	B3D9l3
larga	B4
las	A6B-3C-3D-6E-5F-5G-4H9I-7J-8K12L15M-5N-4O-6P5Q3R-4S8T7U9V-6W10X11Y13a6b-5d-4f-6g-5h-5j5k-3m-7o-10p-7
las #	G-3H4U3W7X7a8d-3h-10i-7j9l4
las alertas	X6Y5
las apruebe	A3
las cajeras	Q5
las clientas	W6
las compras	P5c4
las croquetas	i3
las cuentas	H6U-3
las de	U4
las demas	S3
las dudas	K5
las dudosas	K9
las flores	C3G4
las funciones	T4
las gracias	D4l3n4o-3
las llantas	q3
las luces	i3j3
las manos	S5l4
las mias	U15
las muchachas	H3Q3
las notificaciones	X8Y7
las notis	Y5
las ofertas	L3
las opciones	T8
las peticiones	A12
las pilas	i3
las promociones	Y6
las que	A3K17T-3U9n-3
las reglas	L11
las solicitudes	A3
las tortillas	W4a5d4
las ultimas	P3
las veces	P4
las ventas	H13K-3Q6U-5W11q-3
las*	n3q11
las* #*	G-3H6U3V3W5X6Y3a7d-3h-10i-6j7l3
las* aler*	X5Y3
las* apru*	A3
las* bota*	h3
las* caje*	Q5l4
las* clie*	W5
las* comp*	P3c4
las* cort*	j3
las* croq*	i3
las* cuen*	H4
las* de*	U4
las* dema*	S3
las* duda*	K5
las* dudo*	K8
las* flor*	C3G3
las* func*	T4
las* gord*	r4
las* grac*	l3
las* llan*	q3
las* mano*	S6l3
las* mias*	U14
las* much*	H3J3
las* noti*	X5Y9
las* ofer*	L5
las* opci*	T11
las* peti*	A11
las* prom*	Y5
las* que*	A3K17S5T-3U6n-5
las* regl*	L13
las* soli*	A3
las* tard*	k4
las* tort*	a5d5
las* ulti*	P3
las* vece*	P5
las* vent*	H15Q6U-5W10q-4
last	n5q12
last sale	n4q5
last* sale*	q6
lat*	W5o3
lata*	e3
latas #	e3
lau*	k4l9
laur*	k5l8
laura	k3l10
laura $	l8
lav*	L3a5h4i3j7
lava*	L3h4i4j13
lavad*	L3a5h5j7n-3
lavado	a4h3i3
lavado $	a3
lavadora	j7
lavadora $	L4j8
laz*	l6
laza*	l4
laza* teng*	l5
lazar*	l5
lazaro	l6
lazaro tenga	l7
le	C5D4F7G6H-20I-9K-6L7M3N-5O-6P4Q5R6T11U-11V-7W-13Z6b-5d4e9f-6g6j-8k-10m-4n10o-3p12q6r-5
le abona	P4
le abonaron	G7
le abonaste	G5
le abonen	F3
le abones	F4
le agradezco	o7
le alcanza	C6p7
le alcanzo	p3q3
le aparece	C4D3E4n-4
le aparecio	G3
le aparezcan	F5
le aviso	o3
le bajo	P4
le bonificamos	F4
le caigan	d-4h6
le canjearon	F5G-3
le cargue	q4
le cayeron	F5
le cayo	F4
le cierran	l4
le cobre	d6q9
le cobro	h-3i5
le contaron	n3
le dan	L6
le debemos	C3
le deben	F4
le des	l3
le descuenta	Q3
le descuentes	d3
le devolvi	e3
le di	G7h-3l4q7
le diera	A3
le dieron	L8
le diga	p3
le digo	L3n11p3
le dije	F3a6
le dimos	m7
le dio	B4L3n4
le diste	n4p-3
le doy	S4n15
le entiendo	T5c4
le entre	l3
le entro	g11n-4
le erre	q7
le escribo	T4
le estaba	Z3
le estoy	e3
le explico	n4
le falta	C4D3h-3i3
le faltan	D4E4F3n-3
le faltaron	q5
le falto	h3n4
le fueron	P6
le gusto	e6
le ha	R5n3
le hablaba	Z10
le hablo	c4
le hace	b3d3
le hacemos	f3
le hago	X4c3g3h-3n4
le hallo	T4
le hice	h5
le junto	C4p3
le kedo	p5
le llegan	Y3
le llegaron	n12
le llego	R5n6
le llegue	R5X4
le metas	J3
le meti	n8p-4q7
le metio	B3
le muevas	J14
le ofreci	F3
le olvida	i3
le pague	a6
le pasaron	G3
le perdio	R4
le pico	Q3q3
le pido	n-3q3
le pique	Z8
le pongas	J7
le pongo	Q5T10
le pregunto	S9
le prometi	F3
le prometieron	D3
le puedo	C4
le puse	G3H-3Y6n10q8
le pusieron	D3
le pusimos	G3
le pusiste	a5n4
le puso	B4F3
le queda	C11n-5p3
le quedamos	F4
le quedan	C4
le quedaron	e3n-3p4
le quedo	E4e10n-5p12q-3
le quita	B5Q6q-5
le quitamos	F3
le quitaron	F4G-3
le rebajes	d3
le regalaron	G3
le regalo	B5
le registre	Q3U-3n11p-4
le regresa	e3
le regrese	h3
le resta	p14
le resten	G5
le robaron	l5
le sale	p6
le se	T10
le seguimos	o3
le sigue	V7
le sobra	C3q3
le sobran	E4G4
le sobraron	e4
le sobro	p10
le sumo	n8
le toca	R3n3
le tocaba	G5
le tocaban	G3
le tome	d7
le tomen	d3
le tomes	d4
le va	d3
le vencen	L5
le vencio	R3
le vendi	h10
le vendimos	M6
le vendo	L6
le voy	G-3a4d6
le vuelvo	n4
le* abon*	F5G10P4n-3
le* acab*	q4
le* acep*	e3
le* acre*	n3q4
le* agar*	T7
le* agra*	X4o7
le* alca*	C11n-4p14q5
le* apar*	C3D4F4G3n-5p5
le* baja*	n3
le* boni*	F3
le* caig*	F4d-4h5
le* canj*	F4G-3
le* capt*	T6
le* carg*	G3q3
le* caye*	F5n3
le* cayo*	n4
le* cier*	l4
le* cobr*	D3d7i4n-3q6
le* cont*	M5Z3
le* cuen*	h6
le* dan*	L8
le* debe*	C5F5a6p-3
le* debi*	D3
le* desc*	Q3d3
le* devo*	e4
le* devu*	e3
le* di*	G8e3l3q6
le* dier*	L4
le* diga*	p4
le* digo*	n9p5
le* dije*	a6n-3
le* dimo*	m3
le* dio*	B3L3n4
le* dist*	n5p-4
le* doy*	A3n14
le* echa*	a4
le* enca*	k3
le* enti*	T9c5
le* entr*	d3g10l3n-4
le* erre*	q13
le* escr*	T5
le* esta*	Z3
le* esto*	e4r3
le* falt*	A4C4D5E4F5G-4h-4i3q3
le* fuer*	P8
le* gust*	e5
le* ha*	R5n3
le* habi*	A3
le* habl*	Z8
le* hace*	b4f3
le* haga*	l4
le* hago*	T3X4n5
le* hall*	T6
le* hice*	h4
le* junt*	C4p3
le* kedo*	p4
le* lleg*	F-3R10n19
le* mand*	X3
le* marc*	C3E4n3
le* marq*	W3
le* meta*	J3
le* meti*	M4n4p-3q6
le* movi*	T3
le* muev*	J11
le* olvi*	i5
le* pagu*	a4
le* paso*	j3
le* pico*	Q4n4
le* piqu*	Z9
le* pong*	J5Q5T8
le* preg*	S6
le* prom*	F6G-3
le* pued*	C3G-3d4
le* puse*	A3G3Y6n9q10
le* pusi*	G5M6a4n4
le* puso*	F5G3M3h-3
le* qued*	C14F4e11n-12p16q-5
le* quit*	B7F7G-7Q3q-5
le* reba*	d4
le* refl*	L3n5
le* rega*	B4G3L3
le* regi*	U-3n15p-6
le* regr*	e5
le* resp*	F3
le* rest*	G6n-4p13
le* roba*	D3l6
le* sale*	E4P3R3p7
le* sali*	h3n3
le* se*	T12
le* sigu*	V5
le* sobr*	G8d-4e3n-4p14
le* suma*	p7
le* sume*	q3
le* sumo*	n7
le* teng*	R3
le* toca*	C-4G10L6
le* toco*	F3
le* tome*	d12
le* va*	d3p3
le* venc*	L4
le* vend*	L8M7e3h8n-4q-3
le* voy*	a4d4
le* vuel*	n8
lea*	N3Z5q-3
lealt*	O-3g3
lealtad	g3
lec*	j8n-3
lech*	j9
leche	j10n-3
led	h3
lee	r4
lee*	O5W5a4n8
leem*	n6
leeme	n7
leer	W5
lei	g4
lei el	g4
lei*	q3
lei* el*	J3g4
len*	D8S3h3j4
lent*	D8h4j5
lent* #*	h4
lente*	e3h5j4
lentes	h3j4
lentes #	h4
lenti*	D6
lento	n3
ler*	I5
lerd*	I5
lerdo	I3
lerdo $	I3
les	B3D7I-3L5U3W-3X3n5
les compre	h5
les compro	g4
les di	D-3m3r4
les ha	B4
les he	D3U5
les* comp*	D-3g5h3
les* di*	m3r4
les* ha*	B3
les* he*	D4r-3
les* mand*	D5
let*	Q4W3g3l4n3
leti*	l4
leti* esta*	l6
letic*	l5
leticia	l5
leticia esta	l4
letr*	Q3g3n3
letre*	W4g4n6
letrero	g3n3
lib*	A12C-3E5H-3W5n4
libe*	A11
libe* la*	A6
liber*	A9
libera	A5
libera la	A3
libr*	E6W7n7p3
libr* tien*	E3
libre*	E5H3n5p3
libreta	E8n5
libreta tiene	E4
lic	h4
lic*	C3I5d3e4h5
lice*	I3
lice* pach*	I6
licen*	I4
licenciada	I4
licenciada pacheco	I7
lich*	C5d3
licha	C4W3
licha $	d3
licu*	e6h5
licua*	b5h3
licuadora	b4e5
lig*	R25
liga	R30n-3
liga $	R6
liga de	R12
liga favor	R6
liga para	R3
liga que	R3
liga* de*	R13
liga* favo*	R5
liga* para*	R5
liga* que*	R6
lim*	H-3K12L6S3V-4W5a13d-3h5
limb*	K10
limbo	K10
limbo $	K7
limi*	L8W5
limi* de*	L4
limi* para*	W5
limit*	L6W5
limite	L7W5
limite de	L5
limite para	L3W6
limp*	S3V-3a3h5
limpi*	S3V-3a5h4
limpieza	a6h3
lin*	R28
link	R29
link #	R4
link $	R3
link a	R6
link de	R11
link entra	R4
link entran	R3
link es	R3
link para	R6
link* #*	R5
link* a*	R6
link* de*	R8
link* del*	R3
link* entr*	R9
link* es*	R3
link* para*	R5
linkcito	R3
linkcito del	R3
liq*	d3h5l8q-3
liqu*	d4h3l9
liqu* a*	l8
liqu* con*	d5
liqui*	d4h6l8q-4
liquidar	d4
liquidar con	d4
liquide	l8
liquide a	l7
liquido	h3
lis*	C-3D-4E-3H-4I9K3L-3N6P8S-3T4U4V5X-3Y4c-4d-3g3h-3i-3m8n-10o10q-5
list*	C-3D-4E-3F-3H-4I10K6L-3N7P8S-3T3U4V8X-3Y3c-5d-3f4i-4m9n-10o11q-6r-3
list* de*	I6K8P6T6Y5a-3j-4m8o-5q-3
list* otra*	V4
list* y*	l3
lista	H-3P5Q3T5U5Y5f3h-3k3l3m13n-7o-4q-6
lista $	m5
lista de	K3N3P4T8Y4a-3j-5m10n-3o-3q-3
lista del	J3
lista en	k3
lista*	I9K4P4
listado	I9K4P4o-3
listado de	I4K4
listo	G3V11o19
listo $	G5o14
listo otra	V4
lit*	h3j6q4
litr*	j8q3
litr* de*	h4j3
litro	j3
litro de	j3
litro*	j4q3
litros	j6q5
litros $	j4
litros de	h4
lla*	C-3D-5H-5L-5Q-6T-5W-5a7c25d-3f7g3h7k10l4n-3o-3r10
llam*	D-3H-3L-4Q-5T-4a-3c21d-3f8g4k9l4r9
llam* al*	c4
llam* el*	c7
llam* guad*	k3
llam* perl*	k4
llam* sand*	l3
llam* y*	r4
llam* yuli*	l5
llama	M4Q-3f8k9l7
llama dulce	k3
llama elba	k3
llama emanuel	k3
llama guadalupe	k4
llama perla	k4
llama sandra	l3
llama yuliana	l4
llama*	L-3T-3c15r16
llamada	c11
llamada $	c5
llamar	c4
llamarles	K3
llamas	r13
llamas $	r8
llame	c8
llame el	c4
llame*	c12
llamen	c5
llamenme	c5
llamo	g4
llan*	a6h7j3
llan* de*	h4
llant*	a6h5j4q3
llanta	a6
llantas	h4q3
llav*	a6h3
llave	a4
llave*	a5
llaves	a5
lle*	B-5E-5G-7H5J-5K-5L-6N-4O6P5R5S4T-9U11W-5X5Y6Z-5b5c-6e4f-5g-4h8i8j6l-4m-5n3o-8p7
lleg*	B-3E-3G-3H3I3J-4O10P-5Q-4R9S8T-4V3W-6X7Y11Z-3c-3d-4e-5h-6i-4j7n7o-4p3q-8
lleg* #*	F3
lleg* a*	C3H5L3R6S7U4W-3X4b4h-4j-4n-8
lleg* avis*	A3
lleg* ayer*	k3
lleg* el*	H-3Y7a8k4
lleg* gent*	f3
lleg* la*	O4p3
lleg* los*	X-4Y4j8
lleg* mens*	X6n3
lleg* mi*	a4n5
lleg* nada*	H6
lleg* ning*	R3
lleg* otro*	V6n-3
lleg* que*	A4D3
lleg* su*	R4n3
lleg* sus*	X-3Y4n3
lleg* tard*	l5
lleg* un*	A5
llega	C4X5p3
llega a	C3X4
llega mensaje	X3
llega*	H4I4R5Y9j4n6q-3
llegaba	Y4
llegado	n5
llegado nada	R3
llegamos	I7
llegamos $	I4
llegamos a	H5
llegan	Y9
llegan los	X-4Y5
llegan sus	X-3Y4
llegando	A3X5
llegando que	A3
llegar	F3L3a3
llegar #	F3
llegar a	L3
llegar tarde	l5
llegaron	j3n9
llegaron los	j4
llego	A4D6H5J-5L-3Q-4R3S5V7W-4X-3Y-3a6j6k6l-3
llego $	D3p6
llego a	H4a5n-4
llego aviso	A4
llego ayer	k3
llego el	a7k3
llego la	O4V3
llego mi	j3n4
llego nada	H7
llego ningun	R3
llego otro	V4
llego un	A3
llegu*	O8R4S8U3X6Y6a-4b5j-3n-4
llegue	A-4O9R3S6U4X3Y6a-3b5n-3
llegue $	O6
llegue a	A-4O3R5S5X4a-3b6
llegue el	Y5
lleguen	X3
lleguen mensajes	X3
llen*	S3
llena*	S3
llenas	S3
llev*	A-3B-3C4E-3G-4H4K-3L-6O-4P9S-4T-5U10V-5X-3Y-3a-5b9c-3d5e8f-4h11i10k-3l-4m-3o-5p4q6
llev* #*	F6h20i3q-4
llev* acum*	H5U-3
llev* ahor*	d3
llev* buen*	H4
llev* de*	e4
llev* el*	H3d4h-3j4n7p-3
llev* en*	P5
llev* fiad*	q3
llev* hoy*	U5
llev* junt*	C4
llev* la*	M5P4j3
llev* las*	a3h4n4
llev* mas*	i3
llev* otro*	i3
llev* rato*	n5
llev* regi*	P3U3
llev* un*	d5
llev* vend*	H-3Q3U8W3
llev* y*	H3
llev* ya*	p5
llev* ☎*	C7
lleva	C8F4U-6V-4a3b-3d4e4i10j3n-5p9
lleva #	F8
lleva $	C3q11
lleva el	H6p-3
lleva la	j3
lleva las	i3
lleva ya	p6
lleva ☎	C6
lleva*	H11I3P5W5a-4b-3d3h6j3p-3
llevado	P6
llevamos	H12I3
llevamos $	H6I3
llevamos buena	H3
llevamos en	H3
llevamos este	I3
llevan	W7j3
llevando	d3
llevaron	h5
llevaron #	h6
lleve	P4e3n6
lleve la	P5
llevo	C-4H-3M4U19W-3a-3b12e3h8i4n3p-5
llevo #	h12
llevo $	U14b12
llevo acumulado	H5U-3
llevo el	h-3n6
llevo fiado	q3
llevo hoy	U7
llevo las	h3
llevo rato	n4
llevo registrado	U3
llevo vendido	H-3Q3U6
llo*	D4a13
llor*	D5
llora*	D4
llov*	a16n-3
llovi*	a6
lloviendo	a6
llu*	O3
lo	A7C3D3E3I-6J3K-5O-8P5Q3R-3S7T-3U5V-4Z8a-16d11e9g-3h4j-3l-6m-10n4o6p3q3r-10
lo acabo	p4
lo acumulado	L3d9i-4p3
lo agarramos	l4
lo agradezco	o3
lo anterior	Z7
lo apuntes	J5
lo arreglamos	E3
lo borro	R3
lo cargaste	q3
lo checo	S6
lo consigo	S5
lo correcto	E3
lo de	A12B-4D4E-3G-4H9J-4Q8R-3U-6V-5Y-3a-5b5d-4g4h3k-3l-3n8o-3p4q6
lo del	A3B3C-3G3H4L3P11e-3j3n5q6
lo demas	A3d3h3
lo doy	h3
lo esta	G5
lo hago	S3f4
lo he	h4
lo lleva	i4q7
lo llevo	e4
lo mandaba	Z4
lo mande	Z4
lo mando	Z5
lo maximo	o12r-3
lo metieron	M3
lo mio	H-7N4P4U20b4d5
lo mismo	L4i9
lo pago	F3
lo pague	b3o6
lo platique	F3
lo que	A8B4C5D7E7F5G-4I-3K-4M-5N-3O-3P5S-5T7U6V5W-3X-3a-4c-5d7f-4g-4h3i-4j-6m-4o-5p4r-5
lo quiere	e4
lo recogio	h3
lo reconozcas	k3
lo registrado	n3
lo registre	f5
lo registres	J3
lo regreso	e7
lo repite	H3
lo suyo	C7
lo trae	e4
lo trajo	e4
lo ultimo	n4
lo va	k3n3
lo vea	c3
lo vemos	S5
lo vendido	H11U-4
lo* acab*	n-3
lo* acum*	L3d10i-3p3
lo* agar*	l3
lo* agra*	o3q4
lo* anot*	D3
lo* ante*	Z4
lo* apun*	J10
lo* arre*	Q3
lo* borr*	R4
lo* capt*	U6
lo* carg*	q4
lo* chec*	S3
lo* cobr*	d4
lo* cons*	S5
lo* de*	A8B-5D4E-3G-3H9J-4N-3Q6R-3S-3T-3U-6V-5W4Y-3Z4a-5b5d-4e-3g8h3j-3k-3l-4n10o-3p5q4
lo* deja*	H-3S5
lo* dejo*	e3
lo* del*	A4C-3G3H7L3P13h-3j3n5o-3q6
lo* dema*	A3d5h3
lo* devo*	e3
lo* doy*	h4
lo* esta*	G3Z3e3
lo* habi*	M5
lo* hago*	S4f3
lo* he*	h3
lo* insc*	J4
lo* inst*	c4
lo* junt*	d5
lo* llev*	e3q6
lo* mand*	Z11
lo* maxi*	o11
lo* meti*	M3q-4
lo* mio*	H-6N4P4U15b6d3
lo* mism*	D3L4i5
lo* pagu*	o4
lo* pedi*	j3
lo* pong*	Q3
lo* pued*	L-3d5
lo* que*	A8B3C6D6E8G-4I-3K-4M-5O-3P6S-4U8V4X-3a-5c-5d7f-4g-4i-4j-6l-4m-4n3o-4p4r-6
lo* quie*	e4
lo* reci*	q3
lo* reco*	k3
lo* regi*	J5f6n-3
lo* regr*	e6
lo* repi*	H3
lo* suyo*	C5
lo* trae*	e3
lo* traj*	e6
lo* ulti*	n6q3
lo* va*	k4
lo* vea*	c3
lo* vemo*	S8
lo* vend*	H12U-3
lo* veo*	S3c3
loc*	M9
loca*	M11
loca* la*	M10
local*	M10
localiza	M6
localiza la	M8
log	B29
log $	B17
log de	B6
log* de*	B8
lor*	a3f4k4l18
lore*	f4k7l14
lore* dejo*	l3
lore* renu*	l3
lore* ☎*	k6l-3
loren*	f4k4l13
lorena	k5l16
lorena $	l9
lorena borrala	l3
lorena dejo	l4
lorena renuncio	l4
lorena ya	l3
lorena ☎	k7l-4
los	D4E4F-4H3I8K-7L8O-8P4R-7S-5T-10V-4W8X7Y9Z-4a3b-3c-7d4e5f3h-4i-7k-3m6o-7p5
los #	A7D-5E-6F-3G5H6I11J3L-6M5P3U10V-3W3a-8b7d6h-9i-5j-4l-3m-3o-3p15q-3
los anuncios	X10
los avisos	Q5X10Y9
los azulejos	e3h-3
los boletos	C3
los cajeros	l6m-3
los camarones	G3
los cambio	d10
los cambios	B7
los canjea	Y4
los chilaquiles	a3
los clientes	D7Q-3W9f3
los colaboradores	m3
los conozco	r9
los datos	M5S3j3k3n5
los de	D5L6W5d-3f4q6
los del	D4I5
los demas	V6n3
los dimos	G3
los domingos	a3j4
los elotes	q3
los encargado	I-3m4
los fines	l4
los frijoles	a8
los gano	F5
los gaste	b4
los gasto	L3
los habia	G4
los lunes	h4
los mensajes	W3Y8
los mensajitos	X6
los mios	W3
los mismos	i6
los monedero	B4
los movimientos	W4
los nervios	q3
los nombre	m13
los nuevos	I6
los numeritos	H4
los numero	H15m3
los panales	a4
los pasos	Q5
los pesos	q4
los prometi	F3
los puede	L6
los puedo	L11
los puntos	A-3B-4C6D5E14F-10G-5H-6I-4J-4L6N5W7X3Y-4a-3b-10f7g8h3l-3n9p4q-3
los pusieron	G3
los que	D-4E4I13W-3d4h-4j-3m19q-4
los quiere	J3d5
los quiero	d5
los recordatorios	X9
los registrados	I7
los tacos	Z3
los tamales	F4q6
los telefono	W3
los ticket	G7P3W4
los totales	H7
los ultimos	B6H4P5
los use	P8
los uso	L4S7
los va	d4
los vendedores	l5
los vestidos	j6
los voy	X3d3
los zapatos	A7W3d-3e3
los* #*	A7B5C3D-5E-5F-3G5H5I5L-5M3U9V-3W4a-8b8d6h-8i-5j-4l-3n3o-3p13q-4
los* ajus*	X3
los* anun*	X8o-3
los* avis*	Q5X10Y11
los* azul*	e5h-3
los* caje*	B3l6m-3
los* cama*	G4
los* camb*	B7d6
los* canj*	L9Y5d-4
los* chil*	a5
los* clie*	D5W8f3
los* cola*	m4
los* cono*	r9
los* dato*	M6Q6k3n3
los* de*	D4H-3L4W6d-3f4q6
los* del*	D7I5
los* dema*	V5
los* dier*	D3
los* domi*	a4j7
los* enca*	m3
los* fine*	l4
los* frij*	a7
los* gano*	F4
los* gast*	J6b3
los* habi*	G3
los* insc*	I4
los* lune*	h3
los* mens*	W3X8Y5
los* mios*	W3
los* mism*	i6
los* mone*	B4
los* movi*	P3W3
los* nomb*	m12
los* nuev*	I3
los* nume*	H17m4
los* pana*	a3
los* paso*	Q5
los* peso*	q3
los* pier*	L4
los* prom*	F4
los* pued*	L13
los* punt*	A-3B-4C6D7E13F-11G-5H-5I-4J-3L5N6W9Y-3b-9d5f8g7h3l-5n8p3q-3r-3
los* pusi*	G3
los* que*	D-3E3H-3I18b3d3h-4m17q-4
los* quie*	d8
los* reco*	X6o3
los* regi*	I9
los* repo*	X3Y5
los* taco*	Z3
los* tama*	F4q7
los* tele*	W3
los* tick*	G7P4W5
los* tota*	H7
los* ulti*	B4H6P4
los* unif*	j4
los* use*	P7
los* uso*	L3S4
los* va*	d3
los* vend*	l6q-3
los* vest*	j4
los* voy*	X3d4
los* zapa*	A5W3d-3e4
luc*	C3F3a-3j3l4o6
luce*	i4j3l3
luce* deje*	l3
lucer*	l3
lucero	l3
lucero deje	l3
luces	i3
luch*	F3P3n5
luch* la*	F4
lucha	F4P3
lucha la	F3
lue*	A-3D-3S17T7V3W5a6n4o5p-3
lueg*	A-3L3S14T4W3a4n7o5p-3
lueg* lo*	h3
lueg* me*	L3q3
lueg* te*	S4a6
luego	D-3S12V5W4a3n9o4p-3
luego $	S6T9a-4n6o5
luego lo	h3
luego te	S4a6
lug*	j4k3q3
luga*	j5k3q5
lugar	j6k4q4
lugar $	k4
lui*	A4J-7a6k4l9
luis	A3J-4a6k5l4
luis pech	k5
luis registre	J-5l6
luis* pech*	k4
luis* regi*	J-5l7
luj*	o17
lujo	o13
lujo $	o12
lul*	k4l6
lulu	k3l7
lulu $	l5
lulu de	k3
lulu* de*	k5
lun*	E3H9M3O8S4T-3U-4W-3Y4b-3k8n-3p-3
lune*	G3H6M3O8S4W-3e3j4k9n-3p-3
lune* empi*	k4
lune* prep*	k4
lunes	D4E4G3H9O10S4T-3U-3k8n-3p-3
lunes $	D6E3H9M3O5U-3Y5p-3
lunes a	H3
lunes empieza	k3
lunes preparale	k3
lunes ☎	G3
lup*	G6H-3W4c4k3l3n-3q-3r4
lupe	C4G5
lupe $	F-3G4
lupe canul	C4G3
lupe lo	F5
lupe* canu*	C3G4
lupe* lo*	F5
lupi*	W4c5k3l6r4
lupi* ya*	l7
lupit*	H-3W5c4l5r3
lupita	H-3W5c6l5
lupita $	c5
lupita ya	l4
luz	A4K3a3f4
luz a	n4
luz verde	A5
luz* a*	n4
luz* verd*	A4
m	T7h5j3q10r3
ma	S-4a17
ma $	a7
ma:#	B4C-6D-7E10F17G17H12I5J-8K3L4M18N-3O-5P-6Q-8R-5S-3T-6U-7V-8W11Z-5a-8b-5c-6d4e18f-8g-3h10j-6k-4l-8m-5n-3o-3p-9q13r-6
ma:&	B-3H-4M21Q-3W3a-3e17h5k-3l-3m-3q19r-3
ma:20/1	H4
ma:a	B3D-7E4F8G4I-4L-5M3N-5O-6P-7Q11R6S-6T-3U-3V-5W10Y5a11b-7f7g-5j-8k13l14o-9q-7r-4
ma:abaj	F-3G5q3
ma:abon	F8G3P6
ma:abre	R5W5f6
ma:abri	O3
ma:aca	O8
ma:acab	i4p8
ma:acce	R5k5l3m7
ma:acci	B5
ma:acla	J-3K10
ma:acre	F4
ma:acti	B7H-4I4X-5Y11m5
ma:actu	W5
ma:acue	m3
ma:acum	C5H6L5
ma:aden	m4
ma:afil	I3f3
ma:agar	Z5l3n5
ma:agra	o8
ma:agre	F6f5h-3k11
ma:agua	S11a5
ma:ahi	S5m6o5
ma:ahor	J3V7p4
ma:ajus	B6E8J4
ma:al	D-3E4F6G5H5J-3M-3Q-4R5U-3X-3Y-3Z4c4f3g-3i8j-3l5m-3n-8p-5r-3
ma:alca	C4
ma:aler	X11Y15
ma:algo	A11K11P3Y5h-3n-3
ma:algu	K7Q8T-3Y6n-5
ma:alta	H-3I4J3Q4f5k13m7
ma:aman	O5
ma:anad	k4
ma:anda	B3C4H4l4
ma:ando	O11S3h4
ma:andu	B5
ma:ange	o3
ma:ano	H3L4
ma:anoc	B5
ma:anos	a6
ma:anot	e3n5
ma:ante	C4L5Q3W-3Y5Z3i6
ma:anti	H4
ma:anul	q9
ma:apag	X11Y-3
ma:apar	E3P5m5
ma:apen	T5
ma:apli	n10
ma:apro	A17B3Y7e-4
ma:apru	A17Q6
ma:apun	I7J7f7h7
ma:aqui	L3O6l5r7
ma:arre	E4o4
ma:arti	r3
ma:ases	c9
ma:asi	G3J6o4
ma:asis	r6
ma:asun	Z3
ma:aten	I-4U4c6i3
ma:atie	V3r3
ma:ator	K6
ma:atra	V7e4q5r5
ma:audi	B6
ma:aume	F10
ma:auto	A16Q3X3Y3r6
ma:auxi	T9
ma:avis	Q5S4X13Y16q-3
ma:ay	Z3
ma:ayer	B6H13K3M7U4W3n-3
ma:ayud	T10c3
ma:baja	F-3G8J3Q5W6k-3l12n6q3
ma:bala	H6
ma:banc	W6
ma:band	A5
ma:bara	W5
ma:barr	f3
ma:beto	A3B4
ma:bien	A3J3K4
ma:bimb	W3
ma:bita	B7Q3
ma:bloq	l8
ma:bode	W6
ma:bols	e5
ma:boni	F6
ma:bono	G4
ma:borr	G3W6Z4h-3l5q8
ma:bot	K5l3r6
ma:bota	h3
ma:bray	k3
ma:bren	B6q3
ma:buen	H7O17o11
ma:busc	M13Q4h-3
ma:cada	P6Q3X10Y9
ma:cadu	L7R3e4
ma:cafe	W3d3
ma:caja	H7K6V4Y3f-3h3k6
ma:caje	B4H-3I-4J-4M7P-3Q7R4T-3Y-3a-3f-4k10l7m13q3
ma:calo	a10
ma:camb	B6E3Q3V8W7d5
ma:cami	Z4a5
ma:canc	B10G4H-3J6M-7X4Y3q16
ma:canj	L5Q4Y5d12
ma:canu	C5
ma:capt	J7U5h7k5q3
ma:carg	F5
ma:carn	Z4
ma:casa	Z3a5
ma:cash	d3
ma:caso	Q3
ma:cast	l3
ma:caye	p3
ma:cayo	H4
ma:celu	G3Y3Z3l3
ma:cent	c12
ma:cero	C4E7
ma:cerr	H3K4
ma:chab	C5
ma:cham	l4
ma:chan	S6
ma:chat	Z7r6
ma:chec	J4S3T3m6n-3
ma:chis	G3a5
ma:chol	W4
ma:chuy	k4
ma:cier	C9H8V4Y6l5o3
ma:cifr	H6
ma:clie	A-3B3D-3E5F4H-4I14J-3L5M4P4Q4S-3V9W-3Y-3a-3e4f7h-9i5k-4l-3m-4
ma:cobr	G-3K5M6P-3U4c3d6k3m3
ma:coca	W9
ma:codi	I3R5
ma:cola	R3V3l3m10
ma:coma	C3Q3T10
ma:como	A-3B-3F-3G-3H16J7M3P-3Q21T3W-4Y3a-5c3d-3f3h-4n-4q-4r4
ma:comp	B-4C-5D-3E3F7I3M4O4P14V-4W-3e7n-3q-7
ma:comu	c6
ma:con	A-3D-4H-3I3L4M4O-3Q4V4W-3X4Y-4Z4a-5b-3c10d10f-5h-7j-3n-6o3p9q-3
ma:conc	K4
ma:cone	R4W5
ma:conf	K15S3Z5o-4
ma:cong	K3
ma:conm	m3
ma:cons	C3S5
ma:cont	E-3M6P-3V4Z4c7k7m-5r8
ma:corr	A3C-3E8Q4l3n6
ma:cort	F5G4H15Q3U3W-4X4Y5
ma:cosa	T5
ma:crea	f4k3
ma:cuad	E7H3
ma:cual	K8M12T3e-3m3n-3
ma:cuan	C9D-3E-4F-5G-3H12I12L8P3S-4T-3U11W-3Y9a5b-13c-3d-5e-4f-3h-3j-5k-3l-3m7n-9p12q-3
ma:cubr	k3
ma:cuca	C4h4
ma:cuen	E4G6H5M-3S-4W7a4
ma:cuid	a7
ma:cump	L4
ma:da	f4l5q3
ma:dado	m7n4
ma:dale	A5F6G-3V6k6
ma:dame	H5R4S7T3U3k3
ma:damo	L11
ma:dar	F3Q7k5
ma:darl	F4
ma:dato	M5S6
ma:de	A6B10C4D-10E4F4G3H6I8M4N-7P4Q7R7S-9T-9W7X7a-9b-8g-7h-7j-11l4o-4q-4r3
ma:debe	C7E3F4a5p-3
ma:deci	Y3
ma:dedo	J4
ma:deja	E8F-3J11S3X4
ma:deje	l4
ma:dejo	H4K4e3l5
ma:del	A-4B8C3D-4G3H13J-3K6M6N-3O-3P6Q-3S-4T-4V-3W7X-3b-3e11h-7j-4k-4l7n-5o-4p4q-5
ma:dema	d3
ma:den	W8
ma:depo	W3a3
ma:des	J6
ma:desa	a6l8
ma:desc	G11W8a5
ma:desd	L6O5U6
ma:dese	W5
ma:desh	q5
ma:deso	S4
ma:desp	S6U5h3l3p3
ma:deta	M6P6
ma:dete	A5
ma:devo	A4G3M-4Q4e25h-4n4
ma:devu	M-3e12h-3
ma:di	G3
ma:dia	H16M3O8Q7U12a-5q-3
ma:diar	Y7
ma:dias	H3O6P3Y4
ma:dice	A3C5M5P5Q-3Y3d3q-3
ma:dici	H3l3
ma:dict	Z3p3
ma:diga	E4
ma:digo	S5p3r4
ma:dile	c4
ma:dime	C7H3M3T4m3n5
ma:dine	C3H5W5
ma:dio	B5f3
ma:dios	a9
ma:disc	Z5
ma:disp	C7
ma:dist	V3
ma:dobl	L3W4
ma:doct	f3
ma:domi	H3M3
ma:don	C7F3f3n3
ma:dona	C5F4P5i3
ma:dond	B-3P5Q13T3
ma:doy	Q7S5n6
ma:duda	H-4K19
ma:dudo	K12
ma:duen	O3
ma:dupl	i6
ma:echa	F3Y3e4q3
ma:edit	E7R4
ma:el	D-8E3G3H7J-5M8N-5O-6P7R7U-8V8W3X6Y7Z3a5b-7c6f-9g-5h-12j-10l7n-8o-3q6
ma:elim	G5l6q6
ma:ella	p3
ma:eloy	C3W5
ma:emil	m6
ma:empi	T3f6k4
ma:empl	B5M4P-3Q4W4k6l5m12
ma:empr	r4
ma:en	D-4E6G3J-3K11M3O-3R-3S4W9a7b-6c-3e-4f-5h-4i-4j-6m3n3o-4q-6r-4
ma:enca	R3k6
ma:enci	H-3U3Y5
ma:encu	F3M8h-3
ma:ende	E6
ma:ener	H4
ma:enfe	h5
ma:enfr	W4
ma:enla	R6
ma:enli	K9
ma:enoj	F3
ma:ense	A-3I5K4Q6T7n-3
ma:ente	T8o8
ma:enti	T4c3
ma:entr	B4H3K6P3Q-3R5T-3k6l8
ma:envi	Z7
ma:equi	Z9k4m12
ma:era	J11T3Z16o3q-4
ma:eran	G3
ma:eres	o5r21
ma:erne	l11
ma:erro	Z5
ma:es	A3B-3C5E3H-4J-3K-3M12S-3T-3W-5Z8a3d-3k6l3n-5q-3r13
ma:esa	A7p3q10
ma:esas	K3
ma:escr	Q8X4c4r3
ma:ese	B5C-3G3H3M-3V5Z5p6
ma:eso	J6S4Z5a-3l-3n-3o12q9r3
ma:espe	A7S3V3
ma:espo	A-3
ma:esta	A6B3C5D-4E7I3J5K10M-3O-3Q-5S-4T-4W-5X-3a8c-3i-3j-4m9n-4q-3
ma:este	C4H5X3r12
ma:esto	T5c3h4r6
ma:estu	B5H3U4
ma:etiq	W7
ma:ex	l3
ma:exac	T3
ma:exis	A3M3
ma:exit	n3
ma:expl	Q8
ma:extr	F3
ma:fact	W11
ma:falt	A6K4Y3h6k5
ma:favo	C5H6R4T-3U4V-3W-4c7h-3k4l3n-4q4
ma:febr	H3P4
ma:fech	M3
ma:fer	l5
ma:fija	E3
ma:fin	H7
ma:fina	E3n4
ma:firm	A12K-5
ma:floj	H3
ma:flor	C4
ma:foli	M6e10h-4q12
ma:fue	B4H4J4M16V4a-3l7
ma:fuer	F-3P3l3
ma:fuga	o5
ma:fui	B3
ma:func	T5
ma:gana	L4
ma:gano	F4a3p3
ma:gas	a7
ma:gast	P6d3
ma:gene	R3
ma:gent	I7c3l5m7
ma:gera	m5
ma:gere	Q4k8m6
ma:grac	H-4J10K3a3o10
ma:gran	M4Y3
ma:guar	n5
ma:gust	o8r3
ma:ha	B10P12U3
ma:habi	G3Y3k3
ma:habl	Z3c8r6
ma:hace	K-4Q7T10h5
ma:haci	a4l3
ma:haga	J5Z3d3
ma:hago	S6n5
ma:hall	M5f3
ma:han	I4
ma:hart	X3
ma:hast	l4o3
ma:hay	A8C-3E5I4J-3K9O-3P-3S-4T10U-4X-3a5c7d-3e4j-6n-5o-3p-3r4
ma:haya	Y5
ma:haz	E4W8
ma:hazl	f3
ma:hazm	H4R3
ma:he	U3h3
ma:hech	B7
ma:heri	n4
ma:herm	a9
ma:hern	C3
ma:hice	U6
ma:hici	H4c3
ma:hija	L4W3Z4
ma:hijo	T3W3
ma:hist	B6P8
ma:hizo	B6H3M7Q7h4
ma:hola	O25
ma:hora	H3W3
ma:hoy	B4H19I4K6P-3U8l6m-3n-3q-3
ma:hubo	H6M3O10
ma:huma	c4
ma:iba	Z8
ma:igno	Z6
ma:igua	E3L3i7
ma:impr	W13
ma:inac	l7
ma:inci	K12
ma:inco	H-3K9
ma:indi	T6
ma:ines	C3
ma:info	H5M4o4
ma:inge	c7i3
ma:inha	l4
ma:inic	O3
ma:insc	B7H-3I10Q4f12
ma:inst	T8c3
ma:inte	K3Q4Y3
ma:inve	W7
ma:invi	Q4R18
ma:ir	p3
ma:ivan	l4
ma:izo	H3
ma:jaci	l3
ma:jaja	C4I3Z4a10o5
ma:jess	l4
ma:jona	B3
ma:jose	k3
ma:juev	H3
ma:junt	C7H5f4p4
ma:jura	C3
ma:karl	Z4
ma:kier	T3Y6
ma:kilo	C5h4
ma:kita	X6
ma:la	A7C6D-9E3F3H4I3K4L-8M9N-4O-5P4R3S-4T-8V-4W4X-5a6b-6c-4e10g-5h-4i6j-10n4o-4q6r-3
ma:lado	Z4
ma:las	A3H7I-4J-4K16L7O-3Q6S-4T4U7V-3W10X11Y8Z-3a-5c-3e-3f-3h-4j-3m-6n-6o-3p-3
ma:laur	l5
ma:le	B4C7D-5F5H-10I-5K-3M5P6Q3R6S-3U-3W-5Y-3Z3b-3c-5d-6e3f-4k-5n4p16
ma:les	K3L5
ma:libr	E3
ma:liga	R12
ma:limb	K6
ma:link	R18
ma:liqu	l4
ma:list	I4K4Q3m8
ma:llam	Q-3k5l3n4r4
ma:llan	a4
ma:lleg	R4S4X6Y5n3p4
ma:llev	H3P4U3d4h5p3
ma:llov	a7
ma:lo	A4C-3D-4F3G-4H7I-5J4O-3P3S11U10V-4W-4a-6b-3c-3d7f-3g-3h-3j-3l-3m-5n9q-3
ma:loca	M6
ma:log	B17
ma:lore	k3l9
ma:los	B4D-5E5F-4H4I11J-3L5M3N-3Q3R-3T-3U-3V-4W11X9Y12a-4e-5h-7j-3m6o-3p3q-7r-3
ma:lueg	S8a4
ma:luis	J-3a6l3
ma:lulu	l4
ma:lune	H3M5S5Y5k3
ma:lupe	C4
ma:luz	K3
ma:madr	B4
ma:maes	C4P3
ma:mago	A3F3
ma:mal	E6F4J-4Z13
ma:mama	R3a3o-3
ma:mana	L4S3U3Y6a7h3
ma:mand	A3H3I-4Q5R5W4X9Y10Z8c-3l-3q-3
ma:mane	Q5T4
ma:mano	H-3U3h3
ma:manu	B3E4F4G3
ma:maqu	r5
ma:marc	c8l3
ma:mari	n4
ma:marq	W4c6
ma:mart	H3
ma:mas	F7I15J-4P-4T5V6a-3k5n-3r-3
ma:maur	B3
ma:mayo	L3
ma:me	A4C-3D-6H5I-5J-3L-3M3Q-3S3T10X10Y12a-7b-4c7d-3e5g-3i-3j-4k3n3q-5
ma:medi	K4e6
ma:mejo	I6J7o-3
ma:meno	E3F-3G9X3
ma:mens	H7W4X5Y5Z7c3n3
ma:menu	T7
ma:merc	W3e7
ma:meri	O3
ma:mero	S5U5o7
ma:mes	B4H14I5W4
ma:mesa	a3
ma:meta	J5
ma:mete	H-3e6f7k6
ma:meti	B6H-4M5U8m4
ma:mi	A11B3C3D-3F3H-4I-3J-4K-6M-4N-3O5R7S-4U18V-3W4Y4Z6a-3b-3c-5e-3h-3i-3j-3k4m6n-3o-3p-4q-3
ma:mias	U12
ma:miem	I6
ma:mier	H4
ma:mijo	H5o3
ma:minu	S3q4
ma:mio	H-3U6
ma:mira	C6
ma:mire	k3
ma:mis	H-3I9P-4Q5U17W6m5
ma:mism	Q3V-5X-3i20p6r3
ma:modi	E3W5
ma:mome	S3
ma:mone	E4G3I4P5d5f6r5
ma:mont	C7M3Q3
ma:most	k3m4
ma:move	E4
ma:movi	B11P10T3
ma:much	C4Q4X3k7l4m4
ma:muer	L3
ma:mues	K3m6
ma:muje	I3
ma:muy	o4
ma:nada	J23U3Z9o-6q-3
ma:nadi	J13
ma:nanc	k3
ma:naye	A3l9
ma:nece	H3W4
ma:nego	W4
ma:ni	E4J8K4T3
ma:nieg	A3
ma:ning	J8K3
ma:no	A5B-3C-3D-6E3H-4J16K14L4N-4O-4P-4R4S-6U-5V-5X12Y-3Z11b-3g-3i-4j-4k-7l12n-4o-5r-7
ma:noch	X6
ma:noma	E4H5J5U3X-3q3
ma:nomb	H-5M3U5W3i3m6
ma:nomi	W6
ma:nos	H3a4e3
ma:noso	l4
ma:nota	M6e8q4
ma:noti	X13Y13
ma:nov	H4
ma:novi	H5
ma:nuev	H-3O3R8W-3f8i4k13n3
ma:nume	B3H5Q-3W-5c7f4m3
ma:nunc	W3q3
ma:o	A-3H7I3L14M-3a-3c-4l-4m6n8p3q-3r13
ma:octu	H5
ma:ocup	J-3R3S3X3c4
ma:ofel	l4
ma:ok	A11
ma:olvi	M4i3
ma:onda	H5O6
ma:opci	T8
ma:oper	K11M3
ma:orde	F3
ma:orit	S8
ma:otor	F4
ma:otra	R3T3W4Y7a3e-3i17k7n-4q-3
ma:otro	A3F4H-4V9Z9i6k4n-3q3
ma:oye	H3K7
ma:pach	I3
ma:padr	I3
ma:paga	L4W7d8
ma:pago	d4
ma:pagu	a3
ma:pal	F4Z8
ma:palo	A3
ma:pame	l3m6
ma:pan	i3
ma:papa	a3
ma:pape	M3
ma:para	A4B-3C3F3G3L3P-3Q13R9S-3T6U-4V-3W-3X5Y-4Z7b-3e-4f-3h-4j-3k4l-6n-3
ma:paro	M-3n7
ma:part	O-3U6a9d3l3
ma:pasa	A3C-3E-3H6I3K4R4a-4m3n-3p5
ma:pase	R3a4
ma:paso	O3Q9k3n4
ma:patr	C3
ma:pech	k3
ma:pedi	J4W5e3n3
ma:pedr	l4
ma:pend	A4K23Y5
ma:pera	S9
ma:perd	K6M4T5Z5
ma:perf	o11
ma:perl	B3J4W6Z3
ma:perm	A11k3l5m5
ma:perr	a5
ma:pers	H-3P-3U4k9m10r6
ma:peso	C-3L6M5W5e3h5q-3
ma:peti	A7
ma:pico	M3q3
ma:pide	A-3Q7W6
ma:pidi	A7
ma:pila	i3
ma:plan	m10
ma:plat	c3
ma:pon	E4W4
ma:ponc	a5
ma:pone	T3W4
ma:pong	J4Q4
ma:ponl	E6F3G5W4Y5h-3l3
ma:ponm	A-5Y8c3
ma:por	A7B4D-3F4H-3K14L9M3O4P9Q-3S-4V-3W-7Y5a-6b-3c3g-3h-7j-3k-5l4n-6o4p-5r-3
ma:porc	W6
ma:porq	G4f3
ma:prec	W9
ma:preg	C4J3M3T7X4
ma:prem	F3q-3
ma:pren	X-3Y8
ma:pres	W7
ma:prim	H3
ma:proc	Q5d3
ma:prod	e6
ma:prof	E3P5
ma:prog	I7f4r3
ma:prom	F3W10
ma:prop	U5
ma:prov	S4W7
ma:prox	V11
ma:prue	k3
ma:publ	W10
ma:pued	L4Q9T11d-3k6l6m5q-3
ma:puen	a5
ma:puer	W4
ma:pues	C4o9
ma:punt	B5C7D-6E10F12G11L12M-3Q3X-3a-3b-7c-3d10e-4g-3h-6k-3l-3m-3p6q-4
ma:pusi	G3M4q3
ma:puso	r6
ma:qr	R4
ma:que	A6B3D-11H3J-10K10M7N-5P3Q6S-6T10U6V6W3Z-8a-3b-8d-4e-3g-6h-6j-10l3m4o-4p4r4
ma:qued	C4E3F3K12L-4P-3U-3W6b-3e-3l-3o8p6
ma:quej	c4
ma:quer	Y3Z4a4o3
ma:quie	B15D-3G-5I8L-3M12N-4P5S-4T-4U-4V6W3Y3Z-3a-5c4e-6g-4h-5j-3m12n-7p-4q-4r6
ma:quin	H5W8
ma:quis	e5
ma:quit	B5G10M-3Q6X6l9n-3q5
ma:quiu	O10
ma:rami	C3
ma:rapi	o3
ma:raro	B6
ma:rast	B6M4
ma:rati	X4h3
ma:rato	S9
ma:razo	M3
ma:real	c3
ma:reba	G7
ma:reca	F3
ma:rech	A5
ma:reci	Y3e3
ma:reco	A-4X7Y10
ma:reem	e11
ma:reen	R7
ma:refr	W6
ma:rega	F5G3H3
ma:regi	B3I5M5P-3Q7U8V-3W-4e3f5k6m3
ma:regl	L8
ma:regr	H-3Y7e19h-4k3
ma:rein	e3
ma:rela	m4
ma:remu	G4
ma:rent	a9
ma:renu	l13
ma:repi	i7n5
ma:repo	F4H7X5Y9
ma:requ	W6
ma:reso	K14
ma:rest	G14p5
ma:resu	H9X3Y7
ma:reti	G9
ma:revi	C7G4K8q5
ma:rich	l3
ma:rifa	W3n4o5
ma:rigo	A3W3
ma:robo	l3
ma:rosa	F3
ma:rube	k3
ma:saba	H3M3
ma:sabe	H3K8T3n-5
ma:saca	G7H4l6q3
ma:saco	M5Q7
ma:sald	C11D-3E9F6G6L3P3W-6b-3c-3i-3p9
ma:sale	P3m6o4r4
ma:salg	W3d4
ma:sali	E-3H7P6U3a6
ma:salu	O9
ma:sat	W3
ma:se	C-8D-6F3H7I6J-5K11L7M9O-3Q8R3S-3U-4W-8X-5Y-4Z3b-4c-5j-4l6m-5n6q-4
ma:segu	Q3S7c-3i3o3
ma:sema	B3H10K4O4l3
ma:seno	B-3C6D-3G3H-3K3L-3M4P7V4a-3f4k4n-7
ma:ser	E5
ma:si	A5C4K10L4M3Q3T-3W-3X-3Y16a-4e-3k-3l-3n8q-3
ma:siga	l6
ma:sign	K4
ma:sigu	K5V16c-3m7n-3
ma:sile	X11
ma:sin	A5F4G-3K12X4Z5h4n-6
ma:sirv	T9
ma:sist	l6m3r4
ma:sobr	G5p4
ma:soci	I8
ma:sola	W3
ma:soli	A7H-3U3n4
ma:solo	J3Q4U4Z3r3
ma:somo	I3
ma:son	C-3E4I3L5Q5m5
ma:sopo	c6
ma:sorr	Z3
ma:soy	T4
ma:sra	C8f3
ma:su	C6F3L3Q-4R4c4e4k7p3q-3
ma:sube	F4W6k3
ma:subi	F3W5
ma:sucu	H4I3W4
ma:suel	W5
ma:suma	F8H5k3p3
ma:supe	H3o4
ma:supl	B3
ma:sus	C-4G-3P6S6W-3d9n4
ma:susp	A-3X6l4m3
ma:tal	H12O3
ma:tall	C4
ma:tama	F3a5
ma:tamb	L6Q4k5
ma:tant	I7P7X6
ma:tard	H3K5M3S4
ma:tarj	L3
ma:tavo	E3
ma:te	B-3H-5Q-5S16T14W-3a6c3h-3m-3o4r14
ma:tecn	c8
ma:tele	Q5c7
ma:temp	W3
ma:tene	K3L5k3
ma:teng	A9E3H-4I5O4P-3a-3b-4k3m8
ma:term	L3W4l3
ma:ti	Z8
ma:tia	W4
ma:tick	M10W3e6i3q14
ma:tien	C6G3L-3W-3X5a3f3j-3m5p4
ma:tira	K3q7
ma:toca	V4
ma:toco	B6
ma:toda	K9W4l3m5n-5
ma:todo	B3J7Q-3T5Y5e4o-3
ma:tono	W3
ma:toqu	Z5
ma:tort	a4d3f3
ma:tota	H10I4Y5
ma:trab	H-3K10k4l7m10n7
ma:trac	K3n-3
ma:trae	C12E5I3K9P3U-3W-3a5h-3q-3
ma:trai	f3
ma:traj	a6e10
ma:tran	W5
ma:trat	r5
ma:tu	a5r14
ma:tumb	G8q3
ma:tun	k3
ma:turn	H3K3V4
ma:tus	T5
ma:ubic	M8
ma:uc	f3
ma:ulti	B3H6P5p3q6
ma:un	C5D-3E6H-8L4M3P-3Q10S11T-3V-3X-3Z-3c9d-5e3f3j-3k6m-3n-4p-4
ma:una	H-8I-3J3M10P-3Q6R4W8a-3e7f-3h4i5m-3n-5p-3r8
ma:unas	h4
ma:une	W6
ma:uno	V6f3
ma:ups	Z9
ma:urge	C3c3
ma:usa	d6
ma:usan	L5l4
ma:usar	d7
ma:uso	T8
ma:uste	c5r5
ma:usua	k5l5m6
ma:va	H13M-4Q-3U-3d8i4k8o5q5
ma:vaca	X3
ma:vale	L6
ma:valg	M-3W5q6
ma:vali	A3
ma:vamo	H11
ma:van	G3k3
ma:ve	C6
ma:vece	P3
ma:veci	f4h3
ma:vemo	S7a3
ma:vend	B-3H6R5U4V-3h7k10m4q-3r3
ma:veng	S5V3a4c5
ma:vent	A-3E-3F-3G-4H9I-3J4K14L-3M7P-4Q3S-3T-4U7W-3X3Y5e4f-3h-4j-3n-9p5q12
ma:veo	B-3Q10
ma:ver	A6B11C13E-3F-3H5K6P11Q4T4W-5a-4b-3d-3f-4h-3k-3m14o-3p-4
ma:verd	A4c3
ma:vere	K3
ma:veri	C5K3
ma:vero	F3
ma:ves	Y4m4
ma:vest	h3
ma:vez	P3T3V-3W5Y6a6n-3
ma:vi	n3
ma:viej	Q3Z4
ma:vien	P5V7
ma:vier	H3W3
ma:vige	L3
ma:vino	P6
ma:vola	K6
ma:volv	T6Y3
ma:voy	A4H3a3h7
ma:vuel	Y7
ma:wend	W3
ma:y	C-3D-4E6H12L-5M9P5S6U-5a-4e6h-3k-4l4n-5p3q-6r3
ma:ya	B-3C3D-4H4I7L-3M-5N-3O10P-6S-4U-6V6W5X10Z-4a7b-5d-3e-3h-5i-4j-4l12m4n4o3p3q-7r-4
ma:yese	m3
ma:yo	A3H-6I-3R3U31h11
ma:yoli	C3P3d4
ma:zapa	W3
ma:☎	A-5B-3C18D-4E15F15G16H-10I-6J-5K-5L-7M-8N-3O-4P24Q-6R3S-5T-5U-5V-5W-9X-5Y-4Z-4a-8b-4c7d11e13f18g-3h8i-5j-3k15l3m-6n-7o-4p-9q-6r-4
mad*	B5o5
madr*	B6o6
madre	o7
madru*	B6
madrugada	B6X3
madrugada $	B4
mae*	C4W-3f6h4j3n4q-3
maes*	C3P5f4h3n5q-3
maes* del*	d3
maes* es*	F4
maes* ines*	C4
maes* porq*	G3
maest*	C4P3f6j3n4
maestra	C4P3d-4f6h4n6
maestra $	n4
maestra elvia	C3
maestra es	F3
maestra ines	C4
maestra silvia	f3
mag*	A4E-3F6V4h3k4n-3
magn*	h3
magna	h4
mago	A5F6V5k3n-3
mago $	A4V9n-3
mago activala	k4
mago en	F5
mago* acti*	k3
mago* en*	E-3F7
mal	C-7D23E16F7J-4Z14a-4b-3d-5f-3h-19j-4q30
mal #	h-11q13
mal $	D7E7W3Z11a-3n-4o-3q16
mal a	B6
mal arreglalo	E3
mal dado	G4
mal el	D3q5
mal eso	D3
mal la	D4
mal servicio	D7F6
mal su	E4F4h-3
mal*	D8a7e8n5o-3
mal* #*	h-12q16
mal* a*	B3
mal* arre*	E3
mal* dado*	G5
mal* el*	q5
mal* es*	E3
mal* la*	E3q3
mal* serv*	D7F6
mal* su*	E7F4h-3
mala	D5e4
malo	W3e4n3
malo $	W4n4
mam*	R4W5Z3a11b-3n-4
mama	B3L4R4W4a11b-3h3n-3o-3
mama $	B3R4W6a5
mama a	L3
mama va	k3
mama* a*	L3
mama* es*	W3
man*	A3E-3F4H4I-6J-4K-4L-6M-4N-6O-6P-10Q8R6S11U3V-6W6X12Y10Z10a4d-6f-6i-5j10l-6m-7n6p-7q-4r-4
mana*	A-3Q-3S9W6Y4Z-3a5j4k3l-3o6
mana* cuan*	H4
mana* deni*	k5
mana* entr*	k4
mana* es*	a8
mana* lo*	S12
mana* no*	W4a5q-3
mana* que*	H5
mana* te*	S7
mana* y*	D3
manan*	H3Q-3S6U5V-3Y4a3h3j4k5l-3o6
manana	C-3M3Q-3S7U4V-3W7a3j4k5l-3o7
manana $	H-3L4S-5W8Y4c3k-3o6q4
manana cuanto	H3
manana denisse	k3
manana empieza	k3
manana entra	k4
manana es	a7
manana lo	S10
manana no	W3a5
manana que	H6K3
manana te	S4
manana ya	n3
manc*	a7e6o-3
manch*	a5e5
manches	a7
mand*	A5B-4C-3E-4G-5H6K-4L-7M-4N-4O-3P-4Q7R11T-5U-4V-3W4X15Y12Z14d-6e-4g5h5i-3j7k-4l-6m-5n9o-7p-3q-4
mand* #*	F4
mand* a*	A5W4Z5h4
mand* algo*	A4
mand* con*	c6
mand* cosa*	X6
mand* de*	D3n5
mand* diar*	H-3Y5
mand* el*	R7W5X4j8
mand* en*	S4W3
mand* eso*	Z3
mand* foto*	D3Q4j3n-3
mand* invi*	R4
mand* la*	A7Q5j4n-3
mand* las*	S3Y9
mand* lo*	H14
mand* los*	I4Y5
mand* mal*	Z7
mand* mens*	g4
mand* mi*	Z7
mand* nada*	X7
mand* ofer*	X5
mand* otra*	n4
mand* solo*	Z7
mand* tele*	W4X4
mand* todo*	Q4Y5
mand* tu*	a12j-4
mand* un*	k4
mand* una*	h4n4
manda	Q4R6T-3W3j4
manda invitacion	R5
manda la	Q4
manda*	G-3H7L-5Q6R10S-6W7X6Y8a4c3d-4e-3f-3g-3j10l-3m-4o-3q-4
mandaba	Z4
mandado	b3q3
mandado $	b3
mandala	h5
mandale	F4R3
mandale #	F4
mandales	W3
mandame	H5I3Q-3R4V3W5X-3Y9Z-3a8c6m-3
mandame el	R6W6j5
mandame la	A4j4
mandame las	Y3
mandame lo	H13
mandame los	I3Y3
mandame tu	a8
mandamelo	H4
mandamelo $	H4
mandamelo a	A4
mandan	j11
mandan $	j4
mandando	X7
mandando ofertas	X3
mandar	Q10Z4j5n3
mandar $	n6
mandaron	T4
mandaron un	k3
mandas	r4
mande	H4J4Z11g4h-4n8
mande $	n4
mande el	H5Z3
mande la	Z5
mande mal	Z8
mande*	J-3X21Y10
manden	X9
manden $	X6
mandenme	Y6
mandes	X10
mandes el	X4
mando	A5D-3S6X-3Z11a-3g5h7j-3n7
mando $	S3g3n8
mando el	R5
mando en	S3
mando foto	g3
mando la	R-3
mando las	S3
mando mi	Z5
mando otra	n6
mando por	R3
mando solo	Z8
mane*	Q13S6T5j9
mane* de*	Q8
manej*	S10T5j8
manejan	j10
manejando	S10
maner*	Q15
manera	Q12
manera de	Q6
mani*	D4
manif*	D3
mano	B3F5U3d3
mano #	F6
mano $	U3
mano a	d3
mano*	S3U3l3
mano* #*	F5
mano* en*	h3l4
mano* larg*	B4
manos	H-4S4U3l5
manos en	l4
manu*	B7E4F11G5P-3d-3
manu* ☎*	E5F3
manua*	B5E4F7G3P-3
manual	E5F4
manual ☎	E4F3
manuales	B5
manualmente	F7G7
manualmente $	F5G6
many	C6b5
many points	C3b4
many* poin*	C4b4
map*	a-4j7
maq*	D4c8r7
maqu*	D5c8r8
maqui*	D4c6r8
maquina	D4c7r7
maquina $	c5r6
mar*	A-4D-4G-4J-4L3O5Q-4R4S-4T-5U-4V-3W5X-3a10c20d-3e-4f3h3i-4j4l6n4o-5p-4q3
marc*	C7R5S-4T-4a9c12l6n6o-3p-3
marc* #*	n-4q3
marc* al*	a5c5
marc* de*	j3
marc* erro*	R4n3
marca	C7R7
marca #	E3
marca $	C5
marca error	R4
marca*	T-4W3c19
marcame	W3c5
marcar	T-3c8
marcas	j4
marcas de	j5
marce*	f3
marco	a3n6q4
marco error	n6
marco*	l9
marcos	l7
marcos $	l8
mari*	R4f3l6q3
mari* marc*	R3
mari* reti*	l3
mari* ☎*	f4
marib*	f4
maribel	f5
maribel $	l3
maric*	h4l4q-3
maricruz	l3
maricruz retira	l3
marid*	q6
marido	W3q5
marido $	W3
maris*	R5
marisol	R4
marisol marca	R4
marq*	a5c12
marq* por*	c8
marqu*	W4a5c10
marque	a4
marque $	a4
marquen	c5
mart*	B3E3H3L3O4P3j7k3n-3
mart* #*	H3h3
mart* a*	E4
mart* ceti*	k3
mart* que*	q5
mart* renu*	R4
marte*	H4O4P3j8n-4
martes	H7O5j7n-3
martes #	H4
martes $	B4H3O3j3
martes que	q4
marti*	E4f3k4
martin	R3k3
martin cetina	k3
martin renuevale	R3
martina	E3
martina a	E4
mas	A-3B4C-6D5F8G4H-3I15L3M-4N-3O-6Q-8R-4S12T14U3V19W11X9Y-4Z-5a-8c-6d-9e-6f-7g-4h-5i15j-6k4l-4m-6o-7p-6q3r-9
mas #	F4h3
mas $	D10F-3I5J4L6M-4Q-4S-3T7V8W3a-4d-4h-5i8n3o-4q8r-3
mas a	G5i4
mas al	S4
mas beto	k3
mas clientes	B9I-5
mas compra	F5
mas compro	M3W3
mas consentidas	I4
mas de	I4U4V3b5h-3i4
mas descuenta	G3
mas dona	G7
mas el	G3h4
mas favor	i-3k11
mas fieles	I4
mas formados	V5
mas fueron	G4
mas grande	M3a4
mas ha	P5
mas hay	T5V3
mas hombres	I3
mas me	q4
mas mensajes	X4
mas ni	E9G-5
mas no	J4
mas para	F5
mas por	X6i3
mas puntos	C-3I15
mas que	H3K3
mas sabes	T6
mas saldo	F4I6
mas tarde	S7
mas ventas	V3
mas vieja	A3
mas y	V12
mas*	j3l4
mas* #*	F3
mas* a*	F3G4i6
mas* al*	S4i3
mas* beto*	k3
mas* clie*	B7I-4
mas* comp*	F6W5
mas* cons*	I3
mas* de*	I3U5b3h-3i4
mas* desc*	G3
mas* dona*	G6
mas* el*	G3
mas* favo*	V3k7
mas* fiel*	F3I4
mas* form*	V4
mas* fuer*	G3
mas* gran*	a3
mas* ha*	P4
mas* hace*	T4
mas* hay*	P3T7V3
mas* homb*	I3
mas* me*	q3
mas* ni*	E10G-5
mas* para*	F6
mas* por*	X6i4q-3
mas* punt*	D3I11
mas* que*	K3
mas* sabe*	T4
mas* sald*	I5
mas* tard*	O-3S16n3
mas* vent*	V3
mas* viej*	A3
mas* y*	V11
masa	j5l4
masa al	l4
masa* al*	l4
mat*	a8l4
mate	a10
mate $	a10
mate*	l4
mate* ponl*	l4
mater*	l4
maternidad	l3
maternidad ponla	l4
matri*	j4
matrimonial	h4j4
matu*	k3
matu* ☎*	k5
matut*	k3
matutino	k5
matutino ☎	k4
mau*	A4B8k3m4
maur*	A6B7k5m3n-3
maur* entr*	k4
maur* esta*	A9
maur* hoy*	B7
maura	A6B6R3k5
maura entre	k4
maura esta	A6
maura hoy	B8
max*	o13r-3
maxi*	o10r-3
maxim*	o10
maximo	o12
maximo $	o9
may*	H3L3T3h-3j5
mayo	H3f4h-3
mayo $	H3
mayo*	D3j7
mayo* tamb*	L4
mayor*	L4j8
mayoreo	L4j5
mayoreo $	j9
mayoreo tambien	L6
mayr* ocup*	k3
me	B-4D9E-6F-7G-4I-13J-3K-6N3O-10P4R-6S3T7V-5W-4X7Y7b10c10d-6e3g14h3i-10l-6p-4r7
me abonaron	D8
me acaban	T3
me acuerdo	M3P4m8q-3
me alcanza	b11
me anota	g3h4
me aparece	b6
me aparta	j3
me apunta	g4
me apure	q4
me arrepenti	N3Y6q4
me atienda	c11
me avisen	X3
me avisos	H3Y3
me ayuda	E3c10k4
me bajaron	D8
me borraron	D4
me borro	H5
me brinque	Z3q5
me canse	D8
me cobraron	D3P7
me cobro	n3
me compraron	h4
me compro	h6
me confundi	Z9n-4q17
me contaron	B4
me contesta	r4
me contestas	D3r5
me conteste	c7
me cuadra	H6
me da	Q4n4
me dan	D10L7b-3
me das	C3D-3P3b4g3n5
me den	L3g3
me descontaron	P4
me despiertas	X3
me dice	d3
me dices	C6Y7n3p-3q-3
me dictaron	q3
me dieron	O3P4b4n6
me diga	Q3S5n-3
me dijeron	A4Q3b4
me dijiste	n5
me dijo	b3h4
me dio	D5d-3f3h7
me diste	R5
me duele	a11
me encargo	F4
me encontre	W4
me equivoco	Q5
me equivoque	G6Q3Z5e3q11
me escriban	X9
me escribas	X5
me escribe	r8
me escriben	r7
me espera	S9
me espero	n10
me esta	H6h-3p6r5
me estan	B4D3
me estas	c3
me este	X6
me explicas	Q4
me explico	c4
me fallo	q4
me falta	D4M4b4
me faltan	V5b4
me falto	q3
me fue	U3Z12l3
me fui	Z4
me gano	q3
me gusta	N3o10
me gustaria	Y3d4g3
me ha	P4S3
me habia	n5
me hablar	S9c-5
me hable	c5
me hace	D4U3Y3c3l4n-4
me hacen	B3
me haces	D6H3
me han	D3
me he	P4b-3g3
me hice	T7q4
me hizo	H3a8
me huele	B4
me inscribe	g7
me inscribieron	N3g-5n11
me interesa	J6N4Y5g5
me interesan	X3
me juntaron	S3
me junto	b5
me la	c4e3n3
me las	Y3
me llame	c10
me llamen	c4
me llamo	g3
me llegaba	Y4
me llegan	Y5
me llego	A7H5r4
me llegue	Y7
me lleguen	X4
me lleve	P3e4
me lo	G3H5T3W3e5h4
me los	d8e4
me mandaron	T3
me manden	X6
me mandes	X7
me marca	n4
me marco	n5
me marque	a3c3
me marquen	c11
me olvida	T4
me pagaron	h5
me pago	h6
me pasas	P3c-3j4
me paso	h6
me perdi	T14
me piden	E6j4
me pidieron	A3e-4q4
me podria	H5
me podrian	c3
me pregunta	L6
me preguntan	j5
me puede	T3c5
me pueden	c4
me puedes	C4T6Y3
me puedo	L-3b3g7
me puso	T4
me queda	W4d5p-3
me quedan	a7b5
me quede	T5
me quedo	K3T5b4n-3
me quejo	c3
me quiero	N3g7
me quita	P3
me quitaron	D7
me regalaron	P3b3
me registraron	N5n3
me registras	O-4g4h6
me registro	g4
me regresan	c5e3
me regresaron	b4e5
me respetaron	D5
me resuelve	D4
me robo	l6
me saco	n3
me sale	P3m10n3
me salen	H5
me salgo	N8
me sirve	L7
me sobro	b6
me suman	L5
me sumaron	b3n5
me tienen	A4
me toca	A3V4W6a-4o6
me tocan	L3
me trae	a6e3
me urge	c4j3
me va	k3n3
me van	L3V4h7n-3
me vas	Q3
me vayan	L3r4
me vencen	L5X4
me voy	H5J3N4a6o5
me* abon*	D5P3
me* acab*	T3h5
me* acep*	f5j5
me* acue*	M4P3m7
me* alca*	b14
me* anot*	g3h4
me* apar*	b5j4
me* apun*	D3g4
me* apur*	q4
me* arre*	Y8q3
me* aten*	D4
me* atie*	O3T3c7
me* avis*	X5Y7n4
me* ayud*	E3c8k4
me* baja*	D8
me* borr*	L4
me* brin*	Z4q4
me* canc*	j3
me* cans*	D8
me* cobr*	D5P7n4
me* comp*	h9
me* comu*	c6
me* conf*	Z9q12
me* cont*	D4T-3c6r6
me* cuad*	H7
me* cuen*	D3U3
me* da*	Q6V-3n6
me* dan*	D7L8b-4
me* das*	P4T3b4g3n5q-3
me* debe*	J3
me* deja*	f3
me* dejo*	e3
me* den*	L3
me* desc*	D4P4
me* desp*	X4
me* devu*	e4
me* dice*	C5D-4U4Y4b5d4p-3
me* dict*	q3
me* dier*	P6b5n6
me* diga*	S3X3
me* dije*	Q4b3
me* diji*	n5
me* dijo*	h3
me* dio*	D3d-3f4h5
me* dist*	R4
me* duel*	a16
me* eche*	k3
me* enca*	F3o7
me* enco*	D-3W3r5
me* ense*	T3
me* entr*	j4
me* equi*	G5Q8Z5q7
me* escr*	X11r13
me* espe*	S7n11
me* esta*	D4H6S3n-3p5r6
me* este*	X8
me* expl*	Q3c3
me* fall*	q6
me* falt*	D5M4U3V7b7h3n-4
me* fue*	H-3U3Z10l3
me* fui*	Z4
me* gano*	q3
me* grit*	D4
me* guar*	j3
me* gust*	D-4N3Y5d5o5
me* ha*	P3S3
me* habi*	n5
me* habl*	S9c6r3
me* hace*	B4D8n-3
me* haga*	Z5
me* han*	D3
me* he*	g4
me* hice*	T8
me* hizo*	a4
me* huel*	B4
me* insc*	D-3J9N3X-3g5n7
me* inte*	J8N4Y5g4
me* junt*	S3b6n-3
me* la*	c4e4q4
me* las*	Y3
me* liqu*	h6q-3
me* llam*	c10
me* lleg*	A8H5Q-3S-3X4Y15f4
me* llev*	e5j4
me* lo*	G4H5N3e6h3
me* los*	L3d8e3
me* mand*	A3X15k4
me* marc*	n7
me* marq*	c8
me* noti*	X3Y4
me* olvi*	Q3T4
me* paga*	h3
me* pago*	h6
me* pasa*	P3Q3j3
me* paso*	h6
me* perd*	T13
me* pide*	E4h-3j4
me* pidi*	A3e-4q3
me* podr*	H3m4
me* preg*	C-3L6j5p6
me* pres*	a3
me* pued*	C3L-4T7b6c5g6
me* pusi*	D3
me* puso*	T3
me* qued*	K3T14a5b13n-4p-3
me* quej*	c4
me* quie*	N4g5
me* quit*	D10b-3
me* rega*	P3n3
me* regi*	N5O-5P-3f-3g10h3n5
me* regr*	P-4b4c3e12
me* resp*	D3
me* resu*	D3
me* robo*	l4
me* saco*	n3
me* sale*	C4H5P3m7n4
me* salg*	N10
me* sali*	D-4P3g3r3
me* saqu*	n3
me* sirv*	L7
me* sobr*	b6
me* suma*	L5P3
me* supl*	k3
me* tien*	A3
me* toca*	A3L6V4W4a-3o4
me* trae*	a6e5
me* traj*	M3
me* trat*	D5
me* urge*	j7
me* va*	k3n3
me* van*	L3V4h9n-3
me* vas*	Q3
me* vaya*	J3r4
me* venc*	L4X3
me* voy*	D-3H7J6a9n-3o4
me* vuel*	L3
mec*	h4o4
meca*	o5
mech*	h3
med*	C-3K4L3Q7T4d-3e9g4h4j5n3q-5
medi*	C-3D4K4L3P-3Q7S-3T5a3d-4e9g4h4j4q-5
medi* capt*	Q3
medi* de*	L4
medi* hora*	D5F3
medi* la*	e3
medi* o*	j4
media	D5Q5
media captura	Q5
media hora	D6
media*	K4n3
medias	K4h3
medias $	K4
medic*	L4a6e9
medicina	e8
medicina la	e5
medio	Q3T6h3
medio $	T5
medio*	j4
mediodia	M3j5
mediodia $	M3
mediodia o	j3
mej*	D-3H3I10J4T-3X3c7h-3q5
mejo*	I9J4T-3X4a3c8h-3
mejo* dale*	F4
mejo* dame*	R3
mejo* dia*	H3
mejo* nada*	J4
mejor	F3H3T-3X5a4c7o-4q4
mejor $	W3
mejor dale	F4
mejor dame	R3
mejor dia	H4
mejor nada	J4X3
mejor que	d3
mejor*	I11o5
mejores	I15o3
mejores $	I14
mem*	B3a7f7g5l3q-4
memb*	f4g4
membr*	N3f5g5
membresia	f5g4
membresia $	N3g7
meme*	h3
memelas	h3
memo	B4l3
memo hasta	l3
memo yo	B3
memo* yo*	B4
men*	A-3B-3D4E4F-10G8H10J-4K-3L-6M-3N-3O-4P-6T23U-3V-6X16Y13Z9a-3b-7d-6f-4i-5j10k-4l-5m-4o-5p-3q4
meno*	D13E7F-8G12L-3S3b-4d-4n-5q10
meno* #*	E4F-4G10
meno* a*	q3
meno* para*	G3
meno* sald*	D5b-3
menos	D12E8F-7G11H3I3b-4d-4n-5q9
menos #	F-4G10
menos $	C3D4G8H4I4h-3q6
menos a	q4
menos al	G3
menos para	G4
menos saldo	D7b-4
mens*	D-6H7J-3L-4P-3R4S-3T3W3X19Y15Z9h4k-3l-3n6o-4q-6r4
mens* a*	W3X3n8
mens* al*	n4
mens* auto*	Y3
mens* cuan*	Y6
mens* de*	R3W3X-4Y6
mens* equi*	Z5
mens* para*	X5
mens* por*	X4Z4
mens* suyo*	r4
mens* ya*	X7
mensa*	D-6H-3J-3L-3R4S-3T4W6X20Y15Z11a-4g3j-4n10o-3q-5r6
mensaje	D-3R3T4X5Z11g3n7r5
mensaje $	T6Z-3n3
mensaje a	W4n9
mensaje de	R3
mensaje equivocado	Z3
mensaje por	Z5
mensaje ya	X4
mensajes	W4X18Y11
mensajes $	X18Y9
mensajes automaticos	Y4
mensajes de	W5X-3Y5
mensajito	Y6n7
mensajito cuando	Y3
mensajitos	X9
mensajitos $	X10
mensu*	H14c3h5j5
mensual	H15
mensual $	H13
mensualidad	c4h6j4
mensualidad $	c4h3j5
menu	T32a-3j5
menu $	T27
menu otra	T5
menu principal	T3
menu*	j6
menu* otra*	T7
menu* prin*	T5
menud*	j6
mer*	D-3E3G5L-3S9W8a4e9h3n-5o7
merc*	E5G4Q6W7d4e9n-3q-3
merc* pero*	G3
merc* tick*	e3
merca*	E6F-3G3L-3Q6W7b-3d3e8n-3
mercado	E3W3
mercado $	E7
mercancia	G4L-3Q4W7d7e11q-3
mercancia $	G3Q3h4
mercancia pero	G3
mercancia ticket	e5
mere*	F3G3
mere* el*	G4
merec*	F3
merece	F5
merece algo	F4
merecia	G4
merecia el	G3
meri*	a4j3
meri* dime*	H3
merid*	O3a3
merida	a3j3
merida $	a4
merida dime	H3
mero	S11U3a4n-3o7
mero $	h3o6
mes	B6H21I14L-3P8Q-3U-3W6a-3f-5h4i3n-5p-3
mes #	f-3h6
mes $	B4H19I11P3W8p-3
mes con	B4P3
mes de	I4
mes favor	H3
mes pasado	H3
mes*	H-4I3J3L4f3h6j14n-3q6
mes* #*	f-4h7
mes* con*	B8P4
mes* de*	I3
mes* favo*	H3
mes* o*	H3
mes* pasa*	H4
mesa	H-3J4V5f4h6n-3q5
mesa #	D3H-3J5V5d4f5h3
mesa $	a4h-5q9
mesa para	j4
mesa*	j5
mesa* #*	D3J3V4d3f6h4
mesa* para*	j3
mesas	j4
mese*	I3L3j13
mese* sin*	j9
meses	I4j8
meses $	I3
meses sin	j10
met*	B8C-8D-8E-6G-6H-5J17K-7L-7M5O-4Q13T-8U4V-3W-6X-4Z-4a-3b-4c-6d-3f10g7h14i5j-6k13m6n8o-6p-7q8r-3
meta	H3I5h4
meta al	R3
meta eran	I5
meta o	H6
meta ventas	k3
meta*	J13g4
meta* eran*	I5
meta* nada*	J4
meta* o*	H3
meta* otra*	J5
metam*	W5g4
metame	W4g4
metas	J15
metas nada	J6
metas otra	J4
mete	F3J5f4h4k3n-3
mete #	F4h6
mete a	k4
mete al	f5
mete*	C-3D-3E-3F3G-4H-7J4K-3L-3M-4P-3Q5R3U-3V3W-5Y4a-4e3f10g5h14i9j-3k11n-4
mete* #*	F5G-3Q3h10
mete* a*	V4W-3Y3g4k13
mete* al*	f12
mete* el*	i5
mete* la*	J4h3n-3q3
mete* mejo*	F4
mete* otra*	i3
mete* un*	h3
mete* una*	h8i4
mete* vent*	h4k3n3
metel*	F3f9h10i4n-3
metela	f8
metela $	f3
metele	F4h8i4
metele #	h5
metele el	d4
metele otra	i4
metem*	S5Y4f3g3k4
meteme	Y3h4k6
meteme a	Y4g3k3
metemos	S5
metemos $	S3
meter	H-4J3M-3Q5R3g4h4i3k7
meter #	Q3
meter $	J3
meter a	V4h-3k6
meter el	i3
meter la	q4
meter mejor	F4
meter un	e4
meter una	Q3h4
meter ventas	n4
meter*	f7h6i6
meterle	i6
meterlo	f5h4
metes	h3
metformina	h3
meti	H-5J-3Q5U8i-4m7n14q16
meti #	q4
meti $	Q4U3m3n11p-4
meti a	q4
meti la	i-4n3q5
meti los	n3
meti mal	q4
meti pasame	m3
meti una	n3
meti*	B12C-3M6P4U6h-3i3l3
meti* #*	B3M4n-3q7
meti* a*	P5q4
meti* algu*	B4
meti* con*	Q4
meti* de*	B5M-3
meti* desd*	U4
meti* dobl*	q4
meti* el*	M7a3
meti* en*	H3m5q3
meti* esa*	B3
meti* hoy*	U4
meti* la*	i-6q12
meti* mal*	q4
meti* o*	n3
meti* pasa*	m4
meti* rigo*	B3
meti* una*	n3
meti* vent*	l6
meti* yo*	U5
metid*	B11P4U7m4n-3q3
metida	B5M-3m5
metida de	B5M-3
metida en	m6
metido	B7P3U8n-4q4
metido $	h4
metido alguien	B5
metido desde	U4
metido rigo	B4
metie*	M4l5n3
metiendo	l7
metiendo ventas	l6
metieron	D-3M8n3
metieron $	M3n4
metim*	i6
metimos	i4
metio	B4M7q5
metio #	B4
metio el	M7a3
metio en	H3
metio esa	B3
metis*	k7
metiste	k9
metiste $	k7
meto	Q9k3n5
meto $	V-3n6
meto a	k4
meto otra	n3
meto una	Q5
meto* a*	k4
meto* otra*	n3
meto* una*	Q4
metr*	a6
metro	a7
mex*	a8
mexi*	a5h3
mexic*	a6
mez*	C4h7j4
mezc*	h8j3
mezc* #*	h3
mezca*	h6
mezcl*	j4
mezclilla	j3
mezclilla $	j5
mi	A11C-5D9E-5G-5H-11I-11J-6K-9M-10N14P5Q4R6S-3T-9U17V-11W11X-4Z10a7b9c-3d7f-3g5h3i-9j3k5m8o-10p-14q-3
mi $	A13K-3N9U6a3
mi abuelita	W3a11
mi acumulado	U3b5
mi ahorro	b4
mi amiga	W3
mi amor	a6q3
mi asunto	c5
mi ausencia	B4
mi autorizacion	A7
mi buen	O6
mi cafe	d7
mi caja	U6
mi cajera	Q3k-3r4
mi cajero	F5R5
mi casa	Z3o3
mi celular	N4U3W-3r8
mi cita	j7
mi clienta	C3L3P3
mi cliente	C4h3
mi comadre	F3Y3Z7
mi comision	W4
mi compadre	W3k3
mi companera	Z4q5
mi compra	D8L-4P5b-3e4n5
mi consumo	J3h3
mi contador	H3
mi corte	H-3U8n7
mi cuenta	N9P5W4b6d-3g9j-4
mi cumple	L4W3
mi cunada	W4
mi cunado	l4
mi declaracion	H3
mi dia	U17a-3
mi dinero	e8
mi empleada	k3m3
mi empleado	R3
mi encargado	R4
mi equipo	m8
mi esposa	A-3B5Q3W3k4
mi esposo	W3b-3l4
mi ex	W4l5
mi firma	A4
mi gato	a9
mi hay	A3
mi hermana	L4P3Z4
mi hermano	W4k3
mi hija	S3Z7l3
mi hijo	T3W8
mi historial	P5Q3
mi inconformidad	D3
mi informacion	N8
mi inscripcion	N7
mi jornada	U8
mi libreta	E3n3
mi lista	U8n-3
mi lo	A3
mi mama	B4R3W5a5b-3
mi marido	g3
mi me	L4n3
mi membresia	g5
mi monedero	D3N4P5b9h4
mi nieta	T3
mi nino	Z4
mi nombre	H-3N11U6b3g4
mi novia	W6
mi numero	N6Q4W-3b3g-3h7
mi ok	A12n-4
mi papa	W4c3
mi parte	U4
mi pedido	D4j6
mi permiso	A3D3
mi personal	U-3m13
mi premio	d9
mi prima	G3k3q3
mi propio	G3
mi proveedor	W8
mi regalo	d7
mi registro	P3
mi rey	n4
mi rfc	j4
mi saldito	b8
mi saldo	C-3D13N-3O-3P3b9d16j-3p-3
mi senora	k4
mi sobrina	k3m3
mi socia	H4
mi solicitud	j4
mi suegra	F4W3f5q3
mi tarjeta	N3Q3b4
mi telefono	N7
mi tia	F3W9
mi ticket	Q3S5h9n5
mi total	H-4U11b10
mi trabajadora	k4
mi turno	U3
mi ultima	P4n4
mi usuario	B5U3
mi vecina	f3
mi venta	U8
mi vida	a7
mi vieja	Z3
mi visto	A3
mi* abue*	a9
mi* acum*	H-3U3b10
mi* ahor*	b5
mi* amor*	a4
mi* asun*	c4
mi* ause*	B6
mi* auto*	A7
mi* buen*	O6o3
mi* cafe*	d4
mi* caja*	U6
mi* caje*	F5R7k-4r4
mi* casa*	Z3
mi* celu*	N3U3W-3Y3r6
mi* cita*	j5
mi* clie*	C8L3P4W-4h4
mi* coma*	C3F3Z9
mi* comi*	j5
mi* comp*	D9L-4P4Z3b-3d4e4h-5k4n4
mi* cons*	J7
mi* cont*	H3
mi* cort*	H-3U7n5
mi* cuen*	N6P5Q3U3b10d-3g9j-3
mi* cump*	L5P5W3
mi* cuna*	Z3l3
mi* decl*	H3
mi* dia*	U15
mi* dine*	e4
mi* empl*	Q-3R5k4m4
mi* enca*	R6
mi* equi*	m10
mi* espo*	A-3B4W5b-5k3l4
mi* ex*	W5l6
mi* firm*	A3
mi* gato*	a11
mi* hay*	A5
mi* herm*	L4Z3b-3
mi* hija*	S4W3Z10
mi* hijo*	T3W6a5r3
mi* hist*	P6Q4
mi* inco*	D4g4
mi* info*	N5
mi* insc*	N5
mi* jefa*	q3
mi* jefe*	Z3n3
mi* jorn*	U7
mi* libr*	E3P3
mi* list*	U4
mi* mama*	B4R5W6a5b-3
mi* mari*	W3g3
mi* me*	L3n5
mi* memb*	N3g4
mi* mone*	D5N4O-4P4Y3b10d3h3j-3
mi* niet*	T4Z3
mi* nino*	Z4
mi* nomb*	N9U5b3g6
mi* novi*	W8Z5
mi* nume*	H-4N6Q6U5W-3X3b3h5
mi* ok*	A11K-3
mi* palo*	A3
mi* papa*	W6
mi* part*	N3U5
mi* pedi*	D3j5
mi* perm*	A3D3
mi* pers*	U-3g3m16
mi* prem*	d11
mi* prim*	G4W3d-3k4q3
mi* prop*	G3q4
mi* prov*	W9
mi* rega*	W-3d12
mi* regi*	P4n3
mi* rfc*	j6
mi* sald*	C-3D12N-3O-3P5Q4b13d11j-3p-3
mi* seno*	k4
mi* sobr*	R6k4m3
mi* soci*	H8
mi* soli*	j4
mi* sueg*	F3P-3W4f6
mi* tarj*	N3Q3b5
mi* tele*	N8
mi* tia*	F3W7
mi* tick*	Q3h8n5
mi* tota*	H-4U11b12
mi* trab*	k3
mi* turn*	Q4
mi* ulti*	P3a3n3
mi* usua*	B5
mi* veci*	W6
mi* vent*	U6n5
mi* vida*	a9
mi* viej*	Z3
mi* vist*	A3
mia	F3K3b3q3
mia $	F7K3n3q4
mia*	U17
mias	U19
mias $	U14
mie*	H5I13N5a-3n6o-3
mied*	n6
miedo	n5
miem*	I10N4f5
miemb*	I10N6f3
miembro	N5f5
miembros	I9
miembros $	I12
mien*	B3l4n5p4
mien* estu*	B4
mien* inve*	l3
mien* se*	V3n3p3
mient*	l3n4p4
mientras	V3l4n4p4
mientras estuve	B4
mientras se	n5
mier*	H7
mier* la*	H6
mierc*	H5
miercoles	H6
miercoles la	H4
mij*	H6a5o6
mija	a3
mija $	a5
mijo	H6o3q3
mijo $	H5
min	S8a4n3
min $	S9
min*	F3L7S14b-3h-3j4n3o-4q8
mini*	L9
mini* de*	L3
mini* para*	L5
minim*	L8b-3
minimo	L6b-3j3
minimo para	j3
minu*	S16o-4q5
minu* y*	S4n3
minut*	S14n4o-5q6
minuto	S4q5
minuto $	S7
minutos	S9n4o-4q3
minutos $	q3
minutos alguna	n3
minutos y	S5n3
mio	H-6K4N4P4U14b13l3n-3q3
mio $	K5N5P5b8l4
mio de	H-4U11
mio*	P5U5
mio* de*	H-5U12
mios	U5W4
mir*	C13E-3Q4a8d-3k4
mira	C6a11
mira nomas	a3
mira* el*	C5
mira* noma*	a4q3
mira* que*	C4o3
mire*	C3k5
mire* esta*	l3
mire* y*	k4
mire* ☎*	k3
mirey*	C3W3k6
mireya	k5
mireya ☎	k3
miri*	f3
miria*	f3
miriam	f3
miro*	H3
mis	C-6D8E-4F-5G-5H-9I11J3L-5M-3N7O-6P15Q10T-5U25V-4W8X-5Y4a-8b14c-6d10e-3h-4i-3j-8l-5m7o-6p-4q-6r-4
mis #	D4W4k4
mis cajeras	K3
mis cajeros	m10
mis clientas	I8f5
mis clientes	I18
mis cobro	U6
mis compras	P6Q7X-3Y3g5
mis consumos	P8
mis datos	N15Q3
mis empleados	B5W5m8
mis movimientos	P5
mis movs	P11
mis muchachas	H3Q3
mis notas	D3
mis pesos	b5
mis puntos	C-4D8F-3G-3J6L-3N-6O-3P-3Q6W4Y4b11d8j-3n5
mis registro	U13
mis ticket	P8U4
mis ultimas	P6
mis vendedores	R4
mis ventas	H-8Q3U18
mis visitas	P7
mis*	C-4D4F-3L8M-3Q11W-3X-3d-3e-4g4h-9i19l3o-3p11q3
mis* #*	D5W6
mis* caje*	W3m10
mis* clie*	I22U-3
mis* cobr*	U7h-3
mis* comp*	P11Q5W4g4
mis* cons*	P8
mis* dato*	N16
mis* empl*	B8P-3W4m5
mis* movi*	P5
mis* movs*	P10
mis* much*	H5Q3U-3
mis* peso*	b8
mis* punt*	C-4D8F-4G-3J8L-4N-6O-4Q5W6Y6b10d7h3j-3n5
mis* regi*	U14n-3
mis* tick*	P9
mis* ulti*	P5
mis* vend*	R5
mis* vent*	H-7Q3U16n3
mis* visi*	P8
mism*	C-4D7F-3L8M-3Q10V-5W-3X-3a-3d-4e-3g4h-8i22l3p12
mism* #*	i13
mism* cant*	i4
mism* celu*	i3p5
mism* clie*	Q3i14
mism* cuen*	D5h-3
mism* dato*	i8
mism* de*	i3p3r3
mism* favo*	l3
mism* hay*	q3
mism* la*	n3
mism* mone*	i5
mism* mont*	i4
mism* nota*	i-4q6
mism* nume*	g4i7
mism* pers*	i5
mism* por*	i4
mism* que*	L3
mism* seno*	Q3h-5i8
mism* tele*	g3
misma	D3J3Q7e-3h-5i15n-5q5
misma #	i3
misma $	J3Q9i-8
misma cantidad	i5
misma clienta	i5
misma cuenta	D4
misma nota	i-4q4
misma persona	i5p3
misma por	i4
misma senora	h-3i5
misma venta	i3
mismi*	V-3i5
mismo	C-3D3L7Q5X-4g5h-6i21l4n3p11q-6
mismo #	i5
mismo $	Q5V5X-3i3n3p4
mismo celular	i4
mismo cliente	Q4i7
mismo compa	i3
mismo de	i3p3r4
mismo favor	l3
mismo hay	q3
mismo monedero	i4
mismo monto	i3
mismo numero	g4h-3i7
mismo senor	Q5
mismo*	i8
mismos	i9
mismos #	i4
mismos datos	i9
mit*	Q5d7e4
mita*	Q4d9e5q-3
mita* #*	G3d3
mita* de*	Q3
mita* efec*	d3
mita* tarj*	d3
mitad	Q4d8e3
mitad #	G3d4
mitad $	d3
mitad de	Q4e4
mitad efectivo	d5
mitad tarjeta	d3
moc*	G3
moch*	G4
moch* #*	G4
mocha*	G4
mocharle	G4
mocharle #	G5
mochila	V3
mod*	C-4E9H-4Q10W10a7j5n4q3
mode*	j6
model*	e3j4
modi*	C-3E11W8f-3n-3q6
modi* el*	W8
modi* los*	E10
modif*	C-3E11W9n-3q8
modifica	E3W7
modifica los	E5
modificar	E9q5
modificar los	E6
modo	H-3Q9a6n4q-3
modo $	a9
modo de	Q5n3
modo* de*	Q4n5
moj*	j10
moja*	j7
mojad*	j7
mojados	j9
mojados $	j8
mol*	D5F3X15a7b3
mole	a9
mole $	a9
mole*	D4X16b3
moles*	D6F3X14
molesta	D3X4
molestar	X6
molesten	X7
molestia	F3b3
mom*	H6J5S15
mome*	H4J5S15U5
mome* cuan*	H4
mome* no*	J6
mome* por*	S8
momen*	H6J3S13U3
momento	H5J5S16U4
momento $	U5
momento cuanto	H3
momento no	J4
momento por	S8
mon*	A-6C8E8F5G4I6J-3K-3L8N5R-4S-3T-5U-5V-4X-4Z-5a-8b9c-7d11e-6f10g7h-3j-9k-4l-4m-6n5o-5p3q5
mone*	A-4C10E9F4G6H-6I9L8N4P4R-3T-4U-4V-3X-4Z-3a-6b9c-6d10e-5f8g8h-8i-3j-7k-5l-5m-5o-4p4q-6
mone* #*	d8i3
mone* a*	f13
mone* al*	G-3f11
mone* ayer*	H5
mone* con*	g6
mone* de*	C13E7F6G5I-3N3W7f-5h-5p4
mone* del*	C3E3F-3
mone* en*	H5
mone* esta*	n3
mone* este*	I3
mone* lo*	d3
mone* los*	d3
mone* para*	N3d3
mone* quie*	E4
mone* trae*	E3
mone* y*	g4
mone* ya*	I8
mone* ☎*	C5E4P5
moned*	A-4C8D4E9F5G6I8K-3L5N4Q-3R-3T-4U-4V-3X-4Z-3a-7b8c-7d10e-5f7g10h-7j-8k-6l-5m-5o-4p5q-6
monedas	S6
monedas $	S4
monedero	A-4C9D4E10F6G6H-3I8L4N6O4R-3S-4T-4U-4X-4Z-3a-6b7c-6d10e-5f10g6h-4j-7k-5l-5m-6o-4p5q-6
monedero #	d13i4
monedero $	D4F-5G7H-4I6L4N5O6S-3W-5X-3a-4b4c-4d3f-3g9j-5m-4n7o-3p4q-4r3
monedero a	f14
monedero activos	I3
monedero al	G-3f10
monedero ayer	H5
monedero con	g5
monedero cuanto	L3d3
monedero daselos	F3
monedero de	C13E10F7G4I-4W5f-6h-5n-3p4
monedero del	E5F-3G3d-3
monedero en	H3
monedero es	q3
monedero esta	b3n4
monedero este	I3
monedero lo	d3
monedero los	d4
monedero nuevo	F3
monedero para	N4d4
monedero que	D3
monedero se	M3
monedero y	g4
monedero ya	I7
monedero ☎	C5E3P7d3
mont*	C4L5Q4V-3h4i3n7q11
mont* #*	M4h9q-3
mont* con*	Q3
mont* de*	h-3q10
mont* la*	l3
mont* no*	q4
mont* ruiz*	k3
monta*	C8
montano	C4
montano $	F4
monte*	l3
monto	L5Q6h4i3n8q10
monto #	M3h8
monto $	L3i6n-3q9
monto de	h-3q7
monto no	q6
monts*	k3
montserrat	k3
mor*	O6d3
morr*	d5
morra*	d3
morralla	d5
mos*	O3a-3g5k4m8
most*	V4a-3c5g3k7m7
most* cola*	m10
mostr*	O3a-3c4g3k6m8
mostrador	O3V3c3g3k5m3
mostrador $	O4V3c5k3q3
mostrador estan	m3
mostrar	m6
mostrar colaboradores	m6
mot*	h5j3
motivo captura	G3
moto	V5h3
moto $	V4
mov*	A3B21C-6E4G-3J3P28a-3b-3d-4h-3m-5o-3
move*	E7
move* al*	E5
mover*	E7
moverle	E6
moverle al	E8
movi*	B19C-5P18d-3m-5
movi* de*	B7P3W3m-3
movi* del*	B4P6
movi* desd*	l4
movi* el*	B3
movi* los*	B3
movi* tien*	P5
movi* uno*	B3
movid*	l4
movidas	l4
movidas desde	l3
movie*	B4
movieron	B3
movieron los	B3
movim*	A3B12C-3J4P24m-3q3
movimiento	P-3n4
movimientos	A4B14C-3P24m-3
movimientos $	P13
movimientos de	B7P6W3m-3
movimientos del	B5P7
movimientos sujetos	A3
movimientos tiene	P4
movio	B7
movio el	B3
movio en	B5
movs	P18
movs $	P10
muc*	C6E-3F-3K-3L-4O-3R4T-5V7W-5X4Z-3a-7d-5f3k8m6o10p3
much	U4o12p6
much*	C4D-3E-3F-3K-3L-4O-3R3T-4U-5V5W-4X4a-6d-4f5k8l4m7o5
much* apar*	m6
much* de*	C3l6
much* dice*	R3
much* en*	I3
much* gent*	S4
much* grac*	o9
much* hay*	l4
much* hoy*	H5
much* mens*	X5
much* nuev*	R3k5m3
much* para*	C3
much* pasa*	H3
much* que*	V3c4
much* quie*	P3i4
much* teng*	m6
much* ☎*	C4
mucha	S5
mucha gente	S6
mucha*	H3I-3K-3Q4R5S-3T-3U-4V9W-3a-4b-3d-3f7h3k10l6m6n-8
muchacha	P3R3V5c4k6n-6
muchacha $	k4n-3p4
muchacha de	r4
muchacha hay	l4
muchacha nueva	k3
muchacha quiere	P3i4
muchachas	H6Q5m3
muchachas aparecen	m4
muchachas hoy	H5
muchachas pasame	H4
muchacho	C3V4f4h3k5l3
muchacho $	V3f6k7
muchacho de	l6
muchacho nuevo	m4
muchachos	m6
muchachos tengo	m6
muchas	o8
muchas gracias	o6
mucho	X6n11o3
mucho $	n6o6
mucho mensaje	X6
mucho*	B4D-3I4b4
muchos	B4D-4I6b4
muchos $	B4
mudanza	E3
mue*	C-3E4H4J11K6P8W4d-4h-3j3l-3m8
muer*	H6L3j3
muert*	H7j4
muerto	H3j6
muerto $	H5j4
muertos	H4
muertos $	H4
mues*	B4H-3K7P10m7
mues* a*	m5
mues* las*	K8
mues* los*	P3m5
mues* quie*	B4
muest*	B3H-4K9P9m9
muestrame	B4K6P8m9
muestrame a	m4
muestrame las	K6
muestrame los	P4m6
muestrame quien	B4
muev*	E3J11W3d-3q4
muev* a*	E5J6
mueva*	J14
muevas	J15
muevas $	J7
muevas a	J5
mueve	W5d-3n7
mueve*	E4q5
muevelo	E4
muevelo a	E3
muj*	I3
mujer	H3
mujer*	I4
mujeres	I4
mujeres $	I4
mul*	o5
mult*	o5
multi*	o5
mur*	a9l3n-3o-4
muri* el*	l3
mus*	a4
musi*	a6
music*	a7
musica	a7
muy	D7O13Z-3a-3n-4o24
muy amable	o8
muy bien	o14
muy buenas	O8o-4
muy buenos	O4
muy* agra*	o3
muy* amab*	o12
muy* bien*	o17
muy* buen*	O11o-4
my	N8U8b3n6
nac*	G8a6h4n-3
nach*	G9h5
nachi*	G6
nachita	G5
nachita $	G7
nacho $	G4
naci*	a5
nad*	A-3D12F-4H5J24L-4M-3O-3P-4T6V-4W-4X5a-6d-5g-3i-3j-3k-4l10m-3n8q3r-3
nada	D10F-3H3J24L-4M-3P-4T4V-4W-3X3a-6d-4h-3i-3j-3k-3l6n10q4r-3
nada $	D6H-3J16S-3T3Z6a-5c-3h-4l3n8o6q6
nada al	J6
nada con	J5
nada de	J10
nada en	l4
nada gracias	J7o-4
nada mas	C3n6
nada nada	J11
nada no	J3
nada por	J3
nada que	H5J5
nada si	D3
nada solo	J3
nada* al*	J6
nada* con*	J4
nada* de*	D3J9
nada* en*	l3
nada* grac*	J6o-5
nada* hast*	J3
nada* mas*	J3n4o-4
nada* nada*	J9
nada* no*	J3
nada* para*	R3
nada* por*	G3
nada* que*	H6J5
nada* se*	J3
nada* si*	D4
nada* solo*	f3
nadi*	D3J12X3l5
nadi* me*	D6
nadia	l5
nadia $	l5
nadie	D5J9X3
nadie me	D4
nan*	B5R3k9
nanc*	k9
nanc* o*	B4
nanc* y*	F3
nancy	B4R3k8
nancy $	k7
nancy me	A3
nancy o	B5
nancy y	F3
nat*	h3
nata*	h4
nata* #*	h6
natacion	h4
natacion #	h3
nav*	k6
navi*	k6
navi* paol*	k6
navid*	k5
navideno	k5
navideno paola	k6
nay*	A3G4f3l12
naye*	A4f3l14
naye* me*	G4
naye* orte*	l4
nayel*	A3G3f3l12
nayeli	A5G3l10
nayeli $	A4l7
nayeli me	G4
nayeli ortega	l3
nec*	C6D-4E4J3L7O-3R4S-3Z-3a-4c5d-4h3j11n-4o-3r-3
nece*	C5D-4E3J5L6R3S-3X4Z-3a-4c5d-4j6k3n-4o-4
nece* anad*	k7
nece* corr*	E5
nece* dar*	h3
nece* desc*	G5
nece* el*	B3H3R4k-3
nece* hace*	E6
nece* la*	P3m5
nece* los*	I3
nece* mete*	h3
nece* para*	L9
nece* que*	F3W5X4j3
nece* sabe*	U3
nece* su*	R4j3
nece* un*	c4
nece* una*	T4c5
neces*	C3D-4E4H5J5L6S-3T3Z-3a-4c4d-4h4j7n-5o-5
necesario	J3
necesita	C4L3R3j5
necesita para	L5
necesita su	R3j3
necesito	D-4E4G3H3Q-4T3X4a-4c6d-3h3k3n-4
necesito anadir	k7
necesito ayuda	T3
necesito dar	h3
necesito descontarle	G5
necesito el	H5R3
necesito hacer	E6e3
necesito la	m5
necesito para	L9
necesito que	F3W3X6j3
necesito saber	U3
necesito soporte	c3
necesito un	c6
necesito una	T5c5
neg*	E4H7W3p-4r8
nega*	E4
nega* al*	E4
negat*	E4
negativo	E5
negativo al	E5
nego*	H5r6
negoc*	H6W4p-3r8
negocio	H4W5r6
negocio $	W3
negocio esta	k3
nerv*	q3
nervios	q3
nes*	l3
nest*	l4
nesto*	l3
nestor	l3
nestor anda	l3
net*	r4
neta	q3r3
new	f7
new customer	f10
new* cust*	f5
nex*	V22
next	V19
next $	V12
ni	D15E9F-3G-4H-3J7L-4O-3Q-4S-3T7X4a3q4
ni de	E8G-3
ni le	J6
ni los	D3
ni modo	a7
ni no	K4n5
ni por	T6
ni se	J4
ni si	K4n5
ni un	D5q3
ni ver	l4
ni* de*	E9G-4
ni* le*	J6
ni* los*	D5
ni* modo*	a7
ni* no*	K4n5
ni* por*	T5
ni* se*	J5
ni* si*	K4n5
ni* un*	D3
nic*	C3
nid*	g4
nidi*	g5
nidia	g7
nie*	A5T3Z3
nieg*	A8
nieg* lo*	A3
niega*	A4
niegale	A3
niego	A3
niego lo	A4
niet*	Z3
nieta	T3
nieto	Z3
nin*	H-7J21W-3Z12a8d-3j3n-3p-3
nina* del*	q3
ning*	J21K4R3q-3
ning* de*	J3f3
ning* link*	R3
ning* vent*	J3
ningu*	J21K3q-3
ningun	J4M3R4
ninguna	J16K3
ninguna $	J3K4
ninguna de	J3
ninguno	f3
nino	H-7Z8a8e3h5j3
nino #	h5
nino $	H-7Z4a7j7
nino que	F3
nino ya	a3
nino* #*	h5
nino* de*	n3
nino* ya*	a3
niv*	E6L7W5
nive*	E5L7W6
nive* el*	E5
nivel	L4W6
nivel*	E6
nivela	E5
nivela el	E5
no	A3B-5C-3D9F-3H-5I-5J18K10N6O-10P-4R3S5T10U-8V-10W-6X14Y-5Z12a4b-9c7d-10e8g-5h-4i-11j-7k-9l11n6o-11p-5q13
no #	q16
no $	A4D-5J-6L3M-3S4T-5V-3X6Y-3Z6a13b5d-3h-7l-4m11n12o-3p3q6r-3
no abre	R5
no alcance	A3
no anotes	J8
no aparece	D5f4n4
no aparecen	D4
no apruebes	A7
no apuntes	J6
no autorizo	q3
no borrala	l3
no canjees	J8d-3
no captura	J3
no captures	J8
no checa	E3
no coincide	D3E4q4
no compro	J4h-3q6
no conozco	B5
no contestaste	n3
no cuadra	D8b-3
no cuenta	D3J4M-3n3q3
no da	J3
no de	M3n-4q7
no debi	n-3q9
no debia	Z3
no debio	G3q4
no dejes	l5
no del	q6
no deseo	N6
no dice	p3
no el	U4
no encuentro	R3j3
no entendi	J-4T16o-3
no entiendo	T11n-3
no entre	l7n-3q4
no entro	n5
no era	Z24e13l-3n-7q21
no eran	G6q5
no es	C-3D6E8J12Q-3T-3V6Z9d-3h-5i-5k-3l11n-4o-3q5r3
no esa	A6J-3q6
no eso	Z3
no esta	C5D4f13h-3k3q-3
no estoy	g10
no existe	f3
no fui	B4
no gracias	J10o-7
no guardes	J7
no ha	f5
no habia	e3i4
no hagas	J8
no han	I5
no hay	J15Q4V-4a15n-4q-6
no he	n3
no hubo	Q3
no iba	Z3q7
no inventes	a5
no jalo	F3
no kiero	X5
no la	A4J13a-4k5l-4n3o7q6
no labora	l4
no le	A-3C-4D-3E-3F7J7M3P-3R8S-3T20Z-5a-5c4e12f-3h-3l5n-4p-3q-6
no lo	A4J15N3e4q-4
no los	D-3J9r7
no manches	a6
no manden	X4
no mas	X5
no me	D10H8N3Q-4X13Y3b-3c4e-3g-7j-3l-3m5n6o-3q-4
no metas	J10
no molesten	X7
no nada	J5
no necesito	J4X4
no no	J15h-3q3
no nomas	J4Y3
no ocupo	X7
no paga	S3
no pago	q6
no pasa	J-4n8
no paso	F3a5q3
no pedi	J4
no por	X3
no procede	G5
no pueda	l12
no puede	D4
no puedo	S10
no pues	T-3o9
no que	S4n3
no quiere	J7f-4
no quiero	J10N11X7Y-3c8d-6g-4j-3l11
no quiso	D4h5
no registre	l4
no registres	J8
no sabes	T-3n7
no saca	d3
no sale	n3
no se	E3F7H-6J7K11P3Q5S-4T13Z-4d-3f-3h-6l-3o-4
no seas	W5
no siga	l5
no sirve	D3a4q3
no son	E4G5
no supe	T6
no te	c4p3r5
no tengo	K5S5b-4g6r3
no tenia	D3f3
no tiene	f8
no trabaja	a5l8
no trae	Q4d7
no traia	h3q5
no va	C3J7l10n-3o-3q10
no vayas	J7
no vendi	J5
no veo	a5n9
no vi	n11
no viene	L4l5
no vino	a5
no voy	P6
no ya	S3
no* #*	q17
no* abre*	R6j4
no* abri*	W3
no* alca*	A4S5
no* anot*	J6
no* apar*	D8f4
no* apli*	G5
no* apru*	A4
no* apun*	J8
no* auto*	A-4N3q5
no* cadu*	L4W3
no* camb*	J3q-3
no* canj*	J5
no* capt*	J14
no* chec*	E4
no* coin*	D3E4q3
no* comp*	T10h-3q7
no* cono*	B4
no* cont*	a5n9
no* cuad*	D5E5
no* cuen*	J5q3
no* de*	M4n-5q8
no* debi*	n-4q10
no* deje*	l6
no* del*	q7
no* dese*	N6
no* dice*	p3
no* el*	U5
no* encu*	R3
no* ente*	J-4T15o-3
no* enti*	T12
no* entr*	l5n4
no* era*	Z23e10n-8q20
no* eran*	G5q6
no* es*	C-3D6E7J11Q-3T-3V7Z11d-3f-3h-5i-5k-3l10n-4o-4q8
no* esa*	A7J-3q5
no* eso*	Z4
no* esta*	C4D8J-3f13h-3q-3
no* esto*	g11
no* estu*	q6
no* exis*	N3
no* fue*	W4
no* fui*	B4
no* grac*	J11X3o-8
no* guar*	J8
no* ha*	f5
no* habi*	e4i4
no* haga*	J7Z7
no* han*	I5
no* hay*	J14Q5S-3T-3V-3a18n-6q-6
no* he*	n5
no* hubo*	Q3
no* iba*	Z4q5
no* inve*	J-3a7
no* jale*	l3
no* jalo*	F3n3
no* kier*	X3
no* la*	J14S-3a-4k5l-5o4q6
no* labo*	l5
no* le*	A-3C-4E-3F5G4J7R8S-3T24Z-4a-5c3e10f-3h-5n-3p-3
no* lo*	A4G3J11e5q-6
no* los*	D-4J8r9
no* manc*	a6
no* mand*	X3
no* mas*	X4
no* me*	A4D12E-3H9M3N4Q-4W-3X12Y4b-4c5g-8h4j-4l-4m4n7o-4q-7
no* meta*	J7
no* mole*	X12
no* nada*	J7
no* nece*	J3X6
no* no*	J16
no* noma*	J3
no* ocup*	X6
no* paga*	J3S4
no* pago*	q8
no* para*	q11
no* pasa*	J-5K3n8
no* paso*	a5l3q6
no* pedi*	J3
no* por*	X3
no* pren*	e8
no* proc*	G3n-3q4
no* pued*	D4S9T-3l11n-4
no* pues*	T-3o9
no* que*	S3n4
no* qued*	K4n3
no* quie*	J11N12X7Y-3c10f-4g-5h-3j-3l9r-3
no* quis*	D4h7
no* quit*	q5
no* regi*	J9l4
no* regr*	l3
no* requ*	J3
no* sabe*	T-3n6
no* saca*	d4
no* sale*	n3
no* salg*	W3
no* se*	C3E3F5H-5J7K15S-3T13V-3X-3Z-3d-3f-3h-8n5o-4
no* seas*	W6
no* siga*	l4
no* sirv*	D4a3e4
no* son*	E4
no* supe*	T7n3
no* te*	p3r5
no* teng*	K4S4X3b-4g8r3
no* teni*	D4
no* tien*	f11
no* trab*	l8
no* trae*	Q3d6h3
no* trai*	h5
no* va*	C5J4h-3l11n-3o-3q10
no* vaya*	J7
no* vend*	J8
no* veo*	a7n6
no* vi*	n15
no* vien*	L5l5
no* vino*	a6
no* volv*	I3
no* voy*	P4
no* vuel*	J5n-5
no* ya*	J4S4
noc*	O6S7X7j5k3l-3
noch*	O5S6X6Y3a3k5l-3
noch* lo*	k3
noch* ya*	H3
noche	H-5S7X8Y3k4
noche $	H-5S4W3X4Y3k3
noche lo	k3
noche*	H4O6
noches	H4O6
noches $	O3
noches ya	H3
nom*	C7F-5G-5H3I3J8K-3N4O-5P-5Q4R-3S-5U6V-5Z-3a-7b4c-4d-7e-3f4i3j-4l-5m7n4p-4q3r5
noma*	C7D4E5F-4G-4H7J11L4O-4P-4W-4b4d-4h3o-3r-3
noma* #*	D-3E7L5
noma* a*	J3Y3
noma* auto*	A3
noma* dime*	H5
noma* escr*	Q4
noma* esta*	J4
noma* falt*	A4k3
noma* los*	X4
nomas	C6D4E4F-3G-4H8J11L5P-4S-3T4U7W-4b4d-4h3m-3r-3
nomas #	D-3E8L6
nomas $	H7U4
nomas a	J3Y3n3
nomas dime	H4
nomas el	C3
nomas escrito	Q5
nomas estaba	J4
nomas falta	A3k3
nomas los	Q4X3
nomas vino	C3
nomb*	D-3H-7I5L-3M3N8Q3U4V-3a-4c-3d-3f5j-4k3l-3m8n4q4r7
nomb* a*	I4W5n3q-3
nomb* de*	C5W-3f4m13q7
nomb* del*	W4
nomb* es*	g4
nomb* gere*	k5
nomb* la*	i3n4
nomb* y*	N6
nombr*	D-3H-7I7K-3L-3M4N7Q5U5V-3a-4c-3d-3f5j-3k3l-3m6n4p-3q4r5
nombrame a	I5
nombrar	k6
nombrar gerente	k4
nombre	D-3H-5L-3M4N5Q6U4V-3W3a-4f4g3j-3k-3m10n4r8
nombre $	B7Q4U5b4n-3r6
nombre a	W5n3q-3
nombre de	C4N3W-3f4m13n4q6
nombre del	W3
nombre y	N6
nomi*	W6
nomin*	W6
nomina	W7
nor*	d-3g5p3q4
norma*	g4
normal	g5
nos	H8Q-3S-4a13e7h-5l4o12q-4r3
nos cambio	l4
nos cayeron	I3
nos dejo	l4
nos fue	H11
nos quedamos	H4
nos regresaron	e4q-3
nos vemos	S-3a7o13
nos*	k4l10
nos* caye*	I3
nos* devo*	e3
nos* fue*	H14
nos* qued*	H4
nos* regr*	e3
nos* vemo*	S-3a5o15
noso*	k4l8
noso* la*	l4
noso* su*	k4
nosot*	k3l10
nosotros	k4l7
nosotros $	l6
nosotros la	l3
nosotros su	k4
not*	A-4C-4E-3G-3H-5L-3M8T-4V-6X21Y18a-6b-3c-3e8f-3h8i9j-4l-3q5r-3
nota	D-3F-3M12S3W4a-5e9h11i9q3
nota #	M7h9q6
nota $	M3
nota &	M3e5
nota de	S4q3
nota es	i3
nota la	h3i3
nota*	B4F3V-3i5
nota* #*	M8d4h7q4
nota* &*	M3e3
nota* de*	S4e4
nota* del*	i4q-3
nota* la*	V-3
notar*	B4F3
notario	B3
notario $	B4F3
notas	Q3V-4i4q4
notas de	Q3
noti*	X18Y24
noti* cuan*	Y4
noti* los*	X4Y5
notif*	X17Y17
notificaciones	X15Y13
notificaciones $	X15Y4
notifiques	X4
notis	Y4
nov	H11
nov $	H8
nov*	F-3H10W5Z5a3j4n6
nove*	n9
noved*	n9
novedad	n6
novedad $	n8
novi*	B3F-4H10W6Z4
novi* #*	H3
novi* a*	W3
novia	W6h5
novie*	H12h-3j3
noviembre	H11j4
noviembre #	H6
noviembre $	H5j4
noviembre todo	H3
novio	B4
novio $	B3
now	p12
now $	p11
nue*	A-4B-3C-5D-3E-4H-6I7L-3M-3P-4R10S-4T3U-4V11W4X-5Y4Z-3b-4c-3d-4e-4f15g3h7i6k14m-3o-6r-3
nuestro	l3
nuestro padron	I3
nuev*	A-4B-3C-4E-3H-6I5L-3M-3P-4R10S-3U-3V11W3X-4Y3Z-3b-4c-3d-4e-3f15h6i6k16o-6
nuev* a*	n3
nuev* caje*	k7
nuev* clie*	V6f9h-4
nuev* cola*	k3
nuev* comp*	h8
nuev* de*	I7R3
nuev* el*	R3Y4
nuev* empl*	R3k4
nuev* en*	Q6V3f-3k4
nuev* enca*	k4
nuev* laur*	k5
nuev* no*	T3
nuev* noma*	k4
nuev* o*	n3
nuev* por*	f4
nuev* que*	T4h3
nuev* se*	k3
nuev* si*	n3
nuev* vent*	V5h6
nuev* ya*	m4
nuev* yese*	f-3k3
nueva	Q3V15a-3f14h10k12m-3n-5o-3
nueva $	V11h4k3
nueva cajera	k8
nueva clienta	f4
nueva compra	h7
nueva en	Q6
nueva que	T3
nueva se	k5
nueva venta	V5h6
nueva yesenia	f-3k5
nueva*	Y3k3
nuevas en	k3
nuevo	C-3H-3I-4Q-3R7S-3W5X-3a4f11h-6i7k9n6o-4
nuevo $	O4R3Y3a7f6h-3i4j4k-3n5q-3
nuevo a	n3
nuevo aviso	l3
nuevo cliente	f7
nuevo colaborador	k4
nuevo companero	k3
nuevo de	R3T3
nuevo en	T3
nuevo encargado	k4
nuevo favor	k3
nuevo nomas	k3
nuevo para	i3
nuevo que	h3
nuevo si	n4
nuevo*	I10k3
nuevos	I9k5
nuevos $	k4
nuevos de	I6
nuevos nos	I3
num*	A-3E-5H5I5J3L-3P-5Q6R-3T-4U4V-4Y-3d-7e-3h4j-3m3o-4p-4r6
nume*	A-3C5E-5H7I4N3P-5Q6T-4U3d-7e-3h5k-3l3m3o-5p-4q4r7
nume* #*	M6
nume* de*	H-5I10h4j3m3q3r3
nume* del*	H12J3
nume* desh*	q4
nume* elim*	G3
nume* es*	q6r4
nume* esta*	m3
nume* hubo*	H4
nume* le*	n4
nume* no*	J3
nume* noma*	H6
nume* por*	q4
nume* que*	B3Q4Z3n-3q-3
nume* se*	n6
nume* trae*	H7
nume* y*	f3
nume* ☎*	C9E-3F4W3f4h7l6q-5
numer*	A-3E-5H6L-3N3P-4Q6R-3S3T-4U5V-4d-6e-4h3i3m3o-4p-4q4
numeritos	H5
numeritos del	H3
numero	A-3E-5H6I4J4N3P-5Q5R-3T-5U5V-5Y-3d-7e-4h5j-3o-4p-4q6r4
numero #	M4
numero $	F3H-6I-3L-3P-3Q6S3U9V3g6i3j-3n-6r7
numero de	H-5I8Q4W3c3h3m3n-3r5
numero del	H10J3
numero deshazla	q3
numero eliminalos	G3
numero en	D3L3
numero es	q8r6
numero esta	m4
numero hubo	H3
numero le	M3n5
numero nomas	H6
numero por	q3
numero que	B4Q3q-3
numero se	n6
numero te	k3
numero traemos	H7
numero y	N3
numero ya	l3q-3
numero ☎	C4E-4F4G3W5h7l8q-4
nun*	D9P-3d-4f10g3r3
nunc*	D10P-3d-4f7
nunc* ha*	f3
nunc* les*	r4
nunc* lo*	f3
nunc* me*	g4
nunca	D11d-4f6
nunca ha	f4
nunca llego	D3
nunca lo	f4
nunca me	g5n3
nunca se	D4
o	C8D-11G-6H11I7J-9L21O-6P-3Q20R-4T5U-4V-8W-7X-6Y-4Z-5b12c-9d-7e-6f-5g-3h-8i-8j12k-5l-7m10n25o-6p4q-15r21
o #	C3b3
o abajo	H3
o con	Q5n3
o el	L5Q6q-3r3
o en	n8
o es	r7
o esta	C4r3
o estuvo	H6
o fue	B4
o gerente	m3
o hay	r5
o la	n6
o le	E4n5p3
o lo	n3
o los	Q4
o me	Q3n9
o menos	H5I4S3
o mi	B5
o no	D-3J-4L9Q5T-4a-3d-3j3m6n20q-3
o nomas	L3Q7j3n4
o nos	H6n-3
o para	E3
o por	L8
o puro	H3
o que	T10a3n5r11
o quien	n4
o se	n9p4
o sea	F3N3h3r3
o seguimos	I3
o si	r4
o sin	Q6a7
o te	n4
o todavia	C3H3b3n-3
o una	n4
o ya	C3Q3b5l-4m6n3
o* #*	C3
o* abaj*	H3
o* cerr*	n5
o* con*	Q7c-3n3r3
o* desp*	L3
o* el*	L3Q3
o* en*	n6
o* eres*	r3
o* es*	r6
o* esta*	C3
o* estu*	H5
o* gere*	m3
o* hay*	r5
o* la*	n7
o* le*	E4n4
o* lo*	n4
o* los*	Q4
o* maqu*	r4
o* me*	Q4n7
o* meno*	C4H4I4S5h-3n-3
o* mi*	B3
o* muje*	I3
o* no*	D-3J-4L11Q4T-4a-3j3m6n18q-4r3
o* noma*	L4Q6j3n5
o* nos*	H6n-3
o* para*	E3
o* poco*	I3
o* por*	L6
o* que*	T10a3n8r9
o* quie*	n3
o* se*	n8p4
o* sea*	F3N4
o* si*	r5
o* sigu*	A3
o* sin*	a5
o* solo*	j3
o* te*	n4
o* toda*	C3H4b5n-4p3
o* una*	n4
o* ya*	C3b7m3
oaxac*	a3
obs*	F5
obse*	F5G-3
obse* #*	F4
obseq*	F6G-3
obsequiale	F3
obsequiale #	F3
obt*	L5g4
obte*	L4g5
obten*	L4g8
obtengo	L4g5
oca*	N3
ocam*	N4
ocamp*	N5
oct*	H8
octu*	H11P3
octu* comp*	H5
octub*	H9
octubre	H12P3
octubre $	H4P3
octubre completo	H5
ocu*	G-3J4P-3R6S6T5X3a-4c3d10e-4f4g4n-5q-3r-3
ocup*	L-3R5S6T4X4a-3c3d12e-3f3g5j3k3n-5
ocup* cobr*	h6
ocup* dar*	l4
ocup* el*	R6
ocup* mete*	k4
ocup* que*	c4
ocup* regi*	J4
ocupa	d3
ocupa cobrar	k3
ocupa*	S10d8g5
ocupada	S3
ocupada $	S5
ocupar	d6
ocupo	C3H3R5T6X6a-3e-3f5j4k3l3
ocupo dar	l4
ocupo el	H4R4
ocupo meter	k3
ocupo que	Q3c5e-3
ocupo registrar	J3
ofe*	G5L4X4Y7j4l5
ofel*	G3l7
ofeli*	G5l10
ofelia	G4l9
ofelia $	G5l6
ofer*	L5X6Y7j5
ofert*	L7X6Y4j6
oferta	j3
ofertas	L4X7Y6j4
ofertas $	X9
ofi*	r8
ofic*	r6
ofic* de*	r4
ofici*	r8
oficial	r4
oficial de	r4
oficina $	r3
ofr*	T8
ofre*	T12
ofrec*	T11
ofreci a	F3
oig*	D3H4X3b4
oiga	H4b3
oiga* cuan*	b5
oiga* el*	H5
oiga* pong*	F3
ojo	C3
ok	A18K-3O-3a-3n3o38
ok $	A13K-3a-3n-4o34
ok al	A4
ok gracias	o3
ok la	A3
ok ok	o7
ok ya	o3
ok* al*	A4
ok* ente*	o3
ok* grac*	o5
ok* la*	A3
ok* ok*	o5
ok* perf*	o3
ok* ya*	o4
olg*	k3
olga	k3
olga tun	k3
olga* tun*	k5
olv*	J8M3N9a5i8n-4q-3
olvi*	J9M3N7a3e-3i9n-4q-4
olvi* el*	i5
olvid*	J10M3N8e-3i9n-4q-3
olvida	a5i7
olvida el	i5
olvidalo	J14
olvidalo $	J6
olvidalo no	J3
olvidaron	M3
oma*	l6
omar	l5
omar unos	l3
omar* no*	l3
on	O-4S16Y12a-3n-3o-3q3
on $	O-4S15Y9
ond*	H7J-3O18T6a-4b3n7o3q-3
onda	H7J-3O22T5a-3n4q-3
onda $	O17T3a-3n3o3
onda con	H5T4n5
onda* con*	H7T5n3
one	d3q6
opc*	T24
opci*	T31
opci* favo*	T5
opci* hay*	T3
opci* teng*	T8
opcio*	T27
opciones	T29
opciones $	T15
opciones hay	T5
opciones tengo	T7
ope*	K10M3c15n9o-4
oper*	K10V3a3c12n9o-3
oper* no*	K3
oper* por*	M5V5
oper* que*	n4
opera*	K7c14n9o-4q4
operacion	M3V5n11
operacion por	M5V4
operacion que	n4
operaciones	H4K10
ora	n21
ora*	V4a9o18
orac*	a6
oraci*	a10
oracion	a10
oral*	V5o16
oral* pues*	o5
orale	V4o18
orale $	o8
orale pues	o4
ord*	F4Q5a4h5j5n-3
orde*	E3F5Q3a4h4j4
orde* #*	h7
orde* de*	j4
orde* la*	E4
orde* mia*	F6
orden	F3Q5a4h4
orden #	h8
orden alfabetico	I3
orden la	E3
orden mia	F5
ori*	S14T9
orie*	T13
orien*	T14
orientame	T13
orientame $	T9
orit*	S15
orit* no*	S4
orit* que*	S6
orita	S17
orita no	S4
orita que	S3
orteg*	l4
ortega	l5
ortega $	l3
oto*	F8
otor*	F7
otor* el*	A4
otor* punt*	F6
otorg*	F7
otorgar	F6
otorgar puntos	F6
otorgarle	k3
otorguele	F3
otorguele #	F3
otr*	A3B-7D6G-5H-4I-7J8K5M-8N-4O-3Q3R9T3U-6V21W4X-7Y6Z12b-5c-4e-4f-4g-3h-3i18k8l-5m-8o-13p-8q10r-6
otra	B-4D5F-7G-3I-4J12M-5N-3R5T4U-5V21X-5Y5Z6b-3c-6e-6f-4g-3h-3i19k5l-3m-6n3o-12p-6q3r-5
otra $	H6J15O-3T-3V33a-5i8n-7o-6
otra a	i11
otra al	i6
otra caja	q6
otra cajera	T4W3
otra cantidad	E5
otra clienta	C3V10i-4
otra como	Q3i3
otra compra	V4h-4i7
otra cosa	T5i6
otra cuenta	V3
otra de	i9
otra dejala	A4
otra distinta	V3
otra favor	R4
otra gente	h4i-3
otra identica	V-4i7
otra igual	V-3i11
otra igualita	i4
otra la	V3
otra liga	R7V-3
otra mas	V8
otra mesa	h-4q10
otra nota	i5
otra nueva	V6
otra operacion	V4
otra para	i7
otra persona	V8Z9i-4
otra por	V4
otra que	f3
otra senora	V-3q7
otra si	A4
otra sucursal	W10
otra tienda	l3
otra vendedora	V-4k8
otra venta	J6V14h-6i6n-3q-4
otra vez	D9J-6O7P4T7V-12W-3X-3Y11Z-3a12d-3n13q-5
otra*	K7S3
otra* #*	i3q-3
otra* a*	i8
otra* al*	i7
otra* caja*	q6
otra* caje*	T4
otra* cant*	E5
otra* clie*	C3V10i-4
otra* como*	Q3
otra* comp*	J4V4h-6i8q-3
otra* cosa*	J3T3i4
otra* de*	i7
otra* deja*	A4
otra* del*	Q3
otra* dist*	V6
otra* favo*	R6
otra* gent*	h4i-4
otra* iden*	V-3i8
otra* igua*	K3V-4i14
otra* la*	V4h3
otra* liga*	R5
otra* mas*	V11
otra* mesa*	h-3q9
otra* no*	q4
otra* nota*	i6
otra* nuev*	V8
otra* oper*	V4
otra* para*	i6
otra* pers*	G4V10Z10i-6k3
otra* por*	V3
otra* que*	K5f4
otra* rond*	i3
otra* seno*	h3q7
otra* si*	A5
otra* sucu*	W11
otra* vend*	V-4k7
otra* vent*	J6V17h-7i6n-3q-4
otra* vez*	D8J-6O5P5T8V-12W-3X-3Y8Z-3a11f-3n18q-4
otras	K8S3
otro	A4B-3E-3F-4G-3H-7I-3J-4L-3M-4O-3Q5R5T-4U-3V23Z14a-6b-3e3i13k7l-3m-3o-6p-3q14r-3
otro $	J-3T-3V32a-3c3i-3o-3q8
otro cajero	Q3k6
otro carro	V6
otro celular	q4
otro chat	Z10
otro cliente	C3V10q6
otro cobro	V7i3
otro contacto	Z5
otro dia	H-3Q4
otro empleado	k8
otro esperando	V8
otro lado	Z6
otro link	R4
otro mas	V7
otro no	A5
otro nombre	Q3
otro numero	V3q3
otro que	f3
otro senor	q6
otro six	i4
otro ticket	V-3h3i3
otro*	F10i6n3q-3
otro* #*	F10i6
otro* caje*	k5
otro* carr*	V7
otro* celu*	q3
otro* chat*	Z7
otro* clie*	C3V9q5
otro* cobr*	V9
otro* cont*	Z3
otro* dia*	H-3Q4
otro* empl*	k8
otro* espe*	V8
otro* lado*	Z6
otro* link*	R6
otro* mas*	V4
otro* no*	A7
otro* nomb*	Q3
otro* nume*	V4q4
otro* que*	f4
otro* seno*	n-3q9
otro* tick*	V-3h3i5q-3
otro* ☎*	q4
otros	F11i5q-3
otros #	F11i7
oxx*	h3l5
oxxo	l4
oxxo $	l4
oy	H6
oy $	H5
oye	C3D-3H3I6J-5L-3O11S-3U-3W-3a8b5h-3n6o-3q4r4
oye cuales	m3
oye dale	k3
oye la	d3
oye no	J-3n8
oye se	q3
oye y	H6I3T3b4n4
oye* cual*	m3
oye* cuan*	C3
oye* no*	n8
oye* se*	q4
oye* y*	H5I3b3n4r3
pac*	C5I6a4l3
pach*	C4I4a7
pache*	I5
pacheco	C4I4
pacheco $	I3f3
paco	l4
paco* del*	l5
pad*	I9f5n-3o14
padr*	I10f4o11
padr* de*	I5
padr* ya*	o5
padre	o11
padre $	o4
padre ya	o6
padro*	I8f6
padron	I10f4
padron $	I3
padron de	I5f3
padron vigente	I3
pag*	A-4B-4C-6D4E-5G-3I-4J5L7M-4N-3O-3T-4U-3W12X-3Z-3b3c-4d14e5f-5g-4h19i13j4k-4l-5n-10o-4p-5q11r-4
paga	C-4L6d16h-3i4n-3
paga #	d3
paga $	J3
paga con	C-3L6V3d10
paga una	d5
paga*	D-3H3P-3Q6V-3W13a4b4d10f-3g-3h15n-7o-3p-3q4
paga* #*	d4h10
paga* al*	W7h-3
paga* con*	H3L7W-3d19h-7j5
paga* el*	b4h3i3
paga* en*	S3
paga* la*	h4q3
paga* lo*	W4
paga* me*	S3
paga* todo*	L7
paga* una*	d4
pagad*	h6
pagado	e3h3
pagado $	h3
pagal*	W11
pagale	W9
pagale al	W8
pagam*	W5d3
pagame	W6
pagamos de	G3
pagan	L3Q5a8h-3
pagan*	d3
pagando	S3h4
pagar	b5d8h6i6j5n-4q5
pagar #	h4
pagar $	h6
pagar con	L-5d12h-3j6
pagar el	b3
pagar la	q3
pagar lo	W3
pagar todo	L8
pagar*	H6h10
pagarle	H3
pagaron	H5h10
pagaron #	h5
pagaron con	H6
pagas*	F3
pago	C-4E-3G-3H-3J5L7Q-3V3W5a-4d10h14i6j-3n-4q11
pago #	d-3h20q-3
pago $	W9e5q5
pago con	D-3J3L3d6h-4n4
pago de	d4
pago el	D4L5h3
pago en	h-3i5
pago la	V4q4
pago su	h4
pago* #*	d-4h21q-3
pago* con*	J4d9h-4n4
pago* de*	d4i3
pago* el*	D4L5h3q-3
pago* en*	d4i6
pago* este*	V3
pago* la*	V4d3q4
pago* su*	h3q3
pago* ☎*	h3
pagu*	D8L-3a3d3e5h5
pagu* con*	P4
pague	D6L-3P4e4h7n-3
pague $	e4o5
pague con	P4
pague el	P3
pal	F7Z14b5n-3q-3
pal cliente	F4
pal del	Z6
pal guero	F4
pal ☎	h4
pal*	A5Q5T3i8n4
pal* clie*	F4
pal* del*	Z7
pal* guer*	F4
pal* ☎*	h3
pala*	Q6
palab*	Q6T5
palabras	Q7T3
palo*	A5i8n4
palom*	A4i4n5
palomeando	A3
palomita	A3n6
palomita $	A3
palomitas	i9
pam*	B3l6m8
pame*	l5m9
pame* renu*	l5
pame* tu*	B7
pamel*	B4l5m6
pamela	B4l5m11
pamela $	m12
pamela renuncio	l4
pamela tu	B4
pan	i5j5
pan de	j4
pan*	e4f3h3j5k3n3q-3
pan* de*	j5
pana*	k3
pana* ahor*	k3
panad*	k5
panaderia	k5
panaderia ahora	k3
panal*	a4h3
panales	a4h3
panales $	a3
pant*	e6h4j4n5
pant* de*	j3
panta*	e6h3j4n5
pantalla	n4
pantalon	e6h3j5
pantalon de	j4
pao*	k5
paol*	k4
paol* ☎*	k7
paola	k5
paola ☎	k5
pap*	H3O4W3a4
papa	W4q4
papa $	T3
papa no	q3
papa que	a3
papa*	i4j3
papa* no*	q4
papa* tamb*	i4
papas	d3i4j3
pape*	O3a3q-3
pape* dond*	H3
pape* y*	G3
papel	G3a4q-3
papel*	H3O5
papeleria	O4
papeleria $	O6
papelito	H4
papelito donde	H3
paq*	i3j7
paqu*	a5i3j7
paqu* de*	j8
paque*	j6
paquete	j7
paquete de	j6
par*	A3B-7D-9E-5H3I-4K-4L8M-6O-8P-7Q9R8S-5V-6W-6X13Y-7Z8a3b4e-5g9h-3i5j6k5l-5m-4n-3q4
para	A7B-6C5D-9E-3F3K-5L8M-4N-3O-7P-3Q10R10T4V-5W-6Y-6Z11a3b5c4g7j8k4l-9m-3n-9p5q-3r-7
para #	C4d-3j8
para abajo	E3
para aca	P3Z3q-3
para adelante	A5
para algo	b3
para aprobar	A4
para arriba	E4
para atras	e3q11
para cancelar	Q3
para canjear	L4
para completar	d5
para corregir	E3
para cuanto	H3
para dar	Q7
para darme	g5
para decirle	p5
para diciembre	k4
para dulce	R4
para el	C-5F3H-4L4Q-3S4Z8a-3h5i7j4n-3p6q-3
para ella	V5i6
para encargada	R4
para entrar	R4
para esa	A3
para ganar	L7
para gastar	b4
para genaro	G4
para inscribir	Q4
para inscribirme	g4
para juntar	L6
para la	F6G3W-4a11b6d5h-5i4n-3q-4
para lleva	h4
para lo	g7
para los	C3X4
para manana	j4
para mi	H3Z12
para nancy	k8
para otra	Z4
para pagar	L4W5
para personal	R4
para que	A3D-3H-3I-3L6N3P-3R9T13W4X3Z-3a-3b-4f4g-4j-4k6q-4r-5
para registrar	Q8m4
para registrarlo	f4
para saber	r4
para selene	k4
para su	C3d3p-3
para ti	Z7o10
para un	C3b8
para una	E4Q7b3e-4
para usar	p6
para vender	k3
para ver	J5P-3Q15p-4
para ☎	E-5F9R5h-3
para*	X4q14
para* #*	C3d-3j9
para* abaj*	E3G3
para* aca*	I3Z3q-3
para* adel*	A5
para* algo*	b4
para* anot*	H3J3n3q-3
para* apro*	A6
para* arri*	E4
para* atra*	e4q15
para* canc*	Q3
para* canj*	L4
para* comp*	d3
para* cuad*	U3
para* cuan*	H5
para* dar*	Q6
para* darm*	g5
para* deci*	p6
para* dici*	k4
para* dorm*	H4O-3
para* dulc*	R4
para* el*	C-5H-4L5Q-4S4Z6a-3f3h3i5j6n-3p7q-3
para* ella*	V3h-3i8
para* enca*	R4
para* entr*	R3
para* esta*	j3
para* gana*	L7
para* gast*	b3
para* insc*	Q6g7
para* junt*	L5
para* la*	C3D3F3W-4a9b8d7h-5i4n-3q-4
para* llev*	h4
para* lo*	g6
para* los*	C4X5
para* mana*	j4
para* mete*	Q3
para* mi*	Z12c3j-3
para* nanc*	k6
para* paga*	W5
para* pers*	R3
para* que*	A3D-4H-3L4P-3R6T17W3Z-4a-3b-5c3d4e3g-3h-3j-5k8q-4r-5
para* reen*	R4
para* regi*	Q6m4
para* sabe*	b3r4
para* sele*	k6
para* su*	C3d4q3
para* ti*	Z6o9
para* tras*	q3
para* un*	C4b7
para* una*	Q6e-3
para* usar*	p4
para* uste*	Z3
para* ver*	J5Q11p-4
para* ☎*	E-4F8R4
parad*	n4
parada	n4
paral*	X6q12
parale	X3
parc*	e4
parci*	e3
parcial	e5
parcial de	e3
pare*	X21
paren*	X6
parenle	X7
pari*	H4o9
paris*	H4
parisina	H4
parisina $	H4
paro	H3M-3n8
paro $	H3
part*	C-3H-4L5N5Q4U4a4g5h-4i8j-4k3l5n-3p-3q-4r10
part* de*	H-3L5g4k3l7r9
part* del*	U4
part* en*	N3
parte	Q4U5d3g7r8
parte $	L3g3
parte de	g5r11
parte*	Q5i4
partes	Q3h-3i5
parti*	L4N3a11i3k4l4
partido	a13
partido $	a10
partir	L6k4l5
partir de	L7k4l7
pas*	A3E-4H3J-6K6L4M-6N-5Q5R3S3T-8U4V6X-6Y-6Z-7a7c9d-10e-3f-9g-6h4i4j7k4m3n10r-5
pasa	A5J-6L7V4n8
pasa $	L4
pasa a	k3n3
pasa lo	A5
pasa nada	J-5n8
pasa*	D-3E-4F-4H5K6L5M-4N-3O-4P4S-4X-3Y-3Z-3a8c9d-8f-6g-4i5j7k-3l-4m4q3r-3
pasa* #*	e3n4
pasa* a*	I6V6a-4c10
pasa* al*	V5c3
pasa* con*	D3G6L4c10n-3
pasa* cuan*	H4
pasa* de*	I5o6
pasa* el*	B4H4a12c-3
pasa* esta*	P3h3
pasa* la*	R3W3a15c-5
pasa* las*	K4
pasa* lo*	A6U6h6
pasa* los*	H4W7m5
pasa* mi*	W4b6
pasa* mis*	L3P5b-5m4n4
pasa* nada*	J-5n7
pasa* no*	l3
pasa* o*	Q3
pasa* por*	a4
pasa* punt*	L7
pasa* tamb*	H9
pasa* una*	Q6h-4i5
pasa* ☎*	F3
pasad*	H4P5W-3e5h-6i5n3p7q3
pasada	P5e4h-6i6m4p5
pasada $	H-4a4h-3i3m3n7p7
pasada ☎	F3
pasado	H8b3q3
pasado $	n3
pasado no	l3
pasado tambien	H7
pasal*	W6k3q4
pasala	q6
pasale	G-3W10k3
pasale #	W3
pasale los	W6
pasalo	A3
pasalo $	A4
pasam*	D-3E-3H4I4K5Q-3R5U3V5W3a7b6c11d-3k-3l-3m5n-6q-3
pasame	H4K3R5S-3T-3U3V7a9b5c9d-3k-3m6n-6q-3
pasame a	I6V6a-3c9
pasame al	V5
pasame con	c12
pasame cuanto	H4
pasame el	B4H5a8
pasame la	a13j-3
pasame las	K6
pasame lo	R3U7
pasame los	H3m6
pasame mi	b6
pasame mis	m4
pasamos de	I4
pasar	D3L3T3h3j4n-3o-3
pasar $	q3
pasar lo	h4
pasar*	D-3G5K6L9W-3b-5n8
pasarle	L8
pasaron	D-3G10K6b-3n6
pasaron #	n3
pasaron $	K4
pasaron con	G4
pasas	P3o4
pasas la	j4
pase	R5U7V10a-3l3
pase a	l3
pase al	R4
pase el	V7
pase la	V4
pase lo	A3
pase*	V4a11c3
pase* a*	V4l4
pase* al*	R5c3
pase* el*	V9
pase* la*	V3a5
pasem*	V4
pasemos	V3
pasemos a	V4
pasen*	a13c3
pasenme	a5c6
paso	K3O10P-3S7T-4V-6W-4b-3c-3e-5f-3h4k6l4n17p-3
paso $	J5O8S-3h-3l3n21q-3
paso a	L4
paso con	h-3n13
paso de	C7G5h-4n-3
paso dime	B3
paso el	i3
paso la	S5h-3q4
paso las	S3
paso maricruz	l3
paso mi	O3h7
paso o	n5
paso por	H3
paso quitale	l3
paso su	E4k3n-3
paso*	Q13
paso* a*	L3Q3
paso* con*	h-3n15
paso* de*	C7G5h-5
paso* el*	h4i4
paso* la*	S4q5
paso* las*	S6
paso* los*	k3
paso* mari*	l4q-3
paso* mi*	O6h6n-3
paso* o*	n4
paso* para*	Q4
paso* por*	H4a4h3
paso* su*	E4k4n-3
pasos	Q9
pasos para	Q5
past*	F5V-3b4e3i3j6q-3
past* para*	j5
past* que*	F5
paste*	D4F6e4q-4
pastel	D4F4V-3e4i4
pastel #	V-3i5
pastel que	F5
pasto*	j6
pastor	j4
pat*	B4C6E4G4J4L3M-3n-5p-4q-3
pata	B5M-3
pata de	B3
pata* de*	B6M-4
patr*	C3J4n-3
patr* hay*	E3
patro*	C4J4c3n-3
patron	q3
patron $	C4
paty	E3G5W4p-3q-3
paty $	C3
paty ya	G4
paty* ya*	G6
pau*	S6l3
paus*	S5l4
pausa	S4l3
pec*	C3k5
pech	k6
pech ☎	k3
pech* ☎*	k5
ped*	A4D4H-3J6L-3P-3T11b-3e9h4j8l4n-3
pedi	A5D4J9n3
pedi $	D4N3
pedi nada	J5
pedi*	T10e5h4j10n-4
pedi* a*	W6
pedi* de*	a4j6
pedi* el*	C3
pedi* nada*	J5
pedi* ya*	j6
pedic*	h5
pedicure	h4
pedid*	D3W3a-4e9j9
pedido	D4a-4e6j9
pedido a	W5
pedido de	j8
pedido ya	j8
pedir	C3T7V3a5
pedir $	T6
pedir*	T7
pedirte	T4
pedirte $	T6
pedr*	l5
pedro	l6
pedro $	l7
peg*	Z10q-3
pegu*	Z6
pegue	Z4
peina*	h3
pel*	D5Z5h5l3
pele*	Z6l5
pele* conm*	l3
peleo	l3
peleo conmigo	l3
pelo	D6P3
pelo $	D3
pen*	A8D3H-4I-3K26O-3Q-3S4T-4U-3V-4Y5Z5a-5m-3n14o4
pena	D5Z4
pena* era*	Z4
pend*	A12I-3K23V-3Y3a-3m-3n15o5
pend* de*	A10K5
pend* la*	n5
pendi*	A13H-3I-3K28T-3V-3Y5a-3m-3n14o4
pendiente	A-4K12V-3Y6n10o6
pendiente $	K6o6
pendiente de	A3n5
pendiente la	n4
pendientes	A13K26a-3n-3
pendientes $	A5K15
pendientes de	A9K6
pens*	S6Z6n6
pens* que*	Z4
pensa*	S6Z3n5
pepe	P3
per*	A6B3D4E-5G-7H-13J-8K-3L-5N12O-7P-10S11T8U3X-3Y-9Z9b-8c6d-16e-3g-3i6j3k11l9m15n-12o4p-6r6
pera	l4
pera de	l6
pera*	S19
pera* de*	l7
peram*	S10
perame	S8c-3
perat*	S15
perate	S13
perate $	S13
perd*	A-3D9K4Q4R3S-3T19W-4Z13a6c-3d-3h-4n3o-4
perd* al*	F3
perd* el*	R3
perd* ese*	Z3
perd* la*	D7b3
perd* lo*	n4
perd* mi*	Q6a3
perd* mis*	D4
perd* que*	T3
perd* uste*	Z4
perder	D3
perdi	D6Q7T12
perdi $	T13
perdi la	b4n4
perdi mi	Q7
perdi mis	D4
perdi*	D10K6M3R4T8a6h-4q-4
perdida	T8U5h-3j3
perdida $	T9
perdidos	K4
perdio	A-3F4M3R4a6n4
perdio $	a4n4
perdio el	R4
perdo*	Z20a3r5
perdon	Z14q3r5
perdon $	Z5
perdon era	Z3
perdone	Z4
perf*	N12Z-3e4n-3o17
perfe*	o20
perfecto	o16
perfecto $	o11
perfi*	N10
perfil	N6f3
perfil $	N8
perfu*	e3
perfume	e3i3
peri*	j4
perl*	A3B5C4J3R4Z5k4p-3
perl* dice*	A5
perl* esta*	B3
perl* la*	B4
perl* pero*	R3
perla	A5B6J4R3Z4k3
perla $	R3
perla dice	A4
perla esta	B3
perla la	B6
perla pero	R3
perm*	A15G-3K-3N3S4W5d-3k8l11m8n-4q-4
perm* a*	A6l8
perm* al*	l7
perm* cual*	A6
perm* de*	S-3W4m6
perm* o*	m4
perm* para*	k4
perm* pend*	A6
perm* tant*	S4
perm* un*	S3
permi*	A15F3G-4N3S7W4a-3d-3h-3k10l13m6n-4q-5
permiso	A10F4G-4N4S-5W4k8l9m7n-4q-4
permiso $	A3F5G-4k3l8q-5
permiso a	A7
permiso al	l4
permiso cual	A5
permiso de	S-5W7m4
permiso o	l-3m7
permiso para	k4
permisos	A8l4
permisos a	l5
permisos pendientes	A7
permiteme	S10
permiteme tantito	S5
pero	L-3X3Y-3a5d-7e-3h12i11q6
pero con	i3
pero de	V3
pero la	n3q3
pero los	E4
pero no	T4a7n-3q3
pero quiere	h3
pero se	G3
pero si	n3
pero* con*	h3i3q-4
pero* de*	V5
pero* la*	n3
pero* le*	F3
pero* los*	E3
pero* no*	R4T4X3a5n-4q4
perr*	S3a12j7q3
perr* se*	S3a9
perri*	a4
perrito	a4
perro	S3a6j9q4
perro $	a4j6
perro se	S3
pers*	A-4E-3H-6I7J-3N3O-3P-5S-3T-4U6V3W-4X-3Z5a-6b-3c12d-4e-3h-3k11m14n-6o-6r10
pers* a*	G3f3k3
pers* al*	k4
pers* ante*	i3
pers* dado*	m3
pers* de*	p3r4
pers* del*	m3
pers* habi*	m5
pers* hay*	k4
pers* naye*	l4
pers* no*	U5q6
pers* nuev*	k3
pers* o*	r6
pers* quie*	m3
pers* real*	c3
pers* se*	I4
pers* tene*	I4
pers* trae*	I3
pers* ☎*	C4
perso*	A-4B4D-3E-4H-8I9J-3K-3N4O-3P-6S-4T-5U6V7W-5X-3a-6b-3c12d-5e-3h-3k11m16n-7o-7r8
persona	C3N-3Q-3T-3V6Z7c12f4g3i3m-5n-4o-3r9
persona #	V3i-3
persona $	F4V5Z5c8k-3o-3p3q4r4
persona a	G3f3
persona al	k5
persona no	q6
persona o	r5
persona por	V3
persona real	c3
personal	B8H-4P-4U6a-3k14m18o-3
personal $	B8P-4a-3c3k12m12
personal dado	m6
personal habilitado	m4
personal hay	k4
personal nayeli	l4
personal no	U5
personal quien	m3
personales	N7
personales $	N6
personalizada	c5
personas	I8
personas del	m4
personas hay	I4
personas nuevas	k4
personas se	I4
pert*	M3N6
perte*	M3N4f3
pertenece	M3
pertenece $	M3
pertenecer	N9
pes*	A-3C3D10F4G3H-5I-3J-3L10M3P-5Q4S-3T-3W3a-5b9d5e5f-5h6i6j-4k-3l-3n-5o-4q3
pescado	d3
pesi*	D8
pesim*	D9
peso*	A-3D4E3F5G4H-5I-3J-4L9M4P-4Q3W3a-4b5d4f-4h9i7j-3k-3l-3n-4o-3p-3q5
peso* #*	L3
peso* a*	D3G5d-5q7
peso* al*	G3n3
peso* camb*	E3
peso* como*	Q3
peso* de*	F4d4h7
peso* del*	G5W4
peso* en*	D5
peso* lo*	F4h-3
peso* por*	F5
peso* que*	d3
peso* son*	L3b-3
peso* y*	L3
peso* ☎*	E5F-5G-3V6d6h4
pesos	D3E4F4H-4I-3J-3L10M3P-4Q4a-4b7d6e3f-5h9i6j-3k-3n-5o-3q3
pesos $	D-4G-5H-3L5P-3Q5b9d7e3h9i12n-3
pesos a	D4G5d-4q4
pesos al	G5n4
pesos como	Q3
pesos de	F3d6h6
pesos del	G5
pesos en	D3
pesos lo	F4h-3
pesos por	F5
pesos que	E3
pesos quitarselos	G3
pesos son	L5b-4
pesos ☎	E3F-4G-3V5d6h4
pet*	A15l5
peti*	A15
peti* de*	A3
petic*	A16
peticion	A9
peticion $	A7
peticiones	A10
peticiones $	A8
peticiones de	A5
petr*	l4
petr* siga*	l5
petra	l5
petra siga	l4
pho*	h6
phon*	h5
phon* ☎*	h3
phone	h8
phone ☎	h8
pic*	Q4R8
pica*	R4
pica* otra*	R4
picar*	R6
picarle	R4
picarle otra	R4
pico	Q4R3q3
pico para	Q5
pico* el*	R4
pico* para*	Q4
pid*	A11C3D-3F-4H4Q16T-3U-3V-3W8a-4b-3c-4i6j7n-8
pida	A3
pida puntos	A3
pida* punt*	A3
pide	C5Q3W7
pide el	d4
pide mas	W8
pide su	C4
pide*	E3Q6j7
pide* el*	d3
pide* fact*	j3
pide* mas*	W6
pide* para*	Q4
pide* rect*	E5
pide* su*	C4e3
pidel*	W5
pidele	W5
piden	E5Q6j8
piden permiso	A4
piden rectificar	E5
pidi*	A16G3H4W-3e-3i6n-3
pidi* apro*	A3
pidi* audi*	G4
pidi* bren*	A4
pidi* la*	A6
pidi* lo*	H3
pidi* post*	i5
pidi* que*	X3
pidi* su*	l4
pidi* tono*	A3
pidie*	A3G3H6q3
pidiendo	G3H7J3
pidiendo auditoria	G4
pidiendo lo	H4
pidieron	A4
pidieron aprobar	A3
pidio	A14X3i5l3
pidio brenda	A5
pidio la	A6
pidio luis	A3
pidio que	X4
pidio su	l3
pido	L3Q9n-3
pido mi	Q5j4
pido* mi*	Q4j5
pie*	L12W5
pier*	L9n4
pierd*	L13
pierde	n3
pierde $	n3
pierden	L4
pierdo	L7
pieza*	W5
piezas	W5
pij*	h3
pil*	i6
pila*	i6j3
pila* otra*	i3
pilas	i3j3
pilas #	i3
pilas otra	i3
pin*	H4P4h8q-3
pint*	H3L4P3e4q-3
pint* la*	H4
pinto	H5
pinto la	H6
pintu*	L3e4h4
pintura	L3P3h5
pintura $	L5
pip*	a3
pipa	a4
piq*	Z6
piqu*	Z10
pique	Z9
pis*	a5
piz*	b3j4
pizz*	j4
pizz* #*	h3
pizza*	h3
pizzas	h4
pizzas #	h3
pla*	G-3H4a-3c5d-3e7h7j4m12n-6o8p-3q-3
plan*	e4k3m17
plan* comp*	m5
plan* de*	k3m3
planc*	C3e3h3
plancha	e5
planchado	h3
plant*	k3m15
plantilla	m16
plantilla $	m11
plantilla completa	m7
plantilla de	m4
plat*	F4H6J3c5
plat* con*	F5c5
plat* del*	H5
plati*	F3H6J3c3
platicame	H5
platicame del	H6
platicar	c6
platicar con	c3
platique con	F4
play*	h6j6
play* del*	j6
playe*	h5j4
playeras	e4h5j4
plaz*	H3
plaza cuanto	H3
plo*	j3
plom*	j4
plome*	j3
plomero	j3
plu*	h3
pobr* don*	l3
pobre	l3
pobre don	l3
poc*	r5
poco	n4r7
poco eres	r4
poco* eres*	r6
pocos	I3
pod*	H3c6j3m3
pode*	j3
podr*	c5m4
podr* indi*	O-3b4m3
podr* prop*	H4
podri*	H4c5
podria	H4
podria indicar	m4
podria proporcionar	H3
podrian	c3
poi*	C3F6b6d7h-4
poin*	C3F6b5d7h-5
poin* for*	d8h-3
point*	C3F7b4d6h-4
points	C3F7b7d8h-6
points for	d9h-3
pol*	h9o4
poll*	h5o3
pollo	h6o4
pollo #	h3
pollo $	o4
pon	E7W3k4l5
pon a	W3k5
pon en	E8
pon inactiva	l5
pon*	A-8B-3C-8D8E10F6G3I-7J4K-3M-4N-4O-3P-5Q11S-4T14U-3V-5W10X-4Y10Z-3b-4d-3e-5f7g6h6k7m-3n-8o-4p-5q-4r-3
pon* a*	W4k6
pon* en*	E11
pon* inac*	l5
ponc*	R4a9f4
ponc* la*	a10
ponc* su*	R5
ponc* ya*	k3
ponc* ☎*	f5
ponch*	R5a9
poncho	R4a7
poncho la	a11
poncho su	R5
pone	D3T4
pone*	C-3D9Q9T9k5q-3
pone* #*	G3d4
pone* a*	k3
pone* el*	Q6
ponen	D9
ponen $	D4
poner	D4Q9T5W3d3k3
poner $	T5k4
poner el	Q8
poner*	T4
ponerle	T4
ponerle #	G3
ponerle $	T3
pong*	J8L-3Q13T8g3n-3p-3
pong* #*	h5
pong* para*	Q3
ponga	h3
ponga*	J11Y3
pongale	F3
pongale algo	F3
pongame	g3q4
pongas	J9
pongo	Q13T12p-3
pongo $	Q6T10n-4
pongo para	Q4
poni*	F3
poni* #*	F4
ponie*	F4
poniendole	F4
poniendole #	F4
ponl*	C-3D-3E11F9G3I-5W5Y3a-3d-4f8h7i5k3l4n-7
ponl* #*	F8G7
ponl* a*	W3h3
ponl* en*	E12I-4f6h-5k4l4
ponl* otra*	i4
ponl* punt*	F3
ponla	E9
ponla en	E10h-6l3
ponle	E3F9G7W4d-3i9l3n-4
ponle #	E-3F9G12h3
ponle a	W3h3
ponle candado	l4
ponle lo	E3
ponle los	F3
ponle otra	i9
ponle puntos	F4
ponlo	E4I-3f5h3k3
ponlo $	h4
ponlo en	E5I-3f5k4
ponm*	A-3F-4G-3H5W11Y5c4g9h5k3
ponm* #*	W8h4
ponm* a*	W8c3
ponm* en*	g8
ponm* las*	H3
ponm* un*	k4
ponme	A-4F-3H4W10Y5c3g6h3k6
ponme #	W6h3
ponme a	W8c5
ponme en	W-3g9
ponme las	H4T3
ponme un	k6
pons*	F3
ponse*	F4
poo*	h3
poot	f3
poq*	L5U4
poqu*	L6U3b4
poqui*	L5U4
poquito	U4
poquitos	L5
por	A5E-4H-3K6L12O4P4R-3U-3V-5W-6Y5a4d4e3f-5g-4h4i6j3k-11n-7o4p-9q-3
por #	F-3G-3H-5L12V-3a14b-5d3e3h15j-3q-3
por aca	O11
por activar	m4
por ahi	A3O8
por ahora	S3
por alla	O4S3
por aprobar	A7Y6
por aqui	L-3Q9c3
por autorizar	A9n-3
por brenda	I4
por cada	L9
por caja	j3
por cambio	S3
por compra	G7L5h-3
por comprar	L4
por confirmar	K5
por cuanto	H5
por dado	l3
por dia	L8
por donde	T9j4
por efectivo	W4d-4e4
por el	F4G-3J3L-3W-4d8h3j4o4
por empleado	B4
por error	X-3Z10q4
por esa	D3
por fa	C6O-3b5
por favor	D-4E4F-5L-5M-3N3S3V4X6Y4Z-3b3d4i6j-5k-5m4n-5o-3p-4
por firmar	A4
por fuera	G4
por hoy	o5
por internet	L4
por inventario	E4
por la	F8L-3P3d7h-3l3o5
por las	a7
por llegar	l4
por lo	b6j4
por los	a3e4h-4q7
por maternidad	l4
por mes	I5
por mi	A5U3a3
por monto	L3
por nombre	Q3
por pan	i3
por ponerle	G3
por producto	e4
por puntos	d7
por que	C-6D6L8P8b-3n7r9
por resolver	K3
por si	J4a5n4
por su	C7D6h9
por sus	h4
por telefono	R6c5
por ticket	H4L4P5
por traer	F5
por tu	D4a6
por ultima	B3P4
por un	b-4d7i3
por una	L3
por unas	i4
por uno	P6
por*	D10E-3G5L14W8a-3f4l-3n7q-3
por* #*	F-3G-3H-5L11a15b-4d3e3h12j-3q-3
por* aca*	O9
por* ahi*	A3M3O12c-4
por* ahor*	S3
por* alla*	O6S6
por* apro*	A4Y6
por* aqui*	Q7c3
por* auto*	A9n-3
por* bren*	I5
por* cada*	L7
por* caja*	h3
por* camb*	S3
por* comp*	G7L10h-3
por* conf*	K8
por* cuan*	H4
por* dado*	l3
por* dia*	L7
por* dond*	T11j4
por* efec*	W3d-4e3
por* el*	F4G-3L-3W-3b3d7j3o3
por* empl*	B5
por* erro*	F3G3Z9q3
por* esa*	D4L3
por* fa*	C5b5
por* favo*	B3D-4E4F-6J5L-5M-3S3U3V4X10Y4Z-3b3d4h-3i3j-5k-5n-3o-3p-4
por* fin*	o3
por* fuer*	G4d-3
por* hoy*	o4
por* inte*	L4
por* inve*	E3
por* la*	F10G-3P3a3h-4l3o7
por* las*	a5
por* lleg*	l5
por* lo*	b7j4
por* los*	G-3d3e6h-3q6
por* mate*	l3
por* mes*	I4
por* mi*	A6U3a3
por* mont*	L3
por* nomb*	Q4
por* otro*	i3
por* pan*	i3
por* part*	i4
por* pone*	G3
por* prod*	e4
por* punt*	d7
por* que*	C-7D6L11P8b-3n7r8
por* quie*	B4
por* reso*	K5
por* si*	J7a3
por* su*	C5D3h7
por* sus*	h3
por* tele*	R4c6
por* tick*	H5L4P3
por* trae*	F4
por* tran*	i3
por* tu*	D3a3
por* ulti*	B3P5
por* un*	G3b-3d7i3
por* una*	L3h-4
por* unas*	i3
por* uno*	B3P5
porc*	L9W11
porc* de*	W4
porc* se*	L4
porce*	L13W10
porcentaje	L13W10
porcentaje se	L8
porf*	h3
porq*	D11G5J3d-3f4n-3
porq* es*	f3
porq* se*	F3q-3
porq* yo*	B3
porqu*	D14G6d-4f4n-4
porque	D6E-3G6J3W3f3n-3
porque es	f3
porque regreso	G3
porque se	F4q-3
port*	H3
porto el	H4
pos*	a4i5
post*	i6
post* #*	i4
postr*	i5
postre	i7
postre #	i4
pozo*	h3
pra*	J4k5l3
prac*	J3k4l3
prac* que*	k4
prac* ya*	l5
pract*	J3k3l3
practicante	k4l4
practicante que	k3
practicante ya	l3
pre*	A-3B-3C7E-4F6H-6I-3K-3L3N5P-3R-3S7U-4V-6W12Y11Z-3a3d3f-4g-4h-8i-4j12l-3n-4o-3p5
prec*	W13j15n-4q7
prec* #*	F3
prec* a*	W3
prec* de*	W7j5
prec* el*	W3
prec* tien*	j3
preci*	W13a-3j16n-5q9
precio	W13j15n-5q5
precio $	q5
precio a	W3
precio de	D3W6j5
precio del	j4
precio en	h3
pref*	N4c6
prefi*	N5c7
prefiero	N5c6
preg*	C11H-3L5M4N5S6T6U-3V-5W-5X9a-3d-3e-3h-6j7o-3p7q-4
preg* a*	S6
preg* cuan*	X3
preg* el*	P3Q3
preg* la*	L6
preg* por*	C11M3
preg* que*	p4
preg* si*	j6n3
preg* y*	S3
pregu*	C8H-3J5L6M3N5S9T5V-4W-5X7a-4d-4e-3h-4j6o-3p8q-4
pregunta	C7L7M3V-4d-3j5n5p3
pregunta $	O4
pregunta cuanto	C3
pregunta la	L7
pregunta por	C9M3V-3
pregunta que	p3
pregunta si	f3n5
preguntan	j5
preguntando	C4Q3n-3p3
preguntar	C3
preguntara	b3
preguntarle	S6
pregunto	C-4D5S8T4X7
pregunto $	D3T4X3
pregunto al	S3
pregunto su	S4
prem*	F5G3Q3d13
prem* a*	F8
prem* de*	d4
prem* eran*	G6q-5
premi*	F10G4d9
premiar	F8
premiar a	F7
premiarlo	G6q-5
premiarlo eran	G6q-5
premio	d10
premio $	d6
premio de	d4
premium	q5
pren*	X-3Y10a3e6
pren* el*	a6
pren* las*	Y5
pren* los*	Y4
pren* me*	e8
prend*	X-4Y9a6e8
prende	X-3Y8a5
prende las	Y4
prep*	Z3k4
prep* su*	k5
prepa*	k3
preparale	k3
preparale su	k3
pres*	H-3W11a8j3
pres* #*	a9
pres* en*	l3
prese*	l3r3
presentado en	l3
presi*	S4
prest*	W10a9
prestame	W7a4
pri*	A-3E-3Q-3S3T11V7W3f7h3i-3o3
prim*	G3V7f7h3n-4o3
prim* al*	H3
prim* como*	S4
prim* de*	l4
prim* el*	V5h5
prim* es*	h4
prim* naye*	G3
prim* sofi*	k4
prim* vez*	f7
prim* ☎*	C3
prima	G5W4d-4k3q3
prime*	S6V8f7h4o4
primera	B3f6o6
primera vez	f7
primero	H3S3V4f4h4
primero $	T3V7
primero al	H3
primero como	S3
primero el	V5h5
primo	a4l5
primo de	l4
prin*	T13
princ*	T13
principal	T12
principal $	T13
pris*	n3
prisa	n3
pro*	A-7B-5D6G4H-3I10K-4L4M-6N3O-6Q9R-5S-3T-8V16W11X4Y3Z-3a-3b-8f3g7h-6i-3j9k-3l-7m-6n5o-7p-4
prob*	J3a5j6n3q3
proba*	J4a6j6n4
probando	J4a4
probando $	J3q3
problema	D3
problema con	D4b-3
proc*	G3Q12n13
proc* #*	G5
proc* con*	d4
proc* mi*	n5
proc* para*	Q6
proce*	J3Q9d5n15
procede	G6Q3n11
procede #	G5
procede $	n4
procede con	n5
proceder	d4
proceder con	d4
procedimiento	Q9
procedimiento para	Q3
proceso	n7
proceso $	n4
proceso mi	n5
prod*	D6U4e10
produ*	D5U3e13
producto	D6e10
producto $	e4
prof*	E3P4h4
profe	E5P3
profe $	E8P7
profe unos	F4
prog*	I12L5N9W3a-3f12g10l-3m-3n-4q-3r5
prog* a*	f4
prog* de*	g4
prog* quie*	I6
prog* ☎*	f3
progr*	H-3I13L5N9O-3W3a-3f10g11l-3m-3n-3q-3r5
programa	H-3I16L5N9O-4f12g9j-3l-3m-3n-4q-3r3
programa $	I12L3N9W-3g4n-3r4
programa a	f5
programa de	O-4g5
programa o	I4
programa quienes	I5
prom*	D4F5H3J-3Q-3T-4W6X10Y7a-3j13n-4
prom* #*	F3
prom* de*	g4j5
prom* del*	j3q3
prom* hay*	j7
prom* me*	W4
prom* por*	H4
prom* punt*	D4
prome*	D4F8H7
promedio	H7
promedio $	H3
promedio por	H4
prometi	F6
prometi #	F3
prometimos	F4
promo	G3g5j7n-3q4
promo $	G3I4
promo de	g3j8
promo del	D3
promo*	T-3W4X7Y8j6
promocion	W8
promociones	Y7j3
promociones $	Y6
promos	X5j3
promos $	X4
prop*	G3L3Q5U4V4f-3i4q3
prop* el*	H3
prop* nume*	G3
propi*	L5Q6U4V5n-5q4
propina	Q6i3n-4q3
propio	G4q3
propio celular	k3
propio numero	G4
propo*	H5
proporcionar	H5
proporcionar el	H4
prov*	W11c9
prov* del*	W4
prove*	W9Z4c7
proveedor	W11c8
proveedor $	W8Z4
prox*	V20W4p4
proxi*	Q3V20W3p4
proxima	A-3Q5V13W3p5
proxima $	V8p5
proximo	V12
proximo $	V14o-3
pru*	G3k4n6q4
prue*	k3l3n3q5
prue* y*	l3
prueb*	G3k5
prueba	k5l3q3
prueba $	k6q3
prueba a	G5
prueba y	l3
pub*	W8X7Y5
publ*	W8X5Y5
publi*	W10X6Y3
publicidad	X10Y6
publicidad $	X6Y5
pud*	n3
pudo	n3
pudo confirmar	n3
pudo* conf*	n3
pue*	B-5D-4E-7G-7J-7K-6L10M-6O-3P-5Q5R-4T11U-5X-6Z-6b6c11d3g3h-4j5k7l8m6n5o4p-4q7r-5
pued*	B-4D-5E-6G-5H-5I-4J-5K-4L13M-4P-4Q5S3T12U-6V-5X-4Z-4a-8b5c15d3g5h-5j6k9l9m8o-8p-6q5r-7
pued* ando*	S3
pued* arre*	q3
pued* aser*	T7
pued* borr*	q3
pued* camb*	L5T-3b5q7
pued* canj*	W5d3
pued* capt*	k5
pued* cobr*	L3l4
pued* corr*	q3
pued* crea*	f3
pued* cuan*	H3
pued* dar*	T4n4
pued* darl*	n7
pued* deci*	T3
pued* devo*	e3
pued* dict*	Q7
pued* entr*	l7
pued* gast*	b5
pued* habl*	c5
pued* hace*	Q3T6
pued* here*	L3
pued* insc*	f4
pued* ir*	j5
pued* junt*	L6
pued* llam*	c6
pued* mand*	Q6
pued* marc*	c13
pued* mete*	F3Q3g5i5k3n3q-5
pued* ni*	l4
pued* paga*	j5
pued* pasa*	L5
pued* pedi*	T14
pued* pone*	Q3
pued* reco*	j3
pued* regi*	U-3k4m10
pued* segu*	n7
pued* ser*	D4
pued* usar*	L14k5
pued* vend*	l4m5
pued* ver*	j3l4
pueda	H-3L-3W6k17l12q-4
pueda captura	k5
pueda cobrar	l4
pueda entrar	l5
pueda meter	k5
pueda ni	l3
pueda registrar	k5
pueda vender	l3
puede	E-3F3L5O3Q4T9a-3c4j8m6o-3p-3q4r-3
puede $	O3Q4T5
puede cambiar	q4
puede corregir	q3
puede dictar	Q9
puede hacer	T3
puede meter	F4Q4q-3
puede pagar	j5
puede registrar	m3
puede ser	D5
puede usar	L7k4
puede vender	m6
puede ver	l3
puede*	C3G-3L11O-3Q-3T5c7m5n-3
pueden	L11T-3U-3c9m7
pueden heredar	L3
pueden registrar	m7
pueden usar	L4
puedes	C3T7Y3h3n-3
puedes dar	T4
puedes decir	C3
puedo	D-3L11O-3Q4S4T11W-5a-4b5c6d6e4g6h-4k-3l-3m-3n6o-5p-4q6r-3
puedo aser	T6
puedo cambiar	L6T-3b6q3
puedo gastar	b3
puedo hablar	c3
puedo hacer	T5
puedo juntar	L4
puedo mandar	Q4
puedo meter	g4n4
puedo pedir	T5
puedo pedirte	T9
puedo seguir	n7
puedo usar	L4d6
puen*	H6a5
puen* de*	H3
puent*	H6a7j3
puente	H5a6j4
puente $	H4j3
puer*	W5a5
puert*	W6a8l3
puerta	a7l3
puerta $	I3l3q3
pues	C4H4T-4V4b4m-3n8o16
pues $	b5n7r3
pues cuanto	H3p7
pues que	C5o4
pues ya	o3
pues*	B3U4m4
pues* cuan*	p4
pues* maur*	m3
pues* punt*	U3
pues* que*	C5o3
pues* tien*	m3
pues* ya*	o3
puest*	B4U4
puesto	m3q3
puesto maura	m4
puesto puntos	B4U5
puesto tiene	m4
pun*	A4C11D10E9F10G10H-3I-3J3K-4L11M-6O-8P4Q4R-4S-6T-7U-4V-8W10Y3Z-5a-10b9c-6d9e-8f3g5i-7j-9k-6l-5m-7o-8p7r-3
punt*	A4B4C11D8E10F11G10H-3I-4J6K-4L11M-6N4O-7Q4R-4S-6T-7U-3V-7W8Z-5a-10b10c-7d11e-8f4g4i-7j-10k-6l-5m-7o-8p7r-3
punt* #*	d10
punt* a*	B3E3F8G6W6b-3d6f-3p-4
punt* abaj*	F-3G5
punt* acum*	C-3p8
punt* al*	B5E5F9d3h-4
punt* celu*	G3
punt* clie*	E4
punt* como*	p4
punt* comp*	d4
punt* cuan*	H3L4
punt* dan*	L4
punt* de*	C10D-3E8G8H-4W15b-6f-5h4n5q-5
punt* del*	C6D3E11F-5L-4d7h-6p5
punt* dire*	F4
punt* disp*	C5
punt* dobl*	L5
punt* el*	C3d4f3
punt* en*	H3L4W5h-3n5
punt* es*	d3
punt* esta*	A3D3
punt* extr*	F4
punt* favo*	b3g3p3
punt* hay*	Q5
punt* hoy*	U3
punt* igua*	L3
punt* junt*	I5p6
punt* la*	E3G-4f3
punt* le*	C-3L5n4
punt* los*	Q4X4
punt* manu*	F12
punt* mas*	F11G-3
punt* me*	C3D-3b8
punt* ni*	E5G-3
punt* no*	J4W5
punt* o*	D-3L7n5r3
punt* paga*	d3
punt* pal*	C4F4
punt* para*	p7
punt* por*	G-3L6O-3Y4b-3d10
punt* que*	D3F9G3J3n-3
punt* sama*	B4
punt* se*	H7I-3f3
punt* si*	F3
punt* sin*	D6
punt* sirv*	L3
punt* son*	q5
punt* su*	F3
punt* teng*	b9
punt* tien*	W3
punt* uno*	P4
punt* valg*	W8
punt* y*	B4L-4P4b3d3f3q3
punt* ya*	J4W6
punt* ☎*	C8F11d4f5h-3
punta*	C6E3
puntaje	C6E3
puntaje de	C4E5
punto	D3H-3L15Q3W5b-3q4
punto $	D3L14
punto*	A5B4C10D9E9F10G9J6K-4L8M-6N3O-6Q3R-4S-6T-7U-3V-8W8Z-5a-10b10c-7d9e-8g4i-6j-10k-6l-3m-7o-8p8r-3
puntos	A3B4C10D8E9F10G10J7K-4L8M-6N3O-7P3R-4S-6T-7U-4V-7W8Z-5a-9b11c-7d9e-7g6h-3i-6j-8k-6l-3m-7o-8p9q-4r-3
puntos #	d13
puntos $	B-5C7D7G10H-5J3L8O-4P5Q5S-3T-5U-3X-4Y5a-5b12c-3d9g5j-4m-3o-5q-5r-3
puntos a	E5F10G8W7b-3d4f-3p-3q3
puntos abajo	G4
puntos acumulados	p3
puntos al	B7E4F8L-3P3h-3
puntos celular	G4
puntos cliente	E3
puntos como	g3p4
puntos cuanto	H5
puntos dan	L4
puntos de	C10E7G8H-4I3W10b-6f-5n4q-5
puntos del	C4D5E10F-6d5h-5n-3p5
puntos directo	F4
puntos disponibles	C4
puntos doble	L3
puntos el	d3f3
puntos en	H3L6
puntos es	d3
puntos esta	A3
puntos extra	A5F4
puntos favor	C3b4g3
puntos hay	Q6d-3
puntos hoy	U3
puntos igual	L3
puntos jaja	L4
puntos junto	p4
puntos juntos	I6
puntos la	C4G-4b3f4
puntos le	C-3H-3L7n3
puntos lo	A3
puntos los	X6d3
puntos manualmente	F5
puntos mas	F9G-3
puntos me	C3b7g3
puntos ni	E5G-3
puntos no	W5
puntos o	D-4L5b3n6p3r5
puntos paga	d3
puntos pal	C3F4
puntos para	p5
puntos por	C-3G-3L6Y4b-3d10h5
puntos que	A3D5F10G3J3n-4p-3
puntos rebajaselos	G3
puntos saca	B3
puntos samanta	B3
puntos se	H7I-3f4
puntos sin	D6
puntos sirven	L5
puntos son	L3d-3h3q4
puntos tengo	b10
puntos tiene	W6b-3
puntos trae	C3
puntos uno	P5
puntos y	B3L-4b4d3f5
puntos ya	J4W5
puntos ☎	C8F9W-3d3f6
pur*	D17H5Q5T-3X6a3h3j-3n-4q-4
pura	D8L4
pura*	D6Q4
puras	D5Q5
puro	D7H5X4a4h4q-3
puro numero	M3
puro viernes	H4
puro* miro*	H3
puro* nume*	Q3
puro* vier*	H5
puros	D3
pus*	D3G10H-6M4Q-3V-4W-3Y6d-5e-3h-3n18p-3q22r3
puse	A3G5H-3V-3Y5n18q20
puse #	G6
puse $	n19
puse al	q5
puse de	q5
puse el	q11
puse lo	q5
puse los	n6
puse mal	q4
puse mi	q3
puse que	A3n-3
puse un	q3
puse* #*	G6
puse* al*	q4
puse* de*	q6
puse* el*	q9
puse* lo*	q5
puse* los*	n4q3
puse* mal*	q4
puse* mi*	q5
puse* que*	A4n-3
puse* un*	q4
pusi*	D5G6M4h-3n8
pusi* #*	q3
pusi* al*	n4
pusi* mi*	D5
pusi* sus*	n3
pusie*	D6G5M3q-3
pusieron	D5G7M4q-3
pusieron mi	D4
pusieron sus	n3
pusim*	G4M3
pusimos	G3
pusimos de	G4
pusis*	n11q3
pusiste	a3n10q4
pusiste #	q4
pusiste $	n5
pusiste al	n3
puso	B3F3h-3r3
puso #	G4
puso aqui	T3r6
puso puntos	B3
puso sus	F3
puso* #*	F4G3
puso* aqui*	T4
puso* sus*	F3
qr	R4g6
qr para	R7k-3
qr* para*	R5
que	A4I-3J-5M4N-4O6P6Q4T8U3X-4Y-3Z-5f-4g-4h-5i-5n4
que #	D6d3
que $	D-3Q4T9a7n11r3
que a	F3L4
que abrimos	H7
que acaba	d3p4
que acabas	q4
que acabo	R3h-4i5p6
que ahora	W4
que ajustar	E5
que ajuste	B5
que alguien	c4
que anda	E4
que ando	k4
que anotaste	n4
que antes	D7
que aparezca	q4
que atendi	i5
que atienden	m5
que autorizar	A5
que ayer	H3
que bajarle	G5
que baje	S8n-3
que beneficios	L8
que bien	o4
que bonito	O-3a7o6
que buen	O-4T-4a8o7
que bueno	o4
que cajera	B6I-4M4
que cajeras	m7
que caloron	a7
que cambiarlo	E5
que cancelar	q4
que cantidad	b3p5
que capturarlos	k4
que celular	M8n5
que chambee	k4
que chayo	l4
que chulada	o10
que clienta	M4n3q-4
que cliente	M14n5q-3
que clientes	I3
que cobran	k3m5
que cobre	U5k6
que comandos	T8
que compra	W6
que compraron	I4
que compras	P6
que compre	P9W3
que compro	D-3N3P-4W9e6f3h3
que consumio	h4
que coraje	D6
que correcciones	A5
que corregirlo	E3
que cosas	P5T6
que cuanto	U-3p8
que da	D3a3
que dan	g3
que dar	A5
que darle	F4
que datos	Q4g6n-3
que debe	E5d3
que deberia	p3
que debia	h3
que debo	Q8
que decir	Q5
que dejo	H7K3
que descanses	o3
que despachan	m5
que despache	k5
que devolverle	e4
que dia	C-4P17a10
que dias	L4O-5j16
que dice	M6O3n10
que diga	D3E5
que dios	a4o3
que echar	q6
que eficiencia	o11
que el	D3G5R3k3n-3
que ella	E3
que empezamos	I6
que empleados	m6
que empresa	r5
que enderezarlos	E3
que entre	R3
que era	Z7
que eres	r9
que es	P4Q-3T11W3j-3r13
que esa	q3
que escribir	T4
que escribo	Q7
que espera	A3
que esta	A13D-3K3Q-3V3a-3d-3q5
que estaba	V6Z3e5k3n3q-4
que estan	I4m4
que este	Q5
que estoy	S5
que estuvo	B5
que fallo	K3
que falta	A5F4V5
que faltan	S5
que fecha	M5
que firmar	A5
que forma	Q4T7
que fue	M4n13
que fui	P3
que gano	G5L3
que gastar	L6
que gaste	P-3b3h5
que gasto	P4W5d-3
que gente	m9
que guardaste	n5
que ha	B4P7
que hace	T3
que hacemos	Q5T3
que hacer	J5T3g3h3
que haces	T13
que hago	Q12T7h-3n13
que hay	A4H5K6S4W9a-3b4n-3
que he	P12U10
que hice	U6n6
que hicieron	D4
que hicimos	n3
que hiciste	q4
que hizo	B11H-3Q3
que hora	B9H-3M3P4j10
que horas	a3
que hoy	a6
que hubo	H7O16
que itzel	R3
que jessy	l3
que junta	C3d4
que junte	f3
que la	A5D3f4i4l4q5
que lazaro	l6
que le	D6E-3F6G3H-4I-3L3M-4O-3Q4R4S-3T5U-3V-3X3d5e3k-5l-4n5o-4p7
que link	R7
que llego	S5k4
que llegue	S8
que lleva	C3Q3d4h-3
que lleve	P5
que llevo	Q3U15b6
que lo	J4L-4R4c6d10f4k-3n6
que los	J3P4W7
que lucero	l4
que luego	n5
que luis	J-3l4
que lupita	k4
que mal	D8
que mande	g4
que mando	A5
que manera	Q7
que marcas	j3
que mas	F5P5T25W5n-4r-3
que maura	k4
que me	A5H-4M-3O-3Q-4S3T7X6Y10Z-3b-4c15d-3e5h4j-6o-3q-4
que meter	e3h3
que meterlo	f3
que meti	Q4n4
que mocharle	G3
que modo	H-3Q6
que monto	L3n5
que movieron	B3
que movimientos	P6
que necesito	L3
que negocio	r10
que ni	D4K6
que no	D3E-3F5H-3I3J5K8L-5P-6S-3T-9U-3V-3Z9c-4e4j-3k-4l12n7o-3r6
que nomas	A4
que nombre	I5n6
que nos	F3
que numero	H6M4Q-3a4m4n13q-4
que nunca	D5f4n-3
que onda	H7O19h3n6o-3q-3
que opciones	T9
que otra	J5K4n-3
que padre	n-3o15
que paga	L3S3q3
que pago	h4
que pague	P3e4
que pasa	L5
que pase	A4V6
que paso	D3O18h-5n16
que pasos	Q5
que pedi	A4
que pena	D4Z3
que personas	m3
que piden	Q5
que pidio	A14
que poncho	k3
que poner	Q6T6
que ponerle	T3
que pongo	Q4
que por	H-3L12
que porcentaje	L9
que precio	j4
que procede	Q3n11
que pueda	W5k8
que pueden	m3
que puedo	T14
que puntos	b6
que puse	n-3q7
que quede	E6
que quedo	K4n8q7
que quiere	f6n4
que quita	G5q-5
que quitale	G6
que quitarla	q5
que rapido	o8
que recomendo	F3
que reenviar	R3
que registrar	h9k3
que registraste	q5
que registre	q3
que regresarle	e5
que regresaron	e4
que regrese	S6
que repetir	n4
que reponerle	F4
que retirarle	G5
que revise	A3
que risa	o6
que ruben	k6
que sabes	T6
que sacarlo	l4
que saldo	C5D-3b6d-4n-4p16
que salga	Y4d7n5
que salio	F3H4n4
que samanta	k5
que se	A-4C-4H8J-5M-3O-3P11R4S9T8U-4V8W-6Z-3a-5d8e-3f3h4i-3k-5o-4q-7
que sea	d4q5
que si	A4d5h4n6q5
que siempre	q3
que significa	n7
que sigue	Q3T4V16a-3n9
que sirves	T11
que su	D6d3p-3
que tal	H18O25T-3a-3n-3o-3
que tambien	i3
que tan	n7
que tanta	I11
que tanto	C8P-3U9b7
que tantos	I4
que te	C-3J11Q4S-3T8h-5n10q4
que telefono	M5
que tenga	C3E8d9o4
que tengan	N3
que tengo	A8D5Q7d6m4
que tenia	b6
que termine	S3
que ticket	K5M3
que tiene	C11E7L-3d10f-3n-4p3
que tienen	I3W5
que toco	B11
que trabajan	m5
que trae	C13I7P4d5
que traen	j4
que traes	H5
que tu	V3k3n-3
que usarlos	L5
que use	R3d3
que va	C3H9n7o5
que validar	A5
que vendi	Q3
que venga	A4c9
que venta	M12h-3
que ventas	H-4K5U3W4
que viene	C-3V13
que vino	P5d-3h3
que volver	n5
que ya	A4D-3N4Q5R3X6b3f-3q3
que yo	A9D3U7n-3
que*	B-5C4D9E4F5G-5H-5I-5K11L-6M3O-4Q-5S-3U-7V3X-6Z7b4c-3d-5e6f-4g-4i-4j4l-6n9o11p11q4r-7
que* #*	D4d4
que* a*	D3F3
que* abri*	H8f3
que* acab*	i6n3p8q6
que* ahor*	W5a6
que* ajus*	B4E4
que* algu*	c5
que* anda*	E3
que* ando*	k5
que* anot*	J3
que* ante*	D6
que* anul*	q3
que* apar*	E3
que* aqui*	g3
que* aten*	i4
que* atie*	m3
que* auto*	A7
que* ayer*	D3H3
que* baja*	G7q5
que* baje*	S10n-4
que* bene*	L11
que* bien*	o5
que* boni*	a5o4
que* borr*	l4
que* buen*	O-7T-3a8o8
que* caje*	B6I-5M8m6
que* calo*	a10
que* camb*	E5
que* canc*	q4
que* cant*	b4p4
que* capt*	k4
que* carg*	n3
que* cayo*	H3
que* celu*	M8n5
que* cham*	k4
que* chay*	l3
que* chul*	o11
que* clie*	M17h-3n10q-7
que* cobr*	U5c4h-3k8m3p3
que* coma*	Q4T6
que* comp*	C-4F-3H-3I4N4P6W12b-3e9n-3
que* cons*	h3
que* cont*	T5V4
que* cora*	D7
que* corr*	A5
que* cosa*	A3T7
que* cuan*	p5
que* da*	a3
que* dar*	A6
que* darl*	F3
que* dato*	g5k3
que* debe*	D3E6d3p3
que* debi*	h3
que* debo*	Q10
que* deci*	Q7
que* dejo*	H9K3
que* desc*	j4o5
que* desp*	k4m6
que* devo*	e4
que* dia*	C-4P15a8
que* dias*	L5O-5P4j11
que* dice*	M5O4n12
que* diga*	D3E5
que* dios*	a10o3
que* echa*	q5
que* efic*	o10
que* el*	D3E3G4H-3Q4R3V-4l4n-3
que* ella*	E4
que* empe*	I4
que* empl*	M5m5
que* empr*	r4
que* en*	L3
que* entr*	P4R4
que* era*	Z7
que* eres*	r7
que* es*	P3Q-4T11j-3r14
que* esa*	q3
que* escr*	Q4T8
que* ese*	q3
que* espe*	A5
que* esta*	A6D-3Q-3V11a-4d-3e5l-3n8
que* esto*	S5
que* estu*	B5
que* fall*	K3
que* falt*	A4F5K5V9n-3
que* firm*	A5
que* form*	Q4T7
que* fue*	M3P4n12
que* fui*	H5
que* gano*	G5L7
que* gast*	L5P3W3d-5h6
que* gent*	m7
que* guar*	N5n5
que* ha*	P8
que* hace*	J4T20V3h3
que* haga*	d3
que* hago*	Q13T9h-3n9
que* hay*	A5H4K6W6b7h3n-3
que* he*	P11U10
que* hice*	U5n5
que* hici*	D3n3q4
que* hizo*	B14H-3Q3
que* hora*	B11H-3P4a3j14
que* hoy*	U3a5
que* hubo*	H6O16
que* jess*	l3
que* junt*	L7d5f3
que* la*	A3D3f4i5l4q3
que* lalo*	l3
que* laza*	l6
que* le*	D8E-4F4G5H-5I-3M-3O-3Q3R5S-3T6U-3X4d7e3k-4l-3n4o-3p7
que* link*	R10
que* lleg*	S10X4q-3
que* llev*	H-3P7Q8U16b4d3h-5n-3q-3
que* lo*	J3L-4R6c7d11f3k-3n7
que* los*	P8W8
que* luce*	l4
que* lueg*	n5
que* luis*	J-6l8
que* lupi*	k4
que* mal*	D6
que* mand*	A5Q3Z-4g6
que* mane*	Q8T4
que* marc*	j3
que* mas*	P6T25W3n-4
que* maur*	k4
que* me*	A4H-4I-4M-3O-3P4S3T7W3X7Y11Z-3b-4c15d-4h3j-5o-3
que* mete*	e3f3
que* meti*	Q5n5
que* mi*	k3
que* mire*	l3
que* moch*	G5
que* modo*	H-3Q9
que* mont*	L3n5
que* movi*	B3P4
que* nece*	L7
que* nego*	r9
que* ni*	D5K4
que* no*	D7E-3F6H-6I3J6K9L-5P-6R3S-3T-9U-3V-3Z6c-3d-3e4f-3h-4j-3k-4l13n4o-3q3r6
que* noma*	A3C3
que* nomb*	I3n6
que* nos*	n3
que* nume*	H6a8m3n11q-4
que* nunc*	D3f4
que* onda*	H9O21h3n4o-3
que* opci*	T12
que* otra*	J6K7V-3n-4
que* padr*	o13
que* paga*	L4S3d-3
que* pago*	h8
que* pagu*	P3e5
que* pasa*	L7
que* pase*	A4V9
que* paso*	D4O15Q3h-3n13
que* pedi*	A3
que* pena*	D5Z3
que* pidi*	A12
que* pone*	Q10T9
que* pong*	Q5
que* por*	L9
que* porc*	L9
que* prec*	j6
que* proc*	Q7n15
que* prom*	W4j8
que* pued*	L5T17W6k6q-4
que* pues*	m4
que* punt*	b4
que* puse*	n-3q7
que* qued*	E3f3n9q7
que* quie*	f5n5
que* quit*	G10
que* rapi*	o11
que* reci*	D4i3
que* reen*	R4
que* rega*	L3h4
que* regi*	h6n-5p4q6
que* regr*	S7e4l3
que* repo*	F4H-3n6
que* reti*	G4
que* revi*	A3n3
que* risa*	o9
que* rube*	k8
que* sabe*	T7
que* saca*	l3
que* sald*	C5b5d-4n-3p18
que* salg*	Y4d8n5
que* sali*	F4H8P3n5
que* sama*	k5
que* se*	A-4C-5G-3H8I3J-5L4P15R3S9T6U-4V7W-6Z-3a-3d7i-3k-4o-4q-6
que* sea*	d4q4
que* sepa*	N3
que* ser*	n3
que* si*	A5f3h5n3q6
que* siem*	q3
que* sign*	n7
que* sigu*	Q4T8V14a-3n8
que* sirv*	T10b-3d6
que* sobr*	e3
que* su*	D6p-3
que* tal*	H19O26T-3a-3n-3o-4
que* tamb*	i4
que* tan*	U3n6
que* tant*	C8I12P-4U7b6
que* te*	J7S-4T10a3h-4n10q3
que* tele*	M5j4
que* tene*	H3
que* teng*	A4C4E7I-3N5O-4Q7a-3d9h-4m3n-4o4r-3
que* teni*	b5
que* term*	S5q4
que* tick*	K3M3h-3
que* tien*	C10E7I3L-3P-3W5d11f-3j-4n-5p3r5
que* toco*	B10
que* trab*	m4
que* trae*	C11E4H4I5P3d5j3
que* tran*	O9W3
que* tu*	V3k4n-4
que* usar*	L5
que* use*	R3
que* va*	H10n6o6
que* vali*	A5
que* vend*	H-4Q3W4h3m3
que* veng*	A4a4c6
que* vent*	H-5K6M11U4W5h-4n-3
que* vien*	V10f3
que* vino*	E3P7
que* volv*	n3
que* ya*	A3N5Q4R3X4a-3q3
que* yo*	A9D4U5
qued*	B-4C6E5G-3H-3I-4J-3K11L-4M4O-4Q-3R-3U-6V4X-4Y-3Z-5b7c-5e5f-3g-5h-6i-4j3l-5n12o9p11r-5
qued* #*	a5
qued* a*	C5K3
qued* al*	C6o5p-3
qued* algo*	A7K5b8n-4
qued* anot*	n4
qued* ator*	K6n-3
qued* bien*	a9o-4
qued* chue*	E3
qued* clar*	T5
qued* colg*	K3
qued* como*	k3m6n-3
qued* con*	n6
qued* cort*	H4
qued* dado*	n3
qued* el*	M6n-3
qued* en*	E6J7S3W9h5n-4p-4q-3
qued* guar*	n6
qued* igua*	T4
qued* inco*	F6
qued* la*	V5h-3j3n8p3
qued* lo*	n10
qued* los*	e4n4
qued* mal*	D3
qued* o*	b3
qued* pend*	K5
qued* punt*	C3
qued* regi*	n6q5
qued* sin*	F5
qued* su*	p4
qued* una*	K3n-3
queda	C6Q3d3j4
queda $	L3b3n-4p4
queda a	C6
queda al	C5p-3
queda en	K-3Q3W5
queda la	j4
queda*	F3J4K8S-3W3a3b4e3h-4o3p4
quedamos	H3J5n-4o9
quedamos cortes	H4
quedan	C4W5a5b7n-3
quedan puntos	C3
quedaron	D3K9
quedaron $	D6
quedaron a	F3
quedaron los	e3n5
quede	D7E6Q-3T4V6k3n4
quede $	n5
quede como	k4
quede en	E7
quedo	A4C-3D-4F3J-3K7L-5M5Q-5S3U-3W-4Z-3a3b4c-3d-5e6f-3g-3i-3k-4l-3n13o5p10r-3
quedo $	K-3S6T-3h-6n20p20q-3
quedo a	n4
quedo al	K-3o6
quedo algo	A7K4b8n-5
quedo bien	a6o-3
quedo como	m6
quedo con	p3q3
quedo el	M7n-4
quedo en	C4E3H3h7p-3q-3
quedo grande	e3
quedo guardada	n4
quedo inconforme	F7
quedo la	V5n8p3
quedo lo	n10
quedo o	n4
quedo registrada	P4n7p-3
quedo sin	F4
quedo su	p4
quedo una	K4n-3
quej*	D12E3F5c4
quej* de*	D5c4
queja	D8E3
queja $	D4E3
queja*	D4
quejo	F4c4
quejo y	F3
quem*	e3
quema*	e3
quer*	R3X-3Y5Z14a3n-5q5
quer* escr*	Z3
quer* mand*	Z4
quer* regr*	Y3q4
quere*	R4X-3Y4Z10a4n-4q5
querer	R4X-3Y4Z9a3
querer $	R4Z4
queri*	Z10h4o4
queria	Z5h4o3q3
queria mandar	Z4
ques*	h5i3
ques* #*	h3i3
queso	h4i4
queso #	h3i3
qui*	A-7B10C-3F-4G7I4K-7L-5M8N7O8R-4S-5T-11U-3V-6W3X4Y3Z-5a-3b-7c6d3g4i-3l6m7o-9p-5q7r8
quie*	A-4B11D-7E-4G-4I7K-4L-5M10N6O-10Q-3S-7T-7b-4c8d4e3f4g8j3m11o-7q-4r10
quie* abri*	W4
quie* acab*	d3h-3
quie* acum*	h5
quie* anda*	B5
quie* andu*	B6
quie* apro*	B8d4e-4
quie* apun*	f4g7
quie* audi*	B5
quie* aume*	F4
quie* auto*	B3
quie* borr*	B3
quie* camb*	d5e4
quie* canc*	B14M-4j3q-4
quie* capt*	h3
quie* chec*	U4
quie* cobr*	M3h3
quie* comp*	B-3E3H3I11M5h-4
quie* cons*	C7
quie* corr*	q5
quie* cubr*	d4
quie* cump*	I3
quie* darl*	h3
quie* deci*	T3n8
quie* deja*	X4j4
quie* desa*	N8
quie* devo*	e4
quie* dio*	B10f-5
quie* echa*	d4
quie* el*	H5N-4P7R5e4g-3
quie* empe*	g3
quie* enca*	j3
quie* ende*	E5
quie* ente*	L4
quie* entr*	f8g3
quie* era*	M4n10r-3
quie* eres*	r11
quie* es*	A5B-4I3M4W8e-3h-3m5r9
quie* escr*	c4
quie* esta*	B-3N4m10r8
quie* falt*	m3
quie* fue*	B7M4n6q-3
quie* gast*	d13
quie* habl*	c5r12
quie* hace*	d6h3
quie* hizo*	M5Q4
quie* insc*	B6f12
quie* invi*	B3R4k-3
quie* ir*	n4
quie* junt*	g3h5
quie* la*	M3j4
quie* le*	B12F-4G-3M6m4n5q-3
quie* les*	B4
quie* lo*	c3n5
quie* mas*	V3W4
quie* me*	B-3c9k4r6
quie* mete*	h6
quie* meti*	B3
quie* mi*	Y3d4g3
quie* mis*	X5g4
quie* mone*	N3d-3f4g6
quie* move*	E4
quie* movi*	B5
quie* nada*	J4
quie* no*	J5X3Z9q4r-3
quie* nomb*	k5
quie* ocup*	d3
quie* otra*	i7
quie* paga*	b3d9
quie* pasa*	L4h4
quie* pert*	N5
quie* prem*	F7
quie* pued*	c4m10
quie* punt*	J3
quie* que*	B-3F-3G-3L-3N8P-6W11Y5k8l11
quie* quit*	B3G3
quie* reci*	Y6
quie* regi*	M3f5
quie* regr*	e5
quie* remo*	l8
quie* rest*	G6
quie* revi*	U3
quie* sabe*	B3C8H3L3P5b5d-5f-3n-3p7
quie* sali*	M4N5
quie* se*	B-3I7M6a7q-3
quie* ser*	f4g3
quie* son*	I5m9r3
quie* su*	d-3e4f6
quie* sus*	X4d-5h7
quie* teng*	m6r4
quie* tien*	m12
quie* trab*	m6
quie* trat*	r4
quie* un*	c3
quie* una*	c4j4
quie* usar*	J3d8
quie* uso*	B3
quie* vend*	M5h4
quie* ver*	B5C7H4P9U4W13b7d-8f-3m3n-5
quie* ya*	I3
quien	A-4B22C-5E-3F-5G-7H-8I13J-4L-4M20N-3P-6R-3S-3T-4U-3W4X-4Y-3a4b-3c11d-5e-6f-10g-4h-12l-6m16n15o-4p-3r20
quien $	B7M5Q3r3
quien anda	B4
quien anduvo	B5
quien aprobo	B9e-3
quien autorizo	B3
quien borro	B4
quien cancelo	B14M-5q-4
quien cobro	M3
quien compra	I10M-3
quien compro	M5
quien contesta	r3
quien dio	B12f-5
quien era	M4n9
quien eres	r10
quien es	A3B-4I6M3W8m4r4
quien esta	m7r6
quien este	B3
quien falta	m4
quien fue	B6M4n6q-3
quien habla	r7
quien hablo	c-3r7
quien hizo	M4Q6r-3
quien inscribir	B6f-4
quien invito	B4
quien la	M4
quien las	B3
quien le	B10F-3G-3H-3M9i3m4n3
quien lo	M3c3n5r-3
quien mas	M3V6W3
quien me	B-3c10k5m-3r5
quien movio	B4
quien no	Z6m3q4
quien puede	m9
quien puedo	c5
quien quedo	n6
quien registro	M3
quien salio	M6n-3
quien se	B-4I8M4a10
quien sigue	V4
quien tengo	r6
quien tiene	m9
quien trabaja	m6
quien uso	B3
quien ya	m4
quien*	I13m17
quienes	I12m19
quienes les	B3
quienes son	I7m9r3
quienes tienen	m4
quier*	A-3B-3C5D-3I-6J3K-4M-10N9O-7Q-5S-4T-4V-3W3X5Y6Z-3a-6c3d8e8f11g9h4j4l3m-9n-4o-3r-11
quiere	B-5C7E-5F-4G-4I-3J6L4M-4V-5W-5a-3d12e11f14h5i5j4k-3l-3n-5p4
quiere acabar	d5
quiere acumular	h4
quiere apunta	f3
quiere cambiar	e6
quiere cubrir	d3
quiere decir	n10
quiere entrar	f3
quiere gastar	d3
quiere inscribirse	f5
quiere juntar	h5
quiere monedero	f3
quiere ocupar	d3
quiere otra	i9
quiere pagar	d5
quiere puntos	J3
quiere que	d8h3
quiere registrar	f6
quiere saber	C7H3L4d-3f-3n-3p8
quiere su	d-3e5f5
quiere sus	d-4h8
quiere usar	d4
quiere ver	C6P4d-3
quieren	d4f6h-4
quieren $	A4
quieren devolver	e3
quieren usar	d3
quiero	A-4B-4D-3E4F5G3H4I-5J3L-4M-8N7O-5P3Q-6R6S-4T-6U4W4Y8Z-3a-3c6d3g10h8i-4j3k3l4m-6n-5p-5r-11
quiero $	Y3b-3d7g3
quiero abrir	W4
quiero apunta	g4
quiero auditar	B6
quiero aumentarle	F4
quiero cancelar	j3
quiero captura	h3
quiero cobrale	h5
quiero comparar	H6
quiero componerlos	E4
quiero corregir	q6
quiero darle	h3
quiero dejar	j5
quiero el	H4P4R6e3
quiero encargar	j4
quiero enderezarlo	E4
quiero escribir	c3
quiero estar	N6
quiero gastar	d6
quiero hablar	c7
quiero hacer	h3j3
quiero inscribir	f10
quiero invitar	R6k-3
quiero meter	h6
quiero mi	d8g3
quiero mis	X3g6
quiero moverle	E8
quiero nada	J4
quiero no	J7
quiero nombrar	k6
quiero otra	J5
quiero pagar	d4
quiero pasar	h4
quiero premiar	F11
quiero que	B-3F-3L-3N8P-4W12Y7d-5k9l9n3
quiero recibir	Y7
quiero registrar	V3h4
quiero remover	l8
quiero restar	G6
quiero revisar	P3U3
quiero saber	B3P3b6
quiero sus	X5
quiero tratar	c6
quiero una	c3j6
quiero usar	J5N-3d6
quiero vender	h5
quiero ver	B3H5P5U6W12b8d-5m4n-3
quih*	O19
quihu*	O13
quin*	H10S5W5a6
quinc*	D4H6I3S3W10a8
quincena	H10S5W8a4
quincena $	H9I4S5W7
quis*	h9j5l-3n-3q7
quis* sabe*	P3
quisi*	c7j5
quisiera	c6j5
quiso	e5h10n-3q7
quiso $	q3
quit*	A-3B6C-4D4G16H-4I-3J-3M-4N9Q10T-3V-3W12X12Z-4a-5b-5c-5d5e-6f-4g-3h-6i-6j-3k-4l19m-4n-10q19r-5
quit* #*	F-4G15d13h-3q-9
quit* a*	B4W5l6
quit* al*	l3
quit* de*	F4G-4X11d3l4
quit* el*	W6X3
quit* ende*	E4
quit* esa*	W3q3
quit* eso*	W4
quit* favo*	l5q-3
quit* gent*	l12
quit* la*	Q6X3h-6q12
quit* las*	Y3
quit* lo*	q3
quit* los*	G7L3Q3q-4
quit* mi*	N4
quit* no*	q5
quit* por*	F4G-3
quit* punt*	B8D4F-3
quit* todo*	G4
quit* un*	q3
quit* una*	q11
quit* ya*	q5
quit* ☎*	G3
quita	B7E4G6P3Q7W8X4Y-3a-3h-6i-4l7n-7q17
quita #	G8q-7
quita $	q10
quita a	W6l7q-3
quita al	l3
quita el	G5W6
quita enderezalo	E4
quita la	Q5h-5q9
quita las	X5
quita los	Q4
quita puntos	B5
quita una	q10
quita*	B-3C-3D7E-3G16J-4Q3W7X5a-3c-3d5e-3f-3l13n-5q14
quitale	F-7G12J-3W8X4d7h-5l10n-5q16
quitale #	F-6G11d8
quitale $	G-3l3q18
quitale de	X7
quitale el	W3l4
quitale esa	W3
quitale favor	l3
quitale lo	G3
quitale los	G8q-4
quitale permiso	l3
quitale todo	G5
quitalos	G5
quitalos $	G5
quitamela	l3
quitamos	F5
quitamos de	F4
quitan	L3
quitan los	L4
quitandoselos	G4
quitandoselos $	G3
quitar	G4Q3h3l8q-3
quitar #	G3d3
quitar gente	l12
quitarla	q4
quitarla $	q5
quitaron	D9F4G-3
quitaron por	F6G-3
quitaron puntos	D5
quitarselos	G4
quitasela	q3
quitaselo	q3
quitaselo $	q4
quite	Y6q4
quite*	N11X12
quiten	N5
quiten mi	N4
quitenlo	X6
quitenlo $	X4
quitenme	N4X3
quiu*	O13
quiub*	O14
quiubo	O16
raf*	l4
rafa	l5
rafa fuera	l4
rafa* fuer*	l4
raj*	q5
rajo	q8
ram*	C4f3j4k9l5
rami*	C5l5
rami* ya*	l7
ramir*	C5c3l6
ramiro	C5c4l5
ramiro $	C7
ramiro ya	l6
ramo	j5
ramo*	k11
ramon	k12
ramon $	k15
rap*	C3Q3f4h6o9
rapi*	C3f4h3o10
rapi* #*	h4
rapid*	C4Q3f5h3o10
rapida	C4
rapido	o8
rar*	B7E5a4
raras	l3
raras $	l3
raro	B6E3a5
raro $	a4
raro hecho	B6
raro*	E3
raro* hech*	B4
raro* los*	E3
raros los	E3
ras*	B14H-5M8N3
rast*	B13H-5M14h-3
rast* de*	B6
rast* del*	B6
rast* el*	M7
rastr*	B9H-4M11N3h-3
rastrea	M5
rastreame	M8
rastreame el	M7
rastro	B15H-4N3
rastro de	B5
rastro del	B6
rat*	D5H-3Q-3S17T-3W3X4d-4h5i7n10p7
rate*	D9
rater*	D9
rati*	D-3S9X5i4n3
rati* ya*	n3
ratit*	S9W5X7i5
ratito	S12X3
ratito $	S5W4X4
ratito ya	n3
rato	S17d-3h5n4p5
rato $	S7n6p5
rato la	h3
rato te	S7
rato* el*	i3
rato* se*	D3
rato* te*	S7
rato* vien*	n6
raul	l3
raul no	l3
raul* no*	l4
raz*	C3I4b3m6
raza	I3m6
raza que	m6
raza trae	I6
raza* que*	m7
raza* trae*	I5
razo*	C5F3b5
razo* del*	C4M3
razon	C3M4b4
razon del	C3
rea*	C-4E8H-4X-6Y15c7q9r4
reac*	X-4Y8
react*	X-5Y10
reactivar	X-3Y9
reaj*	E7
reaj* los*	E7
reaju*	E8
reajusta	E8
reajusta los	E9
real	E3H-3c8q7r4
real favor	c3
real hay	E4
real o	r5
real*	h-4q9
real* favo*	c7
real* fue*	q6
real* hay*	E3
real* o*	r3
reali*	h-3q6
realizar	q3
reb*	G11d3h-5l3n-3p9q5
reba*	G10H3L3d5h-4n-4p8
reba* #*	G12h-3
reba* los*	p8
rebaj*	G13d3h-4
rebaja	G5
rebaja #	G8
rebajale	G5
rebajale #	G6
rebajaselos $	G3
rebas*	H4n-3p7
rebasamos	H5
rebasamos los	H3
rebe*	l6
rebec*	l4
rebeca	l6
rebeca $	l4
rebo*	q6
rebot*	q4
reboto	q5
rec*	A8B-3C-3D4E5F5G3H-4I-3J-6K-3L11N-5O-4P4R-3S-5T-4V-5W-3X10Y12Z-3b5c-6d3e4f-5g-3h4i4j7k4l-5m-3n3o-4r-5
reca*	F7L6j5
reca* de*	F3j7
recar*	F6L5j4
recarga	F4
recarga de	F5
recargas	j3
rece*	a3e3j7
rece* del*	a4d3
recet*	a3e3j5
receta	a3j6
receta $	j4
receta del	a3
rech*	A13n4
rech* esa*	A4
rech* lo*	A6n-3
recha*	A14n3
rechaza	A3
rechaza lo	A3
rechazala	A4
rechazala $	A3
rechazaron	A3n-4q3
rechazo	A5n5
rechazo esa	A4
reci*	D3M4X3Y9e6h5i5j4o-3
reci* #*	M4h6
reci* en*	D4
recib*	D4M3Y9a3e6h5q-4
reciben	e3j7
recibir	X5Y11
recibiste	a4n3
recibo	D3M4h12
recibo #	M6h4
recie*	i6p3q5
recien	i7p3q6
recl*	D15d11
recl* que*	D4
recl* un*	C3
recla*	D13d9
reclama	D6
reclama que	D3
reclamar	D6d8
reco*	D-5E-3F3G6L4X9Y13a-3b4d7h3k3l-3n4q-5
reco* #*	G6
reco* a*	F5h3
reco* de*	A-5X4Y9
reco* el*	G3
reco* la*	h4
reco* los*	G3
recog*	G3h3
recoge	G3
recoge los	G4
recogio	h3
recom*	F5L3b8d6n11q-4
recomendo	F4
recomendo a	F6
recompensa	L5W4d10
recompensa $	d5
recompensas	b5
recon*	P5k5
reconozcas	k4
reconozcas $	k4
recontrate	k3
recontrate $	k4
recor*	F-3G5X11Y13
record	h3
recordar	L3
recordatorio	A-3Y8
recordatorio de	Y6
recordatorios	X11Y5
recordatorios $	X9Y6
recordatorios de	X3
recortale	G7
recortale #	G6
rect*	E11
rect* un*	E4
recti*	E9
rectificar	E5
rectificar un	E7
recu*	L7b4
recue*	L5P3b6
recuerdame	L5
recup*	Q4
red*	C-3E-3F-4G7d21
rede*	d6
rede* de*	d7
reden*	d7
redencion	d6
redencion de	d7
redi*	d18h-4
redi* #*	d12h-3
redim*	d18h-6
redime	d5
redime #	d7h-3
redimir	d10
redimir #	d7
redo*	h3
redon*	h4
redu*	G9
redu* #*	G10
reduc*	G9
reduce	G4
reduce #	G4
ree*	R12e33h-5l-3q-4
reem*	e33h-6
reem* #*	e9
reem* al*	e5
reem* de*	e5
reemb*	e31h-4
reembolsale	e3
reembolsen	e3
reembolso	e26h-5
reembolso #	e4
reembolso al	e7
reembolso de	e4
reembolso del	e3
reen*	R15
reen* el*	R3
reen* invi*	R5
reenv*	R14
reenviale	R3
reenviale el	R3
reenviar	R8
reenviar $	R4
reenviar invitacion	R6
ref*	D4F-4P-3W6h8j-3k4n11
refl*	D5n7
refle*	D5L4n10
reflejaba	D3
refr*	W7a5d3h5n4
refr* #*	W3h7
refr* jaja*	G4
refr* semi*	a8
refre*	W3h4n4
refresco	d4
refresco jaja	G3
refri	W4a8h3
refri #	h5
refri seminuevo	a8
refu*	f3k5
refu* navi*	k4
refue*	k5
refuerzo	k6
refuerzo navideno	k5
reg*	A-5B6C-11D-7F7G3H-8I7J11K-5L12N3O-8Q8R-4S5T-4U4V-9X-7Z-8a-13b-6c-5d-3e16f11g7h7j-9k7m3n5o-12p-3q8r-4
rega*	B6C-3E-3F13G8L7d10e-4h-3n-5
rega* #*	B4F9G3d-3h-3
rega* a*	G3
rega* al*	F10G-3L6
rega* asi*	G3e-3
rega* este*	H4
rega* o*	p6
rega* punt*	B4W4
regal*	B8C-3F14G7J3L9W7b-4d7e-3h-7n-4q-6
regala	L11b-3
regalale	F12G-3W6
regalale #	F10
regalale puntos	F3W4
regalamos	H4
regalamos este	H4
regalando	B4
regalando puntos	B4
regalaron	G4
regalo	B3F6G6d9e-3h-4n-3p6q-3
regalo #	B5G6
regalo $	S3W-3d8
regalo a	G4
regalo al	F8G-3
regalo asi	G4e-4
regalo de	D3
regalo o	p6
regi*	A-7C-7E-5F-4G-5H-8I8J12L-6M3N7O-8P5Q12S-5U6V-5X-5Y-4Z-6a-8b-4c-6d-7f17g15h12i-5j-8k8m6n8o-8p-4q8
regi* #*	h8i-3
regi* a*	Q5f12k10n-3
regi* al*	f4
regi* clie*	I-5Q8
regi* con*	n-3q3
regi* cuan*	n-3p3
regi* de*	B11P6f6h-3n4
regi* debe*	Q4
regi* desd*	U3
regi* el*	M7n-3
regi* en*	I4
regi* es*	k3
regi* esto*	h7r5
regi* hart*	I5
regi* hoy*	H4U5
regi* la*	J7h-7n5q-3
regi* lo*	q4
regi* los*	J5
regi* mas*	I3J3l3
regi* mi*	W4h6m4
regi* nada*	l6
regi* no*	q4
regi* por*	I4J4K3g3
regi* que*	f4n-3
regi* quie*	m6
regi* su*	h3
regi* ulti*	I5
regi* una*	O-5Q6h14
regi* vent*	T6U-4k3m10
regi* verd*	n3
regi* y*	M7g4n-6
regi* ya*	V3
regi* ☎*	f5
regin*	k3
regis*	A-6B4C-7D-5E-5F-3G-5H-6I11J13L-5M3N6O-10P5Q11R-4S-3U6V-6W6X-4Y-3Z-5a-9b-4c-6d-8e-4f13g14h11i-5j-7k7m6n9o-8q6
registra	J4Q4f6h7k8n-3q-4
registra #	h9
registra $	J3
registra a	f6h-4k10
registra mi	h5
registra una	Q5
registrada	I8m4n7
registrada $	I8m-4n8p-4
registrada mi	P4m3
registrada quien	m7
registradas	P9
registradas $	P9
registrado	I4U4f-3g3h-3k4q10
registrado $	q3
registrado ultimamente	I5
registrado y	D-3g5
registrados	I19
registrados $	I10m3
registrados en	I4
registrados mas	I3
registrados por	I3
registrala	h4
registrale	h7
registralo	f8h3
registralo ☎	f4
registrame	N3W3g11h7
registrame $	g7
registrame esto	h7
registran	Q4
registrar	A-3B3I-3J10L-3U-4f9h11k7l-3m10p3q-3
registrar $	B6J5
registrar a	f9k3
registrar es	k3
registrar mi	h5
registrar nada	J5
registrar una	Q3h4
registrar ventas	k3m8
registrarlo	f3
registraron	I5N3f4
registraron hartos	I4
registrarse	L5f8
registras	O-3T4g4h5
registras una	O-5h7
registraste	n4q5
registraste no	q6
registre	J-8Q7U3l10n9q10
registre $	n16p-5
registre hoy	U5
registre mas	l4
registre nada	J-5l7
registre pero	q3
registres	J15
registres $	J4
registro	B4D3I-10J4K4L-3M12N5P3Q7S3U8V-3a-3d-4e-3g7h-9i-4k-4l-3m-3n12
registro $	N5Q-3S3U7f-4g9n14
registro de	B8P8f7h-5n5
registro el	M7
registro hoy	H5
registro la	J4h-4n5
registro lo	Q3
registro por	J8K3
registro y	M5n-4
regl*	L9W3
regl* del*	L7
regla*	L14
reglas	L12
reglas del	L7
regr*	A4D-5H-5J-4L10M-4P-6Q3S6V-4W-3X-3Y6a-5c3d-4e25f-3h-9i9j-3k6l3n-4o-4q11
regr* #*	e4
regr* al*	T7
regr* de*	b4n3
regr* el*	E5S3e4i4
regr* hugo*	k4
regr* la*	Q5c5e15h-3n-5
regr* lo*	e8
regr* lulu*	k3
regr* merc*	Q3e3
regr* por*	i6
regr* que*	A4
regr* su*	e5
regr* un*	e6
regr* una*	e4
regr* unos*	e5
regre*	C-3D-4E3H-5J-4L12M-3P-5Q4S9V-4W-3X-3Y3a-5d-4e21f-3h-7i11j-3k4n-5o-4q9
regresa	E3L3Q4e4l6
regresa $	L5e-3l5
regresa el	E4
regresa la	Q4e6n-3
regresala	e-3q11
regresale	F3
regresale #	F3
regresale $	e5
regresan	L7c3e7
regresan $	L8
regresan la	c6
regresando	e10
regresando $	e4
regresar	Q4T4e14q4
regresar la	e3
regresarle	e3
regresaron	P-3b5e18h-3q-4
regresaron la	e6
regrese	A4O5S5q-3
regrese $	O3S3
regrese que	A5
regreso	S6e14h-7i11k5
regreso $	S6
regreso el	i5
regreso hugo	k4
regreso la	e6
regreso lulu	k4
regreso por	i3
regu*	E5h4q10
regu* el*	E7
regue	q11
regue $	q11
regul*	E7
regular	h4
regularizar	E8
regularizar el	E7
rei*	a3k4n11
rein*	a3n11
rein* dona*	k5
reinc*	k4
reincorpora	k4
reincorpora dona	k4
reint*	n12
reintenta	n16
rel*	m7n8
rela*	U4m10
rela* de*	U3m7
rela* del*	m5
relac*	m10
relacion	U3m8
relacion de	m4
relacion del	m4
relo*	n6
reloj	j3n7
rem*	G10M3l10q3
reme*	E3
reme* dice*	E3
remed*	E4
remedios	E3
remedios dice	E4
remi*	M3h3
remi* &*	M4
remis*	M3h3
remision	M3h4
remision &	M3
remo*	l8q7
remo* a*	l7
remov*	l9q4
remover	l6
remover a	l7
remu*	G8l3
remu* #*	G6h-3
remu* del*	G3
remue*	G7h-3l3
remueve	G5h-3l3
remueve #	G7
remueve a	l3
remuevelos	G4
ren*	C-3J4N5W-5a4f3h3l22n-4o-3q-3
reng*	P3
rengl*	P4
renglon	P4
rent*	J5a5f5g3j3n-3
rent* de*	h3
renta	J4a10h3
renta $	a8
renta de	h4
rente*	f3
renteria	f4
renu*	N5l20
renu* a*	N5
renu* ayer*	l4
renu* el*	l3
renu* la*	R3
renu* naye*	l13
renun*	N4l22
renuncio	N5l21
renuncio $	l9
renuncio a	N6
renuncio ayer	l4
renuncio el	l4
renuncio nayeli	l9
rep*	A-3C-3E-3F4G-4H9J5L-3P-4Q10S-4U-3V-4W4X10Y8a-8c-3d-4e-3f-3h-5i13k-3l-4m-3n19r-3
repa*	Z3h3j4
repar*	Z3h3j4
repartidor	Z3
repe*	n7q4
repet*	n9q3
repetida	q7
repetir	n4
repetirla	n8
repi*	J7S-3a-4h-4i21n19
repi* la*	Q8i11n-10
repi* que*	n5
repit*	J8Q8S-3a-4h-5i12n15
repitas	J9n-3
repitas $	J9
repite	i16n-8
repite $	H4
repite con	h-3i4
repite la	i12n-7
repitela	i7n12
repitela $	i5n16
repiteme	T3n6
repito	Q7i-7n11o4
repito $	n15o4
repo*	B3D7F7G-3H11O4Q5X10Y7a-3c-3d-3q-5
repo* a*	D6F5
repo* de*	B5W4Y3
repo* del*	H8
repo* diar*	H7Y4
repo* mens*	H6
repo* que*	D3X5
repo* sema*	H5
repo* sus*	F5
repon*	F8G-3Q4W4
reponerle	F4
reponerle a	F6
repongo	D-3Q5W7
repongo $	Q4W4
reponle	F4
reponle sus	F5
repor*	B4D8H13O3X10Y12a-3l-3q-4
reporte	B5H13X4Y5n3
reporte de	B3W3
reporte del	H10
reporte diario	H6Y3
reporte mensual	H4
reporte semana	H5
reportes	X3Y5
reporto	X4
req*	E5W4j6
requ*	E3H-3J4U3W4j5
requ* el*	U3
requ* una*	E5
requi*	E3U3W5j5
requiere	B3
requiere el	B4
requiero	J3W4j5
res*	A-3B-4C-5D6E-4G19H12J-3K15L-3M-4O-3P5Q-3S-4T-4U7W-5Y3Z-3a-7c3e-4l-3n10o-3p8r-4
rese*	j3
reser*	j5
resi*	h4i4
resi* #*	h5
resis*	i3
resistol	i3
reso*	K18c3
resol*	K17c4
resolver	K13
resolver $	K10
resp*	D9n10
resp* de*	n8
resp* el*	D7
resp* se*	n3
respe*	D4
respetaron	D3
respetaron el	D3
respo*	D3
responde	D5
responsable	n4
respu*	n12
respuesta	n10
respuesta de	n7
respuesta se	n4
rest*	C-4D-3G23P7T-3d5h-3n-7p11
rest* #*	G13
rest* a*	p11
rest* de*	d6
rest* punt*	G7
rest* sald*	G9
rest* son*	G4
resta	G11d-3p11
resta #	G3
resta a	p8
resta puntos	G9
resta*	F-3G18b4h-5n-3
restale	F-3G10d4h-3
restale #	G9h-3
restale de	d4
restar	G8
restar saldo	G10
restaselos	G6
restaselos son	G4
reste*	G5
resten	G6
resten #	G8
resti*	F5G-3
restituyele	F6G-4
restituyele #	F4
resto	P8d6
resu*	H15U8X3Y6a-3n12
resu* de*	H6P3
resu* del*	Y6
resu* el*	H8
resu* mens*	H4
resu* sema*	H3
resue*	n12
resuelve	D4n10
resuelve $	D3n4
resulta que	q3
resum*	H16U8X3Y8a-3
resumeme	H8
resumeme el	H7
resumen	H10U7Y4
resumen $	X4
resumen de	U5
resumen del	H6Y4
resumencito	H3
resumencito de	H6
ret*	F-4G15N6a3d-3e4h-3l8n-4q11
rete*	a5
rete* en*	a6
reten	a7
reten en	a5
reti*	F-5G18N7d-3l7n-3q9
reti* #*	G6
reti* de*	G5
reti* la*	q6
reti* punt*	G4
reti* su*	l3
reti* todo*	G3
retir*	F-3G18N5d-3l6n-3q7
retira	G6l3q3
retira #	G6
retira la	q5
retira su	l4
retirala	q4
retirala $	q4
retirarle	G6
retirarle puntos	G4
retiro	G3
retiro de	G3
reto*	e3
retor*	e6
rev*	A6B3C10F-3G5H-5K6L-3P3Q3T-4V-3a-4d-4h-5i-3l3m-3n5o-4q25
reve*	n-3q25
rever*	n-3q23
reversa	q16
reversa $	q7
revertir	q13
revi*	A8B3C7F-3G4H-3K6L-3P4Q5T-3V-3a-3d-3h-4i-4m-3n8q13
revi* a*	b5
revi* algo*	A4
revi* bien*	n3
revi* el*	C7n4
revi* eso*	q4
revi* la*	G6S4
revi* lo*	A3i-3p5
revi* los*	C-3G5P4
revi* si*	B5n3
revie*	G11n-3q23
revierte	q16
revierte $	q7
revierte eso	q5
revierte la	q4
reviertela	q11
reviertela $	q9
reviertele	G7
reviertele la	G4
reviertele los	G5
revis*	A6C6H-3K7P5Q3d-3h-3i-3n8q-6
revisa	C9n6q-3
revisa el	C5
revisame	B5K3P6b3
revisame si	B5
revisar	n3
revisar $	K5
revisar lo	A4
revisaste	n3
revise	A6
revise algo	A3
revisen	D3
revision	A4E4
revision $	A4E3
reviso	Q3
revo*	l6
revo* perm*	l7
revoc*	l6
revoca	l6
revoca permisos	l5
rey	n4
rey $	n4
rfc	W6h-3j11
rfc &	W7
rfc* &*	W5
ric*	l8
ricardo	l3
rich*	l6
richi	l4
richi $	l4
rif*	F4W5a-3n5o14
rifa	F6n5
rifa $	W4j3n4
rifa ponle	F3
rifa*	o13
rifa* ponl*	F3
rifas*	o12
rifaste	o11
rifaste $	o9
rig*	A4B4W4
rigo	A3B4W4
rigo rechazala	A4
rigo se	B4
rigo todavia	k3
rigo* rech*	A5
rigo* se*	B4
rigo* toda*	k3
ris*	o6
risa	o8
rob*	B4D6b-3l9n-3r8
roba*	B5D8l5
roba* el*	l4
roba* punt*	B3D3
roban*	B5D3
robando	B4D3
robando puntos	B3
robar*	D5l6
robaron	D5l6
robaron el	l7
robo	G3l3
robo el	G4
robo la	l5
robo*	r8
robo* el*	G3
robo* la*	l4
robo* o*	r4
robot	r8
robot $	r3
roc*	l3
rocio	k4
rocio ☎	k3
rog*	C3
rogel*	C4f3
rogelio	f3
roj*	V7q-3
roja	h3
rojo	V7
rojo $	V7
rol*	O5
roll*	O5
rollo	O4
rom*	F8
romu*	F6
romu* le*	F7
romul*	F6
romulo	F5
romulo le	F5
ron*	i4
rond*	i3
ronda	i3
rop*	a5j5
ropa	a5j4
ros*	F3O3a5h4j7
rosa*	F4P3h4l4
rosal*	l3
rosalba	l3
rosalba $	l5
rosas	j5
rosau*	F4f3
rosaura	F3f3h3
rosaura $	F4
rosy	O3a5
rot*	e11
roto	e5
roto*	e5
rotos	e6
rub*	R4f4k6
rube*	k7
rube* borr*	R3
rube* ya*	k7
ruben	k3
ruben borro	R4
ruben ya	k4
rue*	q3
rui*	a4k3
ruiz	k4q3
ruiz a	k3
ruiz* a*	k3
sab*	B5C6D3E-3G-3H7J-3K9P7Q-3S-4T7b8d-11f-6g-3i-6j3k-3m-3n11p4q-3
saba*	D4H12L-3j6n-4
saba* con*	H5W3
saba* en*	j3
saba* o*	H3
sabad*	H10P3j5l3n-3
sabadito	H6
sabadito $	H4
sabado	B3D3H3a3j4l3n-3
sabado $	B3H-3M3P3j7l4
sabado con	H5W3
sabados	j3
sabanas $	q3
sabe	D3Q3V3c6n9
sabe $	n13
sabe usar	c3
sabe*	C9D-4K8P5Q-4T8b12c-3d-8e-3f-4i-4j-4n12p5q-3r3
sabe* como*	H5L4
sabe* con*	b3r4
sabe* cuan*	I3p3
sabe* en*	P3p4
sabe* hace*	T11
sabe* lo*	U3b3
sabe* mi*	b6c3
sabe* que*	B5h4
sabe* si*	C6K5
sabe* sus*	C4d-3p6
saber	C5D-5H3L3P10Q-4W-3b12c-3d-6e-3f-4h-4i-3j-3n9p8
saber $	n4
saber como	H6L5
saber con	b4r4
saber cuanto	U3p4
saber cuantos	C3
saber en	p3
saber mi	b6
saber que	B4
saber si	C7H3P3n4
saber sus	p5
saber*	K6n4
saberse	K7n4
saberse $	K4n8
sabes	T10W3h3n3
sabes $	n6
sabes hacer	T11
sabo*	j3
sac*	D-3E-3F-4G13H7M3Q12R-3U-6W-4f3h-7k-3l10m3o-3q16r3
saca	G7H4N4h-4l3
saca #	G9
saca a	l5
saca el	H5
saca*	F-3G12H7f3l9n-3o-3q13r3
saca* #*	G15h-4
saca* a*	l9
saca* del*	q5
saca* el*	H8
saca* la*	m5
saca* mi*	r4
saca* octu*	H5
saca* su*	f4
sacal*	G7f3q15
sacala	q14
sacala $	q11
sacale	G8f3
sacale #	G9
sacalo	l5
sacalo $	l5
sacam*	H8l4m3
sacame	H6l4m4
sacame a	l6
sacame la	m3
sacame octubre	H5
sacar*	l3r5
sacarlo	l4
sacarlo del	l3
sacas*	G3
sacaselos	G3
sacaselos $	G3
saco	M5Q11U-3a3
saco la	M5
saco* la*	M6
sal*	A-5B-3C12D7E10F7G4H4K-5M-4N7O7P8R-4S-3T-11U3V-10W3X-7Z-5a3b9c-7d10f-5g-6h-6i-11j-4k-8l-8n5o4p12r-4
sala	h3
sala*	h3
sald*	A-4B3C19D14E16F12G12H-6I3K-3L10M-5N-5O-7P7Q8R-3S-5T-6U-4V-5W13X-4Y-3Z-3a-8b17c-7d16e-6f-6g-4h-20i-7j-7k-5l-4m-4n-11o-7p20q-8r-4
sald* #*	d4
sald* a*	C-6E-4F9G11W3
sald* actu*	b4p3
sald* al*	F9h-3
sald* bajo*	D10b-4
sald* corr*	E7
sald* de*	C12E9F4P-3Q5W5c-3h-4i-4q-3
sald* debe*	E3
sald* del*	C10F6G-3L3P-3b-3d4h-6p5
sald* disp*	b3
sald* el*	C-5L4P12
sald* en*	C3G4
sald* esta*	D3
sald* favo*	b7
sald* fina*	E4p3
sald* hay*	E3
sald* le*	n-3p7
sald* manu*	G4
sald* me*	b5
sald* no*	D9E6
sald* noma*	C3
sald* o*	p3
sald* para*	E4
sald* que*	C-4D-3E8P4Q6
sald* se*	q3
sald* sin*	I5
sald* son*	E5d7h-3
sald* teng*	b5
sald* trae*	p3
sald* y*	W3d6
sald* ☎*	C13F-3G4W7p-3
saldi*	C4b7
saldito	C5b8
saldito $	d5
saldito del	C5
saldo	A-4B4C19D12E16F13G12H-5I3K-3L9M-4N-5O-8P9Q7R-3S-5T-5U-4V-5W9X-4Y-3Z-3a-8b17c-5d16e-5f-7g-3h-18i-7j-6k-4l-4m-4n-11o-6p18q-8r-4
saldo #	E4d3
saldo $	C11D8E6F4G-4I3L8O-3Q3T-3W-7a-4b6d11j-3n-4o-5p11
saldo a	C-5E-3F7G9W3
saldo actual	O-3b3p3
saldo al	F10h-3
saldo bajo	D10b-4
saldo correcto	E4
saldo de	B4C13E9F3P-3Q3W5b3h-4i-3q-3
saldo del	C4F4G-3L3d4h-4p5
saldo el	C-3L4P12
saldo en	C3G4
saldo entre	W4
saldo esta	D4
saldo favor	b4
saldo final	E4p3
saldo la	d3
saldo le	p7
saldo manualmente	G9
saldo me	D-3b8
saldo no	D8E5
saldo nomas	C4
saldo o	p3
saldo para	E4
saldo que	C-4E5P3Q4
saldo son	E4d7
saldo tengo	b6
saldo tiene	C4
saldo trae	p3
saldo y	W3d6
saldo ☎	C9E-3F-3G4W12
saldo*	L3
saldos	L6
sale	F-4G-3H-4J-4S-4U-3W-4b-4d-6j11l-3m10n8o23
sale $	o11
sale a	E3
sale con	C3
sale el	L3j8
sale en	m5
sale nada	J-4n9
sale pues	o3
sale su	C3a6
sale todavia	m8
sale una	P4
sale ya	p3
sale*	H3P8U5q3r5
sale* #*	H4
sale* a*	E3
sale* con*	C3
sale* el*	j12
sale* en*	M3m6
sale* nada*	J-3n9
sale* pues*	o3
sale* raro*	E3
sale* su*	a6
sale* toda*	U8m8
sale* venc*	R3
sale* y*	o3
sale* ya*	p3
salen	D4H4P7
salen #	H3q3
sales	U8r4
salg*	N8P-3S4U3Y4b-3d10
salg* de*	N6d7
salg* en*	W3Y5
salga	S6Y3d9n4
salga de	d9
salgo	N6U4
salgo de	N11
sali	a4
sali*	C-5D3E-4G-4H11J-3L-4N7O-3P9Q-5T-3V-7a5c-3d-6e8f-3j-3m-3n10o7q4
sali* #*	h4
sali* a*	a3q4
sali* de*	N3W3a5
sali* defe*	e3
sali* del*	N5
sali* el*	H8
sali* en*	a6h6n-3
sali* feo*	F5
sali* hoy*	H5
sali* la*	a3n4
sali* lo*	e-5n7
sali* mala*	e5
sali* malo*	e3
sali* para*	H3
sali* por*	A5n-4
sali* un*	q3r3
salid*	P4U3W3o6
salida	a3o5
salida a	a7
salido	U3n3
salie*	A3H5P5n-4
saliendo	A3S3b4n-3
saliendo de	S3
saliendo por	A3
salieron	H5P7
salieron hoy	H6
salim*	H7
salimos	H7
salimos $	H7
salio	C-3D3E-3F3H6O-3Q-3W-3a6d-3e10n11p3q5r3
salio #	h4
salio $	M4a4n7q-4
salio a	q4
salio de	P4a3
salio el	H9
salio en	a7h8n-3
salio feo	F3
salio la	n5
salio lo	e-5n6
salio mala	e4
salio malo	e3
salio un	q4r3
salir	N4n5
salir de	N7
salo*	h3
salon	Z3
salu*	J11O19a7c3j-3
salu* cord*	O4
salu* desd*	O8
salud*	J7O22c3
saludos	O15o4
saludos $	O8o5
saludos cordiales	O5
saludos desde	O6
sam*	B4f3i8k4l4
sama*	R3k3
sama* este*	B3
sama* qued*	k6
saman*	B4k6
samanta	R3k5
samanta este	B3
samanta quede	k7
samu*	l8
samue*	l7
samuel	f3l5
samuel $	l7
san*	a5h3j5
sand*	a5h3
sandr*	a4
sandra	a6
sandra $	a3
sant*	F3j5
santa	j5
santa $	j3
santo	F4
santo $	F3
saq*	N10X4n3
saqu*	I-3N7X4n3
saqu* de*	N8X5n3
saque	n3
saque*	N9X3
saquenme	N6X5
saquenme de	X4
sar*	h8q-3
sara*	h3
sarahi	h3
sart*	e4
sarte*	e3
sarten	e3
sat	W3
sau*	l3
saul	l3
saul* ya*	l4
sav*	j7n10
save*	j6n4
se	A-5C-7D6F5H6I8J5K9L9M3N-8O-6Q7T10U-10W-13X-6Y-7Z3a3b-3c-8g-9l6m-11n11o3q4
se $	T6o6
se a	I5M4
se acaba	p3
se acabo	l8
se aclara	K3n4
se acordo	i7
se agradece	n-3o11
se andan	B3
se animo	d3f5i3
se apellida	l5
se aplico	n8
se apuntaron	I8
se arregla	n3
se arregle	n5
se arrepintio	J5e4n-4q7
se borra	Q7h-3
se borro	n4
se cae	Q3
se cancela	Q3
se captura	q3
se caso	a4
se cayo	S4n8
se cobra	Q4
se cobro	H4
se como	Q4
se concreto	n4
se conecte	R6
se confirmaron	K7n-5
se congelo	K3n4
se corrige	Q4
se descompuso	E4a9
se descuenta	d3
se desocupe	S4
se despidio	l3
se destrabo	n6
se dieron	H6I4
se dio	I5
se duplico	q7
se envio	Z4
se equivocaron	D3
se equivoco	E4F3q7
se esta	I7
se factura	H3
se fue	H-3J4K4Q-3V6a9l13
se gana	L9
se ganan	L5
se guardo	n11q3
se ha	B5H4I7i3l3n-3
se hace	Q15n-3
se han	I4
se hizo	H7M4P5h3n16
se inflo	G4
se integra	k3
se iso	H8
se izo	H9
se jubilo	l4
se juntan	L8
se junto	H8
se la	A3a-3n5o10q6
se le	D-3F6G-3H-5L5M3P8R4e4h-5i5p5q-4
se les	D7L4
se llama	d-3f9k10l6
se llego	H4
se lleva	F6d5h-4
se llevaron	h8
se llevo	M4h8i5n-4
se lo	C3J-3Z7e5h4i3n-5o10q6
se los	D5F8e3n-3q-3
se manda	Q4
se mando	Z9n9
se me	B4C-3D7P5S3Z8h10j-4l4n-11p-3
se merecia	G4
se mete	J5n-3
se metio	a3n4
se movio	B3
se necesita	L4j3
se ni	T7
se nos	k3
se para	P3
se pasa	k3
se pasaron	G6
se paso	G4
se peleo	l3
se perdio	a4n6
se pierde	n3
se poncho	a7
se pone	D5T5
se porto	H3
se proceso	d-3n6
se pudo	n3
se puede	O6Q9T4i-3j10q10
se pueden	L9
se puso	S3
se que	T8r5
se queda	L4n3
se quedaron	K6
se quedo	A11G3n3o-4
se queja	E3
se quejo	F5
se quien	n-3r3
se quiere	d3f14h-3
se quieren	f3
se rajo	q10
se reflejaba	n3
se registra	J4Q4h-4
se registrara	F3
se registraron	I5
se registro	D4H3M14Q-5h-5n19
se regreso	q4
se reincorpora	k4
se requiere	B4E3
se resuelve	n5
se robo	G3
se sabe	V4n7
se sepa	K4n3
se si	E7Q-3n8
se su	C3
se supo	K3
se te	J3a5
se traba	D6
se trabo	S4n9
se usa	T11
se usar	T9
se uso	R3
se va	Q3l3n-3
se vale	L3Q4
se van	G4
se vaya	n3
se ve	p3
se vencen	L6
se venda	k3
se vendio	H14
se venzan	W3
se* a*	I5M5q-3
se* acab*	a9l6
se* acla*	n6
se* acor*	i6
se* agra*	n-3o8
se* anda*	B3
se* anim*	G-3d4f5i3
se* apel*	l5
se* apli*	n12
se* apun*	I7J4h-4
se* arre*	J3V-3e5h3n4q7
se* borr*	Q4n5
se* cae*	Q4
se* canc*	Q4
se* capt*	q3
se* caso*	a4l4
se* cayo*	S5n4
se* cobr*	H5
se* como*	Q7
se* comp*	P4
se* comu*	c6
se* cone*	R7
se* conf*	K5n-4p3
se* cong*	K4
se* corr*	Q4n-3
se* dan*	L3
se* desc*	E3a8n3
se* deso*	S5
se* desp*	V3
se* dest*	n6
se* dier*	H6I5
se* dio*	I5
se* dupl*	q7
se* equi*	E4F4q4
se* esta*	I5h3
se* fue*	H-3J4K4M3Q-3V5a10l13
se* gana*	L11
se* gast*	D6
se* grab*	n3
se* guar*	J5n12
se* ha*	B8H9I6P3U-3n-3
se* hace*	Q13n-3
se* han*	I3
se* hici*	H3
se* hizo*	H7P4h4n15
se* infl*	G4
se* inte*	k6
se* iso*	H6
se* izo*	H10
se* jubi*	l4
se* junt*	H6L11Q-3
se* la*	A5M-3a-4n5o12q5
se* larg*	l3
se* le*	D-4F6G-4H-5L6M4P8R4e6h-6i3p3q-5
se* les*	D6L5
se* llam*	d-3f9h3k11l6
se* lleg*	H3
se* llev*	F5M4h8i5n4q-4
se* lo*	C3J-3Z7e4h4i3n-7o9p3q4
se* los*	D4F8G4e4n-3q-4
se* mand*	Z5n8
se* me*	D7P5S3Z8b4h7j-4l4n-11q4
se* meta*	R3
se* mete*	J7Q4n-5
se* meti*	H5n4
se* movi*	B3
se* nece*	L5
se* ni*	T4
se* nos*	k3
se* para*	P4T4
se* pasa*	G3k4
se* paso*	G3
se* pele*	l3
se* perd*	a3n8
se* pier*	n6
se* ponc*	a5
se* pone*	D3T5
se* port*	H4
se* proc*	n7
se* pudo*	n3
se* pued*	F3L6O4Q8T4W-3c-3d-3i-3j7q10
se* puso*	S3
se* que*	T11r3
se* qued*	A7G3K8L4e-3n3o-5
se* quej*	D4F4
se* quie*	f18h-4r3
se* rajo*	q7
se* real*	e3
se* refl*	D5n3
se* regi*	D4I5J4M11Q-3h-8i-3n15q-3
se* regr*	i3
se* rein*	k4
se* repi*	q4
se* requ*	E3
se* resu*	n4
se* robo*	G3
se* sabe*	K3n5
se* sali*	a5
se* sepa*	K4
se* si*	E7J-3Q-3n10
se* su*	C3
se* supo*	K3n3
se* tard*	n3
se* te*	J4a4
se* trab*	D7K3j6n6
se* una*	R3
se* usa*	T12
se* usar*	T10
se* uso*	R3
se* va*	Q4d3l5n-4
se* vale*	Q4
se* van*	G5
se* vaya*	S3n3
se* ve*	H-3p3
se* venc*	L6
se* vend*	H14
se* venz*	b4
sea	F3N4Y4d3n-4q7
sea #	h5q4
sea anade	F4h-3
sea que	q4
sea*	W4a3b3
sea* #*	h5q3
sea* anad*	F4h-3
sea* que*	n-3q4
sean	b3
seas	W4
seas* gach*	W3
sec*	S5
seca	S3
seca* el*	S5
seg*	C4D4E4H-3P-3S13V7W-4c-4h-5i10n4
segu*	C5D6E4H-4J4L3P-3S14T-3V14W-4c-3d-3h-6i11n3o-3
segu* a*	a4j4
segu* comp*	i5
segu* con*	V5
segu* mi*	E3
segu* no*	J4
segu* nota*	i5
segu* que*	S4
segu* yo*	E3b4
segui*	L3Q3S6V11n6
seguido	L6
seguimos	I3S8V11
seguimos $	S7V7
seguimos con	V6
seguimos igual	I3
seguir	n10
seguir $	n3
segun	C6D5E5
segun el	C4
segun ella	C3
segun mi	E3
segun yo	b4
segun*	S13c-3h-3i12
segundito	S8
segundito $	S8
segundo	J3c-3h-3i14j3q4
segundo $	i3q4
segundo compra	i3
segundo nota	i5
segur*	K5a3n-3
sel*	F3k5l3
sele*	k4
sele* se*	l6
sele* vend*	k3
selen*	k5l3
selene	k6l3
selene se	l4
selene vendedora	k5
sell* de*	F3
sello*	E3
sellos de	F3
sem*	A-4B9D6H13I5M4O3P3V-5h-3i-3j4l6o-3q-3
sema*	A-3B8D6H11I3K3L-3M6P7V-4a-3h-5i-3l8o-3q-3
sema* ante*	H5
sema* bren*	l5
sema* cier*	l3
sema* pasa*	D4H-3m3n5
sema* por*	B6
sema* vs*	H7V-3
seman*	A-3B8D7H11M4O4P5V-5a-3h-5i-3j5l7o-3q-3
semana	A-3B8D5H11I3M4O4P4V-3a-3h-3i-3l8
semana $	H11I4M8O3P4W3h-5
semana antepasada	H6
semana brenda	l3
semana en	H-3K3
semana pasada	D3e3j3m3n4
semana por	B7H-3
semana santa	j3
semana vs	H10V-3
semi*	a6
semin*	a6
seminuevo	a5
sen*	B-6C6D5F3H-8I-4O3P7R-4T-6U-4V3X-4Y-3Z-5a-3e3f6g-4h4l-3m-5n3o8p5
sena*	K3Q3n6
senal	Q3n7
seno	G4
seno de	G5
seno*	B-6C6D6H-7I-4J-3O6P5R-4T-6U-3V4X-3Z-4c3e3f7g-3h4i3m-4o-3q4
seno* #*	h5
seno* a*	e4
seno* alic*	E3
seno* de*	E5F3G5W-4c3f6h-4k-3n-7p5q3
seno* del*	K4d3h3p-3
seno* dice*	D3M4n-4
seno* en*	d3
seno* eva*	G4
seno* irma*	h4l3
seno* le*	h4
seno* mont*	k3
seno* no*	D4i4q5
seno* ofel*	f4
seno* patr*	C4
seno* ponl*	G5
seno* preg*	n3
seno* que*	C-3D3F5p5r3
seno* quie*	L6
seno* recl*	D5
seno* regr*	e3
seno* tenc*	F5
seno* tere*	h3
seno* ya*	d3
senor	B-3C3D4H-3K3O7V-3W-3a-4d-4f7h3k-3p5q4
senor $	P6V3h4n6q3
senor de	D3G4f5p3
senor del	K4f3n-3
senor hay	f3
senor que	L3p3
senor ya	n3
senor*	B-4C5D7F6H-4Q-3T-3V3X-3Z-3b3c3d3e4k3o-3
senora	A-3B-4F4H-4P5Q-3R-3T-3W4f5h5
senora $	C-4F-5V6W4j3k4n3p7
senora alicia	E3
senora de	E3F3V5a4c3n-6
senora devuelve	e4
senora dice	D3M3n-4
senora elvia	h3
senora en	d3
senora esta	n4
senora eva	G4
senora irma	h3l3
senora le	h3n3
senora no	Q3i4q6
senora ofelia	f3
senora ponle	G5
senora pregunta	f3
senora que	D3F3
senora quiere	L4
senora tencha	F3
senora teodora	l3
senora ya	d3
senorita	D3b3c3j-3k4n3r4
senorita $	N4O3b4
senorita montserrat	k3
sep*	H3K6
sepa	K5
sepa*	N3Q3
sept*	H3
sept* mand*	H3
septi*	H4j3
septiembre	H3
septiembre mandamelo	H4
ser	C-3D4E9d-3f3g12h-3j-3k3l3q4
ser #	D3E6h-3k4q7
ser cajera	l3
ser de	E3
ser que	D4
ser socio	g8
ser*	D9W-3a-3c5d-3h3j6o5p3
ser* #*	D3E7h-3k4q10
ser* que*	D5
ser* soci*	g12
serg*	f5g6
sergi*	f6g4
sergio	f4g6
seri*	b3p5
seri* tan*	b4
seria	b4n3p5
seria tan	b5
serio	G5
serio cuanto	H3
serio ☎	G4
serv*	D10F3J3T3c3h4j6n-3o9
serv* a*	j6
serv* al*	c3
serv* de*	h3j3
serv* ☎*	F5
servi*	D10F4J3O-3T5a-3c5h3j6o9
servicio	D10F5c3j7o9
servicio $	o5
servicio a	j9
servicio al	c5
servicio de	h3j3
servicio ☎	F3
servicios	T6
ses*	h4
sesi*	h3
sesi* de*	h4
sesio*	h4
sha*	h4j4
sham*	C3h4j5
shamp*	C4h3j5
shampoo	C3j4
shampoo $	j5
sho*	U8
si	A12B-3C10F-5G-8H5I-5J-3K11L11M3N-5O-5P-3Q10R-5T-10W-3X4Y14Z-10b9c-3d-4e-8i-8k-7l-4n17o-5p-6
si #	h7
si $	A11d3q6
si agarro	n8
si al	h3
si alguien	M4
si beto	m7n-4
si cambio	L3Q3n7
si compro	D5P3
si devuelve	L4
si el	C8Q7V9
si en	A4
si entraron	K3
si entro	K4n16
si era	S4n4q-5
si eres	H4
si es	b4n-3o3q4
si existe	M3
si fue	W3
si jalo	n15
si la	W4h-3m4n10q-3
si le	A3C4a5g5n9p-3
si les	K3n4
si llega	C3
si lo	f4
si los	d3
si manana	j4n3
si mandame	Y8
si me	H4Q8n4q-6
si mi	a3m3
si ni	K5n4
si no	C3L12Q3n4
si nunca	L4
si o	n7
si paga	L4
si pago	L5
si paso	J4n6
si que	A4
si quedo	P3S6n11
si quiere	S4h5n-4
si quiero	L-3Q3X3Y3g3
si se	D5n9q3
si sepa	c3
si si	J6n-5
si siguen	X6
si son	r6
si te	l3
si tengo	b5
si todavia	b3
si wendy	B5
si y	A3q5
si ya	C3H4b8h-3n9
si* #*	h7
si* agar*	n11
si* alca*	H3
si* algu*	M3
si* apar*	U6n-3
si* beto*	m5
si* camb*	L3n7
si* comp*	D4L6P3h-3n-3
si* devu*	L4
si* el*	C6Q8V6
si* en*	A3
si* entr*	K6n13
si* era*	S4n4q-5
si* eres*	H3
si* es*	L3b4n-3q3
si* escr*	Y10
si* espe*	F3
si* esta*	n6
si* exis*	M3
si* jalo*	n10
si* la*	W3h-3m5n10q-3
si* le*	C5E3a5g3n9
si* les*	K3n4
si* lleg*	C4
si* lo*	f4
si* los*	d3
si* mana*	j4
si* mand*	Y8
si* me*	H4Q8n5q-7
si* mi*	a3m3
si* ni*	K3n3
si* no*	L13Q3T-3n6
si* nunc*	L5
si* o*	n9
si* paga*	L5
si* pago*	L5
si* para*	E3
si* pasa*	K3
si* paso*	J5n7
si* pued*	d4
si* que*	A3
si* qued*	S8n10
si* quie*	Q5S3Y5h3n-5
si* regr*	Q3
si* se*	D3n9q3
si* si*	J6n-3
si* sigu*	X3
si* son*	r4
si* te*	l3
si* teng*	b3
si* wend*	B5
si* y*	n-3q4
si* ya*	H4b9n7q3
sie*	D13J4o3q9
siem*	D10o6q8
siem* #*	h3
siem* no*	J5h-8q16
siem* se*	D3
siemp*	D10h3o5q8
siempre	D11h4o3q8
siempre $	h4
siempre no	J6h-7q12
siempre se	D5
sien*	i3r6
siend*	i4r5
siendo	i4r6
siendo $	r7
sig*	A3B-3D5E-3F-3G-3H-3J-3K6L-5M-3O-5P-4Q9R-3T3U-5V24W-5Y-3Z-3c-4e-5g9j4k-3l10m10n15o-7p-4q-8r-4
siga	V7l11
siga metiendo	l4
siga usando	l5
siga* meti*	l4
siga* teni*	l3
siga* usan*	l5
sign	g12
sign*	Q6n6
sign* de*	K4Q5
signi*	n6
significa	n9
signo	Q5
signo de	K5Q6
sigo	D7H4Q5
sigo esperando	H3
sigo para	Q4
sigo sin	D4
sigo* espe*	H6S-3
sigo* para*	Q7
sigo* sin*	D6
sigu*	A7H-5K5L-3O-3P-3U-4V21W-4X3c-3f-3j6k-3m11n11o-5p-3q-6r-3
sigu* ahi*	m9
sigu* clie*	V9
sigu* con*	l4
sigu* dado*	m5
sigu* de*	V4
sigu* el*	j4
sigu* en*	A4K4n3
sigu* igua*	Q3V-4i-3n6
sigu* ivon*	l-3m6
sigu* la*	V7j3n-4
sigu* mand*	X4
sigu* por*	V6
sigu* sali*	A3n-3
sigu* sin*	A3K5V-3n6
sigu* tu*	a11
sigue	A7H-3O-3S-3T3V13a6i3j4l4m10n10o-3q-5
sigue $	T9V12n4
sigue ahi	m8
sigue con	l4
sigue dado	m6
sigue el	j3
sigue en	A4
sigue igual	I3n6
sigue ivonne	m5
sigue la	V5j3n-3
sigue pendiente	n3
sigue saliendo	A3
sigue sin	A3K3V-3n4
sigue tu	a10
sigue*	K6X3
siguen	D4K4X4
siguen con	m3
siguen mandando	X4
sigui*	S4V30n-4o-3
siguiente	S3V27n-5
siguiente $	V26n-3
siguiente cliente	V7
siguiente por	V3
sil*	X27j5o-3
sile*	X28o-3
silen*	X20
silencio	X10
sill*	j6
silla*	j7
sillas	j6
sillas y	j4
silv*	P3
silvia	f3
sin	A5D9E-3F3J5K15L-4M-3N9P-4Q9R3S-3T-4V-8X5Z5a4b-4c-3d-7e-3g-4i-4j7k-3m-3n-5o-5q6r-3
sin abrir	e3
sin aclarar	K5
sin avisar	l4
sin cebolla	a10h-3
sin compra	C3
sin confirmar	K7
sin confirmarse	n3
sin datos	h3
sin intereses	j8
sin iva	Q5
sin la	q4
sin mi	A8D4n-3
sin pagar	q6
sin permiso	F4N4
sin puntos	D4
sin querer	R4Y3Z12n-3q6
sin registro	J7
sin resolver	K6
sin saberse	K5n3
sin su	F5a6
sin ticket	M-3Q4h5
sin usar	I3
sin ver	D4
sin* abri*	e4
sin* acla*	K7
sin* avis*	l4
sin* cebo*	a13h-3
sin* comp*	W3
sin* conf*	K5
sin* cont*	p4
sin* inte*	j8
sin* iva*	Q4
sin* la*	q4
sin* mi*	A9D4K-3o-3
sin* paga*	q5
sin* perm*	F5G-3N3
sin* punt*	D4
sin* quer*	R4Y4Z9n-4q5
sin* regi*	J8
sin* reso*	K8
sin* sabe*	K8
sin* su*	F4a6
sin* tick*	M-4Q5h5
sin* usar*	I4
sin* ver*	D3
sir*	D4J-3L13T11a3b-3d5e5n-4r-3
sirv*	D3L13T6a3b-3d4e5r-3
sirv* asi*	q3
sirv* el*	a4
sirv* en*	L3
sirv* para*	L3
sirve	D4L3a5b-3d7e3
sirve el	a5
sirve*	L9T12
sirven	L9
sirven en	L3
sirves	T11
sirves $	T8
sirvi*	e3
sirvio	e3
sis*	B5D9E6G-3H-4I-4N7P-3T-3U-3V-3W3a-5c4e-3f3i-4j-3k3l5m6n3p-3r4
sist*	B3D9G-3H-4I-4N7P-3T-3U-3V-3W4a-5c4e-3i-4j-3k6l7m3n4o-3p-3
sist* a*	F3
sist* ahor*	l3
sist* con*	k4
sist* de*	r5
sist* desp*	B4
sist* dice*	Q3n-3
sist* el*	F3
sist* es*	E4
sist* gana*	E3
sist* la*	h3
sist* lo*	q3
sist* mien*	B3
sist* no*	D3
sist* para*	k5
sist* porq*	W3
sist* trae*	E3
sist* ya*	n6
siste*	B5D8E5G-3H-4I-4N7P-3Q5U-3V-3W3a-5c5e-3i-4j-3k4l3m5n4p-3r3
sistema	B6D9E6G-3H-3I-4J3N8P-3Q3R3T-3U-3V-3W4a-5e-3i-4j-3k3l3m5n3
sistema $	D7I-3J3N7R3c3h-3l6m8
sistema ahorita	l4
sistema con	k5
sistema de	r4
sistema despues	B4
sistema dice	Q4n-3
sistema gana	E4
sistema la	h3
sistema lo	n3
sistema mientras	B3
sistema para	k4
sistema porque	W3
sistema ya	n5
six	b6
snif* dala*	l3
sob*	D-3G10Q-3R3a-3b3d-5e6h-3n-6o4p12q6
sobr*	D-3G11d-4e6h-3k3n-6o4p13q5
sobr* #*	G7
sobr* al*	R3
sobr* algo*	p4
sobr* de*	h3
sobr* esta*	m3
sobr* o*	E4
sobra	e3h-3p3q8
sobra $	q4
sobra*	E4G10e4n-3
sobran	E3G10
sobran #	G6
sobran $	G3
sobran o	E4
sobraron	e6
sobraron $	e4
sobre	L3
sobre*	o5
sobres	o6
sobri*	R6k4m4
sobrina	R3k3m3
sobrina esta	m3
sobrino	R4
sobrino $	R3
sobro	b4p11
sobro $	b5p7
sobro algo	p8
soc*	H5I14f4g10
soci*	H6I18f3g7h5
soci* acti*	I6
soci* quie*	H5
soci* ☎*	h4
socia	H5
socia quiere	H4
socio	g8h3
socio $	g10
socio ☎	h5
socio*	I14
socios	I16
socios $	I4
socios activos	I6
sof*	f5k3
sofi*	f3l3
sofi* hazl*	k4
sofi* ya*	l3
sofia	f3k3
sofia hazle	k3
sofia ya	l3
sol*	A9C-3D3E-3H-6J9K-4L-3N3O-3P-3T-4U11V-3X5Y3Z8a-7b-5c4f4j4m-3n4o-5
sola	B4U6n6
sola $	B4U7n4
sold	U7
soli*	A20E-3H-3N4Q-3W-3a-3b-3c5g5n4
soli* aten*	c8
soli* de*	A6
soli* el*	R3
soli* la*	N9
soli* mi*	g6
soli* para*	A3
soli* por*	A3
soli* reem*	e3
solic*	A17H-3R4c5g4
solicito	N5P3R4Y3c8g5q3
solicito atencion	c9
solicito el	R3
solicito la	N7
solicito mi	g4
solicitud	A6j3
solicitud de	A7
solicitudes	A14
solicitudes $	A10
solicitudes para	A5
solicitudes traigo	A4
solis	f4
solit*	D3U3k3
solito	D4
solito $	D3
solo	J10Q4U4X4Z8a-3f3j3n-4
solo $	Z7
solo escribanme	X6
solo fue	q4
solo* escr*	X5
solo* fue*	q3
som*	I8Q5m3q-3
somo*	I7m4
somo* en*	m5
somo* much*	I3
somo* ya*	I4
somos	I3m4
somos en	m5
somos ya	I4
son	A-3B-3C-4D3E6I5J4L5M-3P-4Q4S-4T5V-3W-5X-3a-7c-3d4e-3f-3g-3h11i4j-6l-3m7n-8o5p-3q7r9
son #	C-4D-4E10F5H-3Q5a-3b-5d9h12i7n-5q6
son $	I5K3b6m6r9
son de	G4J4r4
son las	H4T5
son los	I-3T3m4
son para	L5Q3q3
son varias	I3
son*	S3a7
son* #*	C-3D-3E10F4J3a-3b-5d7h10i6n-4q6
son* de*	G4r5
son* las*	H7T3
son* los*	I-3T3m4
son* para*	L5Q3q3
son* vari*	I3
sona* el*	S3
sop*	c12
sopo*	c13
sopor*	c11
soporte	H-3c15
soporte $	H-3c9r3
sor*	Z13r6
sorr*	Z12r9
sorry	Z12r8
sorry $	Z8
sos*	B5
sosp*	B5
sosp* de*	B4
sospe*	B4
sospecho	B4
sospecho de	B4
soy	Q5T10W-3b9c4f-3g10h-3
soy cliente	P3g4
soy el	b3
soy nueva	Q5T5
soy* el*	b5
soy* nuev*	Q5T7
spa*	X20
spam	X13
spam $	X12
spe*	a4d4h-3
sra	C7E-3F3G3f6q3
sra balam	G4
sra evangelina	F5
sra* bala*	G4
sra* evan*	F4
sra* lidi*	F3
sta*	Y18a-3m14o-3
staf*	m10
staff	m14
staff $	m10
sti*	Z4a8n5
stic*	Z4a11
stick*	Z4a6
sticker	Z4a10
sticker $	Z4a11
sto*	X17Y8o-3q-3
stop	X17Y5o-3
su	A-5B-4C3D5E5G-5H-8I-7J-4K-4L-4M-4N8O-4Q-6R10U-5V-5W4X-6Y-4Z-7a-4b-7c-3d8e7f4i3j8k10n-4o9p12
su acceso	k3
su acumulado	p9
su alta	f3
su amiga	F3
su bolsa	e3
su bolsita	d5
su bono	F4
su cambio	S5a4
su casa	l4
su celular	C3Q3V-3W3d-4k4l3n4p-3
su compra	D4F-4d6h9
su corte	C5
su cuenta	E7G-3W3p9q-3
su cumpleanos	F4
su cunada	F3
su dinero	e13
su esposa	d-3
su esposo	d-3
su estacionamiento	F7
su hermana	q4
su hija	L3W4q4
su incapacidad	k5
su invitacion	R5
su liga	R7
su mensaje	T4n4
su monedero	C6D3d7f9h-3n-3p8q-3
su nombre	q3r6
su novio	B3
su numero	F8J3N3Z-3f4j3k3n-3q5
su pase	R5
su permiso	k4
su primera	f4
su propio	V5k3
su prueba	k4
su regalo	d4
su saldito	d5
su saldo	C6F-5G5P5d10f-3h-5n-3p10q-3
su santo	F3
su segundo	i3
su sistema	D3N4
su tarjeta	d3f4
su tarjetita	f3
su telefono	h3k4
su total	p5
su usuario	k3
su vecina	V6q3
su venta	n4
su* acce*	m3
su* acum*	d3p6
su* alta*	f3
su* amig*	F4
su* bols*	d3n4
su* bono*	F4
su* camb*	a5l3
su* casa*	l5
su* celu*	C5E3S3Z3d-3k5n3p-3
su* comp*	d4h12
su* cort*	C3
su* cuen*	E9G-3Q-3W3p10q-3
su* cump*	F5
su* cuna*	F3
su* dine*	e13
su* espo*	d-4q4
su* esta*	F6h-3
su* herm*	W6q4
su* hija*	L3W4q3
su* inca*	k4
su* invi*	R5
su* liga*	R6
su* list*	N6
su* mama*	F3h-3q4
su* mens*	R3T4n4
su* mone*	C4D5d8f6h-3n-3p9
su* nomb*	o3r3
su* nota*	p4
su* novi*	B3
su* nume*	F6J3S4f3j4q7
su* pase*	R6
su* perf*	f3
su* perm*	l3
su* perr*	j3
su* prim*	f4
su* prop*	V4k3
su* prue*	k5
su* rega*	d4
su* sald*	C7D5F-5G4P3d9f-4h-5n-3p12q-3
su* sant*	F3
su* segu*	i4
su* sist*	D3N3
su* tarj*	f10
su* tele*	h6k5
su* tick*	M3
su* tota*	p3
su* usua*	k4
su* veci*	V6q3
su* vent*	h-3n4
sub*	C-3E-4F12G-3H-3Q-3W15a-4b10d-4h12k6n8o-3p3
sube	E-3F7L5h5k5
sube a	f3k6
sube el	E-3F9
sube*	F5W9h5
sube* #*	F6
sube* a*	f5k6
sube* el*	E-4F10W5h4
subel*	F7W8
subele	F7W7
subele #	F7
subele el	W4
subelo	h3
subem*	W4h3
subeme	W3h5
subeme el	W5h4
subi*	F3Q-3b6h9n13
subi* sald*	F6
subie*	b4
subieron	D3
subio	W4b4n6p5
subio $	n3p6
subir	F4h13
subir saldo	F4
suc*	I4L4V-3W5c3j7k5m4
sucu*	H5I4L3V-3W3j7k4m6
sucu* cent*	m3
sucu* de*	I4j4
sucu* en*	W7j7
sucu* ya*	k4
sucur*	H3I5V-3W4a-3c3j6k6m6
sucursal	H4V-3W7j9k4m6
sucursal $	H3W3c4m4
sucursal centro	m6
sucursal de	j4
sucursal en	W6j6
sucursal martin	k4
sucursal ya	k3
sucursales	L3Q3
sucursales $	L3Q3
sue*	F4G-3P-3W13X8a13e3f4h-3i3n-4o-3
sueg*	F4P-4W5f6q5
suegr*	F4P-3W3f7q3
suegra	F3P-3W5f5q4
suegra $	F4
suel*	W11
suel* a*	W3
sueld*	W12
sueldo	W11
sueldo a	W3
suelt*	Q4
suen*	X9a13
suena	X3
sueno	a15
suer*	a3
suer* y*	a4
suero	a4
suero y	a3
suet*	e4h-3i3
suete*	e5
sueter	e4i4
suf*	b6
sufi*	b5
sufi* para*	b6
sufic*	b7
suj*	A3
suje*	A3
suje* a*	A5
sujetos a	A4
sum*	A-3C-3E-3F12G-3I-3L13P-3U10a-3d-7h8i3j-4k6m-3n10o-3p4
suma	H10L4k4
suma $	L3U3
suma al	k3
suma de	H5
suma todo	H4
suma*	A-3F13H-4L8d-5f3h7i6j-3k4n5p4q-3
suma* #*	F8h3
suma* a*	f4h4k4
suma* al*	k3
suma* de*	G3H3
suma* lo*	W4
suma* los*	D3L5
suma* otra*	i3
suma* punt*	F5
suma* todo*	H3
sumad*	n3p5
sumado	p4
sumado $	p5
sumal*	F6G-3h3i9
sumale	F7G-3i7
sumale #	F10G-3i3
sumam*	W4f4
sumame	f3
suman	D3L8
suman*	L3
sumar	F4k3
sumar a	k4
sumar puntos	F5
sumar*	G3H-3P3U3n4
sumarle	h3
sumaron	G3P3n4
sumaron los	D3
sumas*	F3p4
sumaselos	F5
sume*	J3Y3h6
sume* a*	h4
sume* punt*	J3
sumen*	h4
sumo	Q4U4n8
sumo $	U5n5p-3
sup*	B3H4J-3K3N10S-5T4W4a-3c6n3o14q-4
supe	T7
supe que	T11
supe*	H6S-3W5b-3c7o13
supe* los*	H9
supe* que*	T10
super	o13
super $	o11
super*	H8S-4W6c8
superamos	H10
superamos los	H8
supervisor	W4c8
supervisor $	c5
supl*	B4
supl* en*	B4
supl* se*	k3
supla se	k3
suple*	B5
suplente	B5
suplente en	B5
supo	K3
supo* si*	K3
supr*	N10
supri*	N7
sur*	h3j18
surt*	j16
surt* la*	j6
surte*	j8
surten	j6
surti*	j11
surtieron	j9
sus	E3F-3G-8H-3J3P10Q-4S7W-4X9a-3b-3d12f-6h9i6j-3p3q-7
sus #	d3
sus avisos	X3
sus compras	P5
sus mensajes	Y3
sus monedas	S4
sus movimientos	B4
sus promos	X3Y3
sus puntos	C3F-4G-7J7P6Q-3d12f-5h6n4p3q-4
sus telefono	m3
sus ticket	E4
sus*	A-4X11Y5f4l7
sus* #*	F3d5e3
sus* avis*	X3
sus* comp*	D3P6
sus* hora*	l3
sus* mens*	X3
sus* mone*	S6
sus* movi*	B3P3
sus* prom*	Y3
sus* punt*	F-4G-6J5P5Q-3d12f-4h8n7p3q-4
sus* tele*	m4
sus* tick*	E4
susc*	X5Y4f4
susc* a*	Y6
suscr*	X4Y5f4
suscripcion	X9
suscripcion a	X3
susp*	X9l9m3
susp* a*	l4
susp* el*	X4
susp* una*	l6
suspe*	A-3X9l9m4
suspende	A-4X5l3
suspende a	l4
suspender	X6
suspendida	l4
suspendida una	l5
suspendidos	m3
suspendidos $	m4
suy*	C7d3h-3r3
suya	V3
suyo	C6
suyo* y*	r4
t	h5
ta	o5
tab*	h6
tabl*	Q3h5
table*	Q3
tablet	Q3
tac*	Z3d4h3q7
tach*	q9
tacha	q10
taco*	d3h4j3
taco* de*	d3
tacos	Z3d3h4
tacos $	h5
tacos de	d4h-3
tal	H19O24T-4a-3n-3o-3
tal $	O26o-3
tal buen	O3
tal el	H8O-3
tal estuvo	H3
tal las	H7
tal me	U3
tal pinto	H4
tal se	H4
tal vamos	H6
tal*	C4c5e8h4j11
tal* buen*	O4
tal* el*	H7
tal* estu*	H3
tal* las*	H3
tal* me*	U3
tal* pint*	H8
tal* se*	H4
tal* vamo*	H6
tala*	e6h3
tala* #*	h5
tala* sali*	e3
talad*	e5
taladro	e7
taladro salio	e4
tall*	C4e3j13
tall* #*	j4
tall* extr*	j5
talla	e3j6
talla #	O-3j3
talla m	h3
talla*	j5
tallas	j5
tallas extra	j4
talle*	C3
taller	C5
tam*	D3F3L10W-5X-3a5d-6g8i10j5k6n-3p-3r-3
tama*	F4a9j5q5
tamal*	F4a10q4
tamales	F3a6q5
tamales $	F5a4q4
taman*	j10
tamb*	H5L11W-4d-5g8i11k8q-3
tamb* #*	i5
tamb* aqui*	q3
tamb* el*	i4
tamb* hay*	V4
tamb* junt*	L7
tamb* meta*	k4
tamb* quie*	f3g7
tamb* se*	L4
tamb* suma*	L4
tamb* va*	k6
tambi*	H5L13W-3d-5g9i10k9q-3
tambien	H5L13W-4d-5g8i11k7
tambien #	h3i4
tambien $	H7L-3g3
tambien dan	L3
tambien el	i4
tambien hay	V4
tambien junta	L7
tambien me	Y3
tambien pueda	k3
tambien quiere	f3
tambien quiero	g5
tambien se	Q3
tambien suma	L4
tambien va	k5
tamp*	D5O3
tamp* me*	D7
tampo*	D5
tampoco	D4
tampoco me	D5
tan	L4P3U4b4n4
tan amable	C4H4b4
tan*	H4I12L-3P7Q-3S13T-3U3V-3W-3X8Z3a-4b4l5o-3p-3q-4
tan* amab*	C4H3b3
tan* tard*	n3
tani*	l5
tani* ya*	l4
tania	l6
tania ya	l4
tant*	C3I11L-3P3Q-3S12T-3U5V-3W-3X9a-4b6i5j-3p-3
tant* clie*	I4
tant* gent*	I4
tant* llev*	b5
tant* mens*	X4
tant* que*	S3d4
tant* raza*	I6
tant* si*	H3
tanta	I9X5
tanta gente	I5
tanta raza	I5
tanti*	S17
tantito	S17
tantito $	S10
tantito que	S4
tanto	C5H3U5X4b6d3i3
tanto detalle	H3
tanto llevo	b4
tanto*	I4
tantos	I3P3
tantos clientes	I5
taq*	E4
taqu*	E3
taquero	E4
taquero $	E4
tar*	A-4C-4E4F-4G-5J-4K4O11P-4S11T-4V-3W5X-3Z-3a-4c-3d-3e-3f5g5i-3j5l3m-3n5o-4p-6q4r-3
tard*	C-4D3H5J-3K3O17S13T-3V-3W-3a-6d-3f-3j5l3n9p-4
tard* me*	b3
tard* much*	j3n9
tard* te*	S3
tarda	j3n12
tarda en	n6
tarda mucho	n8
tarda*	j3q4
tarde	B3D3H5K4O7S7a-4l6q-4
tarde $	B3H3K3M3O7U4W3a-4
tarde que	H3n4
tarde te	S4
tarde*	D3O10S4b3k3
tardes	O10b5
tardes $	O8R4
tare*	a9
tarea	a9
tarj*	D-3E5G-3Q3W3b3f4g4h5j8n-6p-3q6
tarj* #*	E3h4
tarj* de*	b3f5g3
tarj* deci*	E3
tarj* del*	W8q-3
tarj* tamb*	L5
tarje*	D-3E7F-3G-3L4Q3W7b4f7g5j5n-5p-3q5
tarjeta	D-3E4F-4L3N4Q4W5f3g6h3j4n-5p-3q3
tarjeta #	E3h3
tarjeta $	W3d5j4
tarjeta de	C3N3W-4b3f7g5
tarjeta del	W8
tarjeta tambien	L4
tarjetas	j3
tarjetita	F3f6
tarjetita de	F3
tarjetita decia	E3
tav*	B5E5G3q-3
tavo	B3E3
tavo $	B4E7
tavo quitale	G4
tavo* no*	A4
tavo* quit*	G4
tax*	n4
taxi	n5
taz*	b6d5
taza	b6d8
taza $	b6d4
te	A-4B-4C-4D-3F-3G-3H-8I-3J10K-4L-7M-5N-3O-6P-5Q-4R-3S23T14U-5V-6W-7Y-4Z4a18e-4f-3h11j-6k3l-3m-5n3o16p-3q5r13
te agradezco	o6
te amo	a9
te aviso	S14
te bendiga	a5
te busco	S3
te confirmo	S7
te confundi	Z7
te contesto	S5
te debo	o3
te di	q4
te digo	S17r5
te dije	q8
te doy	S8
te encargo	a6
te entendi	T3n4
te escribo	S11
te la	S4n-3o7
te llamas	r11
te lo	J3S4h5n-4
te mande	J3n9
te mando	S4h9
te olvida	a3
te pase	n5
te paso	E4S11h9k3n-5
te pedi	J7
te preguntara	b3
te pregunto	T5X3p4
te puedo	T6
te puse	q3
te quiero	o4
te rifaste	o6
te tengo	r5
te va	h4
te* agra*	o3
te* amo*	a13o-3
te* avis*	S8
te* bend*	a7
te* conf*	S6Z5
te* cont*	S6
te* di*	h-3q8
te* dice*	r3
te* dict*	h3
te* digo*	S13r4
te* dije*	J3q9
te* doy*	S6h3k3
te* enca*	a3
te* ente*	n7
te* escr*	S10
te* la*	S5n-3o7
te* llam*	r17
te* lo*	S4h3n-4
te* mand*	J4S3h3n7
te* olvi*	a5
te* pase*	n3
te* paso*	E4S8h9i3k3n-5
te* pedi*	J6
te* preg*	D4T6p3
te* pued*	T8n-3
te* puse*	q3
te* quie*	o5
te* rifa*	o9
te* teng*	r5
te* va*	h4
tec*	J3a8c10n-3
tecl*	J5a4n-4
tecla*	J4a7n-3
teclado	J5a8n-3
tecle*	q3
teclee	q3
tecn*	c10
tecni*	c7
tecnico	c5
tecnico $	c5
tel*	A-3C4E-3G-3H-4J-3N5P-3Q4T-3V-3W6X3a-6b5c8f-3h8j4o-3
tela	e6j5
tele	W4
tele*	C6E-3G-3H-3J-3N4P-3Q4T-3V-3W3X5a-5b3c10f-3h3m3o-3
tele* a*	W3
tele* como*	Q4
tele* de*	W5
tele* del*	r3
tele* es*	k4
tele* fijo*	c5
tele* no*	q3
tele* qued*	M3
tele* ☎*	C5F3h10q-3
telef*	A-3C3D-3E-3G-3H-3J-3N3P-3Q3T-4V-3W3X6a-5c9h5k3m3o-3
telefono	A-3C3E-3G-3H-4J-3M4N5P-3Q3T-3V-3X4Z3a-5b3c7h4m4n-3o-3q3
telefono $	N7S3m5n5q4
telefono a	W3
telefono como	Q3
telefono de	W6
telefono del	r3
telefono era	q4
telefono es	k4
telefono fijo	c5
telefono quedo	M4
telefono ☎	C5F4d3h10q-6
tem*	H-3W7a6j8
temb*	a9
tembl*	a10
temp*	W5j7l3
tempo*	j3l3
temporada	j6
tempr*	W6j3
temprano	H-3W7j4
temprano $	j4
ten*	A5B-5C7D7E9G-6H-8I7J-8K5L-4M-4O-3Q-3U-5W-4X-4Y-4Z-5b15d3h-3i-6j3k7m8o-3p-3q-4
tenc*	F4c3
tench*	F4
tencha	F5c4
tencha $	c4
tend*	C11b7h-4j5
tend* algo*	p6
tendr*	C8b9h-3j6
tendra	C9j3p4
tendre	b9
tene*	E5I6N5h-4j7k9n7p-3q-6
tene* #*	E7
tene* con*	I4
tene* mone*	N4g3
tene* refu*	k5
tene* una*	k4
tene* vent*	j6
tenem*	I6K3L4j7k4
tenemos	I8L4k4p-3
tenemos refuerzo	k4
tener	E7N6h-3k5n9q-6
tener #	E7
tener acceso	k3
tener monedero	N5
tener una	k3
teng*	A7B-4D4E8F-4G-4H-6I6J-7K4L-4P4S3T-3U-3V5X-3Y-3Z-4b12c-3d4e-4i-5j-8m10p-5r5
teng* #*	E8W8m6
teng* a*	C4U3V3h3
teng* acum*	b4d3
teng* algo*	A4b3
teng* apun*	P4
teng* auto*	A5
teng* boni*	o5
teng* cobr*	m4
teng* dado*	m4
teng* de*	m3
teng* el*	S5d4r5
teng* en*	I5
teng* entr*	l5
teng* form*	A3
teng* gent*	S3
teng* grac*	o5
teng* guar*	C5d4r8
teng* la*	a5
teng* mas*	D3K5b6
teng* meno*	D10b-3
teng* meti*	m7
teng* noma*	E6
teng* nuev*	k8
teng* otra*	V6
teng* para*	b4
teng* por*	A4
teng* punt*	b6
teng* que*	A6L6Q9R3T4b-7d-3n6q5
teng* regi*	I9
teng* sald*	b3
teng* su*	M3
teng* trab*	m4
teng* un*	a7f3
teng* una*	h6
tenga	C4E14P-3d5h-4l4o4
tenga #	E10
tenga bonita	o7
tenga el	d3
tenga entrada	l4
tenga nomas	E5
tenga*	N4O4
tengan	N5O3
tengo	A7B-4D5E-4F-3H-6I4J-5K6N-4O-5V6Y-3Z-4a3b12g6h5i-4j-8k4l-4m9p-4r3
tengo #	I3W6d3m5
tengo $	L-3b18m10
tengo a	C4U3V3
tengo algo	A5b6
tengo autorizaciones	A6
tengo cobrando	m3
tengo de	m3
tengo el	S3r5
tengo este	M3
tengo formadas	A4
tengo gente	S3
tengo gracias	o4
tengo guardado	d3r8
tengo mas	D4K4b3
tengo menos	D9b-4
tengo metida	m4
tengo nueva	k9
tengo otra	V7
tengo para	b4
tengo por	A4
tengo puntos	b7
tengo que	A4K-3L5Q12R4b-6d-3m-3n10q4
tengo registrada	I6m3
tengo registrados	I3
tengo saldo	b3
tengo un	D3a6
tengo una	h7
teni*	D11b5e4f4h-4l3p4
teni* #*	D3b5
teni* mas*	D5
teni* razo*	F3
tenia	D15b3h-3p4
tenia #	D4
tenia $	D5
tenia mas	D6
tenia razon	F3
tenia y	p3
tenie*	l3
tenis	e4
tenis $	P3
teo*	h3l3
teodora	l3
tep*	E3j3
tepi*	E3j5
tepic	E4
tepic $	E3
ter*	A-4C5H-3N5S8a3b5h3j-3l6n5
terc*	D4
terce*	D3
tere	E3h3
tere* arre*	E3
term*	C6E-4H-3N4S7b5l5n8
term* #*	C4b4i3
term* de*	S5n4
term* el*	h3l5
term* en*	C4b3
term* la*	n3
term* reti*	l3
termi*	A-3C6E-4S8a3b4f3l7n5q4
termina	b3q3
termina en	q3
terminacion	C6b4d-3
terminacion #	C7b3
terminado	i6q-3
terminal	S3W3a3n-3
terminal $	S5a4n-3
terminamos	n3q4
termine	S5
termine de	S4
termino	a3l7n7p6
termino $	V3a5p4
termino el	l4
termo	L4d3
tex*	r8
text*	r10
tha*	o6q7
that	q7
the	h3n5q3
the last	n3q4
the* last*	q4
thi*	d3r14
thin*	i4
thinn*	i3
thinner	i3
this	d3r13
ti	Z13a4b3o10q-3
ti $	Z4n3o12
tia	E6G-3W9
tia quita	E4
tia ☎	F5
tia*	a8
tia* quit*	E5
tia* ☎*	F4
tian*	a6
tiang*	a10
tianguis	a8
tianguis $	a7
tic*	B-3C-4D6F-4I-4J-3K3M11N-3O-3P5Q8S3T-3U3X-3Z-3a-6b-5c-3e7f-3g-3h8i6k-3l-3m-3n8o-4p-4q7r-3
tick*	A-3B-3C-4D4F-4I-4J-3K5M10N-3O-3P3Q8S8T-4X-3Z-3a-7b-5c-3e6f-3g-4h9i8k-3l-3m-3n10o-4p-4q7r-4
tick* #*	D3G-3H-4M12P-3Q-5S-3W-3d5e7h7j4n7q6
tick* &*	M9e4h6q6
tick* borr*	G4
tick* de*	H3L3M-3W5h4
tick* equi*	q3
tick* es*	Q3h3
tick* mios*	U7
tick* muev*	E4
tick* no*	K6n-4
tick* o*	L5n4q-3
tick* por*	P6
tick* que*	Q3W3
tick* sali*	D3H5
tick* te*	S4
tick* y*	D5
ticke*	B-3C-4D3F-4I-3J-3K4M9N-3O-3P6Q7S4T-3U4X-3Z-3a-6b-4c-3e6f-3g-3h10i8k-3l-3m-3n8o-4p-4q9r-4
ticket	A-3B-3C-4D4F-4I-4J-3K5M9N-3O-3P9Q8S5T-4U4V-4X-3Z-3a-6b-5c-3d3e6f-3g-3h10i7k-3l-3m-3n6o-4p-4q8r-4
ticket #	G-3H-3K3M10P-4Q-5S-3d5e7h7j3n8q6
ticket $	P5Q8S4V3h9n3q-5
ticket &	M9e4h4n3q5
ticket aqui	S3
ticket borrala	G4
ticket de	M-3U4W3h3i3
ticket en	Q4
ticket equivocado	q3
ticket es	Q3q3
ticket lo	P5
ticket mios	P4U6
ticket muevelo	E3
ticket o	L5n4q-3
ticket por	P3
ticket que	Q4W3
ticket sacale	G3
ticket salieron	H5
ticket salio	D3n4
ticket te	S3
ticket y	D5
tie*	B-5C7D-3E3F-5G3I-3J-3L9N-4R-3T-5V-7W6Y-4Z-3c8e-4h-3i-5j10k-5m5n5p6r6
tiem*	L9n4
tiem* se*	L5
tiemp*	L7n5
tiempo	L9n6
tiempo se	L4
tien*	B-5C8D-3F-5G4H3J-3L5N-4P3R-4T-5V-6W6Y-4Z-3c3e-4f3g-4i-5j10k-5m10p5r4
tien* #*	E6G6
tien* acce*	m11
tien* acum*	C4
tien* ahor*	H3p4
tien* al*	d3
tien* algo*	C8n-4
tien* aqui*	l3
tien* bano*	j5
tien* cuen*	f6
tien* de*	r5
tien* el*	E5a3d-3j9
tien* guar*	p3
tien* hoy*	H4
tien* la*	C9M5j7p-3
tien* mas*	I5W6
tien* mi*	Q4W6
tien* mone*	C-3I4f3h3q3
tien* perm*	m4
tien* pues*	m4
tien* punt*	C8
tien* que*	G5L3j3n3p-3
tien* regi*	P4
tien* sald*	C4
tien* su*	n5
tien* trab*	m3
tien* tu*	n5
tien* wifi*	j7
tien* y*	S4
tien* ya*	C-3j3p6
tien* ☎*	C11E5p-4
tiend*	C-4H10I-3L3O8P-3S3U5a-5b3d-3n-5o5p-4r6
tienda	C-3H6I-3O3P-3S3U3V-3W4a-5b3c5d-3h4j4l4m3n-5o6p-3r6
tienda $	H7K3O3S3U5W-3a-3o10p-3
tienda ahorita	H4
tienda aqui	l3
tienda de	r5
tienda hoy	H4
tienda trabajando	m3
tienda y	S3
tiene	B-3C11E7F-4G4H-8S-4T-3U-5V-4W3a4e-3f4h-5i-3k-3m6n6o-3p11q3
tiene #	E5G4
tiene $	b5h-3n4p3
tiene acceso	m9
tiene acumulado	C5
tiene ahora	C-3p8
tiene algo	C9n-3
tiene con	p3
tiene cuenta	f6
tiene el	a5d-3j5q3
tiene en	C3
tiene guardado	p3
tiene la	C9M4j5p-3
tiene mas	I8
tiene mi	Q4W7
tiene monedero	W3h3q3
tiene otro	l3
tiene para	d4
tiene puesto	m5
tiene puntos	C7
tiene que	G4Q3p-3
tiene saldo	C3
tiene su	n7
tiene tu	n5
tiene ya	C-3p7
tiene ☎	C12E6p-3
tiene*	A4L4O-3W5c4j18
tienen	A4L5O-4W6c6j17m3
tienen $	I-4L3W11j-3
tienen bano	j8
tienen monedero	I4
tienen permiso	m3
tienen por	A3
tienen wifi	j5
tiju*	q4
tijua*	O3
tijuana	O3q3
tim*	W3
tin*	b-3d6h3j11p-3
tina*	e5q-3
tinaco	e3
tint*	d5h5j9p-3
tint* #*	h3
tint* comp*	j3
tint* y*	j3q3
tinte	d5h5j5p-3
tinte #	h4
tinte completo	j3
tinte y	j3
tinte ☎	d3
tintes	q3
tinto*	j3
tir*	K4S3W3o6q10r-4
tira*	K4W3l3q8
tira* el*	M-3q7
tira* se*	l3
tirad*	K4M4W3l3
tirado	M3W4
tirado $	K3W4
tirados	l3
tirados se	l3
tiram*	M-3q9
tirame	q6
tla*	h4
to	F5c5h6
to ☎	F7
to* ☎*	F6h3
toa*	h5
toal*	h4
toall*	h6
toc*	B8C-5G6H-3L10P-3V14a3e3h-4p-3q-4
toca	L4V13W4a8q-3
toca a	a3
toca autorizar	A3
toca el	L3
toca*	G7L7
toca* #*	F3
toca* a*	R3a6
toca* auto*	A4
toca* el*	L3
toca* por*	L5
toca* ☎*	G3
tocab*	G6
tocaba	G5
tocaba ☎	G5
tocaban	G3
tocan	L3
tocar*	L3b3
toco	B9
toco ese	B5
toco maura	B6
toco* ese*	B5
toco* lech*	F3
toco* maur*	B8
tod*	A5B5C-5D-5E-6F-6H4J5K3M-5N5P8U3V-6W4X-6Y7Z-5b3c-5d4h-4i-5j-4n5o11r-5
toda	H3o6
toda la	H4l3
toda madre	o6
toda*	C3D-3E-3I-3K7Q-3T-5U11W4X-3a-5b4d-5g8j3m6n8o-3q-4
toda* junt*	S4
toda* la*	H5l3
toda* las*	B3L7W7
toda* madr*	o6
toda* mis*	P5
toda* no*	A3H3K4f5g4h-3q-3
toda* pame*	m6
toda* pued*	g3l5
toda* teng*	b5
toda* tien*	C6n-3
todas	H-4K3L5P3S4W8j-3
todas $	H4
todas juntas	S5
todas las	B3L5W6
todas mis	P6
todav*	A3C4J3L-3P-3T-3a-3b7d-4f4g3j7m5n9o-4
todavia	C7L-3P-3T-3a-3b8d-5f3g6j5l3m6n8o-4
todavia $	J5d-3g4n4
todavia no	A4K3f6g5h-3k3p5
todavia pamela	m9
todavia puede	l7
todavia sigue	n3
todavia tengo	b5
todavia tiene	C4n-3
today	U11
today $	U10
todo	A6B7C-7D-3E-4F-3H5I-3J7M-3N5O-3P3Q6S-4T5U-4V-4W-3Z-3b-5c-3d7f-4g-3i-4j-5m-4n3o13q4r-4
todo $	A7L3T5e6n-5o9q5
todo al	G4k4
todo bien	n10
todo cierrenle	l5
todo con	L3
todo dar	o9
todo el	C-3d6
todo en	q3
todo lo	B12H6P9Y4n-5o-3
todo mi	d7
todo no	J3
todo y	h3
todo*	C-3H5I7O3P3W6Y4d5h-3m3
todo* ahor*	l3
todo* al*	G3k3
todo* bien*	n12o-3
todo* cier*	l3
todo* con*	L3
todo* dar*	o11
todo* de*	L5
todo* el*	C-4d8
todo* en*	Q4
todo* lo*	B13H8N5P9W-3Y4n-5o-3
todo* los*	P6W5Y4m3
todo* mi*	d5
todo* modo*	n3
todo* y*	a4
todos	C-3H5I6P5W6Y4d4h-3
todos $	H5I7O3b3
todos de	L3
todos los	P6W8Y3m3
todos modos	n3
tom*	C-4D5H-3L-3a6d23h3n11
toma	c3d6
toma todo	d5
toma*	D3a7d8l3n3
toma* #*	d4
toma* a*	d3
toma* de*	D5
toma* mien*	l3
toma* todo*	d3
tomal*	d4
tomale	d5
tomar*	d3
tomarle	d5
tomas*	h3
tomat*	a7
tome	d8
tome los	d3
tome*	d6
tome* #*	d3
tome* de*	d3
tomen	d3
tomes	d3
tomo	n15
tomo $	n8
ton*	B3C3L-3O-3b10d-3f6j3k6
tone*	j6
toner	j6
toner $	j4
toni*	k3
tonit*	f3
tonita	f4
tonito	k4
tonito $	k3
tono	B3f4
tono anoche	B5
tono ☎	f5
tono* anoc*	B4
tono* pasa*	A3
tono* ☎*	f4
tons	a3b4
tons cuanto	H3
tons la	V3p3
tons* cuan*	H4p-3
tons* la*	V3n5
top	I4
top #	I5
top*	L6
top* #*	I6
tope	L6
tope de	L5
tope* de*	L7
toq*	J-5Z8
toqu*	J-4Z6
toque	J-3Z6
tor*	D4W3a15h6j5
tort*	a15h6
tort* de*	a6
tort* y*	h5
torta $	D3
torta*	j4
tortas	j4
torti*	P-3a15d4
tortillas	a12
tortillas $	a5d4
tot*	C-6D-3E-3G-3H15I8L-3P3S-3U12W-4Y4a-5b9c-3d3f-3h7j-3p11
tota*	C-5E-3G-3H14I10L-3S-3U15W-4Y4a-5b7f-3h8m-3p10q4
tota* #*	h15
tota* aman*	H3
tota* cuan*	U5
tota* de*	H10I12p4
tota* del*	H8U4
tota* el*	H3
tota* no*	q3
tota* que*	n6
tota* real*	q5
tota* regi*	U3
tota* tota*	H11
tota* vend*	H6U-3
total	C-5H11I9U11W-4Y6a-3b8h6p5q4
total #	h16
total $	C-3H3b7l3p11
total cuanto	U6
total de	H10I9p5
total del	U8
total el	H4p-3
total no	q3
total que	n6
total real	H-3q8
total vendido	H6U-3
total*	H16U7p3
totales	H14U5p4
totales $	H11U4p5
totales del	H9
totales totales	H13
tra*	A-4B-8C7D11E4H-3J-8K7L-6N-4P-7Q-4R-5T-9U-4W4Y-5a12b4c-5d3e11f-5g-6j8k3l4m10n-6p3r5
trab*	D5H-5I-4K5O-4P-3T-3X4a-5e-3h-3j6k9l10m17n9o4q-5
trab* acti*	k5
trab* aqui*	l6m4
trab* conm*	l3m9
trab* el*	k4n3
trab* en*	r6
trab* la*	K4S3l4
trab* que*	n3
traba	D10
traba $	D4
traba*	D-3H-4I-3K7O-4T-3X4j5k9l9m15o5
trabado	K5n5
trabaja	S-3a3j6l7m8r3
trabaja aqui	l7m6
trabaja conmigo	m5
trabajador $	k3
trabajadora	k3
trabajadora que	k5
trabajadores	m6
trabajadores $	m6
trabajan	j6m3
trabajan conmigo	m3
trabajando	X5m4
trabajando $	m5
trabajar	W4k6l3
trabajar activamelo	k4
trabajar el	k4
trabajar una	k3
trabajo	O-4S6Z5l6o7
trabajo $	O-3S3Z3o5
trabajo la	l7
trabo	S3n8
trabo el	n3
trac*	K4n-3
tract*	K3n-3
tractor	K3
trae	A-3B-3C15D-4E3F-4G6H-6I5M3U-3W-6a8d8e7f-3h-6i6j-3m-3n-8o-3p10r-3
trae #	C8E3Q3q-3
trae $	C5p8
trae ahora	p7
trae algo	K3b7
trae como	C7
trae de	G3e7
trae dinero	C6
trae efectivo	d5
trae el	C5M5
trae en	p3
trae la	H3M5
trae mal	E3
trae mas	I8
trae monedero	I5
trae otra	i6
trae prisa	n3
trae puntos	G3
trae su	V4
trae ya	p3
trae ☎	C5
trae*	E5F3H6I3K4V4a4e5j13n-3q-4
trae* #*	C12Q3h-3q-4
trae* a*	F3
trae* ahor*	p6
trae* algo*	K5b7
trae* arri*	H4
trae* celu*	E4
trae* como*	C5p3
trae* de*	G3e5j5
trae* dine*	C5
trae* efec*	d5
trae* el*	C5M6e6h-3q3
trae* en*	K4p3
trae* erro*	E3
trae* este*	H4
trae* guar*	d4
trae* la*	M5S3V3j3
trae* las*	a3e4
trae* mas*	I6
trae* mone*	I9
trae* otra*	i3
trae* pris*	V3n3
trae* punt*	G5
trae* su*	V4
trae* un*	a4
trae* una*	a3i3
trae* ya*	p3
trae* ☎*	C3
traem*	H7K5a7
traeme	a5
traemos	H7K6
traemos $	K3
traemos arriba	H3
traemos este	H3
traen	D3I3e6h3j13
traen $	j8
traen el	e5
traer	E4F4S4p3
traer a	F3
traer celular	E6
traes	H5
traes $	H5
traet*	V4
traete	V3
trai*	D7F6G-3H-4I-4L-3U4W-4Z3b8d4h7i-3m5p-4
trai* #*	D7
trai* el*	Z3
trai* en*	m6
trai* la*	U3
trai* mal*	F6
trai* mi*	j4
trai* para*	d4
trai* pend*	A3
trai* tarj*	E3
trai* un*	a5
trai* una*	h7i-3
trai* yo*	U6
traia	D5F4Z5q3
traia #	D6
traia el	Z5
traia mal	F4
traia tarjetita	F3
traig*	A3H-3I-4K4U4b9d6h7i-3m4p-3
traigo	A3H-3I-3K3U5V3b8d3f3h5i-3m4
traigo $	b6
traigo en	b3m6
traigo la	U3
traigo mi	j4
traigo pendientes	A4
traigo una	h6
traigo yo	U7
traj*	a4e18q-3
traj* de*	e3
traj* el*	a8e3
traje*	a4e7
trajeron	a7e6
trajo	e10q-3
trajo el	e7
tram*	G9
tram* con*	G6
tramp*	G8
trampa	G8
trampa con	G5
tran*	F-3G-3L-3O9W17a4d-4h-4j4
tran* #*	W9
tran* el*	W6
tranq*	o3
trans*	C-3F-3G-3L-3O9W17d-4j6o-3
transcurso	H3
transferencia	a5j6
transferencia $	j3q3
transfiera	W7
transfiere	W6
transfiere #	W4
transfiereme	W4
tras	q4
tras*	V-4W5q7
tras* los*	W6
trasp*	V-3W5q5
trat*	D12L3c3r7
trat* de*	r5
trat* mal*	D3
trata*	D4c4h3
tratamiento	h5
tratar	c5
tratar esto	c3
trato	D11L3r3
trato mal	D3
trig*	D3q4
trigo	q4
trime*	H3
trimestre $	H3
tu	B3C-5D4L-3O5Q-6S-5T5W-4a19c7h-5i-3j3l-3n9p-3q-5r20
tu $	O10T5a-3r12
tu ahi	m5
tu dime	T3
tu eres	r9
tu hermano	a5
tu no	K3
tu nuevo	k3
tu o	B4n5
tu que	H3r3
tu quien	r4
tu sistema	D6
tu solo	r5
tu ubicacion	a6j3
tu* ahi*	m7
tu* dime*	T5
tu* eres*	r9
tu* herm*	a4
tu* mand*	A4
tu* no*	K3
tu* o*	B4n4
tu* que*	H3
tu* quie*	r4
tu* sist*	D4
tu* solo*	r4
tu* ubic*	a5j6
tum*	F-3G11h-5n-3q15
tumb*	G11h-3n-3q11
tumb* #*	F-3G13h-3
tumb* la*	q5
tumb* una*	q4
tumba	G5q5
tumba #	G6
tumba la	q4
tumba*	G6q7
tumbala	q4
tumbale	G9h-3
tumbale #	G8h-3
tun	k4
tun ☎	k4
tur*	B4K3Q3U7W5a3f-3h6i-3k4n-3q-4
turi*	h4
turista	h3
turn*	K3O4Q3U9V3W3a3h3i-3k6n-3q-4
turn* #*	h7i-3
turn* de*	B4k4
turn* del*	V3W3
turn* matu*	k4
turn* pasa*	l4
turn* vesp*	H3
turno	B4K4O3Q3U6W7a4h3i-4k5n-3q-4
turno #	h9i-3q-3
turno $	O4U10a4
turno de	B5k3
turno del	W3
turno matutino	k3
turno pasado	l6
turno vespertino	H5
tus	T6o4
tus funciones	T6
tus* func*	T7
tuv*	a6l3
tuve	l3
tuve que	l3
tuve* que*	l3
tuvo	a6
tux*	l4
tuxt*	l3
tuxt* rosa*	l4
tuxtl*	l3
tuxtla	l3
tuxtla rosalba	l3
tuy*	o8
ubi*	M12a5h-4j7q-3r3
ubic*	M14Z3a6h-4j10q-3
ubic* la*	M6
ubica	M5
ubica*	M6Z3a5h-4j12
ubicacion	Z3a5j7
ubicame	M4
ubicar	M3
ubicar la	M3
uc	C3f4k-3l7
uc $	C4l4
uc ☎	f4
uc* ☎*	f3
uff	a8
uli*	C3k4l3
ulis*	C3k4
ulis* anda*	l3
ulis* en*	k3
ulise*	C3k3
ulises	C3k4
ulises anda	l3
ulises en	k3
ult*	B4C-3D-3F-3G4H9J-3L-3M-4O-3P12U-4V-4W-4e-3i7j-3m-3n11o-3p11q12
ulti*	C-4D-3F-3G3H7I3J-3L-3M-3O-3P11U-4V-3W-4d-3e-3i8j-3m-3n10o-3p12q12
ulti* #*	B6H9P6
ulti* capt*	n5
ulti* clie*	n5
ulti* comp*	b4
ulti* cosa*	B3
ulti* dia*	a6l4
ulti* es*	i4
ulti* hora*	H7
ulti* no*	q5
ulti* que*	G5Q3n6p5q-6
ulti* tick*	P4
ulti* vent*	i4n-3p3
ulti* vez*	B3P7n-3
ultim*	B6C-4D-3F-3H8I3J-4L-3M-4P13T-3U-5V-3W-4d-3e-3i11j-3m-3n10o-3p11q12
ultima	B5J-3P6i7n10p6q9
ultima $	B-3i3n15p-3q14
ultima captura	n7
ultima compra	b6
ultima es	i3
ultima hora	H4
ultima no	q4
ultima que	Q4p3
ultima venta	i4n-3p3q3
ultima vez	B5P7n-4
ultimamente	I4
ultimamente $	I4
ultimas	P9
ultimas #	P9
ultimo	G5H-4a4l4n9p6q8
ultimo $	p4q4
ultimo dia	a7l4
ultimo que	G5n6q-3
ultimos	B6H10P5
ultimos #	B5H9
un	A-5B-4C7D8E7F4H-13I-4J-6K-4L5N-6O-5Q7R-5S11T-10U-6W4X-8Y-4a5b-6c10e4f7g-7h8i4j8k7l-4m-7n-8o7p-10q3r3
un #	E3W3h-3q12
un alta	f10
un ano	L4b3
un asesor	c10
un asunto	c3
un aviso	A3
un bot	r5
un buen	a4
un cafe	d4i3
un cajero	k16
un cambio	j4
un carga	G7d-4
un casco	h4
un chavo	f5k4
un cliente	C6E5F8I-4V4d-3e3f3h4j3n-3p-4q-5
un cobro	h4
un colaborador	l8
un colchon	h4
un comprobante	n3
un conteo	I3
un corte	j3
un dato	S3
un descuenta	W8
un detallito	F3
un dia	H-3Q3
un digito	q7
un ejecutivo	c4
un ejemplo	J3
un empleado	D8Q6l-3
un error	E3
un friazo	a6
un gansito	a3
un helado	i4
un humano	c9
un kilo	C4
un listado	P5
un mensaje	Z4r3
un mensajito	n3
un minimo	L4
un minuto	S8q5
un momento	S14n3
un monedero	E11
un muchacho	f6k8
un numero	B4q6
un ojo	C3
un pago	d5
un pantalon	h3
un pesos	L4q3
un problema	D3
un programa	r3
un punto	L6
un ramo	j5
un ratito	S7W5
un refresco	o4
un refri	a3h4
un robot	r5
un saldo	C7E3F4
un segundito	S10
un senor	D3f3
un suero	a5
un tecnico	c7
un telefono	c7
un ticket	Q4W3h9
un* #*	h-3q11
un* ajus*	E3
un* alta*	f11
un* ano*	L8g3
un* ases*	c9
un* avis*	A3
un* bot*	r8
un* buen*	n3
un* cafe*	d5i4
un* caje*	k15
un* camb*	j3
un* carg*	G6d-3
un* casc*	h4
un* chav*	f3k5
un* chor*	D3
un* clie*	C7E8F7G3I-4Q3V3W-3d-4e3f3h4j5n-3p-4q-5
un* cobr*	h4
un* cola*	l10
un* colc*	h3
un* cont*	I7
un* dato*	S3
un* desc*	W12
un* dia*	Q3
un* digi*	q9
un* ejec*	c4
un* ejem*	Q3
un* empl*	D4Q7l-3
un* erro*	E3
un* fria*	a9
un* gans*	a4
un* hela*	i4
un* huma*	c10
un* kilo*	C4d3
un* list*	P5
un* mens*	Y3Z3
un* mini*	L4
un* minu*	S4q4
un* mome*	S14n3
un* mone*	E9
un* much*	f6k5
un* nume*	B3G3q4
un* ojo*	C4
un* pago*	d5
un* pant*	h3
un* peso*	L3q4
un* prob*	D3
un* prod*	e3
un* prog*	r3
un* punt*	D3L6
un* ramo*	j5
un* rati*	S5W4
un* refr*	d4h3
un* robo*	r4
un* sald*	C8E3F4Q3
un* segu*	S13c-3
un* seno*	C4D3
un* suer*	a5
un* tecn*	c6
un* tele*	c8
un* tick*	Q4W3h7q-3
una	B-5D7E3G-3H-14I-5M11N-3O-8P-4Q14R5S-7T-7U-7V8X-6Z-5b-6c3e12f3g-5h15i13k5l-3m-8p-9r8
una $	b-3g6h8i-4n-4q17
una amiga	Q4
una becaria	k3
una cajera	B4Q3k3
una cita	j7
una clienta	G5L3e3f3h4
una compra	J5M3O-6Q8h9n-3q-4
una correccion	E7
una cosa	h4
una cuenta	W3h3
una de	M7P3h11
una devolucion	A3Q8e7
una disculpa	F4Z4
una empleada	k3l3
una factura	W4
una hora	S4
una invitacion	R6
una maquina	D4
una mas	V8h-3i8n6
una muchacha	k9
una nota	M3
una nueva	V8
una parte	d3
una persona	F6c11f5r11
una que	h3o3
una recarga	W4
una segundo	i12
una semana	D3l4
una senora	E3V9f8j3n-3
una sola	W4n3
una vendedora	R5
una venta	H-6J5M14Q18V-6h23i-3n-7
una ventita	h3
una vez	N3W3d5n3
una y	i3n6q-3
una*	a4h10i5j4
una* beca*	k3
una* caje*	B5Q5
una* cita*	j7
una* clie*	G4L3W-3d3f4h5
una* coca*	C3
una* comp*	L3M3O-6Q9V3h9n-3p-3q-4
una* corr*	E8
una* cosa*	h5
una* cuen*	h3
una* de*	M9V3h12
una* devo*	A4Q8e8h-3
una* disc*	F3
una* empl*	k3
una* fact*	W3
una* hora*	S4h3
una* igua*	i6
una* invi*	R7
una* mas*	V8i6n8
una* much*	k8
una* nuev*	V11
una* o*	n4
una* part*	d4
una* pers*	C3F3V-3c13f3k3m-3r10
una* que*	Q3o3
una* reca*	W3
una* segu*	i11
una* sema*	D3
una* seno*	E4V7c3f6j3n-3
una* sola*	W4n4
una* vend*	R3
una* vent*	H-6J4M13O-3Q20V-6h22i-3j3n-6q-3
una* vez*	A3Q4W4d4
una* y*	i3n3
unas	a6h6i5j4
unas acrilicas	h3
unas* papa*	j3
und*	q15
undo	q17
undo $	q21
une	W5
une* ange*	k4
uni y	l3
uni*	H-3O-4a-3g17h7j8o-3
uni* y*	l4
unic*	h4
unif*	h4j6
unifo*	h4j6
uniforme	D3
uniformes	j6
uno	D-4L6R3S-3T-3V7W3X5b-4d-3e4g12n-5q5
uno $	G3W4b-3f4g12h-4q5
uno al	H5
uno de	e4
uno mas	V4X4
uno nuevo	R4V6
uno por	B3P8
uno*	C3D7F5S3e5i3o-3
uno* al*	H5
uno* de*	P3e4
uno* mas*	X4h5
uno* nuev*	R5V6
uno* por*	B3P5
unos	C3D9F6S3e7i3o-3
unos #	C5F5
unos dias	l3
unos zapatos	e4
unos* #*	C5F6
unos* dias*	l4
unos* zapa*	e4
uns*	X16
unsu*	X17
unsub*	X13
unsubscribe	X15
unsubscribe $	X14
up	g12
ups	Z11q7
ups a	Z10
ups* a*	Z12
urg*	C6b3c5j6
urge	C5c6h3j5
urge hablar	c5
urge que	C4c3
urge ya	R3
urge* habl*	c3
urge* que*	c4
urgen*	c4
uri*	P3k3
urie*	P3k3
urie* ☎*	k3
uriel	k3
uriel ☎	k3
usa	C-5G-4Q-3T10W3d20
usa #	G-4d18h-3
usa $	Q-7T12
usa esto	Q5
usa todo	C-4d9
usa*	C-3E-4H-4I6J3L17M3Q5T6V-3W-3a-4b-4d29f-3g-3h-4j-4k4l4n-7o-3q-4
usa* #*	G-4d15
usa* esto*	Q6
usa* todo*	C-4d7
usad*	G3M4P4T3b-3
usado	G3M4
usado $	G5
usal*	d18
usale	d8
usam*	d6
usan	I3L4
usan el	I4
usan*	l6
usan* el*	I4
usan* esto*	l5
usand*	l5
usando	l5
usando esto	l6
usar	C-3D-4I3J3L9Q5T4V-3d21j-3k3n-4p3
usar $	I3b3d5l3
usar el	L3
usar en	L3
usar esto	T3k6
usar la	p5
usar lo	d4
usar los	Q5
usar mi	L7d-3
usar mis	J6b-3d6
usar monedero	d4
usar saldo	d9
usar su	d4
usar todo	d4
usar*	G-3L7d3
usar* el*	L3
usar* esto*	T5k5
usar* la*	p6
usar* lo*	d4
usar* los*	Q3
usar* mi*	L7d-3
usar* mis*	J7b-3d4
usar* mone*	d5
usar* sald*	d6
usar* su*	d4
usar* todo*	L5
usarl*	G-3L6d5
usarlos	L8d4
usarlos todos	L3
use	P6R3d8h-3
use $	P5
use el	R3
use*	J7d-3
use* el*	R4
uses	J3
uso	B3C-5L4P6Q-4S5T9d6r-3
uso $	R3S6T6
uso el	B3
uso sus	D5
uso* el*	B3
uso* sus*	D5
ust*	D6H-3I-3L-4Q-3W3X-3Z12a5c5j3r11
uste*	D6L-4Q-3W3Z13c4r13
uste* no*	Z7
uste* quie*	r3
uste* ☎*	k3
usted	Z5a4r11
usted $	a10
usted quien	r4
usted*	D5I-3L-3W3Z8c6k3o3
ustedes	D7L-4Q-3Z7c4k3
ustedes $	D5N3b3c4o3
ustedes ☎	k3
usu*	B3k10l10m13
usua*	B3k8l13m9
usua* de*	l8
usua* para*	k5
usuar*	B3k7l11m11
usuario	B3k10l11
usuario $	B5k3
usuario de	l8
usuario para	k5
usuarios	m10
usuarios $	m8
usuarios hay	m3
uti*	L3d3
util*	L5W-3d5
utili*	L4d5
utilizar	L7d3
uy	Z11a6n-3q3
uy le	Z3
uy ya	a6
uy* ya*	a7
va	B-4D-4E-6F-6G-4H11I-3J4K-4L-5M-6N-3O-4P-6R-4S-8T-3V15W-7X-3Y-3Z-4a5c-4d7e-3f3g-3h8i8k9l4m-4o19p6q5r-3
va $	U-3a-3o28p5q7
va a	F-3G-3H-4V-4W-3a13d12e4h-8i4k14l3n5o-4
va al	J4
va autorizada	A4e-3
va con	V-4h3o6q6
va de	H6U3l4
va el	H4Q3V18a-3f5n-3
va en	H-4U6j4
va entrando	H4
va hoy	H8U-3
va la	H7V10q-4
va lo	H-3n6
va mi	n6
va otra	V11h3i6o-3
va otro	V4
va para	G3
va por	Q4
va pues	H3
va su	V8p6
va una	h5
va ☎	h7
va* a*	F-3G-3H-4V-4W-3a13d13h-7i3k15l6n5o-3
va* al*	J7
va* con*	V-5d-3h4o7q9
va* de*	H7e3l4
va* del*	H3
va* el*	H7V12f6n-3
va* en*	H-3U4j4
va* hoy*	H8U-3
va* la*	H10V11q-3
va* lo*	n4
va* mi*	b3n6
va* otra*	V15h3i5o-3
va* otro*	V7
va* por*	Q4
va* qued*	n-3o5p4
va* su*	V6p5
va* una*	V-3h7
va* ☎*	h8
vac*	W9h3
vaca*	W8l3
vaca* #*	l3
vacac*	W9l3
vacaciones	W7l3
vacaciones #	l3
vacu*	h3j4
vacun*	h4
vacuna	h4
vaji*	L3
vajil*	C3L3
vajilla $	L3
val*	C-3F-3L16M-4P-3Q4a-3d10j6n-5o13q4
vale	L9Q4W-3h5n-5o19
vale $	o17
vale un	L4
vale*	L11j4
vale* #*	i3
vale* lo*	L3d3
vale* un*	L6
valen	L7
valer	d6
vales	j4
valg*	M-3W9q5
valga	M-3W3q6
valga*	W3
valgan	W4
vali*	A5d6q3
valid*	A4d8n3
validar	A4
validar $	A4
validos	d7
vam*	H18V12f3n-4o4
vamo*	H16O-3Q-3V13f4h4n-5o7
vamo* a*	f5h3
vamo* con*	V10
vamo* hoy*	H4
vamon*	n-3o7
vamonos	o5
vamos	H18O-3Q-3V9f4h4
vamos $	H16
vamos a	f5h4
vamos con	V6
vamos hoy	H3
van	D5F3L-3U11W-4a4b8d-3h8i-3j7k4p-5
van #	D4F4G3h4n4
van $	H-3U12V4b6n-3
van a	P3a4h5j11k3
van mireya	k5
van mis	b5
van y	H6U-3
van* #*	D3G3n3
van* a*	a6h4j11k3
van* mire*	k3
van* mis*	b5h3
van* y*	H4
vane	l3
vane bloqueala	l3
vane* bloq*	l4
var*	I3Q3S3
vari*	Q3
vari* creo*	I3
varia*	I3
varias	Q3
varil*	S3
varilla	d3
varillas	S3
vas	Q3a14o7
vas a	a13h3
vas* a*	a13h3n3
vay*	J9d3n5q-3
vaya	j4n4
vaya $	j3
vaya a	K3
vaya*	J11d3q-5
vaya* a*	J12n4q-3r3
vayan	L3d4r3
vayas	J13q-6
vayas a	J13q-5
ve	C7P-3c6k3n8p3
ve agregando	k5
ve las	c6
ve* agre*	k3
ve* cuan*	p3
ve* las*	c3
vea	c7
vec*	C-3D4H-4K3P11V3W7b-4d-4f4p-3q11
vece*	B4D7H-4K3P12h-6q8
vece* el*	G3
vece* ha*	B3
vece* la*	D6q3
vece* me*	P3
vece* por*	q4
vece* que*	P5n6q-3
vece* y*	R4
veces	B3D8H-3K3P10R3h-7i3n5q6
veces $	q3
veces el	G3
veces ha	B4
veces la	D6
veces que	P6n3
veci*	V4W9d-3f5q3
veci* del*	W3
veci* suma*	F3
vecin*	V5W7d-3f4p-3q3
vecina	V4d-3f6
vecina $	P3
vecina del	W4
vecinas	F4
vecino	W5h3q3
vecino $	W5
vel*	l4o3
vela*	l3
velador	l4
vem*	S13a7o8
vemo*	S10a6o10
vemo* en*	a8
vemo* eso*	S6
vemo* mana*	o3
vemos	S8a5o8
vemos $	S4o10
vemos en	a7
vemos eso	S5
vemos manana	o3
ven*	A-5B-4C-9D4E-8F-10G-9H10I-10J9K8M9N-7O-9P-11Q8R7S-3T-7U11V5W10Z-4b-8c4d-10e7f-10g-3h13i4j5k10l4m4n6o-13q5r-6
venc*	L12R5Y3n-3
venc* a*	R3
venc* la*	R5
venc* los*	L7
vence*	L11X4Y4
vencen	L12X4
vencen $	L7X3
vencen los	L7
venci*	R4
vencido	G3R3
vencido a	R3
vencio	R3
vencio la	R3
vend*	A-4B-4C-5E-3F-5G-5H7I-4J5K-3M4O-3P-4Q4R8S-5T-6U5V-7W19X-3Z-4a3b-7c-4d-4f-4h12i-3j8k15l10m8n-3o-6p-6
vend* #*	L5M4h9n10q-4
vend* a*	h5
vend* al*	R4j4
vend* algo*	H5
vend* como*	h3
vend* del*	H3
vend* el*	a4h5
vend* en*	H11
vend* hoy*	H11W7
vend* jona*	k4
vend* la*	H-5W9e4h3
vend* mal*	h-10q13
vend* mas*	H4V-5k9
vend* nada*	J7
vend* un*	a5h3
vend* yo*	H-3Q4U7
vend* ☎*	h-3k4
vende	W7
vende*	H-5R10U-3V-7W-4a-4f-3h12j14k17l9m10n-4q-6
vendedor	k11
vendedor $	k7l5q-3
vendedor jonathan	k3
vendedora	R8V-3h-4k12
vendedora $	R3k4
vendedora al	R5k-3
vendedora mas	V-5k9
vendedores	R3l6
vendedores $	R4l7m4
venden	j18
venden al	j4
vender	h12k9l7m8n-3
vender $	h15k6m6
vender diana	l4
vender retirala	l4
vendi	H-7J4U11h14n8q7
vendi #	h10n10q-4
vendi $	H-3U4
vendi el	h4
vendi mal	h-10q13
vendi nada	J6
vendi un	h4
vendi yo	Q3
vendi*	H20M11U7W16a3b-4h-3n-5p-3
vendido	H12Q4U8
vendido $	Q4W5
vendido en	H5
vendido hoy	H6
vendido yo	U6
vendiendo	U4j4
vendieron	W10
vendieron hoy	W7
vendimos	H9M6U-3e5
vendimos #	M3
vendimos hoy	H6U-3
vendimos la	e4h3
vendimos mas	H3
vendio	H6U-4W15
vendio algo	H5
vendio el	H5
vendio en	H6
vendio la	W4
vendo	L4a13j-3
vendo #	L4
veng*	A3Q-3S6V7a7c8g4n-3
veng* a*	e3
veng* de*	O3
veng* en*	L4j3
veng* la*	V4c5
venga	A3V6c8
venga a	A4
venga la	V3
venga*	a6
vengas	a11
vengas $	a7
vengo	S8g4
vengo a	C3
vengo de	O3
vengo en	j4
veni*	D7e11
venia	D7e10
vent*	A-5C-8E-5F-6G-7H10I-6J8K10L-6M11N-4O-8P-6Q9R-5S-5U10V7a-4b-5d-7f-7g-4h12i6n8o-8p4q8r-5
vent* #*	V6h8n-3
vent* &*	M8e7n-4q3
vent* a*	W4a5i3
vent* ahor*	J3
vent* al*	h3
vent* ante*	p4
vent* ator*	K4
vent* atra*	n5
vent* ayer*	B5
vent* brut*	H4
vent* con*	K4M7V3h-4
vent* de*	B5F-3G-3H16K-5M7V-3W3h-3j3n5q3
vent* del*	H6W7q7
vent* el*	h-3k3n3q4
vent* en*	K6
vent* era*	J3
vent* es*	M4l5
vent* eso*	J5q-3
vent* esta*	Q4U4p3
vent* fals*	l3
vent* favo*	n-3p4
vent* fue*	M3
vent* no*	q4
vent* novi*	H5
vent* nuev*	V-3h5
vent* o*	T6
vent* para*	a5
vent* pasa*	p7
vent* pers*	U6
vent* por*	K9i7q-3
vent* que*	H-3q5
vent* teng*	U3
vent* trae*	M4
vent* un*	h4
vent* ☎*	h-10n12q6
venta	A-3C-6D4E-5F-5G-6H7I-3J11L-4M12O-6P-3Q10R-3S-5T-6V9W-7Y4Z-4a-7b-3d-5e7f-6g-3h17i10k-6l-5m-5n11o-7p7q11r-3
venta #	M3V6h5n-4
venta $	D6J6O-3Q14S-3T-4U-4V8W-3X3Y5a-5e-5f-4h26i5j-3k-3n5o-5p-5
venta &	M7e6n-3
venta a	i3
venta bruta	H3
venta con	M8h-6
venta de	B5F-3G-3H4M6h-4n7q8
venta del	q7
venta el	h-3n6q3
venta es	M4
venta esta	Q3
venta favor	p3
venta fue	M3
venta no	q4
venta nueva	h3
venta o	H4
venta pasada	e3n-3p5
venta personal	U3
venta por	i9q-4
venta que	n5q3
venta ☎	h-9n10q7
venta*	A-3H13I-5K11L-3M-4O-3P-3Q4U15W11Z6a-5h-3i-5k6l6m4n-4o-3q-10
ventana	Z9j4q-3
ventanilla	h3
ventanilla #	h3
ventas	H13I-5K14L-3M-3P-3Q5T4U16W14a-4h-5i-5j-3k6m6n-4q-8
ventas $	H13K-9Q4U8W-5k7m6n-3
ventas aqui	m3
ventas atoradas	K4
ventas ayer	B3
ventas con	H-3K4
ventas de	H15K-4
ventas del	H5W13h-3
ventas el	k3
ventas en	K3
ventas es	l3
ventas falsas	l3
ventas noviembre	H3
ventas por	H-3K9
ventas sin	K3
ventas tengo	U4
ventas van	H4
vente	a9
venti*	V7
ventita	V5
ventita $	V3
venz*	W3Y3b4
venza*	Y3
venzan	W3
veo	B-4J-3P-7Q20S11a4h-6n16q-4r-3
veo $	S8a5q-4
veo con	S4
veo el	n8
veo la	Q4h-5n7
veo lo	Q6U-3
veo* con*	S4
veo* el*	n10
veo* la*	h-4n6
veo* lo*	Q7
ver	A11B13C17D-5E-8F-6G-5H9I5J-4K8L-3N-5O-5P15Q11R-4T4U8V-3W5X-4Y-4Z-4a-10b17c-3d-14e-4f-8g-7h-5i-5k-6m15n6o-8q-8r-5
ver $	A6C6n5
ver aprobaciones	A7
ver bitacora	B8
ver cajeros	m6
ver colaboradores	m6
ver cuales	m8
ver cuanto	C9U-3W5
ver echame	A3
ver el	C3P5V6b4d-3
ver en	C3P4
ver ensename	H-3Q3T5n5
ver equipo	m7
ver ese	H6
ver la	H13m5
ver las	A8
ver lo	C6P8
ver log	B19
ver los	H7P-3Q4W4
ver mi	P-3Q5U5b10
ver mijo	H3
ver mis	I3P6U8b4
ver monedero	C6
ver pendientes	K7
ver puntos	C10b7l3
ver que	B3H-3K4P4
ver quien	I4
ver quienes	m4
ver saldo	C12b6
ver si	J4Q-3U6b3c3n5
ver staff	m14
ver su	Q3j3p4
ver sus	B3
ver todo	l4
ver todos	I4
ver*	A9C7D4K4W-3X-3e-3h-4j4n10q-4r6
ver* apro*	A9
ver* bita*	B5
ver* caje*	h4m7
ver* cola*	m8
ver* cual*	T3m7
ver* cuan*	C8H-3W6
ver* el*	C3H3P5V5b4d-3
ver* ense*	H-4Q5T7n4
ver* equi*	m8
ver* ese*	H8
ver* la*	H12m4
ver* las*	A7
ver* lo*	C5P7
ver* log*	B16
ver* los*	C3D3H5I-3P-3Q3W4m3
ver* mi*	P-3Q5U5b10n-3
ver* mis*	I6P8U11b3
ver* mone*	C7
ver* pend*	K9
ver* punt*	C11b5l3
ver* que*	B3H-4K4P6T3U3
ver* quie*	I5m5
ver* sald*	C11b5
ver* si*	J5Q-3U7b5d-3n6
ver* staf*	m11
ver* su*	Q5
ver* sus*	B3
ver* todo*	B3l3
ver* un*	C3
vera*	r4
veras	r5
veras $	r4
verd*	A5D4J-3a4j6n8q-4r3
verd* a*	A6
verd* no*	T4
verda*	D4J-3L3a3c3j5n6q-3r3
verdad	D4J-3b3c4j6n8q-3r3
verdad $	D5H4L3b3j5n3r6
verdad no	T3
verde	A5j3
verde a	A4
verdu*	Z3
vere*	n8
verem*	K3n8
veremos	K3n6
veri*	C8K3n6
verif*	C6n8
verifica	C6
verificacion	K3n4
verm*	A5
verme	A4
verme $	A4
vero	F5
vero abonale	F5
vero* abon*	F7
vero* y*	l3
ves	Y3m6q3
ves tu	m5
ves*	H5e7h4j3
ves* tu*	m4
vesp*	H4
vespe*	H4
vespertino	H6
vespertino $	H6
vest*	e6h4j5
vest* de*	j4
vesti*	e8h5j5
vestido	e3h3
vestidos	j5
vestidos de	j7
veter*	Z3
veterinaria	Z3h3
veterinaria $	Z3
vez	C-3D11E-3F5G-3J-6M-3O5P9Q3T4V-14W4X-3Y6a9b-3e-3f3h-3j-5l-3n13o-3
vez #	i4
vez $	D-3O3P4V-3Y3d3i-3k3n11q-4
vez a	n6
vez ahora	i4
vez brenda	B4
vez como	Q3
vez de	D4W3h-4q5
vez del	F3q3
vez el	T4
vez favor	Y3
vez la	P4V-4n7q3
vez no	a4
vez pasada	F3P3
vez que	P6f4n3
vez yo	O5h5i-3
vez* #*	i4
vez* a*	n6
vez* ahor*	i3
vez* al*	a3
vez* como*	Q4
vez* de*	D3F3W4h-3n-3q4
vez* del*	F4
vez* el*	T7n3
vez* la*	V-4n7
vez* no*	a5
vez* pasa*	P3
vez* que*	D3P6f3
vez* yo*	h4
vi	D-3P3a9g5n9o7
vi $	o10
vi el	g5
vi gracias	o5
vi que	P4
vi si	n3
vi* el*	g4
vi* grac*	o4
vi* que*	P3
vi* si*	n6
via*	H3
viaj* que*	H4
viaje que	H4
vid*	a8
vida	a8
vie*	H3I-4M-4O3P4Q-3T-5U-3V12W4a9c-3e5f3g-3h-6k-3l3m-3o6q-3
viej*	C8W6Z3a7d-6
viej* que*	C3
viej* trae*	a3
vieja	A3Z3a4
vieja $	Z4
vieji*	C7Q3d-3
viejita	C4d-3
viejito	Q3
viejo	G4W5
vien*	C-5H-3J4P4S3V13W-3d4e6f3h-3l5n3o3
vien* a*	d8e5
vien* con*	e3i3
vien* el*	P4S3
vien* en*	L3V3
vien* la*	S3
vien* otro*	V3d3
vien* por*	d5
vien* una*	V5f3
viend*	J7n7p3
viendo	J4n5p4
viendo $	J5
viene	C-5P5S3V13W-3a4d3e8f5l5n-5o-3p-3q-4
viene $	V5a5l5n-5
viene a	d5e4
viene con	i3
viene el	P6S3V3
viene en	L3V3
viene por	d3
viene una	V6f4
viene*	d5
vient*	V3o7
vientos	o10
vier*	F3H7O4W3a5j3n-3
vier* a*	j3
vier* lo*	B4W4
viern*	F4H4O7W6a6j3n-4
viernes	F3H8O8W5a6n-4
viernes #	j3
viernes $	D5H3O7a4n-3
viernes a	j3
viernes fue	F3
viernes lo	B3W4
vig*	L8
vige*	L11
vige* de*	L8
vigen*	L10
vigencia	L13
vigencia de	L13
vigente	I3
vigente de	I3
vil*	h3
vill*	h5
vin*	P11R5d-6e6h11k-3n-5
vinc*	R4
vinc* de*	R3
vincu*	R6
vinculo	R4
vinculo de	R3
vine	h4
vini*	I4h3
vini* blan*	h3
vinie*	I5
vinil*	h3
vinilica blanca	h3
vino	H-3P10a5e5h3n-5
vino a	C3e5n-3
vino el	P6
vino en	l3
vino la	P4h4
vino* a*	C3e5
vino* ayer*	E3
vino* el*	P6
vino* en*	l3
vino* la*	h4
vir*	h3
vis*	A6P11a12o-3
visi*	D3P10
visit*	D3P12
visita	D4
visita $	P4S3
visitas	P7
visitas $	P7
vist*	A10a14
vist* buen*	A8
vist* la*	a5
viste	a13
visto	A7
visto bueno	A11
vol*	K7S-3Y3a-3g4h-5i7n5q4
vola*	K4V3
volan*	K5
volando	K6
volando $	K7
volt*	E3q4
volte*	q3
volv*	g5h-3i7n8
volv* a*	g4h-3n8q5
volv* el*	n4
volv* quit*	l5q-3
volve*	T4g4n7
volver	T4g3l3n6
volver a	g3n8
volver quitale	l5q-3
volvi	D3Y3
volvi a	D3h-3q4
volvi*	K3Q3i5
volvio	I3K3i7n3
volvio el	n3
volvio la	K4
vou*	M4q3
vouc*	q4
vouch*	M4
voucher	M4q3
voy	A4D-6G-4J3L-3N4P4Q-5S13T-4U20W-6Y-3a6c-3d7h8l-4n-7o6p-5r-3
voy $	J5P4U11p-3
voy a	A3D-3G-3N3S10W-5a4d9e3h4l-3n-5
voy al	a4
voy hoy	H-3U12
voy llegando	A3
voy manejando	S3
voy por	S3a5
voy saliendo	b3
voy* a*	A4D-3N3P-3S10W-5d10h10l-3n-7
voy* al*	S4a3
voy* hoy*	H-3U12
voy* lleg*	A4
voy* por*	a4
voy* sali*	b3
vs	H7
vs la	H6
vs* la*	H7V-3
vue*	I3Q-3R4S8Y7a-3e5h-3i5k3l-4n11q4
vuel*	H-3Q-3S11V-4W-3Y8a-4e6h-4i5k3l-3n12q4
vuel* a*	J5R3Y11i5k4l-3n12
vuel* desd*	I6
vuel* el*	e3
vuel* la*	e3
vuelt*	I3e13n4q-3
vuelta	e13n3
vuelta $	e4
vuelta el	e5
vuelta la	e5
vuelto	I5
vuelto desde	I3
vuelv*	R3S10Y7e-4h-4i5k4l-3n6q6
vuelva	S3k3
vuelva a	k3
vuelvan	Y3
vuelvan a	Y4
vuelvas	J6n-3
vuelvas a	J5
vuelve	R4Y4i6
vuelve a	R4i5n3
vuelvela	k4n-3q8
vuelvela a	k4
vuelveme	Y5
vuelveme a	Y3
vuelven	X3
vuelven a	X3
vuelvo	S9n13
vuelvo $	S8n-3
vuelvo a	n17
wen*	B3G3O16W3f5k3q-3
wend*	B3G4R3f3
wend* al*	k3
wend* se*	B4
wendy	B3W3f4k4
wendy $	G5
wendy al	k5
wendy se	B4
wey	l3
wha*	T8n5
what	T12n4
wif*	j5
wifi	a3j7
wifi $	n3
wil*	f3
wro*	Z11q6
wron*	Z5q10
wron* chat*	Z10
wrong	Z4q8
wrong chat	Z8
xal*	a4
xala*	a4
xalap*	a5
xalapa	a3
xalapa $	a4
xime*	P3
ximena	P3
y	C-5D11G-6H7I-5J-10K-7L-4M4O-9S7T9U-4Z-8c-5e9f-3g6h10j-4k-6m-3o-5p5q6r6
y #	H11h10q-3
y a	p3
y ahora	D3R3T12b5h-3
y al	H4a6
y antes	H8
y brayan	m3
y cargos	P4
y clientes	I3
y como	Q3q-3r3
y con	M4n-4
y cuando	P4n4
y cuanta	H5U-3
y cuanto	H6p4
y de	H5U3l3n-3p7
y dejo	q4
y dio	F5
y el	A6C6H4a7n3q-3
y en	p3
y era	D3q7
y es	q3
y esas	q5
y eso	j3n4
y esta	d3
y este	r6
y esto	T9r-3
y folio	i3
y hoy	D5
y hueso	c4
y la	d4n16
y las	j5
y le	F3G7h4p4q-5
y lo	D3H4d4e6n4q-5
y los	H-3p5q6
y luego	S-5T6V6n7
y me	C-3D3H7W4Y3e3g4h3n-3q-4
y mesas	j3
y mi	N7U7
y nada	D6n3
y nadie	D4
y ni	D5a4o-3
y no	D8J-3M3S-3l5n5q5
y ora	n10
y otra	i6
y pago	b4
y para	Q6p-3
y por	H5P3r3
y pusiste	q3
y que	M3T3a3e5
y quedo	h3
y quiere	C3f3
y quiero	B3D-3P3b4d-3g10
y regreso	S6e-3
y se	J4e6l5q-3
y seguimos	S6
y segun	E3
y si	H-3L6Q12n6
y sigue	A5n-4
y sistema	E4
y solo	D3q3
y su	C-4d-4h4p8
y te	S12n3
y todavia	D4
y tu	r16
y un	L3a3h7
y una	a4h3
y vale	o3
y vuelvo	S11
y ya	E8F3S4Y3
y yo	g4h-3q7
y ☎	f3
y* #*	H10d3h8
y* ahor*	D6R4T13b4h-3
y* al*	H3a3
y* ante*	H5
y* aqui*	T4
y* bray*	m4
y* canc*	q5
y* carg*	P3
y* clie*	I4
y* como*	Q5q-5r4
y* comp*	a4
y* con*	M5Q3n-5r3
y* cuan*	H7I-3P5U-4p4
y* de*	H5b5n-3p6
y* debe*	E4
y* dejo*	q6
y* del*	H3
y* devu*	e3
y* dio*	F5
y* el*	A4C6H5a4n3
y* en*	H3
y* enci*	D3
y* era*	q9
y* eran*	q3
y* esas*	q5
y* eso*	n3
y* esta*	D4d3h-3
y* este*	r9
y* esto*	T10
y* gast*	h5
y* hiel*	h4
y* hoy*	D4
y* hues*	c5
y* la*	d4n13
y* las*	j5
y* le*	F4G7h4p7q-7
y* lo*	D4H6d5e6q-5
y* los*	D3H-4d3p3q6
y* lueg*	S-6T9V5n7
y* mand*	X3
y* me*	D3H7Y8h3n-3q-5
y* medi*	Q3
y* mesa*	j3
y* mi*	N5U6
y* nada*	D8n3
y* nadi*	D5
y* ni*	D5a4o-3
y* no*	D9F3J-3M5S-3f3n5q4
y* ora*	n8
y* otra*	i6
y* para*	Q5
y* por*	B3H4r3
y* pusi*	q5
y* que*	T7e4
y* quie*	B6D-3b4f4g9
y* regr*	S7
y* sali*	P4q3
y* se*	J3e6l6n-3q-4
y* segu*	E4S7
y* si*	F3K-3L4Q12h-3n7
y* sigo*	D4
y* sigu*	A3
y* solo*	D3
y* su*	C-4d-4h3p9
y* te*	S10n4
y* toda*	D3
y* toni*	k4
y* trae*	l3
y* tu*	r15
y* un*	a4h6
y* una*	a6
y* uste*	r3
y* vale*	o4
y* vuel*	S10
y* ya*	D-3E9S4V3Y3e3n-3
y* yo*	D3W4g3h-3q5
y* ☎*	W4
ya	B-9D-3E-6F-4I6J5L-8M-3O6P-6Q-3T-4U5V8W-7X6Z-12a6b7f-8g-4h-3i-8j5l11m6n10o11p10r-12
ya #	h7
ya $	C-5H3I4L-3U-3a-4c5d6l4n20o-6p14q-3
ya abrimos	O7
ya acepto	f4m4
ya agarro	l4
ya aparece	m3
ya aparecio	n4
ya caduco	R4
ya canjeo	G7W4d-5
ya casi	S5U3
ya cobre	h6
ya comiste	a14
ya completo	p8
ya con	H-4I3h7o3p11
ya contesto	n4
ya cuanto	U4
ya despache	V4
ya di	R3
ya el	A3
ya en	N3S3
ya entendi	o3
ya entro	l3
ya esta	D-3M4Q6a5f-4g3m5n17q-4
ya estan	a3n9
ya estoy	O7
ya estuvo	X5l5n9o-3
ya firmo	k4
ya gracias	o3
ya habia	G3n4
ya hay	b3j3n4
ya hice	H6
ya inscrita	I5
ya jaja	I5
ya junta	C3d3
ya junte	b3d3
ya junto	C5d3p6
ya la	D-3a-3e3j4n14q10
ya le	A4C3a3e6n11p-3
ya llegamos	H3I8n-3
ya llego	V3a6j6n-3
ya llegue	O11U6a-3b6n-3
ya lo	F4J4M3e3o3q-3
ya los	G3
ya me	D7J4L3N-3P-3Q-4S-3T12X-5f3g3h9j-3o6
ya mero	S9a8
ya meti	Q4
ya ni	D3
ya no	A-3C-3D-5G6H-6J8L-3N15Q-3U-3V-6W3X14Y3Z-3a-8d4e5f-3g-3h-4k-5l20n-12o-7p-3q10
ya otro	V7
ya pago	J4V8d-4h5
ya pague	h8j3
ya para	H4p4
ya pasamos	I3
ya pasaron	b-3n9
ya paso	C10k5n3
ya pueda	k10
ya puedo	b6n3
ya que	S7d4n-4
ya quedo	Q3V6h-10m5n9o11p-4
ya quiero	X-3Y5
ya regrese	A5O3
ya regreso	e3
ya revisaste	n3
ya sale	m5
ya sali	a6
ya salio	e-7n8o4
ya samuel	l7
ya se	C9G-5H-5K4L3Q-3R4V6a5b3l3n10p-3
ya somos	I3
ya son	H5U4b4
ya subio	W3b4
ya sumado	p5
ya superamos	H9
ya te	o5
ya tengo	d5o3
ya termino	a3l4n3
ya tiene	Q4h-3n8
ya va	a4
ya van	D8P4j-3k3
ya vas	a5o8
ya vendi	h-16n17
ya vi	a3n-4o10q3
ya viene	a6
ya viste	a7n-3
ya volvi	Y3
ya volvio	K3Q4n3
ya ☎	E8
ya* #*	h8
ya* abri*	O5j8
ya* acep*	m4
ya* agar*	l4
ya* apar*	m3n5
ya* cadu*	R4
ya* camb*	q3
ya* canj*	G6d-3
ya* casi*	S9U4
ya* cerr*	H3
ya* cier*	V5
ya* cobr*	h9
ya* comi*	a11
ya* comp*	P4b6p9
ya* con*	H-3I4h5o3p9
ya* cont*	n8
ya* cuan*	U5
ya* desp*	S3V5n4
ya* di*	R3j3
ya* entr*	m4n3
ya* esta*	D-4M6Q5a8f-4m5n20q-3
ya* esto*	O8
ya* estu*	X3l5n5o8
ya* firm*	k4
ya* grac*	o3
ya* habi*	n6
ya* hay*	n5
ya* hice*	H5
ya* insc*	I3
ya* jaja*	I8
ya* junt*	C7d5n-3p3
ya* la*	D-3a-3n16p3q10
ya* le*	A6G-3e5n11p-3
ya* lleg*	I8O10U4a3b9h-3j6n-8q-3
ya* lo*	F3M5d5e5
ya* los*	G5
ya* me*	A3D6H4J4L3N-4P-3Q-3S-3T12X-5a-3d-3f5h6j-4l-3n3o9q-4
ya* mero*	S9a6
ya* meti*	Q4i3
ya* ni*	D5
ya* no*	A-4C-3D-4E-3G9H-5J10L-3N18Q-3U-3V-4X14Y4Z-3a-8d3e5f-3g-4h-4k-4l19n-11o-8p-3q8
ya* otro*	V8
ya* paga*	F3
ya* pago*	J5V10d-5h6
ya* pagu*	h7
ya* para*	H3p6
ya* pasa*	I3n10
ya* paso*	C10a-3h-3k4n7
ya* pued*	b6k13n5
ya* que*	S14a-3n-4q3
ya* qued*	V6h-9m4n10o14p-4
ya* quie*	Y4
ya* reba*	H3n-3p9
ya* regr*	A4
ya* revi*	n8
ya* sabe*	c3
ya* sale*	m4
ya* sali*	a6e-4j3n6o4
ya* samu*	l7
ya* se*	C6D5G-3H-4J3K4Q-3R5V5a4n8o3p-3q-4
ya* somo*	I3
ya* son*	H5U3b4
ya* subi*	W4b4
ya* suma*	p4
ya* supe*	H9
ya* te*	o7
ya* tend*	b3p4
ya* teng*	d5k3o5
ya* term*	a4l4n8
ya* tien*	j5n8
ya* va*	V4
ya* van*	D7P4
ya* vas*	a8o8
ya* vend*	a5h-13n13
ya* vi*	n-4o13q3
ya* vien*	a6
ya* vist*	a4
ya* volv*	n3
ya* ☎*	E10
yad*	W3k4m4n-4
yadi*	d3k5m3n-3
yadi* con*	k4
yadi* o*	m3
yadir*	W5k4m3n-3q-3
yadira	W5k3m3q-3
yadira con	k4
yadira o	m5n-3
yar*	k4
yare*	k3
yare* ☎*	k4
yarel*	k3
yareli	k3
yareli ☎	k4
yes*	f-3h8k4m5
yese*	f-4k5m6
yese* hoy*	B4
yese* o*	m5
yese* ☎*	f-3k4
yesen*	O3f-3k4m7
yesenia	B3f-4k4m6
yesenia hoy	B3
yesenia o	m5
yesenia ☎	f-3k3
yo	A5B3C-5D9H-8I-6K-4L-9M-4N4P-4Q3R3T-5U31V-6W3X6Y-3Z-3e-3g8h7i-6j-6k-4m-4p-3q3
yo $	I-5N5U21n6
yo cuanto	p4
yo de	A3
yo desde	U4
yo en	U7
yo hoy	Q5
yo la	c4
yo le	A3
yo lo	F3
yo mero	U4
yo no	B7H3J5l-3q4
yo nunca	r4
yo quiero	a3
yo tambien	L-4g10
yo tenia	D5
yo traigo	b5h5i-3
yo* desd*	U3
yo* desp*	U3h3
yo* en*	H-3U8
yo* hoy*	Q3
yo* la*	c3
yo* les*	S3
yo* lo*	F4
yo* mero*	U6h5
yo* no*	B4J4
yo* nunc*	r3
yo* preg*	X6
yo* que*	U3n3
yo* quer*	g3
yo* quie*	a3
yo* se*	R3
yo* soli*	U3
yo* tamb*	L-3a5g8
yo* te*	X3
yo* teni*	D4
yo* trai*	b4h3
yo* vend*	H-3U4
yol*	C5E3F-3G4P6d3h4
yoli	C6E3F-3G4P3d3h3
yoli $	C5G3
yoli no	E6
yoli* no*	E6
you	T5n5o11r10
yul*	l4
yuli*	l3
yuli* que*	l5
yulia*	l3
yuliana	l4
z	a12
z $	a21
zap*	A6e6j6
zapa*	A6e4j3
zapat*	A4W3e7
zapatos	A6d-3e6
zapatos $	A4W3
zapo*	j3
zapop*	j4
zapopan $	j4
zas	o16
zoi*	E5
zoil*	E4
zoil* hay*	E3
zoila	E5
zoila hay	E6
zul*	C6R3k5
zule*	k3
zule* al*	k5
zulem*	R3k4
zulema	k4
zulema $	R3
zulema al	k3
zum*	h3
zumb*	j3
zumba	j3
☎	A-4C24D-4E18F19G18H-15I-9J-6K-6L-8M-10N-5O-6P18Q-11R6S-9T-8U-8V-8W11X-6Y-5Z-7a-14b-6c8d18e12f25h21i-14j-9k18l4m-8o-10p-18r-7
☎ #	C-3E-3F3d8h7n13q5
☎ $	A-3C22D-8E15F17G18H-14I-8J-7K-5L-10M-8N-4O-6P22Q-10R5S-8T-8U-8V-5W9X-5Y-4Z-6a-12b-7c6d18e18f24h22i-13j-8k17m-7n-8o-9p-17r-6
☎ a	C6E8W7f5h-3
☎ al	G-3W10k5
☎ antes	C3
☎ anulala	l3
☎ aumentale	F3
☎ autoriza	G3
☎ bajale	G3
☎ borrala	G5
☎ compro	h7
☎ cuanto	C13p-4
☎ cuantos	L5
☎ daselo	F4
☎ de	h6l4q-3
☎ derivado	E4
☎ descuentale	G3
☎ desinflaselo	G4
☎ devolvio	G3
☎ el	q3
☎ en	C-3F8
☎ era	l6
☎ eran	F5
☎ es	G3W5f4k4
☎ esta	E6
☎ favor	C10F4d-3
☎ folio	h5
☎ fueron	h3
☎ gasto	h6
☎ gracias	C3
☎ la	h5
☎ le	F6d-4h3
☎ lo	h4
☎ me	C3
☎ monto	h4
☎ motivo	G3
☎ ni	E8G-4
☎ no	C6
☎ nota	h4
☎ o	C6
☎ para	C4d3
☎ ponle	h3
☎ ponlo	E5
☎ por	C3G4e5f3
☎ porque	J3
☎ que	C5E4b4
☎ quiero	E3
☎ saldo	C9
☎ se	F8
☎ si	C4
☎ sin	C3
☎ son	F4
☎ tenga	E6
☎ ticket	n12
☎ tiene	C4G3
☎ trae	G3
☎ va	k6l-4
☎ van	F4
☎ y	D4f3n-3
☎ ya	C7F3G5W3d-3h-5l4q-3
☎* #*	C-3E-3F5M-3d7h8n9q3
☎* a*	C5E9W5f3
☎* al*	G-3W7k5
☎* ante*	C3
☎* anul*	l4
☎* aume*	F3
☎* baja*	G3
☎* borr*	G5
☎* comp*	F3h7
☎* cuan*	C18L5p-5
☎* dale*	l3
☎* dase*	F3
☎* de*	h8l6q-3
☎* deri*	E3
☎* dice*	C3
☎* el*	q4
☎* en*	F7G-3
☎* era*	l6
☎* eran*	F5
☎* es*	G3W3k5
☎* esta*	E8
☎* favo*	C12F4d-3
☎* foli*	h6
☎* fuer*	G3h3
☎* gast*	h5
☎* grac*	C4h3o-4
☎* la*	h5
☎* le*	F5d-4
☎* lo*	h4
☎* mont*	h7
☎* ni*	E8G-3
☎* no*	C4E5h3q-3
☎* nota*	h3
☎* o*	C8
☎* pago*	h3
☎* para*	C3d4
☎* ponl*	E5
☎* por*	C3G5e3f4h3
☎* porq*	J4
☎* que*	C4E5b6
☎* quie*	E3
☎* quit*	G3
☎* sald*	C8
☎* se*	F8G-3
☎* sin*	C4
☎* son*	F3
☎* teng*	E8
☎* tick*	n10
☎* tien*	C4
☎* trae*	G3
☎* va*	k6l-3
☎* van*	F3
☎* y*	C3f3h3
☎* ya*	C8F3G6q-3`,
  },
  /** Words of those that agree, and seldom of others. */
  agreeing: "acepto adelante afirmativo agradezco aja andale anotala apuntala arre asi avientala bien camara chavo chida chido cierrala claro coincide compare confirmado confirmo conforme corazon correcto cuadra dale darle datos echale echela efectivamente ei esos estuvo ey fierro grabala gracias guardala guardarla gusto hagale hazle hecho hombre huevo jalale jefe juega listo mandala mera merito mero metela metele mhm muchas mucho muevas muy obvio ok opcion orale perfecto primera problema proceda procede puedes quede registrala registrale registrarla reina revise rey shi si simon simona sobres subela supuesto tal tarde vale visto",
  asked: {
    intents: "answer approvals back balance cancel change complaint correction corte customers denial doubts earning findSale forgetMe greeting history howTo later menu myDay next no noPhone noTicket notAllowed noticesOff oops other ownBalance person redeem refund register registerMe sale sameAgain shop status thanks thatBalance undo wait whatIsIt whoAreYou yes yesBut",
    features: `	A16B-6C4D-4E17F9G-4I-4J-6K-7L-4M-3N-7O-6Q-6R-6S-5U-5V-4W11Y7Z-4a-5b-3c20d-6e-5f-4g-5h-4i-5j-5k-5l3m-4n6o-7p-6q19r15s-4t23
#	A74C-9D-5E-20F-7G6H60K-3L-3M3N18O-3P-5Q-3R-4S-4T-4V-4W-19Y-12a-3b-4c-8d-3e-3f5g-4h-4i-3j23k-3l-3o-6p-4q-6r-16s-3t-13u4
# #	A9H8
# $	A36C-6F-12G-3H49I-3M-3N13P-3W-12X-5Z-3b-3f-3j11n-4q-3r-7t-8u11
# a	A3H-5j5
# adelante	r3u3
# asi	A4
# ayer	I9N7t-3
# cerrados	A3
# completo	A3
# compras	G4
# con	A5f5
# cuanto	M9r-3
# de	F3N3j4r-3t-3
# del	H5j4t-3
# digitos	A-4r5
# el	A6F-3H3
# en	A-4H8r3
# entonces	H4
# era	A-3H4
# eran	H3
# es	A-6H10
# esta	u3
# exacto	H4
# folio	A3
# formados	G3
# fue	H3
# fueron	H3
# gracias	n6t-3
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
# o	H-6l8r3
# para	A-4j6
# pero	H4q3u-4
# pesos	A8F-3H5j6r-3t-3
# pon	A5H-3
# por	A6
# puntos	Z4
# que	H3t3
# sino	H3
# telefono	A-6X6r3
# ticket	H-4j6
# veces	F4H-4
# y	A10H4Y-3t6u-4
# ya	H4
#* #*	A9H8
#* a*	A3H-5j5
#* adel*	r3u3
#* asi*	A4
#* ayer*	I9N7t-3
#* cerr*	H3
#* comp*	G4
#* con*	A5f5
#* cuan*	M9r-3
#* de*	F3N3j4r-3t-3
#* del*	H5j4t-3
#* digi*	A-4r5
#* el*	A6F-3H3
#* en*	A-4H8r3
#* ento*	H4
#* era*	A-3H4
#* eran*	H3
#* es*	A-6H10
#* esta*	u3
#* exac*	H4
#* foli*	A3
#* form*	G3
#* fue*	H3
#* fuer*	H3
#* grac*	n6t-3
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
#* o*	H-6l8r3
#* para*	A-4j6
#* pero*	H4q3u-4
#* peso*	A8F-3H5j6r-3t-3
#* pon*	A5H-3
#* por*	A6
#* punt*	Z4
#* que*	H3t3
#* sino*	H3
#* tele*	A-6X6r3
#* tick*	H-4j6
#* vece*	F4H-4
#* y*	A10H4Y-3t6u-4
#* ya*	H4
&	A46E-6F-7H36W-5X-3Y-14c-4l-3q-5r-6u-3
& $	A37E-5F-6H36W-4Y-14c-3q-5r-5
& era	H3
& y	H3
&* era*	H3
&* y*	H3
*aba	A-5F-3G3H5o6p5q-4r-4t9u-5
*aban	G3
*abas	k3
*abe	X6q3
*aber	o3r3
*abia	H7
*able	X4n8
*abo	Y6p4
*abra	Y6
*aca	E5q4
*acar	h3
*ace	A-3E-3F3G4c11k4m5o3p3q-4r-6t-5
*acer	T11V10W-4
*acha	k3q5
*acho	A3Y3
*acia	Y3
*acio	E-3Y6
*aco	R3
*acos	A3
*acto	X5
*ada	A3D-3E7F-8G3K14M6X-3Y7c-4i3m12n-5o-4q-5r-7
*adas	L5
*adie	F-3G5X5
*ado	A-5D3E-7G3M3Q6R4W-9X3b3c5e7f4j3o8r-8t4
*ador	E6X8
*ados	W-4r3t7u-4
*adra	F6W-3t6
*adre	Z5b4n12r-3
*aes	H-4c9
*afe	Z3
*aga	S3f10q-3u4
*agar	E6f5
*agas	E7
*ago	A3E6H-3R9W-3Y-4i3q6r7t-3u-4
*aia	E4
*aido	Y5
*aiga	c7
*aigo	U4q4t3
*ais	W7t-5
*aja	F-4H-4X-5Y8b12c7n15q6r-5u-5
*aje	C-6H3M12b4
*ajes	a8
*ajo	E3r7
*ala	E38F-8W-15c-4p6q-4r-7t21u3
*aldo	A-6D22E-4F-3d6f7o8q-3r-3
*ale	A-12C7E9G-3H16W-13X-3Z7c-4f3m-3n-4p3q-4r-3t25u8
*ales	L7l4r-3
*alga	S3
*algo	E11
*alio	A4E7H-5Y7p3u-3
*alir	E12t-6
*alla	C4E3t3
*alle	X3
*allo	F4X3
*alo	A4E20F6W-8X5Y11c-4h3n-3q-6r-3t-3
*alon	g3
*alor	c12r-4t-3
*alsa	E4
*alta	A-4E-7F3W-4q9u5
*alte	E6c4
*ama	A3E-5F-3H10O4b3h6i3q-3r-3t-3
*amas	W10t-4
*ame	A-10C6E-4F-3H-11I8Q9T11U4V6W-6X-6Y-9e11h-3i4j9l-3m-3q30r-12t-8
*amos	A-5E9H-3I3N3V6W-3Y10l3q-5r-3
*ana	A-4B4H6I6M7S6Y-4q-4r-5t-11u9
*anay	W10
*ance	E-3f3q5
*anco	E-4S3X5Y7q-3u4
*anda	A3c6n-3
*ande	F4H3m4r4t-5
*ando	D-3F-7H-5K6S10V3c6g4m9o3q6s6t-6
*ano	A8H3l4r-3t3u-4
*anta	G5J5q10r-3
*ante	E-5F-3X-3Y7q7t6u5
*anto	A-4D12E-4F-4H-3I5M8S3U8W-3c-3d3l8o13q-4t-10u3
*anza	X4f-3o6
*apa	X3
*apel	Y5q3
*aque	Y6
*ara	C3F-7H-5S3T6W5X4Y-3b14c-3e3j4k6t-4u-5
*aray	H3
*arda	Y3
*arde	A3G3H-4S3c4q3t5
*ardo	m7p3
*ares	H3R3r3
*argo	E3
*aria	A3F3H3h3
*arla	A4t4
*arle	F5q4t6
*arlo	E3F4W4Y-3q4u-3
*arme	a8
*aro	H-4q-4r5t11u6
*aron	A-4E6G11H3W-6b5g3r-4
*arro	c6
*arse	L5X3
*arte	E-3W4Y7j8t-3u4
*ary	H-4c9
*asa	q4r10t-6
*ase	F4H4t4
*asi	q4u6
*aso	C14E10F-3S5Y-5m9q-3r-4t-4
*asta	l4
*aste	E-7F13H-4W-5c6m8p4q-4
*ate	C6E3W3f4q9r-4t-3
*atis	o4
*ato	A-3F6H-4S3X6Y3c4o3p3q-3t-5u3
*atos	E-3O8W-4X6g3q-3r4t5
*ats	b5
*aura	A4
*ausa	W-3q13t-6
*ava	W-5t9
*ave	c8
*avia	E-7L5h5l4m3q10t-4
*avo	t4
*avor	C4D3H5I3O3Y-3c3f3i3q3u-4
*avos	A-4F5H5R3r4
*aya	Y4
*ayas	K4
*ayo	A-3E17Y-4m3
*azle	Z4t3
*azme	A-4j6
*azo	W17t-11
*baja	q3
*bajo	r8
*bala	t3
*ban	G3
*bar	E6t-4
*bas	k3
*bela	t8
*bele	H6
*belo	h5
*ber	o3r3
*bia	A-3F3H12W-4X-3b7q-3t-3
*bian	G3
*biar	E-3F10r4t-3
*bias	u3
*bien	A-5H-3M7Y-3h4j6r4
*bio	F-4H-8R3c13m4
*bir	E-4a6r3
*blar	e6
*blas	r4
*ble	E-3G3X5n7p4t-3
*bona	M5r4
*bot	s5
*bra	A-4H3Y8
*bre	A3E-5F12H11X5q-5t-5
*bren	l12
*bres	t4
*brir	E5q3
*bro	q8
*bvio	t5
*cabo	Y4p4
*cado	A-4H3R3X5b5
*cale	Y3
*calo	A7
*came	D3E5T5e6r-3
*can	c10q-4
*car	E-3F14W-3Z3h3q5r-3u-5
*cas	A4D4H-4
*ceda	t3
*cede	C13q-4
*cela	E3t7
*celo	E4
*cen	M5
*cer	T11V10W-4
*ces	A-6F3Y-5t4u5
*cha	A4D3E5G4H-8Y-3c4k3q3r-4
*chas	n5
*che	A4S4c4k3
*ches	G3n3
*cho	A3G3P4c3r-3t6u-4
*cia	E4Y4n3
*cias	A-3E7F-3H-3K4n19q-3r-3t4u-4
*cibo	t5
*cide	F5t4
*cina	g3j5
*cio	A-3E4F4W-3X-3Y5Z4l8p3q3t-4u4
*cion	A-4E3F-3X-4Y-5b4g4l5m3r5u4
*cir	H3
*cket	A4E-6F4H6N7R3U3W-6X-5Y7j6n-3r5t-5
*clee	F3
*cos	A3
*cto	F-9W14X6q-8r-3t13u6
*cula	q3
*culo	H3
*daba	Y4
*dad	E-7F9r4u9
*dado	G3t6
*dala	W-3X3t16
*dale	t5
*dalo	E6r3
*dame	T6
*dar	E4Y-3b4q-4r6
*das	L5W12Y-10
*date	E3
*dela	t4
*den	E-6G3X-3Y-3a5l5t6
*deo	A3H-3
*der	W6Y-3c4
*dero	A-9E-4F-3H6J4d4f12h8o3q-3t-3
*des	C6F-4H-3K3P5T3W-12Z4a5q3t10
*dez	D3
*dias	t-3u4
*dida	E3R3c5
*dido	E3U7Y-3Z5
*die	F-3G5X5
*dio	A3E6W-3Y4r-3t-9u7
*dir	X-3q5r4
*dito	X3q3
*dole	q4u4
*dolo	E5
*don	A-6H9b9q-4r6
*dona	E6b4
*dor	E6X9b3
*dora	q4
*dos	G6H3O4U4W-5Y-4t7u-4
*dra	F6W-3t6
*dre	Z5b4n12r-3
*eba	p3
*ebe	H4
*ebo	S4W-6r4t11
*eca	D3F8
*ecar	q5
*ece	F3X-3h3n8
*eces	F4H-4
*echa	A6E8H-6
*eche	E-3k3
*echo	P5t4
*ecio	A-4F5X-3Z4l3p3u3
*ecir	H3
*eco	F5
*ecto	F-11W15q-5r-3t12u7
*eda	H3l5o3t5u4
*ede	A-3C12F-3G3X-3i4q-6r7t8u-5
*eden	l5
*eder	E3
*edes	C6E-5T4Z4a6r-4t3
*edi	X7
*edio	A3t-8u8
*edir	X-3q5r4
*edo	A-3F7H4L5W3X-4i3m11o3q-5t-4
*edor	b3
*eer	q3
*ees	Y8
*efa	E3W3
*efe	q4t5u-3
*efri	c5
*ega	A-4H3c9q-3t6
*egar	q3
*egir	F18t-5
*ego	A-3F-5H-4S7W-3X6c5h4m5r-6u6
*egue	A-3F7W9Y3q4t-4
*egun	A4t-6u7
*eja	A-4Y-3q21t5u-3
*eje	Y-5n20t-3
*ejo	E4X4c4
*ejor	A-4E9H8U4V4e4f5t-8u4
*ela	E10F-4W-7q-3t22u-4
*elar	E5
*ele	A-7E4F-3H7h4t9u-4
*eleo	E4
*eli	A11
*elia	A3h3
*elo	E-5F-3W3X7Y6c5h4q-4
*elta	E5
*elve	A-3C14
*ema	O3Z5t3
*emas	H3Z4q-3u4
*eme	C5E-3F-4Z6e4q21t-10u-3
*emos	J7Y3
*ena	b4n5q4
*enal	m5
*enas	E-3P18Y-3h6q4
*enda	I9W4r3
*ende	U3r-3t-3u4
*endi	X4Y-3r9
*endo	E-6K5R-3T8W-4X-3Y-4q25r7t-3
*ene	B5D9E-3F-6J4W-5X7f3g6h4o7
*enen	l11
*enga	P3S3t5
*engo	A3E-5H-3L5M4V4X3d9i4r-3t3u-6
*enme	E-5O5T4
*eno	H4u5
*enor	A4H-3Y-3o4q4
*enos	A-3F5P5t-8u8
*enso	W6X-3
*enta	C-5E9F4G-3L3N4R6V13W-7Z6c-4h6l-3o4q-5r3t-6u-9
*ente	A-5B3D-3E-3H-4J3Q3V9W-6X3c7e5h5l-3m-3n-3r-3t9
*ento	W3l7q12r-3t-3
*epto	u5
*era	A-6E5G3X4Z7i4q18r-9
*eral	X6
*erar	q4
*eras	e5r-4t4
*erda	A4F6W-3
*erdi	X7Y5q-3r4
*erdo	A5H-3u4
*ere	D3E-3F-3H-4O3W-3f10h3r4t3
*erer	F4
*eres	r9s3
*eria	A7F3
*erie	H3
*erla	t3
*erlo	q3
*ero	C5E-4F4H-5I-3J3M-3N-3O8T-3U-3W-3Y-7Z-3a3b-3c-7d3f9h10i4j-3l-5m-4n-4o4q3r-7t-3u24
*eron	F3G4H5W-3Y6
*eros	A-5H5Z4
*erra	E8
*erre	S4
*erro	H-3t8
*ersa	C14
*erta	X3
*erto	G3Y3t3
*erva	u3
*erza	r6
*esa	A-3C7F3M11X4q3
*esar	C6g6
*esde	U6t4
*ese	E6S4t-4
*eses	X3
*eso	E-3Z4g4k3
*esos	A5E-3H6M4W-3j6q-3r7t-4
*esta	l5
*esto	A-3E-4H4W4q5
*eta	A8E5F-3H-4M4Y11i3q4t-5
*etas	E4
*ete	C7H-6j11
*eter	E3f3i4m3q-4
*eti	p8
*eto	E9R4X-4c6
*etra	A3
*etro	l5
*ety	c4
*eva	A-6D4F-3H8V8W-5X-4Y4j4k3q6t-5
*evas	t5
*evo	C3F-3U13Y3h5q-3r-3t3
*eza	E4
*ezar	E7H-3
*ezco	n5
*fica	H3r4
*fico	A-5H5
*fono	E-5F8H3W-3X12q-3r7t-6u7
*fra	A-3F7
*fri	c5
*gado	e8t-4u3
*gale	F3
*galo	q3
*gan	O4
*gar	E5H4f5q4r-3
*gas	E14H-3c5q-3u4
*gir	F18t-5
*gito	A-3F5H3
*gua	A5E-3H-3c5
*gual	H4k4
*guas	A3H-3W17t-11
*gue	E-4F6H-3V8W8Y6c-3q7t-6
*guen	L7
*guis	Y3
*gun	A4H-3u7
*guna	K3L6W7t-3
*guno	X7Y5
*guro	u3
*hala	p3
*hale	C4t5
*has	n5
*hat	E-3F-5W-5b13q-3r27t-10
*havo	t3
*heca	D3F5
*hes	G3n3
*hido	t4
*hin	b4
*hip	X3
*hora	A-8j5q3r3u3
*iado	Y5
*iale	H4Z3t-3
*ian	G3q4u-3
*iar	E-3F9l5t-3
*ias	A-3E5F-4G6H-3K4P4Y-6n19
*iba	F3
*ibe	F4W-3h7
*ibi	F5
*ibir	E-4a6r3
*ibo	A4t5
*ica	A6H4W-3X5r3t-3
*icar	F16W-3u-5
*ice	A11D-6H-3O3Y4d6f4r7t3
*ices	Y-4u5
*icho	A-5G3H3u-3
*icio	l5q4
*ico	A-8F-3H9X6q6t-3u5
*icto	A3
*ida	E7R3Y-5c4k3p4q6r-3
*idad	E-4F10u5
*ide	F5f3o3t3
*iden	G3
*ides	r7
*idio	E3
*ido	G3H-6R3U7W-7Z4c3q12u4
*idos	U4r4
*iejo	F3
*ien	A-14B5C-3E-7F-5H-8M5N13P5W-3X-7Y-7c5e10j5l-3q-7r8s12t6u11
*iene	B5D9E-3F-6J4W-5X7f3g6h4o7
*iera	C3Z5
*iere	A-3D3F-3H-3O3W-3f10h3r4
*iero	A-4C7E4G3H-4O7W8Y-8a5e4i6q-3r-6u-5
*ieza	E4
*ifra	A-3F7
*iga	D-3c6d5n4r-5
*igas	E4
*ige	F10t-6u3
*igo	A-5E-5F-4H5S11U3X-3c-3n5q19r5t-3u-7
*igue	H-3V9q4
*ija	h4
*ije	A-9F11H6W-3t3
*ijo	E3F-3H4W4X5r10t-5
*ile	c7
*ilio	l3
*illa	X3
*ilo	l5r4
*ima	E-3Q4p4
*ime	A-4D5E-3Y3o8q-3r4
*imio	t6
*imo	A-5E-3F-4G6R5W-4X18Y-3c-3n4q-4t3
*imon	t9u5
*imos	A-3H3
*ina	A9H8W-3j4r-3s5t-3
*inal	H5r3
*inar	E17t-5
*inea	E-3Y3
*ing	q4
*ingo	l6
*ino	A-4E7F4g3
*inte	l3
*ion	E9F-4X-3Y-5Z8b4c-3g4l4u3
*ior	C13E-5m7p5
*ios	n5t5u-4
*ique	A3E4
*ire	Y7c4
*irla	h4
*irle	h4
*irme	E4W-3q6
*irmo	u4
*iro	A-6H3Y6h6
*irte	E4
*irve	A-3r16
*isa	n5
*ise	H3
*isma	k7t-3
*ismo	X-3k13u-3
*iso	W-3X10Y4q4
*iste	A-6E-5F11H5Y3c9q-3r4t3u-4
*isto	t10
*ita	A3C-3E5F-6Y-3c-3k4p3q21r-6
*itad	r4t-4
*itar	F16q-5t-4
*itas	A5H-4r6
*ite	R3r6
*itio	Y3
*ito	C8E-4F3S3W-5X3c-3m4q29r-9t-9
*itos	A-4J6r7
*ive	X3
*ivo	A6H-5W6g3q-3t4
*iza	u4
*izo	B4I6r-3
*jaja	c7n15t-3
*jala	E4H3Y3t-5
*jalo	A-3E5H3X8Y5q-5r-3
*jame	A4E-4F5q10
*jar	G4
*jas	W22t-16
*jate	W6
*jera	X3Z3
*jero	q6
*jes	a8u3
*jeta	E6M4i3t-4
*jor	A-4E9H8U4V4e4f5t-8u4
*ket	A4E-6F4H6N7R3U3W-6X-5Y7j6n-3r5t-5
*lado	D5F3c6o5r-3
*lala	E4
*lale	Z4
*lama	A7H3h7
*lame	E4e3
*lar	A3C4F6W-3X11Y-3e5l3t-6
*laro	F-3q-5t13u8
*las	G3W-3c4l5r3t4
*lave	c8
*ldo	A-6D22E-4F-3d6f7o8q-3r-3
*lee	F3
*lego	F-3G3c6m6
*lema	t4
*leo	E4
*les	L7l4r-3
*leta	A3
*leva	A-3D5F-3H10W-4X-4Y5k3q7r3t-3
*levo	G3U13Y3c3q-3r-4
*lga	S3
*lgo	E9F8W5m4r-4t-5
*lia	A3b4h3
*lica	X5
*lico	A-3X6
*lido	F3R4
*lio	A6C-3F7M3N4S4W-5X-4Y12p3t-5
*lir	E12t-6
*lita	k5
*lito	Y5
*lla	A12C5D-5H-6W-3Y-3Z4h3k4o11t-4u7
*llas	c5l5
*lle	X3
*llo	E-3Y4t8
*lock	A3
*lon	g3t3
*lor	c12r-4t-3
*los	O4
*lote	l5
*lpe	Y3
*lsa	A-5H9Y4
*lta	A-7E-4H4W-4Y-3h10q8u7
*lte	E6c4
*lto	W3
*luma	c5
*lve	A-3C14
*lver	C7E-3g4m3
*lves	r4
*lvio	E5
*lvo	u5
*mada	q4
*mado	W-3t6
*mala	u3
*male	H3f3t-3u3
*man	G3M5
*mana	I6
*mara	t5
*mas	A3F-5H-3K8W6Z4t-6u13
*mba	t3
*mbia	A-4F3H5
*mbio	A3E4F-3H-7R3c8
*mbo	l5r-3
*mbre	A3E-3H6W4X6Z3t-3
*mela	E9r4t-5
*melo	X4r6
*men	A5r5
*mer	S5c3q-3
*mera	i4t4
*mero	E-9F6H5S3W-5X7f-3h7q-3r6
*mes	E3W4r3
*migo	G3
*mina	A-4E5H6
*mio	Y3t6
*mon	t9u5
*mona	t8
*mor	c3
*mos	A-8E9I3J6M3N3V6W-3Y11c-3l3q-4r-6t-3
*mpa	n8
*mpio	Y3
*mpra	E-3M4c4f3g6
*mpre	A3E8G5Y-3q-3u6
*mpro	E7N4Q3j3
*nado	c4
*nal	A-3F-3H5m4
*nala	E5p3
*name	A-3Q6U6
*nana	B4S7t-9u10
*nar	E17t-5
*nas	A3E-4P18Y-3h5q4r-3
*nay	W10
*nca	A-4F-3G4W5X4Y7q-3
*nce	E-3f3q5
*ncen	M5
*nces	H4
*ncha	D3c5
*ncia	n3q3
*nco	S3X5Y7q-4u4
*nda	A4H-6I9P10W3c3r-6u-4
*ndar	W3b4q-3r3
*nde	A-7C3F5X5l4m3r15t-11
*nden	E-3a5u4
*ndeo	A3H-3
*ndes	E3W-4q7
*ndez	D3
*ndi	F7H3W4X3Y-3q-3r7t-4
*ndio	E3
*ndo	C-3D-3E-8F-10G-3H-6K10S9T5W-5Y-6c4g4m8q37s5t-9
*nea	E-3Y3
*nen	R3l11
*ner	A-4C4E-3H4W4X-3Y-3f4r4
*nera	E3M3W5Y3t-3
*nero	A-3E5F4P4W-4f5q3
*nes	A3E-5P-3T11W10Y-4a5n5t-6u3
*net	m3
*neta	Y4
*nga	A4P3S3t5
*ngas	E3c5
*ngo	E-7F-3H-4L4M5R3V4d9i4l4q-3r6t-3u3
*ngun	t4
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
*nor	A4H-3Y-3o4q4
*nora	A3F4H7Q3g3u-3
*nos	C3E-3F3P4g3q4r-4t-3u7
*nota	X3
*nque	t-3u14
*nso	W6X-3
*nta	D6E4J3K6L3N4R5U-3V12W-11X-3Z5c-5f-3h5o7r9t-11u-7
*ntan	l7
*ntar	E3t3
*ntas	E-4L7U14Z3q-4r3
*nte	A-4B3D-3E-9F-3H-6J3M-3V9W-9X7Y7b-3c5e5f-3h4m-3n-4q4r-4t14u6
*nter	Y3
*ntes	A-5C4D-3E-7G5J6K5L7X-4d6f5l-3r-3t-3
*ntio	E5
*ntis	E6
*nto	A-4C3D10E-5H-6I4M10S4U6W-3X-6Y-4c-6f-3l12o11q15r3t-12
*ntos	D11F3G3H-8J5M10W-4X-5Y-7Z7d3f9o9q-6t-5
*ntra	E3
*ntre	A3
*ntro	E-4Y4m9
*nula	E11t-3
*nuto	q3
*nvio	r7t-4u5
*nza	X4f-3o6
*oble	G3p4t-3u3
*obot	s5
*obra	A-3H3
*obre	F11H5W-4u3
*obro	q5
*oca	c4
*oche	S4c5
*ocio	E7
*ock	A3
*oco	W20t-12u-3
*odo	A4E17F-5H-5Y-4f6r3t8
*odos	G4O4
*oja	G3
*ojo	E10Y3t-4
*ola	A4P25r-4
*olar	l5
*olas	t5
*ole	q4r-4t5u3
*olio	E-6F6H6M3N5S5W-3X-3Y6r3t-5
*ollo	Y4t4
*olo	A-3E4G3t-5u13
*olsa	A-5H9
*oma	H3W4
*omas	E3F-3H-5K7X3q5u10
*ombo	l5r-3
*ome	A4H-3
*omer	S5c3q-3
*omes	E5
*omi	F9H-6
*omo	A7E-5F-7H-3I10P3R21W-12X-5Z5c-4i9l3q-7r7t6
*ompa	n8
*ona	D3M4b4q-4s7t5u-4
*onca	W-3t4
*onde	A-3C3X4l4r12t-3
*one	r8t-3u3
*oner	A-4C4E-3H4W4X-3Y-3f4r4
*ones	E-5H-4T11W10Y-3a5n5t-5
*ongo	R4W-3q-4r10t-5u10
*onla	Z5t4
*onle	A4H5X3Y3Z4r-3
*onme	C4
*ono	E-5F8H3W-3X12q-3r7t-6u6
*onos	C4W-3t5
*onto	C5F10r6
*oque	A-4F10W8b3q-4r-3
*ora	F5H5Q3W-4Y5c-3g5j3l8
*ores	H-3Q4W-4t14
*oria	t-7u9
*orio	r8
*orir	E6q-3
*orme	t5
*orra	A-5H4O4p6
*orro	Y3r5
*orta	E12t-4
*orte	E-3F3I15S3Y-3q-4t-4u4
*osa	A4G7T3k4r3t-5
*osas	F3
*osla	E9
*ota	A5E-5F5N6R4W-5Y10t-5
*otal	E-3F6H3I9S3
*otas	r4
*ote	l5
*otes	K3Y8
*oto	r3
*oton	t5u-5
*oven	A4W-3n5q5r-4
*pas	r5
*pei	A3
*pel	Y5q3
*pelo	Y3
*pera	A-3F3H3q12t-5u4
*pero	E3
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
*puso	Y3
*que	E6F6W6X-5Y5q-5r-5u10
*ques	q4
*qui	D3E6F4H-3T3W-4b3q4r4u-3
*raba	G4t4
*rabo	Y3
*rada	i4m6t-5
*rado	A-8Q7U4j4t3
*rae	A4D12E-6M-3N6W-3X3Y3f6g9o4q-4
*raia	E4
*raje	r3
*ral	X6
*rala	E8W-5q-3t12u5
*rale	E3H3f3q5t5
*ralo	E9Y-3
*rama	O4i4
*rame	H-4Q4j4q11t-5
*ran	A-8H8l10r-3u4
*rar	E10K5W-3i3q3r6
*ras	A-8C20E-5G3H-3M4Q8W-11Y-4e4q13t-6
*rate	f5q10
*rato	E3X3Y-3
*ray	H3
*rda	A4F6W-3
*rdad	W3m3q-3r3t-4u4
*rdar	E5K3
*rde	G3H-3S3c4q3t5
*rden	A3t5
*rdes	E3K3P5t-4
*rdi	X7Y5q-3r4
*rdo	A3E-3H-3m7p3u4
*rdon	A-6H9b9q-4r6
*rea	A3H-3
*rece	h3t3
*rega	H4
*reja	t3
*rele	h4
*ren	O3l12r-4
*reo	A7C3H-3W4Y4t-9u11
*rer	F4
*res	F-5K3Q4R3X-5c-4n8r7s24u-5
*resa	A-5C7M11X4q4r-4
*rese	S4
*reso	E-3g4k3q4
*reta	Y3
*reto	E8X-3
*rez	A14
*rge	D3E-3F7e3
*rgo	E3
*ria	A10F6W-3r-3t-5u7
*rian	q4u-3
*riba	F3
*ribe	F4W-3h7
*ribi	F5
*rie	H3
*rige	F10t-6u3
*rijo	A-4H6u3
*rime	Y5
*rimo	R5
*rina	H5
*rino	F5l3
*rio	E5r8
*rior	C13E-5m7p5
*rir	E11
*rita	E-3F-3W3Y-3q23r-4
*rito	q6
*riza	u4
*rizo	B4t3
*rla	A3E-3h6p4t7
*rle	E-3F3X4h4q4t6
*rlo	W3Y-3q7u-4
*rma	r6
*rme	W-3a8q5r-3t4
*rmen	A5
*rmo	u3
*rnes	A3
*rnet	m3
*rno	E3U8
*ron	E9G12H5W-10Y10b4g3r-7u-4
*rona	S3
*ror	A-5F7H5
*ros	A-3H4J5Z4
*rra	A-5E9H4O4W4p6r4t-6u-5
*rran	A-5l10
*rrar	E6
*rras	W-12q17
*rre	F4S4W-3t6u3
*rro	A3E-4H-6Y5c5q-5r4t7
*rror	A-5F7H5
*rsa	C14
*rsal	E3l5
*rse	L7X3r-3
*rta	E16X3t-4
*rtar	E15Y-3
*rte	F4I15S3W3Y4j7q-7r-5t-6u7
*rtes	l4
*rto	G3Y3t3
*rupo	b8
*rva	u3
*rve	A-3r16
*rza	r6
*sada	E-6X3Y-3k3m9p3
*saje	b5
*sal	E3l5
*sala	Z3
*sale	Z3
*salo	F8Y3k3t-3
*same	C7I4V7c6e4q-7
*sar	C6E-3T4X-4f8g6q-3t-3u3
*sas	F3
*sate	C5
*scas	A3D3H-3
*sco	q5
*sde	U6t4
*sela	H6
*selo	E-3W5
*ses	W5X3
*sia	A6
*simo	G7W-3q-3t9
*sion	A4Z9
*sito	A3F3
*sla	E9
*sma	k7t-3
*smo	X-3k13u-3
*son	W14Y3t-9
*sona	F4s7
*sora	Y8
*sos	A4E-7F5H5M8W-5a5j6q-3r5u-3
*sta	C-3D-4F5G7H-5M-3Y7Z-3h3j3l7m-4n-3o6q5r-6t10
*stan	F5g5r3
*star	E-4O5f3r6t-3u5
*stas	E-3P3Z6n4q-3
*ste	C3D-5E-10F18H6Q7W-6X-3Y3c14l-3m6n-3o5p4q-9r5t-3u-3
*sted	A3P3t3
*stel	W5X-3
*sto	B5C-3E11F-4G13K3T9X-4Y-6r-3t10u-6
*ston	A9q-3
*stos	A3
*stoy	E-3K7i4q13r-3s7t-3
*stra	A5H-3t3
*stre	H4W3t3
*stro	R3r8u-4
*sura	Y6
*taba	A-4E3H5p5q-4t4u-3
*tad	r4t-4
*tado	A3M5f4u-4
*tal	E-3F6H3I9S3
*tala	E19W-4q4t-4
*tale	A-5E15F-3H10X3p4q-3r-3t-6
*talo	Y7
*tame	j6q5
*tan	F5H-3M5g5l6u-3
*tar	A-4E11F14O4W-5Y-4f3q-5r4t-5u4
*tas	A-11E-4F-4H4L7U13W-3Z9n3q-7r13
*ted	A3P3t3
*tel	W5X-3
*tela	t6
*tele	t3
*telo	X3Y5
*tema	O3Z5
*teme	q11r4t-5
*ter	f3i4m3q-4
*tera	t4
*tes	A-7C4D-3E-8G5J6K7L7X-5Y8d6f5r-4t-5
*tida	p4u3
*tido	c5t-4u5
*tima	Q4p4
*timo	u3
*tio	E9
*tiro	A-3H4
*tis	E6o4
*tito	C7S3W-3k3q20t-9
*tivo	A6H-5W6g3q-3t4
*ton	A9q-3t5u-5
*tor	E4
*tos	C-3D11E-5G5H-13J5M9O7W-8Y-4Z7c-3d3f8g4l-3o8q-4r8u-4
*toy	E-3K7i4q13r-3s7t-3
*tra	A-9D8H-8V15W-7X-4Y-4h-3j16k12l8m3t-11u3
*trar	K5i3r8
*tras	A-5C20D3Y-3r5t-7
*tre	E-3H4W3r-3
*tres	E7K3
*tro	A-5C-3D5E-3F9H6W-4b7l4m8p6t-8u-3
*tron	Y4
*tros	J5
*tura	A6E3H-6W-3Y-5l17t-7
*tuvo	n3
*ual	A-6E-3F-3Y-6k4q5r25t3u-4
*uan	A9
*uas	A3H-3W17t-11
*ubio	c6m4
*ubo	E7P3W-5Y7
*ucha	G4
*ucho	A5H-3
*ucto	Z3
*uda	L4T17W-3e4r-4t-6
*udio	F4
*ueba	p3
*ueco	F5
*ueda	H3l5o3u4
*uede	G4X-3i4r8t7u-4
*uedo	L5W3X-4i3m11o3q-4t-4
*uega	t7
*uego	A-3S8h5q-3u5
*uen	E-3L7P12r-4
*uena	n6
*ueno	A-5H8t3u5
*uera	E9r-3
*ues	A9F-4H-6Y4r-3t9u12
*ueta	q3
*ueva	A-3V8j4
*uevo	C4h5t4
*ugar	A-3H6
*uida	q4
*uien	A-8B5E-6F-3H-4N14P6X-4Y-3c7e11q-3r5s13t-9
*uina	A5E-3R3s6
*uis	Y3
*uise	H3
*uiso	X11
*uita	A-3E7H6p4
*uito	A4H-3X3
*ula	E10q3t-3
*ular	A3C5E-3F5H3X10Y-3r3t-3u3
*ulo	H3
*ulpe	Y3
*ulta	A-3H4
*uma	c5
*uman	G3M5
*umen	r5
*umo	r3
*una	K3L6W7t-3
*unca	A-3G4W8X4Y4q-3t-3
*undi	A-3F8H5W6t-3
*uno	X7Y5
*unta	C6D6F-3G3K4M3W-3X-5i4o4q-7r7t-4
*unte	U3X6
*unto	G3M6i3q8
*upas	r5
*upo	b8
*ura	A9E3H-8W-3Y7l26q-3r-3t-8
*ure	n-5t7
*ures	q4
*urio	E5
*urno	E4U8
*uro	G3Y6q-3t3
*usa	W-3q13t-6
*usco	Y-3q5
*use	A-7F11H8Y4r-5
*uso	X13
*usto	E4t3
*uto	q3
*utos	G3m4q5
*uvo	n3
*vado	o3
*vas	W-3t9
*veme	C6
*ven	A4W-3n5q5r-4
*ver	C7E-3g4m3
*ves	T10r-3
*vete	C7
*via	A-3E-3L5h5l4m3q9t-4
*vida	E5k3t3
*vio	E3q-3r6u5
*viso	Y3q5
*vor	C4D3H5I3O3Y-3c3f3i3q3u-4
*vos	A-4F5H5R3r4
*xto	b4
*yas	K4
*yer	A-5I15L7N7Y-4r-5t-4
*yuda	T17W-3e5r-3t-5
*zar	B6E7H-3t-3
*zas	W-4r5t9
*zco	n5
*zle	Z4t3
*zme	A-4j6
*zul	l3
<3	A18B-7C13E19F6G-9H-8I-8J-7K-8L-8M-9N-8O-7P10Q-7R-8S-8U-9V5W39X8Y13Z-8a-7b-10c41d-7e-8f-9g-8h-9i-7j-10k-7l-7m-10n20o-11p-8q22r-3s-4t41u-12
<7	A14B-5C4D-4E11F12G-13H5J-4K-4O-7Q-4R-4S-8T4V-6W3X-4Y6Z-8c5f-6g-7h-3i-9j-5k-3l10n4o-4p-8q7r21s-3t10
>6	C-7E5G14H6I-3K-3N-5P-8S7T-5V-4W-16Y-4Z9c-8d-5f7g5h3i6j6n-10p5q7r5t-5u7
@amount	A36B-5C13D-5E11G-4H-11L-3M5N-3P3V-7W-4X-10Y-6c21d-5e-3h-3i-3k3m-3n3o3q5r3t-5u-18
@phone	A36B-3C-5D3E6H-12I-3M-3N-4P3Q-3R-3S-4T5V-5W-23X54Y-19Z-4b5c20g-3h6j-4l-3m-3n16o-9p-4q-4r3t-13u-22
@summary	A-55B-3C-5E13F24G-4H29J-6K-7L-4M-7N-7O-5P-3Q-4R-7S-4U-7V8W50X-19Y-22Z-5a-4b-6c-14d-4e-5f-5g-5h-7i-5j-5k-8l3n-14o-5p-4q24r12s-3t63u43
@ticket	A31B-4C9D-4E5F-11H-6I-3J-4K-5L-4O-5Q-4T-3U-3V-6W-10X-19Y68a-5b-3c13d-5g-3h-3i-5k-4l5m-3n11p-3q9r10s-4t-14u-16
^ #	A9E-4F6H-4X6Y16c-4n4q-4t3u-6
^ &	A22H-4W-3Y-3t7
^ a	E-6N3W-6X-5c11l8q-3r11t5
^ abandona	E6
^ aborta	E7t-3
^ abortar	E7
^ acepto	t7
^ adelante	u7
^ afirmativo	t5
^ aguanta	q8
^ aguantala	q6t-4
^ aguantame	q6
^ ah	n4
^ ahi	A5q8t4u-4
^ ahora	H-4j5q4
^ ahorita	W3q13t-4
^ aja	E-3t18
^ al	H-9S6X3t12
^ algo	F5
^ anda	X5
^ andale	t3u3
^ ando	q6
^ anotala	t5
^ antes	A-5H7o5
^ anula	E8t-3
^ aparte	Y5
^ apuntale	A3
^ apuntame	j6
^ aqui	A3F5Y6q-3
^ arre	t7
^ asi	E-3t15
^ atras	C5
^ aun	W5q6
^ ay	A-8E-3F4G4H7W7b9
^ borra	A-5H4O4p6
^ borrala	E8t-4
^ buen	P7
^ buenas	P10
^ bueno	E4
^ camara	t5
^ cambia	A-3F3H5
^ cambiale	H4Z3
^ cambiar	F10
^ cambio	E3
^ cancela	t8
^ cancelar	E4
^ casi	F-3u9
^ chance	q3
^ chido	t4
^ chin	b4
^ cierra	E8t-4
^ claro	q-5t3u14
^ cliente	H3
^ cobre	A3F6
^ como	A-5F-3H-3I11R24W-11X-3Y3q-3t13u-3
^ comunicame	e6
^ con	A-4E-3M5e4q-3r11s3
^ confirmado	t3
^ confirmo	t3
^ correcto	F-7H-5t5u14
^ corregir	F8t-6
^ corrige	F14t-5
^ corrijo	A-4H6
^ creo	Y3t-3u4
^ cuadra	t3
^ cual	Y-3r19
^ cuales	L7
^ cuando	S3r-3
^ cuantas	U4
^ cuanto	D13F-3I6U3W-3d4l11q-5r7t-6u-4
^ cuantos	J6U3r7
^ dale	A-3C6E5u4
^ dame	I6Z3q14t-4
^ de	A-4E-6F-3H-5N11W3Y4n4q-5r6t10
^ deja	Y-3q19
^ dejala	E6H3t-5
^ dejalo	E10Y5q-4
^ dejame	F6q7
^ dejemosla	E9
^ del	A4
^ depende	q3t-3u4
^ descartala	E5t-4
^ desde	t4
^ desecha	E4
^ devuelveme	C6
^ dice	O3W3f3o3r-5u-3
^ digo	A-11H14
^ dije	A-5H5
^ dijo	X3Y3
^ dime	A-3o4r5
^ don	A12
^ donde	H4Y-3l5r7
^ echale	C5
^ editar	F9t-3
^ efectivamente	t4
^ ei	Y-4t12
^ el	A8F8H9W-3Y3m-3q-9r7t5u-10
^ elimina	E5
^ eliminala	E5
^ ella	A10
^ en	A-3E-3F-4H4S4Y3l3q12r4t-9u7
^ ensename	A-3Q7
^ era	A-5E11F4H11
^ eran	H3
^ eres	n5s4t-3
^ es	A13E-5H4X5h6k3q-3r8u-3
^ esa	F5H-4W-5Y10t3
^ ese	A-3F15H3M3
^ eso	E-4W7b5n3q-3t5u-3
^ espera	A-3F3H3q7
^ esperame	q4
^ esperate	f5
^ esta	A4E-4F3Y4q4u6
^ este	A4
^ esto	B6G3s3
^ estoy	q9s3
^ exacto	t4
^ ey	W-3t8
^ factura	A4
^ falta	F6q5
^ fierro	H-3t7
^ fijate	W6
^ folio	A9H-5r5
^ fue	A4E12H-3
^ fueron	A9H-4
^ gracias	n16t-6
^ guardala	u4
^ ha	t-4u8
^ hay	A-3F3L7W7l11r-4
^ hazle	Z4t3
^ hazme	A-4j6
^ hecho	t4
^ hola	P26t-7
^ hoy	Y4
^ iba	A-3H4X4
^ importe	A3
^ it	A3
^ jajaja	c9n5
^ jajajaja	n10
^ jamas	W10t-4
^ juega	t7
^ la	E-7F14G3H7Y8c-4p13r-6u-6
^ le	F11H3X5f-3o3q-5t5u-3
^ letra	A3
^ listo	t5
^ lleva	k4
^ llevo	G4
^ lo	A-3E-5Y13k5q7r6
^ los	F8r-3
^ luego	A-3S9j3t-4
^ m	q6t-8u9
^ mal	A-4F8H8t-4
^ mandala	X3
^ mande	r7t-4
^ me	A-8C5D3E8F3G4H7W4Y-3c-3d6g4l5n-5r4t-7u-5
^ medio	t-7u8
^ mejor	A-4E14H7U5W-3f3t-3
^ mete	A-3j5
^ mhm	W-3t7
^ mi	A3W3c3q-3t4
^ mientras	u3
^ mis	r3
^ momentito	q4
^ momento	F4q4
^ monto	H4
^ muy	P5n8
^ na	Y11
^ nada	E14Y9t-7
^ nanay	W10
^ necesito	F4
^ negativo	W12t-5
^ ni	A-3F-4W21Y9q-4r-3
^ ninguno	X8Y4
^ no	A-6C-3D-3F5H3K14M-3P-3R-3T9V-3W25X10Y11b7c-6l-4n-6q5r-3u-16
^ nomas	X3
^ nombre	W9t-3
^ nones	W11t-4
^ nota	A3
^ ntp	A-3n17
^ numero	A5
^ nunca	X3
^ obvio	t5
^ oiga	d5
^ ok	A-5E-4H-6W-4Y-3q-4t21u24
^ olvida	E8
^ olvidala	E7t-4
^ olvidalo	E6
^ omitelo	Y6
^ orale	u3
^ orita	q9t-4
^ otra	A-6D8E-3V3j6k4
^ oye	A-7E-4H4j6q-3u-3
^ paga	f9
^ pago	A6
^ para	E-7T9W10q-3r7
^ pasa	H3
^ pasala	Z3
^ pasale	Z3
^ pasalo	Y3k3
^ pasame	I4V3c7e4q-4
^ pausa	q10t-5
^ pera	q11t-5
^ perame	q7
^ perate	q10
^ perdi	X3r4
^ perdon	A-5F4H8X-3b5r5
^ perfecto	u4
^ permiteme	q11
^ pon	A-6H9X4
^ ponla	Z5
^ ponle	A9X3Y3Z4u-3
^ ponme	C4
^ por	F-3H-4W-3j4q-3r7t5
^ prefiero	e3
^ pregunta	l4
^ primero	h4o3
^ procede	t4
^ puede	t3
^ puedo	F4
^ pues	A9E-3H-4W4X4Y4t-4u5
^ puntos	D5
^ puse	F7
^ pusiste	F8
^ que	A-13C-8F-9M10P17Q10T10Y-4n11q-5r15t-4u-8
^ quedo	A4H-3L4m4r-3
^ quien	A-3E-3N6c7r4s4t-3
^ quiere	f5h4
^ quiero	C8E8H-3i3r-3
^ quise	H3
^ quisiera	C3
^ quita	A-3H3p4
^ quitale	E5H5X3
^ rectifico	A-5H5
^ registrala	u5
^ registrar	r8
^ regresa	C15
^ regresame	C7
^ regresar	C6
^ regresate	C5
^ repiteme	r5t-3
^ resulta	A-4H4
^ retrocede	C13q-3t-3
^ sacame	E6
^ saldo	A-3D12
^ sale	t8u3
^ salio	F3Y3
^ saltalo	Y7
^ salte	E8
^ se	A-8F5W-6X15Y17c-5n5t3
^ segun	t-5u6
^ shi	W-4t10
^ si	E-6F-6H-10M10W-4X-5Y-6j-3l-3m12q-7r5t27u30
^ siempre	E11G5W-4
^ simon	t9u5
^ simona	t8
^ sin	E-3F-3H12Y3r-3
^ sirve	r11
^ sobres	t4
^ son	A12
^ sra	A6
^ su	A10H-7
^ subele	H4Z3
^ sumale	H4
^ supongo	t-6u13
^ tal	W-4r-5u18
^ tantito	q8
^ te	A4F3S6X-3c4q-3t4
^ telefono	H8X-3r3
^ tengo	L5
^ ticket	A14Y-3r4t-3
^ tiene	r3
^ tienen	l11
^ tirala	E7
^ todavia	W5Y3h3l5q4u-3
^ todo	E-4f5r-3t8u5
^ total	A-4H6
^ trae	g7
^ tu	s9
^ un	A9C4E-3H-3M4Y-3q12t-3
^ una	g4
^ ups	A-6H6W8
^ uy	A-3H3
^ va	E-5F-3V3W-3X-3Y-4h3n-3q3t17u14
^ vamonos	C4
^ van	r5
^ venta	X5
^ viene	X3
^ voy	q22t-3
^ vuelve	C9
^ y	A-6D-3E-4J4M6X-3i4k4m4o7r12s3t-5u-4
^ ya	B3C-3E7F-6H-3O3V9W-8X-5Y-3a9c5l-3m13o4q6r-3t3u-3
^ yo	E-4F3W8i7r-3
^ ☎	A26H-4
^* #*	A9E-4F6H-4X6Y16c-4n4q-4t3u-6
^* &*	A22H-4W-3Y-3t7
^* a*	E-6N3W-6X-5c11l8q-3r11t5
^* aban*	E6
^* abor*	E17t-5
^* acep*	t7
^* adel*	u7
^* afir*	t5
^* agre*	H4
^* agua*	H-3q25t-6
^* ah*	n4
^* ahi*	A5q8t4u-4
^* ahor*	H-5W3j5q17t-3
^* aja*	E-3t18
^* al*	H-9S6X3t12
^* algo*	F5
^* anda*	X5q-3u3
^* ando*	q6
^* anot*	E-3t5
^* ante*	A-5C4H6o5
^* anul*	E22W-3t-9
^* apar*	Y5
^* apro*	A3t5
^* apun*	A4H-3j6
^* aqui*	A3F5Y6q-3
^* arre*	t7
^* asi*	E-3t15
^* atra*	C5
^* aun*	W5q6
^* auto*	t7
^* ay*	A-8E-3F4G4H7W7b9
^* ayud*	T16W-3t-7
^* borr*	A-6E20H4O4Y-3p5r-3t-6
^* brin*	Y7
^* buen*	P14n5
^* busc*	A8
^* cama*	t5
^* camb*	A-4E3F10H8Z3t-4u-3
^* canc*	E13
^* casi*	F-3u9
^* chan*	q3
^* chec*	D4
^* chid*	t4
^* chin*	b4
^* cier*	A-5E11l7
^* clar*	q-5t3u14
^* clie*	H3
^* cobr*	F6t-3
^* como*	A-5F-3H-3I11R24W-11X-3Y3q-3t13u-3
^* comp*	A3c5
^* comu*	e6
^* con*	A-4E-3M5e4q-3r11s3
^* conf*	W-4t11
^* cont*	W-3t6
^* corr*	A-13F12H12W-3q-3t-3u12
^* cort*	E10
^* creo*	Y3t-3u4
^* cuad*	t3
^* cual*	L7Y-3r17t-3
^* cuan*	A-4D15E-3F-4I6J5U9W-4X-3Y-3d3l12q-7r11t-4u-4
^* dale*	A-3C6E5u4
^* dame*	I6Z3q14t-4
^* de*	A-4E-6F-3H-5N11W3Y4n4q-5r6t10
^* deja*	A-4E12F4W-3q22r-3t-9
^* deje*	E11Y-4a8t-3
^* del*	A4
^* depe*	q3t-3u4
^* desc*	E16X4t-4
^* desd*	t4
^* dese*	E4
^* desh*	E11t-3
^* devu*	C10
^* dice*	O3W3f3o3r-5u-3
^* digo*	A-11H14
^* dije*	A-5H5
^* dijo*	X3Y3
^* dime*	A-3o4r5
^* don*	A12
^* dond*	H4Y-3l5r7
^* echa*	C7
^* edit*	F9t-3
^* efec*	t4
^* ei*	Y-4t12
^* el*	A8F8H9W-3Y3m-3q-9r7t5u-10
^* elim*	A-3E17t-6
^* ella*	A10
^* en*	A-3E-3F-4H4S4Y3l3q12r4t-9u7
^* ense*	A-3Q7
^* entr*	A3m5
^* era*	A-5E11F4H11
^* eran*	H3
^* eres*	n5s4t-3
^* es*	A13E-5H4X5h6k3q-3r8u-3
^* esa*	F5H-4W-5Y10t3
^* ese*	A-3F15H3M3
^* eso*	E-4W7b5n3q-3t5u-3
^* espe*	A-4F3H4f5q11t-3
^* esta*	A3F3Y4q5u5
^* este*	A4
^* esto*	B5G3q8s6
^* exac*	t8
^* ey*	W-3t8
^* fact*	A4
^* falt*	F5H3q4t-3
^* fier*	H-3t7
^* fija*	W6
^* foli*	A9H-5r5
^* fue*	A4E12H-3
^* fuer*	A8H-4
^* gast*	A3
^* grac*	n16t-6
^* guar*	t3u4
^* ha*	t-4u8
^* hace*	G3V8t-3
^* haga*	t6
^* hay*	A-3F3L7W7l11r-4
^* hazl*	W-3Z4t8
^* hazm*	A-4j6
^* hech*	t4
^* hola*	P26t-7
^* hoy*	Y4
^* iba*	A-3H4X4
^* impo*	A3
^* insc*	h7i5
^* it*	A3
^* jaja*	c7n18q-3t-3
^* jala*	t3
^* jama*	W10t-4
^* jueg*	t7
^* la*	E-7F14G3H7Y8c-4p13r-6u-6
^* le*	F11H3X5f-3o3q-5t5u-3
^* leem*	r10
^* letr*	A3
^* list*	t7
^* llev*	G3k3
^* lo*	A-3E-5Y13k5q7r6
^* los*	F8r-3
^* lueg*	A-3S9j3t-4
^* m*	q6t-8u9
^* mal*	A-4F8H8t-4
^* mand*	H3X3r5t-3
^* me*	A-8C5D3E8F3G4H7W4Y-3c-3d6g4l5n-5r4t-7u-5
^* medi*	t-7u8
^* mejo*	A-4E14H7U5W-3f3t-3
^* mete*	A-4j7
^* mhm*	W-3t7
^* mi*	A3W3c3q-3t4
^* mien*	u3
^* mis*	r3
^* modi*	F9H3t-6
^* mome*	F4q8
^* mont*	H4
^* muy*	P5n8
^* na*	Y11
^* nada*	E14Y9t-7
^* nana*	W17t-7
^* nece*	F4r5
^* nega*	W12t-5
^* ni*	A-3F-4W21Y9q-4r-3
^* ning*	X8Y4
^* no*	A-6C-3D-3F5H3K14M-3P-3R-3T9V-3W25X10Y11b7c-6l-4n-6q5r-3u-16
^* noma*	W4X3
^* nomb*	W9t-3
^* none*	W11t-4
^* nota*	A3
^* ntp*	A-3n17
^* nume*	A5
^* nunc*	X3
^* obvi*	t6
^* oiga*	d5
^* ok*	A-5E-4H-6W-4Y-3q-4t21u24
^* olvi*	E22t-6
^* omit*	Y14
^* oral*	u3
^* orit*	q9t-4
^* otra*	A-6D8E-3V3j6k4
^* oye*	A-7E-4H4j6q-3u-3
^* paga*	f9
^* pago*	A6
^* para*	E-5T8W10q-3r7
^* pasa*	E-3H3I4V3Y4Z6c6e4k3q-5r-3
^* paus*	q10t-5
^* pera*	W-3q28t-9
^* perd*	A-6H7b9q-3r10u-3
^* perf*	u4
^* perm*	q11
^* pon*	A-6H9X4
^* ponl*	A8W-3X5Y3Z9r-3u-3
^* ponm*	C4
^* por*	F-3H-4W-3j4q-3r7t5
^* pref*	e3
^* preg*	l4
^* prim*	h4o3
^* proc*	t7
^* pued*	F3l3
^* pues*	A9E-3H-4W4X4Y4t-4u5
^* punt*	D5
^* puse*	F7
^* pusi*	F8
^* que*	A-13C-8F-9M10P17Q10T10Y-4n11q-5r15t-4u-8
^* qued*	A4H-3L4m4r-3t3
^* quie*	A-6C7E5H-5N5X-3Y-3c6f4h3q-3s4t-4
^* quis*	C3
^* quit*	A-4E7H7X3p4
^* rech*	W13t-8
^* rect*	A-5H5
^* regi*	W-3j3r9u4
^* regr*	A-3C32q-4t-3
^* rein*	E4q3
^* repi*	r5t-3
^* resu*	A-4H4
^* retr*	C13q-3t-3
^* saca*	E7
^* sald*	A-3D12
^* sale*	t8u3
^* sali*	E11Y3t-6
^* salt*	E6Y7
^* se*	A-8F5W-6X15Y17c-5n5t3
^* segu*	t3u3
^* shi*	W-4t10
^* si*	E-6F-6H-10M10W-4X-5Y-6j-3l-3m12q-7r5t27u30
^* siem*	E11G5W-4
^* sigu*	V8Y5t-3
^* simo*	A-3H-3t16u5
^* sin*	E-3F-3H12Y3r-3
^* sirv*	r11
^* sobr*	t4
^* son*	A12
^* sra*	A6
^* su*	A10H-7
^* sube*	H3Z9
^* suma*	H3
^* supo*	t-6u13
^* tal*	W-4r-5u18
^* tant*	q8
^* te*	A4F3S6X-3c4q-3t4
^* tele*	H8X-3r3
^* teng*	L5
^* term*	E8
^* tick*	A14Y-3r4t-3
^* tien*	l11
^* tira*	E9
^* toda*	W5Y3h3l5q4u-3
^* todo*	E-4f5r-3t8u5
^* toma*	H3f4
^* tota*	A-4H6
^* trae*	g7
^* tran*	q5
^* tu*	s9
^* un*	A9C4E-3H-3M4Y-3q12t-3
^* una*	g4
^* ups*	A-6H6W8
^* uy*	A-3H3
^* va*	E-5F-3V3W-3X-3Y-4h3n-3q3t17u14
^* vamo*	C6
^* van*	r5
^* vent*	X5
^* vien*	X3
^* voy*	q22t-3
^* vuel*	C12
^* y*	A-6D-3E-4J4M6X-3i4k4m4o7r12s3t-5u-4
^* ya*	B3C-3E7F-6H-3O3V9W-8X-5Y-3a9c5l-3m13o4q6r-3t3u-3
^* yo*	E-4F3W8i7r-3
^* ☎*	A26H-4
a	C9D-3F-8H-5I-4L-3O-3P-3Q-3T6X-6Y-6Z7b7c14e-3f6g8h5i-3l11n-5r8s-3t-6u4
a #	A5H9t-3u3
a andar	W3
a buscarlo	q3
a comer	S4c3q-3
a como	M3l6
a comprar	E3
a cual	r3
a cuanto	r6
a cubrir	E4
a darle	r-3t8
a devolver	g5
a domicilio	l3
a donde	C4
a ella	Z3
a esta	T4
a esto	T7
a fuerza	r6
a guardar	K3r3
a hacer	t5
a huevo	t7
a la	A-6C9H-5V3W-3X3j5o4q3r4t4u-4
a las	A-3Z4l8
a lo	C4t-3u5
a mano	A6
a medias	t-3u4
a meter	E5m3q-3
a mi	b6
a no	H9
a nombre	A4Z3
a otro	E4
a pedir	q3
a poner	A-3H4f5
a preguntar	E3q3t3
a publico	X4
a que	l8q4r6t-7
a quien	N3r3
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
a* como*	M3l6
a* comp*	E7Y-3
a* cual*	r3
a* cuan*	r6
a* cubr*	E4
a* darl*	r-3t8
a* devo*	g5
a* domi*	l3
a* dond*	C4
a* ella*	Z3
a* esta*	T4
a* esto*	T7
a* fuer*	X-3r10
a* guar*	K3r3
a* hace*	t5
a* huev*	t7
a* la*	A-6C9H-5V3W-3X3j5o4q3r4t4u-4
a* las*	A-3Z4l8
a* lo*	C4t-3u5
a* mano*	A6
a* medi*	m4t-3u4
a* mete*	E5m3q-3
a* mi*	b6
a* no*	H9
a* nomb*	A4Z3
a* otro*	E4
a* pedi*	E3X3
a* pone*	A-3H4f5
a* preg*	C3E3q3
a* publ*	X4
a* que*	l8q4r6t-7
a* quie*	N3r3
a* regr*	g7
a* rese*	u3
a* su*	E-3F7h5q5
a* un*	M4
a* usar*	f5
a* ver*	H-3q3t-3u3
aba*	A3E5H-3
abaj*	A3r3
abajo	r3
abajo $	r3
aban*	E6
aband*	E6
abandona	E6
abo*	E14M5W-3r3t-7
abon*	E-3M5r3
abona	M5r4
abona $	M5r4
abona*	G3
abor*	E17t-5
abor* misi*	E4
abort*	E17t-5
aborta	E7t-3
abortar	E7
abr*	A-3F-4X-3h8l12q5r-3
abre*	h4l12
abren	l12
abri*	F-3h4q3
abri* cuen*	h3
abri* el*	q3
abrir	q3
abrir el	q3
abrir*	h5
abrirle	h5
abrirle cuenta	h3
aca	E-3b7
aca*	E-3Y3k3p4r-3
acab*	E-3Y3k3p4r-3
acab* de*	E-3k3p5r-3
acab* el*	Y3
acaba*	k3
acabas	k3
acabas de	k3
acabo	Y4p4
acabo de	p4
acabo el	Y3
ace*	l6t7
acep*	l4t5
acept*	l4t5
acepto	t5
acepto $	W3
aco*	c4
acu*	A5D5H-3o4t4
acue*	A5H-3t4
acuer*	A5H-3t4
acuerdo	A5H-3t4
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
aga*	F3r4
agar*	F3r4
agarr*	F3r4
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
agregale	F3
agregar	q3
agregar algo	q3
agu*	A6E-5H-7c3q25t-8u3
agua	A5H-3c5
agua de	H-3u4
agua*	E-3H-3q27t-7
agua* de*	H-3u4
aguan*	E-3q22t-7
aguanta	q10
aguanta $	q6
aguantala	q6t-4
aguantame	q6
ah	n4
ah caray	H3
ah ok	n3
ah* cara*	H3
ah* ok*	n3
ahi	A4E9F3H-4P6W-4X-4Y-4c-3l10q11r7t5u-8
ahi $	P6X-4l12q-4r10u-3
ahi hay	F5
ahi te	q3
ahi viene	q3
ahi voy	q11
ahi* hay*	F5
ahi* te*	q3
ahi* vien*	q3
ahi* voy*	q11
aho*	A-5F-3j5q12t5u5
ahor*	A-5F-3j5q12t5u5
ahor* es*	A-3H3
ahor* le*	o3
ahor* me*	q4
ahor* mism*	q3t4
ahor* no*	W4q-4
ahor* te*	q6
ahora	A-8j5q3r3u3
ahora $	r3
ahora es	A-3H3
ahori*	q10r-3t4
ahorita	q10r-3t4
ahorita $	t4
ahorita le	o3
ahorita me	q4
ahorita no	W4q-4
ahorita te	q6
aja	E-3t18
al	A-9C11S6V5W-5Y-7Z4c3i3j4q3t10
al celular	C3
al cliente	E3
al final	A-3E3H4
al folio	H3
al mismo	k3
al numero	r4
al ratito	S4t-3
al rato	S4u3
al telefono	C4
al ultimo	X3
al ☎	A3H3j5t-4u-3
al* celu*	C3
al* clie*	E3
al* fina*	A-3E3H4
al* foli*	H3
al* mism*	k3
al* nume*	r4
al* rati*	S4t-3
al* rato*	S4u3
al* tele*	C4
al* ulti*	X3
al* ☎*	A3H3j5t-4u-3
alc*	o5r3
alca*	o5r3
alca* a*	Y3
alca* con*	f-3o6
alcan*	o5r3
alcance	f4r3
alcance $	f4r4
alcanza	f-3o6
alcanza con	f-3o6
alg*	B5E-3F8L5W6e8m3r-7t-5u-3
algo	F9W7m4r-4
algo $	F3m5
algo mal	F-5W9
algo no	F3
algo* mal*	F-5W9
algo* no*	F3
algu*	B5L6e8r-3
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
and*	E-3H-4P6X5l3q9r-6t6
anda	F3P7X4l3q3r-7t3
anda el	l4
anda*	q-5t5
anda* el*	l4
andal*	t5
andale	t5
andar	W3q-3
ando	q11
ani*	X3
ano*	E-4X18
anot*	A4E-3K3t5
anot* de*	t5
anota	X3
anota*	A3E-3t5
anotado	r3
anotala	t5
anotala de	t5
anote*	K3
ant*	A-6C17E-4G3H3Q3W-3X-4c-3d6m8o4p8q-4r-4t-4
ante*	A-7C18E-6G3H3Q4W-3X-4d6m9o4p8q-4r-5t-4
ante* de*	F3Q4
ante* dime*	o5
ante* la*	p6
ante* o*	r4
ante* si*	m3
anter*	C13E-5Q4m6p5
anterior	C13E-5m7p5
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
anula*	E14t-6
apa*	A-9E-4R3Y9j8t-3
apag*	q3
apar*	A-6E-3R3Y7h3j8t-3
apara*	X3
aparato	X3
apare*	h3
aparece	h3
apart*	A-3Y5j8
aparte	A-5Y5j8
ape*	R3h6q3
apel*	F3R4
apell*	F3R4
apellido	F3R4
apellido $	R4
apen*	h6q3
apena*	h6q3
apenas	h6q3
apenas $	h3
apl*	F4W-3X5
apli*	F4W-3X5
aplic*	F4W-3X5
aplica	X5
aplico	H3
apr*	W-4t11
apro*	A3t5
apu*	A4F-4H-3K6i6j6t7u-4
apun*	A3F-4H-3K6i7j6t4u-3
apun* nada*	K3
apunt*	A3F-4H-3K6i7j6t4u-3
apunta	A4i4
apunta $	i4
apuntado en	Y3
apuntala	t7
apuntala $	t7
apuntame	j6
apuntes	E-3K6
apunto	i3
apur*	q4t3
apur* que*	q3
apura*	t3
apure*	q4
apures	q4
aqu*	D3E7F5H-3T3W-3b3r5t3u-3
aqui	D3E7F5H-3T3W-3b3r5t3u-3
aqui $	E5r5
aqui no	Y4
aqui* no*	Y4
are*	A3H-3
area	A3H-3
arm*	E4
armo	E4
arr*	E4F11W-3l3q-3r-3t4
arra*	l4
arre	t7
arre*	E6F8t-3
arre* el*	F6
arreg*	F9
arrep*	E6
arrepintio	E6
arri*	F3
arri* no*	F3
arrib*	F3
arriba	F3
arriba $	A3
arriba no	F3
asc*	U3
asi	E-3G3W8Y3q-9r-6t22u4
asi $	F4W7t5u-4
asi dejalo	X5
asi es	t6
asi esta	t3
asi merito	t3
asi mero	t3
asi no	G4W11t-4
asi que	E8H3
asi registrala	t3
asi sin	Y3
asi ☎	H3
asi* deja*	E-3X5t3
asi* es*	t6
asi* esta*	t3
asi* meri*	t3
asi* mero*	t3
asi* no*	G4W11t-4
asi* que*	E8H3
asi* regi*	t3
asi* sin*	Y3
asi* ☎*	H3
ati*	t4
atin*	t4
atina*	t4
atinaste	t4
ato*	L5
ator*	L5
atr*	A-4C21F3q-3t-5
atra*	A-4C21F3q-3t-5
atra* por*	C4
atras	A-4C21F3q-3t-5
atras $	C9F3
atras por	C4
aud*	F4
audi*	F4
audio	F4
aun	E-3W4q13
aun no	W5q5
aun*	t-3u14
aun* no*	W5q5
aunq*	t-3u14
aunq* el*	u3
aunqu*	t-3u14
aunque	t-3u14
aunque el	u3
aut*	B10
auto*	B10
auto* el*	B4t3
autor*	B10
autorizacion	r5
autorizo	B4t3
autorizo el	B4t3
avi*	E-6Y3a6q3u4
avie*	t4
avien*	t4
avientala	t4
avientala $	t4
avis*	E-5Y3a6q3t-5u4
avis* de*	E-4Y3a6
aviso	Y3q3
aviso $	q3
ay	A-8E-5F4G4H7W6b9n3t-5
ay no	A-5F3H4n3t-3u3
ay* no*	A-5F3H4n3t-3u3
aye*	A-5I15L7N7Y-4r-5t-4
ayer	A-5I15L7N7Y-4r-5t-4
ayer $	A-3F3H-3I11L8N7Y-4r-4t-4
ayu*	E-3T27W-5e4q-3r-4t-5
ayud*	E-3T27W-5e4q-3r-4t-5
ayuda	T17W-3e5r-3t-5
ayuda $	T14W-3t-5
ayuda*	T6
ayudame	T6
azu*	l3
azul	l3
b	A-4H13
baj*	A-4H8
baja*	H4
baja* #*	H3
baje	A-3H5
ban*	S3q3
banc*	S3u4
banco	S3u4
banco $	S3
bano	q3
bar*	A8
barr*	A5
bas*	Y6q3
basc*	q3
bascu*	q3
bascula	q3
basu*	Y6
basur*	Y6
basura	Y6
basura $	Y3
ben*	n13
bend*	n13
bendi*	n13
bendiciones	n7
bendiciones $	n7
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
bols*	A-4H8
bolsa	A-5H9
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
borrala $	E5
borrar	E5
borre*	E-4O8
borro	E-3Y4r3
borro el	r4
borro*	E4
bot*	E18t-8u-5
bota*	E16t-14
boto*	t5u-5
boton	t5u-5
bri*	A-4Y6
brin*	A-4Y6
brin* el*	F3
brinc*	Y6
brinq*	A-3H4
brinque	A-3H4
bro	H3
bro*	t3
bron*	W-3t4
bronc*	W-3t4
bronca	W-3t4
bue*	A-7H6P32W-5c-3n6q-4r-5u3
buen	P12
buen dia	P12
buen*	A-8H7P20W-4n7q-3r-3t3u4
buen* dia*	P12
buen* dias*	P5
buen* es*	A-4H6
buen* no*	u3
buen* noch*	P3
buen* pues*	E4
buen* tard*	P5
buena	n6
buena*	P19
buenas	P19
buenas $	P10
buenas noches	P3
buenas tardes	P5
bueno	A-5H8W-3t3u5
bueno $	n3t4
bueno es	A-4H6
bueno no	u3
bueno pues	E4
bueno*	P5
buenos	P5
buenos dias	P5
bur*	X3
bus*	A4R5X-3c7q13r-3
busc*	A4R5X-3Y-5c8q13r-3
busc* como*	A8
busc* el*	Y-3q5
busc* en*	A-3c9
busca*	A4c8q9
buscando	q7
buscando $	q3
buscando en	q3
buscarlo	q5
buscarlo en	q3
busco	Y-3q5
busq*	Y4
busqu*	Y4
cad*	M10o-3
cada	M8o-3
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
cal*	E-3X3Y3c12q3r-4
calc*	q3
calcu*	q3
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
camb*	A-5F12H3R4W-3c7t-5
camb* de*	E3H-5c8
camb* el*	A-5H6R3Z3
camb* regi*	t5
camb* si*	u3
cambi*	A-5F12H3R4W-3c7t-5
cambia	A-4F3H5
cambia el	A-3F3H5
cambiale	H4Z3t-3
cambiale el	Z3
cambiar	E-3F10r4t-3
cambiar de	F3
cambio	A3E4F-3H-7R3c8
cambio de	E4H-6c9
can*	A-4E30F8H-4Y-4f4q-5t-3
canc*	A-3E36H-5W-3Y-3t-5
canc* favo*	E4t-3
canc* todo*	E6t-3
cance*	A-3E36H-5W-3Y-3t-5
cancela	E3t7
cancela $	E-8t14
cancela todo	E6t-3
cancelala	E3
cancelar	E5
cancelo	E4
cant*	E-4F10S3q-3
cant* no*	F3
cant* por*	u4
cant* que*	F3
cant* sali*	S3
canti*	E-4F11S3q-3
cantidad	E-4F11S3q-3
cantidad $	F8
cantidad no	F3
cantidad por	u4
cantidad que	F3
cap*	E4F4
capt*	E5F4q-3
captu*	E5F4q-3
captura	E5F4q-3
captura $	E4F3q-3
car*	A3E3F-3X4c5r-3t3
cara	X3
cara $	X3
cara*	t3
caray	H3
carm*	A5
carme*	A5
carmen	A5
carr*	c6
carri*	E3
carrito	E3
carro	c6
cas*	E7H-3u6
casa	A3
casi	q4u6
casi lo	u6
casi* lo*	u6
caso	E7X-3
caso $	E7X-3
cay*	E6m3
cayo	E6m3
cayo $	m3
cayo el	E3
cayo* el*	E3
cel*	A3C5E-3F5H3X10Y-3r3t-3u3
celu*	A3C5E-3F5H3X10Y-3r3t-3u3
celu* de*	A5H-4r3
celu* es*	H4
celu* esta*	F3
celu* no*	H4
celu* pero*	A3X-3
celu* que*	C3
celu* quit*	E3
celu* y*	F-4G3t3
celu* ya*	X-3
celu* ☎*	A6H-3
celul*	A3C5E-3F5H3X10Y-3r3t-3u3
celular	A3C5E-3F5H3X10Y-3r3t-3u3
celular $	A-4C4F3X7q3r3t-5u5
celular de	A5H-4r3
celular es	H4
celular esta	F3
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
cer*	H5c7l4t-4
cero*	A-5H5
ceros	A-5H5
cerr*	A4c7l4t-4
cerr* la*	c8
cerra*	c7l4t-3
cerrados	A3
cerrados $	A3
cerramos	l4
cha*	E-3F-6H-3W-4X3b18q7t3
chan*	q9
chan* de*	q3
chan* y*	t4
chanc*	q8
chance	q6t3
chance $	q4
chance y	t4
chat	F-4W-3b13r3
chat $	b8r3
chat equivocado	b5
chat*	b5
chat* equi*	b5
chavo	t3
che*	A3D7H-4q6r-3t5
chec*	D7E-3F3H-3q7
chec* el*	D3q3
checa	D3F5
checa $	F4
checa*	D4q6
checame	D3
checar	q5
checar el	q4
chev*	t3
cheve*	t3
chi*	A4E-4H-4X4b4r-4t13
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
cie*	E7G3H-4S4W-4l9q-3r-3t10u-5
cier*	E7G3H-4S4W-4l9r-3t10u-5
cier* hoy*	Y3
cier* sin*	E10t-4
cierr*	A-3E9S4Y-3l9r-3t7u-4
cierra	E8
cierra sin	E7t-4
cierrala	A3E-6t8
cierran	A-5l10
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
clar* que*	t6u-5
claro	F-3q-5t13u8
claro $	t5
claro nomas	u3
claro que	t6u-5
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
clienta	D3E-3H5i4o4t3u-4
clienta $	F5o5
clienta me	i4
clienta quiere	D4
cliente	A-7E4F7Q3V5X6c-4h6k3o3t-7u3
cliente $	D-4F10H-4Q4V6W-3o6t-6
cliente de	X4
cliente es	F3
cliente no	X3
cliente o	r4
cliente que	W4
clientes	G3J7
cob*	E-4F7G4N3U3W-5Y4j3q6
cobr*	E-4F7G4N3U3W-5Y4j3q6
cobr* #*	N3j4t-3u3
cobr* de*	G3Y3
cobra*	F-3G5N3U4f3j4q3
cobrado	U4t4
cobrale	H4f3q7t-3
cobrale #	H5
cobrale $	q7
cobrando	r3
cobrando $	r4
cobraron	G6H-3
cobre	F11H5W-4u3
cobre #	H3u3
cobre de	Y3
cobro	q5
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
col*	A3E7
com*	C-5D-4F-5H-12I8M6P4Q15R18T-3V-3W-14X-6Z13c3e4g5h-4i7k-3l6m-4n3q-10u-7
coma*	A3Y-6b4q6
comad*	b4
comadre	b4
coman*	A3
comanda	A4
comb*	l5r-3
combo	l5r-3
come*	S5c3q-3
comer	S5c3q-3
comer $	S5c3q-3
comi	F9H-6
comi un	F9H-6
comi*	E-4Z9c6
comi* un*	F9H-6
comis*	E-3Z9c6
comision	Z9
como	A6E-5F-7H-3I10P3R21W-12X-5Z5c-4i9l3q-7r7t6
como #	A-3H-3I9r5t-4
como $	r4
como dice	t5
como esta	l7
como le	E3R10i3r-5
como meto	R4
como no	W-6t9
como que	E3R-3r10t-8u6
como reimprimo	R5
como se	R8r-4
como* #*	A-3H-3I9r5t-4
como* dice*	t5
como* esta*	P3l6
como* le*	E3R10i3r-5
como* meto*	R4
como* no*	W-6t9
como* que*	E3R-3r10t-8u6
como* reim*	R5
como* se*	R8r-4
comp*	A-5D-3E9F-5M6N3Q17Y5g7m-3n6q-4t-3u-6
comp* #*	A3H-3M4N4j3
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
compa*	P4X4Z3
compadre	Z4
compadre $	H3Z4
companera	E4
companero	P4
companero $	P4
compl*	A3
completo #	A3
compr*	A-6E3F-3H-3M7N3Q17Y8f3g7q-6r-4t-4u-4
compra	E-3M4c4f3g6
compra $	g7
comprado	A-3Q8
comprar	E3
compras	A-3G3M4Q9
compre	W4
compre eso	W4
compro	E7N4Q3j3
compro #	N4j3
compro nada	E4
comprobante	E-3Y8
compu*	E3
computadora	E3
comu*	e6
comu* con*	e6
comun*	e6
comunicame	e6
comunicame con	e6
con	A-3C-5D-6E-4F3G5J3M4V6W-9c-6e21f14h-3j3l-4m-5n-3o13q-14r12s5t-7u6
con #	A-3j6
con alguien	e5
con centavos	A-4H4r4
con cuanto	o6r-3
con cuantos	o3
con el	F4H-7Y4e11r3
con ese	V4q-3
con eso	r9
con esta	o3
con este	Y3
con esto	E3G3
con folio	M4
con iva	H5
con la	e3r-3u7
con lo	F3o6
con mi	F6W-3
con monedero	f9
con otro	p3
con quien	e4r-4s4
con su	f4
con tarjeta	A3M5
con todo	r5
con una	s4
con uno	H3
con*	A7F4H-6L6Y-4b5c-3l-3o3t4u7
con* #*	A-3j6
con* algu*	e5
con* cent*	A-4H4r4
con* cuan*	o9r-3
con* el*	F4H-7Y4e11r3
con* ese*	V4q-3
con* eso*	r9
con* esta*	o3
con* este*	Y3
con* esto*	E3G3
con* foli*	M4
con* iva*	H5
con* la*	e3r-3u7
con* lo*	F3o6
con* mi*	F6W-3
con* mone*	f9
con* otro*	p3
con* punt*	r3
con* quie*	e4r-4s4
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
conf*	A-3E-7F6H3L6W4q-3t8
conf* de*	A-3H6m4
conf* el*	t-4u6
conf* la*	t5u-3
confi*	E-5F-4L7m3r5t6
confirmacion	m4r5
confirmo	u4
confirmo $	q3
confirmo el	t-4u5
confo*	t5
conforme	t5
conforme $	t4
confu*	A-3F11H5W6r-3t-3
confundi	A-3F8H5W6t-3
confundi $	F4W7t-3
confundi de	A-3F3H6
conm*	G3
conmi*	G3
conmigo	G3
conmigo $	G3
cons*	A7E3H-4q4
cons* #*	A3
conse*	A3H-3
consecutivo	A3H-3
consu*	A4E3
cont*	A4F-5H-3W-3X7n4o4q3s3
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
conte*	q3r4t-5
contesto	W5q4t-4
conti*	W-4n5t6
conv*	F-3b5
conve*	F-3b5
cop*	A3
copi*	A3
cor*	A-13E5F16H12I14W-14c-3q6r-7t5u7
corr*	A-13E-6F19H14W-13q10r-5t5u10
corr* el*	A-3u5
corr* lo*	t4
corr* ☎*	A-11H20
corre*	A-9E-4F12H5q-3r-4t14u5
correcto	F-10W3t14u9
correcto $	W3t9u-3
corregir	F18t-5
corregir $	F14t-9
corresponde	F6
corresponde $	F5
corri*	A-4F9H9q-4t-7u5
corrige	F10t-6u3
corrige el	F5
corrijo	A-4H6u3
cort*	E11F-3H-3I15S3q-4u-3
cort* de*	I8
corta*	E7
cortale	E7
corte	I16S3q-3
corte $	I4S3
corte de	I8
cos*	H-3T3k4r3t-5
cosa	A-4T3k4r3t-4
cosa $	r5t-4
cosa*	F3
cosa* no*	q4
cosas	F3
cre*	A6C3H-3W4Y10q-3r-3t-11u12
credi*	X3
credito	X3
creo	A6C3W4t-9u11
creo que	A5C3W4q-3t-8u8
creo* que*	A5C3W4q-3t-8u8
cua*	A-15C-3D10E-10F-4G-3H-7I3J9L5M10S8U14V-3W-10X-4Y-8d6f-3h-3l6m-3n-3o13q-4r28t-3u3
cuad*	F6W-3t6
cuad* la*	F4
cuadr*	F6W-3t6
cuadra	F6W-3t6
cuadra la	F4
cual	A-5E-3F-3Y-5q6r27t5u-4
cual $	q3t3
cual de	r5
cual es	q3
cual numero	r3
cual te	r4
cual ticket	r4
cual*	L7
cual* de*	r5
cual* es*	q3
cual* nume*	r3
cual* te*	r4
cual* tick*	r4
cual* vent*	r5
cuale*	L7
cuales	L7
cuan*	A-9D11E-8F-7H-5I4J9M10S9U15W-5Y-4d7f-3h-3l8m-3o14q-8r4t-12u9
cuan* cues*	l5
cuan* de*	r5
cuan* es*	q4
cuan* haga*	S3
cuan* he*	U6
cuan* junt*	D3
cuan* le*	M5o8u4
cuan* llev*	D5U4
cuan* no*	u3
cuan* punt*	d4o6
cuan* qued*	r6
cuan* se*	I3X4o3
cuan* tien*	D9o4
cuan* trae*	D7
cuan* vent*	U3
cuand*	M3S6c4q-4u7
cuando	M3S6c4q-4u7
cuando haga	S3
cuando no	u3
cuando se	X5
cuant*	A-7D12E-6F-6H-4I5J9M7U16W-4X-4Y-5c-4d7f-3l7o15q-4r6t-11
cuantas	U6
cuantas llevo	U4
cuantas ventas	U3
cuanto	A-4D12E-4F-4H-3I5M8S3U8W-3c-3d3l8o13q-3t-10u3
cuanto cuesta	l5
cuanto de	r5
cuanto es	q4
cuanto he	U6
cuanto junta	D3o4
cuanto le	M5o8u4
cuanto quedo	r6
cuanto se	I3o4r-3
cuanto tiene	D9o4
cuanto trae	D7
cuantos	J6d4o5r4
cuantos puntos	d4o6
cub*	E4
cubr*	E4
cubri*	E4
cubrir	E4
cubrir $	E4
cue*	F5X3Y-3h5l4q3
cuen*	F5X4Y-3h5q3
cuen* #*	A3
cuen* con*	F-3X6
cuent*	F5X4Y-3h5q3
cuenta	E4F7Y-3h5
cuenta #	A3
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
dal*	A-3C6F-5H-3W-4h6q-3r-3t12u10
dale	A-3C6F-5W-4q-3r-3t12u11
dale $	F-4W-3t12u5
dale para	E7
dale pero	u3
dale* para*	E7
dale* pero*	u3
dalo	h4
dalo de	h4
dalo* de*	h4
dam*	A-4H-3I5Z3q16
dame	A-4H-3I5Z3q17
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
dan	M12W-8Y6l10r-3t-5
dan puntos	M6
dan* punt*	M6
dar	X11
dar*	W8r-5t8
darl*	W3r-3t8
darle	r-3t8
darlo	W4
dart*	W5
das	q5r4
dat*	E-5F4H-4O8W-6X11Y5q-4r10t3u-3
dato	F3X5Y6r6
dato $	X5Y5
dato no	X3
dato que	F3
dato*	E-3O8W-4X6r5t5
dato* esta*	t3
dato* no*	X3
dato* por*	O4r4t-3
dato* que*	F7
datos	E-3O8W-4X6r5t5
datos $	X5t3
datos estan	t3
datos por	O4r4t-3
de	A5E9G-4H-10J-3K-4L6M-3N7P-6S-3T-6V-7Y-7Z6a8b5c-7d-3e5f3j6l6m7n-3p3q-8r7s-5t-8u6
de #	A-8E9F-3H-3M4c8j11q-3r-6t4u5
de a	E4M3
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
de ella	H-3o3
de elote	l5
de esa	E6
de eso	Y3
de estados	r5
de estar	t-3u5
de guatemala	u3
de hace	F3m5o3
de hoy	I4
de la	A8B4C-3H5I3Q3W-3X-3Y-7j3m4
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
de que	A-4E-4H-4N10Y-3r10t5u6
de quien	A-3N6r13
de registrar	k3
de saldo	o3
de ser	u4
de si	q3t5u-5
de su	F-3H4O3f5
de sus	f5
de todo	E4H-3
de una	E-3R3Y6o4r-3t8
de venta	A6H-3
de ventas	U3
de veras	e5r-3u4
de vuelta	E5
de ☎	A-3D5
de* #*	A-8E9F-3H-3M4c8j11q-3r-6t4u5
de* a*	E4M3
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
de* ella*	H-3o3
de* elot*	l5
de* envo*	u4
de* esa*	E6
de* eso*	Y3
de* esta*	r4t-5u3
de* guat*	u3
de* hace*	F3m5o3
de* hoy*	I4
de* la*	A8B4C-3H5I3Q3W-3X-3Y-7j3m4
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
de* prop*	A-3H6
de* prue*	p3
de* que*	A-4E-4H-4N10Y-3r10t5u6
de* quie*	A-3N6r13
de* regi*	k3
de* regr*	g4
de* sald*	o3
de* ser*	u4
de* si*	q3t5u-5
de* su*	F-3H4O3f5
de* sus*	f5
de* todo*	E4H-3
de* una*	E-3R3Y6o4r-3t8
de* vent*	A5H-3U3
de* vera*	e5r-3u4
de* vuel*	E5
de* ☎*	A-3D5
deb*	H5S4r3
debe	H4
debo	S4r5
dec*	H3
deci*	H3
deci* #*	H3
decir	H3
decir #	H3
ded*	A-4F7H3
dedo	A-4F7H3
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
deja* le*	q4
deja* mori*	E6q-3
deja* que*	E-3q9
deja* revi*	q3
deja* vaci*	E-5Y9
deja* veo*	q4
deja* ver*	q4
dejal*	A-3E9H6X8Y8q-5r-3t-4
dejala	E4H3Y3t-5
dejalo	E5X8Y5q-4
dejalo $	X7
dejalo asi	E6
dejalo en	X4
dejalo vacio	E-3Y6
dejam*	A3F4q9
dejame	A4E-4F5q10
dejame ver	q4
dejamos	E5
dejar	r3
deje*	E10Y-4a8t-3
deje* en*	E3
dejem*	E12Y-4t-3
dejemosla	E9
dejo	E4X4c4q-3
dejo el	E3
dejo todo	E3X-3
dejo* el*	E3
dejo* todo*	E3X-3
del	A3C7D9E8H-4Q5X-3Y-8c8q-7r4t-9u6
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
del ☎	A-9D12H-5Q6j3u3
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
del* ☎*	A-9D12H-5Q6j3u3
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
des*	E25F-4R5U5W-5X5Z3c-3f4m-3p3q8r-7t-9u5
desc*	A-5E7H4R5W-3X7Z3f5t-8u3
desc* fue*	E4
desc* la*	Y3
desc* lo*	t-3u3
desc* qued*	A-4H6
desca*	E15Y-3t-4
descartala	E5t-4
desco*	A-5E-4F4H5X7Y4t-3u3
descompuso	Y3
descompuso la	Y3
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
desechala	E3
desechala $	E3
desh*	E11p4t-3
desha*	E7p4t-3
desp*	A3E-3H-3q9u4
despa*	q5
despi*	q5
despu*	r3u5
despues	r3u5
despues $	u3
dev*	C11E3F-3X-3g11r-3
devo*	E4X-3g9
devol*	E4X-3g9
devolver	g5
devolvio	E5
devu*	C11
devu* a*	C4
devue*	C11
devuelveme	C6
di	A-4G3H8Y5r-4
di #	H3
di no	H3X3
di* #*	H3
di* no*	H3X3
dia	I3P12U3r-3
dia $	I3P5U3
dia*	G6P5
dias	G6P5
dic*	D-4F7O3Y-7d6f4l-3r8t5u3
dice	A8D-6O3Y-3d6f4r8t4
dice #	A4r-3u3
dice $	r10t-3
dice &	A5
dice ahi	r5t5
dice el	W4
dice la	F3
dice mi	d7
dice que	O3X3f5r-6u7
dice*	Y-4u5
dice* #*	A4r-3u3
dice* &*	A5
dice* ahi*	r5t5
dice* el*	W4
dice* la*	F3
dice* mi*	d7
dice* que*	O3f5r-5u7
dices	Y-4u5
dices $	r-4u5
dich*	A-5G3H3u-3
dich* que*	G3
dicho	A-5G3H3u-3
dicho que	G3
dict*	F5
dict* mal*	F4
dicto	A3
die*	Y5
dier*	Y5
diero*	Y5
dieron	Y5
dig*	A-12E-3H10S11X-3Y3q5r12t-4u-4
diga	o3q4
digi*	A-6F5H3r7
digi* #*	H3
digit*	A-6F5H3r7
digito	A-3F5H3
digito #	H3
digito $	u3
digitos	A-4r8
digo	A-5H7S11Y3q4r7t-3u-6
digo #	A-8H12
digo $	H-3S5W4q5r-5t3
digo que	A3Y5r9u-6
digo si	S7t-4
digo* #*	A-8H12
digo* que*	A3Y5r9u-6
digo* si*	S7t-4
dij*	A-5F9H5X6Y4q-3t5u-5
dije	A-9F11H6W-3t3
dije #	A-9H11
dije eso	F4
dije* #*	A-9H11
dije* eso*	F4
dijo	A4E3W3X6Y3t-3
dijo $	A5r7t-4
dijo que	E6W3X5Y3r-5
dijo* que*	E6W3X5Y3r-5
dim*	A-3D5o8r5
dime	A-3D5o8r5
dime el	D3
dime otra	r6
dime* el*	D3
dime* otra*	r6
din*	E5F4W-3f5q4
dine*	E5F4W-3f5q4
dine* de*	E3
diner*	E5F4W-3f5q4
dinero	E5F4W-3f5q4
dinero $	F3
dinero de	E3
dio	A6E-3W-3X3Y4
dio el	X3
dio*	n5t4u-3
dio* el*	X3
dios	n5t4u-3
dis*	A4Y3r5
disc*	A3Y3
discu*	A3Y3
disculpe	Y3
disculpe $	Y3
dist*	r3
distr*	r3
dob*	G3p4t-3u3
dobl*	G3p4t-3u3
doble	G3p4t-3u3
doc*	E3
doct*	E4
docto*	E4
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
don	A12E-4F6k3q-3r-3
don*	C3F-5X4l4q-3r12u-3
dona	A3D3
dond*	A-3C3F-4X4l4r13t-3
dond* dice*	H4
dond* lo*	X3
dond* puse*	C4
dond* saca*	r5
dond* vien*	r4
donde	A-3C3F-4X4l4r13t-3
donde dice	H4
donde lo	X3
donde puse	C4
donde viene	r4
doni*	E3
donit*	E3
donita	E3
doy	W4Y-5q4t3
doy $	W4Y-4q4
doy el	S3t3
doy* el*	S3t3
dud*	L4W-9t13
duda	L4
duda de	L4
duda* de*	L4
due*	W3
duen*	W3
dur*	l10r-3
ech*	C7E-3c3p3t4
echa*	C7p3
echal*	C4p3
echala	p3
echale	C5
echo	c4
edi*	F20q-6t-4u-3
edit*	F20q-6t-4u-3
edita*	F20q-6t-4u-3
editar	F16q-5t-4
editar $	F12q-5t-3
efe*	A3E4H-3
efec*	A3E4H-3
efec* #*	A4
efect*	A3E4H-3
efectivamente	t4
efectivo	A3
efectivo #	A4
efecto	E4
efecto $	E4
eh	Y-3q4u3
eh $	u3
ei	Y-4t12
el	A3C-4D3E3F10G-3H11I7J-3K-3L-4M-3N8O-3P-6S5T-5U-3W-12X5a-3b-3c12d-3e5f-7h-3i-4j-6l15m-8n-9p-5q4r7s-4t-10u9
el #	H-4r11u3
el $	q3
el banco	u4
el bueno	H3
el carrito	E3
el carro	c6q-3
el celular	A3F8q-3r3u3
el cliente	A-3E6W3Y3
el contador	E3
el correcto	A-3H3
el corte	I14
el dato	X5
el de	F-3H6g3r14u-3
el dedo	A-4F7H3
el del	E-3c4r6
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
el mio	r3
el mismo	A5k3
el monto	F6
el nino	E3
el nombre	F6H6W-3
el nuevo	X3
el numero	A-3E-3F3H4X6u4
el otro	V4q-3
el papel	q4
el paso	C4
el patron	Y4
el pedido	E4
el pico	H4
el precio	A-4F7H3Z5u3
el punto	Y3
el que	A7F-4H3Y4r5t-4
el registro	t4
el resumen	r5
el rollo	Y3
el saldo	D10
el segundo	A5H-4
el senor	A5o4
el sistema	Z5
el telefono	E-3F7X3r-4u4
el ticket	A-6E-3F3N10Y-5q5t-3u8
el total	A-3I4S3r3
el ☎	D8F-5H5Q6u-3
el* #*	H-4r11u3
el* banc*	u4
el* buen*	H3
el* carr*	E3c6q-3
el* celu*	A3F8q-3r3u3
el* clie*	A-3E6W3Y3
el* cont*	E3
el* corr*	A-3H3
el* cort*	I14
el* dato*	X5
el* de*	F-3H6g3r14u-3
el* dedo*	A-4F7H3
el* del*	E-3c4r6
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
el* mio*	r3
el* mism*	A5k3
el* mont*	F6
el* nino*	E3
el* nomb*	F6H6W-3
el* nuev*	X3
el* nume*	A-3E-3F3H4X6u4
el* otro*	V4q-3
el* pape*	q5r-3
el* paso*	C4
el* patr*	Y4
el* pedi*	E4
el* pico*	H4
el* prec*	A-4F7H3Z5u3
el* punt*	Y3
el* que*	A7F-4H3Y4r5t-4
el* regi*	t4
el* resu*	r5
el* roll*	Y3
el* sald*	D10
el* segu*	A5H-4
el* seno*	A5o4
el* sist*	Z5
el* tele*	E-3F7X3r-4u4
el* tick*	A-6E-3F3N10Y-5q5t-3u8
el* tota*	A-3I4S3r3
el* ☎*	D8F-5H5Q6u-3
eli*	A-3E18O4W-4p3t-6
elim*	A-3E18O4W-4p3t-6
elimi*	A-3E18O4W-4p3t-6
elimina	E6
eliminala	E5p3
eliminala $	p3
ell*	A13D-5H-4W-3Z4h3k4o11q-3t-6u6
ella	A13D-5H-4W-3Z4h3k4o11q-3t-6u6
ella $	F3X-3k5o5
ella dice	t-7u7
ella no	A3X3
ella se	A11
ella* cuan*	o5
ella* dice*	t-7u7
ella* no*	A3X3
ella* se*	A11
elo*	Y8l5
elot*	Y8l5
elote	l5
elote $	l5
emp*	E11H-5X3
empe*	E7H-3
empe* de*	E6
empez*	E7H-3
empezar	E7H-3
empezar de	E6
empi*	E4H-3
empie*	E4H-3
empieza	E4H-3
empr*	X3
empre*	X3
empresa	X3
en	C-6D-6H7I4M4O3P-3S6U7V-3W-5Y9b-3c4d3j-3m-6n-3q16t-13u3
en #	A5E-3H7q4
en blanco	E-3X3Y8
en cuanto	S3l4
en dolares	H-3R3r3
en duda	L4
en efectivo	A3
en el	A-3U3X3Z5c3h3q-3
en eso	q10
en general	X4
en la	A4E4G3H-3I3S7Y5c7q-9
en lo	F3q8
en lugar	A-3H6
en mi	U5d5
en orden	t4
en pesos	r9
en puntos	r4
en que	E3r5
en su	A4O5o5
en total	I5
en un	M5q7u-3
en vez	A-7H8
en* #*	A5E-3H7q4
en* blan*	E-3X3Y8
en* cuan*	S3l4
en* dola*	H-3R3r3
en* duda*	L4
en* efec*	A3
en* el*	A-3U3X3Z5c3h3q-3
en* eso*	q10
en* gene*	X4
en* la*	A4E4G3H-3I3S7Y5c7q-9
en* lo*	F3q8
en* luga*	A-3H6
en* mi*	U5d5
en* orde*	t4
en* peso*	r9
en* punt*	r4
en* que*	E3r5
en* su*	A4O5o5
en* tota*	I5
en* un*	M5q7u-3
en* vez*	A-7H8
enc*	E-4Y6e8q6
enca*	e8
encar*	e8
encargada	q3
encargada $	q3
encargado	e8t-4u4
encu*	Y4
encue*	Y4
encuentro	Y4
encuentro $	Y4
eno*	E7G8t-4
enoj*	E7G8t-4
enoja	G3
enoja $	G3
enoja*	G5
enojo	E9t-4
ens*	A-3E9Q6U6Y-5
ense*	E-3Q6U6
ensen*	E-3Q6U6
ensename	A-3Q6U6
ent*	H3T7W-6i3m8q-6r11
ente*	W-3r8
ente* que*	r3
enten*	W-3r9
entendi	r9
entendi que	r3
entendiste	F3
enti*	T8q-3r6
enti* que*	r6
entie*	T8q-3r6
entiendo	T8q-3r6
entiendo que	r6
ento*	H4
enton*	H4
entonces	H4
entr*	i3m9
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
equ*	A-7F13H5M4W7b7q-5r-4t-4
equi*	A-7F13H5M4W7b7q-5r-4t-4
equi* de*	E6W-4b8q-3
equiv*	A-7F13H5M4W7b7q-5r-4t-4
equivocado	A-3H3b5
equivocado $	b5
equivoque	A-4E3F10W8b3q-4r-3
equivoque $	E-4F9W11b-6
equivoque de	E6W-4b8q-3
era	A-14C-3E20F11G3H23K3W-8X-7Y-7b30q-7r-9t-4u-5
era #	A-4H6
era $	F4
era con	A-3H4
era de	E3b4p3
era el	A-5H7
era esa	F7
era ese	F4
era otro	F6b4
era para	E5b14
era un	b3
era*	H9u4
era* #*	A-4H6
era* con*	A-3H4
era* de*	E3b4p3
era* el*	A-5H7
era* esa*	F7
era* ese*	F4
era* otro*	F6b4
era* para*	E5b14
era* un*	b3
eran	H9u4
eran #	A-3H10u5
eran* #*	A-3H10u5
ere*	A-3n9r-5s25t-5
eres	A-3n9r-5s25t-5
eres $	s5
eres la	s4
eres* la*	s4
err*	A-15F12H15W-5t7
erre	F5
erro*	A-5F7H5W-5t7
erro* mio*	A-3E3H4
error	A-5F7H5
error $	F7
error mio	A-3E3H4
es	A14C-4D-4E-11F8H24M-3N3P-4S-3T-3V-3W3X6Y-8b-4c-6f-3h6l-6m-3o-3p-3q-5r14t11u3
es #	F-3H11
es $	F7H-7N3W8r3t6
es &	A3H4
es a	r6
es b	H3
es cliente	h5
es con	H4
es correcto	F-3W4t5
es de	A-4E3F7H7X8Y-4t-4
es del	A4H-3
es el	A11N5Y-3r4t-4
es ella	F3
es esa	r4
es ese	A-5F5H7W-3
es eso	r4
es la	H4i5
es lo	A-3F4r8
es mi	Z5u-3
es nota	A5
es obligatorio	r6
es otra	F3H-3j4
es otro	F7t-4u5
es para	A6
es que	H-4r-3u5
es su	q6r-3t4
es tarde	t6
es ticket	H3
es un	X4q-3s3t7u-4
es una	H3
es venta	E4Y3
es ☎	A10F-6H10X-3u5
es* #*	F-3H11
es* &*	A3H4
es* a*	r6
es* b*	H3
es* clie*	A-3h8
es* con*	H4
es* corr*	F-3W4t5
es* de*	A-4E3F7H7X8Y-4t-4
es* del*	A4H-3
es* el*	A11N5Y-3r4t-4
es* ella*	F3
es* esa*	r4
es* ese*	A-5F5H7W-3
es* eso*	r4
es* la*	H4i5
es* lo*	A-3F4r8
es* mi*	Z5u-3
es* nota*	A5
es* obli*	r6
es* otra*	F3H-3j4
es* otro*	F7t-4u5
es* para*	A6
es* que*	H-4r-3u5
es* su*	q6r-3t4
es* tard*	t6
es* tick*	H3
es* un*	X4q-3s3t7u-4
es* una*	H3
es* vent*	E4Y3
es* ☎*	A10F-6H10X-3u5
esa	A-4E19F8W4X-3Y7q-10t8u-5
esa $	E6F-3
esa es	t8
esa la	E5F-3t3
esa mera	t7
esa no	E8
esa senora	F4
esa venta	E4
esa ya	E3
esa* es*	t8
esa* la*	E5F-3t3
esa* mera*	t7
esa* no*	E8
esa* seno*	F4
esa* vent*	E4
esa* ya*	E3
esc*	F12W-6X-3b7c7r5t-3
esco*	c8
escr*	F8W-6X-3b7r6
escr* el*	F5
escri*	F8W-6X-3b7r6
escribe	F4W-3
escribi	F5
ese	E-5F23H5V3W-8b7q-7r5t12u-4
ese #	H-5r5
ese $	A7F3V4q-4
ese celular	F5H3
ese cliente	F3
ese dato	Y6
ese era	b3
ese es	F-6q3t3
ese folio	A-3F5H4Y-4
ese no	F3
ese nombre	r6
ese numero	F3Y3
ese ticket	F7l3
ese total	F4M3
ese* #*	H-5r5
ese* celu*	F5H3
ese* clie*	F3
ese* dato*	Y6
ese* era*	b3
ese* es*	F-6q3t3
ese* foli*	A-3F5H4Y-4
ese* no*	F3
ese* nomb*	r6
ese* nume*	F3Y3
ese* tick*	F7l3
ese* tota*	F4M3
eso	A-10E5F11H-7M-3W19b10c-3f3r17u-7
eso $	A-3E7F6H-3W6X3r6u-3
eso era	b9
eso es	W3n3
eso no	E-3F3W10
eso para	r3
eso si	W5
eso ya	E3
eso*	F3M4t5u-4
eso* era*	b9
eso* es*	W3n3
eso* no*	E-3F3W10
eso* para*	r3
eso* si*	W5
eso* ya*	E3
esos	F3M4t5u-4
esos puntos	M5
esos* punt*	M5
esp*	A-3H4V4W-3Y-3f4q17r-5t-5u3
espe*	A-5H4V4Y-3f4q18r-5t-5u3
espe* a*	q4
espe* el*	H5
espe* espe*	q3
espe* poqu*	q3
espe* se*	q3
espe* tant*	q-3u4
esper*	A-5H4V4Y-3f4q18r-5t-5u3
espera	A-3F3H3q12t-5u4
espera $	q8
espera espera	q3
esperame	q6
esperame $	q5
esperame tantito	u3
esperando	V4q-4t3u-3
esperar	q4
esperate	f5
espo*	b3
espos*	b3
esq*	A6
esqu*	A6
esqui*	A6
esquina	A6
esquina $	A5
est*	A-5B3C-7D-9E7G12H-6K9M-4N-3Q5R-3T8X-12Y-4b-3c-6e-3k-3l5m-5o9p3q8r-5s6t-3
esta	C-3D-3F8G5H-8W4X-4Y7h3j3m-3n-3o7q5r-6t8u3
esta $	A-3E7F-3W-3Y7o4q-7t6
esta bien	F-4W3t8u6
esta buscando	q3
esta caido	Y5
esta chiquito	A3
esta como	A9
esta compra	f3
esta correcto	t4
esta cosa	T4
esta el	V4l7q-3
esta en	h3
esta es	j4
esta imprimiendo	Y-5q6
esta mal	F12W6q-4t-10
esta perfecto	t3
esta repetida	u3
esta saliendo	q6
esta va	Y4
esta*	A-8E-5O4Y-4Z5c-3g5l6n3p5q-3r9
esta* bien*	F-4W3q-3r-3t6u11
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
esta* mal*	A-5F15W6p3q-4t-11
esta* marc*	q3
esta* pasa*	q3
esta* perf*	t3
esta* pidi*	r3
esta* regr*	g6
esta* repe*	t-3u4
esta* sali*	q6
esta* unid*	r5
esta* va*	Y4
esta* vien*	K3q5
esta* volt*	F4
estab*	A-3E3H3p5q-3
estaba	A-3E3H3p5q-3
estaba mal	A-3H3p3
estac*	l8
estacionamiento	l8
estad*	r5
estados	r5
estados unidos	r5
estam*	q3
estamos	q3
estan	F5g5r3
estan cobrando	r4
estan regresando	g6
estar	E-4O5t-3u5
estar bien	t-3u5
estas	P3Z6n4q-3
estas $	P3Z6
este	A5D-4E3F-4H5Q8U3o4t-3
este cliente	D-4Q4o6
este ☎	A4
este*	A7
este* clie*	D-4Q4o6
este* ☎*	A4
esto	B5C-3E13G14K3T10W-3X-4Y-6q-5r-4s3t-6
esto $	E8G3T5
esto lo	B6
esto*	E-3K7Y-3c5i4q10r-4s7t-3
esto* busc*	q3
esto* en*	q5
esto* habl*	q-3s7
esto* lo*	B6
esto* prob*	K5
estoy	E-3K7i4q13r-3s7t-3
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
exi*	Y3
exis*	Y3
exist*	Y3
existe	Y3
exp*	T5
expl*	T5
expl* que*	T5
expli*	T5
explicame	T5
explicame que	T5
ext*	X4Y4l5
extr*	Y4l5
ey	W-3t8
fab*	A4s3
fac*	A5H-3W-3l18t-5
fact*	A5H-3W-3l18t-5
factu*	A5H-3W-3l18t-5
factura	A5H-3W-3Y-4l18t-5
factura $	l10r4t-4
fal*	A-9F5H5W-5q4t4u6
fall*	A-3q-4
fall* la*	Y3
falla	t3
fallo	F4X3
fallo el	F3
falt*	A-6E-8F4H5W-4X-3q8t3u5
falt* la*	t-3u5
falt* para*	o3
falt* que*	q8
falt* un*	A-3F5H5
falta	A-4E-7F3W-4q9u5
falta la	t-3u5
falta para	o3
falta que	q8
falta un	F4
fam*	b4l5r-3
fami*	b4l5r-3
famil*	b4l5r-3
fav*	C4D3H5I3O3Y-3c3f3i3q3u-4
favo*	C4D3H5I3O3Y-3c3f3i3q3u-4
favo* de*	t4
favor	C4D3H5I3O3Y-3c3f3i3q3u-4
favor $	C4H3I3O3X3Y-3c4f3r3t-8
favor de	t4
fec*	A5H-5
fech*	A5H-5
fecha	A5H-5
fia*	E6W-6Y3
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
firma*	t4
firme	q6
flo*	X3
fol*	E-6F5H6M3N5S5W-4X-3Y8r3t-5
foli*	E-6F5H6M3N5S5W-4X-3Y8r3t-5
foli* #*	N6
foli* &*	H3
foli* de*	F6r5
foli* es*	A4F5H-3Y-3
foli* quit*	H-3Y7
folio	E-6F6H6M3N5S5W-3X-3Y6r3t-5
folio #	N6
folio $	A-4H5R3Y9
folio &	H3
folio de	F6r5
folio es	A4F5H-3Y-3
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
fue	E27N9W-5c-4m3q4r-9t3
fue #	H3
fue $	A-3E3t9u3
fue a	E4
fue de	A3
fue el	m3
fue la	H-3N7
fue por	A-3q6
fue sin	Y4
fue un	A-4E3H5
fue*	E7F3H7W-3r9u-5
fue* #*	H3
fue* a*	E4
fue* de*	A3
fue* el*	m3
fue* la*	H-3N7
fue* por*	A-3q6
fue* sin*	Y4
fue* un*	A-4E3H5
fuer*	E7F3H7W-3r9u-5
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
gar*	l10r-3
gas	c10
gas $	c8
gas*	A5f3
gast*	A5f3
gast* #*	A5
gasta*	f3
gastar	f3
gaste	A3
gaste #	A3
gen*	E-3G3J4M3X6Y5o-3
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
grab*	E3t5
graba*	E3
grabala	t3
grac*	A-3E7F-3H-3K4n19q-3r-3t4u-4
grac* que*	n3
graci*	A-3E7F-3H-3K4n19q-3r-3t4u-4
gracias	A-3E7F-3H-3K4n19q-3r-3t4u-4
gracias $	E9F-3K5n6
gracias que	n3
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
gua*	A-3F-3K6W-5c3m9p9q-3t8
guad*	H3
guada*	H3
guar*	A-5K6W-4c3m9p9q-3t10u-3
guar* aun*	q6
guar* la*	m4
guar* nada*	K5
guard*	A-5K6W-4c3m9p9q-3t10u-3
guarda	Y3
guardala	E-3t10
guardala $	t8
guardar	E5K3
guardar $	E6r3
guardaste	E-4m4p5
guardes	E4K3
guardes $	E5
guardo	m7p3
guardo $	m3
guardo la	m4
guat*	u3
guate*	u3
guatemala	u3
guatemala $	u3
gui*	A5r6
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
habia*	G3
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
hace	A-3E-3F3G4c11k4m5o3p3q-4r-6t-5
hace #	G3m4
hace rato	E-3F4o3p3
hace*	T13V10W-4t3
hace* #*	G3m4
hace* aqui*	T4
hace* otra*	V9t-3
hace* rato*	E-3F4o3p3
hacer	T11V10W-4
hacer $	T8t5
hacer aqui	T4
hacer otra	V9t-3
hag*	A-4E6R7S3Y-4i3q3t3u-5
haga	S3
haga*	E6t4
hagas	E7
hago	R7i3q5r4t-3u-3
hago $	X3i4
hago si	R5
hago* si*	R5
hal*	q4
hall*	q4
has*	l4
hast*	l4
hast* que*	l4
hasta	l4
hasta que	l4
hay	A-9E-5F5K3L7P5T9Y7c-3h11l18m-3n-4p3q-8r-12u-3
hay $	T11Y5r-4
hay algo	W9
hay folio	Y3
hay nada	K5t5
hay numero	X3
hay promocion	l6
hay que	F7h12p4u-5
hay un	F10t-3
hay venta	E5
hay* algo*	W9
hay* foli*	Y3
hay* nada*	K5t5
hay* nume*	X3
hay* prom*	l6
hay* que*	F7h12p4u-5
hay* un*	F10t-3
hay* vent*	E5
haz*	A-6W-4Z4j5t7u3
hazl*	W-3Z4t8
hazle	Z4t3
hazm*	A-4j6
hazme	A-4j6
he	U6q4
he vendido	U4
he* vend*	U4
hec*	t4
hech*	t4
hecho	t4
her*	D3F3
herm*	F3
herm* por*	u3
herma*	F3
hermana	F3
hermana $	F3
hermana por	u3
hern*	D3
herna*	D3
hernandez	D3
hic*	A3W-4Y6
hice	A3W-4Y7
hice $	W-4Y7
hici*	G3
hij*	h3q5
hija	h4
hija ☎	h4
hija* ☎*	h4
hijo	q4
hiz*	I6
hizo	I6
hizo la	I3
hizo* la*	I3
hol*	E-3P25W-9q28r-4t-19
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
hoy $	I5U8l7r-4
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
iba	A-4C3E3H3X3
iba a	A-3E5H4
iba*	r4
iba* a*	A-3E5H4
ide*	q5
igu*	H4k9
igua*	H4k9
igua* para*	k6
igual	H4k4
igual $	H4
igual*	k5
igualita	k5
imp*	E-5F3W-3Y13q3r-3t3u4
impo*	F4H3t-3u5
impor*	F5H3t-3u5
importe	F5H3t-3u5
importe $	F3u5
impr*	E-4Y14q5t6
impr* no*	Y-5q6
impre*	Y8
impresora	Y8
impresora $	Y4
impri*	E-3Y6q6t6
imprime	Y5
imprimiendo	Y-5q6
imprimio	t6
imprimio $	t6
inc*	W14X5r3t-13
incl*	r4
inclu*	r4
inco*	W14X5t-13
incom*	X5
inf*	F3W4
infl*	F4
infla*	F4
info*	W5
infor*	W5
informacion	W5
ins*	A-4E5H-4J6W-3X-4h17i4q6r3t-5
insc*	A-3H-3J6X-3h17i4q-4r4
insc* a*	h3
insc* prim*	A-3h4
inscr*	A-3H-3J6X-3h17i4q-4r4
inscribe	h7
inscribe a	h3
inscribir	r3
inscribirla	h4
inst*	q9t-4
insta*	q9t-4
int*	m3
inte*	m3
inter*	m3
internet	m3
inv*	F-3Y4
inve*	F-3Y4
inven*	F-3Y4
ir	q6
it	A3H-3r23t-9
iva	H5t-3
iva #	H5
iva* #*	H5
jaj*	F-5X-3Y3b12c5n17q-3r-4t-3
jaja	F-4b13
jaja $	E4b7
jaja*	c7n17q-3t-3
jaja* que*	n7
jajaj*	c7n15t-3
jajaja	c9n5
jajajaja	n10
jal*	A3E-3W-4t10
jala*	t4
jalo	W-3t7
jam*	W10t-4
jama*	W10t-4
jamas	W10t-4
jef*	A3q4r-3t3u-3
jefa	E3W3
jefa no	W3
jefa* no*	W3
jefe	q4t5u-3
jefe $	q3
jej*	Y-5n20t-3
jeje	t3
jov*	A4W-3n5q5r-4
jove*	A4W-3n5q5r-4
jove* que*	X3
joven	A4W-3n5q5r-4
joven $	W-5n5q6r-3
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
junta*	M5f4o3
juntado	M5f4o3
juntado $	M5o3
kar*	A4
karl*	A4
karla	A4
kil*	l6
kilo	l6
kilo de	l6
kilo* de*	l6
la	A6C-3D-5E15G3H-4I4J-3K-5L-3M-5O-4P-6Q4R-4S4T-6U-5X-8a-3b-4c7d-3f-6k8m24n-5o-3p15q9r-6t-10
la #	t6
la anterior	p6
la bascula	q3
la basura	Y6
la bolsa	A-4H5
la caja	E-3G3Y6q7
la calculadora	q3
la calle	X3
la cantidad	F7S3u3
la cifra	F7
la clienta	A3t3u-3
la compra	H3r3
la computadora	E3
la condicion	u5
la cuenta	E-3F4H3q6
la de	A3m11q-3r-3u-3
la donita	E3
la esquina	A6
la etiqueta	q3
la factura	q4r5
la gente	G3
la guardes	E5W3q-3
la habia	t-3
la hagas	E4
la impresora	Y6
la jefa	E4
la lada	A-3F3H3
la leche	k3
la luz	q3
la maestra	A3
la manana	B4
la mandes	E3W-4q7
la mano	X3
la maquina	R3q4
la metas	E4
la meti	p6
la misma	k8
la muchacha	q6
la neta	Y6
la noche	S4
la nota	A-5H5N7Y-5q3r8t-3
la operacion	E3
la otra	E4G3l5m6r-4
la paciencia	n3
la pasada	Y-3m11
la pongas	E4
la pregunta	C7r8
la primera	i5t4
la propina	A5F3H-5t-4u4
la puerta	X3
la que	A3E-8F6V5Y-3p12
la registraste	m5
la registres	E4
la registro	r11t-5u-3
la regue	F8W9t-4
la segundo	A-5H5
la semana	I3
la senora	A4F-4H7Q3u-4
la tarde	S4
la tarjeta	E6t-3
la terminal	r3
la tienda	A-3I10e3r4
la tortilleria	E4
la transferencia	q3
la ultima	Q4p4
la va	E4
la vas	r4
la venta	E5H6V-3h4m3p3r-3u-3
la verdad	W3
la voy	E6q-3
la* #*	t6
la* ante*	p6
la* basc*	q3
la* basu*	Y6
la* bols*	A-4H5
la* caja*	E-3G3Y6q7
la* calc*	q3
la* call*	X3
la* cant*	F7S3u3
la* cifr*	F7
la* clie*	A3t3u-3
la* comp*	E5H3q3
la* cond*	u5
la* conf*	r5
la* cuen*	E-3F4H3q6
la* de*	A3m11q-3r-3u-3
la* doni*	E3
la* esqu*	A6
la* etiq*	q3
la* fact*	q4r5
la* gent*	G3
la* guar*	E4m4q-4
la* habi*	t-5u4
la* haga*	E4
la* impr*	Y6
la* jefa*	E4
la* lada*	A-3F3H3
la* lech*	k3
la* luz*	q3
la* maes*	A3
la* mana*	B4
la* mand*	E3W-4q7
la* mano*	X3
la* maqu*	R3Y3q3
la* meta*	E5
la* meti*	E4Y-3p6
la* mism*	k8
la* much*	q6
la* neta*	Y6
la* noch*	S4
la* nota*	A-5H5N7Y-5q3r8t-3
la* oper*	E3
la* otra*	E4G3l5m6r-4
la* paci*	n3
la* pasa*	Y-3m11
la* pong*	E4
la* preg*	C7r8
la* prim*	i5t4
la* prop*	A5F3H-5t-4u4
la* puer*	X3
la* que*	A3E-8F6V5Y-3p12
la* regi*	E3W5m4r7t-8u-4
la* regu*	F8W9t-4
la* segu*	A-5H5
la* sema*	I3
la* seno*	A4F-4H7Q3u-4
la* tard*	S4
la* tarj*	E6t-3
la* term*	r3
la* tien*	A-3I10e3r4
la* tort*	E4
la* tran*	q3
la* ulti*	Q4p4
la* va*	E4
la* vas*	r4
la* vent*	E4H6V-3h4m3p3r-3u-3
la* verd*	W3
la* voy*	E6q-3
lad*	A6
lada	A6
lada ☎	A4
lada* ☎*	A4
lado	E4
lado $	E4
lar*	E3
larg*	E3
largo	E3
las	A-7G4H-6Q4X3Z3l7m3q7r4
las #	A-5H-3U3l8
las* #*	A-5H-3U3l8
lat*	F3G5
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
le dan	M11
le descuentes	f4
le di	Y4
le diga	o3q4
le erre	F5
le falta	o3
le hago	R7i4u-3
le hice	A3
le muevas	t5
le olvida	k3
le pico	E3r3
le pido	q3
le pique	E4
le pongo	R4r3
le pregunto	S3q4
le puse	F6
le pusiste	r6
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
le* dan*	M11
le* desc*	F4H3f4
le* di*	Y4
le* diga*	o3q4
le* entr*	Y4
le* erre*	F5
le* falt*	A-3H4
le* gust*	E4
le* hago*	R7i4u-3
le* hice*	A3
le* muev*	t5
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
lei	A-3H3r4
len*	D3q3r3
lent*	G3r3
lent* que*	r3
lente*	q4r3
lentes	q4r3
lentes que	r3
leo	A3q5r3
les	t5
let*	A3c3r6
letr*	A3r6
letra	A3
letra*	r7
letras	r7
lety	c4
lib*	Y3
libr*	Y3
libre*	Y3
libreta	Y3
libreta $	Y3
lin*	E-3Y3
line*	E-3Y3
linea	E-3Y3
lis*	t7
list*	t7
listo	t5
lla*	A8F-4H3X-3c7h6q3r-3t-3
llam*	A7F-3H3X-3e3h6q3
llama	A7H3h7
llama*	q5
llamada	q3
lle*	E3F-7G6H6M-3U10W-5X-7Y9c7k3l-3m4o4q9r-5t-7
lleg*	F-4G5c6m6q6r-3t-3
lleg* el*	E-3c7
llego	F-3G3c6m6
llego el	E-3c7
llegu*	q6
llegue	q6
llev*	D3F-4H9M-3U10W-4X-5Y9k4o4r-3t-4
llev* #*	G4
llev* acum*	D6
llev* el*	E4r-3
llev* hoy*	U5
llev* la*	Q3
llev* otra*	k5q3
llev* tick*	H7Y-3
lleva	A-3D5F-3H10W-4X-4Y5k3q7r3t-3
lleva $	Y3o4r3
lleva el	E5q3r-3
lleva otra	k3q4
lleva ticket	H7Y-3
lleva*	E3o4
llevamos	E3
llevamos $	E4
llevo	G3U13Y3c3q-3r-4
llevo #	G4
llevo hoy	U5
llevo la	Q3
lo	A5B7C6D-4E-5H-9I-3K-3N-3P-4R-3S3T-4V-3X16Y9Z-4c-9e-3f7h-3j-3l-5n7p-3q14s-3t13
lo agradezco	n5
lo anda	q4
lo da	X5q3
lo de	B4m4t-3
lo del	C5r3
lo demas	H3u4
lo devolvio	E5
lo doy	W4Y-4q4u3
lo encuentro	Y4
lo esta	q7
lo estan	q3
lo imprimio	q4
lo leo	q6
lo llevo	Y6
lo mando	S3
lo mejor	t-3u5
lo mismo	A-3F3G3k4r4
lo pedi	X5
lo perdi	X3Y6
lo pido	q4
lo pongo	q-3t4
lo que	C4E10F12H3U4W-6X-3Y-3f7o3q-3u-4
lo rompio	Y3
lo sabe	A3
lo tengo	X3
lo tiene	B6
lo tire	Y7
lo tiro	Y5
lo va	E3
lo veo	r4
lo voy	W5
lo* agar*	r5
lo* agra*	n5
lo* anda*	q4
lo* comi*	Y3
lo* da*	X5q3
lo* de*	B4m4t-3
lo* del*	C5r3
lo* dema*	H3u4
lo* devo*	E5
lo* dice*	r-4t9
lo* doy*	W4Y-4q4u3
lo* encu*	Y4
lo* esta*	q10
lo* impr*	Y3q3
lo* leo*	q6
lo* llev*	Y6
lo* mand*	S3
lo* mejo*	t-3u5
lo* mism*	A-3F3G3k4r4
lo* pedi*	X5
lo* perd*	X3Y6
lo* pido*	q4
lo* pong*	q-3t4
lo* que*	C4E10F12H3U4W-6X-3Y-3f7o3q-3u-4
lo* quie*	W4Y-3
lo* romp*	Y3
lo* sabe*	A3
lo* teng*	X3
lo* tien*	B6
lo* tire*	Y7
lo* tiro*	Y5
lo* trai*	X3
lo* va*	E3
lo* veo*	r4
lo* voy*	W5
los	A-3D4E-8F9G3H3M6X-4Z7b4f3g5o-3q-5
los #	A-6H7m3t3
los centavos	F6R3
los datos	r4t3
los martes	l4
los numero	F5
los puntos	D3M4Z5
los ultimos	H3
los va	r3
los* #*	A-6H7m3t3
los* cent*	F6R3
los* dato*	r4t3
los* mart*	l4
los* nume*	F5
los* punt*	D3M4Z5
los* ulti*	H3
los* va*	r3
lue*	A-3S8h5q-3u5
lueg*	A-3S8h5q-3u5
lueg* la*	h5t-3u3
lueg* te*	S8t-4u3
luego	A-3S8h5q-3u5
luego $	Y3t3
luego la	h5t-3u3
luego te	S8t-4u3
lug*	A-3H6
luga*	A-3H6
luga* de*	H3
luga* del*	H3
lugar	A-3H6
lugar de	H3
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
mal	A-7E-4F40G6H6W8X-5p6q-8r-4t-18
mal $	C3F6G3H-6W13q-4t-10
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
mam*	A-6C9H6X3Y-3b3
mama	A-5H7X3b3
mama $	b4
mama no	H3
mama* no*	H3
man*	A3B3E-9F-3G4S11W-3a12m10q-5t-5u6
mana*	B4S7t-9u10
mana* que*	S3
manan*	B4S7t-9u10
manana	B4S7t-9u10
manana $	B4S4t-9u10
manana que	S3
manc*	G6n3
manch*	G6n3
manches	G3n3
mand*	A-3E-5H4S5W-8a12b3c3m13n-4q-3r7t5u-3
mand* a*	b4t6
mand* al*	H6t-4
mand* el*	S4c6n-3q-3
mand* foto*	r3
mand* mens*	a8
mand* no*	H3
mand* publ*	u4
manda	c6n-3
manda el	c6n-3
manda*	E-5H4W-3a7b3t11u-3
mandala	E-3X3t10
mandala $	E-3t10
mandala a	X3
mandalo	r3
mandar	b4
mande	F4m4r6t-5
mande $	m3
mande no	H3
mande*	W-5a5q6t3u4
manden	E-3a5u4
manden publicidad	u4
mandes	E3W-4q7
mandes $	E4
mando	S6m10q-5t-3
mando $	r5
mando foto	r3
mane*	W7Y3t-3
maner*	W7t-3
manera	W7t-3
mano	A7H-3q-3
maq*	E-3R3s6
maqu*	E-3R3s6
maqui*	E-3R3s6
maquina	R3s6
maquina $	s6
mar*	A8Z4c6l6
marc*	q5
marc* a*	q4
marca*	q3
mari*	A5H3Z5l3
maria	A6F3h3
maria $	A7F3
marin*	H4l3
mart*	l4
marte*	l4
martes	l4
martes $	l4
mary	H-4c9
mas	E-3F10G10H6T11W-3r-11t-3
mas $	A4F6u-3
mas o	t-3u4
mas que	F3
mas son	A-5H5
mas* o*	t-3u4
mas* que*	F3
mas* son*	A-5H5
may*	A3
me	A-11C3D5F14G15H4I-4K-3P-3Q-3R-3S-4T-4U-3V-4W4Z-4c-9d4e6f-5g5h-4i7j-4k-3o-3p-3q10r8t-5u-3
me acuerdo	A6r3
me apunto	i3
me apures	q4
me brinque	A-3H4
me comi	F9H-6
me confirmo	t-4u5
me confundi	A-3F8H5W6t-3
me cuadra	F4
me das	q5
me deja	W3q-3t7u-4
me dice	d7
me dices	N3
me dio	A7H-4Y4
me equivoque	A-4E3F10W8b3q-4r-3
me estan	g5r4
me estas	r4
me fallo	F4
me falta	q3
me fue	A-5F3H6
me gano	A-4H4
me ha	q8
me hace	X3
me late	F3
me llego	E4F-3G3m3
me lo	A5E-4F-5W9X12Y-4n3
me manden	E-3a5u3
me paga	u4
me parece	t3
me pasaron	F3
me paso	F3H3
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
me* acue*	A6r3
me* apun*	i3
me* apur*	q4
me* brin*	A-3H4
me* comi*	F9H-6
me* conf*	A-3F11H4W6r-3t-7u5
me* cuad*	F4
me* das*	q5
me* deja*	W3q-3t7u-4
me* dice*	d7
me* dio*	A7H-4Y4
me* equi*	A-4E3F10W8b3q-4r-3
me* esta*	g5r8
me* fall*	F4
me* falt*	q3
me* fue*	A-5F3H6
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
me* paso*	F3H3
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
med*	A3m4t-11u11
medi*	A3m4t-11u11
media*	t-3u4
medias	t-3u4
medic*	E4
medio	A3t-7u8
mej*	A-4E9H8U4V4e4f5t-8u4
mejo*	A-4E9H8U4V4e4f5t-8u4
mejo* nada*	E4
mejo* no*	E9
mejo* pon*	H3
mejo* que*	E-3W3f3
mejor	A-4E9H8U4V4e4f5t-8u4
mejor $	V3e4
mejor nada	E4
mejor no	E9
mejor pon	H3
mejor que	E-3W3f3
men*	A-5E4F3X-3a7b4t-7u7
meno*	A-3F5t-7u8
meno* el*	u3
meno* que*	F3
menor	E3
menos	A-3F5t-7u8
menos $	F4
menos el	u3
menos que	F3
mens*	E-3a8b5
mensa*	E-3a8b5
mensaje	b5
mensajes	a8
mensajes $	a8
ment*	E6
menti*	E6
mentis	E6
mentis $	E6
mer*	E-4W-3Y-3q16t15u-3
mera	t8
meri*	q6t3
merit*	q6t3
merito	q6t3
mero	q12t4
mero $	q11
mes*	A3F3
mesa	E-3F4r3
mesa $	r3
met*	A-11E8F-4H-5R3U3W-4Y-6i4j12l4p10q-5r-6t6u4
meta*	E3
metas	E4
metas $	E4
mete	A-8H-4j11
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
meto	R4
metr*	l5
metro	l5
mhm	W-3t7
mi	A6C-3D-4F6G3H-3M-3U4W-4Z6b12c5d11n-3o-3q-5r-9t12u-6
mi $	t3
mi amor	c3
mi celular	G3
mi chavo	t3
mi jefa	W3
mi jefe	t4
mi mama	b4
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
mi* mama*	b4
mi* nota*	F6W-3
mi* nume*	A4s3
mi* rey*	t3
mi* turn*	U5
mie*	D3q3u3
mien*	D3q3u3
mient*	D3q3u3
mientras	D3q3u3
mil*	t3
min*	G3m4q8
minu*	G3m4q9
minut*	G3m4q9
minuto	q3
minutos	G3m4q5
minutos $	m4
mio	A-3E3H5u-3
mio $	E3
mir*	A3
mis	E-4O8U6q3
mis datos	O8
mis lentes	q3
mis ventas	U6
mis*	E3G4M3X-3Y-4k19
mis* dato*	O8
mis* lent*	q3
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
misma	k7t-3
misma $	k3
mismo	X-3k13u-3
mismo $	F3
mismo cliente	k4
mismo de	A4
mismo pero	H3u-3
mismo que	k3r3
mit*	r4t-4
mita*	r4t-4
mita* y*	r4t-3
mitad	r4t-4
mitad y	r4t-3
mod*	F16W-3l3t-7
modi*	F17t-6
modi* el*	F3
modif*	F17t-6
modificar	F15t-6
modificar el	F3
moj*	Y3
mojo	Y3
mol*	r-3t6
mom*	q15t-4
mome*	q15t-4
mome* favo*	q6
mome* si*	u3
momen*	q15t-4
momentito	q4
momento	F3q11t-4
momento $	q7t-3
momento si	u3
mon*	C4E-6F7J4W-3Y-3d4f11h7r3
mone*	A-3E-4F-3J4d4f12h8t-3
mone* apen*	h6
moned*	A-3E-4F-3J4d4f12h8t-3
monedero	E-3F-3J4d4f12h8o3q-3t-3
monedero $	d5f3o5
monedero apenas	h6
mont*	C5F10r5
mont* #*	H3
mont* de*	F3
monto	C5F10r6
monto #	H3
monto $	C6F7r6t-4
monto de	F3
mor*	E6q-3
mori*	E6q-3
morir	E6q-3
mos*	X8
most*	X8
mostr*	X8
mostrador	X8
mostrador $	X5
muc*	E-3G4H-5k3n5q3
much*	E-3G4H-5k3n5q3
much* #*	A4
much* grac*	n5
mucha	G4
mucha*	k3n5q5
muchacha	k3q5
muchas	n5
muchas gracias	n5
mucho	A4
mucho #	A4
mue*	Q4W-3c6q-4t4
muev*	c6q-3t4
mueva*	t5
muevas	t5
mur*	E5
muri*	E5
murio	E5
muy	A-4G4P5X5n8t3
muy amable	X4n8
muy bien	t4
muy* amab*	X4n8
muy* bien*	t4
muy* buen*	P5
na	Y11
nac*	A4
nach*	A4
nacho	A4
nad*	A-3E10F-10G7K15X5Y8n-4q-6r-4t6
nada	E10F-7K15Y8n-4q-6r-4t6
nada $	E3W3X4Y9t-6
nada asi	t3
nada mas	H4
nada nada	E4
nada que	K7t9
nada* asi*	t3
nada* mas*	H4
nada* nada*	E4
nada* que*	K7t9
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
ni de	W10t-3
ni la	E8
ni se	W5
ni* de*	W10t-3
ni* la*	E8
ni* se*	W5
nin*	K3W4X8Y8q-4
ning*	K3W5X6Y5q-3
ningu*	K3W5X6Y5q-3
ningun	t4
ninguna	K3W7t-3
ninguno	X7Y5
ninguno $	X7Y5
nino	E3
no	A-26B-3C-9D-7E22F16G5H17I-5J-3K8L-4N-5P-7Q-5R-6S-5T3U-5V-6W40X32Y35Z-6a4b7c-14d-4e-5f-5g4h4j-3k-5l-10n-10o-7p-5r-11s-5t-25u16
no #	A-10H23Y-3
no $	A-4E7F-12H-7W52X-5Y-17c-3m3q-9u16
no &	H5
no alcance	r3
no aparece	h3
no aplica	X5
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
no de	A-3H4Y3
no dejo	X4
no dije	F-4W6
no dio	X4
no dolares	A-4H4
no el	H5
no en	H3
no entendi	r7
no entiendo	T3r6
no entra	E3
no era	A-3F12H3W-5X-3Y-4b12
no eran	H4
no es	A-5E-5F22G3H3W12Y-5q-3r-6t-9
no ese	F4H-3Y-4b4u3
no eso	W5
no esta	E-3F-4H-3W10h6j4t-9
no estoy	i4
no existe	Y3
no fue	A3F3
no fueron	F5
no genera	Y4
no gracias	W3Y3
no ha	q3
no hay	F-6K4W-6X5Y11t8
no he	q4
no hubo	E8W-4
no imprimio	Y5
no la	E23F-4W8X-3Y-3t-7
no le	G3H-5T9W-9X4Y8g3q7t4
no lleva	H7W-3
no lo	E-3W7X6Y4
no manches	G3n3
no me	A3E-9F4H-4X8a5q3t9
no mejor	A5H-5
no no	A-4E-6H5W8b4
no pago	E6
no paso	E6
no pastel	W5X-3
no por	W7
no puedo	W5X-3
no pues	H3
no que	E4X3
no quede	E4
no quiere	E4
no quiero	E-3O8W6X-3Y-3a5
no quiso	X10
no quita	H3
no registres	E3K3
no sale	t-3u3
no salio	F-3Y8
no saque	Y3
no se	E8G3T5W6r7t-8u6
no sigas	E5
no son	F10
no te	A3E-3F7H-3W9X-4Y-5b7r-3
no tengo	W3Y5
no tiene	F-5W-6X12Y4h4t5
no trae	A8H-5X3Y5
no traia	E4
no una	g5
no usa	W-4X9
no usamos	Y4
no va	E11W5Y-4f4
no van	F6
no vayas	K4
no veo	E-3G3W-4r6t7
no vi	m5
no voy	W3
no we	W5
no* #*	A-10H23Y-3
no* &*	H5
no* alca*	r3
no* apar*	h3
no* apli*	F4W-3X5
no* apun*	K6
no* asi*	W3
no* auto*	W3
no* chec*	F3
no* coin*	F6
no* comp*	E7
no* con*	H3
no* cont*	Y3
no* corr*	F3W-12q17t-3
no* cuad*	F4
no* cuen*	F-3X3
no* da*	Y4
no* de*	A-3H4Y3
no* dejo*	X4
no* dije*	F-4W6
no* dio*	X4
no* dola*	A-4H4
no* el*	H5
no* en*	H3
no* ente*	r7
no* enti*	T3r6
no* entr*	E3
no* era*	A-3F12H3W-5X-3Y-4b12
no* eran*	H4
no* es*	A-5E-5F22G3H3W12Y-5q-3r-6t-9
no* ese*	F4H-3Y-4b4u3
no* eso*	W5
no* espe*	E3q-4u5
no* esta*	E-3F-4H-3W10h6j4t-9
no* esto*	i4
no* exis*	Y3
no* fue*	A3F3
no* fuer*	F5
no* gene*	Y4
no* grac*	W3Y3
no* guar*	K4
no* ha*	q3
no* hay*	F-6K4W-6X5Y11t8
no* he*	q4
no* hubo*	E8W-4
no* impr*	Y6
no* la*	E23F-4W8X-3Y-3t-7
no* le*	G3H-5T9W-9X4Y8g3q7t4
no* llev*	H8W-3
no* lo*	E-3W7X6Y4
no* manc*	G7n3
no* me*	A3E-9F4H-4X8a5q3t9
no* mejo*	A5H-5
no* no*	A-4E-6H5W8b4
no* pago*	E6
no* paso*	E6
no* past*	W5X-3
no* por*	W7
no* proc*	E3
no* pued*	W5X-3
no* pues*	H3
no* que*	E4X3
no* qued*	E4
no* quie*	O8W9X-3a5
no* quis*	X10
no* quit*	H3
no* regi*	K3
no* sale*	t-3u3
no* sali*	F-3Y8
no* saqu*	Y3
no* se*	E8G3T5W6r7t-8u6
no* seno*	W5
no* siga*	E5
no* son*	F10
no* te*	A3E-3F7H-3W9X-4Y-5b7r-3
no* teng*	W3Y5
no* tien*	F-5W-6X12Y4h4t5
no* trae*	A8H-5X3Y5
no* trai*	E4
no* una*	g5
no* usa*	W-4X9
no* usam*	Y4
no* va*	E11W5Y-4f4
no* van*	F6
no* vaya*	K4
no* veo*	E-3G3W-4r6t7
no* vi*	m5
no* voy*	W3
no* we*	W5
noc*	S4
noch*	S4
noche	S4
noche*	P3
noches	P3
nom*	A6K7W7X4Z3c-3r3t-8u10
noma*	F-3H-5K7X4Y4u10
noma* lo*	r3
noma* que*	Y3t-4u12
nomas	E3F-3H-5K7X4Y4u10
nomas $	E4
nomas lo	r3
nomas que	Y3t-4u12
nomb*	A4F3H6W5Z3r3t-8
nomb* de*	A4Z3
nomb* que*	W8t-3
nombr*	A4F3H6W5Z3r3t-8
nombre	A4F3H6W5Z3r3t-8
nombre $	F4W-3r5t-3
nombre de	A4Z3
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
not*	E-5F5N6R4W-5Y12r7t-5
nota	A4E-5F5N6R4W-5Y10r4t-4
nota #	A4N7
nota $	A-5E-3F4W-4Y11r7t-4
nota*	r4
nota* #*	A4N7
notas	r4
ntp	A-3n17
ntp $	A-3n17
nue*	A-4C3H-3V8h7j4u-5
nuev*	A-4C3H-3V8h7j4t-5
nuev* vent*	E-3V8
nueva	A-3V8j4
nueva venta	E-3V8
nuevo	C4h5r3t-3
nuevo $	X3
num*	E-6F8H6S3W-4X10Y4r9
nume*	E-6F8H6S3W-4X10Y4r9
nume* #*	A10H-8
nume* al*	F3
nume* cual*	r4
nume* de*	O3r8
nume* es*	A3
nume* esta*	F4
nume* que*	X4k3
nume* y*	t3u-3
nume* ☎*	A3H5
numer*	E-6F8H6S3W-4X10Y4r9
numero	E-6F9H6S3W-4X10r9
numero #	A10H-8
numero $	A-5E-3H-3S5W-3X10q4r-8s3u6
numero al	F3
numero cual	r4
numero de	O3r8
numero es	A3
numero que	X4k3
numero y	t3u-3
numero ☎	A3H5
nun*	A-3G4W8X4Y4q-3t-3
nunc*	A-3G4W8X4Y4q-3t-3
nunca	A-3G4W8X4Y4q-3t-3
o	A-14E-9F-8H-4W-7X-5Y-8c-3l5m22q-3r67s7t-17u7
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
o sin	A-4M6r9
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
o* sin*	A-4M6r9
o* ya*	r5
obl*	r6
obli*	r6
oblig*	r6
obligatorio	r6
obv*	t6
obvi*	t5
obvio	t5
ocu*	W4Y4r5
ocup*	Y4r6
ocupa*	r5
ocupas	r5
ocupas $	r3
oig*	F3d5
oiga	F3d5
ojo	u4
ok	A-5E-4H-6W-4Y-4n4q-4t21u26
ok $	Y-3t22
ok gracias	n4
ok nomas	u3
ok pero	u7
ok va	t4
ok* grac*	n4
ok* noma*	u3
ok* pero*	u7
ok* regi*	u4
ok* va*	t4
olv*	E22k3q-3t-3
olvi*	E22k3q-3t-3
olvi* la*	k3
olvi* lo*	E3
olvid*	E22k3q-3t-3
olvida	E5k3t3
olvida $	t3
olvida la	k3
olvida lo	E3
olvidala	E7t-4
olvidala $	E4t-3
olvidalo	E6
olvidate	E3
omi*	Y14
omit*	Y14
omite*	Y6
omitelo	Y6
omitelo $	Y6
ond*	P3n5
onda	P3n5
opc*	F3T11r-4t5
opci*	F3T11r-4t5
opcio*	F3T11r-4t5
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
ori*	q14t-5
orit*	q13t-5
orita	q13t-5
otr*	A-24D13F14V18W-8Y-7b5f-3h-3j16k12o-3p5r-3t-18u4
otra	A-18D6F4H-8V16W-6X-3h-3j17k13l3m4r4t-12
otra $	V8t-4
otra caja	E3
otra clienta	D6
otra cosa	A-3E3j3k4q4
otra de	u3
otra mesa	F5
otra persona	F3
otra sucursal	E3l5
otra venta	A-3E-3V11j3
otra vez	E-4F-4G3c4g3k4r13u-4
otra ☎	A-3H-3j7
otra* caja*	E3
otra* clie*	D6
otra* cosa*	A-3E3j3k4q4
otra* de*	u3
otra* igua*	k6
otra* mesa*	F5
otra* pers*	F3
otra* sucu*	E3l5
otra* vent*	A-3E-3V11j3
otra* vez*	E-4F-4G3c4g3k4r13u-4
otra* ☎*	A-3H-3j7
otro	A-6D7F11H8V3Y-5b7p6r-7t-6
otro $	X3t-3u3
otro chat	b8
otro cliente	F5q3
otro este	H3
otro lado	E4
otro numero	F4
otro precio	p3
otro senor	D3
otro telefono	F3
otro* chat*	b8
otro* clie*	F5q3
otro* este*	H3
otro* lado*	E4
otro* nume*	F4
otro* prec*	p3
otro* seno*	D3
otro* tele*	F3
oye	A-7E-4H3X3j6n4q-3r5t-4u-3
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
pad*	n12
padr*	n12
pag*	A6E9R5W-4f14t-4u3
paga	f10u4
paga $	u4
paga con	f4
paga*	E5R3f5q4
paga* #*	f5
paga* con*	f9
pagar	E6f5
pagar $	E5
pagar con	f4
pago	A7E6q-3r4
pago $	E5F3
pago en	A3R3
pago* en*	A3R3
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
pape*	A3Y9q3
papel	Y5q3
papel $	Y3q4
papel*	A4Y4
papeleria	A5
papelito	Y5
papelito $	Y5
paq*	A4H-3
paqu*	A4H-3
paque*	A4H-3
par*	C3F-8H-6T6W5b14e3j4k6l-3m-3n-3t-4
para	C3F-6H-5S3T6W7Y-3b15c-3e3j4k6t-9u-4
para atras	C7
para el	b3
para la	X3k3
para mi	b8
para nada	E-8W14t-4
para que	T8X3e4q3r8t-6
para ti	b4
para ☎	A-4j4
para* atra*	C7
para* el*	b3
para* la*	X3k3
para* mi*	b8
para* nada*	E-8W14t-4
para* que*	T8X3e4q3r8t-6
para* ti*	b4
para* ☎*	A-4j4
pare*	t6
parec*	t3
parece	t3
parej*	t3
pareja	t3
pareja $	t3
part*	Y3c5
parte	A3Y3u3
parte $	Y3
pas*	A-3C15E-8H4I3S4V5W4Y-8Z4e7k5m15q-4r-5t-8
pasa	H3r8t-6
pasa $	r4
pasa si	r6t-3
pasa*	E-9I4V6Z5c4e3k5m7p3r-7t-3
pasa* a*	H3V4
pasa* al*	V4k3
pasa* el*	I5
pasa* la*	c8q3
pasa* los*	Z3
pasa* si*	r6t-3
pasad*	A3E-6X3Y-4k3m8p3
pasada	E-6X3Y-3k3m9p3
pasada $	A3k3m4
pasal*	Y3Z6k3
pasala	Z3
pasale	Z3
pasale los	Z3
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
paso	C14E3F-3S6Y-5m9r-4t-4
paso $	C4X4m3
paso anterior	C4
paso el	H3u4
paso la	S3m7u-3
paso* ante*	C5
paso* el*	H3u4
paso* la*	S3m7u-3
past*	W5X-3
paste*	W5X-3
pastel	W5X-3
pat*	S3Y4
patr*	S3Y4
patro*	S3Y4
patron	Y4
patron no	Y3
patrona	S3
pau*	W-3q13t-6
paus*	W-3q13t-6
paus* favo*	q6
pausa	W-3q13t-6
pausa favor	q6
ped*	E6H-3W5X6r4
pedi	X7
pedi*	E6H-3W5Y-3r6
pedid*	E4r3
pedido	E4r3
pedido $	F3
pedir	X-3q5r4
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
per*	A13C-3E-8F-5H-6W-9b10c-3f-3l-3n-3q20s6t-4u30
pera	q11t-5
pera*	q17t-4
pera* que*	q4
peram*	q7
perame	q7
perat*	q10
perate	q10
perate $	q7
perate que	q3
perd*	A-10H9X7Y5b12q-10r9u-4
perd* #*	A-5H8
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
perdo*	A-8H10b13q-4r5
perdon	A-6H9b9q-4r6
perdon #	A-5H8
perdon $	X3
perdon me	F5
perdon no	r5
perdon se	b6
perf*	A3H-3t12
perf* asi*	t3
perfe*	t12
perfecto	t12
perfecto $	t8u-4
perfecto asi	t3
perm*	q12
permi*	q12
permiteme	q12
permiteme $	q4
pero	A12E-3F-4H-10X-6q-5r-4u41
pero antes	u3
pero es	H4t6u-3
pero fueron	A-6H7
pero no	q5
pero ponle	u4
pero primero	u3
pero que	u3
pero se	A7H-3X-3
pero si	A3t3u-3
pero sin	u4
pero son	A6H-6
pero ya	t3
pero* ante*	u3
pero* es*	H4t6u-3
pero* fuer*	A-6H7
pero* no*	q5
pero* ponl*	u4
pero* prim*	u3
pero* que*	u3
pero* se*	A7H-3X-3
pero* si*	A3t3u-3
pero* sin*	u4
pero* son*	A6H-6
pero* ya*	t3
pers*	F4s7u-3
perso*	F4s7u-3
persona	F4s7
persona $	s7
pes*	A4E-3G3H5M4W-3j6r7t-5
peso*	A5E-3H6M4W-3j6q-3r7t-4
peso* no*	A-4H4
pesos	A5E-3H6M4W-3j6q-3r7t-4
pesos $	A6F3H5M7W-3
pesos no	A-4H4
pic*	H3q-3r3t8u-4
pica*	t10u-4
pico	H3r3
pico $	E3r3
pid*	F-3W11X-3Y-11f3q3r8
pide	f3o3
pide el	o3
pide*	G3r7
pide* el*	o3
pides	r7
pides $	r5
pidi*	E4
pidi* su*	E3
pidie*	r3
pidiendo	r3
pidio	E3
pidio su	E3
pido	q7
pido $	q3
pie*	W6X-4
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
pod*	E-3W5
pon	A-5H13X4
pon #	A-3H10
pon*	C6E-6F-6H5R6W-3X4Y-4Z10c-3f3q-5r15t8u-4
pon* #*	A-3H10
pone	r6
pone*	A-4C4E-3H4R3W4X-3Y-4f4r4
pone* #*	A-4H5
pone* ahi*	r7
poner	A-4C4E-3H4W4X-3Y-3f4r4
poner #	A-4H5
poner $	W6Y-3
pong*	E3R4q-4r11u-4
pong* que*	r4
ponga*	E4G3
pongas	E4
pongas $	E-3W5
pongo	R4q-3r12u-4
pongo $	q-3r3t3
pongo que	r4
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
por	A-5D-3E4F-10G-3H-5O3P6R4W3Y7c-5h-3i3j5l-3o-3q9t15u-3
por #	j3u3
por ahi	P7r-5
por cierto	Y3
por el	A-5E3H3Y-3q9
por favor	F-3H4O3W5Y-3f3i4t3
por la	A-3n3t5
por las	X4
por mi	t4
por que	W3X-3r14s3
por supuesto	t6
por*	C-6M12t5
por* #*	j3u3
por* ahi*	P7r-5
por* ahor*	u5
por* cier*	Y3
por* el*	A-5E3H3Y-3q9
por* favo*	F-3H4O3W5Y-3f3i4t3
por* la*	A-3n3t5
por* las*	X4
por* mi*	t4
por* que*	W3X-3r14s3
por* supu*	t6
pos*	H4W-3t4
post*	H4
postr*	H4
postre	H4
pre*	A-7C10E-6G7K4W-5X4Y-5Z3l9m-3n-3q11r4
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
pregunta	C6D3G3K3W-3X-4l3q-5r9
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
preguntarle	q4
preguntarle a	q3
pregunte	X6
pregunto	S3q8
pregunto $	q5
pren*	c4q4
pren* la*	c5
prend*	c4q4
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
pro*	H-3K6O4P4Y-6a5i3l4q-9t7u3
prob*	K6
proba*	K6
probando	K6
probando $	K6
probl*	t4
problema	t4
proc*	E5W4t7
proc* por*	t5
proce*	E5W4t7
proceda	t3
procede	t4
proceder	E3
prod*	Z3
prod* en*	F3Z3
produ*	Z3
producto	Z3
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
prop* son*	A4H-3
propi*	A3r3t-4u4
propina	A3r3t-4u4
propina $	t-4u4
propina son	A4H-3
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
pue*	C4E-4H-3T4W7Z3c-3i7m-3q-5t10u5
pued*	A-4C5E-7G3H-3T5W8X-5Y-5Z4i7l4q-3r5
pued* camb*	r7t-5
pued* fact*	l5
pued* hace*	T7
pued* mete*	i4
pued* pone*	C4
puede	E-4G4W4i4r10u-3
puede $	W6r6
puede*	A-3C6T4Z4l4t3
pueden	l5
pueden factura	l5
puedes	C6T4Z4r-4t3
puedo	F3W4X-3i4t-4
puer*	X3
puert*	X3
puerta	X3
puerta $	X3
pues	A9E3H-4X3r-5t10u7
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
pun*	A-8D13F-4G7H-4M17X-4Y-3Z7d4f9o8q-6r-4t-4
punt*	A-8D13F-4G7H-4M17X-4Y-3Z7d4f9o8q-6r-4t-4
punt* a*	G5
punt* de*	D3Z5
punt* del*	D5
punt* le*	M3r3
punt* tien*	D4
punt* trae*	D5
punt* y*	f5
punto	G3M6
punto $	G3
punto*	A-8D14F-3G3H-4M11X-3Y-5Z8d4f9o10q-5r-5t-4
puntos	A-8D14F-3G3H-4M11X-3Y-5Z8d4f9o10q-5r-5t-4
puntos $	D-4E3M10Y-4o6
puntos a	G5
puntos de	A-3D3Z6
puntos del	D5
puntos le	M3r3
puntos tiene	D4
puntos trae	D5
puntos y	f5
pur*	G3Y13
pura	Y7
pura libreta	Y4
pura* libr*	Y4
puro	G3Y6
pus*	A-7F17H11q-3u-3
puse	A-7F11H8Y4r-5
puse #	A-4H6
puse $	E3o3
puse el	F5
puse mal	F3
puse no	X3
puse* #*	A-4H6
puse* el*	F5
puse* mal*	F3
puse* no*	X3
pusi*	A-3F6H4r5
pusi* #*	F4
pusi* de*	F5
pusis*	A-3F6H4r5
pusiste	A-3F6H4r5
pusiste #	F4
pusiste $	r5
pusiste de	F5
puso	A4
que	A-10C-12D-6E-8G4H-10I-6J-3L-4N5P11Q5R-6S-3T15W-3Y-15Z7a-4b-7d-4f6j-7k3m3n8o3p8q-3r31s-3t-3
que #	A6
que $	Y-3m10r8t-4u-3
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
que es	A4X3Z5r4
que esa	E4
que ese	E4F-4
que eso	F6
que esta	c6q-4u4
que firme	q6
que folio	r4
que fue	H-3N7
que ha	A-3Q8
que hacer	T4
que hago	r6
que hay	A-3P7
que hora	l11r-3
que iba	C3E5
que inscribirla	h4
que la	W3k6r8u-3
que le	f7
que llegue	q4
que llevamos	E4
que llevo	Q3
que lo	G4Y3
que luego	E4
que mande	H4m3
que mas	T11r-6
que me	W-3e7r8t-7u6
que nada	E3
que no	H-6W13X10Y7f-3g3r-9t3u4
que numero	r4
que ocupas	r3
que pago	F4
que para	X6
que pasa	r10t-4
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
que sale	r6t-3
que se	H-5Y-3q7r4t9
que sea	E-3H6t3
que si	E4H5l3t10
que siempre	E3
que significa	r4
que sigue	H-3V9
que sin	X5
que son	A4
que su	A-5H5
que tal	P17r-3
que te	A-3F5H3X4Y-3q-3r4
que tengo	A3
que ticket	Y-5r10
que tiene	f5o6
que trae	f3
que va	W7r-4t5
que van	r4
que vaya	Y4
que venta	A-4N7
que viene	A3
que ya	E-3p6t-3u5
que*	A-6F3H9L5W-7b3g3m13o7q-7r-5t9
que* #*	A6
que* abri*	h5
que* acab*	E-3k3p5r-3
que* arre*	F4
que* asi*	X5Y3
que* borr*	O3
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
que* es*	A4X3Z5r4
que* esa*	E4
que* ese*	E4F-4
que* eso*	F6
que* espe*	q5
que* esta*	Z6c5q-4
que* firm*	q6
que* foli*	r4
que* fue*	H-3N7
que* fuer*	X3
que* ha*	A-3Q8
que* hace*	T4k3
que* hago*	r6
que* hay*	A-3P7
que* hora*	l11r-3
que* iba*	C3E5
que* insc*	h4
que* la*	W3k6r8u-3
que* le*	f7
que* lleg*	q5
que* llev*	E4Q3
que* lo*	G4Y3
que* lueg*	E4
que* mand*	H4m3
que* mas*	T11r-6
que* me*	W-3e7r8t-7u6
que* nada*	E3
que* no*	H-6W13X10Y7f-3g3r-9t3u4
que* nume*	r4
que* ocup*	r3
que* pago*	F4
que* para*	X6
que* pasa*	r10t-4
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
que* sale*	r6t-3
que* se*	H-5Y-3q7r4t9
que* sea*	E-3H6t3
que* si*	E4H5l3t10
que* siem*	E3
que* sign*	r4
que* sigu*	H-3V9
que* sin*	X5
que* son*	A4
que* su*	A-5H5
que* tal*	P17r-3
que* tard*	A4G3H-3
que* te*	A-3F5H3X4Y-3q-3r4
que* teng*	A3O4
que* tick*	Y-5r10
que* tien*	f5o6
que* trae*	f3
que* trai*	c7
que* va*	W7r-4t5
que* van*	r4
que* vaya*	Y4
que* veng*	S3i5
que* vent*	A-4N7
que* vien*	A3
que* ya*	E-3p6t-3u5
qued*	A-5F-5H10L5W-6X-3Y4g3m13o7q-5r-3t6
qued* #*	H3
qued* algu*	L6
qued* en*	H6
qued* la*	l5
qued* o*	m8r-3
qued* regi*	m6t-4
queda	H3l5o3u4
queda $	u4
queda la	l5
queda*	A-4H5g4
quede	E3W-3m3t5
quede $	E3W-3t5
quedo	F-3H3L5Y4m11o3q-4
quedo $	o3r4
quedo alguna	L6
quedo en	H6
quedo o	m8r-3
quedo registrada	m6t-4
quer*	F8b3
quere*	F4
querer	F4
querer $	E3F4
queri*	F5b4
queria	F5b4
qui*	A-18C5E14F-9M4N11O8P7R-3T-3X3Y-3a4c3e3f6i4l-3m-4n-3p8q-10r6s9t-11u-8
quie*	A-12C5E-4F-3H-11N13O9P5W6X-9Y-6a4c4e4f7h3i5q-6r12s10t-3u-8
quie* eres*	r-3s10
quie* es*	A-3N3r13t-3
quie* esta*	E-4O5t4
quie* habl*	e6r-3
quie* hace*	V3
quie* insc*	A-3h4
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
quien	A-8E-6F-3H-4N15P6X-4c7e3r8s12t-6
quien $	r5
quien eres	r-3s10
quien es	A-3N3r13t-3
quien le	N3
quien se	c5
quier*	A-4C6H-7O10W5X-6Y-4a5c-3f8h4i5q-3t3u-7
quiere	A-3D3H-3O3W-3f10h3
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
quiero	A-3C7E4G3H-4O7W8X-4Y-8a5i6r-6u-5
quiero $	W4t5u-5
quiero hacer	V3
quiero modificar	F4
quiero que	G4O4
quis*	C3W-3X11
quis* que*	X3
quise	H3
quisi*	C3
quisiera	C3
quiso	X11
quiso $	E3
quiso que	X3
quit*	A-6E14F-6H10M5W-3X3p10q-3r-3t-7
quit* el*	H5
quit* eso*	E12
quit* la*	p4
quit* los*	A-3H6u3
quita	A-3E7H6p4
quita eso	E8
quita los	A-3H6
quita*	A-3E5F-4H5M5X5p7t-6
quitale	A-4E8H4X3Y4p4t-4
quitale $	E3H-3Y7
quitale el	H5
quitaselo	X3
quitaselo $	X3
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
rat*	S7k5o3p3q5r-3t-6
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
reci*	E-5W-3a6t5
recib*	E-4W-3a6t5
recibo	t5
rect*	A-5H5
recti*	A-5H5
rectifico	A-5H5
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
refri	c5
reg*	A-10C21G-3H-8K6M8P-3R3W4X-5Y-7c-6f-3g13i3k4l-3m7n-4t6
rega*	Z4q3
regal*	Z4
regalo	q3
regalo $	q3
regi*	F-5H-7K7R4Y-3i3m9q-5r7t16u3
regi* favo*	t3
regi* la*	r3
regi* pero*	u4
regi* que*	r6t-3
regi* si*	R3t-5u5
regi* ya*	r7t-3u-3
regis*	F-5H-7K7R4Y-3i3m9q-5r7t16u3
registra	H-3t3
registra $	t5
registrada	i4m6t-5
registrada $	m6t-5
registrala	E-5t12u6
registrala $	E-3t13u-3
registrala pero	u3
registrala si	t-4u5
registrar	K5k3r8
registrar $	k3t4
registrarla $	t3
registraste	m5
registre	W4t4
registre $	t3
registres	E7K3
registres $	E7W-4
registro	R3r8u-4
registro $	r3
regr*	A-6C24F-3M10S3W-3X-3Y-4c-3g14r-8t-6
regr* al*	C6
regr* su*	g3
regr* un*	g6
regr* una*	C3
regre*	A-6C24F-3M10S3W-3X-3Y-4c-3g14r-8t-6
regresa	A-4C7E3M11q5r-4
regresa $	C9M12r-3
regresame	C9
regresame $	C3
regresame al	C3
regresando	g6
regresar	C6g6
regresar $	C6
regresate	C5
regresate una	C3
regrese	S4
regreso	E-3g4k3q4
regreso $	k3q3
regu*	F8W9t-4
regue	F8W9t-4
regue $	F8W9t-4
rei*	E4R5Y-4q4
reim*	R5
reimp*	R5
reimprimo	R5
rein*	E4q4
rein* la*	q5
reini*	E4q4
rem*	A4
remi*	A4
remis*	A4
remision	A4
rep*	R3m5p4q-4r7t-6u3
repe*	p4t-3u4
repet*	p4t-3u4
repetida	p4u3
repetida $	p3u3
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
resta*	A-4H5
restale	A-4H5
restale #	A-4H5
resto	r3
resu*	A-6H3r7
resu* que*	A-5H4
resul*	A-5H4
resulta	A-4H4
resulta que	A-4H4
resum*	r8
resumen	r5
ret*	A-5C13H4q-3t-3
reti*	A-3H4
retir*	A-3H4
retiro	A-3H4
retr*	C13q-3t-3
retro*	C13q-3t-3
retrocede	C13q-3t-3
rev*	C14E-3F13W-3Y-3q5r-3t-5
reve*	C14
rever*	C14
reversa	C14
reversa $	C14
revi*	F10q6t-3
revi* si*	q3t-4
revi* y*	t3
revis*	F10q6t-3
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
ros*	A8D3
rosa	A8
sab*	A4X4l4o3t-3
saba*	l4
sabad*	l4
sabe	A3X6
sabe $	X6
sabe el	X3
sabe*	o3
sabe* el*	X3
sabe* que*	D3
saber	o3r3
sac*	E10F-3H-4R3h3q4r4
saca	E5q4
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
sal*	A-3C-4D18E19H-10S4W-9X-4Y10d5f8n-5o8q4r-7t-7u3
sald*	A-6D22E-4F-3d6f7o8r-5t-3
sald* de*	D7o4
sald* del*	D5
sald* tien*	D4
saldo	A-6D22E-4F-3d6f7o8q-3r-3
saldo $	D4f6
saldo de	D7o4
saldo del	D5
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
sali*	A4E18H-6W-4Y4p3q4t-5u-3
sali* con*	F3
sali* de*	E3
sali* en*	A3
sali* sin*	E5
salie*	Y-3q6
saliendo	q6
salio	A4E4H-5Y8p3u-3
salio con	F3
salio en	A3
salio sin	E4
salir	E12t-6
salt*	Y6c4
salt* de*	E8
salta*	E-3X3Y7
saltalo	Y7
saltalo $	Y7
salte	E6c4
salte de	E8
saq*	Y7
saqu*	Y7
saque	Y7
saque $	Y3
se	C-7D-4E16F-4G4H-8K-3N-3P-4Q-3R4S-3T8U-3V-4X11Y14Z-4b4e-3g-3j-4l-6m17q10r4s-3t-6u-6
se $	E-4t8u4
se a	T6
se acabo	Y4
se armo	E4
se arrepintio	E6
se cayo	E4
se cobro	Y3
se concreto	E8X-3
se descompuso	Y3
se echo	c4
se enojo	E9t-4
se escribe	F4r3
se esta	Y-5q9
se fue	E11m4t-4
se guardo	m7p3
se hizo	I3
se imprimio	Y-3t7
se largo	E3
se le	A4E-5M5k3
se lee	Y3
se llama	A7H3h7
se lleva	E5q3
se llevo	A3c5
se lo	A3E-4X5Y4b3q7r-4
se los	A3
se me	A-8E-4F4H5b4q9
se mojo	Y3
se peleo	E4
se pone	r5
se puede	E-3G4W5r10t-3u-3
se que	T3r5
se registre	r-5t6
se salio	E3
se subio	c6m4
se supone	u3
se trabo	Y3
se va	W6
se ve	A6F4
se* a*	T6
se* acab*	Y4
se* armo*	E4
se* arre*	E6
se* canc*	E7H-4
se* cayo*	E4
se* cobr*	Y5
se* conc*	E8X-3
se* desc*	Y3
se* echo*	c4
se* enoj*	E8t-4
se* escr*	F4r3
se* esta*	Y-5q9
se* fue*	E11m4t-4
se* guar*	m7p3
se* hizo*	I3
se* impr*	t7
se* larg*	E3
se* le*	A4E-5M5k3
se* lee*	Y3
se* llam*	A7H3h7
se* llev*	E4c4q3
se* lo*	A3E-4X5Y4b3q7r-4
se* los*	A3
se* me*	A-8E-4F4H5b4q9
se* mojo*	Y3
se* pele*	E4
se* pone*	R3r3
se* pued*	E-3G4W5r10t-3u-3
se* que*	T3r5
se* qued*	o4
se* regi*	r-5t5
se* sali*	E5
se* subi*	c6m4
se* supo*	u3
se* trab*	G4
se* va*	W6
se* ve*	A6F4
sea	E-4H8r-3u6
sea #	A3
sea de	E-3H8
sea la	u4
sea* #*	A3
sea* de*	E-3H8
sea* la*	u4
seg	q11
seg $	q8
seg*	A3W-3Y-3q6u10
segu*	A3W-3Y-3q6u10
segu* no*	A3
segu* yo*	t-4u5
segui*	Y-3q5
segun	A4t-6u7
segun yo	t-4u5
segun*	q4
segundito	q3
segundo no	A3
segur*	t6
seguro	u3
sem*	I6
sema*	I6
seman*	I6
semana	I6
semana $	I4
sen*	A8E-3H4Q3X-3m8o5q3u-3
sena*	m5
senal	m5
seno*	A7F3H5Q3g3m3o5t3u-3
seno* carm*	A5
seno* de*	m3
seno* es*	H3
seno* me*	g4
seno* no*	F5W-3
seno* que*	o5
seno* trae*	A-4H4t4
seno* y*	G3q5
senor	A4H-3o4q4
senor que	o5
senor*	A3F4H7Q3g3u-3
senora	A3F4H7Q3g3u-3
senora $	F3Q4Y3
senora carmen	A5
senora es	H3
senora trae	A-4H5t4
senora y	G3q4
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
serie	H3
serie es	H4
serv*	E4l5
serv* a*	l3
servi*	E4l5
servicio	l5
servicio a	l3
shi	W-4t10
si	A3C-4D-3E-7F-15G-4H-16M8P-3R3S3W-9X-9Y-4b-3c-6f-5j-4l4m22n-5q-11r4t50u51
si #	A3t3u-3
si $	E-4F-4H-3S6W-6q-4t14u26
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
si hombre	t4
si la	Z5q3r4u-5
si le	r3
si lleva	q3u3
si lo	Y3
si me	r4
si mi	t3
si no	A4H-3M7X-4Y-3q-6r4t-6u14
si nomas	u3
si pago	R3r4t-3
si paso	m6
si pero	t-4u10
si por	t3
si quiero	t5u-5
si salio	t3
si se	E5Y-5m15r-6u-4
si si	S7q5t-5
si solo	t-3u4
si te	A3
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
si* corr*	t3
si* creo*	u4
si* digo*	r4
si* el*	l4
si* entr*	m4
si* es*	H-3r3u3
si* ese*	A6u-3
si* esta*	t4
si* favo*	t3
si* fuer*	r3t4u-3
si* homb*	t4
si* la*	Z5q3r4u-5
si* le*	r3
si* llev*	q3u3
si* lo*	Y3
si* me*	r4
si* mi*	t3
si* no*	A4H-3M7X-4Y-3q-6r4t-6u14
si* noma*	u3
si* pago*	R3r4t-3
si* paso*	m6
si* pero*	t-4u10
si* por*	t3
si* quie*	A3t5u-5
si* regi*	t3
si* sali*	t3
si* se*	E5Y-5m15r-6u-4
si* si*	S7q5t-5
si* solo*	t-3u4
si* te*	A3
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
sigu*	E-4F-3H-4L7V22Y3t-6
sigu* clie*	V11t-4
sigu* sin*	L7
sigue	H-3V9q4
sigue $	V9
sigue*	L7
siguen	L7
siguen sin	L7
sigui*	V14t-4
siguiente	V14t-4
sim*	H-5t16u5
simo*	A-3H-3t16u5
simo* la*	t3
simo* pero*	u5
simon	t9u5
simon $	t5
simon pero	u5
simon*	t8
simona	t8
simona la	t3
sin	A-10C-3E10F-8H9L6M6W-5X24Y33c-3q-7r-7t-13u3
sin celular	X5
sin efecto	E4
sin el	A-4r6
sin eso	X6Y5
sin folio	E-3H3M4Y10t-3
sin guardar	E8
sin la	A4H-3
sin nota	Y4
sin numero	X3
sin pagar	E3
sin problema	t4
sin querer	F4
sin telefono	F-5X7u5
sin ticket	H15Y9r-3u-5
sin*	H3
sin* celu*	X5
sin* efec*	E4
sin* el*	A-4r6
sin* eso*	X6Y5
sin* foli*	E-3H3M4Y10t-3
sin* guar*	E8
sin* la*	A4H-3
sin* nota*	Y4
sin* nume*	X3
sin* paga*	E3
sin* pape*	Y4
sin* prob*	t4
sin* quer*	F4
sin* tele*	F-5X7u5
sin* tick*	H15Y9r-3u-5
sino	H3
sino #	H3
sino* #*	H3
sir*	A-3T9r10
sirv*	A-3T9r10
sirve	A-3r16
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
sobre*	t4
sobres	t4
sobri*	F6
sobrino	F6
sol*	G3H-3X3t-5u12
solo	A-3G3t-4u12
solo que	H-4u6
solo* que*	H-4u6
solt*	X3
son	E-3F5H23W-6q-4t6
son #	F3H20W-5q-3
son $	r3
son esos	F3t3u-3
son pesos	A-4H4
son* #*	F3H20W-5q-3
son* esos*	F3t3u-3
son* peso*	A-4H4
sor*	b3
spe*	A3
spei	A3
sra	A6
su	A7C-3H-6O7W-4X9Y-3f7h9o10q13r-8
su celular	A4H-3X-4q6
su dinero	E6
su hermana	F3
su hija	h4
su hijo	q4
su mama	X3
su monedero	D4h6o4
su numero	F-3O3X4q4r-5t4
su saldo	D-3f9o6
su trabajo	H3r5
su* celu*	A4H-3X-4q6
su* dine*	E6
su* herm*	F3
su* hija*	h4
su* hijo*	q4
su* mama*	X3
su* mone*	D4h6o4
su* nume*	F-3O3X4q4r-5t4
su* sald*	D-3f9o6
su* trab*	H3r5
sub*	A-6E-4H6Z8c4m4t8
sube*	H5Z9t9
sube* a*	H6
subel*	H5t9
subela	t8
subela $	t6
subele	H6
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
suma*	G3M5q3r-3t-5u5
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
supo*	t-9u17
supo* que*	t-4u7
supon*	t-9u17
supone	u3
supone que	u3
supongo	t-6u13
supongo que	u3
supu*	t6
supue*	t6
supuesto	t6
sus	D3G3M-3Q4f6o6q-3
sus puntos	D3G3M-3f6o6
sus* punt*	D3G3M-3f6o6
tac*	A3
taco*	A3
tacos	A3
tal	P16W-5r-8u17
tal $	P15
tal como	t3
tal cual	r-4t10
tal*	l5
tal* como*	t3
tal* cual*	r-4t10
tall*	l5
tam*	A-4H-4M7W15Y-3h3j6r4t-11
tamb*	A-5H-4M7Y-3h3j6r4
tambi*	A-5H-3M7Y-3h4j6r4
tambien	A-5H-3M7Y-3h4j6r4
tan	W-5q8
tan*	C7F5G5H-4W-4q7t-6u3
tant*	C7F5G5W-4q7t-6u3
tant* que*	q3
tanti*	C8q8t-5u3
tantito	C8q7t-5u3
tantito $	C8t-5u3
tantito que	q3
tanto*	F6
tantos	F6
tar*	A7E3G8H-4M4P5S3i3r-3
tard*	A6E-3G9H-5P5S3q-3t6u-4
tard* cuan*	S4
tard* es*	G3
tard* ☎*	A6H-3
tarda*	G3
tarde	A5G4H-4S3t5
tarde $	t6
tarde*	G3P5
tardes	G3P5
tarj*	E6M4i3t-4
tarj* de*	i3
tarj* si*	t-3u5
tarje*	E6M4i3t-4
tarjeta	E6M4i3t-4
tarjeta de	i3
tarjeta si	t-3u5
te	A-4C-3E-9F16H-7S29W10X-3Y-10b5c11l-3n3q13t-7u-3
te aviso	Y3
te confirmo	q4
te contesto	q5t-3
te di	H5X3
te digo	H-4S10W3Y4q6r-3t3u-6
te dije	A-3F9H4W-7
te doy	S3r3
te falta	m3
te habia	F3
te lo	F3H-7S7W13X-4Y-6n4
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
te* digo*	H-4S10W3Y4q6r-3t3u-6
te* dije*	A-3F9H4W-7
te* doy*	S3r3
te* escr*	W-3b8
te* falt*	m3
te* habi*	F3
te* lo*	F3H-7S7W13X-4Y-6n4
te* mand*	F5S3q-4r5
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
tele*	E-5F8H3W-3X12q-3r7t-6u7
tele* de*	r4
tele* es*	u4
tele* esta*	H3
tele* no*	F3
tele* tien*	r3
tele* ☎*	A6H3
telef*	E-5F8H3W-3X12q-3r7t-6u7
telefono	E-5F8H3W-3X12q-3r7t-6u7
telefono $	A-5C3F8H-5X15t-4u4
telefono de	r4
telefono es	u4
telefono no	F3
telefono tiene	r3
telefono ☎	A6H3
ten*	E-5H-4J6L5O4P3V4X4d9g3r-6u-4
tene*	J7
tenem*	J7
tenemos	J7
teng*	A3E-5H-3L5O4P3V4X4d9r-3u-4
teng* a*	t4
teng* que*	m3
teng* yo*	d10
tengo	A3E-5H-3L5V4X4d9r-3t3u-4
tengo $	X3
tengo a	t4
tengo que	m3
tengo yo	d10
teni*	g4
ter*	E8q5
term*	E8q5
term* de*	q4
termi*	E8q5
terminal $	r3
terminar	E10
terminar $	E10
ti	W-3b12
tia*	Y3
tian*	Y3
tiang*	Y3
tianguis	Y3
tic*	A4E-6F4H6N7R3U3W-6X-5Y7j6n-3r5t-5
tick*	A4E-6F4H6N7R3U3W-6X-5Y7j6n-3r5t-5
tick* #*	H-10N12j8r-4
tick* &*	A3H3
tick* a*	A-4Z3q5
tick* de*	H3
tick* es*	F4H-5Y7
tick* le*	Y-4r6
tick* no*	F-5Y4u6
tick* por*	Y5
tick* que*	F4H3
ticke*	A4E-6F4H6N7R3U3W-6X-5Y7j6n-3r5t-5
ticket	A4E-6F4H6N7R3U3W-6X-5Y7j6n-3r5t-5
ticket #	H-10N12j8r-4
ticket $	C3E-3F8H11W-4q-5r9t-5u3
ticket &	A3H3
ticket a	A-4Z3q5
ticket de	H3
ticket es	F4H-5Y7
ticket le	Y-4r6
ticket no	F-5Y4u6
ticket por	Y5
ticket que	F4H3
tie*	A-5B5D9E-3F-7H-3I8J4W-3X3c-3f3h3l10o7
tien*	A-5B5D9E-3F-7H-3I8J4W-3X3c-3f3h4l10o7q-6
tien* #*	r5
tien* de*	o3
tien* el*	l8r-3
tien* en*	X3
tien* junt*	o3
tien* la*	o3
tien* mone*	J5
tien* que*	B6X-3r7
tien* serv*	l3
tiend*	I9W4r4
tienda	I9W4r4
tienda $	I3W4e3r4
tiene	A-5B5D10F-5J4W-7X6Y3f4h4o8q-4r-3t4
tiene #	r5
tiene $	D12F-3X3Y6f3o-4r-4t3
tiene de	o3
tiene el	l5r-3
tiene en	X3
tiene juntado	o3
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
tiralo	E4
tire	Y7
tire $	Y5
tiro	Y5
tiro $	Y3
tiro a	Y3
tiro* a*	Y3
toc*	c4
toca	c4
tod*	C-3E7F-6G4H-7L4O3X-5f5h4l3m4q6t4
toda*	E-7L5h5l4m3q10t-4
toda* no*	E-4W3h5m4t-3
todav*	E-7L5h5l4m3q10t-4
todavia	E-7L5h5l4m3q10t-4
todavia $	E-3L5q5
todavia no	E-4W3h5m4t-3
todo	A4E15F-5H-5X-3Y-4f6r3t9
todo $	E4H3
todo bien	u3
todo el	r4
todo en	t4
todo lo	E5
todo y	r5
todo*	G4O4
todo* bien*	u3
todo* el*	r4
todo* en*	t4
todo* lo*	E5
todo* y*	r5
todos	G4O4
tom*	E4H4f5
toma	H4
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
tota* de*	I4
tota* no*	F4
total	E-3F6H3I9S3
total #	A5H-3
total $	q5
total de	I4
total no	F4
tra*	A3C-3D11E-5F-6G9H-6M-4N6W-6X6Y4c11f5g9l-3m-3o3q5t-3u-5
trab*	G8r4
trab* la*	Y3
traba*	G4r4
trabajo	H3r5
trabo	Y3
trabo la	Y3
trae	A4D12E-6M-3N6W-3X3Y3f6g9o4q-4
trae #	A3
trae $	D10
trae &	H6
trae a	X3
trae de	g4
trae el	N8t3
trae la	F3
trae lada	A5
trae numero	Y3
trae otro	A-4H5
trae*	H-4c9
trae* #*	A3
trae* &*	H6
trae* a*	X3
trae* celu*	X4
trae* de*	g4
trae* el*	N8t3
trae* la*	F3
trae* lada*	A5
trae* nume*	Y3
trae* otro*	A-4H5
trai*	U4X4c6q3
traia	E4
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
tu	Z4r-4s12t-9u6
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
ultimo	u3
ultimos	H3
un	C5E-6F26G4H-3M9R8W-6Y-10Z3c-4g5o-3q20r-6s4t-7u-7
un #	A-9F12
un agua	A6H-6
un dato	F4
un descuenta	Z4
un digito	F5
un error	E3F8
un mensaje	b3
un minuto	q3
un momento	q4
un numero	A-3F3H6X-3
un paso	C7
un pesos	M4
un punto	M7
un ratito	q6
un robot	s5
un seg	q11
un segundito	q3
un ticket	R3
un total	A3
un* #*	A-9F12
un* agua*	A6H-6
un* dato*	F4
un* desc*	Z4
un* digi*	F5
un* erro*	E3F8
un* mens*	b3
un* minu*	q4
un* mome*	q5
un* nume*	A-3F3H6X-3
un* paso*	C7
un* peso*	M4
un* punt*	M7
un* rati*	q6
un* robo*	s5
un* seg*	q11
un* segu*	q3
un* tick*	R3
un* tota*	A3
una	A-9C5E-6F-3R6W-3X-4Y3g10h3j13o3q-7r-5s6t5
una $	t3
una compra	g5
una de	A-6H-5j12
una maquina	s6
una nota	R5
una nueva	A-3j4
una vez	E-3Y7o4t5
una*	A5
una* comp*	g5
una* de*	A-6H-5j12
una* maqu*	s6
una* nota*	R5
una* nuev*	A-3j4
una* vez*	E-3Y7o4t5
unas	A5
uni*	H-3r4u4
unid*	r5
unido*	r5
unidos	r5
uno	W-4Y8
uno $	W-4Y8
uno*	g3q3
unos	g3q3
ups	A-6H6W8
ups me	W8
ups* me*	W8
urg*	D3E3e3
urge	D3e3
usa	H8W-4X8t-4
usa $	H5W-4X6t-4
usa ☎	H4
usa*	E-3T4f8
usa* ☎*	H4
usam*	Y4
usamo*	Y4
usamos	Y4
usar	T4f8
use	f3
ust*	A3E-4P3a6t3
uste*	A3E-4P3a6t3
usted	A3P3t3
usted $	P3t3
uy	A-3H3
va	A-9C-4D-3F-12G-3H9M-3W6c-6f10l-3m-3n15o-3q-4r6t21u7
va #	H5
va $	A-4W4X-3Y-7c-3n17q-4t20u-4
va a	A-5E4H-3W5Y3f12q5r3t-3
va completo	r3
va el	A4
va en	g3r4
va la	u3
va pero	H-3u8
va que	t8
va sin	E-3F-4H5X3Y12t-3
va y	u7
va ☎	H3
va* #*	H5
va* a*	A-5E4H-3W5Y3f12q5r3t-3
va* comp*	r3
va* el*	A4
va* en*	g3r4
va* la*	u3
va* pero*	H-3u8
va* que*	t8
va* sin*	E-3F-4H5X3Y12t-3
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
vam*	C6I3V8q-4
vamo*	C6I3V8q-4
vamo* a*	C6
vamo* con*	V8q-3
vamon*	C4
vamonos	C4
vamos	I3V6q-3
vamos con	V7q-3
van	E3F5X-3q-3r12u-3
van a	E4X-3r7
van* a*	E4X-3r7
vas	W-4r4t9
vas a	r4
vas* a*	r4
vay*	K4Y4
vaya	Y4
vaya*	K4
vaya* a*	K4
vayas	K4
vayas a	K4
ve	A6F4
ve #	A3
ve* #*	A3
vec*	F3H-4j5
vece*	F4H-4
vece* que*	t3
veces	F4H-4
veces que	t3
ven*	A-4C-4D-3E11F-5G-3H-5L10M6N5R-3U18V11W-9Y4Z10c6h3i3l-5o-3q-13r-7t-5u-9
venc*	M5
vence*	M5
vencen	M5
vend*	E4R-3U9Y5Z4r-3
vend* yo*	U4
vendi	X3
vendi*	E3U7Z5
vendido	U7Z5
vendio	E3
veng*	M5S3c4i5q-3t5
venga	S3t5
vengo	M5i5
vent*	A-4C-3E7F-4H-3L11N5U9V11W-5Z6c3m3q-8t-8u-6
vent* #*	A6H-3
vent* de*	E-3Z6
vent* en*	L4U3
vent* era*	E4
vent* es*	N4
vent* esta*	Y5
vent* pasa*	A4E-3p3
vent* que*	c4
venta	E12F-3K3L4N5V12W-5Z3c-3h3m4q-5t-7u-5
venta #	A6H-3
venta $	E3H6V15W-3Y-3h4r3t-4u-4
venta de	Y3Z3
venta en	L4
venta era	E4
venta es	N4
venta esta	Y5
venta pasada	A4E-3p3
venta*	E-4L7U10X3Z3q-3
ventas	E-3L7U10Z3q-3
ventas $	U4
ventas de	Z4
vente	c7
veo	E-4G3W-5Y-3q6r9t8
veo $	q4r4
veo bien	r3t3
veo el	r3
veo nada	t4
veo* bien*	r3t3
veo* el*	r3
veo* nada*	t4
ver	D5E3H-3q8t-3
ver si	E4
ver*	A-7E-3H4W3e7m3t-6u8
ver* si*	E4
vera*	e5r-3u4
veras	e5r-3u4
verd*	A-9H7W3m3q-3r3t-4u4
verd* no*	W3
verda*	A-9H7W3m3q-3r3t-4u4
verdad	W3m3q-3r3t-4u4
verdad $	r5t-10u9
verdad no	W3
veri*	q5
verif*	q5
vez	A-8E-9F-6G4H4Q4W-5X-3Y5i4k7o3q-5r8t-10u16
vez $	W-4c4t-11u19
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
vien*	G3K5g7q7
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
voy	A-3F-3S3W8X-4Y-3q29t-6
voy $	q7
voy a	E4S3W9X-3q4
voy por	q9
voy* a*	E4S3W9X-3q4
voy* por*	q9
vue*	C15E4
vuel*	C15E4
vuel* a*	C4t3
vuelt*	E5
vuelta	E5
vuelv*	C16
vuelve	C13
vuelve $	C9
vuelves	r4
vuelves a	r4
we	W4
we $	W4
y	A5C-4D-6F-12G18H-8J3X17Y5Z-3b-3c-5d3f4j-6k5l-4n-3o3r4t13
y #	A3
y con	o4
y cuando	u4
y cuanto	u5
y de	M5r-3
y dejo	E4
y el	A7H-5o5t8u-7
y es	H5
y esa	F-3t3
y eso	r6
y esta	G3
y la	H-3m5u3
y le	q5u4
y lo	A-3H3X3q4r-3t3
y los	f3
y luego	h5
y me	G3X-4
y mitad	r4t-3
y ni	X4
y no	E7F-4G8X4Y5r-4
y nunca	G3
y otra	k5
y pon	A-4H4
y regreso	k3q3
y se	E6
y si	r13u-3
y son	A-4H5
y su	X3
y te	q5t3
y todavia	X3
y un	A7H-4
y va	Y3
y viene	G4
y ya	X5Y8
y yo	A-3F7i4u3
y* #*	A3
y* con*	o4
y* cuan*	J5d5o-4u9
y* de*	M5r-3
y* dejo*	E4
y* el*	A7H-5o5t8u-7
y* es*	H5
y* esa*	F-3t3
y* eso*	r6
y* esta*	G3
y* la*	H-3m5u3
y* le*	q5u4
y* lo*	A-3H3X3q4r-3t3
y* los*	f3
y* lueg*	h5
y* me*	G3X-4
y* mita*	r4t-3
y* ni*	X4
y* no*	E7F-4G8X4Y5r-4
y* nunc*	G3
y* otra*	k5
y* pon*	A-4H4
y* regr*	k3q3
y* se*	E6
y* si*	r13u-3
y* son*	A-4H5
y* su*	X3
y* te*	q5t3
y* toda*	X3
y* un*	A7H-4
y* va*	Y3
y* vien*	G4
y* ya*	X5Y8
y* yo*	A-3F7i4u3
ya	C-4D-5E21F-10G3H4J3S-3T-3V7W-16X-6Z3a8b-3c8f-3h-3j-3l-5m10o9p4t14u-7
ya $	E7o3t4u-3
ya casi	q5
ya con	A5E-3o3r4
ya contando	A3o5
ya cuanto	o3
ya dije	t4
ya esta	V4
ya estas	n5
ya la	E3m6
ya le	H3t-3u4
ya llego	E-3c7
ya lo	Y5t3
ya me	A5B4G3
ya merito	q7
ya mero	q12t-3
ya ni	E3
ya no	E25O4W-8X-7a10q-4r4t-5u-4
ya pago	t4
ya que	Z6
ya quedo	m7
ya se	A-4E9Y3m5p3q-4
ya son	t3
ya tiene	J5
ya valio	E3
ya vente	c7
ya* casi*	q5
ya* con*	A5E-3o3r4
ya* cont*	A3o5
ya* cuan*	o3
ya* dije*	t4
ya* esta*	V4n5t3
ya* guar*	p3t3u-3
ya* la*	E3m6
ya* le*	H3t-3u4
ya* lleg*	E-3c7
ya* lo*	Y5t3
ya* me*	A5B4G3
ya* meri*	q7
ya* mero*	q12t-3
ya* ni*	E3
ya* no*	E25O4W-8X-7a10q-4r4t-5u-4
ya* pago*	t4
ya* que*	Z6
ya* qued*	m7
ya* se*	A-4E9Y3m5p3q-4
ya* son*	t3
ya* tien*	J5
ya* vali*	E3
ya* vent*	c7
yo	E-6F9U11W7Y-3d9i11o-3q-3r-9t-5u7
yo $	U5d5
yo creo	u3
yo desde	U3
yo en	d5
yo no	F3W4i4
yo* creo*	u3
yo* desd*	U3
yo* en*	d5
yo* no*	F3W4i4
yol*	A3
☎	A68C-4D26E-4F-23G-3H43M-3P-3Q9W-8X-21Y-5Z-3b-3c-7f-5h13j34l-4m-3n-4o-5q-12r-17t-18u-5
☎ #	A-5H-5j11
☎ $	A28C-3D26E-5F-15H49Q8W-8X-15Y-4c-5f-3h12j10l-3n-3o-4q-8r-11t-11
☎ a	A4
☎ compro	j3
☎ con	A-5H-3j6
☎ de	E5H-4j4
☎ el	H4
☎ es	A5
☎ ese	A3
☎ favor	A3
☎ no	H3
☎ que	H9t-4
☎ se	A3
☎ y	A3H3
☎* #*	A-5H-5j11
☎* a*	A4
☎* comp*	j3
☎* con*	A-5H-3j6
☎* de*	E5H-4j4
☎* el*	H4
☎* es*	A5
☎* ese*	A3
☎* favo*	A3
☎* no*	H3
☎* que*	H9t-4
☎* se*	A3
☎* y*	A3H3`,
  },
};
