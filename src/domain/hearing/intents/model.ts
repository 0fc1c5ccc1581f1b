/** Weights that `npm run train` made of `examples/`; `likely.ts` reads them. Not to be edited by hand. */
export const model = {
  /** Of the examples. */
  print: "762afae52002c4d4",
  idle: {
    intents: "approvals audit balance complaint correct correctAdd correctRemove corte customers denial doubts earning findSale forgetMe greeting history howTo invite later menu myDay next notAllowed noticesOff noticesOn oops other ownBalance person redeem refund register registerMe sale sameAgain shop staffAdd staffDisable staffList status thanks thatBalance undo whoAreYou",
    features: `	B-4C-3E-4F-5G-4I-3K-3M-4N-3O9Q-3R-6T6V4a14k-3n6o14p-3q3
#	B3E8F15G15H8K-4L3M15N-8O-6Q-7R-8T-13U-4W7X-4Y-6Z-11a5c-9d12e9f-11g-8h19i15j5k-8l-9m-8o-9p-6q10r-11
# #	h29i4q-3
# $	A-11B7E10F6H8I-10J-4K-5M13N-6O-3Q-8R-6S-6T-9U-3W5X-4Z-8a5b6c-6d11e12f-5g-6h22i19j3k-9l-11m-8o-13p3q14r-8
# &	h7q6
# a	B3C-4E-4F10G11H7L-3M9a3e6f-5h7k-3l-3n-3p-3q-3
# ahora	h4
# ajustalo	E4
# al	C-6E-6F7G15H8L4M-3P-3Q-3W3a-4d5f-6h12k-3l-3n10q7
# aprobada	A3
# asi	G5h3q-5
# bien	H5
# boletos	h4
# cajas	e4j3
# cajeros	k4
# cambiale	W3
# carga	D4
# celular	F10G3d6e4f-3h9q-5
# celulares	W8
# cerraditos	E4
# clientas	q3
# cliente	h6
# clientes	I4Q3W3
# comanda	h5
# como	M4e4
# completale	F4
# componlo	G3
# con	a6d7h8n-4p3
# concedido	A5
# cortes	P4
# cuanto	C3H12
# cubetas	h3
# de	B-5C-8D-3E-6F7G7H6I3L3M9Q-3d14f-3h12i3k-4l-3p-3q-3
# dejala	E4
# dejaselo	E3
# del	C-4F-3M4d10e7f-4h17
# desde	F3
# dias	D4H12
# dime	M5
# el	C3G3H3M3h12j3q-3
# en	F9M4a3h10j4k3n-4q3
# eran	q5
# es	C11J6h4n-3q-3
# ese	J5q-4
# esta	a10d3h-4
# este	I4
# exacto	E6
# extras	F4
# favor	W5h4
# folio	h15q-3
# fue	G3
# fueron	h3
# gracias	h-3o12
# hijas	k3
# hoy	M11U6
# igual	E3
# iguales	q3
# inscritos	I3
# juntos	H12h-4
# karlas	m7
# kilos	h5
# la	A5C5M3h5n-3q4
# las	U3n3
# latas	e3
# le	h4l3
# litros	h3
# llantas	h3
# lo	E4M3h6q-3
# los	E4b-3d7
# mas	i21q-5
# me	h5
# mejores	I10
# menos	G7
# meses	I3L4
# min	S9a6
# minutos	q3
# misma	i3
# movimientos	B5
# no	L3M3n-3q15
# nomas	h5
# nota	h12
# notas	i4
# nov	H7
# numero	W5h7
# o	C4L7b3n7q-3
# octubre	H4
# orden	h3
# para	C-3E-3F14H3a4h7
# partes	i5
# pero	h4
# personas	C3
# pesos	D6E5F5G4H-3J-3M3P-3Q-4V5a-3d4e4f-4h9i5
# pizzas	h3
# playeras	e4
# points	F6d5h-4
# ponle	E5h3
# ponlo	h4
# por	E-3G5L3a9b-4h8j-3q5
# puntos	A12B3C-9D3F20G16J-3L4P9W6b-7d10e-4f-4h-12n-6p-3q-6
# que	C-4D4F3G7L-3M5S4d7n-3
# quedo	n3
# quien	M4
# quiere	h4
# quita	G3
# recibo	h7
# refrescos	h3
# registralo	h4
# rfc	j5
# se	M-4d3h9j6n3
# semana	l3
# si	D6H4L-3b4h3
# socio	h3
# son	E5J3
# su	F3h3
# telefono	F6h8
# ticket	M-3Q3h11n8q-4
# todo	h4
# total	h4
# traia	F5
# tu	H6
# va	q5
# veces	D6K4R4h-6n4q7
# y	A4C-3D10E15H6M6a-5b3e-5h4j-3n-8q6
# ya	K3M7X4d-3h5n6q-4
# yo	U5n-3
# ☎	C-3E9G12H-4J-3P-3V-5d11e12f-6h29k-3n-4o-3p-3q-7
#* #*	h28i4q-3
#* &*	h4q9
#* a*	C-4E-3F9G11H5M9d-3e4f-5h8k-3l-3p-3
#* ahor*	h4
#* al*	C-6E-6F12G17H8L5M-3P-3S-3a-4d4f-7h11k-3l-3n11q7
#* anot*	h3
#* apro*	A4
#* asi*	G6h3q-5
#* bien*	H8
#* bole*	h3
#* caja*	e4j3
#* caje*	k3
#* camb*	E3h3
#* carg*	D4
#* cart*	e3
#* celu*	F14G3W6d5e3f-4h7q-5
#* cerr*	E3h3
#* clie*	I6Q4h8
#* coma*	d3h5
#* como*	e4
#* comp*	F6G3
#* con*	a5d6h5i4n-4p3
#* conc*	A3
#* cort*	P5
#* creo*	h3
#* cuan*	H15M3n-5
#* cuen*	h7
#* de*	B-4C-8D-3E-6F8G6H8J4M10Q-4V-3W-3d16f-5h14j3k-4l-4p-3q-4
#* deja*	E4
#* del*	C-4F-3M7d12e4f-4h19
#* desd*	F3
#* dias*	H8
#* dime*	M3
#* duen*	h4
#* efec*	h3
#* el*	H5h11j3q-3
#* en*	F9h12j3k3n-4q3
#* eran*	q8
#* es*	C9J5h6q-4
#* esta*	a10d3h-4
#* este*	I4
#* exac*	E5
#* extr*	F4q4
#* favo*	W6h3
#* fija*	C3
#* foli*	h15q-3
#* fue*	G4H-3M3
#* fuer*	h3
#* grac*	H-3o13
#* hay*	j3
#* hija*	k3
#* hora*	D4
#* hoy*	M10U5n-3
#* igua*	E3
#* insc*	I3
#* junt*	H11h-3
#* karl*	m6
#* kilo*	h5
#* la*	A4C4M3h8q5
#* las*	U4n3
#* le*	h4l5
#* litr*	h4j3
#* lo*	E5M3h7
#* los*	E4d3
#* mama*	h3
#* mas*	F3i16q-4
#* me*	h5
#* mejo*	I10
#* meno*	G6q3
#* mese*	I5L3
#* min*	S11a5
#* minu*	S5q3
#* mism*	i6
#* movi*	B5
#* no*	G3q13
#* noma*	h4
#* nota*	h9i4q-3
#* nov*	H7
#* nume*	W7h6
#* o*	C3L9h3n8q-3
#* octu*	H6
#* orde*	h3
#* para*	E-4F11W-3a5h6
#* part*	i3
#* past*	V-3i4
#* pero*	h3
#* pers*	C3k4
#* peso*	C3D6E5F4G4H-4J-3M6P-3Q-5W4a-3d5e5f-5h11i8k-3n-3o-3
#* play*	e4
#* poin*	F4d3
#* ponl*	E6h10
#* por*	G4L4a5b-3h9i3j-3q4
#* punt*	A8C-11E3F21G18J-3L5P8W8b-8d10e-4f-4h-13n-5p-3q-5
#* que*	C-4D6G8M5P-3S4d8
#* qued*	n3
#* quie*	h4
#* quit*	G3
#* reci*	h3
#* regi*	h5
#* rfc*	j3
#* sale*	n7
#* se*	M-3h8j5
#* si*	D6H4b3
#* son*	E6J4
#* su*	F4h3
#* suma*	h3
#* tele*	F7h7q-3
#* tick*	M-4h12n8q-6
#* todo*	h3
#* tota*	h4
#* trai*	F5
#* tu*	H5
#* uno*	h4
#* va*	q5
#* vece*	D7h-5n4q7
#* veci*	F3
#* vent*	h3
#* y*	A4C-3D9E13H7M4V-3a-5b4e-5h4j-3n-8q5
#* ya*	K6M6V-3h6n5q-4
#* yo*	U8n-3
#* ☎*	E11F4G9H-3P-3V-5a-3d11e7f-6h31i-3k-3n-5o-3q-7
&	B3C-3F-3G-3H-4M24P-3Q-4S-3V-3a-5b-4d-3e15f-3h23k-3l-3m-4o-3q23r-3
& #	h6
& $	H-3M17P-3Q-3a-4e15h13j3m-3q11r-3
& cuanto	M4
& siempre	h-6q7
& ☎	h3
&* #*	h6
&* cuan*	M6
&* siem*	h-7q8
&* y*	q3
&* ☎*	h3
*/09	H15
*/11	H11
*0/11	H7
*5/09	H16
*aba	A-3C-3G4H-5I-3J19L-3O-3P-3Q-4S-5T-4V4W-3X-3Y3Z15a-5f-3h3i3j-5n3p5q13
*aban	G3K3h5
*abar	d4
*abas	K4o7q4
*abe	D3V6c5n6q-3
*aber	B3C9H3K3P7Q-4U3W-3b12c-3d-6f-4h-6j-3n6p6r4
*abes	T10h4n4
*abia	G4i6q7
*abla	h4r9
*able	C4b4c11o7
*ablo	r13
*abo	H-3T-3W-3b4d-6g3h4i3j-3l4n12p9q3
*aby	a6k4
*aca	G7H5N4d4h-3l3q3
*ace	B-3C-3E-3F-3G-3H-5I6L-3M-3Q9R15S-6W-4a6h-4i7k-3n3p3q6
*acen	B4L4W3j13
*acer	A-3C-3E3T10a-4b-4d5e3g3i4o6q12
*aces	D3H3T15n-3o5
*acha	D3V4c3k5l3n-6q6
*ache	U5V4k5
*acho	H-3V6a-3f4h3k6l8n-4o-3
*acia	C5L3r5
*acio	a5
*ack	G4L3b3d3h-3o9r-6
*aco	H-3M3Q12U-5a6e3l3q-3
*acos	Z3d4h3j3
*acto	E6T5Z6c5n-3r3
*ada	C-6D13E-7H-3I3J17K3L4M-5O-8S-3V-6X10a-10b-6c4d-9f-3g-5j-3k7l5n7o10p-7r-8
*adas	C-3H-3K8P12U-3e3h5j4
*ade	F6f9h-4
*ades	a5o5
*adia	l6
*adie	D5J11
*adir	h6k6
*ado	A3C6D6E-3F-8H8I6J-6K5L-4M5N-6O-8P14Q-5R5S-4T-11U3V-11X-8Y-6Z11a4b9d4f-10g-4j-7l7m5o-5p5
*ador	A-3C-3H5R3W-3c10f-3g3h4k8l6n-4
*ados	B5C-4D-3G5H-5I18L3Q3T-3a-3f-3h-3i-3j8m21n-3o-3q-6
*adra	C-5D5E10H5a4
*adre	C5L-3T-3Z7b-3n-4o16
*adro	e8
*aeme	a7
*aen	e5h3j12
*aer	E6F4S3h-3
*aes	H3
*aete	V5a3
*afa	e3l3r5
*afe	F-4P3S4d12h5
*afes	L3h3
*aff	m12
*aga	C-5L5X5Z4a5d15i3n-4p-3
*agan	Q5Z4a6
*agar	Q3b5d10h6i5j3n-4q3
*agas	J14Z4n-3q-3
*agna	h3j3
*ago	B-3C-7E-6F4G-4H-4J5K-3L8M-3O-4P-4Q6T9V5Z-3a-6b-4d8h10i3j-3l-3n10o-4p-3q6r-3
*ague	D8L-3e6h3
*aham	k5
*ahi	f4
*aia	D4F6Z5a3q3
*aigo	H-3I-3K3U5V3b8d4h6i-3m3
*ail	l3
*ain	i5l5n10
*ais	f3
*aja	C-7D-6E-7F-6G5H4J-4M-6N10P-4T-3U4W6X10Z5b-9d-3f-8g-4i-7l16m5n-6o9p-4q5r6
*ajaj	a10o-3
*ajan	j5m5
*ajar	k8l3
*ajas	e4j3k3
*aje	C3D4E3L14O-3S6T3W9Z11b-3e-4f-3o-3q-6
*ajes	X17Y12d4
*ajo	C-4D5F-5G8H5O-5P4S5W-3Z3b-5e12h-4j-3l5n-5o5p-3q11
*ala	A3B-3C-4G11H-5I-3J6K-3L7N3O-4Q-5S-5T-6U-3W11X-3Z-3a-8b-6c-3d-8e-3i15j-4k4l15m-5n-4p-4q27
*alam	G4
*alas	a5
*alba	m3
*aldo	A-4C19D12E15F15G13H-6I4K-3L7M-4N-4O-6P7Q9R-3S-5T-7U-4V-5W9X-3Y-3Z-3a-8b15c-6d16e-5f-4g-3h-17i-7j-6k-5l-4m-4n-11o-8p18q-10r-4
*ale	A5B-7C-5D-9E-3F14G16H-12I-6J-10K-4M-4N-5O-6P-7S-9T-9U-8V8W15X6Y-3Z-7a-9b-9d10e-3f5h11i4j4k4l10m4o19p-3q8r-6
*alen	D4E3H3L3P5W-3i-3q3
*alep	k4
*aler	d5
*ales	A-3B3D-6E-3G-3H8I-4J-3K11N4O3P4Q-4S-3T5U10Y-3a3b5c-3d-4i-4k-3l-3m7n-8p5q4
*alga	M-3P-3S6W4Y6d6n3
*algo	N6U4
*ali	R4a5k3n-3
*alia	C5E5U3
*alio	C-4D4E-3F3H7J-3L-3Q-4W-3a5b-3d-3e8n11q9r4
*alir	N5a3
*alla	d3j6n4o5
*alle	B3M6P10
*allo	M5T5n9
*alma	Q3S6
*alo	A7B4C-7E12J13L-3M-4N-3O-3P-3Q-3T-4U-3V-5a-6b-4d7f13g-3h-7k-3l5m-3n8o-5p5q7
*alon	L5e5h5
*alor	L3a5
*alos	E3G7X-3Y5d14
*alsa	G4
*alta	A8D11F4V3a-3i7k9n-3o-3q-6
*alto	E3U3h6q4
*ama	E-3H-4I11J-3L7N9O-3Q-5V-4W5a9b-3c-3d-4e-3f11g8j-4k9m-4n-8o-3p-5
*amar	D5c4d6
*amas	r15
*amba	l5
*ame	A-5C5D-13F-8G-10H6I6J-12K7L-6M7N8O-10P7R6S15T11U4V-4W17X-11Y13Z-11c15e-11g18i-6k-3l-7m4n-4o-14p-4q-3r-9
*amen	c4
*amo	d3g5j5
*amon	k10
*amos	A-3B-3C-6F6H21I15K-4L8M-4O-4Q-6S6T-5U-4V12W-5Z-3a-8b-3d-3h8j9l6m-4n-6p-7q3r-3
*ampa	G9
*ampo	N6
*ampu	d3
*ana	A-6B3C-5D7F-5G-3H9J-6L10M3N-3Q-6R-3S5T-5V-7W10X-3Z8a6c-3d-6e-3i-4j4k4l8n-3o3p-5r-4
*anan	L7W6
*anar	G3L10
*anas	f5
*anca	h3
*ance	A3C4H6N-3S9W-3b12h-3p7
*anco	H3T6W9q-5
*ancy	B6R3k9n-3
*anda	C5O5R6W4Z4n-4
*ande	H3J6Q-3S-3W-3Z14n6
*ando	A6B6D4E-5F-7G-7H-3I-9J5K5N-4O-4P10Q8S13T-11U-6V4W-9X8Y9Z7a-3b-11c-6d-3f-5h3i-5n7q-6r8
*ane	l4
*ani	a3f3
*ania	l4
*anje	P3d20h-4n5p6
*anme	L-3N-3W11X5Y5b-3e3g8j6
*ano	A-3B4E-3F10H-8I-3J-3M-3P-3Q-3T-3V-3W7X-3a12b-4c12e-4f-3h4j9l-3m6n-7o-5p5q4
*anos	H-4S5U3a3h-3j6l3
*ansa	O11
*anse	D7N3
*anta	C-3I14Q-3S10W-3a11m3n-5o3
*ante	A5M6Q-3b3d-4h7k4n5q3
*anto	A-4B-4C16D-6E-4G-3H17I-11J-4K-5L12N-3O-4P11Q-7S-4T-6U16V-5W13Y-3Z-3b19c-4e-4f-5g-3h-9j12k-4l-5m-6n6o-6p18q-8r-4
*anul	G3l3
*any	C5b7
*anza	C9b11h-3l5n-5p10
*anzo	S3j7n3p4q4
*aola	k3
*apa	W3a6f3
*apas	h3j3
*apel	a3
*apo	a7
*ara	A5B-7C3D-4E-3F4I-3L8M-4N-4O-7P-5Q8R10T3V-4W-5Y-6Z10b8c5f-3g5h-3j9k4l-9m-3n-5p4r-7
*aran	X3h5j3
*arar	H6K11
*aras	l3q4
*aray	D3n4
*arca	C7R3
*arco	a3n5q4
*arda	b-3j6n13
*arde	B3H5J4O4S5U3a-4l5q-4
*ardo	V-3d4h-4l4m7n11q4
*area	a6
*aren	X11f5
*ares	I-3W9j13
*arez	a3
*arga	B4F6G3P8d-5h3j-3n10
*argo	F5a4
*ari	b3
*aria	D-3L6Y3Z4b-3d3g4k5n3
*ario	B4D3J8L-4W9Y5Z3a-4h-4k11l8n-3o-3q-6
*arla	H-3J3W3Z3f5h-3l3n4o-4q13
*arle	C-5E-4F8G17J-3L5R6S6W-6b-3e7f4g5i-3
*arlo	E7G6S3e3q-7
*arma	q3
*arme	C3D4N12O-3X7Y6b-3c6j-3
*arne	W6c3h5j-4
*aro	B7H3M-4T5j5l4n5
*aron	A4C-5D20E-5F4G5H-5I6J-4K19L-10O-3P3Q-7R-3V-3W-6X-5Y-4Z-4a7b4c-5d-9e12g-7h5i-6j-5m-3n8o-4r4
*arra	e4f3h7q-3
*arro	H6T3Z5h6j3
*arse	L6d5f9h-4q4
*arta	D5j3
*arte	H-3K4R3T3U4g7i5j-3n-3q-3r8
*arto	X4q4
*asa	A5D-3H-3J-4L5S4a8b-3h6j6l5n6
*asar	D4L3T3a3h5j3n-4o-3
*asas	W4a6c3o4
*asco	h3
*ase	I5R6U6V4a-3f3l3
*ases	a4j3
*asi	D3S5U3
*asio	h3j3
*aso	A-3H-4K3L-4O9P-4S5T-5U-3V-6W-5X-3Z8a4b-4d-3e-6f-3g-3h6k7l6n12p7
*asos	Q13e-3
*ast	n3q14
*asta	C-3L3P-4W3X10Y-3a4d6h-5j5k-3l6n4o8q-3r-4
*aste	D4F-3G3H-4J-3L-6P4Q-3S-3W-3b3d-4h6j-3n27o12p4q11
*asto	D4P4W4h15
*ata	B5M-3W4Y5h3j4k3r5
*atar	c5q4
*atas	e4
*ate	C3G-3O-3S13T-3U-3V-5W-3X8Z-3a12c-3d-4f-3h3j3k12l3n-9o5p-3q4r9
*atis	C3L7W4d3j-3p5
*ato	C-5D10G-3L-3P-3S16V-3W-5Z-4a7c-3e3h5l4n4o4p4
*atos	A3D-3H-3L-3M7N11P-3Q9S5a-3d-4e5g3h3i6k7q-6
*atus	b5n6
*aty	C3G3W3p-3
*aude	r7
*aul	l5
*aura	A6B7F3k4l8m3q-3
*ausa	S6l3
*ava	l3
*avas	m3
*ave	C5a8b6p6
*aves	a5h3
*avia	A5C5E-3J3K3L-4P-3T-3W-3a-3b6d-5g6h-3j7l4m6n8o-4
*avo	A3B3E6V5W3a-3f5o13
*avor	A-3C5D-8F4H3J3L-7O-5Q-4R5T3V5W-4X5Z-5a-7b3c5g4k4n4o-7q4r-3
*avos	n5
*axi	n3
*aya	Y5j5q5
*ayan	H-4U-3W7m4r5
*ayas	J13q-3
*ayo	C5E3H8S8a-3e-3f3h-6n9
*ayor	T3
*aza	A4I4b5d5m7
*azla	W3f3q9
*azle	R5W3f5n6
*azlo	d4
*azme	H8I5R3W14e5o-3
*azo	A4a9n3
*azon	C4b5
*back	G3
*bada	A3
*bado	A10C-3H3K4M3P3j3
*baja	G5S-3h-3j5l10m8n-3r3
*bajo	F-5G8H3O-3h-5l5n-3o7q10
*bala	q4
*bale	G9h-3
*balo	A14
*ban	G4K3X12Y3h5n-3
*bar	A15Y7d3h-3q3
*bas	J11K3O4S-3X3a-3o7q4
*beca	l6
*bee	k4
*bel	f3
*bela	C4f4
*bele	F6W7
*belo	f5h3
*beme	X-5Y5g8h4
*ben	F4X-3e4j6k6r7
*ber	C8H5K3P9Q-4U3W-3b11c-3d-6f-3h-6j-4n5p7q-3
*bera	A4
*bes	A5T10W3a3h3
*beta	i3
*bia	C-3D-3E4F-3G5W8e3h4i6q6
*bian	A3M5n-3
*biar	E3L4T-3V3W-3b4d3e4n-3q8
*bica	M4h3
*bico	r3
*bie	Q4
*bien	H6L12Q3W-4d-5g8i11k7q-3
*bio	C-3D5E-4F-3H-3Q5R3S7Z3a4d4h5i-3n7
*bios	B12
*bir	A-3B11C-4F4I-6P-4Q7T3W-3X14Y11a-3c4f8h8n-4o-3q-3
*bla	W6h5r10
*blar	S10a6c11
*ble	C6D10E-4F4L8M-3O-4Q-3S-3T-3W3Y3b3c8d-4h3j-3k-3n5q3r-3
*blen	c6
*bles	C4T6b3o3
*blo	c-3r13
*bon	W4
*bona	F7P5
*bora	l3
*bos	h4
*bot	r9
*boto	q4
*bra	h3q6
*bran	E4G9h-3m4q-3
*brar	L5d9h11k9
*bras	Q7
*bre	A-5C-3D-3E-5F-4G-4H7K-5L-3N4O-4T-5U5W11X-4Y-3Z-4a-3b-3c-3d5e-5g5h10k5l3m6o-3p-7q7r7
*bren	j13
*bres	I4o4
*bril	R4
*brir	W4e3g8h4
*bro	J-3M5N4U3V8d3h5i3p9q-3
*bros	I10
*caba	G6J3Z6h6p6q-3
*cabe	V5
*cabo	R3d-4g3h3i4l4p11q4
*cada	C3D5
*cado	E6Z20a5e6n-4
*cal	h3
*cala	W3i18o-3q9
*cale	F7G4d4h-5p3
*calo	l4
*came	E-3G-3H8L-3M8T14U-3Y4a-3c12d4h-5l3m3q-4
*can	C-3F5L12c5d-3h3j4
*cano	h4
*car	C6D-3E9L-4M6O-3S3a-3b5c10d4h-6m6q3
*cas	Q3a5k3n-3
*cate	a-3j5n-3o5r15
*cede	G6Q4n8
*cel	j4
*cela	M-3N4Q9X5q12
*cele	G5l5
*celi	k5
*celo	B13M-5N5Q3
*cen	L15P-4S-3W3a12g4j10n-5
*cena	H6I3S4W8a6j3n-3
*cer	A-3E3N10O-3Q3S-3T8W-3a-4b-4c-3d4h-4n5o7q12
*cera	D3
*cere	X3q4
*cero	Z5l3
*ces	C3D6F-3I-3L-4O-3P11Q-4T17W-4Y4a-4e-3f-3i3n9o6p-4q3
*ceso	B-3H-3R13k8l11m12n4q-3
*ceta	j6
*cha	C10E-3G-3H-5J-3P5Q5T-3V3a-4c4d-4e3j-5k4l3m-3o-3q7
*chan	m5
*char	d3q8
*chas	P8Q6j3m5n-3o7
*che	A-3B8D5P-3S6U4X3Y3d-3f-3h8j10k9l-4n-7r-3
*cher	M4q3
*ches	O8a7
*chi	l3
*cho	A-3B12F-3H-5I-3L-3Q-3R5T-3U8V5X4Z-3d-3e-3f4k4l4n3o4
*chon	W3j3
*chos	B4D-4I4b5h6m3
*cia	E4G9H-3L6M-3P-3Q4U-3W5e7f-3j8l6n-6p-4q-5r7
*cial	Q4S4e4r6
*cias	H-4J14L-3O-4T-3X9c5o24q-4
*cibo	D5M4V-3h9
*cide	E7
*cido	o6
*cien	X10h-3i8q5
*cima	D4U3
*cina	P3V5e4f5l3p-3
*cino	W4a3h3q3
*cio	A-4B-3C-6D11E-4J-3K-3L-4M-3N5Q-6S-4T11U-4V-6W11X10Y-3Z-3a-5b-5d-6e-5g4i-5j13l15m-4p-3r5
*cion	A12B4G-5H-6I-6J-3L-5N7O-4P-6Q7R12T-7V-3W-5Z6a3e12f-3g5h-3i-5j7k-7l-6m4n9o3p-5q-4r-6
*cios	I13L8T4X8o-4
*cipo	h3
*cir	C3Q5T7n8
*cito	A-3H7N4R6S4T6W-3a-3c5g4h3j-3k-3n-3
*cker	Z3a8
*cket	A-3B-3C-4D6F-4I-4J-4K6M10N-3P7Q7S5T-3V-3X-3Z-3a-6b-4c-3e5f-3g-3h8i7k-3l-3m-3n7o-4p-4q5r-4
*cle	h3
*clee	q3
*coge	G3
*com	g4
*cora	B17Q5W4
*cord	h4
*cos	I3Y4d4e5h7j4l6
*cta	l8n4
*ctar	Q7c6
*cte	R7
*cto	D3E5Q-3T3Z5a-4c5d-3e11h5o14q3r3
*ctor	K3a5
*ctos	r3
*culo	R3
*cuna	h4
*cupa	d3k3
*cupe	S4
*cupo	C3H3R6T4X4c3f6h5j3
*cure	h3
*daba	J8Z4n3
*dad	B15C-3D5F-3J-5K-3L3M-3P-3S-3V-3X4Z-3b4c3d-3f-3j6m-7n10o-4
*dada	Q3n3
*dado	C7Z-3a5b3d5h3j-4n-5r6
*dala	h6
*dale	F3V7W3h3o5
*dalo	J14
*dame	H6L5P3Q-4R4S-4T7X-4Y12Z-3a6d-3h10j4m-3n-4q-4
*dan	A-3C3K3W5X5Y3a3b4c3h-3j11n-4o-3
*dar	A4C3H-3J4L3Q6W-3Z4d3h-3j5k3n3
*das	C-5E-3H-4I4K12L3O4P12S5T-4U-3Y-3b4c-3d-5f-3h5i-3j10q-5
*date	a3o6
*day	U10
*dea	I3
*dece	n-3o9
*dega	S4W7
*deja	A6
*del	q3
*dele	W4
*dem	i27o-3
*deme	Y3k5
*den	D-5E8F3L12P-3Q9S-3T-5U-7X6b-3c6d-5e4g-3i-4j18k-3l-3m13n-7p-4q-4
*dena	a3
*deno	k5
*deo	f3
*der	H-3L7X4d3h9k5l5m7q-4
*dero	A-4C9E10F4G5H-4I9L5N4R-3S-5T-4U-4V-4X-4Z-3a-6b7c-7d12e-5f8g9h-7j-7k-5l-4m-5n3o-4p7q-6
*des	A13D4E-3G-3H-5I-3J3K-3L-7S-4T8U-3V-3W3X7Y5Z5k4m-3n-8o6p-3
*dez	C3
*dgar	l4
*dia	D3Q5g4l5
*dias	K5h3
*dida	T8j3l6
*dido	A4D4H9N-3U6W5a-6b-3e9h-3j7n-6o13
*die	D4J9
*diga	a7o6
*digo	I3R10
*dime	d8h-3
*din	h4
*dio	A9C-3D-3H7L-4M4Q5R4U-6W11Z5a5i4j-4l4p-3q-3r-3
*dios	E3N4l5o13
*dir	T6a3h6k6
*dira	W4d3g3k4n-3
*dita	E9f5
*dith	R5k3
*dito	C7H3S8b6d4e3h-4p-3
*dole	F3
*dome	O4n4
*don	Z10h-3j4q3r5
*done	Z6
*dor	A-3C-3M3O4P-3R5S3T-3W7Z3c12d-3f-5h3k12l10n-6o-3
*dora	H-4R9V-5W4c8e5j3k9n-5o-3q-3r9
*dos	A-3C-9D-4F-6G6I17J-3L6M-3N-3O15P4S-4T10U-5W5X-4a-8c-3d6f-5g-3h-4i-4j7k-4m21n-7p3q-8r-4
*dra	C7D6E5H4a5b-4j3l3n-3
*dran	E4j3
*drar	U4
*dre	C3F3G3L-3T-3Z9b7j-3k3n-5o15q-3
*dres	G3
*dria	H3c3m4r4
*dro	e5l6
*dron	I7f5
*duca	L7
*duce	G5
*duco	R4
*duvo	B5q3
*eaba	J3
*eada	M6k8l8
*eado	D5P4Q4R6f-4k8l10m-3
*eal	c8q6r4
*eala	l8
*eale	d8
*ealo	f5
*eame	M11f5
*ean	a4b4
*ear	L6Q9V-3W3d17f8h3n-4q-4
*eas	W7Z4
*eat	o7
*eba	A9k4o-3q4
*ebe	A4E10Q4a8d3h-4n-4
*eben	C3D3F5
*eber	F3
*ebes	A3a4
*ebi	n-3q7
*ebia	h5
*ebio	G3q10
*ebo	A11P-3Q12a5n-4o12q-3
*eca	A3C5M6k-3l4m6n5
*ecar	C7S4b4m7
*ece	C3D6E6a-3b6f10h-7i-3k-3n5o6
*ecen	C3D3g5m4
*ecer	N8
*eces	B4D7H-4K3P12T5h-5n3q8
*ech	k6
*echa	I4Q5h-3n7
*eche	j5
*echo	B11U3
*ecia	G3
*ecio	C-3D6W10a-4d-3j11n6o-4q8
*ecir	Q4T7n9
*eco	D3I4S9n-4
*ecta	l8n3
*ecte	R8
*ecto	E4F3c3n9o11
*eda	C7H-5K3T-4U-3W6j4k15l11n-6p5q-5
*edad	n7
*edan	C3W4a6b5
*edar	L3
*edas	S6
*ede	B-3C-3D4G3I-3J-4L5M-3Q5S-4T8W-3a-5g-3h-3j8m5n9o-4p-5q3r-3
*eden	L11T-3c9m7
*eder	d3
*edes	C4D7G-3I-3L-5O-3Q-5T5Y3Z8c4n-4
*edi	A6D5J7l3
*edia	D4Q5
*edio	H6T7h3
*edir	C3T8V3l3
*edo	A3B-4D-6H-4I-4K8L7N-4O-5R-3S5T8U-5V-3W-8X-4Y-3Z-4b4c6e6g4h-4k-6l-6m-3n14p12q9r-6
*edor	S3W10c5k8
*edos	Z3
*edro	l6
*eeme	n6
*eer	W5h3
*ees	J8d-3h3
*efa	A3a3c5n-3
*efe	a3c5
*efri	W5a9h4
*ega	F8Q4S6W5X5d-3f5h-4j3q-4
*egan	Y6a5
*egar	L3U5W-3f5k14l4
*egir	E4Q4q8
*egla	E5W3n3
*egle	n3
*ego	A5C-4D4F-3H4J-6P-3Q-3R3S15U-4V7X-4Y-3a10b-4c-3d-4i-3j4k3l-5n6o4q-4
*egra	P-3W5f4k4q3
*egro	e3
*egue	O11R6S3U4V-3Y4Z5a-5b3n-6q10
*egun	C5D5E5b3
*eina	a3
*eite	h4j5
*eja	A7C-3D8E3H-4J7M-3Q-4S18T4V-5W-3X9a5n-6
*ejan	D3j9
*ejar	X4h3q3
*eje	Z3a10l4o7r-5
*ejen	X8
*ejes	J-4l4q10
*ejo	E-3G5H9O-3T-3V-3W4c4e8l9n8r-3
*ejor	H3J6T-3X5a3c10o-3
*ejos	e4h-3
*ela	A-3D-6F-4G-4H-6I-3J-6L-3M-4O-5Q4S-3T-4V-4X3Y-3Z-3a11b-3d-5f14i6j3k5l11m6o-7p-3q24r-4
*elar	X8q10
*elas	K10Y3h6n-3
*eldo	W9
*ele	B3C-5D-3F13G7H-3W13a8d-3f4h3i4k-3l3n-3q-3
*elen	N6Z4e3
*eleo	l3
*eles	I7J8
*eli	A4G4k6l10
*elia	G5f3l7
*elio	f3
*eliz	O8a3
*ella	n3
*ello	O16V4l4
*elo	B9E4J-3K3L-4M-5N4T-3V-3W-6b-4h11l-3m-3n6o-6q6r-3
*eloj	j3n8
*elos	C-4D-3E-3F10G18L-3W9j6
*elp	T21
*elta	e17h-3n6q-3
*elto	I4
*elve	B-3L3M-3R3Y3e13h-3i5n6
*elvo	S11n14
*elyn	l7
*ema	B4C-3D10E5G-4H-4I-4N6R4T-3U-3V-3a-5b-3c4e-3f3h4j-3k5l4m6o-3q-3r4
*emas	G3V5d4
*eme	D-5E-3J-3M-3P3Q5S6T9W8X-4Y11a8e-3f-5g12h3i-3j-5k5l-3m-3n3o-5q-5r-3
*emio	d11
*emo	B3
*emon	E4
*emos	C-3D-3E-4I9K6P-3S16U-4V11W-3f4h-4i-4k4l-3m-3o8p-5q-3
*empo	L7n4q3
*ena	C-3H8L-3O-5Q-3S7T-3V-3W7a7b-3d-3h4k5l9m-3q-3
*enal	Q4n3
*enas	L-3O29T3W3a-3d-3g6h5m-4n-3o-4q-3
*enda	B5C-5H5K3L-3M-3P-3U3V-3a-4c10d-4h3j4l5o3p-5r6
*ende	A-3H-6W4Y12a3b4k3l3
*endi	H-6I-4Q4S-3T15U10W-3a-3h9n9q7
*endo	C-4I5P-3T12U-3W-4X-4Z3a6c8f-3h-3i3j-3k-3l8n-5q-3r6
*endy	B5G4W4f4q-3
*ene	A-3B-4C9E4F-3G3H-9J-3K-3O-3P5Q-3R-3T-5U-6V9W4X5Z-3a7d6e5f6h-6i-3l4m4o-6p9q-3
*enen	A3O-4W6a-3c5d3j19
*ener	D3E9N5h-4j3k5n7q-4
*enes	H-3I11m18r5
*enga	A3E12V6c7d5h-5l3n-3o4
*engo	A5B-4D4E-4F-3G-3H-6I6J-5K3L3N-4O-3S6V4Y-3Z-4b13c-4g9h3i-5j-5k3l-5m10p-5r4
*enia	D17a-3b4e9h-4k5m6n-3
*enis	e4
*enle	A3W3X9a6l5
*enlo	N6X5
*enme	D-4N22T5W-3X4Y6a3c14e3g-4j-3o-3
*eno	A7E3O-5P-3V5a5b-3c4h3k3n-8o10q-4
*enor	B-3D3H-3O4P5Q5W-3a-4d-3f6h5k-4p3q4
*enos	D14E6F-8G10H4I3L-3O13T-3a-3b-5d-3n-5q10
*ensa	C3L5d13h3
*ense	G5N8Y3o4
*enta	A-5C4D5E3F6I-11J8K-4M7O-8P6Q4R-6S-4T-10V5X-3Z-7a-6b3c-3d6e3f5g3h10i7k-11l-9m-8n7o-6p4q5r-6
*ente	A-9B-3F6H-6K4L-3M3Q3R-5S3T-8U-8V11X-7Z-4b-6c11f8h3m4o10
*enti	Y6q6
*ento	C-5D3F5J4L-5P-5Q6S9T-3V-3W-3c-3d-4e4h4j7n9o7
*enu	T30j5
*enza	b3f3
*epa	K5Z3
*epic	E4j3
*epto	Y5f3m3
*eque	G5
*era	A10B3D3F-4G4H-8I-7J-5K-4N-3O-4P-5Q6R3S14U-6W9X-4Y-3a-4b3d-6e-3f3h7i-7j4k8l8n-4p-5q8
*eral	H6q3
*eran	A7L6a6
*erar	L3h6
*eras	H-3K3W7e3h5l5m14q-4
*erde	A6L4n3
*erdi	D6Q8T13
*erdo	I4L5M3P4m4o5q-3
*ere	A-3B-3C6D-3F-7G-5I-4J5K-3M-4O10Q6T-3V-6X3Y-3a-5b-3c-3d10e9f14i4k-4l-4m-4n-5o8p3q-3r-3
*eren	A3d4f8h-5
*erer	R4Y3Z13a3n-4q6
*eres	I3T3
*eria	C-3D8E5L-3O5P-3W-3Z3a-3d-4f4h7j5n-4o3p6
*erla	A4B7H-3J3R5V3W3k3n-5q4
*erle	E8F3T3e5i5
*erlo	f5
*erme	A4
*ermo	L3
*erna	j4
*ero	A-12C3E4F7I4K-7M-5N6O-6S-3T-7Y3Z-5a-7b3c3d4f3g7h4k6m-3o-7p-3r-4
*eron	A4C-6D13E-4G7H3I9J-4L-4M9P8R-3S-3U-9V-3X-5Z-4a-4b6d-9e10f-4g-6h7j10k-3l-4m-4n9o-6r-4
*eros	B8C5D5E10I-3P-3a3h-3l4m12n-3q8
*erra	W6p4
*erre	H15S7Y3h5o3
*erro	H-4T-3U3V7a3e3j8n-3o11q3
*ersa	q15
*erse	K6Q3Y4n4
*erta	I3X3a4j4n4
*erte	q17
*erto	C7H4a-3b3d-3e4f3j6n5q-3
*ervo	j3
*erzo	k7
*esa	F-4G-3H-4J6M-4N3P-3V3b-3c-3e4f4g9h5l6n-5q3r5
*esan	L11X3c5e6o-4
*esar	Q3T4e13h3n-3
*esas	j6
*esca	n4
*esde	H3I5L5O6P3S-3U7a-4d-3h-4j3k6n-3q-4
*ese	A6O3S6q-3r12
*esel	a3h4j4
*eseo	N5c4d5
*eses	I4L3j6
*esia	B3F12G7N3Q-3f3g6h-6q-5
*eso	B-4C-3F-3H-3M-3R9S4V-4W-3a-4d-4e9h-4i11k13l8m12q-4r-3
*esor	c20
*esos	D4F4H-5I-3J-4L9M5P-4U-3W4a-4b7d5e3f-4h8i5j-3k-3l-3n-4o-3q4
*ess	j4
*essy	l8
*esta	C-3D5F4G9H-7J-3a8d-4h-7j7n4p9q-3r13
*este	Z5c6h3n-3
*esto	P7S5T-4W-3a-3d4h-4l19n4o-3
*eta	D-3E7F-6G-5P-4S-3c-3g6h6j9m4o-3p3
*etar	d4
*etas	J13W4h3i4j6
*ete	F4J4N6V3W-3b4d-3e3f4h9i-3j4k3n-4q3
*eten	D4a5
*eter	H-4M-3R3a-3e6g3h3i6k8
*etes	h6i3q-4
*eti	F4G-3H-5Q5U8i-3m6n13q13
*etio	B4M7h-3n4
*etir	n6
*eto	A4B5D3G3H6J-3Q8V-4W-3a-4i-4k4m8n4p3q-3
*etos	d3h4j4
*etra	l6
*etro	a6
*etta	a3h4
*ety	C3
*eva	C5H-4J-4L-4Q4U-9V12W-5b-3c-3d5f13h7i10k11l-4m-3n-10o-4p10
*evan	W4j5
*evas	J11k3
*eve	G4P6W4n10
*eves	F3H4P4a3h-3j5
*evin	f5l4m3
*evo	A-4B-3C-6E-4G-3H-7I-6J3L-5N-3P-4R6S-5U15V-3W3X-5Z-3a3b13d-5f7h3i5k6l-3n7o8p-4q3r-3
*evos	I7k3
*ext	V21
*eya	C4W3k5l3
*eza	C3a12f3k7
*ezar	T3f4g4h3k3
*ezas	W3e3
*ezca	E3q3
*ezco	o18
*ezo	T6a6h3
*fas	o9
*fia	f3k3
*fica	C6E3F3W5h-4n5
*fico	Q4a8
*fil	N9
*fina	k8
*fis	k4
*flo	G3
*fon	M4V3
*fono	A-3C4E-3G-3H-4M4N6P-3Q3T-3V-3X7a-5c8f-3h4m3o-3
*fra	H3
*fras	H7
*fri	W5a8h3
*fume	e3
*gaba	Y5
*gada	A3B5K4R4h3k7n-4
*gado	I-3R10V-3a-3c11h3n5q-3
*gain	h-3i7n8
*gala	L14b-4
*gale	F10G-4V3W8Y4a-4c3d-3f6h8i9n-4o-4q-4
*galo	B4D3F7G5b-3d12e-3h-4n-4p6q-3
*game	C6P-3T-3W5b6d4g10j-3q3
*gan	F4H-3L-3N6Q4W4Y8Z4a9d-4n-3
*gar	C-3D-3E-3F5G-3H-4L7P-3U5V-4c-4d5f5g-4h7i3j11k11l5n-6o-4p-3q11
*gas	D4J18Z3a5n-4q-4
*gel	R4k3o3
*gela	l4q4
*gelo	K3
*ger	C3j4
*gina	j7
*gio	f5g5
*gir	E4Q4q11
*gito	q7
*gla	E4n3
*glan	j4
*glar	n3
*glas	L13n3
*gle	n5
*glo	Q3
*glon	P4
*gna	h5j3
*gno	K3Q5
*gon	n5
*gos	P3a3i3j4
*gra	F3P-4W5f6k3q4
*gro	e4
*gua	a9h4
*gual	E4I5K4L8V-7d-3i15
*gue	B-3C-3D4F-3G-3H-6L-5M-3O4V7W-3Y4c-4e3f-4h5j3k-4m8n6o-5p-4q10r-3
*guen	D3K3X8j6
*gues	J5k3q-4
*gui	k4
*guir	Q4n10
*guis	a10
*gun	C7D3E5J6h-4
*guna	I3J16K16M3a-3h-3n4q-3
*guno	A4f3
*gura	D7
*guro	K3a3
*hada	e7
*hado	D3
*hala	q9
*hale	F4d4n4q-4
*ham	k4
*hame	C-3H6U5V5Y3k3p4
*han	B4m6
*har	d5q7
*has	H4J3P9Q5j7m3n-3o3
*hat	H-3J3R3T12Z18a-4o-4r10
*hava	E4h3l3
*havo	O4V5W5f6h-3k3
*hayo	C6E4
*haz	N5q12
*haza	A4
*hazo	A5n5
*heca	M5k-3m8n8
*heco	I5S11n-5
*hela	a8
*helo	i3
*hema	l4
*her	M4h-3i8
*hes	H4O4a7
*hico	q3
*hido	a4o11
*hin	D9Z5n-6q4
*hino	l3
*his	Z6d3r14
*hita	G3
*hito	f4
*hoa	f3
*hole	G3X3
*hon	W3f3h3j3
*hone	h4
*hora	B-3F-3H-4T9V13Y7a-5e-3h-3i10l-3n6o-3p12
*hos	B5D-4I5b4h7m4n-3r8
*huy	k5
*hya	l5
*iada	I4
*iado	W6
*ial	B6C-3P21Q4T14a-4c-3e3n-4o4q-3r6
*iale	G-3W10d6g5h-6q15
*iam	f4
*iame	f7g6
*ian	c3l4
*iana	l6
*iano	B3W4g4m7n-3
*iar	E3F8K3R9T-4V4W-4b3f3n-4q5
*ias	A-3B-3E-3F-4G-3J13M-3O18T-6U18V-4W-5X4Y3Z-5a-3b-3d-4f-3g-3h5i-4j7k-3l5m-3n-3o18p-3q-8r-3
*iazo	a9
*iba	H3Z4n3q-4
*iban	X10Y5
*ibas	J10X4
*ibe	Q8X12f12g4h-3r7
*ibel	f3
*iben	X-3e6j6r8
*ibi	J3Z3
*ibio	Z4
*ibir	A-3B11I-5P-5Q8T4X14Y10a-3c6f10g4h-4j-3n-4
*ible	C7a6p4
*ibo	D3M3Q5S9T3a-4h10
*ibre	H-3W6
*ica	C4D-3F7G3H-3K-3Q-3T-3V-4W11a8i7o-3
*ican	c5
*icar	C-3E11L-3M3Y3c5d3h-4m5q4
*icas	Q4a5h3
*ice	A5B-3D6F-3G-4I-3J-3M4R7S-3U9V-5W-6a3c-3d5h4k-4l-4m-3n7o-3p3q5
*icen	a14
*ices	A3C6U3Y6b4p-3q-4
*ich	P3
*icha	C3W3
*ichi	l4
*ici	h7j5
*icia	E4l7
*icio	D10F4H-3T15a-3c3j4n-3o7
*icle	h3
*ico	A-5H-3J-3L-3M3P-3Q4W-3a11c6d3k-3n4q7r9
*icto	h3
*ida	B3C4D-3F3J-4L3M-4P-3S-4T8a13d-5h-7i9j7l5m4n-9o7r-3
*idad	B14D5H-4T-4X5a-4c3i4m-4n-3p3q6
*idan	W4
*idar	A5d6
*idas	I3l3
*ide	C3Q3W7d4l7n-3
*iden	E4Q5f3j4
*idia	g4
*idio	A11X3h3i5l4n-3
*ido	A7C-5E-3F-4H7J-4K-3L3M-3N-3O-6Q11S-5T-6U9V-4X-3a10b-4c-5e10h3i-4j7k-5l-6m-4n-11o21p-7q7r-5
*idos	K5d5j5m4
*iece	f7g3
*iedo	n4
*iego	A5
*ieja	a7
*iejo	W5
*iel	k4
*iela	g3k4
*ielo	a5h4j4n4o-3
*ien	A4B13C-4D4F-9G-3H-3I8L6M16N-6P-3Q7R-6S-8T-7U-5a6b-9c13d-13e-11f-6h-16i6j-7k5l-10m13n8o6r19
*iene	A-3B-4C9D-3E4F-3G4H-9J-3N-3P5T-4U-5V7W4a10b-3d5e5f7h-7i-3k-5l4m5o-5p8r-3
*ier	H10
*iera	D-3G-3W10b6c4j6
*iere	B-3C5E-3F-5G-4I-3J6K-3L3M-4V-5a-3d11e12f17h4i5k-4l-4m-3n-3p3q-3
*iero	A-5B-4D-6E6F6I-3J4L-6M-8N9O-8P3Q-6R4S-6T-4U5W5X5Y7Z-3a-5c10e4f-3g10h8i-4j7k6l3m-8n-7p-6r-13
*ieta	T4
*ieto	Z5
*ieve	j3
*ieza	a3f3k8n-3
*iezo	T7h4
*ifa	F5W4j4n6
*ifi	j5
*ifra	H3
*iga	E4F6R25S3T-4U-4V3e-3l11n-7o3q-4
*igan	F4X4Y3
*ige	C-3E8Q5d-3q7
*ign	g12
*igno	Q4
*igo	A4C-3D13E-3F-3I-3J-5L-3O5P-5R11S10T-5U5W-3X-3Z3b5e-4h5i-7j-3l3m6q-3
*igue	A8H-3O-3S-3T6V11a4j4l3m10n11o-3q-6
*ija	F-3L6S4W6Z6a5n-3q4
*ijas	k3
*ije	E3J7a3h-4q9
*iji	a3o11
*ijo	H5P-4W8c5g3j-3o3
*ila	D3E6J3S7V11a-4e4h6n-3q-5
*ilar	d3
*ilas	i4
*ile	a7j4p3
*iles	Q5a4d3
*ilia	V-3f8i4
*ilio	L4T13W3j7
*illa	h6m15
*illo	a5d4o7
*ilo	C4h3j5l3
*ilos	h9
*ima	A-4B4C-3D3I-3J-3N5P5S-3T-3V9W4c-3d-6e-3i4j-5l-3n4o-3p10q9
*imas	P11h-3
*imbo	K12
*ime	A-3B4C6D-3E-4F-3G-3H8I3L-4S-4T6U6W12a-5b8c-3f-3g5h-9j-4k-3l-3m4n6o-3p5q-5
*imir	d10h-4
*imo	B-3C-3D10F-3G3H-5I-5L4M-3O-4Q-3T-3U-4V12W-3a3b-3f6h-4i4l5o20p4q4r-4
*imos	C-3D-3H17L-3M5O4Q-3S6T-3U-5V12d-3e3j5m4n-7p-3
*ina	A-4B-3F-3I-3J-4M-4Q4S-3U-3W5X-3a4c4d-4e5h5j3k7n-11o-3p-5q7r7
*inal	C-3S4W3a6h3n5p4q3
*inar	N6
*inas	a5h5
*ine	N4S5a3
*inen	N7
*ines	i3l4
*ing	O6Q4n3q-3r9
*ingo	D6H10j6
*inio	c3j3
*ink	R29
*ino	D-3H-7L-3P6S-5T-3U-3W4Z9a11d-5e3h6j7k3l9
*inos	a4f4n-3
*inta	V8
*inte	d7h4j5p-3
*into	H3V5l9
*ints	C3F5b5d5h-3
*inua	V8
*inuo	S5o-4
*iola	f4
*ion	A14B3F-5G-6H-8I-3J-4K3L-6N11O-5P-6Q4R16T-8V-5X8Y3Z4a4b-3d-3e13f-3i-6j6k-8l-7m4n8p-6q-6r-6
*iona	L7Q3T3W6c3r-3
*ior	H3V-3Z7h-3i8n3p8q3
*ios	A-3B13D-6H-5I10J-3K-3L3N3Q-3S-3V-3X14Y3a3c-3d-3g-3h-4j10k-3l3m7n-5o14r-3
*ipa	a3
*ipal	T15
*ipo	a-3k13m19q-3
*ique	F3Z8f5k3o4q3
*ira	C4E-3F-3G3W4a12h-4k3l5n-6
*ire	K4a5
*irla	n6q4
*irle	E3Q3p4
*irlo	E4
*irma	A9p4
*irme	N5X3Y6a-3g19n6o-3
*irmo	S6k5
*iro	C5Q6c3d-4l7
*irse	f7
*irte	T5
*irve	D3L3a3b-3d7e3q3r-3
*isa	C5V4a4n8o7
*isar	K4l3
*isas	e5
*ise	A6
*isen	X5
*ises	C4k3l3
*isma	Q6h-6i14n-5p3q4
*isme	S-4a5
*ismo	C-3H-3L7Q6X-3d-5g5h-5i18l5p9q-5r4
*iso	A10D5F3G-4H-3S10T-3V-3W4d-4g-3h3k5l7m7n-4
*isol	R5
*isor	S-3W4c8
*isos	A5K-4Q3X18Y16l5o-3q-3
*isse	f3k6
*ista	D-3H-3K8N4P5T7U6X-3Y5d-3f3g4h3l3m11n-8o-5q-6
*iste	A-3C-3D4H-3J-5M8Q-4R3S-3T-3V-3a19b-3h-9i-3j-3k5n13o17p-6q3r3
*isto	A8G3S-3V10n3o20
*ita	B5E6F-5G3H-7J-4M-6N-3Q-3R4S14T-6U-4X4Y-6Z-5a5d-3e-7f5g-4i6j9k3l12m-3n-3o-3p-5q7
*itad	Q5d7e5q-3
*ital	B5
*itan	L3
*itar	E7Q5W-3k-3l13q-4
*itas	J8P12a-3h6i9j3n-7
*ite	H3L8W4X-3Y8i15n-6
*iten	N10X3
*ith	R6k4
*ito	A-7C7D3H5J-5O-3Q5S16V-5Z-7a9b7c4d-3f-3h3i-4j-4l-5m-6n3p-4r-8
*itos	E4I13O11U-3X9Y-3a3
*itro	j4
*itud	A6j4
*iubo	O15
*ium	q3
*iva	N3Y6l17m5n-3
*ivar	Y10f4l11
*ivas	T4
*ivel	L3W7
*ivo	C-3G3L4W5b-3c14d3e5
*ivos	I11d6m6o-3
*iza	E4M7k6
*izar	A18L6M4Q6W-3a5b-3d3j3n-3
*izo	A13B16C-3D-3E-3F3H6J-4K-3L-3M9O-3Q4S-3T-3U-3W3X-3Y4d-3h3j-3l-3n6o-4p4r-4
*jaba	n3
*jada	D3F3
*jado	D6n-3
*jaj	a13o-3
*jaja	Z8a10h-3n-3o19
*jala	A3J9V4n-3
*jale	F-5G15W4X3d5h-4l3
*jalo	E10F-3J16
*jame	E5S15W7
*jan	D3j12m3p-3
*jar	E3W3X6j3k5q4
*jas	Q-3e5h5j3k4
*jate	C3
*jea	B4Y6d4
*jear	L6Q11W5d16n-4q-3
*jees	J9d-3
*jen	X12
*jeo	G8L5Q-3d6p3
*jera	A5B5D3G5H-3I-5M4P-3R3V-3W11a-3c-3d-3f-5j-4k11l3n-4
*jero	D3F4M3R5W-3f-4h-3k20l3m4n-5q-3
*jes	J-5T-3W4X17Y10d3l4q6
*jeta	E5F-4L4W5f3g7h3j3n-5q6
*jita	C4d-3
*jito	Q3Y4b4n6
*jole	Z3q8
*jor	F3H4J6R3X3c7h-3o-3q3
*ker	Z3a7
*ket	A-3B-3C-3D4F-4I-4J-3K4M11N-3O-3P5Q7R-3S5T-4U3V-3W3X-3Z-3a-6b-4c-3e7f-3g-3h11i5k-3l-3m-3n8o-4p-4q7r-4
*laba	Z8
*lace	R13
*lada	D3G4d4h-4n-3o11q3
*lado	C11G-3H7J3P-3b12d11h-4o-3p4q-4
*lais	f3
*lala	G3N4n-3q18
*lale	F11G-3W6
*lali	k4
*lalo	B3f8l3q8
*lam	A3G4
*lama	D4Q-3f10k11l4
*lame	W4c16q6
*lamo	d4
*lan	D3L3Y5
*lar	C3F3H-5I-3J-4K-3O-3R3S7T-7V-6W-7X5Z4b-3c10d3f3h5j-4m-3o-5p-4q7r3
*lara	K3n3
*laro	T6
*las	D-3F-3H-3J-3K3L7O5P-3T5a8d3e-3g-3h7j10m4n-3o-4q3
*lave	a3
*lba	k3
*lce	R3k3m4
*lda	a3
*ldo	A-4B3C19D13E16F11G12H-6I4K-3L8M-4N-4O-7P6Q9R-3S-4T-6U-3V-5W14X-3Y-3Z-3a-9b16c-6d15e-5g-3h-18i-8j-6k-5l-5m-4n-10o-7p16q-9r-4
*ldos	L4
*lece	E4
*lega	X7p3q-3
*lego	A6D7H7J-4L-3Q-4S6T-3V5W-4X-4Y-3a6j8k7l-4p3
*lema	D3R3k6
*len	D3H4L5N4P5W-3Z7b-3e3j-3n-3
*lene	k6l5
*lep	k4
*ler	C3d4
*lero	V5
*les	D-3E-4G-4H9J3K10M-3N3S-4T4U11V-3W-6Y-3a7b3c3d-3e-3f-3g-3h4i-5k-3l-4m5n-11q3
*leta	m7n3p5
*lete	N8b5q4
*leto	D5H7a-3e4m3p4
*leva	C7U-7V-3a3d7e3i9n-5p10q4
*leve	P8e4n4
*levo	C-3L-3T-3U18W-3a-3b15d-3e3h11i3n3o-3p-4
*lga	M-4P-3S9W3Y5d7h-3k3n3q3
*lgan	W5
*lgo	A14B5C6D-3E-4F4G-3K10L9N5Q3S-3T-4V-4W-3Y4Z-3a-5b13d-4e-4f-5g-3h7k-3l-3m-3o-5p3q-5r-4
*lgun	L5
*lia	C5E5F-4G4V-3f11h-4i3l7
*liar	K4f6
*lica	F4G7L3W5d3
*lico	c3n8q7
*lida	a3l3o5
*lido	U3h3n3
*line	N6
*lio	A-3B-3C-3D3E-5G-4H3I-3M11N-3O-5R-3S-4T8U-4V-5X-3a3b-5c-3d-5e11f3g3h12k-3l-3m-3n11o-3q13
*lir	N4i3
*lis	f3
*lita	C3V-3a9h-4i15k4l9p-3q-4
*lito	D4U3a4g3
*liz	O9a7
*liza	E3M5
*lla	A-4B3D-3G-5H-6Q-4T-4U-3V3W-3a11b-4d4i9m11p10
*llar	D3
*llas	a11d3h4i-3j11
*lle	M7P8
*ller	C5
*llo	C-3K3M4O17Q-3d3h6j-4l5n7o7
*llos	E3F3L4d-5j6
*lma	C3S7
*logo	j6
*loj	j3n6
*loja	H3n-3
*lojo	H3
*lon	L4P5e5h3j3
*lor	L6a3f3
*los	D-6E9F10G20L7P-5Q-3T-3W6a-4b-5d12f-4g-3h3j6k4n-5o-3p-3
*lose	P5
*loy	C4W3
*lpa	D4F5Z8
*lpe	O9Z5b3j3r4
*lsa	G4Z4e4h6
*lsas	W4a3
*lsen	e4
*lso	e24h-5
*lta	A8C5D7E-4G-4H-7I5J3L-4N-3O-3P-6Q4U-5X-4Z-4a-7b4c-4d-6e10f17g15i4j-5k17l-5m8n-3o-7q-10r-4
*ltad	O-3g3
*ltan	D7E3F3K4L-3S4V5a6b4h-3n-4
*ltar	C12P4W4b4d-3
*ltas	I6j4n4
*lto	F-3H-4I4Q7X21a-3h4j4o-3
*ltos	h7
*ltro	i3
*lub	N4f8
*lupe	I3k5
*lusa	e3h3
*luye	Q6n-3
*lvan	Y3e6
*lvas	J3
*lve	L3M-3R3Y3e17h-3i5n5
*lven	L3X3
*lver	K10T3e18g3h-3n6q-3
*lvi	e3h-3q3
*lvia	h4
*lvio	G6K7e9h-3i4
*lvo	S12n14
*lyn	l7
*mada	D3c11h5j-3
*mado	V4n5p3
*mal	g5h3n3
*male	F7i7
*mame	W3f3n8
*man	L11
*mana	A-3B6D4H12I3J-3K3M3O3P6U-3V-5a-5b-3d-3j4l8o-3
*mano	C-3W4a5c19j6k3p-4
*mar	A8C4D3E-3K9c5d7g3j-3k4l3o-3
*mas	A5B-3C7F-6H6I-3J8K-5O-3P5U6W-6X4a-3b3e-3f-3g-3m-3n3p-4q-4r8
*mba	F-3G4J3h4l3q6
*mbee	k4
*mbia	E4W11i4
*mbie	Q5
*mbio	E-3Q7R3S9V5W-4a9b-4d7h5l3n5q-10
*mbo	K9W4h3n-3
*mbre	A-3B3H8K-3L-5N7P3Q4S-3T-3U3V-4c-3d-5f4g3m9p-3r8
*mbro	N5f6
*mel	F5
*mela	B3l8m9
*melo	A5C4D-3H5h8i-3k3n7
*meme	H3W6
*men	H9U11Y6a5c4h3o-5
*mer	Q3S4V3a7f4i5j3q-3
*mera	F3L3f7o5q-3
*mero	A-3D-3E-4H5I4J3N4P-6Q6S5T-3Y-3d-4e-4f3h4j3k-3o-6p-5q3r3
*mes	J3a3d5j5
*meti	F5
*miar	F8
*mica	P3
*mida	j7
*miga	g3
*migo	O5U3a3c5l5m4
*min	g5l9
*mina	E-3F-4G9M-3N3W4h-4i-3l7q11
*mine	S4
*mino	V3l8n8p5
*mio	a10d8h5
*mion	a5
*mir	H4d12h-3
*miro	C3c4l6
*miso	A12F3G-3N4S-4W3k7l7m9n-3q-5
*mita	A3n6
*mite	L9W3
*mito	i3
*mium	q3
*mon	E3k10o4
*mor	a12n-3o11
*mos	A-6C-10D-4E-6F5H19I16K3L5N-4P8Q-6R-5S17T-6U-10V16W-9Z-5a-4b-7c-5d-3e3f3g-3h3i7j11l3n-7o5p-13r-5
*mpa	G8O8o8
*mple	L3P4W4f4h-3
*mplo	J3
*mpo	L8N5n4
*mpoo	C4j5
*mpra	B-3C-3D9E-3H-6I5J4L6M4N-3O-6Q3T-4a-5c-3d7e7f-4g-4h12i7j-4k-4m-3o-3p4q3r-3
*mpre	D8L-3P9d-3e4h7q10
*mpro	C-4H-3M7N4Q-3W11d-3e5h13n-6
*mpu	d3
*muel	l9
*mula	L5h4
*mulo	F5L5p6
*nada	D3F3N6U7
*nade	F4f6h-3
*nado	h3i3q-3
*nal	A-4B4C-4G-3H-4I-3O-3P-4Q5T-3U7V-3f-3i-3k13m17o14r-3
*nala	G3l3q10
*nale	F10G3d-3h8
*name	I8P6Q9T7h-3j-3n9q-3
*nan	L10W4
*nana	Q-3S8U4W4a6f-3j5k6l-4o7
*nar	H3L9N5S3d3j3
*naro	C4G4
*nas	A-3D-3E-3G-4I9O32U-3V-3a5c-3d-6e-3f4g5h14j8l-3m-3n-4o-5p-4
*nca	D10P-3d-4f7g3h5r3
*nce	C5H7S7b8h-3p5
*ncen	L11
*nces	n10o5
*ncha	F3c3e6h3
*nche	j5
*ncho	R6a9
*ncia	C-3G4H-4L6M-3Q5W5c3e6f-3j4l4n-5o8q-6
*ncio	N5X9a-3l21o-3
*nco	H3T5W7q-5
*ncy	B4R3c3k9n-3
*nda	B5C6E4F-5H5I-4J-7L-6N-4O19P-7R4V-4X-3Y-4c6d-5e-5h3i-3l9o6q-6r4
*ndan	B3H4K4j9
*ndar	C4Q9Z3j5
*ndas	L4O4n4
*nde	A-3B-4D4E-4F-4G-3K-3N-3Q8R-4S-7T8U-5W5X-4Y11Z11a5b-4d3f-3h-5j5m-3n4o-5p-4r8
*nden	U-3X9e3j16m5
*nder	H-3L4X5h17k6l5m7q-4
*ndes	H-3X12
*ndez	C3
*ndi	D-3F-3H-7I-4S-4T16U11W-3X-3Z13a-5h11n6o-4q15
*ndil	f3
*ndio	H6U-4W15c3
*ndo	A4B4C-4E-8F-6G-4I-3J5M-5N-6P5Q3R-3S13T6W-13Y6Z7d-3f-10i7l3n3o-4q5r8
*ndon	R3
*ndos	G5T12
*ndra	C9a6j4n-3p5
*ndre	b9
*ndy	B5G3R3W3f3
*nee	g3
*nen	D3F3L5N9O-3W5a-4b-3c6g-3j17n-3o-3
*ner	C-3D7E4H-3L-4Q5T5X4a-3d3e-3h-5j10k8n7q-7
*nera	L3Q13R3h3i-3j4q6
*nero	C4D-3H11I6L6U-4a-3b8e11h-3
*nes	A21B6C-5H4I3J-5K4L-4N-5O7Q-6R-5S3T19U-10V-7W5X13Y14Z-3b-8c-6d-8f-6g-5h3j4k4l-4m9n-11p-8q-9
*net	K5L3Q4a3
*neta	Z4a4
*nflo	G4
*nga	A4E10P-3V5c7d6l3n-3o4
*ngan	N4
*ngas	J8a7
*ngel	R4f3o3
*ngo	A6B-4D3E-5F-4G-3I5J-6K3N-5O-4Q8S5T9V5Y-4Z-5b12c-3g8i-5l-5m10n-4o-5p-7q-4
*ngos	a4j5
*ngun	J7R3
*nia	D13H-3J-3P-3Q-3b3e8h-6k3m5n-5p3
*nial	o6
*nica	W4c3
*nico	c6d6
*nida	F5G3L4R3g3
*nido	A8
*nimo	G-3I-5L4f10i4j3
*nina	h3
*nio	c3h3j3
*nis	e3
*nita	T4V3f3h3o6
*nito	O5a9o3
*nje	P3d16h-4n5p6
*njea	B3Y5
*njeo	G6L5Q-3W3d7
*nla	E14l4q-4
*nle	A3C-3E5F8G4Q-3W5X8a6d-4h3i7l5n-5
*nlo	D-3E4G3I-3N6X4f3h6k5q3
*nlos	h4
*nme	A-5D-7F-4G-3I-4J-3L-5N18O-3P-4Q-3S-3W11X5Y16b-5c18d-5e5g13k4n-4o-4q-3r-3
*nne	l7m5q-3
*non	a4
*nor	B-3C3D3H-3K3O6P6Q3V-4W-3a-4d-5f5h4k-3p5q3
*nora	A-3B-4C3D3F3H-4I-3P3Q-4R-3T-3V4Z4e4f6h5k-3o-3
*nos	A-3B-3D16E3G9J-3O17S10T-5W-4Z-3a6b-6c-4d-5g4h-3j3l4m-4n-13p-3q7
*nota	D3J7g3h9q-3
*nque	Z5q5
*nsa	L6O7W3a-3d13h3
*nsar	F3n4
*nsas	D3b8
*nse	D9G5N11
*nses	o5
*nso	W4a4
*nta	A-7C6E3F3J8K-4L3M5O-6P4R-5T-12U-4V6Y-3Z-9c-4d5e3f4g5h10i5j3k-9l-11m-6n5p3q5r-8
*ntan	L7j9
*ntar	F-3G8L9P-5U4b-5d6f6g9h6n4q-3
*ntas	A4B4C-6E-3F-3G-3H14I12K15L-5M-4O-4Q5T3U18W12X-3Y-4Z-3a-8b-5d-3e-3h-3i-6j-5k4l3m7n-8o-5p-4q-4
*nte	A-8B-3F3H-10K4M4O-3R-5S4T-9U-6V14X-7Z-4a-3c14f8g-4h5j-3l3m4n4o10p-3
*nteo	I4
*ntes	A7D4E-4G-3I18J8K16M-4O-4P-8Q8R-3T-6U4V-7W7X-5Y5Z-4d-5e-5f4i4k-4n-8o-6r-4
*nti	N4Y8g-3
*ntia	e3
*ntio	e5n-3q9
*nto	A-6B-6C12E-7G-6H15I-12J-3K-7L9M3N-4O-7P4Q5R-3S5T-3U12V-4W11X4Y-5Z-4a-3b17e-3f-9g-5j8k-7m-8n5o-3p14q5r-7
*ntos	A3B7C9D8E7F10G8I8J4K-5L8M-7O-8P6R-5S-8T-9V-5W6Z-6a-3b11c-8d8e-8h-4i-8j-9k-7l-6p7q-3r-6
*ntra	C-3E-4G4H3M3R7d8f3h-3k4
*ntre	H6M4W3h-3k4l7m4n-5q4
*ntro	A-3B6K3L-3Q-4T-4V-4a-4g9j5m12n15o-3q-4
*nts	C3F4b5d5h-4
*nua	V8
*nual	E5
*nuel	R4k3
*nul	C5l4
*nula	h-3q23
*nuo	S5o-5
*nuto	S6q4
*nuya	G3
*nvie	Z3
*nvio	Y3Z3j3
*nza	C8b12d-3h-4l4n-5p7
*nzan	C3W3
*nzo	n4p3
*oba	q3
*obar	A12Y8
*oble	D10F4G4L6W6a-3k-3n6q3
*obo	B7G4e-3l4
*obot	r9
*obra	c4e3h4q6
*obre	J6P-3S6U7V-3d4h10k4l3n-3q12
*obro	M4U4V9d3h4m-3p9q-3
*oca	G-3H-3L3S-3V13W9a10d4e5l4p-4q-3
*ocha	e3
*oche	B6D4S5X6a4k4l-3n-3q-3
*ocia	H5
*ocio	H6W5g11h5k5r6
*ock	h4
*oco	B8D3F5Q4e4r9
*ocos	I3e5
*oda	Q3j3o5p-3
*odas	K4L6P3S3W6j-3o3
*oday	U12
*oder	L3
*odia	j4
*odo	A4B6C-9D-3E-3F-3I-3J5K-3L3M-3N7O-3P6Q12S-4T4U-5W-3X-3Y5Z-3a6b-5c-3d4f-4g-3i-5j-6m-4n5o13q3r-3
*odos	C-3H4I4L3O3P5W7Y5d4
*oes	C4p6
*ofe	E4P5
*ofia	f3k4
*ofis	k5
*oge	G5
*oger	C3j3
*ogio	h4
*ogo	j7
*oila	E4
*oja	D6H4n-3
*ojo	H3V6
*oke	H-5a7q13
*ola	A-4C-3D-3H-3O36Q-3T-3U6V5a-5b4c-3d-3g5h8i-3k3n3o-5r-3
*olas	O5T6n-3
*old	O-3S11U4
*ole	F5G3O13V-3a8h-4q5
*oles	H8a6
*oli	C3G3P3d4h3
*olio	H-4M9Q6a-3b-3e9h12i4n3q10
*olla	a7
*ollo	O8h7o4
*olo	J11Q5S-3U4X6Z7n-5
*olor	h4
*olsa	J-3Z5e6h6q-3
*olso	e17h-3
*olvi	D3Y3e3h-3q4
*oma	J8Q5d4
*omal	h4
*omas	C8F-4G-4H10J14L4O-3P-4U4W-4b5d-4h3o-3
*omba	V3q4
*ombo	h6
*ome	O3d8n3
*omen	d3
*omer	Q3S3V4a9f5h-3i3j6q-3
*omes	d4
*omo	A-7B-5C-5D-3F-7H10I-4J-3K-4L10N4O8P-5Q19S-5T10U4V-9X-5Z-6g7h-9i-10j8k4n7o-8p4r9
*omos	I6X6Y3m3
*ompa	O9o9
*ona	C9F11G3H-7I-4K-3L3M-3N-4O-5P8Q-4S-4U-4V7W3X-3Y-3Z5a-7c13e-5h4i10j-5l-5m-6n-9o-4r9
*onal	B5H-4P-4U8V-3a-4k12m17n-3o14q-3
*onar	H4
*onas	I11h3
*onda	i4
*onde	B-3C-3J-3P6Q13T9U-4W-3b-4d4h-8j12r12
*one	Q3T4Z4a3h5n7q-4
*onen	D7F3L4
*oner	D8Q8W3d3e-3j8k5n-3
*ones	A18B9C-4D-3H-4I-5K4M-3N-3O-4P-6Q-3R-3T26U-6V-4W5X18Y18b-4c-4d-3f-3g-3h3i-3j4l-3m-7n-6o3p-3q-6r-3
*ong	Z6q5
*onga	h3
*ongo	Q15T7W3p-3
*onia	a6
*onla	E11l3
*onle	E7F8G5W5d-5i7l3n-3
*onlo	E7I-4f6h4k4
*onme	A-4F-3H4W12Y4g8h5k3
*onne	l5m5
*ono	C4D-3E-4F3G7H-5J-3P-4Q4R3T-3V-4X4a-4b3c6f3h3k3l-3n-4o-3
*onos	P3V3n-5o9
*ons	H3V3a3b6
*onto	L4M5Q4S-3h3i4n6q12
*ood	O10
*oot	f3
*opa	a6j3
*opan	j5
*ope	L7
*opia	i8
*opio	V3k3q3
*oque	G4J-5Q3Z13q14
*ora	A-7B15C-3D5G-3H-9I-6J-4K-5N-4O-6U-6V6W6X-5Y4c5d3g-4h3i6j9k12l-3m-7o-11p4
*orar	D3f3
*oras	W5a4l3
*ordo	W3a4i8q-3
*oreo	L5j7
*ores	H-3I13P6R5a-3h-4j7l4m19n-3q-5
*orge	g4
*oria	B7G3H-3
*orio	A-4Y9
*orma	D4Q10T5
*orme	D4F5H6e3q-3
*oron	a10
*orra	L5M-3N6Q6V6Z6h-4n-4q11
*orre	W8l4
*orri	l5
*orro	B3C3D3R6b5q-3r-3
*orry	Z13r8
*orta	D3
*orte	A-3E-3F-4G-3H14M-3O-3P-3Q4S-3T-3U3V-3W4X7Y8Z-3a-7b3c10f-3h5j4k-3l-4m-4n5p-3
*orto	X4n5
*osa	A-6B6C-3H-3Q4T8V-3W6X3a6b-3d-3i5n6
*osas	A4D3H-3K16S-3T6X6a-3b-3n3
*ose	P3
*oso	K7W5Y3b-3d-4l3
*osto	L7j5
*osy	O4a6
*ota	C-3E-3F-4H-3J5L-3M11V-3W4a-5e12h13i8p3
*otal	C-6D-3E-3H10I7P4S-3U12W-4Y4a-3b7f-3h7n-3p6q5
*otas	Q3V-3h4i3
*otes	J6a10n-3
*otis	Y5
*oto	D3Q4Z3a6e8j3n-4
*otos	e7
*ount	N7n4
*oven	D3J4V3f4g5i3n-3o3q-3
*over	a11k-3l4
*ovia	T4W7Z3h4
*ovio	B10H3n-3
*ovs	P16
*oya	o7r-4
*oyo	C4h4l3o4
*ozco	B3D-3P5r5
*paga	X6a3
*pago	n3
*pal	T12
*pam	X18
*pan	N3j5
*par	d6
*paro	h3
*pas	Z5d3g5
*pedi	l4
*pel	a4
*per	o17
*pera	A8F3S16
*pero	Q4b-3n13
*pia	i8
*pias	U3
*pic	E4j5
*pida	C5
*pido	o12
*pina	Q5n-4q4
*pio	G3S4k3
*pita	H-4W6c6l5
*pite	H3h-3i17n-9
*pito	Q11a-3i-8n9o6
*ple	L3P3W4
*plen	I3
*plo	J3
*poco	D4
*pon	h4
*poo	h3j5
*pora	k11
*posa	A-5B3Q3W4X5d-3k3q4
*poso	W4d-4l4
*pra	B-3D8E-3H-5I6J4L5M5N-4O-4Q4S-3T-4V5X3a-6c-4d6e6f-5g-4h10i6j-3k-5m-3o-3p5q3r-3
*pran	I3
*prar	C4L7g3h7
*pras	C-3P25Q5X-3Y4c5h-3
*pre	D12L-3P11b-3d-3e5h7j-3q9
*pro	C-3H-3M6N3Q-3W10d-3e4g3h10i3n-5
*ptan	j10
*pto	J-3T10Y6f3m4n-4
*pues	L5Q7S15W-3b4c3d-4j-3n-3p9q-5
*pure	q5
*puso	E4a8n3
*que	C-3F4G11H-4J-6L-3P-4T-5V4X-3Z16f4l-5o3q14r-3
*quea	W3l5n4
*quen	W3c5
*queo	Q3l3
*ques	W6
*qui	A-3B-4D-5H-4L-3M-3O11T11X-3Z11d-4e3g4h10k-3l5m4n-4o-4p-3q-7
*quin	k6
*raba	D9F3
*rabo	n14
*rada	I6J-5K4T3W4a-3i3l5m5n7o6p-4
*rado	A-3B-3H-4I3J-4K8L3M7P12S-4T-4U14V-3W3a-4l-3n-10o6q10
*rae	A-3B-3C14D-4E3F-4H-5I7K3M3P3U-4W-6a10d9e6f-3h-7i5j-3m-3n-7o-3p11r-3
*raen	e6h3j13
*raer	E4F4S4h-3
*raes	H5
*raia	D5F5Z3a3q3
*rain	l6
*raje	D7
*rajo	e12q-3
*ral	H7a4f3j3n-3o-4q3
*rala	G9h-3l8n3q17
*rale	F-4V6X6d8h7l3n-3o15
*ralo	J3Z3f6l3n-4q3
*rama	I14L4N9O-3a-3f12g9h-3j-3l-3m-3n-3q-3r3
*rame	D-3E8G-3H-8M-4N9P4Q-3S16T-4V-4W11a-4c-5f-3g9h10j-3k-3l-3m8n-6o-3q9
*ran	A8C-4G13H-6I4J-3L12M-3N6P-4Q3S-4T-3U-3W-5X7Z-3b-3c-3d-6e-3f-3g-3h-3j11l3n-6o-4p-3q15
*rano	W8
*rar	A-5B3E-4F-5H4I-6J8K6L9M-4N4O-3P-5S-4T-7V-3W-6X-3Z-4a-6b-5c-3d6e-3f10h15j-6k13m9o-6r-3
*rara	D3
*ras	E-5I-5J-4K7M-3N-3O-6P17Q9R-3T4U-4V7W4X-4b-6d-7e6g7i-6j-5k-6l6m10n-7o-7p-3q9r6
*rat	k3
*rata	W5Y3j6r4
*rate	S17a-3k14o-3
*rato	D8j3l8
*ravo	o17
*ray	D4n3
*rca	C7R5q-3
*rcar	c7
*rcas	j5
*rco	N6a4q3
*rcos	l8
*rda	a3b-3j5n12o-3
*rdad	D3a4c4j7n5r5
*rdan	j3
*rdar	J3L3
*rde	A3H6K5O10Q-3S6U3V-3a-5k-3l4q-5
*rden	F3Q5a3h3j3n-3
*rder	D4F3
*rdes	D4J5O8b3g4
*rdi	D7Q7T11
*rdio	M3R4a10n5
*rdo	D-3H-3I3J-4L3M3P3S3V-3h-3i5l4m8n5o3
*rdon	Z13q4r5
*rea	M3a5f4h-4k10o10
*rear	f8h5
*reat	o7
*rece	C5D5E5P4U3a-3b5f5h-5k-3n6
*ree	C6
*rega	F7f7k3
*rego	H4e6
*rei	Z4
*rele	f7
*rema	e3
*reme	V3W5
*ren	A4N6X10a-3d5f7h-4j11
*rena	k5l13n4
*reo	j8n3
*repa	Z3
*rer	R3Y4Z9a10n-4o-3q6
*rera	f3j3
*rero	H4P4W4g3
*res	A-3B-4D-4E-3F-3H-3I8J17K-3L-4M-3O-4P5Q-3S-4U-4V-4W8X-3Z-3b-4c-3d-4e-4g-3h-3i-4j15k-4m16n-10o14p-3q-11r30
*resa	E4J5N4Q3e4g6h-3l6r6
*rese	A4O4S5q-3
*reso	S7e10h-7i9k9
*ress	j5
*reta	E7n4
*reto	n3
*rey	l3
*reya	C3k5
*rfil	N10f3
*rga	D3F6G4P6d-6h3n6
*rgar	F8j3
*rgas	D7j5
*rge	C3c5g6h6j4
*rgio	f5g5
*rgo	F5a4
*rgos	P5
*rgue	q7
*ria	A-3B4C-4D5E7F-4H-3L4P-3Q-3T-3W-5Y4Z5a-4g5h6i-3j3k6l-3q-3
*rial	B10P20Q4T20a-3o-4
*riam	f6
*rian	D3l4
*riba	C3n3q-4
*ribe	Q8X15f9g7h-3o-3r6
*ribo	Q7S9
*rica	a9
*rice	A5
*rida	a5j5
*rido	W3g3q4
*riel	k3
*rige	E8q7
*rigo	q4
*rijo	Q7q-3
*ril	R5
*rima	N7W3d-3k4n-3q3
*rime	W9
*rimo	l5
*rina	k5m3
*rino	R4o6
*rio	A-4B5C-3D5F3J6L-4O-4T-4W6Y11Z4a10b-3c-3d-3h-4j3k6l8n-5o-5p-3q-9
*rior	V-3Z4i8n4p6q4
*rios	X12Y6j6m11
*rir	W4d3e3g6
*ris	h3
*risa	n3
*rita	A3B-3I4L4P-4Q-3S15T-5V-3W-4X-3a4b3h7n4o-4q-3
*rito	D9Q4T-3V3a10h4r-3
*riza	k7
*rizo	A11F4Y5
*rla	A6B8D-3G-3H-6J4Q-3R7T-3U-3W6Z5a-4e-3f5h-4n8o-4q15
*rlas	m5
*rle	B-3C-5D-3E6F7G12J-4L5R6V-3W-6a-3b-3c-3e10f4g4l-3n-3
*rles	K4c9
*rlo	E9G5S6e4f9k-3q-7
*rlos	E6G-4L10d7j-3k5
*rma	A10D4K-3Q10T5p4
*rmal	g4
*rmar	A9C5K11g4
*rmas	A10K-6o4
*rme	D5F3H7J-4L-4N12O-6P-4S-3W-4X9Y8Z-3a-5c7d-4f-3g18i-3j-5n3o-4p-3q-3r-3
*rmen	D4
*rmes	j7
*rmin	l3
*rmir	H3
*rmo	B3Q4S6d3k4
*rna	j9
*rnal	o5
*rne	W4c3h4j-3
*rnes	F4H6O7S3W3a3n-3
*rnet	K6L3Q3a4
*rno	O3Q3U7W6a3f-3i-3k5n-3q-3
*robo	B8e-4
*rofe	E6P3
*roma	J6
*romo	W3g5j8n-3q4
*ron	A5C-7D19E-5F3G8H3I18J-8K18L-9M8O-4P10Q-8R-5S-3T-4U-8V-6W-3X-8Y-5Z-7a9b9c-5d-15e15g-11h8i-5j5k-4l-3m-7n10o-8p-3q4
*rong	Z3q9
*ror	D8E3F4G4X-3Z8d-3h-3n9o-3q5
*ros	A-3B6C4D7E12F6G-3I7K-3L-3P-3Q-3T-3U-3V-4W-4d-5f-4i4j4l8m12n-3o-3p-3q7
*rque	D4G5V4a3c4d-3f3
*rra	B-3H-3J3L4M-3N8Q4V6W4Z4d-3n-4q6
*rran	N7Y4j8l3
*rrar	H3N7
*rras	T3q3
*rrat	k3
*rre	H15S7W5a-3h3l3n-4o6q9
*rrea	o9
*rren	N7
*rrer	a4
*rrey	l3
*rri	l7
*rro	C3H3L-3R3V4W-5Z3a5b5c-3h4j9n4o5p-3q-3r-3
*rror	D9E3F4G3R5X-3Z8d-3h-3n10o-3q6
*rros	h3
*rry	Z13r7
*rsa	q16
*rsal	H6I3W5j7k6m5
*rse	C-6K9L4V-4Y3f16n4p6
*rso	H4
*rta	D7I3S-3X4a8j5n4
*rtan	a3
*rtar	D7j9
*rtas	K8L4T-3W4X13Y18j9
*rte	A-4D-3E-4F-5G-4H14I-3J-3M-4N-3P-4Q3S-5T6U5V-5X6Y7Z-4a-9c8g5j3k-3l-5m-5n-3p-3q10r6
*rten	j8
*rtes	B3H9O3P4Y5n-6
*rtin	k3
*rtir	L8k4l4q13
*rto	C8E-3F3H5X7a-4d-3e4j6n8
*rtos	H4I5j7
*rudo	a6
*rupo	I3Z13
*ruta	H3
*ruz	a9k3l4q-3
*rvar	Q3
*rve	D4L3a4b-3d7n-3
*rven	L11
*rves	T10
*rvio	e3
*rvo	j3
*rzo	L3k5
*sada	H4J-3P3W-3a3d-3e4i5j9m3p6
*sado	G4H9M3P4T3l3
*saje	D-3R3T5X6Z10a-3n9o-3q-3r3
*sal	H5I3V-3W6a-3j8m6
*sala	F8e-4q13
*sale	F5G-3W7e7i-3p3
*same	A-6B5D-3H5K4L-3P4Q-3R5S-4T-3V6X-3Y14a4b4c10k-3l-3m3n-7q-3
*san	I3L9O-3Y4c4e8j6o-3
*sar	C-5E-3G-3H-4L9N-3Q8S-4T9V-5X-3d17e11f-4h4o-5p3
*sas	H-5K20O-4P4S-4T4U-3V-5W4X3a5d-3j7r-3
*sca	M12j3q-3
*scar	M4
*sco	G3Q6S7c3
*scos	h4
*sde	H3I7L5O9P4S-3U10a-3d-3h-4k3p-3q-5
*sel	a5h3j4
*sela	q6
*sele	W4
*selo	E4G3q3
*sen	D3X3e5j5
*seo	N5c3d5
*ser	T8
*sero	D9W4j6
*ses	I5J4L3d-3f3j8l3n-3o4q-3
*shaz	N6g-3q10
*sia	B3F12G4J3f5g6h-7q-4
*sica	a3
*sigo	S4
*simo	D9o20
*sina	H4h3
*sio	h3
*sion	M3W8X6Y8a-4h3n-3
*sita	D3L4d4f4h-3j5
*sito	D-3E4M3Q-4S-3Z-3a5c3d-4h5j4n-5o-3
*sma	D4J3Q7h-6i14n-5p3q4
*sme	a3
*smo	C-3H-3L7Q7X-3g4h-6i19l4p11q-5
*smos	i9
*sol	R4
*sona	N-3Q-3T-3V6Z4a-3c13f4i3m-4n-5o-4p3q4r13
*sor	S-4W6c20
*sora	a3j3
*sos	B-3G3I-4J-3K-4L8N-3Q13R-3S-4T-4U-4X14Y14Z-4a-8b4c-4f-5h7i5j-4k-6m-3n-3o4p-5r-3
*sse	k4
*ssy	l7
*sta	A7B-3D5E5F-3H-5K4L-4N4O-5P-5Q-5S-7T-4V-8W-3Z-7a8b-5d4e-3i-7j7m9n3o4p9r6
*stan	A5D8E4H-3I4K3P-3T-3U5b-6d-3j12m6n3q-4r-3
*star	A3C-5E6G6J-3K-3L14N4P-3Q-3T4W-3X7a-3c-3d9g-3h-3j-4
*stas	D4O11T-4a4j-4n7o4r7
*ste	A4B9C-3E7F-5G6J-7K-4L-9N-3P5Q-4S-8U-5V-4W-6X3Y-3a13b-3d-9e-6i-3j-10k3l-9m-3n15o16q5r13
*sted	Z5a7r10
*stel	F4e6j3q-3
*sten	A3G6K3X9Y3
*stes	J8
*stia	F3
*stio	q3
*sto	A3C-5D11E-5F-5H-6I-6J-8K-4L9M-4N3O-6P5Q4R-4T12U-3V3X3Y-4a-10b-7g-6h12i-5l14o14p-3q-7r10
*stol	i3
*stor	j4
*stoy	J3L-3O5S6T4X6b5c-4g7h3j-3n-4q-4r4
*stra	C3J3P3Q4V-3W-3d-4f12h7i-3k9q4
*stre	H3I-3J-7Q4h-3i5l9n8q10
*stro	B12C-3G-3H-6I-7J3K3L-3M7N6Q4U14V-3a-3f3g8h-7k-5m-4n10q3
*sual	H14
*sumo	J4h9
*sura	a4q5
*taba	E5H-3J10Q-3V5Z5a-3j-3q12
*tad	O-3Q4d9e4
*tada	n11
*tado	A-4B3C3H4I11L-3P17U-3W-3a-3b4c-3i3j-3n5p3q-4
*taff	m8
*taje	C5E3L13W7
*tal	C-6E-3H9I9S-3U12W-4Y3a-4b6h7j-3m-3n-3p8q3
*tala	n3q6
*tale	C-5E-5G19H-3J-3V-3W8X5a-3d8e-3f6h3k-4l11o-4q12
*talo	E5c3n4
*tame	C4D-4E6H4J-3L-3S8T6V-4W15b-3c3d-4f4g12h9i-3n-5o-4q-3
*tan	A6D14G-3H-4J-3K9L5P-6Q-4S4T-5V6W-5a8c-3d-5g-3h-7j25l-3m4o-4p-3q-6r-4
*tana	Z8j4o-3q-4
*tano	C6
*tapa	h3
*tar	C3E9F-3G13H-7I-5J-4K-5L12N5O-4P-3Q3S-4U3V-5W-3Y-3Z-3a-5d12h5i-4k-4l9m-4o-6p-4q-4
*tas	B3C-8E-6F-6G-5H8I7J9K12L-3M-7N-4O5P8Q3R-5S-5T-6U13V-11W11X7Y13Z-6a-4b-9d-5g-5h4i5j8m3n-5o-3p-6q-7r3
*ted	Z5a6r9
*tega	l3
*tel	D3F3e3j3q-3
*tela	f8n8q4
*tele	F3G7h9i5q-5
*tema	B4D8E6G-3H-5I-3N6P-3Q3T-3U-3W5a-5e-3i-4j-3k4l5m4n4o-3r3
*teme	S12T3W3Y4h4k4n5
*ten	G6N9P-3W4X11Y4b-3h-4j4
*teo	I6
*ter	H-4J4K-3M-4O-3Q6a-4c8e5g3h6i7j-3k5
*tera	S5a5d3
*tes	A6B3D3E-5G-4H5I17J14K17M-3P-4Q4R-4T-8U5V-8W5X-4Y8Z-5a5c-3d-7e-3h3i3k-5l-3m-3n-13o-7q-3r-5
*than	B3R3
*thya	l7
*tia	F4h3
*tica	J3V-4i9
*tico	r6
*tida	B5M-3j3m5n-4q5
*tido	B6H-3O-3P4U7a12e4h3n-4o-3
*tier	H12
*tigo	D3G3Z6n-3
*tima	B3P4W-3a-3b3i4n8p8q9
*timo	B-3G4H-3U-3i3l4n5p5q7
*tin	k4
*tina	E3a3h4
*tino	H6k3
*tio	B5J4M7e4k-3q13
*tir	L5a-3k5l5n3q10
*tira	G8l4q3
*tiro	G4
*tis	C3L6W4Y4d4p4
*tita	N3V4f4
*tito	D-3S19W7X3a-3i7n3
*tiva	Y6l20m5n-3
*tivo	C-4E3L3W4b-3c14e4n4
*tla	l4
*ton	h3
*top	X19Y4o-3
*tor	K4a4j4n-4
*tora	f3
*tos	B5C5D4E5F7G7H3I11K-7L7N5P4R-7T-11V-8W5Z-8a-7b7c-9d7g3i-4k-5l-8o-6p6q-4r-3
*tosa	W5n7
*toy	H3J3L-3O6S7T6b4c-4g7h3j-4n-6o4q-4r6
*tra	B-6D3E-5F-4G3I-7J10M-4N-4Q5R9S-3T4U-6V20X-6Y6a-3b-5c-7e-8f5g-5i18k10m-7o-12p-9q5r-5
*tran	Q3R6
*trar	A-3D-3H-3I-4J9K-3L-3R4T-3U-4W-3a-3f12h10k6m14o-3
*tras	H-4K6O-5P-4Q-5T4V13c-3e3g5h3i-3k-3m-3n-3q8r7
*tre	C-3D-3F-4H9I-5J-7L-3M3P-3Q6T-3V-3W3a-3e-4h-5i4k3l13m5n3q11
*trea	M3
*tres	J13
*tro	B11C-4E-5F-6G-6H-7I-8K3L-7M7N3O-4Q8R5S4T-8V18W-3X-4Y-4Z10a-7b-6c-3d-3g13h-7i7j4k4m5n11o-11p-5q9r-6
*tron	C4E3q3
*tros	F10i4j5k3l7
*tta	a7h3
*tual	h4
*tud	A5D3j3
*tura	C-3D-3F-3H-3Q4T-3U4V-3W10a-5d-3e-3h14j19k6l-3p-3
*tus	b4n8
*tuve	B3U4
*tuvo	B4H9X5l5o-3q7
*ual	A3D-3E6G-3H9I7L8M7O-4P-4Q6S-3V-7W-3X-3a-4b3d-5e-6f-3i12j10k-3l-3m-4n11p5q-8r-4
*uana	a6
*uapo	a9
*uas	M4
*ube	C-3F5L5h6k6
*uben	k6
*ubi	b4
*ubio	W3n5p6
*ubir	F7h8
*ubo	H10M3O21n4o-3q-3
*ubre	H10P3d6
*ubri	l3
*uca	C3G3L4a6
*ucan	L8
*ucar	d3j3
*uce	G5
*uces	h3i3j3
*uch	U6o9p4
*ucha	F3S3n3
*ucho	C3X4j3n7o5
*uco	R4
*ucto	D6e11
*uda	C-3H-6K13S3T16U-5V-3X-3c9k3m-3n8
*udas	K11a3
*ude	r5
*udes	A18
*udio	Q5Z10
*udo	a4j4n3
*udos	O13o3
*uea	W5l4
*ueba	A8k5
*uebe	A6
*uebo	A11Q5
*ueco	D3E4
*ueda	C7H-5T-3W5k14l12n-4q-5
*uede	D5J-3L6Q4S-3T10V3a-4c3f4g-3h-3i-3j7m4n3o-3p-4q5r-3
*uedo	B-4D-6G-3I-3J-5K7L7M4N-4O-5R-3S9T9U-4W-8X-4Y-3Z-5b4c5e5f-3g5h-6j3k-6l-5n12o5p8q5r-5
*uego	D-3S12T5V3W5a4n7o5p-3
*ueja	D6
*uejo	F5c4
*uel	a4l6
*uela	a10c3
*uele	B4a11
*ueme	L7N4Q5T13c3
*uen	A-3D3G-3H5K3L-3O19P-4Q-3S-3T-6U-4V-3X4Y-3a5c5h3j7l-4n-5o11q-3
*uena	H4O-4X5a-3c4n5o6
*ueno	A6E4J-3O-6V6a9b-3c4l3n-6o11
*ueo	Q3l3
*uera	E4F-3G8V3d-4k5l7n-3q3
*uero	E3F5
*ues	G-3H4L6M-3P-3Q4S12T-4U-3V7a-4b5d-5h-3j-5l-3m-3o13p10q-7
*uese	r10
*ueso	c5h3
*ueta	D3e4
*uete	e5j5
*ueva	Q5V13a-3f12h10k13m-3n-5o-3
*ueve	G3W4d-3l3n6
*uevo	A-3C-4E-3H-4I-4L-3M-3P-3Q-4R6S-3U-3W7X-3Y3a5b-4c-3d-3e-3f8h-6i10j5k6o21
*ugar	j5k3q6
*ugo	R3k4
*uide	a4l7
*uido	L4a4h3
*uien	B19C-4D4F-6H-9I13J-5K-4L-7M18N-4O5P-3Q7R-7S-5T-6U-4V3W3X-5a6b-6c16d-8e-8f-4g-5h-13j-4l-7m15n11o-5p-5q-5r20
*uin	k9
*uina	c7r8
*uipo	k11m20q-3
*uir	N3n10
*uis	J-4P3a12k4l6
*uiso	D3e4h9l-3n-3q12
*uita	B7E3F-3G7Q4W10X5Y-3a-3e-4h-3i-4l7n-7q18
*uite	Y5q5
*uito	U4a6
*uiz	k4
*ujo	o14
*ula	L5h3n-4q16
*ular	D-5F3G3H-4J-3R3T-4V-6W-6a-3e-3f3h7i3j-4l5n4p-4q7r6
*ulce	R3k4m4
*ulio	f5g3
*ulo	C-3F5L4R3h4p8
*ulos	e3
*ulpa	D4F4Z10q3
*ulpe	O11V-3Z8j4
*ulta	C10b6
*ulto	H-3Q5j6
*ulu	k5l8
*uma	H8L4
*uman	L9
*umar	F8k5
*umba	G6j3q6
*ume	e3
*umel	F3
*umen	H11U6X3Y7
*umio	h8
*umo	J4U7h8n4p-4
*umos	P10
*una	J19K15M3Q3V-3a-3o-3q-3
*unca	D9P-3d-4f8j-3r3
*undi	Z16n-3q12
*undo	J4h-3i14j4
*unes	D3E3G4H9M4O3U-3Y3e3k7n-3p-3
*uno	A5a4f3h3j5
*unt	N6q3
*unta	C9D-4L6P-3S-3V-4W8a5b-3e-3f5g10h9q-5
*unte	U6d6
*unto	D7L13Q5S8U-3X5a-4c5h-5j-4o-3p10
*upa	d3k3
*upar	d6
*upe	C4G5S4T4f-3k4q-3
*uper	o13
*upo	C3D-3R5T6W-3Z13a-4c3e-3f5h5n-3q-3r-3
*upon	h4
*ura	D9E-4H-5L4R3S-3T-4U4V-4W4c-3d-4e-4h8j17k5n-3o-4p-3q3
*uran	L8X4
*uras	D3Q3U3Z3e5
*ure	h3q6
*ures	J10
*urno	B4K4U10W7f-3h3i-3k4n-4q-4
*uro	D4H4Q3X4a7h3n-4q-4
*uros	D3
*urra	D3J4q3
*urso	H4
*usa	S5e3h3l3
*usca	M11q-3r3
*usco	Q4S6c3
*use	A3G3H-4M-3T-3V-4Y7n18q21
*uso	D5E4F3M3a5r4
*usta	C-3E9N4o7
*uste	A10B13C-3E12F3G5Y3a-4d-3h-4o-3q-3
*usto	e7o9r4
*uta	H3
*uto	S7q4
*utos	S10o-3q3
*uve	H3U4
*uvo	B8H10X4a4l4o-4q9
*uya	G4o6
*uye	Q6n-4
*uyo	C6r3
*vado	E3P4i3
*vala	k5
*vale	L5
*van	W7X-5Y8b-4e5l7
*var	Y11l10
*vas	J17T3k4n-4
*vel	L6W4
*vela	E5a5k3n-3q11
*vele	F6G-3
*velo	E4q6
*veme	Y3
*ven	J5L10O4V5W-3a-3n-3q-3
*ver	H-3K13T3a3e18h-3k-4l7n5o-4
*vera	h3
*ves	F3H4P3T11W-3a10j8n-3
*via	C4E-3F-4J3K3L-4P-3W3a-4b8d-6f4g6h3j5m5n6o-4
*viar	R6
*vida	Q3a3e-3i7
*vido	Q3
*vie	Z3
*vin	f6l5m3
*vio	B8G5K5V-3Z3a-3d-4e10i5
*vios	j4
*visa	C9n8q-3
*vise	A6
*viso	A6H-3Q3S11X3Y4h-3n4
*vita	R6
*vito	B3Q3
*voca	l8
*voco	E5F3Q4q4
*voke	q8
*vor	C4D-7G-3H4J5L-7O-5Q-5R3T4U3V4W-3X4Z-5a-4c7g5k4o-7r-3
*vos	I15d3k4m6n3
*xaca	a3
*xima	Q5V9W4p4
*ximo	V13o11
*xto	o3
*xtra	A4F4W3j4
*xxo	h3l3
*yan	W3d3k4m5r5
*yas	J12q-4
*yele	F4G-3
*yeli	A4f3l11
*yer	B8C-3D3H14I4J-4K6L-4M3O-3P-3S-3T-3W5b7d-4e4i-4j-5l5m-3n-4o-3p-4
*yor	D3
*yuda	T16c10k5q-3
*yuno	a6j7
*zada	A4c3e-3n3
*zado	A3m5
*zala	A6W5
*zale	A7E5
*zalo	E4
*zame	A-3L4W14h-3n5
*zan	W3
*zar	A16C-4E7L6M3N-3Q7W-4a4b-4f3g7j3n-4o-3
*zaro	l5
*zas	W4e3h5j4
*zca	E3q4
*zcal	h3
*zcan	F3
*zcas	k3
*zco	B4P4o15r8
*zla	W5i6q10
*zle	R5W3f3n4
*zlo	d4
*zme	H6I4R4W15g4
*zmin	l4
*zon	C4M3b5
*zul	V4a7g5j4
*zza	b3
*zzas	h3
15/*	H13
15/0*	H11
15/09	H10
15/09 $	H10
20/*	H9
20/1*	H6
20/11	H6
20/11 $	H8
2x1	D3W3j7
2x1 $	D4
2x1 en	j3
3/1*	H6
3/11	H3
3/11 $	H6
3x2	j7
3x2 en	j6
3x2* en*	j5
<3	A3B-4C-3D-20E-3F-21G-11H5I-5K-3L-24M-16N-8O23Q-24R-19S8T17U-4V16W-10X12Y4Z-16a34b6c3e-10f-8g7h14i4j4k-11l-6m6n22o27p-9q18r5
<7	A-4B-6D-3E-7F-7G-5H5J3M-5Q-7R-6S3T5U3V4Y-3Z5a8e-4h4j5k-3n9o4r4
>6	B3D3F3L3O-15Q6T-6V-4W3e3h3k3l3m-3o-14p-3r-3
@cashier	C3D-6H4J3K-4L-5N-14O10P-9R-3S4T12U5V9W-3X-16Y-15a14b-20c-6f4g-16h7i5j-6n11o20p3q11r-4
@customer	A-16B-15C-22D16E-15F-14G-14H-23I-17J8K-15L16M-14N17O20P16Q4R-13S12T12U-19V-18W14X19Y11Z11a22b18c17d14e4f-16g19h5i-15j21k-16l-16m-17o23p-19q-22r17
@manager	A5D-20H7J7K8N-16O5S5T6U3V5Y6Z4a13b-21c3d-5e3g-17h-6j-21l4m6n-6o5q-3r6
^ #	C-8E-6F11H11M-3P-3S3W-3a16d-5e-3f-3h17i5n-5o9q-6
^ &	h7
^ a	D-5E5G-4H7J-5K-4L3M4N-4O-4P6T5U10W-10Y-4Z-5b5c3d-5e-5f-9g-4j7k-6l-5m3n5o9p9q-4r7
^ abona	h3
^ abonale	F4h3
^ abre	V4W6g7h8k6
^ abrele	f5
^ abreme	W3
^ abren	j9
^ abrir	g7h5
^ acabo	b3d-3g4h6
^ aceptan	j10
^ acreditale	F3h4
^ activa	X-3Y8
^ actividad	B5
^ actualizale	E5
^ acumulado	C6
^ adios	N4l5o11
^ afilia	f4
^ afiliame	f5g9
^ agente	c12
^ agrega	F9f6h-3
^ agregale	Y5i8
^ agregar	f6k9
^ aguanta	S9
^ aguantame	S15
^ ah	o16
^ ahi	D3S5a3h4o5
^ ahora	V14Y9i-3p3
^ ahorita	S19h3
^ ajustame	E6
^ ajustar	E5
^ ajuste	B-3E16F5G6
^ al	L8S20V-4a-3d-3i12n-4
^ alcanza	C4
^ algo	K4
^ alguien	D6c4
^ alguna	K6n4
^ alo	O24o-3
^ alta	f13g4h-3k16m-3
^ altas	I5
^ alto	X18
^ anade	f5
^ anademe	k5
^ andale	V5
^ ando	H5L-3S12T3a4b4h3o-3
^ anota	h6
^ anotame	g7h10
^ antes	Y3n5p6
^ anula	q17
^ apaga	X5a4
^ aparece	n6
^ aparte	K4
^ apenas	h3
^ aplica	F4G5d5
^ aplicale	d9
^ aplicame	d7
^ apoyame	F3
^ aprobado	A10
^ aprueba	A9
^ apruebalo	A8
^ apruebo	A10
^ apunta	f4h11
^ apuntale	f3
^ apuntame	W4g4h6
^ aqui	h11
^ arre	V3o4
^ arregla	E5
^ asesor	c11
^ asi	J8o7
^ auditoria	B8H-4
^ aumenta	F10h-5
^ aun	S8
^ autoriza	k6
^ autorizado	A5
^ autorizale	A7
^ autorizame	W9
^ autorizar	A9
^ autorizo	F4Y5
^ auxilio	T15
^ avisame	Y15
^ ay	Z11q10
^ ayer	D-3a11b5n-3
^ ayuda	T20
^ ayudame	T9U3h3
^ baja	G5X21h-3l13o-3
^ bajale	F-3G5W4d6l5
^ bajame	W4
^ bajarle	G5
^ balance	C5H8b3
^ bandeja	A4
^ basta	X4
^ bendiciones	o12
^ bitacora	B17
^ bloquea	W5l6n3q-3
^ bnas	O8
^ bonifica	F8h-3
^ bonificale	F10h-3
^ borra	N4Z7q9
^ borrala	G4W3q10
^ borralo	l3
^ borrame	H-3N7W7q5
^ bravo	o12
^ buen	H-3O16o4
^ buenas	H4O14b3o-3
^ bueno	V10o4
^ buenos	O10
^ busca	M10
^ buscame	C3M9
^ bye	o10
^ cada	D4L5P3X3b-3
^ caducan	L8
^ cajeras	m15
^ cambia	E5W10
^ cambiale	W10d10g3h-3
^ cambiar	E5
^ cambio	V7h4
^ cancela	N4X7q12
^ cancelacion	q5
^ cancelala	G3W4q6
^ cancelar	X10q6
^ cancelen	N4e3
^ canje	d17
^ canjea	d5h-3
^ canjeale	d9
^ canjear	d10
^ captura	h4
^ carga	F7
^ cargale	F6h4
^ castigo	G3
^ cayo	n9q-3
^ chat	Z5
^ checa	C4M5m8
^ checame	B4
^ checar	C9b6m6
^ chido	o13
^ chin	Z6q5
^ cierran	N9j4
^ cierre	H11
^ cifras	H7
^ cliente	f8h3
^ clientes	I18
^ cobra	d4h8
^ cobrale	W3d9
^ cobrame	h6
^ cobrar	d6h4
^ cobraron	D3
^ cobre	h7q7
^ cobro	h6
^ codigo	R3
^ comandos	T12
^ como	B-3C-3E-3H17J-4L15M-3N6P-5Q18S-4T12U12V-5W-5Z-3b-4d4f-5g7h-11i-5k-8l-3m-3n5o-4p-3r9
^ compensala	F3
^ completale	F5h-3
^ componle	E5
^ compra	h11
^ compraron	h8
^ compras	P7a5h-3
^ compre	D4P-3h6
^ compro	h8
^ comprobante	h3
^ comunicame	c8
^ comuniqueme	c5
^ comuniquenme	c4
^ con	B-3D-4H-4L7M3P-4Q4R6S-3T-5U7V-3W-4a3c5d5i9j-3p5q-5r8
^ conectame	W3
^ confirmame	n8
^ congela	l3
^ consulta	C6b6
^ consultar	C5P5b5
^ consumieron	h3
^ consumo	h3
^ continuamos	V4
^ continuo	V4
^ contratamos	k4
^ contrate	k16
^ copia	i9
^ corre	W9l5
^ corri	l5
^ corrige	E9q4
^ cortale	G3l3
^ corte	H22
^ crea	f3k6
^ crear	f6
^ crecio	I3
^ crei	Z6
^ creo	n5
^ cta	H5
^ cuadrame	E8
^ cual	I10L3M5U3W-6e-3h-3j12n11o-3p3q-6
^ cuales	K5T10U4m4
^ cuando	H-4L7P11S16a-3b-4j3p-3
^ cuanta	I7
^ cuantas	A7B8C-4K7L-3P10U12a-3b-5j-3m6n-3p-5
^ cuanto	C6D-3H10I-8L3P4S-4U8W10a5b9d-3f-3h-6j8m-4n10o-4p5q-4
^ cuantos	D-4I9P-6U7a10b5d-3j-4m9p5
^ cuenta	j4
^ cuentame	H8
^ da	f7l7q3
^ dale	A9F3G-4W3h4k6n4o-3q6
^ dame	B4H7I5L-4M5N5P6Q-3S10T4U3V-3W10a-4b-3f-5g7h-5j-3l-5n-4o-3r-3
^ dan	j6
^ dar	F8f9k4
^ de	C-5D-5E-3F-3G-3H3I3L4O-3P6Q8S-3U3W-6Z-3a-5c-3d3g-4h-4j-6k-4n11o22p-5q-4r17
^ deberia	E5
^ debitense	G5
^ deja	J7S16X8n-3
^ dejala	J4V5
^ dejalo	E12F-3J6
^ dejame	E5S10
^ dejen	X6
^ dejo	G5c3l4n6q-3
^ del	H13
^ delete	N10q4
^ deme	b5
^ denle	A5
^ desabonale	G5
^ desactiva	l11
^ desactivar	X3l5
^ desconecta	l7
^ descontar	G6d6
^ descubri	l3
^ descuenta	G3d7
^ descuentale	G7d6h-4
^ desde	H6L3P6
^ deseo	c5d5
^ deshabilita	l5
^ deshacer	q11
^ deshaganse	N3
^ deshaz	N5q11
^ deshazla	q6
^ despedi	l4
^ despues	S17V4d-3p5
^ desregistra	q12
^ desuscribir	X10
^ detalle	P6
^ devolucion	e22
^ devolvieron	e6
^ devolvio	G5
^ devuelve	e9
^ devuelvele	F5G-3
^ di	D6
^ dia	H15h-3
^ dice	H-4Q-3a3d3f3i3p8
^ did	n17
^ digame	C5b3
^ dijeron	g3
^ dile	a12p3
^ dime	B3C6E-3I3L-3Q4T6W5a-3b8d-4h-3j-4m6n3p3q-3
^ dios	o14
^ disculpa	Q3
^ disculpe	O8j4r4
^ dona	d5
^ donde	L5P-3Q18T-3U-4a5b-3d6h-5j9n8r-3
^ duplicala	i18
^ echala	q6
^ echale	C3F4V4d3n4q-3
^ echame	H5Y4b3k3p3
^ edita	E12
^ el	A-5B-3D8E3F-4G-3I-4J3K-3L3O-3P5Q-3R-3Y-3Z-5a11b-4d4e3f-4g-3h4k3l-3m14o-4q5r-5
^ elimina	G4N3l7q8
^ eliminala	G3q5
^ eliminame	l3
^ eliminar	N4
^ ella	i3
^ elvira	l4
^ empleados	m14
^ en	C-3F-3G-3H-7L8P6Q8S13T8U6W-4a-5h-3n11o-6p7q3
^ encontre	M4
^ enero	H5
^ enlace	R5
^ enlistame	U3
^ enmienda	E5
^ ensename	B-3H6I10P4Q6n7q-3
^ entendido	n-4o15
^ enterada	o8
^ enterado	o7
^ entonces	n10
^ entra	k3
^ entro	k3n8
^ era	J3Z12h-4l4q22
^ eran	q15
^ eres	o11r24
^ ernesto	l8
^ es	D5J3L6Q5c4f5j-4k-3n-3q4r13
^ esa	J6Z8q10
^ ese	D4E5M3V3a4h-4i6l3n-6q6
^ eso	G3Z8o22
^ esos	G4J3
^ espera	S11
^ esperame	S13
^ esperate	i4
^ esta	C3D-3E6H3J-3V-3a6c7h-3j3m4n3q6r-3
^ establece	E3
^ estado	H8P6
^ estan	j13
^ estas	O11
^ este	G3f3h3q-3r8
^ esto	D4r7
^ estoy	A3H3J3T10X3a3h3
^ excelente	O7o16
^ existe	L3M9h-4
^ existen	A3
^ explicame	T10
^ expliqueme	T5
^ ey	O26o-3
^ fallo	n11
^ falta	f3i3k7
^ faltan	D5a7
^ favor	E6q3
^ feliz	O8a7
^ fija	E4
^ fijate	C3l3
^ folio	M6e3h4
^ fue	B3n17o5
^ fueron	h4q4
^ fui	h5
^ gano	F6a5
^ gasta	d4
^ gaste	h4
^ genial	o9
^ gente	c10
^ gerardo	V-3m7
^ gerente	m6
^ good	O9
^ gracias	o23
^ habilita	k5
^ habilitame	k3
^ hablame	c8
^ hablo	c-4r9
^ hace	P8a6
^ hacen	j9
^ hagale	V4f4
^ hagame	g6
^ hasta	L4j6o8
^ hay	A11G5H-6J-6K3L5M6N-3O-4P-4Q8S-5T4U-4V9W-6X-3Y-3Z-3c15d-6e5g-3i-4j16l-4m-4n-4o-6p-3
^ haz	E7H3W11d5h-4
^ hazle	F3R3f6n7
^ hazme	H9I5R3W11e3g4
^ help	T23
^ hey	O32b3o-3
^ hi	O24
^ hijole	q5
^ historial	B9P13
^ hola	O38a-3b6g4h8n-3o-4
^ how	C4Q7U5b5p6q-3
^ hoy	D3H4a15d6f-3j4k7l8n-3q-4
^ hubo	M4n6
^ i	h4q3
^ iba	Z15
^ idem	i20
^ ignora	Z6
^ igual	E4i7
^ igualita	i7
^ imprime	W9
^ inactivar	l6
^ incorpora	k5
^ incrementa	F4
^ indiqueme	L5T6
^ informe	H7
^ inhabilitar	l3
^ inicio	T9
^ inscribe	f9
^ inscripcion	f3g4h5
^ invita	R8
^ invitacion	R5
^ is	n9
^ jacinto	l3
^ jaja	o16r6
^ jajaja	a3o13
^ jajajaja	o5
^ jalo	n7
^ joselyn	l6
^ junta	W9
^ karla	l4q-3
^ kedo	n11
^ kevin	l4
^ kien	M9a-3o-3r24
^ kiere	f8
^ kiero	I3T4W-3Y4b3e5f-3j5
^ kita	X6
^ kitale	F-3G5
^ kiten	N7
^ la	B-6D10F-3H8J-8K4M4N-4O-4P7R3S-8U-4W-5X-3Y-3Z-4a3b-4e5f-8h7i8l5n11o-8p-3q12r-5
^ las	H7K11L8P4n-3
^ le	A-3B-3D5F3H-4I-3J-6L-3M-3P-4Q-7R-3S-3T-5W-5Y6Z10a7c-4d3e5i4j-4k-3l5n11p10q10r-3
^ leeme	n6
^ les	D4h3
^ libera	A4
^ liga	R5
^ link	R4
^ liquide	l7
^ lista	I3K3T6m14
^ listado	I8K4
^ listo	V11o18
^ llamenme	c10
^ llego	h3
^ lleva	a5i5
^ llevamos	H4
^ llevo	h3n12
^ lo	C5H8L4Q-3U8W-3a-3d-4h-3i6n-3o6q6
^ localiza	M7
^ log	B11
^ lorena	k5l4
^ los	B7D-3I11L16W-4X3Y-3a-4d7e3h-4j-4m4
^ luego	S15a4n-4
^ m	T8q5
^ ma	a6
^ manana	S14a10j3k6o-3
^ manda	R3W5
^ mandala	h5
^ mandale	F4W3
^ mandales	W3
^ mandame	H5I5R3W4X-3Y8a8c5m-3n3
^ mande	H3Z4
^ mandenme	Y10
^ manejan	j8
^ marcame	c7
^ mare	T3
^ mas	S12V3
^ mayra	k3
^ me	C-3D8F-4H-3I-6J-6N6O-6P-3R-4S-3U-4W-9X4Z3a3b6e4g6i-7j8l-4n5q9r-3
^ mejor	J8d4q4
^ menos	F-3G10X3
^ menu	T21
^ mesa	h6
^ mete	F6f4h3
^ metela	f5
^ metele	F4h3i3
^ meteme	Y4h4k4
^ meter	d3h3
^ meti	i-3q7
^ mi	B-3D7F3H-3J-3L-4M-3N-3O-4P5Q-4S-3U22V-4W-8Z3a5b15d-5h4i-3l5m7o-7p-3q-3
^ mientras	n4p3
^ mira	C5a7
^ mis	H-5I9O-3P19T-3U13a-4b20h-4m7n-4o-4q-3
^ misma	h-3i5
^ mismo	i5
^ modifica	E4W9
^ modificar	E4
^ monedero	C7
^ mostrar	m5
^ movimientos	B7P13m-4
^ muchas	o4
^ mucho	X7
^ muestrame	H-3K7P5m9
^ muestreme	K3
^ muy	O8o18
^ nada	J24o-5
^ nadie	J4
^ nayeli	l3
^ necesito	E4G3L-3M3Q-4T6a-3c8j7k3
^ next	V24
^ ni	J14X4o3
^ niegale	A3
^ niego	A5
^ ninguna	J19
^ nivela	E4
^ no	A4B-5C-5D8H-3I-5J22K-5L-9N4O-6P-6S4T16U-6V-8W-9X13Y-5Z9a6b-3c4d-10f7h-3i-5j-6k-7m-3n12o-7q12r6
^ nomas	C3D6J5L-3T6X3b3n-3
^ nombrame	I4
^ nombre	m7
^ nos	H-3V4a6e12h-5l3o8q-3
^ nota	h5
^ nueva	V11f5h13n-3
^ nuevo	f9k7
^ numero	H4I8h5
^ nunca	D5g3h3
^ obsequiale	F4
^ ocupa	d3
^ ocupo	C4R5c3f5h5j3l3
^ oiga	H3
^ ok	O-3V5o41
^ olvida	N3
^ olvidalo	J3
^ opciones	T6
^ ora	V5n6
^ orale	V4o15
^ orita	S12
^ otorgar	F6
^ otra	D3H-3J-5R4S-3V22Y4Z3h-3i10k6o-3q-4
^ otro	V14f3h4i3q-5
^ otros	F7
^ oye	D-3H3J-5K3L-3O15S-3U-3W-3a6b7h-3i-4n5o-3q4r4
^ padron	I3
^ paga	d10
^ pagale	W7
^ pagame	W3d3
^ pagar	d7h-3
^ pagaron	h4
^ pago	d8h3q3
^ pague	D7
^ pal	F5
^ pamela	l6
^ para	Q7T18V3X3Z-3a-3d3f-3g4h4q-4r-3
^ pasa	A6V5
^ pasale	W8k3
^ pasame	C3K4R3U3V7a6b5c3d-3n-3q-3
^ pasenme	a4c5
^ paso	n16
^ pendiente	n5
^ perame	S6
^ perate	S11
^ perdi	Q4n3
^ perdon	Z7q4
^ perdone	Z7
^ perfecto	o11
^ perla	A6
^ permiso	k6
^ permisos	A5
^ permiteme	S14
^ pero	n5
^ personal	m3
^ pide	W11
^ pidele	W6
^ platicame	H6
^ pobre	l4
^ podria	R3
^ pon	E10k5l6q-3
^ ponga	h3
^ ponganme	W4
^ ponla	E9h-5
^ ponle	G6W5i6l3
^ ponme	A-3F-3H4W8Y5g9h3k4
^ ponselos	F3
^ por	A4C-3D9F4G-3J3L10T-3a-3l3q-3r6
^ precio	j9
^ prefiero	N5
^ pregunta	j4
^ prende	X-3Y8a5
^ prestame	W9a6
^ primero	S5
^ proceder	d6
^ proximo	V10
^ puede	W3f3
^ pueden	L3c5
^ puedo	L5Q8T-3W-3b-4c5d4n8o-3
^ pues	C5L3V3n3p4
^ puntaje	C7
^ puntos	C19E-3F-3W3b11d-3p4
^ pura	D10n-3
^ puro	a5h3
^ puse	n6
^ que	A4B4E-3F-4G-4H7J-6K8L11N-5O12P10Q7S-13T8U5V-7X-5Y-4Z-9a5b4e-13f-3g-4h-14i-9j8n9o6p-4q-7r4
^ quedaron	n7
^ quedo	K5a5j7n14o-8
^ quien	A-4B20C-5F-4G-5H-3I9M13P-3V4W6X-3a12d-4e-4f-10h-7i-3j-3k-3l-4m13n5o-3q-6r16
^ quienes	I5m9
^ quiere	P3d6e6f4p9
^ quieren	e3f3
^ quiero	A-3B-4D6F8G6H6J-3M-6Q-6R7S-3T-3W6X-3a-4b-3d3g3h9i-4j6k4m-4n-5o-3p-4q5r-8
^ quisiera	c5d3j8
^ quita	W10X6h-5l7q12
^ quitale	F-4G8W4X5q7
^ quitar	G3l10q-3
^ quite	Y4
^ quiten	N7
^ quiubo	O16
^ ramiro	l5
^ rastrea	M4
^ rastreame	M10
^ raul	l3
^ reajusta	C-3E8
^ rebaja	G9
^ rebajale	G6
^ recarga	F5
^ rechaza	A3
^ rechazo	A6
^ recoge	G3
^ recortale	G6
^ recuerdame	L3P3
^ redime	d4
^ redimir	d9h-3
^ reduce	G4
^ reembolso	e16h-3
^ reenviale	R3
^ reenviar	R5
^ regalale	F9G-3W8
^ registra	f7h10k8q-3
^ registrale	h6
^ registrame	W5g6h10
^ registrar	f4h4
^ registro	B4f8g6n-3
^ regresa	e7
^ regresame	Y4
^ regresaron	e3
^ regreso	e4i5k6
^ reintenta	n13
^ relacion	m4
^ remueve	G5l3
^ renta	h3
^ renuncio	N3l12
^ repite	h-3i15n-6
^ repitela	i5n10
^ repiteme	T4
^ reponle	F6
^ reporte	B4H19
^ requiero	W5j5
^ resta	G11
^ restale	G8
^ restaselos	G5h-3
^ restituyele	F4
^ resumeme	H5
^ resumen	H17U4
^ retira	G6q6
^ reversa	q7
^ revertir	q13
^ revierte	q14
^ reviertela	q11
^ reviertele	G7
^ revisa	C7
^ revisame	A-3B6P3b3
^ revoca	l5
^ sabes	T4W3
^ saca	G7H4N4l4q3
^ sacala	q9
^ sacame	H7l4m3
^ saldito	C6
^ saldo	C10F-3G-3W8b10d-5h-4p9
^ sale	V4o22
^ salio	e9n-3q7
^ saludos	O21
^ saquenme	N4X4
^ saul	l3
^ se	C-6F-5G5I4J-6N-3P-6S-6T-7V-5W-7X-4Y-3Z10a8b-3c-5e3g-3i5j5k5l5m-5n17o3p-5q8
^ seguimos	V10
^ segun	C4E3b5
^ selene	l3
^ seria	b4n3
^ servicio	h4
^ si	A6B-3D-7F-3H-3L18N-3Q13S-5T-3W-4Y18a8c-3d-6e-3g6h-7i-4k-3l-3n19p-3
^ siempre	D9q5
^ sign	f3g14
^ sigo	H3n3
^ sigue	h4j7l-3m7n12
^ siguiente	V22h-3n-3
^ silencio	X6
^ sin	J8K5X7
^ sobran	G3
^ socios	I10
^ solicito	N5R3Y3c6g4
^ solicitudes	A4
^ solo	J3U5X8c3
^ son	D9a-4h15o9
^ sorry	Z4r8
^ sospecho	B5
^ soy	P-4T7b8c4g7
^ sra	C4
^ stop	X16o-3
^ su	E4h-5i4j8p16q3
^ sube	C-3E-3F5L5f3h5k5
^ subele	F7W5
^ subeme	W3h5
^ subir	F8h6
^ suma	H3k4
^ sumale	F4h3
^ sumame	W4f4
^ sumar	F6k4
^ super	o15
^ sus	i3
^ suspende	X4l3
^ suspendida	l3
^ t	h6
^ tacha	q9
^ tania	l4
^ tantito	S12
^ te	J4O-3S3a13h13n-5o18q4r-3
^ telefono	C4b6p6
^ tendra	C3j5
^ tenemos	j6k4
^ tengo	A4D3K7Q-3T-3V5W4a5b5d-6f3h7i-3j-3k6o-4r-3
^ ticket	M3P4h9
^ tiene	C7G4c4q4
^ tienen	c6j17
^ toca	V9
^ todas	K3
^ todavia	A3D-3J-4K4b5g6j6n12
^ todo	B5P6n13o-6q4
^ todos	P5
^ toma	d7
^ tomale	d4
^ tons	H3b3o6
^ top	I6
^ toque	J-4Z7
^ total	H6I14U3h3
^ totales	H12
^ trae	C6G4a12d3h-3i4n-4
^ traeme	a7
^ traen	e4j3
^ traia	D3
^ traigo	D3U3V4h5j4
^ trajeron	a6e3
^ trajo	e5
^ transfiere	W5
^ transfiereme	W3
^ tu	k3r6
^ tumba	G4
^ tumbale	G9h-3
^ tuve	l4
^ ubica	M7
^ ubicame	M3
^ uff	a11
^ ulises	l3
^ ultimos	H5
^ un	C4E-3L3S17V3a-3e3f7h8j3o-3p-3q-4
^ una	H-4L5M3S-3V15a-3d-3e12h13i9k-3o-3q-5
^ undo	q12
^ uno	V5h5
^ unsubscribe	X15
^ ups	Z12q7
^ usa	C-4F-3G-4W3d20
^ usale	d6
^ usar	d11
^ usted	r7
^ uy	Z7a5n-3q4
^ va	C-3S-3V15a7d6f-3h6j-3n-3o23
^ vale	o18
^ vamonos	V3
^ vamos	V3f4h6
^ van	h7i-4j8
^ ve	C7
^ venden	j18
^ vendi	h12n-4q12
^ vendimos	H3
^ vendo	a9
^ vengo	C3e3
^ venta	M-5e4h13n5q7
^ ventas	H16K12U-6W7h-4
^ vente	a10
^ ver	A10B16C16D-4E-3H-5I5K8L-3O-4P10Q-3T-4V-5W-4a-5b15d-5f-3h-3m18n-5o-6p-4q-3
^ vi	a3g5
^ vieja	a7
^ viene	d5e5f3
^ vientos	o8
^ viste	a8
^ volvi	D5h-3q5
^ volvio	i9
^ voy	A4S11W-3a-3d3h11k3n-3
^ vuelvan	Y4
^ vuelve	R3Y3i4n4
^ wendy	R3
^ what	T13n3
^ wrong	Z10
^ y	A-3B-3C6D-7E-5F-3G-3H7I-4K-3L8M-3O-4P-4Q12S-6T13U7W-5c-3d-4e-3f-3h-7i6l-3n21o-6p15q-5r12
^ ya	A4B-4C-4D3E-6F-8G-5J4K-3L-8M-6O8P-6Q-8R-4S6U8V12W-8Z-6a8b9c-3d4f-3i-6n18o9p5r-7
^ yo	J5L-4S4U10g5
^ zas	o15
^ ☎	C17E-3h21q-3
^* #*	C-8E-5F11H7M-3S4W-3a18d-4e-3f-3h20n-5o8q-6
^* &*	h8
^* a*	D-5E3G-4H7J-5K-4L3M4N-4O-4P6T8U8V3W-11Y-4Z-5a6b4d-4e-4f-9g-4j6k-7l-4m5n5o7p7q-5r4
^* abon*	F8h4
^* abre*	W10f7g7h3j7k3
^* abri*	V3g6h4
^* acab*	b3d-3g4h10
^* acep*	j10n13
^* acre*	F7G-3h3
^* acti*	B7H-3X-3Y14m-5
^* actu*	C-3E11d-3n3
^* acum*	C7h4
^* adio*	N5l4o11
^* afil*	f11g10h-3
^* agar*	f3
^* agen*	c16o-3
^* agra*	X3o8
^* agre*	C-3F10G-3Y4f10i5k10
^* agua*	S19j5
^* ah*	n4o16
^* ahi*	D3S7V5h3o3
^* ahor*	C3S16T-3V15Y6a-3i-4q-3
^* ajus*	E23F5G6
^* al*	L5S20V-5a-3d-3i16n-4
^* alca*	C5
^* algo*	K4
^* algu*	B4D3K4c5n5
^* alo*	O22
^* alta*	I3f17g5h-4k22m-4
^* alto*	X17
^* anad*	f3h5k5
^* anda*	V6
^* ando*	H4L-4S11a4b7o-3
^* anot*	g9h12
^* ante*	Y4n3p6
^* anul*	q21
^* apag*	X11Y-3a4
^* apar*	j3n9
^* apen*	T4f5
^* apli*	C-3G6d17h-3
^* apoy*	F4
^* apro*	A12
^* apru*	A29o-3
^* apun*	P-3W5f12h17
^* aqui*	a3h9
^* arre*	E4o11
^* ases*	c12
^* asi*	J13n4o5
^* aten*	c4
^* audi*	B6H-3
^* aume*	F5W5
^* aun*	S8
^* auto*	A12F5W10Y4k5
^* auxi*	T14
^* avis*	Y15o-3
^* ay*	Z13q11
^* ayer*	D-4H4a8b4n-3
^* ayud*	C3T30h3o-3
^* baja*	C-3E-3F-6G11W10X21a-3d6h-5j-3l18o-3q3
^* bala*	C4H9b4
^* band*	A3
^* bast*	X7
^* bend*	o11
^* bita*	B15
^* bloq*	W4l5
^* bnas*	O6
^* bomb*	h3
^* boni*	F16G-3O14h-4o-3
^* borr*	B-3G5H-5N22W12Z8a-3h-4l3n-4o-4q23
^* brav*	o18
^* buen*	O24V9a-4b3g4j-3o12
^* busc*	C3M22h-4q-3
^* bye*	o14
^* cada*	D3L6X5b-3
^* cadu*	L13
^* caje*	m11
^* camb*	C-3D-3E8F-3V5W14a-3d8g3
^* canc*	N7W3X16Y-3n-3q17
^* canj*	F-3d39h-4o-3
^* capt*	h10q3
^* carg*	F10G-3
^* cast*	G4
^* cayo*	n7
^* chat*	Z6
^* chec*	B3C15E-3M5W3b3d-3h-4m11q-3
^* chid*	a-3o24
^* chin*	Z4q5
^* cier*	H13N5
^* cifr*	H7
^* clie*	I18f4
^* clon*	i10q-3
^* cobr*	D5V-3b-3d17h18i-4q4
^* codi*	R4
^* coma*	T12h3
^* como*	B-4C-4E-3F-3H15I-3J-4K-3L15M-4N6P-5Q19R4S-4T14U10V-4W-6Y-3Z-3a3d5f-5g8h-11i-4k-6l-4m-4n5o-4p-3q-4r8
^* comp*	D3E5F7R4W-4d-3h19q-3
^* comu*	c11
^* con*	D-4H-4L7M3P-4Q4R7S-3T-4U6V-3W-4a3b-3c4d3h3i7j-3p5q-5r8
^* cone*	W3
^* conf*	n17
^* cong*	l3
^* cons*	C10P4b9d-3h5
^* cont*	V9Z4k17
^* copi*	i7
^* corr*	C-3E11W7l7q3
^* cort*	F-3H18l6
^* crea*	f14k3
^* crei*	Z7
^* creo*	n4
^* cta*	H6
^* cuad*	E10
^* cual*	I6K5L4M5T7U4W-6a-3e-3h-3j11n5o-3p4q-5
^* cuan*	A5B5C5D-6E-4F-5G-3H7I8J-4K7L6M-4N-3O-4P10Q-5S6T-5U12V-5W8X-4Y-5Z-3a7b7c-4d-8e-4f-5g-3h-10i-4j9k-4l-4m8n7o-7p7q-7r-4
^* cuen*	H8j4
^* da*	f8l10
^* dale*	A10F3G-4V4W6h3k6n4o-3q5
^* dame*	B4H7I5L-4M5N3P6Q-3R4S7T5U3V-3W9a-4d4f-4g6h-5j-3l-4n-4o-3r-3
^* dan*	j6
^* dar*	F5f9k4
^* darl*	F3
^* de*	C-5D-5E-3F-3G-4H5I4L7O-3P10Q8S-3T3U3W-7Z-3a-5c-3d4g-3h-5j-6k-4n11o18p-6q-6r14
^* debe*	C4D3G3
^* debi*	G5h-3q8
^* deja*	C-3E17F-4G-3H-3J16S21V4X11a-3h-3n-4q-4
^* deje*	J4V4X5
^* dejo*	G5c3l4n5
^* del*	H14
^* dele*	N9q3
^* deme*	b5
^* denl*	A5
^* depo*	W5h3
^* desa*	D5G5X7Y-3l15n-4q6
^* desc*	G15d11h-5l10
^* desd*	B3H5P7
^* dese*	W4c5d4
^* desg*	P6
^* desh*	N8h-3l5q23
^* desp*	S17W6l4p5
^* desr*	q9
^* desu*	X17
^* deta*	P4
^* devo*	G4e26h-3
^* devu*	F6G-4e8q8
^* di*	D6
^* dia*	H19h-3
^* dice*	H-3Q-3a6i4p6q3
^* did*	n17
^* diga*	C6
^* dije*	g4q3
^* dile*	a11p3
^* dime*	B4C4E-3I3L-3P3Q3T8W8a-3b9d-5h-5j-4m4n3p6q-3
^* dios*	o11
^* disc*	O8Q3Z3j3q-3r3
^* dobl*	W9
^* don*	h5
^* dona*	E3d4
^* dond*	L6Q15b-3d8h-5j10n7r-4
^* duda*	n8
^* dupl*	i16q-3
^* echa*	F4H4U3V5W-3a-3k3p3q7
^* eche*	V5
^* edit*	E19
^* el*	A-5D6E3F-4I-4J6K-3N-3O-3P4Q-3R-3Y-3Z-5a9b-4e4f-4g-3h3m11o-5q6r-4
^* elim*	F-3G6N18h-3l9q9
^* ella*	i3
^* elvi*	l4
^* empl*	m12
^* en*	C-3F-4G-3H-6L6P10Q5S14T6U6W-4a-5h-5i-3n9o-4p7q5
^* enco*	M4
^* encu*	M6
^* ener*	H6
^* enla*	R6
^* enli*	K6P4
^* enmi*	E4
^* enro*	f14
^* ense*	A3H6I9P3Q7l-3n3q-3
^* ente*	n-4o24
^* ento*	n9
^* entr*	k7n9
^* equi*	Z4q3
^* era*	J3Z9h-3l3q20
^* eran*	q16
^* eres*	o13r21
^* erne*	l5
^* es*	D9J5L5Q6W-3a-3c3f4j-5k-3n-3q3r15
^* esa*	J5V4Z8n4q10
^* ese*	D3E6M3Z3h-5i6l6n-5q7
^* eso*	D3G3Z9a-3o19
^* esos*	G4
^* espe*	S23V-3
^* esta*	D-3E8H10J-5K-3O9P3S-3T-4U-3V-5W-3a4b3c10d-4j10l-3m5n6o-3p-3q4r-5
^* este*	G3f4h4k3q-4r10
^* esto*	D5H4L-3T9X4h4n-3r5
^* estu*	H3
^* exce*	O6o15
^* exis*	L3M8h-4
^* expl*	Q3T18
^* ey*	O22a-3o-3
^* fact*	W5
^* fall*	n11
^* falt*	D8a5i3k8
^* favo*	E6
^* feli*	O11a9
^* foli*	M6h5
^* fue*	B4Z5n14o8
^* fuer*	h3q3
^* fui*	h5
^* gana*	a7
^* gano*	F7a3
^* gast*	d5
^* gene*	R3h5
^* geni*	o13
^* gent*	c10
^* gera*	m6
^* gere*	m6
^* good*	O10
^* grac*	o22
^* habi*	Y3f5k9
^* habl*	c7r7
^* hace*	P7a7b-4j10
^* haga*	V3W3g6j4
^* hast*	L6a-3j4o10
^* hay*	A11D-3G3H-6J-6K7L4M6N-3O-5P-5Q8S-5T4U-5V8W-6X-4Y-3Z-3c12d-6e6g-3h3i-4j16l-4m-4n-3o-7p-4
^* haz*	E7H5W10d4h-3
^* hazl*	F3W4f4n4
^* hazm*	H6I5R4W14e4g4n-3
^* help*	T20
^* hey*	O28o-3
^* hi*	O27o-3
^* hice*	e3
^* hiel*	h5o-3
^* hijo*	n3q9
^* hist*	B9P11
^* hola*	O35a-3b6g5h10o-3
^* hora*	j15
^* how*	C3Q7U5b3p6q-3
^* hoy*	D4H4S3a12d5k4l9n-3q-4
^* hubo*	M5n5
^* i*	h3q3
^* iba*	Z14
^* idem*	i18
^* iden*	r21
^* igno*	Z6
^* igua*	E4i12o6q-3
^* impr*	W16
^* inac*	l6
^* inco*	k7
^* incr*	E-3F9
^* indi*	T4
^* info*	H8M5
^* ingr*	h6
^* inha*	l4
^* inic*	T11h3
^* insc*	f12g11h6
^* inte*	n13
^* invi*	R11
^* is*	n11
^* jaci*	l4
^* jaja*	Z5a11n-4o21r5
^* jalo*	n5
^* jeje*	a12
^* jona*	R3
^* jose*	l5
^* junt*	W12
^* karl*	l4q-3
^* kedo*	n14
^* kevi*	l4
^* kien*	M7a-3o-3r21
^* kier*	T4W-3X-3Y7e6f5j5
^* kita*	F-3G6X4n-3q4
^* kite*	N5X5
^* la*	B-6D11H6J-8N-4O-4P5R5S-8U-4W-3X-3Y-3Z-4a5b-5f-6h6i6l5n12o-8p-4q13r-5
^* las*	H4K8L9P9U4h-3n-4
^* le*	A-3B-4D7E4F3H-4I-3J-6K-3L-3M-4P-4Q-7T-5W-5Y3Z10c-4e6h4i4j-4k-4n11p10q9r-3
^* leem*	n7
^* les*	D5h3
^* libe*	A9
^* liga*	R6
^* link*	R6
^* liqu*	l8
^* list*	I8K9T8V8a-3h-3l-3m12n-3o18
^* llam*	c9
^* llev*	a4h4i5n9
^* lo*	A3C4H9L4Q-3U11W-3Z3a-3d-4h-4i3o5q5
^* loca*	M6
^* log*	B6
^* lore*	k7l4
^* los*	B8D-3I13L12W-4X3Y-3a-4d3e3f-3h-5j-4m7p4
^* lueg*	S21n-5o-3
^* m*	S-3T8q8
^* ma*	a6
^* mana*	S14a10j4k4o-3
^* mand*	E-3F3H8P-3Q-4R6S-3T-3W9X-7Y9a5c5d-5j13k-3m-3n3
^* mane*	j7
^* marc*	c6n3
^* marq*	c5
^* mas*	S13V3
^* mayr*	k3
^* me*	D9F-4H-6I-6J-7N5O-6R-4U-4V-3W-10X5Z5a3b5e4g7i-7j6l-3m3n8q9
^* medi*	h3
^* mejo*	J5q5
^* meno*	F-3G12X3
^* mens*	Z6
^* menu*	T22
^* mesa*	h8
^* meta*	h4
^* mete*	C-3F8G-4W-3Y3d3f11g3h10k4
^* meti*	i-4q11
^* mi*	B-3D9J-3L-4M-3N-4O-4Q-3S-3U21V-4W-8X-3Z4a7b11d-4h5i-4l5m11o-8p-3
^* mien*	C3n4
^* mira*	C9a9
^* mis*	H-5I10O-3P16T-3U14Z3a-4b19h-4m10n-4o-5q-3
^* mism*	h-4i12
^* mita*	d4
^* modi*	E10W6
^* mone*	C8
^* most*	m8
^* movi*	B8P11m-3
^* much*	X6o3
^* mues*	B3H-3K7P5m10
^* muev*	W4
^* muy*	O10o20
^* nada*	J23o-6
^* nadi*	J6
^* nece*	C5E5H4L-3Q-3T6a-3c5d-4h4j4k5q-4
^* next*	V17
^* ni*	J12X4o6
^* nieg*	A9
^* ning*	J14
^* nive*	E5
^* no*	A4B-5C-4D11G-3H-3I-5J21K-5L-9N6O-5P-5T15U-7V-8W-9X14Y-5Z9a7c4d-10f5h-5i-4j-6k-7m-3n10o-4q11r6
^* noma*	C3D4H3J6L-3T6U4n-3
^* nomb*	I3m7
^* nos*	S-3V4a9e9h-3l3o7q-4
^* nota*	e5h4
^* nuev*	V10f11h10k6n-3
^* nume*	I8h5
^* nunc*	D3g3h3n3
^* obse*	F4
^* ocup*	C3R6c4d7f7h4
^* oiga*	F3b3
^* ok*	O-3V3o39
^* olvi*	J3M3N12
^* opci*	T8
^* oper*	c12
^* ora*	n6
^* oral*	V5o13
^* orit*	S13
^* otor*	F5
^* otra*	D4H-3J-6S-3V22i13k9o-4q-3
^* otro*	F6V12i5n-3q-5
^* oye*	D-3H3I4J-4K3L-4O17S-3U-3W-3a6b6h-3n8o-3r4
^* paga*	W14d17h-3
^* pago*	d7q3
^* pagu*	D10
^* pal*	F5
^* pame*	l6
^* para*	H3L3Q10T17Z-4a-3e-3g4h7p-3r-4
^* pare*	X13
^* pasa*	A4E-4F-4G-3I5K3L-3Q-3S-3U4V6W10a7b4c5d-4f-3n-5
^* pase*	V3a11c4
^* paso*	n19
^* pend*	K6n4
^* pera*	S23
^* perd*	Q3Z15n4
^* perf*	h3o23
^* perl*	A3
^* perm*	A5S12k5
^* pero*	n6
^* pers*	m5
^* pesi*	D12
^* pide*	W16
^* pidi*	i3
^* pint*	e3
^* plat*	H6
^* pobr*	l3
^* podr*	R3c4
^* pon*	E11W3k5l3
^* pong*	W4h3q3
^* ponl*	E8G4I-3W4f6i4
^* ponm*	A-4F-3H5W9Y6g7k5
^* pons*	F3
^* por*	A4C-3D12F5G-4J4L8T-4a-3q-3r5
^* prec*	j10
^* pref*	N4c3
^* preg*	P3j4p3
^* pren*	X-4Y10a6
^* pres*	W13a4
^* prim*	S5
^* proc*	d3
^* prox*	V11
^* prue*	n7
^* pued*	L6Q6T-4b-4c11i4n9o-3
^* pues*	C3n3p4
^* punt*	C22E-3F-3L-3W4b8d-4p6
^* pura*	D6
^* puro*	X3a5d-3h3
^* puse*	n8q3
^* que*	A4B3E-3F-5G-4H6K9L7N-4O17P10Q6S-13T10U4V-8X-7Y-3Z-8a3b5e-11f-4g-6h-14i-10j8n9o6p-3q-5r7
^* qued*	J4K12a3j3n14o-6q5
^* quie*	A-7B12D5G-3I5J-4K-4L-6M7O-4Q-8R4S-5T-6W8X-6Y3Z-4a5b-3d4e3f-3i-5l-4m11o-7q-3r6
^* quih*	O15
^* quis*	P3c7d3j4
^* quit*	F-6G8N5W12X13a-3l14n-3o-4q15
^* quiu*	O11
^* rami*	l5
^* rast*	M9
^* reac*	X-3Y7
^* reaj*	E7
^* reba*	G10h-3
^* reca*	F5
^* rech*	A13n-5
^* reci*	a5j8
^* recl*	d12
^* reco*	G9n6
^* recu*	L4P4
^* redi*	d10h-3
^* redu*	G8
^* reem*	e18h-3
^* reen*	R10
^* rega*	F7W8
^* regi*	B6I-3J-4Q-4S-3V-4W4f17g12h17i-3k8n-3
^* regr*	E3M-3T4Y3e6h-4i6k5q7
^* rein*	n18
^* rela*	m6
^* remu*	G6h-3l3
^* rent*	j5
^* renu*	N5W-3l8
^* repa*	j4
^* repi*	T4i23n14o-3q-4
^* repo*	B4F5H21
^* requ*	W4j3
^* rest*	G21h-4
^* resu*	H22
^* reti*	G7N8q5
^* reve*	q14
^* revi*	A-3B4C8E-3G7h-3q18
^* revo*	l7
^* roci*	l3
^* saba*	a5
^* sabe*	T3W4
^* saca*	G7H10W-3d-4l7m3q10
^* sald*	C15G-3W9b11d-4h-5p6
^* sale*	V3o25
^* sali*	e8n-3q6
^* salu*	O20
^* saqu*	N5X5
^* saul*	l3
^* se*	C-6F-4G6J-6N-3P-6S-6T-6V-5W-7X-4Y-3Z9a9b-4c-6e3f3g-4i3j6l5m-4n14o5p-5q7r3
^* segu*	C5V14b3
^* sele*	l3
^* seri*	b4
^* serv*	h3
^* si*	A7D-7E-3H-3L18N-3Q14S-6T-3W-4X-3Y14a9c-3d-7e-3g5h-7i-3k-3l-3n22p-3
^* siem*	D10q6
^* sign*	g14
^* sigo*	H5V-3n6
^* sigu*	K-3V13a-3h5j6l-3m7n17
^* sile*	X25
^* sin*	J8K5X7p3
^* sirv*	L5
^* sobr*	G3L4o5
^* soci*	I8
^* sofi*	l4
^* soli*	N5R3c6
^* solo*	J5U4X5
^* son*	D10J5a-3h12o7
^* sorr*	Z7r6
^* sosp*	B6
^* soy*	P-4T11b7c4g6
^* sra*	C8
^* stop*	X26o-4
^* su*	E7h-5j6p15
^* sube*	E-3F11L4W9h7k4
^* subi*	F5h6
^* suma*	F6H4d-3h3k7
^* supe*	o15
^* supr*	N5
^* sus*	h-3i4
^* susc*	X-5Y7f4
^* susp*	X5l6
^* t*	h5
^* tach*	q11
^* tamb*	i3
^* tani*	l4
^* tant*	S8
^* tard*	n6
^* te*	J3O-4S3T-3Z3a12h13n-7o20r-3
^* tele*	C5b7p8
^* tend*	C5b5h-3j8
^* tene*	j5k3
^* teng*	A3D3I3K5T-4V7W4a7d-5f3h7i-3j-3k4o-4q3
^* tick*	P4h8
^* tien*	C6G5W-3c10j15
^* toca*	V6e4
^* toda*	A3D-3J-4K9P3b5g3j5n9
^* todo*	B6P13n8o-4q5
^* toma*	d9
^* tons*	V3a3b4n3o4
^* top*	I4
^* toqu*	J-4Z7
^* tota*	H15I10U6
^* trae*	C3G5K3V3a15d4e4h-3i3n-3q-3
^* trai*	D7E3h3
^* traj*	a4e4
^* tran*	W16
^* tras*	V-3q7
^* tu*	r9
^* tumb*	G11
^* ubic*	M10
^* uff*	a10
^* ulis*	l3
^* ulti*	H7n3
^* un*	C3E-3L5S17V6a-3e3f8h7o-3p-4q-5
^* una*	H-4L4V11a-3d-3e10h8i8o-3q-4
^* undo*	o-3q22
^* uno*	V6h4
^* unsu*	X17
^* ups*	Z13q6
^* usa*	C-3F-3G-4W5d18
^* usal*	d19
^* usam*	d6
^* usar*	D3d12
^* uste*	r9
^* uy*	Z11a4q4
^* va*	C-3G-3S-3V17a8d5f-3h8j-3l-3n-3o26
^* vale*	o20
^* vamo*	V7f5h5
^* van*	h8i-3j12
^* ve*	C7
^* vend*	L-4W4a8h10j12n-4q11
^* veng*	V4e3g5
^* vent*	H15K7M-5Q-3U-6V-3W4a8h13i-3q5
^* ver*	A8B16C20D-3E-3H-5I10K8O-4P7T-4V-6W-4a-5b11d-4f-3h-3m17n-5o-6p-4q-3
^* vi*	D-3P5a4g6
^* viej*	a5
^* vien*	d7e6f3o8
^* vino*	e3
^* vist*	a6
^* volv*	D3T5h-3i5q3
^* voy*	A3S14W-3a-3h10k3
^* vuel*	J-3Y8i3q9
^* wend*	R3
^* what*	T9n3
^* wron*	Z7
^* y*	B-3C7D-8E-5F-4G-3H4I-4J-3L8M-3O-4P-4Q10S-7T13U8W-4d-4e-4f-3g-3h-7i6l-3n21o-6p14q-5r15
^* ya*	A5B-4C-5E-6F-9G-3H4J5L-9M-6N3O6P-5Q-7R-4S6U9V11W-8X3Z-6a9b6c-4g-5h-4i-7j4n16o10p7r-7
^* yo*	J5L-4N3U10g4r4
^* zas*	o19
^* ☎*	C15h23q-3
a	B3F6H-3I-5K-6N-3O-10P-7R3S-4T-7V-5W6a5e-3f9g-3j4k11l10m-3o-6p-3
a #	E14G-3H4W7d-5f5j-3k3n-4q7
a $	a30
a acumular	g3
a agarrar	k3
a algo	A4
a alguien	B-3G10Q6Y3f3k6
a apuntado	I3
a araceli	k5
a atender	S3
a autorizar	A-3Q5
a brayan	k4
a brenda	W3a4
a caja	k4
a cambiar	N3
a canjear	Q3d10
a captura	h5
a casa	S5
a ceros	E6
a chava	l3
a chayo	G3
a chelo	i3
a chole	G4
a cliente	F6g4
a clientes	c5
a cobrar	L3d4k5
a cocina	l3
a comer	a8
a como	H13L6Q-7e-3j6n-4q10
a comprar	C5
a concha	F3
a cruz	k4
a cual	M5
a cuanto	b6j3n-3p9
a cuantos	I4m3
a dar	G-3Q3k3n3
a darme	R3
a de	r4
a decirme	Y3
a descontar	d3
a devolver	e7
a domicilio	h3j7
a don	F4G7f3h5k3
a dona	D6F8W3d-3q-3
a donde	r3
a edgar	l6
a edith	k4
a efrain	l6
a el	J3i6p6q4
a ella	d3p4
a emanuel	R4
a empezar	f4g3k3
a entrar	n3
a ernesto	l17
a esa	J3W4
a ese	B5W3i6p3q-3
a esta	E8h-3
a estar	k3r3
a este	B6V-3W5f5i3q3r-3
a esto	T10
a eulalia	E4
a favor	E-3F12h-3
a fer	f4l6
a fermin	l3
a fernanda	R4
a gastar	d9
a gerente	k8
a hacer	P3d4n6
a hoy	H5
a hugo	R3
a intentar	n3
a ir	D3a4
a ivonne	l9
a jazmin	l5
a joaquin	k5
a jonathan	B6
a juntar	f7
a karla	W3
a la	A3B6E7F7G4H-4J-5K-3M-8Q4R-5T-4U-4W6X-4Y4Z3d-4e-5f8k4m-6o3r-3
a las	S4X5Y3a6h-4j9l3n-4
a laura	l8
a lleva	d3e4
a lo	A4V4n-3q5
a lorena	l10
a los	I8N4U5Y4a-3b5f9g3h-3o-3
a lucha	F3
a mandar	n6
a mandarle	R3
a mano	F6
a marcos	l7
a maribel	l4
a media	Q5n-3
a medias	K4n3
a mediodia	j5
a meter	J8
a mi	B-3C-3E-3G3H-5L6P-4R5S3T-3U3W9X6Y3Z6a-3b-3c-3d-4f5g-4h4j-5k6p-3
a mireya	k3
a mis	b3f4k3
a nadia	l6
a nadie	J6
a nestor	l3
a nombre	C3M3f4m-3n4q8
a ofelia	l10
a omar	l3
a otra	D3q3
a otro	Z4k11n-3q3
a paco	l3
a pagar	h10
a pamela	B5
a parisina	H3
a partir	L7k4l7
a pasar	j4
a paso	L3
a paty	G5q-3
a pedir	a5
a pedro	l6
a perla	J3
a poco	n3r7
a poncho	R6f3
a poner	j3
a preguntar	n3
a preguntarle	S7
a prueba	l4
a que	B11H-3M16P3Q-3a4h-3j14n5q-6
a querer	a6
a quien	B-5H-4M10Z6c4h-3i3j-3k-3m6n8
a quienes	m3
a regina	k4
a registrar	B4h3
a regresar	e7
a revisar	A3c3
a ricardo	l3
a rigo	A3W3
a romulo	F3
a rosaura	h4
a salir	a3
a ser	k3
a su	G4W4X6c3d-4i4k-3n-3
a sus	X3
a tener	j4k3n4
a ti	Z8a6n3o-3
a toda	o3
a todas	W4n3
a todo	o13
a todos	I-3W9
a tono	k3
a trabajar	W4k6
a traer	S4
a tu	a12
a ulises	k4
a un	B3D4E-3F11G5Q10V3c3d-5k7q-4
a una	F4G3Q5R4W-3c4f7k7m-3
a usar	d9
a vane	l4
a vender	h7k7
a ver	A9C4E-3F-3H7I-3L3P7S-3T11U9a-5b5d-5f-3i-3j-6k-4l-5m6n9o-3p3q-4
a verme	A5
a volver	l3
a wendy	W4k3
a yadira	W4k5
a yareli	k4
a ☎	G7h9
a* #*	E13G-4H4W7d-5f3k3n-4q8
a* acum*	g3
a* agar*	k3
a* algo*	A5
a* algu*	B-3G8Q7R-3T-3Y3f4k4
a* apun*	I6
a* arac*	k7
a* aten*	S3
a* auto*	Q5
a* beto*	k3
a* bloq*	X3
a* bray*	k4
a* bren*	a3
a* caja*	k4
a* camb*	N3
a* canj*	Q4d8
a* capt*	h5n6
a* casa*	S6
a* cero*	E6
a* chav*	l3
a* chay*	B3G3
a* chem*	l4
a* chol*	G4
a* clie*	c7g4
a* cobr*	L3d4k4
a* coci*	l4
a* come*	a9
a* como*	H11L6Q-6a4e-3j5n-3q8
a* comp*	C5
a* conc*	F3
a* cruz*	k5
a* cuan*	b9n-4p9
a* cuen*	d3
a* dar*	Q4d3k4l-3n4
a* de*	r5
a* debe*	F3
a* deci*	Y6
a* desc*	d3
a* devo*	e9
a* domi*	L4j8
a* don*	F4G7h6k5
a* dona*	D5F9G4W3d-3q-3
a* dond*	r4
a* dorm*	H5
a* edga*	l4
a* edit*	k4
a* efra*	l6
a* el*	i8p4q3
a* eman*	R4
a* empe*	f3g3
a* entr*	g3n5
a* erne*	l11
a* esa*	W6h-3i4
a* escr*	X5
a* ese*	B5W6i5q-3
a* esta*	E7d3h-3r5
a* este*	B5W5f5i4r-3
a* esto*	T9
a* eula*	E5
a* favo*	E-3F9d4
a* fer*	f5l8
a* ferm*	l5
a* fern*	R4
a* gast*	d9
a* gere*	k7
a* hace*	P4d4n7
a* hoy*	H4
a* hugo*	R3
a* insc*	f3
a* inte*	n5
a* ir*	D4a5
a* ivon*	l8
a* jazm*	l5
a* joaq*	k5
a* jona*	B6
a* junt*	f5
a* karl*	R3
a* la*	A5B6D-3E9F10G3H-4J-5L-3M-9P3R-4S3T-4U-4W6X-4Z3d-4f8k4m-5r-3
a* las*	J3S4U3X10a6h-5j6l5n-4
a* laur*	l8
a* liqu*	d3
a* llev*	e3
a* lo*	A4V5n-4q5
a* lore*	l10
a* los*	H5I7L-3N5U4X3a-3b5f9h-4
a* luch*	F4
a* mand*	Y3n7
a* mano*	F8
a* marc*	l7
a* mari*	l3
a* mart*	R3
a* medi*	K4M4Q5j4
a* mete*	J7
a* mi*	B-3C-3E-3F3H-5L4P-4R6S3T-3W10X4Y4Z6b-3c-3f4g-4h5j-5k5p-3
a* mire*	k4
a* mis*	I3b3
a* nada*	q3
a* nadi*	J7l6
a* nest*	l3
a* nomb*	C3f4m-3n4q9
a* ofel*	l8
a* omar*	l4
a* otra*	D3L3l4q4
a* otro*	D3Z3c3k10
a* paco*	l4
a* paga*	h11
a* pame*	B4
a* pari*	H4
a* part*	L5k3l7
a* pasa*	h-3i3j3
a* paso*	Q3
a* paty*	G5
a* pedi*	a6
a* pedr*	l7
a* perd*	F3
a* perl*	J3W3
a* poco*	n4r7
a* ponc*	R5
a* pone*	j3k4
a* preg*	C5S5
a* prue*	l3
a* que*	B9H-4M17h-4j13n4q-6
a* quer*	a4
a* quie*	B-3H-3M11Z6h-3k-3m8n6
a* regi*	B7J5
a* regr*	e9n-3
a* revi*	n3
a* rica*	l3
a* rigo*	A6W3
a* romu*	F6
a* rosa*	h3
a* sali*	a4
a* segu*	Q4
a* ser*	k4
a* su*	C-3G5W4X4c4d-5i4k-3n-3q3
a* tavo*	A3
a* tene*	j5k6n8q-4
a* ti*	Z6a4n3
a* toda*	W5o7
a* todo*	I-4O3W10o15
a* toma*	d3
a* trab*	k7
a* trae*	S4
a* tu*	a12
a* ulis*	k4
a* un*	B3D5E-3F9G5Q9a-3c3d-4h3k7l3n-3q-4
a* una*	E-3F4G7L-3Q7W-3c3f5k7
a* usar*	G-4Q3d15
a* uste*	Z4
a* vane*	l3
a* vend*	h7k5
a* ver*	A9E-3F-3H9I-3P6S-3T10U6V4a-5b5d-5f-3j-5k-4l-5m6n7o-3p4q-3
a* verm*	A4
a* volv*	l4
a* wend*	W5k3
a* yadi*	W6k3q-3
a* zule*	R3
a* ☎*	G8h7
aba*	F-3G7H3a3h-4q9
abaj*	F-4G9a4h-3q6
abaj* #*	G4
abaj* al*	F-3G6
abajo	F-5G10h-4q9
abajo #	G4
abajo $	H4a3q8
abajo al	F-3G5
abi*	j8l4n4
abie*	e4j7n4
abie* bloq*	l3
abie* la*	a6
abier*	e4j10
abierta	a3n5
abierta $	n5
abierta la	a5
abierto	e5
abiertos	j10
abiertos $	j4
abig* ya*	l3
abiga*	l4
abigail	l3
abigail ya	l3
abo*	D5F15G5P9d-3h5
abon*	D6F17G5P11d-4h7
abon* #*	F13
abon* a*	h3
abon* de*	F3
abon* los*	h5n4
abon* y*	P10
abona	F6P7h3
abona de	F5
abona*	D6F6G8h6q-3
abonale	F9h6
abonale #	F9
abonaron	D6G5
abonaron #	G3
abonaron $	D7
abonaste	G5
abonaste $	G4
abone*	F6
abonen	F3
abonen #	F5
abones	F4
abones #	F4
abono*	P6
abonos	P3
abonos y	P4
abr*	D-4E-3J-3L-3P-3Q-3R10S-4V8W11a-7b-4c-3d-3e3f13g13h8i-4j22k7l-3n-7o-6q-7
abra*	g5k4
abraham	k4
abraham $	k3
abre	R7V5W5g8h7j4k3n-3q-3
abre la	R5W5j5
abre otra	W7
abre usuario	k6
abre*	V3f9j12
abre* el*	j3
abre* la*	R4W7j5
abre* mone*	f5
abre* otra*	V3W7
abre* usua*	k5
abrel*	f8
abrele	f10
abrele monedero	f3
abrem*	V3W3
abreme	V3W3
abren	j14
abren el	j4
abri*	H3R4S-3W5a-4e5f5g7j14n-4o-4q-4
abri* el*	j8
abri* en*	H6
abri* la*	W4
abri* mone*	f3g6
abrie*	j8
abrieron	N3j8
abril	R3
abril $	R5
abrim*	H3O4V4j5
abrimos	H4O5V3j6
abrimos $	O3W3j3
abrimos en	H5
abrir	W5e3g6h4
abrir*	f5
abrirle	k3
abrirle su	k3
abu*	D4a9
abue*	a13
abuel*	a7
abuelita	a7
abuelita $	W4a4
aca	I4O8e3
aca $	O9
aca en	k6
aca*	B-3D-3F-3H-3I-3L-3P-3Q-4W-3a6g4h6i13k-3l3p12q8
aca* cuan*	I3
aca* en*	k6
acab*	D-3F-3H-3I-4L-3Q-3W-3a7b3h6i9j-3l5p10q5
acab* de*	C-3Q-3W-3b4d-3g4h8i11p8q11
acab* el*	l6
acaba	h5i3p6
acaba de	h7i3p5
acaba*	T3a4d3i4q5
acabamos	i5q3
acabamos de	i8
acaban	T3h5
acaban de	h6
acabar	d4
acabas	q5
acabas de	q4
acabe	U3V4
acabo	b3d-4g4i5l7p11q4
acabo $	n4p4
acabo de	R3d-3g6i6n-4p6q8
acabo el	a4l8n-3
acc*	B4N3P-3R11k11l9m13n-3q-4
acce*	B-3R10k11l9m13n-3q-3
acce* a*	R5k8
acce* de*	k3l3
acce* del*	R4
acce* elim*	l4
acce* este*	m5
acce* la*	k3m4
acce* para*	R4
acces*	B-3R12k8l7m14n-3q-3
acceso	B-3R9k11l10m14n-3q-3
acceso $	l4m11
acceso a	R5k9
acceso de	k4l3
acceso del	R3
acceso eliminala	l5
acceso este	m5
acceso la	k3m4
acceso para	R5
acci*	B10Z4
acci* del*	B8
accio*	B12P-3
acciones	B10
acciones del	B6
ace*	D3V3Y6a-3e3f6j17m3n8o-4
acei*	h4j4
acei* #*	h3
aceit*	h3j3
aceite	h3
aceite $	j3
acep*	D3Y5e4f6h-3j8m4n7o-3
acep* tarj*	j8
acep* vale*	j7
acep* ya*	m4
acept*	Y3e3f8h-3j10m3n7o-3
aceptada	n11
aceptamos	j3
aceptan	j12
aceptan vales	j8
acepto	Y4f3m4n-3
acepto ya	m4
acl*	J-3K11S6n9
acla*	J-3K14Q3S4n7
aclar*	D3J-3K12Q3S6n6
aclara	K3n4
aclaracion	D3n5
aclaracion $	n4
aclarar	K8Q3
aclarar $	K9
aco*	F3Q3i7q-4
acor*	F3i8
acor* del*	i4
acord*	i6
acordo	F3i6
acordo del	i6
acr*	F7G-3h7
acre*	F9G-4h3
acre* #*	F7G-3h6
acred*	F8G-3h4
acreditale	F3h4
acreditale #	F5
acreditar	F3
acreditar #	F3
acredite por	F3
acril*	h3
act*	B14E7H-6I6O-3X-7Y16a-3b6d-4f-3h-3k4m10q-4
acti*	B17H-5I10X-6Y16a-3k4m11n-5
acti* de*	B8k4m-4
acti* el*	H-3Y5
acti* otra*	k5
acti* por*	B5
acti* yese*	m6
activ*	B12H-5I7X-6Y18k7m12n-5
activa	X-3Y8m5
activa yesenia	m6
activala	k4
activala de	k4
activamelo	k4
activamelo otra	k5
activar	Y3
activar su	m4
actividad	B15m-3
actividad $	B8
actividad de	B6m-3
actividad por	B6
activos	I9m6
activos $	I6m8
actu*	E7Q3W4b9d-4n3p3q-3
actu* a*	W4
actu* el*	E4
actua*	E9Q3W4b9d-4p3
actualizado	b3
actualizale	E6
actualizale el	E5
acu*	C7D-3L14Q-5T-3W-4b11d10g3i-4j-3m4n-5p15q-6
acue*	M3a5h3m3o6q-4
acue* a*	m4
acue* si*	m4
acuer*	M3P3a5m6o3q-4
acuerdo	M3P5h3m6o5q-4
acuerdo $	P3
acuerdo a	M3m3
acuerdo de	h3
acuerdo si	m3
acum*	C7H3L14Q-3W-3a-4b11d8h3i-4j-3n-4p14q-3
acum* a*	C3d3
acum* de*	C6U3
acum* del*	H6p5
acum* desd*	H5U-3
acum* el*	h3
acum* la*	d4
acum* y*	d5
acumu*	C8H4L18Q-4T-3W-3a-4b8d11i-4j-3n-5p14q-4
acumula	L5h4
acumula $	L4
acumulado	C13H6P-3a-3b12d8h-4i-4p5
acumulado $	b11p8
acumulado a	d4
acumulado desde	H3
acumulado la	C7d4
acumulado ☎	C3
acumulados	d3p4
acumular	L5Q-3d-3g4h5
acumular $	L5Q-3g4
acumulo	L5p6
ade*	A4W6i4m7n-3
adel*	A4W7i3
adel* a*	A4
adela*	A5W8i4
adelante	A5
adelante a	A3
aden*	m10
aden* emil*	m7
adent*	m8
adentro	m10n-3
adentro emiliano	m9n-3
adi*	N4l4o12
adio*	N3l4o9
adio* adri*	l4
adios	N3l4o14
adios $	o8
adios adrian	l6
adm*	c3
admi*	c3
admin*	c3
adr*	l4
adri*	l5
adri* dale*	l5
adria*	l5
adrian	l4
adrian dale	l4
adul*	h3
adul* #*	h4
adult*	h3
afi*	I9f12g13h-3
afil*	I6f13g15h-4
afil* a*	I3f13h-4
afili*	H-3I8O-3f15g17h-5
afilia	f5
afilia a	f4
afiliados	I10
afiliados $	I4
afiliados a	I5
afiliame	f5g9
afiliame a	f6
afiliar	f8
afiliarme	g4
aga*	H-3S-4T5Z6a-3d3h-4i7l3n17o4
agai*	i4n9
again	h-3i7n8
agar*	S-3T8Z4a-3d3h-3l7n8o3
agar* cham*	l4
agar* con*	l4
agar* el*	Z8
agar* la*	T5q3
agarr*	S-4T8Z6a-3h-3l6n7o4
agarramos	l5
agarramos con	l3
agarrar	k3
agarrar rigo	k4
agarraste	n6
agarro	T5Z7l5n6
agarro chamba	l4
agarro el	Z7
age*	c14j5o-3
agen*	c12j3
agend*	j3
agent*	c13
agente	c11
agr*	C-3D-4E-3F8G-4L-3V-3X4a-5c-3d-4f13h6i9k15n-7o18q-4
agra*	X3n-4o22
agra* la*	o3
agra* por*	o5
agrad*	X6n-4o24
agradece	o6
agradecere	X3
agradeceria	b3
agradecido	o5
agradezco	o17
agradezco $	o4
agradezco la	o3
agradezco mucho	o3
agre*	C-3D-3F9G-3J3Q4V-3Y3a-3d-3f16h4i9k14n-3o-4q-5
agre* #*	F5W4
agre* a*	Y5f8k8
agre* al*	k3
agre* el*	J3Q4q-3
agre* otra*	i4
agre* punt*	F6
agre* un*	F3i3
agre* una*	i5
agre* vend*	k8
agreg*	C-3D-3F11G-3Q5V-3Y4a-4d-3f12h6i9k15n-4o-4q-4
agrega	F9Q3f7h-3
agrega #	F3
agrega a	f7
agrega puntos	F6
agrega un	F4
agregale	Q4Y6f4h5i10n-3o-3q-3
agregale #	W4
agregale a	Y5
agregale otra	i4
agregale una	i6
agregando	k3
agregando a	k3
agregar	f9k10
agregar a	k4
agregar un	i3
agregar vendedor	k10
agregues	J4q-3
agu*	H-3S22a5h5j3q-3
agua	a10h5
agua $	a3
agua*	S20a-3i3j4
agua* que*	S6
aguac*	j6
aguacate	j4
aguan*	S21
aguanta	S13
aguanta $	S10
aguantame	S14
aguantame que	S6
ah	V5n3o16
ah bueno	o5
ah caray	n3
ah ok	o8
ah* buen*	o5
ah* cara*	n4
ah* ok*	o8
ahi	D3H-5N3O5Q-4S6T-4U-3V4W5X-3d5e-3k-3m12n-7o13q-4r-3
ahi $	N6O5P3V-3W5a-3d4h-4l3m13n-3
ahi nos	o5
ahi que	A4
ahi te	S5a7h3
ahi va	h3
ahi viene	V4
ahi* esta*	a3o4
ahi* nos*	o7
ahi* que*	A3
ahi* te*	S6a5h3
ahi* va*	h4
ahi* vien*	V3
ahi* voy*	o3
aho*	B-4E-4F-5G-3H-3I-4J5L-6M-4O-3P-6Q-5S10T9V11X-3Y6Z-3b9c-3d4e-4i10n3o-5p11r-4
ahoga*	h3
ahor*	B-5E-3F-4G-3H-4I-4J5L-6M-3O-3P-5Q-5S11T6V7W-3X-3Y7Z-3a3b8c-3d5e-5i10n5o-5p10r-3
ahor* #*	V-3i12
ahor* como*	q3
ahor* comp*	a4
ahor* cuan*	b3p6
ahor* den*	W5
ahor* dice*	R4
ahor* el*	V6p6
ahor* la*	S3V7
ahor* mism*	f3l5
ahor* no*	J3S12
ahor* otra*	V10i-4
ahor* para*	m3
ahor* por*	b4i3
ahor* que*	S3T6V-5n6
ahor* quie*	f4
ahor* sale*	a4
ahor* si*	Y9h5
ahor* tamb*	k3
ahor* te*	S4i3
ahor* una*	V6
ahor* vien*	S5
ahora	B-3C-3F-3H-5L-3Q-3T9V12Y7a-5e-3i11k3l-3n4o-3p14
ahora #	i6
ahora $	D-4T6V-5n8p11
ahora como	q3
ahora den	W5
ahora dice	q3
ahora el	V5p5
ahora en	p3
ahora la	V12
ahora no	J3S3
ahora otra	V5
ahora que	T7V-6n8
ahora se	k3
ahora si	Y8h4
ahora tambien	k4
ahora una	V9i-3
ahori*	J5L-3P-3S13T-4V-5W-3a8h4i3k-3l3m4p3
ahorita	J3L-3P-3S16T-3V-7a7h3i3l3m3p3
ahorita #	i5
ahorita $	A3J4S-3j3m4n7q4
ahorita cuanto	p3
ahorita mismo	l4
ahorita no	S12
ahorita que	K4
ahorita te	S4i3
ahorita viene	S5V-3
ahorr*	C5b8d6
ahorrado	C3d5h-3
ahorro	b5
ai	I4T4
air*	K4a5
aire	K4a3
aju*	A14B13E20F3G6L-3P-3a-3d-3f-3h-5k-3l-3o-3q-3
ajus*	A8B12E21F4G5J4P-3a-3d-3h-4l-3o-3q-3
ajus* a*	F7
ajus* de*	A4B9E3
ajus* en*	E-4G8
ajus* hizo*	B4
ajus* manu*	B6E7P-3
ajus* que*	A4n3p3
ajus* sald*	E5
ajus* un*	E3
ajus* ☎*	C3
ajust*	A8B10E19G5P-4a-4h-4q-3
ajustalo	E5
ajustalo $	E3
ajustame	E5
ajustame a	E6
ajustar	A4E10
ajustar $	A5
ajustar saldo	E7
ajustar un	E3
ajuste	A8B12C-3E10G8J4P-3Q3a-3h-4o-3q-3
ajuste $	A3E10
ajuste a	E-3F7
ajuste de	A3B7E4
ajuste en	E-3G7
ajuste hizo	B3
ajuste manual	E7
ajuste manuales	B7
ajuste por	E4
ajuste que	A4n3
aki	T6
aki $	T6
al	A-6C-5D-6F5G4I-3K-4L3M-6N-6O-4P-6Q-3R6S8U-3V3W10X-7Y-4Z6a8b-3c11f4i7k3l6m-6p-8q3r-7
al #	H18W4h-5
al ajuste	A5
al almacen	W6
al banco	a4
al cafe	F-3d3
al celular	n3
al chat	R4c5m3
al chino	l5
al cliente	e6f8h-4n5
al compadre	G5
al corte	b5
al de	V3W6Z3i3q5
al empleado	l6
al encargado	S3c3
al equipo	k10
al fin	n3
al final	a3n8
al gabacho	l5
al inge	c3
al inicio	T7
al joven	F4
al mismo	h-4i13
al momento	H4U4
al monedero	F12I3W-3g6
al mostrador	O3c3
al muchacho	k3
al nino	a3
al notario	F3
al numero	G5Z4
al otro	V3
al padron	f5
al pendiente	n-3o8
al perro	a4e3
al personal	k4
al picarle	R4
al practicante	l3
al precio	q4
al premiarlo	G3q-3
al primo	G3
al profe	F3
al programa	I4O-3f8g8
al proveedor	W6
al que	G3L3V6h-6i6l3q-3
al ratito	S8
al rato	S13a4h4
al richi	l5
al saldo	E5
al senor	G4M3n12q-4
al siguiente	V6
al sistema	J5R5k3
al trigo	D3q3
al turno	k4
al ultimo	G6n-6
al ☎	B3C-4E7F10G9H-4J3M-4Q-3R6S-4T-3V-3W3a-5c12h12i-5k-6l-4n7o-3p-5q3
al* #*	H18W4h-6
al* ajus*	A5
al* alma*	W5
al* banc*	a4
al* bano*	S4a4n-3
al* cafe*	F-4W4d4
al* celu*	n3
al* chat*	R4c4m5
al* chin*	l5
al* clie*	Q3c4e4f6h-4n5
al* comp*	G4
al* cort*	b5
al* de*	S-3W6Z3a3i6q5
al* del*	q4
al* empl*	l7
al* equi*	k10
al* fina*	a4n6
al* gaba*	l5
al* gere*	Q3
al* inge*	F3
al* inic*	T10
al* jove*	F3f4
al* lado*	q3
al* mism*	V-4h-4i17
al* mome*	H4U4
al* mone*	F9I4W-3g4
al* most*	O4c4
al* much*	k3
al* nino*	F3
al* nota*	B4F4
al* nume*	G3
al* otro*	V3
al* padr*	f4
al* pend*	o3
al* perr*	a3
al* pers*	k3
al* pica*	R5
al* prac*	l3
al* prec*	W3q3
al* prem*	G4q-4
al* prim*	G3
al* prog*	I3f12g6
al* prov*	W5Z3
al* que*	G3V4h-6i9p3
al* rati*	S11
al* rato*	S17h5o4
al* rich*	l4
al* sald*	E5
al* seno*	C3E4h-3i3n12q-3
al* sigu*	V8
al* sist*	J3R4k3
al* tick*	n7q-3
al* trig*	D3q3
al* turn*	k4
al* ulti*	G3n-4
al* usua*	l5
al* ☎*	B4C-3E6F10G8H-4J3M-4P-4Q-3R6S-3W3a-4c6h10i-5k-6l-4n10p-5q8
ala*	q3
alar*	q3
alar* no*	q4
alarm*	q4
alarma	q5
alarma no	q3
alc*	C10D-3L-3a-3b12h-3j3l-3n5p9
alca*	C11L-3a-3b12h-4j3p9
alca* a*	A3n8
alca* el*	C3
alca* para*	C4b7
alca* ya*	p10
alcan*	C11F-3a-3b8h-4j4p12
alcance	A3
alcance a	A4
alcanza	C10H3b9h-3n-3p9
alcanza a	C3
alcanza con	C3
alcanza el	C4
alcanza para	b7
alcanza ya	p7
alcanzan	C3
alcanzo	j6n5q3
alcanzo a	n7
ale*	X13Y15
aleg*	L3
alega	L3
aler*	X12Y14
alert*	X14Y20
alertas	X8Y15
alertas $	X6Y8
alf*	I3
alfa*	I3
alfa* de*	I3
alfab*	I3
alfabetico	I3
alg*	A13C5K16L6N-3O6Q8R-6S-5T-5U-4V-3W-6Y7Z-4a-9b12c14d-7e-4g-4i-3j-5l-5m-5n3o-7p4q-7
algo	A14B5C6E-3H3K13L10S-3T-4V-4W-3Y5Z-3a-5b14d-4e-3f-4k-3l-3o-5p4q-5r-3
algo $	A6J3K-3L6b8h11p6
algo al	Q3
algo atorado	K4
algo de	F3L4
algo despues	H4b4
algo en	n4
algo me	Y6
algo o	C4
algo para	A3p4
algo pendiente	K4
algo por	A6
algo que	A7D5Q3
algo raro	B7
algo sin	A7
algo* ator*	K5
algo* de*	L5
algo* desp*	H5b4
algo* en*	n3p3
algo* me*	Y5
algo* o*	C4
algo* para*	p5
algo* pend*	K6
algo* ponl*	F3
algo* por*	A3b3
algo* que*	A6D3
algo* raro*	B8
algo* sin*	A7j3
algu*	D3E3F-3H-3K13M5O8Q7R-3T-3W-4Y3a-5b-4c16d-4f4h-6j-4m-3o-3p-3q-4
algu* ahi*	c6
algu* ahor*	A3
algu* con*	B5
algu* de*	c9
algu* del*	G5Q4
algu* form*	Q5
algu* le*	B4
algu* nove*	n10
algu* para*	c3n3
algu* pida*	A3
algu* por*	O7
algu* que*	Q4c7k4
algu* se*	D5
algu* sin*	K5
algu* vent*	K6n-3
algui*	D3G6L-3O8Q7R-3T-4W-3Y3a-3c14d-3f4h-3
alguien	D3F-3G5L-3O8Q7T-4W-3Y4a-3b-3c13d-4f7h-3k4q-3r3
alguien $	B-4E7G5P3Q6Y3c6
alguien ahi	c6
alguien con	B5
alguien de	c9
alguien del	G6
alguien le	B4
alguien pida	A4
alguien por	O8
alguien que	Q3c6k6
alguien se	D5
algun*	K13M3
alguna	K15M4Q3n5
alguna forma	Q6
alguna guadalupe	I4
alguna novedad	n10
alguna sin	K7
alguna venta	K6
alguno	A3c3
alguno ahorita	A4
ali*	E3e3
alici*	E4
alicia	E3
alim*	e6
alime*	e5
alimento	e5
all*	O4S4a9
alla	O7S5a11j-3
alla $	O5S5a3
alm*	W4
alma*	W5
almac*	W4
almacen	W3
almacen $	W3
alo	O30a-3o-3
alo $	O29a-3o-3
alon* de*	l3
alond*	l3
alt*	A-3B4C-4F-3H-5I9J7O-3P-4Q6S-3U-4V-4W-3X15a-5c-3d-3e-3f23g14i-3j-4k18l-4m10n-6o-5q-5r-3
alta	B3C-4H-3I6J5P-3Q7S-3T-3U-3V-4W-3X-3a-4c-3e-3f24g16j-3k20l-3m7n-3o-3q-4r-3
alta $	f11g9m7
alta a	B7Q3R3h-3k4
alta cajera	k4
alta cajero	k3
alta con	I4
alta de	k12m-3
alta este	I3
alta kevin	m4
alta la	h3
alta nueva	f7k-3
alta para	f5
alta por	g7k-3m4
alta ramon	k12
alta ☎	f4h5
alta*	I5
alta* a*	B7Q3R4
alta* caje*	k7
alta* clie*	f3
alta* con*	I5
alta* de*	I3k14m-3
alta* hoy*	I3
alta* kevi*	m5
alta* la*	m4n-3
alta* nuev*	f6k-3
alta* para*	f4
alta* por*	g6k-3m3
alta* que*	g4
alta* ramo*	k10
alta* vend*	k4
alta* ☎*	f7
altas	I7U-3
altas de	I8
alto	X13
alto $	X20
alu*	j6
alum*	h3j6
ama*	C8H4b3o12
amab*	C3b3o13
amab* de*	b3
amabl*	C3o9
amable	C4o11
amable $	H3
amable de	b3
aman*	O4
amane*	O3
amanecio	O3
ame*	a15j3o-3
amer*	a10j4
amer* expr*	j5
amer* y*	a4
ameri*	a10j3
america	a9
american	j6
american express	j6
ami*	O8
amig*	F3O6
amiga	Q3
amigo	O4f3
amigo $	O7f3
amo	a8
amo*	a10n3o6q7
amor	a12o8
amor $	o9
amor ya	a7
amor* ya*	a4
amou*	q3
amoun*	n6
amount	n5q3
amp*	h5
ampa*	h3
ampa* ☎*	h5
ampar*	h5
amparo	h3
amparo ☎	h5
an	I4
an entrado	I3
an* entr*	I4
ana*	F3f9h3k8
anad*	F6f3k10
anad* #*	F7h-4
anad* a*	f3k4
anad* pers*	k8
anade	F6f6h-5
anade #	F5h-3
anade*	k4
anademe	k5
anademe a	k6
anadi*	h4k7
anadir	h7k7
anadir personal	k8
and*	A-3B9C8F-3H5L-8O11P-5Q-7S10U8a5b8c-3d-3e-3i-4j-3l6m-3n-6o-3q-3r-3
anda	B3C5E5G3a7f3h-3l10p5q-4
anda castigado	l4
anda dando	B4
anda de	a6l4
anda fallando	n5
anda haciendo	G4l3
anda la	C4
anda mal	E7
anda*	B3C5H7I3K3O6Q-3V6a-3
anda* cast*	l3
anda* dand*	B6
anda* de*	a6
anda* desp*	p3
anda* en*	C7
anda* fall*	n4
anda* haci*	l8
anda* las*	H4
anda* mal*	E7
anda* preg*	C3
anda* rega*	B3
andal*	V4
andale	V8
andale $	o3
andam*	H9I4
andamos	H8I3
andamos $	H8I3
andan	H3K3
andan las	H5
andan regalando	B3
andar	C4
andar en	C4
ando	D-3L-5O6Q-5S15T3U9a3b13h3k4n-4o-4p-3
ando $	U5b7
ando bien	T5a6
ando con	S3
ando de	U9
ando en	H3L-3S4b4
ando fuera	k6
ando* bien*	T7a4
ando* de*	U4
ando* en*	H3S3b3
ando* fuer*	k5
ando* ocup*	S5
andu*	B3q3
anduv*	B5q3
anduvo	B5q3
anduvo de	B3
anduvo regalando	B3
ang*	R3f3k4o3
ange*	R4f4o3
ange* pasa*	R3
angel	R4o4
angel desde	k3
angel pasame	R5
ani*	F3G-4f4g8j6
anil*	j7n3
anill*	j6
anim*	G-3d3f4g7i3
anim* a*	G-3d5
animo	G-3d3f4
animo a	G-3d4
aniv*	F3
aniversario	F4
aniversario #	F3
ano	D-4H6L10P5
ano $	H4P5
ano los	L7
ano*	A-3B7C-3D12G-3H5J12L-4S-4T-4V-4W-4b-3d-4g11h11i10j-3m-3n7q-6
ano* los*	L5
anoc*	B9D4H5
anoch*	B8D6H7
anoche	B9D6H7
anoche $	B5H8
anoche y	B3
anos	D9a5g3
anot*	D3J13L-3T-3W-3a-4d-3g9h14i7j-3n8q-5
anot* #*	h9i4
anot* en*	H3
anot* favo*	h3
anot* lo*	h4
anot* los*	J3
anot* otra*	J3
anot* una*	h3
anot* ☎*	F3
anota	J6V-3f3h9q-3
anota #	h8
anota otra	J4i3
anota*	g8h14n10
anotado	o3
anotame	g9h10
anotarlo	H3
anotaste	n9
anotaste $	n6
anote*	J9
anotes	J11h-3
anotes $	J5
ant*	A-3C4D5E-3H14I-5J-3P5V-6W-5X-3Y10Z4a-4c-3d-5e-3i11k-3p8q3
ante*	A-3C4H7I-5P4V-4W-4Y7Z5a-4c-3d-4e-3h-6i8k-3n4p10q6
ante* de*	C8H3b5p4
ante* del*	n5
ante* en*	E3
ante* me*	Y4
ante* otra*	V-4i11
ante* pasa*	F3
ante* ponl*	Y3
ante* que*	W3
ante* toda*	l4
antep*	H8
antepasada	H6
antepasada $	H7
anter*	C-4P7Z5h-5i7n5p5q3
anterior	H3Z5h-3i10p6q4
anterior $	H4i5p5
anterior otra	V-3i7
anteriores	P10
antes	C7D3I-4L4P-3Y9d-3e-4i6p6
antes $	D5H-4Y3i3
antes de	C9P-3U3b3d-3p5
antes en	E4
antes me	Y3
antes o	Q3
antes todavia	l4
anti*	H9h4
anti* #*	h4
anti* si*	H4
antic*	h3
antie*	H11
antier	H11
antier no	H4
anto*	D5
antoj*	D5
anu*	L-3Q6X8h-4l4n-3o-4q23
anul*	Q3h-4l4n-3q27
anul* como*	l4q-3
anul* el*	q4
anul* eso*	q4
anul* la*	q8
anul* lo*	q3
anula	Q5h-3q15
anula $	q7
anula la	n-3q9
anula lo	q3
anula*	l4q7
anulala	l3q6
anulala $	q8
anulala como	l3
anular	q4
anun*	W3X9o-3
anun* no*	X5
anunc*	W3X9
anuncio	W3
anuncios	X8
apa*	D7E6H-5J-3K5M-3Q-3S-3V-3W-4X11Y-5b3d-4j9l-3m7n10o-3q-9
apag*	X11Y-3a5n6
apag* #*	h4
apag* el*	n3
apag* las*	X8Y-3
apag* ☎*	F3
apaga	X5a5
apaga las	X7
apaga*	X7
apagador	h3
apago el	n3
apago*	n5
apagon	F3n5
apagon ☎	F4
apar*	C8D7E7H-4J-3K3P3Q-4V-3W-4a-4d-4e-3f3j10k-3m5n10q-7
apar* #*	j4
apar* a*	C3
apar* como*	n9
apar* de*	K4T5q-4
apar* disp*	C4
apar* en*	I4m6
apar* eso*	E3
apar* la*	j6
apar* mi*	D4
apar* otra*	E6
apar* otro*	F5
apare*	C7D10E6F3I3P4T-3W-3a-3b3h-5i-3k-3m6n9p3
aparece	C5D5E4U3b5f4h-5n9q-5
aparece $	P4b4n3
aparece disponible	C6
aparece entre	m4
aparece mi	D5
aparece otra	E7
aparecen	C3D3m5
aparecen en	I5m4
aparecio	n12
aparecio $	n5
aparezca	q3
aparezca eso	E3
aparezcan	F6
aparezcan otros	F4
apart*	K5T3h3i4j15n-4q-5
aparta	j4
apartado	h3
apartar	j8
aparte	K5T4i7
aparte de	K4T5
ape*	T3d-3f6g5j3l4
apel*	l5
apel* canu*	l4
apell*	l4
apellida	l6
apellida canul	l4
apen*	T3d-3f3g7
apen* me*	g3
apena*	d-3f4g4h3
apenas	T3d-3f5g7
apenas me	g3
apl*	C-3E-3G9Q3W-3d16h-6n6o10
apla*	o6
aplas*	D5
apli*	C-3E-3G7Q5W-4d17h-6n5q3
apli* cort*	F4
apli* el*	d6
apli* la*	G4
apli* los*	W-3d7n5
apli* mi*	d4
apli* mone*	d6
apli* sus*	d4
apli* un*	G6d-3
aplic*	E-3G6W-3d17h-4n9
aplica	F4G5d4
aplica cortesia	F4
aplica un	G6d-3
aplicaba	G3
aplicaba la	G3
aplicale	d7
aplicale sus	d4
aplicame	d6
aplicar	d4
aplico	n7
aplique	q3
apo*	F4T5o3
apoy*	F6T6o3q-3
apoy* poni*	F3
apoya*	F5T5
apoyame	F6
apoyame poniendole	F5
app	Q4
apr*	A40B5Q5T-3Y7a-3e-3n-5o-4
apro*	A31B9Y5e-7n-3
apro* algo*	A4
apro* la*	B7e-3
apro* lo*	A3
apro* una*	A3
aprob*	A31B7Y8a-3e-5n-3o-3
aprobaciones	A17
aprobaciones $	A17
aprobada	A3
aprobada $	A4
aprobado	A10
aprobado $	A9
aprobar	A20Y6
aprobar $	A8Y8
aprobar algo	A5
aprobar una	A3
aprobo	B6e-3
aprobo la	B7e-3
apru*	A32Q7n-5o-3q-3
apru* la*	A8
apru* lo*	A3Q6
apru* todo*	A8
aprue*	A32Q6n-4o-3q-3
aprueba	A9
aprueba todo	A7
apruebalo	A7
apruebalo $	A11
apruebe	A6
apruebes	A4
apruebes la	A6
apruebo	A12Q4
apruebo $	A13
apruebo lo	Q6
apu*	C-3F-3G-3I12J15L-3P3T-4a-4b-4d-4e-3f12g7h13j-3l-3n4o-3
apun*	C-3F-3I11J12L-3T-4V-3a-3b-3d-3f14g9h13j-3m-3q-6
apun* #*	D5h11
apun* a*	f8
apun* ayer*	I3
apun* como*	k3
apun* en*	f3g7h-3n5
apun* eso*	J5
apun* esta*	I5
apun* esto*	h6
apun* lo*	H3h7
apun* otra*	i3
apunt*	C-3I8J16L-3T-5V-3a-3b-3d-3f13g9h14j-3o-3q-6
apunta	J4Q3f7g8h8
apunta #	h8
apunta $	g4
apunta a	f6
apunta en	g6
apunta lo	h7
apunta los	f3
apuntado	I7
apuntado $	I4
apuntala	k3n3
apuntala como	k3
apuntale	f7h6
apuntale a	h4
apuntame	W4f3g3h8
apuntame #	h3
apuntame a	f3
apuntame esto	h6
apuntaron	D3I6
apuntaron ayer	I3
apuntaron esta	I5
apuntes	J17
apuntes $	J6
apuntes eso	J6
apunto	n4
apur*	h6q4
apur* que*	h4
apura*	h6
apurate que	h4
apure	q6
aqu*	A-3B-4D-6G-3H-4M-3O11P4Q3T8U-3X-3Z12b-3d-4e4g3h5k-3l7m4o-4p-4q-5r3
aque*	n4
aquel*	n3
aqui	A-3B-4D-6G-3H-4J3M-3O14P3T8X-3Y3Z12b-3d-4e3g3h6k-3l6m4n-3o-4p-3q-5r3
aqui $	B-3O6Q9T6Y3Z14a-4g-3h-3l4m4n-4o-3q-3r5
aqui dice	F3a3
aqui en	a9
aqui esta	b-3h8
aqui la	O7P4
aqui que	T9
aqui reportandome	O4
aqui ☎	f3
aqui* dice*	a3
aqui* en*	a8
aqui* esta*	h8
aqui* la*	O6P5
aqui* no*	c3
aqui* para*	g4n3
aqui* que*	T9
aqui* repo*	O4
aqui* ☎*	f3h3
ara*	k6
arac*	k6
arace*	k4
araceli	k4
araceli $	k3
are*	e4k3
area* de*	k3
aret*	e3
arete*	e3
aretes	J3e4
arm*	h4
arma*	h6
arq*	H7
arqu*	H5
arqu* de*	H6
arque*	H6
arqueo	H6
arqueo de	H6
arr*	E13M-3T-3V3Y5Z3a-5d-3g-3i-3j6o10q9
arra*	V5h3
arrac*	h4
arrachera	j3
arre	o4
arre gracias	o4
arre*	C-3E10J3N3Y9a-3e4g-4j3n3o6q13
arre* el*	V5
arre* en*	q4
arre* esa*	q4
arre* grac*	o4
arre* y*	e4
arreg*	C-4E13j4n6q4
arregla	E4
arregla el	E3
arreglalo	E4q6
arreglalo $	q6
arreglamos	E3
arreglan	D3j5
arreglarlo $	E3
arregle	n5
arreglo	Q3
arrep*	J3Y7e3n-5q14
arrepenti	N3Y5q3
arrepenti $	Y6
arrepintio	J4e3n-4q6
arrepintio $	J3q6
arrepintio del	e3h3q-3
arrepintio en	q3
arrepintio y	e4
arri*	H3Z4n4q-5
arri* o*	E4H5
arrib*	C3H5Z6q-4
arriba	E3H4Z4q-5
arriba $	n5
arriba o	H4
art*	e4r4
arti*	e5r6
artic*	e5q3
articulo	q3
articulo $	q3
articulos	e3
artif*	r5
artificial	r4
artificial $	r3
asc*	D3U-3W3
asci*	H3b3
asci* las*	U-3W5
asciende	b4
ascienden	H3W3
ascienden las	H3U-3W4
ase*	T3c15h3j4
asen*	h4
asent*	h3
aser	T5
aser aki	T7
aser* aki*	T6
ases*	c19
ases* por*	c4
aseso*	c17
asesor	c22
asesor $	c14
asi	G10J22K4S-3U-3a-4e-4h3n4o11q-3
asi $	J7n3o4
asi como	n3
asi esta	J7
asi no	J4
asi que	G5h4q-3
asi se	Q3n5
asi ☎	E3
asi*	c4r6
asi* como*	n4
asi* deja*	J11
asi* esta*	J9
asi* no*	J6
asi* que*	G7h4q-5
asi* qued*	o5
asi* se*	Q3n4
asi* ☎*	E3
asis*	c3r7
asist*	O3c6r4
asistente	r4
aso*	C4
asom*	C5
aspi*	e3
aspir*	e4
aspiradora	e3
asu*	c6
asun*	Z3c4
asunt*	Z3c7
asunto	Z3c9
asunto $	c3
ate*	D6I-7U4c19j-3o14p3
aten*	D7I-6U5c18i3j-3o14p3q-3
aten* a*	c7
aten* pers*	c10
aten* yo*	I-4U6
atenc*	D5c13o5
atencion	D6I-3c13o4
atencion $	o5
atencion a	c5
atencion personalizada	c5
atend*	D3I-4U7c4i4o3p4
atender	p3
atender $	p3
atendi	I-4U5i4
ati*	c7k3m4n6
atie*	T3c8k3m3
atie* a*	n4
atie* el*	k5
atien*	T3c7k5m4
atienda	c8
atienda $	c3
atiende	T4k3r3
atiende el	k4
atienden	m4
atienden $	m4
atiendo	n5
ato*	K17T4n-4
ator*	K14T5n-3
atora*	K15T4
atorada	K4T7
atorada $	K7n-4
atoradas	K5
atorado	K6
atr*	H-3V12h3q10r3
atra*	H-3V13a3p-3q12
atra* #*	G3
atra* el*	q4
atra* la*	e3
atras	V12e3n-3q11r4
atras $	V13a3n-3q7
atras la	e4
atras*	V4h3n4
atrasada	n4
aud*	B11G3H-3Q9W-3Z10q-3
audi*	B13G4H-4Q5W-3Z12
audi* a*	B8
audi* de*	B9H-4
audio	Q6Z9
audio $	Q5
audit*	B12G3H-3
auditar	B5
auditar a	B6
auditoria	B4G5
auditoria $	G3
auditoria de	B8H-3
aum*	F13W4
aume*	F12W4
aume* #*	F8
aume* punt*	F8
aumen*	F13G-3W5d-3
aumenta	F10h-5
aumenta #	F10h-6
aumentale	G-3h6
aumentale #	h7
aumentarle	F6
aumentarle puntos	F4
aun	S7f3
aun no	S8
aun* no*	S7
aus*	B4
ause*	B3
ausen*	B4
ausencia	B6
ausencia $	B6
aut*	A27B7F3G4H-3J-3P-3T-3V-3W4X4Y9a-3c-3d-3e-4h-4k5m6n-8r5
auto*	A27B5F4H-3P-3Q3T-3V-3W4Y10a-4c-3d-3e-4h-3k5m6n-8o-3r7
auto* a*	k4
auto* abon*	F3
auto* el*	A12q-3
auto* ella*	B4
auto* ese*	B3
auto* hast*	A3
auto* la*	A4q3
auto* lo*	Q5
auto* para*	A3m4
auto* punt*	G3
auto* que*	A-3X3Y3
auto* teng*	A3
auto* y*	q5
autoa*	G3
autoabono	G3
autoc*	q3
autom*	Y3r7
automatico	r7
automatico $	r5
automaticos $	Y6
autor*	A30B7F3J-3Q3V-3W4X4Y4a-3d-3h-3k6m5n-7o-3q-3
autorice	A4
autorices	A4
autorices a	A3
autoriza	G3k7
autoriza a	k4
autoriza gerencia	G3
autorizacion	A9Y3
autorizacion para	A3
autorizaciones	A11X5
autorizaciones $	A7
autorizaciones tengo	A4
autorizada	A4e-3
autorizada la	A3
autorizadas	m4
autorizadas $	m3
autorizado	A6m4
autorizado lo	A7
autorizado para	m5
autorizale	A7
autorizale el	A7
autorizame	W7
autorizando	B4
autorizando ella	A-3B7
autorizar	A18Q3n-4
autorizar $	A22n-4
autorizo	A10B4F4Y6
autorizo $	A12q-3
autorizo abona	F3
autorizo el	A3
autorizo ese	B4
autorizo hasta	A3
aux*	T20
auxi*	T17
auxi* no*	T4
auxil*	T15
auxilio	T13
auxilio $	T11
ava*	A3
avanzar hasta	A3
avi*	A4C-3J-3L-3P-3S12T-3X24Y23a-4b-3c-3h-4j-3k-3l4n12q-5r-3
avis*	C-3J-4L-3P-3Q3S8T-3X24Y23a-3b-3h-5j-3k-3n8q-4
avis* a*	X4
avis* cada*	X5Y3
avis* cuan*	S8Y6
avis* de*	A5X9Y12
avis* no*	X3o-3
avis* o*	n5
avisa*	Y17
avisame	Y17
avisame cuando	Y4
avisame de	Y8
avisar	Y3l3
avise*	X3
avisen	X4Y3
aviso	A7S10n4q-3
aviso $	S7l3
aviso cuando	S8
aviso de	A6X4Y3
aviso*	Q3X19Y15n4o-3
avisos	Q3X18Y17l-3n3o-3
avisos $	X10Y12
avisos de	X5
ay	Z10a-3o7q14
ay me	Z-4q7
ay no	Z6
ay que	o4
ay* me*	Z-3q6
ay* no*	Z6q5
ay* que*	o4
aye*	B6C-3D3H13I5J-4K5L-4O-3T-3W4a4b4d-3e4i-5j-4l5n-6o-3p-4
ayer	B7C-3H14I4J-4K5L-4M3O-3S-3T-3W6a6b6d-4e4i-6j-4l7n-5o-3p-4
ayer #	K4h3
ayer $	B12H11Q-3W8a-3b3i-3j-3n4
ayer al	D3
ayer como	l4
ayer con	H-3I6
ayer en	M5
ayer entre	H5
ayer la	R4
ayer me	D-5b6
ayer mijo	H5
ayer no	H6h4n-3
ayer o	H4
ayer para	I3
ayer que	H5Q3l4
ayer tenia	D4
ayer y	q3
ayer* #*	K5h4
ayer* al*	D4
ayer* comp*	H4
ayer* con*	H-4I8
ayer* en*	M3
ayer* entr*	H5
ayer* la*	R3
ayer* lo*	E3
ayer* me*	D-6H3b6
ayer* mijo*	H5
ayer* no*	H7n-3
ayer* o*	H5
ayer* para*	H-3I3
ayer* que*	H5Q3l3n-3
ayer* teni*	D4
ayer* y*	q4
ayu*	T29a-3c7k4n-3q-3
ayud*	E3T26U3a-3c10k6n-4q-3
ayud* a*	k5
ayud* con*	C3E3h5
ayud* no*	T3
ayuda	E4T22c10k5n-3
ayuda $	T25c3
ayuda a	k6
ayuda con	E4
ayuda en	c3
ayuda*	C3T8h3
ayudame	C3T9
ayudame $	T4
ayudame con	C4
azu*	V5a6d3e3h-3j3
azuc*	d3j3
azuca*	d3
azul	V7a6
azul $	V3j5
azul*	e5h-3
azule*	M3e3h-3
azulejos	e4h-3
baj*	A-3C-7D8E-5F-8G13L-4M-3N16O-3Q3S5T-3U-3V-3W7X24Y-3Z-3b-7c-4d4f-4g-5h-8i-4j-6k-5l17o-6p-4q9r-3
baja	B3C-3D-3H-3I3N15P-3Q6X12a-3d-3g-3h-3j-3k-4l19n7o-4
baja $	I3Q3X15l6n5o-4
baja a	B3Q3k-3l15
baja al	B3l4
baja de	X3e3l5n3
baja definitiva	l8
baja del	N6
baja el	G5W4
baja*	C-4D10E-3F-6G15W8d6h-5q9
baja* #*	F-4G12d4e-3
baja* a*	N3Q3W3k-3l11n-3
baja* al*	d4
baja* de*	X6
baja* defi*	l7
baja* del*	N4
baja* el*	G7W12l3
baja* la*	q6
baja* los*	D5n3
baja* punt*	D4
baja* ☎*	G4
bajal*	F-5G8W4d7e-3q3
bajala	q4
bajale	F-5G9W4X3d7e-3h-3
bajale #	F-4G11
bajale al	W4d5
bajale el	l6
bajam*	W5
bajame	W3
bajar*	D8G9a3q5
bajarle	G11
bajarle el	G7
bajaron	D10a3
bajaron los	D4
bajaron puntos	D5
bajas*	G5n3
bajaselos	G7
bajaselos ☎	G3
baje	S10a3n-5
baje la	S10n-4
baje*	N4X5
baje* a*	X3
baje* la*	S9n-3
bajen*	N4
bajenle	X3
bajo	D8H3P7b-4
bajo la	H3
bajo* la*	H5
bal*	C4G5H6N-3b11g3p4
bala*	C3G4H7b10p7
bala* del*	H6
bala* dism*	G5
bala* gene*	H5
balam	G3
balam disminuya	G3
balan*	C5H7b10p7
balance	C4H7b9p7
balance del	H4
balance general	H4
ban*	A5S4W13a6h3j8n-7q-4
banc*	H3W13j3q-4
banco	H4W10a3q-4
banco $	W3a4
bancomer $	j4
band*	A7O5
band* de*	A4
banda	O5
bande*	A8
bandeja	A8
bandeja $	A4
bandeja de	A3
bano	S3a3h3j7
bano $	a6j3
bar*	W4Y4f3h9j11n-3o5
bara*	W5Y4j9
barat*	W5Y4j8
barata	W4Y5j3
barata $	W4Y4j4
barato	j4
barb*	h6
barberia	h3
barr*	f3h3j4n-3o6
barr* #*	h3
barra	h4
barra*	o6
barre*	a6f3
bas*	I6M-3N3X8a4j-3o5q3
base	I4N3f4
base de	I3
base* de*	I4
bast*	X14n3o8
bast* de*	X7
basta	X10
basta de	X10
basta*	o7
basu*	a8q5
basur*	a8q3
basura	a5q4
bat*	D5h4
bata*	D5
batal*	D5
bato	h3
beb*	a9
bebe	a11
bebe $	a5
bec*	k3
beca*	k3
beca* del*	k5
becar*	k4
becaria del	k3
ben*	L10U5a5j-3o11
bend*	U8a6o14
bendi*	U4a9o16
bendiciones	o12
bendiciones $	o8
bendiga	a5o4
bendiga $	a5
bene*	L8
benef*	L11
beneficios	L10
bet*	A6B5C5E3G4d-3m4n-6
beto	A7B5C4G3k3m4n-5
beto a	B4
beto el	C3
beto en	G5
beto que	A3
beto su	k3
beto ya	m5
beto* a*	B7
beto* el*	E3
beto* en*	G5
beto* que*	A3
beto* su*	k4
beto* ya*	m6n-3
bic*	h7j5
bici	h5j5
bie*	A5B-3D5F3H3J4K3L4M-3O-3R3S-5T5V-3X-3Z-3a11c-3d-3f-3h-5i-3j-3k-3l-3m-3n7o16r-6
bien	A5B-3D5J4K4O-3S-4T4V-3Z-3a10b-3c-3h-4l-3m-3n9o22r-5
bien $	A4a-3o13q6
bien con	n8o-3p4
bien el	H4n8q-4
bien en	L3
bien feo	D5
bien lo	A3
bien no	J5
bien ☎	C3
bien*	F3G4L5g3
bien* al*	G4
bien* camb*	q5
bien* con*	n9o-3
bien* cual*	o3
bien* cuan*	b3
bien* el*	F3H5n5q-3
bien* en*	L4
bien* feo*	D5
bien* lo*	A3
bien* no*	J5
bien* ☎*	C4
bienv*	F5L5R3
bienvenida	F4G4L4R3
bienvenida $	L4R3
bienvenida al	G4
bienvenida el	F3
bill*	h3n3
billete	q3
bim*	H6W4
bimb*	W3
bimb* cuan*	H3
bimbo	W4
bimbo $	W3
bime*	H3
bimes*	H3
bimestre	H3
bimestre $	H3
bisn* como*	H3
bit*	B17Q5
bita*	B21Q4W5
bita* de*	B3
bita* del*	B4
bitac*	B18Q3W4
bitacora	B14Q4W4
bitacora $	B15Q3
bitacora del	B6W3
bla*	T4h5
blan*	T3h5j3
blan* que*	T6
blanc*	T6h6
blanca	h5
blanco	T6
blanco que	T3
blo*	W4X5l16q-4
bloq*	W4X5l15q-4
bloq* a*	W3l3
bloq* si*	X4
bloq* tota*	l3
bloq* ya*	l4
bloqu*	W4X3l17
bloquea	W3l4n4q-3
bloquea a	W3l3
bloqueala	l8
bloqueala mientras	l4
bloqueala tantito	l4
bloqueala ya	l5
bloqueo total	l4
blu*	e4h3j3
blus*	e3
blusa	e4
bna*	O7
bnas	O9
bnas tardes	O9
bnas* tard*	O7
bod*	S7W6e3j4
boda	j3
bode*	S4W5
bodeg*	S5W5
bodega	S6W6
bodega $	S6W5
bol*	G-3J-3T4V-4Z3d6e4h12j4
bola*	T8
bolas	T8
bolas $	T9
bole*	h4
bolet*	h5j3
boletos	h6j4
boli* ☎*	d3
bols*	V-3W3Z5a5d4e4h6q-3
bols* al*	W5d3
bols* de*	h3
bolsa	Z4e6h3n3
bolsa $	Z3
bolsa*	V-3W3a6
bolsas	W5a6
bolsi*	d5
bolsita	d4
bom*	V3h4q3
bomb*	V3h4q3
bomb* #*	h3n6
bomba	q3
bomba #	h3n5
bomba $	S3n-4q4
bon*	F17G7O7P-3a5h-8n-3o9q-3
boni*	F16G-3O9a6h-7o6
boni* #*	F10h-3
boni* dia*	a7
boni* la*	F3
boni* lo*	F5
boni* por*	b3
boni* tard*	O5o4
bonif*	F19G-3b3h-8
bonifica	F8
bonifica #	F6
bonificacion	d4h-3
bonificale	F10h-3
bonificale #	F5
bonificale lo	F5
bonificamos la	F3
bonit*	O9a6o5
bonita	O3o5
bonita tarde	O4o4
bonito	O9a4o5
bonito dia	a7
bono	F5G8q-3
bono de	F3G3
bono ese	G3
bono no	G4
bono* de*	F3
bono* ese*	G4
bono* no*	G4
bor*	B3C-3G11N22P-3Q8R4T-3V-3W7Z8a-4b-4d-4h-9j-3l10m-3n-4o-5q16
borr*	A-3F-3G12H-3I-3N20P-3Q7R4S-3T-4V-3W10Z6a-4b-4d-4h-9i-3j-3l8m-3o-4q19
borr* #*	G3
borr* a*	W5l4
borr* de*	l6
borr* el*	B4G4H4
borr* esa*	q3
borr* eso*	Z3q11
borr* la*	W3h-3q16
borr* las*	W7
borr* lo*	Z4
borr* los*	G4
borr* mi*	N7
borr* mis*	D4N3
borr* sin*	R5
borr* sus*	G4
borr* todo*	N5
borr* una*	Q13h-4q-3
borra	L3N6Q6Z8h-5n-3q11
borra a	W3
borra eso	q9
borra la	q10
borra lo	Z5
borra mi	N5
borra todo	N4
borra*	D4G10H-5N17T-3W10a-3b-3h-3l9n-4o-4q16
borrala	G8W3l6q12
borrala #	G5
borrala $	q16
borrala de	l8q-3
borrala sus	G4
borralo	l3q3
borralo a	l3
borrame	H-4N14W5q5
borrame $	N12W-3
borrame la	W3q5
borrar	N8Q3
borrar mi	N4
borraron	D5
borre*	J3N14
borren	N7
borrenme	N4
borro	B3R5n4
borro el	B5
borro sin	R5
bot	O11W-3a-4b4c6l5n-4o4r22
bot $	O10R3a-3c8l7o-3r16
bot*	h11
bota*	h8o-4
bota* #*	h6
botan*	h4o-3
botas	h6
botas #	h6
bote*	h3
botel*	h3
bra*	H-5R4W6k6m3n-3o13
brav*	o14
bravo	o16
bray*	H-4W6k5m4
bray* ya*	m5
bray* ☎*	k6
braya*	H-3W4k3m5
brayan	W4k4m3
brayan ya	m3
brayan ☎	k6
bre*	A4B8H-3W3h3n-3
bren*	A4B11H-3I4l3n-5
bren* ayer*	B7
bren* por*	h4l4
brend*	A4B10H-3I3h3n-4
brenda	A4B6H-3I5h3l3n-3
brenda $	A5I5
brenda ayer	B5
brenda por	h4l5
bri*	Z5q3
brin*	D3Z3q3
brin* un*	q5
brinq*	Z5q5
brinque	Z5q5
brinque un	q6
bro*	J9e3
broc*	e3
broch*	e3
brocha	e3
brom*	J7
broma	J8
bru*	H3
brut*	H4
brut* de*	H4
bruta	H3
bruta de	H3
bue*	A4C-3H10J-3L-4O25P-3Q-4T-6V4W-4Z-3c-3d-3h4i-3j6m-4o18p-3q-5r-3
buen	H5O15T-4a6h4j8n-3o11
buen $	O6n-3
buen dia	H-3O15h5
buen fin	H9O-3j8
buen inicio	O5
buen*	A8E3H4J-3L-3O20T-4V7W-3a-7d-3i-3m-3o17q-4
buen* ahi*	o4
buen* dia*	H-4O18h5
buen* dias*	O14o-3
buen* el*	H3V4
buen* es*	E5
buen* fin*	H9j4
buen* inic*	O6
buen* noch*	H4O6
buen* pues*	V4
buen* saca*	l6
buen* sema*	H3
buen* tard*	b4g3
buen* y*	e3
buen* ya*	O4o5
buena	H4O-4U3n7o5
buena semana	H4
buena*	O24b3g3o-3
buenas	O21b3g4h3o-3
buenas $	O18
buenas noches	H3O8
buenas tardes	O3b3
buenas ya	O3
bueni*	O-3o14
buenisimo	O-3o7
buenisimo $	O-3o11
bueno	A7E5O-6V9a-3n-4o13q-3
bueno $	O-4o14
bueno ahi	o3
bueno desde	A3
bueno el	V5
bueno es	E5
bueno sacalo	l4
bueno ya	o6
bueno*	O14o-3
buenos	O14o-4
buenos dias	O14
buf*	h3
bul*	H-3h6j7
bult*	H-3h4j5
bulto	j6
bulto de	H-3j4
bur*	q4
burr*	q5
burr* al*	q4
burra	q5
burra al	q3
bus*	C5M19Q8S10c3h-6q-4
busc*	C5M20Q6S10c3h-6n-4q-5
busc* el*	C3M6
busc* la*	M8
busc* un*	Q4
busc* una*	M5h-3
busca	M11
busca el	M4
busca*	C3M20S3h-4q-3
buscame	M10
buscame la	M9
buscar	M3Q3
busco	Q3S10c4
busqu*	n3
bye	o24
bye $	o17
c	Q3q4
c $	q4
ca:#	A-3D-4E8F17G15H10K-7M14N-4O-4P-6Q-5R-6T-10X-5Y-5Z-8a5b-7c-7d15e5f-11g-5h22i16j-6k-6l-7m-8o-10q9r-7
ca:&	M15h8q6
ca:20/1	H4
ca:2x1	j5
ca:a	B3D-3F7G4I-4K-7L-5M3N-6O-5P-8Q-3R5S-5T-6U3W7X-7Y-6Z-4a7b-9c-9d3f10g-7h4i5k12l13n6r-7
ca:abaj	G6a4h-4q6
ca:abie	a5e4n5
ca:abon	F12G4d-4h7
ca:abre	R3V10W4f6h6j4k4n-3q-4
ca:abri	W6f4j6q-3
ca:abue	a5
ca:acab	I-3Q-3a6d4h7i8p6q5
ca:acce	R7k5l6m9n-3
ca:acci	B4
ca:acep	e4f7m3n7
ca:acla	K4S4n4
ca:acor	i4
ca:acre	F3h3
ca:acri	h3
ca:acti	B12I5m4n-3
ca:actu	E7d-3n3p3
ca:acue	a7m5o5q-4
ca:acum	C5L6d10i-4n-4p18q-3
ca:adel	W9
ca:aden	m5
ca:adio	l3o7
ca:adul	h4
ca:afil	I6f12h-4
ca:agai	i6n6
ca:agar	S-3d3l3n3o8
ca:agra	n-6o16q3
ca:agre	F6J3Q3f11i6k10n-3q-4
ca:agua	S9a4i3
ca:ah	o13
ca:ahi	H-3O7T-3V7c-4d7h4m7n-4o8p3q-3
ca:ahog	h3
ca:ahor	D6F-3G-3H-4I-3L-3Q-4S9T5V6W-4a4e-3i9j-3n3o-4p9
ca:ai	T5
ca:aire	a6
ca:ajus	A11B9C-4E19F3G5h-5n-6
ca:al	C-5D-5F3G3K-4M-5P-6Q-3R3S5W7Z5a12b-3c-3f6g-3h3i5j-6m-3n6o-4p-6q5r-3
ca:alca	C10n5p9
ca:algo	A10B3C6F3L3Q4T-3a-3d-3f-4h9n4o-3p8q-3
ca:algu	G5K8M4O9Q5T-3a-3d-3f4h-6n4
ca:alim	e5
ca:alla	a5
ca:alma	E3W3
ca:alta	H-3I7J4Q3U-3V-3a-3f25k16m6n-6o-3q-5
ca:amab	C4o4
ca:amer	a4j3
ca:amig	O4
ca:amor	a7q3
ca:amou	n6q5
ca:anad	F4f6k5
ca:anda	C4I3T-3V3a5d-3l5p4
ca:ando	S8U13n-3p-3
ca:andu	q3
ca:ange	f3
ca:anim	G-3d3f4i4
ca:ano	H3L5
ca:anoc	B5H4
ca:anos	D5
ca:anot	J13h12i9n3q-5
ca:ante	C3H4P6d-3e-3h-5i5n3p10q5
ca:anti	H4h8
ca:anul	Q3h-3n-4q24
ca:apag	n7
ca:apar	C4H-3I3J-3K4Q-3a-3f3j3n10p4q-6
ca:apen	h3
ca:apli	G7d10f-3h-5n-3
ca:apoy	o4
ca:app	d3
ca:apro	A24B3d3e-3n-3
ca:apru	A21n-3o-3
ca:apun	I7J11Q3T-4f5h9n5q-6
ca:apur	h5q4
ca:aqui	H-4O8P3Q-4T6W4Z12a3d-3e5l3m4q-6
ca:arma	h4
ca:arqu	h3
ca:arra	h4
ca:arre	E8V3a-3o8q12
ca:arri	Z4n3q-4
ca:arti	r3
ca:asci	W3
ca:asen	h4
ca:asi	G5J10K4U-3a-3n8o8q-3
ca:asom	C5
ca:aspi	e4
ca:aten	S3U3c3o6
ca:atie	n3
ca:ator	K9T3
ca:atra	V7a5h3q8
ca:audi	B7H-3Q6Z5q-3
ca:aume	F8h3
ca:aun	f3
ca:auto	A25B3F3W6h-3k3n-7q3
ca:avis	S3l3n13
ca:ay	Z4o7q7
ca:ayer	B4D4H14I6W-3a3e4i-3l5n-6
ca:ayud	C3T20h3n-3
ca:azul	a4e3h-3
ca:baja	B3C-5E-3F-5G14W3d5h-5k-3l17n-6q6
ca:baje	S8n-4
ca:bala	C5G3H3p8
ca:banc	W4j3q-4
ca:band	A3
ca:bano	a5h3
ca:barb	h4
ca:barr	h5j5o3
ca:base	I3f3
ca:bast	n3
ca:bata	D5
ca:bato	h4
ca:bebe	a5
ca:bend	U5a3o8
ca:beto	C3h3k3m4n-5
ca:bici	h6j4
ca:bien	C4D3L3S-3V-3f-3h-6n6o15q3
ca:bill	h3n3
ca:bimb	a3
ca:bita	B7
ca:blan	T3h4
ca:bloq	W5l9q-4
ca:blus	h3
ca:bode	S6
ca:bola	T5q3
ca:bole	h6
ca:bols	J-3W4a5h6
ca:bomb	h4q3
ca:boni	F13O7a-3h-6o10
ca:bono	G6q-3
ca:borr	G8Q10R3T-3Z3a-3h-6l5o-4q20
ca:bot	O11l3o7
ca:bota	h6o-3
ca:bote	h3
ca:bray	H-3W5m3
ca:bren	B5h3n-3
ca:brin	Z5q5
ca:broc	e3
ca:buen	A4H7O14T-5V4h4o13q-4
ca:bult	h4j3
ca:burr	q5
ca:busc	C5M8S6h-3n-3q-3
ca:busq	n5
ca:bye	o19
ca:c	Q3
ca:caba	V5
ca:cabl	h6
ca:cada	D5L6
ca:cadu	L5R3e6
ca:cae	W3
ca:cafe	F-3S7d5h4i3
ca:caig	d-5h6
ca:caja	H7O6U7W10a-5f-3h3i-4n-4p-3q4
ca:caje	B7G4I-4R5V-3a-3f-6k17l9m17n-7o-3q-7
ca:calc	i6
ca:cali	o4
ca:calm	Q3
ca:calo	a6
ca:camb	B6C-5E5F-4G-3H-3J4L-3S8a7d-4e9f-3h3p-3q12
ca:cami	a3i3
ca:canc	B12G5H-3Q13W4e-3h-4n-8q22
ca:cand	a5l3
ca:cani	a5
ca:canj	C-3G4Q7W4d15h-7n-3p3q-6
ca:cant	L3i5n-4p4
ca:canu	l3
ca:capt	J7M3Q4T4U8e-3h3k5n3q5
ca:cara	D6q4
ca:carg	D3F3G4V-3a-3d-5h6i3n14o-3q8
ca:carl	q3
ca:carm	D4
ca:carn	S4h7o6
ca:carr	V9
ca:cart	E4S7
ca:casa	J3
ca:casc	h4
ca:cash	h4
ca:casi	U3
ca:caso	Z5a3l3q-3
ca:cast	l3
ca:casu	n6
ca:caye	F4
ca:cayo	H4S7n12
ca:cebo	a11
ca:celu	C3D-3I-4J-3M3P4V-4a-4d3f3h8i4p-3q5
ca:ceme	H-3h3j7
ca:cent	j3m3n3
ca:cero	E4q10
ca:cerr	H8h8n5q-3
ca:cham	d6l5
ca:chan	H3S3
ca:chap	h4
ca:chat	J4T3Z15q-4r3
ca:chav	V5W5k3
ca:chay	C8n-3
ca:chec	A3C14M3S8d-3h-5m7n6
ca:chel	a3i3
ca:cheq	G5
ca:chic	a6h4i3
ca:chid	a7o6
ca:chil	a6
ca:chin	D6Z3n-5q5
ca:chis	Z5
ca:chof	a6
ca:chue	D3
ca:chuy	k3n4
ca:cier	H5S5W3a-4l6
ca:cifr	H5
ca:ciga	h3
ca:cine	a5
ca:cint	h3l3
ca:cita	V5h-3j4
ca:clie	A-4C5D9F4H-6I16K-4M3N-3O-4P5Q4R-3T-5U-3V6W4Z-6a-8b-3c-5d6e4f11g-4h5k-6l-6m-6o-6q3r-3
ca:clon	i8
ca:club	f8
ca:cobr	A-3E-3I-4L-3M-3Q5T-4U8V6W-3a-4d12f-4h19k4o-4p-5q8
ca:coca	a3d3e3h3
ca:codi	R6
ca:coin	D3E4
ca:cola	V3l3m9
ca:colc	W3f3
ca:colg	K7
ca:colo	h3
ca:coma	Q6T9Z6h4n-3q3
ca:comb	h3
ca:come	a10n4q-4
ca:comi	W11a12n-3
ca:como	A-4F-3H12I-3J-5K-3M-3P-3Q21T14U7V-6a5d-4h-9i-4j-4k5n7o-5p6
ca:comp	A-3B-4C3D-3E3F5J3M4O-4P5S-4U-5a-4c-3e-3h10i3p8q4r-4
ca:comu	c4
ca:con	A-5D4G-3H-4I5K-4N-3O-5P-6Q7S4T-8V6W-5X-3a-6b-5c5d14f3g-3h5i7j-3n6o-10p3q3
ca:conc	A3n3
ca:cone	R4
ca:conf	K7S3a-3h-4l3n16q8
ca:cong	l3
ca:conm	U3l3m5
ca:cons	C20J5P8d-3f-4h9q-3
ca:cont	C-6D6E-4H3J-4Q-3S9V7W-3Z6a3d8f-3h-3k7l3n6q-8r3
ca:conv	Z6
ca:copi	i3q-3
ca:cord	q3
ca:corr	A6B3C-5E14H-3Q6W6d-3f-3h-6l5n-3q13
ca:cort	F4G4H15U3W-4h4j5q-6
ca:cosa	A4D3S-3T11V-3i8n3q-4
ca:crea	f18q-3
ca:cred	S3e4
ca:cree	C8
ca:crei	Z8
ca:creo	h3n3
ca:crud	a8
ca:cruz	a3
ca:cuad	E10H4U5
ca:cual	A3I3K4Q3S-3T7U5a-3h-4m3n11p8q-5
ca:cuan	C13E-4F-4G-3H10I15J-4L9O-3Q3S3T-5U17V-6W5Y-3Z-3a-10b-15d-4e-4f-6h-10i-4j9k-4l-4m6n7o-3p16q-7r-3
ca:cube	h3
ca:cubr	d11h-3k3
ca:cuca	G4d3
ca:cuel	l4
ca:cuen	C6E6P3Q-4U4V4Z-3a-4d6f7p4
ca:cues	j5
ca:cuid	o6
ca:culp	D3
ca:cump	F3a4f3h-4
ca:cupo	h3
ca:cust	Q3V3f6h-4i10
ca:da	J4Q3n4o5q-3
ca:dada	f3n-3
ca:dado	f-3m8
ca:dala	f4
ca:dale	A6F4G-3h4k7l3n4q4
ca:dame	H9I3R3S4T5U7V-3W10a-3f-3h-4k3n-5
ca:dan	L16
ca:dand	n7
ca:dani	a3l3
ca:dar	G-4f5k6n6o5q-3
ca:darl	d-3f6h3n6o-3q3
ca:darm	q3
ca:das	n4
ca:dase	F3
ca:dato	J4M3Q8S3i5q-4
ca:de	A4B6C4E4H6I8K-3N-8O-3P-3R5S-6T-5U3X-8Y-7Z4a3b-10c-7d5g-8h7l5o-5q4r-4
ca:debe	E10F5J4Q3h-6n-3
ca:debi	h5n-4q13
ca:debo	a4n-4o14
ca:deci	C5T5n8p6
ca:dedo	q9
ca:defe	e4
ca:deja	C-4E10H-5J9Q-4S19a5j3l-3n-6
ca:deje	V3l4q7
ca:dejo	G4H6a3h3l4n9
ca:del	A3B6C7D-6G4H12I-3J-3K-4L-3N-4O-6S-5T-3U8V3W6X-3Y-3Z3b-4c-4d6e4g-4h8k-6l4o-8p4q3r-5
ca:dema	G3S3V8
ca:demo	f5n4
ca:deni	f3k3
ca:dent	n5
ca:derr	a5
ca:des	J3n3
ca:desa	l8n-5q13
ca:desb	q5
ca:desc	C-4F-4G10W6d10f-3h-4j9l3o4p-3
ca:desd	H4I6U4W3h-4k3
ca:desh	h-5n-3q32
ca:desp	L3Q6S5V6d-6h8l4n6o-3p6q-7
ca:dest	Z6n6
ca:dete	A4
ca:devo	A6Q4e23h-7n-4
ca:devu	Q3e10n-4q5
ca:di	G4J3e5h-4q7
ca:dia	C-5H17L3P4U21V-5W3a8d-4h3i-4l3n-3o-3p-3q-4
ca:dias	H6O20j3o-3
ca:dice	A3D6O3P-3R4T-3V-3a3d5l-3n7o-3p4q4
ca:dici	H3h-4k3
ca:dict	Q9h3q5
ca:did	n22
ca:dier	H4L6
ca:dies	a3h4
ca:dife	D4V4
ca:diga	C4S4d-3n-3p4
ca:digi	q9
ca:digo	S7n9
ca:dije	A4J7a-3h-5n-5q10
ca:diji	n12
ca:dijo	h4
ca:dile	a10
ca:dime	C12H5T3U9W-5a-3b-3d-4h-4n5p8q-3
ca:dine	C3H4I5U-3d3e6n-4p3q5
ca:dio	B11h3l-3q3
ca:dios	a5h-3o4q4
ca:dire	F3h3
ca:disc	Q3Z6
ca:disp	C6T3p3
ca:dist	V10n5p-3
ca:divi	Q3
ca:do	Q9T7q-3
ca:dobl	D5F3G3W7a-3n6q3
ca:doce	q3
ca:does	C5p6
ca:domi	H6j12
ca:don	C5G5V-3e-3f4h9
ca:dona	C4D5F6H-3V4W6i3n-5q-5
ca:dond	T9U-4c3h-6n9r3
ca:dorm	H4
ca:doy	S5h3n9q-4
ca:duda	D3K5S6T-3V-3n11o4
ca:dudo	K10
ca:duel	a9
ca:duen	W4h5
ca:dulc	h3k3
ca:dupl	i8n3q4
ca:dura	j4
ca:e	U11
ca:echa	Q-3U4V5d5h-3p3q10
ca:eche	V3
ca:echo	J3U3
ca:edga	f3l3
ca:edit	E12R3
ca:efec	C-3L3d3e5
ca:efic	o6
ca:eh	J11T19n-7
ca:ejem	J3Q3
ca:ekiv	q11
ca:el	A4C5D-5E3H10J3K-4L-4M6N-5O-6P-4Q3R5S6T-3U-11V8X-6Y-6Z-3a7b-8c-5d3e5f3g-6i6j7k-3l6m-3o-12q6r-5
ca:elec	d5
ca:elim	G10h-5l7n-3q14
ca:ella	A-3B3C-3P3V5a-3d5f3h-5i10n-4p8q6
ca:elvi	h4
ca:emil	m4
ca:empe	a4f6h12
ca:empi	T3f3k4
ca:empl	B6f-3h-3k12l11m15n-3o-3
ca:en	A3D-7E5I3J-3N-3O-4Q4R-4S6T-3U4V3W-4X-3a3b-8c-4e-6g-4h3j-3k4m3n5o-6p6q5r-4
ca:enca	A3R4W4c4k6
ca:enco	M4
ca:encu	F3h-3
ca:ende	E5
ca:ener	H6
ca:enfr	a5
ca:enla	R10
ca:enli	U6
ca:enoj	D8F4n-3
ca:ense	I5Q8h-3n7q-4
ca:ente	J-3T7n4o19
ca:enti	T12n-3
ca:ento	J4n13
ca:entr	B4H6J-4K3R8S-3T-5V-4W3a-3d4j-3k5l7n9o-4p-3q3
ca:envi	j4
ca:equi	F3Q5Z7a-3h-3k5m10n-6q15
ca:era	B-3C-3H-3J12Q-3T-3V-4Z28a-4d-3e4f-3h-6i-4l4n4o-3p-3q30r-3
ca:eran	G6q18
ca:eres	n-3o15r14
ca:erne	f4l14
ca:erre	q10
ca:erro	D4G3h-3n10q7
ca:es	B-5D-5E3F-4H-6J15L3O-3P-5S-4T4U-5W-3a-6d-3e-3f4h4k4p3q11r5
ca:esa	A7C-4H-5J7K4Q-4T-4U4V6Z5a-4d-3f-4h-9i10l-3m-3n13o-7q21
ca:esas	q3
ca:esco	a3
ca:escr	Q6S8T8Z8q-4
ca:ese	B4D-3F-3G5J7M3Q-3V3W6Z3a4d-3f-4h-7i9n-7o-4q12
ca:eso	C-3E4F-3H-3J6T-4U-3V-3Z12a-4h-7i-3l-3n21o13q13
ca:esos	J4W3
ca:espa	a6
ca:espe	A9F4S12V5a-3d-4n11p3
ca:espo	d-7f3h3k3q6
ca:esta	A7C3E5G-5J-3K-3L-3M4N-3Q-4T-5X-3a4b-3e6g-3i-4j-10m5n10q8
ca:este	I4P4Q-4T3U3W-3a4f6n-4o-3p3q-3r8
ca:esto	D11O4S4T11V-3Z3a-5f-3h12n-6q-5r3
ca:estu	H5o6q9
ca:ex	a4l3
ca:exac	E6n5
ca:exce	o10
ca:exis	M6h-4
ca:exit	n7
ca:expl	Q3T12c3n3
ca:extr	F4L3W6h-4
ca:ey	O12
ca:f	h4
ca:fa	C5
ca:fact	H3J-3W8h8j4q-3
ca:fall	K3a-3n10o4q3
ca:fals	G3
ca:falt	A5F6G-4J-3S4V10a5f3h-6i6n-4o-4q5
ca:fami	i4
ca:farm	a3
ca:favo	B-3C4D-3F6H4J7K-3L-3N-3O-3R4T5V5W-6X-6Z-3a-6b-4c-5f4g-4h6j-3k4l3n6o-4p3q6
ca:fech	C4n8
ca:feli	O7o8
ca:feo	p3q4
ca:fer	f5l4
ca:fern	C9
ca:ferr	h3
ca:fiad	q3
ca:fija	C5n-3
ca:fila	D4J3S7V6h5n-3
ca:filt	i3
ca:fin	H6j5
ca:fina	n3p4
ca:firm	A9n7
ca:firu	f4
ca:floj	H4n-3
ca:flor	f4
ca:foco	e7h4
ca:foli	H-3M5Q9a-3e-3h10i6n7
ca:fond	G4
ca:for	d9i6
ca:form	Q7V6a4n-4o4
ca:foto	Q4Z9h3q-3
ca:frij	a7
ca:frio	a5
ca:fue	C-3F3I-3J6L-3M4Q-5T-3V-3W-3d-4e-3f-3i-5j-3l6n19o6p-3q13
ca:fuer	G3d-3h5l3q8
ca:fui	B4Z3
ca:func	S4T8
ca:fund	e4
ca:gana	H-3L8W7a6
ca:gano	F3G7p4
ca:gans	a3p3
ca:garr	V4
ca:gas	Z3a3
ca:gaso	Q4
ca:gast	C-3d12h9
ca:gato	e6
ca:gena	C4
ca:gene	H4L7R4h4n5q-3
ca:gent	I6S8a5h4i-3m11n-6q-4
ca:gera	m5
ca:gere	B3W6k6m3
ca:glob	h3
ca:go	n13
ca:good	O12
ca:gord	W4a6
ca:goyo	C4h4
ca:grab	n6q3
ca:grac	O-3S4h3o26
ca:gran	a7h5
ca:grat	C3p4
ca:grea	o6
ca:gris	h3q3
ca:grup	Z7
ca:guad	k3
ca:guap	a9
ca:guar	C5J12T-3a-3d3h3n8p3q7
ca:guer	E3h3
ca:gust	e6o5
ca:gym	h3
ca:ha	B11C3H3J-3P8R3T-3U-4f4h-4
ca:habi	M4f4i4k3q4
ca:habl	S8T-3c10r4
ca:habr	n5
ca:hace	C-5D4F-3G-3H-3L-3M-3O-3Q7T14W-3i6j3p3q5
ca:haci	G3
ca:haga	J9V5f3n-3q-3
ca:hago	Q11T9f3h-5n14q-3
ca:hall	T4
ca:hamb	a6
ca:han	I5P5
ca:hart	I4
ca:hast	D4H-3J3j3n8o4
ca:have	C5U5p5
ca:hay	A7C3E3I4J7K7L-5M6O4P-4Q3R-3U-6V6W-3Z-3a5b-3d-6f3h3i-8j3m-3o-6q3
ca:haya	q3
ca:haz	E4H3W5d5h-4
ca:hazl	W4f4i3n6
ca:hazm	H4I3R3W4
ca:he	H-3I-3U20
ca:hech	B6Q4
ca:hela	d3i3
ca:help	T14
ca:hemo	I3
ca:her	h-4i5p7
ca:here	Q9
ca:heri	F3
ca:herm	W5a6d-3f5q5
ca:hey	O7
ca:hice	T5U7h4
ca:hici	D3H4U-3n4
ca:hiel	h5n4
ca:hija	L4W4f3
ca:hijo	W3Z3a3h-3q10
ca:hist	B4P5
ca:hizo	B10H5M3W3l-3n5p4q4
ca:hola	O23h10n-3o-3
ca:hora	B5S4W4a5n3q-3
ca:how	C4Q10U3p6q-4
ca:hoy	A-4C-7E-3F-5G-3H16K4L-6M6O-4P-3Q-4S3T-5U21V-4W6a15b-3e-3f-3i-4l5m-5q-5
ca:hubo	H6O7n4
ca:i	Q10U5h3
ca:iba	Z14h-3q11
ca:iden	i7
ca:igua	E3V-6i23
ca:impo	h4q7
ca:impr	W3a4h5
ca:inac	l5
ca:inco	F3k3
ca:incr	F6
ca:ines	D3
ca:info	H5
ca:inge	h3
ca:ingr	h9
ca:inha	l5
ca:inic	T10h5
ca:insc	B5I14J3Q4V-3f17h4n-5
ca:inst	T6
ca:inte	K4V-5i-3j3n24q-4
ca:inva	q3
ca:inve	V3a4
ca:invi	R23
ca:ir	a7n4
ca:irse	p5
ca:is	n11r11
ca:isla	O3
ca:it	n19q3
ca:iva	Q4W3n4
ca:ivan	l5
ca:ivon	l3
ca:izo	H4
ca:ja	a4i3
ca:jaci	O3l5
ca:jaja	C-4I3S4W4Z6l-3n-3o13q7
ca:jala	o7
ca:jale	T-3o6
ca:jalo	n13
ca:jefa	S4
ca:jefe	U4a5
ca:jeje	Z4o6r-3
ca:jess	l4
ca:jett	a6h4
ca:jiji	o11
ca:jona	B3
ca:jorn	U8
ca:jose	k4l3
ca:jove	C4O4V3f3h3i3n-3o3q-3
ca:juan	a10h-3
ca:juar	a3
ca:jubi	l4
ca:jueg	a10i3
ca:juev	H4a4
ca:jugo	i3
ca:jugu	e3
ca:junt	C5L6S5W-3a5b-4d7n-8p13
ca:kare	f4
ca:karl	l4m3q4
ca:kedo	n11p6
ca:kera	j3
ca:kevi	f3m3
ca:kg	h4
ca:kien	M8r6
ca:kier	I3d3e3f6
ca:kilo	h8
ca:kita	G5i-3n-3q11
ca:la	A3F4J5K-8L-5M5N-6Q6R4S8T-10U-5V7W4X-7Y-6a6b-8c-9e3g-7n9q9r-5
ca:labo	l3
ca:lada	Q6n-3q3
ca:lado	n5
ca:lalo	i3
ca:las	A6C-4D-4E-3F-5H8I-4K6L4M-4O-3P3S12T3U6V-3W9a11d-3e4f-4h-5j-4l3m-3n6o-5p-4
ca:last	q11
ca:laur	k3l5
ca:lava	h4i3
ca:laza	l3
ca:le	A4C4D7E-3F6G6H-14I-6J3K-4L8N-3O-6P-3Q5R8T11U-9V-6W-10X-4Y-3b-6c-5d6e10f-3g-3j-7k-6m-3n10o-5p10q7r-5
ca:lech	h3j6n-3
ca:leem	n7
ca:lei	J3
ca:lent	D7h5
ca:les	L5
ca:letr	Q4
ca:libe	A11
ca:libr	E4H-3W7n5
ca:lic	h4
ca:lice	I3
ca:licu	h4
ca:liga	R17
ca:limb	K4q4
ca:limi	W6
ca:limp	S5V-4a5h5
ca:link	R18
ca:liqu	h6l5q-3
ca:list	G3H-3I7K6Q-3U6V5a-3f4i-3m7n-8o11q-5
ca:litr	h3q3
ca:llam	c4f6k5l3r4
ca:llan	a3h5
ca:llav	a8
ca:lleg	A3H5I3J-3O11R6V3a4q-4
ca:llev	C6G-3H3L-3S-3T-4U17V-4W-3a-5b-5f-3h7i10l-3n3o-3p3q5
ca:llov	a5
ca:lo	A11C3D-4E3J7K-4N-3O-4P-5Q6S5U4V-4W-6X-3Y-3Z10a-9b-5d8e12g-3h5k-3l-4m-6q5r-5
ca:loca	M6
ca:log	B14
ca:lore	f4k3l8
ca:los	D-3E6G4H4I7K-4N-3O-4P-3Q9R-4S-4T-5X-3Y-3a10b-4c-3d3e5f4g-3i-6j-6m6o-7p6q3r-4
ca:luce	i3
ca:luch	n5
ca:lueg	S8T4h3n3
ca:luga	q4
ca:luis	J-4l5
ca:lujo	o7
ca:lulu	l3
ca:lune	H8O7a3k5n-3
ca:lupe	G4
ca:lupi	H-3W5k3
ca:luz	f4n4
ca:m	S-3T8h5q10
ca:ma	a10
ca:madr	o3
ca:maes	f4h3
ca:magn	h5
ca:mago	A3V6
ca:mal	C-5D11E13F5J-3a-3d-3f-3h-14q33
ca:mala	a4
ca:malo	e4n4
ca:mama	B3L3a7n-4
ca:mana	K3S4W7a-3j6k3
ca:manc	e5
ca:mand	A4E-3G-3H7J7Q4R10T-3W3Y-3Z4d-4h7n10o-4q-3
ca:mane	Q7
ca:mano	H-3S4U4d3h-3
ca:manu	B4F4G3
ca:maqu	r6
ca:marc	C5T-3a6c3n9
ca:mare	T4
ca:mari	l3
ca:marq	a3
ca:mart	D3L3O5h3n-4
ca:mas	C-6E3F6I7J5K7L-4O-3P5Q-5S7T8V13W7Z-3a-7d-7e-4f-5h-4i12j-4m-3o-8q3r-3
ca:masa	l3
ca:mate	a5
ca:maur	A3B4
ca:mayo	f3
ca:me	A7C4E-4F-5H6I-7J-6K-4L-5N-4O-7P-8Q7R-3S7T6U6X-5Y-5Z4a4b-7c3f4g-5h10i-5l-3m3n6q7r4
ca:meca	o5
ca:mech	h3
ca:medi	C-3Q6a5h7n4q-3
ca:mejo	I8h-3q4
ca:memb	f4
ca:meme	a8
ca:memo	Z3
ca:meno	C3E4F-5G7S4n-5q9
ca:mens	H4Z3a4h4n8q-4
ca:menu	T28
ca:merc	Q6W4e6h4n-3
ca:mere	F3
ca:meri	a4
ca:mero	S6a5
ca:mes	B5H14I7W4f-6h7n-5p-3
ca:mesa	D3H-3J5V4f4h5n-3
ca:mese	e3j3
ca:meta	I3J10q-4
ca:mete	C-3E-3F5G-4H-4J8K-3Q5S3a-4f10h11i9k7n-4
ca:meti	B7C-3P4Q5T-3U4V-3a-3i-4m5n13p-3q13
ca:meto	Q9V-3n7
ca:metr	a7
ca:mexi	h3
ca:mezc	h7
ca:mi	A13D-5H-5I-4L-4M-4N-3O8Q-6R8S-6T-6U21V-7W6Z15a11b-3c-3d-7e-4g-3h-9i-4j-5k6l3m8n5p-5q3r-4
ca:mia	F3K5q4
ca:mias	U10
ca:mied	n5
ca:miem	I7f3
ca:mien	n6p3
ca:mier	H3
ca:mija	a6
ca:mijo	H4
ca:min	S5a8
ca:minu	S13o-5q5
ca:mio	H-4K5U13q3
ca:mira	a10q3
ca:mire	k3
ca:miri	f6
ca:mis	C-3H-7I12P-3Q-3U27W6h-6m9q-3
ca:mism	C-3D6L4Q10a-3d-3h-9i20p7
ca:mita	Q5e4j4
ca:mode	e3
ca:modi	E9W3n-3q8
ca:modo	Q6a4n7q-3
ca:mole	D3
ca:mome	H4S4U6q-3
ca:mone	A-3C11E9F4I8L-3O8P-5V-3a-4b-3d10e-3f8g-3h-10j-3k-3m-4n4p10q-5
ca:mont	C-3h6n7q11
ca:morr	d4
ca:most	O4m6
ca:moto	h4
ca:movi	B13C-4P7h-3m-3
ca:much	C3R3V4a-5d-3f4h5k5m3p6
ca:muer	H5
ca:mues	K5m5
ca:muev	J8W5d-3h-3n3q4
ca:musi	a6
ca:muy	O3o15
ca:my	U7n6q3
ca:nach	G7h4
ca:nada	C3D3H3J18T6V-3Z-3a-4d-4l3n11o-5q4
ca:nanc	B3R3k5
ca:nata	h3
ca:naye	f3l7
ca:nece	C4H3R3T5a-3d-3h8j3n-3
ca:nego	H6
ca:nerv	q3
ca:neta	r4
ca:new	f9
ca:next	V12
ca:ni	E6F-3G-4J6a7o3q7
ca:nieg	A4
ca:nina	q3
ca:ning	J12
ca:nino	H-7Z3a6h4j8
ca:no	A3B-4G5H-3I-5J19K4N-5O-7P-6R4S5T9U-6V-7W-7X-8Y-4Z9a10b-5d-8e7f5g-5i-8j-5k-5l11n9o-9q15r-4
ca:noch	W4k3
ca:noma	C7D-3E3F-3G-3H5L4T6n6q-3
ca:nomb	I3Q3V-3f3m4n5q6
ca:nora	h3p3
ca:nos	H3a12e5h-5l4
ca:noso	l3
ca:nota	C-3H-3M8Q3S5V-5a-4d3e3h8i9
ca:nov	H5
ca:nove	n10
ca:novi	H7Z4j4n-3
ca:now	p12
ca:nues	F3
ca:nuev	C-4E-3H-5I4J3R8S-3T3U-3V10d-4f13h7i4j-3k11o-5
ca:nume	D-3E-3H4J4Q5U3V-3W-4a3d-5e-3h7i3l3o-3q4
ca:nunc	D4f6
ca:o	C8D-6G-5H10I6J-6K-3L3Q21T9U-3V-6W-3c-3d-4e-3f-3h-5i-6j5k-3l-5m8n24o-4q-11r4
ca:obra	a3
ca:octu	H6
ca:ocup	Q3R3d4f7h4
ca:ofel	G3l4
ca:ofic	r4
ca:ojo	C3
ca:ok	A10V3a-3o31q-3
ca:olvi	J3i7
ca:omar	l3
ca:on	O-4S15h3n-3q3
ca:onda	H3O7h4n8o3
ca:one	d3q5
ca:opci	T21
ca:oper	V3a4n9
ca:ora	V3n19
ca:oral	V5o11
ca:orde	Q6a3h7
ca:orie	T10
ca:orit	S8
ca:otor	F3
ca:otra	B-4C3D3F-5I-5J12K11L-4M-4P-4R5S3U-4V23Y-3c-3e-5f-3h-6i16l-3m-5n6o-10p-5q5r-3
ca:otro	B-3C3E-3F3H-4J-4M-3O-3S-4T-3V23a-5e4i12k3m-3o-5q12
ca:oxxo	l3
ca:oye	J-3a5n9r4
ca:pach	C4I3a5
ca:padr	I5f4n-3o12
ca:paga	D-3Q3W7a4d16f-3h10i6n-8p-4q3
ca:pago	C-4D3J5V3d9h16i8n-8q10
ca:pagu	d6
ca:pal	F5Z3
ca:pala	T4
ca:palo	A3i7n5
ca:pame	l3
ca:pan	i3
ca:pana	a3k3
ca:pant	n5
ca:papa	i3q4
ca:pape	H3O3a3q-3
ca:paqu	j3
ca:para	A3B-3C4D-4L-3O-3Q11R8S3T-3U5V-3X-3Z7b-5e-5g-3i4k4l-5n-5p6q6r-4
ca:parc	e4
ca:pari	o8
ca:part	L6Q6i6l4q-3
ca:pasa	D3H8J-8L3M-3O-3S-3U3a14d-5f-4l-3m3q4
ca:pase	R3S-3U4V10a8
ca:paso	C6J3Q4S5T-3V-5e-4h-3k3l3n16o-4q3
ca:past	e3i3j3q-3
ca:patr	J5n-3
ca:paty	W5
ca:paus	S3
ca:pech	k3
ca:pedi	A4J3Q3T6h4j3n-7
ca:pedr	l3
ca:pega	h3n3
ca:pegu	Z5
ca:pelo	S3
ca:pena	D4Z3
ca:pend	A8K12n11o6
ca:pens	Z3n7
ca:pera	S10
ca:perd	D10T9Z8a-3
ca:perf	o13
ca:perl	A3B4C5R3
ca:perm	A8F3G-3S3W3k4l8m4n-3q-4
ca:pero	d-6h11i8q8
ca:perr	S3a3e3q3
ca:pers	B3C3H-3I4J-3V8a-4c6d-3f4k8m11n-6o-5p4r4
ca:pert	f4
ca:pesc	d3
ca:peso	C3F3H-3Q5a-3f-3h6i7q7
ca:peti	A9
ca:phon	h6
ca:pica	R4
ca:pico	Q5T3
ca:pide	C3Q3W7e3j4n-3
ca:pidi	A8i8
ca:pido	d4n-3
ca:pier	L3
ca:pija	e3
ca:pint	L4h3
ca:plan	m7
ca:plat	h3
ca:play	h3
ca:plom	J3
ca:poco	n3
ca:podr	H3
ca:poin	C4F6d6h-5
ca:poll	o3
ca:pon	E5l4
ca:ponc	a3f3
ca:pone	Q11T7d5k3
ca:pong	J7Q9T5h3p-3
ca:poni	F3
ca:ponl	E9F6I-4a-3d-3f5h4i5l3n-4q4
ca:ponm	H3W6h5
ca:pons	F3
ca:poqu	L4U3
ca:por	A7F3J4K-3L12N-3P-3Q3S5T5W-3X-4Y-3Z-3a4b-4c-4e5f-5g-4h6i8k-5p-7r-4
ca:porc	L8
ca:porq	D5J3W3e3n6
ca:post	i5
ca:prac	J4
ca:prec	W7j7n-4q9
ca:preg	C8L5S5V-3h-5j6p6q-4
ca:prem	F4G5
ca:pren	a4e3
ca:pres	S3a4r3
ca:prim	S3V8f7h4n-4o5
ca:prin	T8
ca:pris	n3
ca:prob	a7n3q4
ca:proc	J3d4h-3n13
ca:prod	e4
ca:prof	E3h3
ca:prog	I11W5f9q-3
ca:prom	F6G3j9
ca:prop	L4Q5f-3q4
ca:prov	W5
ca:prox	A-3Q3V15W7n-3p3q-3
ca:prue	n4q4
ca:pudo	n4
ca:pued	D-3E-3G-4H-3J-3L5O-4T8U-4V-3a-4d4f3j-4k6l7m5n3o-5p-5q9
ca:puen	H4
ca:puer	a5
ca:pues	T-3V5n6o9
ca:punt	B3C11E8F12G11J3L9M-3P-4Q6S-3T-4V-7a-6b-10c-3d12e-5f3g-4i-4j-3k-4m-4o-4p9
ca:pura	D7Q3n-3
ca:puro	D6a5h6q-3
ca:puse	A3H-3M-3V-4n19q23
ca:pusi	G6n8
ca:qr	R4
ca:que	A6B3D3M4N-7O6P-3Q4T7U4V4X-8Y-8a3b-10d3g-8h-4i-5j-5n7o6r-10
ca:qued	C4E4G-3K7L-4P-3Q-3S3T-3U-4V4W-3b-3e5h-4i-4j-4l-3n13o3p10q3
ca:quej	D4
ca:quer	Z4h4n-4q6
ca:ques	h4
ca:quie	A-5B11D-5I6K-4M11N-5O-3P-4U4V-5X-3Y-4Z-3a4b-3c-4d3f5g-7m9n5r7
ca:quih	O13
ca:quin	H3a10
ca:quis	h8l-3q9
ca:quit	C-3G16H-3J-3W11a-3d7e-4f-3h-5i-3l14n-7q21
ca:rajo	q8
ca:rami	C3l3
ca:ramo	k8
ca:rapi	C5Q3f5h3o6
ca:rara	n4
ca:raro	B5E4a5
ca:rast	B8H-3M10h-3
ca:rati	S5W4h-3i4
ca:rato	C-3S7h5n4p6
ca:razo	C3
ca:real	h-3q10
ca:reba	G7d3h-5n-4p7
ca:rebo	q4
ca:reca	F5
ca:rece	e3
ca:rech	A10
ca:reci	M3a4i3p4
ca:recl	D7
ca:reco	G4h4k3n9q-4
ca:rect	E7
ca:redi	d17h-5
ca:redu	G9
ca:reem	e15h-3
ca:reen	R7
ca:refl	L3n4
ca:refr	W3d3h4n4
ca:rega	B4F10G7J3S3h-3i-3n-3
ca:regi	A-5C-6D-3E-3G-3H-6I9J17K-3O-7Q10U3V-4W6Z-3a-6c-3d-5e-6f14g-5h8i-4j-3k4m3n8o-6q9
ca:regr	H-3J-3O4Q4S10a-4d-3e15f-3h-9i8n-3o-3q10
ca:regu	E5h5q9
ca:rein	k3n10
ca:rela	U3m4
ca:relo	n9
ca:remi	M4h3
ca:remo	l3q5
ca:remu	G6
ca:rent	J5f3h4
ca:renu	l11
ca:repa	h3
ca:repe	n10q3
ca:repi	J8Q6a-4h-4i11n17q-3
ca:repo	B3D3F3H12
ca:requ	E3
ca:resi	h3i3
ca:reso	K5c3
ca:resp	n8
ca:rest	C-3G19d6h-5n-6p7
ca:resu	H11U8n12
ca:reti	G11l5n-3q8
ca:reve	n-3q21
ca:revi	A7G3P4h-5i-3n9q12
ca:rfc	j6
ca:rich	l3
ca:rifa	F3o10
ca:roba	l4
ca:roci	W3
ca:roge	C3
ca:roja	h3
ca:rojo	V5
ca:roll	O5
ca:rosa	h4
ca:rosy	O5a4
ca:roto	e11h-3
ca:rube	k4
ca:ruiz	q4
ca:saba	H8j3n-3q3
ca:sabe	C12D3I3P-3S-3T4d-6f-3i-4n19p4q-5
ca:saca	F-3G11H5h-6l5n-3q11
ca:saco	Q7U-5a7
ca:sala	h4
ca:sald	C23E19F11G10H-3I3M-3Q5S-3T-3V-4W-5a-4b-4d18e-3f-4h-17i-6n-9o-4p23q-6
ca:sale	F-3J-3U4d-3h3i-3j5m4n7o13q3
ca:salg	U3n5
ca:sali	C-3D-3H5Q-3V-4a3d-3e10h3n6o5p4q7
ca:salu	O5a4o4
ca:sama	k3
ca:samu	l4
ca:sand	a3h5
ca:sart	e4
ca:save	n11
ca:se	A-4C-3D5F5H6I6J7K4L5N-4O-7P-5Q9S4T7U-9W-11X-4Y-4b-6c-6e4g-4l3m-8n10p-3q4r-4
ca:sea	d3h3n-3q8
ca:seca	S4
ca:segu	E4S7V5h-6i8n5
ca:sell	E5
ca:sema	B5D4H16I3V-4l4n-4
ca:sena	Q4
ca:seno	B-3C3D5G3H-5I-3M-4O3P3R-3T-5W-3Z-3d3e4f5h5j4p3q6
ca:sepa	K4Q4
ca:ser	E8f3h-4q8
ca:sera	C3
ca:seri	p4
ca:serv	D5J4h3j5o5
ca:sesi	h3
ca:sham	C3
ca:si	A8C11D-6G-4H4I-3J3L5O-4Q14R-3S8T-7W-4Z-8b-3e-5h4i-5k-4l-3n21p-4q3r-3
ca:siem	D8q13
ca:siga	V12l6
ca:sign	Q4n6
ca:sigo	Q3
ca:sigu	A9H-4Q4T4U-3V19m4n11o-4q-6
ca:sin	A5J6K3Q8V-4W3a10d-4n-4o-3q9
ca:sino	q3
ca:sirv	D5T4a4
ca:sist	B3D9E3H-3I-3J3Q3a-3i-4k3m3n5
ca:sobr	G7L4d-3e5h-3n-5o4p8q4
ca:soci	I9h3
ca:sofi	f4
ca:sola	B3U5n10
ca:sold	U4h3
ca:soli	A11c3h-3
ca:solo	J3f3q3
ca:somo	I5
ca:son	J7L-3U5a-4d3e-3h14i4m5n-7o-4q10
ca:sopo	c5
ca:sorr	Z6
ca:soy	T8
ca:sr	C4
ca:sra	q3
ca:su	A-4B-3C3D9E3G-6H-6I-4L-4M-5N-3O-3R5S4T-5U-3V-5Z-4b-3c-3d8e6f8g-3h3i6k7n-4p12q5r-3
ca:sube	E-3F8W6f3h3k3
ca:subi	h5n12p5
ca:sucu	L4j4k3m4
ca:sueg	q3
ca:suel	Q4W6
ca:suen	a14
ca:suer	a3
ca:suet	e3i3
ca:suma	F7H4d-5f4h7i5k4
ca:sume	J3
ca:sumo	Q3U6n7p-3
ca:supe	H4S-3W5o5
ca:supo	K3
ca:surt	j4
ca:sus	D4F-4G-6J6L-4P6Q-3W-3d8f-5h8i7p3q-5
ca:susp	l4
ca:suyo	C4
ca:t	h7
ca:ta	o8
ca:tabl	h6
ca:tach	q7
ca:taco	d3h4
ca:tal	H13O14T-3n-5o-3
ca:tala	e3
ca:tall	h3
ca:tama	j4q3
ca:tamb	H3L6V3d-3i9k4
ca:tan	C4L4U4n5
ca:tant	C5I6S11U5a-3
ca:tard	D6O6S10W3a-3n8p-3
ca:tarj	E4L3W3d3f6h3j3n-4q3
ca:tavo	E3
ca:taxi	n4
ca:te	A-3F-3H-5J14L-3M-3O-5S20U-4V-5W-4Z4a6e-3h7j-3o18q4
ca:tecl	J5a7n-4
ca:tela	e5h3
ca:tele	C8h7q4
ca:temp	W6j7
ca:tend	C12
ca:tene	E5I4h-4j5k5n9q-4
ca:teng	C4D-5E3I4K3M-3O-3V6a8b-6h4i-3m8r6
ca:teni	f4p4
ca:teod	h3
ca:tepi	j3
ca:term	C6E-3S7a5l4n4
ca:that	q7
ca:the	h4n5q3
ca:thin	i3
ca:this	d3r9
ca:ti	Z4a5o10q-4
ca:tian	a8
ca:tick	D-3F-3K3M8Q9a-3d5h6i7n4p-3
ca:tiem	n5
ca:tien	C10E5F-3G4H3M3S-4V-5W-3a-6d5e-4h-4i-4k-3m4n4o-3p8
ca:tint	d7h4j3p-3
ca:tira	q4
ca:to	F6h3
ca:toal	h6
ca:toca	C-3G6L3V11W5a4p-3q-4
ca:toco	B6M3
ca:toda	H3S5T-3U12a-3j-3l3m4n10o5p-4
ca:todo	A4B3C-6G3H6I5L-3Q3S-3U-4V-3d6e-3f-3i-3n4o14q5
ca:toma	C-3a8d8h4n3
ca:tome	d14
ca:tomo	H-3n14
ca:tono	f3
ca:tons	a4o6
ca:toqu	q3
ca:tort	a13h5
ca:tota	C-5E-3H14I5U18a-3b-3h6p12
ca:trab	D6O-4Z5j3k6l6m11o4q-3
ca:trae	B-3C9D-4E5G3I6J-3L-3M3P-3S3U-3V6W-4a10d8e7f-5h-4i6j-4n-8o-3p6q-3
ca:trai	H-3K3U3V3h11i-3n-3q4
ca:traj	e7
ca:tram	G6
ca:tran	O8W4a4
ca:tras	q6
ca:trat	D3h4
ca:tu	C-3D6O9Q-4S-4T6W-3a12h-3l-3n11q-5r4
ca:tumb	G7h-4n-3q13
ca:tun	k4
ca:turi	h4
ca:turn	O4Q4U8W6h3i-3k3q-4
ca:tus	o3
ca:ubic	M5a6h-3
ca:uc	C4l4
ca:uff	a8
ca:ulti	H5M-3U-3i7n11p7q12
ca:un	B-3C7E5G4H-6I-3J-3K-3L3O-4R-3S3T-8U-4W5a10b-3e3f9g-3h8i7k7l-3m-5n-5o7p-8q5r-6
ca:una	B-3D-5G-3H-8I-3M7N-3O-9P-4Q16S-5T-4U-5V10Z-3e5f3g-3h16i13k5m-5n4o5p-6q4r-4
ca:unas	a4h7i3
ca:undo	q17
ca:unic	h5
ca:unif	h3
ca:uno	V4e6h4n-4
ca:unos	C3F4S5i4o-3
ca:ups	q7
ca:urge	C3h3
ca:usa	C-4Q-5T15d15h-3
ca:usad	M5
ca:usal	d3
ca:usan	l3
ca:usar	G-4L5Q7T4V-3d18f-3h-3k3n-4p4
ca:use	d7h-3
ca:uses	J5
ca:uso	C-5D3P8
ca:uste	Z3a5
ca:usua	k5l6m5
ca:uy	a6n-3q5
ca:va	C4E-4F-3G-4H7I-3J3K-3L-4P-3S-6V17W-4a-5b-3h6i5j-4k8n-5o8p8q3
ca:vaca	W4
ca:vaci	C3
ca:vacu	h4
ca:vale	L3Q5d3h4n-5o17q-3
ca:valg	W3
ca:vali	d4q3
ca:vamo	H8V8f3h5n-5o6
ca:van	D4Q3U13V3a3h10i-3k3p-4
ca:vari	S3
ca:vas	a4o9
ca:vaya	J8d3n5
ca:ve	n8p4
ca:vea	c7
ca:vece	D4h-5n4q8
ca:veci	V6q3
ca:vemo	S3o6
ca:venc	L5R4n-3
ca:vend	C-5F-3G-3H7J5L3Q4R3S-4T-4U5V-6W10a-5d-3f-4h15i-4j-4k13l6m4o-4p-4q4
ca:veng	S3
ca:veni	e6
ca:vent	A-3C-5E-3F-4G-4H10I-4J7L-4M6O-6P-3Q10R-3S-3U12V9X-3a-9d-5e-3f-5h17i5j-5m-3n11o-7q5r-3
ca:veo	Q5S5U-3a5h-4n16q-4
ca:ver	A7B9C17D-3E-5F-4G-3H8I3K3L-3O-3P5Q5T4U12W4Z-3a-7b-5d-9e-3f-6i-4j-4k-4m11n6o-6q-6
ca:verd	A3a5n7q-3
ca:veri	n6
ca:vers	q3
ca:ves	m3q4
ca:vest	e3
ca:vez	D10J-5O4P3Q6V-11a5f3h-3n13
ca:vi	a8n6o4q3
ca:viej	C8a4d-5
ca:vien	C-4H-3V11W-3a4d6e8f5h-3o6q-3
ca:vier	H4O3
ca:vinc	R4
ca:vini	I3h3
ca:vino	P6a3e4h4n-5
ca:vist	A7a9
ca:volt	q4
ca:volv	h-3i5n11
ca:vouc	M4
ca:voy	A3G-4H-3Q-3S8T-3U20a7d5h5l-3n-6o3p-5
ca:vuel	S11V-3a-3e5h-4n16q6
ca:wey	l3
ca:what	T11n4
ca:wron	Z10q6
ca:y	C-4G-4H5I-5J-6K-4L-4N-3P-5Q5S7T8W-8X-3Y-3Z-4b-5c-4d4e7g-3h15i3j-5k-4n7p4q9
ca:ya	A3B-5C-3E-6F-4H3I6J6L-6N-5O5P-7R3U9V7W-9X-6Y-4Z-7a6b-8c-3d-7e3f-6g-4i-4l10m3n13o13p14r-5
ca:yadi	W5d3
ca:yese	m3
ca:yo	C-4D4H-3I-3J5K-4O3U18V-5a4i-6j-3q6
ca:yoli	E3G3h3
ca:you	T8n5
ca:zapa	A3
ca:☎	C27E17F19G17H-13I-7J-4K-4L-4M-8N-3O-5P12Q-10R3S-7T-7U-7V-8W-11X-3Y-3Z-5a-12b-5c-3d19e3f26g-4h24i-13j-7k16l5m-6n3o-10p-16r-4
cab*	V8a6h6
caba*	V6
cabal*	V4
caballero	V4
cabe*	V3a4
cabl*	h6
cabl* #*	h3
cable	h4
cac*	h3
cad*	C-3D7H-4J-3L22M-3P5R3T-3X17Y9b-4e5j-4l-3n-5p-3q-3
cada	D3L10P4X16Y8b-3
cada #	L7
cada cambio	B3
cada compra	L3X4
cada cuanto	P6
cada punto	L10
cada que	Y7
cada quien	Q4
cada venta	X5Y5
cada* #*	L5
cada* camb*	B3
cada* comp*	X4
cada* cuan*	P6
cada* punt*	L7
cada* que*	Y6
cada* quie*	Q3
cada* rato*	D4
cada* vent*	X6Y4
cade*	a6
caden*	a3
cadena	a5
cadu*	L14R4W3e9
caduc*	L16R6V-3e7
caduca	L4
caducado	e6
caducan	L14
caducan $	L9
caduco	R4
caduco $	R5
cae	W5q-3
caf*	F-4G-3S6W3b3d12h9
cafe	F-3S6d16h6p3
cafe $	P4S6W4d-3
cafe de	h3
cafe gratis	d7p5
cafe ☎	d4
cafe*	h4
cafe* #*	i4
cafe* de*	h4
cafe* grat*	d6p4
cafe* ☎*	d4
cafes	L4h3
cai*	F3Y3d-4h6o4
caig*	F4Y3d-3h4
caig* #*	F5
caig* los*	d-3h5
caiga*	F4d-3h4
caigan	F4h3
caigan #	F5
caigan los	d-3h5
caj*	A6B10C-5D4H5I-9J-5K5L-3N-5P-8Q6R10S-5U5W12X-4Z-4a-3b-5f-12h3i-7k15l10m15n-10o-6p-6
caja	A4C-3E-3F-3G-3H10I-3J-3K4M-4N-3O4P-3R3S-3U9V6W5X-3a-8b-5f-5h4i-6k9n-8p-4q3
caja #	A3H-4K3O5V4h3
caja $	A4H10Q3R3U3V-3a-4b-3k4n-4q5
caja bloqueala	l5
caja dale	k4
caja de	j8
caja falta	k4
caja los	k3
caja y	H5
caja ☎	k3
caja*	e3n3
caja* #*	H-4K3O4V6h3i-3
caja* bloq*	l4
caja* cuan*	U3
caja* dale*	k3
caja* de*	e4j8
caja* falt*	k4
caja* que*	T3
caja* regi*	W4g5
caja* y*	H3
caja* ☎*	k4
cajas	D3e4j3k3
cajas de	e3j3
caje*	B13C-4D4G3H-3I-7J-4L-4M7O-3P-5Q5R10S-4U-3V-5W8Y-3Z-3a-6c-4d-4f-8i-3j-5k17l14m19n-9o-5p-3q-6
caje* ahor*	m3
caje* de*	A5
caje* el*	B4
caje* ense*	B3
caje* favo*	R6
caje* insc*	B9I-5
caje* ivan*	l6
caje* la*	l4
caje* le*	G3
caje* me*	g5
caje* meti*	q4
caje* no*	K3T3q3
caje* nuev*	R3f-3h-3k13
caje* o*	m3
caje* para*	A3
caje* que*	Q3l3
caje* rebe*	l3
caje* roci*	k4
caje* se*	E4F4
caje* teng*	m10
caje* ☎*	k4
cajer*	B12C-4D3F3G3I-8L-3M5O-3P-5Q5R9S-3U-3V-4W10Y-4Z-3a-5c-3d-4e-3f-8i-4j-6k17l12m22n-8o-4q-4
cajera	A5B6G3I-5M3P-3R4V-3W8a-3f-5h3j-3k10l3n-3
cajera $	W9k8q-3
cajera ahorita	m4
cajera de	A4
cajera del	W3
cajera favor	R6k3
cajera inscribir	B8I-4
cajera la	l4
cajera le	G3
cajera me	D3g4
cajera metio	q4
cajera no	T5
cajera nueva	k5
cajera o	m3
cajera para	A4
cajera que	Q4
cajera rebeca	l5
cajera rocio	k3
cajera se	E3
cajera su	k3
cajera y	l3
cajeras	W4l5m13q-3
cajeras $	A-3Q4W3l4m12
cajeras tengo	m3
cajero	F4R7f-6h-3k18l3m3n-4q-4
cajero $	R3k17m4
cajero ivan	l7
cajero mas	k3
cajero nuevo	R3k5
cajero se	F4
cajero ☎	k4
cajeros	B8l5m14
cajeros $	B9k-3l3m15
cajeros nuevos	k3
cajeros tengo	m5
cal*	S5T-4a16c9i4o3q-3
calc*	i6
calc* #*	i6
calce*	i5
cali*	o3
calm*	S5
calma	S4
calma $	S7
calo*	T-3a16
calor*	a8
caloron	a7
cam*	A-3B10C-7E8F-7H-6I-4L3M-4O-3P-4Q6S6T-5V4W6X-3a5b-3c-3d10e7j6k-4m-3n-4o-4p-4q9r-3
cama*	G3
camar*	G3
camarones le	G3
camb*	A-3B11C-6E7F-5G-4H-4I-3J3M-3P-4Q8S7T-4W8Z-3c-3d9e7f-3j3k-3m-3n-4o-4p-4q7
camb* #*	d12
camb* a*	l3q11
camb* algo*	b5
camb* de*	Q9R4V9W-3a6b-3e3j4n-3q-5
camb* del*	B6
camb* el*	W16a5n-3
camb* la*	D4J3
camb* lo*	E8
camb* los*	e4
camb* mi*	Q3j5
camb* mis*	W3d5
camb* por*	L3d3e3l3q4
camb* sald*	E3
camb* se*	B3
camb* y*	D4S6h4q-3
cambi*	A-3B13C-6D5E9F-6G-4H-5I-3L4M-3P-4Q6R3S4T-5W8X-3Z-3c-3d11e6k-3m-3o-4p-4q8r-3
cambia	E3W12i3
cambia #	d4
cambia el	W4
cambia lo	E5
cambiale	W10d8g3h-6q17
cambiale $	E3h-3q8
cambiale a	q8
cambiale de	g3
cambiale el	W12
cambiale por	q4
cambiar	E3L4T-3V3b5e5n-3q8
cambiar $	L5T-3q7
cambiar de	N3V4
cambiar saldo	E4
cambiar sus	d3
cambiarlo	E4
cambiarlo $	E5
cambiaselo	E3
cambie	Q5
cambie de	Q6
cambio	C-3D3E-3Q6R5S10V5W-5a6b-5d6e3h8j3l3n3q-11
cambio $	S5b-3d6n4
cambio a	l3
cambio de	Q7R5V6a5q-4
cambio el	a4
cambio por	e3l5
cambio y	D4S4h4
cambios	B16
cambios $	B8
cambios del	B4
cami*	V3Z4a8j7q-3
cami* de*	a8
camin*	Q3j4
camino	j6
camino $	Q3j3
camio*	Z4a8j4
camion	a8
camion de	a7
camioneta	Z4a7n-3
camioneta $	Z4
camis*	V5e4
camisas	e3
can*	A-7B13C-4D6F-3G10H-6I-4J7K-4L6M-9N11O-5P5Q12R-3S-7T-8U-6V-5W3X9Y5Z-4c-4d20f-5g-4h-6j-4k-4l5m-5n-13o-8p5q18r-4
canc*	A-5B18D-3G6H-5J3L-3M-8N15P-5Q7U-3X12Y5a-5b-3d-5h-3j3n-10o-3q22
canc* #*	h3
canc* algo*	Q3
canc* el*	X3l5q5
canc* en*	q4
canc* ha*	B4
canc* la*	B10M-5W5
canc* lo*	q4
canc* los*	X5Y-3q4
canc* mens*	X3
canc* mi*	N12e4j3
canc* si*	Q5q-4
canc* susc*	X8
canc* tick*	q6
canc* una*	Q3Y3
canc* vent*	B4
cance*	A-7B15D-3G6H-4J4L-3M-7N13P-5Q12T-3U-3X12Y6a-4d-4e4h-8l3n-11o-3q23
cancela	N6Q8X5q11
cancela el	X5
cancela la	q6
cancela lo	q5
cancela los	X3
cancela una	Q3
cancelacion	q4
cancelaciones	B8
cancelaciones ha	B4
cancelaciones y	B3
cancelada	G7h-3q4
cancelada $	G6
cancelala	G4N4W3q12
cancelala $	N5q9
cancelala los	G4
cancelalo	B5
cancelalo perla	B3
cancelame	q3
cancelar	X14j3q9
cancelar el	q6
cancelar mensajes	X4
cancelar suscripcion	X4
cancelaron	q3
cancelaron en	q3
cancele	l4
cancele el	l5
cancelen	N4e5
cancelen mi	N3e3
canceles	J7
canceles $	J6
cancelo	B10M-4N4Q4
cancelo la	B9M-4q-4
cancelo mi	N5
cancelo ventas	B4
canch*	h3
cancha	h4
cancha #	h4
cand*	a5l3
cand* al*	l4
canda*	a3l4
candado	a5l3
candado al	l4
cani*	a6
canij*	a4
canina	h3
canj*	C-4G3J9L10O-3P8Q7S-3T-4U-3W3Y3a-5b-3d24h-7j-3l-3o-4p3q-5
canj* #*	d13h-4
canj* de*	d4
canj* ha*	B3
canj* hoy*	H3
canj* lo*	P4d3
canj* mis*	J6
canj* por*	G4d9
canj* punt*	d3
canj* sin*	F4
canje	d16h-3n6p6
canje $	X3d6
canje de	d4
canje por	d10
canje*	C-3J4L10P7Q5T-3W7X-4Y5a-3b-3d21h-5j-3n-4o-3q-5
canjea	B4H3Y8
canjea ha	B5
canjea hubo	H3
canjeado	H3P6
canjeado $	P7
canjeale	d7
canjeale #	G-3d8
canjear	L8Q10W3d20n-4q-3
canjear #	d3
canjear $	L4Q3d12
canjear puntos	d4
canjearon	F5G-3
canjearon sin	F3
canjees	J8
canjeo	G7L4Q-3d4p3
canjeo $	L5W3d8
canjeo por	G6d-3
cans*	D9
cans* de*	D8
canse	D11
canse de	D11
cant*	E5b3i3n-3p3
cant* de*	b4
cant* en*	E4
canti*	L4b3i4n-4p4q3
cantidad	E5b4i3n-4p5q3
cantidad $	L3i3
cantidad de	b3
cantidad en	E5
canu*	C3l4
canul	C4l3
canul $	C4l5
cap*	F-3H-3J10Q4T4U11W-3a-3e-4h7k10l-3n4q6
capt*	F-3H-3J9Q4T8U12W-3a-3e-4h10k8l-3q6
capt* #*	h4
capt* con*	U3
capt* de*	J3h3
capt* hoy*	U3
capt* la*	h-3q4
capt* o*	M5n-3
capt* por*	U3
capt* una*	h7
captu*	F-3H-3J12Q3T-3U13W-3h7k9l-3q8
captura	J5Q4h10k4n4q6
captura $	J3k5
captura de	J5U3
captura la	h-3q4
captura una	h6
capturado	M4U12n-4
capturala	h-3n5q3
capturala $	n5
capturarlos	k5
capturarlos $	k5
captures	J11
captures $	J6
car*	D13E-3F4H-4I-3L-3P8Q-5S4T-5X-3Z4d-7f-5h6j3l-4m-3n10o5p-4q8r-3
cara	D5q4
cara*	D4n3
cara* le*	q3
caray	D5n4
carg*	D4E-3F7G5P12V-3W-3a-3d-6h4i3j-3n15o-4q9
carg* #*	F10G-3q3
carg* al*	q3
carg* de*	G5P11d-3
carg* el*	q3
carg* la*	n3
carga	D5G4P9d-6n12
carga #	F3q3
carga $	D5n11
carga de	G5P8d-3
carga*	F7n11
cargale	F8h3
cargale #	F6h5
cargando	n6
cargando $	n8
cargaste	q4
cargo*	P5
cargos	P4
cargu*	q8
cargue	n-3q9
carl*	q3
carm*	D6
carme*	B3D4
carmen	D3
carn*	S3W4Y3Z5c4d-3h8o6
carn* jaja*	S3
carn* y*	c3
carna*	o5
carnal	o6
carnal $	o3
carne	W5c4h5j-3
carne $	W4j-3
carne y	c4
carni*	Z7
carnitas	h3
caro	j6q3
carr*	V6a10h3j3n-3
carri*	V3
carrito	V4
carro	V3a4j3n-3
carro $	V4a4j4
cart*	E3S5g5
carte*	S5d3g4
cartera	S7
cartera $	S7
cas*	G4H-4O-3Q3S10T-3W-3X-3Z9a17g-3h6l7n-4p-3
casa	S8a10
casa $	S5a5j5
casa de	a4
casa*	Q3a10
casa* cong*	l4
casa* de*	a7j-3
casc*	h4
cash*	G5L3h-3
cash* #*	L4
cash* mal*	G5
cashb*	G4L3b3
cashback	G4b4
cashback #	L3d3
cashback mal	G5
casi	D3S6U4
casi #	D4
casi* #*	D3
caso	J-3Q3Z10a6c4l3n-6
caso $	a5n-3
caso ya	l3
caso* le*	Z3
caso* y*	l3
cast*	G3
cast* #*	G4
casti*	l4
castigado	l3
castigado $	l3
castigo	G4
castigo #	G3
casu*	n4
casua*	n5
casualidad	n6
cat*	j6r3
cata	r4
cata*	j8
catal*	j8
catalogo	j6
cay*	F5H6K3L-3S6n11
caye*	F5
caye* en*	I3
caye* los*	D3
caye* punt*	G4
cayer*	F5p3
cayeron	D3F4n3
cayeron en	I3
cayeron la	F3
cayeron puntos	G4
cayo	H6S8n13
cayo $	H5n10
cayo el	S7
cayo la	n7
cayo* ayer*	H3
cayo* el*	S9
cayo* la*	n6
ceb*	a6
cebo*	a14
cebol*	a10
cebolla	a11
cebolla $	a8h-3
cej*	h3
ceja	h4
ceja #	h3
ceja* #*	h3
cel*	D-5H-4I-5J-4N4P3Q3S-3T-3V-6W4Z4a-3g-3h3i5l5m-3n3o-3p-4r4
celu*	D-4H-4I-5J-4M3Q3T-3V-5W7Z3a-3b-3f4g-3h4i5l3m-3o-3p-4q3r6
celu* a*	A3l3
celu* al*	n3
celu* como*	Q5r4
celu* con*	b4
celu* de*	I-3W5h-4i4p4q3
celu* en*	Z4
celu* es*	C3W3d-3k5
celu* la*	n3
celu* moja*	j9
celu* se*	B3
celu* ☎*	C3F5G6P4d7f8h10i-3l4n-5q-8
celul*	C4D-4F4H-4I-5J-4N4Q3T-3V-4W3a-4f3g-3h4i4j4k3l4m-3o-3p-5q4r3
celular	C4D-3F3H-4J-3N3Q3V-4W-6Z3f3h3i3j-4l4n3p-3q3r4
celular $	C-4D-3E4M3N5W-3Z4d-3n8
celular al	n3
celular como	Q4r3
celular de	h-5i5p4q4
celular en	Z3
celular es	W3k5
celular la	l3
celular no	f3
celular por	q3
celular se	B3
celular ☎	C4F7G4P5d9f7h7i-3l3n-4q-8
celulares	I-4W12j7
celulares mojados	j5
cem*	H-3h6j6
ceme*	h3j7
cemen*	H-3h4j6
cemento	H-3h5j6
cen*	D4a-3c15j6
cent*	c9j4m4n3
cent* o*	n4
centa*	b3n4
centavos	n4
centavos o	n3
centr*	j7m5
centro	j4
centro $	j4m3
cer*	C5E9H8h3m-3n3q8
cero*	C6E12q9
cero* al*	E6
cero* el*	E3
cero* la*	E6
ceros	C6E10q10
ceros $	C5q4
ceros al	E8
ceros el	E4
ceros la	E6
cerr*	B3E4H9K4h8q-3
cerr* ayer*	H4
cerra*	B3E6H9K4n3
cerraditos	E5
cerraditos $	E4
cerramos	H5
cerrar	B3H3
cerrar $	B3
cerrar el	H3
cerraron	H3
cerre	h4
cerv*	e3
cerve*	e3
cervezas	e3
cet*	C3k3
ceti*	k5
cetin*	C3k5
cetina $	C4k3
cha*	A-3C4D-4E3F-6I-3K-3L-3M-3P-4S5T4Z17a-7e4f3h6k4l8m3n-8o-6p-3q-10r11
chab*	C4
chabe*	C5
chabela	C5
cham*	d4h3k3l7
cham* en*	l4
chama*	e3
chamarra	e3h3
chamb*	k4l6
chamba	l4
chamba en	l4
chambea	l3
chambee	k5
chambee $	k3
champ*	d5
champu	d5
chan*	H4S10k3
chan* a*	k3
chan* de*	l3
chanc*	S10
chance	S10
chance de	l3
chang*	H6
changarro	H6
changarro $	H6
chat	R4T5Z22a-4c4n-3o-3q-4r12
chat $	T6Z16q-4r7
chat de	r3
chat equivocado	Z8
chat no	J4
chat y	m3
chat* equi*	Z7
chat* nece*	R3
chat* no*	J4
chat* y*	m3
chav*	O4V3W3f4i-3k4m4
chav* a*	E4
chav* el*	l3
chav* nuev*	W6
chav* sigu*	m4
chava	E4
chava a	E5
chava el	l3
chavo	O3V3W4f6k3
chavo $	O7V3
chavo de	k3
chavo nuevo	W5
chay*	C5E4
chay* nos*	l4
chay* porq*	B3
chayo	C7l3
chayo $	E3
chayo nos	l3
che*	C12D-3E-3F-3L-3S12V-3a3b5d-5f-3k-3m9o9q-4
chec*	C11G-3S12a-3b5d-4h-3k-3m8n4o-3
chec* con*	E3S3
chec* cuan*	p3
chec* el*	S4W4
chec* eso*	S4
chec* mis*	b4
chec* plan*	m6
chec* quie*	B3
chec* sald*	C5
chec* si*	C4M5S6h-3m8n-3
checa	A3C5M6h-3m7n6
checa con	E3
checa el	C3
checa si	M5m8
checa*	C9E-3J3S5b5h-3m6
checame	B4C3
checame quien	B5
checame si	C4
checar	C8S3U3W-3b6m7
checar con	S3
checar el	S3
checar mi	b4
checar mis	U3b3
checar plantilla	m8
checar saldo	C5
checo	S11n-5
chel*	O3a8i3n-3
chela	a9
chelo	i4
chem*	l4
chem* del*	l5
chema	l3
chema del	l4
cheq*	G5n3
chequ*	G3
cheque	G6
chev*	o14
cheve*	o12
chi*	D7G3H-3Q3S-6Z7a18h3n-14o11q3
chic*	a6h4
chic* #*	i3
chic* y*	h3
chicle	h3
chid*	a5n-3o18
chido	a4o12
chido $	o10
chil*	a4
chila*	a4
chin	D7Z5n-5q4
chin*	l3
chin* bloq*	l4
chino	l5
chino bloqueo	l3
chiq*	h4
chiqu*	h4
chiquita	h3
chis*	B3G5S-3Z4a6
chis* baja*	G4
chism*	S-3a5
chisme	a3
chist*	B3G3
chiste	G5
chistosa que	B3
cho*	C3D3G4V-3W3a4k4r-3
chocolate	j3
chof*	a5k6
chof* favo*	k5
chofi*	k6
chofis	k5
chofis favor	k4
chol*	F3G3W4X4
chol* saca*	G3
chole	F3G3
chole $	B3X4
chole sacaselos	G3
chor*	D3
chu*	D3E3k4o9
chue*	D4E4
chuec*	D3E5
chueco	D3E4
chuy	k4
chuy para	k5
chuy* lo*	R3
chuy* para*	k4
cie*	C4E-3F-3H10L-3N9S5T-3V6Y4a-5d-3g-3i-3j3l10o4q-4
cier*	C7E-3H3N8S4T-3V6Y4a-5d-3i-3j7l8o5q-4
cier* #*	h6
cier* caja*	Y4
cier* de*	H18
cier* del*	H3
cier* el*	l4
cier* hoy*	j3
cier* la*	H-4W5l4
cier* mi*	N8Q5
cier* por*	H7
cier* todo*	l3
cierr*	C-4H6N8S6V7W3Y5a-4b-3g-3j5l9n-3q-3
cierra	H-3W6p3
cierrale	l8
cierrale $	l3
cierrale el	l3
cierrale todo	l3
cierran	H-3N7Y3j9l4
cierran $	j4l4
cierran mi	N6
cierre	H16S9o4
cierre $	H-4S7o5
cierre de	H15
cierre del	H3
cierre por	H4
cierrenle	l4
cierrenle la	l5
cierro	Q4V8
cierro $	V11
ciert*	C9b3o3
cierto	C8b3
cierto $	C9b5
cierto ☎	C4
cif*	H12
cifr*	H9
cifr* de*	H6
cifr* del*	H3
cifra	H4
cifra*	H8
cifras	H6
cifras de	H7
cig*	h3
ciga*	h3
ciga* #*	h4
cin*	a3l4
cine	M4a3
cint*	h3l5
cint* #*	h3
cinth*	l7
cinthya	l4
cinthya $	l5
cinto	h3
cinto #	h3
cit*	V4h-3j20k3
cita	V5j19
cita de	V6
cita del	j6
cita para	j8
cita* de*	V5
cita* del*	j4
cita* para*	j9
citl*	R3k4
citl* dame*	k4
citla*	R3k4
citlali	k3
citlali $	R4
citlali dame	k4
ciu*	e3
ciuda*	N3
ciudad	N3
cla*	T8a4h4
clar*	D3T6
clari*	D4
claro	T6
clas*	a5h4
clase*	a7
clases	a3j3
clav*	h4
cli*	A-6B4C5D5E3F5H-7I13K-5L4M5O-4P6Q6R-5T-8V7W7X-4Y-5Z-7a-6b-5d3e7f11g5h3i4j-4k-10l-8m-9o-8r-6
clie*	A-7B4C4D4E4F5G3H-7I13K-5L3M3O-4P6Q5R-5T-7V7W7X-4Y-5Z-7a-10b-5d3e6f11g7i4k-10l-8m-9o-7p4q3r-6
clie* a*	f11
clie* anda*	G6
clie* ante*	p3q3
clie* aten*	I-3U5
clie* camb*	q3
clie* con*	C3F3I6d-4g5
clie* corr*	M3
clie* cuan*	I5
clie* de*	F4I-3P3W4e4h-3i5n-6
clie* del*	W3
clie* dist*	I3V5
clie* en*	V9d3f-3
clie* enoj*	D3
clie* era*	n4
clie* es*	M4e3
clie* frec*	g5
clie* fue*	G3M3n3
clie* hay*	I7q3
clie* hizo*	G4
clie* la*	C5q4
clie* le*	C3F5
clie* llev*	I5
clie* mari*	h3
clie* mas*	F3I8V6
clie* me*	C3Q3
clie* no*	E3J7e4q-4
clie* nuev*	f12g4h-3
clie* o*	I7
clie* ofel*	E3
clie* paga*	d5h4
clie* pago*	h3
clie* para*	I4
clie* pidi*	f3
clie* por*	D3I3
clie* porq*	G6
clie* preg*	C5
clie* que*	E3L4Q-4W9d-3h3p5
clie* quie*	d8f-4h-3j6
clie* rest*	G3
clie* se*	D5I4
clie* sin*	Q4
clie* sofi*	f4
clie* te*	E4
clie* tien*	I5
clie* todo*	I3
clie* y*	D4H6q-3
clie* ya*	V3q3
clie* ☎*	B6G-3I-4P6W-3d5h10
clien*	A-7B6C5D3E6F4G3H-8I14K-5L4M6N3O-4P7Q7R-5T-7V5W7X-4Y-5Z-6a-10b-5d5e7f10g4i3j-4k-10l-8m-9o-8r-7
clienta	B3C7E7F4H-4I-9L7P6Q-6U-3V7W-3a-4d3e6f4k-4
clienta #	F4
clienta $	E6F-4G4I-4P3V8f6n4
clienta de	F4P3e6h-5i5n-7p4
clienta dice	C3
clienta en	V3
clienta la	q4
clienta le	F6
clienta no	C3f3h-3
clienta ofelia	E3
clienta por	E3d3
clienta porque	G6
clienta que	C3E4L4P3
clienta quiere	L3d3j3
clienta y	D6q-3
clienta ☎	B9d4f-4
clientas	I7W4f5h-3
clientas $	W3
clientas hay	q3
clientas mas	I8
cliente	A-3C3D4F6H-5I-10J3K-3M8O-3P7Q3R-3S-3T-4U-4V7Z-4a-6b-3e4f10g4h5i4k-6l-5m-4o-8p3q5r-5
cliente $	C3F7I-9J-3P5V7W-4a-3d3f6h-4k-3o-4p6q9
cliente a	f5
cliente anda	G3
cliente cambio	Q3
cliente con	C4F4d-3g4
cliente de	q3
cliente del	W3
cliente en	V4d3
cliente es	M4f3
cliente fue	M5
cliente hizo	G4
cliente le	M4
cliente mas	V5
cliente me	Q3e3
cliente no	E4J3e3
cliente nuevo	f13g4
cliente o	L3Q3
cliente paga	d5
cliente pago	i3
cliente por	h3
cliente pregunta	C4
cliente que	F3W7p6
cliente quiere	C3d3j3
cliente se	D3n3
cliente sin	Q3
cliente te	E4
cliente tiene	I4
cliente trae	Q3
cliente ya	q4
cliente ☎	E5P6e3h7
clientes	B5C-4D4F-3I24L-3N4P-4Q12U6V-3W12a-3c3d-3f4g4h-4i-3j-4m-4n-5o-3p-4q-5
clientes $	B8H-3I19N4Q15U-3f-4m-3
clientes atendi	I-3U5
clientes con	I5
clientes cuantos	I3
clientes de	c4
clientes dormidos	I3
clientes hay	I5
clientes llevamos	I5
clientes o	I8
clientes por	I6
clientes que	W6
clientes se	I4
clientes son	I3
clientes todos	I3
clientes y	H5
clientes ya	I3
clo*	i8q-3
clon*	i7
clu*	N4f7
club	N5f9g3
cob	F3
cob $	F4
cob*	A-3B-4D8E-5F-4G-3H-3I-6M6O-3Q3R-3S5T-6U10V6W-3X-3Z-3a-6b-6d13e-4f-6h18i3k7m4o-5p-3q6r-3
cobr*	A-3B-4D6E-4F-3G-3I-6K5L-3M7O-3Q4R-3S5T-5U10V3W-3a-6b-6d14e-4f-5h16k9n-3o-4p-4q8
cobr* #*	D5d3h22
cobr* a*	M3W3i3
cobr* al*	V6
cobr* con*	Q4d8h-3
cobr* de*	D3d14q3
cobr* desd*	U4
cobr* dobl*	F3
cobr* el*	D-3P7
cobr* hoy*	U8
cobr* la*	c4d3
cobr* lo*	D5V-3q8
cobr* los*	n3
cobr* mi*	k3
cobr* que*	h3
cobr* quie*	m4
cobr* un*	q3
cobr* una*	M3h3
cobr* y*	S4
cobr* yo*	U3
cobr* ☎*	C4
cobra	Q3h8j3
cobra con	Q3
cobra*	D13E-3G-4H-3I-5K4M3Q3U3a-3b-3d11f-4h9k5m7p-3q-4
cobrado	U4
cobrale	d10h6q3
cobrale #	d3h6
cobrale a	h3
cobrale de	d8h-3
cobrame	h8
cobran	D6m4
cobran $	k3
cobran quienes	m4
cobrando	m5n3
cobrando $	m5n4
cobrar	L4d9f-3h8k8l3n-3q-3
cobrar $	Q4d-3h12
cobrar con	d7
cobrar desde	k4
cobrar mi	k5
cobrar una	h4
cobraron	D9M5P8h-5i-3
cobraron #	D7
cobraron de	D5
cobraron doble	F3
cobre	F-3H-3J4P-3S4U6V-4d4h14k4n-3q13
cobre #	h13
cobre $	S6
cobre de	q7
cobre la	d3
cobre lo	V-3h-4q11
cobro	H4M5U4V9h6i3q-3
cobro #	h3
cobro $	H4V9
cobro a	i5
cobro al	V3
cobro de	U3h3
cobro los	M3
coc*	C3S3W10d3g4j3
coca	W9d4
coca $	W3d4
coca de	d3
coca* de*	j3
coca* que*	e3
coci*	l4
cocin*	l3
cocina	l3
cocina $	l4
coco*	g3
cocom	g4
cod*	I4R10
codi*	I3R10
codi* de*	I4R8
codi* para*	R6
codig*	I5R10q3
codigo	I3R11
codigo de	I4R8
codigo para	R5
coi*	E6q4
coin*	E7
coin* con*	D3q3
coinc*	E6q3
coincide	E5q4
coincide $	E4
coincide con	q3
col*	K6R4V7c-3h6j4l6m13n-3o-3q-3
cola	V7
cola*	R7l7m13
cola* jorg*	k4
cola* por*	R4
colab*	R5l6m17
colaborador	R6k4l7
colaborador $	l8
colaborador jorge	k4
colaborador por	R5
colaboradores	m16
colaboradores $	m14
colaron #	G3
colc*	f3j3
colc* matr*	j3
colch*	f3
colchon	W3f4j3
colchon $	W4
colchon matrimonial	j4
cole*	j4
coleg*	j6
colg*	K8
colga*	K9
colgada	K4
colo*	a5h3
colo* #*	h3
colon*	a5
colonia	a3
colonia $	a4
color	h3
com*	A-11B-12C-3F4G-4H4I-3K-8L9P11Q12S-7T10V-10W4X-3Z-3a5c7h9i-3l-5o-10p3r5
coma	Q5q3
coma*	O-3Q6T19W-3Z6h6o-3
coma* #*	d3h8q4
coma* chol*	F3
comad*	C3Z6a3h4
comadre	C3Z7a4
comadre #	h4
comadre $	Z3a4
comadre chole	F4
coman*	Q3T16d3q5
comanda	d4q5
comanda #	d4h3q4
comandos	T18
comandos $	T12
comb*	h4
combo	h3
come*	J4a10n4q-4
comer	S4a9n5q-3
comer $	S4a3
comi*	W15a16j5n-5o-3
comi* corr*	j4
comi* de*	W6
comid*	j5
comida	j7
comida corrida	j3
comis*	W14a9n-3
comision	W8
comiste	a12n-3
comiste $	a7
como	A-7B-6D-5E-3F-6G-5H11I-5J-3K-4L14N5O8P-3Q17S-4T10U7V-8Z-5g4h-10i-5k6n4o-8q-3r6
como #	C5H5M5Q-3b5
como $	L-3Q11W5
como andamos	H9
como ando	H-4U6b3
como cajero	k3m4
como cambio	Q6
como cancelo	N6
como cerramos	H3
como cliente	N4Q-3f8
como consulto	Q5
como doy	Q8k-4
como efectivo	n7
como el	j6
como encargada	k7
como es	L6
como esta	H-4J7L6O5Q-3
como estaba	E8e-3q11
como estan	O6
como funciona	L7T8
como gerente	W5
como hago	Q4
como la	Q8n-4q6
como le	Q8R5T10X4g7n-4q-5
como lo	Q11c3q-3
como me	N4
como meto	Q3
como nos	H10
como obtengo	g6
como puedo	Q3
como que	D8Q-6n11
como quedo	n6p5
como registro	Q6
como saco	Q11U-4
como salimos	H12
como se	H-6L8Q18T9d-3l3n-3q-3
como sigue	a12
como te	Q-3T4r15
como va	H14Q-3n5p5
como vamos	H16
como van	b5
como vendedor	l4q-3
como veo	Q4
como ves	d3
como voy	H-4U8
como y	S4
como* #*	C5H4M5Q-4b5
como* aman*	O3
como* anda*	H10O6Q-3
como* ando*	U5
como* busc*	Q6
como* caje*	k5m10n-3
como* camb*	Q6
como* canc*	N4
como* clie*	N4Q-3f10
como* cons*	Q5r6
como* doy*	Q7k-3
como* efec*	n5
como* el*	j7
como* enca*	k10
como* entr*	P5R3
como* es*	L5
como* esta*	E4H-5J7L4O6Q-5e-4n-4q10
como* func*	L6T5
como* gere*	W4k4
como* hago*	Q3
como* la*	Q8n-4q6
como* le*	L3Q11T5X3b-3c3g5n-3q-4
como* lo*	Q15c3n-3
como* me*	D-3N5r4
como* meto*	Q5h-3
como* nos*	H10
como* obte*	L4g5
como* que*	D6Q-4n7
como* qued*	n7p5
como* quit*	Q7
como* regi*	Q8
como* saco*	H-3Q13U-3
como* sali*	H5n3
como* se*	H-6L9M3Q20T7d-3l4q-3
como* sigu*	a12
como* te*	T7r16
como* va*	H14Q-4n6p5
como* vamo*	H17Q-3
como* van*	b9
como* vend*	l3
como* veo*	Q6
como* voy*	H-4U10
como* y*	S4
comp*	A-6B-8D6E3F9I5K-5L7M6N-3P14S-7U-9W4X-4Z-4a-3c-6e6h9i3j-4l-3o-3p4r-3
comp* #*	M3h18q-4
comp* &*	M4
comp* a*	F7q4
comp* ahi*	W3
comp* al*	J3
comp* ante*	P5W3
comp* apar*	i3
comp* ayer*	e3
comp* canc*	G7h-3
comp* con*	F7P3h-5m3
comp* de*	L3M4P6e-3h4i4j-3n4q6
comp* del*	D3P6e7h-6i3
comp* diar*	D3g4
comp* el*	P6e5f3h3l4q-3
comp* en*	P4
comp* este*	H6
comp* hace*	I3
comp* la*	P6R3
comp* llev*	P4
comp* lo*	M4Z3
comp* los*	C3Y3a4h-3n-4p6
comp* mas*	I16
comp* mi*	W15
comp* nada*	Q3f3
comp* no*	V5W4i-5
comp* para*	H3b5
comp* pasa*	n5
comp* por*	L3P3a3h4
comp* quit*	G3
comp* se*	G5k3
comp* su*	T6X-3
comp* sus*	E5
comp* tien*	P4
comp* tort*	a5
comp* un*	h8
comp* y*	D4F4e5h-4
comp* ya*	p3
comp* ☎*	C4P4d3e4
compa	O6i3o10
compa $	O9o7
compa*	G4H6J3L-3Q-3R3U-3W5Z4a6h-6i-3k6q5
compadre	C3G4k3
compadre $	H3
compadre me	k3
compadre se	G3
compadres	G3
companera	Z3q7
companero se	k3
comparar	H6
comparar este	H4
comparte	R4
compe*	F16W4h-4l5
compensacion a	F3
compensala	F8
compensala $	F3
compensala con	F4
compensale	F3
compensale con	F3
compensar	F3
competencia	W3l4
competencia el	l5
compl*	F8G-3H3a-4b5d7e4h-7j4m9p9q-3
completa	h-4j3m8p5
completa $	j3m6
completale	F7
completale #	F4
completale a	F4
completo	H7m3n-3p8
completo #	h5
completo $	H7e4j3
completo con	m3
completo los	b3p7
compo*	E16
componerlos	E5
componerlos $	E4
componle	E5
componle sus	E4
componlo	G3
compr*	A-4B-6C-3D9E-7H-9I9K-4L11M9O-7P17Q5R-3S-5U-5W5X-4Z-5c-4e10h15i6j-5k-6l-5m-6o-7p3r-8
compra	B-3D9E-3H-7I8J4L6M3N-3O-7S-3T-4a-5c-4d7e9f-4g-4h11i7j-3k-4m-3o-3p4q4r-3
compra #	h5
compra $	D5O-3P-8V-3W-5X3b3d7g-3h14i4p7
compra a	F-3h5
compra cancelada	G9h-4
compra de	F3M4P-3h4i3j-3n3p-3q4
compra del	e6h-5i3
compra en	p3
compra la	P3
compra mas	I8
compra mi	P-3W7
compra pasada	n6
compra por	h3
compra y	e3
compra ☎	P3e4
comprado	L4P16f7h-4
comprado $	P7
comprado el	i3
comprado la	P4
compran	I3
comprar	C4L9h5i-3
comprar $	L6h4
comprar con	G3
comprar y	g3
comprar ☎	C5
compraron	I4h11
compraron #	h5
compraron mas	I4
compras	C-3P22Q3a3c5g3
compras $	Q8c4g4
compras anteriores	P5
compras de	P7h3
compras del	P8h-3
compras por	L3
compras tiene	P4
compre	P13a3e7h4
compre #	D3h3
compre $	P7
compre y	D6
compro	C-4D-4H-3M7N4P6Q-3T-3W9d-3e4g4h11n-6
compro #	M6h11
compro $	D-3q4
compro diario	D4g3
compro el	P4e3
compro la	h4
compro lo	M3
compro mi	W8
compro y	F4
comprobante	M5n10
comprobante #	h4
compu*	r3
comu*	c24j-3r4
comu* con*	c16
comu* conm*	c4
comun*	X3c23j-3
comunicame	c8
comunicame con	c6
comuniqueme	c5
comuniqueme con	c3
comuniquenme	c3
comuniquenme con	c3
con	A-8C-3D6E-6H-5I3L5N-4O-9Q6S5T-8V6W-7Y-7a-4c13d10j3k-4n4o-5p4r3
con #	E3F6h5i4n-3
con acceso	l5
con alguien	c9
con calma	S6
con celular	l7
con centavos	n3
con cuanto	C10L4U-3p8
con cuantos	I3L3
con descuenta	h5q3
con efectivo	J3L3
con el	B-3C-3D3E-4F-3G-3H3J3M3c11d-3h3j-4l-3m-3n5q5r-3
con esa	n22o-4
con eso	o10p6
con esta	U9h3p3
con estatus	m3
con este	V3g11
con esto	D5T5W5
con fechas	P4
con iva	n6
con la	D-3G3H5L-3S4V11a-4c9j-3q4
con lada	Q3
con las	H-3Q3i4l4
con lo	H-6I5b3d10h-4n6p7
con los	B3D5G4I-3L4Q-3V5W3b-3i3n-3
con mas	I7
con mi	B3D5P5U4W-3Z7b-5d8
con mis	D3L-3b-4d9
con monedero	H5L3d10g5h-7
con nombre	B7
con nosotros	l8
con otra	V8
con otro	V3
con permiso	l-3m9
con punto	Q6
con puntos	C-3Q4W-3b4d14h-8n4q3
con que	C-3D-3M13Q9R7b-3d-3h-4m4n8p3q-6r3
con quien	c7r11
con saldo	C-6I4d13h-4
con su	c4d10e3m4p-4
con sus	E3d4m3
con tarjeta	L7h6
con terminacion	C4b4
con ticket	M3h-3q4
con todo	a7
con transferencia	j5
con tu	D3c7
con un	E3q4
con una	h8
con ustedes	D4P3b3
con ☎	k4
con*	A-5B-3C7E-11F-3J-6K13L-4N-7O-7S8X-9Y-5Z15b5c10d-4e-5f-9h4i-7k8l5n10o-3q-4r12
con* #*	E3F6h5i4n-3
con* acce*	l5
con* algu*	c8
con* calm*	Q3S5
con* celu*	l7
con* cuan*	C9L7U-3b3n-3p6
con* desc*	h3q3
con* efec*	J4L3d-3
con* el*	B-3C-4E-4F-3J3L4V3c11d-3h6j-4l-3n4q4r-3
con* ella*	F3
con* esa*	n20o-4q-3
con* eso*	o10p6
con* esta*	U6d-3h5p4
con* este*	V3g12
con* esto*	D5T4W3
con* fech*	P6
con* foli*	h3
con* gent*	r3
con* iva*	n5
con* la*	D-3G3H5L-4V11a-4b3c7i-3n3p3q3
con* lada*	Q3
con* las*	H-3Q3S3i3l5
con* lo*	H-4I3L-3b5d11h-5p5
con* los*	D3G6L4V6d4h-3i4n-3
con* mas*	I6
con* mi*	B4D8P4U4W-4Z8a3b-5d7j-3n-3
con* mis*	D3L-3b-4d9
con* mone*	H4d9g4h-5
con* nomb*	B6
con* noso*	k3l7
con* otra*	V6
con* otro*	V3
con* perm*	l-3m7
con* punt*	G-3I4P3Q7W-3b3d16h-8q3
con* pura*	L6Q3
con* que*	C-3D-3M11Q8R7d-3h-3m3n11q-5r3
con* quie*	c9r8
con* sald*	C-4I4L3d7h-3
con* serv*	c3
con* su*	d9e3m5p-3
con* tarj*	L8V3h4
con* term*	C5b4
con* tick*	M4h-3n-3q4
con* todo*	a3e3
con* tran*	j4
con* tu*	c6
con* un*	E3c4
con* una*	h7
con* uste*	D4b3
con* ☎*	k4
cona*	k3
cona* que*	k4
conal*	k3
conalep	k3
conalep que	k4
conc*	A3F4K3j8n3
conce*	A5
concedido	A3
concedido $	A4
conch*	j8
concha	F3
conchas	j11
conci*	K4j5
concr*	n3q3
concreto	n4
cone*	R5W4c3
cone* ange*	R3
cone* con*	c5
cone* mi*	R3
conec*	R7W3c4
conectame	W4
conecte	R8
conecte mi	R4
conf*	H-3J-3K19S3T-3X-3Z11a-3d-3h-3n18q7
conf* con*	Z8
conf* de*	Z6q7
conf* en*	o3
conf* o*	n4
conf* por*	n4
conf* que*	Q4p4
conf* se*	n4
conf* ☎*	l4
confi*	H-4K19S3b3l5n21q-5
confianza	l5
confianza $	k3
confianza ☎	l4
confirmacion	n7
confirmacion se	n4
confirmame	n9
confirmame por	n3
confirmar	C4E-3K12b3n3
confirmar $	K10
confirmaron	K7n-5
confirmarse	K3n3
confirmarse $	K3
confirmas	n5
confirmo	Q3S5
confirmo $	S6
confu*	Z15n-4q12
confundi	Z14n-3q13
confundi $	q9
confundi con	Z7
confundi de	Z5q5
cong*	K3l5n3
cong* el*	K4l4
conge*	l5n3
congela el	l3
congelalo $	l4
congelo	K4n3
conm*	U4a8c4g3l3m6
conmi*	U4a4c3l4m7
conmigo	a3c4l5m9
conmigo $	m8
cono*	B4r10
cono* quie*	B5
conoz*	B4r12
conozco	B4r11
conozco $	r12
conozco quien	B5
cons*	C16D-4E-3J4L-4N-3P14Q7S3a-3b8c-3d-5f-5g-3h12j-3o-3q-4
cons* #*	h11
cons* de*	C3b7h5
cons* el*	C8W6
cons* la*	h4
cons* mens*	H4
cons* mi*	r3
cons* no*	J7
cons* punt*	C6
cons* quie*	k3
cons* sald*	C7
conse*	I3r5
consegui	k3
consegui quien	k3
consentidas $	I4
consi*	S5
consigo	S5
conso*	H3
consolidado	H4
consolidado mensual	H4
const*	n4
consu*	C16J6P14Q4b6d-5f-4h16n-3q-3
consulta	C6b8
consulta de	C4b8
consulta el	W3
consultar	C11P4T3W3b4d-3
consultar el	W4
consultar saldo	C5
consulto	Q7
consumieron #	h3
consumio	h6
consumio #	h6
consumo	J4h8
consumo de	h5
consumos	C-3P9
consumos $	P8
cont*	A-4C-7D5E-6G5H3J-7K-4L-4M4N-3O-3P-9Q-5R-3S11U3V9X-4Z11a-3c9d5e-4f-4g3i-4k13m-7n6q-9r12
cont* #*	G5
cont* a*	U3c5k14
cont* algu*	c7
cont* citl*	k4
cont* con*	V7c5
cont* de*	I4W4l7m-3
cont* el*	D3
cont* en*	S6Z3
cont* febr*	H5
cont* la*	a6d4
cont* las*	S3
cont* me*	H3
cont* pers*	k5
cont* quie*	j4
cont* se*	n5
cont* su*	d4
cont* sus*	S5
cont* tu*	r5
conta*	C-4D-5M3P-4S6T5U7V-3W-3Z7a-4c12h6k-3q-4r5
contaba ponle	F3
contactar	c5
contactar a	c6
contacto	T5Z6c4r3
contacto $	Z6c5
contado la	G3
contador	H6
contador $	H3
contador me	H3
contando	S8p3
contando sus	S5
contar	U4g3
contar la	U3
contaron	n3
contaron que	B3
conte*	D9I5J-5S4W-3X-3Z5c5k-3l-3n9o4q-4r16
contenta	o6
contenta $	o4
conteo	I6
conteo de	I4
contesta	a7r6
contesta una	D4r5
contestando	r3
contestar	T5
contestar $	D3T5
contestas	D4n6r4
contestas tu	r4
contestaste	n8
contestaste se	n3
conteste	Z4c8
contesto	S6n4r3
contesto $	S4n4r3
conti*	D4S4V19Z4n-3q-3
contigo	D5Z5n-4o4
contigo $	Z4
continua	V5
continuamos	V3
continuamos con	V4
continuo	S5V3o-4
conto	M4
contr*	C-3E-4G5H4W4d9h-7k17l9m-3n-3
contra	E-5G6H5d7h-4
contra #	E-3G4
contra febrero	H7
contratada guille	k3
contratamos	k7
contratamos personal	k6
contrate	k12
contrate a	k13
contrate ☎	l3
contrato	l8
contrato citlali	k3
contrato de	l8
conv*	L8W3Z10
conve*	L6Z9n3
conversacion	Z10
conversacion $	Z9
convi*	W5
conviene	W4
cop*	i7
copi*	i7q-3
copi* la*	i9
copia	i7
copia la	i7
cor*	A7B4C-7D3E13F5G6H13I-4K-3L-3N-3Q8R-4S-3T-6U3V-5W5Y3Z-4a-3c-6d-3e-4f-3g-3i-5j4k-6l6m-5n5p-4q9r-4
cora*	D7f3
coraj*	D6
coraje	D5
cord*	O5q3
cordi*	O5
cordiales	O5
corr*	A10B5C-6D-3E19F-4H-5L-3M3Q7V-3W5a-3d-6f-3h-5j3l8n7o-3q14
corr* a*	l13
corr* al*	W9
corr* de*	A9E7
corr* el*	E3q7
corr* es*	E7
corr* esta*	A5
corr* ha*	B3
corr* la*	q5
corr* mi*	n4
corr* punt*	E7
corr* su*	E6
corr* un*	Q7
corre	W6l6
corre a	l4
corre al	W6
corre*	A10B5C-5E15H-3d-4h-5n12q9
correccion	A6E6
correccion de	A7B3E8
correcciones	A5
correcciones estan	A3
correcciones ha	B3
correctamente	n10
correcto	E6n6q3
correcto es	E5
corregir	Q3n-3q12
corregir la	q4
corregirle	E4
corregirle su	E4
corresponde	M3
corresponde $	M3n-3q3
corri	l7
corri a	l9
corri*	C-3E11Q10j5n-4q9
corrige	E8Q3q7
corrige el	q3
corrige puntos	E7
corrigela	q5
corrijo	Q7
cort*	D-3E-4F7G4H16S-3Y3b3c-3f-3h4j5k-3m-3n3q-8
cort* #*	G3H6
cort* a*	F3G5q-3
cort* al*	B5F6
cort* con*	j3
cort* de*	F3J3Q3W6b3
cort* del*	H3
cort* el*	l4
cort* favo*	H3
cort* grat*	C3
cort* la*	n4
cort* pers*	U9
corta*	G3l7
cortale	G4l3
cortale #	F-3G5
cortale el	l4
corte	F-3H18Q3U3X4Y7a-4b3c-3h6j4l-3m-3q-3
corte #	H7
corte $	H23a-3n5
corte con	j3
corte de	W5h3j7
corte del	H5
corte gratis	C5
corte personal	U11
corte*	B3F15G8H9J3h-6n-4q-4
cortecito	H6
cortecito favor	H6
cortes	H3P4
cortes $	H4
cortes de	P4
cortesia	B4F13G5h-5q-3
cortesia $	F6G-3d3
cortesia a	F3G4
cortesia al	F5
cortesia de	F4J3
cortesia del	F-3G3
corti*	H3h3
cortina	H3a5
cortinas	h3n3
corto	n4
corto la	n5
cos*	A4B3L6S-3T12V-3X6a-3h3i6q-4
cosa	B3T10V-3i5
cosa #	i3
cosa $	T3h7
cosa que	B4
cosa*	A4P4T6X5i3n4
cosa* #*	i6
cosa* no*	J3
cosa* que*	B3D6
cosa* rara*	l3
cosas	A3T7X4n3
cosas $	n6
cosas esperan	A3
cosas no	D-3L3
cosas que	D7
cosas raras	l3
cost*	L6j4
costo	L4j5
cot*	j9
coti*	W4j7
coti* una*	W4j5
cotiz*	W7j5
cotizar	j6
coz*	F4
cozu*	F5
cozu* qued*	F6
cozum*	F5
cozumel	F5
cozumel quedo	F5
cre*	C3F-3I4J-3S3V-3Z7a-3e3f21h6k3
crea	f5k5
crea un	k6
crea*	f18h3
crea* cuen*	f4
crea* un*	k5
crea* ☎*	f8q-3
creal*	f8
crealo	f6
crear	f5
crear*	f4
crec*	I4
creci*	I3
cred*	e4
crede*	Q5
credencial	Q3S3
credi*	e5
credito	e3j3
cree	C5
cree que	C5h-3
cree*	h4
cree* que*	C5n3
crei	Z4
crei que	Z4
crei* que*	Z6
creo	I3P3h3n4
creo* que*	h3n4
cro*	j5
croq*	i4j3
croqu*	j4
cru*	a16e3k5
crud*	a9
crudo	a7
cruz	a6k4
cruz azul	a5
cruz ya	k4
cruz* azul*	a8
cruz* ya*	k3
cta	H6
cta se	H7
cta* se*	H5
cu:#	C-3D14E-3F-5G-5H-5L4M-4N-5O-5P14Q-5S-4T-3W13X-3Y-4Z-3a6b12c-3d14g-4h16i-4j16n-5q-6r-5
cu:&	h13j3
cu:2x1	D3j5
cu:3x2	j3
cu:a	A-3B-4C-5D5E-3F-5G-4H-5I-3J-4L10M-3N5R-3S9T-4U-5V-3W14X6Y8Z7b8c8f-4g8h-3i-3j13k-6l-6m-4n-11p-4q-6r8
cu:abie	j9
cu:abon	D7P6h3
cu:abre	g5j13
cu:abri	e3g7j10
cu:abue	a6
cu:acab	b3d-3g5h3
cu:acep	D3j9
cu:acla	Q4n4
cu:acti	X-5Y11
cu:actu	b11
cu:acue	P5
cu:acum	L11Q-3b12g4
cu:adio	N5o5
cu:admi	c3
cu:afil	O-3g12
cu:agar	T5
cu:agen	j3
cu:agra	X5o9
cu:agre	Q5W4h10o-3
cu:agua	S4j3
cu:ah	o5
cu:ahi	D5L4N7W9b3c5r-3
cu:ahor	D-4P-3S6T6Y5b9d5n3
cu:al	L3O-4P-3Q3S5W7X-3a4c17d-3g8h-5j4n-4
cu:alca	b11j4
cu:algo	L8b17
cu:algu	D4c18j-3
cu:alla	S3a6
cu:alo	O13
cu:alta	g19
cu:alto	X17
cu:amab	b3o7
cu:amer	a3
cu:amig	O4
cu:amo	a13o-3
cu:amor	o10
cu:ando	L-4S9a5b11
cu:ano	P4g3
cu:anoc	D5
cu:anot	D3L-3g12h3
cu:ante	D4Y4b3
cu:anun	X10
cu:apag	X5
cu:apar	D8b3h-4j9
cu:apen	g6
cu:apli	Q7W-3d9
cu:apun	P4W3g10
cu:aqui	D-3Q8T3Y4Z3g5h6j-3
cu:arra	j3
cu:arre	D3Y8j3q-4
cu:asci	b5
cu:ases	c12
cu:asi	D3J7
cu:asun	c8
cu:aten	D7c7o8
cu:atie	T3c10
cu:audi	Z8
cu:aun	S8
cu:auto	Y4
cu:avis	S4X17Y14b-3
cu:ay	Z11
cu:ayer	W6b7n3
cu:ayud	T10
cu:azuc	d3
cu:azul	a4j3
cu:baja	D5N12X21b-3g-3j-3l-3n5
cu:baje	N3X8
cu:bajo	D7P4b-3
cu:bala	b11
cu:banc	W4
cu:bano	j7
cu:bara	Y3j8
cu:bast	X8o5
cu:bebe	a4
cu:bend	o8
cu:bene	L10
cu:bien	L3a8o8
cu:blan	j3
cu:bloq	X5
cu:bole	j3
cu:boni	a7b3
cu:borr	D4N29W-4b-4q-3
cu:bot	b4c8r7
cu:buen	D3O16a-3g4j4o11
cu:busc	Z4
cu:bye	o9
cu:cada	L12P-3X9Y3b-4
cu:cadu	D3L6
cu:cafe	d9h4
cu:caig	Y3
cu:caja	D5Q5b-4c3j7
cu:caje	D8W11g3j-3
cu:cali	j3
cu:camb	D5L7Q6T-3a-4d17q-3
cu:cami	j8
cu:canc	N13X10e3j5q-6
cu:canj	J8O-3P9Q-4T-3X-3a-3d22j-3n4o-4
cu:carg	P13
cu:carn	W4Y4
cu:carr	a4j4
cu:cart	g4
cu:casa	Q3S5a11
cu:casi	D3S5
cu:caso	Z7a3c4n-3
cu:cata	j7
cu:caye	D4
cu:celu	L3W5d-3h-3j4r7
cu:cent	b3j4
cu:chat	Q3T3c6o-3r8
cu:chec	C-3W5b6
cu:chel	O4
cu:chid	o12
cu:cier	N10j7
cu:cita	W-3j17
cu:clar	D3T9
cu:clie	I-7N8W7c6g9
cu:club	N6
cu:cobr	D5L3P3S7b-5d7h-3
cu:colo	a5
cu:coma	Z3a3
cu:come	a3
cu:comi	a4j8
cu:como	D-7H-8L13N8O6Q7T-7d3g7h-4j3r6
cu:comp	D9H-3J-4L10M-3O-3P15S-3U-5W9Y3Z-3d5e6h8i-3j-5p-4q-4
cu:comu	c11j-3r4
cu:con	C-3D8H-4I-3J-3L11O-3P6Q6T-3Y-3Z-4a3c17d4f-3g5h-6i-3j4p-3q-3r5
cu:conc	j9
cu:cone	c4
cu:conf	Q3Z13
cu:conm	D3a7c4
cu:cono	r10
cu:cons	C-4P4Q4W5b7d-3h5r5
cu:cont	P-4T6Z3c10g3n-3r7
cu:conv	L5Z4
cu:cora	D8
cu:corr	W3j7n3
cu:cort	H-4P3W6b4j3
cu:cosa	P5T3X3
cu:cost	L5j5
cu:coti	j6
cu:croq	j4
cu:cuad	D7b-3
cu:cual	D-3L4P9j12
cu:cuan	C-9D-5H-10I-7L15P20S8T-3U-10W18Y6a7b25d-6g-3j12m-3n-6o-3p-12r-3
cu:cuen	D6L-4N9P6Q3b10d-3g9q-3
cu:cump	P4
cu:curi	J3
cu:da	d4
cu:dame	N7P4W5d3g5
cu:dan	D7L21W-3b-4j3
cu:dar	o4
cu:darm	D4g4
cu:das	P3b4g4
cu:dato	L-3N18g4h3j3n-3
cu:de	A-7B-6C-13D12E-6F-6G-6H-13I-11K-5L11M-6N19O-7P14R-5S-8U-7V-4W14X13Y12a3b12c4d7f-6g13h-3i-5j19k-6l-7m-6p-7q-9r12
cu:debe	D10
cu:debi	D4
cu:debo	P-3Q7
cu:deci	Q3b4
cu:deja	J4S11X8
cu:deje	X8
cu:dejo	c3
cu:del	C-3D13H-7L6N12P6S3U-3W11X-4d-4j14n-4o-3
cu:dele	N9
cu:den	N4g3
cu:depo	W5
cu:desa	D4N13X7Y-3b-3g-3j3
cu:desc	D4W8d8j6
cu:desd	D3O5b3j5
cu:dese	N6c4d3
cu:desg	P6
cu:desh	N9
cu:desp	S3T7W4b4c3d3j-3
cu:dest	N4
cu:desu	X14
cu:deta	P6
cu:devo	e13
cu:devu	e5
cu:di	r4
cu:dia	D-4H-4O5P10W6Y3a7b-3d3
cu:diar	D5g3
cu:dias	L5j8
cu:dice	D4P3a8b4
cu:dici	P3
cu:dier	D6P6b3n6
cu:dife	D3
cu:difu	X9Y5
cu:diga	X5b10c4
cu:digo	D4S6
cu:dije	a7b3g3
cu:dijo	n3
cu:dime	C-3W10b9j-3
cu:dine	L5b9d-3e5
cu:dio	D6
cu:dios	o9
cu:dire	c5j7
cu:disc	O7V-3Z7b4j3
cu:disp	b6
cu:dobl	D7L7
cu:doct	a5
cu:domi	D7W3a3j6
cu:don	c5
cu:dona	r3
cu:dond	L5P7b-4d6j9n-3r9
cu:duen	c6
cu:dura	L5
cu:e	P5
cu:echa	b3
cu:efec	W7d4
cu:ejec	c16
cu:el	A-3B-3C-10D13E-4F-3G-3H-10I-5L10M-4N-3O-4P10R-3T-3U-3V-3W16Z6a12c12e8f-4i-3j14k-3l-3m-3n-6o-4p-4q-7
cu:elim	N24
cu:ella	c4
cu:empe	g8
cu:empi	P-3g8
cu:empr	r3
cu:en	A-3C-3D4E-3H-4I-5J-4L12O-3P11Q6S6U-3V-3Z-3a6b10d10e-3f-3g6j12k-3l-3m-3n-5o-4p-5q-4
cu:enca	c4o9
cu:enco	D-4W3r6
cu:encu	S4j3
cu:ener	P4
cu:enga	D3b-3j4
cu:ense	P10
cu:ente	T5Y6o7
cu:enti	T7c6
cu:entr	P4g16j8
cu:envi	X3Y5j6
cu:equi	Z14
cu:era	D3Z15
cu:eres	o-4r33
cu:erro	Z6
cu:es	C-4D12H-3L5M-3N-4O-3S-3U-3W10X-3Z-3a5b5d-4j7n-5o-5p-3q-3r21
cu:esa	W4
cu:esca	g4
cu:escr	P-5Q4X15Y8c4j-4r7
cu:escu	a3c3
cu:ese	D6P5
cu:eso	D5X5Z9
cu:esos	P5X4
cu:espe	D8S9
cu:espo	L3W10b-4
cu:esta	D11J5N3O3P3S-3T-4W-4X-4Y-3Z-3c8g-3j16m-4r11
cu:este	D-7P5Q3T9W3X7Y3b-3g6j-3r3
cu:esto	D7J-3L6N5P-4T5W-3X7b4g6j-6o-3r6
cu:estu	X3
cu:etiq	D4
cu:ex	W4
cu:exce	O11
cu:exis	N5
cu:expl	L6T9
cu:expr	j3
cu:extr	j3
cu:fact	h-4j15
cu:falt	D17b6
cu:farm	r4
cu:favo	C-4D-4H-3J-3L-3N3P5T4U-4V-3W4X11b6c9d7f-3g10h-4j3k-3l-3n-3q-3
cu:fech	P8j-3
cu:feli	a11
cu:feo	D5
cu:fiad	W7
cu:fijo	c7
cu:foli	b-3h8
cu:form	T5g3
cu:foto	g3j4
cu:frau	r6
cu:frio	D4a9
cu:fue	D-3L-3P11W3Z12a4b-4j-3
cu:fuer	P4
cu:fui	D9L-3P11h4j-3
cu:func	L6T4
cu:gana	D5L14W7b-4
cu:gane	X3
cu:gano	L8a3
cu:gara	c3
cu:gas	b3j3
cu:gast	D4J9L5P8Q-4W8b4c-3d9h7j-5n-4r-4
cu:gato	a10
cu:geni	o12
cu:gent	c10
cu:gere	W3c9
cu:gord	Z3a4
cu:grac	J3X5c4o15
cu:grad	j3
cu:gran	j3
cu:grat	L6W6d5
cu:gros	D8
cu:grup	Z4
cu:guar	N5b4d6j4
cu:gust	D-4S5Y3a6d4g3j-3
cu:habi	a9
cu:habl	c18r10
cu:hace	P7T3a-3d5g4j8n5
cu:haga	W3Z7a-3g7
cu:hago	T7b-3c3
cu:hast	L5b3o3
cu:hay	L11N-3P-3Q10W-5X-3a4b9c7d-4g-3h-3j27n-4o-4r-4
cu:hazm	W12g6
cu:he	D3L-4P18b6g4
cu:herm	L4P3W3b-3
cu:hey	O13
cu:hi	O9
cu:hice	a3
cu:hici	D7
cu:hiel	j4
cu:hija	S3W4Z3
cu:hijo	W5
cu:hist	P13Q4
cu:hizo	P3a5n5
cu:hola	O29b3g3
cu:hora	D10a-3j21
cu:hoy	D3H-8L-3T-3U-3W6a-3b9d10h7j13
cu:huma	c18o-3r3
cu:iba	Z7
cu:ido	P6
cu:igno	Z4
cu:igua	L3o13
cu:inco	D9g4j-3
cu:indi	b5
cu:info	N7a3
cu:insc	D-4J7L4N4T-3X-4a-3b-3g28j-3n11
cu:inte	D-3J6N3a4g4j4n-3
cu:ir	D3Q5j7
cu:jaja	P4a9b-3o9r4
cu:jalo	L6
cu:jefe	c6
cu:jeje	W4a11o-3
cu:jove	D3J4g5
cu:juev	L4j3
cu:junt	D-3L8P-3W4b13d5g4j-5
cu:kier	b4g7j3
cu:kilo	j7
cu:kite	N8X3
cu:la	A-4B-3C-4D12E-3F-3G-3H-8I-5J-5K-3M-4P3R-3U-4V-3W6a8b10c13d4f-4g7h5i-4j14k-4l-4m-4o-3p-5q-7r7
cu:las	L5P5W-5X4Y12a3c6g-3j11o-3
cu:lava	L3j9
cu:le	N-3P-3T9W-3Y5Z10b5c8d-3g8n-8q-4
cu:lech	D3j4
cu:lent	D3S3j5
cu:les	D11L-4S4g4n3
cu:licu	b3
cu:list	I-4N7P9T4X-3Y8c-3g3o4
cu:litr	j6
cu:llam	T-3c20g3r6
cu:llan	j4
cu:lleg	D7P-3Q-3X4Y7h-3j6n5
cu:llev	L-3P6U-7W4b12e8h5
cu:lo	A-4D5H-9J-4N4O-3P15T-4U-5W7X-3a-6b8d12e7n9o10p-3q-4r-7
cu:los	B-3C-3D9E-3G-4H-3I-4L13O-3P9Q-5T-5W9X7Y6Z-4a-4c-5d8g5h-6j9l-3m-3n-8p-3q-3r4
cu:lueg	L3S3W6n3o3
cu:luga	j6
cu:lune	D3P3e3j3
cu:lupi	c4
cu:m	D3j3r4
cu:ma	a10
cu:maes	j3
cu:mal	D20Q3Z5b-3j-3
cu:malo	W4
cu:mama	W5Z3
cu:mana	D4j3o5
cu:manc	a3
cu:mand	J-3L-4N-4X15Y5Z9b-3d-4g4j11
cu:mane	S12j7
cu:maqu	D5c9
cu:marc	c6j3
cu:marq	c5
cu:mart	j7
cu:mas	D10L11O-3S7W10X11c-3j-3r-5
cu:maxi	o6
cu:mayo	j6
cu:me	A-6B-5C-6D15E-4F-4G-4H-8I-5K-5L7M-4N9P9Q-7R-4S-7T7U-5V-5W-4X10Y10Z4b13c12d-4e6f-6g19h-8i-4j4k-5l-5m-5p-7q-11r11
cu:medi	D5L3g3j6
cu:mejo	T-3X5c4o5
cu:memb	N5g4
cu:meno	D17b-3
cu:mens	D-5P-3T7X17Y10Z4a-3n-3o-3r3
cu:menu	T5j10
cu:merc	W3b-3d6
cu:mes	P7
cu:mesa	j8
cu:mese	j12
cu:mete	Y4g7h8
cu:meti	n4
cu:mi	A-6B-5C-10D14E-6F-5G-5H-6I-5J-6K-4M-4N18O-10P11Q12R-5T-5U-10V-4W15X-6Z3a5b15d12e5f-6g9h12i-4j9k-5l-5m-5n7o-10p-8q-8
cu:mini	L7
cu:mio	N4P6b11
cu:mis	A-3B-3C-5D10E-3F-4G-3H-3I-3J4L-5N6O-5P20Q11T-3U-4W6X-3Y7a-5b13c-5d10j-6m-3n3o-5q-3r-3
cu:mism	L4g6i-4
cu:mita	d9
cu:moja	j8
cu:mole	X12a5b3j-3
cu:mome	J3S6
cu:mone	C-3D3E-3I-3L9N8O-5P3W3b14c-3f-3g14h4j-5n-3
cu:most	c7g3
cu:movi	P15W3
cu:movs	P10
cu:much	b4c3o14
cu:mues	P5
cu:muy	D4O4o11
cu:my	N6b7
cu:nada	D8J13L-3T-3X3b3n-4o7
cu:nadi	D3X3
cu:nece	D-3J3L5W-3X3c5h-4j4
cu:nego	r8
cu:ni	D13X5
cu:niet	T5Z5
cu:ning	J5
cu:nino	Z7a5
cu:nive	L4W6
cu:no	A-4B-3C-4D18E-4F-3G-3H-5I-3J16K-4M-3N14O-5Q-7R-3S10T13U-3V-3X18Z13b-5c10d-6e9f-4h-7j-3k-3l-6m-4n-9o-11p-4q-8r9
cu:noch	a3
cu:noma	D7J10X5b6
cu:nomb	N8Q5r8
cu:nos	o5
cu:nota	h7
cu:noti	X8Y11
cu:novi	W6
cu:nuev	Q3W5Y5f-3g4j4
cu:nume	D3N4Q9W7h3
cu:nunc	D10L3r3
cu:o	D-7L16O-3P-3Q6W-3b13c-4d-3j9n4r11
cu:obte	L3g6
cu:ocup	S3T4d4g4n-3
cu:ofer	X9Y6j6
cu:ofre	T8
cu:oiga	b4
cu:ok	o17
cu:olvi	J7N7
cu:onda	O6T4
cu:opci	T7
cu:oper	c13
cu:orac	a8
cu:oral	o6
cu:orde	j6
cu:otra	D5L7P4T5V-4Z6
cu:otro	S3Z6c3
cu:oye	O10b6
cu:paga	W3d7h4j4
cu:pago	D-3L9W6e3n3
cu:pagu	D10L-3P4d-3e3h7
cu:pal	b5
cu:pan	D3j7
cu:papa	T3W5
cu:paqu	a5j4
cu:para	D-3H-3L11R-3T3W-3a-3b11c6g11h6j14k-3n-3o-3p-3r-4
cu:pare	X18
cu:part	N3g8j-3r9
cu:pasa	D-3H-5L8P3W6b4c8g-3j11n6
cu:pase	S3c5
cu:paso	O10a-4h9o3
cu:past	D3j5
cu:patr	c4
cu:pedi	D6T4a-3b-3e5j8n4
cu:pelo	D9
cu:pens	S4
cu:perd	D4Q6T4Z7a10
cu:perf	N10
cu:peri	j4
cu:perm	D4N5
cu:pero	T3X4Y-3a6
cu:perr	a6j3
cu:pers	N6V-3Z4c11g3
cu:pert	N6
cu:peso	D3L6b10d4
cu:pide	j3
cu:pidi	X3
cu:pido	L5Q4
cu:pier	L11
cu:pint	P3
cu:piqu	Z7
cu:pizz	j5
cu:plat	c3
cu:play	j6
cu:plom	j4
cu:poco	r6
cu:podr	c5
cu:pone	D10
cu:pong	T4W5Y4
cu:ponm	W8g8
cu:poqu	b3
cu:por	C-4H-4L9N5T-4U-4X6Y4Z4a9d4f-3g3j10k-3l-3n-5p-3q-3r4
cu:porc	W5
cu:porq	D5
cu:prec	W3j10
cu:pref	N6c3
cu:preg	N5O3S7W-3X3
cu:prem	d10
cu:pren	X-3Y5e4
cu:pres	W8a3
cu:prim	W3j4
cu:prob	J4j6
cu:proc	Q8
cu:prod	D6
cu:prog	I-3L3N12g7r3
cu:prom	D4W-3X7Y10j5
cu:publ	X7Y4
cu:pued	L12P-3Q-6T6W-3a-3b7c12e3g5j11n-6o-4q-3r-3
cu:pues	b4o3
cu:punt	A-3B-4C-9D16E-6F-7G-7H-3I-4J3L12N7O-6P8Q3S-3T-3W14X4Y6a-4b16c-4d7e-3f-3g9j-8o-4p-5q-3r-4
cu:pura	D4L4
cu:puro	Q3X4
cu:pusi	D9
cu:qr	g7
cu:que	A-9B-7C-6D10E-5F-5G-5H-11I-7J-9K-6L13M-6N4O7P16Q9R-5T16U-8V-6W6X4Y3Z-8a5b11c6d5e5f-5g4i-5j10k-6l-7m-7o4p-6q-8r11
cu:qued	D4P4T5W-3b13g-3j7
cu:quer	Z9
cu:quie	B-7C-3D4E-3F-3H-3I-4J-3L-4M-6N13O-4S-3T-3U-3W8X4Y4c11d12e9f-3g14j5k-4l-3m-6n-7o-6q-5r10
cu:quin	S6
cu:quis	D3P3d3j6
cu:quit	D4N13W4X12b-3r-3
cu:ramo	j7
cu:rapi	o3
cu:rati	S9n3
cu:rato	S4
cu:reac	X-4Y8
cu:real	c3
cu:reca	L3
cu:rece	a4j8
cu:reci	D6P4X4Y6a-4h6j3
cu:recl	D6d9
cu:reco	D-4L6X5Y3b4d8
cu:recu	P3Q4b5
cu:reem	e9
cu:refl	D4n3
cu:refr	a6
cu:rega	L11W3d9
cu:regi	D-3L-4N11P8W-3c-3d-3f-3g24h12j-4n5
cu:regr	L8P-3c4e12
cu:rent	g3j6
cu:renu	N5
cu:repa	j4
cu:repo	D4H-4W4X5n6
cu:requ	J3j7
cu:resp	D8
cu:rest	P7b5d-3
cu:resu	D3
cu:revi	D3Q3b3
cu:rfc	j6
cu:roba	D7b-3
cu:robo	r6
cu:ropa	a5
cu:saba	a3j4
cu:sabe	D-3P7W3b13d-3j-3r4
cu:saca	r4
cu:sald	C-13D15E-4L8N-3O-3Q5W19a-3b21d10g-3j-5p-5
cu:sale	D4P6W-3b-3j6o4
cu:salg	N8S6Y4d4
cu:sali	D6N9P3W-3a4
cu:salu	J7O15c3
cu:sant	j4
cu:saqu	N9X3
cu:se	D8H-3J-3L10N-5O3P7S-4T8W-4Z5a4b5d-9g-5j6n9o7q-3
cu:sea	r4
cu:seas	W6
cu:segu	D7L3S4
cu:sema	D3H-5P7j6n5
cu:semi	a7
cu:seno	D5b3c7j-3n3
cu:sepa	N4
cu:ser	D6N5g13
cu:seri	b3
cu:serv	D6T3c4
cu:sham	j4
cu:si	D3L10N-4Q4S-3T-3X6Y9a6b9d-7g3h-5j-3n4
cu:siem	D3o3
cu:sigo	D7Q4
cu:sigu	D5X3a5j5
cu:sile	X9
cu:sill	j6
cu:sin	D8N9Q4Z5b-3g-3j3
cu:sirv	L9b-3d5
cu:sist	N9
cu:soci	g9
cu:soli	D3P3g5j3
cu:solo	J6X3Z5r-4
cu:son	D6L5a-3b6j-5o6r13
cu:sorr	Z4r6
cu:soy	b12g11
cu:spam	X16
cu:stop	X8Y6o-3
cu:su	D-3N13T5W5b-4c-4d-3g3j11o9
cu:sube	L8h3
cu:subi	b12h7
cu:sucu	j6
cu:sueg	W7
cu:sufi	b7
cu:suma	D3L6b3j-3n5
cu:sume	Y3h7
cu:sumo	L4
cu:supe	T3c3o5
cu:supr	N16
cu:surt	j14
cu:sus	X8Y3
cu:susc	X4Y5
cu:susp	X5
cu:suyo	r4
cu:taco	j3
cu:tal	O20
cu:tall	j9
cu:tama	j4
cu:tamb	L3g10
cu:tamp	D5O3
cu:tan	b5
cu:tant	S3X4b5
cu:tard	D-3O9S9j5n4o-3
cu:tare	a5
cu:tarj	Q3W3b3d-3g4j6
cu:taza	b5d3
cu:te	D-3L-3Q-3S9T5a17h7j-3n-3o-4r7
cu:tele	N5W9X5b5c3
cu:temb	a7
cu:tend	b10j6
cu:tene	D3N3j3
cu:teng	A-3C-3D9I-3O-3P9a-5b19d7g5j-5m-4n-4o3
cu:teni	D12b4
cu:terc	D3
cu:term	N4b7
cu:text	r5
cu:ti	b3
cu:tick	D7L3M-4P7S6b-4h13q-3
cu:tiem	L8
cu:tien	C-7D-3I-5L8N-3P-3Q5T-3W14X-3b6c6d-4j11n-4o5p-4r5
cu:tint	b-3j9
cu:toca	L4
cu:toda	J4b5d-3g9j7
cu:todo	L6N6P9Q3d3g-3j-4n-3o5
cu:toma	D5
cu:tone	D3j6
cu:tons	b5
cu:tort	a4j6
cu:tota	b11
cu:trab	S4X5j4r4
cu:trae	D3b6j11
cu:trai	D7b9d4
cu:tran	W7j6
cu:trat	D10j-3r5
cu:tu	a8c9j3n-3r15
cu:ubic	a3j9
cu:ulti	P15b4
cu:un	D12H-3L4N-4Q-4S9T-3X-4Y-3c10g-3j14n-3o4q-3r6
cu:una	D15Q4X-3b-5c10j7r7
cu:unas	j3
cu:unif	j5
cu:unir	g14
cu:uno	D-4L5P5W3X5b-4g9
cu:unos	D9e4
cu:unsu	X15
cu:urge	b3j3
cu:usa	W5
cu:usar	J5L10d9j-3
cu:use	P6
cu:uso	D-3L4S5b-3d7
cu:uste	D5L-3W3Z7r9
cu:util	d4
cu:uy	Z7
cu:va	H-4P-3a3b3n11o13
cu:vale	L8j8
cu:vali	d3
cu:van	b7j10
cu:vas	a9
cu:vaya	L4r4
cu:ve	c5
cu:vece	P12
cu:veci	P-3W10
cu:vemo	o6
cu:venc	L5X3Y3
cu:vend	H-4L-5W15a13b-4j13
cu:veng	L4a3c4g4
cu:veni	D7
cu:vent	D3H-4W6a3c3j9
cu:venz	b4
cu:veo	P-5Q7S3c3
cu:ver	C-5L3N-3P13Q6W4b22d-6g-4
cu:vera	r3
cu:verd	b3j9
cu:vest	j5
cu:vez	D6P6T5Y4d3h-3j-3
cu:vi	P4g4
cu:viej	P3W6
cu:vien	J6r4
cu:vier	a6
cu:vige	L8
cu:visi	D4P11
cu:volv	g4
cu:voy	D-5N3P4S7W-4d8e4j-3o7
cu:vuel	D3Y3e3n-3
cu:wifi	j4
cu:y	D18H-4J-3O-4P7Q-5S-3T6W5Y6Z-3a4b5d-3g11h-3n-7o-3p-3q-6r14
cu:ya	A-3D3H-3I-3J3L-3N11O-4T-6U-4V-4W-4X7Z-5a5b17d11j12l-4m-3n10o4p-5q-4r-7
cu:yo	D10L-6N5W5c3g11h-4j-3
cu:you	o8r8
cu:zapo	j5
cu:☎	C-10P-6W43c5d-5g6h-3j-3
cua*	A3C11D-3E3F-9G-7H12I13J-9K7L12M6N-5O-8P11Q5R-4S3U15V-9W8X-4Y6Z-7a4b13d-10e-10f-10g-7h-15i-8j8k-7l-8m10n5o-7p15q-11r-9
cuad*	D3E13H10U4
cuad* a*	E8
cuad* cuad*	E3
cuad* dame*	H4
cuad* la*	H4
cuad* mi*	D5
cuad* ☎*	E4
cuadr*	D3E16H6U5f-3n-3
cuadra	D5H5a4
cuadra damelo	H3
cuadra la	H4
cuadralos	E4
cuadralos ☎	E3
cuadrame	E12
cuadrame a	E10
cuadran	E5
cuadran cuadralos	E4
cuadrar	U4
cual	A7H3I3M9P-3Q6a-3c3e-5h-4j11n13o-3p6q-5r-3
cual cliente	I5
cual dejo	H5
cual es	A4H-3L4Q7e-4j11n3p6r-3
cual fue	M6n4
cual ticket	n4
cual*	H-3K12P7T8m6n-4
cual* clie*	I5
cual* dejo*	H7
cual* es*	A3H-3Q8c3e-4j11p6r-3
cual* fue*	M3n5
cual* hay*	A3
cual* mas*	K4P3
cual* son*	K3T6
cual* teng*	P8
cual* tick*	n5
cual* usua*	m4
cuale*	K10P8T9U3b-3m8n-3
cuales	K11P7T11m6n-4
cuales $	K4m3
cuales mas	P3
cuales son	K3T9
cuales tengo	P7
cuales usuarios	m4
cuan*	C12D-6E-7F-7G-5H12I12J-7K3L10N-5O-7P11Q4S6T-9U14V-7W9X-4Y8Z-5b15c-3d-9e-7f-7g-6h-14i-6j6k-6l-6m8n3o-6p16q-8r-6
cuan* acum*	p9
cuan* algu*	A3Y3
cuan* an*	I4
cuan* anda*	C3p3
cuan* ando*	U6b4p-3
cuan* asci*	U-3W3b5
cuan* auto*	A5
cuan* caje*	m3
cuan* canc*	B4Y3
cuan* canj*	B3H3P3
cuan* cayo*	H4
cuan* cier*	C-3H-3S4U4Y4p3
cuan* clie*	U8W6j-3
cuan* cobr*	S7
cuan* comp*	P8p3
cuan* cuen*	C4b5
cuan* cues*	H-3j10
cuan* dine*	H12U-3
cuan* dio*	H4
cuan* dura*	L9j5
cuan* e*	U8
cuan* el*	Q8n-3
cuan* en*	L4
cuan* entr*	H5
cuan* equi*	L3
cuan* es*	C-3H-3U3W-3a6b3j6
cuan* esta*	C5K4
cuan* este*	Q3Y4
cuan* fact*	H6
cuan* falt*	n3
cuan* fue*	H5M5P11b-4n5p-4
cuan* fuer*	I8U-3
cuan* fui*	P8
cuan* gana*	H-3W15
cuan* gano*	p7
cuan* gast*	P4
cuan* gent*	I10m7
cuan* hay*	C7D3H4L4U-3j-4p5
cuan* haya*	Y7
cuan* he*	H-4U5b10
cuan* hice*	U7
cuan* hici*	H6U-3
cuan* hizo*	H6
cuan* insc*	I3
cuan* junt*	C3H-3U3b6p6
cuan* la*	j3
cuan* le*	C8H-4L4U-5W-3a4h-3n8p18
cuan* lleg*	p7
cuan* llev*	C5H7U4W4b5j-3n-3p6
cuan* lo*	j3
cuan* los*	L7
cuan* marc*	C4
cuan* me*	C-3D-3H-5P9S6U3b8p-5
cuan* meti*	H-3U6m3
cuan* mone*	I5
cuan* much*	m9
cuan* no*	P10
cuan* nuev*	I4
cuan* paga*	H3Q6
cuan* pers*	I10
cuan* peso*	L6
cuan* por*	j3
cuan* pued*	b3c4m5
cuan* punt*	C4D-4H5I-6L6P-4W4b8d-3p10
cuan* qued*	p7
cuan* rega*	H4
cuan* regi*	W6
cuan* sald*	C3
cuan* sale*	j10
cuan* salg*	S8
cuan* sali*	p6
cuan* se*	C-3H17I7K4L9M3P-3U-3n-5p6
cuan* soli*	A4
cuan* somo*	I6m3
cuan* son*	b6
cuan* subi*	b4p7
cuan* suma*	U3
cuan* sumo*	U4
cuan* tard*	n3
cuan* tend*	C5
cuan* teng*	I4b12
cuan* teni*	p3
cuan* tick*	H4U4
cuan* tiem*	L3n9p-3
cuan* tien*	C11H-4P-3U-3W5j-3p14
cuan* trae*	C7n-3p11
cuan* trai*	K5b9
cuan* usan*	I4
cuan* va*	C-3H8b3p8
cuan* vale*	L7
cuan* van*	I3U11
cuan* vece*	B3P8
cuan* vend*	W17p-3
cuan* vent*	K4U6
cuan* vien*	P7
cuan* voy*	H-4U15p-4
cuan* ya*	L8Q5b-3
cuand*	B-3C-4H-7I-4J-3L6M3P16Q13S15T-3U-5W-4Y14b-8d-4e-3h-4j7m-3n3p-7r-3
cuando	C-4H-6I-4J-3L6P16Q14S13T-3U-4W-4X3Y13a-3b-8c3d-5e-4h-4j7n3p-6
cuando $	P3n3
cuando alguien	A3
cuando cierre	S4
cuando dura	j7
cuando el	Q9n-4
cuando es	P3j4
cuando fue	P3
cuando fui	P5
cuando haya	Y7
cuando los	L6
cuando me	P5
cuando no	P5
cuando pagan	Q6
cuando salga	S6
cuando se	K3L9M3n8
cuando van	n5
cuando ya	Q6
cuant*	B5C13D-9E-6F-6G-5H15I16J-6K4L12N-4O-6P8Q-8S-7T-7U17V-6W12X-5Y-5Z-4a3b17c-5d-7e-5f-6g-5h-11i-5j10k-5l-5m10n3o-7p17q-9r-5
cuanta	H3I9m3
cuanta dinero	H4
cuanta gente	I9m4
cuantas	A6B6C-4H-3I8K8L-3P8U16a-3b-4j-3m4n-4p-5
cuantas autorizaciones	A5
cuantas cancelaciones	B3
cuantas compras	P5
cuantas fueron	I6
cuantas gentes	m6
cuantas llevo	U9
cuantas me	U6
cuantas muchachas	m3
cuantas operaciones	H3
cuantas personas	I10
cuantas solicitudes	A3
cuantas van	U10
cuantas veces	B4P9
cuantas ventas	K3U4
cuanto	A-4B-4C17D-6E-4F-4G-3H17I-10J-4K-4L10O-4P10Q-6S-4T-4U15V-4W13X-4Y-3Z-3b18c-3d-3e-4f-4g-3h-8i-3j13k-4l-4m-6n6o-5p18q-7r-3
cuanto $	H8L3
cuanto acumulo	p7
cuanto anda	C3p4
cuanto ando	U5b5p-3
cuanto aparece	C3
cuanto asciende	b4
cuanto ascienden	H3W3
cuanto cayo	H5
cuanto cuenta	C4
cuanto cuento	b5
cuanto cuesta	H-3j7
cuanto dice	H4
cuanto dinero	H5
cuanto dio	H3
cuanto dura	L4R4
cuanto en	L4U4
cuanto entrego	H4
cuanto entro	H3
cuanto equivale	L3
cuanto es	C-4a8
cuanto esta	C4
cuanto facturamos	H5
cuanto fue	H5L-3P9b-3n4p-3
cuanto gana	H-4W10
cuanto gano	L3p5
cuanto hay	C7H7L3j-3
cuanto he	U3b8
cuanto hicieron	H3
cuanto hizo	H7
cuanto junta	C4
cuanto junte	U4b3
cuanto junto	p10
cuanto le	C8H-4L6U-5W-3a4h-4n9p14
cuanto llego	p6
cuanto lleva	C10U-5p8
cuanto llevamos	H15U-3
cuanto llevo	U8b4
cuanto lo	H-3j4
cuanto marca	C5
cuanto me	H-3L-4P4b14p-4
cuanto meti	H-3U8
cuanto pagaron	H4
cuanto puedo	b4
cuanto quedo	p5
cuanto regalamos	H3
cuanto saldo	C4p-3
cuanto sale	j12
cuanto se	C-3H19L3j4n-7p7
cuanto sumo	U5
cuanto tarda	j6n3
cuanto tendra	C5
cuanto tengo	b13
cuanto tenia	p3
cuanto tiempo	L4n8
cuanto tiene	C10H-4P-3U-3W6j-3p12
cuanto trae	C7p12
cuanto traigo	U3b10
cuanto va	H7p6
cuanto vale	L7
cuanto vende	H-3W6
cuanto vendi	H-3U8
cuanto vendieron	W8
cuanto vendimos	H8U-3
cuanto vendio	H-4U-4W11
cuanto viene	P4
cuanto voy	U13p-3
cuanto ya	L6
cuantos	C7D-6E-3F-3G-3H4I16L7P-9Q-3U4a8b10d-5h-3j-4m14n-3p8
cuantos an	I3
cuantos cajeros	m3
cuantos canjea	B4
cuantos clientes	U7W6j-3
cuantos entraron	I4
cuantos inscritos	I4
cuantos le	p8
cuantos me	L3b3
cuantos meti	m5
cuantos monedero	I7
cuantos muchachos	m4
cuantos nuevos	I3
cuantos pesos	L6
cuantos pueden	m5
cuantos puntos	C7D-4H6I-5L7P-4b11d-3p10
cuantos registro	U3
cuantos se	H-4I8
cuantos somos	I3
cuantos son	b5
cuantos tengo	I4
cuantos ticket	H6U6
cuantos usan	I4
cuantos van	I3
cuar*	D4
cuart*	D3
cub*	d10e3h5k5
cube*	h5
cube* #*	e4
cube* de*	h4
cubet*	e3h4
cubeta de	h3
cubetas	e3h4
cubr*	d9k5
cubr* #*	d3
cubr* la*	d3
cubr* se*	k3
cubre	d7
cubri*	d3
cuc*	C4d4h5
cuca	F3h5
cuca $	C5F6G4P3
cuca anda	E3
cuca* a*	W4
cuca* anda*	E4
cue*	A-3B-3D5E6G3H4L-6M-5N9O-3P7S-6T-4U4Z-4b8d4e-4f4g8j6k-4n-6o-3
cuel*	l5
cuel* a*	l3
cuell*	l6
cuello	l5
cuello $	l4
cuello a	l4
cuen*	B-3D7E7F-3G5H4L-6M-6N7O-3P8S-5T-3U3W5Z-4a-3b7d4e-4f7g7h3j-3k-3l-3n-4o-3p4
cuen* a*	D3W5f6h-4
cuen* al*	E3
cuen* con*	d5j5
cuen* de*	D-3E7G5P5d6h-3
cuen* del*	C4H4P5
cuen* el*	H8S-3a3
cuen* era*	J5
cuen* fals*	G4
cuen* la*	C4q3
cuen* lo*	d3
cuen* para*	L-3b4f4
cuen* y*	D3
cuen* ☎*	G5h3
cuent*	B-3C4D5E6G5H7L-4M-5N5P4S-6T-3W5Z-3b5d5e-4f3g8k-3l-3n-4o-3
cuenta	B-3C4D7E5G5H-5L-3M-4N7P10Q-3S-3W5Z-3a-6b8d5e-3f5g7i-3k-3l-3n-4p3
cuenta $	E-4H-5N10P3V4W8b9f-4n3p3
cuenta a	D4W5f5h-4
cuenta al	E4
cuenta con	d6j4
cuenta de	D-3E7F3G4P8p3
cuenta del	C6P4U4W-3
cuenta el	E3P4
cuenta era	J5
cuenta falsa	G4
cuenta fue	h3
cuenta la	C3q4
cuenta ☎	G6
cuentame	H7
cuentame el	H8
cuentas	H6
cuentas $	U5r3
cuentas del	H5
cuento	L-3a3b6
cues*	j8
cues* el*	j4
cuest*	H-3j11
cuesta	H-3j10
cuesta el	j7
cui*	a6o11
cuid*	a6o7
cuid* el*	k3
cuida*	k3o4
cuide	a5
cuide $	a4
cul*	D4
culp*	D5
culpa	D5F3
cum*	F4L5W3a3f3h-5
cump*	F3I4L5P3a7h-5
cump* coma*	a3
cump* la*	G3
cump* yo*	F3
cumpl*	F4I3L5a5f3h-6
cumple	L4
cumple $	P4W4
cumpleanos	G3a6
cumpleanos $	L6
cumpleanos comadre	a4
cumpleanos yo	F3
cun*	F3W3Z3l3
cuna*	F3Z6l4
cuna* dale*	F4
cunad*	F4W3Z4
cunada	F3
cunada $	W5
cunada dale	F3
cunado	Z3l4
cunado $	l5
cunado se	G3
cup*	h5
cupo*	h4
cupon	h3
cur*	J4
curi*	J5
curio*	J3
curioseaba	J6
curioseaba $	J5
cus*	V5f6h-4i9
cust*	Q4V4f6h-4i8
custo*	Q3V3f7h-3i6
customer	Q4V4f5h-3i5
da	J3Q3V-3W-3a3d5f6l9n3o6
da de	f5l7
da en	d7
da la	L4
da su	J5Q4
da* de*	f7l6
da* en*	d8
da* la*	D3
da* su*	J4Q4
dad*	G4I4J-3f3k-3m13
dada	m4n-4
dada de	m3
dada* de*	f4m3n-3
dado	A3h3k-4m11
dado de	k-3m13
dado ☎	G5
dado*	m3
dado* de*	I5k-3m13
dado* ☎*	G4
dados	I3m3
dados de	m3
dal*	A8F7G-5V3W4d-3f5k11l7n3o-4q4
dala	f5
dala de	f3
dala* de*	f4
dale	A9F7G-5V5W5d-3k9l6n4o-3
dale #	F7W4
dale acceso	k7
dale autorizo	A7
dale baja	l4
dale chance	k4
dale cuello	l6
dale de	l3
dale el	A8V4
dale los	F4
dale otra	n8
dale para	q4
dale permiso	k4
dale puntos	F-3h6
dale reversa	q5
dale* #*	F7W4d-3
dale* acce*	k7
dale* auto*	A8
dale* baja*	l5
dale* chan*	k5
dale* cuel*	l5
dale* de*	l4
dale* el*	A7V4
dale* otra*	n7
dale* para*	q3
dale* perm*	k6
dale* punt*	h5
dale* reve*	q6
dale* sus*	F3
dam*	A-3B6D-3E-3F-3H5I4J-3L6N4P4Q-3R7S7T3U7V-4W10X-3a-5b-3f-5g4h-6i-3k5l-4n-6o-4p-3
dame	A-3B4D-3E-3H8I4L-4M6N7P4Q-4R6S8T5U7V-3W10X-3a-5f-4g8h-6i-3j-3l-5n-5o-4
dame #	S6
dame 15/09	H14
dame chance	S11
dame de	N9g5
dame el	B6P5R4S-3T4W3c5
dame la	I4R3U4
dame las	H-4T3W9m-3
dame lo	H3U6
dame los	H6M8m7
dame mi	U3d8
dame razon	C3M3
dame su	k3
dame un	S9
dame una	I4
dame*	H4
dame* #*	S5
dame* 15/0*	H13
dame* chan*	S9
dame* de*	H3N9g5k3l-3
dame* el*	B9H-3I3P5R4S-3T6W4c4
dame* la*	I5U4
dame* las*	H-5K3T5W10m-3
dame* lo*	U7
dame* los*	H5M6m7
dame* mi*	U5W-3d9
dame* otra*	H4
dame* un*	S10
dame* una*	I4
dame* uno*	R3
damel*	H3
damelo	H3
damelo otra	H3
damo*	H-3L10
damos	H-3L10j3
dan	D12L29W-3b-4d-3g3n-3
dan $	L10
dan algo	L6
dan doble	L9
dan los	L3
dan mas	L3
dan por	L11b-3
dan puntos	D-3L9g6
dan*	B4a3g3k3l4
dan* algo*	L7
dan* dobl*	L10
dan* por*	L11
dan* punt*	D-4L10g5
dand*	B3n6
dand* punt*	B4
dando	B4n7
dani	a4
dani*	g3k3l5
dani* a*	l4
danie*	g3k3l5
daniela	k4
daniela a	l4
daniela en	k3
dar	A3F6G-5Q8a-3f3k10o11q-3
dar #	F3
dar $	T5o9
dar de	Q7f5k8
dar el	G-3d3
dar entrada	k4
dar luz	A6
dar puntos	F8Q3
dar*	F4L3d-3f7n5o-3q6
dar* #*	F3
dar* de*	Q8f4k7
dar* el*	c3d3
dar* entr*	k3
dar* luz*	A5
dar* mi*	Q3
dar* punt*	F6Q5
darl*	F6f4n5q6
darl* #*	F3
darla	n8
darle	F5d-3f6q5
darle #	F4
darle puntos	F4
darm*	D4g4
darm* de*	g5
darme	D3g3q3
darme de	g4
das	b5g4n5
das el	n7
das*	F6
das* el*	n6
dase*	F6
dase* #*	F3
dasel*	F7
daselo	F5
daselo #	F3
daselos $	F3
dat*	D-3L-4M7N14P-3Q10S9W-3a-3b-3i4k5q-5
dato	J3Q3S5
dato de	H4
dato*	H-3M8N11P-3Q9S7W-3a-3g3i5k3q-5
dato* de*	M7S3n6q-4
dato* del*	V3
dato* para*	f3
dato* pers*	N4
dato* te*	k3
dato* una*	i4
datos	M7N16P-3Q7S4g3i7k4q-5
datos $	N7Q5S5
datos de	M8n5q-3
datos del	V3
datos personales	N4
datos te	k3
datos una	i3
de	B5I3K-3N5O-5R3S-10T-7V-3W3X3c-3f-3j6l3o-5
de #	B5D4E-8F4G-3H-6J-5K-3M14P4Q-6R-3S-3V-5Z-3b3d4e5f-6g-3h10i8j6k-5l-3m-3n10p-5q7r-3
de 2x1	j6
de a	L6a5r3
de abajo	Q5
de aca	k6
de acceso	R8
de acciones	B9P-3
de aceite	j4
de actividad	B13
de afiliados	I10
de ahi	N6d5l3
de ahorita	S-4V-3i9n5p5
de ajustar	A3
de ajuste	B6
de alguien	E4P3Q5V3
de alla	a4
de alta	B5C-3I7J3Q4f9g13j-3k6l-3m11n-3q-4
de anoche	D3H4
de antes	H-3Q3i10l3
de antier	H8
de arrachera	j3
de arriba	Q4q-3
de atras	C3V10a6p-3
de autorizaciones	A3
de ayer	A3B-3D3H15M3Q4b4i-3j-3n-4q4
de baja	B4D-4N16Q6k-3l10n3
de banco	W3
de beto	A4
de bienvenida	F6G3L5
de cable	h3
de cada	Y4
de caja	A5H6R4l7m3q-3
de cajas	k3
de cajera	D3k7m3
de cajeras	l3
de cajero	k4
de cajeros	B10m4
de cambios	B8
de cancelar	q4
de cancha	h4
de carne	c6h4
de casa	h4
de cashback	G4
de casualidad	n8
de celular	R4
de cemento	H-3j5
de cerrar	B3
de chat	Z7
de chava	E4
de cinthya	l5
de citlali	R3
de clienta	f9q5
de cliente	C3I-4P3V6d-3f7g4h-3
de clientes	I16Q4g6j-3
de cobrar	Q4
de colaborador	R7
de comer	S5a4n3
de como	M3
de compensacion	F3
de compra	L3h3
de comprar	L4h9
de compras	P4
de confianza	l5q-3
de contacto	Z4
de conversacion	Z8
de cortesia	F11h-3
de cozumel	F7
de cuanto	H4L5U-3n8p-5
de cuantos	I3
de cuenta	P8
de cumpleanos	D3
de daniela	l4
de datos	N3
de decirme	b3
de dedo	q6
de diciembre	H4l5
de diesel	a6h5
de difusion	I3Y8
de don	E3W4n4
de dona	A6B6C-4F5h3n3r3
de donde	P13d-3r15
de edith	R7
de el	A3G8S3i3
de ella	i3p7q8
de empleado	k7
de empleados	m5
de enero	H3P3
de enfrente	H-3W5
de ernesto	l3
de esa	K7S3V3
de esas	J7
de escribirme	X9
de esta	B8H3K4M3P3W4h-4
de este	C5E3H3P3U5
de esto	N9
de favor	l4
de fer	l5
de filemon	E4
de firma	A3
de formula	h3
de gerente	F5
de hace	D-3i7n10p3q6
de hacer	i3q3
de hoy	B-3H17I7K8P-4T-3U7a-4b3h4l4m-3p7
de huevo	j3
de incapacidad	l4
de inscritos	I5
de interrogacion	K4
de ir	p4
de irse	p6
de juntar	g4
de karla	A3
de la	B-5C3D4F-5I-3J5O5Q-3S-3U3V4W4X6Z4a4b-4e-7f-3i-4j-5n3o-6p7q-6r7
de las	C4H7J-3L-3P3U3V4X5a-5e3j3
de leche	j3
de lentes	D3j4
de lerdo	I4
de listo	G5
de lo	P7T6U6Y3b4d11h-3j-3
de los	A11B5E-6H-3I7J-3N4P-4Q-5W-4X7Y-4a-5d4f5h3i-4l12m3p-3q-5r-3
de lujo	o15
de lunes	H4
de lupe	C4
de madrugada	B4
de manana	k3
de mandarme	X4
de mano	B3
de marisol	R3
de martina	E3
de mas	C-3D4E4G18h-4i-3n-5q16
de masa	j4
de maura	A6
de mayo	H3
de menos	E6q5
de mensajes	X3
de mercancia	e4h4
de meter	R4h-3i3q4
de mezclilla	j3
de mi	A8G-3H-6I-3K-3L3N3P5Q-4U7W16X-3a-4f-3h-3k7r-3
de miembros	I10
de mis	B7D-3H-6U9W11X-4Y5
de monedero	F3
de muertos	H4
de nachita	G5
de nada	J4o8
de natacion	h4
de nayeli	A6
de nino	H-5j8
de nivel	L6W6
de noche	W5
de nora	q3
de nota	M4
de notificaciones	Y3
de nov	H4
de noviembre	j3
de nuevo	J4O5Y4f-4h-4i10j4n11
de numero	Q3f3
de ofertas	Y5
de opciones	T4
de otra	C7G3i-9n-3q19
de otro	H-3Q4Z3
de pagar	b3d-5h8i3
de parte	r8
de pasar	T3q3
de pata	B6M-4
de paty	E4W4
de pelo	D3P5
de personal	k4l4m-3
de pesos	Q7
de pintura	L4
de plaza	H3
de precio	F3j3
de prueba	G4q3
de puntos	B-3E4F-5G-3N4W-5b7d3f7h-4n-5p10
de puro	H5
de que	A7C3H-5K-3L9M4P4Q13T4V-3d-4f-3j-4n13o-3p-4q-8r10
de queso	h3
de quien	A3M15h-4m-3n7q-5
de recibir	X4
de recien	p4q4
de regalo	F8h-3j3
de registrados	I5
de registrar	Q3h-4k4p4
de regreso	e6
de regularizar	E5
de rogelio	C3
de rosas	j4
de rosaura	F5
de saldo	C-4E5F11b6d3h-4p5
de samanta	R3
de sellos	F3
de semana	O4l3
de senora	q5
de septiembre	H3j3
de ser	l3
de siempre	h10q-4
de sistema	D8
de sistemas	n3
de socios	I8
de soporte	c7r3
de su	C-3D3E-4G-5N9d13f-3h4k3p-3q5
de sucursal	k3
de sus	G-5J4d11
de tacos	j5
de tavo	E5
de telefono	L4
de temporada	j5
de tener	D3
de tepic	E3
de ticket	h4q4
de todas	o5
de todo	B3H3Y3
de todos	I4m3
de tomas	l3
de tono	C3
de tortillas	C3
de trabajadores	m4
de trabajar	l3
de turno	H3a7
de tuxtla	l3
de ulises	C4
de un	C5E7F-3H-3P3Q4h4r3
de una	B3E5d5f-4h6
de unas	h4
de ustedes	c10
de usuarios	m7
de vacaciones	X3l3
de vendedora	R3
de vender	l3m3
de venta	H5
de ventas	H4U7
de ver	Q3n4
de veras	r3
de verdad	c6r3
de viaje	H3
de vuelta	e11
de wendy	A3G4
de ximena	k3
de yadira	d3
de zoila	E4
de zumba	h4
de ☎	C10E10F-5G10P10W9f-3h-7
de* #*	A3B8C3D3E-7G-4H-5J-5K-3M14P3Q-6R-3S-3V-6Z-3b3d4e4f-6g-3h9i9j8k-5l-3m-3n6p-6q6r-3
de* 2x1*	j6
de* a*	L7Q-3a4j-3r3
de* abaj*	Q4
de* aca*	k4
de* acce*	R7
de* acci*	B8
de* acei*	j4
de* acre*	F3
de* acti*	B12
de* afil*	I8
de* agua*	i3
de* ahi*	N5d7
de* ahor*	S-4h-3i8n4p7q4
de* ajus*	A6B7C3E-4
de* al*	n-3q4
de* algu*	E6P3Q6c-3
de* alla*	a4
de* alta*	H-3I6J3P-3Q7W-3f8g15h3j-3k5l-3m11n-3q-3
de* anoc*	H5
de* ante*	H-3i7l4n-3p3q3
de* anti*	H7
de* apod*	H4
de* arra*	j3
de* arri*	Q5Z5q-4
de* atra*	V9a4
de* auto*	A4
de* ayer*	D4H14P3Q3W5b3e4i-3j-3n-4q5
de* baja*	B6D-3N11Q4k-4l12n4
de* banc*	W5
de* barr*	q3
de* beto*	A4
de* bien*	F6G3L6R3
de* buen*	j3o4
de* cada*	Y3
de* caja*	A6H4k5l5m4q-3
de* caje*	B6k8m6
de* camb*	B8
de* canc*	h3q6
de* canj*	Q5X3n-3
de* capt*	k3
de* carg*	h3
de* carl*	q4
de* carn*	W3Y4c4d-3h7j-3
de* casa*	h5
de* cash*	G3
de* casu*	n6
de* celu*	R4
de* ceme*	j4
de* chat*	Z9
de* cint*	l4
de* citl*	R3
de* clie*	B-3I14N4V6Z-3d-4f16g10h-5j-3n-4q4
de* cobr*	Q6
de* cola*	R4
de* come*	S5n4
de* como*	M3
de* comp*	L6P4h8
de* conf*	l5
de* cont*	Z5
de* conv*	Z9
de* cort*	F13
de* cozu*	F6
de* cuan*	I3L7P5b-3n10p-6
de* cuen*	P10
de* dani*	l5
de* deci*	b4
de* dedo*	q5
de* dici*	H5l5
de* dies*	a3h3
de* difu*	I3Y9
de* don*	E4W5n3
de* dona*	A6B7C-4
de* dond*	P11r12
de* edit*	R7
de* el*	G5d3i4
de* ella*	i3p9q11
de* empl*	k3
de* ener*	H3P4j3
de* enfr*	H-3W5
de* erne*	l4
de* esa*	K7S3V3q3
de* esas*	J6
de* escr*	X3
de* esta*	B6H3K3W3n-3p3
de* este*	C3H4P3U4
de* esto*	N9T3r4
de* favo*	P4l5
de* fer*	l4
de* fern*	C10
de* file*	E4
de* firm*	A3
de* gana*	d4
de* gere*	F3Q3
de* guil*	R3
de* hace*	C-3D-4Q-3S-3i9n12p5q8
de* hoy*	A-3B-3C-3D3H19I6K7L3P-4Q-3U11Z-3a-4h6j-3k-3m-3p7
de* inca*	l3
de* info*	C4
de* insc*	I5
de* inte*	K3
de* ir*	p3
de* irse*	C-4p9
de* jalo*	Q3
de* karl*	q3
de* la*	B-4D5F-4J6M-4O5R-3V3X6Z7a6e-6f-3i-3j-4k-3l-3n4o-6p5q-5r7
de* las*	A-3C3H6J-3L-3P3S-3V4X7a-5c3e5n-3q4
de* lava*	j3
de* leal*	g3
de* lech*	j3
de* lent*	D3j5
de* lerd*	I5
de* list*	G4
de* lo*	H-4P6Q-3T3U7Y3b3d10h-3j-3
de* los*	A10B3C-3E-5H-4I7J-3P-4Q-5X8Y-4a-5f6g4h6i-3l14m4p-4q-4r-3
de* lujo*	o12
de* lune*	H4
de* lupe*	C4G3
de* madr*	B7
de* mala*	D5a4
de* mana*	k4
de* mand*	X8
de* mano*	B4
de* mari*	R6
de* mart*	E4
de* mas*	B3C-4D3E5G17n-5q15
de* maur*	A5
de* mayo*	H5
de* meno*	E3q6
de* mens*	X6
de* merc*	e3h4
de* mete*	R3h-3q3
de* mezc*	j3
de* mi*	G-3H-5L3N3P6Q-3U5W13X-3Y4a-4f-3h-4k7
de* miem*	I13
de* mis*	B8D-3H-6U8W11X-4Y8d3
de* mone*	C4F3
de* muer*	H4
de* nach*	G6
de* nada*	o10
de* nata*	h3
de* naye*	A6
de* nino*	H-5j7
de* nive*	L8W5
de* noch*	W4
de* nota*	M4
de* noti*	X4
de* nov*	H4
de* novi*	j4
de* nuev*	J3O4X-3Y5f-3h-5i11n12
de* nume*	Q3q3
de* ofer*	Y6
de* opci*	T4
de* otra*	C5G3V3i-8n-3q15
de* otro*	H-3Z3n3
de* paga*	b4d-5h7
de* part*	O3r10
de* pasa*	T3a4q3
de* pata*	B4M-3
de* paty*	E3W3
de* pelo*	D9P4
de* perl*	R4
de* pers*	k4l4
de* peso*	Q8
de* pila*	h3
de* pint*	L4
de* prec*	F3j3
de* prom*	W4
de* prue*	q4
de* punt*	B-3E6F-6G-4P-3W-4X3b9f6g5h-4n-5p11r3
de* puro*	H4
de* que*	A4C3H-4K-3L8M6P3Q13T6V-3a-3d-3f-3j-3k-3n12o-3q-6r6
de* ques*	h3
de* quie*	A3B4M12h-3n8q-5
de* reci*	X5p4q4
de* reco*	W4
de* rega*	F9h-3j4
de* regi*	I7J3h-4p5
de* regr*	e6
de* regu*	E8
de* rosa*	F5
de* sald*	C-3E6F9b8d4h-4p3
de* sama*	R3
de* sell*	F3
de* sema*	O5
de* seno*	q3
de* sept*	H3j3
de* ser*	l4
de* siem*	h8q-3
de* sist*	D6c3
de* soci*	I6
de* sopo*	c9
de* su*	C-3D3E-3G-5N9d14f-3h4n-3p-3q4
de* sucu*	k5
de* sus*	G-5J5d12
de* taco*	j4
de* tavo*	E7
de* temp*	j4
de* tene*	D4
de* tepi*	E4
de* tick*	q4
de* toda*	o3
de* todo*	B4H3I6P3
de* toma*	l3
de* tono*	W4
de* tort*	C3
de* trab*	m6
de* turn*	H6a5
de* tuxt*	l4
de* ulis*	C5
de* un*	C5E7F-3H-3Q3e3r6
de* una*	E6d7f-3h5
de* uste*	c9
de* usua*	m8
de* vaca*	l3
de* vend*	i3
de* vent*	H10J3U4Z4h-3q-4
de* ver*	Q3n5
de* verd*	c6
de* viaj*	H3
de* vuel*	e12
de* wend*	G4
de* xime*	P3
de* yadi*	d3
de* zoil*	E4
de* zumb*	h3j3
de* ☎*	C8E10F-5G9P11W8f-3h-7
deb*	D12E8F6G4H-4L-3P-4Q7W-3a4f-3j-4n-10o13p-3q10
debe	C3E12Q3h-4
debe ser	E11
debe traer	E6
debe*	D8E4F9a3h-4
debe* #*	F9
debe* de*	D4
debe* ser*	E9
debe* tene*	E4
debem*	C3F3
debemos	C4G3
debemos #	F3
deben	C3D4F3
deben #	F6
deber	F3
deber*	D5E4p3
deberia	E7p3
deberia tener	E3
debi	n-3q8
debi*	D5G5Z3h5n-3q10
debi* #*	G6
debia	h4
debia $	Z3
debie*	D7d5
debiendo	D4d5
debio	q12
debio ganar	G3
debit*	G4
debitense	G4
debitense #	G5
debo	P-3Q8a6n-4o11q-3
debo hacer	Q7
debo* hace*	Q6
dec*	C3L3T5Y3b3h-3n8p5q3
deci*	C3Q4T6b3f-3n9p4
deci* #*	q3
deci* al*	C4
deci* en*	Q6n5
deci* mi*	b3
deci* que*	n5
decia	E3
decia #	E3
decir	C3Q5T5n9
decir en	Q6n4
decir que	n4
decir*	Y4b3p6
decirle	p5
decirle al	C5
decirme	Y3b3
decirme mi	b3
decl*	H4
decla*	H3
declaracion	H3
declaracion ocupo	H3
ded*	J4n-3q13
dedo	J4n-3q10
dedo $	J4
dedo en	q5
dedo*	Z3
dedo* en*	q5
dedo* gord*	Z3
def*	N4e6l9
defe*	e6
defec*	e7
defectuoso	e4
defi*	l7
defi* ☎*	l8
defin*	N3l8
definitiva	l9
definitiva ☎	l7
dej*	B-4C-6D-4E13F-5I-3J16L-3M-4N-3O-4Q-7S22T-6U-3W-5X14Y-3Z-3a3d-3e4i-4l10m-3n4o-6p-3q7r-4
deja	H-4J11S20V-4X9j4n-5
deja busco	S3
deja de	X11
deja le	S6
deja que	S7
deja*	C-3E16F-4G-3H-5J18Q-4S11V5X8Y-3a4d-3l-3n-4o-4
deja* a*	E5
deja* asi*	E3J12
deja* busc*	S4
deja* chec*	S5
deja* como*	E3
deja* de*	X15
deja* el*	a3
deja* en*	E8
deja* espe*	A4
deja* le*	S7
deja* list*	k3
deja* no*	J5
deja* noma*	q3
deja* que*	S5
deja* todo*	J8q4
deja* ver*	S3
dejal*	E9J17V5q-3
dejala	A3J9V6k3q-3
dejala $	J6
dejala asi	V3
dejala esperando	A4
dejala lista	k4
dejalo	E11F-3J13
dejalo asi	J11
dejalo como	E3
dejalo en	E3
dejalo nomas	E3
dejam*	H-3S15n3
dejame	E5S13
dejame a	E4
dejame checar	S4
dejame ver	S3
dejar	X5q7
dejar de	X4
dejar*	a4
dejaron	a6
dejas*	a5
dejaselo	E3
dejaselo asi	E3
deje	h3l4
deje de	l4
deje*	J-3X8l5q7
deje* asi*	J3n4
deje* de*	X8
deje* que*	l6
dejen	X7
dejen de	X7
dejes	J-4l6q6
dejes que	l6
dejo	G4H7S-3e4h3l8n8
dejo abierta	a5
dejo aqui	e3
dejo asi	n5
dejo de	l5
dejo el	H8O-3l5
dejo mas	H3
dejo mi	c3
dejo tirados	l3
dejo* abie*	a4n3
dejo* aqui*	e4
dejo* asi*	n5
dejo* de*	l4
dejo* el*	H8O-3l7n-3q4
dejo* mas*	H4
dejo* tira*	l3
del	B9C4D3G3H11I-6J-6M4N4O-8P9S-5T-7U6W10X-8Y-4b-4c-5e6g-3h6j8k-8l4m-3n-5o-12p3r-3
del #	B6G-3H16W7h-6
del 20/11	H7
del 3/11	H6
del 3x2	q3
del agua	a3
del ano	H7
del apagon	F3n6
del banco	W7q-3
del bimestre	H3
del bot	l7
del buen	H8
del cafe	h4
del canje	p4
del celular	q4
del centro	j6
del chat	T4
del cliente	P8f-4h-3p7q6
del club	N4f4
del comal	n3
del conalep	k4
del dia	B6H10M4U13W6
del folio	M4e3q4
del garrafon	M3V4
del gas	Z8
del gato	e6
del gerente	B3
del gym	h4
del hijo	q3
del jetta	q3
del jueves	F4H8h-3
del kilo	j4
del lunes	D4H-4Y4
del martes	B3H4j4
del mercado	E6
del mes	B5H21W6b3n-3
del mismo	Q5i4p4q-3
del monedero	E-4G13H-4L8N5d4g-4h-4r6
del mostrador	g3m3
del muchacho	R3V3
del nuevo	R3f-3h3
del numero	C8
del perfume	i3
del personal	B10P-4Q3m3
del precio	q3
del primero	H5
del profe	E5
del programa	I3W3
del que	V7p3
del regalo	G6
del sabado	F3W3
del senor	P6
del sistema	D-3N7W5c3l13
del ticket	D5K3M5Q3e5h-11j3q3
del tinaco	e4
del tinte	d3
del trabajo	S5Z5
del tractor	K3n-3
del trimestre	H3
del turno	B5U4l3
del uniforme	D3
del uno	H7
del velador	l6
del vestido	h3
del viernes	W3h3
del ☎	B-4C8E3F6G9H-6L-3M-3P12W9a-4d9e4h11i-3k-3p-6q-6
del*	N9c4q3
del* #*	B7H14W6h-5
del* 20/1*	H6
del* 3/11*	H4
del* agua*	a5
del* ano*	H8
del* apag*	F3n5
del* banc*	W8q-3
del* bot*	l8
del* buen*	H4
del* cafe*	h5
del* canj*	p4
del* celu*	L3h3q4
del* cent*	j6
del* chat*	T3
del* clie*	F-3P8f-3h-3p10q5
del* club*	N6f4
del* cona*	k4
del* dia*	B7H9M4U12W3
del* firu*	f3
del* foli*	e3q3
del* fond*	h3
del* garr*	V3
del* gas*	Z6
del* gato*	e4
del* gere*	B3
del* gym*	h3
del* hijo*	q3
del* jett*	a6q3
del* juev*	F5H7
del* kilo*	j4
del* lune*	D4H-4Y5
del* mand*	J3
del* mart*	B3H3P4j5n-3
del* merc*	E5
del* mes*	B5H19W5b3
del* mism*	Q5
del* mone*	E-4G12H-5L6N5d9g-3h-4r4
del* most*	g3m4r3
del* much*	R3V4
del* nino*	a3
del* nuev*	R3f-3h3
del* nume*	C7
del* otro*	W3
del* pers*	B9P-3Q3m4
del* prim*	H4
del* prof*	E8
del* prog*	I3L3W5
del* puen*	H3
del* que*	V5
del* rega*	G5
del* repa*	q3
del* saba*	H-3M5P3
del* seno*	C-3K4P3n-3p4
del* sist*	N4W4c3l11
del* tall*	f3
del* taxi*	n4
del* tele*	q4
del* tick*	D6K3M8Q4e4h-11j4
del* tina*	e4q-3
del* trab*	S4Z5
del* trac*	K5n-4
del* trim*	H3
del* turn*	B6H-3U6h4l3n-3q-3
del* unif*	D4
del* uno*	H5
del* vela*	l4
del* vest*	h4
del* ☎*	B-3C10E5F6G9H-7L-4M-3P14V-3W6a-4d9e5h12i-4k-4p-7q-6
dele*	N7
dele* my*	N6q3
delet*	N7q4
delete	N8
delete my	N8q4
deli*	c5
delic*	c4
delicado	c3
dem*	V5b5d5f4n6
dema*	G3S3X3d3n3
dema* en*	d3
dema* no*	X3
demas	G4S3V5X3d3n3
demas $	V6h3
demas en	d3
deme	b4
deme razon	b5
deme* razo*	b4
demo*	f6n6
demos	f5
den	L4N4W4
den de	N6
den puntos	g3
den*	A3h4k4n3
den* de*	N7
deni*	f3k5
deni* atie*	k4
denis*	k4
denisse	f3k3
denisse atiende	k5
denl*	A4
denl* para*	A5
denle	A6
denle para	A6
dent*	I3h3n4
dentr*	I3n4
dentro	n5
dep*	W6a6h3
depo*	W8a5d-3
depos*	W8a5
deposito	a4h3
der*	E3a6
deri*	E3
deri* de*	E4
deriv*	E3
derivado	E4
derivado de	E4
derr*	a5
des	J5
des de	J8
des*	A-3B-4C-6D8E-3F-8G11J-5K-6M-7N18P4R-4S8T-5U5V-3W11X13Y-8a-7d8e-6f-8g-7h-3i-9j13l15m-3n-4o-9q17r-6
des* chan*	l3
des* de*	J9
desa*	D9F-3G3N9X8Y-4b-4d-4g-3j5l14n-6q9
desa* #*	D4G4
desa* a*	l11
desa* de*	N4q5
desa* empl*	l7
desa* la*	q7
desa* los*	X5
desa* mi*	D6N4
desab*	G6
desabonale	G6
desabonale #	G6
desac*	X8Y-3l18
desactiva	l10
desactiva a	l11
desactivar	X5l5
desactivar empleada	l7
desap*	D10N4q10
desaparece	q6
desay*	a5h3j5
desayuno	a5j7
desayuno $	a5j6
desb*	q8
desba*	q7
desc*	C-3F-5G15H-3O-3S-4W13c-3d14e-3f-3h-5i-3j11k-3l6o6p-4
desc* #*	F-3G11d9h-5
desc* a*	G3j3l7
desc* de*	A3d7
desc* del*	W6
desc* el*	E7G-3
desc* la*	a10n-3q3
desc* lo*	G6
desc* punt*	G10
desc* uno*	G5
desc* y*	P3
desc* ☎*	h3
desca*	j13o7
descanses	o4
descanses $	o5
desco*	D3G8a7d11l9
descompuso	E4a8
descompuso el	E5
descompuso la	a6
desconecta	l7
desconecta a	l7
descontar	G9d7
descontar #	d4
descontar puntos	G11
descontarle	G9
descontarle a	G5
descontaron	D3P3
descontaste	D5
descu*	C-3F-3G14P-3W14d7h-3j5
descuenta	G3W10d8j7
descuenta #	G4
descuenta $	W5n5q3
descuenta con	D3
descuenta de	d6
descuenta del	W6d3
descuentale	G11d4h-4
descuentale #	G4d5h-3
descuentale lo	G5
descuentale uno	G4
descuentes	d3
desd*	H4I6L6O6P4U7a-4d-3h-4n-3p-3q-5
desd* cuan*	L5P8
desd* el*	A3H4k3
desd* hace*	I6
desd* la*	F3O3U3j5
desd* las*	U5
desd* mi*	U5
desd* que*	B3H8I6
desd* su*	l4
desde	B3H3I5L4O8P3S-3U9a-3h-4k3n-3q-5
desde cuando	P7
desde el	H5U-3k3
desde hace	I4
desde la	F3j4
desde las	U4
desde mi	U5
desde que	H5I4
desde su	k3l3
dese*	N6O-3W5c5d5
deseo	N3O-4c4d4g4
desg*	P9
desg* de*	P5
desgl*	P11
desglose	P5
desglose de	P3
desh*	N10h-5l5n-4q31
desh* de*	N4
desh* el*	l5
desh* eso*	q3
desh* mi*	N7g-3
desha*	N8g-3h-5l5n-3q30
deshabilita	l6
deshabilita el	l7
deshacer	h-3q17
deshacer $	q15
deshaganse	N3
deshaganse de	N3
deshaz	N7g-3q12
deshaz eso	q5
deshaz mi	N8g-3
deshazla	q9
deshazla $	q9
desi*	G5
desi* #*	G5
desin*	G4
desinflaselo	G4
desinflaselo #	G4
deso*	S6
desoc*	S9
desocupe	S3
desp*	A-3G-3I-4L4N-3P-3Q5S17T3V5a-4b4h7j-4l6o-4p7q-8
desp* #*	h5
desp* a*	W3l9
desp* de*	H4L5Q3c5d-3h-3n-3p8
desp* del*	p4
desp* la*	d5
desp* te*	S4
despa*	U4V7h8k4m4q-3
despachan	m5
despachan $	m6
despache	U5V3k5
despache $	U4k5
despacho	V3
despe*	C4d3h4l10n4
despedi	l4
despedi a	l6
despedimos	l4
despedimos a	l3
despedir	l3
despedir a	l3
despensa	C3d6h5
despensa #	h3
despensa $	C3
despi*	W3X3
despidio alondra	l3
despiertas	X3
despu*	L4Q6S16W-3b5c3d-3j-3p9q-5
despues	H3L5Q8S17W-3b3d-5j-3p9q-5
despues $	S5
despues de	B3L4Q7b3d-3h-3n-4p9
despues del	S3p4
desr*	q13
desre*	q13
desregistra	q12
dest*	N4Z7n6
dest* mis*	N6
destr*	N3n5
destrabo	n5
destrabo $	n6
desu*	X12
desus*	X10
desuscribir	X11
desuscribir $	X13
det*	A9M6P12X4r4
deta*	F3M5P15d-3
deta* de*	P16
detal*	M6P13
detalle	B3M5P13
detalle $	H3M4
detalle de	P12
detallito	F3P3
dete*	A6X3
dete* por*	A7
deten*	A8X4
detenido	A7
detenido por	A6
dev*	A10B5F3G5H-3M-4Q10V-3W-3a-4d-3e35h-10j-3k-3o-3q7
devo*	A10B6G7H-3M-4Q9V-3W-3Y3a-4d-3e33h-9j-3o-3
devo* #*	e10
devo* comp*	e4
devo* de*	A5B7e4
devo* del*	e11
devo* el*	G3
devo* la*	G3e7
devo* lo*	e6
devo* por*	e4
devo* todo*	e3
devo* un*	e4
devo* una*	e5
devo* uno*	e4
devo* ☎*	e3
devol*	A9B6G7H-3M-4Q7Y3a-3e30h-8
devolucion	A7B5M-3Q11e20h-5n4
devolucion $	Q9e8n4
devolucion a	e3
devolucion de	A5B8e5
devolucion del	e5
devolucion parcial	e3
devolucion por	e3
devolucion ☎	e3
devolver	e21
devolver la	e4
devolver lo	e5
devolverle	e4
devolvi	e3
devolvi #	e4
devolviendo	e4
devolvieron	e12
devolvimos	e3
devolvio	G7e9
devolvio #	e3
devolvio el	G3
devolvio la	G5
devolvio uno	e4
devu*	F5G-4L3Q3e24h-4n-5q4
devu* #*	e6
devu* el*	e13q-3
devu* la*	e4
devu* lo*	e5
devu* los*	F5G-3
devue*	F4G-3L5M-3e25h-4n-5q7
devuelta	e8h-4
devuelvan	e5
devuelvan lo	e5
devuelve	L3Q3e17n-4
devuelve #	e5
devuelve algo	Q3
devuelve el	e9
devuelve la	e5
devuelvele	F5G-3
devuelvele los	F6G-3
di	F-3G7e4h-3m4q9r3
di #	G4j3
di $	J5e3
di acceso	m3
di cortesia	G3
di las	l5
di mi	D4r3
di que	q3
di* #*	G4
di* acce*	m4
di* las*	l5
di* mi*	D4r3
di* que*	q4
dia	A-3B7C-6D-5E-3H20I-3L3M3O10P13S-3T-4U23V-5W6a8b-5c-3e-3i-4j-4m-3n-6o-4p-3q-6r-3
dia #	H17M3
dia $	B4H9O4P-3U17W3a13n-3o-3
dia cuantos	H4
dia de	H3K3d4l5q-3
dia doble	F3Y3
dia favor	H4
dia jalo	H3
dia me	O-4P4h5
dia por	U6
dia*	D3H11O18T-3W-3Y9a-4g4h-3j12l7n-4o-6q-4
dia* #*	H16M4
dia* aqui*	O3
dia* cuan*	H4
dia* de*	H3K3d4l3
dia* dobl*	F3Y3
dia* favo*	H6
dia* jalo*	H3
dia* me*	O-4P3h5
dia* por*	U5
dian*	l4
dian* hast*	l3
diana	l4
diana hasta	l3
diar*	D4H4X3Y6g4
diari*	D3H5X3Y6
diario	D3H3X3Y5g3
diario $	D3H7g4
dias	H8L7O23Y3a-3j8l4n-3o-6q-3
dias $	D3H6O19o-4
dias a	O3
dias por	H4
dias* anda*	l3
dias* lo*	l3
dias* por*	H6
dic*	A4B-3C5D5F-4G-4J-4L-3M6O3P3R6S-3T-6V-4W-5a7b3c-3d5e-3j-4m-3n3o-5p6q7
dice	A4C3D7G-3J-3M5O3P3R6T-4U-5V-4W-3d5f3h-3k-3l-4n10o-3p6q4
dice #	D3q3
dice $	E4n7
dice el	L3O7n-3
dice en	n4
dice la	r3
dice mi	a6
dice pendiente	n4
dice que	A3C4D7L-4Q3R6U-3d6h-4n-5q5
dice*	C5Y5a9b3p-3
dice* #*	D3d-3q3
dice* cuan*	d3n-3
dice* el*	O6n-3
dice* en*	U4
dice* mi*	a4
dice* pend*	n5
dice* por*	C3
dice* que*	A3C3D5R6U-3a5d6l-3n-5q3
dicen	a10
dicen que	a8
dices	C5U4Y5b3p-3
dices cuanto	d4
dici*	H3I4h-5k3l6q3
dici* meto*	k3
dici* que*	h-3q3
dicie*	I3h-3k3l4
diciembre	H4P3k4l3
diciembre $	H4I3l5
dict*	Q8h3p3q5
dict* mal*	q3
dicta*	Q6q3
dictar	Q8
dictaron	q3
dicto	h4
did	n16
die*	D6H4I3P3b4h5j3n3p-3q-3
dier*	D3H4I6L4P4n8p-3
dier* de*	I7n5
dier* el*	G3
dier* hoy*	H6
dier* los*	P3
dier* mis*	D3
dier* por*	b3
diera	n3
diero*	D5H7I5P3b3p-3
dieron	D4H6I3P5b3n5p-3
dieron de	I7n7
dieron el	G4
dieron hoy	H7
dieron los	P3
dieron mis	D4
dies*	a4h3j5
diese*	a4h4j3
diesel	h4j3
diesel $	a5
dif*	D4V6X6Y8h-3q-3
dife*	E3V8
dife* de*	D3F3
dife* entr*	E3
difer*	D5E3V4
diferencia	D5E3F3
diferencia de	F3
diferencia entre	E3
diferente	V7
diferente $	V4
difu*	I3N-3X10Y6
difus*	I3X6Y8
difusion	N-3X11Y7
difusion $	X9Y8
dig*	D3E4P-4S17T-5V-3W-3X4a-4b7d-6e-3n5p6q5
diga	E4S3d-3n-3p3
diga #	D3E5
diga $	l3
diga el	C4
diga*	C4P-3X5b6c3p3
diga* #*	D3E4
diga* cuan*	C-3p4
diga* el*	C5
diga* si*	S3
digal*	c5
digale	c6
digam*	C5b7
digame	C4b9
digame por	b3
digi*	f3q8
digit*	q10
digito	q9
digitos	h3
digo	D3S13n7p3r4
digo $	D4S11
digo a	L3Q3
digo al	n3
digo que	n7
digo* a*	L3
digo* al*	n4
digo* que*	n7
dij*	A4J5b6g5n11q9
dije	J11a3h-5n-5q9
dije #	q7
dije que	J6
dije*	A4Q5b3g4
dije* #*	h-3q8
dije* que*	F3J4Q5q3
dijer*	A3Q4n4
dijeron	Q4b3g3n3
dijeron que	A4Q5b3g3
diji*	n11
diji* que*	n4
dijis*	n11
dijiste	J-3n15
dijiste que	n5
dijo	g4h5n4r3
dijo el	h3n3
dijo que	A3n3
dijo* el*	h3n3
dijo* que*	A3g4
dil*	a10
dile	a10
dile a	a8
dile que	a8
dile* a*	a4
dile* que*	a5
dim*	A-3C9D-3E-4H5I4J-3L-4M4R-3S-3T7U10W6a-5b4c-3d-6f-3h-7j-4k-3l-3m10n5o-3p6q-5r3
dime	C6D-3E-3H8L-4M4S-3T7U5W7a-4b7d-5h-6j-5n9p5q-5
dime $	P3
dime como	H3Q5
dime con	C4
dime cuanto	H4W7
dime el	H3W5m5
dime en	n6
dime lo	C4
dime los	C6I3
dime mis	U6
dime nomas	H3
dime que	M3T7U3
dime quien	B6
dime si	H6M-5b5n7
dime*	C4U3
dime* a*	m3
dime* como*	H3Q5
dime* con*	C3
dime* cuan*	H4U-3W7
dime* el*	H3W5
dime* en*	n8
dime* lo*	C4U3
dime* los*	C9I5
dime* mis*	U6
dime* noma*	H3
dime* que*	M3T5W3
dime* quie*	B7
dime* si*	H4M-4n8
dime* todo*	T3
dimel*	C3p3
dimelo	U4p3
dimelo $	C3p6
dimo*	G3m3
dimo* acce*	m5
dimos	G4m7
dimos acceso	m5
din*	C3H10I4U-4W3a-3b8e11n-5q6
dine*	H8I6L5U-4b11d3e11n-6
dine* a*	W4
dine* ahi*	b4
dine* elec*	d4
dine* en*	L3b4
dine* es*	H5U-3
dine* jaja*	q3
dine* la*	C3
dine* llev*	H3
dine* paso*	H4
dine* que*	d3
dine* trae*	p5
diner*	C3D-3H9I5L3U-3W3b6d4e9n-4p3q4
dinero	C5D-3H8I4L6U-3W3a-3b9d3e9n-4
dinero $	H5I10L4b-3e11q-3
dinero a	W3
dinero ahi	b3
dinero electronico	d3
dinero en	b4
dinero es	H4
dinero jaja	q3
dinero la	C4
dinero paso	H3
dinero que	d4
dinero trae	p6
dio	B12D3F3I3h3n3
dio de	B12I6f-6
dio el	H4
dio la	B3p3
dio mal	F4h-3q3
dio su	f5
dio*	a16h-3o10
dio* de*	B11I4f-6
dio* la*	p3
dio* mal*	F5h-3
dio* su*	f6
dios	a13o9
dios $	O3
dios se	b3o8
dios te	a8
dios*	a4
dios* se*	o8
dios* te*	a14
diosi*	a4q3
diosito	a5q3
dir*	F3c5j11
dire*	F3c5j12
direc*	F5c4j7
direccion	j11
directamente	c5
directo	F4c3
directo $	F4
diri*	Z3
dis*	C6E-3H-3L-3O10P-3R3T4V10W-3Z16a-3b5d-3f-4h-3i-3j4r3
disc*	F3O11V-4Z17r3
disc* con*	F5
disc* la*	b3
disc* se*	n3
discu*	O11V-5Z16
disculpa	F3Q3Z9
disculpa $	Z6
disculpa con	F3
disculpe	O8Z6b3n3r3
disculpe $	O9Z4
dism*	G4
dism* en*	G4
dismi*	G4
disminuya	G5
disminuya en	G3
disp*	C7T8b5p5
disp* al*	C4
disp* del*	C5p3
disp* para*	T3
dispo*	C8T6b7
disponible	C7p3
disponible del	C4p3
disponibles	C3T7b3
disponibles para	T3
dist*	R4V13n4p-4
dist* ayer*	R3
dist* con*	n3p-3
dist* no*	R3
diste	R4n6p-4
diste ayer	R3
diste con	n5p-3
diste no	R3
disti*	V13
distinta	V7
distinta $	V5
distinto	V8
distinto $	V5
distintos	I3
divi*	Q3
divi* la*	Q3
divid*	Q4
do	Q7T10b5
do i	Q6b5q-3
do* i*	Q8b7
dob*	C-3D11E-3F5L8W17Y4a-4d-3n3o-3q6
dobl*	C-3D12E-3F6L8O-3W12a-4d-3n5o-3q9
dobl* a*	D4
dobl* los*	W14
dobl* quit*	q4
dobl* y*	F4
doble	D8F5G5L9W5Y4a-3n4o-3q5
doble $	D7L7a-3n7q4
doble a	D6q-3
doble el	D3F3
doble y	F4
doc*	F3a3f3j5
doce*	j3
doce* de*	j4
docen*	j5
docena de	j3
doct*	a3j3
docto*	a3f3
doctor	a4
doctora	f4j3
doe*	C4p7
does	C6p5
dol*	j9
dola*	j12
dolar*	j9
dolares	j8q4
dom*	D6H6W3j16
domi*	D6H7W5j10n-3
domi* cuan*	H6
domi* de*	W3
domi* por*	a5j3
domi* ☎*	k3
domic*	L3W5j7
domicilio	L3W4j6
domicilio $	j6
domicilio de	W6
domin*	D6H8M3a3j7n-3
domingo	D6H7j3
domingo #	H3
domingo $	D6j3
domingo cuanto	H6
domingos	a4j4
domingos $	j6
don	C11F3G4H-4V-4a-3d4f7h8j-3
don beto	C3G5
don chuy	n3
don eloy	C3d3
don fidel	q3
don goyo	C4h4l4
don heriberto	F3n5
don nacho	G3
don nico	C3
don ramiro	C3c5
don*	B3C4F5H-4I-4K-3M-4O-3P8Q11S-4T5U-6X-3Z-3a-4b-5e-3h3j8l-4m-3n7o-4p-3q-4r9
don* beto*	C3G5
don* chuy*	k4n3
don* eloy*	W5d3
don* goyo*	C6h3l4p-3
don* heri*	F4n4
don* que*	n3
don* rami*	C4
dona	B5C5D6F7G4H-4P5Q-3W3a-3h5j-3n-3q-5
dona $	p3
dona carmen	D3
dona cata	r3
dona chole	B3
dona cuca	B4C3G3d4h3
dona licha	C4
dona lupe	F5
dona mago	A5F4V4n-3
dona ofelia	G4P3
dona quiere	D3
dona remedios	E3
dona tere	E3
dona* carm*	D4
dona* cata*	r3
dona* chol*	B3
dona* cuca*	B4C3F3G3
dona* del*	C3
dona* lich*	C3
dona* lupe*	F4
dona* mago*	A5F5V6k5n-3
dona* mech*	C3
dona* ofel*	G6P3
dona* quie*	D3
dona* reme*	E4
donas	h3
dond*	A-3B-3C-3L3P4Q17T8U-4W-4b-4d4h-6j11r12
dond* apun*	H4
dond* empi*	T5
dond* esta*	j7
dond* lo*	d7j3
dond* me*	r9
dond* pued*	L5
dond* qued*	D5j4
dond* sale*	P5r4
dond* sali*	P5
dond* veo*	P-3Q15U-3h-5n6
donde	B-3C-3L3P7Q12T9U-3W-4b-4d3h-7j12n4r9
donde apunta	H3
donde empiezo	T8
donde estan	j5
donde le	P4Q3
donde lo	d6
donde me	r10
donde puedo	L4
donde queda	j5
donde salieron	P6
donde veo	P-4Q18U-3h-5n8
dor*	H7I3
dorm*	H4
dorm* cuan*	H4
dorm* los*	I4
dormi*	H5
dormir	H4
dormir $	H4
dormirme	H3
dormirme cuanto	H3
doy	A3Q7S6h5n14q-4
doy $	h3
doy de	Q11k-5n5
doy para	k4
doy permiso	A4
doy por	l3
doy* de*	Q6k-3n6
doy* para*	k3
doy* por*	l3
doy* su*	S3
dud*	D3H-5K31Q5S3T-4a-3h-3n6q4
duda	D3H-5K15Q3S5T-3U-3n9
duda $	K4Q4S6T-3n8
duda de	H-3n10
duda*	K12o4
duda* de*	H-4K5n9
duda* la*	K3
duda* por*	K4
duda* ya*	q3
dudas	K11o3
dudas $	K3o4
dudo*	K17
dudo* cual*	K3
dudos*	K21
dudosa	n3
dudosas	K19
dudosas $	K16
due*	F4a10c7h3
duel*	a13
duel* la*	a11
duele	a13
duele la	a7
duen*	F4W3c6f3h3
duen* que*	F4
duena	c3f3
duena $	c4
dueno	F5W3c6h3
dueno que	F3
dul*	R4h3k3m3
dulc*	R4h4k4m3
dulce	k3m3
dulce $	m4
dup*	G3i15q6
dupl*	i16n3
dupl* que*	n5
dupli*	i15n3q4
duplica	i3
duplica la	i3
duplicados elimina	G4
duplicala	i15
duplicala $	i12
duplico	q7
dur*	L12R4e3j5
dura	j7
dura el	R4
dura*	L7
duran	L8
duran $	L8
dzu*	g3
dzul	g7
e	H-3P6U13
ech*	F4M-3Q-4S-3U8V10W-4d4h-4i-3o-3q13
echa para	q4
echa*	F4H6Q-3U3V6W-4d6h-3q10
echa* #*	F7
echa* a*	D3k4
echa* abaj*	q7
echa* ayer*	l3
echa* el*	H4P3a3p3
echa* la*	V3
echa* los*	H3
echa* mano*	d4
echa* para*	G4e3q13
echa* sus*	d4
echa* un*	C3Y3b4
echad*	D3F3
echal*	C3F3V4d3q5
echala	q9
echala abajo	q5
echala para	q4
echale	F4d3n3
echale #	F7
echale mano	d4
echale para	G5
echale un	C4
echam*	C-3H7U4V4b4p3
echame	C-3H5U4V5k3p3
echame a	k3
echame el	H4V3p5
echame las	A3
echame los	H4
echame un	Y5b3
echamos	l5
echamos ayer	l4
echar	q11
echar abajo	q3
echar para	q4
echar*	e4
echas*	F3
eche* la*	q3
echo	U4
echo para	J3
echo* para*	J4
econ*	P3
eda*	Q3T3
edad	Q3
edg*	l5
edga*	f3l4
edgar	f3l4
edgar $	l3
edi*	E18R5
edit*	E14R6
edit* de*	k4
edit* punt*	E13
edita	E12
edita puntos	E8
edith	R7k4
edith $	R7
edith de	k4
efe*	C-3L4W5d6e10h3n3
efec*	C-3E-3L4W6b-3d5e8h5n3q3
efec* #*	h3
efec* que*	d4
efec* y*	W3
efect*	C-3L4W4d6e6h4
efectivo	C-3L4W5d7e5h4n5
efectivo #	h3
efectivo $	J4L4e6n3
efectivo que	d3
efectivo y	W4
efi*	o10
efic*	o9
efici*	o9
eficiencia	o7
efr*	l5
efra*	l6
efra* del*	l6
efrai*	l6
efrain	l6
efrain del	l4
eh	J12T18n-5
eh $	J5T12o3
eje*	J4Q3c13
ejec*	c15
ejecu*	c18
ejecutivo	c15
ejecutivo $	c13
ejem*	J3Q3
ejemp*	J4
ejemplo	J3
ejemplo $	J3
eki*	q13
ekiv*	q12
ekivo*	q11
ekivoke	q11
el	H5M5N-7O-9P3R6S3T-6U-11V6W6a7b-7e3g-5i5j8l3m-3o-10p-3q5
el #	D-3F-3H6J6M13P10Q-3e-3h-6i4j4n-5q4
el $	C-3V5Z-3a-3i10p13q6
el acceso	R6l11
el acumulado	H9
el agua	a8
el aire	K4a5
el ajuste	A6B4
el alta	k3
el america	a6
el anterior	H5
el apagon	h3
el arqueo	H6
el audio	Z3
el aviso	X7n6q-3
el bano	a3
el bato	h3
el bono	G10q-3
el bot	K3
el buen	H8
el bueno	E4
el cafe	S10b3p4
el cambio	J5q-3
el camino	Q4
el camion	a8
el carga	P7
el carro	a5
el celular	Z4d-3i4l3q7
el changarro	H6
el chat	J4r3
el chavo	V6
el chisme	S-4a4
el cierre	H6S4
el cliente	D10I-3M3Q8S3V-8f-3q9
el codigo	I4R5g3
el colchon	f4j3
el consolidado	H4
el contador	H3M4
el contrato	l7
el corte	H4W7X3Y4a-3d3h-3j3q-3
el cortecito	H4
el dato	H3
el de	A3B-3H-5J4M3Q3U3V17W-3Z3d-3i4n-6q-5
el dedo	J4q6
el del	D4H-5M4U-3V4W4a7i5n-3
el deposito	a3
el descuenta	A3
el detalle	B3P5
el dia	H18W3d3
el dinero	H-3W5d5
el doctor	a3
el domicilio	W7j-3
el domingo	D7H7
el don	d3e-3q7
el dueno	F4W4c4
el encargado	c4n3
el enlace	R12
el envio	L4
el equipo	m12
el estado	P5
el estatus	n6
el favor	N3
el folio	M10Q3h-4n4q11
el garrafon	e3
el gas	a3b3j4
el gerente	B4c7r3
el grupo	I3Z6
el gusto	r5
el historial	P4
el horario	W4
el hospital	B3
el importe	q5
el ingeniero	c6i4
el intento	o4
el internet	K6Q4a4
el iva	W4q3
el jefe	U4a5
el joven	P3V4f3h4
el jueves	P4
el juguete	e5
el kilo	j6
el lavado	i3
el letrero	g3n3
el limbo	K10
el link	Q-3R16
el linkcito	R3
el lunes	E4G3H9S5a-3e4j4k7p-3
el mandado	b3q4
el memo	l3
el mensaje	R3Z5n4
el mensajito	n3
el menu	T18j4
el mes	H4
el meter	k3
el metro	a9
el miercoles	H8
el minimo	j4
el mismo	L4V4i7r3
el monedero	E14I6L4N-3b-3f-5g-3h-3n9p3
el monto	Q8i3q6
el mostrador	S3e3k3q3
el muchacho	h4k-3l4m3
el negocio	H7k3p-3
el nino	Z6a5
el nombre	W8
el nuevo	W5
el numero	H-5I3J5Q3W4c5l5q5
el ok	A7
el otra	i6
el otro	A6V6j5q7
el oxxo	l6
el padron	I5
el pago	e3
el papel	a3
el papelito	H4
el paquete	j7
el paro	H4
el partido	a6
el paso	l4
el pastel	D3F6e5
el pedido	e3
el perfume	e4
el permiso	l6
el perro	S4a6q4
el personal	m10
el plomero	h3
el pollo	L3o4
el porcentaje	W6
el precio	W11j3
el premio	d3
el primero	V3f3q4
el primo	l5
el procedimiento	Q7
el profe	P4
el programa	I7L4N6W-3f4g4
el promedio	H4
el proveedor	c4
el proximo	V6
el puente	H3j4
el puntaje	E5
el punto	L7W3
el puro	Q3
el qr	R5
el que	C-4D3I5T3V25c3d-3n-3
el rafa	l4
el rastro	B15H-6
el recibo	M5
el refresco	G4
el regalo	G3S3d4e-3p3
el registro	B6P5n5
el remuevelos	G3
el repartidor	Z4
el reporte	H3X5Y6q-3
el responsable	n3
el resto	d6
el resumen	H-4X4
el resumencito	H5
el sabadito	H7
el sabado	B3H3j6
el saldo	C6E8F7G10H-3W6h-5i-5n-3p7q-5
el senor	C3O6e4f4h3j3
el servicio	D5
el si	A6Z-3q5
el signo	Q5
el siguiente	V9
el sistema	B7D-3F3H-3f6k5l-5m5n4q-3
el sueldo	W8
el sueter	e5
el taladro	e6
el tambien	k3
el taquero	E3
el telefono	S3X7Z9c-3n3q6r3
el termo	L4d3
el thinner	i3
el ticket	D3H-3M11S9a-3e3i-4q13
el tinte	d4j6p-3
el total	H8Y4q6
el trabajo	l8
el trato	D5H-3L3
el turno	k3
el ultimo	l4n4p5q3
el usuario	l3
el viernes	A3F5a8
el visto	A6
el ☎	C19D-3E12H-5L-4P13W3a-5b3d4e-3h8i-3j-3p-8q-3
el* #*	D-4F-3H8J7M14P11Q-4a-3f3h-6i4n-5q4
el* acce*	R6l12
el* acum*	H7
el* agua*	a5
el* aire*	K4a6
el* ajus*	A8B5E-3p3
el* alta*	k3
el* amer*	a7
el* ante*	H5
el* apag*	h3
el* arqu*	H7
el* audi*	Z3
el* auto*	q3
el* avis*	X3n4
el* bano*	a3
el* bono*	G10q-4
el* bot*	K5R4r3
el* buen*	E5H10O-4
el* cafe*	S5b3
el* caje*	D3
el* camb*	D4J3S3q-3
el* cami*	Q3a4n3
el* carg*	P4
el* carr*	a4
el* cart*	g6
el* celu*	C3d-3i4l3q5
el* cham*	G-3d3
el* chan*	H7
el* chat*	r4
el* chav*	V4
el* chis*	S-3a5
el* cier*	H8S3
el* clie*	D10I-3J4Q8V-7f-5q9
el* codi*	I3R11
el* colc*	f3j3
el* comp*	M5
el* cons*	H4
el* cont*	M5l7
el* cort*	H8Q3W5X3Y4a-3d3h-3j5o3q-3
el* dato*	Q3
el* de*	A5B-3C3D3H-5J4U4V16W-3Z4d-3i3n-6q-6
el* dedo*	q6
el* del*	D3H-5V5a7i3k3l3n-3
el* depo*	a5
el* deta*	P8
el* dia*	H17W4d3n-3
el* dine*	W4d5
el* doct*	a4c3
el* domi*	D5H7W5j4
el* don*	d4q7
el* duen*	W4c4
el* empl*	G3
el* enca*	c4n3
el* enla*	R11
el* envi*	F3L3Y3q3
el* equi*	k3m13
el* esta*	P6n8
el* favo*	N3c3
el* foli*	H-3J4M13Q5h-6n5q10
el* gas*	a4j6
el* gere*	B4S4c11
el* grup*	I4Z7
el* gust*	r7
el* hist*	P6
el* hosp*	B4
el* impo*	n-3q6
el* inge*	c5i3
el* inte*	K5Q4a5
el* iva*	W4q3
el* jefe*	a5
el* jove*	C6V5f3
el* juev*	P5
el* jugu*	e4
el* kilo*	j7
el* lava*	i3
el* letr*	g4n3
el* limb*	K11q3
el* link*	R13
el* lune*	G4H11S6a-3e6j3k7p-3
el* mand*	q4
el* mejo*	H4
el* memo*	l4
el* mens*	Z4a5n9q-3
el* menu*	T19j4
el* mes*	H7
el* metr*	a6
el* mier*	H7
el* mini*	j4
el* mism*	L3V3i6r3
el* mone*	C4E13I5L7f-5j-3n4p3
el* mont*	Q5n4q8
el* most*	k4
el* movi*	p3
el* much*	h3l5m3
el* nego*	H5
el* nino*	Z6a6
el* nomb*	W7
el* nuev*	T3W7
el* nume*	H-7J3M3Q3W5c6h-3l8
el* ok*	A7
el* otra*	i3
el* otro*	A6V7j4n-3q6
el* oxxo*	l4
el* padr*	I5
el* pago*	q3
el* pan*	i3
el* pant*	j3
el* pape*	H4
el* paqu*	j7
el* paro*	H4
el* part*	a5
el* paso*	l3
el* past*	D4F4e4
el* perf*	e4
el* perm*	A3l9
el* perr*	a5q3
el* pers*	m11
el* poll*	o3
el* porc*	W4
el* prac*	k4
el* prec*	W11j3
el* prem*	d3
el* prim*	V3l6q3
el* proc*	Q7
el* prod*	D4e3
el* prof*	P6
el* prog*	I8L5N4f6
el* prom*	H3
el* prov*	c5
el* prox*	V6
el* puen*	j3
el* punt*	E5L7W4
el* puro*	Q4
el* qr*	R5k-3
el* que*	C-3I5J3T4V24a-3c5d-3n-4
el* rafa*	l4
el* rast*	B12H-4
el* reci*	M3
el* refr*	G4
el* rega*	G3d6e-3p3
el* regi*	B4P4n4
el* remu*	G4
el* repo*	H-3W4X8Y6q-3
el* resp*	c3n4
el* rest*	b4d3
el* resu*	X4Y7
el* saba*	B3H5j9l3
el* sald*	C3E8F6G11Q4W6h-5i-5p7q-4
el* segu*	a3
el* seno*	O4S3e4f4h3j3
el* serv*	D5
el* si*	A4q6
el* sign*	Q3
el* sigu*	V8
el* sist*	B8D-4F4H-3a-3f5k5l-5m7n7r4
el* suel*	W8
el* suet*	e4
el* tala*	e3
el* tamb*	k3
el* taqu*	E4
el* tele*	S3X5Z7c-3n7q5r3
el* term*	L4
el* tick*	H-3L4M8S7e3i-3q12
el* tint*	j4
el* tota*	H10U-3Y5q8
el* trab*	l8
el* trat*	D6L3
el* turn*	H3
el* ulti*	l4n3q4
el* usua*	l3
el* vier*	F4a8j3
el* vinc*	R3
el* vist*	A7
el* ☎*	C17E11F4H-5L-3P11W3a-5b5d6e-4h11i-3j-3p-8q-4
elb*	k3
elba	k3
elba hazla	k3
ele*	d5
elec*	d6
elect*	d5
electronico	d4
eli*	C-3F-5G15H-3N23h-5l12m-3n-4q17
elim*	F-5G12N21h-4i-3l13n-4q20
elim* #*	G5
elim* a*	l3
elim* al*	l6
elim* la*	q3
elim* mi*	N6
elim* mis*	N6
elim* por*	l5
elim* ☎*	G4
elimi*	F-4G13H-3N22d-3h-4i-3l10n-4q19
elimina	F-3G7N4h-3l3q9
elimina #	G3
elimina al	l6
elimina la	q3
elimina mi	N5
elimina por	G3
elimina una	q3
eliminala	G5l5q14
eliminala #	G5
eliminala $	q13
eliminala por	l4
eliminalos	G3
eliminalos ☎	G4
eliminame	l3
eliminame a	l4
eliminar	N5
eliminar mis	N3
eliminen	N11
eliminen mi	N7
ell*	A-4B4D-3H-4L4V6a-3d3h-6i12n-3p11q8
ella	B3H-4P3V7a-3h-6i13n-3p12q4
ella $	C-4P3V3h-3i3p11q6
ella cuanto	p4
ella dice	E4d3
ella sola	A-3B6
ella trae	V5
ella ya	c3
ella* cuan*	p4
ella* dice*	E3d5
ella* no*	n3
ella* sola*	B4
ella* trae*	C3V4
ella* ya*	c3
elo*	C3
eloy	C4W3d3
eloy $	W4d3
elv*	h4
elvi*	h3l3
elvia	h4
elvia se	h3
elvir*	l3
elvira	l3
elvira pidio	l3
ema*	R3
emanu*	k3
emanuel	R5
emanuel $	R3
emanuel ponlo	k3
emi*	W4g4m7n-3
emil*	B3W4g4m8n-4
emili*	B4W4m7n-5
emiliano	B3g4m7n-5
emiliano $	B3W4m5n-3
emp*	A-3B8C-6F-3H-6J-4O-4P-9Q3R3S-3T5U-4V-5c-5d-7f8g10h4i-3j-3k18l14m22n-7o-6
empe*	I3a6d-3f3g6h9n-3o-3q6
empe* a*	L3a3g5
empe* con*	b3f3
empe* de*	q5
empe* mi*	k4
empez*	I4a5d-4f4g8h6n-3q5
empezamos	I3h7q6
empezamos $	I5h5
empezamos de	q6
empezar	d-3f5g8h3k3
empezar $	g4
empezar a	g5
empezar mi	k3
empi*	P-3T7f7g7k8
empi* a*	P-3f5g5k3
empi* con*	f5h3
empie*	C-3P-4T5f12g7k7
empiece	f5
empiece a	f5
empieza	f3h-3k12
empieza con	f6
empieza daniela	k4
empieza osiel	k3
empiezo	T6h5
empiezo $	T4
empiezo con	h5
empl*	B9D6H-4I-4M3P-4Q4R4T-3W3a-3f-5h-4k15l11m16n-3o-3q-3
empl* acti*	m5
empl* con*	l8
empl* dulc*	m3
empl* mio*	l3
empl* olga*	k3
empl* ves*	m5
emple*	B8D4H-4I-4M6O-3P-4Q5R4T-3a-3f-4h-4k14l14m18n-4o-3q-4
empleada	M5k9l8
empleada $	k3l9
empleada dulce	m4
empleada olga	k3
empleado	B4D4R6f-4k12l8m-3
empleado $	B6Q3R4k10
empleado con	l5
empleado mio	l3
empleado retiraselos	G3
empleados	B9I-3W5m23
empleados $	B9W3m18
empleados activos	m3
empleados ves	m4
empr*	r8
empre*	r9
empresa	r9
empresa me	r3
en	B-4D-4E6J-6K4L8O-9P4Q3R-7S8U4W4a6c-6e-11g3i-7j3k5m3o-11p3q3r-8
en #	C3E18F8W-3a5d-6e-3h7j-3n-8
en blanco	T3
en bodega	W4
en caja	H-4U3V6d3e3f-3
en camino	j4
en ceros	C7E7
en contra	E-3G8
en cuanto	C-3H-7L4P-3U7b6j4p8
en diciembre	I3
en dinero	L4
en duda	K13Q3U-3n7
en efectivo	d3
en el	B3D-3E-4G-3I6K7L3N3U-4V-4f11h-4k3m4
en esa	p3
en espera	A8n4
en esta	d9m5
en este	a4
en esto	Q5m5
en fila	V5
en hermosillo	a6
en juarez	a4
en la	B-3C-3D-3F-3J-4K3M5P-4S6T-4W-3X3a8d3e-3g7h7j-9n-7o-4p-3q9
en lo	H5S6V5k4n-3
en los	E6g4
en lugar	q5
en merida	H4a5
en mi	B4D3P5U4a-3b7n6
en monedero	b5
en morralla	d4
en mostrador	V5f-3
en negativo	E4
en noviembre	H4
en orden	E4
en otro	S5Z10
en panaderia	k4
en pausa	l3
en pesos	L4
en proceso	n3
en puntos	C3F4H4
en que	D-4J5L3P17Q6S-4T7a-3b-3n15p4q-6
en revision	A4
en serio	G3
en shampoo	j5
en su	E4G3N3d-5n5p4
en tarjeta	d3
en tienda	h4j3
en toda	H3a3
en todas	L6
en total	C-3H3P6U4
en un	L5Q3S4n-3
en una	S3W6
en ventas	H-3U7
en veremos	n5
en vez	F4W5q6
en ☎	C9
en* #*	C4D3E16F6G4W-3d-5e-3h7n-7
en* blan*	T6
en* bode*	W6
en* caja*	H-4U3V5f-3h4k4
en* cami*	j4
en* cero*	C7E6
en* cont*	D3E-3G6
en* cual*	n3
en* cuan*	C-3H-8L3P-3U7b6j5p9
en* dici*	P4
en* dine*	L6
en* duda*	K10Q3S3V-3n4p3q3
en* efec*	G3
en* el*	A-3B6D-3E-3G-3I5K8N5T-3U-4V-3f9h-4k3m5n-4
en* espe*	A6S-3n4
en* esta*	d11m3
en* esto*	Q7m4
en* fila*	V5
en* herm*	a4
en* juar*	a3
en* la*	B-3D-3F-3J-4K3P-4S6T-5U3a7e-3g8h10j-9n-5o-4p-4q8
en* las*	L5
en* lo*	C3H4S4V5k5n-3
en* los*	E6g4
en* luga*	q5
en* meri*	H4a4
en* mi*	B5D3P5U3a-3b5n8
en* mone*	b7
en* morr*	d4
en* most*	k3
en* nega*	E4
en* novi*	H7
en* orde*	E5I3
en* otro*	S5Z8
en* pape*	G3
en* paus*	l4
en* peso*	L5
en* proc*	n4
en* prom*	H3
en* punt*	F3H5
en* que*	D-3H-3J4M4P17Q3S-4T8a-3h-3n16p4q-5
en* revi*	A3
en* seri*	G5
en* sham*	j5
en* su*	C3G3N4W3d-5n5p4
en* tien*	L3h3
en* toda*	L4l3
en* tota*	C-3I-3P6U5
en* un*	L6S7n-3
en* una*	S4W6h-3n4
en* vent*	U6
en* vere*	n8
en* vez*	D3F4W4q4
en* ☎*	C8
enc*	D-3F10H-6I-4M9O-3P-3Q-3R6S3W3Y4c8g-3h-3j3k11n-6o5q-5
enca*	A3F3I-3R6c10k9o3
enca* abri*	R6
enca* de*	k3
enca* el*	F3k3
enca* regi*	m3
enca* una*	h4
encar*	F3I-3R5W3c8j4k12m3
encargada	R4W3k9
encargada $	W4k9
encargada abril	R4
encargado	R3c12
encargado $	R4c10
encargado de	k5
encargado registrados	m4
encargar	j3
encargo	F3a3h3j3
encargo el	F3
encargo una	h3
enci*	D3H-3Y6
encim*	D3U5
encima	D4U3
enco*	M4W3r3
enco* tira*	W3
encon*	M3W3r4
encontre	M5
encontre tirado	W3
encu*	F7M6R3S5f4h-7n-3q-4
encu* la*	R4
encu* se*	F8h-5
encue*	F7M4R3S4h-7j3n-3q-3
encuentra	M3f3
encuentro	R3S3
encuentro la	R3j3
encuesta	F4
encuesta se	F6h-4
end*	E10
ende*	E8
ende* por*	E5
ender*	E10
enderezalo	E5
enderezalo por	E6
enderezarlo	E5
enderezarlo $	E4
enderezarlos	E3
enderezarlos $	E3
ene*	H8P5
ener*	H7P5
ener* favo*	H3
ener* quie*	I3
enero	H7P5
enero $	P3j3
enero contra	H4
enf*	F3H-4W4X4a7
enfe*	F3h4
enfe* comp*	F3
enfer*	F4h3
enfermera	F4h4
enfermera compro	F5
enfr*	H-4W6a5
enfre*	H-4W5f3
enfrente	H-3W4
enfrente $	W3
eng*	C4b-3j4p-3
enga*	h3j4
engan*	j4
enganche	j4
enl*	K9P4R15
enla*	R15
enla* de*	R6
enla* para*	R5
enlac*	R16
enlace	R14
enlace de	Q3R5
enlace para	R6
enlace que	R3
enli*	K5P3U3
enli* las*	P4
enlis*	K11P3U3
enlistame	U5
enlistame las	P3
enm*	E6
enmi*	E6
enmi* los*	E6
enmie*	E7
enmienda	E5
enmienda los	E5
eno*	D7F6n-4
enoj*	D7F4n-4
enoj* ☎*	F4
enoja*	D8F4n-4
enojada	D6n-3
enojado	D4
enojado $	D5
enr*	f13
enro*	f11
enrol*	f12
ens*	I7K7P6Q10T7e-3h-3j-3l-3n7
ense*	I9K5P8Q11T7d-3h-3l-3n8q-4
ense* a*	A-3I3Q18
ense* como*	n3
ense* cual*	P3
ense* el*	n4
ense* la*	m3n10q-3
ense* las*	A4H10Q-3
ense* lo*	A3
ense* los*	I5
ense* quie*	I6
ense* sus*	B3
ensen*	I11K6P7Q12S-3T7h-3j-3l-3n7q-5
ensename	I9P5Q12T4h-3l-3n8q-3
ensename a	A-5Q18
ensename como	H-3Q4n4
ensename cuales	P3
ensename el	n4
ensename la	n8
ensename las	A5H9Q-3
ensename lo	A4
ensename los	I5
ensename quien	I6
ensename sus	B4
ensenamelas	K7
ensenamelas $	K6
ent*	A-4B3C-7F-4H4J-10K4N-4O-5Q-5R11S-6T16V-6X-6Z-6a-9b-6c4g11h-4k7l6n11o20p-6r-5
ente*	J-4O-3T15Y4o27
ente* que*	g5
ente* si*	n4
enten*	J-5L3T16o11
entendi	J-5T20n4
entendi $	T15n-3
entendido	n-4o15
entendido $	o7
enter*	Y10o18
enterada	o13
enterada $	o6
enterado	o12
enterado $	o10
enterarme	Y7
enti*	J-4T19c9n-3
enti* a*	T3
enti* nada*	T3
entie*	T17c8n-3
entiendes	T4
entiendes $	T7
entiendo	J-4T15c11n-3
entiendo $	T9
entiendo a	T3
entiendo nada	T5
ento*	J3n17
ento* si*	n6
enton*	n18o3
entonces	J3n12o3
entonces $	o3
entonces si	n6
entr*	A-3B5C-5F-3H5J-5K7N-3O-3P3Q-5R12S-4T-7V-5Y-3Z-3a-5b-4c-4g12j4k9l8n11o-7p-5q3r-3
entr* #*	W3h-3i3
entr* a*	f3h6k5
entr* al*	I5f6m3
entr* beto*	B7
entr* como*	k4
entr* de*	W6
entr* dice*	R3
entr* el*	M3q4
entr* en*	L4
entr* la*	R3e5n4
entr* mayr*	R3
entr* mi*	R6
entr* mis*	R4
entr* o*	n7
entr* que*	g6n-3
entr* tarj*	E4
entr* toda*	H3
entr* todo*	H5
entr* turn*	U4
entr* una*	k3n3
entr* ya*	l5
entra	R7k6
entra a	k3
entra la	R3
entra mi	R3
entra una	k3
entra*	I3J-3K3P6R7T-3W5f5g5h-4l7
entrada	D3W7i4l4n-3
entrada #	i4
entrada $	l5
entrada a	h5
entrado	I3
entrado al	I3
entran	L4R3
entran mis	R5
entrando	H4
entrando $	H3
entrar	R4f6g3h-3q5
entrar $	R3g3l4n4
entrar al	f7
entrarle	g7
entrarle a	f3g3
entraron	K5P3n4
entraron $	P4
entraron al	I4
entre	H7R3k4l5m3n-5q4
entre #	Q3
entre como	k5
entre compadres	G3
entre el	q4
entre mi	R4
entre mis	m4
entre nada	l4
entre tarjeta	E4
entre todas	H3
entre todos	H5
entre ya	l7
entre*	H3U6e7j4
entregar	U7
entregar turno	U3
entrego	H3e5
entrego $	H3
entrego la	e5
entro	B9H4K4Q-5T-3g8n18o-3q-3
entro $	g6n19
entro a	l4
entro al	m3
entro beto	B6
entro o	n4
entro que	g5n-3
entro una	n3
env*	F3X5Z6d-3j6
envi*	L3X5Y6Z6j6
envi* a*	j7
envi* de*	X4
envi* por*	Z4
envi* regr*	F3
envie	Z3
envio	Z3
envio*	j7
envios	j8
envios a	j7
equ*	G4H-4I-3Q7T-3V-4W-3Z18a-5b-3d-3h-6k12m18n-6o-4q15
equi*	F3G3H-4I-3M-3Q8V-4W-4Z17a-5b-3d-3h-5k10m16n-7o-3q14
equi* a*	k6q3
equi* al*	G6q-5
equi* de*	Z11q4
equi* en*	E3Q3
equi* la*	q5
equi* van*	k4
equi* y*	F5
equip*	a-3k13m21q-4
equipo	k10m18q-3
equipo $	a-3k5m20
equipo a	k6
equipo completo	m3
equipo van	k3
equiv*	E3F4G4H-3Q11V-3W-3Z19a-3h-5m-3n-6o-3q17
equivale	L4
equivale en	L3
equivocada	Z3
equivocado	Z17n-3q5
equivocado $	Z16
equivocado la	q3
equivocado sorry	Z3
equivocaron	D3
equivoco	E3F4Q6h-3
equivoco de	q3
equivoco en	E5
equivoco y	F4
equivoque	G6Q3Z7q12
equivoque $	Q5Z-4q12
equivoque al	G5q-5
equivoque de	Z11q3
era	A-3B-3C-3D3F-3H-4J19Q-4V-5W-3X-3Z34a-6c-3d-4e9f-3h-6i-6j-4k-3l5p-4q28r-4
era #	h-3n3q17
era $	Z10n7q3r-3
era a	l5
era al	q3
era aqui	Z11
era con	q3
era contigo	Z5
era de	Z6e3n-4q10
era del	l4q3
era el	J3T3e3
era en	Z4
era esa	q3
era ese	q10
era la	J4q-4
era menos	q4
era otra	q3
era otro	V-3q8
era pal	Z14
era para	J3Z25q-3
era sin	q4
era su	S3q4
era un	q4
era venta	q3
era*	F3G10I3q19
era* #*	h-3q16
era* a*	l3
era* al*	q3
era* aqui*	Z11
era* con*	q3
era* cont*	Z6
era* de*	J-3Z7n-4q12
era* del*	l4q4
era* el*	T4e4
era* ese*	q12
era* la*	J4n3q-5
era* meno*	q3
era* otro*	q8
era* pal*	Z14
era* para*	D3J6Z23q-4
era* sin*	q4
era* su*	q4
era* un*	Z3e-3q7
era* vent*	q3
eran	F4G9I3n-3q18
eran #	F4G5I3n-4q16
eran de	G4
eran* #*	F4I4n-4q19
eran* de*	G4
eran* del*	G3
ere*	a-3c-3g3n-4o15r38
eres	a-3c-3n-4o15r40
eres $	r19
eres de	r8
eres el	r10
eres inteligencia	r5
eres la	r8
eres lo	o3
eres lupita	r4
eres robot	r3
eres tan	H5
eres tu	r3
eres un	o10r6
eres una	o9r-3
eres* de*	r7
eres* el*	r8
eres* la*	r8
eres* lo*	o4
eres* pers*	r3
eres* robo*	r3
eres* tan*	H4
eres* un*	o12r5
eres* una*	o7r-3
ern*	f3l19
erne*	l20
erne* ya*	l7
erne* ☎*	f3
ernes*	f3l17
ernesto	f3l18
ernesto $	l13
ernesto del	l3
ernesto ya	l6
err*	D5F3G3R5W-3X-3Z7a-3n6o-3q19
erre	q10
erro*	D5E4F3G3O-3R4X-3Z9n8q5
erro* a*	F3n4
erro* al*	R5
erro* de*	G3q3
erro* en*	Q3
erro* mio*	q3
erro* ☎*	F3
error	D6F4R4X-3Z7n9q5
error $	D7Z12n6o-3
error a	n4
error al	R5
error de	G3n4q3
error en	Q3
error mio	q3
es	B-7D3E3F-5G-4H-7J7K-6L4M8N-6O-6P-3Q5S-8T4U-6V3W3X-6Y-5Z4d-9e-5f4i-4j3k5l4n-4q6r21
es #	E11a10b-3h-3q3
es $	A9D-3I-3L4M11Q-3a-3e-3h-3m4o-3p3r16
es bien	W4
es cajera	l5
es cierto	C4b4o3
es con	Q4
es cuenta	G4
es de	h5i6k3l4n-5q3
es del	q3
es devolucion	e3
es el	E3H-4I5P-3Q7V13W-4e-5f-5i-7j5k3r7
es empleado	l7
es ese	P4
es este	r9
es esto	r10
es fraude	r5
es jacinto	l3
es kevin	f6
es la	C3D3J3L4Q4b-3f3j6n-3
es lo	D3Q-3T5b5
es mi	D3J4W6a7
es necesario	J5
es nueva	f5
es nuevo	f4
es otro	q7
es para	J4M3g4
es por	L6Q8
es que	C4i4n7
es real	E3r3
es su	F4W3j9q5
es todo	o8
es un	D4
es una	J5h-3r6
es usted	r3
es venta	J6
es ☎	C4d-3h9k8
es* #*	E11a7b-3h-3q4
es* abri*	k3
es* bien*	W3
es* caje*	l5
es* cier*	C6b4o3
es* con*	Q6
es* cuen*	G4
es* de*	h8k6l3n-4q3
es* del*	q3
es* devo*	e3
es* el*	H-4I7M5P-3Q4V12W-4Z-3e-4f-4i-5p3r6
es* empl*	l6
es* es*	q3r3
es* ese*	P6
es* este*	r11
es* esto*	T7r10
es* frau*	r3
es* inva*	R3
es* jaci*	l4
es* kevi*	f5
es* la*	C3D4L3M3Q4V-3f3j5n-3
es* lo*	C-3D7Q-3T5b5p3
es* mayo*	L4
es* mi*	D3J4W5a6
es* nece*	J5Q3
es* nuev*	f8
es* otro*	q7
es* para*	J5g3
es* por*	L7Q7
es* que*	C5i3n6
es* real*	E4
es* su*	F4j6q6
es* tan*	P3
es* todo*	o10
es* un*	D6
es* una*	J6h-3r7
es* uste*	r3
es* vent*	J7q-3
es* ☎*	C4h7k7
esa	A12C-4H-6I-3J4K3L3Q-4T-4U4V7W4Z5a-5d-4f-3h-8i6j-3k-3l-5m-4n12o-8p5q23
esa $	J4U3n17o-6q7
esa cantidad	L5
esa devolucion	A4
esa era	q4
esa misma	i3p3
esa no	A5n-3q14
esa persona	q4
esa peticion	A5
esa que	V3p4
esa ultima	p3q5
esa va	V5
esa venta	h-3i7n4q7
esa ya	n5
esa*	J3K6q5
esa* cant*	L5
esa* devo*	A3
esa* era*	q4
esa* mism*	p3
esa* no*	A5J3n-3q15
esa* pers*	q5
esa* peti*	A4
esa* que*	V5p3
esa* seno*	q3
esa* ulti*	p3q4
esa* va*	V5
esa* vent*	h-4i8n3q8
esa* ya*	n6
esas	J4q4
esas no	q3
esas* no*	q5
esc*	A-3B-3H-3L-5N-3P-5Q11S7T5W-3X15Y7Z8b-4c9d-4g4h-3k-3n-5p-4q-6r13
esca*	R3g5
esca* mi*	R3
escan*	R3g5
escanee	R3
escanee mi	R3
esco*	a4
escr*	A-3B-3L-4P-3Q12S6T4X17Y3Z11a-4c4h-3j-4p-3q-6r13
escr* a*	T3Z3
escr* al*	Z4
escr* cuan*	S3X3
escr* omar*	l3
escr* para*	P-3Q10
escri*	L-3P-5Q9S5T5X13Y7Z10a-4c5h-3j-3p-3q-6r13
escriban	X12
escriban $	X7
escribanme	X4Y9
escribas	X4
escribe	r11
escribe $	Q3r8
escribe omar	l3
escriben	r6
escriben $	r7
escribi	J3
escribiendo	Z3r6
escribiendo $	r5
escribio	Z4
escribir	Q5T5c7
escribir $	Q-3T5c6
escribir para	P-3Q8
escribirme	X6
escribirme $	X8
escribo	Q5S13T4
escribo $	S5T4
escribo cuando	S3
escrito	D3Q6r-3
escrito $	Q5n3
escu*	a5c3
escue*	a7
escuela	a6c3
escuela $	a5
ese	A-3B8C-4D4F-3G6H3J7Q-4T-3V8Z5d-3e-3f-4h-7i7j-3n-9o-4p10q12
ese #	J4
ese $	q3
ese ajuste	B3
ese audio	Z3
ese celular	i3
ese cliente	G5W5h-3i7p6q3
ese corte	H5
ese dia	H3
ese era	J4q-3
ese es	q3
ese mensaje	Z4
ese mismo	p7
ese monto	q6
ese no	D3q7
ese numero	B5i3
ese que	n5
ese saldo	B4E5
ese tavo	G4
ese ticket	M5n-5q3
ese* ajus*	B3
ese* celu*	i3
ese* clie*	G6V-3W7f-3h-4i10p6
ese* cort*	H7
ese* era*	J6q-4
ese* es*	q3
ese* mens*	Z3
ese* mism*	p6
ese* mont*	q7
ese* no*	D4q4
ese* nume*	B3l4
ese* que*	n5
ese* sald*	B3E5
ese* tavo*	G3
ese* tick*	M6n-6q3
eso	B-3C-4E5F-5H-5I-3J14K-3L-3O-3P-3S11T-5U-4V-4Z16a-6b-3c-3d-7e-3f-3h-7i-3k-3l-4m-3n17o17p5q14
eso $	G-3H-3J6O-3S9T-3V-3X4a-5d-3l-3n12o13q14
eso a	E4p5
eso de	G3J3d-4n6
eso en	E3
eso era	Z12
eso es	n8o7
eso iba	Z5
eso lo	n3
eso no	D3J4h-4
eso que	q3
eso se	Z3
eso*	G3P8X4
eso* a*	E3p4
eso* de*	G3J3Q3d-3n6
eso* en*	E3
eso* era*	Z15
eso* es*	n5o6
eso* iba*	Z3
eso* va*	G3
esos	G3P7X5
esos #	h3q-3
esos puntos	P5q5
esos* #*	G3P3q-3
esos* punt*	P4q4
esp*	A9C-3D4E-3O-3P-3S18T-4U-3V6W3X3b-7d-8j-4m-3n11o-4q4r-3
espa*	X3a3
espac*	X3
espe*	A15C-3D4F4O-3Q-3S20T-3V9a-4b-3d-4j-4k-3n12o-3
espe* ahor*	S4V-3
espe* el*	A5H3
espe* mi*	A6
espe* que*	S11n-4
espe* tu*	n4
esper*	A12C-3D5F3Q-3S20T-3V7a-4b-3d-4j-3n14
espera	A8F3S15
espera $	A5S6
espera mi	A3
espera que	S6
esperame	S19V-3
esperame $	S5
esperame ahorita	S4V-3
esperame que	S8
esperan	A3
esperando	A7D7H3S-6V14n3q-3
esperando $	D3S-3V7n4
esperando el	A3H4
esperando mi	A3
esperate que	S3i3
espero	S-3n16
espero $	n13
espo*	A-5B3Q4W5b-4d-6k4l4q5
espo* como*	k5
espo* ya*	l5
espo* ☎*	W3
espos*	A-4B5Q3W6X3b-4d-6k4l4n-3q4
esposa	A-4B4W3d-3k5q4
esposa $	B4L4X3
esposa como	k5
esposo	W4Y3b-3d-4l5
esposo $	Q3S3
esposo no	Z3
esposo ya	l4
est*	A3B4D6F-3G-7H3M-3O4Q-3R-3T8U-3V-6W-8X8Y-8Z-4b-5d-3f3i-5l-3m7r9
esta	A7C5D4F-3G-5H4I4L-3M3N-4O-3P-3Q-3R3S-4T-5V-6W-4X-6Y-4Z-5a6b-6d7g-3h3i-5k-4l-4m9n5p3q6r5
esta #	h10
esta $	C-3D-3J8a-4n22p5q3
esta activa	m5
esta adentro	m9n-3
esta aqui	C3F5n3
esta arriba	n5
esta atras	V3
esta autorizado	m5
esta bien	A6D5J7P3n-4o4
esta chueco	D4
esta clienta	E6P4W4f3h-3
esta como	m3
esta compra	L-3d13p6
esta con	d4
esta contestando	r3
esta cuenta	d5
esta dada	f3m4n-4
esta dado	h3m5
esta del	D4n5
esta detenido	A6
esta doble	n9
esta el	H-3L5M3a5c5n-3
esta en	C5f6
esta esperando	A4p5
esta floja	H4n-3
esta fuera	l6
esta inscribiendo	I6
esta la	Q-3T4V3
esta llevando	d3
esta lloviendo	a7
esta lo	D3L3n3
esta mal	D3E12q9
esta no	o4
esta ok	A3
esta otra	d3f3
esta pidiendo	G4H6
esta quincena	I3
esta registrada	m4
esta registrado	Q3
esta regresando	e5
esta semana	B10H10I3K3M3V-4h-4
esta senora	C3P3
esta sucursal	m3
esta tarde	H4
esta viendo	p4
esta ya	I5R5U4
esta ☎	C5
esta*	E8G-3J6K7L4M-3O9P3Q-5S-3T-6W-6X-3Y-3a-4c-3d-8f-4g-4j8m5n5p-5q4r4
esta* #*	F6h5
esta* abie*	e5j7
esta* acti*	m10
esta* aden*	m11n-3
esta* ante*	E3
esta* aqui*	F5
esta* arri*	n4
esta* auto*	A-4B4m6
esta* bien*	A9D4J10n-4o3
esta* buen*	j3o7
esta* chue*	D5E3
esta* clie*	C4E4P4W4f3h-3
esta* como*	m3
esta* comp*	L-3d12p6
esta* con*	d4l5
esta* cont*	j4
esta* cuen*	d6
esta* dada*	f3m4n-3
esta* dado*	f-3h5m8
esta* de*	C5H8P11d-3
esta* del*	D3P3n5
esta* dete*	A5
esta* dobl*	n7
esta* el*	H-3L5M4a6c6n-4
esta* en*	A5C3K6f6k3m-4n6
esta* escr*	Z4
esta* espe*	A6V6
esta* floj*	H4n-3
esta* form*	V4
esta* fuer*	l5
esta* insc*	I6L9
esta* la*	T3V3c4j3
esta* llev*	d4
esta* llov*	a5
esta* lo*	D4n3
esta* mal*	D10E13b-3q9
esta* no*	o4
esta* ok*	A4
esta* otra*	d4f3
esta* pend*	n4
esta* pidi*	G4H7
esta* por*	O3
esta* prob*	J3
esta* quin*	I6
esta* regi*	n-5r4
esta* regr*	e5
esta* roba*	B4D3
esta* sema*	B10H8I5K4M3h-4
esta* sucu*	m3
esta* susp*	m5
esta* vaci*	C4
esta* vent*	h3
esta* vien*	J7d-3p5
esta* ya*	I4R8U4V-3
esta* yo*	g4
esta* ☎*	C3h5
estab*	A-3E7J7K4V5Z5a-3e3q8
estaba	E5H-3J7V6Z5a-3q10
estaba $	q9
estaba antes	E3
estaba el	E3
estaba en	Z4k3
estaba esperando	V8
estaba metiendo	l3
estaba probando	q3
estaba viendo	J6
estaban	K3
establece	E3
establece en	E5
estac*	F5j5
estacionamiento	F5
estacionamiento #	F5h-3
estad*	A-3B4C4H4P9n4
estado	B3C4H7P11d-3n3
estado autorizando	A-3B6
estado de	C3H8P11
estan	A6B3D5E3H-3I3K4O3P-3T-3U3a3b-5d-3j13m6n3o-3q-4r-3
estan $	j5
estan abiertos	j8
estan activos	m5
estan autorizadas	m3
estan en	A3I3K10a3
estan mal	D4E4
estan mis	D3
estan por	O3
estan robando	B4D4
estan suspendidos	m3
estar	L11N5n4r3
estar inscrita	L6
estas	O12c3n3o3
estat*	b7n7
estatus	K3b5n8
estatus $	m3
este	B5C3D-4E-4F-4H8I4J-3L-6P9S-3T8X5a5b-5c-3f5g6j-4l-3n-6o-4q-4r14
este $	V3W3n3p4
este celular	P3f5
este chat	T7r9
este cliente	B7E3P3
este contacto	T4r5
este es	r3
este joven	i5
este medio	T6
este mes	B4H9I9P7
este mismo	g7
este numero	C5W-3g3r7
este otro	q3
este sabado	H6
este senor	f3
este ☎	C4
este*	F3X4Y3h3
este* ano*	P3
este* celu*	P4f3
este* chat*	T7r8
este* clie*	B6C-3E4G3P5f-3
este* comp*	h3
este* cont*	T7
este* en*	C5
este* es*	r4
este* jove*	i4
este* mand*	X4
este* medi*	T4
este* mes*	B4C-3H8I9P9m3
este* mism*	g6
este* nume*	C4f3r5
este* otro*	q3
este* saba*	H4
este* se*	F4
este* seno*	P3h3
este* ☎*	C4
estet*	F4r4
estetica	F3h3r3
estetica se	F3
esti*	f3
esto	A-3B-3C-3D13H-4J-4L4O-3P-3Q8T14U-4V-3X8a-5b-3c5d-3f-3g-4h8j-4n-4q-5r12
esto $	D3J-4L3N4Q4T8U-3V-3W4X8a-3h11j-3n-5q-3r11
esto con	c3
esto de	D4
esto favor	h5
esto lo	r4
esto no	D4c4
esto o	L3
esto que	T3n3
esto*	J3O6S4T5X4b4c-4g6h4j-3n-6o3q-3r6
esto* cuad*	H3
esto* de*	D6
esto* en*	a4
esto* es*	k3
esto* favo*	h5
esto* lo*	r5
esto* no*	D3c3
esto* o*	L4
esto* perd*	T10
esto* que*	T4
esto* yo*	h7
estoy	J3L-3M-3O6S7T5X4b7c-4g9h5j-3n-6o3q-4r5
estoy con	S3
estoy en	a4g4
estoy haciendo	H3
estoy perdida	T12
estoy yo	h5
estu*	B7H9U3X3a-4l3o6q10
estu* buen*	l3
estu* el*	H3
estu* en*	B3U3
estu* haci*	B4
estu* mal*	q6
estu* muer*	H6
estud*	q3
estuv*	B6H10X3l3n3o-3q6
estuve	U3
estuve en	B4U4
estuvo	B4H7X3n5o-3q6
estuvo $	n9o-3
estuvo bueno	l6
estuvo el	H3
estuvo haciendo	B4
estuvo mal	q9
estuvo muerto	H6
eta*	h3
etapa	h3
etapa #	h3
eti*	D3W7e4
etiq*	D3W6e4
etiqu*	W5e3
eul*	E3
eula*	E4
eula* en*	E4
eulal*	E4
eulalia	E5
eulalia en	E4
eva	G3
eva $	G3
eva*	F3
evan*	F3
evang*	F3
evangelina	F4
evangelina cob	F4
ex	W5a3l3
ex sigue	l6
ex* sigu*	l5
exa*	E10G-3n3
exac*	E9G-3n3
exac* el*	E3
exact*	E6j3n3
exactamente	E4T3n4
exactamente $	T4
exacto	E5
exacto el	E5
exc*	O8o14
exce*	O6o16
exce* serv*	o10
excel*	O6o14
excelente	O8o17
excelente $	o15
excelente servicio	o9
exi*	K3L4M7N5f3h-5n8
exis*	A3K3L3M10N5f3h-5q3
exis* algu*	L4
exis* el*	M8
exis* la*	n4
exis* movi*	A3
exist*	K3L5M9N4h-5
existe	L3M9f3h-4
existe el	M8
existe en	f3
existen	A3
existen movimientos	A3
existio	q3
exit*	n8
exito*	n11
exitosa	n5
exitosa $	n6
exp*	L4N3Q11T17d-3j5
expl*	L4Q9T21d-3
expl* a*	n4
expl* como*	Q7T4
expl* con*	Q4
expl* que*	T5
expli*	Q13T14d-3
explicame	Q5T21
explicame $	T7
explicame como	T5
explicame que	T4
explicas	Q4
explicas como	Q4
explico	c3n3
explico a	n3
explique todo	k4
expliqueme	Q5T6
expliqueme como	L3
expr*	j5
expre*	j6
express	j7
express $	j5
ext*	A3F6W5a3h-3j4r6
extr*	A3F9W6Y3h-4j3
extr* orde*	F4
extra	A3F3L3W5h-3j4
extra $	W5q4
extra a	F3
extra tu	A4
extra*	F3a3
extrano	a4
extras	F6
extras orden	F5
ey	O26o-3
f	h5
f #	h5
f* #*	h4
fa	C5
fa $	C7O-3b5
fab*	f4
fabio*	g3
fabiola	f4g3
fac*	H7W12h3j15q-4
fact*	H6W12h3j16q-4
fact* #*	M5h5
fact* de*	W9h-6j4
fact* del*	j4
fact* en*	H5
factu*	H4W13j13q-3
factura	W9h6j15q-3
factura #	M5h4
factura $	H4
factura de	W6h-7j4
factura del	j6
facturamos	H4
facturamos en	H5
faj*	e4
faja	e4
faja* #*	h3
fal*	A7B-3D13F4G-3H-3I-3J-6K8L-4O-3P-4Q-5R-3T-4U-3V9W-5Z-3d-5e-4h-3i4j-5k7l3n8q8
fall*	a-3l3n14o3q3
fall* el*	K3n-3q6
fall* hay*	l3
falla*	n3
fallando	n4
falle*	N3l3
fallecio	N3l5
fallo	K3n9q5
fallo $	n12
fals*	G5q3
fals* alar*	q4
fals* cier*	l3
falsa	G5
falsa $	G4
falsa*	l3
falt*	A10D12F6G-6H-3J-4K7L-5P-3Q-4S4T-3V9W-4Z-3b4d-3e-3i6j-4k8n-5o-4q3
falt* #*	V9q4
falt* algo*	n5
falt* apro*	A3
falt* de*	K4
falt* el*	Y3
falt* jose*	k8
falt* la*	i3
falt* lo*	D7F3
falt* los*	D9
falt* mete*	i3
falt* mi*	A7
falt* much*	C4D-5b6
falt* o*	F4h-3
falt* para*	p3
falt* pero*	E4
falt* por*	K3h3
falt* punt*	D5
falt* que*	A7k4
falt* sabe*	M3
falt* una*	D5i3
falta	A11D10F3V7a-3h-4i5k7o-3q-6
falta $	V4
falta aprobar	A3
falta josefina	k6
falta la	i4
falta lo	D6F4
falta mi	A7
falta o	F5h-3
falta poner	k3
falta por	h3m4
falta que	A6k4
falta saber	M3
falta un	S3
falta una	D5
falta*	D8F4G-4K3L-3S4V5a6b3h-5n-6q7
faltaba	q3
faltan	D9E3K5S4V7a4h-4n-4q-3
faltan #	F3V7h-3
faltan $	S3
faltan de	K5
faltan los	D9
faltan pero	E3
faltan puntos	D4
faltaron	F3q6
faltaron #	q5
falto	h6q4
fam*	i3
fami*	f3i3
famil*	i4
familia	V-3i4
familia de	i3
familia ochoa	f3
far*	L3a3r4
farm*	L5r6
farma*	L3r5
farmacia	L4r5
fat*	D4
fav*	A-3C4D-7F3G-3H4L-7O-5Q-4R6T5W-3X3Z-5a-6b3c8f3g5k6l3n3o-7q3r-4
favo*	C4D-7E3G-4H3K-3L-7O-5Q-5R5U4V3W-3X4Z-5a-6c5h3k5l3o-6r-3
favo* #*	h8
favo* a*	k4
favo* clie*	d6
favo* de*	F8q3
favo* es*	W5
favo* esta*	J5R5n-3
favo* fije*	E4
favo* inha*	l3
favo* la*	n6
favo* lo*	n3
favo* los*	E3
favo* me*	p4
favo* que*	C3
favo* ya*	H3U3
favo* ☎*	c4k5
favor	C5D-7G-3H4L-7M-3O-5Q-5R4T3U3V3W-3X7Z-5a-5c6g4k4o-7q5r-4
favor #	h8
favor $	A-3C5D-6E-3H4L-6N-4O-4Q-3R4T6U3V5X5Y5Z-4a-3c8e-5f3i4o-6q4r-5
favor cancele	l3
favor de	F8N4q6
favor del	F4
favor es	W5
favor esta	R6
favor la	n3
favor lo	n4
favor los	E3
favor me	p4
favor no	j4
favor que	C4
favor y	d3
favor ya	H4U3
favor ☎	c5k5
feb*	H7P5
febr*	H4P3
febr* cual*	H6
febre*	H3P3
febrero	H6P3
febrero cual	H5
fec*	C3I3M3P8j-3n6
fech*	D-3H-3M3P9j-4n6
fech* #*	H4
fech* de*	n8
fech* en*	P3
fecha	C3H-3I3M3P3n6
fecha #	H3
fecha $	H-3I5P3
fecha de	H-3L3n8
fecha*	P10
fechas	P8
fechas $	P6
fel*	O7a7o6
feli*	O8a10o6
feli* cump*	a6
felic*	a4o6
felicidades	a4o10
felicidades $	o10
feliz	O9a4
feliz cumpleanos	a4
feo	D3F6q7
feo $	F4q7
fer	f6l8
fer $	l9
fer*	C9O3l4
ferm* ayer*	l4
fermi*	l5
fermin	l4
fermin ayer	l5
fern*	C8R5k3
fern* deja*	k3
ferna*	C8R3
fernanda	C4R3k4
fernanda $	C3R3
fernanda dejala	k3
ferre*	O3
ferreteria que	E3
fia*	W4q3
fiad*	L3W7q3
fiado	W5
fiado $	W5
fidel	f3
fie*	F3I6a4j-3o8
fiel	F4
fiel merece	F3
fiel*	I5
fiele*	I4
fieles	I4
fieles $	I4
fies*	a5
fiest*	a4
fiesta	a6j-3
fij*	C6E5c7d-3l4
fija	E3
fija el	E3
fija*	C6l3n-3
fija* que*	l3
fijat*	C3l3
fijate	C6l3
fijate que	h3l3
fije	E4n3
fije en	E4
fijo	c6
fijo $	c7
fil*	D3E3S6V8a-3h8n-3q-4
fila	D4J4S5V7h7n-3
fila $	D4S3V6h3
file*	E3
file* esta*	E5
filem*	E5
filemon	E5
filemon estan	E3
fin	H10j9
fin $	H10O-4j6
fin*	E4n5p4
fin* de*	H3
fina*	C-3E5a3n7p4
fina* debe*	E4
final	E3n6p4
final $	n9
final debe	E7
fine*	l3
fines de	l3
fir*	A18K-6n7
firm*	A22K-6k3n5
firm* pend*	A7K-4
firm* quie*	B3
firm* verd*	A3
firma	A9
firma $	A3
firma*	A16K-5
firmar	A9
firmar $	A9
firmas	A7K-4
firmas pendientes	A10K-5
firme	n7
firmo	k3
firmo contrato	k3
firmo quien	B3
firu*	f3
flo*	G5H6f4
floj*	H8n-4
floj* cuan*	H4
floj* verd*	H6n-4
floja	H4n-3
floja verdad	H6n-4
flojo	H3
flojo cuanto	H3
flor*	C4
floral	h3
flore*	C3G5
flores	C5
flores $	C5G3
foc*	e10h3
foco	e4h3
foco*	e5
focos	e4
fol*	H-4M9Q8W-3a-3b-3e7h11i4n8q8
foli*	H-4M12Q7W-3a-3e6h13n6q9
foli* #*	M12h9n-7q5
foli* &*	M3e3h7q5
foli* de*	q4
foli* que*	Q4
folio	H-4J3M9Q6a-3b-3e7h9i5n3q11
folio #	M12e3h9i3n-6q3
folio $	J3Q5h-4n4
folio &	e3h6q7
folio que	Q3n4
fon*	G4
fond*	G4U3
fondo	U3h3
for	C3d8h3i6
for ☎	C4d5
for*	A3Q9T4V7a4g3n-4o4
for* ☎*	C3d4
form*	Q7T6V6a4g3n-4o3
form* al*	a3
form* de*	Q4
form* part*	g4
form* rapi*	Q3
form* se*	Q3o4
forma	Q10T9
forma de	Q5
forma se	Q4
forma*	V7a4g3o3
formadas	A3
formadas $	A4
formado	V3
formados	V3
formar	a5g3
formar parte	g4
fot*	Q7Z6a7g4q-3
foto	D3Q5Z7a7g4
foto $	Q4a3
foto de	g3
foto del	D3Q5a6
foto*	h3
foto* de*	g4j4
foto* del*	D3Q5a5n-3
fra*	D3r4
frau*	r5
fraud*	r5
fraude	r4
fraude $	r6
fre*	g4h4j4
frec*	g4
frecu*	g3
frecuente	h4
frecuente ☎	h3
freno*	j3
frenos	p3
fres*	R3
fri*	D7a21
fria*	a7
friaz*	a6
friazo	a8
frij*	a8
frijo*	a7
frijoles	a8
frijoles $	a11
frio	D4a14
frio $	D4a6
fue	A-4B10C-5D-3E-3H4I-5J5L-6M14P7Q-7R-3T-4X-3Z12a3b-5c-3d-5e-5f-3i-6j-7k-3l13m-3n16o6q11r-3
fue #	h3
fue $	J3M13h-3l3n9p-3q-4
fue a	l3
fue abigail	l4
fue al	S3l6
fue chiste	G4
fue con	q8
fue de	q6
fue el	B-3H10J4K3M3V-3Z4a6j-3q3
fue error	n-3q7
fue exitosa	n9
fue la	B6D3M5l4n7p3q-6
fue lo	P3n12
fue lorena	l3
fue mi	P3U4
fue nancy	B3
fue perla	B3
fue pero	W4
fue sin	Z8a3l3n-5q9
fue un	h3o10
fue una	n4
fue*	G6H-3I4P8d-5h5k4l6q9
fue* #*	h3
fue* a*	l3
fue* abig*	l4
fue* al*	l6
fue* comp*	n3
fue* con*	q8
fue* de*	h3q5
fue* el*	B-3H12V-4Z6a5j-3
fue* erro*	q7
fue* exit*	n12
fue* la*	B8D3M4l4n6q-4
fue* lo*	P4n12
fue* mi*	P3U4
fue* nanc*	B4
fue* perl*	B3
fue* pero*	W3
fue* sin*	Z8l3n-4q7
fue* un*	o9
fue* una*	h4n5
fuer*	G6H-4I6P6U-4d-5h6l8q9
fuer* #*	D4e3h7q6
fuer* del*	l4
fuer* desc*	G4d-3
fuera	G6d-3k5l6q4
fuera $	k5l4q4
fuera del	l5
fuera descuentale	G5d-3
fuero*	H-3I5P7h8q6
fueron	I4P9h7q4
fueron #	D4h7q8
fueron $	I6P3
fug*	F3
fuga	F3
fuga* jaja*	F3
fui	B4D10H3L-3P11Z5a-3h3j-3l-3
fui $	B6P7l-3
fui a	H4
fui con	P3
fui el	D7
fui* a*	H3
fui* con*	P3
fui* el*	D5
fun*	L7S4T15n-3r-3
func*	L8S4T11j4n-3r-3
func* disp*	T3
func* lo*	L8Q4
funci*	L5S5T16c3n-3r-3
funcion	S5j4
funciona	L5Q4T5r-3
funciona $	c3r-3
funciona lo	L8Q4
funciones	T8
funciones $	T5
funciones disponibles	T4
fund*	e3
gab*	k3l9
gaba*	l6
gabac*	l5
gabacho	l3
gabacho $	l7
gaby	k4
gaby de	k3
gaby* de*	k4
gan*	C-3E3F6G5H-7L21P-5Q-3W11a11b-5h-4j-3n-5p11
gana	D5E4H-4L11W9
gana $	D6L6
gana la	E3W5
gana*	L14W6a5b-3
gana* la*	W6
gana* nada*	G3
gana* punt*	L10
ganan	L7W4
ganan $	L4
ganan puntos	L4
ganar	G3L9
ganar $	L3d3
ganar nada	G4
ganar puntos	L5
ganar*	a6
ganaron	a6
gane	X3
gano	F10G6L5a9h-4p6r-3
gano $	F4G3
gano con	p4
gano el	a9
gano la	F3
gano* con*	L3
gano* el*	a10
gano* la*	F5q3
gans*	a3p3
gansi*	p3
gansito	a3p3
gar*	M3V4e3h5q-3
gara*	c3
garan*	M3
garantia $	M3
garr*	M3h4
garr* #*	M3
garra*	Z3h4
garrafon	M4V5
garrafon #	M4
gas	Z8a7b3j4
gas $	Z7a6b4
gas*	C-4F-3J5L6P13T-3d19f-3h16j-5n-6r-4
gaso*	Q4a3h3
gasol*	Q3a3h3
gasolina	a3
gasolinera	Q4
gast*	C-4D5J4L5P12Q-4W6a-3c-3d18h16j-5n-6q-3r-3
gast* #*	h15
gast* casi*	D4
gast* lo*	d4
gast* los*	P3
gast* mi*	W6
gast* mis*	D6b-3d3
gast* sus*	P5d3
gast* todo*	b3d3
gasta	W4d8h-3
gasta todos	d6
gasta*	C-3L7P6d19h-4
gastado	P9b-4
gastar	L5b6d15
gastar $	b5p3
gastar mis	d4
gastar sus	d3
gastarse	d4
gaste	L-3P5b3h8
gaste #	h6
gaste $	h5
gaste casi	D3
gasto	D5P5h12
gasto #	d-3h14
gasto $	d10
gasto sus	P7d-3
gat*	a9e5
gati*	a6
gatit*	a6
gato	a8e4
gel*	P3
gela*	P3
gen*	D3I13L5O-3P-3R7S4T-4U-4W-3c8d-3h6i-4j-3k-3l10m13n-5o8p-3q-8
gena*	C3G4
gena* por*	G3
genar*	C3G3
genaro	C3G5
genaro por	G3
gene*	H5L8R8n4q-3
gene* de*	H4
gene* punt*	L5
gener*	H6L7R6h3n4q-3
genera	L3R4
genera otro	R3
general	H5
general de	H3
generar	h7
geni*	o13
genia*	o12
genial	o10
gent*	D5I13Q3S7T-3c11h5i-4l10m12n-7o-4q-6
gent* de*	m4
gent* hay*	I3
gent* no*	c7
gent* nuev*	f4
gent* se*	D6I4
gent* teng*	I7m6
gent* trab*	m6
gent* trai*	m4
gente	D4I14S6T-3a3c9h4i-4l7m8n-7o-4q-5
gente $	I5S6a6l10q-3
gente de	c3m4
gente hay	I3
gente no	c9
gente nueva	I3f3
gente se	D6I6
gente tengo	I7m3
gente trabaja	m4
gente*	m7
gentes	m5
gentes traigo	m6
ger*	B6H-3L-3V-4W9a-4c7d-3h-3j-3k9l4m13o-3
gera*	l4m6
gera* sigu*	m9
gerar*	m7
gerardo	V-3m10
gerardo sigue	m6
gerardo ya	l3
gere*	B4F3W7a-3c7d-3h-3k10m6o-3
gere* #*	F3
gere* a*	k5
gere* ante*	B3
gere* de*	k6l4
gere* quie*	m6
gere* supl*	B5
geren*	B4W6a-3c7h-3k12m6o-3
gerencia	G3
gerente	B5F3L-3Q4V-3W9a-3c6h-3k10m6o-4
gerente #	F6
gerente $	W5c7m5
gerente a	k5
gerente anterior	B4
gerente de	k3l4
gerente lo	n4
gerente quienes	m6
gerente suplente	B4
gim*	j5
gimn*	j5
gimna*	h3
gimnasio	h3j4
go	n12
goo*	O13
good	O11
gor*	C3V5W3a9q-3
gord*	W3a9
gorditas	h3r3
gordo	W3a5
gordo $	W4a7
gorr*	V10
gorra	C3V9
gorra $	V9
goy*	C3h4l4
goyo	C4h3
goyo fallecio	l3
goyo* fall*	l3
gra*	A-3C5H-7I-3J10L4N-3O-4P-3Q-4T-4U-3V-3X3Y3Z-3a5b-3c3g-3h3k-3o21q3
grab*	n9
grab* el*	q3
graba*	n7q4
grabaste	n3q3
grabo	n3
grac*	C3H-4J15L-3O-5S5T-3X4c5h3n-3o26
grac* a*	a3l4
grac* bot*	o3
grac* eh*	o4
grac* jove*	o3
grac* mi*	o3
grac* por*	H-3o9
graci*	H-3J11K3L-3O-5S4T-3X7c3o23
gracias	C3H-4J10L-3O-4T-3X8c4h3l3o26q-4
gracias $	J12K3O-3S3X6a-3c4n-4o18q-3
gracias a	a4l3
gracias bot	o3
gracias eh	o5
gracias joven	o3
gracias mi	o4
gracias por	o8
grad*	j3
gradu*	j4
graduacion	j3
graduacion $	j5
gram*	q3
gramos	q3
gran*	Y5a5h4j3
gran* del*	M4
grand*	Y3h5
grande	a3h4
grande $	a3
grande del	M3
grandes	Y4
grat*	C3L5W4d3p4
grati*	C3L8d5j-3p4
gratis	L7W5d3j-3p4
gratis $	L5W4d3j-3
gratis o	b3
gre*	o8
grea*	o7
great	o7
gri*	D4h4q4
grin*	h3
gring*	h3
gris	h3
grit*	D4
gro*	D8W6
gros*	D9W5
grose*	D9W4
grosero	D8W5
grosero $	D6W6
gru*	I3Z14h3
grup*	Z12
grup* de*	I3Z6
grup* del*	Z7
grupo	Z12
grupo de	I3Z9
grupo del	Z3
gua*	C3D-3H-3J8N3T-3Z-3a4d6f-4h3j3k4n8q5r4
guad*	k3
guad* con*	k4
guad* dent*	I3
guada*	I3k3
guadalupe	k5
guadalupe con	k3
guadalupe dentro	I3
guap*	a7
guapo	a9
guar*	C6D-3H-3J10N6S-3T-3X-3Z-3a-4d8j4n12o-3q5r6
guar* #*	j3
guar* en*	n3
guar* lo*	J3n3
guar* mi*	N5
guar* ☎*	C3d3
guard*	C4D-3H-3J10N4S-3T-3Z-3a-4d6j3n13q5r5
guardado	C6d3p3r7
guardado $	d3p3
guardar	J4
guardar $	J4d-3q4
guardaste	n6q5
guardaste $	n4
guarde	J5
guardes	J9
guardes $	J4
guardo	n13
guardo $	n6
gue*	E4F3V3a4d-3h5
guer*	E5G3
guer* del*	E6F-4G4
guer* ☎*	F6
guera	E5F-3G3h3
guera del	E5F-3G4
guero	F4
guero ☎	F4
gui*	h3
guille	R3
gus*	D-4N3Y4b-4d6e7j-3o12
gust*	D-4N3S5Y3a3b-3d5e6g3j-3o10r6
gust* el*	e7
gusta	N3o8
gusta $	o6
gusta*	D-3Y5a4b-3d5
gustaria	D-3Y3b-3d5g3
gusto	S4e6o4r7
gusto $	S5o5r4
gusto el	e7
ha	A-3B20H3I4J-3L-3P18R3T-3f7h-5p-4q-3
ha cancelalo	B6
ha comprado	P13f7
ha estado	B5
ha gastado	P4
ha hecho	B10
ha juntado	C5
ha llegado	R5
ha llevado	P6
ha metido	B7
ha presentado	l3
ha puesto	B4
ha registrado	I4
ha sumado	P3
ha vendido	H4
ha* canc*	B4
ha* comp*	P10f7h-3
ha* esta*	B4
ha* hech*	B11
ha* junt*	C5
ha* lleg*	R3n3
ha* llev*	P6
ha* meti*	B8
ha* pres*	l3
ha* pues*	B3
ha* regi*	I7
ha* vend*	H5
hab*	B-3D-3F-3J-3L-3Q-4S9T-5V-3W-4X-4Z5a3b-3c18d-4f3h-3i3j-4k7l-3o-3p-3q3r19
habi*	A3G3M3W-3Y4a4d-3f4i5k10m3q4
habi* #*	e3
habi* a*	k9
habi* meti*	q3
habi* por*	m5
habi* regi*	q4
habi* sali*	n3
habi* usad*	G4
habia	G4i3q6
habia metido	q5
habia registrado	q3
habia salido	n4
habia usado	G4
habia*	A4M3
habian	M3n-3
habil*	Y4f6k7m5
habilita	k4
habilita a	k5
habilitado	m5
habilitado por	m3
habilitame	k5
habilitame a	k3
habit*	a6n3
habitacion	n4
habl*	Q-3S11T-3Z6a-3c21h-3j-3r19
habl* a*	Z3
habl* al*	Z4
habl* con*	c12r6
habl* de*	c3
habl* por*	c5
habla	r8
habla $	r10
habla*	S11Z8c15n-3r4
hablaba	Z8
hablame	c7
hablar	S7T-3c13
hablar $	S6c-3
hablar con	c13r-3
hable	c6
hable*	c8
hablen	c4
hablo	r14
hablo $	c-4r8
hablo con	r5
habr*	n4
hac*	A-4C-6F-5K-5M-4N-3O-4Q10T14U-3W-7X-3Z-3a7d3e3f-3i7j7m-4q5
hace	C-5E-3F-3H-4I4K-3L-3M-3P4Q8S-6W-3a6b3i8n3p5q5
hace #	I5q5
hace $	Q3j4
hace cuando	Q6
hace el	c3
hace que	D5U4b4l3
hace ratito	i3n4
hace rato	i6n6p7q3
hace si	Q4n-3
hace un	a10g3
hace una	D3
hace*	A-4C-3E3F-3I-4K-3O-5S7T18U-3W-4a-5b-4c-3d9e3h4j9o3p-3
hace* #*	q3
hace* algo*	n6
hace* aqui*	T5
hace* cuan*	P5Q9n-5
hace* el*	H4c3
hace* envi*	j6
hace* la*	i3
hace* much*	B5
hace* otra*	T3q3
hace* para*	g6
hace* que*	D4U4b3l4n-3
hace* rati*	i4n3
hace* rato*	i4n5p7
hace* si*	Q5
hace* un*	a10q3
hace* una*	D3E3e3h8
hace* vali*	L3d7
hacem*	H-3Q4S6q4
hacemos	H-3Q3S7
hacemos $	S5T5
hacen	B3L5j16
hacen envios	j6
hacen muchos	B4
hacer	E3Q3T8a-3b-3d5e4g3h3i3n5
hacer $	Q5T12n9
hacer algo	n4
hacer para	L3g4
hacer un	j3
hacer una	E4Q-3h8
hacer*	Q3V4d4
hacerla	q4
haces	D3H4O-3T14n-4o5
haces $	T14o6
haces el	H4
haci*	B3G4a4l5
haci* cosa*	l3
haci* mi*	H3
haci* tono*	B5
haci* tram*	G4
hacie*	B3G4a3l5
haciendo	B4G3a5l6
haciendo $	a6
haciendo cosas	l3
haciendo mi	H3
haciendo tono	B3
haciendo trampa	G3
hag*	C-4E-3F-3H-3J13L3O-3P-4Q10T10Z8a-6b-5e-3f9g7h-7j6k-3n12o-3p-3q-5r-3
haga	Z3
haga caso	Z4
haga*	J14S-3V3W4Z7a-3f3g6j3n-5q-4
haga* caso*	J-3Z11
haga* el*	N3
haga* favo*	d3
haga* nada*	J9
haga* su*	f3
haga* un*	W3j4
hagal*	V5
hagale	V5
hagam*	W4g5
hagame	W4g6
hagame favor	d4
hagan	Z4
hagas	J13Z6n-3q-3
hagas $	J6
hagas caso	Z7l3
hagas nada	J10
hago	Q13T12a-3b-3f3h-5n15q-3
hago $	S5T15n11
hago cuando	Q5
hago otra	n3
hago para	L3Q7T-5X4b-3c4
hago si	Q8n-4
hago* cuan*	Q4
hago* para*	Q9T-4X5
hago* si*	Q9n-4
hal*	M5T8
hall*	M7T6
halla*	M3f4
hallo	M3T7
hallo $	T5
ham*	a6h4
hamb*	a6
han	I8P5
han vuelto	I5
han* sali*	I3
han* vuel*	I5
har*	I5X4n-4
hart*	I6X6n-3q3
hart* en*	I6
harto	X3q3
harto*	I5
hartos	I7
hartos en	I6
has*	C-3D3H-4L4a6b3l4n7o11
hast*	C-3H-3a4j7l5n9o9
hast* cuan*	L7j5n3
hast* el*	D4a6j-3
hast* hoy*	p3
hast* la*	n3
hast* lueg*	o10
hast* mana*	o6
hast* nuev*	l3
hast* que*	J4j4
hasta	D3J3S-3a5b3j6l4n5o8
hasta cuando	L6n4
hasta el	D6a4
hasta hoy	b3p3
hasta la	n4
hasta luego	o10
hasta manana	o5
hasta nuevo	l3
hasta que	J5j4
hav*	C3U4b7p4
have	C3U5b6p3
have $	C7b5
hay	A11E5I7J3K11L7N-5P-7Q6R-5S-5T3U-10V5W-4X-6Y-5Z-6a10b5c9d-12e7g-5i-9j17m-3n-9o-9p-4
hay $	H11I5K4L-3T13U-3a-3j4
hay a	L4b4
hay ahi	C3p3
hay algo	B5K4
hay alguien	O9c4
hay alguna	I3K3
hay alguno	A3
hay aprobaciones	A4
hay barata	W7
hay cola	V5
hay diferencia	E4
hay en	C4b6m4
hay fila	D3S3n4
hay firmas	A9K-5
hay hoy	j7
hay lugar	j6
hay manera	Q3
hay modo	n3
hay mucha	S5
hay nada	J6
hay otra	J5h4
hay otras	K5
hay otro	V6
hay pan	j3
hay pendiente	K6
hay promo	W3j5
hay puntos	L5b5
hay que	A-3C-5D-3E11F4G9H-3J4L6M-4W-3a-4b-4c-3d-4e10f6h7i-4j-6k7l4n-7p-3q11
hay respuesta	n8
hay reten	a6
hay servicio	j4
hay solicitudes	A12
hay un	E3c3f3
hay una	M9e3h-4r3
hay ventas	K5
hay ya	I5
hay*	Y6
hay* a*	L3
hay* ahi*	p3
hay* algo*	B6K4
hay* algu*	A3O9c5n-3
hay* apro*	A6
hay* bara*	W7
hay* cola*	V5
hay* de*	H4j3
hay* dife*	E3
hay* en*	C3I4b4m3
hay* fila*	D4S3n3
hay* firm*	A6K-3
hay* hoy*	j8
hay* insc*	I3
hay* luga*	j5
hay* mane*	Q5
hay* modo*	Q5n5
hay* much*	S5
hay* nada*	J6
hay* otra*	J8K5i-3q-3
hay* otro*	V8
hay* pan*	j3
hay* para*	A5
hay* past*	j4
hay* pend*	K8
hay* prom*	j3
hay* punt*	L5
hay* que*	B-3C-5D-3E12F3G6H-3M-4W-3a-4b-4d-4e9f7h7i-4j-6k7l6m-3n-7p-3q14
hay* resp*	n7
hay* rete*	a5
hay* serv*	j5
hay* soli*	A8
hay* un*	M3c5f3
hay* una*	C3D3M8h-3r3
hay* vent*	J5K6
hay* ya*	I6
haya	Y5q3
haya algo	Y3
haya* algo*	Y3
haz	C-3E8H4W14d4h-4
haz la	H3W4
haz que	E3
haz un	W3
haz*	C-3H7I5R8V-3W16a-3f5g4h-4i4o-3
haz* la*	H4W4
haz* que*	E3W3
haz* un*	E3
hazl*	C-3R4W7f5h-3i7k4n5
hazl* lleg*	F3
hazl* luga*	k4
hazl* otra*	i4
hazl* su*	f4
hazl* una*	R3
hazla	W4i3
hazle	R6W3f3k3n5
hazle llegar	F3
hazle lugar	k3
hazle otra	i3
hazle su	f6
hazlo	d4
hazm*	H9I4R5W14g5o-3
hazm* el*	H5
hazm* favo*	H3
hazm* gere*	W11
hazm* la*	H6W3
hazm* otro*	R3
hazm* un*	I6W3
hazm* una*	H-3W5e6
hazme	H10I3R4W14e3g3n-3o-3
hazme el	H5
hazme favor	H3
hazme gerente	W6
hazme la	H5
hazme otro	R5
hazme un	I5
hazme una	W4e4
he	D3H-3I-3L-4P14U21W-3b6g4q-3r-4
he canjeado	P7
he capturado	U4
he cobrado	U5
he comprado	P6
he gastado	P8b-5
he hecho	U3
he juntado	b7
he metido	U9
he usado	P4T4
he vendido	H-3U5
he* canj*	P7
he* capt*	U3
he* cobr*	U4
he* comp*	P7
he* gast*	P6b-5
he* junt*	b13
he* meti*	U7h3
he* regi*	g5
he* usad*	P4
he* vend*	U5
hec*	B11H-3Q5U6n3
hech*	B12H-3Q3U5
hech* de*	B5
hech* hay*	Q3
hech* yese*	B4
hecha	Q5
hecho	B13
hecho $	U3
hecho de	B6
hecho yesenia	B6
hel*	O14T16a-3i3o-3
hela*	i4
helad*	d3i3
helado	d3i4
helado $	i3
help	T22
help $	T12
hemo*	I3
hemo* insc*	I3
hemos	I3
hemos inscrito	I3
her	h-4i8p8
her*	L4Q6W6a11b-3d-5k3p-4
here	Q8q-3
here $	Q7
here*	L4
here* los*	L4
hered*	L3
heredar	L3
heredar los	L4
heri*	F4
heri* ponl*	F5
heri* tien*	G3
herib*	F3n3
heriberto	F4n5
heriberto ponle	F5
heriberto tiene	G5
herm*	W7Z3a11d-4f5p-3q5
herm* ☎*	W3
herma*	W6a3d-3f3k3q4
hermana	L3q4
hermana $	L4P3Z4
hermana y	l3
hermano	W9a7
hermano $	W8
hermano para	k3
hermo*	a7
hermosa	a3
hermosillo	a4
hermosillo $	a4
hern*	C3
herna*	C3
hernandez	C3
hey	O23b4
hey $	O26o-3
hi	O30o-3
hi $	O26o-3
hic*	D6H9S-3T4U10W-3h4n4p-3q8
hice	T7U14h4o-3q3
hice $	P-3U6d3n5
hice bolas	T7q3
hice caja	H4
hice con	h3
hice hoy	U3
hice yo	U4
hice* bola*	T7n-3q6
hice* caja*	H5
hice* con*	h3
hice* hoy*	U6
hici*	D8H8U-4n4q3
hici* en*	H3
hici* mis*	H3
hicie*	D6H6
hicieron	D9H5
hicieron en	H3
hicieron mis	H4
hicis*	n3q3
hiciste	q5
hiciste $	n5
hie*	a4h6j5n4
hiel*	a5h5j4n4o-3
hiel* #*	h4
hielo	a6h3j7n3o-3
hielo $	j5
hij*	F-3L6P-4Q-3S6T3U-3W12Z8d-3h-4k6q8
hija	L7S3W7Z5d-3l3
hija $	L3S5W8q3
hija se	L4
hija tambien	k4
hija ya	l3
hija*	k3
hija* se*	L3
hija* ve*	k4
hija* ya*	l4
hijas	k3
hijas ve	k3
hijo	T5W8a3i3
hijo $	q4
hijo dice	R3
hijo*	Z3n4q6
hijo* dice*	R3
hijo* era*	T5
hijo* la*	q4
hijol*	Z3n3q7
hijole	n3q7
hijole la	q4
hil*	h3
his*	B10P27Q3a-3
hist*	B11P26Q3
hist* de*	B6P10
histo*	B10P20Q4
historial	B11P21Q4
historial $	P9Q3
historial de	B12P10
hiz*	A-3B10D-3H7M12O-3Q4T-3U-3W4a4h3l-3n6p4r-4
hizo	A-3B13D-3H7J-3L-3M12O-3Q4T-3U-3W5d-3l-3n8p7r-3
hizo $	H5M5n9p6
hizo brenda	B9
hizo cada	B3
hizo el	B5W5n3
hizo emiliano	B4
hizo la	B-3H4M11n-3
hizo tavo	B4
hizo trampa	G4
hizo* bren*	B6
hizo* cada*	Q3
hizo* el*	B7W4n3
hizo* emil*	B3
hizo* la*	H5M9n-4
hizo* tavo*	B5
hizo* tram*	G4
hojas	h3
hol*	O44S10T-3V-3a-4b5g3h9n-3o-5
hola	D-3O41a-3b5g4h10n-3o-4
hola $	O32
hola aqui	O3
hola bot	O6
hola buen	h5
hola como	O4
hola de	O6
hola hola	O10
hola me	O5
hola que	h3
hola soy	O3b4g3
hola ya	O3
hola* aqui*	O3
hola* buen*	h7
hola* como*	O4
hola* de*	O4
hola* hay*	O3
hola* hola*	O8
hola* me*	O7
hola* que*	h4
hola* soy*	O4b5
hola* ya*	O3
hom*	I3
homb*	I4
homb* o*	I4
hombr*	I3
hombres	I4
hor*	B7D7P3T-3W6a3j21n3o-3q-4
hora	B9D6P3j10n3
hora $	H7
hora cierran	j6
hora de	Q3j5
hora entro	B11M5n-5
hora hay	j3
hora le	n4
hora pasa	a3
hora quedo	P6
hora*	W6a3j16
hora* cier*	j4
hora* de*	Q3W3h3j6
hora* entr*	B9M5n-4
hora* fue*	B3
hora* hay*	j3
hora* le*	n4
hora* pasa*	a4
hora* qued*	P5
horar*	j19
horario	W3j6
horario de	W3j4
horas	D3W5a3l3
horas $	l4
horita	d3
horita $	d3
hos*	B4
hosp*	B3
hospi*	B3
hospital	B4
hospital $	B3
how	C3Q6U3b6p7
how do	Q8
how many	C5b7
how much	U5p6
how* do*	Q7
how* many*	C5b5
how* much*	U5p7
hoy	A-5B3C-8D4E-4F-6G-4H18K9L-5M4N-3O-7P-6Q-5R-4T-8U20V-4W9X-4Y-3Z-5a11b5d9f-4g-4h7i-6j13l8m-6n-3q-7r-5
hoy #	h7
hoy $	A-4B4C-5F-3H18J-4K9L-6M4O-3S-4T-7U19V-3W12X-3Z-4a3b7d6f-3h-6j7k-3l-3m-3q-6r-3
hoy a	W3
hoy cuantas	I4
hoy de	H4
hoy empieza	k4
hoy en	B3H9M3
hoy entre	H4
hoy es	a5l4
hoy esta	H4n-3
hoy favor	U7
hoy hay	a4
hoy leticia	l7
hoy llego	k6
hoy mismo	S3i-3n5
hoy no	J3
hoy o	j7
hoy para	H3
hoy por	H6
hoy que	H5U3
hoy quienes	I5
hoy quiere	d4
hoy se	H3l3
hoy si	d3
hoy termino	l5
hoy y	H9
hoy ya	H4L3S4
hoy* #*	h7
hoy* a*	W3
hoy* cuan*	H-3I5
hoy* de*	H3
hoy* empi*	k3
hoy* en*	B4H12
hoy* entr*	H3
hoy* es*	a3l6
hoy* esta*	H4n-3
hoy* favo*	U6
hoy* hay*	a5f4
hoy* jueg*	a9
hoy* junt*	q4
hoy* leti*	l4
hoy* lleg*	k3
hoy* mism*	S3n5
hoy* no*	J3d3h-3
hoy* o*	j5n3
hoy* para*	H4U3
hoy* por*	H5
hoy* que*	H7h3
hoy* quie*	I4d4
hoy* se*	l3
hoy* si*	d3
hoy* term*	l6
hoy* y*	H7
hoy* ya*	H6L5S3
hub*	H11M3O17T-3n3o-3
hubi*	W4
hubie*	W3
hubo	H12M4O13n5o-3
hubo $	H10O9
hubo buena	H3
hubo compa	O6
hubo hoy	H4
hubo venta	H4
hubo* buen*	H3
hubo* comp*	O7
hubo* hoy*	H4
hubo* vent*	H4
hue*	B3c5
huel*	B4
huel* mal*	B4
huele	B3
huele mal	B4
hues*	c4
hueso	c6
huev*	j3
huevo	j4
hug*	R4k4
hugo	R4
hugo a	k4
hugo cambio	R3
hugo* a*	k4
hum*	c19
huma*	c17r3
huma* por*	c6
human*	c19
humano	c18
humano $	c13
humano por	c7
i	Q9U3b5h4
iba	V-3Z23h-3n3q10
iba a	Z5
iba con	Z3
iba en	n6
iba para	Z11
iba*	n5
iba* a*	Z6
iba* con*	Z4q3
iba* en*	n3
iba* para*	Z14
ide*	I3O-3V-4a-5i26o-5r24
idea	I4
idea de	I3
idea* de*	I4
idem	i20
idem $	i23o-3
iden*	V-3i7o-3r22
ident*	V-3a-3i6o-3r22
identica	i7
identica $	i7
ido	P4
ign*	J3Z8q-3
igno*	J5Z8q-3
igno* eso*	Z3
igno* lo*	Z6
ignor*	J4Z10q-4
ignora	Z5
ignora eso	Z3
ignoralo	J4Z3
ignorancia	Q3
igu*	E5I4K3L7V-8a-3i19o6
igua*	E6I4L8V-8a-3d-3h-3i24o8
igua* a*	i7
igua* el*	E6
igua* pero*	i3
igua* que*	i4
igua* sin*	K3
igual	E6I6K3L9V-6d-3i18q-3
igual $	I5L8V-6i10n3
igual el	E6
igual que	i3
igual sin	K5n-3
igual*	V-4e3i13o6
iguales	q4
igualita	i15
igualita $	V-3i10
igualita a	i3
imp*	W13a3h7n-4q6
impermeabilizante	h3
impo*	q6
impo* #*	h4
impo* tota*	H3
impor*	h3n-4q9
importe	H3h3n-3q7
importe #	h4
impr*	W14a4h3
impre*	a3h3
impresora	a3
impri*	H-3W18
imprime	W10
ina*	l9
inac*	l11
inac* a*	l5
inac* caje*	l6
inact*	l13
inactiva	l4
inactiva a	l6
inactivar	l6
inactivar cajero	l5
inc*	D11E-4F12H-3K16Q4a-3g3k10l3n-5q-3
inca*	k4l4
inca* por*	l5
inca* vuel*	k4
incap*	l3
incapacidad	k3l4
incapacidad por	l3
incapacidad vuelvela	k3
inci*	K12
incie*	K15
inciertas	K13
inciertas $	K12
incl*	Q6n-3
inclu*	Q6n-4
incluye	Q5j3n-3
inco*	D9K5g4j-3k7
inco* a*	k4
inco* al*	g3
inco* comp*	F6
inco* por*	k3
incon*	D6F4K6
inconforme	F5
inconforme compensala	F6
inconformidad	D4
incor*	g4k6
incorpora	k8
incorpora a	k4
incorpora por	k3
incr*	E-3F8
incr* el*	E-3F7
incre*	F8
incrementa	E-3F7
incrementa el	F6
ind*	L5T7b4e3
indi*	L4O-3T7b4m3
indi* las*	T7
indi* que*	m3
indic*	b3
indicar que	m4
indiq*	L3T5
indiqueme	L3T5
indiqueme las	T4
ine*	D3
ines $	C3
inf*	C3D3G3H7M5N7d-3
infl*	G4
infl* el*	G4
inflo	G3
inflo el	G4
info*	H6M4N5o5
info* del*	H3M4
infor*	H9M4N6o3
informacion	M3N6o4
informacion $	o5
informe	H6
informe del	H6
ing*	c9h11q-3
inge	c3
inge*	c6i3
inge* mont*	F4
inge* que*	c9
ingen*	F3c4i3
ingeniero	c4
ingeniero montano	F3
ingr*	h7
ingr* una*	h3
ingre*	h10
ingresar	h6
ingresar una	h3
inh*	l8
inha*	l8
inha* el*	l5
inha* usua*	l4
inhab*	l6
inhabilita	l3
inhabilita el	l3
inhabilitar	l6
inhabilitar usuario	l6
ini*	H-3O7T15h3
inic*	H-3O6T15
inic* de*	O4
inici*	O5T19e-3
iniciar	h4
inicio	H-3O4T25
inicio $	T21
inicio de	O4
ins*	A-3B7C-4D-5H-5I17J4N6O-3P-3Q8T11V-4W-4X-4Z-3a-6b-3d-3e-3f15g21i-3j-4k-4l-3m-3n4o-4q-5
insc*	B11C-3D-5H-4I16J8N8Q8S-3T-4V-3W-4X-4Z-3a-5b-3c-4d-3e-3f19g18h4j-4k-4l-3m-3n6o-4q-4r-3
insc* a*	B4Q6c-3f9
insc* al*	f7
insc* de*	g5
insc* la*	I8f3
insc* mas*	B8I-5
insc* por*	I4
inscr*	B9C-3D-5H-4I18J7L4N6O-3Q8S-3T-5V-3W-3X-4Y3Z-3a-6b-3c-4d-3f19g18j-4k-3l-3m-3n7o-5q-4r-3
inscribas	J10
inscribas $	J11
inscribe	L-3Q6f12g6h-3
inscribe $	Q3
inscribe a	Q4f5
inscribe al	f6
inscribela	f4
inscribiendo	I6
inscribiendo la	I6
inscribieron	N3g-3n7
inscribir	B11I-4Q4f8
inscribir $	Q3g3
inscribir a	B7f5
inscribir mas	B10I-4
inscribirme	g8
inscribirme $	g7
inscribirse	f6
inscripcion	N5f4g4h5
inscripcion $	N8
inscripcion de	f3g3
inscrita	I7L7n3
inscrita $	L7
inscrita la	I4
inscritos	H-3I14
inscritos $	I6
inscritos hay	I6
insis*	n3
inst*	T15c3r3
inst* por*	T9
insta*	T3c5
instalo	c4
instr*	T10
instrucciones	T18
int*	D-4J8K7N5Q3V-6Y4a3g6i-3j5k3n17q-4
inte*	D-3J7K5N4Q4V-5g5i-3j3k3n16q-4r3
inte* anda*	n3
inte* arti*	r4
inte* de*	n6
inte* las*	X4
inte* lo*	g6
inte* que*	Y3
inte* zule*	k5
integ*	k3
integra	k5
integra zulema	k3
intel*	r5
inteligencia	r5
inteligencia artificial	r4
inten*	V-5n22o5
intento	n4o4
intento $	o3
inter*	D-3J3K8N5Q3Y4a3g5j6
interesa	J8N4X-3Y3g7
interesa $	J8g4
interesa lo	g5
interesa que	Y4
interesan las	X4
intereses	j10
intereses $	j5
internet	K5L3Q3a3n3
internet $	K5a6n-3
internet anda	n3
interrogacion	K3
inv*	H-3Q6R26W7h-3k-4n-4q3
inva*	q3
invalido $	R3
inve*	V3W10
inve* de*	E3W3
inven*	E4W8a3q3
inventario	S3W9
inventario de	E4W3
inventes	a4
inves*	V3l3
investigo $	l3
invi*	B3Q6R25j3k-3
invi* a*	B5Q4R12k-4
invi* al*	R5
invi* de*	R7
invi* para*	R5
invi* ☎*	R4
invit*	B5Q7R28j3k-4
invita	R7
invita a	R9
invitacion	R27
invitacion $	R6
invitacion a	R5
invitacion al	R6
invitacion de	R7
invitacion para	R6
invitacion ☎	R3
invitaciones	j4
invitar	R4
invitar a	R3
invito a	B5Q3
ir	D4Q3a5j6n4
ir $	n3
ir a	Q3
ir cuanto	p3
ir* a*	Q3
ir* cuan*	p3
irl*	A3
irm*	h6l3
irma	h4
irma se	l3
irma* se*	l3
irs*	C-4p9
irse	C-3n3p7
irse $	n3
irse quiere	p4
irse* quie*	p4
is	n8r16
is it	n13
is* it*	n13
isla #	O3
iso	H8
iso oy	H7
iso* oy*	H7
it	n17q3
iva	W3n3q5
iva $	Q3n5
iva*	l7
ivan	l8
ivan uc	l5
ivan ☎	k3
ivan* que*	l3
ivan* uc*	l5
ivan* ☎*	k4
ivo*	l8m4
ivon*	l3m5
ivon* con*	m5
ivonn*	l4m5
ivonne	l6m7
ivonne $	l8
ivonne con	m6
izo	H7
izo ayer	H7
izo hoy	H4
izo* ayer*	H6
izo* hoy*	H4
ja	a3i4
jab*	W4
jabo*	W5
jac*	N5l7
jaci*	l7
jaci* renu*	l3
jacin*	O3l9
jacinto	l8
jacinto $	l4
jacinto renuncio	l4
jaj*	D-4E-3I5J-3Q-3S3W8X-5Z9a13b-3g-3k-3l-5n-5o16q5
jaja	E-3I3P4S3W6X-3b-3g-3l-3n-3o8q6r3
jaja #	i3
jaja $	I5W11X-3Z3o5q3
jaja el	F3
jaja en	G4
jaja que	L3
jaja ya	n-3o4
jaja ☎	f3
jaja*	Z9a15h-3o16
jaja* #*	h3
jaja* ay*	o8
jaja* el*	F3
jaja* en*	G3
jaja* no*	T4a5o-4
jaja* que*	L3Z4o3
jaja* ya*	n-3o8
jajaj*	Z5a16o16
jajaja	Z6a8h-3o11
jajaja $	a5o4
jajaja no	T3a6o-3
jajaja que	Z5
jajaja ya	o3
jajajaja	o8
jal*	F3L3T-4h-3n12o11
jala	o6
jale	o3
jale su	l3
jalo	F3H3n13
jalo $	n10
jalo o	H4n3
jalo*	L5
jalo* el*	F3
jalo* o*	H4n3
jalon	L7Q3
jalon $	L3
jar*	a8
jaz*	l5
jazm*	l6
jazmi*	l7
jazmin	l6
jazmin $	l7
jef*	a3c13n3
jefa	F3S3c6n-3
jefa $	S4
jefe	U3c6
jefe $	c8
jej*	Z3a12o10r-6
jeje	W4Z4o13r-6
jeje $	W3o10r-5
jes*	l8
jess*	l9
jess* renu*	l5
jess* siga*	l3
jessy	l10
jet*	a4h3
jett*	a4h4
jetta	a5h3
jij*	o12
jiji	a4o10
jiji $	o8
joa*	k7
joaq*	k6
joaq* a*	k5
joaqu*	k7
joaquin	k7
joaquin a	k5
jon*	B5k3
jona*	B3
jona* a*	B6
jona* pico*	R4
jonat*	B5
jonathan	B6k3
jonathan a	B4
jonathan pico	R3
jonathan ☎	k4
jor*	U8g6k3
jorg*	g4k4
jorg* luis*	k4
jorge	g5k4
jorge luis	k3
jorn*	U5
jorna*	U8
jornada	U9
jos*	k6l5
jose*	k7l4
jose* no*	k9
jose* se*	l7
josef*	k6
josefina	k6
josefina no	k9
josel*	l5
joselyn	f3l5
joselyn se	l4
jov*	J3O6P3V5f3g4i3n-3q-3
jove*	C4D3J4O5V3f3g6h3n-3q-3
jove* de*	D3h5
jove* quie*	h3
joven	C4J5O4V6g6i3n-3o3q-3
joven $	O3V4g6i5
joven de	D4h4
joven que	P3
jua*	a15j3
juar*	a3j3
juare*	j3
jub*	l5
jubi*	l5
jubil*	l4
jubila	l3
jubilo	l4
jubilo $	l4
jue*	F3H6L3P3a12j6q-3
jueg*	a11
juev*	H6P3a5j6
juev* a*	F4
juev* pasa*	H5
jueve*	F3H7L3a4h-3j7
jueves	F4H8P3a3h-3j4
jueves $	j10
jueves hay	a3
jueves pasado	H8
jug*	e3
juga* con*	Z3
jugo	i3
jugu*	e4
jugue*	e4
juguete	e4
jun*	B-3C8E-3F-3G-3H5L13M-3P-7S5T-4W6b9d9e-3f5g3j-6n-11p12
junt*	B-3C10D-3E-3F-3G-3H4I3J-3L13M-3P-7T-3V-3W4X-3a3b10d10f7j-6n-10p10r-3
junt* desd*	b3f3
junt* el*	C3
junt* en*	L4U4
junt* la*	C5p-3
junt* las*	W4
junt* los*	W3
junt* mis*	W6
junt* o*	Q4b3
junt* para*	C6d3
junt* punt*	L5N3f6
junt* quie*	d6
junt* ya*	C6b3
junta	C9L5W11a6d3h-4
junta $	L6a3
junta el	C3
junta las	W4
junta mis	W8
junta ya	C6
junta*	H-4L16N3P-5S6T-3U-3b7f4g5h6j-3n-4q-3
juntado	C3P-3b6d4
juntan	L10
juntan $	L11
juntando	p4
juntar	C-4L11b-4f8g5h3
juntar puntos	f8
juntaron	S4
juntas	S5
juntas $	S5
junte	U4b3d7
junte $	d4
junte en	U3
junto	H4U-3b3n-6p15
junto $	L-3p12
junto en	L3
junto los	p4
junto o	Q5b3
junto para	C6d3
junto*	H10I7h-4q3
juntos	H13I6h-4
juntos $	H6I7q3
jur*	C6
jura	C6
jura que	C8
jura* que*	C5
just*	o3
justo	o3
kar*	H-3R3W3Z3f5h-3l4m5
kare*	f3
kare* ☎*	f4
karen	f5
karen ☎	f3
karl*	B3W3Z3h-3l5m5
karl* a*	m6
karl* no*	l4q-3
karla	A3Z4l3
karla $	A3B4W6Z5
karla a	R3
karla no	l4q-3
karla*	m7
karlas	m6
karlas a	m6
ked*	n14p8
kedo	K3n11p5
kedo $	n11
kera*	j3
kev*	f6l3m3
kevi*	f4k3l3m5
kevi* no*	l4
kevin	f3k3l3m4
kevin $	f3m4
kevin no	l3
kevin uriel	k3
kg	h4
kg de	h4
kg* de*	h5
kie*	J-3L-3M6Q-3W-4a-4e5f5g9h-3j4o-5q-3r17
kien	M7T-3r17
kien es	M3r9
kien tiene	M4
kien* es*	M3r12
kien* tien*	M4
kier*	P3T5W-3Y3a-3b3e3f6g7j6
kier* que*	X3
kier* regr*	e4
kier* ver*	H3b4
kiere	d4e3f9n3
kiero	T4W-3X4Y3e4g4j5
kiero dar	k3
kiero que	X4
kiero ver	C3I3b5
kil*	C5h11j10
kilo	C4d3h5j7
kilo de	d3h3j7
kilo*	h5
kilo* de*	h9j8
kilos	h6j3
kilos de	h7
kit*	F-3G6N7X6n-4q9
kita	X4q6
kita la	q3
kita*	F-3G8
kita* #*	G4
kita* la*	n-3q4
kital*	G5
kitale	G6
kitale #	F-3G4
kite*	N8X3
kite* mi*	N7
kiten	N7X3
kiten mi	N7
la	A3L-6M7N-6O-3S4T-12U-7V5W4X-3Y-6Z-3a6e3g-4j3n7q9r-3
la #	M4V-4h3n3q8
la &	B3M18
la anterior	i3q3
la aspiradora	e4
la atencion	o5
la autorices	A4
la autorizacion	A3
la autorizo	A8q-3
la baja	n3
la bandeja	A4
la barra	h3
la base	I6f3
la basura	M-3a7q5
la bici	h5j7
la bitacora	Q4W3
la blusa	e4j3
la bodega	S6W3
la bolsa	Z7e3
la bomba	V4q3
la brocha	e4
la caja	B3H7K9M-3O3Q4W10a-5b-4c4i-3j-4k4l-3m-4n-3q-3
la cajera	A6E3G5R3W5j-3
la camioneta	Z4a3
la canceles	J7n-4
la cancelo	Q4
la captura	n3q5
la cargue	q3
la cartera	S5d3
la casa	J4a4j6
la chamarra	h4
la chayo	E3
la chistosa	B3
la chofis	k6
la cifra	H4
la cita	V5
la clienta	B6D5F5G-3I-3L3M-3P4Q-3S5V-4d3e4f-9i4
la coca	W9d7
la cocina	P3
la colonia	a3
la comanda	M3q4
la comision	W5
la companera	q4
la competencia	l4
la compra	M7P-5Q-3W-3n5p5q12
la contaba	F3
la conversacion	n3
la correccion	A10n3
la cortesia	B4G5
la cortina	H3a5
la crema	e3
la cuenta	D7E8G7U3a-3d8f-3n-5
la de	A6B-3E-3G-4H-9I-3J3M10R6V6a-6d-5e-3l4n12q9r4
la dejo	e3n6
la del	B4E-3F9G5K4V7W-3a-4d-3f6h-3j4l-3n4
la des	J3
la despensa	C3d5
la devolucion	A4B8e-3
la diferencia	F3
la difusion	X9
la dinero	H4I7
la direccion	j8
la doctora	j3
la dona	P3
la duda	K3n5
la duena	c3f3
la echamos	l4
la encargada	A4W3
la encuesta	F6h-4
la enfermera	F3
la entrada	D5
la escuela	a9c3
la espera	F4
la esposa	q3
la estetica	F4r4
la etiqueta	D3
la factura	M4W9h-3
la faja	e3
la farmacia	r7
la fecha	I3n8
la ferreteria	E3O3
la fila	J4S5V4n-7
la foto	a5
la funcion	S4
la gaby	k4
la gente	I6Q4S7f-3m7n-3
la gerente	l4n3
la guardaste	n3
la guera	E5F-4G3V4h3
la habia	q5
la hizo	M3q4
la hora	Q4n4
la impresora	a4
la invitacion	R12
la jefa	A4F3S3c7
la jessy	l4
la leche	j6
la libreta	E4H3n4
la lic	h3
la licenciada	I5
la licuadora	e5q3
la liga	R15
la lista	A3N4P3Y3f4g5j-4l3m5n-3q-3
la llamada	c9
la llanta	a6
la llevo	q6
la lulu	l5
la lupe	G3
la lupita	l5
la luz	n3
la maestra	C5P3d-4f5h4n7q-3
la mama	L3
la manana	H10M5S-5U6W-3Y5a-4c3j-4n3q4
la mando	n3
la manera	Q5
la maquina	c6
la mas	A3
la masa	l4
la medicina	e6
la mensualidad	c3j3
la mercancia	Q6
la mesa	J4V4f6n-3
la meta	H6I5
la metas	J5
la metemos	S4
la meti	h3m3q4
la metida	B6M-3
la metiste	k6
la meto	Q3V-3n8
la mia	b3n4
la misma	D4J3Q10h-4i9n-5q3
la mitad	Q3d5e5
la molestia	F3b4
la moto	V3h3j4
la muchacha	R4V7c3i3l4n-5p3
la musica	a5
la nina	q3
la noche	H-3S7X4Y4
la nomina	W8
la nota	M12Q3S3d4h-3
la novia	h4
la nueva	R3f-5k7
la oficina	r4
la operacion	n12q3
la orden	C3h4
la otra	A5D3H5P4Q3V5a-3j4n-7
la papeleria	O5
la pasada	i8q3
la pase	l3
la pera	l6
la persona	q4
la petra	l4
la pintura	P4e3
la plancha	e3
la plantilla	m9
la prepa	Z3
la primera	f3o6
la promo	D3G3I3g4j5q3
la propina	Q5n-3q5
la proxima	Q4V13W4p5
la puedo	f3n-3q9
la puerta	I4a7
la puse	q4
la pusiste	n5
la que	B3H-3M4Q-3V14a-3h-5i7p3q14
la quiere	q4
la quieren	A4
la quiero	b-3c3d5
la quincena	H9S5W7
la quiso	q7
la raza	m7
la receta	a4
la recontrate	k3
la registraste	n4
la registre	q5
la regue	q9
la relacion	m4
la remision	M3
la renta	J4a6h-3
la repitas	J8n-3
la repito	n12o4
la revision	E3
la rifa	F5W5n5
la rifaste	o6
la ropa	a3j4
la rosy	O3
la salida	a5
la segundo	i-3j3q4
la semana	H8M3P5W-3n3
la senal	Q3n4
la seno	C3G4d3
la senora	A-3B-3C4F5H-4P3T-3W6a3d6e3h7k-5o-3q-4
la senorita	D3k5r3
la siguiente	V5
la solicitud	A6
la sra	F3G4q4
la sucursal	D3H9I4W-3m3
la suma	H5U4
la tarde	B4D4K4S3U3n-3q-3
la tarea	a6
la tarjeta	E3W13n-3q11
la taza	b3d5
la tela	e5j3
la tele	W4
la tengo	n8
la tercera	T3
la terminal	S3W4n-3
la tia	E4
la tienda	C-3H11I-3L-5S4U4W4a-4b3c3j3n-5p-3r6
la tiene	C-3n11
la trajo	e3
la troca	j4
la ultima	H3Q3b4i9n4p4q7
la uni	l3
la vajilla	L3
la vayas	J3n5q-5
la venta	D5G-4H10M7Q4V-4W-4a-3e3h-21i3n15p8q13
la veo	n4q-3
la verdad	D3T3a5
la vero	F4l3
la veterinaria	Z3
la vez	F5
la vigencia	L11
la voy	j3
la vuelvo	n13
la yadira	m4n-4
la yoli	C3E3G4d3h4
la ☎	C9E10F8G4h-3i-3n-3q-4
la* #*	M3V-4n4q11
la* &*	B3M15
la* agar*	n4
la* anot*	n3
la* ante*	q4
la* apun*	n9
la* aspi*	e3
la* aten*	o6
la* auto*	A13q-3
la* baja*	N3n3
la* band*	A4
la* barr*	h3
la* base*	I5f4
la* basu*	M-4a7q7
la* bici*	h5j6
la* bita*	Q5W3
la* blus*	e4
la* bode*	S4
la* bols*	Z5
la* bomb*	V4q5
la* broc*	e4
la* burr*	q3
la* caja*	D3H9K7O3Q4W9a-4b-3e-3i-3j-4k4l-3m-4n-3
la* caje*	A4E4G3R5W4g3j-3q3
la* cami*	Z6a3
la* canc*	J5n-3q5
la* cant*	q3
la* capt*	q5
la* carg*	q3
la* carn*	W3
la* carr*	a7
la* cart*	S3d3
la* casa*	J3a4j5
la* cham*	h4q-3
la* chay*	E5
la* chel*	a6
la* chis*	B3
la* chof*	k5
la* cifr*	H3
la* cita*	V4
la* clie*	B3D6F4G-4H-3I-3L3M-3P5Q-3S3V-3d4e6f-8i3
la* cobr*	q6
la* coca*	W8a3d7
la* coma*	M3h-3q4
la* comi*	W10
la* comp*	H-4M7P-5Q-4e3i-3l3n4p6q14
la* conf*	n3
la* conv*	n3
la* corr*	A8n3
la* cort*	B3G6H3a3
la* cuen*	D6E9G4W5a-3d8n-4
la* de*	A9B-4E-3G-4H-9I-3M10Q-3R4V8a-6d-5h-4i5l5n11q10r3
la* dejo*	n6
la* del*	B4E-3F7G4V4W-4a-4f6j5n6
la* des*	J3
la* desp*	d8
la* devo*	A4B7e-3
la* dife*	F4
la* difu*	X9
la* dine*	H3I9
la* dire*	j7
la* doct*	f4j3
la* dona*	C6h-3
la* duda*	K3S3n3
la* duen*	c4h3
la* echa*	l3
la* enca*	A4W5
la* encu*	F7f3h-6
la* enfe*	F3h5
la* entr*	D4
la* escu*	a6
la* espe*	F3
la* espo*	q4
la* este*	F3
la* fact*	M3W10q-3
la* fami*	i4
la* farm*	r7
la* fech*	C3I4P3n4
la* fila*	J5S6n-6
la* foto*	a5
la* fuga*	F3
la* func*	S3
la* gaby*	k3
la* gaso*	Q3
la* gent*	I4Q3S6m6n-3
la* gere*	l4n3
la* guar*	n4
la* guer*	E6F-4G3V3h3
la* habi*	q4
la* hace*	j3
la* haga*	J4
la* hizo*	q4
la* hora*	n4
la* impr*	a5
la* inte*	J3
la* invi*	R11
la* jefa*	A4S3c7
la* jess*	l3
la* lech*	j5
la* libr*	E3n3
la* lic*	h3
la* lice*	I4
la* licu*	b3e4
la* liga*	R16
la* list*	I-3N4P4Y8f7g4j-3l5m4n-3q-3
la* llam*	c7n3
la* llan*	a7
la* llev*	q6
la* lulu*	l7
la* lupe*	G3
la* lupi*	l6
la* luz*	K3n3
la* maes*	P4d-4f5h4n3
la* mama*	L4h3
la* mana*	H9K3M4S-4U3Y5a-4b3j-4
la* mane*	Q3
la* maqu*	c7
la* mas*	A3
la* masa*	l4
la* medi*	e7
la* memb*	e3
la* mens*	j6
la* merc*	e3
la* mesa*	D4J4V5f4
la* meta*	H5I3J3n-3
la* mete*	S4
la* meti*	B4M-3k9m4n7
la* meto*	n6
la* mia*	b3n3
la* mism*	D3Q8h-3i12n-4q3
la* mita*	Q3d4e5
la* mole*	F3
la* moto*	h5j3
la* much*	P3R3V3l6n-6p4
la* muda*	E3
la* musi*	a8
la* nina*	q3
la* noch*	S6X3Y4a3
la* nomi*	W5
la* nota*	M8Q4S3W3d3h-3q5
la* novi*	h4
la* nuev*	R4f-5k6
la* oper*	M3a3n10q5
la* orde*	h3
la* otra*	A6H3P5Q3W4a-3j4n-9
la* pape*	O5
la* pasa*	c4h-3i9q3
la* pase*	l3
la* paso*	q3
la* pera*	l5
la* pers*	M3i3
la* petr*	l4
la* pila*	e4
la* pint*	P4e3
la* pizz*	b3
la* plan*	m9
la* prim*	B3C3o3
la* prom*	D3G6g4j4q3
la* prop*	Q5n-4q4
la* prox*	Q5V9W4p3
la* pued*	n-3q13
la* puer*	I4a6l4
la* puse*	q7
la* pusi*	n5
la* que*	B3H-3K-3M4Q-3R3S3T-3V16W3a-4d-3h-7i8n-4p3q15r-3
la* quie*	A4c4d6q7
la* quin*	H8S5W9
la* quis*	q7
la* quit*	q7
la* raza*	m7
la* rece*	a3
la* rech*	A-3n5q3
la* reco*	L3
la* regi*	n6q5
la* regu*	q13
la* rela*	m5
la* remi*	M4
la* rent*	J4a8h-3
la* repi*	J10n10
la* revi*	E3
la* rifa*	F6W3n5o6
la* ropa*	a6j4
la* rosy*	O5a5
la* sala*	h4
la* sali*	a4
la* segu*	i-3j3n3q4
la* sema*	D3H8M3P8W-3m3
la* sena*	Q4
la* seno*	B-3C5F4G5H-5R-3a3d6h5q-6
la* sigu*	S3V8n-3
la* soli*	A7
la* sra*	F4G3q4
la* sucu*	H7I5W-4c4j3m4
la* suma*	H4
la* tabl*	Q3
la* tard*	B4D4H3K5S4W3a-3n-3
la* tare*	a7
la* tarj*	E3W9n-3q7
la* taza*	b6d5
la* tela*	e5j4
la* tele*	W4
la* teng*	n7
la* term*	S3W4a4h3n-3
la* tia*	E3
la* tien*	C-5H8L-4S6U5a-5b3c5j4n6p-4r5
la* tort*	a4
la* traj*	e5
la* troc*	j3
la* ulti*	i6n6p5q10
la* uni*	l3
la* vaji*	L3
la* vaya*	n3q-4
la* vent*	B3D5F-3G-4H10M6Q3V-5W-4a-3e3h-20n18p10q12
la* veo*	n5
la* verd*	D3a5n3
la* vero*	F5l3
la* vete*	Z5
la* vez*	F4P3Q3
la* vige*	L11
la* voy*	j3
la* vuel*	n11
la* yadi*	m4n-3
la* yoli*	C5E4G4h3
la* ☎*	C6E10F6G5h-3q-4
lab*	l5
labo*	l7
labo* con*	l3
labor*	l5
labora	l5
labora con	l3
lad*	Q6Z4q5
lada	Q5n-3q3
lada o	Q8
lada* o*	Q5
lado	Z7n5
lado $	Z4
lal*	l3
lalo	l3
lar*	B3D8
larg*	B4D8
larg* con*	B3
larga	B3
larga con	B3
largo	l3
largo quitamela	l4
las	A5B-5C-4D-6E-5F-6G-3H7I-7J-7K15L14M-5N-4O-6P5Q3R-3S9T9U9V-6W11X11Y14a4b-4d-4f-6g-6h-6i-4j7k-3l3m-9o-9p-6
las #	G-3H6U4V3W3X8Y4a9d-3h-11i-6j7
las alertas	X6Y3
las botas	h4
las cajeras	Q4l3
las cancelaciones	B3
las clientas	W7
las compras	c4
las cortinas	n4
las croquetas	i3
las cuentas	H4W3
las de	U4
las dudas	K5
las dudosas	K7
las flores	C4G3
las funciones	T3
las gorditas	r4
las gracias	l6n3
las hizo	B3
las llantas	q3
las luces	j3
las manos	S4l4
las mias	U16
las muchachas	H4
las notificaciones	X8Y5
las notis	Y4
las ofertas	L5
las opciones	T10
las peticiones	A11
las pilas	i4
las promociones	Y7
las que	K15S4U7n-3
las reglas	L10
las solicitudes	A3
las tardes	k4
las tortillas	W3a6d4
las ultimas	P4
las veces	P6
las ventas	H15K-3Q5S3U-5W11
las*	q14
las* #*	G-3H5S3V3W5X7Y4a7d-3h-10i-7j9l3
las* aler*	X6Y5
las* caje*	Q5
las* canc*	B3
las* clie*	W8
las* comp*	P4c4
las* croq*	i4
las* cuen*	H4
las* de*	U3
las* dema*	S4
las* duda*	K4
las* dudo*	K8
las* flor*	C3G4
las* func*	T6
las* grac*	l4n3
las* llan*	q3
las* luce*	i3j3
las* mano*	S5l4
las* mias*	U15
las* much*	H3
las* noti*	X6Y10
las* ofer*	L6
las* opci*	T11
las* peti*	A10
las* pila*	i3
las* prom*	Y5
las* que*	K17S3T-3U9
las* regl*	L15
las* soli*	A3
las* tard*	R4k3
las* tort*	W3a4d3
las* ulti*	P4
las* vece*	P7
las* vent*	H12Q5U-5W9
last	n3q13
last sale	q7
last* sale*	n4q7
lat*	W8e4
lata*	e3
lata* #*	e3
latas #	e3
lau*	k4l9
laur*	k3l8
laura	f-3k4l11
laura $	l9
lav*	L4a7h6i3j7
lava*	L3a3h6j9
lavad*	L3h4i5j9
lavado	a4h3i3
lavado $	a3i3
lavadora	L3j7
lavadora $	L3j9
laz*	l6
laza*	l3
laza* teng*	l6
lazar*	l6
lazaro	l4
lazaro tenga	l6
le	C6D5F6G5H-18I-9K-6L6M3N-5O-7P3Q6R7T12U-10V-6W-13Z6a4b-4d4e9f-7g5j-8k-9m-4n10o-4p13q6r-5
le abona	P3
le abonaron	G6
le abonaste	G5
le abonen	F3
le abones	F4
le acabo	q4
le agradezco	h3o8
le alcanza	C9p6
le alcanzo	p5q5
le aparece	C6D3E3n-5
le aparecio	G4n3
le aparezcan	F5
le bajo	P3
le bonificamos	F3
le caigan	F3d-4h6
le canjearon	F7G-3
le cargue	q4
le cayeron	F4G3n3
le cayo	n4
le cierran	l5
le cobraron	D3
le cobre	d3q10
le cobro	h-3i4
le conteste	Z3
le dan	L8
le debemos	F4
le deben	F4
le devolvi	e4
le di	G5e3l3q5
le dieron	L6
le diga	p3
le digo	n10p5
le dije	a7
le dimos	m5
le dio	B3p3
le diste	n5p-3
le doy	A3n13
le entiendo	T6c5
le entre	l3
le entro	g11n-3
le erre	q9
le escribo	T3
le estaba	Z3
le estoy	e4r5
le explico	n3
le explique	k3
le falta	A3C7h-3i3
le faltan	D4E3
le faltaron	F5q5
le falto	n3
le fueron	P8
le gusto	e7
le ha	R6n3
le hablaba	Z8
le hablo	c3
le hace	b5
le hago	T5X5b-3n7
le hallo	T5
le junto	C4p3
le kedo	n-3p5
le llegaron	n12
le llego	R4n9
le llegue	R6X5
le marca	E3
le metas	J3
le meti	n9p-4q6
le metio	B4
le movio	B3
le muevas	J13
le ofreci	F3
le olvida	i3
le pague	a6
le paso	j3
le perdio	R5
le pico	Q5T3n3
le pido	n-3q3
le pique	Z7
le poncho	a4
le pongas	J8
le pongo	Q5T10
le pregunto	S7
le prometi	F3
le prometimos	F3
le puedes	F3
le puedo	C3n3
le puse	A4G4T-3Y7h3n6q8
le pusieron	D3M4
le pusimos	G3M3n-3
le pusiste	a3n5
le puso	B3F3G4h-3
le queda	C12n-5p4
le quedamos	F3
le quedan	C3
le quedaron	F3n-3p3
le quedo	E4b3e11n-8p13q-3
le quita	B8G-3Q5q-4
le quitamos	F5
le quitaron	F4G-3
le rebajes	d3
le regalaron	G3
le regalo	B3
le registre	U-3n12p-4
le regresa	e3
le resta	p12
le resten	G9
le robaron	l6
le sale	p6
le salen	E3
le salio	h3n3
le se	T11
le sigue	V6
le sobran	E3G6
le sobraron	G3
le sobro	p11
le sumo	n7
le tengo	R3
le toca	d3n3
le tocaba	G4
le tocaban	G4
le tocan	F3
le tome	d10
le tomen	d3
le tomes	d3
le va	d3p3
le vencen	L4
le vendi	h10
le vendimos	M6e3
le vendo	L6
le voy	a4d7
le vuelvo	n4
le* abon*	F4G9P5h-3
le* agar*	T5
le* agra*	X3o4
le* alca*	C11d-4n-3p9q3
le* apar*	D3F4G3n-6p5
le* avis*	n4o3
le* baja*	D3G-3n5
le* baje*	a3
le* bajo*	P4
le* caig*	F3d-3h5
le* canj*	F5G-3
le* capt*	T8
le* carg*	G5q3
le* caye*	F5
le* cayo*	n3
le* cier*	l5
le* cobr*	D3d5h-3i4n-3q7
le* cont*	M5h3
le* cuen*	h6
le* dan*	L9
le* de*	O3
le* debe*	C4F8a5p-3
le* debi*	D3
le* des*	l3
le* devo*	e7
le* devu*	e3
le* di*	G6J3e4l4n-3q5
le* dier*	L5
le* diga*	p3
le* digo*	n10p4
le* dije*	F3a6n-3
le* dimo*	m6
le* dio*	B4n3
le* dist*	n5p-3
le* doy*	A4S3n13
le* enti*	T9c5
le* entr*	g10l3n-4
le* erre*	q10
le* escr*	T5
le* esta*	Z3
le* esto*	e4r5
le* expl*	k3
le* falt*	C5D6E3F5G-4p3q4
le* fuer*	P8
le* gust*	e5
le* ha*	R4
le* habi*	A5
le* habl*	Z8c3
le* hace*	L4b3
le* hago*	T5c3n4
le* hall*	T7
le* hice*	h3
le* junt*	C4
le* kedo*	n-3p7
le* lleg*	A-4F-3R10X4n20
le* mand*	R4Z3
le* marc*	n6
le* marq*	W5a3
le* meta*	J3
le* mete*	h3
le* meti*	M3n8p-4q8
le* movi*	B3
le* muev*	J15
le* olvi*	i6
le* pagu*	a5
le* paso*	j3
le* perd*	R3
le* pico*	Q5T3n3q3
le* piqu*	Z12
le* pong*	J7Q3T9h3
le* preg*	Q3S5
le* prom*	D3F6G-3
le* pued*	C3G-3d3
le* puse*	A3G4Y7h4n6q5
le* pusi*	D4G4M4a4n3
le* puso*	B3F4
le* qued*	C15L-3e12n-10p14q-4
le* quit*	B7F8G-7Q3q-4
le* refl*	L4n3
le* rega*	B5F-3G5L3
le* regi*	U-3n14p-4
le* regr*	e7
le* rest*	G3n-6p14
le* roba*	l5
le* sale*	E6P4p6
le* sali*	n4
le* se*	T13
le* segu*	o4
le* sigu*	V6
le* sobr*	E3G7d-3e3n-4p13
le* suma*	G4p4
le* sumo*	L-3n8
le* teng*	R3
le* toca*	C-3G8L6n3
le* tome*	d13
le* va*	d4p4
le* venc*	L4R3
le* vend*	L4M6e3h10n-3q-4
le* voy*	a5d6
le* vuel*	n5
lea*	N3Z5
lealtad	O-3g4
lealtad $	g3
lec*	h4j8n-3
lech*	h4j10n-3
lech* cadu*	D3
lech* de*	h3
leche	D3j5
leche de	h3
leche*	j3
led	h3
lee	r3
lee*	O4W5Y-3a6n7
leem*	n8
leeme	n7
leer	W5
lei	J3g4
lei el	J3g4
lei* el*	g5
len*	D7h7j4
lent*	D10h6j4
lent* #*	h3
lente*	D3h4j5
lentes	h4j6
lentes #	h4
lentes $	j3
lenti*	D6
lento	n6
ler*	I5
lerd*	I5
lerdo	I4
lerdo $	I4
les	B3D8K3L7N3P-3S3W-3a-3g4
les compre	h3
les compro	g3
les ha	B3
les he	D4P3U4r-3
les* comp*	g3h3
les* di*	m4r3
les* ha*	B3
les* he*	D4U4r-3
les* mand*	D4
let*	W3g4l5n3
leti*	l5
leti* esta*	l6
letic*	l4
leticia	l6
leticia esta	l5
letr*	g3
letre*	W3g4n3
letrero	W3g3
lib*	A11C-3E3W6n4
libe*	A11
libe* la*	A5
liber*	A10
libera la	A4
libr*	E5W3n6p3
libr* tien*	E4
libre*	E5P3n6
libreta	E7n4
libreta tiene	E3
libretita	p3
lic	h5
lic*	C5I5b3e4h5
lice*	I4
lice* pach*	I3
licen*	I3
licenciada	I5
licenciada pacheco	I4
lich*	C3W4
licha	C3W3
licu*	e5h3
licua*	b4e5h3
licuadora	b3e4h3
licuadora $	b4
lig*	R29
liga	R25
liga $	R5
liga de	R10
liga favor	R4
liga para	R4
liga que	R5
liga* de*	R13
liga* favo*	R6
liga* para*	R3
liga* que*	R4
liga* y*	R3
lim*	K11L8S3V-4W4a12d-3h4n-3
limb*	K9
limbo	K10
limbo $	K10
limi*	L6W6d-3
limi* de*	L4
limi* para*	W5
limit*	L7W5
limite	L6W5
limite de	L5
limite para	W6
limp*	S4V-3a3h5
limpi*	S3V-3a4h5
limpieza	a6
lin*	Q-3R28
link	R29
link #	R3
link $	R5
link a	R8
link de	R7
link entra	R3
link entran	R6
link para	R6
link*	R3
link* a*	R7
link* de*	R7
link* del*	R3
link* entr*	R8
link* es*	R3
link* para*	R6
linkc*	R3
linkcito	R3
linkcito del	R3
liq*	d5h3l7q-3
liqu*	d4h4l9q-3
liqu* a*	l9
liqu* con*	d4
liqui*	d4h5l6q-3
liquidar	d4
liquidar con	d4
liquide	l6
liquide a	l9
liquido	h3
lis*	C-3D-4E-3F-3H-4I6K5N7P9S-3T5U3V6W-3X-4Y4c-4d-3f4h-3i-3m9n-8o10q-6r-3
list*	B-3C-3D-3E-3F-3H-4I8K4L-3N4P6S-3U4V6X-4Y5c-4d-3f6g3i-4m9n-8o10p-3q-6r-3
list* con*	P4
list* de*	A4I7K6P7T6Y6a-3j-6m9n-3o-5q-3
list* otra*	V5
lista	D-3N3P5T7U6Y7c-3f7g4h-3l4m11n-9o-5q-4
lista $	m4
lista de	K3P5Q3T7Y6a-3f4j-4m8n-3o-3q-3
lista del	J3m3
lista en	k3
lista*	I8K5P4o-3
listado	I10K6P4o-4
listado de	I9K4o-3
listo	G4V10o20
listo $	G5o12
listo otra	V4
lit*	j5
litr*	h3j5
litr* de*	h3j3
litro	j3
litro*	j3q4
litros	j4q3
litros $	j6
lla*	D-3H-4L-5P-3Q-6T-5W-4a10c22d-3f5g3h8k9l3n-3o-3r12
llam*	D-3L-4Q-5T-4W-3X-3a-3c28d-3f7g3j-3k12l6q-3r8
llam* al*	c3
llam* el*	c7
llam* elba*	k3
llam* guad*	f-3k6
llam* perl*	k5
llam* sand*	l3
llam* urie*	l3
llam* y*	r3
llam* yuli*	l3
llama	M3Q-3d-3f9k8l6
llama guadalupe	k3
llama perla	k3
llama yuliana	l3
llama*	L-3Q-3c14r13
llamada	c11n3
llamada $	c8
llamar	c6
llamarles	K3
llamas	r15
llamas $	r9
llame	c9
llame el	c6
llame*	c15
llamen	c3
llamenme	c7
llamo	g3
llan*	a3h5
llan* de*	h3
llant*	a7h4j3
llanta	a6
llantas	h6q4
llav*	a7
llave	a6k3n-4
llave*	a4h3
llaves	a4
lle*	B-5C4E-5G-6H5I4J-5K-5L-5N-4P6R4S4T-9U10W-5X8Y7Z-4b3c-5e3g-4h6i6j5l-3m-4o-8p5
lleg*	A4B-3E-3G-3I3J-3N-3O14P-4Q-5R9S9T-5V3W-4X8Y10Z-3c-4d-4e-3h-3i-3j6m-3n4o-5p4q-7
lleg* a*	A-3C3H4I3L5R5S8U3W-3X5b4h-4j-4n-7
lleg* avis*	A4
lleg* ayer*	k4
lleg* el*	H-3Y7a7j4k3
lleg* gent*	f3h4
lleg* la*	O3V3
lleg* los*	X-4Y5j7
lleg* mens*	X6Y4n3
lleg* mi*	a4n5
lleg* nada*	H5R3
lleg* ning*	R3
lleg* otro*	V5
lleg* su*	R5n3
lleg* sus*	Y3
lleg* tard*	l5
lleg* un*	A4
llega	X6p4
llega a	C3X3
llega*	H3I7L3R4T-3W-3Y10h-3j4l4n10q-4
llegaba	Y4
llegado	R4n5
llegado su	R3
llegamos	H5I6n-3
llegamos $	I3
llegamos a	H5I3
llegan	X-3Y9
llegan los	X-3Y4
llegan sus	Y3
llegando	A3X3
llegar	F3L3a3l4
llegar #	F3
llegar a	L6
llegar tarde	l6
llegaron	j3n12
llegaron los	j6
llego	A4D4H5J-3Q-3R4S3T-3V5W-3X-4a6j7k5l-3p5
llego $	p5
llego a	H3S3n-3
llego aviso	A5
llego ayer	k3
llego el	a8k4
llego gente	f4
llego la	O3V3p3
llego mi	n6
llego nada	H6
llego otro	V4
llego su	n5
llego un	A4
llegu*	O8R5S6U3X5Y4a-4b5n-4
llegue	A-3O10R3S6U3Y4a-4b6n-4
llegue $	O8
llegue a	R4S4b5
llegue el	Y4
llena*	S4
llev*	A-3B-3C4D-3G-4H5J-3K-3L-6O-3P7S-4T-6U12V-5X-3Y-3a-4b8c-3d6e6f-3h12i11k-3l-4m-3o-4p5q5
llev* #*	F5h21q-3
llev* acum*	H5U-4
llev* buen*	H4
llev* de*	e3
llev* el*	H4d3h-4j6n11p-3
llev* en*	P4
llev* hoy*	U6
llev* junt*	C5
llev* la*	M3j3
llev* las*	a4n4r3
llev* mas*	i5
llev* otro*	i4
llev* rato*	n4
llev* regi*	U3
llev* un*	d5
llev* vend*	H-3Q5U7W6
llev* ya*	p5
llev* ☎*	C6
lleva	C7J-3U-7V-3a3d3e4i8j3n-5p7q7
lleva #	F4h6
lleva $	C4q8
lleva el	H4p-3
lleva juntado	p3
lleva la	e3j5
lleva las	a6
lleva ya	p6
lleva ☎	C8
lleva*	C-3H11I5P5W4a-3b-3d4h3
llevado	P5
llevamos	H13I5U3
llevamos $	H5I3
llevamos buena	H4
llevamos en	H3
llevamos y	H3
llevan	W5j4
llevando	d3
llevaron	h9
llevaron #	h10
lleve	P7e5h3n6
lleve la	P4
llevo	C-3U18W-3a-3b14h10i4j-3n5p-4
llevo #	h14
llevo $	U11b11
llevo acumulado	H5U-3
llevo el	h-4n8
llevo fiado	q3
llevo hoy	H-3U7
llevo rato	n4
llevo registrado	U3
llevo vendido	Q3U9
llevo yo	U4
llo*	D4a10
llor*	D4
llora*	D4
llov*	a13
llovi*	a7
lloviendo	a5
lo	A7B-3D3F3G-3H3I-7J6K-4O-8P6Q3R-3S7U7V-5Z10a-16d10e9g-3h3j-4l-7m-11n4o4q3r-11
lo acabo	C4n-4p4
lo acumulado	L3d9h-3
lo agarramos	l5
lo anterior	Z7
lo apuntes	J5
lo arreglamos	E3
lo borro	R5
lo cargaste	q5
lo checo	S5
lo consigo	S4
lo de	A13B-4E-3G-3H7J-5N-3Q6R-3T-3U-5V-5W3Y-3a-6b4d-4g6h4k-3l-4n9o-4p6q7r-3
lo dejo	e3
lo del	B3F3G3H6L5P12h-4j3n4o-3q5
lo demas	d5
lo doy	h4l4
lo escanee	R3
lo esta	G3e3
lo hago	S5f3
lo he	h3
lo lleva	i4q5
lo mandaba	Z3
lo mande	Z3
lo mando	S3Z3
lo maximo	o13
lo metieron	M4
lo mio	H-8N4P3U17b7d4
lo mismo	D3L5i8
lo pague	b3o4
lo platique	F3
lo pongo	Q4
lo que	A8B5C7D6E9F3G-4H3I-3K-4M-5O-3P3S-5U8V5X-3a-4c-4d7f-5g-4h3i-4j-7l-3m-4o-6p5r-5
lo quiere	e3
lo registrado	n3
lo registre	f4
lo registres	J4
lo registro	Q3
lo regreso	e7
lo repite	H4
lo suyo	C8
lo tengo	n3o3
lo trae	e3
lo trajo	e4
lo ultimo	n6q6
lo va	n3
lo vea	c3
lo vemos	S7
lo vendido	H14U-4
lo veo	c3
lo* acab*	C4n-3p3
lo* acum*	L4d9h-3
lo* agar*	l4
lo* agra*	q4
lo* anot*	D5
lo* ante*	Z7
lo* apun*	J7
lo* borr*	R3
lo* capt*	U5
lo* carg*	q3
lo* chec*	S3
lo* cobr*	d5
lo* cons*	S7
lo* de*	A12B-4D6E-3G-4H9J-6N-3Q6R-3T-3U-6V-5W3Y-3Z5a-5b4d-4g6h4k-3l-4n9o-3p6q3
lo* deja*	S3
lo* dejo*	e3
lo* del*	A4H5L3P12e-3j5n4o-3q5
lo* dema*	X3d5
lo* devo*	e3
lo* doy*	h4l4
lo* esca*	R3
lo* esta*	G3
lo* habi*	M4
lo* hago*	S3f4
lo* he*	h3
lo* insc*	J3
lo* inst*	c5
lo* junt*	d4
lo* llev*	i3q5
lo* mand*	S3Z9n3
lo* maxi*	o12
lo* meti*	M3q-3
lo* mio*	H-6N3P7U17b3
lo* mism*	D4L5i7
lo* pago*	F3q3
lo* pagu*	d3o5
lo* paso*	k3
lo* plat*	F3
lo* pong*	Q4
lo* pued*	L-3d6
lo* puse*	q4
lo* que*	A10B4C6D6E7F3G-5I-3K-4M-5O-3P4S-4T6U9V4W-4X-3a-4c-5d8f-5g-4h3i-4j-6l-3m-5n3o-6p3r-5
lo* quie*	e3
lo* reci*	n4
lo* reco*	k3
lo* regi*	J3f5n-4
lo* regr*	e6
lo* repi*	H3
lo* suyo*	C8
lo* teng*	n3o3
lo* trae*	e3
lo* traj*	e5
lo* ulti*	n6q3
lo* vea*	c5
lo* vemo*	S8
lo* vend*	H11U-3
lo* veo*	c3
loc*	M10
loca*	M10
loca* la*	M11
local*	M11
localiza	M6
localiza la	M5
log	B21
log $	B20
log de	B10
log* de*	B9
lor*	a3k4l16q-3
lore*	f3h-3k5l15
lore* renu*	l4
lore* ya*	l3
lore* ☎*	k5l-3
loren*	f3k4l14
lorena	k7l19
lorena $	l8
lorena dejo	l4
lorena renuncio	l5
lorena ☎	k7l-3
los	B4D4E5F-5I7K-7L8N-3O-8P5R-7S-4T-9V-4W7X6Y9Z-3c-9d5e4f4h-4i-8k-3m5o-8p6
los #	A5B3D-4E-5F-4G4H6I6L-6M3P4U8V-3W3a-8b9d6f-3h-8i-4j-5l-3m-3n7o-3p16q-3
los anuncios	X8
los avisos	Q4X7Y8
los azulejos	e3h-3
los cajeros	B3H3l6m-4
los camarones	G4
los cambio	d7
los cambios	B7
los canjea	Y4
los chilaquiles	a5
los clientes	D4W11
los conozco	r8
los datos	M6Q3j3n4q-3
los de	L6W9d-3q4
los del	D5I4
los demas	V4n3
los dieron	D4
los domingos	a3
los encargado	m4
los frijoles	a9
los gano	F5
los gaste	b3
los gasto	L3
los habia	G3
los inscritos	I4
los lunes	h3k4
los martes	j5
los mensajes	W3Y10
los mensajitos	X7
los mios	W5
los mismos	i5
los monedero	B4
los nervios	q3
los nombre	I3m14
los nuevos	I4
los numeritos	H3
los numero	H16m4
los panales	a6
los pasos	Q6
los pesos	q5
los prometi	F3
los puede	L5
los puedo	L11
los puntos	A-3B-4C7D8E12F-8G-6H-6I-4J-4L5N7W9Y-3b-9d3f7g6h5l-4n7p3r-3
los pusieron	G3
los que	D-3E6H-3I15L3a-3d4f-3h-4j-3m18q-4
los quiere	d6
los quiero	X-3d5
los recordatorios	X9
los registrados	I5
los sabados	j3
los tacos	Z4
los tamales	F5q6
los telefono	W3
los tenis	P3n3
los ticket	G9P4W6
los totales	H7
los ultimos	B4H7P3
los uniformes	j5
los use	P5
los uso	L3S7
los va	d4
los vendedores	l6
los vestidos	j5
los voy	d3
los zapatos	A3e5
los* #*	A9B3D-4E-5F-3G6H7I8J4L-6M3U9V-3a-9b11d7h-8i-5j-5l-3m-3n3o-4p13q-4
los* anun*	X10o-3
los* avis*	Q4X9Y9l-3
los* azul*	e4h-3
los* caje*	l7m-3
los* cama*	G3
los* camb*	B7d9
los* canj*	L7Y5d-4
los* chil*	a4
los* clie*	D7W9
los* cola*	m3
los* cono*	r9
los* dato*	M6Q4j3n4q-3
los* de*	H-3L6W4f3n-3q6
los* del*	D3I4Z3
los* dema*	V5n3
los* dier*	D3
los* domi*	a3j7
los* enca*	m4
los* frij*	a7
los* gano*	F4
los* gast*	J5b5
los* habi*	G4
los* insc*	I4
los* lent*	e3
los* lune*	h3k4
los* mens*	W4X6Y7
los* mios*	W3
los* mism*	i7
los* nerv*	q3
los* nomb*	I3m11
los* nuev*	I3
los* nume*	H14m3
los* pana*	a3
los* paso*	Q5j3
los* perd*	F3
los* peso*	q3
los* pier*	L5
los* prom*	F3
los* pued*	L14
los* punt*	A-3B-4C6D6E14F-10G-6H-5I-4J-4L5N7Q3W8Y-4b-9d3f9g7l-3n8q-4
los* pusi*	G3
los* que*	D-3E3H-3I16a-3d4h-4m20q-4
los* quie*	d9e3
los* reco*	X8o4
los* regi*	I6
los* repo*	X6Y3
los* taco*	Z3
los* tama*	F4q4
los* tele*	I4W3
los* teni*	P3
los* tick*	G6P3W4
los* tota*	H7
los* ulti*	B5H4P3
los* unif*	j3
los* use*	P8
los* uso*	L3S6
los* va*	d5n4
los* vend*	l6
los* vest*	j5
los* voy*	d4
los* zapa*	A5W3e4
luc*	a-3j3o7
luce*	i5
luce* deje*	l3
lucer*	l4
lucero	l3
lucero deje	l4
luces	i4j3
luch*	F4n3
luch* la*	F4
lucha	F3P4
lucha la	F4
lue*	D-3L3S15T5W6a4n7o4
lueg*	D-3S14T6V3W4a6n7o4p-3
lueg* me*	L3q3
lueg* te*	S3a7
luego	D-3S15W6a3d-3n7o6p-3
luego $	S6T8a-3n3o4
luego lo	h4
luego me	L3q4
luego te	S5a6
lug*	j6k4q5
luga*	j4k3q4
lugar	j5k3q4
lugar $	k3
lui*	A3J-4a6k3l5
luis	A3J-5a5k3l6
luis $	A4
luis pech	k3
luis registre	J-3l5
luis* pech*	k4
luis* regi*	J-4l7
luj*	o15
lujo	o12
lujo $	o12
lul*	k5l9
lulu	k3l6
lulu $	l8
lulu de	k3
lulu* de*	k3
lun*	G3H10M3O6S4U-4j4k10n-4o-3p-4
lune*	E4H10M3O6S6T-3U-3W-3Y3a3e3k7l-3n-4o-3p-4
lune* a*	H4
lune* abra*	k3
lune* empi*	k3
lune* prep*	k3
lune* ☎*	G4
lunes	D3H6M3O10T-3W-3Y3e3k9n-4o-4p-3
lunes $	D6H12O3U-3Y4a-3p-3
lunes a	H3
lunes abraham	k3
lunes empieza	k3
lunes ☎	G4
lup*	C3G4c3k3l6n-3q-3
lupe	C3G3
lupe $	G4
lupe lo	F3
lupe* canu*	C4G3
lupe* lo*	F5
lupi*	W4c6k3l4
lupi* vuel*	k4
lupi* ya*	l7
lupit*	H-3W4c4k3l6
lupita	W3c3l5r3
lupita $	c3
lupita ya	l7
luz	A4a4
luz a	n3
luz verde	A5
luz* a*	n4
luz* verd*	A5
m	D3S-3T8h3j3q6
ma	S-3a14f3
ma $	a7
ma:#	A3B5C-6D-7E9F16G17H11I4J-8L3M16N-3O-5P-6Q-6R-5S-3T-6U-6V-7W11Z-5a-8b-5c-6d4e19f-8g-3h9j-6k-5l-8m-4p-8q13r-6
ma:&	H-4M20P-3Q-3W3a-3e19h7k-3m-3q19r-3
ma:20/1	H5
ma:a	B3D-6E4F8G5I-3L-5M4N-4O-5P-6Q11R5S-5T-5V-4W11Y3a9b-6f7g-5j-8k13l14n-4o-9p-3q-7r-6
ma:abaj	G4
ma:abon	F7G3P6
ma:abre	R3W6f9
ma:abri	O3
ma:aca	O8
ma:acab	i6l5p7
ma:acce	R5k7l6m7
ma:acci	B5
ma:acla	K9
ma:acre	F4
ma:acti	B8H-4I7X-3Y8k3m5
ma:actu	W4
ma:acum	C5H5L5
ma:aden	m5
ma:afil	I4
ma:agar	Z3l4n5
ma:agra	o5
ma:agre	F4f3i4k8
ma:agua	S13
ma:ahi	S6m5o8
ma:ahor	J3S4V6W4p6
ma:ajus	B6E10J5P-3Y3n3
ma:al	D-3E3F8G5H3J-3M-4Q-4R4S3U-4X-3Y-3Z5f4g-3h4i7l4m-3n-6o-3p-4r-3
ma:alca	C3f3p3
ma:aler	J-3X14Y18
ma:algo	A9B4C3K11Y5
ma:algu	K8Q8T-3Y6c3n-4r3
ma:alta	I6f8k13m5
ma:amab	o3
ma:aman	O5
ma:anad	k5
ma:anda	B3C3K4f3l5
ma:ando	O6S4k3
ma:ange	o4
ma:ano	L3
ma:anoc	B3H3
ma:anos	a9
ma:anot	h3n6
ma:ante	C4H4L6W-3Y6i5
ma:anti	H6
ma:anul	q11
ma:apag	X12Y-3
ma:apar	E3P4m4
ma:apli	n8
ma:apro	A15Y7e-3
ma:apru	A10Q5
ma:apun	I5J6f6h5
ma:aqui	L3l4r6
ma:arre	E6o4q3
ma:ases	c10
ma:asi	G4J7e-3o5
ma:asis	r6
ma:asun	Z4c3
ma:aten	I-3c5
ma:ator	K8
ma:atra	V7e5r4
ma:audi	B5
ma:aume	F8
ma:auto	A14Q3X4Y6r8
ma:auxi	T12
ma:avis	Q3S5X14Y17
ma:ay	Z4
ma:ayer	B4H10K3M5U5W4l4n-3
ma:ayud	T11c3
ma:baja	F-4G9Q6W6e-3k-3l11n6
ma:bala	H3
ma:banc	W6
ma:bara	W8
ma:barr	f3
ma:beto	A5
ma:bien	A4F3K3o4
ma:bimb	W4
ma:bita	B8Q5W4
ma:bloq	l9
ma:bode	W8
ma:bols	Z3d3e3
ma:boni	F8
ma:bono	G3
ma:borr	G4H-4R3W10h-3l5q6
ma:bot	K3r6
ma:bren	B6
ma:buen	H7O18a4m-3o8
ma:busc	M15Q3h-3
ma:cada	P8X10Y4
ma:cadu	L9W3e3
ma:cafe	W3d3
ma:caja	A3H6K7M-3U3V3k5
ma:caje	B4H-3I-3J-3M8P-3Q7R4Y-4f-3k10l5m12
ma:calo	a7
ma:camb	B5C-3E6V6W7d5
ma:cami	Z7a4
ma:canc	B9G4H-3J8M-7Y6h-3q16
ma:canj	L6Y3d11
ma:canu	C4
ma:capt	J4U3h7k4q4
ma:carg	F3
ma:carn	Z7
ma:cart	e4
ma:casa	a8
ma:cash	L3d3
ma:caso	Q3Z3
ma:caye	p3
ma:cayo	H6
ma:celu	E4G3W-3Y4Z4h-5l3q-3
ma:cent	c12
ma:cero	C6E6
ma:cerr	K3
ma:chab	C5
ma:cham	l4
ma:chan	S5
ma:chat	Z8r3
ma:chav	O4f4
ma:chec	J3Q3S5m5n-4
ma:chis	G3S-4a6
ma:chol	W5n3
ma:chuy	k3
ma:cier	C7H7V5Y5l5
ma:cifr	H4
ma:clie	A-3B3D-3E4F5H-4I12J-3L5M4P5Q5S-3T-3V6W-4Y-3a-3e4f10h-9i7k-4l-3m-4o-3
ma:cobr	G-3I-3K5M10P-3U5d5h6k3n-3
ma:coca	W10
ma:coci	l3
ma:codi	R6
ma:cola	l3m7
ma:colg	K3
ma:coma	T9
ma:como	A-3B-4F-3H13I-3J6M4P-3Q20S-3T5W-5X-3a-5d-3e3f5h-4k3n-3q-5r6
ma:comp	B-4C-5D-3E3F8G3I5M5P14Q-3V-3W-4e7n-3o3p3q-7
ma:comu	c7
ma:con	A-3C-4D-3E-3K3M3Q4W-3X4Y-3Z3a-5b-4c11d10f-3h-8j-3l3n-7o5p10q-3r3
ma:conc	K3
ma:cone	R3W5
ma:conf	C3K14Z5o-3
ma:cong	K3
ma:cons	C4S3
ma:cont	H3J-3M5P-3V3Z9a-3c5h4k5m-5r9
ma:corr	A3C-3E10Q4l6n7
ma:cort	G3H14W-4X5Y6a4c-3o3
ma:cosa	T4
ma:crea	f6
ma:cuad	E7H4
ma:cual	H3K8M11Q3e-3n-3
ma:cuan	C9E-4F-5G-3H13I11L10S-5T-3U12V-3W-4Y10a8b-12c-3d-5e-4f-3h-4i-3j-6k-3l-4m5n-8p12q-3
ma:cuca	C4h3
ma:cuen	E5G5H4M-3S-4W6a4
ma:cuid	a4
ma:cump	L3
ma:da	f6l6
ma:dado	m9n3
ma:dala	q3
ma:dale	A4F4G-3V7k7
ma:dame	H6I3M3R3S5
ma:damo	L7
ma:dan	L4
ma:dar	F3Q8T4i3k4
ma:darl	F4
ma:dase	F3
ma:dato	M7S10
ma:de	A6B9D-9E3F4G4H7I7J-5K3M5N-7P4Q7R6S-9T-8V3W6X6a-11b-8g-7h-9j-11l5o-4r4
ma:debe	C5E4F3
ma:dedo	J3
ma:deja	E8H-4J17S3X4
ma:deje	l4
ma:dejo	H6K3l3
ma:del	A-5B7C3D-4G4H13J-3K7M8N-3O-3P4Q-3S-5T-4V-3W8X-3b-3c-3e8g-3h-8j-4k-4l9n-4o-4q-5
ma:dema	d3
ma:den	W5
ma:depo	W3a5
ma:des	J5
ma:desa	X3a6l7
ma:desc	G12P-3W7a3l3
ma:desd	I3L4O3P3U4
ma:dese	W3
ma:desh	q6
ma:deso	S6
ma:desp	S4U5h4l5
ma:deta	M6P8
ma:dete	A5
ma:devo	A4M-4Q4e23h-4k-3n5
ma:devu	L3M-3e16q-3
ma:di	q3
ma:dia	B4H18M4O6Q6U10a-4h-3n-3q-3
ma:diar	Y6
ma:dias	P3Y4l3
ma:dice	C4M6Q-3R3Y4q-4
ma:digo	S5p4r5
ma:dijo	r4
ma:dile	a3c3
ma:dime	B3C7H4M3T5n3
ma:dimo	G3
ma:dine	C3H4W3
ma:dio	B3
ma:dios	a11
ma:disc	Z5
ma:disp	C6T5
ma:dist	V3
ma:dobl	W4q3
ma:doct	f3
ma:domi	H5
ma:don	C7f4n4
ma:dona	C5F4P4h3
ma:dond	P5Q12
ma:dorm	H3
ma:doy	Q6S3k-3n4
ma:duda	H-5K20
ma:dudo	K12
ma:dupl	i6
ma:dura	L3
ma:echa	F5Y3e3q4
ma:edit	E4R3
ma:el	D-8H6J-4M6N-5O-7P9R8U-9V8W3X5Y7a6b-7c6f-8g-5h-12j-10l7n-8o-3q4r3
ma:elim	F-3G5l8q8
ma:ella	C3
ma:eloy	C4W4d3
ma:emil	W4m4
ma:empe	k3
ma:empi	f6
ma:empl	B6I-3M5P-3Q5W4k7l7m12
ma:empr	r5
ma:en	C3D-4E6G4J-3K9L3M3O-3Q-3R-3S4W11a7b-5c-3e-4f-4h-4i-5j-6k4m4n3o-4q-7r-3
ma:enca	R4k4
ma:enci	H-4U3Y9
ma:encu	M8
ma:ende	E4
ma:ener	H4
ma:enfe	h4
ma:enfr	H-3W5
ma:enla	R7
ma:enli	K5
ma:enoj	F4
ma:ense	I4K4Q7T10n-3
ma:ente	T4o4
ma:enti	c3
ma:ento	n4
ma:entr	H5K6M4Q-3R6T-3U-3k3l7
ma:envi	Z7
ma:equi	L3Z9k4m10
ma:era	J12T3Z16o5
ma:eran	G4
ma:eres	o7r23
ma:erne	l9
ma:erro	Z4
ma:es	A3B-3C3D-3E3J-4K-3M11S-3T-3W-4Z5a3d-3e-3k6l3n-4r15
ma:esa	A6p4q9
ma:esas	K4
ma:escr	Q7r5
ma:ese	B6C-3G3H4M-3V4Z5i-3p7
ma:eso	J7S4Z4a-3o11p3q6
ma:espe	A8S3V3
ma:espo	A-3X3
ma:esta	A8B4C3D-4E5I4J3K9M-3O-3Q-4S-5T-4W-4X-3a9c-3j-4m9q-3r-4
ma:este	H5f3r12
ma:esto	T5W4h4r6
ma:estu	B4H4U3
ma:etiq	W7
ma:ex	l4
ma:exac	E3T4
ma:exit	n3
ma:expl	Q9
ma:extr	F3
ma:fact	H4W10
ma:falt	A4F3K5h3k5
ma:favo	C4H7R3T-3U4V-3W-3c7f4h-3k6
ma:febr	H3P4
ma:fer	l5
ma:fin	H8
ma:fina	E3n3
ma:firm	A9K-3
ma:floj	H3
ma:flor	C5
ma:foli	M7e9h-5q10
ma:form	Q4
ma:fue	B5H6J3M14V4W-3a-3l9p-3
ma:fuer	F-3G3I3h4l3
ma:func	T5
ma:gana	L4
ma:gano	F4p3
ma:garr	h3
ma:gas	Z4a8
ma:gast	P4
ma:gent	I5c3l4m7
ma:gera	m4
ma:gere	B3Q6k6m3
ma:grac	H-3J12a3o7
ma:gran	Y5
ma:grup	Z5
ma:guar	n6
ma:gust	o8r4
ma:ha	B10P11U3
ma:habi	Y4k3
ma:habl	S3Z4c5r8
ma:hace	K-4P-3Q6T10a4h7
ma:haci	a4l3
ma:haga	J4d3
ma:hago	S5n4
ma:hall	M5
ma:han	I3
ma:hart	X5
ma:hast	o4
ma:hay	A9E5I4K12L3M-4O-3P-3S-4T12U-5V3W3X-3Y-3a3c5d-3e3j-5n-5o-3p-3r4
ma:haya	Y3
ma:haz	E3W7
ma:hazl	i4
ma:hazm	H3I4W4
ma:he	U4h3
ma:hech	B7
ma:heri	n4
ma:herm	a7
ma:hice	U5
ma:hija	L4Z6k3
ma:hijo	T3q3
ma:hist	B6P9
ma:hizo	B8H4M9Q4
ma:hola	O21
ma:hora	B3M5
ma:hoy	B4H19I3K4P-3Q-3U10l6n-3
ma:hubo	H6O10
ma:huma	c4
ma:iba	Z9
ma:igno	Z6
ma:igua	L4V-3i9
ma:impr	W12
ma:inac	l5
ma:inci	K13
ma:inco	K8k3
ma:indi	L4Q3T5
ma:info	M3o3
ma:inge	c7
ma:inha	l5
ma:inic	O4
ma:insc	B4H-3I13Y4f14
ma:inst	T8c4
ma:inte	K4Y3
ma:inve	W10
ma:invi	Q5R18k-3
ma:ir	p3
ma:ivan	l4
ma:ivon	l3
ma:izo	H5
ma:jaci	l4
ma:jaja	I3Z3a11
ma:jalo	n3
ma:jess	l4
ma:jose	l4
ma:juev	H4
ma:junt	C8H4I3f5p4
ma:jura	C3
ma:karl	Z5
ma:kier	T4Y3
ma:kilo	C3h3
ma:kita	X4
ma:la	A4C9D-9F4H5J-4K6L-7M10N-5O-6P3R3S-5T-9V-4W4X-3a7b-6e7f4g-5i6j-10q6r-3
ma:lado	Z5
ma:las	H6I-4J-5K13L7O-3Q6S-4T4U9V-3W11X11Y6Z-3a-4c-3e-3h-4j-4m-5n-6o-3p-3
ma:laur	l3
ma:le	B3C7D-5F6G3H-9I-4M5P6Q4R6S-4U-3W-5Y-3b-3c-4d-6e5f-5k-6n6p18
ma:les	K4L6
ma:libr	E3
ma:lice	I3f3
ma:liga	R14
ma:limb	K7
ma:link	R17
ma:liqu	l5
ma:list	I5Q3m9
ma:llam	Q-4c4f4k5l3r4
ma:llan	a5
ma:lleg	A3R5S4X5Y6p4q-4
ma:llev	C-3H6U3d5h5p5
ma:llov	a7
ma:lo	D-3H9I-4J3O-3P4Q6S10U6V-4W-5a-7b-3d5h-3j-3m-5n7o3q-3
ma:loca	M5
ma:log	B14
ma:lore	k3l7
ma:los	B4D-5E5F-4H5I10J-4L5M3R-3T-3V-4W10X7Y11a-4e-4h-7j-3m6o-3p5q-6r-4
ma:luch	P3
ma:lueg	S8
ma:luis	a6l3
ma:lune	M3S3Y7k4
ma:lupe	G3
ma:lupi	l3
ma:luz	A3K3
ma:madr	B3
ma:maes	C3P3
ma:mago	A3F3
ma:mal	E8J-4Z11h-4q3
ma:mama	a3
ma:mana	H4L5S3Y4a5h4
ma:mand	A5H4Q3R7W3X8Y8Z7l-3m-3q-3
ma:mane	Q5T6
ma:mano	F4U3h3
ma:manu	F3
ma:maqu	r5
ma:marc	C3c5l5
ma:mari	n5
ma:marq	W3a3c6
ma:mas	F6I11J-3P-3T6U3V10i3k3r-3
ma:mayo	L3
ma:me	A4C-3D-6H6I-6M4S3T5X10Y13a-7b-4c7d-3e4g-3i-4j-4k3m3n3p-3q-7
ma:medi	K3M3e7
ma:mejo	I7J3a5o-4
ma:meno	F-4G9X4
ma:mens	H5W4X4Y7Z6c4n3
ma:menu	T7
ma:merc	W3e5
ma:mero	S3U3h3o7
ma:mes	B3H13I5W3
ma:mesa	a3
ma:meta	H3J4
ma:mete	e5f8h5k6
ma:meti	B6M5U6
ma:mi	A14D-3H-4I-3J-4K-7M-4N-3O4R6S-3U18V-3W3Y5Z5b-3c-5g-3i-3j-3k3m7n-4p-4r3
ma:mias	U7
ma:miem	I7
ma:mien	l3
ma:mier	H4
ma:mijo	H4
ma:mini	L3
ma:minu	S4
ma:mio	H-3U5
ma:mira	C8
ma:mire	k3
ma:mis	H-3I10P-4Q5U13W8Y-3m4
ma:mism	V-5X-3i17p7r3
ma:modi	E4W7
ma:modo	Q3
ma:mome	S4
ma:mone	E5F4G4I4P3b-3d3f9r4
ma:mont	C5M5Q3
ma:move	E3
ma:movi	B11P8Q3T4d-3m-3
ma:much	Q3R3X3k4l4m3
ma:muer	H3
ma:mues	P5m3
ma:muje	I3
ma:muy	O3o7
ma:nada	H3J24U3Z5o-4q-3
ma:nadi	J9
ma:nanc	k3
ma:naye	l5
ma:nece	E3J5M3W3c3
ma:nego	W5
ma:ni	E4J9K3T5
ma:nieg	A3
ma:ning	J11K3
ma:nino	Z3
ma:no	A3C-4D-6E4H-4J16K14L3N-4O-4P-4Q3R4S-6U-4V-5X12Y-3Z12b-3c3g-3i-4j-4k-5l11n-5o-7r-7
ma:noch	S5X4
ma:noma	E4H6U5q3
ma:nomb	B3H-4Q-3U5k3m5
ma:nomi	W8
ma:nos	H5a3e3
ma:nota	M7e5q3
ma:noti	X13Y15
ma:nov	H7
ma:novi	H4
ma:nuev	H-3I3J-3R6f8i3k14n5
ma:nume	C5E-3H6I3Q-3W-5c6f3r3
ma:nunc	q4
ma:o	A-3H8I4L12M-3c-4l-4m4n8p5q-3r14
ma:octu	H6
ma:ocup	J-3R3X3c3d3o3
ma:ofel	G3l4
ma:ok	A9
ma:olvi	M4i3
ma:onda	H4O11
ma:opci	T5
ma:oper	J3K9M5
ma:orde	F3
ma:orit	S7
ma:otor	F5
ma:otra	R5T6W6Y7a3i12k5n-5q-3
ma:otro	F5H-4Q3R3V11Z8i6k5n-4
ma:oye	K5O3
ma:pach	f3
ma:padr	I5
ma:paga	C-3L5W5d8
ma:pago	d3
ma:pagu	a4
ma:pal	F3Z7
ma:palo	A3
ma:pame	m4
ma:pan	W3i4
ma:para	A6B-3C3F4G3L5P-3Q11R8S-3T5U-4V-4W-3X5Y-4Z5a3b-3f-3h-4j-4k6l-6n-3o-3
ma:paro	M-3n7
ma:part	H-3U7a7l3
ma:pasa	A5E-3H6P3R3a-3i4m4n-4p3
ma:pase	R3V3a5
ma:paso	K4O3Q8S3k3q-3
ma:pech	k3
ma:pedi	T5W3e3n5
ma:pedr	l3
ma:pend	A3H-3K21Y5
ma:pera	S8
ma:perd	K6T9Z5
ma:perf	o9
ma:perl	J4R3W6Z4
ma:perm	A8k3l6m3
ma:perr	a7
ma:pers	H-4I4U5V3k7m10r5
ma:peso	C-3G3L6M5W5e5h7p-3
ma:peti	A10
ma:pico	M3q3
ma:pida	Y3
ma:pide	E3Q6W6
ma:pidi	A7
ma:pila	i3
ma:pint	e3
ma:plan	m5
ma:plat	F3c4
ma:pon	E5
ma:ponc	R4a4
ma:pone	T3W6k3
ma:pong	Q4
ma:ponl	E6G3W5Y3h-4
ma:ponm	A-4Y7c5k3
ma:por	A7B3D-3F4H-4K10L8M5O5P7Q-4S-4W-7Y5a-7b-3c3h-7j-3k-4l4n-6o5p-4r-4
ma:porc	L3W5
ma:porq	G4f3
ma:prec	W10
ma:preg	J3L3T5X5
ma:prem	Q3
ma:pren	Y5
ma:pres	W5
ma:proc	Q5
ma:prod	U3e6
ma:prof	P4
ma:prog	I9f5
ma:prom	F4W9
ma:prop	U3
ma:prov	S4W4c4
ma:prox	V12
ma:publ	W6
ma:pued	E-3L3Q8T11k6l7m5n-3q-3
ma:puen	a8
ma:puer	W5
ma:pues	C4o10
ma:punt	A5B3C9D-7E9F10G11K-3L13M-4Q3X-4a-3b-7c-3d11e-6g-3h-5k-4l-4m-3p6q-5
ma:pusi	M4
ma:puso	r5
ma:que	A6D-11H3J-10K8M6N-5P3Q6R3S-7T12U6V5W5Z-9a-4b-8c3d-3g-5h-6j-10k4m3o-4p5r4
ma:qued	C3E3K11L-3P-3U-3W5a4b-3o9p5
ma:quej	c3
ma:quer	Y3Z4a5
ma:quie	A-3B14D-3G-4I9M12N-4P7S-4T-3U-4V7Y8a-5c3e-5g-4h-4j-3m11n-7p-3q-6r6
ma:quin	H6W7
ma:quis	c4e5
ma:quit	B4G11Q7X7d-3l11q4
ma:quiu	O8
ma:rami	l3
ma:raro	B4E3
ma:rast	B7M4
ma:rati	S3X5h4
ma:rato	S5
ma:raza	I3
ma:razo	M3
ma:real	c3
ma:reba	G7
ma:rech	A4
ma:reci	Y5e4i3
ma:reco	A-4G3X8Y10
ma:reem	e15
ma:reen	R6
ma:refr	W4
ma:rega	B4F6G3p4
ma:regi	G-3I6M5P-3Q5U7V-3W-4f5h6k6m5n-3
ma:regl	L6
ma:regr	H-3L6Y5e15h-4i3k3
ma:rela	m5
ma:remu	G3
ma:rent	a10
ma:renu	l11
ma:repi	i6n4
ma:repo	F3H6X9Y11q-4
ma:requ	W8
ma:reso	K14
ma:rest	G16p4
ma:resu	H6X4Y6
ma:reti	G10
ma:revi	A3C7G3K8q6
ma:rifa	W3n6o6
ma:rigo	W3
ma:rube	k4
ma:saba	H3M4
ma:sabe	H3K7T5n-5
ma:saca	G6H3l6q4
ma:saco	M6Q5
ma:sald	B3C13D-3E10F5G5L6W-4b-3c-3f-3i-3p10
ma:sale	m6o9
ma:salg	Q3d3
ma:sali	H8P4a4
ma:salu	O10
ma:saqu	n3
ma:sat	W3
ma:se	C-8D-6F5H7I7J-3K9L5M7O-3Q11R3S-4U-5V3W-7X-5Y-4Z4b-4c-5j-4l7m-5n7q-6
ma:segu	C3S6c-3i5o4
ma:sema	B4H9K3O3Q3
ma:sena	n3
ma:seno	B-3C8H-3L-3M5P8V3f5n-4
ma:ser	E3
ma:serv	F3o3
ma:si	A7C4H3K9L4T-3V4W-3X-3Y15a-4e-3k-3n6
ma:siga	l5
ma:sign	K3
ma:sigu	K6V15m5n-3
ma:sile	X14
ma:sin	A3K12Q3U3X3Z4h3n-5q-3
ma:sirv	T6
ma:sist	W3l3m4r3
ma:sobr	G5e3p4
ma:soci	H3I5
ma:sofi	k3
ma:soli	A6H-3Y4c3n3
ma:solo	J3Q3U5Y3c-3r5
ma:somo	I3
ma:son	C-3E3I5L4Q6m3
ma:sopo	c6
ma:sosp	B3
ma:soy	T4
ma:sra	C6
ma:su	C5F5Q-4R7c4e3f3k8p4q-4
ma:sube	F5W6k4
ma:subi	W4
ma:sucu	W8m3
ma:sueg	f4
ma:suel	W5
ma:suma	F7H3k4p6
ma:supe	c3o4
ma:sus	C-3P9S4W-3d11
ma:susp	X4l3
ma:tal	H11
ma:tall	C3
ma:tama	a4
ma:tamb	H3L9k3
ma:tant	C-3I5P8X5i3
ma:tard	K4S5l3
ma:tarj	h3
ma:te	B-3H-4Q-6S17T12W-3a4c4h-3m-3o6r11
ma:tecn	c9
ma:tele	Q4Z5c4m3r3
ma:tene	I3K3L4k5
ma:teng	A9E6H-3I6O3P-3a-3b-4m9n-3
ma:term	L4W3l4p3
ma:ti	Z9
ma:tia	W3
ma:tick	M7Q3W3e5q16
ma:tien	C10F-3L-3P4X6j-3m7p3r4
ma:tira	K4q4
ma:toca	V3
ma:toco	B6
ma:toda	K7W6f3m3n-4p3
ma:todo	B3I4J3Q-4T6W3Y7e3
ma:toqu	J-5Z7
ma:tort	W3a5d4
ma:tota	H12I4Q3Y4
ma:trab	H-3I-3K9a-3k4l5m9n10
ma:trac	K3n-3
ma:trae	C10E5I4K9P4W-3a4d3p3q-3r-3
ma:traj	a6e8
ma:tran	W6
ma:trat	r5
ma:tu	a6r11
ma:tumb	G5
ma:turn	H3K4V3
ma:tus	T5
ma:ubic	M7
ma:uc	f3l3
ma:ulis	k3
ma:ulti	B3P5p4q6
ma:un	C4D-3E6F4H-7P-3Q12S7T-3c9d-4e3f3j-3k7l-3m-3n-4p-3r4
ma:una	C-3H-8M10P-4Q8R3W4a-3e6h6i4m-3n-5r7
ma:une	W5
ma:uno	V6f3
ma:ups	Z8
ma:usa	d3
ma:usan	L8l3
ma:usar	d6k3
ma:uso	T8
ma:uste	c7r6
ma:usua	k5l5m4
ma:uy	Z3
ma:va	H12M-3Q-5U-4a4d5i3k8l3o7q5
ma:vaca	W4
ma:vale	L5
ma:valg	M-3W5q3
ma:vali	A3L3
ma:vamo	H11V4
ma:van	k3
ma:ve	C5Q3
ma:vece	B3K3i3
ma:veci	P3
ma:vemo	S6a7
ma:vend	B-3H7M5R5U4a-3h4k11m5q-3
ma:veng	S6a3c5
ma:vent	A-3C-3E-3F-3G-4H8I-4J5K11L-3M9P-4Q4S-3T-3U5W-4Y3c-3e5j-3n-9p5q12
ma:veo	Q11
ma:ver	A8B11C13E-3F-3H6K6P9Q3T3U-3W-6a-4b-3c-3f-4h-3k-4m16o-3p-3
ma:verd	A3
ma:vere	K3
ma:veri	C6
ma:ves	Y4m3
ma:vez	F3P4V-4W4Y5a5n-4
ma:vi	n4
ma:viej	Q4
ma:vien	P6V8
ma:vier	H4
ma:vige	L5
ma:vino	P8
ma:vist	A3
ma:vola	K5
ma:volv	T3
ma:voy	A3h5
ma:vuel	Y7e3
ma:y	C-3D-5E4H13I-3K-3L-5M7S8U-5V3a-5b-3e5h-3l4n-6p6q-5r3
ma:ya	B-4D-4H7I7K3L-4M-6N-3O10P-5S-3U-6V5X9Z-4a4b-5h-6i-4j-4k3l12m4n3o4q-5r-4
ma:yese	m3
ma:yo	A5H-8I-3U31h11p-3
ma:yoli	C6P4
ma:zapa	A3W3
ma:☎	A-5C19D-5E15F16G17H-10I-6J-5K-5L-8M-9N-3O-4P25Q-6S-4T-5U-4V-4W-11X-4Y-4Z-4a-8b-4c4d9e16f16g-3h7i-5j-3k15m-5n-7o-4p-8q-7r-4
mad*	B5X4o5
madr*	B4X3o8
madre	o4
madru*	B5
madrugada	B5
madrugada $	B5
mae*	C4P4W-3f5h3n4
maes*	C3P3W-3f4h3n4q-3
maes* es*	F4
maes* ines*	C3
maes* porq*	G3
maest*	C4P3W-3f6n5q-3
maestra	C4P4d-3f6h4n3
maestra $	n3
maestra es	F3
maestra ines	C3
maestra silvia	P3
mag*	A4F3V3h3j3k3
magn*	h3j3
magna	h4j3
mago	A5F5V4k4n-3
mago $	A5V6
mago activala	k5
mago en	F4
mago* acti*	k3
mago* en*	F6
mal	B3C-6D25E16F8H-3J-5O-3Q4T-3Z16a-4b-3d-5f-3h-17i-4j-3l-3n-4q30
mal #	h-12q15
mal $	D7E4Z10n-4q16
mal a	B4
mal arreglalo	q3
mal borrala	q4
mal dado	G3
mal el	D3Z3q6
mal es	E4
mal eso	q3
mal hay	E3
mal la	D3
mal puesto	Q3
mal servicio	D8F5
mal su	E5F4h-3
mal*	D9W3a13e8n3o-3q-3
mal* #*	h-12q16
mal* a*	B5
mal* dado*	G4
mal* el*	Z3q6
mal* eso*	q3
mal* hay*	E3
mal* serv*	D9F7h-3
mal* su*	E7F4h-4q3
mala	D7
mala $	e3
malo	W3e3n5
malo $	W4
mam*	B3L3R4W6Z3a11b-3n-4
mama	B3L3R4W4a10n-3
mama $	B3R4W5a6
mama a	L4
mama es	F3
mama* a*	L3
man*	A3F5H3I-4J-4K-5L-5M-3N-6O-6P-9Q9R9S10U3V-5W4X12Y11Z13d-7f-7h3i-5j10l-6m-8n6p-7q-7r-4
mana*	Q-3S12U3V-3W7Y4Z-3a3h3j4k5l-3o6
mana* cuan*	H3
mana* deni*	k4
mana* es*	a8
mana* lo*	S13
mana* no*	W3a4
mana* que*	H8K3
mana* te*	S4
mana* y*	D3
mana* ya*	n3
manan*	H3Q-3S8U5V-3W5Y4Z-3a4j6k5l-4o7
manana	Q-3S8U4W6Z-3a4j5k5l-3o7
manana $	H-3L3M3S-5W10Y3k-4o8q3
manana cuanto	H4
manana denisse	k4
manana empieza	k3
manana entra	k3
manana es	a8
manana lo	S9
manana no	a6
manana que	H6
manana te	S5
manana ya	n4
manc*	a5e5
manch*	a8e6
manches	a7
mand*	A7B-4C-3D-3E-4G-5H9I-3K-4L-8M-3N-4O-3P-5Q5R11T-5U-4V-3W7X16Y11Z13b-4d-5e-4f-3g4h4i-3j7k-3l-5m-4n8o-6p-3q-4
mand* #*	F5
mand* a*	A4W3Z4h5
mand* al*	Z3
mand* algo*	A4
mand* con*	c5
mand* cosa*	X7
mand* de*	n6
mand* diar*	H-5Y7
mand* el*	R8W4X4j7
mand* en*	S3W3
mand* eso*	Z3
mand* foto*	Q3g4j4
mand* invi*	R4
mand* la*	A5Q6R3Z5j4n-4
mand* las*	S3X-3Y9
mand* link*	R3
mand* lo*	H12
mand* los*	I3Y5
mand* mal*	Z5
mand* mens*	W3g3
mand* mi*	Z7
mand* nada*	X6
mand* ofer*	X5
mand* otra*	n7
mand* por*	R4
mand* solo*	Z5
mand* tele*	W3X3
mand* todo*	Q3Y5
mand* tu*	a10j-3
mand* una*	h7
manda	Q4R4W4j3
manda invitacion	R4
manda la	Q4
manda*	A3C-3G-3H7L-5Q6R5S-5U-3W5X8Y8a3c3d-3e-3f-3g-3j10l-3m-4o-3q-3
mandaba	Z3
mandado	J3b3d3h3
mandado $	J3b3
mandala	h3
mandale	F3W3
mandale #	F5
mandale telefono	W4
mandales	W3
mandame	H4I3Q-3R5W3X-3Y12Z-3a5c5j7m-3
mandame el	R5W3j5
mandame la	A5j3
mandame lo	H12
mandame los	I3
mandame tu	a10
mandamelo	A3H3
mandamelo $	H3
mandamelo a	A4
mandan	j12
mandan $	j6
mandando	X8
mandando ofertas	X4
mandar	Q7Z6n4
mandar $	n4
mandar a	Z3
mandarle el	R3
mandarme	X3
mandaron un	k3
mandas	r3
mande	H4J7Z12h-3n7
mande $	n4
mande el	H5Z3
mande mal	Z5
mande*	X17Y12j-3
manden	X10
manden $	X5
mandenme	Y7
mandes	X12
mandil	f3
mando	A6S8X-3Z12a-3h7j-3n7o-3
mando $	S4n11
mando el	R3
mando en	S4
mando foto	g3
mando las	S3
mando mi	Z5
mando otra	n6
mando solo	Z7
mane*	Q13S10T4j10n-3
mane* de*	Q5
manej*	S10T5j8
manejan	j12
manejando	S6
maner*	Q14
manera	Q13n-3
manera de	Q7
mani*	D3T4
manif*	D3
mano	F4U4d5
mano #	F5
mano $	H-3U5
mano larga	B3
mano*	H-4S5U3l5
mano* #*	F4
mano* en*	l4
mano* larg*	B3
manos	H-3S4l4
manos en	l3
manu*	B6E6F8G5P-3d-3
manu* ☎*	E7F3
manua*	B7F8G6P-3d-3
manual	E4F3
manual ☎	E5
manuales	B4
manuales $	B5
manualmente	F4G6
manualmente $	F8G6
many	C4b5
many points	C5b6
many* poin*	C5b5
map*	a-3j7
maq*	c6r7
maqu*	D3c5r9
maqui*	D4c6r8
maquina	D4c6r7
maquina $	D4c4r6
mar*	A-4D-3E3G-4J-4N-3Q-4S-5T-4U-3V-3W5X-3a10c22d-3e-4f4h3i-4j4k3l9m-3n3o-6p-4q3r-3
marc*	C5R3S-4T-4a4c18l10n6
marc* #*	E3n-3
marc* al*	a4c3
marc* de*	j4
marc* erro*	R4n5
marca	C7R5
marca #	E3
marca $	C5
marca error	R3
marca*	T-3c16n3
marcame	W3c8
marcar	T-3c7
marcas	j3
marcas de	j4
marce*	f3
marco	a4n5q4
marco error	n5
marco*	l9
marcos	l5
marcos $	l5
mari	b3
mari*	R4f4q3
mari* marc*	R3
mari* reti*	l3
mari* ☎*	f4
marib*	f5n4
maribel	f3l3
maric*	h4l3
maricruz	l4
maricruz retira	l3
marid*	W3q6
marido	W3g3q5
marido $	W3
maris*	R4
marisol	R4
marisol marca	R4
marq*	W4a3c11
marq* por*	c8
marqu*	W5a4c12
marque	a4c3
marque $	a4
marquen	c8
mart*	F3H3O4h3j7k3n-4
mart* #*	H4
mart* a*	E4
mart* ceti*	k5
mart* que*	q4
mart* renu*	R3
marte*	B3H6L3O5P3j7n-4
martes	H5O4j6n-3
martes #	H4
martes $	B4O4
martes que	q5
marti*	E3R3
martin	f3k4
martin cetina	k4
martin renuevale	R3
martina	E5
martina a	E3
mas	A-3C-6D6F11G4I17L3M-5N-4O-6Q-9R-4S12T12V15W12X9Y-4Z-4a-8c-6d-9e-6f-8g-4h-5i13j-8k5l-4m-6o-6p-6r-9
mas #	F3h3
mas $	D12F-3I7L7M-5Q-4S-3T4V7W3a-4d-3h-5i9n5o-4q8r-3
mas a	G5i6
mas beto	k3
mas clientes	B8I-4
mas compra	F6
mas compro	M3W4
mas consentidas	I4
mas de	I4U4b5h-3i3
mas dona	G7
mas el	h3
mas favor	k10
mas fieles	I4
mas fueron	G4
mas grande	M3a4
mas ha	P5
mas hay	T5V4
mas hombres	I3
mas me	q3
mas mensajes	X4
mas ni	E13G-6
mas para	F4
mas por	X5i4q-3
mas puntos	C-3I11
mas que	H3
mas sabes	T5
mas saldo	I4
mas tarde	S6n3
mas vieja	A3
mas y	V13
mas*	j5
mas* #*	F4
mas* a*	G5i6
mas* al*	S4
mas* beto*	k3
mas* clie*	B10I-5
mas* comp*	F4M4W4h-3
mas* cons*	I3
mas* de*	I3U5V4b7h-3
mas* desc*	G3
mas* dona*	G5
mas* el*	G3h3
mas* favo*	k11
mas* fiel*	I5
mas* form*	V5
mas* fuer*	G3
mas* grac*	J3
mas* gran*	M4a5
mas* ha*	P5
mas* hay*	T5V3
mas* homb*	I5
mas* me*	q3
mas* ni*	E9G-4
mas* no*	J3
mas* para*	F6
mas* por*	X6i5q-3
mas* pued*	T4
mas* punt*	C-3I15
mas* que*	K3
mas* quit*	q3
mas* sabe*	T3
mas* sald*	F3I7
mas* tard*	S17
mas* y*	V11
masa	j5l4
masa al	l4
masa* al*	l4
mat*	a6h3j3k4l3
mate	a6
mate $	a7
mate*	l3
mate* ponl*	l3
mater*	l4
maternidad	l4
maternidad ponla	l5
matr*	j3
matri*	h3j4
matrimonial	h3j4
matu*	k5
matu* ☎*	k5
matut*	k6
matutino	k5
matutino ☎	k5
mau*	A5B7k4m3
maur*	A6B7k4
maur* caje*	m3
maur* entr*	k4
maur* esta*	A8
maur* hoy*	B7
maura	A4B6k4m4
maura cajera	m3
maura entre	k4
maura esta	A4
maura hoy	B8
max*	o8
maxi*	o13
maxim*	o12
maximo	o12
maximo $	o9
may*	D3L3f3h-3j7
mayo	f3
mayo $	H4
mayo*	L5j6
mayor*	L3j7
mayoreo	L5j8
mayoreo $	j6
mayoreo tambien	L4
mayr*	k4
mayra	k3
me	B-4D9E-6F-9G-6H3I-13K-6N4O-8P4R-5S4T7V-6W-3X7Y9b9c10d-6e4g12h4i-10l-7n3p-4q3r7
me abonaron	D8
me acaban	h3
me acuerdo	M4m7
me alcanza	b15
me anota	g5h6
me aparece	b5
me aparta	j3
me apunta	g4
me apure	q4
me arrepenti	N3Y5g-3q6
me atienda	c8
me atiende	T3
me avisen	X3
me avisos	H3n3
me ayuda	E4c7k3
me bajaron	D6
me borraron	r3
me borro	H4
me brinque	Z4q4
me canse	D11
me cayeron	D3
me cayo	S3
me cobraron	D4P6
me cobro	n3
me compraron	h4
me compro	h4
me confundi	Z9n-3q12
me contaron	B4
me contesta	r5
me contestas	D4r4
me conteste	c5
me cuadra	H6
me da	Q3n7
me dan	D6L7b-4
me das	P3b6g4n4
me den	L3
me descontaron	P3
me despiertas	X3
me devolvio	e4
me dice	d4
me dices	C6D-3U4Y4b5p-3q-3
me dieron	P5b6n4
me diga	Q4S4n-3
me dijeron	A3Q5
me dijiste	n8
me dijo	b3g5h3
me dio	D5f4h4
me diste	R6
me duele	a12
me encargo	F3
me encontre	W3
me equivoco	Q5
me equivoque	G5Q3Z6q9
me escriban	X8
me escribas	X4
me escribe	r7
me escriben	r6
me espera	S10
me espero	n12
me esta	H5h-3n-3p6r7
me estan	B3
me estas	c3
me este	X6
me explicas	Q4
me explico	c4
me fallo	q6
me falta	D5M4S3V3n-3
me faltan	V3b5
me falto	q3
me fue	Z10l3
me fui	Z4
me gano	q4
me gusta	N5o8
me gustaria	D-3Y3b-3d6
me ha	P3
me habia	n4
me hablar	S10c-4r4
me hable	c9
me hace	D3U3Y3l3n-3
me hacen	B4
me haces	D5H5
me he	P4b-3g5
me hice	T7q3
me hicieron	D3
me hizo	H3a5
me huele	B3
me inscribe	g8
me inscribieron	N5g-3n5
me interesa	J9N5X-3Y3g6
me interesan	X3
me juntaron	S4
me junto	b4
me la	c4e5q4
me las	X-3Y4h3
me llame	c9
me llamen	c3
me llamo	g6
me llega	X3
me llegaba	Y4
me llegan	Y5
me llego	A6D3H4S-3f3h3n-3
me llegue	Y7
me lleguen	X5
me lleve	P4e4
me lo	G4H4N4W3e6g-3h5
me los	d7
me mandaron	k3
me manden	X6
me mandes	X7
me marco	n4
me marquen	c5
me olvida	Q3T3
me pagaron	h4
me pago	h8
me pasas	j3
me paso	h5
me perdi	T15
me pide	p3
me piden	E5f3j5
me pidieron	e-3q4
me podria	H5m5
me podrian	c3
me pregunta	L6
me preguntan	j6
me puede	T5c4
me pueden	c4
me puedes	C4T6Y3
me puedo	L-3b3g4
me puso	T4
me queda	d4p-3
me quedan	a6b7n-3
me quede	T4n3
me quedo	K3T5b5n-3
me quejo	c4
me quiero	N4g6
me quitaron	D10
me regalaron	P3
me registraron	D3n4
me registras	O-4g4h6
me registro	g6
me regresan	e4
me regresaron	b5e4
me respetaron	D4
me resuelve	D3
me robo	l4
me sale	J-3P3m7n7
me salen	H5
me salgo	N9
me salio	n3r3
me saque	n3
me sirve	L8r-3
me sobro	b3
me suman	L7
me sumaron	n6
me tienen	A3P3
me toca	L3V5W4a-3o4
me tocan	L3
me trae	a3e3
me trajeron	M3
me trajo	f3
me urge	c3j5
me va	n3
me van	V3h8
me vas	Q4
me vayan	r4
me voy	H5J6N3a8n-3o4
me* abon*	D9
me* acab*	h5
me* acep*	f7j5n-3
me* acue*	M4P4m6
me* alca*	b13
me* anot*	g3h3
me* apar*	b5j5
me* apun*	D5g5
me* apur*	q4
me* arre*	Y7q5
me* aten*	D3c3
me* atie*	T4c9
me* avis*	H3X3Y8n6
me* ayud*	E3c11k6
me* baja*	D7
me* borr*	H3L4
me* brin*	D3Z5q3
me* cans*	D8
me* cobr*	D7P3
me* comp*	h10
me* comu*	c5
me* conf*	Z13q12
me* cont*	B3D4c6r7
me* cuad*	H6
me* cuen*	D3
me* da*	Q3n5
me* dan*	D6L8b-4
me* das*	P5R3g4n6q-3
me* den*	L3
me* desc*	D6P4
me* desp*	X4
me* devo*	e3
me* devu*	e7
me* dice*	C3D-3U4Y6b3d4n3q-3
me* dict*	q4
me* dier*	P4b4h3n6
me* diga*	Q3S4X6
me* dije*	A3Q3b3n3
me* diji*	n7
me* dijo*	g3h3
me* dio*	D5f5h4
me* dist*	R6
me* duel*	a12
me* enca*	F5j-3o8
me* enco*	D-4W4r6
me* entr*	j4
me* envi*	Y3
me* equi*	G3Q8Z6n-3q9
me* escr*	X12r13
me* espe*	S7n9
me* esta*	B3D6H5n-5p8r7
me* este*	X11
me* expl*	L3Q3
me* fall*	q6
me* falt*	D3L-3M3U3V7b9n-4
me* fue*	H-3J4U3Z9l3
me* fui*	Z4
me* gano*	q3
me* grit*	D4
me* gust*	D-3N3Y4d5o6
me* ha*	S4
me* habi*	n3
me* habl*	S7c5r5
me* hace*	B4D8H3U3Y3c3l4n-4
me* haga*	Z3
me* he*	P3g4
me* hice*	T8q6
me* hici*	D3
me* hizo*	H3a5
me* huel*	B3
me* insc*	D-3J8g5n6
me* inte*	J4N5Y4g7
me* junt*	S4b4
me* la*	e3n3q3
me* las*	Y3
me* liqu*	h6q-3
me* llam*	c9g4
me* lleg*	A8H4X3Y13f3
me* llev*	e5j3
me* lo*	G3H3N3T3e4h3
me* los*	d10e5
me* mand*	A4J-3X14k3
me* marc*	C3n5
me* marq*	c8
me* noti*	Y5
me* olvi*	T3
me* paga*	h3
me* pago*	h8
me* pasa*	P4c-3j5
me* paso*	h6
me* perd*	T13
me* pide*	E8h-3j4
me* pidi*	e-3q3
me* podr*	H5m3
me* preg*	L7j5p6
me* pres*	S4a3j-3
me* pued*	C3L-4T6Y3b5c5g7q-3
me* puso*	T3
me* qued*	C-3K4T7a5b13d4j-3p-5
me* quej*	c3
me* quie*	N4g8
me* quit*	D11P3b-3
me* rega*	L4P3
me* regi*	N4O-4P-3g8h5
me* regr*	c5e9
me* resp*	D4
me* robo*	l4
me* sale*	C5H4J-3P3m11n4
me* salg*	N7Q3
me* saqu*	n3
me* sirv*	L6
me* sobr*	b5
me* suma*	L4n5
me* supl*	k4
me* tien*	X4
me* toca*	L6V3W4a-4o6
me* trae*	a4e3
me* traj*	f3
me* trat*	D7
me* urge*	c3j6
me* va*	k5
me* van*	h9
me* vaya*	r5
me* venc*	L3X3
me* voy*	H6J5N3a8n-3o4
me* vuel*	L3
mec*	o6
meca*	f4o7
mecan*	f3
mech*	h3
med*	C-3K4L3M3Q7S-3T3d-4e9g3h5j4q-4
medi*	C-3D3K4L4Q5S-3T3d-3e8f-3g4h6j4q-4
medi* capt*	Q4
medi* de*	L3
medi* hora*	D6
medi* la*	e3
medi* o*	j4
media	D4Q6
media captura	Q3
media hora	D4
media*	K4n3
medias	K4
medias $	K3n3
medic*	L5S-3a5e8
medicina	e8
medicina la	e3
medio	Q3T5h3
medio $	T5
medio*	M3j4
mediodia	M4j4
mediodia $	M4
mediodia o	j3
mej*	I13J3R3X4c7h-3
mejo*	F3I12c7h-3q3
mejo* dale*	F4
mejo* dame*	R3
mejo* nada*	J4X3
mejo* que*	d3
mejor	H4J4R3T-3X4c7o-3q3
mejor $	W3
mejor dale	F3
mejor dia	H3
mejor nada	J5
mejor que	d3
mejor*	I13
mejores	I7o4
mejores $	I11
mem*	N4Q-3a5f7g5q-3
memb*	N4f4g4
membr*	N3f4
membresia	N4e3f5g6
membresia $	N3g6
memo	l4
memo hasta	l4
memo yo	B3
men*	A-4B-3C-3D5F-10G12H7J-4K-3L-7M-3N-4O-4P-6S-3T26U-3V-6X21Y12Z11a-4b-8d-6f-5i-4j9k-4l-4m-4o-4p-3q3r3
meno*	D11E8F-8G16I4S3b-4d-3n-6q8
meno* #*	E7F-5G9
meno* a*	q4
meno* al*	G3
meno* de*	Q3
meno* para*	G4
meno* que*	D4
meno* sald*	D6b-3
menos	D10E8F-8G10I3S4b-3d-3n-4q11
menos #	E5F-4G9
menos $	C5D3G3I3h-4q9
menos a	q3
menos de	D3
menos para	G5
menos saldo	D3
mens*	D-6F-3H8J-3L-3P-3R3S-4W4X20Y14Z9f-3h3l-3n7o-4q-6r3
mens* a*	n7
mens* al*	Y3n3
mens* auto*	Y4
mens* cuan*	Y5
mens* de*	R4W4X-4Y3
mens* equi*	Z4
mens* para*	X5
mens* por*	X4Z5
mens* suyo*	r4
mens* vuel*	R3
mens* ya*	X9
mensa*	D-5H-3J-3L-3R3S-3T4W4X19Y15Z11a-4j-4n11o-3q-4r4
mensaje	D-3R4T4X4Z11n4o-3q-3r6
mensaje $	T7r3
mensaje a	W3n7
mensaje de	R3
mensaje equivocado	Z5
mensaje por	Z3
mensaje vuelve	R3
mensaje ya	X3
mensajes	W5X16Y16
mensajes $	X15Y7
mensajes automaticos	Y3
mensajes de	W4X-3
mensajito	Y4n4
mensajito cuando	Y3n3
mensajitos	X10
mensajitos $	X10
mensu*	H14c4e3h5j4
mensual	H14
mensual $	H13
mensualidad	c4h6j5
mensualidad $	c4j4
menu	T31a-3j5
menu $	T29o-3
menu otra	T6
menu principal	T5
menu*	j8
menu* otra*	T8
menu* prin*	T3
menud*	j6
mer*	D-3E3G6L-3M-3Q3S9W6a6b-3d3e9l-3n-6o4
merc*	E3L-3Q7W7d3e8h3n-3q-3
merc* pero*	G3
merc* tick*	e3
merca*	E4G5L-3Q6W8b-3d5e12n-3q-3
mercado	E7
mercado $	E5
mercancia	G5Q5W7d4e10q-3
mercancia $	G4h3
mercancia ticket	e5
mere* el*	G3
merec*	F4G3
merece algo	F3
merecia	G3
meri*	H3a4
meri* dime*	H3
merida	a3
merida $	a3
mero	S10U4a6o7
mero $	h4o9
mes	B7C-3H21I12L-3P8U-3W8a-3f-4h4i3n-6p-3
mes #	f-3h7
mes $	B3H19I11P4W7
mes con	B7
mes favor	H5
mes o	H3
mes pasado	H3b3
mes*	F-3G-3H-4I3L3V4h6j15n-4q6
mes* #*	f-4h7
mes* con*	B5P5
mes* favo*	H4
mes* pasa*	H4b4
mesa	D4H-4J3V8d3f4h4q7
mesa #	J4V5d4f4h4n-3
mesa $	a5h-5q7
mesa para	j4
mesa que	L3
mesa*	j4
mesa* #*	J3V6d4f5h4
mesa* para*	j5
mesa* que*	L3
mese*	I5L3e3j11
mese* sin*	j7
meses	I4e4j6
meses $	I4
meses sin	j9
met*	B8C-8D-7E-7G-6H-8J18K-6L-7M3N-3O-3P-5Q13T-8U4V-3W-6X-3Z-4b-4c-5f10g5h12i6j-6k15m7n8o-6p-6q6r-3
meta	H4I3h3k3
meta eran	I4
meta o	H3
meta ventas	k3
meta*	J14W4g4n-3
meta* eran*	I4
meta* nada*	J4
meta* o*	H6
meta* otra*	J5
meta* vent*	k3
metam*	g4
metame	g5
metas	J15
metas nada	J3
metas otra	J3
mete	F3J3f5h6k5
mete #	F4h4
mete a	k4
mete al	f5
mete*	C-4D-3E-4F4G-4H-7J5K-4L-3M-4P-3Q4S3T-3U-3W-4Y3a-4e3f10g5h15i11j-3k10p-3
mete* #*	F5G-3h10
mete* a*	V5W-3Y4g3k14
mete* al*	f11
mete* el*	i4
mete* la*	J5n-4q5
mete* lo*	i3
mete* los*	h3
mete* mejo*	F4
mete* otra*	i6
mete* un*	e3
mete* una*	h9i4
mete* vent*	h4l3n3
metel*	F3f5h9i4
metela	f6h3
metela al	f3
metele	F4h7i5
metele #	h7
metele otra	i3
metem*	S3V3Y3f3g4h3k4
meteme	Y4g3h3k6
meteme a	Y4g3k6
metemos	S5
metemos $	S3
meten	Q3
meter	H-4J5M-3Q3g3h6i6k6
meter $	J4q3
meter a	V3k5
meter lo	i3
meter mejor	F3
meter un	e3h3
meter una	h4
meter ventas	k3
meter*	f5h5i3
meterle	i5
meterlo	f5h3
metes	h4
meti	H-4Q4U6i-3m7n16p-3q12
meti #	q5
meti $	Q8m3n8p-4q-4
meti a	q5
meti la	i-3q5
meti una	n4
meti*	B13M11k3l3m4q4
meti* #*	n-3q4
meti* a*	P4q6
meti* algu*	B4
meti* con*	Q3
meti* de*	B5
meti* desd*	U5
meti* dobl*	q5
meti* el*	M7a3
meti* en*	m6q3
meti* hoy*	U3
meti* la*	i-4n3q9
meti* mal*	q4
meti* o*	n6
meti* pasa*	m4
meti* rigo*	B4
meti* una*	h-3n3
meti* vent*	l6
meti* yo*	U5
metid*	B13M-3P4U5h3m3n-3
metida	B5M-3m6
metida de	B4
metida en	m7
metido	B7P3U5n-3q3
metido $	h4
metido alguien	B5
metido desde	U4
metido rigo	B3
metie*	M7l6n3
metiendo	l7
metiendo ventas	l5
metieron	M7n3
metieron $	M4n4
metieron quitale	G3
metim*	i6q3
metimos	i3q3
metio	B5M7h-3q4
metio #	B4
metio el	M7
metio esa	B3
metis*	k7q-3
metiste	k7
metiste $	k7
meto	Q12n6
meto $	Q3V-3n5
meto a	k3
meto una	Q4h-3
meto* a*	k4
meto* una*	Q4
metr*	a7
metro	a6
metro*	e3
mex*	a8
mexi*	a7h3q3
mexic*	a7q3
mez*	C3h7j3
mezc*	h6j4
mezca*	h10
mezcal	h3
mezcl*	j3
mezclilla	j4
mezclilla $	j4
mi	A12C-5D9E-5G-4H-11I-10J-6K-9L-3M-10N12P4Q4R6S-5T-8U18V-10W11X-5Z10a5b9c-4d7g4i-9k4m6n4o-9p-13q-3
mi $	A13K-4N7U4a3
mi abuelita	a7
mi acumulado	H-3U4b8
mi ahorro	b5d3
mi amiga	W3g3
mi amor	a5q3
mi asunto	c6
mi ausencia	B5
mi autorizacion	A7
mi buen	O6
mi cafe	d5
mi caja	U4
mi cajero	F3R5
mi casa	Z3o3
mi celular	N4W-3b3r10
mi cita	j8
mi clienta	C6L3P3W-3h3
mi cliente	h5
mi comadre	Z8h3
mi comision	U3W4
mi compadre	k3
mi companera	Z3q5
mi compra	D5L-3P5d5h-3n3
mi consumo	J5
mi contador	H4
mi corte	U8n7
mi cuenta	N7P4Q4W3b12d-3g9j-4q-3
mi cumple	L4
mi cunada	W5
mi cunado	Z3l4
mi declaracion	H3
mi dia	U16a-3
mi dinero	e7
mi empleada	k3m5
mi empleado	R3
mi encargado	R4
mi equipo	m10
mi esposa	A-4B4X3k5
mi esposo	W4b-3l5
mi ex	W3l5
mi firma	A4
mi gato	a13
mi hay	A4
mi hermana	L4Z3
mi hermano	W3k4
mi hija	P-3S3W3Z6
mi hijo	T4W5a4
mi historial	P6Q3
mi informacion	N7
mi inscripcion	N8
mi jornada	U9
mi libreta	n3
mi lista	U6n-3
mi mama	B3R4W3a7
mi marido	W3
mi me	L3n4
mi membresia	N3g6
mi monedero	D4N5O-4P4W-3b12d3h3j-3
mi mujer	H3
mi nieta	T3
mi nino	Z3
mi nombre	N7U6g5r-3
mi novia	W6Z3
mi numero	H-3N7Q3W-3X4b5h4
mi ok	A12
mi palomita	A3
mi papa	W4
mi parte	U3
mi pedido	j7
mi permiso	A3D4
mi personal	U-3m15
mi premio	d11
mi prima	G4W3d-3k3
mi propio	G4
mi proveedor	W7
mi regalo	D3d7
mi registro	N3P3
mi rey	n3
mi rfc	j5
mi saldito	b9
mi saldo	C-4D12O-3P5Q4b7d14j-3p-4
mi senora	k4
mi sobrina	k3
mi sobrino	R3
mi socia	H6
mi solicitud	j3
mi suegra	F5P-3W4f6
mi tarjeta	N4Q4b3
mi telefono	N9
mi tia	F3W9
mi ticket	h10n4
mi tienda	l3
mi total	H-3U8b11
mi trabajadora	k3
mi turno	Q5
mi ultima	P3n4
mi usuario	B4
mi vecina	f3
mi venta	U7n4
mi vida	a8
mi vieja	Z3
mi visto	A3
mi* abue*	a8
mi* acum*	H-3U4b6
mi* ahor*	b3
mi* amor*	a7
mi* asun*	c5
mi* ause*	B5
mi* auto*	A5
mi* buen*	O3o4
mi* cafe*	d7
mi* caja*	U6
mi* caje*	F4R6k-4r3
mi* casa*	Z3
mi* celu*	N4U3W-3Y3b3r9
mi* cita*	j6
mi* clie*	C9L3W-3h3
mi* coma*	Z9h3
mi* comi*	W4j4
mi* comp*	D5L-4P4Z3b-3e3h-5k4n6
mi* cons*	J4h3
mi* cont*	H3Q3
mi* cort*	U8n4
mi* cuen*	H-3L-3N8P3Q5U3W3b8d-3g8j-4q-3
mi* cump*	L3P3
mi* cuna*	Z4l4
mi* decl*	H3
mi* dia*	H-3U13a-3
mi* dine*	e7
mi* empl*	Q-3R4m4
mi* enca*	R4j3
mi* equi*	m6
mi* espo*	A-5B3S3W5X4b-5k5l4
mi* ex*	W4l5
mi* firm*	A3
mi* gato*	a11
mi* hay*	A5
mi* herm*	Z3
mi* hija*	S5Z8l4
mi* hijo*	T3W7a5
mi* hist*	P7Q4
mi* inco*	D3g5
mi* info*	N9
mi* insc*	N4
mi* jefa*	q3
mi* jefe*	n3
mi* jorn*	U8
mi* libr*	P3
mi* list*	U5
mi* mama*	B4W5a6
mi* mari*	W4
mi* me*	L3
mi* memb*	N5Q-3g6
mi* mone*	D3N6P4Y3b8h4j-3
mi* niet*	T4Z4
mi* nino*	Z3
mi* nomb*	N10U5b3g6
mi* novi*	W7Z4
mi* nume*	H-3N4Q3U3W-3b4h5
mi* ok*	A12K-3
mi* papa*	W6
mi* part*	N6U6
mi* pedi*	D4j5
mi* perm*	A3D3
mi* pers*	U-3g3m17
mi* prem*	d11
mi* prim*	G3a3d-3k4
mi* prop*	G3q4
mi* prov*	W6
mi* rega*	D3d9
mi* rey*	n4
mi* rfc*	j5
mi* sald*	C-4D11L4P4Q7b9d9j-3p-3
mi* seno*	k3
mi* sobr*	R4
mi* soci*	H7
mi* soli*	j3
mi* sueg*	F5P-3W4f6q3
mi* tarj*	N3Q3b3
mi* tele*	N8
mi* tia*	F3W6
mi* tick*	S3h11n4
mi* tota*	H-4U13b7
mi* turn*	Q5U3
mi* ulti*	P6a5n4q-3
mi* usua*	B6
mi* veci*	W8f3
mi* vent*	U6n5
mi* vida*	a9
mi* viej*	Z3
mia	F5K3Z4b4n3
mia $	F4K4q3
mia*	U20
mias	U14
mias $	U14
mie*	H7I12N3Q-3a-3h3k-3n7
mied*	n5
miedo	n4
miem*	I13N6f3
miemb*	I14N4f4
miembro	N4f3
miembros	I13
miembros $	I13
mien*	B3l4n5p3
mien* inve*	l4
mien* se*	V3n5p3
mient*	B4l4n4
mientras	B3l4n5p4
mientras $	l3
mientras estuve	B4
mientras investigo	l3
mientras se	V3n3p3
mier*	H8
mier* de*	H3
mier* la*	H6
mierc*	H5
miercoles	H6
miercoles de	H3
miercoles la	H7
mij*	H8a4o7q3
mija	a4
mijo	H7o4
mijo $	H5o3
mijo* como*	H3
min	S9a4
min $	S9
min*	F3L7S13j3o-5q8
mini*	L6
mini* de*	L3
mini* para*	L3
minim*	L8
minimo	L5
minimo para	j4
minu*	S17h-3o-4q7
minu* algu*	n4
minut*	S13o-4q7
minuto	S7q3
minuto $	S7
minutos	S8o-3q3
minutos $	q4
minutos alguna	n4
mio	H-6N4P4U14b12l5n-3q4
mio $	K5N5W3b9l3p-3
mio de	H-4U11
mio*	P4U4W3
mio* de*	H-5U13
mios	P3U6W3
mir*	C13E-3Q3a8d-3k4l3
mira	C7a8q4
mira nomas	a4
mira que	C5
mira* el*	C3
mira* noma*	a3q4
mira* que*	C4
mire*	C3k6l3
mire* esta*	l3
mire* y*	k3
mire* ☎*	k3
mirey*	C3W5k7
mireya	k5
mireya estaba	l3
mireya y	k4
mireya ☎	k4
miri*	f4
miria*	f3
miriam	f4
mis	B4C-7D9E-4F-5G-5H-10I13J4L-5M-4N6O-8P18Q10S-3T-6U25V-4W10X-5Y4a-8b15c-6d8e-4h-4i-4j-8k-4l-5m9o-8p-4q-6r-5
mis #	D6W7k3
mis cajeras	K4W3
mis cajeros	m11
mis clientas	I6f4
mis clientes	I13
mis cobro	U6h-3
mis compras	P5Q7Y3g4
mis consumos	P7
mis datos	N15
mis empleados	B9W3m8
mis movimientos	P6
mis movs	P12
mis muchachas	H3
mis pesos	b7
mis puntos	C-4D8F-3G-3J8L-4N-5O-3P-4Q6W4Y6b12d7j-3n5
mis registro	U12
mis ticket	P9U3
mis ultimas	P5
mis vendedores	R3m3
mis ventas	H-7Q3U17
mis visitas	P8
mis*	C-4D8F-3L8M-3P-3Q11W-3X-3d-3e-3g5h-11i20k-3l3o-3p14
mis* #*	D5W4k3
mis* caje*	K3W6m11
mis* clie*	I22U-3f3
mis* cobr*	U7h-3
mis* comp*	P9Q6X-3Y3g4
mis* cons*	P7
mis* dato*	N17Q3
mis* empl*	B10P-3W4m7
mis* movi*	P4
mis* movs*	P11
mis* much*	A3H3U-3
mis* nota*	D3
mis* peso*	b6
mis* punt*	C-4D8F-3G-3J9L-3N-6O-4Q3W4Y6b11d7h5j-4n6
mis* regi*	U9
mis* tick*	P7U4
mis* ulti*	P6
mis* vend*	R6m3
mis* vent*	H-7Q3U18
mis* visi*	P8
mism*	C-4D4F-3H-3L7M-3Q13W-3X-4a-3d-4e-3g5h-9i22l4p14r4
mism* #*	i11
mism* cant*	i3
mism* celu*	i5p4
mism* clie*	Q5i12
mism* cuen*	D5h-3
mism* dato*	i6
mism* de*	i3
mism* favo*	l3
mism* hay*	q3
mism* la*	n3
mism* mone*	i4
mism* nota*	i-4q5
mism* nume*	g4i7
mism* pers*	i7
mism* por*	i6
mism* que*	L3
mism* seno*	Q3h-5i7
misma	D4J3Q5e-3h-5i15n-5q4
misma #	i5
misma $	Q7i-7
misma cantidad	i6
misma clienta	i7
misma cuenta	D3
misma nota	i-3q5
misma persona	i4
misma por	i3
misma senora	h-3i5
mismi*	V-3i4
mismo	C-3D3H-3L5Q5X-3d-3g5h-6i19l5n4p10q-5
mismo #	i7
mismo $	Q4V5n3p4
mismo celular	h-3i5p3
mismo cliente	Q4i10
mismo compa	i3
mismo favor	l4
mismo monedero	i4
mismo numero	g4i6
mismo senor	Q4
mismo telefono	i3
mismo*	i11
mismos	i7
mismos datos	i7
mit*	Q4d7e5
mita*	Q5d9e6q-3
mita* de*	e4
mitad	Q4d10e6q-3
mitad #	d3
mitad de	e3
mitad efectivo	d5
moc*	G3V3
moch*	G4V4
moch* #*	G3
mocha*	G5
mocharle	G5
mocharle #	G3
mochi*	V3
mochila	V3
mod*	C-4E8H-4Q9W8a4j4n5q3
mode*	j5
model*	j5
modi*	E9W8n-3q6
modi* el*	W5
modi* los*	E10
modif*	E9Q3W8n-3q6
modifica	E4W8q3
modifica los	E5
modificar	E7q5
modificar los	E6
modo	H-3Q11a8n4
modo $	a8
modo de	Q3n5
modo* de*	Q3n4
moj*	j9
moja*	j7
mojad*	j6
mojados	j10
mojados $	j8
mol*	D5X16a8j-3
mole	a8
mole $	a10
mole*	D4F3X11b3
mole* ☎*	F3
moles*	D5F3X15b3
molesta	D3X3
molestar	X6
molesten	X9
molestia	F3
molestia ☎	F3
mom*	H3J6S13U5
mome*	H6J4S13U3q-3
mome* cuan*	H4
mome* no*	J5
mome* por*	S12
momen*	H3J3S15U4
momento	H3J4S15U3q-3
momento $	U4
momento cuanto	H3
momento no	J6
momento por	S8
mon*	A-5C9E10F3G5H-4I6J-4K-3L10N6R-4S-3T-5U-5V-7X-4Z-5a-9b8c-7d10e-6f9g9j-9k-3l-3m-6n4o-5p4
mone*	A-4C6E9F6G5I8L5N7O4P3Q-4R-3T-4U-4V-3X-4Z-3a-7b7c-6d10e-5f10g6h-8j-7k-5l-5m-5o-4p3q-6
mone* #*	G3d9h-3i4
mone* a*	f10
mone* al*	G-3f11
mone* ayer*	H5
mone* con*	g6h4
mone* cuan*	H-3L4
mone* de*	C14E10F6G5I-3W8f-6h-6p3
mone* del*	E3F-3G3
mone* en*	H3
mone* es*	q3
mone* esta*	b3n5
mone* este*	I3
mone* lo*	d3
mone* los*	d7
mone* para*	N3d3
mone* que*	D3
mone* quie*	E4
mone* se*	M5
mone* y*	g4
mone* ya*	I6
mone* ☎*	C6P5d3
moned*	A-4C8D3E8F5G5H-3I7K-3L6N5P4R-3T-4U-5V-3X-4Z-3a-7b9c-7d9e-5f9g8h-8j-7k-5l-5m-5o-4p5q-7
monedas	S3
monedas $	S4
monedero	A-4C8E9F5G6H-3I9K-3L5N7O3P3R-3S-5T-4U-4V-4X-4Z-3a-6b8c-7d9e-5f8g9h-7j-8k-5l-5m-5o-4p7q-6
monedero #	d10i3
monedero $	D3F-4G6H-4I6L4N3O4S-3W-5X-3a-4b7c-4d5g8j-5m-4n5o-3p4q-3
monedero a	f11
monedero activos	I3
monedero al	f7
monedero ayer	H4
monedero con	g5h4
monedero cuanto	L3
monedero daselos	F3
monedero de	C12E9F8G6I-4W8d-3f-7h-5p5
monedero del	C3E4F-3
monedero el	C3
monedero en	H3d3
monedero esta	n3
monedero lo	d3
monedero los	d6
monedero para	N3d6
monedero que	D3
monedero se	M3
monedero y	g4
monedero ya	I8
monedero ☎	C4E5P5d4f-3h-3
mont*	C5Q4S-3h4k3n5q13
mont* #*	M4h10q-3
mont* con*	Q4
mont* de*	h-4q9
mont* la*	l3
mont* no*	q4
mont* ruiz*	k3
monta*	C8
montano	C8
monte*	l3
monterrey	l3
monterrey la	l3
monto	C-3H-3L4M3Q4h5i3n10q12
monto #	d3h6q-3
monto $	L3i3q9
monto de	h-3q7
monto no	q3
monts*	k3
montserrat	k3
mor*	O11d4
morr*	d5
morra*	d4
mos*	g3k4m8
most*	O4a-3c4k5m9
most* cola*	m6
most* esta*	m3
mostr*	O4V3a-3g3k4m7
mostrador	O4c3g4k6
mostrador $	O4V3c4k3q3
mostrador estan	m4
mostrador y	S3
mostrar	m6
mostrar colaboradores	m6
mot*	V3h4j3
motivo captura	G3
moto	j4
moto $	V3j3
mov*	B17C-7E4J4P30a-3c-3d-4h-3l3m-4o-3
move*	E8
move* al*	E7
mover*	E7
moverle	E8
moverle al	E6
movi*	B20C-5J3P18d-3m-6
movi* al*	B3
movi* de*	B6P3W3m-4
movi* del*	B5P5
movi* el*	B3
movi* en*	B3
movi* los*	B3
movi* suje*	A3
movi* tien*	P6
movi* uno*	B3
movid*	Q3l3
movidas	l3
movidas desde	l4
movieron	B3
movieron los	B4
movim*	A3B16C-3P19m-6
movimiento	J4P-3n4
movimientos	B14C-4P26m-4
movimientos $	P18
movimientos de	B7P5m-4
movimientos del	B3P7
movimientos sujetos	A3
movimientos tiene	P4
movio	B8
movio al	B3
movio el	B5
movio en	B4
movs	P15
movs $	P11
muc*	C6D-3E-3F-3K-3L-4O-3T-4V7W-4X3Z-3a-6d-4f5k8l5m7o10
much	U5o12p6
much*	C5D-3F-3H3K-3L-4O-3R3T-5U-3V6W-4X3a-5c3d-3f3k9l5m7o7q-3
much* de*	D4V5l5
much* en*	I3j3
much* gent*	S4
much* grac*	o7
much* hay*	l3
much* hoy*	H5U-3
much* mens*	X6
much* nuev*	R3k6m3n-3
much* para*	C5
much* pasa*	H3
much* quie*	P3i4
much* teng*	m8
much* ☎*	C3
mucha	S4
mucha gente	S4
mucha*	C3I-3K-3Q4R5S-4T-3V8W-3a-4d-3f4k9l6m7n-6
muchacha	R5V5c5f3k6l3n-6
muchacha $	V3p4
muchacha de	D3r3
muchacha hay	l3
muchacha nueva	k5
muchacha que	V4
muchacha quiere	P4i3
muchachas	H6Q4m4
muchachas aparecen	m4
muchachas hoy	H4
muchachas pasame	H3
muchacho	V5f3k5m3
muchacho $	f4k7
muchacho de	l7
muchacho nuevo	m4
muchachos	m5
muchachos tengo	m6
muchas	o8
muchas gracias	o7
mucho	C4X7n8
mucho $	n8o6
mucho mensaje	X6
mucho*	B5D-4I5b4
muchos	B5D-4b6
muchos $	B4
muchos en	I4
mue*	C-4E4H4J11K7P8W5d-5h-4m8
mueb*	h3
muer*	H8j4
muert*	H9j5
muerto	H5
muerto $	H4
muertos	H3
muertos $	H4
mues*	K8P10m7
mues* a*	m3
mues* las*	K7W3
mues* los*	m5
mues* quie*	B4
muest*	H-3K6P9m9
muestrame	B4K5P7m10
muestrame a	m6
muestrame las	K7W3
muestrame los	P5m6
muestrame quien	B4
muev*	E4J12n4q3
muev* a*	E4J3
mueva*	J12
muevas	J16
muevas $	J8
muevas a	J4
mueve	W3n5
mueve*	E3q6
muevelo	E3
muevelo a	E3
muj*	I4
muje*	I4
mujer quiere	H3
mujer*	I3
mujeres	I3
mujeres $	I3
mul*	o5
mult*	o3
multi*	o4
mur*	a7l3o-4
murio	l3
murio el	l3
mus*	a4
musi*	a6
music*	a3
musica	a5
muy	D6O9h3o23
muy amable	o8
muy bien	T3o13
muy buenas	O9h3o-4
muy buenos	O4
muy* agra*	o4
muy* amab*	o12
muy* bien*	o20
muy* buen*	O11o-5
my	N6U6b6n7
nac*	G8a5h5
nach*	G7h4
nachi*	G5
nachita	G3
nachita $	G6
nacho	G3
nacho $	G3
naci*	a5
nad*	A-3D10F-4H4J24L-4O-3P-4T6V-3W-4X3Y-3Z5a-6b3d-4g-3h-3i-3j-4k-4l9m-3n11o-4q3r-3
nada	C3D8F-3H4J22L-4P-4T3V-3W-3Z4a-6d-3i-3k-3l5n8
nada $	D8J16L-3S-3T3Z6a-4c-3h-4n7o5q7
nada al	J6
nada con	J3N3
nada de	J14
nada en	l3
nada gracias	J5o-4
nada mas	C3J5U3n4o-3
nada nada	J9
nada por	J4
nada que	H6J3n-3
nada se	J3
nada si	D4
nada solo	f3
nada* al*	J6
nada* con*	J5N3
nada* de*	D3J9
nada* grac*	J5o-4
nada* hast*	J3
nada* mas*	C4J3n4o-3
nada* nada*	J11
nada* por*	G3J4
nada* que*	H5J4
nada* se*	J3
nada* si*	D3
nada* solo*	f3
nadi*	D4J10l3
nadi* me*	D4
nadia	l5
nadia $	l4
nadie	D3J11X4
nadie me	D6
nan*	B6k6
nanc*	B5k8
nanc* o*	B4
nanc* ☎*	R3
nancy	B5F3k8
nancy $	k7
nancy o	B5
nancy y	F3
nat*	h3
nata*	h4
nata* #*	h3
natac*	h3
natacion #	h4
nav*	k5
navi*	k6
navi* paol*	k5
navid*	k5
navideno	k5
navideno paola	k4
nay*	G4l11
naye*	A6G3f3l13
naye* me*	G4
nayel*	A4G4f4l10
nayeli	A4G3f3l11
nayeli $	A4l10
nayeli me	G3
nayeli sigue	l3
nec*	C4D-4E4H4J3L6S-3X4Z-3a-5c3d-4h4j6n-3o-3
nece*	C5D-4E3H4J3L6P3S-3Z-3a-4c6d-4h4j8n-3o-3
nece* anad*	k7
nece* corr*	E3
nece* dar*	h3
nece* desc*	G6
nece* el*	H5R4k-4
nece* hace*	E4
nece* la*	P4m4
nece* mete*	h3
nece* para*	L10
nece* que*	W4X4
nece* sabe*	b3
nece* sopo*	c3
nece* su*	j3
nece* un*	c4
nece* una*	T3c5
neces*	C4D-4E5J5L6M4P3Q-3R3S-3Z-3a-5c5d-4f-3h3j6k4n-4o-3r-3
necesario	J4Q3
necesario registrar	J3
necesita	L4j5
necesita para	L3
necesita su	j3
necesito	D-3E5Q-4S-3Z-3a-4c6d-3h4j4k4n-3
necesito anadir	k4
necesito ayuda	T3
necesito corregirle	E4
necesito dar	h3
necesito descontarle	G5
necesito el	B3H5R3k-3
necesito hacer	E6
necesito la	P3m4
necesito los	I4
necesito meter	h3
necesito para	L6
necesito que	F3W3X4j4
necesito soporte	c3
necesito un	c3
necesito una	T4c4
neg*	E5H7p-3r7
nega*	E6
nega* al*	E4
negat*	E4
negativo	E3
negativo al	E4
nego*	H7p-3r10
negoc*	H4W3r7
negocio	H6W3p-3r6
negocio $	H3W4
negocio esta	k3
nervi*	q3
nes*	l3
nest*	l4
nest* anda*	l4
nestor	l4
net*	r4
neta	r5
new	f10
new customer	f9
new* cust*	f8
nex*	V18
next	V20
next $	V20o-3
ni	D14E7F-3G-5H-3J11L-5O-3Q-5S-3T5a8d-3f-3l3q4
ni de	E9G-5
ni le	J6
ni los	D4
ni modo	a9
ni no	K4n3
ni por	T8
ni se	J4W3
ni si	K4n4
ni trabaja	l3
ni un	D4q4
ni ver	l4
ni* de*	E8G-3
ni* le*	J3
ni* los*	D4
ni* modo*	a6
ni* no*	K3n4
ni* por*	T5
ni* se*	J6W4
ni* si*	K3n3
ni* un*	D3q3
ni* ver*	l4
nic*	C3
nico	C3
nid*	g8
nidi*	g5
nidia	g9
nie*	A6T3Z3
nieg*	A8
nieg* eso*	A3
nieg* lo*	A4
niega*	A3
niegale	A3
niego	A5
niego lo	A4
niet*	T5Z4
nieta	T5
nieto	Z4
nin*	H-8J19K3Z9a8j5
nina	q3
nina del	q3
nina* del*	q3
ning*	J20K4R3q-3
ning* de*	J4U3f3
ning* vent*	J3
ningu*	J20K3f3q-3
ningun	J4
ningun link	R5
ninguna	J19K3
ninguna $	J3K4
ninguna de	J3U3
ninguna venta	J5
ninguno	f3
nino	H-7Z9a9h3j5
nino #	h4
nino $	H-6Z4a7j5
nino* #*	h5
nino* que*	F4
nino* ya*	a3
niv*	E6L5W7
nive*	E5L8W8
nive* el*	E5
nivel	L4W7
nivel*	E4
nivela	E4
nivela el	E5
no	A4B-6C-3D10F-3H-3I-5J17K10N7O-10P-5R3S5T10U-8V-7W-5X11Y-5Z13a5b-9c6d-10e7g-6h-4i-12j-8k-8l10n5o-14p-4q13
no #	q17
no $	A5D-5H4J-3L4M-3S4T-5V-3X5Z10a9b4h-9l-3m9n7o-3q9r-3
no abre	R5
no alcance	A3
no anotes	J7
no aparece	D4f4
no aparecen	D3
no aplicaba	G3
no apruebes	A7
no apuntes	J5
no autorizo	q3
no borrala	l3
no canjees	J8d-3
no captura	J5
no captures	J7
no chambea	l3
no checa	E4
no coincide	D3E5q3
no compran	I3
no compro	J5h-3q6
no conozco	B4
no cuadra	D6
no cuadran	E5
no cuenta	D4J4M-3q3
no da	J4
no de	M4n-4q7
no debi	q6
no debia	Z4
no debio	G3q4
no dejes	l5
no del	q7
no deseo	N8
no dice	p3
no el	U4
no encuentro	R3
no entendi	J-5T18o-3
no entiendo	T11
no entre	l5q4
no entro	n5
no era	Z22e10n-9q21
no eran	G6q6
no es	C-3D5E7J12Q-3T-3V8Z12d-3h-6i-7k-3l14n-4o-3q6
no esa	A7q3
no eso	Z7
no esta	C5D3f12h-3
no estoy	g8
no estuve	H3
no existe	f3
no fue	W3q3
no fui	B5l-3
no gracias	J7o-4
no guardes	J7
no ha	f5
no habia	e4i3
no hagas	J10Z3
no han	I4
no hay	J14Q4V-5a14n-5q-6
no he	n4
no hubo	Q3h3
no iba	Z7q5
no inventes	a3q3
no jale	l3
no jalo	F3
no kiero	X4
no la	A3J13a-4k6l-4n5q7
no labora	l5
no le	A-3C-4E-3F6J7L-3M3R9S-3T24Z-4a-6b3c3e11f-3h-3l3n-3p-3
no lo	A3J14e5n-3q-5
no los	D-3J6d4q3r7
no manches	a8
no manden	X5
no mas	X6
no me	A4C-3D9E-3H7N4Q-4W-3X14Y3b-3c5g-6j-3l-4m4n7o-3q-7
no metas	J8q-3
no molesten	X7
no nada	J11
no necesito	X4
no ninguna	J4
no no	J15
no nomas	Y3
no ocupo	X4
no paga	S3
no pago	q9
no pasa	n6
no paso	F4a6h-3l3q7
no pedi	J4
no prende	e3
no procede	G4
no pueda	l12
no puede	D3R3
no puedo	S11n-3
no pues	T-3o9
no que	S5n5
no quiere	J6d3f-3
no quiero	D-3J12N12X10Y-3c10d-5g-4l10
no quiso	D4h6
no registre	l4
no registres	J8
no regresa	l3
no requiero	J4
no sabes	n6
no sale	f3
no se	E3F6H-4J5K12M3P4Q4S-4T13V-3X-3d-3e-4f-3h-6j-3n4o-4
no seas	W4
no siga	l3
no sirve	D4a3e3q3
no son	E5G4
no supe	T6
no te	c4r4
no tengo	K6S4b-5g7r3
no tenia	D3
no tiene	W3f9
no trabaja	a4l6
no trae	Q6d6
no traia	q5
no va	C3J8l10n-3o-3q10
no vayas	J8
no vendi	J6
no veo	a7n7
no vi	n12
no viene	L4l5
no vino	a7l3
no volvio	I3
no voy	P7
no ya	J4S3
no* #*	q16
no* abre*	R6j4
no* abri*	W3
no* alca*	A3
no* anot*	J8
no* apar*	D8f4
no* apli*	G3
no* apru*	A6
no* apun*	J6
no* auto*	q3
no* borr*	J3l3
no* cadu*	L6
no* camb*	J6q-3
no* canj*	J7d-3
no* capt*	J13T3
no* coin*	D3E6
no* comp*	I3T14X-3h-3q5
no* cono*	B4
no* cont*	a3n10r3
no* cuad*	D7E4b-3
no* cuen*	J5
no* da*	J3
no* de*	M4n-5q9
no* debi*	G3Z3n-3q10
no* deje*	l5
no* del*	q7
no* dese*	N5
no* el*	U3
no* encu*	R3j4
no* ente*	J-4T17
no* enti*	T11
no* entr*	l7
no* era*	J-3T-3Z23e11n-6q19
no* eran*	G5q4
no* es*	D6E7J10Q-4T-3V8Z10h-5i-7k-3l12n-3q5r3
no* esa*	A7
no* eso*	Z3
no* esta*	C3D4J-3K3f13h-3q-3
no* esto*	g8
no* estu*	q3
no* exis*	N5f4
no* fue*	W3q3
no* fui*	B6
no* grac*	J8o-7
no* guar*	J9
no* ha*	f5
no* habi*	i5q-3
no* haga*	J5Z10
no* han*	I5
no* hay*	J15Q5S-3T-3V-3a14j3n-5q-6
no* he*	n3
no* iba*	Z3q4
no* inve*	a6
no* jalo*	n3
no* kier*	X5
no* la*	A5J12a-4k5l-4n4o5q6
no* labo*	l5
no* las*	U4
no* le*	C-4E-4F5G3J9L-3R6T18Z-4a-5b3c4e11f-3h-3n-3p-4
no* lo*	A3J13N3e5q-6
no* los*	D-3J6d4r8
no* manc*	a7
no* mand*	X4
no* mas*	X5
no* me*	A3C-3D13E-3H9N4Q-4W-3X13Y4b-3c6g-7h4j-3l-4m6n5o-4q-8
no* meta*	J9
no* mole*	X16
no* nada*	J7
no* nece*	X6
no* ning*	J3
no* no*	J14
no* noma*	J3
no* ocup*	X6o3
no* paga*	J3S4
no* pago*	q7
no* para*	q8
no* pasa*	J-6K3n8
no* paso*	a5d3h-3l4q5
no* pedi*	J3
no* pren*	e9
no* proc*	G7n-4
no* pued*	D3S11T-3l11n-4
no* pues*	n3o7
no* que*	S3n4
no* qued*	q3
no* quie*	D-3J10N11X9Y-3c11f-5g-5l9
no* quis*	e3h6
no* quit*	q3
no* regi*	J10
no* regr*	l3
no* requ*	J3
no* sabe*	T-3n6
no* sabi*	n3
no* saca*	d3
no* sale*	f3
no* salg*	W3
no* se*	E4F5H-5J7K12P3Q4S-3T14X-3Z-4d-3e-3f-3h-7n4p3
no* seas*	W5
no* siga*	l4
no* sirv*	D6a6e3
no* son*	E5
no* supe*	T7
no* te*	c4p3r6
no* teng*	K5S5b-5g7r4
no* teni*	D3
no* tien*	f12
no* trab*	a5l7
no* trae*	Q4d6h4
no* trai*	h5
no* va*	C5J6Q-3l12n-3o-3q11
no* vaya*	J7
no* vend*	J8
no* veo*	a5n6
no* vi*	n12
no* vien*	L5l7
no* vino*	a6l3
no* voy*	J3P10
no* vuel*	D3J5n-5
no* ya*	J5S3
noc*	O4S8X6j3k5l-3
noch*	O4S6W3X8Y3k3l-3
noch* de*	O3
noch* lo*	k3
noch* ya*	H3
noche	H-4S7W5X7k3l-3
noche $	H-6S9W4X6Y4a-3k3
noche lo	k3
noche*	H4O6
noches	H3O7
noches $	O3
nom*	C6D4F-5G-5I4J10K-3N3O-4P-6Q5R-3S-4U7V-4Z-3a-4b3c-4d-6e-4f4j-4l-5m4n5p-4q3r5
noma*	C7D7F-4G-4H8J12L4O-3P-4U5W-5b4d-4h3o-3
noma* #*	E8F-3L5
noma* a*	i3
noma* dime*	H6
noma* el*	C3
noma* escr*	Q3
noma* esta*	J4
noma* falt*	A3k4
noma* los*	Q4X5
noma* teng*	M3
noma* vino*	C3
nomas	A3C8D6E3F-4G-3H8J10O-3P-3T5U5W-4b4d-4o-3r-3
nomas #	E9F-3L6
nomas $	H7n3
nomas a	n3
nomas dime	H4
nomas el	C3
nomas escrito	Q5
nomas estaba	J4
nomas falta	A3k4
nomas los	Q3X7
nomas quiero	C3b3
nomb*	D-3H-6I6K-3L-4N6P-3Q4U6V-3a-4b3c-3d-3f3g3j-4l-3m8n7r9
nomb* a*	I4W4
nomb* de*	C4W-4f5m14n3q9
nomb* del*	W3
nomb* es*	f3g3
nomb* gere*	k7
nomb* la*	i4
nomb* y*	N4
nombr*	D-3H-7I6K-3L-4N6Q6U5V-3a-4c-3d-3f3j-3l-3m7n5q3r6
nombrame	I3
nombrar	k5
nombrar gerente	k5
nombre	B3D-3H-5K-3L-3M3N7Q4U3V-3a-3c-3d-3f4g3j-4k-3l-3m9n3q5r7
nombre $	B7U3b3n-3q3r5
nombre a	W4
nombre de	C3N3W-4f5m14n3q7
nombre del	W5
nombre es	f3g3
nombre la	n3
nombre y	N4
nomi*	W6
nomin*	W8
nomina	W6
nomina $	W3
nor*	d-3g3h4p3
nora	p3q3
norm*	g5
norma*	g3
normal	g4
nos	H6S-4a12e7h-6l6n-3o11q-3
nos cambio	l4
nos cayeron	I3
nos dejo	l3
nos fue	H10
nos quedamos	H5
nos une	k3
nos vemos	S-3a7o14
nos*	k4l8
nos* camb*	l3
nos* caye*	I3
nos* dejo*	l4
nos* devo*	e3
nos* fue*	H8
nos* qued*	H4
nos* regr*	e3
nos* une*	k3
nos* vemo*	S-3a5o11
noso*	k4l7
noso* la*	l3
noso* su*	k4
nosot*	k4l7
nosotros	k4l7
nosotros $	l6
nosotros su	k5
not*	A-3C-4E-3G-3H-5J-3L-3M9P-3T-3V-6X17Y17a-5b-3e7h12i10j-3l-3m-3q4
nota	F-3M12a-4e9h13i8q4
nota #	M7W3h8q6
nota $	M3W3
nota &	M5e3
nota de	S3e3q3
nota la	i5
nota*	F3Q3V-4i3q4
nota* #*	M5d3e4h8q6
nota* &*	M3e5
nota* de*	S3e3
nota* del*	i3
nota* es*	i3
nota* la*	V-4h3q3
notar*	B4F5
notario	B4F3
notario $	B4F4
notas	V-4i5q3
noti*	X18Y23
noti* cuan*	Y6
noti* de*	Y3
noti* los*	X4Y5
notif*	X18Y17
notificaciones	X18Y15
notificaciones $	X15Y4
notificar	Y3
notifiques	X3
notis	Y5
nov	H9
nov $	H8
nov*	F-3H11W6Z5a5h3n6
nove*	a3n9
noved*	n10
novedad	n7
novedad $	n7
novi*	F-3H11W6Z5j3
novi* #*	H4
novi* todo*	H3
novia	W5Z4h4
novie*	H10h-3j5
noviembre	H12h-3j5
noviembre #	H3
noviembre $	H7j3
novio $	B3W3
now	p14
now $	p12
nue*	A-5B-3C-5E-4H-7I6K-3L-4M-3P-4R10S-3T4U-4V13W3X-5Y4Z-3b-3c-3d-4e-4f15h6i5k14m-3o-7r-3
nues*	F3
nuev*	A-4B-3C-5D-3E-4G-3H-7I6K-3L-3M-3O3P-4R11S-3T4U-3V11W3X-5Y4Z-3b-3c-3d-5e-3f13h4i7k15n4o-6r-3
nuev* a*	n5
nuev* avis*	l3
nuev* caje*	k6
nuev* clie*	V7f9h-4
nuev* cola*	k3
nuev* comp*	h10
nuev* de*	I7R3
nuev* el*	R3
nuev* empl*	R3
nuev* en*	Q6k5
nuev* enca*	k5
nuev* favo*	k5
nuev* la*	i3
nuev* laur*	k3
nuev* no*	T3
nuev* noma*	k4
nuev* nos*	I3
nuev* o*	n4
nuev* para*	i4
nuev* por*	f5
nuev* que*	T3
nuev* se*	k3q3
nuev* si*	n3
nuev* vent*	V5h9
nuev* ya*	m4
nuev* yese*	k3
nueva	Q3R3V13a-3f13h9k13m-3n-5o-3
nueva $	V14
nueva cajera	k6
nueva clienta	V3f4h-3
nueva compra	h10
nueva empleada	k3
nueva en	Q5
nueva que	T4
nueva venta	V5h5
nueva yesenia	k3
nuevamente	Y4
nuevas	k4
nuevas en	k3
nuevo	C-3I-4Q-3R7S-3W4X-3a4b-3f13h-5i8k7n3o-4
nuevo $	O3R3W5Y3a6f4h-3i5j3k-3
nuevo a	n3
nuevo cliente	f6
nuevo colaborador	k4
nuevo companero	k3
nuevo de	T3
nuevo el	R3
nuevo empleado	R3
nuevo en	T3
nuevo encargado	k5
nuevo favor	k4
nuevo nomas	k3
nuevo o	n3
nuevo para	i3
nuevo que	h4
nuevo ya	m4
nuevo*	I11k3
nuevos	I9
nuevos de	I8
num*	A-3E-4H7I4J3M3P-6Q5T-4U4V-4Y-3d-7e-3f3h4j-4o-4p-4q3r5
nume*	A-3E-5H7I3P-5Q6T-4U7V-4Y-3a-3d-7e-4h4j-3k-4l4m3o-4p-4q4r4
nume* #*	M5
nume* de*	H-6I8Q6W3c3h5n-3r3
nume* del*	H11
nume* desh*	q3
nume* elim*	G4
nume* en*	D3
nume* es*	q8r5
nume* esta*	m3
nume* hubo*	H3
nume* le*	n5
nume* noma*	H6
nume* por*	q5
nume* que*	B5Q3
nume* se*	n8
nume* te*	k4
nume* trae*	H7
nume* ya*	l3
nume* ☎*	C4E-3F4W3h6l8q-4
numer*	A-3C4E-5H6J3M3N4P-5Q6T-4U3V-5W-3Y-3d-8i3l3m3o-5p-4q3r5
numeritos	H3
numeritos del	H4
numero	A-3C5E-5H5I5L-3M3P-5Q6T-4V-3Y-3d-7e-3h4j-3l3o-4p-4r3
numero #	M4
numero $	B3F3H-5I-3J3P-4Q5U7g4i5n-5r4
numero de	H-4I9Q3W4c4h3j3r5
numero del	H8J3
numero deshazla	q3
numero eliminalos	G4
numero es	q6r4
numero esta	m3
numero hubo	H4
numero le	n4
numero no	J3
numero nomas	H8
numero por	N3q3
numero que	B5Q4Z3n-3q-4
numero se	n6
numero traemos	H7
numero y	f3
numero ya	N3X3l3q-3
numero ☎	C7E-3F4H-3W3h8l9q-5
nun*	D7P-3d-3f9g3
nunc*	D11P-3T3d-4f7j-3r4
nunc* ha*	f5
nunc* les*	D-3r5
nunc* lo*	f3
nunc* me*	n3
nunc* se*	D5
nunca	D10P-3d-3f6j-3r3
nunca $	X3
nunca ha	f5
nunca les	D-3r5
nunca llego	D3
nunca lo	f3
nunca me	g3n4
nunca se	D3
o	C7D-10G-7H11I6J-8L21O-5P-3Q19R-3T3U-4V-7W-6X-5Y-4Z-5a-3b11c-9d-8e-5f-5h-7i-7j13k-5l-8m9n25o-6p5q-13r19
o abajo	H4
o con	Q5n3r3
o de	r3
o el	L3Q4
o en	n7
o eres	r4
o es	r6
o esta	C3
o estuvo	H5
o fue	B4
o gerente	m3
o hay	r4
o la	n5
o le	E3n4
o lo	n3
o los	n3
o maquina	r5
o me	Q3n7
o menos	C3H4S4
o mi	B6
o mujeres	I3
o no	D-3J-4L9M4Q5T-4a-3m8n19q-3r3
o nomas	L5Q5n6
o nos	H3
o para	E4
o por	L7
o puro	H3
o que	T7a4n7r8
o se	n9p5
o sea	h4r4
o seguimos	I3
o si	n3r5
o sigue	A4
o sin	Q7a4
o solo	j3
o te	n4
o todavia	C4H3n-4p3
o una	n3
o ya	Q3b7l-3m6n4
o* #*	C4b3n3
o* abaj*	H5
o* cerr*	n3
o* con*	Q7c-3n4r3
o* el*	L4
o* en*	n6
o* eres*	r3
o* es*	r6
o* estu*	H7
o* fue*	B5
o* gere*	m3
o* hay*	r5
o* la*	n6
o* le*	E4n5
o* lo*	n5
o* los*	n3
o* maqu*	r3
o* me*	Q3n8
o* meno*	C5H3I3S3h-3
o* muje*	I3
o* no*	J-4L10Q6T-4a-3j3m7n16r3
o* noma*	L4Q5n8q-3
o* nos*	H4
o* por*	L6
o* puro*	H3
o* que*	T7a3n6r9
o* quie*	n3
o* se*	n9p4
o* sea*	F3N4h3
o* si*	r5
o* sigu*	n3
o* sin*	Q6a7
o* solo*	j5
o* te*	n4
o* toda*	H4n-3p3
o* una*	n4
o* ya*	b4l-3m5n5
oax*	a3
oaxac*	a4
obra	a3
obs*	F4
obse*	F4
obse* #*	F4
obseq*	F3
obsequiale	F5
obsequiale #	F5
obt*	L3g5
obten*	L5g4
obtengo	L3g5
oca*	N4
ocam*	N3
ocamp*	N4
ocampo	N4
oct*	H11P4
octu*	H11P3
octu* comp*	H6
octub*	H9
octubre	H11
octubre $	H4
octubre completo	H6
ocu*	G-3H3J4L-3P-3R4S6T6X4a-4c3d13e-3f3g5j3n-5q-3r-3
ocup*	P-3R4S6T4X4a-4c4d11e-3f3k4n-5
ocup* cobr*	h3k3
ocup* dar*	l3
ocup* el*	H3R4
ocup* las*	H3
ocup* otro*	R3
ocup* que*	Q4c4
ocupa	d3
ocupa cobrar	k3
ocupa*	S5d9g6
ocupada	S4
ocupada $	S4
ocupar	d6
ocupo	H3R6T5X4a-3c3f6h3j4n-3
ocupo dar	l4
ocupo el	R4
ocupo la	R3
ocupo meter	k3
ocupo que	c5
ofe*	G5L4X7Y5j4l9
ofel*	G3l5
ofeli*	G5l6
ofelia	G6l6
ofelia $	E3G5l8
ofer*	L5X5Y5j4
ofert*	L4X7Y7j7
oferta	j3
ofertas	L4X7Y5
ofertas $	X8
ofi*	r5
ofic*	r7
ofic* de*	r3
ofici*	r6
oficial	r5
oficial de	r5
ofr*	F3T13
ofre*	T9
ofrec*	T8
ofreci	F3
oig*	b4r3
oiga	F3H3b3r3
oiga el	H3
oiga pongale	F4
oiga*	D3
oiga* cuan*	b4
oiga* el*	H4
oiga* pong*	F3
oigan	D3
ojo	C3
ojo y	E3
ok	A18K-3T-3V4a-3o39q-3
ok $	A13K-3n-4o27
ok al	A4
ok gracias	o4
ok la	A3
ok ok	o7
ok perfecto	o3
ok ya	o5
ok* al*	A3
ok* grac*	o4
ok* la*	A3
ok* ok*	o5
ok* ya*	o3
olg*	f3h-3k4
olga	f3k3
olga tun	k4
olv*	J10M3N11a3i6n-3
olvi*	J9M3N7e-3i9n-3q-3
olvi* el*	i5
olvi* no*	J4
olvid*	J9M4N9i6n-3q-3
olvida	N3a5i4
olvida el	i4
olvidalo	J12
olvidalo $	J7
olvidalo no	J3
oma*	l5
omar	l6
omar* no*	l4
omar* unos*	l4
on	S18Y7
on $	O-4S19Y7
ond*	D3H5O18a-3n4o3
onda	C3H4O17Q-3T6a-3n9o4
onda $	O14n3
onda con	H8O-3T5n3
onda* con*	H8O-3T4
one	q8
opc*	T31
opci*	T27
opci* hay*	T6
opci* teng*	T6
opcio*	T25
opciones	T26
opciones $	T14
opciones favor	T3
opciones hay	T5
opciones tengo	T6
ope*	K8M3c16n8q3
oper*	A-3H3K7M3U-3c22n8o-4
oper* no*	K3o-3
oper* por*	M5V4
oper* que*	n4
opera*	K12V3c15n6o-4
operacion	M3n11q4
operacion $	n3
operacion por	M5V4
operacion que	n4
operaciones	H4K9
operaciones se	H3
ora	n16
ora*	V4a6o14
orac*	a10
oraci*	a9
oracion	a9
oral*	V3o16
oral* grac*	o3
oral* pues*	o8
orale	V6o16
orale $	o11
orale pues	o5
ord*	I3Q5a5h4j4p-3
orde*	F3Q5a3h6j3n-3
orde* #*	h9
orde* alfa*	I3
orde* mia*	F3
orden	F3Q5a4h3j4
orden #	h7
orden la	E3
orden mia	F4
ordenes	T3
ori*	S16T14
orie*	T11
orien*	T8
orientame	T13
orientame $	T11
orit*	S15
orit* no*	S6
orit* que*	S6
orit* te*	S3
orita	S15
orita no	S3
orita que	S5
ortega	l3
ortega $	l3
oto*	F6
otor*	A3F8
otor* el*	A3
otor* punt*	F7
otorg*	A3F7
otorgar	F6
otorgar puntos	F7
otorguele	F3
otorguele #	F3
otorguese	A4
otr*	B-7D3E-3G-4H-3I-7J9K6M-8N-4Q3R10T4U-7V24X-7Y5Z13a-3b-6c-5e-4f-3g-3h-4i19k8l-5m-8n4o-13p-9q9r-6
otra	B-4D5F-6I-5J10M-5N-3R6T3U-4V20W3X-5Y7Z5b-4c-6d-3e-7f-4g-3i17k5l-3m-6n5o-11p-5q4r-4
otra $	H7J16S3T-3V32a-5e-3i7n-7o-6
otra a	i9
otra al	i5
otra caja	q7
otra cajera	T3W3
otra cantidad	E3
otra clienta	V9h3i-4
otra compra	J3V5h-4i7q-3
otra cosa	i8
otra de	i8
otra dejala	A4
otra del	Q4
otra distinta	V6
otra favor	R5
otra gente	h5i-3
otra identica	i8
otra igual	i11
otra igualita	i3
otra la	V3
otra liga	R5
otra mas	V8
otra mesa	h-4q9
otra nota	i7
otra nueva	V8
otra para	V-3i6
otra persona	C3G3L3V9Z13c-3i-6
otra que	f4
otra ronda	i3
otra senora	V-3h4q8
otra si	A6
otra sucursal	W8k3
otra tienda	l4
otra vendedora	V-5k9
otra venta	J6V16h-6i4n-3q-3
otra vez	D6J-5O5P5T6V-12W-3Y9a12n15q-4
otra*	K9S3n-4
otra* #*	i3q-3
otra* a*	i9
otra* al*	i4
otra* caja*	q5
otra* caje*	T5
otra* cant*	E4
otra* clie*	C3V12h3i-4
otra* comp*	V5h-5i6
otra* cosa*	T6i6
otra* de*	V-3i8
otra* deja*	A3
otra* del*	Q4
otra* dist*	V3
otra* favo*	R6
otra* gent*	h3
otra* iden*	V-3i8
otra* igua*	V-4i15n-3
otra* invi*	R3
otra* la*	V5i-3
otra* liga*	R5
otra* mas*	V8i3
otra* mesa*	h-4q10
otra* no*	f3
otra* nota*	i6
otra* nuev*	V7
otra* oper*	V5
otra* para*	i7
otra* pers*	G4V8Z8i-4
otra* que*	f4
otra* rond*	i3
otra* seno*	V-3q7
otra* si*	A5
otra* sucu*	H-3W9
otra* tien*	l3
otra* vend*	V-4k7
otra* vent*	J4V15h-7i7n-3q-4
otra* vez*	D8J-5O3P5T5V-14W-3X-3Y9Z-3a11n19q-4
otras	K9n-3
otro	B-3E-3F-3H-7I-3J-5M-4O-3Q5R8S-3T-5U-3V23Z14a-6b-3f-3i13k8l-3m-3o-6p-4q16r-3
otro $	J-3T-3V31a-3i-3o-3q6
otro cajero	k5
otro carro	V3
otro celular	q5
otro chat	Z7
otro cliente	C3V12q4
otro cobro	V9
otro contacto	Z4
otro dia	H-3Q3
otro empleado	k8
otro esperando	V6
otro lado	Z9
otro link	R5
otro mas	V7
otro no	A5q-3
otro nombre	Q3
otro numero	Q4V4
otro que	f4
otro senor	q4
otro six	i4
otro ticket	h3i7q-3
otro ☎	q4
otro*	F10i6
otro* #*	F10i7
otro* caje*	Q3k6
otro* carr*	V5
otro* celu*	q4
otro* chat*	Z7
otro* clie*	C4V11q3
otro* cobr*	V6h-3i4
otro* cont*	Z3
otro* dia*	H-3Q4
otro* empl*	k9
otro* espe*	V8
otro* lado*	Z6
otro* link*	R5
otro* lo*	e3
otro* mas*	V5
otro* no*	A6
otro* nume*	V5q3
otro* que*	e3f4
otro* seno*	h3q6
otro* six*	i3
otro* tick*	V-3h4i5
otro* ☎*	q4
otros	F13i4n3
otros #	F10i6
oxx*	l4
oxxo	h3l6
oxxo $	l4
oy	H8
oy $	H6
oye	D-3I3J-5K4L-3O16S-3W-3a7b7h-3i-3n4o-3q4
oye dale	k3
oye no	n7
oye y	H4I4b3n5
oye* cuan*	C3
oye* dale*	k3
oye* no*	J-3n5q3
oye* y*	H6T3n5
pac*	C3I3a7h3l3
pach*	C3I5a6
pache*	C4I5
pacheco	C4I5
pacheco $	I4
paco del	l3
pad*	I10f3n-3o14
padr*	I8f5n-3o13
padr* de*	I3
padr* ya*	o5
padre	n-3o14
padre $	o4
padre ya	o6
padro*	I10f4
padron	I8f5
padron $	I3
padron de	I4f3
padron vigente	I3
pag*	A-4B-3C-7D5E-5G-4I-4J3L8M-3N-3O-3T-4U-3W11X-3Y-3Z-3b4c-4d17e4f-6g-5h20i13j5k-3l-4m-3n-9p-5q11r-4
paga	C-3L7S3d16n-4
paga #	d3
paga $	J3
paga con	C-3L6d8
paga el	h3
paga una	d4
paga*	C-3H4L3P-3Q6V-4W14a3b3c-3d12f-3g-3h12i3n-7o-3p-3q6
paga* #*	b3d3h7
paga* al*	W7
paga* con*	D-3H3L3Q3S3d17h-6j4
paga* el*	b3h4i3
paga* en*	S3
paga* la*	h4q3
paga* lo*	W5
paga* todo*	L8
paga* una*	d3
pagad*	h5
pagado	e3h4
pagado $	h4
pagal*	W10
pagale	W12
pagale al	W8
pagam*	W7
pagame	W5
pagan	Q7a4
pagan*	S4d3h3
pagando	h3
pagar	L4b4d8h8i5n-3q3
pagar $	h3q3
pagar con	L-6d15h-5j7
pagar la	b3q3
pagar lo	W4d-3
pagar todo	L8
pagar*	H6h7
pagaron	H3h9
pagaron #	h8
pagaron con	H4
pagaselos en	F3
pago	C-4E-3G-3J5L4Q-3V4W3a-3b-3d8h13i6n-3q10
pago #	d-5h19q-3
pago $	W7e6q6
pago con	J4d8h-5n3
pago de	d3i3
pago el	L4
pago en	i6
pago la	V4q3
pago su	h3
pago ☎	h3
pago* #*	d-4h19q-3
pago* con*	J4d11h-5n4
pago* de*	d4i3
pago* el*	D5L3q-3
pago* en*	d3i4
pago* este*	V3
pago* la*	V3q4
pago* su*	h4
pagu*	D9L-3P3a4e5h7n-3
pagu* con*	d3
pague	D8L-3e4h9
pague $	e5j3o6
pague con	P4
pal	F9Z12b6n-3
pal cliente	F4
pal del	Z7
pal guero	F5
pal*	A5Q5i5n4
pal* clie*	F3
pal* del*	Z5
pal* guer*	F5
pala*	Q6T3
palab*	Q5T4
palabras	Q7T4
palo*	A6i6n3
palom*	A5i6n5
palomita	n6
palomitas	i6
pam*	B4l6m8
pame*	B4l4m8
pame* renu*	l6
pame* tu*	B4
pamel*	B5l6m8
pamela	B4l6m8
pamela $	m7
pamela renuncio	l7
pamela tu	B3
pan	i5j4
pan $	D3d3
pan de	j4
pan*	a3e5h5j4k4n3q-3
pan* de*	j5
pana*	a4k4
pana* ahor*	k3
panad*	k5
panaderia	k5
panaderia ahora	k3
panal*	a4
panales	a4h3
panales $	a4
panales etapa	h3
pant*	e4h3j5n4
pant* de*	j3
panta*	e3h5j6n4
pantalla	n3
pantalon	e6h3j6
pantalon de	j3
pao*	k4
paol*	k4
paol* ☎*	k5
paola	k4
paola ☎	k6
pap*	F-4H3O6W4a5
papa	W4q4
papa no	c3q3
papa*	d3i4
papa* no*	c3
papa* tamb*	i4
papas	G-3d4h3i3
pape*	G3H4O4a3
pape* dond*	H4
papel	G3a4
papel*	H4O3
papeleria	O3
papeleria $	O4
papelito	H3
papelito donde	H3
paq*	a3j6
paqu*	a3i3j7
paqu* de*	j7
paque*	i3j9
paquete	j7
paquete de	j7
par*	B-8D-8E-4I-5K-5L8M-5N-3O-7P-5Q9R9S-5T3V-7W-7X10Y-7Z9a4b4e-3g10h-3i6j7k6l-6m-4n-5p3
para	A3B-6C3D-7E-3K-4L8M-3O-6P-4Q9R10T3V-4W-6Y-6Z11b9c5e-4g6i4j10k4l-9n-9p4r-7
para #	j7
para abajo	E3G4
para aca	I4Z3q-3
para adelante	A5
para atras	e4q14
para canjear	L3
para completar	d3
para corregir	E3
para cuanto	H3
para dar	Q7
para darme	g4
para decirle	p3
para diciembre	k4
para dormirme	H4
para dulce	R3
para el	C-5H-4I3L5Q-4S4Z7a-3h4i4p6q-3
para ella	V3i7
para encargada	R4
para entrar	R3
para este	Z3
para ganar	L7
para genaro	G3
para inscribir	Q4
para inscribirme	g4
para irlas	A3
para juntar	L7
para la	F4W-3a8b7d3h-6i5q-4
para las	k3
para llamarles	K3
para lleva	h3
para lo	g5
para los	C4X5
para mi	Z15
para nancy	k8
para otra	Z4
para otro	Z3
para pagar	W4
para pagarle	H3
para personal	R3
para que	D-3H-3L6P-3R9T13W5X3Z-3a-3b-4c3d3f3j-5k8q-5r-5
para registrar	Q8m3
para saber	b3r4
para selene	k6
para su	C4d3q3
para ti	Z6o9
para tras	q3
para un	C4b7
para una	E4Q7e-3
para usar	p5
para vendedor	R3
para ver	J4Q13p-3
para ☎	E-4F9R5h-3
para*	M3X4q12
para* #*	C3d-3j8
para* abaj*	G4
para* aca*	I3
para* adel*	A5
para* algo*	p3
para* apro*	A4
para* apun*	Q4
para* arri*	E3
para* atra*	J3e5q11
para* canj*	L4
para* comp*	d3
para* corr*	E3
para* cuan*	H4
para* dar*	Q7
para* darm*	g6
para* deci*	p4
para* dici*	k4
para* dorm*	H4
para* dulc*	R3
para* el*	C-5F3H-4L4Q-4S4V-3Z8a-3h4i7j4n-3p7q-3
para* ella*	V3i7
para* enca*	R4
para* entr*	R5
para* esa*	A3
para* gana*	L6
para* gena*	G3
para* insc*	Q5g5
para* ivan*	R3
para* junt*	L6
para* la*	D3W-3a8b7d7h-4i4q-4
para* las*	k3
para* llam*	c3
para* llev*	h4
para* lo*	g7
para* los*	C5X5
para* mana*	j3
para* mete*	Q3
para* mi*	Z13
para* nanc*	k6
para* otra*	Z4
para* otro*	Z3
para* paga*	Q3W4
para* que*	A3D-3I-3L6P-3Q4R8T15Z-3a-3b-4c3d3e4f3g-3j-5k6q-4r-6
para* regi*	Q8m4
para* sabe*	r3
para* sele*	k5
para* su*	C3d5p-3q3
para* ti*	Z6o6
para* tras*	q5
para* un*	C6b9
para* una*	Q5e-3
para* usar*	Q3p4
para* ver*	J3Q13S3
para* y*	M4
para* ☎*	E-3F6R4
parad*	n3
parada	n5
paral*	J-3X5q12
parale	X4
parc*	e5
pare*	X19
paren*	X10
parenle	X9
pari*	H4o9
paris*	H3
parisina	H4
parisina $	H4
paro	H4M-3n6
paro $	H5
part*	H-4L5Q5U5a10g5h-3i5j-3l6n-3o-3q-3r6
part* con*	d3
part* de*	L5g3k3l5r9
part* del*	U3
part* en*	N3
parte	U5g7r10
parte con	Q3
parte de	g3r9
parte del	U3
parte*	Q3i4
partes	Q3i4
parti*	L6N5a11k4l6
partido	a13
partido $	a10
partir	L8k3l5
partir de	L6k3l7
pas*	A5E-3J-5K5L3M-5N-5O8R4T-7V4X-6Y-6Z-7a6c9d-10f-9g-6h4i5j7k3m3n10r-5
pasa	A5J-6L6V4n11
pasa $	L3
pasa a	k4
pasa el	a3
pasa lo	A7
pasa nada	J-5n9
pasa*	D-3E-4F-3H6I3K3L3M-4O-4P5R4S-5W3X-3Y-3Z-3a6c10d-8f-5g-3j6m6p3q4r-3
pasa* a*	I4V8a-4c11q3
pasa* ahor*	i4
pasa* al*	V6
pasa* con*	G3L6c9
pasa* cuan*	H3
pasa* de*	o4
pasa* el*	B5H3I3a11
pasa* esta*	h3
pasa* la*	a17c-4
pasa* las*	K5
pasa* lo*	A6H-3R3U7h6
pasa* los*	H4W8m5
pasa* mi*	W3b7
pasa* mis*	P6b-4m3n3
pasa* nada*	J-4n7
pasa* o*	Q3n-3q3
pasa* por*	a4
pasa* punt*	L6
pasa* tamb*	H6
pasa* una*	h-3i3
pasad*	H3P5W-3b3e4h-5i6n5p5q3
pasada	F3H-4L-3P5e3h-6i6n5p6
pasada $	i3m3n7p7
pasado	H9a-3b3l3q3
pasado $	H4
pasado no	l5
pasado tambien	H5
pasal*	W8q6
pasala	q5
pasale	E3W7
pasale #	W4
pasale los	W5
pasale usuario	k3
pasam*	D-3H4I4K4Q-3R4T-3U5V5a6b5c11d-3k-3m5n-6q-3
pasame	D-3H6I3Q-3R6S-3V8a7b3c11d-3j4l-3m3n-5q-3
pasame a	I3V5c9
pasame al	V4
pasame con	c12
pasame cuanto	H3
pasame el	B3H5a8
pasame la	R4W3a16c-3j-3
pasame las	K6
pasame lo	R3U8
pasame los	m6
pasame mi	W3b4
pasame mis	P4m3
pasamos	I3
pasar	D3L3Q3h5j3n-4o-4
pasar $	q3
pasar lo	h5
pasar*	D-3G7K4L8W-3b-5n6
pasarle	L8
pasaron	G9K7b-3n5
pasaron $	K3
pasaron con	G6
pasas	P4o5
pasas la	j4
pase	R4U7V7
pase a	l3
pase al	R5
pase el	V6
pase la	V6n-3
pase lo	A3
pase*	V5a11c4
pase* a*	V5l4
pase* al*	R7c5
pase* el*	V6
pase* la*	V4a6
pasem*	V4
pasemos	V4
pasemos a	V5
pasen*	a12c3
pasenme	c4
paso	C5M-3O11P-4S7T-3V-5W-4b-3c-3e-5f-3h6j3k7l3n18
paso $	J6L3O8S-4h-3n19o3q-3
paso a	L3Q3
paso con	h-3n14
paso de	C9G6h-6n-4
paso el	i4
paso la	A3S5n3
paso las	S5
paso los	k3
paso maricruz	l4
paso mi	O6h4n-3
paso o	n3
paso por	H3a4h3
paso quitale	l3
paso su	E4F3k5n-4
paso una	h3
paso ☎	k3
paso*	Q11
paso* a*	L3Q4
paso* bien*	K3
paso* con*	D3h-3n14
paso* de*	C5h-3
paso* el*	i4
paso* la*	S7n3q4
paso* las*	S7
paso* los*	k4
paso* mari*	l3
paso* mi*	O8h5j3n-5
paso* o*	n6
paso* para*	Q5
paso* por*	H3a3
paso* su*	E4F3k5n-5
paso* ☎*	k4
pasos	Q13
pasos para	Q3
past*	D5F4V-3b4e3i3j6q-3
past* de*	j3
past* para*	j4
past* que*	F6
past* ya*	j3
paste*	F4V-3b4e5i3j3q-3
pastel	D4F4e4
pastel #	i4
pastel de	j3
pastel que	F5
pasto*	j5
pastor	j5
pat*	B4C6D3E4G3J6L4c3n-7p-3q-3
pata	B5M-3
pata de	B3
pata* de*	B4
patr*	C4J7c4n-5
patro*	C3J5c4n-3
patron	C3
patron hay	E3
paty	C3E3G5W3p-3q-3
paty ya	G5
paty* ya*	G3
pau*	S6l4
paus*	S6l4
pausa	S6l3
pausa $	l3
pec*	k3
pech	k5
pech ☎	k4
pech* ☎*	k4
ped*	A5D5H-3J7L-3P-3T11b-3c-3e7h4j6l5
pedi	A6D5J8j3n3
pedi $	D5n3
pedi nada	J5
pedi*	D3N-3T12e9h4j7n-4
pedi* a*	j3
pedi* de*	a4j6
pedi* nada*	J4
pedi* ya*	j5
pedic*	h6
pedicure	h6
pedid*	W5a-5e6j11
pedido	N-3W5a-4e8j11
pedido $	q3
pedido a	W4
pedido de	j6
pedido ya	j5
pedir	T7V3
pedir $	T6
pedir*	Q4T6n-3
pedirte	T7
pedirte $	T9
pedr*	l9
pedro	l6
pedro $	l8
peg*	Z6h3
pega*	n3
pegu*	Z8
pegue	Z9q-3
pel*	D8Z5h6l3
pele*	Z4l5
pele* conm*	l3
pelo	D9
pelo $	D6
pen*	A9C-3D3H-4I-4K29O-3Q-3T-4U-3V-4Y4Z5a-4f-3m-3n15o4
pena	D5Z3
pend*	A11H-3I-3K21V-3Y5a-3n13o5
pend* de*	A9K6
pend* la*	n5
pendi*	A13C-3H-3I-3K26U-3V-3Y3a-4m-3n15o3
pendiente	A-3K13V-3Y6n10o6
pendiente $	K7o6
pendiente de	A4
pendiente la	n5
pendientes	A14K24n-3
pendientes $	A6K17
pendientes de	A11K5
pens*	S7Z5n6
pens* que*	Z5
pensa*	S4n5
pensando	Z3
pepe	P3
per*	A7B3D3E-5G-6H-13J-8L-4N11O-7P-11R3S11T8U3X-5Y-7Z9b-7c7d-15e-4i5j3k8l6m12n-6o5p-4r4
pera	l6
pera de	l6
pera*	S19
pera* de*	l4
peram*	S6
perame	S6
perat*	S15
perate	S12
perate $	S13
perd*	A-3D13F3K4Q6R3S-3T15W-3Z14a3d-3h-4m-3o-4r3
perd* el*	Z4
perd* la*	D5b3
perd* lo*	n5
perd* mi*	Q7a4
perd* mis*	D5
perd* que*	T3
perd* uste*	Z3
perde*	L3
perdi	D4Q5T16
perdi $	T15
perdi la	b4n3
perdi mi	Q9
perdi mis	D4
perdi*	D9K6R4T4a7h-3q-4
perdida	T12U3
perdida $	T9
perdida que	T3
perdidos	K4
perdio	F3R5a8l3n5
perdio $	a3n6
perdio el	R3
perdo*	Z17q3r4
perdon	Z14a3h-3q5r5
perdon $	Z5
perdon el	Z3
perdon era	Z3
perdon se	Z3
perdone	Z4
perdone usted	Z5
perf*	N8n-3o20
perfe*	o22
perfecto	o22
perfecto $	o7
perfi*	N7
perfil	N7
perfil $	N10
perfu*	e5
perfume	e3
peri*	j3
perl*	A4B6C7J3R4W5Z4p-3
perl* dice*	A6
perl* esta*	B3
perl* la*	B5
perl* y*	k3
perla	A3B7J3R5W4Z3k4
perla $	R3Z6
perla dice	A3
perla esta	B3
perla la	B6
perla pero	R4
perla y	k3
perm*	A15F3G-4N5S5h-3k8l13m8n-5q-4
perm* a*	A3l8
perm* al*	l3
perm* cual*	A7
perm* de*	S-4W5m4
perm* o*	m7
perm* para*	k5
perm* pend*	A4
perm* tant*	S4
perm* un*	S4
permi*	A15D3F4G-3K-3N3S4W3h-3k7l10m9n-4q-5
permiso	A11F3G-4N5S-5h-3k8l8m12n-3q-5
permiso $	D3F4G-3l7q-4
permiso a	A5l3
permiso al	l3
permiso cual	A8
permiso de	S-3W5m4
permiso o	m3
permiso para	k4
permisos	A6l5
permisos a	l6
permisos pendientes	A6
permiteme	S9
permiteme tantito	S4
permiteme un	S5
pero	E3X3a5d-8e-4h13i10n-3q4
pero con	i3q-3
pero el	D3q3
pero es	h3
pero la	n3
pero los	E4
pero no	T3a7n-3q3
pero se	G3
pero* con*	i3
pero* el*	q3
pero* la*	n4
pero* no*	R3X4a3n-4q5
perr*	a14j7n-3q3
perr* se*	a7
perri*	a6
perrito	a4
perro	a9j5q4
perro $	a3e4j8
perro se	a5
pers*	A-4B4E-3H-6I7J-4K-3O-3P-5S-4T-4U8V7W-4X-3a-6b-3c13d-4e-3h-3j-3k12m13n-7o-7r10
pers* a*	G3f3
pers* al*	k5
pers* ante*	i3
pers* dado*	m4
pers* de*	U4p4r3
pers* del*	m3
pers* habi*	m4
pers* hay*	k4
pers* naye*	l3
pers* no*	U6q5
pers* o*	r3
pers* por*	V3
pers* se*	I4
pers* tene*	I4
pers* trae*	I3
pers* ☎*	C5
perso*	A-4B5C4E-3H-6I7J-4N3O-3P-5S-4T-4U6W-5X-3Z6a-6b-3c12d-4h-5k11m14n-7o-7p3r9
persona	C4J-3N-3Q-3T-3V7W-3Z6c11f3g3m-3n-4o-3p4q5r10
persona #	V3
persona $	C3F5V6c9k-3r4
persona a	G3
persona anterior	i3
persona de	r4
persona no	q7
persona o	r8
persona por	V3
persona real	c3
personal	B6H-4P-3U7a-4k14m20o-3q-3
personal $	B8P-4Q3a-3c3k12m14
personal con	m3
personal dado	m3
personal habilitado	m3
personal hay	k3
personal nayeli	l3
personal no	U5
personal quien	m4
personales	N7U3
personales $	N5
personalizada	c4
personas	I11k3
personas del	m3
personas hay	I3
personas nuevas	k4
personas se	I4
personas tenemos	I3
pert*	N8
perte*	M4N5
pertenece $	M3
pertenecer	N7
pertenecer al	f4
pes*	A-3D11F5G5H-5I-3J-3L6M4P-4Q3S-3U-3a-5b6d7e4f-5h8i7j-4k-3l-3n-6o-5p-3q4
pesc*	d3e3
pesca*	d3e3
pescado	e3
pesi*	D10
pesim*	D12
peso*	D5E3F6G3H-5I-3J-3L10P-4a-4b5d6e3f-5h9i8j-3n-5p-3q4
peso* #*	L3
peso* a*	D5G7d-6q5
peso* al*	G3n3
peso* como*	Q3
peso* cuan*	p3
peso* de*	F3W3d3h6
peso* del*	W3
peso* en*	D4
peso* jaja*	q3
peso* lo*	F4h-3
peso* por*	F5
peso* son*	L5b-4
peso* ☎*	C3E3F-4G-3V6d6h3
pesos	D5F3H-4I-3J-3L9M4P-4Q3U-3a-4b6d6e3f-4g3h8i6j-3k-3n-5o-3q3
pesos $	D-4E3G-5L5M3Q3b10d8e3h9i12n-3p-3
pesos a	G6d-5q6
pesos al	G6
pesos como	Q3
pesos de	F3W4d5h5
pesos del	G3
pesos en	D4
pesos lo	F4
pesos por	F4
pesos que	E3
pesos quitarselos	G4
pesos son	L4b-3q3
pesos ticket	h3
pesos ☎	E4F-4G-3V5d5h4
pet*	A15l3
peti*	A15
peti* de*	A3
petic*	A19
peticion	A4
peticion $	A8
peticiones	A12
peticiones $	A7
peticiones de	A5
petr*	l6
petr* siga*	l6
petra	l5
petra siga	l4
pho*	h6
phon*	h7
phon* ☎*	h9
phone	h6
phone ☎	h6
pic*	Q3R7n3
pica*	R5
pica* otra*	R4
picar*	R4
picarle	R5
picarle otra	R5
pico	Q4
pico el	R3
pico para	Q5
pico* el*	R3
pico* para*	Q3
pid*	A11C5D-3F-4H3Q13S-3T-3W8a-4b-3c-3i6j7n-8
pida	A4
pida*	Y3
pida* punt*	A3
pide	C3W8d3
pide el	d4
pide mas	W5
pide su	C3
pide*	E5Q9W3j8
pide* la*	j3
pide* mas*	W7
pide* para*	Q4j3
pide* perm*	A3
pide* rect*	E6
pide* su*	C6
pidel*	W6
pidele	W5
piden	E5Q5j9
piden para	j4
piden permiso	A3
piden rectificar	E5
pidi*	A13G4H6W-3h3i5n-3q-3
pidi* apro*	A3
pidi* audi*	G4
pidi* bren*	A5
pidi* la*	A5
pidi* lo*	H3
pidi* luis*	A4
pidi* post*	i4
pidi* que*	X4
pidi* su*	l3
pidi* tono*	A3
pidie*	A3G3H5
pidiendo	G3H6
pidiendo auditoria	G3
pidiendo autorizar	A3
pidiendo los	H3
pidieron	A3
pidieron $	q3
pidieron aprobar	A3
pidio	A13X3i5l3
pidio brenda	A3
pidio la	A7
pidio luis	A3
pidio que	X5
pidio su	l3
pidio tono	A3
pido	H-3Q12h-3j4n-3
pido mi	Q5j5
pido* mi*	Q3j5
pie*	L10W4
pier*	L14
pier* lo*	L4
pierd*	L9
pierde	L3
pierde $	L3
pierdo	L5
piez*	W4
pieza*	W7
piezas	W3
pij*	e3
pija*	e3
pijas	e3
pil*	i6j4
pila	h3
pila*	i5j4
pilas	i4j4
pin*	H5L4e4h6q-3
pint*	H3L3e3h3
pint* la*	H5
pint* vini*	h4
pinto	H4
pinto la	H5
pintu*	e5h4j3q-3
pintura	L4h4
pintura $	L5n3
pip*	a3
pipa	S3a3
piq*	Z10
piqu*	Z9
pique	Z9
pis*	a3
piz*	b3j4
pizz*	j4
pizz* #*	h3
pizza*	h3
pizzas	j4
pizzas #	h3
pla*	H4I-3W-3a-3c6e7h7j3m15n-6o5
plan*	e3m18
plan* comp*	m6
plan* de*	m4
planc*	e3h3
plancha	e5
planchado	h3
plant*	m19
plantilla	m15
plantilla $	m9
plantilla completa	m6
plantilla de	m6
plat*	F3H5J3c7
plat* con*	c6
plat* del*	H6
plati*	F4H3c6
platicame	H4
platicame del	H5
platicar	c4
platicar con	c5
platique	F3
platique con	F3
play*	e3h3j4
play* del*	j3
playe*	e4h6
playeras	h6j3
playeras del	h3j4
plaz*	H4
plo*	j5
plom*	h3
plome*	j3
plomero	h3j5
plum*	h3
pob*	D3l3
pobr*	l5
pobr* don*	l3
pobre	l3
pobre don	l3
poc*	r9
poco	n3r5
poco eres	r5
poco* eres*	r3
pod*	H3c6j4m4
podr*	H5c8
podr* indi*	b3m4
podr* prop*	H4
podri*	H5c6m3
podria	H4c3
podria indicar	m3
podria proporcionar	H3
podrian	c3
podrias	h3
poi*	F5b6d6h-3
poin*	C4F5b7d5h-3
poin* for*	d7h-3
point*	F5b5d7h-5
points	F7b5d8h-5
points for	d8
pol*	h8o3
poll*	L3h4o3
poll* #*	h4
pollo	L3h4o5
pollo #	h4
pollo $	o6
pon	E9W3k6l3
pon a	k8
pon en	E8
pon inactiva	l3
pon*	A-6B-3C-8D7E10F6I-8J5K-3L-4M-4N-3O-3P-6Q13S-4T14U-3V-4W10X-5Y10Z-3b-4e-5f9g7h8i4k6m-3n-10o-4p-5q-3r-3
pon* a*	W3k5
pon* en*	E8
pon* inac*	l9
ponc*	R6a7f3
ponc* la*	a12
ponc* su*	R6
ponc* ☎*	f5
ponch*	R5a8
poncho	R5a9
poncho la	a10
poncho su	R7
pone	D3Q3T3
pone*	D11Q10T10e-3k6q-3
pone* #*	d3
pone* el*	Q5
ponen	D9
ponen $	D4
poner	D8Q10T7d3h-3j3k5
poner $	T6k4
poner el	Q6
poner*	G3T3
ponerle	G4T5
ponerle #	G3
ponerle $	T3
pong*	J10L-3Q12T8Y3n-3
pong* #*	h5
pong* algo*	F3
pong* para*	Q4
ponga	h4
ponga*	J10Y3q3
pongame	g3q4
ponganme	W3
pongas	J10
pongo	Q10T9
pongo $	Q7T11n-3
pongo para	Q4
poni*	F3
poni* #*	F4
poniendole	F4
poniendole #	F3
ponl*	C-3D-3E14F7G4I-5W5a-3d-3f5h6i6l5n-5
ponl* #*	E-3F10G9
ponl* a*	h4
ponl* cand*	l4
ponl* en*	E14I-4f5h-6k3
ponl* eso*	E3
ponl* lo*	E4
ponl* otra*	i6
ponla	E10h-3l4
ponla en	E9h-6l3
ponle	E3F6G7W5d-3h3i8n-4
ponle #	E-3F11G10
ponle a	W4h4
ponle candado	l4
ponle lo	E3
ponle otra	i6
ponlo	E5f3h3q4
ponlo $	h5
ponlo en	E4I-3f4k4
ponm*	A-3F-3H5W9Y3c4g9h6k4
ponm* #*	W9h4
ponm* a*	W10c5
ponm* en*	g8
ponm* las*	H4
ponm* un*	k7
ponme	A-3F-3H5W11Y4c4g8h3k4
ponme #	W9
ponme a	W5c4
ponme en	g9
ponme las	H3
ponme un	k7
pons*	F4
ponse*	F3
ponselos	F4
ponselos tu	F3
poq*	L5U4b4
poqu*	L5U4b3
poqui*	L5b4
poquito	U4
poquitos	L5b4
por	A8C-3E-3H-4K8L13O7P6R-3S4U-4V-3W-7Y5a4d5f-6g-6h4i5j3k-11n-7o3p-10q-5
por #	F-3G-3H-4L13a13b-4e3h15j-3q-3
por aca	O9
por activar	m3
por ahi	A3O7
por ahora	J3S4
por alla	O6S4
por aprobar	A5Y6
por aqui	Q8c4j3
por autorizar	A5
por brenda	I4
por cada	L7
por caja	h4j3
por cambio	S4
por compra	G6L6
por comprar	L5
por confirmar	K5
por cuanto	H5
por dia	L6
por donde	T8j4
por efectivo	W3
por el	F5W-3d5i3j3
por empleado	B4
por error	F4G4Z10
por fa	C6O-3b5
por favor	D-4E4F-5L-5M-3N3S3V4X9Z-3b5d3f3i3j-6k-5o-3p-3
por firmar	A3
por fuera	G4d-3
por hoy	o4
por internet	L3
por inventario	E3
por la	F9G-3P3a3d5h-3l3o6
por las	a5
por llegar	l4
por lo	C3b6j3
por los	a3e3q5
por maternidad	l4
por mes	I5
por mi	A6U4a3
por monto	L4M3
por nombre	Q3
por otro	i4
por producto	e4
por puntos	d4
por que	C-6D4L9P10n6r9
por resolver	K8
por si	J4a4n3
por su	C8D7V-3f-3h7q-3
por sus	h3
por telefono	R4c7
por ticket	H5L3
por traer	F5
por tu	D4a5n-3
por ultima	P3
por un	G4b-3d6i3
por una	L4h-3
por unas	i3
por uno	B3P5
por*	D9G4L12W10a-3d-3f4h4n5o-3
por* #*	F-3H-5L16M3V-3a8b-3h15q-3
por* aca*	O9
por* acti*	m4
por* ahi*	M4O8
por* ahor*	J3
por* alla*	O4S5
por* apro*	A10Y3
por* aqui*	L-3Q8Y4
por* auto*	A7n-3
por* bren*	I4
por* cada*	L7
por* caja*	h3j3
por* comp*	G7L7h-3
por* conc*	K4
por* conf*	K7
por* cuan*	H6
por* dado*	l3
por* dia*	L7
por* dond*	T10j5
por* efec*	d-3e3
por* el*	F4J3L-3W-4d8j4o3
por* empl*	B6
por* erro*	F4G4X-3Z11
por* esa*	L3
por* fa*	C7b3
por* favo*	B3D-4E6F-5J4L-5M-3O-3P-3S3U3X7Y3Z-3d4g3i5j-5k-4m3o-3p-4
por* fin*	o5
por* firm*	A3
por* fuer*	G6d-3
por* hoy*	o5
por* inte*	L5
por* la*	F8G-3a3d5o8
por* las*	a6
por* lleg*	l4
por* lo*	b6j3
por* los*	e3q7
por* mate*	l3
por* mes*	I5
por* mi*	A4U4
por* mont*	L5
por* nomb*	Q3
por* pan*	i4
por* part*	Q3i3
por* pone*	G4
por* prim*	L3
por* prod*	e4
por* punt*	d6
por* que*	C-5D4F-3L9P8n6r11
por* quie*	B3
por* reso*	K7
por* si*	J4
por* su*	C6D5V-3h11
por* sus*	h3
por* tele*	C3R5c7
por* tick*	H4L4P4
por* trae*	F5
por* tran*	i3
por* tu*	D3
por* ulti*	B4P5n-3
por* un*	G4b-5d8
por* una*	F3
por* unas*	i4
por* uno*	B3P6
porc*	L11W10
porc* de*	W3
porc* se*	L4
porce*	L12W7
porcentaje	L11W7
porcentaje de	W3
porcentaje se	L5
porf*	h5
porq*	D11G6f6l-3n-3
porq* es*	f3
porq* se*	F4
porq* yo*	B3
porqu*	D9G5W3e3f4
porque	D6G5f6n-3
porque es	f3
porque regreso	G3
porque yo	B3
port*	H3
port* el*	H3
porto	H4
porto el	H3
pos*	a3i4
post*	i5
post* #*	i3
postr*	i4
postre	i6
postre #	i4
poz*	h3
pozo*	j3
pozol*	j3
pra*	J4k3l4
prac*	J5k5l5
prac* que*	k6
prac* ya*	l5
pract*	J3k5l4
practicante	k4l4
practicante que	k4
practicante ya	l4
pre*	A-3B-3C10E-4F5H-7I-3N7P-4R-3S8U-4V-7W12Y7Z-3a3d4f-3g-4h-7i-4j13l-3n-4o-4p5
prec*	W15j14n-5q7
prec* #*	F3
prec* a*	W3
prec* de*	W6j6
prec* tien*	j4
preci*	W15j12n-5q9
precio	W13a-3j14n-5q8
precio $	q6
precio a	W4
precio de	D3W6j5
precio del	j3
precio tiene	j5
pref*	N4c5
pref* que*	c3
prefi*	N6c6
prefiero	N4c5
prefiero que	c3
preg*	C10H-4J3L6M5N3S7T6U-3V-4W-5X8a-4d-4e-3h-5j7l-3p7q-5
preg* a*	S5b3
preg* cuan*	X5p3
preg* el*	X3
preg* la*	L6
preg* por*	C16M5V-3
preg* que*	p4
preg* si*	j9
preg* su*	S3
pregu*	C11D3H-4L4M5N3O3S9T3U-3V-5W-4X9a-3d-4h-6j8p7q-4
pregunta	C7L9S-3V-3d-3j5n5p3
pregunta $	J3
pregunta cuanto	C5
pregunta el	P3
pregunta la	L8
pregunta por	C4M4
pregunta que	p4
pregunta si	j4
pregunta un	L3
preguntan	j4
preguntan por	M3
preguntando	C3Q4n-3p4
preguntar	C3
preguntarle	S6
pregunto	C-3D6S8T5X6
pregunto $	D3T7X4
prem*	F7G4d8
prem* a*	F10
prem* de*	d6
prem* eran*	G6q-4
premi*	F10G5Q3W-3d9q-3
premiar	F9
premiar a	F9
premiarlo	G7q-6
premiarlo eran	G3q-3
premio	d11
premio $	d7
premio de	d5
premium	q3
pren*	X-4Y10a5e7
pren* el*	a5
pren* las*	Y4
pren* los*	Y5
pren* me*	e5
prend*	X-3Y10a5e6
prende	X-3Y11a6
prende las	Y5
prep*	Z3k3
prep* su*	k3
prepa	Z4
prepa $	Z3
prepa*	k4
preparale	k4
preparale su	k3
pres*	W11a5l3r3
pres* #*	a7
prese*	r3
presentado en	l3
prest*	W9a8j-3o3
prestame	W10a4
pri*	A-3E-3G3Q-3S4T15V7W3a-3f4h4
prim*	H3V9f7h5l3n-4
prim* al*	H3
prim* como*	S4
prim* de*	j3l4
prim* el*	V4h4
prim* es*	h3
prim* naye*	G5
prim* sofi*	k4
prim* vez*	f6
prima	G4W3d-3k3
prima nayeli	G4
prime*	S6V5a-3d3f8h6
primera	L3f7o4
primera quincena	B3
primera vez	L3f8
primera ☎	C3
primero	V8f3h3
primero $	V3
primero como	S4
primero el	V3h6
primo	l4
primo de	l4
prin*	T11
princ*	T13
principal	T9
principal $	T11
pris*	n3
prisa $	V3
pro*	A-7B-5D6F3I10K-4L4M-6N3O-8P-3Q8R-4T-9V14W11X5a-7b-7e4f4g10h-6i-4j10k-4l-7m-7n6o-8q3
prob*	J5a8j7n3
prob* con*	D3
proba*	J4a7j6n3q3
probando	J4a6
probando $	J5q3
probl*	D4
problema con	D4
proc*	G3Q10d4e3n15
proc* #*	G4
proc* con*	d5n4
proc* mi*	n6
proc* para*	Q6
proce*	G4Q10d3e4n15
procede	G5Q3n12
procede #	G5
procede $	Q4n8
procede con	n4
proceder	d5
proceder con	d6
procedimiento	Q7
procedimiento para	Q3
proceso	n7
proceso $	n3
proceso mi	n5
prod*	D6U3e10
produ*	D5e10
producto	D7e10
producto $	e3
prof*	E4F3h3
profe	E4P5
profe $	E7P6
profe unos	F3
prog*	I15L3N10O-4a-3f11g8m-3n-3q-3r4
prog* a*	f4
prog* de*	g4
prog* o*	I4
prog* quie*	I4
prog* ☎*	f3
progr*	H-3I16L4N7O-3f14g10h-3l-3m-3n-3q-3r4
programa	I15L4N9a-3f13g10j-3l-3m-3n-3q-3r4
programa $	I9L4N8W-3g5r3
programa de	O-3g6
programa o	I3
programa quienes	I4
programa ☎	f3
prom*	D4F6G3H3J-4Q-3T-3W6X8Y9g3h-3j10
prom* de*	j5
prom* del*	j3
prom* hay*	j7
prom* me*	W3
prom* por*	H4
prome*	D3F8G-3H6
promedio	H7
promedio por	H5
prometi	F6
prometi $	F4
prometieron	D3
prometimos	F3
promo	D3G3g3j8n-3q4
promo $	G3I3
promo de	g4j6
promo*	T-3W7X13Y8j4
promocion	W8
promociones	Y8j3
promociones $	Y3
promos	X4Y4j3
promos $	X4
prop*	G3H3L4Q4V3n-4q5
prop* celu*	k3
prop* el*	H5
prop* nume*	G3
propi*	G3L5Q7U3V4n-5q4
propina	Q5n-3
propio	G3V5k4q3
propio celular	q3
propio numero	G3
propo*	H5
proporcionar	H4
proporcionar el	H5
prov*	W8c6
prov* del*	W3
prove*	W9Z4c6
proveedor	P-3W7c9
proveedor $	S3W8Z3c3
prox*	Q3V22W4n-3p4q-3
proxi*	Q4V16W3p4
proxima	Q3V12p4
proxima $	V10p5
proximo	V12
proximo $	V11
pru*	G3k4l3n4q4
prue*	G3k5n4q4
prue* a*	G5
prue* y*	l5q-3
prueb*	G3k7n3q4
prueba	G3k7l3q3
prueba $	k5
prueba y	l4q-3
pub*	W9X6Y4
publ*	W8X8Y5
publi*	W8X9Y4
publicidad	X5Y4
publicidad $	X4Y6
pud*	n3
pudo	n4
pue*	A-3B-4D-4E-7G-6I-4J-7K-6L12M-6P-3Q4R-3T11U-5X-6Y-3Z-6b6c12e-3h-5j4k7l6m7n4o5q6r-4
pued*	B-4D-4E-6G-5H-5I-3J-5K-5L11M-3O-3P-4Q5T13U-5V-4X-4Z-4a-8b6c13d4f3g5h-4j6k8l11m6o-9p-7q7r-6
pued* arre*	q4
pued* aser*	T6
pued* borr*	q3
pued* camb*	L5T-3b6n-3q10
pued* canj*	W4d3
pued* capt*	k6
pued* corr*	q5
pued* crea*	f4
pued* dar*	T3
pued* darl*	n6
pued* deci*	C4T5
pued* dict*	Q7
pued* entr*	R3g3l6
pued* habl*	c5
pued* hace*	T8
pued* here*	L4
pued* insc*	f4
pued* ir*	j6
pued* junt*	L5
pued* llam*	c7
pued* mand*	Q5
pued* marc*	c10
pued* mete*	H-3Q5g4i5q-4
pued* paga*	j6
pued* pasa*	L6
pued* pedi*	T12
pued* reco*	j3
pued* regi*	U-3g3k4m9
pued* segu*	n8
pued* ser*	D4
pued* usar*	L11k5
pued* vend*	m7
pued* ver*	l3
pueda	k17l14n-3q-3
pueda captura	k6
pueda cobrar	l3
pueda entrar	l5
pueda meter	k4
pueda ni	l4
pueda registrar	k5
pueda usar	k3
pueda vender	l4
puede	F3L5O4T7a-3c5h-3i-3j8l3m7n-3o-3p-4q7r-3
puede $	T7
puede cambiar	q5
puede corregir	q3
puede dictar	Q6
puede hacer	T3
puede meter	Q3q-3
puede pagar	j6
puede registrar	m3
puede ser	D4
puede usar	L7k3
puede vender	m7
puede ver	l3
puede*	D-3G-3L10Q-3U-4c7h4m9n-3q3
pueden	L13T-3U-3c8m9
pueden heredar	L3
pueden meter	m3
pueden registrar	m5
puedes	C3G-3O-3T10h5n-3q3
puedes dar	T4
puedes decir	C3
puedes hacer	T4
puedo	D-3L13O-3S6T10W-6a-4b6c7d6g9h-5k-4l-3n6o-5p-3q3r-3
puedo ando	S3
puedo aser	T6
puedo cambiar	L3b6q4
puedo gastar	b4
puedo hablar	c6
puedo hacer	T5
puedo juntar	L4
puedo mandar	Q4
puedo meter	g4n4
puedo pedir	T7
puedo pedirte	T7
puedo seguir	n6
puedo usar	d3
puedo ver	P3
puen*	H5a6
puent*	H6a7j4
puente	H6a4
puente $	H3
puer*	I4W4a6
puert*	W3a5
puerta	I3a4q3
puerta $	I5
pues	C3H5T-4V5n9o17p3
pues $	b4n11o3
pues cuanto	H3p5
pues que	C6o5
pues*	B3Q3U3m4q3
pues* cuan*	H4p3
pues* maur*	m5
pues* punt*	B3U3
pues* que*	C3o6
pues* tien*	m3
puest*	Q3U3m3
puesto	B3U4m3
puesto maura	m4
puesto puntos	B4U4
puesto tiene	m3
pun*	B3C11D8E9F12G11H-3J5K-4L9M-7N3O-7P3Q5R-4S-6T-7U-5V-8W9Z-5a-9b10c-7d10e-8f3g5i-7j-9k-6l-4m-7o-7p8q-3r-3
punt*	A4B5C11D9E10F10G10H-3J4K-4L12M-6N4O-6P3Q4R-4S-6T-7U-4V-8W9Z-5a-10b12c-7d12e-7g5i-7j-10k-7l-5m-7o-8p7q-3r-4
punt* #*	F-3d12
punt* a*	B4C-3E5F9G8W6c-3f-4p-3
punt* abaj*	F-3G6
punt* acum*	p6
punt* al*	B6D-3E6F9L-4d3h-4n3p-3
punt* clie*	E3
punt* como*	L-3b4g3n-3p4
punt* comp*	d3
punt* cuan*	H4L4Q3b-3
punt* dan*	L5
punt* de*	C10E9G8H-4J-3V-3W11b-6f-5h3n4q-6
punt* del*	C5D4E11F-5G3d4h-7p4
punt* dire*	F4
punt* disp*	C3b3
punt* dobl*	L3
punt* el*	C3f3
punt* en*	L5W6n4
punt* entr*	G3
punt* es*	d4
punt* esta*	A4D4
punt* extr*	A3F4
punt* favo*	C3g3p3
punt* hay*	Q7b3d-3
punt* hoy*	U3
punt* igua*	L3
punt* jaja*	L3
punt* junt*	I5p6
punt* la*	E3G-4W-3f4
punt* le*	L7
punt* lo*	h3
punt* los*	Q5X4
punt* manu*	F9
punt* mas*	F9G-3
punt* me*	C3b6
punt* no*	W4
punt* o*	D-3L6n6r3
punt* paga*	d3
punt* pal*	C3F4
punt* para*	p6
punt* por*	C-3D3G-3L4O-3Y4d11h4
punt* que*	D3F9J3d3h-3
punt* sama*	B5
punt* se*	H7f3
punt* sin*	D7
punt* son*	d-3q5
punt* teng*	b10
punt* tien*	W3p3
punt* trae*	C3
punt* uno*	P7
punt* valg*	W7
punt* y*	B3L-4P3f3q4
punt* ya*	J4W7
punt* ☎*	C9F10d4f5
punta*	C4E3
puntaje	C7E3
puntaje de	C6E3
punto	L15Q4W5b-3d-3n-3p-3q6
punto $	L13b-3
punto*	A4B4C12D10E8F10G8H-3I-3J4K-4L10M-6N3O-7P4Q3R-4S-6T-7U-3V-7W9Y3Z-5a-10b10c-6d11e-7f4g3i-6j-10k-6l-6m-7o-7p8q-6
puntos	A4B4C10D9E9F11G10H-3J4K-4L8M-6N3O-7P3Q3R-4S-6T-8U-5V-7W10Z-5a-9b10c-6d11e-7f3g6h-3i-6j-9k-6l-5m-7n4o-7p7q-4r-4
puntos #	d10
puntos $	B-5C5D5G13H-5J5L7O-4P6Q4S-3T-5U-3V-3X-4Y6a-5b11c-3d10g6j-4m-3o-5q-5r-4
puntos a	B4E3F7G7W7b-3f-5p-3
puntos abajo	F-4G6
puntos acumulados	p7
puntos al	B7D-3E5F6L-3d4h-3n3p-3
puntos celular	G3
puntos como	b4p3
puntos cuando	Q3
puntos cuanto	H3
puntos dan	L5
puntos de	C8E6G10H-4I3W13b-6f-5h3n4q-5
puntos del	C5D4E10F-6L-3W3d7h-6p3
puntos directo	F3
puntos disponibles	C3
puntos doble	L4
puntos duplicados	G3
puntos el	d3f3
puntos en	L4W3n3
puntos es	d3
puntos esta	A3
puntos extra	A3F3
puntos favor	b3g4
puntos hay	Q5b3
puntos hoy	U3
puntos igual	L3
puntos junto	p5
puntos juntos	I5
puntos la	E3G-4W-3b3f4
puntos le	L6
puntos lo	h3
puntos los	X4
puntos manual	F4
puntos manualmente	F6
puntos mas	F9G-3
puntos me	b7g3
puntos ni	E5N3
puntos no	J3W5
puntos o	D-3L6b5n6
puntos paga	d3
puntos pal	F4
puntos para	p6
puntos por	G-3L8O-4Y5d10h3
puntos que	A3D4F9G5J4n-3
puntos saca	B4
puntos samanta	B4
puntos se	H6I-3f3
puntos si	F3
puntos sin	D6
puntos sirven	L4
puntos son	q4
puntos tengo	b9
puntos tiene	W7b-3
puntos uno	P7
puntos y	B3L-3b3d4f4
puntos ya	J4W6
puntos ☎	C7E4F11d4f4
pur*	D17H4Q6T-3X9a3j-4n-6q-5
pura	D7L5
pura*	D4
puras	D4U3
puro	D4H7X4h4q-3
puro cambio	S3
puro viernes	H4
puro* camb*	S3
puro* miro*	H3
puro* vier*	H4
pus*	D5F3G10H-5M3P-3Q-3V-4W-3Y7d-4e-3f-3n19o-3p-4q20r5
puse	A4H-3M-3T-3V-4Y6a-3n17q21
puse #	G4
puse $	n20
puse al	q5
puse de	q6
puse el	q9
puse lo	q4
puse los	n5
puse mal	q4
puse mi	q3
puse que	A3
puse un	q5
puse* #*	G4
puse* al*	q3
puse* de*	q6
puse* el*	q10
puse* lo*	q4
puse* los*	n6q3
puse* mal*	q6
puse* mi*	q3
puse* que*	A4n-3
pusi*	D6G7M4h-3n9q3
pusi* #*	q3
pusi* al*	n5
pusi* de*	G3
pusi* la*	M3
pusi* mi*	D5
pusie*	D9G6M5
pusieron	D5G5M3
pusieron mi	D6
pusim*	G3
pusimos	G3q3
pusimos de	G3
pusis*	h-3n12q3
pusiste	n11q4
pusiste #	q4
pusiste $	n6
pusiste al	n5
puso	F5G3h-3r4
puso #	F3G3
puso aqui	T3r4
puso puntos	B4
puso* #*	F4G4
puso* aqui*	T4r5
qr	R5g8
qr para	R6
qr* para*	R6
que	A4D3I-3J-4K3L4M4N-4O7P6Q4T6V3X-4Y-3Z-5f-4g-5h-7i-4n4
que #	D5d3
que $	D-3T12a6n10r3
que a	F4L4
que abrimos	H7
que acaba	d3p5
que acabamos	i3
que acabas	q4
que acabo	R5h-3i4p6
que ahora	W3
que ajustar	E5
que ajuste	B4
que alguien	c3
que anda	E5
que ando	k4
que anotaste	n3
que antes	D5
que aparezca	E4q5
que aprobar	A4
que arreglar	n3
que arreglarlo	E3
que atendi	i4
que atienden	m4
que autorizar	A3
que ayer	H4
que bajale	G3
que bajarle	G5
que baje	S9n-5
que beneficios	L10
que bien	o9
que bonito	a5o6
que borrala	l3
que buen	O-4T-4a7o5
que bueno	O-4o7
que cajera	B7I-4M6
que cajeras	m7
que caloron	a8
que cambiarlo	E4
que cambios	B3
que cancelar	q4
que cantidad	b3p4
que captura	J3
que capturarlos	k4
que cayo	H3
que celular	M5n6
que chambee	k5
que chayo	l4
que clienta	M7n4q-5
que cliente	M17n5q-3
que clientes	I3
que cobran	m3
que cobre	U5k5
que comandos	T6
que componerlo	E3
que compra	W7
que compraron	I3
que compras	P5
que compre	P6Q3e4
que compro	W5e6
que con	L4
que consumio	h3
que coraje	D8
que correcciones	A6
que cosas	P3T5
que crees	h3
que cuanto	p6
que cubre	k3
que cuenta	L3
que da	a3
que dan	g4
que dar	A3
que darle	F3
que datos	Q3g3
que debe	E4
que debia	h3
que debo	P-3Q10
que decir	Q7b-3
que dejo	H7K4
que descanses	o4
que despachan	m6
que despache	k4
que despedir	l3
que dia	C-4P15a9
que dias	L3O-5j14
que dice	M6O5n11
que diga	D3E6
que dios	a5o4
que echar	q6
que eficiencia	o8
que el	E4G3H-3Q3V-3h-3k3l4n-4
que ella	E3
que empezamos	I4
que empleados	m5
que empresa	r6
que en	L3
que enderezarlos	E3
que entra	R3
que entre	U3
que era	Z7
que eres	r5
que es	P5T8W3j-3r12
que esa	q3
que escribir	T6
que escribo	Q6
que ese	q4
que esta	A10C3K4Q-3V4d-3q4
que estaba	V7Z4e3k3n3q-4
que estan	m3
que este	Q4
que estoy	S6
que estuve	U3
que estuvo	B3
que fallo	K3
que falta	A5V3
que faltan	S4
que firmar	A6
que forma	Q5T6
que fue	P5n10
que fui	H5
que gano	G3L3
que gastar	L7
que gaste	h5
que gasto	P7d-5h3
que gente	m4
que gerardo	l3
que guardaste	n5
que ha	B3P11
que hace	T3
que hacemos	Q3
que hacer	J4b-3g4
que haces	T16
que hago	L3Q11T11n8
que hay	A5H5K4W7a-3b4h4n-3
que he	P13U10
que hice	U6n7
que hicieron	D4
que hicimos	n3
que hizo	B13Q3n-3
que hora	B9M3P4j10
que horario	j4
que horas	a3
que hoy	U4a6
que hubo	H7O16
que jessy	l4
que junta	C4d3
que junte	f3
que la	A3f4i7l5q3
que lalo	l3
que lazaro	l8
que le	D5E-3F4G4H-5M-3O-3P5Q5R5S-3T4U-3d5e3k-4l-4n6o-3p6
que link	R8
que llego	S3k3
que llegue	S7
que lleva	P3Q4
que lleve	P6
que llevo	Q4U16b5
que lo	L-4R4c7d10f6n6
que los	J3P6W7
que luego	n5
que luis	J-6l7
que mal	D5
que mande	Z-3g4
que mando	A4
que manera	Q7
que mas	F4H-3P5T27W4n-4r-3
que maura	k5
que me	A3D3H-4L3O-3R3S3T7W3X7Y10Z-3b-5c15d-3e3j-6o-3q-5
que meter	e3h3
que meterlo	f3
que meti	Q4n3
que metio	q3
que mi	k3
que mocharle	G5
que modo	Q7
que monto	L4n6
que movieron	B3
que movimientos	P6
que necesito	L4
que negocio	r8
que ni	D5K4
que no	D5E-3F7G3H-5I3J5K9L-4P-6Q-3S-3T-9U-3V-3Z6c-4d-3e4j-3k-4l12n4o-3q3r6
que nombre	I4n7
que nos	n3r3
que numero	H8Q-3a6m4n11q-4
que nunca	D4f4n-3
que onda	H6O18h4n4o-3
que opciones	T10
que otra	J5K6n-4
que padre	o13
que paga	L3
que pago	e3h6i3
que pague	P5e4
que pasa	L6
que pase	A3V8
que paso	D4O14h-4n15
que pasos	Q6e-3
que pena	D5Z3
que personas	m4
que piden	Q4
que pidio	A16
que poner	Q9T4
que ponerle	T4
que pongo	Q3
que por	L8
que porcentaje	L11
que precio	j6
que procede	n14
que pueda	W7k7
que puedo	L4T14
que puesto	m3
que puntos	b5
que puse	q6
que quede	E4
que quedo	K3n4q6
que quiere	f6n5
que quita	G5q-5
que quitale	G5
que quitarla	q5
que rapido	o11
que recomendo	F4
que reenviar	R4
que registrar	h5k4
que registraste	q6
que registre	U4p3q4
que regresa	l3
que regresarle	e4
que regresaron	e4
que regrese	S6
que reponerle	F3
que retirarle	G5
que revise	A3
que risa	o7
que ruben	k7
que sabes	T8
que sacarlo	l5
que saldo	C4D-3b5d-3n-4p17
que salga	Y5d8n5
que salio	F4H7n3
que samanta	k5
que se	A-4C-4F3H9I3J-4L3O-3P12R4S7T5U-3V7W-6Z-3a-3d7i-3k-4m-3o-4q-7
que sea	d4q5
que si	A4d3h6n3q6
que significa	n5
que sigue	Q3T5V16n7
que sirven	L4
que sirves	T10
que son	L4
que su	D5p-3
que subir	h3
que tal	H21O27T-4a-3n-4o-4
que tambien	Y3i3
que tan	U4n7
que tanta	I12
que tanto	C7P-3U4b6
que tantos	I6
que te	C-3J8Q4S-3T9b3h-5n8q4
que telefono	M6j4
que tenga	C4E10O-3d7h-4o5
que tengan	N3
que tengo	A8D5I-3Q5T3d5m4n-3r-3
que tenia	b6
que termine	S4
que ticket	K3
que tiene	C12E6d11n-4p4
que tienen	I3W4
que toco	B13
que total	H3
que trabajan	m5
que trae	C12I6P5d4h-3
que traen	j4
que traes	H6
que tu	K3k4n-3
que una	K3
que usarlos	L3
que use	R3
que va	H8n6o4
que validar	A5
que venden	m3
que vendi	Q5
que venga	A4V3c8
que venta	M10h-3
que ventas	H-4K6U3W4
que viene	V11
que vino	P7h3
que volver	n4
que ya	A3D-3Q5X6f-3
que yo	A9D3U7W3
que*	A3B-5C4D9E5F6G-5H-5I-5J-3K10L-6N-3O-4Q-6S-3U-7V3X-6Z6b7d-5e7f-3g-4i-4l-6n10o12p10q4r-7
que* #*	D6d3
que* a*	D5F5L3
que* abri*	H4
que* acab*	R3i9n4p11q7
que* ahor*	W4a6
que* ajus*	B4
que* algu*	c4
que* anda*	E4
que* ando*	k5
que* anot*	n3
que* ante*	D5
que* apar*	E3n3q3
que* apro*	A5
que* arre*	n3
que* aten*	i5
que* atie*	m4
que* auto*	A5
que* ayer*	H3
que* baja*	G7e-3q7
que* baje*	S7n-3
que* bene*	L10
que* bien*	o6
que* boni*	a5o7
que* borr*	l4
que* buen*	O-5T-3a6o7
que* caje*	B4I-3M10m4
que* calo*	a12
que* camb*	E3
que* canc*	N3q6
que* cant*	b5p4
que* capt*	U3k3
que* cayo*	H3
que* celu*	B3M8n4
que* cham*	k4
que* chay*	l4
que* clie*	M17n7q-6
que* cobr*	C-3U6c4h-3k7p3
que* coma*	T6
que* comp*	C-3F-3P8W11b-3e6
que* cont*	T6V3
que* cora*	D6
que* corr*	A5
que* cosa*	T8
que* cuan*	p7
que* da*	a3
que* dar*	A6
que* dato*	Q5g5k3n-3
que* debe*	C-3D3E3d4p3
que* debo*	Q9n-3
que* deci*	Q6
que* dejo*	H7K4
que* desc*	j4o5
que* desp*	k3l3m6
que* devo*	e3
que* dia*	C-3P15a10
que* dias*	L4O-4P3j13
que* dice*	M7O3n13
que* diga*	E5
que* dios*	a8
que* echa*	q5
que* efic*	o10
que* el*	E4G3R3V-3h-3k3l4n-3
que* ella*	E3
que* empe*	I5b3
que* empl*	M4m7
que* empr*	r7
que* ende*	q3
que* entr*	P3R5h3
que* era*	Z6
que* eres*	r6
que* es*	P3Q-3T11W3r15
que* esa*	q3
que* escr*	Q6T7
que* ese*	q4
que* espe*	A6
que* esta*	A10D-3H-3Q-3T-3V10a-4e3m3n6
que* esto*	S6c3
que* estu*	B5U4
que* fall*	K3
que* falt*	A4F5K5S3V6o-3
que* firm*	A4
que* form*	Q3T5
que* fue*	M3P4n9
que* fui*	H4P3
que* gano*	G4L3
que* gast*	L5P4W4d-6h8
que* gent*	m5
que* gera*	l3
que* guar*	N4n4
que* ha*	B3P7
que* hace*	J4T21V3g4h3
que* hago*	L4Q10T9n15
que* hay*	A4H6K5P-3W9a-3b7h3n-3
que* he*	P10U11
que* hice*	U3h3n7
que* hici*	D4q4
que* hizo*	B15n-3
que* hora*	B11H-3P4a6j15n-3
que* hoy*	U4a4
que* hubo*	H5O15
que* junt*	L9d5
que* la*	A4D3f4h-3i7l3q7
que* lalo*	l3
que* laza*	l5
que* le*	D7E-3F5G5H-5M-3O-3P3Q5R4S-3T8U-3V-3a-3d8e3k-4l-4n6o-4p4
que* link*	R8
que* lleg*	S11X3k3
que* llev*	H-3P7Q5U15b4h-4n-3q-4
que* lo*	L-4R4c7d9f6h-3n5
que* los*	J3P6W6
que* luce*	l5
que* lueg*	n4
que* luis*	J-4l7
que* lupi*	k3
que* mal*	D6
que* mand*	A4Z-3g7
que* mane*	Q7T5
que* marc*	j3
que* mas*	F5P4T24W3n-4r-3
que* maur*	k4
que* me*	A6H-4I-3O-3P4S4T6X7Y13Z-3b-5c16d-3e4j-5o-4q-3
que* mete*	f3h3
que* meti*	A3Q4n6
que* mi*	k3
que* mire*	l3
que* moch*	G5
que* modo*	Q6
que* mont*	n6
que* movi*	P4
que* nece*	L6
que* nego*	r9
que* ni*	D4K3
que* no*	D4E-3F6H-5J8K8L-3P-5S-3T-8U-3V-3Z7c-4d-3e5j-4k-4l12n4o-3p-3r3
que* noma*	A3
que* nomb*	I4n6
que* nos*	F4n4
que* nume*	H7a4m3n9q-3
que* nunc*	D3f3n-3
que* onda*	C3H6O20n7o-3q-3
que* opci*	T9
que* otra*	J5K6n-4
que* padr*	o10
que* paga*	L4S3q3
que* pago*	h5i3
que* pagu*	e5
que* pasa*	L10
que* pase*	V7
que* paso*	D4O11Q4e-4h-3n13
que* pena*	D5
que* pers*	m4
que* pide*	Q5
que* pidi*	A11
que* ponc*	k3
que* pone*	Q5T8
que* pong*	Q4
que* por*	L10
que* porc*	L11
que* prec*	j4
que* proc*	Q4n11
que* prom*	W4j6
que* pued*	L5T15W5k4n-3q-3
que* pues*	m3
que* punt*	b4
que* puse*	q6
que* qued*	E6K3n5q6
que* quie*	T5f4n3
que* quit*	G12q-3
que* rapi*	o10
que* reci*	e3i4
que* reco*	F3
que* reen*	R5
que* rega*	L5h3
que* regi*	h6k3n-3q9
que* regr*	S6e6
que* repe*	n3
que* repo*	F4H-3n5
que* reti*	G6
que* revi*	A3n3
que* risa*	o8
que* rube*	k5
que* sabe*	T4
que* saca*	l4
que* sald*	C6D-3b6d-4n-3p15
que* salg*	Y3d9n3
que* sali*	F4H8n3
que* sama*	k5
que* se*	A-4C-5H9I4J-5P13R3S8T6U-4V6W-6Z-3a-4d7i-3k-4o-4q-6
que* sea*	d3q5
que* sepa*	Q3
que* si*	A5d4h5n4q7
que* siem*	q3
que* sign*	n8
que* sigu*	T4V14a-3n11
que* sirv*	T8d6
que* sobr*	e4
que* son*	h3
que* su*	D7R3p-3
que* subi*	h3
que* tal*	H20O25T-3a-3n-4o-3
que* tamb*	Q3Y3
que* tan*	U3n5
que* tant*	C8I12P-4U7b7
que* te*	J7S-4T10h-4n9q4
que* tele*	M6j3
que* teng*	A4C4D5E7I-4N4O-3P3Q7d7h-4m3n-4o5
que* teni*	b5
que* term*	S4q4
que* tick*	K5
que* tien*	C7E9W3d11j-4n-4p4r4
que* toco*	B12
que* tota*	H3
que* trab*	m4
que* trae*	C11E4H5I7P5a-3d4h-3j4n-3
que* tran*	O9
que* tu*	V4n-3
que* tumb*	q3
que* una*	K3
que* usar*	L5
que* use*	R3
que* va*	H8i3n6o5
que* vali*	A5
que* vend*	H-6Q3W5m3r4
que* veng*	V4c10
que* vent*	H-5K5M11W5h-4
que* vien*	V12f3
que* vino*	P6h4
que* volv*	n3
que* ya*	A4Q6X7f-3l-3o-3q3
que* yo*	A11D3U5
qued*	B-4C6E3F3H-3I-4K13L-5M3O-3Q-4R-3U-6V4X-4Y-3Z-4b6c-5e5f-3g-5h-5i-5j4l-5n10o8p11r-5
qued* #*	a7
qued* a*	C7K4
qued* al*	C4o5
qued* algo*	A9K5b5n-5o-3
qued* anot*	n3
qued* ator*	K6n-3
qued* bien*	a6o-3
qued* clar*	T5
qued* colg*	K4
qued* como*	k3m7n-4
qued* con*	G3n4
qued* cort*	H3
qued* dado*	f3
qued* el*	M9n-5
qued* en*	E8J6Q4W6h5n-3p-5
qued* guar*	n4
qued* igua*	T4
qued* inco*	F4
qued* la*	V5h-3j4n8
qued* lo*	n10
qued* los*	e4n4
qued* mal*	D6q-3
qued* o*	b3
qued* pend*	K4
qued* punt*	C4
qued* que*	o3
qued* regi*	K4P3n6p-4
qued* sin*	F3
qued* su*	p3
queda	C6Q3d3j4n-3o3p3
queda $	L3n-3p5
queda a	C6
queda al	C4
queda en	Q3W4
queda la	j6
queda*	J4K12L-3U-3W3b7h-3p4
quedamos	H4J4n-3o8
quedamos cortes	H3
quedan	C3W4a4b6
quedaron	K10
quedaron $	D4
quedaron los	e4n4
quedaron pendientes	K3
quede	D5E4T4V4k4n3
quede $	n4
quede como	k4
quede en	E5
quede sin	N3
quedo	A4C-3D-4F4J-3K10L-5M4O-3Q-5U-3W-4X-3Z-3b3c-3d-5e7f-3g-3i-3k-4l-3m3n14o7p14r-3
quedo $	K-3S3T-3e5h-9n21p21q-3
quedo a	n5
quedo al	o6
quedo algo	A6K4b6n-4
quedo bien	a8o-5
quedo como	m6n-3
quedo con	p5q3
quedo el	M8n-4
quedo en	C3E3H3S3h7p-3q-3
quedo guardada	n4
quedo inconforme	F4
quedo la	V5n8p4
quedo lo	n10
quedo o	n3
quedo registrada	P4n7
quedo sin	F6
quedo su	p4
quedo una	K3Q3n-3
quej*	D16F4
quej* de*	D5c3
quej* y*	F3
queja	D10E3
queja $	D7E3
queja*	D4
quejo	F5c3
quejo y	F3
quema*	e3
quer*	R4X-3Y4Z17h3n-5q5
quer* escr*	Z3
quer* mand*	Z5
quer* regr*	Y4q3
quere*	R4Y4Z9a4n-3q4
querer	R3Y5Z8a4n-4q4
querer $	R4Z6
queri*	Z9h3o3
queria	Z6h3q3
queria mandar	Z3
ques*	h5i3
ques* #*	i3
queso	h5i3
queso #	h3i3
qui*	A-6B10E-3F-3G7I3K-7L-5M8N5O4R-3S-4T-11U-3V-5W3X5Z-6a-3b-7c6d3f3g3i-4l6m8o-9p-5q9r8
quie*	A-3B11D-5F-3G-7H-3I7K-5L-4M12N6O-9P-3S-7T-8W3X-3Y3Z-3b-4c6d6e4f4g6m10n3o-6p-4q-4r10
quie* abri*	W6
quie* acab*	d3h-3
quie* acum*	h5
quie* afil*	f3
quie* anda*	B5
quie* andu*	B4
quie* apro*	A-3B7d3e-3
quie* apun*	f6g4
quie* audi*	B6
quie* aume*	F5
quie* auto*	B3
quie* borr*	B5
quie* camb*	d5e5
quie* canc*	B13M-3j3q-3
quie* canj*	d3
quie* capt*	h4
quie* cobr*	M5h3
quie* comp*	E5H4I10M3h-4
quie* cons*	C6
quie* cont*	r4
quie* corr*	q5
quie* cubr*	d4
quie* cump*	I4
quie* darl*	h3
quie* deci*	T4n9
quie* deja*	X3j3
quie* desa*	N6
quie* devo*	e9
quie* dio*	B9f-3
quie* el*	H5N-3P4R7e6
quie* empe*	g3
quie* enca*	j3
quie* ende*	E4
quie* ente*	L5Y4
quie* entr*	f7g3
quie* era*	M3n8
quie* eres*	r14
quie* es*	A3B-3I4M6W7h-3m5r7
quie* escr*	c5
quie* esta*	B-3N5m10r7
quie* falt*	m3
quie* fue*	B6M4n5
quie* gast*	d15
quie* habl*	r15
quie* hace*	d7h3
quie* hizo*	M4Q4c4r-3
quie* insc*	B5f11g3
quie* invi*	B4R3
quie* junt*	g3h3
quie* la*	M3j4
quie* le*	B11F-4G-3H-3M4m5n5
quie* les*	B4m3
quie* lo*	M3n3
quie* mas*	V5W5X3
quie* me*	B-4c12k4m-3r5
quie* mete*	h6
quie* mi*	Y3d7g3
quie* mis*	X4g6
quie* mone*	N4f3
quie* move*	E8
quie* movi*	B4
quie* nada*	J3
quie* no*	J4Z5m3q5
quie* nomb*	k5
quie* ocup*	d5
quie* otra*	Q3i7n-3
quie* paga*	d9
quie* pasa*	L3h5
quie* pert*	N5
quie* prem*	F8
quie* pued*	c4m9
quie* punt*	J4h3
quie* que*	F-4G-3N7P-4W9X-3Y4e3k8l10n3
quie* quit*	B4G3
quie* reci*	Y6
quie* regi*	M4V4f5
quie* regr*	e5
quie* remo*	l8
quie* rest*	G7
quie* revi*	P3
quie* sabe*	B4C8H3I3L4P6b4d-4f-3n-5p5
quie* sali*	M5N4
quie* se*	B-5I8M5a9
quie* ser*	f4g4
quie* son*	I7m8r4
quie* su*	D3e4f5p3
quie* sus*	X4d-5h7
quie* teng*	m6r6
quie* tien*	m13
quie* trab*	m7
quie* trat*	c3r4
quie* un*	c3
quie* una*	V3c3
quie* usar*	J5d10
quie* uso*	B3
quie* vend*	M5h3
quie* ver*	B4C6H4P10U5W10b6d-7f-3g-3m3n-5
quie* vien*	r3
quie* ya*	m3
quien	A-3B21C-5E-3F-6G-6H-8I15J-4L-4M20N-3O-3P-6R-3S-4T-4U-3V4W5X-5Y-3Z3a8b-3c11d-6e-6f-10g-4h-12l-6m16n14o-5p-3q-4r19
quien $	B7M4
quien anda	B4
quien anduvo	B6
quien aprobo	B7e-3
quien autorizo	B4
quien borro	B3
quien cancelo	B14M-3q-4
quien cobro	M4
quien compra	I13M-4
quien compro	M5
quien contesta	r4
quien dio	B13f-6
quien era	M3n4
quien eres	r13
quien es	A3B-4I6M6W8h-3m5
quien esta	B-3m7r7
quien fue	B5M5n6q-3
quien habla	r8
quien hablo	c-3r8
quien hizo	M5Q3
quien inscribir	B7f-5
quien invito	B5
quien la	M3j3
quien las	B3
quien le	B10F-3G-3H-3M5i3m3n6
quien lo	M4n6
quien mas	B-3V8W5
quien me	B-4c10k5m-3n3r3
quien movio	B4
quien no	m4q6
quien puede	m8
quien puedo	c4
quien quita	B4
quien registro	M3
quien salio	M5
quien se	B-4I9M4a9
quien sigue	V4
quien tengo	m4
quien tiene	m9
quien trabaja	m7
quien uso	B3
quien ya	m3
quien*	I12m16
quienes	I9m19
quienes cumplen	I3
quienes estan	m3
quienes les	B3m3
quienes pueden	m3
quienes son	I7m10
quienes tienen	m4
quier*	B-4C4D-7E3H3I-7J5M-10N9O-6P3Q-3S-4T-4V-3Y6Z-4a-5c5d9e9f10g9h6j3m-8n-5o-3r-11
quiere	B-5C6E-4F-4G-4I-3L4M-3V-5W-4a-3d12e10f14h5i5j4k-3l-3m-3n-3p6q-4
quiere $	q3
quiere acabar	d3
quiere acumular	h4
quiere apunta	f3
quiere cambiar	e4
quiere canjear	d3
quiere cubrir	d3
quiere decir	n9
quiere entrar	f4
quiere inscribir	f4
quiere inscribirse	f4
quiere juntar	h4
quiere monedero	f3
quiere ocupar	d3
quiere otra	i9
quiere pagar	d4
quiere puntos	J4
quiere que	d7
quiere registrar	f6
quiere saber	C8H5L5P3d-4n-3p5
quiere su	d-3e4f6
quiere sus	d-4h6
quiere usar	d4
quiere ver	C10
quieren	A3d4f6h-4
quieren $	A4
quieren usar	d4
quiero	A-4D-5E3F7H4I-4L-4M-8N8O-6P3Q-5R4S-4T-5U5Y7c8d5e4g9h3i-4k5l5m-6n-4p-5q4r-11
quiero $	X-3Y3b-3d6g4
quiero abrir	W6
quiero apunta	g4
quiero auditar	B6
quiero aumentarle	F4
quiero cancelar	j3
quiero cobrale	h4
quiero comparar	H6
quiero componerlos	E3
quiero corregir	q5
quiero dar	h3
quiero darle	h3
quiero dejar	X4j4
quiero devolver	e3
quiero el	H5N-4P7R6e3
quiero encargar	j4
quiero enderezarlo	E4
quiero escribir	c5
quiero estar	N5
quiero gastar	d6
quiero hablar	c7
quiero hacer	V3h3j3
quiero inscribir	f8
quiero invitar	R6
quiero meter	h6
quiero mi	Y3d6g4
quiero mis	X4g7
quiero monedero	g6
quiero moverle	E5
quiero nada	J3
quiero no	J5
quiero nombrar	k4
quiero otra	J3
quiero pagar	d4
quiero pasar	h6
quiero premiar	F9
quiero que	F-3L-3N7P-4W10X-3Y6d-6k8l9n4
quiero recibir	Y7
quiero registrar	V4h3
quiero regresar	e3
quiero remover	l7
quiero restar	G7
quiero saber	B5I4P5b4
quiero sus	X4
quiero tratar	c5
quiero un	c3
quiero una	j5
quiero usar	d7
quiero vender	h6
quiero ver	B6H5P5U5W10b7d-5g-3n-3
quih*	O16
quihu*	O16
quin*	D3H8I4S6W7a6
quinc*	D5H9I3S5W10a6
quincena	H8I3S5W8a5
quincena $	H9I6S4W7
quis*	c4e3h10j6l-3q6
quis* sabe*	P3
quisi*	c7j5
quisiera	P3c6j6
quiso	e3h8l-3q7
quiso $	q7
quit*	A-3B3C-4D6G17H-4I-3J-3M-4N7Q8T-4V-3W9X14Y3Z-3a-5b-4c-4d7e-6f-4g-3h-8i-5j-4k-3l17m-4n-9o-3q21r-5
quit* #*	F-4G16d10h-3q-9
quit* a*	B3Q3W5l7q-3
quit* al*	l3
quit* de*	F4G-3X8d3l3
quit* el*	W8q-3
quit* ende*	E5
quit* esa*	W3q4
quit* eso*	W3
quit* favo*	l4q-3
quit* gent*	l13
quit* la*	Q4X3h-4q11
quit* las*	X4
quit* los*	G9L3Q4q-4
quit* no*	q3
quit* por*	F6G-4
quit* punt*	B5D4
quit* todo*	G3
quit* un*	q3
quit* una*	q11
quit* ya*	q3
quit* ☎*	G3
quita	B9E3F-3G6Q5W5X4h-7i-3l6n-6q18
quita #	G6q-6
quita $	q8
quita a	W5l7q-3
quita el	W5X4
quita enderezalo	E4
quita la	Q4X3h-6q13
quita las	X4
quita los	Q6X-3
quita puntos	B5
quita una	q9
quita*	B-3C-3D6E-3G16H-3J-4W8X3a-3c-3d7e-4h-3l16n-4q15r-3
quitale	F-6G11J-3W8d6h-4l8n-5q15
quitale #	F-4G11d8q-3
quitale $	G-3q21
quitale de	X5
quitale el	W3l4
quitale esa	W3
quitale favor	l5q-3
quitale los	G5
quitale todo	G4
quitalos	G4
quitalos $	G5
quitamela de	l3
quitamos	F5
quitamos de	F3
quitan los	L4
quitandoselos	G3
quitar	G5h4l7q-3
quitar #	G4
quitar gente	l7
quitarla	q5
quitarla $	q4
quitaron	D9F3G-3
quitaron por	F4G-3
quitaron puntos	D5
quitarselos favor	G4
quitaselo	q4
quitaselo $	q4
quite	X-3Y7q5
quite*	N9X11
quiten	N5
quiten mi	N3
quitenlo	X4
quitenlo $	X4
quitenlos $	X3
quitenme	N6
quiu*	O15
quiub*	O15
quiubo	O15
raf*	l3
rafa	l4
rafa fuera	l4
rafa* fuer*	l4
raj*	q5
rajo	q6
ram*	C4f4j6k7l5
rami*	C7c3l6
rami* ya*	l5
ramir*	C5l7
ramiro	C4l5
ramiro $	C5
ramiro ya	l6
ramo	j5
ramo*	k7
ramon	k10
ramon $	k10
rap*	C3Q3h3o11
rapi*	C4f4h3o10
rapi* #*	h3
rapid*	C3Q3f7h4o8
rapido	o10
rar*	B7E5a3l3
rara*	l3
raras	l4
raras $	l5
raro	B7E3a6
raro $	a4
raro hecho	B4
raro* hech*	B4
raros los	E4
ras*	B11H-4M9N3
rast*	B14H-5M12N3h-3
rast* de*	B3
rast* del*	B10H-3
rast* el*	M11h-3
rastr*	B15H-6M13N3h-3
rastrea	M3
rastreame	M11
rastreame el	M7
rastro	B14H-5N3
rastro de	B4
rastro del	B9H-3
rat*	C-3D7J-3L-3P-3Q-3S20T-3W4X5d-3i4n9p6
rate*	D6
rater*	D11
rati*	S11W3X5i3
rati* ya*	n6
ratit*	D-3S10W4X4n4
ratito	D-3S11W4X5i4n4
ratito $	S3W5X5
ratito ya	n5
rato	C-3H-3S14X4d-3h5n7p6
rato $	S10a-3b-3n4p7
rato la	h3
rato se	D3
rato te	S7h3
rato* la*	h4
rato* se*	D3
rato* te*	S8n-3
rato* vien*	n4
rau*	l3
raul	l4
raul no	l4
raul* no*	l4
raz*	I3b4m6
raza	I4m8
raza que	m4
raza trae	I5
raza* que*	m5
raza* trae*	I6
razo*	C4F3b3
razo* del*	C3
razon	C3M3b4
razon del	M3
rea*	C-4E8H-3X-5Y14c7q9
reac*	X-5Y12
react*	X-3Y11
reactivar	X-3Y12
reaj*	E6
reaj* los*	E6
reaju*	C-3E8
reajusta	C-3E10
reajusta los	C-3E7
real	E3c8q4r5
real favor	c5
real fue	q4
real hay	E4
real o	r5
real*	q4
real* favo*	c7
real* fue*	q7
real* hay*	E3
real* o*	r5
reali*	h-3q9
reb*	G12H3d4e-3h-4l4n-4p5q3
reba*	G13H3d4h-6n-5p9
reba* #*	G11h-3
reba* los*	H3n-3p8
reba* tamb*	L3
rebaj*	G13L3d3h-5
rebaja	G8h-3
rebaja #	G6
rebajale	G7h-3
rebajale #	G6
rebajaselos	G3
rebajaselos $	G3
rebajes	d3
rebas*	p10
rebasamos	H4
rebasamos los	H4
rebe*	l4
rebec*	l5
rebeca	l5
rebeca $	l5
rebo*	q6
rebot*	q5
reboto	q4
rec*	A10B-3C-3D5E3F6H-5I-3J-5K-3L7N-5O-4S-5T-4V-5W-4X11Y11Z-4c-5d4e5f-6g-3h6i3j9l-5m-4n5o-4r-4
reca*	F6L4
reca* de*	F5j3
recar*	F7L5j5
recarga	F4
recarga de	F4
recargas	j5
rece*	a4e4j4
rece* del*	a4
recet*	a3j7
receta	a3j5
receta del	a4
rech*	A13n5
rech* esa*	A6
rech* lo*	A7n-3
recha*	A12n3
rechaza	A5
rechazada	n3
rechazala	A4
rechazala $	A6
rechazo	A6n3
rechazo esa	A5
reci*	M3V-3Y7e7h5i8j4o-3p4
reci* #*	M4h6
reci* en*	D3
recib*	D6Y10e6h8
reciben	e5j9
recibir	X5Y10
recibiste	a5h-3
recibo	D4M4P4h9
recibo #	M5h3
recie*	i4p3q5
recien	i5p4q4
recl*	D15d11
recl* que*	D4
recl* un*	C3
recla*	D12d7
reclama	D3
reclama que	D5
reclamando	D3
reclamar	D3d9
reco*	A-3D-4G7L4N-3T-3X11Y12a-3b6c-3d5f-3k6l-3n5q-5
reco* #*	G3
reco* a*	F5
reco* de*	A-4Y6
reco* la*	h3
reco* los*	G3
recog*	h4j4
recoge	G3
recoge los	G3
recogio	h3
recogio la	h4
recom*	D-3F6L7b7d6h-3n10q-3
recomendo	F6
recomendo a	F5
recompensa	L8d9
recompensa $	W3d8
recompensas	b6
recon*	P4k7n-3
reconozcas	k3
reconozcas $	k3
recontrate	k3
recor*	G4X13Y12h3
record	h3
recordatorio	A-3Y10
recordatorio de	A-3Y7
recordatorios	X12Y3
recordatorios $	X12Y4
recordatorios de	X4
recortale	G7
recortale #	G5
rect*	E10
rect* un*	E6
recti*	E6
rectificar	E6
rectificar un	E8
recu*	L6P4b6
recu* mi*	P4b3
recue*	L5b7
recuerdame	L6P4
recup*	Q3
red*	C-3F-4G5d17
rede*	d6
rede* de*	d5
reden*	d5
redencion	d6
redencion de	d5
redi*	d19h-5
redi* #*	d13h-3
redi* lo*	d3
redim*	d15h-5
redime	d6
redime #	d7
redimir	d13h-3
redimir #	d8h-3
redo*	h4
redon*	h3
redu*	G9
redu* #*	G12
reduc*	G9
reduce	G4
reduce #	G5
ree*	R13e29h-4q-4
reem*	e32h-6
reem* #*	e8h-3
reem* al*	e7
reem* de*	e7
reemb*	e33h-4
reembolsale	e4
reembolsen	e5
reembolso	e22h-4
reembolso #	e5
reembolso al	e5
reembolso de	e6
reembolso del	e3
reen*	R14
reen* el*	R4
reen* yo*	R3
reenv*	R15
reenviale	R4
reenviale el	R3
reenviar	R8
reenviar $	R4
reenviar invitacion	R4
reenviarselo	R3
ref*	D5F-4P-3S-3W5d3h6j-3k4n13
refl*	D6L4a-3n7
refle*	D6L3n8
reflejo	D3
refr*	W6a6h6n3
refr* #*	h7
refr* jaja*	G3
refr* semi*	a5
refre*	W3d3h3n4
refresco	W3d3
refrescos	e3h4
refri	W6a6h3
refri #	h6
refri seminuevo	a8
refu*	k5
refu* navi*	k3
refue*	k4
refuerzo	k5
refuerzo navideno	k4
reg*	A-6B5C-12D-10F6G3H-7I7J9K-4L11N4O-8Q10R-4S3T-3V-8W4X-8Z-8a-13b-3c-6e17f11g8h7j-9k7n5o-12p-4q7r-3
rega*	B7C-3F10G7H4J3L8W4b-3d7e-4h-4i-3n-4
rega* #*	B5F8G4d-3h-3
rega* a*	G4
rega* al*	F10G-3L4
rega* de*	D4
rega* este*	H5
rega* o*	p6
rega* por*	G3
rega* punt*	B5W5
regal*	B6F10G8L6W5d9e-4h-4n-5q-4
regala	L16b-5
regalale	F12G-3W6
regalale #	F11
regalale puntos	W7
regalamos	H4
regalamos este	H4
regalando	B4
regalando puntos	B4
regalaron	G3P3
regalaron puntos	P4
regalo	B5F6G5d10e-3h-4n-3p5q-3
regalo #	B5G6
regalo $	W-3d10
regalo a	G4
regalo al	F9G-3
regalo asi	G4e-3
regalo de	D3
regalo o	p7
regi*	A-7B4C-7D-7E-5F-4G-5H-6I10J13L-5M6N6O-9P4Q11U7V-6W3X-4Y-3Z-5a-8b-5c-5d-7e-4f16g12h11i-6j-7k9m6n9o-8p-3q7
regi* #*	h8q3
regi* a*	f12k12n-3
regi* al*	f5
regi* clie*	I-5Q9
regi* con*	n-4q3
regi* de*	B7P5f7n6
regi* desh*	N4g-3
regi* el*	M7n-3
regi* en*	I3
regi* esto*	h7r5
regi* hart*	I5
regi* hoy*	H3U3
regi* la*	J6M3h-7n6q-3
regi* lo*	Q4q5
regi* los*	J4p3
regi* mas*	J4
regi* me*	g3
regi* mi*	W6h5m3
regi* nada*	J3l7
regi* no*	q5
regi* para*	R3g3
regi* por*	I3J7K4
regi* que*	e3f3n-3
regi* quie*	m7
regi* ulti*	I4
regi* una*	O-5Q7h13
regi* vent*	T6U-4k3m10
regi* verd*	n3
regi* y*	M6g3n-5
regi* ya*	V3
regi* yo*	U3
regi* ☎*	f4h3
regina $	k4
regis*	A-7B3C-7D-6E-5F-3G-5H-7I11J13L-6M5N5O-8P5Q9R-3S-5U7V-7W5X-4Y-3Z-5a-8b-4c-6d-7e-3f17g14h11i-6j-7k7m7n10o-8p-4q8
registra	J3O-3Q5f5h10k11n-3q-4
registra #	h7
registra $	J3
registra a	f6h-4k9
registra mi	h5
registra una	O-3Q4
registrada	I6P3g3h-3m7n6p-3q4
registrada $	I8m-4n7p-3
registrada mi	P5m4
registrada quien	m7
registradas	P6
registradas $	P8
registrado	D-3Q3U7g4h-4q10
registrado con	Q3k3
registrado ultimamente	I6
registrado y	g5
registrados	I14
registrados $	I9
registrados en	I4
registrados mas	I3
registrados por	I6
registrala	f3h5
registrale	h6
registralo	f6h4
registralo ☎	f5
registrame	N3W4g12h9
registrame $	g6
registrame esto	h7
registran	Q4
registrar	A-3B3H-3I-3J13U-3f9h10k7l-3m9q-3
registrar $	B5g3h3m3p3
registrar a	f8k4
registrar es	k3
registrar mi	h4
registrar nada	J3
registrar una	Q3h5
registrar ventas	U-3k3m13
registrarlo	f3
registraron	I6N3
registraron hartos	I4
registrarse	L6f4
registrarse $	f6
registras	O-4T4g7h6
registras una	O-4h5
registraste	n3q5
registraste no	q3
registre	J-6Q5l9n9q9
registre $	U-3n18p-6
registre hoy	U5
registre mas	l5
registre nada	J-4l7
registre y	Q3
registres	J13
registres $	J4
registro	B6I-9J3L-3M11N5P4Q7S4U9V-3a-3d-3g5h-9i-4k-4m-4n9q4
registro $	N4S4U8f-4g8n17q3
registro bien	n3
registro de	B11P7f8h-3
registro el	M9n-3
registro hoy	H3
registro la	J4M3h-5n6q-3
registro lo	Q4
registro por	J8K4
registro verdad	n3
registro y	M4
regl*	L12
regl* del*	L7
regla*	L12
reglas	L13
reglas del	L7
regr*	A3C-3D-4H-5J-4L10M-3P-4Q3S9V-3W-3Y3a-5c3d-4e24f-3h-10i8j-3k3l3n-4o-4q11
regr* #*	e4
regr* al*	T5
regr* el*	E4e5h-3i8q-3
regr* hugo*	k4
regr* la*	c5e16h-3n-5
regr* lo*	e8
regr* lulu*	k4
regr* merc*	G3Q3
regr* por*	i3
regr* que*	A5
regr* su*	e7h-3
regr* un*	e6
regr* una*	e5
regr* unos*	e6
regre*	C-3D-4H-4J-4L10O4P-6S6V-3W-3X-3Y6a-5c3d-4e25f-3h-9i10j-3k4n-4o-5q9
regresa	E4L4Q4e8h-3l4q-3
regresa $	L3e-3l5
regresa el	E3
regresa la	Q3e4
regresala	e-4q13
regresale	e4
regresale $	e3
regresame	Y4
regresan	L8c4e7
regresan $	L9
regresan la	c6
regresando	e9
regresando $	e3
regresar	T5e15q3
regresar $	e3
regresar la	e4
regresarle	e4
regresaron	P-3b4e16h-3q-3
regresaron #	e3
regresaron la	e4
regrese	A6O4S6q-3
regrese de	O3n4
regrese que	A5
regreso	G3S7e12h-7i11k7
regreso #	e3
regreso $	S8
regreso el	i5
regreso hugo	k4
regreso la	e6
regreso lulu	k4
regreso mercancia	G3
regreso por	i4
regu*	C-3E6h4q12
regu* el*	E6
regue	q9
regue $	q10
regul*	E7h6
regular	h4
regularizar	E6
regularizar el	E5
rei*	k3n13
rein*	a3k5n13
rein* dona*	k5
reinc*	k4
reincorpora	k3
reincorpora dona	k4
reint*	e3n14
reintenta	n18
rel*	m6n6
rela*	m9
rela* de*	m6
rela* del*	m6
relac*	m9
relacion	m8
relacion de	m6
relacion del	m5
relo*	n10
reloj	j3n8
rem*	G9l8q3
reme* dice*	E4
remedios	E3
remedios dice	E3
remi*	M5h4
remi* #*	h4
remi* &*	M5
remis*	M4h4
remision	h5
remision #	h3
remision &	M4
remo*	l9q5
remo* a*	l8
remov*	l8q4
remover	l5
remover a	l8
remu*	G7
remu* #*	G9h-4
remu* a*	l4
remue*	G9h-3
remueve	G6l3
remueve #	G5
remueve a	l3
remuevelos del	G5
ren*	J3N3P3R3W-4a5j3l18n-3
rena* para*	k3
renata para	k4
reng*	P4
renglon	P4
rent*	J4a5f4j3
rent* de*	h3
renta	H3J3a6h5
renta $	H3a9
renta de	h3
rente*	f6g3
renteria	f4
renu*	N7W-4l22
renu* a*	N4
renu* ayer*	l5
renu* el*	l3
renu* la*	R3
renu* naye*	l13
renue*	R4
renuevale	R3
renun*	N6W-3l21
renuncio	N6W-3l22
renuncio $	l11
renuncio a	N7W-3
renuncio ayer	l4
renuncio el	l4
renuncio nayeli	l11
rep*	A-3C-3D4E-3F6G-4H11J6L-3P-3Q8S-4U-4V-3X6Y6a-7c-3d-4e-3f-3h-5i17k-3l-4m-3n18r-3
repa*	Z3h4j3
repar*	j4
repe*	n9q4
repe* la*	q4
repet*	n11q4
repetida	q5
repetir	n4
repetirla	n9
repi*	J9Q6a-4h-4i16n15
repi* con*	i4
repi* la*	Q10i9n-9
repi* que*	n4
repit*	J8Q5a-5h-4i17n17
repitas	J9n-4
repitas $	J9n-4
repite	H3i16n-9
repite $	H4
repite con	i4
repite la	i10n-5
repitela	i9n9
repitela $	i6n12
repiteme	T5n4
repito	Q5i-5n14o3
repito $	n13o3
repo*	B5D8F8G-3H11Q3W4X9Y7a-3d-3h-3l-3n3q-4
repo* a*	D5F4
repo* de*	B4H-4W4Y5
repo* del*	H9
repo* diar*	H8
repo* mens*	H5
repo* que*	D3X5
repo* sema*	H5
repo* sus*	F5
repon*	F8G-3Q4W5
reponerle	F7
reponerle a	F6
repongo	Q4W3
repongo $	Q4W4
reponle	F3
reponle sus	F4
repor*	B4D7H12O3X8Y9n3q-4
reporta	D3
reportandome	O4
reporte	B5H12W3X3Y5n4q-3
reporte de	X3Y3
reporte del	H12
reporte diario	H8
reporte mensual	H7
reporte semana	H4
reportes	X5Y6
reporto	X5
req*	B3E5J4W6j6
requ*	B3E3J3U3W4j6
requ* una*	E4
requi*	J3U3W4j6
requiere el	B3
requiero	E3U3W5j3
res*	A-3B-4C-5D6E-3G17H11J-3K13L-3M-4O-3P6Q-3S-3T-5U5W-4Y6a-7d3e-4h-3k-3l-3m-3n12p7q-3r-5
rese*	j3
reser*	j3
resi*	h4
resistol	i3
reso*	K17c4
resol*	K19c4
resolver	K13
resolver $	K11
resp*	D8n11
resp* de*	n9
resp* el*	D5
resp* va*	F3
respe*	D7
respetaron	D4
respetaron el	D3
respeto	F3
respo*	D4
responde	D5
responsable	n3
respu*	n11
respuesta	n11
respuesta de	n6
respuesta se	n4
rest*	C-4G22P10T-3d4h-3n-6p11
rest* #*	G13
rest* a*	p8
rest* de*	d5
rest* en*	d3
rest* punt*	G8
rest* sald*	G7
rest* son*	G3
resta	G12d-3p10
resta #	G3
resta a	p9
resta puntos	G7
resta*	F-4G19b5h-5n-3
restale	F-3G8d6h-3
restale #	F-3G10h-3
restale de	d5
restar	G8
restar saldo	G9
restaselos son	G3
reste*	G9
resten	G8
resten #	G7
resti*	F4
restituyele	F4
restituyele #	F4
resto	P6d6
resto en	d3
resu*	H17U10X3Y6a-4n10
resu* de*	H5U7
resu* del*	H5Y5
resu* el*	H6
resu* mens*	H4
resu* sema*	H3
resue*	D3n9
resuelve	D4n9
resuelve $	D3n7
resulto	G3
resum*	H14U10X4Y7
resumeme	H4
resumeme el	H9
resumen	H7U8X4Y4
resumen $	X4
resumen de	H3U3
resumen del	Y5
resumen mensual	H4
resumen semana	H3
resumencito	H7
resumencito de	H5
ret*	F-4G15N4a4d-3e3h-3l7n-3q9
rete*	a4
rete* en*	a6
reten	a5
reten en	a5
reti*	F-4G16N6l7n-3q9
reti* #*	G8
reti* de*	G4
reti* la*	q4
reti* punt*	G4
reti* su*	l4
retir*	F-3G17N5d-3l6n-3q7
retira	G6l4q7
retira #	G7
retira la	q6
retira su	l3
retirala	l3q3
retirala $	q3
retirarle	G6
retirarle puntos	G4
retiraselos	G3
retiro de	G4
reto*	e5
retor*	e4
rev*	A7B3C8F-3G7H-5K8L-3Q3T-3V-3Y-3a-4d-4h-6i-4l4m-3n5o-4q25
reve*	n-3q27
rever*	n-3q25
reversa	q17
reversa $	q6
revertir	q11
revi*	A5B3C7G4H-4K5P4Q4a-3d-3h-5i-4n8q12
revi* a*	b5
revi* algo*	A4
revi* bien*	n3
revi* el*	C7n4
revi* eso*	q7
revi* la*	G4S3
revi* lo*	A5i-3p3
revi* los*	C-3G3P4
revi* si*	B3n3
revie*	G9q20
revierte	q14
revierte $	q5
revierte eso	q7
revierte la	q4
reviertela	q14
reviertela $	q15
reviertele	G8
reviertele la	G4
reviertele los	G3
revis*	A9C9K8P4h-4i-3m-3n7q-7
revisa	C8n6
revisa el	C5
revisame	B4P4
revisame si	B4
revisar	A3K3Q3
revisar $	c3
revisar lo	A4
revisaste	n4
revise	A4
revise algo	A4
revisen	D4
revision	A4E4
revision $	A5E4
reviso	Q3
revo*	l7
revo* perm*	l6
revoc*	l6
revoca	l4
revoca permisos	l3
rey	n5
rey $	n3
rfc	W5h-4j11
rfc &	W4j3
rfc* &*	W6
ric*	l6
ricardo	l3
ricardo y	l3
rich*	l6
richi	l5
richi $	l5
rif*	F6W4a-3o12
rifa	F5W5j3n5
rifa $	W5j4n5
rifa la	F3
rifa*	o11
rifa* ponl*	F3
rifas*	o14
rifaste	o11
rifaste $	o12
rig*	A4W4
rigo	A6B3
rigo rechazala	A5
rigo se	B4
rigo* rech*	A3
rigo* se*	B3
rigo* toda*	k3
ris*	o8
risa	o7
rob*	B5D7l7n-3r6
roba*	B4D8l5
roba* el*	l5
roba* punt*	B4
roban*	B4
robando	B5D3
robando puntos	B5
robar*	D7b-3l7
robaron	D7l6
robaron el	l6
robo	G3l3
robo el	G3
robo la	l3
robo*	r10
robo* la*	l5
robot	r9
robot $	r3
robot o	r4
roc*	k3
roci*	k3l3
roci* ☎*	k3
rocio	W3
rocio ☎	k3
rog*	f3
roge*	f3
rogel*	f3
rogelio	C3f3
roj*	V5
rojo	V5
rojo $	V6
rol*	O7
roll*	O5
rollo	O7
rom*	F6
romu*	F4
romu* le*	F6
romul*	F3
romulo	F6
romulo le	F5
ron*	i3
ronda	i3
rop*	a4j7
ropa	a5j7
ros*	F5O3W-3a4h5j6
rosa*	F3h4j4l4
rosa* entr*	m3
rosal*	l3
rosalba $	l3
rosau*	F4f3h3
rosaura	F5f3h4
rosaura $	F4
rosy	O4a5
rot*	e11
roto	e7
roto*	e6
rotos	e6
rub*	k5
rube*	R3k7
rube* borr*	R3
rube* ya*	k4
ruben	R3k6
ruben borro	R3
ruben ya	k6
rue*	q3
rui*	a5
ruiz	k3q3
ruiz a	k3
ruiz* a*	k3
sab*	B4C7H5J-3K8P5Q-4S-3T5b9d-9f-5g-3i-5j4k-3m-3n14p4q-3
saba*	H9P3j6l4n-4
saba* con*	H6
saba* en*	j3
saba* o*	H4
sabad*	H10M3j6l3n-3
sabadito	H5
sabadito $	H6
sabado	B3D3H6a3j3l3
sabado $	H-3M3P3j4l3
sabado con	H4W3
sabado y	D3
sabados	j4
saban*	h3q5
sabanas	q4
sabanas $	q3
sabe	V4c5n8
sabe $	n9
sabe*	C6D-3K7P5Q-4T9V-3b11d-7f-3i-3j-4n12p5q-3
sabe* como*	H6L4
sabe* con*	b3r4
sabe* cuan*	I3
sabe* en*	p4
sabe* hace*	T8
sabe* lo*	U3
sabe* mi*	b5c4
sabe* que*	B3h4
sabe* si*	C4H3K3h-3n4
sabe* su*	Q3
sabe* sus*	C5d-3p4
saber	B3C8D-3H4P7Q-3W-3b11c-3d-6f-4h-5j-3n7p7
saber como	H3L4
saber con	b4r3
saber cuanto	p5
saber en	p3
saber mi	b6
saber que	B4
saber si	C4H4P3h-3
saber su	C3
saber sus	C3p5
saber*	K7n4
saberse	K6n6
saberse $	n7
sabes	T10W3h3n5
sabes $	n6
sabes hacer	T10
sabes si	W3
sabo*	e3j3
sac*	D-3E-3F-4G14H6M3Q10R-3U-6W-4h-6i-3l10o-3q15
saca	G7H4N3h-4l3q4
saca #	G8h-3
saca el	H4
saca*	F-3G10H7W-3d-3h-3l11m3n-3q12r3
saca* #*	F-3G15h-4
saca* a*	l8
saca* del*	q5
saca* el*	B3H7
saca* la*	d3m5
saca* mi*	r5
saca* octu*	H6
saca* su*	f5
sacal*	G8l5q12
sacala	q17
sacala $	q8
sacale	G9
sacale #	G8
sacalo	l5
sacalo $	l6
sacam*	H8l4m3
sacame	H6P3l4
sacame a	l6
sacame la	m6
sacame octubre	H8
sacar*	l5r4
sacarlo	l3
sacarlo del	l3
sacas*	G4
sacaselos	G4
sacaselos $	G3
saco	M6Q11U-4a5
saco la	M6
saco* la*	M3
sal*	A-5C12D8E9F6G5H4K-4L3M-4N4O8P7R-3T-11V-7X-8Z-5a3b11c-7d11f-6g-5h-7i-10j-3k-8l-9o9p13q-3r-5
sala	h4
salas	h3
sald*	A-4B4C18D13E17F12G12H-6I4K-3L11M-4N-4O-6P6Q8R-3S-5T-6U-4V-6W10X-4Y-3Z-3a-8b18c-7d17e-6f-5g-4h-18i-8j-6k-5l-4m-4n-10o-7p19q-9r-4
sald* #*	E4d3
sald* a*	C-5E-3F6G9P3
sald* actu*	b7p3
sald* al*	F9b3h-3
sald* bajo*	D9b-4
sald* corr*	E6
sald* de*	C10D-3E9F5G3P-3Q4W6h-4i-4q-3
sald* del*	C7F6G-3d4h-3p4
sald* el*	C-5L3P13
sald* en*	G4
sald* entr*	W3
sald* es*	C3
sald* esta*	p3
sald* favo*	C3b9
sald* fina*	C-3E5p3
sald* la*	d3
sald* le*	L3p6
sald* manu*	G10
sald* me*	b7d-3
sald* no*	D8E7
sald* noma*	C4
sald* para*	E4
sald* que*	C-4E5P5Q3
sald* sin*	I4
sald* son*	E4d6
sald* teng*	b6
sald* trae*	p3
sald* y*	d7
sald* ☎*	C14E-3F-3G6W7
saldi*	C4b6d3
saldito	C5b7d3
saldito $	b7d5
saldito del	C6
saldo	A-4B5C20D14E15F13G13H-6I4K-3L8M-5N-4O-5P7Q7R-3S-5T-7U-4V-5W7X-3Y-3Z-3a-8b15c-6d15e-5f-7g-4h-19i-7j-6k-4l-4m-4n-10o-7p18q-7r-4
saldo #	E4d3
saldo $	B3C12D8E5F3G-5I3L4O-3Q4T-3W-7a-4b5d12n-3o-5p11
saldo a	C-5E-4F7G13
saldo actualizado	b3
saldo al	F8b3
saldo bajo	D11b-4
saldo celular	C3
saldo correcto	E5
saldo de	B4C12E10P-3Q5W4h-4i-4q-3
saldo debe	E3
saldo del	C6F4G-4L4P-3b-3d3p6
saldo el	C-6L3P12
saldo en	G5
saldo entre	W3
saldo es	C3
saldo esta	p3
saldo favor	C3b3
saldo final	E3p4
saldo la	d4
saldo le	L3n-3p7
saldo manualmente	G4
saldo me	C3b6d-3p3
saldo no	D9E5b-3
saldo nomas	C3
saldo o	p3
saldo para	E6
saldo por	b4
saldo que	C-4E6P3Q4
saldo se	q3
saldo son	E6d6h-4
saldo tengo	b3
saldo tiene	p4
saldo y	d5
saldo ☎	C10E-3F-3G5W5
saldo*	L5
saldos	L6
sale	C4F-4G-3H-4J-5S-4U-3W-4a3b-4d-6f3j12l-3m12n12o16
sale $	o10
sale a	E4
sale el	j10
sale en	M3m4
sale gracias	o3
sale pues	o7
sale su	a4
sale todavia	m9
sale una	P3
sale vencido	R3
sale y	o3
sale*	D4P6U6r3
sale* #*	H6h4
sale* a*	E4
sale* con*	C3
sale* el*	j11
sale* en*	m5p3
sale* pues*	o3
sale* su*	a4
sale* toda*	U7m10n-3
sale* un*	n3
sale* una*	D3
sale* y*	o5
salen	D5H4L-3P6q3
salen #	H4q3
sales	U5r4
salg*	N6P-3Q3S8U3Y4d8
salg* de*	N7S3d7
salg* en*	W3Y4
salga	P-3Q3S6Y3d11n4
salga de	d9
salgo	N8
salgo de	N9
sali	a4
sali*	C-6E-5F3G-4H8L-4N8P8Q-5T-3V-4a5d-5e10f-3g-3j-3m-3n9o4p4q6
sali* #*	h3
sali* a*	a4q4
sali* de*	N6P4S3a3g-3
sali* defe*	e4
sali* del*	N5
sali* el*	H6
sali* en*	a5h7
sali* feo*	F5
sali* hoy*	H6
sali* la*	a3n3
sali* lo*	n5
sali* mala*	e4
sali* malo*	e3
sali* por*	A4
sali* un*	q3r3
salid*	P4U3n3o5
salida	o4
salida a	a4
salido	U4
salie*	A4H4P6S3n-4
saliendo	A3i3n-3
saliendo de	S4
saliendo por	A4n-3
salieron	H5P6
salieron hoy	H5
salim*	H10
salimos	H6
salimos $	H9
salio	C-3D3E-3H6Q-3W-3a3d-3e10h4n11q6
salio #	h4
salio $	M5a4n11q-5
salio a	q6
salio el	H9
salio en	a5h6n-3
salio feo	F5
salio la	n6
salio lo	e-5n8
salio mala	e3
salio malo	e6
salio para	H3
salio un	q4r3
salir	N4a3
salir de	N4
salon	Z3
salu*	J8O20a6c3j-3
salu* cord*	O3
salu* desd*	O8
salud*	J7O18c4
saludos	O16o4
saludos $	O6o3
saludos cordiales	O4
saludos desde	O8
salva*	o3
sam*	B4R4h-3i7k3l6n-3
sama*	B3k6
sama* este*	B4
sama* qued*	k4
saman*	B4k3
samanta	k5
samanta mejor	R4
samanta quede	k4
samu*	l6
samue*	l6
samuel	l7
samuel $	l4
san*	F3a6h5j3
sand*	a3
sandr*	a5
sandra	a4
sandra $	a4
sant*	F3j3
santa	j3
santa $	j3
santo	F3
santo $	F3
saq*	I-3N9X5
saqu*	N7l3
saqu* de*	N6X5
saque*	N9X7
saquenme	I-3N7X4
saquenme de	N3X5
sar*	e3h5
sarahi	h3
sarte*	e3
sarten	e3
sat	W3
sat $	W4
saul ya	l3
saul* ya*	l3
sav*	j6n11
save*	j7n4
se	A-4C-8D5F4H6I8J3K10L10M5N-8O-6Q8R3T9U-10W-12X-6Y-7Z3a4b-4c-9f3g-9h-3l6m-11n10q5
se $	T5o3
se a	I5M5
se acaba	p3
se acabo	a3l5
se aclara	K3n5
se acordo	i6
se agradece	o10
se andan	B4
se animo	G-3d4f5
se anota	J4
se apellida	l4
se aplico	n7
se apuntaron	I8
se arregla	n3
se arregle	n5
se arrepintio	e3q8
se autoabono	G3
se borra	Q8q-3
se borro	n5
se cae	Q3
se cancela	Q3
se caso	a3
se cayo	S6n6
se cobra	Q3
se cobro	H4
se colaron	G3
se como	Q5
se concreto	n4
se conecte	R4
se confirmaron	K5n-3
se corrige	Q4n-3
se dan	L4
se descompuso	E3a7
se descuenta	d3
se destrabo	n4
se dieron	H9I4p-3
se dio	I5
se duplico	q6
se echo	J3
se envio	Z3
se equivoco	E3q6
se escribe	Q4
se esta	G-3I6d4h3
se fue	H-3J5K3M4Q-4V7a9l13
se gana	L8
se ganan	L5
se grabo	n3
se guardo	n11q3
se ha	B7H6I5i3n-3
se hace	Q13n-4
se han	I3
se hicieron	B3H3
se hizo	H8M5h5n13
se inflo	G4
se inscribieron	I3
se integra	k3
se iso	H5
se izo	H9
se jubilo	l3
se juntan	L8
se junto	H7
se la	A4M-3a-3h-3j3n6o9q6
se largo	l3
se le	D-3F7H-6L5M4P8R3e4f-3h-5i5p3q-3
se les	D5L5
se llama	M3Q-3f9k12l4
se llego	H4
se lleva	F7d4
se llevaron	h6
se llevo	M3h8i5n-3q-3
se lo	J-3Q-3Z7d-3e7h5i3n-5o8q6
se los	D4F8G4e3h-3q-3
se manda	Q4
se mando	Z8n10
se me	D6I-3P5Q-3S4U3Z9b3h8j-4l5n-11p-3q4
se merecia	G5q-3
se mete	J6Q3i-3n-4
se metio	n3
se movio	B3
se necesita	L4j3
se ni	T4
se nos	k3
se para	T4
se pasa	k3
se pasaron	G5
se paso	G5
se perdio	a4n5
se pierde	n5
se poncho	a7
se pone	D4T4n-3
se porto	H3
se proceso	n5
se pudo	n3
se pueda	l3
se puede	F3L-3O4Q12T5j9n-4q9
se pueden	L8
se que	T10
se queda	L6n3
se quedaron	K5
se quedo	A9F3n3o-3
se queja	E4
se quejo	F3
se quiere	d3f16
se quieren	f3
se rajo	q6
se reflejaba	n5
se registra	J4
se registraron	I6
se registro	H4M10Q-6h-5i-3n22
se regreso	e-4i4
se reincorpora	k3
se resuelve	n6
se robo	G4
se sabe	D3K3V4n7
se sepa	K6
se si	D-3E6Q-3n9
se te	J3a6
se traba	D7
se trabo	S3n8
se una	R4
se usa	T12
se usar	T8
se uso	R3
se va	l3
se vale	Q5
se van	G4
se vaya	n4
se ve	p5
se vencen	L6
se vendio	H12q3
se venzan	Y3
se* a*	I4M5T3
se* abon*	n3
se* acab*	a11l6n-3p3
se* acla*	J-3K6n5
se* acor*	i7
se* agra*	n-3o7
se* anda*	B3
se* anim*	f5i5
se* anot*	J3
se* apel*	l4
se* apli*	n11
se* apun*	H-3I9J5h-6
se* arre*	J4e4h3n3q7
se* auto*	G3
se* borr*	Q6h-3n4q-4
se* cae*	Q4
se* canc*	Q4
se* caso*	a3l3
se* cayo*	S5n6
se* cobr*	H6
se* como*	Q7
se* comp*	P4
se* comu*	c6
se* conc*	n3
se* cone*	R5
se* conf*	K7n-6p3
se* cong*	K3n3
se* corr*	Q4
se* desc*	a6n3
se* deso*	S4
se* dest*	n5
se* dier*	H5I5
se* dio*	I4
se* dupl*	n-3q9
se* enoj*	q3
se* envi*	Z3
se* equi*	D4E3F5h-3q3
se* escr*	Q3
se* esta*	I6d3
se* fue*	H-3J5K4Q-3V5a10l12
se* gana*	L12
se* gast*	D4
se* grab*	n4
se* guar*	J3n10
se* ha*	B8H6I4P3i3n-4
se* hace*	Q14T3n-4
se* han*	I4
se* hizo*	H10h5n14
se* infl*	G4
se* inte*	k3
se* iso*	H8
se* izo*	H11
se* jubi*	l7
se* junt*	H7L7
se* la*	A4a-3n5o11q5
se* le*	D-4F8G-4H-6L6M3P6R4e5h-5i5n5p5q-5
se* les*	D5L5
se* llam*	f10k9l6
se* lleg*	H5
se* llev*	F7M3d3h8i6q-3
se* lo*	C4Z4e5h5n-7o11p3q7
se* los*	D6F7G4n-3p4q-3
se* mand*	Q4Z7n6
se* me*	B3D4L3P4S3Z10b3h7j-4l4n-12
se* mete*	J5Q4n-3
se* meti*	H3n6
se* movi*	B4
se* nece*	L3
se* ni*	P3T4
se* nos*	k3
se* para*	P4
se* pasa*	G6
se* paso*	G6
se* pele*	l3
se* perd*	a3n8
se* pier*	n4
se* ponc*	a6
se* pone*	D3T3
se* port*	H4
se* proc*	n7
se* pudo*	n3
se* pued*	F4L5O4Q13T4a-3c-3j10n-4q7
se* que*	T9r3
se* qued*	A9F3K6V4n3o-4
se* quej*	D5F5
se* quie*	f17h-3
se* rajo*	q7
se* refl*	D3n4
se* regi*	H3I3J4M9Q-4h-6n16q-4
se* regr*	e-3i3
se* rein*	k5
se* repi*	q5
se* requ*	B4E3
se* resu*	n6
se* robo*	G4
se* sabe*	D4K3V4n9
se* sali*	a5
se* sepa*	K6n4
se* si*	D-3E7Q-3n9q-3
se* supo*	n4
se* tard*	n5
se* te*	a5
se* trab*	D8K3j4n5
se* usa*	T10
se* usar*	T9
se* uso*	R3
se* va*	Q4d3l3n-4
se* vale*	Q5
se* van*	G4
se* vaya*	S3d3
se* ve*	p3
se* venc*	L5
se* vend*	H14
se* venz*	b3
sea	N3Y4d5h4n-3q6
sea #	h3q4
sea anade	F4
sea que	r5
sea*	W5a6b4
sea* #*	h5q3
sea* anad*	F4h-3
sea* que*	q3
sean	a3b4
seas	W6
seas* gach*	W3
sec*	O-3S5j3
seca	S4
seca* el*	S5
seg*	C5D6H-4L3P-3S12T-3V9W-4c-3d-3h-6i13n3q-3
segu*	C4D4E3F-3G-3H-4K3L3S14T-3V9W-4c-3d-3h-7i13n4
segu* a*	a4j3
segu* comp*	i3
segu* con*	V5
segu* el*	C4
segu* ella*	C4
segu* igua*	I3
segu* mi*	E3
segu* no*	J4
segu* nota*	i5
segu* que*	S3
segu* yo*	E4b3
segui*	L3S7V13n5
seguido	L4
seguimos	I3S6V10
seguimos $	S10V10
seguimos con	V5
seguir	n9
seguir $	Q3n3
segun	C5D5E5
segun el	C3
segun ella	C5
segun mi	E3
segun yo	E3b4
segun*	S14c-3h-4i12o-3q4
segundito	S11
segundito $	S9
segundo	J4c-3h-3i11q3
segundo $	q5
segundo nota	i4
segur*	K4a3
seguro	a4
sel*	k5l3
sele*	k4l3
sele* se*	l5
sele* vend*	k4
selen*	k6l3
selene	k3l3
selene se	l4
selene vendedora	k5
sell* de*	F3
sellos	E4
sem*	A-3B6D5H12K3L-3M6P4V-7a4h-3i-3l6o-3q-4
sema*	B7D5H14I4M4P3V-3a-3h-4i-3l7q-3
sema* ante*	H7
sema* bren*	l4
sema* cier*	l4
sema* en*	H-3K3
sema* pasa*	D3Q3j3
sema* por*	B8H-3
sema* que*	l3
sema* sant*	j4
sema* vs*	H8V-3
seman*	B7D6H11L-3M5O4P6V-4a-4h-5l7q-3
semana	A-3B9D6H11M7O4P6V-6a-4h-5i-3j3l7o-3q-4
semana $	H14I4M6O4P4W3h-4
semana antepasada	H6
semana brenda	l4
semana cierrale	l3
semana en	H-4K4
semana pasada	D3H-3m3n5
semana por	B8H-3
semana santa	j4
semana vs	H6
semi*	a7
semin*	a9
seminuevo	a7
sen*	B-6C4D6G3H-8I-4J-3O5P3R-4T-6U-4V4W-3X-4Y-3Z-5a-3d3f6g-3h5i3m-5o9p4
sena*	Q5
senal	Q4n5
senc*	h3
senc* agre*	F3
seno	G4d3
seno de	G4
seno*	B-6C4D8E3H-7I-4J-4O6P7R-4T-6U-3V3X-3Z-4e4f8g-4h5l-3m-4o-3p3q4
seno* #*	V-3h6
seno* a*	e4
seno* alic*	E4
seno* de*	E3F4G3V4W-3a4c3f5h-4n-7p5
seno* del*	P3p-3
seno* devu*	e3
seno* dice*	D3M3d3n-3
seno* esta*	n3
seno* eva*	G4
seno* irma*	h3l3
seno* le*	h3n3
seno* mont*	k3
seno* no*	D3h-3i4n-3q6
seno* ofel*	f3
seno* patr*	C3
seno* ponl*	G5
seno* preg*	C3
seno* que*	C-3F7L3p5r3
seno* quie*	L5
seno* recl*	D3
seno* regr*	e4
seno* se*	d3
seno* tere*	h3
seno* ☎*	h3
senor	B-3H-3O7P4Q3T-3W-3a-4d-4f8h3k-3p5
senor $	P4h4n7q4
senor de	G3f6p4
senor del	K5n-4
senor hay	f3
senor patron	C5
senor que	L3
senor ya	n3
senor ☎	h3
senor*	B-4C3D3E3F4H-5I-3P3Q-5T-3V4Z-3c4f4h4k4m-3o-3
senora	A-3B-4C6D3H-4I-3P3Q-4R-3T-3V4W3d4f5o-3
senora $	C-3F-3V7W3k4n4p7
senora a	e3
senora alicia	E3
senora de	E4F4P3c4e-3i3n-6q4
senora del	d3h3
senora devuelve	e3
senora dice	D3M4n-4
senora elvia	h4
senora esta	n3
senora eva	G3
senora irma	h3l3
senora le	h3
senora no	i4q6
senora ponle	G7
senora que	F6
senora quiere	L5
senora se	J3
senora teodora	l3
senora ya	d3
senorita	D3N3c3k7r4
senorita $	N3b5
senorita montserrat	k3
senorita viridiana	k3
sep*	H3K4N4Q3
sepa	K3n3
sepa*	N3Q6
sepa* que*	N3
sept*	H4
sept* mand*	H4
septi*	H4
septiembre	H4
septiembre mandamelo	H4
ser	C-3D6E10N3d-3f3g9h-4q7
ser #	E7h-4k3q6
ser cajera	l3
ser de	E3
ser humano	c3
ser que	D4
ser socio	g8
ser*	D6J3W-3Z-3b3c6d-3g3j5o4p3
ser* #*	D3E6h-3k3q8
ser* caje*	l4
ser* de*	E4
ser* que*	D4
ser* soci*	g8
sera	C3
sera que	C3
serg*	f4g3
sergi*	f4g6
sergio	f4g4
seri*	G3p4
seri* tan*	b5
seri* ☎*	G3
seria	b3p5
seria tan	b5
serio ☎	G4
serv*	D11F3J4T4c3h3j5o6
serv* a*	j5
serv* al*	c3
serv* de*	j3
serv* ☎*	F4
servi*	D11F3J4T4Z-3a-3j6n-3o10
servicio	D10F4c4j7n-3o8
servicio $	o5
servicio a	j6
servicio al	c4
servicio ☎	F4
servicios	T8
ses*	h5
sesi*	h4
sesi* de*	h4
sha*	C4j4
sham*	j5
shamp*	h3j5
shampoo	C3h3j4
shampoo $	j6
sho*	U9
si	A10B-3C9F-3G-7H6I-5J-5K12L11N-5O-6Q12R-5S3T-10W-3X6Y14Z-8a3b9d-5e-10f-3i-7k-8l-5n19p-7r-4
si #	h8
si $	A8d3q9
si agarro	n8
si alcanza	H3
si alguien	M3
si beto	m7n-3
si cambio	Q3n7
si compro	D5P3
si devuelve	L4
si el	C8Q10V7
si entraron	K3
si entro	K4n15
si era	S5n3q-4
si eres	H4
si es	b4n-3q3
si fue	W3
si hay	K3
si jalo	n13
si la	W4h-3m3n8
si le	A3C7a5g4n6p-3
si les	K3n7
si llega	Q3
si los	d3
si manana	j5
si mandame	Y8
si me	C3H4Q7n7q-5
si mi	a4m3
si ni	K3n3
si no	C3L12Q5U3
si nunca	L3
si o	n5
si paga	L4
si pago	L6
si para	E3
si pasaron	K3
si paso	J3n6
si puede	d4
si que	A4
si quedo	S4n10
si quiere	S4h4n-5
si quiero	Y3g3
si se	n11q4
si si	J5n-3
si siguen	X6
si son	Q3r4
si tengo	b4
si wendy	B6
si y	A4n-3q4
si ya	H3b10n7q3
si* #*	h8
si* agar*	n9
si* algu*	M3
si* apar*	P3U6n-3
si* beto*	m4
si* camb*	Q4n5
si* comp*	D4L4h-4
si* devu*	L4
si* el*	C6Q10V6
si* en*	A3
si* entr*	K7Q-3n15
si* era*	S6q-4
si* eres*	H3
si* es*	b5n-3o3q5
si* escr*	Y6
si* espe*	F3
si* esta*	n5
si* exis*	M4
si* fue*	W4
si* hay*	j3
si* jalo*	n11
si* la*	h-3m4n8
si* le*	C4E3L3a6g5n8p-3
si* les*	K3n3
si* lleg*	C4Q3
si* los*	d4
si* mana*	j3
si* mand*	Y8
si* me*	C4H5Q5n8q-4
si* mi*	a3m3
si* ni*	K3n5
si* no*	L12Q4n3
si* nunc*	L3
si* o*	n6
si* paga*	L5
si* pago*	L4
si* para*	E3
si* paso*	J4n5
si* pued*	d4
si* que*	A3
si* qued*	P3S5n9
si* quie*	L-3Q5S4Y3d-3g4h5n-5
si* regr*	Q4
si* se*	n13q3
si* sepa*	c3
si* si*	J5n-4
si* sigu*	X4
si* son*	Q3
si* teng*	b3
si* tien*	h3
si* y*	A3
si* ya*	H4b8d-3n9q3
sie*	D11J4o4q8r4
siem*	D10J3o3q10
siem* no*	h-8q14
siem* se*	D4
siemp*	D8o3q11
siempre	D11o4q9
siempre $	h7q-3
siempre no	J4h-9q14
siempre se	D6
sien*	D3i4r5
siend*	r5
siendo	i4r7
siendo $	r4
sig*	A5B-3D6E-3F-3G-3J-3K8L-5M-3O-4P-4Q8R-3T3U-5V23W-4Y-3Z-3b-3c-4e-5g6k-3l9m11n11o-6p-3q-8r-4
siga	V4l7
siga metiendo	l4
siga usando	l6
siga* meti*	l6
siga* teni*	l3
siga* usan*	l4
sign	f3g9
sign*	K3Q4n6
sign* de*	K3Q4
signi*	n7
significa	n8
signo	K3Q4
signo de	K3Q6
sigo	D6H4Q4n3
sigo esperando	D3H4
sigo para	Q5
sigo sin	D5
sigo* espe*	H4n4
sigo* para*	Q9
sigo* sin*	D4
sigu*	A8H-5K4L-3O-4P-3T3U-3V25W-3X3Y-3c-4f-3j6k-3m11n10o-6p-3q-7r-3
sigu* ahi*	m7
sigu* clie*	V6
sigu* con*	l5
sigu* dado*	m4
sigu* de*	V3
sigu* el*	j4
sigu* en*	A4K4
sigu* igua*	i-3n5
sigu* ivon*	m4
sigu* la*	V7j3n-4
sigu* mand*	X5
sigu* otra*	V3
sigu* por*	V6
sigu* sali*	A3l3
sigu* sin*	K5V-4n5
sigu* tu*	a11
sigu* vent*	V3
sigu* vini*	I3
sigue	A6H-3O-3S-3T4V9a8j5m10n11o-3q-5r-3
sigue $	T10V15
sigue ahi	m6
sigue con	l5
sigue dado	m5
sigue el	j3
sigue en	A5n3
sigue igual	i-3n8
sigue ivonne	m6
sigue la	V5j6n-3
sigue pendiente	n3
sigue sin	K4V-3n3
sigue tu	a13
sigue*	D3K6X3
siguen	D5K4X4m3
siguen con	m3
siguen mandando	X4
sigui*	V31a-3n-4
siguiente	S5V30a-3n-6
siguiente $	V23
siguiente cliente	V6
siguiente por	V5
sil*	X25a-3j5o-3
sile*	X21
silen*	X26o-3
silencio	X9
sill*	j6
sill* y*	j3
silla*	j4
sillas	j4
sillas y	j5
silvia $	Z3
sin	A9D9E-3F6J4K11L-4N8P-5Q10R4S-3T-4V-5X5Z8a6b-5c-4d-7g-4i-4j7k-3n-10o-6q5r-3
sin abrir	e4
sin aclarar	K7
sin avisar	l4
sin cebolla	a12h-4
sin compra	C4W3
sin confirmar	K5
sin confirmarse	n3
sin contar	U3p3
sin datos	h4
sin intereses	j7
sin mi	A8
sin pagar	q6
sin permiso	F4N4
sin puntos	D5
sin que	D3n3
sin querer	R4Y4Z9a-3n-4q7
sin registro	J11q-3
sin resolver	K10
sin saberse	K7
sin su	F5a6
sin tanto	H3
sin ticket	Q5h7
sin usar	I4
sin ver	D3
sin* abri*	e4
sin* acla*	K6
sin* avis*	l3
sin* cebo*	a11h-3
sin* comp*	C3h-3
sin* conf*	K9n4
sin* cont*	U3p3
sin* inte*	j7
sin* iva*	Q3
sin* mi*	A10D4K-3n-3
sin* paga*	q6
sin* perm*	F4G-3N4
sin* punt*	D4
sin* que*	D3
sin* quer*	R4Y3Z12n-3q7
sin* regi*	J6
sin* reso*	K5
sin* sabe*	K6
sin* su*	F4a6
sin* tant*	H3
sin* tick*	Q5h3
sin* usar*	I4
sin* ver*	D3
sino	q3
sir*	D4L10T8a4b-4c3d4e5n-3r-3
sirv*	L13T12b-4d6e4n-4r-4
sirv* el*	a7e3
sirv* en*	L3
sirv* los*	L3
sirv* para*	L3
sirve	D4L5a5d6n-3r-3
sirve asi	q3
sirve el	a3
sirve*	L9T11
sirven	L12
sirven en	L3
sirves	T11
sirves $	T7
sirvi*	e5
sirvio	e3
sirvio el	e3
sis*	B5D8E5G-3H-4I-3N7P-3U-3W5a-5c3e-3i-4j-3k5l5m5n4
sist*	B5D7E7G-3H-3I-3N7P-3T-3U-3V-3a-5e-3f5h-3i-3j-3k5l5m4n3r3
sist* ahor*	l3
sist* con*	k4
sist* de*	r5
sist* dice*	E4Q3n-3
sist* el*	F3
sist* gana*	E3
sist* mien*	B3
sist* para*	k5
sist* porq*	W4
sist* que*	D3
sist* y*	D3
sist* ya*	n6
siste*	B4D7E5G-3H-3I-3N6P-3R3U-3W4a-5c4e-3f3i-4j-3k3l4m5n3o-3r3
sistema	B4D8E5G-3H-5I-3N9P-3T-3V-3W4a-5e-3h-3i-4j-3k4l5m3n4q-3r4
sistema $	D8E-3I-3J3M3N10a-3c4f-4h-4l6m9
sistema ahorita	l3
sistema de	S3r4
sistema despues	B4
sistema dice	E3Q3n-3
sistema es	E3
sistema gana	E4
sistema la	h3
sistema lo	q3
sistema para	k5
sistema porque	W4
sistema ya	n4
six	b6i3
sob*	G9Q-3R4T-3b4d-5e7h-3n-6o6p13q4
sobr*	G13L3R3T-3a-3d-5e6h-5n-7o4p11q4
sobr* #*	G6
sobr* algo*	C3p6
sobr* o*	E5
sobra	e3h-4p3q8
sobra $	p3q5
sobra*	E3G10e4
sobran	E4G8
sobran #	G9
sobran o	E5
sobraron	e6
sobraron $	e3
sobre*	o8
sobres	o7
sobri*	R4k3m4
sobrina	R3k3m3
sobrina esta	m3
sobrino $	R4
sobro	b5p13
sobro $	p6
sobro algo	b3p8
soc*	H6I18f3g8
soci*	H6I16T-3g9h4
soci* acti*	I8
soci* me*	H3
soci* quie*	H5
socia	H5
socia quiere	H5
socio	g10h4
socio $	g12
socio me	H3
socio*	I18
socios	I14
socios $	I7
socios activos	I6
socor*	f3
sof*	f6k3l3
sofi*	f3k3l3
sofia	f3k3
sofia hazle	k3
sofia ya	l3
sol*	A11B4C-3D4E-3H-6J6K-4N3O-3R3T-5U13V-3X4Y3Z5a-7b-4c4g3j4k-3l-4m-4n5o-4r-4
sola	A-3B4U8n8
sola $	B4U8W3n4
sold	U5
soli*	A18H-3N5R3W-3b-3c6g3h-3m-3
soli* aten*	c10
soli* de*	A5
soli* el*	R3
soli* la*	N7
soli* mi*	g7
soli* para*	A5
soli* por*	A4
soli* reem*	e3
soli* trai*	A3
solic*	A20E-3N4R3a-3c6g4k-3m-3n3
solicito	N7R3c7g6
solicito atencion	c9
solicito el	R3
solicito la	N5
solicito mi	g3
solicitud	A3j4
solicitud de	A5
solicitudes	A14
solicitudes $	A11
solicitudes para	A4
solicitudes por	A5
solicitudes traigo	A4
solis	f3
solit*	U4k3
solito	D4
solito $	D4U3
solo	J13Q3S-3X5Z11a-3n-5
solo $	Z5
solo escribanme	X5
solo fue	q4
solo* escr*	X5
solo* fue*	q4
som*	I8Q3m4
somo*	I9m4
somo* en*	m4
somo* much*	I3
somo* ya*	I5
somos	I7m5
somos en	m4
somos ya	I5
son	A-3B-3C-4E7F3I5J5L4M-3P-4Q3S-3T3V-3W-5X-3a-7b4c-3d4e-3f-3h9i3j-5l-3m9n-8o4p-4q6r9
son #	C-4E11F5J4L4a-3b-5d8h9i4n-5o-3q5
son $	C3I6K3b5m6r7
son de	G3J3r5
son las	H6T6
son los	m4
son para	L5Q4q4
son varias	I4
son*	a6
son* #*	C-4D-3E11a-3b-4d8h12i5n-5o-3q8
son* de*	G3J3d-3r4
son* las*	H3T3
son* los*	m3
son* para*	L6q4
sop*	c13
sopo*	c14
sopo* de*	c3
sopor*	c13
soporte	c12
soporte $	c10
soporte de	c3
sor*	Z9r8
sorr*	Z11r8
sorry	Z12r4
sorry $	Z7
sos*	B4
sosp*	B5
sosp* de*	B3
sospe*	B6
sospecho	B5
sospecho de	B4
soy	O3T14W-3b10c5f-3g12h-4
soy cliente	P3
soy de	T3
soy el	b5
soy nueva	Q5T5
soy* clie*	O3g5
soy* de*	T3
soy* el*	b5
soy* nuev*	Q5T9
spa*	X15
spam	X13
spam $	X11
spe*	a4d7h-4
sr	C5
sra	C9G4f6
sra balam	G4
sra evangelina	F3
sra* bala*	G4
sra* evan*	F3
sra* lidi*	F3
sta*	Y22a-3m11o-3
staf*	m11
staff	m12
staff $	m11
sti*	Z3a11n4
stic*	Z4a9
stick*	Z5a11
sticker	Z4a7
sticker $	Z5a8
sto*	X23Y7o-3q-3
stop	X18Y4o-4
su	A-5B-4C3D5E5G-6H-7I-7J-3K-3M-3N6O-4Q-5R10S3U-5V-5W3X-6Y-4Z-6b-7c-4d7e7f6i3j6k9n-6o7p10q3
su acumulado	p6
su amiga	F3
su bolsa	n4
su bolsita	d6
su bono	F3
su cambio	S4a4l3
su casa	l3
su celular	C3S3d-3k4l3n3
su compra	d4e4h9
su corte	C3
su cuenta	E8G-3W3p7q-3
su cumpleanos	F3
su dinero	e12h-3
su estacionamiento	F5h-3
su hermana	i4q5
su hija	L3W4
su hijo	W4
su incapacidad	k5
su invitacion	R5
su liga	R7
su mama	F3h-3
su mensaje	T5
su monedero	C6V-4d9f5n-3p9
su nombre	r6
su nota	p3
su novio	B3
su numero	F8J4S6f4j4n-4q3
su pase	R4
su permiso	l3
su primera	f3
su propio	V3k3
su prueba	k3
su regalo	d4
su saldito	d4
su saldo	C7D4F-5G5P5d8f-3h-6n-3p13q-3
su santo	F3
su segundo	i3
su sistema	N4
su tarjeta	d3f6
su tarjetita	f4
su telefono	h5k4m3
su ticket	M3
su total	p5
su usuario	k3
su vecina	V5
su venta	V3h-4n4
su* acce*	k3
su* acum*	p7
su* alta*	f3k3
su* amig*	F3
su* bols*	d5n3
su* bono*	F3
su* camb*	S3a5
su* casa*	l3
su* celu*	C4E3S5d-4k5l3n4p-3
su* comp*	D3e5h7n-3
su* cort*	C6
su* cuen*	E8G-3W3p8q-3
su* cump*	F5
su* cuna*	F3
su* dine*	e13
su* enla*	R3
su* espo*	Q3d-3
su* esta*	F6
su* herm*	W6d-3q5
su* hija*	L3W3q4
su* inca*	k4
su* invi*	R4
su* liga*	R7
su* link*	R3
su* list*	N6
su* mama*	h-3q3
su* mens*	T4X-3h3n5
su* mone*	C4E3d9f7n-3p7
su* nomb*	i3r6
su* nota*	p3
su* novi*	B3
su* nume*	F6J4S4j3k3q5
su* pase*	R6
su* perm*	k3l4q-3
su* prim*	f4
su* prop*	V6
su* prue*	k5
su* rega*	d4
su* sald*	C6D4E3F-5L3P5d10f-3h-5n-3p14q-4
su* sant*	F4
su* sist*	N4
su* tarj*	f11h-3
su* tele*	h4k4m4
su* tick*	M3
su* tota*	p4
su* usua*	k4
su* veci*	V5q3
su* vent*	h-4n7
sub*	C-4E-4F16G-3Q-3W14a-5b8d-4h13k5n9o-3
sube	E-3F5L7f3h4k4
sube a	k6
sube el	E-3F10
sube*	F5W11h4
sube* #*	F6h5
sube* a*	f5k5
sube* el*	F6W4
subel*	F5W8
subele	F8W7
subele #	F9
subele el	W4
subem*	h5
subeme	W3h5
subeme el	W4h4
subi*	F7b8h9n8p3
subi* sald*	F6
subio	W4n4p4
subio $	n7p6
subir	F7h10
subir saldo	F5
subu*	P4
suc*	H4I4W5a-3j7k4m4
sucu*	H4I4V-3W7c3j8k4m3
sucu* cent*	m4
sucu* de*	H3I5j3m-3
sucu* en*	W7j6
sucu* mart*	k4
sucu* ya*	k3
sucur*	H4I3V-3W6c3j8k4m5
sucursal	H4I5W4j7k4m5
sucursal $	H3c3m5
sucursal centro	O3m5
sucursal de	I6j3
sucursal en	W7j7
sucursal martin	k3
sucursal ya	k4
sucursales $	L4
sue*	P-3W11X8a15e4f5n-4o-3
sueg*	P-3W6f4q6
suegr*	P-3W4f4q4
suegra	F4P-4W5f5q3
suegra $	F5P-3W3q3
suegra jaja	q3
suel*	W11
sueld*	W10
sueldo	W11
suelt*	Q3
suen*	X8a10
suena	S3X6
sueno	a10
suer* y*	a3
suero	a4
suero y	a4
suet*	e4i3
suete*	e4
sueter	e4i4
suf*	b6
sufi*	b7
sufi* para*	b6
sufic*	b4
suj*	A3
suje*	A3
sujetos	A4
sujetos a	A3
sum*	A-3C-3F11I-3L12U9a-4d-7e-3h10i4j-4k4n7o-3p3
suma	H10L4k4
suma $	L4
suma al	k4
suma de	H6
suma todo	H5
suma*	F15H-4I-3L8a-3d-4f3h6i5j-3k4n4p7
suma* #*	F9h4
suma* a*	f5h3k4
suma* al*	k4
suma* de*	H6
suma* los*	L3
suma* otra*	i3
suma* punt*	F7
suma* todo*	H4
sumad*	n3p4
sumado	p3
sumado $	p4
sumal*	F6G-3i7
sumale	F8i8
sumale #	F9G-3
sumam*	W4f4
sumame	W4h3
suman	L6
sumar	F6k4
sumar a	k6
sumar puntos	F5
sumar*	P3h3n3
sumarle	h3
sumaron	n6
sumaron de	G3
sumas*	F3p5
sumaselos	F3
sume*	Y3h7
sume* a*	h4
sume* punt*	Y3
sumen	Y3
sumen*	h4
sumo	L5U6n8p-4
sumo $	U6p-3
sup*	B4H5K5N10S-5T8W5a-3b-3c7m-3o11q-5
supe	T9
supe que	T8
supe*	H5S-4W6c6o16
supe* los*	H8
supe* que*	T10
super	o16
super $	o12
super*	H6S-4W5c6
superamos	H6
superamos los	H12
supervisor	S-3W5c9
supervisor $	c5
supl*	B5
supl* en*	B4
supl* se*	k3
suple*	B6
suplente	B4
suplente en	B5
supo	K3
supo* si*	K3
supr*	N11
supri*	N7
sur*	h6j13
surt*	j20
surt* la*	j10
surte*	j8
surten	j7
surti*	j11
surtieron	j11
sus	G-9H-3P9Q-4S9W-4X12a-3b-3d11f-6h7i7p3q-6
sus #	d5
sus avisos	X3
sus compras	D4P6
sus mensajes	Y3
sus monedas	S5
sus movimientos	B4
sus promos	Y4
sus puntos	C3F-5G-7J5L-3P6Q-3d12f-5h6n8p5q-3
sus telefono	m3
sus ticket	E3
sus*	X11Y6f3l11
sus* #*	d3
sus* avis*	X4
sus* comp*	D3P6
sus* mens*	X3
sus* mone*	S5
sus* movi*	B5P3
sus* prom*	X3Y3
sus* punt*	F-4G-7J5N3P6Q-3d12f-4h7n6q-3
sus* tele*	m3
sus* tick*	E3
susc*	X5Y4f4
susc* a*	Y5f4
suscr*	X5Y4f3
suscripcion	X8
suscripcion a	X5
susp*	A-3X10l8m3
susp* el*	X3
susp* una*	l5
suspe*	A-3X9l9m3
suspende	X3l3
suspende a	l3
suspender	X7
suspender el	X3
suspendida	l3
suspendida una	l5
suspendidos	m4
suspendidos $	m3
suy*	C7r3
suya	V3
suya $	V3
suyo	C5h3r4
suyo $	C3h3
suyo* y*	r5
t	h6
ta	o6
tab*	h3
tabl*	h6
tac*	d4j4q9
tach*	q9
tacha	q5
taco*	h5j3
taco* de*	d4
tacos	d3h4j4
tacos $	Z3h4
tal	H20O25T-4a-3n-4o-4
tal $	O23o-3
tal buen	O4
tal el	H7
tal estuvo	H3
tal las	H5
tal pinto	H4
tal se	H4
tal vamos	H4
tal*	C3c5e8h5j9
tal* el*	H6
tal* estu*	H4
tal* las*	H5
tal* me*	U3
tal* pint*	H5
tal* se*	H3
tal* vamo*	H6
tala*	e7
tala* sali*	e3
talad*	e6
taladro	e6
taladro salio	e5
tall*	O-3h3j10
tall* #*	j3
tall* extr*	j7
tall* hern*	C4
tall* m*	j3
talla	e5j6
talla m	h3
talla*	j6
tallas	j7
tallas extra	j4
talle*	C4
taller	C4f4
taller hernandez	C4
tam*	D4F3L10W-5a5d-6g7i10j5k7m-3p-3
tama*	F5a5j4q4
tamal*	F5a7q4
tamales	F4a6q5
tamales $	F5a5q4
taman*	j10
tamb*	H3L12V3W-3d-4f3g8i10k8q-3
tamb* #*	i4
tamb* dan*	L5
tamb* el*	i3
tamb* junt*	L8
tamb* me*	Y3
tamb* meta*	k3
tamb* pued*	k3
tamb* quie*	f4g7
tamb* se*	L5i3
tamb* suma*	L3
tamb* va*	k5
tambi*	H4L12Q3W-3d-5g7i12k8n-3q-3
tambien	H4L11V3W-3d-4g7i8k7q-3
tambien #	i7
tambien $	H7P3
tambien dan	L3
tambien el	i4
tambien junta	L5
tambien meta	k3
tambien quiero	g5
tambien se	L4Q3
tambien suma	L3
tambien va	k4
tamp*	D4O3
tamp* me*	D5
tampo*	D4
tampoco	D6
tampoco me	D3
tan	C3L4U3b3n4
tan amable	C3H3b3
tan tarde	n4
tan*	I10L-3P5S13T-3U3V-3W-3X8a-4b6i4l5p-3
tan* amab*	C4b4
tan* tard*	n4
tani*	l5
tani* ya*	l5
tania	l3
tania ya	l5
tant*	I13P6S10T-3V-3W-3X9a-4b6i4p-3
tant* clie*	I3
tant* gent*	I4
tant* le*	C3
tant* llev*	U3b5
tant* mens*	X4
tant* que*	S3
tant* raza*	I4
tanta	I8X6
tanta gente	I4
tanta raza	I5
tanti*	S16l3
tantito	S18
tantito $	S15l3
tantito que	S4
tanto	C4P3U6X4b6
tanto le	C3
tanto llevo	b5
tanto se	H3
tanto*	I4P4
tantos	I4P3
tantos clientes	I4
taq*	E3
taqu*	E3
taque*	E4
taquero	E4
taquero $	E4
tar*	A-4C-3E3F-3G-4I-3J-4K3L3O12P-4S12T-4W3X-3Z-3d-4e-3f4g7i-3j9m-4n4o-6p-5q5r-3
tard*	B3C-3D3H4K4O13S14T-3V-3a-6d-3j4m-3n10o-3p-3q-3
tard* en*	L3b-3
tard* much*	n6
tard* que*	H3n3
tard* te*	S3
tard* ya*	n3
tarda	j4n11
tarda en	n4
tarda mucho	n8
tarda*	n3q3
tarde	B3D3H6K3O13S6W3a-4l5q-4
tarde $	B3H3K3M3O10U3a-3
tarde que	H3
tarde*	D3O10S6g3
tardes	O9R3b3g4
tardes $	O10R3
tare*	a6
tarea	a6
tarj*	D-3E4G-4L4W7b4f6g4h4j5n-6
tarj* #*	E3h4
tarj* de*	N3W-4b3d-3f4g3
tarj* del*	W11q-3
tarj* tamb*	L3
tarje*	D-3E4G-3L3Q3W5b3f6g6h4j5n-6q5
tarjeta	E4F-3G-3L4Q3W6b3g6n-5q4
tarjeta #	h5
tarjeta $	V3W3d4h-3j5
tarjeta de	C3N5W-4b4f4g3
tarjeta del	W8
tarjeta tambien	L4
tarjeta y	E3
tarjetita	f5
tarjetita de	F3
tav*	B4E3G3q-3
tavo	B4E4G4q-3
tavo $	B4E6
tavo* no*	A3
tavo* quit*	G3
tax*	n4
taz*	b5d6
taza	b6d3
taza $	b4d5
te	A-5B-4C-4D-3F-4G-3H-8I-3J10K-4L-7M-5N-3O-7P-5Q-5R-4S22T13U-6V-6W-7Y-4Z7a19e-4f-3h9j-7k3m-5n4o15q5r15
te agradezco	o4
te amo	a13
te aviso	S11n-3
te bendiga	a6
te busco	S4
te confirmo	S9
te confundi	Z8
te contesto	S6
te debo	o3
te di	q6
te dice	r3
te dicto	h4
te digo	S16r3
te dije	q7
te doy	S8h3
te encargo	a7
te entendi	T3n4
te escribe	l3
te escribo	S11
te la	S5n-3o12
te llamas	r12
te lo	S5h4n-4
te mande	J5n10
te mando	S4h8
te olvida	a4
te pase	n3
te paso	E4S9V-3h6i3n-5
te pedi	J6
te preguntara	T3b3
te pregunto	D3T5X3
te puedo	T4
te puse	q4
te quiero	o5
te rifaste	o10
te tengo	Q3r5
te va	h4
te* agra*	o7
te* amo*	a12
te* avis*	S10
te* bend*	a6
te* busc*	S4
te* conf*	S5Z7
te* cont*	S7
te* di*	h-3q7
te* dice*	r4
te* dict*	h4
te* digo*	S15r4
te* dije*	q7
te* doy*	S8h3k3
te* enca*	a4h3
te* ente*	T4n6
te* escr*	S10
te* la*	S4n-3o7
te* llam*	r14
te* lo*	S3h3n-4
te* mand*	J3h5n9o-3
te* olvi*	a5
te* pase*	n3
te* paso*	S12V-3h8n-6
te* pedi*	J6
te* preg*	D4T7X3
te* pued*	T7
te* puse*	q4
te* quie*	o5
te* rifa*	o7
te* teng*	Q3r3
te* va*	h3
tec*	J5a10c8n-4
tecl*	J5a8n-4
tecla*	J4a5n-3
teclado	J4a9n-3
tecle*	q3
teclee	q3
tecn*	c8
tecni*	c9
tecnico	c6
tecnico $	c6
tel*	A-3C3D-3E-3G-3H-4J-3P-4Q3T-3V-4W6X3Z3a-6b4c8e4h3j6m3n-3o-3p3
tela	e6h3j4
tele	W3
tele*	C3D-3E-3G-3H-4N3P-3Q4T-3V-3W4X5Z4a-5b4c8h3k4m3o-3p3
tele* a*	W4
tele* como*	Q4
tele* de*	W5
tele* era*	q5
tele* es*	k5
tele* fijo*	c7
tele* qued*	M3
tele* ☎*	C6F5d4h8q-5
telef*	A-3C5E-3G-3H-4J-3N4P-3Q3T-3V-3X6a-5c10h5m3o-3
telefono	A-3C4D-3E-3G-3H-4J-3N3P-3Q3T-3V-4X6Z3a-5c9h4m3o-3p4q3
telefono $	N6Q3X4m4n3q6
telefono a	W4
telefono como	Q3
telefono de	W5
telefono del	r4
telefono era	q4
telefono es	k6
telefono fijo	c9j-3
telefono quedo	M3
telefono ☎	C6F5h12q-5
tem*	W8a7j7
temb*	a8
tembl*	a6
temp*	W7j7
temp* baja*	l3
tempo*	j6
temporada	j4
temporada bajalos	l4
tempr*	W6j5
temprano	W7j5
temprano $	j4
ten*	A6B-5C6D8E10F-4G-6H-7I6J-9K6O-4U-5W-4X-3Y-4Z-5b14c-3g3h-4i-7j3k4m7q-5r3
tenc*	c3
tench*	c3
tencha	c3f3
tend*	C9V-3b9h-3j6p3
tend* algo*	p8
tendr*	C11b9h-3j5
tendra	C11j4p3
tendre	b11
tene*	E8I6K4N6h-4j7k8n6p-3q-6
tene* #*	E7
tene* con*	I4
tene* mone*	N5
tene* refu*	k6
tene* vent*	j4
tenem*	I6K4L3j4k4
tenemos	I6K4L5j3k6
tenemos $	H3
tenemos con	I4
tenemos refuerzo	k6
tener	E7g3h-3j3k4n7q-4
tener #	E5
tener acceso	k3
tener monedero	N4
tener una	k3
teng*	A7B-4D3E6F-4G-4H-6I5J-7L-3U-3V3X-3Y-4Z-4b11d7e-4h4i-4j-8m9p-5q-3r3
teng* #*	E7I3W7d3m6
teng* a*	C5
teng* algo*	A5b4
teng* apun*	P5
teng* auto*	A6
teng* boni*	o7
teng* cobr*	m6
teng* dado*	m3
teng* el*	S4d4r6
teng* en*	I3
teng* entr*	l6
teng* form*	A4
teng* gent*	S3
teng* guar*	C4d3r7
teng* la*	a4
teng* mas*	D4K5b3
teng* meno*	D10b-4
teng* meti*	m5
teng* mis*	N3
teng* noma*	E4
teng* nuev*	k8
teng* otra*	V6h3
teng* para*	b4
teng* punt*	b9
teng* que*	A5D-3K-3L6Q11R3b-6d-3g5n8q4
teng* quie*	k3
teng* regi*	I9m4
teng* sald*	b3
teng* su*	M4
teng* trab*	m3
teng* un*	a6f4
teng* una*	h7
teng* uste*	O3
tenga	C3E11d6h-5l5n-3o6
tenga #	E8h-3
tenga bonita	o7
tenga el	d3
tenga entrada	l6
tenga nomas	E7
tenga usted	O3
tenga*	N5P3
tengan	N5
tengo	A7B-4D3E-4F-3G-3H-5I8J-5K5L-5N-3O-4P5Q3S3V6Y-3Z-4a3b13h4i-4j-8l-4m10p-4r3
tengo #	I3W7d3m4
tengo $	L-3P4T5b19m7
tengo a	C5U4V3h3
tengo algo	A4b4
tengo aqui	n3
tengo autorizaciones	A6
tengo cobrando	m6
tengo de	m4
tengo el	S5r4
tengo en	I3
tengo formadas	A3
tengo gente	S3
tengo gracias	o4
tengo guardado	d4r7
tengo mas	D5K3b4
tengo menos	D9b-3
tengo metida	m3
tengo nueva	k6
tengo otra	V6
tengo para	b5
tengo puntos	b7
tengo que	A6D-3K-3L7Q11R4b-6d-3g4n8q4
tengo quien	k4
tengo registrada	I7m4
tengo registrados	I3
tengo saldo	b3
tengo un	D3a7b-3
tengo una	h6
teni*	D12e7f3h-3
teni* #*	D5b3
teni* mas*	C3D7
teni* perm*	l4
teni* razo*	F3
teni* y*	p3
tenia	D11b5p3
tenia #	D3b3
tenia $	D9
tenia mas	D6
tenia y	D3
tenie*	l3
tenis	e4
teo*	h3l4
teod*	l3
teodo*	l4
teodora $	l3
tep*	E5
tepi*	E4j3
tepic	E4
tepic $	E4j5
ter*	A-3C4F-3H-3N3S6a4b3f3h4j-3l6n4
terc*	D3
tere	h3
tere arreglamelo	E3
tere* arre*	E4
term*	A-3C7E-4F-3N4S6a4b4i3l5n5
term* #*	C6b5d-3i3
term* de*	S4n5
term* el*	h4l5
term* en*	C4q3
term* la*	n3
termi*	A-3C6E-3H-3N4S6a3b6h3l3n5
termina en	C3q3
terminacion	C5b4
terminacion #	C6b5
terminado	i5q-3
terminal	S3W3a3h3n-4
terminal $	S4a3n-3
terminamos	n6q3
termine	S5
termine de	S5
termino	a4l8n5
termino $	V4a5p4
termino el	l5
termino sus	l4
termo	d3
tex*	r7
text*	r9
tha*	o10q5
that	q6
the	h5n3
the last	n4
the* last*	n3
thi*	d3i4r15
thin*	i5
thinn*	i3
this	d3r12
ti	Z11a4o11q-3
ti $	Z4o11
tia	E4W6
tia quita	E4
tia ☎	F4
tia*	a12
tia* quit*	E5
tia* ☎*	F4
tian*	a9
tiang*	a6
tianguis	a9
tianguis $	a7
tic*	B-3C-3D4F-4I-3J-3K3L3M10N-3P3Q8S5T-4X-3Z-3a-6b-5c-3e7f-3g-4h8i6k-3l-3m-3n9o-4p-4q7r-4
tick*	A-3B-4C-4D6F-4I-4J-4K3M10N-3O-3P7Q8S4T-4U4X-3Z-3a-7b-5c-3d3e7f-3g-3h11i6k-3l-3m-3n8o-4p-5q9r-4
tick* #*	D4G-3H-3K3M9P-3Q-6d4e7h5i5j3n4q7
tick* &*	M7e3h5n3q7
tick* aqui*	S3
tick* borr*	G5
tick* de*	M-3U5W3h5i3
tick* dice*	D3
tick* en*	Q3
tick* es*	Q4
tick* lo*	P4
tick* mios*	U5
tick* muev*	E3
tick* no*	K5n-4
tick* o*	L6n3
tick* por*	P3
tick* que*	W4
tick* sali*	D3H5
tick* te*	S3
tick* y*	D4
ticke*	A-3B-3C-4D4F-4G3I-4J-3K3M10N-3O-3P7Q7S4T-4U5V-3X-3Z-3a-6b-5c-3e7f-3g-3h12i5k-3l-3m-3n6o-4p-4q7r-4
ticket	A-3B-3C-4D6F-4I-4J-4K5M10N-3O-3P4Q9S5T-4U3X-3Z-3a-6b-5c-3d4e5f-3g-3h8i5k-3l-3m-3n7o-4p-4q8r-4
ticket #	G-3H-4M9P-4Q-5W-3d7e7h7n9q6
ticket $	M3P4Q8S7V4h9q-6
ticket &	M10e3h5q3
ticket borrala	G4
ticket de	H3M-3U3V-3W6h6n-3
ticket dice	D3
ticket en	Q3
ticket equivocado	q4
ticket es	Q4h3
ticket lo	P4
ticket mios	U4
ticket muevelo	E3
ticket no	K5n-3
ticket o	L4
ticket que	Q3W3
ticket sacale	G4
ticket salieron	H5
ticket salio	n3
ticket te	S3
ticket y	D6
tie*	B-5C7D-4E4F-6J-3L10N-4R-3T-5V-6W6Y-4c4e-5f3g-3i-5j10k-5m8n3p7r3
tiem*	L4h3n7
tiem* se*	L3
tiemp*	L8n8p-3
tiempo	L9n3
tiempo se	L3
tien*	B-5C9D-3F-5G3J-3L4N-4O-3R-3T-5V-6W9Y-3c7e-5i-5j13k-5m8o3p8r3
tien* #*	E6G6
tien* acce*	m11
tien* acum*	C5
tien* ahor*	H5p5
tien* al*	d3
tien* algo*	C8n-3
tien* aqui*	l3
tien* bano*	j5
tien* con*	p3
tien* cuen*	f7
tien* de*	r6
tien* el*	E3W3a8d-3j7q3
tien* esta*	j3
tien* guar*	p3
tien* hoy*	H3
tien* la*	C9M3j5p-3
tien* mas*	I7W7
tien* mi*	W7
tien* mone*	C-4I3W3f4h4
tien* para*	c4
tien* pues*	m4
tien* punt*	C6
tien* que*	G3L3Q3p-3
tien* regi*	P5
tien* sald*	C4
tien* su*	h-3n6
tien* trab*	m3
tien* tu*	C-3n6
tien* wifi*	j8
tien* y*	S3
tien* ya*	C-4p7
tien* ☎*	C12E4p-4
tiend*	C-4H8I-3L4O5P-3Q3S3U4W3a-5b4c3d-3n-5o5p-4r8
tienda	C-3H9I-3O4S4U3a-5c3n-5o7p-3r8
tienda $	H8O3Q3S3U4W-3a-3o9
tienda ahorita	H3
tienda aqui	l3
tienda de	r5
tienda hoy	H4
tienda trabajando	m3
tienda y	S6
tiene	B-3C9E4F-4G5H-7P3S-4T-3U-4V-4W4X3a7d4e-4f3h-4i-4k-3m7n3o-3p10r-3
tiene #	E6G7
tiene $	b3n5p4
tiene acceso	m10
tiene acumulado	C4
tiene ahora	C-3p6
tiene algo	C7n-3
tiene con	p3
tiene cuenta	f6
tiene el	E3W4d-3j5
tiene este	P3
tiene guardado	C3p3
tiene la	C9M4j4p-3
tiene mas	I6
tiene mi	Q4W7
tiene monedero	h3
tiene para	d4
tiene puesto	m3
tiene puntos	C5
tiene que	G5
tiene saldo	C4
tiene su	n5
tiene tu	C-3n7
tiene ya	p5
tiene ☎	C9E5p-3
tiene*	A3O-3W5c4j20
tienen	A3L4O-4W7c5j16m4
tienen $	I-4W10
tienen bano	j5
tienen monedero	I4
tienen wifi	j4
tij*	O3q3
tijua*	q3
tijuana	q3
tim*	W4
tin*	S3b-3d5e4h3j11p-3
tina*	e4
tinac*	e3
tinaco	e4q-3
tint*	S3b-3d6h3j8p-3
tint* #*	h3
tint* ☎*	d3
tinte	d6h6j5p-3
tinte #	h4
tinte completo	j4
tinte ☎	d3
tinte*	q3
tir*	K4P-3S3W3l3q11
tira*	q11
tira* el*	M-3q8
tira* se*	l4
tirad*	K3M3W3l4
tirado	K5
tirado $	K4W4
tirados	l3
tirados se	l4
tiram*	q8
tirame	M-3q8
tla*	h4
to	F5c3h5
to ☎	F7
to* ☎*	F7
toa*	h4
toal*	h6
toall*	h4
toc*	B10C-4G5H-3L10P-3V13a5h-4p-4q-4
toca	L3V13W4a4q-3
toca a	R3a5
toca autorizar	A3
toca*	G8L5
toca* #*	F4
toca* a*	a5
toca* al*	Z3
toca* el*	L3
toca* por*	L6
toca* ☎*	G3
tocab*	G5
tocaba	G6
tocaba ☎	G3
tocan	C-3F3
tocar*	L3b3
toco	B10M3
toco ese	B5
toco leche	F3
toco maura	B9
toco* ese*	B5
toco* maur*	B10
tod*	A3B6C-6D-3E-6F-6H6J6K3M-5N3P6Q4R-3S-3U4V-6W3X-6Y4Z-5a-3c-6d6g3h-3i-5j-3m5n5o7r-6
toda	H3d3l3
toda la	l3
toda madre	o5
toda*	C3E-3I-3K4Q-4T-4U10W4X-3Z-3a-4b7d-6g4h-4j3m5n6q-4
toda* junt*	S4
toda* la*	H3a4l3
toda* las*	K3L6W7n3
toda* madr*	o6
toda* mis*	P5
toda* no*	A3H3K3f4g3p4
toda* pame*	m6
toda* pued*	l6
toda* sigu*	n3
toda* teng*	b7
toda* tien*	C7n-4
todas	K4L5P6W5j-3o3
todas $	H4U-3
todas juntas	S4
todas las	L6W6
todas mis	P5
todav*	C4K6L-3P-3T-3W-3a-3b6d-4g5j7l5m6n8o-4
todavia	A3C6K3L-3P-3T-3a-3b8d-5g6j7l3m6n7o-3
todavia $	J6d-3g5n6
todavia no	A5f4g3h-3
todavia pamela	m10
todavia puede	l6
todavia sigue	n3
todavia tengo	b3
todavia tiene	C5
today	U12
today $	U9
todo	A4B10C-7E-3F-3H4J6K-3N6O-3P6Q6S-4T4U-4V-4W-4Y3Z-3b-4c-3d6f-3g-3i-3j-5m-4n4o12q3r-3
todo $	A6L3Q-3T8d-3e5n-4o8q4
todo al	G4k3
todo bien	n12o-3
todo con	L3
todo dar	o10
todo el	C-4d8
todo en	Q3q3
todo lo	B12H7N5P9U-3W-3Y4n-4o-3
todo mi	d5
todo no	J4
todo y	a5
todo*	I7O3P3W4Y6h-3
todo* ahor*	l3
todo* al*	G4k4
todo* bien*	n10
todo* cier*	l4
todo* con*	L3
todo* dar*	o11
todo* de*	L5
todo* el*	C-4d9
todo* en*	Q4
todo* lo*	B13H7N3P9U-3W-3Y3a3n-5o-3
todo* los*	P7W7Y4
todo* mi*	d5
todo* mis*	W3
todo* no*	J3
todo* y*	a4
todos	F-3H4I6O3P6W5Y4d4h-3n-3
todos $	H5I7O4b3
todos de	L6
todos los	P7W6Y5
todos modos	n3
tom*	C-3D4H-3a6d21n11
toma	d6
toma todo	d5
toma*	C-3D5a6d9
toma* #*	d4
toma* a*	d3
toma* de*	D6d4
toma* mien*	l4
toma* todo*	d5
tomal*	d3
tomale	d4
tomar*	d4
tomarle	d4
tomas	l4
tomas*	h3n4
tomat*	a6
tome	d7
tome*	d6
tome* #*	d3
tome* de*	d3
tomes	d3
tomo	n13
tomo $	n6
ton*	B5L-3b7d-3f6j4k5o5
tone*	j6
toner	D3j6
toner $	j6
toni*	k3
tonito	k3
tonito $	k4
tono	B4f5
tono anoche	B3
tono de	k4
tono pasalo	A3
tono ☎	f5
tono* anoc*	B6
tono* de*	k3
tono* pasa*	A3
tono* ☎*	f4
tons	H3b3o4
tons cuanto	H3
tons la	n3p3
tons* cuan*	H4
tons* la*	p3
top	I6
top #	I6
top*	L7
top* #*	I4
tope	L7
tope de	L5
tope* de*	L8
toqu*	J-5Z8q3
toque	J-4Z7
tor*	P-3a17h6j4
tort*	a15d3h4j6
tort* de*	a5
tort* y*	h4
torta $	D3
torta*	a4j5
tortas	a3j5
torti*	C3a13d3h4
tortillas	a11
tortillas $	W3a3d4
tot*	C-6E-3H15I9L-3P3S-3U12W-4a-5b9c-3f-3h8m-3n-3p12q3
tota*	C-5E-3H15I10L-3S-3T-3U15W-4Y6a-4b9f-3h5j-3m-3p12q3
tota* #*	h18
tota* cuan*	U4
tota* de*	H11I11p5
tota* del*	H8U4
tota* el*	H4p-3
tota* que*	n5
tota* real*	q5
tota* regi*	U3
tota* sin*	H3
tota* tota*	H11h4
tota* vend*	H6U-3
total	C-6E-3H8I9L-3S-3U13W-4Y4a-3b9f-3h8p7q5
total #	h17
total $	C-3H4b6l3p10
total cuanto	U6
total de	H10I10p4
total del	U7
total el	H4p-3
total no	q3
total que	n5
total real	q4
total registrado	U3
total sin	H3
total vendido	H4
total*	H13U6p5
totales	H14U7p6
totales $	H8p4
totales del	H11
totales totales	H11
tra*	A-6B-7C8D11E4H-4J-8K8L-3N-4P-8Q-4R-5T-10U-6W6Y-5a11b6c-3d3e13f-7g-5j7k4l3m10n-6p3q-3
trab*	D6H-5I-5K6O-4P-3T-4X5a-3e-3h-3j5k8l9m14n8o4q-4
trab* acti*	k5
trab* aqui*	l9m7
trab* conm*	m7
trab* el*	k3n3
trab* en*	r6
trab* la*	K3l9
trab* que*	k3n4
traba	D9
traba $	D3
traba*	D-3H-4I-4K5O-4P-3T-3X6a-3e-3j8k8l11m16o4q-3
trabado	K5n3
trabaja	j4l7m8r4
trabaja aqui	l7m4
trabaja conmigo	m3
trabajadora	k3
trabajadora que	k3
trabajadores	m5
trabajadores $	m5
trabajan	j5m3
trabajan conmigo	m5
trabajando	X6m4
trabajando $	m6
trabajar	W4k5
trabajar activamelo	k4
trabajar conmigo	l4
trabajar el	k3
trabajo	O-3S6Z3l6o6
trabajo $	O-3S5Z6o4
trabajo la	l9
trabo	n9
trabo el	n4
trac*	K3
tract*	K4n-3
trae	A-3B-3C14D-4E3F-4G6H-5I6K3U-3W-6a9d10e5f-3h-7i4j-3m-3n-7o-3p12r-3
trae #	C10E3Q3q-4
trae $	C6p10
trae ahora	C-4p7
trae algo	K4b4
trae celular	Q3
trae como	C6
trae de	G3e6
trae dinero	C5
trae efectivo	d3
trae el	C8M5q3
trae en	p4
trae la	M6
trae mas	I8
trae monedero	I6
trae otra	i4
trae puntos	G3
trae su	V5
trae un	E3
trae ☎	C4
trae*	C-3E6H8I3K4S3V4a3e4j10n-4q-4
trae* #*	C11E3Q5q-4
trae* a*	F5L3
trae* acum*	C4
trae* ahor*	p7
trae* algo*	K5b4
trae* arri*	H4
trae* celu*	E4
trae* como*	C4
trae* de*	G3e7j6
trae* dine*	C4
trae* efec*	d5
trae* el*	C6M5e6
trae* en*	K4p3
trae* erro*	E3
trae* este*	H3
trae* la*	H4M4S4V5
trae* las*	a5
trae* llav*	k3
trae* mas*	I6
trae* mone*	I8
trae* nues*	l3
trae* otra*	i4
trae* pris*	V3n3
trae* punt*	G3
trae* su*	S5V5
trae* un*	a3
trae* una*	a3
trae* ya*	p4
trae* ☎*	C5
traem*	H5K6a6
traeme	a6
traemos	H5K8
traemos $	K4
traemos arriba	H4
traemos este	H4
traen	e5j13
traen $	j10
traen el	e5
traer	E3F4S4
traer a	F4
traer celular	E6
traes	H6
traes $	H5
traet*	a3
traete	V6
trai*	D4F4H-4I-4L-3U6V3W-3Z4b8d5h5m5n-4p-3
trai* #*	D7f3
trai* el*	Z5d3
trai* en*	m4
trai* mal*	F6h-3
trai* para*	d5
trai* un*	a5
trai* una*	h5
trai* yo*	U5
traia	D7E3F4Z4a4j-3
traia #	D10
traia el	Z5
traia mal	F4
traig*	H-3I-3K3U6W-3b9d6h6i-3m3p-3
traiga	d3
traiga el	d3
traigo	H-3I-3U6V4b7d4h4m3
traigo $	b6
traigo en	m6
traigo mi	j3
traigo pendientes	A4
traigo una	h4
traigo yo	U5
traj*	a4e17q-3
traj* el*	a5e4
traje*	a8e7
trajeron	a5e4
trajo	e14f3
trajo el	e6
tram*	G8
tram* con*	G7
tramp*	G7
trampa	G8
trampa con	G7
tran*	F-3G-3H3L-3O9W16a3d-4
tran* #*	W9
tran* el*	W4
tranq*	o3
trans*	F-3G-3L-3O12W14a4d-5h-4j5
transcurso	H3
transferencia	a4j3
transferencia $	i3j4
transfiera	W8
transfiere	W7
transfiere #	W8
tras*	V-3W5q7
tras* los*	W4q3
trasp*	V-3W6q4
trat*	D11H-3c3h3j-3r11
trat* de*	r8
trat* mal*	D6
trata*	c3h4
tratamiento	h4
tratar	c3
trato	D9H-3L3r4
trato mal	D3
tri*	H3q4
trig*	q4
trigo	q3
trimestre	H3
troc*	j3
troca	j3
tu	C-5D4I-3J-3L-3P-3Q-7R-3S-4T5W-5Y-3Z-3a20c7h-4l-3n11p-4q-6r25
tu #	F3
tu $	C-3O7T4n3r10
tu ahi	m5
tu dime	T4
tu eres	r9
tu hermano	a6
tu lo	k3
tu mandamelo	A4
tu nuevo	k3
tu o	B4n5
tu que	H6
tu sistema	D6
tu solo	r3
tu ubicacion	a7j4
tu* ahi*	m4
tu* dime*	T3
tu* eres*	r9
tu* herm*	a6
tu* lo*	k5
tu* mand*	A3
tu* no*	K3
tu* o*	B3n5
tu* que*	H5
tu* sist*	D4
tu* solo*	r3
tu* ubic*	a9j6
tum*	F-3G11h-4n-3q13
tumb*	F-3G13h-5n-3q13
tumb* #*	G12
tumb* la*	q4
tumb* una*	q6
tumba	G5q7
tumba #	G4
tumba la	q3
tumba*	G8q8
tumbala	q3
tumbala $	q4
tumbale	G9h-3
tumbale #	G8
tun	k4
tun ☎	k3
tun* ☎*	k5
tur*	B4O4Q3U9W6f-3h6i-3k6q-5
turi*	h4
turis*	h3
turn*	Q4U9W8a5i-3k6q-5
turn* #*	h7
turn* de*	B3W3k4
turn* del*	V5
turn* matu*	k3
turn* pasa*	l4
turn* vesp*	H5
turno	B3H3K4O3Q4U5W5h3i-4k4q-4
turno #	h7q-3
turno $	O4U12a6
turno de	B3W3k5
turno del	V3W3
turno matutino	k5
turno pasado	l5
turno vespertino	H7
tus	T5o4
tus funciones	T6
tus* func*	T6
tuv*	a4l3
tuve	l3
tuve que	l3
tuve* que*	l3
tuvo	a5
tux*	l3
tuxt*	l3
tuxtl*	l4
tuxtla rosalba	l3
tuy*	X3o9
ubi*	M11a3h-4j8q-3
ubic*	M12a4h-5j10q-3
ubic* la*	M8h-3
ubica	M4
ubica*	M6Z3a4h-3j11q-3
ubicacion	Z4a5j10
ubicame	M5
ubicar	M4
ubicar la	M5
ubico	r3
uc	C3f3k-3l5
uc $	C4l7
uc ☎	f3
uc* ☎*	f4
uff	a8
uli*	C4k3
ulis*	C4k3
ulis* en*	k3
ulise*	C4k4l3
ulises	k3
ulises anda	l3
ulises en	k4
ult*	B6C-3D-3F-3G4H9J-3L-3M-3O-3P12S-3T-3U-3V-3W-4e-3i9n11o-3p8q10
ulti*	B6C-4D-3F-4G3H7J-3L-3M-4O-3P12U-4V-3W-4d-3e-3i8j-3m-3n10o-3p10q14
ulti* #*	B5H10P5
ulti* capt*	n5
ulti* clie*	n5
ulti* comp*	b4
ulti* cosa*	B3
ulti* dia*	a3l4
ulti* hora*	H5
ulti* movi*	n3q3
ulti* no*	q5
ulti* que*	G4Q3i3n3p5q-5
ulti* tick*	P3
ulti* vent*	i3
ulti* vez*	B4P8n-3
ultim*	B5C-3D-3F-3G3H7J-3L-3M-4O-3P14S-3T-3U-4V-3W-4e-3i7j-3n12o-3p11q11
ultima	B5D-3P4Q3W-3a-3b4i7n10p6q10
ultima $	B-4n15q13
ultima captura	n4
ultima compra	b4
ultima cosa	B4
ultima es	i3
ultima hora	H5
ultima no	q4
ultima que	Q6n-4p4q-4
ultima vez	B3P9n-4
ultimamente	I5
ultimamente $	I4
ultimas	P5
ultimas #	P7
ultimo	G4H-3l4n5p5q8
ultimo $	p5q5
ultimo dia	a6l4
ultimo movimiento	q3
ultimo que	G5i3n5q-4
ultimos	B5H9P5
ultimos #	B3H9
un	A-4B-4C6D8E8F3H-12I-6J-5K-4L4N-6O-5Q6R-4S12T-11U-7W5X-8Y-4Z-3a5b-3c11e5f7g-7h6j6k7l-4m-8n-9o11p-11q6r5
un #	E3h-4q10
un ajuste	G3
un alta	f11
un ano	L5
un asesor	c9
un aviso	A3
un bot	r6
un buen	a4
un cafe	d4i5
un cajero	k15
un cambio	j4
un carga	G7d-3
un casco	h3
un chavo	f4k4
un cliente	C7D3E5F8G3I-4Q4S-3V5W-3d-4e4h3j4n-3p-4q-5
un cobro	h3
un colaborador	l9
un colchon	h3
un comprobante	n3
un conteo	I6
un descuenta	W5
un digito	q8
un ejecutivo	c3
un empleado	D4Q7l-3
un friazo	a8
un gansito	a3
un helado	i3
un humano	c9
un kilo	C5h3
un listado	P5
un litro	j3
un mensaje	r3
un mensajito	Y3
un minimo	L3
un minuto	S6q4
un momento	S13n3
un monedero	E8
un muchacho	f5k7
un numero	B4q6
un ojo	C3
un pago	d6
un pantalon	h4
un pesos	L4q3
un programa	r4
un punto	L7
un ramo	j6
un ratito	S6W5
un refresco	o4
un refri	a3h3
un robot	r6
un saldo	C6E4F4
un segundito	S8
un senor	C3D3
un suero	a3
un tecnico	c7
un telefono	c8
un ticket	W3h9
un trabajador	k3
un* #*	h-3q10
un* ajus*	E4
un* alta*	f10
un* ano*	L5
un* ases*	c8
un* asun*	c4
un* avis*	A4
un* bot*	r6
un* buen*	a5
un* cafe*	d4i3
un* caje*	k14
un* camb*	j3
un* carg*	G9d-4
un* casc*	h5
un* chav*	f4k4
un* chor*	D3
un* clie*	C9E4F8I-4Q3V6W-3d-3e3f3h5j4k-3n-3p-5q-6
un* cobr*	h3
un* cola*	l9
un* colc*	h4
un* cont*	I8
un* desc*	W13
un* dia*	Q3
un* digi*	q7
un* dine*	q4
un* empl*	D6Q7l-4
un* erro*	E3
un* fria*	a7
un* hela*	i3
un* huma*	c9
un* kilo*	C5h3
un* list*	P3
un* litr*	j3
un* mens*	Z4r3
un* mini*	L4
un* minu*	S5q5
un* mome*	S14n4
un* mone*	C3E9
un* much*	f6k6
un* nume*	B3
un* ojo*	C3
un* pago*	d5
un* pant*	e3
un* peso*	L5
un* prob*	D4
un* prog*	r4
un* punt*	L7
un* ramo*	j5
un* rati*	S7W3
un* rato*	h3
un* refr*	a3h3
un* robo*	r5
un* sald*	C8F3Q3
un* segu*	S12c-3
un* seno*	C3V3f4
un* suer*	a3
un* tecn*	c5
un* tele*	c9
un* tick*	Q3W3h6i3q-3
una	A-3B-5D7E4G-3H-13I-5M11N-4O-8P-3Q14R4S-6T-8U-7V10X-6Z-6b-8c5d-3e9f3g-4h17i14k4l-4m-8n3o4p-8r5
una $	g5h6i-4n-4q16
una antes	h3
una caja	j3
una cajera	B4Q5
una cita	j6
una clienta	E3G3L3f4h4
una compra	D3J4M3O-5Q12h8n-3q-5
una correccion	E7
una cosa	h3
una de	M9P4h11
una devolucion	Q8e8
una disculpa	F4
una empleada	k3l3
una factura	W4
una hora	D3S3
una idea	I3
una invitacion	R4
una maquina	D3c-3r4
una mas	V8h-3i7n6
una muchacha	C3k7
una nota	M3
una nueva	V5
una o	n3
una parte	d4
una persona	F3c12f3r10
una por	K3
una pregunta	O3
una que	Q3q4
una recarga	W4
una segundo	i13
una semana	l4
una senora	D3E3V8f6j3n-3
una sola	W3n3
una vendedora	R4
una venta	H-6J4M13O-4Q15V-6h23i-3n-3
una vez	N3W4d5
una y	n6
una*	a3h7i4j3
una* beca*	k4
una* caje*	B4Q3
una* cita*	j7
una* clie*	C3G3L4W-3d3e3h5
una* coca*	C3
una* comp*	J5M4O-4Q7h12n-4q-5r4
una* corr*	E6
una* cosa*	h5
una* de*	M7P3h11
una* devo*	Q7e10h-3
una* disc*	F3Z3
una* empl*	k5
una* hora*	S3
una* idea*	I3
una* igua*	i9
una* invi*	R3
una* la*	R3
una* maqu*	D3
una* mas*	V10h-3i8n4
una* much*	k8
una* nota*	M3
una* nuev*	V10
una* o*	n3
una* part*	d5
una* pers*	F4V-3c11f4r12
una* preg*	O4
una* que*	Q3h3q3
una* reca*	W4
una* segu*	i11
una* sema*	l5
una* seno*	E3V9f5j3n-3
una* sola*	n5
una* vend*	R5
una* vent*	H-6J5M13O-4Q17V-5h21i-3j4n-5
una* vez*	N3d5
una* y*	i3n5q-3
unas	a4h8i3j4
unas papas	j3
und*	o-3q22
undo	q16
undo $	q20
une	W5k3
une angel	k3
une* ange*	k4
uni	l3
uni y	l3
uni*	H-3I3O-3g14h7j5
uni* y*	l3
unic*	h5
unif*	h3j7
unifo*	j5
uniforme	h3
uniformes	j9
uno	C-3D-4H3L4P3R3S-3T-3V6X3b-5d-4e5g15h4j-3n-4o-3q3
uno $	W9b-3f3g13h-5q5
uno al	H6
uno de	e7
uno mas	V6X7h3
uno nuevo	R4V5
uno por	B4P6
uno*	D8F6S3i3o-4
uno* al*	H4
uno* de*	P3e4
uno* mas*	V3X6h3
uno* nuev*	R4V6
uno* por*	P5
unos	D12F5G-3e5i3l3o-3
unos #	C4F6
unos dias	l3
unos* #*	C5F6h-3
unos* dias*	l3
unos* zapa*	e3
uns*	X11
unsu*	X13
unsub*	X12
unsubscribe	X12
unsubscribe $	X13
up	g7
ups	Z12q6
ups a	Z11
ups* a*	Z12
urg*	C6b3c6j4
urge	C5c5h3j4
urge hablar	c3
urge*	b3
urge* que*	C3c3
uri*	k3
urie*	k4
uriel	k3
uriel ☎	k3
usa	C-4F-3G-5T10d19
usa #	G-3d15
usa $	Q-6T13
usa esto	Q4
usa todo	C-4d9
usa*	C-3E-4H-3I5L15Q3T5V-4W-4a-3d33f-3h-5j-4k5l3n-6o-3q-5
usa* #*	G-4d19h-3
usa* esto*	Q4
usa* todo*	d6
usad*	G4M5T4
usado	G3M4T3
usado $	G5
usal*	d20
usal* #*	d3
usale	d7
usale #	d4
usam*	d6
usan	I4L4
usan el	I5
usan*	l6
usan* esto*	l6
usand*	l5
usando	l6
usando esto	l7
usar	D-3I3L9Q5T5d21h-3j-3k4n-5
usar $	I3b4d5
usar en	L3
usar esto	Q3T4c3k5
usar la	p4
usar lo	d3
usar los	Q4
usar mi	L7
usar mis	J6b-3d4
usar monedero	d6
usar saldo	d6
usar su	d4
usar*	G-3L7d3
usar* en*	L4
usar* esto*	T3k4
usar* la*	p6
usar* los*	Q5
usar* mi*	L6
usar* mis*	J4b-3d5
usar* mone*	d5
usar* por*	L4
usar* sald*	d9
usar* su*	d4
usar* todo*	L4
usarl*	L7d4
usarlos	L7d4
usarlos todos	L4
use	P8d9h-3
use $	P8
use el	R3
use*	J5
use* el*	R4
uses	J6d-3
uso	B3C-4L3P6Q-4R3S5T9d8n-3r-3
uso $	R3S5T8
uso el	B3
uso sus	D4
uso* el*	B4
uso* sus*	D4
ust*	D6L-4Q-3T-3W5Z12a3c4r11
uste*	D4H-3L-4Q-4T-3W3Z11a7c5r13
uste* en*	Z3
uste* no*	Z6
uste* quie*	r4
uste* ☎*	k3
usted	Z5a7r11
usted $	a8
usted quien	r3
usted*	D7L-4W3Z6c5
ustedes	D6L-3W4Z7c5
ustedes $	D4P3
ustedes ☎	k3
usu*	B4k8l11m8
usua*	k10l11m10
usua* de*	l7
usua* hay*	m4
usua* para*	k4
usuar*	B4k8l10m12
usuario	k9l11
usuario $	B3
usuario a	k3
usuario de	l10
usuario para	k6
usuarios	m11
usuarios $	m7
usuarios hay	m6
uti*	L6d4
util*	L6W-3d4
utili*	L6d3
utilizar	L6d3
uy	Z12a4q3
uy ya	a5
uy* ya*	a6
va	B-3D-4E-5F-5G-4H11I-4J3K-4L-5M-5N-3O-4P-6R-3S-7T-4V16W-7X-3Z-4c-3d7h7i9j-3k9l4m-3n4o20p7q4r-3
va $	Q3U-3a-3h-3o27p9q7
va a	F-3H-4V-4W-3a13d15h-8i3k15l6n6o-4
va al	J5
va con	V-5h3o4q8
va de	H5e3l3
va del	H5
va el	H7V15f4
va en	H-3U5j3
va entrando	H4
va hoy	H9U-3
va la	H7Q-3V13q-4
va lo	H-3n5
va mi	b4n7
va otra	V13i5o-4
va otro	V6
va por	Q4
va pues	H3
va su	V6p5
va una	h5
va ☎	h8
va* a*	E-3F-4G-3H-4V-4W-3a11d13e4h-7i5k15l6n5o-3p-3q-3
va* al*	J6
va* auto*	A3
va* con*	V-4d-3h5o7q6
va* de*	H6U3l3
va* del*	H3
va* el*	H6V17f5
va* en*	H-4U7
va* entr*	H3
va* hoy*	H9U-3
va* la*	H8V8q-3
va* lo*	H-4n6
va* mi*	n4
va* otra*	V15i6o-5
va* otro*	V5
va* por*	Q3
va* qued*	n-3o5p3
va* su*	V6p6
va* una*	V-4h7
va* ☎*	h7
vac*	W6j3l3
vaca*	W7l3
vaca* #*	l3
vacac*	W8
vacaciones	W8l3
vacaciones #	l3
vaci*	C4
vacu*	h4j4
vacun*	h3
vacuna	h3
vaj*	C3
vajil*	L3
vajilla $	C3
val*	A5C-3E-3F-4H-3L16M-4P-3Q3W4d10j7n-4o16p-4q5
vale	L8Q5W-3h3n-5o18p-3
vale #	d3i3
vale $	o15
vale quitale	G3
vale un	L6
vale*	L9d4j3
vale* de*	h3
vale* lo*	L4d3
vale* quit*	G3
vale* un*	L5
valen	L6
valer	d6
vales	L3j5
valg*	M-4W6q6
valga	M-3W4q6
valgan	W3
vali*	A5d7
valid*	A3L4d8n3
validar	A3
validar $	A6
valido	d3
validos	d7
vam*	H16O-3Q-3V11f4h6n-5o3
vamo*	H18O-3Q-3T-3V13a-3f4h4n-6o6
vamo* a*	f3h4
vamo* con*	V9
vamo* hoy*	H3
vamo* por*	V3
vamon*	n-3o6
vamonos	n-4o7
vamonos con	V3
vamos	H15Q-3V10f3h3
vamos $	H17
vamos a	f4h3
vamos con	V6
vamos hoy	H3
van	D5Q4U14W-4a3b6d-3h6i-3j9k4m-3p-5
van #	D5h5i-3
van $	U10V3b7n-3
van a	a4h5j9k3
van mireya	k3
van mis	h3
van y	H4
van*	l3
van* #*	D4F5G4e-3h3i-3
van* a*	a3h5j11k3
van* mis*	b4
van* y*	H5
vane	l3
vane bloqueala	l3
var*	I3
vari*	Q3S4
vari* creo*	I3
varia*	Q3
varias	Q3
varias creo	I3
varil*	S4
varillas	S3
vas	Q4a14o7
vas a	a12h3
vas* a*	a13
vay*	J11L3d3n4q-3r3
vaya	S3n6
vaya $	j3
vaya*	J11d3q-5r6
vaya* a*	J11n3q-3r3
vayan	L3d4r4
vayas	J12q-5
vayas a	J12q-4
ve	C8E-3H-3P-3c5k3n8p3
ve agregando	k3
ve cuanto	p4
ve las	c3
ve* agre*	k3
ve* cuan*	p5
ve* las*	c5
vea	c5
vec*	C-3D5H-5K4P10V3W9b-4d-5f5h-5i4p-3q9
vece*	D5H-3K4P12R3h-5q8
vece* ha*	B3
vece* la*	D7
vece* que*	P6n5
vece* y*	R3
veces	B3D6H-3K4P12h-6n3q10
veces $	q4
veces ha	B4
veces la	D5i3
veces que	P7n3
veces y	R3
veci*	V6W11d-4f5p-3q4
veci* del*	W4
veci* suma*	F3
vecin*	V5W7a3f5q4
vecina	V5W4f4p-3
vecina $	P3
vecina del	W4
vecino	P-4W8
vecino $	W7
vel*	l5o3
vela*	l3
velad*	l4
velador	l4
velador $	l3
vem*	H-3S12a8o10
vemo*	S8a5o14
vemo* en*	a7
vemo* eso*	S6
vemo* mana*	o4
vemos	S10a3o12
vemos $	S5o8
vemos en	a8
vemos eso	S8
vemos manana	o3
ven*	A-5B-4C-10D4E-8F-10G-9H9I-10J9K6L3M10N-6O-10P-11Q8R5S-3T-7U9V4W10b-8c5d-11e6f-10g-3h14i3j6k9l5m5n5o-12q7r-5
venc*	L12P-3R5Y4n-3
venc* la*	R3
venc* los*	L6
vence*	L10Y4
vencen	L12X3
vencen $	L5
vencen los	L8
venci*	R4
vencido	R3
vencio	R4
vencio la	R3
vend*	A-4B-4C-6E-3F-4G-4H8I-4J5K-3M5O-3P-4R9S-5T-6U8V-9W16X-3Y-3Z-4a3b-7c-4d-4f-5h12i-3j8k18l8m6o-6p-7q3
vend* #*	L5M4S-3h7n10q-4
vend* a*	h3
vend* al*	R4j6
vend* algo*	H7
vend* ayer*	H3
vend* como*	h3
vend* dian*	l4
vend* el*	H5a3h5
vend* en*	H10
vend* hoy*	H10W5
vend* jona*	k4
vend* la*	H-3W6e4h3
vend* mal*	h-10q15
vend* mas*	H3V-4k7
vend* nada*	J8
vend* un*	a3h3
vend* unas*	h4
vend* yo*	Q6U3
vend* ☎*	k4
vende	H-3W6
vende*	H-4R12U-3V-7W-4a-4f-3h10j15k19l11m11n-5o-3q-5
vendedor	R3k10l3
vendedor $	k5l3
vendedor jonathan	k4
vendedora	R5V-4k12
vendedora $	k4
vendedora al	R3
vendedora mas	V-6k11
vendedores	R4l6
vendedores $	R6l4
venden	j15
venden $	m3
venden al	j5
vender	H-3h15k5l5m8n-3
vender $	h14k7l-3m8
vender retirala	l4
vendi	H-7J9U9h9n6q6
vendi #	h9n13q-4
vendi $	U3
vendi a	h4
vendi el	h4
vendi mal	h-9q13
vendi nada	J6
vendi un	h3
vendi yo	Q4
vendi*	H15M8Q4U5W18b-5j-3n-5p-3
vendido	H12Q6U11W4b-3j-3
vendido $	Q3U3W6
vendido en	H6
vendido hoy	H9
vendido yo	U5
vendiendo	U3j3
vendieron	W9b-3
vendieron hoy	W6
vendimos	H7M7U-3
vendimos #	M4
vendimos hoy	H6
vendimos la	e3
vendio	H8M3U-4W12
vendio algo	H6
vendio el	H3
vendio en	H5
vendio la	W3
vendo	L5a11j-3
vendo #	L6
veng*	L3Q-3S7V4a5c6j3
veng* a*	A3
veng* la*	V3c4
venga	A4V8c8
venga a	A3c3
venga la	V3c4
venga*	a10
vengas	a11
vengas $	a7
vengo	S11g3
vengo a	C3e3
vengo de	O3
vengo en	L4j4
veni*	D7e8
venia	D8e8
vent*	A-5C-7E-5F-6G-7H11I-7J9K11L-6M10N-4O-8P-6Q8R-5S-5T-3U11V7W4a-5b-4d-7f-7g-4h15i6n8o-9p7q8r-5
vent* #*	V6h11n-3
vent* &*	M8e8n-4
vent* a*	W4a3i3
vent* ahor*	J4
vent* ante*	p4
vent* aqui*	m3
vent* ator*	K7
vent* atra*	Q3n5
vent* ayer*	B3
vent* brut*	H3
vent* chiq*	h3
vent* cier*	l3
vent* con*	H-3K5M4h-3q4
vent* de*	G-3H15K-5M7j3n8q4
vent* del*	H4W9q7
vent* el*	h-3n5q3
vent* en*	K5
vent* era*	J3
vent* es*	J3M4l4
vent* eso*	J5
vent* esta*	Q3U3
vent* fals*	l3
vent* favo*	p3
vent* fue*	M3
vent* la*	q3
vent* no*	q3
vent* novi*	H5
vent* nuev*	h4
vent* o*	T6
vent* para*	a5
vent* pasa*	p8
vent* pers*	U5
vent* por*	H-4K10i7q-4
vent* que*	H-3n4q4
vent* qued*	Q3
vent* sin*	K3
vent* teng*	U3
vent* trae*	K3M3
vent* van*	H3
vent* ☎*	h-9n12q5
venta	A-3C-6D4E-4F-5G-5H6I-3J11L-4M15N-3O-5P-4Q13R-3S-6T-6V8W-8Y4Z-5a-8b-4d-5e3f-5g-3h17i8k-6l-5m-5n12o-8p7q12r-3
venta #	M4V5h9n-4
venta $	D4J9K-3Q10S-3T-5U-4V9W-3Y6a-5e-5f-4h24i8j-3k-4n6o-5p-5
venta &	M8e7n-3
venta a	i3q3
venta anterior	p3
venta bruta	H3
venta con	M5h-5q3
venta de	B4G-3H4M8n4q6
venta del	U4q8
venta el	h-3n6q3
venta era	J4
venta es	J3
venta esta	Q4
venta favor	n-3p4
venta fue	M4
venta no	q4
venta o	H3
venta pasada	e3n-3p6
venta personal	U4
venta por	i5
venta que	n3q5
venta ☎	h-10n13q6
venta*	A-3H12I-5K13L-3M-3O-3P-3Q6T4U12W8Z6a-5c3i-5k6l6m5n-4o-3p-3q-11
ventana	Z7j4q-3
ventanilla	h3
ventas	A-3H15I-5K15L-3M-3O-3P-3Q6T4U14W11a-5h-5i-5j-3k5l4m6n-4o-3q-8
ventas $	H16K-8U11W-5c4h-3k7m9n-3
ventas aqui	m3
ventas atoradas	K4
ventas cierrale	l3
ventas con	H-4K7
ventas de	H14K-4W7
ventas del	H11W8h-3
ventas en	K3
ventas es	l3
ventas falsas	l3
ventas noviembre	H4
ventas por	H-3K8
ventas que	H-3W3
ventas tengo	U3
vente	a6
venti*	V4
ventita	V5
venz*	b4
venza*	W3
venzan	W3
veo	B-3P-4Q19S8U-3a3h-5n16q-5r-3
veo $	S8a5
veo con	S5
veo el	Q3n7
veo la	Q4h-5n8
veo lo	Q8U-3
veo* con*	S6
veo* el*	n10
veo* la*	Q3h-5n7
veo* lo*	Q8
ver	A9B15C15D-4E-8F-6G-5H8I10K9N-5O-5P17Q7R-4T5U7W4X-4Y-4Z-5a-10b15c-3d-14e-5f-9g-6h-4i-5k-7m18n5o-9p-3q-8r-5
ver $	A6C9n4
ver aprobaciones	A11
ver bitacora	B8
ver cajeros	m6
ver colaboradores	m8
ver cuales	m7
ver cuanto	C10U-3W8
ver echame	A3
ver el	C4H4P4V6
ver en	P3
ver ensename	Q3T8n4
ver equipo	m6
ver ese	H7
ver la	H14m4
ver las	A9
ver lo	C5P6U3W3
ver log	B18
ver los	C3D3H6I-3P-3W5m3
ver mi	P-4Q5U3b10
ver mis	I7P6U8
ver monedero	C7
ver pendientes	K8
ver puntos	C9b4l3
ver que	B3H-3P5U3
ver quien	I6m3
ver quienes	m3
ver saldo	C10b4
ver si	J3S3U5b5n6
ver staff	m16
ver su	Q4p3
ver todo	B4l3
ver todos	I3
ver un	C3
ver*	A6C8D5F4K5S-3W-3h-4j5n10q-3r6
ver* apro*	A8
ver* bita*	B6
ver* caje*	h3m4
ver* cola*	m8
ver* cual*	T3m5
ver* cuan*	C10U-4W5
ver* echa*	A3
ver* el*	C5H3P3V8b5d-3
ver* en*	P3
ver* ense*	H-3Q3T5n5
ver* equi*	m4
ver* ese*	H7
ver* la*	H14m6
ver* las*	A8
ver* lo*	P7U3W3
ver* log*	B18
ver* los*	C3D3H7I-3P-3W5m4
ver* mi*	P-4Q5U7b11n-3
ver* mis*	I6P5U8b4
ver* mone*	C8
ver* pend*	K5
ver* punt*	C10b7l3
ver* que*	B3H-3K5P7b3
ver* quie*	B3I4m5
ver* sald*	C11b5
ver* si*	J3U6b7d-3n9
ver* staf*	m9
ver* su*	Q4
ver* todo*	I3l4
vera*	r3
veras	r5
veras $	r4
verd*	A5D4j7n6q-4r3
verd* a*	A6
verd* no*	T4
verda*	D3H3c3j4n7q-3r4
verdad	D3H3a4b3j6n6q-4r6
verdad $	D3a3j5n4r6
verdad no	T3
verde	A4
verde a	A4
verdu*	Z3
vere*	K4n6
verem*	n6
veremos	K3n5
veri*	C8n6
verif*	C10n5
verifica	C10
verificacion	n5
verm*	A4
verme	A3
verme $	A3
vero	F6
vero abonale	F7
vero* abon*	F6
vero* y*	l3
ves	Y3m7
ves $	n3
ves tu	m5
ves*	H4e7h3j4
ves* tu*	m3
vesp*	H5
vespe*	H5
vespertino	H4
vespertino $	H4
vest*	e5h7j5
vest* de*	j4
vesti*	e6h6j5
vestido	e4h4
vestidos	j6
vestidos de	j6
vet*	Z3h3
vete*	Z3h3
veter*	Z3h4
veterinaria	Z5h3
vez	C-3D14F6G-3J-7M-3O5P11Q5T4V-15W5X-3Y9a7b-3e-3f4h-4j-4l-3n8o-3
vez #	i5
vez $	N3P4S3Y6d3i-5k3n13q-3
vez a	n5
vez ahora	i4
vez al	a3
vez brenda	B3
vez como	Q5
vez de	D3F4W5h-4q4
vez del	F3q3
vez el	T3
vez favor	T5
vez la	P3V-3n6
vez no	a6
vez pasada	F3P4
vez que	P4f4n3
vez yo	O4h5i-4
vez* #*	i5
vez* a*	n6
vez* ahor*	i4
vez* al*	a4
vez* bren*	B4
vez* como*	Q4
vez* de*	D3W5h-3q4
vez* del*	F3
vez* el*	T5
vez* la*	V-5n9q3
vez* no*	a4
vez* pasa*	P3
vez* que*	P4f4
vez* yo*	h4
vi	D-3P4a7g4n9o11
vi $	o6
vi el	g5
vi gracias	o3
vi que	P5
vi si	n5
vi* el*	g4
vi* grac*	o4
vi* si*	n4
viaj* que*	H3
viaje que	H3
vid*	a6
vida	a10
vie*	D-5E-3I-3M-4O4P8S4T-4U-3V11W7a6b-3c-3e3f3g-3h-5k-3l3m-3n-3o7q-4
viej*	A3C8G3W8Z5a7d-5
viej* trae*	a3
vieja	A3a6
vieja $	Z3
vieji*	C6d-4
viejita	C5d-4
viejito	C4
viejo	W4
vien*	C-4H-3J5P3Q-3T-3V13W-3d8e8f4h-4o7q-3
vien* a*	d9e5
vien* con*	V-3i4
vien* el*	P7S4n3
vien* en*	L3
vien* feo*	p3
vien* la*	S3
vien* otro*	d3
vien* por*	d5
vien* una*	V4f3
viend*	J5n8
viendo	J7n3p4
viendo $	J7
viendo feo	p4
viene	C-4P6S4V11W-3a4d7e7f5h-3l4n-5o-3p-3q-4
viene $	V3a6f4l5n-3
viene a	d4e5
viene el	P4S4
viene en	L5V3
viene otro	V5
viene por	d3
viene una	V3f3
viene*	d4
vient*	o10
vientos	V3o10
vier*	H4O7W4a4
vier* #*	j4
vier* lo*	B3W3
viern*	F5H5O7W6a5j3
viernes	F4H7O7W4a6
viernes #	j3
viernes $	F3H4O8a4j-3
viernes fue	F3
vig*	L10
vige*	I3L8
vige* de*	I3L10
vigen*	L9
vigencia	L11
vigencia de	L10
vil*	h4
villa*	h4
vin*	P12R4a5d-4e6h10n-6
vinc*	R5
vinc* de*	R4
vincu*	R6
vincula	R3
vincula el	R3
vinculo	R4
vinculo de	R5
vini*	I3h4
vini* blan*	h3
vinie*	I3
vinil*	h3
vinilica	h3
vinilica blanca	h4
vino	E3H-3P10a4d-3e6h4l3n-6
vino a	e6n-3
vino ayer	E3
vino el	P7
vino la	P3h4
vino* a*	C3e4
vino* ayer*	E3
vino* el*	P4
vino* en*	l3
vino* por*	P3
vir*	h4
vis*	A8D3P10a11o-3
visi*	D3P10
visit*	P13
visita	D3P4
visita $	P3
visitas	P5
visitas $	P8
vist*	A6a14n3o-3
vist* buen*	A9
vist* la*	a5
viste	a14
visto	A8n4
visto bueno	A9
vol*	D3K6a-3g4h-5i5l3n4q7
vola*	K5V3n-3
volada	V3
volan*	K8
volando	K5
volando $	K6
volt*	q4
volte*	E3
volv*	g3h-4i6n6
volv* a*	g4n6q4
volv* el*	n3
volv* la*	K3
volv* quit*	l4q-3
volve*	T3l3n8
volver	g4n4
volver a	g4n8q3
volver quitale	l4
volvi	D3O3Y3h-3q5
volvi a	D4h-3q4
volvi*	D4i6n4
volvio	i6n4
volvio $	Q3
volvio el	n3
volvio la	K3
vou*	M3
vouc*	M3q4
vouch*	M4q3
voucher	M3q3
voucher $	q3
voy	A4D-5G-3J4L-3N3P4Q-5S13T-4U22W-6Y-3a7c-3d8h4j-3l-4n-8o4p-6
voy $	J3P8U10p-4
voy a	A3S11W-4d9e4h9l-3n-6
voy al	S3a5
voy hoy	H-4U11
voy por	a5
voy saliendo	b3
voy* a*	D-3G-3L-3P-3S11W-5d11e3h9l-3n-6
voy* al*	a4
voy* hoy*	H-4U16
voy* por*	a5
vs	H7
vs la	H6
vs* la*	H8
vue*	C-3I3Q-3S8V-3W-3Y9a-3b-3e9h-4i4k4l-3n10q5
vuel*	Q-3S10W-3Y9a-3e8h-5i6l-3n9q7
vuel* a*	J3Q-3R3Y11i4k3n14
vuel* desd*	I3
vuel* el*	e5
vuel* la*	S4e5
vuelt*	I4T3e9n7
vuelta	e12n6
vuelta $	e4n3
vuelta el	e4
vuelta la	e6
vueltas	n4
vuelto desde	I6
vuelv*	J4Q-3S8Y8a-3e-4h-4i7k5l-3n8q7
vuelva	k3
vuelva a	k4
vuelvan	Y5
vuelvan a	Y5
vuelvas	J4
vuelvas a	J4
vuelve	R5i7n5
vuelve a	R5i6n4
vuelvela	k4n-3q8
vuelvela a	k3
vuelveme	Y3
vuelveme a	Y5
vuelven a	L3
vuelvo	S9n16
vuelvo $	S9n-3
vuelvo a	n16
wen*	B4G4O13R3f5q-3
wend*	B3G3R3W3f3
wend* al*	k4
wend* se*	B5
wendy	B4G4f4k3
wendy $	A3G4
wendy se	B4
wey	h3l3
wha*	T5n4
what	T7n6
wif*	j6
wifi	a3j7
wifi $	n3
wil*	f4
wro*	Z6q7
wron*	Z8q9
wron* chat*	Z11
wrong	Z5q7
wrong chat	Z9
xal*	a5
xala*	a5
xalap*	a4
xalapa	a4
xalapa $	a4
xim*	P3
ximen*	P3
ximena	P3
y	C-6D12G-6H8I-5J-9K-6L-6M4O-8S8T11U-5Z-7b-3c-4e6f-5g6h9j-4k-6n3o-6p4q5r8
y #	H13d3h12
y a	p3
y ahi	S4
y ahora	D5R3T11b4h-3
y al	H4a5
y antes	H10
y aqui	T5
y brayan	m3
y cargos	P4
y clientes	I4
y como	Q3q-4r5
y con	M3Q3n-4
y cuando	P6n3
y cuanta	H4
y cuanto	H5P3p4
y de	H6U3b3n-4p8
y dejo	q7
y dio	F6
y el	A6C4H5a5e3
y en	H3
y encima	D4
y era	D3q7
y es	q3
y esas	q4
y eso	n3
y esta	D4d5h-4
y este	r8
y esto	T6
y folio	i4
y hoy	D4
y hueso	c3
y la	d5e3i-3n16
y las	j7
y le	F3G7h5p4q-5
y lo	H6d7e4h-3n3q-5
y los	D3H-3d3p3q5
y luego	S-5T8V4a3n8
y me	C-3D3H9Y4g4h3n-3q-4
y medio	Q4
y mesas	j4
y mi	N8U4
y nada	D7
y nadie	D5
y ni	D5a5o-3
y no	D9F3J-3M5P-3a-3k-3l4q6r3
y ora	n11
y otra	i5
y pago	b3
y para	Q6
y por	H4r3
y pusiste	q4
y que	T4a4e3
y quedo	h3
y quien	m3
y quiere	C3f4
y quiero	B3O-3P3b5d-3g6
y regreso	S6e-4
y se	e7l5q-3
y seguimos	S7
y si	L5Q10n5
y sigo	D4
y sigue	A4n-3
y sistema	E4
y solo	D3q4
y su	C-4d-3k3p8
y te	S10
y tenia	F3
y todavia	D3
y tonito	k4
y tu	r15
y un	h6
y una	a6
y usted	r3
y vale	o3
y vuelvo	S8
y ya	E9S3Y3i3
y yo	W3h-4n-3q8
y ☎	f5
y* #*	H11d3h11
y* a*	p4
y* ahi*	D3S3
y* ahor*	D3R3T10V-3b8h-4i3
y* al*	H4a4
y* ante*	H4
y* aqui*	T5
y* aun*	G3
y* bray*	m5
y* canc*	q4
y* carg*	P5
y* clie*	I3
y* como*	Q5q-5r3
y* comp*	a4
y* con*	M5n-6
y* cuan*	H7I-3P8U-4p4
y* de*	H4U3n-3p8
y* debe*	D3E3
y* dejo*	q6
y* desp*	n3
y* devu*	e3
y* dio*	F4
y* el*	A5C6H5a5e3n3q-5
y* en*	H4
y* enci*	D3
y* era*	D4q9
y* eran*	i3
y* es*	q3
y* esas*	q5
y* eso*	n4
y* esta*	d3
y* este*	r8
y* esto*	T9
y* foli*	i4
y* gast*	h5
y* hiel*	h3
y* hoy*	D4
y* hues*	c4
y* la*	d5n13
y* las*	j5
y* le*	F3G5h4p4q-5
y* lo*	D5H6d6e4q-4
y* los*	H-3p4q4
y* lueg*	S-5T6V5W3n8
y* mand*	X4
y* me*	D3H8W3Y5e3g3n-3q-5
y* mesa*	j5
y* mi*	N6U5
y* nada*	D6
y* nadi*	D5
y* ni*	D6a4o-3
y* no*	D8F3J-3M4P-3a-3l4n3q5
y* ora*	n15
y* otra*	i3
y* para*	Q4
y* por*	H3P4
y* pusi*	q4
y* que*	T4a4e4
y* quie*	B7b4f3g7q-3
y* regr*	S4
y* se*	J3e6q-3
y* segu*	S7
y* si*	L4Q10n4
y* sigo*	D4
y* sigu*	A3
y* sist*	E3
y* solo*	q4
y* su*	C-4d-4k3p11
y* te*	S12n3
y* toda*	D3
y* trae*	l3
y* tu*	r16
y* un*	L3a3h5
y* una*	a6
y* uste*	D3r3
y* vale*	o3
y* vuel*	S10
y* ya*	E9F4S5Y4e3i3n-3q-3
y* yo*	W4h-3q5
y* ☎*	C3W3f4
ya	B-9D-3E-5F-4I5J7L-8M-4N6O7P-8Q-3T-3U3V7W-5X5Y-3Z-12a8b8f-7g-3h-4i-8j4l10m3n11o10p9r-12
ya #	h6
ya $	C-6H3I4a-4c4d6l3n21o-6p15q-3
ya abrimos	O6
ya acabe	U4
ya acepto	m5
ya agarro	l5
ya aparece	m5
ya aparecio	n5
ya caduco	R4
ya canjeo	G5W3d-3
ya casi	S8
ya cerraron	H5
ya cobre	h7
ya comiste	a12n-3
ya completo	p7
ya con	H-3I3h6o4p11
ya contesto	n8
ya cuanto	U5
ya despache	V6
ya di	R3
ya en	S3
ya entendi	o3
ya entro	m4n3
ya esta	D-3J-3M7Q6a3g3j-3m7n17q-3
ya estan	a3n10
ya estoy	O10
ya estuvo	X5l3n6
ya firmo	k4
ya habia	n5
ya hay	b3j4n4
ya hice	H3
ya inscrita	I4
ya jaja	I4
ya junto	d3p3
ya la	a-4e3j4n13q9
ya le	A5G-3a3e5n13
ya llegamos	H4I8
ya llego	V4a5j6
ya llegue	O7U3b5
ya lo	F3M5d3e4o3
ya los	G3
ya me	D4H3L3Q-3S-3T8X-4a-3f4h9j-3l-3n3o11q-3
ya mero	S9a4
ya meti	Q3
ya ni	D5
ya no	A-3C-3D-3E-3G6H-6J8K3L-3N15S-3X16Y5Z-3a-8d4e4f-3g-4h-4k-5l20n-13o-9p-3q10
ya otro	V8
ya pagado	h3
ya pago	J4V7d-4h6
ya pague	h7
ya para	H4p5
ya pasamos	I3
ya pasaron	n5
ya paso	C8h-3k6n6
ya pueda	k11
ya puede	L3k4n3
ya puedo	b5n5
ya que	S12a-3d4n-5
ya quedo	V6a4h-10m5n8o10p-3
ya quiero	X-3Y5
ya quitale	l3
ya rebasamos	H5
ya regrese	A4
ya regreso	e3
ya revisaste	n5
ya sale	m3
ya sali	a6
ya salio	e-5n9o4
ya samuel	l4
ya se	C5F-3G-4H-3K7Q-3R4V3b5l3n11p-3q-3
ya son	H6U4b5
ya subio	W4b3
ya sumado	p4
ya superamos	H9
ya te	o6
ya tengo	k4o4
ya termino	a4l4n3
ya tiene	Q3h-3n7
ya va	V3a4
ya van	D9P3k3
ya vas	a8o9
ya vendi	h-13n15
ya vi	n-4o13q3
ya viene	V3a7
ya viste	a7n-4
ya volvi	O3
ya ☎	E7
ya* #*	h8
ya* abri*	O4j10
ya* acab*	U3
ya* acep*	m5
ya* agar*	l4
ya* apar*	m3n7
ya* cadu*	R4
ya* camb*	j3
ya* canj*	G6W4d-4
ya* casi*	S7
ya* cerr*	H4
ya* cobr*	h5
ya* comi*	a12
ya* comp*	P3b6p13
ya* con*	H-3I5d-3h5o6p12
ya* cont*	n6
ya* cuan*	U4
ya* desp*	V3n4
ya* entr*	l3n4
ya* esta*	D-4M6Q6a8f-3m4n21q-4
ya* esto*	O7
ya* estu*	X4l3n5o7
ya* firm*	k4
ya* habi*	n5
ya* hay*	a-3b4j3n4
ya* hice*	H4
ya* insc*	I5
ya* jaja*	I7
ya* junt*	C6d4n-3p7
ya* la*	a-4j5n11q12
ya* le*	A5a6e4k3n10p-3
ya* lleg*	I4O7U3b4j7n-6
ya* lo*	F3d5o3
ya* los*	G4b4
ya* me*	D6H4J4L3N-3P-3Q-3S-3T11X-4d-3f4h8j-3l-3n5o7
ya* mero*	S8a8
ya* meti*	Q4i5
ya* ni*	D4
ya* no*	A-3D-4G6H-5J10K4L-3N14P3Q-3V-4X13Y4Z-3a-8d6f-3g-4h-4k-5l20n-14o-8p-3q10
ya* otro*	V8
ya* pago*	J5V7d-5h7
ya* pagu*	h9o-3
ya* para*	H3p6
ya* pasa*	I5b-3n6
ya* paso*	C4k5n8
ya* pued*	b7k12n5
ya* que*	S9d4n-4
ya* qued*	V7a3h-8m6n8o12p-4
ya* quie*	X-3Y5i3
ya* reba*	H3n-3p9
ya* regr*	A4e3
ya* revi*	n5
ya* sabe*	c4h4n-3
ya* sale*	m7
ya* sali*	a5e-5n7o5
ya* samu*	l8
ya* se*	C6F-3G-3H-4K6Q-3R3V5a5b5n11o6p-3
ya* son*	H6b6
ya* subi*	W5b3
ya* suma*	p3
ya* supe*	H8
ya* te*	o6
ya* tend*	b3p5
ya* teng*	d5o5
ya* term*	a4l3n4
ya* tien*	Q3j4n6
ya* va*	V4a3j3
ya* van*	D9k3
ya* vas*	a7o8
ya* vend*	a5h-12n12
ya* vi*	n-4o11
ya* vien*	a4
ya* vist*	a5n-3
ya* ☎*	E6
yad*	W4d3k3m3n-3q-3
yadi*	d3k4m5n-4
yadi* con*	k3
yadi* o*	m3
yadir*	W4k3m4n-4
yadira	W4d3k4m3n-3
yadira con	k5
yadira o	m4n-3
yar*	k4
yare*	k3
yare* ☎*	k3
yarel*	k3
yareli	k4
yareli ☎	k4
yes*	h10k3m6n-3
yese*	B3O3f-3h-3k3m5
yese* o*	m7
yese* ☎*	f-3k5
yesen*	B3f-3k5m7n-3
yesenia	f-3k4m4
yesenia hoy	B3
yesenia o	m5
yesenia ☎	f-3k4
yo	A6B3C-6D12G-3H-8I-6K-4L-8M-4N3P-3R3T-5U29V-5X4Y-3Z-3e-3g9h7i-5j-6k-4m-3q3
yo $	H-3I-5N3U20n6
yo autorice	A3
yo en	U6
yo hoy	Q5U-3
yo la	c4
yo le	A3
yo les	S4
yo mero	U5h3
yo no	B4J7
yo nunca	r4
yo por	R3
yo que	U4
yo quiero	a4
yo son	E3
yo tambien	L-4a4g11
yo tenia	D5
yo traigo	b5h4
yo* auto*	A3
yo* cuan*	U4p3
yo* de*	A4
yo* desd*	U3
yo* desp*	U4h3
yo* diga*	l3
yo* en*	H-3U6
yo* hoy*	Q5
yo* las*	A3
yo* lo*	F4
yo* mero*	U5h3
yo* no*	B6H3J4l-3q4
yo* nunc*	r5
yo* por*	R3
yo* preg*	X4
yo* que*	U3
yo* quie*	a4
yo* son*	E3
yo* tamb*	L-4a3g12
yo* te*	X3
yo* teni*	D6
yo* trai*	h4
yol*	C6G3P4d3h5
yoli	C3E3G3P5h4
yoli $	C5G4
yoli no	E5
yoli* no*	E4
you	T7a-3n7o7r14
yul*	l4
yuli*	l4
yuli* que*	l4
yulia*	l3
yuliana	l3
yuliana que	l4
z	a17
z $	H3a15
zap*	A5e6j7
zapa*	A4e4
zapat*	A7
zapatos	A3W3e8
zapatos $	A7e-4
zapo*	j4
zapop*	j3
zapopan	j6
zapopan $	j3
zas	o20
zoi*	E5
zoil*	E5
zoil* hay*	E4
zoila	E6
zoila hay	E4
zul*	C3k4
zule*	R3k6
zule* al*	k4
zulem*	k4
zulema	k5
zulema al	k4
zum*	j3
zumb*	h3j4
zumba	h3j3
☎	A-4C25D-4E18F18G17H-15I-9J-7K-6L-7M-10N-5O-7P18Q-11R5S-9T-8U-8V-7W9X-6Y-5Z-7a-14b-6c7d20e13f25h24i-14j-9k17l5m-8o-11p-18r-6
☎ #	C-3E-3F5M-3d8h7n12q5
☎ $	B3C23D-7E16F15G17H-13I-9J-7K-5L-10M-8N-4O-6P21Q-10R6S-9T-7U-8V-6W10X-5Y-4Z-6a-13b-8c4d17e15f27h23i-12j-8k16m-7n-7o-9p-18r-5
☎ a	C6E10W5f3
☎ al	W8k5
☎ anulala	l3
☎ aumentale	F5
☎ autoriza	G3
☎ bajale	G3
☎ borrala	G4
☎ compro	h10
☎ cuanto	C13p-4
☎ cuantos	C3L4
☎ daselo	F3
☎ de	h5l4
☎ derivado	E4
☎ desinflaselo	G3
☎ en	F6
☎ era	l6
☎ eran	F5
☎ es	C3G5P-3W4f3k4q-3
☎ esta	E7
☎ favor	C10F5
☎ folio	h4
☎ fueron	h4
☎ gasto	h7
☎ importe	h3
☎ la	h3
☎ le	F3d-3
☎ lo	h3
☎ me	C5
☎ monto	h7
☎ ni	E8G-3
☎ no	C5E5h3
☎ o	C7
☎ para	C4d5
☎ ponle	h4
☎ ponlo	E6
☎ por	G4e5
☎ porque	J3
☎ que	C6b4
☎ quiero	E5
☎ saldo	C10
☎ se	F9
☎ si	C3
☎ sin	C4
☎ son	F4
☎ tenga	E5
☎ ticket	n14
☎ tiene	C3G4
☎ trae	C3G3
☎ va	k5l-3
☎ van	F3
☎ y	D4f3h5n-3
☎ ya	C7G5W3d-3h-3
☎* #*	C-3E-3d9h10n11q3
☎* a*	C7E9W7f3
☎* al*	G-3W10k6
☎* anul*	l3
☎* auto*	G3
☎* baja*	G4
☎* borr*	G5
☎* comp*	F3h8
☎* cuan*	C16L4p-5
☎* dase*	F3
☎* de*	h5l5
☎* deri*	E4
☎* desc*	G3
☎* desi*	G4
☎* devo*	G3
☎* el*	q3
☎* en*	F8G-3
☎* era*	l4
☎* eran*	F5
☎* es*	G5W3k4
☎* esta*	E7
☎* favo*	C9F6d-3
☎* foli*	h5
☎* fuer*	G3
☎* gast*	h6
☎* grac*	C3h3o-3
☎* la*	h3
☎* le*	F4d-3h3
☎* lo*	h4
☎* los*	G3
☎* me*	C3
☎* mont*	h7
☎* ni*	E7G-3
☎* no*	C4E4
☎* o*	C6
☎* para*	C3d6
☎* ponl*	E4
☎* por*	C5G3e4
☎* porq*	J3
☎* que*	C3E3b6d3
☎* quie*	E4
☎* quit*	G4
☎* saca*	d3
☎* sald*	C7
☎* se*	F9G-3
☎* si*	C3P3
☎* sin*	C3
☎* son*	F5h4
☎* suma*	F3
☎* teng*	E6
☎* tick*	n14
☎* tien*	C5
☎* trae*	C3
☎* va*	k5
☎* van*	F5
☎* y*	D4h3n-3
☎* ya*	C11F4G5d-3h-4l3`,
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
