/** Weights that `npm run train` made of `examples/`; `likely.ts` reads them. Not to be edited by hand. */
export const model = {
  /** Of the examples. */
  print: "89a3a8dacc8f1c2e",
  idle: {
    intents: "approvals audit balance complaint correct correctAdd correctRemove corte customers denial doubts earning findSale forgetMe greeting history howTo invite later menu myDay next notAllowed noticesOff noticesOn oops other ownBalance person redeem refund register registerMe sale sameAgain shop staffAdd staffDisable staffList status thanks thatBalance undo whoAreYou",
    features: `	B-4C-3E-5F-4G-4I-4M-3N-3O6Q-3R-6T9V4Y-3a10h3k-3n5o14q3r4
#	E7F16G15H9K-4L3M14N-8O-7Q-8R-8S-3T-13U-3W8X-5Y-6Z-11a4b3c-9d13e11f-11g-8h19i15j5k-8l-9m-8o-8p-4q10r-11
# #	h28q-3
# $	A-11B6E10F6H6I-9J-5K-5L3M12N-5O-3P3Q-10R-6S-7T-10U-4W5X-4Z-7a5b8c-4d10e10f-4g-6h20i22k-9l-10m-7o-14p4q15r-7
# &	h7q10
# a	B4C-4E-3F9G9H7M10a3e5f-5h9k-4l-3n-3p-3q-3
# ahora	h4
# ajustalo	E3
# al	C-6E-6F9G16H7L5M-3P-3W3a-4d4f-7h10k-4l-3n13q8
# asi	G6h4q-6
# bien	H3
# boletos	h6
# cafes	h3
# cajas	e3j3
# cajeros	k4
# cambiale	E3
# celular	F11d5e4f-4h7q-4
# celulares	W5
# cerraditos	E4
# cliente	h10
# clientes	I7Q6W3
# comanda	d3
# como	e3
# completale	F4
# con	a3d6h7n-3p3
# concedido	A3
# cortes	P4
# cuanto	H12
# cubetas	h3
# de	B-4C-9D-3E-6F7G7H8J4M12Q-3V-3W-5a3d15f-4h13i4k-3l-3n-3p-3q-4
# dejaselo	E4
# del	C-4F-3M8d12e4f-5h17
# desde	F4
# dias	H14
# efectivo	h3
# el	G4H4h12j3q-4
# en	E-3F9M3h12j4k3n-4q3
# eran	q7
# es	C10J5h7n-3q-3
# ese	J5q-4
# esta	a9d3h-4
# este	I3
# exacto	E5
# extras	F4
# factura	h4
# favor	W5h6
# folio	h11
# fue	G3M3
# fueron	h4
# garrafones	h4
# gracias	H-3h-3o12
# hijas	k4
# hojas	h3
# hoy	M9U8n-3
# igual	E3
# iguales	q5
# inscritos	I4
# juntos	H9h-4
# karlas	m6
# kilos	h5j4
# la	A4C6M3h6i-3q6
# las	U4n3
# latas	e3
# le	h5l6
# litros	h3j4
# lo	E5M3h6q-3
# los	E5d3
# mas	F3i16q-4
# me	h4
# mejores	I10
# menos	G7
# meses	I3L4e4
# metros	h3
# min	S10a5
# minutos	S3n3q3
# misma	i4
# movimientos	B4
# no	L3M3n-3q13
# nomas	h6
# nota	h14
# notas	i3
# nov	H5
# numero	W6h7
# o	C3L9n10q-3
# octubre	H5
# pal	h4
# para	E-4F11W-3a5h7
# partes	i4
# pero	h4
# personas	k3
# pesos	D6E3F7G5H-4M5P-3Q-4V5a-3d5e4f-4h9i7k-3n-3
# points	F6d5h-4
# ponle	E4
# ponlo	h5
# por	G4L3a4h6i3q4
# puntos	A10C-10D3F20G16J-3L6P8W6b-8d10e-5f-4h-13n-5p-3q-4
# que	C-4D4F3G7M4S4d6n-3
# quedo	n5
# quien	M3
# quiere	h4
# recibo	h5
# refrescos	h5
# rfc	j5
# se	M-3h8j6n3
# si	D8H3b4
# socio	h3
# son	E4J4
# su	F3h4
# sucursales	Q3
# telefono	F7h5q-3
# ticket	M-3Q4h7n7q-5
# todo	h3
# total	h4
# traia	F5
# tu	H4
# una	q4
# va	q5
# veces	D7P3R3h-6q8
# ventas	h3
# y	A5C-3D8E14H6M7V-3a-4b5e-4n-9q5
# ya	K4M3X3d-3h6n10q-4
# yo	U5h3n-3
# ☎	E11F3G11H-3P-3V-5d12e10f-6h27i-3k-3n-5o-3q-7
#* #*	h26q-3
#* &*	h7q8
#* a*	C-4E-3F9G11H6M8e3f-5h7k-4l-3
#* ajus*	E3
#* al*	C-5E-5F8G19H9L5M-3P-3Q-3S-3V-3a-4d5f-6h12i-3k-4l-3n11q7
#* apro*	A3
#* arre*	q3
#* asi*	G5h3q-5
#* bien*	H6
#* bole*	h5
#* cafe*	h3
#* caja*	e4j3
#* caje*	k3
#* camb*	h3
#* carg*	D7
#* celu*	F12G3W7d4e3f-4h8n-3q-5
#* cerr*	E4
#* clie*	I5Q4W3h7
#* coma*	d5
#* comp*	F5h4
#* con*	a5d7h6n-3
#* conc*	A3
#* cort*	P3
#* cuan*	H13M4n-5
#* cuen*	h4
#* de*	B-4C-8D-3E-6F8G8H7I3M8Q-4V-3d16f-4h15i3k-3l-4p-4q-4
#* deja*	E5
#* del*	C-4F-3M5d9e5f-4h16n-3
#* desd*	F4
#* dias*	H10
#* dime*	M4
#* dona*	h3
#* duen*	h3
#* efec*	h5
#* el*	G3H5h13q-3
#* en*	F10M3h11j5k3n-3
#* eran*	q5
#* es*	C12h7q-3
#* ese*	J4q-3
#* esta*	a11h-3
#* este*	I3
#* exac*	E4
#* extr*	F5q5
#* fact*	h3
#* favo*	W4h5
#* fija*	C3
#* foli*	h14q-3
#* fue*	M4
#* fuer*	h3
#* grac*	H-3o12
#* hija*	k3
#* hoja*	h3
#* hora*	D3
#* hoy*	M9U5
#* junt*	H11h-3
#* karl*	m4
#* kilo*	h6j3
#* la*	A4C5h10i-3n-4q6
#* las*	U5
#* le*	h3l6
#* litr*	h3j5
#* lo*	E5M3h7q-3
#* los*	E6d4
#* mas*	F3i17q-4
#* me*	h5
#* mejo*	I8
#* meno*	G9
#* mese*	I4L3
#* min*	S10a3
#* minu*	S4n4q3
#* mism*	i7
#* movi*	B5
#* no*	G3L3h3q15
#* noma*	h4
#* nota*	h12i3
#* nov*	H6
#* nume*	W8h8
#* o*	C4L7n8q-3
#* octu*	H4
#* orde*	h3
#* para*	E-4F9a3h10
#* part*	i3
#* past*	V-4i5
#* pero*	h4
#* pers*	k3
#* peso*	D8E5F5G5H-3J-3M3P-3Q-4V4W5a-3d5e4f-4h8i8k-3n-3
#* pizz*	h3
#* play*	e3h3
#* poin*	F5
#* ponl*	E7h9
#* por*	G3a5b-3d3h8q6
#* porq*	J3
#* prop*	h3
#* punt*	A9C-9D3E4F20G17J-3L4P5W5b-7d12e-5f-4h-13n-5p-3q-4
#* que*	C-4D6G8M5P-3S3d6
#* quie*	h4
#* reci*	h5
#* refr*	h5
#* regi*	I3h4
#* rfc*	j4
#* sale*	n6
#* se*	M-3h6j5n3q3
#* si*	D9H3L-3b4
#* soci*	h4
#* son*	E5
#* su*	h4
#* tele*	F6h7q-3
#* tick*	M-3Q3h11n6q-6
#* todo*	h3
#* tota*	h6
#* trai*	F4
#* tu*	H5
#* una*	q4
#* uno*	h3
#* va*	q5
#* vece*	D8P3R3h-5n4q7
#* y*	A4C-3D8E14H9M6T-3V-3a-5e-4h5n-7q6
#* ya*	K3M8V-3d-3h7n7q-4
#* yo*	U9h3n-4
#* ☎*	E13F3G11H-3V-5a-3d12e11f-6h29i-3k-3n-6p-3q-8
&	C-3F-3G-3H-5J-3M22P-3Q-4S-3V-3a-4b-3d-3e21f-3h24k-3l-3m-3o-3q21r-3
& #	h7
& $	H-3M19Q-3a-3e15h13m-3q11r-3
& cuanto	M5
& favor	M3
& siempre	h-5q6
& y	q3
& ☎	h5
&* #*	h6
&* canc*	q3
&* cuan*	M6
&* siem*	h-7q8
&* ☎*	h4
*/09	H14
*/11	H10
*0/11	H6
*5/09	H12
*aba	A-3C-3D3E4G3H-4J21L-3O-3P-3Q-4S-5T-3V3W-3X-3Y4Z15a-6f-3j-5n3o-3p4q10
*aban	G3K4T3h6n-3
*abar	d3
*abas	o6q5
*abe	D4V6c5n5
*aber	C10D-4H4K4P6Q-4W-3b12c-3d-7f-3h-5i-3j-3n9p6q-3r4
*abes	T7W3h4
*abia	G4i5q6
*abla	h4r6
*able	b3c8h3j-3n6o9
*ablo	r12
*abo	Q-3R3W-3b4d-5g4i3l4n12p9q5
*aby	R3a3k3
*aca	G8H5N3d3i-3l3
*acar	f3
*ace	B-3C-4F-3G-3H-5I4K-3L-4M-3P4Q9R15S-6T3V-3W-4a8h-3i7k-3n3p5q7
*acen	B3L5W4j11
*acer	A-3E5J3T8a-4b-5d7g3n4o4q11
*aces	D5H3T13n-4o5
*acha	C3R3V4c4k6l4n-7q10
*ache	U5k5
*acho	C4H-3V6a-3h3k3l7
*acia	C6L3p-3r7
*acio	a6b3
*ack	G3b3o8r-5
*aco	H-3M5Q12U-4a5e4n3q-3
*acos	d3j3
*acto	E5T5Z7c4r3
*ada	C-6D13E-7J17K5L3M-4O-9S-3V-6X11Z3a-10b-7c5d-10g-3h-3k7l5n8o5p-6q3r-8
*adas	K9P11U-3h3j5m3o-3
*ade	F6f3h-4
*ades	o10
*adia	l5
*adie	D5J12
*adir	h4k6
*ado	C6D4F-8H7I6J-7K6L-4M6N-6O-8P14Q-5R4S-5T-10U4V-12X-7Y-6Z11a3b7c4f-9g-4i3j-7l6m7o-4p3
*ador	A-3C-3H4O3W-3c9f-4h3k7l6n-4
*ados	B8D-3F-3G3H-5I19L3T-3U-4a-3f-3i-3j9m19n-3o-3q-4r-3
*adra	C-6D8E11H5a3b-3
*adre	C4G3Z10a3n-5o15q-3
*adro	e7
*aeme	a8
*aen	a-3e6h3j13
*aer	F4S5p3
*aes	H4
*afa	l4r5
*afe	S7d14h4p3
*afes	L4
*aff	m13
*aga	C-4L6X5Z4a5d14h-3i4n-3
*agan	L3N3Q5Z4
*agar	b3d10h8i4j4n-4q4
*agas	J15Z4n-3q-4
*agna	h5
*ago	A3B-3C-6E-6G-4H-4J3K-3L4O-3P-4Q8T9V7Z-3a-5b-4d6h11i4l-4n9o-3q7r-3
*agon	n5
*ague	D5P4a3d3e6h8
*aham	k4
*aia	D5F3Z5a4
*aiga	d3
*aigo	H-3I-3U7V3b9d4h6i-4m5p-3
*ail	l4
*ain	h-3i5l5n9
*ais	f3
*aja	C-6D-5E-8F-6G4H4J-5M-7N11P-3Q4T-3U5W7X10Z3b-10c-3f-8g-6i-6l14m5n-6o10p-4q4r3
*ajaj	a7o-3
*ajan	j5m5
*ajar	W5k7
*aje	C3E3L13P-3R3S6T6V-3W7Z12a-3b-3e-5f-3h3l-3o-4q-5r3
*ajes	W4X17Y13d3
*ajo	D5F-5G8H5M-3O-5P3S3b-4d-3e11h-5l4n-5o5q12
*ala	B-3C-3D3E-3F4G12H-6I-3J5K-3L8O-4Q-5S-5T-6U-3W8X-3Z-4a-7b-6c-3d-7e-5i11j-5k4l17m-4p-4q29r-3
*alam	A3G4
*alas	a4h3
*aldo	A-4B4C20D13E16F13G12H-5I4K-3L9M-4N-4O-7P4Q7R-3S-5T-6U-4V-5W9X-3Y-3Z-3a-7b16c-6d16e-5f-4g-3h-20i-6j-6k-4l-4m-4n-12o-7p18q-8r-4
*ale	A6B-7C-5D-7F14G16H-12I-7J-11K-5L3M-5N-5O-7P-7S-9T-9U-8V8W14X4Y-3Z-5a-11b-8c-3d14f5h11i3j4k3l9m4o16p-3q9r-6
*alen	D4H3L4P5W-3
*alep	k3
*aler	d5
*ales	B4D-6E-3G-3H7I-3J-3K7N4O4P3S-3T7U10V-3W-3Y-3a3b4c-3d-4i-5l-3m4n-8o-4q5r3
*alga	M-3P-3S8W5d7
*algo	N5U3
*ali	a5k6
*alia	C5E3U4f3
*alio	C-3D4E-3H4Q-4W-3a8b-3d-3e8h3n11q9r4
*alir	N6U3V-3a3g-3n3
*alla	d3e4j4n3o8q-3
*alle	B4M5P12
*allo	M3T6n10
*alma	S5
*alo	A7B3C-7E14H-3I-3J19L-5M-4N-3O-4P-3S-3T-5U-3V-4X-3a-7b-3d6f15g-3h-6k-3l5m-3n12o-6p5q6
*alon	L5e7h3
*alor	L5a4
*alos	E4G9Y3d13
*alsa	G4
*alta	A10D10F5L-3Q-3V6a-3h-5i7k10o-3q-7
*alto	U3h5q3
*ama	E-3G-3H-4I12J-3L7N8O-4Q-5T-3V-3W6a8b-3c-3d-5e-3f13g10j-4k11l3m-5n-8o-4p-4q-3
*amar	D5c7d8
*amas	r14
*amba	l5
*ame	A-6B4C5D-13F-8G-12H9I5J-12K4L-3M7N6O-10P7R7S13T9U5W16X-9Y13Z-10c15d-3e-11g20h4i-8k-4l-8m4n-5o-14p-4r-8
*amen	c3
*amo	d5g5j5
*amol	j3
*amon	k13
*amos	A-3B-3C-6F4H20I14K-4L6M-4O-4Q-5S6T-5U-4V11W-5Z-3a-8b-3h8j10l5m-4n-8p-8
*ampa	G7
*ampo	N3
*ampu	d5
*ana	A-6B4C-5D6F-6G-3H8J-6K3L10M6N-3Q-5R-3S4T-5V-8W7Z8a4c-3d-6e-3f-3i-3j7k4l9n-3o4p-5r-4
*anan	L7W7
*anar	G3L9
*anas	Q3f3q3
*anca	h5
*ance	A3C4H6S9W-3b10h-3p6
*anco	T6W7a3q-5
*ancy	B4k5
*anda	C5I-3Q4R9T-3W6Z5j3k3n-5
*ande	H4J5Q-3S-3W-3Z13n6
*ando	A6B6D3E-6F-6G-7I-9J3N-4O-4P11Q9S14T-10U-7V4W-9X8Y8Z7a-3b-12c-6d-4e3f-6h6i-5k-3n7p3q-3r8
*ane	l4
*anee	g3
*ani	a3f3
*ania	l3r3
*anje	P3d15h-3n4p7
*anme	L-3W11X3Y7b-4e4g9j4
*ano	C3E-3F12H-8I-3K-3M-3P-4Q-3T-3W8X-4a12b-6c14e-4f-3j7l-3m5n-6o-5p5q3
*anos	F3H-3L3S6a4h-4j4l4
*ansa	O10
*anse	D8N3
*anta	C-3I16Q-3S7W-3X4a10c-3n-4o8
*ante	A4M4Q-3b4d-4h6k4n10q3
*anto	A-4B-4C16D-6E-4G-4H17I-11J-4K-5L12N-3O-5P12Q-7S-5T-5U15V-6W13Y-3Z-3b20c-4e-4f-5g-3h-10j12k-4l-5m-6n5o-6p17q-8r-4
*anul	C4G3
*any	C5
*anza	C8b11d-3h-3l5n-4p9
*anzo	j7n5p4
*aola	k5
*apa	N3T4a7h3
*apas	d3i3
*apel	G4a4q-3
*apo	a4
*ara	A4B-6C4D-3E-3I-3L9M-3N-4O-7P-5Q8R11S-3T6V-5W-7Y-7Z11b5c5e-3g8i3j8k6l-9m-3n-6p4r-8
*aran	X4h3j3
*arar	H5K11
*aras	l4q6
*aray	D3n3
*arca	C7R5
*arco	a4n4q4
*arda	j5n12
*arde	B3D3H4J3K5O12S6U3W4a-3o-3q-4
*ardo	d3h-5l5m7n9q3
*area	a7
*aren	X13f4
*ares	I-4W11j14
*arez	a3
*arga	B3D3F5G3P8d-5n8
*argo	F3a3
*ari	b3
*aria	D-3L7Y3b-3d5g5k5n3
*ario	B5F3J6W9Y3a-3h-3j6k6l6n-3o-4q-5
*arla	B3H-3R3f4h-3l3n6q15
*arle	C-5E-3F7G14J-3L4R6S5W-5e8f3g4i-3l-3
*arlo	E7G4S3e4f3l3q-7
*arma	q4
*arme	D4N11O-3X5Y5b-3c9j-4n-3
*arne	W4c3h5j-3
*aro	B8M-4T7h3j5l7n5
*aron	C-4D20E-5F4G6H-3I9J-4K19L-9M3O-3P4Q-8R-3U-3V-3W-7X-6Y-4Z-4a8b6c-5d-11e13g-6i-8j-6m-3n10o-4r4
*aros	E3
*arra	e3h5q-3
*arro	H3T4V3Z6h5j3l3n3q-4
*arse	A3L5d3f12h-4q3
*arta	D5j3
*arte	H-3K6Q5U3g8i5n-4q-4r7
*arto	X5q3
*asa	A5H-3L7S4V3a7h4j3l4n5
*asar	D6h5j3o-4
*asas	P3W5a7j3o6
*asco	h5
*ase	I4R3U3V7a-3f3h3l3
*ases	a6
*asi	D3S9U5
*asio	h5j3
*aso	A-3C5J-3L-4O10P-4S8T-4U-3V-6W-5X-3Z6a3b-3e-5f-3g-3h4k6l7n14p4q-3
*asos	Q14
*ast	q13
*asta	A3C-3L3P-4W3X8Y-3a4d7h-5j3k-3l5n7o7q-3r-3
*aste	D3F-3G5H-4J-3L-5P3Q-3S-4W-4a4d-4h4j-3l-3n28o13p5q12
*asto	P4W4d3h10j-3
*ata	B5M-4W3Y5h4r7
*atar	c5o-3q4
*atas	h3
*ate	C3O-3S13T-4U-3V-3W-3X13Z-3a9c-3d-4f-3j3k14m-3n-8o5q3r13
*atis	L6W5d5p5
*ato	C-4D9G-3S14V-3W-4Z-3a8c-3h3l4n3p5q-3
*atos	A4D-3H-3L-3M7N13P-3Q7S6a-3d-3e4g3h3i6j3k4q-5
*atus	b7n6
*aty	C3E3G5W3p-3q-3
*aude	r6
*aul	l6
*aura	A7B7F4H-3W-3h3k4l10o-3q-3
*ausa	S4l3
*ava	E5f3h5
*ave	C3U4a5b6p6
*aves	a3
*avia	C5E-3J3K3L-3P-3W-3a-3b8d-4g6j4l3m7n4o-4
*avo	B3E4O4W4a-3f5n-3o14
*avor	B-3D-7F3G-4H3K-3L-7M-3O-5Q-4R4T4V3W-4X5Z-5a-6b3c6f4k5l3o-7q4r-4
*avos	n6
*axa	j3
*axi	n5
*aya	S3Y5j6n3q5
*ayan	H-3W5k5m3r4
*ayas	J11q-4
*ayo	C4E4H8S8e-4f3h-6n8
*aza	A3I3b6d4m6
*azla	W4q8
*azle	R3W3f4i4n7
*azlo	d4
*azme	H9I3R5W15e4g3n-3o-3
*azo	A6a7n4
*azon	C4M3
*back	G4L3d3
*bado	A9H4K3M3j3l3
*baja	G8S-3h-3j5l10m10n-3
*bajo	E3F-4G7H3O-4S4h-4l4n-3o5q6
*bala	q3
*bale	G8
*balo	A6q3
*ban	K3X9Y3h5n-3
*bar	A19Y4h-3q3
*bas	J10o6q3
*beca	l3
*bee	k3
*bel	f4l3
*bela	C5f3
*bele	F6W8h-3
*belo	f3
*beme	X-5Y6g8h4
*ben	F5X-3j7k5r6
*ber	B4C10D-3H6K3P8Q-4W-3b11c-3d-7e-3f-4h-6i-3j-3n8p5q-3
*bera	A4
*bes	A4T9a4h4r3
*bia	E3F-3W9e3h4i5q7
*bian	M3
*biar	L5N3T-3V4W-3b3e3n-3q6
*bica	M4
*bie	Q5
*bien	H3L11W-3d-5g8i11k7
*bilo	l3
*bio	C-3D3E-5F-3H-3Q5R4S6Z3d4h4i-3l3n7o-3p3
*bios	B18
*bir	B13C-3F4I-7P-4Q7T3W-3X15Y9a-3c4f7h5n-5q-4
*bla	W5h6r7
*blar	S11c14
*ble	C9D12E-3F3L5M-3O-4Q-3S-3Y3b3c10d-4j-3n4o4r-3
*blen	c6
*bles	C4T7o4
*blet	Q3
*blo	a3r14
*bon	W3
*bona	F7P7
*bono	G3
*bora	l3
*bos	h3
*bot	r6
*boto	q4
*bra	W4d3h6q3
*bran	D5E3G8d-3h-3m4q-3
*brar	L5d8h10k11
*bras	Q5
*bre	A-5C-3E-5F-3G-5H7J3K-5L-4N4O-4T-5U6W9X-3Y-3Z-4a-4c-3d3e-4g4h9k6l4m4n-4o-3p-6q7r6
*bren	j12
*bres	I3o6
*bril	R3
*brir	W5g6
*bro	H3M5U3V8d3f3h4i3k-3m-3p6
*bros	I13
*caba	C-3G6J3Z4h5i4p7q-3
*cabo	R3b4d-5g3h5i4l5p11q3
*cada	C4D5q5
*cado	E5H-3W4Z19a4e8n-3q4
*cal	h3
*cala	W4i18o-3q13
*cale	C-3F9G7d4h-5
*calo	l3q3
*came	C4D-3H9I-3M12Q3T16U-3a-4c10d5h-7k-3l4q-5
*can	C-3F7L13c4j4n-3
*cano	h3
*car	A-3C5D-3E11L-4M6S6W-3b4c10d4h-5m5q3
*cas	Q3a7j3k4n-3
*cate	a-3h-3i3j3n-3o7r12
*cede	G4n7
*cel	j6
*cela	N6Q7X5q11
*cele	G6l4
*celi	k5
*celo	B14M-4N5Q3
*cen	B3L12P-5a12c-3d-3g5j13m4n-6
*cena	H9I5W9a6n-3
*cer	A-3N8O-3Q3T7W-3a-4b-4c-3d5n3o8q10
*cere	q3
*cero	Z5l3
*ces	C3D6F-3I-3L-3O-3P9Q-4T18W-3Y3a-4d-3e-3f-4i3l-3m-3n9o3p-4q4
*ceso	B-3R12k9l9m13q-3
*ceta	a3h3j6
*cha	C8E-4F3G-4H-6J-3P3T-3W-3a-3c6e6j-5k5l3m-3n4o-3q4
*chan	m4
*char	d5q9
*chas	P8Q7a-3j8m4o5
*che	A-3B5D5P-3Q-3S6U5X5d-3f-3h7j9k10l-3n-8r-3
*cher	q3
*ches	H3O7a3
*chi	l5
*cho	A-3B12F-3H-6I-3L-3R6T-3U6Z-3d-4f4h5k5l6n4o4
*chon	h3j4
*chos	B4D-4I4b4h7m5
*cia	A-3B3E3F-4G8L7M-3P-3Q5U-3W4c3e8f-4j5l5n-6o5p-5q-5r6
*cial	Q6S4j-3r9
*cias	H-5J13L-3O-4S3T-4X10c5o27q-4
*cibo	D3M5a-3h12
*cida	o4
*cide	D3E5
*cido	R3o5
*cien	X7i7q6
*cima	D4U3
*cina	P3V5e6f4
*cino	W5
*cio	A-3B-3C-6D12E-4J-3K-3L-3M-3N5P-3Q-6S-4T12U-4V-6W10X8Z-3a-5b-6d-6e-5f-3g4h3i-4j13l14m-4p-5r4
*cion	A13B4C-3G-5H-6I-6J-4L-7N8O-4P-6Q7R16T-7V-3W-4Y-3Z5c3e15g3i-5j8k-7l-7n10p-5q-5r-6
*cios	I16L9X8o-4
*cipo	h3
*cir	C3Q5T8n10
*cito	H8N3R4S5T6W-3Y3a-4c7g5j-3k-3n-3
*cker	Z3a8
*cket	A-3B-3C-4D5F-4I-4J-3K5M10N-3O-3P5Q8S6T-3U6X-3Z-3a-7b-5c-3e7f-3g-3h9i6k-3l-3m-3n7o-4p-4q8r-4
*clee	q3
*com	g6
*cora	B21Q3W3
*cord	h3
*cos	d3e4h7j3l8
*cruz	l4
*cta	l8n3
*ctar	Q7c5
*cte	R6
*cto	D3E7J-3Q-3Z4a-3c3d-3e9n4o10r4
*ctor	a3
*culo	q3
*cuna	h4
*cupa	d4k3
*cupe	S4
*cupo	C3H3R3S3T5X3a-3e-3f6h5j3
*cure	h4
*daba	D-3J10Z3n4
*daca	H3
*dad	B14C-3D5F-3J-5K-4M-3P-3S-3V-3X5Z-3a-3b6c4d-3f-3i4j5m-6n8o-3p4q5r4
*dada	Q3
*dado	H3a4d6h3n-3r4
*dala	h6
*dale	F3R3V6W5h3o4
*dalo	J10
*dame	H6L6P3Q-4S-4T8W5X-4Y8Z-3c3d-3h9j5m-3n-3q-4
*dan	C4K5U-3W8X5a4b3j9n-4o-3
*dar	A3D-3H-3J5L4Q7W-3Z5a-3b-3c3d6h-3j5k3n5
*das	C-4H-6K14O5P12Q-3S5T-4W3Y-3c-3d-5h5j9q-3
*date	a4
*day	U15
*dece	n-3o9
*dega	S5W6
*deja	A6
*del	f3
*dele	W6
*dem	i23o-3
*deme	k6
*den	D-5E8J-3L12N3Q7S-3T-4U-6W-3X5b-3c4d-5e5g-3i-3j21k-3m11n-7p-4q-3
*dena	a5
*deno	k6
*deo	f3
*der	H-4L8S3W-3X5a-3d3h12k5l4m6p3q-4
*dero	A-5C9E10F5G6H-3I8L7N7P3Q-3R-3S-5T-4U-4V-3X-4Z-3a-7b10c-6d10e-5f8g11h-7j-7k-5l-5m-5o-4p3q-6
*des	A11D4G-4H-4I-4K-4L-5O5S-3T6U-3X8Y3Z5m-3n-7o5
*dgar	l4
*dia	D6F3M3Q4S-3g3j3l6q-3
*dias	K4n4
*dida	T8l3o3
*dido	D4H8Q3U11W8a-5b-4e8h-4j6n-7o10p-3
*die	D4J10X3
*diga	a7
*digo	I4R13
*dime	d7
*din	h3
*dio	A8D-4H8J-3L-4M3Q5U-5W10Z10h5j-4l4o-3p-3q-3r-3
*dios	N4l4o12
*dir	T6h5k8l3
*dira	K3W3g3k3m3n-3
*dita	E7f5
*dith	R6k4
*dito	C6H3S9b7d3e3p-3
*dome	O4n3
*don	Z13r4
*done	Z3
*dor	A-3C-3D-3G-3O4P-5R4T-3W4Z6c15d-3f-7g4h3k12l9n-5q-3
*dora	H-4Q3R5V-7W5c13e6h5i-3k11n-6o-3q-3r9
*dos	A-4B5C-6D-4E-3F-6G3I17J-3L7M-3N-3O15R-3S-3T11U-6W5X-4a-7c-3d7f-5g-4i-4j9k-4m19n-4q-7r-4
*dosa	Q4
*dra	C7D5E4H5a5b-3l3n-4
*dran	E4j4
*drar	U5
*dre	C4G4L-3T-3Z8b8j-4k4n-5o15p-3q-3
*dria	H4b3c5m4r4
*dro	e4l4
*dron	I8f5
*duca	L3
*duce	G5
*duco	R6V-3
*duvo	B4q4
*eaba	J6
*eada	M4h-3k10l9
*eado	B3D3P6Q5R5d-3f-4k12l8m-3
*eal	E3c9q4
*eala	l9
*eale	d8
*ealo	f5
*eame	M7f4
*ean	a5b4
*ear	L7Q9d15f4n-3
*eas	W8Z3
*eat	o4
*eba	A6k7q3
*ebe	A4E13J4a10h-3n-5
*eben	D4F4
*eber	F3
*ebes	A5a4
*ebi	q6
*ebia	h6
*ebio	G4q6
*ebo	A8P-3Q13a4b3n-4o11q-4
*eca	M5l4m6n7
*ecar	C9S5U4b5m5
*ece	D4E7G-3N3U3a-3b6d-3f9h-6k-3n4o5
*ecen	D3I4g6m3n-3
*ecer	C3N8
*eces	B3D5H-3K3P12T7b-3h-5q9
*ech	k6
*echa	C3H-3Q6h-3j-3n8
*eche	j4
*echo	B16
*ecia	G4
*ecio	C-3D4W12a-4j16n3o-3q6
*ecir	C3L3Q5T6n9
*eco	D5E3I4S12d-3n-5
*ecta	l7
*ecte	R6
*ecto	E4F3n6o16
*eda	C9H-5Q3T-3U-3W7d3k15l12n-6p3q-4
*edad	n10
*edan	C3W5a4b4c3
*edar	L3
*edas	S7
*ede	B-3D5G4I-3J-5L6M-3O4P-3Q6S-4T12W-3a-4f3g-3h-3j8m3n9o-4p-5q4r-4
*eden	L7T-3U-3c7j3m10
*eder	d5
*edes	D7G-3L-5O-3Q-5T7W3Z7c4n-5
*edi	A5D3J8j3l4n3p3
*edia	D5Q4
*edio	H5T6
*edir	T7a4l3
*edo	B-4C-3D-7G-3H-4I-4K6L8M4N-4O-5R-3S6T7U-5W-9X-4Y-3Z-5b4c7e5f-3g4h-4k-7l-5n14o4p13q9r-6
*edor	S3W9c8h-3k9
*edro	l7
*eeme	n5
*eer	W4
*ees	J6O3
*efa	S4c7n-3
*efe	a3c7
*efri	W4a6h3
*ega	F6Q3S4W5X6f5h-3q-3
*egan	Y8a3
*egar	H-3L3U3W-3f5j5k10l4
*egir	E4Q4q11
*egla	E6n3
*egle	n3
*eglo	Q3h3q-3
*ego	A6C-3D4F-3H3J-6P-3Q-3S14U-4V9X-4Y-4a9b-4c-3d-4e3i-4j4k3l-5n7q-3
*egra	F4f4k3q4
*egue	A-4O11R4S4U3X3Y5Z8a-5b3j-3n-6o-3q10
*egui	k3
*egun	C6D6E4
*eina	a3
*eite	j4
*eja	A8C-3D8H-5J9Q-4S20V-4W-3X9a4j3n-6q-3
*ejan	D4j10
*ejar	E3X5j3q4
*eje	J3W3a9l3o7r-4
*ejen	X8
*ejes	J-5l5q6
*ejo	B-3E-3F3G5H7K3T-3V-3W3a3c5d-3e4l9n7r-4
*ejor	F3H3J4R3X3a3c9h-3o-3q4
*ejos	e3
*ela	A-3D-5F-4G-3H-5I-3J-6L-3M-4N3O-5P-3Q4S-4T-4V-4Y-3Z-3a10b-3d-5f13i6j4k4l12m8o-8p-3q22r-4
*elar	X10j3q8
*elas	K7Y4h5
*eldo	W11
*ele	C-5F13G5S-3V5W14a9f5h3i3k-3n-3o-3q-3
*elen	N6Z4e3
*eleo	l3
*eles	I5J4n-3
*eli	k9l8m-3
*elia	G5l5
*elio	f3
*eliz	O10a3
*ella	n3
*ello	O14V3l4
*elo	B11D5E5J-3L-4M-6N3T-3V-4W-5b-4e-3f3h7l-4m-3n7o-4q8r-3
*eloj	j3n6
*elos	C-4F13G18L-3W7j5
*elp	T23
*elta	e17n5q-3
*elto	I5Q3
*elve	L4M-4R4Y3e15h-4i5n5
*elvo	S13n13
*elyn	l7
*ema	B6D11E7G-4H-5I-3L-3N6R3T-3U-3V-3W5a-5e-3j-3k8l4m3o-3p-3q-3
*emas	G3V6c3d3h3
*eme	D-6E-3I-3J-3M-4P3Q6S5T13U-3W10X-5Y12a3e-3f-4g10h5i-3j-5k5l-3m-3o-4q-5r-3
*emio	d9
*emo	B3Z3
*emon	E3
*emos	D-3E-3I7K7P-4S14U-4V6W-3f5i-3k3l-3m-3o7p-6
*empo	L9n4
*ena	H10L-3O-6Q-3S4T-4V-3W7X3a6b-3h4k5l10m-3n5q-4
*enal	K3Q5n3
*enas	L-3O29T4b4d-4f5g5h5m-4n-4o-5q-3
*enda	B9C-4D-3E3H4L-4P-4S5W3a-5c7d-4h4l4n-4o5p-4r4
*ende	A-3H-6W3Y14k4l3
*endi	C-3H-6I-6Q4T18U12W-3X-3Z-3a-3h11n10q6
*endo	C-5F3G3I6J3K-3L3P-3Q-3T15W-5X-4Z3a7c7f-4h-4k-3l9m-3n-7q-3r4
*endy	B5G4W3f3
*ene	A-4B-4C7E3F-4G4H-10J-3K-3L3N-3O-3P4Q-3R-3T-5U-5V6W5X6Z-3a8d6e5f7h-7i-3l5m5o-5p6q-3r-4
*enen	A3L4O-4W7c6d3j17
*ener	E7N5h-4k4n6q-3
*enes	I10Y3m17r5
*enga	C5E14P-3V5c7d5h-5l4n-3o3
*engo	A7B-4E-4F-3G-3H-6I6J-5K3N-4O-3S7V5Y-3Z-4b11c-3g10h5i-4j-5l-4m10n-5p-5r3
*enia	D16P-3a-3b4e8h-5k4m5p3
*enis	e3n3
*enle	A3W4X13a6j-3l3
*enlo	N7X4
*enme	D-3N22T8W-3X5Y6c18g-4j-4o-3
*eno	A5E3O-7V8a5b-3c3h3k4l3n-7o13q-5
*enor	B-3D4H-3O5P5Q4W-3a-4d-4f5h5k-3p5q3
*enos	D9E5F-7G13H3I3L-3O14b-5d-3n-6o-3q9
*ensa	L5d14h4
*ense	G3N7o4
*enta	A-6D7E3F6I-11J9K-4L3M8N4O-7P7Q4R-6S-3T-10V7Y-3Z-9a-9d5e4f3h9i6k-11l-9m-8n7o-5q6r-6
*ente	A-9F4H-8L-3P4R-4T-8U-8V12X-8Z-4b-5c10f6h3l3m3n4o9
*enti	Y7q4
*ento	C-4F4J5L-4P-5Q5S11T-3V-4W-3c-3d-4e3f-3h4j6n10o6
*enu	T34V-3a-3j5n-3
*enza	b3f3
*epa	K6n3
*epe	P3
*epic	E4j5
*epto	Y5m7n-3
*eque	G3n3
*era	A10B4F-3G4H-7I-7J-5K-5N-3O-4P-4R5S12U-5V-3W10X-4Y-3d-7e-3h5i-6j5k8l7n-4p-5q8
*eral	H4q3
*eran	A7L4a3n-3
*erar	h6
*eras	W7h4l6m13q-5
*erde	A4L4
*erdi	D4Q7T12
*erdo	I3L6P3m4o6q-3
*ere	C6F-6G-5I-4J5K-3L4M-4O3Q7T-3V-5X4a-5d10e11f12i3j3k-4l-4m-3n-5o4p4q-3
*eren	A3d4f7h-5
*erer	R4Y4Z12n-4q3
*eres	I5T4c3o-3
*eria	D9E6L-3O6W-3Z3a-3d-3f5h8j3n-3p4
*erio	G3
*erla	B5J4R4V3W3Z3k3n-5q5
*erle	E6F3T4e5i5q-3
*erlo	f6
*erme	A4c3
*ermo	L4d3
*erna	j6
*ero	A-12B-3C3D-3E5F7G3I5K-7M-4N6O-6T-7Y4Z-5a-6d3g8h5i3j3k6l3m-6o-5p-4r-6
*eron	C-7D15E-4G6H4I10J-3L-3M7P11R-3S-3U-10V-3X-5Y-3Z-3a-5b6d-11e8f-3g-5h7j10k-3l-4m-5n8o-5r-4
*eros	B10C7D7E8I-3P-4W-3a4h-4l4m13n-4o-3q10
*erra	W5p3
*erre	H14S6Y3
*erro	H-5Q3T-3U4V8a6f-3j8o8q3
*ersa	q15
*erse	K6Y4n3
*erta	B-3I5X3a4j5n7
*erte	q17
*erto	C8H3a-3b3d-3e4j6n9
*ervo	j4
*erzo	k4
*esa	F-3G-3H-4J6M-3N5Q3T-3V4X-3b-3c-3e3f3g8h5k-3l6n-6r8
*esan	L10c3e7
*esar	e13g3h7n-3
*esas	j7
*esca	n5
*esco	W4
*esde	H3I6L4O7P5S-3U7a-4d-3h-5k4n-3q-4
*ese	A6S6q-3r10
*esel	a4h3j4
*eseo	N6O-3c6d4
*eses	I3j7
*esia	B3F12G8N4Q-3f4g5h-6n-3q-5
*eso	B-5C-3F-3H-4M-3R12S7V-4W-3a-4d-5e9f-3h-6i10k15l8m14q-4r-3
*esor	c20
*esos	D4E5F5H-5I-3J-3L11M4P-4Q3a-4b4d4e3f-5h8i7j-3k-3n-3o-3q3
*ess	j7
*essy	l6
*esta	C-3D7F3G10H-7a5d-4h-3j9n4p8q-3r13
*este	Z8c7h3n-3
*esto	B3I-3P4S5T-3U3a-3d4h-4l18
*eta	D-3E7F-5G-4J-3P-4S-3W3c-4e3g4h5j6m3n-3o-4p3r3
*etar	d3
*etas	J13W4h4i3j6
*ete	F4G-3J6N8b4d-3f3h8i-3j4k4n-5q5
*eten	D4a5
*eter	H-4J5M-3Q6e5h3i5k6
*etes	h6i3q-4
*eti	F3H-4Q6U6i-4m7n14p-3q14
*etio	B5M8h-3q3
*etir	n4
*eto	A5B3C3D3G4H6J-3L-3M-3Q9V-4W-4a-4i-5k4m7p4q-4
*etos	d3h3j4
*etra	l4
*etro	a7
*etta	a5h4
*eva	C7H-3J-3L-3Q5U-6V10W-5b-4c-3f12h7i10k9l-3m-3n-9o-4p9
*evan	W6j5
*evas	J13k4
*eve	G3P6W4e5n11
*eves	F3H7P4a4j6n-3
*evin	f5l4m6
*evo	A-4B-3C-6E-4F-3G-4H-5I-4K-3L-5N-3P-5R7S-6U16W4X-5Z-3b13c-3d-5f7h4i6k6l-3n5o11p-3r-3
*evos	I8k3
*ext	V24
*eya	k7
*eza	C4a11k9
*ezar	T3d-4f6g5h6k3
*ezas	W5e3
*ezca	E3q4
*ezco	o17
*ezo	T5a5h4
*fas	n-3o12
*fes	L3h3
*fia	f3k3l3
*fica	C6E3W8h-3n4
*fico	Q3a7
*fil	N9f3
*fina	k6
*fis	k5
*flo	G4
*fon	M4
*fono	B-3E-3G-3H-4N5P-3Q3T-3V-3X6Z3a-4c9h5k3m3o-3p3
*fra	H3
*fras	H6
*fri	W4a7h3
*fume	e3i3
*gaba	Y5
*gada	B6K4R3h3k8n-4
*gado	I-3R5c8m4n4q-3
*gain	i6n7
*gala	L10b-3
*gale	F8G-4V3W11Y3a-3c4d-3f5h6i8n-4o-3q-4
*galo	B3F4G6W-3d10e-3h-3n-4p5
*game	C4P-3W7b5d3g10j-3
*gan	F3G-3N4Q4X6Y8Z3a8d-4h4j-3n-4o-4
*gar	C-4D-4F5G-3H-4L5P-3Q3U3V-4c-4d9f7g-4j10k12l6n-6o-4q8
*gas	D6J20T-3Z4a7j5n-4q-4
*gel	R3k4o3
*gelo	K3n3
*ger	C3L-3j5
*gina	j10k3
*gio	f7g5j4
*gir	E4Q4n-3q9
*gito	q9
*gla	E4
*glan	j4
*glar	n3
*glas	L12
*gle	n5
*glon	P4
*gna	h5j3
*gno	K3Q6
*gon	n5
*gos	P4a3i3j3
*gra	F3P-3W4f5k5q4
*gro	e4
*gua	a10h5
*gual	E5I5L8V-6d-3i17q-3
*guas	M3
*gue	A4B-3C-3D5F-3G-3H-6L-5M-3O6Q-3T3V7W-3Y3b4c-4e3f-4g-3k-4m8n7p-4q8r-3
*guen	D3K6X8j4
*gues	J5q-3
*gui	k3
*guir	n9
*guis	a10
*gun	C5D4E3J5L3R4
*guna	J17K16M4q-3
*guno	A3f3
*gura	D6
*guro	K3a3
*hada	e5
*hado	D3h3
*hala	q9
*hale	C3F4d3n3q-3
*ham	k5
*hame	C-3H7U6V5k3p3
*han	B4m5
*har	d4q11
*has	H4P6Q6j3m4n-3o6
*hat	H-3T13V-3Z21a-4c7o-4r10
*hava	h3
*havo	O3V4W3f5k4
*hayo	C6E4
*haz	N8q14
*haza	A3
*hazo	A5n7
*heca	C5M5m8n8
*heco	C3S13n-5
*hela	a7
*helo	O3
*hema	l3
*her	M3h-3i8q3
*hera	j3
*hes	H3O5a7j3
*hica	h3
*hido	a5o7
*hin	D6Z4n-4q4
*hino	l4
*his	Z4d3r16
*hita	G4
*hito	f4
*hole	G4
*hon	W3f4
*hone	h6
*hora	C-4F-3H-5L-3Q-3R3T8V16Y5a-5e-3i9l-3n5p14
*hos	B3D-4I4b5h5m4r5
*huy	k4n3
*hya	l5
*iada	I4
*iado	W6
*iaje	H3
*ial	B9C-3O-3P20Q7T14a-5b-3c-3n-4o7q-3r6
*iale	G-3R4W7d7g4h-6j3q16
*iam	f4
*iame	f7g7h-3
*ian	M4l4n-3
*iana	l7
*iano	B5W3g3m7
*iar	C-3E3F8K5L4N3R8T-4V3W-4b3f5h-3n-5q6
*ias	A-3B-3E-3F-4G-3J12K4M-3O18T-5U15V-4W-5X3Y3Z-4a-4d-5f-3h4i-5j4k-3l4m-3n-3o20p-3q-9
*iazo	a5
*iba	H3Z5n4q-5
*iban	X12Y5
*ibas	J9X3
*ibe	Q7X13f10g6h-4r5
*ibel	f5l3n3
*iben	X-3e5j5r6
*ibi	J4Z3
*ibio	Z4
*ibir	B10I-5Q8T3W-3X12Y8a-3c5f11h-3j-3n-4
*ible	C7p3
*ibo	D4M3Q6S10T5a-5h10q-3
*ibre	H-4W6
*ica	C4D-3F7G4H-4P-3Q-3V-5W10a8i8o-3
*ican	j4
*icar	C-3E14c6d3h-3q3
*icas	Q4a4h3
*ice	A6B-3D6G-4I-3J-4L-3M3R7T5U8V-5W-5c-4d6f3k-4l-4m-3n9o-4p3q5
*icen	F3a8
*ices	A3C6U3Y4b4q-4
*icha	C5
*ichi	l3
*ici	h9j4
*icia	E4l7
*icio	D11F4H-3O3T16a-3b-3c3e-3j6n-3o7q-3
*icle	h3
*ico	A-4E-3H-3L-3M3Q6T3W-3a8c6k-3n5q8r8
*icos	Y3
*icto	h3q3
*ida	B3C5D-3E-3F3J-3M-4P-3S-3T5a13d-6h-6i8j5l5m3n-10o7r-3
*idad	B12D5E3H-3T-3X7Y3a-4d-3h5i3m-4p3q3
*idan	W5
*idar	d3n3
*idas	I5j3l3
*ide	C3W6a4l7
*idel	f4
*iden	E9Q6j8
*idia	g5
*idio	A14X3i5l5n-3
*ido	A7B4C-4E-3F-4H4J-4K-3L4N-3O-5Q7S-6T-5U10V-5X-3Y-3a7b-3c-5e11h4i-4j7k-4l-5m-4n-11o23p-6q5r-5
*idor	Z4
*idos	d4j4m3
*iece	f6g3
*iedo	n4
*iego	A4
*ieja	a3
*iejo	G3W5
*iel	f-3k8
*iela	O-3g4l3q3
*ielo	a5h3j5n4
*ien	B16C-4D4E-3F-9G-3H-3I9K-3L5M16N-7P-4Q7R-6S-8T-5U-6Z-3a6b-8c13d-13e-13f-5h-16i7j-7k3l-10m12n8o9p-3q-4r20
*iene	A-3B-4C10E3F-4G5H-10J-3N-3O-3P6T-5U-6V11W4Z-3a8b-3d6e3f4h-7k-4l3m6o-6p9q-4
*ier	F3H10
*iera	D-3W8b7j6
*iere	C6E-4F-6G-5I-3J3K-3L4M-3U-3V-6a-3d11e12f16i4j3k-4l-4m-3p6
*iero	A-5D-6E4F4I-3J6L-6M-8N10O-7P3Q-8R4S-6T-3U4W5X5Y8Z-4a-4c10e5f-4g8h5j5k4l5m-6n-7p-6r-12
*ieta	T4
*ieto	Z4
*ieza	a5k8n-3
*iezo	T7h4
*ifa	F6W5n4
*ifi	j6
*ifra	H3
*iga	E3F4G-3Q3R25T-3U-3a3e-3h-3k-3l9n-7q-4
*igan	F3X5d-5h6
*ige	C-4E11Q4q6
*ign	g11
*igno	K4Q3
*igo	A5C-4D11E-3F-3I-3J-5L-4M-3O6P-5R9S10T-5W-5X-3Z3b4e-4h3i-4m5q-3
*igue	A6H-3O-3S-3T5V12a5f-3h3j3m9n12o-4q-5
*ija	E4F-3L6S5W7Z5a6
*ijas	h3
*ije	E4J7h-5q9
*iji	o10
*ijo	H6P-3W8c4g3j-4
*ila	D4E4J3S6V8a-3e3h7n-4q-4
*ilas	i4j3
*ile	a10j5
*iles	Q6a5n-3
*ilia	V-3f6i4
*ilio	T16W4j7
*illa	a3b-3h5m16
*ille	R3
*illo	a6d3o10
*ilo	C3j4l3
*ilos	h7
*ima	A-4B3C-3J-3M-3N4P4Q4S-4T-3V8W3a3d-5e-3i7j-4l-3n6o-3p7q8
*imas	P8q3
*imbo	K9W5
*ime	A-3B3C9D-4E-4F-3G-3H7I5L-4M4S-3T3U7W14a-5b5c-3g3h-8j-4k-3m3n8o-3p4q-6
*imir	d12h-3
*imo	B-3D7F-3H-5I-5L3M-3O-4Q-3T-3U-4V9W-3b-4f7h-3i6l4n3o17p3q3r-4
*imos	D-3G3H16M5P4Q-3S5U-4V11d-3e5n-6o-3p-3q-3
*ina	A-4B-3F-3G3I-3J-5M-5S-3U-3W4X-3c7f3h5i-4j6k9l3n-10o-3p-6q7r7
*inal	C-3E3W3a4h4n3p3q4
*inar	N7
*inas	a4h6
*ine	N3S4a3d-3
*inen	N10
*ines	h4i3
*ing	O9Q4n5r9
*ingo	D6H7j8
*inio	c3j5
*ink	R31
*ino	H-8J-3P4S-5T-3U-3W4Z7a11d-5h6j7k5l8o5
*inos	a4f3n-3
*inta	V5
*inte	S3d5h5j6p-4
*into	V6l8
*ints	C3F5b8d6h-4
*inua	V6
*inuo	S6o-4
*iola	f3
*ion	A12F-3G-5H-8I-3J-3K3L-6N8O-5P-7Q4R12T-8V-5W3X7Y3Z5a4d-4e13f-4i-6j7k-8l-7n8p-7q-5r-6
*iona	L5T6W5c3n3r-3
*ior	Z5h-3i7p7q3
*ios	A-3B12D-7G-3H-5I10J-3K-3L3N3O-3Q-3S-3U4V-3X18a7c-3d-3e-3g-3h-5j10k-3m8n-6o12p-3q-3r-4
*ipa	a5
*ipal	T14
*ipo	k13m21q-4
*ique	Y3Z7f3k3o3
*ira	C4E-3G4a8f3h-3l5m3n-6o3q3
*ire	S3a5
*irla	n8
*irle	E4Q3p6
*irlo	E3
*irma	A9
*irme	N4O-3X5Y4b4g21n5
*irmo	Q3S5k4
*iro	C4G3Q6c3d-3l5o4r-4
*irse	f8
*irte	T7
*irve	D4a5b-3d6q3r-3
*isa	C9V5n7o6
*isan	Y3
*isar	A3K5P3q-3
*isas	e5
*ise	A3
*isen	D4X4
*ises	C3k4
*isma	D3Q6h-5i16n-4q3
*isme	S-4a6
*ismo	C-4D3H-3L5Q6d-4g5h-7i18l4n3p10q-5
*isne	H3
*iso	A13D3F3G-4H-4J-4S7T-3V-3W4X3Z-3d-4h4j-3k6l6m8
*isol	R3
*isor	S-4W7c6
*isos	A3Q3X19Y15l3o-4
*isse	k4
*ista	D-3H-3K6N7P3T5U7V-3Y3c-3d-3h4m12n-10o-5q-5
*iste	A-3C-3D4H-3J-5M8Q-4R3S-3T-3V-3W-3a21d-3h-10i-3j-3k5l-3n15o18p-5q4r4
*isto	A6G3S-4V9n6o19q-3
*ita	B4E9F-5G3H-9J-3M-7N-3Q-4R3S14T-7U-5W3X4Y-7Z-6a7d-4e-7f5g-5i4j10k3l10m-3n-3o-4q8
*itad	Q3d8e5q-3
*ital	B3f3
*itan	L3
*itar	B3E5Q5W-3h3k-3l10q-4
*itas	J8P9a-3h4i9n-6r4
*ite	L7X-3Y6i18n-6
*iten	N14
*ith	R5k3
*ito	A-7C7D3G-3H5J-5K-3Q5S18V-5Z-6a10b8d-5f-4i-4j-4l-4m-5n5o3p-4q3r-8
*itos	D-3E5I15O10X9
*itro	j3
*itud	A4D3j4
*iubo	O12
*ium	q4
*iva	N3Y6l19m5
*ivar	Y10k-3l12
*ivas	T3
*ivel	L4W7
*ivo	C-3L3W3c16e5n4
*ivos	I9d4m7
*iza	E3G3M5k6
*izar	A14C-4E7H-3L5M5Q6W-3a4h-3j4n-4
*izo	A11B14C-3D-4F3H5J-4L-4M10O-3Q3S-3T-3U-4W3X-4Y4b-3d-3h3j-3k-3l-3n6o-3p5r-4
*jaba	n4
*jada	D4
*jado	D5
*jaj	a11o-3
*jaja	Z8a8o15
*jala	J7V5
*jale	F-4G14W4X3d9h-5n-3
*jalo	E12F-3J11
*jame	E4S11W7
*jan	D5L4j14m3p-3
*jar	X5k7n-3q5
*jas	e7h5j4k3
*jate	C4l3
*jea	B5H3Y6d4
*jear	L7Q11W6d14n-3q-4
*jees	J10d-4
*jen	X11
*jeo	G5L3Q-3d10p3
*jera	A4B5D3G3H-3I-5M5P-3R4V-3W9a-3d-3f-5j-4k8m3n-3
*jero	F3M4R7f-4h-3k19l3n-3q-4
*jes	J-6T-3W5X13Y14d3n3q5
*jeta	E4F-4G-3W5d3f4g7h3j5n-5q6
*jita	C4
*jito	C3Y6b4n4
*jole	Z4n3q8
*jor	H4J5X4a3c8o-3
*jos	e5h-3
*ker	a8
*ket	A-3B-3C-4D5F-4I-4J-3K3L3M11N-3O-3P7Q8S6T-3U3X-3Z-3a-6b-5c-3d3e6f-3g-3h10i4k-3l-3m-3n8o-4p-4q6r-4
*laba	Z8
*lace	R17
*lada	D3G4V4d3h-3n-4o10q4
*lado	C13H7P-3a5b12d11h-3o-3q-4
*lala	G4N6W3l3n-3q15
*lale	F14G-3W7
*lali	k3
*lalo	B4f14q8
*lam	A3G3
*lama	D4f8k11l5
*lame	M3W4c15h-3q7
*lamo	d3
*lan	D4L6Y4
*lapa	a3
*lar	H-5I-3J-4K-3O-3S6T-6V-6W-7X7Z3c10h3i3l4m-3o-4p-4q9r3
*lara	K4n3
*laro	T6
*las	D-3F-3H-4J-3K4L7O7P-4Q-3T5U-3X-3a11d3e-3g-3h8j10l-3m3o-4q5
*lave	a5n-3
*lce	k3m5
*lda	a3
*ldo	A-4B3C19D12E17F11G13H-6I4K-3L9M-4N-4O-8P8Q8R-3S-5T-6U-3V-5W12X-3Y-3Z-3a-8b16c-6d15e-5g-3h-18i-8j-7k-5l-5m-4n-11o-8p19q-9r-4
*ldos	L5
*lece	E3
*lega	X7p3q-3
*lego	A4D6H5J-4O3Q-4R3S7T-3V4W-3X-4a6j7k7l-3p4q-3
*lema	D3k4
*len	H3I3L6N5P5Q-3W-4Z4c4e3i-3j-3n-3
*lene	k4l3
*lep	k5
*ler	C3d3
*lero	V5h3
*les	B4D-3E-4G-4H11K10L-3M-3S-4T5U11V-3W-5X-3Y-4a8b4c3d-4e-4f-3g-3h4i-5j3k-3l-4m3n-12
*let	Q4
*leta	j3m5n3p7
*lete	N7b6h3q7
*leto	D4H6e3p4
*leva	C10U-6V-4d7e3i12j3n-7p9q4
*leve	P7e4n5
*levo	C-3H-3Q5U17W-3a-3b10e3h11i3p-4q3
*lga	M-3P-3S6W3Y3d7k3n4q4
*lgan	W5
*lgo	A16B5C5E-4F3G-3I-3K11L10N4S-4T-5U3V-4W-4Y6Z-3a-6b14c-3d-5e-3f-4g-3h5j-4k-3l-3m-3o-6p6q-5r-3
*lgun	L4
*lia	C3E4F-3H-3U3V-4f11h-4l9
*liar	K3f7
*lica	G7W4d4j3q3
*lico	n7q6
*lida	W3l4o4
*lido	h4n3
*lina	F3a4
*line	N3
*lio	A-3B-3D3E-5G-4I-3M12N-3O-4R-3S-4T6U-4V-5X-3Z-3a4b-5c-3d-5e13g3h12j3k-3l-3m-3n8q12
*lir	N5a3g-3n3
*lis	f4
*lita	V-3a4h-3i17k5l6q-5
*lito	D4H3a7b4g5k3
*liz	O11a6
*liza	E5M6
*lla	A-4D-4F-3G-3H-7J-3Q-4R-3T-5U-3W-4Z-3a15b-4c3d5i9j3m13o6p6
*llar	D5
*llas	C3a9d3h5j12
*lle	B3H3M6P11R3
*ller	C4
*llo	C-3H-3M4O18Q-3T3h6j-4k-3l5n5o8
*llos	C3F3L4d-7h3j8
*lma	C6S7
*logo	j8
*loj	n7
*loja	H3
*lon	P5Q3e7j4
*lor	L6a6e3f3q-3
*los	D-5E9F11G19L9P-4Q-3T-3W7a-4b-5d13f-4g-3h4j3k4n-5o-3p-3q-3
*lose	P4
*loy	C4
*lpa	D5F5Z7
*lpe	O12V-3Z7
*lsa	G4J-3Z5d-3e5h8
*lsas	W3a6
*lsen	e4
*lso	e27h-6
*lta	A7C5D8E-4G-4H-6I5J3L-5N-3O-4P-6Q4S-4U-4W-3X-4Z-4a-7b6c-4d-6e9f17g15h-3i3j-4k17l-6m9o-7q-11r-4
*ltan	D7K4S3V8b5h-4n-3
*ltar	C13P3W3b3d-3
*ltas	I5n3
*lte	K3
*lto	E3H-4I3Q7X20a-3h4j5o-4
*ltos	h6
*lub	N5f8
*lupe	k4
*lusa	e3
*luye	Q6n-3
*lva	S3
*lvan	Y3e5
*lvas	J6n-4
*lve	D3M-3R3Y3e16h-3i4n10
*lven	X4
*lver	K12T3a-3e18g4h-3l3n8
*lvi	e3q3
*lvia	h5
*lvio	G6K8e7h-3i6
*lvo	S9n12
*lyn	l6
*mada	D5S3c13h4j-3
*mado	n7p4
*mal	g4h4
*male	F8G-3i7
*mame	P-3W5f6n7
*man	D3L7
*mana	A-4B5D6F-3H10J-3M5O3P6V-4a-4b-3d-3g3h-3l7n-3
*mano	W6a3c17d-3j6k3p-3
*mar	A7C5E-3F3K10c4d5h3k4l4o-3
*mas	A7B-3C7F-6H6I-3J10K-6O-3P4U4W-5X3f-3m-3n4p-4r10
*mate	h4
*mba	G3V4j3l4n-3q10
*mbar	q3
*mbee	k3
*mbia	E4W10
*mbie	Q6
*mbio	D4E-4Q5R3S8V4W-5a4b-5d4e4h8l4q-12
*mbo	K11h5n-3
*mbre	A-3F-3H7I4K-3L-4N6P3S-3V-3c-3d-4l4m11p-3r8
*mbro	N4f4
*mel	F7
*mela	f3i5l7m8
*melo	C5H5U3h7k4n4
*meme	H4W4
*men	H10U11X3Y5a3h4o-4
*mena	P4
*mer	Q3S4V3a11f3i7j3q-4
*mera	f8h7o3q-3
*mero	A-3B3E-6H4I5N3P-5Q7S4Y-3a-3d-4e-5f5g-3h3k-3m4o-5p-5q5r5
*mes	a3d7j5
*meti	F4
*miar	F7
*mida	j6
*miga	F3O3
*migo	O4a7c5l4m6
*min	g3l9
*mina	E-3F-3G7N5W3h-3l5q8
*mino	V4a3j3l9n8p3q-3
*mio	a5d12h5
*mion	a7j-3
*mir	H3d9h-3
*miro	C8l4
*miso	A12F4G-4N3S-5W5k7l10m10n-4q-4
*mita	A4n4
*mite	L8W5
*mium	q4
*mon	E3k10o5
*mor	a10o8q3
*mos	A-6B-4C-11D-4E-5F6H18I15L3N-4O-3P9Q-6R-5S17T-7U-8V16W-9Z-6a-5b-7c-5d-4e5f3i7j11n-6o5p-12r-5
*mosa	a4
*mpa	G7O4o10
*mple	L3P4W4f5h-3
*mplo	Q3
*mpo	L9N3n6
*mpoo	h3j6
*mpra	B-3D9E-4H-5I9J5L5M3N-4O-7S-3T-4a-5c-4d9e6f-5g-4h12i6k-4m-3o-3p5r-3
*mpre	D9L-3P10d-3e4h6j-3o4q12
*mpro	C-3H-3M6N3P3Q-3W11d-3e4h13n-6
*mpu	G-3d5
*muel	l6
*mula	L5h6
*mulo	F5L4p8
*naco	e4q-3
*nada	D6L-3N6U7W3Z3
*nade	F6f5h-3
*nado	i3l5q-3
*nal	A-5B5C-4G-3H-4P-5Q3T-3U7V-3Z-3f-3i-3k12m14n4o15r-3
*nala	G4l5q12
*nale	F10G4d-3h6
*name	I9P7Q10T8d-3h-4m3n9q-3
*nan	L5W5
*nana	Q-4S8U4W6Y3Z-3a4j7k4l-3o6
*nar	H4L8N4d3f-3j4
*naro	C3G4
*nas	A-3C-3D-4E-3G-4I9O29U-3a4d-4e-3f5g7h10j6m-3n-3o-7p-4
*nata	h3
*nca	D9P-3d-3f7h4
*nce	A4C4H6S6W-3b10h-3p6
*ncen	L12X3
*nces	J3n13o5
*ncha	F6c3e5
*nche	j4
*ncho	R5a10
*ncia	B3C-3G5H-3L5Q5W3c5e6j4n-4o3q-4
*ncio	N4R3X10a-3l19n-3o-3
*nco	H3T4W9a3q-5
*ncy	B3R3k8
*nda	B5C5E4F-5H5I-4J-6L-5N-3O17P-7Q-3R3U-3V-5X-3Y-4Z4c8d-6e-6h4i-3j4l7o6p3q-7r4
*ndan	K4j10
*ndar	C5Q10Z4h-3j4n3
*ndas	O5R3n5r4
*nde	A-4B-4E-4F-3G-3K-3N-3P4Q10R-3S-7T8U-6W3Y8Z11a6b-3f-3h-4j5m-3o-5p-5r8
*nden	X9a-3e5j15m6
*nder	H-3L3X5h15l5m6q-3
*ndes	T6X10Y3
*ndez	C3P3
*ndi	C-3D-3F-3H-8I-5S-3T18U13W-3X-4Z14a-4f-3h9n8q13
*ndia	G3
*ndil	f3
*ndio	H6U-4W15c3h4
*ndo	A5B5C-5E-9F-6G-5H-4I-3J5M-4N-7O-3P7Q5S10T4U4W-13X3Y6Z7a3b-3d-3f-9i8k-3l4m-3n3o-6q3r9
*ndon	R3
*ndos	G4T20q-3
*ndra	C10a3j4l3p3
*ndre	b8
*ndy	B4f5k4
*nee	R3
*nen	A3D4F3L5N9O-3W4a-3b-3c5j16m3n-3o-3
*ner	C-4D7E5L-3N3Q6T7X3a-3e-3h-5j11k8n7q-7
*nera	L3Q13U-3q8
*nero	C5D-3H13I6L4U-3a-3b7e10g-3h-3p3
*nes	A16B7C-4H4K3L-5N-4O4Q-6R-5S5T20U-9V-7W4X14Y14Z-4b-7c-6d-7f-6g-4h5j4k5l-3m7n-13p-7q-9
*net	K5L4Q3a4n3
*neta	Z5a4
*nflo	G4
*nga	C3E10P-3V5c9d8n-3o3
*ngan	N3
*ngas	J13P3a9
*nge	c4h3
*ngel	R4f3k3o3
*ngo	A6B-4D3E-5F-4G-3I4J-5K3N-5O-3Q7S6T6U-3Y-4Z-5b13c-4g8i-5k3l-4m10n-3p-7q-3
*ngos	a3j5
*ngun	J7
*nia	B3D16H-3J-3P-3b3e8h-5l5m4n-4p3
*nial	o13
*nica	W4c3
*nico	c7d5h3
*nida	F5G3L7R4g3
*nido	A9
*nif	l3
*nimo	I-4L4f10i4j3
*nio	c3j5
*nis	e5
*nita	O4T4V3h3o4
*nito	O4a8k3o6
*nje	d17h-3n4p5
*njea	B3H3Y5d3
*njeo	G7L7Q-3d7
*nla	E14l4q-3
*nle	A3C-3D-3E7F10G3W4X9a4d-4h4i7l5n-5
*nlo	E6I-3N8X5f4k4
*nlos	X3h4
*nme	A-6C-3D-6F-4G-3H3I-4J-3K-3L-5N20O-3P-4Q-3S-4T6V-3W14X5Y16b-6c18d-5e4g12k3l-3n-5o-5q-4r-3
*nne	l6m5
*nner	i3
*non	a3
*nor	B-3C3D4H-3K4O7P4Q4V-3W-3a-4d-5f8h4k-3q5
*nora	A-3B-4C4F4H-4P4Q-5R-3T-3V4W3Z3d3e3f3h3k-3
*nos	B-3C-4D18E6G8I3J-3O12S7T-5W-4Z-3a6b-6c-3d-5g5l3m-3n-12p-3q6
*nota	J9f3h7q-3
*nque	Z4q6
*nsa	C3L5O7W3a-3d12
*nsar	n6
*nsas	b3
*nse	D6G6N12b-3o3
*nses	o5
*nso	W3a5
*nta	A-6C5D4E3F4J7K-4L3M5O-7P4R-5T-12U-4V6Z-9c-5d5f5g3h9i5j3k-9l-10m-7n6p3q3r-8
*ntan	L10j8
*ntar	C-3F-3G6H-3L7P-4U5b-5d7f7g10h6n4q-3
*ntas	A6B6C-6D-3E-3F-3G-3H14I10K13L-5M-5O-3P3Q5R-3T3U18W12X-3Y-4Z-3a-7b-5d-3e-3h-4i-6j-5k4m7n-6o-4p-4q-5
*nte	A-6F3H-11J-3K5Q3R-5S3T-9U-5V11X-7Z-4c12f6g-3h6m3n5o9p-4
*nteo	I5
*ntes	A7D5E-4G-3I19J6K19M-4O-4P-8Q7R-3T-6U4V-6W6X-5Y6Z-4d-5e-5i5k-4n-8o-6q-3r-4
*nti	N4Y6g-3q4
*ntia	c3
*ntio	J4e4n-3q6
*nto	A-7B-7C12E-8G-7H14I-13K-7L11N-4O-8P6Q5S6T-5U13V-3W11Y-5Z-4a-4b16e-3f-10g-5j9k-7m-8n6p15q4r-7
*ntos	B7C8D8E7F8G8I11J3K-6L8M-7O-9P7R-5S-8T-9V-6W7Z-6a-4b10c-8d9e-8h-5i-8j-8k-8l-6p7r-4
*ntra	C-3E-5F-3G6H3M4R8d7h-3k5
*ntre	H5I-3M4U3W4h-4k4l6m3n-5q4
*ntro	B5K5L-3T-4V-3a-4g12j3m13n16o-4q-3
*nts	F5b3d8h-5
*nua	V7
*nual	E5
*nul	C3l5
*nula	Q3h-3q19
*nuo	S6V4o-5
*nuto	S6q4
*nuya	G4
*nvio	Z4
*nza	C9b14f4h-3k3l3n-4p9
*nzan	C3W3Y3
*nzo	j6n3p3q3
*oba	a6
*obar	A15Y7
*oble	D12F3G4L9O-3W4Y3a-3j-3n4o-3q6
*obo	B8G3e-3l3
*obot	r8
*obra	c3h8q6
*obre	J5L4P-4S5U4V-3d4h12k3n-3q12
*obro	M4U5V6b5h5i5m-3n-3p11q-3
*oca	D3H-3S-3V13W8a6d5e4p-3q-4
*ocan	F3L3
*ocha	e3
*oche	B6D3S7X7Y3a3k3l-3n-3
*ocia	H4
*ocio	H6T-3W5g11h4k3p-3r6
*ock	h6
*oco	B10D3E3F4e5r5
*ocom	g3
*ocos	I3e4
*oda	H4Q3e3j3o5p-3
*odas	L7P4S4W4j-3o3
*oday	U11
*oder	L3
*odia	M4
*odo	A3B8C-8E-3F-3I-3J6M-3N6O-3P7Q11S-5T4U-4W-4Y3Z-3a5b-5c-3d6f-4g-3i-4j-5m-3n5o16r-3
*odos	C-3H4I9L3P5W7Y3d3n-3
*oes	C5p6
*ofe	E7P5
*ofia	f3k4l3
*ofis	k4
*oge	G4
*oger	L-3j4
*ogio	h3
*ogo	j7
*oila	E4
*oja	D6H4n-3
*ojas	h3
*ojo	V5
*oke	H-4a5q10
*ola	A-4C-3H-3N-3O36Q-3T-3U4V4a-5g6h5i-3k3n3o-4q-3r-3
*olas	O5T6q4
*old	O-4S15
*ole	F5G3O9a6h-5n3q6
*oles	D3H6a6
*oli	C3G4P3h3
*olio	H-4J3M9Q6S-3a-3e5h10i4n6q7
*olis	f3
*olla	a10
*ollo	L3O6h6o3
*olo	H-3J10Q5S-3U4X7Z9a-3f3n-6q3
*olor	h4
*olsa	J-3Z4e4h5
*olso	e18h-4
*olvi	Y3e3h-3q3
*oma	J8Q5d4n-3
*omas	C9D3F-4G-3H9J12L4O-3P-4U4W-5d-3h4m-3n4o-3q-3
*omba	h4q3
*ombo	h5
*ome	O4d7
*omen	d3
*omer	S4a8f4h-4i8j3n4q-4
*omes	d4
*omo	A-7B-6C-3D-4E-3F-7G-3H8I-5K-4L13N4O8P-4Q21S-5T11U3V-8X-3Z-6d-4e-4g8h-10i-9j7k4n7o-8r9
*omos	I4X5m4
*ompa	O6o9q5
*ona	C8F7G5H-7I-4J3K-3N-4O-6P8Q-3S-4U-4V7W4X-3Y-3Z5a-7c11e-6f3h4i8j-5l-6m-6n-8o-6r8
*onal	B6H-4P-3T-3U8V-3a-4k12m19n-4o15q-4
*onar	H3
*onas	I11k3
*onda	i5
*onde	B-3C-4D3F-3J-3L4P8Q12T5U-3W-4b-5h-7j10o-3r10
*one	T3Z5h5n8
*onen	D8F4L3
*oner	D7Q9T5W4d3j7k4
*ones	A21B8C-3D-4E-3H-3I-4K6M-4N-3O-5P-6Q-3R-3T25U-6V-4W5X18Y16b-4c-4d-3e-5f-3g-3h4i-3j3m-6n-5o6p-3q-6r-3
*ong	Z7q8
*onga	W3h3
*ongo	D-3Q14T10
*onia	a5
*onla	E11l3
*onle	C-3D-3E7F7G8W3d-4h5i9l3n-4
*onlo	E7I-3Y3h3k4
*onme	A-4F-3H4W8Y6c3g9h4k5
*onne	l5m4
*ono	C4D-4E-4F4G9H-6J-3K-3N5P-4T-4V-3X6a-5b4c8e-3k4o-4r3
*onos	P5V3n-3o6
*ons	V3b4o5
*onto	L5M6Q6h3i3n5q10
*ood	O12h3
*opa	a4j6
*opan	j5
*ope	L6
*opia	i6
*opio	V4k3q3
*oque	G4Q3V-3Z12q15
*ora	A-7B14D4G-3H-8I-6J-4K-6N-4O-6P3R3U-6V6W5X-5Y4Z3a-3g-5i6j10k11l-4m-6o-10p7
*oral	f3
*orar	D5
*oras	W5a4
*ordo	a5i7
*oreo	L4j7
*ores	G3H-3I11P8R3U-3a-3h-5j6l5m19q-5r-3
*orge	g3k3
*oria	B6G3H-3
*orio	A-4Y10
*orma	Q11T8
*orme	D5F6H5
*oron	a7
*orra	N8Q6V5Z6h-4n-3o-3q14
*orre	W7l5
*orri	l7
*orro	B4C5R4b4h-3n4q-3
*orry	Z13r8
*orta	D8
*orte	A-3E-3F-3G-3H15I-3M-3O-3P-3S-3T-3U4V-3X6Y8Z-3a-7b3c14f-4h6j8k-3l-4m-5
*orto	H3n4
*osa	A-4B8C-3H-3T7V-3W8a4h3i3l-3n6
*osas	A5D3K15P3T3X3i3
*ose	P5
*oso	K6W5b-3d-4e4l4
*osto	L6j5
*osy	O5a3
*ota	C-3F-3G-3H-3J5L-3M11V-5W4a-5e11h12i8n-3o-3q3
*otal	C-6D-3G-3H9I8S-3U13W-4Y5a-4b10h6p7
*otas	D3V-3h4i4q3
*otes	J7a5
*otis	Y6
*oto	Q6V3Z8a6e6j5n-4
*otos	e5
*ount	N7n3q4
*oven	J4P3V6f4g6n-4q-3
*over	a8k-3l7
*ovia	T4W6Z3h4
*ovio	B10H4
*ovs	P22
*oya	o3
*oyo	C4h5l4o4
*ozco	B4f3r7
*pada	S3
*paga	X7a4
*pago	n3
*pal	T13
*pam	X13
*pan	N3j5
*par	d5
*pas	Z7g5h3i4n-3
*pedi	l5
*pel	G3a4
*per	W3o17
*pera	A8F3S21
*pero	Q3S-3b-3n17
*pia	i8
*pic	E3j6
*pida	C4
*pido	o12
*pina	Q6i3n-3
*pio	S3V3
*pita	W3c3k3l7r3
*pite	i14n-7
*pito	Q9i-7n10o5
*pla	k3
*ple	L4P4f3
*plen	I3
*plo	J4Q3
*poco	D5
*pon	h4
*poo	C3j5
*pora	k10
*posa	A-3W3X4d-3q3
*poso	W4b-3d-3l5
*pra	B-3D8E-3H-6I6J4L6M3N-3O-5Q4T-4V3a-5c-4d5e8f-3g-4h10i9j-3k-4m-3o-4p4q3r-3
*prar	C5G3L9h6
*pras	P23Q4X-4Y3a3c3
*pre	D10L-3P11T-3d-3e6h6j-3q10
*pro	C-3H-3M7N5P4W9d-3e4h11i3n-6r-3
*ptan	j8
*pto	J-3T6Y6f3m5n-4
*pues	L6Q5S15c3d-3j-3n-4p12q-5
*pure	q6
*puso	E3a7n4
*que	A-3C-3E-3F3G12H-3J-3L-4P-4S-3T-5V3X-3Z19d-3f5l-5q15r-3
*quea	l3n3
*quen	W3c7
*queo	H3Q3l3
*ques	W6X3q3
*qui	A-3B-4D-5G-3H-4M-3O10P3Q3T10U-3X-3Y3Z11a3b-3d-4e5g3h8i-3j-3l6m4o-4p-3q-6r6
*quin	k9
*raba	D7n-3
*rabo	n16
*rada	I5J-5P3a-3l5m6n9o7p-3
*rado	A-3H-3I6J-4K8M5P12S-3T-5U14V-3W4a-3e-3l-3n-8o6q7
*rae	A-3B-4C12D-4E4F-4G5H-6I7Q3U-4V4W-5a9b5d10e6f-3h-5i4j-3m-3n-8o-3p9r-3
*raen	E3I3e4h4j11
*raer	E4F3S4h-3
*raes	H5
*rahi	h3
*raia	D6F4Z4a4
*rain	l6
*raje	D7
*rajo	e13q-3
*ral	H6a8j4n-4o-4
*rala	G9l10q15
*rale	F-3H-3V6X5d8h10l6n-4o14
*ralo	Z3f7h3n-4
*rama	I13L4N7f13g8h-3l-3n-3q-3r4
*rame	D-3E7H-9K3M-4N13P4Q-4S17T-3V-4W12a-5c-4d-3e-3g10h8j-3k-3l-3m8n-7o-4q8
*ran	A6C-4E3G13H-5I3J-3L11M-3N5P-3Q4R3S-3T-3U-3W-5X6Z-3b-3c-3d-6f-3g-3h-3j10n-5o-3p-3q14
*rano	W7a4j3
*rar	A-5B3D-3E-3F-4H3I-5J8K5L10M-4N4O-3P-5Q6R4S-4T-6W-7X-3Z-3a-5b-4d7f8h12j-5k12m10n-3o-7r-3
*rara	D4
*ras	A-3B-3E-4I-4J-5K6N-3O-7P18Q6R-3T4U-4V8W6X-3b-5d-7e7g5i-6j-5k-6l6m9n-4o-6q8r6
*rat	k5
*rata	W4Y4j3r5
*rate	S15a-3h3k15n-4o-3
*rato	D11H-3j3l6
*ravo	o16
*ray	D5n4
*rca	C8R3
*rcar	c7
*rcas	j3
*rco	N5S-3a5n4
*rcos	l6
*rda	a4b-3j4n11o-3
*rdad	D4J-3j5n10q-4r5
*rdan	j3
*rdar	J4
*rdas	b4j3
*rde	A3B5H6J3K3O10Q-3S6V-3a-5k-3l5q-6
*rden	F4N3Q7h3j3n-3
*rdes	J6O8b3g4
*rdi	D4Q7T12
*rdio	R4T-3a8n6
*rdo	D-3I3J-4L4V-3i7l3m13n7q-3
*rdon	Z13q3r5
*rea	M3a4f4h-3k7o7
*rear	f8h3
*reat	o8
*rece	C5D6E3N3b4f3h-6n6p3
*reci	F3
*ree	C6h-3
*rega	F7f8
*rego	H4e4
*rei	Z7
*rele	f9
*reli	k3
*rema	d3
*reme	T4V4W4
*ren	A4N8X8a-3d4f9h-4j11
*rena	k6l14
*reo	L4j8
*repa	Z3
*rer	R3X-3Y5Z13a8n-5o-3q6
*rera	f4
*rero	H4P4W3g3n3
*res	A-3B-4D-3E-3F-4H-3I9J15K-3L-4M-4N-3O-5P4Q-3S-4U-4V-4W6X-4Y-3Z-3b-4d-4g-3i-5j19k-4m15n-11o15p-3q-10r34
*resa	E3J6N5X-3Y4e6g5l6n-3r3
*rese	A4S6q-3
*reso	G4S4e10h-7i9k7
*ress	j4
*reta	E5H3n6
*reto	n4
*rey	l3
*reya	C3k6
*rfil	N8
*rga	B3D3F5G5P9d-6n9
*rgar	F6
*rgas	D6j3
*rge	C5c4g6h5j4
*rgio	f5g4
*rgo	F3a3
*rgos	P6
*rgue	q7
*ria	A-4B5C-4E5F-3H-3J-3L3P-3Q-4T-3W-5Z8a-4f4g3h6j4k6l-3q-4r3
*rial	B10P23T15a-3o-3
*riam	f5
*rian	D3l6
*riba	H3Z4q-5
*ribe	Q7X16a-3c-3f13g5h-4r9
*ribi	J4
*ribo	Q4S13T4
*rica	a11
*rice	A5
*rida	O4a4j4
*rido	W3j4q5
*riel	k3
*rige	E9Q3n-3q9
*rigo	q3
*rijo	Q7
*ril	R4
*rima	G3N5k4
*rime	W12
*rimo	l5
*rina	R3k3m4
*rino	R4n-3o10
*rio	A-5B4D4J5L-4O-3T-4W7Y14a4b-3c-3h-4k8l8n-4o-4q-7
*rior	H4Z4h-3i5p7q5
*rios	X11Y5j7m9
*rir	W5e4g7h4
*ris	h3j3
*risa	n3
*rita	A4B-3E-3F-3G-3I5L3P-4Q-3S18T-5V-6W-5X-3a3d3h4j-3n4o-3
*rito	D10Q3a11h3r-3
*riza	k6
*rizo	A12F3J-3Y6
*rla	A5B7G-3H-6J6Q-3R8T-3U-3W7Z7a-4e-3h-5i-3k4n5o-4q17
*rlas	m5
*rle	B-3C-4D-3E6F8G14J-4L4R5V-3W-6a-3c-4e10g6j-3l-4n-4
*rles	c5
*rlo	E10G5H5S5e4f7q-8
*rlos	E6G-4L8d8k7
*rma	A9D3K-3Q8T6h3l3p3
*rmal	g4
*rmar	A9K9a3g4
*rmas	A8K-5
*rme	D8E-3H6J-4L-4N15O-7P-4S-3W-4X10Y11Z-3a-5c5d-4f-4g20i-3j-5o-4p-3q-3r-3
*rmen	D4h3
*rmes	a3j6
*rmir	H3
*rmo	B3Q3S7d3k3
*rna	j9
*rnal	o5
*rne	W4c5h5
*rnes	F5H4O7S3W5a3j3n-5
*rnet	K3Q4a6
*rno	B3H3K3O3Q3U8W4i-3k3q-3
*rnos	g3
*robo	B7e-3
*rofe	E4P4
*roma	J7
*romo	I3g4j6n-3q4
*ron	A5C-6D20E-6F4G7I17J-9K17L-10M7N3O-3P6Q-8R-5S-5T-3U-9V-6W-3X-9Y-6Z-7a9b8c-5d-15e14g-11h8i-5j4k-3m-7n10o-8q6
*rong	Z9q7
*ror	D7E4F4G3O-3R3W-3X-3Z9d-3h-3n11o-3q4
*ros	A-3B7C4D9E9F5G-4I8K-3L-4P-3R-3S-3T-3U-3V-4W-4b-3d-4f-3i4j3l9m13n-4o-4p-3q7r-3
*rque	D5V6e4f4l-3n-3
*rra	H-5J3L4M-3N5Q4V5W5Z7a-3d-3e3n-4o-3q8
*rran	H-3N5j7l4
*rrar	H4N6
*rras	T3
*rrat	k3
*rre	H13O-3S8W5Y4a-3h3l3n-4o5q9
*rrea	o9
*rren	N6
*rrer	a4
*rrey	l3
*rri	l8
*rro	F-3H3L-3P-3R4V8W-5Z4a5b4c-3h3j9k-3n3o6p-3r-3
*rror	D7F4R3X-3Z10h-3n9o-3q8
*rros	i3
*rry	Z11r6
*rsa	q13
*rsal	H6I4V-3W4j7k4m6
*rse	C-5K7L5V-3Y3f16h-3k-3n4p5q3
*rso	H4
*rta	B-3D7I4X6a7j7l3
*rtan	a4
*rtar	D6j6
*rtas	K7L6T-3W3X14Y20j10n-3o-3
*rte	A-4D-3E-4F-5G-4H13I-4J-3M-4N-3P-4Q6S-5T5U4V-5W3X5Y5Z-4a-8c7g5h4j4k-3l-5m-5p-4q8r7
*rten	e3j5
*rtes	B4H10O4P6Y6h-3j4n-7
*rtin	k4
*rtir	L5l5q13
*rto	C7D-3E-3H6X7a-4b3d-3e4j6n6
*rtos	H3I6j8
*rudo	a5
*rupo	I3Z12
*ruta	H3
*ruz	a4k4l3
*rvar	Q3
*rve	C3D4a5d4
*rven	L11
*rves	T12
*rvio	e4
*rvo	j3
*rzo	k5
*sada	H5W-4a3d-3e4i7j3n5p6
*sado	G3H10P3T3b3
*saje	D-4R4T6X4Z11a-3n9r4
*sal	H5I3V-3W4j6k6m6
*sala	F9q12
*sale	F5G-4W9d4e5k3
*same	A-7B6D-3E-3H5I4K4L-3P5Q-3R5S-4U3V3X-3Y20a8b3c8l-3n-7q-3
*san	L11Y4c5e6j4
*sar	B-3C-5D3E-3G-3H-5L8N-3Q8S-4T8V-5X-3a-5b-3d18e12f-3l3n-3o-3
*sas	H-5K21N-3O-4S-4T4V-4W3X3a6d-3j7o3r-3
*sca	M9j4n3
*scar	M5
*sco	Q4S7W3d3
*scos	h5
*sde	H3I9L5O9P4S-3U9a-4d-3h-4k4n-4p-3q-4
*sel	a4h4j3
*sela	q6
*sele	V3
*selo	E3R3
*sen	e6j6
*sena	a3
*seo	N6O-3c7d5g3
*ser	T7
*sero	D6W5j5
*ses	C3J5d-3j10o4q-3
*shaz	N7g-3q12
*sia	B3F13G4N4Q-3f4g8h-6n-3q-4
*sica	a4
*sigo	S4
*simo	D7O-4o16
*sina	H4h3
*sion	E3I3W8X7Y6a-4h3n-3
*sita	D3L4d4f3h-3j6n-3
*sito	C3D-4E5L3O-3Q-4S-3Z-3a4c7d-3h5j3k4n-3o-3p3
*sma	Q7h-6i15n-4p3
*sme	S-4a7
*smo	C-4D3L7Q6d-3g4h-6i19l3p11q-6
*smos	i10
*sol	R5
*sona	G3J-3Q-3T-3V6Z6c13f3h-4m-4n-4o-3q6r14
*sor	S-4W6c23
*sora	a5
*sos	B-3D3E3G3H-4I-5K-4L5N-3Q12R-3S-4T-4U-4X19Y14Z-5a-7b5c-3f-6h7i6j-5k-6m-3n-4p-4q3r-4
*sse	f3k4
*ssy	l4
*sta	A8B-4D4E5F-4H-6K5L-3O-5P-3Q-4S-7T-4V-6W-4Y-3Z-6a6b-6d3i-7j7k-3m11n4o5p5r10
*stan	A6D9E3H-3I4K5P-3U3a3b-5d-3j12m4n4p-3q-3r-3
*star	C-4E8G5J-3L11N3P-3Q-3X3a-3b4d12g-3h-3j-5
*stas	J-3O12T-3a5j-5n12o4r5
*ste	A5B10C-4E3F-4G7J-6K-5L-9N-3O-3P4Q-4S-8U-4V-5W-5Y-4a14b-3d-8e-7h-3i-3j-10l-8m-3n15o20q6r12
*sted	Z5a4r12
*stel	F4e3i3j3
*sten	G7K4X6Y5
*stes	J5
*stia	F3b3
*stio	q3
*sto	A3C-6D13E-5F-5H-6I-6J-8K-4L7M-4N4O-5P4Q4R-4S3T11U-4V4X3Y-4a-10b-7f-3g-6h13i-5l12o14q-6r10
*stor	j4l4
*stos	h3
*stoy	J4L-3O7S5T6b5c-3g7h4j-3n-5o3q-3r5
*stra	A-3C3F4J3O-3Q3V-3W-3d-4f10h8k9q4
*stre	J-7Q3i5l9n7q7
*stro	B14C-3D6G-3H-3I-7J6L-4M10N5Q7U8V-4a-4e-3g6h-7i-3k-5m-4n9o-3
*sual	H13
*sumo	J6h9
*sura	a8q3
*taba	E6H-3J6Q-3V6Z4a-3q14
*tad	Q3d9e4q-3
*tada	n14
*tado	A-3B3C3H4I13L-3P17U-3W-3a-3c-3i3j-4n4q-5
*taff	m14
*taje	C4E4L15W10e-3
*tal	C-6E-3F-3G-3H12I7S-3U9W-5Y4a-4b7h10j-3p6q3
*tala	n3q5
*tale	C-5D-3E-5F3G17H-3J-4V-4W8X3a-3d8e-3f8h4k-4l11o-3q11
*talo	E3c5n3
*tame	D-4E4H3J-3L-3S10T8V-4W16c4d-3g12h9i-3l-3n-6o-5q-3r-3
*tan	A7D11G-3H-3J-3K8L7P-5Q-4S3T-5V7W-4a8c-3d-5g-3h-6j21l-3m5o-3q-6r-4
*tana	Z6j4q-3
*tano	C9
*tapa	j3
*tar	C3E7F-3G12H-6I-4J-5K-4L13N6O-4P-5S-4V-4W-3Y-3Z-3a-4c3d11e-3g5i-3k-6l7m-4o-5q-3
*tara	T3b3
*tas	A3C-7E-6F-6G-5H11I5J12K13M-8N-4P8R-5T-3U11V-8W12X5Y10Z-6b-8d-6g-5h3i3j5m4n-6o-4p-5q-5
*ted	Z4a7r10
*tega	l3
*tel	D3F4e3i3
*tela	P-3a3f10i4n8o-3q10
*tele	G6h10i4q-5
*tema	B5D8E6F3G-3H-4I-4N7P-3R3T-3U-3W3a-5c3e-3h-3i-5j-3l7m5n4r3
*teme	S9X4Y3h4k4
*ten	G6H-3L-3N9X9j4
*teo	I6
*ter	H-5J3K-3M-4Q3a-4c11e5g4h5i7j-3k6
*tera	S6a5d3
*tes	A8B4D3E-4G-5I17J15K16M-3P-5Q6R-4T-8U3V-8W5Y10Z-5a6d-8e-3i4j3k-5l-4n-14o-9q-3r-4
*tha	F3
*than	B5R3
*thya	l5
*tia	F4
*tica	F3V-3i7r4
*tico	r9
*tida	B5j3m5n-4q5
*tido	B5H-3O-3P5U6a12e3h5n-3o-3
*tier	H11
*tigo	G4Z5o3
*tima	B4P6a-3i9n7p6q10
*timo	G6H-3U-3a4i3l3n4p5q7
*tin	R3k3
*tina	E4h4
*tino	H4k4
*tio	B4J5M5e3q13
*tir	L5k3l7n4q5
*tira	G5l3q7
*tiro	G3
*tis	L7W5d3j-3p4
*tita	N3f4
*tito	D-3S18W8X3a-3i4n5
*tiva	Y5l18m5n-3
*tivo	C-5L4W5b-3c12d4e5n4
*top	X23Y5o-4
*tor	F3K3a4j4
*tora	f4
*tos	A4B6C6D3E6F8G6I11K-7L6M-3N7P6R-6T-11V-5W5Z-8a-5b6c-9d7e-3g3i-3k-4l-7o-5p5q-6r-5
*tosa	B3W4n5
*toy	H3J6O5S5T4X5b4c-4g4h3j-3n-4o3q-4r7
*tra	B-6E-6F-4G3I-6J10M-4N-4Q3R10T3U-6V20W3X-6Y5Z3a-3b-5c-8e-7f6g-4i16k10m-7n3o-12p-8q4r-3
*tran	L3Q3R6
*trar	A-3B4D-3H-3I-3J11K-3L-3T-3U-4W-3a-3f11h8k8m12o-3
*tras	D-3H-4K7O-5P-3Q-3T4V9c-4g5h3k-3l3m-3n-3q10r8
*tre	C-3D-3F-3H10I-5J-8L-3M3P-3Q6W3e-3h-5i4l15m4p-5q11
*trea	M5
*tres	J12
*tro	A-3B12E-5F-7G-6H-8I-9K4L-8M6N4O-4Q5R6S4T-9U6V20X-5Y-4Z7a-6b-7c-4d-3g9h-6i9j5k4l-4m6n11o-10p-5q10r-6
*tron	C5
*tros	F8h3i5j5l7
*tta	a5h3
*tual	O-3b4h3
*tud	A6
*tura	C-3D-3F-3J5Q3T-3U5W8a-5d-3e-4h12j17k6l-3
*tus	b6n5
*tuve	B5U4
*tuvo	B5H6X3l3n4o-4q7
*ual	A3D-3E7G-3H12I7L8M6O-4P-4Q6S-3V-7W-3X-3Y-3a-5d-5e-6f-4h-3i16j12k-3l-3m-3n12o-4p5q-7r-4
*uana	a9
*uapo	a7
*uas	M3
*ube	E-3F5L5f4h3k6
*uben	k5
*ubi	b4
*ubio	n7p5
*ubir	F6h13
*ubo	H11M5O24n3o-3
*ubre	H10d6k3
*ubri	l3
*uca	G4L4a5
*ucan	L14
*ucar	d4
*uce	G5
*uces	h3i3
*uch	U4o9p7
*ucha	P3S4n3
*ucho	C4X6n5o4
*uco	R5V-3
*ucto	D5e8
*uda	A-3C-3H-6K12Q3T15U-5V-3X-4Y4c8k3n10
*udas	K11a3
*ude	r5
*udes	A17
*udio	Q8Z11
*udo	O3a6j4n3
*udos	O15o6
*uea	W5l6
*ueba	A7k5q6
*uebe	A6
*uebo	A14Q7
*ueco	D5E4
*ueda	C4H-4T-3W8j3k15l9n-5p3q-4
*uede	C-4D5J-5L5O3Q4S-3T8a-4h-3i-3j7k3m5n4o-3p-4q4r-3
*uedo	B-4D-8G-3H-4I-3J-5K4L8M3N-4O-4R-3S8T10U-5W-8X-4Y-4Z-5b6c5e9h-5k-6l-5n13p9q4r-5
*uego	S15V3W4a5d-3n6o5p-3
*ueja	D10E3
*uejo	F4c4
*uel	R4a5l4
*uela	a12c3n-3
*uele	B4a10
*ueme	L5N4Q7T11c3
*uen	A-3D3L-3O14P-3Q-3T-6U-3X4a5c7h3j8l-4n-4o10
*uena	H3O-4X5a-3n7o6
*ueno	A7E5O-4V5W3a6c4n-6o11q-3
*ueo	H5Q3l3
*uera	E4F-4G8H-3L3d-4k4l8n-3q4
*uero	E3F6
*ues	A-3G-3H5L4M-3P-3Q4S14T-4U-3V7a-4b5d-5h-3j-5l-3m-3n3o13p8q-8
*uese	A4r10
*ueso	c4h3
*ueta	D3
*uete	e4j7
*ueva	Q3R3V15a-3f13h9k12m-3n-5o-3
*ueve	G5h-3n6
*uevo	A-3C-4E-3G-3H-4I-4L-3P-3Q-3R7S-4T4U-3W5X-4a6b-4d-3e-3f9h-6i6j4k7n3o15
*ugar	j4k4q5
*ugo	R3k4
*uide	a3l6
*uido	L7a5h3q-4
*uien	B18C-4F-6H-9I13J-5K-4L-7M19N-3O7P-4Q8R-6S-4T-7U-4V4W4X-5a5b-5c15d-7e-9f-5g-5h-14j-5k3l-8m17n13o-5p-5q-7r19
*uin	k6
*uina	D4c6r6
*uipo	k11m20q-3
*uir	n9
*uis	J-5a11k4l7
*uiso	h10n-3q6
*uita	B8G6M-3Q4W9X5Y-3h-5i-4l6n-5q16
*uite	Y5q5
*uito	U4a4
*uiz	k3q3
*ujo	o15
*ula	L6Q4h3n-4q20
*ular	C3D-5H-5J-3N4P3Q3R3T-3V-5W-5Z4a-3f5h6i5j-4p-4q5r3
*ulce	R4k4m4
*ulio	f5g7
*ulo	C-3F4L4R4h7k-3p8
*ulpa	D5F5Z11
*ulpe	O6Z6b3n3
*ulta	C7b6f-3
*ulto	H-3Q6j6
*ulu	k4l6
*uma	H10L3k3
*uman	L10
*umar	F6h7k6
*umba	G6j3q6
*ume	e4q3
*umel	F7
*umen	H8U8Y7
*umio	h5
*umo	J6Q3U5h6n6p-3
*umos	P12
*una	J15K17M3Q3V-3a-3q-4
*unca	D10P-3d-3f8r3
*undi	Z18n-4q13
*undo	J3c-3h-3i11q4
*unes	D3H8O9S4T-3U-3Y4a4e3k9l-3n-3o-3p-4
*uno	A3a7j5
*unt	N7n3q4
*unta	C10D-3L6O3S-3V-5W7a5b-3f7g5h8p3q-5
*unte	U5b6d9j-3p-3
*unto	D5L11Q4S7T3U-4X7a-4c6h-4j-4p11
*upa	d4k3
*upar	d9
*upe	C3G5S3T5k4q-3
*uper	o14
*upla	k3
*upo	R5T4W-3X3Z10a-4f5n-3q-4
*upon	h4
*ura	B4D10E-4H-6L6M-4N-3S-3T-4U3V-4W3c-3d-6e-5f-3h11i-3j16k10l4o-5p-4q4
*uran	L8X6j-3
*uras	D4Z3e5
*ure	h4q3
*ures	J7
*urno	B3O5Q3U7W5a3k3n-3q-4
*uro	D4H7X3a8h4n-3q-4
*urra	J6h-3q3
*urso	H4
*usa	S5e4l3
*usca	M11r3
*usco	Q3S10c3
*use	A3G4H-3M-3T-3V-4Y7a-3d-3n19q21
*uso	B3E3F4M3T3a7h-3r3
*usta	C-3E10N4o6
*uste	A9B11C-4E9F4G6J5P-3a-3d-3h-4o-3
*usto	S4e4o9r5
*uta	H5h4
*uto	S6q5
*utos	S6o-3q3
*uve	B3U4l3
*uvo	B9H11X3a5o-3q9
*uya	G6o5
*uye	Q8n-3
*uyo	C3
*uyos	X4
*vado	E4P5a3i3
*vala	k4
*vale	L4
*van	W5X-4Y9b-3e6j4l7
*var	Q3Y11k-3l13
*vas	J15T3k4n-3
*vel	L5
*vela	E5a4n-5q14
*vele	F5G-3
*velo	E3q6
*veme	Y3
*ven	J3L10O3W-3X4f3g5i3n-5q-3
*ver	K11P-3a5e17g3h-3j4k-4l8n6o-3q-3
*ves	F4H5L4P3T10a9j5n-4
*via	C4E-3F-4K3L-4V-3W4a-4b7d-4f3g7h5j6m7n8o-4q-3
*viar	R8
*vida	Q4a4h-3i7
*vido	Q3
*vin	f7k3l4m5
*vio	B8G5H3K3V-3X3Z4a-3d-4e10h-3i5l-3
*vios	j6
*vira	l3
*visa	C8n10q-4
*vise	A4
*viso	A7H-3Q4S12n4
*vita	R8
*vito	B3Q3
*voca	l6
*voco	E3F4Q6h-3q3
*voke	q9
*vor	C6D-7G-3H5L-7O-5Q-5R5T5V3W-3X4Z-5a-7c6f3g5k3l3n3o-7q3r-4
*vos	I18d4m6n3
*xima	Q4V9W3p5
*ximo	V12o10
*xto	o4
*xtra	F4L3W4h-3j5q3
*xxo	l5
*yame	F5
*yan	L3N3W3d3k5r5
*yas	J11q-4
*yele	F6G-4
*yeli	A5l10
*yer	B9C-3D4H14I5J-4K5L-4O-4T-3W5a6b3d-3e3i-4j-4l5n-4o-3p-4
*yor	T3
*yos	d3
*yra	R4
*yuda	E3T19c11k5q-3
*yuno	a6h3j5
*zada	c5n4
*zado	A5b3m4
*zala	A4W4
*zale	A7E5
*zalo	E5
*zame	L3W11n5
*zan	C4Y3
*zar	A21C-4E4H-3L7M3N-3Q6W-5a3b-3g8j3n-7o-3
*zaro	l5
*zas	W3h4j3
*zca	q3
*zcal	h3
*zcan	F5
*zcas	k4
*zco	B4P4o15r9
*zla	W3i4q7
*zle	R4f4h-3n7
*zlo	d5
*zme	H7I5R3W18e4g4n-3o-3
*zmin	l7
*zon	F3M3b4
*zul	V4a5g5j3
*zzas	j4
15/*	H11
15/0*	H11
15/09	H11
15/09 $	H14
20/*	H6
20/1*	H6
20/11	H7
20/11 $	H8
2x1	j9
2x1 $	D3W3
2x1 en	j3
3/1*	H4
3/11	H4
3/11 $	H3
3x2	j5
3x2 en	j5
3x2* en*	j6
<3	A6B-6C-3D-19E-5F-21G-11H6I-6L-24M-17N-7O23Q-23R-19S10T16U-4V17W-11X11Z-15a31b4c5e-8f-7g4h14i3j4k-11l-5m8n20o31p-11q16r6
<7	A-4B-5D-3E-5F-7G-3H4J3M-5Q-8R-7T3V6Z3a9e-4g-3h3i-3j5n8o5q3r6
>6	B4D4F3L3O-13Q5R3T-7V-4W3e4f3h3i4k3m-3o-14r-3
@cashier	A4D-6H4K-4L-6N-14O10P-8R-3S5T12U4V9W-3X-16Y-14a13b-19c-8f5g-16h10i3j-7n12o19p5q10r-5
@customer	A-16B-15C-22D17E-15F-14G-14H-23I-18J10K-15L14M-15N16O19P16Q4R-13S12T13U-19V-18W16X18Y13Z10a23b18c18d15e4f-16g18h3i-15j21k-15l-16m-17o21p-19q-22r18
@manager	A4D-20H8I3J3K7N-16O5S4T6U3V6X3Y5Z5a14b-20d-4e3g-17h-6j-21l5m6n-5o5q-3r5
^ #	C-7E-5F9H10M-3W-3a14d-3e-3f-3h18i4n-5o9q-5
^ &	h7
^ a	D-5G-3H7J-5K-4M4N-4O-4P6R-3T7U9V3W-12Y-4Z-5a7d-4e-4f-8g-4j7k-6l-4n4o10p10q-7r5
^ abona	F3
^ abonale	F3d-3h4
^ abre	V3W10g4h6k3
^ abrele	f5
^ abreme	W3
^ abren	j10
^ abrir	g4h4
^ acabo	g5h6
^ aceptan	j9
^ acreditale	F6h3
^ acredite	F3
^ activa	X-3Y10
^ actividad	B7m-3
^ actualizale	E6
^ acumulado	C6
^ adios	N5l5o10
^ afilia	f6
^ afiliame	f6g12
^ agente	c16o-3
^ agrega	F7f6h-3k3
^ agregale	Y5i6
^ agregar	f5k10
^ aguanta	S13
^ aguantame	S13
^ ah	n3o14
^ ahi	D3S5a4h4o3
^ ahora	C4V14Y9i-3
^ ahorita	S22i-3
^ ajustame	E4
^ ajustar	E6
^ ajuste	E17F5G5
^ al	L6S22V-3a-3d-3i14n-4
^ alcanza	C3
^ algo	K5
^ alguien	c5
^ alguna	K4n6
^ alo	O20
^ alta	f16g5h-3k18m-3
^ altas	I6
^ alto	X20o-3
^ anade	f8
^ anademe	k6
^ andale	V7
^ ando	H6L-4S10T3a4b6h3o-3
^ anota	h9
^ anotame	g9h9
^ antes	Y4n4p6
^ anula	q20
^ apaga	X5a3
^ aparece	n6
^ aparte	K4
^ apenas	f3
^ aplica	F3G5L3d4
^ aplicale	d8
^ aplicame	W-3d10
^ apoyame	F4
^ aprobado	A13
^ aprueba	A7
^ apruebalo	A8
^ apruebele	A3
^ apruebo	A9
^ apunta	f5h10
^ apuntale	f4
^ apuntame	W7h7
^ aqui	g3h11
^ arre	V4o3
^ arregla	E3
^ asesor	c10
^ asi	J10o6
^ auditoria	B7H-3
^ aumenta	F12h-5
^ aun	S6
^ autoriza	k6
^ autorizado	A3
^ autorizale	A6
^ autorizame	W5
^ autorizar	A10
^ autorizo	F3Y6
^ auxilio	T14
^ avisame	Y14
^ ay	Z8q11
^ ayer	a9b3n-4
^ ayuda	T22
^ ayudame	C3T8h3
^ baja	G5X21h-3l16o-3
^ bajale	F-4G4W5d8h-3l4
^ bajame	W7
^ bajarle	G6
^ balance	C7H8b5
^ bandeja	A3
^ basta	X7
^ bendiciones	o12
^ bitacora	B15
^ bloquea	W5l4n3q-3
^ bnas	O5
^ bonifica	F6
^ bonificacion	F3
^ bonificale	F12h-4
^ borra	N7Z9h-3q9
^ borrala	G4W3q11
^ borrame	H-4N6W10q4
^ bravo	o15
^ buen	H-3O17o6
^ buenas	H3O18b4o-3
^ bueno	O-3V10o4
^ buenos	O11
^ busca	M8
^ buscame	C3M10
^ bye	o12
^ cada	L4P3X4
^ caducan	L8
^ cajeras	m14
^ cambia	E5W10
^ cambiale	W9d5g4q3
^ cambiar	E4
^ cambio	V6e3h3
^ cancela	N3X4q13
^ cancelacion	q3
^ cancelala	G4W5
^ cancelar	X10q5
^ cancelen	N3e4
^ canje	d20
^ canjea	d5
^ canjeale	d7
^ canjear	d14
^ captura	h6
^ carga	F5
^ cargale	F7h5
^ castigo	G3
^ cayo	n5
^ chat	Z7
^ checa	C3M6m8n5
^ checame	B4C5
^ checar	C11b4m5
^ chido	o13
^ chin	Z3q7
^ cierran	N7j3
^ cierre	H16
^ cifras	H8
^ cliente	e3f10
^ clientes	I21
^ cobra	h6
^ cobrale	W3d7
^ cobrame	h5
^ cobrar	d6h6
^ cobraron	D4M4h-3
^ cobre	V-3h10q6
^ cobro	G3h7
^ codigo	R3
^ comandos	T9
^ como	B-3C-4E-3F-3H15J-4K-3L15M-4N6P-5Q18S-4T13U10V-4W-5Y-3b-4c-3d8f-4g7h-11i-4k-6l-3m-3n3o-5q-4r6
^ comparte	R3
^ compensala	F6
^ completale	F4h-3
^ componle	E7
^ compra	h13
^ compraron	h9
^ compras	P5
^ compre	D3P-3a3h8
^ compro	h6
^ comprobante	h3
^ comunicame	c9
^ comuniqueme	c6
^ con	D-4E-3H-4L6P-4Q5R6S-3T-3U6V-3W-4b-3c3d4h5i6j-4p8q-4r9
^ conectame	W3c3
^ confirmame	n10
^ consulta	C8b3
^ consultar	C6P3b4
^ consumieron	h3
^ continuamos	V4
^ continuo	V3
^ contratamos	k5
^ contrate	k11
^ copia	i7
^ corre	W5l6
^ corri	l6
^ corrige	E8q3
^ cortale	F-3G5l3
^ corte	H21
^ crea	f6k6
^ crear	f7h3
^ crei	Z7
^ creo	n3
^ cta	H4
^ cuadrame	E8
^ cual	I9L5M4Q3W-5e-4j10n10q-4
^ cuales	K4T10U3m3
^ cuando	H-3L7P15S13Y-3a-3b-4n3p-3
^ cuanta	I10m4
^ cuantas	A7B7C-4H-3I3K8P10U13a-3b-5j-3m6n-3p-5
^ cuanto	C8D-3H9I-8K-3L4Q-3S-5U8W10a4b12d-4f-3h-5j10m-4n10o-4p7q-4
^ cuantos	D-4I9P-6U6a9d-4j-4m12p5
^ cuenta	j5
^ cuentame	H9
^ da	f8l11
^ dale	A9F3G-4V3W5h3k7n4o-3q5
^ dame	B4E-3H6I6L-4M6N3P6Q-3R3S9T5U3V-3W9a-4b-3d4f-3g6h-5j-3l-3n-4o-3q-3
^ dan	j6
^ dar	F5f8k3
^ darle	F3
^ de	C-5D-6E-3F-3G-3H4I3O-3P9Q8S-3T3U3W-6Z-3a-5c-3d4g-4h-5j-7k-3n11o19p-7q-5r17
^ deberia	E4
^ debitense	G5
^ deja	H-3J11S17X11n-4q-3
^ dejala	V5
^ dejalo	E12F-3J7
^ dejame	E4S15
^ dejen	X5
^ dejo	G3c4l8n5
^ del	H18
^ delete	N6q4
^ deme	b3
^ denle	A5
^ desabonale	G6
^ desactiva	l10
^ desactivar	X3l6
^ desconecta	l7
^ descontar	G8d7
^ descubri	l3
^ descuenta	G3d6
^ descuentale	G6d5h-3
^ desde	B3D3H4P6
^ deseo	c6d3
^ deshabilita	l6
^ deshacer	q15
^ deshaganse	N4
^ deshaz	q11
^ deshazla	q9
^ despedi	l6
^ despedimos	l3
^ despues	S17p5
^ desregistra	q8
^ desuscribir	X12
^ detalle	P5
^ devolucion	e14
^ devolvieron	e7
^ devolvio	G6e5
^ devuelve	M-3e11h-3
^ devuelvele	F5G-3
^ di	D6
^ dia	H17
^ dice	D3H-3Q-3a3d3i4p7
^ did	n16
^ digame	C3b5p3
^ dijeron	g3
^ dile	a12
^ dime	C4I5L-3P3Q4T5W5b5d-4h-4j-3m6p3q-3
^ dios	o12
^ disculpe	O8Z4j4
^ don	C3h5
^ dona	d4
^ donde	L5Q17b-3d6h-6j10n8r-4
^ duplica	i3
^ duplicala	i18
^ echala	q5
^ echale	C4F3d4n3
^ echame	H5U3V3Y3b4p3
^ edita	E13
^ el	A-5B-3D10F-5G-3H3I-4J6K-3O-3P3Q-3R-3T3W4Y-3Z-5a10b-4d5e3f-6g-3h5m11o-4q5r-5
^ elimina	G5l6q6
^ eliminala	G3q7
^ eliminar	N4
^ eliminen	N4
^ ella	i3
^ elvira	l3
^ empleados	m12
^ en	C-3F-4G-4H-7I-3K-3L6P8Q11S15T7U7W-4a-6h-4n12o-7p7q5
^ encontre	M3
^ enero	H5
^ enlace	R5
^ enlistame	U4
^ enmienda	E6
^ ensename	H6I9P3Q6n7q-3
^ entendido	n-4o18
^ enterada	o8
^ enterado	o11
^ entonces	n10
^ entra	k3
^ entro	n10
^ era	J5Z11h-3l3q21
^ eran	q15
^ eres	i-3o18r22
^ ernesto	l7
^ es	D5H-3L5Q6W-3c3f4j-5k-3n-3q4r17
^ esa	J3V3Z6n4q11
^ ese	D6E4M4V3a5h-7i5l4n-5q6
^ eso	D4G3Z7o19
^ esos	G5J3
^ espera	S12n-3
^ esperame	S15
^ esperate	i3
^ espero	n4
^ esta	D-3E7H5I3J-3V-4a5c11h-3j3m5q9r-4
^ estaba	h3
^ establece	E3
^ estado	H6P3
^ estan	D3j13
^ estas	O11
^ este	G3f3q-3r10
^ esto	D3r8
^ estoy	H4J3T12X5a3
^ excelente	O6o18
^ existe	L4M7h-3
^ explicame	T15
^ expliqueme	T5
^ ey	O24
^ fallo	n13
^ falta	D4i3k5
^ faltan	D4a7
^ favor	E7q3
^ feliz	O10a6
^ fija	E4
^ fijate	h3l4
^ folio	M5h5
^ fue	B4J-3Z5n11o6q3
^ fueron	q6
^ fui	h5
^ gano	F5a6
^ gasta	d5h-3
^ gaste	h3
^ generame	R3
^ genial	o11
^ gente	c9
^ gerardo	m6
^ gerente	m6
^ good	O13h3
^ gracias	o22
^ habilita	k4
^ habilitame	k4
^ hablame	c9
^ hablo	c-4r8
^ hace	D4P8a5b-3
^ hacen	j11
^ hagale	V3f5
^ hagame	W3g5h3
^ hasta	L7j5o11
^ hay	A12D-3H-6J-6K5L6M7N-3O-4P-4Q5S-4U-5V9W-6X-3Y-3Z-3c18d-6e7g-3i-4j17l-4m-4n-3o-6p-4r-3
^ haz	C-3E8H5W13d4h-4
^ hazle	F3R3W3f5n6
^ hazme	H7I6R4W16e3g3n-3
^ help	T19
^ hey	O32o-3
^ hi	O32o-3
^ hijole	n4q7
^ historial	B6P12
^ hola	O38a-3b5g5h8o-4
^ how	C4Q10U3b5p4q-3
^ hoy	H3a13d8f-3j3k4l8n-3q-4
^ hubo	M5O-3n8
^ i	q3
^ iba	Z10q4
^ idem	i19o-3
^ ignora	Z6
^ igual	E4i5
^ igualita	i6
^ imprime	W8
^ inactivar	l6
^ incorpora	k7
^ incrementa	F6
^ indiqueme	L4T7
^ informe	H8
^ inhabilitar	l6
^ inicio	T10
^ inscribe	f9
^ inscripcion	f3g4h3
^ invita	R5
^ invitacion	R4
^ is	n9
^ jacinto	l3
^ jaja	o11r5
^ jajaja	Z3a5o15
^ jajajaja	o5
^ jalo	n6
^ joselyn	l5
^ junta	W11
^ karla	l5q-3
^ kedo	K3n11
^ kevin	l4
^ kien	M5r19
^ kiere	f9
^ kiero	I3P4W-3X-3Y5e4g4j6
^ kita	q4
^ kitale	G7
^ kiten	N6X3
^ la	B-6D8E-3F-3H6I4J-7K3N-4O-4P6Q3R4S-8U-4W-4X-3Y-3Z-4a4b-4e4f-7h7i8l4n10o-9p-3q13r-5
^ las	H5K9L9P9U4n-4
^ le	A-4B-3D4E4F4G3H-4I-3J-6L-4M-3P-4Q-7T-5W-5Y4Z9a3c-3e6h3i4j-3l4n9p9q10r-3
^ leeme	n6
^ les	D5e3h6
^ libera	A6
^ liga	R5
^ link	R6
^ liquide	l7
^ lista	K6T6m13
^ listado	I7K3
^ listo	V12o20
^ llamenme	c6
^ llego	V4
^ lleva	a4i5
^ llevamos	H4
^ lleve	h3
^ llevo	n15
^ lo	C4H9J-3L5P3Q-3S4U7W-3Z3a-3d-5h-3i5o5q6
^ localiza	M6
^ log	B11
^ lorena	k6l3
^ los	B9D-3G-3I13L11W-4X3Y-3a-4d5e3h-5j-5p4
^ luego	S16a3n-4
^ m	S-3T7q10
^ ma	a4
^ manana	S16a7j3k5o-3
^ manda	R6W5
^ mandala	h3
^ mandale	F4W3
^ mandales	W3
^ mandame	H4I4R3W4X-3Y3Z-3a5c6j7m-3
^ mande	H3Z4
^ mandenme	Y10
^ manejan	j8
^ marcame	c6
^ mas	S12
^ mayra	k3
^ me	D8F-4G-3H-3I-6J-6K-3N3O-6R-3T3U-4V-3W-9X5Z7b5c-3e6f3g6i-7j8l-4m3n5q8
^ mejor	J4q7
^ menos	F-4G14X3
^ menu	T22
^ mesa	h9
^ mete	F5f4h3
^ metela	f3
^ metele	F4h5i4
^ meteme	g3h4k5
^ meti	q4
^ mi	B-3D9H-3J-3L-4M-3N-4O-3P6Q-3S-3U19V-4W-7Z3a4b13d-3i-3l5m9o-7p-3
^ mientras	n5
^ mira	C7a10q3
^ mis	H-4I12O-3P18T-3U10X-3a-5b20h-4m10n-4o-5q-3
^ misma	i5
^ mismo	i6
^ mitad	d5
^ modifica	W10
^ modificar	E7
^ monedero	C7
^ mostrar	m3
^ movimientos	B8P12m-4
^ muchas	o4
^ mucho	X5
^ muestrame	B3K6P5m8
^ mueve	W4
^ muy	O10h3o20
^ nada	J29o-7
^ nadie	J4X3
^ necesito	C3E5G4H3Q-3R3T6a-3c5d-3f-3h3j5k4
^ next	V20
^ ni	J14X5h-3o5
^ niego	A5
^ ninguna	J18
^ nivela	E5
^ no	A5B-5C-5D9G-3H-3I-5J21K-5L-9M-4N4O-5P-5T15U-6V-8W-9X14Y-5Z8a9d-9f8i-5j-6k-6m-3n10o-4q11r6
^ nomas	C3D5H3J4L-3T6U3X3b4
^ nombrame	I3
^ nombre	m5
^ nos	S-3a5e10o6
^ nota	e3h5
^ nueva	V12f4h11n-3
^ nuevo	f9k7
^ numero	I10h6
^ nunca	D3
^ obsequiale	F5
^ ocupo	C4R6c5f6h4j3
^ oiga	H3j3
^ ok	V5o38
^ opciones	T7
^ ora	n8
^ orale	V4o16
^ orita	S13
^ otorgar	F5
^ otra	D4H-3J-6R3S-3V20Y5Z4f3h-3i11k8n3o-3q-3
^ otro	C3V17i5n-3q-5
^ otros	F9
^ oye	D-3H4I4J-4K4L-3O9Q-3S-3W-3a8b4h-3n6o-3q3r6
^ paga	C-3d12
^ pagale	W13
^ pagame	W4
^ pagar	d6h-4
^ pagaron	h5
^ pago	d8
^ pague	D11
^ pal	F4
^ pamela	l9
^ para	H3Q12T15Z-3d4e-3h4q-4r-3
^ pasa	A6V4W3
^ pasale	F-3W11k3
^ pasame	C3I4K4R3S-3U5V7a3b4c4d-3j3n-4q-3
^ pasenme	a4c7
^ paso	n20
^ pendiente	n4
^ perame	S6
^ perate	S12
^ perdi	Q4n3
^ perdon	Z8q5r3
^ perdone	Z5
^ perfecto	o13
^ perla	A3
^ permiso	k7
^ permisos	A7
^ permiteme	S11
^ pero	n4
^ personal	m4
^ pide	W8
^ pidele	W5
^ platicame	H4
^ pobre	l3
^ podria	c4
^ pon	E10k6l3
^ ponga	W4h4
^ pongame	q3
^ ponganme	W4
^ ponla	E10h-4
^ ponle	G6W8h3i5
^ ponme	A-3F-3H5W10Y4g10k5
^ ponselos	F3
^ por	A5C-3D10F6G-4J6L8T-3a-3l3q-3r6
^ precio	j8
^ prefiero	N5
^ pregunta	j4
^ prende	X-3Y7a6
^ prestame	W10a6
^ primero	S7
^ proceder	d5
^ proximo	V10
^ puede	f3
^ pueden	L3c4
^ puedo	L5Q6T-3W-4b-5c5d3i4n10
^ pues	H3V3n3p5
^ puntaje	C7
^ puntos	C20F-3L-3W3b8d-3p4
^ pura	D8
^ puro	X6a6h3
^ puse	n11q3
^ que	A3B4C3E-4F-6G-4H8K9L8M-4N-5O12P10Q7S-12T10V-6X-4Y-3Z-9a4b5e-14f-4g-6h-15i-9j10m3n8o4p-4q-6r5
^ quedaron	n8
^ quedo	K4a7j6n12o-7q3
^ quien	A-4B22C-4E-3F-4G-4H-4I9M14P-3V3W7a9d-4e-4f-10h-8i-3j-3k-3l-5m13n5o-3q-3r16
^ quienes	I3m9
^ quiere	d7e6f5p7
^ quieren	d3f3
^ quiero	A-3B-3D8F5G3H7M-6O-3P4Q-6R6W10X-5Y3a-4b-4d3g4h7i-3j4k5m-3n-5o-4p-4q5r-7
^ quisiera	c5j9
^ quita	W9X6h-6l10q13
^ quitale	F-5G8W3X8q10
^ quitar	G3h3l10q-4
^ quite	Y4
^ quiten	N5
^ quiubo	O10
^ ramiro	l7
^ rastrea	M3
^ rastreame	M7
^ raul	l4
^ reajusta	E7
^ rebaja	G8
^ rebajale	G7
^ recarga	F4
^ rechaza	A4
^ rechazo	A7
^ recibo	h3
^ recoge	G4
^ recomendo	F3
^ recortale	G5
^ recuerdame	L6
^ redime	d3
^ redimir	d8
^ reduce	G6
^ reembolso	e16h-3
^ reenviale	R3
^ reenviar	R4
^ regalale	F9G-3W8
^ regina	R3
^ registra	f5h10k11q-3
^ registrale	h4
^ registrame	W6g7h8
^ registrar	f5h5
^ registro	B7f11g8n-4
^ regresa	E4e7
^ regresame	Y5
^ regresaron	e4
^ regreso	e3i6k8
^ reintenta	n17
^ relacion	U3m3
^ remueve	G5
^ renta	h3
^ renuncio	N4l8
^ repite	h-3i16n-5q-3
^ repitela	i7n15
^ repiteme	T5
^ reponle	F5
^ reporte	B4H20
^ requiero	U3W5j4
^ resta	G13
^ restale	G7
^ restar	G3
^ restaselos	G4
^ restituyele	F5G-3
^ resumeme	H7
^ resumen	H18U3
^ retira	G6q5
^ retiro	G3
^ reversa	q5
^ revertir	q12
^ revierte	q15
^ reviertela	q11
^ reviertele	G7
^ revisa	C7
^ revisame	B3P3
^ revoca	l6
^ rocio	l3
^ ruben	R3
^ sabes	T5W4
^ saca	G9H5d-3l3
^ sacala	q12
^ sacame	H8l5m5
^ saldito	C5
^ saldo	C14F-3G-3W7b10d-4h-5p8
^ sale	o25
^ salio	e11n-4q7
^ saludos	O21
^ saquenme	N3X6
^ se	A3C-7F-5G6I3J-6L4N-3P-6S-6T-7V-3W-7X-4Y-3Z11a7b-3c-5e4g-3h4j5l3m-4n14p-5q7
^ seguimos	S-3V13
^ segun	C5b3
^ selene	l4
^ servicio	h3
^ si	A7B-3H-4K-3L18N-3P-3Q13S-5T-3W-4Y18a8c-3d-7e-3g6h-7i-4k-3l-3n18p-3q3
^ siempre	D7q9
^ sign	g9
^ sigo	H6V-3n5
^ sigue	A3j7l-3m8n19
^ siguiente	V21
^ silencio	X6
^ sin	J7K4U3X8
^ sobran	G4
^ socios	I11
^ solicito	N6R3c8g3
^ solicitudes	A4
^ solo	J7U4X6
^ son	D11J4a-3h16o8
^ sorry	Z7r7
^ sospecho	B4
^ soy	P-4T11b8c4g5
^ sra	C6
^ stop	X19o-3
^ su	E6h-6i3j6p17
^ sube	E-3F6L5h4k6
^ subele	F7W5
^ subeme	h5
^ subir	F5h6
^ suma	H6k5
^ sumale	F5
^ sumame	f4
^ sumar	F5h5k6
^ super	o14
^ sus	h-4i4
^ suspende	A-3X4l4
^ suspendida	l5
^ t	h4
^ tacha	q9
^ tambien	i4
^ tania	l6
^ tantito	S8
^ te	J5O-3T-3Z3a11h12n-3o21r-3
^ telefono	C3b7p8
^ tendra	C5j5
^ tenemos	j4k5
^ tengo	A5D3E-3I4K5Q-3T-3V8a3b3d-5h5i-3j-3k5n4o-4r-3
^ ticket	h10
^ tiene	C8G6
^ tienen	c7j17
^ toca	V6
^ todas	K6P6
^ todavia	A4J-4K5b5g4j6n10
^ todo	B3P8n13o-5
^ todos	P4
^ toma	d6
^ tomale	d3
^ tons	H3b4o3
^ top	I6
^ toque	J-4Z7
^ total	H9I10
^ totales	H14
^ trae	C4G6K4a9d5h-3q-3
^ traeme	a5
^ traen	e7j4
^ traia	D5E3
^ traigo	D3U3V6j3
^ trajeron	a7e3
^ trajo	e4
^ transfiere	W7
^ tu	n3r7
^ tumba	G5
^ tumbale	G6
^ tuve	l3
^ ubica	M5
^ ubicame	M5
^ uff	a11
^ ulises	l4
^ ultimos	H6
^ un	C4D3E-3L4S20a-3c3d3e3f7h5o-3p-4q-5
^ una	H-4L5M3V14d-4e12h9i8o-3q-5
^ undo	q17
^ uno	V4h5
^ unsubscribe	X17
^ ups	Z13q5
^ urge	h3
^ usa	C-4F-3G-5W3d21
^ usale	d7
^ usar	d14
^ usted	r5
^ uy	Z8a5q4
^ va	C-3S-3V17a8d4f-3h7i3l-3o20
^ vale	o15
^ vamos	f5h6
^ van	h5j11n3
^ ve	C6
^ venden	j19
^ vendi	h13n-5q9
^ vendimos	H3h3
^ vendo	a12
^ vengo	C4g3
^ venta	M-5e3h18n3q6
^ ventas	H17K10U-4W5h-3
^ vente	a9
^ ver	A4B14C20D-4E-3F-3H-4I10K10L-3O-4P9T-4V-5W-4a-4b11d-5f-3h-3m20n-4o-6p-4q-3
^ vi	P4a4g6
^ vieja	a6
^ viene	d7e4f3
^ vientos	V3o13
^ vino	e3
^ viste	a6
^ volvi	D3h-3q4
^ volvio	i8
^ voy	S11h10k3
^ vuelvan	Y6
^ vuelve	i4n5
^ what	T7n4
^ wrong	Z10
^ y	A-3B-3C6D-7E-5F-4G-3H6I-4K-3L6M-3O-5P-4Q11S-7T15U4W-4d-5e-4f-3h-5i5l-3m3n19o-6p16q-7r17
^ ya	A5B-3C-5D4E-7F-9G-4H3J6L-9M-6N3O4P-5Q-8R-3S8U10V11W-9Z-7a8b6c-4g-3h-4i-6j5n17o6p6r-7
^ yo	H-3J6L-4N4U10g4r3
^ zas	o11
^ ☎	C15h23q-3
^* #*	C-7E-5F13H10M-3S4W-4a18d-3e-3f-3h20n-6o8q-5
^* &*	h9
^* a*	D-6G-4H7J-5K-4L3M6N-4O-4P6Q-3T5U7V4W-9Y-4Z-5a7b3d-4e-5f-8g-4i-3j9k-6l-3m5n5o8p9q-6r3
^* abon*	F5h6
^* abre*	W10f8g7h4j5
^* abri*	f3g7h3
^* acab*	b3d-3g5h9
^* acep*	j11n7
^* acre*	F8G-3h3
^* acti*	B9H-3X-3Y12m-4
^* actu*	E9d-3n4
^* acum*	C7
^* adio*	N6W-3l5o12
^* afil*	f11g11h-3
^* agen*	c16
^* agra*	o7
^* agre*	C-3F10V-3Y4f12i4k10
^* agua*	S21j3
^* ah*	n3o14
^* ahi*	S5V4a3h3o4
^* ahor*	S17T-3V15Y9a-3i-4n-3q-3
^* ajus*	C-3E24F6G6
^* al*	F3L4S18V-4a-3d-3i14n-5
^* alca*	C4
^* algo*	K5
^* algu*	B4D5K7c5n3
^* alo*	O25o-3
^* alta*	I3f16g5h-4k17m-3
^* alto*	X21
^* anad*	f3h3k4
^* anda*	V7
^* ando*	H6L-3S8T4b5h4
^* anot*	g9h13
^* ante*	Y5n5p3
^* anul*	q19
^* apag*	X8Y-3a4
^* apar*	K3j4n9
^* apen*	f3g3
^* apli*	G4W-3d18
^* apoy*	F4
^* apro*	A8
^* apru*	A29o-4
^* apun*	W5f9g3h17
^* aqui*	a3h11
^* arra*	V4
^* arre*	E5V3j3o17
^* ases*	c13
^* asi*	J10o4
^* aten*	c4
^* audi*	B8H-4
^* aume*	F6W5
^* aun*	S10
^* auto*	A11F5V-3W8Y7h-3k7q-3
^* auxi*	T16
^* avis*	X3Y13o-3
^* ay*	Z14q10
^* ayer*	D-3a7b5n-3
^* ayud*	C3T22U3
^* baja*	C-3F-5G10W11X23a-3d5h-4j-3l14o-4
^* baje*	W3X3
^* bala*	C5H7b4
^* band*	A4
^* bast*	X5
^* bend*	o10
^* bita*	B13
^* bloq*	W4l5
^* bnas*	O10
^* boni*	F14O10h-3
^* borr*	G5H-6N19T-3W14Z10a-3h-4l3n-4o-5q18
^* brav*	o16
^* buen*	O23V11a-4b3g3j-3n-3o7q-3
^* busc*	C3M22h-5n-3q-4
^* bye*	o15
^* cada*	D3L4X4
^* cadu*	L11
^* caje*	m13
^* camb*	C-3D-3E4F-4L-3V6W14d10g3
^* canc*	G3N6X17Y-3d-3e3n-3q20
^* canj*	F-3G-3d39h-4o-3
^* capt*	h9q3
^* carg*	F9G-3h6
^* cast*	G4
^* cayo*	n7
^* chat*	Z6
^* chec*	C13M4W3b3h-3m13n4
^* chid*	a-3o25
^* chin*	Z4q7
^* cier*	H14N6W5
^* cifr*	H8
^* clie*	I19f6
^* clon*	i11q-4
^* cobr*	D7V-3b-3d18h17i-3
^* codi*	R5
^* coma*	T11
^* como*	A-3B-3C-4E-3F-3H18I-3J-4K-3L16M-4N6P-5Q19R4S-4T15U11V-5W-5Y-3Z-3b-4f-5g8h-11i-5k-7l-4m-4n5o-5p-3q-4r8
^* comp*	E4F7P3W-3a6d-3h17q-3
^* comu*	c12
^* con*	B-3D-4E-3H-4L8P-4Q5R6S-3T-4U7V-3W-3b-3c6d5i7j-3p6q-5r7
^* cone*	W3
^* conf*	n20
^* cons*	C12b7d-3h7
^* cont*	V8Z3c3k16
^* copi*	i7
^* corr*	C-3E11W6l10q4
^* cort*	F-3H20l4
^* crea*	f15k5
^* crei*	Z5
^* creo*	n4
^* cta*	H6
^* cuad*	E8
^* cual*	I7K3L4M6T7U3W-5a-3e-3h-3j11m3n7p3q-5
^* cuan*	A7B6C5D-7E-4F-5G-4H9I11J-4K5L5M-5N-3O-4P9Q-5S6T-4U12V-5W7X-4Y-5Z-3a8b6c-4d-9e-4f-5g-3h-10i-4j8k-4l-4m10n6o-7p6q-7r-4
^* cuen*	H9j5
^* da*	f9l8
^* dale*	A9G-3V3W3h3k6n6q4
^* dame*	B4H9I7L-4M4N6P5Q-4R3S7U3V-4W11a-5d4f-5g4h-5j-3l-4n-5o-3
^* dan*	j5
^* dar*	F7f8k4
^* darl*	F3
^* de*	C-5D-6E-3F-3G-3H5I3L6O-4P9Q9S-3U4W-7Z-3a-5c-4d4g-4h-5j-7k-4n12o21p-6q-7r18
^* debe*	C4D3
^* debi*	G5q6
^* deja*	E11F-3H-3J11S23V7X10a-3h-4n-4q-3
^* deje*	J4V3X5
^* dejo*	G4l5n7q-3
^* del*	H13
^* dele*	N6
^* deme*	b3
^* denl*	A4
^* depo*	W6h3
^* desa*	D5G4X8Y-3l15n-4q7
^* desc*	G17d13h-5l10
^* desd*	B3H4L3P4
^* dese*	W6c5d3
^* desg*	P5
^* desh*	N9h-3l6q23
^* desp*	S18W4l6p4
^* desr*	q11
^* desu*	X11
^* deta*	P6
^* devo*	G3e26h-3
^* devu*	F5G-3e7h-3q7
^* di*	D6
^* dia*	H19h-3
^* dice*	Q-3a5p7
^* did*	n20
^* diga*	C5b5r3
^* dije*	q5
^* dile*	a11
^* dime*	B3C4I4L-3T5W8b8d-4h-3j-3m4p4q-3
^* dios*	o12
^* disc*	O11Z3q-3r4
^* dobl*	W11q3
^* don*	h4
^* dona*	d5
^* dond*	A-3L5P-3Q17a3d5h-6j10n10r-3
^* duda*	n6
^* dupl*	i21q-4
^* echa*	F3H5V4W-3a-3d3n3o-3q9
^* eche*	V3q3
^* edit*	E17
^* el*	A-5D6F-3G-3I-3J3K-3O-3P4Q-4R-3W3Y-3Z-4a10b-4d4e3f-4g-3h4m12n-3o-4q6r-5
^* elim*	F-5G10N16h-3l8q9
^* empl*	m11
^* en*	C-4F-4G-3H-7K-3L5P8Q8S13T12U4W-4a-6b3c-3h-3j-3n11o-5p7q4
^* enco*	M4
^* encu*	M7
^* ener*	H5
^* enla*	R5
^* enli*	K10P3U3
^* enmi*	E4
^* enro*	f11
^* ense*	H6I9P5Q11h-3l-3n6q-4
^* ente*	n-4o25
^* ento*	n10
^* entr*	k7n6
^* equi*	V-3Z3q5
^* era*	J4Z11h-4l4n-3q20
^* eran*	h-3q17
^* eres*	o19r20
^* erne*	l7
^* es*	D7L5Q4c4f4j-4n-3q4r13
^* esa*	J5V4Z8n3q9
^* ese*	D4E4J3M5a5h-6i6l5n-6q7
^* eso*	D4G4Z10o18
^* esos*	G3J3
^* espe*	S23V-3
^* esta*	E7H8J-3O9P3T-3U-3V-5W-3a4b3c8d-3j8n3p-3q4r-4
^* este*	f3h3k3r8
^* esto*	D6H5T9X4o-3r4
^* estu*	H3
^* exce*	O7o12
^* exis*	A3K3L4M7h-3
^* expl*	T19
^* ey*	O23a-3
^* fact*	W5
^* fall*	n12
^* falt*	A3D8a3k7
^* favo*	E7
^* feli*	O5a9
^* fija*	E3l3
^* foli*	M4h5
^* fue*	B4J-3Z3n15o7
^* fuer*	n3q5
^* fui*	h4
^* gana*	a7
^* gano*	F4a5
^* gast*	d7
^* gene*	R4h3
^* geni*	o7
^* gent*	c9
^* gera*	m10
^* gere*	m5
^* good*	O8
^* grac*	o17
^* habi*	Y4f3k8
^* habl*	c6r8
^* hace*	P6a4b-3j12
^* haga*	V6g8j4
^* hast*	L5j5o10
^* hay*	A12D-3G5H-6J-5K6L3M4O-4P-4Q8S-5U-4V6W-6X-3Y-3Z-3c15d-6e7f-3g-3i-4j15l-4m-3n-4o-6p-3
^* haz*	E7H4W13d3h-3
^* hazl*	F3W3f7h-3n5
^* hazm*	H7I5R4W17e4g3n-3o-3
^* help*	T19
^* hey*	D-3O28b4o-3
^* hi*	O28o-3
^* hiel*	h3
^* hijo*	n5q9
^* hist*	B9P13
^* hola*	O40a-3b5g4h7o-4
^* hora*	j17
^* how*	C4Q5U5b6p7
^* hoy*	D4H3S4a11d5j5k6l9n-3q-3
^* hubo*	M6n6
^* i*	h3q3
^* iba*	Z15
^* idem*	i22o-3
^* iden*	o-3r25
^* igno*	Z7
^* igua*	E3i8o11q-3
^* impr*	W15
^* inac*	l7
^* inco*	k6
^* incr*	E-3F8
^* indi*	L3T5
^* info*	H8M5
^* ingr*	h5
^* inha*	l5
^* inic*	T10
^* insc*	f13g11h5
^* inte*	n11
^* invi*	R12
^* is*	n12
^* jaci*	l4
^* jaja*	Z3a13n-3o21r3
^* jalo*	n6
^* jeje*	a13
^* jona*	R3
^* jose*	l6
^* junt*	W11
^* karl*	l6q-3
^* kedo*	K3n9
^* kevi*	l4
^* kien*	M7r15
^* kier*	T6X-3Y3e5f5g3j3k3
^* kita*	G6X6n-3q3
^* kite*	N7X5
^* la*	B-6D12H7J-8N-4O-4P6Q3R3S-7U-4W-5X-3Y-3Z-4a4b-4f-8h7i8j-3l8n11o-8p-3q12r-5
^* lalo*	i3
^* las*	H4K11L8P7U4n-3
^* le*	A-3B-3D6F3H-4I-3J-6K-3L-4M-3P-4Q-6R-4T-5W-5Z11a6c-3e3i5j-4k-3l6n12p10q10r-3
^* leem*	n7
^* les*	D5n3
^* libe*	A7
^* liga*	R6
^* link*	R6
^* liqu*	l11
^* list*	I9K7T4V9a-3h-3m10o17
^* llam*	c7
^* llev*	a4i4n13
^* lo*	C5H8J-3L5P3Q-3U9W-3Z4a-3b-3d-4h-3i5n-3o6q6
^* loca*	M7
^* log*	B6
^* lore*	k5l3
^* los*	B7G-3I12L15W-5X5Y-3a-4d5h-4j-4m6
^* lueg*	S16a4n-5
^* m*	T4q9
^* ma*	a6
^* mana*	S15a9k5o-3
^* mand*	F3G-3H8Q-3R7S-3W9X-6Y10a6c6d-5j10m-3q-3
^* mane*	j7
^* marc*	c9n4
^* mare*	T3
^* marq*	c7
^* mas*	S13
^* me*	D9F-3H-5I-6J-6N6O-6Q-4R-3U-3V-3W-8X3Z5a3b6c-3e3g9i-7j8k-3n8q8
^* mejo*	J6q6
^* meno*	F-3G13
^* mens*	Z5
^* menu*	T25o-3
^* mesa*	h7
^* meta*	h3
^* mete*	C-3F7G-3W-4Y3d4f10g3h11k5n-3
^* meti*	q9
^* mi*	B-3D8H-3J-3L-5M-3N-4O-4P4Q-3S-3U18V-3W-8X-3Z4a7b12d-4h3i-3l6m11o-7p-3
^* mien*	n3p4
^* mira*	C8a12q3
^* mis*	H-4I11O-3P16T-3U12W-3a-4b19h-4m10n-5o-5q-3
^* mism*	h-3i11
^* mita*	d5
^* modi*	E8W5
^* mone*	C5
^* most*	m4
^* movi*	B7P14m-3
^* much*	X7o5
^* mues*	B3K5P7m7
^* muev*	W6d-3
^* muy*	O10o23
^* nada*	J25o-6
^* nadi*	J5X3
^* nanc*	A3
^* naye*	l3
^* nece*	C6E5H3L-3Q-3T5a-3c7d-4j5k3q-3
^* next*	V18
^* ni*	J14X4h-4o6
^* nieg*	A6
^* ning*	J20
^* nive*	E6
^* no*	A7B-5C-6D11G-3H-3I-6J21K-5L-9M-3N4O-5P-6Q-3S3T16U-7V-10W-9X13Y-5Z7a7c4d-10f6h-3i-5j-5k-7m-3n13o-5q11r4
^* noma*	A3D7H3J4L-4T6U4X3n-3
^* nomb*	I3m6
^* nos*	S-3a7e8h-3l3o9
^* nota*	e5h4
^* nuev*	V9f12h9k5n-3
^* nume*	I9h7
^* nunc*	g4
^* obse*	F5
^* ocup*	C3R4c4d6e-3f7h4j3l4
^* oiga*	H3b3
^* ok*	O-3V4n-3o39
^* olvi*	J5M3N12
^* opci*	T8
^* oper*	K3c17
^* ora*	V3n7
^* oral*	V5o16
^* orit*	S14
^* otor*	F7
^* otra*	D4H-3J-5R3S-3V23Y4Z4h-5i13k6o-3q-3
^* otro*	F8V16f3i7k3n-3q-6
^* oye*	D-3I4J-4K6L-3O19S-3W-3a5b6h-3i-3n5o-4q4r3
^* paga*	W14d19h-3
^* pago*	d8q3
^* pagu*	D9
^* pal*	F6
^* pame*	l8
^* para*	H3Q5T16X3Y-3Z-4g3h5r-4
^* pare*	X17
^* pasa*	A4C3E-4F-4G-3I3K3S-3U3V8W10a3b4c6d-4m3n-6o-3
^* pase*	V4a10c3
^* paso*	Q3n16
^* pend*	K7n4
^* pera*	S17c-3
^* perd*	Q3Z14n3
^* perf*	o19
^* perl*	A5
^* perm*	A6S12k4
^* pero*	n3
^* pers*	m4
^* pesi*	D14
^* pide*	W11
^* pidi*	i3
^* pint*	h3
^* plat*	H6
^* podr*	R4c4
^* pon*	E10W4k5
^* pong*	W5q3
^* ponl*	E8F3G3I-3W5f5h-3i5
^* ponm*	A-4H5W7Y6g9h3k5
^* por*	A5C-3D13F4G-4J4L10T-3q-4r5
^* prec*	j12
^* pref*	N4
^* preg*	C4j5
^* pren*	X-4Y11a7
^* pres*	W12a6
^* prim*	S8
^* proc*	d5e3
^* prox*	V8
^* prue*	n5
^* pued*	L7Q8T-4b-5c10f3i3n9o-4
^* pues*	H3V3p4
^* punt*	C19F-3L-3b5p5
^* pura*	D10n-3
^* puro*	X5a5
^* puse*	V-3n9q5
^* que*	A4B5C4E-3F-4G-7H5J-5K5L8N-4O14P11Q7S-13T11U4V-6W-3X-7Y-4Z-9a4b3e-12f-3g-4h-13i-9j9n9o6p-4q-5r4
^* qued*	C3J3K11a3j9n15o-7q4
^* quie*	A-6B11D4I3J-3K-4L-5M5O-5Q-7R4S-5T-5V5W7X-5Z-4a5b-5e4f-4i-4l-6m8o-7p3r8
^* quih*	O14
^* quis*	c4d3j5
^* quit*	F-5G8N4W12X14a-3h-5l14n-3o-3q16
^* quiu*	O14
^* rami*	l5
^* rast*	M13h-3
^* raul*	l3
^* reac*	X-6Y9
^* reaj*	E6
^* reba*	G11h-3
^* reca*	F7
^* rech*	A14n-4
^* reci*	a5j8
^* recl*	d12
^* reco*	G7n6
^* recu*	L5
^* redi*	d6
^* redu*	G11
^* reem*	e17h-3
^* reen*	R10
^* rega*	F11W6
^* regi*	B3I-3J-3M-3Q-4S-3V-4W4f17g9h18k9q-3
^* regr*	E3T6Y6e6h-5i4k5q9
^* rein*	e3n11
^* rela*	m4
^* remu*	G6h-3
^* rent*	h4j3
^* renu*	N6W-3l7
^* repa*	h3j3
^* repi*	i23n14o-3q-4
^* repo*	B3F4H21
^* requ*	W7j3
^* rest*	G20h-4
^* resu*	H21
^* reti*	G10N7q6
^* reve*	q17
^* revi*	B3C7G9P3h-3q18
^* revo*	l5
^* saba*	a7j-3
^* sabe*	T4b3
^* saca*	F-3G8H11N3d-4i-3l7m3q9
^* sald*	C14F-3G-3W9b11d-5h-4p8
^* sale*	o23
^* sali*	e9n-4q6
^* salu*	O21o-3
^* saqu*	N6X6
^* se*	C-7E-3F-5G4I4J-6N-3P-6S-6T-7V-4W-7X-4Y-3Z10a8b-3c-6d3g-3h3i4j7l4m-4n14o5p-5q10
^* segu*	C4S-3V15b5
^* sele*	l3
^* seri*	b4
^* serv*	h5
^* si*	A5B-3C3D-3H-4J-3K-3L21N-3P-3Q16S-5T-3V-3W-4Y14Z-3a9c-3d-6e-3g4h-7i-4k-3l-3n23o-3p-3q3
^* siem*	D9q4
^* sign*	g15
^* sigo*	D3H4n5
^* sigu*	V15a-3j7l-3m10n13o-3q-3
^* sile*	X24
^* sin*	J8K5X9Y-3n-3p3
^* sirv*	L4
^* sobr*	G3L4o6
^* soci*	I7
^* soli*	N7R4c6g4
^* solo*	J6U5X5c4
^* son*	D7J3a-3h12o8
^* sorr*	Z4r9
^* sosp*	B4
^* soy*	D-3P-4T11b8c4f-3g7
^* sra*	C6
^* stop*	X23o-3
^* su*	E6V-3h-6i4j7n-3p14q3
^* sube*	C-3E-3F13L4W7d-3h7k7
^* subi*	F8h5
^* suma*	F8H4d-3h6k5
^* supe*	o17
^* supr*	N7
^* sus*	h-3i3
^* susc*	X-4Y6f4
^* susp*	A-3X6l7
^* tach*	q11
^* tani*	l5
^* tant*	S12
^* tard*	j3n7
^* te*	J4O-3S5T-3a10h11n-4o20q3r-3
^* tele*	C4b8p5
^* tend*	C3b3h-3j8
^* tene*	j7k5
^* teng*	A4D3E-3I3K4Q-3S-3T-3V6W3a4d-5g-3h7i-3j-3k6n3o-3q3r-3
^* tick*	P4h6
^* tien*	C5G5W-3c13h-3j16q3
^* tint*	h3
^* toca*	V9
^* toda*	C3D-3J-4K8S3b4g5j3n11o-3
^* todo*	B5P9n16o-6q5
^* toma*	d10
^* tons*	H3b5n3
^* top*	I7
^* toqu*	J-4Z7
^* tota*	H13I13
^* trae*	C5G3K5V5a15e4h-4i3j3n-3q-3
^* trai*	D7E3U3h3
^* traj*	a8e6
^* tran*	G-4W16
^* tras*	V-3q6
^* tu*	r11
^* tumb*	G12
^* tuve*	l4
^* ubic*	M9
^* uff*	a8
^* ulis*	l3
^* ulti*	H7n3
^* un*	C4L4S17V4a-3e3f5h9o-3p-3q-5
^* una*	C3H-4L5V12e10h12i7o-3q-4
^* undo*	q21
^* uno*	V6
^* unsu*	X15
^* ups*	Z11q6
^* usa*	C-5F-3G-5W5d19
^* usal*	d20
^* usam*	d6
^* usar*	d13
^* uste*	D3r8
^* uy*	Z9a6n-3q4
^* va*	C-3G-3S-3V16a8d8f-3h5i3l-3n-3o28
^* vale*	o15
^* vamo*	V6f5h6
^* van*	h6i-3j8n3
^* ve*	C5
^* vend*	L-3a8h9j13n-6q11
^* veng*	C3g3
^* vent*	H17K10M-6Q-3U-5a5e4h11i-3q3
^* ver*	A8B19C18D-4E-3H-5I9K8O-4P8T-5V-6W-4a-5b12d-4f-3h-3j-3m17n-5o-7p-4q-3
^* vi*	P3a3g3
^* viej*	a7
^* vien*	d8e6f3o8
^* vino*	e3
^* vist*	a7
^* volv*	D4T3h-3i7q3
^* voy*	A3S12a-3h12
^* vuel*	Y5i3q10
^* wend*	R3
^* what*	T8n5
^* wron*	Z7
^* y*	A-3B-3D-9E-4F-3G-3H5I-4K-3L6M-3O-4P-4Q11S-7T13U8W-4c-3d-5e-3f-3h-5i8l-3n20o-5p15q-6r16
^* ya*	B-4C-6D5E-6F-8G-5J4K-3L-8M-6O8P-5Q-8R-3S7U9V13W-8Z-6a9b7c-4d4e-3f-3g-4i-6j3n16o6p5q3r-7
^* yo*	H-3J7L-4U10g4r3
^* zas*	o15
^* ☎*	C15h21
a	C-3F5G4H-3I-5K-5N-4O-9P-10R3S-3T-6V-4W9a6f9g-3j5k11l10m-4o-5p-3
a #	E14F3G-3H3W7d-6f4k3n-3q8
a $	a20
a acumular	g3
a agarrar	k4
a algo	A5
a alguien	B-3G9Q5Y4f6k6
a andar	k3
a apuntado	I4
a araceli	k4
a atender	S3n3
a autorizar	A-4Q6
a brayan	k4
a brenda	a3
a caja	k5
a cambiar	N3
a canjear	Q7d7
a captura	h7
a casa	S6
a ceros	E7
a chava	l4
a chayo	B3
a chelo	i3
a chema	l3
a chole	G3
a cliente	F6g4
a clientes	c5
a cobrar	L4d3k4
a cocina	l4
a comer	a7
a como	H11L6Q-6W3e-3j8n-3q11
a comprar	C5
a concha	F4
a cruz	k3
a cual	M3
a cuanto	b7n-4p9
a cuantos	m3
a dar	G-3L4Q4d3k4n5
a de	r3
a deber	F3
a decirme	Y4
a devolver	e8
a domicilio	L4j7
a don	F7G7W-3h5k4
a dona	D4F7d4h3q-4
a donde	r4
a dormir	H3
a edgar	l6
a edith	k3
a efrain	l6
a el	i7p3q5
a ella	p4
a empezar	f5g3
a entrar	g3n4
a ernesto	l14
a esa	W3h-3i3q4
a escribir	X3
a ese	B4W8i5p3q-4
a esta	E7G3h-3
a estar	l3r3
a este	B5W5f6i4q3r-3
a esto	T7
a eulalia	E7
a favor	E-3F9d4h-3
a fer	f6l6
a fermin	l4
a fernanda	R3
a gastar	d9
a gerente	k7
a hacer	P3d3n7
a hoy	H4
a hugo	R5
a ir	D3a6
a ivan	l4
a ivonne	l7
a jazmin	l6
a joaquin	k6
a jonathan	B4
a juntar	f5
a karla	R5
a la	A4B8E7F8G4H-4J-5K-3M-9P3Q3R-4T-3U-4W8X-3Y3Z3d-5e-3f7j-3k4m-6r-3
a las	H-4S4U3X8Y4a6h-5j7l4n-3
a laura	l8
a liquidar	d5
a lleva	e3i3
a lo	A5V5d-3f3n-4q4
a lorena	l12
a los	I9L-4N6U5Y3a-3b3f11g3h-4
a lucha	F3
a mandar	n7
a mano	F6h3n3
a marcos	l6
a maribel	l3
a media	Q4
a medias	K5
a mediodia	M3j4
a meter	J7h-3i3q3
a mi	B-3E-3H-5J-3L4P-5Q-3S4T-3W10X3Y4Z4a-3b-3c-3d-3f5g-4h4j-4k5p-3
a mis	I3b3f3k3
a nada	q3
a nadia	l6
a nadie	J7
a nombre	C4f6m-4n6q9
a ofelia	l6
a omar	l4
a otra	L3q3
a otro	c4k7q3
a pagar	h14
a pamela	B5
a parisina	H4
a partir	L6k4l5
a pasar	Q4
a paso	L3Q3
a paty	G5q-3
a pedir	a5
a pedro	l6
a perder	D3
a perla	J4R3W4
a poco	n4r4
a poncho	R7
a poner	j4k3
a preguntar	C3
a preguntarle	S7
a prueba	l5
a que	B10H-5M16a4h-4j13n7q-6
a querer	a5
a quien	B-7M8Z6c4i3k-3m8n8
a quienes	B3m4
a regina	k3
a registrar	B5h3n5
a regresar	e5
a revisar	A3n3
a rigo	A3W3
a romulo	F3
a rosaura	h5
a salir	a3
a seguir	Q3
a ser	k3
a su	G4W6X4c3d-5e4i5k-3n-4
a surtir	b3
a tener	j4k7n4
a ti	Z7a6n4o-3
a toda	o7
a todas	W4n3
a todo	o12
a todos	I-3O3W10
a trabajar	W3k6
a traer	S4
a tu	a11
a ulises	k4
a un	B3E-3F10G5Q9d-5f-3h3k7l4n-3q-4
a una	F5G4Q7R3c3f5k7
a usar	Q3d6
a usted	Z3
a vane	l3
a vender	h7k7
a ver	A8C5D-3E-4F-3G-3H4I-3L3P6S-3T9U7V4a-6b9d-5f-3i-3j-6k-4l-5m7n10o-3p5q-3
a verme	A5
a volver	l5
a wendy	W4k3
a yadira	W4k4
a yareli	k3
a ☎	G9h10
a* #*	C-3E14G-4H6W8a-3d-6f4h-3j-3k3n-3q8
a* acum*	g3
a* agar*	k3
a* algo*	A4
a* algu*	B-3G9Q8R-3T-3Y3f5k4
a* apun*	I5
a* arac*	k5
a* aten*	S4
a* auto*	Q4
a* bloq*	X4
a* bray*	k4
a* caja*	k4
a* camb*	N4d3
a* canj*	Q5d7
a* capt*	h5n5
a* casa*	S7
a* cero*	E4
a* chav*	l4
a* chay*	B3
a* chel*	q3
a* chem*	l3
a* chol*	G4
a* clie*	F7I-3c7g3
a* cobr*	L3d4k5
a* come*	a7
a* como*	E3H11L4Q-6W3e-4j6n-3q8
a* comp*	C5
a* conc*	F3
a* cruz*	k4
a* cual*	M4
a* cuan*	b7n-3p9
a* cubr*	C3
a* dar*	k4n3
a* de*	r3
a* debe*	F3
a* deci*	Y3
a* desc*	d3
a* devo*	e11
a* domi*	L3j7
a* don*	F6G6W-3h5k3
a* dona*	D5F8W3h3q-4
a* dond*	r3
a* edga*	l3
a* edit*	k3
a* efra*	l7
a* el*	i8p5q5
a* ella*	i3p3
a* eman*	R3
a* empe*	f5g3
a* entr*	g3n3
a* erne*	l11
a* esa*	J3W6i3q3
a* escr*	X3
a* ese*	B5W8i5p3q-4
a* esta*	E8d3h-3l3r5
a* este*	B5W3f5i4
a* esto*	T9
a* eula*	E4
a* favo*	E-3F8d5
a* fer*	f7l6
a* ferm*	l4
a* fern*	R3
a* gast*	d8
a* gere*	k5
a* hace*	P4d3n5
a* hoy*	H4
a* hugo*	R3
a* inte*	n6
a* ir*	D4a5
a* ivan*	l4
a* ivon*	l8
a* jazm*	l6
a* joaq*	k5
a* jona*	B5
a* junt*	f7
a* karl*	R3
a* la*	A4B7E9F8G3H-6J-5L-3M-8Q5R-5S3T-4U-4W6X-4Y4Z3d-4e-4f7h-3j-3k5m-6o3r-3
a* las*	S3U4X5Y3a5h-4j9l3
a* laur*	l8
a* liqu*	d4
a* lo*	A4V5f3n-4
a* lore*	f5l9
a* los*	I7L-3N5U4X5a-4b6d-3f9g4h-3j-3o-3
a* luch*	F4
a* mand*	n8
a* mano*	F5
a* marc*	l8
a* mari*	l4
a* mart*	R3
a* medi*	K5Q6
a* mete*	J7k3q3
a* mi*	B-3E-3H-5L5P-5T-3W12X6Y5Z7a-3b-3c-3d-3f4g-4h5j-3k6p-3
a* mire*	k4
a* mis*	b4f3k4
a* nada*	q4
a* nadi*	J7l5
a* nanc*	F3
a* nest*	l3
a* nomb*	C3f4m-3n6q8
a* ofel*	l7
a* omar*	l3
a* otra*	l3q4
a* otro*	c3k10
a* paco*	l4
a* paga*	h10
a* pame*	B3
a* pari*	H4
a* part*	L5k3l6
a* pasa*	Q3
a* paso*	Q3
a* paty*	G5
a* pedi*	a5
a* pedr*	l8
a* perl*	R4W5
a* poco*	r8
a* ponc*	R5f3
a* pone*	j4k4
a* preg*	C5S6
a* que*	B10D-3H-5M17P3a5h-4j14n5q-6
a* quer*	J3a8
a* quie*	H-3M11Z4h-4k-3m8n9
a* regi*	B4J5
a* regr*	e9
a* revi*	A4c3n3
a* rigo*	A4W5
a* romu*	F4
a* rosa*	h4
a* sali*	a4
a* segu*	Q3
a* ser*	k4
a* su*	B4W5X5d-5i6k-3n-3
a* sus*	X4
a* tavo*	A4
a* tene*	k5n8q-3
a* ti*	Z10a3n3
a* toda*	W4o5
a* todo*	I-4O4W10o15
a* toma*	d3
a* trab*	W5k5
a* trae*	S4
a* tu*	a10
a* ulis*	k4
a* un*	D4E-3F9G5Q10V3d-4k6l3q-4
a* una*	F6G3Q6R4W-3c3f7k9m-3
a* usar*	G-3Q3d13h-3
a* uste*	Z4
a* vane*	l3
a* vend*	h5k6
a* ver*	A6C5E-3F-3H11I-3L3P6S-3T10U10V3a-6b5d-5f-4i-3j-5k-5l-5m7n9o-3p3q-4r-3
a* verm*	A4
a* volv*	l4
a* wend*	W5k3
a* yadi*	W5q-3
a* yare*	k4
a* ☎*	G9h8
aba*	F-4G9a3h-4q7
abaj*	F-4G11a3h-5q8
abaj* #*	G5
abaj* al*	F-4G7
abajo	E3F-4G9H3h-4n-3q8
abajo #	G5
abajo $	E3H4a4q7
abajo al	F-3G6
abi*	a3e4j6l5n3
abie*	a4e4j8n4
abie* bloq*	l3
abie* la*	a4
abier*	e5j9n4
abierta	a3n4
abierta $	n6
abierta la	a4
abierto	e3
abiertos	j8
abiertos $	j4
abig*	l4
abiga*	l3
abigail	l3
abigail ya	l3
abo*	D4F17G4P9d-4h7
abon*	D6F13G7P9d-4h8
abon* #*	F18h-4
abon* a*	h5q3
abon* de*	F5
abon* los*	h5n3
abon* y*	P7
abona	F7P5
abona $	P4
abona de	F5
abona*	D5F6G8h3
abonale	F12h8
abonale #	F11h-3
abonaron	D5G6n3
abonaron $	D10
abonaron de	G3
abonaste	G5
abonaste $	G6
abone*	F8
abonen	F5
abones	F3
abones #	F4
abono*	P6
abonos	P3
abonos y	P4
abr*	C-3D-3E-3J-3P-3Q-3R8S-4U-3V7W12a-6b-3d-3f15g12h7i-4j20k7l-3n-6o-5q-7
abra*	g4k4
abrah*	k4
abraham	k4
abraham $	k3
abre	R8W8g7h6j3k4n-3q-3
abre la	R4W4j5
abre otra	V3W5
abre una	h3
abre usuario	k5
abre*	V3f10j11
abre* el*	j6
abre* la*	R3W5j5
abre* mone*	f5
abre* otra*	W7
abre* una*	V4
abre* usua*	k7
abrel*	f8
abrele	f8
abrele monedero	f3
abrem*	V4W3
abreme	V4
abren	j13
abren el	j3
abri*	O3R5W5a-4e3f4g4h5j13n-5o-4q-4
abri* el*	j6
abri* en*	H6
abri* la*	W5
abri* mone*	g9
abri* su*	k3
abrie*	j9
abrieron	j6
abril	R3
abril $	R5
abrim*	H5O4V3j5
abrimos	O5j7
abrimos $	O4W3j5
abrimos en	H6
abrir	e3g8h4
abrir*	f5
abrirle	f3
abrirle su	k3
abu*	D3a8
abue*	a9
abue* #*	F3
abuel*	a8
abuelita	a11
abuelita $	a4
aca	A-3I3O11k4
aca $	H3O10
aca cuantos	I4
aca en	k6
aca*	F-3H-4I-3Q-3W-3a4h5i10l5n3p12q6
aca* cuan*	I4
aca* en*	k5
aca* saqu*	l3
acab*	D-3F-3H-3I-3Q-4W-3a6g4h7i9l5p13q7
acab* de*	C-3Q-3W-3a-3b3d-3g3h10i13p9q12
acab* el*	a3l8n-3
acaba	h7p6
acaba de	C-3h6i3p8
acaba*	a10i7q3
acabamos	i6
acabamos de	i5
acaban	T3h3
acaban de	T3h5
acabar	d4
acabas	q6
acabas de	q5
acabe	V5
acabo	R3d-4g4i4l6p9q6
acabo $	n6p4
acabo de	b3d-3g4i7n-3p8q6
acabo el	l5
acc*	B4H-3N7P-3R9k8l9m15n-3q-3r-3
acce*	B-3R12k8l9m11n-4
acce* a*	R4k8
acce* de*	l4
acce* elim*	l6
acce* este*	m4
acce* la*	m3
acce* para*	R5
acces*	B-3R10k12l10m11q-3
acceso	B-3R9k11l12m13n-3q-3
acceso $	m11
acceso a	R6k7
acceso de	k3l3
acceso eliminala	l4
acceso este	m3
acceso la	k3m3
acceso para	R4
acci*	B10P-3Z3
acci* del*	B6
accio*	B7
acciones	B9
acciones del	B8
ace*	D3Y3a-3e4f7j15m4n8o-3
acei*	j3
aceit*	j5
aceite	j5
aceite #	h3
aceite $	j4
acep*	D3Y3a-3f5j12m3n8o-4
acep* tarj*	j7
acep* vale*	j6
acep* ya*	m6
acept*	Y5a-3e3f8h-3j12m5n5o-3
aceptada	n14
aceptamos	e3
aceptan	j12
acepto	Y4f3m4n-3
acepto ya	m5
acl*	J-3K15S3c3n9
acla*	J-3K10S5c3n9
aclar*	J-3K13n9
aclara	K4n4
aclaracion	D3n6
aclaracion $	n4
aclarar	K8Q3c3
aclarar $	K7
aco*	Q3i6
acor*	i7
acor* del*	i6
acord*	i7
acordo	i8
acordo del	i4
acr*	F9G-3h4
acre*	F6G-4h5
acre* #*	F7G-3h3
acred*	F6G-3h3
acreditale	F4h3
acreditale #	F4h5
acreditar	F3
acreditar #	F3
acril*	h3
act*	B17E7H-5I9O-3P-3X-9Y17a-3b8d-4e-3h-4k7l-3m10n-4o-3p3q-4
acti*	B13H-6I7X-7Y17k6m8n-4
acti* de*	B5k3m-3
acti* el*	H-4Y5
acti* ense*	m3
acti* otra*	k4
acti* por*	B6
acti* su*	m3
acti* yese*	m6
activ*	B15H-6I5X-6Y18k5m11n-6
activa	X-3Y7m6
activa yesenia	m6n-3
activala	k5
activala de	k5
activamelo	k4
activamelo otra	k4
activar	Y3
actividad	B16m-4
actividad $	B9
actividad de	B8m-3
actividad por	B4
activo	m3
activos	I9m5
activos $	I8m8
actu*	E5O-3W6b11h-3n4p5q-3
actu* a*	E6W6
actu* el*	E6
actua*	E10W3b7d-3h-3p5
actual	p3
actualizado	b4
actualizale	E3
actualizale el	E4
acu*	C7L15Q-5T-3U-3W-4b10d7h3i-4j-4m6n-6p16q-7
acue*	a5m5n-3o7q-3
acue* a*	M3m4
acue* si*	m5
acuer*	P3a5h3m6n-3o4q-4
acuerdo	M3m6o7q-3
acuerdo $	P4
acuerdo a	M3m3
acuerdo si	m4
acum*	C8D3H6L16Q-4W-3a-4b8d10g3i-5j-3n-4p14q-4
acum* a*	d5h-4
acum* de*	C6
acum* del*	H5p4
acum* desd*	H4
acum* el*	p3
acum* la*	C4d4
acum* los*	D6
acum* y*	d4
acumu*	C8D3H4L14P-3Q-4W-3a-4b10d10g5h3i-4j-3n-3p11q-4
acumula	L6
acumula $	L5
acumulado	C14H6P-4a-3b13d9h-5i-4p7
acumulado $	b10p10
acumulado a	d5h-3
acumulado de	C5U3
acumulado desde	H5U-3
acumulado la	C4
acumulado ☎	C3
acumulados	p5
acumular	L3g4h3
acumular $	L3g4
acumulo	L6p8
ade*	A5W8i5m8n-4
adel*	A5W7i3
adel* a*	A4
adela*	A5W6
adelante	A6q3
adelante a	A5
aden*	m9
aden* emil*	m7
adent*	m10
adentro	m8n-3
adentro emiliano	m7
adi*	l4o10
adio*	N3l5o15
adio* adri*	l6
adios	N4l5o11
adios $	o13
adios adrian	l6
adm*	c4
admi*	c3
admin*	c4
adr*	l5
adri*	l5
adri* dale*	l3
adria*	l4
adrian	l5
adrian dale	l4
adu*	h3
adul*	h4
adul* #*	h4
adult*	h3
afi*	I9f12g10h-3
afil*	I9f13g15h-4
afil* a*	I7f12h-4
afili*	I7O-3f14g12h-4
afilia	f5
afilia a	f4
afiliados	I8
afiliados $	I3
afiliados a	I4
afiliame	f6g6
afiliame a	f5
afiliar	f6
afiliarme	g4
aga*	H-3S-3T6Z4a-3h-6i9l6n18o5
agai*	h-3i6n12
again	h-3i5n9
agar*	H-3S-3T7Z4a-3d3l8n8o4
agar* cham*	l4
agar* con*	l3
agar* el*	Z7
agar* la*	T3q3
agarr*	S-3T6Z5a-3d3k3l5n5o5
agarramos	l3
agarramos con	l3
agarraste	n5
agarraste $	n4
agarro	T3Z5i3n7
agarro chamba	l5
agarro el	Z8
age*	c12j4
agen*	c11j3
agend*	j5
agent*	c15
agente	c17
agr*	C-3D-4E-3F11G-4J3L-3P-3Q3V-3X5Y5a-4c-3d-4e-3f14h3i7k15n-8o18q-3
agra*	X6n-5o27q3
agra* much*	o4
agra* por*	o4
agrad*	X5n-5o25
agradece	o7
agradecere	X3
agradecido	o5
agradezco	o13
agradezco $	o4
agradezco la	o4
agradezco mucho	o4
agre*	C-3D-3F9G-3J3Q4V-3Y3d-3f12h5i8k15n-4o-3q-4
agre* #*	F3W5
agre* a*	Y5f9k11
agre* al*	k3
agre* el*	J5Q6q-4
agre* otra*	i3
agre* punt*	F7
agre* un*	F3f5
agre* una*	i5
agre* vend*	k7
agreg*	C-3D-3F9G-3Q3V-3Y3a-3d-3f14h9i8k15n-4o-5q-4
agrega	F8f5
agrega #	F3
agrega a	f6
agrega al	k3
agrega puntos	F5
agrega un	F3
agregale	Q3Y4f4h7i8n-3o-3q-3
agregale #	W5
agregale a	Y3
agregale una	i4
agregando	k3
agregando a	k3
agregar	f9k12
agregar a	k4
agregar vendedor	k7
agregues	J4q-3
agregues a	k3
agu*	S18a6h4i3
agua	a11h5
agua $	a4
agua*	S20a-3i3j5
agua* que*	S7
aguac*	j4
aguacate	j5
aguan*	S24a-3
aguanta	S10
aguanta $	S9
aguantame	S15
aguantame que	S6
ah	B-3V8n3o14
ah bueno	o4
ah caray	n5
ah ok	o10
ah* buen*	o5
ah* cara*	n5
ah* ok*	o10
ahi	B-3D4H-4J-3N3O4Q-4S5T-4V3W5X-3b3c3d7k-3m7n-6o11q-3r-3
ahi #	h3
ahi $	N5O6P3V-3a-3c6d4h-4m13n-3o5
ahi nos	o5
ahi que	A3
ahi te	a5
ahi viene	V5
ahi voy	o3
ahi* #*	h3
ahi* esta*	a4o5
ahi* nos*	o5
ahi* te*	S5a3h3
ahi* va*	h3
ahi* vien*	V7
ahi* voy*	o3
aho*	B-4E-3F-4G-4H-3I-3J5L-5M-3O-3P-5Q-4S10T4V8X-3Y6Z-3b9c-3d5e-5i12n3o-4p9r-4
ahog*	h3
ahor*	B-4E-3F-4G-4H-4I-4J3L-6M-3N-3O-3P-6Q-4S13T8V8W-3X-3Y6Z-3b7c-4d8e-5g-3i10n5o-4p10r-4
ahor* #*	V-3i12
ahor* cuan*	b3p8
ahor* den*	W6
ahor* dice*	R3q3
ahor* el*	V4p4
ahor* en*	d3
ahor* la*	D4S4V8n-3q-3
ahor* mism*	l6
ahor* no*	J4S11
ahor* otra*	V10
ahor* por*	i3
ahor* que*	T8V-6n5
ahor* sale*	a4
ahor* se*	k3
ahor* si*	Y8h7n-3
ahor* tamb*	k5
ahor* te*	S3i4
ahor* una*	V9i-4
ahor* vien*	S4
ahora	B-3C-4D3F-3H-4L-3Q-3T10V12Y7a-5e-3i10k3l-3n3p13
ahora #	i6
ahora $	D-5T6V-7b4d3n9p9
ahora como	q3
ahora den	W5
ahora dice	q3
ahora el	V4p6
ahora en	p3
ahora la	D3V11
ahora no	J3
ahora otra	V5
ahora que	T6V-7n7
ahora se	k3
ahora si	Y7h6
ahora tambien	k3
ahora una	V10i-3
ahori*	J4L-3S12T-4V-3a8h3k-3l3m3
ahorita	J4L-3S15T-3V-5a7h3i3k-3l3m3
ahorita #	i5
ahorita $	A3J3S-3d4j3m3n4q5
ahorita cuanto	p3
ahorita mismo	i-3l6
ahorita no	S11
ahorita que	S4
ahorita te	S4i3
ahorr*	C6b7d7h-3
ahorrado	b4d5h-3
ahorro	C3b6
ai	I3T6
air*	K3a5
aire	K3a5
aju*	A11B11C-3E24F5G7J4M-3P-3a-4d-3h-4l-3o-4q-4
ajus*	A13B11E23F4G6J3P-3a-4d-3h-3l-3o-4q-3
ajus* a*	F8
ajus* de*	B8E3
ajus* en*	E-4G7
ajus* hizo*	B3
ajus* manu*	B5E3
ajus* por*	E4
ajus* que*	A3n4
ajus* sald*	E6
ajus* un*	E3
ajus* ☎*	C3
ajust*	A11B13E18G5J4P-4Q3a-3d-3h-4l-3o-3q-3
ajustalo	E6
ajustame	E5
ajustame a	E4
ajustar	A4E9
ajustar $	A4
ajustar saldo	E6
ajuste	A9B12C-3E9F3G5J4P-3a-3h-4o-3p3
ajuste $	E11X3
ajuste a	F6
ajuste de	A3B6E4
ajuste en	E-3G7
ajuste hizo	B4
ajuste manual	E6
ajuste manuales	B6
ajuste que	A3n3p3
aki	T6
aki $	T6
al	A-4D-6F5G3H3I-3J3K-4L5M-7N-6O-4P-7R5S8T-3U-5W8X-7Y-5Z5a9b-5c11f6g3i9j-4k4l5m-4o-3p-7r-7
al #	H16h-3
al ajuste	A4
al almacen	W6
al banco	a5
al bano	S3a4n-3
al cafe	W3
al celular	G3
al chat	c5m3
al chino	l6
al cliente	c3e4f6h-3n4
al compadre	G3
al corte	b4
al de	S-3W7Z4d-3i4q6
al empleado	l6
al encargado	c5
al equipo	k9
al final	a3n9
al gabacho	l4
al inge	c3
al ingeniero	F4
al inicio	T7
al joven	F3f3
al lado	q3
al memo	B3
al mismo	h-3i15
al momento	H5U5
al monedero	F7W-3f3g6
al mostrador	O4c3
al muchacho	k3
al nino	a4
al notario	B4F5
al numero	G3Z3
al otro	q4
al padron	f5
al pendiente	n-3o7
al perro	a4e3
al personal	k5
al picarle	R4
al precio	W3q4
al premiarlo	G4q-4
al profe	F4
al programa	I4f10g7
al proveedor	W5Z3
al que	V4h-5i7l4
al ratito	S10
al rato	S16h4n-3o4
al richi	l3
al saldo	E4
al senor	C3P4n9q-3
al siguiente	V5
al sistema	J5R7
al ticket	n3
al trigo	D3q3
al turno	k5
al ultimo	G6n-5
al usuario	l6
al ☎	B5C-3E4F9G8H-4J3M-3P-3Q-3R5S-3T-3V-3W5a-5c11h10i-5k-5l-3n9p-5q4
al* #*	H16W3h-4q3
al* ajus*	A3
al* banc*	a4
al* bano*	S3a4n-3
al* cafe*	W4
al* celu*	G3
al* chat*	c6
al* chin*	l6
al* clie*	Q3c4e7f6h-3n4
al* comp*	G4
al* cort*	b4
al* de*	S-3V3W5Z4a3i4q5
al* del*	h3q3
al* doct*	F3
al* empl*	l5
al* enca*	c3
al* equi*	k11
al* fina*	a3n5
al* gaba*	l5
al* gere*	Q3
al* inge*	F3
al* inic*	T10e-3
al* jove*	F4f3
al* lado*	k3q3
al* mism*	V-3h-4i17
al* mome*	H6U4
al* mone*	C3F10G-3W-3f4g6
al* most*	O5c5
al* much*	k4
al* nino*	F3
al* nota*	B3F3
al* nume*	G5W3Z3
al* otro*	V3
al* padr*	f6
al* pend*	o4
al* perr*	a3
al* pica*	R4
al* prem*	G6q-6
al* prof*	F3
al* prog*	I4f12g6
al* prov*	W5
al* que*	V5h-6i8
al* rati*	S8
al* rato*	S16h3o4
al* rich*	l5
al* sald*	E7
al* seno*	E3h-3i4n11q-3
al* sigu*	V8
al* sist*	J4R3
al* tick*	n6q-3
al* trig*	D4q3
al* turn*	k4
al* ulti*	G4n-5
al* ☎*	B3C-3E7F9G7H-4J3L3M-3P-3Q-3R7S-3T-3V-3W4a-5c7h12i-6k-6l-4n9o-3p-6q5
ala*	q3
alar*	q4
alar* no*	q3
alarma	q3
alc*	A3C12b10n3p9
alca*	A3C12a-3b10h-5j5l-3n5p9
alca* a*	A4n8
alca* con*	C3
alca* para*	C5H3b8p3
alca* ya*	p7
alcan*	C10L-3a-3b11h-3j4n3p11
alcance	A5
alcance a	A3
alcanza	C10b12d-3h-4n-4p9
alcanza a	C4
alcanza con	C3
alcanza para	b8
alcanza ya	p5
alcanzan	C3
alcanzo	j5n4p5q4
alcanzo a	n7
ale*	L3X12Y18
aleg*	L3
aleg* que*	L3
aler*	X11Y16
alert*	X12Y14
alertas	X12Y16
alertas $	X8Y9
alfa* de*	I3
alg*	A15B3C4G3K17L5N-3O6Q5R-4S-5T-5U-4V-4W-6Y7Z-4a-8b13c12d-7e-4g-5j-6l-5m-5n4o-8p4q-6
algo	A14B4C8E-4F5G-3K9L8S-3T-3V-4W-3Y5a-5b10d-5e-3f-5h4k-3o-5p6q-3
algo $	A7C4K-3L6a-3b9h13o-3p3
algo a	b3
algo al	Q3
algo atorado	K5
algo de	F4L4
algo despues	H4b4
algo en	n5
algo me	Y6
algo o	C4
algo para	A3p4
algo pendiente	K5
algo ponle	F3
algo por	D-3K3Y3b4
algo que	A7Q3n-3
algo raro	B9
algo sin	A8
algo* al*	Q3
algo* ator*	K6
algo* de*	L4
algo* desp*	H4b4
algo* en*	n4
algo* me*	Y4
algo* o*	C5
algo* para*	A3p7
algo* pend*	K4
algo* ponl*	F4
algo* por*	A3K3b3
algo* que*	A6D3n-3
algo* raro*	B7
algo* sin*	A12K-3n-3
algu*	F-3G5H-3K13M3O7Q8R-3T-3W-3Y5a-4b-3c14d-4f4h-5j-4k3m-3o-3p-3q-3r3
algu* ahi*	c4
algu* ahor*	A4
algu* con*	B6
algu* de*	c12
algu* del*	G4Q3
algu* form*	Q5
algu* guad*	I3
algu* le*	B5
algu* nove*	n9
algu* para*	n3
algu* pida*	A3
algu* por*	O6
algu* que*	Q6c5k4
algu* se*	D4
algu* sin*	K5
algu* vent*	K5n-3
algui*	D4E4G4L-4O10Q7R-3T-4W-3Y4a-3c13d-3f3k3
alguien	D3E5F-3G4L-3O8Q7R-3T-4W-4Y4a-3c15d-3f4h-3k3n-3p-3
alguien $	B-4E5O3P3Q6c3f5
alguien ahi	c5
alguien con	B5
alguien de	c8
alguien del	G3
alguien le	B4
alguien mas	n3
alguien me	c3
alguien para	n3
alguien pida	A4
alguien por	O8
alguien que	Q4c7k3
alguien se	D5
algun	c3
algun*	K14M3
alguna	I3K14M4n4
alguna forma	Q4
alguna novedad	n10
alguna sin	K5
alguna venta	K4M3
alguno	A3c3
alguno ahorita	A3
ali*	E3e4
alic*	E4
alici*	E4
alicia	E3
alim*	e4
alime*	e5
alimento	e5
all*	O6S5a10
alla	O4S4a8
alla $	O4S3a6
alm*	E3a3
alma*	W5
almac*	W4
almacen	W5
almacen $	W5
alo	O24
alo $	O29o-3
alt*	A-3C-4D-3F-3H-5I9J5N-3O-3P-3Q5S-3U-4V-4X13a-6c-3d-3e-3f22g17i-3j-4k19l-3m10n-5o-6q-5r-3
alta	C-4H-3I7J7P-3Q6V-4W-3a-3f23g17j-3k19l-3m8n-5o-3q-4
alta $	f15g7m6
alta a	B8J3Q4R3k3
alta al	Q3
alta cajera	k5
alta cajero	k3
alta con	I5
alta de	f4k14m-3
alta hoy	I3
alta kevin	m3
alta nueva	f5k-3
alta otro	k5
alta para	f4
alta por	J3g4m5
alta ramon	k11
alta vendedor	k3
alta ☎	f6h4
alta*	I6
alta* a*	B6Q5k4
alta* caje*	k8
alta* clie*	f3
alta* con*	I3
alta* de*	f4k12m-3
alta* este*	f3
alta* hoy*	I3
alta* kevi*	m5
alta* la*	m4
alta* nuev*	f7k-3
alta* otro*	k4
alta* para*	f5h-3
alta* por*	g6m3
alta* ramo*	k12
alta* vend*	k4
alta* ☎*	f5h4
altas	I6
altas de	I7
alto	X22
alto $	X17
alu*	j4
alum*	h3j5
ama*	C6H4n-3o13
amab*	C3H4b4o12
amab* de*	C3
amabl*	C3H3b4o12
amable	C3b3o9
amable $	o4
amable de	C3b4
aman*	O6
amane*	O6
amanecio	O3
ame*	a14j4o-4
amer*	a9j3
amer* expr*	j6
amer* y*	a6
ameri*	a9j5
america	a11
american	j4
american express	j5
ami*	O8W3
amig*	O8W3
amiga	F3Q3
amiga $	F3
amigo	O5
amigo $	O6
amo	a12o-3
amo*	a13n3o8q5
amor	a12n-3o8
amor $	o10
amor ya	a6
amor* ya*	a7
amou*	n5q5
amoun*	n5q4
amount	n5q3
amp*	h4
ampa*	h3
ampar*	h3
amparo	h4
an	I3
an entrado	I3
ana*	F4f6k10
anad*	F5f3h3k10
anad* #*	F7h-3
anad* a*	f6k4
anad* pers*	k8
anade	F6f5h-4
anade #	F6h-3
anade*	k5
anademe	k4
anademe a	k5
anadi*	h5k6
anadir	h7k8
anadir personal	k7
and*	A-3B6C7D-3F-3H6L-6O10P-4Q-7S13U4a5b10c-3d-4e-3i-4l5m-3n-6o-3r-3
anda	B3C6D3E5H-3a7f3l9n-3p7q-4
anda castigado	l3
anda dando	B3
anda de	a4l3
anda fallando	n4
anda haciendo	G4l5
anda la	C3
anda mal	E7
anda*	B3H10K3O9Q-4V7a-3n-3
anda* cast*	l3
anda* dand*	B5
anda* de*	a5l3
anda* desp*	p5
anda* en*	C4
anda* fall*	n4
anda* haci*	G5l5
anda* la*	C5
anda* las*	H4
anda* mal*	E6
anda* preg*	C4
anda* rega*	B4
andal*	V6o3
andale	V5o4
andale $	o3
andam*	H7I4
andamos	H8
andamos $	H5I4
andamos de	H3
andan	B3H4K5
andan regalando	B3
andar	C5
andar de	k3
andar en	C5
ando	L-5O6Q-4S14T4U10a3b11h3k5n-5o-4p-3
ando $	U7b9p-3
ando bien	T5a5
ando cobrando	S4
ando de	U8
ando en	H4
ando fuera	k6
ando* bien*	T5a7o-3
ando* cobr*	S3
ando* con*	S3
ando* de*	U6
ando* en*	H3S3b3
ando* fuer*	k5
ando* ocup*	S3
andu*	B3
andu* de*	B3
anduv*	B5q4
anduvo	B4
ang*	R3o5
ange*	f3k3
ange* pasa*	R4
angel	R4f3k3o4
angel desde	k3
angel pasame	R4
ani*	G-3d3f3g6j4
anil*	j4
anim*	G-3d3f6g7i4
anim* a*	G-3d5
animo	f3i3
animo a	G-3d5
anive*	F3
aniversario	F3
aniversario #	F3
ano	D-3H8L10P5n-3
ano $	H4P5
ano los	L4
ano pasado	L3
ano*	A-3B8C-3D13G-3H4J10L-4M-3Q-3S-3T-4V-3W-4Z-3a3b-3d-4f3g12h14i6j-3m-3n6q-7
ano* los*	L6
ano* pasa*	L3
anoc*	B8D5H6
anoch*	B8D6H7
anoche	B8D5H6
anoche $	B6H7a3
anoche y	B3
anos	D5a6g3
anos este	I3
anos* este*	I4
anot*	J13L-3T-3V-3a-4b-3d-3g10h11i6n8q-6
anot* #*	h13i7
anot* en*	H3
anot* lo*	h3
anot* otra*	J3i3
anot* una*	h3
anota	J6f3h8i3
anota #	h9
anota otra	J3i4
anota*	g8h13n10q-3
anotado	n3o5
anotame	g7h8
anotarlo en	H3
anotaste	n5
anotaste $	n4
anote*	J8
anotes	J10
anotes $	J5
ant*	A-3C3D6H12I-5J-3L5M-3P3V-3W-4X-3Y5Z4a-4c-3d-6e-4i12k-4p9q4
ante*	A-3C4E-3H6I-4J-3P4V-4W-4X-3Y8Z4a-3c-3d-5e-4h-5i13k-3n5p8q5
ante* de*	C7E-3H4P4W-3b4d-3p4
ante* del*	n5
ante* me*	Y4
ante* otra*	V-3i8
ante* pasa*	F3
ante* que*	W3
ante* toda*	l4
antep*	H7
antepasada	H6
antepasada $	H5
anter*	C-3P8Z7h-4i7p5q4
anterior	V-3Z5i8n3p8q3
anterior $	B3H6i5n-3p3
anterior otra	i7
anteriores	C-4P10
antes	C8F4I-3J-3L4P-4Y7d-4e-3i3l3n3p3
antes $	H-4L5Y4q3
antes de	C8H3P-3W-3b3d-3h3p6
antes me	Y4
antes o	Q3
antes todavia	l4
anti*	H11h5
anti* #*	h3
anti* de*	h3
anti* no*	H3
anti* si*	H3
antic*	h3
antie*	F3H11
antier	H11
antier $	H3
antier no	H4
antier si	H4
anto*	D4
antoj*	D6
anu*	T-3X11h-3l3n-4o-4q22
anul*	Q3h-3l5n-4q26
anul* como*	l3
anul* el*	q3
anul* eso*	q4
anul* la*	q7
anul* lo*	q4
anula	Q5h-3q19
anula $	q6
anula la	q8
anula lo	q3
anula*	l4q9
anulala	l3q5
anulala $	q5
anulala como	l3
anular	q4
anular el	q3
anun*	W3X11o-3
anun* no*	X4
anunc*	W4X7
anuncio	X3
anuncios	X8
apa*	C5D7E5F4H-5J-4K4M-3Q-4S-3V-3W-5X13Y-5c-3d-4j12l-3m4n13o-3q-9
apag*	X13Y-4a3n7
apag* #*	h4
apag* de*	e3
apag* el*	n4
apag* las*	X10Y-3
apag* ☎*	F3
apaga	X6a4
apaga las	X6
apaga*	X9
apago*	F3n5
apagon	n4
apagon ☎	F4
apar*	C6D5E5H-4J-3K3P3Q-3V-3W-4a-4d-4e-3h-3j12m6n9o-3q-6
apar* #*	C3j8
apar* a*	C4G3
apar* como*	n6
apar* con*	p3
apar* de*	K4T4h5q-5
apar* disp*	C6
apar* en*	I4m3
apar* eso*	E4
apar* la*	j5
apar* los*	L3
apar* mi*	D5
apar* otra*	E6
apar* otro*	F5
apare*	C5D9E6I4P3W-3a-3f4h-4i-3j-3k-3m6n10p4q-3
aparece	C6D5E4P4b4f6h-4n9p3q-5
aparece $	P4b5n4
aparece con	n3
aparece disponible	C4
aparece mi	D5
aparece otra	E6
aparecen	D4m6n-3
aparecen en	I5m4
apareciendo	m3
aparecio	G3n11
aparecio $	n6
aparezca	E3q3
aparezca eso	E3
aparezcan	F5
aparezcan otros	F5
apart*	K4L4T4i5j13n-3q-5
apartado	h3
apartar	j8
aparte	K4T5i5
aparte de	K5T4
ape*	T3f5g3h3j5l3
apel*	l4
apel* canu*	l3
apell*	l5
apellida	l4
apellida canul	l4
apen*	T3d-3f6g6h3
apen* me*	T3
apena*	f5g6
apenas	T3f3g6
apenas me	g3
apl*	A-3C-3D3E-4G7P-3Q3W-4d18h-5n7o9
apla*	D4o10
apla* y*	D3
aplas*	D3
apli*	E-3G5P-3Q3W-3d19h-5n6q4
apli* cort*	F3
apli* el*	d6
apli* la*	G3
apli* los*	d5n6
apli* mi*	d3
apli* mone*	d6
apli* sus*	d6
apli* un*	G7d-3
aplic*	C-3E-3G7Q4W-3d17h-5n6
aplica	F4G7L3d3h-3
aplica cortesia	F5
aplica un	G5
aplicaba	G3
aplicaba la	G3
aplicale	d8
aplicame	d7
aplicar	d7
aplico	n5
apo*	F3
apod* anti*	H3
apoy*	F3T5
apoy* poni*	F4
apoya*	F4T5
apoyame	F5
apoyame poniendole	F4
app	Q5
apr*	A41B7Q5T-3Y6a-3e-4n-5o-4
apro*	A30B6Y6d4e-5n-4
apro* algo*	A5
apro* la*	B7e-3
apro* lo*	A3
apro* una*	A3
aprob*	A28B8M-3Y6e-5o-3
aprobaciones	A17
aprobaciones $	A13
aprobada	A4
aprobada $	A4
aprobado	A10
aprobado $	A8
aprobar	A14Y6
aprobar $	A8Y6
aprobar algo	A5
aprobo	B6e-3
aprobo la	A-3B7
apru*	A26Q7n-3o-3q-3
apru* la*	A7
apru* lo*	Q8
apru* todo*	A5
aprue*	A34Q5n-3o-4
aprueba	A8
aprueba todo	A7o-3
apruebalo	A9
apruebalo $	A8
apruebe	A4
apruebele por	A3
apruebes	A5
apruebes la	A4
apruebo	A7Q5
apruebo $	A7
apruebo de	A3
apruebo lo	Q6
apu*	C-3F-3I12J14L-3T-5W3a-3b-3d-4e-3f12g9h12j-3l-3n3
apun*	C-3I11J13L-3T-5V-3a-3b-4d-4f12g10h13j-3l-3n5q-6
apun* #*	D4h10
apun* a*	f8
apun* como*	k4
apun* en*	f3g6n5
apun* eso*	J5
apun* esta*	I4
apun* esto*	h7
apun* lo*	H3h8
apun* otra*	i3
apunt*	C-3F-3I10J17L-3T-5V-3W3a-4b-3d-4f12g8h12n5o-3q-6
apunta	P-3Q3f9g8h14q-3
apunta #	h8
apunta $	g4
apunta a	f6
apunta en	g6n3
apunta lo	h6
apunta los	f3
apuntado	I4
apuntado $	I4P4
apuntala	k4
apuntala como	k3
apuntale	f7h5
apuntale a	h4
apuntame	f3g3h6
apuntame #	h4
apuntame a	f3
apuntame esto	h7
apuntaron	D5I5h-3
apuntaron ayer	I4
apuntaron esta	I4
apuntes	J16
apuntes $	J7
apuntes eso	J7
apunto	n6
apur*	h6q3
apur* que*	h3
apura*	h5
apurate	V4
apurate que	V3h5
apure	q6
aqu*	A-3B-3D-6H-5M-3O13P4T8U-3X-3Z13b-3d-4e4g4h6i-3l6o-4p-3q-6r5
aque*	n3
aquel*	n5
aquella	n4
aqui	A-3B-3D-5G-3H-4L-3M-3O15Q6T9U-3X-3Z14a3b-3d-4e5g4h7i-3j-3l3m4n-5o-4p-4q-6
aqui $	O4Q8T6Y3Z13a-5g-3l4m6n-4o-3r3
aqui dice	a3
aqui en	a8
aqui esta	h7
aqui la	O4P6
aqui me	g3
aqui no	J3
aqui que	T9
aqui quitale	l3
aqui reportandome	O4
aqui* dice*	a3
aqui* en*	a10
aqui* esta*	h9
aqui* la*	O7P5
aqui* no*	J3c4
aqui* para*	g4n3
aqui* que*	Q-3T11n-3
aqui* repo*	O3
aqui* ya*	l3
ara*	k6
arac*	k5
arace*	k4
araceli	k6
araceli $	k5
are*	e4
area* de*	k3
aret*	J3
arete*	e3
arm*	h6
arma*	h6
arn*	e3
arq*	H4
arqu*	H7
arqu* de*	H5
arque*	H5
arqueo	H5
arqueo de	H5
arr*	E10M-3S-3T-3V6Y4Z4a-5g-3i-3j5o8q9
arra*	h3
arrac*	h3j4
arrachera $	j3
arre	V4o3
arre*	C-4E11J5N3T-3V-3Y6a-4e3g-4j3o8q14
arre* de*	N3
arre* del*	e3
arre* el*	V4
arre* en*	q3
arre* esa*	q4
arre* grac*	o3
arre* y*	e3
arreg*	C-4E14n6q5
arregla	E6
arregla el	E3
arreglalo	q6
arreglalo $	E3q3
arreglan	j3
arreglar	n3q3
arregle	n4
arreglo floral	h3
arrep*	Y4e5n-4q11
arrepenti	Y5q4
arrepenti $	Y7
arrepintio	J4e4n-4q5
arrepintio $	J3q8
arri*	H4Z5q-4
arri* o*	H5
arrib*	E3H3Z5n3q-4
arriba	H4Z3q-4
arriba $	n4
arriba o	E3H5
art*	e3r5
arti*	e5r6
artic*	e4
articulo $	q3
articulos	e3
artif*	r5
artificial	r3
artificial $	r4
asc*	D3
asci*	U-3W3b3
asci* las*	H3W3
ascie*	U-3W3b3
asciende	C3b3
ascienden	W4
ascienden las	U-3W4
ase*	D3T6c18j6
asen*	h4
asent*	h3
aser	T7
aser aki	T7
aser* aki*	T8
ases*	c19
ases* por*	c5
aseso*	c16
asesor	c21
asesor $	c14
asesor por	c5
asi	D3G7J20S-3T-3a-4e-4k-3n6o13
asi $	J7n4o7
asi esta	J10
asi no	J4
asi que	G10e-3h4q-5
asi se	Q3
asi ☎	E3
asi*	O3c7r4
asi* como*	n6
asi* deja*	J9
asi* esta*	J8
asi* no*	J3
asi* que*	G7h4q-4
asi* qued*	o4
asi* se*	Q5
asi* ☎*	E3
asis*	c3r4
asist*	c3r3
asistente	r5
aso*	C4
asom*	C5
aspi*	e3
aspiradora	e3
asu*	Z3c7
asun*	Z3c5
asunt*	Z3c6
asunto	Z4c5
asunto $	c4
ate*	D5I-6S3U5c16i4o13p3
aten*	D7I-8S3U5c17h-3i5o12
aten* a*	c6
aten* pers*	c10
aten* yo*	U3
atenc*	D4c14o5
atencion	c13o8
atencion $	o6
atencion a	c6
atencion personalizada	c5
atend*	I-4S3U5c7i3p4
atender	S3p4
atendi	I-6U7i4
ati*	T3c5k3m4n6q-3
atie*	T3c9k5m4n3
atie* a*	n5
atie* el*	k4
atien*	T3c8m3
atienda	c8
atienda $	c6
atiende	O3T3k5
atiende el	k5
atienden	m4
atienden $	m3
ato*	K17T3
ator*	K12T5
atora*	K16T5
atorada	K6T3
atorada $	K5
atoradas	K6
atorado	K6
atr*	H-3V12a3e4q10r3
atra*	V13e5q7r3
atra* el*	q3
atra* la*	e4
atras	V14a3e3n-3q12r5
atras $	J3V12a4n-3q8
atras la	e4
atras*	V3h3n4
atrasada	n4
atrasadas	Q4
aud*	B12G3H-4Q7W-3Z9
audi*	B13G4H-4Q6W-3Z12
audi* a*	B6Z3
audi* de*	B5H-3
audio	Q6Z9
audio $	Q7
audit*	B12G4H-3
auditar	B5
auditar a	B4
auditoria	B7G3H-3
auditoria $	G5
auditoria de	B8H-3
aum*	F12G-3W6
aume*	F16G-3W3
aume* #*	F8h3
aume* punt*	F5
aumen*	F12G-3W4
aumenta	F12h-5
aumenta #	F10h-5
aumentale	h7
aumentale #	h7
aumentarle	F7
aumentarle puntos	F7
aun	S8
aun no	S9
aun* asi*	G3
aun* no*	S7
aus*	B6
ause*	B6
ausen*	B7
ausencia	B5
ausencia $	B4
aut*	A28B6F4H-3J-3T-3V-4W6X6Y6a-4c-3d-4e-4h-4k4m5n-8o-3r7
auto*	A25B3F3G4H-4J-3T-3V-3W8X3Y10a-4c-3d-4e-3h-4k4m5n-7o-3r7
auto* a*	k6
auto* el*	A10
auto* ella*	B4
auto* ese*	B3
auto* gere*	G3
auto* la*	A4e-3
auto* lo*	Q6
auto* para*	A3m4
auto* que*	A-4N3X4Y3
auto* teng*	A6
auto* y*	q3
autoa*	G3
autoabono	G3
autom*	Y3r8
automatico	r10
automatico $	r8
automaticos	Y4
automaticos $	Y4
autor*	A29B6F6H-3J-3N3Q3T-3V-3W7Y7a-3d-3e-4h-4k4m5n-7o-3
autorice	A4
autorice $	A3
autorices	A4
autorices a	A4
autoriza	G3k8
autoriza a	k4
autoriza gerencia	G3
autorizacion	A10
autorizacion para	A3
autorizaciones	A9X5
autorizaciones $	A9
autorizaciones tengo	A6
autorizada	A3
autorizada la	A3
autorizadas	m3
autorizadas $	m3
autorizado	A5m4
autorizado lo	A4
autorizado para	m5
autorizale	A4
autorizale el	A5
autorizame	W8
autorizando	B4
autorizando ella	B4
autorizar	A17Q4n-4
autorizar $	A22n-4
autorizo	A10B3F4Y6
autorizo $	A14q-4
autorizo el	A4
autorizo ese	B3
aux*	T14
auxi*	T20
auxi* no*	T5
auxil*	T16
auxilio	T14
auxilio $	T12
avi*	C-3J-3S10X23Y22a-4h-4i-3k-4l3n10q-5
avis*	A3J-4L-3Q3S10T-3X22Y23a-4b-3c-3h-4j-3k-3n10q-4
avis* a*	X3
avis* cada*	X3
avis* cuan*	S8Y7
avis* de*	A5F3X7Y13h-3
avis* no*	X3o-3
avis* o*	n3
avis* para*	H3
avisa*	X3Y20l3
avisame	A-3Y16
avisame cuando	Y3
avisame de	Y8
avisan	Y3
avisar	l3
avisar $	l4
avise*	X3
aviso	A6S13n3
aviso $	S8
aviso cuando	S7
aviso de	A7X4
aviso*	X20Y17n3o-3
avisos	Q3X16Y13n3
avisos $	X11Y15
avisos de	X5
avisos no	X4Y3o-3
ay	S4Z13a-3o6q10
ay me	Z-3q5
ay no	Z8q5
ay que	o6
ay* me*	Z-3q5
ay* no*	Z7
ay* que*	o4
aye*	A3B7C-3H14I5J-3K5L-5O-4T-4W8a5b3d-3e5i-5j-5l9n-5o-3p-4
ayer	B9C-3G-3H12I4J-4K5L-5O-4S-3T-4U3W4a6b4d-3e4i-5j-5l6m-3n-5o-3p-4
ayer #	K3h3
ayer $	B8D4H9Q-3W6a-3h-3j-3k3n4
ayer al	D3
ayer como	l4
ayer con	H-3I6
ayer en	M4
ayer entre	H6
ayer la	R3
ayer lo	E3
ayer me	D-6b7
ayer mijo	H3
ayer no	H5
ayer o	H3
ayer para	H-3I3
ayer por	H3
ayer que	A3H6l3
ayer tenia	D3
ayer y	q3
ayer* #*	K4h4
ayer* al*	D3
ayer* como*	l3
ayer* comp*	H3
ayer* con*	H-3I6
ayer* en*	M3
ayer* entr*	H5
ayer* la*	R4
ayer* las*	A3
ayer* lo*	E3
ayer* me*	D-6H4b6
ayer* mijo*	H6
ayer* no*	H6n-3
ayer* o*	H4
ayer* para*	I3
ayer* que*	A3H5l5
ayer* teni*	D3
ayer* y*	e3q3
ayu*	E4T25a-3c9h4k5n-3q-3
ayud*	E3T27a-3c9k4n-3q-3
ayud* a*	k5
ayud* con*	E4h6
ayud* en*	c4
ayud* no*	T5
ayud* por*	T7
ayuda	E3T21c10k7q-3
ayuda $	T25
ayuda a	k6
ayuda con	h4
ayuda en	c3
ayuda por	c3
ayuda*	C3T10U3h3
ayudame	C4T8
ayudame $	T5
ayudame a	U3
azu*	V3a7e4h-3j5
azul	V4a5
azul $	V4j4
azul*	e5h-3
azule*	e5h-3n3
azulejos	M3e3h-3
azulejos $	n3
baj*	A-3C-8D8E-6F-9G14K-3L-4M-3N18P3Q3S6T-3U-3V-3W6X21Y-3Z-3b-7c-3f-4g-4h-8i-3j-7k-5l17o-5p-4q9r-3
baja	B3C-3D-4H-3I3N12Q5X17a-4d-3g-3h-3j-3k-4l20n6o-5
baja $	X14l8n4o-4
baja a	Q3k-4l14
baja al	B3l3
baja de	X5e3l3
baja definitiva	l5
baja del	N6
baja el	G5W3
baja*	C-6D10E-3F-6G17W8X4d6e-4h-4j-3l3q9
baja* #*	F-4G12d4h-3
baja* a*	l13n-3q3
baja* al*	d5l4
baja* de*	X6l5
baja* defi*	N3l9
baja* del*	N7
baja* el*	G10W9
baja* la*	q5
baja* los*	D3n4
baja* punt*	D3
baja* ☎*	G4
bajal*	F-4G8W4X3d6h-3l5q4
bajala	q5
bajale	F-5G10W4d6h-4
bajale #	F-5G11
bajale a	q3
bajale al	d5
bajale el	W3l4
bajalos $	l3
bajam*	W7
bajame	W4
bajar	d3
bajar*	D7G9a3q5
bajarle	G7
bajarle el	G7
bajaron	D9a4
bajaron los	D5
bajaron puntos	D6
bajas*	G5n4
bajaselos	G8
baje	S7n-3
baje la	S8
baje*	N4X8
baje* la*	S8n-4
bajen*	N5W3
bajo	D6H3P8b-4
bajo la	H3
bajo* la*	H5
bal*	G5H8N-3b10p7
bala*	A3C3G5H8b6p7
bala* del*	H6
bala* dism*	G5
bala* gene*	H6
balam	A4G6
balam disminuya	G5
balan*	C4H7b11p7
balance	C3H7b9
balance del	H5
ban*	A5H3O3S3W10a5j8n-4q-3
banc*	H3W11q-4
banco	W15a4q-5
banco $	a4
band*	A7O6
band* de*	A4
banda	O5
bande*	A8
bandeja	A8
bandeja de	A4
bano	a4h3j6
bano $	a8
bano* y*	S3
bar*	P-3W4Y5f3h8j13n-3o5
bara*	W5Y4j8
barat*	W5Y4j8
barata	W7Y3j5
barata $	W6Y5j5
barato	j5
barb*	h3
barbe*	h4
barr*	f3j5o6
barr* #*	h3
barra	h3
barra*	o11q3
barre*	a5f3o-3
bas*	I3M-3X6a7b-3f4j-3o7q5
base	f4
base de	I5
base* de*	I3
bast*	X10b-3o6
bast* de*	X13
basta	X13
basta de	X9
basta*	o5
basu*	M-3a9q5
basur*	a5q4
basura	M-4a8q6
bat*	D3h4
bata*	D6
batal*	D4
bater*	h3
bato	h3
beb*	a11
bebe	a8
bebe $	a4
bec*	k4
beca*	k3
beca* del*	k3
becaria	k3
becaria del	k3
ben*	L13U3a7o13
bend*	U4a8o13
bendi*	U5a6o11
bendiciones	o13
bendiciones $	o8
bendiga	a7o5
bendiga $	a6
bene*	L10
benef*	L10
beneficios	L10
bet*	A6B4C3E3G5d-3k3m4n-5
beto	A6B6G3m4n-6
beto $	F5
beto a	B6j3
beto en	G3
beto que	A3
beto su	k3
beto ya	m6
beto* a*	B7
beto* el*	E4
beto* en*	G5
beto* que*	A4
beto* su*	k3
beto* ya*	m6n-3
bic*	a3h6j5n-3
bici	h5j6
bie*	A4B-3D5I-3J5L4M-3O-3R3S-4T5V-4Z-3a8c-3d-3f-4h-6i-3j-3k-3l-3m-3n8o20r-5
bien	A6B-3D6J5O-3S-4T3V-3W4a11h-5l-3m-3n3o16r-5
bien $	A5Q3o12q3r-3
bien cambiale	q5
bien con	n9o-3p4
bien el	H3n5q-3
bien en	L4
bien feo	D4
bien no	J5
bien o	n3
bien ☎	C3
bien*	F4G4L3
bien* al*	G3
bien* camb*	q4
bien* con*	n10o-4p3
bien* el*	F4H5n5q-3
bien* en*	L3
bien* feo*	D4
bien* lo*	A3
bien* no*	J8
bien* ☎*	C3
bienv*	F7L4R3
bienvenida	F4G3L6
bienvenida $	L3R3g3
bienvenida al	G3
bil*	n3
bim*	H5W5
bimb*	H3W4
bimbo	W5
bimbo $	W5
bimes*	H3
bit*	B18W3
bita*	B15Q4W4
bita* del*	B3W5
bitac*	B20Q3W5
bitacora	B18Q4W3
bitacora $	B13
bitacora del	B3W4
bla*	T5h5
blan*	T6h6
blan* #*	h3
blan* que*	T4
blanc*	T6h5
blanca	h4
blanca #	h4
blanco	T4h3
blanco que	T3
blo*	W3X4l15n3q-5
bloq*	X4l18q-4
bloq* a*	W4
bloq* si*	X5
bloq* ya*	l4
bloqu*	X5l15q-4
bloquea	W3l5n3
bloquea a	W4l3
bloquea el	l3
bloqueala	l8
bloqueala ya	l6
bloqueo	l5
bloqueo total	l3
blu*	e3h3
blus*	e5h3
blusa	e5h4
bna*	O7
bnas	O7
bnas tardes	O6
bnas* tard*	O7
bod*	S7W5j3
boda	j3
bode*	S5W6
bodeg*	S6W7
bodega	S6W5
bodega $	S4W5
bol*	G-3J-3T4Z4a5d7e5h9j3p-3
bola*	T7q4
bolas	T7n-3
bolas $	T7h3
bole*	h5j4
bole* de*	n3
bolet*	h5
boletos	h3j3n3
boli* ☎*	d3
bols*	J-3W3Z5d5e5h4n3q-3
bols* al*	W3
bolsa	Z3e5h4
bolsa $	Z3n3
bolsa*	W4a4
bolsas	a5
bolsi*	d4
bolsita	d5
bom*	V3h3q3
bomb*	h4q3
bomb* #*	V3h4n4
bomba	h5n3
bomba #	V4h6n4
bomba $	n-4q5
bon*	F19G6O13a4h-7j-3n-4o7q-4
boni*	F18G-3O8a5h-8n-3o7
boni* #*	F9
boni* dia*	a7
boni* lo*	F7h-3
boni* por*	b3
boni* tard*	o6
bonif*	F18G-4h-7
bonifica	F6
bonifica #	F5
bonificale	F11h-4
bonificale #	F8h-3
bonificale lo	F6h-3
bonificamos	F4
bonificamos la	F3
bonit*	O10o9
bonita	O4o7
bonita tarde	O4o6
bonito	O7a5o4
bonito dia	a7
bono	F4G9q-3
bono de	F4
bono ese	G3
bono no	G5
bono* ese*	G5
bono* no*	G5
bor*	C-3E-3F-3G11H-4N25P-3Q7R4S-3T-4V-3W9Z7a-4b-4d-3h-8i-3j-3l10m-3n-3o-5p-3q19
borr*	D3E-3F-3G11H-3I-3L3N22P-3Q8S-3T-3V-3W9Z5a-4b-5d-4e-3h-9j-3l10m-3n-3o-5p-3q17
borr* #*	G6
borr* a*	W6l4q-3
borr* de*	N3l7
borr* el*	B4G4H4R3
borr* esa*	q5
borr* eso*	Z5q8
borr* la*	W3q15
borr* las*	W7q-3
borr* lo*	Z3
borr* los*	G4
borr* mi*	N6
borr* mis*	D5
borr* sin*	R5
borr* sus*	G4
borr* todo*	N6
borr* una*	Q12h-4q-3
borr* y*	q3
borra	L3N5Q6W3Z6h-6q9
borra a	W4
borra eso	q10
borra la	q10
borra lo	Z5
borra mi	N3
borra todo	N3
borra*	B-3D4G9H-6N15W11a-3b-3h-3l9n-4o-3q18
borrala	C-3G12W3l6n-3q14
borrala #	G5
borrala $	q13
borrala de	l7
borrala los	G4
borrala sus	G3
borralo	l5q3
borralo $	q3
borrame	H-5N12W9q5
borrame $	N13q-3
borrame la	q5
borrar	N10
borrar mi	N3
borraron	D4r3
borre*	N11
borren	N9
borrenme	N5
borro	B4R6q-3
borro el	B3
borro sin	R5
bot	H-3K3O13a-4b4c7l6n-3r19
bot $	O12R3a-3c10l4o-4r13
bot*	h11
bota*	h6
bota* #*	h7
botas	h4
botas #	h7
bote*	h3
botel*	h3
bra*	H-4W3k6m5o12
brandon $	R3
brav*	o14
bravo	o17
bray*	H-3W3k5m3
bray* ya*	m4
bray* ☎*	k5
braya*	H-4W5k4m5
brayan	H-4W4k4m5
brayan ya	m7
brayan ☎	k6
bre*	B9H-4I3h3l3n-3
bren*	A4B8H-3I4h3l5n-3
bren* ayer*	B7
bren* por*	h5l3
brend*	B9H-3I4n-3
brenda	B9H-4I5h3l4n-3
brenda $	A3I4
brenda ayer	B8
brenda por	h3l4
bri*	Z5q3
brin*	Z3q3
brin* un*	q5
brinq*	Z5q4
brinque	Z5q7
brinque un	q5
bro*	J6e3
broc*	e3
broch*	e3
brom*	J7
broma	J9
bru*	H3
brut*	H4
brut* de*	H3
bue*	A6B-3C-3E3H11J-3K-3L-4N-3O24P-3Q-3T-6V5W-4Z-3a3c-3d-4h5i-3j5k-3m-3o20p-3q-5r-3
buen	H8O15T-4a5h5j5n-3o11
buen $	O6
buen dia	H-3O17h5
buen fin	H13O-3j6
buen inicio	O5
buen*	A5H6L-4O20T-4V6W-3a-7c-3o18q-4r-3
buen* a*	O3
buen* ahi*	o4
buen* algo*	A3
buen* buen*	O3
buen* dia*	H-3O19h5
buen* dias*	O14o-3
buen* el*	V4
buen* es*	E5
buen* fin*	H12O-3j9o-3
buen* inic*	O4
buen* noch*	O7
buen* pues*	V4
buen* saca*	l5
buen* sema*	H3
buen* tard*	b6
buen* y*	O4
buen* ya*	O4o3
buena	H4O-3n5o5
buena semana	H4
buena*	O22b4g3h3o-4
buenas	O23b4g4h3o-5
buenas $	O16o-4
buenas buenas	O3
buenas noches	H3O4
buenas tardes	b4
buenas ya	O4
bueni*	O-4o11
buenisimo	O-3o10
buenisimo $	O-3o10
bueno	A7E5O-6V7a-3l3n-3o14
bueno $	O-3o10
bueno el	V3
bueno es	E5
bueno pues	V4
bueno sacalo	l5
bueno ya	o4
bueno*	O15o-4
buenos	O16o-3
buenos dias	O13o-3
buf*	h3
bul*	h4j7
bult*	h5j6
bult* de*	H-3j5
bulto	j5
bulto de	j4
bur*	q5
burr*	q5
burr* al*	D4q4
burra	D4q5
burra al	D3q3
bus*	C4M20Q6S9h-5n-4q-4
busc*	C5M20Q6S13h-6n-5q-5
busc* a*	Z3
busc* el*	C3M5
busc* la*	M10
busc* un*	Q6
busc* una*	M5h-3
busca	M10r3
busca el	M4
busca la	M3
busca*	C4M16S4Z3h-4q-4
buscala	C3
buscame	M10
buscame la	M6
buscar	M5Q3
busco	Q5S6c3
busco el	S3
busq*	q3
busqu*	n3
bye	o22
bye $	o20
c	q4
c $	q4
ca:#	D-5E9F15G15H9K-7M13N-5O-3P-8Q-3R-6T-11X-6Y-5Z-8a6b-7c-7d15e5f-10g-5h23i17j-5k-8l-8m-7o-9q10r-7
ca:&	M16h9n-3q7
ca:20/1	H4
ca:2x1	j3
ca:3x2	q3
ca:a	B3E3F7G3I-3K-8L-3N-6O-5P-7R6S-6T-6U3W5X-6Y-6Z-3a8b-8c-8d3f10g-7h6i5k11l13n3q3r-8
ca:abaj	G4H3h-3q4
ca:abie	a3e3n4
ca:abon	F11G3d-3h4
ca:abra	k3
ca:abre	R4V10W3f3h7n-3q-3
ca:abri	W9f5h4j7n-3q-3
ca:abue	a5
ca:aca	k3
ca:acab	a8d3h6i6l3p6q4
ca:acce	R6k4l8m10
ca:acci	B4
ca:acei	h4
ca:acep	f8n6
ca:acla	K7S4n3
ca:acor	i5
ca:acre	F3
ca:acti	B9I4k3m9n-5
ca:actu	E7p4
ca:acue	a6h3m4o3q-4
ca:acum	C5L5U3d10i-4n-3p18q-4
ca:adel	W5i3
ca:aden	m7
ca:adio	o7
ca:adul	h3
ca:afil	I6f11h-4
ca:agai	i3n10
ca:agar	S-3d3i3l3n3o6
ca:agra	n-4o15
ca:agre	F5J4f13i6k10n-3q-4
ca:agua	S11i3
ca:ah	o11
ca:ahi	H-3O5V6c-3d7h3m5n-3o10q-3
ca:ahor	B-3D5E-3F-3G-3L-3Q-4S8T7V6W-4a6b-3e-4i9j-4o-3p10
ca:ai	T4
ca:aire	a5
ca:ajus	A10B9C-3E15G5h-4n-6
ca:al	A-4B3C-4D-6F4G3K-4M-5P-6R4S5W9X-3Z4a8b-3c-3f5g-3i5j-5k5l4n5o-4p-5q4r-3
ca:alar	q4
ca:alca	C8h-3n4p8
ca:algo	A8C9F3L5Q4V-3a-3f-4h4o-3p8
ca:algu	G3K6M4O8P4Q5f5h-5n6q-3
ca:alim	e5
ca:alla	a4
ca:alma	W4
ca:alta	C-3H-3I7J5Q4U-3V-3a-3f24k18m8n-6o-3q-6
ca:amab	C4o4
ca:amer	a5j3
ca:amig	f3
ca:amor	a6
ca:amou	n5q3
ca:anad	k6
ca:anda	B3C6D3H3I4Q-3a5h-3l4n-3p4q-3
ca:ando	Q-3S7T4U13k4n-4
ca:andu	q3
ca:anil	n3
ca:anim	G-3d3i5
ca:ano	H6L5
ca:anoc	B6H3
ca:anos	D3
ca:anot	J12V-3a-3f3h12i8n6q-5
ca:ante	H5I-3P6V-3W-3a-3d-3e-3h-3i5n5p10q7
ca:anti	F3H5h5
ca:anul	Q3h-3l3n-3q21
ca:apag	a5h4n5
ca:apar	C6E3H-4I4J-3K5Q-3a-3j3n10p4q-7
ca:apen	f3h4
ca:apli	G7d12h-4n-3
ca:apoy	F3T3o3
ca:apro	A24d3
ca:apru	A26n-4
ca:apun	I6J11T-3f7h9n5q-5
ca:apur	h3q4
ca:aqui	H-3O10P5Q-4T5W4Z10a3d-3e3l4o-3q-4
ca:aret	J3
ca:arma	h6
ca:arqu	H3
ca:arre	C-3E8a-3n5o7q14
ca:arri	Z5n3q-5
ca:asci	W4
ca:asen	h5
ca:asi	G5J8K5U-3h4n7o9q-4
ca:asom	C3
ca:aspi	e3
ca:aten	S3c6o6p3
ca:atie	m3n6
ca:ator	K6T4
ca:atra	V11a3h4q8
ca:audi	B7Q7Z3q-3
ca:aume	F6G-3h4
ca:aun	f4
ca:auto	A26B3V-3W9h-3k3n-6
ca:avis	S3h-3l3n12
ca:ay	Z3a-3o6q11
ca:ayer	B5D4H14I4W-3a3e4l5n-5p-3
ca:ayud	T21c3h3k3n-3q-3
ca:azul	V6e4h-3
ca:baja	C-4E-3F-5G14W4d5h-5l15n-6q5
ca:baje	S10n-4
ca:bala	A3C5H4p8
ca:banc	W5a5q-4
ca:band	A5V4
ca:bano	S5a4
ca:barb	h5
ca:barr	a3h4j4o7
ca:bast	n3
ca:bata	D4
ca:bato	h3
ca:bebe	a6
ca:bend	U5a5o5
ca:beto	A3B3C4m3n-5
ca:bici	h6j5
ca:bien	A4B-3L3S-3T6V-3W3a4f-3h-5n8o16
ca:bill	n3
ca:bita	B8
ca:blan	T4h4
ca:bloq	W5l8q-3
ca:blus	e3h3
ca:bode	S5
ca:bola	T9n-3q3
ca:bole	h6
ca:bols	J-3V-3W5a5e3h7n3
ca:bomb	V5h5q3
ca:boni	F12O8h-7n-3o11
ca:bono	G7q-3
ca:borr	G6Q9R3W6a-3h-8l6o-3q19
ca:bot	O10l4r5
ca:bota	h6
ca:bote	h3
ca:bray	W3k3m3
ca:bren	B5h3
ca:brin	Z4q4
ca:broc	e3
ca:buen	A3H7O15T-6V7h4o14q-4
ca:bult	H-3h3j6
ca:burr	q4
ca:busc	C5M9S7h-3n-3q-3
ca:bye	o24
ca:cabl	h5
ca:cada	D6L6
ca:cadu	L3e5
ca:cae	W4
ca:cafe	S5d4h8p3
ca:caig	d-4h6
ca:caja	H7O5Q-3T4U6W8a-4f-4h4i-3k7n-6p-3q4
ca:caje	A3B5I-5R6V-4a-3f-6k19l10m18n-7o-3q-8
ca:calc	i5
ca:cali	o4
ca:calm	S3
ca:calo	a8
ca:camb	B6C-5E7F-5G-3H-4J7S4V-3W3a7e7p-3q9
ca:cami	Q3V3a3
ca:canc	A-4B11G5M-4Q10W4h-3n-7q22
ca:cand	a7
ca:cani	a5
ca:canj	C-4G6Q9W3d15h-6n-4p4q-4
ca:cant	E3i4n-3p4q3
ca:capt	J6Q6T4U5e-5h4k4q6
ca:cara	D8q3
ca:carg	F3G5J3V-3a-3d-6h7n16o-4q11
ca:carm	D4
ca:carn	d-3h8o5
ca:carr	S3V6h3
ca:cart	S6
ca:casa	J3h3o3
ca:casc	h3
ca:cash	G3h3
ca:casi	S3U5
ca:caso	Z4a3l3
ca:cast	G3l3
ca:casu	n4
ca:caye	F4n3
ca:cayo	H3S6h-3n14
ca:cebo	a10
ca:ceja	h4
ca:celu	C4D-3F3H-3I-5M4V-4a-4d3h7i8n3p-4q5
ca:ceme	h4j6
ca:cent	j4n3
ca:cero	E6q10
ca:cerr	H4h8n3q-3
ca:ceti	C3
ca:cham	d3l4
ca:chan	S5f3
ca:chap	h4
ca:chat	J3T6Z19q-5r3
ca:chav	V5W6k4
ca:chay	C5
ca:chec	C17S8U3d-3h-3m6n6
ca:chel	a5i3n-3
ca:cheq	G5
ca:chic	a5h4
ca:chid	a5o5
ca:chil	a6
ca:chin	D5Z5n-3q4
ca:chiq	h3
ca:chis	Z5
ca:chof	a6
ca:chue	D4
ca:chul	o8
ca:chuy	n3
ca:cier	Q3S8U3V4W3a-3h3l6q-3
ca:cifr	H5
ca:cine	a3
ca:cint	h3l3
ca:cita	V5j4
ca:clie	A-5C5D9F3H-6I16K-4M4N-3O-4P4Q5R-3T-6V5W5Z-5a-8b-4c-5d5f10g-4h5k-7l-6m-6o-4q3r-3
ca:clon	i8q-3
ca:club	f9
ca:cobr	D3E-3I-3L-3M-3Q4T-4U7V4W-3a-4d12f-4h19k5m3o-4p-5q6
ca:coca	a4
ca:codi	R6
ca:coin	D3E5q3
ca:cola	R3V4m7
ca:colc	W5q3
ca:colg	K5
ca:coma	Q6T8Z5h6n-3
ca:comb	h4
ca:come	J4a8n4q-4
ca:comi	W9a12n-4
ca:como	A-3C-3F-3H12I-3J-6M-4O3P-3Q19T15U7V-6Z-3a4c-3d-4e-5h-10j-3k4n8o-5p5
ca:comp	A-3B-4C3D-3F6M6P6S-4U-3a-3c-3h11i5k-3l-3n4p6q5r-3
ca:comu	c3
ca:con	A-6D4H-3I6J4K-4N-3O-6P-7Q6S6T-4V8W-5X-3a-4b-6c7d13g-3h3i6n5o-9q5
ca:conc	A3n3
ca:cone	R4
ca:conf	K5Q-3S3h-3l3n15o3p3q3
ca:conm	U3m3
ca:cons	C17J4P8d-3f-4h12q-3
ca:cont	C-6D6E-3J-6Q-3S7U3V8W-3Z8a3d6k9n5o-3q-8r5
ca:conv	Z7
ca:copi	Z3
ca:cord	q3
ca:corr	A6C-5E16H-3Q4W4d-4h-4l4q13
ca:cort	E-3F8G6H16U3W-4d3h3j5o-3q-7
ca:cosa	A3D4T10V-4i9n3q-4
ca:crea	f20k4q-3
ca:cred	S4e3
ca:cree	C5h3
ca:crei	Z5
ca:creo	n3
ca:croq	i4
ca:crud	a3
ca:cruz	a4
ca:cta	H3
ca:cuad	E13H4U3f-3
ca:cual	K4Q3T7U5a-3h-3m5n11p6q-5
ca:cuan	A3C15E-4F-5G-4H9I14J-4L9O-3Q4S3T-5U17V-5W6Y-3Z-3a-10b-16d-4e-4f-5h-12i-4j10k-4l-4m5n7p17q-7r-3
ca:cube	h3
ca:cubr	d10k3
ca:cuca	G3
ca:cuel	l3
ca:cuen	C7E6H3Q-3U4V3Z-3a-4d5f6n-3p4
ca:cues	H-3j6
ca:cuid	o5
ca:culp	D3F3
ca:cump	F3a4f3h-4
ca:cuna	l3
ca:cupo	h4
ca:cust	Q4V5f8h-5i9
ca:da	f3o6q-3
ca:dada	f4n-3
ca:dado	A4G3h3m7
ca:dala	f5
ca:dale	A7F7G-3h3k5l5o-3q3
ca:dame	B3H8M3R6S3T5U8V-3W10a-3f-3h-5k3n-5
ca:dan	L17
ca:dand	n4
ca:dani	n-3
ca:dar	F4G-4f7h3k5n3o5q-3
ca:darl	f7n6q6
ca:das	n3
ca:dase	F3
ca:dato	Q12S3k4q-4
ca:de	A6B5C5E3H4I7J3N-8P-4R6S-6T-4V-4X-8Y-7Z5a3b-10c-9d3g-9h7i4j4l6o-7q5r-4
ca:debe	E10F6J4h-5n-4p3
ca:debi	G4h5n-5q13
ca:debo	a6n-3o9q-3
ca:deci	C5T5n9p5
ca:dedo	q9
ca:defe	e4
ca:deja	C-4E10H-7J6Q-4S19a7j3l-4n-4
ca:deje	V3l3n3q5
ca:dejo	H7e4n8
ca:del	A3B8C6D-5G4H11I-4J-3K-5L-4N-4O-6P4S-5U8W6X-3Y-3b-4c-4d6g-3h7k-6m-3o-9p5r-4
ca:dele	q5
ca:dema	G5V5
ca:demo	f5n4
ca:deni	f3
ca:dent	h3n4
ca:derr	a7
ca:des	n3
ca:desa	D3l8n-4q10
ca:desb	q7
ca:desc	C-4F-4G9d10f-3h-6j8l4o3q3
ca:desd	H5I5U4W3h-3
ca:desh	h-5l3n-3q29
ca:desp	C-3Q5S4V5d-6h8k3l4n6p8q-7
ca:dest	Z4n6
ca:dete	A5
ca:devo	A6B4Q4e27h-8n-4
ca:devu	Q3e12h-3n-6q7
ca:di	G4J3e4h-4q7
ca:dia	C-5H17L3P6U21V-4W4a5d-3h4i-3n-4o-3q-4
ca:dias	H6O21l3o-6
ca:dice	D6J-3M3P-3R4T-3V-3a4d5l-3n8p4q3
ca:dici	H3h-5l3q3
ca:dict	Q5h3q6
ca:did	n23
ca:dier	H4I3L3
ca:dies	a4h3
ca:dife	V4
ca:diga	C5E3J3S5d-4n-3p5
ca:digi	f4q9
ca:digo	S8n8
ca:dije	J10h-3n-5q8
ca:diji	n11
ca:dijo	h4
ca:dile	a8
ca:dime	C9H5I3Q5T4U9W-5a-3d-4h-4n6p9q-4
ca:dimo	m3
ca:dine	H5I4U-3d6e5n-4q5
ca:dio	B7f-3h5q3
ca:dios	a4o6
ca:dire	F3
ca:disc	Z8n3
ca:disp	C3T4p5
ca:dist	R3V11n4p-3
ca:divi	Q4
ca:do	Q8T6
ca:dobl	D5F4W5n7q8
ca:doct	h3
ca:does	C4p5
ca:domi	H6j11
ca:don	C5F3G4V-3e-3f4h8q3
ca:dona	B4D6F4H-3V3W5f3h3i4n-5q-5
ca:dond	Q4T8U-4a5c4h-7n10
ca:doy	Q3h3n8q-3
ca:duda	D5K4S7T-4n12o3
ca:dudo	K13
ca:duel	a7
ca:duen	W5h5
ca:dulc	k3
ca:dupl	i11n4q3
ca:dura	e3j4
ca:e	U11
ca:echa	Q-3U6V4d6h-3q10
ca:echo	J3U5
ca:edad	Q3
ca:edga	l3
ca:edit	E12R3
ca:efec	C-3J3e4h4q3
ca:efic	o8
ca:eh	J12T17h-3n-6q-3
ca:ejem	J3
ca:ekiv	q11
ca:el	C5D-3E4H9J3K-3L-3M3N-5O-6P-4R4S5T-5U-8V8X-6Y-6Z-5a8b-8c-6e6f3g-6h3i8j9l5m-4o-11q7r-6
ca:elec	d6
ca:elim	G9h-4l5n-3q16
ca:ella	C-3H-3P3V6f3h-7i12n-3p7q7
ca:elot	q3
ca:elvi	h3l3
ca:emil	m5n-3
ca:empe	T3a6f6h8n-3q5
ca:empi	T3f5k5
ca:empl	B6f-3h-3k9l11m13
ca:en	A3D-6E5N-3O-4P-3Q4R-3S4U5W-4a4b-7c-4e-5g-3h3i-3k5m3n7o-6p5q6r-4
ca:enca	F3R4a4c3k6
ca:encu	F5f4h-4
ca:ende	E6
ca:ener	H3
ca:enfr	a5
ca:enla	R11
ca:enli	U4
ca:enoj	D6n-3
ca:ense	A3I7Q6d-3h-3n10q-4
ca:ente	J-5T11o21
ca:enti	T10
ca:ento	J3n14
ca:entr	C-3H5J-3R6T-4U4V-4a-3d3e3f3j-3k5l8m3n10o-4p-3
ca:envi	h3j4
ca:equi	F3Q7V-3Z6a-3k6m12n-5q11
ca:era	B-3C-3H-3J9Q-3V-4Z29a-4d-3e5h-6i-5l3o-3q28r-3
ca:eran	F3G5q20
ca:eres	n-4o18r11
ca:erne	f3l9
ca:erre	q11
ca:erro	D6G4O-3h-3n10q8
ca:es	B-5C3D-6E3F-3H-6J13L3O-3P-4Q3S-4T5U-4W-3a-6e-3f4h4k4l4q9r8
ca:esa	A5C-3H-5J7Q-4T-4U4V6Z4a-4d-3f-3h-9i9l-4n13o-7q22
ca:esas	q4
ca:esco	a3
ca:escr	J3Q4S7T7Z10q-5
ca:ese	B4D-3G3J7M4Q-4V5W4Z3a4f-4h-6i10n-9o-4p4q11
ca:eso	C-3E4F-3H-4J9T-4U-3Z11a-4d-3h-7l-3n18o10q12
ca:esos	q3
ca:espa	a3n3
ca:espe	A13S14V3a-3d-3n10
ca:espo	d-5l3q5
ca:esta	A4E4G-5J-3K-3L-3M6N-3O8P-4T-4V-3W-3X-3b-3e5g-3i-3j-8m6n8p3q6
ca:este	B3I4P4Q-3T4W-3f6i4n-4o-3q-5r8
ca:esto	D10O5S3T13V-3Z3a-6d-3h7n-6o4q-5r4
ca:estu	B3H8a-3o7q6
ca:eula	n3
ca:ex	a5
ca:exac	E6n4
ca:exce	o11
ca:exig	n3
ca:exis	M7h-5
ca:exit	n6
ca:expl	Q5T11c3
ca:extr	F4G3W5a3h-4
ca:ey	O11
ca:f	h3
ca:fa	C5
ca:fact	W6h6j6q-3
ca:faja	h3
ca:fall	a-3n12o3q3
ca:fals	G3q4
ca:falt	A4C3F5G-4J-4Q-3S4V8a3e-3h-6i7k6n-5o-4q4
ca:fami	V-3i4
ca:farm	a3
ca:favo	C4D-3E3F3J7K-3L-3N-3O-3Q-3R3T5V6W-5X-5a-5b-4c-5f4g-4h5j-3l5n7o-4p3q5
ca:fech	H-3n9
ca:feli	O7o9
ca:feo	F3q6
ca:fer	f3l7
ca:fern	C9
ca:fiad	q4
ca:fiel	I3
ca:fija	E3d-3n-3
ca:fila	D5J3S8V9h5n-4
ca:file	E3
ca:fin	H5j5
ca:fina	n4p3
ca:firm	A13K-3n7
ca:firu	f3
ca:floj	H4n-3
ca:flor	f4
ca:foco	e4h3
ca:foli	H-3M5Q8e-3h12i4n6
ca:fond	G4
ca:for	C5d5i6
ca:form	Q5V6a4n-3o3
ca:foto	Q4Z8q-3
ca:frei	h3
ca:frij	a9
ca:frio	a6
ca:fue	B3C-3E-3F3H4I-4J6L-3M6Q-5T-3U4V-3W-3d-4e-4f-3i-5j-4l8m-3n19o9q12
ca:fuer	G4I3d-5h6l5q9
ca:fui	B3Z4
ca:func	Q3S4T6j4n-3
ca:fund	e3
ca:gana	H-3L5W10a5
ca:gano	F5G4p6
ca:gans	p3
ca:garr	h3
ca:gas	Z4
ca:gaso	Q4
ca:gast	d11h10
ca:gena	C3G3
ca:gene	L6R4h6n4
ca:gent	D4I7S9a4h6i-4m9n-6q-3
ca:gere	B3W8h-3k7m4
ca:glob	h4
ca:go	n15
ca:good	O10
ca:gord	a4
ca:gorr	C3
ca:goyo	C5h3l3
ca:grab	n6
ca:grac	C3S4o22
ca:gran	a6h5
ca:grat	p6
ca:grea	o9
ca:gris	q3
ca:grup	Z6
ca:guad	k3
ca:guap	a9
ca:guar	C4J9h3n8q5r3
ca:guer	h4
ca:gust	e7o5
ca:gym	h3
ca:ha	B13C3H3J-3P9T-4U-4f7h-4i3
ca:habi	M3f4k6m3n4q4
ca:habl	S6Z3c7r5
ca:habr	n5
ca:hace	C-5D3F-3G-3H-3L-4M-3O-3Q7T14W-3a4d3h-4i4j4p3q5
ca:haci	l3
ca:haga	J11Z3f5n-4
ca:hago	Q12T9e-3f3h-4n14q-3
ca:hall	T5
ca:hamb	a6
ca:han	I4P5
ca:hart	I3
ca:hast	D4J3l3n6o4
ca:have	C3U5p4
ca:hay	A6C3I3J7K6L-5M3O5P-3R-3U-6V4W-4Z-3a8b-3c-3d-7f4h3i-8n-4o-6q3
ca:haya	q4
ca:haz	E4H3W3d5h-4
ca:hazl	R3W4h-3i4n5q-3
ca:hazm	H5I4
ca:he	H-3U21n3
ca:hech	B6Q5U4
ca:hela	i4
ca:help	T13
ca:hemo	I3
ca:her	h-3i5p5
ca:here	Q8
ca:herm	W6a6d-3f5q4
ca:hey	O7
ca:hice	T7U9h4q3
ca:hici	H4q4
ca:hiel	h6n4
ca:hija	L4W3f3
ca:hijo	Z3a5q5
ca:hist	B6P4
ca:hizo	B9H4M4W4n4p5q4
ca:hola	O22h11o-3
ca:hora	B7W4a4n5
ca:how	C6Q7U4p5
ca:hoy	A-4C-6E-3F-4G-3H17L-5M5O-4P-3S4T-5U19V-4W6Z-3a14b-3e-4i-5l6m-4n-4o3q-6
ca:hubo	H6O5n5
ca:hugo	k3
ca:i	Q5U4h3
ca:iba	V-3Z16h-3q11
ca:iden	i8
ca:igno	J5
ca:igua	E3I3V-6i22
ca:impo	q8
ca:impr	a4h5
ca:inac	l7
ca:inco	F3f3k4
ca:incr	F6
ca:ines	D4
ca:info	H4
ca:inge	c3
ca:ingr	h8
ca:inha	l5
ca:inic	T9h4
ca:insc	B5H-3I16Q4f17h3n-5
ca:inst	T4
ca:inte	K3V-5i-3n23q-3
ca:inva	q3
ca:inve	V3a7q3
ca:invi	R20n-3
ca:ir	a4n4
ca:irma	l3
ca:irse	C-3p6
ca:is	n9r14
ca:isla	O3
ca:it	n16
ca:iva	Q4W4n4
ca:ivan	l5
ca:ivon	l3m3
ca:izo	H5
ca:ja	a5i3
ca:jaci	l3
ca:jaja	C-4S6W3Z8l-3n-3o11q7
ca:jala	o5
ca:jale	o5
ca:jalo	n16
ca:jefa	F3
ca:jefe	a5n3
ca:jeje	o9r-3
ca:jess	l4
ca:jett	a5h4
ca:jiji	o10
ca:jona	B3
ca:jorn	U9
ca:jose	k4l4
ca:jove	C3F3O3V4f4h4n-3
ca:juan	a12h-3
ca:juar	a3
ca:jubi	l4
ca:jueg	a8
ca:juev	H4a6
ca:jugo	i3
ca:junt	C4H3L5S4W-3a3b-3d8f4n-8p9
ca:kare	f4
ca:karl	W3q5
ca:kedo	K4n8p5
ca:kevi	f6
ca:kg	h5
ca:kien	M7T-3r4
ca:kier	f7
ca:kilo	h6j3
ca:kita	G6n-3q9
ca:la	A3F3H3J4K-8L-6N-6Q4S7T-10U-5V8W5X-7Y-6a5b-8c-8e4g-7i4n9q10r-5
ca:labo	l3
ca:lada	Q7n-3
ca:lado	n3q3
ca:lalo	p3
ca:las	A5C-3D-4E-3F-4H8I-3J-3K7L5M-4S11T4V-3W9a11d-3e4f-4h-5i-3j-3l3m-3n5o-5p-4
ca:last	n4q10
ca:laur	k3l5
ca:lava	a5h4i3
ca:laza	l4
ca:le	A4C4D7F6G5H-15I-7J3K-4L8N-3O-6Q6R7T9U-9V-7W-10X-4Y-3Z3b-6c-5d6e12g-3i3j-7k-5m-3n11o-5p10q8r-4
ca:lech	h3j5n-3
ca:leem	n5
ca:lei	J5
ca:lent	D7h5
ca:les	L3U4n3
ca:letr	Q3
ca:libe	A9
ca:libr	E4H-3W7n6
ca:lic	h7
ca:licu	h4
ca:liga	R16
ca:limb	K5q3
ca:limi	L4W4
ca:limp	a4h6
ca:link	R17
ca:liqu	h4l5
ca:list	H-3I9K4U4V4f6m5n-5o9q-4
ca:litr	h3
ca:llam	c3f7k7
ca:llan	h5q3
ca:llav	a10h3n-3
ca:lleg	A3H4I3O11R6T-3o-3q-6
ca:llev	C5G-3H4I4L-3M3S-3T-4U16V-5W-3a-5b-5d3f-3h8i11l-3o-3q4
ca:llov	a8
ca:lluv	O4
ca:lo	A11C3D-4F4I-3J9K-4N-3O-4P-5Q4S5U6V-4W-7X-3Y-3Z11a-9b-5d7e10g-3h4l-4m-7p5q4r-6
ca:loca	M5
ca:log	B16
ca:lore	f4k4l8
ca:los	D-4E6H5I6J3K-4N-4O-4P-3Q9R-4S-5T-4X-4Y-3a10b-4c-4e7f4g-4i-7j-6m4o-6p4q3r-4
ca:luce	i3
ca:luch	n4
ca:lueg	S6T8V4h3
ca:luga	q4
ca:luis	k3l3
ca:lujo	o6
ca:lulu	l5
ca:lune	H8O7a4k5n-3
ca:lupe	G3
ca:lupi	H-3U-3W7l3
ca:luz	f3n4
ca:m	S-3T7h4q6
ca:ma	a10
ca:madr	o6
ca:maes	f5
ca:magn	h4
ca:mago	A3V6
ca:mal	C-5D11E15F6d-3f-3h-15q30
ca:mala	a5e3
ca:malo	e5n4
ca:mama	L4a7n-3
ca:mana	K3M3S5W8a-4k3
ca:manc	e5
ca:mand	A5H7J6R10S3T-3W5Z6d-5h5n13o-4q-4
ca:mane	Q6
ca:mani	T4
ca:mano	S4U3d3h-3
ca:manu	F3G3
ca:maqu	r4
ca:marc	C5E3T-3a6c3l3n7
ca:mari	f3
ca:mart	D3H3O3n-3
ca:mas	C-7F6G5H-3I8J6K5L-4O-3P4Q-5S5T8V16W5Z-3a-7d-7e-4f-5h-4i14j-4m-3o-9p-3r-3
ca:masa	l3
ca:mate	a6
ca:maur	A3B4k3
ca:maxi	o5
ca:mayo	f5
ca:me	A6C4E-6F-4H6I-7J-8K-3L-3N-4O-8P-7Q4S9T5U6X-5Y-5Z3a6b-7c5g-5h10i-5l-3m3n3q7r5
ca:meca	o6
ca:medi	Q9a4d-3h5n3q-3
ca:mejo	I7c4h-3q4
ca:memb	e3f6
ca:meme	a8
ca:meno	E6F-4G6S3n-4q8
ca:mens	H5h5n9q-3
ca:menu	T28
ca:merc	E3Q5W3e6h5
ca:meri	a4
ca:mero	S6a4
ca:mes	B4H18I7U-3V-3f-3h5i3n-6
ca:mesa	H-4J4S3V8a-3d3f3h3n-3q4
ca:mese	I3e3j3
ca:meta	J13n-4q-4
ca:mete	C-3F4G-3H-4J8Q3S3a-4d3f11h10i10k6n-5
ca:meti	B6C-4F-3M3P4Q6T-3U6V-3a-3i-3m6n8q13
ca:meto	Q10i-3n4
ca:metr	a5
ca:mexi	h4
ca:mezc	h7j3
ca:mi	A13D-6H-5I-4L-4M-4N-3O7Q-5R8S-5T-6U22V-6W6Z13a10b-3c-3d-7e-4g-3h-10i-4j-5k7m9n5p-6q4r-4
ca:mia	F3K4Z3n4
ca:mias	U8
ca:mied	n5
ca:miem	I6f3
ca:mien	B3n3
ca:mier	H3
ca:mija	a4
ca:mijo	H3
ca:min	S5a7
ca:minu	S13h-3n5o-4
ca:mio	H-4K5U12q3
ca:mira	C3a14q4
ca:mire	C3W3k3
ca:miri	f5
ca:mis	B5H-8I10P-3R3U25W7a-3h-5m10q-3
ca:mism	D5L3Q11a-3d-3h-9i19p8
ca:mita	Q5e3
ca:moch	V3
ca:mode	e3
ca:modi	E7W3h3n-3q9
ca:modo	Q7a7n3q-3
ca:mole	a3
ca:mome	S4U3
ca:mone	A-3C12E10F3G6I9L-3M-3O7P-5U-3V-3a-4b-4d11e-3f7g-3h-8j-3k-4l-3m-3n5p7q-5
ca:mont	h6i3n5q10
ca:morr	d4
ca:most	O4V3m5
ca:moto	V3h5
ca:movi	B12C-3J4P5m-3
ca:much	C4P3V6a-4d-3e-3h5k5m3n-3p6
ca:muer	H4
ca:mues	K4m5
ca:muev	E3J8n4
ca:musi	a4
ca:muy	O6o13
ca:my	U5n7q3
ca:nach	G5h3
ca:nada	C3F-3J17Q3T6U-3a-4d-3h-3l4n11o-5q5
ca:nadi	J3l4
ca:nanc	B3k4
ca:nata	h4
ca:navi	k4
ca:naye	l4
ca:nece	C6H4T5a-3d-3h7n-3
ca:nego	H7p-3
ca:neta	r4
ca:new	f10
ca:next	V12
ca:ni	E6F-3J6a8o3q5
ca:nieg	A4
ca:ning	J11
ca:nino	H-7a6h5j9
ca:no	A4B-4D-3G5I-4J20K6L-4N-5O-7P-4R3S6T10U-5V-5W-7X-8Y-4Z10a8b-5d-7e5f4g-5i-9j-5k-6l11n8o-9q17
ca:noch	O3W5k3
ca:noma	C10D-3F-3G-3H3L3T4n6q-4
ca:nomb	C3H-3I4f4m5n6q4
ca:nora	p3q3
ca:nos	H3V4a11e5h-5l3o4q-3
ca:noso	k3l6
ca:nota	H-3M5Q3V-5a-4d3e3h8i11
ca:nov	H4
ca:nove	n6
ca:novi	F-3H5Z3j3
ca:now	p12
ca:nuev	C-4E-3H-4I3J4R7S-3T3U-3V12a3d-3f14h4i3j-3k10n-3o-5
ca:nume	C3D-3G5H4I5J4Q4U3V-4W-4a3d-4e-3h6i3o-3p-3q4r-3
ca:nunc	D4d-3f7
ca:o	C9D-5G-5H7I6J-6K-3Q19T6U-3V-6W-3c-3d-4e-3f-4h-4i-6j5k-3l-4m5n24o-4q-12r6
ca:octu	H4h3
ca:ocup	Q3R4d4e-3f5h4
ca:ofel	E3f4l4
ca:ofic	r6
ca:ojo	C4
ca:ok	A11V5a-3o31q-3
ca:olvi	a3i7n-3
ca:on	O-5S16q3
ca:onda	D3O13Q-3h4n6o3
ca:one	d3q5
ca:opci	T19
ca:oper	V3a3n8
ca:ora	V3n18
ca:oral	V4o9
ca:orde	Q8a5h7n-4
ca:orie	T10
ca:orit	S8
ca:otra	B-3D4F-5G-3H-3I-4J13K11L-4M-4P-3Q4R5S3U-4V23Y-3c-4e-5f-4i17l-3m-4n4o-10p-5q5r-3
ca:otro	B-3E-3F6G-3H-3I-3J-4Q3R3S-5T-3U-3V21Z3a-5e3h3i11k6l-3m-3o-4q11
ca:oxxo	l3
ca:oye	J-3T3a6h-3i-3n8q4r3
ca:pach	C4a6
ca:padr	I5f4n-3o12
ca:paga	C-4L4W4a4d17f-3h9i6n-8p-3q4
ca:pago	C-4D3J6V4d7h17i8n-7q8
ca:pagu	d6
ca:pal	F5Z3p3
ca:palo	A3i6n5
ca:pame	B3l4m6
ca:pana	a3k3
ca:pant	n5
ca:papa	i3q3
ca:pape	a3
ca:paqu	j4
ca:para	B-3C4D-4L-3O-3Q10R9U5W-3X-3Z9b-4e-5g-4i4k3l-5n-3p6q6r-4
ca:pari	o8
ca:paro	H3
ca:part	L3Q6h-3i7l3
ca:pasa	D3H3J-6U4V3a10c3d-5f-3l-3q4
ca:pase	R3S-3U4V10a6
ca:paso	C6J4Q4S5V-3e-5f-3k3l3n16o-4
ca:past	F4e4i3j3q-3
ca:patr	J4q3
ca:paty	W3
ca:paus	S8
ca:pech	k4
ca:pedi	A3J3T3h4n-7
ca:pega	h3
ca:pegu	Z6
ca:pele	l3
ca:pena	D4Z3
ca:pend	A7K12n10o5
ca:pens	Z3n5
ca:pera	S14
ca:perd	D8F3R3T7U3Z6a-3n3
ca:perf	o12
ca:perl	B4C6R3p-3
ca:perm	A8W3k5l9m7n-4q-5
ca:pero	d-6h12i10q5
ca:perr	S4e3j3
ca:pers	B3C5H-3I4J-3P-3V6a-4c5d-3f3k8m11n-5o-4p3r3
ca:peso	C4E3F3H-3Q5V3a-3d3f-3h6i7n-4q5
ca:peti	A6
ca:phon	h6
ca:pico	Q5
ca:pide	C4W8j4n-3
ca:pidi	A8H3i6
ca:pido	d4
ca:pier	L3n3
ca:pija	e3
ca:pila	d3
ca:pint	H3L5h4
ca:pipa	a4
ca:piqu	q3
ca:plan	m7
ca:plat	F3H3
ca:play	h5
ca:poco	n5
ca:pode	L3
ca:poin	F6d8h-5
ca:poll	o3
ca:pon	E5k4
ca:ponc	a6f3
ca:pone	L3Q14T8d3h-3
ca:pong	J8Q9T4h3p-3
ca:ponl	D-3E9F6G3I-4d-3f5h5i7l3n-5q3
ca:ponm	W9h6
ca:pons	F3
ca:poqu	L4U4
ca:por	A8F4L11N-3Q3S5T3U-3W-3X-4Y-3Z-3a6b-4c-4e4f-5g-4h7i9j-4k-6n-4p-5r-4
ca:porc	L8
ca:porq	D5J5e3n11q-3
ca:post	i5
ca:prec	W5j6n-4q8
ca:preg	C8S4V-3h-5j8n3p6q-3
ca:prem	F4G3
ca:pren	a5
ca:prep	Z3
ca:pres	S3r4
ca:prim	V8f8h6n-4o3
ca:prin	T10
ca:pris	n4
ca:prob	a6n4q4
ca:proc	G3d4h-3n14
ca:prod	e3
ca:prof	E4h4
ca:prog	C3I11W5f9n-3p-3q-3
ca:prom	F3j9q3
ca:prop	L3Q5V3i3q5
ca:prov	W6Z4
ca:prox	A-4Q3V13W5p3
ca:prue	k3n5q3
ca:pued	D-3E-4G-5H-3J-3L5O-4S3T7U-4V-3a-5c5d4f4j-4k7l6m5n4o-5p-5q10
ca:puen	H3
ca:puer	a6
ca:pues	I-3T-3U4V6n9o8
ca:punt	A3B3C11E9F13G11I-3J4L9M-3N-3P-4Q4R-3S-3T-4V-6Z-3a-6b-10c-3d10e-4f3g-4i-4j-3k-4l-3m-4o-4p10
ca:pura	D10Q3n-4
ca:puro	D4H4a5h4
ca:puse	H-3M-3V-3n20q23
ca:pusi	G5n7
ca:puso	F4S3
ca:qr	R3
ca:que	A6B3D3M4N-8O6P-3Q6S4T6V3X-8Y-7a3b-10g-8h-4i-4j-6n6o3r-9
ca:qued	B-3C5F3G-3I-3K6L-5P-3Q-3S3T-5U-3V5W-3Z-3b-4e5h-3i-4j-5l-3n14o6p10q4
ca:quej	D8
ca:quer	Z3n-5q8
ca:ques	i3
ca:quie	B11D-6I7K-4M11N-5O-4P-3Q-4T-3U5V-7X-3Y-4Z-4b-3c-3d3f6g-6m10n7r8
ca:quih	O15
ca:quin	H6W3a7
ca:quis	h12q9
ca:quit	B4C-3G15H-3J-3W11a-3d10e-5f-3h-7i-3l16n-6q21
ca:rajo	q5
ca:rami	C3l4
ca:ramo	k4
ca:rapi	C3f5h4o5
ca:rara	n3
ca:raro	B4E4a5
ca:rast	B5M8
ca:rati	W6i4
ca:rato	S8h5n5p7
ca:raza	m4
ca:razo	C4
ca:real	E3h-4q12
ca:reba	G5d5h-3n-5p12
ca:rebo	q6
ca:reca	F4h3
ca:rech	A7n4
ca:reci	M4a4p3q5
ca:recl	D8
ca:reco	G5h4k3n7q-4
ca:rect	E6
ca:redi	d18h-5
ca:redu	G7
ca:reem	e16h-5
ca:reen	R8
ca:refl	n3
ca:refr	e3h4
ca:refu	k4
ca:rega	B3F8G6J3i-3n-4
ca:regi	A-5B3C-6D-4E-4F-3G-4H-7I9J15K-3O-8Q7V-4W12Z-3a-5b-3c-3d-5e-6f17g-5h7i-5j-4k6m3n9o-5q8
ca:regr	H-3J-3Q4S9T4a-3d-3e18f-3h-9i6l3n-5o-3q9
ca:regu	E4h3q11
ca:rein	n17
ca:rela	U3m4
ca:relo	n9
ca:remi	M3h4
ca:remo	l5q8
ca:remu	G5h-3
ca:rent	J5f4
ca:renu	l14
ca:repa	Z3
ca:repe	n8q4
ca:repi	J10Q5S-3a-3h-3i11n14q-3
ca:repo	B3D3F5H12W4
ca:requ	E3U3
ca:resi	h4i3
ca:reso	c3
ca:resp	n9
ca:rest	C-3G16d4n-7p7
ca:resu	H11U10n13
ca:reti	G12l7n-3q6
ca:reve	n-3q25
ca:revi	A5C4G4P3h-4i-4n8q10
ca:rfc	j5
ca:rifa	F4o10
ca:rigo	A3
ca:roba	l3
ca:robo	G3
ca:roci	W3
ca:roge	C3
ca:rojo	V5
ca:roll	O5
ca:rosa	P3h3
ca:rosy	a4
ca:roto	e9
ca:rube	k3
ca:ruiz	q3
ca:saba	H7h4n-3
ca:sabe	C10D4P-3d-6f-4i-3n18p5q-4
ca:saca	F-3G10H6f4h-4l7n-3q12
ca:saco	Q6U-4a5
ca:sala	h3
ca:sald	B4C24E19F11G11H-4I4M-3O-3Q4S-3T-3V-4W-5a-4b-5d18e-4f-4h-17i-6k-3l-3n-11o-5p21q-8
ca:sale	C4F-3J-5L-3U3d-3i-4j7m5n10o12
ca:salg	U3d3n4
ca:sali	C-4D-4H9O-3Q-4T-3V-4a4d-3e8h3n10o6q7
ca:salu	O6a3o3
ca:samu	f3l3
ca:sand	a4h3
ca:sart	e3
ca:save	n10
ca:se	A-4D5F4H6I6J5K5L5N-4O-7P-4Q8T7U-9V-3W-10X-4Y-4Z-3a3b-6c-6e6g-4l4m-8n11q3r-6
ca:sea	d3h3n-5q9
ca:seca	S4
ca:segu	E4J3S6V3h-6i9n5o-3
ca:sele	k3
ca:sell	E3
ca:sema	A-3B3D4H14V-4W4h-3l4n-4
ca:sena	Q3
ca:seno	B-4C4D3F3H-5I-3L4M-4O3R-3S3T-4V3Z-3e4f4h3j4m-3o-3q4
ca:sepa	K3Q3c3
ca:ser	E7f3h-3n3q6
ca:sera	n3
ca:seri	p4
ca:serv	D8J6Z-3h3j9q-3
ca:sesi	h4
ca:sham	C3
ca:si	A7C9D-6G-4H5I-3K3O-4Q15R-3S5T-8W-4Z-7b-3e-6h5i-5j5k-4l-4m3n21o-4p-4r-3
ca:siem	D9q11
ca:siga	V12l5
ca:sign	Q6n7
ca:sigu	A7H-4O-3Q3T5U-3V22h3m6n9o-4q-6
ca:sin	A4C3J9K3Q7V-6a10d-5i-3n-4q9
ca:sirv	C3T3a7
ca:sist	D5E5Q3a-3f3i-3k3m4n4
ca:sobr	G5d-3e5h-3n-6o4p8q5
ca:soci	H3I8
ca:sofi	f3l3
ca:sola	B3U6n7
ca:sold	U6
ca:soli	A8R3c5h-3
ca:solo	J5Q3n-4
ca:somo	I3
ca:son	E4J5L-3a-3h13i4m4n-6o-3p-3q7
ca:sona	S3
ca:sopo	c6
ca:sorr	Z5
ca:sosp	B3
ca:soy	O4Q3T10
ca:sr	C4
ca:sra	F4
ca:su	A-4B-3C3D8E5G-5H-6I-4L-4M-5O-3R6S6T-6U-3V-3Z-3b-3c-3d9e5f8i4k5n-5p13q3r-3
ca:sube	F5W5h5
ca:subi	F3h4n11p4
ca:subu	P3
ca:sucu	H3j3k4m4
ca:sueg	F3q5
ca:suel	Q3W6
ca:suen	S3a13
ca:suer	a4
ca:suet	e3i4
ca:suma	F6H4d-5f5h9i4q-3
ca:sume	q4
ca:sumo	L-3Q3U6n7p-3
ca:supe	H4S-3T3W5o3
ca:supo	n4
ca:surt	j6
ca:sus	D5G-6J3L-4P6Q-4S4W-3d10f-4h6i6p4q-6
ca:susp	l6
ca:suyo	C6
ca:t	h9
ca:ta	o5
ca:tabl	h3
ca:tach	q6
ca:taco	d4h4
ca:tal	H11O12h3n-4
ca:tala	e4
ca:tama	j3q5
ca:tamb	H3L7d-3i11k4
ca:tan	L4U5n3
ca:tant	C5I6S14U4a-3
ca:tard	B3D5O6S7U3a-3n9p-3
ca:tarj	E4d3f6h3n-5q5
ca:taxi	h3n3
ca:te	A-3F-3H-5J13L-4M-3O-4S15U-3V-6W-3Z4a9e-3h9j-3k3n3o12q4
ca:tecl	J4a8n-4
ca:tela	e7h3
ca:tele	C7G-3H-3S3a-3h7p5q5
ca:temp	W5j6
ca:tend	C9
ca:tene	E3I4h-3j3k5n8q-4
ca:teng	A3C6D-5E4G-3I5J-4K6M-3Q3T3V4W-3a7b-6f3i-3m6p-3r3
ca:teni	f4n3
ca:teod	h4
ca:tepi	j3
ca:term	A-3C5H-3S6a7h4i3l3n5
ca:that	q8
ca:the	n6
ca:thin	i3
ca:this	d4r13
ca:ti	a3n4o11q-3
ca:tia	E4
ca:tian	a7
ca:tick	D-3F-3K3M9Q9U5a-3d3h8i3n5p-3
ca:tiem	n5
ca:tien	C10E3F-3I3S-4V-4W-4a-6b-3d5e-3h-3i-4k-3m5n5o-3p10
ca:tint	S3d6h4p-3
ca:tira	q5
ca:to	F4h5
ca:toal	h5
ca:toca	C-4G5V9W4a5h-4o3
ca:toco	B6
ca:toda	A3S4U8a-3m3n9o4p-3
ca:todo	A3B6C-7H7L-3Q3U-3V-4a3d8e-3f-3i-3n4o11q6
ca:toma	C-3a5d9h3n3q-3
ca:tome	d11
ca:tomo	n13
ca:toni	f3
ca:tons	V3o4
ca:tort	a13h6
ca:tota	C-4G-3H13I6U16a-3b-3f-3h6m-3p12q4
ca:trab	D8H-3O-5Z3j4k8l6m10o4q-3
ca:trae	C10D-4E3G4H4I4L-3P-3S3U-3V6W-4a9d6e8f-4h-3i4j-4n-8o-3p8q-3
ca:trai	F3H-3K4U5V4a3h8i-3
ca:traj	e8
ca:tram	G4
ca:tran	G-4O7W9a4d-3
ca:tras	V-3q8
ca:trat	h4
ca:tu	C-3D3K3O11Q-5S-4T6W-3a11h-4n11q-5r6
ca:tumb	G8h-4q10
ca:turi	h5
ca:turn	Q4U8W7h4i-4k3q-4
ca:tus	o4
ca:ubic	M7Z3a5h-4
ca:uc	C3
ca:uff	a8
ca:ulis	C3
ca:ulti	H4J-3P-3U-3V-3h3i7n10p5q10
ca:un	A-4B-3C7E6G4H-6I-4J-3K-3M-3N-3O-4S3T-7U-4W6X-3a10b-3f7g-3h9i6j-3k4m-5n-6o11p-8q5r-7
ca:una	B-3D-3H-8I-3J-4M5N-3O-9P-4Q17S-4T-4U-5V12W-3X-3Z-3b-3d-3e7f3g-3h17i12j-3k5m-5n4p-7q4
ca:unas	a4h7
ca:undo	q17
ca:unic	h6
ca:unif	h3n3
ca:uno	V4a5e6h3n-4
ca:unos	F4S4o-3
ca:ups	q4
ca:urge	C3c4
ca:usa	C-5G-3Q-3T12d18h-3
ca:usad	M4T3
ca:usal	d4
ca:usan	I3l3
ca:usar	G-3L5Q3T6d18f-3h-3n-4p3
ca:use	d6h-3
ca:uses	J5
ca:uso	C-4D4P7
ca:uste	Z3a8
ca:usua	B3k4l7m6
ca:uy	a5q3
ca:va	E-4F-4G-5H6I-3J4K-3L-4O-3P-3S-6U3V18W-4a-5b-3d5h4i5j-4k7m-3n-5o11p9q3
ca:vaca	A-3W7
ca:vaci	C3
ca:vacu	h4j4
ca:vale	L3Q6d4h4n-5o20q-3
ca:valg	W3
ca:vali	A3d5
ca:vamo	H10Q-3V7f3h3n-5o6
ca:van	Q4U10a3h11i-3p-3
ca:vari	Q3S4
ca:vas	a3h4o9
ca:vaya	J11n6q-4
ca:ve	n6p4
ca:vea	c5
ca:vece	D4h-5n5q8
ca:veci	V3q5
ca:vemo	S3o6
ca:venc	L5R3
ca:vend	C-4F-3G-4H5J5L4Q3R3S-3T-5U6V-5W8a-5d-3f-4h10i-4j-4k12l8m5o-4p-4q3
ca:veng	C3S4
ca:veni	e8
ca:vent	A-3C-6E-3F-4G-5H10I-4J9L-3M5O-6P-3Q10R-3S-3U12V8X-3a-8d-5e-3f-5h16i4j-5n11o-8q6r-3
ca:veo	S5a6h-5n16q-4
ca:ver	A7B7C18D-3E-5F-3G-3H6I5K3L-3O-3P4Q3S3T3U11a-6b-5d-8e-3f-7i-3j-3k-4m14n5o-5q-5
ca:verd	a7n10q-4
ca:veri	n6
ca:vero	F3
ca:ves	d3m3q3
ca:vest	e4h4
ca:vete	h3
ca:vez	D9F3J-5P3Q6V-8a5f4n12
ca:vi	a11n5o10
ca:viej	C9a3d-5
ca:vien	C-4Q-3S4V9a3d7e6f5h-3n3o5q-3
ca:vier	F3H4O4
ca:vinc	R3
ca:vini	h4
ca:vino	P5a6d-3e3h4n-4
ca:vist	A6a10n4o-3q-3
ca:vola	V4
ca:volt	q4
ca:volv	h-4i6n10q4
ca:vouc	M4
ca:voy	A3G-3Q-4S10T-3U23a5d3h4l-3n-6p-4
ca:vuel	S10V-3a-3e5h-3k3n13q7
ca:wey	l3
ca:what	T8n5
ca:wifi	a3
ca:wron	Z7q6
ca:y	C-3D4G-5H8I-5J-6K-4L-4N-3P-5Q7S8T9W-8X-3Y-3Z-4b-5c-4d3e6f-3g-3h15j-5k-5n8q9
ca:ya	A4B-5D-3E-5F-3I7J6L-7N-5O5P-7S3T-3U9V8W-9X-6Y-4Z-7a7b-8c-4d-7f-5g-4i-5l10m4n13o15p12r-5
ca:yadi	W4k3m3
ca:yese	O3f-3k3m3
ca:yo	B3C-3H-3I-3J4K-3O3T-3U13V-4a4i-5q6
ca:yoli	E3G3h4
ca:you	T9n4
ca:zapa	A4i3
ca:☎	A-3C27E18F18G19H-13I-8J-6K-4L-4M-7N-3O-5P11Q-9R3S-7T-6U-7V-5W-8X-3Y-3Z-5a-12b-6d20e5f26g-4h24i-14j-8k15m-6n3o-10p-17r-4
cab*	V9a4h8
cabal*	V4
caballero	V4
cabe*	V4a6
cabl*	h6
cabl* #*	h5
cable	h4
cach*	h3
cach* #*	h3
cad*	D5H-4L20M-3P3R4T-3V-3X16Y8b-4e8j-3l-4n-4p-3q-3
cada	D4H-3L12P5X15Y9b-4n-3p-3
cada #	L6
cada cambio	B3
cada compra	X3
cada cuanto	P10
cada punto	L7
cada que	Y6
cada quien	Q3
cada venta	X4Y3
cada* #*	L6
cada* comp*	X3
cada* cuan*	P6
cada* punt*	L9
cada* que*	Y6
cada* quie*	Q3
cada* vent*	X6Y4
cade*	a5
caden*	a4
cadena	a6
cadu*	L16R6V-3e8j-3
caduc*	L15R3e8
caduca	L5
caducado	e6
caducan	L12
caducan $	L9
caducidad	L3
caduco	R5
caduco $	R5V-3
cae	Q3W5
caf*	S6d16h8p3
cafe	F-3S5d14h6i3n-3p4
cafe $	P3S9W3h4
cafe gratis	d6p4
cafe ☎	F-3d5
cafe*	h3
cafe* #*	i4
cafe* de*	h4
cafe* grat*	d4p4
cafe* y*	d3
cai*	F4d-4h5o5
caig*	F4d-3h5
caig* #*	F4
caig* los*	d-4h6
caiga*	F3Y3d-4h5
caigan	F3h4
caigan #	F4
caigan los	d-3h5
caj*	A5B11C-5D5H7I-9J-5K7L-3N-5P-9Q6R8S-3U4W9Z-4a-5b-5f-11i-7k15l9m17n-10o-6p-5q-3
caja	A3E-3F-3G-3H12I-3J-3K5M-4N-3O3P-4Q3U9V5W5X-3a-7b-4f-5h5i-5k8n-8o-3p-4q4
caja #	A3H-5K4O6V5h3
caja $	H10K3Q5R3U3V-3Y3a-4b-3k4m3n-3q4
caja bloqueala	l5
caja dale	k3
caja de	j6
caja falta	k3
caja y	H4
caja ☎	k3
caja*	D3e3
caja* #*	A3H-4O6V4h4
caja* bloq*	l4
caja* dale*	k3
caja* de*	e5j6
caja* falt*	k3
caja* regi*	W6g4
caja* y*	D3H5
caja* ☎*	k3
cajas de	e3
caje*	B9C-4D4G3H-3I-6J-3L-3M7O-3P-5Q5R7S-3U-3V-5W11Y-4Z-3a-5c-3d-4f-8h3i-3j-6k15l13m20n-8o-4q-4
caje* ahor*	m3
caje* de*	A3
caje* el*	B4
caje* favo*	R5k3
caje* insc*	B8I-5
caje* ivan*	l4
caje* le*	G4
caje* mas*	k3
caje* me*	g3
caje* meti*	q4
caje* no*	K3q3
caje* nuev*	f-3h-3k14
caje* para*	A4
caje* que*	A4Q3l3
caje* rebe*	l5
caje* roci*	k4
caje* se*	E3F4
caje* teng*	m10
caje* ☎*	k3
cajer*	A4B10C-4D3H-4I-6J-4L-3M6O-3P-5Q5R8S-3U-3V-5W9Y-3a-5c-3d-4f-8i-3j-5k18l12m20n-9o-4q-5
cajera	B7D4G4H-3I-5L-3M4P-3R5V-3W11a-3c-3f-5j-5k10l5n-3
cajera $	W10k10
cajera ahorita	m3
cajera de	A4
cajera del	W3
cajera favor	R7
cajera inscribir	B7I-4
cajera la	l3
cajera le	G3
cajera me	g3
cajera no	q3
cajera nueva	k4
cajera o	m4
cajera que	l4
cajera rebeca	l5
cajera rocio	k3
cajera se	E3
cajera telefono	k3
cajeras	K3Q4W3l4m16q-3
cajeras $	A-3Q4W3l4m13
cajeras tengo	m6
cajero	M5R7f-4k18l3m3n-3q-3
cajero $	R4k15m5n-3
cajero iker	k3
cajero ivan	l4
cajero mas	k3
cajero nuevo	k5
cajero se	F4
cajero ☎	k3
cajeros	B8l3m17
cajeros $	B7k-3l7m14
cajeros el	B3
cajeros tengo	m3
cal*	S5T-4a16c11i4q-3
calc*	i6
calc* #*	i6
calce*	i4
calcetas	i3
cali*	j3o4
calie*	j3
calm*	S6
calma	Q3S3
calma $	S4
calo*	a13
calor*	a10
caloron	a7
cam*	A-4B10C-7E7F-7H-6I-4M-3N-3P-4Q8S6T-4U-3V3W8X-3a7c-4d11e7f-3j7k-4m-3n-3o-4p-4q8r-3
cama*	G3
cama* le*	G3
camarones	G3
camarones le	G4
camb*	A-3B12C-6E8F-6G-5H-5I-3J4M-3P-3Q6R3S6T-5W8Z-3c-3d8e6i-3k-3m-3n-3o-4p-4q12r-3
camb* #*	F-3W-3d12h3
camb* a*	q12
camb* algo*	b3
camb* de*	Q8V10W-4a5g3q-4
camb* del*	B6
camb* el*	W15a5q3
camb* la*	D3J5
camb* lo*	E7
camb* mi*	Q3j3
camb* mis*	W3d4
camb* por*	L3d3e3l4
camb* sald*	E3
camb* y*	D3S5h3
cambi*	A-3B7C-6E10F-6G-4H-5I-3J5M-3P-3Q7S5T-5W8X-3Z-3a4c-3d9e7f-3k-3o-4p-3q8r-3
cambia	E4W9
cambia #	d3
cambia el	W6
cambia lo	E6
cambiale	W9d7g4h-5q16
cambiale #	d10
cambiale $	q7
cambiale a	q5
cambiale de	g4
cambiale el	W14
cambiale por	q3
cambiar	E3L4T-3V3n-3q8
cambiar $	L6T-4q7
cambiar de	V4
cambiar saldo	E4
cambiar sus	d3
cambiarlo	E6
cambiarlo $	E3
cambiaselo	d3
cambie	Q6
cambie de	Q6
cambio	D6E-3Q6R3S11W-5a6b-4d3h8l4n5q-11
cambio $	S7d5n3
cambio a	l3
cambio de	Q7R3V7a6q-4
cambio el	a6
cambio por	d4
cambio y	D4S3h4q-3
cambios	B17
cambios $	B7
cambios del	B6
cami*	V3Z3a5j10q-3
cami* de*	a7
camin*	j4
camino	j5
camino $	Q4
camio*	Z4a9i3j3
camion	a8j-3
camion de	a7
camioneta	Z3a5
camioneta $	Z3
camis*	V3e5
camisas	e8
can*	A-7B14C-3F-3G10H-4I-4J11K-4L7M-9N13O-5P3Q9R-3S-6T-7U-7V-5X7Y5Z-4a3b-3c-3d19f-5g-4h-8k-4l5m-5n-13o-8p6q17r-4
cana*	N3
canc*	A-4B15D-3G7H-4J6L-3M-8N16P-4Q9U-3X12Y3a-4b-3d-5h-4j4m-3n-10q19
canc* #*	h3q4
canc* algo*	Q3Y5
canc* de*	q3
canc* el*	l5q7
canc* en*	q3
canc* esa*	q3
canc* ha*	B5
canc* la*	B9M-5W3q4
canc* lo*	q4
canc* los*	G4X4q4
canc* mens*	X4
canc* mi*	N9e3j4
canc* perl*	B4
canc* si*	Q4q-3
canc* susc*	X6
canc* tick*	q4
canc* una*	Q3Y3
canc* vent*	B4
canc* y*	B3
cance*	A-4B15D-3G6H-5J6L-3M-8N13P-4Q8U-3X14a-4d-4h-9j3n-9q22
cancela	N4Q5X5q14
cancela el	X5
cancela la	j3q5
cancela lo	q5
cancela una	Q3
cancelacion	q7
cancelaciones	B7
cancelaciones ha	B4
cancelaciones y	B3
cancelada	G5h-3q4
cancelada $	G4
cancelala	G3N5q13
cancelala $	N4q13
cancelala los	G4
cancelalo	B4q4
cancelalo perla	B4
cancelame	q3
cancelar	X11q11
cancelar el	q6
cancelar mensajes	X4
cancelar suscripcion	X5
cancelaron en	q3
cancele	l4
cancele el	l5
cancelen	N4e3
cancelen mi	N4e3
canceles	J5n-3
canceles $	J9
cancelo	B12M-5N5Q4
cancelo la	B9M-3q-4
cancelo mi	N5
cancelo ventas	B4
canch*	h4
cancha	h3
cancha #	h4
cand*	a3l5
cand* al*	l4
canda*	a4l4
candado	a5l3
candado al	l3
cani*	a6
canij*	a6
canj*	C-4G5J4L10N-3O-3P7Q8S-3T-4U-4W7a-5b-4d28h-5j-3l-3o-5p4q-5
canj* #*	d12
canj* de*	d4
canj* ha*	B4
canj* hoy*	H3
canj* hubo*	H3
canj* lo*	P3
canj* mis*	J5
canj* por*	G3d9
canj* punt*	d3
canj* sin*	F5G-3
canje	d17h-4n5p6
canje $	G4d8
canje de	d4
canje por	d8
canje*	C-3G3J4L8P5Q7T-3U-3W6X-4Y6a-3b-3d22h-5j-3n-4q-6
canjea	B4Y7d3
canjea ha	B4
canjeado	P7
canjeado $	P7
canjeale	d10
canjeale #	d6
canjear	L7Q9W3d20n-3
canjear #	d4
canjear $	L3Q3d10
canjearon	D4F5
canjearon sin	F4
canjees	J6d-3
canjeo	G7L4Q-3d6
canjeo $	L6Q-3W4d9
canjeo por	G4d-3
cans*	D11
cans* de*	D9
canse	D7
canse de	D8
cant*	E4L3b4i5n-3
cant* de*	b4
cant* en*	E5
canti*	E5b4i3n-3p4
cantidad	E3b4i3n-3p4q4
cantidad $	L3i3
cantidad de	b4
cantidad en	E3
canu*	C3G3l3
canul	C3l4
canul $	l3
cap*	F-3H-3J8Q4T8U12W-3a-3e-4h11k7l-3n4q7
capt*	F-3H-3J9Q4T6U11a-3e-3h10k8l-3n3q5
capt* #*	h3
capt* de*	J5U3
capt* es*	k3
capt* la*	h-3q5
capt* o*	M5n-4
capt* por*	U4q3
capt* una*	h7
captu*	F-3H-3J12Q3T-3U12a-3e-5h9k8l-3n3q10
captura	G3J4Q4U4e-3h8k5n3q6
captura $	Q3k4
captura de	J3
captura doble	G3
captura es	k3
captura la	q4
captura una	h5
capturado	M5U9n-5
capturala	n5q3
capturala $	n4
capturarlos	k3
capturarlos $	k5
captures	J11
captures $	J5
car*	A-3D11F6H-5K-3L-3O-3P10Q-5S7T-6W-3X-4Z4d-8f-6h6j3l-4m-3n9o4p-4q8r-4
cara	D5q4
cara le	q3
cara*	D4
cara* le*	q3
caray	D6n3
carg*	D3F9G4P12V-4W-3a-3d-6h3i4j-3n15o-3q8
carg* #*	F13G-4
carg* a*	q4
carg* al*	q3
carg* de*	G6P9d-3
carga	D5F3G4P9d-5n9
carga #	F3q4
carga $	D4n12
carga de	G7P7d-3
carga*	F3h4n10
cargale	F7h4
cargale #	F11G-3
cargando	n6
cargando $	n7
cargaste	q4
cargo*	P6
cargos	P4
cargu*	n-3q8
cargue	n-3q7
cargue al	q3
carm*	D4
carme*	B3D3
carmen	D4
carmen $	B3
carn*	S3Z7d-3h8o4
carn* jaja*	S3
carn* y*	c5
carna*	o6
carnal	o5
carnal $	o6
carne	W3c4h5
carne $	W4
carne y	c3
carni*	Z7
caro	j3
carr*	V8a10j4n-4
carri*	V3
carrito	V3
carro	a3j3
carro $	V5a4j4
cart*	S5g4
carte*	S4d3g3
cartera	S6d4
cartera $	S9
carto*	C3E3e3
cas*	D3F-3G7H-3Q3S7W-3X-3Z10a17g-3h4l6n-6p-3
casa	S6a9
casa $	S5a5j4
casa de	a7j-3
casa*	Q3a12
casa* cong*	l3
casa* de*	a7j-4
casc*	h3
casco	h3
cash*	G4L3b3d3
cash* #*	d3h3
cash* mal*	G5
cashb*	G4b3d3
cashback	L3b4
cashback #	d4
cashback mal	G4
casi	S8U4
casi #	D3
caso	D3J-3Z10a8l5n-7q-3
caso $	Z3a4
caso le	Z4
caso y	l3
caso ya	l3
caso* y*	l3
cast*	G3l4
cast* #*	G3
casti*	G3l4
castigado	l5
castigado $	l3
castigo	G4
castigo #	G3
casu*	n6
casua*	n8
casualidad	n6
cat*	j7r3
cata	r3
cata*	j6
catal*	j8
catalogo	j8
cay*	F6H6L-3S7n13
caye*	F4G3n3
caye* la*	F3
caye* los*	n5
caye* punt*	G3
cayer*	F4n3
cayeron	D3F5n3
cayeron $	p3
cayeron en	I3
cayeron la	F3
cayeron los	n4
cayeron puntos	G4
cayo	H5K3S6n14
cayo $	H3n9
cayo el	F3S7
cayo la	n8
cayo* ayer*	H3
cayo* el*	F3S7
cayo* la*	n3
ceb*	a8
cebo*	a7
cebol*	a8
cebolla	a9
cebolla $	a13h-4
cej*	h4
ceja	h4
ceja #	h3
ceja* #*	h5
cel*	D-4F3H-4I-6J-3M3Q5R3T-3V-5W6Z3b-3f3g-3h3i4k3l3m-3o-3p-5q3r3
celu*	D-5F4G3H-4I-4J-4M3N3R3S-3T-3V-4W3Z3a-3f3g-3h4j3l4m-3n3o-3p-4q3r4
celu* a*	A3l3
celu* como*	D-3Q5r4
celu* con*	b5
celu* de*	I-3W3h-5i3p3q6
celu* en*	Z3
celu* es*	C3k7
celu* moja*	j6
celu* no*	f3
celu* por*	q3
celu* ☎*	C4F7G4P4d8f8h8i-3k-3n-4q-8
celul*	C5D-4H-4I-5J-4T-3V-4W3Y3Z3a-5f4g-3h4i4l4m-3o-3
celular	C4D-3F3H-4J-3N3Q3T-3V-5W-6Y3a-3f3h4i4j-4l3p-3q4r5
celular $	C-4D-3M4W-3Y3Z5d-3n8r5
celular a	A3l3
celular al	n3
celular como	D-3Q5r4
celular dala	k3
celular de	h-4i4p4q5
celular en	Z3
celular es	W3k6
celular la	n3
celular por	q3
celular se	B3
celular ☎	C3E3F5G4P3d8f6h9i-3k-3l3n-4p-3q-7
celulares	I-3W10j5
celulares mojados	j7
cem*	h5j6
ceme*	H-3h3j8
cemen*	H-3h4j8
cemento	h3j7
cen*	D3a-3b3c14j8m3
cent*	c11j8m3
centa*	b5n3
centavos	n5
centr*	j9m6
centro	j3m4
centro $	j4m4
cer*	C4E14H6a-3h6n3q7
cero*	C6E9q14
cero* al*	E6
cero* la*	E6
ceros	C4E13q8
ceros $	C5E-3q3
ceros al	E7
ceros la	E8
cerr*	H9K4h6n3
cerr* ayer*	H3
cerr* el*	H3
cerr* las*	H4
cerra*	E5H11K5h3
cerraditos	E6
cerraditos $	E3
cerramos	H4
cerramos ayer	H5
cerrar	B3H3K3
cerrar $	B3
cerraron las	H3
cerre	h4
cet*	C4k4
ceti*	C3k3
cetin*	C3
cetina	k5
cetina $	C3k3
cha*	A-4C6D-4F-6G-3I-3K-3L-3M-3P-4S5T5U-3Z19a-8c4d3e4f3h5k5l11n-7o-8p-3q-9r12
chab*	C4
chabe*	C6
chabela	C4
cham*	d4l5
cham* en*	l5
chama*	e3h3
chamarra	h3
chamb*	k3l6
chamba	l4
chamba en	l6
chambee $	k5
champ*	d5
champu	d5
chan*	H4S8k3
chan* a*	k3
chan* de*	l3
chanc*	S12k3
chance	S9k3
chance a	k3
chance de	l3
chang*	H5
changarro	H5
changarro $	H6
chap*	h3
chat	J3R3T8Z20a-3m3n-3o-3q-4r10
chat $	T4Z11r7
chat de	r4
chat equivocado	Z9
chat no	J4
chat que	r3
chat y	m4
chat* de*	r4
chat* equi*	Z7
chat* no*	J3
chat* que*	r3
chat* se*	l3
chat* y*	m3
chav*	E3H-3O3V4W4f4k4l3
chav* a*	E4
chav* nuev*	W7
chav* sigu*	m4
chava	E3
chava el	l3
chava*	m3
chavas siguen	m3
chavo	O4V3W5f5
chavo $	O3V5
chavo de	k4
chavo nuevo	W6
chay*	C5E3i3
chay* nos*	l3
chay* porq*	B3
chayo	B3C5E5
chayo $	E3
chayo nos	l3
chayo porque	B3
che*	C11D-3F-3L-3S12V-3b3c-3d-5f-3k-3m9o8q-4r-3
chec*	C10M5S14a-3b5d-4h-4m7o-3
chec* con*	E3K3
chec* de*	C5
chec* el*	Q4S3W6
chec* eso*	n3
chec* mi*	b4
chec* mis*	U3
chec* plan*	m11
chec* que*	q3
chec* quie*	B5
chec* sald*	C7
chec* si*	C3M4S4m8n-3
checa	C5M5m4n7
checa con	E3
checa si	M5m7n5
checa*	C13E-3J3S4b4h-3m7
checame	B4C4
checame quien	B3
checame si	C3
checar	C7S4U3b8m4
checar el	S3
checar mi	b3
checar mis	b3
checar plantilla	m7
checar saldo	C6
checo	Q4S11n-5
chel*	O3a8n-3
chela	a7
chem*	l3
chem* del*	l3
chema	P3l4
chema del	l4
cheq*	G5
chequ*	G5n3
cheque	G5
chev*	o16
cheve*	o11
chi*	D6G3S-6V-3Z9a15h4n-12o17
chic*	a5h3
chicle	h3
chid*	a6n-3o14
chido	a6n-3o12
chido $	o9
chil*	a6
chila*	a4
chilaquiles	a4d3
chin	D8Z4n-5q6
chin*	l5
chin* bloq*	l4
chino	l3
chino bloqueo	l5
chiq*	h3
chiqu*	h3
chiquita	h4
chis*	B3G5Z4a3
chis* baja*	G4
chis* que*	B3
chism*	S-3a6
chisme	S-3a5q3
chist*	G5
chiste	G4
chiste bajaselos	G4
chistosa	B5
chistosa que	B3
cho*	D4G4V-4W3a6k5r-3
choc*	j3
chof*	V-3a6k7
chof* favo*	k5
chofi*	k6
chofis	k4
chofis favor	k5
chol*	G3W4X3
chol* saca*	G3
chole	B4G3X3
chole $	B3X3
chole sacaselos	G5
chor*	D3
chu*	D3E3k4o10
chue*	E5
chuec*	D4E3
chueco	D3E3
chul*	o11
chula*	o10
chulada	o9
chulada $	o9
chuy	k5n4
chuy lo	R3
chuy para	k4
chuy* para*	k5
cie*	C5E-3H7L-3N9S6T-3V4Y6a-6d-3g-3i-3j6l9o5q-5
cier*	C7H7L-3N9Q3S4T-3V7Y4a-5d-3g-3i-3j6l9n-3o4q-4
cier* #*	h5
cier* caja*	Y3
cier* de*	H18
cier* el*	l3
cier* la*	H-3S3W3l4
cier* mi*	N4Q4
cier* por*	H3
cier* todo*	l3
cier* ☎*	C3
cierr*	C-4H7N10S5U3V6W4Y5a-4b-3g-3j4l9n-3q-3
cierra	W4
cierrale	l8
cierrale el	l5
cierrale todo	l3
cierran	N5j6l4
cierran $	l4
cierran mi	N8
cierre	H17S4o3
cierre $	S6e3
cierre de	H16
cierre del	H3
cierre por	H5
cierrenle	l4
cierrenle la	l3
cierro	H-3Q5V6h4
cierro $	V8
ciert*	C11b6o4
cierto	C9b4o4
cierto $	C6b4o3
cierto ☎	C3
cif*	H10
cifr*	H8
cifr* de*	H10
cifr* del*	H3
cifra	H4
cifra del	H3
cifra*	H6
cifras	H8
cifras de	H9
cig*	h3
cin*	a4l3
cine	a5
cint*	h4l5
cint* #*	h3
cinth*	l6
cinthya	l7
cinthya $	l5
cinto	h4
cinto #	h3
cit*	V3j15k3
cita	V4j20
cita de	V5
cita del	j7
cita para	j8
cita* de*	V4
cita* del*	j5
cita* para*	j6
citl*	R4k4
citl* dame*	k3
citla*	R3k5
citlali	R4k3
citlali dame	k3
ciu*	e3
ciud*	e3
ciuda*	e3
cla*	T5a5h3
clar*	T6
clari*	D3
claro	T7
clas*	a4h3
clas* de*	j4
clase*	a4j3
clases	a5
clav*	h3
cli*	A-7B4C6D5E4F5G3H-8I16K-5L4M4O-5P6Q7R-5T-7V8W6X-4Y-5Z-7a-6b-5e6f10g4h3i4j-3k-9l-8m-9o-7r-6
clie*	A-7B5C6D4E5F5H-6I13K-5L5M5O-4P5Q6R-5T-7V6W6X-4Y-5Z-7a-10b-4d3e6f9g6h3i6j-3k-10l-8m-8o-7q3r-6
clie* #*	W3
clie* a*	f9
clie* anda*	G3
clie* aten*	I-5U6
clie* camb*	Q3q3
clie* con*	C3F3I6d-5g6
clie* corr*	M3
clie* cuan*	I3
clie* de*	F3W4c3e3h-3i5n-6
clie* del*	W3
clie* dist*	V3
clie* el*	W5
clie* en*	V8d3f-3
clie* enoj*	D3
clie* era*	n6q-3
clie* es*	M5
clie* favo*	I3
clie* frec*	g5
clie* fue*	M4
clie* hay*	I6q3
clie* hizo*	G4
clie* la*	C3q4
clie* le*	F4M3
clie* llev*	I5
clie* mas*	F4I6V6
clie* me*	C3Q3e3
clie* no*	E3J5e3h-3q-3
clie* nuev*	f14g4h-4
clie* o*	I7
clie* ofel*	E4
clie* paga*	d6h4
clie* pago*	i3
clie* para*	I3
clie* por*	D3I3
clie* porq*	G6
clie* preg*	C7V-3
clie* que*	E4F4Q-3V3W11d-4f4p3
clie* quie*	L3d9f-4j5
clie* rest*	G3
clie* se*	D4I3n3
clie* sin*	Q5
clie* sofi*	f4
clie* son*	I3
clie* te*	E4
clie* tien*	W5
clie* todo*	I3
clie* vamo*	I3
clie* y*	H5
clie* ya*	I3V4n3
clie* ☎*	B5I-4P7d4h6
clien*	A-7B4C4D4E5F5H-8I15K-5L3M5N4O-4P7Q4R-5T-7V8W7X-4Y-5Z-6a-10b-5d5e6f11g3i3j-3k-9l-8m-9o-8r-6
clienta	B4C7E5F4H-5I-9L4P6Q-5S3U-3V7a-3d4e5f5k-4q-4
clienta #	F4
clienta $	F-4G4I-3P4V9W3f5i-3n4
clienta de	F4e3h-3i4n-7p5
clienta del	e3
clienta dice	C3D3
clienta en	V6
clienta es	e3
clienta la	q3
clienta le	C3F4
clienta no	J5h-3
clienta ofelia	E3
clienta por	d3
clienta porque	G3
clienta que	E5L4
clienta quiere	L3d3j3
clienta y	D3
clienta ☎	B7C3d3
clientas	I9W5f5h-3q3
clientas $	W4
clientas hay	q3
clientas mas	I7
cliente	A-3E3F5H-4I-11K-3M7O-3P5Q6S-4T-4U-3V8Z-4a-6b-3d3e5f10i5k-6l-5m-3n4o-8p5q5r-4
cliente $	B3F8I-9J-3P6V7W-4a-3c3d5f4h-3o-4p7q9
cliente a	f8
cliente anda	G4
cliente cambio	Q4
cliente con	C4F4d-4g4
cliente del	W5q-3
cliente en	V3d5
cliente es	M5
cliente fue	M6
cliente le	M5
cliente mas	V8
cliente me	C3Q4
cliente no	E4e3
cliente nuevo	f10g3h-3
cliente o	Q3
cliente paga	d4
cliente por	D3
cliente pregunta	C4
cliente que	F3W9p6
cliente quiere	C3d3f-3j4
cliente se	D3q3
cliente sin	Q3
cliente te	E4
cliente tiene	I5
cliente y	M3
cliente ya	V3q3
cliente ☎	C-3E3P6d5h7
clientes	A-3B4C-4D3E-3F-3I23L-3N4P-3Q13U6V-3W14a-3c4d-3f4g6h-4m-4n-5p-3q-5
clientes $	B6I21N4Q11W5f-3h-3m-3
clientes atendi	I-4U6
clientes con	I6
clientes cuantos	I4
clientes de	c3
clientes hay	I7
clientes llevamos	I4
clientes nuevos	I4
clientes o	I7
clientes para	I4
clientes por	I4
clientes que	W5
clientes se	I3
clientes todos	I4
clientes vamos	I3
clientes y	H5
clientes ya	I4
clo*	i8q-3
clon*	i6
clu*	N5f4g3
club	N4f9
cob	F5
cob $	F4
cob*	A-4B-4D7E-4F-3I-7K3M6O-3Q3R-3S3T-5U10V6W-5X-3Z-3a-6b-6d15e-4f-6h17i4k8m3n-3o-4p-5q8r-3
cobr*	A-4B-4D6E-4F-4G-3I-7K5M6O-3P-3Q3R-3S5T-6U10V3W-3X-3Z-3a-6b-7d15e-4f-6h17k7m4n3o-5p-4q6r-3
cobr* #*	D5h20
cobr* a*	W4h3i3
cobr* al*	V6
cobr* con*	Q4d6
cobr* de*	d15q5
cobr* del*	d3h3i-3
cobr* desd*	U3k3
cobr* dobl*	F3
cobr* el*	D-4P7l3
cobr* hoy*	U10
cobr* la*	c4d3
cobr* lo*	D5V-3q11
cobr* los*	n3
cobr* mi*	k3
cobr* por*	j3
cobr* que*	K3
cobr* quie*	m5
cobr* una*	M3
cobr* y*	S4
cobr* yo*	U5
cobr* ☎*	C4
cobra	c3h7
cobra con	Q3
cobra*	D11G-4H-3I-5K3P3Q4T-3a-3b-3d9f-4h11i-3k6l3m8o-3p-3q-5
cobrado	I-3U6
cobrado hoy	U3
cobrale	d8h9
cobrale #	d3h4
cobrale $	h3
cobrale a	W3
cobrale de	d6h-3
cobrame	h5
cobran	D3Q3m5
cobran quienes	m3
cobrando	K3m4n5
cobrando $	m6n4
cobrar	L5d8h9k5l3
cobrar #	i3
cobrar $	Q4d-3h9
cobrar apuntala	k3
cobrar con	C-3d7
cobrar el	l4
cobrar mi	k4
cobrar una	h5
cobraron	D9M5P7h-5
cobraron #	D6
cobraron de	D5
cobraron doble	F3
cobre	H-3J7P-3S7U4V-3d5h12k3q13
cobre #	h11
cobre $	P-3S8k4
cobre de	h-3q8
cobre la	d3
cobre lo	V-3q9
cobre yo	U3
cobro	H3M6U6V10d3h5
cobro #	G3h7
cobro $	H3V7
cobro al	V3
cobro de	h5
coc*	C3S3W6d4
coca	W11d5
coca $	W7d3
coca de	d4
coca que	e3
coca*	j3
coci*	l3
cocin*	S3l3
cocina	l3
cocina $	l3
cocina economica	C3
coco*	g5
cod*	I4R10
codi*	I3R10
codi* de*	R9
codi* para*	R6
codig*	I5R11g3
codigo	I4R11
codigo de	I3R9
codigo para	R6
coi*	E6q4
coin*	E5q3
coin* con*	D4
coinc*	D3E5
coincide	D3q4
coincide $	E5
coincide con	D3
col*	D-3K8P-3R6V5c-3h4j6l6m16n-4o-3
cola	V6
cola*	R6k4l7m15
cola* #*	h3
cola* con*	m4
cola* jorg*	k4
cola* por*	R6
colab*	R6l8m14
colaborador	R6k3l8
colaborador $	l6
colaborador jorge	k3
colaborador por	R5
colaboradores	m15
colaboradores $	m15
colaron	G3
colc*	W3f3
colc* matr*	h3j3
colch*	j3
colchon	f3j3
colchon $	W4
colchon matrimonial	j3
cole*	j3
coleg*	j5
colg*	K7
colga*	K8
colgada	K5
colo*	a3h3
colon*	a3g3
colonia	a5
colonia $	a4
color	h3
color #	h3
com*	A-11B-12F4G-5H5K-8L8M3P10Q13R-3S-7T8U-3V-11W3X-6Z-3a5c7d3h8l-5o-10p4r4
coma	Q7
coma*	Q5T15Z6h6o-3
coma* #*	h9q3
coma* chol*	F3
comad*	Z7a4h4
comadre	Z5a4h4
comadre #	h3
comadre $	Z3a4
comadre chole	F3
comal	h3
coman*	T16q4
comanda	d4q3
comanda #	d4q5
comandos	T20
comandos $	T15
comb*	h5
combo	h7
come*	J4S3a10n6q-7
come* las*	U3
comer	S6a10n5
comer $	j3
comi*	W14a16j6n-5
comi* de*	W7
comid*	j9
comida	j6
comida corrida	j3
comis*	W11a10n-4
comision	W13a-3
comiste	a8
comiste $	a11n-3
como	A-6B-5D-6F-6G-5H11I-5K-4L11N3O7Q19S-4T9U3V-7X-3Z-5d3e-4g7h-11i-5k4n5o-7r8
como #	C6H4M4Q-4b4
como $	Q11W5
como andamos	H8
como andan	H3
como ando	H-4U7b4
como cajero	m6n-3
como cambio	Q5
como cancelo	N5
como cerramos	H5
como cliente	N3f7
como consulto	Q7
como doy	Q8k-3
como efectivo	n5
como el	j7
como encargada	k9
como entra	R3
como es	L5
como esta	H-6J5L10Q-4T3
como estaba	E5q9
como estan	O4
como funciona	L7T6
como gerente	W3k3
como hago	Q8h-3
como la	Q7n-3q5
como le	Q12T6X3g5n-4q-4
como lo	Q12c5q-3
como me	D-3N4r4
como meto	Q5h-3
como nos	H11
como obtengo	L3g6
como que	D9L-3Q-6T3n10
como quedo	n8p6
como registro	Q6
como saco	Q13U-5
como salimos	H9
como se	H-6L11Q18T8d-3l3n-3q-4r3
como sigue	a10
como te	T6r14
como va	H12Q-5T3n7p8q-3
como vamos	H14Q-3
como van	b8
como vendedor	l4
como veo	Q4
como ves	d3
como voy	U10
como y	S4
como* #*	C5H6M4Q-5b3
como* aman*	O5
como* anda*	H12O6Q-3
como* ando*	H-3U7b4
como* busc*	Q5
como* caje*	k4m9
como* camb*	Q5
como* canc*	N5
como* cerr*	H3
como* clie*	Q-3f11
como* cons*	Q4r7
como* doy*	Q9k-3
como* efec*	n5
como* el*	j8
como* enca*	k10
como* entr*	P6R3
como* es*	L6
como* esta*	E5H-5J5L5O7Q-6T3n-3q7
como* func*	L7Q3T5
como* gere*	W5k4
como* hago*	Q3
como* la*	Q8q4
como* le*	Q9R3T6X6b-3c3g7n-4q-4
como* lo*	Q15c6n-3q-3
como* me*	N4r3
como* meto*	Q3
como* mont*	q3
como* nos*	H10
como* obte*	L3g3
como* pued*	Q3
como* que*	D10L-3Q-5n9
como* qued*	n8p4
como* quit*	Q8
como* regi*	Q8
como* saco*	Q11
como* sali*	H6n5
como* se*	H-6L9Q18T7d-3l3q-3r4
como* sigu*	a11
como* te*	Q-4T5r17
como* va*	H12Q-5n7p6
como* vamo*	H16Q-3
como* van*	b7
como* veo*	Q5
como* ves*	d4
como* voy*	H-4U12
como* y*	S4
comp*	A-6B-8D5E4F7I4K-5L6M5O-3P13S-7U-8V-3W3X-4Z-4c-5e7h11j-4k-3l-4p4
comp* #*	D4M5W-3h17q-4
comp* &*	M4
comp* a*	F6q4
comp* ahi*	W3
comp* al*	J3
comp* ante*	P4
comp* canc*	G7h-3
comp* con*	F7P3h-4m3
comp* de*	D4M5P8e-3f-3h6i3j-4n3q4
comp* del*	D8P6e5h-6n-3
comp* diar*	g4
comp* el*	P6e5l3q-3
comp* en*	P4
comp* eso*	G3
comp* este*	H8
comp* fue*	F3
comp* la*	P5
comp* llev*	P3
comp* lo*	M4
comp* los*	C3Y3a4h-3n-3p6
comp* mas*	I15
comp* me*	D3P3
comp* mi*	W15h-3
comp* nada*	f3
comp* no*	J4V6W3i-5
comp* para*	b5p4
comp* pasa*	D-3P4n7
comp* por*	L3a4
comp* quit*	G3
comp* se*	G5k3
comp* su*	T6
comp* sus*	E6
comp* tien*	P4
comp* tort*	a9
comp* un*	h7
comp* y*	D6F4e4h-3
comp* ya*	p3
comp* yo*	Q3
comp* ☎*	C4P5d3e4
compa	H-3O8o8q4
compa $	O8o9q3
compa*	G5H8Q-3U-3W5Z3a6h-5i-3k5q5
compadre	C3G3k3
compadre $	H3
compadre se	G5
compadres	G3
compadres eso	G3
companera	Z4q9
companero	k3
comparar	H6
comparar este	H4
comparte	R3
compe*	F15H-3W5h-3l5
compensacion	F3
compensacion a	F3
compensala	F10
compensala $	F4
compensala con	F3
compensale	F3
compensale con	F3
compensar	F3
competencia	W4l4
competencia el	l4
compl*	C3F5H4L-3a-4b6d6e4h-8j4m8p11q-3
completa	C3h-3j5m3n5p5
completa $	j5m6
completale	F9h-3q-3
completale #	F4
completale a	F5h-3
completar	d4
completo	H9e3j3p8
completo #	h4
completo $	H6e3
completo con	m4
completo los	p8
compo*	E16
componerlos	E4
componerlos $	E3
componle	E6
componle sus	E7
componlo	G3
componlo quitandoselos	G4
compr*	A-4B-6D9E-7H-11I5K-3L10M10O-7P17Q5R-3S-5T5U-5W7X-3Z-5b-3e9h14i6j-6k-6l-6m-5o-6p3r-7
compra	B-3C-4D7E-4H-5I5J3L6M3N-4O-6T-4V4a-5b3c-4d9e6f-4g-4h11i5k-5m-3o-3p4q3r-3
compra #	h7
compra $	D5O-4P-9Q3V-3W-5X3d12h13j3n3p6q-3
compra a	F-3h5n-3q4
compra al	i3
compra cancelada	G4
compra de	D3F4L4M3f-3i5j-3n5p-3q4
compra del	D7h-5
compra fue	q3
compra la	P3
compra mas	I12
compra mi	P-3W6
compra pasada	P3n5
compra ticket	e3
compra y	e3
compra ☎	d3e3
comprado	L4P18T-3f7h-4
comprado $	P8
comprado el	P3i3
comprado la	P3
comprar	C4L7h6
comprar $	L4h3
comprar con	G3
comprar ☎	C4
compraron	I4h13
compraron #	h3
compraron mas	I4
compras	C-3P23Q5X-3a4g5
compras $	P4Q6c6g5
compras anteriores	P4
compras de	P8
compras del	P5
compras llevo	P4
compras por	L3
compras tiene	P3
compre	P11e6h6
compre #	D6P-3
compre $	P9W3
compre y	D4
compro	C-3H-3J4M6N3P3Q-3T-3W12b-3d-3e4h13n-5q3
compro #	M5b3h10
compro $	D-3P3q5
compro diario	g4
compro el	P4e4
compro la	h5
compro lo	M3
compro mi	W6
compro no	J3
compro y	F4
comprobante	M4n7
comprobante #	h4
comu*	c21j-3r4
comu* con*	c20
comu* conm*	c4
comun*	c23j-3
comunicame	c7
comunicame con	c7
comuniqueme	c4
comuniqueme con	c4
comuniquenme	c4
comuniquenme con	c3
con	A-8C-4D5E-5G-3H-5I3L6N-4O-10Q7S6T-8V6W-6Y-7a-4c14d10f-3i4k-3n5o-6p5
con #	F9h4i5n-3
con acceso	l6
con alguien	c10
con calma	Q3S5
con celular	l5
con centavos	n3
con cuanto	C9U-3p6
con cuantos	I3
con descuenta	h3
con efectivo	J5d-4
con el	B-3C-3D4E-4F-3G-3I3J3L3W3b-3c10d-3f4g-3h4j-4l-3n7q4r-3
con ella	F3
con esa	n22o-6
con eso	o12p5
con esta	U8h3
con estatus	m3
con este	f3g11
con esto	D6T5W4
con fechas	P4
con gente	r3
con iva	n3
con la	D-3F3H5L-4M-3P-3Q-3S4V9W3a-4c8i-3n4p3
con lada	h3
con las	H-3l4
con lo	H-5I3L-3b5d10h-4n4p7
con los	B4G7L3V3W3b-3d3h-4i4
con mas	I4
con mi	B4D5P3U3Z7a4b-5d5j-3n-3
con mis	L-3b-4d7
con monedero	H3d12g6h-7
con nombre	B4
con nosotros	k3l8
con numero	C3
con otra	V8
con permiso	l-3m9
con punto	Q4
con puntos	C-3G-3I3W-3b5d14h-7n3q3
con que	M10Q6R8h-4n10q-5r4
con quien	c6m-3r12
con saldo	C-4I4L4d13h-5
con servicio	c4
con su	d9e3m4p-3
con sus	E4d4m3
con tarjeta	L7h4
con terminacion	C5
con ticket	h-3q6
con todo	a5e3
con transferencia	j5
con tu	c3
con un	C3E3c4q4
con una	h6
con ustedes	D3N4P3k4
con vale	G4
con vales	L4
con ☎	k3
con*	A-5C9E-11F-3J-5K15L-5N-7O-7S10X-9Y-5Z13a-3b5c9d-3e-6f-10h4i-7k8l5n10o-3r14
con* #*	E5F6h3i5n-4
con* acce*	l6
con* algu*	c10
con* calm*	S5
con* celu*	l7
con* cuan*	C9I3L4p7
con* desc*	q4
con* efec*	J3d-3
con* el*	B-3E-4F-3G-3J3L3M3b-3c14d-3f4h3j-4l-3q5r-3
con* ella*	F3
con* esa*	n20o-5
con* ese*	C3i3
con* eso*	o11p7
con* esta*	H3L3U7h3
con* este*	f3g10
con* esto*	D6T6W5
con* fech*	P3n3
con* iva*	n4
con* la*	D-4F3G4H6L-3P-3S3V10W3a-4c8i-3p5q5
con* lada*	Q3
con* las*	i4l3
con* lo*	H-5I3b5d12h-4p5
con* los*	B3C-3D4G5L4V4d4f3h-3i4n-3
con* mas*	I7
con* mi*	B3D6P5U5Z6b-6d5
con* mis*	L-3b-4d9
con* mone*	H3d10g5h-7
con* nomb*	B7
con* noso*	k4l7
con* nume*	C3
con* otra*	V8
con* otro*	Q3i4
con* perm*	l-3m10
con* punt*	C-3I3Q8W-3b3d14h-8q6
con* pura*	L5Q3
con* que*	M9Q8R6h-4n8q-5r3
con* quie*	c7r10
con* sald*	C-3I4d10h-4
con* serv*	c4
con* su*	d8m3p-3
con* tarj*	L7h6
con* term*	C3b3
con* tick*	q3
con* todo*	a5
con* tran*	j6
con* tu*	c8
con* un*	C3q5r3
con* una*	h6
con* uste*	D5b4
con* ☎*	k3
cona*	k3
cona* que*	k3
conalep	k3
conalep que	k3
conc*	A3F4K3j11n3
conce*	A3
concedido	A3
concedido $	A4
conch*	F3j7
concha $	F3
conchas	j9
conci*	K3
concr*	n3
concreto	n3
cone*	R8W4c3
cone* ange*	R4
cone* con*	c4
cone* mi*	R3
conec*	R5W3c4
conectame	W3c3
conecte	R6
conecte angel	R4
conecte mi	R3
conf*	A-3H-3J-3K17S5T-3X-3Z13a-4c-3h-4l3n18q6r-3
conf* con*	Z5
conf* de*	q5
conf* en*	o3
conf* por*	n4
conf* que*	Q5n6p3
conf* se*	n4
conf* si*	n4
conf* ☎*	l3
confi*	E-3H-3K18S6b3h-4l4n20p3q-6
confianza $	k3
confianza ☎	l3
confirma	p3
confirma que	p3
confirmacion	n9
confirmacion se	n3
confirmame	n10
confirmame por	n4
confirmar	C4E-3K12
confirmar $	K10
confirmaron	K6n-4
confirmarse	n3
confirmas	n3
confirmo	Q3S6
confirmo $	S5
confu*	Z12n-4q15
confundi	Z14n-3q11
confundi $	Z3q7
confundi con	Z6
confundi de	q7
cong*	l4
cong* el*	l3
conge*	K4l4n3
congela	l3
congela el	l3
congelalo	l3
congelalo $	l3
congelo	K3n3
conm*	a6c4g3l3m8
conm* y*	l3
conmi*	U3a6c4l3m8
conmigo	a4c5l4m8
conmigo $	U3m8
cono*	B4r9
cono* quie*	B3
conoz*	B4r12
conozco	B4r8
conozco $	r8
conozco quien	B3
cons*	C17D-3E-3J3L-4N-3P15Q5S3V-3a-3b7c-3d-6f-4g-3h12q-4
cons* #*	h9
cons* de*	C3b8h5
cons* el*	C6W5
cons* la*	h4
cons* mens*	H4
cons* mesa*	h3
cons* mi*	r6
cons* no*	J8
cons* punt*	C5
cons* quie*	k3
cons* sald*	C4
conse*	I3r6
consegui	k3
consegui quien	k3
consentidas	I3
consi*	S6
consigo	S3
conso*	H5
consolidado	H4
consolidado mensual	H5
const*	n4
constructora	n3
consu*	C16J4L-3P14Q3T3W3b6d-5f-3h15j-3n-4q-3
consulta	C8b5
consulta de	C3b4
consulta el	W3
consultar	C12P3T3W3b3d-3
consultar el	W5
consultar saldo	C3
consulto	Q4
consumio	h7
consumio #	h3
consumio la	h3
consumo	J5h8
consumo de	h7
consumos	P10
consumos $	P5
cont*	A-4C-7D5E-7G5H3I3J-7K-5L-4M4N-3O-3P-9Q-3R-4S10U3V9X-5Y-3Z11c11d5e-4f-3g3i-4k11m-6q-9r12
cont* #*	E-3G4
cont* a*	c5k15
cont* algu*	c4
cont* citl*	k3
cont* con*	V9c3
cont* de*	I7W5l6m-3
cont* el*	V5
cont* en*	S5Z3
cont* febr*	H5
cont* la*	U4a7d3
cont* las*	F3S3
cont* me*	H3
cont* pers*	k3
cont* que*	T3
cont* quie*	j3
cont* se*	n4
cont* su*	d3
cont* tu*	r4
cont* una*	r6
conta*	C-4D-5H3P-6S5T4U4Z6a-3c11g4h7k-3q-3r3
contactar	c5
contactar a	c5
contacto	T4Z8c6r5
contacto $	Z9c5
contador	H7M4
contador $	H4
contador me	H4
contando	S7
contando sus	S6
contar	P-3U7g5
contar la	U4
contaron	n3
contaron que	B3
conte*	D9I7J-5W-3X-3Z4c5l-3n11q-4r14
contenta	o5
contenta $	o7
conteo	I6
conteo de	I7
contesta	D3a7n-3r6
contesta una	D4r5
contestando	r4
contestar	D3T5
contestar $	T3
contestas	D5T-3n9r4
contestas tu	r7
contestaste	n9
contestaste se	n4
conteste	Z6c8
contesto	S7n5r3
contesto $	S3n5
conti*	D3S3V15Z5n-3
contigo	D6Z5n-5o5
contigo $	o4
continua	V5
continuamos	V5
continuamos con	V4
continuo	S5V4o-4
continuo con	V3
conto	M4
contr*	C-3E-3G4H4W3d7h-5j3k17l9m-3n-3
contra	E-4G6H5d9h-5
contra #	E-3G6
contra febrero	H5
contratamos	k4
contratamos personal	k6
contrate	k13
contrate a	k10
contrate ☎	l3
contrato	l6
contrato de	l7
conv*	L5W3Z8
conve*	L6Z10n3
conversacion	Z10
conversacion $	Z10
convi*	W3
conviene	W4
cop*	i9q-3
copi*	Z3i8q-4
copi* la*	i7
copia	i7
copia la	i8
cor*	A8B4C-5E15F4G4H13I-4K-3L-3N-3P-3Q7R-4S-4T-6U3V-5W6Y4Z-4a-3b3c-6d-4e-4f-3g-3i-4j5k-6l6m-5n7o-4p-5q8r-4
cora*	D9f3
coraj*	D8
coraje	D8
cord*	O3q3
cordi*	O4
cordiales	O4
corr*	A9B4C-6D-3E15F-3H-5L-3Q9W5a-3d-5f-3h-5j3l7n7q12
corr* a*	l9
corr* al*	W9
corr* de*	A8B3E7
corr* el*	E5q9
corr* es*	E5
corr* esta*	A3
corr* la*	q7
corr* mi*	n4
corr* punt*	E6
corr* su*	E5
corr* un*	Q6
corre	W7l5
corre a	l6
corre al	W9
corre*	A7B5C-5E14H-3d-3h-5n11q8
correccion	A9E7
correccion de	A5B3E7
correcciones	A4
correcciones estan	A6
correctamente	n8
correcto	E6
correcto es	E7
corregir	E3Q3q12
corregir el	E3
corregir la	q4
corregir un	Q3
corregirle	E4
corregirle su	E3
corregirlo $	E3
corresponde	M3n-3
corresponde $	M4n-4
correspondiente a	B3
corri	l6
corri a	l6
corri*	C-3E10Q10j6n-5q13
corrida	j3
corrige	E11Q4n-3q6
corrige el	E3q4
corrige puntos	E8
corrigela	q5
corrijo	Q6
cort*	A-3D-3E-4F8G5H14R-3S-3T-3U4Y5c-4d3f-3j3k-3m-4n4q-8
cort* #*	G3H3
cort* a*	F3G4
cort* al*	B5F5
cort* con*	j3
cort* de*	F3H-3P3W6b4j3
cort* del*	H5
cort* el*	l4
cort* favo*	H5
cort* grat*	C4
cort* la*	n4
cort* pers*	U7
corta*	G3l8
cortale	F-3G4l3
cortale #	F-3G5
cortale el	l4
corte	F-3G-3H14Q4U3X3Y5a-4b4d3h6j7l-3m-3q-3
corte #	H5
corte $	H23W-3a-3n6q-3
corte con	j3
corte de	Q3W7b3j5
corte del	H7
corte gratis	p3
corte personal	U10
corte*	B4F14G4H7P3h-4j-3n-3q-4
cortecito	H5
cortecito favor	H6
cortes	H4P3
cortes $	H6
cortesia	B4F12G6J3h-4q-3
cortesia $	F7G-3d3
cortesia a	F3G4
cortesia al	B4F5
cortesia de	F7J3
cortesia del	G4
corti*	H3h4
cortina	a4n-3
cortina mandame	H3
cortinas	h3
cortinas $	n3
corto	n3
corto la	n4
cos*	L7Q-3T15V-3W-3X6a-3h3i7q-3
cosa	B3T10h3i5q-3
cosa $	T3h7
cosa que	B4
cosa*	A5D3T5V-3X6i4n3
cosa* #*	i7
cosa* espe*	A3
cosa* no*	J3X3
cosa* pued*	T4
cosa* que*	B3D5
cosa* te*	o3
cosas	A6D3T5X5i4n3
cosas $	X3n5
cosas que	D4
cosas raras	l3
cosm* suma*	F3
cost*	L6j4
costo	L8j4
cot*	W5j5
coti*	W7j6
coti* una*	W5j3
cotiz*	W5j7
cotizar	j6
coz*	F6
cozu*	F5
cozu* qued*	F4
cozum*	F5
cozumel	F3
cozumel quedo	F4
cre*	E-3F-3I4J-4V-3Z6a-3e4f24h6k5q-4
crea	f6k6
crea un	k8
crea*	f17
crea* cuen*	f5
crea* un*	k5
crea* ☎*	f6
creal*	f6
crealo	f4
crear	f6h3
crear*	f4
crec* la*	I3
creci*	I3
crecio la	I3
cred*	Q4e3
crede*	Q3S4
credencial	S4
credi*	e4j3
credito	e4
cree	C6
cree que	C7h-3
cree*	h4
cree* que*	C4
crei	Z7
crei que	Z5
crei* que*	Z6
crema $	e3
creo	n3
creo que	n3
cro*	j3
croq*	i3j4
croqu*	i4j3
croquetas	i3j5
cru*	a15k4
crud*	a14
crudo	a7
cruz	a7k4
cruz azul	a7
cruz ya	k5
cruz* azul*	a7
cruz* ya*	k4
cta	H7
cta se	H7
cta* se*	H7
cu:#	C-3D14E-3F-5G-5H-4J-3L4M-5N-5O-4P17Q-5S-3T-4U-3W17X-3Y-4Z-4a6b13c-3d11g-3h14i-4j15n-3q-6r-5
cu:&	h10j3
cu:2x1	j5
cu:3x2	j4
cu:a	A-3B-4C-6D6E-3F-5G-4H-5I-4J-4L11M-3N5O-4R-3S9T-3U-5V-4W13X6Y6Z8b10c10f-5g8h-3i-3j14k-7l-6m-4n-11o-5p-4q-6r13
cu:abie	j10
cu:abon	D8P5h3
cu:abre	g6j11
cu:abri	e3g6j12
cu:abue	a5
cu:acab	d-3g4h3
cu:acep	D4Y4j10
cu:acla	Q4n7
cu:acti	X-5Y13
cu:actu	Q3b11
cu:acue	P3
cu:acum	D6L9Q-4b12
cu:adio	o6
cu:admi	c3
cu:afil	g15
cu:agar	T4
cu:agen	j3
cu:agra	o9
cu:agre	W4Y3h9
cu:agua	S3j3
cu:ah	o6
cu:ahi	D6N5P3S3W6a-3b3c5
cu:ahor	D-6P-3S7Y5a-3b14d6n4
cu:al	N-3O-3P-3Q4S5W8c16g10h-4j6n-4
cu:alca	b12
cu:algo	L12b19n-3
cu:algu	D3c17j-3
cu:alla	S5a6
cu:alo	O17
cu:alta	g19
cu:alto	X12
cu:amab	b4o8
cu:amer	a3
cu:amig	O8
cu:amo	a14o-3
cu:amor	o11
cu:ando	L-3S9a3b11
cu:ano	P5
cu:anoc	D8
cu:anos	D4g3
cu:anot	L-3g14h4
cu:ante	D4W3Y4b3j4
cu:anun	X10
cu:apag	X4
cu:apar	D6b3j8
cu:apen	g8
cu:apli	Q6W-3d12
cu:apun	P5W4b-3g8
cu:aqui	D-3L-3Q8T5Y3Z4g5h6j-3
cu:arre	D3Y7g-3j3
cu:asci	b3
cu:ases	c10
cu:asi	J5
cu:asun	c5
cu:aten	D7c8j-3o9
cu:atie	c7
cu:audi	Z8
cu:aun	S7
cu:auto	N3Y5
cu:avis	S3X18Y14b-3o-3
cu:ay	Z6
cu:ayer	D3P3W5a3b6h3n3
cu:ayud	T11
cu:azul	a3j4
cu:baja	D4N15X21b-3g-3j-3l-4n6
cu:baje	N4W3X7
cu:bajo	D5P3b-4
cu:bala	b13
cu:banc	W3
cu:bano	j9
cu:bara	P-3Y7j9
cu:bast	X9o7
cu:bebe	a6
cu:bend	o7
cu:bene	L6
cu:bien	L4a5o11r-3
cu:bloq	X3
cu:blus	j3
cu:boni	a7
cu:borr	L3N28W-4b-4q-4
cu:bot	b4c4r12
cu:buen	O20a-3g3j4o7
cu:busc	c3r3
cu:bye	o10
cu:cada	L8X10b-3
cu:cadu	L5
cu:cafe	P3d6h4
cu:caja	D5N-3Q6b-4c3j5r3
cu:caje	D5W14j-3
cu:camb	D6L7Q8T-3W4a-3b-3d15h-3q-3
cu:cami	j7
cu:canc	N15W-3X10e4j3q-5
cu:canj	J7L3P8Q-4T-3X-3a-3d17n6o-3
cu:carg	P12
cu:carn	W4
cu:carr	a4j3
cu:cart	g6
cu:casa	Q3S4a13j3
cu:casi	D4S4
cu:caso	Z6a3n-3
cu:cata	j6r3
cu:caye	D4
cu:celu	N5W6b-3c3h-3j3r6
cu:chat	Q3T4Z5c6r6
cu:chec	W3b7
cu:chid	o8
cu:cier	N11g-3j10
cu:cita	j19
cu:clar	D3T6o3
cu:clie	I-8N7W10c4g11j-3
cu:club	N3
cu:cobr	D6L4P4S6b-5d10h-3
cu:colo	a3j3
cu:coma	a3
cu:come	j4
cu:comi	a3j5
cu:como	D-5H-9L13N8O6Q6T-7b3d6g6h-3j3r7
cu:comp	D11H-3J-4L12M-3O-3P13S-3U-5W8Z-3d6e5g3h5j-4p-4q-4r-3
cu:comu	c13j-3r4
cu:con	C-4D7H-3I-3J-3L11O-4P7Q4T-4V-3Y-3Z-4a5b4c16d3g7h-7j3p-4q-3r6
cu:conc	j7
cu:cone	c6
cu:conf	Q5Z8r-3
cu:conm	a6
cu:cono	r10
cu:cons	C-4P5Q3W3b7h5r5
cu:cont	P-4S5T6X-3a-3c8n-3o3r6
cu:conv	L6
cu:cora	D7
cu:corr	W3j6n3
cu:cort	H-6P3W7b5j3
cu:cosa	P3T3X6
cu:cost	L5j4
cu:coti	j6
cu:cred	Q4
cu:cuad	D7a3b-3
cu:cual	D-3L4P8j10
cu:cuan	C-10D-6H-10I-7J-3L16N-3P22S8T-3U-10W16Y7a5b27d-5e-3g-4j14m-3n-6o-4p-12r-3
cu:cuen	D6L-3N10P8Q5W4b7d-3g8h3q-4
cu:cues	j4
cu:cuid	o4
cu:cump	Q3W3
cu:curi	J4
cu:da	D-3d6
cu:dame	L-3N8W6d5g4
cu:dan	D5L23b-5j6
cu:dar	o4
cu:darm	D4
cu:das	P4b4g5
cu:dato	L-3N19g3
cu:de	A-7B-6C-11D11E-6F-6G-5H-13I-9J-5K-5L10M-6N19O-7P13R-5S-8U-7V-4W13X13Y12b10c6d5f-6g12h-3i-5j20k-6l-7m-6p-7q-9r12
cu:debe	D7
cu:debi	D5Z3
cu:debo	Q7
cu:deci	Q5T3b4
cu:deja	J4S7X7j3
cu:deje	X10
cu:del	C-4D14H-7L4N9P7U-3W10X-4d-3e-3g3j15n-5o-3q-3
cu:dele	N8
cu:deli	c4
cu:den	L3N4
cu:depo	W5
cu:desa	D5N12X7Y-3b-3g-3j5
cu:desc	D6O-3W5d7j8
cu:desd	b4j4
cu:dese	N5c5d6
cu:desg	P8
cu:desh	N7g-3
cu:desp	L4S4T6b8d4j-3
cu:dest	N4
cu:desu	X13
cu:deta	P9
cu:devo	e15j-3
cu:devu	e5
cu:di	D3r4
cu:dia	D-4H-4O3P9Y3a4b-3d4
cu:diar	D3g3
cu:dias	L5j7
cu:dice	a10b5
cu:dici	P3
cu:dier	D5N-3O3P3b4n7
cu:dife	D4
cu:difu	X8Y7
cu:diga	b6c4
cu:digo	D4S6
cu:dije	D-3a6b5g4n3
cu:dijo	b3n4
cu:dime	W11b8j-3
cu:dine	L3b13e5
cu:dio	D5
cu:dios	b3o6
cu:dire	c4j10
cu:disc	O10Z5j3
cu:disp	b7
cu:dobl	D9L6W5
cu:doct	a5j3
cu:domi	D6j4
cu:don	c4
cu:dona	r3
cu:dond	L3P3Q4a-3b-4d5j11n-3r8
cu:duen	c9
cu:dura	L6
cu:e	P6
cu:efec	L3W7
cu:ejec	c16
cu:el	A-3B-3C-10D14E-4F-3G-3H-8I-4L9M-4O-4P11Q3R-3T-4U-3V-4W15Z5a12c8e8f-3g3i-3j15k-3l-3m-3n-7o-4p-4q-6
cu:elim	N26
cu:ella	c4
cu:empe	g6
cu:empi	g5
cu:empr	r4
cu:en	A-3C-3D5E-3H-4I-4J-5L13O-4P10Q4S6T-3U-3V-3a8b9c3d8e-3f-3g7j11l-3m-3n-3o-4p-4q-4r-3
cu:enca	c5j3o8
cu:enci	D3
cu:enco	W3r3
cu:encu	S5
cu:ener	P4
cu:enga	D3
cu:ense	P7
cu:ente	T3Y7o8
cu:enti	T6c3
cu:entr	g16j7
cu:envi	X4Y5j4
cu:equi	Z12
cu:era	D5Z20j-3
cu:eres	o-5r30
cu:erro	Z4
cu:es	C-4D11L4M-3N-4O-3Q3S-3W12X-4Z-4a7b3d-4g4h5j4n-5o-5q-3r19
cu:esa	W4
cu:esca	g5
cu:escr	L-3P-3X14Y6Z3c3j-3r11
cu:ese	D5P3
cu:eso	D4X3Z6o4
cu:esos	P7X3
cu:espe	D5S7
cu:espo	L3W9b-4
cu:esta	D12J6O3S-3T-4W-4X-4Z-3a-3c7d3g-3j19m-4r11
cu:este	D-7L-3P7Q3T12W5X7b-3c-3g6j-3r3
cu:esto	D4J-3L4N5P-4T8W-3X7b5g6j-6o-3r9
cu:estu	X6
cu:ex	W3
cu:exce	O7o5
cu:exis	N3
cu:expl	L3T7
cu:extr	X-3Y3j4
cu:fact	h-3j14
cu:fall	N3
cu:falt	D17b4
cu:farm	r4
cu:favo	C-5D-5H-3J-4L-3T4U-4V-3W5X12b9c10d5f-3g12h-4k-3n-3q-3
cu:fech	P10Q3j-3
cu:feli	a9
cu:feo	D3
cu:fiad	W5
cu:fijo	c4
cu:foli	h8
cu:form	T8g5
cu:foto	D4a4g4
cu:frau	r4
cu:frio	D4a12
cu:fue	D-4P12Z12a4b-5j-3
cu:fuer	D3P3h-3
cu:fui	D9L-3P10h4j-3
cu:func	L5
cu:gana	D4L15P-3W8b-5j-3
cu:gane	X4
cu:gano	L9a3
cu:gas	j4
cu:gast	D3J7L4P6Q-3W7d8h8j-6n-3r-3
cu:gato	a12
cu:geni	o13
cu:gent	c7
cu:gere	W4c11
cu:gord	a3r3
cu:grac	J3X8c4o12
cu:grad	j4
cu:gran	a3j3
cu:grat	L6W4d6
cu:gros	D8
cu:grup	Z4
cu:guar	b3d5j7n3
cu:gust	D-3S5Y5a3b-3d5j-3
cu:habi	a6
cu:habl	c16r13
cu:hace	P7T4W-3a-3d4g5h-3j6n7
cu:haga	W4Z6g4j3
cu:hago	T6X4b-3c3
cu:han	D3
cu:hast	L3a3b4o5
cu:hay	L10N-3Q12W-4a7b8c5d-4g-3h-3j25n-4o-3r-4
cu:haya	Y3
cu:hazm	W9g4
cu:he	D3L-3P19b7
cu:herm	L3W3b-3
cu:hey	O13b3
cu:hi	O14
cu:hice	a3d3
cu:hici	D6
cu:hiel	j6
cu:hija	S4W4
cu:hijo	W5
cu:hist	P17Q3
cu:hizo	P4a4n5
cu:hola	O28b5g4
cu:hora	D9P3j20
cu:hoy	H-7L-4P-3U-3W6a-4b9c4d11h10j11
cu:hubo	O3
cu:huma	c17o-3
cu:iba	Z6
cu:ido	P8
cu:igno	Z5
cu:igua	L3o9
cu:inco	D9g3
cu:indi	b5
cu:info	N7
cu:insc	D-3J3L5N7X-3a-3g25j-3n11
cu:inte	J5N6a6g6j3n-5
cu:ir	D3Q3j6
cu:jaja	P6X-3Y3a7b-3o7r3
cu:jalo	L5
cu:jefe	c7
cu:jeje	W3a11
cu:jove	D4J3g4
cu:juev	j3
cu:junt	D-3L12P-3W5b12d3g4j-6
cu:kier	X3b4e3g5j4
cu:kilo	d3j5
cu:kite	N9X3
cu:la	A-4B-3C-4D10E-3F-3G-3H-9I-6J-6K-3M-4P3R-4S5U-4V-4W7X4a11b8c13d4f-4g7i-4j13k-4l-5m-4p-4q-7r6
cu:las	L4P5W-6X3Y10c5g-3j14
cu:lava	j10
cu:le	T8W-3Y5Z6c7g12n-7q-4r-3
cu:lech	j5
cu:lent	D4j3
cu:les	D8N3S3g4n3r3
cu:licu	b4e4
cu:list	I-3N7P11T4X-3Y6c-3g4n-3o4
cu:litr	j5
cu:llam	T-3c27g4j-3r3
cu:llan	j4
cu:lleg	D6P-3S4T-3W-3X5Y9b3h-3j6
cu:llev	P7Q3U-7W4b13e5h4
cu:lo	A-3D7H-9J-4N6O-3P12Q-4T-3U-4W7a-6b8c3d11e5n12o7q-3r-7
cu:los	A-3B-3C-3D11E-3G-3H-3I-4L11N5O-3P10Q-6T-5W8X7Y5Z-4a-4c-5d10e3g3h-5j9l-3m-3n-8p-3q-3r4
cu:lueg	L4S4W5o6
cu:luga	j5
cu:lune	D3j5
cu:lupi	c5
cu:m	D3
cu:ma	a11
cu:mal	D19Z6b-3j-3
cu:malo	W3
cu:mama	W5Z3a4
cu:mana	D4S4b3o4
cu:mand	J-3L-5N-3P-3X11Y7Z11b-3d-3g6h-3j9n-3r3
cu:mane	S9j7
cu:maqu	c5
cu:marc	a5c9
cu:mari	b3
cu:marq	c5
cu:mart	j7
cu:mas	D10L9S7W10X13b3c-3r-5
cu:maxi	o5
cu:mayo	j7
cu:me	A-6B-5C-6D14E-4F-4G-5H-8I-5J4K-5L6M-5N9P9Q-7R-4S-7T7U-5V-4W-5X9Y11Z6a-3b14c11d-4e7f-7g17h-7i-4j3k-5l-5m-5n4p-7q-10r9
cu:medi	D3L4g3j4
cu:mejo	X5c3o5
cu:memb	g4
cu:meno	D16b-4
cu:mens	D-6P-3T5X22Y12Z6n-3
cu:menu	T8j14
cu:merc	W5b-3d7
cu:mes	P8
cu:mesa	g3h4j6
cu:mese	j7
cu:meta	W4g3
cu:mete	Y4g7h8
cu:meti	n5
cu:mi	A-5B-5C-11D13E-6F-5G-5H-6I-5J-5K-3M-4N18O-10P11Q10R-4T-3U-10V-3W17X-6Z3a4b13d12e5f-5g9h13i-4j8k-5l-5m-5n7o-9p-7q-10
cu:mini	L5j3
cu:mio	N3P5b14
cu:mios	P3
cu:mis	A-3C-5D10E-3F-4G-3H-3I-3J8L-3N6O-4P22Q9T-3U-4W7X-3Y7a-5b15c-4d8j-6m-3o-5q-3r-4
cu:mism	L5g6i-3
cu:mita	d7
cu:moja	j8
cu:mole	X15a7j-3
cu:mome	S7
cu:mone	C-3L11N10O-4X-3a-3b14c-3f-3g13h3j-5n-3
cu:most	c7g3
cu:movi	P11W5
cu:movs	P10
cu:much	b3c4o18
cu:muer	j4
cu:mues	P8
cu:muev	J3
cu:muy	D4O5o12
cu:my	N8b4
cu:nada	D6J8T-3X4n-4o10
cu:nadi	D4X3
cu:nece	D-3L4W-3X4c5h-4j6
cu:nego	r9
cu:ni	D12L-3W3X4j3
cu:niet	T5
cu:ning	J6
cu:nino	Z4a4
cu:nive	L6W8
cu:no	A-4B-3C-3D18E-3F-3G-3H-4I-3J18K-4M-3N14O-5Q-7R-3S11T12U-3V-3X18Z13b-6c12d-9e7f-4h-6k-3l-6m-4n-8o-10p-4q-9r9
cu:noch	S4X3a3j3
cu:noma	D11J11b4
cu:nomb	N9Q4W-3g6r5
cu:nos	o6
cu:nota	W3h6
cu:noti	X4Y11
cu:novi	W6
cu:nuev	Q3W6Y4j4
cu:nume	C-3D3N3Q9W7c-3g4r6
cu:nunc	D9L3g3j-3r3
cu:o	D-7L16P-4Q7W-3b12c-5h-3j10n5r9
cu:obte	g5
cu:ocup	T5d5g4j3
cu:ofer	X7Y5j3
cu:ofre	T12
cu:oiga	b5j3
cu:ok	o18
cu:olvi	J5N7
cu:onda	O5T3
cu:opci	T8
cu:oper	c18
cu:orac	a10
cu:oral	o5
cu:orde	j6
cu:otra	D6L8P3T5V-4Y3Z5
cu:otro	S4Z3
cu:oye	O12b6
cu:paga	b4d5j4
cu:pago	D-3L7W7e3h-3
cu:pagu	D9d-3e4h6
cu:pal	Z3b9
cu:pan	j3
cu:papa	W6
cu:paqu	a4j5
cu:para	C-3D-3H-3L11P-3R-4T3W-3Z4a-3b11c4d3g10h6j14k-3n-3o-3p-3r-3
cu:pare	X20
cu:part	a4g7r5
cu:pasa	D-4H-5L7P6U-3W6a3c11d-3j8n6
cu:pase	S3c5
cu:paso	O13a-3h7j4o4
cu:past	D4b4j3
cu:patr	c3
cu:pedi	D6b-3e3j5n4
cu:pelo	D10
cu:pens	S5
cu:perd	D4Q6T3Z5a8
cu:perf	N10
cu:peri	j4
cu:perm	D3N5
cu:pero	T3X3a4
cu:perr	a4j6
cu:pers	N6V-3Z5c11
cu:pert	N7
cu:peso	D4L3W-3b11d5
cu:pide	j5
cu:pido	L3Q5
cu:pier	L10
cu:pint	P3
cu:piqu	Z9
cu:pizz	j3
cu:plat	c3
cu:play	j4
cu:plom	j4
cu:poco	r6
cu:podr	c5
cu:poll	L3h3
cu:pone	D11T3
cu:pong	W4Y3
cu:ponm	W6g7h3
cu:por	C-3D4F-3H-4L8N3O-3P3Q4U-4X5Y6Z5a11b3d4f-3j7k-3l-3n-5p-3q-3
cu:porc	W6
cu:porq	D5
cu:prec	D3j8
cu:pref	N4c6
cu:preg	N4S7W-3X6
cu:prem	d13
cu:pren	Y4e3
cu:pres	W5a3j3
cu:prim	W4d-3j3
cu:prob	J4j6
cu:proc	Q4n4
cu:prod	D6
cu:prog	N10W-3g10r3
cu:prom	D4W-3X10Y6j7
cu:publ	X8Y4
cu:pued	L12O4Q-6T6W-4a-4b7c11d4e4g6h-3j11n-7o-4q-4r-3
cu:pues	L3b5o3
cu:punt	A-3B-3C-10D15E-6F-7G-7H-3I-4J5L12N6O-4P8S-3T-3U-3W14X4Y6a-4b18c-4d8e-3f-3g9j-8o-3p-6q-3r-3
cu:pura	D5L4
cu:puro	X4
cu:pusi	D7
cu:qr	g6
cu:que	A-8B-6C-6D9E-5F-5G-5H-11I-6J-8K-6L14M-6N4O6P16Q9R-5T14U-9V-6W8X4Y3Z-7a4b11c5d3e5f-5g4i-4j11k-6l-6m-6n-3o3p-6q-7r9
cu:qued	D4P3T5W-3a-3b14g-3j6n3
cu:quer	Z13
cu:quie	B-8C-3H-3I-4L-3M-5N11O-6S-3T-3U-3W5X4Y4c11d12e9f-3g14j5k-4l-3m-5n-5o-5q-4r12
cu:quin	D4S9
cu:quis	c3j6
cu:quit	D5N11X10r-3
cu:ramo	j5
cu:rati	S6n5
cu:rato	X3a4n3o3
cu:reac	X-5Y9
cu:reca	L4W3j4
cu:rece	j4
cu:reci	D3X6Y4a-3e5h4j5
cu:recl	D7d11
cu:reco	D-4L4X6Y5b5d5
cu:recu	P3b5
cu:reem	e10
cu:refl	D6n3
cu:refr	a9h3
cu:rega	L11W4d9
cu:regi	L-4N11P7Q-3W-4d-3f-3g22h10j-5n7
cu:regr	D-4L7P-4b3c6e11
cu:rent	j4
cu:renu	N3
cu:repa	j5
cu:repo	D3H-3Q3W4X4n4
cu:requ	j4
cu:resp	D9
cu:rest	P4b5d-3
cu:resu	D3
cu:revi	D3P3Q3
cu:rfc	j7
cu:rifa	j4
cu:roba	D8
cu:robo	c3r4
cu:ropa	a5
cu:saba	D3a5j4
cu:sabe	D-3P7W3b11d-3r3
cu:sabo	j3
cu:saca	N3r3
cu:sald	C-13D14E-4L8N-3O-5P3Q6W16a-3b20c-3d10j-5p-5
cu:sale	D3P6b-3j6o5
cu:salg	N8P-3S5Y5d4
cu:sali	D5N8P4r3
cu:salu	J5O13a3o-3
cu:saqu	N9X6
cu:se	D13H-3J-3L11N-5O3P10Q-3S-4T5W-3Z4a4b5d-10g-5j6l-3n7o5q-3
cu:sea	N4Y4r3
cu:seas	W5
cu:segu	D6L3S5
cu:sema	D4H-6P9j5n4
cu:semi	a7
cu:seno	D6b4c7j-3n4
cu:sepa	N3
cu:ser	D7N4T-3g11j-3
cu:seri	b5
cu:serv	D4T3c5o3
cu:sham	j6
cu:si	D3L9N-4Q3S-3T-3W3X9Y10a3b13d-6h-6
cu:siem	D3o4
cu:sigo	D4
cu:sigu	X5a5j5
cu:sile	X11
cu:sill	j7
cu:sin	D6N7Z5b-3g-4j5
cu:sirv	L16T-3b-3d6r-3
cu:sist	N9
cu:sobr	b5
cu:soci	T-3g11
cu:soli	N6j3
cu:solo	D3J6X6Z6c3r-4
cu:son	D3L5W-3a-3b3d3j-4o6r14
cu:sorr	Z4r10
cu:soy	W-3b11c4g12
cu:spam	X16
cu:stop	X7Y6
cu:su	N13b-3c-4d-3g4j8o9
cu:sube	L5
cu:subi	D3b11h5
cu:sucu	c4j8
cu:sueg	P-3W6
cu:sufi	b8
cu:suma	D3L7n4
cu:sume	h6
cu:sumo	L6
cu:supe	T4c3o3
cu:supr	N8
cu:surt	j12
cu:sus	X10Y3
cu:susc	Y5
cu:susp	X5
cu:suyo	r3
cu:taco	j3
cu:tal	O17
cu:tall	j10
cu:tama	a4j3
cu:tamb	L3P3g10
cu:tamp	D5
cu:tan	b3
cu:tant	S4X3b8
cu:tard	D-3O12S5j7n3o-7
cu:tare	a5
cu:tarj	Q4b4d-3g7j4
cu:taza	b5d6
cu:te	D-4L-3S5T5a18h7j-4n-3r6
cu:tele	N6W9X9b6c7
cu:temb	a10
cu:tend	b7j6
cu:tene	N5j4
cu:teng	A-3C-3D9I-3J-3O-3P11S3W3a-5b21d7g7j-6m-4n-4
cu:teni	D12b3e4
cu:term	N5b6
cu:text	r7
cu:tick	D9L3M-4P10S6a-3b-4d-3h14q-4
cu:tiem	L7
cu:tien	C-7D-3H-3I-6L11N-3P-3Q5W17X-3b3c7d-4j14n-4o5p-4r4
cu:tint	j6
cu:toca	L6
cu:toda	J3P5b7d-3g10j8
cu:todo	L7N8P11Q4Y3d3j-4o5
cu:toma	D5
cu:tone	j5
cu:tons	b5
cu:tort	a4j7
cu:tota	b13
cu:trab	S5X7j5
cu:trae	L4b6j12
cu:trai	D6b8d4
cu:tran	W7j4
cu:trat	D11j-3o-3r5
cu:tu	a9c7j3n-4r14
cu:ubic	j7
cu:ulti	P15
cu:un	D15H-3L3N-4P4Q-4S6T-3X-4Y-3c9g-4j13n-4o4r5
cu:una	D14Q4b-5c9j4r4
cu:unas	j5
cu:unif	j8
cu:unir	g15
cu:uno	D-3L3P4W3X4b-3g14
cu:unos	D8
cu:unsu	X12
cu:urge	j3
cu:usa	W5
cu:usar	J3L13d7j-3
cu:use	P10
cu:uso	D-3L3S7b-3d9
cu:uste	D7L-4P3W4Z7a-3r8
cu:util	d3
cu:uy	Z7
cu:va	H-4n8o17
cu:vale	L8j9
cu:vali	d4
cu:van	b8j11
cu:vas	a9
cu:vaya	L4r3
cu:ve	c6
cu:vece	D3P12b-3
cu:veci	P-3W11
cu:vemo	o8
cu:venc	L5Y3
cu:vend	H-3L-4W15a12b-5j12
cu:veng	O3c3
cu:veni	D7
cu:vent	D3H-4W6a5c3j9
cu:veo	P-4Q4S7c4
cu:ver	C-5N-3P12Q5W4b22d-6g-3j4
cu:vera	r5
cu:verd	D4j9
cu:vest	j5
cu:vez	D5P4T5Y3d5j-3
cu:vi	P4g4o3
cu:viej	W5
cu:vien	J6
cu:vier	D3P3a6n-3
cu:vige	L5
cu:visi	D4P9
cu:volv	D3g3
cu:voy	D-5J3N4P5S6W-4d8e4j-4o6
cu:wifi	j6
cu:y	D19H-3J-3O-5P6Q-5T5W4Y8Z-4a3b4d-3e3g10h-5n-6o-3p-3q-6r11
cu:ya	A-3D3H-4I-3N10O-4T-6U-4V-4W-3X8Z-5a4b16d9j9k-3l-4m-3n9o6p-4q-4r-6
cu:yo	D11L-6N5W5X4c3g12h-4j-3
cu:you	o12r11
cu:zapo	j3
cu:☎	C-9D-3P-6W40c5d-5g9j-3
cua*	A5C12F-10G-8H11I14J-9K10L11M7N-6O-7P12Q4R-3S3U14V-9W7X-4Y7Z-6b14c-4d-10e-10f-10g-7h-15i-8j10k-7l-8m10n3o-6p14q-9r-9
cuad*	D6E12H6U4a3b-3
cuad* a*	E7
cuad* cuad*	E4
cuad* dame*	H4
cuad* mi*	D4
cuad* y*	H3
cuad* ☎*	E4
cuadr*	D3E15H6U5f-3
cuadra	D5H6
cuadra $	E3
cuadra damelo	H3
cuadralos	E3
cuadralos ☎	E5
cuadrame	E12
cuadrame a	E10
cuadran	E4
cuadran cuadralos	E3
cuadrar	U4
cual	A4I5M8Q10W-3a-3d-3e-6f-3h-4j10n13o-3p8q-5
cual cliente	I4
cual dejo	H5
cual es	A5H-3L3Q8e-3h-3j9n3p6
cual fue	M5n4
cual ticket	n5
cual*	K9P7T11b-3m10n-4o3
cual* chav*	m4
cual* clie*	I4
cual* dejo*	H5
cual* es*	A4H-3L4Q7e-4j12n3p9
cual* fue*	M4n5
cual* hay*	A3
cual* mas*	P3
cual* son*	T8
cual* teng*	P7
cual* tick*	n4
cual* usua*	m4
cuale*	D-3H-3K13P8T7b-3m9n-4
cuales	D-3K13P10T8b-3m9n-5
cuales $	K4m5
cuales chavas	m3
cuales hay	A3
cuales mas	K4P4
cuales son	T9
cuales tengo	P9
cuales usuarios	m5
cuan*	C12D-7E-7F-7G-5H11I11J-8K4L12N-5O-7P9Q4S6T-8U14V-7W11X-3Y9Z-5b16c-3d-7e-7f-7g-6h-13i-6j8k-6l-7m8o-7p15q-9r-7
cuan* acum*	p7
cuan* algu*	A3
cuan* an*	I3
cuan* anda*	C3
cuan* ando*	U8b3p-3
cuan* apar*	C3
cuan* asci*	U-3b3
cuan* auto*	A4
cuan* caje*	m3
cuan* canc*	B4Y3
cuan* canj*	H3P4
cuan* cayo*	H6
cuan* cier*	H-3S3U4Y3
cuan* clie*	I7U5W4
cuan* cobr*	S10
cuan* comp*	P5p3
cuan* cuen*	C5L-3b6
cuan* cues*	j6
cuan* dice*	H3
cuan* dine*	H9U-3p3
cuan* dio*	H4
cuan* dura*	L8j4
cuan* e*	U9
cuan* el*	Q8n-4
cuan* en*	L4
cuan* entr*	H6I4
cuan* equi*	L3
cuan* es*	U3a7j5
cuan* esta*	C5
cuan* este*	L-3Q3Y3
cuan* fact*	H6
cuan* fue*	H9L-3M3P12b-3n4p-3
cuan* fuer*	I6
cuan* fui*	P5
cuan* gana*	W15
cuan* gano*	p8
cuan* gast*	P5
cuan* gent*	I8m6
cuan* hay*	C6D3H5L4j-3
cuan* haya*	Y8
cuan* he*	H-4U6b9
cuan* hemo*	I3
cuan* hice*	U8
cuan* hici*	H6
cuan* hizo*	H6
cuan* insc*	I4
cuan* junt*	H-3U4b7p7
cuan* le*	C9H-5L5U-6W-4a3b-3n9p18
cuan* lleg*	p9
cuan* llev*	C5H9I-3U7W4b3j-4n-4p6
cuan* lo*	j4
cuan* los*	L6
cuan* marc*	C3
cuan* me*	C-3D-3H-4P9S6U3b12d5p-5
cuan* meti*	U6m4
cuan* mone*	I6
cuan* much*	m11
cuan* no*	P9
cuan* nuev*	I4
cuan* oper*	H3
cuan* paga*	H4Q6
cuan* pers*	I9
cuan* peso*	L7
cuan* por*	j4
cuan* pued*	b3m3
cuan* punt*	C8D-4F-3H4I-5L7P-4W3b7d-3p11
cuan* qued*	p3
cuan* rega*	H4
cuan* regi*	W6
cuan* sald*	C4
cuan* sale*	j13
cuan* salg*	S9
cuan* sali*	p5
cuan* se*	C-3H14I6K4L10M3P-4Q-3W-3n-4p3
cuan* soli*	A4
cuan* somo*	I3m3
cuan* son*	C3L-3Q3b7
cuan* subi*	b3p5
cuan* suma*	U5
cuan* sumo*	U7p-3
cuan* tard*	j6n5
cuan* tend*	C7p-3
cuan* teng*	I4b13
cuan* teni*	p5
cuan* tick*	H5U4
cuan* tiem*	n8
cuan* tien*	C10H-4P-3U-3W5j-3p13
cuan* trae*	C6p11
cuan* trai*	K6b9
cuan* usan*	I4
cuan* va*	H7b3n-3p6
cuan* vale*	L6
cuan* van*	H-3U13n3
cuan* vece*	B5P7
cuan* vend*	W18b-3p-3
cuan* vent*	U8
cuan* vien*	P5
cuan* voy*	H-3U15p-3
cuan* ya*	L8Q5b-5
cuand*	C-5H-6I-4L7M3P15Q13S10T-3U-5W-4Y14b-8d-3h-4j5n4o3p-7
cuando	B-3C-4H-6I-3L6M3P13Q12S14T-3U-4W-4Y14b-8d-4e-3h-4j6p-6
cuando $	P3n5
cuando alguien	A3
cuando cierre	S4
cuando dura	j5
cuando el	Q8n-4
cuando es	P3j3
cuando fue	P3
cuando fui	P5
cuando haya	Y8
cuando los	L4
cuando me	P6S5
cuando no	P6
cuando pagan	Q5
cuando salga	S8
cuando se	K3L9n6
cuando van	n3
cuando ya	Q4
cuant*	A3B4C14D-10E-6F-6G-5H13I16J-5K3L12N-4O-6P9Q-9S-8T-7U16V-6W12X-5Y-5Z-4a5b16c-5d-6e-5f-6g-4h-11i-5j7k-5l-5m10n4o-8p17q-9r-5
cuanta	H3I10m4
cuanta dinero	H5
cuanta gente	I9m3
cuantas	A7B7C-5H-5I7K8L-3P9U16a-3b-4j-3m5n-4p-5
cuantas cancelaciones	B3
cuantas compras	P5
cuantas fueron	I5
cuantas gentes	m7
cuantas llevo	U9
cuantas me	U6
cuantas muchachas	m4
cuantas personas	I11
cuantas solicitudes	A4
cuantas van	U9
cuantas veces	B3P8
cuantas ventas	K3U4
cuanto	A-4B-4C16D-6E-4F-4G-3H16I-11J-4K-5L12N-3O-4P10Q-6S-5T-4U15V-5W14X-4Y-3Z-3b20c-4e-4f-4g-3h-9i-4j12k-4l-4m-6n8o-6p17q-7r-4
cuanto $	C4H8L4
cuanto acumulo	p10
cuanto anda	C3p4
cuanto ando	U6b5p-3
cuanto asciende	b3
cuanto ascienden	W3
cuanto cayo	H5
cuanto cuenta	C3
cuanto cuento	b6
cuanto cuesta	j7
cuanto dice	H4
cuanto dinero	H6
cuanto dura	R4
cuanto en	L5U3
cuanto entrego	H4
cuanto entro	H3
cuanto equivale	L4
cuanto es	L-3a10
cuanto esta	C6
cuanto facturamos	H4
cuanto fue	H5M3P6b-3n6p-3
cuanto gana	H-3W9
cuanto gano	L3p5
cuanto hay	C6H6L4b3j-4p3
cuanto he	H-4U4b10
cuanto hicieron	H5U-3
cuanto hizo	H6
cuanto junte	U5b3
cuanto junto	p9
cuanto le	C7H-4L4U-5W-4a6b-3h-3n8p15
cuanto llego	p6
cuanto lleva	C8U-5p8
cuanto llevamos	H12
cuanto llevo	U11b4p-3
cuanto lo	j3
cuanto marca	C6
cuanto me	C-3H-3L-4P6b9d5p-5
cuanto meti	U7
cuanto pagaron	H4
cuanto puedo	L-3b5d3
cuanto quedo	H3p3
cuanto regalamos	H5
cuanto saldo	C5
cuanto sale	j9
cuanto salio	p5
cuanto se	C-3H18L3j3n-7p7
cuanto sumo	U8p-3
cuanto tarda	j5n3
cuanto tendra	C6
cuanto tengo	b14
cuanto tenia	p4
cuanto tiempo	L3n9p-3
cuanto tiene	C12H-5P-3U-4W5j-3p13
cuanto trae	C8p12
cuanto traigo	b5
cuanto va	H7b3n-3p8
cuanto vale	L4j3
cuanto vende	H-3W7
cuanto vendi	H-3U5
cuanto vendieron	W6
cuanto vendimos	H9U-3
cuanto vendio	H-5U-4W12
cuanto viene	P6
cuanto voy	H-3U13p-3
cuanto ya	L7b-4
cuantos	C5D-5E-3F-4G-4H4I15L9P-9Q-3U6a9b9d-5h-3j-4m11n-3p10
cuantos an	I3
cuantos cajeros	m3
cuantos canjea	B5H3
cuantos clientes	I3U7W3
cuantos entraron	I3
cuantos inscritos	I3
cuantos le	p9
cuantos me	L4
cuantos meti	m4
cuantos monedero	I7
cuantos muchachos	m5
cuantos pesos	C3L8b-3
cuantos pueden	m6
cuantos puntos	C7D-4F-3H5I-5L7P-3W3b9d-3p9
cuantos registro	U4
cuantos se	H-3I6
cuantos siguen	I3
cuantos somos	I4m3
cuantos son	C3b6
cuantos tengo	I6
cuantos ticket	H5U3
cuantos usan	I4
cuar*	D3
cuart*	D5
cub*	d10h5k5
cube*	h5
cube* de*	h3
cubet*	h5
cubetas	h4
cubr*	d11k5
cubr* la*	d3
cubra	k3
cubre	d7
cubri*	d3
cuc*	G3h3
cuca	B3d3
cuca $	B3C6F5G3P3
cuca a	W5
cuca anda	E4
cuca* a*	W4
cue*	A-3B-3C3D7E5G3H3I-3L-4M-5N6P6S-6T-4U3Z-3b7d5e-4f5g8i-3j6k-4l3n-5o-3
cuel*	l7
cuel* a*	l4
cuell*	l6
cuello	l6
cuello a	l4
cuen*	A-3B-3D6E8G4H5I-3J-3L-5M-5N7P6S-5T-3U3W5b8d3e-4f5g7j-3k-3l-3n-5o-3
cuen* a*	W4f7h-3
cuen* al*	E5
cuen* con*	d5j4
cuen* de*	D-3E8F3G5d3
cuen* del*	C5H5P3
cuen* el*	H7S-3a3
cuen* era*	J6
cuen* fals*	G5
cuen* mesa*	V3
cuen* para*	b3f4
cuen* y*	D3
cuen* ☎*	G5h3
cuent*	A-3B-3C4D4E4G3H6J-4L-5M-5N6P7S-6T-3W7Z-3b8d5e-4f7g7h4i-3k-3l-3n-4o-3q-4
cuenta	A-3B-3C4D6E6F-3G5H-6L-4M-6N8P8S-3U4W4Z-3a-6b5d6e-4f6g11k-3l-3n-5p4
cuenta $	E-3H-3N7V3W6b9f-3h3j-3p3
cuenta a	W4f6
cuenta al	E3
cuenta con	G-3d6j4
cuenta de	D-3E8G4P6d3n-3
cuenta del	C6P4U3W-3d3
cuenta era	J3
cuenta falsa	G3
cuenta la	C3q3
cuenta lo	d3
cuenta mesa	V3
cuenta y	D3
cuenta ☎	G6
cuentame	H9
cuentame el	H8
cuentas	H5W3
cuentas $	U5
cuentas del	H5
cuento	S-4a6b5
cues*	H-3j10
cues* el*	j6
cuest*	H-4j11
cuesta	j9
cuesta el	j6
cuesta mandar	j3
cui*	a4o7
cuid*	a5o9
cuida*	k3o5
cuide	a5
cuide $	a4
cul*	D5
culp*	D5
culpa	D7F3
cum*	L7P3a7h-5
cump*	F3L5W3a6h-4
cump* anos*	I3
cump* coma*	a4
cumpl*	L7P3W3a5f3h-3
cumple	L3P3W4
cumple $	W4
cumpleanos	F3G3L3a4h-3
cumpleanos comadre	a4
cumpleanos la	G3
cumpleanos yo	F3
cun*	F3Z3l3
cuna*	Z5l4
cuna* dale*	F5
cunad*	F3W3Z4l3
cunada	F3W3
cunada $	W4
cunada dale	F3
cunado	l4
cunado $	l5
cup*	h3
cupo*	h3
cupon	h3
cur*	J4
curi*	J4
curio*	J3
curioseaba	J6
curioseaba $	J5
cus*	Q4V3f6h-3i5
cust*	Q4V6f7h-5i10
custo*	Q3f8h-3i3
customer	Q3V4f7h-4i6
da	J3L4W-3d5f4l8n3o6
da de	f8l9
da en	d7
da la	D3L4
da su	J5Q3
da* de*	f7l9
da* en*	d7
da* la*	L3
da* su*	J3Q4
dad*	G4I3k-3m15
dada	f4m4n-3
dada de	f4m3
dada* de*	f3m4
dado	A3G4S3h3k-3m11q-3
dado de	k-3l3m13
dado ☎	G4
dado*	m3
dado* de*	I3f-3h4k-3m14
dado* ☎*	G5
dados	I4m3
dados de	I3
dal*	A9F7G-5W4d-3f6k10l7o-4q4
dala	f5
dala de	f5
dala* de*	f3
dale	A8F7G-4V4W4k11l7n5o-4q3
dale #	F9W5d-3h-3
dale acceso	k7
dale autorizo	A7
dale baja	l3
dale chance	k4
dale cuello	l7
dale de	l3
dale el	A6V6
dale los	F3
dale otra	V-3n7
dale para	q3
dale permiso	k3
dale puntos	h4
dale reversa	q4
dale* #*	F8
dale* acce*	k7l-3
dale* auto*	A7
dale* baja*	l4
dale* chan*	k3
dale* cuel*	l6
dale* de*	l7
dale* el*	A6V5
dale* los*	F4
dale* otra*	n8
dale* otro*	F3
dale* para*	q3
dale* perm*	k4
dale* punt*	F-3h5
dale* reve*	q7
dam*	A-3B4D-3E-3F-3G-3H6I3L6M4N4O-3P5Q-4R5S9T3U6V-4W9X-3Y-3a-5b-3e-3f-5g6h-6i-3k5l-4n-6o-4p-3
dame	B3D-3E-3H6I6L-4M4N7Q-4R8S9T6U8V-4W9X-3a-5f-4g3h-6i-3j-3l-4n-5o-3
dame #	S5
dame 15/09	H16
dame chance	S9
dame de	H3N9g4
dame el	B9H-3I3P4R4T5W5c3
dame la	I4R5U3
dame las	H-5T4W10m-3
dame lo	U6
dame los	H6I-3M7m6
dame mi	d6
dame razon	M3
dame su	k5
dame un	S9
dame una	I3
dame uno	R4
dame*	H4W3
dame* #*	S5
dame* 15/0*	H12
dame* chan*	S8
dame* de*	N8g3k4
dame* el*	B5P3R4S-3T6W5c5
dame* la*	I4U3
dame* las*	H-5K3T5W10
dame* lo*	H3U8
dame* los*	H7M8m4
dame* mi*	U3d8
dame* otra*	H3
dame* razo*	C3M3
dame* su*	k3
dame* un*	S10
dame* una*	I3
dame* uno*	R4
damel*	H3W3
damelo	H4
damelo otra	H4
damo*	H-3L11j4
damos	H-4L10j4
dan	D10L30b-4j6n-3
dan $	L9
dan algo	L6
dan doble	L9
dan mas	L3
dan por	L10b-3
dan puntos	D-4L10g4
dan*	B4O-3g4k3l4n3
dan* algo*	L6
dan* dobl*	L9
dan* por*	L9
dan* punt*	L6g4
dand*	B4n3
dand* punt*	B4
dando	B4n5
dando puntos	B5
dani	a3
dani*	g3k3l3
dani* a*	l6
dani* en*	k3
danie*	O-4g5l4
daniela	O-3g4k3l5
daniela a	l3
daniela en	k3
dar	A4F6G-5Q11a-3f3j-3k7m-3n5o10q-3
dar $	T3o7
dar de	Q4f5k9
dar el	c3
dar entrada	h3
dar luz	A5
dar puntos	F7Q4
dar su	J4
dar*	F4L3d-3f10g3n8o-4q5
dar* de*	Q6f4k6
dar* el*	G-3c3d3
dar* luz*	A6
dar* punt*	F8Q3
dar* su*	n3
darl*	F4d-3f5n8q4
darl* punt*	F4
darla	n5
darle	F4f4q5
darle #	F4
darle puntos	F3
darm*	D4
darm* de*	g5
darm* su*	R3
darme	D4R3g5
darme de	g3
das	P3b3g5n4
das el	n5
das*	F7
das* el*	C3n4
dase*	F6
dase* #*	F3
dasel*	F8
daselo	F4
daselo #	F4
dat*	J3L-3M6N15P-3Q11S9W-3a-3b-3g3i6k3q-5
dato	H3J6Q3S6
dato de	H3
dato*	M9N12Q6S6W-3a-3g4i5k5q-4
dato* de*	H3M7S3k3n6q-4
dato* pers*	N8
dato* te*	k4
dato* una*	i3
datos	M9N14Q7S5W-3a-3g3i5k3q-5
datos $	N10Q8S4
datos de	M7S3k3n7q-3
datos del	M3
datos personales	N7
datos te	k3
datos una	i4
de	B5H3I3N7O-6P3R3S-10T-8V-3X3c-3h3j8o-8
de #	A3B4D3E-8F4G-4H-5J-5M13P3Q-5R-3S-3V-6Z-3b3d4e3f-5h9i10j7k-4l-4m-3n10p-5q5r-3
de 2x1	j6
de a	L6
de abajo	Q4
de aca	k4
de acceso	R7
de acciones	B10
de aceite	h3
de actividad	B11
de afiliados	I8
de ahi	N5d7l3
de ahorita	S-3i6n4p7
de ajuste	B7
de al	n-3q3
de alguien	E5P3Q6
de alla	a5
de alta	B5C-3H-3I7J3Q7W-3f11g12k7l-3m10n-3q-5
de anoche	D3H3a3
de antes	H-3i10l4n-3p3
de antier	H6
de apodaca	H3
de arrachera	j3
de arriba	Q5Z4q-4
de atender	p3
de atras	V9a4
de autorizaciones	A4
de ayer	D7H13M3W5a-3i-3n-5q5
de baja	B3D-3N13Q5X-3k-3l10n4
de banco	W3
de beto	A5
de bienvenida	F4L5R3b3
de cable	h4
de caja	A5H6R5l5m4q-3
de cajera	k7m3
de cajeras	l4
de cajero	k5
de cajeros	B9m4
de cambios	B9
de cancelar	q3
de cancha	h3
de carne	c3h4
de casa	h3
de cashback	G3
de casualidad	n6
de celular	R4
de cemento	j3
de cerrar	B4K3
de chat	Z7
de chava	E5
de cinthya	l6
de citlali	R4
de clienta	f8q5
de cliente	I-4P5V7f7g3h-3
de clientes	I16N3Q3f4g7j-3
de cobrale	C3
de cobrar	J3Q5
de colaborador	R4
de comer	S4a4
de como	M3
de compensacion	F3
de compra	L3h3
de comprar	L4g3h6
de compras	P4
de confianza	l5q-3
de confirmar	n3
de contacto	Z5
de conversacion	Z8
de cortesia	F11h-3
de cozumel	F7
de cuando	P3
de cuanto	L9U-3n9p-4
de cuantos	I4
de cuenta	P10
de cumpleanos	D3G3
de daniela	l5
de decirme	b5
de dedo	q5
de diciembre	H3l7
de diesel	a3h4
de difusion	I3Y7
de don	E4W3f3n5
de dona	A4B6r3
de donde	P11r17
de edith	R7
de el	G5d3i3
de ella	C-3i4p7q8
de empleado	k4
de empleados	m4
de enero	P5j3
de enfrente	W4
de ernesto	l5
de esa	K5S3V3n3q4
de esas	J5
de escribirme	X6
de esta	B4H3K4W5n-3q3
de este	P4U4
de esto	N7T3
de favor	P3l4
de fer	l6
de filemon	E4
de gerente	F4Q4
de guille	R4
de hace	D-4Q-3i8n12p4q8
de hacer	i4
de hoy	C-3H17I6K6P-4Q-3T-3U9a-5b3h5l3m-4p6
de huevo	j3
de incapacidad	l3
de inscritos	I3
de interrogacion	K3
de irse	C-3p10
de juntar	g4
de karla	A3q3
de la	B-5D3G3H3I-3J4M-3O4Q-4R-4T-3V5W3X7Z5a6b-3e-6i-5j-3l-3n4o-6p7q-7r6
de las	A-4F-3H7J-4P3S-3U3V3X7a-5e6h-3q3r3
de leche	j3
de lentes	D4j5
de lerdo	I5
de listo	G5
de lo	H-3P8T4U6Y4b3d10h-3j-3p3
de los	A10E-5H-3I7J-3M3N4P-4Q-5X7Y-4a-5f3g3h5i-3l15p-4q-4
de lujo	o10
de lunes	H4
de lupe	C3G3
de madrugada	B6
de manana	k4
de mandarme	X3
de mano	B3
de marisol	R5
de martina	E4
de mas	B3C-3D5E8G15h-3n-5q14
de masa	j4
de maura	A7
de mayo	H4f3
de menos	E9q4
de mensajes	X4
de mercancia	e4h5
de meter	R3h-3i3
de mezclilla	j3
de mi	A3F4G-3H-6P6Q-4R3U10W15X-3a-4f-3h-3k5l3q-3
de miembros	I11
de mis	B7D-3H-5U7W9X-4Y7
de muerto	j4
de muertos	H4
de nachita	G5
de nada	o9
de natacion	h3
de nayeli	A6
de nino	H-5j8
de nivel	L6W4
de noche	W6X3
de nora	q3
de nota	M4
de notificaciones	X3
de nov	H3
de noviembre	j3
de nuevo	J3O6f-4h-3i9j4n11
de numero	Q3f3
de ofertas	Y6
de opciones	T5
de otra	C6i-8q17
de otro	H-3Q3q3
de pagar	b5d-6h6i3
de parte	O3r6
de pasar	q3
de paso	l3
de pata	B4
de paty	E3W4
de pelo	D5P3
de perla	C3R3
de personal	k5l4m-3
de pesos	Q7
de pintura	L4j3
de precio	j4
de prueba	G3q4
de puntos	B-3E4F-6G-4L3N3P-3W-5X3b5d3f5g4h-5j-3n-5p11q-3r4
de que	A4H-5L8M6P3Q13V-4b3d-3j-4l-3n11o-3p-3q-7r11
de queso	h3
de quien	B4M12h-4m-3n9q-5
de recibir	X4
de recien	i3p5q3
de regalo	F8W3j3
de registrados	I4
de registrar	J3h-5k4p3
de registro	R3
de regreso	e7
de regularizar	E6
de resolver	K4
de rogelio	C3
de rosas	j3
de rosaura	F3
de saldo	C-3E6F10b9d3h-4p3
de samanta	R3
de sellos	F3
de semana	O4
de senora	q3
de septiembre	H4
de ser	l3
de siempre	h8q-3
de sistema	D5
de socios	I6
de soporte	c8
de su	D4E-4G-5N11W3d12f-4h4k3n-4p-3q7
de sucursal	k3
de sus	G-6J5d12
de tacos	j4
de tavo	E6
de telefono	Q4j3
de temporada	j5
de tener	D4
de tepic	E3
de ticket	q4
de todas	o3
de todo	B5P3
de todos	I6l3
de tomas	l3
de tono	W3
de trabajadores	m5
de trabajar	l3
de turno	H4a5
de tuxtla	l3
de ulises	C3
de un	C8E6F-3H-3c3f3i3q-3r5
de una	A3B4E5N3d8h5
de ustedes	c9
de usuarios	m9
de vendedora	R3
de vender	i3
de venta	H7
de ventas	H8J3U3
de ver	Q4n5
de veras	r4
de verdad	c6
de viaje	H3
de vuelta	e12
de wendy	G4f3
de yadira	d3
de zoila	E5
de zumba	h3
de ☎	C11E11F-6G13P11W11f-4h-9
de* #*	A3B6D5E-9F6G-5H-5J-4M15P3Q-6R-3S-3V-6Z-3d3e5f-6g-3h10i9j7k-5l-3m-3n6p-5q6r-3
de* 2x1*	j6
de* a*	L6a6
de* abaj*	Q4
de* aca*	k6
de* acce*	R10k-3
de* acci*	B9P-3
de* acei*	j3
de* acre*	F3
de* acti*	B11
de* afil*	I9
de* agua*	i3
de* ahi*	N6d7
de* ahor*	S-3i7n4p8
de* ajus*	A5B8C3E-3P-3
de* al*	n-3q4
de* algu*	B-3E4P4Q6
de* alla*	a3
de* alta*	H-3I7J3Q5W-3f8g13h4k5m12n-4q-4r-3
de* anoc*	D3H4
de* ante*	i7l3q3
de* anti*	H6
de* arra*	j3
de* arri*	Q4Z4q-4
de* atra*	C3V10a6
de* ayer*	D5H16M3O-3P3e3j-3n-4q5
de* baja*	B3D-3I3N8Q7k-3l11n5
de* banc*	W4
de* beto*	A5
de* bien*	F5L6R3
de* buen*	j3o4
de* caba*	h3
de* cabl*	h4
de* cada*	X3
de* caja*	A6H7R4k4l8m5q-3
de* caje*	B6k9m6
de* camb*	B11
de* canc*	q5
de* canj*	X3
de* carn*	W3c4h6j-3
de* casa*	h3
de* cash*	G3
de* casu*	n4
de* celu*	R4
de* ceme*	j4
de* cerr*	B3
de* chat*	Z5
de* chav*	E3
de* cint*	l5
de* citl*	R3
de* clav*	h3
de* clie*	I10N3V7d-4f14g7h-5n-4q5
de* cobr*	Q3
de* cola*	R5
de* come*	S5a4
de* como*	M3
de* comp*	F3L6P4h8
de* conf*	k4l4r3
de* cont*	G3Z4
de* conv*	Z9
de* cort*	F10
de* cozu*	F7
de* cuan*	H4I3L5P3U-3n8p-5
de* cuen*	P12
de* cump*	D3
de* dani*	l4
de* dato*	N3
de* deci*	b3
de* dedo*	q5
de* dici*	H4l3
de* dies*	a4h3
de* difu*	I4Y8
de* don*	E3W4f3n3
de* dona*	A6B5C-3F4
de* dond*	P13r11
de* edit*	R7
de* el*	A3G7i3
de* ella*	C-3p10q8
de* empl*	k4m3
de* ener*	H4P3
de* enfr*	H-3W4
de* erne*	l3
de* esa*	K5V3q3
de* esas*	J4
de* escr*	X5
de* esta*	B7K3P3n-3
de* este*	C3E4H5P3U4
de* esto*	N6T4
de* favo*	P3l4
de* fer*	l4
de* fern*	C9
de* file*	E4
de* firm*	A3
de* form*	h3
de* gere*	F5m3
de* guar*	q3
de* guil*	R3
de* hace*	D-4S-3i11n12p5q7
de* hoy*	B-3C-3H16I4K7P-4U10a-4h7j-3l4m-3p6
de* huev*	j3
de* inca*	l3
de* info*	C5
de* insc*	I3
de* inte*	K3
de* ir*	p3
de* irse*	C-3p7
de* jalo*	Q3
de* junt*	g3
de* karl*	A5
de* la*	B-5D4F-4G3J6L-3M-4N-3O6V5X6Z4a4b-3e-7f-5i-3j-4k-3n4o-6p4q-4r8
de* las*	A-3C3H7J-3L-3P3S-3U3V3W3X6a-5j3n-3
de* lava*	h3
de* lech*	j3
de* lent*	D3j5
de* lerd*	I5
de* list*	G4
de* llan*	h3
de* lo*	P7T4U6Y4b4d12h-4j-3
de* los*	A13B7D-3E-6H-4I6J-3P-4Q-5W-3X8Y-4Z4a-5b3d4f6g4i-3l10m3p-3q-5r-3
de* lujo*	o13
de* lune*	H4
de* lupe*	C4
de* madr*	B5
de* mala*	D5a5
de* mana*	k4
de* mand*	X4
de* mano*	B3
de* mari*	R4n4
de* mart*	E4
de* mas*	B3D3E6G12h-3n-5q13
de* masa*	j4
de* maur*	A6
de* mayo*	H3f4
de* meno*	E6q5
de* mens*	X4
de* merc*	e4h3
de* mete*	R3h-3q4
de* mezc*	j3
de* mi*	A4H-5L4N3P5Q-4R3U3W13X-3Y3a-4d3f-3k6n-4
de* miem*	I13
de* mis*	B7D-3H-6U9W14X-4Y4b3d3m-3
de* mone*	d3
de* muer*	H3j4
de* nach*	G5
de* nada*	o9
de* nata*	h3
de* naye*	A5
de* nino*	H-4j6
de* nive*	L7W6
de* noch*	W4
de* nora*	q3
de* noti*	X3
de* novi*	j4
de* nuev*	J4O4Y3f-4h-5i10j3n14
de* nume*	Q4q3
de* ofer*	Y3
de* opci*	T5
de* otra*	C5G3h-3i-8n-3q19
de* otro*	H-3
de* paga*	b4d-5h6
de* part*	r10
de* pasa*	a5c3
de* pata*	B5M-3
de* paty*	W3
de* pelo*	D4
de* perl*	C3
de* pers*	k6
de* peso*	Q7
de* pila*	h5
de* pint*	L4
de* prec*	F3
de* prom*	W3
de* prue*	G3q4
de* punt*	B-3E5F-6G-4W-4b10f7h-4n-6p10r4
de* puro*	H5
de* que*	A6H-4I-3L11M6P3Q13V-3d-3h-3l-3n11o-3p-4q-6r4
de* ques*	h4
de* quie*	A4B3M17e-3h-5m-3n6q-5
de* reci*	X5p4q3
de* rega*	F8j4
de* regi*	I8N3h-5k3
de* regr*	e5
de* regu*	E6h3
de* reso*	K4
de* revi*	Q3
de* roge*	C3
de* rosa*	F5j3
de* sald*	C-6E5F10b8d5h-5p3
de* sama*	R3
de* sema*	H-3O5l3
de* sept*	H3
de* ser*	l4
de* siem*	h8
de* sist*	D8c3
de* soci*	I6
de* sopo*	c10
de* su*	E-4G-6N9W4d15f-3h3n-3p-3q3
de* sucu*	k3
de* sus*	G-6J6d11
de* taco*	j4
de* tavo*	E7
de* tele*	L3j3
de* temp*	j4
de* tene*	E3
de* tepi*	E4
de* tick*	h3
de* toda*	n-3o5
de* todo*	B4H5I4
de* toma*	l3
de* trab*	l3m4
de* turn*	H7a6
de* tuxt*	l3
de* ulis*	C3
de* un*	C7E8F-3h3q-3r4
de* una*	B4E5L3d4f-3h5
de* unas*	h3
de* uste*	c6
de* usua*	m8
de* vaca*	X3
de* vend*	m3
de* vent*	H11J3T3U4Z6h-3q-5
de* ver*	Q3n6
de* vera*	r4
de* verd*	c4
de* vuel*	e11
de* wend*	G4
de* zoil*	E7
de* zumb*	h3
de* ☎*	C8E10F-5G10P6W10f-3h-6
deb*	D9E11F6G4H-5L-3P-3Q5W-3a5b-3f-3i-3j-3n-9o14p-3q12
debe	C3E11J3h-4
debe ser	E8
debe traer	E4
debe*	D9E4F9a4h-4
debe* #*	F8
debe* de*	D3
debe* ser*	D3E9
debe* tene*	E6
debe* trae*	E3p3
debem*	C4F3
debemos	C3F5
deben	F4
deben #	F5
deber	F4
deber*	D4E6
deberia	E6p3
deberia $	D3
deberia tener	E3
debi	n-3q7
debi*	D7G4h4n-3q9
debi* #*	G4
debi* gana*	G3
debia	Z4h5
debia $	h4
debie*	D6d3
debiendo	D5d3
debio	q13
debio ganar	G3
debit*	G5
debitense	G4
debitense #	G4
debo	Q6a6n-4o13q-4
debo hacer	Q5
debo* hace*	Q6
dec*	C4H3L4T6Y3b3h-3n8p4
deci*	C5L4T7Y4b3d-3h-3n9p4
deci* al*	C3
deci* en*	Q7n3
deci* mi*	L3b4
deci* que*	n4
deci* si*	C3
decia #	q4
decir	C3L3Q5T5n7
decir en	Q6n3
decir que	n7
decir*	Y4b4
decirle	L3p4
decirle $	C-3L3p6
decirle al	C5
decirme	Y3b4
decirme mi	b3
decl*	H4
declaracion	H3
declaracion ocupo	H3
ded*	J4Z3n-3q11
dedo	n-4q12
dedo $	J4
dedo en	q6
dedo* en*	q6
dedo* gord*	Z3
def*	N3e6l6
defe*	e7
defec*	e5
defectuoso	e3
defi*	N3l10
defi* ☎*	l10
defin*	l9
definitiva	l7
definitiva ☎	l8
dej*	B-3C-6D-4E13F-6I-3J18K3L-3M-4N-3O-5Q-7R-3S21T-5U-3W-5X16Y-4Z-3a3d-3e6i-4l12m-3o-6p-4q5r-4
deja	H-3J8S17V-3X8d3n-3
deja busco	S3
deja de	X10
deja le	S6
deja que	S9
deja*	C-4E16F-4G-3H-5J16Q-3S11V4X5a5d-4k3l-4n-4o-3
deja* a*	E5
deja* asi*	J11V4
deja* busc*	S4
deja* chec*	S4
deja* como*	E3
deja* de*	X16
deja* el*	a4
deja* en*	E7
deja* espe*	A3
deja* le*	S7
deja* list*	k4
deja* no*	J4
deja* que*	S6
deja* todo*	J8q4
deja* ver*	S4
dejal*	E9F-3J22S-3V5h-3k4n-3q-3
dejala	A4J8V4k3q-3
dejala $	J8
dejala esperando	A4
dejala lista	k3
dejalo	E10F-3J13
dejalo asi	J7
dejalo en	E6F-3
dejalo nomas	E6
dejam*	E5S15
dejame	E3S11
dejame a	E5
dejame checar	S4
dejame ver	S3
dejamos	H-4S5n4
dejar	X5j3q7
dejar de	X6
dejar*	a4
dejaron	a4
dejas*	E3a4
dejaselo	E4
deje	J3
deje de	l4
deje*	J-5X6n3q7
deje* asi*	J4n5
deje* de*	X7l4
deje* que*	l7
dejen	X6
dejen de	X9
dejes	J-6l5q9
dejes que	l4
dejo	G4H9e5l7n6
dejo abierta	a5
dejo aqui	e5
dejo asi	n5
dejo de	l4
dejo el	H6l7
dejo mas	H4
dejo mi	c4g3
dejo tirados	l4
dejo* abie*	a5
dejo* aqui*	e4
dejo* asi*	n7
dejo* de*	l5
dejo* el*	H8l7
dejo* mas*	H5
dejo* mi*	c3
del	B8C3D4G4H11I-4J-6M5N7O-8P6Q-3R-4S-7T-6U5W12X-8b-3c-6e7g-3h4j6k-8l5m-3n-5o-12
del #	B5H18W5h-7
del 20/11	H7
del 3/11	H5
del ano	H8
del apagon	F3n6
del banco	W8q-4
del bimestre	H3
del bot	l10
del buen	H4
del cafe	d3h5
del canje	p5
del celular	q5
del centro	j6
del chat	T4l3
del cliente	F-3P5Q3f-3p11q6
del club	N6f3
del conalep	k3
del dia	B10H10I-3M3U12V-3W3
del domingo	M4
del firulais	f3
del folio	q5
del fondo	h3
del garrafon	M3V4
del gas	Z7
del gato	e4
del gerente	B4
del gym	f3h3
del hijo	q3
del jetta	a4
del jueves	F3H7
del kilo	j3
del lunes	D5H-4M3Y5
del martes	B3H6j5n-3
del mercado	E6
del mes	B6H16W6b4n-3
del mismo	Q4i4
del monedero	E-4G11H-5L10N3d6f-3g-3h-4n4r6
del mostrador	g5m4r3
del muchacho	R3V3
del nino	a3
del nuevo	R3f-4h4
del numero	C3
del otro	W3
del perfume	i3
del personal	B8P-4m9
del primero	H5
del profe	E7
del programa	I5N3W4
del puente	H4
del que	V6
del regalo	G5d-3
del sabado	D3M3
del senor	A4P4
del sistema	D-3N7W3l12q5
del taxi	n3
del telefono	q4
del ticket	D4K5M9e5h-11j4
del tinaco	e4q-3
del tinte	d4
del trabajo	S5Z4
del tractor	K3
del turno	B5H-4U5l4q-3
del uniforme	D4n3
del uno	H4
del velador	l4
del vestido	h3
del viernes	D3
del ☎	A3B-4C10E3F6G9H-6L-4M-3P14Q-3U-3V-3W6a-3d9e5h11i-3k-3p-7q-7
del*	N7q3
del* #*	B5H16W8h-6
del* 20/1*	H8
del* 3/11*	H5
del* agua*	a5
del* ano*	H7
del* apag*	F3n4
del* banc*	W9q-3
del* bime*	H3
del* bot*	l8
del* buen*	H5
del* cafe*	h5
del* canj*	p3
del* celu*	L4q5
del* cent*	j4
del* chat*	T4
del* clie*	C-3F-3P8Q3f-3h-3p7q7
del* club*	N3f4
del* comp*	C4
del* cona*	k3
del* dia*	B8H9I-3M4U14W6a-3
del* domi*	M4
del* firu*	f5
del* foli*	q4
del* garr*	V5
del* gas*	Z4a4
del* gato*	e3
del* gere*	A3B3
del* gym*	f4h3
del* hijo*	q3
del* jett*	a4q3
del* juev*	F4H7j3
del* kilo*	j3
del* lune*	D5H-5Y6
del* mand*	J3
del* mart*	B4H5j4n-3
del* merc*	E5
del* mes*	B6H21W4
del* mism*	Q7q-3
del* mone*	E-4G12H-4L8N3d10g-4h-5n4r3
del* most*	m3
del* much*	R3V5
del* nino*	a3
del* nuev*	R4f-3h3
del* nume*	C5
del* otro*	W3
del* perf*	i3
del* pers*	B8P-3m6
del* prim*	H4
del* prof*	E6
del* prog*	I5W5
del* puen*	H4
del* que*	V6
del* refr*	W3
del* rega*	G5
del* saba*	D4W3
del* seno*	A3K4P5n-4p3
del* sist*	D-3N6W3l13
del* tall*	f3
del* taxi*	n5
del* tele*	q4
del* tick*	D5K5M3e5h-11j4n3
del* tint*	d4
del* trab*	S7
del* trac*	K3
del* trim*	H3
del* turn*	B3H-3U5q-3
del* uno*	H3
del* vela*	l5
del* vest*	h4
del* vier*	D4W4
del* ☎*	A4B-4C7E3F5G8H-6L-4P12W8a-3d9e7f-3h9i-3k-3p-5q-7
dele	b3
dele*	N8
dele* my*	N8
delet*	N7q3
delete	N10q3
delete my	N8q4
deli*	c4
delic*	c3
delicado	c3
dem*	G3V5X3b4d4f4n5
dema*	G4V7X4d4
dema* en*	d4
dema* no*	A3X3
demas	G4V5d3n3
demas $	V7
demas en	d3
deme	b3
deme razon	b4
deme* razo*	b3
demo*	f5n3
demos	d3f5
den	L4N5W3
den de	N3
den puntos	g3
den*	A4k5n4
den* de*	N6
deni*	k4
deni* atie*	k4
denis*	f4k5
denisse	f3k5
denisse atiende	k3
denl*	A5
denl* para*	A5
denle	A4
denle para	A4
dent*	h3
dent* de*	I3
dentr*	I3n4
dentro	I3n4
dentro de	I3
dep*	W9a6
depo*	W8a6
depos*	W8a5d-3h3
deposito	a4
der*	E4a7
deri* de*	E3
deriv*	E3
derivado	E3
derivado de	E3
derr*	a5
des	J6
des de	J7
des*	A-4B-3C-8D7E-3F-8G11H-3J-5K-6M-7N14P4R-4S8T-4U5W11X10Y-8d8e-5f-8g-8h-4i-7j15l15n-4o-10q18r-6
des* chan*	l3
des* de*	J8
desa*	D8G3N12X7Y-4a4b-3d-4g-4j3l11n-7q10
desa* #*	D3G3
desa* a*	l10
desa* de*	q5
desa* empl*	l8
desa* la*	q6
desa* los*	X3
desa* mi*	D4N4
desab*	G6
desabonale	G5
desabonale #	G6
desac*	X10Y-3l15
desactiva	l10
desactiva a	l11
desactivar	l6
desactivar empleada	l7
desap*	D10N4d-3q9
desaparece	N4q5
desay*	a4h4j8
desayuno	a5h3j8
desayuno $	a5j6
desb*	Z3q6
desba*	q6
desc*	C-3D4F-6G15H-4O-4S-3W15a3c-3d12e-3f-4h-7i-3j15l5o4p-4
desc* #*	F-3G11d11h-5
desc* a*	G4l9
desc* con*	D3
desc* de*	W4d8
desc* del*	W6
desc* el*	E6
desc* la*	a9n-3q3
desc* lo*	G4
desc* punt*	G9Q4
desc* que*	l3
desc* y*	P3
desc* ☎*	h5
desca*	W3j9o7
descanses	o4
descanses $	o3
desco*	D4G10L-3a6d11l6
descompuso	E4a7
descompuso el	E4
descompuso la	a7
desconecta	l6
desconecta a	l5
descontar	G7d6
descontar #	d3
descontar puntos	G10
descontarle	G7
descontarle a	G5
descontaron	P4
descontaste	D3
descu*	C-3F-3G12L3P-3W12d9h-4j5
descuenta	A4P-3W9d7j8
descuenta #	G5
descuenta $	W5n3q5
descuenta de	A3W3d5q3
descuenta del	W4
descuentale	G14h-5
descuentale #	G7d5h-3
descuentale lo	G5d-3
descuentale uno	G4
desd*	F3H5I6L5O7S-3U10a-4d-3h-4k3n-3p-3q-4
desd* cuan*	L6P8
desd* el*	H4U-3k4
desd* hace*	I5
desd* la*	F3O3U3j4
desd* las*	U5
desd* mi*	U6
desd* que*	H7I4b3
desd* su*	l3
desde	D4I5L5O8S-3U9a-4d-3h-4k3q-4
desde cuando	P7
desde el	H5U-3k4
desde hace	I4
desde la	F3O3U4j4
desde las	U4
desde mi	H-3U8
desde que	B3D3H5I4b4
desde su	l4
dese*	N6W4c5d4
deseo	N7c3d4
deses*	D3
desg*	P13
desg* de*	P4
desgl*	P12
desglose	P4
desglose de	P6
desh*	N11g-3h-6l5n-3o-3q32
desh* de*	N4
desh* el*	l5
desh* eso*	q4
desh* la*	q4
desh* mi*	N6
desh* una*	q4
desha*	N11g-3h-5l7n-3q31
deshabilita	l5
deshabilita el	l5
deshacer	h-5q18
deshacer $	q13
deshacer una	h-4q4
deshaganse de	N3
deshaz	N6g-3q11
deshaz eso	q4
deshaz mi	N8g-3
deshazla	q10
deshazla $	q8
desi*	G3
desi* #*	G3
desin*	G4
desinflaselo	G4
deso*	S5
desoc*	S8
desocupe	S4
desp*	A-3G-3I-3L3P-3Q6S13T5U3V6a-4h7j-4l8m3o-5p7q-9
desp* #*	h4
desp* a*	W3l11
desp* alon*	l3
desp* de*	B4H3L4Q4c3h-4n-3p8
desp* del*	S3p4
desp* la*	S3d7
despa*	T5U5V4h9k3m4n3o-3q-3
despachan	m6
despachan $	m4
despache	U5V4k3
despache $	U4k5
despe*	C3d4h4l9n3
despedi	l5
despedi a	l5
despedimos	l3
despedir a	l3
despensa	C3d5h4
despensa $	C3
despi*	W3X3
despu*	H3L4Q4S18W-3c3d-4h-4j-3n-3p10q-5
despues	B3L6Q6S17W-3b4d-4j-3n-3p10q-6
despues $	S7
despues de	B3H4L4Q4V3c3d-3h-4n-3p8
despues del	p3
desr*	q12
desre*	q13
desregistra	q11
dest*	N5Z7n7
dest* mis*	N5
destr*	N4n4
destrabo	n6
destrabo $	n4
desu*	X13
desus*	X14
desuscribir	X15
desuscribir $	X18
det*	A6M4P11r3
deta*	M6P11
deta* al*	F3
deta* de*	P14
detal*	B3F3M5P15
detalle	H3M6P11
detalle $	M6
detalle de	P12
detallito	F3
dete*	A7X5
dete* por*	A7
deten*	A10X3
detenido	A9
detenido por	A5
dev*	A8B7F3G4H-3M-6P-3Q11T-3V-3W-3a-3d-3e36h-11j-3k-3n-3o-3q8
devo*	A8B6G6H-3M-4Q7a-3e33h-8k-3o-3
devo* #*	e13h-3
devo* a*	e4
devo* comp*	e4
devo* de*	A5B8M-3e4
devo* del*	e8
devo* el*	G5e-3
devo* la*	G4e3
devo* lo*	e6
devo* por*	e3
devo* todo*	e3
devo* un*	e4
devo* uno*	e3
devo* ☎*	e4
devol*	A9B6G5H-3M-4P-3Q9a-3e32h-9j-3
devolucion	A10B5M-3Q8e17h-5
devolucion $	Q9e7
devolucion a	e4
devolucion de	A5B8e5
devolucion del	e5
devolucion por	e3
devolucion ☎	e3
devolver	e20
devolver la	e4
devolver lo	e5
devolverle	e7
devolverle #	e3
devolvi	e4
devolvi #	e3
devolviendo	e4
devolvieron	e10
devolvimos	e3
devolvio	G7e9
devolvio #	e3
devolvio el	G4
devolvio la	G5
devolvio todo	e4
devu*	F5G-4L3M-3Q3e23h-6n-5q3
devu* #*	e6
devu* el*	e11
devu* la*	q5
devu* lo*	e6
devu* los*	F6G-3
devue*	F5G-4L3M-3e26h-6n-4q5
devuelta	e5
devuelvan	e6
devuelvan lo	e5
devuelve	L4M-3Q3e15n-4
devuelve #	e5
devuelve el	e8
devuelve la	e7
devuelvele	F5G-3
devuelvele los	F4
di	D4F-3G4e5h-4l3q9r5
di #	G3j3
di $	J4e4
di acceso	m3
di de	R4
di las	l4
di mi	D7h3r3
di* #*	G3
di* acce*	m3
di* de*	R3
di* las*	l4
di* mi*	D4r6
di* que*	q3
di* su*	q3
dia	A-3B6C-5D-4E-3G-3H16I-4L4O10P11Q3S-3T-4U20V-5W8a10b-5c-3e-3h4i-4j-3m-3n-5o-4p-4q-6r-3
dia #	H15
dia $	B7H11O5P-3T-3U17W4a15h-3n-3o-3q-3
dia aqui	O7
dia compadre	H3
dia cuantos	H7I-3
dia de	H4K5Q3d4l3
dia doble	Y4
dia favor	H4
dia jalo	H3
dia me	O-3P5h4
dia por	U4
dia ya	O3
dia*	D3H10L3O15T-3W-3Y10a-3h-3j13l8n-4o-7q-4
dia* #*	H21M4
dia* aqui*	O5
dia* comp*	H4
dia* cuan*	H4
dia* de*	H4K5d3l3
dia* dobl*	Y3
dia* favo*	H6
dia* jalo*	H4
dia* me*	O-4P4h5
dia* por*	U7
dian*	l3
dian* hast*	l4
diana	l3
diana hasta	l4
diar*	D4X4Y7g3
diari*	D4X4Y6g3
diario	D3H4Y5g4
diario $	D3H7
dias	H6L5O23Y3a-3j12l3n-3o-7q-3
dias $	H7O19o-4
dias anda	l4
dias lo	l4
dias por	H5
dias tenga	O3
dias* anda*	l4
dias* por*	H6
dic*	A5B-3C5D5F-3G-4J-4M4R6S-3T-6U-3V-4W-5Y4a6c-3d6e-3j-3m-3n5o-5p5q6
dice	D8G-3J-3M5O4P4R5T-4U-4V-3W-3d4e-3k-3l-4n8o-3p6
dice #	D3d-4h4q3
dice $	E3n7
dice el	L4O8n-3p3
dice en	n3
dice la	r5
dice mi	a6
dice pendiente	n6
dice que	C5D6L-4R7U-4d5h-4n-8p3q8
dice*	C4U3a11b3p-3
dice* #*	D4E4d-3q3
dice* cuan*	d4n-3
dice* el*	L4O6n-3
dice* en*	U3n4
dice* la*	r4
dice* mi*	a5
dice* pend*	n4
dice* por*	C4
dice* que*	A3D7M3R6U-4a3d7l-3n-7p3
dice* su*	C4
dicen	a12
dicen que	a8
dices	C6U4Y5b3n3q-3
dices cuanto	d4
dici*	H4h-5k4l5q3
dici* meto*	k4
dici* que*	h-3q4
dicie*	H6h-4k4l3
diciembre	I3k4l4
diciembre $	H4I4l5
diciembre meto	k3
diciendo	q3
dict*	Q7h5p4q6
dict* una*	h3
dicta*	Q6q3
dictar	Q6
dictaron	q3
dicto	h4
did	n21
die*	D4H6I5P4b3h3n6p-3q-3
dier*	D4G3H5I4O3b3n9p-3
dier* de*	I8n7
dier* hoy*	H7
dier* los*	P3
dier* mis*	D3
diero*	D4H6I6P4b3d-3p-3q-3
dieron	D4H7I3L3P3b5n3q-3
dieron de	I8n4
dieron el	G4
dieron hoy	H7
dieron los	D-3F3P4
dieron mis	D4
dies*	a3h3j5
diese*	a4h4j4
diesel	a4h5j5
diesel $	a3
dif*	D5I3V4X6Y7h-3
dife*	D5V5q-3
dife* de*	D3F4
dife* entr*	E3
difer*	D5V7h-3q-3
diferencia	D4E3
diferencia $	D4
diferencia de	D3
diferencia entre	E3
diferente	V5
diferente $	V3
difu*	X9Y6
difus*	I3X8Y6
difusion	X10Y8
difusion $	I4X6Y9
dig*	E3P-4S13T-5W-4X5a-4b8d-6e-5h-3j-3n5p7q6r5
diga	E4Q4S3d-3e-3l3n-3p3
diga #	E6
diga $	l3
diga*	C3D-3X3b10c4p3
diga* #*	E5
diga* cuan*	b3p4
diga* el*	C4
diga* si*	S3
diga* su*	r3
digal*	c4
digale	c5
digam*	C6b8r3
digame	C4b9r4
digame por	b3
digi*	f3q9
digit*	f3q10
digito	q8
digo	D4S14n8p4r3
digo $	D4S12
digo que	n8
digo* al*	n3
digo* que*	n6
dij*	A6J6P-3b5g4h-3n11o-3q9
dije	J8a6h-4n-6q13
dije #	h-3q8
dije que	J7
dije*	A3Q4b3g3
dije* #*	q4
dije* que*	A4J5Q3b3g3q3
dijer*	A3Q3b3g3
dijeron	A3Q4g4
dijeron que	Q4b3g4
diji*	n11
diji* que*	n4
dijis*	n12
dijiste	n14
dijiste que	n4
dijo	g3h5n4
dijo el	n4
dijo la	b3
dijo que	A3g4
dijo* el*	h3n3
dijo* que*	g4
dil*	a8
dile	a10c3
dile a	a9
dile que	H3a4
dile* a*	a7
dile* que*	a5
dim*	A-3C9D-4E-4F-3H9I3L-4P4R-3S-3T6U6W3a-4b9d-7h-6j-4k-3l-3m7n5p7q-5
dime	A-3B3C6D-4E-3H7I4L-4S-3T8U8W3a-4b5c-3d-5h-6j-4k-3m4n8p7q-5r3
dime a	m3
dime como	Q3
dime con	C4
dime cuanto	H5W5
dime cuantos	I4
dime el	H3W6m5
dime en	n7
dime lo	U3
dime los	C7I4W-3m3
dime mis	U10h-3
dime que	M4T6
dime quien	B7
dime si	C3H3M-4b3n7
dime*	U3
dime* como*	H4Q4
dime* con*	C4
dime* cual*	K3
dime* cuan*	H5W8
dime* el*	H5W6
dime* en*	n6p3
dime* lo*	C5
dime* los*	C10I4W-3
dime* mis*	U7
dime* noma*	H3
dime* que*	T6
dime* quie*	B7
dime* si*	H3M-4b6n9
dime* todo*	T3
dimel*	C5U3p3
dimelo	C3U4p3
dimelo $	C4p3
dimo*	G4m6
dimo* acce*	m4
dimo* en*	G3
dimos	G4m4
dimos acceso	m4
din*	C3D-3H8I6L5U-4b6d4e12n-5q4
dine*	C3H11I4L6U-4b7d3e11n-5q5
dine* #*	h3
dine* a*	W4
dine* ahi*	b3
dine* de*	d3
dine* elec*	d5
dine* en*	b5
dine* es*	H4
dine* la*	C5
dine* llev*	H3
dine* que*	d3
dine* trae*	p4
diner*	C3H4I5L4U-3b12d3e11n-5q4
dinero	C3H9I5L4U-3W3b7d3e10n-4p3
dinero $	H5I7L5b-3e10n-3
dinero a	W4
dinero electronico	d4
dinero en	b8d-3
dinero es	H4
dinero jaja	q5
dinero la	C4
dinero llevamos	H3
dinero paso	H3
dinero que	d3
dinero trae	p4
dio	B12D3F4H3h4
dio de	B9I4f-4
dio el	H4
dio la	B4p4
dio mal	F4q3
dio su	f6
dio*	a12b3o12
dio* de*	B7I6f-4
dio* el*	H3
dio* la*	B3p3
dio* mal*	D3F4h-3q4
dio* su*	f6
dios	a11o9
dios $	a4
dios se	o9
dios te	Z3a7
dios*	a6q3
dios* se*	o7
dios* te*	a10
diosi*	a5q3
diosito	a3
dir*	F3c6j9
dire*	F4c3j11
direc*	F4c7j10
direccion	j10
directamente	c4
directo	F4c4
directo $	F3
dirig*	Z3
dirigido	Z3
dis*	C5E-3G3L-4O7P-3R4T5V9W-3Z16a-3b6d-4f-4i-3o-4
disc*	O10V-3Z15r4
disc* buen*	O3
disc* con*	F4
disc* la*	Q3
disc* se*	n4
disc* uste*	r3
discu*	O9V-4Z15j3r3
disculpa	F4Z10
disculpa $	Z9
disculpa con	F4
disculpe	O6V-3Z10b4r3
disculpe $	O8V-3Z6
disculpe buenas	O3
disculpe usted	r3
dism*	G3
dism* en*	G4
dismi*	G5
disminuya	G4
disminuya en	G4
disp*	C8T6b4p3
disp* al*	C5
disp* de*	C3b3
disp* del*	C7p3
disp* para*	T3
dispo*	C7T4b5p5
disponible	C6p3
disponible al	C4
disponible del	C3p3
disponibles	C4T6b3
dist*	R4V13
dist* ayer*	R3
dist* con*	n5p-3
diste	R4n5p-3
diste ayer	R3
diste con	n6p-4
disti*	V14
distinta	V6
distinta $	V6
distinto	V8
distinto $	V5
div*	Q4
divi* la*	Q4
divid*	Q4
do	Q6T8b8q-3
do i	Q7b6
do* i*	Q8b6
dob*	C-3D10E-3F4G3L6W11a-4d-3i3n7o-3q6
dobl*	C-3D9E-3F4G3L8O-3W17a-4d-3n3o-3q9
dobl* a*	D3
dobl* los*	W10
dobl* quit*	q3
dobl* y*	F3
doble	D12F6L9W5a-3d-3n6o-3q4
doble $	D3L8Y3n8q6
doble a	D3
doble y	F3
doc*	a4h3j5n-3q3
doce*	j3
doce* de*	j4
docen*	h3j4
docena	j3
docena de	j5
doct*	f4j3
docto*	f3
doctor	a3
doctora	f4j3
doe*	C4p5
does	C4p4
dol*	f3j9
dola*	j8
dolar*	j10
dolares	j7q3
dom*	D4H7j16n-3
domi*	D3H7W3j11n-3
domi* #*	H4
domi* cuan*	H5
domi* de*	W5
domi* por*	a4
domic*	W3j6
domicilio	W4j6
domicilio #	h3
domicilio $	j7
domicilio de	W5
domin*	D6H6j7
domingo	D6H8j5
domingo #	H3
domingo $	D4M3j4
domingo cuanto	H7
domingos	a4
domingos $	j5
don	C8F5G5H-4Q-3V-4a-3e-3f7h10j-3n4
don $	d3
don beto	C4G3
don chuy	k3
don eloy	C3W5
don fidel	q3
don goyo	C4h5
don heriberto	F4n4
don nacho	G3
don nico	C3
don ramiro	C4c3
don*	B3C4F6H-4I-4K-3M-4N-3O-3P9Q9S-4T4U-7X-3Z-3a-4b-5d6e-3g-3h4i3j7l-4m-3n4o-4q-6r10
don* beto*	G5
don* chuy*	k4n3
don* eloy*	C4W3
don* goyo*	C3h3l4
don* heri*	F4n4
don* rami*	C4
dona	B5C6D5F7G5H-5P6Q-3a-4d3h5l-3n-5q-4
dona $	p3
dona carmen	D3
dona cata	r3
dona cuca	C4d3h3
dona licha	d3
dona lupe	F4
dona mago	A4F5V6k3n-3
dona ofelia	G4P4
dona quiere	D3
dona* carm*	D3
dona* cuca*	C6G3h3
dona* del*	C3
dona* eula*	n3
dona* lich*	C3
dona* lupe*	F4
dona* mago*	A5E-3F5V3k3
dona* ofel*	G7P3
dona* quie*	D3
dona* reme*	E4
dona* tere*	E3
dond*	B-3C-3P5Q14T8U-3W-4b-4d5h-6j12n5r8
dond* empi*	T6
dond* esta*	j8
dond* la*	A3
dond* lo*	d7
dond* me*	r7
dond* pued*	L5
dond* qued*	D4j4
dond* sale*	P3
dond* sali*	P3
dond* veo*	P-3Q13h-5n6
donde	C-3L3P8Q10T8U-3W-3b-4d6h-7j11n6r10
donde empiezo	T6
donde estan	j6
donde lo	d8j3
donde me	r11
donde puedo	L5
donde queda	j6
donde salieron	P3
donde veo	P-6Q21U-5h-4n6
dor*	H5
dorm*	H7I3
dormi*	H8O-3
dormir	H4
dormir $	H4
dormirme	H3
dormirme cuanto	H3
doy	A4Q8S8h4n13q-4
doy $	h3
doy de	Q10k-4n7
doy para	k3
doy permiso	A4
doy por	l3
doy* de*	Q9k-4n5
doy* para*	k3
doy* perm*	A4
doy* por*	l4
doy* su*	S3
dud*	D3H-6K28Q5S7T-5U-3a-4n11
duda	D4H-6K18Q3S4T-3U-3n8p3
duda $	K7Q3S5n6
duda de	H-3n6
duda ya	q4
duda*	K8o4
duda* de*	H-3K4n6
duda* por*	K4
dudas	K9o5
dudas $	K3o3
dudo*	K24
dudo* cual*	K3
dudos*	K22
dudosas	K13
dudosas $	K14
due*	F3W4a14c7h4
duel*	a14
duel* la*	a9
duele	a12
duele la	a8
duen*	F4W3c10h5
duen* del*	h4
duen* que*	F5
duena	c3
duena del	h3
dueno	F3c5h3
dueno del	h4
dueno que	F5
dul*	R3h5k4m3
dulc*	k4m4
dulce	R3k5m3
dulce $	R4m6
dup*	i17q4
dupl*	G3i13n3q3
dupl* elim*	G3
dupl* la*	i3
dupl* que*	n4
dupli*	i14n4q4
duplica	i3
duplicados	G3
duplicala	i15
duplicala $	i17
duplico	n-3q9
dur*	H-3L7R4j6
dura	R3j5
dura*	L10
dura* el*	R3
duran	L8
duran $	L8
duras	e3
dzu*	g6
dzul	g3
e	H-3P8U10
ech*	D3F4M-3Q-4S-3U7V8W-4Y3b3d4h-5i-3k3q9
echa para	q3
echa*	F5H4M-3Q-3V4W-3d5e4h-3q12
echa* #*	F9
echa* a*	k4
echa* abaj*	q10
echa* ayer*	l4
echa* el*	C-3H6P4V3p3
echa* la*	V3
echa* los*	H3
echa* mano*	d6
echa* para*	G4e4q10
echa* sus*	d4
echa* un*	C3Y3b3
echad*	D4
echada a	F3
echal*	C3F3V3d4q5
echala	q9
echala abajo	q5
echala para	q4
echale	C4F3d3n4q-3
echale #	F7
echale mano	d5
echale para	G4
echale un	C4
echam*	C-3H4U5V4l3p3
echame	C-3H5U5V6b4p3
echame a	k4
echame el	H4P3p3
echame la	V4
echame los	H3
echame un	b4
echamos ayer	l4
echar	q9
echar abajo	q3
echar para	q3
echar*	e4
echas*	a5
eche* la*	q3
echo	U3
echo para	J3
echo* para*	J3
economica	P3
eda*	T3
edad	Q3
edg*	l5
edga*	l4
edgar	l5
edgar $	l5
edi*	E17R6k3
edit*	E17R7k3
edit* de*	k4
edit* punt*	E10
edita	E11
edita puntos	E13
edith	R4k3
edith $	R7
edith de	k3
efe*	C-3D-3E-3L3W6d7e7h4n4
efec*	C-3J4L3W4d6e8h3n4
efec* el*	q3
efec* que*	d4
efec* y*	W4
efect*	C-4L3W6d7e5h5
efectivo	L3W4e5h5n3
efectivo #	h3
efectivo $	G3J3e5n3
efectivo que	d5
efi*	o12
efic*	o11
efici*	o10
eficiencia	o8
efr*	l7
efra*	l5
efra* del*	l7
efrai*	l7
efrain	l5
efrain del	l7
eh	J12T15h-4n-6o4
eh $	J5T21
eje*	J3c14
ejec*	c15
ejecu*	c12
ejecutivo	c13
ejecutivo $	c15
ejem*	J3
ejemp*	Q3
ejemplo	J4
ejemplo $	J4
eki*	q11
ekiv*	q19
ekivo*	q7
ekivoke	q7
el	E3H7K-3M5N-8O-9P4R4T-7U-11V6W4a6b-6c3e5g-6i4j7l5n-4o-11q4
el #	D-3F-3H7J7M12P11Q-3a-3f4h-8i4j5n-5q6
el $	C-4V5Z-3i10p11q8
el acceso	R6l11
el acumulado	H8
el agua	a8
el aire	K3a6
el ajuste	A5B5E-3n4
el alta	k4
el america	a7
el anterior	H5
el arqueo	H7
el aviso	X4n6
el banco	H3
el bano	a4
el bato	h3
el bono	G11q-4
el bot	K3R3
el buen	H7
el bueno	E3
el cafe	S8p4
el cajero	D3
el cambio	J4q-3
el camion	a6
el carga	P5
el carro	a5
el celular	Z4d-4l3q5
el changarro	H6
el chat	J3r4
el chavo	V6
el chisme	S-3a5
el cierre	H9S3
el cliente	D8I-3J3L4M3Q8S3V-9f-4h3q9
el codigo	I5R8
el colchon	j3
el consolidado	H5
el contador	H3M3
el contrato	l6
el corte	H6Q3W4X3Y3j5
el cortecito	H4
el de	A3B-3C3H-5J3U3V15W-3Z3c3d-3i4n-6q-5
el dedo	J3q6
el del	H-5M3U-3V6W4a7i3k3n-3
el descuenta	A3n4
el detalle	B3P8
el dia	H20O-3W3d4
el dinero	W3d4
el doctor	a5
el domicilio	W5
el domingo	D6H9j4
el don	d5e-3q7
el dueno	F4W5c3
el encargado	c5n3
el enlace	R11
el envio	L4Y3
el equipo	k3m16
el estado	P5
el estatus	n7
el favor	h3
el folio	M10Q5h-5n4q10
el gas	a6j4
el gerente	B4S3c10
el grupo	Z9
el gusto	r6
el historial	P8
el horario	W4
el hospital	B3
el importe	q6
el ingeniero	c5i3
el intento	o3
el internet	K4Q4a4
el iva	W4
el jefe	U4a3
el joven	C3V4f3h3
el jueves	P5
el juguete	e4
el kilo	j6
el lavado	i3
el letrero	g3n5
el limbo	K11
el link	R13
el linkcito	R3
el lunes	G3H10S3a-3e4j6k6p-3
el mandado	b4q5
el mejor	H4
el memo	l3
el mensaje	R3Z3n4
el mensajito	n3
el menu	T13j4
el mes	H5q3
el metro	a7
el miercoles	H8
el minimo	j4
el mismo	L4V5i7
el monedero	C5E14I4L5f-4g-3h-3j-3n10p4q-3
el monto	Q7n3q9
el mostrador	e3k4
el muchacho	h5l3
el negocio	H6p-3
el nino	Z8a4
el nombre	W10
el nuevo	W4
el numero	H-7I3J3M3W5c8l6n-4q3
el ok	A8
el otra	i3
el otro	A5V8j5n-3q7
el oxxo	l3
el padron	I6
el pago	e3
el papelito	H3
el paquete	j9
el paro	H3
el partido	a7
el paso	l3
el pastel	D3F5e5q-3
el pedido	e5j3
el perfume	e5
el permiso	A3l5
el perro	a7q3
el personal	m10
el plomero	h4
el pollo	o6
el porcentaje	W6
el practicante	k4
el precio	W11j4
el primero	V4q3
el primo	l6
el procedimiento	Q6
el producto	e3
el profe	P5
el programa	I10L6N5W-3g3
el promedio	H5
el proveedor	c4
el proximo	V3
el puntaje	E4
el punto	L7W4
el qr	R5
el que	C-4I8J3T4V26c3d-3f-3n-4q3
el rafa	l4
el rastro	B13H-5
el recibo	M4
el refresco	G4
el regalo	G3S3d4e-3p3
el registro	B5P3n5
el remuevelos	G3
el repartidor	Z3
el reporte	X6Y5q-3
el responsable	n3
el resto	d6
el resumen	H-6U3X4Y4
el resumencito	H5
el sabadito	H5
el sabado	B4H3j6
el sabor	e3
el saldo	C6E7F7G11Q3W5h-4i-4p5q-4
el senor	O7f6h3
el servicio	D4
el si	A5n-3q4
el signo	Q4
el siguiente	V8
el sistema	B7D-3F3H-3a-3f5k4l-4m6n7q-3r6
el sueldo	W6
el sueter	e3
el taladro	e5
el tambien	k3
el taquero	E4
el telefono	S3X7Z8c-3n3q5
el termo	L3
el thinner	i3
el ticket	D3L3M9P-3S8i-3q13
el tinte	d4j6p-3
el total	H9Y5q6
el trabajo	l5
el transcurso	H3
el trato	D4L3
el turno	H3
el ultimo	P-3l3n8p5q3
el usuario	l4
el viernes	D-3F4W3a7j3
el vinculo	R3
el visto	A7
el wifi	K3
el ☎	C18E12F3H-5L-3P13S-3a-5d5e-4h7i-3j-3k3p-7q-5
el* #*	D-3H5J8M14P7Q-3a-3e-3h-7i5j4n-5q3
el* acce*	R7l11
el* acum*	H9
el* agua*	a7
el* aire*	K4a5
el* ajus*	A5B4E-3n5
el* amer*	a6
el* ante*	H7
el* apag*	h3
el* arqu*	H6
el* audi*	Z3
el* avis*	X4n4
el* banc*	S3
el* bano*	a3
el* bato*	h4
el* bono*	G11q-3
el* bot*	K3R3r3
el* buen*	E6H5
el* cafe*	S8p5
el* caje*	D3
el* camb*	D3J4q-3
el* cami*	Q3a5n3
el* carg*	P5
el* carr*	a4
el* cart*	g5
el* celu*	d-3i4q7
el* cham*	G-3d4
el* chan*	H6
el* chat*	J3r3
el* chav*	V5
el* chis*	a4
el* cier*	H8S5
el* clie*	D6I-3J5M3Q8S3V-8f-4q8
el* codi*	I5R9
el* comp*	M3
el* cons*	H6
el* cont*	M4l7
el* cort*	H7Q6W3X3Y6a-3d3j3
el* dato*	H3
el* de*	A5B-3D3H-6J5U5V16W-3d-3n-7p4q-4
el* dedo*	J4q7
el* del*	D5H-5M3V5a10i3l3n-3
el* depo*	a4
el* desc*	n5
el* deta*	P9
el* dia*	H19O-3W3d4n-3
el* dine*	W6d4
el* doct*	a3
el* domi*	D5H8j4
el* don*	d4q5
el* duen*	F4W5c6
el* enca*	c4
el* enla*	R11
el* envi*	L4
el* equi*	k3m12
el* esta*	P7n6
el* foli*	J4M9Q5h-5n4q9
el* gas*	a3j6
el* gere*	B4c7n-3
el* grup*	I3Z7
el* gust*	r6
el* hist*	P5
el* hora*	W4
el* hosp*	B4
el* impo*	e3q6
el* inge*	c6i3
el* inte*	H-3K5Q6a3o3
el* iva*	W3
el* jefe*	U3a6
el* jove*	C3V6h3
el* juev*	P3
el* jugu*	e3
el* kilo*	j8
el* letr*	g4n3
el* limb*	K10
el* link*	R15
el* list*	I3
el* lune*	G3H11S4U-3a-3e3j3k6
el* mejo*	H3
el* memo*	l4
el* mens*	a4n6q-3
el* menu*	T21j3
el* mes*	H7
el* metr*	a6
el* mier*	H8
el* mism*	L4i8r3
el* mone*	C3E14I6L4P3d3f-5n7q-3
el* mont*	Q6S-3i3q8
el* most*	S3e3
el* much*	h4k-3m3
el* nego*	H7p-3
el* nino*	Z9a6
el* nomb*	W6
el* nuev*	T4W8
el* nume*	C3H-6I4J3Q4W4c5l8
el* ok*	A7
el* otra*	i5
el* otro*	A5V10j4n-3q6
el* oxxo*	l5
el* padr*	I6
el* pan*	i3
el* pape*	a3
el* paqu*	j6
el* paro*	H4
el* part*	a5
el* paso*	l3
el* past*	D4F4e4
el* patr*	q3
el* pedi*	e6j4
el* perf*	e6
el* perm*	l8
el* perr*	S3a6q3
el* pers*	m10
el* plom*	h3
el* poll*	L3o5
el* porc*	W6
el* prac*	k3
el* prec*	W12j3
el* prim*	V3f3l4
el* proc*	Q8
el* prod*	D4
el* prof*	P5
el* prog*	I10L3N5W-3f4g4
el* prom*	H3
el* prov*	c4
el* prox*	V6
el* puen*	j4
el* punt*	E3L6W4
el* puro*	Q4
el* qr*	R6
el* que*	C-3I5J3V24c3n-4o-3
el* rafa*	l3
el* rast*	B10H-3
el* reci*	M5
el* refr*	G3
el* rega*	G3d5e-3p4
el* regi*	B5P5n3
el* remu*	G4
el* repo*	X3Y7
el* resp*	c4
el* rest*	b5d3
el* resu*	X4Y6
el* saba*	B3H6j7l5
el* sabo*	e3
el* sald*	C6E9F6G12Q3W8h-6i-4n-3p7q-6
el* segu*	a3
el* seno*	L3O8e3f5h4n-3
el* serv*	D4
el* si*	A6n-4q7
el* sign*	Q6
el* sigu*	V7
el* sist*	B7D-3E3F3H-3a-3f6k5l-4m5n7r4
el* suel*	W7
el* suet*	e6
el* supe*	W3
el* tala*	e7
el* taqu*	E3
el* tele*	S5X4Z7c-3n5q5r4
el* term*	L4
el* thin*	i3
el* tick*	L3M10Q3S8W-3i-3q11
el* tint*	d3j6
el* tota*	H9Y5q6
el* trab*	l4
el* tran*	H3
el* trat*	D4
el* turn*	H3k3
el* ulti*	l4n5p4q3
el* usua*	l4
el* vier*	F4W3a5j5
el* vinc*	R3
el* vist*	A7
el* ☎*	C18D-3E11F3H-5L-3M-3P13S-3W3a-5b4d4e-3h10i-3j-3p-8q-4
ele*	d5
elec*	d3
elect*	d5
electronico	d6
eli*	C-3F-4G14H-3N20d-3h-5i-3l13n-5q19
elim*	C-3F-5G13N23Q3d-3h-5i-3l11n-3q20
elim* #*	G7
elim* a*	l4
elim* al*	l6
elim* el*	q3
elim* la*	q3
elim* mi*	N9
elim* mis*	N5
elim* por*	G3l4
elim* una*	Q3q3
elim* ☎*	G3
elimi*	F-4G11N22h-5l11n-3q17
elimina	F-3G10N3Q3h-3l6q9
elimina #	G3
elimina al	l7
elimina la	q4
elimina mi	N3
elimina por	G3
elimina una	Q3i-3
eliminala	G5l4q13
eliminala #	G4
eliminala $	q10
eliminala por	l4
eliminalos	G5
eliminalos ☎	G4
eliminame	l3
eliminame a	l3
eliminar	N5
eliminar mis	N4
eliminen	N9
eliminen mi	N7
ell*	C-3D-3H-3L4V7a-3h-6i11n-3p12q7
ella	A-3B5H-3P3V4a-3c4d3h-5i12p10q5
ella $	C-5P4V4i3p10q5
ella cuanto	p4
ella dice	E3d4
ella sola	B4
ella trae	C3V3
ella ya	c3
ella* #*	i4
ella* cuan*	p5
ella* dice*	E3d4
ella* dijo*	d3
ella* sola*	B5
ella* trae*	V4
ella* ya*	c3
elo*	W3
elot*	q3
eloy	C3W5
eloy $	W4d3
elv*	h5l3
elvi*	h4l4
elvi* pidi*	l3
elvia	h4
elvir*	l3
elvira	l3
elvira pidio	l4
ema*	R3k3
eman*	R3
eman* ponl*	k3
emanu*	R4k3
emanuel	k3
emanuel $	R3
emanuel ponlo	k3
emi*	B3W4g3m7n-4
emil*	W3g3m7n-4
emili*	B3g4m7n-4
emiliano	B4W3g3m6n-4
emiliano $	B4W4m9n-4
emp*	A-3B8C-6F-3H-6J-4M3O-4P-10R5S-3T3U-4V-4X-3c-5d-7f7g10h8i-3j-3k17l12m19n-7o-5r4
empe*	I5a3d-4f3g7h9n-3q3
empe* a*	a8g5
empe* con*	f3
empe* de*	q8
empe* mi*	k4
empec*	b3
empez*	a4d-4f4g8h7n-3q5
empezamos	I4h5q4
empezamos $	I4h6
empezamos de	q5
empezar	d-3f4g8h4
empezar $	g3
empezar a	L3g4
empezar mi	k3
empi*	C-3P-4T6f9g6k8
empi* a*	f4g4
empi* con*	f5h3
empi* dani*	k4
empi* osie*	k3
empie*	C-3P-3T6f8g6k8
empiece	f7g3
empiece a	f8
empieza	f4h-3k9
empieza con	f5
empieza daniela	k3
empieza fernanda	k3
empiezo	T7h5
empiezo $	T6
empiezo con	h4
empl*	B12D4H-4I-4M4O-3P-4Q3R5T-3V-3W3a-3f-5h-5k15l15m20n-4o-3q-3
empl* acti*	m5
empl* con*	l6
empl* dulc*	m4
empl* mio*	l4
empl* olga*	k4
empl* reti*	G3
empl* ves*	m3
emple*	B9D4H-4I-4M7O-3P-5R5T-3a-3f-5h-4k16l15m19n-4o-3q-4
empleada	M6k6l7
empleada $	l7
empleada dulce	m3
empleada nueva	k3
empleada olga	k5
empleado	B4D4Q5R6f-4k11l8m-3
empleado $	B5R6k12l3m-3
empleado con	l3
empleado mio	l4
empleado retiraselos	G3
empleado saul	k3
empleados	B7I-3m24
empleados $	B9I-3W4m17
empleados activos	m4
empleados ves	m7
empr*	r8
empr* me*	r4
empre*	r7
empresa	r6
empresa me	r3
en	D-4E6J-5K4L8O-8P5Q3R-7S7U4W4X-3Z3a7c-7d4e-11f-3i-7j3k3n4o-11p3q3r-6
en #	C3E15F9G3W-3a4d-5e-3h7i4n-8
en algo	A3
en blanco	T4
en bodega	S3W4
en caja	H-4U3V7d3f-3j3
en camino	j3
en ceros	C10E8
en contra	E-4G8
en cuanto	C-3H-8L4P-3U7b5j5p8
en diciembre	P3
en dinero	L6
en duda	K14Q3n4
en efectivo	W4d3
en el	D-3E-4G-3I6J-3K6L4N5T-3U-5V-4W3c-3f10h-4m6n-3o-3p3
en enero	I3
en esa	p4
en espera	A7n4
en esta	d13m4
en esto	Q6m6
en fila	V4
en hermosillo	a3
en la	B-3C-3D-3F-3I3J-4K3M3P-4S4T-5a9d4e-3g4h10i-3j-7n-7o-4p-4q9
en las	L3
en lo	H6S5V4k4
en los	E6j3
en lugar	q5
en merida	H4a4
en mi	B4D3P6U4a-3b8n8
en monedero	b4
en morralla	d3
en mostrador	V3
en negativo	E3
en noviembre	H5
en orden	E3I3
en otro	S3Z9
en papel	G3
en pausa	l5
en pesos	L5
en proceso	n3
en puntos	C4F4H4
en que	D-3F-3H-3J5L4M7P19Q4S-4T8a-3b-3c-3d3h-3n12p3q-6
en revision	A4
en serio	G5
en shampoo	j5
en su	C5G4W3d-5n5p3
en tarjeta	d3
en tienda	h3j3
en toda	l3
en todas	L6
en total	C-3P5U4h3p4
en un	L5S6
en una	W6
en ventas	H-3U6
en veremos	n7
en vez	F3W4h-3n-3q8
en ☎	C6
en* #*	C4D3E19F4G3a3d-5e-3h5j-3n-8
en* algo*	A4
en* blan*	T5
en* bode*	W5
en* caja*	H-4L3V6d3h5
en* cami*	j4
en* cero*	C6E5
en* cont*	D3E-3G6
en* cual*	n3
en* cuan*	C-3H-8L3P-3U6b6j7n-3p9
en* dici*	I3P3
en* dine*	L4
en* duda*	K9Q4U-3n5p3q4
en* efec*	G3L3W4
en* el*	B4D-4E-4G-3I7J-3K5N4T-3U-4V-3W4c-3f9h-6k5m5n-4o-3
en* esa*	p3
en* espe*	A6S-3n3
en* esta*	d11m3
en* este*	a3
en* esto*	Q8m7
en* fila*	V5
en* herm*	a5
en* juar*	a3
en* la*	B-3D-3F-3J-4L-3M6O-3P-3S10T-5V-3a6e-4f3g6h6j-10n-5o-5p-4q8
en* las*	L3
en* lo*	H6S5V8k3
en* los*	E7g5
en* luga*	q4
en* meri*	a3
en* mi*	B5D3L3P5U4a-4b6n8
en* mone*	b5
en* most*	V3k3
en* nega*	E4
en* novi*	H7
en* orde*	E4
en* otro*	S4Z9
en* pana*	k3
en* pape*	G3
en* paus*	l4
en* peso*	L4
en* proc*	n3
en* punt*	C4F4G-3H6
en* que*	D-3H-3J5K-3L4M5P17Q5S-4T9a-3c-3n13p4q-5
en* revi*	A4
en* seri*	G3
en* sham*	j6
en* su*	C5E4G4N3W4d-6n5
en* tien*	h3j4
en* toda*	L4a4l4
en* tota*	C-3P6U6
en* un*	L4S7
en* una*	S5W6n3
en* vent*	U5
en* vere*	n6
en* vez*	D4F4W4h-4n-3q7
en* ☎*	C4
enc*	D-3F8H-5I-3M11P-3R8S4W3Y3b-3c8j3k10n-6o3q-4r3
enca*	I-3R6c10k10n-3o5
enca* abri*	R3
enca* de*	k3
enca* del*	c3
enca* el*	F4k3
enca* que*	c3
enca* regi*	m4
enca* una*	h3
encar*	A3H-3R6W4c8j4k11o-3
encargada	R3k10
encargada $	W4k7
encargada abril	R5
encargado	I-3R3c12m3
encargado $	R3c7n4
encargado de	k4
encargado registrados	m3
encargar	j4
encargo	F4a5h3
encargo el	F4
enci*	D4H-3U3Y6
encim*	D3
enco*	D-3M3W3r5
enco* tira*	W3
encon*	D-4M4W4r6
encontre	M4
encontre tirado	W3
encu*	F5M6R3S4f3h-6q-3
encu* la*	R4
encu* se*	F9h-6
encue*	F5M7R3S4h-6j3n-3q-3
encuentra	M4f3q-3
encuentro	S3
encuentro la	j3
encuesta	F8h-5
encuesta se	F7h-4
end*	E10
ende*	E10
ende* por*	E5
ender*	E9
enderezalo	E3
enderezalo por	E4
enderezarlo	E4
enderezarlo $	E3
enderezarlos	E3
ene*	H5P5
ener*	H8P5
ener* cont*	H6
ener* quie*	I3
enero	H7P5
enero $	P3
enero contra	H6
enero favor	H4
enf*	F3H-3W4X5a6
enfe*	h3
enfe* comp*	F3
enfer*	F3h3
enfermera	F5h3
enfermera compro	F4
enfr*	H-4W5a8
enfre*	H-3W5a3j3
enfrente	H-3W5a4
enfrente $	H-3W4
eng*	C3j4
enga*	h3j3
engan*	j4
enganche	j4
enl*	K11P4R15k-3
enla*	R16
enla* de*	R7
enla* para*	R5
enlac*	R15
enlace	R17
enlace de	R8
enlace hazle	R3
enlace para	R5
enlace que	R3
enli*	K9P3U5
enlis*	K9P3
enlistame	P4U3
enm*	E5
enmi*	E5
enmi* los*	E8
enmie*	E5
enmienda	E7
enmienda los	E7
eno*	D7F5n-4q3
enoj*	D9F5n-4
enoj* ☎*	F4
enoja*	D8F3n-4
enojada	D4
enojada ☎	F3
enojado	D5
enojado $	D5
enr*	f11
enro*	f6
enrol*	f15
ens*	H3I5K7P7Q11S-3T9U-3e-3h-3l-3m3n6
ense*	I10K5P8Q9T4h-3l-3m3n5q-3
ense* a*	A-5J4Q21
ense* como*	n5
ense* cual*	P3
ense* el*	n4
ense* la*	m3n11q-3
ense* las*	A3H8
ense* lo*	A4
ense* los*	I4
ense* mis*	P4
ense* quie*	I5
ense* sus*	B4
ensen*	I10K8P9Q12T6a-3d-3h-4j-3l-4n5q-4
ensename	H3I10P6Q9T7h-3m3n8q-4
ensename a	A-3Q14
ensename como	n5
ensename el	T3n3
ensename la	n10q-3
ensename las	A4H7
ensename lo	A3
ensename los	I5
ensename mis	P4
ensename quien	I3
ensename sus	B4
ensenamelas	K6
ensenamelas $	K6
ent*	A-4C-6D-5F-4H3J-9K5N-4O-6Q-3R11S-5T15V-7X-5Y3Z-5a-8b-5c3g9i-3k7l7n12o19p-5r-5
ente*	J-6O-3T14Y8a-3b-3n3o25
ente* #*	q3
ente* que*	g3
ente* si*	n3
enten*	J-6L4T17o13
entendi	J-5T15n3
entendi $	T12
entendido	n-4o13
entendido $	o7
enter*	Y9o15
enterada	o14
enterada $	o6
enterado	o8
enterado $	o8
enterarme	Y7
enti*	J-3T15c9
enti* a*	T3
enti* nada*	J-3T5
entie*	J-4T18c8n-3
entiendes	T5
entiendes $	T8
entiendo	J-4T15c8n-3
entiendo $	T3
entiendo a	T3
entiendo nada	T5
ento*	J3n16o3
ento* si*	n7
enton*	J3f-3n16
entonces	n12o4
entonces $	o3
entonces si	n3
entr*	A-3B6C-6F-3H7J-5K7L-3O-3P3Q-6R13S-4T-7V-6Y-3Z-3a-5b-4c-4g12h-3j3k8l9m3n7o-6p-4q4r-3
entr* #*	Q3h-4i3
entr* a*	f3g4h6k6
entr* al*	I4f6
entr* beto*	B5
entr* como*	k6
entr* comp*	n3
entr* de*	W6
entr* el*	M3q4
entr* en*	L3
entr* la*	R3e3n4
entr* los*	m3
entr* mi*	R6
entr* mis*	R4m4
entr* nada*	l3
entr* o*	n6
entr* otra*	k3
entr* por*	B4
entr* que*	g6
entr* tarj*	E3
entr* toda*	H4
entr* todo*	H7
entr* turn*	U4
entr* una*	k4n3
entr* ya*	l6
entra	R8k5
entra a	k3
entra la	R4
entra una	k4
entra*	C-3I3J-3K4P5R6T-3W4f5g6h-5l6n3
entrada	W8i4l4n-3q-3
entrada #	i5
entrada $	l5
entrada a	h4
entradas	P4
entrado al	I3
entran	L4R4
entran mis	R3
entrando	H4
entrando $	H4
entrar	R5f3l4
entrar $	R5l5
entrar al	f6
entrarle	g5
entrarle a	f3g4
entraron	I3K5P5h-3n3
entraron $	P3
entraron al	I3
entre	H7I-3h-3k5l7m4n-5q6
entre $	U3
entre como	k4
entre el	q4
entre los	m3
entre mi	R5
entre mis	m3
entre nada	l3
entre tarjeta	E3
entre todas	H3
entre todos	H4
entre ya	l5
entre*	H3U4e6j5
entregar	U6
entregar turno	U4
entrego	e6
entrego $	H4
entrego la	e6
entro	B10H3K4Q-4T-3V-3g10n16o-3q-3
entro $	K4g7n14
entro a	l3
entro beto	B5
entro o	n4
entro por	B4
entro que	H3g5
entro un	k3
entro una	n3
env*	F3Y5Z7j8
envi*	F3X5Y4Z5d-3j8
envi* a*	j7
envi* por*	Z4
envi* regr*	F3
envia*	X3
envie	Z3
envio	L3Z3
envio $	j3
envio de	X3
envio regresale	F3
envio*	j6
envios	j5
envios a	j6
equ*	G6H-4M-3Q8T-3V-3W-4Z19a-5h-5k9m15n-6o-4q15
equi*	H-4Q8T-3V-3W-4Z18a-5h-3k8m16n-5o-4q17
equi* a*	k5q5
equi* al*	G5q-5
equi* comp*	m3
equi* de*	Z9q3
equi* en*	E4L3
equi* la*	q7
equi* van*	k3
equi* y*	F4
equip*	k12m17q-3
equipo	k10m23q-3
equipo $	k6m19
equipo a	k7
equipo van	k3
equiv*	E3G5Q7V-3W-3Z19h-5n-6q18
equivale	L3
equivale en	L5
equivocada	Z3q3
equivocado	Z17q5
equivocado $	Z15
equivocado la	q3
equivocaron	D4
equivoco	E4F3Q5q3
equivoco de	q3
equivoco en	E5Q3
equivoco y	F4
equivoque	G6Z5q13
equivoque $	Q5Z-5q12
equivoque al	G5q-5
equivoque de	Z13
equivoque en	j3
era	A-3B-3C-3D3F-3H-4J20Q-4V-5W-3X-3Z32a-6c-3d-4e7f-3h-6i-6j-4k-3l5p-3q30r-5
era #	n3q12
era $	Z9n6q4r-4
era a	l5
era al	q4
era aqui	Z8
era con	q4
era contigo	Z8
era de	Z4e3h-4q11
era del	l4
era el	J4e3q4
era empleado	l3
era en	Z3
era esa	q3
era ese	q12
era la	M3q-4
era menos	q4
era otra	Z3
era otro	q7
era pal	Z14
era para	Z25q-4
era su	q4
era un	q6
era*	F3G10q18
era* #*	n3q12
era* a*	l3
era* al*	q4
era* aqui*	Z10
era* con*	q4
era* cont*	Z5
era* de*	R3Z5e3h-3n-3q8
era* del*	l4q3
era* el*	J4T5e4
era* ese*	q13
era* la*	q-3
era* meno*	q6
era* otro*	q8
era* pal*	Z13
era* para*	D3J3Z23q-5
era* sin*	q3
era* su*	q3
era* un*	Z3e-3q7
era* vent*	q3
eran	F3G8I5n-3q18
eran #	F4G4I3n-4q19
eran de	G6
eran* #*	F4G3I4n-4q18
eran* de*	G4
ere*	a-3c-3n-4o14r35
eres	a-3c-3n-5o19r37
eres $	r19
eres de	r9
eres el	r9
eres inteligencia	r3
eres la	r6
eres lo	o6
eres lupita	r4
eres robot	r8
eres tan	H3
eres un	o13r6
eres una	o4
eres* de*	r6
eres* el*	r8
eres* inte*	r4
eres* la*	r6
eres* lo*	o7
eres* lupi*	r4
eres* robo*	r3
eres* tan*	H4
eres* tu*	r3
eres* un*	o9r7
eres* una*	o6r-3
ern*	f3l19
erne*	f3l20
erne* ya*	l8
erne* ☎*	f3
ernes*	f3l21
ernesto	f4l21
ernesto $	l10
ernesto del	l3
ernesto ya	l9
err*	D7E4F3G3O-3R3Z4h-3n4q17
erre	q9
erro*	D6E3F3G3R3X-3Z8h-4n10q10
erro* al*	R4
erro* de*	G3n3
erro* en*	Q4
error	D6E4F5G3R3X-3Z8h-3n10q3
error $	Z10n9
error a	F3n4
error al	R4
error de	G3
error en	Q3
es	B-7D4E3F-5G-3H-7J9K-6L6M8N-6O-6P-5Q3R-3S-8T3U-5W4X-6Y-5a5d-8e-6f4i-3j3k5l6n-3q7r19
es #	E8L-3a10b-3q3
es $	A8D-3I-3L3M10Q-3a-3b3e-4h-4k-3m6o-3p3r19
es bien	W4
es cajera	l4
es cierto	C6b4o3
es con	Q4
es cuenta	G5
es de	Z3h5i5k6l4n-4q3
es el	E4G-3H-3I7P-3Q5V18W-4a3c3e-4f-6i-8j4k3p3r7
es empleado	l5
es es	q3
es ese	P5q3
es este	r8
es esto	T3r10
es fraude	r8
es jacinto	l4
es kevin	f7
es la	D6J3M3Q4V-3f3j4n-4q4
es lo	D4Q-3T6b4
es mi	D3J4W5a4b3
es necesario	J5
es nueva	f5
es nuevo	f4
es otro	q7
es para	J5
es por	L5Q5
es que	C4i4n7
es real	E4
es su	F3W3j6q4
es todo	o10
es tono	k4
es un	D6
es una	J8h-3r6
es venta	J5
es ☎	C4d-3e3h7k7
es* #*	E10a7b-3h-3q5
es* bien*	W5
es* caje*	l4
es* cier*	C6b4o3
es* con*	Q4n3
es* cuen*	G5
es* de*	h6i4k6l3n-5q4
es* del*	q3
es* devo*	e4
es* el*	C-3G-3H-4I8J3M3Q7V11W-5e-5f-6i-5j3k3l3r8
es* empl*	l8
es* ese*	P4q3
es* este*	r13
es* esto*	T6r7
es* frau*	r3
es* jaci*	l5
es* kevi*	f4
es* la*	L3Q5V-3b-3f5h3j8n-3
es* lo*	C-3D5T5b3p3
es* mi*	J5W5a3
es* nece*	J4Q4
es* nuev*	f8
es* otro*	q6
es* para*	J3c3g3
es* por*	L6Q6
es* que*	C3H3i4
es* real*	E4r3
es* su*	F3W4j6q4r-3
es* todo*	o10
es* tono*	k3
es* un*	D7r4
es* una*	J6h-3r8
es* vent*	J5
es* ☎*	C4d-3h6k7
esa	A12C-3G-3H-6I-3J5Q-4T-5U3V6W5Z8a-5d-3f-3h-7i9j-3k-4l-6m-4n13o-7p4q23
esa $	U5n15o-5q9
esa cantidad	L4
esa compra	D3
esa correccion	B3
esa era	q4
esa no	A7n-3q13
esa peticion	A5
esa que	V6
esa senora	q3
esa ultima	p3q6
esa va	V4
esa venta	h-4i9q7
esa ya	n6
esa*	J4K4q3
esa* cant*	q3
esa* corr*	B3
esa* devo*	A3
esa* era*	q6
esa* mism*	p3
esa* no*	A5n-3q14
esa* pers*	q3
esa* peti*	A5
esa* que*	V5p3
esa* ulti*	p4q5
esa* va*	V4
esa* vent*	c3h-4i9q8
esa* ya*	n7q3
esas	J4q5
esas no	q6
esas* no*	q4
esc*	A-3B-3H-3L-5N-3P-4Q10S8T4U-3W-3X16Y6Z6a3b-4c7d-4g3h-4n-4p-4q-5r11
esca*	g4
esca* mi*	R3
escan*	g4
escanee mi	R3
esco*	a4
escr*	A-4L-4P-5Q11S6T8X13Y7Z11a-4b-3c6h-3j-3q-5r10
escr* a*	Z5
escr* al*	Z6q-3
escr* cuan*	S3X3Y3
escr* omar*	l3
escr* para*	P-3Q12
escri*	A-3L-4P-4Q13S5T4X17Y5Z9a-5b-3c5h-3j-4n-4p-3q-5r13
escriban	X10
escriban $	X6
escribanme	X5Y5
escribas	X4
escribe	Q3r9
escribe $	r7
escriben	r7
escriben $	r9
escribi	J4Z3
escribiendo	Z3r4
escribiendo $	r7
escribio	Z5
escribir	Q5T6c6
escribir $	Q-3T5X3c4
escribir para	Q6
escribirme	X5Y4
escribirme $	X6
escribo	Q6S12T3
escribo $	S6T5
escribo para	Q6
escrito	D3Q5r-3
escrito $	Q5n4
escu*	a4
escue*	a5
escuela	a6c3
escuela $	a6
ese	A-3B8C-4D3E3F-4G7H5J8L-3P3Q-4T-3U-3V3Z7b-3d-4e-3f-4h-7i8j-3k-3n-10o-4p8q13
ese $	q4
ese audio	Z4
ese cliente	G4V-3W6h-3i9p6q5
ese corte	H4
ese era	J5q-3
ese es	q4
ese mensaje	Z5
ese mismo	p8
ese monto	q6
ese no	D4q4
ese numero	B6l4
ese que	n5
ese saldo	B4E3
ese tavo	G4
ese ticket	M4n-4
ese wey	l3
ese* ajus*	B4
ese* audi*	Z3
ese* celu*	i3
ese* clie*	G5V-4W6f-3h-3i11p7q4
ese* cort*	H6
ese* era*	J4q-3
ese* es*	q4
ese* mism*	p10
ese* mont*	q8
ese* no*	q5
ese* nume*	B6l3
ese* que*	n3
ese* sald*	B6E4
ese* tavo*	G3
ese* tick*	M6n-4
eso	B-3C-4E5F-5H-5I-3J12K-3L-4O-3P-3S7T-5U-4V-4X3Z16a-6b-3c-3d-5e-3f-3h-6i-3k-3l-4m-3n18o15p4q18
eso $	J8O-3S9T-3V-3X4a-4l-3n7o13q16
eso a	E4p4
eso de	G4J5d-5n5
eso en	E4
eso era	Z12
eso es	n6o9
eso iba	Z3
eso no	J3h-3
eso*	J3P7X6d-3q4
eso* a*	E3p4
eso* de*	G4J6Q3d-5h-3n5
eso* en*	E3
eso* era*	Z15
eso* es*	n6o8
eso* iba*	Z4
eso* lo*	q3
eso* no*	J5Z5h-4
eso* que*	q4
esos	J3P7d-3
esos #	G3q-3
esos puntos	P4q5
esos* #*	G3P3
esos* punt*	P4W3d-3q7
esp*	A10D6E-3G-3J-3O-3P-4Q3S19T-6U-3V7W3X3b-8c-3d-9j-4m-3n11o-4q3r-3
espa*	a4n3
espacio	X3
espe*	A13D5F3H3S19T-3V6a-4d-3j-3n11
espe* ahor*	S6V-3
espe* el*	A4H3
espe* mi*	A6
espe* perm*	A4
espe* que*	S12n-4
espe* tu*	S-3n6
esper*	A13C-3D7F3Q-3S19T-3V9a-4b-3d-3j-3k-3n13o-3
espera	A9F3S15
espera $	A5S6n3
espera mi	A3
espera que	S5
esperaba	n-3q3
esperame	S17V-3
esperame $	S6
esperame ahorita	S5V-3
esperame que	S6
esperame tantito	S3
esperan	A4
esperan permiso	A3
esperando	A8D7S-6V11
esperando $	D7S-4V10n3
esperando el	A3H5
esperando mi	A3
esperate	S3
esperate que	S3i3
espero	S-3n15
espero $	n11
espo*	A-6B3Q4W7X4b-4d-5k4l3q4
espo* como*	k3
espo* ya*	l3
espos*	A-3Q4W5X3b-4d-6k4l3n-3q6
esposa	A-4B4X4d-3k4q3
esposa $	A-3B4L3X5
esposa como	k6
esposo	W6Y3b-3d-4l5
esposo $	Q3
esposo ya	l4
est*	B3D4F-3G-7H3I3M-3O7R-3S-3T5V-5W-7X5Y-7Z-4b-6f4h4i-6l-5m6r10
esta	A8C5D6E3G-3H5J3L-4M3N-4O-4P-4Q-3S-3T-5V-5W-3X-6Y-4Z-5a6b-5d7g-3i-4k-4l-4m7n7q4r4
esta #	h8
esta $	J7V-3a-4n23p5
esta activa	m7
esta adentro	m8n-3
esta aqui	C3F4
esta arriba	n6
esta atras	V3
esta autorizado	m5
esta bien	A8D3J9
esta chueco	D4
esta clienta	E7P3W6f3h-3
esta compra	L-3d10p6
esta con	d4
esta contestando	r4
esta cuenta	d5
esta dada	f3
esta dado	h4m5
esta del	D3n4
esta detenido	A6
esta diciendo	q3
esta doble	n10
esta el	L5a7c4n-3
esta en	C3f4n5
esta esperando	A3p4
esta fuera	l5
esta inscribiendo	I7
esta la	C4c3
esta llevando	d4
esta lloviendo	a6
esta lo	L3n3
esta mal	D4E11q12
esta ok	A3
esta otra	d4
esta persona	i3
esta pidiendo	G4H7
esta quincena	I4
esta registrada	m4
esta registrado	k3
esta regresando	e5
esta semana	B9H8K3M3V-3h-4
esta senora	C3
esta sucursal	m4
esta tarde	H3
esta viendo	p4
esta ya	I6R4U7p-3
esta ☎	C3
esta*	B4E7G-3K6L3M-3N3O7P3Q-5S-3T-6V3W-6X-4Y-3Z3a-4d-8f-5g-4i-3j7m4n9p-5q4r4
esta* #*	F6h7
esta* abie*	e3j11
esta* acti*	m10n-3
esta* aden*	m10n-3
esta* ante*	E3
esta* aqui*	F4n3
esta* arri*	n6
esta* auto*	A-3B4m9
esta* bien*	A9D4J9n-4
esta* buen*	O4o4
esta* chue*	D3E3
esta* clie*	C6E5P5W6f3h-4n-3
esta* como*	m4
esta* comp*	L-3d11p6
esta* con*	U3l4
esta* cont*	j5r4
esta* cuen*	d5
esta* dada*	f3
esta* dado*	m7
esta* de*	C5H7P9b4d-3
esta* del*	D4n3
esta* dete*	A5
esta* dobl*	n11
esta* el*	E4H-3L6a5c6n-3
esta* en*	A5C3H-3K5Z3f3k4m-3n4
esta* escr*	Z3
esta* espe*	A5V5p5
esta* esta*	n3
esta* floj*	H4
esta* form*	V4
esta* fuer*	l5
esta* insc*	I4L7
esta* la*	C3Q-3j3
esta* llev*	d3
esta* llov*	a4
esta* lo*	D3n3
esta* mal*	C-3D8E13q11
esta* much*	C3
esta* no*	o3
esta* ok*	A3
esta* otra*	d4f3h-3
esta* pend*	n5
esta* pidi*	G4H6
esta* quin*	I5
esta* recl*	C3
esta* regi*	n-3r5
esta* regr*	e5
esta* roba*	B3D3
esta* sema*	B10H9K3M4h-5
esta* seno*	C3D3h-3
esta* sucu*	m3
esta* susp*	m4
esta* tard*	H3
esta* vaci*	C3
esta* vent*	c3
esta* vien*	J5p4
esta* ya*	I5R3U5
esta* yo*	g3
esta* ☎*	C3h4
estab*	E8H-3J9K4Q-3V7Z4a-3e3j-3q7
estaba	E7H-3J9Q-3V6Z5a-3j-3q13
estaba $	q9
estaba antes	E4
estaba el	E3
estaba en	n4
estaba esperando	V6
estaba probando	J3q3
estaba viendo	J5
estaban	K3
establece	E4
estac*	F5j5
estacionamiento	F4j4
estacionamiento #	F7h-4
estad*	B5C3H5P7n3
estado	B5C3H6P10d-3n4
estado autorizando	B6
estado de	C5H7P13
estan	A8D6E3H-3I4K6L-3P-4T-3a3b-5d-3j13m5n5p-3q-4r-3
estan $	j4
estan abiertos	j10
estan activos	m4
estan autorizadas	m3
estan dados	m3
estan en	A5I3K9n-3
estan mal	D6E4
estan mis	D3b-3n3
estan por	O3
estan robando	B5
estan suspendidos	m4
estar	L10N4l3n4
estar con	l3
estar en	k3
estar inscrita	L7
estas	O10c3o3
estat*	b5n6
estatus	b3n5
estatus $	m4
este	B4D-4E-3F-4H7I3J-3L-5P8T8X5b-4f7g6j-4l-3n-6o-4q-4r13
este $	V3W6n3p4
este ano	P4
este celular	P4f3
este chat	T5r11
este cliente	B7C-3E4G3f-4
este contacto	T5r4
este en	C3
este es	r3
este joven	i3
este medio	T6
este mes	H10I10P5m3
este mismo	g6
este numero	C5g5r4
este otro	W3q3
este sabado	H6
este senor	D3f3
este ☎	C5
este*	F3X5h4
este* celu*	P4
este* chat*	T7r9
este* clie*	B5C-3E3G4P3
este* comp*	h3
este* cont*	T5r5
este* en*	C4Q3
este* es*	r5
este* jove*	i3
este* mand*	X4
este* medi*	T7
este* mes*	B5H10I8P7m3
este* mism*	g6
este* nume*	C4g5r8
este* otro*	q3
este* saba*	H5
este* se*	F3
este* seno*	D3h3
este* ☎*	C3f3
esten	Y3
estet*	r3
estetica	F3
estetica se	F3
esto	A-3B-3C-3D11H-3J-5L9N5O-3P-3Q8T13U-4V-4X6a-5b-3c5d-4f-3g-4h12j-4n-4q-5r9
esto $	D3J-4L3N3O-3P-3Q3T8U-3X7a-3d-3g-3h10j-3m3n-5q-3r11
esto de	D4
esto favor	h3
esto lo	r5
esto no	D4c4
esto o	L4
esto que	T4h3
esto*	J3L-3O4P-3S7b6c-4g9h5j-3n-5o5q-3r7
esto* con*	h3
esto* cont*	S3
esto* cuad*	H3
esto* de*	D6
esto* en*	A3Q3S3a3d3g6
esto* es*	k3
esto* favo*	h6
esto* haci*	H3
esto* lo*	r5
esto* no*	D3c4
esto* o*	L6
esto* perd*	T10
esto* que*	T4
esto* yo*	h7
estoy	J4O6S8T4X4b4c-4g8h4j-3n-6o5q-4r5
estoy con	S3h3
estoy contando	S3
estoy en	a3d3g3
estoy haciendo	H3
estoy perdida	T9
estoy yo	h4
estu*	B7H9U3a-4l3o5q8
estu* buen*	l4
estu* el*	H6n-3
estu* en*	U3
estu* haci*	B4
estu* mal*	q11
estu* muer*	H4
estuv*	B5H10U3X4l3o-3q6
estuve en	U4
estuvo	B4H10X5l4o-3q8
estuvo $	X3n7
estuvo bueno	H3l5
estuvo el	H4
estuvo haciendo	B4
estuvo mal	q9
estuvo muerto	H4
etap*	h3
etap* #*	h3
etapa	h3
etapa #	h3
eti*	D3W4e4
etiq*	D3W6e3
etiqu*	D3W4e3
etiqueta	D4
etiqueta $	D3
eul*	E5
eula* en*	E4
eulal*	E4n3
eulalia	E5
eulalia en	E4
eva	G3
eva $	G3
eva*	F4
evan*	F4
evan* cob*	F4
evang*	F5
evangelina	F4
evangelina cob	F3
eve*	q3
ex	W4a4l5
ex sigue	l5
ex* sigu*	l5
exa*	E9G-3T4n4
exac*	E8T3n3
exac* el*	E3
exact*	E9n4
exactamente	E4G-3T3n3
exactamente $	T3n4
exacto	E7
exacto el	E3
exc*	O6o16
exce*	O7o15
exce* serv*	o9
excel*	O7o15
excelente	O7o17
excelente $	o10
excelente servicio	o11
exi*	K3L4M9N3f3h-5n8
exige	n3
exis*	A3L3M8h-4
exis* algu*	L3
exis* el*	M6
exis* en*	f3
exist*	K4M6N4h-4
existe	L4M13h-5
existe el	M7
existe en	f3
existen	A3
existio	q3
exit*	n10
exito*	n8
exitosa	n9
exitosa $	n5
exp*	L3N4Q13T17d-4j4
expl*	D-3L3Q13T18c3d-3
expl* a*	n3
expl* como*	Q6T4
expl* con*	Q4
expl* que*	T4
expl* todo*	k3
expli*	D-3L5Q10T13c4d-3
explicame	Q6T20
explicame $	T12
explicame como	T5
explicame que	T4
explicas	Q4
explicas como	Q5
explico	c3n3
explico a	n3
explique	k4
explique todo	k3
expliqueme	Q3T3
expr*	j4
expre*	j7
express	j6
express $	j5
ext*	A4F7W4h-4j3r4
extr*	A4F8W3h-5j3
extr* a*	F3
extr* orde*	F5
extr* tu*	A5
extra	A3j4
extra $	W5j3q4
extra a	F4
extra tu	A4
extra*	F5a5
extrano	Y3a4
extras	F5
extras orden	F6
ey	O22
f	h5
f #	h5
f* #*	h5
fa	C7O-3b4
fa $	C7b3
fab*	f3
fabi*	f3
fabio*	f3
fabiola	f3
fac*	H6W13h4j13q-4
fact*	H4W14h4j16q-4
fact* #*	M4h5
fact* de*	W10h-6j3
fact* del*	j4
fact* en*	H5
factu*	D-3H5M3W12j15q-4
factura	J-3M3W8h4j16q-4
factura #	h4
factura $	H5W4q-3
factura de	W7h-7j5
factura del	j4
facturamos	H6j3
facturamos en	H6
faj*	e3
faja	h3
faja #	h3
fal*	A9B-3D12F4H-3J-5K8L-4O-3P-4Q-4T-4V7W-5d-4h-3i3j-4k6l3n3q6
fall*	a-3h-3n10o7q4
fall* el*	K3q3
fall* hay*	l5
fall* los*	D3
falla*	n4
fallando	n4
falle*	l3
fallecio	N3l3
fallecio hay	l3
fallo	K3n8q4
fallo $	n15
fallo el	K3q3
fals*	G5q3
fals* alar*	q3
falsa	G4
falsa $	G3
falsa alarma	q3
falsas	l4
falsas cierrale	l3
falt*	A7B-3D11E3F5G-5J-4K6L-4P-3Q-4S5T-3V8W-4a3b5d-4i4j-3k6l-3n-4o-4q4
falt* #*	F4V7q4
falt* algo*	n5
falt* de*	K3
falt* el*	Y3
falt* jose*	k8
falt* la*	i5
falt* lo*	D4F5
falt* los*	D9
falt* mete*	i4
falt* mi*	A7
falt* much*	C4D-3b5
falt* o*	F5h-4
falt* para*	C4p3
falt* pero*	E4
falt* por*	h3m3
falt* punt*	D5
falt* que*	A8h3k3
falt* sabe*	M4
falt* una*	D3
falta	A8D11F5J-3L-3V5a-3h-4i7k8o-3q-6
falta $	V3b4p3
falta el	Y3
falta josefina	k7
falta la	i3
falta lo	D6F6
falta mi	A8
falta o	F4h-3
falta por	K3h3m4
falta que	A8k4
falta un	S4
falta una	D4
falta*	D9F5G-3K3V6a7d-3h-5n-5q7
faltan	D9K3S3V7a7b3h-3n-4q-3
faltan #	F3V6
faltan $	S4
faltan de	K4
faltan los	D8
faltan pero	E4
faltan puntos	D5
faltaron	F3q4
faltaron #	q6
falto	h6n3q4
fam*	i3
fami* de*	V-3i4
famil*	V-3i4
familia	i4
familia de	i3
far*	L3j3r5
farm*	L4r5
farma*	r5
farmacia	L4r7
fat*	D4
fav*	A-3C3D-7F3G-5H5J4K-3L-7O-5Q-5R5T5U3X4Z-5a-5c8k3l3o-7q4
favo*	A-3C4D-7G-3H4J4L-7O-5Q-4R4T4U3V3X4Z-5a-6b3c8g5o-7q4
favo* #*	h7
favo* a*	k3
favo* clie*	d5
favo* cuan*	b3
favo* de*	E3F10f3q4
favo* del*	F3
favo* es*	W4
favo* esta*	J4R8V-3n-3
favo* fije*	E3
favo* inha*	l4
favo* la*	J3n6
favo* lo*	n3
favo* los*	E3G3
favo* me*	p3
favo* que*	C4
favo* y*	d4
favo* ya*	H3
favo* ☎*	c4k5
favor	C5D-7F3G-4H4K-4L-7O-5Q-4R6T3U3V4W-3X6Z-5a-6b3c7f4g4h3k5o-7q3r-4
favor #	h6
favor $	A-3C6D-6H4L-5N-3O-4Q-3U3V5W-5X7Y3Z-4a-4c5e-5f3g4j-3k5n3o-6q5r-5
favor a	k3
favor cancele	l4
favor clienta	d3
favor de	F11q5
favor del	F4
favor es	W5
favor esta	R5
favor fije	E4
favor inhabilita	l3
favor la	A3n5
favor lo	n4
favor los	F-3G4
favor me	g3p3
favor que	C4
favor ya	H4
favor ☎	c6k5
feb*	H5P4
febr*	H5P4
febr* cual*	H5
febre*	H7P4
febrero	H4P4
febrero cual	H4
fec*	H-3I4M3P11Q3j-4n7
fech*	I5M3P10j-4n7
fech* #*	H4
fech* de*	H-3n9
fecha	I5M3Q3j-3n7
fecha $	I6P3
fecha de	H-3n9
fecha*	P10
fechas	P8
fechas $	P5
fel*	O7a8o7
feli*	O8a8o7
feli* cump*	a8
felic*	a3o7
felicidades	a4o6
felicidades $	o7
felicidades a	l3
feliz	O8a6
feliz cumpleanos	a4
feo	F6h-3q7
feo $	F5q8
fer	f6l8
fer $	l13
fer*	C8R3k3
ferm*	l4
ferm* ayer*	l6
fermi*	l5
fermin	l4
fermin ayer	l4
fern*	C8R3k3
fern* deja*	k3
ferna*	C7R3k4
fernanda	C4k3
fernanda $	C5R3
ferr*	E3
ferr* que*	E3
fia*	W4q3
fiad*	L3W7q3
fiado	L3W3
fiado $	W6
fide*	f4
fidel	f3
fie*	F3I5a3j-3o9
fiel	F3
fiel merece	F3
fiel*	I3
fiele*	I5
fieles	I4
fieles $	I4
fies*	a5j-3
fiest*	a5j-3
fiesta	a5
fij*	C6E8c8d-4
fija	E3
fija el	E4
fija*	C8l3n-3
fija* cuan*	H3
fija* el*	E5
fijat*	C3h3
fijate	C5d-3l5
fijate que	M3h3l3
fije	E3
fijo	c7
fijo $	c4
fil*	D3E3J3S4V9h6n-3q-3
fila	D5J5S10V9a-3h5n-4q-3
fila #	h3
fila $	D4S3V4h3
fila* #*	h3
file*	E4
file* esta*	E3
filem*	E4
filemon	E4
filemon estan	E4
fin	H14O-3j6
fin $	H11j7
fin*	C-3E4a3l3n6p5
fina*	C-3E4a3n7p4
fina* debe*	E4
final	a3n7p4
final $	n8p3
final debe	E5
fine*	l4
fine* de*	l3
fines	l4
fir*	A17K-6k4n7
firm*	A15K-5k3n7
firm* cont*	k4
firm* pend*	A6K-4
firma	A7
firma $	A6
firma*	A17K-5
firmar	A9
firmar $	A8
firmas	A7K-4
firmas pendientes	A7K-4
firme	n9
firmo	B3
firmo contrato	k4
firmo quien	B3
firu*	f3
flo*	C4G3H7f3
floj*	H7n-3
floj* verd*	H4n-3
floja	H4
floja verdad	H4n-3
flojo	H3
flojo cuanto	H3
flor*	C3G5
flore*	C3G3
flores	C3G3
flores $	C5G6
foc*	e8
foco	e7
foco*	e5
foco* led*	h3
focos	e3
fol*	H-4M8Q5a-3b-3e7h12i4n4q11
foli*	H-4M10Q7S-3W-3a-3b-3e5h10i3n4q12
foli* #*	M15e3h9i4n-7q3
foli* &*	M4e3h8q6
foli* que*	Q4q3
folio	H-4J3M12Q7a-3b-3e4h11i4n8q10
folio #	M12e4h10i4n-7
folio $	J3Q4h-5n8q-4
folio &	M3e4h8q6
folio de	q4
folio no	h3
folio que	Q5
fon*	G5U3q-3
fond*	G4
for	C6d4i5
for ☎	C3d8
for*	A3Q8T6V8a3g5n-4
for* ☎*	C4d5
form*	A3C3Q9T8V7g3n-5
form* al*	a5
form* de*	Q5
form* part*	g3
form* se*	o4
forma	Q12T8
forma de	Q4
forma*	V5a5g5n-3o4
formadas	A5
formadas $	A3
formado	V4
formados	V4
formar	a4
formar parte	g3
formula	h4
fot*	D3Q6Z5a7g3q-3
foto	Q6Z5a10g3j3
foto $	Q3
foto de	g4j4
foto del	D3Q6a3n-3
foto*	h3
foto* de*	g4j5
foto* del*	D3Q5a6n-3
fotos	h3
fra*	D3r5
frau*	D3r4
fraud*	r5
fraude	r5
fraude $	r6
fre*	g4h4j7
frec*	g4
frec* ☎*	h3
frecu*	g4
fres* de*	R3
fri*	D7a22
fria*	a8
friaz*	a8
friazo	a7
frij*	a8
frijo*	a8
frijoles	a7
frijoles $	a10
frio	a16
frio $	D6a8
fue	A-4B7C-5D-4E-3H4I-5J5L-7M14P9Q-8R-3T-4U3X-3Z12b-6c-3d-5e-5f-3i-5j-7k-4l11m-4n17o6p-3q12r-3
fue $	B3M15h-3n8q-3
fue abigail	l3
fue al	l6
fue chiste	G4
fue con	q8
fue de	q7
fue el	H10M3V-3Z4a5
fue error	G3q5
fue exitosa	n10
fue hoy	H3
fue la	B6D3M4P3l3n6q-4
fue lo	F3P4n11
fue mi	U3
fue nancy	B4
fue perla	B5
fue pero	W4
fue prueba	q3
fue sin	Z7l4n-4q7
fue un	o6
fue una	h4
fue*	D3G5H-3I4L-3P8d-5h4k4l7q9
fue* a*	l3
fue* abig*	l3
fue* al*	S4l5
fue* chis*	G3
fue* comp*	n3
fue* con*	q10
fue* de*	h3q6
fue* dia*	F3
fue* el*	H10J3P3Z5a7q3
fue* erro*	q5
fue* exit*	n10
fue* la*	B8D3M4n6q-3
fue* lo*	F4P4n10
fue* mi*	P3U4
fue* nanc*	B4
fue* perl*	B5
fue* pero*	W3
fue* prue*	q3
fue* sin*	Z7a3n-4q6
fue* un*	h3o8
fue* una*	J-3h3n6
fuer*	G6H-3I4P6d-6h4k4l6q7
fuer* #*	D4P-3h5n3q5
fuer* del*	l4
fuer* desc*	G4d-3
fuera	G5d-3k5l7q5
fuera $	k5l5q6
fuera del	l3
fuera descuentale	G4d-3
fuero*	I6P6h7q4
fueron	I5P6h6q5
fueron #	D3P-3h8q4
fueron $	I4
fuga* jaja*	F3
fui	B4D8H3L-3P10Z4a-3h5j-3
fui $	B4P6
fui el	D6
fui* a*	H3n3
fui* ayer*	D3
fui* con*	P3
fui* el*	D7
fun*	L6S4T13e3n-3q-3
func*	L6S4T13n-3r-3
func* lo*	L7Q3
funci*	L5S5T14c3j3n-3r-4
funcion	S5j3
funciona	L8Q3T5r-3
funciona $	T5
funciona lo	L7Q3
funciones	T9
funciones $	T5
funciones disponibles	T3
fund*	e5
gab*	k4l6
gaba*	l8
gabac*	l8
gabacho	l5
gabacho $	l5
gaby	k4
gaby de	k4
gaby ya	l3
gaby* de*	k6
gaby* no*	R3
gaby* ya*	l3
gach*	W3
gacho	W3
gan*	C-3D3F7G7H-6J-3L21P-4Q-3W13a14b-6h-4j-4n-4p8r-3
gana	D6E3H-5L8W9
gana $	D3L5
gana la	W5
gana*	L13W8a5b-4
gana* la*	E3W7
gana* punt*	L13
ganan	L6W4
ganan $	L4
ganan puntos	L6
ganar	G3L9
ganar $	L5
ganar puntos	L6
ganar*	a7
ganaron	a5
gano	F7G5L5a7p8
gano $	F4G4q-3
gano con	L3p4
gano el	a10
gano la	F6q3
gano* con*	L4
gano* el*	a5
gano* la*	F7
gans*	a3p4
gansi*	a3p5
gansito	a3p4
gar*	M5V3h5q-3
gara*	M3
garantia	c3
garr*	M4h3
garr* #*	h3
garra*	h5
garrafon	M3V3
garrafon #	M3
gas	Z7a8j4
gas $	Z8a4
gas*	C-4J5L6P12T-3W3X-3b3d20f-3h18j-5n-7o-3r-4
gaso*	Q5a3
gasol*	Q4
gasolina	a4
gast*	C-5D3J6P14Q-3W6a-3c-3d19h15j-5n-6r-4
gast* #*	h16
gast* casi*	D5
gast* en*	P3
gast* lo*	d3
gast* los*	L-3P7
gast* mi*	W3
gast* mis*	D4b-3d4
gast* sus*	P4d4
gast* todo*	b4d3
gasta	W5d9h-4
gasta todos	d5
gasta*	C-3L9P8d17h-3
gastado	P8b-3
gastar	L6b4d15
gastar $	b6
gastar mi	d3
gastar mis	d4
gastar sus	d4
gastarse	d4
gaste	L-4P7d-3h13n-3
gaste #	h7
gaste $	h5
gaste casi	D4
gasto	D5P3h11
gasto #	d-4h14
gasto $	d9
gasto sus	P4
gat*	a10e5
gati*	a5
gatit*	a7
gato	a12e3
gelat*	P3
gen*	D4I12L4P-3R4S6T-3U-3V-3W-3c8d-3h7i-4j-4k-3l5m12n-4o7p-3q-8
gena*	G3
gena* por*	G3
genar*	C3G5
genaro	C3
genaro por	G3
gene*	H3L7R6h5
gene* de*	H4
gene* del*	H3
gene* punt*	L9
gene* una*	R3
gener*	H4L7R8h4n5q-3
genera	R3
general	H6
general de	H4
generame	R3
generame una	R3
generar	h6
geni*	o12
genia*	o11
genial	o12
gent*	D7I11S8T-3c10h4i-5l11m14n-8o-4q-5
gent* de*	m5
gent* hay*	I3
gent* no*	c8
gent* nuev*	f4
gent* se*	D6I6
gent* teng*	I10
gent* trab*	m3
gent* trai*	m6
gente	D3I13S9T-3c11h3i-3l5m10n-7o-3q-5
gente $	I4Q3S5a4f-3l10
gente de	m5
gente hay	I5
gente no	c7
gente nueva	f4
gente se	D4I5
gente tengo	I7m5
gente trabaja	m5
gente*	m5
gentes	m3
gentes traigo	m7
ger*	B4Q3V-4W8a-3c4h-3k9m14n-3o-3
gera*	l3m7
gera* sigu*	m8
gerar*	l3m8
gerardo	l3m6
gerardo sigue	m5
gere*	B5F4Q3V-3W7a-3c6h-3k11m5o-3
gere* #*	F5
gere* a*	k5
gere* ante*	B3
gere* de*	Q3k3l3
gere* lo*	n3
gere* quie*	m5
gere* supl*	B3
geren*	B4G3W6a-3c9h-3k10m6o-3
gerencia	T3
gerencia $	G3
gerente	B4F5Q3W10a-3c7h-3k7m7o-3
gerente #	F5
gerente $	W8c6k3m4
gerente a	k7
gerente anterior	B3
gerente de	k4
gerente lo	n4
gerente quienes	m6
gerente suplente	B6
gim*	h3j3
gimn*	h3j4
gimna*	h3j3
gimnasio	h3j4
glo*	W3
glob*	W5
globo*	h3
go	n12
goo*	O10
good	O10h3
gor*	V9a8
gord*	a7r3
gordi*	r3
gorditas	r4
gordo	W4a6
gordo $	W3a4
gordo*	Z3
gorr*	V8
gorra	V9
gorra $	V9
goy*	C4h4
goyo	C5h3l4
goyo fallecio	l3
goyo* fall*	l4
gra*	A-3C4H-6I-3J12L3N-3O-4P-3Q-4T-4U-3V-3X6Z-3a5b-3c3g-3h4o20q3
grab*	n10
grab* el*	q4
graba*	n5
grabaste	n3
grabo	n5
grac*	C3H-4J12K3L-3O-4S4T-3X8c3n-3o23
grac* a*	a6
grac* eh*	o5
grac* mi*	o3
grac* por*	H-3o9
graci*	C4H-4J12O-3T-3X7c4o26
gracias	H-3J13L-3O-3T-3X9c4o26q-4
gracias $	C3J13K3O-3S3X7a-3c4h3n-5o17q-3
gracias a	a3l5
gracias bot	o4
gracias eh	o4
gracias mi	o4
gracias por	H-3o8
graciela	q4
grad*	j4
gradu*	j4
graduacion $	j3
gramo*	q3
gran*	M3Y3a4h4j3
gran* del*	M4
grand*	M3Y5a3h4j3
grande	M3h5
grande $	a3
grande del	M4
grandes	Y4
grat*	C3L6W4d5j-3p4
grati*	C3L7W6d4p4
gratis	L5W4d4p4
gratis $	L3W6
gratis o	L3
gre*	o4
grea*	o5
great	o6
gri*	D3h4
grin*	h3
gris	h3j3
grit*	D4
gro*	D8W5
gros*	D8W7
grose*	D9W6
grosero	D5W5
grosero $	D9W5
gru*	Z13h3
grup*	Z12
grup* de*	I3Z5
grup* del*	Z5
grupo	Z19
grupo de	I3Z5
grupo del	Z7
gua*	C3D-3H-3J10K-3N4T-3X-3Z-3a5d6e-3f-3j3n10o-3q4r5
guad*	I3k5
guad* con*	k5
guad* dent*	I3
guada*	k3
guadalupe	k5
guadalupe con	k5
guadalupe dentro	I3
guap*	a10
guapo	a8
guar*	C5D-3H-3J9N4T-3X-3Z-3a-4b3d6h5j3n13q6r4
guar* #*	j3
guar* en*	n3
guar* lo*	J3n3
guar* mi*	N5n3
guar* ☎*	C4d4h-3
guard*	C6D-3H-3J10N3T-3X-3Z-3a-4b3d6j3n12q4r6
guardada	n4
guardada $	Q3n3
guardado	C6d4p3r5
guardado $	p3
guardado ☎	C4
guardar	q3
guardar $	J3
guardaste	n8q3
guardaste $	n4
guarde	J5
guardes	J8
guardes $	J3
guardo	n13
guardo $	n7
gue*	E3a5h3
guer*	E5V3h3
guer* del*	E4F-3G3
guer* ☎*	F4
guera	E6F-4G4V3h3
guera del	E5G3
guero	F5
guero ☎	F7
guil* para*	R3
guille	R3
gus*	D-4Y3b-3d5e6g3j-3o11r6
gust*	D-4T-3Y4a3b-3d4e6j-3o13r4
gust* el*	e3
gusta	N3o5
gusta $	o6
gusta*	D-3Y5a6b-3d6j-3
gustaria	Y5d4g3
gusto	S3e7o4r4
gusto $	S4o6r6
gusto el	e5
gym	f3
gym #	h3
ha	A-3B19J-4L-3P17R3T-3f8h-4p-4q-3
ha cancelalo	B4
ha comprado	P10f7
ha estado	B4
ha gastado	P4
ha hecho	B8
ha juntado	C4
ha llegado	n3
ha llevado	P5
ha metido	B7
ha presentado	l3
ha puesto	B4
ha registrado	I4
ha vendido	H5
ha* canc*	B4
ha* canj*	H3
ha* comp*	P10f5h-3
ha* esta*	B5
ha* gast*	P5
ha* hech*	B9
ha* junt*	C5
ha* lleg*	R3n3
ha* llev*	P6
ha* meti*	B6
ha* pres*	l4
ha* pues*	B3
ha* regi*	I4
ha* vend*	H4
hab*	B-3C-3D-3F-3I-3J-3L-3Q-4S7T-4V-3W-5X-4Y3Z4a3b-3c21d-3f3h-4j-4k9l-3n3p-3q5r16
habe*	K3
habi*	G4M4Y3a5f4i3k7q6
habi* #*	e4
habi* a*	k8
habi* meti*	q5
habi* por*	m3
habi* regi*	q5
habi* sali*	n4
habi* usad*	G4M4
habi* venc*	G3
habia	G5i4n5q7
habia metido	q4
habia registrado	q3
habia salido	n3
habia*	M4
habian	A4M4n-3
habil*	Y5f6k8m4
habilita	k4
habilita a	k3
habilitado	m5
habilitado por	m4
habilitame	k3
habilitame a	k4
habit*	a8
habitacion #	n3
habl*	Q-3S10T-3Z7a-3c22r20
habl* al*	Z5c3
habl* con*	c11r5
habl* por*	c4
habla	r7
habla $	r10
habla*	S9T-3Z9c17n-3r3
hablaba	Z9
hablame	c7
hablar	S8c11
hablar $	S6c-4r3
hablar con	c13r-3
hablar para	T-3c4
hable	c9
hable*	c8
hablen	c6
hablo	r12
hablo $	c-3r9
hablo con	r7
habr*	n5
hac*	A-3C-7F-5K-5L-3M-4N-3O-4Q10T16U-3W-7X-3Z-3a5d5g4i7j8m-4n4q3
hace	C-4G-3H-4I5L-3P3Q11S-5W-3a6b3i7n4p5q5
hace #	I4q3
hace $	Q4T3j3
hace cuando	K-3Q7
hace el	c3
hace que	D5U4b3l3n-3
hace ratito	i4n4
hace rato	i3n4p6
hace si	Q3
hace un	D-3a12b3
hace una	D3
hace*	A-3C-3D3F-3I-3K-3O-3Q7S5T17U-3W-4a-5b-6d5e4j10p-3
hace* #*	I4P3q3
hace* algo*	n5
hace* aqui*	T5a3
hace* cuan*	P9Q8b-3n-4
hace* el*	H4c3
hace* envi*	j3
hace* much*	B3
hace* otra*	q5
hace* para*	g4
hace* que*	D5U3b4l3n-3
hace* rati*	i3n3
hace* rato*	d-3i4n5p6q3
hace* si*	Q3
hace* un*	D-3R3a8j4q3
hace* una*	D4E3e3h6
hace* vali*	L3d8
hacem*	H-5Q4S9q3
hacemos	H-5Q3S8T3q3
hacemos $	S5T3
hacen	B5L4j13
hacen envios	j6
hacen muchos	B4
hacer	E3J3T12b-3d6e3g3h4n5
hacer $	Q3T11n5
hacer algo	n4
hacer otra	T3V3
hacer para	L3
hacer una	E4Q-3e4h7
hacer*	V3d4q4
hacerla	V3q3
haces	H3T15n-3o4
haces $	T15o4
haces el	H5
haci*	B3G4a4l4
haci* mi*	H4
haci* movi*	l4
haci* tono*	B5
haci* tram*	G5
hacie*	B4a4l6
haciendo	B3G3H3a6l6
haciendo $	a5
haciendo mi	H3
haciendo movidas	l3
haciendo tono	B4
haciendo trampa	G4
hag*	C-3J11O-3P-3Q10T9Z6a-6b-5f5g5h-6i-3n12o-3q-4
haga	Z4
haga caso	Z4
haga*	J14V5Z7a-3f4g5j4n-4q-5
haga* caso*	J-3Z13l3
haga* el*	N3
haga* favo*	d4
haga* nada*	J11
haga* su*	f4
haga* un*	W3j4
hagal*	V4f3
hagale	V4f3
hagam*	W5g7h3
hagame	g7
hagame favor	d4
hagan	Z4
hagas	J12Z4
hagas $	J5
hagas caso	Z4
hagas nada	J11
hago	L5O-3Q11S3T11X4b-3f3h-5n15q-3
hago $	Q-4S5T15n13
hago con	T3n4
hago cuando	Q4
hago otra	n4
hago para	L3Q7T-4X5
hago si	Q8n-3
hago* cuan*	Q5
hago* otra*	n3
hago* para*	L5Q6T-4X3b-3
hago* si*	Q6n-3
hal*	M6T5f3
hall*	M6T9f3
halla*	M3f4
hallo	M4T7
hallo $	T5
ham*	a7h5
hamb*	a7
han	D3I6P3
han vuelto	I4
han* vuel*	I4
har*	I4X5n-3q3
hart*	I4X4q3
hart* en*	I3
harto	X5q4
harto*	I4
hartos	I7
hartos en	I5
has*	A3C-3H-3J3L3a4j6l5n5o8
hast*	L3a5b3j4l3n6o10
hast* cuan*	L4j5n3
hast* el*	D5a6j-3
hast* hoy*	U-3b3p3
hast* la*	n4
hast* lueg*	o8
hast* mana*	o5
hast* nuev*	l4
hast* que*	J3j3l3
hasta	J3L5S-3a5j4l4n6o9
hasta cuando	L7j4n5o-3
hasta el	D3a4
hasta hoy	b3p3
hasta la	n3
hasta luego	o6
hasta manana	o5
hasta nuevo	l3
hasta que	J4j6l3
hav*	C4U5b6p5
have	C3U4b4p5
have $	C6b6
hay	A10B-3C3E6F-3H-3I6J6K11L7N-5P-7Q7R-5S-5T6U-9V6W-4X-6Y-6Z-6a9b4c6d-12e4f3g-5i-9j17l-3m-3n-9o-11p-3
hay $	H12I4T10a-3j3
hay a	L5b3
hay ahi	C3p3
hay algo	B5K5
hay alguien	O10c5r4
hay alguna	I3Q3T3
hay alguno	A3
hay aprobaciones	A4
hay barata	W7
hay cola	V6
hay diferencia	E3
hay en	C5I3b5m4
hay fila	D4S4h3
hay firmas	A9K-4
hay gente	D4V4
hay hoy	j8
hay inscrita	I3
hay limite	L3
hay lugar	j7
hay manera	L3
hay modo	Q4n4
hay mucha	S4
hay nada	J3
hay otra	J5h3i-3
hay otras	K5
hay otro	V9
hay para	A5
hay pendiente	K8
hay promo	j4
hay puntos	L6
hay que	C-5D-3E10F5G6H-3J3L3M-4W-3a-3b-3d-3e10f6h9i-3j-5k6l4n-7q10
hay respuesta	n5
hay reten	a5
hay servicio	j4
hay solicitudes	A13
hay un	M3c3
hay una	D3M8h-4r5
hay ventas	K7
hay ya	I3
hay*	Y6q4
hay* a*	L5
hay* ahi*	p4
hay* algo*	B4K5
hay* algu*	O8Q3c5n-3r4
hay* apro*	A6
hay* bara*	W6
hay* cola*	V5
hay* de*	j3
hay* dife*	E3
hay* en*	C4I5b4m4
hay* fila*	S3n4
hay* firm*	A10K-6
hay* gent*	D3V3
hay* hoy*	j8
hay* limi*	L3
hay* luga*	j5
hay* mane*	Q3
hay* modo*	Q4n5
hay* much*	S3
hay* nada*	J6
hay* otra*	J5K5h3
hay* otro*	V8
hay* pan*	j3
hay* para*	A4
hay* pend*	K6
hay* prom*	j6
hay* punt*	L4
hay* que*	C-5D-3E10F4G9H-3J3L4M-4W-3a-3b-3d-4e9f6h6i-4j-5k6l3m-3n-6q11
hay* resp*	n5
hay* rete*	a5
hay* serv*	j3
hay* soli*	A7
hay* un*	M5c5
hay* una*	C3M8h-3r4
hay* vent*	J3K4
hay* ya*	I6
haya	Y8q3
haya algo	A-3Y4
haz	E6H4W10h-3
haz la	H5W4
haz que	E5W3
haz*	C-3H7I5Q-3R10V-4W15a-3f5h-3i5o-3
haz* la*	H3W3
haz* que*	E3
haz* un*	E3W3
hazl*	R4W5f6i5k5n3
hazl* lleg*	F4
hazl* luga*	k4
hazl* otra*	i3
hazl* su*	f5
hazla	W3i3
hazle	F3R5f4n5
hazle llegar	F4
hazle lugar	k3
hazle otra	i3n3
hazle su	f6
hazle una	R5
hazlo	d4
hazm*	H8I5R5W12e3g5n-3
hazm* el*	H5
hazm* gere*	W9
hazm* la*	H4
hazm* otro*	R6
hazm* un*	I6
hazm* una*	W5e5
hazme	H10I6R3W15e4g4n-3o-3
hazme el	H4
hazme favor	H3
hazme gerente	W6
hazme la	H3
hazme otro	R6
hazme un	I5
hazme una	e4
he	L-4P16U21W-3b5q-3r-3
he canjeado	P7
he capturado	U3
he cobrado	U6
he comprado	P9
he gastado	P6b-4
he hecho	U3
he juntado	b6
he metido	U6
he registrado	g5
he usado	T3
he vendido	H-3U5
he visto	n4
he* canj*	P5
he* capt*	U4
he* cobr*	U6
he* comp*	P5
he* gast*	P7b-5
he* hech*	U5
he* junt*	b10
he* meti*	U8h3
he* regi*	I3g4
he* usad*	P4T3
he* vend*	U6
he* vist*	n4
hec*	B12H-4Q5U7o3
hech*	B11H-3Q3U4o3
hech* de*	B6h3
hech* karl*	B3
hecho	B11U4o3
hecho de	B4
hecho karla	B3
hecho yesenia	B3
hel*	O17T21a-3i3o-4
hela*	i5
helad*	i4
helado	i4
helado $	d3i4
help	T21
help $	T14
hem*	I4
hemo*	I3
hemos	I4
her	h-4i6p6
her*	D-3L4Q8W3a11b-3d-4p-4q3
here	Q6
here $	Q9
here*	L3
heredar los	L3
heri*	F4
heri* ponl*	F3
heri* tien*	G4
herib*	F3n3
heriberto	n4
heriberto ponle	F3
heriberto tiene	G4
herm*	W5Z4a9d-3f4k3q6
herma*	W7a5b-3d-4f5k3p-3q6
hermana	Z3q4
hermana $	L3P3Z4
hermano	W6a5
hermano $	W8a4
hermano para	k3
hermo*	a7
hermosa	a3
hermosillo	a4
hermosillo $	a4
hernandez	C3
hey	O24b4o-3
hey $	O22
hi	O25a-3o-3
hi $	O20
hic*	D7H7T7U8W-3h5n4p-3q6
hice	T5U11h4q3
hice $	U4n5
hice bolas	T7
hice caja	H4
hice con	h4
hice hoy	U5
hice yo	U3
hice* bola*	T5q4
hice* caja*	H3
hice* con*	P3h4
hice* hoy*	U3
hice* yo*	U3
hici*	D8H6U-3i3q5
hici* mis*	H4
hicie*	D9H7U-3
hicieron	D7H7U-3
hicieron mis	H4U-3
hicis*	n3q4
hiciste	n4q3
hiciste $	n5
hie*	a3h4j7n6
hiel*	a4h6j5n4
hiel* #*	h5
hielo	a4j3n5
hielo #	h4
hielo $	j4
hij*	F-3H-3L8Q-3S3T3U-3W13Z5d-3h-3k4q10
hija	L7S4W7Z5
hija $	S5W8
hija se	L3
hija ya	l3
hija*	k3
hija* se*	L3
hija* tamb*	k3
hija* ve*	k3
hija* ya*	l3
hijas	k3
hijas ve	k4
hijo	T5W9a3
hijo $	q4
hijo dice	R3
hijo*	n3q6
hijo* era*	T3
hijo* la*	q3
hijol*	Z3q6
hijole	Z4n4q9
his*	B11P25Q3
hist*	B10P20Q3
hist* comp*	P4
hist* de*	B9P11
histo*	B11P21Q3
historial	B11P22
historial $	P10Q3
historial de	B10P12
hiz*	B12D-4H7L-3M13P3T-3U-3W6l-3n8p5r-3
hizo	B12D-3H7J-3L-3M11O-3Q5T-3U-3W5d-3k-3l-4n8p4q3r-4
hizo $	H8M3n11p5
hizo brenda	B7
hizo el	B7W4
hizo la	H6M10n-4
hizo tavo	B4
hizo trampa	G3
hizo* bren*	B9
hizo* el*	B5W4n3
hizo* emil*	B3
hizo* floj*	H3
hizo* la*	H3M10n-3
hizo* tavo*	B3
hizo* tram*	G4
hoj*	h3
hol*	D-3O47S10T-3V-3a-4b3g3h9n-4o-6q-3r-3
hola	O40V-3a-3b5g3h11n-3o-5
hola $	O29
hola bot	O5
hola buen	h5
hola de	O5
hola hay	O3
hola hola	O9
hola me	O9h3
hola que	O3
hola soy	O5b3g3
hola vengo	O3
hola* aqui*	O3
hola* buen*	h5
hola* como*	O3
hola* de*	O6
hola* hay*	O3
hola* hola*	O10
hola* me*	O4
hola* que*	O4h3
hola* soy*	b4g4
hola* tien*	j3
hola* veng*	O3
hom*	I4
homb*	I4
homb* o*	I3
hombr*	I5
hombres	I3
hombres o	I3
hor*	B7D6M3T-3W5a4j19k-3o-3p-3
hora	B9D4H4P4j10
hora $	H5
hora cierran	j4
hora de	Q3h3j4n3
hora entro	B7M4n-3
hora fue	B4
hora le	n3
hora pasa	a4
hora quedo	P5
hora*	D3W7j16l3
hora* cier*	j5
hora* de*	Q3W3j6n4
hora* entr*	B8
hora* fue*	B4
hora* le*	n4
hora* pasa*	a7
hora* qued*	P3
horar*	W3j16
horario	W4j7
horario de	W4
horas	D3W4l3
horas $	l3
hori*	d3
horit*	d3
horita	d4
horita $	d3
hos*	B4
hosp*	B3
hospi*	B3
hospital	B3
hospital $	B4
how	C4Q8U4b7p5q-3
how do	Q8
how many	C5b5
how much	U4p9
how* do*	Q9q-3
how* many*	C5b3
how* much*	U3p6
hoy	A-6B3C-8E-4F-6G-5H18K8L-5M5N-4O-6P-5Q-4R-4T-8U18V-5W8X-4Y-4Z-5a15b5d11e-3f-3g-4h5i-6j11l6m-7q-5r-4
hoy #	h7
hoy $	A-4B5C-5H17J-3K11L-6M5O-3S-3T-5U17V-3W13X-3Y-3Z-3a3b4d6f-3h-6j5k-3m-4n-3o5q-6r-3
hoy cuantas	I7
hoy de	H4
hoy empieza	k5
hoy en	B4H11
hoy entre	H4
hoy es	a5l5
hoy esta	H4
hoy favor	U7
hoy hay	a3
hoy leticia	l6
hoy llego	k4
hoy mismo	n5
hoy no	J3S3
hoy o	j6
hoy para	U3
hoy por	H6
hoy que	H6U3h4
hoy quienes	I4
hoy quiere	d4
hoy se	H3l4
hoy si	d3
hoy termino	l6
hoy y	H8
hoy ya	H6L5
hoy* #*	h7
hoy* a*	W3
hoy* como*	H3
hoy* comp*	h3
hoy* cuan*	H-3I6
hoy* de*	H4
hoy* empi*	k3
hoy* en*	B3H12M3
hoy* entr*	H3
hoy* es*	a4l6
hoy* esta*	H4n-3
hoy* favo*	U8
hoy* hay*	a7
hoy* jueg*	a11
hoy* junt*	q4
hoy* leti*	l5
hoy* lleg*	k3
hoy* mism*	S3i-3n5
hoy* no*	J5S3
hoy* o*	j4
hoy* para*	H3U3
hoy* por*	H7q-3
hoy* que*	H4U4h3
hoy* quie*	I5d4
hoy* se*	H3l5
hoy* si*	d3
hoy* term*	l5
hoy* y*	H10
hoy* ya*	H6L4S3
hub*	H14M5O15T-3n4o-3
hubi*	W3q3
hubie*	W4
hubiera	W4
hubo	H13M4O16n3o-3
hubo $	H8O9
hubo compa	O7
hubo hoy	H4
hubo venta	H3
hubo* comp*	O8
hubo* hoy*	H4
hubo* vent*	H3
hue*	B3c4
huel*	B4
huel* mal*	B4
huele	B3
huele mal	B4
hues*	c4
hueso	c3
hug*	R3k4
hugo	R3k3
hugo a	k4
hugo* a*	k4
hugo* camb*	R3
hum*	c17
huma*	c13o-3r3
huma* por*	c7
human*	c22o-3r3
humano	c18o-3
humano $	c13
humano por	c5
i	Q9U5b6h3
iba	Z27q10
iba a	Z5
iba con	Z4
iba en	n6
iba para	Z13
iba*	n5
iba* a*	Z5
iba* diri*	Z3
iba* en*	Z3n5
iba* para*	Z13
ide*	O-3V-3a-4i24o-5r23
idea	I4
idea de	I4
idea* de*	I4
idem	i22
idem $	i21o-3
iden*	V-4i7r20
ident*	i8o-3r20
identica	V-3i9
identica $	i9
ido	P5i4
ign*	Z9
igno*	J5Z10
igno* lo*	Z6
ignor*	J4Z11
ignora	Z4
ignoralo	J4Z3
igu*	E4I4K4L6V-8a-3d-3i18o11
igua*	E5I3L5V-8a-3d-3i23o6
igua* a*	i5
igua* el*	E6
igua* pero*	i5
igua* que*	i5
igua* sin*	K4n-3
igual	E5I3L7Q3V-7i18
igual $	I6L8V-6h-3i10n4
igual el	E7
igual pero	i4
igual que	i5
igual sin	K3
igual*	V-3i13o9
iguales	q4
igualita	V-4i17
igualita $	V-3i9
igualita a	i4
imp*	W13a3h6n-5q5
imper*	h3
impermeabilizante	h3
impo*	h4n-3q8
impo* #*	h5
impo* tota*	H3
impor*	q10
importe	H3h3q8
importe #	h5
impr*	H-4U3W14h4q-3
impre*	a3h3
impri*	W12
imprime	W9
ina*	l12
inac*	l9
inac* a*	l7
inac* caje*	l6
inact*	l14
inactiva	l6
inactiva a	l6
inactivar	l6
inactivar cajero	l4
inc*	D9E-5F12H-3K21Q7a-3g4h-3k9n-6q-4
inca*	k3l3
inca* por*	l5
incap*	k4l3
incapacidad	k3l3
incapacidad por	l4
incapacidad vuelvela	k4
inci*	K12
incie*	K9
inciertas	K12
inciertas $	K14
incl*	Q6n-3
inclu*	Q4
incluye	Q8j3n-4
inco*	D9F5K7g3j-3k6
inco* a*	k4
inco* al*	g4
inco* comp*	F5
inco* por*	D3k3
incon*	D4F5K5
inconforme	F4
inconforme compensala	F5
inconformidad	D5
incor*	f3g3k7
incorpora	k6
incorpora a	k3
incorpora por	k4
incr*	E-3F6
incr* el*	E-3F9
incre*	E-3F7
incrementa	F5
incrementa el	E-3F6
ind*	L4O-3T9b5m3
indi*	L3T5b4m4
indi* las*	T7
indi* que*	m5
indic*	b3
indicar	O-3b3m3
indicar que	m3
indiq*	L4T6
indiqueme	L5Q3T6
indiqueme las	T7
ines	D3
ines $	C3
inf*	C3H6M3N5
infl*	D6G4
inflo	G3
inflo el	G3
info*	C3H9M3N6a3
info* de*	N3
info* del*	H4M4
infor*	C3H5M3N7a4o3
informacion	M3N7o4
informacion $	N3o4
informe	H7
informe del	H5
ing*	c7h10q-3
ing* sala*	h3
inge*	F3c6
inge* que*	c7
ingen*	c7
ingeniero	c7i3
ingeniero montano	F3
ingr*	h7
ingre*	h8
ingresar	h6
inh*	l8
inha*	l11
inha* el*	l4
inha* usua*	l4
inhab*	l6
inhabilita	l5
inhabilita el	l4
inhabilitar	l4
inhabilitar usuario	l5
ini*	O4T22
inic*	O3T15h3
inic* de*	O6
inici*	O4T17
inicio	H-3O5T18
inicio $	T18
inicio de	O5
ins*	A-4B10C-3D-5H-5I13J6L3N6O-3P-3Q8R-3T11U-3V-5W-4X-5Z-4a-6b-3d-3e-3f19g20i-3j-5k-4l-3m-3n3o-4q-5
insc*	B10C-3D-5H-4I16J6L3N5O-3Q8S-3T-4V-3W-4X-4Y3Z-3a-5b-3c-5e-3f19g22j-4k-3l-3m-3n5o-4q-3r-4
insc* a*	B4Q6Y4f8
insc* al*	f6
insc* de*	f3g4
insc* hay*	I4
insc* la*	I8
insc* mas*	B6I-4
insc* por*	I3
inscr*	B12C-3D-4H-4I17J8L4N8O-3P-3Q8S-3T-5V-3W-3X-5Z-3a-5b-3c-4d-3e-3f16g22j-4k-3l-3m-3n4o-4q-4r-4
inscribas	J10
inscribas $	J11
inscribe	Q7f12g5h-3
inscribe $	Q3g7
inscribe a	Q6f3
inscribe al	f6
inscribela	f5
inscribiendo	I8
inscribiendo la	I6
inscribieron	I3n6
inscribieron en	I3
inscribir	B12I-6Q5f10
inscribir $	Q3g4
inscribir a	B5f5
inscribir mas	B7I-4
inscribirme	g6
inscribirme $	g9
inscribirse	f7
inscripcion	N7f4g3h6
inscripcion $	N6
inscripcion de	f3
inscrita	I5L7g4n4
inscrita $	L6
inscrita la	I5
inscrito	I3
inscrito desde	I3
inscritos	H-3I17
inscritos $	I7
inscritos hay	I3
inscritos por	I3
insis*	n3
inst*	T17c4
inst* por*	T8
insta*	c4r4
instalo	c3
instr*	T12
instrucciones	T14
int*	D-4J8K7N4V-6Y3g6i-4j5n18q-4r4
inte*	D-3H-3J8K7N3P-3V-6Y3g4i-4j5n18q-4
inte* anda*	n4
inte* arti*	r6
inte* de*	n4
inte* las*	X3
inte* lo*	g4
inte* que*	Y3
inte* zule*	k5
integ*	k5
integra zulema	k4
intel*	r4
inteligencia	r5
inteligencia artificial	r5
inten*	V-4n25o3
intento	n6o3
intento $	o5
inter*	J5K9N5Q3Y4g3
interesa	J8N5X-4g9
interesa $	J9g3
interesa lo	g6
interesa que	Y4
interesan	X3
intereses	j8
intereses $	j6
internet	H-3K5Q4a6
internet $	K5a5n-3
internet anda	n4
interrogacion	K3
inv*	H-3Q6R27W6f-3h-3k-3n-4q4
inva*	q3
inval*	q3
inve*	E3S3W9a3
inve* de*	E3W5
inven*	W8a3
inventario	W12
inventario de	W5
inventes	a5
inves*	V3l3
investigo $	l4
invi*	B3Q7R29j4k-4n-3
invi* a*	B3Q5R14k-3
invi* al*	R4
invi* de*	R10
invi* fres*	R3
invi* para*	R5
invi* ☎*	R4
invit*	B4Q6R27k-4
invita	R9
invita a	R5
invitacion	R31n-3
invitacion $	R7
invitacion a	Q3R5
invitacion al	R3
invitacion de	R9
invitacion para	R7
invitacion ☎	R4
invitaciones	j3
invitar	R3
invitar a	R5
invito	B4Q4
invito a	B5Q3
ir	Q4a4j7n4
ir $	j3n3
ir a	Q6
ir* a*	Q4
irla*	A3
irla* palo*	A3
irlas	A3
irlas palomeando	A3
irm*	h7l3
irma	j3l4
irma se	l4
irs*	C-4p10
irse	n3p6
irse quiere	p4
irse* quie*	p4
is	n12r11
is it	n12
is* it*	n14
iso	H8
iso oy	H6
iso* oy*	H6
it	n14
itze*	k3
iva	Q5W4n5
iva $	Q3n3
iva*	k3l7
ivan	l9
ivan que	l3
ivan uc	l5
ivan ☎	k5
ivan* uc*	l6
ivan* ☎*	k3
ivo*	l7m5
ivon*	l7m3
ivon* con*	l-3m6
ivonn*	l5m6
ivonne	l6m5
ivonne $	l7
ivonne con	m6
izo	H7
izo ayer	H5
izo hoy	H4
izo* ayer*	H6
izo* hoy*	H3
ja	a3i3
jab*	W4
jabo*	W5
jac*	N4l7
jaci*	l5
jaci* renu*	l4
jacin*	l5
jacinto	l6
jacinto $	l5
jacinto renuncio	l4
jaj*	D-3E-3H-3I4J-3Q-3S4V-3W5X-5Z10a14b-4k-3l-4n-3o17q5r3
jaja	D-3I4P3S5T-3W6X-3b-3g-3k-3l-3n-4o8q5
jaja #	d3i3
jaja $	I5W11X-3Z3o4q4
jaja el	F3
jaja en	G3
jaja que	L4
jaja ya	o4
jaja*	Z8a16o13
jaja* #*	d3h3
jaja* ay*	o9
jaja* en*	G4
jaja* grac*	o3
jaja* no*	a5o-3
jaja* que*	L5Z7o4
jaja* quit*	q3
jaja* ya*	o8
jaja* ☎*	f3
jajaj*	Z7a17o18
jajaja	Z11a8o12
jajaja $	a5o4
jajaja no	T3a7o-3
jajaja que	Z5o4
jajaja ya	o4
jajajaja	o5
jal*	H3n14o9
jala	o5
jale	T-4o8
jalo	H4n15
jalo $	n11
jalo el	F3
jalo o	H3n4
jalo*	L5
jalo* el*	F3
jalo* o*	n4
jalon	L5
jalon $	L4
jaz*	l4
jazm*	l6
jazmi*	l5
jazmin	l4
jazmin $	l6
jef*	A3U3Z3c13o3
jefa	A3S3c4
jefa $	S3
jefe	a3c4o3
jefe $	c4
jej*	Z3a15o9r-5
jeje	Z3o10r-4
jeje $	W3o11r-5
jes*	l8
jess*	l9
jess* siga*	l4
jessy	l9
jessy renuncio	l5
jet*	a4h3
jett*	a8h5
jetta	a4h4
jij*	a3n-3o9
jiji	o12
jiji $	o9
joa*	k5
joaq*	k6
joaq* a*	k8
joaqu*	k6
joaquin	k6
joaquin a	k6
jon*	B4R3
jona*	B6k3
jona* a*	B4
jona* pico*	R3
jonat*	B4k4
jonathan	B4k3
jonathan a	B4
jonathan pico	R3
jonathan ☎	k4
jor*	U8g7
jorg*	g4k3
jorg* luis*	k3
jorge	g4k4
jorge luis	k4
jorn*	U8
jorna*	U7
jornada	U8
jos*	k7l7
jose*	k6l5
jose* no*	k8
jose* se*	l6
josef*	k7
josefina	k8
josefina no	k10
josel*	f3l7
joselyn	l5
joselyn se	l5
jov*	C4J3O4V4f3i3n-3q-3
jove*	C3D3J5O5f3g3h3n-3q-3
jove* de*	D5h4
jove* quie*	h3
joven	D3J3O4P3V4f3g3h3i3n-4q-3
joven $	V4g6i4
joven de	D5h4
jua*	a15h-3
juar*	j3
juare*	a3j3
juarez	j3
jub*	l4
jubi*	l5
jubil*	l6
jubilo	l3
jubilo $	l3
jue*	F4H5a14j6q-3
jueg*	a9
juev*	F3H6L4P3a5h-3j5
juev* a*	F4
juev* pasa*	H6
jueve*	H6P3a6j4
jueves	F3H6L4a3j6
jueves $	j7
jueves a	F5
jueves pasado	H5
jug*	e3h3
juga* con*	Z3
jugando con	Z3
jugo	i3
jugu*	e3
jugue*	e4
juguete	e4
jun*	B-3C9D-3E-3F-3G-3H5L15M-3P-7S4T-3W5X-3b9d10f6g4j-6n-10p11r-3
junt*	B-3C10D-4E-3F-3G-3H3I4L13M-3P-7S5T-3V-3W6b10d8f5j-5n-9p13r-3
junt* desd*	b3
junt* el*	C5
junt* en*	L3j-3
junt* la*	C5p-3
junt* las*	W3
junt* los*	p5
junt* mis*	W9
junt* o*	Q3b5n-3
junt* para*	C6d3
junt* punt*	C-3L4d-3f8
junt* quie*	d6
junt* ya*	C5b3
junta	C8L4W8a7h-3
junta $	L6a5
junta el	C4
junta las	W5
junta mis	W9
junta ya	C6
junta*	H-5L13N3P-6Q-3S7U-3b7f7g5h7j-3n-4q-3
juntado	P-3b7d5p4
juntado $	b4
juntan	L9
juntan $	L9
juntando	h3p4
juntar	C-6L13N3b-4f9g4h3p-3
juntar puntos	f7
juntaron	S4
juntas	S5
juntas $	S3
junte	U4b6d7j-3p-3
junte $	b3d3
junte en	U4
junto	C4Q3b4d3n-6p15
junto $	H4p11
junto anoche	H3
junto los	p4
junto o	b3
junto para	C6
junto*	H12I8h-5q3
juntos	H11I6h-4q3
juntos $	H9I4h-3q4
jur*	C7
jura	C6
jura que	C6
jura* que*	C6
jus*	o4
just*	o4
kar*	A3B4H-6R3W3Z3a4f5h-4l4m4
kare*	f4
kare* ☎*	f4
karen	f3
karen ☎	f4
karl*	B3W3l4m7
karl* a*	R4m5
karl* no*	l4
karla	A3B4R3W4Z4l3
karla $	A5B3W5Z5
karla a	R3
karla no	l4
karla*	m7
karlas	m4
karlas a	m5
ked*	K3n11p9
kedo	n7p6
kedo $	n16
ker*	j3
kerat*	j3
kev*	f5l4m5
kevi*	f3l5m3
kevi* urie*	k3
kevin	f5l3
kevin $	f4m4
kevin no	l4
kevin uriel	k3
kg	h5
kg de	h4
kg* de*	h5
kie*	I3L-3M5P3W-4X3a-4b3e3f6g3h-3j3o-4q-3r18
kien	M7r17
kien es	M3r9
kien tiene	M4
kien* es*	M3r11
kien* tien*	M3
kier*	J-3L-3T5W-3Y4e6f5g7j4
kier* dar*	k4
kier* que*	X3
kier* regr*	e4
kier* ver*	H3I4b3
kiere	C-3d3f9
kiero	C3I3T4W-3Y3b4e3f-3g4j4
kiero que	X4
kiero ver	H3I3b4
kil*	C3h8j9
kilo	C5h4j6
kilo de	d3j6
kilo*	h6j5
kilo* de*	h7j7
kilos	h6j4
kilos de	h5
kit*	F-3G5N6X8i-3n-3q8
kita	X6q4
kita la	n-3q4
kita*	F-3G7q3
kita* #*	F-3G4
kita* la*	q4
kital*	F-3G7
kitale	F-3G7
kitale #	G5
kite*	N6
kite* mi*	N5
kiten	N7X3
kiten mi	N7
la	H3L-6M5N-6O-4R4S3T-10U-5V5X-5Y-5Z-3a6e4g-4i3j4n6o-3q9r-4
la #	M4V-4h7n4q9
la &	B3M13
la anterior	n3q3
la atencion	o6
la autorices	A4
la autorizacion	A4
la autorizo	A8q-4
la baja	N3n4
la bandeja	A3
la base	I6f3
la basura	a7
la bici	h5j4
la bitacora	Q5W5
la blusa	e5
la bodega	S3
la bolsa	Z3e3
la bomba	V5q3
la burra	q5
la caja	H7K8O3P-3Q4V4W12a-5b-3c3i-4j-3k4l-4m-4n-4
la cajera	A6D3G5R4W6e-3j-4k-3q4
la camioneta	Z5a7n-3
la canceles	J5
la cantidad	q3
la captura	e-3n3q5
la cargue	q3
la cartera	S4d3
la casa	J3a4j5
la chamarra	e3h5q-3
la chayo	E5
la chofis	k6
la cita	V4
la clienta	B3D5F3G-4H-3I-3L3M-3P5Q-3S4V-3d5e8f-5h-3i4
la coca	W9a3d6
la colonia	a4
la comanda	q3
la comision	W8
la companera	q5
la competencia	W3l3
la compra	H-3M7P-6Q-4W-3b3e4n4p5q10
la conversacion	n3
la correccion	A9n3
la cortesia	B4G5
la cortina	a3
la crema	d3e3
la cuenta	E6G10W3a-3d7g-3n-4
la de	A9B-3E-3G-3H-9I-3J3M9R4V7a-6d-5e-4h-4i4j-4l3n12p3q9
la dejo	e3n8
la del	E-3F10G3V9W-3a-4d-3f5j3n5
la des	J3n3
la despensa	C3d6
la devolucion	B7Q3e-5
la diferencia	F3
la difusion	X11
la dinero	H3I9
la direccion	j7
la doctora	f3j3
la dona	C5D3
la duda	K4S3
la duena	c3
la echamos	l4
la encargada	A5W6
la encuesta	F7h-5
la enfermera	F4
la entrada	D3
la escuela	a7
la esposa	q4
la estetica	F3
la factura	W11h-3
la faja	e3
la farmacia	r6
la fecha	C3I4n7
la fila	S4V3n-6
la foto	Z3a5
la fuga	F3
la funcion	S3
la gaby	k6
la gasolina	a3
la gente	I5S7m6n-3
la gerente	l4n4
la gorra	C3
la guardaste	n3
la guera	E5F-3G3h4
la habia	q5
la habitacion	n3
la hija	L4
la hizo	M4q5
la hora	Q4n4
la impresora	a5
la invitacion	R11
la jefa	A4S3c7
la jessy	l4
la leche	j5
la libreta	E3H3n4
la licenciada	I6
la licuadora	b3e4
la liga	R15
la lista	A3P5Q3Y6f5g5j-5l4m3n-3q-3
la llamada	c6n3
la llanta	a5
la llevo	q5
la lulu	l6
la lupe	G4
la lupita	l7
la luz	K3
la maestra	C4P3d-4f6h4n6
la mama	L3
la manana	H7K3M3S-4Y5a-4c3h3j-3q3
la mande	q3
la mando	S4
la manera	Q5
la maquina	c4
la masa	l4
la medicina	e6
la mensualidad	c3e3j6
la mercancia	Q4e3
la mesa	D3J5V4a3f4q-3
la meta	H5
la metas	q3
la metemos	S4
la meti	m3n3q4
la metida	B4
la metiste	k6
la meto	n8
la mia	b4n3q3
la misma	D5Q7h-3i8n-3
la mitad	d7e4
la mochila	V3
la molestia	F4
la moto	V3h4j4
la muchacha	R4V5f3i3l3n-6p4
la musica	a4
la nina	q3
la noche	H-4S9X3Y5
la nomina	W7
la nota	M11S3d3h-5
la novia	h4
la nueva	R4f-6k7
la oficina	r4
la operacion	n11q3
la orden	h3
la otra	A9H3P6V5W5a-3i-3j3n-7q-3
la papeleria	O6
la pasada	i7q4
la pase	l4
la pera	l6
la persona	M3f3p4
la petra	l7
la pintura	P3
la plancha	C3
la plantilla	m12
la practicante	l4
la primera	f3o3
la promo	G3j6q3
la propina	Q5q4
la proxima	A-3Q4V10W6p4
la puedo	n-3q10
la puerta	I5a6
la puse	n3q4
la pusiste	n7
la que	B3H-3M4Q-3R3V15W3a-3h-7i9n-3p4q14
la quiere	q4
la quieren	A3
la quiero	c3d3
la quincena	H8S3W11
la quiso	q8
la quita	q5
la raza	m5
la recontrate	k3
la registre	q6
la regue	q13
la relacion	m6
la remision	M4
la renta	J4a11h-4
la repitas	J9
la repito	n11o4
la revision	E4
la rifa	F5W4j3n5
la rifaste	o6
la ropa	a4j4
la rosy	O4a5
la salida	a5
la segundo	i-3n3q5
la semana	H8P7W-3m3
la senal	K3Q4n3
la seno	d3
la senora	A-3B-3F6H-4P3Q-3W4a4d3h7i3k-5n3o-3q-5
la senorita	D3k7n3
la siguiente	V6
la solicitud	A4
la sra	C3F5G3q4
la sucursal	D4H8I4W-4
la suma	H5
la tablet	Q3
la tarde	D5H3K4M3U4W4q-3
la tarea	a7
la tarjeta	E3W10n-4q11
la taza	b6d7
la tela	e6j4
la tele	W4
la tengo	n8
la tercera	D3
la terminal	S3a3h4n-3
la tia	E6
la tienda	C-3H9L-3S3U5W4a-4b3c5m3n-4p-3r6
la tiene	n10
la trajo	e5
la troca	j3
la ultima	H3W-3b4h3i8n7p3q8
la uni	l3
la vajilla	C3
la vayas	q-3
la vecina	f3
la venta	B3D5F-3G-4H11M9Q3V-4W-4a-3h-22i3n15p10q13
la veo	n6q-3
la verdad	D5a5
la vero	F5
la veterinaria	Z3
la vez	F6
la vigencia	L10
la voy	j4
la vuelvo	n13
la yadira	m5n-3
la yoli	C6E3G3
la ☎	C7E10F8G7h-4q-4
la* #*	M3V-5a3h4n5q12
la* &*	M14
la* ante*	i3n4
la* apun*	n7
la* aspi*	e3
la* aten*	o4
la* auto*	A10
la* baja*	n4
la* band*	A3V3
la* base*	I6f4
la* basu*	M-3a5q5
la* bici*	h4j6
la* bimb*	H3
la* bita*	Q5W4
la* blus*	e5
la* bode*	S4
la* bols*	Z5e3
la* bomb*	V3q3
la* burr*	q4
la* caja*	H7K6O3W10a-4c3i-3j-3k3l-3m-3n-3
la* caje*	A4E4G3R3W6j-4q4
la* cami*	V3Z4a3
la* canc*	J5q4
la* cant*	q3
la* capt*	n3q5
la* carr*	a6
la* cart*	S4
la* casa*	J3a4j5
la* cham*	h5q-3
la* chay*	E5
la* chel*	a8
la* chis*	B3
la* chof*	k6
la* cifr*	H3
la* cita*	V4
la* clie*	B4C3D6F5G-4H-3I-4L4M-3P4Q-4S5V-4e7f-8i4
la* cobr*	q5
la* coca*	W7a3d4
la* coma*	M3q4
la* comi*	W7j4
la* comp*	H-4M7P-6Q-4e4i-3l4n4p4q15
la* conf*	n4
la* conv*	n4
la* corr*	A8n3
la* cort*	B3G5a5n-4q-3
la* cuen*	D5E5G5P3U3W3a-3d7f-3n-4
la* de*	A4B-4E-3G-3H-9I-3J3M11Q-3R7V4a-6d-5e-4i4l5n10q10r3
la* dejo*	n6
la* del*	B4E-3F8G3V5W-3a-4d-3f4j4n7
la* des*	J4q-3
la* desp*	C3b3d9
la* devo*	A3B8Q3e-5
la* difu*	X8
la* dine*	H5I6
la* dire*	j9
la* doct*	f3j3
la* dona*	C4q3
la* duda*	K3S3
la* duen*	c3
la* echa*	l5
la* enca*	A4W4
la* encu*	F6f4h-5
la* enfe*	F3h3
la* entr*	D3
la* escu*	a9
la* espo*	q4
la* este*	F3r3
la* etiq*	D3
la* fact*	M4W11h-3
la* fami*	V-3i4
la* farm*	a3r7
la* fech*	I4n3
la* fila*	J5S4V3n-5
la* foto*	Z3a5
la* fuga*	F3
la* func*	S4
la* gaby*	k3
la* gaso*	Q4a3
la* gent*	I5Q3S6f-3m6
la* gere*	l3n4
la* guar*	n3
la* guer*	E4F-4G3V3h3
la* habi*	q5
la* hace*	S3j4
la* haga*	J4
la* hija*	L3W3
la* hizo*	q5
la* hora*	Q5n3
la* igno*	Q3
la* impr*	a3
la* inte*	J3
la* invi*	R8
la* jefa*	S4c6
la* jess*	l6
la* lech*	j8n-3
la* libr*	E4n4
la* lice*	I5
la* licu*	b3e5
la* liga*	R16
la* list*	A4P5Y6f6g4j-4l4m3n-3
la* llam*	c5n4
la* llan*	a7
la* llev*	q8
la* lulu*	l9
la* lupe*	G4
la* lupi*	l6
la* luz*	n3
la* maes*	C8P4W-3d-4f8n5
la* mama*	L4
la* mana*	H9M3S-5U5Y5a-4h3j-4q4
la* mand*	S3
la* mane*	Q4
la* maqu*	c5
la* masa*	l4
la* medi*	e5
la* mens*	c3j4
la* merc*	Q6
la* mesa*	D3J3L3V3f5q-3
la* meta*	H4J4
la* mete*	S4
la* meti*	B5M-4k6m4n7
la* meto*	V-3n8
la* mia*	b4n4
la* mism*	D3J3Q7i9n-4q5
la* mita*	d5e4q-3
la* moch*	V3
la* mole*	F3
la* moto*	h5j3
la* much*	R4V6c4l5n-6
la* musi*	a6
la* nina*	q3
la* noch*	S7X6Y4
la* nomi*	W5
la* nota*	M12Q3S4W3d3h-3q3
la* novi*	h4
la* nuev*	R5f-5k7
la* oper*	M3a3n10q4
la* orde*	h6
la* otra*	A6H4P5Q3V3a-3j3n-8
la* pape*	O5
la* pasa*	c3h-3i8
la* pase*	l3
la* pera*	l4
la* pers*	M3q4
la* petr*	l4
la* pint*	P3
la* plan*	k3m6
la* prep*	Z4
la* prim*	f3o5
la* prom*	D4G5g5j5q3
la* prop*	Q6n-3q4
la* prox*	A-3Q4V13W5p5
la* pued*	q10
la* puer*	I4a5l3q3
la* puse*	n3q6
la* pusi*	n3
la* que*	H-3M4V13a-3h-7i9n-3p4q15
la* quie*	A4c4d6e3j-3q7
la* quin*	D3H9S6W7
la* quis*	q6
la* quit*	q9
la* raza*	m7
la* rece*	a3
la* rech*	n4
la* reco*	L3k3
la* regi*	n7q4
la* regu*	q13
la* rela*	m6
la* remi*	M4
la* rent*	J4a7h-3
la* repi*	J5n13o4
la* rifa*	F5W4n3o5
la* ropa*	a6j4
la* rosy*	O3a4
la* sali*	a4
la* segu*	i-4n3q5
la* sema*	H6P8m4
la* sena*	Q4
la* seno*	B-3C4D4F5G3H-4P3Q-3R-3b-3c3d5h6p3q-5
la* sigu*	Q3S4V3n-3
la* soli*	A5
la* sra*	C3F4G4q3
la* subi*	n3
la* sucu*	D3H8I5W-4c3j3
la* suma*	H5U3
la* tabl*	Q3
la* tall*	e3
la* tard*	B4D3H4K4S4n-4
la* tare*	a5
la* tarj*	E4W12n-3q8
la* taza*	b7d7
la* tela*	e5j5
la* tele*	W3
la* teng*	n6
la* terc*	D3
la* term*	S4W3a3h3n-3
la* tia*	E3
la* tien*	C-4H8I-3L-5O5S3U3W4a-5b5c4n7p-4r3
la* tort*	a6
la* traj*	e3
la* troc*	j3
la* ulti*	H3b3i7n8p6q9
la* uni*	l3
la* vacu*	h3
la* vaji*	C3
la* vaya*	J3n3q-4
la* veci*	f4
la* vent*	D5F-4G-4H10M6V-5W-4e5h-20i4n16p11q13
la* veo*	n6
la* verd*	D3T3a4
la* vero*	F5
la* vete*	Z4
la* vez*	F5P3
la* vige*	L13
la* voy*	j4
la* vuel*	n14
la* yadi*	m4n-3
la* yoli*	E4G4P3d3h3
la* ☎*	C8E9F7G6h-4q-4
lab*	i4l5
labo*	l3
labo* con*	l3
labor*	l4
labora	l4
labora con	l4
lad*	Q7Z7q3
lada	Q8n-3
lada o	Q5
lada* o*	Q6
lado	Z8n3
lado $	Z4
lalo	l4
lalo anda	l3
lalo* anda*	l4
lar*	B3D7
larg*	D8l3
larg* con*	B4
larga	B4
larga con	B4
largo	l3
largo quitamela	l3
las	A6B-4C-3D-6E-5F-5G-3H8I-7J-7K14L11M-4N-4O-5P4Q4S9T6U10V-7W10X11Y15Z-3a5b-4d-3f-6g-6h-6j5k-4m-9o-8p-6
las #	H7U3V4W6X8Y4a6d-3h-11i-7j7
las alertas	X6Y3
las botas	h3
las cajeras	Q5l4
las clientas	W5
las compras	P3c5
las cortinas	n3
las croquetas	i4
las cuentas	H4W3
las demas	S4
las dudas	K6
las dudosas	K6
las flores	C5G3
las funciones	T5
las gorditas	r4
las gracias	l3n3
las hizo	B3
las llantas	q3
las luces	i3j3
las manos	S3l3
las mias	U14
las muchachas	H3U3
las notificaciones	X8Y4
las notis	Y4
las ofertas	L7
las opciones	T11
las peticiones	A13
las pilas	i4
las promociones	Y8
las que	K16S3T-3U8n-4
las reglas	L12
las tardes	k4
las tortillas	a3d5
las ultimas	P3
las veces	P7
las ventas	H13Q7U-5W9q-3
las*	n3q15
las* #*	G-3H6V3W4X7Y3a11d-3h-10i-6j7l3
las* aler*	X6Y5
las* caje*	l3
las* canc*	B4
las* clie*	W9
las* comp*	P3c4
las* cort*	n3
las* croq*	i3
las* cuen*	H4U-3
las* de*	U3
las* dema*	S5
las* duda*	K5
las* dudo*	K10
las* flor*	G4
las* func*	T6
las* gord*	r3
las* grac*	l5n4o-3
las* hizo*	B3
las* llan*	q3
las* luce*	i3j3
las* mano*	S5l3
las* mias*	H-3U19
las* much*	Q3
las* noti*	X3Y10
las* ofer*	L5
las* opci*	T9
las* palo*	i3
las* peti*	A12
las* pila*	i4
las* prom*	Y6
las* que*	K15S3T-3U8
las* regl*	L12
las* soli*	A3
las* tard*	R3k3
las* tort*	a8d3
las* ulti*	P3
las* vece*	P7
las* vent*	H12K-3Q6U-5W11
last	n3q9
last sale	n4q7
last* sale*	q6
lat*	W5e3
lata*	e3
latas	e3
latas #	e3
lau*	k4l9
laur*	k4l10
laura	k4l7
laura $	l8
lav*	L3a7b-3h4j7
lava*	L3a3h3i4j9
lavad*	h5j8
lavado $	a3
lavadora	L3j8
lavadora $	L4j5
laz*	l6
laza*	l5
laza* teng*	l6
lazar*	l6
lazaro	l6
lazaro tenga	l5
le	C6D3F6G4H-19I-9J3K-5L6M4N-5O-7P3Q5R8T10U-10V-7W-12Z6b-4d4e11f-6g3j-8k-10m-5n10o-5p12q5r-4
le abonaron	G5
le abonaste	G4
le abonen	F4
le abones	F4
le acabo	q3
le agradeceria	X3
le agradezco	o5
le alcanza	C8d-3n-3p9
le alcanzo	p5q5
le aparece	C6E3n-3
le aparecio	G3
le aparezcan	F6
le bajo	P3
le bonificamos	F3
le caigan	F4d-3h5
le canjearon	F4G-3
le cargue	q4
le cayeron	F6n3
le cierran	l3
le cobre	d5q9
le cobro	h-4i5
le contaron	n4
le conteste	Z3
le dan	L6
le debemos	F4
le deben	F5
le des	l3
le descuenta	Q4
le di	G8J3l3q4
le diera	A3
le dieron	L6
le diga	p4
le digo	n10p5
le dije	a6
le dimos	m3
le dio	B4n4
le diste	n3
le doy	A4S3n13
le encargo	k3
le entiendo	T8c4
le entre	l3
le entro	g11n-3
le erre	q7
le escribo	T6
le estoy	e3r3
le explico	n5
le explique	k4
le falta	A4C5F3h-3i3
le faltan	D5
le faltaron	F3q6
le falto	h3n3
le fueron	P5
le gusto	e7
le ha	R5n4
le hablaba	Z9
le hace	b3
le hagas	l3
le hago	T5X4n5
le hallo	T8
le hice	h4
le junto	C4p3
le kedo	p5
le llegan	D3
le llegaron	n13
le llego	R4n9
le llegue	A-3R4X5
le mande	Z3
le metas	J3
le metes	h3
le meti	n10p-4q6
le metio	B3
le movio	B3
le muevas	J13
le ofreci	F3
le olvida	i3
le pague	a5
le perdio	R4
le pico	Q4n4
le pido	C3n-3q3
le pique	Z10
le poncho	a3
le pongas	J7
le pongo	Q3T11
le pregunto	S6
le puedes	d3
le puedo	C5c4
le puse	A4T-3Y6h3n8q8
le pusieron	D3G3
le pusimos	M3
le pusiste	a3n3
le puso	F5G3
le queda	C12n-4
le quedan	C3
le quedaron	e3
le quedo	b3e11n-7p13q-3
le quita	B6Q5q-4
le quitamos	F3
le quitaron	F5G-3
le rebajes	d3
le regalo	B4
le registre	U-3n11p-4
le regresa	e3
le resta	p14
le resten	G7
le robaron	D3l5
le sale	C3E3R3p6
le salen	P3
le salio	K3
le se	T13
le seguimos	o4
le sigue	V8
le sirve	C3
le sobra	p3q4
le sobran	E4G6
le sobraron	G3d-3e4
le sobro	p15
le sumo	n8
le toca	R3n3
le tocaba	G4
le tocaban	G3
le tome	d6
le va	d6p4
le vencen	L3
le vencio	R3
le vendi	h12
le vendimos	M5e4
le vendo	L5
le voy	d6
le vuelvo	n5
le* abon*	F5G9P5n-3q-3
le* acab*	i3
le* acep*	e3
le* agar*	T5
le* agra*	o5
le* alca*	C12d-3h-3n-4p13
le* apar*	C3D3E3F3n-4p5
le* avis*	n3
le* baja*	D4n5
le* baje*	a3
le* bajo*	P3
le* boni*	F3
le* caig*	F3d-3h4
le* canj*	F6G-3
le* capt*	T6
le* carg*	G3q3
le* caye*	F4
le* cayo*	F3
le* cier*	l6
le* cobr*	D3d7h-3i4n-4q7
le* cont*	M6h4
le* cuen*	J-3h8
le* dan*	L8
le* de*	O3
le* debe*	C6F4a5p-3
le* des*	l3
le* desc*	Q3d3
le* devo*	e5
le* di*	G6J3e3l5q5
le* dier*	L6
le* diga*	p3
le* digo*	n9p5
le* dije*	a6n-3
le* dimo*	m4
le* dio*	n5
le* dist*	n6p-4q3
le* doy*	n14
le* echa*	a4
le* enca*	k3
le* enti*	T7c4
le* entr*	g8n-3
le* erre*	q8
le* escr*	T4Z4q-3
le* esta*	Z4
le* esto*	e3r4
le* falt*	C3D7E5F4G-3p4q3
le* fuer*	P8
le* func*	R3
le* gust*	e5
le* ha*	R4n3
le* habi*	A3
le* habl*	Z8
le* hace*	L3b3f3
le* hago*	T5X4g3
le* hall*	T5
le* hice*	h3
le* junt*	C5p3
le* kedo*	p5
le* lleg*	A-3R9X4n17
le* marc*	E3n4
le* marq*	W3
le* meti*	M5n7p-4q6
le* movi*	T4
le* muev*	J10
le* olvi*	i6
le* pagu*	a4
le* paso*	Q3
le* perd*	R4
le* pico*	Q4n3
le* piqu*	Z8
le* pong*	J7Q5T10
le* preg*	S7
le* prom*	F5
le* pued*	C4G-3d3
le* puse*	A3G3M-3Y6h3n7q7
le* pusi*	D3G4M6n3
le* puso*	B3F5
le* qued*	C12E5e13h-3n-11p17q-4
le* quit*	B7F8G-7Q5q-6
le* reba*	d3
le* refl*	n4
le* rega*	B5F-3G4
le* regi*	n11p-4
le* regr*	e5
le* rest*	G6n-5p13
le* roba*	D3l3
le* sale*	E4p7
le* se*	T11
le* segu*	o4
le* sigu*	V4
le* sobr*	G8d-4n-4p13
le* soli*	q3
le* suma*	G3p3
le* sume*	J3
le* sumo*	n7
le* teng*	R3
le* toca*	C-3G8L6R3
le* toco*	M3
le* tome*	d14
le* va*	d5p4
le* venc*	L4
le* vend*	L5M6e4h11n-3q-3
le* voy*	G-3a5d7
le* vuel*	n5
lea*	N3Z4q-3
leal*	g3
lealt*	g3
lealtad	O-3g4
lealtad $	O-3g4
lec*	j10
lech*	j10n-3
lech* de*	h3
leche	h3j5
leche de	h3
leche*	j3
leches	j3
lee	r4
lee*	O4W4a6n6
leem*	n6
leeme	n6
leer	W4
lei	J3g3
lei el	J4g5
lei* el*	J3
len*	D11h4j3
lent*	D6h5j6
lent* #*	h3
lente*	S3h4j4
lentes	D3h4j3
lentes #	h5
lenti*	D5
lento	n4
ler*	I4
lerd*	I4
lerdo	I4
lerdo $	I4
les	B5D7L7S3g4
les compre	h5
les di	D-4m3r5
les ha	B3
les he	D4U3
les* comp*	g3
les* di*	m5r4
les* ha*	B4
les* he*	D4P3U3
les* mand*	D3
let*	W4g4l5
leti*	l6
leti* esta*	l8
letic*	l5
leticia	l5
leticia esta	l6
letr*	W3g4
letre*	W4g4n3
letrero	g3n3
lety	O3
lib*	A13C-3E4H-3W6
libe*	A13n-3
libe* la*	A4
liber*	A12n-3
libera	A6
libera la	A5
libr*	E6W5n4
libr* tien*	E3
libre*	C-3E8n5
libreta	E5n4
libreta $	H3
libreta tiene	E4
lic	h7
lic*	C4I3b3d3e4h5
lice*	I4
lice* pach*	I6f3
licen*	I6
licenciada	I5
licenciada pacheco	I4
lich*	C5
licha	C6
licha $	d4
licu*	b3e5h3
licua*	e4h6
licuadora	b3e4
licuadora $	b4
lig*	R30V-3
liga	R25
liga $	R5
liga de	R11
liga favor	R4
liga para	R5
liga que	R5
liga y	R3
liga* de*	R11
liga* favo*	R5
liga* para*	R4
liga* que*	R3
liga* y*	R3
lim*	K11L7S3V-4W5a11d-3h3
limb*	K8q3
limbo	K11
limbo $	K9
limi*	L7W3
limi* de*	L3
limi* para*	L3W5
limit*	L5W5
limite	L8W5
limite de	L4
limite para	L3W6
limp*	S3V-3a3h4
limpi*	S5V-5a5h6
limpieza	a6h3
lin*	R29
link	R29
link #	R5
link $	R6
link a	R5
link de	R8
link entra	R3
link entran	R5
link para	R5
link*	R3
link* #*	R4
link* a*	R6
link* de*	R7
link* del*	R3
link* entr*	R8
link* para*	R6
linkc*	R4
linkcito	R3
linkcito del	R3
liq*	d5h5l6q-3
liqu*	d3h5l7
liqu* a*	l8
liqu* con*	d3
liqui*	d4h4l5
liquidar	d5
liquidar con	d5
liquide	l9
liquide a	l9
liquido	h3
lis*	C-3D-3E-3H-4I5K8N6P7S-3T3U4V8X-4Y3a-3c-4d-3f5h-3i-3m9n-8o9q-5r-3
list*	B-3C-3D-4E-3H-5I8K6L-3N5P6S-3T6U6V6W-4X-4Y6c-4d-3e-3f5h-3i-3m11n-9o12q-6r-3
list* con*	P5
list* de*	I7K5N3P7T7Y7a-3c-3f3j-5m8n-3o-5q-3
list* en*	k3
list* otra*	V3
lista	D-3P5T4U6Y6c-3f6g5h-3l3m11n-10o-5q-5
lista $	m5
lista de	A3K6P5T7Y7a-3f3j-5m9n-4o-4q-3
lista*	I9K3P5
listado	I9K4P4o-3
listado de	I8K5o-4
listo	G3V9o19
listo $	G4o14
listo otra	V4
lit*	h3j3q3
litr*	Q3j9q3
litr* de*	j3
litro de	j3
litro*	j3q5
litros	j3q4
litros $	j4
litros de	h4
lla*	C-3D-4H-4L-5Q-6T-5W-4X-3a7c24d-3f7g3h6k10l3n-4o-3r12
llam*	D-3H-3L-3Q-4T-4W-3X-3a-3c25d-3f7g4j-4k11l5r9
llam* al*	c4
llam* el*	c5
llam* elba*	k3
llam* guad*	k4
llam* perl*	k3
llam* yuli*	l3
llama	f8k9l6
llama dulce	k3
llama eduviges	k3
llama guadalupe	k5
llama perla	k3
llama sandra	l3
llama yuliana	l4
llama*	K3L-3T-3c17j-3r13
llamada	c10n4
llamada $	S3c3
llamar	c3
llamas	r13
llamas $	r10
llame	c9
llame el	c6
llame*	c10
llamen	c4
llamenme	c12
llamo	g4
llan*	a5h6j5q3
llant*	a4h6j4
llanta	a8
llantas	h6
llav*	a10k3n-4
llave	a4
llave*	a3
llaves	a4
lle*	B-5E-5G-7H5I4J-5K-5L-5N-4O5P3R5S4T-9U11W-3X4Y6Z-6b7c-6e3f-4g-4h7i6j6l-6m-5n3o-8p7
lleg*	B-3D5E-3G-3H6I4J-3N-3O9P-4Q-4R9S7T-5V3W-5X7Y10Z-3c-3d-4e-4h-3i-3j6n4o-5p4q-9
lleg* #*	F3
lleg* a*	A-3H3L4R4S10U4W-3X4b8h-3j-5n-9
lleg* avis*	A4
lleg* ayer*	k3
lleg* el*	Y7a8j3k3
lleg* gent*	f3h3
lleg* la*	O4V3
lleg* los*	X-4Y4j7
lleg* mens*	X6Y3n3
lleg* mi*	n8
lleg* nada*	H4R3
lleg* otro*	V6n-3
lleg* que*	D3
lleg* su*	R3n5
lleg* sus*	Y4n3
lleg* tard*	l4
lleg* un*	A4
llega	C3X7
llega a	C3X4
llega mensaje	X3
llega un	Q3
llega*	D-3I5L3R4T-4W-3Y10h-3j4l5n9q-4
llegaba	Y5
llegaba el	Y3
llegado	R5n3
llegamos	H4I6
llegamos $	I5
llegamos a	H3
llegan	Y7
llegan los	X-5Y6
llegan sus	D3Y3
llegando	A3X3
llegando que	A3
llegar	F4L3a4l5
llegar #	F4
llegar a	L6
llegar tarde	l4
llegaron	j5n9
llegaron los	j4
llego	A5D8J-3Q-3S6T-3V4W-3X-3Y-3a8e-3j5k6l-3n4p3q-3
llego $	p3
llego a	H4S3a6n-4
llego ayer	k5
llego el	a6j3k4
llego gente	f3h3
llego la	O4
llego mi	n4
llego nada	H7
llego ningun	R4
llego otro	V3
llego su	n5
llego una	V3h4
llegu*	A-3H-3O9R3S5U3X8Y6a-3b4j-3n-4
llegue	A-3H-3O12R4S4U3X3Y6a-3b4n-4
llegue $	O9
llegue a	A-3R4S8U4a-3b6
llegue el	Y6
lleguen	X4
llen*	S3
llena*	S3
llenas	S3
llev*	A-3B-3C3E-3G-4H4K-3L-6O-4P8Q3S-4T-6U12V-5X-3Y-3a-4b8c-3d7e8f-4h10i8k-3l-4m-3o-5p5q3
llev* #*	F6h20i3q-4
llev* ahor*	d3
llev* de*	e3
llev* el*	H4d5h-4j5n6
llev* en*	P6
llev* fiad*	q5
llev* hoy*	U8
llev* junt*	C4
llev* la*	M3P4
llev* las*	h3n5r3
llev* mas*	i4
llev* otro*	i5
llev* rato*	n3
llev* un*	d4
llev* vend*	H-3Q5U4W6
llev* ya*	p4
llev* yo*	U4
llev* ☎*	C8
lleva	C9U-7V-4b-3d5e3i9j4n-6p9q5
lleva #	F5h4
lleva $	q8
lleva el	H5d3p-3
lleva juntado	p3
lleva la	e4j4
lleva las	a5
lleva otro	i3
lleva ya	U-3p8
lleva ☎	C5
lleva*	C-3H11I3P4W5a-3b-4d3h5j5p-3
llevado	P7
llevamos	H11I6
llevamos $	H7I5
llevamos buena	H5
llevamos y	H3
llevan	W7j3
llevando	d3
llevaron	h6
llevaron #	h6
lleve	P7e3h4n5
lleve la	P4
llevo	C-3H-3M4U19W-3a-3b13d-3e3h12i3p-4
llevo #	h10
llevo $	U15b12
llevo acumulado	H4
llevo el	h-4n7
llevo hoy	U7
llevo las	h3
llevo rato	n3
llevo registrado	U4
llevo vendido	Q5U8
llo*	D5a10
llor*	D4
llora*	D5n3
llov*	a10
llovi*	a6
lloviendo	a7
llu*	O4
lluvi*	O3
lo	A7F3I-7J5K-4M-3O-8P5Q5R-3S7T-3U4V-6X-3Z9a-16d9e9j-3l-6m-10n4o8q3r-8
lo acabo	C3n-4p3
lo acumulado	L3d10h-3
lo agarramos	l3
lo anterior	Z5
lo apruebo	A3
lo apuntes	J7
lo borro	R3
lo cargaste	q4
lo checo	S4
lo consigo	S5
lo de	A11B-4E-3G-3H10J-5L3N-3Q6R-3T-3U-6V-5W3Y-3a-5b5g6h3i-3k-3l-3n9o-3p5q6
lo dejo	e3
lo del	A3F3G4H3L5P11h-4n5q6
lo demas	d5h4
lo doy	h3l3
lo esta	G3
lo firmo	B3
lo hago	S5f3
lo he	h5
lo lleva	q7
lo mandaba	Z4
lo mande	Z3
lo mando	S3Z6
lo maximo	o11
lo metieron	G3M3
lo mio	H-7N3P4U15b6d3
lo mismo	D3L5i8
lo pago	F3
lo pague	d3o4
lo pedi	j3
lo pongo	Q3
lo puse	q4
lo que	A8B4C6D4E8F3G-6I-3K-4M-5N-3O-3P5S-4T7U7V4X-3a-4c-4d7f-4g-4i-4j-6l-3m-4o-6q3r-5
lo quiere	e3
lo reconozcas	k4
lo registre	f4
lo registres	J4
lo regreso	e6
lo repite	H3
lo suyo	C6
lo trajo	e4
lo ultimo	P3n4q3
lo va	k3
lo vea	c5
lo vemos	S9
lo vendido	H11U-3
lo veo	c4
lo* acab*	n-3
lo* acum*	L3d11
lo* agar*	l5
lo* agra*	q3
lo* anot*	D4J3
lo* ante*	Z5
lo* apun*	J7
lo* arre*	n3
lo* borr*	R6
lo* capt*	U4
lo* carg*	q4
lo* chec*	S4
lo* cobr*	d4
lo* cons*	S7
lo* de*	A9B-4D3E-3G-3H9J-5N-3Q5R-3T-3U-6V-5W3Y-3Z3a-5b4d-3g4h3i-3k-3l-4n11o-3p5q4
lo* deja*	S4
lo* dejo*	e5
lo* del*	A4C-3H7L4P11j3n8o-3
lo* dema*	d6
lo* devo*	e3
lo* dio*	q3
lo* doy*	h5
lo* esta*	G4
lo* firm*	B4
lo* habi*	M4
lo* hago*	S4f4
lo* iba*	Z3
lo* insc*	J4
lo* inst*	T3c3
lo* junt*	d5
lo* llev*	i3q7
lo* mand*	S4Z9q-3
lo* maxi*	o12
lo* meti*	G3
lo* mio*	H-7N4P4U14b5
lo* mism*	D3L4i9
lo* pago*	h-3q3
lo* pagu*	d3o4
lo* pued*	L-3d4
lo* puse*	q3
lo* que*	A11B3C7D7E8F3G-6I-3K-4M-5N-3O-3P4S-4T3U7V4X-3a-4c-5d8f-5g-5h4i-4j-6l-3m-5o-4p3r-5
lo* quie*	e3
lo* reci*	n3
lo* reco*	h3k4
lo* regi*	J3f4n-3
lo* regr*	e6
lo* repi*	H4
lo* suyo*	C6
lo* teng*	S3n3
lo* trae*	e3
lo* traj*	e7
lo* ulti*	n5q5
lo* va*	n3
lo* vea*	c3
lo* vemo*	S6
lo* vend*	H11U-3
lo* veo*	S4c3
loc*	M10
loca*	M9
loca* la*	M12
local*	M10
localiza	M7
localiza la	M7
log	B25m-3
log $	B20
log de	B6
log* de*	B8
lor*	a4h-3k6l15q-3
lore*	k4l14
lore* renu*	l3
lore* ☎*	k5l-3
loren*	f3k5l16
lorena	k6l18
lorena $	l8
lorena dejo	l3
lorena ☎	k6l-3
los	B3D5E4F-5H4I8K-6L10N-3O-8P4Q3R-7S-5T-10U-3V-3W8X7Y10Z-4c-8d3e4h-6i-8k-3m6o-7p7
los #	A6B3D-5E-6F-3G6H6I9J4L-6M5P4U7V-3W5X-3a-9b9d7e-3h-8i-4j-5l-3m-3n3o-3p15q-3
los ajuste	Q3
los anuncios	X9o-3
los avisos	Q6X8Y10
los azulejos	e3h-3
los cajeros	l7m-3
los cambio	d9
los cambios	B4
los canjea	Y7
los chilaquiles	a4d3
los clientes	D6I-3W12f3
los colaboradores	m5
los conozco	r8
los datos	M6Q5V3j3n3q-3
los de	D5L4W5b-3d-3f3q5
los del	D5I3
los demas	V5n3
los dimos	G4
los domingos	a4
los encargado	m4
los frijoles	a5
los gano	F3
los gaste	b3
los gasto	L4
los habia	G3
los inscritos	I4
los lunes	h4
los mensajes	Y9
los mensajitos	X8
los mios	W4
los mismos	i7
los nombre	m13
los nuevos	I5
los numeritos	H3
los numero	H15m4
los panales	a3
los pasos	Q5
los pesos	q4
los prometi	F3
los puede	L5
los puedo	L12
los puntos	A-3B-4C5D7E13F-11G-5H-5I-4J-4L6N6W9Y-3b-10d4f8g7l-4n10p3q-4r-3
los pusieron	G3
los que	D-3E3H-3I14L3d3h-3j-4m16q-3
los quiere	J3d5
los quiero	X-3d4
los recordatorios	X7
los registrados	I7
los sabados	j3
los tacos	h3
los tamales	F4q6
los telefono	W3
los ticket	G6P3W4
los totales	H9
los ultimos	B5H5
los uniformes	j6
los use	P6
los uso	L4S7
los va	d4
los vendedores	l8
los vestidos	j5
los voy	d5
los zapatos	A5e3
los* #*	A9B3D-4E-6F-3G7H6I9L-6M5P3U8V-3a-8b8d7f-3h-6i-4j-4l-3m-3n3o-3p12q-4
los* ajus*	X3
los* anun*	X7
los* avis*	Q4X10Y9
los* azul*	M3e5h-4n3
los* bole*	n3q3
los* caje*	B3H3l4m-3
los* cama*	G3
los* camb*	B7d9
los* canj*	L5Y3
los* chil*	a4
los* clie*	D7W9
los* cono*	r10
los* dato*	M8Q4S3V3j4n4q-3
los* de*	D3L5W5d-3f3n-3q6
los* del*	D6I5
los* dema*	V5n5
los* domi*	a3j7
los* elot*	q3
los* enca*	m4
los* fine*	l3
los* frij*	a4
los* gano*	F5
los* gast*	J8L3b5
los* habi*	G4
los* insc*	I6
los* lune*	h5
los* mens*	W3X5Y7
los* mios*	W4
los* mism*	i5
los* mone*	B4
los* movi*	W3
los* nomb*	m14
los* nuev*	I4
los* nume*	H17
los* pana*	a5
los* paso*	Q4
los* perd*	F4
los* peso*	q4
los* pier*	L5
los* pued*	L15
los* punt*	A-3B-4C6D8E15F-9G-5H-5I-4J-4L6N6W7Y-3b-9d3f8g7l-4n8q-4
los* pusi*	G3
los* que*	D-3E4H-3I13d4h-4j-3m18q-3
los* quie*	J4d8
los* reco*	X6o3
los* regi*	I5
los* repo*	Y5
los* tama*	F3q4
los* tele*	W3
los* tick*	G5P4W6
los* tota*	H9
los* ulti*	B5H6
los* unif*	j3
los* use*	P7
los* uso*	L4S3
los* va*	d4
los* vend*	l5
los* vest*	j5
los* voy*	d4
los* zapa*	A6e6
luc*	F3P3l3o8
luce*	i3l3
lucer*	l3
lucero	l3
lucero deje	l4
luces	i3j4
luch*	F3P3n3
luch* la*	F3
lucha	F3n3
lucha la	F4
lue*	A-3S16T4W6a4n5o6p-3
lueg*	A-3D-4S14T6W8a4d-3n5o4p-3
lueg* le*	n3
lueg* lo*	h3
lueg* me*	L4q3
lueg* te*	S6a3
luego	D-3S15T5W3a3n7o5
luego $	S9T5a-4n6o4
luego lo	h4
luego me	L4
luego te	S4a3
lug*	j4k3q5
luga*	j3k3q5
lugar	j4k3q5
lugar $	k4
lui*	A5J-5a4l9
luis	J-3a6k5l4
luis $	A4
luis pech	k4
luis registre	J-4l6
luis* pech*	k3
luis* regi*	J-5l7
luj*	o10
lujo	o16
lujo $	o11
lul*	l7
lulu	k4l6
lulu $	l8
lulu de	k3
lulu* de*	k4
lun*	H9M4O7S5U-3W-3e3k8l-3p-3
lune*	D3E3G4H8M3O7U-3Y5k8n-3p-4
lune* a*	H5
lune* abra*	k3
lune* ☎*	G3
lunes	D3E3H9M4O7S5T-3U-4W-3Y3e4k8n-4o-3p-3
lunes $	D7E4H10M3O7U-3Y4a-3p-3
lunes a	H4
lunes abraham	k3
lunes empieza	k3
lunes preparale	k3
lunes ya	e3
lunes ☎	G4
lup*	C3G6H-3W3c4h3k3l5n-3q-3
lupe	C4G3
lupe $	G4
lupe canul	C3
lupe lo	F5
lupe* canu*	C3G4
lupe* lo*	F5
lupi*	H-3W4c4k3l3r4
lupi* vuel*	k4
lupi* ya*	l8
lupit*	W3c5k3l4r5
lupita	W4c5r3
lupita $	c5r3
lupita vuelva	k4
lupita ya	l7
luz	A6a3f4h-3n3
luz a	n4
luz verde	A5
luz* a*	n3
luz* verd*	A4
m	D3S-3T8h3q6
ma	S-3a16
ma $	a8
ma:#	B5C-5D-7E10F16G17H12I4J-7K3L4M18N-3O-5P-5Q-7R-4T-6U-6V-8W12Z-5a-8b-5c-6d5e17f-7g-3h11j-6k-6l-7m-5n-4p-9q13r-6
ma:&	H-5M22P-3Q-3a-3e16h8k-3l-3m-3q22r-3
ma:20/1	H4
ma:a	A4B4D-7E3F9G5I-4L-3M3N-4O-5P-6Q10R5S-5U-3V-6W10Y4a11b-6f6g-6i-3j-8k13l15n-4o-9q-7r-4
ma:abaj	F-3G6
ma:abon	F8G3P7
ma:abre	R3W5f6k3
ma:abri	H4
ma:aca	O4
ma:acab	i6l4p8
ma:acce	R5k5l4m9
ma:acci	B4
ma:acla	K8
ma:acre	F5
ma:acti	B8H-4I3X-3Y9m6
ma:actu	W6
ma:acue	m3
ma:acum	C5H6
ma:aden	m4
ma:afil	I4f3
ma:agar	Z4l4n6
ma:agra	o4
ma:agre	F5f3h-3i5k9
ma:agua	S13a3
ma:ahi	S5m3o7
ma:ahor	J4S5V6p5
ma:ajus	B5E9J4
ma:al	D-3F8G6H3J-3L3M-4Q-5R6U-3X-3Y-3c3d-3f3g-3i7j-3n-7p-4r-3
ma:alca	A3C5
ma:aler	X14Y15
ma:algo	A11B3C3K12P3Y5n-3
ma:algu	K6Q8R-3T-3Y6c5n-5
ma:alta	I5J3Q4f7k12m4
ma:amab	o4
ma:aman	O5
ma:anad	k5
ma:anda	C6H3K5l3
ma:ando	O6S4h3
ma:andu	B3
ma:ange	o4
ma:ano	H3L6
ma:anos	a9
ma:anot	h4n3
ma:ante	C6H4L3Y5i5
ma:anti	H5
ma:anul	q11
ma:apag	X9Y-3
ma:apar	E4P4m5
ma:apli	G3n11
ma:apro	A17B5Y7e-3
ma:apru	A14Q7
ma:apun	I4J4f7h6i3
ma:aqui	L3O5l4m3r5
ma:arre	E4e3o4q5
ma:arti	r3
ma:ases	c9
ma:asi	G5J5o6
ma:asis	r6
ma:asun	Z3c3
ma:aten	I-4U3c7
ma:ator	K8
ma:atra	V7e3q6
ma:audi	B5
ma:aume	F7
ma:auto	A20Q5Y4r5
ma:auxi	T9
ma:avis	S4X14Y20
ma:ay	Z3
ma:ayer	B4H11K6M4W4a-3i-3l3n-3
ma:ayud	T9c4k3
ma:baja	F-3G7Q6W7Y-3e-3k-3l12n5q4
ma:bajo	P5
ma:bala	H3
ma:banc	W5
ma:band	A3
ma:bara	W5
ma:barr	f3
ma:bend	o3
ma:beto	A3
ma:bien	A3J5K4o4
ma:bimb	W5
ma:bita	B8Q4W3
ma:bloq	l8
ma:bode	W8
ma:bols	d3e3
ma:boni	F9
ma:bono	G5
ma:borr	G4R3W6h-3l3q8
ma:bot	K3l3r4
ma:bota	h3
ma:bray	m3
ma:bren	B3I3
ma:buen	H6O17a5o8
ma:busc	M15h-3q-3
ma:cada	P8Q3X8Y7
ma:cadu	L10W3e4
ma:cafe	W3d4
ma:caja	H3K6V4k5
ma:caje	B8H-3I-5J-3M8P-4Q5R3Y-3a-3f-4k11l4m12q3
ma:calo	a9
ma:camb	B9E6Q3V3W6d4
ma:cami	Z5a7n-3
ma:canc	B9H-3J8M-7X5Y5q12
ma:canj	L6Y3d12
ma:canu	C4
ma:capt	J4U6h7k4
ma:carg	F4n3
ma:carn	Z6
ma:casa	a6
ma:cash	d4
ma:caye	p4
ma:cayo	H3
ma:celu	E3F4U3Y3Z4h-3k3q-3
ma:cent	c8
ma:cero	C6E5
ma:chab	C5
ma:cham	e3
ma:chan	S5
ma:chat	Z4r6
ma:chav	O4f3
ma:chec	J4T3m4n-3
ma:chis	G4S-3a5
ma:chol	W4
ma:cier	C8H7V5Y4l5o5
ma:cifr	H7
ma:clie	A-3B6C3D-3E4F3G3H-4I12J-3L5P3Q6S-3T-3V8Y-3a-3e7f9h-8i5k-5l-3m-4o-3q-3
ma:cobr	K5M8U4d5h4k3
ma:coca	W8
ma:codi	I3R5
ma:cola	R4V3l3m6
ma:colg	K3
ma:coma	Q3T10
ma:como	A-3B-3F-3H12I-3J8M5P-3Q22S-3T5W-5X-3Y3a-5d-3f4h-3n-3q-4r6
ma:comp	B-3C-5D-3E3F9G3I3M7P14Q-3V-3W-4e5h3m3n-3q-7
ma:comu	c5
ma:con	A-3C-3D-4E-4L3O-3Q5V4W-4X3Y-3Z4a-5b-3c10d9f-4h-5j-3n-6o4p9
ma:conc	K4
ma:cone	W4
ma:conf	K14Z4n3o-3
ma:conm	l3m5
ma:cons	C4S4
ma:cont	H3M5P-3V3Z5c7h3k6m-4r4
ma:corr	A3C-3E9Q3l3n8
ma:cort	F6G3H15Q3U3W-3Y3o4
ma:crea	f3k4
ma:cuad	E8H4
ma:cual	K10M10T4c3e-4m4n-3
ma:cuan	C9E-4F-4G-3H12I12K4L9M4S-5T-3U12Y8a8b-12c-3d-5e-3f-3h-3j-6k-3l-3m5n-9p11q-3
ma:cubr	k3
ma:cuca	C5P3h6
ma:cuen	E5G3H5M-3S-4W5a4
ma:cuid	a4
ma:cump	L4
ma:da	f4l5
ma:dado	m5n3
ma:dale	A7F5G-3V3W3k6
ma:dame	B3H7I4K3M3R3S5f-3k3
ma:damo	L9
ma:dar	F3Q6T4k4
ma:darl	F4
ma:dase	F3
ma:dato	M5S8
ma:de	A4B10C5D-10E4F3G4H6I8J-4K4M3N-8P4Q6R8S-8T-9W6X6a-11b-9g-8h-8j-11l5o-5p3q-3r3
ma:debe	C5F3a6p-3
ma:deci	Y4
ma:deja	E10H-3J16S6X5
ma:deje	l3
ma:dejo	H3l6
ma:del	A-5B9D-4G4H13J-4K5L3M6N-3O-3P8Q-4S-4T-4W9X-4b-3e7g-3h-6j-4k-4l6n-5o-4p3q-5
ma:den	W5
ma:depo	W4
ma:des	J5
ma:desa	a4l10
ma:desc	G12W7l4
ma:desd	L6O3U4k3
ma:dese	W3
ma:desh	q6
ma:deso	S3
ma:desp	S5U6h3l4
ma:deta	M4P7
ma:dete	A4
ma:devo	A3B3G4M-5Q4e23h-3k-3n4q-3
ma:devu	F3M-3e15h-3q-3
ma:di	G3
ma:dia	H16M3O9Q5U9a-4q-3
ma:diar	Y7
ma:dias	O4Y6
ma:dice	C5M4P3Q-3R4Y4d4n3q-3r3
ma:dici	l3
ma:dict	p3
ma:dier	H3I3
ma:digo	S5p3r4
ma:dile	c3
ma:dime	C6H3K3M3T5n4
ma:dimo	m3
ma:dine	H6W3d3
ma:dio	B6
ma:dios	a9
ma:disc	Z9
ma:disp	C6T3
ma:dist	V4
ma:dobl	L4W8k-3q3
ma:domi	H4M3
ma:don	C6F3f4n3
ma:dona	C5G3P4h5
ma:dond	P7Q11r3
ma:dorm	H3
ma:doy	Q6S4n5
ma:duda	H-5K20
ma:dudo	K11
ma:duen	F3O4
ma:dupl	i8
ma:echa	F5e4q4
ma:edga	l3
ma:edit	E5R3
ma:efec	d3
ma:el	C3D-8E4H7J-5L-3M5N-5O-6P8R7U-8V7X6Y8a6b-6c5f-8g-5h-11j-10l5n-7o-3q5r3
ma:elim	F-3G4l6q7
ma:ella	B3i6p3
ma:eloy	C3
ma:emil	W3m3
ma:empe	L3
ma:empi	T3f5k5
ma:empl	B5M4Q5W4k4l7m10
ma:empr	r3
ma:en	C4D-3E8G3J-3K8L3M3O-3Q-3R-3S4T3W10a4b-5c-4d-3e-4f-4h-4i-4j-5k3m3n4o-4q-6r-4
ma:enca	R5k7
ma:enci	H-3U3Y6
ma:encu	F3M6Q3h-3
ma:ende	E4
ma:ener	H4
ma:enfe	h5
ma:enfr	W5
ma:enla	Q3R7
ma:enli	K6
ma:enoj	F3
ma:ense	K6Q9T7l-3n-3
ma:ente	T6o5
ma:enti	T4c3
ma:ento	n3
ma:entr	B3H3K3M3R7U-3k6l6
ma:envi	Z6
ma:equi	Z9k4m8q3
ma:era	J9Z16l3o3q-4
ma:eran	G4q-3
ma:eres	o3r20
ma:erne	l9
ma:erro	Z3
ma:es	A3B-3C3E3J-3K-3M14P-3T-3W-5Z9a3c3d-3e-3j-3k6l5n-4r14
ma:esa	A6J-3p3q9
ma:esas	K3
ma:escr	Q6X3c3r6
ma:ese	B4C-4G3H3M-3V6Z4p5
ma:eso	J6S5Z4a-3l-3o11q6r3
ma:espe	A10S5V4
ma:espo	Q3
ma:esta	A7B3C4D-3E7I3J4K10M-3O-4Q-5S-4T-4W-5X-4a7c-3j-3m10o3r-4
ma:este	H5X3r12
ma:esto	S3T7h4r7
ma:estu	B3H5U4
ma:etiq	W8
ma:ex	l4
ma:exis	M5
ma:exit	n3
ma:expl	Q5
ma:extr	F3
ma:fact	W12
ma:falt	A5K5h6k5
ma:favo	C4H4R3T-3U4W-3c6f4h-3k5q3
ma:febr	P6h-3
ma:fech	M3P3
ma:feli	O3
ma:fer	l4
ma:fija	C3
ma:fin	H9
ma:firm	A12K-3
ma:floj	H3
ma:flor	C4
ma:foli	M8e8h-4q10
ma:form	Q5
ma:fue	B8H4M16V3a-3l7
ma:fuer	F-3P3h4l3
ma:fui	B3H3
ma:func	T6c3
ma:gaby	k3
ma:gana	L3
ma:gano	F5a5p3
ma:garr	M4
ma:gas	Z3a5
ma:gast	P6
ma:gent	I8Q3c4f-3l6m5
ma:gera	m4
ma:gere	B3Q5k7m4
ma:grac	H-3J9K3a3o6
ma:gran	Y4
ma:grup	Z3
ma:guar	n7
ma:gust	o6
ma:ha	B11P14
ma:habi	Y5k3
ma:habl	Z4c6r5
ma:hace	K-3Q6T10a3h5n-3q3
ma:haci	a4
ma:haga	J4d3
ma:hago	S5n6
ma:hall	M6
ma:han	I3
ma:hart	X4
ma:hast	l3
ma:hay	A9E6I5K8M-3O-3P-3S-5T10U-5X-3Y-3Z-3a5c6d-3e5j-6n-4o-3p-3r6
ma:haya	Y5
ma:haz	E4W8
ma:hazl	W3i4
ma:hazm	H4W3
ma:he	U4h3
ma:hech	B6U3
ma:heri	n4
ma:herm	a9
ma:hern	C3
ma:hice	U6
ma:hici	H3q3
ma:hija	Z6k3
ma:hijo	T4q3
ma:hist	B5P12
ma:hizo	B6H6M9Q7h3r-3
ma:hola	O19
ma:hora	B3M3W3
ma:hoy	B4H20I3K5P-3U9W-4a-3l5n-3
ma:hubo	H6M3O8
ma:huma	c4
ma:iba	Z8
ma:igno	Z4
ma:igua	E3I3V-3i10
ma:impr	W13
ma:inac	l6
ma:inci	K14
ma:inco	K8k4
ma:indi	L4T4
ma:ines	C3
ma:info	H3M3o4
ma:inge	c8i3
ma:inha	l5
ma:inic	O4T3
ma:insc	B6I10Q3Y3f8
ma:inst	T8c6
ma:inte	Q3r3
ma:inve	W8
ma:invi	Q9R16k-3
ma:ivan	l4
ma:ivon	m3
ma:izo	H4
ma:jaci	l3
ma:jaja	C3I3a8o3
ma:jalo	n3
ma:jose	k4l4
ma:juev	H4P4
ma:junt	C7H6L5f3p4
ma:jura	C3
ma:karl	Z3m3
ma:kier	T5Y5
ma:kilo	C6h4
ma:kita	X4
ma:la	A4C7D-9F5H4J-4K7L-7M10N-5O-5P5S-3T-8W5X-5a5b-7c-4e7f4g-5i6j-10l4n4q7r-4
ma:lado	Z6
ma:larg	B3
ma:las	H4I-4J-4K15L9Q5S-4T4U9V-3W9X12Y8Z-3a-5c-4e-3h-4j-3m-6n-6o-3p-3
ma:laur	l3
ma:le	A-4B3C7D-6F6G3H-10I-4K-3M7P6Q4R7S-4U-4W-5X4Y-4Z4a3b-3c-5d-6e3f-5i3k-6m-3n6p16
ma:les	L8
ma:liga	R15
ma:limb	K8
ma:link	R18
ma:liqu	l3
ma:list	I4K3Q4m7
ma:llam	Q-3f3k5l3n3
ma:llan	a6
ma:lleg	S4X7Y7k3p4q-3
ma:llev	H4U3d5h6p3
ma:llov	a8
ma:lo	A4C-3D-4G-3H8I-4O-3P4Q5S9U7V-4Z3a-7b-3d5h-3j-3m-5n9q-5
ma:loca	M4
ma:log	B10
ma:lore	l9
ma:los	D-5E6F-3H3I10J-3K-3L5M4R-3T-3V-4W11X7Y12a-4d-3e-4h-7j-3m6n4o-3p5q-6r-4
ma:luch	P4
ma:lueg	S12a4
ma:luis	a4
ma:lulu	l3
ma:lune	H3S4Y5k4
ma:lupe	C3G3
ma:lupi	l3
ma:luz	A3
ma:maes	C4P3
ma:mal	E7Z10h-3q3
ma:mama	R3a4o-3
ma:mana	L3S3Y5a6
ma:mand	A3H5R7W3X9Y8Z8l-3q-3
ma:mane	Q6T7
ma:mano	F3U3
ma:manu	B3E4F5
ma:maqu	r6
ma:marc	c9l6
ma:mari	l3n4
ma:marq	W5a3c8
ma:mas	F6G4I13J-3K-3P-3T6U4V11W-3a-3i3k5n-3r-3
ma:maur	A3B4
ma:me	A3C-3D-6H8I-5M4Q-3S3T8X9Y12a-7b-4c6d-3e5g-3i-3j-4k4q-5
ma:medi	K4e6
ma:mejo	I8J5a5o-4
ma:meno	F-4G9X4
ma:mens	H4Q-3W4X6Y6Z7c3n4
ma:menu	T7
ma:merc	W5e6
ma:mero	S5U5h3o11
ma:mes	B4H13I6W5
ma:mesa	a3
ma:meta	H3J5
ma:mete	F3H-4Q3e6f7h6k9
ma:meti	B5M5U5m3
ma:mi	A13B4C3H-5I-3J-4K-7M-4O5R8S-3U20V-3W3Y4Z7b-3c-4h-3i-3k3m5n-3o-4p-3
ma:mias	U7
ma:miem	I6
ma:mien	l3
ma:mier	H3
ma:minu	S3q3
ma:mio	H-3U5
ma:mira	C9
ma:mire	k3
ma:mis	H-3I11P-4Q5U14W6Y-3m3n-3
ma:mism	V-4i20l3p6
ma:modi	E4W4
ma:modo	Q3n3
ma:mome	S5
ma:mone	E3F3G6I4P4b-3d7f7r4
ma:mont	C7M3Q4
ma:most	k3m5
ma:move	E3
ma:movi	B13P8Q3T3m-3
ma:much	Q3X3k4l4n3
ma:muer	L3
ma:mues	P4m4
ma:muy	o3
ma:nach	G3
ma:nada	H3J22U3Z4o-6
ma:nadi	J11l3
ma:nanc	B3k5
ma:naye	l6
ma:nece	E3J3W4
ma:nego	W3
ma:ni	J10K3l3
ma:ning	J8
ma:nino	Z3e3
ma:no	A5B-3C-4D-6E3H-6J16K13M-3N-4O-4P-4R3S-5T4U-4V-5X11Z10b-3c3e3g-3h-3i-4j-4k-5l11n-3o-4r-7
ma:noch	X7
ma:noma	E3H6J3U5X-3h3
ma:nomb	H-4Q-3U5m6r4
ma:nomi	W5
ma:nos	H7a3e4r3
ma:noso	l4
ma:nota	M5e5q3
ma:noti	X12Y14
ma:nov	H4
ma:novi	H6
ma:nuev	R6W-3f8k14m-3n7
ma:nume	C3H7M4Q-3W-5c7f5h-3r4
ma:nunc	W3
ma:o	A-3H6I3L14M-3a-3c-5l-4m4n8p4q-3r14
ma:octu	H5
ma:ocup	X3c4d5o3
ma:ofel	l5
ma:ok	A8o3
ma:olvi	M5
ma:omar	l3
ma:onda	H3O7
ma:opci	T6
ma:oper	J3K9M4q3
ma:orde	T3
ma:orit	S10
ma:otor	F3
ma:otra	R4T3W6Y7a6i15k4n-6q-3
ma:otro	A3F4H-5M-3Q3R3V12Z6i8k3n-4q3
ma:oye	K3O4
ma:padr	I5
ma:paga	C-3H3L4W8d6
ma:pago	d3q3
ma:pagu	a4
ma:pal	F4Z9
ma:palo	A3
ma:pame	l4m3
ma:papa	a3
ma:para	A6B-3F3G3L4P-3Q9R8T6U-4V-3W-4X4Y-3Z6a3b-3e-3f-3h-4j-4k6l-6n-3o-3r-3
ma:paro	M-4n8
ma:part	U3a6d3
ma:pasa	A4C-3E-3H7K5a-4i3m5n-4p5
ma:pase	a4
ma:paso	K4Q6k4
ma:patr	C4
ma:pedi	T3W4n3
ma:pedr	l3
ma:pele	l3
ma:pend	A5H-3K22Y5n-3
ma:pera	S8l3
ma:perd	K6T5Z4
ma:perf	e3o7
ma:perl	J4W3Z5
ma:perm	A7l8m6
ma:perr	a5
ma:pers	B4H-4I3P-3U4V3k7m11r5
ma:peso	C-3E3L8M6W3e4h5q-3
ma:peti	A9
ma:pide	E3Q5W6
ma:pidi	A7J3
ma:pila	i3
ma:plan	m8
ma:plat	c4
ma:pon	E4W4k4
ma:pone	T4W3
ma:pong	Q4
ma:ponl	E5F3G3W4Y3f3h-4l4
ma:ponm	A-3W-3Y5c7k3
ma:por	A3B3D-3F3K11L8M3O9P9Q-3S-4T-3W-6Y6a-6b-3c4g-3h-9j-3k-4l4n-6o4p-4r-3
ma:porc	W6
ma:porq	G4
ma:prec	W9
ma:preg	C4J3S3T7X3
ma:prem	Q3
ma:pren	Y4
ma:pres	W5
ma:proc	Q5d3
ma:prod	U4e5
ma:prof	P5
ma:prog	I9f6
ma:prom	F3W8
ma:prop	U5
ma:prov	S4W5c4
ma:prox	V9
ma:prue	k3
ma:publ	W10
ma:pued	L5Q7T9U-3k8l7m6n-3
ma:puen	a5
ma:puer	W5
ma:pues	C4o6p3
ma:punt	B3C9D-7E9F12G10L12M-3Q3T-3X-3a-3b-6c-3d10e-4g-3h-5k-3m-3p4q-4
ma:puro	M3
ma:pusi	M4
ma:puso	r4
ma:qr	R3
ma:que	A6D-10H3J-9K8M8N-5Q6S-7T11U7V7W3X-4Z-8a-4b-7d-3g-5h-6j-10k3o-5p6r4
ma:qued	C3K11L-3P-3U-3W6o8p6
ma:quej	c3
ma:quer	Y4Z3a3
ma:quie	B13D-3G-3I5M12N-4P4S-4T-3U-5V3Y5Z-3a-5e-5g-4h-5j-3k3m13n-7p-3q-5r3
ma:quin	H4W7
ma:quis	c6e4
ma:quit	B3G12M-3Q7X5l10n-3q5
ma:quiu	O10
ma:rami	C3l4
ma:rapi	o3
ma:raro	B3
ma:rast	B8H-3M5
ma:rati	S3X5h4
ma:rato	S5h3
ma:raza	m4
ma:reba	G9
ma:rech	A7
ma:reci	Y5e4i4
ma:reco	A-4G4W4X7Y8
ma:reem	e12
ma:reen	R5
ma:refr	W6
ma:rega	B4F7G3
ma:regi	B3H-3I4M4P-3Q6U10V-3W-4e3f6g-3h4k6m4n-3
ma:regl	L6
ma:regr	Y5e16h-3i4k3
ma:rela	m3
ma:remu	G6
ma:rent	a4
ma:renu	l12
ma:repi	i7n6
ma:repo	F5G-3H11O4X8Y10q-4
ma:requ	W4
ma:reso	K13
ma:rest	G14p3
ma:resu	H9X3Y6
ma:reti	G11l3
ma:revi	A3C8K8q7
ma:rich	l3
ma:rifa	n4o3
ma:rigo	A3W3
ma:rosa	F3
ma:saba	H7
ma:sabe	K9T3n-5
ma:saca	G6H4l6q5
ma:saco	M4Q7
ma:sald	C10D-3E11F5G7P3Q3W-3b-3c-3d4f-3p9
ma:sale	m4o6
ma:salg	W3d3
ma:sali	H10P3U3a8
ma:salu	O8
ma:sama	k3
ma:sat	W3
ma:se	A-3C-8D-6E-3F4H9I7J-6K12L4M6O-3Q10R3S-3U-5W-7X-4Y-4b-4c-5j-4k4l7m-6n6p3q-5
ma:segu	C3S7c-3i4o4
ma:sema	B5H8K3
ma:sena	n3
ma:seno	B-3C5H-3L-3P7V3W3f6n-4
ma:ser	E3
ma:seri	q3
ma:serv	o3
ma:si	A8C5H4K10V4W-3X-3Y13a-3e-4k-3n7
ma:siga	l4
ma:sign	K4
ma:sigu	K7V16m7n-5
ma:sile	X10
ma:sin	A3F3K13U3X4Z4n-6q-3
ma:sirv	T8
ma:sist	B3E3W4k3l3m3
ma:sobr	G4R3p4
ma:soci	H3I10
ma:soli	A8H-3Y3n4
ma:solo	J4Q4U4c-3r4
ma:somo	I6
ma:son	C-3E6L4Q3T3m4
ma:sopo	c5r4
ma:sosp	B3
ma:soy	T4
ma:sra	C8f3
ma:su	C4Q-4R8c3e3k7p3
ma:sube	F4W5
ma:subi	F3W6
ma:sucu	H3I3W5
ma:sueg	f4
ma:suel	W4
ma:suma	F7U5k4p5
ma:supe	H4c3o7
ma:sus	C-4P7S5W-3d10
ma:susp	X5l4
ma:tal	H10
ma:tama	a3
ma:tamb	L8k5
ma:tant	C-4I7P7U3X4i3
ma:tard	H3K4M3S5
ma:tarj	L3
ma:tavo	E3
ma:te	H-4Q-5S18T11W-3a6h-3m-3o3r13
ma:tecn	c7
ma:tele	Q6Z5c5
ma:tene	I3K4L5k5
ma:teng	A6E7H-4I5P-3a-3b-4m9
ma:term	L3W4l4p3
ma:ti	Z7
ma:tia	W5
ma:tick	K3M6W3e6q14
ma:tien	C8L-3P4W-3a3j-3m7p4r3
ma:tira	K3q5
ma:toca	G3V4
ma:toco	B4
ma:toda	K8W3f4l3n-4
ma:todo	B5F-3I3J6Q-3T4Y3d3e5o-3
ma:tono	B3W3
ma:toqu	J-4Z8
ma:tort	a3d3
ma:tota	H13Q3Y5
ma:trab	K8l6m10n7
ma:trac	K4n-3
ma:trae	C9E5I5K8P3U-3W-3a6d3p3
ma:trai	F3
ma:traj	a5e7
ma:tram	G4
ma:tran	W6
ma:trat	r4
ma:tu	a6r10
ma:tumb	G6q3
ma:turn	V4
ma:tus	T4
ma:ubic	M9r3
ma:uc	f3
ma:ulti	B4H5P4p4q6
ma:un	C5D-3E5F4H-6M6P-3Q12S11T-4V-3X-3Z-3c11d-4e3f6j-4k6l-3m-3n-5p-3
ma:una	C-3E3H-8M9P-4Q6R3W6a-4e8h7i4k3m-4n-6r9
ma:une	W5
ma:uno	R3V6
ma:ups	Z7
ma:urge	c3
ma:usa	d4
ma:usan	L5
ma:usar	d6
ma:uso	T7
ma:uste	c6r4
ma:usua	k4l3m6
ma:uy	Z3
ma:va	H13M-4Q-5U-3a4d5i3k9o10q5
ma:vaca	W5X3
ma:vale	L8
ma:valg	W5q3
ma:vali	A3
ma:vamo	H12V3
ma:van	k3
ma:ve	C4H-3Q3
ma:vece	K5i3
ma:veci	f4h4
ma:vemo	S7a5
ma:venc	R3
ma:vend	H7M6R4U6V-3a-3h3k11l4m4q-3
ma:veng	S7V5a5c3
ma:vent	A-3C-3E-3F-3G-3H9I-4J6K11L-4M7P-4Q3S-3T-3U6W-3Y3e4i3j-3n-9p7q8r-3
ma:veo	Q10
ma:ver	A6B8C10E-3F-3H8I4K7L-3P8Q3T7W-6a-4b-3f-3h-3k-3m12o-3p-3
ma:verd	A3
ma:vere	K5
ma:veri	C6
ma:ves	Y3
ma:vez	T4V-4W5Y5a5n-3
ma:vi	n5
ma:vien	P4V10
ma:vier	H3
ma:vige	L5
ma:vinc	R3
ma:vino	P8
ma:vist	A4
ma:vola	K5
ma:volv	T6
ma:voy	A4h4
ma:vuel	Y6e3i3k4
ma:wend	W4f3
ma:y	D-3E4H12K-3L-4M6P3S4U-5a-4d3e5k-4l4n-5p5q-5r3
ma:ya	B-3D-4F-3H5I7L-4M-6N-3O8P-5R3S-3U-7V5X8Z-4a5b-5d-3e3h-5i-4j-4l12m6o4q-6r-4
ma:yo	A7B3H-9I-3S-3U31W-3X4h14p-3
ma:yoli	C5P5
ma:zapa	W3e3
ma:☎	A-5C19D-4E16F16G16H-10I-6J-4K-5L-8M-8N-3O-4P21Q-5S-4T-5U-5V-4W-9X-4Y-4Z-4a-8b-4c6d10e12f18g-3h8i-5j-3k15m-6n-7o-4p-9q-5r-4
mad*	B6X3o5
madr*	B5o5
madre	o5
madru*	B5
madrugada	B6
madrugada $	B5
mae*	C5P3W-3f5h4j3q-3
maes*	C3f6h4j3n6
maes* elvi*	C4
maes* ines*	C3
maest*	C3W-3f4h3j3n4
maestra	C5P4d-4f4h3n6
maestra $	n3
maestra es	F3
maestra ines	C3
mag*	A5E-3F4V4j4k3n-3
magn*	h5
magna	h4j5
mago	A5E-3F6V4
mago $	A5V5
mago activala	k5
mago en	E-3F7
mago* acti*	k3
mago* en*	F5
mago* la*	R3
mal	A-3B3C-6D23E16F8H-3J-5P-3Q3T-3Z18a-4b-4d-4f-3h-17i-3j-4l-3p-3q30
mal #	h-9q13
mal $	D3E5Z10q13
mal a	B4D3
mal arreglalo	q3
mal dado	G4
mal el	q4
mal es	E4
mal eso	D4
mal la	q3
mal servicio	D6F5
mal su	E5F4h-3
mal*	D11W3a9e9n4
mal* #*	h-12q16
mal* a*	B4
mal* dado*	G6
mal* el*	E3Z3q6
mal* es*	E5
mal* eso*	D3q3
mal* la*	D3q3
mal* pues*	Q3
mal* serv*	D7F5
mal* su*	E5F4h-3
mala	D6e3
mala $	e3
malo	W5e6n5
malo $	W5n4
mam*	B3L3Q-3R3W4Z3a11n-3
mama	B4L3R5W5a13n-3o-3
mama $	B3R4W6a5
mama a	L4
mama* a*	L3
man*	A3E-4F5G-4H4I-5K-4L-6M-3N-6O-6P-9Q8R7S10V-7W4X11Y13Z10a6d-6f-6h3i-4j10l-7m-7n5o-4p-6q-5r-4
mana*	J-3Q-3S10U3W7j5k5l-3o6
mana* cuan*	H3
mana* deni*	k4
mana* empi*	k3
mana* entr*	k3
mana* es*	a8
mana* lo*	S12
mana* no*	W3a5
mana* que*	H6
mana* te*	S6
manan*	A-3C-3H4I-3Q-3S10U3V-3W4Y3Z-3a3f-3j6k7l-4o8p-3
manana	A-3J-3Q-3S9U6V-3W6Z-3a6j4k4l-4o10
manana $	L4M3S-5W7Y6k-3o8q4
manana cuanto	H3
manana denisse	k4
manana empieza	k3
manana entra	k3
manana es	a8
manana lo	S10
manana no	W3a3
manana que	H5K3
manana te	S5
manana ya	n4
manc*	a6e5
manch*	a6e7
manches	a7
mand*	A6B-3C-3D-3E-4F-3G-5H8J3K-4L-7M-4N-4O-3P-5Q7R11T-6U-4W6X16Y11Z14b-3d-5e-5g4i-4j9k-3l-5m-4n10o-7p-3q-4
mand* #*	F4
mand* a*	A5W3Z5d-3h5
mand* algo*	A4
mand* con*	c6
mand* cosa*	X7
mand* de*	D3n5
mand* diar*	H-4Y5
mand* el*	H3R9W5X3j8
mand* en*	S3W4n3
mand* eso*	Z4
mand* foto*	Q4g4j3
mand* invi*	R6
mand* la*	A7Q5Z3n-3
mand* las*	S3Y8
mand* lo*	H14Z3
mand* los*	I5Y5
mand* mal*	Z7
mand* mens*	W3g3
mand* mi*	Z6
mand* nada*	X8
mand* ofer*	X4
mand* otra*	n7
mand* solo*	Z6
mand* tele*	X3
mand* todo*	Q3Y4
mand* tu*	a11j-3
mand* un*	k3
mand* una*	h6n4
manda	Q3W5j4
manda invitacion	R5
manda la	Q4
manda*	B-3G-3H5L-4M-3Q5R6S-5W7X10Y9a3c4d-3e-3f-3g-4h3j10l-3m-4o-3q-3
mandaba	Z4
mandado	J3b3h4
mandado $	b3d3
mandala	h3
mandale	F4
mandale #	F4
mandale telefono	W3
mandales	W4
mandame	H6Q-3R3W5X-3Y11Z-3a4c7j4
mandame el	H-3R5W6Y4j3
mandame la	A5j4
mandame las	Y3
mandame lo	H11
mandame los	I3P3
mandame tu	a9
mandamelo	A3H4
mandamelo $	H3
mandamelo a	A4
mandan	j11
mandan $	j5
mandan las	Q3
mandando	X9
mandando ofertas	X3
mandar	Q8Z5j3
mandar $	n4
mandar a	Z3
mandarme	X4
mandaron	T4
mandaron un	k3
mandas	r3
mande	H3J5Q-3Z13h-3n7
mande $	n6
mande el	H4
mande la	Z5
mande mal	Z5
mande*	J-3X15Y7
manden	X11
manden $	X6
mandenme	Y10
mandes	X11
mando	A5R3S8Z8a-4g7h9j-4n8o-3
mando $	S4g5n10
mando algo	A3
mando beto	A3
mando el	R4
mando en	S5
mando foto	g4
mando las	S5
mando mi	Z5
mando otra	n3
mando solo	Z7
mane*	Q12S9T6U-3j10
mane* de*	Q7
manej*	S10j8
manejan	j10
manejando	S9
maner*	Q13
manera	Q14
manera de	Q6
mani*	T4
manif*	D3
mano	B3F6U5d3
mano #	F3
mano $	U7n3
mano larga	B4
mano son	F3
mano*	H-3S5U4l3
mano* #*	F5
mano* a*	d4
mano* en*	h3l3
mano* larg*	B5
manos	H-3S5U3l3
manos en	l4
manu*	B4E3F7G6
manu* ☎*	E4F3
manua*	B4E5F7G4
manual	E9
manual ☎	E7F3
manuales	B8
manuales $	B4
manualmente	F7G7
manualmente $	F7G5
many	C4b6
many points	C6b4
many* poin*	C5b8
map*	a-6j9
maq*	D3c9r7
maqu*	D3c8r8
maqui*	c5r10
maquina	D3c8r7
maquina $	D3c4r5
mar*	A-4C3D-4G-4H3J-4N-3O6Q-5R4S-5T-3U-3V-4W6X-3a10c19e-4f5i-4j5l7m-3n4o-5p-4q4r-3
marc*	C7R3S-3T-5a6c15l8n7o-3p-3
marc* #*	E3n-3
marc* al*	a5c6
marc* de*	j6
marc* erro*	R5n5
marca	C8E3R4
marca #	E3
marca $	C6
marca error	R4
marca*	T-3c16n4
marcame	W3c6
marcar	c6
marcas	j3
marcas de	j3
marco	a5n4q4
marco error	n8
marco*	l6
marcos	l6
marcos $	l10
mari*	R5f3l5
mari* marc*	R5
mari* reti*	l3
mari* ☎*	f4
maria	k3
maria ☎	k3
marib*	f4n3
maribel	f4
maribel $	n3
maric*	h5l4q-3
maricruz	l3
maricruz retira	l3
marid*	W4
marido	W3g3q6
marido $	W3
maris*	O3R5
marisol	O3R5
marisol marca	R5
marq*	W4a4c11
marq* por*	c7
marqu*	W4a3c10
marque	a3c4
marque $	a5
marquen	c8
mart*	H5O5k4n-4
mart* #*	H4
mart* a*	E3
mart* ceti*	k4
mart* que*	q3
marte*	B3H4O4j4n-3
martes	H4L3O4j6n-4
martes #	H3
martes $	B4O5
marti*	k3
martin	f3k3
martin cetina	k4
martina	E4
mas	A-3B3C-6D6F8G6I16K4L3M-3N-3O-6Q-8R-4S12T11V14W12X9Y-4Z-5a-8c-6d-9e-6f-6g-4h-6i13j-7k6l-4m-6o-8p-4q4r-11
mas #	F5
mas $	D11F-3I8J5L6M-5P-3Q-4S-3T6V9a-4d-3h-6i9o-4q9r-3
mas a	G3i7
mas al	S4
mas clientes	B7I-4
mas compra	F3
mas compro	W5
mas consentidas	I3
mas de	H3I4U4b5h-3i3
mas descuenta	G4
mas dona	G6
mas el	G4
mas favor	V3k7
mas fiel	F3
mas fieles	I5
mas fueron	G4
mas grande	M3a4
mas ha	P4
mas haces	T3
mas hay	T9V3
mas hombres	I3
mas me	q3
mas ni	E11G-5
mas no	J4
mas para	F5
mas por	X3i4q-3
mas puntos	D3I13
mas que	H5
mas sabes	T6
mas saldo	C-3F3I6
mas tarde	S8
mas ventas	V3
mas vieja	A3
mas y	V12
mas*	j3l5
mas* #*	F5
mas* a*	F4G3i8
mas* al*	S4
mas* clie*	B8I-4
mas* comp*	F4M3W3
mas* cons*	I3
mas* de*	I3U3b5h-3i4
mas* desc*	G3
mas* dona*	G5
mas* el*	C-3G3h3
mas* favo*	k9
mas* fiel*	F3I6
mas* form*	V3
mas* fuer*	G3
mas* grac*	o3
mas* gran*	a4
mas* ha*	P6
mas* hace*	T3
mas* hay*	T4V4
mas* homb*	I3
mas* ni*	E11G-5
mas* no*	J3
mas* para*	F5
mas* por*	X6i4q-3
mas* punt*	I13
mas* que*	H4
mas* sabe*	T6
mas* sald*	F3I5
mas* tard*	S11n4
mas* vent*	V3
mas* viej*	A3
mas* y*	V11
masa	j3l3
masa al	l4
masa* al*	l3
mat*	a9h3k4l4
mate	a9
mate $	a8
mate*	l3
mate* ponl*	l3
mater*	l3
maternidad	l3
maternidad ponla	l5
matr*	h3j3
matri*	h3j3
matrimonial	j4
matu*	k4
matu* ☎*	k5
matut*	k4
matutino	k6
mau*	A6B4k3m3
maur*	A4B6k5m3
maur* caje*	m3
maur* entr*	k4
maur* esta*	A5
maur* hoy*	B9
maura	A5B7R3m3
maura cajera	m3
maura entre	k4
maura esta	A7
maura hoy	B7
max*	o12
maxi*	o9
maxim*	o13
maximo	o10
maximo $	o11
may*	H3L3T3h-4j6k3
mayo	H3f5
mayo $	H4
mayo*	L5j7
mayo* tamb*	L4
mayor*	L4j4
mayoreo	L4j9
mayoreo $	j7
mayoreo tambien	L4
mayr*	k3
mayra ocupa	k3
me	B-3D9E-7F-8G-6I-13K-7N5O-7P5R-6T7V-5W-5X8Y10b10c10d-5e4g11h4i-10l-6n3p-5r7
me abonaron	D8
me acaban	h3
me acuerdo	M4P4m7q-3
me alcanza	b11
me anota	g3h4
me aparece	b6
me apunta	g4
me apure	q5
me arrepenti	N3Y5q4
me atienda	c9
me atiende	T4
me avisen	X3
me avisos	Y4
me ayuda	E3T3c10k4
me bajaron	D6
me borraron	D3
me borro	H3
me brinque	Z7q5
me canse	D11
me cobraron	D4P8
me compraron	h4
me compro	h7
me confundi	Z10n-3q15
me contesta	r5
me contestas	D6r5
me conteste	c5
me cuadra	H5
me da	Q6V-3n3
me dan	D7L8b-5
me das	b3g3n5
me dejo	e3
me den	L3
me descontaron	P4
me despiertas	X3
me dice	d3
me dices	C6Y5n3
me dictaron	q3
me dieron	P3b5n5
me diga	Q3S3
me dijeron	A3Q4b3
me dijiste	n6
me dijo	g3h4
me dio	D4f5h6
me diste	R5
me duele	a13
me eche	k3
me encargo	F3
me encontre	W4
me equivoco	Q5
me equivoque	G5Q3Z6q12
me escriban	X9
me escribas	X4
me escribe	r7
me escriben	r6
me espera	S10
me espero	n10
me esta	H6S3h-4n-3p8r9
me estan	B4D3
me estas	c3
me este	X4
me esten	X3
me explicas	Q4
me explico	c5
me fallo	q4
me falta	D5M3S3b3h3n-3
me faltan	V4b3
me falto	U3q3
me fue	U3Z10l4
me fui	Z5
me gusta	o4
me gustaria	Y6d4
me ha	P3
me habia	n4
me hablar	S8c-5
me hable	c7
me hace	D5U3l3n-3
me hacen	B3
me haces	D5H4
me han	D3
me he	P3b-3g3
me hice	T7q4
me hicieron	D3
me hizo	a6
me huele	B5
me inscribe	g6
me inscribieron	g-3n10
me interesa	J8N4X-3Y4g6
me interesan	X3
me juntaron	S5
me junto	b4
me la	c3e3n3
me las	Y3
me llame	c10
me llamen	c3
me llegaba	Y3
me llegan	Y6
me llego	A6H6S-3f4n-3r3
me llegue	Y8
me lleguen	X5
me lleve	e4
me lo	G3H3T3e4h3
me los	d10e4
me mandaron	T4k4
me manden	X6Y3
me mandes	X7
me marca	C3
me marco	n4
me marque	c3
me marquen	c7
me pagaron	h4
me pago	h10
me pasas	P3j3
me paso	h7
me perdi	T14
me pide	p3
me piden	E6j4
me pidieron	A3e-5q4
me pidio	i3
me podria	H3m4
me pregunta	L7
me preguntan	j6
me puede	T4c5
me pueden	T-3c5
me puedes	C3T7Y3
me puedo	L-3b3g6
me pusieron	D3
me puso	T4
me queda	W4d4p-3
me quedan	a6b4
me quede	D3T5
me quedo	T6b3n-3
me quiero	N4g7
me quitaron	D9
me registraron	N3n5
me registras	O-3g7h4
me registro	g4
me regresan	c4e3
me regresaron	P-3b5e4
me resuelve	D4
me robo	l4
me sale	J-4m8n6
me salen	C3H4
me salgo	N7
me salio	r3
me saque	n3
me sirve	L6r-3
me sobro	b4
me suman	L4
me sumaron	b4n4
me supla	k3
me tienen	A3
me toca	L4W5a-4o3
me tocan	L4
me trae	a4e3
me urge	c4j6
me va	k3n4
me van	L3V3h10n-4
me vas	Q3
me vayan	L4r4
me vencen	X3
me voy	H5J3N4a7o5
me* abon*	D8
me* acab*	T3h3
me* acep*	f4j6
me* acue*	P4m6
me* alca*	b15
me* anot*	g3h3
me* apar*	b6j5
me* apun*	D3g6
me* apur*	q5
me* arre*	Y8q5
me* aten*	D3c3
me* atie*	T4c8
me* avis*	X3Y6n7
me* ayud*	c10k5
me* baja*	D8
me* borr*	D3H4L4r3
me* brin*	Z5
me* canc*	j3
me* cans*	D11
me* cobr*	D7P6
me* comp*	P3h9
me* comu*	c6
me* conf*	Z9q12
me* cont*	B3D4c8r7
me* cuad*	H6
me* cuen*	D4U4
me* da*	Q3n4
me* dan*	D8L8b-5
me* das*	P5b4g4n4
me* debe*	J4
me* deja*	f3
me* desc*	D5P3
me* desp*	X4
me* devo*	e4
me* devu*	Q3e5
me* dice*	C4D-3Y3b3d4n4q-3
me* dier*	P7b3n6
me* diga*	S3X4
me* dije*	A3Q4b4
me* diji*	n7
me* dijo*	g3h3
me* dio*	D4f7h7
me* dist*	R5
me* duel*	a15
me* enca*	F4j-3o10
me* enco*	D-3W4r4
me* entr*	j6
me* equi*	G4Q10Z4n-3q7
me* escr*	X8r14
me* espe*	S6n8
me* esta*	B3D4H5d-3p5r6
me* este*	X10
me* expl*	L3Q4c3
me* fall*	q6
me* falt*	D5M3V6b6n-4
me* fue*	J3U3Z9
me* fui*	Z3n3
me* gano*	q3
me* grit*	D4
me* gust*	D-4N5Y4b-3d4o6
me* ha*	P3
me* habl*	S8c5r4
me* hace*	B3D7U3l4n-5
me* haga*	Z3
me* he*	P3g3
me* hice*	T3q4
me* hizo*	a4
me* huel*	B4
me* insc*	D-3J9N3X-3g4n9
me* inte*	J5N4Y5g5
me* junt*	S5b3
me* la*	c3e4q4
me* las*	Y3
me* liqu*	h5
me* llam*	c8g4
me* lleg*	A7H4X3Y15
me* llev*	e6j4
me* lo*	G3H4e5h4
me* los*	d11e4
me* mand*	A3J-3X14
me* marc*	C3n6
me* marq*	c9
me* noti*	Y3
me* olvi*	T3
me* pago*	h7
me* pasa*	j3
me* paso*	h5
me* perd*	T14
me* pide*	E7j5
me* pidi*	A3e-5q4
me* podr*	H4m4
me* preg*	L5j6p7
me* pres*	a4
me* pued*	C4L-4T7b6c5g6
me* pusi*	D3
me* puso*	T4
me* qued*	H-3K4T11a5b12c-3p-3
me* quej*	c3
me* quie*	N3g5
me* quit*	D7
me* regi*	O-5g9h4
me* regr*	P-3c5e8
me* resp*	D4
me* resu*	D3
me* robo*	l5
me* sale*	C4H5J-3m9n4
me* salg*	N9
me* sali*	r4
me* salv*	o3
me* saqu*	n3
me* sirv*	L7c3r-3
me* sobr*	b5e4
me* suma*	L4n5
me* tien*	A3X4
me* toca*	L4V3W6a-3o3
me* trae*	a5e4
me* traj*	f3
me* trat*	D5
me* urge*	c3j5
me* va*	n4
me* van*	h5
me* vas*	Q3
me* vaya*	r3
me* venc*	L3
me* voy*	H6J5a7n-3o4
me* vuel*	L3
mec*	o6
meca*	o5
med*	D4K5L3Q6S-3T6d-4e11g4h4j3q-4
medi*	D4K4L3Q4S-4T5d-4e9g4h3j6n4q-4
medi* capt*	Q3
medi* de*	L5
medi* hora*	D3
medi* la*	e6
medi* o*	j5
media	D5Q5
media captura	Q3
media hora	D6F3n3
media*	K3n3
medias	K4h3n3
medias $	K4
medic*	L4a4e10
medicina	e6
medicina la	e4
medio	Q3T6h3
medio $	T7
medio*	M4j4
mediodia	j4
mediodia $	M4
mediodia o	j4
mej*	F3I11J3X4c7h-3
mejo*	H3I10J4X5c5h-4q6
mejo* dale*	F3
mejo* dame*	R3
mejo* dia*	H3
mejo* nada*	J4X3
mejo* que*	d3
mejor	F3H3J4R3X3c7h-3q4
mejor $	W3c3
mejor dame	R3
mejor dia	H3
mejor nada	J6
mejor que	d3
mejor*	I10o3
mejores	I11o5
mejores $	I11
mem*	N3Z3a4f6g4q-3
memb*	N3Q-3f5g6
membr*	N4Q-3f6g4
membresia	N4f6g3
membresia $	N3g5
memo hasta	l3
memo yo	B3
memo* hast*	l3
memo* yo*	B3
men*	A-4B-3D4E3F-10G9H8J-3K-3L-6M-3N-3O-4P-6R3T25U-3V-6X16Y13Z10a-3b-6d-6f-4i-5j8k-4l-5m-4o-5p-3q3r3
meno*	D13E5F-7G12I3X3b-4d-3n-5q8
meno* #*	E5F-4G7
meno* a*	q4
meno* de*	Q3
meno* para*	G6
meno* que*	D3
meno* sald*	D6b-3
menos	D12E7F-7G12b-4d-3n-5q10
menos #	F-4G10
menos $	C3D4G5I3h-3q8
menos al	G3
menos de	D3
menos para	G4
menos que	D3
menos saldo	D7b-3
mens*	D-6F-3H11I-3J-3L-4P-3S-4V-3W3X19Y15Z9h4l-3m-3n8o-4q-8r4
mens* a*	W3X3n8
mens* al*	n3
mens* auto*	Y5
mens* cuan*	Y6
mens* de*	R3W4X-4Y4
mens* para*	X5
mens* por*	X4Z5
mens* suyo*	r3
mens* ya*	X6
mensa*	D-5H-3I-3J-3L-3P-3R3S-3W5X20Y15Z11a-4j-4n11o-3q-4r4
mensaje	D-3R5T3X4Z12a-3n5r5
mensaje $	T7X-3Z-3n4
mensaje a	W4n7
mensaje de	R4
mensaje por	Z5
mensaje vuelve	R3
mensajes	X18Y14
mensajes $	X16Y6
mensajes automaticos	Y5
mensajes de	W5X-4
mensajito	Y4n5
mensajito cuando	Y3n3
mensajitos	X12
mensajitos $	X8
mensu*	H11c4h6j4
mensual	H14
mensual $	H11
mensualidad	c5h5j5
mensualidad $	c4j4
menu	T31V-3j5
menu $	T24
menu otra	T7
menu principal	T4
menu*	j7
menu* otra*	T7
menu* prin*	T6
menud*	j4
mer*	E4G6L-3Q3S11T-3U5W5a8e9l-3n-6o4
merc*	E4G4L-3Q5W9b-3d4e10n-3q-3
merc* tick*	e5
merca*	E4Q6W9d4e11n-3q-3
mercado	E5
mercado $	E4
mercancia	G6L-3Q7W6d7e9q-3
mercancia $	G3Q4h3
mercancia pero	G3
mercancia ticket	e5
mere*	F3G3
mere* algo*	F3
mere* el*	G4
merec*	F4G3
merecia	G3
merecia el	G3
meri*	a6
meri* dime*	H3
merid*	a3
merida	O3j3
merida $	O3a4
mero	S5U3a6o7
mero $	h3o9
mes	B8H20I11L-3P9U-3W6a-3f-4h4n-5p-4
mes #	f-3h8
mes $	B3H15I9P5W7
mes con	B6P5
mes de	I3P3
mes favor	H4
mes o	H3
mes pasado	H3b3
mes*	F-3G-3H-4I4J3f3h5j20n-5q5
mes* #*	h6
mes* con*	B6P5
mes* favo*	H3
mes* pasa*	H3b3
mesa	D4H-3J4V7f4h4n-3q5
mesa #	J6V5a-3d3f6h5
mesa $	a5h-3q8
mesa para	j3
mesa* #*	J4V3d6f6h5
mesa* para*	j3
mesas	j4
mese*	I3j12
mese* sin*	j10
meses	I3j6
meses $	I5
meses sin	j7
met*	B10C-8D-7E-6G-6H-6J18K-6L-7M3O-4P-4Q14S-3T-7U5V-4W-4X-4Z-4a-4b-4c-6f9g11h12i5j-6k13m5n9o-5p-5q7r-3
meta	H4I4h3k3n-3
meta eran	I4
meta o	H4
meta ventas	k4
meta*	J10W3g3
meta* eran*	I5
meta* nada*	J4
meta* o*	H5
meta* otra*	J3
meta* vent*	k3
metam*	W3
metame	W4
metas	J14
metas nada	J4
metas otra	J4
mete	F6J6f4h3k3
mete #	F5h7
mete a	k3
mete*	C-3D-3E-3F3G-4H-7J4K-3L-3M-4P-3Q3S4U-3V3W-4a-4d3e3f11g3h14i10j-3k9n-3
mete* #*	F6G-3h11
mete* a*	V5Y5k13
mete* al*	f13
mete* el*	d4h-3i4
mete* la*	J5n-4
mete* mejo*	F3
mete* otra*	i3
mete* un*	e3
mete* una*	h9i4
mete* vent*	h5n3
metel*	F5G-3f5h9i3n-3
metela	f8
metele	h10i4
metele #	h5
metele el	d3
metele otra	i4
metem*	S4Y3g3h3k5
meteme	Y4h4k4
meteme a	Y3k4
metemos	V3
metemos $	S4
meten	Q3
meter	H-4J5M-4Q4d3g3h5i5k6
meter $	J3R4h4
meter a	V3k4
meter la	q4
meter lo	h3
meter mejor	F3
meter se	i3
meter un	e3
meter una	Q3h4
meter ventas	k3m3n3
meter*	f6h6i4
meterle	i5
meterlo	f5h3
metes	h3
meti	H-5Q5U8i-3m7n14q14
meti #	q4
meti $	Q8m4n9p-4q-5
meti a	q5
meti la	i-4n3q5
meti los	n3
meti mal	q5
meti pasame	m3
meti una	n3
meti*	B13K-3M11U3l4m3q3
meti* #*	B3M3n-3q5
meti* a*	P5n-3q6
meti* algu*	B5
meti* de*	B4
meti* desd*	U4
meti* dobl*	q3
meti* el*	M8
meti* en*	m5
meti* hoy*	U3
meti* la*	i-5q10
meti* los*	n3q3
meti* mal*	q5
meti* o*	n3
meti* pasa*	m3
meti* quit*	G3
meti* rigo*	B4
meti* una*	h-3
meti* vent*	l6
meti* yo*	U4
metid*	B14M-3P3U5m4n-3
metida	B7M-3m5
metida de	B6M-3
metida en	m5
metido	B6P5U7h3n-3q4
metido $	h4
metido alguien	B4
metido rigo	B4
metie*	D-3M7l6n3
metiendo	l6
metiendo ventas	l6
metieron	D-3M8n5
metieron $	M4
metieron quitale	G3
metim*	i6
metimos	i5
metio	B4M7a3h-3n3
metio #	B4
metio el	M8
metis*	k9
metiste	k7
metiste $	k7
meto	Q10V-3i-3n6
meto $	Q3V-3n5
meto a	k3
meto una	Q5h-3
meto* a*	k4
meto* una*	Q4h-3
metr*	a5
metro	a8
metros de	h3
mex*	a6
mexi*	a5
mexic*	a5h5
mez*	C3h6j3
mezc*	h6j4
mezca*	h6
mezcal	h3
mezcl*	j4
mezclilla $	j3
mi	A11C-5D10E-6G-4H-10I-10J-6K-9L-3M-10N14P5Q4R5S-4T-9U18V-11W9X-5Z10a6b11c-4d6g5h3i-9k4m8o-9p-14q-4
mi $	A12N4U5a3
mi abuelita	a7
mi acumulado	U3b6
mi ahorro	b6
mi asunto	c5
mi ausencia	B3
mi autorizacion	A8
mi buen	O7o3
mi cafe	d8
mi caja	U7
mi cajera	k-3r4
mi cajero	F6R6q-3
mi casa	o3
mi celular	N3U3W-3Y4r9
mi cita	j7
mi clienta	C5L4P4W-3
mi cliente	C4h3
mi comadre	C3Z6h3
mi comision	W4
mi compadre	k4
mi companera	Z3q5
mi compra	D7L-3P5b-4e4n5
mi consumo	J3h3
mi corte	U10n6
mi cuenta	N7P3Q3b9d-3g12j-4
mi cumple	P4W4
mi cunado	Z3l3
mi dia	U21a-3
mi dinero	e9
mi empleada	k3m4
mi empleado	R4
mi encargado	R6
mi equipo	m10
mi esposa	A-4B4X3k5
mi esposo	W3Y3b-3l5
mi ex	W4l5
mi firma	A4
mi gato	a9
mi hay	A3
mi hermana	P3Z5
mi hermano	W4
mi hija	S4Z8
mi hijo	T3W8a3
mi historial	P7Q4
mi inconformidad	D4
mi informacion	N6
mi inscripcion	N3
mi jefe	Z3
mi jornada	U7
mi libreta	E3
mi lista	U7
mi mama	B3R4W5a7o-3
mi marido	W3g3
mi me	L3n5
mi membresia	N3g5
mi monedero	D5N5O-5P5b8d3h3j-3
mi mujer	H3
mi nieta	T4
mi nino	Z3
mi nombre	N8U6b3g5m-3
mi novia	W5Z4
mi nuevo	k3
mi numero	N6Q4W-3X3b5h4
mi ok	A13
mi palomita	A3
mi papa	W5c3
mi parte	U5
mi pedido	j5
mi permiso	A4D3
mi personal	U-3m15
mi premio	d9
mi prima	G4k5q3
mi propio	G3q4
mi proveedor	W7
mi regalo	D3d7
mi registro	n3
mi rey	n4
mi rfc	j5
mi saldito	b9
mi saldo	C-4D14Q5b8d13j-3p-3
mi senora	k4
mi sobrina	R3k3m3
mi sobrino	R3
mi socia	H4
mi solicitud	j5
mi suegra	F4P-4W5f6
mi tarjeta	N4Q3b5
mi telefono	N9
mi tia	W5
mi ticket	S3h9n5
mi total	H-4U11b11
mi trabajadora	k3
mi turno	Q4
mi ultima	P5n4
mi usuario	B5
mi vecina	f3
mi venta	U4
mi vida	a8
mi visto	A3
mi* abue*	a8
mi* acum*	H-3U5b6
mi* ahor*	b5
mi* amig*	W3
mi* amor*	a5
mi* asun*	c5
mi* ause*	B4
mi* auto*	A6
mi* buen*	O5
mi* cafe*	d8
mi* caja*	U9
mi* caje*	F4R8r3
mi* casa*	Z3o3
mi* celu*	N4W-3r9
mi* cita*	j7
mi* clie*	C7W-3h5
mi* coma*	Z6h3
mi* comi*	j4
mi* comp*	D9L-3N-3Z3b-4h-6j3k3n5q4
mi* cons*	J5
mi* cont*	H3
mi* cort*	U8n6
mi* cuen*	N8P5Q3U3b9d-3g8j-4
mi* cump*	L4W4
mi* cuna*	W3Z4l4
mi* decl*	H3
mi* dia*	U17a-3
mi* dine*	e7
mi* empl*	Q-4R4k3m5
mi* enca*	R5j3
mi* equi*	m8
mi* espo*	A-3B4L3W4X3b-5k3
mi* ex*	W3l5
mi* firm*	A5
mi* gato*	a9
mi* hay*	A4
mi* herm*	P3Z4q3
mi* hija*	S5Z7
mi* hijo*	T3W7a3
mi* hist*	P9
mi* inco*	D5g5
mi* info*	N9
mi* insc*	N9
mi* jefa*	q3
mi* jefe*	n3
mi* jorn*	U7
mi* libr*	E3
mi* list*	U4
mi* mama*	R4W7a5
mi* mari*	g4
mi* me*	L3n4
mi* memb*	N4Q-3g6
mi* mone*	D4N5O-4P4b10h4j-3
mi* niet*	T4Z5
mi* nino*	Z4
mi* nomb*	N9U6b3g5m-3
mi* novi*	W8Z5
mi* nume*	H-3L3N3Q5U4W-3b3h4
mi* ok*	A13
mi* palo*	A4
mi* papa*	W5
mi* part*	N3U4
mi* pedi*	D4j6
mi* perm*	A4
mi* pers*	U-3m16
mi* prem*	d10
mi* prim*	G5W4a3d-3k3
mi* prop*	G3q3
mi* prov*	W8
mi* rega*	D5d9
mi* regi*	P3
mi* rey*	n3
mi* rfc*	j4
mi* sald*	C-4D11P4Q6b12d15j-3p-3
mi* seno*	k4
mi* sobr*	R4k3
mi* soci*	H7
mi* soli*	j3
mi* sueg*	F5P-3W4f4
mi* tarj*	Q5b5g3
mi* tele*	N8
mi* tia*	F3W5
mi* tick*	S3h8n5
mi* tota*	H-4U8b11
mi* trab*	k3
mi* turn*	Q5
mi* ulti*	P4a5n4
mi* usua*	B5
mi* veci*	E3W8f3
mi* vent*	U7n4
mi* vida*	a8
mi* viej*	Z3
mi* vist*	A3
mia	F3K3q3
mia $	F7K4h-3q3
mia*	U21
mias	U20
mias $	U12
mie*	H4I12N3Q-3a-3h3l3n9p3
mied*	n4
miedo	n4
miem*	I13N3f4
miemb*	I13N5f3
miembro	N4f4
miembros	I13
miembros $	I11
mien*	B4V3l3n4p4
mien* estu*	B3
mien* inve*	l3
mien* se*	V3n3p4
mient*	B3l4n4p4
mientras	B3l3n5p3
mientras $	l3
mientras estuve	B4
mientras investigo	l3
mientras se	V3
mier*	H8
mier* la*	H5
mierc*	H5
miercoles	H9
miercoles de	H3
miercoles la	H5
mij*	H9o4
mija	a4
mija $	a3
mijo	H6o4q3
mijo $	H6o5q3
min	S12a7
min $	S8
min*	F3L6S15b-3h-3n4o-4q7
mini*	L8j3
mini* de*	L3
mini* para*	L3j3
minim*	L6
minimo	L6b-3j3
minimo para	j4
minu*	S13n3o-5q6
minu* algu*	n3
minu* y*	S5
minut*	S15n4o-3q6
minuto	S6q3
minuto $	S4
minutos	S8o-4q3
minutos $	q4
minutos alguna	n4
minutos y	S4
mio	C-3H-8K4N4P5U19b13j-3l3n-3
mio $	K3N5P4U3b8l3
mio de	H-6U12
mio*	U4W4
mio* de*	H-4U11
mios	U6
mir*	C11E-3Q3a10d-3k5
mira	C5a7q3
mira nomas	a4q4
mira que	C5o4
mira* el*	C5
mira* noma*	a3q3
mira* que*	C3
mire*	W5k5
mire* y*	k4
mire* ☎*	k3
mirey*	k6
mireya	W4k7
mireya y	k3
mireya ☎	k4
miri*	f4
miria*	f3
miriam	f5
mis	A-3C-7D10E-4F-5G-4H-9I12J3L-5M-3N6O-7P17Q11T-6U25V-4W10X-5Y3a-8b14c-6d8e-3h-4i-3j-8l-5m9o-7p-4q-6r-5
mis #	D4W5k3
mis cajeras	K4W5
mis cajeros	m8
mis clientas	I8f5
mis clientes	I15
mis cobro	U6
mis compras	P7Q6X-4Y4g4
mis consumos	P7
mis datos	N17Q4
mis empleados	B8P-3W3m6
mis movimientos	P5
mis movs	P8
mis muchachas	H4
mis pesos	b8d3
mis puntos	C-4D9F-3G-3J8L-3N-5O-3P-3Q6W4Y4b11d7g-3j-3n7
mis registro	U12
mis ticket	P8U5
mis ultimas	P5
mis vendedores	R4
mis ventas	H-7Q3U17
mis visitas	P11
mis*	C-4D7F-3H-4L7M-3P-3Q12W-3X-3d-5e-3g5h-7i22l4o-3p12r3
mis* #*	D3W5k3
mis* caje*	K4W4m11
mis* clie*	I20f3
mis* cobr*	U7
mis* comp*	P11Q6W3g5
mis* cons*	P8
mis* dato*	N13h3
mis* empl*	B8W4m6
mis* movi*	P6
mis* movs*	P8
mis* much*	H3
mis* peso*	b5
mis* punt*	C-4D11F-3G-3J6L-3N-6O-3P-3Q4W4Y3b12d11j-3n5
mis* regi*	U10
mis* tick*	P8U5h-3
mis* ulti*	P4
mis* vend*	R6m4
mis* vent*	H-7Q3U16
mis* visi*	P10
mism*	C-4F-3H-3L9M-3P-3Q14V-3W-3X-3a-3d-4e-3g4h-8i24p14q3r3
mism* #*	i10
mism* cant*	i4
mism* celu*	i5
mism* clie*	Q4V-3i13
mism* con*	D3
mism* cuen*	D5
mism* dato*	i7
mism* de*	p4
mism* dona*	i3
mism* en*	L3
mism* favo*	l4
mism* mone*	i5
mism* nota*	i-3q5
mism* nume*	g4h-3i8
mism* pers*	i3p3
mism* por*	i3
mism* que*	L3
mism* seno*	Q3h-5i7
mism* tele*	i3
misma	D5J3Q6V-3h-6i13n-4q6
misma #	i4
misma $	J3Q6i-7q3
misma cantidad	i4
misma clienta	i7
misma cuenta	D4
misma nota	i-3q5
misma persona	i3p4
misma por	i3
misma senora	h-3i6
mismi*	i3
mismo	C-3D3H-3L5Q5X-3d-4g6h-4i18l6n3p9q-7
mismo #	i7
mismo $	V4l3n3p3
mismo celular	i4p4
mismo cliente	i7
mismo de	p3r3
mismo favor	l3
mismo monedero	i5
mismo numero	g4i8
mismo que	L3
mismo senor	i3
mismo telefono	g3
mismo*	i12
mismos	i11
mismos #	i3
mismos datos	i6
mit*	Q3d10e6j3
mita*	Q3d8e4
mita* #*	d3
mita* de*	Q3
mita* tarj*	d3
mitad	Q3d6e4j3
mitad de	Q3j3
mitad efectivo	d4
moc*	G4
moch*	G4V4
moch* #*	G4
mocha*	G6
mocharle	G3
mocharle #	G5
mochi*	V4
mod*	C-4E10H-3Q11W7a5j4n3
mode*	j6
model*	j4
modi*	C-3E10Q3W9h3n-3q6
modi* el*	W6
modi* los*	C-3E12
modif*	C-3E11W10n-3q6
modifica	E4W7
modifica los	E4
modificar	E6q6
modificar los	E7
modo	Q9a8h-3n5q-3
modo $	a7
modo de	Q3n5
modo* de*	Q4n6
modos	n3
moj*	j8
moja*	j7
mojad*	j6
mojados	j7
mojados $	j8
mol*	D5X15a7b3
mole	a8
mole $	a10
mole*	D5F4X12b3
mole* con*	X3
moles*	X16
molesta	D3
molestar	X6
molesten	X9
molestia	b3
mom*	H4J4S13U3q-3
mome*	H4J4S15U3q-3
mome* cuan*	H3
mome* no*	J6
mome* por*	S9
momen*	H4J5S13U4q-3
momento	H3J5S13U5
momento $	U5
momento cuanto	H4
momento no	J5
momento por	S8
mon*	A-6C9E8F4G3H-5I7K-3L8M3N4P3R-4T-5U-5V-6X-4Z-4a-8b9c-7d11e-6f8g8j-9l-4m-6n3o-5p6q3
mone*	A-5C8D3E10F5G5H-3I7K-3L6N5P3R-3T-4U-4V-3X-4Z-3a-6b9c-6d10e-5f9g7h-6j-8k-5l-5m-5o-4p5q-6
mone* #*	d9i3
mone* a*	f14
mone* acti*	I3
mone* al*	G-3f8
mone* ayer*	H4
mone* con*	g6h3
mone* dase*	F3
mone* de*	C14E9F5G6I-4V-3W8f-6h-5p6q-3
mone* del*	C4E4
mone* en*	H3
mone* esta*	n4
mone* este*	I3
mone* lo*	d3
mone* los*	d5
mone* para*	N3d4
mone* que*	D3
mone* quie*	E6
mone* se*	M6f3
mone* y*	g4
mone* ya*	I7
mone* ☎*	C5E4P7
moned*	A-5C7D3E10F5G5H-3I9L4N7R-3T-4U-4V-4X-4Z-3a-6b8c-5d8e-5f9g8h-9j-8k-5l-5m-5o-4p6q-7
monedas	S6
monedas $	S3
monedero	A-4C10D3E10F5G5I8L6N5P3R-3S-5T-4U-4V-4X-4Z-3a-6b8c-6d10e-5f9g11h-10j-8k-6l-5m-5o-4p4q-7
monedero #	G3d10
monedero $	D4F-4G6H-4I6L6N4O4S-3W-5X-3a-3b6c-4d5f-4g5j-4m-4n6p4q-3r3
monedero a	d3f11
monedero activos	I3
monedero al	G-3f9
monedero con	d-3g3h4
monedero cuanto	L3
monedero daselos	F3
monedero de	C11E10F9G7I-4W7f-5h-5p4
monedero del	C3E4F-3
monedero en	H3
monedero es	q3
monedero esta	n5
monedero este	I4
monedero lo	d3
monedero los	d6
monedero para	N3d4
monedero que	D3
monedero quiero	E5
monedero se	M6
monedero ya	I7
monedero ☎	C4E3P6d4
mont*	C4H-3L4Q5S-3h6i3n7q11
mont* #*	M3h8
mont* con*	Q3
mont* de*	h-3q7
mont* la*	l4
mont* no*	q4
monta*	C7
montano	C9
montano $	F4
monte*	l3
monterrey	l3
monterrey la	l3
monto	H-3L5Q4S-3h6n8q12
monto #	M3h8q-3
monto $	L3i5q9
monto con	Q3
monto de	h-5q8
monto no	q5
monts*	k3
mor*	O10d3
morr*	d3
morra*	d3
mos*	O4a-3c3e3k3m9
most*	a-3c3g4k4m9q3
most* cola*	m7
most* esta*	m3
most* y*	S3
mostr*	O4a-3c3g4k6m7
mostrador	O3a-3c3e3g3k4
mostrador $	O3c4k4
mostrador estan	m4
mostrar	m5
mostrar colaboradores	m8
mot*	h6j5
moti* capt*	G3
motivo	G3
moto	h3
moto $	j5
mov*	B20C-6E4I-3J5P30W3a-3d-5h-4m-4o-3
move*	E7J3
move* al*	E7
mover*	E7
moverle	E4
moverle al	E6
movi*	B18C-5P19d-3l3m-5q3
movi* de*	B6P10m-4
movi* del*	B3P7
movi* desd*	l3
movi* en*	B4
movi* la*	H3
movi* los*	B3
movi* tien*	P6
movid*	l3
movidas	l4
movidas desde	l4
movie*	B3
movieron	B3
movieron los	B3
movim*	B17C-3J4P22m-6
movimiento	J3n3
movimientos	B13C-3P24m-5
movimientos $	P15
movimientos de	B9P6m-5
movimientos del	B3P6
movimientos sujetos	A3
movimientos tiene	P4
movimientos uno	B4
movio	B9
movio el	B3
movio en	B3
movio la	H3
movs	P18
movs $	P10
muc*	C4D-4E-3F-3K-4L-4O-4T-5V4W-4X4Z-3a-7d-4f4k9l4m8o11p4
much	U5o7p7
much*	C7D-3E-3F-3K-3L-4O-3R5T-4U-3V7W-4X3Z-3a-5d-5f4k7l4m5o7
much* apar*	m4
much* de*	D5l8
much* del*	h3
much* en*	I4
much* gent*	S4
much* grac*	o5
much* hoy*	H4U-3
much* mens*	X7
much* nuev*	R3k6m4n-3
much* pasa*	H4
much* que*	c3h3
much* quie*	P4i4
much* teng*	m5
much* ☎*	C5
mucha	S4
mucha gente	S4
mucha*	C3I-3Q4S-3T-3U-4V8W-3a-4d-3f5h3j-3k9l6m5n-8o4
muchacha	C3R4V3c3k7l3n-5
muchacha $	V5k3n-3
muchacha de	D4l3
muchacha hay	l5
muchacha nueva	k4
muchacha que	c4
muchacha quiere	P4i4
muchachas	H7J3Q3m4
muchachas aparecen	m5
muchachas dicen	A3
muchachas hoy	H4
muchachas pasame	H4
muchacho	V3f4k7l3m3
muchacho $	V5f5k6
muchacho de	C4l4
muchacho nuevo	R3k3
muchachos	m4
muchachos tengo	m3
muchas	o7
muchas gracias	o6
mucho	C3X7n9o3
mucho $	n8o5
mucho mensaje	X8
mucho*	B3I5b3
muchos	B5D-3I4b4
muchos $	B4
muchos en	I4
mue*	B3C-3E3H4J11P9W4d-4l-3m10
muer*	H9j4
muert*	H8j5
muerto	H4j5
muerto $	H4j4
muertos	H3
muertos $	H3
mues*	B3H-3K7P13m8
mues* a*	m5
mues* las*	K6W3
mues* los*	P3m5
mues* quie*	B4
muest*	B3K8P10m9
muestrame	K4P7m8
muestrame las	K5
muestrame los	m8
muestrame quien	B3
muev*	E4J11d-3n3q5
muev* a*	E4J3
mueva*	J13
muevas	J14
muevas $	J9
muevas a	J6
mueve	n6
mueve*	E4q3
muevelo	E5
muevelo a	E4
muj*	I5
muje*	I3
muje* quie*	H3
mujer*	I3
mujeres	I4
mul*	o4
mult*	o5
multi*	o5
mur*	a8o-4
muri*	l3
muri* el*	l3
murio	l3
mus*	a6
musi*	a6
music*	a7
musica	a6
muy	D7O10n-3o23
muy amable	o9
muy bien	o16
muy buenas	O7o-3
muy buenos	O5
muy* amab*	o11
muy* bien*	o16
muy* buen*	O13o-4
my	N5U7b5n6o-3
nac*	G11a3h5n-3
nach*	G6h5
nachi*	G4
nachita	G4
nachita $	G4
naci*	a7
nad*	A-3D13F-4H3J25L-4O-3P-3T5V-4W-4X6Y-3a-6d-4g-3i-3j-3k-3l8m-3n11o-4r-3
nada	A-3D9F-3H4J23L-4O-3P-3T4V-3W-3X4a-6d-4g-3i-3j-3k-3l6n11r-3
nada $	D5J14Q3S-3X3Z7a-4c-3h-4j-3l3n10o8q4
nada al	J6
nada con	J3
nada de	J6
nada gracias	J7o-5
nada mas	U3n4
nada nada	J9
nada por	G3J3
nada que	H7J4n-3
nada se	J4
nada si	D3
nada solo	f3
nada* al*	J6
nada* con*	J4
nada* de*	J9T3
nada* en*	l3
nada* grac*	J6o-5
nada* hast*	J3
nada* mas*	C3J4U3n4o-4
nada* nada*	J9
nada* por*	J3
nada* que*	H5J5
nada* solo*	J3
nadi*	D4J12X3l5
nadi* me*	D5
nadia	l5
nadia $	l7
nadie	D5J10X3
nadie me	D4
nan*	B4R3c3k8
nanc*	B4R3k7
nanc* me*	A3
nanc* o*	B5
nancy	B4R3k8
nancy $	k7
nancy o	B4
nat*	h5
nata*	h4
nata* #*	h3
natac*	h5
natacion #	h4
nav*	k5
navi*	k5
navi* paol*	k6
navid*	k6
navideno	k5
navideno paola	k3
nay*	A5G3f3l10
naye*	A5G3l11
naye* me*	G4
naye* orte*	l3
nayel*	A4f3l13
nayeli	A3G4l12
nayeli $	A4l10
nayeli me	G3
nec*	C4D-4E3J4L4R4S-3Z-3a-5c6d-4h4j8k3l-3n-3o-4
nece*	D-5E6H3J4L5P3Q-3R4S-3X4Z-3a-4c8d-4f-3h4j7n-3o-3
nece* anad*	k6
nece* corr*	E4
nece* dar*	h3
nece* desc*	G4
nece* el*	B3H4R4k-3
nece* hace*	E5
nece* la*	m4
nece* los*	I3
nece* para*	L11
nece* que*	F4W4X3j4
nece* sopo*	c3
nece* su*	j4
nece* un*	c5
nece* una*	T4c3
neces*	C3D-4E4H3J5L5R3S-3X3Z-3a-4c6d-4h3j8k3n-4o-4q-3r-3
necesario	J5Q3
necesita	C3j8
necesita para	L5
necesito	C3D-3E5H3L3Q-4T4Z-3a-4c5d-3h4k4
necesito anadir	k8
necesito ayuda	T3
necesito corregirle	E5
necesito dar	h4
necesito descontarle	G4
necesito el	B3H5R3k-3
necesito hacer	E6
necesito la	P3m6
necesito los	I3
necesito para	L8
necesito que	F3W4X6j3
necesito saber	U3b3
necesito soporte	c3
necesito un	c5
necesito una	c5
neg*	E3H4W4p-3r8
nega*	D3E6
nega* al*	E5
negat*	E4
negativo	E4
negativo al	E6
nego*	H4r10
negoc*	H8W4p-4r9
negocio	H4W5r6
negocio $	W3
nes*	l3
nest*	l3
nest* anda*	l3
nesto*	l4
nestor	l4
nestor anda	l3
net*	r4
neta	r4
new	f6
new customer	f8
new* cust*	f8
nex*	V22
next	V20
next $	V19
ni	D14E8F-3G-4J11L-5O-3Q-5S-3T6X3b-3d-3l3o4q4
ni de	E8G-4
ni era	G3
ni le	J4
ni los	D3
ni modo	a7
ni no	K4n4
ni por	T7
ni se	J3
ni si	K4n3
ni un	D3q3
ni ver	l4
ni* de*	E8G-4
ni* le*	J4q3
ni* los*	D5
ni* modo*	V3a6
ni* no*	K3n4
ni* por*	T4
ni* se*	J3W3
ni* si*	K3n3
ni* un*	D4q3
ni* ver*	l3
nic*	C4
nid*	g4
nidi*	g7
nidia	g6
nie*	A6T4Z4
nieg*	A7
nieg* eso*	A3
nieg* lo*	A5
niego	A3
niego lo	A4
niet*	T3Z3
nin*	H-6J18Z8a9j3n-3
nina del	q3
ning*	J21K3R3U3f3q-4
ning* de*	U3
ning* vent*	J3
ningu*	J24q-3
ningun	J5R3
ningun link	R3
ninguna	J19K3
ninguna $	J5K3
ninguna de	J4
ninguna venta	J3
ninguno	f4
nino	H-6Z7a8h3j4
nino #	h4i3
nino $	H-5Z4a6j6
nino que	F4
nino ya	a3
nino* #*	h4i3
nino* que*	F4
niv*	E5L6W3
nive*	E5L5W7
nive* el*	E3
nivel	L3W7
nivel*	E4
nivela	E4
nivela el	E5
no	A5B-5C-3D9H-5I-5J17K11N8O-11P-3R3S5T9U-8V-7W-5X14Y-4Z13b-9c8d-10e6f3g-4h-4i-12j-7k-9l11m-3n3o-13p-6q14
no #	q18
no $	D-5H3J-6L5M-3T-5V-3X3Z8a16b3d-3h-10j3l-3m8n12o-4p3q8r-3
no abre	R5
no alcance	A5
no anotes	J8
no aparece	D4f5
no aparecen	D3
no apruebes	A4
no apuntes	J6
no canjees	J8d-3
no captura	J5
no captures	J11
no checa	E3
no coincide	E4q3
no compro	J5h-3q7
no conozco	B3
no contestaste	n3
no cuadra	D8
no cuadran	E4
no cuenta	J5q3
no da	J3
no de	M5n-5q6
no debi	q7
no debia	Z3
no debio	G3q4
no dejes	l3
no del	q9
no deseo	N9
no dice	p3
no el	U4
no entendi	J-3T14o-3
no entiendo	J-3Q3T10
no entra	R3
no entre	l5n-3q5
no entro	n3
no era	T-3Z26e10n-7q19r-3
no eran	G6q6
no es	D4E6J12Q-3T-3V10Z9d-4h-5i-9l11n-4q5r3
no esa	A6J-3q6
no eso	Z3
no esta	C5D3J-3f13h-3q-4
no estoy	g11
no estuve	H3
no existe	f3
no fue	W3
no fui	B5
no gracias	J8X3o-6
no guardes	J6
no ha	f4
no habia	e4i4
no hagas	J8Z4
no han	I5
no hay	J13Q4V-4a17n-4q-5
no hubo	Q3
no iba	Z6q6
no jale	l3
no jalo	n3
no kiero	N3X4
no la	A4J10a-4k7l-4n3o3q7
no labora	l4
no le	A-3C-5D-3E-3F6G3J7L-3M4R8T23Z-5a-5b3e10f-3h-3n-3p-3
no lo	A3D-3J11N3e4q-5
no los	D-3J7L4q3r8
no manches	a8
no manden	X5
no mas	X3
no me	D10H7N4Q-3W-3X14Y3b-3c6g-6h3j-3l-4m4n8o-3q-7
no metas	J9
no molesten	X5
no nada	J10
no necesito	X6
no no	J17
no nomas	J3
no ocupo	J3X6
no paga	J3S3
no pago	q7
no pasa	J-3n6
no paso	F4a6h-3q5
no pedi	J5
no procede	G7
no pueda	l12
no puede	D3R3
no pueden	A3
no puedo	S8
no pues	T-3o8
no que	n6
no quedo	q3
no queria	Z4
no quiere	J6d4f-3
no quiero	D-3J6N11T-3X10Y-5c11d-3g-5l9n3
no quiso	D3J4h3
no registre	l3
no registres	J7
no regresa	l4
no sabe	c3
no sabes	T-3n7
no saca	d3
no sale	f3n3
no se	E4F5H-5J5K14Q4S-3T10V-4X-3Z-3d-3e-4f-3h-5j-3n5
no seas	W6
no siga	l4
no sirve	D7L-3a4q4
no son	E3G4
no supe	T7n3
no te	c3p3r5
no tengo	K5S4b-4g6r4
no tiene	f8
no trabaja	a4l6
no trae	Q4d6
no traia	h3q4
no va	C4J5l10n-3o-3q10
no vayas	J6
no vendi	J6
no veo	a7n7
no vi	n12
no viene	L3l8
no vino	a7l4
no volvio	I3
no voy	J3P8
no ya	J5S3
no* #*	q16
no* abre*	R5j4
no* alca*	A3S3
no* anot*	J4
no* apar*	D9f4
no* apru*	A6
no* apun*	J9
no* borr*	J3l3
no* cadu*	L5W3
no* camb*	J4
no* canj*	J8d-3
no* capt*	J15q-3
no* cham*	l3
no* chec*	E5
no* coin*	E6
no* comp*	T13q4
no* cono*	B4
no* cont*	J-3a5n6
no* cuad*	D6E5
no* cuen*	D3J5q3
no* da*	J4
no* de*	M4n-5q8
no* debi*	Z3n-3q12
no* deje*	l5
no* del*	q5
no* dese*	N9
no* el*	U4
no* encu*	R3j3
no* ente*	J-4T17o-3
no* enti*	J-3T11
no* entr*	l6q4
no* era*	Z21e12l-3n-7q22
no* eran*	G5q6
no* es*	C-3D8E6J9Q-3T-3V8Z11d-4h-4i-5k-3l9n-4o-3q5r3
no* esa*	A6J-3q5
no* eso*	Z3
no* esta*	C4D4J-3f13h-3k3q-3
no* esto*	g10
no* estu*	q4
no* exis*	N3f4
no* fue*	q3
no* fui*	B5
no* grac*	J11o-8
no* guar*	J6
no* ha*	f4
no* habi*	e3i4
no* haga*	J8Z8
no* han*	I5
no* hay*	J13Q3V-6a17n-4q-5
no* iba*	Z4q4
no* inve*	a3q3
no* kier*	X6
no* la*	A4J15a-4k6l-3o3q4
no* labo*	l6
no* le*	A-3C-4E-3F4G3J8L-3M3R8S-3T21Z-4a-5b4e11f-3h-3l3p-3
no* lo*	A4J12N3e6q-5
no* los*	J8L3d3r6
no* manc*	a7
no* mand*	X6
no* mas*	X5
no* me*	D10H10Q-4W-3X13Y4b-5c6g-6h3j-3l-3m5n5o-3q-8
no* meta*	J7
no* mole*	X12
no* nada*	J10
no* nece*	X5
no* ning*	J3
no* no*	J18
no* noma*	J3
no* ocup*	X7
no* pago*	q8
no* para*	q9
no* pasa*	J-4n6
no* paso*	F3a3q6
no* pedi*	J4
no* pren*	e8
no* proc*	G4J3n-3q3
no* pued*	D4S10T-3l11n-3
no* pues*	o12
no* que*	S3n5
no* qued*	K3
no* quie*	D-3J12N14T-3X5Y-4c9e3f-4g-4j-3l9q3
no* quis*	D4e3h3
no* quit*	q4
no* regi*	J9l4
no* requ*	J4
no* sabe*	T-5n9
no* saca*	d4
no* sale*	f3n3
no* salg*	W3
no* se*	A3E6F5H-5J4K13P4Q4S-3T14V-3X-3Z-3d-3e-3f-3h-7n4o-3
no* seas*	W7
no* siga*	l4
no* sirv*	D6a6q3
no* son*	E6G3
no* supe*	T7
no* te*	c4p3q4r3
no* teng*	K4S4b-5g6r3
no* tien*	f9
no* trab*	a5l7
no* trae*	Q4d6h3
no* trai*	h4
no* va*	C4J8l11n-3o-3q10
no* vaya*	J6
no* vend*	J6
no* veo*	a5n7
no* vi*	n13
no* vien*	L3l5
no* vino*	a6
no* volv*	I3
no* voy*	P9
no* vuel*	J4n-4
noc*	O5S8X6Y4a3j5k4n-3
noch*	O6S7W3X6k4l-3
noch* lo*	k4
noche	H-3S7W4X7a4
noche $	H-5S6W3Y4
noche*	H3O7
noches	H4O5
noches $	O3
noches ya	H4
nom*	C7F-6G-5I3J9K-4N7O-4P-6R-3S-4U8V-5W3Z-3a-5b3c-6d-6e-4f4j-3k4l-5m8n5p-4r5
noma*	A3C7D5E5F-3G-4H7J12L3O-3P-4T4U3W-5b4d-4h3j-3r-3
noma* #*	E9F-3L5
noma* a*	i3n3
noma* auto*	A3
noma* dime*	H4
noma* el*	H3
noma* escr*	Q4
noma* esta*	J7
noma* falt*	A3
noma* los*	Q3X4
noma* vino*	C3
nomas	C7D4E3F-4G-4H9J9L4O-3P-4T3U6W-5d-4
nomas #	E8L6
nomas $	C3H4b3
nomas a	J3
nomas dime	H6
nomas el	H3
nomas escrito	Q5
nomas estaba	J5
nomas falta	A4k3
nomas los	Q3X5
nomas una	L3
nomas vino	C3
nomb*	B3D-3H-6I6L-4N7Q4U5V-3a-4c-3d-3j-3l-3m9n6q4r7
nomb* a*	W5
nomb* de*	M3W-3f5m13q8
nomb* del*	W5
nomb* es*	g4
nomb* gere*	k4
nomb* la*	n3
nomb* y*	N3
nombr*	D-3H-7I6L-3N5Q7U4V-4a-4c-3d-3f4g3j-3l-3m8n4q3r7
nombrame	I3
nombrame a	I5
nombrar	k5
nombrar gerente	k4
nombre	B3H-6L-3N8Q4U5V-3a-3d-3f5j-3k-3l-3m6p-3q3r7
nombre $	B5Q5b3r3
nombre a	W5
nombre de	H-3N3W-3f4m15n4q6
nombre del	W3
nombre es	g5
nombre la	n4
nombre y	N3
nomi*	W8
nomin*	W7
nomina	W6
nomina $	W3
nor*	d-3g4p4
nora	p3q3
norm*	d-3g6
norma*	d-3g6
normal	g4
nos	H6Q-3S-4V3a14e8h-6l7n-3o12q-5
nos cambio	l4
nos dejo	l5
nos devolvieron	e3
nos fue	H7
nos quedamos	H5
nos regresaron	e4q-3
nos une	k3
nos vemos	a7o13
nos*	k4l7
nos* avis*	F3
nos* camb*	l4
nos* caye*	I4
nos* dejo*	l3
nos* devo*	e4
nos* dier*	n3
nos* fue*	H11
nos* qued*	H4
nos* regr*	e3
nos* une*	k3
nos* vemo*	S-3a5o15
noso*	k4l6
noso* la*	l3
noso* su*	k5
nosot*	k3l7
nosotros	k4l7
nosotros $	l5
nosotros la	l3
nosotros su	k5
not*	A-3C-3E-3G-3H-4L-3M9Q4T-3V-6X16Y17a-5e7f-3h11i10j-3l-3n-3
nota	C-3D-3F-3H-3M11W3a-4d4e9h9i6q4
nota #	M5d3e3h10q6
nota $	M3W3
nota &	M3e4
nota de	S3e4
nota es	i3
nota la	h4i3
nota*	B4F4Q3V-3i3
nota* #*	M5d3e4h10q5
nota* &*	M4e6
nota* de*	S3e5
nota* del*	i3
nota* es*	i3
nota* la*	V-3i3
notar*	B3F3
notario	F3
notario $	B4F3
notas	D3Q3V-3i5
noti*	X17Y20
noti* cuan*	Y5
noti* de*	Y3
noti* los*	X3
notif*	X22Y21
notificaciones	X17Y10
notificaciones $	X13Y6
notis	Y6
nov	H10
nov $	H10
nov*	B3F-4H8W5Z3a3j3n6
nove*	n11
noved*	n9
novedad	n9
novedad $	n9
novi*	B3F-4H9W5Z3h3j4
novi* #*	H5
novi* todo*	H3
novia	W6Z4h3
novie*	H12h-4j4
noviembre	H10j4
noviembre #	H3
noviembre $	H7j3
noviembre todo	H4
now	p11
now $	p14
nue*	A-4B-3C-5D-3E-4G-3H-6I8L-4M-3N-3P-4R8S-4T5U-3V14W5X-4Z-3b-4c-3d-5e-3f15h7i7k15m-3o-6q-3r-3
nues*	F3I3
nuest*	F3I3
nuestro padron	I3
nuev*	A-4B-3C-5D-3E-4H-6I6L-3M-3N-3P-4R12S-3T3U-3V14W5X-5Y4Z-3b-3c-3d-4e-3f14h4i7k15m-4n3o-6r-3
nuev* a*	n4
nuev* avis*	l3
nuev* caje*	k8
nuev* clie*	V4f10h-3
nuev* cola*	k5
nuev* comp*	h9
nuev* de*	I5R3
nuev* el*	R3Y4
nuev* empl*	R4f-3k4
nuev* en*	Q6f-3k3
nuev* favo*	k4
nuev* la*	R3i3
nuev* laur*	k3
nuev* noma*	k3
nuev* nos*	I3
nuev* o*	n3
nuev* para*	i3
nuev* por*	f4
nuev* que*	T3h3
nuev* se*	k3
nuev* si*	n3
nuev* vent*	V4h5
nuev* ya*	m6
nuev* yese*	f-4k4
nueva	Q4V11a-3f13h10k12n-5o-3
nueva $	V14k3
nueva cajera	k9
nueva clienta	V3f3
nueva compra	h9
nueva en	Q4
nueva que	T3
nueva se	k4
nueva venta	V3h7
nueva yesenia	f-3k4
nueva*	Y3
nuevas	k5
nuevas en	k3
nuevo	C-3E-3H-3I-4P-3R8S-3T4W6X-3a5d-3f9h-5i10j3k8n3o-5
nuevo $	O3W3Y5a6f9h-3i4j4k-3
nuevo aviso	l4
nuevo cliente	f5
nuevo colaborador	k4
nuevo de	R3T3
nuevo empleado	R4
nuevo en	T4
nuevo encargado	k5
nuevo favor	k3
nuevo nomas	k4
nuevo o	n3
nuevo para	i4
nuevo que	h3
nuevo ya	m3
nuevo*	I10k4
nuevos	I9k3
nuevos $	k4
nuevos de	I5
nuevos nos	I3
num*	A-3B4C4E-5H7I4J3L-3P-4Q7T-4U4V-4Y-3d-7e-3h4l3m3o-5p-4q3
nume*	A-3C4E-6H6I3J3N4P-3Q5T-4U3V-3Y-3d-7e-3f3j-3l4o-5p-4q3r6
nume* #*	M4
nume* de*	H-6I6Q3W3c5h4j4m3r4
nume* del*	H11
nume* desh*	q3
nume* elim*	G4N5
nume* equi*	Z4
nume* es*	q5r7
nume* esta*	m5
nume* le*	M4n5
nume* noma*	H7
nume* por*	q3
nume* que*	B4Q4q-3
nume* se*	n10
nume* te*	k3
nume* trae*	H8
nume* y*	f3
nume* ya*	X5q-3
nume* ☎*	C5E-3F4W3h6l8q-5
numer*	A-3C3E-5H7I3N6P-5Q6T-4U5V-3Y-3d-7e-3h3m3o-4p-4q3r5
numeritos	H3
numeritos del	H4
numero	A-3E-4H6I3J3M3P-5Q7R-3T-4U3V-4Y-3d-7e-4h3i3j-3l3m4o-4p-4q4r6
numero #	M4
numero $	B3F3H-6P-3Q5S3U7V4g6i3n-5r4
numero de	H-5I10Q4W3c3h4m4r4
numero del	H11
numero eliminalos	G4
numero es	q8r7
numero esta	m4
numero hubo	H3
numero le	n4
numero no	J4
numero nomas	H6
numero por	N3q5
numero que	B4Q3q-3
numero se	n8
numero te	k4
numero traemos	H6
numero y	f3
numero ya	N3X3
numero ☎	C9E-3F3W4h7l7q-5
nun*	D8P-3d-3f9g4r3
nunc*	D10P-3d-3f8g3
nunc* ha*	f5
nunc* lo*	f3
nunc* me*	g4
nunca	D11L3P-3T3d-4f7n-3
nunca $	X3
nunca ha	f4
nunca les	D-3r4
nunca me	n5
nunca se	D3
o	A-3C7D-11G-6H12I7J-8L21O-5P-3Q20R-3S-4T4U-4V-7W-7X-5Y-4Z-5b11c-9d-7e-5f-5h-8i-7j12k-5l-8m10n25o-7p3q-12r21
o #	C3L3n4
o abajo	H5
o cierran	j3
o con	Q7c-3n4r3
o despues	Q3
o el	L3Q3r4
o en	n5
o eres	r3
o es	r5
o esta	C3
o estuvo	H6
o gerente	m5
o hay	r6
o la	n6
o le	E3n5
o lo	n3
o los	n3
o maquina	r5
o me	Q3n6
o menos	C5I4S5n-3
o mi	B4
o mujeres	I4
o no	D-3H3J-4L10Q5T-4a-3d-3h-3m8n19q-5r3
o nomas	L4Q7n6q-3
o nos	H5
o por	L7
o que	T8n7r6
o quien	n3
o se	n10p4
o sea	F3h3
o seguimos	I3
o si	r5
o sigue	A3I3
o sin	Q7a5
o te	n5
o todavia	H3b3n-3p3
o una	n5
o ya	C3b4l-3m5n4
o* #*	C4L4n4q-3
o* abaj*	H3
o* con*	Q7n3
o* el*	L4Q3r4
o* en*	n6
o* eres*	r3
o* es*	r4
o* esta*	C3r3
o* estu*	H6
o* fue*	B4
o* gere*	m4
o* hay*	r5
o* la*	n7
o* le*	E3n4
o* lo*	n4
o* los*	Q3
o* maqu*	r3
o* me*	Q4n7
o* meno*	C5H3I3S4h-3
o* mi*	B3
o* muje*	I3
o* no*	J-4L9Q4T-4a-3d-3j3m9n18
o* noma*	L5Q4n6
o* nos*	H4
o* para*	E3
o* por*	L7
o* que*	T10a4n6r4
o* quie*	n3
o* se*	n8p6
o* sea*	F3N4r3
o* segu*	I3
o* si*	r3
o* sigu*	A4I3
o* sin*	Q4a6
o* solo*	j3
o* te*	n3
o* toda*	b4n-3p4
o* una*	n4
o* ya*	Q3b7l-3m5n5
oaxa*	a3
oaxac*	a3
obra	a3
obs*	F4
obse*	F5
obse* #*	F5
obseq*	F4
obsequiale	F5
obsequiale #	F4
obt*	L4g5
obte*	L3g6
obten*	L4g6
obtengo	L5g3
oca*	N4
ocam*	N4
ocamp*	N4
ocampo	N3
oct*	H8P4
octu*	H9
octu* comp*	H3
octub*	H12P4
octubre	H9
octubre $	H4P3
octubre completo	H6
ocu*	J3P-3R6S4T4W-3X4a-3c3d12e-4g5j3n-5q-3r-3
ocup*	G-3R5S6T5a-4c3d13e-3f3g5h3k3n-5q-3
ocup* #*	j3
ocup* cobr*	h3k3
ocup* dar*	l3
ocup* el*	R5
ocup* mete*	k4
ocup* que*	Q3c6
ocupa	d3
ocupa*	S6d6g6
ocupada	S5
ocupada $	S7
ocupar	d5
ocupo	C3H3R3T5X5a-3c5e-3f7h4l3
ocupo dar	l4
ocupo el	R5
ocupo las	H3
ocupo que	Q3c3
ofe*	G4L4X7Y3j7l8
ofel*	G4l7
ofeli*	G6l9
ofelia	G4l8
ofelia $	E4G4l8
ofer*	L8X8Y5j4
ofert*	L5X8Y6j7
oferta	j4
ofertas	L7X6Y5
ofertas $	X9
ofi*	r8
ofic*	r7
ofic* de*	r5
ofici*	r8
oficial	r3
oficina	r3
ofr*	T9
ofre*	T9
ofrec*	T13
oig*	H3X4b4r3
oiga	H3j3
oiga el	H4
oiga pongale	F3
oiga* cuan*	b6
oiga* el*	H4
oigan	D3
ojo	C3
ok	A18K-3T-3V4a-3h-3n3o39q-3
ok $	A10K-3n-3o33
ok al	A5
ok la	A4
ok ok	o4
ok ya	o4
ok* al*	A5
ok* ente*	o3
ok* grac*	o4
ok* la*	A3
ok* ok*	o6
ok* perf*	o3
ok* ya*	o4
olg*	k3
olga* tun*	k3
olv*	J9M4N7a3e-3i9n-4
olvi*	J11N8i6q-3
olvi* el*	i4
olvi* las*	i3
olvi* no*	J3
olvid*	J7N8i9n-3q-3
olvida	T3a5i7
olvida el	i6
olvidalo	J14
olvidalo $	J8
olvidalo no	J4
olvidaron	i3
oma*	l6
omar	l6
omar no	l3
omar unos	l4
omar* no*	l3
on	O-3S11Y9h3
on $	O-3S13Y10
ond*	C3H5O21Q-3T4a-3n6q-3
onda	H6O16Q-3T6a-3h3n5o4
onda $	O15n3
onda con	H8O-3T4n3
onda* con*	H6T3
one	q6
opc*	T25
opci*	T30
opci* favo*	T4
opci* hay*	T5
opci* teng*	T8
opcio*	T25
opciones	T27
opciones $	T13
opciones hay	T4
opciones tengo	T8
ope*	K11c13n9o-4
oper*	K6M3c16n9o-3q3
oper* no*	K5o-3
oper* por*	V3
oper* que*	n3
oper* se*	H4
opera*	K11V3c16n10o-6q3
operacion	H-3J3M4V5n10q3
operacion por	M4V4
operacion que	n4
operaciones	H3K7
operaciones se	H3
ora	V3n13
ora*	V4a7o14
orac*	a10
oraci*	a10
oracion	a7
oral*	V5o15
oral* pues*	o5
orale	V6o17
orale $	o11
orale pues	o5
ord*	E4F4I3Q4a5h4j3n-3
orde*	Q4a4d-3h7j3
orde* #*	h8
orde* de*	j4
orde* la*	E5
orde* mia*	F4
orden	E4F4I3Q4a3h5n-3
orden #	h8
orden la	E3
orden mia	F4
ori*	S15T10
orie*	T13
orien*	T11
orientame	T10
orientame $	T9
orit*	S15
orit* no*	S6
orit* que*	S4
orit* te*	S3
orita	S16
orita no	S5
orita que	S6
ort*	l4
orte*	l4
orteg*	l3
ortega	l3
ortega $	l4
osi*	k3
oto*	F7
otor*	A4F9
otor* #*	F3
otor* acce*	k3
otor* el*	A4
otor* punt*	F7
otorg*	A3F8
otorgar	F6
otorgar puntos	F6
otorguele	F3
otorguese	A3
otorguese el	A4
otr*	A3B-7D3E-3G-4H-5I-7J8K7M-8N-4O-3R9T4U-7V22W3X-6Y7Z12a-3b-5c-5e-3g-4i18k8l-5m-8n3o-13p-8q7r-6
otra	B-5D6F-6I-5J9K3M-6N-3R5T3U-5V21W4X-5Y5Z5b-3c-7e-6f-5g-3h-4i19j-3k5l-4m-6n5o-10p-6q4r-4
otra $	H5J17O-3T-3V31a-4i5n-6o-6
otra a	i12
otra al	i5
otra caja	q6
otra cajera	T4W3
otra cantidad	E4
otra clienta	V9h4i-5
otra como	Q3
otra compra	V6h-5i6q-3
otra cosa	T5i8
otra de	i9
otra dejala	A3
otra del	Q3
otra distinta	V6
otra favor	R5
otra identica	V-3i8
otra igual	V-3i11
otra igualita	i4
otra la	V3
otra liga	R6
otra mas	V9
otra mesa	h-3q10
otra no	f3
otra nota	i6
otra nueva	V7
otra operacion	V4
otra para	V-3i8
otra persona	G3V11Z7c-3i-4k3
otra por	V5
otra que	f3
otra senora	C3q8
otra si	A4
otra sucursal	W9
otra tienda	l3
otra vendedora	V-4k8
otra venta	J5V15h-6i8n-3q-4
otra vez	D9J-5O6P4S3T6V-12W-3X-3Y8a13n13q-5
otra*	K6S3n-3
otra* a*	i10
otra* al*	i7
otra* caja*	q6
otra* caje*	T3W3
otra* cant*	E5
otra* clie*	C3V7h4i-4
otra* comp*	J3V7h-6i6q-3
otra* cosa*	T7i5
otra* de*	i7
otra* deja*	A3
otra* dist*	V6
otra* favo*	R4
otra* gent*	h4i-3
otra* iden*	V-4i9
otra* igua*	K3V-5i13
otra* la*	V4
otra* liga*	R7V-3
otra* mas*	V10
otra* mesa*	h-4q11
otra* no*	q3
otra* nota*	i6
otra* nuev*	V5
otra* oper*	V3
otra* para*	i7
otra* pers*	V9Z12c-3i-5k3
otra* por*	V3
otra* que*	K3f5
otra* seno*	C3V-3q6
otra* si*	A8
otra* sucu*	H-3W10
otra* tien*	l4
otra* vend*	V-6k10
otra* vent*	J6V18h-8i8n-4q-5
otra* vez*	D9J-4O6P5T6V-13W-3X-3Y9a10n13q-4
otras	K7n-3
otro	B-3E-3F-4G-3H-7I-3J-4L-3M-4O-3Q7R5T-4U-3V21Z13a-5b-3i12k8l-4m-3o-5p-3q15r-3
otro $	J-3T-3V31c3o-3q7
otro cajero	Q3k6
otro carro	V4
otro celular	q5
otro chat	Z6
otro cliente	C3V10q3
otro cobro	V7i3
otro contacto	Z3
otro dia	H-3Q4q3
otro empleado	k8
otro esperando	V6
otro lado	Z9
otro link	R6
otro lo	q3
otro mas	V5
otro no	A6
otro numero	D3q5
otro que	f5
otro senor	q6
otro ticket	V-3h4i5q-3
otro ☎	q3
otro*	F11i4n3q-3
otro* #*	F12i6
otro* caje*	Q3k3
otro* carr*	V9
otro* celu*	q4
otro* chat*	Z7
otro* clie*	C5V8q5
otro* cobr*	V7
otro* cont*	Z4
otro* dia*	H-4Q4
otro* empl*	k8
otro* espe*	V6
otro* lado*	Z6
otro* link*	R6
otro* mas*	V10
otro* no*	A6
otro* nume*	D3V4q4
otro* que*	f3
otro* seno*	h3q6
otro* six*	i4
otro* tick*	h3i4
otro* ☎*	q4
otros	F10i6n3
otros #	F11i6
oxx*	h3l4
oxxo	l3
oxxo $	l5
oy	H5
oy $	H5
oye	D-3H4J-5K4L-3O14S-3W-3a5b6n6o-3q3r5
oye cuales	m3
oye cuantos	C3I3
oye no	n7
oye y	H4I3T3a3b3n4
oye* cual*	m3
oye* dale*	k3
oye* no*	J-3n10
oye* se*	i-3q4
oye* y*	H5I3b3n5r3
pac*	C4I5a4l3
pach*	C3I3a6
pache*	C4I5
pacheco	I3
pacheco $	I5
paco	l3
paco del	l4
paco* del*	l3
pad*	I10f4n-3o11
padr*	I8f3o14
padr* de*	I6
padr* vige*	I3
padr* ya*	o5
padre	n-3o14
padre $	o7
padre ya	o6
padro*	I7f5
padron	I11f4
padron de	I6f3
pag*	A-4B-3C-7D5E-5G-4I-4J5L8M-3N-3O-3T-4U-4W12X-3Y-3Z-3c-4d18e6f-5g-5h19i10j5k-4l-4n-10p-5q11r-4
paga	C-4L5d15i4n-3
paga #	d5
paga $	d3
paga con	C-3L9V3d8
paga el	h3
paga una	d4
paga*	C-3H4I-3P-3Q5V-4W14d10h16i3n-7o-3p-3q5
paga* #*	d3h12
paga* al*	W4
paga* con*	D-3H3L6W-3d18h-4j3
paga* el*	b3h3
paga* la*	h5q3
paga* lo*	W5
paga* me*	D3S4
paga* todo*	L6
paga* una*	d4
pagad*	h5
pagada	h3
pagado	h4
pagal*	W10
pagale	W8
pagale al	W7
pagam*	W5
pagame	W8
pagan	Q4a6
pagan con	L3Q3d3h-3
pagan*	d3
pagando	d3h3
pagar	b4d10h8i4n-4q4
pagar $	h6q3
pagar con	L-5d13h-3j6
pagar el	b3
pagar la	q3
pagar lo	W6d-3
pagar todo	L8
pagar*	H7h9
pagarle	H3
pagarle al	H3
pagaron	H4h7
pagaron #	h7
pagaron con	H4
pagas*	F3
pago	C-3E-3G-3J4L4Q-3V3W3a-3d8h15i8n-3q11
pago #	d-3h21q-3
pago $	W8e3q6
pago con	L3d10h-6n4q3
pago de	d6i4
pago el	D4L5
pago en	d5i4
pago la	V5q3
pago su	h3
pago ☎	h3
pago* #*	d-4h22q-3
pago* con*	D-3J5d8h-7n5
pago* de*	d4i4
pago* el*	D4L3q-3
pago* en*	i6
pago* este*	V3
pago* la*	V3q4
pago* su*	h4q3
pago* ☎*	h3
pagu*	D5e3h8o3
pagu* con*	P3
pague	D8e4h8o3
pague $	e3j3o5
pague con	P3
pal	F6Z10b5n-3q-3
pal cliente	F4
pal del	Z5
pal guero	F7
pal*	A3Q7i6n6
pal* clie*	F5
pal* del*	Z7
pal* guer*	F5
pala*	Q4T4
palab*	Q7T3
palabras	Q7T5
palo*	A6i6n3
palom*	A5i6n5
palomeando $	A3
palomita	A3n4
palomita $	A3
palomitas	i8
pam*	B3l4m9
pame*	B4l6m9
pame* renu*	l8
pame* tu*	B4
pamel*	B3l8m8
pamela	l7m8
pamela $	m5
pamela renuncio	l5
pamela tu	B5
pan	i5j5
pan de	j3
pan*	a4e5f4j5k4q-4
pan* de*	j6
pana*	a3h3k5
pana* ahor*	k3
pana* etap*	h3
panad*	k6
panaderia	k5
panaderia ahora	k3
panal*	a4
panales	a3j3
panales $	a4
panales etapa	h3
pant*	e4h4j3n3
panta*	e5h4j5n5
pantalla	n4
pantalon	e5j6
pantalon de	j4
pao*	k4
paol*	k5
paol* ☎*	k6
paola	k4
paola ☎	k5
pap*	F-3O3W3a4f3
papa	W4
papa $	T4W3
papa no	q3
papa* no*	q4
papa* que*	a3
papa* tamb*	i3
papas	d3i3
pape*	H4O5a4q-3
pape* dond*	H3
papel	G3a3
papel y	G3
papel*	H3O3
papeleria	O3
papeleria $	O6
papelito	H3
papelito donde	H3
paq*	a3j5
paqu*	a3j5
paqu* de*	j6
paque*	i3j6
paquete	j7
paquete de	j8
par*	A3B-8D-9E-3I-4J-3K-5L9M-4O-7P-6Q8R8S-4U5V-6W-7X14Y-7Z9a3b6c3e-3g8i5j5k6l-6m-3n-6o3r-4
para	A5B-6C4D-9E-4F4I-3K-5L7M-3N-3O-6P-5Q11R11T5V-6W-5Y-6Z13a3b6c5e-6g6i5j10k5l-9n-10p6r-8
para #	C4d-4j10
para abajo	G4
para aca	Z3q-3
para adelante	A4
para algo	p3
para aprobar	A3
para arriba	E4
para atras	G3e3q13
para canjear	L6
para completar	d4
para cuadrar	U3
para dar	Q7
para darme	g4
para decirle	p5
para diciembre	k3
para dulce	R3
para el	C-6F3H-3L3Q-3S4V-3Z8a-3b3h4i6j5n-3p7q-3
para ella	V5i8
para encargada	R4
para entrar	R3
para esa	A3
para ganar	L10
para genaro	G4
para inscribir	Q5
para inscribirme	g4
para irlas	A3
para juntar	L7
para la	F5W-4a10b7d7h-4k3q-4
para lleva	h5
para lo	c3g6
para los	C5Z3
para manana	j4
para meter	Q4
para mi	A3H3Z14
para nancy	k6
para otra	Z4
para otro	Z3
para pagar	W3
para que	D-3L5Q3R9T16W4Z-3b-3e3g-3h-3j-4k6q-4r-5
para registrar	Q5m4
para saber	b4r3
para selene	k5
para su	d3q4
para ti	Z9o5q-3
para tras	q3
para un	C4b7
para una	Q6e-4
para usar	p4
para vender	k3
para ver	J5Q11p-3
para ☎	E-4F8R3
para*	X3q12
para* #*	C4d-3j6
para* abaj*	G4
para* aca*	I3Z3q-3
para* adel*	A5
para* algo*	p4
para* apro*	A5
para* apun*	p3
para* atra*	e5q15
para* canj*	L4Q3d-3
para* comp*	d3
para* cuan*	H3
para* dar*	Q6
para* darm*	g4
para* deci*	p5
para* dorm*	H3
para* dulc*	R4
para* el*	C-5H-4I3L5Q-3S4V-3Z9a-3f3h4i5j3n-3p6q-3
para* ella*	V5h-3i7
para* enca*	R4
para* entr*	R4U4
para* esa*	A3
para* esta*	j3
para* gana*	L6
para* gast*	C3
para* insc*	Q3g4
para* junt*	L5
para* la*	W-3a7b6d7h-5i3k4q-4
para* las*	k3
para* llam*	K3
para* llev*	h3j4
para* lo*	c3g7
para* los*	C7X4
para* mana*	j5
para* mete*	Q3
para* mi*	A3Z11
para* nanc*	k7
para* otra*	Z3
para* otro*	Z3
para* paga*	W5h-3
para* que*	A4D-4H-3L5R8T16W3Z-4a-3b-4c3d3f3g-3j-4k8q-5r-5
para* regi*	Q6m3
para* sabe*	r4
para* sele*	k6
para* su*	C3d4q4
para* ti*	Z7o9
para* un*	C3b9c3
para* una*	Q5b3e-3
para* usar*	p5
para* ver*	J6Q14p-3
para* y*	M3
para* ☎*	E-4F7R5
parad*	n4
parada	n3
paral*	X4q13
parale	X5
parcial	e4
pare*	X18
parej*	W3
paren*	X8
parenle	X10
pari*	H3o10
paris*	H3
parisina	H3
parisina $	H3
paro	M-4n7
paro $	H5
part*	C-3H-4L3N3a6d3g6h-3i6j-4l8o-3q-3r9
part* con*	d3
part* de*	L3g4k4l6r8
part* en*	N4
parte	Q4U5g7r8
parte de	O3g5r10
parte del	U3
parte*	Q3i6
partes	i5
parti*	L4N3a11k4l5
partido	a12
partido $	a10
partir	L8k3l6
partir de	L7l6
pas*	A7E-3J-7K5L4M-7N-5O3Q4R4T-8V5X-6Y-6Z-7a6c10d-9f-10g-6j10k4m4n10r-5
pasa	A5J-6L5V3W3n8
pasa $	L5
pasa a	V3n4
pasa el	a3
pasa lo	A5
pasa nada	J-4n8
pasa*	D-3F-4H5K6L4M-3N-3O-4R3S-4X-3Y-3Z-3a6c10d-8f-5g-3i4j6m5p3q4r-3
pasa* #*	e3n4
pasa* a*	I3V8a-3c12k3q3
pasa* al*	V4c3
pasa* con*	G4L3c10
pasa* cuan*	H5
pasa* de*	I3o7
pasa* el*	H6a10
pasa* esta*	P4h4
pasa* la*	R3W3a14c-4
pasa* las*	K6
pasa* lo*	A6U6h4
pasa* los*	H4W5m6
pasa* mi*	W4b6
pasa* mis*	L3P3b-4m3n4
pasa* nada*	J-6n8
pasa* no*	l4
pasa* o*	Q3n-3q4
pasa* por*	a5
pasa* punt*	L8
pasa* tamb*	H5
pasa* un*	h4
pasa* una*	Q3h-4i5
pasa* usua*	k3
pasa* ☎*	F3
pasad*	F3H3P6W-3e4h-6i6p5
pasada	F3P3e3h-5i8m3p5
pasada $	m4n7p6
pasada ☎	F3
pasado	H7b3l4q3
pasado $	H4b4n4
pasado no	l5
pasado tambien	H9
pasal*	A3W9k3q4
pasala	q5
pasale	W9
pasale los	W5
pasale usuario	k3
pasalo $	A3
pasam*	D-3H4I6R3U4V4a7b4c9d-3j4m4n-6q-3
pasame	E-3H6K3Q-3R4S-3T-3U4V6a10b5c11d-3m5n-5q-3
pasame a	I4V5c9
pasame al	V4
pasame con	c10
pasame cuanto	H4
pasame el	B5H3I3a9
pasame la	R4W3a14j-3
pasame las	K5
pasame lo	R3U4
pasame los	H3m7
pasame mi	W3b5
pasame mis	P3
pasamos	I3
pasamos de	I3
pasar	D3L3a3j5n-3o-3
pasar $	q3
pasar lo	h5
pasar*	D-4G7K5L7W-3b-5c3n5
pasarle	L9
pasaron	G7K5n3
pasaron #	n4
pasaron $	K3
pasaron con	G6
pasas	P3j4o4
pasas la	j4
pase	A3R5U5V10a-3
pase a	l3
pase al	R6
pase el	V7
pase lo	A3
pase*	V4a12c5
pase* a*	V4
pase* al*	R6c6
pase* el*	V10
pase* la*	V4a3
pase* lo*	A3
pasem*	V5
pasemos	V5
pasemos a	V5
pasen*	a14c6
pasenme	a3
paso	C5E3H-3O11P-4S6T-4V-5W-5b-3c-3d-3e-4f-3h5k9l3n16
paso $	J6O7S-3h-3n18o3q-3
paso a	Q3
paso con	D3h-4n13
paso de	C5G4h-4
paso el	i4n3
paso la	S4q4
paso las	S5
paso mi	O7h3
paso o	n5
paso por	H4a4
paso quitale	l3
paso su	E4F3S3k5n-4
paso ☎	k3
paso*	Q11
paso* a*	L3Q4
paso* con*	h-5n15
paso* de*	C3G5h-3
paso* el*	h3i3
paso* la*	S5h-3n3q4
paso* las*	S5
paso* los*	k3
paso* mari*	l3
paso* mi*	O9h5n-3q3
paso* o*	n5
paso* para*	Q5
paso* por*	H3a3h3
paso* su*	E4
paso* y*	d3
paso* ☎*	k3
pasos	Q13
pasos para	Q4
past*	F4V-4b4e3i4j6q-4
past* #*	V-4i4
past* de*	j3
past* para*	j4
past* que*	F4
paste*	D3F4V-3b4e3i3q-3
pastel	D3F4V-3e3i3
pastel #	i3
pastel que	F7
pasto*	j4
pastor	j4
pat*	B4C5E5G5J7L5c4d-3n-6p-3q-3
pata	B6M-3
pata de	B5
pata* de*	B5M-3
patr*	J4c4n-3
patro*	C4J6c3n-4
patron	C3q3
patron hay	E3
paty	E3G5q-3
paty $	C4p-3
paty ya	G5
paty* ya*	G5
pau*	S6l3
paus*	S5l3
pausa	S6l3
pausa $	l4
pec*	k4
pech	k7
pech ☎	k5
pech* ☎*	k4
ped*	A5D6J7L-3P-3T10U-3b-3e7h4j7l3
pedi	A4D3J8N3
pedi $	D3N3
pedi nada	J5
pedi*	D4T10a-3e7h4j8n-4
pedi* a*	W3j4
pedi* de*	j6
pedi* el*	C3
pedi* nada*	J4
pedi* ya*	j7
pedic*	h4
pedicure	h7
pedid*	W3a-3e7j12
pedido	D3a-4e8j10
pedido a	W4
pedido de	j7
pedido ya	j6
pedir	C3T8V3a3
pedir $	T8
pedir*	T6
pedirte	T6
pedirte $	T6
pedr*	l5
pedro	l8
pedro $	l6
peg*	Z8
pega*	h3
pegu*	Z6
pegue	Z6
pel*	D6P3Z3h4l3
pele*	Z7l5
pele* conm*	l3
peleo conmigo	l3
pelo	D9
pelo $	D5
pen*	A7C-3D4H-4I-3K27O-3Q-3T-4U-3V-4Y5Z5a-5m-3n15o4
pena	D3Z3
pena era	Z5
pena* era*	Z3
pend*	A11H-3I-3K24U-3V-4Y5a-3m-3n11o6
pend* de*	A10K4
pend* la*	n5
pendi*	A10H-3I-3K25V-3Y5a-4m-3n16o4
pendiente	A-3K9Y5n11o6
pendiente $	K9o5
pendiente de	A4
pendiente la	n5
pendientes	A14K22
pendientes $	A4K19
pendientes de	A9K6
pens*	S5Z3n3
pens* que*	Z5
pensa*	S5Z3n6
pensando	Z4
pep*	P3
per*	A7C3D6E-5G-7H-13J-8L-4N12O-8P-10S11T10U4X-4Y-8Z9b-8c5d-15g-3i6j4k10l8m13n-12o3p-5r3
pera	l4
pera de	l4
pera*	S22c-3
pera* de*	l6
peram*	S7
perame	S5
perat*	S17o-3
perate	S15
perate $	S13
perd*	A-3D10F4H-3J-3K5Q5R4S-3T16V-3W-4Z15a5b-3c-3h-4i-3m-3o-4
perd* el*	R4
perd* era*	Z3
perd* la*	D4b3
perd* lo*	n4
perd* me*	Z3
perd* mi*	Q8
perd* mis*	D5
perd* uste*	Z3
perdi	D7Q7T14
perdi $	T12
perdi la	b5n3
perdi mi	Q9
perdi mis	D5
perdi*	D9K6R6T7U3a5h-5q-4
perdida	T7U3
perdida $	T5
perdidos	K4
perdio	R4T-3a9n6
perdio $	n4
perdio el	R5
perdio su	l3
perdo*	Z17q3r4
perdon	Z11q4r4
perdon $	Z5
perdon era	Z3
perdone	Z5
perdone usted	Z4
perf*	N10o23
perfe*	o24
perfecto	o19
perfecto $	o8
perfi*	N5
perfil	N8
perfil $	N9
perfu*	e4
perfume	e4
peri*	j3
perl*	A5B6C5J3R5W3Z3p-3
perl* esta*	B3
perl* la*	B6
perl* pero*	R3
perla	A4B6J4R5W4Z3k4
perla $	Z3
perla dice	A3
perla esta	B6
perla la	B5
perla pero	R4
perm*	A14D3F4G-3K-4N3S8k8l11m7n-5q-6
perm* a*	A6l8
perm* al*	l3
perm* cual*	A7
perm* de*	S-3W4m5
perm* o*	m5
perm* para*	k5
perm* pend*	A9K-3
perm* tant*	S4
perm* un*	S5
permi*	A14D3G-3K-3S6W4d-3h-4k8l11m10n-4q-4
permiso	A12F4G-3N6S-5W5k6l8m6n-3q-4
permiso $	F3l7
permiso a	A3
permiso al	l3
permiso cual	A7
permiso de	S-3W3m4
permiso o	m4
permiso para	k5
permisos	A6l7
permisos a	l5
permisos pendientes	A8
permiteme	S11
permiteme tantito	S4
pero	E3R3X3Y-3a4d-7e-3h14i12n-4q4
pero con	h3i3q-4
pero la	n3
pero los	E3
pero no	R3X4a4q3
pero se	G3
pero* con*	i4q-4
pero* la*	q3
pero* le*	F3
pero* los*	E4
pero* no*	R3T3a4q3
pero* quie*	h3
perr*	S4a9j7q3
perr* se*	S3a8
perri*	a7
perrito	a4
perro	a8e3f-3j8q3
perro $	a5j4
perro se	a4
pers*	A-4B5E-3H-6I7J-4K-3N3O-3P-6S-3T-4U4V4W-5X-3Z6a-5b-3c11d-4e-3f4h-4k11m14n-7o-6p3r8
pers* a*	G4f4
pers* al*	k5
pers* ante*	i3
pers* con*	m3
pers* dado*	m3
pers* de*	U3p3r3
pers* del*	U3
pers* habi*	m5
pers* hay*	I3k3
pers* naye*	l4
pers* no*	U4q4
pers* nuev*	k3
pers* o*	r6
pers* quie*	m3
pers* real*	c3
pers* se*	I4
pers* trae*	I3
pers* ☎*	C8
perso*	A-4B4C3E-3H-6I7J-3K-3N3O-3P-6S-4T-5U7V5W-5X-3a-6b-3c15d-4e-3h-3k11m15n-7o-6r8
persona	J-3Q-3T-3V7W-3Z6c11f3g4m-4n-4o-4p4q5r10
persona #	V3
persona $	F5V7Z3c8i-4k-3q3r3
persona a	G3
persona al	k4
persona de	p3
persona no	q5
persona o	r6
persona por	c3
persona real	c4
personal	B7H-4P-4U10a-4k13m21n-3o-4q-3
personal $	B6P-3a-3c3k10m12
personal con	m3
personal dado	m4
personal habilitado	m5
personal hay	k5
personal nayeli	l4
personal no	U6
personal quien	m4
personales	N5
personales $	N4
personas	I11k3
personas nuevas	k3
personas se	I4
personas tenemos	I3
personas traen	I3
pert*	N10
perte*	N6
pertenece	M3
pertenece $	M3
pertenecer	N4
pertenecer al	f3
pes*	A-3D11E3F4H-5I-3J-3L9M4P-5S-3a-4b7d7e5f-5h9i7j-4k-3l-3n-5o-3p-3q4
pescado	d3h-3
pesi*	D9
pesim*	D9
peso*	D5F3G4H-5I-3J-3L9M3P-4V4W3a-4b9d6f-4h7i4j-3k-3n-5o-3q3
peso* #*	L3
peso* a*	D4G6d-5q4
peso* al*	G6n3
peso* como*	Q5
peso* de*	F4W3d6h5
peso* del*	G4W4
peso* jaja*	h3
peso* lo*	F4h-3
peso* por*	F6
peso* que*	E3
peso* son*	L4b-3
peso* ☎*	E5F-4G-3V8d5h3i-3
pesos	C3D5E4F3H-5I-3J-3L9M3P-4Q3V3W3a-4b8d5f-4h9i7j-3k-3l-3n-5o-3q3
pesos #	L4
pesos $	D-4F3G-4H-3L8M3P-3Q3a-3b7d5e4h11i13n-3p-3
pesos a	G7d-6q5
pesos al	n3
pesos de	F4d3h4
pesos del	W4
pesos en	D4
pesos lo	F4
pesos por	F4
pesos que	E3
pesos quitarselos	G4
pesos son	L3
pesos ticket	h3
pesos ☎	E5F-4G-3V7d5h4i-3
pet*	A15l3
peti*	A17
peti* de*	A3
petic*	A15
peticion	A8
peticion $	A8
peticiones	A12
peticiones $	A8
peticiones de	A4
petr*	l5
petr* siga*	l5
petra	l6
petra siga	l5
pho*	h6
phon*	h4
phon* ☎*	h5
phone	h5
phone ☎	h6
pic*	Q4R6n3
pica*	R5n3
pica* otra*	R4
picar*	R6
picarle	R4
picarle otra	R6
pico	Q5q3
pico el	R4
pico para	Q4
pico* el*	R4
pico* para*	Q3
pid*	A15C5D-4E3F-4Q15S-3T-3U-3W8a-5b-4c-4d3i5j7n-8o-3r-3
pida	A4
pida puntos	A4
pida* punt*	A3
pide	C4Q3W7
pide el	d5
pide mas	W11
pide que	p3
pide su	C4
pide*	E4Q8W5j10
pide* el*	d4
pide* la*	j3
pide* mas*	W8
pide* para*	Q5
pide* rect*	E6
pide* su*	C5
pidel*	W5
pidele	W4
piden	E7Q6j7
piden para	j4
piden permiso	A3
piden rectificar	E6
pidi*	A14G3H4i6q-3
pidi* apro*	A5
pidi* audi*	G3
pidi* auto*	A3
pidi* bren*	A4
pidi* la*	A4
pidi* lo*	H3
pidi* los*	H3
pidi* luis*	A3
pidi* otra*	i3
pidi* post*	i5
pidi* que*	X3
pidie*	G3H7i3
pidiendo	G3H7
pidiendo auditoria	G3
pidiendo lo	H3
pidiendo los	H3
pidieron	A3
pidieron aprobar	A3
pidio	A13X3i3
pidio la	A9
pidio luis	A3
pidio postre	i3
pidio su	l3
pido	L3Q12h-3j3n-3
pido mi	Q6j4
pido* mi*	Q4j4
pie*	L13
pier*	L11
pier* lo*	L3
pierd*	L13n4
pierde	n3
pierde $	n3
pierden	L3
pierdo	L5
piez*	W3
pieza*	W4
piezas	W4
pij*	e4h3
pijas	h3
pil*	i5
pila*	d3i4j3
pilar	d3
pilar $	d4
pilas	i4
pin*	H4L3e4h6j3q-3
pint*	L5e4h3q-3
pint* la*	H4
pint* vini*	h3
pinto	H3
pinto la	H5
pintu*	L4e4h5
pintura	L3e3h4q-3
pintura $	L6
pintura vinilica	h3
pip*	a3
pipa	a4
piq*	Z9
piqu*	Z8
pique	Z11
pis*	a4
piso	a4
piz*	j3
pizz*	h3j3
pizza*	j3
pizzas #	h3
pla*	F3H4a-3c5e7h5m16n-6o5
plan*	m20n-3
plan* comp*	m6
plan* de*	m5
planc*	e4h3
planchado	h3
plant*	k3m17
plantilla	m16
plantilla $	m8
plantilla completa	m7
plantilla de	k3m5
plat*	F3H5I-3c6
plat* con*	F3c5
plat* del*	H5
plati*	F4H5J3c7
platicame	H6
platicame del	H4
platicar	c6
platicar con	c4
platique	F3
play*	h3j4
play* de*	e3
play* del*	h3j5
playe*	e3h4j3
playeras	e5h4j3
playeras del	h3j5
plaz* cuan*	H3
plaza	H3
plaza cuanto	H3
plo*	J3j4
plom*	j5
plome*	J4
plomero	J3j3
pob*	l4
pobr*	l3
pobr* don*	l3
pobre	l3
pobre don	l4
poc*	D3I3r8
poco	n3r5
poco eres	r4
pod*	H4L3O-3c6
pode*	j3
poder	j3
podr*	H4c5m4
podr* indi*	b3m4
podr* prop*	H4
podri*	c8
podria	H6c3
podria indicar	m3
podria proporcionar	H4
poi*	C4F5b3d4h-4
poin*	F3b5d7h-4
poin* for*	d10h-3
point*	C3F6b6d5h-4
points	F3b6d8h-5
points for	d10h-3
pol*	h8j3o3
poll*	h6o4
poll* #*	h3
pollo	L3h4o5
pollo #	h4
pon	E9W4k3l4
pon a	k6
pon en	E11
pon inactiva	l4
pon*	A-7B-3C-8D8E11F7I-7J4K-3L-4M-4N-4O-3P-5Q13S-4T13U-3V-4W11X-5Y9Z-3b-4d-5e-5f6g7h6k8m-3n-8o-4p-6q-4r-3
pon* a*	W4k4
pon* en*	E11
pon* inac*	l4
ponc*	R7a10f4
ponc* la*	a8
ponc* su*	R5
ponc* ☎*	f5
ponch*	R5a9
poncho	R5a11
poncho la	a8
poncho su	R6
pone	D4T4
pone*	C-3D11Q9T7h-3k4q-3
pone* a*	k3
pone* el*	Q9
ponen	D9
poner	Q11T3W5d3k5
poner $	Q-3T9k5
poner el	Q6
poner*	G3T5
ponerle	T4
ponerle $	T3
pong*	J7L-3Q11T10W3Y3p-3
pong* #*	h6
pong* para*	Q5
ponga	h6
ponga*	J9Y3
pongale	F3
pongale algo	F3
pongame	g3h-3q4
pongas	J8
pongo	Q14T8
pongo $	Q7T10n-4
pongo para	Q4
poni*	F4
poni* #*	F3
poniendole	F4
poniendole #	F5
ponl*	C-3D-3E14F8G3I-4W4Y3a-3d-4f7h7i5l4n-6
ponl* #*	E-3F10G9
ponl* a*	W3h5
ponl* cand*	l5
ponl* en*	E13f4h-7k3l3
ponl* eso*	E3
ponl* lo*	E3
ponl* otra*	i6
ponl* punt*	F4
ponla	E7l4
ponla en	E9h-5
ponle	F8G4W5d-3h5i8l3n-4
ponle #	E-3F9G11
ponle a	W3
ponle candado	l4
ponle lo	E3
ponle otra	i6
ponle puntos	F4
ponlo	E5I-3f3h5k4
ponlo $	h5
ponlo en	E4I-3f3k5
ponm*	A-4F-3H4W9Y5c4g8h5k4
ponm* #*	W7h6
ponm* a*	W6c3
ponm* en*	W-3g10
ponm* las*	H4
ponm* un*	k5
ponme	A-4H4W9Y5c3g7k4
ponme #	W9h3
ponme a	W8c4
ponme en	W-3g9
ponme las	H3
ponme un	k8
pons*	F3
ponse*	F4
ponselos	F3
ponselos tu	F3
poo*	h3
poq*	L3U4
poqu*	L5U4b4
poqui*	L4U4b4
poquitos	L5b3
por	A5E-3H-4K8L13O5P4R-3S3U-5V-4W-8Y3a4b-3d4e3f-5g-4h4i6j4k-11n-8o4p-10q-5
por #	F-3H-5L13a11b-4h16j-3q-3
por aca	O7
por activar	m3
por ahi	M3O9c-3
por ahora	J3
por alla	O6S5
por aniversario	F3
por aprobar	A3Y7
por aqui	L-3P3Q10Y3c3
por autorizar	A8n-4
por brenda	I4
por cada	L9
por caja	h3
por cambio	S3
por compra	G6L4h-3
por comprar	G3L3
por confirmar	K4
por cuanto	H4
por dado	l3
por dia	L6
por donde	T10j4
por efectivo	W4d-3
por el	F4G-3J3L-3W-4d8h3j3o5
por empleado	B5
por error	F3X-3Z11
por esa	L4
por este	T3
por fa	C7O-3b5
por favor	B3D-4E6F-6J3L-5M-3N4O-3V5W-3X6Y3Z-3d3i6j-5k-5o-3p-4
por fin	o3
por firmar	A5
por fuera	G4d-3
por hoy	o4
por inventario	E4
por la	F10P3a6d5h-6l3o5
por las	S-3a6
por llegar	l3
por lo	b6j4
por los	G-3a3e3q5
por maternidad	l4
por mes	I4
por mi	A6U4a4
por monto	L4M3
por nombre	Q4
por pan	i3
por producto	e4
por puntos	d6
por que	C-7D5F-3L9P8n6r11
por si	J5a4
por su	C8D5f-3h7q-3
por sus	d3
por telefono	C3R3c7
por ticket	H5L4P4
por traer	F5
por transferencia	i3
por tu	a8
por ultima	P3
por un	G3b-4d8
por una	L3h-3
por unas	i6
por uno	B3P7
por*	D11E-3G5L11W9f5l-3
por* #*	F-3G-3H-4L14a11b-4h15j-3q-3
por* aca*	O8
por* ahi*	A4M3O7c-3
por* ahor*	S3
por* alla*	O5S3
por* apro*	A4Y6
por* aqui*	L-3Q10Y3c3
por* auto*	A7
por* bren*	I4
por* cada*	L7
por* caja*	j3
por* camb*	S3
por* comp*	G7L10h-3
por* conc*	K4
por* conf*	K6
por* cuan*	H4
por* dado*	l3
por* dia*	L7
por* dond*	T13j4
por* efec*	W4d-3e4
por* el*	F4J4L-3W-3d4h3j3o4
por* empl*	B5
por* erro*	F4X-4Z10
por* esa*	L3
por* fa*	C4b4
por* favo*	D-4E5F-6J3L-5M-3O-3S3X9Y4Z-3d6h-3i5j-5k-4n-3o-3p-4
por* fin*	o3
por* fuer*	G4d-3
por* hoy*	o5
por* inte*	L4
por* inve*	E3
por* la*	F10M3P4a5d3h-5l3o7
por* las*	S-3a8
por* lleg*	l4
por* lo*	b4j6
por* los*	G-3d3e3h-3q7
por* mate*	l4
por* mes*	I4
por* mi*	A5a4
por* mont*	L3
por* nomb*	Q3
por* otro*	i3
por* pan*	i3
por* part*	Q3
por* prod*	e3
por* punt*	d5
por* que*	C-5D4L8P8n8r9
por* reso*	K4
por* si*	J7a3
por* su*	C8D5V-3f-3h9
por* sus*	h4
por* tele*	R5c8
por* tick*	H6L5P4h-3
por* trae*	F5
por* tu*	a4
por* ulti*	B3P3n-3
por* un*	G3b-5d9
por* una*	L4h-3
por* unas*	i4
por* uno*	P5
porc*	L11W9
porc* se*	L4
porce*	L10W9
porcentaje	L12W8
porcentaje se	L5
porf*	f3h4
porq*	D13G5J3e3f4l-3
porq* es*	f4
porq* esta*	q3
porq* no*	e3
porq* regr*	G3
porq* se*	q-3
porq* yo*	B3
porqu*	D10G5b3f4n-3
porque	D5G3J3W3f4q-3
porque es	f3
porque regreso	G4
port*	H3
port* el*	H4
porto	H3
porto el	H3
pos*	a3i6
post*	i6
post* #*	i4
postr*	i5
postre	i5
postre #	i3
pra*	k4l4
prac*	J3k4l4
prac* que*	k3
prac* ya*	l4
pract*	J4k3
practicante	k4l3
practicante que	k6
practicante ya	l5
pre*	A-3B-3C8D-3E-4F5H-7I-3L3N6P-3R-3S5T5U-4V-6W12Y6a4d3f-4g-5h-9i-4j14m-3n-5p6
prec*	W16j15n-6q7
prec* #*	F3
prec* a*	W4
prec* de*	D3W8j4
prec* tien*	j4
preci*	W14j12n-4q6
precio	W13j13n-4q6
precio #	F3
precio $	q7
precio a	W6
precio de	W6j6
precio en	h3
precio tiene	j3
pref*	N4X3c5
pref* que*	c3
prefi*	N8c3
prefiero	N6c3
preg*	C11H-4L5M5N3S6T5U-3V-3W-5X8a-3d-3e-3h-6j7p7q-5
preg* a*	S8
preg* al*	S4
preg* cuan*	p4
preg* el*	Q4
preg* la*	L7
preg* por*	C12M5
preg* si*	j8n4
preg* su*	S3
pregu*	C14H-4J3L3M4S10T6U-4V-3W-5X6a-3d-4h-5j8p9q-4
pregunta	C7J3L7M3O3V-3j4n3p4
pregunta $	O3
pregunta cuanto	C3
pregunta el	P3
pregunta la	L9
pregunta por	C7M4
pregunta que	p5
pregunta si	j5n4
preguntan	j4
preguntando	C4Q3n-3p3
preguntar	n3
preguntar $	n3
preguntarle	S5
pregunto	C-4D6S9T4X8
pregunto $	D5T4X4
pregunto al	S4
pregunto su	S3
prem*	F7G6Q3d10q-5
prem* a*	F9
prem* de*	d4
prem* eran*	G6q-4
premi*	F9G4d8
premiar	F8
premiar a	F9
premiarlo	G6q-6
premiarlo eran	G5q-4
premio	d12
premio $	d7
premio de	d4
premium	q3
pren*	X-4Y11a4e7
pren* el*	a7
pren* las*	Y6
pren* los*	X-3Y6
pren* me*	e6
prend*	X-4Y12a5e7
prende	X-3Y9a5
prende las	Y4
prep*	k3
prep* su*	k3
prepa $	Z3
preparale su	k4
pres*	W11a7r5
pres* #*	a12
pres* en*	l4
prese*	C3l3r3
presentado	l4
presi*	S3
prest*	W11a7o3
prestame	W9a4
pri*	Q-3T7V7a-3f6h5o5
prim*	G3Q-3S3V7f9h5n-5
prim* al*	H3
prim* como*	S5
prim* de*	l5
prim* el*	V4h6
prim* naye*	G5
prim* sofi*	k4
prim* vez*	L3f7
prima	W3d-3k3
prima nayeli	G4
prima sofia	k3
prime*	H5S3V8f7h5o3
primera	f7o5
primera vez	f8
primera ☎	C3
primero	H3S4V6d3f5
primero $	T3V6
primero al	H4
primero como	S4
primero de	j3
primero el	V3h7
primo	l6
primo de	l4
prin*	T11
princ*	T12
principal	T15o-3
principal $	T14
pris*	n3
prisa	n4
prisa $	n3
pro*	A-7B-5D7G3I8K-4L4M-6N5O-7P-3Q8R-5T-8V14W10X4Y4a-4b-7e6f3g5h-6i-3j11k-4l-8m-5n4o-7p-3
prob*	D3J5a5b-4j8q3
prob* con*	D4b-3
proba*	J5a5j7n4
probando	a8
problema con	D3
proc*	G3J3Q11d4n14
proc* #*	G4
proc* con*	d5n4
proc* mi*	n4
proc* para*	Q5
proce*	G5Q8d6n12
procede	G5n11
procede #	G5
procede $	Q3n5
procede con	n3
proceder	d4
proceder con	d4
procedimiento	Q7
procedimiento para	Q4
proceso	n8
proceso $	n4
proceso mi	n6
prod*	D5U4e9
produ*	D7e9
producto	D7e10
producto $	e3
prof*	E5P5h3
prof* unos*	F4
profe	F3P3
profe $	E6P4
profe unos	F3
prog*	H-3I16L5N8O-3a-3f11g8l-3m-4n-4q-3r6
prog* a*	f4
prog* de*	O-3g5
prog* quie*	I4
progr*	H-3I14L4N9a-3f11g9h-3l-3m-3n-4r5
programa	I13L5N9f12g11j-3l-3m-3n-3q-4r3
programa $	I10L4N7g4r5
programa a	f4
programa de	O-3g6
programa o	I3
programa quienes	I6
progreso	j3
prom*	D4F7H4J-3T-3W7X8Y6j11
prom* de*	Y3j7
prom* del*	D3j3q3
prom* hay*	j5
prom* me*	W5X-3Y3
prom* por*	H4
prom* punt*	D3
prome*	D4F9G-3H7
promedio	H8
promedio por	H4
prometi	F5
prometimos	F4
promo	G3g4j8n-3q3
promo $	G3W3
promo de	g4j6
promo*	W5X10Y8j4
promocion	W7
promociones	Y7
promociones $	Y4
promos	X5Y3
promos $	X4
prop*	Q4U3V5q4
prop* celu*	k3
prop* el*	H5
prop* nume*	G3
propi*	L6Q4U3V4i3n-4q4
propina	Q8n-4
propio	G3V6q4
propio celular	q3
propio numero	q3
propo*	H5
proporcionar	H3
proporcionar el	H4
prov*	P-3W12Z3c7
prov* del*	W3
prove*	P-3W10Z3c8
proveedor	S4W9c7
proveedor $	S3W7
prox*	Q3V21W3n-3p5
proxi*	A-3Q3V24W4n-3o-3p4
proxima	Q3V13W4p3
proxima $	V10p5
proximo	V14
proximo $	V11
pru*	G3k6n5q3
prue*	G3k6l3n4q4
prue* a*	G3
prue* y*	l3
prueb*	G4k4n3q3
prueba	k6q4
prueba $	k5
prueba a	G5
prueba y	l4
pub*	W9X8Y3
publ*	W8X7Y4
publi*	W7X5Y4
publicidad	X5
publicidad $	X6Y3
pud*	n3
pudo* conf*	n3
pue*	B-4D-6E-7G-6I-3J-7K-5L10M-6P-4Q5R-4T9U-4X-5Z-6b6c12h-4j5k6l7m7n4o5q7r-5
pued*	B-4D-4E-5G-5H-5I-4J-5K-4L11M-3P-3Q4S3T15U-6V-4X-4Z-4a-7b3c13d4g6h-3j4k7l9m9n3o-9p-6q6r-5
pued* ando*	S3
pued* aser*	T5
pued* borr*	q4
pued* camb*	L7T-3b4q8
pued* canj*	W5
pued* capt*	k5
pued* cobr*	L3l4
pued* corr*	q5
pued* dar*	T4n3
pued* darl*	L3n7
pued* deci*	C3T5
pued* dict*	Q8
pued* entr*	l6
pued* gast*	b3
pued* habl*	c6
pued* hace*	Q3T8
pued* here*	L4
pued* ir*	j5
pued* junt*	L4
pued* llam*	c8
pued* mand*	Q6
pued* marc*	c8
pued* mete*	F3Q3i6q-4
pued* paga*	L4j5
pued* pasa*	L7
pued* pedi*	T15
pued* pone*	d4
pued* reco*	j4
pued* regi*	U-3k3m11
pued* segu*	n9
pued* ser*	D5
pued* usar*	L11k4
pued* vend*	m5
pued* ver*	j3l4
pueda	H-3Q-3W5k17l14n-3q-3
pueda captura	k5
pueda cobrar	l3
pueda el	k3
pueda entrar	l5
pueda meter	k4
pueda ni	l3
pueda registrar	k3
pueda usar	k3l3
pueda vender	l3
puede	L7O4Q6T8a-3c5j8l3m5n-4p-3q6r-3
puede $	Q3T4
puede cambiar	q3
puede corregir	Q3q5
puede dictar	Q8
puede entrar	R3
puede hacer	T3
puede meter	F3Q3q-3
puede pagar	j4
puede registrar	m3
puede ser	D4
puede usar	L7k4
puede vender	m5
puede ver	l4
puede*	D-3G-3L9O-3Q-3T4c6h3m6n-4q4
pueden	L12N3T-3U-3c8m10
pueden registrar	m8
pueden usar	L4
puedes	C4G-3T9h4n-3
puedes dar	F3T5
puedes decir	C4
puedes hacer	T3
puedo	D-4L12O-3Q5S4T10W-6a-5b7c7d7g9h-4k-3l-3n6o-5p-3q5r-3
puedo ando	S3
puedo aser	T7
puedo cambiar	L3b5
puedo hablar	c5
puedo hacer	Q4
puedo juntar	L3
puedo meter	g5n3
puedo pedir	T8
puedo pedirte	T8
puedo seguir	n6
puedo usar	L4
puen*	H7a7
puent*	H7a6j5
puente	H5a3j3
puente $	H3
puente de	H3
puer*	I3W6a5
puert*	I3W5a7l3
puerta	I3a3
puerta $	I5a3
pues	C3H4S-3T-3V6b4n6o14p5
pues $	b4n11
pues cuanto	H3p4
pues que	C4o4
pues*	B4U4m3q3
pues* cuan*	H3p5
pues* maur*	m4
pues* punt*	B3I-3U6
pues* que*	C5o5
pues* tien*	m3
puest*	B4U5m4
puesto	Q3U3m3q3
puesto maura	m4
puesto puntos	B3U4
puesto tiene	m3
pun*	A5B4C10D9E8F10G8H-3I-3J4K-4L11M-6N4O-6P3Q5R-4S-6T-7U-4V-8W9Z-6a-10b11c-7d9e-8f4g6i-7j-10k-6l-5m-7o-8p8q-3r-4
punt*	A4B5C9D8E9F11G10J4K-4L11M-6N3O-7P3Q4R-4S-6T-7U-3V-8W8Z-6a-10b10c-7d11e-8f3g6h-3i-7j-10k-7l-5m-7n3o-8p7r-5
punt* #*	F-3d9
punt* a*	C-4D3E3F9G6W7b-3d3f-3n4p-4q4
punt* abaj*	F-3G5
punt* acum*	C-3p8
punt* al*	B5E6F7L-3d4h-4
punt* clie*	E3
punt* como*	L-3b4g3p4
punt* comp*	d3
punt* cuan*	L4
punt* dan*	L5
punt* de*	C9E8G7H-4I3W13b-5f-5n3q-5
punt* del*	C6D5E11F-7d7h-6n-3p4
punt* dire*	F3
punt* disp*	C5
punt* dobl*	L5
punt* dupl*	G3
punt* el*	f3
punt* en*	L4W6h-3n4
punt* entr*	G3
punt* es*	L3d4
punt* esta*	A4D4
punt* extr*	A4F4
punt* favo*	b3g3
punt* hay*	Q5
punt* igua*	L3
punt* jaja*	L3
punt* junt*	I6p5
punt* la*	C5G-3b3d3f3
punt* le*	C-3L8n3
punt* llev*	C3
punt* lo*	A3
punt* los*	Q4X5
punt* manu*	F10
punt* mas*	F9G-3
punt* me*	b4
punt* ni*	E3
punt* no*	J3W3
punt* o*	D-4L6b4n6r4
punt* paga*	d4
punt* pal*	C4F3
punt* para*	p5
punt* por*	G-3L8O-3Y3d10h3
punt* que*	D4F9G5h-3n-3
punt* saca*	B3
punt* sama*	B4
punt* se*	H7
punt* si*	F3
punt* sin*	D6
punt* son*	d-3q4
punt* su*	F3
punt* teng*	b9
punt* tien*	W7b-3
punt* trae*	C3
punt* uno*	P6
punt* valg*	W7
punt* y*	L-4P3d3f5
punt* ya*	J5W6
punt* ☎*	C9F10f6
punta*	C8E3
puntaje	C7E3
puntaje de	C7E4
punto	L16Q4W4b-3n-3q4
punto $	L10
punto*	A4B4C12D8E9F11G11I-3J5K-4L8M-6O-7Q3R-4S-6T-7U-3V-8W7Z-5a-9b10c-6d11e-8g6i-6j-9k-6l-5m-7o-7p10q-3r-3
puntos	A3B3C9D8E9F10G10I-4J4K-4L10M-6O-6P4Q3R-4S-6T-7U-4V-8W8Y5Z-5a-9b11c-7d10e-8f3g5i-6j-9k-7l-4m-7n3o-7p8q-4
puntos #	d9
puntos $	B-4C6D7G12H-5L8O-4P3Q4S-3T-5U-3V-3X-3Y8a-5b11c-3d9g5j-4m-3o-6q-6r-3
puntos a	B3E3F11G8W6d4f-4n3p-4
puntos abajo	F-3G6
puntos acumulados	p5
puntos al	B7D-3E5F9L-3h-4n3
puntos cliente	E4
puntos como	p3
puntos cuanto	H4
puntos dan	L4
puntos de	C8E6G8H-4W12b-6f-5h5n6q-5
puntos del	C4D3E11F-6G3d5h-5n-3p4
puntos directo	F4
puntos disponibles	C3
puntos doble	L4
puntos duplicados	G3
puntos el	C3W-3d4
puntos en	H3L5W3n4
puntos es	L3d4
puntos extra	A5F3
puntos favor	C3g4
puntos hay	Q7
puntos hoy	U3
puntos jaja	L3
puntos junta	p3
puntos junto	p4
puntos juntos	I6
puntos la	E3G-4d3
puntos le	C-3L6
puntos lleva	C3
puntos lo	A3d3
puntos los	L4X3
puntos manual	F3
puntos manualmente	F9
puntos mas	F12G-3
puntos me	b6
puntos ni	E4
puntos no	J3W4
puntos o	D-4L5b3n5r3
puntos paga	d4
puntos pal	F5
puntos para	p6
puntos por	G-3L6d11h4
puntos que	A3D4F8J3n-3
puntos rebajaselos	G3
puntos samanta	B3
puntos se	H6f5
puntos sin	D7
puntos sirven	L4
puntos son	L3d-4q5
puntos su	F3
puntos tengo	b8
puntos tiene	W6b-3
puntos trae	C5
puntos uno	P6
puntos y	B5L-4P3b4d3f4
puntos ya	J5W4
puntos ☎	C5F9d3f3
pur*	D17H3L3Q5X6a4h3j-3n-5q-4
pura	D9L4
pura*	D6U3
puras	D4U3
puro	D7H6X3h3q-3
puro numero	Q3
puro viernes	H5
puro*	D3
puro* miro*	H3
puro* nume*	M3Q3
puro* vier*	H3
puros	D3
pus*	D4F3G11H-5L-3M4P-3Q-4V-5W-3Y5d-4e-3n18o-3p-4q20
puse	D-3G3H-4M-3T-3V-3Y6d-3n18q23
puse #	G5
puse $	n20
puse al	q6
puse de	q5
puse el	q11
puse lo	q4
puse los	n4q3
puse mal	q5
puse mi	q4
puse que	A5n-4
puse un	q3
puse* #*	G5
puse* al*	q6
puse* de*	q6
puse* el*	q9
puse* lo*	q5
puse* los*	n4q3
puse* mal*	q7
puse* mi*	q3
puse* que*	A4n-3
puse* un*	q4
pusi*	D6G7M4n9
pusi* al*	n4
pusi* de*	G4
pusi* mi*	D4
pusie*	D9G5
pusieron	D4G4M4
pusieron $	b3
pusieron mi	D4
pusim*	G4
pusimos	M3
pusis*	a3n11q4
pusiste	a3n9q4
pusiste #	q5
pusiste $	n7
pusiste al	n4
puso	B3F4G3T3r5
puso #	F4G4
puso aqui	T3r5
puso sus	F3
puso* #*	F4
puso* punt*	B3
puso* sus*	F3
qr	R5g5
qr para	R6k-3
qr* para*	R5k-3
que	A4J-3K3M3N-4O9P6T7X-5Y-3Z-6f-3g-4h-4i-4n4
que #	D7d3
que $	Q4T10a6n12r6
que a	D3F4L4
que abrimos	H7
que acaba	p3
que acabamos	i4
que acabas	n3q4
que acabo	R4h-3i4p6
que ahora	W3
que ajustar	E5
que ajuste	B4
que alguien	c4
que anda	E4
que ando	k5
que anotaste	n5
que antes	D6
que aparezca	E3q4
que aprobar	A3
que aqui	g3
que arreglar	n3
que atendi	i4
que atienden	m4
que autorizar	A4
que ayer	D3H4
que bajale	G3
que bajarle	G7
que baje	S12n-5
que beneficios	L8
que bien	o4
que bonito	O-3a10o3
que borrala	l3
que buen	O-4T-3a10
que bueno	o3
que cajera	B9I-6M4
que cajeras	m6
que caloron	a10
que cambiarlo	E6
que cambios	B3
que cantidad	b3p6
que capturarlos	k5
que celular	M9
que chambee	k4
que chulada	o8
que clienta	M3n3q-3
que cliente	M18h-3n6q-3
que clientes	I4
que cobran	m4
que cobre	C-3J3U6k5p3
que comandos	T6
que compra	W6
que compraron	I5
que compras	P9
que compre	P5e3
que compro	D-3N4P-3W8e4
que coraje	D7
que correcciones	A5
que corregirlo	E3
que cosas	P4T4
que cuanto	p5
que cuenta	L3
que da	a4
que dar	A3
que datos	Q5g5k3
que debe	E5d3
que debia	h3
que debo	Q9n-3
que decir	Q7
que dejo	H7K4
que descanses	o3
que despachan	m6
que despache	k5
que despedir	l3
que devolverle	e4
que dia	C-3P16a9
que dias	L4O-4P3j12
que dice	M8O8n9
que diga	D3E5
que dios	a4o5
que echar	q6
que eficiencia	o8
que el	G3Q3R3V-3h-3l3n-3
que ella	E4
que empezamos	I3
que empleados	m4
que empresa	r7
que entre	R3
que era	Z8
que eres	r6
que es	P3Q-4T9W3r16
que esa	q3
que escribir	T6
que escribo	Q5
que ese	q3
que espera	A3
que esta	A12D-3V4j3q4
que estaba	V6e5h3k3n3q-4
que estan	I4m6
que este	A3Q4r-3
que estoy	S6
que estuve	U3
que estuvo	B3
que fallo	K3
que falta	A5F4K3V5
que faltan	S5V3
que fecha	M3
que firmar	A5
que forma	Q3T6
que fue	P3n12
que fui	H4
que gano	G5L4
que gastar	L9
que gaste	h3
que gasto	P5W4d-4
que gente	m5
que gerardo	l3
que guardaste	n5
que ha	B3P7
que hace	T3
que hacemos	T3
que hacer	J4g3h3
que haces	T17
que hago	L4Q13T8h-3n10
que hay	A3H5K8W7b6h3n-3
que he	P10U12
que hice	U5d3n6
que hicieron	D4
que hiciste	q4
que hizo	B15n-3
que hora	B12P4j12
que horas	a5
que hoy	a5
que hubo	H4O15
que itzel	R3
que junta	C3d4
que junte	L3f3
que la	A4f3i5l4q5
que lalo	l5
que lazaro	l4
que le	D5E-3F5G6H-5M-3O-3P3Q5R4S-3T5U-3V-3X3d6e3k-4l-4n6o-3p5
que link	R8
que llego	S5k3
que llegue	S8
que lleva	P3Q3d3h-3
que lleve	P4
que llevo	Q4U16b5
que lo	L-4c6d9f6h-3n7
que los	J3P4W7
que lucero	l3
que luego	n6
que luis	J-5l8
que mal	D7
que mande	Z-3g4
que mando	A4g4
que manera	Q9
que marcas	j3
que mas	F4P6T27n-4
que maura	k3
que me	A3C-3H-5I-3K-3L3M-3O-3P4S4T5X7Y11Z-3b-5c15d-3e3h3j-3n3o-3q-5r3
que meter	h4
que meterlo	f3
que meti	Q5U3n4
que metio	A3W3
que mi	k4
que mocharle	G4
que modo	Q7
que monto	L4n5
que movieron	B3
que movimientos	P5
que necesito	L4
que negocio	r11
que ni	D6G3K4
que no	D5E-3F6H-7I5J8K5L-5P-6S-3T-8U-3V-3Z7c-4d-3e6j-3k-3l10n4o-3r5
que nomas	A3
que nombre	I4n5
que numero	H6M3a8m4n10q-5
que nunca	D4f4
que onda	H6O18b3n6
que opciones	T13
que otra	J5K7V-3n-3
que padre	o13
que paga	S3V3
que pago	h5
que pague	P4e5
que pasa	L6
que pase	V7o3
que paso	O14h-4n18
que pasos	Q6
que pedi	A4
que pena	D5Z3
que personas	m3
que piden	Q5
que pidio	A13
que poner	Q9T6
que ponerle	T5
que pongo	Q3
que por	L12
que porcentaje	L10
que precio	j7
que procede	Q3n12
que pueda	W7k8q-3
que puedo	L6T17n-3
que puesto	m3
que puntos	C4b5
que puse	q5
que quede	E4
que quedo	K3S3n7q5
que quiere	f4n5
que quita	G6q-5
que quitale	G6
que quitarla	q5
que rapido	o12
que recomendo	F3
que reenviar	R3
que registrar	e3h7k3
que registraste	q4
que registre	U3p3
que regresa	l3
que regresarle	e3
que regresaron	e3
que regrese	S7
que repetir	n4
que reponerle	F5
que retirarle	G5
que revise	A4
que risa	o5
que ruben	k9
que sabes	T5
que sacarlo	l3
que saldo	C7D-3b7d-3n-3p17
que salga	Y6d8n3
que salio	F4H8P3n3
que samanta	k5
que se	A-4C-3F3H8I3J-4M-3O-3P14R4S8T4U-4V5W-6Z-3a-5d7h3i-3k-4m-3o-4q-6
que sea	d3q5
que ser	E3
que si	A3h5n7q7
que siempre	q3
que significa	n6
que sigue	Q4T9V16a-3m-3n8
que sirves	T9
que son	L3
que su	D4p-3
que subir	h3
que tal	H20O27T-4a-3n-5o-3
que tambien	i3
que tan	n6
que tanta	I10
que tanto	C9P-3U7b7
que tantos	I4
que te	C-3J9Q4S-4T9h-4n10q5
que telefono	M6j5
que tenemos	H3
que tenga	C4E6O-3d8o7
que tengan	N6
que tengo	A9D5I-3P3Q6T5d3g3m3n-3r-3
que tenia	C3b4
que termine	S4
que ticket	K5
que tiene	C9E7b3d11n-4p4
que tienen	I3W4
que toco	B12
que trabajan	m3
que trae	C11E3I3P4d7
que traen	j3
que traes	H5
que tu	k4n-3
que una	K3
que usarlos	L4
que va	H7i3n6o7
que validar	A4
que venden	m4
que vendi	Q4
que venga	A3c9
que venta	M11h-4
que ventas	H-3K7U4W5
que viene	V12
que vino	P7h3
que volver	n3
que ya	A4D-3N4Q5X3f-3
que yo	A12D3U5n-3
que*	B-5C5D10E5F3G-5H-6I-5K13L-6O-4P-3Q-5U-7X-7Z7b3c-4d-5e4f-5g-4k-3l-6m-3n11o8p10q5r-7
que* #*	D5d5
que* a*	D3F4L4
que* abri*	H10f4
que* acab*	R3i8n3p8q5
que* ahor*	W6a4
que* ajus*	B3E4
que* alca*	n3
que* algu*	c4
que* anda*	E4
que* ando*	k6
que* anot*	J3n3
que* ante*	D6
que* anul*	q3
que* apar*	E3n4
que* apro*	A3
que* arre*	n3
que* aten*	i6
que* atie*	m6
que* auto*	A6
que* ayer*	H4
que* baja*	G5e-3q7
que* baje*	S9n-4
que* bene*	L10
que* bien*	o6
que* boni*	a4o6
que* borr*	l3
que* buen*	O-6a7o9
que* caje*	B8I-5M10m4
que* calo*	a16
que* camb*	E4
que* canc*	q7
que* cant*	b3p7
que* capt*	k6
que* celu*	B3M6n4
que* cham*	k3
que* chay*	l3
que* chul*	o12
que* clie*	M19n8q-8
que* cobr*	U5c4h-3k6m4
que* coma*	T6
que* comp*	C-4D-3F-3I3P10W12e8n-3q-3
que* cont*	T4V5
que* cora*	D7
que* corr*	A3E3
que* cosa*	A3P4T8
que* cuan*	U-3p8
que* cuen*	L3
que* da*	a3
que* dan*	L3
que* darl*	F3
que* dato*	Q3g6
que* debe*	D3E3d3
que* debi*	h3
que* debo*	P-3Q9
que* deci*	Q5
que* dejo*	H7K4
que* desc*	j4o4
que* desp*	k5m6
que* devo*	e3
que* dia*	C-4P16a8
que* dias*	L5O-4j10
que* dice*	M4O4n12
que* diga*	E6
que* dios*	a12
que* echa*	D4q6
que* efic*	o10
que* el*	D3G3R3S3W3k3l3n-4
que* ella*	E3
que* empe*	I5
que* empl*	M6m7
que* empr*	r6
que* ende*	q3
que* entr*	P4R3
que* era*	Z5
que* es*	P4Q-4T10j-3r12
que* esa*	q3
que* escr*	Q6T7
que* ese*	q3
que* espe*	A6
que* esta*	A9D-3H-3T-3V11Z3a-4d-3e4l-3n6
que* este*	Q3
que* esto*	S4c3
que* estu*	B4U3
que* falt*	A6F5K5S4V5n-3
que* fech*	M3
que* firm*	A5
que* form*	Q3T7
que* fue*	P3n10
que* gano*	G5L3
que* gast*	C-3L6P6d-6h7
que* gent*	m5
que* gera*	l4
que* guar*	N6n4
que* ha*	B3P10
que* hace*	J4T20b-3g4
que* hago*	L4Q12T13h-3n10
que* hay*	H6K7S3W7a-3b5h3n-3
que* he*	P9U11
que* hice*	U6n4
que* hici*	D3i3n3q5
que* hizo*	B9
que* hora*	B10D-3H-3P3a4j14
que* hoy*	U4a5n-3
que* hubo*	H6O16
que* jess*	l4
que* junt*	L8b-3d6
que* la*	A5D3i6j3l3q6
que* lalo*	l3
que* laza*	l5
que* le*	D5E-3F4G3H-5I-3L3M-3O-4P4Q4R7S-3T6U-3V-3X4d5k-4l-4n4o-3p8r-3
que* link*	R7
que* lleg*	S11X3k4
que* llev*	H-3P7Q9U16b4h-4n-3q-3
que* lo*	J3L-4R3c7d10f5n6
que* los*	P7W5
que* luce*	l3
que* lueg*	n5
que* luis*	J-4l5
que* lupi*	k3
que* mal*	D6
que* mand*	A3Q3Z-3g5
que* mane*	Q8T4
que* marc*	j4
que* mas*	F4P7T24W4n-4
que* maur*	k4
que* me*	A4H-4K-3O-3P4S5T7X5Y8Z-3b-5c14d-3h3j-3n3o-3q-4
que* mete*	e3h5
que* meti*	Q3n7p3
que* mi*	k3
que* mire*	l3
que* moch*	G4
que* modo*	Q5
que* mont*	n9
que* movi*	B3P4
que* nece*	L6
que* nego*	r9
que* ni*	D3K3
que* no*	D4E-3F5H-6J6K10L-4P-5Q-3S-3T-8U-3X4Z6c-4d-3e4j-3k-4l11n5o-3q3r5
que* noma*	A4
que* nomb*	I4n5
que* nos*	F3n4
que* nume*	H8a6m4n11q-5
que* nunc*	D4
que* onda*	H7O21h3n5o-3
que* opci*	T11
que* otra*	J5K5n-4
que* padr*	n-3o13
que* paga*	L6S3d-3
que* pago*	d-3h7i3
que* pagu*	P4
que* pasa*	L9
que* pase*	A3V8
que* paso*	D4O14Q5T-3e-3h-5n15
que* pedi*	A4Q3
que* pena*	D5Z3
que* pers*	m3
que* pide*	Q3
que* pidi*	A13
que* pone*	Q7T11
que* pong*	Q5
que* por*	L8Q3
que* porc*	L11
que* prec*	j3
que* proc*	Q7n13
que* prom*	W5j5
que* pued*	H-3L5T15W4k7q-3
que* punt*	C3b7
que* puse*	q7
que* qued*	E4K3n6q7
que* quie*	T3f6n3
que* quit*	G10
que* rapi*	o10
que* reci*	D5e3i3
que* reco*	F3
que* reen*	R4
que* rega*	L4h3
que* regi*	h8k3n-3p4q8
que* regr*	S7e5
que* repe*	n3
que* repo*	F5H-4n6
que* reti*	G7
que* revi*	A3
que* risa*	o8
que* rube*	k8
que* sabe*	T5
que* saca*	l5
que* sald*	C6D-3b9d-3n-4p15
que* salg*	Y4d9n4
que* sali*	F4H7n3
que* sama*	k3
que* se*	A-4C-4F3H8J-4P13R6S8T7U-4V8W-5a-3d8i-3k-5n-3o-4q-6
que* sea*	d3q4
que* sepa*	N3
que* si*	A3F3h4n5q5
que* siem*	q3
que* sign*	n7
que* sigu*	Q4T5V14a-3n10
que* sirv*	T7d6
que* su*	D5R3p-3
que* tal*	H23O27T-4a-3n-5o-3
que* tamb*	L-3Q3i4
que* tan*	U4n7
que* tant*	C9I13P-4U7b8
que* te*	J7Q4S-4T12h-5n9q3
que* tele*	M6j5
que* tene*	H3
que* teng*	A5C3E6I-4N4O-4P3Q5d11h-4m3n-4o4r-3
que* teni*	b5
que* term*	S3
que* tick*	K5
que* tien*	C8E7I3W3d10f-3j-3n-4p5
que* toco*	B12
que* trab*	m5
que* trae*	C13H4I5P3d5h-3j3
que* tran*	O9
que* tu*	K4k3n-4
que* usar*	L4
que* va*	H10n6o8
que* vali*	A5
que* vend*	H-4Q3r3
que* veng*	a5c8
que* vent*	H-5K7M9U3W4h-3
que* vien*	V10
que* vino*	P8
que* volv*	n4
que* ya*	D-3N6Q6S-3X7
que* yo*	A8U6
qued*	B-4C6D3E6F4I-4J-3K11L-5O-3Q-3R-3U-5X-4Y-3Z-5b5c-5e5g-4h-4i-5l-5n11o9p11r-5
qued* #*	a6
qued* a*	C6F3K4
qued* al*	C6e3o5p-4
qued* algo*	A9K3b8n-5
qued* anot*	P3n3
qued* ator*	K7n-4
qued* bien*	a7o-4
qued* clar*	T6o3
qued* como*	k3m5n-3
qued* con*	n4p5q3
qued* cort*	H6
qued* el*	M8n-3
qued* en*	E8J6S3W8h6n-5p-4q-3
qued* guar*	n4
qued* igua*	T4
qued* inco*	F5
qued* la*	V5h-3j4n8p4
qued* lo*	n8
qued* los*	e3n3
qued* mal*	D3
qued* mi*	n3
qued* o*	b4
qued* pend*	K3
qued* punt*	C3
qued* que*	n-4o5
qued* regi*	K5P5n6q4
qued* sin*	F5
qued* su*	p4
qued* una*	K3n-3
queda	C9Q4b3d3j3o3
queda $	L4b3n-3p5
queda a	C4
queda al	C5p-3
queda en	W4
queda la	j5
queda*	J3K10U-3W4b8h-3o7p3
quedamos	H3J5n-3o5
quedamos cortes	H4
quedan	C3W4a6b7
quedan puntos	C4
quedar	j3
quedaron	D3K8p3
quedaron $	D3d3
quedaron a	F3
quedaron los	e3n5
quede	D6E5J-3T3V4k3n6
quede $	n6
quede como	k4
quede en	E4T3
quede igual	T5
quede sin	N3
quedo	A3C-3D-4J-3K11L-5M4Q-3S6U-3W-4Z-3c-3d-5e3k-3l-3n14o6p10r-3
quedo $	S4T-3e4h-6n20p18q-4
quedo a	n3
quedo al	e3o4
quedo algo	A6K5b9n-5
quedo bien	a8o-4
quedo como	m5
quedo con	p5
quedo el	M6
quedo en	E3H3S5h8p-3q-3
quedo guardada	n3
quedo guardado	n3
quedo la	V4n10p3
quedo lo	n9
quedo o	n3
quedo registrada	P4n6
quedo sin	F3
quedo su	p4
quedo una	K3n-3
quej*	D16E3c4r-3
quej* de*	D5
quej* y*	F3
queja	D9
queja $	D5
queja*	D6
quejo	F6c4
quejo $	F3
quejo y	F3
quer*	Z13h3n-6o3q6
quer* escr*	Z4
quer* mand*	Z5
quer* regr*	Y3
quere*	R3X-3Y3Z10a3n-3q3
querer	R4Y4Z10a3n-4q5
querer $	R3Z6
queri*	Z10h3o4q4
queria	Z6h3o3q3
queria mandar	Z4
ques*	h6i3
ques* #*	i3
queso	h4
queso #	h3
qui*	A-7B9C-3F-4G5I5K-7L-6M8N5O8R-3S-3T-11U-3V-4W3X3Z-6a-3b-6c6d5g4i-4k-3l6m8o-9p-7q8r8
quie*	A-5B12D-5G-7H-4I7K-4L-3M11N7O-9S-7T-7V-3Y3b-5c6d4e4f4g6m11o-5p-3r9
quie* abri*	W3g3
quie* acab*	d4h-3
quie* acum*	h4
quie* agre*	i3
quie* anda*	B4
quie* andu*	B6
quie* apro*	B6d4
quie* apun*	f3g5
quie* audi*	B5
quie* aume*	F7
quie* auto*	B4
quie* borr*	B3
quie* camb*	d3e3
quie* canc*	B16M-5e3j3q-5
quie* chec*	P3
quie* cobr*	M3h5
quie* comp*	E5H5I12M4h-5
quie* cons*	C5
quie* cont*	r3
quie* corr*	q6
quie* cubr*	d4
quie* cump*	I3
quie* dar*	h3
quie* darl*	h3
quie* deci*	n7
quie* deja*	X4j3
quie* desa*	N11g-3
quie* devo*	e5
quie* dio*	B13f-6
quie* el*	H4N-4P4R6e5
quie* empe*	g3
quie* enca*	j3
quie* ende*	E5
quie* ente*	L6
quie* entr*	f9g3
quie* era*	M3n6
quie* eres*	r12
quie* es*	A3B-3I6J3W5m6r6
quie* escr*	c4
quie* esta*	B-4N7m8r7
quie* falt*	m3
quie* fue*	B7M3n5q-3
quie* gast*	d12
quie* habl*	r13
quie* hace*	d6
quie* hizo*	M4Q4n-3
quie* insc*	B4f10g3
quie* invi*	B4R3
quie* ir*	n4
quie* junt*	h4
quie* la*	M3j3
quie* las*	B3
quie* le*	B10F-3G-3M5i3m3n4
quie* les*	B3m3
quie* lo*	M3n4
quie* mas*	M3V6
quie* me*	B-4M-3c11k5m-3n3r5
quie* mete*	h5
quie* meti*	B3
quie* mi*	O-3d5g5
quie* mis*	X4g4
quie* mone*	f3g6
quie* move*	E8
quie* nada*	J3
quie* no*	J4X4Z5q3
quie* nomb*	k4
quie* ocup*	d3
quie* otra*	J4i5
quie* paga*	d9
quie* pasa*	L4h6
quie* pert*	N5
quie* prem*	F8
quie* pued*	c3m10
quie* punt*	J4L4d-3f3h3
quie* que*	D-3F-3G-3L-3N9P-5W10Y6e3k8l8
quie* quit*	B3G4
quie* reci*	Y7
quie* regi*	M6f5
quie* regr*	e4
quie* remo*	l7
quie* rest*	G7
quie* revi*	P3U3
quie* sabe*	C5L4P5b5d-4f-3n-4p8
quie* sali*	M4N5
quie* se*	B-3I7M6a8
quie* ser*	f4
quie* sigu*	V4
quie* son*	I6m10r3
quie* su*	e3f7
quie* sus*	X3d-5h6
quie* teng*	m5r6
quie* tien*	m13
quie* trab*	m8
quie* trat*	c4o-3r3
quie* un*	c3
quie* una*	V3j4
quie* usar*	J6d8
quie* uso*	B3
quie* vend*	M5h5
quie* ver*	C6H5P6U6W12b5d-6f-3n-5
quie* vien*	r3
quie* ya*	m3
quien	B20C-6E-4F-5G-6H-8I14J-4L-4M20N-3O-3P-6R-4S-3T-4U-3W6X-4Y-3a7b-3c11d-5e-6f-10g-4h-11l-5m17n13o-4p-3q-3r19
quien $	B5M7h-3r4
quien anda	B5
quien anduvo	B4
quien aprobo	B7
quien autorizo	B3
quien borro	B5
quien cancelo	B13M-3q-4
quien cobro	M5
quien compra	I11
quien compro	M5
quien dio	B12f-6
quien era	n10
quien eres	r10
quien es	B-3I4M5W6m5r6
quien esta	B-3m7r10
quien fue	B7n4
quien habla	r6
quien hablo	c-3r7
quien hizo	M5Q4c3r-3
quien inscribir	B6f-3
quien invito	B3
quien la	M4j3
quien las	B3
quien le	B11F-3G-3M6c3n7
quien lo	c3n4
quien mas	B-3V6W4
quien me	B-4c9k4m-3n3r6
quien metio	B3
quien movio	B3
quien no	Z6m3q4r-3
quien puede	m8
quien puedo	c5
quien quita	B4
quien registro	M4
quien salio	M6n-3
quien se	B-4I8M5a8n3r-3
quien tengo	r5
quien tiene	m8
quien trabaja	m7
quien uso	B4
quien*	I13m16r4
quienes	I13m19
quienes cumplen	I3
quienes estan	m5
quienes les	B3
quienes son	I5m12
quienes tienen	m4
quier*	B-4C6D-3H3I-8J3K-3M-10N8O-6Q-4S-6T-5X4Y4Z-4a-7c6d9e10f10g9h4j5l4m-7n-5o-4r-12
quiere	B-5C8E-5F-4G-4I-3J6M-3V-6W-4a-3d11e9f16i4j3k-3l-3m-3n-5p6q-4
quiere acabar	d3
quiere acumular	h3
quiere apunta	f3
quiere cambiar	e5
quiere cubrir	d3
quiere decir	n12
quiere gastar	d3
quiere inscribir	f3
quiere inscribirse	f4
quiere juntar	h6q-3
quiere monedero	f3
quiere ocupar	d3
quiere otra	i9
quiere pagar	d5
quiere puntos	J3h3
quiere que	d7
quiere registrar	f5
quiere saber	C6H3L3d-3n-4p9
quiere su	C3D3d-3e4f7q-3
quiere sus	d-4h6
quiere usar	d5
quiere ver	C10P3d-3
quieren	A5d4f6h-3
quieren $	A5
quieren usar	d3
quiero	A-4D-4E5F7H4L-3M-8N9O-7Q-6R5S-4T-5U3W3Y6Z-3a-5c6d3g10h8i-5k5l4m-5n-7p-5r-11
quiero $	X-3Y4d5
quiero abrir	W3
quiero apunta	g6
quiero auditar	B5
quiero aumentarle	F5
quiero captura	h3
quiero checar	U5
quiero cobrale	h5
quiero comparar	H7
quiero componerlos	E4
quiero corregir	q6
quiero dejar	X5
quiero devolver	e5
quiero el	H5P4R8e4
quiero encargar	j3
quiero enderezarlo	E3
quiero escribir	X-3c6
quiero estar	N8
quiero gastar	d6
quiero hablar	c7
quiero hacer	V3
quiero inscribir	f8
quiero invitar	R3
quiero meter	h7
quiero mi	O-3Y3d6g4
quiero mis	X5g4
quiero monedero	g4
quiero moverle	E5
quiero no	J5
quiero nombrar	k6
quiero otra	J4
quiero pagar	d5
quiero pasar	h7
quiero premiar	F9
quiero que	F-3L-3N8P-4W11Y5d-5k9l11n3
quiero recibir	Y6
quiero registrar	V3h3
quiero regresar	e3
quiero remover	l7
quiero restar	G8
quiero saber	B4P4b5
quiero sus	X4
quiero tratar	c4
quiero un	c3
quiero una	j3
quiero usar	J4d5
quiero vender	h6
quiero ver	B6H5J-3P6U6W11b7d-5g-3m4n-4
quih*	O17
quihu*	O16
quin*	D3H6S5W6a9
quinc*	H10I3W8a8
quincena	H7I5S5W7a3
quincena $	H8I5S5W5a4
quis*	c7h10j6l-3q9
quisi*	c6j6
quisiera	P3c7j6
quiso	D3e4h6l-3n-3q11
quiso $	q8
quit*	A-3B6C-4D5G16H-5I-3J-3M-4N7Q5T-4V-3W11X14Z-3a-6b-4c-4d6e-5f-4g-3h-7i-6j-4k-4l17m-4n-8p-3q23r-5
quit* #*	F-5G18d11h-3q-9
quit* a*	B4W3l7q-3
quit* al*	l3
quit* de*	F5G-4X11d4q-3
quit* el*	G4W8l3
quit* ende*	E4
quit* eso*	W4
quit* favo*	G3l5q-4
quit* gent*	l8
quit* la*	Q4X3h-5q13
quit* las*	X3
quit* lo*	G3
quit* los*	G8L4Q4X-3q-3
quit* mi*	N5
quit* no*	q5
quit* por*	F4
quit* punt*	B5D6
quit* todo*	G5
quit* una*	q9
quit* ya*	q3
quit* ☎*	G3
quita	B10E3F-3G7Q4W7X6Y-3a-3h-6i-4l7n-5q13
quita #	G7q-6
quita $	q13
quita a	B3W7l7q-4
quita al	l4
quita el	G4W5
quita enderezalo	E5
quita la	Q4X3h-4q10
quita las	X4
quita los	Q5
quita puntos	B8G-3
quita una	q8
quita*	B-3D9E-3G16H-3J-4W7a-3d5e-3h-4l16n-6q13
quitale	F-6G14J-4W10X5d5h-4l6n-4q13
quitale #	F-4G7d5
quitale $	G-3l3q20
quitale de	G-3X6d3
quitale el	l5
quitale favor	l4
quitale lo	q3
quitale los	G7q-3
quitale todo	G5
quitalos	G4
quitalos $	G4
quitamela	q3
quitamos	F5
quitamos de	F4
quitan	L3
quitan los	L5
quitandoselos $	G3
quitar	G5l10q-3
quitar gente	l11
quitarla	q6
quitarla $	q3
quitaron	D8F4G-3
quitaron por	F5G-3
quitaron puntos	D4
quitarselos	G3
quitasela	q4
quitaselo	q3
quitaselo $	q3
quite	X-3Y5q3
quite*	N14X12
quiten	N6
quiten mi	N3
quitenlo	N3X5
quitenlo $	X6
quitenlos	X3
quitenme	N6
quiu*	O12
quiub*	O18
quiubo	O13
rafa	l3
rafa fuera	l3
rafa* fuer*	l4
raj*	q6
rajo	q8
ram*	C4c3f4j5k10l6
rami*	C3l6
rami* ya*	l7
ramir*	C5c3l6
ramiro	C5c3l6
ramiro $	C7
ramiro ya	l5
ramo	j8
ramo*	k9
ramon	k9
ramon $	k14
rap*	Q4f5h3o6
rapi*	C3Q3f5o9
rapi* #*	h3
rapid*	Q3f3h4o12
rapida	C6
rapido	o10
rar*	B6E4a4l3
rara*	l3
raras $	l3
raro	B6E3a3
raro $	a6
raro hecho	B5
raro* hech*	B3
raros los	E3
ras*	B16H-6M13h-3
rast*	B12H-5M11N3h-3
rast* de*	B5
rast* del*	B9H-3
rast* el*	M11h-3
rastr*	B12H-5M11h-3
rastrea	M4
rastreame	M10
rastreame el	M6
rastro	B12H-4
rastro de	B6
rastro del	B8H-3
rat*	D8H-3L-3Q-3S20T-3V-3W4X6d-3h5i3n10p4
rate*	D9
rater*	D9
rati*	S11W3X5i4n3
rati* ya*	n3
ratit*	S13W6X4i4
ratito	D-3S13X5n3
ratito $	S3W4X4
ratito ya	n5
rato	S16d-3h6i3n7o4p5
rato $	S6a-3n4p5q4
rato el	i3
rato la	h4
rato se	D3
rato te	S9
rato* la*	h3
rato* se*	D3
rato* te*	S9
rato* vien*	n5
rau*	l3
raul	l3
raul no	l3
raz*	C3F3I3b5m3
raza	I3m6
raza que	m6
raza trae	I5
raza* que*	m5
raza* trae*	I6
razo*	C3M5b3
razo* del*	C4M3
razon	C4M3b4
razon del	M4
rea*	C-4E9H-4X-5Y11c7h-3q11
reac*	X-5Y13
react*	X-4Y10
reactivar	Y7
reaj*	E8
reaj* los*	E7
reaju*	E7
reajusta	E7
reajusta los	C-3E9
real	E3H-3c8q5r4
real $	c3
real favor	c6
real fue	q8
real hay	E3
real o	r4
real*	q6
real* favo*	c5
real* fue*	q6
real* hay*	E5
real* o*	r3
reali*	q5
reb*	G11d4e-3h-5l3n-4p7q5
reba*	G12d6h-4n-3p6
reba* #*	G7
reba* los*	n-3p6
rebaj*	G13d5h-4
rebaja	G7
rebaja #	G10
rebajale	G5
rebajale #	G7
rebajaselos $	G3
rebajes	d3
rebas*	H3n-4p10
rebasamos	H3
rebasamos los	H3
rebe*	l6
rebec*	l4
rebeca	l5
rebeca $	l4
rebo*	q6
rebot*	q4
reboto	q5
rec*	A10B-3D5E3F6H-5I-3J-6K-4L8N-6O-4P4R-3S-5T-4U-3V-5X10Y13Z-4b4c-6d7e4f-5h4j9k3l-5m-4o-5r-5
reca*	F8L4j3
reca* de*	F4j5
recar*	F4L4j4
recarga	F4
recarga de	F5
recargas	j5
rece*	j7
rece* del*	a3
recet*	j3
receta	a5j6
receta $	j5
receta del	a3
rech*	A11n4
rech* esa*	A3
rech* lo*	A7n-3
recha*	A13n4
rechazada	n4
rechazala	A4
rechazala $	A3
rechazaron	n-4q4
rechazo	A5n5
rechazo esa	A5
reci*	L-3V-3Y9e7h4i6j4
reci* #*	M3h4
reci* avis*	Y3
reci* en*	D4
recib*	D5M4X3Y8e6h3j6o-3q-3
reciben	e6j4
recibir	X6Y14
recibiste	a4
recibo	D5M4h12q-3
recibo #	M5h5
recie*	h-3i5q7
recien	i5p3q4
recl*	D14d8
recl* que*	D3
recl* un*	C3
recla*	D13d10
reclama	D5
reclama que	D4
reclamar	D4d8
reco*	A-5D-4E-3G7L4X12Y10a-3b6d4f-3k4n6q-6
reco* #*	G5
reco* a*	F5
reco* de*	X5Y4
reco* el*	G3
reco* la*	h3
recog*	G3h4j4
recoge	G4
recoge los	G5
recogio	h4
recom*	D-3F6L7W3b4d9h-3n9q-4
recomendo	F6
recomendo a	F3
recompensa	L8W4d10
recompensa $	W4d7
recompensas	b4
recon*	P4k5
reconozcas	k3
reconozcas $	k3
recontrate	k3
recor*	G5X14Y9
record	h3
recordatorio	A-4Y9
recordatorio de	A-3Y7
recordatorios	X12Y6
recordatorios $	X9Y5
recordatorios de	X3
recortale	G7
recortale #	G7
rect*	E9
rect* un*	E7
recti*	E9
rectificar	E5
rectificar un	E5
recu*	L9P3b4
recu* mi*	P4b3
recue*	L3P3b5
recuerdame	L5P4
recup*	Q4
red*	C-3E-3F-4G7d19
rede*	d7
rede* de*	d6
reden*	d6
redencion	d6
redencion de	d6
redi*	d19h-4
redi* #*	d12h-4
redi* lo*	d4
redim*	d19h-5
redime	d8
redime #	d10h-4
redimir	d10h-3
redimir #	d8h-3
redo*	h3
redu*	G13
redu* #*	G9
reduc*	G8
reduce	G6
reduce #	G6
ree*	R14e32h-6q-3
reem*	e32h-3
reem* #*	e8
reem* al*	e5
reem* de*	e7
reemb*	e30h-4q-3
reembolsale	e3
reembolsen	e4
reembolso	e23h-5
reembolso #	e5h-3
reembolso al	e4
reembolso de	e5
reen*	R14
reen* el*	R4
reen* invi*	R4
reenv*	R15
reenviale el	R3
reenviar	R7
reenviar $	R3
reenviar invitacion	R3
reenviarselo yo	R3
ref*	D3F-3L3P-3W7h7j-4k5n10
refl*	D6L4a-3n8
refle*	D5L3a-3n11
reflejaba	n4
reflejo	D3
refr*	W5a4h4n4o3
refr* #*	W3h8
refr* jaja*	G3
refr* semi*	a5
refre*	W3d3h3n3
refresco	d3
refrescos	h4
refri	W4a7h3
refri #	h6
refri seminuevo	a8
refu*	k4
refu* navi*	k7
refue*	k6
refuerzo	k4
refuerzo navideno	k5
reg*	A-6B4C-12D-8F5H-9I7J8K-3L12O-9Q9R-4S5U5V-9W5X-8Z-8a-13b-5c-5e17f12g9h7j-9k5l3m3n4o-12p-5q8r-3
rega*	B6C-3E-3F13G9L7d9e-4h-5i-3n-5p4
rega* #*	B3F7G3d-3h-3
rega* a*	G4
rega* al*	F8G-3L6
rega* asi*	G3
rega* de*	D3
rega* este*	H4
rega* o*	p6
rega* por*	G3
rega* punt*	B5L-3W8
regal*	B10C-3E-3F12G7L10W5b-5d10e-3h-7n-5q-5
regala	L12
regalale	F11G-3W5
regalale #	F9
regalale puntos	W6
regalamos	H5
regalamos este	H4
regalando	B5
regalando puntos	B6
regalaron	G3P4
regalaron puntos	P3
regalo	B3F6G8d10e-3h-4n-4p5q-3
regalo #	B4G7d-3
regalo $	W-3d9
regalo a	G4
regalo al	F10G-3
regalo asi	G5e-3
regalo de	D4
regalo o	p6
regi*	A-6C-7D-3E-5F-4G-5H-6I10J13L-7M4N9O-8P4Q10S-4T-3U4V-6W3X-4Y-3Z-5a-8b-5c-5d-7e-3f16g13h10i-5j-8k7m7n8o-9q8
regi* #*	h10i-3q3
regi* a*	Q3f14k11
regi* al*	f6
regi* bien*	n3
regi* clie*	I-6Q11
regi* con*	k3n-3q4
regi* de*	B11P8f6h-5n4
regi* debe*	Q3
regi* desd*	U3
regi* desh*	N4
regi* el*	M6
regi* en*	I4
regi* es*	f3k3
regi* esto*	h5r5
regi* hart*	I5
regi* hoy*	H3U3
regi* la*	J5h-4n4q-3
regi* lo*	q4
regi* los*	J4
regi* mas*	I3J3
regi* mi*	D3W6h3m4
regi* nada*	J4l6n-3
regi* no*	q5
regi* para*	R3
regi* por*	I4J5K3g3
regi* que*	f4n-3
regi* quie*	m6
regi* su*	h3
regi* ulti*	I5
regi* una*	O-5Q7h12
regi* vent*	T6U-3k3m8
regi* verd*	n3
regi* y*	D-3M5g7n-6
regi* ya*	V3
regi* yo*	U3
regi* ☎*	f5h3
regina	k3
regis*	A-6C-7E-5G-5H-8I10J13L-5M4N4O-10P5Q11R-3U7V-6W4X-4Y-4Z-6a-8b-5c-6d-7e-4f13g16h10i-5j-7k8m7n10o-8p-5q8
registra	J3Q5f5h8k8n-3q-4
registra #	h8
registra $	J3
registra a	f8h-5k8
registra mi	h5
registra una	O-3Q4
registrada	D-3I6P3g3m6n5p-3q3
registrada $	I7m-5n7p-3
registrada mi	P4m4
registrada quien	m6
registradas	P7
registradas $	P8
registrado	D-3I6U5g4h-3q9
registrado con	Q3
registrado ultimamente	I4
registrado y	g4
registrados	I13
registrados $	I10m3
registrados en	I3
registrados por	I5
registrala	h3
registrale	h7
registralo	f6h4
registralo ☎	f5n-3
registrame	N3W5g10h7
registrame $	g7
registrame esto	h7
registran	Q4
registrar	A-3B3I-3J12L-3U-4W-3f11h12k5m9q-3
registrar $	B5J5g3m3p3
registrar a	f8k3
registrar es	k3
registrar mi	h4
registrar nada	J4
registrar una	h4
registrar ventas	U-3m11
registrara	F3
registrarlo	f3
registraron	I6f4
registraron hartos	I6
registrarse	L4f5
registras	O-4T6g5h4
registras una	O-4h6
registraste	n3q7
registraste no	q4
registre	H-3J-6Q6l9n9p-3q11
registre $	U-3n21p-8
registre a	Q3
registre hoy	U6
registre mas	l4
registre nada	J-4l6
registres	J14
registres $	J6
registro	B6D3I-9J5L-4M10P4Q8S3U10V-4a-3d-3f3g9h-10i-5j-3k-4l-3m-4n11o-3
registro $	J-3N3S3U8f-4g12n14q3
registro bien	n3
registro de	B10P8f6h-3n4
registro el	M9
registro hoy	H5
registro la	M3h-5n6
registro lo	Q3
registro para	R3
registro por	J7K4
registro verdad	n4
registro y	M4
regl*	L13
regl* del*	L6
regla*	L13
reglas	L12
reglas del	L7
regr*	A3D-4H-5J-4L11M-3P-6Q3S7V-3W-3Y3a-5b3d-3e23f-3h-10i8j-3k4l5n-4o-5q9
regr* #*	e5
regr* al*	T5
regr* de*	b4n3
regr* el*	E4e8i4q-3
regr* hugo*	k3
regr* la*	Q4c4e15n-5
regr* lo*	e9
regr* lulu*	k5
regr* merc*	G3e3
regr* por*	i6
regr* que*	A6
regr* su*	e5
regr* un*	e6
regr* una*	e3
regr* unos*	e5
regre*	A3D-5H-5J-4L10M-3P-5Q4S7V-3W-3X-3Y5a-4c4d-3e25f-3h-9i10j-3k6l4n-5o-4q5
regresa	E3L3e5l6
regresa $	L4e-3l5
regresa el	E4
regresa la	Q5e6n-3
regresala	q9
regresale	F3e5
regresale $	e6
regresame	Y4
regresan	L6c4e7
regresan #	e3
regresan $	L8
regresan la	c4
regresando	e8
regresando $	e4
regresar	T5e13
regresar $	e3
regresar la	e3
regresarle	e4
regresaron	b4e16q-3
regresaron la	e6
regrese	A4S5q-3
regrese que	A4
regreso	S6e13h-5i9k5
regreso #	e3
regreso $	S5
regreso el	i4
regreso hugo	k4
regreso la	e8
regreso lulu	k4
regreso mercancia	G3
regreso por	i4
regu*	C-3E6h6q10
regu* el*	E6
regue	q12
regue $	q10
regul*	C-3E6h5
regular	h4
regularizar	E7
regularizar el	E6
rei*	e3k5n14
rein*	k4n8
rein* dona*	k4
reinc*	k4
reincorpora	k4
reincorpora dona	k3
reint*	e3n15
reintenta	n12
rel*	m9n6
rela*	U3m12
rela* de*	m3
rela* del*	m3
relac*	U3m10
relacion	U3m8
relacion de	m5
relacion del	m4
relo*	j3n10
reloj	j3n6
rem*	E3G8M3l13
reme*	E3
reme* dice*	E3
remed*	E4
remedios	E3
remedios dice	E3
remi*	M3h4
remi* &*	M4
remis*	M3h3
remision	h3
remision &	M3
remo*	l5q5
remo* a*	l7
remov*	l9q5
remover	l8
remover a	l6
remu*	G8h-3l3
remu* #*	G5
remu* a*	l3
remu* del*	G3
remue*	G11h-3
remueve	G6h-3l3
remueve #	G7h-3
remueve a	l3
remuevelos	G3
remuevelos del	G3
ren*	C-3J4P3W-3a4f3l22n-3o-3
renata $	R3
renata para	k3
reng*	P4
rengl*	P4
renglon	P4
rent*	J3a8f4h3j3
rent* de*	h4
renta	J5a9h5
renta $	H3a6
renta de	h4
rente*	f5
renteria	f4
renu*	N6W-3l22
renu* a*	N5
renu* ayer*	l3
renu* el*	l3
renu* naye*	l11
renue*	R3
renun*	N4l22
renuncio	N5l22
renuncio $	l10
renuncio a	N5
renuncio ayer	l6
renuncio el	l4
renuncio nayeli	l10
rep*	A-3C-3D4F5G-4H10J4P-3Q9S-4U-4V-3X6Y9a-7c-3d-3e-3f-3h-5i17k-3l-5m-3n17r-3
repa*	h3j3
repar*	Z3j4
repartidor	Z3
repe*	n9q4
repe* la*	q5
repet*	n13
repetida	q5
repetir	n5
repetirla	n10
repi*	J10Q4a-4h-3i14n16
repi* con*	i4
repi* la*	Q8i11n-9q3
repi* que*	n3
repit*	J9Q5T3a-4h-5i17n16q-3
repitas	J8n-3
repitas $	J9n-3
repite	H3h-3i15n-7
repite $	H3
repite con	i3
repite la	i11n-6
repitela	i11n10
repitela $	i5n12
repiteme	n6
repito	Q9i-7n10o6
repito $	n12o5
repo*	B3D7F7G-3H10O3Q3W4X10Y9a-3i-3j-3n4q-5
repo* a*	D7F4
repo* de*	B7H-3W3X3Y5
repo* del*	H9
repo* diar*	H6
repo* mens*	H5
repo* que*	X5
repo* sema*	H4
repo* sus*	F4
repon*	F6Q4W3
reponerle	F4
reponerle a	F4
repongo	Q3W4
repongo $	W6
reponle	F6
reponle sus	F5
repor*	D8H14X9Y6l-3n4q-3
reporte	B3H10W3X5Y5n5q-3
reporte de	B6H-3W3Y5
reporte del	H9
reporte diario	H5
reporte mensual	H6
reporte semana	H4
reportes	Y4
reporto	X3
req*	E4J3W4j4
requ*	B3E3J4W6j5
requ* el*	B3U3
requ* una*	E5
requi*	B4E3J3W5j5
requiere el	B3
requiero	J3U3W4j4
requiero una	E3
res*	A-3B-4C-5D6E-4G20H13I-3J-4K13L-3M-5O-3P6Q-3S-4T-5U7V-3W-4Y6Z-3a-7b3d4e-5f-3h-5k-3l-3m-3n11o-3p9r-5
rese*	j3
reser*	j3
resi*	h4
resi* #*	h4
reso*	K16c5
reso* en*	c3
resol*	K18c4
resolver	K14
resolver $	K12
resolver en	c3
resp*	D8n12
resp* de*	n10
resp* el*	D7
respe*	D5
respetaron	D4
respetaron el	D5
respo*	D3n3
responde	D5
responsable	c3n4
respu*	n11
respuesta	n10
respuesta de	n5
respuesta se	n4
rest*	C-4G25P6b3d4h-6n-7p13
rest* #*	G10
rest* a*	p7
rest* de*	d6
rest* punt*	G8
rest* sald*	G7
rest* son*	G5h-3
resta	G9d-3p10
resta #	G4
resta a	p7
resta puntos	G7
resta*	F-3G20b4h-4n-4
restale	G10d5h-3
restale #	G10
restale de	d5
restar	G8
restar saldo	G8
restaselos	G6h-3
restaselos son	G6h-3
reste*	G5
resten	G7
resten #	G6
resti*	F3
restituyele	F3
restituyele #	F4
resto	P7d8
resto en	d3
resu*	H14U7Y4a-3e-3n11
resu* de*	H5U7
resu* del*	H3Y6
resu* el*	H8
resu* mens*	H3
resu* sema*	H4
resue*	D5n10
resuelve	D3n8
resuelve $	D5n5
resum*	H17U9Y6
resumeme	H5
resumeme el	H8
resumen	H11U8X4Y5
resumen $	U4X4
resumen de	U6
resumen del	H6Y3
resumen mensual	H4
resumen semana	H4
resumencito	H4
resumencito de	H4
ret*	F-5G16N5a4d-3e3h-4l5n-4q14
rete*	a4
rete* en*	a5
reten	a7
reten en	a7
reti*	F-3G16N6h-3l7n-3q9
reti* #*	G8
reti* de*	G6
reti* la*	q3
reti* punt*	G4
reti* su*	l4
retir*	F-3G16N4d-3l8n-4q9
retira	G6q6
retira #	G6
retira la	q4
retira su	l3
retirala	l4
retirala $	l3q3
retirale el	l3
retirarle	G5
retirarle puntos	G6
retiro de	G3
reto*	e5
retor*	e4
rev*	A8C9F-3G7H-5K8L-3M-3P4T-4V-3a-4d-4h-6i-5m-3n8o-4q28
reve*	n-3q25
rever*	q24
reversa	q13
reversa $	q8
revertir	q13
revi*	A6B3C8F-3G5H-3K7P4a-3d-3h-4i-5m-3n6o-3q10
revi* a*	b3
revi* algo*	A3
revi* bien*	n4
revi* el*	C6n3
revi* eso*	q4
revi* la*	G4S5
revi* lo*	i-3p4
revi* los*	G3
revi* si*	B5n3
revie*	G10n-3q22
revierte	q11
revierte $	q4
revierte eso	q7
revierte la	q3
reviertela	q11
reviertela $	q12
reviertele	G6
reviertele la	G4
reviertele los	G4
revis*	A11B3C9K6P3S3d-3h-4i-3n5q-8
revisa	C10n5q-3
revisa el	C7
revisame	B4K3
revisame si	B6
revisar	A3P4n3
revisar $	K5
revisar lo	A3
revisaste	n4
revise	A4
revise algo	A3
revisen	D4
revision	A3E3
revision $	A4E3
revo*	l6
revo* perm*	l7
revoc*	l6
revoca	l6
revoca permisos	l5
rey $	n5
rfc	W4h-3j9
rfc &	W4
rfc* &*	W5h-3j3
ric*	l6
rich*	l6
richi	l4
richi $	l4
rif*	F4W5a-3j3n3o10
rifa	F5W4n6
rifa $	j4n8
rifa la	F3
rifa ponle	F3
rifa*	o15
rifa* la*	F3
rifas*	o12
rifaste	o14
rifaste $	o12
rig*	A3B4W4
rigo	A3B4
rigo rechazala	A4
rigo se	B3
rigo* se*	B5
rigo* toda*	k3
ris*	o4
risa	o6
rob*	B3D6G3l9n-3q-3r8
roba*	B3D8b-3l5
roba* el*	l7
roba* punt*	B5D3
roban*	B5D4
robando	B3D4
robando puntos	B4
robar*	D7l4
robaron	D5l5
robaron el	l6
robo	G4l4
robo el	G3
robo la	l4
robo*	r8
robo* el*	G4
robo* la*	l6
robo* o*	r3
robot	r9
roc*	W3
roci* se*	l3
roci* ☎*	k4
rocio	q3
rog*	f3
roge*	f3
rogel*	C3f3
rogelio	C3f3
roj*	V8
roja	h3
rojo	V7
rojo $	V7
rol*	O6
roll*	O9
rollo	O4
rom*	F6
romu*	F4
romu* le*	F5
romul*	F5
romulo	F4
romulo le	F5
rond*	i3
ronda	i3
rop*	a4j3
ropa	a4j6
ros*	F4O4P4W-3a4h3j4
rosa*	F3h4j3l3
rosal*	q3
rosalba $	l3
rosas	j3
rosau*	F5f3
rosaura	F5h6q-3
rosaura $	F5h3
rosy	O5a6
rot*	e13
roto	e6
roto*	e6
rotos	e4
rub*	R3f5k5
rube*	R3f3k4
rube* ya*	k4
ruben	f3k4
ruben borro	R3
ruben ya	k5
rue*	q3
rui*	a4k3q3
ruiz	k3q5
ruiz* a*	k3
sab*	A-3B3C7E-3G-3H8J-3K9L-4P4S-4T6b11d-10f-5g-3i-5j3k-3m-3n13p3q-4
saba*	B3H8P3a4j4n-4
saba* con*	H4
saba* en*	j3
saba* o*	H3
sabad*	H8M4P4a3j5l3n-3
sabadito	H5
sabadito $	H5
sabado	B4D4H4M3P3j4n-3
sabado $	B3H-4P3j6l4
sabado con	H4
sabado o	H3
saban*	q3
sabanas	q3
sabanas $	q4
sabe	V4c5n7
sabe $	n12
sabe su	Q3
sabe*	B3C6D-4K5L3P6Q-4T9b9c-3d-7e-3f-4i-4j-4n12p5q-3r3
sabe* como*	H5L4
sabe* con*	b3
sabe* cuan*	I3p3
sabe* hace*	T10
sabe* lo*	U3b3
sabe* mi*	b4c3
sabe* que*	B3h3
sabe* si*	C4K5W4d-3
sabe* sus*	C4p5
saber	B3C9D-3H4P9Q-3W-3b11d-6f-3h-4j-3n6p5
saber $	n3
saber como	H5L5
saber con	b3r4
saber cuanto	p4
saber cuantos	C4
saber en	p3
saber mi	b5
saber que	B5
saber si	C4H4n4
saber sus	C5p4
saber*	K6n3
saberse	K7n5
saberse $	K3n7
sabes	T13h3
sabes $	n7
sabes hacer	T9
sabes si	W3
sabo*	j4
sabor	e3
sac*	E-3F-4G13H7N4Q8U-6W-4a4h-8i-3k-3l12q12
saca	G8H7N3d3h-4i-3l4q4
saca #	G6h-3
saca a	l4
saca el	B3H4
saca*	F-3G9H5W-3f4h-3l8n-3q14r4
saca* #*	G12h-4
saca* a*	l10
saca* del*	l4q4
saca* el*	B3H8
saca* la*	m5
saca* mi*	N5r3
saca* octu*	H5
saca* su*	f4
sacal*	G10l3q12
sacala	q15
sacala $	q6
sacale	G7f3
sacale #	G8
sacalo	l7q3
sacalo $	l4q3
sacam*	H7l3m4
sacame	H7l4m4
sacame a	l5
sacame la	m5
sacame octubre	H5
sacar*	l4r4
sacarlo	l4
sacarlo del	l3
sacas*	G4
sacaselos	G4
sacaselos $	G4
saco	H-3M5Q13U-4a3
saco la	M6
saco* la*	M4
sal*	A-6C12D8E9F7G5K-5M-4N7O8P8R-5T-11U3V-10X-7Y-3Z-6b10c-7d10f-7g-6h-6i-9k-8l-8n6o9p12q-3r-6
sala	h4
sala* celu*	h3
sald*	A-4B3C19D13E15F13G12H-6K-3L11M-4N-5O-6P7Q10R-3S-5T-6U-4V-5W8X-4Y-3Z-3a-7b17c-5d15e-5f-6g-4h-17i-7j-6k-4l-5m-4n-11o-7p19q-9r-4
sald* #*	E3
sald* a*	C-5E-4F6G12P3W4
sald* actu*	b4p3
sald* al*	F9
sald* bajo*	D8b-3
sald* celu*	f3
sald* corr*	E6
sald* de*	B4C11D-3E9F4Q4W6h-3i-4q-4
sald* debe*	E3
sald* del*	C8F5G-3L3d3h-4p6
sald* el*	L3P10
sald* en*	C4G5d3
sald* es*	C3
sald* esta*	D3p4
sald* favo*	b7
sald* fina*	E3p4
sald* hay*	E3
sald* la*	d3
sald* le*	L3n-3p6
sald* manu*	G7
sald* me*	b4
sald* no*	D9E6
sald* noma*	C4
sald* o*	p3
sald* para*	E5
sald* que*	C-4E4P6Q4
sald* sin*	I3
sald* son*	E4d6
sald* teng*	b6
sald* tien*	p3
sald* y*	d6
sald* ☎*	C11E-3F-3G7W7h-3p-3
saldi*	b6d3
saldito	C4b6d3
saldito $	b4d4
saldito del	C4
saldo	A-4B3C18D13E16F12G11H-6I6K-3L7M-5N-4O-7P7Q9R-3S-5T-7U-4V-5W8X-3Y-3Z-3a-7b15c-6d16e-5f-7g-3h-17i-7j-6k-4l-4m-4n-10o-7p20q-8r-4
saldo #	E5
saldo $	B3C12D9E5G-4I5L5N-3O-3Q5T-3W-7a-4b10d10j-3n-4o-5p10
saldo a	C-5E-4F8G10P3W3
saldo actualizado	b3
saldo al	F8b3
saldo bajo	D12b-4
saldo celular	C3
saldo correcto	E4
saldo de	C12E10F3P-3W4h-3i-4p3q-3
saldo debe	E4
saldo del	C7F5G-3L4d3h-4p3
saldo el	C-6L4P13
saldo en	C3G5
saldo entre	W3
saldo esta	D3
saldo favor	C3
saldo final	E3p3
saldo hay	E3
saldo la	d4
saldo le	L3p6
saldo manualmente	G7
saldo me	C3D-3b6d-3p4
saldo no	D10E7b-3
saldo nomas	C5
saldo o	p4
saldo para	E5
saldo que	C-4E5P3Q6
saldo sin	I4
saldo son	E6d3
saldo tiene	C3p5
saldo y	d5
saldo ☎	C10E-3F-3G5W9p-3
saldo*	L4
saldos	L3
sale	C3F-3H-4J-4Q-3S-4U-3W-3b-3d-5j8m15n7o19
sale $	o11
sale a	E3
sale el	j12p-3
sale en	m4
sale nada	J-3n8
sale pues	o6
sale su	a4
sale todavia	m9
sale una	P4
sale*	D4H4P5U4i-3n-3q3r3
sale* #*	H4
sale* a*	E4
sale* con*	C3
sale* el*	j9
sale* en*	m4
sale* nada*	J-5n12
sale* pues*	o5
sale* su*	C3a5
sale* toda*	U8m10n-3o-3
sale* una*	P3
sale* venc*	R3
sale* y*	o5
sale* ya*	o3p3
salen	D4H5P5
salen #	H5
sales	U8r4
salg*	H-3N7P-3S7U3Y3b-3d11n4
salg* de*	N8d10
salg* en*	W3Y4
salga	P-3S5Y5d12n3
salga de	d11
salgo	N7U3
salgo de	N7
sali	a7g3
sali*	C-6E-5G-3H12L-4N8O-3P8Q-5T-3V-4a5d-5e9f-3j-3m-3n9o5q4
sali* #*	h3
sali* a*	a5q4
sali* de*	N5S3W3a3g-3
sali* defe*	e3
sali* del*	N7
sali* el*	H6
sali* en*	a4h8l3n-3
sali* feo*	F6
sali* hoy*	H4
sali* la*	H-3a3n6
sali* lo*	n5
sali* mala*	e4
sali* malo*	e5
sali* por*	A3
sali* un*	q4r3
salid*	U3a3n3
salida	W4a3o5
salida a	a5
salido	U3
salie*	A4H4P9b3n-5
saliendo	A3n-3
saliendo por	A3
salieron	H6P5
salieron hoy	H5
salim*	H8
salimos	H8
salimos $	H7
salio	C-3D3F3H3M4Q-3W-3a5b-3d-3e7n10p3q7
salio #	h6
salio $	M4a3n9q-4
salio a	q6
salio de	a3
salio el	H9
salio en	a5h5
salio feo	F6
salio la	H-3n6
salio lo	e-5n6
salio mala	e4
salio malo	e6
salio un	r3
salir	N6U3g-3n4
salir de	N4
salu*	J8O20a7c4j-3
salu* cord*	O4
salu* desd*	O7
salud*	J8O20c3
saludos	O13o4
saludos $	O10o4
saludos cordiales	O5
saludos desde	O4
sam*	B4h-4i7k3l5
sama*	B3R3k4
sama* este*	B3
sama* mejo*	R3
sama* qued*	k5
saman*	B4R4k3
samanta	B4R3k5
samanta este	B4
samanta mejor	R3
samanta quede	k4
samu*	l8
samue*	l6
samuel	l5
samuel $	l6
san*	a5h3j3
sand*	a5h3
sandi*	e3
sandr*	a4
sandra	a6
sant*	F4j3
santa	j3
santo $	F3
saq*	I-3N8
saqu*	I-3N9X5
saqu* de*	N4X3n3
saqu* del*	l3
saque*	N9X5
saquenme	N7X4
saquenme de	X4
sar*	e3h6q-3
sarahi	h4
sart*	e3
sarte*	e3
sarten	e3
sat	W3
saul	l3
saul ya	l3
saul* ya*	l3
sav*	j6n10
save*	j7n3
se	A-6C-7D6F4H5I8J5K9L8M3N-8O-5Q8T10U-10W-14X-6Y-6a4b-4c-7g-9l6m-11n9o3q4r-3
se $	T7o5
se a	I4M4
se acaba	p4
se acabo	a3l5
se aclara	n4
se acordo	i6
se agradece	n-3o8
se animo	G-3d5f3i3
se anota	J4
se apellida	l6
se aplico	n8
se apuntaron	I9
se arregle	n3
se arrepintio	e5q5
se borra	Q8h-4q-3
se borro	n3
se cae	Q3
se cancela	Q3
se caso	l3
se cayo	S6n3
se cobra	Q4
se cobro	H5
se colaron	G3
se como	Q4
se concreto	n3
se conecte	R8k-3
se confirmaron	K5n-3
se congelo	n3
se corrige	Q3
se dan	L3
se descompuso	E5a7
se descuenta	d5
se desocupe	S3
se destrabo	n6
se dieron	H6I6
se dio	I4
se duplico	q9
se enoje	F3
se envio	Z4
se equivocaron	D3
se equivoco	E3F5q3
se escribe	Q3
se esta	I5d3
se factura	H4
se fue	H-3J5K3Q-3V5a9l14n-3
se gana	L9
se ganan	L7
se grabo	n3
se guardo	n14
se ha	B8H9I6U-3l3n-4
se hace	Q16n-3
se han	I3
se hicieron	B3
se hizo	H7M4P4n14
se inflo	G3
se inscribieron	I3
se integra	k4
se iso	H5
se izo	H7
se jubilo	l3
se juntan	L5
se junto	H6
se la	A4a-3d3n4o8q6
se le	D-4F7H-5L5M3P8R3e4h-6i5n3p5q-5
se les	D5L4
se llama	M3Q-3f8h4k10l5
se llego	H5
se lleva	F5d3
se llevaron	h6
se llevo	M4h7i4
se lo	C3J-3Q-3Z6d-3e7h5i3n-6o8q7
se los	D6F6G4e4n-3p3q-3
se manda	Q4
se mando	Z8n8
se me	D8J3P6S5U3Z8h7j-5l4n-12q3
se merecia	G3
se mete	J7n-4
se metieron	H3
se metio	H3a4n5
se movio	B3H3
se necesita	L5
se ni	P3T4
se para	T3
se pasa	k4
se pasaron	G5
se paso	G6
se peleo	l3
se perdio	a6n7
se pierde	n3
se poncho	a7
se pone	T5
se proceso	n6
se pudo	n3
se puede	F4O5Q12T6j8n-4q10
se pueden	L9
se puso	S3
se que	T11r3
se queda	L5n4
se quedaron	K5n-3
se quedo	A8F4n4o-3
se quejo	F4
se quiere	d3f14h-3
se quieren	f4
se rajo	q4
se reflejaba	n3
se registra	J5
se registrara	F3
se registraron	I6
se registro	D4M10Q-6h-5n19
se regreso	e-3q3
se reincorpora	k3
se requiere	B3
se resuelve	n6
se sabe	D3V4n9
se sepa	K6n3
se si	E5b3n11q-4
se su	C3
se supo	K3
se te	a5
se traba	D6
se trabo	S3n9
se una	R3
se usa	T12
se usar	T8
se uso	R3
se va	Q5l3n-5
se vale	Q4
se van	G4
se vaya	n4
se ve	H-3Q3p3
se vencen	L6
se vendieron	h3
se vendio	H15h3
se venzan	W3
se* a*	I6M6T3q-3
se* abon*	n4
se* acab*	a10l6
se* acla*	K3n6
se* acor*	i8
se* agra*	o6
se* anda*	B3
se* anim*	G-4d5f3i3
se* anot*	J3
se* apel*	l5
se* apli*	n11
se* apun*	I7J5h-5
se* arre*	J3e4n3q5
se* auto*	G3
se* borr*	Q4n6
se* cae*	Q4
se* canc*	Q3
se* caso*	a3l3
se* cayo*	K3S4n6
se* cobr*	H4Q4
se* como*	Q4
se* comp*	P4
se* comu*	c5
se* conc*	n3
se* cone*	R7
se* conf*	K6n-5p4
se* cong*	K4n3
se* corr*	Q3
se* desc*	a8
se* deso*	S3
se* dest*	n6
se* dier*	H7I6
se* dio*	I5
se* dupl*	q8
se* envi*	Z4
se* equi*	D4F4h-3q4
se* escr*	Q3
se* esta*	I6d4
se* fact*	H3
se* fue*	H-3J4K3M4Q-3V7a9l11
se* gana*	L14
se* gast*	D5
se* grab*	n4
se* guar*	J6n13
se* ha*	B6H9I6i3n-3
se* hace*	Q15n-3
se* han*	I4
se* hizo*	H9M4O-3a-3h4n15
se* infl*	G4
se* insc*	I4
se* inte*	k4
se* iso*	H7
se* izo*	H7
se* jubi*	l4
se* junt*	H8L8
se* la*	A3a-3j3n7o9q6
se* le*	D-4F7G-3H-4L6P9R4e4h-4i3n3p3q-4
se* les*	D6L4
se* llam*	M3Q-3f8h3k11l4
se* lleg*	H4
se* llev*	F6M3h9i6q-3
se* lo*	C4J-3Q-3Z7e7h3n-6o9q6
se* los*	D6F7G3e4n-3q-3
se* mand*	Q3Z9n6
se* me*	D7J3P5S4Z11b3h9j-5l5n-10
se* mere*	G4
se* mete*	J5Q5i-3
se* meti*	H5a3n3
se* movi*	B4
se* nece*	L5
se* ni*	P4T5
se* nos*	k3
se* para*	T4
se* pasa*	G7k3
se* paso*	G4
se* pele*	l3
se* perd*	a3n7
se* pier*	n5
se* ponc*	a9
se* pone*	D5T3
se* port*	H4
se* proc*	n5
se* pudo*	n3
se* pued*	F4L5O3Q9T4a-3c-3i-4j8q7
se* que*	T9r4
se* qued*	A7F3K7L3V3n3o-4
se* quej*	D5E3F5
se* quie*	f16h-3
se* rajo*	q8
se* refl*	n3
se* regi*	D5I4J4M11h-7i-3n14q-6
se* regr*	e-4i3q3
se* repi*	q6
se* requ*	B3
se* resu*	n4
se* robo*	G5
se* sabe*	D3V4n6
se* sali*	a4
se* sepa*	K5
se* si*	E6n10q-4
se* supo*	n3
se* tard*	n5
se* te*	J4a5h-3
se* trab*	D8K3j5n7
se* una*	R3
se* usa*	T10
se* usar*	T10
se* uso*	R4
se* va*	Q4d3l4n-4
se* vale*	L3Q6
se* van*	G3
se* vaya*	d5n5
se* ve*	p3
se* venc*	L5
se* vend*	H9h5
se* venz*	b3
sea	F3N3Y4n-4q9r3
sea #	h5q4
sea anade	F3
sea que	r3
sea*	W5a6b5
sea* #*	h4q3
sea* anad*	F4
sea* que*	n-3q5r4
sean	a6b4
seas	W6
seas* gach*	W3
sec*	S5
seca	S3
seca* el*	S4
seg*	C3D5E5H-3L3P-3S14T-3V7W-4c-4d-3h-6i10n4q-4
segu*	C5D5H-4K3S14T-3V7W-4c-3d-3h-6i7n3
segu* a*	a3
segu* con*	V5
segu* el*	C3
segu* ella*	C3
segu* igua*	I3
segu* mi*	E3
segu* no*	J5
segu* nota*	i5
segu* que*	S3
segu* yo*	E4b4
segui*	H-3L4S7V9n9
seguido	L4
seguimos	I4S8V13
seguimos $	S11V9
seguimos con	V5
seguimos igual	I4
seguir	Q3n9
seguir $	Q3n4
segun	C6D4E6b3
segun el	C4
segun ella	C3
segun mi	E3
segun yo	E3b4
segun*	J3S11c-3h-3i14
segundito	S6
segundito $	S10
segundo	c-3h-4i15q3
segundo $	q6
segundo compra	i3
segundo nota	i4
segur*	D3K4a3n-3
seguro	K3
sel*	k4l4
sele*	k4l4
sele* se*	l4
sele* vend*	k5
selen*	k4l4
selene	k4l3
selene se	l4
selene vendedora	k5
sellos	E3
sem*	A-4B9D7H12K3L-3M4P4V-5a4b-3h-3i-3l8o-3q-3
sema*	A-4B7D3H12M5P4V-5a-3h-5j3l8q-3
sema* ante*	H6
sema* bren*	l4
sema* en*	H-5K4h3
sema* pasa*	H-4m4n4
sema* por*	B8H-4
sema* que*	l3
sema* sant*	j4
sema* vs*	H8V-3
seman*	A-3B9D5H13I3M5P5V-5a-3h-6l8m3q-3
semana	A-5B9D7H13I4K3L-3M3O4P4V-3a-4h-4i-3j3l7m3o-3q-3
semana $	H12I4M6O5P4h-5
semana antepasada	H7
semana brenda	l4
semana cierrale	l4
semana en	H-3K3
semana pasada	D4m3n3
semana por	B8H-3
semana santa	j3
semana vs	H6
semi*	a5
semin*	a7
seminuevo	a6
sen*	B-6C6D5G3H-7I-4J-4L-3O5P5R-3T-6U-4W-4X-3Y-3Z-5a-3c3e4f6g-3h5l-4m-5o7p3q3
sena*	Q3n3
senal	Q4
senc*	h3
senci*	h3
seno	G3d3
seno de	G4
seno*	B-6C5D5E3F3H-6I-4J-3O4P5Q-3R-3T-4U-3V3X-3Z-4a-3e3f6g-3h5m-4o-3q4
seno* #*	h3
seno* a*	e4
seno* con*	F3
seno* de*	E4F3G6V3W-3a3c3f4h-4n-6p3
seno* del*	C3K3p-3
seno* dice*	M4n-4
seno* elvi*	h3
seno* eran*	q3
seno* esta*	n3
seno* eva*	G3
seno* irma*	l3
seno* le*	h4
seno* no*	D3i4q5
seno* patr*	C4E3
seno* ponl*	G4
seno* preg*	C3
seno* que*	C-4D3F5p5
seno* quie*	L5
seno* recl*	D4
seno* rena*	k3
seno* se*	d3
seno* tenc*	F5
seno* vien*	e3
senor	D3H-4K3O7P5T-3W-3a-4d-3e3f6h3i3k-3p5
senor $	P5h6i3n7
senor con	F3
senor de	f5p3
senor del	K3f3n-3
senor hay	f4
senor patron	C3
senor que	C-3L4p5
senor ya	n4
senor ☎	h3
senor*	B-4C3D5F3H-5I-3Q-4T-3U-3Z-3b3c4d4f3h4k5m-3o-4q5
senora	A-3B-3C5F4H-4P3Q-3R-3V6Z-3d4e4f6h3i3o-3
senora $	C-4F-5V7W3h4k3n5p8q3
senora alicia	E5
senora con	S3
senora de	E3F5V3a4c3e-3h-3n-7p3
senora del	d4
senora dice	D4M4d3n-4
senora en	d3
senora esta	n3
senora eva	G3
senora ines	E3
senora irma	h4l4
senora le	h3
senora no	i4q5
senora ofelia	f3
senora ponle	G6
senora que	F5
senora quiere	C3L5
senora tencha	F3
senora teodora	l3
senora ya	F3
senorita	A3D3c3k4r4
senorita $	N3O3b4
senorita renata	k3
sep*	H3K6
sepa	K5n3
sepa $	K3n3
sepa*	N3Q4
sepa* que*	N5
separ*	Q3n-3
sept*	H3j3
sept* mand*	H3
septiembre	H3
septiembre mandamelo	H5
ser	D6E7N5d-3f3g11h-4j-3k3q7
ser #	E7h-3k3q8
ser cajera	l4
ser de	E3
ser que	D5
ser socio	g6
ser*	D9J4O-3P-3T3W-3Z-3a-3c5d-3g4j4o6p5
ser* #*	D3E8k4q9
ser* caje*	l4
ser* de*	E4
ser* que*	D4
ser* soci*	g9
sera que	n3
sera* que*	C3
serg*	f4g4
sergi*	f5g5
sergio	f4g5
seri*	p3
seri* tan*	b3
seri* ☎*	G3
seria	b3p5
seria tan	b4
serio	G4
serio cuanto	H3
serio ☎	G4
serv*	D10F6J5T3a-3c4j6n-3o10q-3
serv* a*	j8
serv* al*	c5
serv* de*	j4
serv* ☎*	F4
servi*	D12F3J4O-3T5a-3c5j6n-3o6q-3
servicio	D10F4a-3c5j6o7
servicio $	o4
servicio a	j6
servicio al	c3
servicio de	j3
servicios	T6
ses*	h3
sesi*	h4
sesi* de*	h4
sha*	h3j4
sham*	j7
shamp*	C3h3j5
shampoo	h3j8
shampoo $	j5
sho*	U7
si	A9C8F-3G-7H4I-5K10L10N-5O-6Q11R-5T-10X3Y14Z-9a3b7d-4e-9f-3i-7k-7l-6n19p-6q-3r-4
si #	h6
si $	A8q8
si agarro	n8
si alguien	M3
si beto	m5
si cambio	n6
si compra	L4
si compro	D6
si devuelve	L3
si el	C7Q10V5
si en	A3
si entraron	K4
si entro	K4n16
si era	S5n5q-6
si es	b4n-3o3q4
si esperaba	F3
si existe	M5
si jalo	n12
si la	V3W3h-4n8q-4
si le	C3E3L3a4g4n7
si les	K3n4
si lo	f4
si los	d3
si manana	j6
si mandame	Y8
si me	C3H4Q9n6q-7
si mi	a4
si ni	K5n4
si no	L9Q3U3n5
si nunca	L4
si o	n6
si paga	L4
si pago	L6
si para	E3
si pasaron	K3
si paso	J5n8
si puede	d4
si que	A4
si quedo	P4S5n10
si quiere	Q4h3n-4
si quiero	L-3Q3Y6g4
si se	D5F3n10q3
si si	J6n-5
si siguen	X4
si son	Q4r3
si tengo	b4
si wendy	B5
si y	A4n-3q4
si ya	H4b8n6o3
si* #*	h6
si* agar*	n13
si* apar*	U6n-3
si* beto*	m5
si* camb*	n6
si* comp*	C3D3L3
si* devu*	L3
si* el*	C6Q8V7
si* en*	A4
si* entr*	K7n12
si* era*	S4n4q-4
si* es*	C3b4n-3q4
si* escr*	Y6
si* esta*	n6
si* exis*	M4
si* hay*	j3
si* hubo*	H3
si* jalo*	n9
si* la*	V3h-3m4n9q-3
si* le*	A3C4E3L3a4g3n5
si* les*	n5
si* lleg*	C3
si* lo*	f3
si* los*	d4
si* mana*	j3
si* mand*	Y9
si* me*	C3H3Q7n5q-5
si* mi*	a4m5
si* ni*	K3n6
si* no*	C3L8n6
si* nunc*	L4
si* o*	n7
si* paga*	L4
si* pago*	L6
si* para*	E3
si* pasa*	K4
si* paso*	J4n8
si* pued*	d4h3
si* que*	A4
si* qued*	S6n10
si* quie*	L-3Q7S4d-3g3h4n-6
si* regr*	Q4
si* se*	D3F3n9q4
si* si*	J6n-5
si* sigu*	X3
si* son*	Q3
si* te*	l3
si* teng*	b6
si* tien*	h3
si* wend*	B5
si* y*	A3n-3q3
si* ya*	H5b9n9
sie*	D11T-3o3q10r5
siem*	D9o3q6
siem* #*	h3
siem* no*	J5h-8q13
siem* se*	D5
siem* si*	n4
siemp*	D10J4o4q10
siempre	D11J3o5q10
siempre $	h6
siempre no	h-7q13
siempre se	D5
sien*	i3r5
siend*	i3r3
siendo	i3r5
siendo $	r3
sig*	A5B-3D4E-3G-3J-3K5L-4M-3O-4P-4Q8R-3S-4T3U-4V23W-4Y-3Z-3b-3c-4e-4g4j4k-3l11m12n13o-6p-3q-8r-4
siga	V7l9
siga metiendo	l4
siga teniendo	l3
siga usando	l6
siga* meti*	l4
siga* teni*	l3
siga* usan*	l7
sign	g13
sign*	Q4n8
sign* de*	Q7
signi*	n8
significa	n10
signo	K4Q4
signo de	K3Q5
sigo	D6H5Q4n4
sigo con	n3
sigo esperando	H5
sigo para	Q6
sigo sin	D5
sigo* con*	n3
sigo* espe*	H4
sigo* para*	Q5
sigo* sin*	D4
sigu*	A6H-5K6L-3O-3P-3U-3V23W-3X3a5c-4j5k-3m11n9o-5p-3q-6r-3
sigu* ahi*	m10
sigu* apar*	m3
sigu* clie*	V8
sigu* con*	l4
sigu* dado*	m5
sigu* el*	j4
sigu* en*	A4K4
sigu* igua*	I4V-3i-4n6
sigu* ivon*	m5
sigu* la*	V7j4n-3
sigu* mand*	X5
sigu* por*	V6
sigu* sali*	A3
sigu* sin*	K4V-3n6
sigu* tu*	a11
sigue	A8H-3O-3S-3T3V13a3j5m11n10o-4q-5
sigue $	T8V15n3
sigue ahi	m7
sigue con	l3
sigue dado	m5
sigue el	j4
sigue igual	i-4n9
sigue ivonne	m6
sigue la	V5j5n-4
sigue otra	V3
sigue saliendo	A3l3n-3
sigue sin	V-3n9
sigue tu	a9
sigue*	D4K5X3
siguen	D4K6
siguen con	m3
siguen mandando	X4
sigui*	S4V28n-5
siguiente	S4V32a-3n-5o-3q-3
siguiente $	V24
siguiente cliente	V9
siguiente por	V5
sil*	X24a-3j5
sile*	X26o-3
silen*	X22o-3
silencio	X12
sill*	j5
sill* y*	j5
silla*	j6
sillas	j6
sillas y	j4
silvi*	Z3
silvia	Z3
sin	A8D7E-3F3H-3J7K13L-3M-4N8P-4Q7S-3T-4V-8X5Z8a7b-5c-3d-7e-3g-5i-3j4k-4m-3n-6o-5q8r-3
sin abrir	e3
sin aclarar	K6
sin avisar	l3
sin cebolla	a10h-3
sin compra	W3
sin confirmar	K6
sin confirmarse	n3
sin contar	U3p3
sin datos	h3
sin intereses	j8
sin iva	Q3
sin la	q3
sin mi	A9D4n-3
sin pagar	q8
sin permiso	F3N5
sin puntos	D4
sin que	W3
sin querer	R3Y6Z10n-3q3
sin registro	J8
sin resolver	K10
sin saberse	K7
sin su	F3a7
sin tanto	H3
sin ticket	Q6h3
sin usar	I3
sin ver	D4
sin* abri*	e3
sin* acla*	K7
sin* avis*	l4
sin* cebo*	a11h-3
sin* conf*	K7
sin* cont*	U3p3
sin* dato*	h3
sin* inte*	j9
sin* iva*	Q4
sin* mi*	A9D4n-3
sin* paga*	q4
sin* perm*	F5N6
sin* punt*	D3
sin* que*	W3
sin* quer*	R4Y5Z10n-4q5
sin* regi*	J5h4
sin* reso*	K9
sin* sabe*	K8
sin* su*	F3a4
sin* tick*	M-3Q7h6
sino	q3
sir*	L10T10a4b-4d5e4r-3
sirv*	D3L12T11b-3d4e5n-3r-3
sirv* el*	a5
sirv* en*	L3
sirv* para*	L4
sirve	D4L4a4b-4d8q3r-3
sirve asi	q3
sirve el	a3
sirve*	L9T10
sirven	L10
sirven en	L3
sirves	T8
sirves $	T7
sirvi*	e3
sirvio	e3
sis*	D7E7G-3H-3I-4N6P-3T-3U-3W5a-5c5e-3i-5j-3k3l5m6n3r4
sist*	B4D7E4G-3H-3I-4J3N7P-3U-3W4a-5c4e-3f4i-4j-3k3l3m4n5r3
sist* ahor*	l3
sist* de*	r4
sist* desp*	B4
sist* dice*	E4Q4n-4
sist* es*	E3
sist* gana*	E4
sist* la*	h3
sist* lo*	q3
sist* para*	k4
sist* porq*	W3
sist* trae*	E3
sist* ya*	n6
siste*	B5D8E4G-3H-4I-3N8P-3Q4R3T-3U-3V-3a-5c3e-3f3i-4j-3k3l5m5n5o-3p-3r4
sistema	D9E5H-4I-4N7P-3Q3R3T-3U-3a-5e-3i-4j-3k4l5m5r4
sistema $	D7J3N5R5U-3c3f-3h-3l5m8
sistema ahorita	l3
sistema de	r3
sistema dice	E3Q4n-4
sistema el	F4
sistema gana	E3
sistema la	h3
sistema lo	n3
sistema mientras	B4
sistema para	k3
sistema porque	W5q-3
sistema ya	n6
sistemas	c3
six	b6i3
snif	l3
sob*	D-3G10R4a-3b4d-5e7h-4k4n-7o5p12q4
sobr*	G10L3R4b3d-4e5h-4n-6p11q6
sobr* #*	G8h-3
sobr* algo*	C3p5
sobr* esta*	m3
sobr* o*	E3
sobra	e3h-4p4q8
sobra $	h-3p4q5
sobra*	E4G11d-3e4n-4
sobran	E3G11
sobran #	G7
sobran o	E5
sobraron	e5
sobraron $	e5
sobre*	o5
sobres	o4
sobri*	R5k4m3
sobrina	k4
sobrina en	k3
sobrina esta	m3
sobrino	R3
sobro	b5p11
sobro $	b3p7
sobro algo	p7
soc*	H4I15f3g10h3
soci*	H4I17T-3W-3g10h4
soci* acti*	I9
soci* me*	H3
soci* quie*	H5
soci* ☎*	h4
socia	H5
socia quiere	H4
socio	g11h3
socio $	g6
socio ☎	h3
socio*	I15
socios	I15
socios $	I5
socios activos	I14
socorro	f3
sof*	f5k3l4
sofi*	k3l4
sofi* hazl*	k4
sofi* ya*	l3
sofia	f3k3l3
sofia hazle	k4
sofia ya	l5
sol*	A13B4C-3D3E-3H-7J8K-5N3O-3T-4U12V-3X3Y3Z7a-7b-4c5j3k-3l-3m-3n3o-5
sola	A-3B5U7W3n5
sola $	U8n3
sold	U3h3
soli*	A14D3H-3N5R3W-3a-3b-3c5f3g4h-3n3
soli* aten*	c6
soli* de*	A7
soli* el*	R3h3
soli* la*	N7
soli* mi*	g5
soli* para*	A5
soli* por*	A4
soli* reem*	e4
soli* trai*	A3
solic*	A16H-3N5Y3a-3c8g3o-3
solicito	N5P3R4c6g4
solicito atencion	c8
solicito el	R4
solicito la	N7
solicito mi	g6
solicitud	A6j3
solicitud de	A5
solicitudes	A18
solicitudes $	A13
solicitudes para	A4
solicitudes por	A4
solicitudes traigo	A5
solit*	D3n3
solito	D3U4
solito $	D4
solo	H-3J9Q5U3Z9a-3n-4q3
solo $	Y3Z5
solo escribanme	X7
solo fue	n-3q5
solo* escr*	X6
solo* fue*	n-3q7
som*	I6Q4m3
somo*	I9
somo* en*	m4
somo* much*	I3
somo* ya*	I7
somos	I5m5
somos en	m4
somos muchos	I3
somos ya	I8
son	A-3B-3C-4E8I6J3L5M-3P-4S-4T5W-6X-3a-7c-3d5e-4f-3g-3h11i4j-6l-3m7n-8o3q6r10
son #	C-3D-3E9F4Q3a-3b-5d6h12i7n-4q6
son $	C3I5b5m9r6
son de	J3r3
son las	H5T3
son los	m3
son para	L5Q4e-3q3
son* #*	C-3D-3E10F3H-3J5Q4a-3b-4d8h9i5n-4o-3q6
son* de*	G4J4d-3r4
son* las*	H7T3
son* los*	T3
son* mis*	I3
son* para*	L5q4
son* vari*	I3
sop*	c11
sopo*	c12
sopo* de*	c3
sopor*	c14r3
soporte	c13
soporte $	c8
soporte de	c3
sor*	Z12r7
sorr*	Z9r6
sorry	Z9r8
sorry $	Z6
sos*	B4
sosp*	B5
sosp* de*	B4
sospe*	B4
sospecho	B5
sospecho de	B3
soy	Q6T9W-3b11c4d-3f-3g11h-5
soy cliente	g3
soy el	T3b5
soy nueva	Q5T4
soy yo	D3
soy* clie*	g3
soy* el*	b5
soy* mari*	b4
soy* nuev*	Q4T6
spa*	X16
spam	X16
spam $	X12
spe*	a8d6h-5
sr	C3
sra	C9F3G3f4q3
sra balam	G5
sra evangelina	F4
sra* bala*	G4
sra* evan*	F4
sta*	Y21a-3m15o-4
staf*	m8
staff	m12
staff $	m12
sti*	Z3a7
stic*	Z3a8
stick*	Z3a9
sticker	Z3a11
sticker $	Z3a12
sto*	X12Y6o-3
stop	X20Y6o-3
su	A-5B-4C3D6E3F4G-5H-8I-7K-4M-5N8O-4Q-4R9T-5U-5V-6W3Y-4Z-7b-7d6e5f8i3j9k10n-6o4p12q3r-4
su acceso	m3
su acumulado	d4p6
su alta	f4
su amiga	F3
su bolsa	n3
su bolsita	d6
su bono	F4
su cambio	S3a3l3
su celular	E3S4d-3k5n4p-3
su compra	D3d4h8
su corte	C5
su cuenta	E7N3W3f3h-3p8q-3
su cunada	F3
su dinero	e11
su esposo	Q4d-3q4
su estacionamiento	F6h-3
su hermana	i3q4
su hija	W4
su incapacidad	k4
su invitacion	R4
su liga	R6
su mama	F3h-3
su mensaje	R3T4n3
su monedero	C4D4G3V-3d7f6h-3n-3p11
su nombre	r6
su numero	F7J5S4f3j4q6
su pase	R7
su permiso	l3q-3
su propio	V5k3
su prueba	k4
su regalo	d5
su saldito	d3
su saldo	C10D4F-5P3d9f-3h-4n-4p12q-3
su santo	F3
su segundo	i3
su sistema	N3
su tarjeta	d3f5
su tarjetita	f3
su telefono	h3k4m3
su ticket	M3
su total	p4
su usuario	k3
su vecina	V6q3
su venta	V3h-3n5
su* acce*	m3
su* acum*	p8
su* alta*	f3k3
su* bols*	e4
su* bono*	F3
su* camb*	S3a5l3
su* casa*	l3
su* celu*	C4S4V-3d-4h-3k5n4p-3
su* comp*	D3d3h9
su* cort*	C4
su* cuen*	E8G-4N3W4h-3p7
su* cump*	F4
su* cuna*	F3
su* dine*	e12h-3
su* enla*	R4
su* espo*	d-5h3q4
su* esta*	F5
su* herm*	W6d-3
su* hija*	L3W5
su* inca*	k5
su* invi*	R4
su* liga*	R6
su* list*	N5
su* mama*	h-3q3
su* mens*	R4T4h3n3
su* mone*	C5D3V-3d8f6p7
su* nomb*	r4
su* nota*	p3
su* novi*	B3
su* nume*	F6J5S4j3n-3q5
su* pase*	R4
su* perm*	k3
su* perr*	j3
su* prop*	V4k3
su* prue*	k3
su* rega*	d4
su* sald*	C7D5E3F-6G5L3P4d11f-4h-5n-3p10q-3
su* sant*	F3
su* sist*	N3
su* tarj*	E4f10
su* tele*	h5k3m3
su* tota*	p4
su* usua*	k4
su* veci*	V3
su* vent*	h-3n7
sub*	C-4E-4F12G-3H-3L4M-3Q-3V-4W16a-5b7d-5h13k5n9o-3
sube	E-3F6L5k5
sube a	f4k7
sube el	E-3F8
sube*	F6W11h6
sube* #*	F4
sube* a*	f4k5
sube* el*	F6W4h3
subel*	F6W7
subele	F7W7h-3
subele #	F8
subem*	h3
subeme	h4
subeme el	h5
subi*	F6W4b4h8n12p3
subi* mi*	b4
subi* sald*	F7
subie*	b4
subieron	D3
subio	W4b3n6p5
subio $	n8p5
subir	F6h9
subir saldo	F5
suc*	H4I5L4W5j8k3m6
sucu*	H4I4L3V-3W5j7m5
sucu* cent*	m3
sucu* de*	I3j4
sucu* en*	W6j6
sucu* ya*	k3
sucur*	H3I3L3V-3W7c3j7k5m3
sucursal	H4I4V-3W5c3j9k4m5
sucursal $	H4m5
sucursal centro	m4
sucursal de	I4j3
sucursal en	W5j7
sucursal martin	k3
sucursal ya	k3
sucursales	L4Q3
sucursales $	L4Q3
sue*	F3G-3P-3W13X8a15e3f5h-3n-4o-3q4
sueg*	F4P-3W5f4q4
sueg* jaja*	f3q3
suegr*	F3W3f3q5
suegra	F3W4f6q4
suegra $	F4
suel*	Q3W10
suel* a*	W3
sueld*	W10
sueldo	W9
suelt*	Q4
suen*	X8a11
suena	X6
sueno	a12
suer* y*	a3
suero	a3
suero y	a4
suet*	i4
suete*	e4i3
sueter	i3
suf*	b7
sufi*	b8
sufi* para*	b6
sufic*	b6
suj*	A3
suje*	A3
suje* a*	A3
sujetos	A3
sujetos a	A3
sum*	A-3C-3E-3F11H3I-3L11U6a-3d-7h11i5j-4k4n6o-4p4
suma	H7L4U5k4
suma #	h3
suma $	U4
suma al	k3
suma de	H4
suma todo	H3
suma*	C-3D3F11H-5I-3L9a-3c-3d-5f4h9i7j-3n4p8q-3
suma* #*	F12G-3h6
suma* a*	d-3f3h5k4
suma* al*	k4
suma* de*	G4H6
suma* lo*	W4
suma* los*	D3L3
suma* otra*	i3
suma* punt*	F7
suma* todo*	H5
sumad*	n4
sumado	p4
sumado $	D3p5
sumal*	F10i9
sumale	F8G-3d-3i8
sumale #	F8
sumam*	W5
suman	L9
suman*	L3p3
sumar	F4h9k4
sumar a	k5
sumar puntos	F7
sumar*	F3P3U3n6
sumarle	F3h3
sumaron	n7
sumaron de	G4
sumas*	F4p4
sumaselos	F4
sume*	Y3h6
sume* a*	h5
sumen*	h5
sumo	U5n8p-3
sumo $	U3n5
sup*	B3H4K6N8S-5T7W5a-3m-4o12q-4
supe	T6
supe que	T7
supe*	H9S-4W6c7o12
supe* los*	H11
supe* que*	T10
super	o16
super $	o10
super*	H6S-4W4c8
superamos	H11
superamos los	H9
supervisor	S-3W5c5
supervisor $	c6
supl*	B4
supl* en*	B5
supl* se*	k3
supla	k3
suple*	B8
suplente	B7
suplente en	B4
supo	K3
supo* si*	K4
supr*	N9
supri*	N7
sur*	h8j17
surt*	h3j15
surt* la*	j9
surte*	j10
surten	j7
surti*	j13
surtieron	j10n-3
sus	G-8H-4P9Q-5S10W-3X9a-4b-3d11e3f-6h6i7j-3p3q-7
sus #	d5
sus avisos	X3
sus compras	P5
sus monedas	S6
sus movimientos	B5
sus promos	X3
sus puntos	F-4G-6J5N3P6Q-4d14f-4h7n5p3q-5
sus ticket	E3
sus*	A-3X11Y4f3l6
sus* #*	d5
sus* avis*	X3
sus* comp*	D3P3
sus* hora*	l4
sus* mens*	X4
sus* mone*	S4
sus* movi*	B4P3
sus* prom*	Y4
sus* punt*	F-5G-6J4N3P5Q-3d14f-4h9n7q-4
sus* tele*	m3
sus* tick*	E4
susc*	X3Y5f4
susc* a*	Y5f3
suscr*	X5Y4f4
suscripcion	X9
suscripcion a	X3
susp*	A-4X11l9m3
susp* a*	l4
susp* el*	X3
susp* una*	l6
suspe*	X8l8m3
suspende	X5l4
suspende a	l3
suspender	X6
suspender el	X3
suspendida	l4
suspendida una	l4
suspendidos	m4
suy*	C5r4
suya $	V3
suyo	C6r4
suyo $	C3
suyo* y*	r5
t	h10
ta	o7
tab*	h5
tabl*	Q4h5
table*	Q4
tablet	Q3
tac*	Z3d4j4q7
tach*	q8
tacha	q6
taco*	Z3j4
tacos	h5j3
tacos $	h5
tacos de	d3
tal	H16O24T-3a-3h3n-4o-3
tal $	O26
tal buen	O3
tal el	H8
tal estuvo	H5
tal las	H5
tal pinto	H4
tal se	H3
tal vamos	H8
tal*	C3c3e8h4j10
tal* buen*	O3
tal* el*	H8
tal* estu*	H3
tal* las*	H5
tal* me*	U3
tal* pint*	H5
tal* se*	H4
tal* vamo*	H8O-3
tala*	e6
tala* sali*	e4
talad*	e7
taladro	e7
taladro salio	e4
tall*	C3e4j12
tall* #*	j3
tall* extr*	j6
tall* hern*	C3
tall* m*	h3
talla	O-3e4j8
talla #	j3
talla m	j3
talla*	j6
tallas	j6
tallas extra	j4
talle*	C4f3
taller	C4f3
tam*	D3F3H4L10T-3W-5a6d-5g9i7j4k7n-4p-3
tama*	F3a6j8q6
tamal*	F4a7q4
tamales	F5a8q3
tamales $	F5q5
taman*	j5
tamb*	H4L11W-3d-4g8i10k6
tamb* #*	i5
tamb* aqui*	q4
tamb* el*	i3
tamb* hay*	V4
tamb* junt*	L7
tamb* me*	Y3
tamb* quie*	f4g5
tamb* se*	L4Q3
tamb* suma*	L4
tamb* va*	k5
tambi*	H5L14W-4d-5g10i10k9
tambien	H3L13W-4d-5g8i11k9n-3
tambien #	i3
tambien $	H6L-3g3
tambien el	i3
tambien junta	L5
tambien me	D3
tambien pueda	k3
tambien quiero	g5
tambien se	L3
tambien suma	L5
tambien va	k5
tamp*	D4O3
tamp* me*	D6
tampo*	D5
tampoco	D4
tampoco me	D5
tan	C3L3U3b3n3
tan amable	C5H3b3
tan tarde	n3
tan*	H3I9P5Q-3S12T-3U6V-3W-3X9Z4a-4b5i3l5o-3p-3q-3
tan* amab*	C3H3b4
tani*	l3
tani* ya*	l5
tania	l6
tania ya	l4
tant*	H3I9P7Q-3S11T-4U5V-3W-3X9a-4b6n3p-3
tant* clie*	I4
tant* gent*	I5
tant* llev*	U5b3
tant* mens*	X5
tant* que*	S3d3
tant* raza*	I5
tant* se*	H3
tanta	I9X4
tanta gente	I4
tanta raza	I5
tanti*	S13n3
tantito	S14
tantito $	S13l3
tantito que	S3
tanto	P3U5b9i4
tanto detalle	H3
tanto llevo	U5
tanto se	H3
tanto*	I4P3
tantos	I4
tantos clientes	I4
taq*	E4
taqu*	E4
taque*	E4
taquero	E3
taquero $	E3
tar*	A-4C-3E3F-4G-4I-3J-4K3L3O10P-4S13T-4X-3Z-3b5e-3f4g6i-3j6m-3n5o-4p-6q3r-3
tard*	B3C-3D3H6J-3K3O13S14T-3V-4a-6d-3j4l4n11o-5p-3
tard* en*	n6
tard* le*	D3
tard* much*	n7
tard* que*	n3
tard* te*	S3
tard* ya*	n3
tarda	j4n11
tarda en	n5
tarda mucho	n8
tarda*	D-3j3n5q3
tardan	j3
tarde	B3D3H6K4O10S8V-3a-4l5q-4
tarde $	B5K5O9
tarde que	H3n3
tarde te	S4
tarde ya	h3
tarde*	O9S8b3g3k5
tardes	D3O12R3b4
tardes $	O10
tare*	a7
tarea	a5
tarj*	D-3E6G-3L3Q3W5f5g6h3j4n-6q5
tarj* #*	E3h4
tarj* de*	N3W-4b4f4g4
tarj* del*	W9
tarj* tamb*	L3
tarj* y*	E4
tarje*	D-3E6G-3L4Q3W6a-3b4f5g7h3j7n-6q5
tarjeta	D-3E4F-4G-3L3W3f3g6h5j7n-6q7
tarjeta #	E3h3
tarjeta $	W6d4j4
tarjeta de	C3N5W-4b3f5g3
tarjeta del	W8
tarjeta tambien	L4
tarjeta y	E3
tarjetita	f4
tav*	B4E7
tavo	B3E7G4q-3
tavo $	B3E7
tavo quitale	G3
tavo* no*	A3
tavo* quit*	G3
taxi	n3
taz*	b7d6
taza	b5d6
taza $	b5d3
te	A-5B-4C-3F-4G-3H-8I-3J10K-4L-7M-5N-3O-6P-5Q-4R-4S22T15U-6V-6W-6Y-4Z4a18e-5h12j-7l-3m-5n4o16q4r16
te agradezco	o5
te amo	a10o-3
te aviso	S10
te bendiga	a6
te busco	S4
te confirmo	S8
te confundi	Z8
te contesto	S7
te di	q5
te dice	r4
te dicto	h3
te digo	S14r4
te dije	J3q7
te doy	S6h3
te encargo	a5h4
te entendi	n4
te escribe	l3
te escribo	S11
te la	S6n-3o5
te llamas	r14
te lo	Q3S3h5n-4o3
te mande	J4Z3n8
te mando	S4h7
te olvida	a6
te pase	n4
te paso	E4S8a-3h11n-5
te pedi	J4
te preguntara	b3
te pregunto	D3T4X3p4
te puedo	T5
te puse	q5
te quiero	o7
te rifaste	o5
te tengo	r4
te va	h3
te* agra*	o6
te* amo*	a15o-3
te* avis*	S12n-3
te* bend*	a4
te* conf*	S6Z8n-3
te* cont*	S9
te* di*	q6
te* dice*	r4
te* dict*	h3
te* diga*	J4
te* digo*	S19r3
te* dije*	q10
te* doy*	S9k3
te* enca*	a6h4
te* ente*	n5
te* escr*	S12l3
te* la*	S5n-4o8
te* llam*	r16
te* lo*	h5n-5
te* mand*	J5Q-3h6n8
te* olvi*	a5
te* pase*	n4
te* paso*	E3S11h8i3n-5
te* pedi*	J5n4p3
te* preg*	D3T9X4p3
te* pued*	T8
te* quie*	o6
te* rifa*	o9
te* teng*	Q3
tec*	J4a5c8n-4
tecl*	J4a5n-4
tecla*	J5a6n-3
teclado	J5a8n-3
tecn*	c7
tecni*	c9
tecnico	c7
tecnico $	c6
tel*	A-3C6D-3E-3G-4H-4P-3Q4T-4V-3W8X5a-7c7e4f-3h6j5m3o-4p4
tela	e6j4
tele	W4
tele*	A-3C5D-3E-3F3G-3H-4J-3M4N4P-3T-4V-3X7a-5b6c10h5o-3r3
tele* a*	W4l3
tele* como*	Q3
tele* de*	I3W4
tele* del*	r6
tele* era*	q5
tele* es*	k5
tele* fijo*	c9j-3
tele* ☎*	C5d3f3h9q-4
telef*	A-3C5D-3E-3G-3H-4M3N5P-3Q4T-3V-3W3X3a-5c7h6n-3o-3
telefono	C3E-3G-3H-3J-3N4P-3Q4T-3V-3X3Z3a-5b3c8h5n-4q4
telefono $	N5Q3X3Z3h-3i3m5n4
telefono a	W4
telefono de	W4
telefono del	r4
telefono era	q3
telefono es	k5
telefono fijo	c4
telefono quedo	M3
telefono ☎	C6F4h10q-5
tem*	H-3W6a6j6
temb*	a8
tembl*	a6
temp*	H-4W10j9
tempo*	j5
temporada	j5
temporada bajalos	l3
tempr*	W7j5
temprano	W6j6
temprano $	j5
ten*	A4B-5C5D7E9G-6H-6I6J-9K7L-3M-4N3O-3P3T-4U-5V4W-6X-4Y-5Z-6b13h-3i-7j4k7m9q-6
tenc*	F3
tench*	F3c4
tencha	F3c4
tencha $	F3c3
tend*	C11b10h-4j6
tend* algo*	p4
tendr*	C9b10h-4j5p3
tendra	C9j4p4
tendre	b10
tene*	E7I6N4h-4j7k7n6q-5
tene* #*	E5
tene* con*	I3
tene* mone*	N4
tene* refu*	k6
tene* una*	k3
tene* vent*	j3
tenem*	I8L4j4k4
tenemos	I5K3L4j7
tenemos $	H3
tenemos con	I4
tenemos refuerzo	k6
tener	E5N3j3k3n8q-5
tener #	E8
tener monedero	N3
tener una	k4
teng*	A6B-4D3E8F-4G-4H-6I6J-7K5L-4P3S3U-3V6X-3Y-4Z-4b11c-4d6e-3g4h4i-4j-9m10n-3p-5r3
teng* #*	E7I4W8b-3m4
teng* a*	U4V3h3
teng* acum*	d3
teng* algo*	A5b5
teng* apun*	P5
teng* auto*	A6
teng* boni*	o4
teng* cobr*	m5
teng* dado*	m3
teng* de*	m3
teng* el*	S4d3r6
teng* en*	I3
teng* entr*	l8
teng* form*	A4
teng* grac*	o4
teng* guar*	C6r4
teng* la*	a7
teng* mas*	D5K4b6
teng* meno*	D12b-4
teng* meti*	m4
teng* mis*	b3
teng* noma*	E5
teng* nuev*	k9
teng* otra*	V7
teng* para*	b4
teng* por*	O3
teng* punt*	b8
teng* que*	A6K-3L6Q8b-6g3m-3n10q3
teng* quie*	k3
teng* regi*	I9
teng* sald*	b3
teng* su*	M3
teng* trab*	m3
teng* un*	D3a9b-3f4
teng* una*	h7
tenga	C3E9P-3d8h-4l4o5
tenga #	E11
tenga bonita	o5
tenga el	d4
tenga entrada	l3
tenga nomas	E5
tenga*	N5P3
tengan	N4O4
tengan mis	N3
tengo	A8B-4D4E-4F-3G-3H-6I5J-5K5L-3N-4O-5P3V6Y-3Z-4a6b13d3g5h5i-4j-7l-4m10o-4p-4q-3r5
tengo #	I3W5d4m5
tengo $	L-3P4T5b19d5m8
tengo a	U3h3
tengo algo	A5b6
tengo aqui	h3
tengo autorizaciones	A5
tengo cobrando	m6
tengo de	m3
tengo el	S5r6
tengo en	m3
tengo formadas	A5
tengo gracias	o4
tengo guardado	d3r5
tengo mas	D3K3b6
tengo menos	D10b-3
tengo metida	m5
tengo nueva	k6
tengo otra	V7
tengo para	b3
tengo puntos	b8
tengo que	A6D-3K-3L7Q12R3b-7d-4g5m-3n11
tengo registrada	I8
tengo registrados	I5
tengo saldo	b5
tengo su	M3
tengo trabajando	m3
tengo un	a6f3
tengo una	h7
teni*	D12b4e5f4h-3
teni* #*	D4b3
teni* mas*	D4
teni* razo*	F3
teni* y*	p3
tenia	D14b5p3
tenia #	D4b3
tenia $	D5
tenia mas	C4D6
tenia y	p3
tenie*	l4
tenis	e3n4
tenis $	e5n4
teo*	h4l3
teod*	h4
teodo*	l4
teodora	l3
teodora $	l3
tep*	E4j4
tepi*	E3
tepic	E3
tepic $	E3j3
ter*	A-4C5N5S4a4b4j-3l6n5
terc*	D3
terce*	D3
tercera	D3
term*	A-4C5E-3H-4N3S7a5b5i3l6n4
term* #*	C5b3i5q-3
term* de*	S5n4
term* el*	l4
term* en*	C3
term* la*	n3
term* reti*	l3
term* sus*	l3
termi*	A-4C6E-3N4S4a4b4f4l4n5q3
termina en	C3
terminacion	C6b5d-3
terminacion #	C6b6d-3
terminado	i5q-3
terminal	S3W5a5h3n-3
terminal $	S3a3
terminamos	n4q4
termine	S3
termine de	S3
termino	a4l9n7p4
termino $	V3a4p4
termino el	l6
termino sus	l3
termo	L4d3
tex*	r6
text*	r7
tha*	o12q7
that	q8
the	h3n4q3
the last	n4
the* last*	q3
thi*	d3h-3i3r18
thinn*	i3
this	r13
ti	Z12o11q-4
ti $	Z4n3o11q-3
tia	E5F3W9
tia quita	E4
tia trae	E3
tia ☎	F4
tia*	a8
tia* quit*	E4
tia* trae*	E4
tia* ☎*	F4
tian*	a9
tiang*	a8
tianguis	a7
tianguis $	a8
tic*	A-3B-3C-4F-4I-4J-3K3M9N-3O-3P7Q9S5T-3U3W3X-3Z-3a-6b-5c-3e8f-3g-4h8i5k-3l-3m-3n8o-4p-4q8r-4
tick*	A-3B-3C-4D4F-4I-4J-3K3M12N-3O-3P3Q10S5T-3V-4X-3Z-3a-6b-4c-3e6f-3g-3h12i6k-3l-3m-3n6o-4p-4q8r-4
tick* #*	D3G-3H-3M11P-3Q-5d3e8h7j3n8q5
tick* &*	M9h4n3q7
tick* aqui*	S3
tick* borr*	G3
tick* de*	M-3U3W5h5
tick* dice*	D3
tick* equi*	q3
tick* es*	Q4d3
tick* lo*	P5
tick* mios*	P3U5
tick* muev*	E4
tick* no*	K5n-3
tick* o*	L4
tick* por*	P3
tick* que*	W4
tick* saca*	G3
tick* sali*	D4H5
tick* sin*	j3
tick* y*	D5
ticke*	A-3B-3C-4D4F-4I-4J-3K4M11N-3O-3P6Q8S5T-4U5X-3Z-3a-6b-5c-3e5f-3g-3h8i7k-3l-3m-3n9o-4p-4q6r-4
ticket	B-3C-4D5F-4I-4J-3K4M9N-3O-3P6Q7S5T-4U3V-3X-3Z-3a-6b-5c-3e5f-3g-3h12i7k-3l-3m-3n6o-4p-3q7r-3
ticket #	G-3H-3K3M11P-4Q-5W-3a-3d4e7h8i3n8q7
ticket $	M3P5Q10h10q-6
ticket &	M10e3h5n3q5
ticket aqui	S3
ticket borrala	G5
ticket de	M-3U4W3h5
ticket equivocado	q4
ticket es	d3h5
ticket lo	P3
ticket mios	P4U6
ticket no	K5n-4
ticket o	L5
ticket por	P5
ticket que	W3
ticket salieron	H6
ticket salio	D3
ticket te	S4
ticket y	D4
tie*	B-5C9D-3F-6G5J-3L8N-4R-3S-3T-5V-6W5Y-3Z-3c7e-5f3g-3i-5j9k-5m7p7r3
tiem*	L9n4
tiemp*	L7n5
tiempo	L9n7p-3
tiempo se	L3
tien*	B-5C8D-4E5F-6G4J-3L4N-4R-3T-5U-3V-6W7Y-3Z-3c6e-5f3g-3h-3i-5j9k-5m7o3p6r4
tien* #*	D3E7G6
tien* acce*	m11
tien* acum*	C4
tien* ahor*	H3p5
tien* algo*	C8n-3
tien* aqui*	l3
tien* bano*	j5
tien* con*	p3
tien* cuen*	f8
tien* de*	r5
tien* el*	E4H-3a7d-3j6
tien* esta*	L3
tien* guar*	p3
tien* hoy*	H4
tien* la*	C9M4j5p-3
tien* mas*	I6W9
tien* mi*	Q4W5
tien* mone*	C-3I5f3
tien* para*	d4
tien* perm*	m4
tien* pues*	m4
tien* punt*	C8
tien* que*	G3L3Q4j4p-3
tien* regi*	P4
tien* sald*	C4
tien* su*	n7
tien* trab*	m4
tien* tu*	n7
tien* wifi*	j6
tien* y*	S3
tien* ya*	C-4j4p9
tien* ☎*	C10E3p-3
tiend*	C-3H9O4P-3S5U4a-5d-3n-4o5p-3r7
tienda	C-3H8I-3O4P-3S3U4W3a-5b4d-3h3l3n-5o6p-4r7
tienda $	H6K3O4S5U4W-3a-3o8p-3
tienda ahorita	H4
tienda de	r6
tienda hoy	H3
tienda para	c3
tienda trabajando	m5
tienda y	S3
tiene	B-3C11E7F-4G4H-7S-4T-3U-4V-4W5a8e-4f4h-4i-4k-3m7n3o-3p11
tiene #	E5G6
tiene $	P4b3n5p4
tiene acceso	m10
tiene acumulado	C4
tiene ahora	C-3p7
tiene algo	C6n-3
tiene cuenta	f5
tiene el	W3a7d-3j4q3
tiene guardado	C4
tiene la	C7M3j5
tiene mas	I5
tiene mi	Q4W7
tiene monedero	f4h3
tiene para	d4
tiene puesto	m3
tiene puntos	C5G3
tiene que	G4n3
tiene saldo	C4
tiene su	n6
tiene tu	n4
tiene ya	p5
tiene ☎	C10E5p-4
tiene*	L4O-3W5c6j18
tienen	A3W6c5j19
tienen $	I-3L3W7
tienen bano	j6
tienen monedero	I4
tienen permiso	m3
tienen por	A4
tienen wifi	j7
tiju*	q3
tijua*	O3
tijuana	q3
tim*	W4
tin*	H-3S3b-3d7e4h3j10p-4
tina*	e5q-3
tinac*	e4q-3
tinaco	e4q-3
tint*	b-3d6h4j9p-4
tint* #*	h4
tint* comp*	j3
tint* y*	q4
tint* ☎*	d3
tinte	d6h4j5
tinte completo	j3
tinte ☎	d3
tinto*	j3
tintoreria	j3
tir*	H-3K5S3W3n-3o8q9r-6
tira*	W3l3q8
tira* el*	q8
tirad*	K4M4W3l3
tirado	K4M3W4
tirado $	K4W4
tirados	l4
tiram*	q9
tirame	M-3q8
tla*	h3
to	F8c3h4
to ☎	F8
to* ☎*	F7h3
toa*	h4
toal*	h4
toall*	h4
toc*	B10C-5G7H-3L9P-3V14a4h-4p-3q-5
toca	L4R3V11W3a6n3q-3
toca a	a8
toca autorizar	A3
toca el	L4
toca*	C-3G7L5
toca* #*	F3
toca* a*	R3a7
toca* al*	Z3
toca* el*	L3
toca* por*	L5
toca* ☎*	G3
tocab*	G6
tocaba	G3
tocaba ☎	G4
tocaban	G3
tocan	L3
toco	B13
toco ese	B3
toco maura	B9
toco* ese*	B5
toco* maur*	B10
tod*	A4B6D-5E-7F-6H6I3J3L3M-4P6U3V-6W4X-5Y5Z-5a-3b3c-5d6g3i-5m3n5o11p-3r-6
toda	l4o3
toda la	H3
toda madre	o6
toda*	C5D-4E-3I-3J4K5Q-3T-4U7W3X-3a-4b6d-5g6h-3j3m5n5o-3q-3
toda* junt*	S5
toda* la*	H4
toda* las*	K3L6W6
toda* madr*	o4
toda* mis*	P4
toda* no*	A3H3K3R3S3f4g3k3p4
toda* pame*	m7
toda* pued*	g3l6
toda* sigu*	K3n4
toda* teng*	b4
toda* tien*	C5n-3
todas	K4L4P4S5W7
todas $	H3
todas juntas	S4
todas las	B3K4L6W4
todas mis	P5
todav*	C3K4L-4P-3T-3W-3a-3b8d-5g7h-3j5l3m6n9o-4
todavia	C5J5L-4P-3T-3W-3a-3b7d-5g8h-3j8l3m7n6o-4
todavia $	J3g6n3
todavia no	H3K3f5g4p4
todavia pamela	m10
todavia puede	l7
todavia sigue	K3
todavia tengo	b6
todavia tiene	C5n-3
today	U12
today $	U11
todo	A10B8C-8E-3F-3H3M-3N8O-3P6Q5S-3T6U-4V-4W-4Y3Z-3b-5c-3d4f-3g-3h3i-4j-5m-3o13q3r-4
todo $	A6L4T4d-3e7n-4o5q4
todo ahorita	l3
todo al	G4k5
todo bien	n6
todo cierrenle	l5
todo dar	o13
todo el	C-3d7
todo en	Q4q4
todo lo	B13H6N4P8W-3n-5o-3
todo mi	d6
todo no	J4
todo y	a5
todo*	C-3H3I8O5P6W6Y3d5
todo* ahor*	l3
todo* al*	G3k4
todo* bien*	n13o-3
todo* cier*	l3
todo* con*	L3d3
todo* dar*	o11
todo* de*	L5
todo* el*	C-3d6
todo* en*	Q5q4
todo* lo*	B10H6N4P7Y3a3d3n-5o-3
todo* los*	P5W3Y4m3
todo* mi*	d6
todo* modo*	n3
todo* no*	J3
todo* y*	a4h4
todo* ☎*	G4
todos	I6L3P4W6Y5d5
todos $	H6I7O4b3
todos de	L5
todos los	P8W8Y3m3
todos snif	l3
tom*	C-4D4a5d21h3n10
toma	d6
toma #	d3
toma*	D6a8d7
toma* #*	d4
toma* a*	d3
toma* de*	D3d4
toma* todo*	d5
tomal*	d3
tomale	d3
tomar*	d3
tomarle	d3
tomas mientras	l3
tomat*	a8
tome	d9
tome los	d3
tome*	d6
tome* #*	d3
tome* los*	d3
tomes	d3
tomes de	d3
tomo	n13
tomo $	n8
ton*	B4O-3b6f6j4k3o3
tone*	j4
toner	j5
toner $	j6
toni*	f3
tonito $	k3
tono	B4f4
tono $	h3
tono anoche	B5
tono de	k3
tono ☎	f3
tono* anoc*	B4
tono* pasa*	A3
tono* ☎*	f4
tons	a3o5
tons cuanto	H4p-3
tons* cuan*	H3
tons* la*	n4
top	I5
top #	I7
top*	L8
top* #*	I4
tope	L4
tope de	L6
tope* de*	L5
toq*	J-3Z6
toqu*	J-3Z7
toque	J-5Z8q3
tor*	D3a15h5j6
tort*	a17d3h5j6
tort* de*	a6
tort* y*	h5
torta	D4
torta $	D4a3
torta*	a3j5
tortas	a4h3j6
torti*	a11d5
tortillas	C3a9
tortillas $	a7
tot*	C-4D-3E-3G-3H15I7L-3U15W-4Y5a-4b5c-3f-3h7p11
tota*	C-5D-3E-3G-3H17I9L-3P3S-3U17W-4a-5b8f-3h8j-3m-3p10q3
tota* #*	h15q-3
tota* cuan*	U7
tota* de*	H9I11p4
tota* del*	H5U6
tota* el*	H3
tota* que*	n6
tota* real*	q6
tota* tota*	H12
tota* vend*	H5
total	C-6D-3H8I10L-3P4U11W-3Y4a-3b5h7p8
total #	h15
total $	H3I-3b7l3p10
total cuanto	U5
total de	H9I10p4
total del	U6
total el	H3
total no	q3
total que	n5
total real	q4
total sin	H3
total vendido	H7
total*	H13U5p3
totales	H15U6p4
totales $	H9U3p4
totales del	H8
totales totales	H11
tra*	A-6B-7C7D12E4H-5J-8K8L-4N-4P-8Q-4R-5T-10W6Y-5a11c-4d4e11f-4g-6j10k3l4m11n-8o-3p3r4
trab*	D4H-5I-4K5O-4T-4X5j7k8l9m15n5o3q-4
trab* acti*	k4
trab* aqui*	l8m6
trab* conm*	m7
trab* el*	k3n4
trab* en*	r4
trab* la*	K6l7
trab* que*	n3
traba	D9
traba $	D4
traba*	D-3H-4I-4K4O-4P-3T-3X4e-3j4k10l12m14o4r3
trabado	K4n6
trabaja	j3l6m9
trabaja aqui	l8m6
trabaja conmigo	m5
trabajador	Q3
trabajadora	k4
trabajadores	m6
trabajadores $	m6
trabajan	j4m4
trabajan conmigo	m5
trabajando	X6m5
trabajando $	m5
trabajar	W4k6
trabajar activamelo	k5
trabajar el	k4
trabajo	O-5S5Z4l5o9
trabajo $	O-3S5Z4o6
trabajo la	l5
trabo	n8
trabo el	n3
trac*	K4
tract*	K3n-3
tractor	K4n-3
trae	A-3B-3C14D-4E5F-4G4H-5I7M7Q3T-3U-4W-6a10b4d7e5f-4h-8i4j-3m-3n-5o-3p10r-3
trae #	C8E5Q3d3h-4q-3
trae $	C5p7
trae acumulado	C4
trae ahora	C-3p7
trae algo	K5b5
trae celular	Q3
trae como	C7
trae de	G3e6
trae dinero	C5d3
trae efectivo	d3
trae el	C6M4q4
trae en	p4
trae la	H3M6
trae mas	I6
trae monedero	I7
trae nuestro	l3
trae otra	i4
trae puntos	G5
trae su	S4V5
trae un	E3
trae ☎	C4
trae*	C-3E3F4H5I4K6U-3V4a3e3j11n-4q-4
trae* #*	C12Q3h-3q-4
trae* a*	F4
trae* acum*	C4
trae* ahor*	C-3p8
trae* algo*	C3K6b8
trae* arri*	H4
trae* celu*	E5Q3
trae* como*	C5
trae* de*	e8j4
trae* dine*	C4
trae* efec*	d3
trae* el*	C6E3M4e4q3
trae* en*	H-3K4p4
trae* este*	H4
trae* la*	M4S5V3j3
trae* las*	a3
trae* mal*	E3
trae* mas*	I8
trae* mone*	I6
trae* otra*	i4
trae* punt*	G4
trae* su*	S3V6p-3
trae* un*	a4
trae* una*	a3i3
trae* ya*	p3
trae* ☎*	C4
traem*	H4K6a5
traeme	a8
traemos	H7K7
traemos $	K3
traemos arriba	H3
traemos este	H4
traen	D3e4h4j10
traen $	j8
traen el	e6
traer	E5F3S4h-3
traer a	F3
traer celular	E5
traes	H3
traes $	H4
traet*	V4a3
traete	V4
trai*	A3D5F4G-3H-4I-4L-3U6W-4Z5b10d3h7i-3m4n-3p-3
trai* #*	D8
trai* el*	Z5
trai* en*	b3m5
trai* mal*	F4
trai* mi*	j4
trai* para*	d4
trai* pend*	A3
trai* tarj*	E3
trai* un*	a6
trai* una*	h7i-3
trai* yo*	U5
traia	D4F4Z5a3d-3q3
traia #	D6
traia el	Z3
traia mal	F4
traig*	A4H-3I-3U4V3b6d5h7i-3m3
traiga	d3
traiga el	d3
traigo	A3H-3I-4U6V4b8d4h5i-4m6p-3
traigo $	b7
traigo en	b3m5
traigo la	U4
traigo pendientes	A4
traigo una	h7i-3
traigo yo	U10
traj*	a6e14
traj* de*	e3j3
traj* el*	a5e3
traje*	M3a6e5
trajeron	a7e7
trajo	e14q-3
trajo el	e7
tram*	G9
tram* con*	G7
tramp*	G6
trampa	G6
trampa con	G7
tran*	F-3G-4L-3O5W17a3d-4j4
tran* #*	G-3W9
tran* el*	W3
tran* me*	D4
tranq*	o4
trans*	F-3G-3O7W15d-4j5
transcurso	H3
transcurso del	H3
transferencia	a5j4
transferencia $	j5
transfiera	W6
transfiere	W5
transfiere #	W6
transfiereme	W3
tras	q4
tras*	V-3W5q7
tras* los*	W5
trasp*	V-3W6q3
trat*	D13j-3r8
trat* de*	r5
trat* esto*	c3
trat* mal*	D4
trata*	D4c3h3
tratamiento	h4
tratar	c6
trato	D11j-3r4
tri*	D4q3
trig*	D3q3
trigo	D3q4
trime*	H4
tro*	j4
troc*	j3
tu	C-4D4I-3L-3O9P-3Q-7R-3S-5T6U-3W-5X-3Y-4Z-3a18c8h-3i-3l-3n8p-4q-6r24
tu $	O7T4a-3n3r12
tu ahi	m6
tu dime	T3
tu eres	r8
tu hermano	a6
tu lo	k4
tu mandamelo	A4
tu no	K3
tu nuevo	k3
tu o	B5n5
tu que	H4
tu sistema	D6
tu solo	r3
tu ubicacion	a6j6
tu* ahi*	m4
tu* dime*	T3
tu* eres*	r9
tu* herm*	a6
tu* lo*	k3
tu* mand*	A4
tu* no*	K3
tu* nuev*	k3
tu* o*	B3n5
tu* que*	H5
tu* sist*	D4
tu* ubic*	a8j4
tum*	G10h-4n-3q13
tumb*	F-3G12h-4n-3q12
tumb* #*	F-3G14
tumb* la*	q3
tumb* una*	q5
tumba	G4q7
tumba #	G6
tumba la	q4
tumba*	G6q8
tumbala	q3
tumbala $	q4
tumbale	G7
tumbale #	G9
tun	k6
tun* ☎*	k4
tur*	B3K3Q3U6W6a4h7i-4k4n-3q-4
turi*	h3
turista	h4
turn*	B3K4Q3U10V3W7a3h3i-3k4n-3q-4
turn* #*	h8i-3
turn* de*	B4K3k4
turn* del*	V4W3
turn* matu*	k4
turn* pasa*	l4
turn* vesp*	H5
turno	B3K4O3Q4U9W6h4i-4k4q-4
turno #	h4
turno $	U11a7
turno de	B4K3k5
turno del	V4W3
turno matutino	k4
turno pasado	l5
turno vespertino	H3
tus	T6o4
tus funciones	T7
tus* func*	T6
tuv*	a4
tuvo	a6
tux*	l4
tuxt*	l3
tuxtl*	l3
tuxtla rosalba	l4
tuy*	X3o5
ubi*	M14Z3a4h-4j11n-3q-4
ubic*	M12Z5a5h-4j10n-3q-4
ubic* la*	M8h-3
ubica	M5
ubica*	M5Z4a8h-3j8q-3
ubicacion	a9j5
ubicame	M3
ubicar	M3
ubicar la	M5h-3
ubico	r3
uc	C3f5k-4l6
uc $	C3l3
uc ☎	f5
uc* ☎*	f5
uff	a8
uli*	C3k4
ulis*	C3k4l4
ulis* anda*	l4
ulis* en*	k4
ulise*	C3k3
ulises	C4k4
ulises anda	l3
ulises en	k3
ult*	B4C-3D-3F-3G4H6J-3L-3M-4O-3P12U-4V-4W-4e-4i6m-3n11o-3p9q13
ulti*	B3C-4D-3F-4G4H9I3J-3L-3M-4O-3P13S-3U-5V-4W-4d-3e-3i7j-3n9o-3p12q12
ulti* #*	B8H9P7
ulti* capt*	n5
ulti* clie*	n4
ulti* comp*	P-3b5
ulti* cosa*	B4
ulti* dia*	a4l5
ulti* hora*	H6
ulti* movi*	n3q3
ulti* no*	q5
ulti* que*	G4Q5i3n3p4q-6
ulti* tick*	P4
ulti* vent*	n-4p3q4
ulti* vez*	B3P8n-3
ultim*	B5C-4D-3F-3G4H6I3J-3L-3M-4P13U-4V-4W-4e-4i7j-3m-3n10o-3p11q12
ultima	B4H3P7W-3a-3i8n6p8q10
ultima $	B-3i3n14p-3q14
ultima captura	n7q-3
ultima compra	b5
ultima cosa	B3
ultima hora	H8
ultima no	q4
ultima que	Q5n-3p5q-3
ultima venta	i3
ultima vez	B3P7n-3
ultimamente	I5
ultimamente $	I3
ultimas	P7
ultimas #	P7
ultimo	G5H-3U-3a4i4l4n4p5q5
ultimo $	p3q6
ultimo dia	a4l3
ultimo movimiento	n3
ultimo que	G4i3n7q-4
ultimos	B4H10P5
ultimos #	B4H9
un	A-5B-4C8D9E8F3G3H-12I-5J-6K-5L5N-6O-4Q6R-4S10T-11U-6W4X-8Y-5Z-3a4b-3c10e4f8g-7h8j8k8l-6m-7n-9o10p-10q4r6
un #	W3h-4q13
un alta	f6
un ano	D-3L5g3
un asesor	c9
un asunto	c3
un aviso	A3
un bot	o-4r7
un cafe	d3i3
un cajero	k16
un carga	G7d-3
un casco	h3
un chavo	f7k4
un cliente	C5D3E4F10G4I-3V5d-4e3h3j4n-3p-5q-5
un cobro	h3
un colaborador	l8
un colchon	h3
un comprobante	n3
un conteo	I7
un corte	j3
un dato	S3
un descuenta	W8
un dia	Q3
un digito	q9
un ejecutivo	c5
un ejemplo	J4Q3
un empleado	D5Q7
un friazo	a8
un gansito	a3
un helado	i4
un humano	c11
un kilo	C4
un listado	P6
un mensaje	Z3
un mensajito	Y4
un minimo	L3
un minuto	S7q4
un momento	S16n3
un monedero	E8
un muchacho	f5k8
un numero	B3q4
un ojo	C3
un pago	d6h-3
un pantalon	h5
un pesos	L4q3
un producto	e3
un programa	r4
un punto	D4L8
un ramo	j7
un ratito	S4W5
un refri	a3h3
un robot	r4
un saldo	C8F3Q3
un segundito	S9
un senor	C3V3f4
un tecnico	c5
un telefono	Q3c7
un ticket	W3h7
un* #*	E3h-4q11
un* ajus*	E5
un* alta*	f10
un* ano*	D-3L6g3
un* ases*	c8
un* avis*	A3
un* bot*	r6
un* buen*	a4
un* cafe*	d5i5
un* caje*	k15
un* carg*	G7d-3
un* casc*	h3
un* chav*	f5k5
un* chor*	D4
un* clie*	C8F7G4I-4Q3f4j4n-3p-4q-5
un* cola*	l8
un* colc*	h3
un* cont*	I6
un* desc*	W14
un* deta*	F3
un* dia*	Q4
un* digi*	q9
un* ejec*	c4
un* empl*	D5Q7l-4
un* fria*	a8
un* hela*	i4
un* huma*	c10
un* kilo*	C5
un* list*	P5
un* mens*	Y3r3
un* mini*	L4
un* minu*	S9q4
un* mome*	S10n3
un* mone*	C3E8
un* much*	f6k9
un* nume*	B3q4
un* ojo*	C3
un* pago*	d6
un* pan*	D3
un* pant*	e3h4
un* peso*	L3q3
un* prod*	e4
un* punt*	D4L7
un* ramo*	j7
un* rati*	S6W5
un* refr*	a3d3o3
un* relo*	h3
un* robo*	r5
un* sald*	C6F3Q3
un* segu*	S14c-3
un* seno*	C3f3
un* ser*	c3
un* tecn*	c7
un* tele*	c6
un* tick*	Q4h7
un* trab*	Q3
una	B-4D7E3G-3H-13I-4M11N-4O-8P-4Q14S-7T-8U-7V8X-6Z-5b-6c5e8f4g-5h15i12k3m-8n3p-8q4r8
una $	b-3g4h8i-3n-4q16
una cajera	B4Q4
una cita	j9
una clienta	G7L3W-3e4f5
una compra	D3J4M3O-6Q10h8n-3q-5
una correccion	E8
una cosa	D3h5
una de	M9P3e3h10
una devolucion	Q7e6
una disculpa	F4Z3
una empleada	k3
una hora	S4h3
una idea	I5
una invitacion	R4
una la	R3
una mas	V11h-3i9n7
una muchacha	k7
una nueva	V7i3
una parte	d4
una persona	F4V-3c13f4r12
una pregunta	O3
una que	Q3h3
una recarga	W3
una segundo	i11
una semana	D5l5
una senora	V9f6
una sola	n6
una vendedora	R4
una venta	H-5J3M12O-3Q20V-5h21n-6q-5
una vez	N4Q3W3d6
una y	n5
una*	a5h8i5j3
una* ante*	h3
una* caje*	B3Q5
una* cita*	j7
una* clie*	E3G5L3d3e3h6
una* coca*	C3
una* comp*	L3M3O-5P3Q11V3h8n-3q-4r3
una* corr*	E9
una* cosa*	h5
una* cuen*	W3h4
una* de*	M9V3h11
una* devo*	Q8e12
una* disc*	F4
una* empl*	k4l3
una* fact*	W3
una* hora*	S5h3
una* idea*	I3
una* igua*	i11
una* invi*	R5
una* la*	R3
una* maqu*	D3
una* mas*	V9h-4i7n7
una* much*	k8
una* nota*	M3i4
una* nuev*	V7
una* o*	n3
una* part*	d3
una* pers*	F4V-3c12f5m-3r10
una* preg*	O3
una* que*	Q5o3
una* reca*	W3
una* segu*	i13
una* sema*	D3l4
una* seno*	E3V7f6
una* sola*	W3n6
una* vend*	R5
una* vent*	H-6M13O-3Q20T-3V-6Y3h22n-5
una* vez*	N3Q3W3d3
una* y*	n3
unas	a5h10i6j3
unas papas	j3
unas* acri*	h4
unas* papa*	j3
und*	q19
undo	q15
undo $	q17
une	W6k3
une angel	k4
une* ange*	k3
uni y	l3
uni*	H-3O-3g18h7j5
uni* y*	l3
unic*	h5
unif*	h3j5n3
unif* de*	j3n3
unifo*	O-3j6n3
uniforme	D3n3
uniformes	j8
uno	C-3D-4G3L6R5S-3T-3V10W5X4a3b-5d-4e5g10j-3n-5o-3
uno $	W8b-3g17h-5q5
uno al	H5
uno de	e3
uno mas	V5X7h3
uno nuevo	R4V5
uno por	B3P4
uno*	D9F6e5l3o-4
uno* al*	H5
uno* de*	e4
uno* mas*	V3X4h4
uno* nuev*	R4V4
uno* por*	B3P5
unos	C3D8F5S4e4l3o-4
unos #	C5F3
unos dias	l3
unos* #*	F5
unos* dias*	l4
unos* punt*	F3
uns*	X16
unsu*	X17
unsub*	X17
unsubscribe	X13
unsubscribe $	X11
up	g12
ups	Z14q8
ups a	Z12
ups* a*	Z10
ups* ese*	Z3
urg*	C5c8j5
urge	C5h4j4
urge hablar	c3
urge que	c3
urge*	b3c3
urge* habl*	c3
urge* que*	C3c3
urgen*	b3c3
urie*	k3
uriel	k4l3
uriel $	l3
uriel ☎	k3
usa	C-4F-3G-4L-3T11W4d19h-3
usa #	F-3G-5d16
usa $	Q-6T12
usa esto	Q6
usa todo	d7
usa*	C-4E-4G-3H-3I6L18Q4T8V-3a-3d32f-3g-3h-4j-4k3l4n-6o-3q-5
usa* #*	G-3d16
usa* esto*	Q3
usa* todo*	C-3d8
usad*	M5T4
usado	G4M5T4
usal*	d18
usale	d7
usam*	b-3d6
usan	I3L4
usan el	I3
usan*	l6
usan* el*	I3
usan* esto*	l4
usand*	l5
usando	l5
usando esto	l7
usar	C-3D-3I3J5L10Q6T4d21f-3h-3j-3k5n-3q-3
usar $	I4b5d4
usar en	L4
usar esto	Q3c3k5
usar la	p4
usar lo	d4
usar los	Q5W3
usar mi	L8d-4
usar mis	J4b-3d7
usar monedero	d7
usar saldo	d8
usar su	d4
usar todo	d4
usar*	L7
usar* esto*	k3
usar* la*	p5
usar* lo*	d3
usar* los*	Q5d-3
usar* mi*	L7
usar* mis*	J5b-4d6
usar* mone*	d4
usar* sald*	d6
usar* su*	d3
usar* todo*	L5
usarl*	G-3L6d4
usarlos	L5d4
usarlos todos	L3
use	P7R4d9h-3
use $	P4
use el	R4
use*	J4
use* el*	R4
uses	J6
uso	C-4L3P7Q-3R3S3T6d5n-3
uso $	S7T8
uso el	B4
uso sus	D4
uso* el*	B4
uso* sus*	D3
ust*	D6H-3I-3L-3Q-3T-3Z9a4c6r13
uste*	D6H-3I-3L-4P3Q-3T-3X-3Z14a5c6r13
uste* no*	Z8
uste* quie*	r3
uste* ☎*	k3
usted	Z6a6r10
usted $	O3a8
usted quien	r4
usted*	D9L-4W4Z7c5
ustedes	D6L-4P3Q-3W6Z7c5j4k3
ustedes $	D3N3P3c4r4
usu*	B5k10l9m11
usua*	k9l11m10
usua* a*	k3
usua* de*	l12
usua* hay*	m5
usua* para*	k4
usuar*	B5k9l10m9
usuario	B4k11l9
usuario $	B6k3
usuario de	l10
usuario para	k8
usuarios	m9
usuarios $	m8
usuarios hay	m5
uti*	L6d3
util*	L6d4
utili*	L7d3
utilizar	L6d3
uy	Z11a5q4
uy le	Z3
uy ya	a7
uy* ya*	a6
va	B-3D-3E-6F-6G-5H12I-3J3K-4L-5M-6N-3O-4P-6R-3S-7T-4V17W-6X-3Z-4c-3d6e-3f3h7i9j-3k10l4m-3o18p5q4r-3
va $	U-4a-3o24p6q7
va a	F-3G-3H-4V-4W-3a12d12e3h-6i4k16l5n5o-3q-4
va al	J6
va autorizada	A4e-3
va con	V-6h5o5q9
va de	H8e3l3
va el	H5V15f6h-3
va en	H-3U5j3
va entrando	H3
va hoy	H8U-3
va la	H5V10q-3
va lo	H-4n5
va mi	h3n6
va otra	V9i6o-3
va otro	V3
va por	Q4
va su	V7p5
va una	V-3h8
va ☎	h6
va* a*	F-4G-3H-4V-3a12d14e3h-7i3k14n6o-3
va* al*	J4
va* auto*	A4e-3
va* con*	V-4d-3h5o4q6
va* de*	H6l4
va* del*	H5
va* el*	H5V13f5n-3
va* en*	C3H-4U6
va* entr*	H4
va* hoy*	H10U-4
va* la*	H8V9n-5
va* lo*	H-5n7
va* mi*	n4
va* otra*	V13h3i5o-4
va* otro*	V3
va* qued*	n-3o5p4
va* su*	V9p5
va* una*	h6
va* ☎*	C3h5
vac*	A-3C3W7X3f-3j3l3
vaca*	A-3W9X3
vaca* #*	l3
vacac*	A-3W8Y3
vacaciones	W7l3
vacaciones #	l3
vaci*	C3
vacu*	h5j3
vacun*	h4j3
vacuna	h5
vaji*	L3
vajilla	C3L3
vajilla $	C3L3
val*	C-3F-3L18M-4P-3Q5a-3d10j7n-7o13p-3q4
vale	L7Q5W-3h3n-4o17
vale #	i3
vale $	o17
vale quitale	G3
vale un	L4
vale*	L8d3j6
vale* de*	h3
vale* lo*	L4d3
vale* quit*	G3
vale* un*	L6
valen	L7
valer	d4
vales	j7
valg*	M-3W5q6
valga	M-3W4q4
valga*	W3
vali*	A4d9
valid*	A3L3d6
validar	A5n3
validar $	A4
valido	d3
validos	d7
vam*	H15Q-4V11f4h4n-5o4
vamo*	H16O-3Q-3V9f4h5n-4o3
vamo* a*	f4h3
vamo* con*	V12
vamon*	n-4o8
vamonos	V4n-3o6
vamonos con	V3
vamos	H17Q-4V6f5h4
vamos $	H15I3
vamos a	f3
vamos con	V9
vamos hoy	H3
van	D3Q3U10W-4b7d-3h10i-4j7k6m-3p-4
van #	D4F3G3h5i-4n3
van $	U9V3b4n-3q3
van a	a6h4j9k3
van mireya	k3
van mis	b4
van y	H3
van*	l4
van* #*	D5F3G3n3
van* a*	L3P3a3h4j12
van* mire*	k3
van* mis*	b6h3
van* y*	H3
vane	l3
vane bloqueala	l3
vane* bloq*	l3
var*	I3
vari*	I3Q3S3
vari* creo*	I4
varia*	I3
varias creo	I3
varil*	S3
varillas	S4
vas	a13o8
vas a	a11
vas* a*	a14
vay*	J8d4j3n5q-3r4
vaya	n4
vaya $	j4
vaya a	K3
vaya*	J12d3n4q-6r3
vaya* a*	J11q-3r4
vayan	d5
vayas	J12n3q-6
vayas a	J11q-4
ve	C8E-3H-3P-3c4k3n7p4
ve agregando	k3
ve cuanto	p4
ve las	c5
ve* agre*	k3
ve* cuan*	p4
ve* las*	c5
vea	c7
vec*	C-4D5H-4P10R3V3W9b-4d-4f5h-3p-3q11
vece*	B4D4H-4K3P12b-3h-6i4n3q6
vece* el*	G3
vece* ha*	B4
vece* la*	D5
vece* que*	P6n3
veces	B3D7H-4P15R3b-3d-3h-5n4q5
veces $	q3
veces ha	B4
veces la	D5
veces me	P3
veces por	q3
veces que	P5n4
veces y	R3
veci*	V4W8f4p-3q4
veci* del*	W3
vecin*	V4W10d-3f3p-3q4
vecina	P3V5f4q3
vecina $	P5
vecina del	W3
vecinas	F4
vecino	W3
vecino $	P-3W7
vel*	o6
vela*	l4
velad*	l3
velador	l4
velador $	l3
vem*	S12a5o11
vemo*	S10a6o11
vemo* en*	a9
vemo* eso*	S4
vemo* mana*	o3
vemos	S8a4o9
vemos $	S6o10
vemos en	a9
vemos eso	S6
vemos manana	o3
ven*	A-5B-4C-10E-8F-9G-7H10I-9J8K8L3M11N-7O-9P-10Q7R5S-3T-6U10V7W10b-9d-10e7f-10g-3h14i4j5k11l4m5n4o-13q5r-7
venc*	L10R6Y3n-3
venc* la*	R3
venc* los*	L6
vence*	L15P-3Y3
vencen	L12X3
vencen $	L4
vencen los	L10
venci*	R5
vencio	R3
vencio la	R3
vend*	A-3B-4C-6F-5G-4H8I-4J5K-3M3O-3P-4R10S-4T-7U7V-8W17X-3Z-4a3b-6c-3d-4f-5h12j10k18l6m8o-6p-6
vend* #*	H-3L5M3h14n10q-4
vend* a*	h3
vend* al*	R5h3j4
vend* algo*	H6
vend* dian*	l3
vend* el*	H5
vend* en*	H9
vend* hoy*	H12W5b-3
vend* jona*	k4
vend* la*	H-4W7e4h3
vend* mal*	h-11q16
vend* mas*	H3V-5k8
vend* nada*	J8
vend* reti*	l3
vend* un*	a3h4
vend* unas*	h5
vend* yo*	Q3U6
vend* ☎*	h-3k4
venda	k3
vende	W6
vende*	H-5R10U-4V-7W-4a-4h11j13k17l11m9n-4q-7
vendedor	k8l3q-3
vendedor $	k4l3
vendedora	R7V-5k10
vendedora $	R3k5
vendedora al	R6k-3
vendedora mas	V-5k9
vendedores	R3l6
vendedores $	R5l4m4
venden	j18
venden al	j4
vender	H-3h15k7l5m8n-3
vender $	H-3h15k7m8
vender diana	l3
vender retirala	l3
vendi	H-6J6T-3U9h11n10q8
vendi #	h9n10q-3
vendi $	H-4U5h4
vendi a	h4
vendi como	h4
vendi el	h5
vendi mal	h-12q16
vendi nada	J4
vendi un	h3
vendi unas	h3
vendi yo	Q3
vendi*	H14L-3M8U7W16b-5h9n-6p-3
vendido	H14Q3U8W5h-3
vendido $	Q3U4W7
vendido en	H5
vendido hoy	H9
vendido yo	U5
vendiendo	U4
vendieron	W8b-3h3
vendieron hoy	W9b-3
vendimos	H11M7U-4
vendimos #	M5
vendimos hoy	H5
vendimos la	h3
vendio	H5M4U-5W13h6
vendio algo	H5
vendio el	H4
vendio en	H5
vendio la	H-3W5
vendo	L6a10
vendo #	L6
veng*	A3Q-3S8V6a5c6g4
veng* en*	L4j5
veng* la*	V4c4
venga	A4V6c8
venga a	A4
venga la	V3c4
venga*	a8
vengas	a8
vengas $	a9
vengo	C4S7g4
vengo a	C4e3
vengo en	L3j3
veni*	D7e8
venia	D6e11
vent*	A-6C-7D4E-5F-6G-7H9I-7J7K10L-6M10N-4O-8P-6Q9R-4S-5U10V8W5Z3a-3b-5d-6f-6g-4h15i5n7o-9p4q7r-5
vent* #*	M3V6h8n-4
vent* &*	M8e7n-4q4
vent* a*	W4a3i3
vent* ahor*	J5
vent* al*	U3
vent* ante*	p5
vent* ator*	K6
vent* atra*	Q3n4
vent* ayer*	B5
vent* brut*	H3
vent* chiq*	h4
vent* con*	K4M6V3h-6q4
vent* de*	B5F-4G-4H15K-4M7W3h-3j3n7q4
vent* del*	H4W8q7
vent* el*	h-4n6q3
vent* en*	K6
vent* era*	J4i-3
vent* es*	J3M4l4
vent* eso*	J6q-4
vent* esta*	Q4p3
vent* favo*	n-3p5
vent* la*	q3
vent* no*	q3
vent* novi*	H7
vent* nuev*	h3
vent* o*	H4T6
vent* para*	a6
vent* pasa*	n-4p8
vent* pers*	U7
vent* por*	H-3K7i7q-3
vent* que*	H-3K4n3q3
vent* teng*	U4
vent* trae*	K4M3
vent* un*	h3
vent* van*	H4
vent* ☎*	h-5n10q5
venta	A-3C-6D6E-4F-5G-5H6I-3J11L-4M12O-6P-4Q11R-3S-6T-6V10W-8Z-4a-8b-3d-5f-5h14i7k-6l-4m-5n12o-7p7q13r-3
venta #	M4V5h5n-4
venta $	D3J7K-3O-3Q11S-4T-4U-4V10W-3X4Y4a-5e-5f-3h26i6j-3k-3n7o-6p-5
venta &	M8e7n-5q3
venta a	i4q3
venta anterior	p3
venta bruta	H4
venta chiquita	h3
venta con	M7h-7q4
venta de	B4F-3G-3H4M6n5q6
venta del	H-3U4q7
venta dile	H3
venta el	q3
venta era	J3
venta es	J3M5
venta esta	Q3
venta favor	p4
venta fue	M4
venta la	q3
venta no	q4
venta o	H3
venta pasada	e3n-3p8
venta personal	U4
venta por	h3i7q-3
venta que	q4
venta ☎	h-11n11q9
venta*	A-3H15I-5K14M-3P-3Q6T4U15W9Z5a-5h-4i-4k5l3m4n-3o-3q-10
ventana	Z7j4q-4
ventanilla	h3
ventanilla #	h3
ventas	A-3H14I-4K13L-3M-3P-3Q6T3U12W11a-4c4h-6i-4j-3k6l6m3n-3q-7
ventas $	H13K-7Q3U12W-5c3h-3k7m6n-3
ventas atoradas	K4
ventas ayer	B4
ventas cierrale	l3
ventas con	H-3K5
ventas de	H14K-3W4
ventas del	H9W10
ventas en	K4
ventas es	l4
ventas noviembre	H5
ventas por	H-3K9
ventas tengo	U4
ventas van	H4
vente	a8
venti*	V4
ventita $	V5
venz*	b5
venza*	Y3
venzan	Y3
veo	B-4P-5Q23S11U-4a5h-7n17q-4r-3
veo $	S6a4
veo con	S6
veo el	n8
veo la	Q5h-3n5
veo lo	Q5U-3
veo* con*	S6
veo* el*	n6
veo* la*	h-5n8
veo* lo*	Q6
ver	A12B18C16D-5E-7F-6G-5H11I7K7L-4N-5O-5P17Q8R-3T7U6V-4W3X-4Y-4Z-5a-10b15c-3d-14e-5f-8g-6h-4i-5k-7m13n8o-9p-3q-7r-5
ver $	A4C8n3
ver aprobaciones	A11
ver bitacora	B5
ver cajeros	m7
ver colaboradores	m5
ver cuales	m5
ver cuanto	C8H-3W6
ver echame	A4
ver el	C4H4P4V5b6d-4
ver en	P4
ver ensename	H-3Q5T5n5
ver equipo	m7
ver ese	H8
ver la	H11m4
ver las	A7
ver lo	C5P9U3
ver log	B16
ver los	C4H6I-4P-4Q3W7
ver mi	P-3Q6U4b9
ver mis	P7U8b3
ver monedero	C9
ver pendientes	K8
ver puntos	C10b3l3
ver que	B3H-3K3P7T3U3
ver quien	B3I4m3
ver quienes	m3
ver saldo	C10b5
ver si	J4U8b3d-3n7
ver staff	m10
ver su	Q4p3
ver todo	l4
ver todos	I3
ver un	C3
ver*	A7C7D4H3J-3K4S-3W-3X-3h-3j6n10q-4r4
ver* apro*	A13
ver* bita*	B6
ver* caje*	h4m6
ver* cola*	m7
ver* cual*	m5
ver* cuan*	C8H-3U-3W6
ver* echa*	A3
ver* el*	C3H4P4V5b4d-3
ver* ense*	H-3Q4T6n4
ver* equi*	m8
ver* ese*	H6
ver* la*	H12m3
ver* las*	A8
ver* lo*	C4H3P6
ver* log*	B14
ver* los*	H6I-3P-3Q3W5m3
ver* mi*	P-4Q5U4b9
ver* mijo*	H3
ver* mis*	I6P6U9b3
ver* mone*	C8
ver* pend*	K12
ver* punt*	C10b5l3
ver* que*	B3K4P6
ver* quie*	I4m8
ver* sald*	C13b3
ver* si*	J3U4b4n6
ver* staf*	m8
ver* su*	Q4
ver* todo*	B3I4l4
vera*	r5
veras	r4
veras $	r4
verd*	A5D3H3J-3a3j8n5q-4r4
verd* a*	A5
verda*	D3a3j6n7q-3r5
verdad	D3H3a3b3j4n5q-3r5
verdad $	D4H3j8n3r5
verdad no	T3
verde	A5
verde a	A5
verdu*	Z3
vere*	n4
verem*	n7
veremos	n7
veri*	C9K3n7
verif*	C6K3n6
verifica	C7
verificacion	n3
verm*	A5
verme	A3
verme $	A4
vero	F4
vero abonale	F5
vero y	l3
vero* abon*	F7
vero* y*	l3
ves	m4
ves tu	m7
ves*	H6e7h5j3
ves* tu*	m5
vesp*	H6
vespe*	H5
vespertino	H4
vespertino $	H3
vest*	e6h4j4
vest* de*	j5
vesti*	e7h5j5
vestido	e3h4
vestidos	j5
vestidos de	j5
vet*	Z4h3
veter*	Z4
veterinaria	h3
vez	C-3D10E-3F5G-3J-6M-3O3P12Q5T6V-14W4X-3Y6a8b-3e-4f3h-5j-4l-3n13o-3
vez #	i6
vez $	O3S3V-3Y4i-4k3n11q-3
vez a	n5
vez ahora	i4
vez brenda	B4n-3
vez como	Q3
vez de	D3W5h-4n-3q5
vez del	F3
vez el	T4
vez favor	T3
vez la	P3V-3n4
vez no	a5
vez pasada	F3
vez que	D4
vez yo	O5h4i-3
vez* #*	i5
vez* a*	n6
vez* ahor*	i4
vez* al*	a3
vez* bren*	B4
vez* como*	Q3
vez* de*	F3W3n-3q4
vez* el*	T3
vez* favo*	T5
vez* la*	P3V-3n6q3
vez* no*	a4
vez* pasa*	P3
vez* que*	P3f3
vez* yo*	O4h3
vi	D-3P3a8g4n8o7
vi $	o10
vi el	g5
vi gracias	o7
vi que	P4
vi si	n4
vi* el*	g3
vi* grac*	o4
vi* que*	P3
vi* si*	n4
via*	H3
viaj*	H3
viaj* que*	H3
viaje	H3
vid*	a7
vida	a9
vie*	E-3I-4M-4O3P6T-4U-3V13W5X-3a11c-4e5g-3h-5k-3l5m-3n-5o4q-4
viej*	A3C6W5a4d-4
vieja	a6
vieja $	Z3
vieji*	C7d-4
viejita	C4d-3
viejo	G3W4
vien*	C-5J4S4V12W-3d6e7f4h-4o8
vien* a*	d7e5
vien* con*	V-3e3i3
vien* el*	P6S5n3
vien* en*	L3V3
vien* feo*	p3
vien* la*	S3
vien* otro*	V3
vien* por*	d4e3
vien* una*	V5f3
viend*	J6n7
viendo	J5n5p3
viendo $	J5
viene	C-5P4S5V13W-3a3d5e9f5h-4l6n-6o-3p-3q-5
viene $	V7a6f3l6n-7
viene a	d5e4
viene el	P6S3
viene en	L5
viene la	S3
viene otro	V4
viene por	e3
viene una	V5f3
viene*	d4
vient*	V4o10
vientos	V7o11
vier*	F4H7O9W3a4j4n-4
vier* #*	h3
vier* a*	j3
vier* lo*	W4
viern*	D3F4H6O9W3a4j3n-4
viernes	D3F4H5O8W4a4j3n-4
viernes #	j3
viernes $	D4H4O8a4
viernes fue	F3
viernes lo	B4W4
vig*	L9
vige*	L6
vige* de*	L11
vigen*	I3L9
vigencia	L10
vigencia de	L8
vil*	h5
vill*	g3h3
villa*	h5
vin*	I3P12R5a4d-5e6h11n-6q-3
vinc*	R4
vinc* de*	R5
vincu*	R5
vincula	R3
vinculo de	R3
vine	h3
vini*	I3h4j3
viniendo $	I3
vinil*	h3
vinilica blanca	h3
vino	P10a5e4h4n-5
vino a	e5
vino ayer	E3
vino el	P4
vino la	P3h3
vino* a*	C3e6
vino* el*	P4
vino* en*	l3
vino* la*	P4h3
vir*	h3
virid*	k3
vis*	A8P9a9o-3
visi*	D5P11
visit*	D5P11
visita	D3P3S3
visita $	P4S4
visitas	P5
visitas $	P7
vist*	A9a18o-3q-3
vist* buen*	A7
vist* la*	a6
viste	a12
visto	A9n3
visto bueno	A9
vol*	D3E3K6S-3a-3h-5i7n3q6
vola*	K7V3n-4
volad*	V4
volada	V3
volan*	K8n-3
volando	K5
volando $	K4
volt*	q5
volte*	q3
volv*	D4K3T3g3h-4i3n7q3
volv* a*	g3h-3n7q4
volv* el*	n4
volv* quit*	l5q-3
volve*	T4g3l4n7
volver	T3g3n9
volver a	g4n9q4
volver quitale	l4
volvi	D3O3h-3q4
volvi a	D3q4
volvi*	D3i6n3
volvio	I3Q3i6
volvio a	i3
volvio el	n3
vou*	M4
vouc*	M3q3
vouch*	M4q3
voucher	M3q3
voucher $	q3
voy	A7D-5G-5L-3N3P6Q-5S15T-4U22W-6a7c-3d9h7l-4n-9o4p-5
voy $	H3J5P7U8p-3
voy a	D-3G-3N4S9W-5X3d10e5h10l-3n-7
voy al	a3
voy hoy	H-4U13
voy llegando	A3
voy por	S4a4
voy saliendo	b3
voy* a*	A3D-3N3S10W-5X3a5d9h8l-3n-6
voy* al*	a5
voy* hoy*	H-3U10
voy* lleg*	A3
voy* mane*	S3
voy* por*	S4a4
vs	H8V-3
vs la	H8V-3
vs* la*	H9
vue*	I3Q-3S10V-4W-3Y6a-4e9h-4i4k4l-3n10o-3q6
vuel*	I3Q-3S11V-4Y9a-4b-3e8h-5i4k3l-3n10p-3q5
vuel* a*	J3Y10i5k6l-3n14
vuel* desd*	I6
vuel* el*	e3
vuel* la*	S3e3
vuelt*	I4V-3e14n8q-3
vuelta	e11n6
vuelta $	e4n3
vuelta el	e3
vueltas	n3
vuelto	I4
vuelto desde	I4
vuelv*	Q-3R4S11Y8a-3e-3h-4i5l-3n9q5
vuelva a	k3
vuelvan	Y4
vuelvan a	Y5
vuelvas	J6n-4
vuelvas a	J5
vuelve	R3Y4i7
vuelve a	R3i4
vuelvela	k4n-4q12
vuelvela a	k3
vuelveme	Y4
vuelveme a	Y6
vuelven	L3X3
vuelven a	X4
vuelvo	S10n14
vuelvo $	D3S7n-3
vuelvo a	n16
wen*	G3O16W3f4
wend*	B5G4f4k4
wend* al*	k3
wend* se*	B4
wendy	B5G4W4f4k4
wendy $	G4
wendy al	k3
wendy se	B6
wey	l5
wha*	T11n5
what	T7n5
wif*	j6
wifi	a3j7
wifi $	j3n3
wil*	f3
wro*	Z7q5
wron*	Z9q9
wron* chat*	Z7
wrong	Z10q8
wrong chat	Z8
xal*	a5
xala*	O3a4
xalap*	a4
xalapa	a4
xalapa $	a4
xime*	P3
y	C-7D11G-4H6I-5J-8K-5L-5M4O-6S7T9U-4Z-8c-4e8f-4g5h11j-7k-6m-3n3o-6p5q5r8
y #	H9h10q-3
y ahora	D3R4T12V-4b5h-3i3
y al	a3
y antes	H6
y aqui	T3
y aun	G3
y brayan	m4
y cargos	P5
y clientes	I3
y como	Q3q-4r5
y con	M4Q4n-5
y cuando	P4n3
y cuanta	H4
y cuanto	H5I-3p5
y de	H3b4n-4p9
y dejo	q9
y dio	F4
y el	A6C7H4V-3a6e3q-4
y en	H3
y encima	D4
y era	D3q9
y esas	q5
y eso	n3
y esta	D3d4h-3
y este	r8
y esto	T6
y folio	i3
y hoy	D4
y hueso	c6
y la	d4n11
y las	j5
y le	F3G5h4p6q-3
y lo	H4d4e7q-5
y los	H-4p4q6
y luego	S-5T8V3n9
y me	D3H8W5Y4h3n-4q-5
y medio	Q3
y mesas	j6
y mi	N7U6
y nada	D5
y nadie	D7
y ni	D7a5o-3
y no	D7F4J-4M3S-3X-3a-3e3l3n6q5r3
y ora	n12
y otra	i5
y para	Q5
y por	B3H5P3
y pusiste	q3
y que	P3T3a5e4
y quien	m3
y quiere	C3
y quiero	B4g8
y regreso	S6e-3
y se	e7l4n-4q-3
y seguimos	S9
y segun	E4
y si	L4Q9n3
y sigo	D3
y sigue	A5n-4
y sistema	E4
y solo	q5
y su	C-3d-4h3p9
y te	S11n5
y tonito	k4
y trae	l3
y tu	r14
y un	h5
y una	a4
y usted	r4
y vale	o5
y vuelvo	S12n-3
y ya	E7F4S5Y3e3
y yo	W3g4h-3i-3n-3q8
y ☎	C3W3
y* #*	H11d4h9q-3
y* ahi*	D3
y* ahor*	D5R3T10V-3b6d-3h-4i3n3
y* al*	H4a5
y* ante*	H7
y* aqui*	T3
y* aun*	G3
y* bray*	m5
y* cach*	h3
y* canc*	q5
y* carg*	P5
y* clie*	I4
y* como*	Q3q-4r4
y* comp*	a5
y* con*	M4n-4
y* cuan*	H6P7U-4n3p4
y* de*	H4U3b4n-4p10
y* debe*	D3E3
y* dejo*	q4
y* desp*	n4
y* devu*	e3
y* dio*	F3
y* el*	A7C3H4V-3a7q-4
y* en*	H3
y* enci*	D5
y* era*	q10
y* es*	q3
y* esas*	q4
y* eso*	n3
y* esta*	D3d3
y* este*	r6
y* esto*	L3T8r-3
y* foli*	i3
y* gast*	h4
y* hiel*	h3
y* hoy*	D5
y* la*	d4i-3n14
y* las*	j7
y* le*	F3G5e-3h5p4q-5
y* lo*	D4H6d5e6h-3q-4
y* los*	H-3p4q5
y* lueg*	S-5T5V4W3n7
y* me*	H9W3Y3e3q-4
y* medi*	Q3
y* mi*	N5U5
y* nada*	D6
y* nadi*	D4
y* ni*	D8a4o-3
y* no*	D8F4J-4M3P-3S-3a-3f3l5n5q5
y* ocup*	R3
y* ora*	n12
y* otra*	i5
y* para*	Q3
y* por*	H4P4r3
y* pusi*	q3
y* que*	P3T3e5
y* qued*	h4
y* quie*	B4C4O-3b3f4g8m3n-3q-4
y* regr*	S5
y* sali*	P4q4
y* se*	J4e5l4q-3
y* segu*	S8
y* si*	L3Q10n5
y* sigo*	D3
y* sigu*	A3n-3
y* sist*	E3
y* solo*	D3q4
y* su*	C-3d-3h3p8
y* te*	S12
y* toda*	D3
y* toni*	k4
y* tu*	r15
y* un*	h7
y* una*	a4h3
y* vale*	o3
y* vuel*	S9
y* ya*	D-3E7F3S5Y5
y* yo*	W3g3h-3q6
y* ☎*	f4
ya	B-8C-3E-5F-6I7J5L-8M-3N4O6P-6T-5U4V7W-6X3Y-3Z-12a7b7f-7g-3h-4i-8j5l8m4n11o10p8r-13
ya #	h7
ya $	C-6I4L-3a-4c3d6l5n19o-5p15q-3
ya abrimos	O6
ya acepto	f3m6
ya agarro	l4
ya aparece	m4
ya aparecio	n6
ya caduco	R6V-3
ya canjeo	G8d-4
ya casi	S7U5
ya cerraron	H4
ya cobre	h5
ya comiste	a14n-3
ya completo	b3p6
ya con	H-4I3h5n-4o3p13
ya contesto	n5
ya cuanto	U5
ya despache	V5
ya di	R3
ya entro	m3
ya esta	D-3M4Q6a5f-4m6n15q-3
ya estan	a3n11
ya estoy	O6
ya estuvo	X5l4n7
ya firmo	k4
ya habia	n3
ya hay	b4j3n3
ya hice	H3
ya inscrita	I3
ya jaja	I7
ya junte	b3d3
ya junto	C3p4
ya la	a-3j5n14q10
ya le	A6G-3e4k3n12
ya llegamos	H4I6n-3
ya llego	a5j4n-3
ya llegue	O9U5b3
ya lo	F3M4e3
ya los	G4b3
ya me	A3D4H3J3L4N-3P-3Q-3S-3T12X-4f5h7l-3o10
ya mero	S8a8
ya meti	Q4
ya ni	D4l3
ya no	A-3C-3D-5E-3G6H-5J8L-3N16Q-3U-3W3X14Y4Z-3a-8d3e6f-3g-4h-4j-3k-4l21n-12o-8p-3q8
ya otro	V8
ya pago	J4V8d-4h8n-3
ya pague	h7j3
ya para	H4p3
ya pasamos	I4
ya pasaron	n9
ya paso	C10k5n9
ya pueda	k11
ya puede	k4
ya puedo	b7n4
ya que	S12d3n-6
ya quedo	V4h-8m6n7o11p-3
ya quiero	Y4
ya regrese	A7
ya regreso	e3
ya revisaste	n4
ya sale	m6
ya sali	a7
ya salio	e-5j3n7
ya samuel	l6
ya se	C8G-4H-4K4L3Q-3R4V4W-3a4b3n9o5q-3
ya somos	I4
ya son	H4b6
ya subio	W4b3
ya sumado	p4
ya superamos	H11
ya te	o7
ya tengo	d3o4
ya termino	a4l4n3
ya tiene	h-3n9
ya va	V4a3j3
ya van	D8
ya vas	a9o8
ya vendi	h-12n13
ya vi	n-4o12q3
ya viene	a5
ya viste	a5
ya volvio	K3
ya ☎	E11
ya* #*	h8
ya* abri*	O5j10
ya* acab*	U3
ya* acep*	f5m5n-3
ya* agar*	l3
ya* apar*	m3n6
ya* bajo*	H3
ya* cadu*	R5
ya* camb*	j4
ya* canj*	G5W3d-4
ya* casi*	S9U4
ya* cier*	V4
ya* cobr*	h7
ya* comi*	a9n-3
ya* comp*	P3b6p9
ya* con*	H-3I3h7o4p9
ya* cont*	n6
ya* cuan*	U6
ya* desp*	V4n6
ya* di*	R3
ya* en*	S4
ya* entr*	m3n3
ya* esta*	D-4M8Q4a9f-3j-3m3n22q-4
ya* esto*	O8
ya* estu*	X6l6n3o7
ya* firm*	k5
ya* grac*	o3
ya* habi*	n3
ya* hay*	b5n3
ya* hice*	H5
ya* insc*	I4
ya* jaja*	I4
ya* junt*	C5d5n-3o3p5
ya* la*	D-3a-4e3j3n11q10
ya* le*	A5F-3e5k3n10p-3
ya* lleg*	I7O9a4b5j9n-8q-3
ya* lo*	F3M5d4e3
ya* los*	G4
ya* me*	D4H4J3L3N-3Q-3S-3T12X-4b-3f5g4h7j-3l-3o9q-3
ya* mero*	S11a7n-3
ya* ni*	D5
ya* no*	A-3C-3D-4E-3G7H-6J8L-3N14U-3V-3W3X14Y3Z-3a-9d3e6f-3g-3h-4k-4l19n-13o-8p-3q9
ya* otro*	V7
ya* pago*	J5V7d-5h7
ya* pagu*	h9
ya* para*	p4
ya* pasa*	I3n7
ya* paso*	C8k5n6
ya* pued*	b8k14n3
ya* que*	S10a-3d3n-4q3
ya* qued*	V5a3h-7n9o12p-3
ya* quie*	X-3Y5i4
ya* reba*	H3n-4p8
ya* regr*	A5
ya* revi*	n8
ya* sabe*	c4h4
ya* sale*	m4
ya* sali*	a8e-5n6o3
ya* samu*	l7
ya* se*	C8G-4H-3K5Q-3R3V4a4l4n10o3q-4
ya* son*	H6U3b5
ya* subi*	b3
ya* suma*	p3
ya* supe*	H10
ya* te*	o6
ya* tend*	b3p6
ya* teng*	d5o6
ya* term*	a4l3n8
ya* tien*	Q5j4n7r-3
ya* va*	V4a4j3
ya* van*	D10
ya* vas*	a8o8
ya* vend*	a4h-14n13
ya* vi*	n-4o11q3
ya* vien*	a7
ya* vist*	a6n-3
ya* ☎*	E8
yad*	W4k4m4n-3
yadi*	W4d3k4m3n-3
yadi* con*	k4
yadi* o*	m4n-3
yadir*	W5k3m3n-4q-3
yadira	W4k4m4n-3
yadira $	W4
yadira con	k4
yar*	k4
yare*	k4
yare* ☎*	k4
yarel*	k4
yareli	k3
yareli ☎	k4
yes*	B3h9k3m5n-3
yese*	B3f-3k4m4
yese* hoy*	B4
yese* o*	m7n-3
yese* ☎*	f-3k3
yesen*	B4f-3k3m4
yesenia	B3O3f-3k4m7n-3
yesenia o	m6
yesenia ☎	k3
yo	A4B3C-6D12G-3H-7I-6K-4L-8M-4N3P-3R3T-5U32V-6X4Y-4Z-3d-3e-3g10h6i-7j-6k-4m-3o-3q4
yo $	I-4N5U19n8
yo autorice	A3
yo cuanto	p3
yo desde	U3
yo diga	l3
yo en	U6
yo hoy	Q5
yo la	c5
yo las	A3
yo les	S4
yo lo	F3
yo mero	U3
yo no	B5H3J5
yo nunca	r6
yo por	R3
yo quiero	a4
yo tambien	L-5a3g11
yo te	X4
yo tenia	D8
yo traigo	b4h4i-3
yo* auto*	A4
yo* cuan*	p3
yo* desd*	U3
yo* desp*	U5h3
yo* diga*	l3
yo* en*	U5
yo* hoy*	Q3
yo* les*	S3
yo* mero*	U3h3
yo* no*	B5D3H3J5
yo* nunc*	r4
yo* preg*	X7
yo* se*	R3
yo* soli*	U3
yo* tamb*	L-6a3g11
yo* te*	X3
yo* teni*	D5
yo* trai*	b4h4i-3
yol*	C7G5P5
yoli	C5P4
yoli $	C6G5
yoli no	E4
yoli* no*	E5
you	T10n3o4r8
yuli*	l3
yuli* que*	l5
yulia*	l5
yuliana	l3
yuliana que	l4
z	H3a20
z $	a15
zap*	A3e8j4
zapa*	A6W3e5
zapat*	A4e7
zapatos	A4e6
zapatos $	A5e-3
zapo*	j5
zapop*	j3
zapopan	j3
zas	o20
zoi*	E5
zoil*	E5
zoil* hay*	E4
zoila	E4
zoila hay	E5
zul*	C4k6
zule*	R3k3
zule* al*	k4
zulem*	k5
zulema	R3k4
zulema al	k5
zum*	j3
zumba	j4
☎	A-5C25D-4E17F19G17H-15I-9J-7K-6L-7M-10N-5O-7P20Q-11R3S-8T-9U-9V-5W10X-6Y-5Z-7a-14b-6c4d18e12f26h24i-13j-9k17l5m-8o-10p-19r-6
☎ #	C-3E-3F3M-3d9h8n11q4
☎ $	A-3C23D-8E15F16G17H-13I-8J-6K-5L-10M-8N-4O-6P22Q-10R8S-8T-7U-8V-5W8X-5Y-4Z-6a-12b-8c5d16e15f25h22i-13j-8k16m-7n-7o-9p-17r-5
☎ a	C5E7W5
☎ al	G-3W10k3
☎ antes	C3
☎ anulala	l4q-3
☎ autoriza	G3
☎ bajale	G3
☎ borrala	G5
☎ compro	h6
☎ cuanto	C15p-4
☎ cuantos	C4L6
☎ daselo	F4
☎ de	h8l5q-4
☎ derivado	E3
☎ descuentale	G3
☎ desinflaselo	G4
☎ el	q4
☎ en	F8G-3
☎ era	l6
☎ eran	F6
☎ es	G4P-3W5f3k4
☎ esta	E7
☎ favor	C10F5d-3h3
☎ folio	h5
☎ fuera	G3
☎ fueron	h3
☎ gasto	h4
☎ gracias	C4o-4
☎ le	C4F3d-3
☎ lo	h3
☎ me	C4
☎ monto	h4
☎ ni	E6G-3
☎ no	C5E5h3q-3
☎ nota	h3
☎ o	C6
☎ pago	h4
☎ para	C5d5
☎ ponle	h4
☎ ponlo	E5
☎ por	e5f3h3
☎ porque	J4
☎ que	C5E5F3b3
☎ quiere	d3
☎ quiero	E5
☎ saldo	C8
☎ se	F8G-3
☎ si	P3
☎ son	F3h4
☎ sumale	F3
☎ tenga	E5
☎ ticket	n12
☎ tiene	C5G3
☎ trae	C3G3
☎ va	k5l-3
☎ van	F3
☎ y	D4W3h4n-3
☎ ya	C7F3G5h-3q-3
☎* #*	C-3E-3d7h9n12q4
☎* a*	C8E8W8
☎* al*	G-3W9k4
☎* anul*	l4q-3
☎* aume*	F5
☎* borr*	G5
☎* comp*	F3h6
☎* cuan*	C15L4p-5
☎* dase*	F3
☎* de*	h6l5
☎* deri*	E3
☎* desi*	G4
☎* el*	q4
☎* en*	C-3F9
☎* era*	l6
☎* eran*	F4
☎* es*	G4W6f4k4
☎* esta*	E6
☎* favo*	C13F3
☎* foli*	h6
☎* gast*	h4
☎* grac*	C4o-3
☎* la*	h4
☎* le*	F5d-3h3
☎* lo*	h4
☎* me*	C4
☎* mont*	h9
☎* ni*	E7G-4
☎* no*	C6E5
☎* o*	C8
☎* pago*	h3
☎* para*	C3d4
☎* ponl*	E4h3
☎* por*	G3e4h3
☎* porq*	G3
☎* que*	C5E3b4
☎* quie*	E3
☎* quit*	G4
☎* saca*	d3
☎* sald*	C11
☎* se*	F10G-3
☎* si*	C4P3
☎* sin*	C3
☎* son*	F5
☎* teng*	E6
☎* tick*	n11
☎* tien*	C5
☎* trae*	G3
☎* va*	k6l-3
☎* van*	F4
☎* y*	h5n-3
☎* ya*	C9G5d-3h-5l3q-3`,
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
