/** Weights that `npm run train` made of `examples/`; `likely.ts` reads them. Not to be edited by hand. */
export const model = {
  /** Of the examples. */
  print: "6e6223829613da24",
  idle: {
    intents: "approvals audit balance complaint correct correctAdd correctRemove corte customers denial doubts earning findSale forgetMe greeting history howTo invite later menu myDay next notAllowed noticesOff noticesOn oops other ownBalance person redeem refund register registerMe sale sameAgain shop staffAdd staffDisable staffList status thanks thatBalance undo whoAreYou",
    features: `	C-3E-4F-5G-4I-3M-5N-3O3P-3Q-3R-3T8V5a22b-3d-3n7o15p-3q3
#	A-3C-12E6F22G19H9J-4K-3M23N-5O-6P-3Q-10R-6S-3T-10U-3V-5W4X-4Y-5Z-7c-6d14e11f-15g-6h38i15k-8l-9m-6n-8o-10p-6q8r-8
# #	a-3h19
# $	A-7B3C3E10G-8H5I-7J-5K-3M7N-3O-3Q-5R-3S-6T-6U-3Z-4b5d11e7g-4h16i24k-5l-7m-5o-11p4q11r-5
# &	q7
# a	E-3F7G8H5M5a4e3
# al	C-4E-5F4G16H7a-3d3f-4n9q5
# asi	G5q-4
# bien	H3
# boletos	h3
# carga	D3
# celular	F9d3e3q-3
# celulares	W6
# cerraditos	E3
# cliente	h4
# clientes	I4
# completale	F3
# con	a3h4n-3p3
# concedido	A3
# cortes	P3
# cuanto	H11
# de	B-3C-5E-5G6H4J3M7W-3d14h6q-4
# del	F-3M4d5f-3h12
# dias	H8
# el	C3h7
# en	F7h8n-3
# eran	q3
# es	C7J3h3
# ese	J4q-4
# esta	a7h-3
# exacto	E3
# extras	F3
# favor	W4
# folio	h8
# gracias	o7
# hoy	M6U4
# juntos	H10h-3
# karlas	m5
# kilos	h4
# la	A3C5q4
# las	U3
# le	h3l3
# lo	E4h4q-3
# los	E4d3
# mas	i11q-3
# mejores	I9
# menos	G5
# meses	I3
# min	S7a5
# minutos	S3
# movimientos	B4
# no	q7
# nomas	h3
# nota	h6
# notas	i3
# numero	W5
# o	L6n4
# octubre	H4
# para	E-4F9W-3a5h3
# pesos	D4V4h6i5
# points	F5d4h-4
# ponle	E3
# ponlo	h3
# por	G3a6b-3h5j-3q5
# puntos	A6C-9E-3F19G10L5P7W4b-8d4e-3h-11
# que	C-3D5G6M3S4d5p-3
# recibo	h3
# rfc	j3
# se	M-3h5j4
# si	D6b3
# son	E4
# telefono	F4
# ticket	M-4h9n4q-5
# traia	F3
# tu	H3
# va	q3
# veces	D5K3h-4q6
# y	A3D4E13H7M3a-4b4e-3h-4n-5q5
# ya	K3M3n5q-3
# yo	U5n-3
# ☎	C-3E6G5V-3e15f-4h12q-3
#* #*	a-3h19
#* &*	q7
#* a*	E-3F7G8H5M5a4e3
#* al*	C-4E-5F4G16H7a-3d3f-4n9q5
#* asi*	G5q-4
#* bien*	H3
#* bole*	h3
#* carg*	D3
#* celu*	F9W6e3q-3
#* cerr*	E3
#* clie*	I3
#* comp*	F3
#* con*	a3h4n-3p3
#* conc*	A3
#* cort*	P3
#* cuan*	H11M3n-3
#* cuen*	h4
#* de*	B-3C-5E-5G6H4J3M7W-3d14h6q-4
#* deja*	E4
#* del*	F-3M4d5f-3h12
#* dias*	H8
#* el*	C3h7
#* en*	F7h8n-3
#* eran*	q3
#* es*	C7J3h3
#* ese*	J4q-4
#* esta*	a7h-3
#* exac*	E3
#* extr*	F3q3
#* favo*	W4
#* foli*	h8
#* grac*	o7
#* hoy*	M6U4
#* junt*	H10h-3
#* karl*	m5
#* kilo*	h4
#* la*	A3C5q4
#* las*	U3
#* le*	h3l3
#* lo*	E4h4q-3
#* los*	E4d3
#* mas*	i11q-3
#* mejo*	I9
#* meno*	G5
#* mese*	I3
#* min*	S7a5
#* minu*	S3
#* movi*	B4
#* no*	q7
#* noma*	h3
#* nota*	h6
#* nume*	W5
#* o*	L6n4
#* octu*	H4
#* para*	E-4F9W-3a5h3
#* peso*	D4V4h6i5
#* poin*	F5d4h-4
#* ponl*	E4h8
#* por*	G3a6b-3h5j-3q5
#* punt*	A6C-9E-3F19G10L5P7W4b-8d4e-3h-11
#* que*	C-3D5G6M3S4d5p-3
#* reci*	h3
#* rfc*	j3
#* sale*	n5
#* se*	M-3h5j4
#* si*	D6b3
#* son*	E4
#* tele*	F4
#* tick*	M-4h9n4q-5
#* trai*	F3
#* tu*	H3
#* va*	q3
#* vece*	D5K3h-4q6
#* y*	A3D4E13H7M3a-4b4e-3h-4n-5q5
#* ya*	K3M3n5q-3
#* yo*	U5n-3
#* ☎*	C-3E6G5V-3e15f-4h12q-3
&	C-3H-4M25P-3Q-3a-4b-3e5f-4h22q18
& #	h3
& $	M20a-3e5h13q3
& cuanto	M4
& siempre	h-7q8
&* #*	h3
&* cuan*	M4
&* siem*	h-7q8
*/09	H12
*/11	H9
*0/11	H4
*5/09	H12
*aba	A-3H-3J21O-4Q-3S-3T-3V3X-3Z13a-7h3j-4o-3q11
*abas	o7
*abe	V5c4n3
*aber	C7D-3P6Q-3b7d-5f-3h-3n6p5
*abes	T7
*abia	G3i3n3q4
*abla	h3r5
*able	c7o4
*ablo	r11
*abo	d-3g3i3l3n9p7
*aby	a3k3
*aca	G6
*ace	H-4I3L-3P4Q7R11S-4W-4a4i5n3p3q4
*acen	j10
*acer	L-3T5a-3d4g3o7q7
*aces	D3T9o3
*acha	M-3V3k3l4n-5q7
*ache	U3k3
*acho	V4a-3f3h3k4l6
*acia	C6L3p-4r5
*acio	a4
*aco	M4Q7U-4a3e3
*acos	d3
*acto	E3T3Z4c4
*ada	C-4D17E-4H-3J14K4O-8S-3T-4V-5X9a-15b-7c4d-7g-4h-4k8l6n8o5p-8r-6
*adas	K5P7j5
*ade	F3f3
*ades	o6
*adia	l4
*adie	D3J8
*adir	k6
*ado	C7D7F-6H6I7J-5K6M5N-4O-6P20Q-4R4S-5T-9U3V-9W-3X-6Y-5Z10b6d4f-10g-5j-10l7m6o-8p3q-4
*ador	H3W-3c7f-4k6l6
*ados	B4G3H-4I15a-3j6m16n-3o-3p3q-4
*adra	C-6D3E8H4
*adre	C3Z6n-4o13
*adro	e5
*aeme	a4
*aen	a-3e4h3j9
*aer	E3S3h-3
*aes	H3
*afa	l3r4
*afe	S5d14h4p3
*aff	m10
*aga	C-3L3X4d10n-3
*agan	Q3Z4a3
*agar	b3d4h3i3q3
*agas	J9q-3
*ago	C-4E-4G-3O-3Q6T6V4a-5b-3d3h8i4n7o-3q5
*agon	n4
*ague	D7e3h8
*aham	k3
*ahi	f4
*aia	D4F3Z3
*aigo	U3b5d3h6i-3m4
*ain	h-3i5l5n8
*aja	C-5D-5E-5F-4G5H5J-3M-4N8P-3Q3T-3U4W5X5a-5b-7f-6g-5i-4l17n-7o10p-3q4r3
*ajaj	a8o-5
*ajan	j4m4
*ajar	W3k5
*aje	C3D3L9S6W6Z8e-3q-4
*ajes	W3X11Y10
*ajo	D3F-5G7H3S3b-4e9h-3l4n-5q9
*ala	C-3F3G8H-3L8O-3Q-4S-4T-5W7Z-3a-9b-6d-5h-4i12j-3k3l13m-4n-5q34
*alam	G3
*alas	a3
*aldo	C14D7E13F9G9H-4L5M-3N-4O-5P3Q5S-3T-4V-3W6a-7b11c-4d11e-3f-3h-12i-5j-5k-3l-3n-8o-6p17q-6r-3
*ale	A4B-5C-6D-5E-5F20G19H-10I-4J-11K-3M-5N-3O-6P-5S-8T-8U-5V4W18X5Z-5a-15b-7d15e-4f5j3l9m4o18p-3q6r-4
*alen	D3H3L3P5
*aler	d3
*ales	B3D-4H6K7P3T4U10b3m4n-7o-4q3
*alga	M-3P-3S5W3Y3d8n3
*algo	N6U3
*ali	a4n-3
*alia	C3E3
*alio	D3H5Q-3a3e6n7q7
*alir	N5a3
*alla	j3n3o5
*alle	M4P8
*allo	M3T4a-3n8o-3
*alma	S4
*alo	A3B3C-7E12J17L-3M-4N-4Q-3T-3a-7d7f14h-6l4n5o-5p4q4
*alon	L4e3
*alor	L3a4
*alos	E3G5a-3d15o-3
*alsa	G3
*alta	A6D4F3V3h-3i5k7n-3o-3q-5
*alto	h3q3
*ama	H-3I11L5N6Q-4W4a7b-3c-3d-4f11g6j-4k8m-3n-6p-3
*amar	D4c3d7
*amas	r10
*amba	l3
*ame	A-5C5D-11F-6G-8H6I6J-8K3L-6M8N6O-8P8R5S16T13U3V-6W31X-10Y16Z-9a-12c19e-8g22h-6i-5j-6k-5l-8m3n-8o-14p-4q-5r-8
*amo	d4j4
*amon	k9
*amos	C-3F4H21I8K-3L6O-3Q-5S5T-4V8W-4a-7h3j8l4n-9p-5
*ampa	G5
*ampo	N3
*ampu	d4
*ana	A-4B3C-3D5F-5H7J-4L8M4Q-5S5T-3V-6W8Z5a4b-3d-4j6k3l6n-4p-4q-4r-3
*anan	L5W4
*anar	L4
*ance	C3S7b9p5
*anco	T3W8q-4
*ancy	B3k5
*anda	C6O3R5W3Z3n-3
*ande	J3Z10n6
*ando	A5B4E-4F-4G-5H-4I-5J3L3N-3O-4P7Q8S16T-10U-4W-7X8Y7Z5a-5b-9c-5f-4h6i-3m-4n8p3q-7r6
*ani	a3n-3
*ania	l3
*anje	d12n4p3
*anme	L-3W11X3Y5b-4g7
*ano	C3F9H-7W6a7c11j7m5n-7o-4p3
*anos	S3
*ansa	O8a-3
*anse	D7
*anta	I11S8W-3X3a7k3m-3n-5o6
*ante	A3M3b3h3n7
*anto	A-3B-3C12D-4E-3H18I-8K-4L5O-3P7Q-5S-5T-4U6V-4W8a-3b18c-3f-3h-6j7k-3l-3m-3o-4p14q-5
*anul	C3
*any	C3b5
*anza	C6b9l3n-4p5
*anzo	j4n3p3
*aola	k4
*apa	W3a4
*apo	a6
*ara	A4B-5D-4E-4F3L7M-3O-4P-4Q10R10T5V-4W-7Y-5Z10b6c5g4h-3j8k5l-7n-5p3q-5r-6
*arar	H4K6
*aras	q3
*aray	D3n3
*arca	C5R3
*arco	a3n3
*arda	j4n9
*arde	H4K3O9S4a-3l3o-3q-4
*ardo	S3d3h-4l3m6n7
*area	a5
*aren	X11a-3
*ares	I-3W10j13
*arga	D3F4G3P7d-5n8
*argo	a3
*aria	L6Y3k4
*ario	B4F3H-5J5W6Y4a-4j3k7l6q-6
*arla	n4o-3q10
*arle	C-3E-4F4G14L3R4S4W-5e4f3g4n-3
*arlo	E5G4S3q-5
*arme	D3N10X5Y4c4j-3
*arne	W3c3h3j-3
*aro	B4M-4T5j3l4n5
*aron	C-3D21E-3F3G3H-3I6K17L-8Q-6W-5X-4Y-3Z-3a6c-4d-6e10g-5i-5j-4n7o-3r4
*arra	h5
*arro	H4T3Z4h3n3
*arse	L3d3f6
*arta	D3
*arte	K3Q3g4n-3r7
*arto	X4
*asa	A4J-5L4S4a6h3l3n5
*asar	D3h4j3
*asas	W4a4o4
*asco	h3
*ase	I3R3U5V4
*ases	a3
*asi	S5U3
*aso	C6L-3O10P-3T-4V-4W-4X-3Z6b-3e-3k5l5n11p6q-4
*asos	Q8
*ast	q10
*asta	H-3L3P-3X7d5h-4l3n6o6r-3
*aste	H-3L-5P4S-3W-3h4n25o7p3q6
*asto	D4W3d-5h9
*ata	B3M-3W3Y3h3j3r6
*atar	c3
*ate	O-3S11T-4V-3X10a4d-3h3k9n-8r12
*atis	L5W4d3j-3p3
*ato	C-3D8S13W-4a4c-3h3l4n3p3q-4
*atos	M4N10Q6S4a-3d-3e3g3i4k3q-3
*atus	b4n5
*aty	G3W3
*aude	r3
*aul	l4
*aura	A4B5F3h3k4l4
*ausa	S5l3
*ave	C3U3a5b4o-3p5
*aves	a4
*avia	C3K3L-3P-3a-3b5d-4g5j5m5n7o-4
*avo	E3V3W3a-4f3o10
*avor	C3D-5G-3H5L-5O-3Q-3R4W-3X4Z-3a-5c6g4k4o-5q3r-3
*aya	Y3j3q3
*ayan	W3d3k3m3r3
*ayas	J8q-5
*ayo	C4H8S5a-3e-3h-4n8
*aza	I3b4d3m4
*azla	W3i3q3
*azle	f3n3
*azlo	d3
*azme	H4I3R3W13g3o-3
*azo	A4a3n3
*azon	b4
*bada	n3
*bado	A7K3
*baja	G5h-3j3l5r4
*bajo	F-5G8S3Z3l5q5
*bale	G6
*balo	A6
*ban	X7Y3
*bar	A7Y4
*bas	J9O3a-3o6
*beca	l3
*bel	f3
*bela	C4
*bele	F5W5
*belo	f3
*beme	X-5Y5g7h4
*ben	F3X-3e3j7k4r6
*ber	C7P5Q-3W-3b7d-5f-3h-3n6p5
*bera	A4
*bes	A3T7
*bia	D-3E3G3W7i3q5
*bian	A3
*biar	L3T-4b3e3q4
*bica	M3
*bie	Q4
*bien	H3L11W-3d-3g6i7k5
*bio	D3E-3Q3S6a3d4h3n6p3q-7
*bios	B12
*bir	B8C-3F4I-5O-3Q3T3W-3X21Y7a-5f5h7j-3n-3o-5
*bla	W6h3r5
*blar	S6a3c8
*ble	C5D11E-3L6O-4a-4c6d-3n6r-3
*blen	c4
*bles	T4
*blo	r11
*bona	F5P4
*bot	r4
*boto	q5
*bra	h-3q5
*bran	D4G6m3
*brar	L3d7k7
*bras	Q6
*bre	A-4E-4G-3H9K-4O-3T-4U3V-5W8Z-3a-5c-3d4e-3g5h13i-3k6m4n-6o-4p-5q6r5
*bren	j8
*bres	I3o3
*bril	R3
*brir	W3g6
*bro	N4U3V3h4p8q-3
*bros	I10
*caba	G4Z3h4p4
*cabo	d-3g3i3l4p7
*cada	D3
*cado	E3Z13a6e5n-3
*cala	W3a-4i14o-3q7
*cale	F4G5h-4
*calo	l3
*came	C3H6M7T9W-4a-3c7d4h-4l3q-4
*can	F5L11
*cano	h3
*car	C3E8L-3M5a-3b3c7d4h-3m6
*cas	a4
*cate	a-4j3r11
*cede	G4n5
*cela	N3Q5X4q5
*cele	G4l3
*celi	k3
*celo	B9N4Q3
*cen	L10P-4a8g3j9m3n-6
*cena	H6S4W6a4n-3
*cer	N6T5a-4d3o7q7
*cero	Z5
*ces	C3D5L-3P7Q-4T13W-3Y3a-3n8o4p-3
*ceso	B-3R7k4l7m10n3
*ceta	j4
*cha	C6H-4P4Q3a-4c4e4j-3n3q5
*char	d4q7
*chas	H3P6Q3j5m3
*che	B3S5X3j9k8l-3n-6
*ches	O3a5
*chi	l3
*cho	B10H-4R4V3X3k3l5n3
*chos	D-3b3h3
*cia	C3E3F-3G6L6Q3W3c3e5h-4j3l5n-6o3p-5q-3r5
*cial	Q3r4
*cias	H-3J8X3n-3o20q-3
*cibo	D3M3a-3h8
*cide	E3
*cido	o4
*cien	X6i4p3q3
*cina	V3e4f3
*cino	P-3W5
*cio	C-3D12L-3N3Q-5S-3T7U-3V-4W9a-7b-4d-4e-3g4j11l15n-3p-3r3
*cion	A10F-3H-5I-4J-3L-4N5P-4Q4R12T-5W-5Z5e7h-3i-4j7k-4l-4m3n10p-4q-5r-4
*cios	I13L7T3X6o-4
*cir	Q4T3n6
*cito	D-3H7N3R3S5T4a-4c4g3o-3
*cker	Z4a7
*cket	D4F-3I-3K3M8P5Q6S3T-3U3a-5b-3e4g-3h9i3n6o-3p-3q5r-3
*com	g3
*cora	B16a-3
*cord	h3
*cos	e4h5l6
*cta	l5
*ctar	Q6c3
*cte	R5
*cto	E6a-4c4e7n3o8
*ctor	a3
*cuna	h3
*cupa	d3
*cupo	R3S3T4X3c3f4
*cure	h4
*daba	J10O-3
*dad	B11D5J-4X3a-3j4m-4n10o-3p3q-3
*dado	C4H4a4d4j-3n-4r3
*dala	h4
*dale	V3
*dalo	J8
*dame	L4P3Q-3S-3T6X-3Y7a3c3h7n-3q-3
*dan	K4W5X3j11n-3
*dar	A4C3Q6W-3Z3d3j3
*das	C-3K10O3P8Q-3S4d-3j8q-4
*date	a3o3
*day	U10
*dece	o5
*dega	S5W5
*deja	A5
*dele	W3
*dem	a-4i21o-4
*deme	k4
*den	D-3E6L7Q8T-4U-3X3c3d-3e3j18m4n-6p-3
*dena	a3
*deno	k4
*der	L6X4l5m6q-3
*dero	A-3C7E9F3G4H-3I7L6N3O3S-3U-3X-3a-5b6c-5d11e-3f7g7h-7j-6k-4l-3m-4o-3p4q-5
*des	A7D5G-3H-3I-3K-3L-5O4T4X5Y3Z4n-6o4
*dgar	l3
*dia	D3Q3g4l4
*dias	K3
*dida	T6l3
*dido	D3H3U10W4a-6b-3e7j5n-6o8
*die	D3J8
*diga	a5
*digo	I3R9
*dime	d6h-3
*dio	A7D-3H7L-3Q4U-4W8Z6a4i3j-3
*dios	N3l3o8
*dir	T5a3k6
*dira	W3
*dita	E8f4
*dith	R4
*dito	C6H4S7a-3b5d3e3p-4
*dole	F3
*dome	n3
*don	Z10r3
*done	Z3
*dor	P-3W4a-3c12f-5k12l7n-4
*dora	R4V-5W3a-3c11e4h3j3k9n-5o-3q-3r4
*dos	C-5D-3F-4G6H-3I17L8O9T7U-3X-3a-9d6f-3j6k-3m18n-6o-3q-7r-3
*dra	D3E8H3a4j3n-4
*dran	E3
*drar	U3
*dre	C3Z6b6n-4o13
*dria	H4
*dro	e5l3
*dron	I5
*duca	L3
*duce	G3
*duco	R4
*duvo	B3
*eada	M4k4l7
*eado	B3D4P3Q3R4k7l4
*eal	c4q3
*eala	l7
*eale	d6
*ealo	f4
*eame	M7f3
*ean	a4b3
*ear	L5Q7W3d9n-3
*eas	W5Z3
*eat	o4
*eba	A5k3
*ebe	A3E9a7n-4
*eben	F3
*ebes	A3a3
*ebi	n-3q6
*ebia	h4
*ebio	q3
*ebo	A5Q10n-6o10q-4
*eca	M4l3m4n5
*ecar	C5b3m4
*ece	E4a-3b5f6h-5n3o4
*ecen	C3I3g4m3n-3
*ecer	N7
*eces	D4H-3K3P9T6h-4q6
*ech	k3
*echa	I3Q5n6
*eche	j7n-3
*echo	B12
*ecio	D6W8a-4b-3j9n3o-3q5
*ecir	Q4T3n6
*eco	D4I3S9n-6
*ecta	l5
*ecte	R5
*ecto	E3n5o9
*eda	C5H-3W5k12l8n-4q-3
*edad	n7
*edan	W3a4b4
*edas	S3
*ede	C-3D3J-3Q5S-3T8a-4j5m5n7o-3p-3r-3
*eden	L7c6
*eder	d3
*edes	D5L-4Q-3T4W3Z6
*edi	A4J4n3
*edia	D3Q4
*edio	H5T4
*edir	T5a3
*edo	D-5H-3K6L6N-3O-4S6T6U-3W-7X-3Z-3a-5b5c3d-5e3g3h-5k-4l-4n18o-3p11q7r-5
*edor	W7c5k6
*edro	l4
*eeme	n4
*eer	W4
*ees	J5
*efa	c5
*efe	c5
*efri	W3a4
*ega	F5S3W4X5f3h-3q-3
*egan	Y6a4
*egar	U4k7l3
*egir	E3Q3q4
*egla	E4
*egle	n3
*ego	A4D3H3J-4Q-3S17U-3V4X-3Y-3a5b-3j3k3l-4n4q-3
*egra	W4f3k3q3
*egue	A-3O7R3S5U3Y4Z5a-6b4n-6o-3q5
*egun	C4D3E3
*eite	j3
*eja	A5D8H-3J6S15T3V-3X4n-5
*ejan	D3j7
*ejar	X4q4
*eje	a10o6r-6
*ejen	X6
*ejes	J-6l4q8
*ejo	G3H7W5c3l6n6
*ejor	J3c5q3
*ejos	e3h-3
*ela	D-4H-4J-5M-3O-4Q3S-3T-4V-3a7d-4f10i9k3l9m5n-8o-9q24r-4
*elar	q6
*elas	K6
*eldo	W7
*ele	C-4F10G4S-3W13a5d-3f4h3i3n-3
*elen	N4Z3
*eles	I3J5
*eli	A3k3l8
*elia	G3l5
*eliz	O7
*ello	O18V3a-5l4o-4
*elo	B7D3E3M-4N3W-5b-3h6o-3q6
*eloj	n5
*elos	C-3F6G16W7h-3
*elp	T16a-3
*elta	e13n6
*elto	I3
*elve	R3e9i4n6
*elvo	S7n9
*elyn	l5
*ema	B3D7E4H-3I-3N5R3a-5j-3k6l3m4q-3
*emas	V4
*eme	D-5Q4S4T8W8X-7Y10f-5g7h4j-4k5o-5q-4
*emio	d9
*emon	E3
*emos	I6K4S12U-3V6f3o5p-4
*empo	L6n4
*ena	H8O-4S4W4a6h3k3l-3n3
*enal	Q3
*enas	O28a-5d-3f3g5n-3o-7
*enda	B5C-3E3H3L-4a-4c7h4o5p-3r4
*ende	A-3H-4Y11k3
*endi	H-6T14U10X-3a-3h8n8
*endo	C-3G3I4T14W-3X-4a7c5j-4l7n-4q-3r3
*endy	B3f3
*ene	A-3B-3C6E3G3H-7P4T-4U-3V8X5a6d4e3f4h-7l4m4o-4p7q-4
*enen	W5a-3c4j13
*ener	E4N3k3n6q-4
*enes	I7m13
*enga	C3E9V3c6d5h-4l3n-3o3
*engo	A5B-3E-3H-3I4J-3N-4S6V4Z-3b11c-3g10h4i-3j-5l-3m8n-3
*enia	D11P-3a-3e7h-3m4n-3
*enle	A3X7a5l3
*enlo	N5X4
*enme	D-3N22W-4Y6c14e3g-5j-4o-3
*eno	A4O-5V4a4c3k3n-7o8q-4
*enor	O6P4a-3d-4f6p3q3
*enos	D6E5F-7G10O8h-3n-4q7
*ensa	L6d12
*ense	G3N6d3o3
*enta	A-4D8E4F6H-4I-8J9K-3M7O-4P6R-4S-4T-7V6Z-7a-9d5g3h5i5k-7l-6m-5n8o-5q5r-4
*ente	A-8F7H-7L-3R-3T-7U-5V13X-5a-5b-3c17d-4f4h3j-4m4o8
*enti	Y5q3
*ento	C-3F3H-3J3L-4P-3Q4S7V-3d-3e4j4n8o5
*enu	T25a-3j3
*enza	b3
*epa	K3
*epic	j3
*epto	Y4m3
*eque	G3
*era	A10B3F-4G4H-5I-6J-5K-3O-3P-3Q4R3S12U-3W8X-3a-5b4d-7e-3h3i-4j3k3l7n-6p-3q8
*eral	H5
*eran	A7L4a3
*eras	W5h3l3m9q-3r3
*erde	A3
*erdi	D3Q5T11
*erdo	I3L3m4o3
*ere	C3F-4G-3I-3O5Q5T-3V-4a-8d9e8f14l-3n-4o9p3q-3
*eren	f4
*erer	Y3Z8n-3q3
*eres	I3
*eria	D7E4O3W-3Z4h6n-3p3
*erla	B4J3R3Z3n-3q3
*erle	E5i4
*erlo	f4
*erme	A3
*ermo	L3
*erna	j3
*ero	A-8B-4D-3E6F11I8K-5L-3M-6N8O-4Q-3R3T-7W4X-4Z-5a-7c4d3g11h5k7l4m-5o-6p-4r-6
*eron	A3C-4D12G5H3I8M7P7U-7X-3a-3b4d-6e5g-6h3j4m-3n8o-3q-3r-3
*eros	B6C4D7E8m7n-3o-3q7
*erra	W5
*erre	H11S5
*erro	H-3Q3V5a3j6n-3o5
*ersa	q12
*erse	K5Y3
*erta	I3X3a3j4n3
*erte	q8
*erto	C7H3a-3e3j4n5
*erzo	k4
*esa	H-3J7N3V3X-3f4g5l4n-5q4r4
*esan	L5e3
*esar	T3e8
*esas	j5
*esde	H3I5L3O6U7a-3k3q-3
*ese	A5S3a-3o-3r11
*esel	a3
*eseo	N4c4d3
*eses	I3j5
*esia	F10G4Q-3f3g6h-4q-3
*eso	B-4R7S3V-3a-3d-3e3i9k9l6m9
*esor	a-3c15
*esos	H-3L9P-3V3a-3b5d3f-3h5i5n-3
*ess	j3
*essy	l4
*esta	D4F3G7H-7a4d-3h-5j7p6q-3r14
*este	Z5c4h4n-3
*esto	P6S4T-3a-3d4h-3n3
*eta	E6F-4G-3P-3g4h5j6m3n-4
*etas	J9W5j3
*ete	J4N6a-3b3j3n-4q4
*eten	a3
*eter	J3M-3e5i5k4
*eti	F3H-4Q5U5i-3m4n11p-3q9
*etio	B3M5
*etir	n3
*eto	A3B4C3D3H4Q3V-3a-3m5p4q-3
*etos	d3
*etra	l4
*etro	a4
*etta	a3
*eva	C4J-3Q3U-5V7W-3f8h7i7k4n-8o-4p5q3
*evan	W5j3
*evas	J10
*eve	G4P5e3n9
*eves	F3H4P3h-3j4
*evin	m3
*evo	C-4H-4I-3L-4P-5R5S-4U12X-3b12d-4f5h5i4k4n4o11p-3
*evos	I6
*ext	V18a-3o-3
*eza	a8k4
*ezar	f3g5
*ezas	W4
*ezca	q3
*ezco	o8
*ezo	T4a4h4
*fas	n-5o9
*fica	C4F3W6h-4n3q3
*fico	a5
*fil	N6
*fina	k6
*fis	k4
*flo	G3
*fono	C3X5Z3a-4b3c8h3p3
*fras	H6
*fri	W3a4
*fume	e3
*gada	B4K3W3k7n-4
*gado	R5c7n4
*gain	h-3i5n8
*gala	L11b-4
*gale	F8G-4W6a-3c3d-3f6h7i6o-3q-3
*galo	F3G4W-3d10n-3p4
*game	C3P-3W4b4g7
*gan	N3Q3Y6Z4a6o-3
*gar	F5H-3L5U3c-3d3g-3j9k8l5n-4q7
*gas	D7J14a5n-3q-4
*gel	o3
*gelo	K3
*ger	j3
*gina	j5
*gio	f4g3j3
*gir	E3Q3q4
*gito	q6
*gla	E4
*glas	L9
*gle	n3
*glon	P3
*gno	Q4
*gon	n4
*gos	P3a3
*gra	W4f3k3q3
*gua	a8
*gual	E3I3L5V-5i13
*gue	D5H-4L-3O4S3T4V3W-3Z3b3c-3f-3h5k-3m8n-3o-6p-3q6r-3
*guen	D3K3X5j3
*gues	J4q-4
*guir	n6
*guis	a6
*gun	C3D3E3
*guna	J15K14a-4o-3
*gura	D4
*hada	e4
*hala	q4
*hale	d3n3
*ham	k3
*hame	H4U3b3
*han	B3
*har	d4q7
*has	H3P6Q3j5m3
*hat	T11Z18a-5o-5r7
*havo	O3V4W4f4
*hayo	C4
*haz	N5g-3q7
*hazo	A4n4
*heca	M4m4n5
*heco	I3S9n-6
*hela	a6
*her	h-3i6
*hes	O3a5
*hido	a3o6
*hin	D7n-5q3
*hino	l3
*his	Z3n-3r16
*hita	G3
*hito	f3
*hone	h3
*hora	C-3T8V12Y6a-5i8n-4p11
*hos	D-3b3h3r7
*huy	k4
*hya	l4
*iada	I4
*iado	W4
*ial	B6O-3P16Q5T21a-9n-5r3
*iale	W5d5g3h-4l-3q13
*iame	f4g8
*ian	l3
*iana	l4
*iano	m6
*iar	F5K3L3R4T-4b3f4h-3n-3q4
*ias	J9O15T-5U14V-3W-5Z-3a-6d-3j6n-4o12q-6
*iazo	a4
*iba	H3Z4q-4
*iban	X7Y3
*ibas	J9
*ibe	Q6X10a-3f5g3r4
*ibel	f3
*iben	X-3e3j7r6
*ibio	Z3
*ibir	B8I-5O-3Q4T3X21Y8a-5f5j-3o-4
*ible	C4
*ibo	M3Q4S6a-4h7
*ibre	H-3W5
*ica	C3F6G3H-3V-3W9a6
*ican	j3
*icar	E9c4d3
*icas	a4
*ice	A3D5M5R4U5V-3W-4d6l-3n6o-5p4q5
*icen	a9
*ices	C4Y4b3q-3
*ichi	l3
*ici	h5j4
*icia	l4
*icio	D8F3T13a-4j3o4
*ico	A-3L-3Q4W-3a7c5n3q7r6
*icos	Y3
*ida	D-3J-3M-3S-3T5a10d-3h-5i5j4l4m3n-7o4r-3
*idad	B12D3T-3X4a-4m-3p4
*idan	W3
*idar	A3d3
*ide	C3W5l5
*iden	E5Q4j5
*idia	g4
*idio	A10i4
*ido	A6B3O-6Q8S-4T-5U12V-3a6b-5c-3e8j6k-4l-4n-13o21p-5q4r-3
*idos	K3d4m3
*iece	f4
*iego	A3
*ieja	a4
*iejo	W5
*iela	l3
*ielo	a3j4n4
*ien	B14C-3D3F-6H-3I6K-3L5M20N-4P-4Q5R-5S-7T-7U-4Z-3b-6c12d-9e-8f-6h-14i7j-6k3l-8m6n5o5q-6r24
*iene	B-3C6E3G3H-7P4T-3U-3V8a7d4e3f4h-7k-3m5o-4p7q-3
*ier	H8
*iera	W7b5c4j4
*iere	C3F-4G-3L3V-4d10e9f16i3l-3n-3p3q-3
*iero	A-3B-3D-4E4F6I-3L-6M-5N9O-5P3Q-5R3S-4U3Y8Z-3a-5c9e4f-3g11h6j5k4l3m-5n-5p-4r-9
*ieta	T3
*ieza	a4k4n-3
*iezo	T4h4
*ifa	F4W3n4
*ifi	j4
*iga	F3R21V3l9n-6q-3
*igan	X3d-3h3
*ige	C-3E6q4
*ign	g10
*igno	Q4
*igo	D10L-3O3P-4R8S7T-3U4V-4W-3b3e-3h4i-4j-3m5
*igue	A5T6V5a3j3m8n7o-3q-3
*ija	L5S4W4Z3a5
*ije	J5a3h-4q8
*iji	n-3o8
*ijo	H3W5c5j-3
*ila	D3E3J4S4V6a-3h4n-3q-3
*ile	a7j3
*iles	Q3a3
*ilia	f3
*ilio	T9W3a-3j4
*illa	a3h3m13
*illo	a3d3o4
*ilo	j4
*ilos	h4
*ima	A-3N3S-3V7d-4i5j-3p7q5
*imas	P6
*imbo	K8W3
*ime	C5E-3H5L-3T5U4W12a-5b3g4h-8j-3m3n3p3q-4
*imir	d9h-3
*imo	D6H-4I-4L3O-5T-3U-3V8b-3f7i3l5n-3o16p3q3r-3
*imos	H13M3S4U-4V9e3j4n-5
*ina	F-3G4J-3M-3W3c4d-3h3j5k7n-10p-4q5r4
*inal	a4h3n3
*inas	L3S-3a3h5
*ine	N3S3
*inen	N6
*ing	O10Q4a-3o-4q-3r7
*ingo	D6H5j3
*inio	j3
*ink	R24
*ino	H-6P4S-5W3Z7a8d-4h5j6k3l8n-3o4q-3
*inta	V3
*inte	d5j4
*into	H3V5l5
*ints	F5b5d6h-6
*inua	V4
*inuo	S3o-3
*ion	A13E3F-4G-3H-6I-3J-3L-5N6O-3P-5R12T-5V-3X5Y3Z4e6i-4j3k-5l-4m3n8p-4q-6r-4
*iona	L4T3W5r-3
*ior	Z4i6p5q3
*ios	B10D-5H-4I9L3N3W-3X14h-3m6n-5o10r-3
*ipa	a3
*ipal	T10o-3
*ipo	a-3k8m15q-3
*ique	Z6o3
*ira	C3a7n-6q4
*ire	a3
*irla	n4
*irle	p4
*irma	A6p3
*irme	N3O-3Y4a-5g20n5o-4
*irmo	S4
*iro	C4Q4l3
*irse	f5
*irte	T3
*irve	D3L6a3r-3
*isa	C6V3n6o3
*isas	e3
*ise	A3
*isma	D3Q7h-4i9n-4
*isme	S-3a4
*ismo	L4Q4g3h-3i14p6q-3
*iso	A10F3G-4J-3S5h4k3l4m6q-3
*isol	R3
*isor	S-4W4c5
*isos	A3X13Y9l3
*isse	k3
*ista	D-3K7N4P3T4U4X-3Y4d-3f4g3m9n-7o-4q-5
*iste	D5J-5M7Q-3T-3a15h-8j-3k4n3o17p-6r4
*isto	A6S-3V6a-3o11
*ita	E6F-4G3H-6J-4M-4N-3R3S17T-5U-3V-5X3Y-5Z-4a3e-5f4g-3j9k3l9n-3o-4p-3q7
*itad	d7
*itar	B3E6Q3W-3k-3l11q-3
*itas	J6P7i6n-4
*ite	L4W4X-3Y5i10
*iten	N8
*ith	R4
*ito	A-4C6H7J-4Q6S20V-5W-3Z-5a7b6c4d-3h3i-4j-5l-4m-4o-3p-5r-6
*itos	E3I10O7X6Y-3
*itud	A4j3
*iubo	O10
*iva	Y4l15m4
*ivar	X-3Y8l10
*ivas	T4
*ivel	L4W5
*ivo	C-3W4a-3b-3c13e4
*ivos	I7d3m5
*iza	E4M5k4
*izar	A8E4L4M3Q4W-3a3j3n-3
*izo	A7B12D-3H4J-3L-3M6X-3Y3a3l-3p4r-3
*jado	D4
*jaj	a8o-5
*jaja	Z4a4o13
*jala	J5V3
*jale	F-4G9d7h-3
*jalo	E8F-3J11
*jame	E3S8W4
*jan	j10m4p-3
*jar	X4k4q3
*jas	e3h3k3
*jate	C3
*jea	Y4
*jear	L5Q7W4d9n-3
*jees	J5
*jen	X10
*jeo	G4L6
*jera	A3B5I-4R3W8f-3j-4k4
*jero	R4W-3f-3k14l3n-3
*jes	J-7W3X11Y10l3q7
*jeta	E3F-3W4g5j3n-4q4
*jita	C3d-3
*jito	Y3b3n5
*jole	n3q6
*jor	J3c5q3
*jos	e3h-3
*ker	Z4a7
*ket	D4F-3I-3K3M8P5Q6S3T-3U3a-5b-3e4g-3h9i3n6o-3p-3q5r-3
*laba	Z7
*lace	R12
*lada	D3G4h-4n-4o11
*lado	C8H5a3b8d9h-3o-3p4q-3
*lala	G3N3q5
*lale	F6W4
*lalo	f10q5
*lam	G3
*lama	D3f4k9l4
*lame	W3c10q3
*lamo	d4
*lan	D3L4Y4
*lapa	a3
*lar	H-3J-3S4T-4V-4W-6c6h4o-3p-3q10r3
*lara	n3
*laro	T6
*las	K4L8O3T4a6h6j8m3n-5o-3q3
*lave	a3
*lce	k3m3
*ldo	C14D7E13F9G8H-4L5M-3N-4O-5P3Q5S-3T-4U-3V-4W11a-7b11c-4d11e-3h-13i-5j-5k-3l-3m-3n-8o-6p17q-7r-3
*ldos	L4
*lega	X5
*lego	A3D5H3S4V3W-3a5j4k4
*lema	k3
*len	H3L3N3P5W-3Z3c3
*lene	k3
*ler	d3
*lero	V3
*les	D-3E-3H10J4K8L-3S-3T3U8W-5Y-3a6b5c3d-3i-3l-3m4n-13o-4
*leta	m4p4
*lete	N7b4q5
*leto	D4H5p4
*leva	C6U-5d3e3i7n-5p6q5
*leve	P6e3n4
*levo	P-3U14a-3b10h9n3
*lga	M-3P-3S5W3Y3d8h-3n3
*lgan	W3
*lgo	A14C4D-3E-3K7L8N4S-3T-3V-3W-3Y3a-5b11f-4h4o-3p4q-5r-4
*lia	C3E4G3f7l5
*liar	K3f5
*lica	G6W3
*lico	c3n3q6
*lida	o3
*lido	n3
*line	N3
*lio	B-3E-4G-3M9O-3S-3T6U-3V-4b-4d-3e8h10l-3n8o-3q12
*lir	N5a3
*lis	O7
*lita	V-3a6i8l6q-4
*lito	D5a4g3
*liz	O7
*liza	E4M5
*lla	A-3H-6Q-3T-4V3W-3a12b-4d4i9m11p8
*llar	D3
*llas	a7j7
*lle	M4P8
*ller	C3
*llo	M3O22a-5h4j-4l3n6q-3
*llos	L3d-5j5
*lma	C5S4
*logo	j6
*loj	n5
*loja	H3
*lon	L4
*lor	L3a4
*los	C-3D-4E7F6G16L6P-3W5a-5b-5d14f-3g-3k3n-3o-4
*lose	P3
*loy	W3
*lpa	D4F3Z6
*lpe	O8Z7
*lsa	G3J-3Z4e3h5
*lsas	W3a3
*lsen	e3
*lso	e15h-4
*lta	A4D3E-3H-4L-3P-4S-3T-3U-3W-3X-3Z-3a-7b4c-3d-4e10f18g13h-4j-4k20l-4m7o-6q-9r-3
*ltan	D6V5a3h-3n-3
*ltar	C12P3W3
*ltas	I4
*lto	H-3I3Q5X13a-4j3o-3
*ltos	h3
*lub	N3f4
*lupe	f-3k4
*luye	Q5n-4
*lvan	Y3e3
*lvas	J4n-3
*lve	R3e9i4n6
*lver	K9a-3e8n5
*lvi	q3
*lvio	G4K5e4i4
*lvo	S7n9
*lyn	l5
*mada	D3c8h3j-3
*mado	n7
*mal	g3
*male	F5i5
*mame	n6
*man	L8p-3
*mana	B5H10M4P5V-4a-4b-3h-3l5
*mano	c14
*mar	A5C3D3E-3F3K6d7k3l3o-3
*mas	A7C8D3F-5H4J8K-5O-4U4W-4a-5r7
*mba	G3l3q7
*mbia	E3W8
*mbie	Q4
*mbio	E-3Q4S7V3W-4a5b-4d5h5q-10
*mbo	K7
*mbre	H8I3L-4N4Q3V-3c-3d-3f3h-3m5r6
*mbro	N4
*mel	F4
*mela	l6m6n-3
*melo	C4H3h5
*meme	H3W4
*men	U6Y5a3h4o-4
*mer	S3V3a5i5q-3
*mera	f5h3o3q-3
*mero	E-5H6P-4Q6S4d-3e-3f3h4o-4p-3q3r3
*mes	d3j4
*meti	F4
*miar	F6
*mida	j5
*migo	O5a4c3m3
*min	g3l6
*mina	E-3F-3G7W4l3q6
*mine	S3
*mino	l5n4p3
*mio	a6d9
*mion	a5
*mir	d9h-3
*miro	C4l3
*miso	A9F3G-3N3S-5k5l5m6q-3
*mita	n4
*mite	L5W4
*mon	E3k9
*mor	a7o8
*mos	A-4C-9D-3E-4F5H30I14L4N-3P5Q-7R-3S19T-6U-9V20W-9Z-5a-10b-4c-4d-3e3i4j13n-14p-11q-3r-4
*mpa	G5O6o4q3
*mple	L3P3W3
*mpo	L6N3n4
*mpoo	j3
*mpra	C-3D6H-4I6J3L3O-4P-5T-3a-5c-3d7e3g-3h9i4k-3p3q3
*mpre	D8P6e3h4q6
*mpro	C-3M4N3W9e3h8n-4
*mpu	d4
*muel	l5
*mula	L4h4
*mulo	F3p5
*naco	e3
*nada	N4U5
*nade	F3f3
*nado	i3q-3
*nal	A-3B4C-3H-4O-3P-3Q3T-3a-3h3k8m14o12
*nala	l3q5
*nale	F6
*name	H-4I7P4Q10T5n8q-3
*nan	L5W4
*nana	S7U3W5Y3a3j3l-3o5
*nar	H4L3j3
*naro	C3
*nas	D-3I5O32d-5f4g5h7j5n-5o-9p-3
*nca	D8f6
*nce	C3S7b9p5
*ncen	L9
*nces	n7
*ncha	e3
*ncho	R4a6
*ncia	B3G4H-3L3Q4W4c3d3e5h-3j3n-5o3q-3
*ncio	N4a-3l16
*nco	T3W8q-5
*ncy	B3k5
*nda	B5C9E5F-3H5J-5L-6O16P-5V-3X-3Y-3a-3c5d-4e-3h3i-3l7m-3o3q-6r3
*ndan	K3j9
*ndar	C4Q7Z3j3
*ndas	L3O4n3
*nde	A-5B-3E-3P3Q10S-5T6U-4Y9Z8b-3d-4h-3j4n4o-4p-3r6
*nden	X5a-3e3j11
*nder	L3X4l5m6
*ndes	T3X8
*ndi	H-6I-3J-3T13U9W-3X-4Z11a-4h7n4q9
*ndio	H4U-3W10
*ndo	A4B4C-5E-6F-4J4M-3N-5P4Q3S17T3V-4W-11X3Y4Z6a-6c-3f-6h3i8j-4l4m-7o-10q18r7
*ndos	G3T12
*ndra	C8a3j3n-3
*ndre	b8
*ndy	B3f3
*nen	L4N5W4a-3c4j11
*ner	D8E4L-3Q5T3a-3d3h-3j6k6n4q-5
*nera	Q10n-3q6
*nero	H11I4U-3a-3b7e8
*nes	A12B6H5J-4L-4N-3O8P-3Q-4R-3T18U-7V-5X12Y13Z-3a-4b-4c-5d-5f-4g-3h4j3l-3m7n-11o-3p-5q-7
*net	K3a3
*neta	Z4a3
*nflo	G3
*nga	C3E9V3c6d4l3n-3o3
*ngas	J6a6
*ngel	o3
*ngo	A4B-3D4E-3I3J-4L-4N-5Q8S5T3V3Y-3Z-3b10c-3g9h3i-3l-3m7n-6o-3p-5q-3
*ngos	a3
*ngun	J3
*nia	D10P-3e7h-3m4n-3
*nial	o8
*nica	c3
*nico	c5d3
*nida	F3L3
*nido	A6
*nimo	G-3I-3L4d3f8
*nio	j3
*nita	h3o4
*nito	O5a4
*nje	d12n4p3
*njea	Y4
*njeo	G4L6
*nla	E11q-3
*nle	A3E5F7G4W3X6a4d-4i4j-3l4n-4
*nlo	D-3E3I-3N4X3f4h3
*nme	A-4D-6F-3J-3L-5N19P-3S-3T-3W15Y15a-4b-6c16d-4e4g9j-3n-3o-5r-3
*nne	l4m4
*non	a3
*nor	C3O6P4a-3d-4f6p3q3
*nora	B-3C3F3H-3P3Q-3V3d3o-3
*nos	D18E4G9O11S6T-3W-3a3b-4d-4h-5l3n-12q4
*nota	J5h6
*nque	Z4q4
*nsa	L6O8a-4d12
*nsar	n3
*nsas	b4
*nse	D5G3N7W-3b-3
*nses	o3
*nso	a4
*nta	A-5C6D4F4J7K-4M7O-4P3R-3T-9U-4V3Z-8b-3c-4d4f3g6h10i3k-5l-8m-7n4p4r-6
*ntan	L7j6
*ntar	C-3G5L5P-3U3b-4d4f4g7h3
*ntas	A3C-4H6I8K13L-3M-3U14W10a-7b-3i-4j-3m6n-6o-3p-3q-4
*nte	A-5B-3F4H-9L-3M4R-3T-8U-3V12W-3X-5Z-3a-7c17f4h7l3m4n7o9p-4
*nteo	I4
*ntes	A6D5E-4H-3I17J4K14O-3P-7Q8T-4U3V-5W4X-4Y4Z-3d-3e-3n-5o-5q-3r-3
*nti	Y5q3
*ntio	e3q3
*nto	A-4B-5C10E-5G-4H15I-10K-5L6M3O-5P3Q3S3T-3U5V-3W8Y-4Z-3a-7b17f-7g-3h-4j5k-5m-5n7p13r-5
*ntos	B9C5D4E5F8G7I8K-3L6M-4O-6P8R-3S-5T-6V-5W5Z-4a-4b11c-5d8e-6h-7i-4j-7k-5l-4n-3p6r-4
*ntra	E-4G4H3R5d7h-3
*ntre	H5W3l4m3n-4q3
*ntro	B4Q-3T-3a-3g7j5m11n10o-3q-3
*nts	F5b5d6h-6
*nua	V4
*nual	E3
*nul	C3
*nula	q15
*nuo	S3o-3
*nuto	S5q3
*nuya	G3
*nza	C6b12h-3l3n-4p5
*nzo	j4n3p3
*obar	A7Y4
*oble	D10F3L7W3a-5n5o-3q4
*obo	B5l3
*obot	r4
*obra	c3q6
*obre	J3P-3S4U4V-3h12n-4q9
*obro	U3V4h4p8q-3
*oca	V9W9a5d5q-3
*oche	B4S6X4k3l-3
*ocia	H4
*ocio	H5W4g7r5
*oco	B9D3F3e3h-3r4
*ocom	g3
*ocos	e4
*oda	o4
*odas	L4P3W3
*oday	U10
*odo	B6C-6J5N5P4Q11S-3T4U-3W-3Y3a4b-4d6i-3j-5m-3n3o10r-3
*odos	I4P3W3Y3d3
*oes	C3p5
*ofe	E4P4
*ofis	k4
*oger	j3
*ogo	j6
*oila	E4
*oja	D5H3
*ojo	V4
*oke	H-3a3q9
*ola	B3O26U4a-4b3g3k3o-3
*olas	O4T6n-3
*old	O-5S19U4a-3o-4
*ole	F3O10a4h-3o-3q4
*oles	H5a4
*oli	C4G3O7P3a-3
*olio	H-4M8Q5a-3e3h8n3q6
*olis	O7
*olla	a8
*ollo	O6h4o3
*olo	J7Q4X4Z7a-3n-3
*olsa	J-3Z4e3h4
*olso	e15h-4
*olvi	q3
*oma	J6Q3d4
*omas	C8D4E3F-4G-3H6J10L3O-3P-3U4W-3d-3
*omba	V3
*omer	S3V3a5f4h-3i5q-3
*omo	A-5B-4D-4F-4H6I-3K-3L8N3O5P-3Q30S-4T6V-6X-3Z-4a-5d-6e-4g7h-10i-8j5k3n10o-6r6
*omos	I5X5m3
*ompa	O6o4q4
*ona	C9F11H-5I-3N-3O-3P5Q-4S-3U-3V5W4Z3a-6c10e-4i8j-4l-4m-4n-9o-3q-3r6
*onal	B4H-3U3a-6k8m14n-3o9
*onar	H4
*onas	I7
*onde	P5Q13T6U-3W-3b-4d-3h-5j8r7
*one	T3Z3h3n6
*onen	D4
*oner	D7Q7T3d3j5k3
*ones	A14B7D-3H-4I-3K3O-5P-4Q-3T22U-4V-3W3X16Y11a-4c-3m-4n-5q-4
*ong	Z7q5
*onga	h3
*ongo	Q11T5W3
*onia	a3
*onla	E11q-3
*onle	E5F7G4d-3i5
*onlo	E3I-3f4h3
*onme	A-3F-3W8Y4c3g7k3
*onne	l4m4
*ono	C3E-3F4G6H-4P-3X5Z3a-4b3c7d-3k3o-3p3q-3
*onos	P3n-6o7
*ons	b3
*onto	L5M5Q3n3q8
*ood	O10o-3
*opa	a4j4
*opan	j4
*ope	L4
*opia	i7
*opio	V4
*oque	G4J-4Q3Z9q11
*ora	A-5B16D4G-3H-6I-4J-3K-4N-3O-4U-4V7W5X-4Y3a-8c8g-3h3i5j10k11l-4m-4n-5o-10p7q-5
*orar	D3
*oras	W3
*ord	h3
*ordo	a3i5
*oreo	j5
*ores	I9P6a-4j5l3m15q-3
*orge	g4
*oria	B6G3H-3
*orio	A-3Y6
*orma	Q8T6
*orme	D3F4
*oron	a6
*orra	B-3N4Q6V6Z5h-4n-3o-3q5
*orre	W5l5
*orro	R4b3
*orry	Z8r6
*orta	D4
*orte	H12U3W3X5Y7a-8b3c7j3l-3m-3
*osa	A-4B5T8W5X3a3i3l-3
*osas	K11T3X4
*ose	P3
*oso	K5W3l3
*osto	L6j3
*osy	O3a3
*ota	F-3J3M9V-3a-4e6h11i4
*otal	C-4H6I6U7W-4Y3a-3b7h4p5
*otas	V-3h3
*otes	J4a6n-3
*otis	Y3
*oto	Q5Z4a4e3j3n-4
*otos	e4
*ount	N7n3
*oven	O3V3g3
*over	a5l5
*ovia	T3W4
*ovio	B6
*ovs	P17
*oya	o6r-4
*oyo	C5p-3
*ozco	B3P3r8
*pada	S3
*paga	X4
*pal	T10o-3
*pam	X12
*pan	j3
*par	d4
*pas	Z4g4
*per	o11
*pera	A5S13
*pero	S-3b-3n11
*pia	i7
*pias	U3
*pic	j3
*pido	o8
*pina	Q5n-4
*pio	S3
*pita	W3c4l4
*pite	i10n-5
*pito	Q8a-3i-6n8o3
*ple	L3P3W3
*poco	D4
*poo	j3
*pora	k7
*posa	A-3X3q3
*poso	W3l3
*pra	C-3D6H-4I6J3L3O-4P-5T-3a-5c-3d7e3g-3h9i4k-3p3q3
*prar	C3L6
*pras	P17Q4c3h-3
*pre	D8P6e3h4q6
*pro	C-3M4N3W9e3h8n-4
*ptan	j8
*pto	J-3T6Y4m3n-3
*pues	L3Q3S14j-3p7q-4
*pure	q3
*puso	E3a6
*que	G10J-4P-3T-4Z17d-3f3l-3q12
*quea	W3
*quen	c4
*queo	H3
*ques	W4
*qui	B-3D-4H-3O11T7Z10b-3d-3h7l3n-3o-3q-7r3
*quin	k5
*raba	D6
*rabo	n10
*rada	I3J-4K4W4l4m5n4o5p-4
*rado	H-3I3J-3K6M3P6S-3T-4U10n-8o3q7
*rae	B-3C14D-3F-3G3H-5I5M3T-3W-5a7b3d7e4h-7i3n-4p8
*raen	e4h3j9
*raer	E3S3h-3
*raes	H3
*raia	D4F3Z3
*rain	l5
*raje	D7
*rajo	e10
*ral	H5a6j3o-5
*rala	G8h-4l5n3q9
*rale	F-3V4X3d5h5l5n-3o9
*ralo	f3
*rama	I12L3N6f9g7l-3q-3
*rame	E6G-3H-5M-3N10P3Q-3S13T-3U-3V-3W7a-4c-4g6m4n-4o-3q8
*ran	A6C-3G11H-3L12N4P-4S-3W-4X6b-3c-3d-5g-3h-4j5l3n-5o-3q10
*rano	W6
*rar	A-3E-3F-3H3I-4J6K3L7P-3T-5W-6a-4b-4d4f7h8j-3k11m7n-3o-4r-3
*ras	A-3E-3I-3J-5K6O-5P12Q8T4U-3V6W3b-4d-4e4g4i-4j-3k-5l6m6n-8o-4q7r6
*rata	W4Y3j4r4
*rate	S13a-3k10n-3o-3
*rato	D7l5
*ravo	o11
*ray	D3n3
*rca	C5R3
*rcar	c4
*rco	N4a3n3
*rcos	l6
*rda	j4n8o-3
*rdad	j4n4r3
*rdar	J3
*rde	H4O9S4a-4o-3q-4
*rden	L3Q6n-3
*rdes	J4O6g3
*rdi	D3Q5T11
*rdio	a7n4
*rdo	J-3L3V-3h-3i4m9n4q-3
*rdon	Z10r3
*rea	M3a3k5o7
*reat	o4
*rece	C3D3E3b3h-4n5
*ree	C4
*rega	F6f3
*rego	e4
*rei	Z5
*rele	f6
*reme	V3W4
*ren	N3X11a-4d3f6h-3j6o-3
*reo	j5n3
*rer	Y3Z7a5n-3o-3q4
*rero	P3g3
*res	B-3I6J12O-4P4S-3U-3V-3W5X-3a-7b-3c-3d-3f-3j15m11n-10o6q-8r29
*resa	J5N3X-3g3l4n-3r4
*rese	A3S3
*reso	S4e4h-3i7k5
*ress	j3
*reta	E4n4
*rfil	N6
*rga	D3F4G3P7d-5n8
*rgar	F5
*rgas	D8
*rge	C3c3f-3g4j3
*rgio	f4g3
*rgo	a3
*rgos	P3
*rgue	q5
*ria	B4D5E4L4W-4Z4a-4d-3g3h3k5
*rial	B6P17T22a-7n-3o-9
*rian	l3
*riba	H3Z4q-4
*ribe	Q6X10a-3f5g3r4
*ribo	Q4S7
*rica	a7
*rida	j3
*rido	q4
*rige	E6q5
*rigo	q3
*rijo	Q4
*ril	R3
*rima	N4d-3
*rime	W8
*rimo	l3
*rino	o6
*rio	A-4B3C-3D5H-4J5L-3O-3T-3W5Y10a6k7l7n-3o-4q-8
*rior	Z4i6p5q3
*rios	X10Y4m8
*rir	W3g6
*risa	n3
*rita	P-4S22T-5V-4W-3X-3j-3n6o-3
*rito	D6a8h3
*riza	k4
*rizo	A9Y4
*rla	A3B6H-4J4R4T-3W5Z4a-3n5o-4q15
*rlas	m4
*rle	C-4E4F6G12J-3L3R4S3W-6e6g3n-5p3
*rles	c6
*rlo	E9G4S3f5k-3q-6
*rlos	E4G-3L6d6k4
*rma	A6Q7T6n-3
*rmal	g3
*rmar	A6C3K6
*rmas	A6K-4o3
*rme	D3F3J-4L-3N13O-5P-4W-4X5Y7a-7c4d-3g18j-5n4o-5
*rmen	D3h4
*rmes	j4
*rmin	l3
*rmo	S4
*rna	j6
*rnal	o3
*rne	W3c3h3j-3
*rnes	F3H4O7
*rnet	K3a3
*rno	U6W4i-3k4q-3
*robo	B5
*rofe	E4P4
*roma	J6
*romo	g3j6
*ron	A5C-5D30E-4G6I18J-5K15L-10M7P7Q-8R-3S-3T-3U-8V-4W-5X-7Y-4Z-5a8b4c-4d-12e12g-11i-6m-5n12o-6p-3
*rong	Z7q5
*ror	D5R3X-3Z7a-3n8o-3q4
*ros	B5D8E8F6I7T-3W-3f-3l5m6n-3o-4q7
*rque	D3G4V3f3
*rra	B-3H-3J3N3Q6V4W5Z4n-4o-3q6
*rran	N5j5l3
*rrar	N4
*rre	H10S4W4a-4n-5q7
*rrea	o8
*rren	N3
*rrer	a5
*rro	H3R3V6W-5Z3h4j7o3r-3
*rror	D5R3X-3Z7a-3n8o-3q4
*rry	Z8r6
*rsa	q12
*rsal	H4W4j6k3m4
*rse	C-4K6V-3Y3f10n3p5
*rso	H4
*rta	D6I3X3a3j4
*rtan	a4
*rtar	D5j5
*rtas	K7L4T-3X11Y16j6
*rte	A-3E-3F-3H10M-3P-3S-3T4U5V-3X3Y7Z-3a-10c6g3l-4m-3n-3p-3q8r6
*rten	j5
*rtes	H8P4Y4j3n-5
*rtir	L4l4
*rto	C7H4X5a-4e3j4n6
*rtos	I4j4
*rudo	a5
*rupo	Z11
*ruta	H3
*ruz	a4
*rve	D3L6a3r-3
*rven	L7
*rves	T7
*rzo	k4
*sada	H3W-3a3e3i5j6p5
*sado	H8
*saje	R3T4Z9n6
*sal	H4W4j6k3m4
*sala	F7q4
*sale	G-3W6e5
*same	A-4B4K4R4S-3V3X-3Y10a5c7m4n-5
*san	L8e3j4
*sar	C-3H-4L7N-3Q5S-3T7V-4d14e6h3o-4
*sas	H-4K18O-3S-3V-4W5a3j6r-3
*sca	M5j3
*scar	M4
*sco	S4
*scos	h3
*sde	H3I5L3O6U7a-3k3q-3
*sel	a3
*sen	e3j5
*seo	N4c4d3
*ser	T4
*sero	D7W3j5
*ses	I3J3j6
*shaz	N5g-3q7
*sia	F10G4Q-3f4g6h-4q-3
*sica	a4
*sigo	S3
*simo	D7O-3a-3o13
*sina	H3
*sion	A3M3W5X7Y6a-4n-3
*sita	D3d3j3
*sito	D-3E3Q-3a4c4h3n-4
*sma	D3Q7h-4i9n-4
*sme	S-3a4
*smo	L4Q4g3h-3i14p6q-3
*smos	i5
*sol	R3
*sona	V4Z4c10m-3n-3p3q3r8
*sor	S-4W4a-3c20
*sora	a3
*sos	K-3L6Q10S-3T-3X14Y6Z-3a-7b3f-3h6i3j-4k-3n-4p-3q3
*sse	k3
*ssy	l4
*sta	A7B-4D5E5H-7L-3O-4P-4Q-5S-7T-5V-7W-4Z-5a7b-6d5h-3i-5j8m13n5o4p7q-6r9
*stan	A4D6J-3K4b-3j9m4n3
*star	C-3E4G5L11N3Q-4X3a-3d9j-4
*stas	D3O11T-4j-4n7r3
*ste	A3B8C-5E3F-3G7J-7L-8O-3P4Q-6S-6V-4W-4a10d-5e-4h-5j-8l-7m-3n17o17r12
*sted	Z3a5r8
*stel	F3
*sten	G5X4Y3
*stes	J5
*stio	q3
*sto	A3C-4D13E-3F-3H-4I-4J-6L8N3O-4P5Q3T7X3a-11b-6d-3g-4h8i-3o14q-6r8
*stor	j3
*stoy	O6S4b3c-3g6h3n-5r4
*stra	C3W-3d-3f5h7k5q5
*stre	J-6Q4i3l7n6p-3q4
*stro	B13H-4I-9J3M7N4Q7U6a-3g4h-5m-3n9
*sual	H4
*sumo	J4h5
*sura	M-3a5q4
*taba	E3J8V4Z3q11
*tad	d7
*tada	n11
*tado	H-3I10P15h3i3n4q-4
*taff	m10
*taje	C3L11W6
*tal	C-4H6I6U7W-4Y3a-3b7h5p5
*tala	q4
*tale	C-3E-4G24W4d4f4h-4l6o-3q4
*talo	E3c3n3
*tame	D-3S5T5W13g9h4n-4o-3q-3
*tan	A4D13J-3K5L5P-5Q-4T-4V4W-4a6d-4g-3h-5j20m3o-3q-4r-3
*tana	Z6j3q-4
*tano	C6
*tar	C3D3E6F-3G11H-5I-3J-4K-3L10N3O-3P-3S-3V-4W-4X3a-5b-3d11g3h3k-5l8m-3o-5p-4q-3
*tas	C-6E-3F-4G-3I6J7K17M-5N-3O5P7R-3S-5T-6U10V-8W15X6Y10Z-4a-7b-6c-3d-5g-4h3i4j4m3n-6o-5p-4q-7
*ted	Z3a5r8
*tel	F3
*tela	f6i7n7o-5q5
*tele	G5h5i4
*tema	B3D7E5H-3I-3N5a-4i-3j-3k3l4m4
*teme	S7k3n3
*ten	G5N7P-3X5
*teo	I4
*ter	H-3J3M-3a-5c11e4i5k3
*tera	S4a3
*tes	A5D4E-4G-4H4I15J13K13P-4Q8S-3T-6U3V-6W3X-4Y7Z-4a4d-4i4k-3l-3n-13o-8q-5r-3
*than	B3
*thya	l4
*tica	i3
*tico	r6
*tida	B3M-3m4n-3q4
*tido	B5P3U4a10h3n-3
*tier	H8
*tigo	D3Z3n-3
*tima	B3P3a-3i6n6p4q6
*timo	G3U-3p3q6
*tina	a3
*tino	H4k3
*tio	B3J3M4q8
*tir	L4l4
*tira	q4
*tis	L5W4Y3d3j-3p3
*tita	N3
*tito	S18W6X3a-4b-3i4
*tiva	Y4l15m4
*tivo	C-3W4a-3b-3c13e4
*top	X17Y5a-4o-4
*tor	a3
*tos	A3B7C4E5F5G4I13K-4L3N6P5Q3R-4T-8U-3V-5Z-5a-7b8c-6d4k-3l-6m-3n-3o-6p4q-4r-4
*tosa	W4n5
*toy	O6S4b3c-3g6h3n-5r4
*tra	B-4D3E-5F-3G5I-4J8R7S-4U-4V14X-4Y4a-4c-5e-5f4i17k8m-5n-3o-10p-6r-3
*tran	L3R3
*trar	J8T-3f9h9k4m10o-3
*tras	K4O-3Q-4T4V9c-3g3n-3q6r4
*tre	H6J-6Q4h-3l11m3p-4q7
*trea	M3
*tres	J8
*tro	B13E-3F-4G-4H-8I-9L-6M5O-4Q7R4S3T-7U3V15W-3X-3Z7a-8b-4f-3g10h-6i6j5l-3m5n11o-9p-3q7r-4
*tros	F7l4
*tta	a3
*tual	h3
*tud	A4j3
*tura	U3W6a-4h10j12k4p-3
*tus	b4n5
*tuvo	H7l3n3o-4
*ual	E4H5I6L7M6P-3Q5V-7W-3a-5d-4e-4i11j8n8o-3p3q-6r-3
*uana	a6
*uapo	a6
*ube	E-3F4L4h3k4
*uben	k4
*ubi	b4
*ubio	W3n5p4
*ubir	F4h9
*ubo	H10O20T-3a-4n3o-3q-3
*ubre	H8d5
*uca	C4a5h3o-3
*ucan	L9
*uce	G3
*uch	U3o8p5
*ucho	X4n6
*uco	R4
*ucto	D3e7
*uda	H-4K11T11U-3X-3Y3c6n6o-3
*udas	K7
*ude	r3
*udes	A7
*udio	Q6Z8
*udo	a4j3
*udos	O11
*uea	W3
*ueba	A5k3
*uebe	A3
*uebo	A6Q4
*ueco	D3
*ueda	C6H-3W5k12l8n-4q-3
*uede	D4J-3Q3S-3T9V3a-4j5m5p-3q3r-3
*uedo	D-5J-3K5L6N-3O-4S6T7W-6X-3Z-3b5c4d-5e3g3h-4k-4l-3n12p7r-4
*uego	S13T3W3n5
*ueja	D8
*uejo	F3c3
*uel	a4l4
*uela	a7
*uele	B3a9
*ueme	L3N3Q5T9
*uen	H3O14T-4X4a3h3j8n-4o4
*uena	H3O-3X4n5o3
*ueno	A5E3O-5V4a5c3n-5o9
*ueo	H3
*uera	E3F-4G6d-3k3l5q3
*uero	F3
*ues	H4L3P-3S12T-4U-3V3a-5b3d-3j-4o11p8q-8
*uese	r11
*ueso	c3
*uete	j5
*ueva	V10a-4f10h9k5n-3o-3
*ueve	G4W3h-3n5
*uevo	R6S-3W5X-3b-3f6h-5i5k5o13
*ugar	j3q3
*uide	l6
*uido	L5a3
*uien	B18C-3F-4H-6I9J-3K-3L-6M19O5P-3Q5R-4S-3T-5U-3X-3b-3c15d-5e-5f-4g-4h-10j-4l-5m11n6o-4p-4q-5r16
*uin	k5
*uina	c6r5
*uipo	a-3k8m15
*uir	n6
*uis	J-4a10k3l5
*uiso	h6
*uita	B5G5Q4W5X4a-3i-3n-4q12
*uite	X-3Y5
*uito	a3
*ujo	o8
*ula	L3W3h3n-3q14
*ular	D-4V-3W-6a-3d-3h7i3j-3l3q4r5
*ulce	k3m3
*ulio	g3
*ulo	F3p5
*ulpa	D4F3Z6
*ulpe	O8Z7
*ulta	C4b4
*ulto	H-3Q4j4
*ulu	l6
*uma	H7
*uman	L8p-3
*umar	F4k4
*umba	G3q5
*ume	e3
*umel	F4
*umen	U6X3Y5
*umo	J3U5h5p-3
*umos	C-3P8
*una	J15K14a-4o-3q-3
*unca	D8f5
*undi	Z13n-3q7
*undo	J3h-3i11
*unes	H7O7S3T-3Y3k5n-4o-3
*uno	a4j4
*unt	N7n3
*unta	C7D-3L6V-4W5a3f4g5h3q-3
*unte	U3d4
*unto	D4L9Q3S4T3U-3X4a-4c4j-3n-5p10
*upa	d3
*upar	d4
*upe	C3G4T6f-3k3
*uper	o11
*upo	R3S3T4X3Z10a-3f4n-3q-3
*ura	B3D8H-4L5M-3T-3d-4e-3h10j14k8n-5o-3p-4
*uran	L7X5j-3
*uras	D3
*ure	h4q3
*ures	J6
*urno	U6W4i-3k4q-3
*uro	D5H4X3a4n-4q-3
*urra	J4q3
*urso	H4
*usa	S5n-3
*usca	M5
*usco	S5
*use	H-3M-3V-3Y5n13q18
*uso	F3a5r3
*usta	C-3E7N3o5
*uste	A7B9E9F3G5a-4h-3o-3
*usto	e5o7r3
*uta	H3
*uto	S5q3
*utos	S7o-3
*uvo	B5H7a3o-5q3
*uya	G3o5
*uye	Q5n-4
*uyo	C4
*vado	P3
*vala	k3
*van	W4X-3Y5b-3e3l6
*var	X-3Y8l10
*vas	J14T3k3n-5
*vel	L4W5
*vela	E3n-5q13
*vele	F3
*velo	q6
*veme	Y3
*ven	L8O3V3W-3X3n-3
*ver	K9e8j4k-4l6n4o-3
*ves	H4T6W-3a5j5n-3
*via	C4L-3a-4b5d-4g5h3j5m5n6o-4q-3
*viar	R5
*vida	a3i4
*vin	m3
*vio	B5G4K5Z3a-3d-3e5i4
*vios	j5
*visa	C6n7
*vise	A3
*viso	A4S10
*vita	R5
*vito	B3
*voca	l4
*voco	F3Q3q3
*voke	q9
*vor	C3D-5G-3H5L-5O-3Q-3R4W-3X4Z-3a-5c6g4k4o-5q3r-3
*vos	I13d3m3
*xima	V9W3p4
*ximo	V10o5
*xtra	W3j3
*xxo	l3
*yame	F3
*yan	W3d3k3m3r3
*yas	J8q-5
*yele	F3
*yeli	A3l8
*yer	B5H15J-3K3L-3T-3W4a3b4i-3j-3l4n-4p-3
*yuda	T14c6k3
*yuno	a4j4
*zada	c3
*zado	m3
*zala	W4
*zale	A4E4
*zalo	E3
*zame	L4W9
*zar	A9C-3E4L5Q4W-5g7j3n-4o-3
*zaro	l4
*zas	W4
*zca	q3
*zcan	F3
*zco	B3o8r8
*zla	W3i3q3
*zle	f3n3
*zlo	d3
*zme	H4I3R3W13g3o-3
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
2x1	j6
3/1*	H5
3/11	H5
3/11 $	H5
3x2	j3
3x2 en	j3
3x2* en*	j3
<3	B-6C-12D-21E-3F-15G-9H3I-6J-5K-6L-22M-12N-8O36P-4Q-20R-15S12T33U-9V23W-13X14Y7Z-17a49b-3c3e-12f-15g3h3j-11k-13l-10m7n19o54p-10q15
<7	A-5B-6D-6E-5F-8G-5H3M-8O5P-5Q-9R-6S3T10U3V5Y-5Z8a18b-5d-4e-3g-6i-4j5k-4n10o17p4r10
>6	B3D8I-3O-7Q9T-5V-5W6a6e4f4k3l4m-3o-6p-6r-4
@cashier	D-6F-4H5J-5K-4L-8M-5N-8O4P-10T13U4V9W-3X-11Y-9Z-3a18b-11c-7d-8e-4g-9h5j-6n27o21p3q18r-5
@customer	A-14B-13C-19D24E-14F-11G-12H-22I-17J3K-13L13M-11N21O11P16Q-7R-10S6T3U-19V-19W13X23Y14Z5a20b30c17d13f-13g31i-12j36k-13l-15m-16n-18o16p-18q-21r14
@manager	A4B3C6D-14F-4G-4H10J5K11N-10O-4P-4S3U3V11X5Y7Z4a19b-14c3d-7e4g-12h-8i6j-17k3l7m5n-10o-6p-3q-6r5
^ #	C-4E-4F6G-5H8a16d-7h12n-3o4q-6
^ &	f-3h9
^ a	D-3E3G-4H8J-3K-3M3N-3O-3P6Q-3T5U6W-11Y-3Z-3e-3f-6g-3h4i-3j6k-6l-5m4n5o7p9q-4
^ abonale	F3
^ abre	W7g5h5k3
^ abrele	f4
^ abreme	W3
^ abren	j4
^ acabo	b3g3h3
^ aceptan	j5
^ acreditale	F4
^ activa	Y5
^ actividad	B5
^ actualizale	E4
^ acumulado	C4
^ adios	N3l3o6
^ afiliame	f4g8
^ agente	c15o-5
^ agrega	F6f3
^ agregale	Y3i4
^ agregar	k8
^ aguanta	S9
^ aguantame	S7
^ ah	o8
^ ahi	S3
^ ahora	V9Y7i-3
^ ahorita	S15i-3
^ ajustame	E3
^ ajustar	E3
^ ajuste	E14F4G5a-3o-3
^ al	L4S16V-4a-4i10n-3
^ alcanza	C3
^ alguien	B3D4c3
^ alguna	K3n4
^ alo	O22a-4o-5
^ alta	f8g4h-3k13
^ altas	I4
^ alto	X14a-3o-3
^ anade	f3
^ anademe	k4
^ andale	V3
^ ando	H4L-3S8T3b3h3o-3
^ anotame	g7h3
^ antes	n4p5
^ anula	q12
^ apaga	X4
^ aparece	n3
^ aplica	G5
^ aplicale	d4
^ aplicame	W-3d7
^ apoyame	F3
^ aprobado	A8
^ aprueba	A5
^ apruebalo	A6
^ apruebo	A7
^ apunta	h6
^ apuntame	W3h4
^ aqui	h7
^ arregla	E4
^ asi	J9
^ auditoria	B6H-3
^ aumenta	F7h-5
^ aun	S7
^ autoriza	k4
^ autorizado	A3
^ autorizale	A4
^ autorizame	W6
^ autorizar	A5
^ autorizo	Y4
^ auxilio	T9
^ avisame	Y10
^ ay	Z9q6
^ ayer	D-3a8b3
^ ayuda	T13
^ ayudame	T6
^ baja	X12a-3l10o-3
^ bajale	W3d6
^ bajame	W5
^ bajarle	G4
^ balance	C3H3b4
^ basta	X6
^ bendiciones	o9
^ bitacora	B13
^ bloquea	W3
^ bnas	O5
^ bonifica	F4
^ bonificale	F6
^ borra	N4Z5o-3q7
^ borrame	N6W6q3
^ bravo	o11
^ buen	H-3O14o-3
^ buenas	O7
^ bueno	V6
^ buenos	O5
^ busca	M5
^ buscame	M5
^ bye	o8
^ cada	L3
^ caducan	L6
^ cajeras	m12
^ cambia	E4W8
^ cambiale	W5d6g3
^ cambio	V5
^ cancela	N3X5q5
^ cancelacion	q3
^ cancelala	G3W3
^ cancelar	X3q3
^ cancelen	N3
^ canje	d11
^ canjeale	d6
^ canjear	d4
^ captura	q3
^ carga	F4
^ cargale	F7
^ cayo	n6
^ chat	Z3
^ checa	M4m5
^ checar	C6b3m6
^ chido	a-3o10
^ chin	q4
^ cierran	N5
^ cierre	H9
^ cifras	H6
^ cliente	f8
^ clientes	I14
^ cobrale	d3
^ cobraron	D3
^ cobre	h6q4
^ cobro	h3
^ comandos	T9
^ como	H6L9N4P-4Q14S-3T9U6V-3W-3d-3f-3g7h-5i-3k-5n4o-3r4
^ compensala	F3
^ componle	E4
^ compra	h9
^ compraron	h3
^ compras	a3
^ compre	h3
^ compro	h3
^ comunicame	c4
^ comuniqueme	c3
^ con	D-3L6P-3Q5R4T-3U6b-3d4i5j-3p3q-3r4
^ confirmame	n6
^ consulta	C3b4
^ consultar	C5P3
^ contratamos	k3
^ contrate	k8
^ copia	i7
^ corre	W6l5
^ corrige	E6q3
^ cortale	G3l3
^ corte	H15
^ crea	k4
^ crei	Z5
^ creo	n3
^ cta	H4
^ cuadrame	E8
^ cual	I5L4M4W-5j8n7q-3
^ cuales	K3T6
^ cuando	L4P10S11a-3b-3
^ cuanta	I6
^ cuantas	A5B5K5P6U4b-3m5p-3
^ cuanto	C3H4I-4W10a4h-4j9n10
^ cuantos	I5P-5U4a8j-3
^ cuenta	j4
^ cuentame	H7
^ da	f3l5
^ dale	A7G-3W3n4q3
^ dame	B4H6I4L-3M4N3P3S6W7a-4d4h-3n-3o-3
^ dan	j4
^ dar	F7f6
^ de	C-3D-5L3P7Q7W-5a-5d5g-3h-5j-7n6o18p-6r15
^ deberia	E3
^ debitense	G4
^ deja	J7S13X5
^ dejala	V3
^ dejalo	E8F-3J4
^ dejame	E3S8
^ dejen	X5
^ dejo	G3l5n4
^ del	H11
^ delete	N7
^ deme	b4
^ denle	A4
^ desabonale	G3
^ desactiva	l6
^ desactivar	l6
^ desconecta	l5
^ descontar	G7d3
^ descuenta	d7
^ descuentale	G3
^ desde	H5P3
^ deseo	c4d3
^ deshabilita	l4
^ deshacer	q7
^ deshaz	q7
^ despues	S14p4
^ desregistra	q9
^ devolucion	e9
^ devolvio	G3
^ devuelve	e4
^ devuelvele	F3
^ di	D4
^ dia	H17a-3h-4
^ dice	p5q3
^ did	n12
^ digame	C4b3
^ dile	a8
^ dime	C5T3W4b4j-3m4p3
^ dios	a-3o9
^ disculpe	O7
^ dona	d3
^ donde	L4P-3Q18h-4j5n5
^ echale	d3n3
^ echame	H3b3
^ edita	E8
^ el	A-3D7F-4J4L3P3Q-3W4Z-3a8d4f-4j-4m7o-3q4r-3
^ elimina	G5l3
^ empleados	m11
^ en	C-3H-5L5P7Q6S12T5U6W-3a-5j-3n10o-5p3
^ enero	H4
^ enlace	R4
^ enmienda	E5
^ ensename	I7Q8n6q-4
^ entendido	n-4o11
^ enterada	o4
^ entonces	n6
^ entra	k3
^ entro	n7
^ era	J3Z7h-3q10
^ eran	q10
^ eres	o5r14
^ es	D5J3L3Q4f3j-4n-3r10
^ esa	J4V3Z7q4
^ ese	E3a3h-4i4n-4q6
^ eso	D3Z4a-3o16q-3
^ espera	S7
^ esperame	S10
^ esta	D-3E5H4J-3V-3c8m4q3r-3
^ estado	P4
^ estan	j7
^ estas	O12o-3
^ este	r7
^ esto	D3r5
^ estoy	J3T7X3h3
^ excelente	O5o8
^ existe	L3M6h-3
^ explicame	T6
^ expliqueme	T5
^ ey	O23a-6o-5
^ fallo	n10o-3
^ falta	k5
^ faltan	D5a4
^ favor	E5
^ feliz	O7
^ folio	M5
^ fue	B3Z3a-3n13o4
^ fui	h3
^ gano	F4
^ gasta	d5h-3
^ genial	o8
^ gente	c9
^ gerardo	m6
^ gerente	m3
^ good	O10o-3
^ gracias	o9
^ habilita	k3
^ habilitame	k3
^ hablame	c5
^ hablo	c-4r7
^ hace	P7a4b-3
^ hacen	j9
^ hagale	f3
^ hagame	g5
^ hasta	L5a-3j4o7
^ hay	A6G3H-4J-4K3L3M5O-3P-3Q8S-3U-3V4W-4a-6b-3c14d-4e5f-3h3i-3j16l-3o-5
^ haz	C-3E4W9d3h-3
^ hazle	f4n3
^ hazme	H4I3R3W13g3o-3
^ help	T16a-3
^ hey	O22a-4o-4
^ hi	O26a-5o-5
^ hijole	n3q6
^ historial	B6P7
^ hola	O22b3
^ holis	O7
^ how	C3Q6U3b5p5q-3
^ hoy	a10d4k3l7
^ hubo	M3n6
^ i	h3q3
^ iba	Z10
^ idem	a-4i21o-4
^ ignora	Z4
^ igual	i4
^ igualita	i5
^ imprime	W9
^ inactivar	l4
^ incorpora	k4
^ incrementa	F4
^ indiqueme	L3T5
^ inhabilitar	l3
^ inicio	T9
^ inscribe	f4
^ inscripcion	f3h3
^ invita	R5
^ is	n8
^ jaja	a-4o8r3
^ jajaja	o10
^ jajajaja	o4
^ joselyn	l5
^ junta	W9
^ karla	l3q-3
^ kedo	n10o-3
^ kevin	l3
^ kien	M5a-5o-3r17
^ kiere	f7
^ kiero	T3Y3b3j4
^ kita	X5
^ kitale	G5
^ kiten	N6
^ la	B-3D10H5J-6N-3P6S-6V-5W-3b-3f-6h6i6l5n9o-7q9r-3
^ las	H3K8L7P5n-3
^ le	D5J-4L-3Q-5R-3T-5W-4Y3Z8e3i3j-3l3n8p8q9
^ leeme	n4
^ les	D4
^ libera	A4
^ liga	R4
^ link	R3
^ liquide	l6
^ lista	K3T3m7
^ listado	I6K3
^ listo	V6o12
^ llamenme	c6
^ lleva	a4i3
^ llevo	n10
^ lo	C4H3L3U7d-3n-3q4
^ localiza	M5
^ log	B6
^ lorena	k3
^ los	B6D-3I11L12W-5Y-3a-3d3j-4p3
^ luego	S15n-5
^ m	S-3T9n-3q7
^ ma	a3
^ manana	H-3S13a7o-3
^ manda	R3W4
^ mandala	h3
^ mandale	F3
^ mandame	a7c5j3
^ mande	H3Z4
^ mandenme	Y7
^ manejan	j5
^ marcame	c5
^ mas	S11
^ me	D5H-4I-3J-3N4O-4W-7X4Z4b4c-4e3g5h-5i-4j8l-3m4n6q8r-3
^ mejor	J6q3
^ menos	F-3G9
^ menu	T13
^ mesa	h5
^ mete	F3f3
^ metele	h4i3
^ meteme	Y3k3
^ meti	q5
^ mi	D5L-3N-4O-3P3U19W-7Z3b9d-3l3m6o-5
^ mientras	n3
^ mira	C5a7
^ mis	D-3I4O-3P14U11a-4b17h-3m4n-3o-4
^ misma	i4
^ mismo	i3
^ mitad	d4
^ modifica	E3W6q3
^ modificar	E3
^ mostrar	m6
^ movimientos	B5P8
^ mucho	X5
^ muestrame	K3m5
^ mueve	W3
^ muy	O5o14
^ nada	J23n-3o-6
^ nadie	J5
^ necesito	E3c5h3j5k3n-3
^ next	V18a-3o-3
^ ni	J14X5a-3o4
^ niego	A3
^ ninguna	J17
^ nivela	E3
^ no	B-3C-3D7G-3H-3I-3J19K-4L-6O-4P-4T13U-4V-5W-7X11Y-4a3c3d-8f5j-4k-4n12o-4q5r4
^ nomas	D5J8L-3O-3T4U3X3
^ nombre	m5
^ nos	V3a3e5o6
^ nota	e3
^ nueva	V10h9
^ nuevo	V3k5
^ numero	I6
^ ocupo	R4c3f5
^ ok	V3a-3n-4o24
^ ola	O24a-4o-4
^ olvida	N3
^ opciones	T5
^ ora	V4
^ orale	V3o9
^ orita	S10
^ otorgar	F5
^ otra	J-4V16Y4Z3h-4k5
^ otro	V8i3q-4
^ otros	F6
^ oye	J-4K4O16b4n5o-4r3
^ paga	d6
^ pagale	W7
^ pagame	W3
^ pagar	d5
^ pagaron	h3
^ pago	d6
^ pague	D9
^ pal	F3
^ pamela	l5
^ para	Q6T13g3p-3r-3
^ pasa	A5V3
^ pasale	W7
^ pasame	U3V4a3b4c3m3n-3
^ pasenme	a3c3
^ paso	n13
^ perame	S5
^ perate	S12
^ perdi	Q3n3
^ perdon	Z5
^ perdone	Z3
^ perfecto	o9
^ perla	A3
^ permiso	k3
^ permisos	A4
^ permiteme	S8
^ pide	W7
^ pidele	W3
^ platicame	H3
^ podria	c3
^ pon	E7k3
^ ponga	h3
^ pongame	q3
^ ponla	E7h-5
^ ponle	G6W4i4
^ ponme	A-3W8Y4g7k3
^ por	A4D9F4G-3L7T-3h-3q-4r6
^ precio	j6
^ prefiero	N4
^ pregunta	j3
^ prende	Y7a4
^ prestame	W4a5
^ primero	S4
^ proceder	d3
^ proximo	V6
^ puede	f3
^ puedo	L4Q5T-3c4i3n8o-3
^ pues	C3
^ puntaje	C3
^ puntos	C10b9d-4p4
^ pura	D7
^ puro	X3a3
^ puse	n7
^ que	B6H4K5L7N-4O12P11Q9S-10T6V-10X-5Z-6b3e-8g-4h-11i-5j9n7q-6
^ quedaron	n5
^ quedo	K4a4j6n7o-7
^ quien	A-3B18C-3G-3I7M6V3W5a8c-3e-3f-7h-4l-3m6r9
^ quienes	m4
^ quiere	e5p6
^ quiero	B-3D7F6G3H5I-3M-4P3Q-4R5W8X-4Y4a-4h4j3k4m-3n-3o-3p-3q4r-5
^ quisiera	c4j5
^ quita	W7X6h-3l4q5
^ quitale	F-3G3X3q6
^ quitar	l9q-3
^ quite	Y4
^ quiubo	O10
^ ramiro	l3
^ rastrea	M3
^ rastreame	M7
^ reajusta	E6
^ rebaja	G6
^ rebajale	G3
^ recarga	F4
^ rechazo	A4
^ recortale	G4
^ recuerdame	L5P3
^ redimir	d6h-3
^ reduce	G3
^ reembolso	e6h-3
^ regalale	F5W5
^ registra	h5k6
^ registrale	h4
^ registrame	W5g3
^ registrar	f3
^ registro	B4f7g6n-3
^ regreso	i5k5
^ reintenta	n10
^ relacion	m3
^ remueve	G4h-3
^ renuncio	N4W-3l7
^ repite	i11n-5
^ repitela	a-3i8n9o-4
^ reporte	B3H7
^ requiero	W4
^ resta	G9
^ restaselos	G3
^ restituyele	F3
^ resumeme	H5
^ resumen	H6
^ retira	q4
^ revierte	q9
^ reviertela	q7
^ reviertele	G6
^ revisa	C5
^ revisame	B3P3
^ revoca	l4
^ saca	G6
^ sacala	q7
^ sacame	H5l3m3
^ saldo	C6W10b6d-5p6
^ sale	o16
^ salio	e6n-3q6
^ saludos	O13
^ saquenme	X5
^ se	C-5F-5G5I3J-4P-4S-4T-6V-4W-5Z9a5c-4j5k3l3m-3n13p-3q6
^ seguimos	V11
^ segun	C3b3
^ selene	l3
^ seria	b3
^ si	A3D-6L18Q11S-5T-3W-3X-3Y13a6d-4g3h-4j-3n14
^ siempre	D7
^ sign	g10
^ sigo	H4n3
^ sigue	V-6a-3j4l-3m6n20
^ siguiente	V10
^ sin	J7K5X7Y-3
^ sobran	G3
^ socios	I7
^ solicito	N4R3c5
^ solo	J5U4X4
^ son	D7J3a-5h10j-3o6
^ sorry	Z3r7
^ soy	P-3T8b5c3g3
^ sra	C6
^ stop	X18a-4o-3
^ su	E4h-3i3j5p13
^ sube	E-3F4L4h3k4
^ subele	F5W5
^ subeme	h4
^ subir	F4h5
^ suma	H3
^ sumale	F4
^ sumar	F4k4
^ super	o11
^ suspende	X3
^ suspendida	l3
^ tacha	q6
^ tania	l3
^ tantito	S9
^ te	O-3h12n-3o15
^ telefono	b5p6
^ tendra	C3j4
^ tenemos	j4k3
^ tengo	W4a6b3d-3h5n3o-4
^ ticket	M3
^ tiene	C5G3c3
^ tienen	c6j12
^ toca	V6
^ todas	P3
^ todavia	A3J-3K3b3g3j4n9
^ todo	B5P6n10o-5
^ todos	P3
^ toma	d5
^ tons	b3
^ top	I3
^ toque	J-4Z6
^ total	H3I7
^ totales	H10
^ trae	C3K4a8
^ traeme	a4
^ traen	e4
^ traia	D4
^ traigo	h3j3
^ trajeron	a4e3
^ transfiere	W4
^ tu	r5
^ tumba	G3
^ tumbale	G6
^ ubica	M3
^ uff	a8
^ ultimos	H3
^ un	L3S15V4a-3f6h3o-3q-3
^ una	L3V3e7h9i4q-3
^ uno	V4
^ unsubscribe	X10
^ ups	Z9q5
^ usa	C-3F-3G-5W3d16
^ usale	d4
^ usar	d10
^ usted	r5
^ uy	Z6a3
^ va	V7a3d4h3n-4o20
^ vale	o8
^ van	h4j8
^ ve	C6
^ venden	a-3j12
^ vendi	h7n-4q8
^ vendo	a8
^ venta	M-5e3h14q5
^ ventas	H17K8U-6W4h-4
^ vente	a7
^ ver	A3B16C15H-3I6K5O-3P7T-4V-3W-3a-5b5m11n-5o-6p-4
^ vi	P3g3
^ vieja	a4
^ viene	e4
^ vientos	o7
^ viste	a3
^ volvi	q4
^ volvio	i5
^ voy	S11h3
^ vuelvan	Y3
^ vuelve	Y3i3
^ what	T8n3
^ wrong	Z8
^ y	C3D-7E-4K-3L5O-3Q9S-5T9U5W-3a-5d-3h-5i3n19o-6p14q-7r13
^ ya	A3C-4D3E-4F-6G-4H3J6L-6M-3O8P-3Q-5S5U8V8W-6X-3Z-5a3b8c-3g-4i-4l-5n19p5r-5
^ yo	J5L-3U6g3r3
^ zas	a-3o15
^ ☎	C10h14
^* #*	C-4E-4F6G-5H8a16d-7h12n-3o4q-6
^* &*	f-3h9
^* a*	D-3E3G-4H8J-3K-3M3N-3O-3P6Q-3T5U6W-11Y-3Z-3e-3f-6g-3h4i-3j6k-6l-5m4n5o7p9q-4
^* abon*	F4
^* abre*	W9f5g5h4
^* abri*	g5
^* acab*	b3g3h5
^* acep*	j8n10o-4
^* acre*	F5
^* acti*	B5H-3X-3Y10m-3
^* actu*	E8
^* acum*	C4h3
^* adio*	N3l3o6
^* afil*	f5g8
^* agen*	c15o-5
^* agra*	o4
^* agre*	F6Y3f5i4k8
^* agua*	S16a-3j3
^* ah*	o8
^* ahi*	S3
^* ahor*	S14V9Y6a-4i-6
^* ajus*	E21F4G4a-3o-3
^* al*	L4S16V-4a-4i10n-3
^* alca*	C3
^* algu*	D4c3n4
^* alo*	O22a-4o-5
^* alta*	I3f9g4h-3k13
^* alto*	X14a-3o-3
^* anad*	k3
^* anda*	V3
^* ando*	H4L-3S8T3b3h3o-3
^* anot*	g7h3
^* ante*	n4p5
^* anul*	q12
^* apag*	X8Y-3
^* apar*	n5
^* apli*	G4W-3d15
^* apoy*	F3
^* apro*	A8
^* apru*	A20o-4
^* apun*	W3f6h10
^* aqui*	h7
^* arre*	E4o9
^* asi*	J9
^* aten*	c3
^* audi*	B6H-3
^* aume*	F7W3h-5
^* aun*	S7
^* auto*	A8F3W5Y4k4q-3
^* auxi*	T11
^* avis*	Y10
^* ay*	Z9q6
^* ayer*	D-3a8b3
^* ayud*	T19o-3
^* baja*	C-3E-3F-4G8W8X15Y-3a-4d5l10o-4
^* bala*	C3H3b4
^* bast*	X6
^* bend*	o9
^* bita*	B13
^* bloq*	W3
^* bnas*	O5
^* boni*	F11O11a-3h-4o-3
^* borr*	G4N15W9Z5a-3n-3o-5q12
^* brav*	o11
^* buen*	O22V5a-4
^* busc*	M17h-3q-3
^* bye*	o8
^* cada*	L3
^* cadu*	L9
^* caje*	m12
^* camb*	E5V4W12a-3d6g3
^* canc*	N5X9Y-4q11
^* canj*	a-4d30o-3
^* capt*	h5q3
^* carg*	F11G-3
^* cayo*	n6
^* chat*	Z3
^* chec*	C10M4h-3m10
^* chid*	a-5o15
^* chin*	q4
^* cier*	H7N5W3
^* cifr*	H6
^* clie*	I14f7
^* clon*	i8q-3
^* cobr*	D5d12h5i-3
^* coma*	T9
^* como*	H6L9N4P-4Q14S-3T9U6V-3W-3d-3f-3g7h-5i-3k-5n4o-3r4
^* comp*	E3F4W-3a4h14
^* comu*	c7
^* con*	D-3L6P-3Q5R4T-3U6b-3d4i5j-3p3q-3r4
^* conf*	n15
^* cons*	C8P3b3h4
^* cont*	V6k12
^* copi*	i7
^* corr*	C-3E9W5l5
^* cort*	F-3H14l4o-3
^* crea*	f6k3
^* crei*	Z5
^* creo*	n3
^* cta*	H4
^* cuad*	E8
^* cual*	I4K3L3M3T6W-5j7n5q-3
^* cuan*	A5B4D-4H3I5K4P9Q-3S6T-3U8V-3W9Y-4a6b-5d-5h-5j6m4n8o-5p-3q-5r-3
^* cuen*	H7j3
^* da*	f3l5
^* dale*	A7G-3W3n4q3
^* dame*	B4H6I4L-3M4N3P3S6W7a-4d4h-3n-3o-3
^* dan*	j4
^* dar*	F7f6
^* de*	C-3D-5L3P7Q7W-5a-5d5g-3h-5j-7n6o18p-6r15
^* debe*	C4
^* debi*	G4
^* deja*	E11F-3J13S19V3X5a-3h-3n-3q-3
^* deje*	X5
^* dejo*	G3l5n4
^* del*	H11
^* dele*	N7
^* deme*	b4
^* denl*	A4
^* depo*	W3
^* desa*	D6X5Y-3l11n-3q5
^* desc*	G11d11h-3l7
^* desd*	H5P3
^* dese*	W3c4d3
^* desg*	P5
^* desh*	N5l3q15
^* desp*	S14p4
^* desr*	q9
^* devo*	G3e13
^* devu*	F3q6
^* di*	D4
^* dia*	H17a-3h-4
^* dice*	a3p5q3
^* did*	n12
^* diga*	C4b3
^* dije*	q4
^* dile*	a8
^* dime*	C5T3W4b4j-3m4p3
^* dios*	a-3o9
^* disc*	O7Z3
^* dobl*	W9
^* dona*	d3
^* dond*	L4P-3Q18h-4j5n5
^* duda*	n5
^* dupl*	a-3i16
^* echa*	H3W-3
^* eche*	V3
^* edit*	E15
^* el*	A-3D7F-4J4L3P3Q-3W4Z-3a8d4f-4j-4m7o-3q4r-3
^* elim*	G5N12l5
^* empl*	m11
^* en*	C-3H-5L5P7Q6S12T5U6W-3a-5j-3n10o-5p3
^* encu*	M4
^* ener*	H4
^* enla*	R4
^* enli*	K6P3
^* enmi*	E5
^* enro*	f11
^* ense*	I7Q9n6q-4
^* ente*	n-5o17
^* ento*	n6
^* entr*	k3n7
^* equi*	q3
^* era*	J3Z7h-3q10
^* eran*	q10
^* eres*	o5r14
^* es*	D5J3L3Q4f3j-4n-3r10
^* esa*	J4V3Z7q4
^* ese*	E3a3h-4i4n-4q6
^* eso*	D3Z4a-3o16q-3
^* espe*	S18V-3
^* esta*	D-3E6H3J-3O10T-3V-3c8j6m3o-5r-4
^* este*	r7
^* esto*	J3T6X3r3
^* exce*	O5o8
^* exis*	L3M6h-3
^* expl*	T11
^* ey*	O23a-6o-5
^* fact*	W4
^* fall*	n10o-3
^* falt*	D5a3k5
^* favo*	E5
^* feli*	O7a5o-3
^* foli*	M5
^* fue*	B3Z3a-3n13o4
^* fui*	h3
^* gana*	a5
^* gano*	F4
^* gast*	d5
^* geni*	o8
^* gent*	c9
^* gera*	m6
^* gere*	m3
^* good*	O10o-3
^* grac*	o9
^* habi*	Y3f3k6
^* habl*	r6
^* hace*	P7b-3j8
^* haga*	g5
^* hast*	L5a-3j4o7
^* hay*	A6G3H-4J-4K3L3M5O-3P-3Q8S-3U-3V4W-4a-6b-3c14d-4e5f-3h3i-3j16l-3o-5
^* haz*	C-3E4W9d3h-3
^* hazl*	f4n3
^* hazm*	H4I3R3W13g3o-3
^* help*	T16a-3
^* hey*	O22a-4o-4
^* hi*	O26a-5o-5
^* hijo*	n3q6
^* hist*	B6P7
^* hola*	O26a-3b3o-3
^* holi*	O21a-4o-4
^* how*	C3Q6U3b5p5q-3
^* hoy*	a10d4k3l7
^* hubo*	M3n6
^* i*	h3q3
^* iba*	Z10
^* idem*	a-4i21o-4
^* iden*	a-5o-4r23
^* igno*	Z6
^* igua*	i8o7
^* impr*	W13
^* inac*	l4
^* inco*	k4
^* incr*	E-3F6
^* indi*	L3T5
^* inha*	l3
^* inic*	T9
^* insc*	f7g9
^* inte*	n7
^* invi*	R7
^* is*	n8
^* jaja*	a3n-4o20
^* jeje*	a11o-4
^* jose*	l5
^* junt*	W11
^* karl*	l3q-3
^* kedo*	n10o-3
^* kevi*	l3
^* kien*	M5a-5o-3r17
^* kier*	Y3b3e3f5j4
^* kita*	G5X5
^* kite*	N6
^* la*	B-3D10H5J-6N-3P6S-6V-5W-3b-3f-6h6i6l5n9o-7q9r-3
^* las*	H3K8L7P5n-3
^* le*	D5J-4L-3Q-5R-3T-5W-4Y3Z8e3i3j-3l3n8p8q9
^* leem*	n4
^* les*	D4
^* libe*	A6
^* liga*	R4
^* link*	R3
^* liqu*	l6
^* list*	I4K6V5a-3m6o9
^* llam*	c6
^* llev*	a3h3n9
^* lo*	C4H3L3U7d-3n-3q4
^* loca*	M5
^* log*	B6
^* lore*	k3
^* los*	B6D-3I11L12W-5Y-3a-3d3j-4p3
^* lueg*	S15n-5
^* m*	S-3T9n-3q7
^* ma*	a3
^* mana*	H-3S13a7o-3
^* mand*	H5Q-4R4W8X-6Y8a5c4d-4j7
^* mane*	j5
^* marc*	c5
^* marq*	c4
^* mas*	S11
^* me*	D5H-4I-3J-3N4O-4W-7X4Z4b4c-4e3g5h-5i-4j8l-3m4n6q8r-3
^* mejo*	J6q3
^* meno*	F-3G9
^* mens*	Z4
^* menu*	T13
^* mesa*	h5
^* meta*	h3
^* mete*	F4G-3V-3W-3Y3f8h4k3
^* meti*	q6
^* mi*	D5L-3N-4O-3P3U19W-7Z3b9d-3l3m6o-5
^* mien*	n3
^* mira*	C7a7
^* mis*	D-3I4O-3P14U11a-4b17h-3m4n-3o-4
^* mism*	h-3i8
^* mita*	d4
^* modi*	E6W5q3
^* most*	m6
^* movi*	B5P8
^* much*	X5
^* mues*	K4P3m5
^* muev*	W3
^* muy*	O5o14
^* nada*	J23n-3o-6
^* nadi*	J5
^* nece*	C4E3c5d-3h3j5k3n-3
^* next*	V18a-3o-3
^* ni*	J14X5a-3o4
^* nieg*	A4
^* ning*	J17
^* nive*	E3
^* no*	B-3C-3D7G-3H-3I-3J19K-4L-6O-4P-4T13U-4V-5W-7X11Y-4a3c3d-8f5j-4k-4n12o-4q5r4
^* noma*	D5J8L-3O-3T4U3X3
^* nomb*	m5
^* nos*	V3a3e5o6
^* nota*	e3
^* nuev*	V12a-3h6k4
^* nume*	I6
^* ocup*	R4c3d6f5
^* ok*	V3a-3n-4o24
^* ola*	O24a-4o-4
^* olvi*	N9
^* opci*	T5
^* oper*	a-3c16
^* ora*	V4
^* oral*	V3o9
^* orit*	S10
^* otor*	F7
^* otra*	J-4V16Y4Z3h-4k5
^* otro*	F5V8i3q-4
^* oye*	J-4K4O16b4n5o-4r3
^* paga*	C-3W10d14
^* pago*	d6
^* pagu*	D9
^* pal*	F3
^* pame*	l5
^* para*	Q6T13g3p-3r-3
^* pare*	X14a-3o-3
^* pasa*	A4E-3F-3U3V6W9b3d-3m3n-4
^* pase*	a8c3
^* paso*	n13
^* pend*	K4
^* pera*	S17o-3
^* perd*	Z8
^* perf*	o13
^* perl*	A3
^* perm*	A4S8k3
^* pesi*	D9
^* pide*	W10
^* plat*	H3
^* podr*	c3
^* pon*	E7k3
^* pong*	W4q3
^* ponl*	E6F-3G6I-3W4f6h-7i4
^* ponm*	A-3W8Y4g7k3
^* por*	A4D9F4G-3L7T-3h-3q-4r6
^* prec*	j6
^* pref*	N4
^* preg*	j3
^* pren*	X-3Y8a4
^* pres*	W8a5
^* prim*	S4
^* proc*	d4
^* prox*	V6
^* prue*	n4
^* pued*	L5Q4T-3c7f3n8o-3
^* pues*	C3
^* punt*	C14b8d-4p4
^* pura*	D7
^* puro*	X3a3
^* puse*	n7
^* que*	B6H4K5L7N-4O12P11Q9S-10T6V-10X-5Z-6b3e-8g-4h-11i-5j9n7q-6
^* qued*	J4K9j5n13o-8
^* quie*	A-4B11C-3D6F3I4L-3O-3P3Q-6R3S-3T-3W11X-5Z-3a4b-3c-5f-3i-4l-4m7o-5r3
^* quih*	O14a-3o-3
^* quis*	c4j5
^* quit*	F-3G5W9X11a-3l13o-4q9
^* quiu*	O10
^* rami*	l3
^* rast*	M10h-3
^* reac*	X-5Y7
^* reaj*	E6
^* reba*	G9h-4
^* reca*	F4
^* rech*	A9n-4
^* reci*	a3j8
^* recl*	d11
^* reco*	G6n4
^* recu*	L5P3
^* redi*	d7h-3
^* redu*	G7
^* reem*	e8h-3
^* reen*	R5
^* rega*	F5W5
^* regi*	B3Q-3V-3W3f15g9h7k4
^* regr*	T3e3h-3i4k4
^* rein*	n10
^* rela*	m3
^* remu*	G4h-3
^* rent*	j3
^* renu*	N4W-3l7
^* repi*	a-3i22n5o-4q-4
^* repo*	B3H7
^* requ*	W4
^* rest*	G13h-3
^* resu*	H10
^* reti*	G5N4q3
^* revi*	B3C5G5q13
^* revo*	l4
^* saba*	a5j-3
^* saca*	G7H5d-3l4m3q7
^* sald*	C8W10b6d-6p6
^* sale*	o16
^* sali*	e6n-3q6
^* salu*	O21a-4o-4
^* saqu*	N4X4
^* se*	C-5F-5G5I3J-4P-4S-4T-6V-4W-5Z9a5c-4j5k3l3m-3n13p-3q6
^* segu*	C3V11b3
^* sele*	l3
^* seri*	b3
^* si*	A3D-6L18Q11S-5T-3W-3X-3Y13a6d-4g3h-4j-3n14
^* siem*	D7
^* sign*	g10
^* sigo*	H4n3
^* sigu*	V4a-4j4l-3m5n17o-3
^* sile*	X19a-4o-3
^* sin*	J7K5X7Y-3
^* sirv*	L3
^* sobr*	L3o3
^* soci*	I7
^* soli*	N4R3c5
^* solo*	J5U4X4
^* son*	D7J3a-5h10j-3o6
^* sorr*	Z3r7
^* soy*	P-3T8b5c3g3
^* sra*	C6
^* stop*	X18a-4o-3
^* su*	E4h-3i3j5p13
^* sube*	E-3F9L4W6h5k4
^* subi*	F4h5
^* suma*	F7H3k3
^* supe*	o11
^* susc*	X-5Y5f3
^* susp*	X5l5
^* tach*	q6
^* tani*	l3
^* tant*	S9
^* tard*	n5
^* te*	O-3h12n-3o15
^* tele*	b5p6
^* tend*	C3b4h-3j5
^* tene*	j4k3
^* teng*	W4a6b3d-3h5n3o-4
^* tick*	M3
^* tien*	C4G3W-3a-3c9j11
^* toca*	V6
^* toda*	A3J-3K6g3j3n9o-3
^* todo*	B5P8n10o-5
^* toma*	d7
^* tons*	b3
^* top*	I3
^* toqu*	J-4Z6
^* tota*	H12I7
^* trae*	C3K3a11e4
^* trai*	D5h3
^* traj*	a4e5
^* tran*	F-3W12
^* tras*	q5
^* tu*	r5
^* tumb*	G8
^* ubic*	M5
^* uff*	a8
^* ulti*	H3
^* un*	L3S15V4a-3f6h3o-3q-3
^* una*	L3V3e7h9i4q-3
^* uno*	V4
^* unsu*	X10
^* ups*	Z9q5
^* usa*	C-3F-3G-5W3d16
^* usal*	a-3d18o-3
^* usam*	d4
^* usar*	d10
^* uste*	r5
^* uy*	Z6a3
^* va*	V7a3d4h3n-4o20
^* vale*	o8
^* van*	h4j8
^* ve*	C6
^* vend*	L-3a4h8j10n-4q7
^* veng*	V3
^* vent*	H15K7M-5U-7V-3W4a3e3h11i-3q4
^* ver*	A3B16C15H-3I6K5O-3P7T-4V-3W-3a-5b5m11n-5o-6p-4
^* vi*	P3g3
^* viej*	a4
^* vien*	a-3e4o7
^* vist*	a3
^* volv*	T3h-3i4q3
^* voy*	S11h3
^* vuel*	Y7i3q9
^* what*	T8n3
^* wron*	Z8
^* y*	C3D-7E-4K-3L5O-3Q9S-5T9U5W-3a-5d-3h-5i3n19o-6p14q-7r13
^* ya*	A3C-4D3E-4F-6G-4H3J6L-6M-3O8P-3Q-5S5U8V8W-6X-3Z-5a3b8c-3g-4i-4l-5n19p5r-5
^* yo*	J5L-3U6g3r3
^* zas*	a-3o15
^* ☎*	C10h14
a	C-5D-3F7H-4I-5K-4N-3O-7P-9R4T-8V-6W15a8b-3d-4e-4f12j5k19l18m-5o-10p-3q-4
a #	E11G-3H3W6d-4h-5q8
a $	a18o-3
a acumular	g3
a algo	A4
a alguien	B-3G6Q3Y3f5
a apuntado	I3
a araceli	k3
a autorizar	Q4
a brayan	k3
a canjear	Q5d4
a captura	h4
a casa	S5
a ceros	E5
a chema	l3
a cliente	F4g3
a clientes	c5
a cobrar	d3k3
a comer	a3
a como	H8L3Q-5j4n-3q8
a cruz	k3
a cuanto	U-3b5n-3p7
a cuantos	m3
a dar	Q3
a de	r3
a decirme	Y3
a devolver	e4
a domicilio	j6
a don	G4
a dona	D3F6h3
a edgar	l3
a edith	k3
a efrain	l5
a el	i5p5q3
a empezar	f3
a entrar	n3
a esa	W3
a ese	B3W4i4p3
a esta	E6
a estar	r3
a este	B4W6i3
a esto	T6
a eulalia	E3
a favor	E-4F7
a fer	f3l4
a fermin	l3
a gastar	d6
a gerente	k5
a hacer	d3n4
a hoy	H3
a ir	a3
a ivonne	l6
a jazmin	l4
a joaquin	k5
a jonathan	B3
a juntar	f5
a la	B7E8F7H-3J-3M-7P3Q3R-3W3X-3Y4a-3d-3f6m-3
a las	S4U3X7a5h-3j5
a laura	l5
a liquidar	d3
a lleva	e3
a lo	A3V4n-3q4
a los	I6N3U3W-4a-3b5f8
a mandar	n3
a mano	F4
a marcos	l6
a media	Q4
a medias	K3
a meter	J4
a mi	H-3L4P-3R3S3W8X3Y3Z5c-3f5g-3h5j-3k3
a mis	b3
a nada	q3
a nadia	l4
a nadie	J4
a nombre	C3f3n3q6
a ofelia	l5
a otra	q3
a otro	k5
a parisina	H3
a partir	L5l4
a pasar	Q3
a paso	L3
a paty	G4
a pedir	a3
a pedro	l4
a perla	W3
a poco	r4
a poncho	R4
a poner	j3
a preguntarle	S4
a que	B7H-4M13h-3j11q-4
a querer	a4
a quien	B-6M7m4n7
a quienes	m3
a registrar	B4n3
a regresar	e4
a revisar	n3
a rigo	W3
a romulo	F3
a rosaura	h4
a salir	a3
a su	G3W3X3d-3i3
a tener	j3k3n7q-4
a ti	Z7n3o-3
a toda	o4
a todo	o11
a todos	W7
a trabajar	W3k5
a traer	S3
a tu	a8
a un	D4E-3F9G4Q6V3f-5k4q-3
a una	F4G4Q4c3k3
a usar	d4
a ver	A7C3H7P5T9U7W-3a-6b4f-3j-4k-4l-5m5n6o-3p3
a verme	A3
a volver	l3
a yadira	W3
a ☎	F-3G4h4
a* #*	E11G-3H3W6d-4h-5q8
a* acum*	g3
a* algo*	A4
a* algu*	B-3G6Q3Y3f5
a* apun*	I3
a* arac*	k3
a* auto*	Q4
a* bloq*	X3
a* bray*	k3
a* canj*	Q5d4
a* capt*	h4n5
a* casa*	S5
a* cero*	E5
a* chem*	l3
a* clie*	F4c5g3
a* cobr*	d3k3
a* come*	a3
a* como*	H8L3Q-5j4n-3q8
a* cruz*	k3
a* cuan*	b5n-3p6
a* dar*	Q3
a* de*	r3
a* deci*	Y3
a* devo*	e4
a* domi*	j6
a* don*	G4
a* dona*	D3F6h3
a* edga*	l3
a* edit*	k3
a* efra*	l5
a* el*	i5p5q3
a* empe*	f3
a* esa*	W3
a* ese*	B3W4i4p3
a* esta*	E6r4
a* este*	B4W6i3
a* esto*	T6
a* eula*	E3
a* favo*	E-4F7
a* fer*	f3l4
a* ferm*	l3
a* gast*	d7
a* gere*	k5
a* hace*	d3n3
a* hoy*	H3
a* ir*	a3
a* ivon*	l6
a* jazm*	l4
a* joaq*	k5
a* jona*	B3
a* junt*	f5
a* la*	B7E8F7H-3J-3M-7P3Q3R-3W3X-3Y4a-3d-3f6m-3
a* las*	S4U3X7a5h-3j5
a* laur*	l5
a* liqu*	d3
a* llev*	e3
a* lo*	A3V4n-3q4
a* los*	I6N3U3W-4a-3b5f8
a* mand*	n5
a* mano*	F4
a* marc*	l6
a* medi*	Q3
a* mete*	J4
a* mi*	H-3L4P-3R3S3W8X3Y3Z5c-3f5g-3h5j-3k3
a* mis*	b3
a* nada*	q3
a* nadi*	J3l4
a* nomb*	C3f3n3q6
a* ofel*	l5
a* otra*	q3
a* otro*	k5
a* pari*	H3
a* part*	L5l4
a* pasa*	Q3
a* paso*	L3
a* paty*	G4
a* pedi*	a3
a* pedr*	l4
a* perl*	W3
a* poco*	r4
a* ponc*	R4
a* pone*	j3
a* preg*	C3S4
a* que*	B7H-4M13h-3j11q-4
a* quer*	a4
a* quie*	B-4M6m7n7
a* regi*	B4J4
a* regr*	e6
a* revi*	n3
a* rigo*	W3
a* romu*	F3
a* rosa*	h4
a* sali*	a3
a* su*	G3W3X3d-3i3
a* tene*	j3k3n7q-4
a* ti*	Z7n3o-3
a* toda*	o4
a* todo*	W6o11
a* trab*	W3k5
a* trae*	S3
a* tu*	a8
a* un*	D4E-3F9G4Q6V3f-5k4q-3
a* una*	F4G4Q4c3k3
a* usar*	G-3d7
a* ver*	A7C3H7P5T9U7W-3a-6b4f-3j-4k-4l-5m5n6o-3p3
a* verm*	A3
a* volv*	l3
a* yadi*	W3
a* ☎*	F-3G4h4
aba*	F-5G8q6
abaj*	F-5G8q6
abaj* #*	G3
abaj* al*	F-4G6
abajo	F-5G8q6
abajo #	G3
abajo $	H3q4
abajo al	F-4G6
abi*	e3j4l3
abie*	a3e3j4
abie* la*	a4
abier*	a3e3j4
abierta	a4
abierta $	n3
abierta la	a4
abierto	e4
abiertos	j4
abo*	F14G3P7
abon*	F14G3P7
abon* #*	F11h-3
abon* a*	h4
abon* y*	P6
abona	F5P4
abona $	P3
abona de	F4
abona*	D3F4G5
abonale	F6
abonale #	F5
abonaron	D3G3n3
abonaron $	D5
abonaste	G3
abonaste $	G3
abone*	F5
abono*	P3
abonos	P3
abonos y	P3
abr*	R7S-3V4W11a-6b-4f8g12h3j15k7l-3n-5o-3q-6
abra*	g3k3
abrah*	k3
abraham	k3
abraham $	k3
abre	R4W7g5h5j3k3n-3
abre la	R3W5j4
abre otra	W3
abre usuario	k5
abre*	V3f6j7
abre* la*	R3W4j4
abre* mone*	f4
abre* otra*	W6
abre* una*	V3
abre* usua*	k5
abrel*	f7
abrele	f7
abrem*	V3W3
abreme	V3W3
abren	j8
abri*	W4e3g4j6q-3
abri* el*	j5
abri* en*	H5
abri* la*	W4
abrie*	N3
abrieron	N3
abril	R3
abril $	R3
abrim*	O4j5
abrimos	O4j5
abrimos $	O3j3
abrimos en	H5
abrir	W3g6
abu*	a6
abue*	a6
abuel*	a6
abuelita	a6
abuelita $	a3
aca	O8k3
aca $	O8
aca en	k4
aca*	H-3I-3Q-3W-3a5g3h4i9l3p11q4
aca* en*	k4
acab*	H-3I-3Q-3W-3a5g3h4i9l3n-3p11q5
acab* de*	g3h5i9p8q8
acab* el*	l5
acaba	h5p4
acaba de	h4p4
acaba*	a6i4q3
acabamos	i4
acabamos de	i4
acabo	d-3g3i3l4p7
acabo $	n3p3
acabo de	g3i3p4q5
acabo el	l5
acc*	B3N6R7a-3k4l7m9n-3q-3
acce*	B-3R8k4l7m10
acce* a*	R4
acce* de*	k3
acce* elim*	l4
acce* este*	m3
acces*	B-3R8k4l7m10
acceso	B-3R8k4l7m10
acceso $	m7
acceso a	R4
acceso de	k3
acceso eliminala	l4
acceso este	m3
acci*	B6Z3
acci* del*	B4
accio*	B6
acciones	B6
acciones del	B4
ace*	Y4a-4f4j12n5o-4
acei*	j3
aceit*	j3
aceite	j3
acep*	Y4a-3f4j9m3n5o-4
acep* tarj*	j6
acep* vale*	j4
acep* ya*	m3
acept*	Y4a-3f4j9m3n5o-4
aceptada	n11o-3
aceptan	j8
aceptan vales	j4
acepto	Y4m3
acepto ya	m3
acl*	J-3K9S3n6
acla*	J-3K9S3n6
aclar*	J-3K9S3n6
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
acr*	F6
acre*	F6
acre* #*	F5
acred*	F6
acreditale	F4
acreditale #	F4
act*	B11E7H-4I6X-7Y13a-3b7d-3k3m8n-3q-4
acti*	B11H-4I6X-7Y14k4m8n-5
acti* de*	B5m-3
acti* el*	H-3Y4
acti* otra*	k3
acti* por*	B3
acti* yese*	m4
activ*	B11H-4I6X-7Y14k4m8n-5
activa	Y5m4
activa yesenia	m4
activala	k3
activala de	k3
activamelo	k3
activamelo otra	k3
actividad	B13m-3
actividad $	B5
actividad de	B5
actividad por	B3
activos	I7m5
activos $	I6m5
actu*	E7W3b7d-3
actu* a*	E4W4
actu* el*	E4
actua*	E7W3b7d-3
actualizale	E4
actualizale el	E4
acu*	C5L9U-3W-3b8d8i-3m4n-5p13q-4
acue*	a4m5
acuer*	a4m5
acuerdo	m5o3
acum*	C5H3L10a-4b8d8i-3n-3o-3p13q-3
acum* a*	d3
acum* de*	C3
acum* del*	H3p4
acum* la*	C3
acum* y*	d4
acumu*	C5H3L10a-4b8d8i-3n-3o-3p13q-3
acumula	L4h3
acumula $	L4
acumulado	C8H5a-4b8d7p4
acumulado $	a-3b7p9
acumulado a	d3
acumulado de	C3
acumulado del	H3
acumulado la	C3
acumulados	p5
acumular	g3
acumular $	g3
acumulo	p5
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
afi*	I6f10g11h-3
afil*	I6f10g11h-3
afil* a*	I3f7h-3
afili*	I6f10g11h-3
afiliados	I6
afiliados $	I3
afiliados a	I3
afiliame	f4g8
afiliame a	f4
afiliar	f5
afiliarme	g3
aga*	S-4T4Z4a-4h-3i6l5n13o4
agai*	h-3i5n8
again	h-3i5n8
agar*	S-3T5Z4a-4l5n5o5
agar* cham*	l3
agar* con*	l3
agar* el*	Z5
agar* la*	T4
agarr*	S-3T5Z4a-4l5n5o5
agarramos	l3
agarramos con	l3
agarraste	n3
agarro	T3Z5l3n6
agarro chamba	l3
agarro el	Z5
age*	c14j3o-5
agen*	c14j3o-5
agend*	j3
agent*	c15o-5
agente	c15o-5
agr*	C-3D-3F6G-3J3a-5d-3f8h6i6k11n-6o14q-3
agra*	X4n-4o18
agra* por*	o4
agrad*	X4n-4o18
agradece	o5
agradecido	o4
agradezco	o8
agre*	C-3F6J3Q3Y3a-3d-3f8h5i6k11o-4q-5
agre* #*	W4
agre* a*	Y3f6k5
agre* el*	J4Q3q-4
agre* punt*	F4
agre* un*	f3
agre* una*	i4
agre* vend*	k5
agreg*	C-3F6J3Q3Y3a-3d-3f8h5i6k11o-4q-5
agrega	F6f3
agrega a	f4
agrega puntos	F4
agregale	Y3f4h6i6o-3
agregale #	W4
agregale a	Y4
agregale una	i4
agregar	k8
agregar a	k3
agregar vendedor	k5
agregues	J4q-4
agu*	S19a4
agua	a8
agua $	a3
agua*	S19a-4
agua* que*	S4
aguac*	j3
aguacate	j3
aguan*	S20a-4
aguanta	S9
aguanta $	S7
aguantame	S10
aguantame que	S4
ah	B-3V5o8
ah caray	n3
ah ok	o4
ah* cara*	n3
ah* ok*	o4
ahi	H-3N3O4Q-3S5T-3W5a-3d5j-3m8n-6o9r-3
ahi $	N3O5P3V-3W3a-4d3m9n-3o3
ahi nos	o3
ahi te	S3a3
ahi* esta*	o3
ahi* nos*	o3
ahi* te*	S3a3
aho*	B-3F-3H-3L-4P-5Q-3S10T5V9X-3Y5b7d6e-3i9n-3o-4p11r-3
ahor*	B-3F-3H-3L-4P-5Q-3S10T5V9X-3Y5b7d6e-3h-3i9n-3o-4p11r-3
ahor* #*	i7
ahor* comp*	a3
ahor* cuan*	p3
ahor* den*	W4
ahor* dice*	q3
ahor* el*	V3p3
ahor* la*	S3V5
ahor* mism*	l4
ahor* no*	S8
ahor* otra*	V6i-3
ahor* que*	T5
ahor* sale*	a4
ahor* si*	Y7h3
ahor* te*	i3
ahor* una*	V4i-3
ahora	C-3T8V12Y6a-5i8n-4p11
ahora #	i3
ahora $	D-4T5b3d3p7
ahora den	W4
ahora dice	q3
ahora el	V3p3
ahora la	V7
ahora que	T5
ahora si	Y7h3
ahora una	V4i-3
ahori*	S12V-4a6
ahorita	S12V-4a6
ahorita #	i3
ahorita $	n6q4
ahorita mismo	l4
ahorita no	S6
ahorita te	i3
ahorr*	C4b5d4
ahorrado	d3
ahorro	b3
ai	T3
air*	a3
aire	a3
aju*	A9B9E21G5a-4h-3l-3o-4
ajus*	A9B9E21G5a-4h-3l-3o-4
ajus* a*	F6
ajus* de*	B5
ajus* en*	E-3G6
ajus* hizo*	B3
ajus* manu*	B4E3
ajus* sald*	E3
ajust*	A9B9E21G5a-4h-3l-3o-4
ajustalo	E3
ajustame	E3
ajustame a	E3
ajustar	E6
ajustar saldo	E3
ajuste	A7B9E9F3G5a-4h-3o-3
ajuste $	E14a-3o-3
ajuste a	E-3F6
ajuste de	B5
ajuste en	E-3G6
ajuste hizo	B3
ajuste manual	E3
ajuste manuales	B4
aki	T4
aki $	T4
al	A-3C-7D-5F6K-3L3M-5N-4P-5Q-3R6S8U-4W11X-4Y-3Z4a8c11d-3f4i7j-3k3l6m-4p-7r-5
al #	H14h-3
al ajuste	A3
al almacen	W3
al banco	a3
al bano	a3n-3
al chat	c4
al chino	l3
al cliente	e4f3n5
al compadre	G3
al corte	b3
al de	W6Z3i4q3
al empleado	l4
al equipo	k6
al final	n5
al gabacho	l5
al inicio	T6
al mismo	i6
al momento	H3
al monedero	F7f3g4
al mostrador	O3c4
al numero	G3
al padron	f3
al pendiente	n-3o5
al perro	a3
al picarle	R3
al premiarlo	G4q-4
al programa	f7g4
al proveedor	W4
al que	V3h-4i5
al ratito	S6
al rato	S13
al richi	l3
al saldo	E4
al senor	n8q-3
al siguiente	V5
al sistema	J4R3
al trigo	q3
al turno	k3
al ultimo	G3n-3
al usuario	l3
al ☎	C-6E3F6G3P-3Q-3R4W4a-3c6f-4h7i-3k-4n10p-3q7
al* #*	H14h-3
al* ajus*	A3
al* alma*	W3
al* banc*	a3
al* bano*	a3n-3
al* chat*	c4
al* chin*	l3
al* clie*	e4f3n5
al* comp*	G3
al* cort*	b3
al* de*	W6Z3i4q3
al* empl*	l4
al* equi*	k6
al* fina*	n5
al* gaba*	l5
al* inic*	T6
al* mism*	i8
al* mome*	H3
al* mone*	F7f3g4
al* most*	O3c4
al* nume*	G3
al* padr*	f3
al* pend*	n-3o5
al* perr*	a3
al* pica*	R3
al* prem*	G4q-4
al* prog*	f7g4
al* prov*	W4
al* que*	V3h-4i5
al* rati*	S6
al* rato*	S13
al* rich*	l3
al* sald*	E4
al* seno*	n8q-3
al* sigu*	V5
al* sist*	J4R3
al* trig*	q3
al* turn*	k3
al* ulti*	G3n-3
al* usua*	l3
al* ☎*	C-6E3F6G3P-3Q-3R4W4a-3c6f-4h7i-3k-4n10p-3q7
alc*	C9b8p7
alca*	C9b8p7
alca* a*	C3n6
alca* para*	b5p3
alca* ya*	p6
alcan*	C9b8p7
alcanza	C7b9n-3p5
alcanza a	C3
alcanza con	C3
alcanza para	b5
alcanza ya	p6
alcanzo	j4n3p3
alcanzo a	n4
ale*	X9Y14a-3
aler*	X9Y14
alert*	X9Y14
alertas	X6Y14
alertas $	X5Y5
alg*	A13C4K16L6O5Q5R-3S-4T-5V-3W-5Y6Z-3a-9b9c11d-4e-3g-3j-5l-4m-3o-6p3q-6
algo	A14C4D-3E-3K7L8S-3T-3V-3W-3Y3a-5b12f-4h4o-3p5q-5
algo $	A5L6b5h8n-3
algo atorado	K4
algo de	L3
algo despues	H4
algo en	n3
algo me	Y4
algo o	C3
algo para	p5
algo raro	B5
algo sin	A6
algo* ator*	K4
algo* de*	L3
algo* desp*	H4
algo* en*	n3
algo* me*	Y4
algo* o*	C3
algo* para*	p5
algo* raro*	B5
algo* sin*	A6
algu*	G4K10M3O6Q6T-3W-3Y3a-4b-3c13f4h-3j-3o-3p-3
algu* ahi*	c3
algu* con*	B3
algu* de*	c7
algu* del*	G3
algu* form*	Q3
algu* le*	B3
algu* nove*	n7
algu* por*	O7
algu* que*	Q3c3k3
algu* se*	D4
algu* sin*	K3
algu* vent*	K3
algui*	D3G4L-3O7Q5T-3Y3a-3c11f4
alguien	D3G4L-3O7Q5T-3Y3a-3c11f4
alguien $	B-4E3G3Q3f4
alguien ahi	c3
alguien con	B3
alguien de	c5
alguien del	G3
alguien le	B3
alguien por	O7
alguien que	Q3c3k3
alguien se	D4
algun*	K12
alguna	K12
alguna forma	Q3
alguna novedad	n7
alguna sin	K3
alguna venta	K3
ali*	e3
alim*	e4
alime*	e4
alimento	e4
all*	O3S3a7
alla	O3S3a7
alla $	O4S3a5
alm*	W3
alma*	W3
almac*	W3
almacen	W3
almacen $	W3
alo	O22a-4o-5
alo $	O22a-4o-5
alt*	C-3H-3I7J3O-3S-3U-3V-3X11a-7f22g13j-3k14l-3m7n-5o-6q-3
alta	C-3I3J3Q3V-3a-4f21g14j-3k15l-3m7n-4o-4q-3
alta $	f11g5m4
alta a	B5f-3
alta cajero	k3
alta con	I3
alta de	k6
alta kevin	m3
alta nueva	f5
alta para	f3
alta por	g4
alta ramon	k9
alta vendedor	k3
alta ☎	f3
alta*	I4
alta* a*	B5
alta* caje*	k3
alta* con*	I3
alta* de*	I4k6
alta* kevi*	m3
alta* nuev*	f5
alta* para*	f3
alta* por*	g4
alta* ramo*	k9
alta* vend*	k3
alta* ☎*	f3
altas	I4
altas de	I4
alto	X14a-3o-3
alu*	j3
alum*	j3
ama*	C5H3o7
amab*	o7
amab* de*	b3
amabl*	o7
amable	o5
amable $	H3
amable de	b3
aman*	O3
amane*	O3
ame*	a11j3o-4
amer*	a7j3
amer* expr*	j3
amer* y*	a3
ameri*	a7j3
america	a7
american	j3
american express	j3
ami*	O5
amig*	O5
amigo	O5
amigo $	O5
amo	a8o-3
amo*	a7o7q4
amor	a7o8
amor $	o8
amor ya	a4
amor* ya*	a4
amou*	n3q3
amoun*	n3q3
amount	n3q3
ana*	F3f5h-3k7
anad*	F3k9
anad* #*	F3
anad* a*	k3
anad* pers*	k6
anade	F3f3
anade #	F3
anade*	k4
anademe	k4
anademe a	k4
anadi*	k6
anadir	k6
anadir personal	k6
and*	B4C7H5L-6O10P-3Q-5S9U5b7d-3i-3l4n-7o-5r-3
anda	C4E4a5l7p4q-3
anda de	a3
anda fallando	n3
anda haciendo	G3l4
anda la	C3
anda mal	E5
anda*	C3H4K3O4V3a-3
anda* de*	a3
anda* en*	C4
anda* fall*	n3
anda* haci*	G3l4
anda* la*	C3
anda* mal*	E5
andal*	V4
andale	V4
andam*	H5
andamos	H5
andamos $	H4
andan	K3
andar	C4
andar en	C4
ando	H3L-4O7Q-3S11U6b7h3k3n-3o-3p-4
ando $	U7b5p-3
ando bien	T4a5
ando en	H3
ando fuera	k4
ando* bien*	T4a5
ando* en*	H3
ando* fuer*	k4
andu*	B3
anduv*	B3
anduvo	B3
ang*	o3
ange*	o3
ange* pasa*	R3
angel	o3
angel pasame	R3
ani*	G-3g5j4
anil*	j4
anill*	j4
anim*	G-3d3f3g5
anim* a*	G-3d3
animo	G-3d3f3
animo a	G-3d3
ano	H4L8P3
ano $	H4P4
ano los	L3
ano*	B4D8H3J8L-3S-3T-3W-3b-3d-3g10h8i6n4q-5
ano* los*	L3
anoc*	B5D4H4
anoch*	B5D4H4
anoche	B5D4H4
anoche $	B4H4
anos	D4a5
anot*	J9a-3g8h9i6n6q-4
anot* #*	h6i6
anota	J5h6
anota #	h6
anota*	g6h7n7
anotame	g7h3
anotaste	n4
anotaste $	n3
anote*	J4
anotes	J4
anotes $	J3
ant*	D6H12I-3V-4W-4Y6a-4d-4i9p8
ante*	H5I-3V-4W-3Y6Z3a-3d-3h-3i10n3p8q3
ante* de*	C4E-3p4
ante* del*	n4
ante* otra*	V-3i7
ante* toda*	l3
antep*	H6
antepasada	H5
antepasada $	H5
anter*	C-4P5Z4i6p5q3
anterior	Z4i6p5q3
anterior $	H3i4p3
anterior otra	i3
anteriores	C-3P7
antes	C6L3P-3Y6i5n3p3
antes $	H-3i3
antes de	C7p4
antes todavia	l3
anti*	H8h3
anti* si*	H3
antie*	H8
antier	H8
antier si	H3
anto*	D5
antoj*	D5
anu*	X7n-3o-3q19
anul*	n-3q19
anul* la*	q4
anula	q15
anula $	q5
anula la	q4
anula*	q5
anular	q3
anun*	X8
anun* no*	X4
anunc*	X8
anuncios	X6
apa*	C4D5E4H-4K3Q-3W-4X9Y-4d-3j9m5n12o-3q-7
apag*	X11Y-4n4
apag* las*	X6
apaga	X4
apaga las	X5
apaga*	X6
apago*	n4
apagon	n4
apar*	C4D5E4H-3W-3a-4j9m5n7q-5
apar* #*	j4
apar* a*	G3
apar* como*	n4
apar* de*	K3T3
apar* disp*	C3
apar* en*	I3m4
apar* entr*	m3
apar* la*	j5
apar* otra*	E4
apar* otro*	F3
apare*	C5D6E5a-3h-4m5n9
aparece	C3D3E3P3b3h-3n6q-4
aparece $	P3b3n3
aparece disponible	C3
aparece entre	m3
aparece otra	E4
aparecen	C3I3m4n-3
aparecen en	I3m4
aparecio	n8
aparecio $	n4
aparezca	q3
aparezcan	F3
aparezcan otros	F3
apart*	K3j10q-3
apartar	j5
aparte	K3T3
aparte de	K3T3
ape*	f3g4
apen*	f3g4
apena*	f3g4
apenas	f3g4
apl*	E-3G5W-4d16h-4n5o7
apla*	o8
apli*	E-3G5Q3W-4d16h-4n5
apli* cort*	F3
apli* el*	d6
apli* la*	G3
apli* los*	d3n4
apli* mi*	d3
apli* mone*	d4
apli* un*	G6d-3
aplic*	E-3G5Q3W-4d15h-3n6
aplica	G6
aplica cortesia	F3
aplica un	G6d-3
aplicale	d4
aplicame	W-3d7
aplicar	d4
aplico	n3
apo*	F3T4n-3
apoy*	F3T4n-3
apoy* poni*	F3
apoya*	F3T4n-3
apoyame	F3
apoyame poniendole	F3
app	Q6
apr*	A49B3Q3T-3Y3a-6e-3n-6o-7q-3
apro*	A23B4Y4a-3e-4n-3o-3
apro* la*	B5
aprob*	A24B4Y4a-3e-4o-3
aprobaciones	A5
aprobaciones $	A5
aprobado	A8
aprobado $	A8
aprobar	A7Y4
aprobar $	A5Y4
aprobo	B5
aprobo la	B5
aprov*	d3
apru*	A26Q3a-3n-3o-4
apru* la*	A4
apru* lo*	Q4
apru* todo*	A5
aprue*	A26Q3a-3n-3o-4
aprueba	A5
aprueba todo	A5
apruebalo	A6
apruebalo $	A6
apruebe	A3
apruebes	A3
apruebes la	A3
apruebo	A6Q4
apruebo $	A5
apruebo lo	Q4
apu*	I8J11T-5a-3b-3d-3f8g6h14
apun*	I8J11T-4a-3b-3f8g6h12q-5
apun* #*	h3
apun* a*	f5
apun* en*	g4n4
apun* eso*	J3
apun* esta*	I3
apun* lo*	h6
apunt*	I8J11T-4a-3b-3f8g6h12q-5
apunta	f4g6h6
apunta #	h3
apunta a	f3
apunta en	g4
apunta lo	h6
apuntado	I4
apuntado $	I3
apuntale	f3h5
apuntame	W3h5
apuntaron	I5
apuntaron esta	I3
apuntes	J10
apuntes $	J6
apuntes eso	J3
apunto	n3
apure	q3
aqu*	B-3D-4H-3O11T7Z10b-3d-3h5j-3l3o-3q-6r3
aqui	B-3D-4H-3O11T7Z10b-3d-3h5l3n-3o-3q-6r3
aqui $	O5Q8T4Z11a-4h-3n-3q-4r3
aqui en	a5
aqui esta	h5
aqui la	O4P3
aqui no	c3
aqui que	Q-3T8
aqui* en*	a5
aqui* esta*	h5
aqui* la*	O4P3
aqui* no*	c3
aqui* para*	n3
aqui* que*	Q-3T8
ara*	k3
arac*	k3
arace*	k3
araceli	k3
araceli $	k3
arm*	h3
arma*	h3
arq*	H4
arqu*	H4
arqu* de*	H4
arque*	H4
arqueo	H4
arqueo de	H4
arr*	E10Y5a-5g-3j3o8q5
arre*	C-4E9Y5a-4g-3o6q11
arre* en*	q4
arreg*	C-3E9j3n4q5
arregla	E4
arreglalo	q3
arreglalo $	q3
arregle	n3
arrep*	Y5n-4q8
arrepenti	Y5q3
arrepenti $	Y5
arrepintio	e3q3
arrepintio en	q4
arri*	H3Z4q-5
arri* o*	H3
arrib*	H3Z4q-4
arriba	H3Z4q-4
arriba $	n3
arriba o	H3
art*	r3
arti*	r3
artif*	r3
ase*	D3T3a-3c14h3j5
asen*	h3
asent*	h3
aser	T4
aser aki	T4
aser* aki*	T4
ases*	a-3c15
aseso*	a-3c15
asesor	a-3c15
asesor $	c10
asi	G7J19K3S-3U-3a-5e-3n6o9q-6
asi $	J5n4o5
asi como	n3
asi esta	J6
asi no	J3
asi que	G6q-3
asi se	n3
asi*	c4r4
asi* como*	n3
asi* deja*	J7
asi* esta*	J6
asi* no*	J3
asi* que*	G6q-3
asi* qued*	o3
asi* se*	n3
asis*	c4r4
asist*	c4r4
asistente	r4
asu*	c4
asun*	c4
asunt*	c4
asunto	c4
asunto $	c3
ate*	D5I-4U3a-3c14i3j-3o9
aten*	D5I-4U3a-3c14i3j-3o9
aten* a*	c5
aten* pers*	c7
aten* yo*	U3
atenc*	D3c11o4
atencion	D3c11o4
atencion $	o4
atencion a	c5
atencion personalizada	c3
atend*	U3c4i3
atendi	U3i3
ati*	c5k3n4
atie*	c5k3
atie* a*	n4
atie* el*	k3
atien*	c5k3
atienda	c6
atienda $	c3
atiende	k3
atiende el	k3
atiendo	n3
ato*	K12T3n-3
ator*	K12T3n-3
atora*	K12T3n-3
atorada	K5T4
atorada $	K5n-3
atoradas	K3
atorado	K4
atr*	V11q7r3
atra*	V11q7r3
atra* la*	e3
atras	V8e3n-3q8r3
atras $	V10a3
atras la	e3
aud*	B10H-3Q6Z8
audi*	B10H-3Q6Z8
audi* a*	B4
audi* de*	B6H-3
audio	Q6Z8
audio $	Q6
audit*	B10G3H-3
auditar	B4
auditar a	B4
auditoria	B6G3H-3
auditoria $	G3
auditoria de	B6H-3
aum*	F12W3h-5
aume*	F12W3h-5
aume* #*	F9h-5
aume* punt*	F3
aumen*	F12W3h-5
aumenta	F7h-5
aumenta #	F7h-5
aumentarle	F3
aumentarle puntos	F3
aun	S7
aun no	S7
aun* no*	S7
aus*	B4
ause*	B4
ausen*	B4
ausencia	B4
ausencia $	B4
aut*	A29W3Y6a-4d-3k3m3n-6o-3r5
auto*	A29W3Y6a-4d-3k3m3n-6o-3r5
auto* a*	k3
auto* el*	A6
auto* ella*	B3
auto* lo*	Q4
auto* que*	A-3X3
autom*	r6
automatico	r6
automatico $	r6
automaticos	Y3
automaticos $	Y3
autor*	A30B3W3Y4a-3k3m3n-6o-3q-4
autoriza	k4
autoriza a	k3
autorizacion	A4
autorizaciones	X4
autorizado	m3
autorizado lo	A3
autorizado para	m3
autorizale	A4
autorizale el	A4
autorizame	W6
autorizando	B3
autorizando ella	B3
autorizar	A9Q4n-3
autorizar $	A12n-3
autorizo	A9Y4
autorizo $	A9q-3
aux*	T11
auxi*	T11
auxi* no*	T3
auxil*	T11
auxilio	T9
avi*	J-4S8X18Y22a-4n7q-3
avis*	J-4S8X18Y22a-4n7q-3
avis* cada*	X3
avis* cuan*	S5Y4
avis* de*	A4X5Y8
avisa*	Y13
avisame	Y10
avisame de	Y6
aviso	A4S10
aviso $	S6
aviso cuando	S5
aviso de	A4
aviso*	X14Y9
avisos	X14Y9
avisos $	X3Y9
avisos de	X4
ay	Z9a-3o4q6
ay me	Z-5q6
ay no	Z7
ay* me*	Z-5q6
ay* no*	Z7
aye*	B5H15J-3K3L-3T-3W4a3b4i-3j-3l4n-4p-3
ayer	B5H15J-3K3L-3T-3W4a3b4i-3j-3l4n-4p-3
ayer #	K3
ayer $	B7H6W5a-3n3
ayer con	H-3I4
ayer entre	H3
ayer me	D-4b4
ayer mijo	H4
ayer no	H4
ayer que	H4
ayer tenia	D3
ayer y	q3
ayer* #*	K3
ayer* con*	H-3I4
ayer* entr*	H3
ayer* me*	D-4b4
ayer* mijo*	H4
ayer* no*	H4
ayer* que*	H4
ayer* teni*	D3
ayer* y*	q3
ayu*	T21a-3c5k3
ayud*	T21a-3c5k3
ayud* a*	k3
ayud* por*	T4
ayuda	T14c6k3
ayuda $	T14
ayuda a	k3
ayuda*	T7
ayudame	T7
ayudame $	T3
azu*	V3a3e3h-3j3
azul	V3a3
azul $	V3
azul*	e3h-3
azule*	e3h-3
azulejos	e3h-3
baj*	C-6D5E-4F-7G16L-3N13S5W4X18Y-4a-3b-7c-3d3f-3g-5h-5j-6k-3l18o-5q5
baja	N11Q3X10a-4g-3k-3l18n5o-5
baja $	Q3X10a-3l4n4o-4
baja a	l7
baja definitiva	l5
baja del	N4
baja el	G3
baja*	C-3D4E-3F-5G15W6X3d5e-3h-3q7
baja* #*	F-3G8d3
baja* a*	l7
baja* al*	d3
baja* defi*	l5
baja* del*	N4
baja* el*	G7W8
baja* la*	q3
baja* los*	n3
baja* punt*	D3
bajal*	F-3G6d6q3
bajale	F-3G6W3d6
bajale #	F-3G7
bajale al	d3
bajale el	l3
bajam*	W5
bajame	W5
bajar*	D5G6q4
bajarle	G6
bajarle el	G4
bajaron	D5
bajaron puntos	D3
bajas*	G4
bajaselos	G5
baje	S7n-4
baje la	S7n-3
baje*	N3X6
baje* la*	S7n-3
bajen*	N3
bajo	D4P4b-4
bal*	G3H3N-3b9p6
bala*	G3H3b9p6
bala* dism*	G3
bala* gene*	H3
balam	G3
balam disminuya	G3
balan*	C3H3b9p6
balance	C3H3b9p6
balance general	H3
ban*	A4W8a4j6n-5q-4
banc*	W9q-4
banco	W8q-4
banco $	a3
band*	A5O3
banda	O3
bande*	A5
bandeja	A5
bano	a3j4n-3
bano $	a4j3
bar*	W3Y3h5j11n-3o4
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
barre*	a5
bas*	I3M-3X8a4j-3o4q3
base	I3
base de	I3
base* de*	I3
bast*	X8o4
bast* de*	X6
basta	X8
basta de	X6
basta*	o5
basu*	M-3a5q4
basur*	M-3a5q4
basura	M-3a5q4
bat*	D3h3
bata*	D3
batal*	D3
beb*	a7
bebe	a7
bebe $	a3
ben*	L8T-3U5a3o10
bend*	U5a3o10
bendi*	U5a3o10
bendiciones	o9
bendiciones $	o5
bendiga	a5
bendiga $	a4
bene*	L8
benef*	L8
beneficios	L8
bet*	A3B4C4m4n-4
beto	A3B4m4n-4
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
bie*	A4J4L4O-3S-3V-3a6h-3o16r-4
bien	A4D3J4O-3S-3V-3a6n3o16r-4
bien $	A4a-3n-3o8q4
bien cambiale	q3
bien con	n4o-3
bien el	H3n6q-4
bien en	L3
bien feo	D3
bien no	J4
bien*	F3L3
bien* al*	G3
bien* camb*	q3
bien* con*	n4o-3
bien* el*	H3n6q-4
bien* en*	L3
bien* feo*	D3
bien* no*	J4
bienv*	F3L3
bienvenida	F3L3
bienvenida $	L3
bienvenida al	G3
bienvenida el	F3
bim*	H3W3
bimb*	W3
bimbo	W3
bimbo $	W3
bit*	B16a-3
bita*	B16a-3
bita* del*	W3
bitac*	B16a-3
bitacora	B16a-3
bitacora $	B12
bitacora del	W3
bla*	T3h3
blan*	T3h3
blan* que*	T3
blanc*	T3h3
blanco	T3
blanco que	T3
blo*	W3X3l11q-4
bloq*	W3X3l11q-3
bloq* si*	X3
bloq* tota*	l3
bloq* ya*	l4
bloqu*	W3X3l11q-3
bloquea	W3
bloqueala	l7
bloqueala ya	l4
bloqueo	l3
bloqueo total	l3
bna*	O5
bnas	O5
bnas tardes	O5
bnas* tard*	O5
bod*	S5W5
bode*	S5W5
bodeg*	S5W5
bodega	S5W5
bodega $	S5W4
bol*	J-3T5Z3d4e3h8
bola*	T6n-3q3
bolas	T6n-3q3
bolas $	T7n-3
bole*	h3
bolet*	h3
boletos	h3
bolillos	C3
bols*	J-3W3Z4d3e3h5
bols* al*	W3
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
bon*	F15G5O7a3h-7o5q-4
boni*	F13O7a3h-7o6
boni* #*	F6
boni* dia*	a7
boni* lo*	F4
boni* por*	b3
boni* tard*	o4
bonif*	F13b3h-6
bonifica	F4
bonifica #	F4
bonificacion	d3
bonificale	F6
bonificale lo	F4
bonit*	O7a3o6
bonita	o4
bonita tarde	o4
bonito	O5a4
bonito dia	a7
bono	G7q-3
bono no	G3
bono* no*	G3
bor*	G9N21Q6R3T-3V-3W5Z3a-4b-4h-6l4n-3o-5q17
borr*	G9N21Q6R3T-3V-3W5Z3a-4b-4h-6l4n-3o-5q17
borr* #*	G3
borr* a*	W4
borr* de*	l5
borr* el*	G3
borr* esa*	q3
borr* eso*	q6
borr* la*	q8
borr* las*	W4
borr* lo*	Z3
borr* los*	G3
borr* mis*	D4
borr* sin*	R3
borr* sus*	G3
borr* todo*	N3
borr* una*	Q9q-3
borra	N4Q6Z5h-4o-3q6
borra eso	q5
borra la	q5
borra lo	Z3
borra todo	N3
borra*	G8N12W5a-3b-3l5q12
borrala	G8l4q5
borrala #	G3
borrala $	q6
borrala de	l5
borrala los	G3
borrala sus	G3
borrame	N9W3q4
borrame $	N9W-3
borrar	N4
borraron	D4b-3
borre*	N6
borren	N3
borro	R4
borro sin	R3
bot	K3O7W-3a-5b3c5j-3l3n-3r17
bot $	O8a-4c5l4o-3r15
bot*	h6
bota*	h5
bota* #*	h5
botas	h4
botas #	h4
bra*	H-3W3a-3k4m3o11
brav*	o11
bravo	o11
bray*	W3k3m3
bray* ya*	m3
bray* ☎*	k3
braya*	W3k3m3
brayan	W3k3m3
brayan ya	m3
brayan ☎	k3
bre*	B7H-3
bren*	B7H-3
bren* ayer*	B5
bren* por*	l3
brend*	B7H-3
brenda	B7H-3
brenda $	I3
brenda ayer	B5
brenda por	l3
bri*	Z3q3
brin*	Z3q3
brin* un*	q3
brinq*	Z4q3
brinque	Z4q3
brinque un	q4
bro*	J6
brom*	J6
broma	J6
bru*	H3
brut*	H3
brut* de*	H3
bruta	H3
bruta de	H3
bue*	A3H8J-3L-4O27T-6W-3a-3j3n-3o19q-5r-3
buen	H4O15T-3a4j5n-4o4
buen $	O3
buen dia	O11
buen fin	H9O-3j6
buen inicio	O4
buen*	A4H4L-3O13T-3V4a-7o15q-4
buen* dia*	O11
buen* dias*	O8
buen* es*	E3
buen* fin*	H9O-3j6
buen* inic*	O4
buen* noch*	O3
buen* saca*	l3
buen* ya*	o3
buena	O-3n5o3
buena*	O15o-4
buenas	O15o-4
buenas $	O6
buenas noches	O4
bueni*	O-3o8
buenisimo	O-3o8
buenisimo $	O-3o8
bueno	A5E3O-5V5a-3n-3o11
bueno $	O-3o8
bueno es	E3
bueno sacalo	l3
bueno ya	o3
bueno*	O9o-3
buenos	O9o-3
buenos dias	O8
bul*	H-3j5
bult*	H-3j5
bult* de*	H-3j3
bulto	H-3j5
bulto de	H-3j3
bur*	q4
burr*	q4
burr* al*	q3
burra	q4
burra al	q3
bus*	C4M17Q3S6h-4q-3
busc*	C4M18Q3S6h-4n-3q-4
busc* el*	M3
busc* la*	M3
busc* una*	M3
busca	M5
busca el	M4
busca*	C4M12
buscame	M5
buscame la	M3
buscar	M4
busco	S5
bye	a-3o18
bye $	a-3o14
c	q4
ca:#	A-3C-7D-5E4F17G15H7K-4M14O-3P-5Q-5R-4T-7W-7Z-5a3b-3c-3d12f-14h31i22j-5k-5l-6m-4n-6o-10r-4
ca:&	M15f-3h5n-3q4
ca:2x1	j3
ca:a	F5K-4L-4N-3O-4P-4Q-5R3S-5T-7V-3W3X-3Y-3Z-3a7b-3c-6f8g-3i3k15l14m-3n3r-5
ca:abaj	F-3G5q4
ca:abie	a3e4
ca:abon	F10
ca:abre	V5W4h4j3n-3q-3
ca:abri	W5j5q-3
ca:abue	a3
ca:acab	Q-3a6h3i5p6q4
ca:acce	R5l4m6
ca:acci	B3
ca:acep	f4n6o-4
ca:acla	K3S4n3
ca:acor	i3
ca:acre	F4
ca:acti	B6I4m6n-4
ca:actu	E6
ca:acue	a4m3
ca:acum	L4d8i-3n-3p16
ca:adel	W6i3
ca:aden	m4n-3
ca:adio	o4
ca:afil	I4f9h-3
ca:agai	h-3i5n8
ca:agar	S-3l3o5
ca:agra	n-4o9
ca:agre	F4J4f6i4k5q-4
ca:agua	S7
ca:ah	o6
ca:ahi	O6V3d6m5n-4o4
ca:ahor	D4S6T4V6W-3a4i9n-6o-3p8
ca:ai	T3
ca:aire	a3
ca:ajus	A9B6E14G3h-3n-6o-3
ca:al	C-7D-4F6M-3P-3R3S4W9Z3a10f4h-5i4j-3l3n3o-3p-5
ca:alca	C6n3p5
ca:algo	A7C4L3V-3f-3h7p7q-4
ca:algu	G3K6O6Q3a-3f4h-3n3
ca:alim	e4
ca:alma	W3
ca:alta	I4a-3f22k8m4n-6o-3q-4
ca:amer	a3
ca:amig	O3
ca:amor	a5
ca:amou	n3q3
ca:anad	k5
ca:anda	C5a4l4n-3p3
ca:ando	S4T4U7p-3
ca:anim	G-3d3
ca:ano	L4
ca:anoc	B3
ca:anot	J8i7q-4
ca:ante	H3P5V-3h-3i5n3p8q3
ca:anti	H5h3
ca:anul	n-3q13
ca:apag	n5
ca:apar	C4H-3j4n8q-5
ca:apli	G5d5h-3
ca:apoy	T4n-3
ca:apro	A15
ca:apru	A17n-3o-3
ca:apun	I6J8T-4f4h4n3q-4
ca:aqui	O10P3Q-5T4Z9e3q-5
ca:arma	h3
ca:arre	E6a-4o7q9
ca:arri	Z4q-5
ca:asci	W3
ca:asen	h3
ca:asi	G4J7K4U-3a-3n6o5q-6
ca:aten	c4o3
ca:atie	n3
ca:ator	K7T4n-3
ca:atra	V6a3q4
ca:audi	B5Q6
ca:aume	F8h-4
ca:auto	A20W5n-5
ca:avis	n9
ca:ay	o4q6
ca:ayer	B3H10I3l3n-6
ca:ayud	T9
ca:azul	V3e3h-3
ca:baja	C-4E-3F-4G10d5h-3l12n-5q4
ca:baje	S7n-4
ca:bala	C3p6
ca:banc	W4q-4
ca:bano	S3a4n-3
ca:barb	h3
ca:barr	j3n-3o4
ca:bata	D3
ca:bebe	a4
ca:bend	U5a3o3
ca:beto	B3n-3
ca:bici	h5j4
ca:bien	V-3a3h-3n3o8
ca:bita	B10
ca:blan	h3
ca:bloq	W3l6q-3
ca:bode	S5
ca:bola	T6n-3q3
ca:bole	h3
ca:bols	J-3W3a3h5
ca:bomb	V3
ca:boni	F9O6a-3h-6o6
ca:bono	G4q-3
ca:borr	G7Q7W4a-3h-5l3o-4q13
ca:bot	O8o3
ca:bota	h3
ca:bray	W4
ca:bren	B4
ca:brin	Z4q3
ca:buen	A3H5O10T-4V4a-3o7q-4
ca:bult	H-3j3
ca:burr	q4
ca:busc	C4M7S5q-3
ca:bye	o12
ca:caba	V3
ca:cabl	h3
ca:cada	D3L4
ca:cae	W3
ca:cafe	S6d4p3
ca:caig	d-3h4
ca:caja	H6U5W8a-4i-4k3n-4
ca:caje	B5I-3R4a-3f-4k11l7m12n-6o-3q-6
ca:calc	i4
ca:calo	a4
ca:camb	B5C-3E4S6V-3a5d-4e6q10
ca:cami	V3
ca:canc	A-3B6G4Q8W3h-3n-6q16
ca:cand	a3
ca:cani	a4
ca:canj	G3Q6W4d10h-4n-3q-4
ca:cant	p4
ca:capt	Q3T5U6e-3k3
ca:cara	D5q3
ca:carg	F3G3V-3a-3d-5h3n14o-3q5
ca:carm	D3
ca:carn	h4o3
ca:carr	V4
ca:cart	S4
ca:casc	h3
ca:casi	U3
ca:caso	a3n-3
ca:casu	n6
ca:caye	F3
ca:cayo	S6a-3n10
ca:cebo	a8
ca:celu	I-4M3V-3a-3h6i3q3
ca:ceme	H-3j5
ca:cent	j3
ca:cero	E5q8
ca:cerr	H5h4
ca:cham	d4
ca:chan	S3
ca:chat	J3Z13o-3q-3r3
ca:chav	V3W4k3
ca:chay	C5
ca:chec	C9S8m5
ca:chel	a6n-3
ca:cheq	G3
ca:chic	a4
ca:chid	a4o3
ca:chil	a4
ca:chin	D7n-5q3
ca:chiq	h3
ca:chis	Z4
ca:chof	a5
ca:chue	D3
ca:cier	S5W3a-3l5
ca:cifr	H5
ca:cita	V3j3
ca:clie	A-3C5D7H-3I12M3P4T-3V3W4Z-4a-6c-3d4e4f3h3k-4l-4m-3n-6o-3q3
ca:clon	i8q-3
ca:club	f4
ca:cobr	U6a-3d10f-3h11k4p-4q4
ca:coca	d4
ca:codi	R4
ca:cola	m4
ca:colg	K4
ca:coma	Q5T6Z4n-3
ca:come	J3a3n3q-4
ca:comi	W10a11n-5
ca:como	H8J-4Q13T7U3V-4e-3h-6n5o-4p3
ca:comp	B-3C3F6M3P4Q-5S-3U-3a-6h7i3n-3p7q4
ca:con	A-3D5H-4I4O-3P-4Q4S3T-3V4W-4a-5c3d12i5n6o-9q3
ca:conf	K5n11q3
ca:conm	U3
ca:cons	C14J4P6f-3h5
ca:cont	C-4D6E-3J-4S6T-3V4Z4d6h-3k6n5o-3q-7r3
ca:conv	Z5
ca:corr	A4C-4E11Q4W3h-3o-4q12
ca:cort	F3H16W-3a-3j5o-3q-6
ca:cosa	Q-3T8i6
ca:crea	C-3f11
ca:cred	e3
ca:cree	C4
ca:crei	Z5
ca:creo	n3
ca:crud	a4
ca:cuad	E7H3
ca:cual	I3Q3T4m3n8p4q-4
ca:cuan	C10E-3H4I10L4P-3T-3U14V-4a-10b-10f-3h-7j9n4p14q-5
ca:cubr	d6
ca:cuen	C4E4H4Q-3U3a-3d7f6n-4p3q-3
ca:cues	j4
ca:cuid	o5
ca:culp	D4
ca:cump	h-3
ca:cust	V3f4h-4i6
ca:da	o4q-3
ca:dada	f3
ca:dado	m5
ca:dale	A3F4l4n3q3
ca:dame	H5M3U5W6a-3h-3n-4
ca:dan	L11
ca:dand	n5
ca:dani	n-3
ca:dar	F4G-3f3h3k3
ca:darl	f3n5q5
ca:das	n4
ca:dato	M3Q7q-4
ca:de	A5B7F-3H4I6J3N-4P-4R4S-7T-4V-5X-4Y-4Z5a3b-4c-5g-4h10j6l5n-3o-6q5
ca:debe	E9h-5
ca:debi	h3n-5q10
ca:debo	n-5o11q-3
ca:deci	C3T3n6p4
ca:dedo	n-3q9
ca:deja	C-3E8H-6J4Q-4S17a3j3l-3n-4
ca:deje	J-3l3q7
ca:dejo	G3H5l3n6
ca:del	B6D-3F-3G3H14K-3L-3O-3P3S-4U3V3W5Z3a-3d3e3f-5h7k-4n-4o-6p4r-3
ca:dele	q3
ca:dema	G3V4
ca:demo	f4n3
ca:dent	n4
ca:derr	a5
ca:desa	D3l5n-4q8
ca:desb	q4
ca:desc	C-3F-3G8W3d8h-4j7
ca:desd	H3I3U5
ca:desh	h-5q21
ca:desp	Q4S3V3d-4h5n4p4q-6
ca:dest	Z4
ca:dete	A4
ca:devo	e14h-4n-3
ca:devu	e7n-4q6
ca:di	G3e3h-3q5
ca:dia	C-5H16P5U12a3n-4o-3q-3
ca:dias	H4O17a-3j3o-6
ca:dice	D4O3R3T-3d3n8o-3p3
ca:dici	h-3
ca:dict	Q6
ca:did	n17o-3
ca:dier	H3L4
ca:dies	a3
ca:diga	C4d-3n-3p3
ca:digi	q6
ca:digo	S3n5
ca:dije	J6h-4n-3q8
ca:diji	n8
ca:dijo	h4
ca:dile	a7
ca:dime	C8H4T3U6W-4d-3h-3p5
ca:dine	H3I3d4e5n-4q3
ca:dio	B5
ca:dios	a4
ca:disc	Z5
ca:disp	p3
ca:dist	V7n3p-3
ca:do	Q7T9q-3
ca:dobl	D3E-3W6a-3n5q4
ca:does	C3p5
ca:domi	H3j10
ca:don	C5G3h6
ca:dona	D3F4W4n-4q-3
ca:dond	T5a3c3h-4n5
ca:doy	h4n5
ca:duda	K4S3T-3U-3a-3n8
ca:dudo	K9
ca:duel	a6
ca:dupl	n3q4
ca:dura	j4
ca:e	U8
ca:echa	U3d5q5
ca:eche	V3
ca:echo	U3
ca:edit	E11
ca:efec	e4h3
ca:efic	o5
ca:eh	J7T19a-5n-6o-5
ca:ekiv	q10
ca:el	A3F-3H10L-3M5P-4R4S6T-5U-7V5X-3Y-3Z-6a7b-3c-4e4g-3i7j10l4o-10p-5q6r-3
ca:elec	d3
ca:elim	G7l5n-3q9
ca:ella	C-3V5h-5i7p6q6
ca:emil	m4n-3
ca:empe	a3f3h7q3
ca:empi	h4
ca:empl	B4k8l7m10n-3
ca:en	D-5E5O-3Q4S3U3W-4b-3e-4i-3k4o-4p3q6
ca:enca	W3c3k5
ca:encu	F3h-3
ca:ende	E4
ca:ener	H4
ca:enfr	a5
ca:enla	R8
ca:enoj	D6
ca:ense	I4Q6n8q-4
ca:ente	J-4T5o12
ca:enti	T6
ca:ento	T-3n11
ca:entr	H4J-3R5T-3V-3a-3d3l4n6o-4
ca:envi	j3
ca:equi	Q5Z5a-4h-3k4m8n-5o-3q10
ca:era	J5V-3Z22a-5h-7i-4n-6o-3q30
ca:eran	G5h-3q15
ca:eres	n-3o4r9
ca:erre	q8
ca:erro	D4n7o-3q4
ca:es	B-3D-4F-3H-5J11S-3T3U-4W-3a-5d-4f3i-3k3q10r6
ca:esa	A5H-5J3Q-3T-3U3V4Z5a-5h-5i8l-3n7o-6q17
ca:esas	q3
ca:escr	S4T7Z7q-5
ca:ese	B3G3J6W3h-5i8n-7o-4p4q7
ca:eso	E4J6T-3Z8a-5d-4h-5n18o4q6
ca:espa	a3
ca:espe	A8S10V3n5
ca:espo	d-3q5
ca:esta	A4E4G-3J-5M3O7Q-3T-4V-3e3h-3i-3j-6m5n8q8
ca:este	C-3P3a3f3i3n-4r6
ca:esto	D8O5T7a-5h4n-7o4q-5r3
ca:estu	H6a-3o5q3
ca:exac	E5n3
ca:exce	o4
ca:exis	M4h-3
ca:exit	n4
ca:expl	T8c3
ca:extr	F3W3h-3
ca:ey	O8
ca:fa	C3
ca:fact	J-3W5h5j3q-3
ca:fall	a-4n10
ca:falt	A3D3F5G-3S3V8h-5i4k4n-5o-3q3
ca:farm	a3
ca:favo	F3J6R3W-4a-5c-3h4k3n4o-3
ca:fech	n7
ca:feli	O7a-3o5
ca:feo	q6
ca:fer	f3l4
ca:fern	C5
ca:fila	D3J4S4V5h3
ca:fin	H6j3
ca:fina	n3
ca:firm	A10n5
ca:floj	H3
ca:foco	e3
ca:foli	M4Q6h6i3n4q-3
ca:fond	G3
ca:for	d7h-3i5
ca:form	Q4V4a3n-3o3
ca:foto	Q4Z5q-3
ca:frij	a5
ca:frio	a3
ca:fue	B3J4M3Q-4V-3W-3a-3d-3e-3i-3l4n16o4q12
ca:fuer	d-3l3
ca:fui	Z3
ca:fund	e3
ca:gana	H-3L5W6a4
ca:gano	F3G3p4
ca:gast	C-3d11h4
ca:gato	e4
ca:gena	C3
ca:gene	H3L5R3n4
ca:gent	I5S7a3h4i-3l4m6n-6o-3q-3
ca:gera	m3
ca:gere	W6k4
ca:go	n9
ca:good	O10o-3
ca:gord	W3a3
ca:goyo	C5p-3
ca:grab	n4q3
ca:grac	S3o13
ca:gran	a4h4
ca:grat	p3
ca:grea	o4
ca:grup	Z7
ca:guad	k3
ca:guap	a6
ca:guar	C4J8a-3h4q3
ca:gust	e4o4
ca:gym	f3
ca:ha	B9H3J-3P5U-3f5
ca:habi	f3k3q3
ca:habl	S4c6r5
ca:habr	n3
ca:hace	C-4F-3H-3L-3Q5T10d3i5j3p4q3
ca:haga	J7f3n-3q-3
ca:hago	Q7n8
ca:hall	T4
ca:hamb	a5
ca:han	I3P3
ca:hast	D3H-3j4n6
ca:have	C3U3p5
ca:hay	A3E3J4K7L-4M4O5T-3U-4W-3a6d-4h4i-5j4n-3o-4
ca:haya	q3
ca:haz	H3W3d3h-3
ca:hazl	W3i3n3
ca:hazm	W6
ca:he	U14
ca:hech	B5Q3
ca:help	T9
ca:her	h-4i5p6
ca:here	Q7q-3
ca:herm	W4a3f3q3
ca:hey	O9
ca:hice	T5U6h3
ca:hici	H3n3
ca:hiel	n4
ca:hija	L3
ca:hijo	a3q4
ca:hist	B3P4
ca:hizo	B7H3W4p4
ca:hola	O9h3
ca:holi	O9
ca:hora	B4W3j4n3
ca:how	C3Q7U3p5q-3
ca:hoy	A-3C-4F-3H14K3L-4M5O-3Q-4T-4U20V-3W4a13i-3j3l3m-3n-6q-6
ca:hubo	H7n4
ca:i	Q7U4h3
ca:iba	V-3Z13q8
ca:iden	i3
ca:igno	J3
ca:igua	V-6h-3i14
ca:impo	q7
ca:impr	a3
ca:inac	l4
ca:incr	F4
ca:ingr	h3
ca:inha	l3
ca:inic	T7
ca:insc	B3I9f9n-3
ca:inst	T5
ca:inte	K3V-4a-3n18q-3
ca:inve	a3
ca:invi	R15
ca:ir	a3
ca:irma	h3
ca:irse	p4
ca:is	a-3n6o-3r15
ca:it	n11
ca:iva	n3
ca:ivan	l3
ca:ivon	l3
ca:izo	H4
ca:ja	a4
ca:jaci	l3
ca:jaja	S4W5Z4n-4o7q4
ca:jala	o5
ca:jale	o4
ca:jalo	n6
ca:jefe	a3
ca:jeje	o7r-4
ca:jett	a3
ca:jiji	n-3o8
ca:jorn	U5
ca:jose	k3l3
ca:jove	O3V3f3i3
ca:juan	a11h-3
ca:jueg	a6
ca:juev	a3
ca:junt	C3L6S3d6n-6p8
ca:karl	l3
ca:kedo	n7o-3p4
ca:kevi	f3
ca:kien	M6r4
ca:kier	f6
ca:kita	G3n-3q6
ca:la	H3J3K-5L-3N-3Q4S7T-8U-5V9W4X-3Y-3a3b-3c-5g-3n6q12r-4
ca:lada	Q4
ca:las	A4D-3F-3G-3K6L4M-3S11U4W7a9e3h-6i-3j-3o-3p-3
ca:last	q10
ca:le	C4D6E-3F5G3H-10I-4L8O-4Q3R5T6U-6V-4W-7a-3b-3c-3d4e9f-5h-3j-4k-4n11o-5p8q6
ca:lech	j6n-3
ca:leem	n4
ca:lent	D4h3
ca:les	L3
ca:libe	A8
ca:libr	W5n4
ca:licu	h3
ca:liga	R12
ca:limi	W4
ca:limp	S3V-3a4
ca:link	R14
ca:liqu	h3l3
ca:list	I4K3U5V4a-3f5m4n-6o5q-4
ca:litr	q3
ca:llam	f3k5r3
ca:llav	a7n-3
ca:lleg	H3I3O10R5n-3o-3q-4
ca:llev	C5T-3U12V-3a-4i7n3o-3q3
ca:llov	a5
ca:lo	A10C3F3J6P-4S4U4W-6Z9a-9d6e10h3i-3j3l-4m-4n-8o-3q7r-3
ca:loca	M4
ca:log	B12
ca:los	D-3E4F-3H3I4K-3O-3Q7S-4T-3a9e5f4h-5i-6j-3m4o-6p7q3
ca:luch	n3
ca:lueg	S4T4
ca:luga	q3
ca:luis	J-3l3
ca:lujo	o3
ca:lulu	l3
ca:lune	H6O7a3k3n-3o-3
ca:lupi	W3l3
ca:m	S-3T9n-3q7
ca:ma	S-3a8
ca:madr	o3
ca:maes	f3
ca:mago	V4
ca:mal	C-4D6E10F4a-3h-15q31
ca:mala	a3
ca:malo	e3n3
ca:mama	a6n-3
ca:mana	S3W8j4
ca:manc	e4
ca:mand	H5J3Q3R5T-3d-3h7n8o-4q-3
ca:mane	Q5
ca:mani	T3
ca:mano	U3d3
ca:manu	F3
ca:marc	C3T-3a4l3n4
ca:mart	H3O3n-3
ca:mas	C-4F4I8J4K5L-3P3Q-5S4T6V8W7a-8d-5f-4h-5i14j-3k3n-3o-7
ca:mate	a4
ca:maur	B3
ca:mayo	H3
ca:me	A3C4E-4F-3H5I-5J-8O-5P-5S8T3U5Y-3a4b-3c3h11i-4m3n3q6r3
ca:meca	o4
ca:medi	Q5S-3a3h3
ca:mejo	I5q3
ca:memb	f4
ca:meme	a6
ca:meno	E4F-5G5n-3q7
ca:mens	a3h3n7q-3
ca:menu	T14
ca:merc	Q5
ca:meri	a3
ca:mero	S4a5
ca:mes	B3H8I5f-3h4n-3
ca:mesa	V3f4q4
ca:meta	J6h3n-3q-3
ca:mete	C-3F3J7f7h7i8k4n-5
ca:meti	B4C-3H-3P3Q4U5a-3h-4i-3m5n7p-4q12
ca:meto	Q5n4
ca:metr	a4
ca:mezc	h3
ca:mi	A10D-4H-6I-3M-3O7Q-5R5S-4T-5U24V-5W3Z11a10d-4h-9i-3j-3k4m4n-4p-4r-3
ca:mia	K3
ca:mias	U7
ca:miem	I5
ca:mien	n4
ca:mier	H3
ca:mija	a3
ca:mijo	H3
ca:min	S4a5
ca:minu	S9o-3q3
ca:mio	H-4K5U11n-3
ca:mira	a8
ca:mis	H-6I4U21W3h-3m6
ca:mism	D3Q8h-7i15p5
ca:modi	E6q3
ca:modo	Q5a6n3
ca:mome	S3
ca:mone	C9E7I7L-3O5P-3a-3d9h-9m-3n3p5q-4
ca:mont	n4q9
ca:morr	d3
ca:most	O3m4
ca:moto	h3
ca:movi	B8C-3P4
ca:much	C4V4a-4f3k3l3o-4p5
ca:muer	H4
ca:mues	K3
ca:muev	J7W3
ca:musi	a4
ca:muy	o8
ca:my	U6n4
ca:nach	G4
ca:nada	J6T5a-3n9o-5q4
ca:nanc	k3
ca:naye	l4
ca:nece	C4h6n-4
ca:nego	H5
ca:new	f5
ca:next	V10
ca:ni	E6G-3J4a6n-3q3
ca:ning	J9
ca:nino	H-6a5j6
ca:no	B-3G4H-3I-3J22K4N-3O-4S4U-3V-6W-6X-5Z5a8d-7e4f3h-7i-8j-3k-4l10n4o-6p-3q21
ca:noch	W4
ca:noma	C7D-3H3L4T3q-3
ca:nomb	I3Q3m3n5
ca:nos	a10e3h-3
ca:nota	M5V-4a-3e3i7
ca:nove	n7
ca:novi	H4Z3j3
ca:now	p12
ca:nuev	C-3H-3R5V12f9i3k7n-6o-5
ca:nume	H3J4Q4U3V-4W-3a3d-3h4q3
ca:nunc	D3f4
ca:o	C7D-3G-4H5J-5Q17T5V-4W-3a-3d-3h-4i-4j5l-3m5n24o-3q-12
ca:octu	H5
ca:ocup	d4f4
ca:ofel	l3
ca:ofic	r3
ca:ok	A8a-3o16q-3
ca:olvi	i4
ca:on	O-5S19a-3n-3o-4
ca:onda	H3O6n4
ca:one	d3q5
ca:opci	T10
ca:oper	n7
ca:ora	V4n4
ca:oral	V3o4
ca:orde	Q6a3h3n-3
ca:orie	T7
ca:orit	S4
ca:otor	F3
ca:otra	D4F-4J10K8R3V22a-3e-3h-5i12l-3o-8p-3
ca:otro	F3J-3S-4V17a-4i7k3o-4q9
ca:oye	J-3a4n6r3
ca:pach	a5
ca:padr	I4f3n-3o8
ca:paga	C-3W5a4d10h3i3n-7q4
ca:pago	J3d3h12i5n-4q6
ca:pagu	d4
ca:pal	F3
ca:palo	i5n4
ca:pame	l3m4n-3
ca:pant	n4
ca:para	C3L-4Q8R6T-3Z6e-4h-7i3k4l-3n-5o4p4q6
ca:pari	o7
ca:part	L3Q3i4
ca:pasa	H4J-8a11d-4l-3m3q3
ca:pase	U5V6a4
ca:paso	C7O-3Q3S3V-3h-5k3n13o-4
ca:patr	J4n-3
ca:paty	W3
ca:paus	S5
ca:pedi	A4T5h3n-6
ca:pegu	Z5
ca:pena	D4
ca:pend	A4K12n7
ca:pens	n4
ca:pera	S11
ca:perd	D8T6Z6a-3q-3
ca:perf	o8
ca:perl	B3C4
ca:perm	A6W3l6m3n-3q-3
ca:pero	d-6h8i6q5
ca:pers	H-3V5a-3c5k5m7n-4o-3r3
ca:peso	Q4V4i5q4
ca:peti	A7
ca:phon	h3
ca:pico	Q3
ca:pide	C3W5
ca:pidi	A6i4
ca:pint	L3
ca:pipa	a3
ca:plan	m7
ca:play	h3
ca:poin	F5d6h-6
ca:poll	o4
ca:pon	E4k3
ca:ponc	a3
ca:pone	Q8T6d3
ca:pong	J4Q6h3
ca:ponl	E9F5I-3f5i4n-3
ca:ponm	W5h3
ca:poqu	L3U3
ca:por	A6C3F3J3L12S3U-3V-3e4f-4h6i8k-4n-5p-5q-5
ca:porc	L5
ca:porq	D8n5q-3
ca:post	i3
ca:prac	J3
ca:prec	W3j5n-4q7
ca:preg	C8V-3j7p4q-3
ca:prem	F3G3
ca:pren	a5
ca:pres	a4r3
ca:prim	V6f5h3n-4o3
ca:prin	T9
ca:pris	n3
ca:prob	a7
ca:proc	n7
ca:prod	e3
ca:prog	I9W4f7
ca:prom	F3j6
ca:prop	L4Q4V3
ca:prov	W4
ca:prox	V11W3n-3p4
ca:prue	n3
ca:pued	G-3L3Q3T4a-4c3d5j-3k5l4m3o-4p-4q5
ca:puer	a4
ca:pues	V4n5o5
ca:punt	C8E7F8G7I-3L8P-3Q4V-4a-4b-4d6e-3h-5o-3p7
ca:pura	D6n-3
ca:puro	D5h3
ca:puse	H-3M-3V-3n14q19
ca:pusi	G3n5
ca:puso	F3
ca:que	A6B3C-3D5M5N-3P-3Q3X-3Y-4b-4d3g-4i-5j-3n7o5q-4r-6
ca:qued	C4K6L-3Q-3T-4V4e5h-5j-3n7p6
ca:quej	D4
ca:quer	n-4q6
ca:quie	A-3B9D-4I4K-3M12P-3Q-4U3V-6W-3Z-3a4c-3f5g-3m7n5r3
ca:quih	O14a-3o-3
ca:quin	H4a7
ca:quis	h8
ca:quit	G10J-3W7a-3d7e-3h-5i-3l10n-6q19
ca:rajo	q6
ca:ramo	k5
ca:rapi	f3o5
ca:raro	B3E3a3
ca:rast	B5H-3M7h-3
ca:rati	W4h-3i3
ca:rato	S5h3n4p5
ca:real	q4
ca:reba	G5h-4n-4p8
ca:rebo	q5
ca:reca	F4
ca:rech	A7
ca:reci	M3a4p3
ca:recl	D5
ca:reco	h3k3n6q-4
ca:rect	E5
ca:redi	d13h-6
ca:redu	G6
ca:reem	e11h-4
ca:reen	R5
ca:rega	B3F7G3
ca:regi	A-4C-4H-4I8J15O-4V-3W10a-4d-3e-4f13i-3n4o-3p-5q7
ca:regr	J-3Q3S6a-3e16h-4i4n-4
ca:regu	E3q7
ca:rein	n10
ca:rela	m4
ca:relo	n5
ca:remi	M3
ca:remo	q5
ca:remu	G4h-3
ca:rent	J4
ca:renu	l9
ca:repe	n5q3
ca:repi	J5Q8a-5i10n5q-4
ca:repo	F3W3
ca:resp	n7
ca:rest	G13d5n-6p4
ca:resu	H7U6n10
ca:reti	G8l3n-3q4
ca:reve	q13
ca:revi	A5G3P3a-3n3q4
ca:rfc	j3
ca:rifa	o4
ca:rojo	V5
ca:roll	O6
ca:rosa	h4
ca:rosy	O3a3
ca:roto	e7
ca:saba	H5
ca:sabe	C7Q-3d-5f-3n19p3q-3
ca:saca	G9H3h-5l4q8
ca:saco	Q4U-4a4
ca:sald	C19E12F7G6H-3W-4a-3b-3d14f-3h-12i-4n-7o-4p15q-5
ca:sale	C4J-6U4d-3j4m5n7o3
ca:salg	U3n3
ca:sali	H5Q-3e5n6o3q5
ca:salu	O4a3
ca:samu	l3
ca:sand	a4
ca:save	n8
ca:se	A-3D5F4H4I6J7K4L5O-4Q8T4U-6V-3W-7Z-3c-3d3e3h-7l3m-5n5p-3q4r-4
ca:sea	n-3q6
ca:seca	S3
ca:segu	J3S4V7h-4i7o-4
ca:sema	B3D3H10M3V-3h-3l4n-4
ca:sena	Q3
ca:seno	D4H-3L3M-3O5T-3d3f4j3
ca:sepa	Q3
ca:ser	E6
ca:serv	D5J3j5
ca:si	A5C8D-4G-3Q12S4T-5V-3Z-6e-4i-4j3k-3l-3n21o-3p-3q-3
ca:siem	D7q7
ca:siga	V10l4
ca:sign	Q4n5
ca:sigu	A4T7V16m5o-4q-4
ca:sin	A3J8K4Q5V-4a8d-3h-3n-8q5
ca:sirv	T3a3
ca:sist	D9E3a-3n3
ca:sobr	G5d-3e4h-3n-5p7q5
ca:soci	I8
ca:sola	U5n3
ca:sold	U4
ca:soli	A5c4
ca:somo	I3
ca:son	J4a-3h9m4n-5q6
ca:sopo	c4
ca:sorr	Z3
ca:soy	T5
ca:sr	C3
ca:su	D9G-6H-4I-3M-3R4S3T-3V-5Z-4d8e3f5i3k5n-5p12
ca:sube	F5W4
ca:subi	h4n8
ca:sucu	j3
ca:sueg	q3
ca:suel	W4
ca:suen	a9
ca:suma	F7L4d-3i4
ca:sumo	U5n3p-3
ca:supe	H3S-4W4
ca:supo	n3
ca:surt	j6n-3
ca:sus	D3F-4G-6J4L-3P3d6f-4h6i5p3q-4
ca:susp	l3
ca:suyo	C4
ca:t	h4
ca:ta	o4
ca:tabl	h3
ca:tach	q3
ca:taco	d3
ca:tal	H5O6n-3
ca:tama	j3q4
ca:tamb	L4i7k3
ca:tan	n3
ca:tant	C3I4S10a-3
ca:tard	D4O3S5a-3n7
ca:tarj	E3f4n-4q3
ca:te	H-3J11O-3S15T-4U-3V-4h6n-3o11
ca:tecl	J3a7n-3
ca:tela	e4
ca:tele	C3h4p4
ca:temp	W4j5
ca:tend	C8
ca:tene	E3j4k4n7q-4
ca:teng	C4E4K4V5a8m5r3
ca:teni	f3
ca:tepi	j3
ca:term	C6E-3S5a3n4
ca:that	q6
ca:this	d3n-3r16
ca:ti	o8q-3
ca:tia	E3
ca:tian	a6
ca:tick	K3M8Q8U4d3q-8
ca:tiem	n4
ca:tien	C5S-3V-3a-4d3h-4i-3m4n4p6
ca:tint	d5
ca:tira	q3
ca:to	F5
ca:toal	h3
ca:toca	C-3G5L3V9W3a5q-3
ca:toco	B5
ca:toda	U8a-4m3n7
ca:todo	B3C-5H5d6e-3o10q3
ca:toma	a4d6q-3
ca:tome	d5
ca:tomo	n10
ca:tort	a10h3
ca:tota	C-3H11I4U11a-3h3p8
ca:trab	D5j3k5l3m5q-3
ca:trae	C5D-3E4I3M3S3V3W-3a8d5e6f-3h-6i3j-3n-6p6q-3
ca:trai	K3U3h10i-3
ca:traj	e9
ca:tram	G4
ca:tran	O8W6
ca:tras	V-3q8
ca:tu	C-3D4O8Q-3S-3T3a8n6q-4
ca:tumb	G6h-3q8
ca:turn	U6W3a3k3q-3
ca:ubic	M4a5
ca:uc	C3
ca:uff	a8
ca:ulti	B3H4U-4i5n5p4q6
ca:un	C5E4G4H-4T-5U-3V3W6a6f7h8i3k4m-3n-9p-6
ca:una	D-3H-5M3O-4Q12S-4U-3V8W-3Z-3d-5h10i8m-3n3o4p-4q4r-4
ca:unas	a4h5
ca:unic	h4
ca:uno	V4a4n-3
ca:unos	S3o-3
ca:ups	q5
ca:usa	C-3G-3Q-6T9d13
ca:usan	l3
ca:usar	G-4Q3T3d13n-3p3
ca:use	d5
ca:uses	J4
ca:uso	C-5P6
ca:uste	a8
ca:usua	k4l4m4
ca:uy	a4q3
ca:va	E-3F-3G-3H5J3S-4V20W-3a-5i3k3n-7o4p5
ca:vaca	W4
ca:vacu	h3
ca:vale	L3Q5d3h3n-6o9
ca:vali	d3
ca:vamo	H6V7n-6o6
ca:van	D3Q5U5a3p-3
ca:vas	o8
ca:vaya	J7d3n4q-5
ca:ve	n6
ca:vea	c4
ca:vece	D3h-4n3q6
ca:veci	V3
ca:vemo	o4
ca:venc	L4
ca:vend	C-3H4Q4R3T-4V-4W6a-4f-3h3k10l5m4o-3
ca:veni	e6
ca:vent	C-5D3H9J5M4Q6S-3U3V4a-7d-3h10j-3n9o-5q-6
ca:veo	Q3S3a3h-4n14q-5
ca:ver	A3B7C15E-5H5I3K4P4Q3U7V-3W3a-7d-5f-5k-3m9n4o-6q-5
ca:verd	a3n3q-3
ca:veri	n3
ca:vez	D8J-4P3Q4V-12a4f3i-4n13
ca:vi	a8n4
ca:viej	C6d-4
ca:vien	C-3V7e5o5q-3
ca:vier	H3O7
ca:vine	h3
ca:vino	P3a4e3h3n-4
ca:vist	A5a8
ca:volv	h-3i4n8
ca:voy	G-3Q-3S8T-3U15a4d4e-3n-6
ca:vuel	S7V-3a-3e3h-3n10q6
ca:what	T8n3
ca:wron	Z7q5
ca:y	C-4G-4H5I-3J-4L-3Q3S7T8W-6Z-3f-3h15n5o-4q9
ca:ya	B-4E-4F-3I4J3L-3O4P-3T-3U9V7W-7Z-4b-3d-8f-7h-5i-4l9m3n3o12p14q-3r-3
ca:yadi	W3
ca:yo	J3U12V-3a3i-4q4
ca:you	T8n3
ca:☎	C35E11F12G10H-8I-4J-5L-4M-5O-3P4Q-7S-5T-4U-4V-5W-11Z-3a-9d15e-4f29h24i-11j-4k6m-3o-6p-15q-8
cab*	V6a3h4
caba*	V3
cabal*	V3
caballero	V3
cabe*	V3a4
cabl*	h3
cad*	H-3L21P4R3X12Y5b-4e5j-3l-3n-3p-3
cada	L9P5X13Y6b-3
cada #	L3
cada compra	X3
cada cuanto	P7
cada punto	L5
cada que	Y4
cada venta	X3
cada* #*	L3
cada* comp*	X3
cada* cuan*	P6
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
cae	W3
caf*	S5d14h5p3
cafe	S5d14h4p3
cafe $	S6h3
cafe de	h3
cafe gratis	d5p3
cafe ☎	d3
cafe* #*	i3
cafe* de*	h3
cafe* grat*	d5p3
cafe* ☎*	d3
cai*	d-3h4o4
caig*	d-3h4
caig* los*	h4
caiga*	d-3h4
caigan	d-3h4
caigan los	h4
caj*	A3B9C-3D4H6I-7J-5K4N-3P-6Q4R6S-4U3W11X-3Z-3a-5b-4f-9h3i-6j-3k20l8m19n-11o-6p-4q-4
caja	A3H9K4M-3U6V4W4a-6b-4f-3h3i-4k4n-6p-3
caja #	H-3O3V4i-3
caja $	H11K3Q3U3a-4n-3q3
caja bloqueala	l4
caja de	j3
caja y	H3
caja* #*	H-3O3V4i-3
caja* bloq*	l4
caja* de*	e3j5
caja* regi*	W4g3
caja* y*	H3
caje*	B9I-5J-3P-4R6V-3W7Y-3a-5f-6j-5k16l10m20n-6o-4q-5
caje* favo*	R3
caje* insc*	B6I-4
caje* ivan*	l4
caje* no*	T3
caje* nuev*	k6
caje* rebe*	l3
caje* se*	F3
cajer*	B9I-5J-3P-4R6V-3W7Y-3a-5f-6j-5k16l10m20n-6o-4q-5
cajera	A3B5I-4R3W8f-3j-4k4
cajera $	W6
cajera favor	R3
cajera inscribir	B6I-4
cajera no	T3
cajera rebeca	l3
cajera se	E3
cajeras	Q3W3l3m9q-3
cajeras $	Q3W3l3m11
cajero	R4W-3f-3k14l3n-3
cajero $	R4k9n-3
cajero ivan	l4
cajero se	F3
cajeros	B6m8
cajeros $	B4k-3l3m8
cal*	S3T-4a13c12i3q-3
calc*	i4
calc* #*	i4
calce*	i4
calm*	S4
calma	S4
calma $	S4
calo*	a10
calor*	a6
caloron	a6
cam*	B8C-5E6F-5H-4I-3M-3P-3Q6S5T-5V4W5a6c-3d9e5f-3j5n-5o-3p-3q6
camb*	B9C-5E7F-4G-3H-3P-3Q5S5T-5W6d11e4f-3n-3o-3p-3q8
camb* #*	d9
camb* a*	q11
camb* algo*	b4
camb* de*	Q7R3V7a5q-3
camb* del*	B5
camb* el*	W12a3
camb* la*	J3
camb* lo*	E4
camb* los*	e3
camb* mi*	j3
camb* por*	l3
camb* y*	S3h3
cambi*	B9C-5E7F-4G-3H-3P-3Q5S5T-5W6d11e4f-3n-3o-3p-3q8
cambia	E3W8
cambia #	d3
cambia el	W3
cambia lo	E4
cambiale	W6d5g3h-3q13
cambiale $	q3
cambiale a	q6
cambiale de	g3
cambiale el	W10
cambiale por	q3
cambiar	L3T-4b3e3q4
cambiar $	L5T-4q5
cambiarlo	E4
cambiarlo $	E4
cambiaselo	d3
cambie	Q4
cambie de	Q4
cambio	E-3Q4S7V3W-4a5b-4d5h5q-10
cambio $	S5d3
cambio de	Q4R3V5a5q-3
cambio el	a4
cambio por	d3l3
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
camisas	e3
can*	A-5B11D3G7H-5I-3J6L6M-7N10O-4Q9S-5T-7U-5V-3X3Y4b-3c-3d22f-3g-4h-9k-3l4m-3n-11o-7p3q16r-3
canc*	A-4B11G5H-3J4M-6N12P-3Q6X7a-4b-3d-3h-5n-7q22
canc* algo*	Y4
canc* el*	X3l3
canc* la*	B7M-4W4
canc* los*	X4
canc* mi*	N8
canc* si*	Q3
canc* tick*	q3
cance*	A-4B11G5H-3J4M-6N12P-3Q6X7a-4b-3d-3h-6n-7q22
cancela	N3Q5X4q5
cancela el	X3
cancela la	q3
cancelacion	q3
cancelaciones	B3
cancelada	G4h-3
cancelada $	G4h-3
cancelala	G3N3q4
cancelala $	N4q4
cancelala los	G3
cancelar	q6
cancele	l3
cancele el	l4
cancelen	N4
cancelen mi	N3
canceles	J6
canceles $	J6
cancelo	B9N4Q3
cancelo la	B7q-3
cancelo mi	N4
cand*	a3l3
cand* al*	l3
canda*	a3l3
candado	a3l3
candado al	l3
cani*	a4
canij*	a4
canj*	C-3J3L8P5Q4T-4W4a-6d29h-5o-4q-5
canj* #*	d8
canj* lo*	P3
canj* mis*	J4
canj* por*	G3d7
canj* sin*	F3
canje	d12n4p3
canje $	d3n3
canje por	d7
canje*	J4L9P3Q5T-3W4X-3Y3a-4b-3d17h-3n-4o-3q-3
canjea	Y4
canjeado	P4
canjeado $	P4
canjeale	d6
canjeale #	d4
canjear	L5Q7W4d9n-3
canjear #	d3
canjear $	L3Q5
canjearon	F3
canjearon sin	F3
canjees	J5
canjeo	G4L6
canjeo $	L6d6
canjeo por	G3
cans*	D8
cans* de*	D8
canse	D8
canse de	D8
cant*	E3b3p4
cant* de*	b3
cant* en*	E3
canti*	E3b3p4
cantidad	E3b3p4
cantidad $	i3
cantidad de	b3
cantidad en	E3
canu*	C3
canul	C3
canul $	C3
cap*	J6Q3T5U9a-3e-3h7k6q4
capt*	J6Q3T5U9a-3e-3h7k6q4
capt* #*	h5
capt* la*	q3
capt* o*	M3
capt* por*	U3
capt* una*	h4
captu*	J9Q3U9e-3h7k6q5
captura	J3Q3U4e-3h4k5q5
captura $	Q3k4
captura la	q3
captura una	h4
capturado	M3U6n-4
capturala	n4
capturala $	n4
capturarlos	k3
capturarlos $	k3
captures	J6
captures $	J4
car*	D11F4H-3L-3P7Q-4T-4W-3Z3d-8f-3h5l-3n8o4q7r-3
cara	D3
cara*	D3n3
caray	D3n3
carg*	D3F6G3P10V-3W-3a-3d-6n14o-3q4
carg* #*	F11G-3h-3q4
carg* de*	G5P7d-3
carga	D3G4P7d-4n9
carga #	F3q4
carga $	D3n10q-3
carga de	G6P6d-3
carga*	F6n7
cargale	F7
cargale #	F7
cargando	n5
cargando $	n5
cargo*	P3
cargos	P3
cargu*	q5
cargue	q5
carm*	D3
carme*	D3
carmen	D3
carn*	Z4h4o3
carn* y*	c3
carna*	o3
carnal	o3
carnal $	o3
carne	W3c3h3j-3
carne $	W3j-3
carne y	c3
carni*	Z5
caro	j3
carr*	V4a7
carro $	V3
cart*	S4g3
carte*	S4g3
cartera	S4
cartera $	S4
cas*	G4Q3S8W-3X-3Z7a18g-3l5n-3p-3q-3
casa	S5a7
casa $	S5a3j4
casa de	a5j-3
casa*	a9
casa* de*	a5j-3
casc*	h3
casco	h3
cash* mal*	G3
cashback mal	G3
casi	S5U3
caso	J-3Z8a5l3n-6
caso $	a5
casu*	n6
casua*	n6
casualidad	n6
cat*	j5
cata*	j6
catal*	j6
catalogo	j6
cay*	F4H3S6a-3n9q-3
caye*	F3
cayer*	F3
cayeron	F3
cayo	H4S6a-3n10
cayo $	H3n6
cayo el	S6
cayo la	n5
cayo* el*	S6
cayo* la*	n5
ceb*	a8
cebo*	a8
cebol*	a8
cebolla	a8
cebolla $	a8h-3
cel*	D-4I-4V-3W4a-3i3l3r4
celu*	D-4I-4V-3W4a-3i3l3r4
celu* como*	Q3r4
celu* con*	b3
celu* de*	I-3W4h-3i3q3
celu* en*	Z3
celu* es*	k4
celu* moja*	j5
celu* ☎*	F3P3d6f5k-3l3q-4
celul*	D-4I-4V-3W4a-3i3l3r4
celular	D-4M3V-3W-5Z3a-3h3i3l3r5
celular $	E3N3W-3Z3n7r3
celular como	Q3r4
celular de	h-3i3q3
celular en	Z3
celular es	k4
celular ☎	F3P3d6f5k-3l3q-4
celulares	I-3W10j4
celulares mojados	j5
cem*	H-3j5
ceme*	H-3j5
cemen*	H-3j5
cemento	H-3j5
cen*	a-4c12j5m3
cent*	a-4c12j5m3
centr*	j6m3
centro	j3m3
centro $	j3m3
cer*	C4E11H6h3q6
cero*	C4E8q8
cero* al*	E6
cero* la*	E5
ceros	C4E8q8
ceros $	C4q3
ceros al	E6
ceros la	E5
cerr*	E3H7h4
cerr* las*	H3
cerra*	E3H7h3
cerraditos	E3
cerraditos $	E3
cerramos	H3
cerraron	H3
cerraron las	H3
cha*	A-3C6F-4P-3S4Z18a-8h4k6l8n-7o-7q-8r9
chab*	C4
chabe*	C4
chabela	C4
cham*	d4l4
cham* en*	l3
chamb*	l4
chamba	l3
chamba en	l3
champ*	d4
champu	d4
chan*	H3S7
chan* a*	k3
chanc*	S8
chance	S8
chance a	k3
chang*	H5
changarro	H5
changarro $	H5
chat	J3T4Z19a-4c3n-3o-3q-4r7
chat $	T3Z9c3r6
chat equivocado	Z4
chat no	J3
chat* equi*	Z4
chat* no*	J3
chav*	O3V3W3k4
chav* nuev*	W4
chavo	O3V4W4f4
chavo $	O3V4
chavo nuevo	W4
chay*	C4
chayo	C4
chayo $	E3
che*	C9S10V-3b4d-3m8o11q-3
chec*	C9S11a-3b4d-3m8o-3
chec* el*	W4
chec* plan*	m6
chec* si*	M4S5m5n-4
checa	M4m4n5
checa si	M4m5
checa*	C8b3m4
checame si	C3
checar	C5b3m4
checar plantilla	m6
checo	S9n-5
chel*	a6n-3
chela	a6
chem* del*	l3
chema del	l3
cheq*	G3
chequ*	G3
cheque	G3
chev*	a-4o14
cheve*	a-4o14
chi*	D6S-6Z6a13h3n-12o9
chic*	a4
chid*	o11
chido	a3o6
chido $	o6
chil*	a4
chila*	a4
chilaquiles	a4
chin	D7n-5q3
chin*	l3
chin* bloq*	l3
chino	l3
chino bloqueo	l3
chiq*	h3
chiqu*	h3
chiquita	h3
chis*	G3S-3Z4a4
chism*	S-3a4
chisme	S-3a4
chist*	G3
chiste	G3
cho*	V-3W3a4k3
chof*	a5k4
chof* favo*	k4
chofi*	k4
chofis	k4
chofis favor	k4
chol*	W3
chor*	D3
chu*	D3k3o11
chue*	D3
chuec*	D3
chueco	D3
chuy	k4
chuy para	k3
chuy* para*	k3
cie*	C5H5N7S3V5Y3a-5g-3j3l8q-3
cier*	C5H5N7S3V5Y3a-5g-3j3l8q-3
cier* #*	h3
cier* de*	H13
cier* la*	H-3W4l3
cier* mi*	N5Q3
cier* por*	H3
cierr*	C-3H5N7S3V5Y3a-4g-3j3l8n-3q-3
cierra	W5
cierrale	l5
cierran	N5j5l3
cierran $	l3
cierran mi	N5
cierre	H11S5
cierre $	H-3S5o3
cierre de	H13
cierre por	H3
cierrenle	l3
cierrenle la	l3
cierro	Q3V7
cierro $	V7
ciert*	C8b3
cierto	C8b3
cierto $	C6b3
cif*	H8
cifr*	H8
cifr* de*	H6
cifra*	H6
cifras	H6
cifras de	H6
cin*	l4
cint*	l4
cinth*	l4
cinthya	l4
cinthya $	l4
cit*	V3W-3j17
cita	V3W-3j17
cita de	V3
cita del	j4
cita para	j5
cita* de*	V3
cita* del*	j4
cita* para*	j5
cla*	T5a3
clar*	T6
clari*	D3
claro	T6
clas*	a3
clase*	a3
clases	a3
cli*	A-4B3C5D4E3F4H-5I13K-3M4P5Q6R-3S-3T-5V5W7X-3Y-4Z-5a-4b-3e6f10g4j-3k-7l-5m-5n-5o-5r-4
clie*	A-4B3C5D4E3F4H-5I13K-3M4P5Q6R-3T-4V5W7X-3Y-3Z-5a-8b-3e6f10g4j-3k-7l-5m-5n-5o-5r-4
clie* a*	f5
clie* anda*	G3
clie* aten*	U3
clie* con*	I3d-4g4
clie* de*	F4W3c3e3h-3i3n-4
clie* en*	V6
clie* es*	M3
clie* frec*	g3
clie* fue*	M4
clie* hay*	I4
clie* mari*	h4
clie* mas*	I4V5
clie* me*	Q3
clie* no*	J5q-3
clie* nuev*	V-3f10
clie* o*	I4
clie* paga*	d3
clie* porq*	G3
clie* preg*	C3
clie* que*	Q-3W10f4p3
clie* quie*	d5f-3j4
clie* se*	D4
clie* te*	E3
clie* tien*	W5
clie* y*	D3H3q-3
clie* ☎*	B5C-4P4d4f-4h5
clien*	A-4B3C5D4E3F4H-5I13K-3M4P5Q6R-3T-4V5W7X-3Y-3Z-5a-8b-3e6f10g4j-3k-7l-5m-5n-5o-5r-4
clienta	B3C7E4F3G3H-3I-6L6P5Q-5V4W-3e5n-4
clienta $	E5F-3G3P3V3q4
clienta de	F4e3h-3i3n-5p3
clienta le	F3
clienta porque	G3
clienta que	L3
clienta y	D3
clienta ☎	B5d3f-3
clientas	I8
clientas mas	I5
cliente	F4I-10M6P5Q3S-3V5Z-3a-3d3e3f7k-4l-3o-4p3q6r-3
cliente $	C3F7I-7P5V4W-5d5f-4p4q7
cliente a	f4
cliente anda	G3
cliente con	C3d-3g3
cliente en	V3
cliente fue	M4
cliente mas	V6
cliente me	Q3
cliente no	E3
cliente nuevo	V-3f10
cliente paga	d3
cliente pregunta	C4
cliente que	W7p4
cliente quiere	d3
cliente se	D3
cliente te	E3
cliente tiene	I4
cliente ya	n3
cliente ☎	C-3P4f-3h6
clientes	B3C-4D3I24L-3P-3Q9U4V-3W10a-3c3g3j-3n-3p-3q-4
clientes $	B4I11Q13W3f-3
clientes atendi	U3
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
cob*	B-3D4E-3F-3G-3H-3I-3K3M4S3T-3U8W-4a-5b-5d17f-4h14k6o-3p-4q4
cobr*	B-3D4E-3F-3G-3H-3I-3K3M4S3T-3U8W-4a-5b-5d17f-4h14k6o-3p-4q4
cobr* #*	D4h11
cobr* a*	i3
cobr* al*	V3
cobr* con*	Q3d5
cobr* de*	d13h-3q3
cobr* el*	D-5P7
cobr* hoy*	U4
cobr* la*	c3d3
cobr* lo*	D5q6
cobr* quie*	m3
cobr* yo*	U3
cobra	c3
cobra*	D8G-3M3P4d7f-3k5m3n3q-3
cobrale	d4
cobran	D5m3
cobran quienes	m3
cobrando	n3
cobrar	L3d7k4
cobrar con	d4
cobraron	D3M4P6
cobraron #	D4
cobraron de	D3
cobre	H-3J3P-3S4U4V-3d3h12n-3q10
cobre #	h8
cobre $	P-3S6
cobre de	q4
cobre la	d3
cobre lo	q6
cobro	U3V4h4q-3
cobro #	h3
cobro a	i3
coc*	S3W6d4
coca	W7d4
coca $	W4
coco*	g3
cocom	g3
cod*	I3R9
codi*	I3R9
codi* de*	I3R6
codi* para*	R3
codig*	I3R9
codigo	I3R9
codigo de	I3R6
codigo para	R3
coi*	E4
coin*	E4
coinc*	E4
coincide	E3
coincide $	E3
col*	K5R4V3j6l4m8n-3
cola	V4
cola*	R4l5m8
cola* con*	m3
cola* jorg*	k3
cola* por*	R3
colab*	R4l5m8
colaborador	R3l5
colaborador $	l6
colaborador jorge	k3
colaborador por	R3
colaboradores	m9
colaboradores $	m6
colaboradores con	m3
cole*	j4
coleg*	j4
colg*	K5
colga*	K5
colgada	K4
colo*	a3
colon*	a3
colonia	a3
colonia $	a3
com*	A-8B-11D-4F5H4K-6L10P11Q19S-6T13U-3V-9X-5Z-3a7c6h7i-3j-3l-5o-11p4q-6
coma	Q3
coma*	Q3T11Z5
coma* #*	q3
comad*	Z5a3
comadre	Z5a3
comadre $	Z3
coman*	T12q3
comanda	q3
comanda #	q3
comandos	T12
comandos $	T9
come*	J3S3a6n3q-4
comer	S3a7n3
comi*	W11a12j5n-5o-3
comi* de*	W6
comid*	j5
comida	j5
comis*	W12a6n-4
comision	W9a-3
comiste	a8n-3
comiste $	a6
como	A-4B-4D-5F-4G-3H10I-3L9N3O5Q25S-4T7V-5W-4Z-4a-3d-6e-3g4h-9i-3k3n4o-6r7
como #	C4Q-3b3
como $	Q5W3
como andamos	H6
como cajero	m4
como cancelo	N4
como cliente	N3Q-3f6
como consulto	Q4
como doy	Q4
como efectivo	n3
como el	j5
como encargada	k8
como es	L4
como esta	H-3J7L5O4Q-5
como estaba	E4q8
como funciona	L4T3
como gerente	W3
como la	Q5q3
como le	Q6X3g4q-4
como lo	Q7c3
como me	N5
como nos	H5
como que	D7Q-5n7
como quedo	n4p4
como registro	Q3
como saco	Q6U-3
como salimos	H5
como se	H-4L5Q7T6n-4
como sigue	a10
como te	Q-4T7r11
como va	H3Q-3n7p5
como vamos	H12
como van	b5
como y	S3
como* #*	C4Q-3b3
como* anda*	H5O4
como* caje*	m6
como* canc*	N4
como* clie*	N3Q-4f9
como* cons*	r5
como* doy*	Q4
como* efec*	n3
como* el*	j5
como* enca*	k8
como* entr*	P4
como* es*	L4
como* esta*	E4H-4J5L4O6Q-6n-3q8
como* func*	L4T3
como* gere*	W3
como* la*	Q5q3
como* le*	Q6X3g4q-4
como* lo*	Q7c3
como* me*	N5
como* nos*	H5
como* que*	D7Q-5n7
como* qued*	n4p4
como* quit*	Q4
como* regi*	Q5
como* saco*	Q6U-3
como* sali*	H4
como* se*	H-4L5Q7T6n-4
como* sigu*	a10
como* te*	Q-4T7r11
como* va*	H3Q-3n7p5
como* vamo*	H12
como* van*	b5
como* y*	S3
comp*	A-4B-6D3E3F9I4K-3L6M4N-3P17Q-4S-5U-5V-3W4X-4Z-3a-5c-4e5h12j-4l-3p6r-4
comp* #*	M3h7
comp* a*	q4
comp* ahi*	W4
comp* ante*	P3
comp* canc*	G4h-3
comp* con*	F4h-3
comp* de*	L3M3P4i3n4q4
comp* del*	P4e4h-5
comp* diar*	D3g3
comp* el*	P3e3h3
comp* este*	H4
comp* la*	P4h3
comp* los*	p5
comp* mas*	I11
comp* mi*	P-3W11
comp* no*	V6i-6
comp* para*	b4p3
comp* pasa*	n4
comp* por*	a4
comp* se*	G3
comp* su*	T4
comp* sus*	E4
comp* tort*	a5
comp* un*	h5
comp* y*	D3F3e3
compa	O6o4q4
compa $	O6o4q3
compa*	G3H5W3a7h-3k3q5
compadre se	G3
companera	q7
comparar	H4
comparar este	H4
compe*	F10W3h-3l3
compensala	F7
compensala $	F4
compensala con	F3
competencia	W3l3
competencia el	l3
compl*	C3F3H3a-4b5d6h-7j3m5p8
completa	m4p4
completa $	j3m4
completale	F5
completale #	F3
completo	H5p4
completo $	H5
completo los	p6
compo*	E12
componerlos	E3
componerlos $	E3
componle	E4
componle sus	E4
compr*	B-5C-4D7E-5H-7I5L10M7O-5P22S-4T3U-3W3X-3Z-3a-5b-5c-3e6h21i4j-5k-4l-3m-3o-4q-4r-6
compra	C-3D6H-4I6J3L3O-4P-5T-3a-5c-3d7e3g-3h9i4k-3p3q3
compra $	F3O-3P-6V-3W-4X3d6h12j3p6
compra a	q3
compra cancelada	G4h-3
compra de	D3L4M3i3q3
compra del	e3h-3
compra mas	I9
compra mi	P-3W6
compra pasada	n4
comprado	L3P10f3
comprar	C3L6
comprar $	L4
compraron	h6
compras	P17Q4c3h-3
compras $	P-3Q5c3g3
compras anteriores	P3
compras de	P3
compras del	P3
compre	P6e3h4
compre $	P3
compro	C-3M4N3W9e3h8n-4
compro #	M4
compro $	h4
compro diario	D3g3
compro la	h3
compro mi	W5
compro y	F3
comprobante	M3n7
comprobante de	n3
compu*	r3
comu*	c16j-3
comu* con*	c11
comu* conm*	c4
comun*	c16j-3
comunicame	c4
comunicame con	c4
comuniqueme	c3
comuniqueme con	c3
con	A-5C-5D5E-5H-7I4L6O-7Q9S3T-6V4W-8Y-5a-6b-3c20d18e-3f-4h-6i3n6o-6p4
con #	F4i3
con acceso	l4
con alguien	c3
con calma	S4
con celular	l4
con cuanto	C7p4
con efectivo	J3d-3
con el	C-3E-3c9d-4h5j-4n3q4
con esa	n17o-5
con eso	o6p4
con esta	H3U7h3
con este	g8
con esto	D4T4
con fechas	P4
con iva	n3
con la	H4L-3V8a-3b3c4
con las	l3
con lo	H-5b3d8h-4n4p4
con los	G4V3i3
con mas	I3
con mi	B3P4Z5b-3d4
con mis	b-3d5
con monedero	d6g3h-5
con nombre	B5
con nosotros	l4
con otra	V3
con otro	i3
con permiso	m6
con punto	Q4
con puntos	C-3d12h-4
con que	M8Q6R5n8q-5
con quien	c4r7
con saldo	I3d5
con su	d6m3
con tarjeta	L5h3
con terminacion	C5b3d-3
con todo	a4
con transferencia	j4
con tu	c5
con un	q3
con ustedes	D5
con ☎	k3
con*	A-3C10E-10F-4J-6K13L-3N-6O-6Q-3S8T-5X-8Y-4Z17a-8c9e-4f-7h4i-4k9l3m-3n12o-6q-8r16
con* #*	F4i3
con* acce*	l4
con* algu*	c3
con* calm*	S4
con* celu*	l4
con* cuan*	C6L4p5
con* efec*	J3d-3
con* el*	C-3E-3c9d-4h5j-4n3q4
con* esa*	n17o-5
con* eso*	o6p4
con* esta*	H3U6h3
con* este*	g8
con* esto*	D4T4
con* fech*	P4
con* iva*	n3
con* la*	H4L-3V8a-3b3c4
con* las*	l3
con* lo*	H-5b3d8h-4n4p4
con* los*	G4V3i3
con* mas*	I3
con* mi*	B3P4Z5b-3d4
con* mis*	b-3d5
con* mone*	d6g3h-5
con* nomb*	B5
con* noso*	l4
con* otra*	V3
con* otro*	i3
con* perm*	m6
con* punt*	C-3Q4d11h-4
con* pura*	L4
con* que*	M8Q6R5n8q-5
con* quie*	c4r7
con* sald*	I3d5
con* su*	d6m3
con* tarj*	L5h3
con* term*	C5b3d-3
con* todo*	a4
con* tran*	j4
con* tu*	c5
con* un*	q3
con* uste*	D5
con* ☎*	k3
conc*	K3j8
conce*	A3
concedido	A3
concedido $	A3
conch*	j6
conchas	j6
conci*	K3j3
cone*	R5
cone* ange*	R3
conec*	R5
conecte	R5
conecte angel	R3
conf*	K13T-3Z11a-4h-3n13q3r-3
conf* con*	Z5
conf* de*	q6
conf* en*	o3
conf* que*	p3
conf* se*	n3
confi*	K13S3a-3n17q-3
confianza	l3
confianza $	k3
confirma	p3
confirma que	p3
confirmacion	n5
confirmacion se	n3
confirmame	n6
confirmar	K6
confirmar $	K5
confirmaron	K4n-4
confirmas	n3
confirmo	S5
confirmo $	S4
confu*	Z13n-3q7
confundi	Z13n-3q7
confundi con	Z5
confundi de	q7
cong*	K3l3
cong* el*	K3
conge*	K3l3
congelo	K3
conm*	a5c3m4
conmi*	a5c3m4
conmigo	a5c3m4
conmigo $	m4
cono*	B3r8
cono* quie*	B3
conoz*	B3r8
conozco	B3r8
conozco $	r8
conozco quien	B3
cons*	C15E-3J4P11a-3d-5f-4h9q-3r3
cons* #*	h5
cons* de*	b4h4
cons* el*	C4W5
cons* mens*	H4
cons* mi*	r5
cons* no*	J5
cons* punt*	C4
cons* sald*	C3
conse*	r5
consi*	S3
consigo	S3
conso*	H4
consolidado	H4
consolidado mensual	H4
consu*	C15E-3J4P11Q3d-4f-3h9n-3
consulta	C4b4
consulta de	b4
consultar	C12P3W3
consultar el	W4
consulto	Q4
consumo	J4h5
consumo de	h3
consumos	C-3P8
consumos $	P4
cont*	A-3C-5D5E-5G4H3J-6K-3L-3M4P-6Q-4S7V6X-3Z9a-4c9d5k9m-4q-8r10
cont* #*	E-3G6
cont* a*	c3k8
cont* algu*	c3
cont* con*	V4
cont* de*	I3l5
cont* el*	V3
cont* en*	S3Z3
cont* febr*	H4
cont* la*	a6
cont* pers*	k3
cont* quie*	j3
cont* se*	n3
cont* su*	d3
cont* sus*	S3
cont* tu*	r3
cont* una*	r3
conta*	D-4P-4S4T3U4Z5c9g4h3n-3
contactar	c4
contactar a	c4
contacto	T3Z4c4
contacto $	Z5c3
contador	H5
contador $	H3
contando	S5
contando sus	S3
contar	U4g4
conte*	D7I3J-4Z3c3n10q-3r10
contenta	o4
contenta $	o4
conteo	I4
conteo de	I4
contesta	a6n-3r5
contesta una	r3
contestar	T3
contestar $	T3
contestas	D3T-3a-3n9r3
contestas tu	r3
contestaste	n3
contestaste se	n3
conteste	Z5c4
contesto	S4n4
contesto $	n3
conti*	D3S3V11Z3
contigo	D3Z3n-3
continua	V4
continuo	S3o-3
conto	M4
contr*	E-4G5H3W3d7h-4j3k14l5n-3
contra	E-4G5H4d7h-3
contra #	E-3G6
contra febrero	H4
contratamos	k3
contratamos personal	k3
contrate	k8
contrate a	k8
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
cor*	A4C-6E15F4G4H14L-3Q6R-3T-4U3V-4W4Z-3a-6c-5d-3e-3f-3j5k-3l3m-3n5o-5p-3q7r-3
cora*	D7
coraj*	D7
coraje	D7
cord*	O3
cordi*	O3
cordiales	O3
corr*	A6C-6E19H-4Q6W3a-3d-4f-3h-3j3l3n5o-4q12
corr* a*	l5
corr* al*	W6
corr* de*	A4E5
corr* el*	n3q5
corr* es*	E4
corr* esta*	A4
corr* la*	q3
corr* mi*	n3
corr* punt*	E5
corr* su*	E4
corr* un*	Q3
corre	W6l5
corre a	l5
corre al	W6
corre*	A7C-4E12d-3n9o-3q5
correccion	A4E4
correccion de	A4E5
correcciones	A4
correcciones estan	A4
correctamente	n7
correcto	E4n7
correcto es	E4
corregir	E3Q3q4
corregir la	q3
corregirle	E3
corregirle su	E3
corresponde	n-3
corresponde $	n-3
corri*	E7Q6j3n-3q9
corrige	E6q5
corrige el	q3
corrige puntos	E5
corrijo	Q4
cort*	E-3F6G4H19U4c-3j3m-3q-7
cort* #*	G3
cort* a*	G3
cort* al*	F3
cort* de*	F3H-3W7
cort* favo*	H4
cort* pers*	U6
corta*	l4
cortale	G3l3
cortale #	G3
cortale el	l3
corte	H13U4W4Y3a-5b3h3j3q-3
corte $	H17a-4
corte de	H-3W7b3
corte personal	U6
corte*	F11G4H6h-4n-3
cortecito	H4
cortecito favor	H4
cortes	H3P3
cortes $	H3
cortes de	P3
cortesia	F11G4h-4
cortesia $	F6G-3
cortesia a	G3
cortesia al	F3
cortesia de	F3
corti*	a3
cortina	a3
cos*	L6Q-3T12V-3X4a-3i5q-3
cosa	Q-3T9i4
cosa #	i3
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
cre*	I3J-3Z4e4f13
crea	k4
crea un	k4
crea*	f12
crea* cuen*	f3
crea* un*	k4
crea* ☎*	f4
creal*	f5
crealo	f4
crear*	f3
cred*	e3
credi*	e3
credito	e3
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
cu:#	D12F-4G-3M-3N-5O-3P12Q-4S-3T-3W10X-3Y-4Z-3a4b6d10g-7h12i-3j13o-3q-3r-4
cu:&	h12
cu:2x1	j3
cu:3x2	j3
cu:a	C-3F-3J-3L10O-3P-3S7W9X3Y4Z5a-7b3c6g4j10k-4l-3n-7o-4p-3r12
cu:abie	j5
cu:abon	D3P3h4
cu:abre	g5j7
cu:abri	g4
cu:abue	a3
cu:acab	b3g3h3
cu:acep	Y4j7
cu:acla	Q3n4
cu:acti	X-4Y7
cu:actu	b8
cu:acum	L3b9
cu:adio	N3o4
cu:afil	g11
cu:agar	T4
cu:agen	j3
cu:agra	X4o5
cu:agre	W3Y3h9o-3
cu:agua	S3
cu:ahi	D3N3W6c3
cu:ahor	D-5P-3S3Y5b9d4n4
cu:al	N-3O-3Q3S3W3c12g6
cu:alca	b9j3
cu:algo	L7b13
cu:algu	D3c8
cu:alla	S3a5
cu:alo	O12
cu:alta	g16
cu:alto	X14a-3o-3
cu:amab	o4
cu:amo	a8o-3
cu:amor	o8
cu:ando	L-4S7a3b8
cu:ano	P3
cu:anoc	D4
cu:anot	g9h5
cu:ante	D3Y3
cu:anun	X8
cu:apag	X3
cu:apar	D4j6
cu:apen	g4
cu:apli	Q3W-3d9
cu:apun	W3b-3g7h3
cu:aqui	D-3L-3Q8T3b-3h6j-3
cu:arre	Y5j3
cu:ases	c3
cu:asi	J6
cu:asun	c3
cu:aten	D5c6o6
cu:atie	c5
cu:audi	Z6
cu:aun	S6
cu:auto	Y4
cu:avis	X10Y10
cu:ay	Z6
cu:ayer	W3b5n4
cu:ayud	T7
cu:baja	N12X13a-3g-3j-3n5o-3
cu:baje	N3X6
cu:bajo	D4P3b-4
cu:bala	b10
cu:bano	j4
cu:bara	Y3j7
cu:bast	X6o5
cu:bebe	a3
cu:bend	o5
cu:bene	L7
cu:bien	a4o6r-3
cu:bloq	X3
cu:boni	a6
cu:borr	N23W-4b-4
cu:bot	b3c5r12
cu:buen	O8a-3o6
cu:bye	o6
cu:cada	L6X6b-3
cu:cadu	L4
cu:cafe	d8h3
cu:caja	D3Q5b-3j3
cu:caje	D4W10j-4
cu:camb	L5Q7T-4a-4d11
cu:cami	j6
cu:canc	N13W-3X4e3j3
cu:canj	J4L4P5a-3d8n4
cu:carg	P10
cu:carn	W3
cu:carr	a3
cu:cart	g3
cu:casa	S5a10
cu:casi	S3
cu:caso	Z5a3
cu:cata	j5
cu:celu	N3W5j3r6
cu:cent	j3
cu:chat	T3Z3c4r4
cu:chec	W3b5
cu:chid	o8
cu:cier	N8g-3j4
cu:cita	j14
cu:clar	T6
cu:clie	I-5N5W8c3g9j-3
cu:club	N3
cu:cobr	D3S6b-4d5
cu:colo	a3
cu:come	a3
cu:comi	j5
cu:como	D-5H-3L8N5O4T-4b3d-3g6r3
cu:comp	D4L6P6W7d3e5j-4
cu:comu	c9
cu:con	L9O-3P3Q3Z-3c13h-3n4
cu:conc	j9
cu:conf	Z7
cu:conm	a5c4
cu:cono	r8
cu:cons	P4W3h4r4
cu:cont	P-4T4a-3c6o3r3
cu:conv	L4
cu:cora	D7
cu:corr	j4n3
cu:cort	W8b3
cu:cosa	X3
cu:cost	L6j3
cu:coti	j4
cu:cuad	D3
cu:cual	D-3L3P7j7
cu:cuan	C-5D-6H-5I-5L6P16S7T-3U-6W10Y3a6b30d-3g-3n-3o-3p-9r-3
cu:cuen	D4L-3N4P4b7d-3g7
cu:cuid	o3
cu:cump	P3W3
cu:da	D-3d6
cu:dame	N4d5g4
cu:dan	D6L18b-6
cu:dar	o4
cu:darm	g3
cu:das	P3
cu:dato	N11g3
cu:de	A-4B-4C-5D6E-3F-3G-3H-7I-6J-3L8M-3N20O-5P11Q-3R-3S-5U-3W4X7Y8b8f-3g5h-5j16k-3l-4m-3p-4q-4r6
cu:debe	D6
cu:debi	D4
cu:debo	Q5
cu:deci	Q4
cu:deja	J5S7X4
cu:deje	X6
cu:del	D10H-4L4N10P3W7X-4d-4j9n-3
cu:dele	N7
cu:den	N3
cu:depo	W4
cu:desa	D6N11X4Y-3b-4g-4j3
cu:desc	W5d8j5
cu:desd	j3
cu:dese	N4c4d3
cu:desg	P7
cu:desh	N7g-3
cu:desp	S4T5d4j-3
cu:dest	N3
cu:deta	P6
cu:devo	e7
cu:devu	e4
cu:di	r3
cu:dia	D-3H-3O3P5W4a5d3
cu:diar	D3
cu:dias	L3j5
cu:dice	a7b3
cu:dier	P3n5
cu:difu	N-3X7Y6
cu:diga	X3b6
cu:digo	D3S3
cu:dije	a5b3
cu:dime	W7b4
cu:dine	L3b8e3
cu:dio	D4
cu:dios	o7
cu:dire	c3j4
cu:disc	O8Z5
cu:disp	b4
cu:dobl	D7L5W3
cu:doct	a3
cu:domi	D4W3
cu:don	c3
cu:dond	L3Q4b-4j9r6
cu:duen	c5
cu:dura	L5
cu:e	P3
cu:efec	W5d4
cu:ejec	c12
cu:el	C-5D9H-5L9M-3N-4O-3P7T-3W14Z3a7b-3c6e6j11n-4o-4q-3r-3
cu:elim	N19
cu:ella	c3
cu:empe	g5
cu:empi	g6
cu:empr	r4
cu:en	J-3L12O-3P7Q3S7X-3b5d4g3j6o-4
cu:enca	c3o8
cu:enco	r4
cu:encu	S3
cu:ener	P3
cu:ense	P6
cu:ente	Y5o5
cu:enti	T5c3
cu:entr	g11j5
cu:envi	X3Y3j3
cu:equi	Z9
cu:era	D3Z11
cu:eres	o-4r16
cu:erro	Z5
cu:es	D6N-4Q4W8X-3a6n-3o-4r17
cu:esa	W3
cu:esca	g3
cu:escr	P-3Q3X11Y5j-3r7
cu:ese	P3
cu:eso	D4X4Z4
cu:esos	P5X3
cu:espe	D5S4
cu:espo	W6b-4
cu:esta	D7J5O3S-3T-3W-3X-5a-3c5g-4h4j14r5
cu:este	D-6P3T6W3X5b-3g5j-3
cu:esto	J-3L4N3P-3T4X9b3g4j-5o-3
cu:estu	X3
cu:exce	O7
cu:exis	N3
cu:expl	L3T6
cu:fact	j11
cu:falt	D7b5
cu:farm	r5
cu:favo	D-4J-3L-3T3W4X6b4c6g7h-3
cu:fech	P7
cu:feli	a7
cu:feo	D3
cu:fiad	W4
cu:fijo	c6
cu:foli	h7
cu:form	T6
cu:frau	r3
cu:frio	D4O-3a8
cu:fue	D-4P8Z9b-4j-3
cu:fui	D7P9h3
cu:func	L5T3
cu:gana	D3L9P-3W6b-3
cu:gano	L3
cu:gas	j4
cu:gast	J5P7Q-3W5d3h8j-4n-3r-3
cu:gato	a8
cu:geni	o8
cu:gent	c8
cu:gere	c6
cu:gord	a3
cu:grac	X5o5
cu:grat	L5W4d4
cu:gros	D7
cu:guar	d4j3
cu:gust	S3Y3a3j-3
cu:habi	a7
cu:habl	c9r6
cu:hace	L-3P6d5g3j3n6
cu:haga	Z5a-3g5
cu:hago	T8X3
cu:hast	L4o3
cu:hay	L8N-3P-4Q10W-4a3b6j20n-3o-3r-4
cu:hazm	W7g4
cu:he	L-3P13g3
cu:herm	L3
cu:hey	O3
cu:hi	O8
cu:hice	a3
cu:hici	D4
cu:hiel	j5
cu:hija	S4
cu:hijo	W4
cu:hist	P9
cu:hizo	P3a5n3
cu:hola	O13b3
cu:holi	O9
cu:hora	D6j7
cu:hoy	D4H-4L-3W5a-3b5d6h4j6
cu:huma	c11
cu:iba	Z4
cu:ido	P3
cu:igno	Z3
cu:igua	o7
cu:inco	D7g3j-3
cu:info	N3
cu:insc	D-4J4L3N3T-3X-4a-3b-3g22j-3n9o-3
cu:inte	J5N3a3g3
cu:ir	Q3j4
cu:jaja	a6o5
cu:jalo	L4
cu:jefe	c5
cu:jeje	a11o-4
cu:jove	J3g3
cu:juev	j3
cu:junt	L4P-3W6b7d3j-4
cu:kier	g4j4
cu:kilo	j4
cu:kite	N6
cu:la	D10H-4I-3J-4P-3S3a6b4c9d4h3j11o-3q-3
cu:las	L4P4W-5Y9c4g-3j10
cu:lava	L3j8
cu:le	D-3T8Y5Z5c5g7n-5
cu:lech	j3
cu:les	D7
cu:list	N5P8X-3Y5g3
cu:litr	j3
cu:llam	c22j-3
cu:lleg	D4S4X3Y5j5n3
cu:llev	P4U-3W3b7e6h4
cu:lo	D4H-4J-3P13Q-3S-3T-3W6a-5b5d3e3j-5n12o7r-6
cu:los	D6L10P8Q-5T-4W3X3Z-3a-5c-4d12h-3j3n-6r3
cu:lueg	W4o4
cu:luga	j4
cu:lune	j3
cu:lupi	c4
cu:m	D4
cu:ma	a6
cu:mal	D16Z5j-3
cu:malo	W4
cu:mama	W4
cu:mana	S3o3
cu:mand	J-3L-3N-3P-3X10Y5Z9g3j7
cu:mane	S7j6
cu:maqu	c7
cu:marc	a3c6
cu:marq	c4
cu:mart	j5
cu:mas	D5S7W8X8j-3r-5
cu:mayo	j5
cu:me	A-3C-3D13H-4J4L3N6O-3P6Q-6S-6W-6X3Y7a-8b14c7d-4e3f-3g20h-6j-4k-3l-3n4p-3q-5r7
cu:medi	D3L3g3j3
cu:mejo	X3c3o3
cu:memb	Q-3g6
cu:meno	D8
cu:mens	D-4T3X16Y7Z3
cu:menu	T4j8
cu:merc	d6
cu:mes	P5
cu:mesa	h3j5
cu:mese	j9
cu:meta	g3
cu:mete	Y3g5h5
cu:meti	n3
cu:mi	A-3C-5D10E-3F-3H-3J-4L-5M-3N20O-8P4Q9R-3T-4U-7W11X-7Y-3b11d9e3f-3g3h13k-3n9o-8p-4q-4
cu:mini	L4
cu:mio	P4b10
cu:mis	D7J4L-5O-4P22Q8X-4Y5a-6b10c-4j-6o-5r-3
cu:mism	L3g3
cu:mita	d5
cu:moja	j5
cu:mole	X9a5j-3
cu:mome	S6
cu:mone	L9N5O-3b10c-3g10h3j-5
cu:most	c3g3
cu:movi	P8
cu:movs	P7
cu:much	o14
cu:muer	j3
cu:mues	P4
cu:muy	D3o7
cu:my	N6b5
cu:nada	D5J4o7
cu:nece	L3W-3h-3j5
cu:nego	r6
cu:ni	D9L-3X5
cu:niet	T3
cu:ning	J4
cu:nino	Z5a3
cu:nive	L5W5
cu:no	D17J11L-4N12O-3Q-5S8T10X18Y-4Z11a-7b-12c6d-7e6g-5h-4j-5l-3n-5o-8q-4r6
cu:noch	S3
cu:noma	D7J10O-3X3b3
cu:nomb	N5Q3r4
cu:nos	o5
cu:nota	h4
cu:noti	X3Y8
cu:novi	W4
cu:nuev	W5Y3
cu:nume	Q6W6c-3r4
cu:nunc	D5r3
cu:o	D-7L13Q6b9c-3j5n5r6
cu:ocup	T5d4g4
cu:ofer	X5Y4j4
cu:ofre	T9
cu:ok	o8
cu:ola	O14
cu:olvi	J6N6
cu:onda	O4T3
cu:opci	T5
cu:oper	a-3c16
cu:orac	a8
cu:oral	o3
cu:orde	j4
cu:otra	L4P3V-3Z4
cu:otro	S3Z3
cu:oye	O16a-3b5o-3
cu:paga	h3
cu:pago	D-3L6W5n3
cu:pagu	D7a-3h8
cu:pal	b5
cu:pan	j3
cu:papa	W4
cu:paqu	a3
cu:para	D-4L9P-3Q-3a-3b9g8h6j11o-3r-3
cu:pare	X17a-4o-3
cu:part	g4j-3r6
cu:pasa	D-4L6W3c6j8n6
cu:pase	S3c4
cu:paso	O12a-5h7o3
cu:past	b3
cu:pedi	D4e4j4n4
cu:pelo	D6
cu:pens	S3
cu:perd	D3Q5T4Z3a7
cu:perf	N6
cu:peri	j3
cu:perm	N3
cu:pero	X3Y-3a5
cu:perr	a3j5
cu:pers	Z4c10
cu:pert	N5
cu:peso	L4b7d4
cu:pido	Q5j3
cu:pier	L7
cu:piqu	Z7
cu:play	j3
cu:plom	j3
cu:poco	r3
cu:podr	c3
cu:pone	D11
cu:pong	T4W3
cu:ponm	W4g7
cu:poqu	b3
cu:por	L3N3Y3Z5a8c-3d6g-3j6r4
cu:porc	W3
cu:porq	D3
cu:prec	j5
cu:pref	N4c3
cu:preg	N3S4X3
cu:prem	d7
cu:pren	Y4e4
cu:pres	W3a4
cu:prim	W3d-3
cu:prob	J3j5
cu:proc	Q4n3
cu:prod	D4
cu:prog	N6W-3g8
cu:prom	X7Y6
cu:publ	X6Y4
cu:pued	L10P-3Q-4T6W-3a-3b4c9d-4g3j8n-3o-3
cu:punt	C-4D11E-3F-4G-4N3O-3P3W12X3a-3b15c-3g6j-6n3p-3r-3
cu:pura	D4L4
cu:puro	X3
cu:pusi	D4
cu:qr	g4
cu:que	A-4B-4D6E-3H-5I-3J-6K-3L13M-3O7P18Q6T17U-4V-3W3Z-7b5d-3k-3l-3m-3p-3q-3r5
cu:qued	P3T5W-3a-3b9g-3j6n3
cu:quer	Z7
cu:quie	B-4J-3M-3N8O-3P-4c9d8e6g11o-3r7
cu:quin	S6
cu:quis	D3j5
cu:quit	N7X10r-3
cu:ramo	j4
cu:rati	S3n3
cu:rato	S4n3o3
cu:reac	X-5Y7
cu:reca	L3
cu:rece	j4
cu:reci	D3Y3a-4e3h5j3
cu:recl	D5d11
cu:reco	D-4L3X4b3d6
cu:recu	P3
cu:reem	e8
cu:refl	D3
cu:refr	a5
cu:rega	L7b-3d8
cu:regi	D-4L-3N6P4W-4g18h7j-3n6
cu:regr	L5P-4e8
cu:rent	j3
cu:renu	N4W-3
cu:repa	j3
cu:repo	D3n5
cu:requ	j4
cu:resp	D6
cu:rest	P6b3
cu:rfc	j5
cu:roba	D6b-3
cu:robo	r3
cu:ropa	a4
cu:saba	a3
cu:sabe	P4b7
cu:saca	r3
cu:sald	C-10D8E-3L5N-4O-3Q4W14a-3b21j-4p-3
cu:sale	D4P4b-3j4o3
cu:salg	N5P-3S4Y3d4
cu:sali	D3N8
cu:salu	J9O9c3o-3
cu:sant	j3
cu:saqu	N6X4
cu:se	D5L9N-4P4Q-3S-3T6Z3a3d-7g-4n9o3
cu:sea	N3
cu:seas	W5
cu:segu	D5L4S3
cu:sema	P6j3n4
cu:semi	a5
cu:seno	D4b3c5j-3
cu:sepa	N3
cu:ser	D4N3g9
cu:seri	b3
cu:serv	D4o3
cu:sham	j3
cu:si	L7N-3X5Y7a3b9d-4h-4j-4n5
cu:siem	o3
cu:sigo	D4
cu:sigu	D3X3a4j3
cu:sill	j4
cu:sin	D7N7Z3g-4j3
cu:sirv	L12T-3r-3
cu:sist	N6
cu:soci	g7
cu:soli	D4N3b-4g3
cu:solo	J4X3Z4r-3
cu:son	D5L4a-4j-5o6r11
cu:sorr	Z4r7
cu:soy	b8c3g8
cu:spam	X12
cu:stop	X3Y5
cu:su	N10T3b-3c-5j6o9
cu:sube	L5h4
cu:subi	b8h4
cu:sucu	j4
cu:sueg	W7
cu:sufi	b5
cu:suma	L6n5
cu:sume	h4
cu:supe	T3o4
cu:supr	N8
cu:surt	j10
cu:sus	X9
cu:susc	Y5
cu:susp	X4
cu:tal	O10
cu:tall	j5
cu:tama	a3
cu:tamb	g7
cu:tamp	D3
cu:tan	b3
cu:tant	b6
cu:tard	O9S7j5o-7
cu:tare	a5
cu:tarj	g5
cu:taza	b4d3
cu:te	D-3S4T5a16h6j-3o-6
cu:tele	W5X6b4c3
cu:temb	a5
cu:tend	b7j4
cu:tene	N3
cu:teng	D3P5T-3W3a-5b14d5g3j-6o3
cu:teni	D4
cu:term	N3b4
cu:text	r7
cu:tick	D7M-3P7S3b-3h12
cu:tiem	L6
cu:tien	C-3D-4I-4L6N-3P-3Q4W11c5d-3j11o4
cu:tint	j4
cu:toca	L5
cu:toda	J3b5d-3g6j4
cu:todo	L4N5P7Q5j-5o3
cu:toma	D4d3
cu:tone	j4
cu:tons	b3
cu:tort	j5
cu:tota	b9
cu:trab	S4X4a-3r3
cu:trae	b3j10
cu:trai	D5b5d3
cu:tran	W4j3
cu:trat	D8r4
cu:tu	a4c5j3r11
cu:ubic	j7
cu:ulti	P10
cu:un	D10N-3S5X-3a-4c4g-4j9o6
cu:una	D11Q3b-6c6r3
cu:unas	j3
cu:unif	j5
cu:unir	a-4g18o-4
cu:uno	L5P3W5X4a-3b-4g12o-3
cu:unos	D8
cu:unsu	X10
cu:urge	j3
cu:usa	W3
cu:usar	J4L10
cu:use	P6
cu:uso	L3S5
cu:uste	D5L-3W3Z7a-4r7
cu:util	d3
cu:uy	Z4
cu:va	n9o10
cu:vale	L5j4
cu:vali	d4
cu:van	b6j7
cu:vas	a8
cu:vaya	r3
cu:ve	c4
cu:vece	P8
cu:veci	P-3W10
cu:vemo	o5
cu:venc	L5Y3
cu:vend	L-3W11a8b-4j8
cu:veng	c3
cu:veni	D5
cu:vent	H-3W5j5
cu:venz	b3
cu:veo	P-5Q6S4
cu:ver	C-3N-3P8b19d-4g-4
cu:vera	r3
cu:verd	j6
cu:vest	j3
cu:vez	D4P3
cu:vi	P3g3
cu:viej	W5
cu:vien	J5
cu:vier	a4
cu:vige	L5
cu:visi	D3P9
cu:voy	D-3J3P5S7W-4d5j-4o4
cu:wifi	j4
cu:y	D20O-4P3Q-4T3Y4Z-3d-3g6h-4j-3n-4o-3q-3r12
cu:ya	D-3J3L-3N7O-5S4T-5W-3Z-4b16d8g-3h4n12r-5
cu:yo	D5L-4W3g7h-3
cu:you	a-3j-3o8r12
cu:zapo	j4
cu:☎	C-7P-6W35c3d-6g5
cua*	C7D-3E3F-6G-5H7I11J-6K6L11M6N-4O-5P13Q5T-3U15V-6X-3Y5Z-5b7d-7e-7f-7g-5h-10i-5j10k-5l-6m5o-6p15q-10r-8
cuad*	D3E12H5
cuad* a*	E8
cuad* cuad*	E3
cuad* mi*	D3
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
cual	A3I3M7Q5a-3e-3j8n9p4q-4r-3
cual cliente	I4
cual dejo	H4
cual es	A3H-3L3Q5e-3j9n3p4r-3
cual fue	M3
cual*	K9P7T6m6n-3
cual* clie*	I4
cual* dejo*	H4
cual* es*	A3H-3L3Q5e-3j9n3p4r-3
cual* fue*	M3
cual* son*	T5
cual* teng*	P6
cuale*	K9P7T7m6n-3
cuales	K9P7T7m6n-3
cuales $	m3
cuales son	T5
cuales tengo	P6
cuan*	C9D-6E-5F-5G-3H4I10J-5L12N-3O-4P11T-6U14V-5W5Y6Z-4b10c-3d-6e-4f-5g-4h-8i-3j5k-4l-4n-4o-5p13q-6r-5
cuan* acum*	p5
cuan* anda*	C3
cuan* ando*	U7p-3
cuan* canj*	P3
cuan* cayo*	H3
cuan* clie*	I-4U6W4
cuan* cobr*	P-3S7
cuan* cuen*	b4
cuan* cues*	j6
cuan* dine*	H6
cuan* dura*	L6j3
cuan* e*	U8
cuan* el*	Q6n-3
cuan* entr*	H4
cuan* es*	L-4a8j5
cuan* esta*	C4
cuan* este*	Y3
cuan* fact*	H3
cuan* fue*	H4M3P6b-3n6p-4
cuan* fuer*	I4
cuan* fui*	P6
cuan* gana*	W11
cuan* gano*	p4
cuan* gast*	P3
cuan* gent*	I6m3
cuan* hay*	C3D3H4L3
cuan* haya*	Y4
cuan* he*	b5
cuan* hice*	U4
cuan* hici*	H4
cuan* hizo*	H5
cuan* junt*	p6
cuan* le*	C6H-3L3U-4h-3n6p13
cuan* lleg*	p5
cuan* llev*	C3H3W4j-4p3
cuan* lo*	H-3j3
cuan* los*	L4
cuan* marc*	C3
cuan* me*	L-3P5S4b7p-4
cuan* meti*	H-3U5m3
cuan* mone*	I3
cuan* much*	m4
cuan* no*	P10b-3
cuan* paga*	Q3
cuan* pers*	I7
cuan* peso*	L5b-3
cuan* pued*	b3
cuan* punt*	C4H3I-4P-3b6p6
cuan* qued*	n5
cuan* rega*	H3
cuan* regi*	W5
cuan* sale*	j8
cuan* salg*	S5
cuan* sali*	p3
cuan* se*	C-3H10I4K3L9P-3n-4
cuan* somo*	I3m3
cuan* son*	b3
cuan* subi*	b3p3
cuan* sumo*	U5p-3
cuan* tard*	j4n3
cuan* tend*	C5p-3
cuan* teng*	I3b4
cuan* tick*	H3U4
cuan* tiem*	n5
cuan* tien*	C3p10
cuan* trae*	p8
cuan* trai*	K4b4
cuan* va*	H3p3
cuan* vale*	L4
cuan* van*	U4
cuan* vece*	P5
cuan* vend*	H-4W16p-3
cuan* vien*	P5
cuan* ya*	L6Q3b-4
cuand*	C-3H-5L5P13Q10S10U-3W-3Y12b-7d-3j3p-5
cuando	C-3H-5L5P13Q10S10U-3W-3Y12b-7d-3j3p-5
cuando $	n3
cuando cierre	S3
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
cuant*	C12D-7E-4F-4G-3H8I13J-3L8O-3Q-6S-6T-5U16V-4W8X-3Y-3Z-3b16c-3d-4e-3f-4g-3h-6i-3k-3l-3m3n-4o-6p17q-6r-3
cuanta	I6
cuanta dinero	H3
cuanta gente	I7
cuantas	A5B4C-3I5K6P5U8a-3b-3m5n-3p-4
cuantas fueron	I4
cuantas gentes	m4
cuantas llevo	U6
cuantas me	U3
cuantas muchachas	m4
cuantas personas	I7
cuantas van	U4
cuantas veces	P5
cuanto	C12D-3H16I-8K-3L6O-3P4Q-4S-4T-3U5V-3W10b13f-3h-5j8m-3o-4p15q-5
cuanto $	H5L3
cuanto acumulo	p5
cuanto anda	C3
cuanto ando	U7p-3
cuanto cayo	H3
cuanto cuento	b4
cuanto cuesta	j6
cuanto dinero	H3
cuanto es	L-3a8
cuanto esta	C4
cuanto facturamos	H3
cuanto fue	H4M3P5b-3n6p-4
cuanto gana	W6
cuanto gano	p4
cuanto hay	C3H4L3
cuanto he	b5
cuanto hicieron	H3
cuanto hizo	H5
cuanto junte	U3
cuanto junto	p7
cuanto le	C5H-3L4U-3h-3n6p8
cuanto llego	p3
cuanto lleva	C5U-3p4
cuanto llevamos	H3
cuanto lo	H-3j3
cuanto marca	C3
cuanto me	L-4b8p-3
cuanto meti	H-3U6
cuanto puedo	b3
cuanto quedo	n5
cuanto regalamos	H3
cuanto sale	j8
cuanto salio	p3
cuanto se	H14j3n-8p4
cuanto sumo	U5p-3
cuanto tarda	j4n3
cuanto tendra	C5p-3
cuanto tengo	b4
cuanto tiempo	n5
cuanto tiene	C4p8
cuanto trae	p8
cuanto traigo	b4
cuanto va	H3p3
cuanto vale	L4
cuanto vende	W5
cuanto vendi	H-3U5
cuanto vendieron	W5
cuanto vendimos	H5
cuanto vendio	H-3U-3W8
cuanto viene	P5
cuanto ya	L6b-4
cuantos	C3D-4I12L5P-9U3a8b6d-3j-4m5p5
cuantos $	b3
cuantos clientes	I-6U6W4
cuantos le	p6
cuantos meti	m3
cuantos monedero	I3
cuantos pesos	L5b-3
cuantos puntos	C4H3I-4P-3b6p6
cuantos se	H-3I5
cuantos somos	I3m3
cuantos son	b3
cuantos tengo	I3
cuantos ticket	H3U4
cuar*	D3
cuart*	D3
cub*	d7h4k4
cube*	h3
cube* de*	h3
cubet*	h3
cubr*	d7k4
cubre	d6
cuc*	C4d3h3
cuca	C4d3h3
cuca $	C6F3
cue*	D4E6F-3G3H4L-5M-4N3P5S-5b6d4f5g6j3n-5
cuel*	l4
cuel* a*	l3
cuell*	l4
cuello	l4
cuello a	l3
cuen*	D4E6F-3G3H6L-5M-4N3P5S-5U3W3b6d4f5g6j-3n-5
cuen* a*	W4f4
cuen* al*	E3
cuen* con*	d4j4
cuen* de*	E5G3P3h-3
cuen* del*	C4H3
cuen* el*	H6S-4a3
cuen* era*	J3
cuen* fals*	G3
cuen* la*	M-3q3
cuen* para*	b3
cuen* ☎*	G4
cuent*	D4E6F-3G3H6L-5M-4N3P5S-5U3W3b6d4f5g6j-3n-5
cuenta	D4E7F-3G4H-3M-4N4P7U3W3a-4b3d5f5g6h-5n-5
cuenta $	E-3H-3N7W5b7g3j-3
cuenta a	W4f4
cuenta al	E3
cuenta con	d4j4
cuenta de	E5G3P3d3h-3
cuenta del	C4P3U3W-3
cuenta era	J3
cuenta falsa	G3
cuenta la	M-3q3
cuenta ☎	G4
cuentame	H7
cuentame el	H7
cuentas	H3
cuentas del	H4
cuento	S-3a4b4
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
cumple	L3P3W3
cumple $	P3W3
cumpleanos	a3
cumpleanos $	L3
cumpleanos comadre	a3
cus*	V3f4h-4i6
cust*	V3f4h-4i6
custo*	V3f4h-4i6
customer	V3f4h-4i6
da	d6l4o4
da de	f3l5
da en	d7
da la	L3
da su	Q3
da* de*	f3l5
da* en*	d7
da* la*	L3
da* su*	Q3
dad*	m12
dada	f3
dada de	f3
dada* de*	f3
dado	m9
dado de	m9
dado ☎	G3
dado* de*	m11
dado* ☎*	G3
dal*	A6F6G-4V3k5l6n3o-3q3
dale	A6F6G-4V3k4l5n3o-3
dale #	F5
dale autorizo	A3
dale chance	k3
dale cuello	l4
dale de	l3
dale el	A4V3
dale otra	n5
dale* #*	F5
dale* auto*	A3
dale* chan*	k3
dale* cuel*	l4
dale* de*	l3
dale* el*	A4V3
dale* otra*	n5
dam*	B3H5I4L5M4N3P3Q-3R4S7U5V-3W6a-5f-3h-4l-3m-3n-4o-3
dame	B3H6I4L-3M4N3P3R4S7U6W5a-4d4h-3l-3m-3n-4o-3
dame #	S4
dame 15/09	H12
dame chance	S8
dame de	N6g5
dame el	B6H-5P3T4W3c3
dame la	I4U3
dame las	W5
dame lo	U4
dame los	H3M5
dame mi	U3W-3d8
dame un	S7
dame* #*	S4
dame* 15/0*	H12
dame* chan*	S8
dame* de*	N6g4
dame* el*	B6H-5P3T4W3c3
dame* la*	I4U3
dame* las*	W5
dame* lo*	U4
dame* los*	H3M5
dame* mi*	U3W-3d8
dame* un*	S7
damo*	H-4L8j3
damos	H-4L8j3
dan	D6L30b-6
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
dand*	n5
dando	n5
dani	a3
dani*	l3
dani* a*	l3
danie*	l3
daniela	l3
daniela a	l3
dar	A3F7G-4Q7f3k5o6
dar $	o7
dar de	Q5f3k4
dar luz	A4
dar puntos	F7
dar*	F4L3f4n4q6
dar* de*	Q5f3k4
dar* luz*	A4
dar* punt*	F7
darl*	F4f3n5q5
darla	n6
darle	F4f3q5
darm* de*	g3
darme de	g3
das	P3n4
das el	n4
das*	F4
das* el*	n4
dase*	F4
dase* #*	F3
dasel*	F4
daselo	F3
daselo #	F3
dat*	L-3M4N10Q9S7W-3a-3i3k3q-4
dato	J3S3
dato*	M5N10Q7S4W-3a-3g3i3k3q-3
dato* de*	M3n6
dato* pers*	N3
dato* una*	i3
datos	M5N10Q7S4W-3a-3g3i3k3q-3
datos $	N7Q7S3n-3
datos de	M4n6
datos personales	N3
datos una	i3
de	A4B8I5K-3L3N5O-4P3R5S-11T-7U-3V-3W5X5a-5c-4f-3g-3j9l3o-6
de #	C4D3E-8G-4H-3J-4M12P3Q-4V-3i6j4n8p-3
de 2x1	j4
de a	L5a4
de aca	k4
de acceso	R5
de acciones	B6
de actividad	B8
de afiliados	I6
de ahi	N4d5
de ahorita	S-3i6n3p4
de ajuste	B5
de alguien	E3Q5
de alta	I4Q3f6g10h3m9n-3
de anoche	H3
de antes	i8l3
de antier	H5
de arriba	Z4q-4
de atras	V8a3
de ayer	D3H12b3n-4q4
de baja	N9Q4l7n4
de beto	A3
de bienvenida	F3L3
de cada	Y3
de caja	A4H4l4m4
de cajera	k5
de cajeras	l3
de cajeros	B5
de cambios	B6
de carne	c3h3
de cashback	G3
de casualidad	n6
de celular	R3
de cemento	j3
de chat	Z5
de cinthya	l4
de clienta	f3q5
de cliente	C3I-4P3V7f4g3
de clientes	I7f4g4
de colaborador	R3
de comer	S3a4n3
de comprar	L3
de compras	P4
de confianza	l3
de contacto	Z3
de conversacion	Z6
de cortesia	F8
de cozumel	F4
de cuanto	L4n10p-5
de cuenta	P8
de daniela	l3
de decirme	b3
de dedo	q4
de diciembre	l4
de diesel	a3
de difusion	Y7
de don	W3n3
de dona	A4B3C-3
de donde	P10r9
de edith	R4
de el	G4
de ella	p6q6
de empleado	k4
de enero	P3
de esa	K3V3
de esas	J4
de esta	B5E-3H3W4h-3
de esto	N6
de favor	l3
de fer	l3
de filemon	E3
de gerente	F3
de hace	D-3i5n10p3q4
de hoy	H16I4K4P-3a-4d3h4j-6p4
de incapacidad	l3
de inscritos	I3
de irse	p6
de la	B-4D3F-3G3J6M-4O3Q-3R-3U3V6X6Z5a5e-4h-3i-4j-7l-3n4o-3p7q-10r5
de las	A-4H6X4a-3
de lentes	j3
de lerdo	I3
de listo	G3
de lo	P5T3U5b3d10j-4
de los	A8E-4H-3I5N3P-3Q-4W-4X5Y-3a-4f4g3h5l9n3q-3
de lujo	o8
de lunes	H3
de lupe	C3
de madrugada	B4
de manana	k3
de marisol	R3
de mas	C-3D3E3G13h-3q11
de maura	A5
de mayo	H5
de menos	E5
de mercancia	e3
de mi	P3U3W14a-3h-3k4
de miembros	I10
de mis	B5D-3H-3U6W9Y4
de muerto	j3
de nachita	G3
de nada	o8
de nayeli	A3
de nino	H-5j7
de nivel	L4W5
de noche	W4
de noviembre	j3
de nuevo	J3Y3h-3i7n8
de numero	Q3
de ofertas	Y4
de otra	C3i-7q15
de pagar	b3d-4h6
de parte	r8
de pasar	q3
de pata	B3M-3
de paty	W3
de pelo	D4
de pesos	Q5
de pintura	L3
de prueba	q3
de puntos	F-4G-3W-5b7f4g3n-5p9
de puro	H3
de que	A3H-3L9Q10j-3n8o-3p-3q-3r5
de quien	M9q-3
de recibir	X4
de recien	p3
de regalo	F6
de registrados	I4
de regreso	e3
de regularizar	E5
de rosaura	F3
de saldo	C-4E3F8b5d3
de semana	O4
de senora	q3
de siempre	h7
de sistema	D8
de socios	I5
de soporte	c6
de su	E-3G-5N7d11f-3q4
de sus	G-4J3d6
de tavo	E5
de telefono	j4
de temporada	j4
de ticket	q3
de todas	o3
de todos	I3
de trabajadores	m4
de turno	H4a4
de un	C5E6r4
de una	E4L3d3h4
de unas	h4
de ustedes	c6
de usuarios	m7
de venta	H4
de ver	n4
de veras	r3
de verdad	c3
de vuelta	e9
de wendy	G3
de zoila	E4
de ☎	E10F-3G10P4W4h-8
de* #*	C4D3E-8G-4H-3J-4M12P3Q-4V-3i6j4n8p-3
de* 2x1*	j4
de* a*	L5a4
de* aca*	k4
de* acce*	R5
de* acci*	B6
de* acti*	B8
de* afil*	I6
de* ahi*	N4d5
de* ahor*	S-3i6n3p5
de* ajus*	B5E-3
de* algu*	E3Q5
de* alta*	I4Q3f6g10h3m9n-3
de* anoc*	H3
de* ante*	i8l3
de* anti*	H5
de* arri*	Z4q-4
de* atra*	V8a3
de* ayer*	D3H12b3n-4q4
de* baja*	N9Q4l7n4
de* beto*	A3
de* bien*	F3L3
de* buen*	j4o3
de* cada*	Y3
de* caja*	A4H4k3l4m4
de* caje*	B4k5
de* camb*	B6
de* carn*	c3h4
de* cash*	G3
de* casu*	n6
de* celu*	R3
de* ceme*	j3
de* chat*	Z5
de* cint*	l4
de* clie*	B-3I5V5d-3f11g7h-3n-3q4
de* cola*	R3
de* come*	S3a4n3
de* comp*	L4P3h3
de* conf*	l3
de* cont*	Z3
de* conv*	Z6
de* cort*	F8
de* cozu*	F4
de* cuan*	L4P3n11p-5
de* cuen*	P8
de* dani*	l3
de* deci*	b3
de* dedo*	q4
de* dici*	l4
de* dies*	a3
de* difu*	Y7
de* don*	W3n3
de* dona*	A4B3C-3
de* dond*	P10r9
de* edit*	R4
de* el*	G4
de* ella*	p6q8
de* empl*	k4
de* ener*	P3
de* esa*	K3V3
de* esas*	J4
de* esta*	B5E-3W4h-3
de* esto*	N6
de* favo*	l3
de* fer*	l3
de* file*	E3
de* gere*	F3
de* hace*	D-3Q-3i7n11p3q6
de* hoy*	H16I4K4P-3a-4d3h4j-6p4
de* inca*	l3
de* insc*	I3
de* irse*	p6
de* la*	B-4D3F-3G3J6M-4O3Q-3R-3U3V6X6Z5a5e-4h-3i-4j-7l-3n4o-3p7q-10r5
de* las*	A-4H6X4a-3
de* lent*	j3
de* lerd*	I3
de* list*	G3
de* lo*	P5T3U5b3d10j-4
de* los*	A8E-4H-3I5N3P-3Q-4W-4X5Y-3a-4f4g3h5l9n3q-3
de* lujo*	o8
de* lune*	H3
de* lupe*	C3
de* madr*	B4
de* mala*	D4a3
de* mana*	k3
de* mand*	X5
de* mari*	R3
de* mas*	C-3D3E3G13h-3q11
de* maur*	A5
de* mayo*	H5
de* meno*	E5
de* merc*	e3
de* mi*	P3U3W14a-3h-3k4
de* miem*	I10
de* mis*	B5D-3H-3U6W9Y4
de* muer*	j3
de* nach*	G3
de* nada*	o8
de* naye*	A3
de* nino*	H-5j7
de* nive*	L4W5
de* noch*	W4
de* novi*	j3
de* nuev*	J3Y3h-3i7n8
de* nume*	Q3
de* ofer*	Y4
de* otra*	C3i-7q15
de* otro*	n3
de* paga*	b3d-4h6
de* part*	r8
de* pasa*	q3
de* pata*	B3M-3
de* paty*	W3
de* pelo*	D4
de* peso*	Q5
de* pila*	h3
de* pint*	L3
de* prue*	q3
de* punt*	F-4G-3W-5b7f4g3n-5p9
de* puro*	H3
de* que*	A3H-3L9Q10j-3n8o-3p-3q-3r5
de* quie*	M9q-3
de* reci*	X4p3
de* rega*	F6
de* regi*	I4
de* regr*	e3
de* regu*	E5
de* rosa*	F3
de* sald*	C-4E3F8b5d3
de* sema*	O4
de* seno*	q3
de* siem*	h7
de* sist*	D8
de* soci*	I5
de* sopo*	c6
de* su*	E-3G-5N7d11f-3q4
de* sus*	G-4J3d6
de* tavo*	E5
de* tele*	j4
de* temp*	j4
de* tick*	q3
de* toda*	o3
de* todo*	H3I3
de* trab*	m4
de* turn*	H4a4
de* un*	C5E6r4
de* una*	E4L3d3h4
de* unas*	h4
de* uste*	c6
de* usua*	m7
de* vent*	Z5q-4
de* ver*	n4
de* vera*	r3
de* verd*	c3
de* vuel*	e9
de* wend*	G3
de* zoil*	E4
de* ☎*	E10F-3G10P4W4h-8
deb*	C3D9E10F4H-3L-3P-3Q7a3j-3n-12o11p-3q7
debe	E9h-3
debe ser	E7
debe traer	E3
debe*	D5E3F6h-3
debe* #*	F6
debe* ser*	E7
debe* tene*	E3
debe* trae*	E3
deben	F3
deben #	F3
deber*	D3E4
deberia	E4
deberia tener	E3
debi	n-3q6
debi*	D6G4h3q4
debi* #*	G4
debia	h4
debie*	D6
debiendo	D4d3
debio	q3
debit*	G4
debitense	G4
debitense #	G4
debo	Q6n-5o11q-3
debo hacer	Q5
debo* hace*	Q5
dec*	C3T4Y3n5p4
deci*	C3Q3T4Y3n5p4
deci* al*	C3
deci* en*	Q5n3
deci* mi*	b3
deci* que*	n3
decir	Q4T3n6
decir en	Q5n3
decir que	n3
decir*	Y3p4
decirle	p4
decirle $	p4
decirle al	C3
decirme	Y3b3
decirme mi	b3
ded*	n-3q9
dedo	n-3q9
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
dej*	B-3C-5D-3E12F-4J17L-3M-3N-3O-4Q-6S22T-5W-4X13Y-4l9o-5q5r-3
deja	H-3J7S17X5j3n-3
deja de	X5
deja le	S4
deja que	S3
deja*	C-3E14F-4H-5J15Q-3S9X3l-3o-3
deja* a*	E3
deja* asi*	J8
deja* de*	X10Y-3
deja* en*	E5
deja* le*	S5
deja* list*	k3
deja* no*	J3
deja* noma*	E3
deja* que*	S3
deja* todo*	J6q3
dejal*	E8F-3J16V3
dejala	J6V3
dejala $	J4
dejala lista	k3
dejalo	E8F-3J11
dejalo asi	J6
dejalo en	E3
dejalo nomas	E3
dejam*	E3H-4S12
dejame	E3S8
dejame a	E3
dejamos	H-3S4
dejar	X4q4
dejar de	X4
dejas*	a4
deje*	J-6X5l4q8
deje* asi*	n3
deje* de*	X6
deje* que*	l4
dejen	X6
dejen de	X6
dejes	J-6l4q8
dejes que	l4
dejo	G3H8l6n6
dejo abierta	a4
dejo aqui	e3
dejo asi	n4
dejo el	H6l5
dejo mas	H4
dejo* abie*	a4
dejo* aqui*	e3
dejo* asi*	n4
dejo* el*	H6l5
dejo* mas*	H4
dejo* tira*	K3
del	B11D4E-3F-5G3H18I-4J-5M3N5O-5P7Q-3S-5T-4W15X-6a-3b-3c-6e5f-5g-3j7k-6l5n-6o-9p6q-3r-3
del #	B3H11W5h-4
del 20/11	H4
del 3/11	H5
del agua	a3
del ano	H4
del apagon	n4
del banco	W6q-4
del bot	l5
del buen	H3
del cafe	h3
del canje	p3
del celular	L3q4
del centro	j4
del chat	T3
del cliente	P4f-3p7q4
del club	N4
del dia	B6U8W3
del folio	q3
del garrafon	V3
del gas	Z4
del gato	e4
del gym	f3
del jetta	a3
del jueves	F3H5h-3
del lunes	D4H-3Y3
del martes	H6j3
del mercado	E4
del mes	B4H9
del mismo	Q4
del monedero	E-3G10H-3L6N3d5g-3h-3n3
del mostrador	g3
del muchacho	V4
del numero	C3
del personal	B6m4
del primero	H3
del profe	E5
del programa	I3W4
del que	V4
del regalo	G3
del senor	p3
del sistema	N4W3l9
del telefono	q3
del ticket	D3K3M3Q3h-8n3
del tinaco	e3
del trabajo	S4Z3
del turno	B3H-3U4
del uno	H3
del velador	l3
del ☎	A3C3G6H-3P9W6f-4h4p-3q-3
del*	N7
del* #*	B3H11W5h-4
del* 20/1*	H4
del* 3/11*	H5
del* agua*	a3
del* ano*	H4
del* apag*	n4
del* banc*	W6q-4
del* bot*	l5
del* buen*	H3
del* cafe*	h3
del* canj*	p3
del* celu*	L3q4
del* cent*	j4
del* chat*	T3
del* clie*	P4f-3p7q4
del* club*	N4
del* dia*	B6U8W3
del* foli*	q3
del* garr*	V3
del* gas*	Z4
del* gato*	e4
del* gym*	f3
del* jett*	a3
del* juev*	F3H5h-3
del* lune*	D4H-3Y3
del* mart*	H6j3
del* merc*	E4
del* mes*	B4H9
del* mism*	Q4
del* mone*	E-3G10H-3L6N3d5g-3h-3n3
del* most*	g3
del* much*	V4
del* nume*	C3
del* pers*	B6m4
del* prim*	H3
del* prof*	E5
del* prog*	I3W4
del* que*	V4
del* rega*	G3
del* seno*	p3
del* sist*	N4W3l9
del* tele*	q3
del* tick*	D3K3M3Q3h-8n3
del* tina*	e3
del* trab*	S4Z3
del* turn*	B3H-3U4
del* uno*	H3
del* vela*	l3
del* ☎*	A3C3G6H-3P9W6f-4h4p-3q-3
dele*	N7
dele* my*	N7
delet*	N7
delete	N7
delete my	N7
dem*	V4b3d3f3n4
dema*	V4
demas	V4
demas $	V4
deme	b4
deme razon	b4
deme* razo*	b4
demo*	f4n3
demos	f4
den	L3N3W3
den de	N3
den*	A3k3n3
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
dep*	W6a4
depo*	W6a4
depos*	W6a4
der*	a5
deri*	E3
deri* de*	E3
deriv*	E3
derivado	E3
derivado de	E3
derr*	a5
des	J3
des de	J5
des*	A-4C-7D6E-3F-7G14H-3J-5K-4M-4N17O-5P3R-3S8T-3U5V-3W9X18Y-8a-12b-5d9e-4f-6g-10h-6i-5j14l16m-5n-10o-12q26r-5
des* de*	J5
desa*	D8N11X5Y-4b-4d-3g-4l10n-6q7
desa* #*	D3G3
desa* a*	l6
desa* de*	q3
desa* empl*	l6
desa* la*	q5
desa* los*	X3
desa* mi*	D6
desab*	G3
desabonale	G3
desabonale #	G3
desac*	X6Y-4l12
desactiva	l6
desactiva a	l6
desactivar	l6
desactivar empleada	l6
desap*	D9N3q5
desaparece	q3
desay*	a4j4
desayuno	a4j4
desayuno $	a4j4
desb*	q4
desba*	q4
desc*	C-4F-4G15H-3O-3S-4W12d13h-4j11l4o3p-3q-3
desc* #*	G6d7h-4
desc* a*	l5
desc* de*	d7
desc* del*	W4
desc* el*	E4
desc* la*	a6
desc* lo*	G3
desc* punt*	G9d-5
desca*	j9o5
descanses	o3
descanses $	o3
desco*	G7a4d7l5q-3
descompuso	E3a6
descompuso el	E3
descompuso la	a6
desconecta	l5
desconecta a	l5
descontar	G6d5
descontar #	d3
descontar puntos	G9d-4
descontarle	G5
descontarle a	G3
descontaste	D3
descu*	G8W12d7h-3j3
descuenta	W9d6j4
descuenta #	G4
descuenta $	W3n3
descuenta de	d5
descuenta del	W4
descuentale	G7
descuentale lo	G3
desd*	H3I5L3O6U7a-3k3q-3
desd* cuan*	L5P3
desd* hace*	I3
desd* la*	U3j3
desd* las*	U3
desd* mi*	U3
desd* que*	H5I3b3
desde	H3I5L3O6U7a-3k3q-3
desde cuando	P3
desde hace	I3
desde la	U3j3
desde las	U3
desde mi	U3
desde que	H5I3b3
dese*	N3c4d4
deseo	N4c4d3
desg*	P9
desg* de*	P3
desgl*	P9
desglose	P3
desglose de	P3
desh*	N7g-3h-5l3n-3q24
desh* el*	l4
desh* mi*	N5
desha*	N7g-3h-5l3n-3q24
deshabilita	l4
deshabilita el	l4
deshacer	h-4q11
deshacer $	q7
deshaz	N5g-3q7
deshaz mi	N5
deshazla	q4
desi*	G3
desi* #*	G3
desin*	G3
desinflaselo	G3
desinflaselo #	G3
deso*	S6
desoc*	S6
desp*	Q3S12T3V3a-4h6j-4o-3p6q-7
desp* #*	h3
desp* a*	W3l3
desp* de*	H3Q3c3p6
desp* la*	d4
despa*	T5U3V3h5k3q-3
despache	U3k3
despache $	U3k3
despe*	d4l3n4
despensa	d5
despi*	W3
despu*	L3Q3S14j-3p7q-4
despues	L3Q3S14j-3p7q-4
despues $	S5
despues de	H3Q3c3p6
desr*	q9
desre*	q9
desregistra	q9
dest*	N3Z4
dest* mis*	N3
destr*	N3n3
destrabo	n3
destrabo $	n3
det*	A6M4P10X3
deta*	M4P11
deta* de*	P11
detal*	M4P11
detalle	M4P9
detalle $	M4
detalle de	P9
dete*	A6X3
dete* por*	A5
deten*	A6X3
detenido	A6
detenido por	A5
dev*	A3B3H-3M-5Q6W-3a-4e52h-9j-3n-4o-3q3
devo*	A4B4G3M-3Q5a-3e33h-5o-3
devo* #*	e5
devo* de*	A4B4
devo* del*	e4
devo* el*	G3
devol*	A4B4G3M-3Q5a-3e31h-5o-3
devolucion	A5B4Q6e10h-3
devolucion $	Q6
devolucion de	A4B4
devolver	e9
devolverle	e3
devolvieron	e4
devolvio	G4e3
devolvio el	G3
devu*	F3G-3e19h-4n-4q4
devu* #*	e4
devu* el*	e8
devu* los*	F3
devue*	F3G-3e19h-4n-4q4
devuelta	e4
devuelvan	e3
devuelve	e10n-3
devuelve #	e4
devuelve el	e5
devuelvele	F3
devuelvele los	F3
di	G4e4n-3q7r3
di $	J4e3q-3
di las	l3
di mi	r3
di que	q3
di* las*	l3
di* mi*	r3
di* que*	q3
dia	B4C-5D-4H25O6P10S-3T-4U18V-3W4a3b-3i-3j-4n-5o-6q-5
dia #	H16a-3h-3
dia $	B6U14W3a10n-3o-4
dia cuantos	H3
dia de	K3d3
dia favor	H4
dia jalo	H3
dia me	O-3P3h3
dia por	U3
dia*	D3H3O18W-3Y8a-5j9l5n-3o-8q-3
dia* #*	H16a-3h-3
dia* cuan*	H3
dia* de*	K3d3
dia* favo*	H4
dia* jalo*	H3
dia* me*	O-3P3h3
dia* por*	U3
diar*	D3H-3Y5
diari*	D3H-3Y5
diario	D3H-3Y5
diario $	D3g3
dias	H6O19Y3a-4j8l3n-3o-8
dias $	H4O16a-3o-5
dias por	H3
dias* por*	H3
dic*	C4D3F-3J-3L-3M6P3R4T-5V-3W-4Y3a6d4h-3n6o-5p3q4
dice	D5M5O3R4T-3U-3d4n6o-4p5
dice $	O-3n9
dice el	O7n-4
dice mi	a4
dice que	D4L-3R4U-3d5n-5q5
dice*	C4Y4a9p-3q-3
dice* cuan*	d3
dice* el*	O7n-4
dice* mi*	a4
dice* por*	C3
dice* que*	D4L-3R4U-3a5d5n-6q4
dice* su*	C3
dicen	a9
dicen que	a6
dices	C4Y4b3
dices cuanto	d3
dici*	h-4l4
dicie*	h-4l4
diciembre	l4
diciembre $	l4
dict*	Q6
dicta*	Q6
dictar	Q6
did	n17o-3
die*	H4N-3n4
dier*	H4n6
dier* de*	I4n5
dier* el*	G3
dier* hoy*	H5
diero*	H4n3
dieron	H4n3
dieron de	I4n5
dieron el	G3
dieron hoy	H5
dies*	a3
diese*	a3
diesel	a3
diesel $	a3
dif*	N-3V3X7Y6
dife*	D3V3
difer*	D3V3
diferencia	D3
diferente	V3
difu*	N-3X7Y6
difus*	N-3X7Y6
difusion	N-3X7Y6
difusion $	N-3X7Y6
dig*	P-4S10T-4X3a-3b5d-4p3q4r4
diga	E3d-3n-3
diga #	E4
diga*	C4X3b6
diga* #*	E4
diga* cuan*	b3
diga* el*	C4
digal*	c3
digale	c3
digam*	C4b6
digame	C4b6
digi*	q6
digit*	q6
digito	q6
digo	S8n5r3
digo $	D3S8
digo que	n4
digo* que*	n4
dij*	A3J4b4g3n10q7
dije	J6a3h-4n-3q9
dije #	h-3q7
dije que	J5
dije*	b3
dije* #*	h-3q7
dije* que*	D-3J5b3
dijer*	b3
dijeron	b3
dijeron que	b3
diji*	n8
diji* que*	n3
dijis*	n8
dijiste	n8
dijiste que	n3
dijo	h3n4
dijo el	h3
dijo* el*	h3
dil*	a8
dile	a8
dile a	a5
dile que	a4
dile* a*	a5
dile* que*	a4
dim*	C9E-3H4L-3T5U5W3a-4b3d-5h-4j-3m6n4p5q-4
dime	C6H6L-3T5U3W3a-4b3d-3h-4j-3m3n5p3q-4
dime como	Q3
dime cuanto	H3W4
dime en	n4
dime lo	C3
dime los	C5I3
dime mis	U3
dime que	T3
dime quien	B4
dime si	H3M-4b4n5
dime*	C3
dime* como*	Q3
dime* cuan*	H3W5
dime* en*	n4
dime* lo*	C3
dime* los*	C5I3
dime* mis*	U3
dime* que*	T3
dime* quie*	B4
dime* si*	H3M-4b4n5
dimel*	C3
dimelo	C3
dimelo $	C3
dimo*	m3
dimo* acce*	m3
dimos	m3
dimos acceso	m3
din*	H6I4b7d3e9n-4
dine*	H6I4b7d3e9n-4
dine* a*	W3
dine* elec*	d3
dine* en*	b6
dine* es*	H3
dine* la*	C3
dine* paso*	H3
dine* trae*	p3
diner*	H6I4b7d3e9n-4
dinero	H6I4b7d3e9n-3
dinero $	H3I6L3b-3e9
dinero a	W3
dinero electronico	d3
dinero en	b6
dinero es	H3
dinero la	C3
dinero paso	H3
dinero trae	p3
dio	B9I3
dio de	B7I3f-5
dio mal	F3q3
dio su	f4
dio*	a11o8
dio* de*	B7I3f-5
dio* mal*	F3q3
dio* su*	f4
dios	a7o9
dios $	a3
dios se	o7
dios te	a5
dios*	a3
dios* se*	o7
dios* te*	a8
diosi*	a3
diosito	a3
dir*	c3j6
dire*	c3j7
direc*	c3j7
direccion	j8
directamente	c3
dis*	C4O7T4V6W-3Z13a-4b4d-3o-3
disc*	O8V-3Z13a-3
discu*	O8V-3Z13a-3
disculpa	Z6
disculpa $	Z5
disculpe	O8Z7
disculpe $	O8Z4
dism*	G3
dism* en*	G3
dismi*	G3
disminuya	G3
disminuya en	G3
disp*	C6T4b3
disp* del*	C4
dispo*	C6T4b3
disponible	C4
disponible del	C3
disponibles	T4
dist*	V9n3p-3
dist* con*	n4p-3
diste	R3n4p-3
diste con	n4p-3
disti*	V9
distinta	V4
distinta $	V3
distinto	V6
distinto $	V4
do	Q7T9b5n-3q-3
do i	Q7b5q-3
do* i*	Q7b5q-3
dob*	D9E-3F3L6W12a-5n5o-3q5
dobl*	D9E-3F3L6W12a-5n5o-3q5
dobl* a*	D3
dobl* los*	W10
doble	D10F3L7W3a-5n5o-3q4
doble $	D7L6a-4n7o-3q3
doble a	D3
doc*	a3j4
doct*	a3
docto*	a3
doctor	a4
doe*	C3p5
does	C3p5
dol*	j8
dola*	j8
dolar*	j8
dolares	j8
dom*	D4H5j10
domi*	D4H5j10
domi* cuan*	H4
domi* de*	W4
domi* por*	a3
domic*	W3j6
domicilio	W3j4
domicilio $	j4
domicilio de	W4
domin*	D5H5j4
domingo	D6H5j3
domingo $	D5
domingo cuanto	H4
domingos	a3
don	C10G3H-3V-3c3f4h6
don beto	C3G3
don chuy	k3
don eloy	W3
don goyo	C5p-3
don heriberto	F3
don nacho	G3
don*	C4F5H-3P9Q11S-3T4U-4a-4b-4j6l-3n4o-3q-5r9
don* beto*	C3G3
don* chuy*	k3
don* eloy*	W3
don* goyo*	C5p-3
don* heri*	F3
don* nach*	G3
dona	C6D3F7H-3P4a-3d3h3l-3n-4q-4
dona carmen	D3
dona cuca	C4d3h3
dona lupe	F3
dona mago	A3F4V4
dona ofelia	G4
dona* carm*	D3
dona* cuca*	C4d3h3
dona* lupe*	F3
dona* mago*	A3F4V4
dona* ofel*	G4
dond*	P6Q14T6b-4d-3h-5j8n3r8
dond* empi*	T4
dond* me*	r7
dond* pued*	L4
dond* qued*	D4
dond* sale*	P3
dond* sali*	P3
dond* veo*	P-5Q14h-3n5
donde	P6Q14T6b-4d-3h-5j8n3r8
donde empiezo	T4
donde me	r7
donde puedo	L4
donde salieron	P3
donde veo	P-5Q14h-3n5
dor*	H4
dorm*	H4
dormi*	H4
doy	Q5S6a-3h4n10q-3
doy de	Q5n5
doy* de*	Q5n5
dud*	H-4K35Q3T-5U-4V-3a-5n7
duda	H-3K11S3T-4U-3n8
duda $	K4Q3S4n5
duda de	n6
duda*	K7
duda* de*	n6
dudas	K7
dudo*	K17
dudos*	K17
dudosas	K12
dudosas $	K10
due*	a7c5
duel*	a9
duel* la*	a6
duele	a9
duele la	a6
duen*	c5
dueno	c3
dul*	k3m3
dulc*	k3m3
dulc* mari*	k3
dulce	k3m3
dulce $	m3
dulce maria	k3
dup*	a-4i16n3
dupl*	a-4i16n3
dupl* que*	n4
dupli*	a-4i16n3
duplico	q6
dur*	L7j3
dura	j6
dura*	L7
duran	L7
duran $	L7
dzu*	g3
dzul	g3
e	P3U9
ech*	F3Q-3U5V5W-4d4h-4q11
echa*	F3Q-3W-4d4h-3q8
echa* #*	F5
echa* abaj*	q7
echa* ayer*	l3
echa* el*	H3
echa* los*	H3
echa* mano*	d3
echa* para*	G3e3q5
echa* sus*	d3
echa* un*	b3
echal*	d3n3q3
echala	q4
echala abajo	q3
echale	d3n3
echale #	F5
echale mano	d3
echale para	G3
echam*	H3U3b3
echame	H4U3b3
echame el	H3
echame los	H3
echame un	b3
echamos ayer	l3
echar	q8
echar abajo	q3
echar para	q3
echar*	e3
echo	U3
edg*	l3
edga*	l3
edgar	l3
edgar $	l3
edi*	E15R4
edit*	E15R4
edit* de*	k3
edit* punt*	E8
edita	E8
edita puntos	E8
edith	R4
edith $	R4
edith de	k3
efe*	W4d6e5h3
efec*	W4d6e5h3
efec* que*	d3
efec* y*	W3
efect*	W4d6e5h3
efectivo	W4d3e4h3
efectivo $	e4
efectivo que	d3
efectivo y	W3
efi*	o8
efic*	o8
efici*	o8
eficiencia	o5
efr*	l5
efra*	l5
efra* del*	l5
efrai*	l5
efrain	l5
efrain del	l5
eh	J8T19a-5n-6o-4
eh $	T19a-5o-4
eje*	c14
ejec*	c14
ejecu*	c14
ejecutivo	c14
ejecutivo $	c12
eki*	q10
ekiv*	q10
ekivo*	q10
ekivoke	q9
el	C-4F-3H9K-3M6N-6O-6P7R6T-6U-10V8W9Z-3a11b-6c4e4f-3g-5h-5i4j11k-3l5m-4n-7o-11p-4q9r-3
el #	D-4J5M11P10h-8i4j3n-4
el $	Z-3i7p10q6
el acceso	R5l7
el acumulado	H6
el agua	a5
el aire	a3
el ajuste	A5B3E-3n3
el america	a4
el anterior	H4
el arqueo	H4
el aviso	X3n4
el bono	G7q-3
el bot	K3
el buen	H7
el bueno	E3
el cafe	S7p3
el cambio	J4q-4
el camion	a5
el carga	P4
el carro	a3
el celular	i4q4
el changarro	H5
el chat	J3
el chavo	V4
el chisme	S-3a4
el cierre	H5S3
el cliente	D7Q6V-6f-3q7
el codigo	I3R7
el consolidado	H4
el contrato	l5
el corte	H-4W7Y4a-3o3
el cortecito	H4
el de	A3B-3H-4J3U3V14n-5q-5
el dedo	q5
el del	D3H-4V3W3a6i3
el descuenta	n3
el detalle	P5
el dia	H9d4
el dinero	W4d4
el doctor	a4
el domicilio	W4
el domingo	D5H6
el don	d3q3
el dueno	c3
el encargado	c4n3
el enlace	R7
el envio	L4
el equipo	a-3m13
el estado	P3
el estatus	n5
el folio	M6Q3h-4n4q8
el gas	a3j4
el gerente	B3c6
el grupo	Z5
el gusto	r4
el historial	P5
el importe	q3
el ingeniero	c4
el intento	o3
el internet	K3Q3a3
el jefe	U3a3
el joven	C3V3
el jueves	P3
el kilo	j3
el letrero	g3n3
el limbo	K8
el link	R9
el lunes	H8S4a-3j3k4
el mandado	b3
el mensaje	n4
el mensajito	n3
el menu	T12
el metro	a4
el miercoles	H5
el minimo	j3
el mismo	V3
el monedero	E13L4f-5n6
el monto	Q5q4
el mostrador	k3
el muchacho	h3l3
el negocio	H5
el nino	Z6a3
el nombre	W7q-3
el nuevo	W5
el numero	H-5c6l5
el ok	A5
el otro	A4j3q4
el oxxo	l3
el padron	I4
el paquete	j5
el partido	a4
el pastel	F4
el pedido	e4j3
el perfume	e3
el permiso	l5
el perro	a4
el pollo	o4
el porcentaje	W3
el practicante	k3
el precio	W9
el primo	l3
el procedimiento	Q5
el profe	P4
el programa	I7L3N3W-3f3g3
el promedio	H4
el proveedor	c3
el proximo	V4
el puntaje	E4
el punto	L5W3
el qr	R4
el que	C-3I4V20n-3
el rafa	l3
el rastro	B10H-4
el recibo	M4
el regalo	p3
el registro	B3n4
el reporte	H-4X4Y6
el resto	d4
el resumen	H-4X3Y4
el resumencito	H4
el sabadito	H5
el sabado	j5
el saldo	C3E5F5G10i-3p4q-3
el senor	O6f6n-3
el servicio	D3
el si	A4q5
el signo	Q4
el siguiente	V4
el sistema	B5D-3F3a-3k3l-3m5n7r3
el sueldo	W5
el sueter	e3
el taladro	e5
el telefono	X5Z6c-3h4n4
el termo	L3
el ticket	M6S6q12
el tinte	d3j4
el total	H5Y3q3
el trabajo	l6
el trato	D4
el ultimo	l3p3q3
el usuario	l3
el viernes	F3a6
el visto	A4
el ☎	C12E7P9a-4b4h4p-4
el* #*	D-4J5M11P10h-8i4j3n-4
el* acce*	R5l7
el* acum*	H6
el* agua*	a5
el* aire*	a3
el* ajus*	A5B3E-3n3
el* amer*	a4
el* ante*	H4
el* arqu*	H4
el* avis*	X3n4
el* bono*	G7q-3
el* bot*	K3
el* buen*	E3H7
el* cafe*	S7p3
el* camb*	J4q-4
el* cami*	a5
el* carg*	P4
el* carr*	a3
el* cart*	g3
el* celu*	i4q4
el* chan*	H5
el* chat*	J3
el* chav*	V4
el* chis*	S-3a4
el* cier*	H5S3
el* clie*	D7Q6V-6f-3q7
el* codi*	I3R7
el* comp*	M3
el* cons*	H4
el* cont*	l5
el* cort*	W7Y3a-3o3
el* de*	A3B-3H-4J3U3V14n-5q-5
el* dedo*	q5
el* del*	D3H-4V3W3a6i3
el* desc*	n3
el* deta*	P8
el* dia*	H9d4
el* dine*	W4d4
el* doct*	a4
el* domi*	D4H6W3
el* don*	d3q3
el* duen*	c3
el* enca*	c4n3
el* enla*	R7
el* envi*	L4
el* equi*	a-3m13
el* esta*	P3n6
el* foli*	M6Q3h-4n4q8
el* gas*	a3j4
el* gere*	B3c6
el* grup*	Z5
el* gust*	r4
el* hist*	P5
el* impo*	q3
el* inge*	c4
el* inte*	K3Q3a3o3
el* jefe*	U3a3
el* jove*	C3V3
el* juev*	P3
el* kilo*	j3
el* letr*	g3n3
el* limb*	K8
el* link*	R11
el* lune*	H8S4a-3j3k4
el* mand*	b3
el* mens*	a3n6
el* menu*	T12
el* metr*	a4
el* mier*	H5
el* mini*	j3
el* mism*	V3
el* mone*	E13L4f-5n6
el* mont*	Q5q4
el* most*	k3
el* much*	h3l3
el* nego*	H5
el* nino*	Z6a3
el* nomb*	W7q-3
el* nuev*	W5
el* nume*	H-5c6l5
el* ok*	A5
el* otro*	A4j3q4
el* oxxo*	l3
el* padr*	I4
el* paqu*	j5
el* part*	a4
el* past*	F4
el* pedi*	e4j3
el* perf*	e3
el* perm*	l5
el* perr*	a4
el* poll*	o4
el* porc*	W3
el* prac*	k3
el* prec*	W9
el* prim*	l3
el* proc*	Q6
el* prof*	P4
el* prog*	I7L3N3W-3f3g3
el* prom*	H4
el* prov*	c3
el* prox*	V4
el* punt*	E3L5W3
el* qr*	R4
el* que*	C-3I4V20n-3
el* rafa*	l3
el* rast*	B10H-4
el* reci*	M4
el* rega*	p3
el* regi*	B3n4
el* repo*	H-4X4Y6
el* rest*	b3d3
el* resu*	X3Y4
el* saba*	H6j5
el* sald*	C3E5F5G10i-3p4q-3
el* seno*	O6f6n-3
el* serv*	D3
el* si*	A4q5
el* sign*	Q4
el* sigu*	V4
el* sist*	B5D-3F3a-3k3l-3m5n7r3
el* suel*	W5
el* suet*	e3
el* tala*	e5
el* tele*	X5Z6c-3h4n4
el* term*	L3
el* tick*	M6S6q12
el* tint*	d3j4
el* tota*	H5Y3q3
el* trab*	l6
el* trat*	D4
el* ulti*	l3p3q3
el* usua*	l3
el* vier*	F3a6
el* vist*	A4
el* ☎*	C12E7P9a-4b4h4p-4
ele*	d3
elec*	d3
elect*	d3
electronico	d3
eli*	F-3G8N18a-3h-3l8n-3q13
elim*	F-3G8N18a-3h-3l8n-3q13
elim* al*	l4
elim* mi*	N5
elim* por*	l3
elim* una*	q3
elimi*	F-3G8N18a-3h-3l8n-3q13
elimina	G7l3q5
elimina al	l4
elimina una	q3
eliminala	l3q5
eliminala $	q5
eliminala por	l4
eliminen	N6
ell*	B3D-3H-3V5a-3h-5i9n-3p9q5
ella	B3H-3V5c3h-5i11p9q3
ella $	C-3P3V3p9q3
ella sola	B3
ella trae	V4
ella ya	c3
ella* sola*	B3
ella* trae*	V4
ella* ya*	c3
elo*	W3
eloy	W3
eloy $	W3
emi*	m6n-4
emil*	m6n-4
emili*	m6n-4
emiliano	m6n-4
emiliano $	m6n-4
emp*	B6C-5H-4O-3P-8U-3V-3c-4d-5f5g9h7k14l10m15n-5o-5r3
empe*	a3f3g5h7q3
empe* a*	a4g3
empe* con*	b3
empe* de*	q4
empec*	b3
empez*	a3f3g5h5q3
empezamos	h6q3
empezamos $	h7
empezamos de	q4
empezar	f3g5
empezar a	g3
empi*	C-3P-3T4f7g5h3k3
empi* a*	P-3f4g4
empi* con*	f3h3
empi* fern*	k3
empie*	C-3P-3T4f7g5h3k3
empiece	f4
empiece a	f4
empieza	f3k4
empieza con	f4
empieza fernanda	k3
empiezo	T4h4
empiezo $	T4
empiezo con	h5
empl*	B7D4I-4M4P-3R3a-3f-4k11l10m16n-3o-3q-3
empl* acti*	m3
empl* con*	l4
empl* dulc*	m3
empl* ves*	m4
emple*	B7D4I-4M4P-3R3a-3f-4k11l10m16n-3o-3q-3
empleada	M4k4l7
empleada $	l7
empleada dulce	m3
empleado	B3D4Q3R4k7l5
empleado $	B3R4k9
empleado con	l4
empleados	B5I-3W3m17
empleados $	B5W3m9
empleados activos	m3
empleados ves	m4
empr*	r5
empr* me*	r3
empre*	r5
empresa	r5
empresa me	r3
en	D-6E7J-5K5L11O-6P3Q4R-5S10T-4W4X-3a8c-4e-8i-6k5m3n5o-8p3r-5
en #	C4E17F4a3d-5n-6
en blanco	T3
en bodega	W4
en caja	H-3V4
en camino	j3
en ceros	C4E4
en contra	E-3G6
en cuanto	C-3H-7U6b4j4p3
en dinero	L4
en duda	K6Q3U-3n3
en efectivo	W3
en el	B3E-3I4K5N3U-4f7k4m5
en espera	A5
en esta	d9
en esto	Q5m4
en fila	V3
en la	J-3L-3M3P-3S5T-3W-3a4g6h10j-10n-6o-3q8
en lo	H4S3V3k3
en los	E4g3
en lugar	q3
en merida	a3
en mi	B3D3P3U3a-3b6n6
en monedero	b6
en morralla	d3
en negativo	E3
en noviembre	H5
en otro	S3Z6
en pausa	l3
en pesos	L3
en puntos	H3
en que	J4P15Q5S-4T5a-3d-3n13p4q-4
en revision	A3
en shampoo	j3
en su	C3W3d-4n5
en tienda	j3
en todas	L5
en total	P3U3
en un	L3S3
en una	W4n3
en ventas	U4
en veremos	n5
en vez	W3q5
en ☎	C3
en* #*	C4E17F4a3d-5n-6
en* blan*	T3
en* bode*	W4
en* caja*	H-3V4
en* cami*	j3
en* cero*	C4E4
en* cont*	E-3G6
en* cuan*	C-3H-7U6b4j4p3
en* dine*	L4
en* duda*	K6Q3U-3n3
en* efec*	W3
en* el*	B3E-3I4K5N3U-4f7k4m5
en* espe*	A5
en* esta*	d9
en* esto*	Q5m4
en* fila*	V3
en* la*	J-3L-3M3P-3S5T-3W-3a4g6h10j-10n-6o-3q8
en* lo*	H4S3V3k3
en* los*	E4g3
en* luga*	q3
en* meri*	a3
en* mi*	B3D3P3U3a-3b6n6
en* mone*	b6
en* morr*	d3
en* nega*	E3
en* novi*	H5
en* otro*	S3Z6
en* paus*	l3
en* peso*	L3
en* punt*	H3
en* que*	J4P15Q5S-4T5a-3d-3n13p4q-4
en* revi*	A3
en* sham*	j3
en* su*	C3W3d-4n5
en* tien*	j3
en* toda*	L4
en* tota*	P3U3
en* un*	L3S3
en* una*	W4n3
en* vent*	U4
en* vere*	n5
en* vez*	W3q5
en* ☎*	C3
enc*	D-3F6H-4M6R6Y4c5h-5k9n-4o6q-4
enca*	R4c6k9o6
enca* abri*	R3
enca* regi*	m3
encar*	R4c6j3k9
encargada	W3k7
encargada $	W3k7
encargada abril	R3
encargado	c8
encargado $	R3c5n3
encargado registrados	m3
encargo	a3
enci*	Y5
enco*	D-3r4
encon*	D-3r4
encu*	F5M5S3h-5q-3
encu* se*	F5h-4
encue*	F5M5S3h-5q-3
encuentra	M3
encuentro	S3
encuesta	F5h-4
encuesta se	F5h-4
end*	E7
ende*	E7
ende* por*	E3
ender*	E7
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
enfr*	a5
eng*	C4p-4
enl*	K6P3R12
enla*	R12
enla* de*	R5
enla* para*	R4
enlac*	R12
enlace	R12
enlace de	R5
enlace para	R4
enli*	K6P3
enli* las*	P3
enlis*	K6P3
enm*	E5
enmi*	E5
enmi* los*	E5
enmie*	E5
enmienda	E5
enmienda los	E5
eno*	D6F3
enoj*	D6F3
enoja*	D6
enojado	D4
enojado $	D4
enr*	f11
enro*	f11
enrol*	f11
ens*	H-4I7K6P5Q11T6e-3n6
ense*	H-4I7K6P5Q11T6n6q-4
ense* a*	A-4Q16n-3
ense* como*	n4
ense* cual*	P3
ense* la*	n7q-3
ense* los*	I3
ense* quie*	I3
ensen*	H-4I7K6P5Q11T6n6q-4
ensename	H-4I7P4Q10T5n8q-4
ensename a	A-4Q16
ensename como	n4
ensename cuales	P3
ensename la	n7q-3
ensename los	I3
ensename quien	I3
ensenamelas	K5
ensenamelas $	K5
ent*	A-3B3C-4D-4F-3H4J-9K3N-3O-4Q-4R9S-4T14V-4X-5Z-4a-9b-4c3g9k3l6n12o14p-4r-3
ente*	J-5T10Y5a-3n-3o19
ente* que*	g3
enten*	J-5L3T12n-3o10
entendi	J-5T13
entendi $	T7
entendido	n-4o11
enter*	Y5o10
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
entiendo nada	T3
ento*	T-3n14
ento* si*	n3
enton*	T-3n14
entonces	n7
entonces $	o3
entonces si	n3
entr*	B3C-4F-3H5J-4K4Q-5R10T-6V-3a-4b-3c-3g10j3k4l7n5o-4p-3
entr* a*	g3h3k4
entr* al*	f4
entr* beto*	B4
entr* como*	k4
entr* de*	W5
entr* el*	q3
entr* en*	L3
entr* la*	e4
entr* mi*	R4
entr* o*	n3
entr* que*	g4
entr* todo*	H3
entr* ya*	l5
entra	R5
entra a	k3
entra*	K3P5R5W3f4g3l4
entrada	W5l3
entrada $	l4
entrada a	h3
entradas	P3
entran	L3R3
entran mis	R3
entrar	R3f4
entrar al	f4
entrarle	g4
entrarle a	g3
entraron	K4P4
entraron $	P4
entre	H5l5m3n-4q3
entre como	k4
entre el	q3
entre mis	m3
entre todos	H3
entre ya	l5
entre*	U3e4j4
entregar	U4
entrego	e4
entrego la	e4
entro	B5K3Q-3T-3g7n12o-3
entro $	g4n10
entro beto	B4
entro que	g4
env*	X3Y3Z5j6
envi*	X3Y3Z5j6
envi* a*	j5
envio*	j5
envios	j5
envios a	j5
equ*	G3H-3Q5V-3W-3Z17a-6h-4k7m14n-6o-4q12
equi*	G3H-3Q5V-3W-3Z17a-6h-4k7m14n-6o-4q12
equi* al*	G4q-4
equi* de*	Z6q3
equi* la*	q4
equi* y*	F3
equip*	a-3k8m15
equipo	a-3k8m15
equipo $	a-3k3m15
equiv*	G3Q5Z18a-3h-3n-5o-3q14
equivocado	Z13
equivocado $	Z11
equivoco	F3Q3q3
equivoco de	q3
equivoco en	E3
equivoco y	F3
equivoque	G4Q3Z3q8
equivoque $	Q3Z-5q10
equivoque al	G4q-4
equivoque de	Z7
era	H-3J12Q-3V-4W-3Z40a-8e3h-8i-5j-3n-7q28r-3
era #	h-3n5q8
era $	Z9n-3
era aqui	Z5
era contigo	Z4
era de	Z5
era el	e3
era ese	q6
era menos	q3
era pal	Z9
era para	Z17q-6
era un	q5
era*	G6h-3q14
era* #*	h-3n5q8
era* aqui*	Z5
era* cont*	Z4
era* de*	Z5
era* el*	e3
era* ese*	q6
era* meno*	q3
era* pal*	Z9
era* para*	Z17q-6
era* un*	q5
eran	G6h-3q14
eran #	G3q13
eran de	G3
eran* #*	G3q13
eran* de*	G3
ere*	a-3n-4o6r35
eres	a-3n-4o6r35
eres $	r7
eres de	r3
eres el	r6
eres la	r4
eres lo	o4
eres tan	H3
eres un	o3r3
eres una	o6r-3
eres* de*	r3
eres* el*	r6
eres* la*	r4
eres* lo*	o4
eres* tan*	H3
eres* un*	o3r3
eres* una*	o6r-3
err*	D5R3X-3Z6a-4o-3q17
erre	q8
erro*	D5R3X-3Z6a-3n7o-3q6
erro* a*	n3
erro* al*	R3
error	D5R3X-3Z7a-3n8o-3q4
error $	D5Z7n6o-3
error a	n3
error al	R3
es	B-6F-4H-6J6K-4L3M4N-4O-4P-4Q4R-3S-6U-5X-5Y-4Z4a3d-7e-5f4h3i-5k6l3n-4o-3q8r31
es #	E7a8b-3
es $	A5D-3L4M6a-3m4o-3r9
es bien	W3
es cajera	l3
es cierto	C4b3
es con	Q3
es cuenta	G3
es de	h4k4
es el	H-3I5Q6V11W-4e-3f-4i-6r5
es empleado	l3
es ese	P3
es este	r8
es esto	r5
es fraude	r3
es jacinto	l3
es kevin	f4
es la	D3j5
es lo	Q-3T6b3
es mi	J3W3a4b3
es necesario	J3
es nuevo	f3
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
es* de*	h4k4
es* el*	H-3I5Q6V11W-4e-3f-4i-6r5
es* empl*	l3
es* ese*	P3
es* este*	r8
es* esto*	r5
es* frau*	r3
es* jaci*	l3
es* kevi*	f4
es* la*	D3j5
es* lo*	Q-3T6b3
es* mi*	J3W3a4b3
es* nece*	J3
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
esa	A9H-5Q-4T-4V4W3Z4a-5h-5i8l-4n8o-7p3q25
esa $	U3n8o-5q4
esa no	A5n-3q10
esa peticion	A4
esa que	V4
esa va	V3
esa venta	i7q3
esa ya	n3
esa*	J3K3q3
esa* no*	A5n-3q10
esa* peti*	A4
esa* que*	V4
esa* va*	V3
esa* vent*	i7q3
esa* ya*	n3
esas	J3K3q3
esas no	q3
esas* no*	q3
esc*	A-3L-4P-3Q9S3T4W-3X12Y4Z7a3b-3c4n-5q-5r9
esca*	g3
escan*	g3
escr*	L-4P-3Q10S4T4X13Y4Z7a-4j-3n-3q-5r10
escr* a*	Z3
escr* al*	Z4
escr* para*	Q7
escri*	L-4P-3Q10S4T4X13Y4Z7a-4j-3n-3q-5r10
escriban	X7
escriban $	X4
escribanme	X4Y5
escribas	X3
escribe	r5
escribe $	r5
escribiendo	r3
escribiendo $	r3
escribio	Z3
escribir	T6c5
escribir $	Q-3T6c3
escribir para	Q4
escribo	Q4S7
escribo $	S4T3
escribo para	Q3
escrito	Q3
escrito $	Q3
escu*	a4
escue*	a4
escuela	a4
escuela $	a3
ese	B6C-4G4H3J5V4Z3h-5i7n-8o-4p9q8
ese cliente	G3W4i6p5
ese corte	H4
ese era	J4q-4
ese mismo	p6
ese monto	q5
ese no	q3
ese numero	B3
ese que	n3
ese saldo	B3E3
ese ticket	M3n-3
ese* clie*	G3W4i6p5
ese* cort*	H4
ese* era*	J4q-4
ese* mism*	p6
ese* mont*	q5
ese* no*	q3
ese* nume*	B3
ese* que*	n3
ese* sald*	B3E3
ese* tick*	M3n-3
eso	C-3D3E5F-3H-4J9O-3S4T-5U-3V-4Z12a-9c-3d-5h-6l-3m-3n16o15p3q13
eso $	J5S6T-3X4a-6n5o7q13
eso a	E3p3
eso de	J3d-3n5
eso era	Z7
eso es	n3o4
eso no	J3h-3
eso*	P5X3
eso* a*	E3p3
eso* de*	J3d-3n5
eso* era*	Z7
eso* es*	n3o4
eso* no*	J3h-3
esos	P5X3
esos puntos	P3q4
esos* punt*	P3q4
esp*	A7D3S17T-4V4b-6d-7n8o-4q3
espe*	A11D4S17T-3V5a-4n8o-3
espe* el*	H3
espe* mi*	A4
espe* que*	S8
espe* tu*	n3
esper*	A11D4S17T-3V5a-4n8o-3
espera	A5S13
espera $	S5
espera que	S3
esperame	S11
esperame $	S4
esperame que	S3
esperan	A3
esperando	A5D5H3S-6V9
esperando $	D4S-3V5
esperando el	H3
espero	S-3n11
espero $	n8
espo*	A-4W4b-4d-4l3q4
espo* como*	k3
espo* ya*	l3
espos*	A-4W4b-4d-4l3q4
esposa	A-3X3q3
esposa $	X3
esposa como	k3
esposo	W3l3
esposo ya	l3
est*	A4B4D7E3F-3G-5H7I3L-3O7Q-5S-5T8V-6W-9X7Y-5Z-4a-5b-5h4i-4j-3l-3m9o-3r16
esta	A8C4D6F-3G-3H3I4K-3L-4N-3P-3Q-4S-3T-5V-5X-5Z-4a6b-5c4d6h3i-3k-3l-3m8n6p3
esta #	h9
esta $	J6a-6n19p3
esta activa	m4
esta adentro	m6n-3
esta aqui	n3
esta arriba	n3
esta autorizado	m3
esta bien	A6J6n-3
esta chueco	D3
esta clienta	E4P3W4
esta compra	d8p4
esta cuenta	d4
esta dada	f3
esta dado	m4
esta del	n4
esta detenido	A5
esta doble	n8
esta el	L3a4c5
esta en	C3f3
esta esperando	A3
esta floja	H3
esta fuera	l4
esta inscribiendo	I5
esta la	Q-3T3
esta lloviendo	a5
esta mal	D4E7q8
esta no	o3
esta pidiendo	G3H4
esta quincena	I3
esta registrada	m3
esta regresando	e3
esta semana	B7H6M3h-3
esta ya	I4R3U4p-3
esta*	E5H-5J3K5O9P3Q-3S-3T-5W-5X-4a-6d-6f-3g-4j6m3n9p-3q3r3
esta* #*	F4h6
esta* abie*	e3j5
esta* acti*	m7
esta* aden*	m6n-3
esta* aqui*	n3
esta* arri*	n3
esta* auto*	A-3m5
esta* bien*	A6J6n-3
esta* buen*	O3o3
esta* chue*	D3
esta* clie*	E4P3W4
esta* comp*	d8p4
esta* cont*	j3
esta* cuen*	d4
esta* dada*	f3
esta* dado*	m5
esta* de*	C3P7b3
esta* del*	n4
esta* dete*	A5
esta* dobl*	n8
esta* el*	L3a4c5
esta* en*	A4K4f3m-3
esta* espe*	A3V4
esta* floj*	H3
esta* fuer*	l4
esta* insc*	I4L5
esta* la*	Q-3T3
esta* llov*	a5
esta* mal*	D6E10n-3q8
esta* no*	o3
esta* pidi*	G3H4
esta* quin*	I3
esta* regi*	n-3r4
esta* regr*	e3
esta* roba*	B3D3
esta* sema*	B7H6M3h-3
esta* susp*	m3
esta* vien*	J5
esta* ya*	I4R3U4p-3
estab*	E5J7K4V4Z3n-3q9
estaba	E4J7V4Z3q9
estaba $	q6
estaba esperando	V4
estaba viendo	J5
estac*	F4j3
estacionamiento	F4
estacionamiento #	F4
estad*	B3C3P8
estado	B3C3P8
estado autorizando	B3
estado de	C3P8
estan	A4D4K4b-3j9m4n3
estan abiertos	j4
estan activos	m3
estan en	A3K5
estan mal	E3
estan mis	D3
estan robando	B3D3
estan suspendidos	m3
estar	L7N4n4
estar inscrita	L5
estas	O11a-3
estat*	b4n5
estatus	b4n5
este	D-5E-3F-3H6I3L-4P7T7X3b-3f3g4j-3n-6o-3q-3r12
este $	W5p3
este celular	P3
este chat	T4r7
este cliente	B4C-3
este contacto	T4r3
este en	C3
este joven	i3
este medio	T4
este mes	H7I6P5
este mismo	g3
este numero	g3
este otro	q3
este sabado	H4
este*	X3Y3
este* celu*	P3
este* chat*	T4r7
este* clie*	B4C-3
este* cont*	T4r3
este* en*	C3
este* jove*	i3
este* medi*	T4
este* mes*	H7I6P5
este* mism*	g3
este* nume*	g3
este* otro*	q3
este* saba*	H4
esten	Y3
esto	B-3D10J-3L5N4Q4T13U-3X6a-4g-3h3j-4n-3q-3r5
esto $	J-3L4N4Q4X7l3n-3r6
esto de	D3
esto lo	r4
esto no	D3c3
esto o	L3
esto que	h5
esto*	L-3O6S4X3b4c-3g6h3j-3n-5r4
esto* de*	D3
esto* en*	a3
esto* lo*	r4
esto* no*	D3c3
esto* o*	L3
esto* perd*	T6
esto* que*	h5
esto* yo*	h3
estoy	O6S4b3c-3g6h3n-5r4
estoy en	a3
estoy perdida	T6
estoy yo	h3
estu*	B5H7a-4o5q3
estu* buen*	l3
estu* el*	H3
estu* haci*	B3
estu* mal*	q3
estu* muer*	H4
estuv*	B5H8o-4
estuvo	H7l3n3o-4
estuvo $	n8o-4
estuvo bueno	l3
estuvo el	H3
estuvo haciendo	B3
estuvo mal	q3
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
ex	l3
ex sigue	l4
ex* sigu*	l4
exa*	E7G-3n3
exac*	E7G-3n3
exac* el*	E3
exact*	E7G-3n3
exactamente	E3n3
exactamente $	n3
exacto	E3
exacto el	E3
exc*	O5o8
exce*	O5o8
exce* serv*	o6
excel*	O5o8
excelente	O5o8
excelente $	o6
excelente servicio	o6
exi*	M7N3h-3n5
exis*	M7N3h-3
exis* el*	M4
exist*	M7N3h-3
existe	L3M8h-3
existe el	M4
existio	q3
exit*	n5
exito*	n5
exitosa	n5
exitosa $	n4
exp*	N3Q7T14
expl*	Q7T14
expl* a*	n3
expl* como*	Q4T3
expli*	Q7T14
explicame	T10
explicame $	T4
explicame como	T4
explico	c3
explico a	n3
expliqueme	Q3T4
expr*	j3
expre*	j3
express	j3
express $	j3
ext*	F5W3h-3r3
extr*	F5W3h-3
extr* orde*	F3
extra	W3j3
extra $	W4q3
extra*	F3
extras	F3
extras orden	F3
ey	O23a-6o-5
fa	C3b4
fa $	C4b4
fac*	H4J-3W11j13q-3
fact*	H4J-3W11j13q-3
fact* #*	M3h3
fact* de*	W6h-4j3
fact* del*	j3
fact* en*	H3
factu*	H4J-3W11j13q-3
factura	J-3W8j12q-3
factura #	M3h3
factura $	W3
factura de	W6h-4j3
factura del	j3
facturamos	H3
facturamos en	H3
fal*	A5D9F5J-3K6L-3Q-3T-3V6W-4a-4b4d-4h-5j-3k6n3q5
fall*	a-4n10
falla*	n3
fallando	n3
fallo	n8o-3
fallo $	n10o-3
fals*	G3
falsa	G3
falsa $	G3
falt*	A5D9F6G-4J-3K4L-3V7W-3b4d-3h-3i3k6n-6o-4
falt* #*	V6q3
falt* jose*	k6
falt* lo*	D4F3
falt* los*	D7
falt* mete*	i3
falt* mi*	A5
falt* much*	C3D-3b3
falt* pero*	E3
falt* que*	A4
falta	A6D4F3V3h-3i5k7n-3o-3q-5
falta $	V4
falta josefina	k6
falta lo	D4F3
falta mi	A5
falta que	A4
falta*	D6F3G-3V5a3h-3n-4q5
faltan	D6V5a3h-3n-3
faltan #	V6
faltan $	S3
faltan los	D7
faltan pero	E3
faltaron	q4
faltaron #	q4
falto	h3q3
far*	L3r5
farm*	L3r5
farma*	L3r5
farmacia	L3r5
fat*	D3
fav*	C3D-5G-3H5L-5O-3Q-3R4W-3X4Z-4a-5c6g4k4o-5q3r-3
favo*	C3D-5G-3H5L-5O-3Q-3R4W-3X4Z-4a-5c6g4k4o-5q3r-3
favo* #*	h5
favo* clie*	d4
favo* de*	C-3F6
favo* es*	W4
favo* esta*	J3R3
favo* fije*	E3
favo* inha*	l3
favo* la*	n4
favo* lo*	n3
favo* me*	p4
favo* que*	C3
favo* ya*	H3
favo* ☎*	c4k3
favor	C3D-5G-3H5L-5O-3Q-3R4W-3X4Z-3a-5c6g4k4o-5q3r-3
favor #	h5
favor $	C7D-4L-4N-3O-3R3V4W-3X4Z-3a-4c4e-3f4k3o-5q4r-5
favor de	C-3F6
favor es	W4
favor esta	R4
favor fije	E3
favor inhabilita	l3
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
fec*	I3P8n5
fech*	I3P8n5
fech* de*	n7
fecha	I3n5
fecha $	I3
fecha de	n7
fecha*	P6
fechas	P6
fechas $	P4
fel*	O7a4o5
feli*	O7a4o5
feli* cump*	a5
felic*	o6
felicidades	o6
felicidades $	o6
feliz	O7
feliz cumpleanos	a3
feo	D3F4q6
feo $	F4q7
fer	f3l6
fer $	l7
fer*	C4
ferm*	l3
ferm* ayer*	l3
fermi*	l3
fermin	l3
fermin ayer	l3
fern*	C5k3
fern* deja*	k3
ferna*	C5k3
fernanda	C5k3
fernanda $	C5
fernanda dejala	k3
fia*	W4
fiad*	W4
fiado	W4
fiado $	W4
fie*	I3j-4o7
fiel*	I3
fiele*	I3
fieles	I3
fieles $	I3
fies*	a5j-3
fiest*	a5j-3
fiesta	a5j-3
fij*	C3E4c6d-3
fija*	C4
fijat*	C3
fijate	C3
fije	E3
fije en	E3
fije* en*	E3
fijo	c6
fijo $	c6
fil*	J4S4V5h4n-4
fila	D3J4S4V5h3
fila $	D3
file*	E3
file* esta*	E3
filem*	E3
filemon	E3
filemon estan	E3
fin	H10O-3j6
fin $	H9O-3j6
fin*	n5
fina*	n5
fina* debe*	E3
final	n5
final $	n6
final debe	E3
fir*	A18K-6n5
firm*	A18K-6n5
firm* pend*	A6K-4
firma	A6
firma $	A4
firma*	A13K-4
firmar	A6
firmar $	A6
firmas	A6K-4
firmas pendientes	A6K-4
firme	n6
flo*	H4
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
fol*	H-4M8Q5a-3e3h8n3q6
foli*	H-4M8Q5a-3e3h8n3q6
foli* #*	M8e3n-3
foli* &*	h8q4
foli* que*	Q3
folio	H-4M8Q5a-3e3h8n3q6
folio #	M8e3n-3
folio $	Q3n6q-5
folio &	h8q4
folio que	Q3
fon*	G3
fond*	G3
for	d7h-3i5
for ☎	C3d5
for*	Q7T6V5n-3
for* ☎*	C3d5
form*	Q7T6V5n-3
form* al*	a3
form* de*	Q4
form* part*	g3
form* se*	o3
forma	Q8T6
forma de	Q4
forma*	V5a3g3o3
formar	a3g3
formar parte	g3
fot*	Q5Z4a5n-3q-3
foto	Q5Z4a5n-3q-3
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
fri*	D4O-3a20o-3
fria*	a4
friaz*	a4
friazo	a4
frij*	a5
frijo*	a5
frijoles	a5
frijoles $	a5
frio	D4O-3a11
frio $	D4O-3a8
fue	A-3B7C-3D-3I-3J4L-5M14P5Q-6T-4Z10a-3b-5d-4e-4i-4j-6l7n18p-4q12
fue #	q3
fue $	M11n9p-3
fue al	l5
fue con	q7
fue de	H3h4
fue el	H6V-3Z4a4q3
fue error	q4
fue exitosa	n5
fue la	B5M3l3q-3
fue lo	n10
fue nancy	B3
fue perla	B3
fue sin	Z6n-4q4
fue un	n-3o9
fue una	h3n3
fue*	G3I4P5d-4h4k3l6
fue* #*	q3
fue* al*	l5
fue* con*	q7
fue* de*	H3h4
fue* el*	H6V-3Z4a4q3
fue* erro*	q4
fue* exit*	n5
fue* la*	B5M3l3q-3
fue* lo*	n10
fue* nanc*	B3
fue* perl*	B3
fue* sin*	Z6n-4q4
fue* un*	n-3o9
fue* una*	h3n3
fuer*	G3I4P5d-4h4k3l6
fuer* #*	h5
fuer* del*	l3
fuer* desc*	G3
fuera	G4k3l6q4
fuera $	k3l3q4
fuera del	l3
fuera descuentale	G3
fuero*	I4P6h5
fueron	I4P6h5
fueron #	h5
fueron $	I4
fui	D6H3P9Z3a-3h3j-3
fui $	B3P6
fui a	H3
fui el	D6
fui* a*	H3
fui* el*	D6
fun*	L4T10r-3
func*	L4T10r-3
func* disp*	T3
func* lo*	L5
funci*	L4T10r-3
funcion	S3
funciona	L4T3r-3
funciona $	T3
funciona lo	L5
funciones	T7
funciones $	T4
funciones disponibles	T3
fund*	e3
gab*	k3l5
gaba*	l5
gabac*	l5
gabacho	l5
gabacho $	l5
gaby	k3
gaby de	k3
gaby* de*	k3
gan*	F4G3H-5L18P-4Q-3W10a9b-3j-4n-4p5
gana	D4H-3L8W6
gana $	D4L5
gana la	W4
gana*	L9W5a4
gana* la*	W5
gana* punt*	L6
ganan	L5W4
ganan $	L3
ganan puntos	L3
ganar	L4
ganar puntos	L3
ganar*	a5
ganaron	a5
gano	F6a4p6
gano el	a5
gano la	F4
gano* el*	a5
gano* la*	F4
gar*	M3
gas	Z4a4j4
gas $	Z4a4
gas*	C-5J5P10W4d17h13j-4n-5r-3
gast*	C-4J5P10Q-3W4a-3d16h12j-4n-4r-3
gast* #*	h8
gast* lo*	d3
gast* los*	L-3P5
gast* mis*	D4
gast* todo*	b3d3
gasta	W4d6h-3
gasta todos	d3
gasta*	C-3L5P4d16
gastado	P6b-3
gastar	L5d11
gastar $	b4p3
gastarse	d3
gaste	L-4P5h9
gaste #	h5
gaste $	h5
gasto	D4W3d-5h9
gasto #	d-3h7
gasto sus	P3
gat*	a8e3
gati*	a5
gatit*	a5
gato	a8e3
gen*	D3I9L3R3S5T-3W-3c7h4i-3l6m9n-4o4q-6
gena*	C3
genar*	C3
genaro	C3
gene*	H5L5R3n4
gene* de*	H3
gene* punt*	L5
gener*	H5L5R3n4
general	H5
general de	H3
geni*	o8
genia*	o8
genial	o8
gent*	D4I10S6c7h4i-3l7m10n-7o-4q-4
gent* de*	m5
gent* no*	c6
gent* se*	D3I4
gent* teng*	I4
gent* trai*	m4
gente	D4I11S6c7h4i-3l7m5n-7o-4q-4
gente $	I3S4a3l9
gente de	m5
gente no	c6
gente se	D3I4
gente tengo	I4
gente*	m4
gentes	m4
gentes traigo	m4
ger*	B3V-4W6a-3c5k7l3m11n-3o-3
gera*	m6
gera* sigu*	m6
gerar*	m6
gerardo	m6
gerardo sigue	m6
gere*	B3W6a-3c5k8m5o-3
gere* #*	F3
gere* a*	k3
gere* de*	k4l3
gere* quie*	m3
gere* supl*	B4
geren*	B3W6a-3c5k8m5o-3
gerente	B3F3W6a-3c5k8m5o-3
gerente #	F3
gerente $	W6c5m3
gerente a	k3
gerente de	k4l3
gerente quienes	m3
gerente suplente	B4
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
gra*	C3H-5J7O-3a3b-3o18q3
grab*	n6q3
grab* el*	q3
graba*	n4q3
grabaste	q3
grac*	H-3J8X3n-3o20
grac* a*	a3
grac* por*	o5
graci*	H-3J8X3n-3o20
gracias	H-3J8X3n-3o20q-3
gracias $	J9S3X4n-3o6
gracias a	a3
gracias por	o5
gran*	Y3a6h3
grand*	Y3h3
grande	h3
grandes	Y3
grat*	L5W4d3j-3p3
grati*	L5W4d3j-3p3
gratis	L5W4d3j-3p3
gratis $	L4W4
gre*	o4
grea*	o4
great	o4
gri*	h3
gro*	D7W3
gros*	D7W3
grose*	D7W3
grosero	D7W3
grosero $	D7W3
gru*	Z11
grup*	Z11
grup* de*	Z6
grup* del*	Z4
grupo	Z11
grupo de	Z6
grupo del	Z4
gua*	C4J7T-3d5f-4h3k3n7r3
guad*	f-3k4
guad* con*	f-3k4
guada*	f-3k4
guadalupe	f-3k4
guadalupe con	f-3k4
guap*	a6
guapo	a6
guar*	C4J7T-3a-4d5h3n8r3
guar* mi*	N3
guard*	C4J7T-3a-4d5h3n8r3
guardado	C4d3r4
guardar	J3
guardaste	n3
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
gus*	D-3Y3e4j-3o9r3
gust*	D-3Y3e4j-3o9r3
gust* el*	e4
gusta	N3o5
gusta $	o5
gusta*	Y3a3
gustaria	Y3
gusto	e5o4r3
gusto $	S3o4r3
gusto el	e4
gym	f3
ha	B17J-3P12R3T-3f5q-3
ha comprado	P6f3
ha estado	B3
ha hecho	B6
ha llegado	R3
ha llevado	P4
ha metido	B6
ha puesto	B3
ha registrado	I3
ha* comp*	P6f3
ha* esta*	B3
ha* hech*	B6
ha* lleg*	R3
ha* llev*	P4
ha* meti*	B6
ha* pues*	B3
ha* regi*	I3
hab*	D-4L-3Q-3S5T-4W-4X-3Z4b-3c17h-3j-3k4n3q3r14
habi*	Y3a5f3k5q4
habi* a*	k6
habi* meti*	q3
habi* por*	m3
habi* regi*	q3
habi* sali*	n3
habi* usad*	G3
habia	G3i3n3q4
habia metido	q3
habia salido	n3
habia usado	G3
habia*	A3
habian	A3
habil*	Y3f3k6m3
habilita	k3
habilita a	k3
habilitado	m3
habilitado por	m3
habilitame	k3
habilitame a	k3
habit*	a7
habl*	S6T-3Z5a-4c18r15
habl* a*	Z3
habl* al*	Z4
habl* con*	c6r4
habla	r5
habla $	r5
habla*	S7Z6c11
hablaba	Z7
hablame	c5
hablar	S6c8
hablar $	S5c-4
hablar con	c8
hable	c6
hable*	c5
hablen	c4
hablo	r11
hablo $	c-3r5
hablo con	r6
habr*	n3
hac*	A-3C-5F-4H-3K-5L-4M-3O-3P3Q9T14W-6a4d6i6j5q3
hace	H-3I3L-3P4Q6S-3W-3a5i6n4p4q3
hace #	I3
hace cuando	Q4
hace que	D3b3
hace ratito	i3n3
hace rato	n5p5
hace si	Q3
hace un	a7
hace*	K-3O-3Q3S4T16W-3a-5b-3d6j7
hace* #*	I3P3
hace* algo*	n3
hace* cuan*	P7Q7b-3n-4
hace* el*	H3
hace* envi*	j5
hace* que*	D3b3
hace* rati*	i3n3
hace* rato*	n5p5
hace* un*	a7
hace* una*	h5
hace* vali*	d6
hacem*	S5
hacemos	S5
hacemos $	S3
hacen	j10
hacen envios	j5
hacer	L-3T6d4g3h3n4
hacer $	Q3T7n4
hacer algo	n3
hacer una	h6
hacer*	d4
haces	D3T9o3
haces $	T8o3
haci*	G3a4l4
haci* tono*	B3
haci* tram*	G3
hacie*	G3a4l4
haciendo	G3a4l4
haciendo $	a4
haciendo tono	B3
haciendo trampa	G3
hag*	J7L-3O-3Q8T7Z7a-6b-3f4g5n8o-3q-4
haga*	J8Z6a-3f3g5n-3q-4
haga* caso*	J-3Z8a-3
haga* nada*	J4
haga* su*	f4
haga* un*	W3j3
hagal*	f3
hagale	f3
hagam*	g5
hagame	g5
hagan	Z4
hagas	J9q-3
hagas $	J4
hagas nada	J4
hago	L-3O-3Q9T8n11o-3
hago $	O-3T9n9
hago para	X3
hago si	Q7n-5
hago* para*	X3
hago* si*	Q7n-5
hal*	M5T4
hall*	M5T4
hallo	M3T4
hallo $	T4
ham*	a5
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
hast* cuan*	L5j3n3
hast* el*	D3a4j-3
hast* la*	n3
hast* lueg*	o7
hast* mana*	o3
hast* que*	j3
hasta	H-3L3a3l3n5o7
hasta cuando	L5j3n3
hasta el	D3a4j-3
hasta la	n3
hasta luego	o7
hasta manana	o3
hasta que	j3
hav*	C3U3b5p5
have	C3U3b5p5
have $	C3b5
hay	A7E7K8L5N-4P-8Q9R-3S-4U-7W-5X-5Y-4Z-4a9b4c7d-8e5g-3i-7j19m-3n-8o-9p-3
hay $	H9T6j3
hay a	L3
hay algo	B4
hay alguien	O8
hay alguna	Q3
hay barata	W5
hay cola	V3
hay en	P-3b6
hay fila	D3
hay firmas	A6K-4
hay hoy	j5
hay lugar	j4
hay modo	Q3n3
hay mucha	S3
hay otra	J5V-3
hay otras	K3
hay otro	V4
hay pendiente	K6
hay promo	j3
hay puntos	L3
hay que	C-3D-3E9G5L3M-3a-3b-3e8f3h7i-3j-5k4l3n-5q10
hay respuesta	n4
hay reten	a3
hay servicio	j3
hay una	M6h-4r3
hay ya	I3
hay*	Y3q3
hay* a*	L3
hay* algo*	B4
hay* algu*	O8
hay* bara*	W5
hay* cola*	V3
hay* en*	P-3b6
hay* fila*	D3
hay* firm*	A6K-4
hay* hoy*	j5
hay* luga*	j4
hay* modo*	Q3n3
hay* much*	S3
hay* otra*	J5K3V-3
hay* otro*	V4
hay* pend*	K8
hay* prom*	j3
hay* punt*	L3
hay* que*	C-3D-3E9G5L3M-3a-3b-3e8f3h7i-3j-5k4l3n-5q10
hay* resp*	n4
hay* rete*	a3
hay* serv*	j3
hay* una*	M6h-4r3
hay* ya*	I3
haya	Y3q3
haz	C-3E4W9d3h-3
haz la	H3W3
haz que	E4
haz*	C-3H3I3R5W18a-3f3g3i4o-3
haz* la*	H3W3
haz* que*	E4
hazl*	W5f4i5k3
hazl* su*	f4
hazla	W3i3
hazle	f3n3
hazle su	f4
hazlo	d3
hazm*	H4I3R3W13g3o-3
hazm* gere*	W7
hazm* la*	H3
hazm* otro*	R3
hazm* un*	I4
hazme	H4I3R3W13g3o-3
hazme gerente	W7
hazme la	H3
hazme otro	R3
hazme un	I4
he	L-4P13U15
he canjeado	P4
he gastado	P4b-3
he juntado	b4
he metido	U5
he registrado	g3
he visto	n3
he* canj*	P4
he* gast*	P4b-3
he* junt*	b7
he* meti*	U5
he* regi*	g3
he* vist*	n3
hec*	B9Q3
hech*	B9Q3
hech* de*	B4
hech* hay*	Q3
hecha	Q3
hecho	B9
hecho de	B4
hel*	O17T15a-7o-6
help	T16a-3
help $	T13
hem*	I3
hemo*	I3
hemos	I3
her	h-4i5p6
her*	L3Q6a8d-3
here	Q7q-3
here $	Q7q-3
heri*	F3
heri* ponl*	F3
herib*	F3
heriberto	F3
heriberto ponle	F3
herm*	W4a9d-3f3q3
herma*	W4a3d-3f3q3
hermana	L3q3
hermana $	L3
hermano	W3a4
hermano $	W3a3
hermo*	a6
hey	O22a-4o-4
hey $	O19a-4o-4
hi	O26a-5o-5
hi $	O18a-4o-3
hic*	D5H6T4U7W-3n3q6
hice	T5U9q3
hice $	U3n4
hice bolas	T6n-3q3
hice caja	H3
hice hoy	U4
hice* bola*	T6n-3q3
hice* caja*	H3
hice* hoy*	U4
hici*	D5H5n3q3
hici* mis*	H3
hicie*	D5H5
hicieron	D5H5
hicieron mis	H3
hicis*	q3
hiciste	q3
hiciste $	n4
hie*	a3j4n4
hiel*	a3j4n4
hielo	a3j4n4
hielo $	j5
hij*	L5P-3S3W11Z4k3q7
hija	L5S4W4Z3
hija $	S4W6
hijo	W7a3
hijo*	n3q6
hijo* era*	T3
hijol*	n3q6
hijole	n3q6
his*	B6P17
hist*	B6P17
hist* de*	B6P9
histo*	B6P17
historial	B6P17
historial $	P4
historial de	B6P9
hiz*	B11D-3H5M6W3l-3p4r-3
hizo	B11D-3H5M6W3l-3p4r-3
hizo $	H3n3p5
hizo brenda	B5
hizo el	B4W4
hizo la	H4M7n-3
hizo tavo	B3
hizo* bren*	B5
hizo* el*	B4W4
hizo* la*	H4M7n-3
hizo* tavo*	B3
hol*	O47S17T-4V-3a-11n-5o-11
hola	O27a-3b3
hola $	O10
hola buen	O-3h3
hola me	O3
hola soy	b4
hola* buen*	O-3h3
hola* me*	O3
hola* soy*	b4
holi*	O14a-3o-3
holis	O7
holis $	O7
hom*	I3
homb*	I3
hombr*	I3
hombres	I3
hor*	B5D4W3a3j11
hora	B7D4j7
hora $	H4
hora de	n3
hora entro	B6
hora quedo	P3
hora*	W5j4
hora* de*	j3
hora* entr*	B6
hora* pasa*	a5
hora* qued*	P3
horar*	j4
horario	j4
horario de	j3
horas	W3
how	C3Q6U3b5p5q-3
how do	Q7q-3
how many	C3b5
how much	U4p5
how* do*	Q7q-3
how* many*	C3b5
how* much*	U4p5
hoy	A-4C-6E-3F-4G-3H23K5L-4M3O-5P-4Q-5R-3T-6U24V-3W6X-3Z-3a8b3d6f-3h4i-3j8l6m-4n-8q-7r-4
hoy #	h4
hoy $	C-3H4K8L-4M4T-5U17W12b5d4n-3o3q-4
hoy cuantas	I4
hoy en	H8
hoy entre	H3
hoy es	a3l3
hoy esta	H3
hoy favor	U5
hoy hay	a5
hoy leticia	l4
hoy llego	k3
hoy mismo	n4
hoy o	j5
hoy por	H4
hoy que	H3
hoy quienes	I3
hoy quiere	d3
hoy termino	l4
hoy y	H5
hoy ya	H4L3
hoy* #*	h4
hoy* cuan*	I4
hoy* en*	H8
hoy* entr*	H3
hoy* es*	a3l3
hoy* esta*	H3
hoy* favo*	U5
hoy* hay*	a5
hoy* jueg*	a6
hoy* junt*	q3
hoy* leti*	l4
hoy* lleg*	k3
hoy* mism*	n4
hoy* o*	j5
hoy* por*	H4
hoy* que*	H3
hoy* quie*	I3d3
hoy* term*	l4
hoy* y*	H5
hoy* ya*	H4L3
hub*	H10O10T-3a-3n3o-3
hubo	H10O10a-3n3o-3
hubo $	H6O3
hubo compa	O6
hubo venta	H3
hubo* comp*	O6
hubo* vent*	H3
hue*	B3c3
huel*	B3
huel* mal*	B3
huele	B3
huele mal	B3
hues*	c3
hueso	c3
hugo a	k3
hugo* a*	k3
hum*	c14
huma*	c14
human*	c14
humano	c14
humano $	c11
i	Q6U4b5
iba	V-3Z22a-3q8
iba a	Z3
iba con	Z3
iba en	n4
iba para	Z9
iba*	n3
iba* a*	Z3
iba* con*	Z3
iba* en*	n4
iba* para*	Z9
ide*	O-3T-3V-3a-9i23o-8r22
idem	a-4i21o-4
idem $	a-4i21o-4
iden*	a-5o-4r22
ident*	a-5o-4r22
ido	P3
ign*	J3Z7
igno*	J3Z7
igno* lo*	Z4
ignor*	J3Z7
ignora	Z4
ignoralo	J3
igu*	E3I3L5V-8a-4h-3i20o5
igua*	E3I3L5V-8a-4h-3i20o5
igua* a*	i4
igua* el*	E4
igua* que*	i3
igua* sin*	K3
igual	E3I3L5V-5i13
igual $	I3L6V-5i6n4
igual el	E4
igual que	i3
igual sin	K3
igual*	V-3i7o7
igualita	i8
imp*	W11h3n-3q5
impo*	q7
impor*	q7
importe	q7
impr*	W12
impre*	a3
impresora	a3
impri*	W13
imprime	W8
ina*	l8
inac*	l8
inac* a*	l4
inac* caje*	l4
inact*	l8
inactiva	l4
inactiva a	l4
inactivar	l4
inactivar cajero	l4
inc*	D7E-3F9K15Q5a-4g3k6n-5q-3
inca* por*	l3
incapacidad por	l3
inci*	K10
incie*	K10
inciertas	K10
inciertas $	K10
incl*	Q5n-4
inclu*	Q5n-4
incluye	Q5n-4
inco*	D8F3K5g3j-3k4
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
ind*	L3T4
indi*	L3T4
indi* las*	T5
indiq*	L3T5
indiqueme	L3T5
indiqueme las	T5
ines $	C3
inf*	M3N3
infl*	D3G3
infl* el*	G3
inflo	G3
inflo el	G3
info*	M3N3
infor*	M3N3
informacion	M3N3
informacion $	o3
ing*	c6h5
inge*	c4
inge* que*	c5
ingen*	c4
ingeniero	c4
ingr*	h3
ingre*	h3
inh*	l6
inha*	l6
inha* el*	l3
inha* usua*	l3
inhab*	l6
inhabilita	l3
inhabilita el	l3
inhabilitar	l3
inhabilitar usuario	l3
ini*	O3T15
inic*	O3T15
inic* de*	O4
inici*	O3T15
inicio	O3T15
inicio $	T15
inicio de	O4
ins*	B6C-3D-5H-4I14J6N3O-3Q3T7W-4X-5Z-3a-7b-3f16g19j-4k-3n4o-4q-3
insc*	B7C-3D-4H-3I14J6N3Q5T-4W-3X-4a-5b-3c-4f17g19j-4k-3n5o-4r-3
insc* a*	Q3Y3f4
insc* al*	f3
insc* de*	g3
insc* la*	I8
insc* mas*	B6I-4
insc* por*	I3
inscr*	B7C-3D-4H-3I14J6N3Q5T-4W-3X-4a-5b-3c-4f17g19j-4k-3n5o-4r-3
inscribas	J9
inscribas $	J9
inscribe	Q5f5g3
inscribe $	g3
inscribe a	Q3
inscribe al	f3
inscribiendo	I5
inscribiendo la	I5
inscribieron	g-4n7
inscribir	B9I-5f5
inscribir a	f4
inscribir mas	B6I-4
inscribirme	g4
inscribirme $	g3
inscribirse	f5
inscripcion	N3f3g3h3
inscripcion $	N5
inscripcion de	g3
inscrita	I4L5n4
inscrita $	L5
inscrita la	I4
inscritos	I11
inscritos $	I5
inscritos por	I3
inst*	T12
inst* por*	T5
insta*	c3
instalo	c3
instr*	T10
instrucciones	T10
int*	D-3J6K5N3V-4g3n15q-3
inte*	D-3J6K5N3V-4g3n15q-3
inte* anda*	n3
inte* arti*	r3
inte* lo*	g3
inte* zule*	k3
integ*	k3
integra	k3
integra zulema	k3
intel*	r3
inten*	V-3n18
intento	n4o3
intento $	o3
inter*	J5K5N3g3j3
interesa	J6N4X-3g4
interesa $	J7
interesa lo	g3
intereses	j6
intereses $	j3
internet	K3a3
internet $	K4a4
internet anda	n3
inv*	Q3R25W4k-4n-3
inve*	W7
inven*	W7
inventario	W7
inventes	a3
invi*	Q3R24k-4
invi* a*	Q3R9k-3
invi* al*	R3
invi* de*	R4
invit*	Q3R24k-4
invita	R5
invita a	R5
invitacion	R19
invitacion $	R3
invitacion al	R3
invitacion de	R4
invitar a	R3
invito	B3
invito a	B3
ir	Q3j4
ir a	Q3
ir* a*	Q3
irm*	h4
irma	h3
irs*	C-3p6
irse	C-3p6
irse quiere	p4
irse* quie*	p4
is	a-3n6o-3r15
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
ivan ☎	k3
ivan* uc*	l4
ivan* ☎*	k3
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
jac*	N3l5
jaci*	l5
jacin*	l5
jacinto	l5
jacinto $	l3
jaj*	I3S3W4X-3Z5a11l-3n-5o13q3
jaja	I3S4W4n-3o4q5
jaja $	I4W7
jaja*	Z4a12o9
jaja* ay*	o4
jaja* no*	a5
jaja* que*	Z4o3
jaja* ya*	a-3o7
jajaj*	Z4a12o9
jajaja	Z4a5o8
jajaja $	a3
jajaja no	a5
jajaja que	Z4
jajaja ya	a-3o4
jajajaja	o4
jal*	L3n6o9
jala	o5
jale	o4
jalo	n7
jalo $	n5
jalo o	H3
jalo*	L4
jalo* o*	H3
jalon	L4
jalon $	L3
jar*	a3
jaz*	l4
jazm*	l4
jazmi*	l4
jazmin	l4
jazmin $	l4
jef*	c10
jefa	c5
jefe	c5
jefe $	c5
jej*	a10o6r-6
jeje	o10r-5
jeje $	o10r-5
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
jona* ☎*	k3
jonat*	B3
jonathan	B3
jonathan a	B3
jonathan ☎	k3
jor*	U5g4
jorg*	g4
jorg* luis*	k3
jorge	g4
jorge luis	k3
jorn*	U5
jorna*	U5
jornada	U5
jos*	k5l5
jose*	k5l5
jose* no*	k6
jose* se*	l5
josef*	k6
josefina	k6
josefina no	k6
josel*	l5
joselyn	l5
joselyn se	l5
jov*	O3V3g3
jove*	O3V3g3
jove* de*	D3
joven	O3V3g3
joven $	V3g3i3
joven de	D3
jua*	a13h-3
jub*	l3
jubi*	l3
jubil*	l3
jue*	H4P3W-3a8j4
jueg*	a6
juev*	F3H5P3h-3j4
juev* a*	F3
juev* pasa*	H4
jueve*	F3H5P3h-3j4
jueves	F3H5P3h-3j4
jueves $	j6
jueves a	F3
jueves pasado	H4
jun*	C8D-3H3L11P-6S3W4b6d8f4h-3j-5n-9p10
junt*	C8D-3H3L11P-6S3W4b6d8f4h-3j-5n-9p10
junt* desd*	b3
junt* el*	C3
junt* en*	L3
junt* la*	C4p-4
junt* las*	W3
junt* los*	p3
junt* mis*	W6
junt* o*	b3
junt* para*	C3d4
junt* punt*	f5
junt* quie*	d4
junt* ya*	C3
junta	C6W8a4
junta $	L3a4
junta el	C3
junta las	W3
junta mis	W6
junta ya	C3
junta*	H-4L12P-4S4b4f4g3h4n-3
juntado	P-3b4
juntado desde	b3
juntan	L8
juntan $	L8
juntando	p4
juntar	C-3L7b-4f5g3
juntar puntos	f5
juntaron	S3
junte	U3d4
junto	b3n-4p11
junto $	p7
junto los	p3
junto o	b3
junto para	C4
junto*	H8I4h-3
juntos	H8I4h-3
juntos $	H8I4h-3
jur*	C4
jura	C4
jura que	C4
jura* que*	C4
jus*	o3
just*	o3
justo	o3
kar*	H-5W3a3l3m4
karl*	W3l3m4
karl* a*	m4
karl* no*	l3q-3
karla	W3l3
karla $	W3Z3
karla no	l3q-3
karla*	m5
karlas	m5
karlas a	m5
ked*	n7o-3p6
kedo	n7o-3p4
kedo $	n10o-3
kev*	m3
kevi*	m3
kevin	m3
kevin $	f4m3
kie*	M5W-3a-7e3f5g3j3o-6r16
kien	M5a-5o-3r17
kien es	r7
kien tiene	M3
kien* es*	r7
kien* tien*	M3
kier*	e4f5g3j4
kier* regr*	e3
kier* ver*	b3
kiere	d3f6
kiero	T3g3j4
kiero ver	b3
kil*	h6j6
kilo	j4
kilo de	j4
kilo*	h4
kilo* de*	h4j6
kilos	h4
kilos de	h4
kit*	G5N6X7n-3q6
kita	X5n-3q5
kita*	G5
kita* #*	G3
kital*	G5
kitale	G5
kitale #	G3
kite*	N6
kite* mi*	N6
kiten	N6
kiten mi	N6
la	B-3C3H3L-8M5N-5O-4S4T-10U-5V4W5X-4Y-4Z-3a9b-3g-3i3j4k-3n7p-4q13r-4
la #	V-3n4q8
la &	M5
la atencion	o4
la autorizo	A5
la base	I3
la basura	M-3a5q4
la bici	h3j4
la bitacora	Q3W3
la bodega	S3
la bolsa	Z4
la bomba	V3
la burra	q3
la caja	H7K6Q3V3W8a-4i-3j-3l-3m-3n-3
la cajera	A4G3R3W5j-4
la camioneta	Z4a4
la canceles	J6
la captura	q3
la cartera	S4
la casa	j4
la chamarra	h3
la chayo	E3
la chofis	k4
la cita	V3
la clienta	B4D4F4L3P3S3V-3d3e4f-7i3q-3
la coca	W7d5
la colonia	a3
la comanda	q4
la comision	W6
la companera	q4
la competencia	W3l3
la compra	M5P-4Q-3W-3p4q8
la correccion	A5
la cortesia	G4
la cortina	a3
la cuenta	D3E6G5W3d6h-3n-3
la de	A4B-3G-3H-6J3M7R4V4a-5d-3h-6l3n11q7r3
la dejo	n5
la del	B3C-3F7V6W-3a-3f5j4n5
la despensa	d6
la devolucion	B5e-5
la difusion	X8
la dinero	H3I6
la direccion	j6
la duda	K3
la echamos	l3
la encargada	A3W4
la encuesta	F5h-4
la enfermera	F3
la escuela	a4
la esposa	q3
la factura	M3W9
la farmacia	r5
la fecha	I3n5
la fila	J4S3n-4
la foto	a3
la funcion	S3
la gaby	k3
la gente	I3S5m5n-3
la gerente	l3
la guera	E4F-3
la habia	q4
la hija	L3
la hizo	q3
la hora	n3
la impresora	a3
la invitacion	R6
la jefa	c5
la jessy	l3
la leche	j6n-3
la licenciada	I4
la licuadora	e3
la liga	R11
la lista	P5Y5f5g4j-4l3m3q-3
la llamada	c4
la llanta	a4
la llevo	q3
la lulu	l6
la lupe	G3
la lupita	l4
la maestra	C4d-3f4h3
la mama	L3
la manana	H8S-4Y4a-3j-4q3
la manera	Q3
la maquina	c3
la masa	l3
la medicina	e4
la mensualidad	c3j4
la mercancia	Q3
la mesa	J3V3f4
la meta	H3
la metida	B3M-3
la metiste	k6
la meto	n5
la mia	b3
la misma	D3Q7n-4
la mitad	d4
la muchacha	V4l4n-4
la musica	a4
la noche	S5W-3X3
la nomina	W5
la nota	M8d3
la nueva	f-3k4
la operacion	n8q3
la orden	h3
la otra	A4H4P3n-5
la papeleria	O3
la pasada	i6
la pera	l4
la petra	l4
la plantilla	m7
la primera	f3o4
la promo	g3j4
la propina	Q5n-4
la proxima	V9W3p4
la puerta	I3a4
la que	H-3M4V9a-3h-4i6n-7q14
la quiere	q3
la quiero	c3d4
la quincena	H7S5W6
la quita	q3
la raza	m5
la receta	a3
la regue	q7
la relacion	m4
la remision	M3
la renta	J3a7h-3
la repitas	J6n-3
la repito	a-3n10o3
la revision	E3
la rifa	F4W3n4
la rifaste	o5
la ropa	a4j3
la rosy	O3a3
la salida	a3
la segundo	i-3q3
la semana	H6P6
la senal	Q3
la senora	F4H-3W3d5h5k-3q-6
la senorita	k5
la siguiente	S3
la solicitud	A4
la sra	G3
la sucursal	H5W-3
la suma	H4
la tarde	B3D3H4K3S3U3n-3
la tarea	a5
la tarjeta	W9n-3q5
la taza	b4d4
la tela	e4j3
la tele	W4
la tengo	n4
la tia	E3
la tienda	H7L-4S3U3a-4b3n-3r3
la tiene	n9
la trajo	e3
la ultima	P-3b3i6n3q5
la vayas	n3q-5
la venta	D5H5V-3W-3h-16n16p8q12
la veo	n5q-3
la verdad	D3a3
la vero	F3
la vez	F3
la vigencia	L9
la vuelvo	n8
la yoli	C4G3P3
la ☎	C5E7F5G3h-4
la* #*	V-3n4q8
la* &*	M5
la* apun*	n5
la* aten*	o4
la* auto*	A8
la* base*	I3
la* basu*	M-3a5q4
la* bici*	h3j4
la* bita*	Q3W3
la* bode*	S3
la* bols*	Z4
la* bomb*	V3
la* burr*	q3
la* caja*	H7K6Q3V3W8a-4i-3j-3l-3m-3n-3
la* caje*	A4G3R3W5j-4
la* cami*	V3Z4a3
la* canc*	J5n-3
la* capt*	q3
la* carr*	a5
la* cart*	S4
la* casa*	j4
la* cham*	h3
la* chay*	E3
la* chel*	a7
la* chof*	k4
la* cita*	V3
la* clie*	B4D4F4G-3L3P3S3V-3d3e4f-7i3q-4
la* cobr*	q3
la* coca*	W7d5
la* colo*	a3
la* coma*	q4
la* comi*	W6
la* comp*	H-4M5P-4Q-3p3q13
la* corr*	A5
la* cort*	G4a3
la* cuen*	D3E6G5W3d6h-3n-3
la* de*	A4B-3G-3H-6J3M7R4V4a-5d-3h-6l3n11q7r3
la* dejo*	n5
la* del*	B3C-3F7V6W-3a-3f5j4n5
la* desp*	d6
la* devo*	B5e-5
la* difu*	X8
la* dine*	H3I6
la* dire*	j6
la* duda*	K3
la* echa*	l3
la* enca*	A3W4
la* encu*	F5h-4
la* enfe*	F3
la* escu*	a4
la* espo*	q3
la* fact*	M3W9
la* farm*	r5
la* fech*	I3n5
la* fila*	J4S3n-4
la* foto*	a3
la* func*	S3
la* gaby*	k3
la* gent*	I3S5m5n-3
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
la* jefa*	c5
la* jess*	l3
la* lech*	j6n-3
la* lice*	I4
la* licu*	e3
la* liga*	R11
la* list*	P5Y5f5g4j-4l3m3q-3
la* llam*	c4
la* llan*	a4
la* llev*	q4
la* lulu*	l6
la* lupe*	G3
la* lupi*	l4
la* maes*	C4d-3f4h3
la* mama*	L3
la* mana*	H8S-4Y4a-3j-4q3
la* mane*	Q3
la* maqu*	c3
la* masa*	l3
la* medi*	e4
la* mens*	c3j4
la* merc*	Q3
la* mesa*	J3V3f4
la* meti*	B3M-3k5n3
la* meto*	n5
la* mia*	b3
la* mism*	D3Q7n-4
la* mita*	d4
la* much*	V4l4n-4
la* musi*	a4
la* noch*	S5W-3X3
la* nomi*	W5
la* nota*	M8d3
la* nuev*	f-3k4
la* oper*	n7
la* orde*	h3
la* otra*	A4H4P3n-5
la* pape*	O3
la* pasa*	c3i6
la* pera*	l4
la* petr*	l4
la* plan*	m7
la* prim*	f3o4
la* prom*	G3g3j4
la* prop*	Q5n-4
la* prox*	V9W3p4
la* puer*	I3a4
la* que*	H-3M4V9a-3h-4i6n-7q14
la* quie*	c3d5q4
la* quin*	H7S5W6
la* quit*	q4
la* raza*	m5
la* rece*	a3
la* rech*	n5
la* reco*	L3
la* regu*	q7
la* rela*	m4
la* remi*	M3
la* rent*	J3a7h-3
la* repi*	J5a-3n7o3
la* revi*	E3
la* rifa*	F4W3a-3n3o5
la* ropa*	a4j3
la* rosy*	O3a3
la* sali*	a3
la* segu*	i-3q3
la* sema*	H6P6
la* sena*	Q3
la* seno*	C3F4G3H-3d6h6o-3q-8
la* sigu*	S3
la* soli*	A4
la* sra*	G3
la* sucu*	H5W-3
la* suma*	H4
la* tard*	B3D3H3K3U3n-3
la* tare*	a5
la* tarj*	W9n-3q5
la* taza*	b4d4
la* tela*	e4j3
la* tele*	W4
la* teng*	n4
la* tia*	E3
la* tien*	C-3H7L-4O3S3a-4b3n6r3
la* tort*	a4
la* traj*	e3
la* ulti*	P-3b3i6n3q5
la* vaya*	n3q-5
la* vent*	D5H5V-3W-3h-15n16p8q12
la* veo*	n5q-3
la* verd*	D3a3
la* vero*	F3
la* vez*	F3
la* vige*	L9
la* vuel*	n8
la* yoli*	C4G3P3
la* ☎*	C5E7F5G3h-4
lab*	l3
labo*	l3
labor*	l3
lad*	Q4Z5q3
lada	Q4
lada o	Q4
lada* o*	Q4
lado	Z5
lado $	Z4
lar*	D8
larg*	D8
las	A4B-4D-6E-4F-5G-3I-5J-6K16L14M-4N-3O-4P5S7T4U9V-4W9X9Y12a5b-4d-3f-4g-4h-8i-3j5k-3m-5o-6p-5q-3
las #	H6V3W3X6a6h-9i-5j7
las alertas	X4
las cajeras	Q3
las clientas	W4
las compras	c4
las cuentas	H4
las dudas	K3
las dudosas	K5
las flores	C3
las funciones	T3
las manos	S3l3
las mias	U13
las muchachas	H3
las notificaciones	X4Y4
las notis	Y3
las ofertas	L4
las opciones	T5
las peticiones	A9
las promociones	Y5
las que	K12U5n-3
las reglas	L10
las tortillas	a3d3
las veces	P4
las ventas	Q5W7
las*	q10
las* #*	H6V3W3X6a6h-9i-5j7
las* aler*	X4
las* caje*	Q3
las* clie*	W4
las* comp*	c4
las* cuen*	H4
las* duda*	K3
las* dudo*	K5
las* flor*	C3
las* func*	T3
las* mano*	S3l3
las* mias*	U13
las* much*	H3
las* noti*	X3Y7
las* ofer*	L4
las* opci*	T5
las* peti*	A9
las* prom*	Y5
las* que*	K12U5n-3
las* regl*	L10
las* tort*	a3d3
las* vece*	P4
las* vent*	Q5W7
last	q10
last sale	q5
last* sale*	q5
lat*	W4
lau*	l5
laur*	l5
laura	l5
laura $	l5
lav*	L3a4j7
lava*	L3j7
lavad*	L3j6
lavadora	L3j6
lavadora $	L3j6
laz*	l4
laza*	l4
laza* teng*	l4
lazar*	l4
lazaro	l4
lazaro tenga	l4
le	C7E-4F7G4H-16I-6K-4L5N-4O-4R8S-3T12U-8V-5W-11Z6e9f-7g4h-3j-6k-8m-3n12o-4p20q4r-4
le abona	P3
le abonaron	G3
le abonaste	G3
le agradezco	o4
le alcanza	C6p5
le alcanzo	p3q3
le aparece	C3n-4
le aparecio	G3
le aparezcan	F3
le caigan	d-3h4
le canjearon	F3
le cargue	q3
le cayeron	F3
le cierran	l3
le cobre	d3q6
le cobro	i3
le dan	L5
le deben	F3
le di	G5q4
le dieron	L5
le digo	n6
le dije	a5
le dimos	m3
le diste	n4p-3
le doy	n11
le entiendo	T5c3
le entro	g8
le erre	q8
le explico	n3
le falta	C3
le faltan	D3
le faltaron	q4
le fueron	P5
le gusto	e5
le ha	R3n3
le hablaba	Z7
le hace	b3
le hago	T3X3
le hallo	T4
le junto	C3
le kedo	n-3p4
le llegaron	n7
le llego	n7
le llegue	R4X3
le meti	n8p-4q4
le metio	B3
le muevas	J10
le pague	a4
le pico	Q3
le pique	Z7
le pongas	J5
le pongo	Q3T6
le pregunto	S4
le puse	Y5n5q3
le pusiste	n3
le puso	F3
le queda	C8n-3
le quedo	E3e6n-7p9
le quita	B4Q4q-4
le quitamos	F3
le quitaron	F3
le regalo	B3
le registre	n9p-5
le resta	p9
le resten	G5
le robaron	l3
le sale	p3
le se	T6
le sigue	V4
le sobran	E3
le sobro	p9
le sumo	n5
le tengo	R3
le toca	n3
le tocaba	G3
le va	d3
le vendi	h8
le vendimos	M4
le vendo	L3
le voy	a3d4
le* abon*	G6P3
le* agar*	T4
le* agra*	o4
le* alca*	C9d-3n-3p8q3
le* apar*	D3n-5p3
le* baja*	n3
le* caig*	d-3h4
le* canj*	F3
le* capt*	J-3T6
le* carg*	G3
le* caye*	F3
le* cier*	l3
le* cobr*	d4h-4i3q5
le* cont*	M3
le* cuen*	J-3h5
le* dan*	L5
le* debe*	C3F5a3
le* di*	G5q4
le* dier*	L5
le* digo*	n6
le* dije*	a5
le* dimo*	m3
le* dist*	n4p-3
le* doy*	n11
le* enti*	T5c3
le* entr*	g8n-3
le* erre*	q8
le* escr*	T3
le* falt*	C3D5F4G-3n-3q3
le* fuer*	P5
le* gust*	e5
le* ha*	R3n3
le* habi*	A3
le* habl*	Z6
le* hace*	L3b3
le* hago*	T3X3
le* hall*	T4
le* junt*	C3
le* kedo*	n-3p4
le* lleg*	A-3R6X3n15
le* marq*	W4
le* meti*	n7p-4q4
le* movi*	T3
le* muev*	J10
le* olvi*	i3
le* pagu*	a4
le* pico*	Q3
le* piqu*	Z7
le* pong*	J5Q3T5
le* preg*	S4
le* prom*	F3
le* puse*	Y5n5q3
le* pusi*	G4M3
le* puso*	F3
le* qued*	C9e7n-12p12
le* quit*	B4F6G-5Q4q-5
le* rega*	B3G3
le* regi*	n10p-5
le* rest*	G4n-5p11
le* roba*	l3
le* sale*	E3p3
le* se*	T6
le* sigu*	V4
le* sobr*	G4n-4p11
le* suma*	p4
le* sumo*	n5
le* teng*	R3
le* toca*	C-3G6L4
le* tome*	d4
le* va*	d3
le* vend*	L3M4h7q-3
le* voy*	a3d4
lea*	Z4
lec*	j8n-3
lech*	j8n-3
leche	j7n-3
lee	r4
lee*	W3a4n4
leem*	n4
leeme	n4
leer	W4
lei	g3
lei el	g3
lei* el*	g3
len*	D7h3
lent*	D7h3
lent* #*	h3
lentes #	h3
lenti*	D4
ler*	I3
lerd*	I3
lerdo	I3
lerdo $	I3
les	D7L5n3
les compro	g3
les di	r3
les ha	B3
les he	D3
les* comp*	g3
les* di*	r3
les* ha*	B3
les* he*	D3
let*	g3l3
leti*	l4
leti* esta*	l4
letic*	l4
leticia	l4
leticia esta	l4
letr*	g3
letre*	g3n3
letrero	g3n3
lib*	A10E3W4
libe*	A10
libe* la*	A4
liber*	A10
libera	A4
libera la	A4
libr*	E4W5n4
libre*	E4n4
libreta	E4n4
lic*	I3e3h4
lice*	I4
lice* pach*	I4
licen*	I4
licenciada	I4
licenciada pacheco	I4
licu*	e3h3
licua*	e3h3
licuadora	e3h3
lig*	R22
liga	R22
liga $	R4
liga de	R9
liga favor	R4
liga que	R3
liga* de*	R9
liga* favo*	R4
liga* que*	R3
lim*	K8L5V-3W4a9n-3
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
liq*	d3l6
liqu*	d3l6
liqu* a*	l6
liqu* con*	d3
liqui*	d3l6
liquidar	d3
liquidar con	d3
liquide	l6
liquide a	l6
liquido	h3
lis*	D-3H-3I5K4N4P6T3U4V4X-3Y4a-3c-3f4m7n-8o7q-5
list*	D-3H-3I5K4N4P6T3U4V4X-3Y4a-3c-3f4m7n-8o7q-5
list* con*	P3
list* de*	I5K5P5T5Y4f3j-5m5o-3
list* en*	k3
lista	P4T5U4Y4f4g3m9n-7o-3q-4
lista $	m3
lista de	P5T6Y5f3j-5m6
lista en	k3
lista*	I7K3P3
listado	I7K3P3
listado de	I6K3
listo	V6o12
listo $	G3o5
lit*	j3q3
litr*	j3q3
litro*	q3
litros	q3
lla*	D-3H-3L-3Q-4T-4W-4a7c24f3h3k9n-4r7
llam*	D-3L-3Q-4T-4a-3c24f4j-3k8l3r8
llam* el*	c4
llam* guad*	f-3k4
llam* perl*	k3
llam* y*	r3
llam* yuli*	l3
llama	f4k9l4
llama guadalupe	f-3k4
llama perla	k3
llama yuliana	l3
llama*	c13j-3r9
llamada	c8
llamada $	c3
llamar	c3
llamas	r10
llamas $	r6
llame	c5
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
lle*	B-4C3E-3G-5H3J-6K-3L-5N-3O5P3Q-3R6S6T-8U9W-5X4Y6Z-3a-4b6c-5e4g-3h5i5j6l-3n4o-7p4
lleg*	J-3O8P-3Q-4R7S7T-4W-5X6Y8c-3d-3h-4j6n3o-4q-6
lleg* a*	A-3H3L3R3S6X4b4h-3j-4n-6
lleg* el*	Y4a4
lleg* gent*	h3
lleg* la*	O3
lleg* los*	X-3Y4j6
lleg* mens*	X4
lleg* mi*	n5
lleg* nada*	H4
lleg* otro*	V3
lleg* su*	n4
lleg* tard*	l3
llega	X5
llega a	X3
llega*	I4R3Y7j3l3n6
llegado	R3
llegamos	I4
llegamos a	H3
llegan	Y6
llegan los	X-3Y4
llegar	L3l3
llegar a	L3
llegar tarde	l3
llegaron	j4n7
llegaron los	j4
llego	A3D5H3S4V3W-3a5j4k4
llego a	a5n-3
llego el	a5k3
llego gente	h3
llego la	O3
llego mi	n5
llego nada	H4
llego otro	V3
llego su	n4
llegu*	A-3O8R3S5U3X5Y4a-4b4n-4
llegue	A-3O8R3S6U3Y4a-4b4n-4
llegue $	O6
llegue a	R4S5U3a-3b4
llegue el	Y3
lleguen	X3
llev*	C3D-3G-3L-4P6S-3T-4U10V-4a-4b5d4e7h10i8l-3o-3p3q3
llev* #*	F4h10
llev* el*	H4a-3d3j4n6
llev* en*	P4
llev* hoy*	U4
llev* junt*	C4
llev* la*	M3j3
llev* las*	a3n4
llev* rato*	n3
llev* un*	d3
llev* vend*	Q3U5W4
llev* ☎*	C3
lleva	C6U-5d3e3i7n-5p6q5
lleva #	F4
lleva $	q8
lleva el	H4
lleva la	j3
lleva las	a3
lleva ☎	C3
lleva*	H3P3W4d3
llevado	P4
llevamos	H4
llevan	W5j3
lleve	P6e3n4
lleve la	P3
llevo	P-3U14a-3b10h9n3
llevo #	h6
llevo $	U5b7
llevo el	n7
llevo hoy	U4
llevo rato	n3
llevo vendido	Q3U5
llo*	D3a10
llor*	D3
llora*	D3
llov*	a10
llovi*	a5
lloviendo	a5
lo	A8B-3F4G-4I-4J5K-3M-4O-5P8S8T-3U7V-5W-4Z9a-17d12e10f-4g-3h3i-3j-3k-3l-6m-7n11o5q3r-8
lo acabo	n-3
lo acumulado	d6
lo agarramos	l3
lo anterior	Z4
lo apuntes	J5
lo borro	R3
lo consigo	S3
lo de	A8B-3H8J-4Q3U-5V-4a-4b3d-3e-3g5h3n7p4q3
lo del	H3L3M-3P10h-3n5q5
lo demas	d3
lo doy	h3
lo esta	G3
lo lleva	q6
lo mando	Z3
lo maximo	o7
lo metieron	M3
lo mio	H-7P4U15b4j-3
lo mismo	L3i3
lo pague	o3
lo que	A8B3C5D5E7G-4H5K-3L-3M-3S-4T3U5V4W-3a-3c-4d6f-4g-3h3j-4m-3o-3r-4
lo registre	f3
lo regreso	e3
lo suyo	C4
lo ultimo	n5
lo va	n3
lo vea	c3
lo vemos	S4
lo vendido	H4
lo* acab*	n-3
lo* acum*	d6
lo* agar*	l3
lo* anot*	D3
lo* ante*	Z4
lo* apun*	J5
lo* borr*	R3
lo* capt*	U3
lo* cons*	S3
lo* de*	A8B-3H8J-4Q3U-5V-4a-4b3d-3e-3g5h3n7p4q3
lo* deja*	H-3S4
lo* del*	H3L3M-3P10h-3n5q5
lo* dema*	d3
lo* doy*	h3
lo* esta*	G3
lo* insc*	J3
lo* inst*	c3
lo* junt*	d3
lo* llev*	q7
lo* mand*	Z7
lo* maxi*	o7
lo* meti*	M3q-3
lo* mio*	H-7P4U15b4j-3
lo* mism*	L3i3
lo* pagu*	o3
lo* que*	A8B3C5D5E7G-4H5K-3L-3M-3S-4T3U5V4W-3a-3c-4d6f-4g-3h3j-4m-3o-3r-4
lo* regi*	f4
lo* regr*	e4
lo* suyo*	C4
lo* traj*	e5
lo* ulti*	n5
lo* va*	n3
lo* vea*	c3
lo* vemo*	S4
lo* vend*	H4
loc*	M8
loca*	M8
loca* la*	M8
local*	M8
localiza	M5
localiza la	M5
log	B22
log $	B16
log de	B6
log* de*	B6
lor*	a4
lore* ☎*	k3
lorena	k3
lorena ☎	k3
los	C-3E5F-6I9K-4L12O-6P4Q3R-4S-4T-8V-3W11X6Y9Z-4b-3c-6d8e4f3g-3h-9i-7l-3m6n-4o-6p9
los #	A5C3D-4E-4F-5G4I7L-5U7a-8b9d5h-9i-3j-3n5p13q-5
los anuncios	X6
los avisos	Q3X6Y5
los azulejos	e3h-3
los cajeros	l4
los cambio	d7
los cambios	B5
los canjea	Y4
los chilaquiles	a4
los clientes	D4I-3Q-3W8
los colaboradores	m3
los conozco	r8
los datos	M5Q4n3
los de	L3W5q3
los del	D4I3
los demas	V4n3
los domingos	a3
los encargado	m3
los frijoles	a5
los gaste	b3
los habia	G3
los lunes	h3
los mensajes	W3Y7
los mensajitos	X4
los mismos	i4
los movimientos	W3
los nombre	m4
los nuevos	I3
los numeritos	H3
los numero	H11
los panales	a3
los pasos	Q3
los puede	L3
los puedo	L6
los puntos	B-3D5E14F-6G-5H-4I-3J-3N5W6Y-3b-9f7g6h3l-3n6
los que	D-3E3I12d3h-3m13
los quiero	d3
los recordatorios	X6
los registrados	I4
los tamales	F4q4
los ticket	G4W4
los totales	H4
los ultimos	B4H4
los uniformes	j4
los use	P5
los uso	S5
los vendedores	l4
los vestidos	j3
los voy	d4
los zapatos	A3e3
los* #*	A5C3D-4E-4F-5G4I7L-5U7a-8b9d5h-9i-3j-3n5p13q-5
los* anun*	X6
los* avis*	Q3X6Y5
los* azul*	e3h-3
los* caje*	l4
los* camb*	B5d7
los* canj*	L6Y4
los* chil*	a4
los* clie*	D4I-3Q-3W8
los* cola*	m3
los* cono*	r8
los* dato*	M5Q4n3
los* de*	L3W5q3
los* del*	D4I3
los* dema*	V4n3
los* domi*	a3j3
los* enca*	m3
los* frij*	a5
los* gast*	J6
los* habi*	G3
los* lune*	h3
los* mens*	W3Y5
los* mism*	i4
los* movi*	W3
los* nomb*	m4
los* nuev*	I3
los* nume*	H14
los* pana*	a3
los* paso*	Q3
los* pier*	L3
los* pued*	L9
los* punt*	B-3D5E14F-6G-5H-4I-3J-3N5W6Y-3b-9f7g6h3l-3n6
los* que*	D-3E3I12d3h-3m13
los* quie*	d6
los* reco*	X6
los* regi*	I4
los* repo*	Y4
los* tama*	F4q4
los* tick*	G4W4
los* tota*	H4
los* ulti*	B4H4
los* unif*	j4
los* use*	P5
los* uso*	S5
los* vend*	l4
los* vest*	j3
los* voy*	d4
los* zapa*	A3e3
luc*	a-4o5
lue*	S13T3W4n5
lueg*	S13T3W4n5
lueg* te*	a4
luego	S13T3W4n5
luego $	S5T4a-7n7o3
luego te	a4
lug*	j3q3
luga*	j3q3
lugar	j3q3
lui*	J-4a4k3l5
luis	J-4a4k3l5
luis pech	k3
luis registre	J-4l5
luis* pech*	k3
luis* regi*	J-4l5
luj*	o8
lujo	o8
lujo $	o8
lul*	l6
lulu	l6
lulu $	l6
lun*	H7O7S3T-3Y3k5n-4o-3
lune*	H7O7S3T-3Y3k5n-4o-3
lune* a*	H3
lune* abra*	k3
lune* ☎*	G3
lunes	H7O7S3T-3Y3k5n-4o-3
lunes $	D4H7O7Y3a-4o-3
lunes a	H3
lunes abraham	k3
lunes ☎	G3
lup*	C3G4W3c4l3n-3
lupe	C3G4
lupe $	G3
lupe canul	C3
lupe lo	F3
lupe* canu*	C3
lupe* lo*	F3
lupi*	W3c4l4
lupi* ya*	l4
lupit*	W3c4l4
lupita	W3c4l4
lupita $	c4
lupita ya	l4
luz	A3a3
luz a	n3
luz verde	A4
luz* a*	n3
luz* verd*	A4
m	D3S-3T9a-3n-3q7
ma	S-4a13
ma $	a6
ma:#	C-8D-4E6F18G16H7J-6M22O-3P-8Q-6R-3T-4U-5V-5W8Z-3a-8c-4e18f-6h10i-3j-3k-5l-7m-3n-3p-6q14r-4
ma:&	B-3H-3M12e5h5q14
ma:a	C-3D-4F7H-3I-4L-5O-3P-5Q8R3S-4U-3V-4W8a8b-3e-4f9g-3j-4k14l12o-8q-4r-5
ma:abaj	G3
ma:abon	F5P4
ma:abre	W5f6
ma:aca	O8
ma:acab	i4p5
ma:acce	R3l3m4
ma:acci	B3
ma:acla	J-3K6
ma:acti	B5H-3I3X-3Y7
ma:actu	W4
ma:acum	C4H3L4
ma:aden	m3
ma:agar	Z4n6
ma:agra	o5
ma:agre	F3f3k6
ma:agua	S8
ma:ahi	S4m4o4
ma:ahor	V3W3p4
ma:ajus	B3E7n4
ma:al	Q-3R4Z3d-3h9i4l3n-3p-3
ma:alca	C3
ma:aler	X9Y14
ma:algo	A7K7Y4
ma:algu	K5Q5Y4c4n-3
ma:alta	I3f3k7m4
ma:anad	k4
ma:anda	K3
ma:ando	O8
ma:ange	o3
ma:ano	L3
ma:anoc	B3
ma:anos	a5
ma:anot	n4
ma:ante	C3L4Y3i5
ma:anti	H3
ma:anul	q7
ma:apag	X8Y-3
ma:apar	P4m3
ma:apli	n8
ma:apro	A9Y4
ma:apru	A9Q3
ma:apun	I3J3f4h5
ma:aqui	l3r5
ma:arre	E3
ma:ases	c12
ma:asi	G3J6o5
ma:asis	r4
ma:aten	I-3c5
ma:ator	K5
ma:atra	V4e3q3r3
ma:audi	B5
ma:aume	F5
ma:auto	A10Y3r5
ma:auxi	T9
ma:avis	S3X9Y14
ma:ayer	B3H6K3M3W3
ma:ayud	T5c3
ma:baja	F-3G7Q4W4l8n3
ma:banc	W3
ma:bara	W5
ma:bien	A3
ma:bimb	W3
ma:bita	B6W3
ma:bloq	l4
ma:bode	W5
ma:bols	Z3
ma:boni	F4
ma:bono	G3
ma:borr	W4q6
ma:bot	K3r3
ma:bren	B3
ma:buen	H3O9a3o7
ma:busc	M11
ma:cada	P6X7Y5
ma:cadu	L6e3
ma:caja	H3K5k3
ma:caje	B5Q4Y-3k6l4m8
ma:calo	a6
ma:camb	B5E3V5W4d4
ma:cami	Z4a4
ma:canc	B6J5M-4X4Y3q8
ma:canj	L4d12
ma:canu	C3
ma:capt	J4U3h7k3
ma:carg	F4
ma:carn	Z5
ma:casa	a5
ma:celu	Y3Z3
ma:cent	a-3c12
ma:cero	C4E3
ma:chab	C4
ma:chan	S4
ma:chat	Z3r3
ma:chav	O3
ma:chec	m4
ma:chis	S-3a4
ma:chol	W3
ma:cier	C6H4V4Y4l3o3
ma:cifr	H3
ma:clie	E4F3H-3I7L4Q6V3W-5a-3f10h-5i3k-3
ma:cobr	K4M5U3d3h4k3
ma:coca	W7
ma:codi	R5
ma:cola	l3m4
ma:coma	T5
ma:como	H5J5Q14T5W-4a-5f4r3
ma:comp	B-3C-3E3F5I4M4P9e3h3q-3
ma:comu	c5
ma:con	C-4M3W-3X4Z3a-4c7d9f-3h-5n-3p9
ma:conc	K3
ma:cone	R3
ma:conf	K9Z3
ma:cong	K3
ma:cons	C3S3
ma:cont	M4Z5c4k4n-3r4
ma:corr	E8n4
ma:cort	F3H5W-3Y3o3
ma:cosa	T3
ma:crea	f3
ma:cuad	E5
ma:cual	K6M8c3
ma:cuan	C5H6I7L5S-4U8W-5Y6a5b-7j-3n-5p9
ma:cuca	C5h4
ma:cuen	E3G3H3M-3S-4W3a3
ma:cuid	a3
ma:cump	L3
ma:da	f3l3
ma:dado	m6
ma:dale	A3V5
ma:dame	H4R3S5c3
ma:damo	L8
ma:dar	F3Q7
ma:darl	F3
ma:dato	S5
ma:de	A5B8C3D-5E3F3G5H5I8J-4N-4Q6R5S-7T-6U-3V3W6X7Y-3a-11b-4e-4g-4h-6j-7l3n4p3q-3
ma:debe	C5E3p-3
ma:deci	Y3
ma:deja	E6J13X5
ma:deje	l3
ma:dejo	H3K3l3
ma:del	A-3B7H11K4M5Q-3S-3W4c-3e4h-4k-3l5p3q-3
ma:den	W4
ma:des	J3
ma:desa	a4l6
ma:desc	G8W4
ma:desd	L4O3
ma:desh	q4
ma:deso	S5
ma:desp	S6U3
ma:deta	M5P3
ma:devo	Q3e12
ma:devu	e9
ma:dia	H12O4Q3U8a-5
ma:diar	H-3Y5
ma:dias	Y3
ma:dice	C3M4Y4d3
ma:digo	S3r3
ma:dime	C3P3n5
ma:dine	H4W3
ma:dio	B4
ma:dios	a7
ma:disc	Z3
ma:disp	C4
ma:dobl	L3W3
ma:don	C5f3
ma:dona	C5P3h4
ma:dond	P3Q9
ma:doy	Q3S4n5
ma:duda	H-3K14
ma:dudo	K8
ma:dupl	a-3i15
ma:echa	e3q4
ma:edit	E4
ma:el	D-5E3H5J-3M4O-4P8R6S-3U-6V7X4Y6b-3c5e-3f-6h-7j-5l4n-4q7
ma:elim	l4q4
ma:ella	p3
ma:eloy	W3
ma:empi	f5
ma:empl	B3M4Q3W3k3l4m6
ma:en	C3E5K5Q-3R-3W11Z3a7b-3c-3e-3f-3h-3i-3j-3m3n4o-3q-4
ma:enca	R3k5
ma:enci	Y5
ma:encu	M5
ma:ende	E3
ma:enfe	h3
ma:enfr	W3
ma:enla	R4
ma:enli	K5
ma:ense	I3K4Q6T7
ma:ente	T4o3
ma:enti	c3
ma:entr	K4R5l3
ma:envi	Z4
ma:equi	Z4k3m6
ma:era	J8Z9
ma:eres	o6r10
ma:es	J-5M7W-4Z6a3k5l3r10
ma:esa	A4p3q8
ma:esas	K3
ma:escr	Q5r3
ma:ese	B4C-3M-3V3Z3p5
ma:eso	J4S3a-3o10q8
ma:espe	A4S3
ma:espo	A-3
ma:esta	A4C4E4I3J5K5O-3Q-4S-3T-4W-4a3m8n3r-3
ma:este	H4r8
ma:esto	T4h3r6
ma:estu	U3
ma:etiq	W6
ma:exis	M3
ma:expl	Q4
ma:fact	W8
ma:falt	A3h3k3
ma:favo	C3H4R3U3W-3c5k3q3
ma:febr	P3
ma:fech	M3
ma:fer	l3
ma:fin	H4
ma:fina	n3
ma:firm	A9K-4
ma:flor	C3
ma:foli	M5e5h-5q9
ma:form	Q3
ma:fue	B4H3M11l4
ma:fuer	F-3
ma:func	T5
ma:gana	L3
ma:gano	F3
ma:gas	a5
ma:gast	P3
ma:gent	I5l3m4
ma:gera	m3
ma:gere	k4m3
ma:grac	J8o3
ma:gran	Y3
ma:guar	n4
ma:gust	o5
ma:ha	B8P7
ma:habi	Y3
ma:habl	Z3c3r4
ma:hace	K-4Q4T4h4
ma:haci	a4
ma:hago	n4
ma:hall	M5
ma:hart	X4
ma:hay	A5E5K3S-3T7U-3c8e3j-3n-3r4
ma:haz	W6
ma:hech	B4
ma:heri	n3
ma:herm	a6
ma:hice	U3
ma:hija	Z4
ma:hist	B3P5
ma:hizo	B5M4Q4
ma:hola	O10
ma:hoy	H13K3U6l4
ma:hubo	H4O7
ma:iba	Z5
ma:igno	Z3
ma:igua	i6
ma:impr	W11
ma:inac	l4
ma:inci	K10
ma:inco	K5
ma:indi	L3T4
ma:ines	C3
ma:info	M3o3
ma:inge	c5
ma:inha	l3
ma:inic	O3T3
ma:insc	B4I6Y3f8
ma:inst	T7c3
ma:inve	W7
ma:invi	Q4R10
ma:ivan	l3
ma:jaja	a7
ma:juev	P3
ma:junt	C5H3f3p3
ma:karl	Z3
ma:kier	Y4
ma:kita	X5
ma:la	A3C9D-6H4K6L-6M8O-3P4Q-4S-5T-5V-4X-4a4b-3c-4e3i7j-6n4q9r-3
ma:lado	Z4
ma:las	I-3J-3K11L6Q4S-3T3U6W7X11Y5a-5e-3m-4n-3
ma:laur	l3
ma:le	C4D-3F4H-7I-3M4P5R4S-3W-3Y-3c-4d-4f-3k-4n7p16
ma:les	L4
ma:liga	R10
ma:limb	K5
ma:link	R12
ma:liqu	l3
ma:list	I3m4
ma:llam	k4r3
ma:llan	a3
ma:lleg	R3S3X4Y4n4
ma:llev	d4h4p3
ma:llov	a6
ma:lo	H5I-3Q3S8U6V-3W-4a-6d5m-3n10
ma:loca	M4
ma:log	B10
ma:los	D-3E3F-3I8L3W10X6Y11a-3d-3e-4h-3m4p4q-3r-3
ma:lueg	S7
ma:luis	a5
ma:lune	S4Y3
ma:lupe	C3
ma:maes	C4
ma:mal	E5J-4Z9h-3
ma:mama	a3
ma:mana	L3Y4a6
ma:mand	R4X6Y7Z5
ma:mane	Q4T4
ma:mano	h3
ma:manu	F3
ma:maqu	r5
ma:marc	c5
ma:marq	W4c4
ma:mas	F4I11J-3T6V9r-3
ma:me	C-3D-3H5I-4Q-3T6X6Y9a-5c4e4q-3
ma:medi	K3e3
ma:mejo	I4J5
ma:meno	G5
ma:mens	W4X3Y4Z3n3
ma:menu	T7
ma:merc	e4
ma:mero	S3U3h3o6
ma:mes	H7I3
ma:meta	J3
ma:mete	e4f5h3k4
ma:meti	B4M3U3
ma:mi	A9H-4K-6R4U17Y4Z5a-3c-4n-3
ma:mias	U7
ma:miem	I5
ma:minu	q3
ma:mio	H-3U4
ma:mira	C6
ma:mis	I6P-3U14W4m3
ma:mism	V-3i15p3
ma:modi	E3W5
ma:mome	S3
ma:mone	E3G3P3d3f7
ma:mont	C6
ma:most	m4
ma:move	E3
ma:movi	B9P4
ma:much	X3k3
ma:muy	o4
ma:nada	J14Z5o-5
ma:nadi	J7
ma:nanc	k3
ma:naye	l4
ma:nece	W3
ma:nego	W3
ma:ni	J6
ma:ning	J5
ma:no	D-3E3H-3J9K10L3M-4P-3S-6U-3V-3X11Y-4Z8k-4l9n-3o-4q4r-5
ma:noch	X4
ma:noma	H3U4h3
ma:nomb	H-3U3m3r3
ma:nomi	W5
ma:nos	H3a3
ma:nota	M3q3
ma:noti	X10Y9
ma:novi	H4
ma:nuev	R3f8h3k7n6
ma:nume	H4W-4c6
ma:o	H4I3L12c-5l-3m3n6p4r9
ma:octu	H4
ma:ocup	J-3X3o3
ma:ok	A7
ma:onda	O5
ma:opci	T3
ma:oper	K7M3
ma:orit	S6
ma:otor	F3
ma:otra	V-3W5Y6a3i9
ma:otro	F3V4Z6i4n-3
ma:oye	K4
ma:paga	W4d4
ma:pagu	a4
ma:pal	Z6
ma:para	A4F3L4Q7R6T3U-3W-3X5Y-3k3l-4
ma:paro	M-4n7
ma:part	a6
ma:pasa	A3H3a-3m3p5
ma:pase	a3
ma:paso	Q5n3
ma:patr	C3
ma:pedi	W3
ma:pend	A3K10Y3
ma:pera	S6
ma:perd	K4T4Z3
ma:perf	o6
ma:perl	W3Z3
ma:perm	A7l3m3
ma:perr	a5
ma:pers	k6m6r5
ma:peso	L4W3h6
ma:peti	A6
ma:pide	A-3Q4W4
ma:pidi	A6
ma:plan	m6
ma:plat	c3
ma:pon	E3
ma:ponc	a3
ma:pone	W3
ma:ponl	E3G3W4h-3
ma:ponm	A-3Y5c3
ma:por	C-3H-4K9L7M3O7P9S-3W-5Y3a-7c4h-5k-4n-4o3p-3r-3
ma:porc	W3
ma:prec	W6
ma:preg	T5X3
ma:pren	Y4
ma:pres	W3
ma:proc	Q4
ma:prod	e3
ma:prof	P4
ma:prog	I4
ma:prom	W6
ma:prop	U3
ma:prov	W4
ma:prox	V8
ma:publ	W7
ma:pued	Q5T5k3l5m3
ma:puen	a5
ma:puer	W4
ma:pues	C4o7
ma:punt	C8D-4E6F7G7L10W-4X-3b-3d7e-3
ma:puso	r4
ma:que	A5B3D-7J-8K5L-3M5O3Q3S-6T8U5V5W4Z-7a-6b-4d-3e-4g-3h-4j-5o-3p6
ma:qued	K8W5o9p5
ma:quej	c3
ma:quie	B10G-3I5M3P5S-3U-3V5X-3Y5a-3e-4m10n-3
ma:quin	H3W4
ma:quis	c3e3
ma:quit	G8Q4l6q5
ma:quiu	O7
ma:rast	B4M3
ma:rati	X4
ma:rato	S4
ma:reba	G4
ma:rech	A3
ma:reci	Y5e3i3
ma:reco	A-3X4Y7
ma:reem	e7
ma:reen	R4
ma:refr	W4
ma:rega	G3
ma:regi	M4Q9U6W-4f4h5k4m3n-3
ma:regl	L6
ma:regr	L3Y4e7
ma:rela	m3
ma:rent	a7
ma:renu	l7
ma:repi	i4n6
ma:repo	X6Y9
ma:requ	W4
ma:reso	K11
ma:rest	G9p5
ma:resu	H3X3Y5
ma:reti	G5
ma:revi	C4K6q5
ma:rifa	n4o3
ma:rigo	W3
ma:saba	H3
ma:sabe	K5n-3
ma:saca	G4l5q4
ma:saco	M4Q3
ma:sald	C8E4F4G4L3P3W-4p6
ma:sale	m4o5
ma:sali	H6P3a5
ma:salu	O5
ma:se	C-6D-3H7I5J-4K8L3M6Q6S-3U-3W-7X-3Y-3c-4e-3l5m-4n7q-4
ma:segu	S5i3
ma:sema	B3H4
ma:seno	B-3C6M3P5f3n-4
ma:si	A4C3K9V4Y10a-4e-3n7
ma:siga	l4
ma:sigu	K4V10m5
ma:sile	X13a-3
ma:sin	K11X4a-3n-3
ma:sirv	T4
ma:sobr	p3
ma:soci	I5
ma:soli	A5n4
ma:son	E3L3Q3m4
ma:sopo	c6
ma:sra	C8
ma:su	Q-3R3k5n3p3
ma:sube	F4W4
ma:subi	W3
ma:sucu	W5
ma:sueg	f3
ma:suel	W3
ma:suma	F4p4
ma:supe	o4
ma:sus	P4S4d5n3
ma:susp	X4l3
ma:tal	H3O3
ma:tall	C3
ma:tamb	L6k3
ma:tant	C-3I4P7X4
ma:tard	K3
ma:te	H-4Q-6S12T12o4r9
ma:tecn	c6
ma:tele	Q3Z3c3
ma:tene	L3k3
ma:teng	A4E3I4m4
ma:ti	Z7
ma:tia	W3
ma:tick	M3e3i3n4q15
ma:tien	C5L-3W-3X4m3
ma:tira	K3M-3q5
ma:toco	B4
ma:toda	K6W3n-3
ma:todo	B3J6Q-3T6Y4e3
ma:toqu	J-4Z6
ma:tota	H7Y3
ma:trab	K6l4m4n5
ma:trae	C9E3I4K7
ma:trai	Z3
ma:traj	a4e6
ma:tran	W4
ma:trat	r4
ma:tu	a4r8
ma:tumb	G3
ma:tus	T3
ma:ubic	M5
ma:ulti	P4p3q5
ma:un	C3E4F3H-5Q8S7W-3c6d-3k3n-3p-3
ma:una	H-6M7P-3Q3W4a-3e3h7i3n-3r7
ma:une	W4
ma:uno	V4f3
ma:ups	Z7
ma:urge	c3
ma:usa	d3
ma:usan	L3
ma:usar	d5
ma:uso	T9
ma:uste	c4r3
ma:usua	k4l3m4
ma:va	H5M-3a3d5k4o5q4
ma:vale	L5
ma:valg	M-3W4q5
ma:vamo	H5
ma:ve	C6
ma:vece	K3
ma:vemo	S5a3
ma:vend	R3U4h4k6m4
ma:veng	S4c4
ma:vent	K8M5Q4U6W-6n-7p5q10
ma:veo	Q7
ma:ver	A5B8C10H5P6T5W-5a-4f-3k-3m8
ma:veri	C4
ma:vez	W3Y5a4
ma:vi	n3
ma:vien	P5V5
ma:vige	L4
ma:vino	P5
ma:vola	K4
ma:volv	T3
ma:voy	h4
ma:vuel	Y5
ma:y	E3H9L-3M6S5U-3a-3p4q-3
ma:ya	I6M-4O9P-4S-3U-5W3X6Z-3h-3i-3l8m3n5o4q-4r-4
ma:yo	H-7U27h9p-3
ma:yoli	C4P3
ma:☎	A-3C17E9F8G10H-6I-3J-3K-4L-5M-7P22Q-3S-3T-3U-3V-3W-13X-3Y-3Z-3a-6c4d4e16f11h4i-3k9m-4n-4o-3p-6q-5r-3
mad*	B4o4
madr*	B4o4
madre	o4
madru*	B4
madrugada	B4
madrugada $	B4
mae*	C4f4h3
maes*	C4f4h3
maes* ines*	C3
maest*	C4f4h3
maestra	C4d-3f4h3
maestra ines	C3
mag*	A3F3V4n-3
mago	A3F4V4
mago $	A4V4
mago activala	k3
mago en	F4
mago* acti*	k3
mago* en*	F4
mal	C-6D21E14F5J-5Z15a-5d-4h-18j-4n-3q32
mal #	h-10q12
mal $	E4Z7a-3n-3q10
mal a	B3
mal dado	G3
mal servicio	D6F3
mal su	E4F3
mal*	D6W3a7e5o-3
mal* #*	h-10q12
mal* a*	B3
mal* dado*	G3
mal* serv*	D6F3
mal* su*	E4F3
mala	D5
malo	W3e3
malo $	W4
mam*	L3R3W4a10n-3
mama	L3R3W4a10n-3
mama $	R3W4a3
mama a	L3
mama* a*	L3
man*	E-4F5I-5J-4K-3L-5N-5O-5P-8Q10R6S10V-4W4X11Y11Z12d-6f-5h6i-3j11l-5m-5n3o-5p-4q-7r-3
mana*	S7U3W5Y3a3j3l-3o5
mana* deni*	k3
mana* empi*	k3
mana* es*	a6
mana* lo*	S8
mana* no*	a3
mana* que*	H5
mana* te*	S4
manan*	S7U3W5Y3a3j3l-3o5
manana	S7U3W5Y3a3j3l-3o5
manana $	H-3L3S-4W7Y4k-3o5q3
manana denisse	k3
manana empieza	k3
manana es	a6
manana lo	S8
manana no	a3
manana que	H5
manana te	S4
manc*	a4e4
manch*	a4e4
manches	a5
mand*	A4D-3E-3G-3H5K-3L-5N-3P-4Q4R8S-4T-4W3X15Y10Z15a-3d-5h7j6l-4m-3n7o-6q-5
mand* #*	F3
mand* a*	A3Z3
mand* con*	c6
mand* cosa*	X5
mand* de*	n4
mand* diar*	Y4
mand* el*	R6j6
mand* en*	W3
mand* foto*	Q4
mand* la*	A4Q3
mand* las*	Y6
mand* lo*	H9
mand* los*	Y3
mand* mal*	Z4
mand* mi*	Z3
mand* nada*	X4
mand* ofer*	X3
mand* solo*	Z5
mand* todo*	Y4
mand* tu*	a10j-4
mand* una*	h7n3
manda	R3W4j3
manda la	Q3
manda*	H5L-4Q5R5S-4W3X6Y6d-3g-3h3j9
mandado $	b3
mandala	h3
mandale #	F3
mandame	H3Q-3Y8a5c5
mandame el	R3W3j3
mandame la	A3
mandame lo	H9
mandame tu	a10j-4
mandan	j9
mandan $	j4
mandando	X5
mandar	Q7Z3
mandar $	n3
mandas	r3
mande	J3Z10n7
mande $	n4
mande el	H3
mande mal	Z4
mande*	J-3X12Y7
manden	X6
manden $	X3
mandenme	Y7
mandes	X8
mando	Z8a-3g4h7j-3n3
mando mi	Z3
mando solo	Z5
mane*	Q9S7T3a-3j6
mane* de*	Q5
manej*	S7T3a-3j6
manejan	j7
manejando	S8
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
maq*	c6r5
maqu*	c6r5
maqui*	c6r5
maquina	c6r5
maquina $	c5r3
mar*	D-4G-3H3J-3Q-3S-4T-5W4a6c21j3l5o-5p-3q3
marc*	C4R3S-3T-4a5c13l5n3o-3
marc* #*	n-3
marc* al*	a4c5
marc* erro*	R3n4
marca	C5R3
marca $	C3
marca error	R3
marca*	T-3c14
marcame	c5
marcar	c4
marco	a3n3
marco error	n4
marco*	l6
marcos	l6
marcos $	l6
mari*	R3
mari* marc*	R3
maria	k3
maria ☎	k3
marib*	f3
maribel	f3
maric*	h4
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
mart*	H5j4n-3
mart* que*	q3
marte*	H5j4n-3
martes	H5j4n-3
martes $	H3O3
martes que	q3
mas	C-5D6F8G3I18L-4M-4O-5Q-7S10T10V16W13X7Y-3Z-3a-10c-5d-7e-4f-5g-3h-7i14j-6k4l-3m-5n-4o-7p-3r-9
mas #	F3
mas $	D6I6J4M-3T5V4a-3h-3i7n3o-4q5
mas a	G3i5
mas al	S3
mas clientes	B6I-4
mas compra	F4
mas compro	W3
mas de	U3b4
mas dona	G4
mas favor	V-4k7
mas fieles	I3
mas ha	P4
mas hay	T4
mas ni	E9G-5
mas para	F3
mas por	X5i3
mas puntos	I9
mas sabes	T4
mas saldo	F3I3
mas tarde	S4
mas y	V9
mas*	l3
mas* #*	F3
mas* a*	G3i5
mas* al*	S3
mas* clie*	B6I-4
mas* comp*	F4W3
mas* de*	U3b4
mas* dona*	G4
mas* favo*	V-4k7
mas* fiel*	I3
mas* ha*	P4
mas* hay*	T4
mas* ni*	E9G-5
mas* para*	F3
mas* por*	X5i3
mas* punt*	I9
mas* sabe*	T4
mas* sald*	F3I3
mas* tard*	S11
mas* y*	V9
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
mau*	A4B5k3
maur*	A4B5k3
maur* entr*	k4
maur* esta*	A5
maur* hoy*	B6
maura	A4B5k3
maura entre	k4
maura esta	A5
maura hoy	B6
max*	o7
maxi*	o7
maxim*	o7
maximo	o7
maximo $	o5
may*	H5j5
mayo	H5
mayo $	H5
mayo*	j4
mayor*	j5
mayoreo	j5
mayoreo $	j5
me	B-4D8E-5F-5H5I-9J-5K-5O-8Q-5R-4S3T10V-5W-5X6Y10a-8b8c11d-6e4g14h6i-7j-5l-6n7p-4r8
me abonaron	D4
me acuerdo	m5
me alcanza	b9
me anota	h4
me aparece	b3
me apunta	g3
me apure	q3
me arrepenti	Y5q3
me atienda	c6
me atiende	T3
me ayuda	c7
me bajaron	D4
me borraron	D3
me brinque	Z4q3
me canse	D8
me cobraron	P6
me compraron	h4
me confundi	Z7q7
me contestas	D4r3
me conteste	c4
me cuadra	H4
me da	Q3n3
me dan	D8L6b-4
me das	P3n4
me dices	C4Y4b3
me dieron	P3b3n5
me diga	S3
me dijeron	D-3b3
me dijiste	n4
me dijo	h3
me dio	D3f3h3
me diste	R3
me duele	a9
me equivoco	Q3
me equivoque	G4Q3Z3q6
me escriban	X6
me escribas	X3
me escribe	r3
me espera	S7
me espero	n8
me esta	H3h-3p6r4
me estan	B3
me este	X4
me explico	c3
me fallo	q3
me falta	b3
me faltan	V4b4
me fue	Z6
me fui	Z4
me gusta	N3o5
me gustaria	Y3
me habia	n3
me hablar	S6c-4
me hable	c6
me hace	D3
me haces	D4
me he	P3b-3g3
me hice	T6n-3q3
me hizo	a5
me huele	B3
me inscribe	g4
me inscribieron	g-4n7
me interesa	J6N4X-3g4
me juntaron	S3
me junto	b3
me la	c3
me llame	c5
me llegan	Y5
me llego	A4H3
me llegue	Y5
me lleguen	X3
me lleve	e4
me lo	N3e3
me los	d9e3
me manden	X3
me mandes	X5
me marco	n3
me marquen	c4
me pago	h4
me pasas	j4
me paso	h3
me perdi	T12
me piden	E4j3
me pidieron	e-3q3
me podria	H4
me pregunta	L5
me preguntan	j3
me puede	T4c3
me pueden	c3
me puedes	C3T5
me puedo	g5
me puso	T3
me queda	d3
me quedan	a5b5
me quede	T4
me quedo	T6b3n-3
me quejo	c3
me quiero	N3
me quitaron	D3
me registraron	N3n4
me registras	O-3g3h3
me registro	g3
me regresan	c3
me regresaron	P-3b3e3
me respetaron	D3
me robo	l4
me sale	J-6m7n5
me salen	H3
me salgo	N6
me sirve	L7r-3
me sobro	b3
me suman	L4
me sumaron	n6
me toca	V3W4a-4o3
me trae	a4e3
me urge	j3
me vayan	L3r3
me vencen	L3
me voy	H5J3o5
me* abon*	D3
me* acep*	f3j3
me* acue*	m5
me* alca*	b10
me* anot*	h4
me* apar*	b3j3
me* apun*	g3
me* apur*	q3
me* arre*	Y5q3
me* aten*	D3
me* atie*	c6
me* avis*	Y5n4
me* ayud*	c7
me* baja*	D4
me* borr*	b-3
me* brin*	Z3q3
me* cans*	D8
me* cobr*	P6
me* comp*	h7
me* comu*	c4
me* conf*	Z7q6
me* cont*	D4c4r4
me* cuad*	H4
me* cuen*	D3
me* da*	Q3n3
me* dan*	D8L6b-4
me* das*	P3n4
me* desc*	D3
me* devu*	e3
me* dice*	C3Y4b3d3n3
me* dier*	P3b3n5
me* diga*	S3X3
me* dije*	D-3b3
me* diji*	n4
me* dijo*	h3
me* dio*	D3f3h3
me* dist*	R3
me* duel*	a9
me* enca*	j-3o8
me* enco*	r4
me* entr*	j3
me* equi*	G4Q6Z3n-3q5
me* escr*	X7r10
me* espe*	S5n6
me* esta*	D3H3n-3p6r4
me* este*	X7
me* expl*	L3c3
me* fall*	q4
me* falt*	V4b6
me* fue*	Z6
me* fui*	Z4
me* gust*	Y3o5
me* habi*	n3
me* habl*	S6
me* hace*	D6n-3
me* he*	P3b-3g3
me* hice*	T6n-3q3
me* hizo*	a5
me* huel*	B3
me* insc*	J7n6
me* inte*	J5N4g4
me* junt*	S3b4
me* la*	c3
me* liqu*	h3
me* llam*	c6
me* lleg*	A4H3Y11
me* llev*	e3j4
me* lo*	N3e3
me* los*	d9e3
me* mand*	X10
me* marc*	n6
me* marq*	c6
me* pago*	h4
me* pasa*	j4
me* paso*	h3
me* perd*	T12
me* pide*	E4j3
me* pidi*	e-3q3
me* podr*	H4
me* preg*	C-3L4j4p4
me* pres*	a3
me* pued*	C3L-3T6b3c4g4n-3
me* puso*	T3
me* qued*	K3T9a4b9n-4
me* quej*	c3
me* quie*	N3
me* quit*	D5
me* rega*	L3
me* regi*	O-3g4h3n3
me* regr*	P-3c3e6
me* resp*	D3
me* robo*	l4
me* sale*	C3H3J-6m7n5
me* salg*	N6
me* sali*	D-3
me* sirv*	L7r-3
me* sobr*	b3
me* suma*	L3n5
me* tien*	X4
me* toca*	L4V3W4a-4o3
me* trae*	a4e3
me* trat*	D4
me* urge*	j3
me* vaya*	J3L3r3
me* venc*	L3
me* voy*	H5J3o5
mec*	o4
meca*	o4
med*	L3Q5S-4T3d-3e6g3h3j3q-3
medi*	L3Q5S-4T3d-3e6g3h3j3q-3
medi* capt*	Q3
medi* de*	L3
medi* hora*	D3
media	D3Q4
media captura	Q3
media hora	D3
media*	K3
medias	K3
medic*	L4a4e5
medicina	e5
medio	T4
medio $	T4
mej*	I9J3c5
mejo*	I9J3c5
mejo* nada*	J4
mejor	J3c5q3
mejor nada	J4
mejor*	I10
mejores	I10
mejores $	I9
mem*	Q-3a5f4g6
memb*	Q-3f4g6
membr*	Q-3f4g6
membresia	Q-3f4g6
membresia $	Q-3g6
men*	E4F-9G8J-3L-5O-3P-4T23V-4X16Y9Z7a-6b-4d-4f-3i-3j7l-3o-5
meno*	D6E6F-7G10h-3n-4q7
meno* #*	E4F-3G6
meno* de*	D3
meno* para*	G3
meno* que*	D3
menos	D6E6F-7G10h-3n-3q7
menos #	E4F-3G6
menos $	G4q4
menos de	D3
menos para	G3
menos que	D3
mens*	D-5L-3S-3W3X19Y11Z7n8o-3q-5
mens* a*	n5
mens* al*	n3
mens* auto*	Y4
mens* cuan*	Y4
mens* de*	W3X-3Y3
mens* para*	X3
mens* por*	Z4
mens* ya*	X3
mensa*	D-4S-3W3X20Y11Z8a-4j-4n9o-3q-3
mensaje	R3T4Z9n6
mensaje $	T5X-3n3
mensaje a	n5
mensaje por	Z4
mensajes	W3X11Y10
mensajes $	X7Y6
mensajes automaticos	Y4
mensajes de	W4X-3
mensajito	Y3n5
mensajitos	X7
mensajitos $	X7
mensu*	H4c3h3j3
mensual	H4
mensual $	H4
mensualidad	c3h3j4
mensualidad $	c3j4
menu	T25a-3j3
menu $	T17
menu otra	T5
menu*	j5
menu* otra*	T5
menud*	j5
mer*	E3G3L-3S6W5a4b-3d5e6n-6o3
merc*	E3G3L-3Q4W6d5e7
merc* tick*	e4
merca*	E3G3L-3Q4W6d5e7
mercado	E4
mercado $	E4
mercancia	G3Q4W4d6e7
mercancia $	Q3
mercancia ticket	e4
meri* dime*	H3
merida $	a3
merida dime	H3
mero	S7a4h3o4
mero $	h3o6
mes	B5H14I7L-3P6U-3f-3h3n-3p-3
mes #	h3
mes $	H4I7W4
mes con	B5P3
mes favor	H3
mes pasado	H3
mes*	H-3V3a-3f4h3j15n-3q3
mes* #*	h3
mes* con*	B5P3
mes* favo*	H3
mes* pasa*	H3
mesa	V3f4h3q4
mesa #	J3V4f5
mesa $	q6
mesa*	j3
mesa* #*	J3V4f5
mesas	j3
mese*	I3j11
mese* sin*	j6
meses	I3j5
meses $	I3
meses sin	j6
met*	B6C-7D-5E-4G-5H-6J13K-5L-5Q9T-6U5V-6W-6X-3Z-3a-3b-3c-4f9g6h13i4j-4k12m7n7o-3p-6q6
meta	h3
meta o	H3
meta*	J9g3
meta* o*	H3
metam*	g3
metame	g3
metas	J9
mete	F3J4f3
mete #	F3
mete*	C-3E-3G-3H-3M-3W-4a-3f10g4h14i9k6n-3
mete* #*	h4
mete* a*	V4Y3k7
mete* al*	f8
mete* el*	i3
mete* la*	J4n-3q3
mete* otra*	i3
mete* un*	e3
mete* una*	h4i3
mete* vent*	n3
metel*	f5h7i3
metela	f6
metele	h6i4
metele #	h4
metele otra	i3
metem*	S3Y3h3k4
meteme	Y3k3
meteme a	Y3k3
metemos	S3
meter	J4i3k4
meter a	k3
meter la	q3
meter un	e3
meter ventas	n3
meter*	f4h3i4
meterle	i4
meterlo	f4
meti	H-4Q5U5i-3m4n12p-3q10
meti #	q3
meti $	Q6n4p-5q-4
meti a	q3
meti la	i-3q4
meti pasame	m3
meti una	n3
meti*	B10M6U3k3l3
meti* #*	q3
meti* a*	P3q3
meti* algu*	B3
meti* de*	B3M-3
meti* desd*	U3
meti* el*	M5
meti* en*	m4
meti* la*	i-4q8
meti* o*	n3
meti* pasa*	m3
meti* una*	n3
meti* vent*	l4
meti* yo*	U3
metid*	B8M-3P3U5m3n-3
metida	B3M-3m4
metida de	B3M-3
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
metio el	M5
metis*	k6
metiste	k6
metiste $	k6
meto	Q5n4
meto $	n3
metr*	a4
metro	a4
mex*	a6
mexi*	a6
mexic*	a6
mezc*	h3
mezca*	h3
mi	A14D5E-4G-3H-11I-7J-5K-8L-8M-7N16R6S-5T-8U30V-8W14X-6Z12a4b8c-7d4h3i-5k3l-3m3n3o-10p-9q-3r-3
mi $	A9N6
mi abuelita	a6
mi acumulado	b7
mi ahorro	b3
mi amor	a4
mi asunto	c3
mi ausencia	B4
mi autorizacion	A3
mi buen	O3
mi cafe	d6
mi caja	U4
mi cajero	F3R4
mi celular	W-3r7
mi cita	j6
mi comadre	Z5
mi comision	W3
mi companera	q3
mi compra	D3P4W-3e3h-3n5
mi consumo	J4
mi contador	H3
mi corte	U6n4
mi cuenta	N5Q3b6g8j-3
mi cumple	L3P3W3
mi dia	U12a-5
mi dinero	e4
mi empleada	m3
mi encargado	R3
mi esposa	A-3X3
mi esposo	l3
mi ex	l4
mi firma	A3
mi gato	a8
mi hermana	L3
mi hija	S4Z4
mi hijo	W5a3
mi historial	P4
mi informacion	N3
mi inscripcion	N4
mi jornada	U5
mi lista	U5
mi mama	R3W3a4
mi me	L3n3
mi membresia	Q-3g6
mi monedero	P4b4h3
mi nieta	T3
mi nombre	N6U3g3
mi novia	W4Z3
mi ok	A9
mi papa	W4
mi parte	U3
mi pedido	D3j4
mi personal	U-4m13
mi premio	d7
mi prima	G3W3d-3
mi proveedor	W5
mi regalo	W-3d8
mi rey	n3
mi rfc	j3
mi saldito	b5
mi saldo	D9P3Q5W-4d5
mi socia	H4
mi solicitud	j3
mi suegra	F3W4f4
mi tarjeta	Q3b3
mi telefono	N5
mi tia	W6
mi ticket	h6n4
mi total	U7b9
mi turno	Q3
mi ultima	P3n4
mi usuario	B3
mi venta	n3
mi vida	a7j-3
mi* abue*	a6
mi* acum*	b7
mi* ahor*	b3
mi* amor*	a4
mi* asun*	c3
mi* ause*	B4
mi* auto*	A3
mi* buen*	O3
mi* cafe*	d6
mi* caja*	U4
mi* caje*	F3R4
mi* celu*	W-3r7
mi* cita*	j6
mi* clie*	C5
mi* coma*	Z5
mi* comi*	j4
mi* comp*	D3P4W-3b-3e3h-4n5
mi* cons*	J4
mi* cort*	U6n4
mi* cuen*	N5Q3b6g8j-3
mi* cump*	L3P3W3
mi* dia*	U12a-5
mi* dine*	e4
mi* empl*	m3
mi* enca*	R3
mi* espo*	A-4W3b-4l3
mi* ex*	l4
mi* firm*	A3
mi* gato*	a8
mi* hija*	S4Z4
mi* hijo*	W5a3
mi* hist*	P4
mi* inco*	g3
mi* info*	N3
mi* insc*	N4
mi* jorn*	U5
mi* list*	U5
mi* mama*	R3W3a4
mi* me*	L3n3
mi* memb*	Q-3g6
mi* mone*	P4W-3b6h3
mi* niet*	T3
mi* nomb*	N6U3g3
mi* novi*	W5Z3
mi* nume*	U3
mi* ok*	A9
mi* papa*	W4
mi* part*	N3U3
mi* pedi*	D3j4
mi* pers*	U-4g3m13
mi* prem*	d7
mi* prim*	G3W3d-3
mi* prov*	W5
mi* rega*	W-3d8
mi* rey*	n3
mi* rfc*	j3
mi* sald*	D9N-3Q5W-4b4d5
mi* sobr*	R3k3
mi* soci*	H5
mi* soli*	j3
mi* sueg*	F3W4f4
mi* tarj*	Q3b4
mi* tele*	N5
mi* tia*	W6
mi* tick*	h6n4
mi* tota*	U7b9
mi* turn*	Q3
mi* ulti*	P3U-3a4n4
mi* usua*	B3
mi* veci*	P-3W7
mi* vent*	n3
mi* vida*	a7j-3
mia	F3K3b3
mia $	F3K3
mia*	U14
mias	U14
mias $	U11
mie*	H3I9N4a-3n6
miem*	I9N4
miemb*	I9N4
miembro	N4
miembros	I10
miembros $	I10
mien*	n4
mien* se*	p3
mient*	n4
mientras	n4
mientras se	p3
mier*	H5
mier* la*	H3
mierc*	H5
miercoles	H5
miercoles la	H3
mij*	H5o3
mija	a3
mija $	a3
mijo	H4
mijo $	H4
min	S7a5
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
mio	H-7K4P4U15b9j-3n-3
mio $	K5P3U3b6j-3
mio de	H-4U9
mio*	U4
mio* de*	H-4U9
mios	U4
mir*	C9E-3Q3a7
mira	C5a7
mira que	C3
mira* el*	C3
mira* que*	C3
mis	C-4D6F-3H-9I8L-6O-6P18Q8S-3T-5U32V-3W9X-5a-8b9c-5g-3h-3j-7l-3m7o-7p-3q-4r-4
mis #	D3W5
mis cajeras	W4
mis cajeros	m10
mis clientas	I5
mis clientes	I8
mis cobro	U4
mis compras	Q5g4
mis consumos	P5
mis datos	N10
mis empleados	B6W3
mis movs	P7
mis muchachas	H3
mis pesos	b6
mis puntos	D6J5N-5P-6Q3Y3b6d3g-3h4n5
mis registro	U10
mis ticket	P7
mis vendedores	R3
mis ventas	H-4U11
mis visitas	P6
mis*	C-3D3H-3L5Q10V-3d-3g3h-8i27n-3p7
mis* #*	D3W5
mis* caje*	W3m8
mis* clie*	I13
mis* cobr*	U4
mis* comp*	Q5g3
mis* cons*	P5
mis* dato*	N10
mis* empl*	B6W3
mis* movs*	P7
mis* much*	H3
mis* peso*	b6
mis* punt*	D6J5N-5P-6Q3Y3b6d3g-3h4n5
mis* regi*	U10
mis* tick*	P7
mis* vend*	R3
mis* vent*	H-4U11
mis* visi*	P6
mism*	C-3D3H-3L5Q10a-3d-3g3h-8i27n-3p8
mism* #*	i4
mism* clie*	i7
mism* cuen*	D3
mism* dato*	i4
mism* nota*	q4
mism* nume*	i3
mism* pers*	i3
mism* por*	i4
mism* seno*	h-3i3
misma	D3Q7h-4i9n-4
misma $	Q8i-6
misma clienta	i4
misma cuenta	D3
misma nota	q4
misma persona	i3
misma por	i3
misma senora	i3
mismo	L4Q4g3h-3i14p6q-3
mismo $	V5i-4n4p3
mismo numero	i3
mismo*	i5
mismos	i5
mismos datos	i4
mit*	d7
mita*	d7
mita* efec*	d3
mitad	d7
mitad efectivo	d3
moc*	G3
moch*	G3
moch* #*	G3
mocha*	G3
mocharle	G3
mocharle #	G3
mod*	C-3E8H-3Q8W6a4j4n3
mode*	j4
model*	j4
modi*	E8W7q3
modi* el*	W5
modi* los*	E9W-3
modif*	E8W7q3
modifica	E3W6q3
modifica los	E3
modificar	E5
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
mol*	D3X9a6j-3
mole	a7
mole $	a7
mole*	D3X9
moles*	D3X9
molestar	X5
mom*	H3J3S11
mome*	H3J3S11
mome* cuan*	H3
mome* no*	J3
mome* por*	S7
momen*	H3J3S11
momento	H3J3S11
momento cuanto	H3
momento no	J3
momento por	S7
mon*	A-3C11E7F3H-5I5L9N3S-3T-3U-3V-3W-3X-3Z-3a-7b7c-5d8e-4f7g7h-6j-7m-4n3o-4p3q3
mone*	A-3C7E8F3G4H-3I7L6N3O3T-3U-3X-3a-5b7c-5d10e-3f7g7h-7j-6k-4l-3m-4o-3p3q-5
mone* #*	d7h-3
mone* a*	f7
mone* al*	f6
mone* con*	g4
mone* de*	C8E7F5G4I-3W7d-3f-4h-4p4
mone* del*	E3
mone* en*	H3
mone* los*	d3
mone* para*	N3d3
mone* que*	D3
mone* quie*	E3
mone* ya*	I5
mone* ☎*	P4f-3
moned*	A-3C7E8F3G4H-3I7L6N3O3T-3U-3X-3a-5b7c-5d10e-3f7g7h-7j-6k-4l-3m-4o-3p3q-5
monedas	S3
monedas $	S3
monedero	A-3C7E9F3G4H-3I7L6N3O3S-3U-3X-3a-5b6c-5d11e-3f7g7h-8j-6k-4l-3m-4o-3p4q-5
monedero #	d7h-3
monedero $	C4F-3G5I4L3O5W-5a-3b3c-3g6j-3m-3n4
monedero a	f7
monedero al	f6
monedero con	g4
monedero de	C8E7F5G4I-3W7d-3f-4h-4p4
monedero del	E3
monedero en	H3
monedero los	d3
monedero para	N3d3
monedero que	D3
monedero quiero	E3
monedero ya	I5
monedero ☎	P4f-3
mont*	C5L3Q3n3q9
mont* #*	h5
mont* de*	h-3q7
mont* no*	q3
monta*	C6
montano	C6
monto	L5Q3n4q9
monto #	h4
monto $	L3q3
monto de	h-3q6
monto no	q3
mor*	O10d3o-3
morr*	d3
morra*	d3
morralla	d3
mos*	a-3k4m8
most*	a-3k4m8
most* cola*	m6
mostr*	a-3k4m8
mostrador	O3a-3c3k4
mostrador $	O3c3k3
mostrar	m6
mostrar colaboradores	m6
mov*	B15C-6E3P32a-3m-3o-3
move*	E5
move* al*	E5
mover*	E5
moverle	E5
moverle al	E5
movi*	B16C-4P15m-3
movi* de*	B5
movi* del*	B4
movi* tien*	P3
movim*	B9C-3P17m-3
movimiento	n3
movimientos	B10C-3P19
movimientos $	P9
movimientos de	B5
movimientos del	B4
movimientos tiene	P3
movio	B5
movs	P17
movs $	P7
muc*	C5L-3O-3T-3V4W-3a-7d-3f3k5l4m3o10p4
much	U3o8p5
much*	C5R3T-3U-3V5W-3X3a-5f3k5l4m3
much* apar*	m4
much* de*	l6
much* gent*	S3
much* hay*	l3
much* hoy*	H3
much* mens*	X5
much* nuev*	m3
much* para*	C3
much* pasa*	H3
mucha	S3
mucha gente	S3
mucha*	C3R3V6a-4f4k6l5m4n-5
muchacha	V3k3l4n-4
muchacha hay	l3
muchachas	H5m4
muchachas aparecen	m4
muchachas hoy	H3
muchachas pasame	H3
muchacho	V3f4h3k4
muchacho $	V3f4k4
muchacho de	l4
muchacho nuevo	m3
mucho	X4n6
mucho $	n5
mucho mensaje	X5
mucho*	D-3b3
muchos	D-3b3
mue*	E3H4J9K3P6W3d-3m4
muer*	H6j3n-3
muert*	H6j3n-3
muerto	H4j3
muerto $	H4
mues*	K4P6m5
mues* las*	K5
mues* los*	m6
muest*	K4P6m5
muestrame	K3P5m5
muestrame las	K4
muestrame los	m6
muev*	E3J8W3
muev* a*	J3
mueva*	J10
muevas	J10
muevas $	J7
muevas a	J3
mueve	W3n5
mueve*	q3
muj*	I3
muje*	I3
mujer*	I3
mujeres	I3
mul*	o4
mult*	o4
multi*	o4
mur*	a7o-4
mus*	a4
musi*	a4
music*	a4
musica	a4
muy	D4O5a-3o19
muy amable	o5
muy bien	o9
muy buenas	O5
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
nad*	D8J32L-3P-3W-3a-7d-3l5n5o-4
nada	D6J24L-3T3a-6d-3n7o-4
nada $	D3J7Z4a-4n3q7
nada de	J5
nada gracias	J5o-4
nada mas	n4
nada nada	J9
nada que	H4
nada* de*	J5
nada* grac*	J5o-4
nada* mas*	n4
nada* nada*	J9
nada* que*	H4
nadi*	D3J8l3
nadi* me*	D3
nadia	l4
nadia $	l4
nadie	D3J8
nadie me	D3
nan*	B3k5
nanc*	B3k5
nanc* o*	B3
nancy	B3k5
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
nec*	C3D-3E3L4a-3c4d-3h3j8n-5
nece*	C3D-3E3L4a-3c4d-3h3j6n-5
nece* anad*	k6
nece* corr*	E3
nece* desc*	G3
nece* el*	H3
nece* hace*	E3
nece* la*	m3
nece* para*	L7
nece* que*	W4X4j3
nece* un*	c3
nece* una*	T3c4
neces*	C3D-3E3L4a-3c4d-3h3j6n-5
necesario	J3
necesita	j4
necesito	D-3E3H3Q-3a-3c4h3j3n-3
necesito anadir	k6
necesito corregirle	E3
necesito descontarle	G3
necesito el	H3
necesito hacer	E3
necesito la	m3
necesito para	L5
necesito que	W4X4j3
necesito un	c3
necesito una	T3c4
neg*	E3H4r5
nega*	E3
nega* al*	E3
negat*	E3
negativo	E3
negativo al	E3
nego*	H4r5
negoc*	H4r5
negocio	H4r5
negocio $	W3
new	f5
new customer	f5
new* cust*	f5
nex*	V18a-3o-3
next	V18a-3o-3
next $	V14a-3
ni	D11E7G-5J9L-4Q-3T4X4a4n-4
ni de	E5G-3
ni le	J5
ni modo	a6
ni no	K3
ni se	J4
ni si	K3
ni ver	l3
ni* de*	E5G-3
ni* le*	J5
ni* modo*	a6
ni* no*	K3
ni* se*	J4
ni* si*	K3
ni* ver*	l3
nic*	C3
nid*	g4
nidi*	g4
nidia	g4
nie*	A4T3
nieg*	A4
nieg* lo*	A3
niego	A3
niego lo	A3
niet*	T3
nieta	T3
nin*	H-6J17Z7a6j4n-3
ning*	J18
ningu*	J18
ningun	J3
ninguna	J16
ninguna $	J3K3
ninguna de	J3
nino	H-6Z8a6j5
nino $	H-5Z4a5j5
niv*	E3L5W5
nive*	E3L5W5
nive* el*	E3
nivel	L4W5
nivel*	E3
nivela	E3
nivela el	E3
no	B-5C-3D9F-3H-6I-4J34K10L-3M-4N5O-8P-5Q-5S5T8U-6V-8W-6X17Y-8Z19b-11c6d-11e8g-7h-9i-9j-7k-7l12n-3o-14p-4q18
no #	q10
no $	D-4J-8T-6X3Z8a14b3h-7l-4m8n8o-3q4
no abre	R4
no anotes	J4
no apruebes	A3
no apuntes	J3
no canjees	J5
no captura	J3
no captures	J6
no coincide	E3
no conozco	B3
no cuadra	D3
no cuadran	E3
no cuenta	J3M-3
no de	M3n-3q4
no debi	n-3q6
no debio	q3
no dejes	l4
no del	q5
no deseo	N5
no el	U3
no entendi	J-3T12
no entiendo	T7
no entre	l4
no era	J-4Z17e7n-5q11
no eran	G4q3
no es	E5J5V7Z9h-3i-6l7n-3
no esa	A5q3
no esta	C4f8q-3
no estoy	g8
no fui	B3
no gracias	J8o-7
no guardes	J4
no ha	f3
no habia	i3
no hagas	J3
no han	I3
no hay	J9V-3a13n-4q-5
no he	n3
no iba	Z3q3
no inventes	a3
no kiero	X3
no la	A4J10a-4k5l-3o4
no le	C-3D-3F4G3M3R6T19Z-4a-4b3e8n-4q-4
no lo	J8q-4
no los	D-3J5r8
no manches	a5
no manden	X3
no mas	X4
no me	A3D3H6N3Q-3X10b-3c3g-6h4l-3m4n8q-9
no metas	J5
no nada	J4
no necesito	X4
no no	J10
no ocupo	X5
no pago	q5
no pasa	J-7n8
no paso	a3
no procede	G4
no pueda	l9
no puedo	S7n-3
no pues	o7
no que	S3n3
no quiere	J4d3f-3
no quiero	J4N9X6Y-3c7d-4g-4l7
no quiso	h5
no registre	l3
no registres	J4
no sabes	n4
no se	F3H-3K12Q4T11Z-3h-4l-3
no seas	W5
no siga	l3
no sirve	D3a3
no son	E3G3
no supe	T6
no te	c3r3
no tengo	K3S3b-3g4
no tiene	f8
no trabaja	a4l4
no trae	d5
no va	J4l6q5
no vayas	J3
no vendi	J3
no veo	a4n5
no vi	n8
no viene	l5
no vino	a4
no voy	P7
no* #*	q10
no* abre*	R4j3
no* anot*	J4
no* apar*	D4
no* apli*	G3
no* apru*	A3
no* apun*	J3
no* cadu*	L3
no* camb*	q-3
no* canj*	J5
no* capt*	J9
no* coin*	E4
no* comp*	T13
no* cono*	B3
no* cont*	J-3a4n8
no* cuad*	D3E4
no* cuen*	J3M-3
no* de*	M3n-3q4
no* debi*	n-4q11
no* deje*	l4
no* del*	q5
no* dese*	N5
no* el*	U3
no* ente*	J-3T12
no* enti*	T7
no* entr*	l4
no* era*	J-4Z17e7n-5q11
no* eran*	G4q3
no* es*	E5J5V7Z9h-3i-6l7n-3
no* esa*	A5q3
no* esta*	C4D5J-3f8
no* esto*	g8
no* exis*	N3
no* fui*	B3
no* grac*	J8o-7
no* guar*	J4
no* ha*	f3
no* habi*	i3
no* haga*	Z6a-3
no* han*	I3
no* hay*	J9V-3a13n-4q-5
no* he*	n3
no* iba*	Z3q3
no* inve*	a3
no* kier*	X3
no* la*	A4J10a-4k5l-3o4
no* le*	C-3D-3F4G3M3R6T19Z-4a-4b3e8n-4q-4
no* lo*	J8q-4
no* los*	D-3J5r8
no* manc*	a5
no* mand*	X3
no* mas*	X4
no* me*	A3D3H6N3Q-3X10b-3c3g-6h4l-3m4n8q-9
no* meta*	J5
no* mole*	X7
no* nada*	J4
no* nece*	X4
no* no*	J10
no* ocup*	X5
no* pago*	q5
no* para*	a-3q11
no* pasa*	J-7n8
no* paso*	a3
no* pren*	e5
no* proc*	G4
no* pued*	S7l8n-3
no* pues*	o7
no* que*	S3n3
no* quie*	J8N9X6Y-3c7f-4g-4l7
no* quis*	h5
no* quit*	q3
no* regi*	J4
no* sabe*	T-3n4
no* se*	F3H-3K12Q4T11Z-3h-4l-3
no* seas*	W5
no* siga*	l3
no* sirv*	D3a3
no* son*	E3G3
no* supe*	T6
no* te*	c3r3
no* teng*	K3S3b-3g4
no* tien*	f8
no* trab*	a4l4
no* trae*	d5h4
no* trai*	h3
no* va*	J4l6q5
no* vend*	J3
no* veo*	a4n5
no* vi*	n8
no* vien*	l5
no* vino*	a4
no* voy*	P7
no* vuel*	J4n-4
noc*	O3S5X4j3k3
noch*	O3S5X5k3
noche	H-3S5X5k3
noche $	H-4S5X3a-3
noche*	O4
noches	O4
nom*	C7F-5G-3I3J8K-3N3O-4P-4Q3S-3U6V-3a-6b3c-4d-4j-3l-3m4n3o-3p-3r4
noma*	C6D4E3F-4G-3H6J10L3O-3P-3U4W-3d-3
noma* #*	E7F-3L5
noma* dime*	H3
noma* esta*	J3
noma* los*	Q3X4
nomas	C6D4E3F-4G-3H6J10L3O-3P-3U4W-3d-3
nomas #	E7F-3L5
nomas $	H4
nomas dime	H3
nomas estaba	J3
nomas los	Q3X4
nomb*	H-5I4L-3N5Q3a-3c-3f3m6n3r6
nomb* a*	W4q-3
nomb* de*	C3W-3m8q6
nomb* del*	W3
nomb* es*	g3
nomb* gere*	k3
nombr*	H-5I4L-3N5Q3a-3c-3f3m6n3r6
nombrar	k3
nombrar gerente	k3
nombre	H-5L-3N5Q3a-3f3m6n4r6
nombre $	B4b3r3
nombre a	W4q-3
nombre de	C3W-3m8q6
nombre del	W3
nombre es	g3
nomi*	W5
nomin*	W5
nomina	W5
nor*	g3
norm*	g3
norma*	g3
normal	g3
nos	S-4a12e4h-3l4o7q-3
nos cambio	l3
nos fue	H5
nos quedamos	H3
nos vemos	S-3a3o9
nos*	l4
nos* camb*	l3
nos* fue*	H5
nos* qued*	H3
nos* vemo*	S-3a3o9
noso*	l4
noso* su*	k3
nosot*	l4
nosotros	l4
nosotros $	l3
nosotros su	k3
not*	H-3M8T-3V-4X12Y16a-5e5h6i6n-3q3
nota	M9a-3e6h6i4
nota #	M4h3i-3q4
nota &	M3e3
nota de	S3e3
nota*	V-3i3
nota* #*	M4h3i-3q4
nota* &*	M3e3
nota* de*	S3e3
nota* la*	V-3
notas	V-3i3
noti*	X13Y17
noti* cuan*	Y4
noti* los*	Y3
notif*	X14Y14
notificaciones	X12Y8
notificaciones $	X13
notis	Y3
nov*	H8W3Z3n5
nove*	n7
noved*	n7
novedad	n7
novedad $	n7
novi*	H8W4Z3
novi* #*	H4
novia	W4Z3
novie*	H9h-3
noviembre	H9h-3
noviembre #	H4
noviembre $	H3j3
now	p12
now $	p12
nue*	A-3C-4H-5I5R8S-3V10W4X-4Y3d-3f15h4i4k14o-6q-3
nuev*	C-4H-5I4R8S-3V10W4X-4Y3d-3f15h4i4k14o-6
nuev* clie*	V6
nuev* cola*	k3
nuev* comp*	h5
nuev* de*	I5
nuev* en*	Q3k3
nuev* favo*	k3
nuev* laur*	k3
nuev* por*	f3
nuev* se*	k3
nuev* vent*	h6
nuev* ya*	m3
nueva	V10a-4f10h9k5n-3o-3
nueva $	V9h3
nueva empleada	k3
nueva en	Q3
nueva se	k3
nueva venta	h6
nuevo	R6W6a3f6h-4i5k6n3o-3
nuevo $	R3W3a5f6
nuevo cliente	V3
nuevo colaborador	k3
nuevo favor	k3
nuevo ya	m3
nuevo*	I6
nuevos	I6
nuevos de	I5
num*	E-4H6P-4Q7T-3U3V-4d-5o-3q4r4
nume*	E-4H6P-4Q7T-3U3V-4d-5o-3q4r4
nume* #*	M3
nume* de*	H-4I7j3
nume* del*	H7
nume* es*	q5r3
nume* esta*	m3
nume* le*	n3
nume* noma*	H5
nume* por*	q3
nume* que*	B3q-3
nume* trae*	H6
nume* ☎*	C3E-3h4l6q-3
numer*	E-4H6P-4Q7T-3U3V-4d-5o-3q4r4
numeritos	H3
numeritos del	H3
numero	E-4H4P-4Q7T-3V-4d-5h3o-3q4r4
numero #	M3
numero $	H-4Q4U6g4n-4r3
numero de	H-4I7j3
numero del	H5
numero es	q5r3
numero esta	m3
numero le	n3
numero nomas	H5
numero por	q3
numero que	B3q-3
numero traemos	H6
numero ☎	C3E-3h4l6q-3
nun*	D8f7
nunc*	D8f5
nunc* ha*	f3
nunc* les*	r3
nunc* me*	g3n3
nunc* se*	D3
nunca	D8f5
nunca ha	f3
nunca les	r3
nunca me	g3n3
nunca se	D3
o	C6D-10G-5H8I4J-7K-3L22O-3P-3Q22S-5U-3V-6W-6X-5Y-3Z-4a-5b7c-9d-6e-4f-3g-3h-6i-5j9k-4l-7m7n34o-5p3q-14r17
o abajo	H3
o con	Q5c-3r3
o el	L3
o en	n5
o es	r3
o estuvo	H4
o fue	B3
o hay	r3
o le	E3
o me	n4
o menos	C3
o no	J-3L7Q4T-3a-3m6n10q-3
o nomas	L3Q3n3
o nos	H3
o por	L5
o que	T8r4
o se	n4p3
o sea	N3
o si	r3
o sigue	A3
o sin	Q4a4
o todavia	p3
o una	n3
o ya	b4l-3m4
o* abaj*	H3
o* con*	Q5c-3r3
o* el*	L3
o* en*	n5
o* es*	r3
o* estu*	H4
o* fue*	B3
o* hay*	r3
o* le*	E3
o* me*	n4
o* meno*	C3
o* no*	J-3L7Q4T-3a-3m6n10q-3
o* noma*	L3Q3n3
o* nos*	H3
o* por*	L5
o* que*	T8r4
o* se*	n4p3
o* sea*	N3
o* si*	r3
o* sigu*	A3
o* sin*	Q4a4
o* toda*	p3
o* una*	n3
o* ya*	b4l-3m4
oca*	N3
ocam*	N3
ocamp*	N3
ocampo	N3
oct*	H8
octu*	H8
octu* comp*	H4
octub*	H8
octubre	H8
octubre $	H3
octubre completo	H4
ocu*	R4S3T3X3a-3d10f3g4n-4
ocup*	R4S3T3X3a-3d10f3g4n-3
ocup* el*	R3
ocup* que*	c3
ocupa	d3
ocupa*	S4d7g4
ocupada	S3
ocupada $	S3
ocupar	d4
ocupo	R3T4X4c3f4
ocupo el	R3
ocupo que	c3
ofe*	G3L4X4Y3j3l5
ofel*	G3l5
ofeli*	G3l5
ofelia	G3l5
ofelia $	G4l5
ofer*	L4X5Y4j4
ofert*	L4X5Y4j4
oferta	j3
ofertas	L5X5Y4
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
ok	A15K-3O-3a-5o25q-3
ok $	A9a-3n-3o15
ok al	A3
ok ok	o3
ok* al*	A3
ok* ok*	o3
ola	O24a-4o-4
ola $	O16a-3o-4
ola que	O8
ola* que*	O8
olv*	J6N6i5
olvi*	J6N6i6
olvi* el*	i3
olvid*	J6N6i6
olvida	a3i4
olvida el	i3
olvidalo	J8
olvidalo $	J6
oma*	l4
omar	l4
on	O-6S18Y9a-4n-3o-5
on $	O-6S18Y9a-4o-4
ond*	H5O15T3a-3n4
onda	H5O15T3a-3n4
onda $	O10n3
onda con	H6T3
onda* con*	H6T3
one	d3q5
opc*	T17
opci*	T17
opcio*	T17
opciones	T17
opciones $	T8
ope*	K7c15n7o-3
oper*	K7c15n7o-3
oper* por*	M3V3
oper* que*	n3
opera*	K7c15n7o-3
operacion	n9
operacion por	M3V3
operacion que	n3
operaciones	K6
ora	V4n4
ora*	V3a6o9
orac*	a8
oraci*	a8
oracion	a8
oral*	V3o9
oral* pues*	o3
orale	V3o9
orale $	o5
orale pues	o3
ord*	Q5a3j3n-3
orde*	Q5a3j3n-3
orde* #*	h4
orde* mia*	F3
orden	Q6a3j3n-3
orden #	h4
orden mia	F3
ori*	S11T8
orie*	T9
orien*	T9
orientame	T9
orientame $	T7
orit*	S12
orit* no*	S4
orit* que*	S3
orita	S12
orita no	S4
orita que	S3
oto*	F6
otor*	F6
otor* punt*	F5
otorg*	F6
otorgar	F5
otorgar puntos	F5
otr*	B-5D4G-3H-4I-4J4K5M-6O-3R7U-4V34X-4Y4Z11a-6b-3c-4e-3f-4h-8i28k6l-6m-6n-6o-12p-6q7r-5
otra	B-3D5F-5I-3J8M-3R4S-3U-3V17X-3Y5c-4e-4h-5i20l-3m-4o-8p-4r-3
otra $	H5J11V21a-5n-5o-5
otra a	i7
otra al	i4
otra caja	q5
otra cajera	T3
otra cantidad	E3
otra clienta	V4i-3
otra compra	V5h-3i3
otra cosa	T3i4
otra de	i5
otra favor	R3
otra igual	V-3i6
otra la	V4i-3
otra liga	R4
otra mesa	q6
otra nota	i3
otra nueva	V3
otra operacion	V3
otra para	i4
otra persona	V6Z6i-5
otra que	f3
otra senora	V-3q5
otra si	A3
otra sucursal	W7
otra vendedora	V-4k7
otra venta	J4V9h-7i4q-3
otra vez	D8J-4O3P3T4V-14Y6a9i-4n15q-4
otra*	K6n-3
otra* a*	i7
otra* al*	i4
otra* caja*	q5
otra* caje*	T3
otra* cant*	E3
otra* clie*	V4i-3
otra* comp*	V5h-3i3
otra* cosa*	T4i4
otra* de*	i5
otra* favo*	R3
otra* igua*	K3V-3i6
otra* la*	V4i-3
otra* liga*	R4
otra* mesa*	q6
otra* nota*	i3
otra* nuev*	V3
otra* oper*	V3
otra* para*	i4
otra* pers*	V6Z6i-5
otra* que*	f3
otra* seno*	V-3q5
otra* si*	A3
otra* sucu*	W7
otra* vend*	V-4k7
otra* vent*	J4V9h-7i4q-3
otra* vez*	D8J-4O3P3T4V-14Y6a9i-4n15q-4
otras	K6n-3
otro	B-3H-4J-4M-3Q4R3T-3V21Z10a-5i8k4l-3n-6o-4q11
otro $	V23n-4
otro cajero	k3
otro chat	Z4
otro cliente	C3q4
otro empleado	k6
otro esperando	V4
otro lado	Z5
otro link	R3
otro mas	V4
otro no	A4
otro numero	q3
otro senor	q6
otro ticket	i3
otro ☎	q3
otro*	F8i3
otro* #*	F8i4
otro* caje*	k3
otro* carr*	V4
otro* chat*	Z4
otro* clie*	C3q4
otro* empl*	k6
otro* espe*	V4
otro* lado*	Z5
otro* link*	R3
otro* mas*	V4
otro* no*	A4
otro* nume*	q3
otro* seno*	q6
otro* tick*	i3
otro* ☎*	q3
otros	F8i3
otros #	F8i4
oxx*	l3
oxxo	l3
oxxo $	l3
oy	H5
oy $	H5
oye	J-4K4O16b4n5o-4r3
oye no	J-3n7
oye y	H3n4
oye* no*	J-3n7
oye* y*	H3n4
pac*	I3a4
pach*	I3a4
pache*	I4
pacheco	I4
pacheco $	I4
pad*	I5n-3o10
padr*	I5n-3o10
padr* ya*	o3
padre	n-3o10
padre $	o3
padre ya	o3
padro*	I5
padron	I5
pag*	A-3C-9D5E-5F-4G-4L7T-3W10c-3d21e3f-4g-4h22i7j3l-3n-10o-4p-4q9r-3
paga	C-3L3d10
paga con	L5d4
paga una	d3
paga*	Q4W10d6h7n-5o-3q4
paga* #*	h5
paga* al*	W4
paga* con*	L3d10h-4j3
paga* la*	h4
paga* lo*	W3
paga* todo*	L5
paga* una*	d3
pagad*	h5
pagal*	W7
pagale	W7
pagale al	W5
pagam*	W3
pagame	W3
pagan	Q3a6
pagar	b3d4h3i3q3
pagar con	L-3b3d6j4
pagar lo	W3
pagar todo	L5
pagar*	H4h4
pagaron	h4
pago	C-3J3L4d5h10i4q7
pago #	d-3h10
pago $	W5e3q4
pago con	J3d6h-4n3
pago de	d3
pago el	D3L4h3q-3
pago en	i3
pago la	V3
pago su	h3
pago* #*	d-3h10
pago* con*	J3d6h-4n3
pago* de*	d3
pago* el*	D3L4h3q-3
pago* en*	i3
pago* la*	V3
pago* su*	h3
pagu*	D7e3h8
pague	D7e3h8
pague $	e3o3
pal	F5Z9b4n-3
pal cliente	F3
pal del	Z4
pal guero	F3
pal*	A4Q5i5n4
pal* clie*	F3
pal* del*	Z4
pal* guer*	F3
pala*	Q6
palab*	Q6
palabras	Q6
palo*	A4i5n4
palom*	A4i5n4
palomita	n4
palomitas	i5
pam*	l4m7
pame*	l4m7
pame* renu*	l5
pamel*	l4m7
pamela	l4m7
pamela $	m7n-3
pamela renuncio	l5
pan	j3
pan de	j3
pan*	f3h3j4q-3
pan* de*	j3
panad*	k3
panaderia	k3
panales $	a3
pant*	e3j3n4
panta*	e3j3n4
pantalla	n4
pantalon	e3j3
pao*	k4
paol*	k4
paol* ☎*	k4
paola	k4
paola ☎	k4
pap*	O3W3a3
papa	W3
pape*	O3
papel*	O3
papeleria	O3
papeleria $	O3
paq*	a3j4
paqu*	a3j4
paqu* de*	j5
paque*	j5
paquete	j5
paquete de	j5
par*	B-5D-8E-4I-3K-3L9M-5O-6P-6Q11R9S-3V-6W-7X16Y-6Z8b3e-3f-3g7h-5i6j5k6l-5n-4
para	A4B-4D-7E-3L8M-3O-4P-4Q12R10T4V-4W-6Y-5Z10b5c3e-3f-3g5h-3i3j9k5l-7n-9p4q-6r-6
para #	j6
para abajo	G3
para adelante	A4
para atras	e3q7
para canjear	L4
para dar	Q5
para darme	g3
para decirle	p4
para el	C-4H-4L5Q-3S3Z5i3p6q-3
para ella	V3i5
para encargada	R3
para ganar	L3
para inscribir	Q3
para inscribirme	g3
para la	F4W-4a7b4d6h-3q-3
para lleva	h3
para lo	g4
para los	C4X4
para manana	j3
para mi	Z7
para nancy	k5
para pagar	W3
para que	L6R5T14W4g-3j-3k4q-3r-4
para registrar	Q3
para saber	r3
para selene	k3
para su	q3
para ti	o7
para un	C3b6
para una	Q4
para usar	p5
para ver	J3Q10p-3
para ☎	E-3F6R3
para*	J-3T-3X3a-4q12
para* #*	j6
para* abaj*	G3
para* adel*	A4
para* atra*	e3q7
para* canj*	L4
para* dar*	Q5
para* darm*	g3
para* deci*	p4
para* el*	C-4H-4L5Q-3S3Z5i3p6q-3
para* ella*	V3i5
para* enca*	R3
para* gana*	L3
para* insc*	Q3g3
para* la*	F4W-4a7b4d6h-3q-3
para* llev*	h3
para* lo*	g4
para* los*	C4X4
para* mana*	j3
para* mi*	Z7
para* nanc*	k5
para* paga*	W3
para* que*	L6R5T14W4g-3j-3k4q-3r-4
para* sabe*	r3
para* sele*	k3
para* su*	q3
para* ti*	o7
para* un*	C3b6
para* una*	Q4
para* usar*	p5
para* ver*	J3Q10p-3
para* ☎*	E-3F6R3
parad*	n3
parada	n3
paral*	J-3X3a-3q13
parale	X4
pare*	X17a-4o-3
paren*	X6
parenle	X6
pari*	H3o7
paris*	H3
parisina	H3
parisina $	H3
paro	M-4n7
part*	a8g4i4j-4l4o-3r6
part* de*	L4g3l4r8
part* en*	N3
parte	U3g5r8
parte de	g3r8
parti*	L3N3a9l4
partido	a11
partido $	a10
partir	L5l4
partir de	L5l4
pas*	A4C3J-7K4L4M-5N-4O5R3T-7U3V3W-4X-4Y-4Z-5a6c7d-7f-7g-5h5i4j8m3n14o-3q-3r-4
pasa	A4J-7L4n7
pasa a	V3
pasa lo	A5
pasa nada	J-7n8
pasa*	E-3H6K4L4O-3P3S-4a6c8d-6f-3g-3i4j6l-3m6n-3p3q3
pasa* a*	I3V5a-3c9
pasa* al*	V3
pasa* con*	G4L3c6
pasa* cuan*	H3
pasa* de*	o4
pasa* el*	H3a7
pasa* la*	a12c-4
pasa* las*	K4
pasa* lo*	A4H-3U5h4
pasa* los*	W5m5
pasa* mi*	b5
pasa* mis*	P3b-5n3
pasa* nada*	J-7n8
pasa* no*	l3
pasa* o*	q3
pasa* por*	a3
pasa* punt*	L5
pasa* tamb*	H4
pasa* una*	Q3h-3i3
pasad*	H5P3W-3e3h-4i5p5
pasada	P3e3h-4i6n3p5
pasada $	n5p5
pasado	H7
pasado $	H3
pasado no	l3
pasado tambien	H4
pasal*	W6q3
pasala	q4
pasale	W7
pasale los	W4
pasam*	I4K3R4V3a5b3c8m5n-5q-3
pasame	H3R4V4a5b4c8m5n-5
pasame a	I3V3c7
pasame al	V3
pasame con	c6
pasame cuanto	H3
pasame el	H3a5
pasame la	a12j-5
pasame las	K4
pasame lo	U5
pasame los	m5
pasame mi	b5
pasar	D3h4j3
pasar $	q3
pasar lo	h4
pasar*	G4K3L5b-4n3
pasarle	L5
pasaron	G5K3n4
pasaron $	K3
pasaron con	G4
pasas	j3o4
pasas la	j4
pase	R3U5V4
pase al	R4
pase el	V4
pase*	V3a8c3
pase* a*	V3
pase* al*	R4c4
pase* el*	V5
pase* la*	a3
pasem*	V3
pasemos	V3
pasemos a	V3
pasen*	a9c3
pasenme	a3c3
paso	C6O10P-3S3T-3V-3W-4a-5h3k5n17
paso $	J3O8n12q-3
paso a	L3
paso con	n9
paso de	C8G3h-6
paso la	S3
paso mi	O4h6
paso por	H3
paso su	E3k3n-3
paso*	Q8
paso* a*	L3Q3
paso* con*	n9
paso* de*	C8G3h-6
paso* la*	S3
paso* mi*	O4h6
paso* para*	Q3
paso* por*	H3
paso* su*	E3k3n-3
pasos	Q8
pasos para	Q3
past*	F3b3j4
past* que*	F4
paste*	F3b4
pastel	F3
pastel que	F4
pasto*	j3
pastor	j3
pat*	B3E3G3J4L3M-3n-4q-3
pata	B3M-3
pata de	B3M-3
pata* de*	B3M-3
patr*	J4n-3
patro*	J4n-3
patron $	C3
paty	G3W3
paty ya	G4
paty* ya*	G4
pau*	S5l3
paus*	S5l3
pausa	S5l3
pausa $	l3
pec*	k3
pech	k3
pech ☎	k3
pech* ☎*	k3
ped*	A3D3J3T7e5j6l3
pedi	A4J4n3
pedi*	T8e5h3j7n-3
pedi* a*	W3j3
pedi* de*	j4
pedi* ya*	j4
pedic*	h4
pedicure	h4
pedid*	a-4e5j8
pedido	a-4e5j8
pedido a	W3
pedido de	j5
pedido ya	j4
pedir	T5a3
pedir $	T5
pedir*	T3
pedirte	T3
pedirte $	T3
pedr*	l4
pedro	l4
pedro $	l4
peg*	Z6q-3
pegu*	Z5
pegue	Z5
pel*	D6Z4
pele*	Z4
pelo	D6
pelo $	D4
pen*	A7D3H-3I-3K22Q-3T-3V-3Y3Z3a-5n12
pena	D4
pend*	A7H-3K22Y3a-4n8
pend* de*	A7
pend* la*	n3
pendi*	A7H-3K22Y3a-4n8
pendiente	A-3K6Y3n8o4
pendiente $	o5
pendiente la	n3
pendientes	A10K17n-3
pendientes $	A5K12
pendientes de	A6K3
pens*	S3Z3n4
pens* que*	Z3
pensa*	S3n4
per*	A7B3C3D7E-3G-5H-10J-6L-4N11O-6P-8S12T6W-3X-4Y-6Z9b-6c5d-12g-4i4k10l7m12n-13p-3r4
pera	l4
pera de	l4
pera*	S17o-3
pera* de*	l4
peram*	S5
perame	S5
perat*	S12
perate	S12
perate $	S12
perd*	D11K3Q3T14W-3Z11a3h-3o-4q-4
perd* la*	D6b3
perd* mi*	Q5a3
perd* mis*	D4
perdi	D3Q5T11
perdi $	T10
perdi la	b3n3
perdi mi	Q5
perdi mis	D4
perdi*	D7K4T4a4q-3
perdida	T6
perdida $	T4
perdidos	K3
perdio	a6n4
perdio $	a3
perdo*	Z14
perdon	Z10r3
perdon $	Z3
perdone	Z3
perf*	N6a-3o14
perfe*	o15
perfecto	o11
perfecto $	o6
perfi*	N6
perfil	N6
perfil $	N6
perfu*	e3
perfume	e3
peri*	j3
perl*	B5C4R3Z3p-3
perl* dice*	A3
perl* la*	B3
perla	B5R3Z3
perla $	Z3
perla dice	A3
perla la	B3
perm*	A12G-3N3k4l9m6n-3q-4
perm* a*	A4l5
perm* al*	l3
perm* cual*	A4
perm* de*	S-3W4m3
perm* o*	m4
perm* para*	k3
perm* pend*	A4
permi*	A12G-3N3k4l9m6n-3q-4
permiso	A9F3G-3N3S-5k5l5m6q-3
permiso $	F3l4
permiso a	A4
permiso al	l3
permiso cual	A4
permiso de	S-3W4m3
permiso o	m4
permiso para	k3
permisos	A4l4
permisos a	l4
permisos pendientes	A4
permiteme	S8
pero	Y-3a4d-6h8i6q5
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
pers*	A-3B3H-5I4P-3S-3T-3V3W-3a-5c13k10m12n-5o-5r6
pers* al*	k4
pers* habi*	m3
pers* hay*	k3
pers* no*	U4
pers* o*	r4
pers* tene*	I3
pers* ☎*	C3
perso*	A-3B3H-5I4P-3S-3T-3V3W-3a-5c13k10m12n-5o-5r6
persona	V4Z4c10m-3n-3p3q3r8
persona $	V3c5i-3
persona al	k4
persona o	r4
personal	B5H-3U3a-3k8m15o-3
personal $	B6k7m8
personal habilitado	m3
personal hay	k3
personal no	U4
personales	N3
personalizada	c3
personas	I7
personas tenemos	I3
pert*	N5
perte*	N5
pertenecer	N5
pes*	D10H-3L8P-3V3a-4b5d5f-3h3i5j-3n-4o-3
pesi*	D9
pesim*	D9
peso*	H-3L9P-3V3a-3b5d3f-3h5i5n-3
peso* a*	G5d-4q4
peso* al*	G3
peso* de*	d3h3
peso* del*	W3
peso* por*	F4
peso* son*	L4b-4
peso* ☎*	E3F-3V7d4h-4
pesos	H-3L9P-3V3a-3b5d3f-3h5i5n-3
pesos $	G-4L3Q3b7d5h8i9
pesos a	G5d-4q4
pesos al	G3
pesos de	d3h3
pesos del	W3
pesos por	F4
pesos son	L4b-4
pesos ☎	E3F-3V7d4h-4
pet*	A13l4
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
pid*	A11C4Q12V-3W6a-4i3j6n-6
pide	C4W6
pide mas	W7
pide su	C3
pide*	E4Q6W3j5
pide* mas*	W7
pide* para*	Q3
pide* rect*	E5
pide* su*	C3
pidel*	W3
pidele	W3
piden	E4Q4j5
piden rectificar	E5
pidi*	A11H3i4
pidi* audi*	G3
pidi* la*	A4
pidi* post*	i3
pidie*	G3H4
pidiendo	G3H4
pidiendo auditoria	G3
pidio	A10i4
pidio la	A4
pido	Q8j3
pido mi	Q6j4
pido* mi*	Q6j4
pie*	L9W4
pier*	L9
pierd*	L9
pierden	L3
pierdo	L4
piez*	W4
pieza*	W4
piezas	W4
pin*	H4L3h5
pint*	H4L3
pint* la*	H5
pinto	H5
pinto la	H5
pintu*	L3h3
pintura	L3h3
pintura $	L3
pip*	a3
pipa	a3
piq*	Z7
piqu*	Z7
pique	Z7
pis*	a3
piso	a3
pla*	a-3c3e5h3m12n-5o8q-3
plan*	e3m13
plan* comp*	m4
plan* de*	m3
planc*	e3
plancha	e3
plant*	m13
plantilla	m13
plantilla $	m6
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
play*	h3j3
play* del*	j3
playe*	h3j3
playeras	h3j3
playeras del	j3
plo*	j3
plom*	j3
plome*	j3
plomero	j3
poc*	r4
poco	r4
pod*	H4c4
podr*	H4c4
podr* prop*	H4
podri*	H4c4
podria	H4
podria proporcionar	H4
poi*	F5b5d6h-6
poin*	F5b5d6h-6
poin* for*	d8h-3
point*	F5b5d6h-6
points	F5b5d6h-6
points for	d8h-3
pol*	h5o4
poll*	h3o4
poll* #*	h3
pollo	h3o4
pollo #	h3
pollo $	o4
pon	E7k3
pon a	k4
pon en	E8
pon inactiva	l4
pon*	A-5C-5D6E9F3H-3I-5J3L-4M-3N-3P-4Q12S-3T12V-3W12X-4Y6b-3d-3e-4f4g5h5j-3k6n-11o-3p-4q-3
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
pone*	D9Q7T6k3
pone* el*	Q5
ponen	D4
poner	D6Q7T3d3k3
poner $	Q-3T5
poner el	Q5
poner*	T3
pong*	J6Q8T4W3h3n-3p-3
pong* #*	h4
ponga	h3
ponga*	J6
pongame	q3
pongas	J6
pongo	Q8T6
pongo $	Q5T6
poniendole	F3
poniendole #	F3
ponl*	D-3E12F4G4I-4a-3d-3f5i4l4n-3
ponl* #*	F6G10h-4
ponl* cand*	l3
ponl* en*	E10I-3f5h-6
ponl* otra*	i5
ponla	E7
ponla en	E7h-5
ponle	F5G5W3i5
ponle #	F6G10h-4
ponle candado	l3
ponle otra	i5
ponlo	E3I-3f4h3
ponlo $	h3
ponlo en	E3I-3f4k3
ponm*	A-3F-3W8Y4c3g7h4k3
ponm* #*	W6
ponm* a*	W6c3
ponm* en*	W-4g8
ponm* un*	k5
ponme	A-3F-3W8Y4c3g7k3
ponme #	W6
ponme a	W6c3
ponme en	W-4g8
ponme un	k5
poq*	L3U3b3
poqu*	L3U3b3
poqui*	L3U3b3
poquito	U3
poquitos	b3
por	A6E-3F3H-6K6L20O7P7U-4V-5W-8Y4a3b-3d4e4f-5g-5i7j3k-9n-10p-8q-5
por #	F-3H-4L12a11b-4h10i-3j-3
por aca	O8
por ahi	O7
por alla	O4S3
por aprobar	A3Y4
por aqui	L-3Q6c3
por brenda	I3
por cada	L4
por cambio	S3
por compra	G4h-3
por confirmar	K3
por dia	L5
por donde	T8j3
por efectivo	W3d-3e3
por el	d6o3
por empleado	B3
por error	F3Z8
por fa	C3b4
por favor	E4F-5L-4V3X7d4i4j-4k-4n-3p-3
por fuera	G3
por la	F7d3h-3o5
por las	a4
por llegar	l3
por lo	b4j3
por los	e3h-3q5
por maternidad	l3
por mes	I3
por mi	A5
por monto	L3
por nombre	Q3
por producto	e3
por puntos	d5
por que	C-6L8P8n4r9
por si	J4a3
por su	C6D5
por telefono	R3c4
por ticket	H4L3
por traer	F3
por tu	a3
por ultima	P3
por un	b-4d6
por una	L3h-3
por uno	P4
por*	D10G4L11W7a-3f3h5n3o-3q-4
por* #*	F-3H-4L12a11b-4h10i-3j-3
por* aca*	O8
por* ahi*	O7
por* alla*	O4S3
por* apro*	A4Y4
por* aqui*	L-3Q6c3
por* bren*	I3
por* cada*	L4
por* camb*	S3
por* comp*	G6L4h-3
por* conc*	K3
por* conf*	K5
por* dia*	L5
por* dond*	T8j3
por* efec*	W3d-3e3
por* el*	d6o3
por* empl*	B3
por* erro*	F3Z8
por* fa*	C3b4
por* favo*	D-3E4F-5L-4V3X7b3d4i4j-4k-4n-3p-3
por* fuer*	G3
por* la*	F7d3h-3o5
por* las*	a4
por* lleg*	l3
por* lo*	b4j3
por* los*	e3h-3q5
por* mate*	l3
por* mes*	I3
por* mi*	A5
por* mont*	L3
por* nomb*	Q3
por* prod*	e3
por* punt*	d5
por* que*	C-6L8P8n4r9
por* si*	J4a3
por* su*	C6D5
por* tele*	R3c4
por* tick*	H4L3
por* trae*	F3
por* tu*	a3
por* ulti*	P3
por* un*	b-4d6
por* una*	L3h-3
por* uno*	P4
porc*	L8W7
porc* se*	L3
porce*	L8W7
porcentaje	L8W7
porcentaje se	L3
porf*	h5
porq*	D11G4f3n-3
porq* es*	f3
porqu*	D11G4f3n-3
porque	D3G4f3
porque es	f3
pos*	i3
post*	i3
post* #*	i3
postr*	i3
postre	i3
postre #	i3
pra*	J3k3
prac*	J3k3
prac* que*	k3
prac* ya*	l3
pract*	J3k3
practicante	k3
practicante que	k3
practicante ya	l3
pre*	C9E-3F5H-6N4P-3S5V-5W11Y5a4d3g-4h-5j11n-6o-3p4
prec*	W11a-3j10n-4q6
prec* a*	W3
prec* de*	W4j4
preci*	W11a-3j10n-4q6
precio	W10j10n-4q6
precio $	q4
precio a	W3
precio de	W4j4
pref*	N4c3
prefi*	N4c3
prefiero	N4c3
preg*	C9H-3L4S6T4V-3W-4X6a-3d-3j5p5q-3
preg* a*	S4
preg* cuan*	p3
preg* la*	L6
preg* por*	C10M3
preg* si*	j5
pregu*	C9H-3L4S6T4V-3W-4X6a-3d-3j5p5q-3
pregunta	C4L6V-3j4
pregunta la	L6
pregunta por	C5
pregunta si	j3
preguntan	j3
preguntando	C4p3
preguntarle	S4
pregunto	D4S5T4X5
pregunto $	D4T4
prem*	F5G4d8
prem* a*	F6
prem* de*	d3
prem* eran*	G4q-4
premi*	F5G4d8
premiar	F6
premiar a	F6
premiarlo	G4q-4
premiarlo eran	G4q-4
premio	d9
premio $	d6
premio de	d3
pren*	X-4Y8a4e5
pren* el*	a5
pren* las*	Y3
pren* los*	Y3
pren* me*	e5
prend*	X-4Y8a4e5
prende	Y7a4
prende las	Y3
pres*	W7a7r3
pres* #*	a10
prese*	r3
prest*	W7a9j-3
prestame	W4a5
pri*	T10V6a-4f4h4
prim*	G3V6f5h4n-4o3
prim* como*	S3
prim* de*	l3
prim* el*	V4h3
prim* naye*	G3
prim* vez*	f6
prima	W3d-3
prima nayeli	G3
prime*	V6f5h4o3
primera	f5o3
primera vez	f6
primero	S3V5
primero $	V4
primero como	S3
primero el	V4h3
primo	l3
primo de	l3
prin*	T10o-3
princ*	T10o-3
principal	T10o-3
principal $	T10o-3
pris*	n3
prisa	n3
prisa $	n3
pro*	A-4B-3I8J-3K-3M-3O-5Q8R-3T-7V16W9X3Y3a-5b-4e5f3g6h-6j8k-3l-6m-4o-6
prob*	a5j5
proba*	a5j5
probando	a7
proc*	G3Q8d3n10
proc* #*	G4
proc* con*	d3n3
proc* mi*	n3
proc* para*	Q3
proce*	G3Q8d3n10
procede	G4n5
procede #	G4
procede con	n3
proceder	d3
proceder con	d3
procedimiento	Q6
proceso	n6
proceso mi	n3
prod*	D3e7
produ*	D3e7
producto	D3e7
prof*	E4P4
profe	E4P4
profe $	E5P4
prog*	I12L3N6f9g7l-3n-3q-3
prog* de*	g3
prog* quie*	I3
progr*	I12L3N6f9g7l-3n-3q-3
programa	I12L3N6f9g7l-3q-3
programa $	I7N5W-3g4
programa de	g3
programa quienes	I3
prom*	F5H3J-3Q-3W5X6Y6j8
prom* de*	g3j4
prom* hay*	j5
prom* me*	W3
prom* por*	H4
prome*	F6H5
promedio	H5
promedio por	H4
prometi	F4
promo	g3j6
promo de	g3j4
promo*	W4X7Y6
promocion	W5
promociones	Y5
promociones $	Y4
promos	X5
promos $	X4
prop*	H3L4Q4V3n-3
prop* el*	H4
propi*	L4Q5V3n-5q3
propina	Q5n-4
propio	V4
propo*	H4
proporcionar	H4
proporcionar el	H4
prov*	W7c5
prove*	W7c5
proveedor	W7c5
proveedor $	W6
prox*	V19W3a-3n-3o-3p4q-3
proxi*	V19W3a-3n-3o-3p4q-3
proxima	V9W3p4
proxima $	V4p5
proximo	V10
proximo $	V9
pru*	k3n3
prue*	k3n3
prueb*	k3n3
prueba	k3
prueba $	k3
pub*	W7X5Y4
publ*	W7X5Y4
publi*	W7X5Y4
publicidad	X6Y4
publicidad $	X4Y4
pue*	B-4D-4E-5G-5J-4K-4L14M-4P-4Q3T11U-3X-4Z-4b4c9h-4j4k6l5m5o4p-4q5r-5
pued*	B-3D-4E-4G-4H-4J-3K-3L15P-3Q4T15U-3V-3W-3X-3Z-3a-7b3c12g3h-4j4k7l8m5o-7p-5q3r-5
pued* aser*	T4
pued* camb*	L5T-4b3q5
pued* canj*	W5
pued* capt*	k5
pued* darl*	n6
pued* dict*	Q6
pued* gast*	b3
pued* habl*	c3
pued* hace*	T3
pued* ir*	j4
pued* junt*	L4
pued* llam*	c4
pued* mand*	Q4
pued* marc*	T-3c10
pued* mete*	g3i3
pued* ni*	l3
pued* paga*	j4
pued* pasa*	L5
pued* pedi*	T9
pued* pone*	d3
pued* reco*	j3
pued* regi*	k3m3
pued* segu*	n5
pued* usar*	L10k3
pued* vend*	m4
pued* ver*	l3
pueda	W4k12l8q-3
pueda captura	k5
pueda meter	k3
pueda ni	l3
pueda registrar	k3
puede	L3Q5T6a-3j6m6n-4q5
puede $	T6
puede cambiar	q5
puede dictar	Q6
puede pagar	j4
puede registrar	m3
puede usar	L4
puede vender	m4
puede ver	l3
puede*	L6T3c4
pueden	L7c6
puedes	C3T5
puedes dar	T3
puedes decir	C3
puedo	L10S3T8W-4a-3b4c6g5i3n5o-4
puedo aser	T4
puedo cambiar	L4T-3b3
puedo gastar	b3
puedo hablar	c3
puedo meter	g3n3
puedo pedir	T5
puedo pedirte	T3
puedo seguir	n5
puedo usar	L4
puen*	H3a5
puent*	H3a5
puente	H3a5
puer*	I3W4a4
puert*	I3W4a4
puerta	I3a4
puerta $	I3
pues	C3T-3V3a-3n5o12
pues $	n6
pues que	C4o3
pues* que*	C4o3
pun*	C10D6E8F9G8H-4I-3J3L15M-4O-5R-3S-4T-5U-3V-5W7Z-4a-7b6c-4d10e-6g3h-4i-3j-7k-4l-4m-4o-5p6q-3r-4
punt*	C10D6E8F9G8H-4I-3J3L15M-4O-5R-3S-4T-5U-3V-5W7Z-4a-7b6c-4d10e-6g3h-4i-3j-7k-4l-4m-4o-5p6q-3r-4
punt* #*	d5
punt* a*	E3F5G5W3b-3p-3
punt* abaj*	F-4G6
punt* acum*	p5
punt* al*	B4E3F3G-5L-3n3
punt* como*	n-3p3
punt* cuan*	L3
punt* dan*	L3
punt* de*	C9E5G8H-3W10b-5d-4f-4n5q-4
punt* del*	E9F-6d4h-3p4
punt* dobl*	L3
punt* el*	W-3f3
punt* en*	L3W4n4
punt* extr*	F3
punt* favo*	C3
punt* hay*	Q4
punt* junt*	I5
punt* la*	G-3f3
punt* le*	L3n3
punt* los*	Q3X4
punt* manu*	F7
punt* mas*	F5
punt* me*	b3
punt* ni*	E4
punt* no*	W3
punt* o*	n3
punt* para*	p5
punt* por*	L4d11
punt* que*	F6
punt* sama*	B3
punt* se*	H4
punt* sin*	D4
punt* son*	q3
punt* teng*	b5
punt* tien*	W4
punt* uno*	P5
punt* valg*	W6
punt* y*	d3
punt* ya*	J3W4
punt* ☎*	F8
punta*	C3E3
puntaje	C3E3
puntaje de	E3
punto	L13W3b-3p-3
punto $	L9
punto*	C9D6E7F9G9H-3I-3J3L6M-4O-5R-3S-4T-4U-3V-5W5Z-4a-7b9c-4d11e-5g3h-3i-3j-6k-4l-4m-4o-5p8q-4r-3
puntos	C9D6E7F9G9H-3I-3J3L6M-4O-5R-3S-4T-4U-3V-5W5Z-4a-7b9c-4d11e-5g3h-3i-3j-6k-4l-4m-4o-5p8q-4r-3
puntos #	d5
puntos $	B-3F-3G13P5Q4T-3W-3Y5a-3b9g5h3n-3o-4q-3
puntos a	E3F5G5W3p-3
puntos abajo	F-4G6
puntos acumulados	p5
puntos al	B4E3F3G-5L-3n3
puntos como	n-3p3
puntos cuanto	H3
puntos dan	L3
puntos de	C7G8H-3W11b-5d-3f-3n5q-3
puntos del	E9F-6d4h-3p4
puntos doble	L3
puntos el	W-3f3
puntos en	L4W3n4
puntos extra	F3
puntos favor	C3
puntos hay	Q4
puntos juntos	I5
puntos la	G-3f3
puntos le	L3n3
puntos los	X4
puntos manualmente	F5
puntos mas	F5
puntos me	b3
puntos ni	E4
puntos no	W3
puntos o	n3
puntos para	p5
puntos por	L4d11
puntos que	F6
puntos samanta	B3
puntos se	H4
puntos sin	D4
puntos son	q3
puntos tengo	b5
puntos tiene	W4
puntos uno	P5
puntos y	d3
puntos ya	J3W4
puntos ☎	F8
pur*	D17H4Q4X4j-3n-5
pura	D7L4
pura*	D4
puras	D4
puro	D5H4X3h3
puro viernes	H3
puro* vier*	H3
pus*	G8H-5Q-3V-4Y5a-3d-3h-4n16p-3q20
puse	H-3M-3V-3Y5n13q18
puse #	G4
puse $	n12q-3
puse al	q3
puse el	q8
puse lo	q3
puse los	n4
puse* #*	G4
puse* al*	q3
puse* el*	q8
puse* lo*	q3
puse* los*	n4
pusi*	D3G5M4n5
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
puso	F3r3
puso aqui	T3r3
puso* aqui*	T3r3
qr	R4g4
qr para	R4
qr* para*	R4
que	A5C-3D3H-4J-7K3L6M5N-4O8P9Q8T15V3W3X-4Y-4Z-7a-3f-4g-6h-4i-4j-4n4q-3
que #	D5d3
que $	T7a5n8
que a	F3
que abrimos	H6
que acabo	i3p5
que ahora	W4
que ajustar	E3
que ajuste	B3
que alguien	c3
que ando	k4
que antes	D5
que aparezca	q3
que atendi	i3
que bajale	G3
que baje	S7n-3
que beneficios	L8
que bien	o5
que bonito	O-3a7o4
que borrala	l3
que buen	O-3a7o3
que bueno	O-3o4
que cajera	B6I-4
que caloron	a6
que cambiarlo	E4
que cantidad	b3p5
que capturarlos	k3
que celular	M6n3
que clienta	M3
que cliente	M11
que cobran	m3
que cobre	U4k3
que compra	W6
que compras	P3
que compre	P4
que compro	P-3W5e3
que coraje	D7
que correcciones	A4
que cosas	T4
que cuanto	p5
que dar	A4
que datos	g4
que debe	E4
que debo	Q7
que decir	Q5
que dejo	H6K3
que descanses	o3
que despache	k3
que dia	C-4P13a7
que dias	L3O-4j10
que dice	M5O4n10
que diga	E3
que dios	a3o3
que echar	q4
que eficiencia	o5
que empezamos	I3
que empleados	m4
que empresa	r5
que era	Z5
que es	Q-4T7r10
que escribir	T6
que escribo	Q4
que esta	A9q4
que estaba	V5e3
que estan	m3
que estoy	S3
que estuvo	B3
que falta	V4
que faltan	S3
que fecha	M3
que firmar	A4
que forma	T6
que fue	n8
que fui	H3
que gano	G3L3
que gastar	L6
que gaste	h5
que gasto	P3W3d-3h3
que gente	m4
que guardaste	n3
que ha	P5
que hace	T3
que hacemos	T3
que hacer	g3h3
que haces	T9
que hago	O-3Q9T5n12
que hay	H4K6P-3Q-3W6b6n-3
que he	P6U7
que hice	U4n4
que hiciste	q4
que hizo	B10
que hora	B7j9
que horas	a3
que hoy	a4
que hubo	H3O12
que junta	C3
que la	i3l3q3
que lazaro	l4
que le	D3E-3F3G3H-3L3M-3Q3R4T6d4k-3l-3p5
que link	R5
que llegue	S6
que lleva	h-3
que lleve	P5
que llevo	U9b4
que lo	c6f4n4
que los	P5W6
que luego	n3
que luis	J-4l5
que mal	D5
que manera	Q5
que mas	F4P3T19W3n-4
que maura	k4
que me	D-4T3X5Y8b-5c14e3j-3o-3q-3
que meter	e3
que meti	Q4
que mocharle	G3
que modo	Q4
que monto	n4
que movimientos	P4
que negocio	r6
que ni	D4K3
que no	F4H-3J5K5L-3P-4Q-3T-9Z4e3k-3l11n5q-3r3
que nombre	I4n4
que numero	H4a5n8q-4
que onda	H6O17n3o-3
que opciones	T5
que otra	J5K5n-3
que padre	n-3o10
que pago	h4
que pague	P3e3
que pasa	L5
que pase	V4
que paso	O13n11
que pasos	Q3
que pedi	A3
que pena	D4
que piden	Q3
que pidio	A9
que poner	Q5T4
que por	L9
que porcentaje	L7
que precio	j3
que procede	n5
que pueda	W5k4
que puedo	L3T10
que puntos	b3
que puse	q5
que quede	E3
que quedo	n3q5
que quiere	f3n3
que quita	G4q-4
que quitale	G3
que quitarla	q3
que rapido	o8
que reenviar	R3
que registrar	h8
que registraste	q3
que regrese	S4
que reponerle	F3
que retirarle	G4
que risa	o5
que ruben	k5
que sabes	T3
que saldo	b4d-3n-3p12
que salga	Y3d7n4
que salio	F4H5n3
que samanta	k4
que se	H8J-3P12R3S6T4V5W-4d6h3k-4n-4o-3q-4
que sea	q4
que si	A3d3h3q7
que significa	n5
que sigue	T10V10n-6
que sirves	T6
que su	D5p-3
que tal	H8O20T-3a-3n-4o-3
que tan	n4
que tanta	I7
que tanto	C6P-3b6
que tantos	I3
que te	J6S-3T8h-3n7
que telefono	M4j4
que tenga	C3E6d5o4
que tengo	A5Q4T3d3m3
que tenia	b4
que termine	S3
que ticket	K4
que tiene	C8E5b3d7n-3
que tienen	W3
que toco	B9
que trabajan	m4
que trae	C10I4P3d3h-3
que traes	H3
que tu	n-3
que usarlos	L4
que va	H8n4o4
que validar	A4
que vendi	Q3h5
que venga	A3c7
que venta	M8h-3
que ventas	H-3K3W4
que viene	V10n-3
que vino	P4
que ya	N3Q3X4
que yo	A6D3U3
que*	B-4C4D10E3F4G-4H-4I-3K12L-6O-3Q-6U-5X-6Z7b5e3f-3g-4h-5l-4n5o9p7q3r-6
que* #*	D5d3
que* a*	F3
que* abri*	H6
que* acab*	i6n3p6q4
que* ahor*	W4a4
que* ajus*	B3
que* algu*	c3
que* ando*	k4
que* ante*	D5
que* aten*	i3
que* baja*	G5q4
que* baje*	S7n-3
que* bene*	L8
que* bien*	o5
que* boni*	O-3a7o4
que* borr*	l3
que* buen*	O-6T-3a6o7
que* caje*	B6I-4
que* calo*	a10
que* camb*	E4
que* canc*	q4
que* cant*	b3p5
que* capt*	k3
que* celu*	M6n3
que* clie*	M15q-3
que* cobr*	U4k5m3
que* comp*	W11e4
que* cont*	T3V3
que* cora*	D7
que* corr*	A4
que* cosa*	T4
que* cuan*	p4
que* dar*	A4
que* dato*	g4
que* debe*	E4
que* debo*	Q7
que* deci*	Q5
que* dejo*	H6K3
que* desc*	j4o3
que* desp*	k3
que* dia*	C-4P13a7
que* dias*	L3O-4j10
que* dice*	M5O4a-3n10
que* diga*	E3
que* dios*	a7o3
que* echa*	q4
que* efic*	o8
que* empe*	I3
que* empl*	M4m4
que* empr*	r5
que* era*	Z5
que* es*	Q-4T7r10
que* escr*	Q3T7
que* espe*	A3
que* esta*	A6V7a-3e3n6
que* esto*	S3
que* estu*	B3
que* falt*	F3K3V5
que* fech*	M3
que* firm*	A4
que* form*	T6
que* fue*	n8
que* fui*	H3
que* gano*	G3L3
que* gast*	L5W3d-4h7
que* gent*	m4
que* guar*	n3
que* ha*	P5
que* hace*	T14g3h3
que* hago*	O-3Q9T5n12
que* hay*	H4K6P-3Q-3W6b6n-3
que* he*	P6U7
que* hice*	U4n4
que* hici*	q3
que* hizo*	B10
que* hora*	B7a3j10
que* hoy*	a4
que* hubo*	H3O12
que* junt*	L5d3
que* la*	i3l3q3
que* laza*	l4
que* le*	D3E-3F3G3H-3L3M-3Q3R4T6d4k-3l-3p5
que* link*	R5
que* lleg*	S8X3
que* llev*	P5Q5U12b3h-4n-3
que* lo*	c6f4n4
que* los*	P5W6
que* lueg*	n3
que* luis*	J-4l5
que* mal*	D5
que* mand*	g4
que* mane*	Q5T4
que* mas*	F4P3T19W3n-4
que* maur*	k4
que* me*	D-4T3X5Y8b-5c14e3j-3o-3q-3
que* mete*	e3
que* meti*	Q4
que* moch*	G3
que* modo*	Q4
que* mont*	n4
que* nego*	r6
que* ni*	D4K3
que* no*	F4H-3J5K5L-3P-4Q-3T-9Z4e3k-3l11n5q-3r3
que* nomb*	I4n4
que* nume*	H4a5n8q-4
que* onda*	H6O17n3o-3
que* opci*	T5
que* otra*	J5K5n-3
que* padr*	n-3o10
que* paga*	L3
que* pago*	h4
que* pagu*	P3e3
que* pasa*	L5
que* pase*	V4
que* paso*	O13a-3n11
que* pedi*	A3
que* pena*	D4
que* pide*	Q3
que* pidi*	A9
que* pone*	Q5T7
que* por*	L9
que* porc*	L7
que* prec*	j3
que* proc*	Q4n5
que* prom*	W3j5
que* pued*	T10W4k4
que* punt*	b3
que* puse*	q5
que* qued*	E3q6
que* quie*	f3n3
que* quit*	G8
que* rapi*	o8
que* reci*	i3
que* reen*	R3
que* rega*	L3
que* regi*	h8n-3q7
que* regr*	S4
que* repo*	F3n5
que* reti*	G4
que* risa*	o5
que* rube*	k5
que* sabe*	T3
que* sald*	b4d-3n-3p12
que* salg*	Y3d7n4
que* sali*	F4H5n3
que* sama*	k4
que* se*	H8J-3P12R3S6T4V5W-4d6h3k-4n-4o-3q-4
que* sea*	q4
que* sepa*	N3
que* si*	A3d3h3q7
que* sign*	n5
que* sigu*	T10V10n-6
que* sirv*	T6
que* su*	D5p-3
que* tal*	H8O20T-3a-3n-4o-3
que* tan*	n4
que* tant*	C6I9P-4b6
que* te*	J6S-3T8h-3n7
que* tele*	M4j4
que* teng*	A4C3E5I-3O-3Q4d8h-3m3n-3o3
que* teni*	b4
que* term*	q4
que* tick*	K4
que* tien*	C7E5W3d7j-3n-3
que* toco*	B9
que* trab*	m4
que* trae*	C10H3I4P3d3h-3
que* tran*	O9
que* tu*	n-3
que* usar*	L4
que* va*	H8n4o4
que* vali*	A4
que* vend*	H-3Q3T-3h4
que* veng*	A3c7
que* vent*	H-3K3M8W4h-3
que* vien*	V10n-3
que* vino*	P4
que* ya*	N3Q3X4
que* yo*	A6D3U3
qued*	B-3C4E3H-3I-3K13L-5Q-5U-4V3X-3Z-4b5c-3e3g-4h-6i-3j3l-3n10o8p9r-4
qued* #*	a5
qued* a*	C5
qued* al*	o4
qued* algo*	A5K3b5n-3
qued* anot*	n3
qued* ator*	K5n-3
qued* bien*	a7o-4
qued* clar*	T6
qued* como*	k3m4n-3
qued* con*	n3
qued* cort*	H3
qued* el*	M5n-3
qued* en*	E5J4W6h4n-5p-3
qued* inco*	F4
qued* la*	V5n4
qued* lo*	n6
qued* mal*	D4q-3
qued* o*	b3
qued* pend*	K3
qued* regi*	K3P3n4p-3
qued* su*	p3
queda	C6n-3
queda a	C5
queda*	J3K7W3b4h-3o4
quedamos	J4n-4o6
quedamos cortes	H3
quedan	W3a4b5
quedaron	K6a-3
quedaron $	D3
quede	D4E3T3V4k3n6
quede $	n4
quede como	k4
quede en	E3
quedo	D-3K6L-4M3Q-3S3W-3d-3n8o4p9
quedo $	S4a-3e3h-7n15o-9p13
quedo al	o5
quedo algo	A5K3b5n-3
quedo bien	a7o-4
quedo como	m4
quedo el	M5n-3
quedo en	S3h5
quedo inconforme	F4
quedo la	V5n4
quedo lo	n6
quedo registrada	P3n4p-3
quedo sin	F3
quedo su	p3
quej*	D11F3
quej* de*	D4
queja	D8
queja $	D7
queja*	D4
quejo	F3c3
quer*	X-3Y3Z12n-4q5
quer* mand*	Z3
quere*	Y3Z7n-3q3
querer	Y3Z8n-3q3
querer $	R3Z3
queri*	Z8
queria	Z4
queria mandar	Z3
qui*	A-6B10C-3D-3F-5G7I5J-4K-5L-5M7N6O10S-4T-9V-5W6X5Z-6a-7b-6c6d6i-4k-3l8m9n-8o-10p-4q11r4
quie*	A-4B13D-4G-5I6K-3L-4M10N3O-6S-5T-5X-3Z-3b-4c7d5e4f3g4l-3m13o-4q-5r8
quie* abri*	W3
quie* acum*	h3
quie* afil*	f3
quie* andu*	B3
quie* apro*	B5d3
quie* apun*	g3
quie* audi*	B4
quie* aume*	F3
quie* camb*	e3
quie* canc*	B9q-3
quie* comp*	H3I9
quie* cons*	C5
quie* corr*	q4
quie* deci*	n6
quie* deja*	X3
quie* desa*	N11g-4
quie* dio*	B8f-5
quie* el*	H3N-3P4R4e3
quie* empe*	g3
quie* ende*	E3
quie* ente*	L3Y3
quie* entr*	f6
quie* eres*	r5
quie* es*	B-3I3W6m4
quie* escr*	c3
quie* esta*	B-4N4m5r5
quie* fue*	B6M3
quie* gast*	d8
quie* habl*	r7
quie* hace*	d5
quie* hizo*	M3Q3
quie* insc*	f7
quie* invi*	B3R3
quie* junt*	h3
quie* le*	B6M3n5
quie* lo*	n6
quie* mas*	B-3V6W3
quie* me*	B-4c8k3
quie* mete*	h4
quie* mi*	d6
quie* mis*	X3g4
quie* mone*	g3
quie* move*	E5
quie* no*	J4Z4
quie* nomb*	k3
quie* otra*	i4
quie* paga*	d6
quie* pasa*	h4
quie* pert*	N4
quie* prem*	F6
quie* pued*	m7
quie* que*	F-3J-3N5P-4W9Y4k5l7n3
quie* quit*	G3
quie* reci*	Y5
quie* regi*	f4
quie* remo*	l6
quie* rest*	G5
quie* sabe*	C4L3P4b4d-3f-3n-3p5
quie* sali*	M3N5
quie* se*	B-4I6M3a7
quie* son*	I3m8
quie* su*	d-3e3f3
quie* sus*	X3d-4h4
quie* teng*	m3r3
quie* tien*	m8
quie* trat*	r3
quie* una*	j4
quie* usar*	J4d4
quie* ver*	H3P7U3W10b5d-4f-3n-4
quien	A-3B21C-4F-4G-4H-5I10J-3L-3M19P-4X-3Y-3a4c5d-3e-5f-8g-3h-8l-4m12n8o-3q-5r16
quien $	B4
quien anduvo	B3
quien aprobo	B5
quien cancelo	B9q-3
quien compra	I9M-3
quien compro	M3
quien dio	B8f-5
quien eres	r5
quien es	B-3I3W6m4
quien esta	B-3m4r5
quien fue	B6M3
quien habla	r5
quien hablo	r3
quien hizo	M3Q3
quien inscribir	B4
quien invito	B3
quien le	B6M3n5
quien lo	n6
quien mas	B-3V6W3
quien me	B-4c8k3
quien no	Z3q3
quien puede	m7
quien salio	M3
quien se	B-4I6M3a7
quien tengo	r4
quien tiene	m6
quien*	I7m13
quienes	I7m13
quienes son	I3m8
quier*	B-5C3D-3H3I-6M-6N5O-4Q-3S-3T-3V-3Y5Z-3a-5c3d9e9f12g7h5m-6n-6r-8
quiere	B-4C6E-4F-3L3V-3W-3d8e8f10i3n-4p4q-3
quiere acumular	h3
quiere cambiar	e3
quiere decir	n6
quiere inscribirse	f3
quiere juntar	h3
quiere otra	i5
quiere pagar	d3
quiere que	d4
quiere registrar	f3
quiere saber	C4H3L3d-3f-3p6
quiere su	d-3e3f3
quiere sus	d-3h4
quiere ver	C6
quieren	f4
quiero	A-3C-3E4F4H3I-4L-4M-4N6O-4Q-3R3S-3T-4Y7a-3c5g9h5i-3k3l4m-5n-4p-4q3r-8
quiero $	d4
quiero abrir	W3
quiero apunta	g3
quiero auditar	B4
quiero aumentarle	F3
quiero comparar	H4
quiero componerlos	E3
quiero corregir	q4
quiero dejar	X3
quiero el	H3N-3P4R4e3
quiero enderezarlo	E3
quiero escribir	c3
quiero estar	N4
quiero gastar	d3
quiero hablar	c4
quiero inscribir	f5
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
quiero que	F-3J-3N5P-4W9Y4d-3k5l7n4
quiero recibir	Y5
quiero registrar	V3h3
quiero remover	l6
quiero restar	G5
quiero saber	B3b4
quiero sus	X3
quiero tratar	c3
quiero una	j4
quiero usar	J4
quiero ver	C-4H3P5U3W10b5d-3n-3
quih*	O14a-3o-3
quihu*	O14a-3o-3
quin*	H6S4W6a3
quinc*	H6S4W6a3
quincena	H6S4W6a4
quincena $	H7I3S5W5
quis*	c4h8j5l-3
quisi*	c4j5
quisiera	c4j5
quiso	h6
quit*	B3C-3F-3G17H-3J-3M-3N6Q4T-3W7X11a-5c-3d3e-4f-3h-6i-4j-3k-3l15m-3n-7o-3q23r-4
quit* #*	F-4G11d8q-6
quit* a*	W3l4
quit* de*	F3G-3X6
quit* el*	W6
quit* ende*	E3
quit* favo*	l3q-3
quit* gent*	l10
quit* la*	Q4h-3q6
quit* los*	G5Q3
quit* por*	F3
quit* punt*	B4
quit* todo*	G3
quit* una*	q6
quita	B5G5Q4W5X4h-4i-3n-4q12
quita #	G5q-4
quita $	q7
quita a	W3l5q-3
quita el	G3W5
quita enderezalo	E3
quita la	Q4h-3q4
quita las	X3
quita los	Q3
quita puntos	B4
quita una	q6
quita*	G13J-3W4d4l13n-3q9
quitale	F-4G7W5d5l4q8
quitale #	F-3G5d5
quitale $	q13
quitale de	X4
quitale favor	l3q-3
quitale los	G4
quitale todo	G3
quitamos	F3
quitamos de	F3
quitar	G3l8q-3
quitar gente	l10
quitarla	q3
quitarla $	q3
quitaron	D4F3
quitaron por	F3
quite	X-3Y5
quite*	N7X9
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
raj*	q6
rajo	q6
ram*	C4j4k9l3
rami*	C4l3
rami* ya*	l3
ramir*	C4l3
ramiro	C4l3
ramiro $	C4
ramiro ya	l3
ramo	j4
ramo*	k9
ramon	k9
ramon $	k9
rap*	f3h4o7
rapi*	f3o7
rapid*	f3o7
rapido	o8
rar*	B5E4
raro	B5a3
raro $	a3
raro hecho	B4
raro* hech*	B4
ras*	B10H-4M9h-3
rast*	B10H-4M9h-3
rast* de*	B3
rast* del*	B7
rast* el*	M7
rastr*	B10H-4M9h-3
rastrea	M3
rastreame	M7
rastreame el	M5
rastro	B10H-4
rastro de	B3
rastro del	B7
rat*	D6L-3S19X4a-3i4n8p4
rate*	D8
rater*	D8
rati*	S7W3X3i3
rati* ya*	n3
ratit*	S7W3X3i3
ratito	S7W3X3i3
ratito $	W4X4
ratito ya	n3
rato	S13h3n6p4
rato $	S7n3p5
rato te	S4
rato* te*	S4
rato* vien*	n3
raz*	I3b3m4
raza	I3m4
raza que	m5
raza trae	I4
raza* que*	m5
raza* trae*	I4
razo*	b4
razon	b4
rea*	C-3E8X-7Y13c4q3
reac*	X-5Y9
react*	X-5Y9
reactivar	X-4Y7
reaj*	E6
reaj* los*	E6
reaju*	E6
reajusta	E6
reajusta los	E6
real	c4q3
real favor	c4
real* favo*	c4
reb*	G9h-5l3n-5p8q5
reba*	G9h-5n-4p8
reba* #*	G9h-4
reba* los*	n-3p8
rebaj*	G10h-4
rebaja	G6h-3
rebaja #	G6
rebajale	G3
rebajale #	G3
rebas*	n-3p8
rebe*	l3
rebec*	l3
rebeca	l3
rebeca $	l3
rebo*	q5
rebot*	q5
reboto	q5
rec*	A6D4E3F4H-3J-4L8N-5O-3S-4T-3V-4W-4X8Y10Z-3a-5c-5d5e5f-3g-3h5j6l-3n3o-4q-3r-4
reca*	F5L3
reca* de*	F4
recar*	F5L3
recarga	F3
recarga de	F4
rece*	j4
rece* del*	a3
recet*	j4
receta	j4
receta $	j3
receta del	a3
rech*	A10
rech* esa*	A4
rech* lo*	A5n-3
recha*	A10
rechazaron	n-3
rechazo	A4n4
rechazo esa	A4
reci*	Y8e6h3i4j3p3
reci* #*	M3
recib*	D3M3Y8e6h5j3
reciben	e3j7
recibir	Y10
recibiste	a5
recibo	D3M3a-3h8
recibo #	M3
recie*	i4p3q3
recien	i4p3q3
recl*	D10d10
recl* que*	D3
recla*	D10d10
reclama	D3
reclama que	D3
reclamar	D4d7
reco*	A-3D-4G4L3X8Y9a-3b3d5k3n5q-4
reco* #*	G3
reco* a*	F3
reco* de*	A-3X3Y5
recog*	j3
recom*	F4L5b5d7n8q-3
recomendo	F3
recomendo a	F3
recompensa	L6d7
recompensa $	d7
recompensas	b5
recon*	P3k4
recor*	F-3G3X10Y10
record	h3
recordatorio	A-3Y6
recordatorio de	A-3Y5
recordatorios	X11Y4
recordatorios $	X8Y4
recordatorios de	X3
recortale	G4
recortale #	G3
rect*	E7
rect* un*	E5
recti*	E7
rectificar	E5
rectificar un	E5
recu*	L5
recu* mi*	P3
recue*	L4P3b4
recuerdame	L5P3
red*	C-3E-3F-6G6d20h-4
rede*	d5
rede* de*	d5
reden*	d5
redencion	d5
redencion de	d5
redi*	d16h-6
redi* #*	d12h-6
redim*	d16h-6
redime	d6h-3
redimir	d9h-3
redimir #	d7h-3
redu*	G7
redu* #*	G7
reduc*	G7
reduce	G3
reduce #	G3
ree*	R9e25h-5q-3
reem*	e26h-5
reem* #*	e7h-3
reem* de*	e4
reemb*	e26h-5
reembolsale	e3
reembolsen	e3
reembolso	e15h-4
reembolso #	e5h-3
reembolso de	e4
reen*	R10
reenv*	R10
reenviar	R5
reenviar $	R3
ref*	D3W4h4j-3k3n7
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
reg*	A-4B4C-9D-9F3H-7I5J9K-3L16O-6Q10R-3S3V-7X-5Z-6a-12b-5c-4e19f10g8h5j-9k5o-8p-5q9
rega*	B5F8G6L6b-3d8e-3n-3
rega* #*	B3F4G3d-3
rega* a*	G3
rega* al*	F6G-4L3
rega* asi*	G3
rega* este*	H3
rega* o*	p5
rega* punt*	B3W5
regal*	B5F8G6L6b-3d8e-3h-4n-3q-3
regala	L11b-4
regalale	F6W5
regalale #	F6
regalale puntos	W5
regalamos	H3
regalamos este	H3
regalando	B3
regalando puntos	B3
regalaron puntos	P3
regalo	F3G4d10n-3p4
regalo #	B3G4d-3
regalo $	W-4d10
regalo a	G3
regalo al	F6G-4
regalo asi	G3
regalo o	p5
regi*	A-5C-5D-6E-3F-3G-4H-5I7J12L-4M3N4O-5P3Q9U4V-5W3X-3Z-4a-6b-3c-4d-5e-4f15g13h11i-5j-5k5m3n7o-5p-5q6
regi* #*	q3
regi* a*	f6k7
regi* clie*	I-7Q12
regi* de*	B7P5f6h-3n3
regi* el*	M7
regi* esto*	r4
regi* hart*	I4
regi* hoy*	H3
regi* la*	J4q-3
regi* lo*	q3
regi* los*	J4
regi* mi*	P3W5h3m3
regi* nada*	l5
regi* no*	q3
regi* por*	J5K3
regi* quie*	m5
regi* ulti*	I3
regi* una*	O-3h4
regi* vent*	T5m3
regi* y*	M4g4n-3
regi* ya*	V3
regis*	A-5C-5D-6E-3F-3G-4H-5I7J12L-4M3N4O-5P3Q9U4V-5W3X-3Z-4a-6b-3c-4d-5e-4f15g13h11i-5j-5k3m3n7o-5p-5q6
registra	h5k6q-3
registra a	k6
registra mi	h3
registrada	I4P3m6n4p-3
registrada $	I5n5p-3
registrada mi	P3m3
registrada quien	m5
registradas	P4
registradas $	P4
registrado	I3U3g3q6
registrado ultimamente	I3
registrado y	g3
registrados	I12
registrados $	I6
registrados por	I3
registrale	h5
registralo	f3
registralo ☎	f3
registrame	W4g8
registrame $	g4
registrar	J10f6h10k3m4q-3
registrar $	B3J3
registrar a	f5
registrar es	k3
registrar mi	h3
registrar ventas	m3
registraron	I4N3
registraron hartos	I4
registrarse	L3
registras	O-3T5g3h4
registras una	O-3h3
registraste	q4
registraste no	q3
registre	J-6Q4l7n6p-3q5
registre $	n12p-6
registre a	Q3
registre mas	l3
registre nada	J-4l5
registres	J8
registres $	J3
registro	B3I-10J4M7Q7S3U7a-3g5h-6n10
registro $	Q-4S4U8f-3g6n9
registro de	B7P5f6h-3n3
registro el	M7
registro hoy	H3
registro por	J5K3
registro y	M4
regl*	L9
regl* del*	L5
regla*	L10
reglas	L10
reglas del	L5
regr*	D-3H-4J-3L8P-5S5Y3a-4e30h-6i6j-3n-5o-3
regr* al*	T3
regr* de*	P-3b3
regr* el*	i3
regr* hugo*	k3
regr* la*	Q3c3e9n-5
regr* lo*	e4
regr* que*	A4
regr* un*	e5
regr* unos*	e3
regre*	D-3H-4J-3L8P-5S5Y3a-4e30h-6i6j-3n-5o-3
regresa	L3Q3l3
regresa $	L3l4
regresa la	Q3n-3q3
regresan	L5c3e3
regresan $	L6
regresan la	c3
regresando	e4
regresar	T3e8q3
regresaron	P-3b3e8
regresaron la	e3
regrese	A3S3
regrese que	A4
regreso	S4e4h-3i7k4
regreso $	S5
regreso el	i3
regreso hugo	k3
regreso la	e3
regu*	E5q7
regu* el*	E5
regue	q7
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
rel*	m7n5
rela*	m7
rela* de*	m4
rela* del*	m3
relac*	m7
relacion	m7
relacion de	m4
relacion del	m3
relo*	n5
reloj	n5
rem*	G6M3l5q4
remi*	M3
remi* &*	M3
remis*	M3
remision	M3
remision &	M3
remo*	l5q5
remo* a*	l6
remov*	l5q5
remover	l6
remover a	l6
remu*	G6h-3
remu* #*	G4h-3
remue*	G6h-3
remueve	G4h-3
remueve #	G4h-3
ren*	J3N3W-3a3l16n-3
reng*	P3
rengl*	P3
renglon	P3
rent*	J3a6j3
renta	J3a6
renta $	a7
renu*	N4W-3l16
renu* a*	N4W-3
renu* ayer*	l3
renu* naye*	l7
renun*	N4W-3l16
renuncio	N4W-3l16
renuncio $	l5
renuncio a	N4W-3
renuncio ayer	l3
renuncio nayeli	l7
rep*	D4F4G-3J4P-3Q8S-3V-3X6Y7a-10h-3i11l-3n18o-3q-3
repa*	j3
repar*	j3
repe*	n5q3
repe* la*	q3
repet*	n5q3
repetida	q4
repetir	n3
repetirla	n5
repi*	J5Q7a-7i14n11q-4
repi* la*	Q8i5n-8
repit*	J5Q7a-7i14n11q-4
repitas	J6n-3
repitas $	J6n-3
repite	i10n-5
repite la	i8n-5
repitela	a-3i8n9o-4
repitela $	a-3i8n9o-4
repiteme	n3
repito	Q8a-3i-6n8o3
repito $	a-3n9o3
repo*	D5F5X8Y8n3q-3
repo* a*	D5F3
repo* de*	B3H-4Y4
repo* del*	H7
repo* que*	X3
repon*	F5Q3W3
reponerle	F3
reponerle a	F3
repongo	Q3W3
repongo $	Q3W3
repor*	D6X8Y8n3
reporte	B3X4Y5n4
reporte de	B3H-4Y4
reporte del	H7
reportes	Y4
req*	W4j4
requ*	W4j4
requ* una*	E3
requi*	W4j4
requiero	W4
res*	B-4C-3D5E-3G20H8K11L-3M-3P5S-3T-4U4W-4Y3a-10e-3h-3n9o-3p7r-4
reso*	K13
resol*	K13
resolver	K10
resolver $	K8
resp*	D6n8
resp* de*	n6
resp* el*	D3
respe*	D3
respetaron	D3
respetaron el	D3
respo*	D3
responde	D3
respu*	n7
respuesta	n7
respuesta de	n4
rest*	C-3F-3G22P5T-3b3d3h-3n-6p8
rest* #*	G8
rest* a*	p7
rest* de*	d4
rest* punt*	G6
rest* sald*	G6
rest* son*	G3
resta	G8p8
resta #	G3
resta a	p7
resta puntos	G6
resta*	G12b3h-3n-3
restale	G3d4
restale #	G4
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
resto	P6d5
resu*	B-3H10U5X3Y4a-3n8
resu* de*	H3U4
resu* del*	H3Y4
resu* el*	H5
resue*	n9
resuelve	n8
resuelve $	n5
resum*	H11U6X3Y4a-3
resumeme	H5
resumeme el	H5
resumen	U6X3Y3
resumen $	X3
resumen de	U4
resumen del	H3Y4
resumencito	H4
resumencito de	H4
ret*	F-3G12N4e4l4n-4q6
rete*	a3
rete* en*	a3
reten	a3
reten en	a3
reti*	F-3G13N4l4n-3q5
reti* #*	G4
reti* de*	G3
reti* la*	q3
reti* punt*	G4
retir*	F-3G13N4l4n-3q5
retira	q4
retira la	q3
retirarle	G4
retirarle puntos	G4
reto*	e5
retor*	e5
rev*	A5C4G5H-4K5T-3a-4h-3i-3o-3q22
reve*	q13
rever*	q12
reversa	q10
revi*	A5C4G5H-3K5a-3h-3n3q9
revi* bien*	n3
revi* el*	C5n3
revi* eso*	q6
revi* la*	G4S3
revi* los*	C-3G3P3
revi* si*	B3
revie*	G6q14
revierte	q9
revierte eso	q6
reviertela	q7
reviertele	G6
reviertele la	G4
reviertele los	G3
revis*	A6B3C4K5P3n4q-4
revisa	C6n3
revisa el	C4
revisame	B3P3
revisame si	B3
revisar	n3
revise	A3
revision	A3
revision $	A3E3
revo*	l4
revo* perm*	l4
revoc*	l4
revoca	l4
revoca permisos	l4
rey	n3
rey $	n3
rfc	W3j8
rfc &	W4
rfc* &*	W4
ric*	l5
rich*	l4
richi	l3
richi $	l3
rif*	F4W3a-4n3o8
rifa	F4W3n4
rifa $	W3n4
rifa*	a-3o8
rifas*	a-3o8
rifaste	a-3o8
rifaste $	a-3o8
rig*	W3
rigo	W3
ris*	o5
risa	o5
rob*	D7b-3l6r4
roba*	B3D7b-3l3
roba* el*	l3
roba* punt*	B3
roban*	B3D3
robando	B3D3
robando puntos	B3
robar*	D4b-3l3
robaron	D4b-3l3
robaron el	l3
robo	l3
robo la	l4
robo*	r4
robo* la*	l4
robot	r4
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
ros*	F3O3h4j5
rosa*	F3h4
rosau*	F3h3
rosaura	F3h3
rosaura $	F3
rosy	O3a3
rot*	e8
roto	e4
roto*	e4
rotos	e4
rub*	k4
rube*	k4
rube* ya*	k5
ruben	k4
ruben ya	k5
rui*	a3
sab*	B3C5H8K5P4Q-3S-3b5d-7f-5i-3n14p3q-4
saba*	H7j3
saba* con*	H3
sabad*	H7j3
sabadito	H5
sabadito $	H5
sabado	H3a3
sabado $	H-3j5
sabado con	H3
sabe	c4n4
sabe $	n7
sabe*	C6D-3K5P4Q-4T5b7d-5f-3j-3n11p4
sabe* como*	H3L4
sabe* con*	b3r3
sabe* hace*	T6
sabe* mi*	c3
sabe* que*	B3
sabe* si*	C3K3
sabe* sus*	C4p3
saber	C7D-3P6Q-3b7d-5f-3h-3n6p5
saber como	H3L4
saber con	b3r3
saber cuanto	p3
saber que	B3
saber si	C3H3
saber sus	C4p3
saber*	K5n3
saberse	K5n3
saberse $	n4
sabes	T7
sabes $	n4
sabes hacer	T6
sac*	F-4G13H4Q6U-4W-3h-6l9q11
saca	G6h-4
saca #	G6h-3
saca*	F-3G7H5l8q10r3
saca* #*	F-3G12h-4
saca* a*	l6
saca* la*	m4
saca* mi*	r3
saca* octu*	H4
saca* su*	f3
sacal*	G5q11
sacala	q9
sacala $	q6
sacale	G6
sacale #	G6
sacalo	l3
sacalo $	l3
sacam*	H6l3m3
sacame	H5l3m3
sacame a	l4
sacame la	m4
sacame octubre	H4
sacar*	r3
saco	M4Q8U-4a4
saco la	M4
saco* la*	M4
sal*	A-4C9D6E8F6G3H3K-3N4O6P9R-3T-10U3V-7X-6Z-3b8c-5d13f-6g-7h-6i-7j-5k-5l-6m3n3o3p14q-4r-4
sald*	C16D6E13F9G8H-4L8M-3N-4O-5P3Q5S-3T-4U-3V-3W5a-7b16c-5d13e-4f-5g-3h-13i-5j-5k-3l-3m-3n-9o-6p17q-6r-3
sald* a*	C-4E-4F5G9
sald* actu*	b3
sald* al*	F7b3
sald* corr*	E3
sald* de*	C12E8i-3
sald* del*	C3E-3F6p3
sald* el*	C-8L3P11
sald* en*	G3
sald* esta*	D3
sald* favo*	b5
sald* la*	d3
sald* le*	p4
sald* manu*	G5
sald* me*	b3
sald* no*	D4E4
sald* noma*	C3
sald* para*	E3
sald* que*	C-3E4P3Q3
sald* sin*	I3
sald* son*	E4d3
sald* tien*	p3
sald* y*	d3
sald* ☎*	C3E-3G5W12b-4
saldi*	b5
saldito	b5
saldito $	b3d3
saldo	C15D7E13F9G9H-4L5M-3N-4O-5P3Q5S-3T-4V-3W6a-7b11c-4d11e-3f-6h-12i-5j-5k-3l-3n-8o-6p17q-6r-3
saldo $	C9D5E3G-3L4Q5W-5a-3d5o-3p3
saldo a	C-4E-4F5G9
saldo al	F7b3
saldo celular	C3
saldo correcto	E3
saldo de	C12E8i-3
saldo del	E-3F6p3
saldo el	C-8L3P11
saldo en	G3
saldo esta	D3
saldo la	d3
saldo le	p4
saldo manualmente	G5
saldo me	b3
saldo no	D4E4
saldo nomas	C3
saldo para	E3
saldo que	C-3E4P3Q3
saldo sin	I3
saldo son	E4d3
saldo tiene	p3
saldo y	d3
saldo ☎	C3E-3G5W12b-4
saldo*	L4
saldos	L4
sale	C3F-3H-3J-6S-3W-3d-4j8m9n8o12
sale $	o3
sale con	C3
sale el	j7
sale en	m3
sale pues	o3
sale su	a4
sale todavia	m7n-3
sale*	D4P5U5
sale* #*	H3
sale* con*	C3
sale* el*	j7
sale* en*	m3
sale* pues*	o3
sale* su*	a4
sale* toda*	U6m7n-4
salen	D4H3P5
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
sali*	C-5E-3H11L-3N7P6Q-4T-3V-3a5d-3e6g-3j-3n7q3
sali* #*	h3
sali* a*	a3q3
sali* de*	N4
sali* del*	N4
sali* el*	H7
sali* en*	a5h4
sali* feo*	F4
sali* la*	a3
sali* lo*	e-3n4
sali* malo*	e3
salid*	o3
salida	o3
salida a	a3
salido	n3
salie*	H3P4
salieron	H3P4
salieron hoy	H3
salim*	H5
salimos	H5
salimos $	H5
salio	D3H5Q-3a3e6n9q4
salio #	h3
salio $	M3n8q-3
salio a	q4
salio el	H7
salio en	a5h4
salio feo	F4
salio la	n3
salio lo	e-3n4
salio malo	e3
salir	N5a3
salir de	N5
salu*	J8O17j-3o-3
salu* cord*	O3
salu* desd*	O6
salud*	J9O17o-3
saludos	O11
saludos $	O4
saludos cordiales	O3
saludos desde	O5
sam*	h-3i6k4l4
sama*	k4
sama* este*	B3
sama* qued*	k4
saman*	k4
samanta	k4
samanta este	B3
samanta quede	k4
samu*	l5
samue*	l5
samuel	l5
samuel $	l5
san*	a4
sand*	a4
sandr*	a4
sandra	a4
sandra $	a4
sant*	j3
santa	j3
saq*	N6X4
saqu*	N6X4
saqu* de*	N4X4
saque*	N6X4
saquenme	N3X4
saquenme de	X5
sar*	h5
sav*	j5n8
save*	j5n3
se	A-5C-8D6E-4F5G-3H8I9K9L14M4N-5O-4Q10S-3T8U-9W-14X-5Y-5b-3c-7d-3g-6h-6l5m-8n17o3p-3r-3
se a	I3M3
se acabo	l5
se aclara	n3
se acordo	i5
se agradece	o5
se animo	G-3d3f3
se aplico	n4
se apuntaron	I5
se arregle	n3
se arrepintio	e3
se borra	Q7q-3
se borro	n3
se caso	a3n-3
se cayo	S5n3
se conecte	R5
se confirmaron	K4n-4
se congelo	K3
se descompuso	E3a6
se destrabo	n3
se dieron	H4
se dio	I3
se duplico	q6
se envio	Z3
se equivoco	F3q4
se esta	I5
se fue	J4V4a7h3l8n-5
se gana	L7
se ganan	L3
se guardo	n8
se ha	B5H3I4
se hace	Q10n-4
se hizo	H5M3P3h3n7
se inflo	G3
se integra	k3
se iso	H5
se izo	H6
se juntan	L7
se junto	H5
se la	a-4o10q3
se le	F5G-4H-4L4P6e3h-3p4q-3
se les	D5
se llama	f4k9l4
se llego	H3
se lleva	F4d3
se llevo	M3h4i3
se lo	J-3Z4e4n-7o7q7
se los	D5F4
se manda	Q3
se mando	Z6n3
se me	P6Z7b3h5j-3l4n-11q3
se mete	J5n-3
se ni	T4
se pasaron	G4
se paso	G3
se perdio	a3n4
se poncho	a4
se pone	T3
se proceso	n4
se puede	L-5O3Q8T3j7q7
se pueden	L5
se que	T5r3
se queda	L3n3
se quedaron	K4
se quedo	A6
se quejo	F3
se quiere	f8
se rajo	q6
se registra	J3
se registraron	I4
se registro	M8Q-6h-3n15
se reincorpora	k3
se resuelve	n3
se sabe	n4
se sepa	K3
se si	E4n5
se te	J3a3
se traba	D6
se trabo	n5
se usa	Q-4T9
se usar	T5
se va	Q3l3n-3
se vale	Q5
se vencen	L4
se vendio	H10
se* a*	I3M3
se* abon*	n3
se* acab*	a8l5n-4
se* acla*	K3n4
se* acor*	i5
se* agra*	o5
se* anim*	G-3d3f3
se* apli*	n8
se* apun*	I5J4h-4
se* arre*	e3n3
se* borr*	Q7q-4
se* caso*	a3n-3
se* cayo*	S5n3
se* comp*	P3
se* comu*	c4
se* cone*	R5
se* conf*	K4n-6p3
se* cong*	K3
se* desc*	E3a6
se* dest*	n3
se* dier*	H4
se* dio*	I3
se* dupl*	q6
se* envi*	Z3
se* equi*	F3q4
se* esta*	I5
se* fue*	J4V4a7h3l8n-5
se* gana*	L10
se* gast*	D4
se* guar*	n8
se* ha*	B5H3I4
se* hace*	Q10n-4
se* hizo*	H5M3P3h3n7
se* infl*	G3
se* inte*	k3
se* iso*	H5
se* izo*	H6
se* jubi*	l3
se* junt*	H5L6
se* la*	a-4o10q3
se* le*	F5G-4H-4L4P6e3h-3p4q-3
se* les*	D5
se* llam*	f4k9l4
se* lleg*	H3
se* llev*	F3h4i3
se* lo*	J-3Z4e4n-7o7q7
se* los*	D5F4
se* mand*	Z6
se* me*	P6Z7b3h5j-3l4n-11q3
se* mete*	J4n-3
se* ni*	T4
se* pasa*	G4
se* paso*	G3
se* perd*	a3n4
se* ponc*	a4
se* pone*	T3
se* proc*	n4
se* pued*	O3Q8T3j7q7
se* que*	T5r3
se* qued*	A6K5V3o-4
se* quej*	D3F3
se* quie*	f11
se* rajo*	q6
se* regi*	I3M8Q-6h-3n14q-4
se* rein*	k3
se* repi*	q4
se* resu*	n3
se* sabe*	n4
se* sali*	a3
se* sepa*	K3
se* si*	E4n5
se* supo*	n3
se* tard*	n4
se* te*	J3a3
se* trab*	D6j4n4
se* usa*	Q-4T9
se* usar*	T5
se* va*	Q3l3n-3
se* vale*	Q5
se* vaya*	d3
se* venc*	L4
se* vend*	H9
se* venz*	b3
sea	n-3q6
sea #	h3q3
sea que	q3
sea*	W5a4b3
sea* #*	h3q3
sea* que*	q3
sean	a4b3
seas	W5
sec*	S3
seca* el*	S3
seg*	C3D4H-3J3P-3S12T-3V7W-4a-3c-3h-5i10
segu*	C3D4H-3J3P-3S12T-3V7W-4a-3c-3h-5i10
segu* no*	J3
segu* nota*	i3
segu* yo*	b3
segui*	L4S4V9a-3n4
seguido	L5
seguimos	S6V9
seguimos $	S6V7
seguir	n6
segun	C4D3E3
segun yo	b3
segun*	J3S8h-3i11
segundito	S7
segundito $	S7
segundo	J3h-3i11
segundo $	q3
segundo nota	i3
sel*	k3
sele*	k3
sele* se*	l3
sele* vend*	k3
selen*	k3
selene	k3
selene se	l3
selene vendedora	k3
sem*	B6D3H11M3P4V-4h-3l6
sema*	B6D3H11M4P4V-4a-3h-3l6
sema* ante*	H5
sema* bren*	l3
sema* pasa*	n3
sema* por*	B6H-3
sema* sant*	j3
sema* vs*	H6
seman*	B6D3H11M4P4V-4a-3h-3l6
semana	B6D3H11M4P4V-4a-3h-3l6
semana $	H6M4O3P4h-4
semana antepasada	H5
semana brenda	l3
semana pasada	n3
semana por	B6H-3
semana santa	j3
semana vs	H6
semi*	a5
semin*	a5
seminuevo	a5
sen*	B-5C6D6H-5I-3O4P4R-3T-4Z-3a-5f7g-3h4l-3m-3o8p3
sena*	Q3
senal	Q3
seno de	G3
seno*	B-5C5D6H-5O5P5R-3T-3Z-3f7l-3o-3q4
seno* #*	h3
seno* de*	E3F3G3V3W-3f5h-3n-7p4q3
seno* del*	f3
seno* dice*	M4n-3
seno* irma*	h3
seno* no*	i3
seno* ofel*	f3
seno* ponl*	G4
seno* que*	F4
seno* quie*	L4
seno* recl*	D3
senor	C3O6P4a-3d-4f6p3q3
senor $	P4n4q3
senor de	f4p3
senor*	B-3C3D4F3H-3Q-3V4c3o-3
senora	B-3C3F3H-3P3Q-3V4d3o-3
senora $	C-3V4W3n4p6
senora de	F4V3c3n-7q3
senora del	d3
senora dice	M4n-3
senora irma	h3
senora no	i3
senora ofelia	f3
senora ponle	G4
senora que	F5
senora quiere	L4
senorita	k4r3
senorita $	N3b4
sep*	K3N3
sepa	K3
sepa*	N3Q3
sepa* que*	N3
ser	C-3D3E7N3g9
ser #	E6
ser socio	g7
ser*	D7a-3j3o5
ser* #*	E6
ser* soci*	g7
serg*	f4g3
sergi*	f4g3
sergio	f4g3
seri* tan*	b3
seria	b3
seria tan	b3
serv*	D8F3J3T3a-3j4o6
serv* a*	j5
serv* ☎*	F3
servi*	D8F3J3T3a-3j4o6
servicio	D8F3j4o7
servicio a	j5
servicio ☎	F3
servicios	T4
sha*	j3
sham*	j3
shamp*	j3
shampoo	j3
shampoo $	j3
sho*	U6
si	A7B-3C9D-3F-3G-4H3I-4K8L9N-4O-3P-3Q12R-3T-9W-4Y14Z-8b7c-3d-4e-7h-3i-5k-5l-4n31o-4p-4q-4r-3
si #	h4
si $	A6Z-3n-3q8
si agarro	n7
si beto	m4
si cambio	n3
si compro	D4
si el	B-3C3Q5V6
si entraron	K3
si entro	n8
si era	S3n3q-4
si eres	H3
si es	b3n-3
si jalo	n6
si la	n5
si le	C3a5g3
si les	n3
si manana	j4
si mandame	Y6
si me	Q6n5q-4
si ni	K3
si no	L7Q3
si nunca	L3
si pago	L3
si paso	J4
si puede	d3
si quedo	S5
si quiere	h3n-3
si quiero	Q3
si se	n4
si si	J4n-4
si siguen	X3
si son	r3
si wendy	B3
si y	q3
si ya	H3b8n3
si* #*	h4
si* agar*	n8
si* apar*	U4
si* beto*	m4
si* camb*	n3
si* comp*	D4
si* el*	B-3C3Q5V6
si* entr*	K5n7
si* era*	S3n3q-4
si* eres*	H3
si* es*	b3n-3
si* escr*	Y6
si* esta*	n4
si* jalo*	n6
si* la*	n5
si* le*	C3a5g3
si* les*	n3
si* mana*	j4
si* mand*	Y6
si* me*	Q6n5q-4
si* ni*	K3
si* no*	L7Q3
si* nunc*	L3
si* paga*	L3
si* pago*	L3
si* paso*	J4
si* pued*	d3
si* qued*	S5
si* quie*	Q4h3n-4
si* regr*	Q3
si* se*	n4
si* si*	J4n-4
si* sigu*	X3
si* son*	r3
si* wend*	B3
si* y*	q3
si* ya*	H3b8n3
sie*	D10o3q6r3
siem*	D8o3q6
siem* no*	h-7q8
siem* se*	D4
siemp*	D8o3q6
siempre	D8o3q6
siempre $	h6
siempre no	h-7q8
siempre se	D4
sien*	r3
siend*	r3
siendo	r3
siendo $	r3
sig*	D4K4L-3O-3P-3Q5S-3T3U-3V33W-4a-3b-3c-4e-3g8l7m8n6o-7q-7r-3
siga	V6l8
siga metiendo	l3
siga usando	l4
siga* meti*	l3
siga* usan*	l4
sign	g10
sign*	Q3n4
sign* de*	Q4
signi*	n5
significa	n5
signo	Q4
signo de	Q4
sigo	D4H4Q3
sigo esperando	H4
sigo para	Q3
sigo sin	D3
sigo* espe*	H4
sigo* para*	Q3
sigo* sin*	D3
sigu*	A4H-3K4O-3T5V24c-3f-3j3m9o-5q-5
sigu* ahi*	m6
sigu* clie*	V3
sigu* con*	l3
sigu* dado*	m3
sigu* el*	j3
sigu* en*	A3K3
sigu* igua*	n6
sigu* ivon*	m4
sigu* la*	V3
sigu* mand*	X3
sigu* pend*	n4
sigu* por*	V5
sigu* sin*	K3n3
sigu* tu*	a10
sigue	A5T6V5a3j3m8n7o-3q-3
sigue $	T10V9n-5
sigue ahi	m6
sigue con	l4
sigue dado	m3
sigue el	j3
sigue en	A3
sigue igual	n7
sigue ivonne	m4
sigue la	V3
sigue pendiente	n4
sigue sin	n3
sigue tu	a10
sigue*	D4K3X3
siguen	D4K3X3
siguen mandando	X3
sigui*	V20n-5
siguiente	V20n-5
siguiente $	V10
siguiente cliente	V3
siguiente por	V4
sil*	X19a-4j4o-3
sile*	X19a-4o-3
silen*	X19a-4o-3
sill*	j4
sill* y*	j3
silla*	j4
sillas	j4
sillas y	j3
sin	A5D7F3J6K14L-3N6P-3Q8T-4V-5X4Z6a4b-3d-4g-5j4n-12o-4q4
sin aclarar	K4
sin cebolla	a8h-3
sin confirmar	K4
sin intereses	j6
sin mi	A6
sin pagar	q3
sin permiso	F3N3
sin puntos	D4
sin querer	Y3Z8a-3n-3q4
sin registro	J8
sin resolver	K6
sin saberse	K5
sin su	F3a4
sin ticket	Q3h3
sin usar	I3
sin* acla*	K4
sin* cebo*	a8h-3
sin* conf*	K4
sin* inte*	j6
sin* mi*	A6
sin* paga*	q3
sin* perm*	F3N3
sin* punt*	D4
sin* quer*	Y3Z8a-3n-3q4
sin* regi*	J7
sin* reso*	K6
sin* sabe*	K5
sin* su*	F3a4
sin* tick*	Q3h3
sin* usar*	I3
sir*	L12T5e3r-3
sirv*	L12T5e3r-3
sirv* el*	a3
sirv* para*	L3
sirve	D3L6a3r-3
sirve el	a3
sirve*	L7T7
sirven	L7
sirves	T7
sirves $	T3
sis*	B3D7E5H-3I-3N5a-4c3i-3j-3k3l4m4
sist*	B3D7E5H-3I-3N5a-4c3i-3j-3k3l4m4
sist* con*	k3
sist* de*	r3
sist* dice*	Q3n-3
sist* la*	h3
sist* para*	k3
sist* porq*	W3
sist* ya*	n4
siste*	B3D7E5H-3I-3N5a-4c3i-3j-3k3l4m4
sistema	B3D7E5H-3I-3N5a-4i-3j-3k3l4m4
sistema $	D7J3N5l4m7n-3
sistema con	k3
sistema de	r3
sistema dice	Q3n-3
sistema la	h3
sistema para	k3
sistema porque	W3
sistema ya	n4
six	b5
sob*	G7R3d-3e5h-3n-6p10q4
sobr*	G7R3d-3e5h-3n-6p10q4
sobr* #*	G5
sobr* algo*	p4
sobr* o*	E3
sobra	q6
sobra $	q4
sobra*	G8e3
sobran	G7
sobran #	G5
sobran o	E3
sobraron	e3
sobre*	o3
sobres	o3
sobri*	R3k3
sobro	b3p9
sobro $	p5
sobro algo	p4
soc*	H4I13g7
soci*	H4I13g7
soci* acti*	I7
soci* quie*	H4
socia	H4
socia quiere	H4
socio	g7
socio $	g7
socio*	I13
socios	I13
socios $	I4
socios activos	I7
sol*	A7B3D4E-3H-4J6K-3T-3U11X3Z5a-6b-5c4l-3o-4
sola	B3U5n3
sola $	B3U5
sold	U4
soli*	A10D4N3b-4c4g3n3
soli* aten*	c7
soli* de*	A4
soli* la*	N6
soli* mi*	g4
soli* para*	A4
solic*	A10N3c5g3
solicito	N3c5g3
solicito atencion	c7
solicito la	N6
solicito mi	g4
solicitud	A4j3
solicitud de	A4
solicitudes	A7
solicitudes para	A4
solit*	D6b-3
solito	D6b-3
solito $	D6b-3
solo	J7Q4X4Z7a-3n-3
solo $	Z4
solo escribanme	X5
solo fue	q3
solo* escr*	X5
solo* fue*	q3
som*	I5Q4m3q-3
somo*	I5m3
somo* en*	m3
somo* ya*	I4
somos	I5m3
somos en	m3
somos ya	I4
son	C-3D3E5I3J3L5P-3Q3S-3T3W-4X-3a-8h8j-6m7n-5o4p-3q5r9
son #	E8J3L3Q3b-4d4h8i3n-3q3
son $	I4b3m4r6
son de	G3r3
son las	H4T3
son los	m3
son para	L4q3
son*	a3
son* #*	E8J3L3Q3b-4d4h8i3n-3q3
son* de*	G3r3
son* las*	H4T3
son* los*	m3
son* para*	L4q3
sop*	c10
sopo*	c10
sopor*	c10
soporte	c10
soporte $	c7
sor*	Z8r6
sorr*	Z8r6
sorry	Z8r6
sorry $	Z4
soy	Q3T8W-3b8c3g8
soy el	b4
soy nueva	Q3
soy* el*	b4
soy* nuev*	Q3T4
spa*	X12
spam	X12
spam $	X9
spe*	a5d5h-4
sr	C3
sra	C8f3
sra balam	G3
sra* bala*	G3
sta*	O-3Y33a-10m10o-9
staf*	m10
staff	m10
staff $	m10
sti*	Z4a7o-3
stic*	Z4a7
stick*	Z4a7
sticker	Z4a7
sticker $	Z4a7
sto*	X17Y5a-4o-4
stop	X17Y5a-4o-4
su	A-3B-4D6G-6H-5I-4L-3M-3N7Q-5R7U-3V-5W3X-3Z-5a-3b-5c-4d6e3f5i3j6k10n-3o6p13r-3
su acumulado	p6
su bolsita	d4
su bono	F3
su cambio	a4
su celular	C4d-3n4p-3
su compra	D3
su corte	C3
su cuenta	E5W3p6q-3
su dinero	e8
su esposo	q3
su estacionamiento	F4
su hermana	q3
su liga	R4
su mensaje	T4X-3n4
su monedero	C3d3f3p6
su nombre	r5
su numero	F5J3S3j4q3
su pase	R4
su propio	V4
su prueba	k3
su regalo	d3
su saldito	d3
su saldo	C3D3F-5G4P4d4p6
su tarjeta	f4
su telefono	h3k3
su vecina	V4
su venta	n5
su* acum*	p6
su* bols*	d3
su* bono*	F3
su* camb*	a4
su* celu*	C4d-3n4p-3
su* comp*	D3
su* cort*	C3
su* cuen*	E5W3p6q-3
su* cump*	F3
su* dine*	e8
su* espo*	d-4q3
su* esta*	F4
su* herm*	W5q3
su* liga*	R4
su* list*	N4
su* mens*	T4X-3n4
su* mone*	C3d3f3p6
su* nomb*	r5
su* nume*	F5J3S3j4q3
su* pase*	R4
su* prop*	V4
su* prue*	k3
su* rega*	d3
su* sald*	D3F-5G4P4d7p6
su* tarj*	f6
su* tele*	h3k3
su* veci*	V4
su* vent*	n5
sub*	C-4E-4F12G-3W13a-6b7d-3h13j-3k3n6o-3
sube	E-3F4L4h3k4
sube a	k4
sube el	F7
sube*	F4W7h4
sube* #*	F4
sube* a*	k4
sube* el*	F7W3h3
subel*	F4W5
subele	F5W5
subele #	F6
subem*	h4
subeme	h4
subeme el	h4
subi*	F4a-3b4h8n7
subi* sald*	F4
subio	W3n5p4
subio $	n5p4
subir	F4h9
subir saldo	F4
suc*	H3W3j6k3m4
sucu*	H3W3j6k3m4
sucu* cent*	m3
sucu* de*	I3j3
sucu* en*	W6j4
sucur*	H3W3j6k3m4
sucursal	H4W4j6k3m4
sucursal $	H3
sucursal centro	m3
sucursal de	I3j3
sucursal en	W6j4
sue*	P-3W10X7a9f3n-3o-3
sueg*	F3W4f4q3
suegr*	F3W4f4q3
suegra	F3W4f4q3
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
suf*	b5
sufi*	b5
sufi* para*	b5
sufic*	b5
sum*	F10H3L8U7W-3a-4d-5h5i3j-3k3n7
suma	H7
suma $	U3
suma de	H4
suma todo	H3
suma*	F12H-3L8d-4i4k3n5p4
suma* #*	F8
suma* a*	h4k4
suma* de*	H4
suma* los*	L4p-3
suma* punt*	F4
suma* todo*	H3
sumal*	F6i5
sumale	F6i5
sumale #	F6h-3
suman	L8p-3
suman*	L3
sumar	F4k4
sumar a	k4
sumar puntos	F4
sumar*	n5
sumaron	n5
sumas*	p5
sume*	h5
sumen*	h4
sumo	U5n3p-3
sumo $	U4p-3
sup*	B3H5K3N8S-4T5W3a-4c3o9q-4
supe	T6
supe que	T6
supe*	H5S-4W5a-3c5o10
supe* los*	H6
supe* que*	T6
super	o11
super $	o7
super*	H6S-4W4c5
superamos	H6
superamos los	H6
supervisor	S-4W4c5
supervisor $	c5
supl*	B3
supl* en*	B4
suple*	B4
suplente	B4
suplente en	B4
supr*	N8
sur*	a-3h4j15n-3
surt*	j16n-3
surt* la*	j7
surte*	j5
surten	j5
surti*	j10n-3
surtieron	j9n-3
sus	F-5G-7J3P7Q-3S5W-3X8d10f-4h5i5q-4
sus #	d4
sus compras	P3
sus monedas	S3
sus puntos	F-4G-5J4d9f-4h6n5p3
sus*	A-3X7f3l6m3
sus* #*	d4
sus* comp*	P3
sus* mone*	S3
sus* punt*	F-4G-5J4d9f-4h6n5p3
susc*	Y5f3
susc* a*	Y5f3
suscr*	Y5f3
suscripcion	X3
suscripcion a	X3
susp*	A-3X8l6m3
susp* una*	l3
suspe*	A-3X8l6m3
suspende	X3
suspender	X5
suspendida	l3
suspendida una	l3
suspendidos	m3
suspendidos $	m3
suy*	C4
suyo	C4
suyo $	h3
t	h4
ta	o4
tab*	h3
tabl*	h3
tac*	M-3d3q5
tach*	q6
tacha	q6
taco*	d3
tacos	d3
tal	H8O20T-3a-3n-4o-3
tal $	O14o-3
tal estuvo	H3
tal pinto	H5
tal*	c3e6j6
tal* estu*	H3
tal* pint*	H5
tala*	e5
tala* sali*	e3
talad*	e5
taladro	e5
taladro salio	e3
tall*	C3j6
tall* extr*	j3
talla	j3
talla*	j4
tallas	j4
tallas extra	j3
talle*	C3
taller	C3
tam*	F3L9W-5a3d-4g6i7j3k5n-4
tama*	F3a4j5q4
tamal*	F3a5q4
tamales	F3a5q4
tamales $	F3q4
taman*	j7
tamb*	H3L11W-3d-3g6i7k5
tamb* #*	i3
tamb* junt*	L5
tamb* quie*	g4
tamb* suma*	L3
tamb* va*	k3
tambi*	H3L11W-3d-3g6i7k5
tambien	H3L11W-3d-3g6i7k5
tambien #	i3
tambien $	H4
tambien junta	L4
tambien quiero	g4
tambien suma	L3
tambien va	k3
tamp*	D3
tamp* me*	D4
tampo*	D4
tampoco	D4
tampoco me	D4
tan amable	H3
tan*	I8P5S11T-3X7Z3a-5b5i3l3o-3q-3
tan* amab*	H3
tani*	l3
tani* ya*	l3
tania	l3
tania ya	l3
tant*	I8P5S11T-3X7a-5b5i3o-3
tant* clie*	I3
tant* gent*	I3
tant* he*	b3
tant* llev*	b3
tant* que*	d3
tant* raza*	I4
tanta	I6X4
tanta gente	I3
tanta raza	I4
tanti*	S12
tantito	S12
tantito $	S10
tanto	P3b5
tanto he	b3
tanto*	I3
tantos	I3
tantos clientes	I3
tar*	E3F-3G-3J-3O11P-3S12T-3a-4f3g6j6n4o-8p-5q3
tard*	H3K3O12S13a-6j3n8o-7p-3
tard* en*	n3
tard* much*	n7
tarda	j4n9
tarda en	n3
tarda mucho	n7
tarde	H5K3O9S5a-3l3o-3q-3
tarde $	B3K3O9U3a-3
tarde*	O4S6
tardes	O6
tardes $	O5
tare*	a5
tarea	a5
tarj*	E4G-3W3f5g5j4n-5q4
tarj* de*	W-5f4g4
tarj* del*	W6q-3
tarje*	E4G-3W3f5g5j4n-5q4
tarjeta	E3F-3W4g5j3n-4q4
tarjeta $	W4d3j3
tarjeta de	W-4f4g4
tarjeta del	W6q-3
tav*	E4
tavo	E4
tavo $	E4
taz*	b4d4
taza	b4d4
taza $	b4d3
te	A-3B-3C-4H-7J8K-3L-5M-4O-5P-4Q-7S31T12U-4V-5W-5Y-3a18e-3h10j-6m-4n-5o9r12
te amo	a8o-3
te aviso	S8
te bendiga	a5
te confirmo	S5
te confundi	Z5
te contesto	S5
te di	q4
te digo	S9r3
te dije	q7
te doy	S5
te encargo	a4
te escribo	S7
te la	S3o5
te llamas	r10
te lo	S3
te mande	J3n8
te mando	h9
te olvida	a4
te pase	n4
te paso	E3S6a-3h7n-4
te pregunto	D4T4
te puedo	T4
te quiero	o4
te rifaste	o3
te* amo*	a8o-3
te* avis*	S8
te* bend*	a5
te* conf*	S4Z4
te* cont*	S5
te* di*	q4
te* digo*	S9r3
te* dije*	q7
te* doy*	S5
te* enca*	a4
te* ente*	n3
te* escr*	S7
te* la*	S3o5
te* llam*	r10
te* lo*	S3
te* mand*	h7n6o-3
te* olvi*	a4
te* pase*	n4
te* paso*	E3S6a-3h7n-4
te* preg*	T5
te* pued*	T5
te* quie*	o4
te* rifa*	o3
tec*	J3a6c6n-3
tecl*	J3a7n-3
tecla*	J3a7
teclado	J3a7
tecn*	c6
tecni*	c6
tecnico	c5
tecnico $	c5
tel*	C3D-3H-3W5X5Z3a-7c7e3f-3h5j3o-3p3
tela	e4j3
tele	W4
tele*	C3X5Z3a-5b3c7h3p3
tele* de*	W3
tele* era*	q3
tele* es*	k3
tele* fijo*	c6
tele* ☎*	F3h5
telef*	C3X5Z3a-5b3c7h3p3
telefono	C3X5Z3a-4b3c8h3p3
telefono $	N4Z4m4n4
telefono de	W3
telefono era	q3
telefono es	k3
telefono fijo	c6
telefono ☎	F3h5
tem*	W5a4j5
temb*	a5
tembl*	a5
temp*	W5j6
tempo*	j4
temporada	j4
tempr*	W6
temprano	W6
temprano $	j3
ten*	A3B-3C8D5E10G-4H-6I7J-6K3L-4T-3U-4W-3X-3Y-3Z-4b18h-7i-4k6m6q-5
tend*	C8b7h-3j4
tend* algo*	p5
tendr*	C8b7h-3j4
tendra	C8j3
tendre	b8
tene*	E4I4N3j5k6n5q-4
tene* #*	E5
tene* con*	I3
tene* mone*	N3
tene* refu*	k4
tene* vent*	j3
tenem*	I4L3j4k3
tenemos	I4L3j4k3
tenemos con	I3
tenemos refuerzo	k4
tener	E4N3k3n6q-4
tener #	E5
tener monedero	N3
teng*	A4B-3E7G-3H-3I4J-4L-4V4Z-3b10c-3d5i-3j-6m7n-4r3
teng* #*	E6W6b-3h-3m4
teng* algo*	A3
teng* apun*	P5
teng* boni*	o4
teng* el*	S3r4
teng* en*	I3
teng* entr*	l4
teng* guar*	C4r4
teng* la*	a4
teng* mas*	D3K3b3
teng* meti*	m4
teng* noma*	E4
teng* nuev*	k3
teng* punt*	b3
teng* que*	A4L3Q7b-4g3n7
teng* regi*	I6
teng* un*	a5
teng* una*	h3
tenga	C3E9d5h-4l3o3
tenga #	E6
tenga bonita	o4
tenga entrada	l4
tenga nomas	E4
tengo	A5H-3I4J-3L-4O-3V4a3b11h4i-3j-6l-3m8r3
tengo #	W6b-3d3m4
tengo $	b12
tengo algo	A3
tengo el	S3r4
tengo en	I3
tengo guardado	r4
tengo mas	D3K3b3
tengo metida	m4
tengo nueva	k3
tengo puntos	b3
tengo que	A4L3Q7b-4g3n7
tengo registrada	I4m3
tengo un	a5
tengo una	h3
teni*	D6e3f3
teni* #*	b3
tenia	D6
tenia #	b3
tenia $	D3
tep*	j3
tepi*	j3
tepic	j3
tepic $	j3
ter*	C6H-3N3S4b3l4
term*	C6E-3N3S4b4l4n3
term* #*	C6b3d-3i3
term* de*	S3n3
term* el*	l4
term* en*	C3
termi*	C7E-3N3S4b4d-3l4n3
terminacion	C6b3d-3
terminacion #	C6b3d-3
terminado	i3
termine	S3
termine de	S3
termino	l5n4p3
termino $	a4p3
termino el	l4
termo	L3
tex*	r7
text*	r7
tha*	o10q5
that	q6
thi*	n-3r16
this	d3n-3r16
ti	Z9o8q-3
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
tic*	D4F-3I-3K3M8P5Q6S3T-3U3a-5b-3e4g-3h9i3n6o-3p-3q5r-3
tick*	D4F-3I-3K3M8P5Q6S3T-3U3a-5b-3e4g-3h9i3n6o-3p-3q5r-3
tick* #*	D3M7Q-3d3e3h-7n9q5
tick* &*	M7n3q3
tick* borr*	G3
tick* de*	M-3U3W4h3
tick* mios*	U4
tick* no*	K4n-3
tick* o*	L3
tick* sali*	D3H3
tick* y*	D3
ticke*	D4F-3I-3K3M8P5Q6S3T-3U3a-5b-3e4g-3h9i3n6o-3p-3q5r-3
ticket	D4F-3I-3K3M8P5Q6S3T-3U3a-5b-3e4g-3h9i3n6o-3p-3q5r-3
ticket #	D3M7Q-3d3e3h-7n9q5
ticket $	M3P5Q6S3h10q-3
ticket &	M7n3q3
ticket borrala	G3
ticket de	M-3U3W4h3
ticket mios	U4
ticket no	K4n-3
ticket o	L3
ticket salieron	H3
ticket salio	D3
ticket y	D3
tie*	B-4C6D-3F-3G3L9N-3T-4V-5W6Y-3a-3c6e-3g-3h-3i-4j9k-3m5n4p5r3
tiem*	L6n4
tiemp*	L6n4
tiempo	L6n4
tien*	B-4C7D-3F-3G3L3N-3T-4V-4W7Y-3c6e-3g-3h-4i-4j10k-3m5p6r3
tien* #*	E4G4
tien* acce*	m6
tien* ahor*	p3
tien* algo*	C5n-3
tien* bano*	j4
tien* cuen*	f5
tien* de*	r4
tien* el*	a4j4
tien* hoy*	H3
tien* la*	C5M3j5
tien* mas*	I4W6
tien* mi*	W6
tien* para*	d3
tien* punt*	C4
tien* regi*	P3
tien* su*	n5
tien* tu*	n5
tien* wifi*	j4
tien* ya*	p3
tien* ☎*	C4E4
tiend*	H7O3S3a-5n-3o6r6
tienda	H7L-3S3a-4n-3o6r6
tienda $	H5U4o7
tienda de	r4
tienda hoy	H3
tiene	B-3C9E4F-3G4H-5S-3U-3V-3a5h-6i-3m5n5p9
tiene #	E4G4
tiene $	n4p3
tiene acceso	m6
tiene ahora	p3
tiene algo	C5n-3
tiene cuenta	f5
tiene el	a4j3
tiene la	C5M3j4
tiene mas	I4
tiene mi	W6
tiene para	d3
tiene puntos	C4
tiene su	n5
tiene tu	n5
tiene ya	p3
tiene ☎	C4E4
tiene*	W5a-3c4j13
tienen	W5a-3c4j13
tienen $	I-3W8j-4
tienen bano	j4
tienen monedero	I3
tienen wifi	j4
tim*	W3
tin*	d5e3j7
tina*	e3
tinac*	e3
tinaco	e3
tint*	d5j7
tint* comp*	j3
tinte	d5j4
tinte completo	j3
tir*	K3q8
tira*	K3q8
tira* el*	M-3q6
tirad*	K3
tirado	K3
tirado $	K3
tiram*	M-3q7
tirame	M-3q7
to	F5c3
to ☎	F6
to* ☎*	F6
toa*	h3
toal*	h3
toall*	h3
toc*	B7C-4G6L8V10a4h-4q-4
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
tod*	A3B5C-4D-5E-5F-3H6J5P7S-3U3V-4X-4Y4Z-4a-7c-4d5h-3i-3j-5m4n4o11r-4
toda	H3o4
toda la	H3
toda madre	o4
toda*	C3K4T-3U9a-5b5d-4g5j3m5n5o-3
toda* la*	H3
toda* las*	L4W4
toda* madr*	o4
toda* mis*	P3
toda* no*	A3f3q-3
toda* pame*	m7n-3
toda* pued*	l4
toda* sigu*	n3
toda* teng*	b4
toda* tien*	C3
todas	L4P3W3
todas $	H3
todas las	L4W4
todas mis	P3
todav*	C3K3L-3P-3a-3b5d-4g5j5m5n7o-4
todavia	C3K3L-3P-3a-3b5d-4g5j5m5n7o-4
todavia $	J4g3n3
todavia no	A3f3q-3
todavia pamela	m7n-3
todavia puede	l4
todavia sigue	n3
todavia tengo	b4
todavia tiene	C3
today	U10
today $	U10
todo	B7C-5J6N5P4Q5S-3T5U-3V-3W-3Y3b-4d6j-5m-3o11r-3
todo $	A4T6n-4o5q4
todo al	G3
todo bien	n6o-3
todo cierrenle	l3
todo dar	o7
todo el	d5
todo lo	B9H5N3P6Y3n-3o-3
todo mi	d4
todo y	a4
todo*	I4P3W3Y3d3
todo* al*	G3
todo* bien*	n6o-3
todo* cier*	l3
todo* dar*	o7
todo* de*	L4
todo* el*	d5
todo* lo*	B9H5N3P6Y3n-3o-3
todo* los*	P5W4Y3
todo* mi*	d4
todo* y*	a4
todos	I4P3W3Y3d3
todos $	H3I5
todos de	L4
todos los	P5W4Y3
tom*	C-3D3a3d15n10q-3
toma	d5
toma todo	d4
toma*	D4a4d5q-3
toma* #*	d3
toma* de*	D4
toma* todo*	d4
tomar*	d3
tomarle	d3
tomas*	h3
tomat*	a5
tome*	d4
tomo	n10
tomo $	n4
ton*	B3b6j3k4
tone*	j4
toner	j4
toner $	j4
tono	B3k3
tono anoche	B3
tono* anoc*	B3
tons	b3
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
torti*	a10d3
tortillas	a8d3
tortillas $	a4
tot*	C-4H18I5L-3U11W-4a-5b7h3p9
tota*	C-4H18I5L-3U11W-4a-5b7h3p9
tota* #*	h7
tota* cuan*	U5
tota* de*	H5I8p3
tota* del*	H8
tota* que*	n3
tota* tota*	H10
total	C-4H6I6U7W-3Y3a-3b7h4p5
total #	h7
total $	b5l3p7
total cuanto	U5
total de	H4I8p3
total del	H3
total que	n3
total*	H11U4a-3p4
totales	H11U4a-3p4
totales $	H7p4
totales del	H5
totales totales	H10
tra*	A-3B-5C9D11E4H-7J-5K7L-5N-3O3P-7Q-4R-3T-9U-3V-4W5Y-4a11c-4d4e16f-4g-5h-3j9k3m8n-10o-9p3q-5r5
trab*	D3H-4K4T-3X3a-4j4k6l7m9n4q-4
trab* acti*	k3
trab* aqui*	l5
trab* conm*	m4
trab* en*	r4
trab* la*	K4l5
trab* que*	n3
traba	D6
traba $	D3
traba*	D-3H-3K4X3a-3j5k7l8m9
trabado	K3n3
trabaja	j3l5r4
trabaja aqui	l5
trabajadores	m5
trabajadores $	m4
trabajan	j4m4
trabajan conmigo	m4
trabajando	X4
trabajar	W3k5
trabajar activamelo	k3
trabajar el	k3
trabajo	S4Z3l5
trabajo $	S4Z3
trabajo la	l6
trabo	n5
trae	B-3C14D-3F-3G3H-5I5M3T-3W-5a7b3d7e4h-7i3n-4p8
trae #	C7
trae $	C3p6
trae ahora	p3
trae algo	K4b4
trae como	C4
trae de	e4
trae dinero	C3
trae efectivo	d3
trae el	C3M3q3
trae en	p3
trae la	M4
trae mas	I5
trae monedero	I4
trae prisa	n3
trae puntos	G3
trae su	V4
trae*	E4H6K4e3j8n-3q-3
trae* #*	C7
trae* acum*	C3
trae* ahor*	p3
trae* algo*	K4b4
trae* arri*	H3
trae* celu*	E4
trae* como*	C4
trae* de*	e4
trae* dine*	C3
trae* efec*	d3
trae* el*	C3M3e5
trae* en*	p3
trae* este*	H3
trae* la*	M4S3
trae* las*	e3
trae* mas*	I5
trae* mone*	I5
trae* pris*	n3
trae* punt*	G3
trae* su*	V4
traem*	H5K4a3
traeme	a4
traemos	H5K4
traemos $	K3
traemos arriba	H3
traemos este	H3
traen	e4h3j9
traen $	j6
traen el	e4
traer	E3S3h-3
traer celular	E4
traes	H3
traes $	H3
trai*	D4F3H-3U3W-3Z3b5d3h7i-3m4
trai* #*	D5
trai* el*	Z3
trai* en*	m4
trai* mal*	F3
trai* mi*	j3
trai* para*	d4
trai* un*	a4
traia	D4F3Z3
traia #	D5
traia el	Z3
traia mal	F3
traig*	U3b5d5h6i-3m4
traigo	U3b5d3h6i-3m4
traigo en	m4
traigo mi	j3
traj*	e15q-3
traj* el*	a4e3
traje*	a3e5
trajeron	a3e5
trajo	e10
trajo el	e4
tram*	G5
tram* con*	G4
tramp*	G5
trampa	G5
trampa con	G4
tran*	F-3G-3L-3O8W13d-3j3
tran* #*	F-3W9
tran* el*	W3
trans*	F-3G-3L-3O8W13d-3j3o-3
transferencia	a4j3
transfiera	W7
transfiere	W4
transfiere #	W4
tras*	W5q5
tras* los*	W5
trasp*	W5q4
trat*	D9j-3r8
trat* de*	r4
tratar	c3
trato	D8
tri*	q3
trig*	q3
trigo	q3
tu	C-3O6Q-5S-4W-4a15c3n4o-3q-4r21
tu $	O8a-6o-3r10
tu ahi	m4
tu dime	T3
tu eres	r6
tu hermano	a4
tu que	H3
tu sistema	D3
tu ubicacion	a4j5
tu* ahi*	m4
tu* dime*	T3
tu* eres*	r6
tu* herm*	a4
tu* que*	H3
tu* sist*	D3
tu* ubic*	a4j5
tum*	F-3G9h-4q10
tumb*	F-3G9h-4q10
tumb* #*	F-3G9
tumb* la*	q3
tumb* una*	q4
tumba	G4q5
tumba #	G4
tumba la	q3
tumba*	G5q5
tumbale	G6
tumbale #	G6
tun	k3
tur*	U6W4h3i-3k4q-3
turn*	U6W4i-3k4q-3
turn* #*	h5
turn* de*	B3k3
turn* matu*	k3
turn* pasa*	l3
turn* vesp*	H4
turno	U6W4i-3k4q-3
turno #	h5
turno $	U8a5
turno de	B3k3
turno matutino	k3
turno pasado	l3
turno vespertino	H4
tus	T4
tus funciones	T4
tus* func*	T4
tuv*	a5
tuvo	a5
tuy*	o5
ubi*	M9a3h-3j8q-3
ubic*	M9a3h-3j8q-3
ubic* la*	M5
ubica	M3
ubica*	M5a4j8
ubicacion	a4j7
uc	l4
uc $	C3l4
uff	a8
ult*	B4C-3H6P11U-4W-3i6n5p7q10
ulti*	B4C-3H6P11U-4W-3i6n5p7q10
ulti* #*	B4H7P5
ulti* capt*	n4
ulti* comp*	P-3b3
ulti* dia*	a3l3
ulti* hora*	H4
ulti* movi*	n3
ulti* que*	G3Q4p3q-6
ulti* vent*	i3
ulti* vez*	P4
ultim*	B4C-3H6P11U-4W-3i6n5p7q10
ultima	B3P3a-3i6n6p4q6
ultima $	n7p-3q7
ultima captura	n4
ultima compra	P-3b3
ultima hora	H4
ultima que	Q4p3q-4
ultima venta	i3
ultima vez	P4
ultimamente	I3
ultimamente $	I3
ultimas	P6
ultimas #	P6
ultimo	G3U-3p3q6
ultimo $	p3q3
ultimo dia	a3l3
ultimo movimiento	n3
ultimo que	G3n3
ultimos	B3H7P3
ultimos #	B4H7
un	A-3B-3C7D7E7G4H-9I-3J-4K-3L5N-4O-3Q5R-3S12T-8U-4X-6Y-3Z-3b-3c10e4f8g-6h7j6k5l-4m-5n-13o8p-9
un #	h-3q8
un alta	f7
un ano	L3
un asesor	c5
un bot	r3
un buen	a3
un cafe	d4i3
un cajero	k10
un carga	G6d-3
un casco	h3
un chavo	f3k3
un cliente	C6E3F7I-3V5W-3d-3j3p-4q-5
un cobro	h3
un colaborador	l6
un comprobante	n3
un conteo	I4
un descuenta	W6
un digito	q6
un ejecutivo	c3
un empleado	D5Q5l-3
un friazo	a4
un humano	c5
un kilo	C3
un listado	P4
un mensaje	Z3
un minimo	L3
un minuto	S5q3
un momento	S9n3
un monedero	E6
un muchacho	f5k4
un numero	B3q3
un pago	d4
un punto	L5
un ramo	j4
un ratito	W3
un refri	a3
un saldo	C3F3
un segundito	S7
un tecnico	c5
un telefono	c6
un ticket	h6
un* #*	h-3q8
un* alta*	f7
un* ano*	L3
un* ases*	c5
un* bot*	r3
un* buen*	a3
un* cafe*	d4i3
un* caje*	k10
un* carg*	G6d-3
un* casc*	h3
un* chav*	f3k3
un* chor*	D3
un* clie*	C6E3F7I-3V5W-3d-3j3p-4q-5
un* cobr*	h3
un* cola*	l6
un* comp*	n3
un* cont*	I4
un* desc*	W10
un* digi*	q6
un* ejec*	c3
un* empl*	D5Q5l-3
un* fria*	a4
un* huma*	c5
un* kilo*	C3
un* list*	P4
un* mens*	Z3
un* mini*	L3
un* minu*	S5q3
un* mome*	S9n3
un* mone*	E6
un* much*	f5k4
un* nume*	B3q3
un* pago*	d4
un* punt*	L5
un* ramo*	j4
un* rati*	W3
un* refr*	h3
un* sald*	C3F3
un* segu*	S10
un* tecn*	c5
un* tele*	c6
un* tick*	h6
una	B-4D7H-10I-3M9N-3O-5P-3Q17S-6T-4U-4V8X-4Z-5a-4b-7c5d-5e6g-3h15i11m-5p-6r5
una $	g3h7n-4q11
una cita	j5
una clienta	C3G4
una compra	J3O-3Q4h6
una correccion	E5
una de	M4h4n3
una devolucion	Q5
una maquina	D3
una mas	i6n5
una muchacha	k3
una nota	i3
una parte	d3
una persona	c9r7
una que	h3
una segundo	i9
una semana	l3
una senora	V6
una sola	n3
una vendedora	R3
una venta	H-4M9Q9h11n-4
una vez	d4
una y	n4
una*	a3h6
una* cita*	j5
una* clie*	C3G4
una* comp*	J3O-3Q4h6
una* corr*	E5
una* de*	M4h4n3
una* devo*	Q5e5
una* maqu*	D3
una* mas*	i6n5
una* much*	k3
una* nota*	i3
una* part*	d3
una* pers*	c9r7
una* que*	h3
una* segu*	i9
una* sema*	l3
una* seno*	V6
una* sola*	n3
una* vend*	R3
una* vent*	H-4M9Q9h10j3n-4
una* vez*	d4
una* y*	n4
unas	a3h6
une	W4
uni*	H-3a-5g18h5j4o-4
unic*	h4
unif*	j5
unifo*	j5
uniformes	j5
uno	D-3L5V8W3X3b-4d-3g12n-3o-3q3
uno $	W6a-3b-3f3g14h-4q5
uno al	H3
uno mas	V4X5
uno nuevo	R3V4
uno por	P4
uno*	D8F4S3o-4
uno* al*	H3
uno* mas*	V4X5
uno* nuev*	R3V4
uno* por*	P4
unos	D8F4S3o-4
unos #	C3F3
unos* #*	C3F3
uns*	X10
unsu*	X10
unsub*	X10
unsubscribe	X10
up	g10
ups	Z9q5
ups a	Z8
ups* a*	Z8
urg*	C3c4j3
urge	C3c3j3
usa	C-3F-3G-5Q-4T9W3d16
usa #	F-3G-4d13
usa esto	Q3
usa todo	d6
usa*	C-4E-4I3L14T4V-3W-3a-5b-4d40h-4j-4l4n-4o-5q-3
usa* #*	F-3G-4d13
usa* esto*	Q3
usa* todo*	d6
usad*	G3
usado	G3
usado $	G3
usal*	a-3d18o-3
usale	d4
usam*	d4
usan	L3
usan*	l4
usan* esto*	l4
usand*	l4
usando	l4
usando esto	l4
usar	L7T4V-3d16n-3
usar $	I3
usar esto	k3
usar la	p5
usar los	Q3
usar mi	L5
usar mis	J4
usar monedero	d3
usar*	G-3L5d3
usar* esto*	k3
usar* la*	p5
usar* los*	Q3
usar* mi*	L5
usar* mis*	J4
usar* mone*	d3
usar* todo*	L4
usarl*	G-3L5d3
usarlos	G-3L5d3
usarlos todos	L4
use	P6d6h-3
use $	P5
use*	J4
uses	J4
uso	C-5L3P6Q-3S4T8r-3
uso $	Q-3S4T8
ust*	D5L-3Q-3Z9a4c4r9
uste*	D5L-3Q-3Z9a4c4r9
uste* no*	Z5
usted	Z3a5r8
usted $	a8
usted*	D5L-3Q-3W3Z6c4
ustedes	D5L-3Q-3W3Z6c4
ustedes $	D4
usu*	k7l7m8
usua*	k7l7m8
usua* de*	l8
usua* para*	k5
usuar*	k7l7m8
usuario	B3k8l8
usuario $	B3
usuario de	l8
usuario para	k5
usuarios	m9
usuarios $	m7
uti*	L4d3
util*	L4d3
utili*	L4d3
utilizar	L4d3
uy	Z6a3
uy ya	a4
uy* ya*	a4
va	D-3E-4F-4G-3H8K-3L-4M-4O-3P-5S-6T-4V18W-5Z-3d6h4i5k7o18p4q4
va $	a-5o16q6
va a	H-3a9d11h-4k10l3n5q-3
va al	J4
va con	V-4h3o4q6
va de	H6l3
va el	V11f3
va entrando	H3
va la	V7
va lo	n5
va mi	n4
va otra	i3
va otro	V3
va su	V5p4
va ☎	h3
va* a*	H-3a9d11h-4k10l3n5q-3
va* al*	J4
va* con*	V-4h3o4q6
va* de*	H6l3
va* el*	V11f3
va* entr*	H3
va* la*	V7
va* lo*	n5
va* mi*	n4
va* otra*	i3
va* otro*	V3
va* qued*	n-3o4
va* su*	V5p4
va* ☎*	h3
vac*	W6
vaca*	W6
vacac*	W6
vacaciones	W6
vacu*	h3
vacun*	h3
vacuna	h3
val*	A3F-3L15M-4Q4a-3d9j3n-6o9q5
vale	L7Q5W-3h4n-6o9
vale $	o10
vale un	L3
vale*	L6d3
vale* lo*	L3
vale* un*	L3
valen	L5
valer	d3
vales	j4
valg*	M-3W5q5
valga	M-3W4q5
vali*	A3d6
valid*	A3d6
validar	A3
validar $	A4
validos	d5
vam*	H11V8n-6o6
vamo*	H11V8n-6o6
vamo* con*	V9
vamon*	n-5o7
vamonos	n-5o7
vamos	H11V7
vamos $	H12
vamos con	V7
van	D3Q4U5W-3b5j5k3n-3p-3
van #	D3
van $	U4b4
van a	a3j6
van mis	b3
van y	H3
van* #*	D3
van* a*	a3j6
van* mis*	b3
van* y*	H3
vas	a12o6
vas a	a9
vas* a*	a9
vay*	J6d3n4q-5
vaya*	J7d3q-5r3
vaya* a*	J7q-5r3
vayan	d3r3
vayas	J8q-5
vayas a	J8q-5
ve	C7c4n6
ve las	c4
ve* las*	c4
vea	c4
vec*	D3H-3P9V3W6b-3d-3h-4q8
vece*	D4H-3K3P10h-4q6
vece* la*	D4
vece* que*	P4n4
veces	D4H-3K3P10h-4q6
veces la	D4
veces que	P4n4
veci*	V3W7f3
vecin*	V3W7f3
vecina	V3f3
vecino	P-3W5
vecino $	P-3W6
vel*	o3
vela*	l3
velad*	l3
velador	l3
velador $	l3
vem*	S7o7
vemo*	S7o7
vemo* en*	a6
vemo* eso*	S5
vemos	S7o7
vemos $	S4a-3o5
vemos en	a6
vemos eso	S5
ven*	A-3B-4C-8D3E-6F-7G-6H8I-6J6K5M8N-4O-5P-8Q8R4S-3T-6U9W12b-6c3d-7e6f-7g-3h13j3k12l3m4n-3o-11r-4
venc*	L8P-3R3Y3
venc* los*	L4
vence*	L9Y3
vencen	L9
vencen $	L4
vencen los	L4
venci*	R3
vend*	B-3C-4F-3H3R5T-6U3V-6W17Z-3b-5f-3h6j5k15l6m7o-4p-4
vend* #*	L3n9q-4
vend* a*	h4
vend* al*	R3j3
vend* algo*	H4
vend* el*	a3
vend* en*	H8
vend* hoy*	H3W4
vend* jona*	k3
vend* la*	W5e3
vend* mal*	h-10q12
vend* mas*	V-4k7
vend* nada*	J3
vend* un*	a3
vend* yo*	Q3U3
vende	W5
vende*	R6V-5W-3a-4j11k17l9m9q-4
vendedor	k7
vendedor $	k5
vendedor jonathan	k3
vendedora	R4V-4k9
vendedora $	k3
vendedora al	R3
vendedora mas	V-4k7
vendedores	l4
vendedores $	l4
venden	a-3j12
venden al	j3
vender	l5m6
vender $	m6
vendi	H-6Q3T-3U7h9n5q4
vendi #	n10q-4
vendi $	h5
vendi a	h4
vendi mal	h-10q12
vendi nada	J3
vendi yo	Q3
vendi*	H14M3W16b-4j-3n-4
vendido	H6U6W3
vendido $	Q3U4W5
vendido en	H4
vendido yo	U3
vendieron	W5
vendieron hoy	W5
vendimos	H6M4
vendimos #	M3
vendimos hoy	H4
vendio	H4U-3W10
vendio algo	H4
vendio en	H4
vendo	a8
vendo #	L3
veng*	S5V3a3c6
veng* a*	A3
veng* la*	V3c3
venga	A3V4c7
venga a	A3
venga la	V3c3
venga*	a6
vengas	a6
vengas $	a6
vengo	S6
veni*	D4e7
venia	D4e6
vent*	A-3C-6D4E-4F-4G-4H7I-4J6K8L-4M9O-4P-3Q9R-3S-5U7V4a-5b-3d-4f-4h10i4o-6p4q4r-3
vent* #*	M3V7
vent* &*	M4
vent* a*	a3
vent* aqui*	m3
vent* ator*	K3
vent* brut*	H3
vent* chiq*	h3
vent* con*	K3M5h-3
vent* de*	H17K-5M4h-5n5q3
vent* del*	W6q5
vent* el*	C-3n5
vent* es*	l3
vent* eso*	J4
vent* esta*	Q3
vent* favo*	p4
vent* novi*	H4
vent* o*	H3T5
vent* para*	a3
vent* pasa*	p6
vent* pers*	U3
vent* por*	K5i7q-3
vent* van*	H3
vent* ☎*	h-11n10q6
venta	C-5D5E-3F-3G-4J8L-3M11Q6S-4T-4V4W-7Z-3a-7d-3f-3h13i7k-4l-3m-3n5o-5p6q12
venta #	M3V7
venta $	D5H-5J3Q7S-3V3Y3a-5e-3h31o-4p-4q-5
venta &	M4
venta bruta	H3
venta chiquita	h3
venta con	M5h-4
venta de	B3H5M4h-4n4q4
venta del	q5
venta el	n5
venta esta	Q3
venta favor	p4
venta o	H3
venta pasada	p6
venta por	i7q-3
venta ☎	h-11n10q6
venta*	H7I-3K10Q3T4U10W6Z5a-4h-3i-4k4l3n-3q-8
ventana	Z6j3q-4
ventas	H7I-3K10Q3T4U10W7a-4h-4i-4k4l3n-3q-5
ventas $	K-4Q5U5W-3k6
ventas aqui	m3
ventas atoradas	K3
ventas con	K3
ventas de	H13K-4
ventas del	H4W6
ventas es	l3
ventas noviembre	H4
ventas por	K5
ventas van	H3
vente	a7
venz*	b3
veo	P-5Q15S7h-4n14q-5r-3
veo $	S4a4
veo con	S4
veo el	n6
veo la	h-3n6
veo lo	Q5
veo* con*	S4
veo* el*	n6
veo* la*	h-3n6
veo* lo*	Q5
ver	A8B14C20D-3E-7F-4G-3H9I4K5N-4O-5P17Q6T4U4V-3X-3Y-3Z-4a-12b15c-3d-10e-3f-8g-5h-3i-3k-6m16o-9p-5q-6r-4
ver $	A3C7
ver aprobaciones	A5
ver bitacora	B4
ver cuales	m4
ver cuanto	C6U-3W5
ver el	P3V4b3
ver ensename	T6n3
ver equipo	m4
ver ese	H4
ver la	H11m3
ver las	A7
ver lo	C3P6
ver log	B16
ver los	H5I-4P-3W5m3
ver mi	Q3U3b7
ver mis	I4P3U5
ver monedero	C6
ver puntos	C3b4
ver que	K3P4
ver quien	I3
ver saldo	C8b3
ver si	U5n4
ver staff	m10
ver todo	l3
ver*	A6C4W-3j3n10r6
ver* apro*	A5
ver* bita*	B4
ver* cual*	m4
ver* cuan*	C6U-3W5
ver* el*	P3V4b3
ver* ense*	T6n3
ver* equi*	m4
ver* ese*	H4
ver* la*	H11m3
ver* las*	A7
ver* lo*	C3P6
ver* log*	B16
ver* los*	H5I-4P-3W5m3
ver* mi*	Q3U3b7
ver* mis*	I4P3U5
ver* mone*	C6
ver* punt*	C3b4
ver* que*	K3P4
ver* quie*	I3m4
ver* sald*	C8b3
ver* si*	U5n4
ver* staf*	m10
ver* todo*	l3
vera*	r3
veras	r3
veras $	r3
verd*	A4j5n4q-3r3
verd* a*	A4
verda*	j4n4r3
verdad	j4n4r3
verdad $	D3H3j4r4
verde	A4
verde a	A4
vere*	n5
verem*	n5
veremos	n5
veri*	C5n3
verif*	C5n3
verifica	C6
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
vest*	e3h3j3
vest* de*	j3
vesti*	e3h3j3
vestidos	j3
vestidos de	j3
vez	D12F3J-4P7Q3T3V-15W3Y5a7f3i-5j-3n12
vez $	V-4i-3n10
vez a	n4
vez de	W3q4
vez el	T3
vez la	V-3n4
vez no	a3
vez que	f3
vez yo	O3h3i-3
vez* a*	n4
vez* de*	W3q4
vez* el*	T3
vez* la*	V-3n4
vez* no*	a3
vez* que*	f3
vez* yo*	O3h3i-3
vi	P3a7g3n7
vi el	g3
vi que	P3
vi si	n3
vi* el*	g3
vi* que*	P3
vi* si*	n3
vid*	a7j-3
vida	a7j-3
vie*	D-4F3O5P5T-3V11W6a5d-4e4h-3o3q-4
viej*	C5W6a3d-4
vieja	a4
vieji*	C5d-3
viejita	C3d-3
viejo	W5
vien*	C-4J4P4V12W-3e5l3o5q-3
vien* a*	e3
vien* el*	P5n3
vien* otro*	d3
vien* una*	V4
viend*	J5n6
viendo	J5n3
viendo $	J5
viene	C-3P4V12d3e5l3n-6q-4
viene $	V5a4l4n-5
viene a	e3
viene el	P5
viene otro	d3
viene una	V4
vient*	o7
vientos	o7
vier*	F3H4O7W3
viern*	F3H4O7W3
viernes	F3H4O7W3
viernes $	H3O7j-3
vig*	L8
vige*	L8
vige* de*	L8
vigen*	L8
vigencia	L9
vigencia de	L9
vin*	P8d-4e3h7n-4
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
vir*	h3
vis*	A6P9a8n-3o-3
visi*	D3P9
visit*	D3P9
visita	D3P3
visita $	P3
visitas	P6
visitas $	P6
vist*	A6a10
vist* buen*	A6
viste	a10n-3
visto	A6
visto bueno	A6
vol*	K6a-3h-3i4n4q4
vola*	K4
volan*	K4
volando	K4
volando $	K4
volv*	h-3i4n7
volv* a*	n6q5
volv* quit*	l3q-3
volve*	n5
volver	n5
volver a	n6
volver quitale	l3q-3
volvi	q4
volvi a	q4
volvi*	i5
volvio	i5
voy	A3D-4G-3P5Q-4S14T-3U14W-6a3d9h3j-3l-3n-8o5
voy $	H3J3P7
voy a	G-3S8W-5d10h4n-4
voy al	a3
voy hoy	H-3U12
voy por	a4
voy* a*	G-3S8W-5d10h4n-4
voy* al*	a3
voy* hoy*	H-3U12
voy* por*	a4
vs	H6
vs la	H6
vs* la*	H6
vue*	Q-3S7V-3Y6a-4e6h-3i3l-3n9q5
vuel*	Q-3S7V-3Y6a-4e6h-3i3l-3n9q5
vuel* a*	J3Y6i3k3n9
vuel* desd*	I3
vuel* el*	e3
vuelt*	I3e9n7
vuelta	e9n5
vuelta $	n5
vuelta el	e3
vuelta la	e3
vuelto	I3
vuelto desde	I3
vuelv*	S8Y6a-3h-3i4k3q7
vuelvan	Y3
vuelvan a	Y3
vuelvas	J4n-3
vuelvas a	J4n-3
vuelve	R3Y3i5
vuelve a	R3Y3i3
vuelvela	n-5q10
vuelveme	Y3
vuelveme a	Y3
vuelvo	S7n9
vuelvo $	S6
vuelvo a	n10
wen*	B3O13a-4f3o-4
wend*	B3f3
wend* se*	B3
wendy	B3f3
wendy $	G3
wendy se	B3
wha*	T8n3
what	T8n3
wif*	j4
wifi	j4
wifi $	j3
wro*	Z7q5
wron*	Z7q5
wron* chat*	Z8
wrong	Z7q5
wrong chat	Z8
xal*	a3
xala*	a3
xalap*	a3
xalapa	a3
xalapa $	a3
y	C-6D16G-6H11I-4J-7K-5L-7M3O-5S9T10U-3Z-6a-3c-4e6f-4g3h9j-5k-4o-7p3q4r9
y #	H8h3
y ahora	T11b3
y al	a3
y antes	H3
y brayan	m3
y cargos	P3
y como	q-3r3
y con	M3n-3
y cuando	P3
y cuanta	H3
y cuanto	p4
y de	n-4p6
y dejo	q4
y dio	F3
y el	A4C3H3a4q-3
y era	q5
y esas	q3
y este	r3
y esto	T7r-3
y hoy	D3
y hueso	c3
y la	d3n9
y las	j4
y le	G4h3p4q-3
y lo	H4d4e4q-3
y los	H-4p3q4
y luego	S-6T5V3n8
y me	H5W3Y5n-3q-3
y mesas	j3
y mi	N3U5
y nada	D4
y nadie	D3
y ni	D4a3
y no	D3l3n4
y para	Q3
y por	r3
y pusiste	q3
y que	T3a3e3
y quedo	h3
y quiero	B3g5
y regreso	S5e-3
y se	e4l3
y seguimos	S6
y si	Q6
y solo	q3
y su	p4
y te	S7n3
y tu	a-3r13
y una	a4
y vuelvo	S8
y ya	E6S3
y yo	W3h-3q5
y* #*	H8h3
y* ahor*	T11b4
y* al*	a3
y* ante*	H3
y* bray*	m3
y* carg*	P3
y* como*	q-3r3
y* comp*	a4
y* con*	M3n-3
y* cuan*	H5P4U-3p3
y* de*	n-4p6
y* debe*	E3
y* dejo*	q4
y* dio*	F3
y* el*	A4C3H3a4q-3
y* era*	q5
y* esas*	q3
y* este*	r3
y* esto*	T7r-3
y* gast*	h3
y* hoy*	D3
y* hues*	c3
y* la*	d3n9
y* las*	j4
y* le*	G4h3p4q-3
y* lo*	H4d4e4q-3
y* los*	H-4p3q4
y* lueg*	S-6T5V3n8
y* me*	H5W3Y5n-3q-3
y* mesa*	j3
y* mi*	N3U5
y* nada*	D4
y* nadi*	D3
y* ni*	D4a3
y* no*	D3l3n4
y* para*	Q3
y* por*	r3
y* pusi*	q3
y* que*	T3a3e3
y* qued*	h3
y* quie*	B3g5
y* regr*	S5e-3
y* se*	e4l3
y* segu*	S6
y* si*	Q6
y* solo*	q3
y* su*	p4
y* te*	S7n3
y* tu*	a-3r13
y* una*	a4
y* vuel*	S8
y* ya*	E6S3
y* yo*	W3h-3q5
ya	B-6D-5E-5F-4I7J4L-7M-3N3O7P-6Q-3T-6U3V6W-7X4Y-3Z-10a3b9d-3f-8g-5h-4i-6j3l13m5n16o14p12q-7r-10
ya #	h5
ya $	C-3I4U-3a-5c3d4n20o-8p9
ya abrimos	O4
ya acepto	m3
ya agarro	l3
ya aparece	m3
ya aparecio	n4
ya caduco	R4
ya canjeo	G4d-3
ya casi	S5U3
ya cerraron	H3
ya cobre	h7
ya comiste	a8n-3
ya completo	p6
ya con	H-3h4n-3p8
ya contesto	n4
ya cuanto	U4
ya esta	M3Q4m4n11
ya estan	n7
ya estoy	O7
ya estuvo	X3l3n8o-4
ya habia	n3
ya hay	b4
ya hice	H3
ya inscrita	I4
ya jaja	I4
ya junto	p3
ya la	a-4j3n10q6
ya le	A4a3e3n4
ya llegamos	I4
ya llego	a5j4
ya llegue	O9U3b5n-3
ya los	G3
ya me	D4H3L3N-3T10X-3a-5b-4f3h5o8
ya mero	S7a5
ya ni	D3
ya no	D-4G6H-3J4N14V-3X12Z-3a-7e3g-3k-3l19n-11o-7q7
ya otro	V3
ya pago	J3V6d-4h6
ya pague	h9
ya pasaron	n4
ya paso	C8h-3k4
ya pueda	k7
ya puedo	b5
ya que	S9d3n-4
ya quedo	V5a3h-6m4o9
ya quiero	Y3
ya regrese	A4
ya sale	m3
ya sali	a4
ya salio	e-3n4
ya samuel	l5
ya se	C6G-3K3V4a3b3n4o3p-3
ya son	H4b4
ya subio	W4
ya superamos	H6
ya te	o6
ya tengo	d3o3
ya termino	a3
ya tiene	n6
ya va	V3
ya van	D6
ya vas	a6n-3o7
ya vendi	h-12n13
ya vi	q3
ya viene	a4
ya viste	a5n-3
ya ☎	E6
ya* #*	h5
ya* abri*	O4
ya* acep*	m3
ya* agar*	l3
ya* apar*	m3n3
ya* cadu*	R4
ya* canj*	G4d-3
ya* casi*	S5U3
ya* cerr*	H3
ya* cier*	V3
ya* cobr*	h7
ya* comi*	a8n-3
ya* comp*	b6p8
ya* con*	H-3h4n-3p8
ya* cont*	n4
ya* cuan*	U4
ya* desp*	n5
ya* esta*	D-3M3Q3a3m3n19
ya* esto*	O7
ya* estu*	X3a-3l3n3o5
ya* habi*	n3
ya* hay*	b4
ya* hice*	H3
ya* insc*	I4
ya* jaja*	I4
ya* junt*	C3d5n-3p3
ya* la*	a-4j3n10q6
ya* le*	A4a3e3n4
ya* lleg*	I3O8b4j6n-7
ya* los*	G3
ya* me*	D4H3L3N-3T10X-3a-5b-4f3h5o8
ya* mero*	S7a5
ya* ni*	D3
ya* no*	D-4G6H-3J4N14V-3X12Z-3a-7e3g-3k-3l19n-11o-7q7
ya* otro*	V3
ya* pago*	J3V6d-4h6
ya* pagu*	h9
ya* pasa*	n4
ya* paso*	C8h-3k4
ya* pued*	b5k9
ya* que*	S9d3n-4
ya* qued*	V5a3h-6m4n3o9p-3
ya* quie*	Y3
ya* reba*	n-3p8
ya* regr*	A4
ya* revi*	n3
ya* sabe*	c3
ya* sale*	m3
ya* sali*	a5e-3n3
ya* samu*	l5
ya* se*	C6G-3K3V4a3b3n4o3p-3
ya* son*	H4b4
ya* subi*	W4
ya* supe*	H6
ya* te*	o6
ya* tend*	p5
ya* teng*	d3o3
ya* term*	a3n3
ya* tien*	j3n6
ya* va*	V3
ya* van*	D6
ya* vas*	a6n-3o7
ya* vend*	a3h-12n12
ya* vi*	q3
ya* vien*	a4
ya* vist*	a5n-3
ya* ☎*	E6
yad*	W3
yadi*	W3
yadi* con*	k3
yadir*	W3
yadira	W3
yadira $	W3
yadira con	k3
yes*	a-4h10m4n-3
yese*	m4
yese* o*	m4
yesen*	m4
yesenia	m4
yesenia o	m4
yo	A3C-4D7H-9I-4K-4L-6P-3T-4U37V-4X3Y-3g6h5i-5j-5k-3p-3
yo $	U13n4
yo en	U4
yo hoy	Q3
yo les	S3
yo mero	U3h3
yo no	B3J3
yo nunca	r3
yo quiero	a3
yo tambien	L-3g8
yo traigo	b3h3
yo* desp*	U3
yo* en*	U4
yo* hoy*	Q3
yo* les*	S3
yo* mero*	U3h3
yo* no*	B3J3
yo* nunc*	r3
yo* preg*	X5
yo* quie*	a3
yo* tamb*	L-3g8
yo* trai*	b3h3
yol*	C6G3P4
yoli	C4G3P3
yoli $	C4G3
yoli no	E3
yoli* no*	E3
you	T7a-4j-3o7r12
yul*	l3
yuli*	l3
yuli* que*	l3
yulia*	l3
yuliana	l3
yuliana que	l3
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
zoi*	E4
zoil*	E4
zoil* hay*	E4
zoila	E4
zoila hay	E4
zul*	C5k3
zule*	k3
zule* al*	k3
zulem*	k3
zulema	k3
zulema al	k3
☎	A-3C39D-4E15F16G14H-12I-6J-6K-4L-8M-10N-3O-4P15Q-8S-6T-6U-6V-6W4X-4Y-3Z-5a-14b-4d12e7f32h23i-12j-6k10m-5n-5o-8p-18q-11r-5
☎ #	C-3E-3d6n9q5
☎ $	C12D-5E9F5G9H-9I-5J-6K-3L-7M-5O-3P24Q-6R3S-5T-5U-4V-3W4X-3Z-4a-9b-6c3d13e13f25h16i-8j-4k12m-4n-12o-6p-13q-3r-3
☎ a	C5E5W5
☎ al	W7k3
☎ borrala	G3
☎ compro	h7
☎ cuanto	C7p-3
☎ daselo	F3
☎ de	h5l4
☎ derivado	E3
☎ desinflaselo	G3
☎ en	F7
☎ era	l4
☎ eran	F3
☎ es	G3W3k3
☎ esta	E4
☎ favor	C6F4
☎ folio	h3
☎ gasto	h4
☎ le	F3d-3
☎ ni	E5G-3
☎ no	C4E3
☎ o	C5
☎ ponlo	E3
☎ por	G3e3
☎ que	C3b4
☎ saldo	C4
☎ se	F5G-3
☎ son	F3
☎ tenga	E4
☎ ticket	h-5n10
☎ va	k3
☎ van	F3
☎ ya	C6G5h-5
☎* #*	C-3E-3d6n9q5
☎* a*	C5E5W5
☎* al*	W7k3
☎* borr*	G3
☎* comp*	h6
☎* cuan*	C9p-3
☎* dase*	F3
☎* de*	h5l4
☎* deri*	E3
☎* desi*	G3
☎* en*	F7
☎* era*	l4
☎* eran*	F3
☎* es*	G3W3k3
☎* esta*	E4
☎* favo*	C6F4
☎* foli*	h3
☎* gast*	h4
☎* le*	F3d-3
☎* mont*	h3
☎* ni*	E5G-3
☎* no*	C4E3
☎* o*	C5
☎* ponl*	E3
☎* por*	G3e3
☎* que*	C3b4
☎* sald*	C4
☎* se*	F5G-3
☎* son*	F3
☎* teng*	E4
☎* tick*	h-5n10
☎* va*	k3
☎* van*	F3
☎* ya*	C6G5h-5`,
  },
  /** Words of those that agree, and seldom of others. */
  agreeing: "acepto adelante afirmativo agradezco aja andale anotala apuntala arre avientala bien camara chavo chida chido cierrala claro coincide compare confirmado conforme corazon correcto cuadra dale darle datos echale echela efectivamente ei esos estuvo ey fierro grabala gracias guardala guardarla gusto hagale hazle hecho hombre huevo jalale juega listo mandala mera merito mero metela metele muchas mucho muevas obvio opcion orale perfecto primera problema proceda procede puedes quede registrala registrale registrarla reina revise rey shi simon simona sobres subela supuesto tal tarde vale visto",
  asked: {
    intents: "answer approvals back balance cancel change complaint correction corte customers denial doubts earning findSale forgetMe greeting history howTo later menu myDay next no noPhone noTicket notAllowed noticesOff oops other ownBalance person redeem refund register registerMe sale sameAgain shop status thanks thatBalance undo wait whatIsIt whoAreYou yes yesBut",
    features: `	A16B-7C4D-4E18F7G-4H3I-4J-6K-7L-4M-3N-7O-6Q-6R-6S-5U-6V-5W12Y7Z-4a-5c21d-6e-5f-4g-6h-4i-6j-5k-5l3m-4n7o-6p-6q19r15s-4t23
#	A73C-8D-4E-19F-7G7H60K-3L-3M3N18O-3P-5Q-3R-4S-4T-4V-3W-17Y-19a-3b-4c-8d-3e-3f6g-4h-4i-3j23k-3l-3o-6p-4q-5r-15s-3t-12u4
# #	A8H8
# $	A38C-5F-11G-3H49I-3M-3N13P-3W-11X-5Y-12Z-3b-3f-3j12n-4q-3r-5t-5u11
# a	A3H-4j5
# adelante	r3u3
# asi	A3
# ayer	I9N7t-3
# cerrados	A3
# compras	G4
# con	A6f5
# cuanto	M9r-3
# de	A3F3N3j4t-3u3
# del	H5j4t-3
# digitos	A-4r5
# el	A6F-3H3
# en	A-4H7r3
# entonces	A-3H5
# era	A-3H4
# eran	A-4H6
# es	A-6H9
# esta	u3
# exacto	H3
# folio	A3
# formados	G3
# fue	H4
# fueron	H3
# gracias	n6t-3
# hasta	H3
# jaja	A4
# la	E-4H6X3
# lo	H3
# mas	H3
# minutos	G3m4
# nada	H4
# no	A-4H11W3
# notas	r4
# o	H-5l8
# para	A-4j6
# pero	H3q3u-4
# pesos	A8H4j6r-3t-3
# pon	A5
# por	A7
# puntos	Z4
# que	H4
# sino	H3
# telefono	A-6H-3X7r3
# ticket	H-4j5
# veces	F3H-3
# y	A9H4t5u-4
# ya	A3H3
# ☎	H3
#* #*	A8H8
#* a*	A3H-4j5
#* adel*	r3u3
#* asi*	A3
#* ayer*	I9N7t-3
#* cerr*	H3
#* comp*	G4
#* con*	A6f5
#* cuan*	M9r-3
#* de*	A3F3N3j4t-3u3
#* del*	H5j4t-3
#* digi*	A-4r5
#* el*	A6F-3H3
#* en*	A-4H7r3
#* ento*	A-3H5
#* era*	A-3H4
#* eran*	A-4H6
#* es*	A-6H9
#* esta*	u3
#* exac*	H3
#* foli*	A3
#* form*	G3
#* fue*	H4
#* fuer*	H3
#* grac*	n6t-3
#* hast*	H3
#* jaja*	A4
#* la*	E-4H6X3
#* lo*	H3
#* mas*	H3
#* minu*	G3m4
#* nada*	H4
#* no*	A-4H11W3
#* nota*	r4
#* o*	H-5l8
#* para*	A-4j6
#* pero*	H3q3u-4
#* peso*	A8H4j6r-3t-3
#* pon*	A5
#* por*	A7
#* punt*	Z4
#* que*	H4
#* sino*	H3
#* tele*	A-6H-3X7r3
#* tick*	H-4j5
#* vece*	F3H-3
#* y*	A9H4t5u-4
#* ya*	A3H3
#* ☎*	H3
&	A45E-6F-7H37W-5X-3Y-13c-4l-3q-6r-6u-3
& $	A37E-5F-6H36W-5Y-12c-4q-5r-5
& era	H3
& y	H3
&* era*	H3
&* y*	H3
*aba	A-5F-3G3H5o6p5q-3r-4t8u-5
*aban	G4
*abas	k3
*abe	X5
*aber	D3o3r3
*abia	E3H6
*able	X4n8
*abo	Y6p4
*abra	Y6
*aca	E4q4
*acar	h3
*ace	A-3E-3F3G4c11k5m5o3p3q-4r-6t-5
*acer	E4T12W-4t4
*acha	k3q5
*acho	A4Y3
*acia	Y3
*acio	E-3Y5
*aco	R3
*acos	A3H-3
*acto	X5
*ada	A3E7F-7K13M6X-3Y4c-4i3m11n-3o-3q-5r-7
*adas	L5
*adie	F-3G5X5
*ado	A-6E-7G3M3Q6R4W-9X3Y3c4e7f5j3o8r-7t3
*ador	E6X7
*ados	W-4r3t7u-4
*adra	F5t6
*adre	X-3Z5b4n12r-3
*aes	H-4c9
*afe	Y3Z3
*aga	S3f10q-3u4
*agar	E4f5
*agas	E8
*ago	A3E6H-3R9Y-4i3q6r7t-4u-4
*aia	E4
*aido	Y6
*aiga	c7
*aigo	U4q4t3
*ais	W8t-5
*aja	F-3H-3X-4Y8b11c7n16q5r-6u-5
*aje	C-5H3M12b4
*ajes	a8
*ajo	E3r7
*ala	E36F-6W-13c-4p6q-3r-7t21
*aldo	A-5D20E-4d6f7o9q-3r-3
*ale	A-13C7E9G-3H13W-12X-3Y3Z7c-5f3m-3p3q-4r-3t24u9
*ales	L7l4r-3
*alga	S3
*algo	E11t-3
*alio	A4E7H-5Y7p3u-3
*alir	E12t-6
*alla	C4
*alle	X3
*allo	F3
*alo	A5E19F5W-8X6Y12c-4h3q-6t-6
*alon	g3
*alor	Y3c12r-4t-3
*alsa	E3
*alta	A-4E-7F3W-3q8u5
*alte	E6c4
*ama	A4E-5F-3H9O4b3h7i3q-3r-3t-3
*amas	W10t-4
*ame	A-10C4E-3H-10I9Q9T10V6W-5X-5Y-8e11h-3i4j9m-3q27r-11t-8u-3
*amos	A-5E9H-3I3N3V6W-3Y8c-3l3q-5r-3
*ana	A-3B4H6I6M7S6Y-4q-4r-5t-11u9
*anay	W10
*ance	E-3f3q5
*anco	E-3S3X5Y7q-3u3
*anda	c5n-3
*ande	F4H3m4r4t-5
*ando	F-6H-5K6S10V3Y-3c6g4m9q5s6t-6
*ano	A8H4l4r-3t3u-4
*anta	G5J5q9r-3
*ante	E-5F-3Y7q7t5u5
*anto	A-4D11E-4F-4H-3I5M8S3U8W-3X-3c-3d3l8o13q-4t-9u3
*anza	X3f-3o6
*anzo	E3
*apa	X3
*apel	Y4q3
*aque	Y5
*ara	C3E3F-6H-6T6W4X4Y-3b14c-3e3j4k6t-5u-5
*aray	H3
*arde	A3G3H-4S3c4q4r-3t5
*ardo	A-3m7p3
*ares	H4R3r3
*argo	E3
*aria	A-3F3H3h3
*ario	A4
*arla	t5
*arle	F4q4t5
*arlo	E3F4W4Y-3q3u-3
*arme	a8
*aro	H-4q-3r5t12u7
*aron	A-5E7G11H3W-8b4g3r-4
*arro	c6
*arse	L5X3
*arte	E-3W3Y7j8q-3u3
*ary	H-4c9
*asa	q3r9t-6
*ase	A-3F5H4t4
*asi	q4u6
*aso	C14E10F-3S5Y-5m9q-3r-4t-4
*asta	l4
*aste	C3E-7F11H-3W-5c6m8p4q-4t-3
*ate	C6E4W3f4q8r-4t-4
*atis	o3
*ato	A-3F6H-4S3X5Y4c3o3p3q-3t-5u3
*atos	E-3O8W-4X6g3q-3r4t6
*ats	b5
*aura	A3
*ausa	q13t-6
*ava	W-4t9
*ave	c8
*avia	E-5L5h5l4m3q9t-4
*avo	t4
*avor	C3D4H5O3Y-3i3q3u-3
*avos	A-4F5H4R3r4
*aya	Y4
*ayas	K4
*ayo	A-3E17Y-3m3
*azle	Z4t3
*azme	A-4j6
*azo	W18t-11
*baja	q3
*bajo	r8
*bala	t3
*ban	G4
*bar	E6t-3
*bas	k3
*bela	t8
*bele	H5Z3
*belo	E-3h5
*ber	D3o3r3
*bia	A-3H12W-4b7q-3
*biar	E-3F11r4t-4
*bias	u3
*bien	A-6H-3M7Y-3h3j6r4
*bio	F-4H-8R3c13m4
*bir	E-4a6r4
*blar	e6
*ble	E-3G3X5n7p4t-3
*bona	A3M5r4
*bot	s5
*bra	A-4H3Y7
*bre	E-5F11H11X5q-5t-5
*bren	l12
*bres	t4
*brir	E5q3
*bro	q8
*bvio	t5
*cabo	Y3p4
*cado	A-4H3R3X5b4
*cale	Y4
*calo	A7
*came	D3E5T5e6r-3
*can	c10q-3
*car	E-3F14W-3Z3h3q5r-3u-5
*cas	A3D5H-4
*ceda	t3
*cede	C14q-4
*cela	t7
*celo	E4
*cen	M5l3
*cer	E4T12W-4t4
*ces	A-6F3Y-5t4u5
*cha	A4D4E5G4H-8Y-3c4k3q3r-4
*chas	n4
*che	A3S4c4k3
*ches	G3P3n3
*cho	G3P5W-3c3r-3t6u-3
*cia	E5Y5n3
*cias	A-3E4F-4H-3K4n20q-3r-3t5u-4
*cibo	t5
*cide	F4t4
*cina	g3j5
*cio	A-3E4F4W-3X-4Y5Z4l8p3q3t-4u3
*cion	A-5E3F-4W4X-3Y-4g4l5m3r5t3u4
*cir	H3
*cket	A3E-5F4H3M3N7R4U3W-6X-5Y8j6r3t-4
*clee	F3
*cos	A3H-3
*cto	F-9W14X6q-8r-3t12u6
*cula	q3
*culo	H3
*daba	Y4
*dad	E-6F9r4u9
*dado	G3t5
*dala	W-3X3t17
*dale	t5
*dalo	E7r3t-4
*dame	T5
*dar	E5Y-3b4q-4r5
*das	L5W11Y-8
*date	E4
*dela	t5
*den	E-5X-3Y-3a5l4t6
*deo	A3H-3
*der	W6Y-3c4
*dero	A-10D3E-4F-3H6J4d4f12h8q-3t-3
*des	C5E-8F-4K3P5T3W-9Z4a5q4t11u-3
*dez	D7
*dias	t-4u4
*dida	E3R3c5
*dido	E3U7Y-3Z5
*die	F-3G5X5
*dio	A3E5r-3t-9u7
*dir	X-3q5r4
*dito	X3
*dole	q4u3
*dolo	E4
*don	A-5H9b10q-4r6u-3
*dona	E5b3
*dor	E7X8b3
*dora	q5
*dos	G6H3O4U4W-4Y-4t6u-5
*dra	F5t6
*dre	X-3Z5b4n12r-3
*eba	p3
*ebo	S4W-6r4t12
*eca	D4F8
*ecar	q6
*ece	X-3n8
*eces	F3H-3
*echa	A6E8H-6
*eche	E-3k3
*echo	P5t3
*ecio	A-4F5X-3Z4l3p3u3
*ecir	H3
*eco	F5
*ecto	F-12W16q-5r-3t11u7
*eda	l5o3t5u4
*ede	C13F-3G3X-3Y-4i4q-5r7t8u-5
*eden	l5
*eder	E3
*edes	C6E-5T4Z4a6r-5t3
*edi	X6
*edio	A3t-8u8
*edir	X-3q5r4
*edo	A-3F6H5L5X-3Y3i3l-3m11o3q-5t-4
*edor	b3
*eer	q4
*ees	Y8
*efa	E3W3
*efe	q5t5
*efri	c5
*ega	A-4H3c9t6
*egar	q4
*egir	F18H-3t-5
*ego	A-3F-4H-3S7W-3X6c5h4m5r-6u6
*egue	Y3q5
*egun	A3t-5u7
*eja	A-4Y-3q19t5u-4
*eje	Y-4n20t-3
*ejo	E4X3c4
*ejor	A-4E8H7V5W3e4f5r-3t-7u4
*ela	E11F-4W-7q-4t21u-4
*elar	E5
*ele	A-7E4H6h3r-3t9u-3
*eleo	E5
*eli	A10
*elia	A3h3
*elo	E-5F-3H5X7Y3c4h4q-3
*elta	E5
*elve	C10
*ema	O3Z5t3
*emas	H3Z4q-3u4
*eme	C6E-3F-4Z6e4q21t-9u-3
*emos	J6Y3
*ena	b4n5q3
*enal	m5
*enas	E-3P18h6q3
*enda	I9W4r3
*ende	r-3t-3u4
*endi	X4Y-3r9
*endo	A-3E-6K5R-3T7W-4q24r8t-3
*ene	B5D5F-5J4W-5X7f3g6h4o8
*enen	l11
*enes	u3
*enga	P3S3t5
*engo	A3E-5L5M3X3d9i4r-3t3u-6
*enme	E-5O5T4
*eno	H4n3t3u5
*enor	H-3o4q4t3
*enos	A-3F4P5t-7u8
*enso	W6X-3
*enta	C-4E8F6L3N4R6W-6Z6c-4h7l-3o4q-4r3t-6u-7
*ente	A-5B3H-3J3Q3V10W-5X3c7e5h5l-3m-3n-3r-4t9
*ento	W4l7q12r-4t-4
*epto	t3u5
*era	A-5E5G3X4Z7c-3i4q17r-9t-3
*eral	X6
*erar	q4
*eras	e4r-4t3
*erda	A4F6W-3
*erdi	X7Y5q-3r4
*erdo	A6u4
*ere	E-3F-3H-4O3W-3f10h3r4t3
*erer	F4
*eres	r10s3
*eria	A9F4t3
*erie	H3
*erla	t3
*erlo	q3
*ero	C6H-3I-3M-3N-3O8T-3U-3W-4Y-6Z-3a3b-3c-7d3f9h11i4j-3l-5m-4n-4o4r-7t-4u23
*eron	F3G4H4W-3Y7
*eros	A-5H5Z4
*erra	E8
*erre	S4
*erro	H-3t7
*ersa	C14
*erta	X3
*erto	G3Y3t3
*erva	u3
*erza	r6
*esa	A-3C7F3M11X3q4
*esar	C6g7
*esde	U6t3
*ese	E6S4t-4
*eso	E-3Z4g4k3
*esos	A4H6M4W-3j6q-3r7t-4
*esta	l4
*esto	A-3E-4H4W4q6
*eta	A7E5F-3H-4M4Y11i3q3t-6
*ete	A-3C7H-5j11
*eter	E4f3i4m3q-4
*eti	Y-3p8
*eto	E9R4X-4c6
*etra	A3
*etro	l5
*ety	c4
*eva	A-7E3F-3H7W-4X-3Y4j4k3o3q7t-3
*evas	W-3t5
*evo	C3F-3U13h5r-3t3
*eza	E3
*ezar	E7
*ezco	n5
*fica	r4
*fico	A-5H5
*fono	E-4F7H4W-3X12q-3r7t-6u6
*fra	A-3F8
*fri	c5
*gado	e8t-4u3
*galo	q3
*gan	O4
*gar	E4H4f5q5
*gas	E17H-3c5q-3u4
*gir	F18H-3t-5
*gito	A-3F5H3
*gua	A4c5
*gual	H4k4
*guas	A3H-3W17t-12
*gue	V8Y7q9t-3
*guen	L7
*guis	Y4
*gun	A3u7
*guna	K3L6W7t-3
*guno	X7Y6
*guro	u3
*hala	p4
*hale	C5t5
*has	n4
*hat	E-4F-4W-4b13q-4r26t-10
*havo	t3
*heca	D4F4
*hes	G3P3n3
*hido	t4
*hin	b4
*hip	X3
*hora	A-8H3j5q3r4u3
*iado	Y6
*iale	H3Z3
*ian	G4q4u-3
*iar	E-3F11l5t-4
*ias	A-4E3F-4G6H-3K4P3Y-5n20
*iba	F3r3
*ibe	F3h7
*ibi	F5
*ibir	E-4a6r4
*ible	Y3
*ibo	A3t5
*ica	A6H5W-4X5r3
*icar	F16W-3u-5
*icas	r3
*ice	A11D-4O3d6f4q-3r7t3
*ices	N3Y-4r3u5
*icho	A-5G4H3u-4
*icio	l5q4
*ico	A-8F-3H9X6q7t-4u5
*icto	A3
*ida	E7Y-5c4k3p4q6r-3
*idad	E-4F10u5
*ide	F3f3o3t4
*iden	G3
*ides	r7
*ido	E-3G3H-6R3U7W-7Z4c3q11u4
*idos	U4r4
*iejo	F3
*ien	A-14B5C-3E-7F-5H-8M5N13P5X-6Y-7c5e10j5l-3n-3q-8r8s13t5u12
*iene	B5D5F-5J4W-5X7f3g6h4o8
*iera	C3Z5
*iere	A-3F-3H-3O3W-3f10h3r4
*iero	A-4C8E5G3H-4O7W8Y-6a5e4i6q-3r-6u-6
*ieza	E3
*ifra	A-3F8
*iga	F3c6d4n4r-4t3
*igas	E4
*ige	F7t-6u3
*igo	A-4E-5F-4H5S10U3X-3c-3n5q19r5t-3u-7
*igue	H-3V8q4
*ija	h4
*ije	A-9F11H7t3
*ijo	E4F-3H4W3X5r10t-4
*ile	c7
*ilio	l3
*illa	X3
*ilo	l6r4
*ima	E-4Q4p4
*ime	E-3Y4o8q-3r4
*imio	t6
*imo	A-4F-4G6R5W-4X17Y-3c-4n4q-4
*imon	t8u6
*imos	A-3H3
*ina	A9E3H8W-3j4r-3s5
*inal	E3H5r3
*inar	E17t-4
*inea	Y3
*ing	q4
*ingo	l6
*ino	A-4E7F4g3
*inte	l3
*ion	E9F-5X-3Y-5Z8c-3g4l4u3
*ior	C11E-4m6p5r-3
*ios	n5t5u-4
*ique	A4E4
*ire	c4
*irla	h4
*irle	h5
*irme	E4q5
*irmo	u5
*iro	A-6H3X-3Y8h6
*irte	E4
*irve	r16
*isa	n5
*isma	k8t-3
*ismo	X-3k13u-3
*iso	X8Y5q3
*iste	A-6E-4F11H5c9q-3r4t3u-4
*isto	t8
*ita	C-3E6F-5Y-3k4m3p3q21r-7
*itad	r4t-3
*itar	F16q-5t-4
*itas	A4H-3r5
*ite	R3r6
*itio	Y3
*ito	C8E-3F4W-5X4c-3m4q28r-9t-9
*itos	A-4J6r7
*ive	A3X3
*ivo	A6H-5W6g3q-3t4
*iza	u3
*izo	B4I6t3
*jaja	c7n15q-3t-3
*jala	H3Y3t-3
*jalo	H3X8Y4q-4r-3
*jame	A3E-3F5q8
*jar	G4
*jas	W22t-17
*jate	W6
*jera	X3Z3
*jero	q6
*jes	a8u3
*jeta	E6M4i3t-4
*jor	A-4E8H7V5W3e4f5r-3t-7u4
*ket	A3E-5F4H3M3N7R4U3W-6X-5Y8j6r3t-4
*lado	F4c5o6r-3
*lala	E5
*lale	Z4
*lama	A8H3X-3h7
*lame	E3e3
*lar	A3C4F6W-3X10e5l3t-6
*laro	F-3q-5t13u8
*las	E-3G3W-3c4l5t4
*lave	c8
*ldo	A-5D20E-4d6f7o9q-3r-3
*lee	F3
*lego	G3c6m6
*lema	t3
*leo	E5
*les	L7l4r-3
*leva	A-4H9W-4X-4Y5k3o3q7r3
*levo	U13c4q-3r-4
*lga	S3
*lgo	E9F12m4n-3r-4t-4
*lia	A3b4h3
*lica	W-3X5
*lico	A-3H3X6
*lido	F3R4
*lio	A5C-3F7N4S4W-4X-4Y12p3t-5
*lir	E12t-6
*lita	k5
*lito	Y5
*lla	A12C5D-3H-6W-3Y-3Z4k4o9r-5u6
*llas	c5l5
*lle	X3
*llo	E-3Y3t7
*lock	A3
*lon	t4
*lor	Y3c12r-4t-3
*los	O4
*lote	l5
*lpe	Y3
*lsa	A-5H9Y4
*lta	A-8E-3H4W-4Y-3h10q8u7
*lte	E6c4
*luma	c5
*lve	C10
*lver	C6E-3g4m3
*lves	r4
*lvio	E6
*lvo	u5
*mada	q4
*mado	t6
*male	H3f4u3
*man	G3M5U3
*mana	F3I6
*mara	t5
*mas	A3F-5H-3K8W6Z4t-6u13
*mba	t3
*mbia	A-3H6
*mbio	A3E3F-3H-7R3c8
*mbo	l5r-3
*mbre	E-3H5W5X6Z3t-3
*mela	E9r4t-6
*melo	X4r6
*men	A4r5
*mer	S5c3q-3
*mera	i4t4
*mero	E-8F5H5S3W-4X7f-3h7q-3r6
*mes	E3W3r3
*mina	A-4E5H6
*mio	Y4t6
*mon	t8u6
*mona	t8
*mor	c3
*mos	A-8E11I3J6M3N3V6W-4Y11c-3l3q-4r-7
*mpa	n8
*mpio	Y4
*mpra	M4c4f3g6
*mpre	A3E6G5W3q-3u5
*mpro	E7N4Q3j3
*nado	c4
*nal	F-3H5m4
*nala	E5p3
*name	A-3Q6U3
*nana	B4S7t-9u10
*nar	E17t-4
*nas	A4E-4P18h5q4r-3
*nay	W10
*nca	A-4G4W6X4Y8q-3
*nce	E-3F-3f3q4
*ncen	M5
*nces	A-3H5
*ncha	D4c5
*ncia	n3q3
*nco	S3X5Y7q-3u3
*nda	A3H-6I9P9W3c3r-5u-4
*ndar	W3b4q-3r3
*nde	A-6C3E-3F5X5l4m4r14t-11
*nden	a5u4
*ndeo	A3H-3
*ndes	q8
*ndez	D7
*ndi	F4H4W-3X4Y-3r7
*ndio	E3
*ndo	C-3E-8F-8G-3H-6K10S9T5V3W-5Y-5c3g4h-3l-3m7q36s5t-9
*nea	Y3
*nen	R3l11
*ner	A-4C4E-3H4W4X-3Y-3f5r5
*nera	M3W5Y4t-3
*nero	A-3E5F4P4W-4f5q3
*nes	A3E-5P-3T11W9Y-4a5n5t-6u3
*net	m3
*neta	Y4
*nga	A4P3S3t5
*ngas	E5c5
*ngo	E-7H-4L4M5R3W-3X3d8i4l4r6t-3u3
*ngun	t4
*nia	H3W-3X4
*nico	r-3u6
*nimo	A-3X15c-3
*nion	E4
*nita	E3
*nla	Z5q3t4
*nle	A5H6X4Z4
*nme	C4E-6O4T4
*noja	G3
*nojo	E9t-4
*nor	H-3o4q4t3
*nora	A3F5H7Q3g3
*nos	C3F3P4g3q3r-4t-3u7
*nota	X3
*nque	C3t-4u14
*nso	W6X-3
*nta	D7E4F3J3K6L3N4R5U-3W-10Z5c-5f-3h6o7r9t-12u-6
*ntan	l7
*ntar	E3t3
*ntas	L7U12Z3q-4
*nte	A-4B3E-7F-5H-6J3M-3V10W-8X6Y7b-3c5e5f-3h5m-4n-4o-3q3r-5t14u6
*nter	E-3Y5
*ntes	A-5C5E-6G5J6K5L7X-4d6f5l-3r-3t-3
*ntio	E4
*ntis	E5
*nto	A-4C3D9E-5H-5I4M9S4U7X-5Y-4c-6f-3l12o11q14t-13
*ntos	D10G3H-7J5M10W-4X-5Y-7Z7d3f9o8q-5t-5
*ntra	E3
*ntre	U3
*ntro	m9
*nula	E11t-3
*nuto	q4
*nvio	r7t-4u5
*nza	X3f-3o6
*nzo	E3
*oble	G3p4t-3
*obot	s5
*obra	A-4H3
*obre	F10H6W-3r-3
*obro	q5
*oca	c4
*oche	S4c5
*ocio	E7
*ock	A3
*oco	W20t-13
*odo	A3E17F-5H-5Y-3f6r3t7
*odos	G4O4
*oja	G3
*ojo	E10Y3t-4
*ola	A5P24W-3t-5
*olar	l5
*olas	t5
*ole	q4r-4t4
*olio	E-6F6H7M3N5S5W-3X-3Y6r3t-5
*ollo	Y4t4
*olo	A-3E4G3t-5u12
*olsa	A-4H9
*oma	H3W4
*omas	F-3H-5K7X3q5u10
*ombo	l5r-3
*ome	A3
*omer	S5c3q-3
*omes	E5
*omi	F8H-6
*omo	A8E-5F-6H-3I10P3R21W-12X-6Z5c-4i9l3q-7r6t6
*ompa	n8
*ona	D4M4o-3q-4s7t5u-4
*onca	W-3t5
*onde	A-3C3E-3X3l4r11t-3
*one	r7t-3u3
*oner	A-4C4E-3H4W4X-3Y-3f5r5
*ones	E-5H-3T11W10Y-3a5n5t-5
*ongo	R4W-3q-4r10t-5u9
*onla	Z5t4
*onle	A5H6X4Z4
*onme	C5
*ono	E-4F7H3W-3X11q-3r7t-6u6
*onos	C4t4
*onto	C6F9r6
*oque	A-3E3F6Z3b5q-4
*ora	F6H6Q3W-3Y3c-3g5j3l8q3
*ores	H-3Q4W-5t13
*oria	t-7u10
*orio	r8
*orir	E7q-3
*orme	t4
*orra	A-5H4O4p6
*orro	E-3Y4r5
*orta	E12t-4
*orte	E-3F3I15S3q-3t-3u4
*osa	G7T3k4r3t-5
*osas	F3
*osla	E9
*ota	A4E-6F5N6R4W-5Y11t-5
*otal	E-3F6H4I9S3
*otas	r4
*ote	l5
*otes	Y8
*oton	t5u-5
*oven	A4F-4n5q5r-4
*ozco	Y3
*pas	r5
*pei	A3
*pel	Y4q3
*pera	A-3F4H3q12t-5u4
*pero	E4
*pido	G5W-5n3q7
*pina	F3r3t-4u4
*pio	Y3
*pite	R3r7
*pone	t-3u3
*pra	M4c4f3g6
*pras	A-3G3M5Q9
*pre	A3E6G5W3q-3u5
*pro	E7N4Q3j3
*pto	t3u5
*pues	r3u5
*que	C3E6X-4Y4b4q-5r-5u10
*ques	q4
*qui	D3E6F4H-3T3W-3q4r4u-3
*raba	G4t4
*rabo	Y3
*rada	i4m6t-5
*rado	A-9Q7U4j4t3
*rae	A4D7E-6N6Y3f6g10o5q-4
*raia	E4
*raje	r3
*ral	X6
*rala	E9W-4q-3t11u5
*rale	E3f3q6t7
*ralo	E10Y-3
*rama	O4i4
*rame	H-4Q4j4q11t-4
*ran	A-5H3l10r-3u3
*rar	E10K5i3q3r6
*ras	A-8C20E-4G3H-3M4Q8W-12Y-4c-3e4q13t-6
*rate	f5q10t-3
*rato	E3X3
*ray	H3
*rda	A4F5W-4
*rdad	m3q-3r3t-3u4
*rdar	E5
*rde	A3G3H-4S3c4q4r-3t5
*rden	A3t5
*rdes	K3P5W3t-4
*rdi	X7Y5q-3r4
*rdo	A3E-3H-3m7p3u4
*rdon	A-5H9b10q-4r6u-3
*rea	A4H-3Y3
*rece	t3
*rega	H4
*reja	t3
*rele	h4
*ren	O3l12r-4
*reo	A7C3W5t-9u11
*rer	F4
*res	A-3F-5K3Q4R3X-5c-4n8r7s24u-5
*resa	A-5C8M11X4q5r-4
*rese	S4
*reso	E-3g4k3q4
*reta	Y4
*reto	E8X-3
*rge	D4E-3F6e3
*rgo	E3
*ria	A6F6W-3r-4t-5u7
*rian	q4u-3
*riba	F3r3
*ribe	F3h7
*ribi	F5
*rie	H3
*rige	F7t-6u3
*rijo	A-5H6u3
*rime	Y6
*rimo	R5
*rina	E3H4
*rino	F6l3
*rio	A4E4r7
*rior	C11E-4m6p5r-3
*rir	E12
*rita	W4q22r-4
*rito	q7
*riza	u3
*rizo	B4t3
*rla	h6p4t7
*rle	E-3X4h4q4t5
*rlo	F3W3Y-3q6u-3
*rma	r6
*rme	W-3a7q4r-3t4
*rmo	E3u5
*rnes	A3
*rnet	m3
*rno	E3U9
*ron	E9G12H5W-10Y11b4g3r-6u-4
*rona	S3
*ror	A-5E3F7H5
*ros	A-3H4J5Z4
*rra	A-5E9H4O4W4p5r4t-7u-5
*rran	A-5l10
*rrar	E6
*rras	W-13q17
*rre	F4S4W-3t5u3
*rro	E-4H-6Y7c5q-4r3t6
*rror	A-5E3F7H5
*rsa	C14
*rsal	E3l5
*rse	L7X3r-3
*rta	E16X3t-4
*rtar	E16Y-3
*rte	F3I15S3W3Y5j7q-7r-5t-6u7
*rtes	l4
*rto	G3Y3t3
*rupo	b7
*rva	u3
*rve	r16
*rza	r6
*sada	E-6X3Y-3k3m9p3r-3
*saje	b5
*sal	E3l5
*sala	Z3
*sale	Z3
*salo	F7Y3k3t-3
*same	C6I5V7c6e4q-7
*sar	C5E-3T4X-4f8g6q-3t-3u3
*sas	F3
*sate	C5
*scas	A3D3H-3
*sco	q5
*sde	U6t3
*sela	H6
*selo	E-3H5W4
*ses	W5
*sia	A6
*simo	G7W-3q-3t9
*sion	A4Z9t-3
*sito	A3F3
*sla	E9
*sma	k8t-3
*smo	X-3k13u-3
*son	W14Y3t-10
*sona	F4s7
*sora	Y6
*sos	A4E-6F5H5M8W-4a5j6q-3r4u-4
*sta	C-3D-4F6G7H-3M-3V3Y5Z-3h3j3l7m-4n-3o6q3r-6t10
*stan	F6g5r3
*star	E-5O4f3r5t-3u5
*stas	P3Z6n4
*ste	C3E-9F18H7Q7W-4X-3c14l-3m6n-3o4p4q-10r5t-4u-3
*sted	A3P3t3
*stel	W5
*sto	B5C-3E11F-4G13K3T9X-4Y-5r-3t8u-6
*ston	A9
*stos	A3
*stoy	E-3K7i4q12r-4s7t-3
*stra	A5H-3
*stre	H4W3t3
*stro	R3r8u-4
*sura	Y4
*taba	A-5E3H5p5q-3t4u-3
*tad	r4t-3
*tado	A4M5f4u-4
*tal	E-3F6H4I9S3
*tala	E20W-4q4t-5
*tale	A-6E14F-3H11X3p4q-3r-3t-6
*tame	j6q3
*tan	F5H-3M5g5l7u-3
*tar	A-5E12F13O4W-5Y-3f3q-4r4t-5u4
*tas	A-11E-6F-3H5L7U11Z9n3q-6r12
*ted	A3P3t3
*tel	W5
*tela	t6
*tele	t3
*telo	X3Y6
*tema	O3Z5
*teme	q11r4t-5
*ter	Y4f3i4q-5
*tera	t4
*tes	A-7C4E-7G5J6K7L7X-5Y9d6f5q3r-4t-5
*tida	p4u3
*tido	c5t-4u5
*tima	E-3Q4p4
*timo	X3
*tio	E8
*tiro	A-4H4
*tis	E5o3
*tito	C7S3W-3k3q18t-9
*tivo	A6H-5W6g3q-3t4
*ton	A9t5u-5
*tor	E4
*tos	C-3D9E-6G5H-12J5M9O7W-8Y-4Z7c-3d3f8g4l-3o8q-4r7u-4
*toy	E-3K7i4q12r-4s7t-3
*tra	A-8D8F4H-8W-5X-4Y-3h-3j16k12l8m3t-10u5
*trar	K5i3k3r8
*tras	A-5C20D3Y-3r5t-7
*tre	E-3H4U3W3r-3
*tres	E4K3
*tro	A-4D7F3H8V4W-4Y-4b7l4m8p6t-8u-4
*tron	Y4
*tros	J5
*tura	A6E3H-6Y-4l17t-7
*tuvo	n3
*tzel	A3h3
*ual	A-6E-3Y-6k3q3r26t3u-4
*uas	A3H-3W17t-12
*ubio	c5m4
*ubo	E7P3W-5Y7
*ucha	G4
*ucho	A4H-3t3
*ucto	Z3
*uda	L4T17W-3e4r-4t-6
*udio	F3
*ueba	p3
*ueco	F5
*ueda	H3l5o3u4
*uede	G4X-3Y-3i4r8t6u-4
*uedo	L5X-3Y3i4m11o3q-4t-4
*uega	t7
*uego	A-3S8h4q-3u5
*uele	Y3
*uen	L7P12r-4t-3
*uena	n6
*ueno	A-6H7n3t3u6
*uera	E9r-3
*ues	A9F-4H-5Y5t9u11
*ueta	q3
*ueva	A-4E3j4
*uevo	C4h6t4
*ugar	A-3H6
*uida	q4
*uien	A-8B5E-6F-3H-4N14P6X-4Y-3c7e11q-3r5s13t-9
*uina	A3R3s6
*uis	Y4
*uise	H3
*uiso	X9
*uita	A-3E7H5p4
*uito	A3X3
*ula	E10
*ular	A4C5E-3F6X10Y-3r3u3
*ulo	H3
*ulpe	Y3
*ulta	A-4H4
*uma	c5
*uman	G3M5U3
*umen	r5
*umo	r3
*una	K3L6W7t-3
*unca	A-3G4W9X4Y4q-3t-3u-3
*undi	A-3F5H5
*uno	X7Y6
*unta	C6D7F-3G3H-3K4M3W-4X-5i4o4q-7r7t-4
*unte	U3X6
*unto	G3M6i3q9
*upas	r5
*upo	b7
*ura	A9E4H-8W-3Y6l26q-3r-3t-9
*ure	n-5t7
*ures	q4
*urio	E5
*urno	E4U9
*uro	G3Y6q-3
*usa	q13t-6
*usco	Y-3q5
*use	A-7F11H8Y3r-5
*uso	E-3X13Y3q-3
*usto	E4t4
*uto	q4
*utos	G3m4q5
*uvo	n3
*vado	o3
*vas	W-3t9
*veme	C6
*ven	A4F-4n5q5r-4
*ver	C6E-3g4m3
*ves	T10r-3
*vete	C7
*via	A-3L5h5l4m3q9t-4
*vida	E5k3t3
*vio	E5q-3r6u5
*visa	F3
*viso	q4
*vor	C3D4H5O3Y-3i3q3u-3
*vos	A-4F5H4R3r4
*xto	b4
*yas	K4
*yer	A-5I15L7N7Y-3r-4t-4
*yuda	T17W-3e4r-3t-5
*zar	B6E7t-3
*zas	W-4r5t8
*zco	n5
*zel	A3h3
*zle	Z4t3
*zme	A-4j6
*zul	l3
<3	A17B-6C11D-3E15F3G-8H-10I-8J-6K-7L-7M-9N-8O-7P10Q-7R-8S-8U-8W43X12Y10Z-8a-7b-9c42d-7e-7f-8g-7h-9i-7j-9k-7l-6m-9n23o-9p-7q21r-5s-4t42u-12
<7	A14B-5C5D-5E12F10G-13H7J-4K-4O-7Q-4R-4S-8T4U-3V-6X-5Y5Z-8c5f-6g-8h-3i-9j-5k-3l11n3o-5p-8q7r22s-3t10
>6	C-7E6G14H7I-3K-3L-3N-5P-8S7T-6W-17X-3Z9c-8d-5f6g4h3i5j5n-11p5q8r5t-6u6
@amount	A34B-4C8D-5E9F-3G-4H-9L-3M5N-3P3V-5W-3X-9Y-7c21d-5e-3h-3i-3k3m-3n3o4q4r3t-4u-18
@phone	A32B-3C-3D5E6F-11H-10I-4M-3N-4P4Q-3R-3S-4T5V-3W-15X53Y-18Z-4b6c21g-3h6j-4l-3m-3n16o-9p-4q-5r3t-12u-22
@summary	A-56B-3C-4E14F30G-4H27J-6K-7L-4M-7N-7O-5P-3Q-4R-7S-4U-7W44X-19Y-19Z-5a-4b-6c-15d-4e-5f-5g-5h-7i-5j-5k-8l3n-13o-5p-3q26r13s-3t63u44
@ticket	A33B-4C11D-4E6F-6H-5I-3J-4K-5L-4O-5Q-4T-3U-3V-5W-12X-18Y63a-5b-4c12d-5g-3h-3i-5k-4l6m-3n10p-4q9r7s-4t-14u-16
^ #	A15E-3F7X7Y-3c-3n4q-4t3u-5
^ &	A21H-4W-3Y-3t7
^ a	E-5N3W-6X-4c10l8q-4r11t5u3
^ abandona	E6
^ aborta	E7t-3
^ abortar	E7
^ acepto	t7
^ adelante	u7
^ afirmativo	t5
^ aguanta	q8
^ aguantala	q6t-4
^ aguantame	q3
^ ah	n3
^ ahi	A5q7t4u-4
^ ahora	H-4j5q4
^ ahorita	W3q12t-5
^ aja	t17
^ al	H-8S6t12
^ algo	F4
^ anda	X6
^ andale	t3u3
^ ando	q7
^ anotala	E-3t6
^ antes	A-5D3H7o5
^ anula	E9t-3
^ aparte	Y5
^ apuntale	A3
^ apuntame	j6
^ aqui	F5P3Y5q-3
^ arre	t7
^ asi	W-3t14
^ aun	W5q6
^ ay	A-6F3G4H5b9
^ borra	A-5E3H4O4p6
^ borrala	E5t-3
^ buen	P7
^ buenas	P10
^ bueno	E4
^ camara	t5
^ cambia	A-3H6
^ cambiale	H3Z3
^ cambiar	F11
^ cambio	E3
^ cancela	t7
^ cancelar	E4
^ casi	u9
^ chido	t4
^ chin	b4
^ cierra	E8t-4
^ claro	q-5u14
^ cliente	H3
^ cobre	F7
^ como	A-5F-3H-3I11R24W-11X-3Y4q-3t13u-3
^ comunicame	e6
^ con	A-4E-4M5e3q-3r10s3
^ confirmado	t3
^ confirmo	t4
^ correcto	F-6H-6t4u13
^ corregir	F8t-6
^ corrige	F10t-5
^ corrijo	A-5H6
^ creo	A3t-3u3
^ cuadra	t4
^ cual	Y-3r19
^ cuales	L7
^ cuando	S3r-3
^ cuantas	U4
^ cuanto	D4F-3I6U3W-3d4l11q-4r8t-5u-4
^ cuantos	J6U3r7
^ dale	A-3C7E5u4
^ dame	I6Z3q14t-4
^ de	A-4E-5F-4H-4N10W3Y4n3q-5r6t9
^ deja	q17
^ dejala	H3
^ dejalo	E6Y4q-3
^ dejame	F5q6
^ dejemosla	E9
^ del	A4
^ depende	q3t-3u4
^ descartala	E6t-4
^ desconozco	Y3
^ desde	t4
^ desecha	E3
^ devuelveme	C6
^ dice	F3O3f3o3r-6u-3
^ digo	A-10H14
^ dije	A-5H5
^ dijo	X3Y3
^ dime	o3r5
^ don	A12
^ donde	H4l5r4
^ echale	C5
^ editar	F9t-3
^ efectivamente	t4
^ ei	Y-4t11
^ el	A7F6H9Y4m-3q-9r7t6u-10
^ elimina	E5
^ eliminala	E5
^ ella	A10
^ en	A-3E-4F-4H5S4Y4l3q12r4t-9u7
^ ensename	A-3Q6U3
^ era	A-5E11H12
^ eres	n5s4t-3
^ es	A14E-5F-6H3X5h7k3r9u-3
^ esa	F4H-3W-3Y9t3
^ ese	F14H5
^ eso	E-4F4W5b5n3q-3t6
^ espera	A-3F5H3q6
^ esperame	q3
^ esperate	f5
^ esta	A4E-4F6W-4q4u5
^ este	A3
^ esto	B6G3s3
^ estoy	q8s3
^ exacto	t4
^ ey	t9
^ factura	A4
^ falta	F5q4
^ fierro	H-3t7
^ fijate	W6
^ folio	A8H-6r5
^ fue	A5E11H-3
^ fueron	A9H-4
^ gracias	n16t-7
^ guardala	u4
^ ha	t-4u8
^ hay	A-3F7L7l11r-4
^ hazle	Z4t3
^ hazme	A-4j6
^ hecho	t4
^ hola	A-3P25t-5
^ hoy	Y3
^ iba	A-3H3X4
^ it	A4
^ jajaja	c9n5
^ jajajaja	n10
^ jamas	W10t-4
^ juega	t7
^ la	A3E-6F7G3H8Y7p14r-6u-6
^ le	F10H3X5f-3o3q-5t5
^ letra	A4
^ listo	t3
^ lleva	k3
^ llevo	G4
^ lo	A-3E-5Y12k5q4r7
^ los	F8r-3
^ luego	A-3S9j3t-3
^ m	q7t-8u9
^ mal	A-4F7H9t-5
^ mandala	X3
^ mande	r7t-4
^ me	A-8C6D4E9F7G4H7W-3c-3d6g4l5n-5r4t-4u-5
^ medio	t-7u8
^ mejor	A-3E10H5f3
^ mete	A-3j5
^ mi	A3W3c3q-3t4
^ mientras	u3
^ mis	U3r3
^ momentito	q4
^ momento	F3q5
^ monto	H4
^ muy	P5n8
^ na	Y13
^ nada	E7
^ nanay	W10
^ necesito	F4
^ negativo	W12t-5
^ ni	E3F-4W23q-4r-3
^ ninguno	X7Y5
^ no	A-6C-3F4H3K14M-3P-3R-3T10W26X8Y10b7c-6l-4m3n-7q5u-15
^ nomas	X3
^ nombre	W8t-3
^ nones	W11t-4
^ nota	A3
^ ntp	A-3c-3n17
^ numero	A5
^ nunca	X3
^ obvio	t5
^ oiga	d5
^ ok	A-5E-3H-5W-4X-3Y-3c-3q-3t20u24
^ olvida	E6
^ olvidala	E4
^ orale	u3
^ orita	q9t-3
^ otra	A-6D8j6k4
^ oye	A-6E-3j6u-3
^ paga	f9
^ pago	A6X3
^ para	T9W9q-3r8
^ pasa	H3
^ pasala	Z3
^ pasale	Z3
^ pasalo	Y3k3
^ pasame	I5V3c7e4q-4
^ pausa	q10t-5
^ pera	q11t-6
^ perame	q6
^ perate	q8t-3
^ perdi	X3r5
^ perdon	A-5H8b6r6
^ perfecto	u4
^ permiteme	q11
^ pon	A-5H8X4
^ ponla	Z5
^ ponle	A10X5Z4u-3
^ ponme	C5
^ por	F-3H-3W-3Y3j4q-3r6t6
^ prefiero	e3
^ pregunta	l4
^ primero	h4o4
^ procede	t5
^ puedo	F3
^ pues	A9H-3W4X4Y4t-4u6
^ puro	A3
^ puse	F8
^ pusiste	F8
^ que	A-12C-7F-9H-3M10P17Q10T10n11q-5r13t-4u-8
^ quedo	A4H-3L4m4r-3
^ quien	A-3E-3N6c7r4s4t-3
^ quiere	f5h4
^ quiero	C8E8H-3i3
^ quise	H3
^ quisiera	C3
^ quita	A-3p4
^ quitale	A-3E4H3X3
^ rectifico	A-5H6
^ registrala	u5
^ registrar	r8
^ regresa	C15
^ regresame	C5q-3
^ regresate	C5
^ repiteme	r5t-3
^ resulta	A-5H5
^ retrocede	C14q-3t-3
^ revisa	F3
^ sacame	E6
^ saldo	A-3D13
^ sale	t5
^ salio	F3Y3
^ salte	E8
^ se	A-8F5W-5X15Y13c-5n5t3
^ segun	t-4u6
^ shi	W-4t10
^ si	E-6F-5H-10M9W-4X-5Y-6j-3l-3m12q-7r5t26u30
^ siempre	E6G5
^ siguele	Y3
^ simon	t8u6
^ simona	t8
^ sin	E-4H8W-4Y11
^ sirve	r11
^ sobres	t4
^ son	A12
^ sra	A7
^ su	A11H-9
^ subele	H3Z3
^ sumale	H4
^ supongo	t-7u13
^ tal	W-4r-5u17
^ tantito	q10
^ te	A4F3S6X-3c4q-3t3
^ telefono	H9X-3r3
^ tengo	L5
^ ticket	A14Y-3r5t-4
^ tiene	r3
^ tienen	l11
^ tirala	E7
^ todavia	W5Y3h3l5q4u-3
^ todo	E-4f5r-3t8u5
^ total	A-4H6
^ trae	g7
^ tu	s9
^ un	A9C5E-3H-3M4Y-3q12t-3
^ una	g4
^ ups	A-6H7
^ uy	A-3H4
^ va	E-4H-6X-3h3n-3q4t18u15
^ vamonos	C4
^ van	r5
^ venta	X5
^ voy	q20t-3
^ vuelve	C3
^ y	A-7E-4F-3J4M6i4k4m3o6r12s3t-5u-3
^ ya	B3C-3E5F-6H-3O3V10W-6X-5Y-4a9c5l-3m14o3q7r-3t3u-3
^ yo	E-4W9i7r-3
^ ☎	A25H-4
^* #*	A15E-3F7X7Y-3c-3n4q-4t3u-5
^* &*	A21H-4W-3Y-3t7
^* a*	E-5N3W-6X-4c10l8q-4r11t5u3
^* aban*	E6
^* abor*	E17t-5
^* acep*	t7
^* adel*	u7
^* afir*	t5
^* agre*	H4
^* agua*	H-3q23t-6
^* ah*	n3
^* ahi*	A5q7t4u-4
^* ahor*	H-4j5q16t-4
^* aja*	t17
^* al*	H-8S6t12
^* algo*	F4
^* anda*	H-3X6q-3u3
^* ando*	q7
^* anot*	E-3t6
^* ante*	A-5D3H7o5
^* anul*	E22W-3t-9
^* apar*	Y5
^* apro*	t4
^* apun*	A4H-3j6
^* aqui*	F5P3Y5q-3
^* arre*	t7
^* asi*	W-3t14
^* aun*	W5q6
^* auto*	t7
^* ay*	A-6F3G4H5b9
^* ayud*	T15W-3t-7
^* borr*	A-6E18H5O4p5r-3t-5
^* brin*	Y7
^* buen*	P15n5
^* busc*	A8
^* cama*	t5
^* camb*	A-4E4F8H9Z3t-4
^* canc*	E14
^* casi*	u9
^* chec*	A3D4
^* chid*	t4
^* chin*	b4
^* cier*	A-5E10l7
^* clar*	q-5u14
^* clie*	H3
^* cobr*	F7
^* como*	A-5F-3H-3I11R24W-11X-3Y4q-3t13u-3
^* comp*	A3c5
^* comu*	e6
^* con*	A-4E-4M5e3q-3r10s3
^* conf*	W-3t11
^* cont*	t6
^* corr*	A-13F11H13W-4q-3t-4u12
^* cort*	E9
^* creo*	A3t-3u3
^* cuad*	t4
^* cual*	L7Y-3r17t-3
^* cuan*	A-3E-3F-4I6J5U10W-3X-3Y-3d3l12q-6r11t-3u-4
^* dale*	A-3C7E5u4
^* dame*	I6Z3q14t-4
^* de*	A-4E-5F-4H-4N10W3Y4n3q-5r6t9
^* deja*	A-3E5F3q20t-6
^* deje*	E10Y-3a8t-3
^* del*	A4
^* depe*	q3t-3u4
^* desc*	E16X4t-5
^* desd*	t4
^* dese*	E3
^* desh*	E11t-3
^* devu*	C10
^* dice*	F3O3f3o3r-6u-3
^* digo*	A-10H14
^* dije*	A-5H5
^* dijo*	X3Y3
^* dime*	o3r5
^* don*	A12
^* dond*	H4l5r4
^* echa*	C7
^* edit*	F9t-3
^* efec*	t4
^* ei*	Y-4t11
^* el*	A7F6H9Y4m-3q-9r7t6u-10
^* elim*	A-3E17t-5
^* ella*	A10
^* en*	A-3E-4F-4H5S4Y4l3q12r4t-9u7
^* ense*	A-3Q6U3
^* entr*	A3m5
^* era*	A-5E11H12
^* eres*	n5s4t-3
^* es*	A14E-5F-6H3X5h7k3r9u-3
^* esa*	F4H-3W-3Y9t3
^* ese*	F14H5
^* eso*	E-4F4W5b5n3q-3t6
^* espe*	A-5E-3F4H4f5q9t-3
^* esta*	A3F6W-4q6u5
^* este*	A3
^* esto*	B5G3q6r-3s6
^* exac*	t8
^* ey*	t9
^* fact*	A4
^* falt*	F5H3q4t-3
^* fier*	H-3t7
^* fija*	W6
^* foli*	A8H-6r5
^* fue*	A5E11H-3
^* fuer*	A9H-4
^* gast*	A3
^* grac*	n16t-7
^* guar*	t4u4
^* ha*	t-4u8
^* hace*	G3l3
^* haga*	t7
^* hay*	A-3F7L7l11r-4
^* hazl*	W-3Z4t8
^* hazm*	A-4j6
^* hech*	t4
^* hola*	A-3P25t-5
^* hoy*	Y3
^* iba*	A-3H3X4
^* insc*	E-3h7i5
^* it*	A4
^* jaja*	c7n18q-3t-3
^* jala*	t3
^* jama*	W10t-4
^* jueg*	t7
^* la*	A3E-6F7G3H8Y7p14r-6u-6
^* le*	F10H3X5f-3o3q-5t5
^* leem*	r10
^* letr*	A4
^* list*	t5
^* llev*	G4k3
^* lo*	A-3E-5Y12k5q4r7
^* los*	F8r-3
^* lueg*	A-3S9j3t-3
^* m*	q7t-8u9
^* mal*	A-4F7H9t-5
^* mand*	H3X3r5
^* me*	A-8C6D4E9F7G4H7W-3c-3d6g4l5n-5r4t-4u-5
^* medi*	t-7u8
^* mejo*	A-3E10H5f3
^* mete*	A-4j6
^* mi*	A3W3c3q-3t4
^* mien*	u3
^* mis*	U3r3
^* modi*	F9t-5
^* mome*	F3q9t-3
^* mont*	H4
^* muy*	P5n8
^* na*	Y13
^* nada*	E7
^* nana*	W17t-7
^* nece*	F4r5
^* nega*	W12t-5
^* ni*	E3F-4W23q-4r-3
^* ning*	X7Y5
^* no*	A-6C-3F4H3K14M-3P-3R-3T10W26X8Y10b7c-6l-4m3n-7q5u-15
^* noma*	W3X3
^* nomb*	W8t-3
^* none*	W11t-4
^* nota*	A3
^* ntp*	A-3c-3n17
^* nume*	A5
^* nunc*	X3
^* obvi*	t6
^* oiga*	d5
^* ok*	A-5E-3H-5W-4X-3Y-3c-3q-3t20u24
^* olvi*	E19t-5
^* omit*	A-3Y16
^* oral*	u3
^* orit*	q9t-3
^* otra*	A-6D8j6k4
^* oye*	A-6E-3j6u-3
^* paga*	f9
^* pago*	A6X3
^* para*	T9W9q-3r8
^* pasa*	A-3E-3H3I4V3Y4Z6c6e4q-5r-3
^* paus*	q10t-5
^* pera*	W-3q26t-10
^* perd*	A-5E-3H8b9q-3r10u-3
^* perf*	u4
^* perm*	q11
^* pon*	A-5H8X4
^* ponl*	A9W-3X6Z9r-3u-3
^* ponm*	C5
^* por*	F-3H-3W-3Y3j4q-3r6t6
^* pref*	e3
^* preg*	l4
^* prim*	h4o4
^* proc*	t8
^* pued*	F3l3
^* pues*	A9H-3W4X4Y4t-4u6
^* puro*	A3
^* puse*	F8
^* pusi*	F8
^* que*	A-12C-7F-9H-3M10P17Q10T10n11q-5r13t-4u-8
^* qued*	A4H-3L4m4r-3t3
^* quie*	A-6C7E4H-5N5X-3Y-3c6f4h3r3s4t-4
^* quis*	C3
^* quit*	A-3E7H4X3p4
^* rech*	W13t-8
^* rect*	A-5H6
^* regi*	W-3r8u4
^* regr*	A-3C31q-5t-3
^* rein*	E4q3
^* repi*	r5t-3
^* resu*	A-5H5
^* retr*	C14q-3t-3
^* revi*	F3
^* saca*	E7
^* sald*	A-3D13
^* sale*	t5
^* sali*	E11Y3t-7
^* salt*	A-3E5Y9
^* se*	A-8F5W-5X15Y13c-5n5t3
^* segu*	t3u4
^* shi*	W-4t10
^* si*	E-6F-5H-10M9W-4X-5Y-6j-3l-3m12q-7r5t26u30
^* siem*	E6G5
^* sigu*	V8Y5t-3
^* simo*	A-3H-3t16u5
^* sin*	E-4H8W-4Y11
^* sirv*	r11
^* sobr*	t4
^* son*	A12
^* sra*	A7
^* su*	A11H-9
^* sube*	H3Z9
^* suma*	H3
^* supo*	t-7u13
^* tal*	W-4r-5u17
^* tant*	q10
^* te*	A4F3S6X-3c4q-3t3
^* tele*	H9X-3r3
^* teng*	L5
^* term*	E8
^* tick*	A14Y-3r5t-4
^* tien*	l11
^* tira*	E9
^* toda*	W5Y3h3l5q4u-3
^* todo*	E-4f5r-3t8u5
^* toma*	H3f4
^* tota*	A-4H6
^* trae*	g7
^* trai*	A3
^* tran*	q6
^* tu*	s9
^* un*	A9C5E-3H-3M4Y-3q12t-3
^* una*	g4
^* ups*	A-6H7
^* uy*	A-3H4
^* va*	E-4H-6X-3h3n-3q4t18u15
^* vamo*	C7
^* van*	r5
^* vent*	X5
^* voy*	q20t-3
^* vuel*	C7
^* y*	A-7E-4F-3J4M6i4k4m3o6r12s3t-5u-3
^* ya*	B3C-3E5F-6H-3O3V10W-6X-5Y-4a9c5l-3m14o3q7r-3t3u-3
^* yo*	E-4W9i7r-3
^* ☎*	A25H-4
a	A-3C10F-7H-5I-4L-3O-3P-3Q-3T6X-7Y-5Z7b7c13e-3f6g8h5i-3l11n-5r8s-3t-7u4
a #	A5H9t-3u3
a andar	W3
a buscarlo	q4
a comer	S4c3q-3
a como	l7
a cual	r3
a cuanto	r5
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
a la	A-5C9H-5V3j5o4r4t4u-5
a las	A-3Z4l8
a lo	C5t-4u5
a mano	A5
a medias	t-4u4
a meter	E6m3q-3
a mi	b6
a no	H9
a nombre	Z3
a otro	E4
a pedir	q3
a poner	A-3H3f5
a preguntar	E3t3
a publico	X4
a que	l8q3r6t-6
a quien	N3r3
a regresar	g7
a reserva	u3
a su	E-3F6h5q6
a un	M4
a usar	f5
a ver	A3H-3t-3u3
a* #*	A5H9t-3u3
a* anda*	W3
a* busc*	q4
a* come*	S4c3q-3
a* como*	l7
a* comp*	E7
a* cual*	r3
a* cuan*	r5
a* cubr*	E4
a* darl*	r-3t8
a* devo*	g4
a* domi*	l3
a* dond*	C4
a* ella*	Z3
a* esta*	T4
a* esto*	T7
a* fuer*	r10
a* guar*	K3r3
a* hace*	t5
a* huev*	t7
a* la*	A-5C9H-5V3j5o4r4t4u-5
a* las*	A-3Z4l8
a* lo*	C5t-4u5
a* mano*	A5
a* medi*	m4t-4u4
a* mete*	E6m3q-3
a* mi*	b6
a* no*	H9
a* nomb*	Z3
a* otro*	E4
a* pedi*	X4
a* pone*	A-3H3f5
a* preg*	C3E3q3t3
a* publ*	X4
a* que*	l8q3r6t-6
a* quie*	N3r3
a* regr*	g7
a* rese*	u3
a* su*	E-3F6h5q6
a* un*	M4
a* usar*	f5
a* ver*	A3H-3t-3u3
aba*	E5H-3
abaj*	r3
abajo	r3
aban*	E6
aband*	E6
abandona	E6
abo*	E14M5W-3r3t-7
abon*	E-3M5r3
abona	A3M5r4
abona $	M5r4
abor*	E17t-5
abor* misi*	E5
abort*	E17t-5
aborta	E7t-3
abortar	E7
abr*	A-3F-3X-3h8l12q5r-3
abre*	h4l12
abren	l12
abri*	h4q3
abri* cuen*	h3
abri* el*	q3
abrir	q3
abrir el	q3
abrir*	h5
abrirle	h5
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
acu*	A5o6t4
acue*	A6t4
acuer*	A6t4
acuerdo	A6t4
acuerdo $	r3
acum*	o6
acumu*	o6
acumulado	o6
ade*	t8u6
adel*	t8u6
adel* #*	H3
adela*	t8u6
adelante	t8u6
adelante $	r-3t9
afi*	t5
afir*	t5
afirm*	t5
afirmativo	t5
aga*	F3r4
agar*	F3r4
agarr*	F3r4
agr*	A-3E-4H4n13
agra*	n13t3
agrad*	n13t3
agradezco	n5
agradezco $	n5
agre*	F3H4q3t-4u4
agre* algo*	q3
agre* un*	u4
agreg*	F3H4q3t-4u4
agrega	H4
agregale	F3t-3
agregar	q4
agregar algo	q4
agu*	A5E-5H-6c3q24t-8u3
agua	A4c5
agua de	H-3u4
agua*	E-3H-3q26t-7
agua* de*	H-3u4
agua* las*	q3
aguan*	q20t-7
aguanta	q10
aguanta $	q5
aguantala	q6t-4
aguantame	q4
ah	n3
ah caray	H3
ah* cara*	H3
ahi	A5E9F4H-5P5W-4X-4Y-4c-3l10q11r7t6u-8
ahi $	P6X-3l12q-4r10u-3
ahi hay	F4
ahi te	q3
ahi viene	q3
ahi voy	q11
ahi* hay*	F4
ahi* te*	q3
ahi* vien*	q3
ahi* voy*	q11
aho*	A-5F-3j5q12t4u5
ahor*	A-5F-3j5q12t4u5
ahor* es*	A-3H3
ahor* le*	o3
ahor* me*	q5
ahor* mism*	q3t4
ahor* no*	W4q-4
ahor* te*	q4
ahora	A-8H3j5q3r4u3
ahora $	r3
ahora es	A-3H3
ahori*	A3q10r-3t3
ahorita	A3q10r-3t3
ahorita $	t3
ahorita le	o3
ahorita me	q5
ahorita no	W4q-4
ahorita te	q4
aja	t17
al	A-10C10S6V5W-5Y-7Z4c3i3j4q3t10
al celular	C3
al cliente	E3u3
al final	A-3E3H4
al folio	H3
al mismo	k3
al numero	r3
al ratito	S3t-3
al rato	S4u3
al telefono	F3
al ultimo	X3
al ☎	H4j6t-4u-3
al* celu*	C3
al* clie*	E3u3
al* fina*	A-3E3H4
al* foli*	H3
al* mism*	k3
al* nume*	r3
al* rati*	S3t-3
al* rato*	S4u3
al* tele*	F3
al* ulti*	X3
al* ☎*	H4j6t-4u-3
alc*	o5
alca*	o5
alca* a*	Y3
alca* con*	f-3o6
alcan*	o5
alcance	f4r3
alcance $	f4r3
alcanza	f-3o6
alcanza con	f-3o6
alcanzo	E3
alg*	B5E-3F12L5e8m3r-6t-4u-3
algo	F13m4r-3
algo $	F3m5
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
alla en	X3
alla* en*	X3
alt*	h11t-3
alta	h11t-3
alta $	h6t-3u3
ama*	X4n7
amab*	X4n8
amabl*	X4n8
amable	X4n8
amable $	X4n8
amo*	c3t8
amor	c3
and*	H-4P6X5l3q11r-6t6
anda	P7X4l3q3r-6t3
anda el	l4
anda*	q-5t5
anda* el*	l4
anda* pero*	u3
andal*	t5
andale	t5
andale pero	u3
andar	W3q-3
ando	q13
ani*	X3
ano*	E-3X18
anot*	A4t5
anot* de*	E-3t6
anota	X3
anota*	A3E-3t5
anotado	r3
anotala	E-3t6
anotala de	E-3t6
anote*	K3
ant*	A-5C16E-4G3H3Q3W-3X-4d6m8o4p8q-5r-4t-4
ante*	A-6C16E-6G3H3Q4W-3X-4d6m9o4p8q-4r-5t-4
ante* de*	Q4
ante* dime*	o5
ante* la*	p7
ante* o*	r4
ante* si*	m3
anter*	C11E-5Q4m6p5r-3
anterior	C11E-4m6p5r-3
anterior $	C12E-3m4
anterior si	m3
antes	A-6C6F3G4H4X-3d6m3o3p3
antes $	C7D-3d7m4t-3u-3
antes dime	o5
antes o	r4
anu*	E24W-4t-10
anul*	E24W-4t-10
anula	E11t-3
anula*	E13t-7
apa*	A-9E-4H-3R3Y8j8q3t-3
apag*	q3
apar*	A-6E-3R3Y6j8t-3
apara*	X3
aparato	X3
apare*	h3
aparece	h3
apart*	A-4Y5j8
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
apl*	F4W-5X5
apli*	F4W-5X5
aplic*	F4W-5X5
aplica	W-3X5
aplico	H3
apr*	W-5t10
apro*	t4
apu*	A4F-4H-3K6i6j6r-3t7u-4
apun*	A3F-3H-3K6i7j6t4u-3
apun* nada*	K3
apunt*	A3F-3H-3K6i7j6t4u-3
apunta	A4i4
apunta $	i4
apuntala	t6
apuntala $	t6
apuntame	j6
apuntes	K6
apunto	i3
apur*	q4t3
apura*	t3
apure*	q4
apures	q4
aqu*	D3E7F4H-3T3r5t3
aqui	D3E7F4H-3T3r5t3
aqui $	E4r5
aqui lo	t3
aqui* lo*	t3
are*	A4H-3Y3
area	A4H-3Y3
arm*	E5
armo	E5
arr*	E3F10W-3l3q-3t4
arra*	l4
arre	t7
arre*	E5F8
arre* el*	F5
arreg*	F8
arrep*	E6
arrepintio	E5
arri*	F4
arri* no*	F3
arrib*	F4
arriba	F4
arriba $	A3
arriba no	F3
asi	G3W3X3q-8r-6t21u3
asi $	E-3F5W4t4u-4
asi dejalo	X5
asi es	t5
asi merito	t3
asi mero	t3
asi no	G4W8t-3
asi que	E8H3u-3
asi ☎	H3
asi* deja*	X5t3
asi* es*	t5
asi* meri*	t3
asi* mero*	t3
asi* no*	G4W8t-3
asi* que*	E8H3u-3
asi* ☎*	H3
ati*	t4
atin*	t4
atina*	t4
atinaste	t4
ato*	L5
ator*	L5
atr*	A-4C21F3q-3t-5
atra*	A-4C21F3q-3t-5
atras	A-4C21F3q-3t-5
atras $	C10F3
aud*	F3
audi*	F3
audio	F3
aun	E-3W5q12
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
avi*	E-6a6u4
avie*	t4
avien*	t4
avientala	t4
avientala $	t4
avis*	E-4a6q3t-5u4
avis* de*	E-4Y3a6
aviso	q3
aviso $	q3
ay	A-6E-3G4H5b9n3t-3
ay no	A-6F3H5n3t-3u3
ay* no*	A-6F3H5n3t-3u3
aye*	A-5I15L7N7Y-3r-4t-4
ayer	A-5I15L7N7Y-3r-4t-4
ayer $	A-3F3I11L8N7Y-3r-4t-4
ayu*	E-3T26W-4e4q-3r-4t-5
ayud*	E-3T26W-4e4q-3r-4t-5
ayuda	T17W-3e4r-3t-5
ayuda $	T14W-3t-5
ayuda*	T5
ayudame	T5
azu*	l3
azul	l3
b	A-4H13
baj*	A-4H9
baja*	H4
baja* #*	H3
baje	A-3H5
ban*	S3q3
banc*	S3u3
banco	S3u3
banco $	S3
bano	q3
bar*	A7
barr*	A5
bas*	Y4
basc*	q3
bascu*	q3
bascula	q3
basu*	Y4
basur*	Y4
basura	Y4
ben*	n12
bend*	n12
bendi*	n12
bendiciones	n7
bendiciones $	n7
bet*	c7
beto	c7
bie*	G3X-3q-3t16u12
bien	G3X-3q-3t16u12
bien $	A3F-3H-3W4t14u-3
bien asi	u3
bien el	F3u4
bien excepto	t-3u5
bien menos	u4
bien y	A-4H5
bien* asi*	u3
bien* el*	F3u4
bien* exce*	t-3u5
bien* meno*	u4
bien* y*	A-4H5
bla*	X3Y7
blan*	X3Y7
blan* por*	X4Y3
blanc*	X3Y7
blanco	X3Y7
blanco $	Y5
blanco por	X4Y3
blo*	A3
bloc*	A3
block	A3
bol*	H6
bols*	A-3H8
bolsa	A-4H9
bor*	A-6E18H4O12p7q-5t-8
borr*	A-6E18H4O12p7q-5t-8
borr* el*	A-4H5r3
borr* la*	p6
borr* todo*	O4
borra	A-5H4O4p6
borra el	A-4E3H5
borra la	p6
borra*	E23t-6
borrala	E11t-5
borrala $	E5
borralo	E4
borrar	E5
borre*	E-4O8
borro	E-3Y5r3
borro el	E-3r4
borro*	E3
bot*	E18t-9u-5
bota*	E17t-14
boto*	t5u-5
boton	t5u-5
bri*	A-4H3Y7
brin*	A-4H3Y7
brin* el*	F3
brinc*	Y7
brinq*	A-3C3H4
brinque	A-3C3H4
bro	H4W-3
bro*	t4
bron*	W-3t5
bronc*	W-3t5
bronca	W-3t5
bue*	A-7H5P32W-4Y-3c-3n6q-4r-6u4
buen	P12
buen dia	P12
buen*	A-7H7P20W-4Y-3n7q-3r-3t3u4
buen* dia*	P12
buen* dias*	P5
buen* es*	A-4H5
buen* no*	u4
buen* noch*	P3
buen* pues*	E4
buen* tard*	P5
buena	n6
buena*	P19
buenas	P19
buenas $	P9
buenas noches	P3
buenas tardes	P5
bueno	A-6H8W-3n3t3u6
bueno $	n3t4
bueno es	A-4H5
bueno no	u4
bueno pues	E4
bueno*	P5
buenos	P5
buenos dias	P5
bur*	X3
bus*	A4R5X-3c8q8r-3
busc*	A4D3R5Y-4c8q9
busc* como*	A8
busc* en*	A-3c9q4
busca*	A5D3c8q4
buscando	q4
buscando en	q3
buscarlo	q4
buscarlo en	q4
busco	Y-3q5
busq*	Y4
busqu*	Y4
cad*	M10
cada	M8
cada #	M4
cada cuanto	M5
cada* #*	M4
cada* cuan*	M5
cae*	G3
caf*	Y3Z3
cafe	Y3Z3
cai*	Y6
caid*	Y6
caido	Y6
caj*	A-3G3H-5I3Y4Z6q11
caja	G3H-3I3Y4q6
caja #	q5
caja $	F3c3
caja de	I3
caja no	Y4
caja* #*	q5
caja* de*	I3
caja* no*	Y4
caje*	Z7q4
cajer*	Z7q4
cajera	Z3
cajero	q6
cal*	E-4X3Y3c12q3r-4
calc*	q3
calcu*	q3
calculadora	q3
calculadora $	q3
call*	X3
call* sin*	X3
calle	X3
calle sin	X3
calo*	Y3c12r-4t-3
calor	Y3c12r-4t-3
cam*	A-5F9H3R4W-4Y-3c6
cama*	t5
camar*	t5
camara	t5
camb*	A-6F10H4R4Y-3c7t-5
camb* de*	E3H-4c8
camb* el*	A-5H7R3Z3
camb* regi*	t4
camb* si*	u3
cambi*	A-6F10H4R4Y-3c7t-5
cambia	A-3H6
cambia el	A-3H6
cambiale	H3Z3
cambiale el	Z3
cambiar	E-3F11r4t-4
cambiar de	C3F3
cambio	A3E3F-3H-7R3c8
cambio de	E4H-5c9
can*	A-3E30F8H-3Y-4f4q-6t-4
canc*	A-3E36H-4W-3t-5
canc* favo*	E4t-3
canc* todo*	E6t-3
cance*	A-3E36H-4W-3t-5
cancela	t7
cancela $	E-9t13
cancela todo	E5t-3
cancelala	E4
cancelala $	E4
cancelar	E5
cancelo	E4
cant*	E-4F11S3q-3
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
cap*	E4F3
capt*	E5F3
captu*	E5F3
captura	E5F3
captura $	E4
car*	E3X4c5r-3
cara	X3
cara $	X3
cara*	H3t3
caray	H3
carr*	E3c6
carri*	E3
carrito	E3
carro	c6
cas*	E7H-3u6
casa	A3
casi	q4u6
caso	E7X-3
caso $	E7X-3
cay*	E6m3
cayo	E6m3
cayo $	m3
cayo el	E3
cayo* el*	E3
cel*	A4C5E-3F6X10Y-3r3u3
celu*	A4C5E-3F6X10Y-3r3u3
celu* de*	A5H-3r3
celu* es*	H3
celu* no*	H4
celu* pero*	A3X-3
celu* que*	C3
celu* quit*	E3
celu* si*	u3
celu* y*	F-4G3t3
celu* ya*	X-3
celu* ☎*	A6H-3
celul*	A4C5E-3F6X10Y-3r3u3
celular	A4C5E-3F6X10Y-3r3u3
celular $	A-3C3F3X6r3t-5u5
celular de	A5H-3r3
celular es	H3
celular no	H4
celular pero	A3X-3
celular que	C3
celular si	u3
celular y	F-4G3t3
celular ya	X-3
celular ☎	A6H-3
cen*	A-4F4H4R3r5
cent*	A-4F4H4R3r5
centa*	A-4F4H4R3r5
centavos	A-4F5H4R3r4
centavos $	R3r5
cer*	F-3H5c7l4t-4
cero*	A-4H5
ceros	A-4H5
cerr*	A3c7l4r-3t-4
cerr* la*	c8
cerra*	c7l4t-3
cerrados	A3
cerrados $	A3
cerramos	l4
cha*	E-4F-4H-3W-3X3b17q7t3
chan*	q9
chan* de*	X3q4
chan* y*	t4
chanc*	q8
chance	q5
chance $	q3
chance de	X3
chance y	t4
chat	F-3b13r3
chat $	b8r3
chat equivocado	b4
chat*	b5
chat* equi*	b4
chavo	t3
che*	D9H-4q6r-3t5
chec*	D9H-3q6
chec* cuan*	D4
chec* el*	q4
checa	D4F4
checa $	F3
checa*	D5q5
checame	D4
checar	q6
checar el	q4
chev*	t3
cheve*	t3
chi*	A4E-4H-4X4b4r-4t13
chic*	q3
chid*	t6
chido	t4
chin	b4
chip	X3
chu*	F9c9q-3
chue*	F10
chuec*	F10
chueco	F5
chueco $	F4
cie*	A-3E7F-3G3H-4S4W-4l9q-3r-3t9u-5
cier*	A-3E7F-3G3H-3S4W-4l9q-3r-3t9u-5
cier* el*	X3
cier* hoy*	Y3
cier* sin*	E10t-4
cierr*	A-3E9S4Y-3l9r-3t7u-4
cierra	E8
cierra sin	E7t-4
cierrala	E-5t7
cierran	A-5l10
cierre	S4
ciert*	G3Y3t3
cierto	G3Y3t3
cierto $	G4t3
cif*	A-3F8r3
cifr*	A-3F8r3
cifra	A-3F8
cla*	F-3q-5t13u8
clar*	F-3q-5t13u8
clar* noma*	u3
clar* que*	t7u-5
claro	F-3q-5t13u8
claro $	t4
claro nomas	u3
claro que	t7u-5
cli*	A-7F7H3J5Q3V8X5c-4f-3h4i5m-3o6r-3t-4
clie*	A-7F7H3J5Q3V8X5c-4f-3h4i5m-3o6r-3t-4
clie* de*	X5
clie* es*	H3
clie* me*	i4
clie* no*	X4
clie* o*	r4
clie* que*	W3
clie* quie*	D3
clien*	A-7F7H3J5Q3V8X5c-4f-3h4i5m-3o6r-3t-4
clienta	D3E-3F3H4V3i4o4t3u-4
clienta $	F5o5
clienta me	i4
clienta quiere	D4M3
cliente	A-7E4F4Q3V5X5c-4h6k3t-7
cliente $	F6H-3Q4V7o4t-6
cliente de	X4
cliente es	H3
cliente no	X3
cliente o	r4
cliente que	W3
clientes	J6
cob*	E-5F6G4N3U4W-5Y4j3q6
cobr*	E-5F6G4N3U4W-5Y4j3q6
cobr* #*	N3j4u3
cobr* de*	G3Y3
cobra*	E-3F-3G5H-5N3U4f3j4q4t3
cobrado	U4t4
cobrale	f3q8
cobrale $	q6
cobrando	r3
cobrando $	r3
cobraron	G6
cobraron #	G3
cobre	F10H6W-3r-3
cobre #	H3u3
cobre de	Y3
cobro	q5
coc*	q4
coci*	q3
cocin*	q3
cocina	q3
coi*	F4t6
coin*	F4t6
coin* con*	F4
coinc*	F4t6
coincide	F4t4
coincide $	t3
coincide con	F4
col*	A3E7
com*	C-5D-4F-4H-12I7M6P4Q14R18T-3W-14X-6Z13c3e3g5h-4i7k-3l6m-4q-9u-7
coma*	A3Y-5b4q6
comad*	b4
comadre	b4
coman*	A3
comanda	A3
comb*	l5r-3
combo	l5r-3
come*	S5c3q-3
comer	S5c3q-3
comer $	S5c3q-3
comi	F8H-6
comi un	F8H-6
comi*	E-4Y3Z9c6
comi* un*	F8H-6
comis*	E-3Z9c6
comision	Z9
como	A7E-5F-6H-3I10P3R21W-12X-6Z5c-4i9l3q-7r6t6
como #	A-3I9r5t-4
como $	r4
como dice	t5
como esta	l7
como le	E3R10i3r-5
como meto	R4
como no	W-6t9
como que	R-3r11t-8u6
como reimprimo	R5
como se	R8r-3
como* #*	A-3I9r5t-4
como* dice*	t4
como* esta*	P3l7
como* le*	E3R10i3r-5
como* meto*	R4
como* no*	W-6t9
como* que*	R-3r11t-8u6
como* reim*	R5
como* se*	R8r-3
comp*	A-5E9F-4M6Q16Y5g7m-3n6q-4t-4u-5
comp* #*	H-3M4N4j3
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
compr*	A-6E4F-3H-3M7N3Q17Y8f3g8q-6r-4t-4u-4
compra	M4c4f3g6
compra $	g7
comprado	A-3Q8
compras	A-3G3M5Q9
compre	W3
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
con	A-3C-5D-4E-3F5G5J3M4T-3V6W-9c-6e21f14h-3j3l-4m-5n-3o13q-14r12s5t-7u6
con #	A-4j6
con alguien	e5
con centavos	A-3H4r3
con cuanto	o6r-3
con cuantos	o3
con el	F6H-6Y4e11r3
con ese	V5q-3
con eso	r9
con esta	o3
con este	Y3
con esto	E4G4
con folio	M4
con iva	H4
con la	e3r-3u8
con lada	r3
con lo	F3o6
con mi	F5W-3
con monedero	f8
con otro	p3
con quien	e4r-4s4
con su	f4
con tarjeta	A3M5
con todo	r5
con una	s4
con uno	H3
con*	A7F5H-5L6W-6Y-3c-3o3q3t5u8
con* #*	A-4j6
con* algu*	e5
con* cent*	A-3H4r3
con* cuan*	o9r-3
con* el*	F6H-6Y4e11r3
con* ese*	V5q-3
con* eso*	r9
con* esta*	o3
con* este*	Y3
con* esto*	E4G4
con* foli*	M4
con* iva*	H4
con* la*	e3r-3u8
con* lada*	r3
con* lo*	F3o6
con* mi*	F5W-3
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
conf*	A-3E-6F5H3L6m3q-3t9u3
conf* de*	A-3F3H6m4
conf* el*	t-4u6
confi*	E-4F-3L7m3r5t5u3
confirmacion	m4r5
confirmo	u5
confirmo $	q3
confirmo el	t-4u5
confo*	t4
conforme	t4
conforme $	t3
confu*	A-3F8H5
confundi	A-3F5H5
confundi de	A-3F4H6
conm*	G3
conmi*	G3
conmigo	G3
conmigo $	G3
cons*	A7E3H-4q4
cons* #*	A3
conse*	A3
consecutivo	A3
consu*	A5E3
cont*	A3F-5H-3X6n3o4q4s3
cont* las*	q3
cont* que*	E3
cont* si*	q4t-3
conta*	A3X5Y3o4r-3
contacto	X5
contacto $	X5
contador	E3
contador que	E3
contando	o4
contando las	q3
conte*	q3r4t-5
contesto	W5q4t-4
conti*	W-3n5t6
cop*	A3
copi*	A3
cor*	A-13E5F15H13I14S3W-14c-3q6r-6t4u7
corr*	A-13E-5F18H14W-13q10r-4t4u10
corr* el*	u5
corr* lo*	t4
corr* ☎*	A-12H20
corre*	A-9E-3F12H5q-4r-3t13u4
correcto	F-11W3t13u8
correcto $	F-3H-3W4t9u-3
corregir	F18H-3t-5
corregir $	F14t-8
corresponde	F7
corresponde $	F6
corri*	A-4F8H9q-4t-7u6
corrige	F7t-6u3
corrijo	A-5H6u3
cort*	E10F-3H-4I15S3q-3
cort* de*	I8
corta*	E7
cortale	E7
corte	I15S3
corte $	I4S3
corte de	I8
cos*	H-3T3k4r3t-5
cosa	A-3T3k4r3t-5
cosa $	r6t-4
cosa*	F3
cosa* no*	q4
cosas	F3
cre*	A7C3H-3R-3W4Y7q-3r-3t-10u11
credi*	X3
credito	X3
creo	A7C3W5t-9u11
creo que	A5C3W5q-3t-7u8
creo* que*	A5C3W5q-3t-7u8
cua*	A-15C-3D7E-10F-3G-3H-7I3J9L5M10S8U14W-9X-4Y-7d6f-3h-3l6m-3n-3o13q-6r28t-3u3
cuad*	F5Y3t6
cuad* la*	F5
cuadr*	F5t6
cuadra	F5t6
cuadra la	F5
cual	A-5E-3Y-5q3r28t5u-4
cual $	q3t3
cual de	r4
cual te	r4
cual*	L7
cual* de*	r4
cual* te*	r4
cual* vent*	r5
cuale*	L7
cuales	L7
cuan*	A-9D8E-7F-6H-4I4J9M11S9U15W-4Y-4d7f-3h-3l8m-3o14q-8r3t-12u9
cuan* cues*	l5
cuan* de*	r4
cuan* es*	q4
cuan* haga*	S3
cuan* he*	U5
cuan* junt*	D4
cuan* le*	M5o8u4
cuan* llev*	U6o3
cuan* no*	u3
cuan* punt*	d4o6
cuan* qued*	r5
cuan* se*	I3X4o3
cuan* tien*	D7o4r-3
cuan* trae*	D5
cuand*	E-3M3S7c4q-4u7
cuando	E-3M3S7c4q-4u7
cuando haga	S3
cuando no	u3
cuando se	X4
cuant*	A-7D9E-5F-5H-4I4J9M8U16W-4X-4Y-5c-4d7f-3l7o16q-4r5t-11
cuantas	U6
cuantas llevo	U5
cuanto	A-4D11E-4F-4H-3I5M8S3U8W-3c-3d3l8o13q-3t-9u3
cuanto cuesta	l5
cuanto de	r4
cuanto es	q4
cuanto he	U5
cuanto junta	D4o4
cuanto le	M5o8u4
cuanto quedo	r5
cuanto se	I3o4r-3
cuanto tiene	D7o4r-3
cuanto trae	D5
cuantos	J6d4o5r5
cuantos puntos	d4o6
cub*	E4
cubr*	E4
cubri*	E4
cubrir	E4
cubrir $	E4
cue*	F6X3Y-3h5l4q3
cuen*	F6X4Y-3h5
cuen* con*	X6
cuent*	F6X4Y-3h5
cuenta	E3F7Y-4h5
cuenta $	E3F5H-4r3
cuento	X3
cuento con	X3
cues*	l5
cues* el*	l5
cuest*	l5
cuesta	l5
cuesta el	l5
cui*	Y4
cuid*	Y4
cuida*	Y4
da	E-3W-3X10Y3q3r3
da $	W-3X6
da el	r5
da* el*	r5
dab*	G4
dad*	A5q4t-3
dado	A5q4t-3
dal*	A-4C6F-5H-3W-4h6q-3r-3t11u10
dale	A-3C6F-5W-4q-3r-3t12u11
dale $	F-3t12u5
dale para	E6
dale pero	u4
dale* para*	E6
dale* pero*	u4
dalo	h4
dalo de	h4
dalo* de*	h4
dam*	A-4H-3I6Z3q16
dame	A-4H-3I6Z3q17
dame #	A-3q9
dame chance	t3
dame el	I6q-3
dame oportunidad	q4
dame un	q4
dame* #*	A-3q9
dame* chan*	q5
dame* el*	I6q-3
dame* opor*	q4
dame* un*	q4
dan	M12W-11Y9l10r-3t-5
dan puntos	M6
dan*	X3
dan* punt*	M6
dand*	X3
dando	X3
dar	X9
dar*	W7r-4t8
darl*	W3r-3t8
darle	r-3t8
darlo	W4
dart*	W4
das	q5r3
dat*	E-6F4H-4O8W-5X11Y5q-4r10t4u-3
dato	E-3F4X5Y5r6
dato $	X5Y5
dato que	F3
dato*	E-3O8W-4X6r4t6
dato* esta*	t3
dato* por*	O4r4t-3
dato* que*	F7
datos	E-3O8W-4X6r4t6
datos $	X4t3
datos estan	t3
datos por	O4r4t-3
de	A4E8F4G-4H-9J-3K-4L6M-3N7P-6S-3T-6V-4Y-5Z5a8c-7d-3e5f3j6l6m6n-4p3q-8r6s-5t-9u5
de #	A-8E8F-3H-3M4c8j11q-3r-6t4u5
de a	E4
de acuerdo	t6
de ahi	E5
de alta	h11t-3
de antes	C6m4t-3u-3
de aqui	E6
de arriba	F3
de ayer	F3L8Y-4
de cliente	F3i3
de cobrale	q6
de donde	F-3H-3r7
de ella	H-3o3
de elote	l5
de esa	E7
de eso	Y3
de estados	r5
de estar	t-3u5
de hace	m5o4
de hoy	I4U3
de la	A8B3C-3H4I3Q3W-3X-3Y-6c-3j3m4
de las	m4
de los	W5Z3t-3
de mas	A-6F9G5
de mesa	r3
de mi	F3
de mostrador	X3
de no	W3
de nuevo	C4r4t-3
de opinion	E4
de otra	F4Z3
de otro	b4
de pagar	E4
de palabra	Y3
de paso	X4
de precio	E3
de propina	A-3H6
de prueba	p3
de que	A-4E-4H-4N10Y-3r10t5u6
de quien	A-4N6r13
de registrar	k3
de saldo	o3
de ser	u3
de si	q3t5u-5
de su	H4O3f5t-3
de sus	f5
de todo	E3H-3r3
de un	A3
de una	E-3R3Y6o3t9
de venta	A5H-4
de ventas	U4
de veras	e4r-3u4
de vuelta	E5
de* #*	A-8E8F-3H-3M4c8j11q-3r-6t4u5
de* a*	E4
de* acue*	t6
de* ahi*	E5
de* alta*	h11t-3
de* ante*	C6m4t-3u-3
de* aqui*	E6
de* arri*	F3
de* ayer*	F3L8Y-4
de* caja*	I3
de* clie*	A-3H6i3
de* cobr*	q7
de* dond*	F-3H-3r7
de* ella*	H-3o3
de* elot*	l5
de* envo*	u4
de* esa*	E7
de* eso*	Y3
de* esta*	r4t-4u3
de* hace*	m5o4
de* hoy*	I4U3
de* la*	A8B3C-3H4I3Q3W-3X-3Y-6c-3j3m4
de* las*	m4
de* los*	W5Z3t-3
de* mas*	A-6F9G5
de* mesa*	r3
de* mi*	F3
de* most*	X3
de* no*	W3
de* nuev*	C4r4t-3
de* opin*	E4
de* otra*	F4Z3
de* otro*	b4
de* paga*	E4
de* pala*	Y3
de* paso*	X4
de* prec*	E3
de* preg*	X3
de* prop*	A-3H6
de* prue*	p3
de* que*	A-4E-4H-4N10Y-3r10t5u6
de* quie*	A-4N6r13
de* regi*	k3t3
de* regr*	g4
de* sald*	o3
de* ser*	u3
de* si*	q3t5u-5
de* su*	H4O3f5t-3
de* sus*	f5
de* todo*	E4H-3r3
de* un*	A3
de* una*	E-3R3Y6o3t9
de* vent*	A5H-4U4
de* vera*	e4r-3u4
de* vuel*	E5
deb*	S4r3
debo	S4r5
deci* #*	H3
decir	H3
decir #	H3
decl*	E3
decli*	E3
declinada	E3
ded*	A-4F6H3
dedo	A-4F6H3
dej*	A-4E22H4X8a7q21r-8t-6u-4
deja	A-4Y-3q20u-3
deja le	q3
deja que	q9
deja veo	q4
deja*	E7F3H5X5Y5q3t-4
deja* chec*	q4
deja* en*	H4X3
deja* le*	q3
deja* mori*	E7q-3
deja* que*	q10
deja* sin*	E3
deja* vaci*	E-4Y9
deja* veo*	q4
dejal*	A-3E4H6X8Y7q-4r-3
dejala	H3Y3t-3
dejala sin	E3
dejalo	H3X8Y4q-4
dejalo $	E-3X7
dejalo en	X4
dejam*	E3F4q7
dejame	A3E-3F5q8
dejamos	E6
dejar	r3
deje*	E10Y-3a8t-3
deje* en*	E3
dejem*	E12Y-3t-3
dejemosla	E9
dejo	E5X4c4q-3
dejo el	E3
dejo todo	E4
dejo* el*	E3
dejo* todo*	E4
del	A4C6D10E8H-4Q5Y-7c8q-6r3t-10u6
del #	A-3Z4u3
del agua	c5
del cliente	F5H-3r3
del envio	r6
del gas	c8
del monedero	f3
del monto	C6r-3t3
del que	H3
del telefono	A3
del ticket	C3t3
del ☎	A-8D12H-5Q7j3u3
del*	h3
del* #*	A-3Z4u3
del* agua*	c5
del* clie*	F5H-3r3
del* envi*	r6
del* gas*	c8
del* mone*	f3
del* mont*	C6r-3t3
del* que*	H3
del* tele*	A3
del* tick*	C3t3
del* ☎*	A-8D12H-5Q7j3u3
dem*	Z4q6t-4u3
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
des*	A-3E24F-3R5U6W-5X5Z3c-3f4m-3q8r-7t-10u4
desc*	A-6E6H4R5W-3X8Y3Z3f5t-8
desc* fue*	E4
desc* lo*	Y3t-3u4
desc* qued*	A-4H5
desca*	E16Y-3t-4
descartala	E6t-4
desco*	A-5E-5F4H4X7Y6t-3u3
desconozco	Y3
descu*	E-5R6Z4f6
descuenta	E-4R6Z4r3
descuenta $	R6
descuentes	f6
desd*	U6t3
desd* lueg*	t4
desde	U6t3
desde luego	t4
dese*	E7
dese* esta*	E3
desec*	E7
desecha	E5
desecha esta	E3
desechala	E3
desechala $	E3
desh*	E11p3t-3
desha*	E8p3t-3
desp*	E-3H-3q9u4
despa*	q5
despi*	q5
despu*	r3u5
despues	r3u5
despues $	u3
dev*	C11E3F-3X-3g11r-3
devo*	E4X-3g9
devol*	E4X-3g9
devolver	g4
devolvio	E6
devu*	C11
devu* a*	C4
devue*	C11
devuelveme	C6
di	A-3G3H9Y3r-3
di #	H3
di $	H3
di no	H3X3
di* #*	H3
di* no*	H3X3
dia	I3P12U3r-3
dia $	I3P5U3
dia*	A4G6P5
dias	G6P5
dic*	F9O3Y-7d6f4l-3r9t5u3
dice	A8D-4O3Y-3d6f4r8t3
dice #	A4r-3u3
dice $	r10t-3
dice &	A5
dice ahi	r5t5
dice el	W3t3
dice la	F3
dice mi	D-3d7
dice que	O3f5r-6u7
dice*	N3Y-4r3u5
dice* #*	A4r-3u3
dice* &*	A5
dice* ahi*	r5t5
dice* el*	W3t3
dice* la*	F3
dice* mi*	D-3d7
dice* que*	O3f5r-5u6
dices	N3Y-4r3u5
dices $	r-4u5
dich*	A-5G4H3u-4
dich* que*	G4
dicho	A-5G4H3u-4
dicho que	G4
dict*	F5
dict* mal*	F5
dict* ☎*	A3
dicto	A3
dicto ☎	A3
die*	Y5
dier*	Y5
diero*	Y5
dieron	Y5
dig*	A-11E-3F3H10S11X-3Y3q5r12t-5u-5
diga	o3q4
digi*	A-7F5H3r7
digi* #*	H3
digit*	A-7F5H3r7
digito	A-3F5H3
digito #	H3
digito $	u3
digitos	A-4r8
digo	A-5H8S11Y3q4r6t-3u-6
digo #	A-7H11
digo $	S5W4q4r-4t3
digo que	A3Y5r9u-6
digo si	S7t-4
digo* #*	A-7H11
digo* que*	A3Y5r9u-6
digo* si*	S7t-4
dij*	A-5F8H5X6Y5q-3t5u-4
dije	A-9F11H7t3
dije #	A-9H12
dije eso	F4
dije* #*	A-9H12
dije* eso*	F4
dije* que*	Y3
dijo	A4E3W3X7Y3t-3
dijo $	A5r7t-4
dijo que	E6W3X4Y3r-5
dijo* que*	E6W3X4Y3r-5
dim*	o8r5
dime	o8r5
dime el	D3
dime otra	r6
dime* el*	D3
dime* otra*	r6
din*	E5F5W-4f5q4
dine*	E5F5W-4f5q4
dine* de*	E3
diner*	E5F5W-4f5q4
dinero	E5F5W-4f5q4
dinero $	F4
dinero de	E3
dio	A7X3
dio el	X3
dio*	n5t4u-4
dio* el*	X3
dios	n5t4u-4
dis*	A4Y3r4
disc*	A3Y3
discu*	A3Y3
disculpe	Y3
disculpe $	Y3
dist*	r3
distr*	r3
dob*	G3p4t-3
dobl*	G3p4t-3
doble	G3p4t-3
doc*	A3E3
doct*	E3
docto*	E3
dol*	H3R3l5t-3
dola*	H3R3l5t-3
dolar*	H3R3r3
dolares	H3R3r3
dom*	l8
domi*	l8
domic*	l3
domicilio	l3
domin*	l6
domingo	l6
don	A13E-4F6k3q-3r-3
don*	C3D3F-5X4l4q-3r10u-3
dona	D4
dond*	A-3C3F-4X3l4r12t-3
dond* dice*	H4
dond* lo*	X3
dond* puse*	C4
dond* saca*	H-3r5
donde	A-3C3F-4X3l4r12t-3
donde dice	H4
donde lo	X3
donde puse	C4
doni*	E3
donit*	E3
donita	E3
doy	W3Y-3q3t3
doy $	W4Y-3q4
doy el	S3t3
doy* el*	S3t3
dud*	L4W-9t12
duda	L4
duda de	L4
duda* de*	L4
due*	W3
duen*	W3
dur*	l9r-3
ech*	C7E-3c3p3t4
echa*	C7p4
echal*	C4p4
echala	p4
echale	C5
echo	c4
edi*	F19q-5t-4u-3
edit*	F19q-5t-4u-3
edita*	F19q-5t-4u-3
editar	F16q-5t-4
editar $	F11q-5t-3
efe*	A3E4
efec*	A3E4
efec* #*	A5
efec* esos*	t3
efect*	A3E4
efectivamente	t4
efectivamente esos	t3
efectivo	A4
efectivo #	A5
efecto	E4
efecto $	E4
eh	Y-3q4
ei	Y-4t11
el	A3C-3D6E3F9G-3H12I7J-3K-4L-4M-4N8O-3P-6S5T-5U-3W-10X4Y3a-3b-3c12d-3e5f-7h-3i-4j-6l15m-8n-10p-5q5r6s-4t-10u10
el #	r11u4
el banco	u3
el bueno	A-3H4
el cafe	Y3
el carrito	E3
el carro	c6q-3
el celular	F9q-3r3u3
el cliente	E6W3Y3
el contador	E3
el corte	I14
el dato	X5
el de	H6g3r14u-3
el dedo	A-4F6H3
el del	E-3c4r7
el doble	G4
el domingo	l6
el encargado	e8t-4u3
el envio	t-3u4
el estacionamiento	q3
el favor	t4
el folio	F5N6S5Y-5
el gerente	B4e4
el importe	F4u5
el internet	m3
el jefe	q4
el joven	A3
el kilo	l6
el metro	l5
el mio	t3u-3
el mismo	A5k3
el monto	F5
el nino	E3
el nombre	F5H5
el nuevo	X3
el numero	A-4E-3F3X5u4
el otro	V5q-3
el papel	q4
el paso	C4
el patron	Y4
el pedido	E5
el pico	H3
el precio	A-4F7H3Z5u3
el punto	Y3
el que	A7F-4H3Y3r5t-4
el registro	t4
el resumen	r5
el rollo	Y3
el saldo	D10
el segundo	A6H-4
el senor	o4
el sistema	Z5
el subtotal	H3
el telefono	F4X3r-4u4
el ticket	A-7F3H4N10Y-5q5r-3t-3u8
el total	A-3I5S3r3
el ☎	A3D11F-4Q5u-3
el* #*	r11u4
el* banc*	u3
el* buen*	A-3H4
el* cafe*	Y3
el* carr*	E3c6q-3
el* celu*	F9q-3r3u3
el* clie*	E6W3Y3
el* cont*	E3
el* cort*	I14
el* dato*	X5
el* de*	H6g3r14u-3
el* dedo*	A-4F6H3
el* del*	E-3c4r7
el* dobl*	G4
el* domi*	l6
el* enca*	e8t-4u3
el* envi*	t-3u4
el* esta*	q3
el* favo*	t4
el* foli*	F5N6S5Y-5
el* gere*	B4e4
el* impo*	F4u5
el* inte*	m3
el* jefe*	q4
el* jove*	A3
el* kilo*	l6
el* metr*	l5
el* mio*	t3u-3
el* mism*	A5k3
el* mont*	F5
el* nino*	E3
el* nomb*	F5H5
el* nuev*	X3
el* nume*	A-4E-3F3X5u4
el* otro*	V5q-3
el* pape*	q5
el* paso*	C4
el* patr*	Y4
el* pedi*	E5
el* pico*	H3
el* prec*	A-4F7H3Z5u3
el* punt*	Y3
el* que*	A7F-4H3Y3r5t-4
el* regi*	t4
el* resu*	r5
el* roll*	Y3
el* sald*	D10
el* segu*	A6H-4
el* seno*	o4
el* sist*	Z5
el* subt*	H3
el* tele*	F4X3r-4u4
el* tick*	A-7F3H4N10Y-5q5r-3t-3u8
el* tota*	A-3I5S3r3
el* ☎*	A3D11F-4Q5u-3
eli*	A-3E18O4W-4p3t-6
elim*	A-3E18O4W-4p3t-6
elimi*	A-3E18O4W-4p3t-6
elimina	A-3E6
eliminala	E5p3
eliminala $	p3
ell*	A13F3H-5W-3Z4h3k4o10q-3t-7u6
ella	A13F3H-5W-3Z4h3k4o10q-3t-7u6
ella $	F4X-3k5o5
ella dice	t-7u7
ella no	A3F-3X3
ella se	A10
ella* cuan*	o4
ella* dice*	t-7u7
ella* no*	A3F-3X3
ella* se*	A10
elo*	Y8l5
elot*	Y8l5
elote	l5
elote $	l5
emp*	E10H-4X3
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
en	C-6D-4H7I4M3O3P-3S5T-3U7W-6Y11b-3c4d3j-3m-6n-4p-3q17t-14u3
en #	A5H7q3
en blanco	X3Y7
en cuanto	S3l4
en dolares	R3r3
en duda	L4
en efectivo	f3
en el	F3X4Z4c3h3q-3
en eso	q10
en general	X4
en la	A4E4G3H-3I3S7X-3Y5c7q-7
en lo	q9
en lugar	A-3H6
en mi	U5d5
en orden	t4
en pesos	r9
en puntos	r4
en que	r5
en su	A4O4o4
en total	I5
en un	M5q7u-3
en vez	A-7H8
en* #*	A5H7q3
en* blan*	X3Y7
en* cuan*	S3l4
en* dola*	R3r3
en* duda*	L4
en* efec*	f3
en* el*	F3X4Z4c3h3q-3
en* eso*	q10
en* gene*	X4
en* la*	A4E4G3H-3I3S7X-3Y5c7q-7
en* lo*	q9
en* luga*	A-3H6
en* mi*	U5d5
en* orde*	t4
en* peso*	r9
en* punt*	r4
en* que*	r5
en* su*	A4O4o4
en* tota*	I5
en* un*	M5q7u-3
en* vez*	A-7H8
enc*	Y3e8q6
enca*	e8
encar*	e8
encargada	q3
encargada $	q3
encargado	e8t-4u3
eno*	E7G8q-3t-4
enoj*	E7G8q-3t-4
enoja	G3
enoja $	G3
enoja*	G5
enojo	E9t-4
ens*	A-4E10Q6U3Y-5u3
ense*	Q6U3u3
ense* al*	u3
ense* lo*	U3
ensen*	Q6U3u3
ensename	A-3Q6U3
ensename lo	U3
ent*	T7W-6i3m8q-6r11
ente*	F3W-3r8
enten*	F3W-3r8
entendi	r9
entendiste	F4
enti*	T8q-4r5
enti* que*	r6
entie*	T8q-4r5
entiendo	T8q-4r5
entiendo que	r6
ento*	A-3H5
enton*	A-3H5
entonces	A-3H5
entr*	U3i3m9
entr* al*	i4
entr* tick*	Y4
entra	E3
entra*	i4
entre	U3
entre*	Y3
entro	m9
entro $	m4
env*	E-3r7u9
envi*	E-3r7u5
envio	r7t-4u5
envio $	t-4u6
envo*	q3u4
envol*	q3u4
equ*	A-6E3F10H5M4b9q-5r-4
equi*	A-6E3F10H5M4b9q-5r-4
equi* de*	E4F4b5q-4
equi* en*	F4
equiv*	A-6E3F10H5M4b9q-5r-4
equivocado	A-3H3b4
equivocado $	F3b4
equivoque	A-3E4F6b5q-4
equivoque de	E4F4b5q-4
era	A-14C-3E20F5G3H23K3W-7X-6Y-6b30q-7r-9t-4u-5
era #	A-4H6
era $	F4
era con	A-3H3
era de	b4p3
era el	A-5H7
era esa	F7
era para	E4b14
era un	b3
era venta	E3
era*	H5u3
era* #*	A-4H6
era* con*	A-3H3
era* de*	b4p3
era* el*	A-5H7
era* esa*	F7
era* para*	E4b14
era* un*	b3
era* vent*	E3
eran	H5u3
eran #	H4u3
eran* #*	H4u3
ere*	n9r-5s25t-6
eres	n9r-5s25t-6
eres $	s5
eres la	s4
eres* la*	s4
err*	A-15F12H15W-6t6
erre	F5
erro*	A-5F7H5W-6t6
erro* mio*	A-4E4H4
error	A-5E3F7H5
error $	F7
error mio	A-4E4H4
es	A13C-5D-3E-11F6H24M-3N3P-3S-3T-3X8Y-9b-4c-5f-3h6l-6m-3o-3p-3q-6r15t12u3
es #	F-3H9
es $	F10H-6N3t8
es &	A3H3
es a	r6
es b	H3
es cliente	h6
es con	H4
es correcto	F-3W5t3
es de	A-4E3F8H7X8Y-4q-3t-5
es del	A5H-3
es el	A11N4Y-3r3t-4
es ella	F3
es esa	r4
es ese	A-5F4H7
es eso	r5
es la	H4i4
es lo	A-3F4r9
es mi	Z6u-3
es nota	A4
es obligatorio	r6
es otra	F3H-3j4
es otro	t-4u5
es para	A7
es que	H-4r-3u4
es su	F-4q4t4
es tarde	t6
es ticket	H4
es un	X4q-3s3t7u-4
es una	H3
es venta	E4Y3
es ☎	A9F-5H8X-3r-3u5
es* #*	F-3H9
es* &*	A3H3
es* a*	r6
es* b*	H3
es* clie*	h8
es* con*	H4
es* corr*	F-3W5t3
es* de*	A-4E3F8H7X8Y-4q-3t-5
es* del*	A5H-3
es* el*	A11N4Y-3r3t-4
es* ella*	F3
es* esa*	r4
es* ese*	A-5F4H7
es* eso*	r5
es* la*	H4i4
es* lo*	A-3F4r9
es* mi*	Z6u-3
es* nota*	A4
es* obli*	r6
es* otra*	F3H-3j4
es* otro*	t-4u5
es* para*	A7
es* que*	H-4r-3u4
es* su*	F-4q4t4
es* tard*	t6
es* tick*	H4
es* un*	X4q-3s3t7u-4
es* una*	H3
es* vent*	E4Y3
es* ☎*	A9F-5H8X-3r-3u5
esa	A-4E17F6W7X-3Y5q-10t8u-5
esa $	E7F-3r3
esa es	t8
esa la	E5F-3t3
esa mera	t7
esa no	E8F-3W4
esa senora	F3
esa venta	E4
esa* es*	t8
esa* la*	E5F-3t3
esa* mera*	t7
esa* no*	E8F-3W4
esa* seno*	F3
esa* vent*	E4
esc*	E-3F12W-6X-3b7c7r5t-3
esco*	c8
escr*	F9W-5X-3b7r6
escr* el*	F4
escri*	F9W-5X-3b7r6
escribe	F3r3
escribi	F5
ese	A-3E-4F19H5V4W-5X-3b8q-7r5t11u-4
ese #	H-5r5
ese $	A7V4q-4
ese celular	F4H3
ese dato	Y6
ese era	b3
ese es	F-5q3t3
ese folio	A-3F5H3Y-3
ese nombre	r6
ese numero	F3
ese ticket	F8l3
ese total	F5M3
ese* #*	H-5r5
ese* celu*	F4H3
ese* dato*	Y6
ese* era*	b3
ese* es*	F-5q3t3
ese* foli*	A-3F5H3Y-3
ese* nomb*	r6
ese* nume*	F3
ese* tick*	F8l3
ese* tota*	F5M3
eso	A-10E5F12H-6M-3W18Y3b10c-3o-3r17u-7
eso $	A-3E8F6H-3W5X3r7t-3u-4
eso era	b8
eso es	W3n3
eso no	F5W8r-3
eso si	W5
eso*	F3M4r-3t5u-4
eso* era*	b8
eso* es*	W3n3
eso* no*	F5W8r-3
eso* si*	W5
esos	F3M4r-3t5u-4
esos puntos	M4
esos son	t3
esos* punt*	M4
esos* son*	t3
esp*	A-3H4V4f4q17r-5t-5u3
espe*	A-6H4V4f4q17r-5t-5u3
espe* a*	q3
espe* el*	A-3H5
espe* se*	q4
espe* tant*	q-3u4
esper*	A-6H4V4f4q17r-5t-5u3
espera	A-3F4H3q12t-5u4
espera $	q9
esperame	q5
esperame $	q4
esperame tantito	u3
esperando	V5q-4t3
esperar	q4
esperate	f5
espo*	b3
espos*	b3
esq*	A5
esqu*	A5
esqui*	A5
esquina	A5
est*	A-5B3C-7D-6E7F3G13H-4K9M-4N-3Q5R-3T8W-6X-11Y-4b-3c-6e-3k-3l5m-5o7q6r-5s6t-3
esta	C-3D-4F8G5H-6V3X-3Y5h4j3m-3n-3o7q3r-5t8
esta $	A-3E8F-3Y4o4q-6t5
esta bien	F-4W4r-3t8u5
esta caido	Y6
esta como	A10
esta compra	f3
esta correcto	t4
esta cosa	T4
esta el	V5l7q-3
esta en	h4r3
esta es	j4
esta imprimiendo	Y-4q5
esta mal	F12t-8
esta repetida	u3
esta saliendo	q6
esta va	Y4
esta*	A-8E-5F3O4X-3Y-3Z5c-3g5l6n4p5r9
esta* bien*	F-4W4r-3t6u9
esta* caid*	Y6
esta* cobr*	r3t4
esta* como*	A10
esta* comp*	f3
esta* corr*	t7
esta* cosa*	T4
esta* cuan*	o3
esta* el*	V5l7q-3
esta* en*	E-3O4h4r3
esta* es*	j4
esta* impr*	Y-4q5
esta* mal*	A-4F15p3q-3t-8
esta* marc*	q4
esta* pasa*	q3
esta* pidi*	r3
esta* regr*	g6
esta* repe*	t-3u4
esta* sali*	q6
esta* unid*	r5
esta* va*	Y4
esta* vien*	K3
esta* volt*	F5
estab*	A-3E3p5q-3
estaba	A-3E3p5q-3
estaba mal	A-3H3p3
estac*	l8
estacionamiento	l8
estad*	r5
estados	r5
estados unidos	r5
estam*	q3
estamos	q3
estan	F6g5r3
estan cobrando	r3
estan regresando	g6
estar	E-4O5t-3u5
estar bien	t-3u5
estas	P3Z6n4
estas $	P3Z6
este	A5E3F-4H6Q8U3o3t-3
este cliente	Q4o5
este ☎	A3
este*	A7
este* clie*	Q4o5
este* ☎*	A3
esto	B5C-3E13G14K3T10W-3X-4Y-5q-5r-4s3t-6
esto $	E8G3T5
esto lo	B6
esto*	E-3K7c5i4q10r-4s6t-3
esto* en*	q6
esto* habl*	q-3s7
esto* lo*	B6
esto* prob*	K5
estoy	E-3K7i4q12r-4s7t-3
estoy en	q6
estoy hablando	q-3s7
estoy probando	K5
estu*	n3
estuv*	n3
estuvo	n3
eti*	q3
etiq*	q3
etiqu*	q3
etiqueta	q3
exa*	t7
exac*	t7
exact*	t7
exacto	H3t3
exacto $	H3
exc*	u5
exce*	u5
exce* el*	t-3u5
excep*	t-3u5
excepto	t-3u5
excepto el	t-3u5
exp*	T5
expl*	T5
expl* que*	T5
expli*	T5
explicame	T5
explicame que	T5
ext*	X4l6
ey	t9
fab*	A4s3
fac*	A5H-4l18t-6
fact*	A5H-4l18t-6
factu*	A5H-4l18t-6
factura	A5H-4Y-3l18r3t-6
factura $	l10r4t-5
fal*	A-9F5H5W-4q6t3u6
fall*	A-3
fallo	F3
falt*	A-6E-7F4H5W-3X-3q8u5
falt* la*	t-3u5
falt* que*	q7
falt* un*	A-3F5H5
falta	A-4E-7F3W-3q8u5
falta la	t-3u5
falta que	q7
falta un	F4
fam*	b4l5r-3
fami*	b4l5r-3
famil*	b4l5r-3
fav*	C3D4H5O3Y-3i3q3u-3
favo*	C3D4H5O3Y-3i3q3u-3
favo* de*	t4
favor	C3D4H5O3Y-3i3q3u-3
favor $	C3D4F3H3I3O3X3Y-3c3f3r3t-8
favor de	t4
fec*	A5H-5
fech*	A5H-5
fecha	A5H-5
fia*	E8W-7Y3
fie*	H-3t7
fier*	H-3t7
fierr*	H-3t7
fierro	H-3t7
fij*	W9r7
fija*	W6
fija* que*	W6
fijat*	W6
fijate	W6
fijate que	W6
fijo	r8
fin*	A-5H7
fina*	A-5H7
final	A-5H7
final $	E3
fir*	q5
firm*	q5
firma*	t4
firme	q6
flo*	X3
fol*	E-6F5H7M3N5S5W-3X-3Y8r3t-5
foli*	E-6F5H7M3N5S5W-3X-3Y8r3t-5
foli* #*	A3N6
foli* de*	F6r5
foli* es*	A4F5H-3Y-3
foli* quit*	Y6
folio	E-6F6H7M3N5S5W-3X-3Y6r3t-5
folio #	A3N6
folio $	A-4H4R3Y9
folio de	F6r5
folio es	A4F5H-3Y-3
folio quitale	Y6
for*	G3q3
form*	G3q3
forma*	G3q3
formados	G3
formados $	G3
fre*	A3H-3q4
fren*	q4
fue	E25N9W-4c-4m3q4r-9t5
fue #	H3
fue $	A-3t11u3
fue a	E6
fue de	A3
fue el	E3N3m3
fue la	N7
fue por	q6
fue sin	Y3
fue un	A-3E4H5
fue una	A3
fue*	E7F3H6W-3r9u-5
fue* #*	H3
fue* a*	E6
fue* de*	A3
fue* el*	E3N3m3
fue* la*	N7
fue* por*	q6
fue* sin*	Y3
fue* un*	A-3E4H5
fue* una*	A3
fuer*	E7F3H6W-3r9u-5
fuer* #*	H9
fuera	E9
fuera $	E8
fuero*	F4H5u-3
fueron	F4H5u-3
fueron #	H7
fuerz*	r10
fuerza	r6
fui	H3W4
gan*	A-4H4M8
gana	M8
gano	A-4H4
gar*	l9r-3
gas	c10
gas $	c8
gas*	A5f3
gast*	A4f3
gast* #*	A5
gasta*	f3
gastar	f3
gaste	A3
gaste #	A3
gen*	E-3G3J4W-3X6Y6o-3
gene*	M3W-3X6Y6
gener*	M3W-3X6Y6
genera	M3W-3Y5
genera $	M3W-3Y4
general	X6
general $	X6
gent*	G3J5
gente	G3J5
ger*	B4e7
gere*	B4e7
geren*	B4e7
gerente	B4e7
gerente $	e7
gor*	A6
gord*	A6
gordi*	A6
gorditas	A6
gra*	A-5E7F-5K4n20o3r-6t10u-5
grab*	E3t5
graba*	E3
grabala	t3
grac*	A-3E4F-4H-3K4n20q-3r-3t5u-4
grac* ya*	E3
graci*	A-3E4F-4H-3K4n20q-3r-3t5u-4
gracias	A-3E4F-4H-3K4n20q-3r-3t5u-4
gracias $	E4F-3K5n7t4
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
gru*	b7
grup*	b7
grupo	b7
gua*	F-3K5W-3c3m9p9q-4t7
guad*	H3
guada*	H3
guar*	A-4K6c4m9p9q-3t9u-3
guar* aun*	q5
guar* la*	m5
guar* nada*	K5
guard*	A-4K6c4m9p9q-3t9u-3
guardala	t8
guardala $	t6
guardar	E5
guardar $	E6r3
guardaste	E-3m4p5
guardes	K3W4
guardo	A-3m7p3
guardo $	m3
guardo la	m5
gui*	A4r6
guio*	r6
guion*	r6
guiones	r6
gus*	E3t4
gust*	E3t4
gusto	E4t3
h	H5
ha	A-3Q8q10t-4u5
ha comprado	A-3Q8
ha de	t-4u8
ha* comp*	A-3Q8
ha* de*	t-4u8
hab*	H5e10q-4s7t-5
habi*	G3H6q-3t-4
habi* dado*	A3
habi* dich*	G4
habi* meti*	t-3u4
habi* pues*	A-3H5
habia	E3H6
habia dado	A3
habia dicho	F3
habia puesto	A-3H5
habia*	G3
habias	u3
habl*	e10s7
habl* con*	e6s3
habla*	e6s7
hablando	s7
hablando $	s4
hablar	e6
hablar con	e6
hac*	A-4G3T12W-6c10k4m5o3q-5r-9
hace	A-3E-3F3G4c11k5m5o3p3q-4r-6t-5
hace #	G3m4
hace rato	E-3F4o3p3
hace*	T14W-4t5
hace* #*	G3m4
hace* aqui*	T4
hace* rato*	E-3F4o3p3
hacer	E4T12W-4t4
hacer $	T7t5
hacer aqui	T4
hag*	A-3E6R7S3Y-3i3q3t3u-5
haga	S3
haga*	E7t4
hagas	E8
hagas $	W3
hago	R7i3q4r3t-3u-3
hago $	X3i4
hago si	R6
hago* si*	R6
hal*	q4
hall*	q4
has*	l4
hast*	l4
hast* que*	l4
hasta	l4
hasta que	l4
hay	A-8E-4F9K3L7P5T9W-8Y6c-3h11l18m-3n-4p3q-7r-12
hay $	T11Y6r-4
hay algo	F3
hay folio	Y3
hay nada	K5t4
hay promocion	l6
hay que	F6h13p4u-5
hay un	F8
hay venta	E4
hay* algo*	F3
hay* foli*	Y3
hay* nada*	K5t4
hay* prom*	l6
hay* que*	F6h13p4u-5
hay* un*	F8
hay* vent*	E4
haz*	A-6W-3Z4j6t6u4
hazl*	W-3Z4t8
hazle	Z4t3
hazm*	A-4j6
hazme	A-4j6
he	U5q4
he vendido	U4
he* vend*	U4
hec*	t3
hech*	t3
hecho	t3
her*	D7F3
herm*	F3H3
herm* por*	u3
herma*	F3H3
hermana	F4
hermana $	F3
hermana por	u3
hern*	D7
herna*	D7
hernandez	D7
hic*	A3
hice	A3Y3
hice $	Y3
hij*	h3q5
hija	h4
hija ☎	h4
hija* ☎*	h4
hijo	q4
hiz*	I6
hizo	I6
hizo la	I3
hizo* la*	I3
hol*	A-3P24W-9q28t-23
hola	A-3P25t-5
hola $	P16t-5
hom*	X5t5
homb*	X5t5
hombr*	X5t5
hombre	X5t5
hombre $	X5t3
hor*	A4l10r-3
hora	l11r-3
hoy	E-3I9U10Y4l7r-6
hoy $	A-3I5U8l7r-4
hub*	E8W-5Y7Z5
hubo	E8W-5Y7
hubo nada	E3
hubo trato	E3
hubo* nada*	E3
hubo* trat*	E3
hue*	t7
huev*	t7
huevo	t7
iba	A-4C3E3H3X3
iba a	A-3E4H3
iba*	r4
iba* a*	A-3E4H3
ide*	q5
igu*	H4k8r-3
igua*	H4k8r-3
igua* para*	k6
igual	H4k4
igual $	H4
igual*	k5
igualita	k5
imp*	E-5F3Y11q4t3u4
impo*	F4H3u4
impor*	F4H3u5
importe	F4H3u5
importe $	F4u5
impr*	E-4Y12q5t6
impr* no*	Y-3q5
impre*	Y6
impresora	Y6
impri*	E-3Y6q5t6
imprime	Y6
imprimiendo	Y-4q5
imprimio	t6
imprimio $	t6
inc*	W13X4r3t-13
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
ins*	A-3E4H-4J6W-3X-5h17i4q5r3t-5
insc*	A-3H-3J6W-3X-3h17i4q-4r4
insc* a*	h3
insc* prim*	A-3h4
inscr*	A-3H-3J6W-3X-3h17i4q-4r4
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
itz*	A3h3
itze*	A3h3
itzel	A3h3
iva	H7t-3
iva #	H5
iva* #*	H5
jaj*	F-4X-3Y3b12c5n17q-3r-4t-3
jaja	F-3b13
jaja $	E4b7
jaja el	H3
jaja*	c7n16q-3t-3
jaja* el*	H3
jaja* que*	n7
jajaj*	c7n15q-3t-3
jajaja	c9n5
jajaja $	Y3
jajajaja	n10
jal*	A3W-4t10
jala*	t3
jalo	t7
jam*	W10t-4
jama*	W10t-4
jamas	W10t-4
jef*	A3q4r-3t3
jefa	E3W3
jefa no	W3
jefa* no*	W3
jefe	q5t5
jefe $	q3
jej*	Y-4n20t-3
jeje	t3
jov*	A4F-4n5q5r-4
jove*	A4F-4n5q5r-4
jove* que*	X3
joven	A4F-4n5q5r-4
joven $	W-5n5q5
joven que	X3
jue*	t7
jueg*	t7
juega	t7
jug*	E4
jun*	D3H-3M7S3X-3f4o4r-5
junt*	D3H-3M7S3X-3f4o4r-5
junt* la*	D3
junta	D4S3o3r-3
junta $	u3
junta*	M5f4
juntado	M5f4
juntado $	M5
kar*	E3
kil*	l6
kilo	l6
kilo de	l6
kilo* de*	l6
la	A6D-3E12G3H-3I4J-3K-5L-3M-5O-4P-6Q4R-4S4T-6U-5W-3X-10a-4b-4c7d-3f-6k7m24n-5o-3p14q11r-7t-9
la #	t5
la anterior	p6
la bascula	q3
la basura	Y4
la bolsa	A-3H5
la caja	E-3G3Y5q7
la calculadora	q3
la calle	X3
la cantidad	F8S3u3
la cifra	F8
la clienta	A3t4u-3
la compra	H3r3
la computadora	E3
la condicion	u5
la cuenta	E-4F3H4q5
la de	m11r-3u-3
la donita	E3
la esquina	A5
la etiqueta	q3
la factura	q3r5
la gente	G3
la guardes	W5
la habia	t-3
la hagas	E5
la impresora	Y4
la jefa	E4
la lada	A-3H4
la leche	k3
la letra	H3
la llevo	Y3
la luz	q3
la maestra	A4
la manana	B4
la mandes	q8
la maquina	R3q3
la mesa	Y3
la meti	p7
la misma	k8
la muchacha	q6
la neta	Y6
la noche	S4
la nota	A-5H4N7Y-4q3r8t-3
la operacion	E3
la otra	E3G3g3l5m6r-3
la paciencia	n3
la pasada	Y-3m11
la pongas	E6
la pregunta	C7r8
la primera	i5t4
la propina	A5F3H-5t-4u4
la puerta	X3
la que	A4E-7F7V5Y-3p12q-3
la quiero	h3
la registraste	m5
la registres	W3
la registro	r11t-5u-3
la segundo	A-5H6
la semana	I3
la senora	A4F-4H6Q3u-4
la tarde	S4
la tarjeta	E7t-3
la tienda	I10e3r4
la tortilleria	E4
la transferencia	q3
la ultima	E-3Q4p4
la va	E4
la vas	r4
la venta	E3H6h4m3p3r-4
la verdad	W3
la voy	E6q-3
la* #*	t5
la* ante*	p6
la* basc*	q3
la* basu*	Y4
la* bols*	A-3H5
la* caja*	E-3G3Y5q7
la* calc*	q3
la* call*	X3
la* cant*	F8S3u3
la* cifr*	F8
la* clie*	A3t4u-3
la* comp*	E6q3
la* cond*	u5
la* conf*	r5
la* cuen*	E-4F3H4q5
la* de*	m11r-3u-3
la* doni*	E3
la* esqu*	A5
la* etiq*	q3
la* fact*	q3r5
la* gent*	G3
la* guar*	W4m4q-3
la* habi*	t-5u4
la* haga*	E5
la* impr*	Y4
la* jefa*	E4
la* lada*	A-3H4
la* lech*	k3
la* letr*	H3
la* llev*	Y3
la* luz*	q3
la* maes*	A4
la* mana*	B4
la* mand*	q8
la* maqu*	R3Y3q3
la* mesa*	Y3
la* meti*	E4Y-3p7
la* mism*	k8
la* much*	q6
la* neta*	Y6
la* noch*	S4
la* nota*	A-5H4N7Y-4q3r8t-3
la* oper*	E3
la* otra*	E3G3g3l5m6r-3
la* paci*	n3
la* pasa*	Y-3m11
la* pong*	E6
la* preg*	C7r8
la* prim*	i5t4
la* prop*	A5F3H-5t-4u4
la* puer*	X3
la* que*	A4E-7F7V5Y-3p12q-3
la* quie*	h3u3
la* regi*	W7m3r7t-7u-3
la* segu*	A-5H6
la* sema*	I3
la* seno*	A4F-4H6Q3u-4
la* tard*	S4
la* tarj*	E7t-3
la* tien*	I10e3r4
la* tort*	E4
la* tran*	q3
la* ulti*	E-3Q4p4
la* va*	E4
la* vas*	r4
la* vent*	H6h4m3p3r-4
la* verd*	W3
la* voy*	E6q-3
lad*	A6
lada	A7
lada ☎	A4
lada* ☎*	A4
lado	E4
lado $	E4
lar*	E3
larg*	E3
largo	E3
las	A-8G4H-6Q4X3Z3l7m3q8r4
las #	A-5H-3l8q3
las* #*	A-5H-3l8q3
lat*	G5
lav*	o3
lava*	o3
lavad*	o3
lavado	o3
le	C-5D-5G5K-3M14R7T6U-3W-13X3c-6g5h-3j-3l-5m-3n-3o9q9r12t-5u5
le abona	M5r3
le alcanza	f-3o6
le atinaste	t4
le baje	A-3H5
le cobre	A4
le dan	M11
le descuentes	f4
le diga	o3q4
le erre	F5
le hago	R7i3u-3
le hice	A3
le muevas	W-3t5
le olvida	k3
le pico	E3r4
le pique	E4
le pongo	R4r3
le pregunto	S3q5
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
le* dan*	M11
le* desc*	A-3F4f4
le* diga*	o3q4
le* entr*	Y3
le* erre*	F5
le* falt*	A-3H4
le* gust*	E4
le* hago*	R7i3u-3
le* hice*	A3
le* muev*	W-3t5
le* olvi*	k3
le* pico*	E3r4
le* piqu*	E4q4
le* pong*	R4r3
le* preg*	S3q4
le* puse*	F6
le* pusi*	r7
le* qued*	E3g4o3u4
le* se*	T6
le* sobr*	A-3H3
le* va*	A3
le* vend*	X3
lec*	k3
lech*	k3
leche	k3
lee*	E-3q5r12t-3
leem*	r10
leem* otra*	r4
leeme*	r10
leemelo	r6
leer	q4
leer*	q3
leerl*	q3
leerlo	q3
lei	A-3H3r4
len*	D4q3
lent*	G3q3r3
lent* que*	r4
lente*	q4r3
lentes	q4r3
lentes que	r4
leo	A3q6r3
les	t5
let*	A3c3r6
letr*	r6
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
line*	Y3
linea	Y3
lis*	t5
list*	t5
listo	t3
lla*	A9F-4X-3c7e3h7q3r-3t-4
llam*	A7H3X-3e3h7t-3
llama	A8H3X-3h7
llama*	q5
llamada	q3
lle*	E4F-6G6H5M-3U11W-5X-7Y9c7k4l-3m4o5q9r-5t-7
lleg*	G5c6m6q5r-3t-3
lleg* el*	E-3c7
llego	G3c6m6
llego el	E-3c7
llegu*	q5
llegue	q5
llev*	E3F-4H9M-3U11W-4X-5Y8k4o5q3t-4
llev* #*	A3G4
llev* el*	E5q3r-3
llev* hoy*	U5
llev* la*	Q3
llev* otra*	k5q3
lleva	A-4H9W-4X-4Y5k3o3q7r3
lleva $	Y3o3r3
lleva el	E5q3r-3
lleva otra	k3q3
lleva*	E4o4
llevamos	E3
llevamos $	E4
llevo	U13c4q-3r-4
llevo #	A3G4
llevo $	Y3
llevo hoy	U5
llevo la	Q3
lo	A6B7C6D-4H-9I-3K-3N-3P-4R-3S3T-4V-3X15Y7Z-4c-9e-3f7h-3j-3l-5n7p-3q12s-3t13
lo agradezco	n5
lo anda	q4
lo da	W-3X5q4
lo de	B4m4t-3
lo del	C5r3
lo demas	H3u4
lo devolvio	E5
lo doy	W4Y-3q3u3
lo imprimio	q4
lo leo	q6
lo llevo	Y3
lo mando	S3
lo mejor	t-4u5
lo mismo	A-3F3G3k4r5
lo pedi	X5
lo perdi	X3Y5
lo pido	q5
lo pongo	t4
lo que	C4E9F10H3U4W-5X-3Y-3f7o3u-5
lo rompio	Y4
lo tengo	X4
lo tiene	B6
lo tiro	Y7
lo trae	q3
lo voy	W5
lo* agar*	r5
lo* agra*	n5
lo* anda*	q4
lo* comi*	Y3
lo* da*	W-3X5q4
lo* de*	B4m4t-3
lo* del*	C5r3
lo* dema*	H3u4
lo* devo*	E5
lo* dice*	r-4t9
lo* doy*	W4Y-3q3u3
lo* ense*	u3
lo* esta*	q3
lo* impr*	q3
lo* leo*	q6
lo* llev*	Y3
lo* mand*	S3
lo* mejo*	t-4u5
lo* mism*	A-3F3G3k4r5
lo* pedi*	X5
lo* perd*	X3Y5
lo* pido*	q5
lo* pong*	t4
lo* que*	C4E9F10H3U4W-5X-3Y-3f7o3u-5
lo* quie*	W3
lo* romp*	Y4
lo* teng*	X4
lo* tien*	B6
lo* tiro*	Y7
lo* trae*	q3
lo* trai*	X3
lo* voy*	W5
los	E-8F8G3H4M6X-4Y-3Z7b3f4g5o-3q-5
los #	A-6H6m3t4
los centavos	F6R3
los datos	r3t3
los martes	l4
los numero	F5
los puntos	M4Z5
los ultimos	A-3H3
los va	r3
los* #*	A-6H6m3t4
los* cent*	F6R3
los* dato*	r3t3
los* mart*	l4
los* nume*	F5
los* punt*	M4Z5
los* ulti*	A-3H3
los* va*	r3
lue*	A-3S8h4q-3u5
lueg*	A-3S8h4q-3u5
lueg* la*	E-3h5u3
lueg* te*	S8t-4u3
luego	A-3S8h4q-3u5
luego $	Y3
luego la	E-3h5u3
luego te	S8t-4u3
lug*	A-3H6
luga*	A-3H6
luga* de*	H3
luga* del*	H3
lugar	A-3H6
lugar de	H3
lugar del	H3
luz	q3
m	A-3H3q7t-8u9
m si	u5
m* deja*	q5
m* si*	u5
mae*	A4
maes*	A4
maest*	A4
maestra	A4
mal	A-7E-3F44G7H8W-6X-5Y-3p7q-7r-3t-17u3
mal $	C3F14G3H-5t-7u3
mal ahi	A-3F3
mal el	A-3F12H3
mal en	G4
mal quitale	p5
mal son	H3
mal* ahi*	A-3F3
mal* el*	A-3F12H3
mal* en*	G4
mal* quit*	p5
mal* son*	H3
mam*	A-5C9H6X3Y-3b3
mama	A-4H6X3b3
mama $	b3
mama no	H3
mama* no*	H3
man*	A3B3E-11F-3G4S11a11m10q-4r3t-5u6
mana*	B4S7t-9u10
mana* que*	S3
manan*	B4S7t-9u10
manana	B4S7t-9u10
manana $	B4S3t-9u10
manana que	S3
manc*	G6n3
manch*	G6n3
manches	G3n3
mand*	E-9H4S5W-6a12b3m13n-4r7t5u-3
mand* a*	b4t5
mand* al*	H6t-4
mand* el*	S4c6n-3q-3
mand* mens*	a8
mand* no*	H3
mand* publ*	u3
manda	c6n-3
manda el	c6n-3
manda*	E-5H4W-3a7b3t10u-3
mandala	E-3X3t10
mandala $	E-3t9
mandala a	X3
mandar	b4
mande	F4m5r6t-5
mande $	m3
mande no	H3
mande*	E-4W-3a5q6t3u3
manden	a5u4
manden publicidad	u3
mandes	q8
mando	S6m10q-5t-3u-3
mane*	W7t-3
maner*	W8t-3
manera	W8t-3
mano	A6H-3q-3
maq*	R3Y3s6
maqu*	R3Y3s6
maqui*	R3Y3s6
maquina	R3s6
maquina $	s6
mar*	A4Z4c8l6q4u-3
marc*	q5
marc* a*	q5
marca*	q4
mari*	H3Z5l3
maria	F3h3
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
mas son	A-4H5
mas* o*	t-3u4
mas* que*	F4
mas* son*	A-4H5
me	A-10C4D6E3F11G15H4I-3K-3P-3R-3S-4T-4V-3W-5Y-5Z-4a3b4c-8d4e6f-5g5h-4i8j-4k-3o-3p-3q10r9t-4u-3
me acuerdo	A6
me apunto	i3
me apures	q4
me brinque	A-3C3H4
me comi	F8H-6
me confirmo	t-4u5
me confundi	A-3F5H5
me cuadra	F5
me das	q6
me deja	W3q-3t6u-4
me dice	D-3d7
me dices	N3
me dio	A7H-4
me equivoque	A-3E4F6b5q-4
me esta	q3
me estan	g5r4
me estas	r4
me fallo	F3
me falta	q3
me fue	A-5E3F3H6
me gano	A-4H4
me ha	q8
me hace	X3
me llego	E4G3m3
me lo	A5E-4F-5W8X11n3
me manden	a5u3
me paga	u4
me parece	t3
me pasaron	F3
me paso	H3
me pide	o3
me pides	r7
me preguntan	l7
me preguntas	r3
me puedes	C6r-3
me repite	r4
me sale	Y3t5u-5
me salgo	E11t-3
me urge	D4e3
me* acue*	A6
me* apun*	i3
me* apur*	q4
me* brin*	A-3C3H4
me* cobr*	G3
me* comi*	F8H-6
me* conf*	A-3F8H5r-3t-4u5
me* cuad*	F5
me* das*	q6
me* deja*	W3q-3t6u-4
me* dice*	N3d7
me* dio*	A7H-4
me* equi*	A-3E4F6b5q-4
me* esta*	g5r8
me* expl*	r3
me* fall*	F3
me* falt*	q3
me* fue*	A-5E3F3H6
me* gano*	A-4H4
me* ha*	q8
me* habi*	G3
me* habl*	r4
me* hace*	X3
me* llam*	e3
me* lleg*	E4G3m3
me* lo*	A5E-4F-5W8X11n3
me* mand*	a5u3
me* paga*	u4
me* pare*	t3
me* pasa*	F3
me* paso*	H3
me* pide*	o3r6
me* preg*	l7
me* pued*	C6i8r-4
me* repi*	r4
me* resu*	r3
me* sale*	Y3t5u-5
me* salg*	E11t-3
me* urge*	D4e3
me* vuel*	t3
med*	A4m4t-11u11
medi*	A4m4t-11u11
media*	t-4u4
medias	t-4u4
medic*	E4
medio	A3t-7u8
mej*	A-4E8H7V5W3e4f5r-3t-7u4
mejo*	A-4E8H7V5W3e4f5r-3t-7u4
mejo* el*	H3
mejo* no*	E6W3
mejo* olvi*	E3
mejo* pon*	H3
mejo* que*	f3
mejor	A-4E8H7V5W3e4f5r-3t-7u4
mejor $	V3e4
mejor el	H3
mejor no	E6W3
mejor pon	H3
mejor que	f3
men*	A-5E4F3X-3a7b4t-7u7
meno*	A-3F4t-7u8
meno* el*	u3
meno* que*	F3
menor	E3
menos	A-3F4t-7u8
menos $	F3
menos el	u3
menos que	F3
mens*	E-3a8b5
mensa*	E-3a8b5
mensaje	b5
mensajes	a8
mensajes $	a8
ment*	E5
menti*	E5
mentis	E5
mentis $	E5
mer*	E-4q16t14u-3
mera	t8
meri*	q6
merit*	q6
merito	q6
mero	q11t4
mero $	q11
mes*	F3
mesa	E-3F4r3
mesa $	r3
met*	A-12E5F-4H-5R3U3Y-6i3j12l4p10q-5r-6t7u3
mete	A-8H-3j11
mete*	f3i4m3q-5t9
mete* tamb*	A-6j8
metel*	t9
metela	t6
metela $	t3
metele	t3
metele $	t5
meter	E4f3i4m3q-4
meter $	i4m3
meti	Y-3p8
meti*	U4t-3u4
metid*	U4t-3u4
metido	t-3u4
meto	R4
metr*	l5
metro	l5
mi	A5C-3D-4F7G3M-3U4W-3Z6b12c5d11n-3o-3q-4r-10t13u-5
mi $	t3
mi amor	c3
mi celular	G3
mi chavo	t3
mi jefa	W3
mi jefe	t5
mi mama	b3
mi nota	F5W-3
mi numero	A4s3
mi turno	U6
mi* amor*	c3
mi* celu*	G3
mi* chav*	t3
mi* clie*	F4
mi* coma*	b4
mi* comp*	E3Z4
mi* espo*	b3
mi* jefa*	W3
mi* jefe*	t5
mi* mama*	b3
mi* nota*	F5W-3
mi* nume*	A4s3
mi* turn*	U6
mic*	t3
mie*	D3
mien*	D3
mient*	D3
mientras	D3
mil*	t4
min*	E-3G3Y4m4q8
minu*	G3m4q9
minut*	G3m4q9
minuto	q4
minutos	G3m4q5
minutos $	m4
mio	A-3E3H5u-3
mio $	E4t3
mir*	A4
mis	O8q4
mis datos	O8
mis lentes	q4
mis*	E4G4M3X-3Y-4k19m-3
mis* dato*	O8
mis* lent*	q4
misi*	E5
misio*	E5
mision	E5
mision $	E5
mism*	G4M3X-3Y-4k19m-3q3
mism* clie*	k4
mism* de*	A4
mism* pero*	H3u-3
mism* que*	k4r3
misma	k8t-3
misma $	k3
mismo	X-3k13u-3
mismo $	F3
mismo cliente	k4
mismo de	A4
mismo pero	H3u-3
mismo que	k4r3
mit*	r4t-3
mita*	r4t-3
mita* y*	r4
mitad	r4t-3
mitad y	r4
mod*	F16l3t-8
modi*	F16t-6
modi* el*	F3
modif*	F16t-6
modificar	F15t-6
modificar el	F3
modo	E3
moj*	Y3
mojo	Y3
mol*	r-3t6
mom*	q15t-4u3
mome*	q15t-4u3
mome* favo*	q6
mome* si*	u3
momen*	q15t-4u3
momentito	q4
momento	q10t-4u3
momento $	q6t-3
momento si	u3
mon*	C5E-6F6J4W-3Y-3d4f11h7r3
mone*	D3E-4F-3J4d4f12h8t-3
mone* apen*	h6
mone* hay*	h3
moned*	D3E-4F-3J4d4f12h8t-3
monedero	D3E-4F-3J4d4f12h8q-3t-3
monedero $	d5f3o5
monedero apenas	h6
monedero hay	h3
mont*	C6F9r6
mont* #*	A3H3
mont* de*	F3
mont* si*	r3
monto	C6F9r6
monto #	A3H3
monto $	C6F5r5t-3
monto de	F3
monto si	r3
mor*	E7q-3
mori*	E7q-3
morir	E7q-3
mos*	X7
most*	X7
mostr*	X7
mostrador	X7
mostrador $	X4
muc*	G4H-5k3n4q3
much*	G4H-5k3n4q3
much* #*	A4
much* grac*	n4
mucha	G4
mucha*	k3n4q5
muchacha	k3q5
muchas	n4
muchas gracias	n4
mucho	A3H-3t3
mucho #	A4
mue*	Q4W-3c6q-4t4
muev*	W-3c6q-3t4
mueva*	W-3t5
muevas	W-3t5
mur*	E5
muri*	E5
murio	E5
muy	A-3G4P5X5n8
muy amable	X4n8
muy* amab*	X4n8
muy* buen*	P5
na	Y13
nac*	A4
nach*	A4
nacho	A4
nad*	A-3E8F-9G7K14X6Y4n-3q-6r-5t11
nada	E9F-6K14Y4q-6r-4t11
nada $	E3W5X4Y3t-6
nada de	Y3
nada mas	H4
nada nada	E4
nada que	K6t7
nada* de*	Y3
nada* mas*	H4
nada* nada*	E4
nada* que*	K6t7
nadi*	F-3G5X5
nadie	F-3G5X5
nan*	W17t-7
nana*	W17t-7
nanay	W10
nanay $	W10
nec*	F4r5
nece*	F4r5
nece* camb*	F5
neces*	F4r5
necesito	F4
neg*	E5W11X8g3q-3t-6
nega*	W12g3t-5
negat*	W12g3t-5
negativo	W12g3t-5
negativo $	W3g3
nego	X8
nego*	E7
negoc*	E7
negocio	E7
nel*	W27t-17
net*	Y6
neta	Y6
ni	A-8E6F-3W22X18Y5q-6r-5t-3
ni de	W10t-3
ni la	E9
ni modo	E3
ni nada	Y3
ni se	W5
ni* de*	W10t-3
ni* la*	E9
ni* modo*	E3
ni* nada*	Y3
ni* se*	W5
nin*	H-3K3W3X8Y9q-4
ning*	K3W4X6Y6q-3
ningu*	K3W4X6Y6q-3
ningun	t4
ninguna	K3W7t-3
ninguno	X7Y6
ninguno $	X7Y6
nino	E3Y3
no	A-27B-3C-9D-6E19F19G5H18I-5J-3K8L-4N-5P-7Q-5R-7S-5T3U-5V-5W40X33Y37Z-6a4b7c-14d-4e-5f-6g4h4j-3k-5l-10n-11o-7p-6r-11s-5t-26u15
no #	A-10H23
no $	A-3E-9F-11H-6W50Y-8m3q-8u15
no &	H5
no alcance	r3
no aparece	h3
no aplica	W-3X5
no apuntes	K6
no asi	W3
no coincide	F4
no compro	E8
no con	H3
no corresponde	F5
no cuenta	A3
no cuento	X3
no da	Y3
no de	A-3H4Y3
no dejo	X4
no dije	F-4W6
no dolares	A-3H3
no el	H5
no en	H3
no entendi	r6
no entiendo	T3r6
no entra	E3
no era	A-3F10W-4X-3Y-4b12
no eran	A-3H5
no es	A-6E-4F23G3H4W8Y-4r-6t-7
no ese	F5H-3Y-4b4t-3u3
no eso	W5
no esta	F-3H-3W8h6j4t-8
no estoy	i4
no fue	A3F3
no fueron	F5
no genera	W-3Y4
no gracias	Y3n-3
no ha	q3
no hay	F-5K4W-6X4Y11t7
no he	q5
no hubo	E8W-4
no imprimio	Y6
no la	C3E13F-3W13q3t-5
no le	G3H-4T9W-8X4Y5g3q6t4
no lleva	H5W-3
no lo	W7X5
no manches	G3n3
no me	A4E-9H-4W4X7a5t9
no mejor	A5H-5
no no	A-4C3E-5H5W5b4
no pago	E6
no paso	E5
no pastel	W5
no por	W8
no procede	E3
no puedo	W4
no pues	H3
no que	E5X3
no quede	E3
no quiere	E5Y3
no quiero	O8W6a5
no quiso	X9
no quita	H4
no registres	E5K3
no sale	t-3u3
no salio	F-3Y7
no se	E9G3T4W5Y4q-3r7t-8u6
no sigas	E5
no son	F9H-3
no te	E-3F6H-3W9X-4Y-4b7r-3
no tengo	W3Y5
no tiene	F-4W-6X12Y4h4t5
no trae	A8H-5X3Y5
no traia	E4
no una	g5
no usa	W-5X9
no usamos	Y4
no va	E12W5Y-4f4t-3
no van	F6
no vayas	K4
no veo	G3W-4r7t6
no vi	m5
no voy	W3
no we	W4
no* #*	A-10H23
no* &*	H5
no* alca*	r3
no* apar*	h3
no* apli*	F4W-5X5
no* apun*	K6
no* asi*	W3
no* auto*	W4
no* coin*	F4
no* comp*	E9
no* con*	H3
no* cont*	Y3
no* corr*	F4W-13q17
no* cuen*	X3
no* da*	Y3
no* de*	A-3H4Y3
no* dejo*	X4
no* dije*	F-4W6
no* dola*	A-3H3
no* el*	H5
no* en*	H3
no* ente*	r6
no* enti*	T3r6
no* entr*	E3
no* era*	A-3F10W-4X-3Y-4b12
no* eran*	A-3H5
no* es*	A-6E-4F23G3H4W8Y-4r-6t-7
no* ese*	F5H-3Y-4b4t-3u3
no* eso*	W5
no* espe*	E4q-4u5
no* esta*	F-3H-4W8h6j4t-8
no* esto*	i4
no* fue*	A3F3
no* fuer*	F5
no* gene*	W-3Y4
no* grac*	Y3n-3
no* guar*	K4
no* ha*	q3
no* hay*	F-5K4W-6X4Y11t7
no* he*	q5
no* hubo*	E8W-4
no* impr*	Y6
no* la*	C3E13F-3W13q3t-5
no* le*	G3H-4T9W-8X4Y5g3q6t4
no* llev*	H6W-3
no* lo*	W7X5
no* manc*	G6n3
no* me*	A4E-9H-4W4X7a5t9
no* mejo*	A5H-5
no* no*	A-4C3E-5H5W5b4
no* pago*	E6
no* paso*	E5
no* past*	W5
no* por*	W8
no* proc*	E4
no* pued*	W3
no* pues*	H3
no* que*	E5X3
no* qued*	E3
no* quie*	O8W8X-3a5f-3
no* quis*	X9
no* quit*	H4
no* regi*	E5K3
no* sale*	t-3u3
no* sali*	F-3Y7
no* se*	E9G3T4W5Y4q-3r7t-8u6
no* seno*	W5
no* siga*	E5
no* son*	F9H-3
no* te*	E-3F6H-3W9X-4Y-4b7r-3
no* teng*	W3Y5
no* tien*	F-4W-6X12Y4h4t5
no* trae*	A8H-5X3Y5
no* trai*	E4
no* una*	g5
no* usa*	W-5X9
no* usam*	Y4
no* va*	E12W5Y-4f4t-3
no* van*	F6
no* vaya*	K4
no* veo*	G3W-4r7t6
no* vi*	m5
no* voy*	W3
no* we*	W4
noc*	P3S4
noch*	P3S4
noche	S4
noche*	P3
noches	P3
nom*	A5K7W6X4Z3r3t-8u9
noma*	F-3H-5K7X3Y4u10
noma* lo*	r3
noma* que*	Y3t-4u12
nomas	A3F-3H-5K7X4Y4u10
nomas $	E4
nomas lo	r3
nomas que	Y3t-4u12
nomb*	A3E-3H5W6Z3r3t-8
nomb* de*	Z3r3
nomb* que*	W8t-3
nombr*	A3E-3H5W6Z3r3t-8
nombre	A3E-3H5W6Z3r3t-8
nombre $	F3r5t-3
nombre de	Z3r3
nombre que	W8t-3
non*	W11t-4
none*	W11t-4
nones	W11t-4
nos*	J5
noso*	J5
nosot*	J5
nosotros	J5
nosotros $	J5
not*	E-6F5N6R4W-5Y13r7t-5
nota	A4E-5F6N6R4W-5Y11r3t-4
nota #	A3N7
nota $	A-5E-3F4W-4Y11q3r7t-3
nota*	r4
nota* #*	A3N7
notas	r4
ntp	A-3c-3n17
ntp $	A-3X-3c-3n17
nue*	A-5C4E4H-3h8j4u-6
nuev*	A-5C4E4H-3h8j4t-3
nueva	A-4E3j4
nuevo	C4h6r3t-3
nuevo $	X3
num*	E-6F7H6S3W-4X10Y4q-3r8
nume*	E-6F7H6S3W-4X10Y4q-3r8
nume* #*	A11H-8
nume* al*	F3
nume* cual*	r4
nume* de*	O3r8
nume* es*	A3
nume* no*	F4
nume* que*	X4k3
nume* y*	t3u-3
nume* ☎*	H5
numer*	E-6F7H6S3W-4X10Y4q-3r8
numero	E-6F7H6S3W-4X10q-3r9
numero #	A11H-8
numero $	A-4E-3F-5S5X9r-5s3u7
numero al	F3
numero cual	r4
numero de	O3r8
numero es	A3
numero no	F4
numero que	X4k3
numero y	t3u-3
numero ☎	H5
nun*	A-3G4W9X4Y4q-3t-3u-3
nunc*	A-3G4W9X4Y4q-3t-3u-3
nunca	A-3G4W9X4Y4q-3t-3u-3
o	A-14E-9F-7H-4W-6X-5Y-8c-3l5m22q-4r66s7t-17u7
o #	A3H-3q3
o como	r4
o con	A-3r6
o el	q3r7
o la	m5
o lo	r8
o me	q-3r3
o menos	t-3u4
o no	W-3r8t-4u7
o nomas	r5
o que	m10r-4t-3u-3
o sea	H4
o sin	A-4M6r9
o ya	r5
o* #*	A3H-3q3
o* como*	r4
o* con*	A-3r6
o* cual*	r3
o* el*	q3r7
o* la*	m5
o* lo*	r8
o* me*	q-3r3
o* meno*	t-3u4
o* no*	W-3r8t-4u7
o* noma*	r5
o* que*	m10r-4t-3u-3
o* sea*	H4
o* sin*	A-4M6r9
o* ya*	r5
obl*	r6
obli*	r6
oblig*	r6
obligatorio	r6
obv*	t6
obvi*	t5
obvio	t5
ocu*	W4r6
ocup*	r6
ocupa*	r5
ocupas	r5
ocupas $	r3
oig*	F3d5
oiga	F3d5
ojo	u4
ok	A-5E-3H-6W-4X-3Y-3c-3q-4t20u25
ok $	A-3t22
ok gracias	n3
ok nomas	u3
ok pero	u5
ok registrala	u3
ok va	t3
ok* grac*	n3
ok* noma*	u3
ok* pero*	u5
ok* regi*	u4
ok* va*	t3
olv*	E21W-3k3q-3t-3
olvi*	E21W-3k3q-3t-3
olvi* de*	E3
olvi* la*	k3
olvi* lo*	E3
olvid*	E21W-3k3q-3t-3
olvida	E5k3t3
olvida $	t3
olvida la	k3
olvida lo	E3
olvidala	E4
olvidate	E4
omi*	A-3Y16
omit*	A-3Y16
ond*	P3n6
onda	P3n6
opc*	T11r-4t5
opci*	T11r-4t5
opcio*	T11r-4t5
opcion	t5
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
ori*	q14t-3
orit*	q13t-3
orit* te*	q3
orita	q13t-3
orita te	q3
otr*	A-23D13E3F10V3W-6Y-6b6f-3h-3j16k12o-3p5q3t-15u4
otra	A-18D6F6H-8W-4X-3j18k13l3m4r4t-9u3
otra clienta	D6
otra cosa	A-3E3k5q3
otra de	u3
otra mesa	F5
otra persona	F3
otra sucursal	E3l5
otra vez	E-4F-4G3P3c3g3k4r12u-4
otra ☎	A-3H-3j7
otra* clie*	D6
otra* cosa*	A-3E3k5q3
otra* de*	u3
otra* igua*	k6
otra* mesa*	F5
otra* pers*	F3
otra* sucu*	E3l5
otra* vez*	E-4F-4G3P3c3g3k4r12u-4
otra* ☎*	A-3H-3j7
otro	A-6D7E3F4H10V4Y-4b8p6r-7t-6
otro $	X3t-3u3
otro chat	b9
otro cliente	q4
otro este	H3
otro lado	E4
otro precio	p3
otro senor	D3
otro telefono	F5
otro* chat*	b9
otro* clie*	q4
otro* este*	H3
otro* lado*	E4
otro* prec*	p3
otro* seno*	D3
otro* tele*	F5
oye	A-6E-4X3j6n4r5t-5u-3
oye $	n4r4t-4
oye el	F3
oye la	p3
oye y	X3Y3
oye* el*	F3
oye* la*	p3
oye* y*	X3Y3
pac*	n4
paci*	n4
pacie*	n4
paciencia	n3
paciencia $	n3
pad*	n12
padr*	n12
pag*	A6E8R5W-3f14t-4u3
paga	f10u4
paga $	u4
paga con	f4
paga*	E3R3f5q4
paga* #*	H-3f5
paga* con*	f8
pagar	E4f5
pagar con	f4
pago	A7E6q-3r3
pago $	E5F3
pago en	A3R3
pago y	X3
pago* en*	A3R3
pago* y*	X3
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
pantalla	C5
pap*	A5X4Y8q3r-3
papa	X3
pape*	A3Y8q3
papel	Y4q3
papel $	q4
papel*	A4Y5
papeleria	A5
papelito	Y5
papelito $	Y5
paq*	A4
paqu*	A4
paque*	A4
par*	C3E3F-8H-6T6W4b14e3j4k6m-3n-3t-6
para	C4E4F-6H-5S3T6W5Y-3b15c-3e3j4k6t-10u-4
para atras	C7
para el	A3b3
para la	X3k3
para mi	b7
para nada	E-3W11t-5
para que	T8X3e4q4r9t-6
para ti	b4
para ☎	A-4j4
para* atra*	C7
para* el*	A3b3
para* la*	X3k3
para* mi*	b7
para* nada*	E-3W11t-5
para* que*	T8X3e4q4r9t-6
para* ti*	b4
para* ☎*	A-4j4
pare*	t6
parec*	t3
parece	t3
parej*	t3
pareja	t3
pareja $	t3
part*	Y3c5
parte	A3Y3
parte $	Y4
pas*	A-3C16E-9H4I3S4V6W4Y-7Z4e7k5m15q-4r-5t-8
pasa	r8t-5
pasa $	r4
pasa si	r6t-3
pasa*	E-9I4V7Z5c4e3k5m7p3r-7t-3
pasa* a*	H3V4
pasa* al*	V4k3
pasa* el*	I6
pasa* la*	c8q3
pasa* los*	Z3
pasa* si*	r6t-3
pasad*	A3E-6X3Y-3k3m9p3r-3
pasada	E-6X3Y-3k3m9p3r-3
pasada $	A3C3E-3k3m5
pasal*	Y3Z6k3
pasala	Z3
pasale	Z3
pasale los	Z3
pasalo	Y3k3
pasam*	I5V7c6e4q-4
pasame	I5V7c6e4q-4
pasame el	I6
pasan*	q3
pasando	q3
pasando la	q3
pasar*	F3
pasaron	F3
pase	A-3F5H3t4
pase $	F5t4
pase* con*	A-3H3e4
paso	C14E3F-3S5Y-4m9r-4t-4
paso $	C3X4m4
paso anterior	C4
paso el	H4u4
paso la	S3m7
paso* ante*	C6
paso* el*	H4u4
paso* la*	S3m7
past*	W4
paste*	W5
pastel	W5
pat*	S3Y3
patr*	S3Y3
patr* no*	Y3
patro*	S3Y3
patron	Y4
patron no	Y3
patrona	S3
pau*	q13t-6
paus*	q13t-6
paus* favo*	q5
pausa	q13t-6
pausa favor	q5
ped*	E7H-3W4X5r5
pedi	X6
pedi*	E6H-3W4r7
pedid*	E4F3r3
pedido	E4F3r3
pedido $	F3
pedir	X-3q5r4
pedir*	E3W5
pedirselo	W5
pel*	E4
pele*	E5
pele* con*	E4
peleo	E5
peleo con	E4
pen*	L10b4q7
pend*	L10
pend* de*	L10
pendi*	L10
pens*	E4q5
pens* bien*	E5
pensa*	E4q5
pensando	q4
pensandolo	E5
pensandolo bien	E5
per*	A7C-3E-7F-6H-4W-8b10l-3q20s6t-4u29
pera	q11t-6
pera*	q16t-4
pera* que*	q5
peram*	q7
perame	q7
perat*	q8t-3
perate	q8t-3
perate que	q4
perd*	A-9F-3H10X7b12q-9r9u-4
perd* #*	A-6H9
perd* el*	X3c3
perd* me*	b4
perd* no*	r5
perd* se*	b6
perdi	X7Y5q-3r4
perdi $	X3Y4
perdi el	X3r3
perdi*	E4R3
perdida	E4R3
perdida $	E4R3
perdo*	A-7H10b13q-4r6u-3
perdon	A-5H9b10q-4r6u-3
perdon #	A-6H9
perdon $	X3
perdon no	r5
perdon se	b6
perf*	A4H-3t11
perf* asi*	t3
perfe*	t11
perfecto	t11
perfecto $	t9u-4
perfecto asi	t3
perm*	q12
permi*	q12
permiteme	q12
permiteme $	q4
pero	A13E-3F-4H-8X-6q-6r-4u40
pero antes	u3
pero es	H3t6u-3
pero fueron	A-6H7
pero no	q5u3
pero ponle	u4
pero que	u3
pero se	A6X-3
pero si	A3t3u-3
pero sin	u4
pero son	A6H-6
pero ya	t3
pero* ante*	u3
pero* es*	H3t6u-3
pero* fuer*	A-6H7
pero* no*	q5u3
pero* ponl*	u4
pero* que*	u3
pero* se*	A6X-3
pero* si*	A3t3u-3
pero* sin*	u4
pero* son*	A6H-6
pero* ya*	t3
pers*	F4s7u-3
perso*	F4s7u-3
persona	F4s7
persona $	s7
pes*	A4E-3G3H5M4W-3j6r6t-5
pesa*	q3
pesan*	q3
pesando	q3
peso*	A4H6M4W-3j6q-3r7t-4
peso* no*	A-3H3
pesos	A4H6M4W-3j6q-3r7t-4
pesos $	A7F3H4M7W-3t-3
pesos no	A-3H3
pic*	q-3r4t8u-5
pica*	t10u-4
pico	r4
pico $	E3r4
pid*	W10X-3Y-8f3r8
pide	f3o3
pide el	o3
pide*	G3r7
pide* el*	o3
pides	r7
pides $	r4
pidi*	E3
pidi* su*	E3
pidie*	r3
pidiendo	r3
pidio su	E3
pido	q6
pido $	q4
pie*	W5X-3
pien*	W6X-3
piens*	W6X-3
pienso	W6X-3
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
pod*	W5
pon	A-5H12X4
pon #	A-3H9
pon*	C6E-4F-5H6R6W-3X5Y-6Z10c-3f3q-5r15t8u-4
pon* #*	A-3H9
pone	r6
pone*	A-4C4E-3H4R3W3X-3Y-3f5r4
pone* #*	A-3H5
pone* ahi*	r6
poner	A-4C4E-3H4W4X-3Y-3f5r5
poner #	A-3H5
poner $	W6
pong*	E4R4q-4r11u-4
pong* el*	r3
pong* que*	r5
ponga*	E6G3
pongas	E6
pongas $	W5
pongo	R4q-3r12u-4
pongo $	r3t3
pongo el	r3
pongo que	r5
ponl*	A3E-4H4W-4X9Z9r-4t4
ponl* #*	A-4H8
ponl* a*	A4
ponl* el*	A4Z3
ponl* sin*	X5
ponla	Z5t4
ponla $	t4
ponle	A5H6X4Z4
ponle #	A-4H8
ponle a	A4
ponle el	A4Z3
ponm*	C5
ponme	C5
por	A-4E7F-9G-3H-4O3P6R4W3Y8c-5h-3i3j5l-3m-3o-3q7t15u-3
por #	j3
por ahi	P7r-5
por cierto	Y3
por el	A-5E3q6
por favor	F-4H5O4W5Y-3f4i4
por la	A-3E5n3t5
por las	X4
por mi	t3
por que	E-3X-3r14s3
por supuesto	t6
por*	C-5M12t4
por* #*	j3
por* ahi*	P7r-5
por* ahor*	u5
por* cier*	Y3
por* el*	A-5E3q6
por* favo*	F-4H5O4W5Y-3f3i4
por* la*	A-3E5n3t5
por* las*	X4
por* mi*	t3
por* que*	E-3X-3r14s3
por* supu*	t6
porq* no*	W3
porque no	W3
pos*	H5W-3t4
post*	H5
postr*	H5
postre	H5
pre*	A-7C10E-6G7K4W-6X5Y-5Z3l9m-4n-3q10r4
prec*	A-4F5W-3X-3Z4l3p3
prec* al*	Z5
prec* el*	A-3H3
prec* y*	E3
preci*	A-4F5W-3X-3Z4l3p3
precio	A-3F5X-3Z4l3p3u3
precio $	F4q3
precio al	Z5
precio el	A-3H3
precio y	E3
pref*	X5e3
pref* no*	X6
prefi*	X5e3
prefiero	e3
preg*	A-4C11D3F-4G8K4W-3Y-5l7q4r5t-3u-3
preg* a*	q9
preg* ante*	C3G5
preg* de*	E3
preg* el*	C3
preg* eso*	W3
preg* que*	l4
preg* si*	l7
preg* y*	S3
pregu*	A-4C11D3F-4G8K4W-3Y-5l7q4r5t-3u-3
pregunta	C6D4G3K3W-3X-4l3q-5r10
pregunta $	K4r5
pregunta anterior	C4
pregunta de	E3
pregunta el	r3
pregunta que	l4
preguntan	l7
preguntan si	l7
preguntando	W3
preguntar	E4t3
preguntar $	E3t3
preguntarle	X3q3
preguntarle a	q3
pregunte	X7
pregunto	S3q9
pregunto $	q5
pren*	c4q4
pren* la*	c5
prend*	c4q4
prendiendo	q3
pri*	C3F-4H-3X-4h10i4o4p3r-4t3
prim*	C3E-3F-3X-4h10i4o4p3r-3t3
prim* es*	h3
prim* insc*	h3
prim* que*	A-3H4
prim* vez*	i5
prime*	C3E-3F-3X-4h10i4o4p3r-3t3
primera	i4t4
primera vez	i5
primero	C3F-3X-3h10o4p3r-3
primero $	C3p3q3
primero es	h3
primero inscribe	h3
primero que	A-3H4
pris*	q3
pro*	H-3K5O4P4Y-6a4i3l4q-9t6u3
prob*	K6
proba*	K6
probando	K6
probando $	K6
probl*	t3
problema	t3
proc*	E6W5t7
proc* por*	t5
proce*	E6W5t7
proceda	t3
procede	E3t4
proceder	E3
prod*	Z3
prod* en*	F3Z3
produ*	Z3
producto	Z3
producto en	F3Z3
prog*	O4i4
progr*	O4i4
programa	O4i4
prom*	a5l5
promo*	a5l6
promocion	l6
promociones	a5
promociones $	a5
prop*	r3t-4u4
prop* #*	A3
prop* son*	A3H-3
propi*	F3r3t-4u4
propina	F3r3t-4u4
propina #	A3
propina $	F3t-3u4
propina son	A3H-3
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
pue*	C4T4W6Z3c-3i7m-3q-4t10u5
pued*	A-4C5E-6G3T5W7X-5Y-5Z4i7l4q-3r5
pued* camb*	r7t-5
pued* fact*	l5
pued* hace*	T7r-3
pued* mete*	i4
pued* pone*	C4
puede	E-4G4W4i4r9u-4
puede $	W6r5
puede*	C6T4Z4l4t3
pueden	l5
pueden factura	l5
puedes	C6T4Z4r-4t3
puedo	F3W3i4t-4
puer*	X3
puert*	X3
puerta	X3
puerta $	X3
pues	A9E4H-3X3Y3r-5t10u7
pues #	A3
pues $	t14
pues no	A-3E3W5Y4
pues que	t3
pues si	t-6u12
pues*	H4
pues* no*	A-3W5Y5
pues* que*	t3
pues* si*	t-6u12
puest*	H4
puesto	H4
pun*	A-6D10F-4G6H-4M17X-4Y-3Z7d4f9o9q-6r-3t-5
punt*	A-6D10F-4G6H-4M17X-4Y-3Z7d4f9o9q-6r-3t-5
punt* a*	G5
punt* de*	Z5
punt* le*	M3r3
punt* trae*	D3o3
punt* y*	f5
punto	G3M6
punto $	G4
punto de	Y3
punto*	A-5D10F-3G3H-4M11X-3Y-5Z8d4f9o10q-5r-4t-4
puntos	A-5D10F-3G3H-4M11X-3Y-5Z8d4f9o10q-5r-4t-4
puntos $	E4M9Y-4o6
puntos a	G5
puntos de	Z6
puntos le	M3r3
puntos trae	D3o3
puntos y	f5
pur*	G3Y13
pura	Y7
pura libreta	Y4
pura* libr*	Y4
puro	G3Y6
pus*	A-6F16H11q-4t-3u-3
puse	A-7F11H8Y3r-5
puse #	A-4H6
puse $	E3
puse el	F5
puse mal	F3
puse no	X3
puse* #*	A-4H6
puse* el*	F5
puse* mal*	F3
puse* no*	X3
pusi*	A-3F6H4r5
pusi* #*	F3
pusi* de*	F4
pusis*	A-3F6H4r5
pusiste	A-3F6H4r5
pusiste #	F3
pusiste $	r5
pusiste de	F4
puso	A4
que	A-8C-11D-4E-7G4H-11I-6J-4L-5N5P11Q5R-6S-3T15Y-14Z7a-4b-7d-4f5j-7k3m3n7p8q-3r30s-3t-4
que #	A6
que $	m10r8t-3u-3
que abrirle	h5
que acabas	k3
que acabo	p4
que asi	X5Y4
que cambiar	t3
que captura	F3
que cobre	F3
que compro	Q3
que corregir	t5
que creo	C3
que cuanto	o4
que dato	r6
que debo	r6
que dice	A-3r10
que el	H-4q7u5
que era	A4
que es	A4X3Z5r4
que esa	E4
que escribi	F3
que ese	E3
que eso	F7
que esta	c6q-4u4
que firme	q6
que folio	r4
que fue	H-3N7
que ha	A-3Q8
que hacer	T3
que hago	r6
que hay	P7
que hora	l11r-3
que iba	C3E4
que inscribirla	h4
que la	A-3W4k6r8
que le	f7
que llegue	q4
que llevamos	E4
que llevo	Q3U3
que lo	G4
que luego	E4
que mande	H4m3
que mas	T12r-6
que me	W-3e7r8t-7u6
que nada	E3
que no	E4H-6W11X11Y4f-3g3r-9t4u4
que numero	r4
que ocupas	r3
que pago	F3
que para	X6
que pasa	r10t-3
que pase	t4
que poner	r6
que pongo	r4
que por	X4
que puedes	T4Z4
que puse	H4Y4
que quede	W-3t6
que quiere	O3
que quieres	r3s3
que rapido	n3
que regreso	H3
que sale	F3r6
que se	H-4Y-3q7r4t9
que sea	E-4H7t3
que si	E4F-3H5l3r-3t9
que siempre	E4
que significa	r4
que sigue	H-3V9
que sin	X5
que son	A4
que su	A-6H6
que tal	P16r-3
que te	A-3F6H3X4Y-3q-3r5
que ticket	r3
que tiene	f5o6
que trae	f3
que va	W8r-4t5
que van	r4
que vaya	Y4
que venta	A-4N7
que viene	A5
que ya	p7t-3u5
que*	A-6F4H8L5W-6b3g3m13o7q-7r-4t9
que* #*	A6
que* abri*	h5
que* acab*	E-3k3p5r-3
que* arre*	F4
que* asi*	X5Y4
que* borr*	O3
que* camb*	t3
que* capt*	F3
que* cobr*	F3
que* comp*	Q3
que* corr*	t5
que* creo*	C3
que* cuan*	o4
que* dato*	r6
que* debo*	r6
que* dice*	A-3r10u3
que* el*	H-4q7u5
que* era*	A4
que* es*	A4X3Z5r4
que* esa*	E4
que* escr*	F3
que* ese*	E3
que* eso*	F7
que* espe*	q5
que* esta*	Z6c5q-4
que* firm*	q6
que* foli*	r4
que* fue*	H-3N7
que* fuer*	X3
que* ha*	A-3Q8
que* hace*	T3k3
que* hago*	r6
que* hay*	P7
que* hora*	l11r-3
que* iba*	C3E4
que* insc*	h4
que* la*	A-3W4k6r8
que* le*	f7
que* lleg*	q5
que* llev*	E4Q3U3
que* lo*	G4
que* lueg*	E4
que* mand*	H4m3
que* mas*	T12r-6
que* me*	W-3e7r8t-7u6
que* nada*	E3
que* no*	E4H-6W11X11Y4f-3g3r-9t4u4
que* nume*	r4
que* ocup*	r3
que* pago*	F3
que* para*	X6
que* pasa*	r10t-3
que* pase*	t4
que* pone*	r6
que* pong*	r4
que* por*	X4
que* pued*	T4Z4
que* puse*	H4Y4
que* qued*	W-3t6
que* quie*	O3r5s3
que* quit*	p3
que* rapi*	n3
que* regi*	K6r3
que* regr*	H3
que* sale*	F3r6
que* se*	H-4Y-3q7r4t9
que* sea*	E-4H7t3
que* si*	E4F-3H5l3r-3t9
que* siem*	E4
que* sign*	r4
que* sigu*	H-3V9
que* sin*	X5
que* son*	A4
que* su*	A-6H6
que* tal*	P16r-3
que* tard*	A4G3H-3
que* te*	A-3F6H3X4Y-3q-3r5
que* teng*	O4
que* tick*	r3
que* tien*	f5o6
que* trae*	f3
que* trai*	c7
que* va*	W8r-4t5
que* van*	r4
que* vaya*	Y4
que* veng*	S3i5
que* vent*	A-4N7
que* vien*	A5
que* ya*	p7t-3u5
qued*	A-5F-5H10L5W-5X-3g3m13o7q-5r-3t6
qued* algu*	L6
qued* en*	H6
qued* la*	l5
qued* o*	m8r-3
qued* regi*	m6t-4
qued* sin*	m3
queda	H3l5o3u4
queda $	u4
queda la	l5
queda*	A-4H5g4
quede	E3W-3m3t6
quede $	E3W-3t5
quedo	F-3H3L5Y4m11o3q-4
quedo $	r4
quedo alguna	L6
quedo en	H6
quedo o	m8r-3
quedo registrada	m6t-4
quer*	F9b3t3
quere*	F4
querer	F4
querer $	F4
queri*	F5b3t3
queria	F5b3t3
qui*	A-17C6E14F-8M4N11O8P6R-3T-3a4e3f6i4j-3l-3m-4n-3p8q-11r6s9t-11u-8
quie*	A-12C5E-3F-3H-11N12O9P5W5X-9Y-4a4c4e4f7h3i5q-5r12s10u-8
quie* eres*	r-3s10
quie* es*	A-3N3r12t-3
quie* esta*	E-4O5t3
quie* habl*	e6r-3
quie* hace*	E4W-3
quie* insc*	A-3E3h4
quie* le*	N4
quie* mete*	f3
quie* mi*	i3s3
quie* modi*	F3
quie* que*	E-3G4O7Y3
quie* sabe*	o3r3
quie* se*	c5
quie* su*	h5
quie* usar*	f3
quie* ver*	D4
quien	A-8E-6H-4N14P6X-3c7e3q-3r8s12t-6
quien $	r5
quien eres	r-3s10
quien es	A-3N3r12t-3
quien le	N4
quien se	c5
quier*	A-4C6E3H-7O10W4X-5a4c-3f8h4i5q-3t4u-7
quiere	A-3D3H-3O3W-3f10h3
quiere meter	f3
quiere que	O3
quiere saber	o4
quiere su	h5
quiere usar	f3
quiere ver	D4
quieres	r7s3
quieres $	r4
quieres mi	s3
quieres saber	r3
quiero	A-3C8E5G3H-4O7W8X-3Y-6a5i6r-6u-6
quiero $	W4t5u-5
quiero hacer	E4W-3
quiero modificar	F3
quiero que	G4O4
quis*	C3X9
quis* que*	X4
quise	H3
quisi*	C3
quisiera	C3
quiso	X9
quiso que	X4
quit*	A-6E14F-5H11M5W-3X4p11q-3r-4t-7
quit* eso*	E11
quit* la*	p4
quit* los*	A-3H6
quita	A-3E7H5p4
quita eso	E8
quita los	A-3H6
quita*	A-3E5F-4H6M5X5p7t-6
quitale	A-4E8H3X3Y3p4t-4
quitale $	E3Y6t-3
quitaselo	H5X3Y-3
quitaselo $	H5X3Y-3
rap*	G5W-5n3q7
rapi*	G5W-5n3q7
rapid*	G5W-5n3q7
rapido	G5W-5n3q7
rapido $	G5
rar*	F4H-3r4
raro	F4H-3r4
rat*	S7k5o3p3q4r-3t-6
rati*	S3k3q6t-3
rati* te*	S3q3t-3
ratit*	S3k3q6t-3
ratito	S3k3q6t-3
ratito te	S3q3t-3
rato	F3S4o3p3q-3r-3t-3u4
rato $	F5p3
reb*	q3
reba*	q3
rebaj*	q3
rebaja	q3
rec*	H4W10a6t-7
rech*	W13t-8
recha*	W13t-8
reci*	E-4W-3a6t5
recib*	E-4W-3a6t5
recibo	t5
rect*	A-5H5
recti*	A-5H5
rectifico	A-5H6
recu*	A4t-3
recue*	A4t-3
red*	A5H-3t-3u4
redo*	A5H-3t-3u4
redo* a*	t-3u4
redon*	A5H-3t-3u4
redondeo	A3H-3
ref*	A14Y-3c4r5
refi*	r6
refie*	r6
refieres	r3
refr*	c5
refri	c5
reg*	A-8C21F-8G-3H-7K6M8P-3R3S3X-4Y-7c-5f-3g13i3k4l-3m7n-4t7
rega*	Z4
regal*	Z4q3
regalo	q3
regalo $	q3
regi*	F-5H-7K7R4Y-3i3m9q-6r7t14u3
regi* esta*	E3
regi* favo*	t3
regi* la*	r3
regi* pero*	u4
regi* que*	r6t-4
regi* si*	R3t-5u5
regi* ya*	r6t-3u-3
regis*	F-5H-7K7R4Y-3i3m9q-6r7t14u3
registra $	t3
registrada	i4m6t-5
registrada $	m6t-5
registrala	E-5t11u6
registrala $	E-3t13u-4
registrala pero	u3
registrala si	t-4u5
registrar	K5k3r8
registrar $	k3t4
registraste	m5
registre	W3t4
registre $	t3
registres	E4K3
registro	R3r8u-4
registro $	r3
regr*	A-6C24F-3M10S3X-3Y-4c-3g14r-8t-6
regr* al*	C7
regr* su*	g3
regr* un*	g6
regr* una*	C3
regre*	A-6C24F-3M10S3X-3Y-4c-3g14r-8t-6
regresa	A-4C8E3M11q5r-4
regresa $	C9M12r-3
regresame	C7q-3
regresame al	C4
regresando	g6
regresar	C6g7
regresate	C5
regresate una	C3
regrese	S4
regreso	E-3g4k3q4
regreso $	k3q3
rei*	E3R5Y-3q5
reim*	R5
reimp*	R5
reimprimo	R5
rein*	E4q3
rein* la*	q4
reini*	E4q3
rem*	A3
remi*	A3
remis*	A3
remision	A3
rep*	R3m5p4q-4r7t-6u3
repe*	p4t-3u4
repet*	p4t-3u4
repetida	p4u3
repetida $	u3
repi*	R3m5q-3r8t-4
repit*	R3m5q-3r8t-4
repite	R3r7
repiteme	r5t-3
res*	A-9F-3H10r8t-4
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
resu*	A-6H4r7
resu* que*	A-5H5
resul*	A-5H5
resulta	A-5H5
resulta que	A-5H5
resum*	r9
resumen	r5
ret*	A-5C14H4q-3t-3
reti*	A-4H4
retir*	A-4H4
retiro	A-4H4
retr*	C14q-3t-3
retro*	C14q-3t-3
retrocede	C14q-3t-3
rev*	C13E-3F12q4r-3t-5
reve*	C14
rever*	C14
reversa	C14
reversa $	C14
revi*	F11q5t-3
revi* si*	q3t-3
revi* y*	t3
revis*	F11q5t-3
revisa	F3
revisando	q4
rob*	s5
robo*	s5
robo* o*	s5
robot	s5
robot o	s5
rol*	Y4
roll*	Y4
rollo	Y4
rom*	Y4
romp*	Y4
rompi*	Y4
rompio	Y4
ros*	D7
sab*	A4D3X3l4o3t-3
saba*	l4
sabad*	l4
sabe	X5
sabe $	X4
sabe el	X3
sabe*	D3o3
sabe* el*	X3
sabe* que*	D4
saber	D3o3r3
sac*	E9F-3H-4R3h3q4r4
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
sal*	A-3C-4D17E18H-10S4W-7X-4Y13d6f8m-3n-5o9q4r-7t-9
sald*	A-5D20E-4d6f7o9r-5
sald* de*	D6o4
sald* del*	D5
sald* tien*	D3
saldo	A-5D20E-4d6f7o9q-3r-3
saldo $	D6f6
saldo de	D6o4
saldo del	D5
saldo tiene	D3
sale	E-6F7H-3l4q3r3t5
sale $	t3
sale el	l4
sale pero	t5
sale* el*	l4
sale* pero*	t5
salg*	E10S3n-3t-4
salg* de*	S3f3
salga	S3
salga de	S3f3
salgo	E11t-3
sali*	A4E18H-5W-3Y5p3q3t-5u-3
sali* con*	F3
sali* de*	E3
sali* en*	A4
sali* sin*	E5
salie*	q6
saliendo	q6
salio	A4E4H-4Y7p3u-3
salio con	F3
salio en	A4
salio sin	E4
salir	E12t-6
salt*	A-3Y9c3
salt* de*	E8
salta*	E-4X3Y9
salte	E6c4
salte de	E8
saq*	Y6
saqu*	Y6
saque	Y6
se	C-6D-4E14F-3G4H-7K-3N-3P-4Q-3R5S-4T8U-3V-3X10Y13Z-4b4e-3g-3j-4l-6m17q10r3s-3t-5u-5
se $	E-3t7u5
se a	T6
se armo	E5
se arrepintio	E5
se cayo	E5
se cobro	Y4
se concreto	E8X-3
se echo	c4
se enojo	E9t-4
se escribe	F4r3
se esta	Y-5q8
se fue	E7m4
se guardo	A-3m7p3
se hizo	I3
se imprimio	Y-3t6
se la	Y4
se largo	E3
se le	A3E-6M5k3
se lee	Y3
se llama	A8H3X-3h7
se lleva	E5q3
se llevo	c5
se lo	A3E-4X4Y4b3q8r-4
se me	A-8E-3F5H5b4q9
se mojo	Y3
se peleo	E5
se pone	r5
se puede	E-3G4W5r10t-3u-3
se que	T3r5
se registre	r-5t6
se salio	E3
se subio	c5m4
se supone	t-3u3
se trabo	Y3
se va	W6
se ve	A5F4H-3
se* a*	T6
se* armo*	E5
se* arre*	E5
se* borr*	Y3
se* canc*	E6H-3
se* cayo*	E5
se* cobr*	Y5
se* conc*	E8X-3
se* echo*	c4
se* enoj*	E8t-4
se* escr*	F4r3
se* esta*	Y-5q8
se* fue*	E7m4
se* guar*	A-3m7p3
se* hizo*	I3
se* impr*	t6
se* la*	Y4
se* larg*	E3
se* le*	A3E-6M5k3
se* lee*	Y3
se* llam*	A8H3X-3h7
se* llev*	E4c4q3
se* lo*	A3E-4X4Y4b3q8r-4
se* me*	A-8E-3F5H5b4q9
se* mojo*	Y3
se* pele*	E5
se* pone*	R3r3
se* pued*	E-3G4W5r10t-3u-3
se* que*	T3r5
se* qued*	o4
se* regi*	r-6t6
se* sali*	E5
se* subi*	c5m4
se* supo*	t-3u3
se* trab*	G4Y3
se* va*	W6
se* ve*	A5F4H-3
sea	E-4H9r-3u5
sea #	A3
sea de	E-3H8
sea la	u3
sea* #*	A3
sea* de*	E-3H8
sea* la*	u3
seg	q10
seg $	q8
seg*	Y-3q6u10
segu*	Y-3q6u10
segu* no*	A3
segu* yo*	t-4u5
segui*	q6
segun	A3t-5u7
segun yo	t-4u5
segun*	q3
segundito	q3
segundo no	A3
segur*	t6u3
seguro	u3
sem*	I6
sema*	I6
seman*	I6
semana	I6
semana $	I4
sen*	A5F3H3Q3X-3m8o5u-3
sena*	m5
senal	m5
seno*	A4F4H4Q3m3o5
seno* es*	H3
seno* me*	g4
seno* no*	F4
seno* que*	o5
seno* trae*	A-3H4t4
seno* y*	G3q5
senor	H-3o4q4t3
senor que	o5
senor*	A3F4H7Q3g3u-3
senora	A3F5H7Q3g3
senora $	F5Q4
senora es	H3
senora trae	A-4H4t4
senora y	G3q4
senorita	W4
sep*	A-4G4j4
sepa*	A-4G4j4
separ*	A-4j4
ser	A4r4u3
ser*	E3H5l4u-4
seri*	H7q3u-3
seri* #*	q4u-3
seri* es*	H4
seria	H3
seria*	q4u-3
serian	q4u-3
serian #	q4u-3
serie	H3
serie es	H4
serv*	E3l5
serv* a*	l3
servi*	E3l5
servicio	l5
servicio a	l3
shi	W-4t10
si	C-5D-3E-8F-14G-4H-15M8P-3R3S3T-3W-8X-9Y-4b-3c-6f-5h-3j-4l4m23n-5q-11r4t49u52
si #	A3t3u-3
si $	E-3F-4S6W-6q-4t14u25
si ahorita	t3
si aqui	t7
si aunque	u4
si bueno	u4
si con	u4
si creo	u4
si digo	r4
si el	l4
si entro	m4
si es	H-3r3u4
si ese	A6q3u-3
si esta	t4
si favor	t3
si fueron	r3
si hombre	t4
si la	R3Z5q3r4u-5
si le	r3
si lleva	q3u3
si lo	Y3
si me	r4
si mi	t3
si no	A4H-3M7W3X-3Y-3q-5r3t-6u13
si nomas	u3
si pago	R3r4t-3
si paso	m6
si pero	t-4u10
si quiero	t6u-5
si salio	t4
si se	E5Y-4m15r-6u-4
si si	S7q5t-5
si solo	t-4u4
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
si* comp*	M4
si* con*	u4
si* corr*	t3u-3
si* creo*	u4
si* digo*	r4
si* el*	l4
si* entr*	m4
si* es*	H-3r3u4
si* ese*	A6q3u-3
si* esta*	t4
si* favo*	t3
si* fuer*	r3t4u-3
si* homb*	t4
si* la*	R3Z5q3r4u-5
si* le*	r3
si* llev*	q3u3
si* lo*	Y3
si* me*	r4
si* mi*	t3
si* no*	A4H-3M7W3X-3Y-3q-5r3t-6u13
si* noma*	u3
si* pago*	R3r4t-3
si* paso*	m6
si* pero*	t-4u10
si* quie*	A3t6u-5
si* regi*	t3
si* sali*	t4
si* se*	E5Y-4m15r-6u-4
si* si*	S7q5t-5
si* solo*	t-4u4
si* te*	A3
si* tien*	t3u3
si* trae*	H3
si* verd*	t-10u11
si* y*	u6
si* ya*	r4t7
sie*	E7G5Y-3q-3t-3u6
siem*	E8G5q-3t-3u6
siem* no*	E7X3
siem* que*	u4
siem* y*	u4
siemp*	E8G5q-3t-3u6
siempre	E8G5q-3t-3u6
siempre no	E7X3
siempre que	u4
siempre y	u4
sig*	F-3H-4L7V22W-3q9r4t-7
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
sigu*	E-4H-4L7V22Y3t-6
sigu* clie*	V12t-5
sigu* es*	u3
sigu* sin*	L7
sigue	H-3V8q4
sigue $	V9
sigue es	u3
sigue*	L7
siguele	Y3
siguen	L7
siguen sin	L7
sigui*	V14t-5
siguiente	V14t-5
sim*	H-6t16u5
simo*	A-3H-3t16u5
simo* la*	t3
simo* pero*	u5
simon	t8u6
simon $	t5
simon pero	u5
simon*	t8
simona	t8
simona la	t3
sin	A-10C-3E9F-6L6M6W-7X23Y37c-4q-6r-6t-11u5
sin celular	X5
sin efecto	E4
sin el	A-4r5
sin eso	X5Y5
sin folio	E-3H6M4Y9r-3t-4
sin guardar	E8
sin iva	H4
sin la	A3H-3
sin nota	Y4
sin numero	X3
sin problema	t3
sin querer	F4
sin telefono	F-5X8u5
sin ticket	Y6t3u-3
sin* celu*	X5
sin* efec*	E4
sin* el*	A-4r5
sin* eso*	X5Y5
sin* foli*	E-3H6M4Y9r-3t-4
sin* guar*	E8
sin* iva*	H4
sin* la*	A3H-3
sin* nota*	Y4
sin* nume*	X3
sin* pape*	Y4
sin* prob*	t3
sin* quer*	F4
sin* tele*	F-5X8u5
sin* tick*	Y6t3u-3
sino	H3
sino #	H3
sino* #*	H3
sir*	A-3T9r10
sirv*	A-3T9r10
sirve	r16
sirve $	r3
sis*	O3Z5r-3
sist*	O3Z5
siste*	O3Z5
sistema	O3Z5
sistema $	O3Z5
sob*	A-5E3F5H4t3
sobr*	A-5E3F5H4t3
sobr* un*	A-4H5
sobra	A-3H3
sobra un	A-3H4
sobre*	t4
sobres	t4
sobri*	F6
sobrino	F6
sol*	F-3G3H-3X4t-4u12
solo	A-3G4t-4u12
solo que	H-4u6
solo* que*	H-4u6
solt*	X4
son	E-3F4H22W-5q-4t6
son #	H19W-4q-3
son $	r3
son esos	F3t3u-3
son pesos	A-3H3
son* #*	H19W-4q-3
son* esos*	F3t3u-3
son* peso*	A-3H3
sor*	b3
spe*	A3
spei	A3
sra	A7
su	A9C-3E-3H-6O7W-4X10Y-4c-3f7h9n-3o10q9r-6
su celular	A6F-4H-4X-3q6
su dinero	E6
su hermana	F3
su hija	h4
su hijo	q4
su mama	X3
su monedero	D4h6o3
su numero	O3X5r-3t3
su saldo	D-3f9o7
su trabajo	r5
su* celu*	A6F-4H-4X-3q6
su* dine*	E6
su* herm*	F3
su* hija*	h4
su* hijo*	q4
su* mama*	X3
su* mone*	D4h6o3
su* nume*	O3X5r-3t3
su* sald*	D-3f9o7
su* trab*	r5
sub*	A-6E-4H6Z8c4m4t8
sube*	H4Z9t9
sube* a*	H5
subel*	H4t9
subela	t8
subela $	t6
subele	H5Z3
subele a	H5
subi*	c5m4
subio	c5m4
subt*	H3
subt* el*	H3
subto*	H3
subtotal	H3
subtotal el	H3
suc*	E3l5
sucu*	E3l5
sucur*	E3l5
sucursal	E3l5
sucursal $	E3l5
sue*	W4
suel*	W4
suelt*	W4
sum*	E-3M5t-5u4
suma*	G3M5r-3t-5u4
sumal*	H3t-4u3
sumale	H3t-4u3
suman	G3M5U3
suman $	M5U3
sumo	r4
sup*	W-3u16
supo*	W-3t-9u17
supo* que*	t-4u6
supon*	W-3t-9u17
supone	t-3u3
supone que	t-3u3
supongo	t-7u13
supongo que	u3
supu*	t6
supue*	t6
supuesto	t6
sus	D4G3M-3Q4f6o6
sus puntos	D4G3M-3f6o6
sus* punt*	D4G3M-3f6o6
t	Y5
tac*	E3H-3
taco*	A3H-3
tacos	A3H-3
tal	P16W-5c-3r-8u17
tal $	P15
tal como	t4
tal cual	r-5t10
tal*	l6
tal* como*	t4
tal* cual*	r-5t10
tall*	l6
tam*	A-4H-4M7W15Y-3h3j6r4t-11
tamb*	A-5H-4M7Y-3h3j6r4
tambi*	A-6H-3M7Y-3h3j6r4
tambien	A-6H-3M7Y-3h3j6r4
tan	W-5q8
tan*	C7F4G5H-4W-4q7t-6u3
tant*	C7F4G5W-4q7t-6u3
tant* que*	q3
tanti*	C8q8t-5u3
tantito	C8q8t-5u3
tantito $	C8t-5
tantito que	q3
tanto*	F6
tantos	F6
tar*	A6E3G8H-4M4P5S3i3r-3
tard*	A5G9H-5P5S3t6u-4
tard* cuan*	S4
tard* es*	G3
tard* ☎*	A5H-3
tarda*	G3
tarde	A4G4H-4S3t6
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
te	A-4C-3E-9F15H-6S29W9X-3Y-9b5c11l-3n4q13t-7u-3
te aviso	Y3
te confirmo	q3
te contesto	q5t-3
te di	H5X3
te digo	A3H-4S10W3Y4q6r-3u-6
te dije	A-3F9H4W-7
te doy	S3r3
te falta	m3
te lo	F3H-7S7W14X-4Y-5n4
te mande	F5
te mando	S3q-4r7
te pase	F6
te paso	S6u4
te puse	F-4X4
te refieres	r3
te* avis*	Y3t-4u3
te* conf*	q3
te* cont*	q5t-3
te* di*	H5X3
te* digo*	A3H-4S10W3Y4q6r-3u-6
te* dije*	A-3F9H4W-7
te* doy*	S3r3
te* escr*	W-3b8
te* falt*	m3
te* lo*	F3H-7S7W14X-4Y-5n4
te* mand*	F4S3q-4r5
te* pase*	F6
te* paso*	S6u4
te* puse*	F-4X4
te* refi*	r3
tec*	F3c6
tecl*	F3c6
tecl* mal*	F3
tecle*	F3
teclee	F3
teclee mal	F3
tel*	F7H3W-3X11r6t-6u6
tele*	E-4F7H4W-3X12q-3r7t-6u6
tele* de*	r4
tele* es*	u4
tele* tien*	r3
tele* ☎*	A5H3
telef*	E-4F7H4W-3X12q-3r7t-6u6
telefono	E-4F7H4W-3X12q-3r7t-6u6
telefono $	A-4F8H-4X14t-5u4
telefono de	r4
telefono es	u4
telefono tiene	r3
telefono ☎	A5H3
ten*	A3E-5H-3J6L5M-3O4X4d8g3r-6t3u-4
tene*	J6
tenem*	J6
tenemos	J6
teng*	A3E-5L5O4P3X4d9r-3t3u-4
teng* a*	t4
teng* que*	m3
teng* yo*	d9
tengo	A3E-4L5X4d9q3r-3t3u-4
tengo $	W-3X4
tengo a	t4
tengo que	m3
tengo yo	d9
teni*	g4
ter*	E9q5
term*	E9q5
term* de*	q4
term* en*	H3
termi*	E9q5
termina	H3
termina en	H3
terminal $	r3
terminar	E10
terminar $	E10
ti	W-3b12
tia*	Y4
tian*	Y4
tiang*	Y4
tianguis	Y4
tic*	A3E-5F4H3M3N7R4U3W-6X-5Y8j6r3t-4
tick*	A3E-5F4H3M3N7R4U3W-6X-5Y8j6r3t-4
tick* #*	H-6N11Y-3j8r-3
tick* &*	A3H3
tick* a*	A-4Z3q5
tick* de*	H3
tick* es*	F4H-3Y5
tick* le*	Y-4r7
tick* no*	F-4Y4u6
tick* por*	Y5
tick* que*	F4H3
ticke*	A3E-5F4H3M3N7R4U3W-6X-5Y8j6r3t-4
ticket	A3E-5F4H3M3N7R4U3W-6X-5Y8j6r3t-4
ticket #	H-6N11Y-3j8r-3
ticket $	C4F10H-6R3Y5q-4r6u4
ticket &	A3H3
ticket a	A-4Z3q5
ticket de	H3
ticket es	F4H-3Y5
ticket le	Y-4r7
ticket no	F-4Y4u6
ticket por	Y5
ticket que	F4H3
tie*	A-5B5D6F-7H-3I8J4W-4X3c-3f3h4l10o7
tien*	A-5B5D6F-6H-3I8J4W-3X4c-3f3h4l10o7q-5
tien* #*	r5
tien* celu*	X3
tien* el*	l8r-3
tien* en*	X3
tien* mone*	J5
tien* que*	B6X-3r7
tien* serv*	l3
tiend*	I9W4r3
tienda	I9W4r3
tienda $	I4W4e3r4
tiene	A-5B5D6F-5J4W-7X6f3h4o8q-3t4
tiene #	r5
tiene $	F-3X3Y5f3t4
tiene celular	X3
tiene el	l5r-3
tiene en	X3
tiene monedero	J5
tiene que	B6r5
tiene*	l11
tienen	l11
tienen servicio	l3
tin*	l3
tint*	l3
tinte	l3
tinte $	l3
tir*	E11Y7
tira*	E12t-3
tira* la*	E3
tiral*	E12t-3
tirala	E8
tirala $	E6
tiralo	E4
tiro	Y7
tiro $	Y3
tiro a	Y4
tiro* a*	Y4
toc*	c4
toca	c4
tod*	C-3E9F-5G4H-7L4O3X-5c-3f5h4l3m4q6t3
toda*	E-5L5h5l4m3q9t-4
toda* no*	E-3W3h5m4t-3
todav*	E-5L5h5l4m3q9t-4
todavia	E-5L5h5l4m3q9t-4
todavia $	L5q5
todavia no	E-3W3h5m4t-3
todo	A4E14F-5H-5X-3Y-3f6r3t9
todo $	E4H3q3
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
toma	H3
toma*	A-3H3f4
tome*	E5
tomes	E5
tor*	E3c10
tort*	E3c10
torti*	E3c5
tortilleria	E4
tortilleria $	E4
tos*	A9
tost*	A9
tosto*	A9
tot*	E-3F5H4I9S3
tota*	E-3F5H4I9S3
tota* #*	A6H-3
tota* de*	A3I4
tota* no*	F3
tota* o*	r3
total	E-3F6H4I9S3
total #	A6H-3
total $	q5
total de	A3I4
total no	F3
total o	r3
tra*	A3C-3D6E-5F-5G9H-6M-3N6W-5X5Y4c11f5g9l-3m-3o4q6t-3u-5
trab*	G8r4
trab* la*	Y3
traba*	G4r4
trabajo	r5
trabo	Y3
trabo la	Y3
trae	A4D7E-6N6Y3f6g10o5q-4
trae $	t3
trae &	H6
trae de	g4
trae el	D4N8t4
trae la	F3
trae lada	A6
trae numero	Y4
trae otro	A-4H4
trae*	H-4c9
trae* &*	H6
trae* de*	g4
trae* el*	D4N8t4
trae* la*	F3
trae* lada*	A6
trae* nume*	Y4
trae* otro*	A-4H4
trai*	U4X4c5q3
traia	E4
traig*	U4c6q4
traigo	U4q4t3
tran*	q8t-3
trans*	q3
transferencia	q3
transferencia $	q3
trat*	E3G4Y-3
trato	E3
trato $	E3
tu	Z4r-4s12t-9u7
tu que	Z4
tu quien	r-3s5
tu* que*	Z4
tu* quie*	r-3s5
tur*	E3U9
turi*	X3
turis*	X3
turn*	E4U9
turno	E4U9
turno $	E4U9
ult*	A-3E-3H3Q6p4
ulti*	A-3E-3H3Q6p4
ulti* es*	A-3H3
ulti* vez*	Q4
ultim*	A-3E-3H3Q6p4
ultima	E-3Q4p4
ultima vez	Q4
ultimo	X3
ultimos	A-3H3
un	C5E-5F25G4M9R8W-6Y-10Z3c-4g5l-3o-3q20r-6s4t-7u-7
un #	A-9F11H4
un agua	A5H-5
un dato	F3
un descuenta	Z4
un digito	F5
un error	E3F8
un mensaje	b3
un minuto	q4
un momento	q3
un numero	A-4F4H5X-3
un paso	C7
un pesos	M4
un punto	M7
un ratito	q5
un robot	s5
un seg	q10
un segundito	q3
un ticket	R3
un total	A3
un* #*	A-9F11H4
un* agua*	A5H-5
un* dato*	F3
un* desc*	Z4
un* digi*	F5
un* erro*	E3F8
un* mens*	b3
un* minu*	q4
un* mome*	q4
un* nume*	A-4F4H5X-3
un* paso*	C7
un* peso*	M4
un* punt*	M7
un* rati*	q5
un* robo*	s5
un* seg*	q10
un* segu*	q4
un* tick*	R3
un* tota*	A3
una	A-9C6E-6F-3R6W-3X-3Y3g10h3j13o3q-6r-5s5t5u3
una $	t3
una compra	g5
una de	A-6H-5j12u3
una maquina	s6
una nota	R5
una vez	E-3Y7o3t5
una*	A6
una* comp*	g5
una* de*	A-6H-5j12u3
una* maqu*	s6
una* nota*	R5
una* vez*	E-3Y7o3t5
unas	A6
uni*	H-3r4u4
unid*	r5
unido*	r5
unidos	r5
uno*	g3
unos	g3
ups	A-6H7
urg*	D4E3e3
urge	D4e3
usa	H9W-5X9t-4
usa $	H5W-5X7t-4
usa ☎	H5
usa*	E-3T4f8
usa* ☎*	H5
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
va	A-10C-4E3F-11G-3H6M-3W6c-6f11l-3n15o-3q-4r7t21u8
va #	H5
va $	A-3W4X-3Y-6c-3n16q-3t19u-4
va a	A-5E4W4Y3f13q5r3t-3
va completo	r3
va el	A3
va en	g3r4
va la	u3
va nomas	u3
va pero	u7
va que	t8
va sin	F-4X3Y13
va y	u8
va ☎	H4
va* #*	H5
va* a*	A-5E4W4Y3f13q5r3t-3
va* comp*	r3
va* el*	A3
va* en*	g3r4
va* la*	u3
va* noma*	u3
va* pero*	u7
va* que*	t8
va* sin*	F-4X3Y13
va* y*	u8
va* ☎*	H4
vac*	E-3Y8
vaci*	E-3Y8
vacia	Y3
val*	l4r3
vale	r4
vale $	r4
vale*	l4
vales	l4
vali*	E4
valio	E4
vam*	C6I3V8q-4
vamo*	C6I3V8q-4
vamo* a*	C6
vamo* con*	V9q-3
vamon*	C4
vamonos	C4
vamos	I3V7q-3
vamos con	V7q-3
van	E3F5X-3q-3r12u-4
van a	E4X-3r7
van* a*	E4X-3r7
vas	W-5r4t9
vas a	r4
vas* a*	r4
vay*	K4Y4
vaya	Y4
vaya*	K4
vaya* a*	K4
vayas	K4
vayas a	K4
ve	A5F4H-3
ve #	A3
ve* #*	A3
vec*	F3H-4j5
vece*	F3H-3
vece* que*	t3
veces	F3H-3
veces que	t3
ven*	A-4C-4E13F-4G-3H-4L11M7N5R-3U16W-8X3Y4Z10c7h3i3l-5o-4q-13r-7t-5u-7
venc*	M5
vence*	M5
vencen	M5
vend*	E3R-3U9Y5Z4r-3
vend* yo*	U4
vendi	X3
vendi*	U7Z5
vendido	U7Z5
vendio	E3
veng*	M5S3c4i4q-3t5
venga	S3t6
vengo	M6i5
vent*	A-4E9F-3K3L11N5U7W-4X3Z6c4h3m3q-7t-8u-3
vent* #*	A6H-4
vent* de*	E-3Y3Z6
vent* en*	L4U3
vent* era*	E4
vent* es*	N4
vent* esta*	Y5
vent* pasa*	A4E-3p3
vent* que*	c4
venta	E13F-3K3L4N5W-4Z3h3m4q-4t-7u-3
venta #	A6H-4
venta $	E6H7Y-3h4r3t-4
venta de	E-3Y3Z3
venta en	L4
venta era	E4
venta es	N4
venta esta	Y5
venta pasada	A4E-3p3
venta*	E-3L7U8Z3q-3
ventas	L7U8Z3q-3
ventas de	Z4
vente	c7
veo	E-3F-3G3H-3W-5q7r8t7
veo $	q4
veo bien	r4t3
veo el	q3r3
veo nada	t3
veo* bien*	r4t3
veo* el*	q3r3
veo* nada*	t3
ver	A3D5E3H-4q6t-4
ver si	E4
ver*	A-8H5e6m3t-6u7
ver* si*	E4
vera*	e4r-3u4
veras	e4r-3u4
verd*	A-9H7m3q-3r3t-3u4
verd* no*	W3
verda*	A-9H7m3q-3r3t-3u4
verdad	m3q-3r3t-3u4
verdad $	r5t-10u8
verdad no	W3
veri*	q5
verif*	q5
vez	A-8E-9F-6G4H5Q4W-5X-3Y4i4k7o3q-5r8t-11u16
vez $	W-4c4r3t-11u19
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
vie*	A4E-3G3K5g7q7
viej*	F3
viejo	F3
viejo $	F3
vien*	A3E-3G3K6g7q5
vien* a*	g7
vien* si*	q4
viend*	K6q4
viendo	K6q4
viendo si	q4
viene	A4G3g7
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
viv*	A3X3
vive	A3X3
vive en	A3X3
vive* en*	A3X3
vol*	C6E-3F4m3
volt*	F5
volte*	F5
volv*	C7m3
volv* a*	C3m3
volve*	C7m3
volver	C7m3
volver a	C3m3
voy	S3U3W7X-4Y-3q28r-3t-5
voy $	q8
voy a	E5S3W8X-3q6
voy por	q6
voy* a*	E5S3W8X-3q6
voy* por*	q6
vue*	C12E4t3
vuel*	C12E4t3
vuel* a*	C5t3
vuelt*	E5
vuelta	E5
vuelv*	C12t3
vuelve	C9
vuelve $	C6
vuelve a	C3
vuelves	r4
vuelves a	r4
we	W4
we $	W4
y	A3C-4D-3F-13G18H-6J3W-3X16Y7Z-3b-3c-5d3f4g-3j-6k5l-5n-3r4t13
y con	o4
y cuando	u4
y cuanto	u5
y de	M5r-3
y dejo	E5
y el	A6H-5o4t8u-7
y es	A-3H6
y esa	F-4t3
y eso	r7
y esta	G3
y la	H-3m5u3
y le	q6u4
y lo	A-3H3X3q4r-3
y los	f4
y luego	h5
y me	G3X-4
y mitad	r4
y ni	X4
y no	A-4E8F-4G8X5Y6r-3
y nunca	G3
y otra	k5
y pon	A-3H4
y regreso	k3q3
y se	E7
y si	r13u-3
y son	A-4H5
y su	X3
y te	q5t3
y todavia	X3
y un	A6H-3
y va	Y3
y viene	G4
y ya	X5Y8
y yo	F6i4u3
y* con*	o4
y* cuan*	J5d5o-4u9
y* de*	M5r-3
y* dejo*	E5
y* el*	A6H-5o4t8u-7
y* es*	A-3H6
y* esa*	F-4t3
y* eso*	r7
y* esta*	G3
y* la*	H-3m5u3
y* le*	q6u4
y* lo*	A-3H3X3q4r-3
y* los*	f4
y* lueg*	h5
y* me*	G3X-4
y* mita*	r4
y* ni*	X4
y* no*	A-4E8F-4G8X5Y6r-3
y* nunc*	G3
y* otra*	k5
y* pon*	A-3H4
y* regr*	k3q3
y* se*	E7
y* si*	r13u-3
y* son*	A-4H5
y* su*	X3
y* te*	q5t3
y* toda*	X3
y* un*	A6H-3
y* va*	Y3
y* vien*	G4
y* ya*	X5Y8
y* yo*	F6i4u3
ya	C-4D-3E20F-9H5J3P-3S-3T-3V8W-14X-7Z3a8b-3c8f-3h-3j-3l-5m10o8p4t14u-8
ya $	E7t5u-3
ya casi	q5
ya con	A5o3r5
ya contando	o4
ya cuanto	o3
ya esta	V4r3
ya estas	n5
ya la	E4m6u3
ya le	H3t-3u4
ya llego	c7
ya lo	Y5
ya me	A5B4G3
ya merito	q7
ya mero	q12t-3
ya ni	E3
ya no	E21O4W-5X-6a10q-4r4t-5u-3
ya pago	t4
ya que	Z6
ya quedo	m7
ya se	A-3E3m6p3q-3
ya son	t3
ya te	q3
ya tiene	J5
ya valio	E4
ya vente	c7
ya* casi*	q5
ya* con*	A5o3r5
ya* cont*	o4
ya* cuan*	o3
ya* esta*	V4n5t3
ya* guar*	p3t3u-3
ya* la*	E4m6u3
ya* le*	H3t-3u4
ya* lleg*	c7
ya* lo*	Y5
ya* me*	A5B4G3
ya* meri*	q7
ya* mero*	q12t-3
ya* ni*	E3
ya* no*	E21O4W-5X-6a10q-4r4t-5u-3
ya* pago*	t4
ya* que*	Z6
ya* qued*	m7
ya* se*	A-3E3m6p3q-3
ya* son*	t3
ya* te*	q3
ya* tien*	J5
ya* vali*	E4
ya* vent*	c7
yo	E-6F8U11W7Y-3d9i11o-3q-3r-9t-4u7
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
☎	A70C-4D23E-4F-19G-3H40M-3P-3Q9W-8X-21Y-5b-3c-7f-5h12j35l-4m-3n-4o-5q-11r-18t-19u-5
☎ #	A-4H-5j11
☎ $	A30C-3D20E-5F-13H48Q8W-7X-15Y-3c-5h11j10l-3n-3o-4q-8r-11t-11
☎ a	A4
☎ compro	j3
☎ con	A-6j6u3
☎ de	E5H-4j4
☎ el	H4
☎ es	A6
☎ ese	A3
☎ favor	A4D5
☎ no	H3
☎ que	H8t-4
☎ y	A4H3
☎* #*	A-4H-5j11
☎* a*	A4
☎* comp*	j3
☎* con*	A-6j6u3
☎* de*	E5H-4j4
☎* el*	H4
☎* es*	A6
☎* ese*	A3
☎* favo*	A4D5
☎* no*	H3
☎* que*	H8t-4
☎* y*	A4H3`,
  },
};
