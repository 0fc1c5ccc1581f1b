/** Weights that `npm run train` made of `examples/`; `likely.ts` reads them. Not to be edited by hand. */
export const model = {
  /** Of the examples. */
  print: "762afae52002c4d4",
  idle: {
    intents: "approvals audit balance complaint correct correctAdd correctRemove corte customers denial doubts earning findSale forgetMe greeting history howTo invite later menu myDay next notAllowed noticesOff noticesOn oops other ownBalance person redeem refund register registerMe sale sameAgain shop staffAdd staffDisable staffList status thanks thatBalance undo whoAreYou",
    features: `	C-3E-3F-5G-4I-3L-3M-5P-3Q-3R-3T9V4a21b-3d-3n7o14p-3q3
#	A-3C-12E5F21G19H10J-4K-3M22N-5O-6P-3Q-10R-5S-4T-9V-5W4X-4Y-4Z-7c-6d15e10f-15g-6h38i14k-8l-9m-6n-9o-9p-6q9r-8
# #	h18
# $	A-7B4C3E10G-8H4I-7J-5K-3M6N-3O-3Q-5R-3S-6T-6U-3Z-5b6d9e7g-4h17i24k-5l-7m-4n-3o-11p4q14r-5
# &	q6
# a	E-3F6G8H5M5a4e3q-3
# al	C-4E-5G15H6a-3f-4h3i-3n10q5
# asi	G5q-4
# bien	H3
# boletos	h3
# carga	D3
# celular	F10d3q-4
# celulares	W7
# cerraditos	E3
# cliente	h4
# clientes	I4
# completale	F3
# con	a3h3p3
# concedido	A3
# cortes	P3
# cuanto	H10
# de	B-3C-5E-5F3G4H5J3M7W-3d14h6q-4
# del	F-3M4d7f-3h11
# dias	H7
# el	C3h7
# en	F6h7n-3
# eran	q3
# es	C8J3h3
# ese	J4q-3
# esta	a8h-4
# exacto	E3
# extras	F3
# favor	W4
# folio	h8
# gracias	H-3o7
# hoy	M6U4
# juntos	H9h-3
# karlas	m4
# kilos	h4
# la	A3C5q4
# las	U3
# le	l3
# lo	E4M3h5q-3
# los	E4d3
# mas	i11q-4
# mejores	I9
# menos	G5
# meses	I3
# min	S7a5h-3
# minutos	S3
# movimientos	B4
# no	q8
# nomas	h3
# nota	h6
# notas	i3
# nov	H3
# numero	W5
# o	L6n4
# octubre	H3
# para	E-4F9W-3a5h3
# pesos	D4F3V4f-3h6i5
# points	F5d4h-4
# ponle	E3
# ponlo	h3
# por	a6b-4h5j-3q4
# puntos	A6C-10F19G12L5P7W4b-8e-3h-12
# que	D5G5P-3S4d4
# recibo	h3
# rfc	j3
# se	M-3h6j4
# si	D6b3
# son	E4
# telefono	F4
# ticket	M-3h7n4q-4
# todo	h3
# traia	F3
# tu	H3
# va	q3
# veces	D5K3h-5n3q6
# y	A3D4E13H6M3a-4b4e-4h-4n-5q5
# ya	K3M4n5
# yo	U5n-3
# ☎	C-4E6G5V-4e14f-4h13q-4
#* #*	h18
#* &*	q6
#* a*	E-3F6G8H5M5a4e3q-3
#* al*	C-4E-5G15H6a-3f-4h3i-3n10q5
#* asi*	G5q-4
#* bien*	H3
#* bole*	h3
#* carg*	D3
#* celu*	F10W6d3q-4
#* cerr*	E3
#* clie*	I3
#* comp*	F3
#* con*	a3h3p3
#* conc*	A3
#* cort*	P3
#* cuan*	H10M3n-3
#* cuen*	h4
#* de*	B-3C-5E-5F3G4H5J3M7W-3d14h6q-4
#* deja*	E3
#* del*	F-3M4d7f-3h11
#* dias*	H7
#* el*	C3h7
#* en*	F6h7n-3
#* eran*	q3
#* es*	C8J3h3
#* ese*	J4q-3
#* esta*	a8h-4
#* exac*	E3
#* extr*	F3q3
#* favo*	W4
#* foli*	h8
#* grac*	H-3o7
#* hoy*	M6U4
#* junt*	H9h-3
#* karl*	m4
#* kilo*	h4
#* la*	A3C5q4
#* las*	U3
#* le*	l3
#* lo*	E4M3h5q-3
#* los*	E4d3
#* mas*	i11q-4
#* mejo*	I9
#* meno*	G5
#* mese*	I3
#* min*	S7a5h-3
#* minu*	S3
#* movi*	B4
#* no*	q8
#* noma*	h3
#* nota*	h5
#* nov*	H3
#* nume*	W5
#* o*	L6n4
#* octu*	H3
#* para*	E-4F9W-3a5h3
#* peso*	D4F3V4f-3h6i5
#* poin*	F5d4h-4
#* ponl*	E4h8
#* por*	a6b-4h5j-3q4
#* punt*	A6C-10F19G12L5P7W4b-8e-3h-12
#* que*	D5G5P-3S4d4
#* reci*	h3
#* rfc*	j3
#* sale*	n6
#* se*	M-3h6j4
#* si*	D6b3
#* son*	E4
#* tele*	F4
#* tick*	M-3h7n4q-4
#* todo*	h3
#* trai*	F3
#* tu*	H3
#* va*	q3
#* vece*	D5K3h-5n3q6
#* y*	A3D4E13H6M3a-4b4e-4h-4n-5q5
#* ya*	K3M4n5
#* yo*	U5n-3
#* ☎*	C-4E6G5V-4e14f-4h13q-4
&	H-4M29P-3Q-3S-3a-4b-3e9f-3h22k-3m-3n-3q18r-3
& #	h3
& $	H-3M20a-4e9h13q6
& cuanto	M4
& siempre	h-6q7
&* #*	h3
&* cuan*	M4
&* siem*	h-6q7
*/09	H12
*/11	H7
*0/11	H4
*5/09	H12
*aba	A-3H-3J21O-4Q-3S-4T-3V3X-3Z14a-7j-4o-3q11
*aban	h3
*abas	o6q3
*abe	V4c4n3
*aber	C7D-3H3P5Q-3b9d-5f-3h-4n6p4
*abes	T6
*abia	G3i3n3q4
*abla	h3r6
*able	c7o4
*ablo	c-3r11
*abo	Q-3d-3g3i3l3n9p7
*aby	a3
*aca	G5H4
*ace	C-3H-4I3L-4P4Q7R11S-4W-4a4i5n3p4q4
*acen	L3W3j10
*acer	T7a-3b-3d5o6q8
*aces	D4T9n-3o3
*acha	V3k4l3n-6q7
*ache	U3k3
*acho	H-3V4a-3f3h3k3l6
*acia	C6L3p-3r5
*acio	a4
*ack	o8r-6
*aco	M3Q8U-4a3e3
*acos	d3
*acto	E3T3Z4c4
*ada	C-4D17E-4H-4I3J14K4M-3O-8P3T-4V-5X9a-14b-6c4d-7g-3h-6k8l5n8o4p-7r-6
*adas	K5P8j5
*ade	F4f4h-3
*ades	o6
*adia	l4
*adie	D3J8
*adir	h4k6
*ado	C8D5F-7H7I6J-5K5L-3M5N-4O-6P21Q-4R4S-4T-9V-9W-3X-6Y-4Z11b7d3f-11g-4j-9l7m6o-8p4q-3
*ador	H3c7f-4k5l6
*ados	B4C-3G3H-4I15a-3j6m17n-3o-3p3q-4
*adra	C-7D3E9H4
*adre	C3Z5n-4o13
*adro	e5
*aeme	a4
*aen	a-3e4h3j9
*aer	E3F3S3
*aes	H3
*afa	l3r4
*afe	S6d14h3p3
*aff	m10
*afon	V3
*aga	C-3L4X4d10n-3
*agan	Q3Z4a4
*agar	b3d7h6i3q3
*agas	J9q-4
*ago	C-4E-4L4O-3Q5T7V5a-5b-3d3h7i3j-3n8o-3q5
*agon	n4
*ague	D7e3h7
*aham	k3
*ahi	f3
*aia	D4F3Z3
*aigo	U3b6d3h5i-3m3
*ain	h-3i5l4n8
*aja	C-5D-5E-6F-3G5H5J-3M-5N8P-3Q4T-3U3W6X8a-5b-7d-3f-6g-4h-3i-4l18m4n-7o9p-3q3
*ajaj	a8o-4
*ajan	j4
*ajar	W3k4
*aje	D3L9S6W6Z8e-3q-4
*ajes	W3X11Y10
*ajo	D5F-5G7H3O-4P3S3b-5e9h-3l4n-5o4q9
*ala	E-3G10H-4L8O-4Q-4S-4T-5W7Z-3a-9b-6d-5e-4i11j-3k3l13m-4n-6o-5p-3q40
*alam	G3
*alas	a3
*aldo	C15D9E13F9G9H-4L5M-3N-4O-5P3Q5S-3T-4V-3W5a-6b11c-4d12e-3f-4h-13i-5j-4k-3l-3m-3n-8o-6p17q-6r-3
*ale	A4B-5C-6D-6E-6F18G18H-10I-4J-11K-3M-4N-3O-5P-5S-8T-8U-5W17X5Y-3Z-5a-15b-7d14e-4f3h7j3l8m4o18p-4q7r-4
*alen	H3L3P5
*aler	d3
*ales	B3D-4H7K7N3P3T4U10b3i-3m4n-7o-4q4
*alga	M-3P-3S5W3Y3d8n3
*algo	N6U3
*ali	a4
*alia	E3
*alio	D3H4Q-3a4e6n7q7
*alir	N4
*alla	n3o6
*alle	M4P9
*allo	M3T3n8o-3
*alma	S3
*alo	A3B3C-7E12J17L-3M-4N-4Q-3T-3V-3a-7d7f14h-7l4n6o-5p4q4
*alon	L3e3h3
*alor	L3a4
*alos	E3G6a-3d15o-3
*alsa	G3
*alta	A7D9F3V3h-3i5k7n-3q-5
*alto	h3q3
*ama	H-3I11L5N6Q-4W3a8d-4f12g7j-4k7m-4n-6p-3
*amar	D4c3d7
*amas	r11
*amba	l3
*ame	A-6B3C5D-12F-5G-8H6I6J-9L-6M8N5O-8P8R5S16T12U3V-5W31X-11Y16Z-9a-12c19d-3e-8g22i-4j-6k-4l-8m3n-9o-15p-4q-6r-7
*amo	d3j4
*amon	k9
*amos	C-4F4H22I9K-3L6O-3Q-5S6T-4U-3V8W-4a-8h5j9l3n-9p-6
*ampa	G6
*ampu	d4
*ana	A-4B3C-3D5F-4H6J-4L9M4Q-4S4T-4V-6W9Z6a3b-3d-4j6k3l6n-4p-4q-5
*anan	L4W4
*anar	L6
*ance	C3H4S7b9p5
*anco	T3W8q-4
*ancy	B3k6
*anda	C4O3R5W3Z3n-3
*ande	Z10n6
*ando	A4B4E-4F-4G-5H-3I-7J3N-3O-4P7Q8S16T-10U-5W-7X8Y7Z5a-6b-9c-5f-4h6i-3n7p3q-7r7
*ani	a3n-3
*ania	l3
*anje	d12n4p3
*anme	L-3N-3W11Y5b-4g7
*ano	B3C3F9H-6W7a7b-3c11e-3j7m5n-8o-4p3
*anos	S3j3l3
*ansa	O9a-3
*anse	D7
*anta	I12S8X3a7k3n-5o6
*ante	A3b3d-3n7
*anto	A-3B-3C12D-4E-3H18I-8K-4L5O-3P7Q-5S-5T-4U8V-4W8a-4b18f-3h-6j6l-3m-4o-4p14q-5
*anul	C3
*any	C3b5
*anza	C7b9l3n-4p5
*anzo	j4n3p3
*aola	k4
*apa	a5
*apo	a6
*ara	A4B-4D-4E-3F3L8M-3O-4P-5Q10R10T4V-4W-7Y-5Z10b6c4e-3g5h-4j7k4l-7n-5p3q-4r-7
*aran	h3
*arar	H4K6
*aras	q3
*aray	D4n3
*arca	C4R3
*arco	a3n3
*arda	j4n10
*arde	H4K3O8S4a-3l3o-3q-4
*ardo	S3d3h-4m6n7
*area	a5
*aren	X12a-3
*ares	I-3W10j12
*arga	D3F4G3P7d-5n9
*argo	a3
*aria	L6Y3d3h-3k3
*ario	B4J5W6Y4Z3a-4k7l6n-3o-3q-7
*arla	n4o-3q10
*arle	C-3E-4F4G13L3R4S4W-5e4f3g4
*arlo	E5G4S3q-5
*arme	D3N10X4Y4c5j-3
*arne	W3h3j-3
*aro	B5M-4T5j3l4n5
*aron	C-3D21E-3F3G3H-3I6K17L-8Q-6W-4X-4Y-3Z-3a7c-4d-8e10g-5i-5j-5n6o-3r4
*arra	h5
*arro	H4T3Z5h3n3
*arse	L3d3f8
*arta	D3
*arte	K3Q3g5r8
*arto	X4
*asa	A4H-3J-5L4S4a6h4l3n5q-3
*asar	D3h3j3o-3
*asas	W4a5o3
*ase	R3U5V4
*ases	a3
*asi	S5U3
*aso	C6L-3O10P-3T-4V-4W-4X-3Z7b-3e-3k5l5n11p6q-4
*asos	Q8
*ast	q10
*asta	H-3L3P-3X8Y-3d5h-4l3n6o6
*aste	H-3L-5P4S-3W-3d-3h4j-3n25o7p3q6
*asto	D3W3h9
*ata	B3M-3W3Y3j3r6
*atar	c3
*ate	O-3S11T-3V-4X9a3d-3h3k9n-8q3r12
*atis	L5W4d3p3
*ato	C-3D8H-3S13W-4a4c-3h3l4n3p4q-4
*atos	M6N10Q6S4a-3d-3e3i4k3q-3
*atus	b4n5
*aty	C3G3p-3
*aude	r3
*aul	l4
*aura	A4B5F3h3l3q-3
*ausa	S5
*ave	C3U3a5b4o-3p5
*aves	a4
*avia	C4a-3b5d-4g5j5m5n7o-4
*avo	E3V3W3a-3f3o10
*avor	C3D-6F3H4L-5O-3Q-3R5W-3X4Z-3a-5c6g4k4o-5q3r-3
*aya	Y4j3q3
*ayan	W3k3m3r3
*ayas	J8q-5
*ayo	C5H6S6a-3e-3h-4n8
*aza	I3b4d4m5
*azla	W3q4
*azle	f3n3
*azlo	d3
*azme	H6I3R3W12g3o-3
*azo	A4a3n3
*azon	b4
*bado	A7H3K3
*baja	G5h-3j3l4m6r3
*bajo	F-5G8O-4S4Z3h-3l5n-3o5q5
*bale	G6h-3
*balo	A5
*ban	X7Y3
*bar	A8Y4
*bas	J9O3a-3o6
*beca	l3
*bel	f3
*bela	C4
*bele	F5W5
*belo	f3
*beme	X-5Y5g7h3
*ben	F3X-3e3j6k4r5
*ber	C7H3P5Q-3W-3b8d-5f-3h-4n5p4
*bera	A3
*bes	A3T6
*bia	E3G3W7h3i4q4
*bian	M3
*biar	L3T-4b3e3q4
*bica	M3
*bie	Q4
*bien	H3L11d-3g7i7k5
*bio	D3E-3Q4S6a3d4n6p3
*bios	B12
*bir	B8C-3F4I-6P-3Q4T4W-3X13Y7a-3f5h6n-3o-3q-3
*bla	W5h3r6
*blar	S6a3c8
*ble	C5D11E-3F3L6O-4a-4c6d-3j-3n6
*blen	c4
*bles	T4
*blo	c-3r11
*bona	F5P4
*bot	r5
*boto	q4
*bra	q5
*bran	D4G6
*brar	L4d7h5k7
*bras	Q6
*bre	A-4C-3E-4F-3G-3H8K-4L-3N3O-3T-4U4V-5W8Z-3a-4c-3d4e-3g5h9k6m5n-5o-3p-5q7r5
*bren	j9
*bres	o3
*bril	R3
*brir	W3g6
*bro	N3U3V5i3n-3p8q-4
*bros	I9
*caba	G4Z3h3p4
*cabo	d-3g3i3l4p7
*cada	D3
*cado	E3H-3Z13a6e5n-3
*cala	W3a-3i14o-4q6
*cale	F6G4d3h-5
*calo	l3
*came	C3H6M7T10W-4a-3c8d4h-4l3q-4
*can	F4L11j3
*cano	h3
*car	C3E8L-3M5S3a-3b4c7d3h-3m6
*cas	a4
*cate	a-4j3r11
*cede	G4n8
*cela	N3Q5X3q5
*cele	G4l3
*celi	k3
*celo	B9M-3N3Q3
*cen	L11P-4a8g3j8n-6
*cena	H6S4W6a4n-3
*cer	N6T7a-3b-3d4h-3o6q7
*cero	Z5
*ces	C3D5L-3P7Q-4T14Y3a-4n8o4p-3
*ceso	B-3R8d-3k6l6m10n3
*ceta	j4
*cha	C8H-5P4a-3c4e3j-3k3q5
*chan	m4
*char	d3q6
*chas	H3P5Q3j5m3
*che	B3S5X4h3j9k7l-3n-6
*ches	O3a5
*chi	l3
*cho	B10C3H-4R4U3V3X3f3l5
*chos	D-4b5m3
*cia	C3E3F-3G5L6M-3Q3W3c4e4h-3j3l5n-7o3p-5q-4r6
*cial	Q3r5
*cias	H-3J8X3n-3o21q-3
*cibo	M4a-3h8
*cide	E3
*cido	o3
*cien	X5i4p3q3
*cina	V3e4f3
*cino	P-3W5
*cio	C-3D11L-3N3Q-5S-3T7U-3V-4W9X5a-7b-4d-4e-4g4i-3j10l15n-3p-3r3
*cion	A10G-3H-5I-4L-4N5P-4Q4R12T-5W-5Z5e7h-3i-4j8k-5l-4n10p-4q-6r-4
*cios	I12L7T3X6o-4
*cir	Q4T4n6
*cito	H6N3R4S5T4a-4c4g3
*cker	Z4a7
*cket	D3F-3I-3K3M8P5Q6S3T-3a-5b-3e4h9i3n6o-3p-3q5r-3
*com	g3
*cora	B16a-3
*cos	d3e4h4l5
*cta	l5
*ctar	Q6c4
*cte	R5
*cto	E6a-3c4e7n4o8
*ctor	a3
*cuna	h3
*cupo	S3T4X3a-3c3f4h3
*cure	h3
*daba	J10
*dad	B12D5J-4X3a-3b3j3m-4n8o-3p3
*dado	C4a4d4j-3n-3r4
*dala	h5
*dale	V3
*dalo	J8
*dame	L4P3Q-3S-3T5X-3Y7a3c3h7q-3
*dan	K4W6b3h-3j11n-3
*dar	A3C3Q6W-3Z3d3h-3j3
*das	C-3H-5K11O3P9S4d-3j8q-3
*date	a3o3
*day	U10
*dece	n-3o5
*dega	S4W5
*deja	A4
*dele	W3
*dem	a-4i21o-3
*deme	k4
*den	D-3E6L7Q8T-4U-5X4c3d-4e3j18m10n-5p-3
*dena	a3
*deno	k4
*der	H-3L5X3h12l3m5q-3
*dero	A-3C7E8F3G4H-3I7L6N3O3S-3U-3X-3a-5b6c-5d11e-3f7g7h-8j-6k-4l-3m-4o-3p4q-5
*des	A12D5G-3H-4I-3K-3L-5O3T3X5Y3Z4a-3n-6o3
*dgar	l3
*dia	D3Q3g4l4
*dias	K3h3
*dida	T6l3
*dido	H7U7W4a-6b-3e7j6n-6o8
*die	D3J8
*diga	a5
*digo	I3R8
*dime	d6h-3
*dio	A7D-3H7L-3Q5U-5V-3W8Z6a4j-3
*dios	N3l3o8
*dir	T4h3k5
*dira	W3k3m3n-3
*dita	E8f4
*dith	R5
*dito	C5H3S7a-3b5d3e3p-4
*dole	F3
*dome	n3
*don	Z10r3
*done	Z4
*dor	P-3W4a-3c12f-6k11l7n-3
*dora	R4V-6W3a-3c10e4j3k10n-4o-3q-3r5
*dos	C-6D-3F-4G6H-3I18L7O9T8U-4X-3a-9d6f-3h-3j5k-3m18n-6o-4q-7r-3
*dra	D3E8H3a4n-4
*dran	E3
*drar	U3
*dre	C3Z5b7j-3n-4o13
*dro	e5l3
*dron	I5f3
*duca	L3
*duce	G3
*duco	R4
*duvo	B3
*eada	M4k5l6
*eado	B3D4P4R4f-3k7l5
*eal	c5q4
*eala	l6
*eale	d5
*ealo	f4
*eame	M7f3
*ean	a4b3
*ear	L4Q7W3d13f5n-3q-3
*eas	W5Z4
*eat	o4
*eba	A5k3
*ebe	E8a7n-3
*eben	F3
*ebes	A3a3
*ebi	n-3q6
*ebia	h4
*ebio	h-4q8
*ebo	A5Q10n-6o11q-4
*eca	C3M4m4n5
*ecar	C6S3b3m4
*ece	D3E4a-3b5f6h-5n3o5
*ecen	C3I3g4m3
*ecer	N7
*eces	D3H-3K3P9T6h-4q6
*ech	k4
*echa	H-3I3Q4n7
*eche	j7n-3
*echo	B11
*ecio	D4W8a-3j9n3o-3q5
*ecir	Q4T4n6
*eco	D4I3S9n-7
*ecta	l5
*ecte	R5
*ecto	E3n6o8
*eda	C5H-4W5k12l8n-4q-4
*edad	n7
*edan	W3a4b5
*edas	S3
*ede	C-3D3J-3Q5S-3T8a-4h-3j5m4n9o-3p-3r-3
*eden	L7c6m7
*eder	d3
*edes	D4L-4Q-4T3W3Z6c3
*edi	A4J4l3
*edia	D4Q4
*edio	H5T4
*edir	T5a3
*edo	B-3C-3D-5H-3K6L5N-3O-4S6T6U-3W-7X-3Z-3a-5b5c3e3g3h-5k-4l-4n17o-4p11q9r-4
*edor	W7c5k6
*edro	l3
*eeme	n4
*eer	W4
*ees	J5
*efa	c4
*efe	c6
*efri	W3a4
*ega	F6S3W4X5f3h-3q-3
*egan	Y5a3
*egar	U3f5k8l3
*egir	E3Q3q7
*egla	E4
*egle	n3
*ego	A4D3H3J-3Q-3S17U-3V4X-3Y-3a5b-3j3k3l-4n4q-4
*egra	F3P-3W4f3k3q3
*egue	A-3O7R3S5U3Y4Z5a-6b4j-3n-6o-3q6
*egun	C4D3E3
*eite	j3
*eja	A5D8H-4J6Q-3S15T3V-4X6n-5
*ejan	D3j7
*ejar	X4q4
*eje	a9o4r-5
*ejen	X5
*ejes	J-6l4q8
*ejo	G3H7W5c3e3l7n5
*ejor	J3c4q3
*ejos	e3h-3
*ela	D-4H-4J-5O-4S-3T-4V-3Z-3a8d-4f10i8k4l8m5n-10o-8q24r-3
*elar	X6q5
*elas	K6
*eldo	W7
*ele	C-4F10G4S-3W13a5d-3f4n-4q-3
*elen	N4Z3
*eles	I3J6n-3
*eli	A3k5l7
*elia	G3l5
*eliz	O7
*ello	O18V3a-5l4o-4
*elo	B7D3E3L-3M-4W-5b-3h6l-3n6o-4q6
*eloj	n5
*elos	C-3F6G16W7
*elp	T17a-3
*elta	e13n6
*elto	I3
*elve	R3e9i4n5
*elvo	S8n10q-3
*elyn	l4
*ema	B3D9E4H-3I-3N5R3a-5j-3k5l3m4q-3
*emas	G3V4
*eme	D-4Q4S4T8W8X-6Y10a3f-4g7j-5k5l-3o-5q-4
*emio	d9
*emon	E3
*emos	I5K4S12U-3V6f3o5p-4
*empo	L7n4
*ena	H7O-4S4W3a5k4l8n3q-3
*enal	Q3
*enas	L-3O29W3a-5d-3f3g6n-3o-7
*enda	B5E3H3L-4a-4c7d-3h4o5p-3r4
*ende	A-3H-6Y11k3
*endi	H-6I-3Q3T15U10X-3a-3h4n9q3
*endo	C-3G3I4T13W-4X-4a6c5h-3j-4l7n-4r3
*endy	B3G3f3
*ene	A-3B-3C6G4H-8P4Q-3T-4U-4V8X5a6d6e3f5h-7l4m3o-4p7q-4
*enen	W5a-3c4j12
*ener	E4N3k3n7q-4
*enes	I6m14
*enga	C3E9V4c6d5h-4l3n-3o3
*engo	A6B-3E-3H-4I4J-4K3N-4S6V4Z-3b10c-3g8h4i-3j-5l-3m9n-3p-3
*enia	D14a-3e7h-3k3m4n-3
*enis	e3
*enle	A4X7a5l3
*enlo	N4X4
*enme	D-4N22T4W-3Y6c15e3g-4j-4o-4
*eno	A4O-5V4a5c3k3n-6o8q-4
*enor	O6P4a-3d-3f5h3p4q3
*enos	D9E5F-7G10O8b-4d-3n-4q6
*ensa	L5d12
*ense	G3N6o3
*enta	A-4D7E4F6H-3I-8J9K-3M7O-4P6R-4S-4T-7V6Z-7a-9d6h5i5k-8l-6m-5n8o-4q4r-4
*ente	A-8F7H-6L-3R-3T-8U-5V12X-5Z-3a-5b-3c17d-4f6j-4m4o8
*enti	Y5q3
*ento	F3J3L-4P-3Q4S8V-3d-3e4j4n7o5
*enu	T25a-3j3o-3
*epa	K3
*epic	E3j3
*epto	Y4m3
*eque	G3
*era	A10B3F-3G4H-5I-6J-5K-3O-3P-3Q4S13U-3W8X-3a-5b4d-7e-4h4i-4j3k5l7n-6p-3q8
*eral	H3
*eran	A7L4a3
*eras	W5l3m11q-3r3
*erde	A3
*erdi	D3Q5T11
*erdo	I3L3m3o3
*ere	C3F-4G-3I-3O5Q5T-3V-5a-8d9e8f15l-3m-3n-5o9p3q-4
*eren	f4h-3
*erer	Y3Z8n-3q3
*eria	D7E4O3W-3Z3h6j3n-3p3
*erla	B4J3R3Z3n-3q3
*erle	E5i4
*erlo	f4
*erme	A3
*erna	j3
*ero	A-8B-3D-4E6F10I8K-5L-3M-3N8O-4Q-3R3T-7W4X-3Z-4a-7c3g10h4k6l4m-6o-5p-3r-6
*eron	A3C-4D11E-3G4H4I9L-3M6P6U-7X-3a-5b4d-7e4g-6h3j11m-3n8o-4p-3r-3
*eros	B5C4D7E8m9n-3o-3q7
*erra	W5
*erre	H12S5
*erro	H-3Q3V5a3j6n-3o5
*ersa	q11
*erse	K5Y3
*erta	I3X3a3j3n3
*erte	q11
*erto	C7a-3e3j4n5
*erzo	k4
*esa	H-3J7N3Q3V3X-3b-3f4g5l4n-5r4
*esan	L5c3e3
*esar	T3e7h3
*esas	j5
*esde	H3I5L4O6U7a-3k3q-3
*ese	A5S3a-3e-3r11
*esel	a3
*eseo	N4c3d4
*eses	I3j5
*esia	F11G3f3g5h-5q-3
*eso	B-4R7S3a-3d-4e4h-4i9k11l5m10q-3
*esor	c15
*esos	H-3L9P-3V3a-3b5d3f-3h5i5n-3
*ess	j4
*essy	l4
*esta	D4F3G7H-7a4d-3h-5j7p6q-3r13
*este	Z5c4h3n-3
*esto	P6S3T-3a-3d4h-3l12
*eta	D-3E6F-4G-3P-3g5h5j6m3n-4o-3
*etas	J10W5j3q-3
*ete	J4N6a-3b4f3h4j3n-4q3
*eten	D3a3
*eter	H-3e5i5k4
*eti	F3H-4Q5U5i-4m5n12p-4q9
*etio	B3M5
*etir	n3
*eto	A3B4C3D3H4Q3V-3a-3m5p4q-3
*etra	l4
*etro	a4
*etta	a3
*eva	C4J-3Q3U-6V9W-3f7h5i7k7n-8o-4p6
*evan	W4j3
*evas	J10
*eve	G4P5e3n9
*eves	F3H4j4
*evin	f3m3
*evo	C-4H-5I-4L-3P-5R5S-4U15V-3X-3b11d-3f7h4i5k4n4o11p-4
*evos	I6
*ext	V18a-3o-3
*eya	k4
*eza	a7k6
*ezar	f3g5
*ezas	W4
*ezca	q3
*ezco	o9
*ezo	T4a4h5
*fas	n-4o10
*fica	C4F3W6h-3n3
*fico	a5
*fil	N6
*fina	k6
*fis	k4
*flo	G3
*fon	V3
*fono	C3H-3X5a-4b3c8h3p3
*fras	H7
*fri	W3a4
*gaba	Y3
*gada	B4K3W3k7n-4
*gado	R5c7n5
*gain	h-3i5n8
*gala	L11b-4
*gale	F8G-4W6a-3d-3f5h6i6o-3q-3
*galo	F5G4W-3d11e-3h-4n-3p4
*game	C3P-3W4b4g7
*gan	N4Y6Z4a7d-3o-3
*gar	C-3D-3F5H-3L4U3V-3c-3d5f4g-3h3j8k9l5n-5o-3q6
*gas	D7J14T-3a5n-3q-4
*gel	o3
*gelo	K3
*ger	j3
*gina	j5
*gio	f4g3j3
*gir	E3Q3q7
*gito	q6
*gla	E4
*glas	L10
*gle	n3
*glon	P3
*gno	Q3
*gon	n4
*gos	P3a3
*gra	F3P-3W4f3k3q3
*gua	a8
*gual	E4I3L5V-5i13
*gue	D5H-4L-4O4S3W-3Z3b3f-3h5k-3m8o-6p-3q6
*guen	D3K3X5j3
*gues	J4q-4
*guir	n6
*guis	a6
*gun	C4D3E3J3
*guna	J15K13a-3o-3
*gura	D4
*hada	e4
*hala	q4
*hale	d3n3
*ham	k3
*hame	H4V3
*han	B3m4
*har	d3q6
*has	H3P5Q3j5m3
*hat	T10Z19a-5o-5r6
*havo	O3V4W4f4
*hayo	C5
*haz	N5g-3q7
*hazo	A4n3
*heca	C3M4m5n6
*heco	I3S9n-6
*hela	a6n-3
*her	h-5i7
*hes	O3a5
*hido	a4o6
*hin	D7n-5q3
*hino	l3
*his	Z3n-3r16
*hita	G3
*hito	f3
*hone	h3
*hora	C-4H-3T7V10Y6a-5h-3i8n3p11
*hos	D-5b4m3r7
*huy	k3
*hya	l4
*iada	I3
*iado	W4
*ial	B6O-3P17Q4T21a-9n-4r3
*iale	W6d5g3h-4l-3q14
*iame	f4g8
*ian	l3
*iana	l4
*iano	m6n-3
*iar	F6K3L3R4T-4W-3b3f4n-4q4
*ias	J9O16T-4U14W-5Z-3a-6d-3j6n-5o12q-6
*iazo	a4
*iba	H3Z4q-4
*iban	X7Y3
*ibas	J9
*ibe	Q6X10a-3f5r5
*ibel	f3
*iben	e3j7r6
*ibio	Z3
*ibir	B8I-6Q4T4X13Y8a-3f6j-3
*ible	C4
*ibo	M3Q4S7a-4h8
*ibre	H-4W5
*ica	C3F5G3H-3V-5W10a5i6
*ican	j3
*icar	E9c3q4
*icas	a4
*ice	A4D5M5R4U5V-3W-4d5l-3n6o-5p4q5
*icen	a9
*ices	C4Y4b3p-3
*icha	C4
*ichi	l3
*ici	h5j4
*icia	l4
*icio	D8F3T13a-4j3o5
*ico	A-3L-3Q3W-3a8c6n3q7r6
*icos	Y3
*ida	D-3M-3S-3T7a10d-3h-6i5j4l4m3n-8o5r-3
*idad	B13D3H-3X5a-4m-4p4q4
*idan	W3
*idar	A3d3
*ide	C3W5l5
*iden	E5Q3j5
*idia	g4
*idio	A10i3
*ido	A5B3L3N-3O-5Q9S-4T-5U9V-3a6b-4c-3e7j6k-3l-4n-13o21p-5q4r-3
*idos	K3d4
*iece	f4
*iedo	n3
*iego	A3
*ieja	a4
*iejo	W5
*iel	k3
*iela	l3
*ielo	a3j4n4
*ien	B14C-4D3F-6H-3I7L4M20N-4P-4Q6R-5S-7T-6U-4Z-3b-6c13d-10e-7f-7h-16i7j-7k3l-8m7n8o6q-8r24
*iene	B-3C6E3G4H-7P4T-3U-4V8a7d6e3f5h-7k-3m4o-4p7q-3
*ier	H8
*iera	G-3W7b4c4j4
*iere	C3E-3F-4G-3L3V-4d10e8f16i3l-3n-3p3q-4
*iero	A-3B-3D-4E4F5I-3L-6M-5N10O-4P3Q-5R3S-4T-3U3Y7Z-3a-5c10e3f-3g12h6j5k4l3m-6n-6p-4r-9
*ieta	T3
*ieza	a4k6n-3
*iezo	T4h5
*ifa	F4W3n4
*ifi	j4
*iga	F3R21T-3V3l8n-6q-4
*igan	X3d-3h3
*ige	C-3E6q4
*ign	g10
*igno	Q3
*igo	D10L-3O3P-4R7S7T-4U3W-3b4e-3h3i-5j-3m6
*igue	A5T3V4a3j3m9n10o-3q-3
*ija	L4S4W4Z4a5
*ije	J5a3h-4q8
*iji	n-3o8
*ijo	H3W5c5j-3
*ila	D3E3J4S5V7a-4h4n-3q-3
*ile	a7j4
*iles	Q3a4
*ilia	f4
*ilio	T10W3a-3j4
*illa	a3m13
*illo	a3d3o5
*ilo	j5
*ilos	h4
*ima	A-3D3N3S-3V6W3d-4i4j-3p8q6
*imas	P5
*imbo	K8
*ime	C5D-3E-3H6L-3T4U4W11a-5b5g4h-8j-3n4p3q-4
*imir	d9h-3
*imo	B-3D6H-4I-5O-4T-3U-3V8b-3f7i3l4o16p3q3r-3
*imos	H12M3S4U-4V8e3j3n-5
*ina	F-3G3J-3M-3Q3W3X-3c5d-3h3i-3j4k6l3n-10p-4q7r5
*inal	a4h3n3
*inar	N3
*inas	a3h4
*inen	N6
*ing	O10Q4a-3o-4q-3r7
*ingo	D6H5j3
*inio	j3
*ink	R24
*ino	H-7P4S-5W3Z6a9d-4h5j6l8n-3o4q-3
*inta	V4
*inte	d5j4p-3
*into	V6l5
*ints	F5b5d6h-6
*inua	V5
*inuo	S4o-3
*ion	A13E3F-3G-4H-6I-3L-5N6O-3P-5Q3R11T-5V-3X8Y3Z3d-3e7i-4j4k-5l-4n8p-4q-8r-4
*iona	L4T4W5r-3
*ior	Z4i5p5q3
*ios	B10D-5H-4I9L3O-3W-3X13d-3h-3j10m5n-5o8r-3
*ipa	a3
*ipal	T10
*ipo	a-3k8m17q-3
*ique	Z6o3
*ira	C4a7l3n-6q4
*ire	a3
*irla	n4
*irle	p4
*irma	A5p3
*irme	N3Y4a-5g21n5o-4
*irmo	S5
*iro	C4Q5d-3l3
*irse	f4
*irte	T4
*irve	L4a3d6r-3
*isa	C6V3n6o4
*isma	D3Q7h-5i9n-4
*isme	S-3a4
*ismo	L4Q4g3h-4i14p7q-3
*iso	A10F3G-4J-3S5h3k3l4m6
*isol	R3
*isor	S-4W4c5
*isos	A3X14Y9
*isse	k3
*ista	D-3K7N4P3T4U4X-3Y4d-3f3g3h3m9n-7o-4q-5
*iste	D5J-5M7Q-3a15h-9j-3k4n3o17p-6r4
*isto	A5V6a-3o12
*ita	C3E7F-3G3H-6J-4M-4N-3R3S17T-5U-4V-4X3Y-6Z-4a3d-4e-5f4g-3i3j9l10n-4o-5p-3q7
*itad	d7
*itar	B3E6Q3W-3k-3l11q-4
*itas	J6P8i7n-5
*ite	L4W4X-3Y5i12j3n-5
*iten	N8
*ith	R5
*ito	A-4C6H6J-4Q6S20V-5W-3Z-5a8b5c4i-5j-4l-4m-4o-3p-4r-6
*itos	E3I10O8X7
*itud	A3j3
*iubo	O10
*iva	Y3l15m4n-3
*ivar	Y9l10
*ivas	T4
*ivel	L4W5
*ivo	C-3W4a-3c13e4
*ivos	I7d3m4
*iza	E4M5k4
*izar	A9E5L4M3Q5W-4a3j4n-3
*izo	A6B12D-3H5J-3L-3M7X-3Y3l-3n3o-3p4r-3
*jada	D3
*jado	D3
*jaj	a8o-4
*jaja	Z4a4o13
*jala	J5V3
*jale	F-5G11W3d6h-4
*jalo	E7F-3J11
*jame	E3S7W4
*jan	j10
*jar	X4k4q3
*jas	e3h3k3
*jate	C3
*jea	Y4
*jear	L4Q7W4d13n-3
*jees	J5
*jen	X10
*jeo	G4L6d3
*jera	A3B5I-4R3W8f-3j-4k7
*jero	M3R4W-3f-3k14l3n-3
*jes	J-6T-3W3X11Y10l3q7
*jeta	E3F-3W4g6j3n-4q4
*jita	C4d-3
*jito	Y3b3n5
*jole	q6
*jor	J3c4q3
*jos	e3h-3
*ker	Z4a7
*ket	D3F-3I-3K3M8P5Q6S3T-3a-5b-3e4h9i3n6o-3p-3q5r-3
*laba	Z6
*lace	R12
*lada	G5h-4n-4o11
*lado	C8H5P-3a3b8d10h-3o-3p4q-3
*lala	G3N3q6
*lale	F7W5
*lalo	f10q5
*lam	G3
*lama	D3f5k8l3
*lame	W3c9q3
*lamo	d4
*lan	D3L3Y4
*lapa	a3
*lar	H-3J-3S5T-4V-4W-7X5c6h3o-4p-3q9r3
*lara	n3
*laro	T6
*las	H-3K4L8O4T4a6h5j7m3n-5o-3q3
*lave	a3
*lce	m3
*lda	a3
*ldo	C14D9E13F9G8H-4L5M-3N-4O-5P3Q4S-3T-4V-3W11a-7b11c-4d12e-3f-3h-13i-5j-5k-3l-3m-3n-9o-6p17q-7r-3
*ldos	L4
*lega	X5
*lego	A3D5H3S4W-3a5j5k4
*lema	k3
*len	H3N3P5W-3Z3c4
*lene	k3
*ler	d3
*lero	V3
*les	B3D-3E-3H10J4K8L-3S-3T3U8W-5Y-3a6b5c3d-3i-4l-3m3n-13o-4
*leta	j3m4p4
*lete	N7a-3b4q5
*leto	D4H5p4
*leva	C6U-6d3e3h-3i8n-4p7q4
*leve	P6e3n4
*levo	H-3P-3U17a-3b10h8n3p-3
*lga	M-3P-3S5W3Y3d8h-3n3
*lgan	W3
*lgo	A13C4D-3K8L7N5S-3T-4V-3W-3Y3a-5b12d-3f-4h6n-3o-4p4q-4r-4
*lia	E4G3V-3f8h-3l5
*liar	K3f5
*lica	G6W4d3
*lico	c3n4q5
*lida	o3
*lio	E-4G-3M9O-3S-3T7U-3V-4b-5d-4e8f3h10n8o-3q12
*lir	N4
*lita	a5i11l6q-4
*lito	D3a4g3
*liz	O7
*liza	E4M5
*lla	A-3G-3H-5Q-3T-4V3W-3a12b-4d4h-4i8m11p8
*llar	D3
*llas	a6h3j7
*lle	M4P9
*ller	C3
*llo	M3O22a-5h4j-4l3n5q-3
*llos	L3d-6j5
*lma	C5S3
*logo	j6
*loj	n5
*loja	H3
*lon	L3h3
*lor	L3a4
*los	C-3D-4E6F6G16L6P-3W5a-5b-5d14f-3g-3k3n-3o-4
*lose	P4
*loy	W3
*lpa	D4F3Z6
*lpe	O8Z6
*lsa	G3J-3Z4e3h5
*lsas	W3a3
*lsen	e3
*lso	e16h-4
*lta	A5C3D6E-3H-4L-3P-4S-3T-3U-3W-3X-3Z-3a-7b3c-3d-4e10f18g12h-5j-4k21l-4m6o-6q-9r-3
*ltan	D6K3V5a3b3h-3n-3
*ltar	C10W3b3
*ltas	I4
*lto	H-3I3Q5X15a-4h3o-3
*ltos	h3
*lub	N3f4
*lupe	k3
*luye	Q5n-4
*lvan	Y3e3
*lvas	J4n-3
*lve	R3e9i4n5
*lver	K10a-3e8n5
*lvi	h-3q4
*lvia	h3
*lvio	G4K5e4i5
*lvo	S8n10q-3
*lyn	l4
*mada	D3c8h3j-3
*mado	n7
*mal	g3
*male	F4G-3i5
*mame	n7
*man	L8p-3
*mana	B5H11M4P5V-4a-4b-3h-3l6
*mano	W4c14
*mar	A5C3D3E-3F3K6d6l3
*mas	A6C7D3F-5H4J8K-5M-3O-3U3W-4a-5f-3q-3r8
*mba	V3l3q7
*mbia	E3W8
*mbie	Q4
*mbio	E-3Q4S7V3W-4a6b-4d5h5q-11
*mbo	K8
*mbre	H8L-4N4Q3V-3c-3d-3m7p-3r6
*mbro	N4
*mel	F4
*mela	i3l5m6n-3
*melo	C4H4h5n5
*meme	W4
*men	H6U5Y5a3h4o-5
*mer	S3V3a7i6j3q-3
*mera	f5h3o4q-3
*mero	E-5H5P-4Q6S3d-4e-3f3h4o-3p-3q3r3
*mes	d4j4
*meti	F4
*miar	F6
*mida	j5
*migo	O4a4c3m5
*min	g3l6
*mina	E-3F-3G6W4l3q8
*mine	S3
*mino	l5n5
*mio	a7d9h3
*mion	a5
*mir	d9h-3
*miro	C4l4
*miso	A9F3G-3N3S-5k5l6m6n-3q-3
*mita	n4
*mite	L5W4
*mon	E3k9
*mor	a8o8
*mos	A-4C-8D-3E-4F4H29I14L4N-3O-3P6Q-6R-3S19T-6U-9V19W-9Z-4a-10b-5c-4d-3e3i5j13n-15p-11q-3r-4
*mpa	G5O5o5
*mple	L3P3W3h-3
*mpo	L7n4
*mpoo	j3
*mpra	C-3D6H-4I6J3L3M3O-3P-5T-4a-5c-3d8e5f-3g-3h10i4k-3p3q3
*mpre	D8L-3P6e3h3q7
*mpro	C-3M4W9h7n-4
*mpu	d4
*muel	l4
*mula	L3h4
*mulo	F3L3p5
*naco	e3
*nada	D3N4U5
*nade	F4f4h-3
*nado	i3l3q-3
*nal	A-3B4C-3H-4P-3Q3T-4U3V-3a-4k9m15o12
*nala	l3q6
*nale	F7d-3h6
*name	I7P4Q10T5n7q-3
*nan	L4W4
*nana	S7W5Y3a3j3k3l-3o5
*nar	L5N3j3
*naro	C3
*nas	D-3F-3I6O32d-5f4g5h7j5n-5o-8p-3
*nca	D8P-3d-3f5
*nce	C3H4S7b9p5
*ncen	L9
*nces	n7
*ncha	e3
*nche	j3
*ncho	R4a6
*ncia	B3G4H-3L4Q4W4c4e5j3n-5o4q-3
*ncio	N3X7a-3l17o-3
*nco	T3W8q-5
*ncy	B3k6
*nda	B5C7E5F-3H5J-4L-6O16P-5T-3V-3X-3Y-3a-3c5d-5e-3h3i-3l7n-3o4q-5
*ndan	K3j9
*ndar	C4Q7Z3
*ndas	O4n3
*nde	A-5B-3E-3H-3Q10S-5T6U-4Y9Z8b-3h-4j4n4o-4p-3r6
*nden	X5a-3e3j11m4
*nder	H-3L3X4h13l3m5q-3
*ndes	T3X8
*ndi	H-6I-3S-3T14U9X-4Z11a-4h4n4o-3q13
*ndio	H3U-4W10
*ndo	A3B4C-3E-6F-4H-4I-3J4M-3N-5P4S17T3U4V-3W-11X3Y4Z6f-6i8j-5l4m-3o-6q4r8
*ndos	G3T13
*ndra	C8a3j3n-3
*ndre	b8
*ndy	B3G3f3
*nen	L3N5W4a-3b-3c4j11
*ner	D7E4L-4Q6T3a-3e-3h-3j7k6n4q-5
*nera	Q10n-3q6
*nero	H11I4U-3a-3b7e8
*nes	A14B6H4J-4L-4N-3O8P-3Q-4R-3S3T18U-8V-5X12Y13Z-3a-4b-4c-5d-5f-4g-3h4j3k3l-3m7n-11o-3p-6q-7
*net	K3Q3a3
*neta	Z4a3
*nflo	G3
*nga	C3E9V4c6d4l3n-3o3
*ngas	J6a6
*ngel	o3
*ngo	A5B-3D4E-3I3J-4N-4Q8S5T5V3Y-3Z-3b10c-4g7i-3j-3l-3m9n-7o-3p-6q-3
*ngos	a3
*ngun	J4
*nia	D13P-3e7h-3k3m3n-4
*nial	o8
*nica	c3
*nico	c5d3
*nida	F3L4
*nido	A6
*nimo	G-3I-4L3f7
*nio	j3
*nis	e3
*nita	h3o3
*nito	O5a4
*nje	d12n4p3
*njea	Y4
*njeo	G4L6d3
*nla	E11q-3
*nle	A3E5F7G4W3X7a4d-4i4j-3l4n-4
*nlo	D-3E3I-4N4X3f4h3
*nme	A-4D-7F-3J-3L-5N18P-3S-3W15X3Y15a-5b-6c16d-4e4g9n-4o-6r-3
*nne	l4m4
*non	a3
*nor	C3O6P4a-3d-3f5h3p4q3
*nora	B-3C3H-3Q-3V4d3f3h3n-3o-3
*nos	D20E4G9O12S6T-3W-3a4b-6d-4h-5l3n-13q4
*nota	J5h6
*nque	Z4q4
*nsa	L5O8a-5d12
*nsar	n3
*nsas	b5
*nse	D5G3N7b-3o3
*nses	o3
*nso	a4
*nta	A-5C6D3F5H-3J7K-4M6O-5P3R-3T-9U-4V3Z-8b-3c-4d5f3g6h10i3k-6l-7m-5n5p3r-5
*ntan	L7j6
*ntar	C-3G5L6P-3U3b-4d4f4g7h3
*ntas	A3B3C-4H9I8K13L-4M-3U15W9Y-3a-7b-3i-4j-4m5n-6o-3p-3q-3
*nte	A-6B-3F5H-9L-3M3R-3T-8U-3V11X-5Z-3a-7c17f6h6m4n7o8p-4
*nteo	I4
*ntes	A6D4E-4H-3I18J4K14O-3P-7Q8T-5U3V-5W4X-4Y4Z-3d-4e-3i3n-5o-5q-3r-3
*nti	Y5q3
*ntio	e3n-4q7
*nto	A-4B-4C10E-5G-4H15I-10K-5L7N-3O-5P3Q3S3T-3U7V-3W8Y-4Z-3a-7b16f-7g-3h-4j5k-5m-5n5p13r-5
*ntos	B9C5D4E5F8G7I8K-3L6M-5O-6P9R-3S-5T-7V-5W5Z-4a-4b10c-5d8e-6h-6i-4j-7k-5l-5n-3p6r-4
*ntra	E-4G4H3M3R4d7h-3k4
*ntre	H5l4m3n-4q3
*ntro	B4Q-3T-3a-3g7j5m10n9o-4q-3
*nts	F5b5d6h-6
*nua	V5
*nual	E3
*nul	C3
*nula	Q3q14
*nuo	S4o-3
*nuto	S5q3
*nuya	G3
*nza	C6b11h-3l3n-4p5
*nzo	j4n3p3
*obar	A8Y4
*oble	D11F3L7W3a-5n5o-3q4
*obo	B5l3
*obot	r5
*obra	c3q6
*obre	J3P-4S5U4V-3h8n-3q10
*obro	U3V5i3n-3p8q-4
*oca	V9W9a5d4l3q-3
*oche	B3S5X4k3l-3
*ocia	H3
*ocio	H6W4g6p-3r5
*oco	B9F3e3h-3r4
*ocom	g3
*ocos	e4
*oda	o4
*odas	L4W4o3
*oday	U10
*odia	j3
*odo	B6C-7J5N5P4Q11S-3T4U-3W-3Y3a4b-4d3i-3j-5m-3n3o11
*odos	I4P3W3Y3d3
*oes	C3p5
*ofe	E4P4
*ofis	k4
*oger	j3
*ogo	j6
*oila	E3
*oja	D5H3
*ojo	V5
*oke	H-3a3q9
*ola	A-3B3O26U4a-4g3k3o-3
*olas	O5T6n-3
*old	O-5S19U4a-3o-4
*ole	F4O10a4h-3o-3q4
*oles	H5a4
*oli	C4P3
*olio	H-3M7Q5a-3b-3e3h8n4q6
*olla	a8
*ollo	O6h4o3
*olo	J7Q4X3Z7a-3n-4
*olsa	J-3Z4e3h4
*olso	e16h-4
*olvi	h-3q4
*oma	J6Q3d4
*omas	C7D4E3F-4G-3H6J10L3O-3P-3U4W-3d-3
*omba	V3
*ome	d7
*omer	S3V3a7f4h-4i6j3q-3
*omo	A-4B-4D-4F-4H7I-3K-3L10N3O5P-3Q31S-4T6U3V-6W-3X-3Z-4a-5e-4g5h-12i-9j5k3n10o-6r7
*omos	I5X4
*ompa	O5o5
*ona	C11F10H-5I-3N-3O-3P6Q-4S-3V5W4Z3a-6c10e-4i8j-4l-5m-4n-9o-3q-3r6
*onal	B4H-3U4a-7k9m16n-3o9q-3
*onar	H3
*onas	I7
*onde	L3P5Q13T5U-3W-3b-3h-5j8r7
*one	Z3n6q-3
*onen	D5
*oner	D6Q7T3j5k3
*ones	A16B7D-3H-4I-3K3O-4P-4T22U-5V-3W3X16Y11a-4c-3m-5n-5q-5
*ong	Z7q5
*onga	h3
*ongo	Q11T7W3
*onia	a3
*onla	E11q-3
*onle	E5F8G4d-3i5
*onlo	E3I-3f4h3
*onme	A-3W8Y4c3g7k3
*onne	l4m4
*ono	C3D-3E-3F4G6H-4P-3X5a-5b3c7d-3k3o-3p3
*onos	P3n-5o7
*ons	b3o3
*onto	L4M4Q3n3q8
*ood	O10o-3
*opa	a4j4
*opan	j4
*ope	L4
*opia	i7
*opio	V4
*oque	G4J-4Z8q11
*ora	A-5B16D4H-7I-4K-3N-3O-4U-4V4W4X-4Y3a-7c8g-3i5j10k11l-3m-4o-10p6q-5
*orar	D3
*oras	W3
*ordo	a3i5
*oreo	L3j5
*ores	I9P6a-4h-3j5l3m16q-3
*orge	f-3g4
*oria	B5G3H-3
*orio	A-3Y7
*orma	Q8T6
*orme	D3F4H4
*oron	a6
*orra	B-3L3N4Q6V5Z5h-4n-3q6
*orre	W6l4
*orri	l4
*orro	R4b3
*orry	Z8r6
*orta	D4
*orte	H18O-3T-3U3X5Y6a-8b3c7j3l-3m-4
*osa	A-4B5T7V-3W4X3h3l-3
*osas	K11T3X4
*ose	P4
*oso	K5d-3l3
*osto	L6j3
*osy	O3a3
*ota	F-3J3M8V-3a-5e6h13i4
*otal	C-4H5I6U10W-4Y3a-3b7h4p6
*otas	V-3h3
*otes	J5a6n-3
*otis	Y3
*oto	Q5Z4a4e3j3n-4
*otos	e4
*ount	N7n3
*oven	V3f3g3
*over	a5l5
*ovia	W3
*ovio	B6
*ovs	P17
*oya	o4r-3
*oyo	C5p-3
*ozco	B3D-3P3r8
*pada	S3
*paga	X4
*pal	T10
*pam	X11
*pan	j4
*par	d4
*pas	Z4g3
*pedi	l3
*per	o11
*pera	A5S13
*pero	S-3n11
*pia	i7
*pias	U3
*pic	E3j3
*pido	o9
*pina	Q5n-4
*pio	S3
*pita	W4c3l4
*pite	i13n-8
*pito	Q9a-3i-7n7o3
*ple	L3P3W3
*poco	D3
*poo	j3
*pora	k7
*posa	A-3X3k3
*poso	W3l3
*pra	C-3D6H-4I6J3L3M3O-3P-5T-4a-5c-3d8e5f-3g-3h10i4k-3p3q3
*prar	C3L6h4
*pras	P17Q3h-3
*pre	D8L-3P6e3h3q7
*pro	C-3M4W9h7n-4
*ptan	j8
*pto	T5Y4m3n-3
*pues	L3Q4S15d-3j-3n-3p7q-4
*pure	q3
*puso	E3a6
*que	G10J-4P-3T-4Z17d-3f3l-3q13
*quea	W3l3
*quen	c4
*ques	W4
*qui	B-3D-4H-3O11Q3T7Z11b-3d-3h8l3m3n-4o-3q-7
*quin	k5
*raba	D6
*rabo	n10
*rada	I4J-4K4W4l4m3n5o5p-3
*rado	I3J-3K5M4P5S-3T-3U10h-3n-10o3q10
*rae	B-3C14D-3F-3G3H-5I5M3T-3W-5a7b3d8e3f-3h-6i3n-4o-3p8
*raen	a-3e4h3j9
*raer	E3F3S3
*raes	H3
*raia	D4F3Z3
*rain	l4
*raje	D7
*rajo	e10
*ral	H3a6j3n-3o-5
*rala	G8l5q8
*rale	F-3V4X3d7h6l5n-3o8
*ralo	f3
*rama	I12L3N6f9g7j-3l-3m-3
*rame	E6H-7M-3N10P3Q-3S14T-5V-3W8a-4c-3g6h9m5n-5o-3q8
*ran	A5C-3G10H-3L12N4P-3S-3W-4X6b-3c-3d-5g-3h-4j5l3n-5o-3q12
*rano	W6
*rar	A-3H3I-4J5K3L7N3P-3S-3T-5W-6a-5b-4d5f7h14j-4k11m9n-4o-5q-3
*ras	E-3I-3J-5K6O-4P13Q8T3U-3V7W3b-4d-5e4g4i-4j-4k-5l5m7n-7o-4q8r6
*rata	W4Y3j4r4
*rate	S13a-3k10o-3
*rato	D7l5
*ravo	o11
*ray	D4n3
*rca	C4R3
*rcar	c4
*rco	N4a3n3
*rcos	l6
*rda	j4n8o-3
*rdad	j3n4r3
*rdas	b3
*rde	H4O8S4a-4o-3q-4
*rden	L3Q6n-3
*rdes	J4O6g3
*rdi	D3Q5T11
*rdio	a7n4
*rdo	I3J-3V-3h-4i4m9n4
*rdon	Z10r3
*rea	M3a3k5o8
*rear	f6
*reat	o4
*rece	C3D4E3b3h-4n5
*ree	C4
*rega	F7f3
*rego	e3
*rei	Z5
*rele	f6
*reme	V3W4
*ren	N4X11a-4d3f6h-3j7o-3
*rena	k4l10
*reo	j5
*rer	Y3Z8a5n-3o-3q4
*rero	H3P3g3
*res	B-3D-3H-3I6J12L-3O-4P3S-3T-3U-3V-3W6X-3a-7b-3c-3d-3e-3j14m13n-9o8q-8r31
*resa	J5N4X-3e3g3l4n-3r4
*rese	A3S4
*reso	S4e5h-6i8k5
*ress	j4
*reta	E4n4
*reya	k4
*rfil	N6
*rga	D3F4G3P7d-5n9
*rgar	F5
*rgas	D8
*rge	f-3g4j3
*rgio	f4g3
*rgo	a3
*rgos	P3
*rgue	q5
*ria	B4D5E5L4W-4Z4a-3g3h3k4
*rial	B6P19T22a-7n-3o-9
*rian	l3
*riba	H3Z4q-4
*ribe	Q6X10a-3f5r5
*ribo	Q4S8
*rica	a7
*rida	j3
*rido	q4
*rige	C-3E6q4
*rigo	q3
*rijo	Q4
*ril	R3
*rima	N3d-3q3
*rime	W9
*rimo	l3
*rino	o6
*rio	A-4B3D5J5L-3O-4T-3W5Y10a6k7l7n-4o-4q-9
*rior	Z4i5p5q3
*rios	X9Y3a-4j9m8o-4
*rir	W3g6
*rita	P-4S21T-4V-4W-3X-3h3j-4n5o-3
*rito	D6Q3a8r-3
*riza	k4
*rizo	A8Y4
*rla	B6H-3J4R4T-3W5Z4a-3n5o-4q14
*rlas	m4
*rle	C-5E4F6G12J-3L3R4S3W-6c-3d-3e6g4l-3n-5p3
*rles	c6
*rlo	E8G4S3f4q-6
*rlos	E4G-4L7d5k4
*rma	A5Q7T6n-3p3
*rmal	g3
*rmar	A5C3K6g3
*rmas	A6K-4o3
*rme	D3F3H4J-3L-3N13O-4P-4W-4X6Y8a-7c4d-3f-3g19j-6n4o-6
*rmen	D3h3
*rmes	j4
*rmo	S5
*rna	j6
*rnal	o3
*rne	W3h3j-3
*rnes	F3H4O7
*rnet	K3Q3a3
*rno	U6W4k3q-3
*robo	B5
*rofe	E4P4
*roma	J6
*romo	g3j7
*ron	A5C-5D30E-4G5I18J-5K15L-10M7O-3P7Q-8R-3S-3T-3U-8V-4W-4X-7Y-4Z-5a7b3c-4d-14e12g-11h3i-6j5m-5n11o-7p-4
*rong	Z7q5
*ror	D5R3X-3Z7a-3n9o-3q4
*ros	B4D7E8F5I7T-3W-3d-3f-3l5m7o-3q7
*rque	G4V3
*rra	B-3H-3J4L3N4Q5V4W5Z4n-4o-3q6
*rran	N5j5l3
*rrar	N4
*rre	H11S4W4a-3n-4q7
*rrea	o8
*rren	N4
*rrer	a4o-3
*rri	l4
*rro	R3V5W-4Z3b3h4j7n3o3r-3
*rror	D5R3X-3Z7a-3n9o-3q4
*rry	Z8r6
*rsa	q11
*rsal	H3W4j6k3m4
*rse	C-5K6V-3Y3f12h-3n3p5
*rso	H3
*rta	D6I3X3a4j5n3
*rtan	a4
*rtar	D5j5
*rtas	K7L4T-3X11Y16j7
*rte	F-3H14M-3P-3Q3S-3T3U4V-3X3Y6Z-3a-9c6g4l-4m-4n-3o-3p-3q9r6
*rten	j5
*rtes	H5O3P4Y4j3n-5o-3
*rtir	L4l4q7
*rto	C7H4X5a-4e3j3n6
*rtos	I4j5
*rudo	a5
*rupo	Z10
*ruz	a4k3
*rve	L4a3d6r-3
*rven	L8
*rves	T7
*rzo	k4
*sada	W-3a3e3i5j6p5
*sado	H6
*saje	D-3R3T4Z9n6r3
*sal	H3W4j6k3m4
*sala	F7e-3q11
*sale	G-3W6e5
*same	A-4B4H3K4R4S-3V3X-3Y10a5c7n-5
*san	L8e3j4
*sar	C-4H-4L7Q5S-3T7V-4b-3d15e6h4o-4
*sas	H-5K18O-3S-3V-4W5a3j6r-3
*sca	M6
*scar	M4
*sco	S4
*scos	h3
*sde	H3I5L4O6U7a-3k3q-3
*sel	a3
*sela	q3
*sen	e3j5
*seo	N4c3d4
*ser	T4
*sero	D7W3j4
*ses	I3J3j7
*shaz	N5g-3q7
*sia	F11G3f4g5h-5q-3
*sica	a4
*sigo	S3
*simo	D7O-3a-3o12
*sina	H3
*sion	A3W5X7Y6a-4n-3
*sita	d3j3
*sito	D-3E3L3Q-3a4c4h5n-4
*sma	D3Q7h-5i9n-4
*sme	S-3a4
*smo	L4Q4g3h-4i14p7q-3
*smos	i5
*sol	R3
*sona	V4Z4c10f3m-3n-3p3q3r8
*sor	S-4W4c20
*sora	a3
*sos	H-3I-3K-3L6Q9T-3U-3X14Y7Z-3a-7b3f-3h6i3j-4k-4n-4p-3
*sse	k3
*ssy	l4
*sta	A8B-4D5E5H-9K4L-3O-4P-4Q-5S-7T-5V-7W-4Z-5a8b-6d4h-4i-4j7k-3m14n5o4p7q-6r9
*stan	A4D6K4b-4j11m4n3
*star	C-4E4G5L11N3Q-3a-3d8j-5
*stas	D3O11T-4j-4n8r3
*ste	B9C-5E3G7J-7L-9P4Q-6S-6U-3V-4W-5a11d-6e-4h-5j-8l-7m-3n17o17r12
*sted	Z3a5r8
*stel	F4
*sten	G5X6Y3
*stes	J5
*stio	q3
*sto	A3C-3D13E-3F-3H-5I-4J-7L8M-3O-4P4T6a-12b-6g-5h14i-3j-3l11n-3o12q-7r8
*stor	j3
*stoy	O6S4T3b3c-3g6j-3n-5r4
*stra	C3d-3f6h7k5q4
*stre	J-6Q3i3l7n6p-3q5
*stro	B12H-4I-10J4M8N4Q7S3U7a-3g5h-7k-3m-3n10
*sual	H10
*sumo	J4h6
*sura	M-3a5q4
*taba	E3J8V4Z3q12
*tad	d7
*tada	n11
*tado	I10P16U-3W-3n3q-4
*taff	m10
*taje	C3L11W6
*tal	C-4H4I6U10W-4Y3a-3b7h5p5
*tala	q4
*tale	C-4E-4F-6G23V-3W3d4f5l6o-4q4
*talo	E3c3n3
*tame	D-3S5T4W13g9h8n-4o-3q-3
*tan	A4D13J-3K6L5P-5Q-4T-4V4W-4a6b-3d-4g-3h-5j23m3o-3q-5r-3
*tana	Z6j3q-4
*tano	C6
*tar	E7F-3G11H-5I-3J-3K-3L11N3O-3P-4Q3S-3V-3W-4a-4d11g3k-5l8m-3o-5p-4q-4
*tas	C-6E-3F-4G-3H3I6J8K16M-5N-3O5P7S-4T-6U11V-8W15X6Y10Z-4a-7b-6c-3d-5g-4i5j4n-6o-5p-4q-8
*ted	Z3a5r8
*tel	F4
*tela	f6i7n5o-4q5
*tele	G5h5q-3
*tema	B3D7E5H-3I-3N5a-4i-3j-3k3l4m4
*teme	S7k3
*ten	G4N7X7
*teo	I4
*ter	H-3M-3a-4c11e5i5k4
*tera	S4a4
*tes	A5D3E-4G-3I16J13K12M-3P-3Q8S-3T-6V-6W3X-3Y8Z-4a5d-5e-3i4k-3l-3n-13o-8q-5r-3
*than	B3
*thya	l4
*tica	V-4i6
*tico	r6
*tida	B4M-3m4n-3q3
*tido	B5P3U4a10h3n-3o-3
*tier	H8
*tigo	D3Z3n-3
*tima	P3a-3i5n5p4q5
*timo	G3U-3n4p4q6
*tina	a3
*tino	H4k3
*tio	B3J3M4n-3q12
*tir	L4l4q6
*tira	G3q4
*tis	L5W4Y3d3j-3p3
*tita	N3
*tito	S17W7X3a-4b-3i4
*tiva	Y3l15m4n-3
*tivo	C-3W4a-3c13e4
*top	X19Y5a-4o-3
*tor	a3
*tos	B7C5E5F5G4I13K-4L3N6P6R-4T-8U-4V-5Z-5a-7b8c-6d5k-3l-6n-3o-6p4q-5r-4
*tosa	W4n5
*toy	O6S4T3b3c-3g6j-3n-5r4
*tra	B-4D3E-5F-3G5I-4J9O-3R8S-4U-4V14X-4Y4a-4c-5e-5f4h-4i17k10m-5n-3o-10p-6r-3
*tran	L3R3
*trar	I-3J8U-3f9h5k4m12
*tras	H-3K4O-3Q-4T4V9c-3q7r4
*tre	H7I-3J-6Q3h-3l11p-4q7
*trea	M3
*tres	J7
*tro	B13E-3F-4G-4H-8I-10K3L-6M5O-4Q7R4S3T-7U3V15W-4X-3Z6a-7b-4d-3f-3g10h-7i6j6m5n12o-10p-3q9r-4
*tros	F7l4
*tta	a3
*tud	A3j3
*tura	U3W6a-4h10j13k4p-3
*tus	b4n5
*tuvo	H7X3l3n3o-5q4
*ual	D-3E4H10I6L7M6P-3Q5V-6W-3a-5d-4e-4h-3i11j9n8o-4p3q-6r-3
*uana	a6
*uapo	a6
*ube	E-3F5L4h3k4
*uben	k4
*ubi	b3
*ubio	W3n5p4
*ubir	F4h8
*ubo	H9O21T-3a-4n3o-4q-3
*ubre	H7d5
*uca	C4a5o-3
*ucan	L9
*uce	G3
*uch	U3o8p5
*ucha	S3
*ucho	C3X4n6
*uco	R4
*ucto	D3e7
*uda	H-5K11T10U-4X-3Y3c6k3n5o-3
*udas	K6
*ude	r3
*udes	A13
*udio	Q6Z7
*udo	a4j3
*udos	O11
*uea	W3l3
*ueba	A5k3
*uebe	A3
*uebo	A5Q4
*ueco	D3
*ueda	C6H-4W5k12l8n-4q-3
*uede	C-3D4J-3Q3S-3T9V3a-3j5m4p-3q4
*uedo	D-5J-3K5L6N-3O-3S6T7U-3W-7X-3Z-3b5c4e4g3h-5k-4l-3n12p7r-4
*uego	D-3S13T3W4n4
*ueja	D7
*uejo	F3
*uel	a4l4
*uela	a7
*uele	a9
*ueme	L4N3Q5T8
*uen	L-3O14T-4U-3X3a3j8l-3n-4o6
*uena	O-3X4n6o3
*ueno	A4E3O-5V5a5c3n-5o9
*uera	E3F-4G6d-3k4l5q3
*uero	F3
*ues	H3L3P-3Q3S12T-4V3a-4b4d-4j-4m-3o11p9q-8
*uese	r11
*uete	j5
*ueva	V11a-4f8h8k8n-4o-3
*ueve	G4W3h-3n5
*uevo	I-3R6S-3W5X-3b-3f8h-5i5k5o13
*ugar	j3q3
*uide	l6
*uido	L5a3h3q-3
*uien	B17C-3F-4H-6I9J-3K-3L-6M19O5P-3Q5R-4S-3T-5U-3X-4b-3c15d-6e-5f-5g-4h-10j-4l-5m11n9o-4p-4q-6r16
*uin	k5
*uina	c6r6
*uipo	a-3k8m17
*uir	n6
*uis	J-4a10k3l5
*uiso	h7q5
*uita	B6G5Q4W5X4Y-3a-3i-4l3n-4q12
*uite	X-3Y5q3
*uito	a3
*ujo	o9
*ula	L3Q3W3n-3q13
*ular	D-4M3V-3W-6a-3d-3h7i3j-3l3q4r5
*ulce	m3
*ulio	f3g3
*ulo	F3L3p5
*ulpa	D4F3Z6
*ulpe	O8Z6
*ulta	C5b4
*ulto	H-3Q4j3
*ulu	l6
*uma	H6
*uman	L8p-3
*umar	F4k3
*umba	G3q5
*umel	F4
*umen	H6U5Y5
*umio	h3
*umo	J4U5h5p-3
*umos	P9
*una	J15K13a-3o-3
*unca	D8P-3d-3f4
*undi	Z13n-5q11
*undo	J3h-3i11
*unes	H7O7S3T-3Y3k6n-4o-3
*uno	a4j4
*unt	N7n3
*unta	C8D-3L6V-4W6a3f4g5h4q-3
*unte	U3d4
*unto	D4L10Q3S4T3U-3X4a-3c4h-3j-3n-4p10
*upar	d4
*upe	C3G3T5k3
*uper	o11
*upo	T4X3Z9a-3c3f4h3n-3q-3
*ura	B3D8H-4L5M-3T-3d-4e-3h10j15k6n-6o-3p-4
*uran	L7X5j-3
*uras	D3
*ure	h3q3
*ures	J7
*urno	U6W4k3q-3
*uro	D5H4X3a4h3n-4q-3
*urra	J4q3
*urso	H3
*usa	S5n-3
*usca	M6
*usco	S4
*use	H-3M-3T-3V-4Y5a-3n13q19
*uso	F3a5r3
*usta	C-3E7o5
*uste	A7B10C-3E9F3G5a-4h-3o-3
*usto	e4o7r4
*uto	S5q3
*utos	S7o-3
*uvo	B5H7X3a3o-5q5
*uya	G3o5
*uye	Q5n-4
*uyo	C4
*vado	P3
*vala	k3
*vale	L3
*van	W4X-3Y5e3j3l5
*var	Y9l10
*vas	J14n-5
*vel	L4W5
*vela	E3n-6q13
*vele	F3
*velo	q6
*veme	Y3
*ven	L8V3W-3X3f3n-3
*ver	K10e8j4k-3l6n5o-3
*ves	H4T6a5j5n-3
*via	C4L-3a-4b5d-5f3g5h3j4m5n6o-4q-3
*viar	R5
*vida	a3i5
*vin	f3m3
*vio	B6G4K4Z3d-3e6i4
*vios	j5
*visa	C6n6
*viso	A4S10
*vita	R5
*vito	B3
*voca	l4
*voco	Q3q3
*voke	q9
*vor	C3D-6F3H4L-5O-3Q-3R5W-3X4Z-3a-5c6g4k4o-5q3r-3
*vos	I13d3m3
*xima	V8W3p4
*ximo	V10o5
*xtra	W3j3
*xxo	l3
*yame	F3
*yan	W3k3m3r3
*yas	J8q-5
*yele	F3
*yeli	A3l8
*yer	B5H16J-3K3L-3O-3T-3W4a3b4j-3l4n-4p-3
*yuda	T14c6k3
*yuno	a4j4
*zado	m3
*zala	W4
*zale	A4E4
*zalo	E3
*zame	L4W9n3
*zar	A9C-3E4L5Q4W-5g7j3n-4o-3
*zaro	l4
*zas	W4
*zca	q3
*zcan	F3
*zco	B3o9r8
*zla	W3q4
*zle	f3n3
*zlo	d3
*zme	H6I3R3W12g3o-3
*zmin	l4
*zon	b4
*zul	V3a3g3
15/*	H12
15/0*	H12
15/09	H12
15/09 $	H12
20/*	H4
20/1*	H4
20/11	H4
20/11 $	H4
2x1	j5
3/1*	H3
3/11	H3
3/11 $	H3
3x2	j3
3x2 en	j3
3x2* en*	j3
<3	B-7C-7D-22E-3F-15G-9H3I-6J-5K-6L-24M-13N-10O36P-4Q-21R-15S12T34U-9V23W-14X11Y6Z-17a47d-4e-13f-9h9j-6k-15l-11m7n18o53p-11q14
<7	A-6B-6C-3D-4E-5F-8G-5H5M-8O4P-5Q-10R-6S3T10U3V4Y-4Z7a18b-6g-6i-4j4k-3m-3n11o16p3r8
>6	B4D7H-3I-3O-8Q10T-5V-5W6a6d-3e3f3k3l4o-6p-6r-4
@cashier	D-6F-5H5J-5K-5L-8M-6N-7O5P-9T15U4V7W-3X-10Y-9Z-3a17b-11c-7d-8e-4f3g-9h9j-6n26o21q17r-6
@customer	A-13B-13C-21D24E-13F-10G-11H-24I-16J3K-12L13M-11N20O10P16Q-8R-10S6T3U-20V-18W14X22Y14Z6a20b30c18d17f-13g30h-4i-12j37k-13l-15m-16n-18o16p-18q-21r15
@manager	A4B3C5D-14F-3G-3H12J5K11N-10O-5P-4S4V11X5Y7Z5a19b-13d-8e4g-12h-11j-16k3l7m5n-10o-5q-6r6
^ #	C-5E-4F6G-6H7S3a17d-5h10n-3o5q-6
^ &	h9
^ a	D-3E3G-4H7J-3K-3M3N-3O-3P6Q-3T5U8V3W-11Y-3Z-3e-3f-6j6k-6l-6m3n5o7p8q-4r3
^ abonale	F3h4
^ abre	W7g5h3k3
^ abrele	f4
^ abreme	W3
^ abren	j5
^ abrir	g4h3
^ acabo	b3g3h3
^ aceptan	j4
^ acreditale	F4
^ activa	Y5
^ actividad	B6m-3
^ actualizale	E4
^ acumulado	C4
^ adios	N3l3o7
^ afilia	f3
^ afiliame	f4g8
^ agente	c15o-5
^ agrega	F7f3
^ agregale	Y4i5
^ agregar	f4k8
^ aguanta	S10
^ aguantame	S6
^ ah	o8
^ ahi	S3
^ ahora	V13Y6
^ ahorita	S14a-3i-4
^ ajustame	E3
^ ajustar	E3
^ ajuste	E14F4G5a-3o-3
^ al	L4S17V-4a-4i10n-3
^ alcanza	C4
^ algo	K3
^ alguien	B3D4c3
^ alguna	K3n4
^ alo	O22a-4o-5
^ alta	f9g4k13m-3
^ altas	I4
^ alto	X15o-3
^ anade	f4
^ anademe	k4
^ ando	H4L-3S8T3b3o-3
^ anota	h3
^ anotame	g6h7
^ antes	n4p5
^ anula	q12
^ apaga	X4
^ aparece	n3
^ aplica	G5d3
^ aplicale	d5
^ aplicame	W-3d6
^ apoyame	F3
^ aprobado	A7
^ aprueba	A5
^ apruebalo	A5
^ apruebo	A7
^ apunta	h6
^ apuntame	W4h4
^ aqui	b-3h9
^ arre	V3
^ arregla	E4
^ asesor	c10
^ asi	J8
^ auditoria	B6H-3
^ aumenta	F9h-7
^ aun	S7
^ autoriza	k4
^ autorizado	A3
^ autorizale	A4
^ autorizame	W6
^ autorizar	A4
^ autorizo	Y4
^ auxilio	T11
^ avisame	Y10
^ ay	Z9q8
^ ayer	D-3a8b3
^ ayuda	T11
^ ayudame	T5
^ baja	X16a-3l11o-4
^ bajale	F-3W3d6
^ bajame	W5
^ bajarle	G4
^ balance	C3H5b4
^ basta	X6
^ bendiciones	o9
^ bitacora	B13
^ bloquea	W3l3
^ bnas	O4
^ bonifica	F4
^ bonificale	F8h-3
^ borra	N4Z5q7
^ borrala	q3
^ borrame	H-3N6W6q4
^ bravo	o11
^ buen	H-3O12
^ buenas	O8
^ bueno	V7
^ buenos	O4
^ busca	M6
^ buscame	M6
^ bye	o9
^ cada	L3
^ caducan	L6
^ cajeras	m10
^ cambia	E4W8
^ cambiale	W6d6g3h-3
^ cambiar	E3
^ cambio	V5
^ cancela	N3X4q7
^ cancelacion	q3
^ cancelala	G3W4
^ cancelar	X6q3
^ cancelen	N3
^ canje	d13
^ canjea	d3
^ canjeale	d5
^ canjear	d4
^ captura	q3
^ carga	F4
^ cargale	F8
^ cayo	n6
^ chat	Z4
^ checa	C3M4m5
^ checar	C6b3m5
^ chido	a-3o11
^ chin	q4
^ cierran	N5
^ cierre	H10
^ cifras	H7
^ cliente	f4
^ clientes	I13
^ cobra	h5
^ cobrale	d5
^ cobrame	h3
^ cobrar	d4
^ cobraron	D3
^ cobre	h4q5
^ comandos	T9
^ como	H11J-3L12M-3N4P-4Q13S-3T12U9V-3W-4b-4d5f-3g5h-8i-3k-5o-3p-3q-4r4
^ compensala	F3
^ completale	F3
^ componle	E4
^ compra	h8
^ compraron	h3
^ compras	P3a3
^ compre	h3
^ compro	h3
^ comunicame	c4
^ con	D-3L6P-3Q5R4T-3U5W-3d3i5j-3p3q-3r5
^ confirmame	n7
^ consulta	C4b5
^ consultar	C4P3b3
^ contratamos	k3
^ contrate	k9
^ copia	i7
^ corre	W6l4
^ corri	l3
^ corrige	C-3E6q3
^ cortale	l3
^ corte	H14
^ crea	f3k3
^ crear	f5
^ crei	Z5
^ creo	n3
^ cta	H4
^ cuadrame	E8
^ cual	I5L4M3W-5j8n7p3q-4
^ cuales	K3T6
^ cuando	L5P11S11a-3b-3
^ cuanta	I6
^ cuantas	A5B5K5P6U6m3p-3
^ cuanto	C4H5I-4W10a4b3h-4j9n10
^ cuantos	I5P-5a8j-3m7p3
^ cuenta	j4
^ cuentame	H5
^ da	f4l4
^ dale	A7G-3h3k4n3q3
^ dame	B4H5I3L-3M4N3P3S6W7a-4d4f-4h-3l-3n-3o-3
^ dan	j4
^ dar	F7f7
^ de	C-3D-5L3O-3P7Q7W-6a-5c-3d4g-3h-5j-7n14o18p-6q-4r14
^ deberia	E3
^ debitense	G4
^ deja	J7S13X6
^ dejala	V3
^ dejalo	E8F-3J4
^ dejame	E3S8
^ dejen	X4
^ dejo	G3l5n4
^ del	H11
^ delete	N7q3
^ deme	b4
^ denle	A4
^ desabonale	G4
^ desactiva	l7
^ desactivar	l6
^ desconecta	l5
^ descontar	G7d3
^ descuenta	d6
^ descuentale	G4
^ desde	H5P3
^ deseo	c4d4
^ deshabilita	l4
^ deshacer	q6
^ deshaz	q7
^ deshazla	q3
^ despedi	l3
^ despues	S14p4
^ desregistra	q9
^ desuscribir	X10
^ detalle	P3
^ devolucion	e10
^ devolvieron	e3
^ devolvio	G3
^ devuelve	e5
^ devuelvele	F3
^ di	D4
^ dia	H16a-3h-5
^ dice	p5q3
^ did	n12
^ digame	C4
^ dile	a8
^ dime	C5T3W4b6d-3m3p3q-3
^ dios	a-3o9
^ disculpe	O8
^ dona	d3
^ donde	L5P-4Q17U-3d3h-4j6n4r-3
^ duplicala	i15q-3
^ echala	q3
^ echale	d3n3
^ echame	H3
^ edita	E8
^ el	A-3D7F-4J5L3Q-3V-3W4Z-3a8d4f-4h3j-4l-3m11o-3q4r-3
^ elimina	G5l4q4
^ eliminar	N3
^ empleados	m9
^ en	C-3F-3H-5L3P7Q6S12T5U5W-3a-5h-4j-3n9o-5p5q3
^ enero	H4
^ enlace	R4
^ enmienda	E5
^ ensename	H4I7Q7n4q-3
^ entendido	n-4o11
^ enterada	o4
^ enterado	o3
^ entonces	n5
^ entro	n7
^ era	J3Z5h-4q13
^ eran	h-3q10
^ eres	o10r10
^ ernesto	l4
^ es	D5J3L3Q4f3j-4r10
^ esa	J4V4Z7q4
^ ese	D3E3a3h-4i4n-4q6
^ eso	Z4a-3o15
^ espera	S7
^ esperame	S10
^ espero	n3
^ esta	E5H3V-3c8m4q4r-3
^ estado	H5P4
^ estan	j8
^ estas	O12o-3
^ este	r7
^ esto	D3r5
^ estoy	H3J3T8X3
^ excelente	O5o9
^ existe	M6h-3
^ explicame	T7
^ expliqueme	T5
^ ey	O23a-6o-5
^ fallo	n10o-3
^ falta	D3k5
^ faltan	D4a4
^ favor	E5
^ feliz	O7
^ fijate	h3
^ folio	M4
^ fue	B3Z3a-3n12o4
^ fui	h3
^ gano	F4
^ gasta	d5h-3
^ genial	o8
^ gente	c8
^ gerardo	m6
^ gerente	m4
^ good	O10o-3
^ gracias	o7
^ habilita	k3
^ habilitame	k3
^ hablame	c5
^ hablo	c-4r6
^ hace	P7a4b-3
^ hacen	j8
^ hagale	f3
^ hagame	g6
^ hasta	L5a-4j3o6
^ hay	A10G3H-4J-3K3L3M4O-3P-3Q8S-4U-3V5W-5a-6c14d-4e5i-3j15l-3o-5
^ haz	C-3E5W10d3h-3
^ hazle	f4n3
^ hazme	H6I3R3W13g3o-3
^ help	T17a-3
^ hey	O24a-5o-4
^ hi	O26a-5o-5
^ hijole	q6
^ historial	B6P7
^ hola	O23b3h3
^ how	C3Q7U3b5p5q-3
^ hoy	a10d4j3k4l6
^ hubo	M3n6
^ i	q3
^ iba	Z10
^ idem	a-4i21o-3
^ ignora	Z4
^ igual	i3
^ igualita	i4
^ imprime	W9
^ inactivar	l4
^ incorpora	k4
^ incrementa	F4
^ indiqueme	L3T5
^ informe	H4
^ inhabilitar	l3
^ inicio	T9
^ inscribe	f5
^ inscripcion	f3h3
^ invita	R5
^ invitacion	R3
^ is	n8
^ jaja	a-4o9r3
^ jajaja	o10
^ jajajaja	o3
^ joselyn	l4
^ junta	W9
^ karla	l3q-3
^ kedo	n10
^ kien	M5a-4o-3r17
^ kiere	f6
^ kiero	Y4j4
^ kita	X5
^ kitale	F-3G4
^ kiten	N5
^ la	B-4D10H5J-6N-3P6S-6V-4W-3b-3f-7h8i6l4n9o-7p-3q9r-3
^ las	H4K8L7P5n-3
^ le	D4J-4L-3Q-5T-5W-4Y3Z9e3i3j-3l3n8p8q9
^ leeme	n4
^ les	D4
^ libera	A3
^ liga	R4
^ link	R3
^ liquide	l6
^ lista	K3T3m9
^ listado	I6K3
^ listo	V6o13
^ llamenme	c6
^ lleva	a3i3
^ llevo	n10
^ lo	C4H6L3U7d-4h-3i3n-3q4
^ localiza	M5
^ log	B6
^ lorena	k5l3
^ los	B6D-3I11L12W-5X3Y-3a-4d4j-4m3p3
^ luego	S15n-5
^ m	S-3T9n-3q7
^ ma	a3
^ manana	S13a7k4o-3
^ manda	R3W4
^ mandala	h3
^ mandale	F3
^ mandame	a7c5j3
^ mande	H3Z4
^ mandenme	Y7
^ manejan	j4
^ marcame	c5
^ mas	S12
^ me	D6H-5I-3J-3N4O-4W-8X4Z4c-3e3g5h-3i-4j9l-3m3n6q9r-3
^ mejor	J5q3
^ menos	F-3G10
^ menu	T13o-3
^ mesa	h6
^ mete	F3f3
^ metele	h3
^ meteme	Y3k3
^ meti	q4
^ mi	D7L-3N-5O-3P3U19V-3W-7Z3b11d-5l4m6o-5
^ mientras	n3p3
^ mira	C5a8
^ mis	H-3I7O-3P14U12a-5b17h-3m5n-3o-5
^ misma	i4
^ mitad	d4
^ modifica	E3W6
^ modificar	E3
^ monedero	C4
^ mostrar	m5
^ movimientos	B5P8m-3
^ mucho	X4
^ muestrame	K3m7
^ mueve	W3
^ muy	O5o14
^ nada	J22n-3o-6
^ nadie	J5
^ necesito	E3a-3c5h4j5k3n-3
^ next	V18a-3o-3
^ ni	J14X4a-3h-3o5
^ niego	A3
^ ninguna	J17
^ nivela	E3
^ no	B-3C-3D7G-3H-3I-3J19K-4L-6O-4P-3T14U-4V-5W-7X12Y-4a4d-9e-3f5j-4k-4l-3n12o-5q4r4
^ nomas	D5J7L-3O-3T5U3X3
^ nombre	m4
^ nos	V4a4e5o6
^ nota	e4
^ nueva	V12h7
^ nuevo	f5k5
^ numero	I6
^ ocupo	R3c3f4h4
^ ok	a-3n-3o23
^ opciones	T4
^ ora	n7
^ orale	V3o9
^ orita	S10
^ otorgar	F5
^ otra	J-4V14Y4Z3h-4i3k6
^ otro	V9i3q-5
^ otros	F5
^ oye	J-4O16b4n5o-4r3
^ paga	d7
^ pagale	W7
^ pagame	W4
^ pagar	d4h-3
^ pago	d5
^ pague	D9
^ pal	F3
^ pamela	l4
^ para	Q6T14Y-3d4g3h3p-3r-4
^ pasa	A5V3
^ pasale	W7
^ pasame	K3V4a3b4c3
^ pasenme	a3c3
^ paso	n13
^ perame	S5
^ perate	S12
^ perdi	Q3n3
^ perdon	Z5q3
^ perdone	Z4
^ perfecto	o9
^ perla	A3
^ permiso	k3
^ permisos	A5
^ permiteme	S8
^ pide	W6
^ pidele	W3
^ platicame	H3
^ podria	c3
^ pon	E7k3
^ ponga	h3
^ pongame	q3
^ ponla	E7h-5
^ ponle	G5W4i4
^ ponme	A-3H3W8Y4g7k3
^ por	A3D9F4G-3L7h-3q-4r5
^ precio	j6
^ prefiero	N4
^ pregunta	j3
^ prende	X-3Y7a4
^ prestame	W4a5
^ primero	S4
^ proceder	d3
^ proximo	V7
^ puedo	L3Q5T-3b-4c4i3n9o-3
^ pues	C3
^ puntaje	C3
^ puntos	C19b8d-4p3
^ pura	D7
^ puro	X3h3
^ puse	n7
^ que	B5H5K6L8N-4O14P11Q9S-10T6U3V-12W-3X-5Z-6b3e-9g-4h-11i-6j8n7p-3q-6r3
^ quedaron	n5
^ quedo	K4a4j6n8o-8
^ quien	B17C-3G-3I7M6W5a8c-3e-3f-8h-4m8n3r10
^ quienes	m6
^ quiere	d3e5p5
^ quiero	B-3D7F5H4I-3M-4P3Q-4R5W8X-3Y4a-4b-3h4j3k4m-4n-3o-3p-3q4r-5
^ quisiera	c4j4
^ quita	W7X6h-3l4q5
^ quitale	F-3G4W3X3q8
^ quitar	l9q-3
^ quite	Y4
^ quiten	N3
^ quiubo	O10
^ ramiro	l4
^ rastrea	M3
^ rastreame	M7
^ reajusta	C-3E6
^ rebaja	G6h-3
^ rebajale	G4
^ recarga	F4
^ rechazo	A4
^ recortale	G4
^ recuerdame	L5P3
^ redimir	d6h-3
^ reduce	G3
^ reembolso	e10
^ regalale	F6W5
^ registra	h4k6
^ registrale	h3
^ registrame	W5g3h6
^ registrar	f3
^ registro	B4f7g6n-3
^ regresa	e4
^ regresame	Y3
^ regreso	i5k5
^ reintenta	n10
^ relacion	m3
^ remueve	G5h-3
^ renuncio	N4W-3l6
^ repite	i14n-8
^ repitela	i7n7o-3
^ reponle	F3
^ reporte	B3H15
^ requiero	W4j3
^ resta	G8
^ restale	G4
^ restaselos	G3
^ restituyele	F3
^ resumeme	H4
^ resumen	H12
^ retira	G3q4
^ reversa	q4
^ revertir	q7
^ revierte	q11
^ reviertela	q7
^ reviertele	G7
^ revisa	C5
^ revisame	B3P3
^ revoca	l4
^ sabes	T3
^ saca	G6H3
^ sacala	q7
^ sacame	H4l3
^ saldo	C6W9b7d-5p5
^ sale	o16
^ salio	e6n-3q5
^ saludos	O13
^ saquenme	X5
^ se	C-6F-4G5H-3I3J-4P-4S-5T-7V-4W-5X-3Z9a4c-4j5k3l3m-3n14p-3q8
^ seguimos	V11
^ segun	b3
^ selene	l3
^ seria	b3
^ si	A4D-6L17Q12S-5T-3W-3X-3Y14a6d-4g3h-4j-3n14
^ siempre	D6q3
^ sign	g10
^ sigo	H3n3
^ sigue	V-5a-3j4l-3m6n15
^ siguiente	V11
^ silencio	X6
^ sin	J7K4X7Y-3q-3
^ sobran	G3
^ socios	I7
^ solicito	N4R3c5g3
^ solo	J4U3X4
^ son	D7J3a-4h9j-3o6
^ sorry	Z3r7
^ soy	P-3T8b5c3g3
^ sra	C6
^ stop	X19a-4o-3
^ su	E4h-4i3j5p13
^ sube	E-3F5L4h3k4
^ subele	F5W5
^ subeme	h3
^ subir	F4h4
^ suma	H3
^ sumale	h3
^ sumar	F4k3
^ super	o11
^ sus	h-3i3
^ suspende	X3
^ suspendida	l3
^ tacha	q6
^ tania	l3
^ tantito	S9
^ te	J3O-3h12n-3o15
^ telefono	b6p6
^ tendra	C3j3
^ tenemos	j4k3
^ tengo	Q-3T-3W4a5d-4h6k3n3o-4
^ ticket	h5
^ tiene	C4G4c3
^ tienen	c5j11
^ toca	V6
^ todavia	A3J-3K3b3g3j4n10
^ todo	B5P6n9o-6
^ todos	P3
^ toma	d4
^ tons	b3o3
^ top	I3
^ toque	J-4Z6
^ total	I8
^ totales	H10
^ trae	C3K4a9
^ traeme	a4
^ traen	e4
^ traia	D3
^ traigo	j3
^ trajeron	a4e3
^ trajo	e3
^ transfiere	W4
^ tu	r4
^ tumba	G3
^ tumbale	G6h-3
^ ubica	M3
^ ubicame	M3
^ uff	a8
^ ultimos	H4
^ un	C4L3S16V4a-3f5h4o-3p-3q-3
^ una	L4V11a-3d-3e7h6i7o-3q-4
^ undo	a-3o-3q16
^ uno	V4
^ unsubscribe	X12
^ ups	Z9q5
^ usa	C-4F-3G-5W3d16
^ usale	d4
^ usar	d9
^ usted	r5
^ uy	Z6a4
^ va	V6a3d5h5n-4o20
^ vale	o8
^ vamos	f3h5
^ van	h4j7
^ ve	C6
^ venden	a-3j12
^ vendi	h4n-3q9
^ vendo	a8
^ venta	M-5e3h9n3q5
^ ventas	H13K8U-7W4h-3
^ vente	a6
^ ver	A3B16C14D-3H-4I5K5O-3P7T-4V-4W-3a-5b7d-3m14n-5o-6p-3
^ vi	P3g3
^ vieja	a4
^ viene	d5e4f3
^ vientos	o8
^ viste	a4
^ volvi	q4
^ volvio	i6
^ voy	S10a-3h8
^ vuelvan	Y3
^ vuelve	Y3i3
^ what	T8n3
^ wrong	Z7
^ y	C4D-7E-3L4O-3P-3Q9S-5T9U4W-3a-5d-3h-5i3n20o-6p15q-6r13
^ ya	C-4E-4F-6G-4J6L-6M-3O7P-3Q-5S5U8V8W-6Z-5a3b8c-3g-4i-4l-6n20p5r-5
^ yo	J5L-3U6g4r3
^ zas	a-3o15
^ ☎	C10h12
^* #*	C-5E-4F6G-6H7S3a17d-5h10n-3o5q-6
^* &*	h9
^* a*	D-3E3G-4H7J-3K-3M3N-3O-3P6Q-3T5U8V3W-11Y-3Z-3e-3f-6j6k-6l-6m3n5o7p8q-4r3
^* abon*	F4d-3h5
^* abre*	W9f5g5h3j4
^* abri*	g4h3
^* acab*	b3d-3g3h5
^* acep*	j7n10o-3
^* acre*	F4G-3
^* acti*	B6H-3X-3Y11m-3
^* actu*	E8n3
^* acum*	C4h3
^* adio*	N3l3o7
^* afil*	f7g8
^* agen*	c15o-5
^* agra*	o4
^* agre*	F7Y3f8i4k8
^* agua*	S16a-3j3
^* ah*	o8
^* ahi*	S3
^* ahor*	S13V13Y6a-4i-6
^* ajus*	E22F3G4a-3o-3
^* al*	L4S17V-4a-4i10n-3
^* alca*	C4
^* algo*	K3
^* algu*	B3D4K3c3n3
^* alo*	O22a-4o-5
^* alta*	I3f9g4k13m-3
^* alto*	X15o-3
^* anad*	h3k3
^* ando*	H4L-3S8T3b3o-3
^* anot*	g6h10
^* ante*	n4p5
^* anul*	q14
^* apag*	X8Y-3
^* apar*	n6
^* apli*	G4W-3d16
^* apoy*	F3
^* apro*	A7
^* apru*	A20o-4
^* apun*	W3f7h10
^* aqui*	b-3h9
^* arre*	E4o9
^* ases*	c10
^* asi*	J8
^* aten*	c3
^* audi*	B6H-3
^* aume*	F5W3
^* aun*	S7
^* auto*	A7F3W5Y4k4q-3
^* auxi*	T12
^* avis*	Y9
^* ay*	Z9q8
^* ayer*	D-3a8b3
^* ayud*	T20o-3
^* baja*	C-3F-5G8W8X19Y-3a-4d5j-3l11o-4
^* bala*	C3H5b4
^* bast*	X6
^* bend*	o9
^* bita*	B13
^* bloq*	W3l3
^* bnas*	O4
^* boni*	F13G-3O11a-3h-5o-3
^* borr*	G4H-4N14W10Z5a-3n-3o-4q13
^* brav*	o11
^* buen*	O20V6a-4o4
^* busc*	M17h-3q-3
^* bye*	o9
^* cada*	L3
^* cadu*	L9
^* caje*	m10
^* camb*	E5V5W12a-3d6g3h-3
^* canc*	N5X12Y-3q11
^* canj*	a-3d29h-4o-3
^* capt*	h5
^* carg*	F11G-4
^* cayo*	n6
^* chat*	Z4
^* chec*	C11M3h-3m10
^* chid*	a-5o15
^* chin*	q4
^* cier*	H8N5W3
^* cifr*	H7
^* clie*	I12f4
^* clon*	i8q-3
^* cobr*	D5b-3d14h10i-3
^* coma*	T9
^* como*	H11J-3L12M-3N4P-4Q13S-3T12U9V-3W-4b-4d5f-3g5h-8i-3k-5o-3p-3q-4r4
^* comp*	E3F4W-3a4h13
^* comu*	c8
^* con*	D-3L6P-3Q5R4T-3U5W-3d3i5j-3p3q-3r5
^* conf*	n15
^* cons*	C7b7h4
^* cont*	V6k12
^* copi*	i7
^* corr*	C-3E9W5l6
^* cort*	F-3H14l3
^* crea*	f11k3
^* crei*	Z5
^* creo*	n3
^* cta*	H4
^* cuad*	E8
^* cual*	I5L3M3T6W-5j8n6q-4
^* cuan*	A4B4D-4H3I6K4P9Q-4S5T-3U9V-3W9X-3Y-4a6b-3d-6f-3h-6j6m8n8o-6q-4r-3
^* cuen*	H5j4
^* da*	f4l4
^* dale*	A7G-3h3k4n3q3
^* dame*	B4H5I3L-3M4N3P3S6W7a-4d4f-4h-3l-3n-3o-3
^* dan*	j4
^* dar*	F7f7
^* de*	C-3D-5L3O-3P7Q7W-6a-5c-3d4g-3h-5j-7n14o18p-6q-4r14
^* debe*	C4
^* debi*	G4h-3q7
^* deja*	E11F-3J13S19V3X6a-4h-3n-3q-3
^* deje*	X4
^* dejo*	G3l5n4
^* del*	H11
^* dele*	N7
^* deme*	b4
^* denl*	A4
^* depo*	W3
^* desa*	D5X5Y-3l12n-3q5
^* desc*	G11d12h-4l7
^* desd*	H5P3
^* dese*	c4d4
^* desg*	P5
^* desh*	N4l3q15
^* desp*	S14l3p4
^* desr*	q9
^* desu*	X10
^* deta*	P3
^* devo*	G3e14
^* devu*	F3e4q6
^* di*	D4
^* dia*	H16a-3h-5
^* dice*	a3p5q3
^* did*	n12
^* diga*	C4
^* dije*	q4
^* dile*	a8
^* dime*	C5T3W4b6d-3m3p3q-3
^* dios*	a-3o9
^* disc*	O8Z3
^* dobl*	W9
^* dona*	d3
^* dond*	L5P-4Q17U-3d3h-4j6n4r-3
^* duda*	n5
^* dupl*	i16q-3
^* echa*	H3W-3q5
^* eche*	V4
^* edit*	C-3E15
^* el*	A-3D7F-4J5L3Q-3V-3W4Z-3a8d4f-4h3j-4l-3m11o-3q4r-3
^* elim*	F-3G7N13l5q6
^* empl*	m9
^* en*	C-3F-3H-5L3P7Q6S12T5U5W-3a-5h-4j-3n9o-5p5q3
^* encu*	M5
^* ener*	H4
^* enla*	R4
^* enli*	K6
^* enmi*	E5
^* enro*	f11
^* ense*	H4I7Q7n4q-3
^* ente*	n-5o18
^* ento*	n5
^* entr*	k4n7
^* equi*	q3
^* era*	J3Z5h-4q13
^* eran*	h-3q10
^* eres*	o10r10
^* erne*	l4
^* es*	D5J3L3Q4f3j-4r10
^* esa*	J4V4Z7q4
^* ese*	D3E3a3h-4i4n-4q6
^* eso*	Z4a-3o15
^* espe*	S17V-3
^* esta*	D-3E6H7J-3O10T-3V-3b3c7j7m3o-5r-4
^* este*	r7
^* esto*	H3J3T7X3r3
^* exce*	O5o9
^* exis*	M6h-3
^* expl*	T12
^* ey*	O23a-6o-5
^* fact*	W4
^* fall*	n10o-3
^* falt*	D6a3k5
^* favo*	E5
^* feli*	O7a5o-3
^* foli*	M4
^* fue*	B3Z3a-3n12o4
^* fui*	h3
^* gana*	a5
^* gano*	F4
^* gast*	d5
^* geni*	o8
^* gent*	c8
^* gera*	m6
^* gere*	m4
^* good*	O10o-3
^* grac*	o7
^* habi*	Y3f4k6
^* habl*	c3r6
^* hace*	P7b-3j7
^* haga*	f3g5
^* hast*	L5a-4j3o6
^* hay*	A10G3H-4J-3K3L3M4O-3P-3Q8S-4U-3V5W-5a-6c14d-4e5i-3j15l-3o-5
^* haz*	C-3E5W10d3h-3
^* hazl*	f4n3
^* hazm*	H6I3R3W13g3o-3
^* help*	T17a-3
^* hey*	O24a-5o-4
^* hi*	O26a-5o-5
^* hijo*	q6
^* hist*	B6P7
^* hola*	O28a-3h3o-3
^* hora*	a-3j13
^* how*	C3Q7U3b5p5q-3
^* hoy*	a10d4j3k4l6
^* hubo*	M3n6
^* i*	q3
^* iba*	Z10
^* idem*	a-4i21o-3
^* iden*	a-5o-4r22
^* igno*	Z6
^* igua*	i6o7
^* impr*	W13
^* inac*	l4
^* inco*	k4
^* incr*	E-3F6
^* indi*	L3T5
^* info*	H4M3
^* ingr*	h3
^* inha*	l3
^* inic*	T9
^* insc*	f8g9h3
^* inte*	n8
^* invi*	R8
^* is*	n8
^* jaja*	a3n-3o19
^* jeje*	a11o-4
^* jose*	l4
^* junt*	W11
^* karl*	l3q-3
^* kedo*	n10
^* kien*	M5a-4o-3r17
^* kier*	Y4e3f5j4
^* kita*	F-3G4X5
^* kite*	N5
^* la*	B-4D10H5J-6N-3P6S-6V-4W-3b-3f-7h8i6l4n9o-7p-3q9r-3
^* las*	H4K8L7P5n-3
^* le*	D4J-4L-3Q-5T-5W-4Y3Z9e3i3j-3l3n8p8q9
^* leem*	n4
^* les*	D4
^* libe*	A5
^* liga*	R4
^* link*	R3
^* liqu*	l6
^* list*	I6K5V6a-3m8o9
^* llam*	c6
^* llev*	i3n10
^* lo*	C4H6L3U7d-4h-3i3n-3q4
^* loca*	M5
^* log*	B6
^* lore*	k5l3
^* los*	B6D-3I11L12W-5X3Y-3a-4d4j-4m3p3
^* lueg*	S15n-5
^* m*	S-3T9n-3q7
^* ma*	a3
^* mana*	S13a7k4o-3
^* mand*	H5Q-4R4W7X-6Y8a5c4d-4j7
^* mane*	j4
^* marc*	c5
^* marq*	c4
^* mas*	S12
^* me*	D6H-5I-3J-3N4O-4W-8X4Z4c-3e3g5h-3i-4j9l-3m3n6q9r-3
^* mejo*	J5q3
^* meno*	F-3G10
^* mens*	Z4
^* menu*	T13o-3
^* mesa*	h6
^* meta*	h3
^* mete*	F4G-3W-3f8h7k3
^* meti*	q5
^* mi*	D7L-3N-5O-3P3U19V-3W-7Z3b11d-5l4m6o-5
^* mien*	n3p3
^* mira*	C8a7
^* mis*	H-3I7O-3P14U12a-5b17h-3m5n-3o-5
^* mism*	h-4i7
^* mita*	d4
^* modi*	E6W6
^* mone*	C4
^* most*	m5
^* movi*	B5P8m-3
^* much*	X4
^* mues*	K4P3m7
^* muev*	W3
^* muy*	O5o14
^* nada*	J22n-3o-6
^* nadi*	J5
^* nece*	C4E3a-3c5d-3h3j5k3n-3
^* next*	V18a-3o-3
^* ni*	J14X4a-3h-3o5
^* nieg*	A4
^* ning*	J17
^* nive*	E3
^* no*	B-3C-3D7G-3H-3I-3J19K-4L-6O-4P-3T14U-4V-5W-7X12Y-4a4d-9e-3f5j-4k-4l-3n12o-5q4r4
^* noma*	D5J7L-3O-3T5U3X3
^* nomb*	m4
^* nos*	V4a4e5o6
^* nota*	e4
^* nuev*	V11a-3f6h6k4n-3
^* nume*	I6
^* ocup*	R3c3d5f4h3
^* ok*	a-3n-3o23
^* olvi*	N8
^* opci*	T4
^* oper*	a-3c16
^* ora*	n7
^* oral*	V3o9
^* orit*	S10
^* otor*	F7
^* otra*	J-4V14Y4Z3h-4i3k6
^* otro*	F5V9i3q-5
^* oye*	J-4O16b4n5o-4r3
^* paga*	W10d13h-4
^* pago*	d5
^* pagu*	D9
^* pal*	F3
^* pame*	l4
^* para*	Q6T14Y-3d4g3h3p-3r-4
^* pare*	X14a-3o-3
^* pasa*	A4E-3F-3V6W9b3d-3n-4
^* pase*	a8c3
^* paso*	n13
^* pend*	K3
^* pera*	S17o-3
^* perd*	Z8
^* perf*	o14
^* perl*	A3
^* perm*	A4S8k3
^* pesi*	D9
^* pide*	W10
^* plat*	H3
^* podr*	c3
^* pon*	E7k3
^* pong*	W3q3
^* ponl*	E6G5I-3W4f6h-6i4
^* ponm*	A-3H3W8Y4g7k3
^* por*	A3D9F4G-3L7h-3q-4r5
^* prec*	j6
^* pref*	N4
^* preg*	j3
^* pren*	X-3Y8a4
^* pres*	W8a5
^* prim*	S4
^* proc*	d3
^* prox*	V7
^* prue*	n4
^* pued*	L4Q4T-3b-4c7i3n9o-3
^* pues*	C3
^* punt*	C22E-3L-3b8d-4p3
^* pura*	D7
^* puro*	X3h3
^* puse*	n7
^* que*	B5H5K6L8N-4O14P11Q9S-10T6U3V-12W-3X-5Z-6b3e-9g-4h-11i-6j8n7p-3q-6r3
^* qued*	J4K9j5n14o-8
^* quie*	A-4B11D6I3L-4O-3P3Q-5R4S-3T-3W10X-5Z-3a3b-4c-5f-4i-3l-5m8o-5r4
^* quih*	O14a-3
^* quis*	c4j4
^* quit*	F-4G6W9X11a-3d-3l13o-4q11
^* quiu*	O10
^* rami*	l4
^* rast*	M10h-3
^* reac*	X-5Y7
^* reaj*	C-3E6
^* reba*	G9h-4
^* reca*	F4
^* rech*	A10n-4
^* reci*	a3j7
^* recl*	d11
^* reco*	G6n4
^* recu*	L5P3
^* redi*	d8h-3
^* redu*	G8
^* reem*	e11h-3
^* reen*	R5
^* rega*	F6W5
^* regi*	B3Q-3S-3T-3V-3W3f14g8h13k4n-3q-3
^* regr*	e3i4k4q6
^* rein*	n10
^* rela*	m3
^* remu*	G5h-3
^* rent*	j3
^* renu*	N4W-3l6
^* repi*	a-4i23n8o-5q-4
^* repo*	B3F3H15
^* requ*	W4j3
^* rest*	G13h-4
^* resu*	H15
^* reti*	G7N4q4
^* reve*	q11
^* revi*	B3C5G6n-3q14
^* revo*	l4
^* saba*	a5j-3
^* sabe*	T3
^* saca*	G7H7d-3l4q7
^* sald*	C9W9b6d-6p5
^* sale*	o16
^* sali*	e6n-3q5
^* salu*	O21a-4o-3
^* saqu*	N5X4
^* se*	C-6F-4G5H-3I3J-4P-4S-5T-7V-4W-5X-3Z9a4c-4j5k3l3m-3n14p-3q8
^* segu*	V11b3
^* sele*	l3
^* seri*	b3
^* si*	A4D-6L17Q12S-5T-3W-3X-3Y14a6d-4g3h-4j-3n14
^* siem*	D6q3
^* sign*	g10
^* sigo*	H3n3
^* sigu*	V6a-3j4l-3m6n13
^* sile*	X21a-4o-3
^* sin*	J7K4X7Y-3q-3
^* sirv*	L3
^* sobr*	o3
^* soci*	I7
^* soli*	N4R3c5g3
^* solo*	J4U3X4
^* son*	D7J3a-4h9j-3o6
^* sorr*	Z3r7
^* soy*	P-3T8b5c3g3
^* sra*	C6
^* stop*	X19a-4o-3
^* su*	E4h-4i3j5p13
^* sube*	E-3F9L4W6h4k4
^* subi*	F4h4
^* suma*	F6H3d-3k5
^* supe*	o11
^* supr*	N4
^* sus*	h-3i3
^* susc*	X-5Y5f3
^* susp*	X4l5
^* tach*	q6
^* tani*	l3
^* tant*	S9
^* tard*	n5
^* te*	J3O-3h12n-3o15
^* tele*	b6p6
^* tend*	C3b4j5
^* tene*	j4k3
^* teng*	Q-3T-3W4a5d-4h6k3n3o-4
^* tick*	h5
^* tien*	C3G3W-3c8j11
^* toca*	V6
^* toda*	A3D-3J-3K6a-3g3j4n9o-3
^* todo*	B5P9n9o-6
^* toma*	d7
^* tons*	b3o3
^* top*	I3
^* toqu*	J-4Z6
^* tota*	H12I7
^* trae*	C3K3a11e3i3
^* trai*	D5
^* traj*	a4e5
^* tran*	G-3W12
^* tras*	V-3q5
^* tu*	r4
^* tumb*	G9h-3
^* ubic*	M6
^* uff*	a8
^* ulti*	H3
^* un*	C4L3S16V4a-3f5h4o-3p-3q-3
^* una*	L4V11a-3d-3e7h6i7o-3q-4
^* undo*	a-3o-3q16
^* uno*	V4
^* unsu*	X12
^* ups*	Z9q5
^* usa*	C-4F-3G-5W3d16
^* usal*	a-3d18o-3
^* usam*	d4
^* usar*	d9
^* uste*	r5
^* uy*	Z6a4
^* va*	V6a3d5h5n-4o20
^* vale*	o8
^* vamo*	f3h5
^* van*	h4j7
^* ve*	C6
^* vend*	L-4a4h4j10n-4q8
^* veng*	V3
^* vent*	H11K8M-5U-7W4a4h7q4
^* ver*	A3B16C14D-3H-4I5K5O-3P7T-4V-4W-3a-5b7d-3m14n-5o-6p-3
^* vi*	P3g3
^* viej*	a4
^* vien*	a-3d7e4o7
^* vist*	a4
^* volv*	T3h-3i5q3
^* voy*	S10a-3h8
^* vuel*	Y7i3q9
^* what*	T8n3
^* wron*	Z7
^* y*	C4D-7E-3L4O-3P-3Q9S-5T9U4W-3a-5d-3h-5i3n20o-6p15q-6r13
^* ya*	C-4E-4F-6G-4J6L-6M-3O7P-3Q-5S5U8V8W-6Z-5a3b8c-3g-4i-4l-6n20p5r-5
^* yo*	J5L-3U6g4r3
^* zas*	a-3o15
^* ☎*	C10h12
a	C-5D-3F7H-6I-5K-4N-3O-7P-9R4T-8V-6W15a8b-3d-4e-4f12j4k19l18m-6o-10p-3q-4
a #	E12G-3H3W6d-5f3h-7q7
a $	a17o-3
a acumular	g3
a algo	A3
a alguien	B-3G6Q3Y3f4k3
a apuntado	I3
a araceli	k3
a autorizar	A-3Q4
a brayan	k3
a canjear	Q5d5
a captura	h4
a casa	S6
a ceros	E4
a cliente	F4g3
a clientes	c5
a cobrar	d3k3
a comer	a6
a como	H8L3Q-6j4n-3q8
a comprar	C3
a cruz	k3
a cual	M3
a cuanto	b5n-3p6
a dar	Q3
a de	r3
a decirme	Y3
a devolver	e5
a domicilio	j6
a don	G4h3
a dona	D3F6W3
a edgar	l3
a efrain	l4
a el	i4p5q3
a entrar	n3
a ernesto	l7
a esa	W3
a ese	B3W4i5
a esta	E5
a estar	r3
a este	B4W5i3
a esto	T6
a eulalia	E3
a favor	E-4F7
a fer	f4l3
a gastar	d5
a gerente	k5
a hacer	d3n5
a hoy	H3
a ir	a3
a ivonne	l6
a jazmin	l4
a joaquin	k5
a jonathan	B3
a juntar	f5
a la	A3B6E8F8H-3J-3M-7P3Q3R-3W3X-3Y4a-3d-3f5m-3n-3
a las	S4X6a5h-4j6
a laura	l4
a liquidar	d3
a lleva	e3
a lo	A3V6n-5q4
a lorena	l5
a los	I6N3U3W-4a-3b5f8
a mandar	n3
a mano	F4
a marcos	l6
a media	Q4
a medias	K3
a mediodia	j3
a meter	J4
a mi	H-3L4P-3R3S3W8X3Y3Z4c-3f3g-3h4j-3k3
a mis	b3
a nada	q3
a nadia	l4
a nadie	J3
a nombre	C3f4q7
a ofelia	l5
a otra	q3
a otro	k4
a pagar	h9
a parisina	H3
a partir	L5l4
a paso	L3
a paty	G4
a pedir	a3
a pedro	l3
a perla	W3
a poco	r5
a poncho	R4
a poner	j3k3
a preguntarle	S4
a que	B7H-4M13h-3j10n3q-4
a querer	a3
a quien	B-5M6Z3m5n5
a registrar	B4
a regresar	e4
a revisar	n3
a rigo	W3
a romulo	F3
a rosaura	h4
a salir	a3
a su	G3X3d-4i3
a tener	j3k3n8q-4
a ti	Z7n3o-3
a toda	o4
a todo	o11
a todos	W7
a trabajar	W3k5
a traer	S3
a tu	a8
a un	D3E-3F9G3Q6V3d-3f-5k3q-3
a una	F4G3Q4c3f3k4
a usar	d5
a vender	h7k3
a ver	A7C3H7P5T9U7a-6b3d-3f-3j-4k-4l-5m4n6p4
a verme	A3
a volver	l3
a yadira	W3k3
a ☎	F-5G5h6
a* #*	E12G-3H3W6d-5f3h-7q7
a* acum*	g3
a* algo*	A3
a* algu*	B-3G6Q3Y3f4k3
a* apun*	I3
a* arac*	k3
a* auto*	A-3Q4
a* bloq*	X3
a* bray*	k3
a* canj*	Q5d5
a* capt*	h4n5
a* casa*	S6
a* cero*	E4
a* clie*	F4c5g3
a* cobr*	d3k3
a* come*	a6
a* como*	H8L3Q-6j4n-3q8
a* comp*	C3
a* cruz*	k3
a* cual*	M3
a* cuan*	b5n-3p5
a* dar*	Q3
a* de*	r3
a* deci*	Y3
a* devo*	e5
a* domi*	j6
a* don*	G4h3
a* dona*	D3F6W3
a* edga*	l3
a* efra*	l4
a* el*	i4p5q3
a* erne*	l7
a* esa*	W3
a* ese*	B3W4i5
a* esta*	E5r4
a* este*	B4W5i3
a* esto*	T6
a* eula*	E3
a* favo*	E-4F7
a* fer*	f4l3
a* gast*	d5
a* gere*	k5
a* hace*	d3n5
a* hoy*	H3
a* inte*	n3
a* ir*	a3
a* ivon*	l6
a* jazm*	l4
a* joaq*	k5
a* jona*	B3
a* junt*	f5
a* la*	A3B6E8F8H-3J-3M-7P3Q3R-3W3X-3Y4a-3d-3f5m-3n-3
a* las*	S4X6a5h-4j6
a* laur*	l4
a* liqu*	d3
a* llev*	e3
a* lo*	A3V6n-5q4
a* lore*	l5
a* los*	I6N3U3W-4a-3b5f8
a* mand*	n4
a* mano*	F4
a* marc*	l6
a* medi*	Q3
a* mete*	J5
a* mi*	H-3L4P-3R3S3W8X3Y3Z4c-3f3g-3h4j-3k3
a* mis*	b3
a* nada*	q3
a* nadi*	J3l4
a* nomb*	C3f4q7
a* ofel*	l5
a* otra*	q3
a* otro*	k4
a* paga*	h9
a* pari*	H3
a* part*	L5l4
a* paso*	L3
a* paty*	G4
a* pedi*	a3
a* pedr*	l3
a* perl*	W3
a* poco*	r5
a* ponc*	R4
a* pone*	j3k3
a* preg*	C3S4
a* que*	B7H-4M13h-3j10n3q-4
a* quer*	a3
a* quie*	B-3M6Z3m7n5
a* regi*	B4J4
a* regr*	e6
a* revi*	n3
a* rigo*	W3
a* romu*	F3
a* rosa*	h4
a* sali*	a3
a* su*	G3X3d-4i3
a* tene*	j3k3n8q-4
a* ti*	Z7n3o-3
a* toda*	o4
a* todo*	I-3W7o11
a* trab*	W3k5
a* trae*	S3
a* tu*	a8
a* un*	D3E-3F9G3Q6V3d-3f-5k3q-3
a* una*	F4G3Q4c3f3k4
a* usar*	G-3d8
a* vend*	h7k3
a* ver*	A7C3H7P5T9U7a-6b3d-3f-3j-4k-4l-5m4n6p4
a* verm*	A3
a* volv*	l3
a* yadi*	W3k3
a* ☎*	F-5G5h6
aba*	F-5G8H3q6
abaj*	F-5G8H3q6
abaj* #*	G3
abaj* al*	F-4G5
abajo	F-5G8H3q6
abajo #	G3
abajo $	H3q3
abajo al	F-4G5
abi*	e3j5l3
abie*	e4j5
abie* la*	a4
abier*	e4j5
abierta	a4n3
abierta $	n3
abierta la	a4
abierto	e4
abiertos	j5
abiertos $	j3
abo*	F14G3P7d-4h5
abon*	F14G3P7d-4h5
abon* #*	F13h-4
abon* a*	h3
abon* los*	h5n3
abon* y*	P6
abona	F5P4
abona $	P3
abona de	F4
abona*	D3F5G5d-3h5
abonale	F7d-3h6
abonale #	F7h-3
abonaron	D3G3n3
abonaron $	D5
abonaste	G4
abonaste $	G4
abone*	F5
abones	F3
abones #	F3
abono*	P3
abonos	P3
abonos y	P3
abr*	D-3R7S-3V4W11a-7b-5d-3f10g11h4j23k6l-3n-7o-5q-6
abra*	g4k3
abrah*	k3
abraham	k3
abre	R4W7g5h3k3
abre la	R3W5j4
abre otra	W3
abre usuario	k5
abre*	V3f6j7
abre* la*	R3W4j4
abre* mone*	f4
abre* otra*	W6
abre* una*	V3
abre* usua*	k5
abrel*	f6
abrele	f6
abrem*	V3W3
abreme	V3W3
abren	j9
abri*	S-3W4a-4e3f3g4j14n-4o-4q-3
abri* el*	j4
abri* en*	H5
abri* la*	W4
abri* mone*	g4
abrie*	N3j9
abrieron	N3j9
abril	R3
abril $	R3
abrim*	H3O3j4
abrimos	H3O3j4
abrimos $	j3
abrimos en	H5
abrir	W3g6h3
abrir*	f4
abu*	a6
abue*	a6
abuel*	a6
abuelita	a6
abuelita $	a3
aca	O8k3
aca $	O9
aca en	k4
aca*	I-3Q-4W-3a5g3h5i9l3p10q4
aca* en*	k4
acab*	I-3Q-3W-3a5g3h5i9l3n-3p10q4
acab* de*	Q-3W-3d-3g3h6i9p8q8
acab* el*	l5
acaba	h4p4
acaba de	h4p4
acaba*	a6i4q3
acabamos	i4
acabamos de	i4
acaban	h3
acaban de	h3
acabas	q3
acabas de	q3
acabo	d-3g3i3l4p7
acabo $	n3p3
acabo de	b3d-3g3i3p4q6
acabo el	l5
acc*	B3N6R8a-3k6l6m9n-3q-3
acce*	B-3R8k7l6m10
acce* a*	R4k5
acce* elim*	l4
acce* este*	m3
acces*	B-3R8k7l6m10
acceso	B-3R8k7l6m10
acceso $	m8
acceso a	R4k5
acceso eliminala	l4
acceso este	m3
acci*	B6Z3
acci* del*	B4
accio*	B6
acciones	B6
acciones del	B4
ace*	Y3a-4f4j12m3n5o-4
acei*	j3
aceit*	j3
aceite	j3
acep*	Y3a-3f4j9m3n6o-4
acep* tarj*	j5
acep* vale*	j4
acep* ya*	m3
acept*	Y3a-3f4j9m3n6o-4
aceptada	n11o-3
aceptamos	j3
aceptan	j8
aceptan vales	j4
acepto	Y4m3
acepto ya	m3
acl*	J-3K10S3n6
acla*	J-3K10S3n6
aclar*	J-3K10S3n6
aclara	n3
aclaracion	n4
aclaracion $	n4
aclarar	K6
aclarar $	K6
aco*	i5
acor*	i5
acor* del*	i3
acord*	i5
acordo	i5
acordo del	i3
acr*	F5G-3h3
acre*	F5G-3
acre* #*	F5G-3
acred*	F5G-3
acreditale	F4
acreditale #	F4
act*	B11E7H-5I6X-7Y14a-3b7d-3h-3k3m7n-3q-3
acti*	B12H-5I6X-7Y14k4m8n-5
acti* de*	B6m-3
acti* el*	H-3Y4
acti* otra*	k3
acti* por*	B3
acti* yese*	m4
activ*	B12H-5I6X-7Y14k4m8n-5
activa	Y5m4
activa yesenia	m4
activala	k3
activala de	k3
activamelo	k3
activamelo otra	k3
actividad	B14m-3
actividad $	B5
actividad de	B6m-3
actividad por	B3
activos	I7m4
activos $	I6m4
actu*	E7W3b8d-3
actu* a*	E4W4
actu* el*	E4
actua*	E7W3b8d-3
actualizale	E4
actualizale el	E4
acu*	C5L14Q-3U-3W-3b8d7i-3m4n-5p13q-5
acue*	a4m5
acue* si*	m3
acuer*	a4m5
acuerdo	m5o3
acuerdo si	m3
acum*	C5H3L14Q-3a-4b8d8i-3n-3o-3p14
acum* a*	d3
acum* del*	H3p4
acum* la*	C3
acum* y*	d4
acumu*	C5H3L14Q-3a-4b8d8i-3n-3o-3p14
acumula	L4h3
acumula $	L4
acumulado	C9H5P-3a-3b8d8h-3i-3p4
acumulado $	b8p9
acumulado a	d3
acumulado del	H3
acumulado la	C4
acumulados	p5
acumular	L3
acumular $	L3
acumulo	L3p5
ade*	A4W6m7n-4
adel*	A4W6
adel* a*	A4
adela*	A4W6
adelante	A4
adelante a	A4
aden*	m7n-3
aden* emil*	m6n-3
adent*	m7n-3
adentro	m7n-3
adentro emiliano	m6n-3
adi*	N3l3o8
adio*	N3l3o8
adio* adri*	l3
adios	N3l3o8
adios $	o9
adios adrian	l3
adr*	l3
adri*	l3
adri* dale*	l3
adria*	l3
adrian	l3
adrian dale	l3
afi*	I6f11g11h-4
afil*	I6f11g11h-4
afil* a*	I3f8h-4
afili*	I6f11g11h-4
afilia	f3
afilia a	f3
afiliados	I6
afiliados $	I3
afiliados a	I3
afiliame	f4g8
afiliame a	f4
afiliar	f5
afiliarme	g3
aga*	S-3T4Z4a-4h-4i6l5n13o4
agai*	h-3i5n8
again	h-3i5n8
agar*	S-3T5Z4a-4l5n5o4
agar* cham*	l3
agar* con*	l3
agar* el*	Z6
agar* la*	T4
agarr*	S-3T5Z4a-4l5n5o4
agarramos	l3
agarramos con	l3
agarraste	n3
agarro	T3Z5a-3l3n6
agarro chamba	l3
agarro el	Z6
age*	c14j3o-5
agen*	c14j3o-5
agend*	j3
agent*	c15o-5
agente	c15o-5
agr*	C-3D-3F7J3V-3a-5d-3f11h6i6k11n-7o14q-4
agra*	X3a-3n-4o19
agra* por*	o4
agrad*	X3a-3n-4o19
agradece	n-3o5
agradecido	o3
agradezco	o9
agre*	C-3F7J3Q3Y3a-3d-3f11h5i6k12n-3o-5q-5
agre* #*	W4
agre* a*	Y4f7k5
agre* el*	J4Q3q-4
agre* punt*	F6
agre* una*	i5
agre* vend*	k5
agreg*	C-3F7J3Q3Y3a-3d-3f11h5i6k12n-3o-5q-5
agrega	F7f3
agrega a	f5
agrega puntos	F6
agregale	Y3h6i6o-3
agregale #	W4
agregale a	Y4
agregale una	i5
agregar	f6k9
agregar a	k3
agregar vendedor	k5
agregues	J4q-3
agu*	S18a3q-3
agua	a8
agua $	a3
agua*	S19a-4
agua* que*	S4
aguac*	j3
aguacate	j3
aguan*	S19a-4
aguanta	S9
aguanta $	S7
aguantame	S10
aguantame que	S4
ah	B-3V5o8
ah caray	n3
ah ok	o5
ah* cara*	n3
ah* ok*	o5
ahi	H-3N3O5S6T-3V3W5a-4d5j-3m8n-6o8q-3r-4
ahi $	N3O6P3V-3W3a-4d3m9n-3
ahi te	S3a3
ahi* esta*	o4
ahi* te*	S3a3
aho*	B-3F-3H-3L-4P-5Q-3S10T5V6X-3Y5b7d5e-3i8n3o-4p11
ahor*	B-3F-3H-3L-4P-5Q-3S10T5V6X-3Y5b7d5e-3i8n3o-4p11
ahor* #*	i7
ahor* comp*	a3
ahor* cuan*	p3
ahor* den*	W4
ahor* dice*	q3
ahor* el*	V3p3
ahor* la*	S3V6
ahor* me*	V3
ahor* mism*	l3
ahor* no*	S8
ahor* otra*	V6i-3
ahor* que*	T5V-5n5
ahor* sale*	a4
ahor* si*	Y7h3
ahor* una*	V5i-3
ahora	C-4H-3T7V10Y6a-5h-3i8n3p11
ahora #	i3
ahora $	D-4T4V-7b3d3n6p7
ahora den	W4
ahora dice	q3
ahora el	V3p3
ahora la	V9
ahora que	T5V-5n5
ahora si	Y7h3
ahora una	V5i-3
ahori*	S12V-4a6
ahorita	S12V-4a6
ahorita #	i4
ahorita $	n5q4
ahorita mismo	l3
ahorita no	S6
ahorr*	C3b5d4
ahorrado	d3
ahorro	b3
ai	T3
air*	a3
aire	a3
aju*	A9B9E21G4a-4h-3o-3
ajus*	A9B9E21G4a-4h-3o-3
ajus* a*	F6
ajus* de*	B4
ajus* en*	E-3G5
ajus* hizo*	B3
ajus* manu*	B4E3
ajus* sald*	E3
ajust*	A9B9E21G4a-4h-3o-3
ajustalo	E3
ajustame	E3
ajustame a	E3
ajustar	E5
ajustar saldo	E3
ajuste	A7B10C-3E9F3G5a-4h-3o-3
ajuste $	E14a-3o-3
ajuste a	E-3F6
ajuste de	B4
ajuste en	E-3G5
ajuste hizo	B3
ajuste manual	E3
ajuste manuales	B4
aki	T4
aki $	T4
al	A-3C-7D-5F6G3K-3L3M-6N-4P-5R6S8U-4W11X-4Y-3Z4a8c11d-3f3i7j-3k3l6m-4n-3o-3p-7r-5
al #	H13h-3
al ajuste	A3
al almacen	W3
al banco	a3
al bano	a3n-3
al chat	c4
al chino	l3
al cliente	e4f3n4
al compadre	G3
al corte	b3
al de	W6Z3i4q3
al empleado	l4
al equipo	k7
al final	n5
al gabacho	l4
al inicio	T6
al mismo	i6
al momento	H3
al monedero	F6g4
al mostrador	O3c4
al numero	G3
al padron	f3
al pendiente	n-3o5
al perro	a3
al picarle	R3
al premiarlo	G5q-4
al programa	f7g4
al proveedor	W4
al que	V4h-4i5
al ratito	S6
al rato	S12h3
al richi	l3
al saldo	E4
al senor	n9q-3
al siguiente	V4
al sistema	J4R3
al trigo	q3
al turno	k3
al ultimo	G4n-4
al usuario	l3
al ☎	B3C-6E3F6G3P-3R3W3a-3c7f-4h8i-3k-4n10p-3q6
al* #*	H13h-3
al* ajus*	A3
al* alma*	W3
al* banc*	a3
al* bano*	a3n-3
al* chat*	c4
al* chin*	l3
al* clie*	e4f3n4
al* comp*	G3
al* cort*	b3
al* de*	W6Z3i4q3
al* empl*	l4
al* equi*	k7
al* fina*	n5
al* gaba*	l4
al* inic*	T6
al* mism*	i8
al* mome*	H3
al* mone*	F6g4
al* most*	O3c4
al* nume*	G3
al* padr*	f3
al* pend*	n-3o5
al* perr*	a3
al* pica*	R3
al* prem*	G5q-4
al* prog*	f7g4
al* prov*	W4
al* que*	V4h-4i5
al* rati*	S6
al* rato*	S12h3
al* rich*	l3
al* sald*	E4
al* seno*	n9q-3
al* sigu*	V4
al* sist*	J4R3
al* trig*	q3
al* turn*	k3
al* ulti*	G4n-4
al* usua*	l3
al* ☎*	B3C-6E3F6G3P-3R3W3a-3c7f-4h8i-3k-4n10p-3q6
alc*	C9b8h-3p8
alca*	C9b8h-3p8
alca* a*	n5
alca* para*	b5p3
alca* ya*	p6
alcan*	C9b8h-3p8
alcanza	C7b9n-3p5
alcanza a	C3
alcanza para	b5
alcanza ya	p6
alcanzo	j4n3p3
alcanzo a	n4
ale*	X9Y14a-3
aler*	X9Y14a-3
alert*	X9Y14a-3
alertas	X6Y14
alertas $	X5Y6
alg*	A13C5K17L6O4Q6R-3S-4T-6U-3V-4W-5Y6Z-3a-9b9c12d-5e-3g-3h3j-5l-4m-4n-3o-7p3q-6
algo	A13C5D-3F3K8L8S-3T-3V-3W-3Y3a-5b12d-3f-4h7o-4p6q-4
algo $	A4L6b5h12
algo atorado	K3
algo de	L3
algo despues	H4
algo en	n3
algo me	Y4
algo o	C4
algo para	p5
algo que	A4Q3
algo raro	B5
algo sin	A6
algo* ator*	K3
algo* de*	L3
algo* desp*	H4
algo* en*	n3
algo* me*	Y4
algo* o*	C4
algo* para*	p5
algo* que*	A4Q3
algo* raro*	B5
algo* sin*	A6
algu*	G4K10O6Q6T-3W-3Y3a-4b-3c14d-3f3h-3j-3o-3
algu* ahi*	c4
algu* con*	B3
algu* de*	c7
algu* del*	G3
algu* form*	Q3
algu* le*	B3
algu* nove*	n7
algu* por*	O8
algu* que*	c3k3
algu* se*	D4
algu* sin*	K3
algu* vent*	K3
algui*	D3G4L-3O7Q5T-3Y3a-3c12d-3f4
alguien	D3G4L-3O7Q5T-3Y3a-3c12d-3f4
alguien $	B-4E3G3Q4f4
alguien ahi	c4
alguien con	B3
alguien de	c5
alguien del	G3
alguien le	B3
alguien por	O8
alguien que	Q3c4k3
alguien se	D4
algun*	K11
alguna	K11
alguna forma	Q3
alguna novedad	n7
alguna sin	K3
alguna venta	K3
ali*	e4
alim*	e4
alime*	e4
alimento	e4
all*	O3S3a7
alla	O3S3a7
alla $	O3S3a5
alm*	W3
alma*	W3
almac*	W3
almacen	W3
almacen $	W3
alo	O22a-4o-5
alo $	O22a-4o-5
alt*	C-3H-4I7J3O-3P-3S-3U-3V-3X12a-7f22g13j-3k15l-3m5n-5o-6q-4
alta	C-3I3J3Q3V-3W-3a-4f22g14k16l-3m6n-4o-3q-4
alta $	f11g4m3
alta a	B5Q3f-4
alta cajera	k3
alta con	I3
alta de	k9
alta kevin	m3
alta la	m3
alta nueva	f6k-3
alta para	f4
alta por	g4
alta ramon	k9
alta ☎	h3
alta*	I4
alta* a*	B5Q3f-3
alta* caje*	k5
alta* con*	I3
alta* de*	I3k9
alta* kevi*	m3
alta* la*	m3
alta* nuev*	f6k-3
alta* para*	f4
alta* por*	g4
alta* ramo*	k9
alta* ☎*	h3
altas	I4
altas de	I4
alto	X15a-3o-3
alto $	X15o-3
alu*	j3
alum*	j3
ama*	C4H3o7
amab*	o7
amab* de*	b3
amabl*	o7
amable	o5
amable de	b3
aman*	O3
amane*	O3
ame*	a11j3o-4
amer*	a7j3
amer* expr*	j4
amer* y*	a3
ameri*	a7j3
america	a7
american	j4
american express	j4
ami*	O5
amig*	O5
amigo	O5
amigo $	O5
amo	a9o-3
amo*	a7o7q4
amor	a8o8
amor $	o8
amor ya	a4
amor* ya*	a4
amou*	n3q3
amoun*	n3q3
amount	n3q3
ana*	F3f5k7
anad*	F3k9
anad* #*	F4
anad* a*	k3
anad* pers*	k6
anade	F4f4h-3
anade #	F4
anade*	k4
anademe	k4
anademe a	k4
anadi*	h4k6
anadir	h4k6
anadir personal	k6
and*	B4C7L-6O10P-3Q-7S10U8b7d-3i-3l4n-7o-5q-3r-3
anda	C4E4a6l7p5q-3
anda de	a3
anda fallando	n3
anda haciendo	G3l4
anda la	C4
anda mal	E5
anda*	C3H6O5V3a-3
anda* de*	a3
anda* en*	C4
anda* fall*	n3
anda* haci*	G3l4
anda* la*	C4
anda* mal*	E5
andal*	V3
andale	V3
andam*	H5
andamos	H5
andamos $	H4
andan	K3
andar	C4
andar en	C4
ando	L-4O7Q-4S12U11b8k3n-3o-4p-4
ando $	U5b4p-3
ando bien	T4a5
ando de	U7
ando fuera	k4
ando* bien*	T4a5
ando* de*	U7
ando* fuer*	k4
ando* ocup*	S3
andu*	B3
anduv*	B3
anduvo	B3
ang*	o3
ange*	o3
ange* pasa*	R3
angel	o3
angel pasame	R3
ani*	G-4d3g4j4
anil*	j4
anill*	j4
anim*	G-3d3g5
anim* a*	G-3d4
animo	G-3d3
animo a	G-3d4
ano	H4L8P3
ano $	H3P4
ano los	L3
ano*	B4D8H4J8L-4S-3T-3W-3b-3d-3g10h11i7n3q-5
ano* los*	L3
anoc*	B5D3H5
anoch*	B5D3H5
anoche	B5D3H5
anoche $	B4H5
anos	D4a5
anot*	J9L-3a-4d-3g8h12i7n5q-4
anot* #*	h5i6
anota	J5h6
anota #	h7
anota*	g6h10n6
anotame	g6h8
anotaste	n3
anote*	J5
anotes	J5
anotes $	J3
ant*	D6H12I-3V-5W-5Y6Z3a-4c-3d-4i9p8
ante*	H5I-3V-4W-3Y6Z3a-3d-3h-4i10n3p8q3
ante* de*	C4b3p4
ante* del*	n4
ante* me*	Y3
ante* otra*	V-4i7
ante* toda*	l3
antep*	H5
antepasada	H5
antepasada $	H5
anter*	C-3P5Z4h-3i5p5q3
anterior	Z4i5p5q3
anterior $	H3i3p3
anterior otra	i3
anteriores	C-3P7
antes	C5P-3Y6i5n3p3
antes $	H-3i3q3
antes de	C6b3p4
antes me	Y3
antes todavia	l3
anti*	H8h4
anti* #*	h3
antie*	H8
antier	H8
anto*	D5
antoj*	D5
anu*	X7h-3n-4o-4q20
anul*	Q3h-3n-3q20
anul* eso*	q3
anul* la*	q4
anula	Q3q14
anula $	q4
anula la	q4
anula*	q6
anulala $	q3
anun*	X8
anun* no*	X4
anunc*	X8
anuncios	X6
apa*	C4D5E4H-4J-3K3Q-3W-4X9Y-5d-3j9m4n12o-3q-7
apag*	X10Y-4n5
apag* las*	X6Y-3
apaga	X4
apaga las	X5
apaga*	X6
apago*	n4
apagon	n4
apar*	C4D5E4H-3J-3W-3a-4h-3j10m4n7q-5
apar* #*	j4
apar* a*	G3
apar* como*	n5
apar* de*	K3T3q-3
apar* disp*	C3
apar* en*	I3m3
apar* la*	j5
apar* mi*	D3
apar* otra*	E4
apar* otro*	F3
apare*	C5D7E4a-3h-4m5n9
aparece	C3D4E3b3h-3n6q-4
aparece $	P3b3n3
aparece disponible	C3
aparece mi	D3
aparece otra	E4
aparecen	C3I3m3
aparecen en	I3m3
aparecio	n7
aparecio $	n3
aparezca	q3
aparezcan	F3
aparezcan otros	F3
apart*	K3j11q-4
apartado	h3
apartar	j5
aparte	K3i3
aparte de	K3T3
ape*	f3g4
apen*	f3g4
apena*	f3g4
apenas	f3g4
apl*	E-3G5Q3W-4d16h-3n5o8
apla*	o8
apli*	E-3G5Q4W-4d16h-3n5
apli* cort*	F3
apli* el*	d6
apli* los*	d5n4
apli* mi*	d3
apli* mone*	d3
apli* sus*	d3
apli* un*	G6d-3
aplic*	E-3G5Q4W-4d15h-3n6
aplica	G6d3
aplica cortesia	F3
aplica un	G6d-3
aplicale	d5
aplicame	W-3d6
aplicar	d3
aplico	n4
apo*	F3T4n-3
apoy*	F3T4n-3
apoy* poni*	F3
apoya*	F3T4n-3
apoyame	F3
apoyame poniendole	F3
app	Q6
apr*	A50B3Q3T-4Y3a-5e-3n-5o-6q-3
apro*	A25B4Y4a-3e-3n-3o-3
apro* la*	B5
aprob*	A25B4Y4a-3e-3o-3
aprobaciones	A7
aprobaciones $	A7
aprobado	A7
aprobado $	A7
aprobar	A8Y4
aprobar $	A5Y4
aprobo	B5
aprobo la	B5
apru*	A25Q3n-3o-4
apru* la*	A4
apru* lo*	Q4
apru* todo*	A5
aprue*	A25Q3n-3o-4
aprueba	A5
aprueba todo	A5
apruebalo	A5
apruebalo $	A5
apruebe	A3
apruebes	A3
apruebes la	A3
apruebo	A5Q4
apruebo $	A6
apruebo lo	Q4
apu*	I8J11T-4a-3b-3d-3f8g6h14q-3
apun*	I8J11T-4a-3b-3d-3f8g6h12q-5
apun* #*	h3
apun* a*	f5
apun* en*	f3g4n4
apun* eso*	J3
apun* esta*	I3
apun* esto*	h5
apun* lo*	h6
apunt*	I8J11T-4a-3b-3d-3f8g6h12q-5
apunta	f4g6h7
apunta #	h3
apunta a	f3
apunta en	g4
apunta lo	h6
apuntado	I4
apuntado $	I3
apuntale	f3h4
apuntame	W3h5
apuntame esto	h5
apuntaron	I5
apuntaron esta	I3
apuntes	J11
apuntes $	J6
apuntes eso	J3
apunto	n4
apura*	h3
apure	q3
aqu*	B-3D-4H-3O11T7Z11b-3d-3h6l3m3o-3q-6
aqui	B-3D-4H-3O11Q3T7Z11b-3d-3h6l3m3n-4o-3q-6
aqui $	B-3O5Q8T4Z12a-4m3n-4q-4
aqui en	a5
aqui esta	h7
aqui la	O4P4
aqui no	c3
aqui que	Q-3T8
aqui* en*	a5
aqui* esta*	h7
aqui* la*	O4P4
aqui* no*	c3
aqui* para*	n3
aqui* que*	Q-3T8
ara*	k3
arac*	k3
arace*	k3
araceli	k3
araceli $	k3
arm*	h4
arma*	h4
arq*	H3
arqu*	H3
arqu* de*	H3
arque*	H3
arqueo	H3
arqueo de	H3
arr*	E10Y5Z3a-5g-3j3o6q7
arre	V3
arre*	C-4E10Y5a-4g-3o5q13
arre* el*	V3
arreg*	C-3E10j3n5q3
arregla	E4
arreglalo	q3
arreglalo $	q3
arregle	n3
arrep*	Y5n-5o-3q11
arrepenti	Y5q3
arrepenti $	Y6
arrepintio	e3n-4q7
arrepintio $	J3q6
arri*	H3Z4q-4
arri* o*	H3
arrib*	H3Z4q-4
arriba	H3Z4q-4
arriba $	n4
arriba o	H3
art*	r3
arti*	r3
artif*	r3
asci* las*	W3
ascienden	W3
ascienden las	W3
ase*	D3T3a-3c14j4
aser	T4
aser aki	T4
aser* aki*	T4
ases*	c15
aseso*	c15
asesor	c15
asesor $	c11
asi	G7J18K3S-3U-3a-5e-3n5o9q-6
asi $	J6o5
asi como	n4
asi esta	J6
asi que	G7q-3
asi se	n3
asi*	c5r4
asi* como*	n4
asi* deja*	J7
asi* esta*	J6
asi* que*	G7q-3
asi* qued*	o3
asi* se*	n3
asis*	c5r4
asist*	c5r4
asistente	r5
asu*	c5
asun*	c5
asunt*	c5
asunto	c5
asunto $	c3
ate*	D5I-5U3c14i3j-3o9
aten*	D5I-5U3c14i3j-3o9
aten* a*	c5
aten* pers*	c6
aten* yo*	U3
atenc*	D3c11o4
atencion	D3c11o4
atencion $	o4
atencion a	c5
atencion personalizada	c3
atend*	I-4U4c4i3
atendi	I-3U3i3
ati*	c5k3m3n4
atie*	c5k3m3
atie* a*	n4
atie* el*	k3
atien*	c5k3m3
atienda	c6
atiende	T3k3
atiende el	k3
atienden	m3
atienden $	m3
atiendo	n3
ato*	K12T4n-3
ator*	K12T4n-3
atora*	K12T4n-3
atorada	K5T4n-3
atorada $	K5n-3
atoradas	K4
atorado	K3
atr*	H-3V11q8r3
atra*	H-3V11q8r3
atra* la*	e3
atras	V8n-3q9r3
atras $	V10q3
atras la	e3
atras*	V3n3
atrasada	n3
aud*	B9H-3Q6W-3Z7
audi*	B9H-3Q6W-3Z7
audi* a*	B4
audi* de*	B6H-3
audio	Q6Z7
audio $	Q5
audit*	B10G3H-3
auditar	B4
auditar a	B4
auditoria	B5G3H-3
auditoria $	G3
auditoria de	B6H-3
aum*	F11G-3W3
aume*	F11G-3W3
aume* #*	F7G-3
aume* punt*	F4
aumen*	F11G-3W3
aumenta	F9h-7
aumenta #	F9h-7
aumentale	h6
aumentale #	h6
aumentarle	F4
aumentarle puntos	F4
aun	S6
aun no	S7
aun* no*	S7
aus*	B3
ause*	B3
ausen*	B3
ausencia	B3
ausencia $	B3
aut*	A30B3H-3V-3W3Y6a-4e-3m3n-6o-3q-3r5
auto*	A30B3H-3V-3W3Y6a-4e-3m3n-6o-3q-3r5
auto* a*	k3
auto* el*	A6
auto* ella*	B3
auto* lo*	Q4
auto* que*	A-3X3
autom*	Y3r6
automatico	r6
automatico $	r6
automaticos	Y3
automaticos $	Y3
autor*	A31B3W3Y4a-3k3m3n-6q-4
autoriza	k4
autoriza a	k3
autorizacion	A4
autorizaciones	A3X4
autorizaciones $	A4
autorizado	m3
autorizado lo	A3
autorizado para	m3
autorizale	A4
autorizale el	A4
autorizame	W6
autorizando	B3
autorizando ella	B3
autorizar	A9Q4n-3
autorizar $	A13n-3
autorizo	A8Y4
autorizo $	A8q-3
aux*	T12
auxi*	T12
auxi* no*	T3
auxil*	T12
auxilio	T11
auxilio $	T9
avi*	J-3L-3S8X18Y23a-4k-3n8q-4
avis*	J-3L-3S8X18Y23a-4k-3n7q-3
avis* cada*	X3
avis* cuan*	S5Y4
avis* de*	A4X4Y8
avis* o*	n3
avisa*	Y13
avisame	Y10
avisame de	Y6
aviso	A4S10
aviso $	S7
aviso cuando	S5
aviso de	A4
aviso*	X14Y9
avisos	X14Y9
avisos $	X5Y9
avisos de	X3
ay	Z9a-3o4q8
ay me	Z-3q5
ay no	Z4
ay* me*	Z-3q5
ay* no*	Z4
aye*	B5H16J-3K3L-3O-3T-3W4a3b4j-3l4n-4p-3
ayer	B5H16J-3K3L-3O-3T-3W4a3b4j-3l4n-4p-3
ayer #	K3
ayer $	B7H5W4a-3n3
ayer con	I4
ayer entre	H3
ayer me	D-4b4
ayer mijo	H4
ayer no	H4
ayer que	H3
ayer y	q3
ayer* #*	K3
ayer* con*	I4
ayer* entr*	H3
ayer* me*	D-4b4
ayer* mijo*	H4
ayer* no*	H4
ayer* que*	H3
ayer* y*	q3
ayu*	T25a-3c5k3n-3o-3q-3
ayud*	T25a-3c5k3n-3o-3q-3
ayud* a*	k3
ayud* con*	h3
ayud* por*	T4
ayuda	T14c6k3
ayuda $	T14
ayuda a	k3
ayuda con	E3
ayuda*	T6
ayudame	T6
ayudame $	T3
azu*	V3a3e4h-3
azul	V3a3
azul $	V3
azul*	e4h-3
azule*	e4h-3
azulejos	e3h-3
baj*	C-6D7E-5F-8G16L-3N14S4W4X20Y-4a-3b-8c-3f-3g-5h-5j-7k-4l18o-6q5
baja	N11Q3X13a-4g-3j-3k-3l19n4o-5
baja $	Q3X12l3n5o-4
baja a	l7
baja de	l3
baja definitiva	l5
baja del	N3
baja el	G3
baja*	C-3D4E-3F-6G15W6d5e-3h-3q7
baja* #*	F-4G9
baja* a*	l7
baja* al*	d3
baja* de*	l3
baja* defi*	l5
baja* del*	N3
baja* el*	G7W8
baja* los*	n3
baja* punt*	D3
bajal*	F-4G7W3d5q3
bajale	F-4G7W3d5
bajale #	F-4G8
bajale al	d3
bajale el	l3
bajam*	W5
bajame	W5
bajar*	D5G6q4
bajarle	G6
bajarle el	G4
bajaron	D6
bajaron puntos	D3
bajas*	G3
bajaselos	G5
baje	S7n-3
baje la	S7n-3
baje*	N3X6
baje* la*	S7n-3
bajen*	N4
bajo	D7P5b-5
bal*	G3H5N-3b9p6
bala*	G3H5b9p6
bala* del*	H3
bala* dism*	G3
balam	G3
balam disminuya	G3
balan*	C3H5b9p6
balance	C3H5b9p6
balance del	H3
ban*	A4O3W8a4j6n-4q-4
banc*	W9q-4
banco	W8q-4
band*	A4O3
banda	O3
bande*	A4
bandeja	A4
bandeja $	A3
bano	a3j4n-3
bano $	a5j3n-3
bar*	W3Y3h4j11n-3o4
bara*	W4Y3j7
barat*	W4Y3j7
barata	W4Y3j4
barata $	W4Y3j4
barato	j3
barb*	h3
barbe*	h3
barberia	h3
barr*	j3n-3o4
barra*	o7
barre*	a4o-3
bas*	I3M-3X8a4j-4o4q3
base	I3
base de	I3
base* de*	I3
bast*	X8o4
bast* de*	X7
basta	X8
basta de	X7
basta*	o5
basu*	M-3a5q4
basur*	M-3a5q4
basura	M-3a5q4
bat*	D3h3
bata*	D3
batal*	D3
beb*	a8
bebe	a8
bebe $	a3
ben*	L8U4a3o10
bend*	U4a3o11
bendi*	U4a3o11
bendiciones	o10
bendiciones $	o6
bendiga	a5
bendiga $	a4
bene*	L8
benef*	L8
beneficios	L8
bet*	A4B4C4m4n-4
beto	A4B4m4n-4
beto a	B4
beto en	G3
beto que	A3
beto ya	m4
beto* a*	B4
beto* en*	G3
beto* que*	A3
beto* ya*	m4
bic*	h5j4
bici	h5j4
bie*	A4D3J4L5O-3S-3V-3a6h-3o16r-4
bien	A4D3J4O-3S-3V-3a6n3o16r-4
bien $	A4a-3n-3o8q5
bien cambiale	q3
bien con	n5o-3
bien el	H3n6q-5
bien en	L3
bien feo	D3
bien no	J4
bien*	F3L4
bien* al*	G3
bien* camb*	q3
bien* con*	n5o-3
bien* el*	H3n6q-5
bien* en*	L3
bien* feo*	D3
bien* no*	J4
bienv*	F3L4
bienvenida	F3L4
bienvenida $	L3
bienvenida al	G3
bim*	H3W3
bimb*	W3
bimbo	W3
bimbo $	W3
bit*	B16a-3
bita*	B16a-3
bita* del*	B3W3
bitac*	B16a-3
bitacora	B16a-3
bitacora $	B12
bitacora del	B3W3
bla*	T3h3
blan*	T3h3
blan* que*	T3
blanc*	T3h3
blanco	T3
blanco que	T3
blo*	W3X3l12q-4
bloq*	W3X3l12q-4
bloq* a*	W3
bloq* si*	X3
bloq* tota*	l3
bloq* ya*	l3
bloqu*	W3X3l12q-4
bloquea	W3l3
bloquea a	W3
bloqueala	l6
bloqueala ya	l3
bloqueo	l3
bloqueo total	l3
bna*	O4
bnas	O4
bnas tardes	O4
bnas* tard*	O4
bod*	S4W5
bode*	S4W5
bodeg*	S4W5
bodega	S4W5
bodega $	S4W4
bol*	J-3T5Z3d4h9
bola*	T6n-3
bolas	T6n-3
bolas $	T7n-3
bole*	h3
bolet*	h3
boletos	h3
bols*	J-3Z4d3e3h5
bols* al*	W3d3
bolsa	J-3Z4e3h4
bolsa $	Z3
bolsa*	W3a3
bolsas	W3a3
bolsi*	d4
bolsita	d4
bom*	V3
bomb*	V3
bomb* #*	V3n4
bomba	V3
bomba #	V3n4
bomba $	n-3q3
bon*	F17G4O7a3h-9o6q-4
boni*	F14G-3O7a3h-8o6
boni* #*	F8h-3
boni* dia*	a7
boni* lo*	F4
boni* tard*	o4
bonif*	F15G-3h-8
bonifica	F4
bonifica #	F4
bonificale	F8h-3
bonificale #	F4
bonificale lo	F4
bonit*	O7a3o6
bonita	o4
bonita tarde	o4
bonito	O5a4
bonito dia	a7
bono	G7q-3
bono no	G3
bono* no*	G3
bor*	G9H-3N22Q6R3T-3W5Z4a-4b-4d-3h-8l6n-3o-5q18
borr*	G9H-3N22Q6R3T-3W5Z4a-4b-4d-3h-8l6n-3o-5q18
borr* #*	G3
borr* a*	W3
borr* de*	l4
borr* el*	G3
borr* esa*	q3
borr* eso*	Z3q5
borr* la*	q9
borr* las*	W5
borr* lo*	Z3
borr* los*	G3
borr* mi*	N4
borr* mis*	D3
borr* sin*	R3
borr* sus*	G3
borr* todo*	N3
borr* una*	Q9h-4
borra	L3N4Q6Z5h-5q6
borra eso	q5
borra la	q5
borra lo	Z3
borra*	G8H-4N12W5b-3l7q13
borrala	G8l5q5
borrala #	G3
borrala $	q5
borrala de	l4
borrala los	G3
borrala sus	G3
borralo	l3
borrame	H-3N9W4q5
borrame $	N9W-3
borrar	N4
borraron	D3
borre*	N7
borren	N4
borro	R4
borro sin	R3
bot	K3O9W-3a-5b3c5l4n-3r18
bot $	O9a-4c5l4o-5r16
bot*	h6
bota*	h5
bota* #*	h5
botas	h4
botas #	h4
bra*	H-3W3a-3k4m3o11
brav*	o11
bravo	o11
bray*	W4k3m3
bray* ya*	m3
bray* ☎*	k3
braya*	W4k3m3
brayan	W4k3m3
brayan ya	m3
brayan ☎	k3
bre*	B7H-3n-3
bren*	B7H-3n-3
bren* ayer*	B5
bren* por*	h3l3
brend*	B7H-3n-3
brenda	B7H-3n-3
brenda ayer	B5
brenda por	h3l3
bri*	Z4q3
brin*	Z4q3
brin* un*	q3
brinq*	Z4q3
brinque	Z4q3
brinque un	q4
bro*	J6
brom*	J6
broma	J6
bue*	A3H7J-3L-4O28T-6V3W-3j3n-3o20q-5r-3
buen	H4O14T-3a4j5n-4o6
buen $	O3
buen dia	H-3O13
buen fin	H9j6
buen inicio	O4
buen*	A4H4O14T-3V4a-7o14q-4
buen* dia*	H-3O13
buen* dias*	O8
buen* es*	E3
buen* fin*	H9j6
buen* inic*	O4
buen* noch*	O3
buen* saca*	l3
buen* ya*	o3
buena	n6o3
buena*	O16o-4
buenas	O16o-4
buenas $	O8
buenas noches	O3
bueni*	O-3o8
buenisimo	O-3o8
buenisimo $	O-3o8
bueno	A5E3O-5V5a-3n-3o11
bueno $	O-4o8
bueno es	E3
bueno sacalo	l3
bueno ya	o4
bueno*	O9o-3
buenos	O9o-3
buenos dias	O8
bul*	j4
bult*	j4
bult* de*	j3
bulto	j4
bulto de	j3
bur*	q4
burr*	q4
burr* al*	q3
burra	q4
burra al	q3
bus*	C4M18Q3S6h-4q-4
busc*	C4M18Q3S6h-4n-3q-4
busc* el*	M3
busc* la*	M4
busca	M6
busca el	M4
busca*	C4M12h-3
buscame	M6
buscame la	M4
buscar	M4
busco	S4
bye	a-3o17
bye $	a-3o14
c	q3
ca:#	A-3C-9D-5E4F17G15H8K-4M14O-3P-5Q-5R-4T-7W-6Z-5a3b-3c-3d12f-14h32i21j-4k-5l-6m-5n-8o-10q3r-4
ca:&	M13f-3h4n-3q3
ca:2x1	j3
ca:a	F5K-4L-4N-3O-4P-4Q-5R3S-5T-8W3X-3Y-3Z-3a7b-3c-6f9g-3h4k15l14m-3n3r-4
ca:abaj	G4q4
ca:abie	a3e4
ca:abon	F10d-3h3
ca:abre	V6W4f3h3n-3q-3
ca:abri	W5f3j4q-3
ca:abue	a3
ca:acab	I-3Q-3a6h4i6p6q4
ca:acce	R4k3l4m6
ca:acci	B3
ca:acep	f4n6o-3
ca:acla	K3S4n3
ca:acor	i3
ca:acre	F3
ca:acti	B6I4m4n-4
ca:actu	E6
ca:acue	a4m3
ca:acum	L3d9i-3p16
ca:adel	W6
ca:aden	m5n-3
ca:adio	o4
ca:afil	I4f9h-4
ca:agai	h-3i5n8
ca:agar	S-3l3o5
ca:agra	n-4o10
ca:agre	F4J3f10i4k7q-4
ca:agua	S7
ca:ah	o6
ca:ahi	O6V4d7m5n-4o3
ca:ahor	D4S5T3W-3a4i9o-3p8
ca:ai	T3
ca:aire	a3
ca:ajus	A8B6C-3E15G3h-3n-6
ca:al	C-7D-3F4M-3P-3R4S4W10Z4a9h-5i4j-3k3l3o-3p-4
ca:alca	C7p5
ca:algo	A7C3L3V-3f-3h10o-3p7q-4
ca:algu	G3K6O6Q3a-3f4h-3n3
ca:alim	e4
ca:alma	W3
ca:alta	I4J3f22k8m4n-6o-3q-4
ca:amer	a3j3
ca:amor	a5
ca:amou	n3q3
ca:anad	F3f3k4
ca:anda	C5O3a4l3n-4p3
ca:ando	S4T4U11p-3
ca:anim	G-3d3
ca:ano	L4
ca:anoc	B3H3
ca:anot	J8a-3h7i7q-4
ca:ante	H3P5V-4h-3i5n3p8q3
ca:anti	H4h4
ca:anul	Q3h-3n-3q14
ca:apag	n5
ca:apar	C3H-3K3j4n9q-5
ca:apli	G5d7h-3
ca:apoy	T4n-3
ca:apro	A16
ca:apru	A16o-3
ca:apun	I6J9T-4f5h5n3q-4
ca:aqui	O10P3Q-4T4W3Z10n-3q-6
ca:arma	h4
ca:arre	E6a-4o6q11
ca:arri	Z4q-4
ca:asci	W3
ca:asi	G4J7K3U-3a-3n6o5q-6
ca:aten	c4o3
ca:atie	n4
ca:ator	K8T4n-3
ca:atra	V6a3q6
ca:audi	B5Q6
ca:aume	F6
ca:auto	A21W5n-5
ca:avis	n9
ca:ay	o4q8
ca:ayer	B3D3H10I3l4n-7
ca:ayud	T12
ca:azul	V3e4h-3
ca:baja	C-4E-3F-4G10d4h-3l12n-5q5
ca:baje	S7n-3
ca:bala	C3p6
ca:banc	W4q-4
ca:bano	a4n-3
ca:barb	h3
ca:barr	j3n-3o4
ca:bata	D3
ca:bebe	a4
ca:bend	U5a3o3
ca:beto	C3n-4
ca:bici	h5j4
ca:bien	a4h-3n3o9
ca:bita	B10
ca:blan	h3
ca:bloq	W3l7q-4
ca:bode	S4
ca:bola	T6n-3
ca:bole	h3
ca:bols	J-3W3a3h5
ca:bomb	V3
ca:boni	F10O7a-3h-7o6
ca:bono	G4q-3
ca:borr	G6Q7W4h-6l4o-3q13
ca:bot	O10l3n-3r3
ca:bota	h3
ca:bray	W4
ca:bren	B4h3n-3
ca:brin	Z4q3
ca:buen	A3H6O8T-4V5a-3o9q-4
ca:bult	j3
ca:burr	q4
ca:busc	C4M6S5n-3q-3
ca:bye	o11
ca:caba	V3
ca:cabl	h3
ca:cada	D4L4
ca:cae	W3
ca:cafe	S6d5p3
ca:caig	d-3h3
ca:caja	H6O3U5W8a-4i-4n-4q3
ca:caje	B6I-3R4a-3f-5k14l7m13n-5o-3q-7
ca:calc	i3
ca:calo	a4
ca:camb	B5C-3E4F-3S7V-3a5d-5e6q10
ca:canc	A-3B5G4Q9W3h-4n-7q16
ca:cand	a3
ca:cani	a4
ca:canj	G3Q7W4d12h-4n-3q-3
ca:cant	i3n-3p4
ca:capt	J3M3Q3T4U6e-3k3
ca:cara	D5
ca:carg	G4a-3d-5h3n14o-3q5
ca:carm	D3
ca:carn	h4o3
ca:carr	V4
ca:cart	S4
ca:casi	U3
ca:caso	a3n-3
ca:casu	n5
ca:caye	F3
ca:cayo	S6n10
ca:cebo	a8
ca:celu	I-4M3P3V-3a-3h6i3q3
ca:ceme	j5
ca:cent	j3
ca:cero	E5q8
ca:cerr	H5h4
ca:cham	d4h3
ca:chan	S3
ca:chat	J3Z14q-4r3
ca:chav	V4W4
ca:chay	C5
ca:chec	C11S7m5
ca:chel	a6n-3
ca:cheq	G3
ca:chic	a4
ca:chid	a4o3
ca:chil	a4
ca:chin	D7n-5q3
ca:chis	Z4
ca:chof	a5
ca:chue	D3
ca:cier	S5W3a-3l5
ca:cifr	H5
ca:cint	l3
ca:cita	V3j3
ca:clie	A-3C5D8H-3I12M3P4T-3W4Z-4a-6c-3d5e4f9h4k-4l-4m-4n-4o-5
ca:clon	i8q-3
ca:club	f4
ca:cobr	D3I-3T-3U5a-4d9f-3h19k3o-4p-3q4
ca:coca	d4
ca:codi	R4
ca:cola	m6
ca:colg	K4
ca:coma	Q5T5Z4n-3
ca:come	J4a6q-5
ca:comi	W10a11n-5
ca:como	H8J-4Q15T10U6V-4d-3e-4h-9k3n4o-3p3
ca:comp	B-3F5M3P3Q-3S-3U-3a-5h9n-3p7q3
ca:con	A-3D6H-4I3O-3P-4Q4S3T-4V5W-4a-5c3d14i5n6o-9q3
ca:cone	R3
ca:conf	K5a-3h-3n11q7
ca:cons	C14J4P6f-3h6q-3
ca:cont	C-4D6E-3J-4S6T-3V4Z5d5h-3k5n6q-7r4
ca:conv	Z5
ca:corr	A5C-4E12H-3Q3W3h-3l3n-3o-4q13
ca:cort	F4H15W-3a-3j5o-3q-6
ca:cosa	D3Q-3T7V-3h3i6
ca:crea	f15
ca:cred	e4
ca:cree	C4
ca:crei	Z5
ca:creo	n3
ca:crud	a4
ca:cuad	E7H3
ca:cual	Q3T3m3n8p4q-4
ca:cuan	C10E-3H3I10L3P-3T-3U16V-4a-10b-10f-3h-7j9l-3m3n4p16q-5
ca:cube	h3
ca:cubr	d7
ca:cuen	C4E3H3Q-3U3a-3d7f5n-4p3q-3
ca:cues	j4
ca:cuid	o5
ca:culp	D4
ca:cump	a3h-3
ca:cust	V3f4h-5i7
ca:da	Q3o4q-3
ca:dado	m6
ca:dale	A4F3k4n3
ca:dame	H5R3U5W7a-3f-3h-3k3n-4
ca:dan	L11
ca:dand	n4
ca:dani	n-3
ca:dar	F4G-3f4
ca:darl	f3n5q4
ca:das	n4
ca:dase	F3
ca:dato	J3M3Q7q-4
ca:de	A4B6C3H3I6J3N-4P-4R5S-7T-4V-5X-4Y-3Z5a3b-4c-5d3g-4h9j6l6n-3o-6q5r-3
ca:debe	E9h-5
ca:debi	n-5q15
ca:debo	a3n-5o12q-4
ca:deci	C3T3n6p4
ca:dedo	n-4q8
ca:deja	C-3E8H-6J5Q-4S17a3j3l-3n-4
ca:deje	J-3l3q7
ca:dejo	G3H4l4n5
ca:del	A3B6G3H13I-3L-3O-3S-4U5V3W5Z3a-3d4e3f-6h5k-4n-4o-6p4
ca:dele	q3
ca:dema	G3V4
ca:demo	f4n3
ca:dent	n4
ca:derr	a5
ca:desa	D3l7n-4q8
ca:desb	q4
ca:desc	C-4F-3G8W3d9h-5j7
ca:desd	H3I4U5
ca:desh	h-6n-3q23
ca:desp	Q5S3V3d-4h5n4p4q-6
ca:dest	Z4n3
ca:dete	A3
ca:devo	Q3e16h-5n-3
ca:devu	e6n-4q6
ca:di	e4h-3q6
ca:dia	C-5H14P5U15V-3a4n-3o-3q-3
ca:dias	H4O17a-3j3o-6
ca:dice	D4O3R3T-3a3n8o-3p3
ca:dici	h-4
ca:dict	Q6h3
ca:did	n17
ca:dier	H3L4
ca:dies	a3
ca:diga	C4S3n-3p3
ca:digi	q6
ca:digo	S3n5
ca:dije	J6h-4n-3q8
ca:diji	n8
ca:dijo	h4
ca:dile	a7
ca:dime	C8H5U7W-4d-3h-4p5q-3
ca:dine	H3I3d3e3n-3q3
ca:dio	B6
ca:dios	a4
ca:disc	Z6
ca:disp	p3
ca:dist	V8n3p-3
ca:do	Q7T9q-3
ca:dobl	W6a-3n5q4
ca:does	C3p5
ca:domi	H3j10
ca:don	C5G3V-3h7
ca:dona	C3D4F4V3W4n-5q-3
ca:dond	T5U-3a3c3h-5n5
ca:dorm	H3
ca:doy	h3n5q-3
ca:duda	K3S3T-3U-3a-3n8
ca:dudo	K9
ca:duel	a6
ca:duen	W3
ca:dupl	i9q3
ca:dura	j4
ca:e	U7
ca:echa	d4h-3q7
ca:eche	V4
ca:edit	E11
ca:efec	C-3e4h3
ca:efic	o6
ca:eh	J8T18a-5n-6o-5
ca:ekiv	q10
ca:el	A3D-3E3H11L-3M5P-3R4S6T-5U-8V7X-3Y-3Z-6a6b-3c-4e4g-3i7j10l3n-3o-11p-5q6r-3
ca:elec	d3
ca:elim	G8h-3l4n-3q11
ca:ella	C-3V5h-5i7p6q6
ca:emil	m4n-4
ca:empe	a3f3h8q3
ca:empi	h3k3
ca:empl	B4f-3k8l7m11
ca:en	A3D-5E4Q4R-3S3U3W-4b-3e-4i-3k4n3o-4p5q7
ca:enca	W3c3k5
ca:encu	F3h-3
ca:ende	E4
ca:ener	H3
ca:enfr	a5
ca:enla	R7
ca:enoj	D6n-3
ca:ense	I4Q5n7q-3
ca:ente	J-4T6o14
ca:enti	T7
ca:ento	T-3n11
ca:entr	H4J-3R5T-3V-3W3a-3d3f3k3l4n7o-4
ca:envi	j3
ca:equi	G3Q5V-3Z4a-3h-3k4m8n-5o-3q10
ca:era	B-3J5V-4Z21a-5h-8i-4o-3q31r-3
ca:eran	G5h-3q16
ca:eres	n-3o10r5
ca:erne	l8
ca:erre	q7
ca:erro	D4n7q4
ca:es	B-3D-5F-3H-5J12P-3S-3T4U-5W-3a-5d-4f3i-3k3q10r6
ca:esa	A5H-4J3Q-3T-3U3V4Z4a-5h-6i9l-3n7o-7q18
ca:esas	q3
ca:escr	S5T6Z6q-4
ca:ese	B3G3J6V3W3f-3h-5i8n-8o-4p3q7
ca:eso	E3F-3J6T-4Z9a-5d-4h-5n18o4q8
ca:espa	a3
ca:espe	A6S10V3a-3n6
ca:espo	d-3q5
ca:esta	A4E4G-3J-5M4O6Q-4T-4V-3e3h-5i-3j-6m6n9q9
ca:este	C-3I3P3a3f3n-4q-3r7
ca:esto	D8O5T8a-5h10n-8o3q-5r3
ca:estu	B3H6a-4o5q4
ca:exac	E6n3
ca:exce	o7
ca:exis	M4h-4
ca:exit	n4
ca:expl	Q3T8c3
ca:extr	F3W3h-3
ca:ey	O8a-3
ca:fa	C3
ca:fact	H3J-3W5h5j3q-3
ca:fall	a-4n10o3
ca:falt	A4F5G-3S3V8h-5i4k4n-5o-3q3
ca:farm	a3
ca:favo	F4J6R3V5W-4a-5c-3h4k3n4o-4
ca:fech	H-3n7
ca:feli	O7a-3o6
ca:feo	F3q7
ca:fer	f4l3
ca:fern	C6
ca:fila	D3J4S4V5a-3h3
ca:fin	H5j3
ca:fina	n3
ca:firm	A9n5
ca:floj	H3
ca:foco	e3
ca:foli	M4Q6h6n4q-3
ca:fond	G3
ca:for	d6h-4i5
ca:form	Q4V3n-3o3
ca:foto	Q4Z6q-3
ca:frij	a5
ca:frio	a3
ca:fue	J4M3Q-4T-3V-3W-3a-4d-3i-3l5n18o4q12
ca:fuer	d-3l3q6
ca:fui	Z3
ca:func	T4
ca:gana	H-4L5W7a4
ca:gano	F4G4p4
ca:garr	V3
ca:gaso	Q3
ca:gast	C-3d10h5
ca:gato	e4
ca:gena	C3
ca:gene	L5n3
ca:gent	I6S6a3h4i-3l4m6n-6q-3
ca:gera	m4
ca:gere	W7k4
ca:go	n9
ca:good	O10o-3
ca:gord	a3
ca:goyo	C5p-3
ca:grab	n4
ca:grac	S3o12
ca:gran	a4h3
ca:grat	C3p3
ca:grea	o4
ca:grup	Z7
ca:guap	a6
ca:guar	C4J7a-3h3n4q3
ca:gust	e4o4
ca:gym	f3
ca:ha	B10H3J-3P5U-3f4
ca:habi	f4k3q3
ca:habl	S4c6r4
ca:habr	n3
ca:hace	C-4H-3L-3Q5T10d3h-4i5j3p4q4
ca:haga	J7f4n-3q-3
ca:hago	Q8T4n9
ca:hall	T3
ca:hamb	a5
ca:han	I3P3
ca:hast	D3H-3j3n6
ca:have	C3U3p5
ca:hay	A5E3J4K6L-4M4O4T-3U-5a5c-3d-4h3i-6j4n-4o-5
ca:haya	q3
ca:haz	W3d3h-3
ca:hazl	W3n3
ca:hazm	H3W4
ca:he	H-3U16
ca:hech	B4Q3
ca:help	T9
ca:her	h-4i5p6
ca:here	Q7q-3
ca:herm	W4a3f3q3
ca:hey	O7
ca:hice	T5U6h3
ca:hici	H3n3
ca:hiel	n4
ca:hija	L3
ca:hijo	a3q4
ca:hist	B3P3
ca:hizo	B7W4a-3p5
ca:hola	O11h4
ca:hora	B4W3
ca:how	C3Q7U3p5q-3
ca:hoy	A-3C-4F-4H16K3L-4M5O-3Q-3T-4U18V-3W4a14i-3j3l3m-3n-6q-5
ca:hubo	H7O3n4
ca:i	Q7U4
ca:iba	V-3Z14q8
ca:iden	V-4i6
ca:igno	J3
ca:igua	V-6h-3i18o-3
ca:impo	q6
ca:impr	a3
ca:inac	l4
ca:incr	F4
ca:info	H3
ca:ingr	h5
ca:inha	l3
ca:inic	T7
ca:insc	B3I10f10n-4
ca:inst	T5
ca:inte	V-4a-3n19q-3
ca:inve	a3
ca:invi	R15
ca:ir	a3n3
ca:irse	p4
ca:is	a-3n6o-3r16
ca:it	n11
ca:iva	n3
ca:ivan	l3
ca:ivon	l3
ca:izo	H4
ca:ja	a4
ca:jaci	l3
ca:jaja	S4W5Z4n-3o7q3
ca:jala	o5
ca:jale	o4
ca:jalo	n7
ca:jefe	a3
ca:jeje	o6r-3
ca:jett	a3
ca:jiji	n-3o8
ca:jorn	U5
ca:jose	k3l3
ca:jove	O3V3f3
ca:juan	a11h-3
ca:jueg	a6
ca:juev	a3
ca:junt	C3L5S3d6n-6p9
ca:kedo	n7o-3p4
ca:kevi	f3
ca:kien	M6r5
ca:kier	f5
ca:kita	G3n-3q6
ca:la	F3H4J3K-5L-3N-3Q4S7T-8U-5V11W4X-3Y-3a4b-3c-5g-3h-4n4q13r-4
ca:lada	Q4n-3
ca:lado	n3
ca:las	A5D-3F-4H7K6L4M-3S12W7a9e3h-7i-3o-3p-3
ca:last	q10
ca:laur	l3
ca:le	C3D6E-4F5G3H-10I-4L7O-4R5T9U-7V-4W-7a-3c-3d6e9f-4h-4j-4k-5n11o-6p7q6
ca:lech	j5n-3
ca:leem	n4
ca:lent	D4h3
ca:libe	A8
ca:libr	W5n4
ca:licu	h3
ca:liga	R13
ca:limb	K3
ca:limi	W5
ca:limp	S3V-3a4
ca:link	R14
ca:liqu	h4l3
ca:list	I4K3U4V5a-3f5m4n-6o6q-4
ca:litr	q3
ca:llam	f3k4r3
ca:llav	a7n-3
ca:lleg	H3I3O10R4o-3q-4
ca:llev	C5T-3U13V-3a-4h5i7o-3
ca:llov	a4
ca:lo	A10C3D-3E3F3J6P-4S4U4W-6Z10a-9d5e10h4j3l-4m-4n-10o-3q6r-3
ca:loca	M4
ca:log	B13
ca:lore	l7
ca:los	C-3D-3E5F-3H3I4K-3O-3Q7S-4T-3a9e5f4h-5i-6j-4m4o-6p6
ca:lueg	S4T4V3
ca:luga	q3
ca:luis	J-3l3
ca:lujo	o3
ca:lulu	l3
ca:lune	H7O7a3k3n-3
ca:lupi	W4
ca:m	S-3T9n-3q7
ca:ma	a8
ca:madr	o3
ca:maes	f3
ca:mago	V5n-3
ca:mal	C-4D6E10F4a-3d-3h-16n-3q33
ca:mala	a3
ca:malo	e3n3
ca:mama	a6n-3
ca:mana	S3W8j4k3
ca:manc	e4
ca:mand	A3H3J3Q3R5T-3Z3d-3h6n10o-4q-3
ca:mane	Q5
ca:mani	T3
ca:mano	S3d3
ca:manu	F3
ca:marc	T-3a4n4
ca:mart	O3n-3
ca:mas	C-5F5H-3I9J4K5L-3P3Q-5S4T6V12W7a-7d-5f-5h-7i13k3m-3n-3o-7
ca:mate	a4
ca:maur	B3
ca:me	A3C3E-4F-3H5I-5J-8O-5P-5S8T3U5Y-3a4b-3c3h12i-4l-3q6r3
ca:meca	o4
ca:medi	Q5a3d-3h4
ca:mejo	I5q3
ca:memb	f4
ca:meme	a6
ca:meno	E4F-5G6n-4q7
ca:mens	H5h3n6q-4
ca:menu	T14
ca:merc	Q5e3n-3
ca:meri	a3
ca:mero	S4a6
ca:mes	B3H12I5f-3h3n-3
ca:mesa	D3J3V3f4q3
ca:meta	J8h3n-3q-3
ca:mete	C-3F3J7a-3f7h9i7k5n-5
ca:meti	B5C-3Q4U4a-3h-4i-3m4n8p-4q12
ca:meto	Q5n4
ca:metr	a4
ca:mexi	h3
ca:mezc	h3
ca:mi	A10D-4H-6I-3M-3O6Q-5R6S-4T-4U24V-5W4Z12a10d-5h-10i-3j-3k5m5n-3o-3p-4r-3
ca:mia	K3
ca:mias	U8
ca:mied	n3
ca:miem	I5
ca:mien	n4p3
ca:mier	H3
ca:mija	a3
ca:mijo	H3
ca:min	S4a5h-3
ca:minu	S10o-3q3
ca:mio	H-4K4U10n-3
ca:mira	a7
ca:mis	H-7I5U23W3h-4m5
ca:mism	D4Q9h-9i15p5
ca:modi	E6n-3q5
ca:modo	Q5a6n3
ca:mome	S4
ca:mone	C9E7I7L-3O5P-3a-3d10h-10m-3p5q-4
ca:mont	n4q10
ca:morr	d3
ca:most	O3m4
ca:moto	h3
ca:movi	B9C-3P4
ca:much	C4V5a-5f3k3m3n-3o-3p5
ca:muer	H4
ca:mues	K3m3
ca:muev	J7W3n3
ca:musi	a4
ca:muy	n-3o9
ca:my	U6n4
ca:nach	G4
ca:nada	J6T5a-3n9o-5q4
ca:nanc	k3
ca:naye	l4
ca:nece	C4T3h8n-4
ca:nego	H5
ca:neta	r3
ca:new	f5
ca:next	V10
ca:ni	E6G-3J4a6q3
ca:ning	J9
ca:nino	H-6a5j7
ca:no	B-3D-3G4H-4I-3J22K4N-3O-4Q-3S4U-3V-6W-5X-5Z5a8d-7e4h-7i-8k-4l10n4o-6p-3q22
ca:noch	W4
ca:noma	C7D-3F-3H3L4T4
ca:nomb	I3m4n4q3
ca:nos	V3a10e3h-4q-3
ca:noso	l3
ca:nota	M5S3V-4a-3e3i7
ca:nov	H3
ca:nove	n7
ca:novi	H5Z3
ca:now	p12
ca:nuev	C-3H-3R5V11f11k8n-5o-5
ca:nume	H4J4Q4V-3W-3a3d-3h3q3
ca:nunc	D3f4
ca:o	C6D-3G-4H5J-5Q17T5V-4W-3a-3d-4h-5i-4j5l-3m6n25o-3q-12
ca:octu	H4
ca:ocup	d3f4h3
ca:ofel	l3
ca:ofic	r3
ca:ok	A8a-3o16q-3
ca:olvi	i4
ca:on	O-5S19a-3n-3o-4
ca:onda	H3O6n3
ca:one	d3q5
ca:opci	T11
ca:oper	n7
ca:ora	n15
ca:oral	V4o4
ca:orde	Q6a3h3n-3
ca:orie	T7
ca:orit	S5
ca:otor	F4
ca:otra	D4F-3J10K8V24a-3h-6i12l-3m-3o-8p-3
ca:otro	F3J-3S-3V17a-4i7o-4q10
ca:oye	J-3a4n6r3
ca:pach	a5
ca:padr	I3f3n-3o9
ca:paga	C-3W4a3d12h8i3n-7o-3q3
ca:pago	J3d4h11i4n-4q6
ca:pagu	d4
ca:pal	F3
ca:palo	i6n4
ca:pame	m4n-3
ca:pana	a3
ca:pant	n4
ca:pape	O3
ca:para	C3L-4Q9R6T-3U3Z7e-4h-8i3l-3n-5o3p4q7
ca:pari	o7
ca:part	L3Q3i4
ca:pasa	H4J-8a11d-4q3
ca:pase	U5V6a4
ca:paso	C7O-3S3V-3h-5k3n14o-4
ca:patr	J4n-3
ca:paty	C3W3p-3
ca:paus	S5
ca:pedi	A4T4n-6
ca:pegu	Z5q-3
ca:pena	D4
ca:pend	A4K8n7
ca:pens	n4
ca:pera	S12
ca:perd	D8T6Z6a-3h-3
ca:perf	o7
ca:perl	B3C4p-3
ca:perm	A6W3k3l5m3n-3q-4
ca:pero	d-5h8i5q5
ca:pers	H-3I3V4a-3c6k6m8n-4o-3r3
ca:peso	Q4V4i5n-3q4
ca:peti	A7
ca:phon	h3
ca:pico	Q3
ca:pide	W5
ca:pidi	A5i4
ca:pido	d3
ca:pint	L3
ca:pipa	a3
ca:plan	m7
ca:poin	F5d6h-6
ca:poll	o3
ca:pon	E4
ca:ponc	a3
ca:pone	Q9T6d3n-3
ca:pong	J4Q6T4n-3p-3
ca:ponl	E9F4I-4f4i4n-3
ca:ponm	W5h3
ca:por	A5J3L11O3S3T3U-3e5f-5h7i8k-4n-5p-5q-5
ca:porc	L5
ca:porq	D8G3n4q-4
ca:post	i3
ca:prac	J3
ca:prec	W3j5n-3q6
ca:preg	C8V-3h-3j6p4
ca:prem	F3G3
ca:pren	a5
ca:pres	a3r3
ca:prim	V6f4h3n-4o3
ca:prin	T9
ca:prob	a7
ca:proc	n10
ca:prog	I8W4f7
ca:prom	F3j6
ca:prop	L4Q4V4n-3
ca:prov	W4
ca:prox	V10W3p4
ca:prue	n3
ca:pued	G-3L3O-3Q3T3U-3a-4c4d3j-3k4l4m5o-5p-4q9
ca:puer	a5
ca:pues	T-3V3n6o5
ca:punt	C12E7F8G7L5P-3Q3T-3V-4a-4b-5d9h-4m-3n-3o-4p7
ca:pura	D7n-3
ca:puro	D5H3a3h3
ca:puse	H-3M-3V-3n13q20
ca:pusi	G3n5
ca:qr	R3
ca:que	A6B4C-3D6M5N-3O3P-3Q3X-3Y-4b-4d3f-3g-4h-5i-5j-3n8o5q-5r-6
ca:qued	C3K5L-3Q-4T-4V4e5h-5n7p7
ca:quej	D4
ca:quer	n-3q5
ca:quie	A-3B9D-4I3K-3M11O-3Q-3T-3U3V-6W-3Z-3a4c-3f4g-3m7n7r3
ca:quih	O14a-3
ca:quin	H3a7
ca:quis	h8q5
ca:quit	G11W7a-3d6e-3h-5i-3l10n-6o-3q20
ca:rajo	q7
ca:ramo	k5
ca:rapi	f3o5
ca:raro	B3E3a3
ca:rast	B5M7h-3
ca:rati	W4i3
ca:rato	S5h3n4p5
ca:raza	m3
ca:real	h-5q11
ca:reba	G6h-5n-4p8
ca:rebo	q4
ca:reca	F4
ca:rech	A7
ca:reci	M3a4p3
ca:recl	D5
ca:reco	n6q-4
ca:rect	E5
ca:redi	d14h-6
ca:redu	G6
ca:reem	e12h-3
ca:reen	R5
ca:rega	B3F8G4h-3n-3
ca:regi	A-4C-4H-4I8J15O-5V-3W10a-4d-3e-4f14g-3h4i-3n4o-4p-5q6
ca:regr	Q3S7a-3e15h-7i4n-4o-3q5
ca:regu	E3q7
ca:rein	n10
ca:rela	m3
ca:relo	n6
ca:remo	q5
ca:remu	G5h-3
ca:rent	J4
ca:renu	l10
ca:repe	n5
ca:repi	J5Q8a-5i11n8q-5
ca:repo	F3H7W3
ca:resp	n7
ca:rest	G14d4h-3n-5p3
ca:resu	H8U6n8
ca:reti	G8l3n-3q5
ca:reve	n-3q17
ca:revi	A4G3P3a-3n4q6
ca:rfc	j3
ca:rifa	o5
ca:roge	C3
ca:rojo	V5
ca:roll	O6
ca:rosa	h3
ca:rosy	O3a3
ca:roto	e7
ca:saba	H4
ca:sabe	C9Q-3d-5f-3i-3n18p3q-3
ca:saca	G9H3h-4l4q8
ca:saco	Q5U-4a4
ca:sald	C20E11F7G6W-5a-3b-3d13f-4h-13i-4n-7o-3p15q-5
ca:sale	C4J-6U4d-3j5m5n7o4
ca:salg	U3n3
ca:sali	C-3H5Q-3e5n6o3q5
ca:salu	O4a3
ca:samu	l3
ca:sand	a4
ca:save	n7
ca:se	A-3D5F4H5I6J6K5L5O-4P-3Q8T6U-7W-7c-3d3e3h-8m-6n5p-3q5r-4
ca:sea	n-3q6
ca:seca	S3
ca:segu	E3J3S4V7h-5i6o-4
ca:sema	B3H11M3V-3h-3l3n-4
ca:sena	Q3
ca:seno	C3D4H-3L3O5T-3d3f5h3j3o-3
ca:sepa	Q3
ca:ser	E5h-3q7
ca:serv	D5J3j5
ca:si	A5C8D-4G-3O-3Q11S4T-6Z-6e-4h3i-4j3k-3n20o-3q-3
ca:siem	D6q8
ca:siga	V10l4
ca:sign	Q4n5
ca:sigu	A5T4V16m5n5o-4q-4
ca:sin	A3J8K3Q5V-4W3a8d-3h-3n-9q5
ca:sirv	a3
ca:sist	D8E3a-3n3
ca:sobr	G5d-3e4h-4n-5p7q5
ca:soci	I7
ca:sola	U5n3
ca:sold	U4
ca:soli	A9c4
ca:somo	I3
ca:son	E3J4a-3h7m4n-5q5
ca:sopo	c4
ca:sorr	Z4
ca:soy	T6
ca:su	C-3D9G-7H-4I-3L-3M-3R4S4T-3V-4Z-4d8e5f5i4k5n-5p12q3
ca:sube	F5W4
ca:subi	h3n8p3
ca:sueg	q3
ca:suel	W4
ca:suen	a9
ca:suma	F6L3d-4h4i4
ca:sumo	U5n3p-3
ca:supe	H3S-4W4
ca:supo	n3
ca:surt	j5
ca:sus	D3F-5G-6J4L-3P4Q-3d7f-4h6i6p3q-3
ca:susp	l4
ca:suyo	C4
ca:t	h3
ca:ta	o3
ca:tabl	h3
ca:tach	q3
ca:taco	d3
ca:tal	H9O6n-3
ca:tama	j3q4
ca:tamb	L5i7k4
ca:tan	n3
ca:tant	C3I5S10U3a-3
ca:tard	D4S5a-3n8
ca:tarj	E3f4n-4q3
ca:te	H-3J11O-3S16T-4U-3V-4a3h5o11
ca:tecl	J3a7n-4
ca:tela	e4
ca:tele	C3h4p4q3
ca:temp	W4j5
ca:tend	C8
ca:tene	E3j4k4n7q-4
ca:teng	C4D-3E4K3V6a8m6r3
ca:tepi	j3
ca:term	C6E-3S5a3n4
ca:that	q6
ca:this	n-3r16
ca:ti	o9q-3
ca:tia	E3
ca:tian	a6
ca:tick	K3M8Q8U4d3q-9
ca:tiem	n4
ca:tien	C6E3G3Q-3S-3V-3a-4d4h-4i-3m4n4p6
ca:tint	d4p-3
ca:tira	q3
ca:to	F5
ca:toal	h3
ca:toca	C-3G4L3V9W3a5h-3q-3
ca:toco	B5
ca:toda	U9a-4m3n7
ca:todo	B4C-6H5U-3d6e-3o10q3
ca:toma	a4d6
ca:tome	d11n-3
ca:tomo	n10
ca:tons	o3
ca:tort	a10h3
ca:tota	C-3H9I3U15a-3h3p8
ca:trab	D5O-4j3k4l4m8o4q-3
ca:trae	C5D-3E4I3M3S3V3W-3a8d5e6f-3h-6i3j-3n-6o-3p6q-3
ca:trai	K3a3h7i-3
ca:traj	e9
ca:tram	G4
ca:tran	G-3O8W6
ca:tras	V-3q8
ca:tu	C-3D4O8Q-3S-3T4a8n6q-4r3
ca:tumb	G6h-4q8
ca:turn	U5W3a3k3q-3
ca:ubic	M4a5
ca:uc	C3
ca:uff	a8
ca:ulti	H3U-3i4n8p4q7
ca:un	C6E4G4H-4T-5U-3V3W6a7f7h8i3k3m-3n-9o6p-7r-5
ca:una	D-3H-5M4O-6Q15S-5T-4U-3V10W-3Z-3d-3h15i10l-3m-4p-4q3r-3
ca:unas	a4h5
ca:undo	a-3o-3q16
ca:unic	h4
ca:uno	V4a4n-3
ca:unos	F3S3o-3
ca:ups	q5
ca:usa	C-4G-4Q-4T9d14
ca:usad	M3
ca:usar	G-4L4Q3T3d14n-3p3
ca:use	d5
ca:uses	J4
ca:uso	C-4P6
ca:uste	a8
ca:usua	k4l4m4
ca:uy	a4
ca:va	E-3F-3G-3H8S-4V20W-3a-5h3i3k4n-8o5p7
ca:vaca	W4
ca:vacu	h3
ca:vale	Q4d3h3n-6o9q-3
ca:vali	d3
ca:vamo	H5V6h3n-6o6
ca:van	D3Q5U9h7n-4p-3
ca:vas	o7
ca:vaya	J7n4q-5
ca:ve	n5
ca:vea	c4
ca:vece	D3h-4n3q6
ca:veci	V4
ca:vemo	o4
ca:venc	L4
ca:vend	C-3H3Q5R3T-3V-5W7a-5f-3h9i-3k10l3m4o-3p-3
ca:veni	e6
ca:vent	C-4D3H10J4M4O-4Q6S-3U6V3a-7d-3e-3f-3h12i3j-3n9o-5q-5
ca:veo	Q3S3U-3a4h-4n14q-5
ca:ver	A3B8C16E-5H5I3O-3P4Q3U7V-3W4Z-3a-7d-6f-6i-3k-3m9n4o-6q-5
ca:verd	a3n3
ca:veri	n4
ca:vez	D8J-4P3Q4V-11a4f3i-4n13
ca:vi	a6o5
ca:viej	C5d-4
ca:vien	C-3V6d5e5f3o5q-3
ca:vier	O7
ca:vine	h3
ca:vino	P3a4h4n-4
ca:vist	A4a7
ca:volv	h-3i3n8
ca:voy	G-3H-4Q-3S8T-3U20a6d3e-3h4l-3n-8p-5
ca:vuel	S8V-3a-3e3h-3n10q6
ca:what	T8n3
ca:wron	Z7q5
ca:y	C-4G-5H6I-3J-5Q3S7T9W-6Z-3e3f-3h15n6o-5q9
ca:ya	B-4E-4F-3I5J3L-3O3P-3Q-3T-4U9V7W-6X-3Z-4b-3d-8f-8h-7i-4l10m3n3o14p15q-3r-3
ca:yadi	W3
ca:yese	f-3k3m3
ca:yo	C-3J3U11V-3a3i-4q4
ca:you	T8n3
ca:☎	C35E11F12G10H-8I-4J-5L-4M-5O-3P4Q-7S-5T-4U-4V-5W-12Z-3a-9d15e-3f29h22i-11j-4k8m-3o-6p-14q-10
cab*	V6a3h4
caba*	V3
cabal*	V3
caballero	V3
cabe*	V3a4
cabl*	h3
cad*	H-3L21P4R3X12Y5b-4e5j-3l-3n-3
cada	L9P5X13Y5b-3
cada #	L3
cada compra	X3
cada cuanto	P7
cada punto	L5
cada que	Y4
cada venta	X3
cada* #*	L3
cada* comp*	X3
cada* cuan*	P7
cada* punt*	L5
cada* que*	Y4
cada* vent*	X3
cade*	a3
caden*	a3
cadena	a3
cadu*	L12R3e6
caduc*	L12R3e6
caduca	L3
caducado	e4
caducan	L9
caducan $	L6
caduco	R4
caduco $	R4
cae	Q3W3
caf*	S5d13h4p3
cafe	S6d14h3p3
cafe $	P3S7h3
cafe gratis	d5p3
cafe ☎	d3
cafe* #*	i3
cafe* grat*	d5p3
cafe* ☎*	d3
cai*	d-3h3o4
caig*	d-3h3
caig* #*	F3
caig* los*	h3
caiga*	d-3h3
caigan	d-3h3
caigan #	F3
caigan los	h3
caj*	A3B9C-3D3H5I-7J-5K4N-3P-6Q4R6S-3U3W11X-3Z-3a-4b-4f-10i-6j-3k21l8m19n-10o-6p-4q-4
caja	A3H9K5M-3P-3U6V5W4a-6b-4f-4i-4k5n-6p-3
caja #	H-3O3V4i-3
caja $	H10K3Q3U3a-4n-3q4
caja bloqueala	l3
caja de	j3
caja y	H3
caja* #*	H-3O3V4i-3
caja* bloq*	l3
caja* de*	e3j5
caja* regi*	W4g3
caja* y*	H3
caje*	B9I-6J-3M5P-4R6V-3W7Y-3a-5f-6j-5k17l9m21n-6o-4q-5
caje* favo*	R3
caje* insc*	B7I-4
caje* ivan*	l4
caje* no*	T3
caje* nuev*	k6
caje* rebe*	l3
caje* se*	F3
caje* teng*	m5
cajer*	B9I-6J-3M5P-4R6V-3W7Y-3a-5f-6j-5k17l9m21n-6o-4q-5
cajera	A3B5I-4R3W8f-3j-4k7
cajera $	W6k6
cajera favor	R3
cajera inscribir	B7I-4
cajera no	T3
cajera rebeca	l3
cajeras	W3l3m11
cajeras $	Q3W3l3m9
cajeras tengo	m4
cajero	M3R4W-3f-3k14l3n-3
cajero $	R4k10m3
cajero ivan	l4
cajero se	F3
cajeros	B6l3m10
cajeros $	B4k-3l3m9
cal*	S3T-4a13c12i3
calc*	i3
calc* #*	i3
calce*	i3
calm*	S3
calma	S3
calma $	S3
calo*	a10
calor*	a6
caloron	a6
cam*	B8C-5E6F-5H-4I-3M-3P-3Q6S5T-5V4W5a6b-3c-3d10e5f-3j5n-5o-3p-3q6
camb*	B9C-5E7F-4G-3H-3P-3Q6S5T-5W6d11e4f-3n-3o-3q8
camb* #*	d9
camb* a*	q11
camb* algo*	b4
camb* de*	Q7R3V8a6q-4
camb* del*	B5
camb* el*	W12a3
camb* la*	J3
camb* lo*	E4
camb* los*	e3
camb* mi*	j3
camb* mis*	d4
camb* por*	l3
camb* sald*	E3
camb* y*	S3h3
cambi*	B9C-5E7F-4G-3H-3P-3Q6S5T-5W6d11e4f-3n-3o-3q8
cambia	E3W8
cambia #	d3
cambia el	W3
cambia lo	E4
cambiale	W6d5g3h-4q14
cambiale $	q4
cambiale a	q5
cambiale de	g3
cambiale el	W10
cambiale por	q3
cambiar	L3T-4b3e3q4
cambiar $	L5T-3q5
cambiar saldo	E3
cambiarlo	E3
cambiarlo $	E3
cambie	Q4
cambie de	Q4
cambio	E-3Q4S7V3W-4a6b-4d5h5q-11
cambio $	S4d3
cambio de	Q4R3V6a6q-3
cambio el	a4
cambio por	l3
cambio y	S3h3
cambios	B12
cambios $	B6
cambios del	B5
cami*	Z3a6j5
cami* de*	a5
camin*	j3
camino	j3
camio*	Z3a8
camion	a5
camion de	a5
camioneta	Z4a3
camioneta $	Z4
camis*	V3
can*	A-6B11D3G7H-5I-3J7L5M-8N10O-4Q9S-5T-7U-5V-3X6Y4Z-3b-3c-3d25f-3g-4h-9k-3l3m-4n-13o-7p3q16r-3
canc*	A-4B12G5H-3J4M-7N12P-3Q6X9a-5b-3d-4h-5n-8q22
canc* algo*	Q3Y4
canc* el*	X3l3
canc* la*	B7M-4W4
canc* los*	X3
canc* mi*	N8
canc* si*	Q3q-3
canc* susc*	X5
canc* tick*	q3
cance*	A-4B12G6H-3J4M-7N12P-3Q6X9a-5b-3d-4h-6n-8q22
cancela	N3Q5X3q5
cancela el	X3
cancelacion	q3
cancelaciones	B3
cancelada	G5h-3
cancelada $	G5h-3
cancelala	G3N3q3
cancelala $	N4q3
cancelala los	G3
cancelar	X6q5
cancelar suscripcion	X5
cancele	l3
cancele el	l3
cancelen	N4
cancelen mi	N3
canceles	J6
canceles $	J6
cancelo	B9M-3N3Q3
cancelo la	B7M-3q-3
cancelo mi	N4
cand*	a3l3
cand* al*	l3
canda*	a3l3
candado	a3l3
candado al	l3
cani*	a4
canij*	a4
canj*	C-3J4L7P6Q4T-4W4a-6d33h-5j-3o-4q-4
canj* #*	d7
canj* lo*	P3
canj* mis*	J5
canj* por*	G3d6
canj* sin*	F3
canje	d12n4p3
canje $	d4n3
canje por	d6
canje*	J4L8P4Q5T-3W4X-3Y3a-4b-3d21h-3n-4q-3
canjea	Y4
canjeado	P4
canjeado $	P4
canjeale	d5
canjeale #	d4
canjear	L4Q7W4d13n-3
canjear $	Q4d8
canjearon	F3
canjearon sin	F3
canjees	J5
canjeo	G4L6d3
canjeo $	L6d6
canjeo por	G3d-3
cans*	D8
cans* de*	D8
canse	D8
canse de	D8
cant*	E3b3i3n-3p4
cant* de*	b3
cant* en*	E3
canti*	E3b3i3n-3p4
cantidad	E3b3i3n-3p4
cantidad de	b3
cantidad en	E3
canu*	C3
canul	C3
canul $	C3
cap*	J6T4U9e-3h6k6l-3q4
capt*	J6T4U9e-3h6k7l-3q4
capt* #*	h4
capt* la*	q3
capt* o*	M4n-3
capt* por*	U3
capt* una*	h3
captu*	J9U9e-3h6k7l-3q5
captura	J3Q3U4e-3h4k5q5
captura $	Q3k4
captura la	q3
captura una	h3
capturado	M4U6n-4
capturala	n4
capturala $	n4
capturarlos	k3
capturarlos $	k3
captures	J7
captures $	J5
car*	D11F4P8Q-4S3T-4W-3Z3d-9f-3h4l-3n8o4q7r-3
cara	D3
cara*	D4n3
caray	D4n3
carg*	D3F6G3P9W-3a-3d-6n13o-3q5
carg* #*	F11G-4h-3q3
carg* de*	G5P7d-3
carga	D3G4P7d-4n9
carga #	F3q4
carga $	D3n10q-3
carga de	G6P6d-3
carga*	F6n6
cargale	F7G-3
cargale #	F8G-3
cargando	n5
cargando $	n5
cargo*	P3
cargos	P3
cargu*	q5
cargue	q5
carm*	D3
carme*	D3
carmen	D3
carn*	Z5h4
carna*	o3
carnal	o3
carnal $	o3
carne	W3h3j-3
carne $	W3j-3
carni*	Z5
caro	j3
carr*	V3a7
carro	a3
carro $	a3
cart*	S4g3
carte*	S4g3
cartera	S4
cartera $	S4
carto*	E3
cas*	G4Q3S9W-3X-3Z8a18l5n-4q-4
casa	S5a7
casa $	S5a3j4
casa de	a5j-3
casa*	a9
casa* de*	a5j-3
cash* mal*	G3
cashback mal	G3
casi	S5U3
caso	Z9a5l3n-5
caso $	a5
casu*	n5
casua*	n5
casualidad	n5
cat*	j5
cata*	j6
catal*	j6
catalogo	j6
cay*	F4H4S6a-3n11q-3
caye*	F3
cayer*	F3
cayeron	F3
cayo	H4S6n10
cayo $	H3n5
cayo el	S6
cayo la	n5
cayo* el*	S6
cayo* la*	n5
ceb*	a8
cebo*	a8
cebol*	a8
cebolla	a8
cebolla $	a8h-3
cel*	D-4I-4M3V-3W4a-3i3l3r4
celu*	D-4I-4M3V-3W4a-3i3l3r4
celu* como*	Q3r4
celu* con*	b3
celu* de*	I-3W4h-4q3
celu* en*	Z3
celu* es*	k3
celu* moja*	j5
celu* ☎*	F3d5f4l3q-4
celul*	D-4I-4M3V-3W4a-3i3l3r4
celular	D-4M3V-3W-6Z3a-3h3i3l3r5
celular $	D-3E3N3n7r3
celular como	Q3r4
celular de	h-4q3
celular en	Z3
celular es	k3
celular ☎	F3d5f4l3q-4
celulares	I-3W10j4
celulares mojados	j5
cem*	j5
ceme*	j5
cemen*	j5
cemento	j5
cen*	a-4c12j5m3
cent*	a-4c12j5m3
centr*	j6m3
centro	j3m3
centro $	j3m3
cer*	C4E11H6h3q6
cero*	C4E9q8
cero* al*	E5
cero* la*	E4
ceros	C4E9q8
ceros $	C4q3
ceros al	E5
ceros la	E4
cerr*	H6h4
cerr* las*	H3
cerra*	H7h3
cerraditos	E3
cerraditos $	E3
cerrar	H3
cerraron	H3
cerraron las	H3
cha*	C6D-3F-4P-3S5Z18a-8h4k4l8n-6o-7q-9r9
chab*	C4
chabe*	C4
chabela	C4
cham*	d4l4
cham* en*	l3
chama*	h3
chamarra	h3
chamb*	l4
chamba	l3
chamba en	l3
champ*	d4
champu	d4
chan*	H3S7
chanc*	S8
chance	S8
chang*	H4
changarro	H4
changarro $	H4
chat	T3Z19a-4c3o-3q-4r7
chat $	T3Z10c3q-3r5
chat equivocado	Z5
chat no	J3
chat* equi*	Z5
chat* no*	J3
chav*	O3V3W3k3
chav* a*	E3
chav* nuev*	W4
chava a	E3
chavo	O3V4W4f4
chavo $	O3V4
chavo nuevo	W4
chay*	C5
chayo	C5
chayo $	E3
che*	C9S10V-3b4d-3m8o11q-4
chec*	C10S11a-3b4d-3m8o-3
chec* el*	W3
chec* mis*	b3
chec* plan*	m5
chec* sald*	C4
chec* si*	M4S5m5n-4
checa	C3M4m5n6
checa si	M4m5
checa*	C8b3m4
checar	C6S3b3m4
checar mis	b3
checar plantilla	m5
checar saldo	C4
checo	S9n-5
chel*	a6n-3
chela	a6n-3
cheq*	G3
chequ*	G3
cheque	G3
chev*	a-4o14
cheve*	a-4o14
chi*	D6S-6Z6a14n-12o9
chic*	a4
chid*	n-3o11
chido	a4o6
chido $	o6
chil*	a4
chila*	a4
chilaquiles	a4
chin	D7n-5q3
chin*	l3
chin* bloq*	l3
chino	l3
chino bloqueo	l3
chis*	S-3Z4a4
chism*	S-3a4
chisme	S-3a4
chist*	G3
chiste	G3
cho*	C3V-3W3a4k3
chof*	a5k4
chof* favo*	k4
chofi*	k4
chofis	k4
chofis favor	k4
chol*	W3
chu*	D3k3o11
chue*	D3
chuec*	D3
chueco	D3
chuy	k3
chuy para	k3
chuy* para*	k3
cie*	C5H5N7S3V4Y3a-5g-3j3l8n-3q-3
cier*	C5H5N7S3V4Y3a-5g-3j3l8n-3q-3
cier* #*	h3
cier* de*	H13
cier* la*	H-3W4l3
cier* mi*	N5Q3
cier* por*	H3
cierr*	C-3H6N8S3V5Y3a-4g-3j3l8n-3
cierra	W5
cierrale	l5
cierran	N5j5l3
cierran $	j3l3
cierran mi	N6
cierre	H12S5
cierre $	H-3S5
cierre de	H13
cierre por	H3
cierrenle	l3
cierrenle la	l3
cierro	Q3V6
cierro $	V7
ciert*	C8b3
cierto	C8b3
cierto $	C6b3
cif*	H8
cifr*	H8
cifr* de*	H7
cifra*	H7
cifras	H7
cifras de	H7
cin*	l4
cint*	l4
cinth*	l4
cinthya	l4
cinthya $	l4
cit*	V3W-3j17
cita	V3j17
cita de	V3
cita del	j4
cita para	j5
cita* de*	V3
cita* del*	j4
cita* para*	j5
cla*	T6a3
clar*	T6
clari*	D3
claro	T6
clas*	a3
clase*	a3
clases	a3
cli*	A-4C5D4E3F4H-5I13K-3M3O-3P6Q6R-3S-3T-5V5W7X-3Y-4Z-5a-5b-3d3e5f12g4j-3k-7l-5m-6n-3o-7r-4
clie*	A-4C5D4E3F4H-5I13K-3M3O-3P6Q6R-3T-5V5W7X-3Y-3Z-5a-9b-3d3e5f12g4j-3k-7l-5m-6n-3o-7r-4
clie* a*	f5
clie* anda*	G3
clie* aten*	I-3U3
clie* con*	I3d-3g4
clie* de*	F4c3i3n-5
clie* dist*	V3
clie* en*	V7f-3
clie* era*	n4
clie* es*	M3
clie* frec*	g3
clie* fue*	M4
clie* hay*	I4
clie* la*	q3
clie* le*	M3
clie* mari*	h3
clie* mas*	I4V6
clie* me*	Q3
clie* no*	J5q-3
clie* nuev*	V-3f9
clie* o*	I4
clie* paga*	d3
clie* por*	d3
clie* porq*	G3
clie* preg*	C5
clie* que*	L3Q-3W10p3
clie* quie*	d5f-3j4
clie* se*	D4
clie* te*	E3
clie* tien*	W4
clie* y*	D3H3
clie* ☎*	B5C-3P4d4f-5h4
clien*	A-4C5D4E3F4H-5I13K-3M3O-3P6Q6R-3T-5V5W7X-3Y-3Z-5a-9b-3d3e5f12g4j-3k-7l-5m-6n-3o-7r-4
clienta	B3C6E4F3H-3I-6L6P5Q-5V3W-3d3e4k-3n-3q-3
clienta $	E5F-3G3I-3V3f4
clienta de	F4e3h-3i4n-6p3
clienta en	V3
clienta la	q3
clienta por	d3
clienta porque	G3
clienta que	E3L3
clienta y	D3
clienta ☎	B5f-3
clientas	I8
clientas mas	I5
cliente	B-3F4H-3I-11M5P5Q3S-3V5Z-3a-4e3f9i3k-4l-4n3o-5p3q6r-3
cliente $	F7I-7P5W-5d4f6o-4p4q7
cliente a	f4
cliente anda	G3
cliente con	d-3g3
cliente en	V4
cliente fue	M4
cliente le	M3
cliente mas	V6
cliente me	Q3
cliente no	E3J3
cliente nuevo	V-3f9
cliente paga	d3
cliente pregunta	C5
cliente que	W7p4
cliente se	D3
cliente te	E3
cliente tiene	I4
cliente ya	n3
cliente ☎	C-3P4f-4h4
clientes	B3C-4I26L-3P-3Q9U4W10a-3c3g3h-3j-3m-3n-4p-3q-4
clientes $	B4I13Q13f-4
clientes atendi	I-3U3
clientes con	I3
clientes de	c3
clientes hay	I3
clientes o	I4
clientes que	W4
clientes y	H3
clo*	i7q-3
clon*	i8q-3
clu*	N3f4
club	N3f4
cob*	B-3D4E-3G-3H-3I-4K3M4S3T-5U8W-4a-5b-5d16f-4h20k5o-5p-3q4
cobr*	B-3D4E-3G-3H-3I-4K3M4S3T-5U8W-4a-5b-5d16f-4h20k5o-5p-3q4
cobr* #*	D4h9
cobr* a*	i3
cobr* al*	V3
cobr* con*	Q3d5
cobr* de*	d13h-5q3
cobr* el*	D-5P7
cobr* hoy*	U4
cobr* la*	c3d3
cobr* lo*	D5q6
cobr* quie*	m3
cobr* yo*	U3
cobra	c3h5
cobra*	D8I-4M3P4d8f-3h7k4m5q-4
cobrale	d6h3
cobrale de	d4
cobrame	h3
cobran	D5
cobran quienes	m3
cobrando	m3n3
cobrando $	m4n4
cobrar	L4d7h5k4
cobrar $	h8
cobrar con	d4
cobraron	D4M4P6h-3
cobraron #	D5
cobre	J3P-4S5U4V-3h8k3n-3q11
cobre #	h5
cobre $	P-3S7
cobre de	q4
cobre la	d3
cobre lo	q7
cobro	U3V5i3q-3
cobro $	V3
cobro a	i3
coc*	S3W6d4g3
coca	W7d4
coca $	W4d3
coco*	g3
cocom	g3
cod*	I3R8
codi*	I3R8
codi* de*	I3R5
codi* para*	R4
codig*	I3R8
codigo	I3R8
codigo de	I3R5
codigo para	R4
coi*	E4
coin*	E4
coinc*	E4
coincide	E3
coincide $	E3
col*	K5R4j6l4m10n-3
cola	V3
cola*	R4l5m11
cola* jorg*	k3
cola* por*	R3
colab*	R4l5m11
colaborador	R3l5
colaborador $	l6
colaborador jorge	k3
colaborador por	R3
colaboradores	m11
colaboradores $	m9
cole*	j3
coleg*	j3
colg*	K6
colga*	K6
colgada	K4
colo*	a3
colon*	a3
colonia	a3
colonia $	a3
com*	A-7B-10D-5F5G-3H4K-6L11P11Q18S-6T13U-3V-9X-5Z-3a8b-3c6h5i-3j-3l-5n-3o-11p3q-6
coma	Q3
coma*	Q3T12Z5
coma* #*	q3
comad*	Z5a3
comadre	Z5a3
comadre $	Z3
coman*	T13a-3q3
comanda	q3
comanda #	q3
comandos	T13
comandos $	T9
come*	J3S3a8q-5
comer	S3a9n3
comi*	W11a13j5n-6o-3
comi* de*	W6
comid*	j5
comida	j5
comis*	W12a6n-4o-3
comision	W9a-3
comiste	a8n-3
comiste $	a5
como	A-4B-4D-6F-4G-3H10I-3K-3L10N3O5Q26S-4T7U4V-5W-4X-3Z-4a-3e-4g3h-11i-3k3n5o-6q-3r7
como #	C4H3M3Q-3b3
como $	L-3Q6W4
como andamos	H5
como ando	H-4U6b3
como cajero	m4
como cambio	Q3
como cancelo	N4
como cliente	N3Q-3f5
como consulto	Q4
como doy	Q4
como efectivo	n3
como el	j5
como encargada	k7
como es	L4
como esta	H-3J7L4O4Q-5
como estaba	E4q8
como funciona	L4T4
como gerente	W3
como la	Q5
como le	Q5T5g5n-4q-4
como lo	Q7c3
como me	N5
como nos	H7
como obtengo	L3g4
como que	D8Q-5n7
como quedo	n4p4
como registro	Q3
como saco	Q7U-3
como salimos	H5
como se	H-5L4Q9T6n-3
como sigue	a11
como te	Q-4T6r12
como va	H9Q-7n6p5
como vamos	H10
como van	b5
como voy	H-3U9
como y	S3
como* #*	C4H3M3Q-3b3
como* anda*	H7O4
como* ando*	H-4U6b3
como* caje*	m5
como* camb*	Q3
como* canc*	N4
como* clie*	N3Q-4f8
como* cons*	r4
como* doy*	Q4
como* efec*	n3
como* el*	j5
como* enca*	k7
como* entr*	P4
como* es*	L4
como* esta*	E4H-4J5L3O6Q-6n-3q8
como* func*	L4T4
como* gere*	W3
como* la*	Q5
como* le*	Q5T5g5n-4q-4
como* lo*	Q7c3
como* me*	N5
como* nos*	H7
como* obte*	L3g4
como* que*	D8Q-5n7
como* qued*	n4p4
como* quit*	Q4
como* regi*	Q5
como* saco*	Q7U-3
como* sali*	H3n3
como* se*	H-5L4Q9T6n-3
como* sigu*	a11
como* te*	Q-4T6r12
como* va*	H9Q-7n6p5
como* vamo*	H10
como* van*	b5
como* voy*	H-3U9
como* y*	S3
comp*	A-3B-6D3E4F10I4K-3L5M4N-3P17Q-3S-5U-6V-3W4X-4Z-3a-5c-5e6h12j-4k-3l-3p6r-3
comp* #*	P-3h10
comp* a*	F3q3
comp* ahi*	W4
comp* ante*	P3
comp* canc*	G5h-3
comp* con*	F4h-3
comp* de*	L3M3P4j-3n4q4
comp* del*	P4e4h-4
comp* diar*	D3
comp* el*	e3
comp* en*	P3
comp* este*	H4
comp* la*	P3h3
comp* los*	n-3p5
comp* mas*	I11
comp* mi*	P-3W11
comp* no*	V6i-6
comp* para*	b4p3
comp* pasa*	P3n4
comp* por*	a4
comp* se*	G3
comp* su*	T4
comp* sus*	E4
comp* tort*	a5
comp* un*	h5
comp* y*	D3F3h-3
comp* ☎*	e4
compa	O5o5
compa $	O5o4
compa*	G3H5a7k3q6
compadre se	G3
companera	q7
comparar	H4
comparar este	H4
compe*	F11W3h-3l3
compensala	F7
compensala $	F4
compensala con	F3
competencia	W3l3
competencia el	l3
compl*	C3F4H3a-4b5d5h-8j3m5p8
completa	j3m4p4
completa $	j3m4
completale	F5
completale #	F3
completale a	F3
completo	H5p4
completo $	H4
completo los	p6
compo*	E12
componle	E4
componle sus	E4
compr*	B-5C-4D7E-5H-6I5L10M6O-5P23S-4U-3W3X-3Z-3a-6b-4c-3e7h23i4j-5k-4l-3m-4o-4q-3r-6
compra	C-3D6H-4I6J3L3M3O-3P-5T-4a-5c-3d8e5f-3g-3h10i4k-3p3q3
compra $	D4O-3P-7V-3W-5X3d7h16i3j3p5
compra a	h4q3
compra cancelada	G5h-3
compra de	L3M4h-3i3j-3q4
compra del	e3h-3
compra mas	I9
compra mi	P-3W6
compra pasada	n4
compra ☎	e4h-3
comprado	L3P9f4h-3
comprar	C3L6h4
comprar $	L4h3
compraron	h6
compras	P17Q3h-3
compras $	P-3Q5c3g3
compras anteriores	P3
compras del	P3
compre	P7e3h4
compre $	P4
compro	C-3M4W9h7n-4
compro #	M4h3
compro $	h3q4
compro diario	D3
compro la	h3
compro mi	W5
compro y	F3
comprobante	n7
comprobante de	n3
compu*	r3
comu*	c16j-3
comu* con*	c12
comu* conm*	c4
comun*	c16j-3
comunicame	c4
comunicame con	c4
con	A-5C-6D6E-4H-8I4L5O-6Q9S3T-7V4W-8Y-5a-6b-4c20d18e-3f-4h-7i3n7o-6p4
con #	F5i3
con acceso	l4
con alguien	c5
con calma	S3
con celular	l4
con cuanto	C7p4
con efectivo	J3d-3
con el	C-3E-3c9d-4h4j-4n4q5
con esa	n15o-5
con eso	o7p4
con esta	U7h3
con este	g7
con esto	D4T4
con fechas	P4
con iva	n4
con la	G3H4L-3V8a-3b3c4
con las	Q3l3
con lo	H-4b3d7h-3n4p4
con los	G4L3V4i3
con mas	I3
con mi	B3D4P4Z5b-4d3
con mis	L-3b-4d7
con monedero	d7g3h-5
con nombre	B5
con nosotros	l5
con otra	V3
con permiso	m6
con punto	Q3
con puntos	C-3d12h-5
con que	M8Q7R5d-3n7q-4
con quien	c4r8
con saldo	C-3I3d6
con su	d6
con tarjeta	L4h4
con terminacion	C5b3d-3
con ticket	q3
con todo	a4
con transferencia	j4
con tu	c6
con un	q3
con una	h3
con ustedes	D5
con ☎	k3
con*	A-3C10E-10F-3J-6K13L-3N-6O-5Q-3S8T-5X-8Y-3Z17a-8b3c9d-3e-4f-7h3i-4k9l4m-3n12o-6q-7r16
con* #*	F5i3
con* acce*	l4
con* algu*	c5
con* calm*	S3
con* celu*	l4
con* cuan*	C7L4p4
con* efec*	J3d-3
con* el*	C-3E-3c9d-4h4j-4n4q5
con* esa*	n15o-5
con* eso*	o7p4
con* esta*	U6h3
con* este*	g7
con* esto*	D4T4
con* fech*	P4
con* iva*	n4
con* la*	G3H4L-3V8a-3b3c4
con* las*	Q3l3
con* lo*	H-4b3d7h-3n4p4
con* los*	G4L3V4i3
con* mas*	I3
con* mi*	B3D4P4Z5b-4d3
con* mis*	L-3b-4d7
con* mone*	d7g3h-5
con* nomb*	B5
con* noso*	l5
con* otra*	V3
con* perm*	m6
con* punt*	C-3Q5d11h-5
con* pura*	L4
con* que*	M8Q7R5d-3n7q-4
con* quie*	c4r8
con* sald*	C-3I3d6
con* su*	d6
con* tarj*	L4h4
con* term*	C5b3d-3
con* tick*	q3
con* todo*	a4
con* tran*	j4
con* tu*	c6
con* un*	q3
con* una*	h3
con* uste*	D5
con* ☎*	k3
conc*	K3j8
conce*	A3
concedido	A3
concedido $	A3
conch*	j5
conchas	j5
conci*	K3j3
cone*	R5
cone* ange*	R3
conec*	R5
conecte	R5
conecte angel	R3
conf*	H-3K13T-3Z10a-4h-3n13q6r-3
conf* con*	Z5
conf* de*	Z3q4
conf* en*	o4
conf* por*	n3
conf* que*	p3
confi*	K14S3a-3h-3n18q-5
confianza	l3
confirma	p3
confirma que	p3
confirmacion	n5
confirmame	n7
confirmar	K6
confirmar $	K6
confirmaron	K5n-4
confirmas	n3
confirmo	S5
confirmo $	S3
confu*	Z13n-5q11
confundi	Z13n-5q11
confundi $	n-3q7
confundi con	Z5
confundi de	Z3q4
cong*	K3l3
cong* el*	K3
conge*	K3l3
congelo	K3
conm*	a5c3l3m5
conmi*	a5c3l3m5
conmigo	a5c3l3m5
conmigo $	m5
cono*	B3r8
cono* quie*	B3
conoz*	B3r8
conozco	B3r8
conozco $	r8
conozco quien	B3
cons*	C15D-3J4N-3P10a-3b5d-5f-4h10q-3r3
cons* #*	h7
cons* de*	b5h3
cons* el*	C5W5
cons* mens*	H3
cons* mi*	r5
cons* no*	J4
cons* punt*	C3
cons* sald*	C4
conse*	r5
consi*	S3
consigo	S3
conso*	H3
consolidado	H3
consolidado mensual	H3
consu*	C15J4P11Q3b4d-4f-3h10j-3
consulta	C5b5
consulta de	b5
consultar	C10W3b3
consultar el	W4
consultar saldo	C3
consulto	Q4
consumio	h3
consumo	J4h6
consumo de	h3
consumos	P9
consumos $	P4
cont*	A-3C-5D5E-5G4H3J-6K-3L-3M3P-6Q-4S7V6X-3Z9a-3c9d5k9m-5q-9r11
cont* #*	E-3G5
cont* a*	c3k8
cont* algu*	c4
cont* con*	V4
cont* de*	I4W3l5
cont* el*	V3
cont* en*	S3Z3
cont* febr*	H4
cont* la*	a6
cont* me*	H3
cont* pers*	k3
cont* quie*	j3
cont* se*	n3
cont* su*	d3
cont* sus*	S3
cont* tu*	r3
cont* una*	r3
conta*	D-3P-4S4T3U4W-3Z5c10g3h4
contactar	c4
contactar a	c4
contacto	T3Z4c4
contacto $	Z5c3
contador	H5
contador $	H3
contador me	H3
contando	S5
contando sus	S3
contar	P-3U4g4
conte*	D7I4J-4Z3c3n10q-3r10
contenta	o4
contenta $	o4
conteo	I4
conteo de	I4
contesta	a6n-3r4
contesta una	r3
contestar	T4
contestar $	T4
contestas	D3T-3a-3n9r3
contestas tu	r3
contestaste	n3
contestaste se	n3
conteste	Z5c4
contesto	S4n4
contesto $	n4
conti*	D3S3V11Z3
contigo	D3Z3n-3
continua	V5
continuo	S4o-3
conto	M4
contr*	E-4G5H3W3d7h-5k14l5n-3
contra	E-4G5H4d7h-4
contra #	E-3G5
contra febrero	H4
contratamos	k3
contratamos personal	k3
contrate	k8
contrate a	k9
contrato	l5
contrato de	l5
conv*	L4W3Z7
conve*	L4Z7
conversacion	Z7
conversacion $	Z7
convi*	W3
conviene	W3
cop*	i7
copi*	i7
copi* la*	i7
copia	i7
copia la	i7
cor*	A4C-7E16F4G4H14L-3Q6R-3T-5U3V-4W4Z-3a-5c-5d-3e-3f-3h-4j4k-4l5m-4n5o-5p-4q8r-3
cora*	D7
coraj*	D7
coraje	D7
corr*	A6C-7E19H-4Q6W4a-3d-4f-3h-4j3l5n4o-4q14
corr* a*	l8
corr* al*	W6
corr* de*	A3E5
corr* el*	n3q5
corr* es*	E4
corr* esta*	A4
corr* la*	q3
corr* mi*	n3
corr* punt*	E5
corr* su*	E4
corr* un*	Q3
corre	W6l4
corre a	l4
corre al	W6
corre*	A6C-4E12d-3h-3n8o-3q7
correccion	A4E5
correccion de	A3E5
correcciones	A4
correcciones estan	A4
correctamente	n7
correcto	E4n7
correcto es	E4
corregir	E3Q3q7
corregirle	E3
corregirle su	E3
corresponde	n-3
corresponde $	n-3
corri	l4
corri a	l4
corri*	C-3E7Q6j3n-3q8
corrige	C-3E6q4
corrige el	q3
corrige puntos	E5
corrijo	Q4
cort*	F7G4H18U4b3c-3j3m-3q-7
cort* #*	H3
cort* a*	G3
cort* al*	F3
cort* de*	H-5W7b3
cort* favo*	H4
cort* grat*	C3
cort* pers*	U6
corta*	l3
cortale	l3
cortale el	l3
corte	H11U4W3Y3a-4b3h3j3m-3q-3
corte #	H3
corte $	H17W-3a-3
corte de	H-5W7b3
corte gratis	C3
corte personal	U6
corte*	F11G4H6h-5n-3q-3
cortecito	H4
cortecito favor	H4
cortes	H3P3
cortes $	H3
cortes de	P3
cortesia	F12G4h-5q-3
cortesia $	F6
cortesia a	G3
cortesia al	F3
cortesia de	F3
corti*	a3
cortina	a3
cos*	L6Q-3T12V-3X3a-3h3i5q-3
cosa	T8h3i3
cosa $	T3h4
cosa*	T4X4n3
cosa* #*	i5
cosa* que*	D4
cosas	T4X4n3
cosas $	n4
cosas que	D4
cost*	L6j3
costo	L6j3
cot*	W3j4
coti*	W3j4
coti* una*	W3j3
cotiz*	W3j4
cotizar	j4
coz*	F4
cozu*	F4
cozu* qued*	F4
cozum*	F4
cozumel	F4
cozumel quedo	F4
cre*	J-3Z5e3f17
crea	f3k3
crea un	k4
crea*	f15
crea* cuen*	f3
crea* un*	k4
crea* ☎*	f3
creal*	f5
crealo	f4
crear	f6
cred*	e4
credi*	e4
credito	e4
cree	C4
cree que	C4
cree* que*	C4
crei	Z5
crei que	Z5
crei* que*	Z5
creo	n3
creo que	n3
creo* que*	n3
cru*	a13k3
crud*	a9
crudo	a5
cruz	a4k3
cruz azul	a5
cruz ya	k3
cruz* azul*	a5
cruz* ya*	k3
cta	H4
cta se	H4
cta* se*	H4
cu:#	D11F-4G-3M-3N-5O-3P12Q-4S-3W9X-3Y-4Z-3a4b6d10g-6h13j13q-3r-5
cu:&	b-3h12
cu:3x2	j3
cu:a	J-3L10S8W9Y5Z5a-6b3c5d-4g4j10k-4l-3n-7o-3r11
cu:abie	j6
cu:abon	D4P3h3
cu:abre	g5j8
cu:abri	a-3g4j10
cu:abue	a3
cu:acab	b3g3
cu:acep	Y4j7
cu:acla	Q3n4
cu:acti	X-4Y7
cu:actu	b8
cu:acum	L8b9
cu:adio	N3o5
cu:afil	g11
cu:agar	T4
cu:agen	j3
cu:agra	X4o5
cu:agre	W3Y3h9o-3
cu:agua	S3
cu:ahi	D3N3W6c3r-3
cu:ahor	D-6P-3S3T3Y5b9d4n3
cu:al	N-3O-3S4W3c12g6
cu:alca	b9j3
cu:algo	L7b13
cu:algu	D3c10
cu:alla	S3a5
cu:alo	O12
cu:alta	g15
cu:alto	X15o-3
cu:amab	o4
cu:amig	O3
cu:amo	a9o-3
cu:amor	o8
cu:ando	L-4S7a3b8
cu:ano	P3
cu:anoc	D4
cu:anot	g9h3
cu:ante	Y3
cu:anun	X8
cu:apag	X3
cu:apar	D5j6
cu:apen	g4
cu:apli	Q4W-3d7
cu:apun	W4b-3g7h3
cu:aqui	D-3L-3Q7T3b-3h6j-3
cu:arre	Y5g-3j3
cu:ases	c7
cu:asi	J6
cu:asun	c3
cu:aten	D5c5j-3o6
cu:atie	T3c6
cu:audi	Z5
cu:aun	S6
cu:auto	Y4
cu:avis	X11Y10
cu:ay	Z6
cu:ayer	D-3W3a3b5n4
cu:ayud	T7
cu:baja	N12X16a-3g-3j-4n5o-4
cu:baje	N3X6
cu:bajo	D7P3b-5
cu:bala	b10
cu:bano	j4
cu:bara	Y3j7
cu:bast	X6o4
cu:bebe	a3
cu:bend	o5
cu:bene	L7
cu:bien	L3a4o5r-3
cu:bloq	X3
cu:boni	a6
cu:borr	N24W-4b-4
cu:bot	b3c4r13
cu:buen	O9a-3o6
cu:bye	o6
cu:cada	L5X6b-3
cu:cadu	L4
cu:cafe	d6h3
cu:caja	D3Q5b-4j3
cu:caje	D4W11j-4
cu:camb	L5Q7T-3a-3d13
cu:cami	j6
cu:canc	N13W-3X7b-3e3j3
cu:canj	J5P6Q-3a-3d13n4o-3
cu:carg	P10
cu:carn	W3
cu:carr	a3
cu:cart	g3
cu:casa	S5a10
cu:casi	S4
cu:caso	Z5a3
cu:cata	j5
cu:celu	W4j3r6
cu:cent	j3
cu:chat	T3c4r3
cu:chec	b5
cu:chid	o8
cu:cier	N8g-3j5
cu:cita	j14
cu:clar	T6
cu:clie	I-5N5W8c3g9j-3
cu:club	N3
cu:cobr	S7b-5d5
cu:colo	a3
cu:come	a3
cu:comi	j5
cu:como	D-6H-5L13N5O4T-7d5g5n3r4
cu:comp	D6J-3L7P7W8X-3e4j-4
cu:comu	c10j-3
cu:con	D3L8P4Q4Z-3c12d-3g3h-3n4
cu:conc	j8
cu:conf	Z7
cu:conm	a5c3
cu:cono	r8
cu:cons	N-3P4Q3b6h5r4
cu:cont	P-4T5c6r3
cu:conv	L4
cu:cora	D7
cu:corr	j4n3
cu:cort	H-3W8b4
cu:cosa	X3
cu:cost	L6j3
cu:coti	j4
cu:cuad	D4
cu:cual	D-3L3P7j8
cu:cuan	C-5D-6H-6I-5L6P16S7T-3U-7W11Y3a6b30d-4g-3n-3o-3p-10
cu:cuen	D3L-3N4P3b8d-4g7
cu:cuid	o3
cu:cump	P3W3
cu:da	D-3d6
cu:dame	N4d5g4
cu:dan	D5L18b-6
cu:dar	o4
cu:darm	g3
cu:das	P3
cu:dato	L-3N12g3
cu:de	A-4B-3C-7D4E-4F-3G-3H-8I-6J-3L7M-3N20O-4P11R-3S-5U-3W5X8Y8b8f-3g5h-5j16k-3l-4m-3p-4q-3r7
cu:debe	D6
cu:debi	D3
cu:debo	Q5
cu:deci	Q4
cu:deja	J5S7X6
cu:deje	X5
cu:del	D9H-5L4N10P4S3W7X-4d-5j9
cu:dele	N7
cu:deli	c3
cu:den	N3
cu:depo	W5
cu:desa	D5N11X4Y-3b-3g-4j3
cu:desc	W5d7j4
cu:desd	j3
cu:dese	N4c3d4
cu:desg	P7
cu:desh	N7g-3
cu:desp	S4T5d4j-3
cu:desu	X10
cu:deta	P6
cu:devo	e7
cu:devu	e4
cu:di	r3
cu:dia	D-3H-4O3P5W4a5d3
cu:diar	D3
cu:dias	L3j5
cu:dice	a7b3
cu:dier	P3n5
cu:difu	N-3X7Y6
cu:diga	X3b6
cu:digo	D3S4
cu:dije	a5b3
cu:dime	W6b7
cu:dine	L4b8d-3e3
cu:dio	D4
cu:dios	o7
cu:dire	c3j5
cu:disc	O8Z5
cu:disp	b4
cu:dobl	D8L4W3
cu:doct	a3
cu:domi	D5W3
cu:don	c3
cu:dond	L4Q4b-3j8r5
cu:duen	c5
cu:dura	L5
cu:e	P3
cu:efec	W5d3
cu:ejec	c12
cu:el	C-6D9H-6L8M-3N-4P6T-3W15Z3a8b-3c6d-4e6j10n-4o-3r-3
cu:elim	N19
cu:ella	c3
cu:empe	g5
cu:empi	P-3g6
cu:empr	r3
cu:en	J-3L10O-3P7Q3S7T-3X-3b5d6g4j6o-4
cu:enca	c3o8
cu:enco	D-3r4
cu:encu	S3
cu:ener	P3
cu:enga	j3
cu:ense	P7
cu:ente	Y5o5
cu:enti	T4c4
cu:entr	g12j5
cu:envi	X3Y3j3
cu:equi	Z9
cu:era	D3Z10
cu:eres	o-6r20
cu:erro	Z5
cu:es	D8N-4Q4W8X-3Z-3a6d-3n-3o-4r17
cu:esa	W3
cu:esca	g3
cu:escr	P-3X12Y5j-3r6
cu:ese	D4P3
cu:eso	D3X4Z5
cu:esos	P6X3
cu:espe	D5S5
cu:espo	W6b-4
cu:esta	D8J5O3T-3W-4X-5a-4b-4c5g-4h4j15r5
cu:este	D-5P3Q3T6X5b-3g5
cu:esto	J-3L5N4P-3T4W-3X8b3g4j-6o-3
cu:estu	X3
cu:exce	O7
cu:exis	N3
cu:expl	L3T6
cu:fact	h-3j11
cu:falt	D13b3
cu:farm	r5
cu:favo	D-4J-3T3W4X7b3c5g7h-3
cu:fech	P7
cu:feli	a7
cu:feo	D3
cu:fiad	W4
cu:fijo	c6
cu:foli	h7
cu:form	T6g3
cu:frau	r3
cu:frio	D3a8
cu:fue	D-4P8Z9a3b-4j-3
cu:fui	D7P9h3
cu:func	L5T3
cu:gana	D3L11P-3W6b-4
cu:gano	L6
cu:gas	j4
cu:gast	J5P6Q-3W5d9h8j-5n-3r-3
cu:gato	a8
cu:geni	o8
cu:gent	c8
cu:gere	c6
cu:gord	a3
cu:grac	X5o6
cu:grat	L5W4d3
cu:gros	D7
cu:grup	Z3
cu:guar	d4j3
cu:gust	D-3S3Y3a3d3j-3
cu:habi	a7
cu:habl	c10r7
cu:hace	P6d5g3j3n6
cu:haga	Z5a-3g5
cu:hago	T6
cu:hast	L4o3
cu:hay	L8N-3P-4Q10W-4a3b6d-4g-3j19o-3r-4
cu:hazm	W7g3
cu:he	L-3P14b3
cu:hey	O8
cu:hi	O8
cu:hice	a3
cu:hici	D3
cu:hiel	j4
cu:hija	S4
cu:hijo	W4
cu:hist	P11
cu:hizo	P3a5
cu:hola	O13b3
cu:hora	D6P3a-4j18o-3
cu:hoy	H-5L-3W6a-3b5d7h5j6
cu:huma	c11
cu:iba	Z5
cu:ido	P3
cu:igno	Z4
cu:igua	o7
cu:inco	D7g3j-3
cu:info	N3
cu:insc	D-4J4L3N3T-3X-4a-3b-3g22j-4n10o-3
cu:inte	J5N4a3g3
cu:ir	Q3j4
cu:jaja	a6o5
cu:jalo	L4
cu:jefe	c6
cu:jeje	a11o-4
cu:jove	J3g3
cu:juev	j3
cu:junt	L6P-3W6b9j-4
cu:kier	g4j4
cu:kilo	j4
cu:kite	N5
cu:la	D9H-6I-3J-4L-3P-3S3a7b4c9d3h4j11o-3q-3
cu:las	D-3L5P4W-5Y9b-3c4g-3j9
cu:lava	L3j8
cu:le	D-3T6Y5Z5c6g8n-5q-3
cu:les	D7
cu:list	N5P9X-3Y5g3
cu:litr	j3
cu:llam	c21j-3r3
cu:lleg	D4S4X3Y5j4
cu:llev	P4U-4W3b8e6h4
cu:lo	D4H-6J-3L-4P12Q-4T-4W6X-3a-5b5d10e3j-6n13o7r-6
cu:los	D6L12P8Q-4T-3W3Z-3a-5c-4d7e3h-3j3n-6r3
cu:lueg	W4o4
cu:luga	j3
cu:lupi	c3
cu:m	D3
cu:ma	a6
cu:mal	D17Z5b-3j-3
cu:malo	W4
cu:mama	W4
cu:mana	S3o3
cu:mand	J-3L-4N-3X10Y4Z9d-3g3j6
cu:mane	S7j6
cu:maqu	c7
cu:marc	a3c6
cu:marq	c4
cu:mart	j5
cu:mas	D7L6S7W8X9c-3g-3j-3r-5
cu:maxi	o3
cu:mayo	j5
cu:me	A-3D13H-3J4N5O-3P6Q-6S-6T3W-7X3Y7a-8b14c7d-5e3f-3g20h-7j-5m-3n4p-3q-5r6
cu:medi	D4L3g3j3
cu:mejo	X3o3
cu:memb	g5
cu:meno	D12b-4
cu:mens	D-4T3X16Y7Z3
cu:menu	T5j8
cu:merc	W3b-3d6
cu:mes	P6
cu:mesa	h3j4
cu:mese	j9
cu:meta	g3
cu:mete	Y3g5h5
cu:meti	n3
cu:mi	A-3C-5D10E-3F-3H-3J-4L-5N20O-7P4Q9R-3T-5U-7W11X-7Y-3Z-3b12d9e3f-3g3h14k-3n9o-7p-4q-4
cu:mini	L4
cu:mio	P4b9
cu:mios	P3
cu:mis	D7J5L-7N3O-4P22Q9X-4Y4a-5b11c-4d3j-6o-4r-3
cu:mism	L3g3
cu:mita	d5
cu:moja	j5
cu:mole	X10a4j-3
cu:mome	S5
cu:mone	L9N5O-3b11d-3g10h3j-5
cu:most	c3
cu:movi	P7
cu:movs	P7
cu:much	D-4b4o14
cu:mues	P4
cu:muy	D3o5
cu:my	N6b5
cu:nada	D4J5o6
cu:nece	L4W-3X3c3h-3j5
cu:nego	r6
cu:ni	D9L-3X4
cu:niet	T3
cu:ning	J4
cu:nino	Z5a3
cu:nive	L5W5
cu:no	D19J11L-4N12O-3Q-5S8T10X18Y-4Z11a-7b-12c6d-8e6g-5h-4j-6l-3n-6o-8q-4r5
cu:noch	S3
cu:noma	D7J11O-3X3
cu:nomb	N5Q3r4
cu:nos	o4
cu:nota	h4
cu:noti	X3Y9
cu:novi	W3
cu:nuev	W5Y3
cu:nume	Q6W6c-3r3
cu:nunc	D5r3
cu:o	D-7L13Q6b9c-3j5n5r6
cu:obte	L3g4
cu:ocup	T4d3g4
cu:ofer	X5Y4j4
cu:ofre	T9
cu:ok	o9
cu:olvi	J6N6
cu:onda	O4T3
cu:opci	T4
cu:oper	a-3c16
cu:orac	a8
cu:oral	o4
cu:orde	j4
cu:otra	L4P3V-3Z5
cu:otro	S3
cu:oye	O16a-3b5o-3
cu:pago	D-3L6W5n3
cu:pagu	D8a-3d-3h8
cu:pal	b5
cu:pan	j3
cu:papa	W3
cu:paqu	a3
cu:para	D-5L10P-3Q-3a-3b8g8h6j11o-3r-4
cu:pare	X17a-4o-3
cu:part	g4r6
cu:pasa	D-4H-4L6W3c6j7n7
cu:pase	S3c4
cu:paso	O13a-5h7o3
cu:past	b3
cu:pedi	D4e4j4n5
cu:pelo	D6
cu:pens	S3
cu:perd	D3Q5T5Z4a7
cu:perf	N6
cu:peri	j3
cu:perm	N4
cu:pero	X3a5
cu:perr	a3j4
cu:pers	V-3Z5c9
cu:pert	N5
cu:peso	L4b7d3
cu:pido	Q6j3
cu:pier	L7
cu:piqu	Z7
cu:play	j3
cu:plom	j3
cu:poco	r3
cu:podr	c3
cu:pone	D11
cu:pong	T3W3
cu:ponm	W4g7
cu:poqu	b3
cu:por	L4Q3Y3Z5a8c-3d4g-3j6r3
cu:porc	W3
cu:porq	D3
cu:prec	j5
cu:pref	N4c3
cu:preg	N3S4X3
cu:prem	d7
cu:pren	Y4e4
cu:pres	W4a3
cu:prim	W3d-3
cu:prob	J3j5
cu:proc	Q4n3
cu:prod	D3
cu:prog	N6W-3g8
cu:prom	D3X6Y6
cu:publ	X6Y4
cu:pued	L10P-3Q-5T5W-3a-3b3c9g3j7n-3o-3r-3
cu:punt	C-6D13E-4F-4G-5L3N3O-3P3W13X3Y3a-3b16c-3d-4g6j-6n4p-3r-3
cu:pura	D4L4
cu:puro	X3
cu:pusi	D4
cu:qr	g4
cu:que	A-4B-3D4H-6I-3J-6K-3L11M-3O5P18Q7T16U-4V-3Z-7b5k-3l-3m-3p-3q-3r6
cu:qued	P3T6W-3a-3b8g-3j6n3
cu:quer	Z8
cu:quie	B-4M-3N9O-3P-4c9d9e6g11m-3o-3r7
cu:quin	S6a-3
cu:quis	j4
cu:quit	D4N7X10b-3r-3
cu:ramo	j4
cu:rati	S4n3
cu:rato	S4n3o3
cu:reac	X-5Y7
cu:rece	j4
cu:reci	D3Y3a-4e3h5j3
cu:recl	D5d10
cu:reco	D-4L3X3b3d6
cu:recu	P3b3
cu:reem	e7
cu:refl	D3
cu:refr	a5
cu:rega	L8b-3d8
cu:regi	D-4L-3N6P4W-4g19h6j-3n7
cu:regr	L5P-4e8
cu:rent	j3
cu:renu	N4W-3
cu:repa	j3
cu:repo	D3H-3n5
cu:requ	j4
cu:resp	D6
cu:rest	P6b3
cu:rfc	j4
cu:roba	D6
cu:robo	r4
cu:ropa	a4
cu:saba	a4
cu:sabe	D-3P4b8
cu:saca	r3
cu:sald	C-11D11E-3L5N-4O-3Q3W15a-3b21j-4p-4
cu:sale	D4P4j3o3
cu:salg	N5P-3S4Y3d4
cu:sali	D3N8P3a3
cu:salu	J9O10o-3
cu:saqu	N7X4
cu:se	D5L8N-4P4Q-3S-3T6Z4a4d-10g-4n8o4
cu:seas	W5
cu:segu	D5L4S3W-3
cu:sema	H-4P6n5
cu:semi	a5
cu:seno	D4c5j-3
cu:ser	D4N3g9
cu:serv	D4
cu:sham	j3
cu:si	L6N-3S-3X5Y7a4b9d-4h-4j-4n5
cu:siem	o3
cu:sigo	D4
cu:sigu	D3X3a4j4
cu:sile	X10
cu:sill	j4
cu:sin	D7N7Z4b-3g-4
cu:sirv	L11T-3b-3d6r-3
cu:sist	N6
cu:soci	g7
cu:soli	N3g3
cu:solo	J4X3Z4r-4
cu:son	D4L4a-4j-5o6r10
cu:sorr	Z3r7
cu:soy	b8c3g9
cu:spam	X11
cu:stop	X5Y5
cu:su	N9T3b-3c-5j6o9
cu:sube	L5h3
cu:subi	b9h4
cu:sucu	j4
cu:sueg	P-3W7
cu:sufi	b6
cu:suma	L6n5
cu:sume	h3
cu:sumo	L3
cu:supe	T4o4
cu:supr	N8
cu:surt	j10
cu:sus	X9
cu:susc	Y5
cu:susp	X3
cu:suyo	r3
cu:tal	O11
cu:tall	j5
cu:tama	a3
cu:tamb	g7
cu:tamp	D3
cu:tant	b6
cu:tard	O10S6a-3j4o-7
cu:tare	a5
cu:tarj	g6
cu:taza	b5d3
cu:te	D-3S4T5a15h6j-4o-6r3
cu:tele	N3W5X6b4c4
cu:temb	a5
cu:tend	b8j4
cu:tene	N3
cu:teng	D5P5T-3a-5b14d4g3j-6
cu:teni	D7
cu:term	N3b4
cu:text	r7
cu:tick	D7M-3P7S3b-3h13
cu:tiem	L6
cu:tien	C-3D-3I-4L6N-3P-5Q4W12c5d-4j10o5
cu:tint	j5
cu:toca	L5
cu:toda	J3b6d-3g6j3
cu:todo	L4N5P7Q5j-5o3
cu:toma	D4
cu:tone	j4
cu:tons	b3
cu:tort	j4
cu:tota	b9
cu:trab	S4X4a-3r4
cu:trae	b3j10
cu:trai	D5b6d3
cu:tran	W3j4
cu:trat	D8r4
cu:tu	a4c6j3r11
cu:ubic	j7
cu:ulti	P9
cu:un	D12N-3S5X-3a-3b-3c4g-4j9o5
cu:una	D12Q3b-6c6r3
cu:unas	j3
cu:unif	j4
cu:unir	a-4g18o-4
cu:uno	D-3L4P3W5X3a-3b-4g13o-3
cu:unos	D8
cu:unsu	X12
cu:urge	j3
cu:usa	W4
cu:usar	J4L9d3
cu:use	P6
cu:uso	Q-3S4b-3d9
cu:uste	D5L-3W3Z7a-4r6
cu:util	W-3d4
cu:uy	Z4
cu:va	H-3n10o9
cu:vale	L6j4
cu:vali	d4
cu:van	b6j6
cu:vas	a8
cu:vaya	r3
cu:ve	c4
cu:vece	P9
cu:veci	P-3W10
cu:vemo	o4
cu:venc	L4Y3
cu:vend	L-4W12a8b-4j8
cu:veng	c3
cu:veni	D5
cu:vent	H-4W6j5
cu:veo	P-4Q6S5
cu:ver	C-3N-3P7Q3b20d-5g-4
cu:vera	r3
cu:verd	j5
cu:vest	j3
cu:vez	D4P3d3
cu:vi	P3g3
cu:viej	W5
cu:vien	J5
cu:vier	a3
cu:vige	L5
cu:visi	P9
cu:voy	D-4J3P5S6W-4d5j-4o4
cu:wifi	j4
cu:y	D20L-3O-4P3Q-4T3Y4Z-3d-3g6h-3j-3n-4o-3q-3r12
cu:ya	D-4J3L-3N7O-5S4T-4W-4Z-3b16d6g-3h4j6l-3n12r-5
cu:yo	D6L-5W3g8h-3j-3
cu:you	a-3j-3o9r12
cu:zapo	j4
cu:☎	C-9P-7W41c3d-6g5j-3
cua*	C7D-3E3F-6G-4H7I11J-6K6L11M6N-4O-5P13Q5T-3U15V-6X-4Y5Z-5b7d-9e-7f-7g-5h-11i-5j10k-5l-6m8o-6p15q-10r-7
cuad*	D3E12H5
cuad* a*	E8
cuad* cuad*	E3
cuad* ☎*	E3
cuadr*	D3E12H5
cuadra	D3H4
cuadralos	E3
cuadralos ☎	E3
cuadrame	E8
cuadrame a	E8
cuadran	E3
cuadran cuadralos	E3
cuadrar	U3
cual	A3I3M7Q5e-3j8n9p4q-4r-3
cual cliente	I4
cual dejo	H4
cual es	A3H-3L3Q5e-3j9n3p4
cual fue	M4
cual ticket	n3
cual*	K9P7T6m6n-3
cual* clie*	I4
cual* dejo*	H4
cual* es*	A3H-3L3Q5e-3j9n3p4
cual* fue*	M4
cual* son*	T6
cual* teng*	P6
cual* tick*	n3
cual* usua*	m3
cuale*	K9P7T7m6n-3
cuales	K9P7T7m6n-3
cuales $	m3
cuales son	T6
cuales tengo	P6
cuales usuarios	m3
cuan*	C9D-5E-5F-4G-3H4I11J-5L12N-3O-4P11T-6U13V-5W5Y6Z-4b10c-3d-7e-4f-4g-4h-8i-3j5k-4l-4m5n-4o-5p13q-6r-5
cuan* acum*	p6
cuan* anda*	C3
cuan* ando*	U5p-3
cuan* canj*	P4
cuan* cayo*	H3
cuan* clie*	H3I-4U5W4
cuan* cobr*	P-3S7
cuan* comp*	P3
cuan* cuen*	C3b4
cuan* cues*	j6
cuan* dine*	H6
cuan* dura*	L6j4
cuan* e*	U7
cuan* el*	Q6n-3
cuan* entr*	H4
cuan* equi*	L3
cuan* es*	L-4a8j5
cuan* esta*	C4
cuan* este*	Y3
cuan* fact*	H4
cuan* fue*	H4M3P7b-3n5p-4
cuan* fuer*	I4
cuan* fui*	P6
cuan* gana*	H-3W12
cuan* gano*	p5
cuan* gast*	P3
cuan* gent*	I6m5
cuan* hay*	C3D3H4L3
cuan* haya*	Y4
cuan* he*	H-3U5b6
cuan* hice*	U4
cuan* hici*	H4
cuan* hizo*	H5
cuan* junt*	b3p5
cuan* le*	C6H-3L3U-5h-3n6p13
cuan* lleg*	p5
cuan* llev*	C3H7W4j-3p3
cuan* lo*	j3
cuan* los*	L4
cuan* marc*	C3
cuan* me*	L-4P6S5b7d3p-4
cuan* meti*	U4
cuan* mone*	I3
cuan* much*	m7
cuan* no*	P10b-3
cuan* paga*	Q3
cuan* pers*	I8
cuan* peso*	L6b-3
cuan* pued*	m5
cuan* punt*	C3H4I-4P-3b6p7
cuan* qued*	n3
cuan* regi*	W5
cuan* sale*	j8
cuan* salg*	S5
cuan* sali*	p3
cuan* se*	H12I4K3L8P-3U-3n-5
cuan* somo*	I3
cuan* son*	b3
cuan* subi*	b3p4
cuan* sumo*	U5p-3
cuan* tard*	j4n3
cuan* tend*	C5p-3
cuan* teng*	I4b4
cuan* tick*	H3U3
cuan* tiem*	n5
cuan* tien*	C6H-3P-3W3j-3p10
cuan* trae*	p8
cuan* trai*	K4b4
cuan* va*	H4p5
cuan* vale*	L4
cuan* van*	U7
cuan* vece*	P5
cuan* vend*	H-6W17
cuan* vien*	P5
cuan* voy*	U10p-4
cuan* ya*	L6Q3b-4
cuand*	C-3H-4L5P13Q10S11U-3W-3Y12b-7d-4j4p-5
cuando	C-3H-4L5P13Q10S11U-3W-3Y12b-7d-4j4p-5
cuando $	n3
cuando dura	j6
cuando el	Q6n-3
cuando es	j4
cuando fui	P6
cuando haya	Y4
cuando los	L4
cuando me	P4S3
cuando no	P3
cuando pagan	Q3
cuando salga	S5
cuando se	K3L7M3n4
cuando ya	Q3
cuant*	C11D-6E-4F-4G-3H8I13J-3L8O-3Q-6S-7T-5U16V-4W8X-3Y-3Z-3b16c-3d-4e-3f-4g-3h-7i-3j3k-3l-4m6n-4o-6p17q-6r-3
cuanta	I6
cuanta dinero	H3
cuanta gente	I7
cuantas	A5B4C-3H-3I5K6P5U10a-3m3n-3p-4
cuantas compras	P3
cuantas fueron	I4
cuantas gentes	m4
cuantas llevo	U3
cuantas muchachas	m3
cuantas personas	I8
cuantas van	U8
cuantas veces	P5
cuanto	C12D-3H17I-8K-3L6P4Q-4S-4T-3U5V-3W10b14f-3h-5j8m-4o-4p15q-5
cuanto $	H6L4
cuanto acumulo	p6
cuanto anda	C3
cuanto ando	U5p-3
cuanto ascienden	W3
cuanto cayo	H3
cuanto cuenta	C3
cuanto cuento	b4
cuanto cuesta	j6
cuanto dinero	H3
cuanto entrego	H3
cuanto equivale	L3
cuanto es	L-3a8
cuanto esta	C4
cuanto facturamos	H4
cuanto fue	H4M3P6b-3n6p-4
cuanto gana	H-3W7
cuanto gano	p5
cuanto hay	C3H4L3
cuanto he	H-3U4b6
cuanto hicieron	H3
cuanto hizo	H5
cuanto junte	U3
cuanto junto	p7
cuanto le	C5L3U-4h-3n6p7
cuanto llego	p3
cuanto lleva	C5U-5p6
cuanto llevamos	H7
cuanto llevo	U4
cuanto lo	j3
cuanto marca	C3
cuanto me	L-4P3b8d3p-4
cuanto meti	U5
cuanto puedo	b3
cuanto quedo	n4
cuanto sale	j8
cuanto salio	p3
cuanto se	H15U-3j3n-8p4
cuanto sumo	U5p-3
cuanto tarda	j4n3
cuanto tendra	C5p-3
cuanto tengo	b4
cuanto tiempo	n5
cuanto tiene	C6H-3P-3W3j-3p8
cuanto trae	p8
cuanto traigo	b4
cuanto va	H4p5
cuanto vale	L4
cuanto vende	H-3W5
cuanto vendi	H-3U5
cuanto vendieron	W6
cuanto vendimos	H4
cuanto vendio	H-4U-3W9
cuanto viene	P5
cuanto voy	U10p-4
cuanto ya	L6b-4
cuantos	C3D-4H3I12L5P-9a8b6d-3j-3m9p5
cuantos $	b3
cuantos clientes	H3I-6U6W4
cuantos le	p6
cuantos meti	m3
cuantos monedero	I3
cuantos muchachos	m4
cuantos pesos	L6b-3
cuantos pueden	m5
cuantos puntos	C3H4I-4P-3b6p7
cuantos se	H-3I5
cuantos somos	I3
cuantos son	b3
cuantos tengo	I4
cuantos ticket	H3U3
cuar*	D4
cuart*	D4
cub*	d8h3k4
cube*	h3
cubet*	h3
cubr*	d8k4
cubre	d6
cuc*	C4
cuca	C4
cuca $	C6
cue*	D3E6F-3G3H3L-5M-4N3P5S-5Z-3b6d4f5g6j3n-6
cuel*	l4
cuell*	l4
cuello	l4
cuen*	D3E6F-3G3H5L-5M-4N3P5S-5W3b7d4f5g6j-3n-5
cuen* a*	D3W4f4
cuen* al*	E3
cuen* con*	d4j4
cuen* de*	E4G3P3h-3
cuen* del*	C4H3
cuen* el*	H5S-3a3
cuen* era*	J3
cuen* fals*	G3
cuen* la*	M-3q3
cuen* para*	b3
cuen* ☎*	G4
cuent*	D3E6F-3G3H5L-5M-4N3P5S-5W3b7d4f5g6j-3n-5
cuenta	D4E7F-3G3H-3M-4N4P7U3W3a-4b3d4f5g6h-5n-5
cuenta $	E-3H-3N7W5b7j-3
cuenta a	D3W4f4
cuenta al	E3
cuenta con	d4j4
cuenta de	E5G3P3h-3
cuenta del	C4P3U3W-3
cuenta era	J3
cuenta falsa	G3
cuenta la	M-3q3
cuenta ☎	G4
cuentame	H5
cuentame el	H5
cuentas	H4
cuentas del	H4
cuento	S-3a5b4
cues*	j6
cues* el*	j5
cuest*	j6
cuesta	j6
cuesta el	j5
cui*	a4o7
cuid*	a4o7
cuida*	o4
cuide	a3
cuide $	a3
cul*	D4
culp*	D4
culpa	D4
cum*	L5a4h-4
cump*	L5a4h-4
cump* coma*	a3
cumpl*	L5a4h-4
cumple	L3P3W3h-3
cumple $	P3W3
cumpleanos	a3
cumpleanos $	L3
cumpleanos comadre	a3
cun*	Z3l3
cuna*	Z3l3
cunad*	Z3l3
cunado	l3
cunado $	l3
cus*	V3f4h-5i7
cust*	V3f4h-5i7
custo*	V3f4h-5i7
customer	V3f4h-5i7
da	d6f3l4o4
da de	f4l5
da en	d8
da la	L3
da su	Q3
da* de*	f4l5
da* en*	d8
da* la*	L3
da* su*	Q3
dad*	k-3m12
dado	G3k-3m9
dado de	k-3m9
dado ☎	G3
dado* de*	k-3m10
dado* ☎*	G3
dal*	A6F5G-4V3d-3k9l4o-3q3
dale	A6F6G-4V3k8l3n3o-3
dale #	F6
dale acceso	k5
dale autorizo	A3
dale cuello	l4
dale de	l3
dale el	A5V3
dale otra	n5
dale permiso	k3
dale puntos	h5
dale reversa	q3
dale* #*	F6
dale* acce*	k5
dale* auto*	A3
dale* cuel*	l4
dale* de*	l3
dale* el*	A5V3
dale* otra*	n5
dale* perm*	k3
dale* punt*	h5
dale* reve*	q3
dam*	B3H4I3L5M3N3Q-3R4S7U5W6a-5f-4h-4k3l-3n-5o-3
dame	B3H6I3L-3M4N3P3Q-3R4S7U6W5a-4d4f-4h-4l-3n-4o-3
dame #	S3
dame 15/09	H12
dame chance	S8
dame de	N6g4
dame el	B6H-5T3c3
dame la	U3
dame las	H-4T3W7
dame lo	U4
dame los	H4M5m3
dame mi	U3W-3d7
dame un	S7
dame* #*	S3
dame* 15/0*	H12
dame* chan*	S8
dame* de*	N6f-3g4k3
dame* el*	B6H-5T3c3
dame* la*	U3
dame* las*	H-4T3W7
dame* lo*	U4
dame* los*	H4M5m3
dame* mi*	U3W-3d7
dame* un*	S7
damo*	H-4L8j3
damos	H-4L8j3
dan	D5L31b-6
dan $	L5
dan algo	L4
dan doble	L6
dan por	L6
dan puntos	L6g3
dan*	l3
dan* algo*	L4
dan* dobl*	L6
dan* por*	L6
dan* punt*	L6g3
dand*	n4
dando	n4
dani	a3n-3
dani*	l3
dani* a*	l3
danie*	l3
daniela	l3
daniela a	l3
dar	F6G-4Q7f3k5l-3o6q-3
dar $	o7
dar de	Q5f4k4
dar luz	A3
dar puntos	F7
dar*	F3L3f4n4q6
dar* de*	Q5f4k4
dar* luz*	A3
dar* punt*	F7
darl*	F3f3n5q4
darla	n7
darle	F3f3q5
darm*	g3
darm* de*	g3
darme	g3
darme de	g3
das	P3n4
das el	n4
das*	F4
das* el*	n4
dase*	F4
dasel*	F4
dat*	L-3M6N11Q8S7W-3a-3i3q-5
dato	J3S3
dato*	M6N11Q6S4W-3a-3g3i3k3q-3
dato* de*	M5n5q-3
dato* pers*	N4
dato* una*	i3
datos	M6N11Q6S4W-3a-3g3i3k3q-3
datos $	N7Q7S3n-3
datos de	M5n5
datos personales	N4
datos una	i3
de	A4B7I6K-3N5O-4P3R5S-11T-7V-3W5X4a-4c-4f-4g-3j9l4m-4o-6
de #	B3C5D3E-8G-4H-4J-4M12P3Q-4V-3i5j4n8p-3
de 2x1	j4
de a	L5a4
de aca	k4
de acceso	R5
de acciones	B6
de actividad	B8
de afiliados	I6
de ahi	N4d5
de ahorita	i6p3
de ajuste	B5
de alguien	E4Q5
de alta	I5Q3f5g10h3m9n-3q-3
de anoche	H3
de antes	i8l3
de antier	H5
de arriba	Z4q-3
de atras	V8a4
de ayer	D3H12b3n-4q4
de baja	N10Q4X-3l7n4
de beto	A3
de bienvenida	F3L4
de caja	A4H3l3m3
de cajera	k4
de cajeras	l3
de cajeros	B6
de cambios	B6
de carne	h3
de cashback	G3
de casualidad	n5
de celular	R3
de cemento	j3
de chat	Z5
de chava	E3
de cinthya	l4
de clienta	f4q4
de cliente	C3I-3V7f3g3
de clientes	I8f4g5
de colaborador	R3
de comer	S3a3n3
de comprar	L3h5
de compras	P4
de confianza	l3
de contacto	Z3
de conversacion	Z7
de cortesia	F10h-3
de cozumel	F4
de cuanto	L5n9p-4
de cuenta	P8
de daniela	l3
de decirme	b3
de dedo	q4
de diciembre	l4
de diesel	a3
de difusion	Y6
de don	W3
de dona	A4B3
de donde	P10r10
de edith	R5
de el	G4
de ella	p6q6
de empleado	k3
de enero	P3
de enfrente	W3
de esa	K3V3
de esas	J4
de escribirme	X4
de esta	B4E-3W5h-3
de esto	N6
de fer	l3
de filemon	E3
de gerente	F3
de hace	D-3i5n10p4q4
de hoy	H15I4K4P-3a-4b3d3h4j-6p5
de incapacidad	l3
de irse	C-3p6
de la	B-4D3F-3G3J6M-4O4Q-3R-3U3V6X6Z5a5e-5i-4j-7n4o-3p7q-11r5
de las	A-4H6X5a-3
de lentes	j3
de lerdo	I3
de listo	G3
de lo	P5T3U4d9j-3
de los	A8E-4I4N3P-3Q-4W-4X4Y-3a-4f4g3h4l9m3q-4
de lujo	o9
de lunes	H3
de lupe	C3
de madrugada	B4
de manana	k3
de mandarme	X3
de marisol	R3
de mas	C-3G13n-3q12
de maura	A5
de menos	E5q3
de mensajes	X3
de mercancia	e3
de mi	A3H-3P4U4W14a-3h-3k4
de miembros	I9
de mis	B5H-4U6W9X-3Y5
de nachita	G3
de nada	o8
de nayeli	A3
de nino	H-5j7
de nivel	L4W5
de noche	W4
de noviembre	j3
de nuevo	J3f-3h-3i7n10
de numero	Q3
de ofertas	Y4
de otra	C3i-8q15
de pagar	b3d-4h4
de parte	r8
de pasar	q3
de pata	B4M-3
de paty	W3
de pelo	D4
de personal	k4
de pesos	Q6
de pintura	L3
de prueba	q3
de puntos	C-3F-4G-3W-5b8f5g3n-5p9
de puro	H3
de que	A3H-3L9M5Q10d-3j-3n10o-3p-3q-5r4
de quien	M10n4q-3
de recibir	X4
de recien	p3
de regalo	F7
de registrados	I4
de regularizar	E5
de rogelio	C3
de rosaura	F3
de saldo	C-4E3F7b6
de semana	O4
de siempre	h6q-3
de sistema	D8n-3
de socios	I5
de soporte	c6
de su	E-3G-5N7d12p-3q4
de sus	G-5J3d8
de tavo	E4
de telefono	j3
de temporada	j4
de tepic	E3
de todas	o3
de todos	I4
de trabajadores	m4
de turno	H3a5
de un	C4E6r4
de una	E4d5f-3h3
de unas	h3
de ustedes	c6
de usuarios	m6
de venta	H3
de ventas	H4U4
de ver	n4
de veras	r3
de verdad	c3
de vuelta	e10
de wendy	G3
de zoila	E3
de ☎	E9F-4G10P4W9f-3h-8
de* #*	B3C5D3E-8G-4H-4J-4M12P3Q-4V-3i5j4n8p-3
de* 2x1*	j4
de* a*	L5a4
de* aca*	k4
de* acce*	R5
de* acci*	B6
de* acti*	B8
de* afil*	I6
de* ahi*	N4d5
de* ahor*	i6p5
de* ajus*	B5E-3
de* algu*	E4Q5
de* alta*	I5Q3f5g10h3m9n-3q-3
de* anoc*	H3
de* ante*	i8l3
de* anti*	H5
de* arri*	Z4q-3
de* atra*	V8a4
de* ayer*	D3H12b3n-4q4
de* baja*	N10Q4X-3l7n4
de* beto*	A3
de* bien*	F3L4
de* buen*	j4o3
de* caja*	A4H3k3l3m3
de* caje*	B5k5
de* camb*	B6
de* canc*	q3
de* carn*	h4
de* cash*	G3
de* casu*	n5
de* celu*	R3
de* ceme*	j3
de* chat*	Z5
de* chav*	E3
de* cint*	l4
de* clie*	I6V6d-3f10g8h-3n-3q3
de* cola*	R3
de* come*	S3a3n3
de* comp*	L4P3h5
de* conf*	l3
de* cont*	Z3
de* conv*	Z7
de* cort*	F9
de* cozu*	F4
de* cuan*	L4P3n10p-5
de* cuen*	P8
de* dani*	l3
de* deci*	b3
de* dedo*	q4
de* dici*	l4
de* dies*	a3
de* difu*	Y6
de* don*	W3
de* dona*	A4B3
de* dond*	P10r10
de* edit*	R5
de* el*	G4
de* ella*	p6q8
de* empl*	k3
de* ener*	P3
de* enfr*	W3
de* esa*	K3V3
de* esas*	J4
de* escr*	X3
de* esta*	B4E-3W5
de* esto*	N6
de* fer*	l3
de* fern*	C7
de* file*	E3
de* gere*	F3
de* hace*	D-3Q-3i7n11p3q6
de* hoy*	H15I4K4P-3a-4b3d3h4j-6p5
de* inca*	l3
de* info*	C3
de* irse*	C-3p6
de* la*	B-4D3F-3G3J6M-4O4Q-3R-3U3V6X6Z5a5e-5i-4j-7n4o-3p7q-11r5
de* las*	A-4H6X5a-3
de* lent*	j3
de* lerd*	I3
de* list*	G3
de* lo*	P5T3U4d9j-3
de* los*	A8E-4I4N3P-3Q-4W-4X4Y-3a-4f4g3h4l9m3q-4
de* lujo*	o9
de* lune*	H3
de* lupe*	C3
de* madr*	B4
de* mala*	D4a3
de* mana*	k3
de* mand*	X5
de* mari*	R3
de* mas*	C-3G13n-3q12
de* maur*	A5
de* meno*	E5q3
de* mens*	X3
de* merc*	e3h3
de* mi*	A3H-3P4U4W14a-3h-3k4
de* miem*	I9
de* mis*	B5H-4U6W9X-3Y5
de* nach*	G3
de* nada*	o8
de* naye*	A3
de* nino*	H-5j7
de* nive*	L4W5
de* noch*	W4
de* novi*	j3
de* nuev*	J3h-3i7n10
de* nume*	Q3
de* ofer*	Y4
de* otra*	C3i-8q15
de* otro*	n3
de* paga*	b3d-4h4
de* part*	r8
de* pasa*	a3q3
de* pata*	B4M-3
de* paty*	W3
de* pelo*	D4
de* pers*	k4
de* peso*	Q6
de* pint*	L3
de* prue*	q3
de* punt*	C-3F-4G-3W-5b8f5g3n-5p9
de* puro*	H3
de* que*	A3H-3L9M5Q10d-3j-3n10o-3p-3q-5r4
de* quie*	M10n4q-3
de* reci*	X4p3
de* rega*	F7
de* regi*	I4
de* regu*	E5
de* roge*	C3
de* rosa*	F3
de* sald*	C-4E3F7b6
de* sema*	O4
de* siem*	h6q-3
de* sist*	D8
de* soci*	I5
de* sopo*	c6
de* su*	E-3G-5N7d12p-3q4
de* sus*	G-5J3d8
de* tavo*	E4
de* tele*	j3
de* temp*	j4
de* tepi*	E3
de* toda*	o3
de* todo*	H4I4
de* trab*	m3
de* turn*	H3a5
de* un*	C4E6r4
de* una*	E4d5f-3h3
de* unas*	h3
de* uste*	c6
de* usua*	m6
de* vent*	H6U4Z5q-4
de* ver*	n4
de* vera*	r3
de* verd*	c3
de* vuel*	e10
de* wend*	G3
de* zoil*	E3
de* ☎*	E9F-4G10P4W9f-3h-8
deb*	D9E9F3H-3L-3P-3Q7h-5j-3n-13o11p-3q10
debe	E9h-3
debe ser	E7
debe traer	E3
debe*	D6F6a3h-3
debe* #*	F5
debe* ser*	E7
debe* tene*	E3
debe* trae*	E3
deben	F3
deben #	F4
deber*	D3E4
deberia	E4
deberia tener	E3
debi	n-3q6
debi*	D5G4q9
debi* #*	G4
debia	h4
debia $	h3
debie*	D6
debiendo	D4d3
debio	h-3q9
debit*	G4
debitense	G4
debitense #	G4
debo	Q6n-5o12q-4
debo hacer	Q5
debo* hace*	Q5
dec*	T4Y3n5p4
deci*	T4Y3n5p4
deci* en*	Q5n3
deci* mi*	b3
deci* que*	n3
decir	Q4T4n6
decir en	Q5n3
decir que	n3
decir*	Y3p4
decirle	p5
decirle $	p5
decirme	Y3b3
decirme mi	b3
ded*	n-4q9
dedo	n-4q9
dedo en	q4
dedo* en*	q4
def*	e3l5
defe*	e3
defec*	e3
defi*	l5
defi* ☎*	l5
defin*	l5
definitiva	l5
definitiva ☎	l5
dej*	B-3C-5D-3E12F-4J17M-3N-3O-4Q-6S22T-6W-4X14Y-4e3i-3l9m-3o-5q5r-3
deja	H-3J7S16V-3X6j3n-3
deja de	X7
deja le	S4
deja que	S3
deja*	C-3E14F-3H-5J15Q-3S9X3l-3o-3
deja* a*	E3
deja* asi*	J8
deja* de*	X12
deja* en*	E6
deja* le*	S5
deja* no*	J3
deja* noma*	E3
deja* que*	S3
deja* todo*	J6q3
dejal*	E8F-3J16V3q-3
dejala	J5V3
dejala $	J4
dejalo	E7F-3J11
dejalo asi	J6
dejalo en	E3
dejalo nomas	E3
dejam*	E3H-4S12
dejame	E3S8
dejame a	E3
dejamos	H-4S4
dejar	X4q4
dejar de	X4
dejas*	a4
deje*	J-6X5l4q7
deje* asi*	n3
deje* de*	X5
deje* que*	l4
dejen	X5
dejen de	X5
dejes	J-6l4q8
dejes que	l4
dejo	G3H7l8n5
dejo abierta	a4
dejo aqui	e3
dejo asi	n3
dejo de	l3
dejo el	H6l5
dejo mas	H4
dejo* abie*	a4
dejo* aqui*	e3
dejo* asi*	n3
dejo* de*	l3
dejo* el*	H6l5
dejo* mas*	H4
dejo* tira*	K3
del	B11D3E-3F-4G3H16I-4J-4M3N5O-5P7Q-3S-4T-4W15X-6a-3b-3c-6e4f-6g-3j7k-7l5m-3n-6o-9p6q-3
del #	B3H11W5h-5
del 20/11	H4
del 3/11	H3
del agua	a3
del ano	H4
del apagon	n4
del banco	W7q-3
del bot	l5
del buen	H3
del cafe	h3
del canje	p3
del celular	q4
del centro	j4
del chat	T3
del cliente	P4f-3p8q4
del club	N4
del dia	B6U10W3
del folio	q4
del garrafon	V3
del gas	Z4
del gato	e4
del gym	f3
del jetta	a3
del jueves	F3H5
del lunes	D4H-3Y4
del martes	H3j3
del mercado	E4
del mes	B4H13
del mismo	Q4
del monedero	E-3G10H-3L6d5g-3h-3n3r3
del mostrador	g3
del muchacho	V3
del nuevo	f-3h3
del numero	C3
del personal	B6m3
del primero	H3
del profe	E5
del programa	I4W4
del puente	H3
del que	V4
del regalo	G4
del senor	p3
del sistema	N4W3l10
del ticket	D3K3M3Q3e3h-8
del tinaco	e3
del trabajo	S4Z3
del turno	B3H-3U4
del uno	H3
del ☎	A3G5H-3P9W6d4f-3h3p-3q-3
del*	N7
del* #*	B3H11W5h-5
del* 20/1*	H4
del* 3/11*	H3
del* agua*	a3
del* ano*	H4
del* apag*	n4
del* banc*	W7q-3
del* bot*	l5
del* buen*	H3
del* cafe*	h3
del* canj*	p3
del* celu*	q4
del* cent*	j4
del* chat*	T3
del* clie*	P4f-3p8q4
del* club*	N4
del* dia*	B6U10W3
del* foli*	q4
del* garr*	V3
del* gas*	Z4
del* gato*	e4
del* gym*	f3
del* jett*	a3
del* juev*	F3H5
del* lune*	D4H-3Y4
del* mart*	H3j3
del* merc*	E4
del* mes*	B4H13
del* mism*	Q4
del* mone*	E-3G10H-3L6d5g-3h-3n3r3
del* most*	g3
del* much*	V3
del* nuev*	f-3h3
del* nume*	C3
del* pers*	B6m3
del* prim*	H3
del* prof*	E5
del* prog*	I4W4
del* puen*	H3
del* que*	V4
del* rega*	G4
del* seno*	p3
del* sist*	N4W3l10
del* tick*	D3K3M3Q3e3h-8
del* tina*	e3
del* trab*	S4Z3
del* turn*	B3H-3U4
del* uno*	H3
del* ☎*	A3G5H-3P9W6d4f-3h3p-3q-3
dele*	N7q3
dele* my*	N7q3
delet*	N7q3
delete	N7q3
delete my	N7q3
deli*	c3
delic*	c3
delicado	c3
dem*	V4b3d3f3n5
dema*	G3V4
demas	G3V4
demas $	V4
deme	b4
deme razon	b4
deme* razo*	b4
demo*	f4n3
demos	f4
den	L3N3W3
den de	N3
den*	A4n3
den* de*	N3
deni*	k3
deni* atie*	k3
denis*	k3
denisse	k3
denisse atiende	k3
denl*	A4
denl* para*	A4
denle	A4
denle para	A4
dent*	n4
dentr*	n4
dentro	n4
dep*	W6a3
depo*	W6a3
depos*	W6a3
der*	a5
derr*	a5
des	J3
des de	J5
des*	A-3C-7D5E-3F-7G15H-3J-5K-4M-4N17O-4P3R-3S8T-3U4V-3W10X10Y-8a-10b-5d8e-4f-6g-10h-9i-5j14l18n-11o-10q27r-5
des* de*	J5
desa*	D7N11X6Y-4b-4d-3g-4l11n-6q7
desa* #*	D3G3
desa* a*	l7
desa* de*	q3
desa* empl*	l6
desa* la*	q5
desa* los*	X4
desa* mi*	D5
desab*	G4
desabonale	G4
desabonale #	G4
desac*	X7Y-4l13
desactiva	l7
desactiva a	l7
desactivar	l6
desactivar empleada	l6
desap*	D8N3d-3q6
desaparece	q3
desay*	a4j4
desayuno	a4j4
desayuno $	a4j4
desb*	q4
desba*	q4
desc*	C-3F-5G15H-3O-3S-4W12d13h-6j11l4o3p-3q-3
desc* #*	F-3G6d7h-4
desc* a*	l5
desc* de*	d7
desc* del*	W4
desc* el*	E4
desc* la*	a6
desc* lo*	G4
desc* punt*	G9d-4
desc* ☎*	h3
desca*	j10o4
descanses	o3
descanses $	o3
desco*	G7a5d8l4q-3
descompuso	E3a6
descompuso el	E3
descompuso la	a6
desconecta	l5
desconecta a	l5
descontar	G6d6
descontar puntos	G9d-3
descontarle	G5
descontarle a	G3
descontaste	D3
descu*	G8W12d6h-3j3
descuenta	W9d4j4
descuenta #	G3
descuenta $	W3n3
descuenta de	W3d6
descuenta del	W4
descuentale	G8h-3
descuentale #	G3
descuentale lo	G4
desd*	H3I5L4O6U7a-3k3q-3
desd* cuan*	L5P3
desd* hace*	I3
desd* la*	j3
desd* las*	U3
desd* mi*	U4
desd* que*	H5I3b3
desde	H3I5L4O6U7a-3k3q-3
desde cuando	P3
desde hace	I3
desde la	j3
desde las	U3
desde mi	U4
desde que	H5I3b3
dese*	N4c3d4
deseo	N4c3d4
desg*	P9
desg* de*	P4
desgl*	P9
desglose	P4
desglose de	P4
desh*	N6g-3h-6l3n-3q25
desh* el*	l4
desh* mi*	N5g-3
desh* una*	h-4q5
desha*	N6g-3h-6l3n-3q25
deshabilita	l4
deshabilita el	l4
deshacer	h-5q11
deshacer $	q6
deshacer una	h-4q5
deshaz	N5g-3q7
deshaz mi	N5g-3
deshazla	q5
deshazla $	q4
desi*	G3
desi* #*	G3
desin*	G3
desinflaselo	G3
desinflaselo #	G3
deso*	S6
desoc*	S6
desp*	Q3S12T3a-4h6j-4l4o-3p6q-7
desp* #*	h3
desp* a*	W3l5
desp* de*	L3Q3c3p5
desp* la*	d4
despa*	T5U3V3h5k3m4
despachan	m4
despachan $	m4
despache	U3k3
despache $	U3k3
despe*	d4l5n4
despedi	l3
despedi a	l3
despensa	d5
despi*	W3
despu*	L3Q4S15d-3j-3n-3p7q-4
despues	L3Q4S15d-3j-3n-3p7q-4
despues $	S6
despues de	L3Q3c3p5
desr*	q9
desre*	q9
desregistra	q9
dest*	Z4n3
destr*	n3
destrabo	n3
destrabo $	n3
desu*	X10
desus*	X10
desuscribir	X10
desuscribir $	X10
det*	A6M4P11X3
deta*	M4P11
deta* de*	P12
detal*	M4P11
detalle	M4P9
detalle $	M4
detalle de	P10
dete*	A6X3
dete* por*	A5
deten*	A6X3
detenido	A6
detenido por	A5
dev*	A3B3H-3M-6Q5a-4e52h-9n-4o-3
devo*	A4B4G3M-3Q5a-3e34h-6o-3
devo* #*	e4
devo* de*	A4B5
devo* del*	e4
devo* el*	G3
devol*	A4B4G4M-3Q5a-3e32h-5o-3
devolucion	A5B4Q6e11h-3
devolucion $	Q6
devolucion de	A4B5
devolver	e9
devolvieron	e4
devolvio	G5e4
devolvio el	G3
devu*	F3G-3e19h-4n-4q4
devu* #*	e4
devu* el*	e7
devu* los*	F3
devue*	F3G-3e19h-4n-4q4
devuelta	e4
devuelvan	e3
devuelve	e11n-3
devuelve #	e4
devuelve el	e5
devuelvele	F3
devuelvele los	F3
di	G4e4n-3q8r3
di $	J4e4
di mi	r3
di* mi*	r3
dia	B4C-5D-4H24O6P10S-3T-4U20V-4W4a3b-3h-3i-3j-4n-5o-6p-3q-5
dia #	H16a-3h-4
dia $	B6T-3U16W3a10n-3o-4
dia aqui	O3
dia cuantos	H3
dia de	K3d4
dia favor	H4
dia me	P3
dia por	U3
dia*	D3H8O18T-3W-3Y8a-5j8l4n-4o-9q-3
dia* #*	H16a-3h-4
dia* aqui*	O3
dia* cuan*	H3
dia* de*	K3d4
dia* favo*	H4
dia* me*	P3
dia* por*	U3
diar*	Y5
diari*	Y5
diario	Y5
diario $	H6
dias	H5O19Y3a-4j8l3n-3o-8
dias $	H4O17a-3o-5
dias por	H4
dias* por*	H4
dic*	C4D3G-3J-3L-3M6P3R4S-3T-5V-3W-4Y3a6d3n6o-5p3q4
dice	A3D5M5P3R4T-3U-3W-3d4n7o-4p5
dice #	d-3
dice $	O-4n9
dice el	O7n-4
dice en	n3
dice mi	a4
dice pendiente	n3
dice que	D5L-3R4U-3d5n-6q5
dice*	C4Y4a9p-3
dice* #*	d-3
dice* cuan*	d3
dice* el*	O7n-4
dice* mi*	a4
dice* pend*	n3
dice* por*	C3
dice* que*	D4R4U-3a5d5n-7q5
dicen	a9
dicen que	a6
dices	C4Y4b3p-3
dices cuanto	d3
dici*	h-4l4
dici* que*	q3
dicie*	h-4l4
diciembre	l4
diciembre $	l4
diciendo	q3
diciendo que	q3
dict*	Q6h3
dicta*	Q6
dictar	Q6
did	n17
die*	H4n4
dier*	H4n6
dier* de*	I4n5
dier* el*	G3
dier* hoy*	H5
dier* los*	P3
diero*	H4n3
dieron	H4n3
dieron de	I4n5
dieron el	G3
dieron hoy	H5
dieron los	P3
dies*	a3
diese*	a3
diesel	a3
diesel $	a3
dif*	D3N-3V3X7Y6
dife*	D3V3
difer*	D3V3
diferencia	D3
diferente	V3
difu*	N-3X7Y6
difus*	N-3X7Y6
difusion	N-3X7Y6
difusion $	N-3X7Y6
dig*	P-4S11T-4X3a-3b5d-5e-3p4q4r4
diga	E3S3d-3n-3
diga #	E4
diga*	C4X3b6
diga* #*	E4
diga* cuan*	b3p3
diga* el*	C3
digal*	c3
digale	c3
digam*	C4b6
digame	C4b6
digi*	q6
digit*	q6
digito	q6
digo	D3S9n5r3
digo $	D3S9
digo que	n4
digo* que*	n4
dij*	A3D-3J4b4g3n10q6
dije	J6a3h-4q8
dije #	h-3q7
dije que	J5
dije*	b3
dije* #*	h-3q7
dije* que*	D-3J5b3
dijer*	b3
dijeron	b3
dijeron que	D-3b3
diji*	n8
dijis*	n8
dijiste	n8
dijo	h4n4
dijo el	h3
dijo* el*	h3
dil*	a8
dile	a8
dile a	a5
dile que	a4
dile* a*	a5
dile* que*	a4
dim*	C9D-3E-3H5L-3T4U5W3a-4b6d-5h-5j-3m5n4p5q-4
dime	C6D-3H6L-3T5U3W3a-3b6d-4h-5j-3n6p3q-4
dime como	Q3
dime cuanto	H3W4
dime el	W3
dime en	n4
dime los	C5I3
dime mis	U4
dime que	T4
dime quien	B4
dime si	H3M-4b3n5
dime*	C3
dime* como*	Q3
dime* cuan*	H3W5
dime* el*	W3
dime* en*	n4
dime* los*	C5I3
dime* mis*	U4
dime* que*	T4
dime* quie*	B4
dime* si*	H3M-4b3n5
dimel*	C3
dimelo	C3
dimelo $	C3
dimo*	m3
dimo* acce*	m3
dimos	m3
dimos acceso	m3
din*	H6I4U-3b7e9n-4
dine*	H6I4U-3b7e9n-4
dine* a*	W3
dine* elec*	d3
dine* en*	b6
dine* es*	H3
dine* la*	C3
dine* paso*	H3
dine* trae*	p3
diner*	H6I4U-3b7e9n-4
dinero	H7I4L3U-3b7e9n-3
dinero $	H3I6L3e8
dinero a	W3
dinero electronico	d3
dinero en	b6
dinero es	H3
dinero la	C3
dinero paso	H3
dinero trae	p3
dio	B9D3I3
dio de	B7I3f-5
dio mal	F3q3
dio su	f4
dio*	a11o8
dio* de*	B7I3f-5
dio* mal*	F3q3
dio* su*	f4
dios	a8o8
dios $	a3
dios se	o7
dios te	a5
dios*	a3
dios* se*	o7
dios* te*	a9
diosi*	a3
diosito	a3
dir*	c3j7
dire*	c3j7
direc*	c3j7
direccion	j8
directamente	c3
dis*	C4O7T4V6W-3Z13a-4b4d-3f-3o-3
disc*	O8V-3Z13a-3
discu*	O8V-3Z13a-3
disculpa	Z6
disculpa $	Z5
disculpe	O8Z6
disculpe $	O8Z4
dism*	G3
dism* en*	G3
dismi*	G3
disminuya	G3
disminuya en	G3
disp*	C5T4b3
disp* al*	C3
disp* del*	C4
dispo*	C6T4b3
disponible	C4
disponible al	C3
disponibles	T4
dist*	V10n3p-3
dist* con*	n4p-3
diste	R3n4p-3
diste con	n4p-3
disti*	V10
distinta	V4
distinta $	V3
distinto	V6
distinto $	V4
do	Q7T9b5q-3
do i	Q7b5q-3
do* i*	Q7b5q-3
dob*	D9E-3F3L6W12a-5d-3n5o-3q5
dobl*	D9E-3F3L6W12a-5d-3n5o-3q5
dobl* a*	D3
dobl* los*	W10
doble	D11F3L7W3a-5n5o-3q4
doble $	D6L6a-4n7o-3q4
doble a	D3
doc*	a3j3
doct*	a3
docto*	a3
doctor	a3
doe*	C3p5
does	C3p5
dol*	j7
dola*	j7
dolar*	j7
dolares	j7
dom*	D5H5j10
domi*	D5H5j10
domi* cuan*	H3
domi* de*	W4
domi* por*	a3
domic*	W3j6
domicilio	W4j4
domicilio $	j4
domicilio de	W4
domin*	D6H5j5
domingo	D6H5j3
domingo $	D6
domingo cuanto	H3
domingos	a3
domingos $	j3
don	C11G3H-3V-3a-3f5h7
don beto	C3G3
don chuy	k3
don eloy	W3
don goyo	C5p-3
don heriberto	F3
don nacho	G3
don*	C5F5H-3M-3P8Q11S-3T3U-4a-4b-4d3j6l-4n4o-4q-5r8
don* beto*	C3G3
don* chuy*	k3
don* eloy*	W3
don* goyo*	C5p-3
don* heri*	F3
don* nach*	G3
dona	C7D3F6G3H-3P4a-3h3l-3n-4q-4
dona $	p3
dona carmen	D3
dona cuca	C4
dona lupe	F3
dona mago	A4F3V5n-3
dona ofelia	G4
dona* carm*	D3
dona* cuca*	C4
dona* lupe*	F3
dona* mago*	A4F3V5n-3
dona* ofel*	G4
dond*	L3P5Q13T5U-3W-3b-3h-5j8n3r8
dond* empi*	T4
dond* esta*	j4
dond* lo*	d8
dond* me*	r7
dond* pued*	L6d-3
dond* qued*	D4
dond* sale*	P4
dond* veo*	P-5Q14U-3h-4n5
donde	L3P5Q13T5U-3W-3b-3h-5j8n3r8
donde empiezo	T4
donde estan	j4
donde lo	d8
donde me	r7
donde puedo	L6d-3
donde queda	j3
donde veo	P-5Q14U-3h-4n5
dor*	H4
dorm*	H4
dormi*	H4
doy	Q5S6a-3h3n9q-3
doy de	Q5n5
doy* de*	Q5n5
dud*	H-5K34Q3T-5U-4V-3a-5n6
duda	H-3K12S3T-4U-3n8
duda $	K5Q3S4n4
duda de	n5
duda*	K6
duda* de*	K3n5
dudas	K6
dudo*	K17
dudos*	K17
dudosas	K12
dudosas $	K9
due*	a8c5
duel*	a9
duel* la*	a6
duele	a9
duele la	a6
duen*	c5
duen* que*	F3
dueno	W3c3
dueno que	F3
dul*	m3
dulc*	m3
dulce	m3
dulce $	m3
dup*	a-3i15
dupl*	a-3i15
dupl* que*	n4
dupli*	a-3i15
duplicala	i15q-3
duplicala $	i15q-3
duplico	q6
dur*	L7j4
dura	j6
dura*	L7
duran	L7
duran $	L7
dzu*	g3
dzul	g3
e	P3U9
ech*	F3Q-3U4V6W-4d3h-4q12
echa*	F3Q-3W-3d4h-3q9
echa* #*	F5
echa* abaj*	q6
echa* el*	H3
echa* mano*	d3
echa* para*	G3e3q8
echa* sus*	d3
echa* un*	b3
echal*	d3n3
echala	q4
echale	d3n3
echale #	F5
echale mano	d3
echale para	G3
echam*	H3V3
echame	H4V3
echame el	H3
echame un	b3
echar	q7
echar abajo	q3
echar*	e3
edg*	l3
edga*	l3
edgar	l3
edgar $	l3
edi*	C-3E15R5
edit*	C-3E15R5
edit* punt*	E8
edita	E8
edita puntos	E8
edith	R5
edith $	R5
efe*	C-3W4d5e5
efec*	C-3W4d5e5
efec* que*	d3
efec* y*	W3
efect*	C-3W4d5e5
efectivo	C-3L3W5e4h3n3
efectivo $	L3e5
efectivo que	d3
efectivo y	W3
efi*	o9
efic*	o9
efici*	o9
eficiencia	o6
efr*	l4
efra*	l4
efra* del*	l4
efrai*	l4
efrain	l4
efrain del	l4
eh	J8T18a-5n-6o-5
eh $	J3T18a-5o-5
eje*	c14
ejec*	c14
ejecu*	c14
ejecutivo	c14
ejecutivo $	c12
eki*	q10
ekiv*	q10
ekivo*	q10
ekivoke	q9
el	C-4E3F-3H10K-3M5N-6O-6P6R6T-6U-11V9W9a11b-6c4e4f-3g-5h-5i5j11k-4l4m-3n-8o-11p-5q8r-3
el #	D-5F-3H4J5M11P9a-3h-8i4j3n-4
el $	Z-3i8p9q6
el acceso	R5l8
el acumulado	H6
el agua	a5
el aire	a3
el ajuste	A4B3E-3n3
el america	a4
el anterior	H4
el arqueo	H3
el aviso	X3n3
el bono	G7q-3
el bot	K3
el buen	H7
el bueno	E3
el cafe	S7p3
el cambio	J4q-4
el camion	a5
el carga	P4
el carro	a3
el celular	i4q5
el changarro	H4
el chat	J3
el chavo	V4
el chisme	S-3a4
el cierre	H5S3
el cliente	D7J3Q6V-5f-3q7
el codigo	I3R6
el consolidado	H3
el contrato	l5
el corte	H-3W6Y4a-3o3
el cortecito	H4
el de	A3B-3H-4J3U3V14W-3n-6q-5
el dedo	q5
el del	D3H-5V3W3a6i3
el descuenta	n3
el detalle	P5
el dia	H13d4
el dinero	W3d4
el doctor	a3
el domicilio	W4
el domingo	D5H5
el don	d3q4
el dueno	W3c3
el encargado	c4n3
el enlace	R6
el envio	L4
el equipo	m9
el estado	P3
el estatus	n5
el folio	M7Q3h-6n5q8
el gas	a3j4
el gerente	B3c6
el grupo	Z5
el gusto	r4
el historial	P4
el importe	q3
el ingeniero	c4
el intento	o3
el internet	K3Q3a3
el jefe	U3a3
el joven	V4h3
el jueves	P3
el kilo	j3
el letrero	g3n3
el limbo	K8
el link	R9
el lunes	H8S4a-3j3k5
el mensaje	n4
el mensajito	n3
el menu	T13
el mes	H4
el metro	a4
el miercoles	H5
el minimo	j3
el mismo	V3
el monedero	E14I3L4f-5n6
el monto	Q5q5
el mostrador	k3
el muchacho	h3l3
el negocio	H5
el nino	Z6a3
el nombre	W7q-3
el nuevo	W5
el numero	H-6c6l5
el ok	A5
el otro	A4j3q5
el oxxo	l3
el padron	I3
el paquete	j4
el partido	a4
el pastel	F4
el pedido	e4j3
el perfume	e3
el permiso	l6
el perro	a4
el personal	m8
el pollo	o3
el porcentaje	W3
el practicante	k3
el precio	W8
el primo	l3
el procedimiento	Q4
el profe	P4
el programa	I8L3N4W-3f3g3
el promedio	H4
el proveedor	c3
el proximo	V4
el puntaje	E3
el punto	L5W3
el qr	R4
el que	I4V21n-4
el rafa	l3
el rastro	B9H-4
el recibo	M4
el regalo	d3p3
el registro	B3P3n3
el reporte	H-4X4Y6
el resto	d4
el resumen	H-5X3Y4
el resumencito	H4
el sabadito	H4
el sabado	j5
el saldo	C3E4F5G10W3d-3i-3p4q-3
el senor	O7f5n-3
el servicio	D4
el si	A3q5
el signo	Q4
el siguiente	V3
el sistema	B5D-3k3l-4m5n7r3
el sueldo	W5
el sueter	e3
el taladro	e5
el telefono	X5Z6c-3h4n5
el ticket	M5S6q11
el tinte	d3j4
el total	H5Y4q5
el trabajo	l6
el trato	D4
el ultimo	l3n3p3q3
el usuario	l3
el viernes	F3a6
el visto	A5
el ☎	C12E7P9a-4b3h3p-3
el* #*	D-5F-3H4J5M11P9a-3h-8i4j3n-4
el* acce*	R5l8
el* acum*	H6
el* agua*	a5
el* aire*	a3
el* ajus*	A4B3E-3n3
el* amer*	a4
el* ante*	H4
el* arqu*	H3
el* avis*	X3n3
el* bono*	G7q-3
el* bot*	K3
el* buen*	E3H7
el* cafe*	S7p3
el* camb*	J4q-4
el* cami*	a5
el* carg*	P4
el* carr*	a3
el* cart*	g3
el* celu*	i4q5
el* cham*	d3
el* chan*	H4
el* chat*	J3
el* chav*	V4
el* chis*	S-3a4
el* cier*	H5S3
el* clie*	D7J3Q6V-5f-3q7
el* codi*	I3R6
el* cons*	H3
el* cont*	l5
el* cort*	W6Y3a-3o3
el* de*	A3B-3H-4J3U3V14W-3n-6q-5
el* dedo*	q5
el* del*	D3H-5V3W3a6i3
el* desc*	n3
el* deta*	P7
el* dia*	H13d4
el* dine*	W3d4
el* doct*	a3
el* domi*	D5H5W3
el* don*	d3q4
el* duen*	W3c3
el* enca*	c4n3
el* enla*	R6
el* envi*	L4
el* equi*	m9
el* esta*	P3n6
el* foli*	M7Q3h-6n5q8
el* gas*	a3j4
el* gere*	B3c6
el* grup*	Z5
el* gust*	r4
el* hist*	P4
el* impo*	q3
el* inge*	c4
el* inte*	K3Q3a3o3
el* jefe*	U3a3
el* jove*	V4h3
el* juev*	P3
el* kilo*	j3
el* letr*	g3n3
el* limb*	K8
el* link*	R11
el* lune*	H8S4a-3j3k5
el* mens*	a3n6q-3
el* menu*	T13
el* mes*	H4
el* metr*	a4
el* mier*	H5
el* mini*	j3
el* mism*	V3
el* mone*	E14I3L4f-5n6
el* mont*	Q5q5
el* most*	k3
el* much*	h3l3
el* nego*	H5
el* nino*	Z6a3
el* nomb*	W7q-3
el* nuev*	W5
el* nume*	H-6c6l5
el* ok*	A5
el* otro*	A4j3q5
el* oxxo*	l3
el* padr*	I3
el* paqu*	j4
el* part*	a4
el* past*	F4
el* pedi*	e4j3
el* perf*	e3
el* perm*	l6
el* perr*	a4
el* pers*	m8
el* poll*	o3
el* porc*	W3
el* prac*	k3
el* prec*	W8
el* prim*	l3
el* proc*	Q5
el* prof*	P4
el* prog*	I8L3N4W-3f3g3
el* prom*	H4
el* prov*	c3
el* prox*	V4
el* punt*	E3L4W3
el* qr*	R4
el* que*	I4V21n-4
el* rafa*	l3
el* rast*	B9H-4
el* reci*	M4
el* rega*	d3p3
el* regi*	B3P3n3
el* repo*	H-4X4Y6
el* rest*	b3
el* resu*	X3Y4
el* saba*	H5j5
el* sald*	C3E4F5G10W3d-3i-3p4q-3
el* seno*	O7f5n-3
el* serv*	D4
el* si*	A3q5
el* sign*	Q4
el* sigu*	V3
el* sist*	B5D-3k3l-4m5n7r3
el* suel*	W5
el* suet*	e3
el* tala*	e5
el* tele*	X5Z6c-3h4n5
el* tick*	M5S6q11
el* tint*	d3j4
el* tota*	H5Y4q5
el* trab*	l6
el* trat*	D4
el* ulti*	l3n3p3q3
el* usua*	l3
el* vier*	F3a6
el* vist*	A5
el* ☎*	C12E7P9a-4b3h3p-3
ele*	d3
elec*	d3
elect*	d3
electronico	d3
eli*	F-5G10N19a-3h-4l8n-3q14
elim*	F-5G10N19a-3h-4l8n-3q14
elim* #*	G4
elim* al*	l4
elim* mi*	N6
elim* mis*	N3
elim* por*	l4
elimi*	F-5G10N19a-3h-4l8n-3q14
elimina	G6l4q6
elimina al	l4
elimina mi	N3
eliminala	l3q7
eliminala $	q7
eliminala por	l4
eliminar	N3
eliminar mis	N3
eliminen	N6
eliminen mi	N3
ell*	B3V5h-5i8n-3p9q5
ella	B3V5h-5i10n-3p9q4
ella $	C-4P3V3p9q3
ella sola	B3
ella trae	V4
ella ya	c3
ella* sola*	B3
ella* trae*	V4
ella* ya*	c3
elo*	W3
eloy	W3
eloy $	W3
elv*	h3
elvi*	h3
elvia	h3
emi*	m6n-4
emil*	m6n-4
emili*	m6n-4
emiliano	m6n-4
emiliano $	m6n-4
emp*	B6C-6H-4J-3O-3P-8U-3V-3c-4d-5f4g9h7k17l9m16n-5o-6r3
empe*	a3f3g5h7
empe* a*	a4g3
empe* de*	q4
empez*	a3f3g5h6q3
empezamos	h4q3
empezamos $	h5
empezamos de	q4
empezar	f3g5
empezar a	g3
empi*	C-3P-3T4f7g5k6
empi* a*	P-3f4g4
empi* con*	f4h4
empie*	C-3P-3T4f7g5k6
empiece	f4
empiece a	f4
empieza	f3h-3k6
empieza con	f4
empiezo	T4h5
empiezo $	T4
empiezo con	h5
empl*	B7D4H-3I-4M3P-3R3T-3a-3f-5k11l10m17n-3o-3q-3
empl* con*	l4
empl* dulc*	m3
empl* ves*	m4
emple*	B7D4H-3I-4M3P-3R3T-3a-3f-5k11l10m17n-3o-3q-3
empleada	M4k6l6
empleada $	l6
empleada dulce	m3
empleado	B3D4R4f-3k7l5
empleado $	B3R4k7
empleado con	l4
empleados	B5I-3W3m18
empleados $	B5W3m12
empleados ves	m4
empr*	r5
empre*	r5
empresa	r5
en	D-7E7H-3J-5K4L10O-6P3Q4R-5S10T-4W4a8c-4d3e-8h-3i-6k5n5o-8p3r-5
en #	C3E17F4a3d-5n-6
en blanco	T3
en bodega	W4
en caja	H-3V5
en camino	j3
en ceros	C4E5
en contra	E-3G5
en cuanto	C-3H-7U6b4j4p5
en dinero	L4
en duda	K7Q3U-3n3
en efectivo	W3
en el	B3E-3I5K5N3U-4f8k3m4
en espera	A5
en esta	d10m3
en esto	Q5m4
en fila	V3
en la	M3P-3S5T-3W-3a4g6h11j-10n-6o-3q6r3
en lo	H5S4V3k3
en los	E4g3
en lugar	q3
en merida	a3
en mi	B3D3P3a-3b6n7
en monedero	b6
en morralla	d3
en mostrador	V3
en negativo	E3
en noviembre	H5
en otro	S3Z6
en pausa	l3
en pesos	L3
en puntos	F3H3
en que	D-3J4P15Q5S-4T5a-3n13p4q-5
en revision	A4
en shampoo	j3
en su	C3W3d-5n5
en tienda	j3
en todas	L5
en total	P3U5
en un	L3S4
en una	S3W4n3
en ventas	U3
en veremos	n4
en vez	W3q4
en ☎	C4
en* #*	C3E17F4a3d-5n-6
en* blan*	T3
en* bode*	W4
en* caja*	H-3V5
en* cami*	j3
en* cero*	C4E5
en* cont*	E-3G5
en* cuan*	C-3H-7U6b4j4p5
en* dine*	L4
en* duda*	K7Q3U-3n3
en* efec*	W3
en* el*	B3E-3I5K5N3U-4f8k3m4
en* espe*	A5
en* esta*	d10m3
en* esto*	Q5m4
en* fila*	V3
en* la*	M3P-3S5T-3W-3a4g6h11j-10n-6o-3q6r3
en* lo*	H5S4V3k3
en* los*	E4g3
en* luga*	q3
en* meri*	a3
en* mi*	B3D3P3a-3b6n7
en* mone*	b6
en* morr*	d3
en* most*	V3
en* nega*	E3
en* novi*	H5
en* otro*	S3Z6
en* paus*	l3
en* peso*	L3
en* punt*	F3H3
en* que*	D-3J4P15Q5S-4T5a-3n13p4q-5
en* revi*	A4
en* sham*	j3
en* su*	C3W3d-5n5
en* tien*	j3
en* toda*	L4
en* tota*	P3U5
en* un*	L3S4
en* una*	S3W4n3
en* vent*	U3
en* vere*	n4
en* vez*	W3q4
en* ☎*	C4
enc*	D-3F6H-5I-3M7R6Y5c5h-5k9n-4o6q-4
enca*	R4c5k9o6
enca* abri*	R3
enca* el*	F3
encar*	R4c6j3k9
encargada	A3R3W3k7
encargada $	W3k6
encargada abril	R3
encargado	c8
encargado $	R3c5n3
encargo	a3
encargo el	F3
enci*	H-3Y5
enco*	D-3r3
encon*	D-3r3
encu*	F5M5S3h-5
encu* se*	F5h-4
encue*	F5M5S3h-5
encuentra	M3
encuentro	S3
encuesta	F5h-4
encuesta se	F5h-4
end*	E8
ende*	E8
ende* por*	E3
ender*	E8
enderezalo	E3
enderezalo por	E3
enderezarlo	E3
enderezarlo $	E3
ene*	H5P3
ener*	H5P3
ener* cont*	H4
enero	H5P3
enero $	P3
enero contra	H4
enf*	X3a5
enfe*	F3
enfe* comp*	F3
enfer*	F3
enfermera	F3
enfermera compro	F3
enfr*	W3a5
enfre*	W3
enfrente	W3
enfrente $	W3
eng*	C4p-3
enga*	j3
engan*	j3
enganche	j3
enl*	K6R11
enla*	R12
enla* de*	R4
enla* para*	R4
enlac*	R12
enlace	R12
enlace de	R4
enlace para	R4
enli*	K6
enli* las*	P3
enlis*	K6
enm*	E5
enmi*	E5
enmi* los*	E5
enmie*	E5
enmienda	E5
enmienda los	E5
eno*	D6F3n-3
enoj*	D6F3n-3
enoja*	D6n-3
enojada	D3
enojado	D3
enojado $	D3
enr*	f11
enro*	f11
enrol*	f11
ens*	I7K5P5Q10T6e-3l-3n5
ense*	I7K5P5Q10T6l-3n5q-4
ense* a*	A-4Q16
ense* como*	n5
ense* cual*	P3
ense* la*	n6
ense* las*	H7
ense* los*	I3
ense* quie*	I4
ensen*	I7K5P5Q10T6l-3n5q-4
ensename	I7P4Q10T5n7q-3
ensename a	A-4Q17
ensename como	n5
ensename cuales	P3
ensename la	n6
ensename las	H7
ensename los	I3
ensename quien	I4
ensenamelas	K5
ensenamelas $	K5
ent*	A-3B3C-4D-4F-4H4J-9N-3O-4Q-4R9S-4T14V-5X-4Z-4a-9b-4c3g9h-3k5l6n12o14p-4q-3r-3
ente*	J-5T11Y5o20
ente* que*	g3
enten*	J-5L3T12o10
entendi	J-4T13
entendi $	T8
entendido	n-4o11
entendido $	o3
enter*	Y6o10
enterada	o6
enterada $	o4
enterado	o4
enterado $	o4
enterarme	Y6
enti*	J-3T13c7
enti* nada*	T3
entie*	J-3T13c7
entiendes	T3
entiendes $	T3
entiendo	J-3T10c6
entiendo $	T4
entiendo nada	T3
ento*	T-3n13
ento* si*	n4
enton*	T-3n13
entonces	n7
entonces si	n4
entr*	B3C-3F-3H6J-4K4Q-5R10T-6V-4a-4c-3f3g10j3k6l8n5o-5p-3
entr* a*	g3h3k3
entr* al*	I3f4
entr* beto*	B4
entr* como*	k3
entr* de*	W6h-3
entr* el*	q3
entr* en*	L3
entr* la*	e3
entr* mi*	R3
entr* o*	n4
entr* que*	g4
entr* todo*	H3
entr* una*	k3
entr* ya*	l4
entra	R5k4
entra*	J-3P5R5W4f5g4h-4l5
entrada	W6l3
entrada $	l4
entrada a	h3
entradas	P3
entran	L3R3
entran mis	R3
entrar	R3f4
entrar $	l3
entrar al	f4
entrarle	g4
entrarle a	g3
entraron	K3P4
entraron $	P4
entre	H5l4m3n-4q3
entre como	k3
entre el	q3
entre todos	H3
entre ya	l5
entre*	U3e4j4
entregar	U4
entrego	e3
entrego $	H3
entrego la	e3
entro	B5K3Q-3T-3g8n12o-3
entro $	g5n10o-3
entro beto	B4
entro que	g4
env*	Y3Z5j6
envi*	Y3Z5j6
envi* a*	j5
envio*	j5
envios	j5
envios a	j5
equ*	G3H-3Q5V-3W-3Z17a-6h-4k7m15n-6o-4q12
equi*	G3H-3Q5V-3W-3Z17a-6h-4k7m15n-6o-4q12
equi* a*	k4q3
equi* al*	G5q-4
equi* de*	Z8
equi* la*	q4
equi* y*	F3
equip*	a-3k8m17
equipo	a-3k8m17
equipo $	a-3k3m15
equipo a	k4
equiv*	G3Q5V-3Z18a-3h-3n-5o-3q14
equivale	L3
equivale en	L3
equivocado	Z14
equivocado $	Z11
equivoco	Q3q3
equivoco de	q3
equivoco y	F3
equivoque	G4Q3Z3q9
equivoque $	Q3Z-6q11
equivoque al	G5q-4
equivoque de	Z8
era	B-3H-3J12Q-3V-5W-3X-3Z39a-7e3h-9i-5j-3q28r-4
era #	h-4n4q7
era $	Z8n4r-3
era aqui	Z5
era contigo	Z3
era de	Z4q5
era el	e3
era ese	q5
era la	n3q-4
era otro	q4
era pal	Z10
era para	Z18q-6
era su	q3
era un	q5
era*	G6h-3q15
era* #*	h-4n4q7
era* aqui*	Z5
era* cont*	Z3
era* de*	Z4q5
era* el*	e3
era* ese*	q5
era* la*	n3q-4
era* otro*	q4
era* pal*	Z10
era* para*	Z18q-6
era* su*	q3
era* un*	q5
eran	G6h-3q15
eran #	G3h-3q14
eran de	G3
eran* #*	G3h-3q14
eran* de*	G3
ere*	a-3n-4o8r36
eres	a-3n-4o8r36
eres $	r11
eres de	r4
eres el	r6
eres la	r3
eres lo	o4
eres robot	r3
eres un	o9
eres una	o4r-3
eres* de*	r4
eres* el*	r6
eres* la*	r3
eres* lo*	o4
eres* robo*	r3
eres* un*	o9
eres* una*	o4r-3
ern*	l13
erne*	l13
erne* ya*	l4
ernes*	l13
ernesto	l13
ernesto $	l7
ernesto ya	l4
err*	D5R3X-3Z6a-3o-3q18
erre	q7
erro*	D5R3X-3Z7a-3n8o-3q5
erro* a*	n3
erro* al*	R3
error	D5R3X-3Z7a-3n9o-3q4
error $	D5Z7n6
error a	n3
error al	R3
es	B-6E3F-4H-7J6K-4L3M6N-5O-4P-5Q4S-6U-5X-5Y-4Z4a4d-8e-5f3i-5k5l3n-4q8r31
es #	E7a8b-3
es $	A5D-3L3M9a-3m3o-3r10
es bien	W3
es cajera	l3
es cierto	C4b3
es con	Q3
es cuenta	G3
es de	h3i3k4n-3
es el	H-3I5Q5V12W-4e-3f-4i-7r4
es empleado	l4
es ese	P3
es este	r8
es esto	r7
es fraude	r3
es jacinto	l3
es kevin	f4
es la	D3L3j6
es lo	D3Q-4T5b3
es mi	J3W3a4
es nueva	f3
es otro	q6
es por	L3Q6
es que	n4
es su	W3j5
es todo	o4
es un	D4
es una	J4r4
es venta	J3
es ☎	h3k5
es* #*	E7a8b-3
es* bien*	W3
es* caje*	l3
es* cier*	C4b3
es* con*	Q3
es* cuen*	G3
es* de*	h3i3k4n-3
es* el*	H-3I5Q5V12W-4e-3f-4i-7r4
es* empl*	l4
es* ese*	P3
es* este*	r8
es* esto*	r7
es* frau*	r3
es* jaci*	l3
es* kevi*	f4
es* la*	D3L3j6
es* lo*	D3Q-4T5b3
es* mi*	J3W3a4
es* nuev*	f5
es* otro*	q6
es* por*	L3Q6
es* que*	n4
es* su*	W3j5
es* todo*	o4
es* un*	D4
es* una*	J4r4
es* vent*	J3
es* ☎*	h3k5
esa	A9H-5Q-4T-4V4W3Z4a-5h-6i8k-3l-5n8o-7p3q25
esa $	U3n10o-5q4
esa no	A4n-3q9
esa peticion	A4
esa que	V4
esa ultima	q3
esa va	V3
esa venta	h-3i7q5
esa ya	n3
esa*	J3K3q3
esa* no*	A4n-3q9
esa* peti*	A4
esa* que*	V4
esa* ulti*	q3
esa* va*	V3
esa* vent*	h-3i7q5
esa* ya*	n3
esas	J3K3q3
esas no	q3
esas* no*	q3
esc*	L-4P-4Q9S3T4W-3X13Y4Z7b-3c4d-3n-4q-5r9
esca*	g3
escan*	g3
escr*	L-4P-3Q9S3T4X14Y5Z7a-4j-3q-4r10
escr* a*	Z3
escr* al*	Z4
escr* para*	Q7
escri*	L-4P-3Q9S3T4X14Y5Z7a-4j-3q-4r10
escriban	X8
escriban $	X4
escribanme	X3Y6
escribas	X3
escribe	r6
escribe $	r6
escriben	r6
escriben $	r6
escribiendo	r3
escribiendo $	r3
escribio	Z3
escribir	T6c5
escribir $	Q-3T6c4
escribir para	Q4
escribirme	X4
escribirme $	X4
escribo	Q4S8
escribo $	S3
escribo para	Q3
escrito	Q3
escrito $	Q3
escu*	a4
escue*	a4
escuela	a4
escuela $	a3
ese	B6C-4G4J5V6Z3f-3h-6i8n-9o-4p8q8
ese cliente	G3W4i6p5
ese corte	H3
ese era	J4q-3
ese mismo	p6
ese monto	q4
ese no	q3
ese numero	B3
ese que	n3
ese saldo	B3E3
ese ticket	M3n-3
ese* clie*	G3W4i6p5
ese* cort*	H3
ese* era*	J4q-3
ese* mism*	p6
ese* mont*	q4
ese* no*	q3
ese* nume*	B3
ese* que*	n3
ese* sald*	B3E3
ese* tick*	M3n-3
eso	C-3E4F-4H-4J8O-3S4T-5U-3V-4Z14a-9c-3d-5h-6l-4m-3n16o15q14
eso $	J4S6T-3X4a-5n5o7q12
eso a	E3p3
eso de	J3d-3n5
eso era	Z6
eso es	n4o4
eso no	J3Z3h-3
eso que	q3
eso*	P6X3
eso* a*	E3p3
eso* de*	J3d-3n5
eso* era*	Z6
eso* es*	n4o4
eso* no*	J3Z3h-3
eso* que*	q3
esos	P6X3
esos puntos	P4q4
esos* punt*	P4q4
esp*	A7D3S17T-3V4b-6d-7j-3n8o-4
espa*	a3
espe*	A11D4S17T-3V5a-4j-3n8o-3
espe* el*	A3H3
espe* mi*	A4
espe* que*	S8
espe* tu*	n3
esper*	A11D4S17T-3V5a-4j-3n8o-3
espera	A5S13
espera $	A3S5
espera que	S3
esperame	S11
esperame $	S5
esperame que	S3
esperando	A5D5S-6V8
esperando $	D4S-3V5
esperando el	A3H3
espero	S-3n11
espero $	n8
espo*	A-4W4b-4d-4l3q4
espo* como*	k3
espo* ya*	l3
espos*	A-4W4b-4d-4l3q4
esposa	A-3X3k3
esposa $	X3
esposa como	k3
esposo	W3l3
esposo ya	l3
est*	A4B5D7G-5H9I3L-3O7Q-5S-5T8U-3V-6W-9X6Y-5Z-4a-5b-6h8i-4j-3l-4m8n-3o-4r16
esta	A8C4D6F-3G-3I3L-4M3N-3P-3Q-4S-4T-5V-5X-5Z-4a6b-5c4d6i-3k-3l-3m8n6p3q3
esta #	h7
esta $	J6a-6n22o-3p3
esta activa	m4
esta adentro	m6n-3
esta aqui	n3
esta arriba	n4
esta atras	V3
esta autorizado	m3
esta bien	A6D3J6n-3
esta chueco	D3
esta clienta	E4W4
esta compra	L-3d9p4
esta cuenta	d4
esta dado	h3m4
esta del	n4
esta detenido	A5
esta diciendo	q3
esta doble	n8
esta el	L3a4c4
esta en	C3f4n3
esta floja	H3
esta fuera	l4
esta inscribiendo	I4
esta la	T3
esta llevando	d3
esta lloviendo	a4
esta mal	D3E8q7
esta no	o3
esta pidiendo	G3H5
esta quincena	I3
esta registrada	m3
esta regresando	e3
esta semana	B7H5M3h-4
esta sucursal	m3
esta ya	I3R4U4p-3
esta ☎	C3
esta*	E5J3K4O9Q-4T-6W-5X-4a-6d-6f-3g-4j7n8p-3q3
esta* #*	F4h5
esta* abie*	e4j5
esta* acti*	m7
esta* aden*	m6n-3
esta* aqui*	n3
esta* arri*	n4
esta* auto*	A-3B3m5
esta* bien*	A6D3J6n-3
esta* buen*	O3o3
esta* chue*	D3
esta* clie*	E4W4
esta* comp*	L-3d9p4
esta* cont*	j3
esta* cuen*	d4
esta* dado*	h3m5
esta* de*	C3H4P7b3
esta* del*	n4
esta* dete*	A5
esta* dici*	q3
esta* dobl*	n8
esta* el*	H-3L3a4c4
esta* en*	A5K4f4m-3
esta* espe*	A3V4
esta* floj*	H3
esta* fuer*	l4
esta* insc*	I4L5
esta* la*	Q-3T3
esta* llev*	d3
esta* llov*	a4
esta* mal*	D7E10b-3q8
esta* no*	o3
esta* pend*	n4
esta* pidi*	G3H5
esta* quin*	I3
esta* regi*	n-3r4
esta* regr*	e3
esta* roba*	B3D3
esta* sema*	B7H5M3h-4
esta* sucu*	m3
esta* vien*	J5
esta* ya*	I3R4U4p-3
esta* ☎*	C3
estab*	E5J7K3V4Z3n-3q10
estaba	E3J7V4Z3q10
estaba $	q7
estaba esperando	V4
estaba viendo	J5
estac*	F4j3
estacionamiento	F4
estacionamiento #	F4
estad*	B3C3H4P7
estado	B3C3H4P7
estado autorizando	B3
estado de	C3H5P8
estan	A4D5K4b-4j11m4n3
estan $	j3
estan abiertos	j5
estan activos	m3
estan en	A3K5
estan mal	D4
estan robando	B3D3
estar	L6N4n4
estar inscrita	L5
estas	O11a-3
estat*	b4n5
estatus	b4n5
este	D-5E-3F-3H5I3L-4P7T6X3b-3f3g4j-3n-6o-3q-3r12
este $	W4p3
este celular	P3
este chat	T3r6
este cliente	B4G3f-3
este contacto	T4r3
este en	C3
este joven	i3
este medio	T4
este mes	H6I7P5
este mismo	g3
este numero	g3r3
este otro	q3
este sabado	H4
este*	Y3
este* celu*	P3
este* chat*	T3r6
este* clie*	B4G3f-3
este* cont*	T4r3
este* en*	C3
este* jove*	i3
este* mand*	X3
este* medi*	T4
este* mes*	H6I7P5
este* mism*	g3
este* nume*	g3r3
este* otro*	q3
este* saba*	H4
esten	Y3
esto	D10H-3J-4L5N4P-3Q4T13U-3X5a-4g-3h10j-4n-4q-4r6
esto $	J-3L4N4Q3T3X6h7n-4r7
esto de	D3
esto favor	h3
esto lo	r4
esto no	D3c3
esto o	L3
esto*	O6S4T3X3b4c-3g6j-3n-5q-3r4
esto* de*	D3
esto* en*	a3
esto* favo*	h3
esto* lo*	r4
esto* no*	D3c3
esto* o*	L3
esto* perd*	T7
esto* yo*	h3
estoy	O6S4T3b3c-3g6j-3n-5r4
estoy en	a3
estoy perdida	T7
estoy yo	h3
estu*	B5H7X3a-4o5q4
estu* buen*	l3
estu* haci*	B3
estu* mal*	q5
estu* muer*	H4
estuv*	B5H7X3o-5q4
estuvo	H7X3l3n3o-5q4
estuvo $	n8o-4
estuvo bueno	l3
estuvo haciendo	B3
estuvo mal	q5
estuvo muerto	H4
eti*	W6
etiq*	W6
etiqu*	W6
eul*	E3
eula*	E3
eula* en*	E3
eulal*	E3
eulalia	E3
eulalia en	E3
ex	l4
ex sigue	l4
ex* sigu*	l4
exa*	E7G-3n3
exac*	E7G-3n3
exac* el*	E3
exact*	E7G-3n3
exactamente	E4n3
exactamente $	n3
exacto	E3
exacto el	E3
exc*	O5o9
exce*	O5o9
exce* serv*	o7
excel*	O5o9
excelente	O5o9
excelente $	o6
excelente servicio	o7
exi*	M7N3h-4n6
exis*	M7N3h-4
exis* el*	M4
exist*	M7N3h-4
existe	M8h-3
existe el	M4
existio	q3
exit*	n6
exito*	n6
exitosa	n5
exitosa $	n4
exp*	N3Q7T14a-3j3
expl*	L3Q8T15
expl* a*	n3
expl* como*	Q5
expli*	L3Q8T15
explicame	Q3T11
explicame $	T7
explico	c3
explico a	n3
expliqueme	Q3T4
expr*	j4
expre*	j4
express	j4
express $	j4
ext*	F5W3h-3j3r3
extr*	F5W3h-3j3
extr* orde*	F3
extra	W3j3
extra $	W4q3
extra*	F3
extras	F3
extras orden	F3
ey	O23a-6o-5
fa	C3b4
fa $	C3b4
fac*	H3J-3W11j13q-3
fact*	H3J-3W11j13q-3
fact* #*	M3h3
fact* de*	W5h-5j3
fact* del*	j3
fact* en*	H4
factu*	H3J-3W11j13q-3
factura	J-3W8j12q-3
factura #	M3h3
factura $	W3
factura de	W5h-5j3
factura del	j3
facturamos	H3
facturamos en	H4
fal*	A5D13F5J-3K6L-3P-3Q-3T-3V6W-4a-3d-4h-5j-3k6n4q5
fall*	a-4n10o3
falla*	n3
fallando	n3
fallo	n8o-3
fallo $	n10o-3
fals*	G3
falsa	G3
falsa $	G3
falt*	A6D13F5G-4J-3K5L-4V7W-3d-3h-3i3k6n-6o-4
falt* #*	V6h-3q3
falt* algo*	n3
falt* de*	K3
falt* jose*	k6
falt* lo*	D3F3
falt* los*	D6
falt* mete*	i3
falt* mi*	A5
falt* much*	C3D-4b5
falt* o*	F3
falt* pero*	E3
falt* punt*	D4
falt* que*	A4
falt* una*	D3
falta	A7D9F3V3h-3i5k7n-3q-5
falta $	V4b3
falta josefina	k6
falta lo	D3F3
falta meter	i3
falta mi	A5
falta o	F3
falta que	A4
falta una	D3
falta*	D6F3G-3K3V5a3b3h-4n-4q5
faltan	D6K3V5a3b3h-3n-3
faltan #	V6
faltan $	S3
faltan de	K3
faltan los	D6
faltan pero	E3
faltan puntos	D4
faltaron	q4
faltaron #	q4
falto	h3q3
far*	L3r5
farm*	L3r5
farma*	L3r5
farmacia	L3r5
fat*	D4
fav*	C3D-6F3H4L-5O-3Q-3R5W-3X4Z-3a-5c6g4k4o-5q3r-3
favo*	C3D-6F3H4L-5O-3Q-3R5W-3X4Z-3a-5c6g4k4o-5q3r-3
favo* #*	h5
favo* clie*	d4
favo* de*	F6q3
favo* es*	W4
favo* esta*	J3R4
favo* la*	n4
favo* lo*	n3
favo* me*	p4
favo* que*	C3
favo* ya*	H3
favo* ☎*	c4k3
favor	C3D-6F3H4L-5O-3Q-3R5W-3X4Z-3a-5c6g4k4o-5q3r-3
favor #	h5
favor $	C6D-4L-4N-4O-3R3V5W-4X5Z-3a-4c5e-3f4k3o-5q3r-5
favor de	F6q3
favor es	W4
favor esta	R4
favor la	n4
favor lo	n3
favor me	p4
favor que	C3
favor ya	H3
favor ☎	c4k3
feb*	H4P3
febr*	H4P3
febr* cual*	H4
febre*	H4P3
febrero	H4P3
febrero cual	H4
fec*	H-3I3P8n5
fech*	H-3I3P8n5
fech* de*	H-3n7
fecha	H-3I3n5
fecha $	I3
fecha de	H-3n7
fecha*	P6
fechas	P6
fechas $	P4
fel*	O7a4o5
feli*	O7a4o5
feli* cump*	a5
felic*	o6
felicidades	o6
felicidades $	o7
feliz	O7
feliz cumpleanos	a3
feo	D3F4q6
feo $	F4q7
fer	f4l6
fer $	l6
fer*	C6
fern*	C6
ferna*	C6
fernanda	C3
fernanda $	C3
fia*	W4
fiad*	W4
fiado	W4
fiado $	W4
fie*	I3a3j-3o7
fiel*	I3
fiele*	I3
fieles	I3
fieles $	I3
fies*	a5j-3
fiest*	a5j-3
fiesta	a5j-3
fij*	C3E4c6d-3
fija*	C4
fija* que*	h3
fijat*	C3
fijate	C3
fijate que	h3
fijo	c6
fijo $	c6
fil*	J4S4V5a-3h3n-3
fila	D3J4S4V5a-3h3
fila $	D3V3
file*	E3
file* esta*	E3
filem*	E3
filemon	E3
filemon estan	E3
fin	H10O-3j6
fin $	H9j6
fin*	n5
fina*	n5
fina* debe*	E3
final	n5
final $	n6
final debe	E3
fir*	A17K-6n5
firm*	A17K-6n5
firm* pend*	A6K-4
firma	A5
firma $	A3
firma*	A13K-5
firmar	A6
firmar $	A6
firmas	A6K-4
firmas pendientes	A6K-4
firme	n7
flo*	C3H4
floj*	H4
floj* verd*	H3
floja	H3
floja verdad	H3
flor*	C3
flore*	C3
flores	C3
flores $	C3
foc*	e7
foco	e3
foco*	e4
focos	e4
fol*	H-3M7Q5a-3b-3e3h8n4q6
foli*	H-3M7Q5a-3b-3e3h8n4q6
foli* #*	M9h4n-4
foli* &*	h7q4
foli* que*	Q3
folio	H-3M7Q5a-3b-3e3h8n4q6
folio #	M9h4n-4
folio $	Q3h-3n7q-3
folio &	h7q4
folio que	Q3
fon*	G3
fond*	G3
for	d6h-4i5
for ☎	C3d5
for*	Q7T6V4g3n-3
for* ☎*	C3d5
form*	Q7T6V4g3n-3
form* al*	a3
form* de*	Q4
form* part*	g3
form* se*	o3
forma	Q8T6
forma de	Q4
forma*	V4g3o3
formar	a3g3
formar parte	g3
fot*	Q5Z4a5n-3q-3
foto	Q5Z5a5n-3q-3
foto del	Q4a3n-3
foto* de*	j3
foto* del*	Q4a3n-3
fra*	r3
frau*	r3
fraud*	r3
fraude	r3
fraude $	r3
fre*	g3j3
frec*	g3
frecu*	g3
fri*	D4a20
fria*	a4
friaz*	a4
friazo	a4
frij*	a5
frijo*	a5
frijoles	a5
frijoles $	a5
frio	D3a11
frio $	D3a8
fue	B6C-3D-3I-3J5L-5M13P6Q-6T-4W-3Z10a-3b-4d-4e-3i-4j-5l9m-3n19p-4q12
fue $	M11n5p-3
fue al	l4
fue con	q7
fue de	q3
fue el	B-3H7V-3Z4a4
fue error	n-3q5
fue exitosa	n5
fue la	B5q-4
fue lo	n9
fue nancy	B3
fue perla	B3
fue sin	Z6n-4q5
fue un	n-4o9
fue una	h3n3
fue*	G4I3P5d-4h3k3l5q7
fue* al*	l4
fue* con*	q7
fue* de*	q3
fue* el*	B-3H7V-3Z4a4
fue* erro*	n-3q5
fue* exit*	n6
fue* la*	B5q-4
fue* lo*	n9
fue* nanc*	B3
fue* perl*	B3
fue* sin*	Z6n-4q5
fue* un*	n-4o9
fue* una*	h3n3
fuer*	G4I3P5d-4h3k3l5q7
fuer* #*	h3q4
fuer* del*	l3
fuer* desc*	G3d-3
fuera	G4d-3k3l6q3
fuera $	k3l3q3
fuera del	l3
fuera descuentale	G3d-3
fuero*	I3P5h4q4
fueron	I3P5h4q4
fueron #	h3q4
fueron $	I4
fui	B3D6H3P9Z3a-3h3
fui $	B3P6
fui a	H3
fui el	D6
fui* a*	H3
fui* el*	D6
fun*	L4T11r-3
func*	L4T11r-3
func* disp*	T3
func* lo*	L5
funci*	L4T11r-3
funciona	L4T4r-3
funciona $	T3r-3
funciona lo	L5
funciones	T7
funciones $	T4
funciones disponibles	T3
gab*	l5
gaba*	l4
gabac*	l4
gabacho	l4
gabacho $	l4
gaby de	k3
gaby* de*	k3
gan*	C-3F5G3H-6L21P-5W10a9b-5h-3j-4n-3p6
gana	D3H-4L8W7
gana $	D4L5
gana la	W4
gana*	L10W5a4b-4
gana* la*	W5
gana* punt*	L6
ganan	L4W4
ganan puntos	L3
ganar	L6
ganar puntos	L3
ganar*	a5
ganaron	a5
gano	F7L3a4p6
gano $	F3
gano el	a5
gano la	F4
gano* el*	a5
gano* la*	F4
gar*	M3V3
garr*	V3
garra*	V3
garrafon	V3
gas	Z4a4j4
gas $	Z4a4
gas*	C-4J4P10W4d19h13j-5n-5r-3
gaso*	Q3
gasol*	Q3
gast*	C-4J5P10Q-3W4a-3d19h12j-5n-4r-3
gast* #*	h8
gast* los*	P5
gast* mi*	W4
gast* mis*	D4
gast* sus*	P3
gast* todo*	b3d3
gasta	W4d6h-3
gasta todos	d3
gasta*	C-3L5P5d15
gastado	P7b-3
gastar	L5d10
gastar $	b4
gaste	L-4P5h9
gaste #	h5
gaste $	h5
gasto	D3W3h9
gasto #	d-3h7
gasto $	d8
gasto sus	P3
gat*	a8e3
gati*	a5
gatit*	a5
gato	a8e4
gen*	D3I10L3R3S5T-3U-3W-3c7h5i-4j-3l6m10n-4o4q-6
gena*	C3
genar*	C3
genaro	C3
gene*	H3L5R4n3
gene* punt*	L5
gener*	H3L5R4n3
general	H3
generar	h3
geni*	o8
genia*	o8
genial	o8
gent*	D3I10S6c7h4i-4l7m10n-6o-3q-4
gent* de*	m4
gent* no*	c6
gent* se*	D3I4
gent* teng*	I4
gent* trab*	m3
gent* trai*	m4
gente	D3I12S6c7h4i-4l7m7n-6o-3q-4
gente $	I3S4a3l9
gente de	m4
gente no	c6
gente se	D3I4
gente tengo	I4
gente trabaja	m3
gente*	m4
gentes	m4
gentes traigo	m4
ger*	B3V-3W6a-3c5k7m11n-3o-3
gera*	m6
gera* sigu*	m6
gerar*	m6
gerardo	m6
gerardo sigue	m6
gere*	B3W6a-3c5k8m5o-3
gere* #*	F3
gere* a*	k3
gere* de*	k3l3
gere* quie*	m4
gere* supl*	B3
geren*	B3W6a-3c5k8m5o-3
gerente	B3W6a-3c5k8m5o-3
gerente #	F3
gerente $	W6c5m3
gerente a	k3
gerente de	k3l3
gerente quienes	m4
gerente suplente	B3
go	n9
goo*	O10o-3
good	O10o-3
gor*	B-3V6a5
gord*	a6
gordo	W3a3
gordo $	W3a3
gorr*	B-3V6
gorra	B-3V6
gorra $	B-3V6
goy*	C5p-3
goyo	C5p-3
gra*	C3H-5J7L3a3o18
grab*	n6
graba*	n4
grac*	H-3J8X3n-3o20
grac* a*	a3
grac* por*	H-3o6
graci*	H-3J8X3n-3o20
gracias	H-3J8X3n-3o21q-3
gracias $	J9S3X4a-3n-3o4
gracias a	a3
gracias por	H-3o6
gran*	Y3a6h3
grand*	Y3h3
grande	h3
grandes	Y3
grat*	L5W4d3p3
grati*	L5W4d3p3
gratis	L5W4d3p3
gratis $	L4W4
gre*	o4
grea*	o4
great	o4
gri*	D3h3
grit*	D3
gro*	D7W3
gros*	D7W3
grose*	D7W3
grosero	D7W3
grosero $	D7W3
gru*	Z10
grup*	Z10
grup* de*	Z5
grup* del*	Z4
grupo	Z10
grupo de	Z5
grupo del	Z4
gua*	C4J7T-3d5f-3n7o-3r3
guad*	k3
guad* con*	k3
guada*	k3
guadalupe	k3
guadalupe con	k3
guap*	a6
guapo	a6
guar*	C4J7T-3a-4d5n9r3
guar* mi*	N3
guar* ☎*	d3
guard*	C4J7T-3a-4d5n9r3
guardado	C4d3r4
guardaste	n3
guardaste $	n3
guarde	J3
guardes	J4
guardo	n8
guardo $	n3
gue*	E3a3
guer*	E3
guer* del*	E4F-3
guer* ☎*	F3
guera	E4F-3
guera del	E4F-3
guero	F3
guero ☎	F3
gus*	D-3Y3d3e4j-3o9r3
gust*	D-3Y3d3e4j-3o9r3
gust* el*	e4
gusta	o5
gusta $	o5
gusta*	Y3a3d4
gustaria	Y3d4
gusto	e5o4r4
gusto $	S3o4r3
gusto el	e4
gym	f3
ha	B17J-3P12T-3f4
ha comprado	P6f4
ha estado	B3
ha hecho	B6
ha llegado	R3
ha llevado	P4
ha metido	B6
ha registrado	I4
ha* comp*	P6f4
ha* esta*	B3
ha* hech*	B6
ha* lleg*	R3
ha* llev*	P4
ha* meti*	B6
ha* regi*	I4
hab*	C-3D-3L-3Q-3S5T-4W-4X-3Z4b-3c17d-3h-4j-3k4l-3o-3q3r15
habi*	Y3a5f3k5q4
habi* a*	k6
habi* meti*	q3
habi* por*	m3
habi* regi*	q3
habi* usad*	G3M3
habia	G3i3n3q4
habia metido	q3
habia registrado	q3
habia usado	G3
habia*	M3
habian	M3
habil*	Y3f4k6m3
habilita	k3
habilita a	k3
habilitado	m3
habilitado por	m3
habilitame	k3
habilitame a	k3
habit*	a7
habl*	S6T-3Z5a-4c19r16
habl* a*	Z3
habl* al*	Z4
habl* con*	c6r4
habl* por*	c3
habla	r6
habla $	r6
habla*	S7Z6c13n-3
hablaba	Z6
hablame	c5
hablar	S6c9
hablar $	S5c-3
hablar con	c8
hable	c5
hable*	c5
hablen	c4
hablo	c-3r11
hablo $	c-3r6
hablo con	r5
habr*	n3
hac*	A-3C-5F-3H-3K-5L-4M-3O-3P3Q9T16W-6a4b-3d6i6j5q4
hace	H-3I3L-4P4Q7S-4W-3a5i6n4p4q3
hace #	I3
hace cuando	Q4
hace que	D3b3
hace ratito	i3n3
hace rato	n5p5
hace si	Q3
hace un	a7
hace*	I-3O-3Q3S3T18W-3a-5b-4d6j7
hace* #*	I3P3
hace* algo*	n3
hace* aqui*	T3
hace* cuan*	P7Q7b-3n-4
hace* el*	H3
hace* envi*	j5
hace* para*	g3
hace* que*	D3b3
hace* rati*	i3n3
hace* rato*	n5p5
hace* un*	a7
hace* una*	h4
hace* vali*	d6
hacem*	H-3Q3S5
hacemos	H-3Q3S5
hacemos $	S3
hacen	L3j10
hacen envios	j5
hacer	T8b-3d5g3n4
hacer $	T8n4
hacer algo	n3
hacer para	g3
hacer una	Q-3h4
hacer*	d3
hacerla	q3
haces	D4T9n-3o3
haces $	T9o3
haces el	H3
haci*	B3G3a4l3
haci* tono*	B3
haci* tram*	G3
hacie*	B3G3a4l3
haciendo	B3G3a4l3
haciendo $	a4
haciendo tono	B3
haciendo trampa	G3
hag*	J8O-3Q7T8Z7a-6b-3f5g5n9o-3q-5
haga*	J8Z6a-3f3g5n-3q-4
haga* caso*	Z9
haga* nada*	J5
haga* su*	f4
haga* un*	W3j3
hagal*	f3
hagale	f3
hagam*	g6
hagame	g6
hagan	Z4
hagas	J9q-4
hagas $	J4
hagas caso	Z3
hagas nada	J5
hago	O-3Q8T9a-3h-3n12o-3
hago $	O-3Q-3T11n9
hago para	Q3T-3
hago si	Q7n-4
hago* para*	Q3T-3
hago* si*	Q7n-4
hal*	M5T4q-3
hall*	M5T4q-3
hallo	M3T4
hallo $	T3
ham*	a5h3
hamb*	a5
han	I5P4
han vuelto	I3
han* vuel*	I3
har*	I4X4n-3
hart*	I4X4
hart* en*	I4
harto	X4
harto*	I4
hartos	I4
hartos en	I4
has*	H-3L3a3l3n5o7
hast*	H-3L3a3l3n5o7
hast* cuan*	L5j4n3
hast* el*	D3a4j-3
hast* la*	n3
hast* lueg*	o7
hast* mana*	o3
hasta	H-3L3a3l3n5o7
hasta cuando	L5j4n3
hasta el	D3a4j-3
hasta la	n3
hasta luego	o7
hasta manana	o3
hav*	C3U3b5p5
have	C3U3b5p5
have $	C3b5
hay	A10E6I4K9L5N-4P-8Q9R-3S-4T3U-8W-5X-5Y-4Z-4a8b4c7d-9e4g-4i-7j19l-3m-3n-9o-9p-3
hay $	H9T8
hay a	L3
hay algo	B4
hay alguien	O8
hay alguna	Q3
hay aprobaciones	A3
hay barata	W5
hay cola	V3
hay en	P-3b5
hay fila	D3n3
hay firmas	A6K-4
hay hoy	j5
hay lugar	j3
hay modo	Q3n3
hay mucha	S3
hay otra	J5
hay otras	K3
hay otro	V4
hay pendiente	K6
hay promo	j3
hay puntos	L3
hay que	C-3D-3E8G5L3M-3b-3e8f4h6i-3j-4k4l3n-5q11
hay respuesta	n4
hay reten	a3
hay servicio	j3
hay solicitudes	A8
hay una	M6h-4r3
hay ventas	K4
hay*	Y4q3
hay* a*	L3
hay* algo*	B4
hay* algu*	O8
hay* apro*	A3
hay* bara*	W5
hay* cola*	V3
hay* en*	P-3b5
hay* fila*	D3n3
hay* firm*	A6K-4
hay* hoy*	j5
hay* luga*	j3
hay* modo*	Q3n3
hay* much*	S3
hay* otra*	J5K3
hay* otro*	V4
hay* pend*	K6
hay* prom*	j3
hay* punt*	L3
hay* que*	C-3D-3E8G5L3M-3b-3e8f4h6i-3j-4k4l3n-5q11
hay* resp*	n4
hay* rete*	a3
hay* serv*	j3
hay* soli*	A8
hay* una*	M6h-4r3
hay* vent*	K4
haya	Y4q3
haz	C-3E5W10d3h-3
haz que	E4
haz*	C-3H5I3R5V-3W17a-3f3g3h-3i4o-3
haz* que*	E4
hazl*	W5f4i4n3
hazl* otra*	i3
hazl* su*	f4
hazla	W3
hazle	f3n3
hazle otra	i3
hazle su	f4
hazlo	d3
hazm*	H6I3R3W13g3o-3
hazm* el*	H3
hazm* gere*	W7
hazm* la*	H3
hazm* otro*	R3
hazm* un*	I4
hazm* una*	W3
hazme	H6I3R3W13g3o-3
hazme el	H3
hazme gerente	W7
hazme la	H3
hazme otro	R3
hazme un	I4
hazme una	W3
he	H-4I-3L-4P13U17W-3b3
he canjeado	P4
he gastado	P5b-3
he juntado	b5
he metido	U5
he registrado	g3
he vendido	H-3U4
he visto	n3
he* canj*	P4
he* gast*	P5b-3
he* junt*	b8
he* meti*	U5
he* regi*	g3
he* vend*	H-3U4
he* vist*	n3
hec*	B9Q3U3
hech*	B9Q3U3
hech* de*	B4
hech* hay*	Q3
hecha	Q3
hecho	B9
hecho de	B4
hel*	O17T15a-7o-7
help	T17a-3
help $	T13
hem*	I3
hemo*	I3
hemos	I3
her	h-4i5p6
her*	L3Q6W3a8b-3d-3
here	Q7q-3
here $	Q7q-3
heri*	F3
heri* ponl*	F3
herib*	F3
heriberto	F3
heriberto ponle	F3
herm*	W4a9d-3f3q3
herma*	W4a3f3q3
hermana	L3q3
hermana $	L3
hermano	W5a4
hermano $	W4a3
hermo*	a6
hey	O24a-5o-4
hey $	O21a-4o-4
hi	O26a-5o-5
hi $	O18a-4o-3
hic*	D4H5T5U6h3n3q6
hice	T5U9h3q3
hice $	U3n3
hice bolas	T6n-3q3
hice caja	H3
hice hoy	U4
hice* bola*	T6n-3q3
hice* caja*	H3
hice* hoy*	U4
hici*	D4H5U-3n4q3
hici* mis*	H3
hicie*	D4H5
hicieron	D4H5
hicieron mis	H3
hiciste $	n4
hie*	a3j4n4
hiel*	a3j4n4
hielo	a3j4n4
hielo $	j4
hij*	L5S3W11Z4k3q6
hija	L5S4W4Z4
hija $	S4W5
hijo	W7a3
hijo*	q6
hijo* la*	q3
hijol*	q6
hijole	q6
hijole la	q3
his*	B6P19
hist*	B6P19
hist* de*	B7P6
histo*	B6P19
historial	B6P19
historial $	P7
historial de	B7P6
hiz*	B11D-3H5M7W3l-3n3p4r-3
hizo	B11D-3H5M7W3l-3n3p4r-3
hizo $	H4n7p5
hizo brenda	B5
hizo el	B4W4
hizo la	H4M8n-3
hizo tavo	B3
hizo* bren*	B5
hizo* el*	B4W4
hizo* la*	H4M8n-3
hizo* tavo*	B3
hol*	O50S17T-4V-3a-12h3n-6o-13q-3
hola	O27b3h4o-3
hola $	O14
hola me	O3
hola que	h3
hola soy	b3
hola* me*	O3
hola* que*	h3
hola* soy*	b3
hor*	B6D5T-3W3j19o-4
hora	B7D3j7
hora $	H4
hora entro	B6n-3
hora quedo	P4
hora*	W5j13o-3
hora* de*	j3
hora* entr*	B6n-3
hora* pasa*	a5
hora* qued*	P4
horar*	a-3j14
horario	j4
horas	W3
how	C3Q7U3b5p5q-3
how do	Q7q-3
how many	C3b5
how much	U4p5
how* do*	Q7q-3
how* many*	C3b5
how* much*	U4p5
hoy	A-4C-5E-3F-5G-3H25K6L-5M3O-5P-4Q-4R-3T-7U22V-3W7X-3Y-3Z-3a9d7f-3h5i-3j8l6m-5n-8p-3q-7r-4
hoy #	h3
hoy $	A-3C-3H9K8L-4M4T-5U16W12b4d6h-3n-3o3q-5
hoy cuantas	I4
hoy en	H8
hoy entre	H3
hoy es	a3l3
hoy esta	H3
hoy favor	U6
hoy hay	a5
hoy leticia	l4
hoy llego	k3
hoy mismo	n4
hoy o	j5
hoy por	H3
hoy que	H3
hoy quienes	I3
hoy quiere	d3
hoy termino	l4
hoy y	H5
hoy ya	H4L3
hoy* #*	h3
hoy* cuan*	I4
hoy* en*	H8
hoy* entr*	H3
hoy* es*	a3l3
hoy* esta*	H3
hoy* favo*	U6
hoy* hay*	a5
hoy* jueg*	a6
hoy* junt*	q3
hoy* leti*	l4
hoy* lleg*	k3
hoy* mism*	n4
hoy* o*	j5
hoy* por*	H3
hoy* que*	H3
hoy* quie*	I3d3
hoy* term*	l4
hoy* y*	H5
hoy* ya*	H4L3
hub*	H10O11T-3a-3n3o-3
hubo	H10O11T-3a-3n3o-3q-3
hubo $	H6O5
hubo compa	O6
hubo venta	H3
hubo* comp*	O6
hubo* vent*	H3
huel*	B3
huel* mal*	B3
huele	B3
huele mal	B3
hugo a	k3
hugo* a*	k3
hum*	c14
huma*	c14
huma* por*	c3
human*	c14
humano	c14
humano $	c10
humano por	c3
i	Q7U4b5
iba	V-3Z23a-3q7
iba a	Z3
iba en	n4
iba para	Z9
iba*	n3
iba* a*	Z3
iba* en*	n4
iba* para*	Z9
ide*	O-3T-3V-5a-9i26o-7r22
idem	a-4i21o-3
idem $	a-4i21o-3
iden*	V-4a-5i6o-4r22
ident*	V-4a-5i6o-4r22
identica	V-4i6
identica $	V-4i6
ido	P3
ign*	J3Z7
igno*	J3Z7
igno* lo*	Z5
ignor*	J3Z7
ignora	Z4
ignoralo	J3
igu*	E3I3L5V-7a-4h-3i22o5
igua*	E3I3L5V-7a-4h-3i22o5
igua* a*	i3
igua* el*	E4
igua* que*	i3
igua* sin*	K3
igual	E4I3L5V-5i13
igual $	I3L6V-5i7n4
igual el	E4
igual que	i3
igual sin	K3
igual*	i9o6
igualita	i12
igualita $	i7
imp*	W12h4n-3q4
impo*	q6
impor*	q6
importe	q6
impr*	H-3W12
impre*	a3
impresora	a3
impri*	H-3W13
imprime	W9
ina*	l8
inac*	l8
inac* a*	l4
inac* caje*	l4
inact*	l8
inactiva	l4
inactiva a	l4
inactivar	l4
inactivar cajero	l4
inc*	D7E-3F9H-3K15Q5a-3g3k6n-5q-3
inca* por*	l3
inca* vuel*	k3
incapacidad por	l3
incapacidad vuelvela	k3
inci*	K10
incie*	K10
inciertas	K9
inciertas $	K9
incl*	Q5n-4
inclu*	Q5n-4
incluye	Q5n-4
inco*	D7F3K5g3j-3k4
inco* al*	g3
inco* comp*	F4
incon*	D4F4K5
inconforme	F4
inconforme compensala	F4
inconformidad	D3
incor*	g3k4
incorpora	k4
incr*	E-3F6
incr* el*	E-3F6
incre*	E-3F6
incrementa	F4
incrementa el	F4
ind*	L3T5
indi*	L3T5
indi* las*	T5
indiq*	L3T5
indiqueme	L3T5
indiqueme las	T5
ines $	C3
inf*	H5M3N3
infl*	G3
infl* el*	G3
inflo	G3
inflo el	G3
info*	H5M3N3
info* del*	H3M3
infor*	H5M3N3
informacion	M3N3o3
informacion $	o3
informe	H4
informe del	H3
ing*	c6h7
inge*	c4
inge* que*	c5
ingen*	c4
ingeniero	c4
ingr*	h5
ingre*	h5
ingresar	h4
inh*	l6
inha*	l6
inha* usua*	l3
inhab*	l6
inhabilitar	l3
inhabilitar usuario	l3
ini*	O3T15
inic*	O3T15
inic* de*	O4
inici*	O3T15
inicio	O3T15
inicio $	T15
inicio de	O4
ins*	A-3B7C-3D-5H-4I14J6N3Q3T8V-3W-4X-5Z-3a-7b-3f16g19j-4k-3l-3n3o-4q-3
insc*	B7C-3D-4H-3I15J6N3Q5S-3T-4W-3X-4a-5b-3c-4f17g19j-4k-3n5o-4r-3
insc* a*	B3Q3Y3f4
insc* al*	f4
insc* de*	g3
insc* la*	I8
insc* mas*	B7I-4
inscr*	B7C-3D-4H-3I15J6N3Q5S-3T-4W-3X-4a-5b-3c-4f17g19j-4k-3n5o-4r-3
inscribas	J10
inscribas $	J10
inscribe	Q4f5g3
inscribe $	g3
inscribe a	Q3
inscribe al	f3
inscribiendo	I4
inscribiendo la	I4
inscribieron	N3g-4n7
inscribir	B9I-5f6
inscribir a	B3f4
inscribir mas	B7I-4
inscribirme	g4
inscribirme $	g3
inscribirse	f4
inscripcion	N3f3h3
inscripcion $	N5
inscripcion de	g3
inscrita	I4L5n4
inscrita $	L5
inscrita la	I4
inscritos	I11
inscritos $	I5
inst*	T12c3
inst* por*	T5
insta*	c3
instalo	c3
instr*	T10
instrucciones	T10
int*	D-3J6K5N3V-4g3n16q-3
inte*	D-3J6K5N3V-4g3n16q-3
inte* anda*	n3
inte* arti*	r3
inte* lo*	g3
inte* que*	Y3
inte* zule*	k3
integ*	k3
integra	k3
integra zulema	k3
intel*	r3
inten*	V-4n18
intento	n3o3
intento $	o3
inter*	D-3J5K5N3g3j3
interesa	J6N4X-3g4
interesa $	J7
interesa lo	g3
interesa que	Y3
intereses	j6
intereses $	j3
internet	K3Q3a3
internet $	K3a4
internet anda	n3
inv*	H-3Q3R25W4k-4n-3
inve*	W7
inven*	W7
inventario	W7
inventes	a3
invi*	Q3R24k-4
invi* a*	R9k-3
invi* al*	R3
invi* de*	R4
invi* para*	R3
invit*	Q3R24k-4
invita	R5
invita a	R5
invitacion	R19
invitacion $	R3
invitacion al	R3
invitacion de	R4
invitacion para	R3
invitaciones	j3
invitar	R3
invitar a	R3
invito	B3
invito a	B3
ir	Q3a3j4
ir a	Q3
ir* a*	Q3
irm*	h3
irs*	C-3p6
irse	C-3p6
irse quiere	p4
irse* quie*	p4
is	a-3n6o-3r16
is it	n8
is* it*	n8
iso	H5
iso oy	H5
iso* oy*	H5
it	n11
iva	n3
iva $	n3
iva*	l6
ivan	l6
ivan uc	l4
ivan* uc*	l4
ivo*	l4m4
ivon*	l4m4
ivon* con*	m4
ivonn*	l4m4
ivonne	l4m4
ivonne $	l6
ivonne con	m4
izo	H6
izo ayer	H4
izo* ayer*	H4
ja	a4
jac*	l5
jaci*	l5
jacin*	l5
jacinto	l5
jacinto $	l3
jaj*	I3S3W4X-3Z5a11h-3l-3n-4o13q3
jaja	I4S4W5o5q4
jaja $	I4W7o3
jaja*	Z4a11o8
jaja* ay*	o5
jaja* no*	a5
jaja* que*	Z4
jaja* ya*	a-3o7
jajaj*	Z4a11o8
jajaja	Z4a5o8
jajaja $	a3
jajaja no	a5
jajaja que	Z4
jajaja ya	a-3o5
jajajaja	o3
jal*	L3T-3n7o8
jala	o5
jale	o4
jalo	n9
jalo $	n5
jalo*	L4
jalon	L4
jalon $	L3
jar*	a3
jaz*	l4
jazm*	l4
jazmi*	l4
jazmin	l4
jazmin $	l4
jef*	c10
jefa	c4
jefe	c6
jefe $	c6
jej*	a10o4r-5
jeje	o8r-4
jeje $	o8r-4
jes*	l4
jess*	l4
jess* renu*	l3
jessy	l4
jessy renuncio	l3
jet*	a3
jett*	a3
jetta	a3
jij*	n-3o8
jiji	n-3o8
jiji $	n-3o8
joa*	k5
joaq*	k5
joaq* a*	k5
joaqu*	k5
joaquin	k5
joaquin a	k5
jon*	B3
jona*	B3
jona* a*	B3
jonat*	B3
jonathan	B3
jonathan a	B3
jor*	U5f-3g4
jorg*	f-3g4
jorg* luis*	k3
jorge	f-3g4
jorge luis	k3
jorn*	U5
jorna*	U5
jornada	U5
jos*	k5l4
jose*	k5l4
jose* no*	k6
jose* se*	l4
josef*	k6
josefina	k6
josefina no	k6
josel*	l4
joselyn	l4
joselyn se	l4
jov*	V3f3g3
jove*	V3f3g3
jove* de*	h3
joven	V3f3g3
joven $	V4g4i3
joven de	h3
jua*	a13h-3
jub*	l3
jubi*	l3
jubil*	l3
jue*	F3H4a7j4
jueg*	a6
juev*	F3H4j4
juev* a*	F3
juev* pasa*	H4
jueve*	F3H4j4
jueves	F3H4j4
jueves $	j6
jueves a	F3
jueves pasado	H4
jun*	C7H3L12P-6T-3W4b7d8f4h-3j-5n-9p10
junt*	C7H3L12P-6T-3W4b7d8f4h-3j-5n-9p10
junt* en*	L3
junt* la*	C4p-3
junt* los*	p3
junt* mis*	W7
junt* para*	C3d4
junt* punt*	f6
junt* quie*	d5
junt* ya*	C3
junta	C6W8a4
junta $	L3a4
junta mis	W7
junta ya	C3
junta*	H-4L12P-4S4b4f4g3h4n-3
juntado	P-3b5
juntan	L7
juntan $	L7
juntando	p4
juntar	C-3L8b-4f5g3
juntar puntos	f6
juntaron	S3
junte	U3d4
junto	n-5p12
junto $	L-3p8
junto los	p3
junto para	C4
junto*	H8I5h-3
juntos	H8I5h-3
juntos $	H8I5h-3
jur*	C4
jura	C4
jura que	C4
jura* que*	C4
kar*	H-5W3a4f3l3m4
karl*	W3l3m4
karl* a*	m4
karl* no*	l3q-3
karla	W3l3
karla $	W3Z3
karla no	l3q-3
karla*	m4
karlas	m4
karlas a	m4
ked*	n7o-3p6
kedo	n7o-3p4
kedo $	n11
kev*	f3m3
kevi*	f3m3
kevin	f3m3
kevin $	f4m3
kie*	M5a-7f5g4h-3j3o-6r16
kien	M5a-4o-3r17
kien es	r7
kien tiene	M3
kien* es*	r7
kien* tien*	M3
kier*	e3f5g4j4
kier* regr*	e3
kiere	f6
kiero	g4j4
kil*	h5j6
kilo	C3j5
kilo de	j5
kilo*	h4
kilo* de*	h5j6
kilos	h4
kilos de	h4
kit*	F-3G4N5X7n-3q6
kita	X5n-3q5
kita*	F-3G4
kita* #*	G3
kital*	F-3G4
kitale	F-3G4
kitale #	G3
kite*	N5
kite* mi*	N5
kiten	N5
kiten mi	N5
la	B-3C4H3L-8M6N-4O-3S4T-10U-5V6W5X-4Y-3Z-3a9e3g-3i3j4k-3n6p-4q13r-4
la #	V-4n4q7
la &	M11
la atencion	o4
la autorizo	A5q-3
la bandeja	A3
la base	I3
la basura	M-3a5q4
la bici	h3j4
la bitacora	W3
la bodega	S3
la bolsa	Z4
la bomba	V3
la burra	q3
la caja	H8K5Q3W8a-4b-3i-3j-3m-3
la cajera	A4G3R3W5j-4
la camioneta	Z4a4
la canceles	J6
la captura	q4
la cartera	S3
la casa	j4
la chamarra	h3
la chayo	E3
la chofis	k4
la cita	V3
la clienta	B4D4F4L3P3S3V-3d3e4f-8i3
la coca	W7d5
la colonia	a3
la comanda	q4
la comision	W6
la companera	q4
la competencia	W3l3
la compra	M5P-4Q-3W-3n3p5q8
la correccion	A5
la cortesia	G4
la cortina	a3
la cuenta	D3E6G5W3d6h-3n-3
la de	A5B-3G-3H-7J3M8R4V4a-5d-4h-6l3n11q7
la dejo	n4
la del	B3C-3F8V5W-4a-4d-3f5j4n4
la despensa	d6
la devolucion	B5e-5
la difusion	X8
la dinero	H3I6
la direccion	j7
la duda	K3
la encargada	A4W4
la encuesta	F5h-4
la enfermera	F3
la entrada	D3
la escuela	a4
la esposa	q3
la factura	M3W9
la farmacia	r5
la fecha	I3n5
la fila	J4S3n-5
la foto	a3
la gente	I4S6m4n-3
la gerente	l3
la guera	E4F-3
la habia	q4
la hija	L3
la hizo	q3
la hora	n3
la impresora	a3
la invitacion	R6
la jefa	c4
la jessy	l3
la leche	j5n-3
la libreta	n3
la licenciada	I3
la licuadora	e3
la liga	R11
la lista	P5Y5f5g3j-4l3
la llamada	c3
la llanta	a4
la llevo	q3
la lulu	l6
la lupe	G3
la lupita	l4
la maestra	C4d-3f4h3n3
la mama	L3
la manana	H8S-4Y4a-3j-4q3
la manera	Q3
la maquina	c3
la masa	l3
la medicina	e4
la mensualidad	j4
la mercancia	Q3
la mesa	J3V4f5
la meta	H3
la metas	J3
la meti	m3
la metida	B4M-3
la metiste	k6
la meto	n5
la mia	b3
la misma	D3Q7n-3
la mitad	d4
la muchacha	V4l4n-4
la musica	a4
la noche	S5X3
la nomina	W5
la nota	M8S3d3h-3
la nueva	f-5k6
la operacion	n8
la otra	A4H3P3n-4
la papeleria	O3
la pasada	i6
la pera	l4
la petra	l4
la plantilla	m8
la primera	f3o4
la promo	g3j4
la propina	Q5n-4
la proxima	V8W3p4
la puedo	n-3q5
la puerta	I3a5
la que	M4Q-3V14a-3h-5i6n-10q13
la quiere	q3
la quiero	c3d4
la quincena	H6S5W6
la quiso	q6
la raza	m5
la receta	a3
la regue	q7
la relacion	m4
la renta	J3a6h-3
la repitas	J6n-3
la repito	n9o3
la rifa	F4W3n4
la rifaste	o5
la ropa	a4j3
la rosy	O3a3
la salida	a3
la segundo	i-3q4
la semana	H4P6
la senal	Q3
la seno	G3
la senora	F3H-3d5h5k-3o-3q-5
la senorita	k4
la siguiente	S3
la solicitud	A3
la sra	G3
la sucursal	H5I3W-3
la suma	H3
la tarde	B3D3H3K3n-3
la tarea	a5
la tarjeta	W10n-3q5
la taza	b5d4
la tela	e4
la tele	W4
la tengo	n3
la tia	E3
la tienda	H7L-4S3U3a-4b3c3n-3r3
la tiene	n9
la trajo	e3
la ultima	b3i5n4q4
la vayas	n3q-5
la venta	D5H8V-4W-3h-18n16p8q11
la veo	n5q-3
la verdad	D3a3
la vero	F3
la vez	F3
la vigencia	L9
la vuelvo	n8
la yadira	m3
la yoli	C4P3
la ☎	C6E7F5G3h-4
la* #*	V-4n4q7
la* &*	M11
la* apun*	n5
la* aten*	o4
la* auto*	A7
la* band*	A3
la* base*	I3
la* basu*	M-3a5q4
la* bici*	h3j4
la* bita*	W3
la* bode*	S3
la* bols*	Z4
la* bomb*	V3
la* burr*	q3
la* caja*	H8K5Q3W8a-4b-3i-3j-3m-3
la* caje*	A4G3R3W5j-4
la* cami*	Z4a3
la* canc*	J5n-3
la* capt*	q4
la* carr*	a5
la* cart*	S3
la* casa*	j4
la* cham*	h3
la* chay*	E3
la* chel*	a6n-3
la* chof*	k4
la* cita*	V3
la* clie*	B4D4F4L3P3S3V-3d3e4f-8i3
la* coca*	W7d5
la* colo*	a3
la* coma*	q4
la* comi*	W6
la* comp*	H-4M5P-4Q-4p4q12
la* corr*	A5
la* cort*	G4a3
la* cuen*	D3E6G5W3d6h-3n-3
la* de*	A5B-3G-3H-7J3M8R4V4a-5d-4h-6l3n11q7
la* dejo*	n4
la* del*	B3C-3F8V5W-4a-4d-3f5j4n4
la* desp*	d6
la* devo*	B5e-5
la* difu*	X8
la* dine*	H3I6
la* dire*	j7
la* duda*	K3
la* enca*	A4W4
la* encu*	F5h-4
la* enfe*	F3
la* entr*	D3
la* escu*	a4
la* espo*	q3
la* fact*	M3W9
la* farm*	r5
la* fech*	I3n5
la* fila*	J4S3n-5
la* foto*	a3
la* gaso*	Q3
la* gent*	I4S6m4n-3
la* gere*	l3
la* guar*	n3
la* guer*	E4F-3
la* habi*	q4
la* haga*	J3
la* hija*	L3
la* hizo*	q3
la* hora*	n3
la* impr*	a3
la* invi*	R6
la* jefa*	c4
la* jess*	l3
la* lech*	j5n-3
la* libr*	n3
la* lice*	I3
la* licu*	e3
la* liga*	R11
la* list*	P5Y5f5g3j-4l3
la* llam*	c3
la* llan*	a4
la* llev*	q4
la* lulu*	l6
la* lupe*	G3
la* lupi*	l4
la* maes*	C4d-3f4h3n3
la* mama*	L3
la* mana*	H8S-4Y4a-3j-4q3
la* mane*	Q3
la* maqu*	c3
la* masa*	l3
la* medi*	e4
la* mens*	j4
la* merc*	Q3
la* mesa*	J3V4f5
la* meta*	H3J3
la* meti*	B3M-3k5n4
la* meto*	n5
la* mia*	b3
la* mism*	D3Q7n-3
la* mita*	d4
la* much*	V4l4n-4
la* musi*	a4
la* noch*	S5X3
la* nomi*	W5
la* nota*	M8S3d3h-3
la* nuev*	f-5k6
la* oper*	n7
la* otra*	A4H3P3n-4
la* pape*	O3
la* pasa*	c3i6
la* pera*	l4
la* petr*	l4
la* plan*	m8
la* prim*	f3o4
la* prom*	G3g3j4
la* prop*	Q5n-4
la* prox*	V8W3p4
la* pued*	n-3q7
la* puer*	I3a5
la* que*	M4Q-3V14a-3h-5i6n-10q13
la* quie*	c3d5q4
la* quin*	H6S5W6
la* quis*	q6
la* quit*	q4
la* raza*	m5
la* rece*	a3
la* rech*	n4
la* reco*	L3
la* regi*	n6
la* regu*	q7
la* rela*	m4
la* rent*	J3a6h-3
la* repi*	J5a-3n6o3q-3
la* rifa*	F4W3a-3n4o4
la* ropa*	a4j3
la* rosy*	O3a3
la* sali*	a3
la* segu*	i-3q4
la* sema*	H4P6
la* sena*	Q3
la* seno*	C4F3G3H-3d7h5o-3q-7
la* sigu*	S3
la* soli*	A3
la* sra*	G3
la* sucu*	H5I3W-3
la* suma*	H3
la* tard*	B3D3K3n-4
la* tare*	a5
la* tarj*	W10n-3q5
la* taza*	b5d4
la* tela*	e4
la* tele*	W4
la* teng*	n3
la* tia*	E3
la* tien*	C-4H7L-4O3S3U3a-4b3c3n6r3
la* tort*	a4
la* traj*	e3
la* ulti*	b3i5n4q4
la* vaya*	n3q-5
la* vent*	D5H8V-4W-3h-18n16p8q11
la* veo*	n5q-3
la* verd*	D3a3
la* vero*	F3
la* vez*	F3
la* vige*	L9
la* vuel*	n8
la* yadi*	m3
la* yoli*	C4P3
la* ☎*	C6E7F5G3h-4
lab*	l4
labo*	l4
labor*	l4
lad*	Q4Z5q3
lada	Q4n-3
lada o	Q4
lada* o*	Q4
lado	Z5
lado $	Z4
lar*	D8
larg*	D8
las	A4B-4D-6E-4F-5G-3H7I-5J-6K15L14M-4O-4P5S7T3U8V-4W9X9Y13a4b-4d-3f-4g-4h-9i-3j5k-3m-6o-6p-5q-3
las #	H4V3W3X6a7h-11i-5j7
las alertas	X5
las cajeras	Q3
las clientas	W3
las compras	c4
las cuentas	H4
las dudas	K3
las dudosas	K5
las flores	C3
las funciones	T3
las manos	S3l3
las mias	U13
las notificaciones	X4Y4
las notis	Y3
las ofertas	L4
las opciones	T5
las peticiones	A9
las promociones	Y5
las que	K13U6n-3
las reglas	L10
las tortillas	a3d3
las veces	P4
las ventas	H12K-4Q4U-5W7
las*	q10
las* #*	H4V3W3X6a7h-11i-5j7
las* aler*	X5
las* caje*	Q3
las* clie*	W3
las* comp*	c4
las* cuen*	H4
las* duda*	K3
las* dudo*	K5
las* flor*	C3
las* func*	T3
las* mano*	S3l3
las* mias*	U13
las* noti*	X3Y8
las* ofer*	L4
las* opci*	T5
las* peti*	A9
las* prom*	Y5
las* que*	K13U6n-3
las* regl*	L10
las* tort*	a3d3
las* vece*	P4
las* vent*	H12K-4Q4U-5W7
last	q10
last sale	q5
last* sale*	q5
lat*	W4
lau*	l4
laur*	l4
laura	l4
laura $	l4
lav*	L3a4j7
lava*	L3j8
lavad*	L3j7
lavadora	L3j6
lavadora $	L3j6
laz*	l4
laza*	l4
laza* teng*	l4
lazar*	l4
lazaro	l4
lazaro tenga	l4
le	C7E-4F7G4H-16I-6K-4L5N-4O-4R8S-3T13U-8V-5W-11Z6e8f-7g4h-3j-6k-8m-3n12o-4p19q4r-4
le abona	P3
le abonaron	G3
le abonaste	G4
le abones	F3
le agradezco	o4
le alcanza	C6p5
le alcanzo	p3q3
le aparece	C3E3n-4
le aparecio	G3
le aparezcan	F3
le caigan	d-3h3
le canjearon	F3
le cargue	q3
le cayeron	F3
le cierran	l3
le cobre	d3q7
le cobro	i3
le dan	L5
le deben	F3
le di	G4q4
le dieron	L5
le digo	n6
le dije	a5
le dimos	m3
le diste	n4p-3
le doy	n11
le entiendo	T5c3
le entro	g9
le erre	q7
le explico	n3
le falta	C3i3
le faltan	D3
le faltaron	q4
le fueron	P5
le gusto	e5
le ha	R3n3
le hablaba	Z6
le hace	b3
le hago	Q-3X3n3
le hallo	T4
le junto	C3
le kedo	n-3p5
le llegaron	n7
le llego	R3n7
le llegue	R4X3
le meti	n7p-4q5
le metio	B3
le muevas	J10
le pague	a4
le pico	Q3
le pique	Z7
le pongas	J5
le pongo	T8
le pregunto	S5
le puse	G3Y5n4q5
le pusiste	a3n3
le puso	F3
le queda	C8n-4
le quedo	E3e6n-6p10
le quita	B5Q4q-4
le quitamos	F3
le quitaron	F3
le regalo	B3
le registre	n9p-5
le resta	p9
le resten	G5
le robaron	l3
le sale	p3
le se	T9
le seguimos	o3
le sigue	V5
le sobran	E3G3
le sobraron	e3
le sobro	p9
le sumo	n5
le tengo	R3
le tocaba	G3
le tome	d7
le va	d3
le vencen	L3
le vendi	h8
le vendimos	M4
le vendo	L3
le voy	a3d4
le vuelvo	n3
le* abon*	F3G6P4
le* agar*	T4
le* agra*	o4
le* alca*	C9d-3n-3p8
le* apar*	n-4
le* baja*	n3
le* caig*	d-3h3
le* canj*	F3
le* capt*	T5
le* carg*	G3
le* caye*	F3
le* cier*	l3
le* cobr*	d4h-4i3q6
le* cont*	M3h3
le* cuen*	J-3h6
le* dan*	L5
le* debe*	C3F5a3
le* di*	G4q4
le* dier*	L5
le* digo*	n6
le* dije*	a5
le* dimo*	m3
le* dist*	n4p-3
le* doy*	n11
le* enti*	T5c3
le* entr*	g9n-3
le* erre*	q7
le* escr*	T3
le* falt*	C3D4F4G-3n-3q3
le* fuer*	P5
le* gust*	e5
le* ha*	R3n3
le* habl*	Z6
le* hace*	b3
le* hago*	Q-3X3n3
le* hall*	T4
le* junt*	C3
le* kedo*	n-3p5
le* lleg*	A-3R6X3n15
le* marq*	W4
le* meti*	n5p-4q4
le* muev*	J10
le* olvi*	i3
le* pagu*	a4
le* pico*	Q3
le* piqu*	Z7
le* pong*	J5T6
le* preg*	S5
le* prom*	F4
le* puse*	G3Y5n4q5
le* pusi*	G4M3
le* puso*	F3
le* qued*	C10e7n-12p12
le* quit*	B5F6G-5Q4q-4
le* rega*	B3
le* regi*	n10p-5
le* rest*	G4n-5p11
le* roba*	l3
le* sale*	E3p4
le* se*	T9
le* segu*	o3
le* sigu*	V5
le* sobr*	G4d-3n-4p10
le* suma*	p5
le* sumo*	n5
le* teng*	R3
le* toca*	C-3G6L4
le* tome*	d11
le* va*	d3
le* venc*	L3
le* vend*	L3M3h7q-3
le* voy*	a3d4
le* vuel*	n3
lea*	Z4
lec*	j7n-3
lech*	j7n-3
leche	j7n-3
lee	r4
lee*	W3a4n4
leem*	n4
leeme	n4
leer	W4
lei	g3
lei el	g3
lei* el*	g3
len*	D6h3
lent*	D6h3
lent* #*	h3
lentes #	h3
lenti*	D4
ler*	I3
lerd*	I3
lerdo	I3
lerdo $	I3
les	D7L4n3
les compro	g3
les di	r3
les* comp*	g3
les* di*	r3
let*	g3l3
leti*	l4
leti* esta*	l4
letic*	l4
leticia	l4
leticia esta	l4
letr*	g3
letre*	g3n3
letrero	g3n3
lib*	A9C-3E3W4
libe*	A9
libe* la*	A3
liber*	A9
libera	A3
libera la	A3
libr*	E4W5n4
libre*	E4n4
libreta	E4n4
lic*	C3I3e3h4
lice*	I3
lice* pach*	I3
licen*	I3
licenciada	I3
licenciada pacheco	I3
lich*	C4
licha	C4
licu*	e3h3
licua*	e3h3
licuadora	e3h3
lig*	R22
liga	R22
liga $	R4
liga de	R8
liga favor	R4
liga que	R3
liga* de*	R8
liga* favo*	R4
liga* que*	R3
lim*	K9L5V-3W4a9
limb*	K8
limbo	K8
limbo $	K8
limi*	L5W4
limi* de*	L3
limi* para*	W5
limit*	L5W4
limite	L5W4
limite de	L3
limite para	W5
limp*	S3V-3a4
limpi*	S3V-3a4
limpieza	a4
lin*	R25
link	R24
link a	R4
link de	R5
link entran	R3
link para	R3
link* a*	R4
link* de*	R5
link* entr*	R5
link* para*	R3
liq*	d3h3l6
liqu*	d3h3l6
liqu* a*	l6
liqu* con*	d3
liqui*	d3h3l6
liquidar	d3
liquidar con	d3
liquide	l6
liquide a	l6
liquido	h3
lis*	D-3I6K4N4P6T3U3V5X-4Y4c-3f3h-3m8n-8o7q-5
list*	D-3I6K4N4P6T3U3V5X-4Y4c-3f3h-3m8n-8o7q-5
list* con*	P3
list* de*	I5K5P5T5Y4j-5m7o-4
lista	P4T4U4Y4f4g3m9n-7o-3q-4
lista $	m3
lista de	P5T5Y5f3j-5m7
lista*	I7K3P3
listado	I7K3P3
listado de	I6K3
listo	V6o13
listo $	G3o7
lit*	j3q3
litr*	j3q3
litro*	q3
litros	q3
lla*	D-3H-3L-4Q-4T-4W-4a7c23d-3f4h3k8n-4r8
llam*	D-3L-4Q-4T-4a-4c23f4j-3k7l3r8
llam* el*	c4
llam* guad*	k3
llam* perl*	k3
llama	f5k8l3
llama guadalupe	k3
llama perla	k3
llama*	L-3c13r9
llamada	c8
llamar	c3
llamas	r11
llamas $	r7
llame	c4
llame el	c3
llame*	c8
llamenme	c6
llan*	a4h3
llant*	a4h3
llanta	a4
llantas	h3
llav*	a7n-3
llave	a3
llave*	a4
llaves	a4
lle*	B-4C3E-3G-5H3J-5K-3L-5N-3O6P3Q-3R6S6T-8U10W-5X5Y6Z-3a-4b6c-5e4g-3h7i5j5l-3m-3n4o-7p5
lleg*	D3J-3O8P-3Q-4R7S7T-4W-4X6Y8d-3h-4j5n4o-4q-6
lleg* a*	A-3H3L3R3S6U3X4b4h-4j-4n-6
lleg* avis*	A3
lleg* el*	Y4a4k3
lleg* la*	O3
lleg* los*	X-3Y4j5
lleg* mens*	X4
lleg* mi*	n5
lleg* nada*	H4
lleg* otro*	V3
lleg* su*	n4
lleg* tard*	l3
llega	X5
llega a	C3X3
llega*	I4R3Y7j3n6
llegaba	Y3
llegado	R3n3
llegamos	H3I4
llegamos a	H3
llegan	Y5
llegan los	X-3Y4
llegar	L3l3
llegar a	L3
llegar tarde	l3
llegaron	j3n7
llegaron los	j3
llego	A3D5H3S4W-3a5j5k4
llego a	a5n-3
llego aviso	A3
llego el	a5k3
llego la	O3
llego mi	n5
llego nada	H4
llego otro	V3
llego su	n4
llegu*	A-3O8R3S5U3X4Y4a-4b4j-3n-4
llegue	A-3O8R3S5U3Y4a-4b4n-4
llegue $	O7
llegue a	R4S5U3a-3b5
llegue el	Y3
llev*	C3D-3G-3L-4P6S-3T-4U10V-3a-4b5d4e6h12i7l-3o-3p3q3
llev* #*	F4h15q-3
llev* el*	H4a-3d3j4n7
llev* en*	P4
llev* junt*	C4
llev* la*	M3j3
llev* las*	a3n4
llev* rato*	n3
llev* un*	d4
llev* vend*	Q3U4W4
llev* ☎*	C3
lleva	C6U-6d3e3h-3i8n-4p7q4
lleva #	F4
lleva $	q8
lleva el	H4
lleva la	j3
lleva las	a3
lleva ya	p3
lleva ☎	C3
lleva*	H6P3W4a-3d3h5
llevado	P4
llevamos	H8
llevamos $	H3
llevan	W4j3
llevando	d3
llevaron	h5
llevaron #	h5
lleve	P6e3n4
lleve la	P3
llevo	H-3P-3U17a-3b10h8n3p-3
llevo #	h7
llevo $	U8b7
llevo el	h-3n7
llevo rato	n3
llevo vendido	Q3U5
llo*	D3a10
llor*	D3
llora*	D3
llov*	a10
llovi*	a4
lloviendo	a4
lo	A8B-3F3G-4I-4J4K-3L-3M-4O-5P7S8T-4U6V-4W-4Z9a-17d18e10f-4g-3h3i-3j-4k-3l-6m-7n9o4r-8
lo acabo	n-3
lo acumulado	d7
lo agarramos	l3
lo anterior	Z4
lo apuntes	J6
lo borro	R3
lo cargaste	q3
lo consigo	S3
lo de	A8B-3H8J-3U-5V-3a-4b3d-4e-3g5h3n8p4q3
lo del	H4L3M-3P11d-3n5q5
lo demas	d3
lo doy	h3
lo esta	G3
lo hago	S3
lo lleva	q6
lo mandaba	Z3
lo mando	Z3
lo maximo	o7
lo metieron	M3
lo mio	H-7P4U15b4j-3
lo mismo	L4i5
lo pague	o4
lo que	A7B3C5D6E7G-4K-3M-3S-4T3U6V5a-3c-4d4f-3g-3h4j-4m-3o-3r-4
lo registre	f3
lo regreso	e3
lo suyo	C4
lo ultimo	n3q3
lo va	n3
lo vea	c3
lo vemos	S4
lo vendido	H8U-4
lo* acab*	n-3
lo* acum*	d7
lo* agar*	l3
lo* anot*	D3
lo* ante*	Z4
lo* apun*	J6
lo* borr*	R3
lo* capt*	U3
lo* carg*	q3
lo* cons*	S3
lo* de*	A8B-3H8J-3U-5V-3a-4b3d-4e-3g5h3n8p4q3
lo* deja*	H-4S4
lo* del*	H4L3M-3P11d-3n5q5
lo* dema*	d3
lo* doy*	h3
lo* esta*	G3
lo* habi*	M3
lo* hago*	S3
lo* insc*	J3
lo* inst*	c3
lo* llev*	q7
lo* mand*	Z7
lo* maxi*	o7
lo* meti*	M3
lo* mio*	H-7P4U15b4j-3
lo* mism*	L4i5
lo* pagu*	o4
lo* pued*	L-4d7
lo* que*	A7B3C5D6E7G-4K-3M-3S-4T3U6V5a-3c-4d4f-3g-3h4j-4m-3o-3r-4
lo* regi*	f5
lo* regr*	e3
lo* suyo*	C4
lo* traj*	e5
lo* ulti*	n3q3
lo* va*	n3
lo* vea*	c3
lo* vemo*	S4
lo* vend*	H8U-4
loc*	M8
loca*	M8
loca* la*	M8
local*	M8
localiza	M5
localiza la	M5
log	B23a-3m-3
log $	B17
log de	B6
log* de*	B6
lor*	a3k4l11
lore*	k4l11
lore* ☎*	k5
loren*	k4l11
lorena	k4l11
lorena $	l4
lorena ☎	k5
los	C-3E5F-6I9K-4L13O-5P5Q3R-4S-4T-8V-3W11X6Y9Z-3b-3c-6d5e4f3g-3h-10i-7k-3l-3m6n-3o-6p9
los #	A5C3D-3E-4F-5G4I7L-6U7W3a-8b8d6h-10i-3j-3n5p13q-5
los anuncios	X6
los avisos	Q3X4Y5
los azulejos	e3h-3
los cajeros	l4
los cambio	d7
los cambios	B5
los canjea	Y4
los chilaquiles	a4
los clientes	D5I-3Q-3W8
los conozco	r8
los datos	M5Q4n3
los de	L4W5q4
los del	D4I3
los demas	V4n3
los domingos	a3
los frijoles	a5
los gano	F3
los gaste	b3
los habia	G3
los lunes	h3
los mensajes	W3X-3Y7
los mensajitos	X5
los mismos	i4
los movimientos	W3
los nombre	m9
los nuevos	I3
los numero	H11
los panales	a3
los pasos	Q3
los puede	L3
los puedo	L8
los puntos	B-3D5E13F-7G-5H-4I-3J-3N5W5Y-3b-9f7g6h5l-3n7
los que	E3I12d3m15q-3
los quiero	d3
los recordatorios	X7
los registrados	I4
los tamales	F3q4
los telefono	W3
los ticket	G5W4
los totales	H5
los ultimos	B4H3
los uniformes	j3
los use	P5
los uso	L3S4
los vendedores	l4
los vestidos	j3
los voy	d3
los zapatos	A3e3
los* #*	A5C3D-3E-4F-5G4I7L-6U7W3a-8b8d6h-10i-3j-3n5p13q-5
los* anun*	X6
los* avis*	Q3X4Y5
los* azul*	e3h-3
los* caje*	l4
los* camb*	B5d7
los* canj*	L8Y4d-6
los* chil*	a4
los* clie*	D5I-3Q-3W8
los* cono*	r8
los* dato*	M5Q4n3
los* de*	L4W5q4
los* del*	D4I3
los* dema*	V4n3
los* domi*	a3j4
los* frij*	a5
los* gano*	F3
los* gast*	J6
los* habi*	G3
los* lune*	h3
los* mens*	Y5
los* mism*	i4
los* movi*	W3
los* nomb*	m9
los* nuev*	I3
los* nume*	H14
los* pana*	a3
los* paso*	Q3
los* pier*	L3
los* pued*	L11
los* punt*	B-3D5E13F-7G-5H-4I-3J-3N5W5Y-3b-9f7g6h5l-3n7
los* que*	E3I12d3m15q-3
los* quie*	d5
los* reco*	X7
los* regi*	I4
los* repo*	Y4
los* tama*	F3q4
los* tele*	W3
los* tick*	G5W4
los* tota*	H5
los* ulti*	B4H3
los* unif*	j3
los* use*	P5
los* uso*	L3S4
los* vend*	l4
los* vest*	j3
los* voy*	d3
los* zapa*	A3e3
luc*	a-5o6
lue*	D-3S14T3W4n4
lueg*	D-3S14T3W4n4
lueg* te*	a4
luego	D-3S14T3W4n4
luego $	S6T4a-6n7o3
luego te	a4
lug*	j3q3
luga*	j3q3
lugar	j3q3
lui*	J-4a5k3l5
luis	J-4a5k3l5
luis pech	k3
luis registre	J-4l5
luis* pech*	k3
luis* regi*	J-4l5
luj*	o9
lujo	o9
lujo $	o9
lul*	l6
lulu	l6
lulu $	l6
lulu de	k3
lulu* de*	k3
lun*	H7O7S3T-3Y3k6n-4o-3
lune*	H7O7S3T-3Y3k6n-4o-3
lune* a*	H3
lune* ☎*	G3
lunes	H7O7S3T-3Y3k6n-4o-3
lunes $	D4H7O7Y3a-4
lunes a	H3
lunes ☎	G3
lup*	C3G3W3c3l3n-3
lupe	C3G3
lupe $	G3
lupe canul	C3
lupe lo	F3
lupe* canu*	C3
lupe* lo*	F3
lupi*	W4c3l4
lupi* ya*	l4
lupit*	W4c3l4
lupita	W4c3l4
lupita $	c3
lupita ya	l4
luz	A3a3
luz a	n3
luz verde	A3
luz* a*	n3
luz* verd*	A3
m	D3S-4T9a-3n-3o-3q7
ma	S-4a13
ma $	a6
ma:#	C-7D-4E5F17G16H7J-6M21O-3P-9Q-7R-3T-4U-4V-5W8Z-3a-8c-4e16f-6h8i-3j-3k-6l-7m-3n-3p-6q13r-4
ma:&	B-3H-4M17a-3e10h7m-3q16r-3
ma:a	C-3D-4F7H-5I-4L-4O-3P-5Q8R3S-4U-3V-5W8a8b-3e-4f8g-3j-4k14l12m-3o-8q-4r-5
ma:abaj	F-3G4
ma:abon	F4P4
ma:abre	W5f5
ma:aca	O9
ma:acab	i3p5
ma:acce	R4k3m5
ma:acci	B3
ma:acla	K7
ma:acre	F3
ma:acti	B5H-4I3Y8m3
ma:actu	W4
ma:acum	C4H3L3
ma:agar	Z4n6
ma:agra	o4
ma:agre	F3i3k6
ma:agua	S9
ma:ahi	S4m3o4
ma:ahor	V5W3p3
ma:ajus	B3E6n4
ma:al	F4M-3Q-3R4Z3d-3h6i5l4n-3p-3
ma:aler	X9Y14a-3
ma:algo	A8K8Y4
ma:algu	K4Q4Y4n-3
ma:alta	I4f3k9
ma:aman	O3
ma:anad	k4
ma:anda	l3
ma:ando	O8
ma:ange	o3
ma:ano	L3
ma:anos	a5
ma:anot	n4
ma:ante	C4L4Y4i5
ma:anti	H3
ma:anul	q6
ma:apag	X8Y-3
ma:apar	P4m3
ma:apli	n8
ma:apro	A9Y4
ma:apru	A9Q4
ma:apun	I3J3f4h4
ma:aqui	l3r4
ma:arre	E3
ma:ases	c8
ma:asi	G3J6o5
ma:asis	r5
ma:aten	I-4c5
ma:ator	K4
ma:atra	V5e3r3
ma:audi	B4
ma:aume	F4
ma:auto	A10Q3Y3r5
ma:auxi	T6
ma:avis	S3X8Y14
ma:ayer	B3H7K3W3
ma:ayud	T6
ma:baja	F-3G7Q4W4l9n3
ma:bala	H3
ma:banc	W3
ma:band	A3
ma:bara	W5
ma:bien	A3o3
ma:bimb	W3
ma:bita	B6
ma:bloq	l5
ma:bode	W5
ma:bols	Z3
ma:boni	F5
ma:borr	G3H-3W5q6
ma:bot	K3
ma:bren	B3
ma:buen	O12a4o6
ma:busc	M12
ma:cada	P7X7Y4
ma:cadu	L6e3
ma:caja	H3K5V3k4
ma:caje	B4I-3J-3M6P-3Q4Y-3k4l4m9
ma:calo	a6
ma:camb	B4E4V5W5d3
ma:cami	Z4a4
ma:canc	B7J5M-6X3Y4q9
ma:canj	L5d8
ma:canu	C3
ma:capt	J4U3h6k3
ma:carg	F4
ma:carn	Z5
ma:casa	a5
ma:celu	Y3Z3
ma:cent	a-3c12
ma:cero	C4E4
ma:chab	C4
ma:chan	S4
ma:chat	Z3r4
ma:chav	O3
ma:chec	S3m4
ma:chis	S-3a5
ma:chol	W3
ma:cier	C6H4V4Y4l3
ma:cifr	H4
ma:clie	E4H-3I7L4P3Q6V6W-5a-3f6h-5i4k-3
ma:cobr	K4M6U3d3h3k3
ma:coca	W7
ma:codi	R4
ma:cola	l3m4
ma:coma	T7
ma:como	H7J5Q15T4W-3a-4f3r3
ma:comp	B-3C-4F7I4M3P9e3q-4
ma:comu	c5
ma:con	C-4H-4M3Q3W-3X4Z3a-4c8d8f-3h-4p9
ma:conc	K3
ma:cone	W3
ma:conf	K9Z3
ma:cong	K3
ma:conm	m3
ma:cons	S3
ma:cont	M4V3Z4c5k4m-3n-3r5
ma:corr	C-3E8n4
ma:cort	H6U3W-4Y3o3
ma:cosa	T3
ma:crea	f3
ma:cuad	E5
ma:cual	K6M8c3
ma:cuan	C5H7I7L5S-4U6W-5Y6a5b-7d-3j-3m3n-5p9
ma:cuca	C5h3
ma:cuen	E4G3M-3S-4W4a3q3
ma:cuid	a3
ma:cump	L3
ma:da	f3
ma:dado	m5
ma:dale	F3V5k4
ma:dame	H4S5c3
ma:damo	L8
ma:dar	F3Q6k3
ma:dato	M3S5
ma:de	A5B8C3D-5E3F3G3H4I8J-4N-4Q6R5S-6T-6V3W6X6Y-3a-11b-4e-4g-4h-6j-6l3n3p3q-3
ma:debe	C5p-3
ma:deci	Y3
ma:deja	E6J12X4
ma:deje	l3
ma:dejo	H4K3l4
ma:del	A-3B7H10K3M4S-3T-3W5c-3e3h-4k-3l5p3
ma:den	W4
ma:des	J3
ma:desa	a4l5
ma:desc	G8W4
ma:desd	L5O3
ma:desh	q3
ma:deso	S5
ma:desp	S6U3
ma:deta	M5P5
ma:dete	A3
ma:devo	M-3e11n3
ma:devu	e9
ma:dia	H14M3O4Q3U7a-6
ma:diar	Y5
ma:dias	Y4
ma:dice	C3M5Y4d3
ma:digo	r4
ma:dime	C3P3n5
ma:dine	H4W3
ma:dio	B3
ma:dios	a7
ma:disc	Z3
ma:disp	C4
ma:dobl	W3
ma:don	C6f3
ma:dona	C5P3h3
ma:dond	P3Q9
ma:doy	Q3S4n5
ma:duda	H-3K15
ma:dudo	K7
ma:dupl	i7
ma:echa	q3
ma:edit	E4
ma:el	D-5E3H6J-3M4O-4P7R6S-3U-5V6X4Y7b-3c5e-4f-6h-7j-5l4n-3q7
ma:elim	G3l5q4
ma:ella	p3
ma:eloy	W3
ma:empi	f4
ma:empl	B3M3Q3W3k4l3m6
ma:en	C4E5H-3K5Q-3W11Z3a7b-3e-4f-3i-3j-3n4q-5
ma:enca	k4
ma:enci	H-3Y5
ma:encu	M5
ma:ende	E3
ma:enfe	h3
ma:enfr	W3
ma:enla	R5
ma:enli	K5
ma:ense	I3Q6T7
ma:ente	T3
ma:enti	c3
ma:entr	K3R5k3l4
ma:envi	Z4
ma:equi	Z5k3m7
ma:era	J8Z8o3
ma:eres	o4r12
ma:erne	l5
ma:es	J-5M10W-4Z5a3k4r11
ma:esa	A4p3q7
ma:esas	K3
ma:escr	Q6r3
ma:ese	B3C-3M-3V3p5
ma:eso	J3S3a-4o10q7
ma:espe	A5S3
ma:espo	A-3
ma:esta	A5C3E4I3J5K7Q-4S-3T-4W-4X-3a4m7r-3
ma:este	C3H3r8
ma:esto	T4h3r5
ma:estu	U3
ma:etiq	W7
ma:expl	Q4
ma:fact	W8
ma:falt	A3K3h3k3
ma:favo	C3H3P-3R3U4V-3c5f3k3
ma:febr	P3
ma:fer	l3
ma:fin	H5
ma:fina	n3
ma:firm	A8K-4
ma:flor	C3
ma:foli	M4e4h-5q10
ma:fue	B4M10l5
ma:fuer	F-3h3
ma:func	T4
ma:gano	F3
ma:gas	a5
ma:gast	P3
ma:gent	I5l3m5
ma:gere	k4m3
ma:grac	H-3J8
ma:gran	Y3
ma:guar	n4
ma:gust	o5
ma:ha	B8P7
ma:habi	Y3
ma:habl	Z4c3r4
ma:hace	K-3Q5T6h4
ma:haci	a4
ma:hago	S3n4
ma:hall	M5
ma:hart	X4
ma:hay	A7E4I3K4S-3T8U-3Y-3c8e3j-3n-3r4
ma:haz	E3W6
ma:hech	B5
ma:heri	n3
ma:herm	a6
ma:hija	Z4
ma:hist	B4P5
ma:hizo	B4H3M6Q4
ma:hola	O8
ma:hoy	H15K4U6W-3l3
ma:hubo	H3O6
ma:iba	Z5
ma:igno	Z3
ma:igua	i5
ma:impr	W11
ma:inac	l3
ma:inci	K10
ma:inco	K5
ma:indi	L3T4
ma:ines	C3
ma:info	M3o3
ma:inge	c5
ma:inic	O3T3
ma:insc	B4I6Y3f9
ma:inst	T7c3
ma:inte	K3
ma:inve	W7
ma:invi	Q4R10
ma:jaja	a7
ma:juev	H3P3
ma:junt	C6H3f3p3
ma:karl	Z3
ma:kier	Y4
ma:kilo	C3
ma:kita	X5
ma:la	A3C9D-6H4K5L-6M10O-3P4Q-5S-5T-5V-4X-3a4b-3c-3e5f3i7j-5n4q7r-3
ma:lado	Z4
ma:las	I-3J-3K11L6Q4S-3U7W7X11Y6a-5m-4n-4
ma:le	C5D-3F4H-7I-3M3P5R4S-3W-4Y-3c-4d-5f-3k-5n7p16
ma:les	L4
ma:liga	R9
ma:limb	K5
ma:link	R11
ma:liqu	l3
ma:list	I4m4
ma:llam	k3r3
ma:llan	a3
ma:lleg	R4S3X4Y4n4
ma:llev	d4h3p3
ma:llov	a6
ma:lo	H6I-3Q3S7U6V-3W-4a-6d5m-3n9q-3
ma:loca	M4
ma:log	B10
ma:lore	l4
ma:los	D-3E3F-4I8L3V-3W10X7Y10a-3e-4h-3m4p5q-3r-3
ma:lueg	S7
ma:luis	a5
ma:lune	S4Y4k3
ma:lupe	C3
ma:maes	C4P3
ma:mal	E4J-4Z9
ma:mama	a3
ma:mana	L3Y5a6
ma:mand	R4X6Y8Z4
ma:mane	Q4T4
ma:mano	h3
ma:manu	F3
ma:maqu	r4
ma:marc	c5
ma:marq	W4c5
ma:mas	F4I10J-3P-3T5V9
ma:me	C-3D-3H5I-3K-3T6X7Y10a-5c4e4q-3
ma:medi	K3e3
ma:mejo	I4J5
ma:meno	F-3G4
ma:mens	W3X3Y4Z3n4
ma:menu	T6
ma:merc	e4
ma:mero	S3U3h3o6
ma:mes	H8I3
ma:mete	e4f6k3
ma:meti	B5H-3M4U3
ma:mi	A10H-5J-3K-6R4U18Y4Z4a-3c-4m3n-3
ma:mias	U7
ma:miem	I4
ma:mio	H-3U5
ma:mira	C6
ma:mis	H-3I6U13W4m3
ma:mism	V-3i15p3
ma:modi	E3W5
ma:mome	S3
ma:mone	E3G3P3d4f7
ma:mont	C6
ma:most	m3
ma:move	E3
ma:movi	B9P5
ma:much	X3k3
ma:mues	m3
ma:muy	o4
ma:nada	J15Z5o-5
ma:nadi	J6
ma:naye	l4
ma:nece	W3
ma:nego	W3
ma:ni	J6
ma:ning	J6
ma:no	D-3E3H-4J9K11L3M-4P-3S-6V-3X11Y-4Z8k-5l9n-3o-4q4r-5
ma:noch	X4
ma:noma	H3U4h3
ma:nomb	H-3U3m4r3
ma:nomi	W5
ma:nos	H3a3
ma:nota	M3
ma:noti	X10Y9
ma:novi	H3
ma:nuev	R3f6k9n5
ma:nume	H3Q-3W-4c6f3
ma:o	H4I3L11c-5l-3m3n5p4r9
ma:octu	H3
ma:ocup	J-3X3o3
ma:ok	A7
ma:onda	O5
ma:opci	T3
ma:oper	K7M3
ma:orit	S5
ma:otra	R3V-4W4Y6a3i9n-3
ma:otro	F4H-3V4Z7i4
ma:oye	K3
ma:paga	L3W4d3
ma:pagu	a4
ma:pal	Z7
ma:para	A3F3L3Q7R6T3W-3X5Y-4k4l-4
ma:paro	M-4n7
ma:part	a7
ma:pasa	A3E-3H4a-3m3p5
ma:pase	a3
ma:paso	Q5n3
ma:pedi	W3
ma:pend	K17Y3
ma:pera	S6
ma:perd	K4T4
ma:perf	o7
ma:perl	W3Z3
ma:perm	A7l4m3
ma:perr	a4
ma:pers	H-3U3k5m6r5
ma:peso	L4W3h6
ma:peti	A6
ma:pide	A-3Q4W4
ma:pidi	A5
ma:plan	m6
ma:plat	c3
ma:pon	E3
ma:ponc	a3
ma:pone	W3
ma:pong	Q3
ma:ponl	E3G3W4h-3
ma:ponm	A-3Y5c3
ma:por	H-5K9L7O7P9S-3V-3W-5Y4a-7c4h-4k-4n-3o3p-3r-3
ma:porc	W4
ma:prec	W6
ma:preg	T5X3
ma:pren	Y4
ma:pres	W3
ma:proc	Q4
ma:prod	e4
ma:prof	P4
ma:prog	I5f3
ma:prom	W6
ma:prop	U3
ma:prov	W4
ma:prox	V8
ma:publ	W7
ma:pued	Q5T7k5l4m4
ma:puen	a5
ma:puer	W4
ma:pues	C3o6
ma:punt	C7D-4E7F6G7L10W-4b-3d7e-3p3
ma:puso	r4
ma:que	A5B3D-7J-7K7L-3M6S-6T11U5V6W4Z-7a-6b-3d-4e-4g-3h-3j-5o-4p6q3
ma:qued	K9L-3P-3W5o8p4
ma:quie	B10G-3I6M4P5U-3V5Y5a-4e-3h-3m10n-3q-3
ma:quin	H3W4
ma:quis	c3e3
ma:quit	G7Q4X3l6q5
ma:quiu	O6
ma:rast	B4M3
ma:rati	X4
ma:rato	S4
ma:reba	G4
ma:rech	A4
ma:reci	Y4i3
ma:reco	A-3X5Y7
ma:reem	e8
ma:reen	R4
ma:refr	W4
ma:rega	B3
ma:regi	M5Q8U6W-3f4h3k4m3n-3
ma:regl	L6
ma:regr	H-3L3Y4e10
ma:rela	m3
ma:rent	a6
ma:renu	l8
ma:repi	i3n6
ma:repo	H4X5Y8
ma:requ	W4
ma:reso	K11
ma:rest	G9p5
ma:resu	H5Y5
ma:reti	G6
ma:revi	C5K6q4
ma:rifa	n4o3
ma:rigo	W3
ma:saba	H4
ma:sabe	K5n-3
ma:saca	G4H3l5q3
ma:saco	M4Q3
ma:sald	C7E5F3G4L4P3W-4p6
ma:sale	m4o5
ma:sali	H6P3a5
ma:salu	O4
ma:se	C-6D-3E-3H6I5J-4K8L3M5Q7S-3U-3W-7X-3Y-3c-4e-3l5m-3n8q-4
ma:segu	S5i3
ma:sema	B3H4O3
ma:seno	B-3C5M3P6V3f3n-4
ma:si	A3C3K9V4Y9a-4e-3n7
ma:siga	l4
ma:sigu	K4V10m4
ma:sile	X11a-3
ma:sin	K10X5a-3n-4
ma:sirv	T5
ma:sist	l3m3
ma:sobr	G3
ma:soci	I6
ma:soli	A6n4
ma:son	E3L3
ma:sopo	c6
ma:sra	C7
ma:su	Q-3R4k6n3
ma:sube	F4W4
ma:subi	W3
ma:sucu	W5
ma:sueg	f3
ma:suel	W3
ma:suma	F4p5
ma:supe	o4
ma:sus	P4S4d4
ma:susp	X5
ma:tal	H7O3
ma:tall	C3
ma:tamb	L6
ma:tant	C-3I4P7X4
ma:tard	K3
ma:te	H-4Q-5S12T12m-3o4r9
ma:tecn	c6
ma:tele	Q3Z3c3
ma:tene	L3k3
ma:teng	A6E4I4m5
ma:ti	Z7
ma:tia	W3
ma:tick	M4e3h-3n4q16
ma:tien	C5L-3P3X4m4
ma:tira	K3q5
ma:toco	B4
ma:toda	K6W3n-3
ma:todo	B3J6Q-3T6Y4e3
ma:toqu	J-4Z6
ma:tota	H8Y4
ma:trab	K6l3m7n5
ma:trae	C8I4K7P3
ma:trai	Z3
ma:traj	a4e6
ma:tran	W3
ma:trat	r4
ma:tu	a4r7
ma:tumb	G3
ma:ubic	M5
ma:ulti	B3P3p3q4
ma:un	C3E5H-5Q8S7c7d-3k4n-3p-3r3
ma:una	H-6M6P-3Q3W5h5i4r7
ma:une	W4
ma:uno	V4f3
ma:ups	Z7
ma:usa	d3
ma:usan	L4
ma:usar	d4
ma:uso	T8
ma:uste	c4r4
ma:usua	k3l3m4
ma:va	H8Q-3d5i3k4o5q4
ma:vale	L5
ma:valg	M-3W4q4
ma:vamo	H5
ma:ve	C6
ma:vece	K3
ma:vemo	S5a4
ma:vend	M3U3h3k7
ma:veng	S4c3
ma:vent	H5J3K9L-3M5U4W-6e4n-7p5q9
ma:veo	Q7
ma:ver	A5B8C9H4K3P8T5U-3W-5a-4f-3k-3m10
ma:veri	C3
ma:vez	T3V-3W3Y5a4
ma:vi	n3
ma:vien	P5V6
ma:vige	L4
ma:vino	P5
ma:vola	K4
ma:volv	T3
ma:voy	h3
ma:vuel	Y5e3
ma:y	E3H8L-3M5S4U-3a-3p4q-3
ma:ya	I5M-4O10P-4S-3U-4W3X6Z-3h-3l8m3n4o3q-4r-3
ma:yo	H-8I-3U28h9
ma:yoli	C4P3
ma:☎	A-3C17E9F9G10H-7I-4J-3K-4L-5M-8P24Q-3S-3T-3U-3V-3W-14X-3Y-3Z-3a-6c4d4e15f11h4i-3k10m-4n-4o-3p-6q-4r-3
mad*	B4o4
madr*	B4o4
madre	o4
madru*	B4
madrugada	B4
madrugada $	B4
mae*	C4f4n3
maes*	C4f4n3
maes* ines*	C3
maest*	C4f4n3
maestra	C4d-3f4h3n3
maestra ines	C3
mag*	A4F3V5n-3
mago	A4F3V5n-3
mago $	A4V5n-3
mago activala	k3
mago en	F4
mago* acti*	k3
mago* en*	F4
mal	C-6D22E14F5J-5Z15a-5b-3d-4h-18j-4n-4o-3q33
mal #	h-10q13
mal $	D4E4Z7a-3n-3q11
mal a	B3
mal dado	G3
mal es	E3
mal servicio	D6F4
mal su	E4F3
mal*	D6W3a7e5o-3
mal* #*	h-10q13
mal* a*	B3
mal* dado*	G3
mal* es*	E3
mal* serv*	D6F4
mal* su*	E4F3
mala	D5
malo	W4e3n3
malo $	W4
mam*	L3R3W4a10n-3
mama	L3R3W4a10n-3
mama $	R3W4a4
mama a	L3
mama* a*	L3
man*	E-3F5I-4J-4K-3L-5N-5O-4P-7Q10R6S10V-5W4X12Y11Z12d-6f-5h4i-3j11l-5m-5n4o-5p-4q-7r-3
mana*	S7W5Y3a3j3k3l-3o5
mana* deni*	k3
mana* entr*	k3
mana* es*	a7
mana* lo*	S8
mana* no*	a3
mana* que*	H5
mana* te*	S3
manan*	S7W5Y3a3j3k3l-3o5
manana	S7W5Y3a3j3k3l-3o5
manana $	H-4L3S-4W7Y5k-3o5q3
manana cuanto	H3
manana denisse	k3
manana entra	k3
manana es	a7
manana lo	S8
manana no	a3
manana que	H5
manana te	S3
manc*	a4e5
manch*	a4e5
manches	a5
mand*	A4D-3E-3G-3H4L-6N-3P-4Q4R8S-3T-4W3X15Y10Z15a-3d-5h6j5l-4m-3n8o-6q-5
mand* #*	F3
mand* a*	A3Z3h3
mand* algo*	A3
mand* con*	c6
mand* cosa*	X4
mand* de*	n4
mand* diar*	H-3Y4
mand* el*	R6j6
mand* en*	W3
mand* foto*	Q4n-3
mand* la*	A4Q3
mand* las*	Y5
mand* lo*	H8
mand* los*	Y3
mand* mal*	Z4
mand* mi*	Z3
mand* nada*	X4
mand* ofer*	X3
mand* otra*	n3
mand* solo*	Z5
mand* todo*	Y4
mand* tu*	a10j-4
mand* una*	h6n3
manda	R3W4j3
manda la	Q3
manda*	H4L-4Q5R5S-4W3X6Y6d-3g-3h3j9m-3
mandaba	Z3
mandala	h3
mandale #	F3
mandame	H3Q-3Y8a5c4j3
mandame el	R3W3j4
mandame la	A3
mandame lo	H8
mandame tu	a10j-4
mandamelo	H3
mandamelo $	H3
mandan	j9
mandan $	j4
mandando	X5
mandar	Q7Z3
mandar $	n3
mandarme	X3
mande	J3Z10n7
mande $	n4
mande el	H3
mande mal	Z4
mande*	X13Y7
manden	X6
manden $	X3
mandenme	Y7
mandes	X9
mando	A3Z7a-3g4h7n5
mando $	n4
mando mi	Z3
mando otra	n4
mando solo	Z5
mane*	Q10S7T3j6
mane* de*	Q5
manej*	S7T3j6
manejan	j7
manejando	S7
maner*	Q10
manera	Q10
manera de	Q5
mani*	T3
mano	F3U3d3
mano #	F3
mano $	U3
mano*	S3l3
mano* #*	F3
mano* en*	h3l3
manos	S3l3
manos en	l3
manu*	B4F6G4
manu* ☎*	E3
manua*	B4F6G4
manual	E3
manual ☎	E3
manuales	B4
manuales $	B4
manualmente	F5G4
manualmente $	F5G4
many	C3b5
many points	C3b5
many* poin*	C3b5
map*	a-6j8
maq*	c6r6
maqu*	c6r6
maqui*	c6r6
maquina	c6r6
maquina $	c5r4
mar*	D-3O3Q-3S-4T-4W4a6c21j3l5o-6p-3q3
marc*	C3R3S-4T-4a5c13l5n3o-3
marc* al*	a4c5
marc* erro*	R3n3
marca	C4R3
marca $	C3
marca error	R3
marca*	T-4c14
marcame	c5
marcar	c4
marco	a3n3
marco error	n4
marco*	l6
marcos	l6
marcos $	l6
mari*	R3
mari* marc*	R3
marib*	f3
maribel	f3
maric*	h3
marid*	q4
marido	q4
maris*	R3
marisol	R3
marisol marca	R3
marq*	W3c9
marq* por*	c6
marqu*	W3c9
marque	a3
marque $	a3
marquen	c4
mart*	H3O3j4n-3o-3
mart* #*	H3
mart* que*	q3
marte*	H3O3j4n-3o-3
martes	H3O3j4n-3o-3
martes #	H3
martes $	O3
martes que	q3
mas	C-5D7F9G3H-3I18M-4O-5Q-8S11T10V19W13X7Y-3Z-3a-10c-5d-8e-4f-6g-3h-9i14j-6k4l-3m-5n-5o-6p-3r-9
mas #	F3
mas $	D8I6J4L4M-3T4V5a-4h-3i6o-4q6r-3
mas a	G3i6
mas clientes	B7I-4
mas compra	F4
mas compro	W4
mas de	U3b5
mas dona	G4
mas favor	k7
mas fieles	I3
mas gracias	o3
mas ha	P5
mas hay	T4
mas ni	E9G-5
mas para	F3
mas por	X5i3
mas puntos	I9
mas sabes	T3
mas saldo	F3I3
mas tarde	S4
mas y	V8
mas*	l3
mas* #*	F3
mas* a*	G3i6
mas* clie*	B7I-4
mas* comp*	F4W3
mas* de*	U3b5
mas* dona*	G4
mas* favo*	k7
mas* fiel*	I3
mas* grac*	o3
mas* ha*	P5
mas* hay*	T4
mas* ni*	E9G-5
mas* para*	F3
mas* por*	X5i3
mas* punt*	I9
mas* sabe*	T3
mas* sald*	F3I3
mas* tard*	S11
mas* y*	V8
masa	l3
masa al	l3
masa* al*	l3
mat*	a6k3
mate	a7
mate $	a7
mate*	l3
mate* ponl*	l3
mater*	l3
maternidad	l3
maternidad ponla	l3
matu*	k3
matu* ☎*	k3
matut*	k3
matutino	k3
matutino ☎	k3
mau*	A4B5
maur*	A4B5
maur* entr*	k3
maur* esta*	A5
maur* hoy*	B6
maura	A4B5
maura entre	k3
maura esta	A5
maura hoy	B6
max*	o7
maxi*	o7
maxim*	o7
maximo	o7
maximo $	o5
may*	j5
mayo*	j4
mayo* tamb*	L3
mayor*	L3j5
mayoreo	L3j5
mayoreo $	j5
mayoreo tambien	L3
me	B-4D8E-6F-5H5I-8J-5K-5O-7Q-5R-4S3T10V-4W-5X6Y10a-7b8c11d-7e4g14h6i-6j-5l-6n5p-4r8
me abonaron	D4
me acuerdo	m5
me alcanza	b10
me anota	h3
me aparece	b4
me apunta	g4
me apure	q3
me arrepenti	Y5q3
me atienda	c6
me atiende	T3
me ayuda	c7k3
me bajaron	D4
me brinque	Z4q3
me canse	D8
me cobraron	P6
me compraron	h3
me compro	h3
me confundi	Z7n-4q11
me contestas	D3r3
me conteste	c5
me cuadra	H4
me da	Q3
me dan	D7L5b-4
me das	P3n4
me dices	C4Y4b3p-3
me dieron	P3b3n5
me diga	S3
me dijeron	D-3b3
me dijiste	n4
me dijo	h3
me dio	D3f3h4
me diste	R3
me duele	a9
me encargo	F3
me equivoco	Q3
me equivoque	G4Q3Z3q6
me escriban	X6
me escribas	X3
me escribe	r5
me escriben	r6
me espera	S7
me espero	n8
me esta	H4h-3p6r4
me este	X4
me explico	c3
me fallo	q3
me falta	D3
me faltan	V4b4
me fue	Z6
me fui	Z3
me gusta	o5
me gustaria	Y3d4
me hablar	S7c-3
me hable	c5
me hace	D3
me haces	D4H3
me he	P3b-3g3
me hice	T6n-3q3
me hizo	a5
me huele	B3
me inscribe	g4
me inscribieron	N3g-4n7
me interesa	J6N4X-3g4
me juntaron	S3
me la	c3
me llame	c4
me llegaba	Y3
me llegan	Y4
me llego	A5H4
me llegue	Y5
me lleve	e4
me lo	N3
me los	d8e3
me manden	X4
me mandes	X5
me marco	n4
me marquen	c4
me pago	h4
me pasas	j4
me paso	h3
me perdi	T12
me piden	E5j3
me pidieron	e-3q3
me podria	H3
me pregunta	L5
me preguntan	j3
me puede	T4c3
me pueden	c3
me puedes	C3T4
me puedo	g5
me puso	T3
me queda	d3
me quedan	a5b5
me quede	T3
me quedo	T6b3n-3
me quiero	N3
me quitaron	D5
me registraron	N3n4
me registras	g3h3
me registro	g3
me regresan	c3
me regresaron	P-3b3
me robo	l3
me sale	J-6m7n5
me salen	H3
me salgo	N6
me salio	r3
me sirve	L8r-3
me suman	L4
me sumaron	n5
me toca	L3V3W4a-4o3
me trae	a4e3
me urge	j3
me va	n3
me van	h6
me vayan	r3
me vencen	L3
me voy	H5J3a5o4
me* abon*	D3
me* acep*	f3j3
me* acue*	m5
me* alca*	b10
me* anot*	h3
me* apar*	b3j4
me* apun*	g3
me* apur*	q3
me* arre*	Y5q3
me* aten*	D3
me* atie*	T3c5
me* avis*	Y5n4
me* ayud*	c7k3
me* baja*	D4
me* brin*	Z4q3
me* cans*	D8
me* cobr*	P6
me* comp*	h6
me* comu*	c4
me* conf*	Z7q11
me* cont*	D4c4r4
me* cuad*	H4
me* da*	Q3
me* dan*	D7L5b-4
me* das*	P3n4
me* desc*	D3
me* devu*	e3
me* dice*	C3Y4b3d3n3p-3
me* dier*	P3b3n5
me* diga*	S3X3
me* dije*	D-3b3
me* diji*	n4
me* dijo*	h3
me* dio*	D3f3h4
me* dist*	R3
me* duel*	a9
me* enca*	F3j-3o8
me* enco*	D-3r4
me* entr*	j3
me* equi*	G4Q6Z3q5
me* escr*	X7r11
me* espe*	S6n6
me* esta*	D3H4n-3p6r4
me* este*	X6
me* expl*	c3
me* fall*	q4
me* falt*	D3V5b4
me* fue*	Z6
me* fui*	Z3
me* grit*	D3
me* gust*	D-3Y3d3o5
me* habl*	S6c3r3
me* hace*	D7n-3
me* he*	P3b-3g3
me* hice*	T6n-3q3
me* hizo*	a5
me* huel*	B3
me* insc*	J7n7
me* inte*	J5N4g4
me* junt*	S3b3
me* la*	c3
me* liqu*	h3
me* llam*	c5
me* lleg*	A4H3Y11
me* llev*	e3j4
me* lo*	N3
me* los*	d8e3
me* mand*	X10
me* marc*	n6
me* marq*	c6
me* pago*	h4
me* pasa*	j4
me* paso*	h3
me* perd*	T12
me* pide*	E4j3
me* pidi*	e-3q3
me* podr*	H3
me* preg*	C-3L4j4p4
me* pres*	a3
me* pued*	C3L-3T5b3c4g4
me* puso*	T3
me* qued*	T8a4b9n-3
me* quie*	N3
me* quit*	D7
me* rega*	L3
me* regi*	N3g4n3
me* regr*	P-3c3e5
me* robo*	l3
me* sale*	C3H3J-6m7n5
me* salg*	N6
me* sali*	D-3
me* sirv*	L8r-3
me* suma*	L3n5
me* tien*	X4
me* toca*	L4V3W4a-4o3
me* trae*	a4e3
me* trat*	D3
me* urge*	j3
me* va*	n3
me* van*	h6
me* vaya*	J3r3
me* venc*	L3
me* voy*	H5J3a5o4
mec*	o4
meca*	o4
med*	D3L3Q5S-3T3d-3e5g3h3j3q-3
medi*	D3L3Q5S-3T3d-3e5g3h3j3q-3
medi* capt*	Q3
medi* de*	L3
medi* hora*	D4
medi* o*	j3
media	D4Q4
media captura	Q3
media hora	D4
media*	K3h3
medias	K3h3
medic*	L4a4e5
medicina	e5
medio	T4
medio $	T4
medio*	j3
mediodia	j3
mediodia o	j3
mej*	I9J3c4
mejo*	I9J3c4
mejo* nada*	J4
mejor	J3c4q3
mejor nada	J4
mejor*	I10o3
mejores	I10o3
mejores $	I9
mem*	a5f4g5
memb*	f4g5
membr*	f4g5
membresia	f4g5
membresia $	g5
men*	D3E4F-9G8H6J-3L-5O-3P-4T23V-4X16Y9Z7a-6b-6d-4f-3i-3j7l-3m-3o-6
meno*	D9E5F-7G10b-4d-3n-4q7
meno* #*	E3F-4G7
meno* para*	G3
meno* sald*	D3b-3
menos	D9E5F-7G10b-4d-3n-4q7
menos #	E3F-4G7
menos $	G4q4
menos para	G3
menos saldo	D3b-3
mens*	D-5H7J-3L-3S-3X18Y11Z7n7o-4q-6
mens* a*	n5
mens* al*	n3
mens* auto*	Y3
mens* cuan*	Y4
mens* de*	W3X-3Y3
mens* para*	X3
mens* por*	Z4
mens* suyo*	r3
mens* ya*	X3
mensa*	D-5S-3W3X20Y11Z8a-4j-4n10o-3q-3
mensaje	D-3R3T4Z9n6r3
mensaje $	T5n3
mensaje a	n5
mensaje por	Z4
mensajes	W3X11Y10
mensajes $	X7Y6
mensajes automaticos	Y3
mensajes de	W3X-3
mensajito	Y3n5
mensajitos	X8
mensajitos $	X8
mensu*	H10c3h3j4
mensual	H10
mensual $	H9
mensualidad	c3h3j4
mensualidad $	c3j4
menu	T25a-3j3o-3
menu $	T18o-3
menu otra	T5
menu*	j5
menu* otra*	T5
menud*	j5
mer*	E3G4L-3S6W5a4b-3d4e6n-6o3
merc*	E3G3L-3Q4W6b-3d5e6n-3
merc* tick*	e4
merca*	E3G3L-3Q4W6b-3d5e6n-3
mercado	E4
mercado $	E4
mercancia	G3L-3Q4W4d6e6n-3
mercancia $	Q3
mercancia ticket	e4
merida $	a3
mero	S7a4n-3o4
mero $	h3o6
mes	B5H19I8P6W3f-3h3n-4p-3
mes #	f-3h4
mes $	H13I7W5
mes con	B5P3
mes*	H-3V3a-3f4h3j14n-3q3
mes* #*	f-3h4
mes* con*	B5P3
mesa	H-3J3V3f4h3q4
mesa #	D3J3V4f5
mesa $	h-3q6
mesa*	j3
mesa* #*	D3J3V4f5
mesas	j3
mese*	I3j11
mese* sin*	j6
meses	I3j5
meses $	I3
meses sin	j6
met*	B7C-6D-5E-4G-5H-7J13K-5L-4Q10T-5U5V-5W-6Z-3a-4c-4f9g6h14i3j-4k12m5n7o-4p-5q4
meta	H3h3
meta o	H3
meta*	J9g3
meta* o*	H3
metam*	g3
metame	g3
metas	J10
mete	F3J4f3n-3
mete #	F3h3
mete*	C-3E-3H-4M-3W-4a-3f9g4h13i8k6n-3
mete* #*	h6
mete* a*	V4k7
mete* al*	f8
mete* la*	J4n-3q3
mete* un*	e3
mete* una*	h5i3
mete* vent*	n3
metel*	f5h6
metela	f6
metele	h5
metele #	h3
metem*	S3Y3k3
meteme	Y3k3
meteme a	Y3k3
metemos	S3
meter	H-3J3i3k4
meter a	V3k3
meter la	q3
meter un	e3
meter ventas	n3
meter*	f4i4
meterle	i4
meterlo	f4
meti	H-4Q5U5i-4m5n13p-4q10
meti #	q3
meti $	Q6m3n7p-5q-4
meti a	q4
meti la	i-3q4
meti pasame	m3
meti una	n3
meti*	B10M6k3l3
meti* #*	q3
meti* a*	P3q4
meti* algu*	B3
meti* de*	B4M-3
meti* desd*	U3
meti* el*	M6
meti* en*	m4
meti* la*	i-4q9
meti* o*	n3
meti* pasa*	m3
meti* una*	h-3n3
meti* vent*	l4
meti* yo*	U4
metid*	B9M-3P3U4m3n-3
metida	B4M-3m4
metida de	B4M-3
metida en	m4
metido	B5P3U4n-3
metido alguien	B3
metido desde	U3
metie*	M5l4
metiendo	l4
metiendo ventas	l4
metieron	M5
metieron $	M3n3
metim*	i4
metimos	i4
metio	B3M5
metio #	B3
metio el	M6
metis*	k6
metiste	k6
metiste $	k6
meto	Q5n4
meto $	n3
metr*	a4
metro	a4
mex*	a6h3
mexi*	a6h3
mexic*	a6h3
mez*	h3
mezc*	h3
mezca*	h3
mi	A14C-3D5E-4G-3H-12I-7J-5K-8L-8M-7N16R6S-5T-9U30V-7W15X-7Z12a5b9c-7d4f-3h3i-5l-3m5n3o-10p-9q-4r-3
mi $	A10N6
mi abuelita	a6
mi acumulado	b5
mi ahorro	b4
mi amor	a4
mi asunto	c3
mi ausencia	B3
mi autorizacion	A3
mi buen	O3
mi cafe	d6
mi caja	U3
mi cajero	F3R4
mi celular	W-3r7
mi cita	j6
mi comadre	Z5
mi comision	W3
mi companera	q3
mi compra	D5P4W-3h-4n4
mi consumo	J4
mi contador	H3
mi corte	U6n4
mi cuenta	N4Q3U3b7d-3g7j-3
mi cumple	L3P3W3
mi cunado	l3
mi dia	U12a-5
mi dinero	e4
mi empleada	m3
mi encargado	R3
mi equipo	m6
mi esposa	A-3X3k3
mi esposo	l3
mi ex	l4
mi gato	a8
mi hermana	L3
mi hija	S4Z5
mi hijo	W5a3
mi historial	P4
mi informacion	N3
mi inscripcion	N4
mi jornada	U5
mi lista	U5
mi mama	R3W3a4
mi me	L3n3
mi membresia	g5
mi monedero	P4b7h3j-3
mi nieta	T3
mi nombre	N6U4g3
mi novia	W3Z3
mi ok	A9
mi papa	W3
mi pedido	D3j4
mi personal	U-3m12
mi premio	d7
mi prima	G3W3d-3q3
mi proveedor	W5
mi regalo	W-3d8
mi rey	n3
mi rfc	j3
mi saldito	b6
mi saldo	D10P3Q4W-4d9
mi socia	H3
mi solicitud	j3
mi suegra	F3P-3W4f4
mi tarjeta	Q3W-3b3
mi telefono	N6
mi tia	W6
mi ticket	h6n3
mi total	U6b9
mi turno	Q3
mi ultima	P3n4
mi usuario	B3
mi venta	n3
mi vida	a7j-3
mi* abue*	a6
mi* acum*	b5
mi* ahor*	b4
mi* amor*	a4
mi* asun*	c3
mi* ause*	B3
mi* auto*	A3
mi* buen*	O3
mi* cafe*	d6
mi* caja*	U3
mi* caje*	F3R5
mi* celu*	W-3r7
mi* cita*	j6
mi* clie*	C5h3
mi* coma*	Z5
mi* comi*	j4
mi* comp*	D4P4W-3b-3h-5n5
mi* cons*	J4
mi* cort*	U6n4
mi* cuen*	N4Q3U3b7d-3g7j-3
mi* cump*	L3P3W3
mi* cuna*	Z3l3
mi* dia*	U12a-5
mi* dine*	e4
mi* empl*	m3
mi* enca*	R3
mi* equi*	m6
mi* espo*	A-4W3b-4l3
mi* ex*	l4
mi* gato*	a8
mi* hija*	S4Z5
mi* hijo*	W5a3
mi* hist*	P4
mi* inco*	g3
mi* info*	N3
mi* insc*	N4
mi* jorn*	U5
mi* list*	U5
mi* mama*	R3W3a4
mi* me*	L3n3
mi* memb*	g5
mi* mone*	P4b9h3j-3
mi* niet*	T3
mi* nomb*	N6U4g3
mi* novi*	W5Z3
mi* nume*	U3
mi* ok*	A9
mi* papa*	W3
mi* part*	N3
mi* pedi*	D3j4
mi* pers*	U-3g3m12
mi* prem*	d7
mi* prim*	G3W3d-3n-3
mi* prov*	W5
mi* rega*	W-3d8
mi* rey*	n3
mi* rfc*	j3
mi* sald*	D8N-3P3Q4W-5b6d9
mi* sobr*	R3
mi* soci*	H5
mi* soli*	j3
mi* sueg*	F3P-3W4f4
mi* tarj*	Q3W-3b3
mi* tele*	N6
mi* tia*	W6
mi* tick*	h6n3
mi* tota*	U6b9
mi* turn*	Q3
mi* ulti*	P3U-3a4n4
mi* usua*	B3
mi* veci*	P-3W7
mi* vent*	n3
mi* vida*	a7j-3
mi* viej*	Z3
mia	F3K3b3
mia $	F3K3
mia*	U14
mias	U14
mias $	U11
mie*	H3I9N4a-3n6
mied*	n3
miedo	n3
miem*	I9N4
miemb*	I9N4
miembro	N4
miembros	I9
miembros $	I9
mien*	n4p3
mien* se*	p3
mient*	n4p3
mientras	n4p3
mientras se	p3
mier*	H5
mier* la*	H3
mierc*	H5
miercoles	H5
miercoles la	H3
mij*	H4o3
mija	a3
mija $	a3
mijo	H4
mijo $	H3
min	S7a5h-3
min $	S8
min*	L6S12o-3q5
mini*	L6
mini* para*	L3
minim*	L6
minimo	L4
minu*	S12o-3q5
minut*	S12o-3q5
minuto	S5q3
minuto $	S5
minutos	S7o-3
mio	H-7K4P4U14b9j-3n-3
mio $	K4P3U3b6j-3
mio de	H-5U10
mio*	U4
mio* de*	H-5U10
mios	U4
mir*	C10Q4a7d-3k3
mira	C5a7
mira que	C3
mira* el*	C3
mira* que*	C3
mire*	k4
mirey*	k4
mireya	k4
mis	C-4D6F-3H-11I9L-8O-6P18Q10S-3T-4U32V-3W9X-5a-8b10c-5d3g-3h-4j-7l-3m6o-7p-3q-4r-4
mis #	D3W5
mis cajeras	W3
mis cajeros	m7
mis clientas	I5
mis clientes	I9
mis cobro	U4
mis compras	Q5g3
mis consumos	P5
mis datos	N10
mis empleados	B6W3m3
mis movs	P7
mis muchachas	H3
mis pesos	b6
mis puntos	D5J6L-4N-5P-7Q4Y3b8d5g-3h4n5
mis registro	U11
mis ticket	P7
mis ultimas	P3
mis vendedores	R3
mis ventas	H-6U12
mis visitas	P6
mis*	C-3D3H-3L5Q10V-3d-3g3h-9i28n-3p8
mis* #*	D3W5
mis* caje*	W3m6
mis* clie*	I14
mis* cobr*	U4
mis* comp*	Q5g3
mis* cons*	P5
mis* dato*	N10
mis* empl*	B6W3m3
mis* movs*	P7
mis* much*	H3
mis* peso*	b6
mis* punt*	D5J6L-4N-5P-7Q4Y3b8d5g-3h4n5
mis* regi*	U11
mis* tick*	P7
mis* ulti*	P3
mis* vend*	R3
mis* vent*	H-6U12
mis* visi*	P6
mism*	C-3D3H-3L5Q10V-3a-3d-3g3h-9i28p8
mism* #*	i5
mism* cant*	i3
mism* clie*	i8
mism* cuen*	D3
mism* dato*	i4
mism* nota*	q4
mism* por*	i3
mism* seno*	h-4i4
misma	D3Q7h-5i9n-4
misma $	Q8i-7
misma cantidad	i3
misma clienta	i3
misma cuenta	D3
misma nota	q4
misma senora	i3
mismo	L4Q4g3h-4i14p7q-3
mismo $	V5i-4n4p3
mismo cliente	i3
mismo*	i5
mismos	i5
mismos datos	i4
mit*	d7
mita*	d7
mita* efec*	d4
mitad	d7
mitad efectivo	d4
moc*	G3
moch*	G3
moch* #*	G3
mocha*	G3
mocharle	G3
mocharle #	G3
mod*	C-4E8H-3Q8W6a4j4
mode*	j4
model*	j4
modi*	E8W7n-3q5
modi* el*	W5
modi* los*	E9W-3
modif*	E8W7n-3q6
modifica	E3W6
modifica los	E3
modificar	E5q4
modificar los	E6
modo	Q6a6n3
modo $	a7
modo de	Q3n3
modo* de*	Q3n3
moj*	j5
moja*	j5
mojad*	j5
mojados	j5
mojados $	j5
mol*	D3X10a5j-3
mole	a7
mole $	a7
mole*	D3X10
moles*	D3X10
molestar	X5
molesten	X4
mom*	H3J3S11
mome*	H3J3S11
mome* no*	J3
mome* por*	S7
momen*	H3J3S11
momento	H3J3S11
momento no	J3
momento por	S7
mon*	A-3C11E7F3H-4I6L8N3S-3T-3U-3V-4W-3X-3Z-3a-7b7c-5d8e-4f7g6h-6j-7l-3m-4n3o-4p3q4
mone*	A-3C7E8F3G3H-3I7L5N3O3U-3X-3a-6b8c-5d10e-3f7g7h-7j-6k-4l-3m-4o-3p3q-5
mone* #*	d7h-3
mone* a*	f9
mone* al*	f7
mone* con*	g4h3
mone* de*	C9E7F5G4I-3W6d-3f-6h-4p4
mone* del*	E3
mone* en*	H3
mone* esta*	n3
mone* los*	d3
mone* para*	N3d3
mone* quie*	E3
mone* se*	M3
mone* ya*	I5
mone* ☎*	P3f-3
moned*	A-3C7E8F3G3H-3I7L5N3O3U-3X-3a-6b8c-5d10e-3f7g7h-7j-6k-4l-3m-4o-3p3q-5
monedas	S3
monedas $	S3
monedero	A-3C7E8F3G4H-3I7L6N3O3S-3U-3X-3a-5b6c-5d11e-3f7g7h-8j-6k-4l-3m-4o-3p4q-5
monedero #	d7h-3
monedero $	F-3G5H-3I4L3O5W-5a-3b5c-3g5j-4m-3n4
monedero a	f9
monedero al	f7
monedero con	g4h3
monedero de	C9E7F5G4I-3W6d-3f-6h-4p4
monedero del	E3
monedero en	H3
monedero esta	n3
monedero los	d3
monedero para	N3d3
monedero quiero	E3
monedero se	M3
monedero ya	I5
monedero ☎	P3f-3
mont*	C4L3Q3n3q9
mont* #*	h5
mont* de*	h-3q7
mont* no*	q3
monta*	C6
montano	C6
monto	L4Q3n4q9
monto #	h4
monto $	L3i3q4
monto de	h-3q5
monto no	q3
mor*	O10o-3
morr*	d3
morra*	d3
morralla	d3
mos*	O3a-3c3k4m6
most*	O3a-3c3k4m6
most* cola*	m5
mostr*	O3a-3c3k4m6
mostrador	O3a-3c3k4
mostrador $	O3c3k3
mostrar	m5
mostrar colaboradores	m5
mot*	h3
mov*	B15C-7E3P32a-3d-3m-4
move*	E5
move* al*	E5
mover*	E5
moverle	E5
moverle al	E5
movi*	B16C-4P15m-4
movi* de*	B5P3m-3
movi* del*	B4P3
movi* tien*	P3
movim*	B10C-3P17m-3
movimientos	B10C-3P19m-3
movimientos $	P8
movimientos de	B5P3m-3
movimientos del	B4P3
movimientos tiene	P3
movio	B5
movs	P17
movs $	P7
muc*	C5D-4L-3T-3V5W-3a-7d-3f3k6l4m5o10p4
much	U3o8p5
much*	C5D-4T-3U-3V5W-3X3a-6b3d-3f3k6l4m6
much* apar*	m3
much* de*	l6
much* gent*	S3
much* grac*	o3
much* hay*	l3
much* hoy*	H3
much* mens*	X4
much* nuev*	k3
much* para*	C3
much* pasa*	H3
much* teng*	m4
mucha	S3
mucha gente	S3
mucha*	C3R3S-3U-3V6a-4f4k7l5m6n-6
muchacha	V3k4l3n-5
muchacha $	V3p3
muchacha hay	l3
muchacha nueva	k3
muchachas	H5m3
muchachas aparecen	m3
muchachas hoy	H3
muchachas pasame	H3
muchacho	V3f4k4
muchacho $	V3f4k3
muchacho de	l4
muchachos	m4
muchachos tengo	m4
muchas	o3
muchas gracias	o3
mucho	C3X4n6
mucho $	n6
mucho mensaje	X4
mucho*	D-4b5
muchos	D-4b5
mue*	E3H3J8K4P6W3d-3m6
muer*	H5
muert*	H6
muerto	H4
muerto $	H4
mues*	K4P6m6
mues* a*	m3
mues* las*	K5
mues* los*	m4
muest*	K4P6m6
muestrame	K3P5m7
muestrame a	m3
muestrame las	K4
muestrame los	m4
muev*	E3J9W3n3
muev* a*	J3
mueva*	J10
muevas	J10
muevas $	J7
muevas a	J3
mueve	W3n5
mueve*	q3
mul*	o4
mult*	o4
multi*	o4
mur*	a7o-4
mus*	a4
musi*	a4
music*	a4
musica	a4
muy	D4O5a-3n-3o18
muy amable	o5
muy bien	o9
muy buenas	O4
muy buenos	O3
muy* amab*	o7
muy* bien*	o9
muy* buen*	O7o-3
my	N6U6b5n4o-3
nac*	G6a4
nach*	G6
nachi*	G3
nachita	G3
nachita $	G3
nacho	G3
nacho $	G3
naci*	a4
nad*	D7J32L-3P-3V-3W-3a-7d-3l5n5o-4
nada	D5H3J25L-3P-3T3a-6d-3n7o-3
nada $	D3J6Z4a-4n3o3q8
nada de	J6
nada gracias	J5o-4
nada mas	n4
nada nada	J9
nada que	H4
nada* de*	J6
nada* grac*	J5o-4
nada* mas*	n4
nada* nada*	J9
nada* que*	H4
nadi*	D3J7l3
nadi* me*	D3
nadia	l4
nadia $	l4
nadie	D3J8
nadie me	D3
nan*	B3k6
nanc*	B3k6
nanc* o*	B3
nancy	B3k6
nancy $	k5
nancy o	B3
nav*	k4
navi*	k4
navi* paol*	k4
navid*	k4
navideno	k4
navideno paola	k4
nay*	A3l8
naye*	A3l8
naye* me*	G3
nayel*	A3l8
nayeli	A3l8
nayeli $	A3l5
nayeli me	G3
nec*	C3D-3E3L4a-4c4d-3h4j7n-5
nece*	C3D-3E3L4a-3c4d-3h4j6n-5
nece* anad*	k6
nece* corr*	E3
nece* desc*	G3
nece* el*	H3
nece* hace*	E3
nece* la*	m4
nece* para*	L8
nece* que*	W4X4j3
nece* un*	c3
nece* una*	T3c3
neces*	C3D-3E3L4a-3c4d-3h4j6n-5
necesita	j4
necesito	D-3E3H3L3Q-3X3a-3c4h4j3k3n-4
necesito anadir	k6
necesito corregirle	E3
necesito descontarle	G3
necesito el	H3
necesito hacer	E3
necesito la	m4
necesito para	L6
necesito que	W4X4j3
necesito un	c3
necesito una	T3c3
neg*	E3H4r6
nega*	E3
nega* al*	E3
negat*	E3
negativo	E3
negativo al	E3
nego*	H4r6
negoc*	H4r6
negocio	H4r6
negocio $	W3
net*	r3
neta	r3
new	f5
new customer	f5
new* cust*	f5
nex*	V18a-3o-3
next	V18a-3o-3
next $	V14a-3o-3
ni	D11E7G-4J9L-4Q-3T4X3a4n-4
ni de	E5
ni le	J4
ni modo	a6
ni no	K3
ni por	T4
ni se	J4
ni si	K3
ni* de*	E5
ni* le*	J4
ni* modo*	a6
ni* no*	K3
ni* por*	T4
ni* se*	J4
ni* si*	K3
nic*	C3
nid*	g4
nidi*	g4
nidia	g4
nie*	A4
nieg*	A4
nieg* lo*	A3
niego	A3
niego lo	A3
niet*	T3
nieta	T3
nin*	H-7J17Z7a6j4n-3
ning*	J18
ningu*	J18
ningun	J4
ninguna	J16
ninguna $	J3
ninguna de	J3
nino	H-6Z8a6j5
nino #	h3
nino $	H-5Z4a5j5
nino* #*	h3
niv*	E3L5W5
nive*	E3L5W5
nive* el*	E3
nivel	L4W5
nivel*	E3
nivela	E3
nivela el	E3
no	B-5C-4D9F-3H-7I-4J34K10L-3M-4N5O-7P-5Q-6S5T8U-6V-8W-6X17Y-8Z18b-11c6d-13e8g-7h-9i-9j-8k-8l12n-4o-14p-4q19
no #	q11
no $	D-4J-7T-6X3Z8a14b3h-7l-4m8n9o-3q3
no abre	R4
no anotes	J4
no aparece	D3
no apruebes	A3
no apuntes	J4
no canjees	J5
no captura	J3
no captures	J7
no coincide	E3
no compro	q4
no conozco	B3
no cuadra	D4
no cuadran	E3
no cuenta	J3M-3q3
no de	M4n-4q4
no debi	n-3q6
no dejes	l4
no del	q5
no deseo	N5
no el	U3
no entendi	J-3T12
no entiendo	T6
no entre	l3q3
no era	J-5Z17e7n-6q12
no eran	G4q3
no es	D3E5J5T-3V8Z9h-3i-6l8
no esa	A4J-3q3
no eso	Z3
no esta	C4f8
no estoy	g8
no fui	B3
no gracias	J8o-7
no guardes	J4
no ha	f3
no habia	i3
no hagas	J4
no han	I3
no hay	J9Q3V-4a14n-3q-5
no he	n3
no iba	Z3q3
no inventes	a3
no kiero	X4
no la	A3J10a-5k5l-3o4
no le	C-3F4G3M3R6T21Z-4a-4e8n-5q-5
no lo	J8q-4
no los	D-3J5r8
no manches	a5
no manden	X3
no mas	X3
no me	A3D5H6Q-3X10b-4c3g-6h3m4n9q-7
no metas	J4
no molesten	X4
no nada	J4
no necesito	X4
no no	J11
no nomas	J3
no ocupo	X4o3
no pago	q5
no pasa	J-7n8
no paso	a3
no procede	G4
no pueda	l10
no puedo	S7n-3
no pues	o7
no que	n3
no quiere	J4d3f-3
no quiero	J3N9X6Y-3c7d-4g-4l7
no quiso	h5
no registres	J4
no sabes	T-4n5
no se	D-3F4H-3K12Q3T11Z-3h-4l-3
no seas	W5
no siga	l3
no sirve	D3a3
no son	E3G3
no supe	T6
no te	c3r3
no tengo	K3S3b-3g5r3
no tiene	f8
no trabaja	a4l3
no trae	d5
no va	J3l6q5
no vayas	J3
no vendi	J3
no veo	a4n5
no vi	n9
no viene	L3l5
no vino	a4
no voy	P7
no* #*	q11
no* abre*	R4j3
no* anot*	J4
no* apar*	D6
no* apru*	A3
no* apun*	J4
no* cadu*	L3
no* camb*	J3q-3
no* canj*	J5
no* capt*	J9
no* coin*	E4
no* comp*	T12a-3
no* cono*	B3
no* cont*	J-3a4n8
no* cuad*	D4E4
no* cuen*	J3M-3q3
no* de*	M4n-4q4
no* debi*	n-4q9
no* deje*	l4
no* del*	q5
no* dese*	N5
no* el*	U3
no* ente*	J-3T12
no* enti*	T6
no* entr*	l3
no* era*	J-5Z17e7n-6q12
no* eran*	G4q3
no* es*	D3E5J5T-3V8Z9h-3i-6l8
no* esa*	A4J-3q3
no* eso*	Z3
no* esta*	C3D5J-3f8
no* esto*	g8
no* exis*	N3
no* fui*	B3
no* grac*	J8o-7
no* guar*	J4
no* ha*	f3
no* habi*	i3
no* haga*	J3Z7a-3
no* han*	I3
no* hay*	J9Q3V-4a14n-3q-5
no* he*	n3
no* iba*	Z3q3
no* inve*	a3
no* kier*	X4
no* la*	A3J10a-5k5l-3o4
no* le*	C-3F4G3M3R6T21Z-4a-4e8n-5q-5
no* lo*	J8q-4
no* los*	D-3J5r8
no* manc*	a5
no* mand*	X3
no* mas*	X3
no* me*	A3D5H6Q-3X10b-4c3g-6h3m4n9q-7
no* meta*	J4
no* mole*	X9
no* nada*	J4
no* nece*	X4
no* no*	J11
no* noma*	J3
no* ocup*	X4o3
no* pago*	q5
no* para*	a-3q11
no* pasa*	J-7n7
no* paso*	a3
no* pren*	e6
no* proc*	G4
no* pued*	S7l9n-4
no* pues*	o7
no* que*	n3
no* quie*	J7N9X6Y-3c7f-4g-4l7
no* quis*	h5
no* quit*	q3
no* regi*	J4
no* sabe*	T-4n5
no* se*	D-3F4H-3K12Q3T11Z-3h-4l-3
no* seas*	W5
no* siga*	l3
no* sirv*	D3a3
no* son*	E3G3
no* supe*	T6
no* te*	c3r3
no* teng*	K3S3b-3g5r3
no* tien*	f8
no* trab*	a4l3
no* trae*	d5h4
no* trai*	h3
no* va*	J3l6q5
no* vend*	J4
no* veo*	a4n5
no* vi*	n9
no* vien*	L3l5
no* vino*	a4
no* voy*	P7
no* vuel*	J4n-4
noc*	S5X5j3k3
noch*	S5X5k3
noche	H-4S5X5k3
noche $	H-5S5X3a-3
noche*	O3
noches	O3
nom*	C7F-4G-4J8K-3N3O-4P-4Q3S-3U6V-3a-6b3c-4d-4j-3l-4m6n3o-3p-3r4
noma*	C6D4E3F-3G-3H6J10L3O-3U4W-3d-3
noma* #*	E7F-3L5
noma* dime*	H3
noma* esta*	J3
noma* los*	X4
nomas	C6D4E3F-3G-3H6J10L3O-3U4W-3d-3
nomas #	E7F-3L5
nomas $	H5
nomas dime	H3
nomas estaba	J3
nomas los	X4
nomb*	H-5I4L-3N5Q3U3a-3c-3f3m8n3r6
nomb* a*	W4q-3
nomb* de*	C3W-3f3m11q6
nomb* del*	W3
nomb* es*	g3
nomb* gere*	k3
nomb* y*	N3
nombr*	H-5I4L-3N5Q3U3a-3c-3f3m8n3r6
nombrar	k3
nombrar gerente	k3
nombre	H-5L-3N5Q4U3a-3c-3f3m8n3q3r6
nombre $	B5b3r4
nombre a	W4
nombre de	C3W-3f3m11q6
nombre del	W3
nombre es	g3
nombre y	N3
nomi*	W5
nomin*	W5
nomina	W5
nor*	d-3g3
norm*	g3
norma*	g3
normal	g3
nos	H3S-3V3a12e4h-4l4o8q-4
nos cambio	l3
nos fue	H7
nos quedamos	H3
nos vemos	a3o10
nos*	l5
nos* camb*	l3
nos* fue*	H7
nos* qued*	H3
nos* vemo*	a3o10
noso*	l5
noso* su*	k3
nosot*	l5
nosotros	l5
nosotros $	l4
nosotros su	k3
not*	H-3M7T-3V-5X12Y16a-6e5h6i6n-3
nota	M9a-3e6h6i4
nota #	M4h5i-4q4
nota de	S3e3
nota*	V-3i3
nota* #*	M4h5i-4q4
nota* de*	S3e3
nota* la*	V-3
notas	V-3i3
noti*	X13Y18
noti* cuan*	Y3
noti* los*	Y3
notif*	X14Y14
notificaciones	X12Y8
notificaciones $	X12
notis	Y3
nov	H5
nov $	H5
nov*	H8W3Z3n5
nove*	n7
noved*	n7
novedad	n7
novedad $	n7
novi*	H8W3Z3
novia	W3Z3
novie*	H9h-3
noviembre	H9h-3
noviembre #	H3
noviembre $	H4j3
now	p12
now $	p12
nue*	A-3C-4H-4I4R7S-3V9W4X-4Y3d-3f15h3i4k16m-3o-6q-3
nuev*	C-4H-4I3R7S-3V9W4X-4Y3d-3f15h3i5k16m-3o-6q-3
nuev* caje*	k5
nuev* clie*	V4f6
nuev* cola*	k3
nuev* comp*	h7
nuev* de*	I5
nuev* en*	Q4
nuev* favo*	k3
nuev* por*	f4
nuev* que*	h3
nuev* vent*	V3h3
nuev* yese*	f-3k3
nueva	V11a-4f8h8k8n-4o-3
nueva $	V9h3
nueva cajera	k5
nueva compra	h7
nueva en	Q4
nueva venta	V3h3
nueva yesenia	f-3k3
nuevo	R6W6a3f8h-4i6k5n4o-3
nuevo $	R3W3a5f5i3k-3n4
nuevo cliente	f5
nuevo colaborador	k3
nuevo favor	k3
nuevo que	h3
nuevo*	I6
nuevos	I6
nuevos de	I5
num*	E-4H6P-4Q7T-3U3V-4d-5o-3q4r4
nume*	E-4H6P-4Q7T-3U3V-4d-5o-3q4r4
nume* #*	M3
nume* de*	H-4I7
nume* del*	H7
nume* es*	q5r3
nume* esta*	m3
nume* noma*	H5
nume* por*	q3
nume* que*	B3q-3
nume* se*	n5
nume* trae*	H5
nume* ☎*	C3E-3h3l6q-3
numer*	E-4H6P-4Q7T-3U3V-4d-5o-3q4r4
numero	E-4H4I3P-4Q7T-3V-4d-5h3o-3q4r4
numero #	M3
numero $	H-4Q4U6g4n-4r3
numero de	H-4I7
numero del	H6
numero es	q5r3
numero esta	m3
numero nomas	H5
numero por	q3
numero que	B3q-3
numero se	n5
numero traemos	H5
numero ☎	C3E-3h3l6q-3
nun*	D8P-3d-3f7
nunc*	D8P-3d-3f4
nunc* ha*	f3
nunc* les*	r3
nunc* se*	D3
nunca	D8P-3d-3f4
nunca ha	f3
nunca les	r3
nunca se	D3
o	C6D-10G-4H7I4J-7K-3L22O-3P-3Q22S-5U-3V-6W-6X-4Y-3Z-4a-5b7c-9d-6e-4f-3g-3h-7i-5j9k-4l-7m7n34o-5p3q-14r17
o abajo	H3
o con	Q6c-3r3
o el	L3
o en	n4
o es	r3
o estuvo	H4
o fue	B3
o hay	r3
o le	E3
o me	n4
o menos	C3S3
o no	J-3L7Q4T-3a-3m6n11
o nomas	Q3n3
o nos	H3
o por	L5
o que	T8a3r4
o se	n5p3
o si	r3
o sigue	A3
o sin	Q4a4
o todavia	n-3
o una	n3
o ya	b4l-3m4
o* abaj*	H3
o* con*	Q6c-3r3
o* el*	L3
o* en*	n4
o* es*	r3
o* estu*	H4
o* fue*	B3
o* hay*	r3
o* le*	E3
o* me*	n4
o* meno*	C3S3
o* no*	J-3L7Q4T-3a-3m6n11
o* noma*	Q3n3
o* nos*	H3
o* por*	L5
o* que*	T8a3r4
o* se*	n5p3
o* si*	r3
o* sigu*	A3
o* sin*	Q4a4
o* toda*	n-3
o* una*	n3
o* ya*	b4l-3m4
obt*	L3g4
obte*	L3g4
obten*	L3g4
obtengo	L3g4
oct*	H8
octu*	H8
octu* comp*	H4
octub*	H8
octubre	H8
octubre $	H3
octubre completo	H4
ocu*	R3S3T4X3a-3c3d9g4n-4
ocup*	R3S3T4X3a-3c3d9g4n-4
ocup* cobr*	h4
ocup* que*	c3
ocupa*	S5d7g3
ocupada	S3
ocupada $	S3
ocupar	d4
ocupo	T5X4c3f4h3
ocupo que	c3
ofe*	G3L3X4Y3j3l5
ofel*	G3l5
ofeli*	G3l5
ofelia	G3l5
ofelia $	G4l5
ofer*	L4X5Y3j4
ofert*	L4X5Y3j4
ofertas	L4X5Y4
ofertas $	X7
ofi*	r4
ofic*	r4
ofic* de*	r3
ofici*	r4
oficial	r3
oficial de	r3
ofr*	T9
ofre*	T9
ofrec*	T9
oiga el	H3
oiga* el*	H3
ok	A15K-3a-5o25q-3
ok $	A9K-3a-3n-3o18
ok al	A3
ok ok	o3
ok* al*	A3
ok* ok*	o3
olv*	J7N6i6
olvi*	J7N6i6
olvi* el*	i4
olvid*	J7N6i6
olvida	a3i5
olvida el	i4
olvidalo	J8
olvidalo $	J6
oma*	l4
omar	l4
on	O-6S18Y9a-4n-3o-4
on $	O-6S18Y9a-4o-4
ond*	H5O15T3a-3n4
onda	H5O15T3a-3n4
onda $	O12n3
onda con	H6
onda* con*	H6
one	d3q5
opc*	T18
opci*	T18
opci* hay*	T3
opci* teng*	T3
opcio*	T18
opciones	T18
opciones $	T8
opciones hay	T3
opciones tengo	T3
ope*	K7c15n7o-4
oper*	K7c15n7o-4
oper* por*	M3
oper* que*	n3
opera*	K7c15n7o-4
operacion	n9
operacion por	M3
operacion que	n3
operaciones	H3K6
ora	n15
ora*	V3a6o9
orac*	a8
oraci*	a8
oracion	a8
oral*	V3o9
oral* pues*	o3
orale	V3o9
orale $	o4
orale pues	o3
ord*	Q5a3j3n-3
orde*	Q5a3j3n-3
orde* #*	h4
orde* mia*	F3
orden	Q5a3j3n-3
orden #	h4
orden mia	F3
ori*	S11T9
orie*	T10
orien*	T10
orientame	T10
orientame $	T7
orit*	S12
orit* no*	S3
orit* que*	S3
orita	S12
orita no	S3
orita que	S3
oto*	F6
otor*	F6
otor* punt*	F5
otorg*	F6
otorgar	F5
otorgar puntos	F5
otr*	B-5D4G-3H-6I-4J5K5M-6O-3R7U-4V36X-4Y4Z10a-6b-3c-3e-3f-4h-10i28k6l-6m-6n-6o-12p-5q8r-4
otra	B-3D5F-4I-3J9M-3R5T3U-3V18X-3Y5c-4e-4h-7i20k3l-3m-4o-8p-4r-3
otra $	H4J12T-3V23a-5n-5o-5
otra a	i6
otra al	i3
otra caja	q5
otra cajera	T3
otra cantidad	E3
otra clienta	V4i-4
otra compra	V5h-3i3
otra cosa	T3i4
otra de	i5
otra distinta	V3
otra favor	R3
otra gente	h3i-3
otra identica	V-4i6
otra igual	i6
otra igualita	i3
otra la	V4i-3
otra liga	R4
otra mas	V4
otra mesa	q7
otra nota	i3
otra nueva	V3
otra para	i3
otra persona	V6Z7i-4
otra que	f3
otra senora	V-3q4
otra si	A3
otra sucursal	W8
otra vendedora	V-5k8
otra venta	J4V11h-7i3
otra vez	D8J-4P3T5V-14Y6a9i-4n16q-4
otra*	K6
otra* a*	i6
otra* al*	i3
otra* caja*	q5
otra* caje*	T3
otra* cant*	E3
otra* clie*	V4i-4
otra* comp*	V5h-3i3
otra* cosa*	T3i4
otra* de*	i5
otra* dist*	V3
otra* favo*	R3
otra* gent*	h3i-3
otra* iden*	V-4i6
otra* igua*	V-3i8
otra* la*	V4i-3
otra* liga*	R4
otra* mas*	V4
otra* mesa*	q7
otra* nota*	i3
otra* nuev*	V3
otra* para*	i3
otra* pers*	V6Z7i-4
otra* que*	f3
otra* seno*	V-3q4
otra* si*	A3
otra* sucu*	W8
otra* vend*	V-5k8
otra* vent*	J4V12h-7
otra* vez*	D8J-4P3T5V-14Y6a9i-4n16q-4
otras	K6
otro	H-4J-4M-3Q4R3T-3V21Z9a-5i8k3l-3n-7o-5q13
otro $	V22n-4
otro chat	Z4
otro cliente	C3q4
otro cobro	V4
otro empleado	k5
otro esperando	V4
otro lado	Z5
otro link	R3
otro mas	V3
otro no	A4
otro senor	q6
otro ticket	h3i3
otro ☎	q3
otro*	F8n3
otro* #*	F8i3
otro* carr*	V4
otro* chat*	Z4
otro* clie*	C3q4
otro* cobr*	V4
otro* empl*	k5
otro* espe*	V4
otro* lado*	Z5
otro* link*	R3
otro* mas*	V3
otro* no*	A4
otro* seno*	q6
otro* tick*	h3i3
otro* ☎*	q3
otros	F8n3
otros #	F8i3
oxx*	l3
oxxo	l3
oxxo $	l3
oy	H5
oy $	H5
oye	J-4O16b4n5o-4r3
oye no	J-3n7
oye y	H3n4
oye* no*	J-3n7
oye* y*	H3n4
pac*	I3a4
pach*	I3a4
pache*	I3
pacheco	I3
pacheco $	I3
pad*	I5f3n-3o10
padr*	I5f3n-3o10
padr* ya*	o3
padre	n-3o10
padre $	o3
padre ya	o3
padro*	I5f3
padron	I5f3
pag*	A-3C-8D4E-4F-3G-4I-3L6T-3W10c-3d22e3f-4g-4h26i7j3l-3n-11o-4p-5q9r-3
paga	C-3L4d10
paga con	L5d4
paga*	C-3Q4V-3W10d8h11n-6o-3q3
paga* #*	h5
paga* al*	W4
paga* con*	d13h-5j4
paga* lo*	W4
paga* todo*	L5
pagad*	h4
pagal*	W7
pagale	W7
pagale al	W5
pagam*	W3
pagame	W4
pagan	Q3a6
pagar	b3d7h6i3q3
pagar $	h3
pagar con	L-4d8j4
pagar lo	W4
pagar todo	L5
pagar*	H4h4
pagaron	h4
pagaron #	h3
pago	J3L4W3d4h10i4q7
pago #	d-3h11
pago $	W5e3q4
pago con	J3d5h-4n3
pago de	d3
pago el	D3L4h3
pago en	i3
pago la	V3
pago su	h3
pago* #*	d-3h11
pago* con*	J3d5h-4n3
pago* de*	d3
pago* el*	D3L4h3
pago* en*	i3
pago* la*	V3
pago* su*	h3
pagu*	D7e3h7
pague	D7e3h7
pague $	e3o3
pal	F5Z10b4n-3
pal cliente	F3
pal del	Z4
pal guero	F3
pal*	A3Q6i5n3
pal* clie*	F3
pal* del*	Z4
pal* guer*	F3
pala*	Q6
palab*	Q6
palabras	Q6
palo*	A3i5n4
palom*	A3i5n4
palomita	n4
palomitas	i6
pam*	l4m7
pame*	l4m7
pame* renu*	l4
pamel*	l4m7
pamela	l4m7
pamela $	m7n-3
pamela renuncio	l4
pan	i3j3
pan*	f3h3j4q-3
pana*	k3
panad*	k3
panaderia	k3
panal*	a3
panales	a3
panales $	a3
pant*	j3n4
panta*	j3n4
pantalla	n4
pantalon	j3
pao*	k4
paol*	k4
paol* ☎*	k4
paola	k4
paola ☎	k4
pap*	O3a3
papa	W3
papa* tamb*	i3
pape*	O3
papel*	O3
papeleria	O3
papeleria $	O3
paq*	a3j4
paqu*	a3j4
paqu* de*	j4
paque*	j5
paquete	j5
paquete de	j4
par*	B-5D-8E-4I-3K-3L9M-6O-6P-6Q12R9V-6W-7X16Y-6Z8b3e-3f-3g7h-5i6j5k5l-5m-3n-4q3
para	A4B-4D-7E-3L8M-3O-4P-4Q13R10T4V-4W-6Y-5Z10b4c3e-3f-3g5h-3i3j9k5l-7n-9p4q-5r-6
para #	d-3j6
para abajo	G3
para adelante	A4
para atras	e3q9
para canjear	L4
para dar	Q5
para darme	g3
para decirle	p5
para el	C-4H-4L4Q-3S4Z5h3p6q-3
para ella	V3i5
para encargada	R3
para ganar	L5
para gastar	b3
para inscribir	Q3
para inscribirme	g3
para juntar	L4
para la	F4W-4a7b5d5h-3q-3
para lo	g4
para los	C4X3
para mi	Z8
para nancy	k5
para pagar	W3
para que	D-3L3R6T15W4Z-3b-4d3g-3j-3k5q-3r-5
para registrar	Q4
para saber	r3
para selene	k3
para su	q3
para ti	o8
para un	C3b6
para una	Q4
para usar	p5
para ver	J3Q10p-3
para ☎	E-3F6R3
para*	J-3T-3X3a-3q12
para* #*	d-3j6
para* abaj*	G3
para* adel*	A4
para* apun*	Q3
para* atra*	e3q9
para* canj*	L4
para* dar*	Q5
para* darm*	g3
para* deci*	p5
para* el*	C-4H-4L4Q-3S4Z5h3p6q-3
para* ella*	V3i5
para* enca*	R3
para* gana*	L5
para* gast*	b3
para* insc*	Q3g3
para* junt*	L4
para* la*	F4W-4a7b5d5h-3q-3
para* lo*	g4
para* los*	C4X3
para* mi*	Z8
para* nanc*	k5
para* paga*	W3
para* que*	D-3L3R6T15W4Z-3b-4d3g-3j-3k5q-3r-5
para* regi*	Q3
para* sabe*	r3
para* sele*	k3
para* su*	q3
para* ti*	o8
para* un*	C3b6
para* una*	Q4
para* usar*	p5
para* ver*	J3Q10p-3
para* ☎*	E-3F6R3
parad*	n3
parada	n3
paral*	J-3T-3X4a-3q12
parale	X4
pare*	X17a-4o-3
paren*	X6
parenle	X6
pari*	H3o7
paris*	H3
parisina	H3
parisina $	H3
paro	M-4n7
paro $	H3
part*	a8g4i4j-3l4o-3r7
part* de*	L4g3l4r8
part* en*	N3
parte	g5r8
parte de	g3r8
parti*	L3N3a9l4
partido	a11
partido $	a10
partir	L5l4
partir de	L5l4
pas*	A4C3J-7K3L4M-5N-4O6R3T-6U3V4W-4X-4Y-4Z-5a6c7d-8f-6g-5h3i4j8n14o-4q-4r-4
pasa	A4J-7L5V3n7
pasa a	V3
pasa lo	A5
pasa nada	J-7n8
pasa*	E-3F-3H4K3L4P4S-4a6c8d-6f-3g-3i4j6m5p3q3
pasa* a*	I3V5a-3c8
pasa* al*	V3
pasa* con*	G4L3c7
pasa* cuan*	H3
pasa* de*	o4
pasa* el*	H3a7
pasa* la*	a12c-4
pasa* las*	K4
pasa* lo*	A4U4h4
pasa* los*	W5m4
pasa* mi*	b5
pasa* mis*	L3P3b-5n3
pasa* nada*	J-7n8
pasa* no*	l3
pasa* o*	n-3q3
pasa* por*	a3
pasa* punt*	L5
pasa* tamb*	H4
pasa* una*	h-3i3
pasad*	H3P4W-3e3h-4i5p5
pasada	h-4i6n3p5
pasada $	H-3n6p5
pasado	H5
pasado no	l3
pasado tambien	H4
pasal*	W6q3
pasala	q4
pasale	W6
pasale los	W4
pasam*	H3I3K3R4V3a5b3c8m4n-4
pasame	H4R4V3a5b4c8m4n-4
pasame a	I3V3c7
pasame al	V3
pasame con	c7
pasame cuanto	H3
pasame el	H3a5
pasame la	a12j-5
pasame las	K4
pasame lo	U4
pasame los	m4
pasame mi	b5
pasar	D3h3j3o-3
pasar $	q3
pasar lo	h4
pasar*	G5L5b-4n3
pasarle	L6
pasaron	G5n3
pasaron con	G4
pasas	j3o4
pasas la	j4
pase	R3U5V5
pase al	R4
pase el	V4
pase lo	A3
pase*	V3a8c3
pase* a*	V3
pase* al*	R4c4
pase* el*	V4
pase* la*	a3
pase* lo*	A3
pasem*	V3
pasemos	V3
pasemos a	V3
pasen*	a9c3
pasenme	a3c3
paso	C6O10P-3S3T-3V-3W-4a-5k5l3n17
paso $	J3O9n13q-3
paso a	L3
paso con	n9
paso de	C8G3h-6
paso la	S3
paso mi	O3h6n-3
paso o	n3
paso por	H3
paso su	E3k3n-3
paso*	Q8
paso* a*	Q3
paso* con*	n9
paso* de*	C8G3h-6
paso* la*	S3
paso* mi*	O3h6n-3
paso* o*	n3
paso* para*	Q3
paso* por*	H3
paso* su*	E3k3n-3
pasos	Q8
pasos para	Q3
past*	F4b3j4
past* para*	j3
past* que*	F4
paste*	F4b3
pastel	F4
pastel que	F4
pasto*	j3
pastor	j3
pat*	B3C6E3G3J4L3M-3n-5p-3q-3
pata	B4M-3
pata de	B4M-3
pata* de*	B4M-3
patr*	J4n-3
patro*	J4n-3
paty	C3G3p-3
paty $	C4p-3
paty ya	G4
paty* ya*	G4
pau*	S5
paus*	S5
pausa	S5
pausa $	l3
pec*	k4
pech	k4
pech ☎	k3
pech* ☎*	k3
ped*	A3D3J3T8b-3e4j6
pedi	A4J4
pedi*	T9e5h3j7n-3
pedi* a*	W3j3
pedi* de*	j4
pedi* ya*	j4
pedic*	h3
pedicure	h3
pedid*	a-4e5j8
pedido	a-4e5j8
pedido a	W3
pedido de	j5
pedido ya	j4
pedir	T5a3
pedir $	T4
pedir*	T4
pedirte	T4
pedirte $	T4
pedr*	l3
pedro	l3
pedro $	l3
peg*	Z6q-3
pegu*	Z5q-3
pegue	Z5q-3
pel*	D5Z4
pele*	Z4
pelo	D6
pelo $	D4
pen*	A6D3H-3I-3K24Q-3T-3V-3Y3Z3a-5n11
pena	D4
pend*	A6K24Y3a-4n8
pend* de*	A7
pend* la*	n3
pendi*	A6K24Y3a-4n8
pendiente	A-3K8Y3n7o4
pendiente $	K4o5
pendiente la	n3
pendientes	A10K17a-3
pendientes $	A4K12
pendientes de	A6K3
pens*	S3Z3n4
pens* que*	Z3
pensa*	S3n4
per*	A8B4D6E-3G-4H-10J-6L-5N11O-6P-8S12T6W-3X-4Y-6Z9a-3b-6c5d-12g-4i3k11l7m13n-14p-3r4
pera	l4
pera de	l4
pera*	S17o-3
pera* de*	l4
peram*	S5
perame	S5
perat*	S12
perate	S12
perate $	S12
perd*	D11K3Q3T15Z12h-4o-4
perd* la*	D6b3
perd* mi*	Q5a3
perd* mis*	D4
perdi	D3Q5T11
perdi $	T10
perdi la	b3
perdi mi	Q5
perdi mis	D4
perdi*	D7K4T5a4q-3
perdida	T7
perdida $	T6
perdidos	K3
perdio	a6n4
perdio $	a3
perdo*	Z14
perdon	Z10r3
perdone	Z4
perf*	N6a-3o14
perfe*	o15
perfecto	o11
perfecto $	o6
perfi*	N6
perfil	N6
perfil $	N6
peri*	j3
perl*	B5C4R3Z3p-3
perl* dice*	A3
perl* la*	B3
perla	B5R3W3Z3
perla $	Z3
perla dice	A3
perla la	B3
perm*	A13G-3N3S3k4l9m6n-3q-4
perm* a*	A4l5
perm* al*	l3
perm* cual*	A4
perm* de*	S-3W4m3
perm* o*	m4
perm* para*	k3
perm* pend*	A5
perm* tant*	S3
permi*	A13G-3N3S3k4l9m6n-3q-4
permiso	A9F3G-3N3S-5k5l6m6n-3q-3
permiso $	F3l5q-3
permiso a	A4
permiso al	l3
permiso cual	A4
permiso de	S-3W4m3
permiso o	m4
permiso para	k3
permisos	A4l4
permisos a	l4
permisos pendientes	A5
permiteme	S8
permiteme tantito	S3
pero	X3a4d-6h8i6q5
pero los	E3
pero no	a5
pero* los*	E3
pero* no*	a5
perr*	a10j6
perr* se*	a6
perri*	a4
perrito	a4
perro	a6j6
perro $	j4
pers*	A-3B3H-5I5P-3S-3T-4U3W-4Z3a-6c13k10m14n-5o-5r6
pers* al*	k3
pers* habi*	m3
pers* hay*	k3
pers* no*	U4
pers* o*	r4
pers* tene*	I3
pers* ☎*	C3
perso*	A-3B3H-5I5P-3S-3T-4U3W-4Z3a-6c13k10m14n-5o-5r6
persona	V4Z4c10f3m-3n-3p3q3r8
persona $	V4c6q3
persona al	k3
persona o	r4
personal	B5H-3U4a-4k10m17o-3
personal $	B6a-4k9m11o-3
personal habilitado	m3
personal hay	k3
personal no	U4
personales	N4
personales $	N3
personalizada	c3
personas	I7
personas tenemos	I3
pert*	N5
perte*	N5
pertenecer	N5
pes*	D10H-3L8P-3V3a-3b5d5f-3h3i5j-3n-4o-3
pesi*	D9
pesim*	D9
peso*	H-3L9P-3V3a-3b5d3f-3h5i5n-3
peso* a*	D3G5d-4q4
peso* al*	G3
peso* de*	d3h3
peso* del*	W3
peso* lo*	F3
peso* por*	F4
peso* son*	L4b-3
peso* ☎*	E3F-3G-3V7d4h-3
pesos	H-3L9P-3V3a-3b5d3f-3h5i5n-3
pesos $	D-3G-4Q3b7d5h8i9
pesos a	D3G5d-4q4
pesos al	G3
pesos de	d3h3
pesos del	W3
pesos lo	F3
pesos por	F4
pesos son	L4b-3
pesos ☎	E3F-3G-3V7d4h-3
pet*	A13T-3l4
peti*	A14
petic*	A14
peticion	A4
peticion $	A4
peticiones	A9
peticiones $	A7
petr*	l4
petr* siga*	l4
petra	l4
petra siga	l4
pho*	h3
phon*	h3
phon* ☎*	h3
phone	h3
phone ☎	h3
pic*	Q3R5
pica*	R3
pica* otra*	R3
picar*	R3
picarle	R3
picarle otra	R3
pico	Q3
pico para	Q3
pico* para*	Q3
pid*	A10C4D-3F-3Q13V-3W6a-4c-3i3j7n-6
pide	C3W6
pide mas	W6
pide su	C3
pide*	E4Q6W3j5
pide* mas*	W6
pide* para*	Q3
pide* perm*	A3
pide* rect*	E5
pide* su*	C3
pidel*	W3
pidele	W3
piden	E4Q3j5
piden permiso	A3
piden rectificar	E5
pidi*	A10H3i4
pidi* audi*	G3
pidi* bren*	A3
pidi* la*	A4
pidi* lo*	H3
pidi* post*	i3
pidie*	G3H4
pidiendo	G3H5
pidiendo auditoria	G3
pidiendo lo	H3
pidio	A10i3
pidio brenda	A3
pidio la	A4
pido	Q8j3
pido mi	Q6j4
pido* mi*	Q6j4
pie*	L9W4
pier*	L9
pierd*	L9
pierden	L3
pierdo	L3
piez*	W4
pieza*	W4
piezas	W4
pin*	H3L3h4
pint*	H3L3
pint* la*	H4
pinto	H4
pinto la	H4
pintu*	L3
pintura	L3
pintura $	L3
pip*	a3
pipa	a3
piq*	Z7
piqu*	Z7
pique	Z7
pis*	a3
piso	a3
pla*	H3a-3c3e4h3m13n-6o7
plan*	m13
plan* comp*	m4
plan* de*	m3
plant*	m13
plantilla	m13
plantilla $	m5
plantilla completa	m4
plantilla de	m3
plat*	H3c4
plat* con*	c4
plat* del*	H3
plati*	H3c4
platicame	H3
platicame del	H3
platicar	c4
platicar con	c4
play*	j3
play* del*	j3
playeras del	j3
plo*	j3
plom*	j3
plome*	j3
plomero	j3
poc*	r5
poco	r5
pod*	c4
podr*	c4
podr* prop*	H3
podri*	c4
podria	H3
podria proporcionar	H3
poi*	F5b5d6h-6
poin*	F5b5d6h-6
poin* for*	d7h-3
point*	F5b5d6h-6
points	F5b5d6h-6
points for	d7h-3
pol*	h5o3
poll*	h3o3
poll* #*	h3
pollo	h3o3
pollo #	h3
pollo $	o3
pon	E7k3
pon a	k4
pon en	E8
pon inactiva	l4
pon*	A-5C-5D6E9F3I-5J3L-4M-3N-3P-4Q12S-3T12V-3W12X-4Y6b-3d-4e-4f4g5h4j-3k5n-11o-3p-4
pon* a*	k4
pon* en*	E8
pon* inac*	l4
ponc*	R4a6
ponc* la*	a6
ponc* su*	R4
ponch*	R4a6
poncho	R4a6
poncho la	a6
poncho su	R4
pone	T3
pone*	D10Q7T6k3
pone* el*	Q5
ponen	D5
poner	D6Q7T3k3
poner $	Q-3T5k3
poner el	Q5
poner*	T3
ponerle	T3
ponerle $	T3
pong*	J6Q8T6W3n-3p-3
pong* #*	h4
ponga	h3
ponga*	J6
pongame	q3
pongas	J6
pongo	Q8T7
pongo $	Q5T8n-3
poniendole	F3
poniendole #	F3
ponl*	D-3E12F3G4I-4a-3d-3f5i4l4n-3
ponl* #*	E-3F7G10h-3
ponl* cand*	l3
ponl* en*	E10I-4f5h-6
ponl* otra*	i5
ponla	E7
ponla en	E7h-5
ponle	F5G5W3i5
ponle #	E-3F7G10h-3
ponle candado	l3
ponle otra	i5
ponlo	E3I-3f4h3
ponlo $	h3
ponlo en	E3I-3f4k3
ponm*	A-3F-3W7Y4c3g7h4k3
ponm* #*	W6
ponm* a*	W6c3
ponm* en*	W-4g8
ponm* las*	H3
ponm* un*	k4
ponme	A-3W8Y4c3g7k3
ponme #	W6
ponme a	W6c3
ponme en	W-4g8
ponme las	H3
ponme un	k4
poq*	L3b3
poqu*	L3b3
poqui*	L3b3
poquitos	b3
por	A5E-3H-6K6L20O8P7U-4V-5W-8Y5a3b-3d4e3f-5g-5i8j3k-9n-10p-8q-6
por #	H-4L11a11b-4h10i-3j-3
por aca	O9
por ahi	O8
por alla	O4S3
por aprobar	Y4
por aqui	L-3Q7Y3c3
por autorizar	A3
por brenda	I3
por cada	L5
por cambio	S3
por compra	G5L4h-3
por confirmar	K3
por dia	L5
por donde	T8j3
por efectivo	W3d-3e3
por el	d5o3
por empleado	B3
por error	F3Z8
por fa	C3b4
por favor	D-3E4F-5J3L-4X7d4i5j-4k-5n-3p-3
por fuera	G3d-3
por la	F7d4h-3o5
por las	a4
por llegar	l3
por lo	b4j3
por los	e3h-3q5
por maternidad	l3
por mi	A5
por monto	L3
por producto	e3
por puntos	d4
por que	C-6D3L8P8n4r7
por si	J4a3
por su	C6D4h7q-3
por sus	h3
por telefono	R3c4
por ticket	H4L3
por traer	F3
por tu	a3
por un	b-4d6
por una	L3h-3
por uno	P5
por*	D9G4L11W7a-3f3h3n3o-3q-4
por* #*	H-4L11a11b-4h10i-3j-3
por* aca*	O9
por* ahi*	O8
por* alla*	O4S3
por* apro*	A3Y4
por* aqui*	L-3Q7Y3c3
por* auto*	A3
por* bren*	I3
por* cada*	L5
por* camb*	S3
por* comp*	G6L6h-3
por* conc*	K3
por* conf*	K5
por* dia*	L5
por* dond*	T8j3
por* efec*	W3d-3e3
por* el*	d5o3
por* empl*	B3
por* erro*	F3Z8
por* fa*	C3b4
por* favo*	D-3E4F-5J3L-4X7d4i5j-4k-5n-3p-3
por* fuer*	G3d-3
por* la*	F7d4h-3o5
por* las*	a4
por* lleg*	l3
por* lo*	b4j3
por* los*	e3h-3q5
por* mate*	l3
por* mi*	A5
por* mont*	L3
por* prod*	e3
por* punt*	d4
por* que*	C-6D3L8P8n4r7
por* si*	J4a3
por* su*	C6D4h7q-3
por* sus*	h3
por* tele*	R3c4
por* tick*	H4L3
por* trae*	F3
por* tu*	a3
por* un*	b-4d6
por* una*	L3h-3
por* uno*	P5
porc*	L8W7
porc* se*	L3
porce*	L8W7
porcentaje	L8W7
porcentaje se	L3
porq*	D10G4n-4
porqu*	D10G4n-4
porque	D3G4
pos*	i3
post*	i3
postr*	i3
postre	i3
pra*	J3k3
prac*	J3k3
prac* que*	k3
prac* ya*	l3
pract*	J3k3
practicante	k3
practicante que	k3
practicante ya	l3
pre*	C9E-3F5H-6N4P-3S6V-5W10Y5a3d3f-3g-4h-5i-3j11l-3n-6p4q-3
prec*	W11j10n-4q6
prec* a*	W3
prec* de*	W4j3
preci*	W11j10n-4q6
precio	W10j10n-4q6
precio $	q4
precio a	W3
precio de	W4j3
pref*	N4c3
prefi*	N4c3
prefiero	N4c3
preg*	C9H-3L4N3S6T4V-3W-4X6a-3d-3h-3j5p5q-3
preg* a*	S5
preg* la*	L5
preg* por*	C10M3
preg* si*	j5
pregu*	C9H-3L4N3S6T4V-3W-4X6a-3d-3h-3j5p5q-3
pregunta	C5L6V-3j4
pregunta la	L5
pregunta por	C6
pregunta si	j3
preguntan	j3
preguntando	C4p3
preguntarle	S4
pregunto	D4S6T4X4
pregunto $	D4T4
prem*	F6G4d8q-3
prem* a*	F6
prem* de*	d3
prem* eran*	G5q-4
premi*	F6G4d8q-3
premiar	F6
premiar a	F6
premiarlo	G5q-4
premiarlo eran	G5q-4
premio	d9
premio $	d6
premio de	d3
pren*	X-4Y8a4e6
pren* el*	a5
pren* las*	Y3
pren* los*	Y3
pren* me*	e4
prend*	X-4Y8a4e6
prende	X-3Y7a4
prende las	Y3
pres*	W7a7r3
pres* #*	a10
prese*	r3
prest*	W7a8j-3
prestame	W4a5
pri*	T10V5a-3f5h3
prim*	G3V6f5h4n-4o3
prim* como*	S3
prim* de*	l3
prim* el*	V4h3
prim* naye*	G3
prim* vez*	f5
prima	W3d-3q3
prima nayeli	G3
prime*	V6f5h4o3
primera	f5o4
primera vez	f5
primero	S3V5
primero $	V4
primero como	S3
primero el	V4h3
primo	l3
primo de	l3
prin*	T10
princ*	T10
principal	T10
principal $	T10
prisa $	n3
pro*	A-4B-3D4G3I9K-3L3M-3O-5Q8R-3T-7V16W9Y3Z-3a-5b-5e5f3g6h-7i-3j8l-6m-5o-7
prob*	J3a5j5
prob* con*	D3
proba*	J3a5j5
probando	J3a7
probl*	D3
problema	D3
problema con	D3
proc*	G3Q8n12
proc* #*	G4
proc* con*	d3
proc* mi*	n3
proc* para*	Q3
proce*	G3Q8n12
procede	G4n8
procede #	G4
procede $	Q3n4
proceder	d3
proceder con	d3
procedimiento	Q6
proceso	n5
proceso mi	n3
prod*	D3e7
produ*	D3e7
producto	D3e7
prof*	E4P4
profe	E4P4
profe $	E5P4
prog*	I12L3N6f9g7l-3m-3n-3
prog* de*	g3
prog* quie*	I3
progr*	I12L3N6f9g7l-3m-3n-3
programa	I12L3N6f9g7j-3l-3m-3
programa $	I8L3N6W-4g4
programa de	g3
programa quienes	I3
prom*	D3F5H3J-3Q-3W5X6Y6j8
prom* de*	g3j4
prom* del*	j3
prom* hay*	j5
prom* me*	W3
prom* por*	H4
prome*	F6H5
promedio	H5
promedio por	H4
prometi	F4
promo	g3j7
promo de	g3j4
promo del	j3
promo*	W4X7Y6
promocion	W5
promociones	Y5
promociones $	Y4
promos	X4
promos $	X4
prop*	L4Q4V3n-3
prop* el*	H3
propi*	L4Q5V4n-5q3
propina	Q5n-4
propio	V4
propo*	H3
proporcionar	H3
proporcionar el	H3
prov*	W7c5
prove*	W7c5
proveedor	W7c5
proveedor $	W6
prox*	V18W3a-3n-3o-3p4
proxi*	V18W3a-3n-3o-3p4
proxima	V8W3p4
proxima $	V5p4
proximo	V10
proximo $	V9
pru*	k3n3
prue*	k3n3
prueb*	k3n3
prueba	k3
prueba $	k3
pub*	W7X6Y3
publ*	W7X6Y3
publi*	W7X6Y3
publicidad	X6Y4
publicidad $	X4Y4
pue*	B-4D-4E-5G-5J-5K-4L13M-4P-4Q3T11U-4X-4Z-4b4c9h-3j3k6l5m7o4p-3q6r-5
pued*	B-3D-4E-4G-4H-5I-3J-3K-3L14P-4Q3T15U-5V-3X-3Z-3a-8c12j4k8l8m7n-4o-7p-5q6r-5
pued* aser*	T4
pued* camb*	L6T-4b4q5
pued* canj*	W5d4
pued* capt*	k5
pued* corr*	q4
pued* darl*	n6
pued* deci*	T3
pued* dict*	Q6
pued* entr*	l3
pued* habl*	c4
pued* hace*	T4
pued* ir*	j4
pued* junt*	L3
pued* llam*	c4
pued* mand*	Q4
pued* marc*	T-3c9
pued* mete*	g3i3q-3
pued* paga*	j4
pued* pasa*	L6
pued* pedi*	T9
pued* pone*	d3
pued* reco*	j3
pued* regi*	m7
pued* segu*	n5
pued* usar*	L10k4
pued* vend*	m4
pued* ver*	l3
pueda	W4k13l9q-3
pueda captura	k5
pueda entrar	l4
pueda meter	k3
pueda registrar	k3
puede	L3Q5T7a-3j7m4n-4q5
puede $	T6
puede cambiar	q4
puede corregir	q4
puede dictar	Q6
puede pagar	j4
puede usar	L5
puede vender	m4
puede ver	l3
puede*	L6c4m6
pueden	L7c6m7
pueden registrar	m6
puedes	T5h3
puedes dar	T3
puedes decir	C3
puedo	L9S3T8W-4a-4b3c6d4g4h-3n4o-5
puedo aser	T4
puedo cambiar	L4T-3b4
puedo hablar	c4
puedo meter	g3n3
puedo pedir	T4
puedo pedirte	T4
puedo seguir	n5
puedo usar	L3
puen*	H4a5
puent*	H4a5
puente	H4a5
puente $	H3
puer*	I3W4a4
puert*	I3W4a4
puerta	I3a5
puerta $	I3
pues	T-3V3n5o13
pues $	n5
pues cuanto	p3
pues que	C4o3
pues* cuan*	p3
pues* que*	C4o3
pun*	C11D6E8F8G8H-4I-3J3L15M-4O-5R-3S-4T-5U-3V-4W7Z-4a-7b6c-4d10e-5h-3i-3j-7k-4l-4m-5o-6p6q-3r-3
punt*	C11D6E8F8G8H-4I-3J3L15M-4O-5R-3S-4T-5U-3V-4W7Z-4a-7b6c-4d10e-5h-3i-3j-7k-4l-4m-5o-6p6q-3r-3
punt* #*	d7
punt* a*	F5G6W3b-3f-3p-3
punt* abaj*	F-4G5
punt* acum*	p5
punt* al*	B4E4F4G-4L-3
punt* como*	n-3p3
punt* dan*	L3
punt* de*	C8E5G8W11b-5d-5f-4h4n4q-3
punt* del*	E9F-6d4h-4p4
punt* dobl*	L3
punt* el*	W-3d3f3
punt* en*	L4W4n4
punt* extr*	F3
punt* hay*	Q5
punt* junt*	I5p3
punt* la*	G-3f3
punt* le*	L4n3
punt* los*	Q3X4
punt* manu*	F7
punt* mas*	F5G-3
punt* me*	b4
punt* ni*	E4
punt* no*	W4
punt* o*	n3
punt* para*	p5
punt* por*	L3b-3d9h4
punt* que*	F6
punt* se*	H5
punt* sin*	D4
punt* son*	q4
punt* teng*	b4
punt* tien*	W4b-3
punt* uno*	P5
punt* valg*	W5
punt* ya*	J3W4
punt* ☎*	F9
punta*	C3E3
puntaje	C3E3
puntaje de	E3
punto	L13W3b-3p-3
punto $	L9
punto*	C10D6E7F9G9H-3I-3J3L6M-4O-5S-4T-5V-4W5Z-4a-7b8c-4d11e-5i-3j-6k-4l-4m-5o-6p8q-4r-3
puntos	C10D6E7F9G9H-3I-3J3L6M-4O-5S-4T-5V-4W5Z-4a-7b8c-4d11e-5i-3j-6k-4l-4m-5o-6p8q-4r-3
puntos #	d7
puntos $	B-4C8D3F-3G12H-3L3P4Q3T-3W-4X-3Y5a-4b9d5g4n-4o-5q-3
puntos a	F5G6W3b-3f-3p-3
puntos abajo	F-4G5
puntos acumulados	p5
puntos al	B4E4F4G-4L-3
puntos como	n-3p3
puntos dan	L3
puntos de	C6E3G8W12b-5d-5f-4h5n4q-3
puntos del	E9F-6d4h-4p4
puntos doble	L3
puntos el	W-3d3f3
puntos en	L4W3n4
puntos extra	F3
puntos hay	Q5
puntos juntos	I5
puntos la	G-3f3
puntos le	L4n3
puntos los	X4
puntos manualmente	F5
puntos mas	F5G-3
puntos me	b4
puntos ni	E4
puntos no	W4
puntos o	n4
puntos para	p5
puntos por	L3b-3d9h4
puntos que	F6
puntos se	H5
puntos sin	D4
puntos son	q4
puntos tengo	b4
puntos tiene	W4b-3
puntos uno	P5
puntos ya	J3W4
puntos ☎	F9
pur*	D17H3Q4X4j-3n-5q-3
pura	D7L4
pura*	D4
puras	D4
puro	D5H4X3h3
puro viernes	H3
puro* vier*	H3
pus*	G8H-5Q-3V-4Y5a-3d-3h-4n16p-3q20r3
puse	H-3M-3T-3V-4Y5a-3n13q19
puse #	G4
puse $	n12q-3
puse al	q3
puse de	q3
puse el	q7
puse lo	q3
puse los	n4
puse mi	q3
puse* #*	G4
puse* al*	q3
puse* de*	q3
puse* el*	q7
puse* lo*	q3
puse* los*	n4
puse* mi*	q3
pusi*	D3G4M3n5
pusi* #*	q3
pusi* al*	n3
pusi* de*	G3
pusie*	D4G3M3
pusieron	D3G3M3
pusis*	n6
pusiste	n6
pusiste #	q3
pusiste $	n3
pusiste al	n3
puso	F3r4
puso aqui	r4
puso* aqui*	r4
qr	R4g4
qr para	R4
qr* para*	R4
que	A5C-3D3H-5J-7K3L5M6N-4O6P10Q8T15W3X-4Y-3Z-6a-3f-4g-6h-6i-4j-4n5q-4
que #	D5L-3d3
que $	T7a5n6
que a	F3
que abrimos	H6
que acabas	q3
que acabo	i3p4
que ahora	W4
que ajuste	B3
que anda	E3
que ando	k4
que antes	D4
que aparezca	q3
que atendi	i3
que atienden	m3
que autorizar	A3
que bajale	G3
que baje	S7n-3
que beneficios	L8
que bien	o5
que bonito	O-3a7o4
que borrala	l3
que buen	O-3a7
que bueno	O-3o5
que cajera	B6I-4M3
que cajeras	m4
que caloron	a6
que cambiarlo	E3
que cantidad	b3p5
que capturarlos	k3
que celular	M6n3
que clienta	M3n3q-4
que cliente	M11
que cobre	U4k3
que comandos	T4
que compra	W6
que compras	P3
que compre	P5
que compro	P-3W5e3
que coraje	D7
que correcciones	A4
que cosas	T5
que cuanto	p4
que dar	A3
que datos	g3
que debe	E3
que debia	h3
que debo	Q7
que decir	Q5
que dejo	H6K3
que descanses	o3
que despachan	m4
que despache	k3
que dia	C-4P13a8
que dias	L3O-4j10
que dice	M5O3n10
que diga	E3
que dios	a3o3
que echar	q4
que eficiencia	o6
que el	G3
que empezamos	I3
que empleados	m4
que empresa	r4
que era	Z5
que eres	r4
que es	Q-4T8r10
que escribir	T6
que escribo	Q4
que esta	A9q4
que estaba	V5e3
que estoy	S3
que estuvo	B3
que falta	V4
que faltan	S3
que fecha	M3
que firmar	A4
que forma	T6
que fue	n7
que fui	H3
que gano	G4L3
que gastar	L6
que gaste	h5
que gasto	P4W3d-4
que gente	m4
que guardaste	n3
que ha	P5
que hacemos	Q3
que hacer	g3h3
que haces	T10
que hago	O-3Q9T7n8
que hay	H5K5W6b5n-3
que he	P6U8
que hice	U4n3
que hiciste	q3
que hizo	B10
que hora	B8j7
que horas	a3
que hoy	a4
que hubo	H3O13
que la	i3l3n-3q3
que lazaro	l4
que le	D3E-3F3G3H-3Q4R4T3d6k-4l-3p5
que link	R5
que llegue	S6
que lleva	h-3
que lleve	P5
que llevo	Q3U9b5
que lo	J3L-5c6d8f4n4
que los	P5W6
que luego	n3
que luis	J-4l5
que mal	D5
que mando	A3
que manera	Q5
que mas	F4P3T20W3n-4
que maura	k3
que me	D-4H-3T3X4Y8b-6c15d-3j-3o-3q-3
que meter	e3
que meti	Q3n3
que mocharle	G3
que modo	Q5
que monto	n4
que movimientos	P4
que necesito	L4
que negocio	r6
que ni	D4K3
que no	F4H-3I3J6K5L-3P-4Q-3T-9Z5e3k-3l11n4q-3r3
que nombre	I4n3
que numero	H4a6n8q-4
que onda	H5O16n3o-3
que opciones	T6
que otra	J5K5n-4
que padre	n-3o10
que pago	h4
que pague	P3e3
que pasa	L5
que pase	V5
que paso	O13n11
que pasos	Q3
que pedi	A4
que pena	D4
que piden	Q4
que pidio	A9
que poner	Q5T4
que ponerle	T3
que por	L9
que porcentaje	L7
que precio	j3
que procede	n8
que pueda	W5k5
que puedo	L3T11
que puntos	b3
que puse	n-3q5
que quede	E3
que quedo	n3q4
que quiere	f3n3
que quita	G5q-4
que quitale	G3
que quitarla	q3
que rapido	o8
que reenviar	R3
que registrar	h6
que registraste	q3
que regrese	S4
que reponerle	F3
que retirarle	G4
que risa	o5
que ruben	k5
que sabes	T4
que saldo	D-3b5d-4n-3p12
que salga	Y3d7n4
que salio	F4H5n3
que samanta	k4
que se	A-3C-3H9J-3P12R3S6T4V6W-4d5h3k-4n-5q-4
que sea	q4
que si	A3h3q7
que significa	n5
que sigue	T6V7a-3n6
que sirves	T6
que su	D5p-3
que tal	H15O20T-4a-4n-4o-4
que tan	n4
que tanta	I7
que tanto	C7P-4U5b6
que te	J5S-4T7h-3n7
que telefono	M3j4
que tenga	C3E6d5o4
que tengo	A5Q4T3m3
que tenia	b4
que termine	S3
que ticket	K4
que tiene	C7E5d8n-3
que tienen	W3
que toco	B9
que trae	C10I5P3d3
que traes	H3
que tu	n-3
que usarlos	L4
que va	H6n5o4
que validar	A3
que vendi	Q3
que venga	A3c7
que venta	M7h-3
que ventas	H-4K4W4
que viene	V9n-3
que vino	P5h3
que volver	n3
que ya	N3Q3X4l-3
que yo	A6U3
que*	B-3C3D10E3F4G-4H-4I-3K11L-6Q-6U-5V3X-6Z7b4d-3e3f-3g-4h-4l-4n6o9p8r-6
que* #*	D5L-3d3
que* a*	F3
que* abri*	H6
que* acab*	i6n3p6q5
que* ahor*	W4a4
que* anda*	E3
que* ando*	k4
que* ante*	D4
que* aten*	i3
que* atie*	m3
que* auto*	A4
que* baja*	G5q4
que* baje*	S7n-3
que* bene*	L8
que* bien*	o5
que* boni*	O-3a7o4
que* borr*	l3
que* buen*	O-6a7o7
que* caje*	B6I-4M7m3
que* calo*	a10
que* camb*	E3
que* canc*	q3
que* cant*	b3p5
que* capt*	k3
que* celu*	M6n3
que* clie*	M15n5q-6
que* cobr*	U4k5
que* coma*	T4
que* comp*	W11e4
que* cont*	T4V3
que* cora*	D7
que* corr*	A4
que* cosa*	T5
que* cuan*	p4
que* dar*	A3
que* dato*	g3
que* debe*	E3
que* debi*	h3
que* debo*	Q7
que* deci*	Q5
que* dejo*	H6K3
que* desc*	j4o3
que* desp*	k3m4
que* dia*	C-4P13a8
que* dias*	L3O-4j10
que* dice*	M5O3n10
que* diga*	E3
que* dios*	a6o3
que* echa*	q4
que* efic*	o9
que* el*	G3
que* empe*	I3
que* empl*	M4m3
que* empr*	r4
que* era*	Z5
que* eres*	r4
que* es*	Q-4T8r10
que* escr*	Q3T7
que* espe*	A4
que* esta*	A6D-3V7a-3e3n6
que* esto*	S3
que* estu*	B3
que* falt*	F4K3V5
que* fech*	M3
que* firm*	A4
que* form*	T6
que* fue*	n7
que* fui*	H3
que* gano*	G4L3
que* gast*	L5W3d-5h7
que* gent*	m4
que* guar*	n3
que* ha*	P5
que* hace*	T14g3h3
que* hago*	O-3Q9T7n8
que* hay*	H5K5W6b5n-3
que* he*	P6U8
que* hice*	U4n3
que* hizo*	B10
que* hora*	B8a3j9
que* hoy*	a4
que* hubo*	H3O13
que* junt*	L5d3
que* la*	i3l3n-3q3
que* laza*	l4
que* le*	D3E-3F3G3H-3Q4R4T3d6k-4l-3p5
que* link*	R5
que* lleg*	S8X3
que* llev*	P5Q5U11b4h-4n-3
que* lo*	J3L-5c6d8f4n4
que* los*	P5W6
que* lueg*	n3
que* luis*	J-4l5
que* mal*	D5
que* mand*	g4
que* mane*	Q5T4
que* mas*	F4P3T20W3n-4
que* maur*	k3
que* me*	D-4H-3T3X4Y8b-6c15d-3j-3o-3q-3
que* mete*	e3
que* meti*	Q3n4
que* moch*	G3
que* modo*	Q5
que* mont*	n4
que* nece*	L4
que* nego*	r6
que* ni*	D4K3
que* no*	F4H-3I3J6K5L-3P-4Q-3T-9Z5e3k-3l11n4q-3r3
que* nomb*	I4n3
que* nume*	H4a6n8q-4
que* onda*	H5O16n3o-3
que* opci*	T6
que* otra*	J5K5n-4
que* padr*	n-3o10
que* paga*	L3
que* pago*	h4
que* pagu*	P3e3
que* pasa*	L5
que* pase*	V5
que* paso*	O13n10
que* pedi*	A3
que* pena*	D4
que* pide*	Q4
que* pidi*	A9
que* pone*	Q5T7
que* pong*	Q3
que* por*	L9
que* porc*	L7
que* prec*	j3
que* proc*	Q4n8
que* prom*	W3j5
que* pued*	L3T12W4k5
que* punt*	b3
que* puse*	n-3q5
que* qued*	E3n3q5
que* quie*	f3
que* quit*	G8
que* rapi*	o8
que* reci*	i3
que* reen*	R3
que* rega*	L3
que* regi*	h6n-3q7
que* regr*	S4
que* repo*	F3H-3n6
que* reti*	G4
que* risa*	o5
que* rube*	k5
que* sabe*	T4
que* sald*	D-3b5d-4n-3p12
que* salg*	Y3d7n4
que* sali*	F4H5n3
que* sama*	k4
que* se*	A-3C-3H9J-3P12R3S6T4V6W-4d5h3k-4n-5q-4
que* sea*	q4
que* si*	A3h3q7
que* sign*	n5
que* sigu*	T6V7a-3n6
que* sirv*	T6d6
que* su*	D5p-3
que* tal*	H15O20T-4a-4n-4o-4
que* tan*	n4
que* tant*	C6I9P-4U4b5n-3
que* te*	J5S-4T7h-3n7
que* tele*	M3j4
que* teng*	A4C3E5O-3Q4d7h-3m3n-4o3
que* teni*	b4
que* term*	q3
que* tick*	K4
que* tien*	C7E5W3d8j-3n-3
que* toco*	B9
que* trae*	C10H3I5P3d3h-3
que* tran*	O9
que* tu*	n-3
que* usar*	L4
que* va*	H6n5o4
que* vali*	A3
que* vend*	H-4Q3W3r3
que* veng*	A3c7
que* vent*	H-4K3M7W4h-3
que* vien*	V9n-3
que* vino*	P5h3
que* volv*	n3
que* ya*	N3Q3X4l-3
que* yo*	A6U3
qued*	B-3C4E3H-3I-3K12L-5Q-4U-4V4X-3Z-4b5c-3e3g-4h-6i-3j3l-3n10o7p10r-4
qued* #*	a5
qued* a*	C5
qued* al*	C3o4
qued* algo*	A6K3b5n-3
qued* anot*	n3
qued* ator*	K6n-4
qued* bien*	a7o-4
qued* clar*	T6
qued* como*	k3m4
qued* con*	n3
qued* cort*	H3
qued* el*	M5n-3
qued* en*	E5J4W6h4n-5p-3
qued* inco*	F4
qued* la*	V4j3n3
qued* lo*	n6
qued* mal*	D4
qued* o*	b3
qued* regi*	K3P3n5p-3
queda	C7n-3
queda a	C5
queda al	C3
queda la	j3
queda*	J3K7b4h-3o4
quedamos	J4n-4o6
quedamos cortes	H3
quedan	W3a4b5
quedaron	K6a-3
quedaron $	D3
quede	D4E3V4k3n6
quede $	n4
quede como	k4
quede en	E3
quedo	A3D-3K6L-3M3Q-4S3W-3d-4n9o4p9
quedo $	S4a-3e3h-7n14o-8p15
quedo al	o4
quedo algo	A6K3b5n-3
quedo bien	a7o-4
quedo como	m4
quedo el	M5n-3
quedo en	S3h5q-3
quedo inconforme	F4
quedo la	V4n3
quedo lo	n6
quedo registrada	P3n5p-3
quej*	D11F3
quej* de*	D4
queja	D7
queja $	D7
queja*	D4
quejo	F3
quer*	X-3Y3Z12n-4q4
quere*	Y3Z8n-3q3
querer	Y3Z8n-3q3
querer $	R3Z4
queri*	Z7
queria	Z4
qui*	A-6B10C-3F-5G7I5J-4K-5L-5M7N7O10S-4T-9V-5W6X5Z-5a-7b-7c6d6i-4k-3l8m8n-7o-10p-4q12r4
quie*	A-4B12D-5G-5H-3I6K-3L-4M11N3O-6S-5T-6X-3Z-3b-4c7d5e4f3g4l-3m13o-4q-6r8
quie* abri*	W3
quie* afil*	f3
quie* andu*	B3
quie* apro*	B5
quie* apun*	g3
quie* audi*	B4
quie* aume*	F3
quie* camb*	d3e3
quie* canc*	B9M-3q-3
quie* comp*	H3I9
quie* cons*	C5
quie* corr*	q3
quie* deci*	n6
quie* deja*	X3
quie* desa*	N11g-3
quie* dio*	B8f-5
quie* el*	N-3P4R4e3
quie* empe*	g3
quie* ende*	E3
quie* ente*	L3Y3
quie* entr*	f6g3
quie* era*	n8
quie* eres*	r6
quie* es*	B-3I3W6m4
quie* escr*	c3
quie* esta*	B-4N4m5r5
quie* fue*	B4n4
quie* gast*	d9
quie* habl*	r9
quie* hace*	d5
quie* hizo*	Q3
quie* insc*	B3f8
quie* invi*	B3R3
quie* junt*	h3
quie* le*	B6n4
quie* lo*	n5
quie* mas*	B-3V6W3
quie* me*	B-3c7k3
quie* mete*	h4
quie* mi*	d6
quie* mis*	X3g4
quie* mone*	g3
quie* move*	E5
quie* no*	J4Z3q3
quie* nomb*	k3
quie* otra*	i4
quie* paga*	d5
quie* pasa*	h4
quie* pert*	N4
quie* prem*	F6
quie* pued*	m7
quie* que*	F-3G-3L-3N5P-4W9Y3k6l7
quie* quit*	G3
quie* reci*	Y5
quie* regi*	f3
quie* remo*	l6
quie* rest*	G5
quie* sabe*	C5L3P4b3d-3f-3n-3p5
quie* sali*	M4N4
quie* se*	B-4I6M3a7
quie* son*	I3m7
quie* su*	d-3e3f3
quie* sus*	X4d-4h4
quie* teng*	m3r4
quie* tien*	m8
quie* trab*	m5
quie* trat*	r3
quie* una*	j4
quie* usar*	J4d3
quie* vend*	M3h3
quie* ver*	C3H3P6U3W10b5d-5f-3n-4
quien	B21C-4F-3G-4H-5I11L-3M19P-4X-3Y-3a4c4d-4e-5f-9g-3h-9l-4m13n11o-3q-6r16
quien $	B3
quien anduvo	B3
quien aprobo	B5
quien cancelo	B9M-3q-3
quien compra	I9M-3
quien compro	M3
quien dio	B8f-5
quien era	n8
quien eres	r6
quien es	B-3I4W6m4
quien esta	B-3m4r5
quien fue	B4n4
quien habla	r6
quien hablo	r4
quien hizo	Q3
quien inscribir	B5f-3
quien invito	B3
quien le	B6n4
quien lo	n5
quien mas	B-3V6W3
quien me	B-3c7k3
quien no	Z3q4
quien puede	m6
quien puedo	c3
quien salio	M4
quien se	B-4I6M3a7
quien tengo	r4
quien tiene	m6
quien trabaja	m5
quien*	I7m14
quienes	I7m14
quienes son	I3m7
quier*	B-5C3D-3H3I-6M-6N6O-4Q-3S-3T-3V-3Y5Z-3a-5b-3c3d9e9f12g8h6m-7n-8r-8
quiere	B-4C5E-3F-3L3V-4W-3d9e7f11h3i3n-4p3q-3
quiere cambiar	e3
quiere decir	n6
quiere inscribirse	f3
quiere juntar	h3
quiere otra	i4
quiere que	d5
quiere registrar	f3
quiere saber	C4H3L3d-3f-3p6
quiere su	d-3e3f3
quiere sus	d-3h5
quiere ver	C6f-3
quieren	f4h-3
quiero	E4F4I-4L-4M-4N7O-4Q-3R3S-3T-4Y6a-3c5g9h6i-3k3l4m-6n-5p-4q3r-7
quiero $	d4
quiero abrir	W3
quiero apunta	g3
quiero auditar	B4
quiero aumentarle	F3
quiero cobrale	h3
quiero comparar	H4
quiero corregir	q3
quiero dejar	X3
quiero el	N-3P4R5e3
quiero enderezarlo	E3
quiero escribir	c3
quiero estar	N4
quiero gastar	d4
quiero hablar	c4
quiero inscribir	f6
quiero invitar	R3
quiero meter	h4
quiero mi	d6
quiero mis	X3g4
quiero monedero	g3
quiero moverle	E5
quiero no	J4
quiero nombrar	k3
quiero otra	J3
quiero pasar	h4
quiero premiar	F6
quiero que	N5P-4W9Y3d-4k6l7n3
quiero recibir	Y5
quiero registrar	V3
quiero remover	l6
quiero restar	G5
quiero saber	B3P3b3
quiero sus	X4
quiero tratar	c3
quiero una	j4
quiero usar	J4
quiero vender	h3
quiero ver	C-3H3P4U3W10b5d-4n-3
quih*	O14a-3
quihu*	O14a-3
quin*	H6S4W6a4
quinc*	H6S4W6a4
quincena	H6S4W6a4
quincena $	H7I3S5W5
quis*	c4h8j4l-3q4
quisi*	c4j4
quisiera	c4j4
quiso	h7q5
quiso $	q5
quit*	B3C-3F-3G17H-3J-3M-3N6Q4T-3W7X11a-5b-3c-3d3e-4f-3h-6i-4j-3k-3l16m-3n-8o-4q24r-4
quit* #*	F-4G12d8q-6
quit* a*	W4l4q-3
quit* de*	F3G-3X6
quit* el*	W7
quit* ende*	E3
quit* favo*	l3q-3
quit* gent*	l10
quit* la*	Q4h-3q8
quit* los*	G5Q3
quit* por*	F3G-3
quit* punt*	B4D3
quit* todo*	G3
quit* una*	q6
quita	B6G5Q4W5X4Y-3a-3h-4i-4l3n-4q12
quita #	G6q-4
quita $	q6
quita a	W4l5q-3
quita el	G3W5
quita enderezalo	E3
quita la	Q4h-3q6
quita las	X3
quita los	Q3
quita puntos	B5
quita una	q6
quita*	D4G13J-3W4d4l14n-4q9
quitale	F-5G7W5d4l5q9
quitale #	F-4G6d5
quitale $	G-3q14
quitale de	X4
quitale el	l3
quitale favor	l3q-3
quitale los	G4
quitale todo	G3
quitalos	G3
quitalos $	G3
quitamos	F3
quitamos de	F3
quitar	G3l8q-3
quitar gente	l10
quitarla	q3
quitarla $	q3
quitaron	D6F3G-3
quitaron por	F3
quitaron puntos	D3
quite	X-3Y5q3
quite*	D-3N7X9
quiten	N3
quitenlo	X4
quitenlo $	X4
quitenme	N3
quiu*	O10
quiub*	O10
quiubo	O10
raf*	l3
rafa	l3
rafa fuera	l3
rafa* fuer*	l3
raj*	q7
rajo	q7
ram*	C4j4k8l3
rami*	C4l4
rami* ya*	l4
ramir*	C4l4
ramiro	C4l4
ramiro $	C4
ramiro ya	l4
ramo	j4
ramo*	k9
ramon	k9
ramon $	k9
rap*	f3h3o8
rapi*	f3o8
rapid*	f3o8
rapido	o9
rar*	B5E4a3
raro	B5a3
raro $	a3
raro hecho	B4
raro* hech*	B4
ras*	B10H-4M10h-3
rast*	B10H-4M10h-3
rast* de*	B3
rast* del*	B7H-3
rast* el*	M8h-3
rastr*	B10H-4M10h-3
rastrea	M3
rastreame	M7
rastreame el	M5
rastro	B10H-4
rastro de	B3
rastro del	B7H-3
rat*	D5L-3S19X4a-4d-3i4n8p5
rate*	D8
rater*	D8
rati*	S7W3X3i3
rati* ya*	n3
ratit*	S7W3X3i3
ratito	S7W3X3i3
ratito $	W4X4
ratito ya	n3
rato	S13h3n6p4
rato $	S6n3p5
rato te	S5
rato* te*	S5
rato* vien*	n3
raz*	I3b3m5
raza	I3m5
raza que	m5
raza trae	I4
raza* que*	m5
raza* trae*	I4
razo*	b4
razon	b4
rea*	C-3E7H-3X-7Y13c5h-5q10
reac*	X-5Y9
react*	X-5Y9
reactivar	X-4Y8
reaj*	C-3E6
reaj* los*	C-3E6
reaju*	C-3E6
reajusta	C-3E6
reajusta los	C-3E6
real	c5q4
real favor	c4
real fue	q5
real*	h-3q6
real* favo*	c4
real* fue*	q5
reali*	h-3q6
reb*	G10h-5l3n-5p7q4
reba*	G10h-5n-4p7
reba* #*	G9h-4
reba* los*	n-4p8
rebaj*	G10h-5
rebaja	G5h-3
rebaja #	G6h-3
rebajale	G4
rebajale #	G4
rebas*	n-4p8
rebe*	l3
rebec*	l3
rebeca	l3
rebeca $	l3
rebo*	q4
rebot*	q4
reboto	q4
rec*	A6D3E3F4H-3J-4L8N-5O-3P3S-4V-4W-3X9Y10Z-3a-4c-5d5e5f-3g-3h4j6l-4n3o-4q-4r-4
reca*	F5L3
reca* de*	F4
recar*	F5L3
recarga	F3
recarga de	F4
rece*	j4
rece* del*	a3
recet*	j4
receta	j4
receta del	a3
rech*	A10
rech* esa*	A4
rech* lo*	A5n-3
recha*	A10
rechazaron	n-3
rechazo	A4n3
rechazo esa	A4
reci*	Y7e5h3i4j3
reci* #*	M3
recib*	D3M3Y8e6h5j3
reciben	e3j7
recibir	Y9
recibiste	a5h-3
recibo	M4a-3h8
recibo #	M4
recie*	i4p3q3
recien	i4p3q3
recl*	D10d10
recl* que*	D3
recla*	D10d10
reclama	D3
reclama que	D3
reclamar	D4d7
reco*	A-3D-4G4L3X8Y9a-3b3d5k3n6q-4
reco* #*	G3
reco* a*	F3
reco* de*	A-3Y5
recog*	j3
recom*	F4L5b5d7n8q-3
recomendo	F3
recomendo a	F3
recompensa	L6d7
recompensa $	d7
recompensas	b5
recon*	P3k4
recor*	G3X10Y10
recordatorio	A-3Y7
recordatorio de	A-3Y5
recordatorios	X11Y4
recordatorios $	X8Y4
recortale	G4
recortale #	G3
rect*	E7
rect* un*	E5
recti*	E7
rectificar	E5
rectificar un	E5
recu*	L5P3b3
recu* mi*	P3b3
recue*	L4P3b4
recuerdame	L5P3
red*	E-3F-6G5d20h-5
rede*	d5
rede* de*	d5
reden*	d5
redencion	d5
redencion de	d5
redi*	d16h-6
redi* #*	d12h-6
redim*	d16h-6
redime	d6h-3
redime #	d5h-3
redimir	d9h-3
redimir #	d7h-3
redu*	G8
redu* #*	G8
reduc*	G8
reduce	G3
reduce #	G3
ree*	R9e27h-5q-3
reem*	e27h-4
reem* #*	e6
reem* al*	e3
reem* de*	e3
reemb*	e27h-4
reembolsale	e3
reembolsen	e3
reembolso	e16h-4
reembolso #	e4
reembolso al	e3
reembolso de	e3
reen*	R10
reenv*	R10
reenviar	R5
reenviar $	R3
ref*	D4W4h4j-3k3n8
refl*	D3n6
refle*	D3n6
refr*	W5a3h4
refr* #*	h5
refr* semi*	a5
refri	W3a4
refri #	h3
refri seminuevo	a5
refu*	k4
refu* navi*	k4
refue*	k4
refuerzo	k4
refuerzo navideno	k4
reg*	A-4B4C-9D-9F5H-8I5J9K-3L16O-6Q10R-3S3T-3V-7X-5Z-6a-13b-4c-4e20f10g8h4j-9k5o-10p-5q11
rega*	B5F10G5L7b-3d8e-3h-3n-3
rega* #*	B3F6d-3
rega* a*	G3
rega* al*	F9G-4L3
rega* asi*	G3
rega* o*	p5
rega* punt*	B3W5
regal*	B5F10G5L7b-3d8e-3h-6n-3q-3
regala	L11b-4
regalale	F7W5
regalale #	F7
regalale puntos	W5
regalando	B3
regalando puntos	B3
regalaron puntos	P3
regalo	F5G4W-3d11e-3h-4n-3p4
regalo #	B3G4
regalo $	W-4d10
regalo a	G3
regalo al	F9G-4
regalo asi	G3
regalo o	p5
regi*	A-5C-5D-6E-3F-3G-4H-6I8J12L-5M4N4O-6P3Q9U3V-5W3X-3Z-4a-7b-3c-4d-5e-5f16g13h13i-4j-5k5m3n7o-5p-5q5
regi* #*	q3
regi* a*	f7k7
regi* clie*	I-8Q12
regi* con*	n-3q3
regi* de*	B7P5f5h-3n5
regi* el*	M7
regi* esto*	h5r4
regi* hart*	I4
regi* hoy*	H3
regi* la*	J4h-3
regi* lo*	q3
regi* los*	J4
regi* mi*	P3W5m3
regi* nada*	l5
regi* no*	q3
regi* por*	J5K3
regi* quie*	m5
regi* ulti*	I4
regi* una*	O-3Q4h8
regi* vent*	T5U-3m7
regi* y*	M4g4n-3
regi* ya*	V3
regis*	A-5C-5D-6E-3F-3G-4H-6I8J12L-5M4N4O-6P3Q9U3V-5W3X-3Z-4a-7b-3c-4d-5e-5f15g13h13i-4j-5k3m3n7o-5p-5q5
registra	h5k6q-4
registra a	f3k6
registrada	I5P3m3n5p-3
registrada $	I6m-4n6p-3
registrada mi	P3m3
registrada quien	m5
registradas	P4
registradas $	P4
registrado	I3U3q6
registrado ultimamente	I4
registrado y	g3
registrados	I13
registrados $	I6
registrados por	I3
registrale	h4
registralo	f4
registrame	W3g7h6
registrame $	g4
registrame esto	h5
registrar	J9U-3f6h7k4m8q-3
registrar $	B3J3
registrar a	f6
registrar mi	h3
registrar ventas	m7
registraron	I4N3
registraron hartos	I4
registrarse	L3f3
registrarse $	f3
registras	T5g3h3
registras una	h3
registraste	q4
registraste no	q3
registre	J-6Q3l7n6p-3q5
registre $	n13p-6
registre nada	J-4l5
registres	J7
registres $	J3
registro	B3I-11J4M9Q7S3U8a-3g5h-8i-3m-3n10
registro $	Q-5S4U8f-3g7n8
registro de	B7P5f5h-3n5
registro el	M7
registro hoy	H3
registro la	n3
registro por	J6K3
registro y	M4
regl*	L9
regl* del*	L5
regla*	L10
reglas	L10
reglas del	L5
regr*	D-3H-4J-3L8P-4S6Y3a-4e32f-3h-8i6j-3n-5o-4q3
regr* al*	T3
regr* de*	P-3b3n3
regr* el*	i3
regr* hugo*	k3
regr* la*	Q3c3e10n-4
regr* lo*	e5
regr* lulu*	k3
regr* que*	A4
regr* su*	e4h-3
regr* un*	e5
regr* unos*	e3
regre*	D-3H-4J-3L8P-4S6Y3a-4e32f-3h-8i6j-3n-5o-4q3
regresa	Q3e3l3
regresa $	L3l4
regresa la	Q3e4n-3
regresala	q9
regresale	e3
regresale $	e3
regresame	Y3
regresan	L5c3e3
regresan $	L6
regresan la	c3
regresando	e5
regresando $	e3
regresar	T3e7
regresaron	P-3b3e8q-3
regresaron la	e3
regrese	A3S4
regrese de	n3
regrese que	A4
regreso	S4e5h-6i8k5
regreso $	S5
regreso el	i3
regreso hugo	k3
regreso la	e3
regreso lulu	k3
regu*	E5q7
regu* el*	E5
regue	q7
regue $	q7
regul*	E5
regularizar	E5
regularizar el	E5
rei*	k3n10
rein*	k3n10
rein* dona*	k3
reinc*	k3
reincorpora	k3
reincorpora dona	k3
reint*	n10
reintenta	n10
rel*	m6n5
rela*	m7
rela* de*	m4
rela* del*	m3
relac*	m7
relacion	m7
relacion de	m4
relacion del	m3
relo*	n6
reloj	n5
rem*	G7l6q4
remo*	l5q5
remo* a*	l6
remov*	l5q5
remover	l6
remover a	l6
remu*	G7h-3
remu* #*	G5h-3
remue*	G7h-3
remueve	G5h-3
remueve #	G5h-3
ren*	J3N3W-4a3l17n-4
reng*	P3
rengl*	P3
renglon	P3
rent*	J3a5j3
renta	J3a6
renta $	a6
renu*	N4W-3l17
renu* a*	N4W-3
renu* ayer*	l3
renu* naye*	l6
renun*	N4W-3l17
renuncio	N4W-3l17
renuncio $	l7
renuncio a	N4W-3
renuncio ayer	l3
renuncio nayeli	l6
rep*	D4F5G-3H6J4Q8S-3T-3V-3X6Y6a-11h-3i12l-4n20o-5q-3
repa*	j3
repar*	j3
repe*	n5q3
repe* la*	q3
repet*	n5q3
repetida	q4
repetir	n3
repetirla	n5
repi*	J5Q7a-7h-3i14n13q-4
repi* la*	Q8i7n-10
repit*	J5Q7a-7h-3i14n13q-4
repitas	J6n-3
repitas $	J6n-3
repite	i13n-8
repite la	i11n-8
repitela	i7n7o-3
repitela $	i7n7o-3
repiteme	n3
repito	Q9a-3i-7n7o3
repito $	n8o3
repo*	D5F5H7X7Y7a-3n3q-3
repo* a*	D5F3
repo* de*	B3H-4Y4
repo* del*	H3
repo* diar*	H7
repo* mens*	H4
repo* que*	X3
repo* sus*	F3
repon*	F6Q3W3
reponerle	F3
reponerle a	F3
repongo	Q3W3
repongo $	Q3W3
reponle	F3
reponle sus	F3
repor*	D6H7X7Y7n3
reporte	H9X3Y3n4
reporte de	B3H-4Y4
reporte del	H3
reporte diario	H7
reporte mensual	H4
reportes	Y5
req*	W3j4
requ*	W3j4
requ* una*	E3
requi*	W3j4
requiero	W4
res*	B-3C-3D4E-3G20H10K12L-3M-3P5S-3T-5U4W-4Y3a-9e-3h-3n8o-3p7q-3r-4
reso*	K13
resol*	K13
resolver	K10
resolver $	K9
resp*	D5n8
resp* de*	n6
resp* el*	D3
resp* se*	n3
respe*	D3
respo*	D3
responde	D3
respu*	n7
respuesta	n7
respuesta de	n4
respuesta se	n3
rest*	F-3G22P6T-3b3h-4n-6p8
rest* #*	G10
rest* a*	p7
rest* de*	d4
rest* en*	d3
rest* punt*	G6
rest* sald*	G6
rest* son*	G3
resta	G7d-3p8
resta a	p7
resta puntos	G6
resta*	F-3G13b3h-4
restale	G5d4
restale #	G5
restale de	d4
restar	G6
restar saldo	G6
restaselos	G3
restaselos son	G3
reste*	G5
resten	G5
resten #	G5
resti*	F3
restituyele	F3
restituyele #	F3
resto	P7d5
resto en	d3
resu*	H13U5Y4a-3n7
resu* de*	H4U3
resu* del*	Y4
resu* el*	H4
resu* mens*	H4
resue*	n7
resuelve	n7
resuelve $	n4
resum*	H13U5Y4a-3
resumeme	H4
resumeme el	H4
resumen	H6U5Y4
resumen $	X3
resumen de	U3
resumen del	Y4
resumen mensual	H4
resumencito	H4
resumencito de	H4
ret*	F-4G13N4a3e3l4n-3q6
rete*	a3
rete* en*	a3
reten	a3
reten en	a3
reti*	F-4G14N4l4n-3q6
reti* #*	G5
reti* de*	G3
reti* la*	q3
reti* punt*	G4
retir*	F-4G14N4l4n-3q6
retira	G3q4
retira #	G4
retira la	q3
retirarle	G4
retirarle puntos	G4
reto*	e5
retor*	e5
rev*	A5C4G5H-4K5T-3V-3a-5d-3h-3i-3o-5q29
reve*	n-3o-3q19
rever*	n-3o-3q18
reversa	q10
reversa $	q4
revertir	q7
revi*	A5C4G5H-3K5a-3h-3i-3n3o-3q10
revi* bien*	n3
revi* el*	C5n3
revi* eso*	q5
revi* la*	G4S3
revi* lo*	A3
revi* los*	C-3G3P3
revi* si*	B3
revie*	G6n-3q16
revierte	q11
revierte $	q4
revierte eso	q5
reviertela	q7
reviertela $	q6
reviertele	G7
reviertele la	G4
reviertele los	G3
revis*	A6C4K5P3n5q-5
revisa	C6n4
revisa el	C4
revisame	B3P3
revisame si	B3
revisar	n3
revisar lo	A3
revision	A4
revision $	A4
revo*	l4
revo* perm*	l4
revoc*	l4
revoca	l4
revoca permisos	l4
rey	n3
rey $	n3
rfc	W4j8
rfc &	W4
rfc* &*	W4
ric*	l5
rich*	l3
richi	l3
richi $	l3
rif*	F4W3a-4n3o8
rifa	F4W3n4
rifa $	W3n4
rifa ponle	F3
rifa*	o8
rifa* ponl*	F3
rifas*	o8
rifaste	o8
rifaste $	o8
rig*	W3
rigo	W3
ris*	o5
risa	o5
rob*	D6l6n-3r4
roba*	D7l3
roba* el*	l3
roba* punt*	B3
roban*	B3D3
robando	B3D3
robando puntos	B3
robar*	D4l3
robaron	D4l3
robaron el	l3
robo	l3
robo la	l3
robo*	r5
robo* la*	l3
robot	r5
roj*	V5
rojo	V5
rojo $	V5
rol*	O6
roll*	O6
rollo	O6
rom*	F4
romu*	F3
romu* le*	F3
romul*	F3
romulo	F3
romulo le	F3
rop*	a4j4
ropa	a4j4
ros*	O3a3h4j4q-3
rosa*	F3h3
rosau*	F3h4
rosaura	F3h4
rosaura $	F3
rosy	O3a3
rot*	e8
roto	e3
roto*	e4
rotos	e4
rub*	k4
rube*	k4
rube* ya*	k5
ruben	k4
ruben ya	k5
rui*	a3
sab*	B3C6H8K5P4Q-3S-3T3b6d-8f-5i-4n13q-4
saba*	H7j3
saba* con*	H4
sabad*	H7j4
sabadito	H4
sabadito $	H4
sabado	H4a3
sabado $	j5
sabado con	H4
sabe	c4n4
sabe $	n8
sabe*	C7D-3K5P4Q-3T5b8d-6f-3i-3j-3n10p3
sabe* como*	H3L4
sabe* con*	b3r3
sabe* hace*	T7
sabe* mi*	b3c3
sabe* que*	B3
sabe* si*	C3H3K3
sabe* sus*	C3p3
saber	C7D-3H3P5Q-3b9d-5f-3h-4n6p4
saber como	H3L4
saber con	b3r3
saber cuanto	p3
saber mi	b4
saber que	B3
saber si	C4H3
saber sus	C3p3
saber*	K5
saberse	K5
saberse $	n4
sabes	T6
sabes $	n5
sabes hacer	T7
sac*	F-4G13H5Q6U-5W-3h-6l9q11
saca	G5h-3
saca #	G6
saca el	H3
saca*	G8H4l8q9r3
saca* #*	G12h-3
saca* a*	l6
saca* el*	H3
saca* la*	m4
saca* mi*	r3
saca* octu*	H4
sacal*	G6q10
sacala	q9
sacala $	q5
sacale	G6
sacale #	G6
sacalo	l3
sacalo $	l3
sacam*	H5l3
sacame	H4l3
sacame a	l4
sacame la	m4
sacame octubre	H4
sacar*	r3
saco	M3Q8U-4a4
saco la	M4
saco* la*	M4
sal*	A-3C9D7E8F6G3H3K-3N5O6P9R-3T-10U3V-7X-6Z-4b7c-5d12f-6g-6h-8i-8j-4k-5l-6n4o4p14q-4r-4
sald*	C16D7E13F9G8H-4L9M-3N-4O-5P3Q5S-3T-4V-3W5a-7b16c-4d13e-4f-6g-3h-13i-5j-5k-3l-3m-3n-9o-6p17q-6r-3
sald* a*	C-4E-4F5G9
sald* actu*	b3
sald* al*	F7b3
sald* bajo*	D9b-4
sald* corr*	E4
sald* de*	C11E7i-3
sald* del*	C3E-3F5G-3p3
sald* el*	C-8P11
sald* en*	G3
sald* esta*	D3
sald* favo*	b5
sald* fina*	E3
sald* le*	p4
sald* manu*	G5
sald* me*	b4
sald* no*	D6E4
sald* noma*	C3
sald* para*	E3
sald* que*	C-3E4P3Q3
sald* sin*	I3
sald* son*	E4d3
sald* tien*	p3
sald* y*	d3
sald* ☎*	C3E-3G5W11b-3
saldi*	b6
saldito	b6
saldito $	b3d3
saldo	C15D9E13F9G9H-4L5M-3N-4O-5P3Q5S-3T-4V-3W5a-6b11c-4d12e-3f-6h-13i-5j-4k-3l-3m-3n-8o-6p17q-6r-3
saldo $	C10D6E3G-3L4Q4W-6a-3d8n-3o-3p3
saldo a	C-4E-4F5G9
saldo al	F7b3
saldo bajo	D9b-4
saldo celular	C3
saldo correcto	E4
saldo de	C11E7i-3
saldo del	E-3F5p3
saldo el	C-8P11
saldo en	G3
saldo esta	D3
saldo final	E3
saldo le	p4
saldo manualmente	G5
saldo me	b4
saldo no	D6E4
saldo nomas	C3
saldo para	E3
saldo que	C-3E4P3Q3
saldo sin	I3
saldo son	E4d3
saldo tiene	p3
saldo y	d3
saldo ☎	C3E-3G5W11b-3
saldo*	L4
saldos	L4
sale	C3F-3H-3J-6S-3W-3d-4j8m9n9o13
sale $	o5
sale con	C3
sale el	j8
sale en	m3
sale pues	o3
sale su	a4
sale todavia	m7n-3
sale*	D4P5U5
sale* #*	H3
sale* con*	C3
sale* el*	j8
sale* en*	m3
sale* pues*	o3
sale* su*	a4
sale* toda*	U6m7n-4
salen	D4H3P6
salen #	H3
sales	U6
salg*	N5P-3S5U3Y3d8n3
salg* de*	N5d8
salg* en*	Y4
salga	P-3S5Y3d8n3
salga de	d8
salgo	N6U3
salgo de	N6
sali	a4
sali*	C-5E-3H10L-3N7P6Q-4T-3V-3a5d-4e5g-3j-3n7o3q3
sali* #*	h3
sali* a*	a3q3
sali* de*	N4
sali* del*	N4
sali* el*	H6
sali* en*	a5h4
sali* feo*	F4
sali* la*	a3n3
sali* lo*	e-3n4
sali* malo*	e3
salid*	o3
salida	o4
salida a	a3
salie*	H3P4
salieron	H3P4
salieron hoy	H3
salim*	H5
salimos	H5
salimos $	H5
salio	D3H4Q-3a4e6n9q4
salio #	h3
salio $	M3n7q-3
salio a	q4
salio el	H6
salio en	a5h4
salio feo	F4
salio la	n4
salio lo	e-3n4
salio malo	e3
salir	N4
salir de	N4
salu*	J9O18j-3o-4
salu* desd*	O6
salud*	J9O18o-4
saludos	O11
saludos $	O4
saludos desde	O5
sam*	h-4i7k3l4
sama*	k3
sama* qued*	k4
saman*	k3
samanta	k3
samanta quede	k4
samu*	l4
samue*	l4
samuel	l4
samuel $	l5
san*	a4
sand*	a4
sandr*	a4
sandra	a4
sandra $	a4
saq*	N6X3
saqu*	N6X3
saqu* de*	N5X4
saque*	N7X4
saquenme	N3X4
saquenme de	X5
sar*	h5
sav*	j5n7
save*	j5n3
se	A-5C-8D6E-4F5G-3H8I9K10L13M4N-5O-4Q10S-3T9U-9W-14X-5Y-5c-6d-4g-6h-7l6m-8n17o3p-3
se $	T4a-3o4
se a	I3M3
se acabo	l5
se aclara	n3
se acordo	i5
se agradece	n-3o5
se animo	G-3d3
se aplico	n4
se apuntaron	I5
se arregle	n3
se arrepintio	e3n-3q6
se borra	Q7h-4
se borro	n3
se cae	Q3
se caso	a3n-3
se cayo	S5n3
se conecte	R5
se confirmaron	K5n-4
se congelo	K3
se descompuso	E3a6
se destrabo	n3
se dieron	H5
se dio	I3
se duplico	q6
se envio	Z3
se equivoco	q4
se esta	I4d3
se fue	J4V5a8l11n-7
se gana	L7
se ganan	L3
se guardo	n8
se ha	B5H4I4n-3
se hace	Q10n-3
se hizo	H6P3a-3h3n11
se inflo	G3
se integra	k3
se iso	H5
se izo	H6
se juntan	L6
se junto	H5
se la	a-4o11
se le	F5G-4H-4L5P6e3h-4i3p4q-3
se les	D5
se llama	f5k8l3
se llego	H3
se lleva	F4d3h-3
se llevaron	h5
se llevo	M3h5
se lo	J-3Z4e4h3n-7o7q7
se los	D4F5e3
se manda	Q3
se mando	Z5n5
se me	P5Z7h6j-3l4n-12
se mete	J4n-3
se metio	n3
se ni	T4
se pasaron	G4
se paso	G3
se perdio	a3n5
se poncho	a4
se pone	T3
se proceso	n4
se puede	L-4Q9T4j8q8
se pueden	L5
se que	T5r3
se queda	L3n3
se quedaron	K4
se quedo	A6
se quejo	F3
se quiere	f9
se rajo	q7
se registraron	I4
se registro	M8Q-7h-3n15
se reincorpora	k3
se resuelve	n3
se sabe	n4
se sepa	K3
se si	E4n6
se te	J3a3
se traba	D6
se trabo	n6
se usa	Q-3T9
se usar	T6
se va	Q3l3n-4
se vale	Q5
se vencen	L4
se vendio	H11
se* a*	I3M3
se* abon*	n3
se* acab*	a8l5n-4
se* acla*	K3n4
se* acor*	i5
se* agra*	n-3o5
se* anim*	G-3d3
se* apli*	n9
se* apun*	I5J4h-3
se* arre*	e3q6
se* borr*	Q7h-4n3q-3
se* cae*	Q3
se* caso*	a3n-3
se* cayo*	S5n3
se* comp*	P3
se* comu*	c4
se* cone*	R5
se* conf*	K5n-6p3
se* cong*	K3
se* desc*	E3a6
se* dest*	n3
se* dier*	H5
se* dio*	I3
se* dupl*	q6
se* envi*	Z3
se* equi*	q4
se* esta*	I4d3
se* fue*	J4V5a8l11n-7
se* gana*	L10
se* gast*	D4
se* guar*	n8
se* ha*	B5H4I4n-3
se* hace*	Q10n-3
se* hizo*	H6P3a-3h3n11
se* infl*	G3
se* inte*	k3
se* iso*	H5
se* izo*	H6
se* jubi*	l3
se* junt*	H5L5
se* la*	a-4o11
se* le*	F5G-4H-4L5P6e3h-4i3p4q-3
se* les*	D5
se* llam*	f5k8l3
se* lleg*	H3
se* llev*	F3h7i3
se* lo*	J-3Z4e4h3n-7o7q7
se* los*	D4F5e3
se* mand*	Z5n4
se* me*	P5Z7h6j-3l4n-12
se* mete*	J4Q3n-3
se* meti*	n3
se* ni*	T4
se* pasa*	G4
se* paso*	G3
se* perd*	a3n5
se* ponc*	a4
se* pone*	T3
se* proc*	n4
se* pued*	Q8T4j7n-3q8
se* que*	T5r3
se* qued*	A6K6V4o-4
se* quej*	D3F3
se* quie*	f11
se* rajo*	q7
se* refl*	D3
se* regi*	I3M8Q-5h-4n13q-4
se* rein*	k3
se* repi*	q4
se* resu*	n3
se* sabe*	n4
se* sepa*	K3
se* si*	E4n6
se* supo*	n3
se* tard*	n4
se* te*	J3a3
se* trab*	D6j4n5
se* usa*	Q-3T9
se* usar*	T6
se* va*	Q3l3n-4
se* vale*	Q5
se* vaya*	d3
se* venc*	L4
se* vend*	H10
sea	n-3q6
sea #	h3
sea anade	F3
sea que	q3
sea*	W5a4b3
sea* #*	h3
sea* anad*	F3
sea* que*	q3
sean	a4b3
seas	W5
sec*	S3
seca* el*	S3
seg*	C3D4E3H-3P-3S12T-3V7W-4a-3c-3h-5i10
segu*	C3D4E3H-3P-3S12T-3V7W-4a-3c-3h-5i10
segu* no*	J3
segu* nota*	i3
segu* que*	S3
segu* yo*	b3
segui*	L4S4V9a-3n4
seguido	L5
seguimos	S6V9
seguimos $	S6V8
seguir	n6
segun	C4D3E3
segun yo	b3
segun*	J3S8h-3i11
segundito	S7
segundito $	S7
segundo	J3h-3i11
segundo $	q3
segundo nota	i3
segur*	K3
sel*	k3
sele*	k3
sele* se*	l3
sele* vend*	k3
selen*	k3
selene	k3
selene se	l3
selene vendedora	k3
sem*	B5D3H11M4P4V-4h-3l5
sema*	B5D4H11M4P4V-4a-3h-4l5
sema* ante*	H5
sema* bren*	l3
sema* pasa*	H-3n4
sema* por*	B6H-3
sema* vs*	H6
seman*	B5D4H11M4P4V-4a-3h-4l5
semana	B5D4H11M4P4V-4a-3h-4l5
semana $	H9M5O3P4h-4
semana antepasada	H5
semana brenda	l3
semana pasada	H-3n4
semana por	B6H-3
semana vs	H6
semi*	a5
semin*	a5
seminuevo	a5
sen*	B-5C7D6H-6I-3O4P4R-3T-4Z-3a-5f7g-3h5l-3m-3o8
sena*	Q3
senal	Q3
seno	G3
seno de	G3
seno*	B-5C5D6H-5I-3O5P5Q-3R-3T-3Z-3a-3f8g-3h4l-3o-3q4
seno* #*	h3
seno* de*	E3F3G4V3W-3f5h-3n-7p5
seno* dice*	M4n-4
seno* le*	h3
seno* no*	i3
seno* ofel*	f3
seno* ponl*	G4
seno* que*	F5
seno* quie*	L4
seno* recl*	D3
seno* regr*	e4h-3
senor	O6P4a-3d-3f6p4q3
senor $	P4h3n5q3
senor de	f4p3
senor*	B-3C3D4H-3Q-3V4c3f3h3o-3
senora	B-3C3H-3Q-3V4d3f3h3o-3
senora $	C-4F-3V5W3h3p6
senora de	F3V3c3n-7q3
senora dice	M4n-4
senora le	h3
senora no	i3
senora ofelia	f3
senora ponle	G4
senora que	F5
senora quiere	L4
senorita	k4
senorita $	N3b3
sep*	K3
sepa	K3
sepa*	Q3
sept* mand*	H3
septiembre mandamelo	H3
ser	C-3D3E7N3g9h-4q6
ser #	E6h-3q7
ser socio	g7
ser*	D7a-3d-3j3o6
ser* #*	E6h-3q7
ser* soci*	g7
serg*	f4g3
sergi*	f4g3
sergio	f4g3
seri* tan*	b3
seria tan	b3
serv*	D8F3J3T3a-3j4o7
serv* a*	j5
serv* ☎*	F3
servi*	D8F3J3T3a-3j4o7
servicio	D8F3j4o7
servicio $	o3
servicio a	j5
servicio ☎	F3
servicios	T4
sha*	j3
sham*	j3
shamp*	j3
shampoo	j3
shampoo $	j3
sho*	U6
si	A7B-3C9D-3F-3G-5H3I-4K8L9N-4O-4P-3Q12R-3T-9W-3Y14Z-8b7d-5e-7i-5k-5l-5n30o-4p-4q-4r-3
si #	h4
si $	A6Z-3n-3q8
si agarro	n7
si beto	m4
si cambio	n3
si compro	D4
si el	B-3C4Q7V7
si entro	n6
si era	S3n3q-4
si es	b3n-3q3
si jalo	n6
si la	m3n4
si le	C4a5g3
si les	n3
si llega	C3
si manana	j3
si mandame	Y7
si me	Q6n6q-4
si ni	K3
si no	L7Q3
si nunca	L3
si pago	L3
si paso	J4
si puede	d3
si que	A3
si quedo	S5
si quiere	h4n-3
si se	n3
si si	J4n-4
si siguen	X3
si son	r3
si tengo	b3
si wendy	B3
si y	q3
si ya	H3b7
si* #*	h4
si* agar*	n8
si* apar*	U4
si* beto*	m4
si* camb*	n3
si* comp*	D4L3
si* el*	B-3C4Q7V7
si* entr*	K5n5
si* era*	S3n3q-4
si* es*	b3n-3q3
si* escr*	Y6
si* esta*	n4
si* jalo*	n6
si* la*	m3n4
si* le*	C4a5g3
si* les*	n3
si* lleg*	C3
si* mana*	j3
si* mand*	Y7
si* me*	Q6n6q-4
si* ni*	K3
si* no*	L7Q3
si* nunc*	L3
si* paga*	L3
si* pago*	L3
si* paso*	J4
si* pued*	d3h3
si* que*	A3
si* qued*	S5
si* quie*	Q4h3n-3
si* regr*	Q3
si* se*	n3
si* si*	J4n-4
si* sigu*	X3
si* son*	r3
si* teng*	b3
si* wend*	B3
si* y*	q3
si* ya*	H3b7
sie*	D10o3q8
siem*	D8o3q8
siem* no*	h-7q11
siem* se*	D4
siemp*	D8o3q8
siempre	D8o3q8
siempre $	h5q-3
siempre no	h-7q11
siempre se	D4
sien*	r3
siend*	r3
siendo	r3
siendo $	r3
sig*	A3D4K4L-4O-3P-3Q6S-3U-3V33W-4a-3c-4e-3g8l7m8n8o-7q-7r-3
siga	V6l8
siga metiendo	l3
siga usando	l4
siga* meti*	l3
siga* usan*	l4
sign	g10
sign*	Q3n4
sign* de*	Q3
signi*	n5
significa	n5
signo	Q3
signo de	Q3
sigo	D4H3Q3
sigo esperando	H3
sigo para	Q3
sigo sin	D3
sigo* espe*	H3
sigo* para*	Q3
sigo* sin*	D3
sigu*	A4H-3K4O-3U-3V24c-3f-3j3m9n4o-5q-5
sigu* ahi*	m6
sigu* clie*	V4
sigu* con*	l3
sigu* dado*	m3
sigu* en*	A3K3
sigu* igua*	n5
sigu* ivon*	m4
sigu* la*	V4n-4
sigu* mand*	X3
sigu* pend*	n3
sigu* por*	V3
sigu* sin*	K3
sigu* tu*	a11
sigue	A5T3V4a3j3m9n10o-3q-3
sigue $	T8V11a-3
sigue ahi	m6
sigue con	l4
sigue dado	m3
sigue en	A3
sigue igual	n6
sigue ivonne	m4
sigue la	V4n-4
sigue pendiente	n3
sigue tu	a11
sigue*	D3K3X3
siguen	D3K3X3
siguen mandando	X3
sigui*	V22n-5
siguiente	V22n-5
siguiente $	V12
siguiente cliente	V4
siguiente por	V3
sil*	X21a-5j3o-3
sile*	X21a-4o-3
silen*	X21a-4o-3
silencio	X6
sill*	j4
sill* y*	j3
silla*	j4
sillas	j4
sillas y	j3
sin	A5D7F3J6K13L-4M-3N6P-3Q8T-4V-4X4Z6a4b-3d-4g-4j4n-13o-4q4
sin aclarar	K4
sin cebolla	a8h-3
sin confirmar	K4
sin confirmarse	n3
sin intereses	j6
sin mi	A6
sin pagar	q3
sin permiso	F3N3
sin puntos	D3
sin querer	Y3Z8a-3n-3q3
sin registro	J7q-3
sin resolver	K6
sin saberse	K5
sin su	a4
sin ticket	Q3h3
sin usar	I3
sin* acla*	K4
sin* cebo*	a8h-3
sin* conf*	K4
sin* inte*	j6
sin* mi*	A6
sin* paga*	q3
sin* perm*	F3N3
sin* punt*	D3
sin* quer*	Y3Z8a-3n-3q3
sin* regi*	J7q-3
sin* reso*	K6
sin* sabe*	K5
sin* su*	a4
sin* tick*	Q3h3
sin* usar*	I3
sir*	L11T4b-3d5e3r-3
sirv*	L11T4b-3d5e3r-3
sirv* el*	a3
sirv* para*	L3
sirve	L4a3d6r-3
sirve el	a3
sirve*	L7T7
sirven	L8
sirves	T7
sirves $	T4
sis*	B3D7E5H-3I-3N5a-4i-3j-3k3l4m4
sist*	B3D7E5H-3I-3N5a-4i-3j-3k3l4m4
sist* dice*	Q3n-3
sist* la*	h3
sist* para*	k3
sist* porq*	W3
sist* ya*	n4
siste*	B3D7E5H-3I-3N5a-4i-3j-3k3l4m4
sistema	B3D7E5H-3I-3N5a-4i-3j-3k3l4m4
sistema $	D7J3N5R3l5m6n-3
sistema dice	Q3n-3
sistema la	h3
sistema para	k3
sistema porque	W3
sistema ya	n4
six	b5
sob*	G8R3d-4e5h-4n-6p10q5
sobr*	G8R3d-4e5h-4n-6p10q5
sobr* #*	G5
sobr* algo*	p4
sobr* o*	E3
sobra	h-3q7
sobra $	q4
sobra*	G8e3
sobran	G7
sobran #	G5
sobran o	E3
sobraron	e4
sobraron $	e3
sobre*	o3
sobres	o3
sobri*	R3
sobro	p9
sobro $	p4
sobro algo	p4
soc*	H4I13g7
soci*	H4I13g7
soci* acti*	I7
soci* quie*	H3
socia	H3
socia quiere	H3
socio	g7
socio $	g7
socio*	I13
socios	I13
socios $	I4
socios activos	I7
sol*	A11B3H-5J6K-3T-3U11Z6a-7b-3c3m-3o-4r-3
sola	B3U5n3
sola $	B3U5
sold	U4
soli*	A14H-3a-3c4g3
soli* aten*	c6
soli* de*	A3
soli* la*	N6
soli* mi*	g4
soli* para*	A3
solic*	A14N3a-3c4g3
solicito	N3c5g3
solicito atencion	c6
solicito la	N6
solicito mi	g4
solicitud	A3j3
solicitud de	A3
solicitudes	A13
solicitudes $	A7
solicitudes para	A3
solit*	D3
solito	D3
solito $	D3
solo	J7Q4X3Z7a-3n-4
solo $	Z4
solo escribanme	X4
solo fue	q3
solo* escr*	X4
solo* fue*	q3
som*	I5Q4q-3
somo*	I5
somo* ya*	I5
somos	I5
somos ya	I5
son	C-3D3E6I3J3L4P-3Q3T3W-4X-3a-7h7j-6m5n-5o4p-3q5r9
son #	E8Q3b-4d4h7i3n-3q3
son $	I4b3m4r5
son de	G3r3
son las	H4T3
son para	L4q4
son*	a3
son* #*	E8Q3b-4d4h7i3n-3q3
son* de*	G3r3
son* las*	H4T3
son* para*	L4q4
sop*	c10
sopo*	c10
sopor*	c10
soporte	c10
soporte $	c7
sor*	Z8r6
sorr*	Z8r6
sorry	Z8r6
sorry $	Z5
soy	Q3T9W-3b8c3g9h-3
soy el	b4
soy nueva	Q3T3
soy* el*	b4
soy* nuev*	Q3T5
spa*	X11
spam	X11
spam $	X8
spe*	a5d5h-5
sra	C8f4
sra balam	G3
sra* bala*	G3
sta*	O-3Y33a-9m9o-9
staf*	m10
staff	m10
staff $	m10
sti*	Z4a6
stic*	Z4a7
stick*	Z4a7
sticker	Z4a7
sticker $	Z4a7
sto*	X19Y5a-4o-3
stop	X19Y5a-4o-3
su	A-3B-4D5G-7H-5I-4L-4M-3N7Q-5R7U-3V-5X-3Z-5b-5c-4d7e5f5i4j6k9n-3o6p13
su acumulado	p6
su bolsita	d4
su cambio	a4
su celular	C3S3k3n3p-3
su compra	e3h7
su corte	C3
su cuenta	E6W3p6q-3
su dinero	e8
su esposo	q3
su estacionamiento	F4
su hermana	q3
su incapacidad	k3
su liga	R4
su mensaje	T4n4
su monedero	C3d4f3p6
su nombre	r5
su numero	F6J3j3q3
su pase	R4
su propio	V4
su prueba	k3
su regalo	d3
su saldito	d3
su saldo	D3F-5G4P4d3p7
su tarjeta	f4
su telefono	h3k3
su vecina	V4
su venta	n5
su* acum*	p6
su* bols*	d3
su* camb*	a4
su* celu*	C3S3k3n3p-3
su* comp*	e3h7
su* cort*	C3
su* cuen*	E6W3p6q-3
su* cump*	F3
su* dine*	e8
su* espo*	d-4q3
su* esta*	F4
su* herm*	W5q3
su* inca*	k3
su* liga*	R4
su* list*	N5
su* mens*	T4n4
su* mone*	C3d4f3p6
su* nomb*	r5
su* nume*	F6J3j3q3
su* pase*	R4
su* prop*	V4
su* prue*	k3
su* rega*	d3
su* sald*	D3F-5G4P4d6h-3p7
su* tarj*	f6
su* tele*	h3k3
su* veci*	V4
su* vent*	n5
sub*	C-3E-4F13G-3W14a-6b8d-3h12j-3k3n6o-3
sube	E-3F5L4h3k4
sube a	k4
sube el	F7
sube*	F4W7h3
sube* #*	F5
sube* a*	k4
sube* el*	F7W3h3
subel*	F5W5
subele	F5W5
subele #	F6
subem*	h3
subeme	h3
subeme el	h3
subi*	F4a-3b5h7n7p3
subi* sald*	F4
subio	W3n5p4
subio $	n4p4
subir	F4h8
subir saldo	F4
suc*	H3W4j6k3m4
sucu*	H3W4j6k3m4
sucu* cent*	m4
sucu* de*	I3
sucu* en*	W6j4
sucur*	H3W4j6k3m4
sucursal	H3W4j6k3m4
sucursal $	m3
sucursal centro	m4
sucursal de	I3
sucursal en	W6j4
sue*	P-3W9X7a9e3f3h-3n-3o-3
sueg*	F3P-3W4f4q3
suegr*	F3P-3W4f4q3
suegra	F3P-3W4f4q3
suegra $	F3
suel*	W7
sueld*	W7
sueldo	W7
suen*	X7a9
suena	X4
sueno	a9
suet*	e3
suete*	e3
sueter	e3
suf*	b6
sufi*	b6
sufi* para*	b6
sufic*	b6
sum*	F10H3L10U7W-3a-3d-5h6i3j-3k4n6
suma	H6
suma $	U3
suma de	H4
suma todo	H3
suma*	F11H-3L7d-4h3i4n5p4
suma* #*	F7
suma* a*	h3k3
suma* de*	H4
suma* los*	L3p-3
suma* punt*	F4
suma* todo*	H3
sumado	p3
sumado $	p3
sumal*	F5i5
sumale	F5i5
sumale #	F6
suman	L8p-3
sumar	F4k3
sumar a	k3
sumar puntos	F4
sumar*	n5
sumaron	n5
sumas*	p5
sume*	h4
sumen*	h3
sumo	U5n3p-3
sumo $	U4p-3
sup*	B3H4K3N8S-4T4W3a-4b-3c3o9q-4
supe	T6
supe que	T6
supe*	H5S-4W5c5o10
supe* los*	H6
supe* que*	T6
super	o11
super $	o6
super*	H6S-4W4c5
superamos	H6
superamos los	H6
supervisor	S-4W4c5
supervisor $	c5
supl*	B3
supl* en*	B3
suple*	B3
suplente	B3
suplente en	B3
supr*	N8
supri*	N4
sur*	a-3h4j15n-3
surt*	j15n-3
surt* la*	j7
surte*	j5
surten	j5
surti*	j9n-3
surtieron	j8n-3
sus	C-4F-4G-8P7Q-3S5W-4X8d10f-4h5i6n3q-4
sus #	d4
sus compras	P3
sus monedas	S3
sus puntos	F-4G-6J4P3d10f-4h7n5p3
sus*	A-3X9Y3f3l6
sus* #*	d4
sus* comp*	P3
sus* mens*	X3
sus* mone*	S3
sus* punt*	F-4G-6J4P3d10f-4h7n5p3
susc*	Y5f3
susc* a*	Y5f3
suscr*	Y5f3
suscripcion	X7
suscripcion a	X3
susp*	A-3X8l6
susp* una*	l3
suspe*	A-3X8l6
suspende	X3
suspender	X4
suspendida	l3
suspendida una	l3
suy*	C4
suyo	C4
suyo $	h3
suyo* y*	r3
t	h3
ta	o3
tab*	h3
tabl*	h3
tac*	d3q5
tach*	q6
tacha	q6
taco*	d3
tacos	d3
tal	H15O20T-4a-4n-4o-4
tal $	O16o-3
tal el	H5
tal las	H3
tal pinto	H4
tal vamos	H3
tal*	c3e6j6
tal* el*	H5
tal* las*	H3
tal* pint*	H4
tal* vamo*	H3
tala*	e5
tala* sali*	e3
talad*	e5
taladro	e5
taladro salio	e3
tall*	j6
tall* extr*	j3
talla	j3
talla*	j4
tallas	j4
tallas extra	j3
talle*	C3
taller	C3
tam*	L9W-5a3d-4g6i6j4k5n-4
tama*	F3a4j5q4
tamal*	F3a5q4
tamales	F3a5q4
tamales $	F3q4
taman*	j7
tamb*	H3L11d-3g7i7k5
tamb* #*	i3
tamb* junt*	L6
tamb* quie*	g4
tamb* va*	k3
tambi*	H3L11d-3g7i7k5
tambien	H3L11d-3g7i7k5
tambien #	i3
tambien $	H4
tambien junta	L4
tambien quiero	g4
tambien va	k3
tamp*	D3
tamp* me*	D3
tampo*	D3
tampoco	D3
tampoco me	D3
tan	n3
tan*	I8P5S11T-3U3X6Z3a-5b5i3l3o-3q-3
tani*	l3
tani* ya*	l3
tania	l3
tania ya	l3
tant*	I8P5S11T-3U3X7a-5b5i3o-3
tant* gent*	I3
tant* llev*	U3
tant* que*	d3
tant* raza*	I4
tanta	I7X4
tanta gente	I3
tanta raza	I4
tanti*	S12
tantito	S12
tantito $	S9
tanto	P3U4b5
tanto llevo	U3
tar*	E3F-3G-3J-3O11P-3S12T-3a-4d-3f3g6j6n4o-8p-4q3
tard*	O12S13a-7j3n9o-7p-3
tard* en*	n3
tard* much*	n7
tarda	j4n10
tarda en	n3
tarda mucho	n7
tarda*	q3
tarde	B3H4K3O8S5a-3l3o-3q-3
tarde $	B3K3O9
tarde*	O5S7
tardes	O6
tardes $	O6
tare*	a5
tarea	a5
tarj*	E4G-3W3f5g5j4n-4q4
tarj* de*	W-5f4g4
tarj* del*	W6
tarje*	E4G-3W3f5g5j4n-4q4
tarjeta	E3F-3W4g6j3n-4q4
tarjeta $	W4d3
tarjeta de	W-4f4g4
tarjeta del	W6
tav*	E4
tavo	E4
tavo $	E4
taz*	b5d4
taza	b5d4
taza $	b5d3
te	A-3B-3C-4H-7J8K-3L-6M-4O-5P-3Q-7S31T12U-4V-5W-6Y-3a18e-3h9j-6l-3m-4n-4o9r13
te agradezco	o3
te amo	a9o-3
te aviso	S8
te bendiga	a5
te confirmo	S5
te confundi	Z5
te contesto	S4
te di	q4
te digo	S10r3
te dije	q7
te doy	S5
te encargo	a4
te escribo	S8
te la	S3o4
te llamas	r11
te mande	n8
te mando	h8
te olvida	a4
te pase	n4
te paso	E3S6a-3h8n-4
te pregunto	D4T4
te puedo	T3
te quiero	o4
te rifaste	o4
te* agra*	o3
te* amo*	a9o-3
te* avis*	S8
te* bend*	a5
te* conf*	S4Z5
te* cont*	S4
te* di*	q4
te* digo*	S10r3
te* dije*	q7
te* doy*	S5
te* enca*	a4
te* ente*	n3
te* escr*	S7
te* la*	S3o4
te* llam*	r11
te* mand*	h6n6
te* olvi*	a4
te* pase*	n4
te* paso*	E3S6a-3h8n-4
te* preg*	D3T5
te* pued*	T4
te* quie*	o4
te* rifa*	o4
tec*	J3a6c6n-4
tecl*	J3a7n-4
tecla*	J3a7n-3
teclado	J3a7n-3
tecn*	c6
tecni*	c6
tecnico	c5
tecnico $	c5
tel*	C3D-3H-3W5X5a-7c7d-3e3f-3h5j3o-3p3
tela	e4
tele	W4
tele*	C3H-3X5a-4b3c7h3o-3p3
tele* de*	W3
tele* era*	q3
tele* es*	k3
tele* fijo*	c6
tele* ☎*	F3h6
telef*	C3H-3X5a-4b3c7h3o-3p3
telefono	C3H-3X5a-4b3c8h3p3
telefono $	N4m3n4
telefono de	W3
telefono era	q3
telefono es	k3
telefono fijo	c6
telefono ☎	F3h6
tem*	W5a4j6
temb*	a5
tembl*	a5
temp*	W6j6
tempo*	j4
temporada	j4
tempr*	W6
temprano	W6
temprano $	j3
ten*	A3B-3C8D8E10G-4H-6I7J-6K4L-5T-4U-4W-4X-4Y-3Z-4b18h-6i-4k6m8p-3q-5
tend*	C8b7h-3j4
tend* algo*	p5
tendr*	C8b7h-3j4
tendra	C8j3
tendre	b8
tene*	E4I4N3h-3j6k6n6p-3q-4
tene* #*	E4
tene* con*	I3
tene* mone*	N4
tene* refu*	k4
tene* vent*	j3
tenem*	I4L3j4k3
tenemos	I4L3j4k3
tenemos con	I3
tenemos refuerzo	k4
tener	E4N3k3n7q-4
tener #	E4
tener monedero	N4
teng*	A5B-3E6G-3H-4I4J-4K3L-4V4Z-3b10c-3d4i-3j-7m9n-4p-3r3
teng* #*	E6W6b-3h-3m4
teng* a*	C3
teng* algo*	A3
teng* apun*	P5
teng* boni*	o4
teng* cobr*	m4
teng* el*	S3r4
teng* entr*	l4
teng* guar*	C4r4
teng* la*	a4
teng* mas*	K3b4
teng* meno*	D8b-3
teng* meti*	m4
teng* noma*	E4
teng* nuev*	k5
teng* otra*	V3
teng* para*	b3
teng* punt*	b3
teng* que*	A4K-3L4Q7b-5d-3g3n7q3
teng* regi*	I7
teng* un*	a5f3
teng* una*	h3
tenga	C3E9d5h-4l3o3
tenga #	E6
tenga bonita	o4
tenga entrada	l4
tenga nomas	E4
tengo	A6H-3I4J-3K3L-4O-3V4a3b12h4i-3j-6l-3m10r3
tengo #	W6b-3d3m4
tengo $	b12m4
tengo a	C3
tengo algo	A3
tengo cobrando	m4
tengo el	S3r4
tengo guardado	r4
tengo mas	K3b4
tengo menos	D8b-3
tengo metida	m4
tengo nueva	k5
tengo otra	V3
tengo para	b3
tengo puntos	b3
tengo que	A4K-3L4Q7b-5d-3g3n7q3
tengo registrada	I5
tengo registrados	I3
tengo un	a5f3
tengo una	h3
teni*	D9e3
teni* #*	b3
teni* mas*	D4
tenia	D10
tenia #	b3
tenia $	D4
tenia mas	D4
tenis	e3
tep*	E3j3
tepi*	E3j3
tepic	E3j3
tepic $	E3j3
ter*	C6H-3N3S4b3l4
term*	C6E-3N3S4b3l4n3
term* #*	C6b3d-3i3
term* de*	S3n3
term* el*	l4
term* en*	C3
termi*	C7E-3N3S5b4l4n3
terminacion	C6b3d-3
terminacion #	C6b3d-3
terminado	i3
termine	S3
termine de	S3
termino	l6n4p3
termino $	a4p3
termino el	l4
tex*	r7
text*	r7
tha*	o10q5
that	q6
thi*	n-3r16
this	n-3r16
ti	Z9o9q-3
ti $	o11
tia	E4W6
tia quita	E3
tia ☎	F3
tia*	a6
tia* quit*	E3
tia* ☎*	F3
tian*	a6
tiang*	a6
tianguis	a6
tianguis $	a6
tic*	D3F-3I-3K3M8P5Q6S3T-3a-5b-3e4h9i3n6o-3p-3q5r-3
tick*	D3F-3I-3K3M8P5Q6S3T-3a-5b-3e4h9i3n6o-3p-3q5r-3
tick* #*	M7Q-3d3e3h-4n9q3
tick* &*	M6n3q3
tick* borr*	G3
tick* de*	M-3W4h3
tick* mios*	P3U4
tick* no*	K4n-3
tick* o*	L3
tick* que*	Q3
tick* sali*	D3H3
tick* te*	S3
tick* y*	D3
ticke*	D3F-3I-3K3M8P5Q6S3T-3a-5b-3e4h9i3n6o-3p-3q5r-3
ticket	D3F-3I-3K3M8P5Q6S3T-3a-5b-3e4h9i3n6o-3p-3q5r-3
ticket #	M7Q-3d3e3h-4n9q3
ticket $	M3P5Q6S3h8q-3
ticket &	M6n3q3
ticket borrala	G3
ticket de	M-3W4h3
ticket mios	P3U4
ticket no	K4n-3
ticket o	L3
ticket que	Q3
ticket salieron	H3
ticket salio	D3
ticket te	S3
ticket y	D3
tie*	B-3C6D-3F-3G3L9N-3T-4V-4W6Y-3c5e-3g-3h-3i-3j9k-3m6n5p5r3
tiem*	L7n4
tiemp*	L7n4
tiempo	L7n4
tien*	B-3C7D-3F-3G3L3N-3T-4V-4W7Y-3c6e-3g-3h-4i-3j10k-3m6p7r3
tien* #*	E4G4
tien* acce*	m7
tien* algo*	C5
tien* bano*	j4
tien* cuen*	f5
tien* de*	r3
tien* el*	a4j4
tien* hoy*	H3
tien* la*	C8M3j4p-3
tien* mas*	I4W6
tien* mi*	W6
tien* mone*	I3h3
tien* para*	d3
tien* punt*	C3
tien* regi*	P3
tien* su*	n5
tien* tu*	n4
tien* wifi*	j4
tien* ya*	p4
tien* ☎*	C4E3
tiend*	H7O3U3a-4n-3o6r5
tienda	H7L-3U3a-4n-3o6r6
tienda $	H5U4o7
tienda de	r4
tienda hoy	H3
tiene	C10E4F-3G4H-6S-3U-3V-3a5h-5i-3m4n5p9
tiene #	E4G4
tiene $	n4
tiene acceso	m6
tiene ahora	p3
tiene algo	C5
tiene cuenta	f5
tiene el	a4
tiene la	C8M3j4p-3
tiene mas	I4
tiene mi	W6
tiene monedero	h3
tiene para	d3
tiene puntos	C3
tiene su	n5
tiene tu	n4
tiene ya	p4
tiene ☎	C4E3
tiene*	W5c4j12
tienen	W5c4j12
tienen $	I-3W8j-3
tienen bano	j4
tienen monedero	I3
tienen wifi	j4
tim*	W3
tin*	d4e3j7p-3
tina*	e3
tinac*	e3
tinaco	e3
tint*	d4j7p-3
tint* comp*	j3
tinte	d5j4p-3
tinte completo	j3
tir*	K3q8
tira*	K3q8
tira* el*	M-3q6
tirad*	K3
tirado	K3
tirado $	K3
tiram*	M-3q8
tirame	M-3q8
to	F5c3
to ☎	F6
to* ☎*	F6
toa*	h3
toal*	h3
toall*	h3
toc*	B8C-4G5L8V10a4h-4q-4
toca	L3V10a4
toca a	a4o-3
toca el	L3
toca*	G6L5
toca* a*	a4o-3
toca* el*	L3
toca* por*	L4
toca* ☎*	G3
tocab*	G5
tocaba	G3
tocaba ☎	G3
tocar*	L3
toco	B9
toco ese	B3
toco maura	B6
toco* ese*	B3
toco* maur*	B6
tod*	A3B5C-4D-5E-5F-3H4J5M-3P6S-3U4V-4X-4Y4Z-4a-7c-3d3h-3i-3j-4m3n4o11r-4
toda	o4
toda madre	o4
toda*	C3K4T-3U9a-5b5d-4g5m5n5o-3q-3
toda* las*	L4W5
toda* madr*	o4
toda* mis*	P3
toda* no*	A3f3g3
toda* pame*	m7n-3
toda* pued*	l4
toda* teng*	b4
toda* tien*	C4
todas	L4W4o3
todas $	H3
todas las	L4W5
todas mis	P3
todav*	C4a-3b5d-4g5j5m5n7o-4
todavia	C4a-3b5d-4g5j5m5n7o-4
todavia $	J4d-3g3n3
todavia no	A3f3g3
todavia pamela	m7n-3
todavia puede	l4
todavia tengo	b4
todavia tiene	C4
today	U10
today $	U10
todo	B7C-5J6N5P4Q5S-3T5U-3W-3Y3b-4d3j-4m-3o11
todo $	A4L3T6n-4o6q4
todo al	G3
todo bien	n7o-3
todo cierrenle	l3
todo dar	o7
todo el	C-3d5
todo lo	B9H5N3P5W-3Y3n-3o-3
todo mi	d3
todo y	a4
todo*	I4P3W3Y3d3
todo* al*	G3
todo* bien*	n7o-3
todo* cier*	l3
todo* dar*	o7
todo* de*	L4
todo* el*	C-3d5
todo* lo*	B9H5N3P5W-3Y3n-3o-3
todo* los*	P5W4Y3
todo* mi*	d3
todo* y*	a4
todos	I4P3W3Y3d3
todos $	H3I5
todos de	L4
todos los	P5W4Y3
tom*	C-3H-3a3d20n8q-3
toma	d4
toma todo	d3
toma*	D4a4d5
toma* #*	d3
toma* de*	D4
toma* todo*	d3
tomas*	h3
tomat*	a5
tome	d7
tome*	d4
tomo	n10
tomo $	n3
ton*	B3b6j3k4
tone*	j4
toner	j4
toner $	j4
tono	B3
tono anoche	B3
tono* anoc*	B3
tons	b3o3
top	I3
top #	I3
top*	L4
top* #*	I3
tope	L4
tope de	L4
tope* de*	L4
toq*	J-4Z6
toqu*	J-4Z6
toque	J-4Z6
tor*	a14h5j3
tort*	a14j3
tort* de*	a3
torta*	a3j5
tortas	a3j5
torti*	a11
tortillas	a8
tortillas $	a4
tot*	C-4H16I5U13W-4Y3a-5b7h3o-3p9
tota*	C-4H16I5U13W-4Y3a-5b7h3o-3p9
tota* #*	h8
tota* cuan*	U4
tota* de*	H7I8U-3p3
tota* del*	U6
tota* que*	n4
tota* real*	q5
tota* tota*	H10
tota* vend*	H5
total	C-4H5I6U10W-3Y3a-3b7h4p6
total #	h8
total $	b5l3p8
total cuanto	U4
total de	H7I8U-3p3
total del	H-5U8
total que	n4
total real	q5
total vendido	H5
total*	H12U3a-3p4
totales	H12U3a-3p4
totales $	H7p4
totales del	H6
totales totales	H10
tra*	A-3B-6C8D11E3H-7J-5K7L-5N-3P-7Q-4R-3T-9U-3W5Y-4a11b3c-4d3e16f-5g-4h-4j9k3l3m12n-9o-5q-5r4
trab*	D3H-4I-4K4O-4P-3T-3X3a-5j5k6l7m14n4o3q-4
trab* acti*	k3
trab* aqui*	l4m5
trab* conm*	m5
trab* en*	r5
trab* la*	K4l5
traba	D6
traba $	D3
traba*	D-3H-4I-3K5O-4X3a-4j5k6l8m15o3
trabado	K3n3
trabaja	j3l4m6r3
trabaja aqui	l4m4
trabaja conmigo	m3
trabajadores	m5
trabajadores $	m4
trabajan	j4
trabajando	X4m3
trabajando $	m3
trabajar	W3k4
trabajar activamelo	k3
trabajo	O-4S4Z3l5o6
trabajo $	O-4S4Z3o6
trabajo la	l6
trabo	n6
trae	B-3C14D-3F-3G3H-5I5M3T-3W-5a7b3d8e3f-3h-6i3n-4o-3p8
trae #	C7E3Q3q-3
trae $	C3p6
trae ahora	p3
trae algo	K4b3
trae como	C5
trae de	e4
trae dinero	C3
trae efectivo	d3
trae el	C3M3
trae en	p3
trae la	M4
trae mas	I5
trae monedero	I4
trae prisa	n3
trae puntos	G3
trae su	V4
trae*	E4H5K4e3j8n-3q-3
trae* #*	C7Q3q-3
trae* acum*	C3
trae* ahor*	p3
trae* algo*	K4b3
trae* arri*	H3
trae* celu*	E4
trae* como*	C4
trae* de*	e4
trae* dine*	C3
trae* efec*	d3
trae* el*	C3M3e4
trae* en*	p3
trae* la*	M4S3
trae* mas*	I5
trae* mone*	I5
trae* pris*	n3
trae* punt*	G3
trae* su*	V4
traem*	H4K4a3
traeme	a4
traemos	H4K4
traemos arriba	H3
traen	a-3e4h3j9
traen $	j6
traen el	e4
traer	E3F3S3
traer celular	E4
traes	H3
traes $	H3
trai*	D5F3U3W-3Z3b5d3h6i-4m3
trai* #*	D5
trai* el*	Z3
trai* en*	m4
trai* mal*	F3
trai* mi*	j3
trai* para*	d4
trai* un*	a4
trai* una*	h4
traia	D4F3Z3
traia #	D5
traia el	Z3
traia mal	F3
traig*	U3b6d5h4i-3m3
traigo	U3b6d3h5i-3m3
traigo $	b3
traigo en	m4
traigo mi	j3
traigo una	h4
traj*	e15q-3
traj* el*	a4e3
traje*	a3e4
trajeron	a3e5
trajo	e10
trajo el	e4
tram*	G5
tram* con*	G5
tramp*	G6
trampa	G6
trampa con	G5
tran*	F-3G-3O8W13d-3h-3j3
tran* #*	W9
trans*	F-3G-3O8W13d-3h-3j3o-3
transferencia	a4j4
transfiera	W7
transfiere	W4
transfiere #	W4
tras*	V-3W4q5
tras* los*	W4
trasp*	V-3W4q3
trat*	D9j-3r8
trat* de*	r5
tratar	c3
trato	D8
tri*	q3
trig*	q3
trigo	q3
tu	C-4L-3O7Q-5S-4W-4a16c3n3q-4r21
tu $	O8T3a-5r11
tu ahi	m4
tu eres	r5
tu hermano	a4
tu que	H3
tu sistema	D3
tu ubicacion	a4j5
tu* ahi*	m4
tu* eres*	r5
tu* herm*	a4
tu* que*	H3
tu* sist*	D3
tu* ubic*	a4j5
tum*	G9h-4q9
tumb*	G9h-4q9
tumb* #*	G9h-3
tumb* la*	q3
tumb* una*	q4
tumba	G3q5
tumba #	G3
tumba la	q3
tumba*	G6h-3q4
tumbale	G6h-3
tumbale #	G6h-3
tun	k3
tur*	U6W4h3k3q-3
turn*	U6W4k3q-3
turn* #*	h5
turn* de*	B3k3
turn* matu*	k3
turn* pasa*	l3
turn* vesp*	H4
turno	U6W4k3q-3
turno #	h5
turno $	U7a5
turno de	B3k3
turno matutino	k3
turno pasado	l3
turno vespertino	H4
tus	T3
tus funciones	T4
tus* func*	T4
tuv*	a5
tuvo	a5
tuy*	o5
ubi*	M9a3h-4j8q-3
ubic*	M9a3h-4j8q-3
ubic* la*	M4
ubica	M3
ubica*	M5a4h-3j8
ubicacion	a4j7
ubicame	M3
uc	C3k-3l4
uc $	C3l4
uff	a8
ult*	B3H5M-3P11U-4W-3i5n7p7q10
ulti*	B3H5M-3P11U-4W-3i5n7p7q10
ulti* #*	B4H6P4
ulti* capt*	n4
ulti* clie*	n4
ulti* comp*	P-3b3
ulti* dia*	a3l3
ulti* hora*	H4
ulti* que*	G3Q4p3q-5
ulti* vent*	q3
ulti* vez*	P4
ultim*	B3H5M-3P11U-4W-3i5n7p7q10
ultima	P3i5n5p4q5
ultima $	n11q5
ultima captura	n4
ultima compra	b3
ultima hora	H4
ultima que	Q4n-3p3
ultima venta	q3
ultima vez	P4
ultimamente	I4
ultimamente $	I4
ultimas	P5
ultimas #	P5
ultimo	G3U-3n4p4q6
ultimo $	p3
ultimo dia	a3l3
ultimo que	G3n4
ultimos	B4H6P3
ultimos #	B4H7
un	A-3B-3C8D8E7G4H-9I-3J-4K-3L4N-4O-4Q5R-3S11T-8U-4X-6Y-3Z-3b-5c10e3f8g-6h8j6k6l-5m-6n-13o11p-9
un #	h-3q8
un alta	f7
un ano	L3
un asesor	c5
un bot	r4
un buen	a3
un cafe	d4i3
un cajero	k10
un carga	G6d-3
un chavo	f3
un cliente	C6E3F6I-3V5W-3d-3h3j3p-4q-4
un cobro	h3
un colaborador	l6
un conteo	I4
un descuenta	W6
un digito	q6
un empleado	D5Q4
un friazo	a4
un humano	c5
un kilo	C3
un listado	P4
un minimo	L3
un minuto	S5q3
un momento	S9
un monedero	E6
un muchacho	f4k4
un numero	B3q3
un pago	d4
un pesos	L3
un problema	D3
un punto	L5
un ramo	j4
un ratito	W4
un refresco	d3
un refri	a3
un saldo	C5
un segundito	S7
un senor	V3
un tecnico	c5
un telefono	c5
un ticket	h5
un* #*	h-3q8
un* alta*	f7
un* ano*	L3
un* ases*	c5
un* bot*	r4
un* buen*	a3
un* cafe*	d4i3
un* caje*	k10
un* carg*	G6d-3
un* chav*	f3
un* clie*	C6E3F6I-3V5W-3d-3h3j3p-4q-4
un* cobr*	h3
un* cola*	l6
un* cont*	I4
un* desc*	W10
un* digi*	q6
un* empl*	D5Q4
un* fria*	a4
un* huma*	c5
un* kilo*	C3
un* list*	P4
un* mini*	L3
un* minu*	S5q3
un* mome*	S9
un* mone*	E6
un* much*	f4k4
un* nume*	B3q3
un* pago*	d4
un* peso*	L3
un* prob*	D3
un* punt*	L5
un* ramo*	j4
un* rati*	W4
un* refr*	d3
un* sald*	C5
un* segu*	S10
un* seno*	V3
un* tecn*	c5
un* tele*	c5
un* tick*	h5
una	A-3B-3D7H-11I-3M9N-3O-6P-3Q19S-7T-6U-5V10X-4Z-5a-5b-7c5d-3e5g-4h17i13l-3m-6p-6r5
una $	g4h7n-4q11
una cita	j6
una clienta	G3e3
una compra	J3O-3Q7q-3
una correccion	E5
una cosa	h4
una de	M4h5i-3n3
una devolucion	Q5e3
una empleada	k3
una hora	S3
una invitacion	R3
una mas	V7i4n5
una muchacha	k5
una nota	i3
una nueva	V5
una persona	c8r7
una segundo	i9
una semana	l3
una senora	V5f4
una sola	n3
una vendedora	R3
una venta	H-4J3M10Q12V-6h13n-4
una vez	d4
una y	n4
una*	a3h6j3
una* cita*	j6
una* clie*	G3e3h3
una* comp*	J3O-3Q7q-3
una* corr*	E5
una* cosa*	h4
una* de*	M4h5i-3n3
una* devo*	Q5e5
una* empl*	k3
una* hora*	S3
una* igua*	i7
una* invi*	R3
una* mas*	V7i4n5
una* much*	k5
una* nota*	i3
una* nuev*	V5
una* pers*	c8r7
una* segu*	i9
una* sema*	l3
una* seno*	V5f4
una* sola*	n3
una* vend*	R3
una* vent*	H-4M10Q12V-6h14j3n-4
una* vez*	d4
una* y*	n4
unas	a3h6j3
und*	a-3o-3q16
undo	a-3o-3q16
undo $	a-3o-3q16
une	W4
uni*	a-5g18h5j3o-4
unic*	h4
unif*	j4
unifo*	j4
uniformes	j4
uno	D-3L3T-3V8W3X3b-4d-3g13n-3o-3q3
uno $	W6a-3b-3f3g14h-4q5
uno al	H3
uno mas	V4X5
uno nuevo	R3V4
uno por	P5
uno*	D8F4S3e3o-4
uno* al*	H3
uno* mas*	V4X5
uno* nuev*	R3V4
uno* por*	P5
unos	D8F4S3e3o-4
unos #	C3F3
unos* #*	C3F3
uns*	X12
unsu*	X12
unsub*	X12
unsubscribe	X12
unsubscribe $	X10
up	g10
ups	Z9q5
ups a	Z8
ups* a*	Z8
urg*	C3c4j3
urge	C3c3j3
usa	C-4F-3G-5Q-3T9W3d17
usa #	G-5d13
usa $	Q-6T10
usa esto	Q3
usa todo	C-3d5
usa*	C-4E-4H-3I3L15T3V-3W-3a-5b-6d41g-3h-4j-4l3n-5o-4q-3
usa* #*	G-5d13
usa* esto*	Q3
usa* todo*	C-3d5
usad*	G3
usado	G3M3
usado $	G3
usal*	a-3d18o-3
usale	d4
usam*	d4
usan	L4
usan*	l4
usan* esto*	l4
usand*	l4
usando	l4
usando esto	l4
usar	D-3J3L7Q3T3d18k3n-3
usar $	I3L-3d6
usar esto	k3
usar la	p5
usar mi	L9d-6
usar mis	J4
usar monedero	d3
usar saldo	d5
usar*	G-3L5d3
usar* esto*	k3
usar* la*	p5
usar* mi*	L9d-6
usar* mis*	J4b-3
usar* mone*	d3
usar* sald*	d5
usar* todo*	L4
usarl*	G-3L5d3
usarlos	G-3L5d3
usarlos todos	L4
use	P6d6
use $	P5
use*	J4
uses	J4
uso	C-4P6Q-5S4T8b-3d8r-3
uso $	S4T8
uso sus	D3
uso* sus*	D3
ust*	D4L-3Q-3Z9a4c4r9
uste*	D4L-3Q-3Z9a4c4r9
uste* no*	Z5
usted	Z3a5r8
usted $	a8
usted*	D5L-3W3Z6c4
ustedes	D5L-3W3Z6c4
ustedes $	D4
usu*	k7l7m8
usua*	k7l7m8
usua* de*	l8
usua* hay*	m3
usua* para*	k5
usuar*	k7l7m8
usuario	B3k8l8
usuario $	B3
usuario de	l8
usuario para	k5
usuarios	m9
usuarios $	m6
usuarios hay	m3
uti*	L4W-3d3
util*	L4W-3d3
utili*	L4W-3d3
utilizar	L4W-3d3
uy	Z6a4
uy ya	a4
uy* ya*	a4
va	D-3E-4F-4G-4H12K-3L-4M-4O-3P-5Q-5S-6T-3U-3V17W-5Z-3d6h5i5k8o18p5q3
va $	U-3a-5o17p5q6
va a	H-3a10d12h-7k11l3n5q-3
va al	J4
va con	V-4d-3h4o4q6
va de	H4l3
va el	H3V12a-3f3
va en	H-4U5
va hoy	H7U-4
va la	H7V8n-4q-3
va lo	H-3n5
va mi	n4
va otra	i3
va otro	V3
va su	V5p3
va una	V-3h4
va ☎	h3
va* a*	H-3a10d12h-7k11l3n5q-3
va* al*	J4
va* con*	V-4d-3h4o4q6
va* de*	H4l3
va* el*	H3V12a-3f3
va* en*	H-4U5
va* hoy*	H7U-4
va* la*	H7V8n-4q-3
va* lo*	H-3n5
va* mi*	n4
va* otra*	i3
va* otro*	V3
va* qued*	n-3o4
va* su*	V5p3
va* una*	V-3h4
va* ☎*	h3
vac*	W6
vaca*	W6
vacac*	W6
vacaciones	W6
vacu*	h3
vacun*	h3
vacuna	h3
val*	A3F-3L16M-5Q3a-3d9j3n-6o9q5
vale	L7Q4W-3h4n-6o9
vale $	o10
vale un	L3
vale*	L6d3
vale* lo*	L3
vale* un*	L3
valen	L5
valer	d3
vales	j4
valg*	M-3W5q4
valga	M-3W4q4
vali*	A3d6
valid*	A3d6
validar	A3
validar $	A3
validos	d5
vam*	H10V7h3n-6o6
vamo*	H10V7h3n-6o6
vamo* a*	f3h3
vamo* con*	V7
vamon*	n-5o7
vamonos	n-5o7
vamos	H10V7h3
vamos $	H12
vamos a	f3h3
vamos con	V6
van	D3Q4U9W-3b6h6j5k3n-4p-4
van #	D3F3
van $	U8b4
van a	a3h4j6
van mis	b3
van y	H3
van* #*	D3F3
van* a*	a3h4j6
van* mis*	b3
van* y*	H3
vas	a12o6
vas a	a9
vas* a*	a9
vay*	J7n4q-5r3
vaya*	J7d3q-5r3
vaya* a*	J7n3q-4r3
vayan	d3r3
vayas	J8q-5
vayas a	J8q-5
ve	C7c4n5
ve las	c4
ve* las*	c4
vea	c4
vec*	D3H-3P9V3W6b-3d-3h-5q8
vece*	D4H-3K3P10h-5q6
vece* la*	D3
vece* que*	P5n4
veces	D4H-3K3P10h-5q6
veces la	D3
veces que	P5n4
veci*	V4W7
vecin*	V4W7
vecina	V4
vecino	P-3W5
vecino $	P-3W6
vel*	o3
vem*	S7o7
vemo*	S7o7
vemo* en*	a6
vemo* eso*	S5
vemo* mana*	o3
vemos	S7o7
vemos $	S4o5
vemos en	a6
vemos eso	S5
vemos manana	o3
ven*	A-3B-5C-8D3E-5F-6G-5H11I-6J6K4M9N-4O-6P-8Q7R3S-3T-6U8W12a-3b-6d-7e7f-7g-3h17j3k11m3n-3o-11r-4
venc*	L9R3Y3
venc* los*	L4
vence*	L9Y3
vencen	L9
vencen $	L4
vencen los	L4
venci*	R3
vend*	B-3C-4F-3G-3H3L-3M3R5S-3T-5U3V-7W17Z-3b-5f-3h10j5k16l5m6o-5p-4
vend* #*	L3n10q-4
vend* a*	h3
vend* al*	R3j3
vend* algo*	H4
vend* el*	a3
vend* en*	H7
vend* hoy*	H9U-3W4
vend* la*	H-4W6e3
vend* mal*	h-10q13
vend* mas*	V-5k7
vend* nada*	J4
vend* un*	a3
vend* yo*	Q4
vende	H-3W5
vende*	H-3R6V-6W-4a-5f-3h9j11k18l7m8n-3q-5
vendedor	k7
vendedor $	k5
vendedora	R4V-5k10
vendedora $	k3
vendedora al	R3
vendedora mas	V-5k8
vendedores	R3l4
vendedores $	R3l4
venden	a-3j12
venden al	j3
vender	h12l3m5
vender $	h12k3m6
vendi	H-6J3Q3U6h5n7q5
vendi #	n11q-4
vendi $	U3
vendi a	h3
vendi mal	h-10q13
vendi nada	J3
vendi yo	Q4
vendi*	H16M5W16b-4j-3n-4
vendido	H10Q3U3
vendido $	Q3U3W4
vendido hoy	H6
vendido yo	U3
vendiendo	U3
vendieron	W5
vendieron hoy	W6
vendimos	H4M4
vendimos #	M3
vendimos hoy	H3
vendio	H3U-4W10
vendio algo	H4
vendio en	H5
vendo	L3a8
vendo #	L3
veng*	S5V3a3c6
veng* a*	A3
veng* en*	j3
veng* la*	V3c3
venga	A3V4c7
venga a	A3
venga la	V3c3
venga*	a6
vengas	a6
vengas $	a6
vengo	S6
vengo en	j3
veni*	D4e7
venia	D4e7
vent*	A-3C-6D3E-4F-4G-4H11I-4J6K7L-4M8O-5P-4Q7R-3S-4U7V4a-5d-4f-4h11i4o-6p4q4r-3
vent* #*	V6
vent* &*	M4e4
vent* a*	W3a3
vent* ahor*	J3
vent* ator*	K3
vent* atra*	n3
vent* con*	K3M5h-4
vent* de*	H13K-4M4h-6j3n6q3
vent* del*	W7q5
vent* el*	n4
vent* en*	K3
vent* es*	l3
vent* eso*	J3
vent* esta*	Q3
vent* favo*	p4
vent* novi*	H3
vent* nuev*	V-3h3
vent* o*	T5
vent* para*	a3
vent* pasa*	p6
vent* por*	K5i7q-3
vent* van*	H3
vent* ☎*	h-10n10q6
venta	C-5D5E-3F-3G-3J8L-3M11O-4Q6S-4T-5V4W-6Z-3a-7d-3f-3h14i7k-4l-3m-3n5o-5p5q13
venta #	V6h-3
venta $	D5J3Q7S-3T-3Y3a-5e-3f-3h35i5o-4p-5q-5
venta &	M4e4
venta con	M5h-5
venta de	H4M4h-5n4q4
venta del	q5
venta el	n4
venta esta	Q3
venta favor	p4
venta nueva	V-3h3
venta o	H3
venta pasada	p6
venta por	i7q-3
venta ☎	h-10n10q6
venta*	H11I-3K10Q3T3U10W6Z5a-4h-4i-3k3n-4q-9
ventana	Z6j3q-4
ventas	H11I-3K10Q3T4U10W7a-3h-4i-3k4l3m3n-3q-5
ventas $	H13K-9U8W-5k5m5
ventas atoradas	K3
ventas con	K3
ventas de	H10K-4
ventas del	H4U-3W8
ventas en	K3
ventas es	l3
ventas noviembre	H3
ventas por	K5
ventas van	H3
vente	a6
veo	B-3P-5Q15S7U-3h-4n14q-5r-3
veo $	S4a4q-3
veo con	S4
veo el	n6
veo la	h-4n5
veo lo	Q5U-3
veo* con*	S4
veo* el*	n6
veo* la*	h-4n5
veo* lo*	Q5U-3
ver	A8B14C21D-4E-7F-4G-3H8I3K5N-4O-4P18Q7T4U4V-3X-3Y-3Z-4a-12b16d-12e-3f-9g-5h-4i-4k-6m18o-9p-4q-6r-4
ver $	A3C7
ver aprobaciones	A5
ver bitacora	B4
ver cajeros	m3
ver colaboradores	m4
ver cuales	m4
ver cuanto	C6U-3W5
ver el	P3V4b3
ver ensename	H-3T6n4
ver equipo	m3
ver ese	H3
ver la	H11m3
ver las	A7
ver lo	C3P6
ver log	B17
ver los	H5I-4P-3W5
ver mi	P-3Q3U4b7
ver mis	P3U5
ver monedero	C6
ver pendientes	K6
ver puntos	C5b3
ver que	K3P4
ver quien	I3
ver saldo	C6b3
ver si	U5b3n4
ver staff	m10
ver todo	l3
ver*	A6C4h-3j3n10r6
ver* apro*	A5
ver* bita*	B4
ver* caje*	m3
ver* cola*	m4
ver* cual*	m4
ver* cuan*	C6U-3W5
ver* el*	P3V4b3
ver* ense*	H-3T6n4
ver* equi*	m3
ver* ese*	H3
ver* la*	H11m3
ver* las*	A7
ver* lo*	C3P6
ver* log*	B17
ver* los*	H5I-4P-3W5
ver* mi*	P-3Q3U4b7
ver* mis*	P3U5
ver* mone*	C6
ver* pend*	K6
ver* punt*	C5b3
ver* que*	K3P4
ver* quie*	I3m3
ver* sald*	C6b3
ver* si*	U5b3n4
ver* staf*	m10
ver* todo*	l3
vera*	r3
veras	r3
veras $	r3
verd*	A3j5n4q-3r3
verd* a*	A3
verda*	j3n4r3
verdad	j3n4r3
verdad $	j4r4
verde	A3
verde a	A3
vere*	n4
verem*	n4
veremos	n4
veri*	C5n4
verif*	C5n4
verifica	C5
verificacion	n3
verm*	A3
verme	A3
verme $	A3
vero	F3
vero abonale	F3
vero* abon*	F3
ves	m4
ves tu	m4
ves*	H3e3h3j3
ves* tu*	m4
vesp*	H4
vespe*	H4
vespertino	H4
vespertino $	H4
vest*	e4h3j3
vest* de*	j3
vesti*	e4h3j3
vestido	e3
vestidos	j3
vestidos de	j3
vez	D12F4J-4P7Q3T4V-14W3Y6a7i-5j-3n12q-3
vez #	i3
vez $	Y3d3i-3n11
vez a	n4
vez de	W3q3
vez el	T3
vez la	V-3n5
vez no	a3
vez que	f3
vez yo	O3h3i-3
vez* #*	i3
vez* a*	n4
vez* de*	W3q3
vez* el*	T3
vez* la*	V-3n5
vez* no*	a3
vez* que*	f3
vez* yo*	O3h3i-3
vi	D-3P3a5g3n4o6
vi $	o7
vi el	g3
vi que	P3
vi si	n3
vi* el*	g3
vi* que*	P3
vi* si*	n3
vid*	a7j-3
vida	a7j-3
vie*	D-4F3O5P5T-3V11W5a5e4h-3o3q-3
viej*	C5W6a3d-5
vieja	a4
vieji*	C5d-3
viejita	C4d-3
viejo	W5
vien*	C-4H-3J4P4V12W-3d5e5f3l3o5q-3
vien* a*	d5e3
vien* el*	P5n3
vien* en*	L3
vien* una*	V3
viend*	J5n6
viendo	J5n4
viendo $	J5
viene	C-3P4V12d4e5f4l3n-5p-3q-4
viene $	V4a4l4n-5
viene a	d3e3
viene el	P5
viene en	L3
viene una	V3
vient*	o8
vientos	o8
vier*	F3H4O7W3a3
viern*	F3H4O7W3a3
viernes	F3H4O7W3a3
viernes $	H3O7j-3
vig*	L8
vige*	L8
vige* de*	L8
vigen*	L8
vigencia	L9
vigencia de	L9
vin*	P8R3d-4e3h8n-4
vinc*	R3
vincu*	R3
vine	h3
vino	P8e3h3n-4
vino a	e3
vino el	P4
vino la	h3
vino* a*	e3
vino* el*	P4
vino* la*	h3
vis*	A6P9a8n-3o-3
visi*	P9
visit*	P9
visita	P3
visita $	P3
visitas	P6
visitas $	P6
vist*	A6a10
vist* buen*	A6
viste	a10n-3
visto	A6
visto bueno	A6
vol*	K5h-4i4n4q5
vola*	K4
volan*	K4
volando	K4
volando $	K4
volv*	h-3i4n7
volv* a*	h-3n6q5
volv* quit*	l3q-3
volve*	n6
volver	n6
volver a	n6
volver quitale	l3q-3
volvi	q4
volvi a	q4
volvi*	i5
volvio	i5
voy	A3D-4G-3L-3P5Q-4S13T-3U19W-6a5d8h6j-3l-3n-9o4p-5
voy $	J3P7U6p-3
voy a	G-3S9W-5d9h7l-3n-5
voy al	a3
voy hoy	H-3U10
voy por	a4e-3
voy* a*	G-3S9W-5d9h7l-3n-5
voy* al*	a3
voy* hoy*	H-3U10
voy* por*	a4e-3
vs	H6
vs la	H6
vs* la*	H6
vue*	S7V-3Y6a-4e7h-3i3l-3n9q5
vuel*	S7V-3Y6a-4e7h-3i3l-3n9q5
vuel* a*	J3Y7k3n10
vuel* desd*	I3
vuel* el*	e3
vuel* la*	e3
vuelt*	I3V-3e9n7
vuelta	e10n6
vuelta $	n5
vuelta el	e3
vuelta la	e4
vuelto	I3
vuelto desde	I3
vuelv*	S8Y7a-3h-3i4q7
vuelvan	Y3
vuelvan a	Y3
vuelvas	J4n-3
vuelvas a	J4n-3
vuelve	R3i4
vuelve a	R3i3
vuelvela	k3n-5q10
vuelvela a	k3
vuelveme	Y3
vuelveme a	Y3
vuelvo	S8n10q-3
vuelvo $	S6
vuelvo a	n12
wen*	B3G3O13a-4f3o-3
wend*	B3G3f3
wend* se*	B3
wendy	B3G3f3
wendy $	G3
wendy se	B3
wha*	T8n3
what	T8n3
wif*	j4
wifi	j4
wro*	Z7q5
wron*	Z7q5
wron* chat*	Z7
wrong	Z7q5
wrong chat	Z7
xal*	a3
xala*	a3
xalap*	a3
xalapa	a3
xalapa $	a3
y	C-7D16G-6H12I-5J-7K-4L-6M3O-5S9T10U-4Z-6a-3c-4e6f-4g3h10j-5k-4o-7p3q4r9
y #	H8h3
y ahora	T12V-3b4h-3
y al	a3
y antes	H4
y brayan	m3
y cargos	P3
y como	q-3r3
y con	M3n-3
y cuando	P3
y cuanta	H3
y cuanto	p3
y de	n-4p7
y dejo	q4
y dio	F3
y el	A3C3H3a4q-3
y era	q4
y esas	q3
y este	r4
y esto	T7r-3
y hoy	D3
y la	d3n9
y las	j4
y le	G5e-3h4p4q-3
y lo	H3d4e4q-4
y los	H-3p3q3
y luego	S-6T5V3n7
y me	H5W3Y5q-3
y mesas	j3
y mi	N4U3
y nada	D3
y nadie	D3
y ni	D4a4o-3
y no	D3l3n5
y ora	n8
y para	Q3
y pusiste	q3
y que	T3a3n-3
y quedo	h3
y quiero	B3g5
y regreso	S5e-3
y se	e4l3q-3
y seguimos	S6
y si	L3Q6
y solo	q3
y su	d-3p5
y te	S7n3
y tu	a-3r13
y una	a4
y vuelvo	S7
y ya	E6S4
y yo	W3h-3q5
y* #*	H8h3
y* ahor*	T12V-3b5h-3
y* al*	a3
y* ante*	H4
y* bray*	m3
y* carg*	P3
y* como*	q-3r3
y* comp*	a4
y* con*	M3n-3
y* cuan*	H6P4U-3
y* de*	n-4p7
y* debe*	E3
y* dejo*	q4
y* dio*	F3
y* el*	A3C3H3a4q-3
y* era*	q4
y* esas*	q3
y* este*	r4
y* esto*	T7r-3
y* gast*	h3
y* hoy*	D3
y* la*	d3n9
y* las*	j4
y* le*	G5e-3h4p4q-3
y* lo*	H3d4e4q-4
y* los*	H-3p3q3
y* lueg*	S-6T5V3n7
y* me*	H5W3Y5q-3
y* mesa*	j3
y* mi*	N4U3
y* nada*	D3
y* nadi*	D3
y* ni*	D4a4o-3
y* no*	D3l3n5
y* ora*	n8
y* para*	Q3
y* pusi*	q3
y* que*	T3a3n-3
y* qued*	h3
y* quie*	B3g5
y* regr*	S5e-3
y* sali*	P3
y* se*	e4l3q-3
y* segu*	S6
y* si*	L3Q6
y* solo*	q3
y* su*	d-3p5
y* te*	S7n3
y* tu*	a-3r13
y* una*	a4
y* vuel*	S7
y* ya*	E6S4
y* yo*	W3h-3q5
ya	B-6D-6E-5F-3I7J5L-8M-3N3O7P-7Q-3T-6U3V6W-6X4Y-3Z-9a3b8d-4f-8g-5h-5i-6j4l14m4n16o14p12q-7r-9
ya #	h5
ya $	C-4I4a-5c4d3n19o-8p9
ya abrimos	O3
ya acepto	m3
ya agarro	l3
ya aparecio	n3
ya caduco	R4
ya canjeo	G4d-3
ya casi	S5U3
ya cerraron	H3
ya cobre	h6
ya comiste	a8n-3
ya completo	p6
ya con	h4p7
ya contesto	n5
ya cuanto	U4
ya esta	M4Q3f-3m4n13
ya estan	n7
ya estoy	O7
ya estuvo	X3l3n8o-4
ya habia	n3
ya hay	b3
ya hice	H3
ya inscrita	I4
ya jaja	I5
ya junto	p3
ya la	a-3n9q7
ya le	A4a3e4n5p-3
ya llegamos	H3I4
ya llego	a4j4
ya llegue	O9U3b5n-3
ya los	G3
ya me	D4H4L3N-3T10X-3b-4f3h6o7q-3
ya mero	S7a5n-3
ya meti	Q3
ya ni	D3
ya no	D-4G6H-4J4N14V-3X12Z-3a-7d3e3g-3k-3l19n-11o-7q8
ya otro	V3
ya pago	J3V6d-3h5
ya pague	h8
ya para	p3
ya pasaron	n5
ya paso	C8h-3k4
ya pueda	k8
ya puedo	b6
ya que	S9d3n-4
ya quedo	V4a3h-6m4o9
ya quiero	Y3
ya regrese	A4
ya sale	m3
ya sali	a4
ya salio	e-3n3
ya samuel	l5
ya se	C6G-4H-3K3V4a3n4o3p-3
ya son	H4b5
ya subio	W4
ya sumado	p3
ya superamos	H6
ya te	o6
ya tengo	d3o3
ya termino	a3
ya tiene	n6
ya va	V3
ya van	D6
ya vas	a6n-3o6
ya vendi	h-13n14
ya vi	n-5o8
ya viene	a4
ya viste	a5n-4
ya ☎	E6
ya* #*	h5
ya* abri*	O3j9
ya* acep*	m3
ya* agar*	l3
ya* apar*	n3
ya* cadu*	R4
ya* canj*	G4d-3
ya* casi*	S5U3
ya* cerr*	H3
ya* cobr*	h6
ya* comi*	a8n-3
ya* comp*	b5p9
ya* con*	h4p7
ya* cont*	n5
ya* cuan*	U4
ya* desp*	n5
ya* esta*	D-3J-3M4Q3a3f-3m4n20
ya* esto*	O7
ya* estu*	X3a-3l3n3o6
ya* habi*	n3
ya* hay*	b3
ya* hice*	H3
ya* insc*	I4
ya* jaja*	I5
ya* junt*	C3d6n-3p3
ya* la*	a-3n9q7
ya* le*	A4a3e4n5p-3
ya* lleg*	I4O8U3b4j5n-7
ya* los*	G3
ya* me*	D4H4L3N-3T10X-3b-4f3h6o7q-3
ya* mero*	S7a5n-3
ya* meti*	Q3
ya* ni*	D3
ya* no*	D-4G6H-4J4N14V-3X12Z-3a-7d3e3g-3k-3l19n-11o-7q8
ya* otro*	V3
ya* pago*	J3V6d-3h5
ya* pagu*	h8
ya* para*	p3
ya* pasa*	n4
ya* paso*	C8h-3k4
ya* pued*	b6k9n3
ya* que*	S9d3n-4
ya* qued*	V4a3h-6m4n3o9p-3
ya* quie*	Y3
ya* reba*	n-4p8
ya* regr*	A4
ya* revi*	n3
ya* sabe*	c3
ya* sale*	m3
ya* sali*	a5e-3
ya* samu*	l5
ya* se*	C6G-4H-3K3V4a3n4o3p-3
ya* son*	H4b5
ya* subi*	W4
ya* suma*	p3
ya* supe*	H6
ya* te*	o6
ya* tend*	p5
ya* teng*	d3o3
ya* term*	a3n3
ya* tien*	n6
ya* va*	V3
ya* van*	D6
ya* vas*	a6n-3o6
ya* vend*	a3h-13n13
ya* vi*	n-5o8
ya* vien*	a4
ya* vist*	a5n-4
ya* ☎*	E6
yad*	W3k3m3n-3
yadi*	W3k3m3n-3
yadi* con*	k3
yadi* o*	m3
yadir*	W3k3m3n-3
yadira	W3k3m3n-3
yadira $	W3
yadira con	k3
yadira o	m3
yes*	a-4f-3h10k3m4n-3
yese*	f-3k3m4
yese* o*	m4
yese* ☎*	f-3k3
yesen*	f-3k3m4
yesenia	f-3k3m4
yesenia o	m4
yesenia ☎	f-3k3
yo	A3C-4D8H-10I-5K-4L-7M-3P-3T-4U37V-4Y-4g7h5i-5j-4q3
yo $	I-4U12n5
yo en	U3
yo hoy	Q3
yo les	S3
yo mero	U3h3
yo no	B3J3
yo nunca	r3
yo quiero	a3
yo tambien	L-4g8
yo tenia	D5
yo traigo	b3h3
yo* desp*	U3
yo* en*	U3
yo* hoy*	Q3
yo* les*	S3
yo* mero*	U3h3
yo* no*	B3J3
yo* nunc*	r3
yo* preg*	X4
yo* quie*	a3
yo* tamb*	L-4g8
yo* teni*	D5
yo* trai*	b3h3
yol*	C6P4
yoli	C4P3
yoli $	C4G3
yoli no	E3
yoli* no*	E3
you	T7a-4j-3o7r11
z	a14o-4
z $	a14o-4
zap*	A3e4j5
zapa*	A3e4
zapat*	A3e4
zapatos	A3e4
zapatos $	A3
zapo*	j4
zapop*	j4
zapopan	j4
zapopan $	j4
zas	a-3o15
zoi*	E3
zoil*	E3
zoil* hay*	E3
zoila	E3
zoila hay	E3
zul*	C5k3
zule*	k3
zule* al*	k3
zulem*	k3
zulema	k3
zulema al	k3
☎	A-3C37D-4E15F16G14H-12I-6J-6K-4L-7M-10N-3O-4P15Q-8S-6T-6U-6V-6W5X-4Y-3Z-5a-13b-4c3d12e8f31h21i-11j-6k13m-5n-5o-7p-17q-12r-4
☎ #	E-3d5n9q4
☎ $	C13D-5E9F4G9H-9I-5J-6K-3L-7M-5O-3P24Q-6R3S-5T-5U-4V-4W7X-3Z-4a-9b-6c4d12e14f24h17i-8j-5k13l-3m-4n-12o-6p-13q-4r-3
☎ a	C5E6W5
☎ al	G-3W7k3
☎ borrala	G3
☎ compro	h5
☎ cuanto	C7p-3
☎ de	h5l4
☎ desinflaselo	G3
☎ en	F6
☎ era	l4
☎ eran	F3
☎ es	G3k3
☎ esta	E4
☎ favor	C6F5
☎ gasto	h3
☎ le	d-3
☎ ni	E5
☎ no	C4E3
☎ o	C5
☎ para	d3
☎ ponlo	E3
☎ por	G3e4
☎ que	C3E3b4
☎ saldo	C3
☎ se	F7G-3
☎ son	F3
☎ tenga	E4
☎ ticket	h-7n11
☎ va	k5
☎ van	F3
☎ ya	C6G5h-5
☎* #*	E-3d5n9q4
☎* a*	C5E6W5
☎* al*	G-3W7k3
☎* borr*	G3
☎* comp*	h5
☎* cuan*	C8p-3
☎* de*	h5l4
☎* desi*	G3
☎* en*	F6
☎* era*	l4
☎* eran*	F3
☎* es*	G3k3
☎* esta*	E4
☎* favo*	C6F5
☎* gast*	h3
☎* le*	d-3
☎* mont*	h3
☎* ni*	E5
☎* no*	C4E3
☎* o*	C5
☎* para*	d3
☎* ponl*	E3
☎* por*	G3e4
☎* que*	C3E3b4
☎* sald*	C3
☎* se*	F7G-3
☎* son*	F3
☎* teng*	E4
☎* tick*	h-7n11
☎* va*	k5
☎* van*	F3
☎* ya*	C6G5h-5`,
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
