/** Weights that `npm run train` made of `examples/`; `likely.ts` reads them. Not to be edited by hand. */
export const model = {
  /** Of the examples. */
  print: "68d77b2a7c230833",
  idle: {
    intents: "approvals audit balance complaint correct correctAdd correctRemove corte customers denial doubts earning findSale forgetMe greeting history howTo invite later menu myDay next notAllowed noticesOff noticesOn oops other ownBalance person redeem refund register registerMe sale sameAgain shop staffAdd staffDisable staffList status thanks thatBalance undo whoAreYou",
    features: `	B-4C-5E-5F-7G-6I-5K-3L-3M-6N-4O4P-4R-5S4T11V5a27b-7d-3g-3n9o15p-4q4r3
#	A-4B-3C-15E8F34G30H10J-7K-8M32N-7O-9P-6Q-15R-7S-3T-14U-4V-8W6X-6Y-6Z-9a-3c-10d21e16f-25g-9h60i25j4k-11l-13m-8n-11o-16p-7q12r-11
# #	h19
# $	A-7B3C6F-4H11I-6K-4L-3M11N-3O-5P5Q-7R-3S-6T-7U-5V-4Z-5a10b6c-5d12e6f-5g-4h19i24k-5l-6m-5n-7o-15p4q12r-7
# &	q7
# a	B3C-3F11G11H5f-3
# al	C-3E-5F3G13H7M-3W-3a-3d3f-5n12q5
# boletos	h3
# cambiale	E3
# celular	F9d5e3q-4
# celulares	W6
# cliente	h4
# con	h6p3
# cuanto	H6
# de	C-5D-3E-4G5H5M8Q-3a-3d12h6
# del	D3d5h10
# dias	H8
# el	C4G3
# en	M3a5h8n-3
# eran	q4
# es	C5h4
# exacto	E4
# favor	W5
# folio	h9q-3
# gracias	o7
# hoy	M3U4
# igual	E3
# inscritos	I3
# juntos	H10h-3
# karlas	m4
# kilos	h3j3
# la	A4C6h5n3
# las	U4
# litros	h3
# lo	E6M4q-3
# los	E4d3
# mas	h-3i11q-3
# meses	I4
# minutos	S4
# no	q5
# nota	h6
# numero	W5
# o	C3L6n5
# para	E-4F12h3
# personas	k3
# pesos	F4G3V4W3d3f-3h7i7n-3
# points	F6d4h-4
# ponle	h4
# por	G3a8b-3h4i3
# puntos	A5C-8F19G10L4P4W4b-7d3h-11
# que	D6G6L-3M4S5d4n-3p-3
# quiere	h3
# se	M-3d3h5j4
# si	D7
# son	E4
# telefono	h4
# ticket	M-3Q3h9n3q-6
# traia	F4
# va	q3
# veces	D6h-4n3q8
# y	A3D4E13H7M3W3a-3b5h-4n-5q6
# ya	M3n4
# yo	U6n-3
# ☎	C-4E7G5e17f-5h11n-3q-3
#* #*	h19
#* &*	q7
#* a*	B3C-3F11G11H5f-3
#* al*	C-3E-5F3G13H7M-3W-3a-3d3f-5n12q5
#* bole*	h3
#* camb*	E3
#* celu*	F8W5d4q-4
#* con*	h6p3
#* cuan*	H6M4n-3
#* cuen*	W3
#* de*	C-5D-3E-4G5H5M8Q-3a-3d12h6
#* del*	D3d5h10
#* dias*	H8
#* el*	C4G3
#* en*	M3a5h8n-3
#* eran*	q4
#* es*	C5h4
#* esta*	E3
#* exac*	E4
#* favo*	W5
#* foli*	h9q-3
#* grac*	o7
#* hoy*	M3U4
#* igua*	E3
#* insc*	I3
#* junt*	H10h-3
#* karl*	m4
#* kilo*	h3j3
#* la*	A4C6h5n3
#* las*	U4
#* litr*	h3
#* lo*	E6M4q-3
#* los*	E4d3
#* mas*	h-3i11q-3
#* mese*	I4
#* minu*	S4
#* no*	q5
#* nota*	h6q-3
#* nume*	W5
#* o*	C3L6n5
#* para*	E-4F12h3
#* pers*	k3
#* peso*	F4G3V4W3d3f-3h7i7n-3
#* poin*	F6d4h-4
#* ponl*	h10
#* por*	G3a8b-3h4i3
#* punt*	A5C-8F19G10L4P4W4b-7d3h-10
#* que*	D6G6L-3M4S5d4n-3p-3
#* regi*	I4
#* sale*	n7
#* se*	M-3d3h5j4
#* si*	D7
#* son*	E4
#* tele*	h4
#* tick*	M-3Q3h9n3q-6
#* trai*	F4
#* va*	q3
#* vece*	D6h-4n3q8
#* y*	A3D4E13H7M3W3a-3b5h-4n-5q6
#* ya*	M3n4
#* yo*	U6n-3
#* ☎*	C-4E7G5e17f-5h11n-3q-3
&	D-3H-3M31P-3Q-3S-3U-3W-3a-4b-3e4f-4h28n-6o-3q23r-3
& #	h3
& $	M24a-3e3h17n-3q7r-3
& favor	M3
& siempre	h-6q7
&* #*	h3
&* favo*	M3
&* siem*	h-6q7
*/09	H12
*/11	H11
*0/11	H5
*5/09	H12
*aba	J18S-3T-3V4X-3Z7a-5h3p3q11
*abas	o7q3
*abe	D3V3
*aber	C8K4P3b7d-4f-3h-3n8p3
*abes	T7W3n3
*abia	G3i3n3q5
*abla	h3r4
*able	C3b3c8n3o4
*ablo	c-5r12
*abo	i3l4n8p7
*aby	a4k4
*aca	G6N3l3
*ace	C-3I3L-3P5Q6R10S-3W-4i5q5
*acen	L3W5j10
*acer	Q3T6a-3d4o5q11
*aces	D4T8o4
*acha	R3k3l3n-5q6
*ache	U3k4
*acho	G3V7f4k3l3
*acia	C5L4a4n-3p-3
*ack	G3
*aco	M3Q8U-5a6l3
*acos	h3
*acto	E4T3Z4c3j3
*ada	B-5D18E-4H-3J16K3L4N-4O-9S-3T-6V-5X10Z5a-12b-6c3d-4h-7j4k6l3n7o4p-7r-7
*adas	C-3P8
*ade	F4f4h-3
*ades	a4o6
*adia	l4
*adie	D3J7X3
*adir	k7
*ado	A6B-3C5D5E-5F-5H5I8J-3K6L-6M4N-4O-6P25R6S-4T-10U3V-9W-6X-5Y-4Z11b5f-8g-5j-12k3l6m6n-4o-9p7
*ador	M3R3a-3c4f-4g3k7l4
*ados	B6C-3G3H-4I16P-3T-3a-4j9m17n-6o-4p4q-3
*adra	C-5D4E9H4
*adre	T-3Z5n-3o15
*aen	I3j10
*aer	E4S4
*afa	e3r5
*afe	S3d14i3p3
*aff	m10
*afon	V3
*aga	C-3L4X5a3d10
*agan	Z5
*agar	d5h3j4
*agas	J6Z3
*ago	C-4E-3O-3Q7T8V4W3a-4d4h6n8o-3
*agon	n4
*ague	D8P3e3h10n-3
*aham	k3
*ahi	f4
*aia	D4E3F3
*aigo	A3b4d3h6
*ail	l3
*ain	h-4i7l5n8
*aja	C-5D-4E-4F-4G5I3J-3M-4N11P-3Q5U5W6X7Z4a-6b-6d-6e-3f-6g-7h-3j3l20n-5o11p-3q4r-4
*ajaj	a9o-6
*ajan	m5
*ajar	k6
*ajas	D3
*aje	C4D5L8P-3S7W7Z9a-4j-3n3q-4
*ajes	X12Y11
*ajo	D4F-5G8H3P-3S4Z4b-4e3h-3l6n-4q11
*ala	G5H-3J3L5M-3O-3Q-3S-3T-4Z-3a-8b-5d-4h-8i13l16m-4n-5p-3q36
*aldo	C15D7E14F10G8H-4L6M-3N-3O-6Q5S-4T-5U-3V-4W8X-3a-6b14c-4d12e-3f-3h-13i-5j-4k-3l-3m-3n-10o-7p18q-7r-3
*ale	A5B-4C-3D-7F21G19H-9I-4J-12K-3M-5N-4O-8P-6Q4S-7T-10U-6V4W15X5Z-6a-16b-6c-3d14f5g-3k-3l10m5o16q9r-4
*alen	D4L3P5
*aler	d5
*ales	B4D-3H8K9P-3T4U12W-3a3j3m5n-7o-4p3
*alga	M-4P-3S5W3d9n4q3
*algo	N7U4
*alia	C4
*alio	D4H5O-3Q-3a6e6h3n5q8
*alir	N6g-4
*alla	o6
*alle	M6P10
*allo	M4T4n9o-3
*alma	S3
*alo	A4B5C-5E11J17M-5N-4O-3Q-4T-4V-3W-3a-7b-3d10f15h-8n4o-6p5q7
*alon	L3e4
*alor	L5a5
*alos	E3G4Y3a-3d14o-3q3
*alta	A7V5b3i3k7o-3q-4
*ama	I12L4N5R3W5a6d-3f11g7j-3k7m-3n-5p-3q-3
*amar	D4c3d8
*amas	r9
*ame	A-7D-12F-5G-9H7I6J-8L-7M7N5O-9P10R5S19T15V-8W30X-11Y17Z-9a-14c22e-7g24h-8i-3j-4k-4l-6m4n-8o-17p-5q-6r-8
*amen	c3
*amo	d5j5
*amon	k10
*amos	C-3H23I12J3K-3L7O-3Q-4T-5V8W-4a-7j11n-10p-6
*ampa	G5
*ana	A-4B5C-3D8F-3H9J-3L11M6Q-5S3T-4V-4W13X-4c-3d-4g-3h-3j5k3l3m-3n-7o3p-5r-3
*anan	L5W5
*anar	L3
*anas	f3
*anca	h3
*ance	C3S9W-3b6p7
*anco	H3T3W6q-5
*ancy	k6
*anda	R6V3W4Z4k3n-3
*ande	J3Z9
*ando	A4C-3D4E-3I-5J6L3O-4P8Q5S18T-10U-6W-6X6Y6Z8a-4b-8c-5d-6f-4h4i-3k-3l-3m-4n10o4p5q-8r3
*anje	a-3d13n4p3
*anme	N-3W15Y6b-4g3h-3j4
*ano	C5F10H-7L-5W7a9c11m6n-6o-4r-3
*anos	L3S4j6
*ansa	O9
*anse	D8
*anta	I10S10X4a8c-3n-5o7
*ante	M3h3k3n6
*anto	A-3C9D-4E-3H16I-8K-3L6P10Q-4S-6T-4U6V-4W7a-3b19c-3f-4h-6j6k-3l-3m-4n3o-5p16q-6r-3
*anul	C3
*any	C4b4
*anza	C7b10n-4p5
*anzo	j5p4
*aola	k4
*apa	q3
*apas	i4
*apel	a4
*ara	A4B-4D-5F5I-3J-4L10M-4N-4O-4P-5Q12R13S-5T6V-7W-8X-3Y-5Z9b6c5e-3f-4g5i3j10k4l-7m-3n-5p4r-8
*arar	H4K6
*aras	l3q3
*aray	D4n3
*arca	C4E3
*arco	S-3a4n3
*arda	j3n10
*arde	D3H4J4O10S5U3o-3q-4
*ardo	S3d4h-5l4m6n6q3
*aren	X15a-4o-3
*ares	I-3W9j5
*arga	F3G4P7d-3h4n9o-3q-3
*argo	a4
*aria	L7Y4
*ario	H-4Q3W7Y4a-3j3k6l4
*arla	B3W4Z3f4q8
*arle	C-4F5G15L3S4W-5e4g3q4
*arlo	E3S3e3
*arme	D5X6Y3
*aro	C3M-3T7j4l4n6
*aron	A3D20E-3F5H-3I4K22L-6N-3Q-4S-3W-5X-3Z-3a-6c-4d-7e8g-3i-6j-3n10o-3q3
*arra	h5
*arro	H3T3Z5j3n4
*arse	L4f6q3
*arta	D4
*arte	Q3T3g5i3j-3r8
*arto	X5
*asa	A5J-7L3S6V3a11b-3h3j4n5q-3
*asar	D4h5
*asas	D-3W6j4o4
*asco	h3
*ase	A3I3S3U5V4n-4
*ases	a4
*asi	S5U4
*aso	C6H-4M-4S3T-3V-4W-4Z8a-6b-3k7n15o-6p11
*asos	Q7
*ast	q12
*asta	L5X6a3d5h-5l3n7o7q-3
*aste	H-3L-3T-3W-3h5n24o9p4q6
*asto	D4W3d-5h9
*ata	W6h3j5r4
*atar	c3
*ate	C4O-4S10T-4U-3X10j4k11n-9r17
*atis	L3W4d4p3
*ato	C-3D6H-3S16W-4a6l4n6o-3
*atos	M5N11Q9S5a-3d-3e6i4q-3
*atus	b5n4
*aty	E3
*aude	r5
*aul	l6
*aura	A5B6k5l5n-3
*ava	h3
*ave	C4T-3U3b4n4o-3p6
*aves	a5
*avia	A4K3a-3b5d-4f3g6j4m6n8o-4
*avo	B3E4W4a-3f3o9
*avor	D-6F4H3L-5O-4Q-4R3W-3X5Z-3a-5c5g3o-6q3r-5
*aya	K3Y5q4
*ayan	W4d4k3m3
*ayas	J8q-5
*ayo	C5E4H11n5o-3
*aza	A3b5d4m4
*azla	i4
*azle	W3f4n4
*azme	H5R4W14
*azo	a5
*azon	C3
*back	G3
*bada	n3
*bado	A8B3H3K4M3a3j-4
*baja	G6h-3j4l4
*bajo	F-5G9S4Z5h-3l6q5
*bale	G4
*balo	A7q3
*ban	X7Y3
*bar	A8Y5
*bas	J10o7
*beca	l3
*bee	k3
*bel	f3
*bela	C5
*bele	F5W5
*belo	f4
*beme	W3X-5Y6g9h4
*ben	D3k5
*ber	C8K3P3b7d-4f-3h-3n7p3
*bera	A4
*bes	A4T6a3r3
*bia	W6h3i4q4
*bian	A3
*biar	E4L5T-4b3e5q3
*bica	M4
*bien	H4L13d-3g5h-3i6k6
*bilo	l3
*bio	J4Q5R3S5V3W-4d7p3q-5
*bios	B14
*bir	B4Q3T3X20Y5a-5f6h9n-3o-5r-3
*bla	h3r4
*blar	S7T-3a6c7
*ble	C6D11L5O-3a-6c7d-3j-3n7
*bles	T4o3
*blet	Q3
*blo	c-5r12
*bona	F3P3
*bora	l3
*bot	r5
*boto	q6
*bra	W3c3d3
*bran	G5
*brar	d5k8
*bras	Q7T3
*bre	A-3E-4H6I3K-4N4O-4R3T-5U5V-6W5X-3Z-3a-3d4e-3h13j4k6m3n-5o-5p-6q3r5
*bren	j6
*bres	o4
*bril	R3
*brir	W4g5j3
*bro	M3U3V5h5n-3p5
*bros	I10
*caba	G3J3h3p5
*cabo	g3i3l4p7
*cada	q3
*cado	Z11e5
*cala	a-4i16o-4q7
*cale	F4G7h-4
*calo	q4
*came	H5M6Q3T8W-3Y3c8d4h-4l3m3q-4
*can	L11c3j3
*cano	h3
*car	E4L-3M7b4c9h-3m7o-3
*cate	a-6j4n-3r17
*cede	n4
*cela	N4Q6X5
*cele	G5l3
*celi	k4
*celo	B7
*cen	C3L11W3a3j9m4n-5o-3
*cena	H6S5W7a3n-3
*cer	N10Q3T6W-3a-3d3g-4o5q10
*cero	Z6
*ces	C3D4L-3O-3P6Q-3T14W-3Y5a-3f-3h-3n8o4p-3q4
*ceso	B-3R7d-3k4l9m10n5r-3
*ceta	a3j5
*cha	C5H-5M-3P3Q4R3W-3i-3k3n5q6
*char	q6
*chas	P7j7m5
*che	B3S3U3X5h3j8k5n-5
*ches	O3a5
*chi	l4
*cho	B9H-3U3V6W-3X4f4n3
*chos	b3
*cia	C4E3G4H-4L8Q7W6c4d-3e4j4l3n-9o4p-5q-3
*cial	Q3r5
*cias	H-3J9n-3o22q-3
*cibo	D4M5a-3h10
*cide	E4
*cido	o3
*cien	X6i5q4
*cina	V4e3f4
*cino	P-3W7
*cio	C-3D14H3L-3N4P-3Q-3S-3T9U-3V-3W7a-5b-5d-4e-3g5i-3j11l15n-4o-3p-5r4
*cion	A10B4F-3G-3H-5I-3K3M-3N3P-4R14S-4T-4V-4W-8Y-3Z4b-3c4e9g3h-3i-3k-4l-3n11p-4r-4
*cios	I11L7T4
*cir	Q5n6
*cito	N4P3S6T5a-4c4g4o-3
*cket	D3I-3K3M10P5Q8S3T-3U3V-3W-3a-5b-4e4h11i3n6o-4p-3q6r-3
*coge	G3
*cora	B18Q4W3a-3o-3
*cord	h3
*cos	Y3h4j3l6
*cta	l6n3
*ctar	Q3c4
*cte	R4
*cto	E7a-3c3e7n-5o12
*ctor	a4
*culo	R3
*cupe	S3
*cupo	J-3S4T6X3c4f4
*daba	D-3J5n3
*dad	B11D3J-3L3X5b4c4m-4n7o-4p3
*dado	C5K3a4b3d4n-4
*dale	V3
*dalo	J9
*dame	H3L5Q-3R3S-3T5X-3Y8Z-3c3h7j6n-3q-3
*dan	W8X3j8
*dar	C4D-3J4L3Q4W-3Z4h-3
*das	C-4H-3K10L5O3P12S3a-3d-3h3o3q-3
*day	U11
*dea	I3
*dece	o5
*dega	S5W5
*deja	A3
*dele	W3
*dem	a-3i21o-4
*deme	k4
*den	L9Q9T-3U-3X4c3j10n-6
*deno	k4
*deo	j4
*der	X3d3l4m5
*dero	A-3C8E9F3G3H-3I7J-3L7N4O3S-3T-3U-4X-4a-4b7c-4d11e-4f8g7h-9j-5k-4l-3m-4o-3p4q-7
*des	A8D8G-3H-3I-3K-3L-5O5T5X7Y4Z6g3j-4n-7o4
*dia	D3g6l4
*dias	K3
*dida	T6j3
*dido	H4U11W7a-4e5j6n-6o8
*die	D3J7X3
*diga	a3o3
*digo	R9
*dio	A6D-3U-4W7Z5a5j-3n-3
*dios	l3o8
*dir	T5k7
*dira	d3
*dita	E9f5
*dith	R5k3
*dito	C8H5S7a-3b5p-3
*dole	F3
*dome	n3
*don	Z9
*done	Z4
*dor	M3R3W4a-5c7f-4k13l5n-3
*dora	R4a-5c13e4h5j4k7n-3o-4r5
*dos	B5C-5D-3F-3G6I18L8O8P-5T8U-4a-8d6f-4i-3j8k-3l-3m18n-9o-4q-7r-3
*dra	D4E7H3a5n-4p4
*dran	E3
*drar	U3
*dre	T-3Z5b3n-3o15
*dro	e3l4
*dron	I5f3
*duca	L4
*duce	G4
*duco	R5
*duvo	B3
*eada	M4k3
*eado	D5Q3R4k8l6
*eal	c5q4r3
*eala	l6
*eale	d5
*ealo	f5
*eame	M7f4h-3
*ear	L5Q8X3d11
*eas	W5Z4
*eat	o5
*eba	A6k3q4
*ebe	C3E9a9h-3n-5
*eben	D3
*ebes	A4a4
*ebi	n-3q8
*ebia	Z3h4
*ebo	Q8a-3n-6o12q-3
*eca	A3M5l3n4
*ecar	C5b3m6
*ece	D4E6U3a-3b3f6h-5n3o4p3
*ecen	C4I3m5n-3
*ecer	N11g-3
*eces	B3D4P8T7h-5q7
*ech	k4
*echa	H-3I3Q6n8
*eche	j9n-3
*echo	B10
*ecio	D8W8a-3b-3j10n4o-3q5
*ecir	Q5n6
*eco	D4S9
*ecta	l6n3
*ecte	R4
*ecto	E4o13q3
*eda	C7d4j3k11l5
*edad	n7
*edan	W4b4
*edas	S3
*ede	C-3D4J-3Q3S-3T9V3a-3m6n7o-3q4r-3
*eden	L7c5
*eder	d4
*edes	D7L-4T4W3Z8b-3n-3q3
*edi	A5n3
*edia	D4
*edio	H3T5
*edir	C3T5
*edo	D-5E-3H-4J-3K11L8O-4P-3T8U-3W-6X-3Z-3a-4b6c5d-4e4h-5i-3l-3m-3n20p14q3r-4
*edor	W6c4k6
*edro	l4
*eeme	n3
*ees	J6
*efa	S4a3
*efe	c7j-3
*efri	a4
*ega	F5S4W3X5h-3q-3
*egan	Y4
*egar	k10
*egir	Q3q3
*egla	E4
*egle	n4
*ego	J-3S15T3V6X-3a6n6
*egra	f4k3
*egue	A-3O7S6U3Y3a-5b5n-6o-3q8
*egun	C5E3
*eja	D10H-3J7S14T3W-3X5a-3n-4
*ejan	D3L3j6
*ejar	X4h3q4
*eje	a13o8r-8
*ejen	X6
*ejo	G4H11O-3W4e4l5n3
*ejor	J6c5o-3q3
*ela	D-5H-3J-4M-3N3O-5P-3Q4S-3T-4V-3X3a7d-3e4f9i9l7m5n-9o-10q24r-3
*elar	j3q8
*elas	K6Y3
*eldo	W6
*ele	B3C-5F10G5V-5W7a7f4i3
*elen	N4Z4
*eles	I5J5
*eli	A4k4l8
*elia	E3l6
*elio	f3
*eliz	O8
*ello	O18a-4l4o-4
*elo	B7D3G-3H3M-3W-4h3n-3q8
*eloj	n6
*elos	C-3F9G13W7h-3j3
*elp	T17a-3o-3
*elta	e10n7
*elto	I4
*elva	k3
*elve	R3e10h-3i4n9q-4
*elvo	S7n8
*ema	B3C-3D8E4H-3N6R5T-3a-4k7l3m4o-3q-3
*emas	G3V5
*eme	H3L4S3T11X-8Y6a6f-4g11h6j-3k7n3o-7q-3
*emio	d10
*emos	I4K5P-3S8U-3V6i-3k4o6p-3
*empo	L8n4
*ena	H9O-3S4W6X4a3k3l-3n-3
*enal	n5
*enas	O27S3a-5f3g5n-3o-7
*enda	B6C-3E3H4L-3V-3a-5c5d-3h5o6p-3r4
*ende	A-3H-3Y11a4
*endi	H-4I-3Q3T11U10X-3a-3h7n9q3
*endo	I6T15U-3X-4Z-3a9c6i3j-4l4n-5o-3q-3r3
*endy	G3f3
*ene	B-3C7H-5J-3L3P5S-3T-3U-4V10X7a5b-3f5h-8i-3j-5m5o-3p7q-3
*enen	I-4W6c6j14
*ener	E3N5X3n6q-3
*enes	I6m12
*enga	C3E6V5c5d5h-3l4n-3o3
*engo	A4H-3I3J-3L-4N-3S6V5X-3b12c-3g5l-3m9n-4
*enia	B3D6a-3b3e9h-3m4n-5
*enle	W3X7a6
*enlo	X5
*enme	D-3N21W-4X3Y5a-3c19e4g-4j-5o-4
*eno	A5O-5V5a3c3k4n-7o9
*enor	D3O7Q3W-3d-5f4
*enos	D6E4F-7G7O8n-3q8
*ensa	C3d12
*ense	G4N7W-4d3
*enta	A-3D8E5F5H-3I-7J8M7O-4P5R-4S-4T-8V7W-5Z-6a-9c-3d7g4h7i6k-7l-6m-5n9o-8q3r-4
*ente	A-7F5H-7I3J-3L-5N3R-3T-7U-6V13X-5Z-6a-4b-4c23f4g-3m5o6q-3
*enti	q4
*ento	C-3F3J3L-5P-3Q3S8V-3a3b3j5n9o5
*enu	T27V-3a-3o-3
*epa	n3
*epto	m3
*eque	G3
*era	A10G6H-4J-4P-4Q7S11U-4W8X-3a-3d-5e-4h5i-3l7n-8p-3q7
*eral	q3
*eran	A6a4
*eras	Q3h4l3m11q-3r4
*erde	A5
*erdi	D5Q3T12
*erdo	m3o4
*ere	C4F-4G-4Q6T-3V-4X3a-9d8e7f14l-3n-4o18p3
*eren	f3h-3
*erer	Z5a3n-3q4
*eria	D8O3Z4b3n-3p4
*erla	A3B3Z3
*erle	E5T3
*erlo	f4
*ermo	L3d3
*ero	A-9B-5D-4E5F11H4I7K-6M-6N8O-4S-3T-8W5X-5Y4Z-3a-18c6d6e5g14h7k8l3m-7n3o-4p-5q-4r-8
*eron	A3B3C-4D13G3I10K-3L-6M6P9U-7X-3Z-3d-5e8j5n3o-3q-6r-3
*eros	B8C3D9E10P-3T-3a-3k-3m7n-3o-3q9
*erra	W6
*erre	H12e3o3
*erro	U3V7a4h5o7
*erse	K3
*erta	X5a4n4
*erte	q10
*erto	C6F3j4n7
*erzo	k4
*esa	J5N3Q3V4X-3g3h5i-4l3n-6q7r4
*esan	L4
*esar	T3e6g3q3
*esas	j3
*esco	W3
*esde	H3I6L4O6U8h-3q-3
*ese	A3
*eseo	W3
*eses	I3j4
*esia	F10G3f4h-3
*eso	B-3R7S4V-4d-4e3i9k7l8m10n3q-4r-3
*esor	a-3c16
*esos	L9P-3V3a-3b6d4f-3h6i6n-5o-3q3
*essy	l4
*esta	G8H-7J-3a8j9p7q-3r14
*este	Z5c3h3n-3
*esto	P7S4T-3a-3d3h-3j3n3
*eta	E7P-3Z4c-3g4j9m4n-6o-3p3
*etar	d3
*etas	J6W8j3
*ete	J5N7V3a-4b4f4h3j3n-5q3
*eten	D4
*eter	J4g4h4i3k3
*eti	H-4Q4U7m3n11p-5q3
*etio	M7
*etir	n3
*eto	B5F-3H5Q4n6q-3
*etos	h3
*ety	C3
*eva	C4L-3Q4U-5V8W-3b-3c-3d3e4f8h8i8k6n-9o-4p4q3
*evan	W5a-3j4
*evas	J7T-3k3
*eve	G4P5n10
*eves	H3L4P4W-3a7j3
*evin	f3m3
*evo	C-3F-3H-5I-3L-3P-4Q-3R4S-4U13W4X-4b14c-3d-3f8h3i4j-4k3n4o10q-4
*evos	I4
*ext	V19a-3o-3
*eya	W3k3
*eza	a5k3
*ezar	g7
*ezas	W5
*ezco	o10
*ezo	T5a5h5
*fica	C6F5W5h-4n3q4
*fico	a5
*fil	N5
*fina	k5
*fis	k4
*fon	V3
*fono	C4N4Z3a-4c9h4o-3p4q3
*fras	H8
*fri	a4
*gaba	q3
*gada	A3R3W4k7n-4
*gado	R6c7n3
*gail	l3
*gain	h-4i7n9
*gala	L7b-4
*gale	F7G-3Q3W6Y4f3h9i5n-3o-5q-3
*galo	B3F4G4W-5d13e-3h-3n-3p5
*game	W3b3d3g7
*gan	N3X3Y4Z5h4
*gar	F6L3c-3d3j10k11n-3o-3q3
*gas	J12V3a7q-3
*gela	l3
*gio	f5g5j4
*gir	Q3q3
*gito	q7
*gla	E4
*glan	j6
*glas	L9
*gle	n4
*glon	P4
*gno	Q4
*gon	n4
*gos	P4a3
*gra	f4k3
*gua	a4
*gual	K3L4V-5i15
*gue	D6H-3L-3O3Q-3S4T5V5W-3a-6c-3h7m9n-4o-6q10
*guen	D4K4X6
*gues	F3J4q-4
*guir	n7
*gun	C5E3J5
*guna	J14K14a-4o-3
*guro	K3a3n-3
*hado	D3
*hale	n3
*ham	k3
*hame	U4p3
*har	q6
*has	P7j7m5
*hat	J3T11Z24a-6o-7r8
*hava	h3
*havo	W5f4
*hayo	C5E4
*haz	N5q5
*haza	A3
*heca	A3M5n5
*heco	C3S9
*hema	l4
*her	h-4i8
*hes	O3a5
*hido	o6
*hin	D7Z3n-6
*his	Z5a-3d3h-3n-4o-4r20
*hita	G4
*hito	f4
*hora	C-4T9V14Y6a-3h-3i6j-3n-4p11
*hos	b3
*huy	k3
*hya	l5
*iaje	H3
*ial	B6O-4P18Q3T21a-10c-3n-5o5q-3r3
*iale	R3W4d6h-4l-3q14
*iame	f4g9
*ian	A3l3
*iano	B3m7n-3
*iar	C-3E4F3L4R3T-4b3d-4e4q3
*ias	J7O18T-4U12V-3W-3a-5h-3j7l3n-6o11q-6
*iazo	a5
*iba	Z4
*iban	X7Y3
*ibas	J10
*ibe	Q4X23a-6f4g3o-6r6
*ibel	f3
*ibir	B4Q3T3X20Y5a-4f6o-4r-3
*ible	C4p3
*ibo	D3M5Q4S6a-4h9
*ica	C4F3G4H-3M3T-3V-3W11a4h-3i4
*ican	c3j3
*icar	E6c5d4
*ice	A6D6H-3M3U8V-3W-4a-4d5n9o-6q6
*icen	a6
*ices	C4Y6
*ichi	l4
*ici	h6j4
*icia	l5
*icio	D8F4T13a-4j4n-3o3
*ico	Q3W-3a9c7n5q3r8
*icos	Y3
*ida	T6W-4a9h-4i7j6m4n-8o6
*idad	B11E3X6c3m-3n-3p4
*idar	d3
*idas	P4
*ide	C4E3W8l5
*iden	Q3
*idia	g6
*idio	A8X3
*ido	A4C-3D-4N-4O-5Q7T-5U12V-3W5b-4c-3e5j11l-3n-13o22p-5q9r-3
*idos	d4
*iece	f5
*ieja	E3
*iejo	W5
*iela	g4
*ielo	a4n4
*ien	B13D4F-5I5L4M21N-4P-4Q5R-5S-8T-7U-5Y4b-6c12d-9e-7f-6h-16i7j-7k4l-7m6n6o7p-4q-10r24
*iene	B-3C7D-3H-5L3P6T-3U-4V10X3a5b-3f5h-7j-4m5o-3p8q-3
*ier	H6
*iera	W6c5j6n3
*iere	C4F-4G-3V-3d9e8f16p3
*iero	A-3B-3E5F5I-3L-6M-5N6O-6P3Q-7R3S-4U3Y9Z-4a-6c12e5f-3g14h4j3k3l3m-5n-7p-5r-9
*ieza	k3
*iezo	T5h5
*ifa	F4n5
*ifi	j5
*iga	L-3R19b3l3n-5o3
*igan	X3h4
*ige	C-3E8q6
*igno	Q4
*igo	D12K-3O5P-4R7S12T-4V-3W-5e-3f4h4j-5l3m3n-3o-3q-4
*igue	A5T7V7a-3j3m10n7o-3q-4
*ija	F-3L4S4W3Z4a7n-3
*ije	J3q7
*iji	a3n-4o10
*ijo	H3W5a4c8j-8
*ila	D4S7V8a-3h3n-3
*ile	a4
*ilia	f4
*ilio	T3W3j5
*illa	m12
*illo	o5
*ilo	h3j4l3
*ilos	h3j3
*ima	A-3D4H-3P3S-3T-3V5W6c-3d-4i4j-3p7q5
*imas	P3
*imbo	K6W3
*ime	C6E-3H4L-3T5U4W15a-5b4h-5j-3m3n3p3q-4
*imir	d9h-4
*imo	D8I-3O-5T-3V10a-5b-3f7o16p3q3r-3
*imos	H14M4P4S6U-4V3a3n-5
*ina	E-3F-4G6J-4W4c6d-4g3h3i-3k8n-6q6r7
*inal	E3a3h5
*inar	N3
*inas	a4h7
*ine	S3
*inen	N6
*ines	l3
*ing	O10Q5a-3o-4q-4
*ingo	D5H7j4
*ink	R23
*ino	D-3H-9J-4S-3T-3W3Z6a7e3j9k4l8o6q-3
*inos	a5
*inte	d4j6
*into	V6l3
*ints	F5b4d8h-6
*inua	V6
*inuo	S4o-3
*ion	A13B3C3F-4G-3H-5I-4K3N6O-3P-5R13S-4T-5V-4X4Z3a4b-4e8g3i-4k-4l-4n8p-4q-4r-5
*iona	L4T3W5
*ior	H3Z4i5p4
*ios	B12D-3H-3I8L6O-3S-3U3X7Y3h-3m6n-6o11q-3r-3
*ipal	T11o-3
*ipo	k7m15
*ique	Z7n-3q3
*ira	C5a7n-3q6
*ire	S4
*irla	n3
*irle	p5
*irma	A8n-3p3
*irme	Y6a-5g23n4o-5
*irmo	Q3S4
*iro	C6l3
*irse	f5
*irte	T3
*irve	D4L6r-3
*isa	C3V3a4n5o3
*isar	K3
*isas	e3
*ises	k3
*isma	D4Q8h-5i11n-4
*isme	S-3a5
*ismo	L4Q6g3h-4i13p7q-4
*iso	A8G-3N3S5T-3W3a-3g-3h5k3l6m5q-4
*isor	S-4W6c3
*isos	A5K-3X15Y11l3o-4
*isse	k3
*ista	D-3K9N6P4T5U5Y4d-3f3h3m9n-8o-5q-4
*iste	D5G3J-5M8Q-3T-3a15h-7k4o14p-6r4
*isto	A5G3S-3V6h-3n4o11
*ita	B3E6F-5G3H-3I-3J-7M-4N-5P-3R3S17T-6V-9W-5X7Y-5Z-4a4d-3e-4f6i5j13k4l5m-3o-4q10
*itad	d7e3
*itar	E7G3R3l13q-3
*itas	J7P9h4n-7
*ite	L7Y4i9
*iten	N8X3
*ith	R5k3
*ito	A-4C6D5J-3K-3M-3Q10S22T-3V-7W-5Z-5a9c5d-5h5j-5l-3m-6n-4o-3p-5q4r-5
*itos	H3I11O9U-3X6a5o-3
*itud	A5D3
*iubo	O10
*iva	Y3l16m5
*ivar	X-4Y10l5
*ivas	T4
*ivo	W4a-3c13e4o-3
*ivos	I7d4m5
*iza	E6M7k3
*izar	A9E5L4Q5a4j4o-3
*izo	A7B12H7J-3M4Y3p3r-3
*jada	D3
*jaj	a9o-6
*jaja	Z5o13
*jala	J6V3k3
*jale	F-3G11d6h-4l3
*jalo	E10F-3J11
*jame	S10W7
*jan	D3L3j6m5
*jar	X4h3k6q4
*jas	h3
*jate	C5
*jea	Y5
*jear	L5Q9d11
*jen	X6
*jeo	G3L6Q-3W3d4
*jera	A3G3M3W8f-3j-4k4m3n-3
*jero	R4f-3k16l4
*jes	X12Y11n3
*jeta	E4W5g5h3j6n-5q3
*jole	q3
*jor	J6c5o-3q3
*ket	D3I-3K3M10P5Q8S3T-3U3V-3W-3a-5b-4e4h11i3n6o-4p-3q6r-3
*lace	R11
*lada	D4G4O-3T-3d3h-4n-4o12
*lado	C6J3a4b9d7n-5o-4p8q-3
*lala	G3W5q3
*lale	F6W6
*lalo	B3f10q6
*lama	f5k7l3
*lame	W5c9q5
*lamo	d5
*lan	D3Y6j6
*lar	H-3J-3S6T-6V-3W-5b-3c6h3i3l3o-4q11
*lara	K3
*laro	T7
*las	K4L7O5T4a5h4j6m3n-5o-3
*lce	m3
*lda	a4
*ldo	C15D7E13F10G8H-4L6M-3N-3O-6Q5S-4T-6U-3V-4W14X-3Z-3a-7b13c-4d12e-3h-13i-5j-4k-3l-3m-3n-10o-8p18q-7r-3
*ldos	L4
*lega	C3X5
*lego	A3H4V4a8
*lejo	D3
*lema	R3k3
*len	D3L3N3P4Z3b-3c4
*lene	k4
*ler	d5
*lero	V4
*les	B3D-3E-3F4H11J3K8P-3Q-3S-3T3U10W-4X-3a6c4d-3h4i-3j3m5n-11o-4
*let	Q3
*leta	m5p5
*lete	N7a-3b4q5
*leto	H6d3j3
*leva	C5U-4V-3d4e4i7j3n-6p5q5
*leve	P5n5
*levo	H-3U15a-3b11e3h7i3n3
*lga	M-4P-3S5W3d9h-3k3n4q3
*lgo	A13C4D-3K8L8N6T-4V-3Y6a-5b11f-3h8n-5o-3p5q-4r-3
*lia	C5f6l5
*lica	G7W5d4
*lico	c3n5q3
*lida	o4
*lido	n3
*lio	E-3G-3J-4L-3M9O-3P-3Q3S-3U-3V-3b-4d-4e7f3h13n8q14
*lir	N6g-4
*lis	O6
*lita	C3V-3a4i9k3l4p-3q-4
*lito	D6a6o-3
*liz	O8
*liza	E6M7
*lla	C-3G-3H-4T-4a13d4i10m11n-4p8
*llas	a8j7
*lle	M6P10
*llo	L3M3O24a-8j-3l3n7
*llos	E4j5
*lma	S3
*loj	n6
*lon	L3P4e3
*lor	L4a5f3
*los	C-5D-4E9F7G14P-3W4a-4b-4d18f-4k4o-3
*lose	P6
*loy	C3W4
*lpa	D4F4Z5
*lpe	O9V-3Z7r3
*lsa	Z4e4h5
*lso	e15h-5
*lta	A5H-4J5L-3P-5T-3U-4X-3Z-3a-6b5c-3d-4e8f21g15h-6j-5k19l-3m7o-8q-8r-4
*ltan	D7K3V3
*ltar	C14P3W3d-3
*ltas	I4n3
*lto	H-3I3Q3X14a-4j6o-3
*lupe	f-3k5
*lva	k3
*lvan	Y3e4
*lvas	J5n-3
*lve	R3e10h-3i4n9q-4
*lven	L3
*lver	K11a-3e9n5q-4
*lvio	G4i6
*lvo	S7n8
*mada	D4c6h3
*mado	n9o-3
*male	F5i3
*mame	n6
*man	L8p-4
*mana	A-3B7D3H12M4O3P5V-3W3a-3h-3l4n-4
*mano	W4a4c14
*mar	A5F4K7a-3d7k4
*mas	C8F-3J6M-3U4V4W-3X-3a-5n4r8
*mba	G3q6
*mbee	k3
*mbia	W7
*mbio	J4Q5R3S5V4W-3d8h3q-6
*mbo	K6W3
*mbre	H7I5K-3L-3N5Q3V-3W-5f3h-4l3m5r6
*mela	i3l7m6n-4
*melo	C4H3h4k3n-3
*meme	H6
*men	H4U5Y6c3h3
*mer	S4V4f5i7j5q-3
*mera	f4h3o4
*mero	E-4H5I3J3L-3P-4Q6U3a-4c3d-5f3h4j-3m3n-3o-4p-3q3r3
*mes	j6
*miar	F4
*mida	j4
*migo	O6a7m4
*min	l6
*mina	F-3G8W3l4q7
*mino	a-3j4l6n5p4
*mio	d10
*mion	a5
*mir	H3d9h-5
*miro	C6l3
*miso	A8F3N5S-6W4k5l4m5
*mite	L7
*mito	V-3i4
*mon	k10o3
*mor	a10n-3o10
*mos	A-4B-4C-8E-4H35I15L6N-3O-3P9Q-7S13T-6U-9V15W-8X3Y-3Z-4a-5b-5c-4i4j11k3l-5n-15o3p-11q-3r-5
*mpa	G5O7n-3o3q5
*mple	P4W4h-3
*mpo	L8n4
*mpra	C-3D4H-3I8L5M3O-4P-7T-4a-5b3c-3d9h10i3q5r-3
*mpre	D8P5o3q5
*mpro	J3P-3W9h8n-4
*muel	l6
*mula	L4h4
*mulo	p4
*nada	U6
*nade	F4f4h-3
*nado	i3q-3
*nal	A-3B3C-3E3O-3T-3U3a-3h4k7m13o12q-3
*nala	l3q5
*nale	F7h3
*name	H-3I6P4Q9T5n8q-3
*nan	L5W5
*nana	S5W4Y3a5j3k4o5
*nar	N3Q-3
*nas	D-3F-4I5O31Q-3W-3a5d-4f5g5h9i3n-6o-8
*nca	D9d-3f6h4
*nce	C3S9W-3b6p7
*ncen	L8
*nces	J3n6
*ncha	e3
*ncho	a5
*ncia	L4Q7W7a-4c4e5j5n-6o5
*ncio	N4l17
*nco	H3T3W6q-5
*ncy	k6
*nda	B7C5D-3E5G-3H6J-4L-5O13P-3Q-4R4V-3W3Y-3a-4c3d-3h6l4m-3n-5o4q-6r3
*ndan	j10
*ndar	C5Q5Z4
*ndas	L4O4n4
*nde	A-4B-3H-5Q9S-3T4X-3Y9Z7a5b-3d-4h-4j7o-4p-3q-4r8
*nden	H3X5j8m3
*nder	X3l4m5
*ndes	T4X9
*ndi	H-5I-4T10U10X-4Z12a-5h6n6q10
*ndio	U-3W9c3
*ndo	A3C-6D3E-4G-5J5K-4N-4O3P5S20T5W-10Y4Z3a-3d-5f-6i9j-3k-5m-6o-11q19r4
*ndos	G3T12
*ndra	C3a5n-3p4
*ndre	b5
*ndy	G3f3
*nen	I-4N5W6a-3c5j13
*ner	D10E3N4Q6T3a-3g-3j4k4n4q-4
*nera	Q10n-3q6
*nero	C3H8b8d3e8
*nes	A10B4E-3H4I3L-4N-3O9P-5Q-4R-3T19U-6V-5X9Y17Z-4a-3b-4c-5d-4f-4g-3h6i-4j3m6n-12p-3q-6r-3
*net	K3a5
*neta	Z5a4n-3
*nga	C3E6V5c5d5h-3l4n-3o3
*ngan	N3
*ngas	J6a8
*ngo	A4B-3D6E-3H3J-4L-5N-3Q8S6T4V4Z-3b11c-4g4i-3l-3m8n-8o-3p-7q-3
*ngos	a3
*ngun	J5
*nia	B3D6J-3b3e9h-3m4n-5
*nial	a-4o15
*nica	c3
*nico	c6d3
*nida	F3G3L4
*nido	A7
*nimo	I-3L3b-3d3f8
*nio	j5
*nita	h3o3
*nito	O6a5
*nje	a-3d13n4p3
*njea	Y5
*njeo	G3L6Q-3W3d4
*nla	E12q-3
*nle	E3F7G3W7X7a5d-3j-3n-3
*nlo	X4f4
*nlos	X3h3
*nme	A-4D-5F-3I-4L-3N18O-3P-3S-3T-3W18X3Y15a-7b-6c20d-3e6g7j-3n-3o-6r-4
*nne	l5m4
*nor	D3O7Q3W-3d-5f4n-3
*nora	C5F3V4Z3a-3d3
*nos	C-3D17E3F-6G6O12S5T-4W-5a6b-3d-3e3h-3j5n-13p-3q5
*nota	h7
*nque	q4
*nsa	O8a-4d12n-3
*nsar	n3
*nse	D6G4N9W-4
*nta	A-4C8D4E4F4H-6J7M8O-5P3R-4S3T-10U-4V5Z-8b-3c-6d7f4g7h10i5k-8l-7m-7n5p3r-6
*ntan	L7j7n-3
*ntar	C-3G6U4d4f4g3h3n3
*ntas	A4B5C-3H4I9J-3K12L-4M-3P3Q3U15W9Y-3a-7b-4i-4m3n-5o-3p-4q-3
*nte	A-7C-3F4H-8I3J-3L-6M4R-4T-8U-4V12W-3X-5Z-6a-5b-4c22d3f5g-3m5n6o6p-4
*ntes	A4B-3D3H-4I17J5K14M-3O-3P-6Q10T-6U3V-3W6X-5Y3Z-3a4b-5d-3g3h3k-3l-3m-4n-4o-6r-3
*nti	q4
*ntio	J3n-3q4
*nto	A-4B-4C5E-5G-4H13I-9K-5L5N-3O-4P6R-3S5T-3U5V-3W8Y-4Z-3a-4b19e-5f-8g-3h-4j5k-5m-5n10o-3p15q3r-5
*ntos	B7C6D5E7F9G8I10K-4L3M-4O-7P10R-3S-6T-7V-7W5X-3Z-4a-4b12c-6d8e-5g3h-7i-5j-6k-5l-6n-5p8q-4r-5
*ntra	E-4F-3G5H3d8
*ntre	H4k3l3n-5q3
*ntro	B4Q-3S3T-3a-3g8j5m6n10o-3q-3
*nts	F5b4d8h-6
*nua	V6
*nual	E3
*nul	C3
*nula	q15
*nuo	S4o-3
*nuto	S5q3
*nvio	Z3
*nza	C7b10n-4p5
*nzan	C3
*nzo	j5p4
*obar	A8Y5
*oble	D11L6W3a-4n4o-4
*obo	B5l4
*obot	r5
*obra	c4p3q3
*obre	J5P-4S6U5a-3h13n-3q6
*obro	M3U3V6h6n-3p6
*oca	L4V11W8l3q-3
*oche	B4S4X5a3
*ocio	H8g7h4p-3r6
*ock	h3
*oco	B6D3Q3q3r5
*oda	j3l3o4
*odas	L5P5W3
*oday	U11
*odia	M3j3
*odo	A3B7C-6D-3J6N5O-3P4Q12S-3T4U-4b-4d7j-6l-4m-3n5o13r-3
*odos	H4I3W3Y3d4m3
*oes	C4p7
*ofe	E4P5
*ofis	k4
*oge	G3
*oke	H-4a5q10
*ola	O29U5a-3b4g3k3o-3
*olas	O5T6n-4q3
*old	O-7S21U4a-3o-4
*ole	O23h-3n-3o-7
*oles	H3a6
*oli	C5G4O8P4a-4
*olio	M9Q5a-3b-3h9n5q6
*olis	O6
*olla	a8n-3
*ollo	L3O8h3n-3
*olo	J8Q5X4Z8c-3n-3
*olsa	Z4e4h3
*olso	e15h-5
*oma	J8d5n-3
*omas	C8J6T3U5W-3h3
*omen	d3
*omer	S4V4f5h-3i7j5q-3
*omo	A-4B-4F-3H5I-4K-3L9N4O5P-6Q32S-5T7V-5W-4X-4Z-4a-4c-3d-7e-3g7h-10i-8j7n13o-7q-3r7
*omos	I4X6m4
*ompa	O7o3q6
*ona	C6F9H-4J3O-4P4Q-4S-3U-3V6W7Z5a-5c10d-3e-3g-3h3i10j-3l-4m-4n-12o-3p3r6
*onal	B3H-3U4a-5k7m14n-4o9
*onas	I6
*onde	D3Q12T6b-3d-3h-6j9r7
*one	Z3n5
*onen	L3
*oner	D8Q6T4j4
*ones	A12B8H-5K3O-5P-4T23U-4V-3W4X11Y14a-8b-3c-3h4j4m-4n-5o4q-4
*ong	Z11o-3q6
*ongo	Q9T6
*onla	E12q-3
*onle	E3F7G3W4i3
*onlo	f5h3
*onme	A-3W8Y5c3g8h3k3
*onne	l5m4
*ono	C4G6N4Z3a-4c9h3o-3p4
*onos	P4n-7o8
*ons	o3
*onto	Q3n4q10
*ood	O11o-3
*opa	a4j4
*opia	i8
*opio	V4q3
*oque	J-4Q3Z11q10
*ora	A-5B19D4G-5H-8I-3K-3N-3O-4U-4V12X-5Y4a-13c11g-4i4j11k6m-4n-5o-11p9
*oras	W4
*ord	h3
*ordo	W4i6q-3
*oreo	L3j5
*ores	P6R3a-4j7l3m16
*orge	f-3g5k3
*oria	B6H-3
*orio	A-3Y6
*orma	Q5T7
*orme	D3
*orra	N4Q9V6Z4h-5n-3o-3q6
*orre	W6l5
*orro	C3R4n3
*orry	Z8
*orta	a3
*orte	H17T-3U4W4X6Y9a-7c7j6l-3m-3n-3p-3
*orto	H3n3
*osa	A-4B5Q-3T9W7X3d-3k3n7
*osas	A3D3K9X3i3
*ose	P6
*oso	K7e3q3
*ota	M9a-3e4h14i6
*otal	C-4H6I8U8W-3Y3a-3b5h3p7
*otas	V-3h3
*otes	J7
*oto	Q5Z6a3e3j3n-4
*ount	N7n5q3
*oven	J3O4V5f3g4n-3
*over	a7l5
*ovia	T3
*ovio	B4
*ovs	P19
*oya	o8r-6
*pada	S4
*paga	X5a3
*pal	T11o-3
*pam	X14a-3
*par	d4
*pas	i4
*pel	a4
*per	o11
*pera	A5S13n-4
*pero	Q3S-3n13
*pia	i8
*pido	o9
*pio	V4
*pita	c4k3
*pite	i10n-4
*pito	Q9a-3i-7n9o3
*ple	P4W4h-3
*posa	A-3B3X4k3
*poso	q3
*pra	C-3D4H-3I8L5M3O-4P-7T-4a-5b3c-3d9h10i3q5r-3
*prar	L6g3
*pras	P20Q5a3h-3
*pre	D8P5o3q5
*pro	J3P-3W9h8n-4
*ptan	j8
*pto	J-3T6m3
*pues	Q3S14b3p7q-3
*puso	a5
*que	D-3G6J-4T-4V4Z17f4o-3q15
*quea	W4
*quen	W4c5
*qui	B-3D-4J-3O12Q5T7X-3Y3Z8a-4b-4g4h8j-3l4n-4o-3q-6r3
*quin	k5
*raba	D6
*rabo	n9
*rada	I4J-4K6W5j3l3m5o4
*rado	I4K4M4P7T-4U11h-3n-10o3q9
*rae	C15D-3E3G4K4M3U-3W-5a6b3d10e5f-3h-8j-3n-5p10q-4
*raen	I3j10
*raer	E4S4
*raia	D4E3F3
*rain	l5
*rajo	e3
*ral	q3
*rala	G4h-6l5q14
*rale	F-3V3W-3X4d7h4l6n-4o10
*ralo	f3l3
*rama	I12N5f8g7n-3q-3
*rame	E6H-4I-3K3N10S12T-3V-3W7a-3c-5f-3g4n-3o-3q11
*ran	A5D-3F-3G8L6N5Q3R3W-3X3b-3d-3h-5j3n-3o-3q15
*rano	W7a3
*rar	A-3B3H5I-3J9K4L5M-3N4P-3S-3T-5W-5X-3a-5b-3f6h6i-3j-3k9m8n-4o-4r-3
*ras	B-3C-3H3K3L-3O-6P16Q10S-3T4U-4V6b-4c-3d-5g3i-4j-3k-3l5m7n-9o-5q8r7
*rata	W6j5r4
*rate	S13a-3k12o-3
*rato	D8j3l5
*ravo	o11
*ray	D4n3
*rca	C4E3
*rcar	c5
*rco	N6S-3a4
*rcos	l6
*rda	j3n10
*rdad	a4n5r3
*rdar	J4
*rde	A4H4J4O10S5U3a-3n-3o-3q-4
*rden	L4Q7h3n-4
*rdes	J3O7g4
*rdi	D5Q3T12
*rdio	R3a8n3
*rdo	J-3S3V-3d3h-5i6l3m9n3
*rdon	Z9
*rea	k4o9
*reat	o5
*rece	D4E4U3a-3b4h-5n5p3
*rega	F6f3
*rego	e4
*rele	f7
*rema	i3
*ren	N3X15a-5f5h-4j5o-4
*rena	k4
*reo	L3j5n3
*rer	Z5a3n-3q4
*rero	H3g3n3
*res	D-3H-3J11O-3P4S-3T-4U-3W5X-3a-8b-3c-3e-3j10m13n-7o8q-5r31
*resa	J5N4Q3X-3g3l3n-4r4
*reso	S5e4h-3i7k3
*reta	E4n4
*reya	W3k3
*rfil	N5
*rga	F3G4P7d-3h4n9o-3q-3
*rgar	F6j3
*rge	c4f-4g5k3
*rgio	f4g5
*rgo	a4
*rgue	q6
*ria	B5D8H-4L5W-3Y4Z3b4d-3
*rial	B6O-3P19T22a-6n-3o-10
*rian	D3l4
*rias	Q3
*riba	Z4
*ribe	Q4X23a-6f4g3o-6r6
*ribo	Q4S8
*rica	a9
*rice	A3
*rido	j3q4
*rige	E8q6
*rijo	Q3
*ril	R3
*rima	W4d-3
*rime	W11
*rina	k3m3
*rino	n-3o8
*rio	A-4H-4O-4T-4W6Y10a11f3k6l6o-5q-3
*rior	H3Z4i5p4
*rios	X9Y5m9
*rir	W4e3g5j3
*rita	J-4P-3S21T-4V-6W-3X-3h4n9
*rito	D5Q4T-3a10
*riza	k4
*rizo	A9Y3
*rla	A5B6H-3J4U-3W6Z6a-3q10
*rlas	m4
*rle	C-4E5F4G15J-3L3S4W-6e5g3p3q3
*rles	c6
*rlo	E6S3e3f5
*rlos	E4G-3L4d8j-3k5
*rma	A7Q4T7n-3p3
*rmar	A5K7
*rmas	o3
*rme	D5J-3L-3O-4W-3X7Y8a-6c3g25j-4o-5
*rmen	D3h4
*rmes	j6
*rmin	l3
*rmir	H3
*rmo	L3Q3S4
*rnes	H3O7a5
*rnet	K3a5
*rno	K3U8h4k5q-3
*robo	B5
*rofe	E4P5
*roma	J8
*romo	W3g3j7
*ron	A7C-3D31E-3I18J-7K18L-13M5P10Q-6S-5U-8V-4W-5X-6Y-4Z-6c-6d-12e14g-4i-7k-3m-3n9o-6
*rong	Z11o-3q6
*ror	D6F3X-3Z7n9o-3q3
*ros	B7D8E11F6G-3I9P-4T-3W-3a-4k-3l5m7o-4q6
*rque	G4V5W3a3f3
*rra	B-3H-3J5N4Q8V6W6Z4d-3h-4n-5o-4q4
*rran	N6j8
*rrar	H3N5
*rras	T3
*rre	H11W4a-3l3n-6q10
*rren	N3
*rro	H3R3V6W-3Z3a4h7j4n4o4q-6
*rror	D6F3X-3Z7n9o-3q3
*rry	Z8
*rsal	H3W6j7
*rse	C-3K3L3V-3f11h-3
*rso	H3
*rta	D5X5a6q4
*rtar	D5j6
*rtas	J-3K9T-3X13Y17a-5j5
*rte	D-3H14P-3Q4S-3T3U5V-3X5Y8Z-3a-9c6d3f-3g4j3l-4m-3n-7o-3p-4q7r7
*rten	j6
*rtes	H7Y5j5n-4o-3
*rtin	k3
*rtir	k3l4
*rto	C6H4X7a-3j4n8
*rtos	H3j6
*rudo	a6
*rupo	Z11
*ruz	a7k4
*rve	D4L6r-3
*rven	L7
*rves	T5
*rvio	e3
*rzo	k4
*sada	H3a6i5j6n-3p5q-3
*sado	G3H8a-3
*saje	T3Z9n9q-3
*sal	H3W6j7
*sala	F4q3
*sale	F-3W4d4e9q-3
*same	R3X-3Y11a6b5c8j-3m5n-3
*san	I3L7j5
*sar	C-4D3H-3L7Q7S-3T9V-4a-4d15e5h4
*sas	H-4J3K14S-3W9a-5b-4j7
*sca	M7r3
*sco	Q3S6c3
*sde	H3I6L4O6U8h-3q-3
*sela	q4
*selo	F3c3q3
*sen	e3
*seo	W3
*ser	T4
*sero	D5W4j7
*ses	I3f3j4
*shaz	N5q5
*sia	F10G3f5h-3
*simo	D9O-4o12
*sion	A4M3N3W6X6Y6a-3n-5
*sita	D4L3P3j4
*sito	E3W-3X3a3c5h3j3n-3
*sma	D4Q8h-5i11n-4
*sme	S-3a5
*smo	L4Q6g3h-4i13p7q-4
*smos	i5
*sona	V4Z5c11m-3n-3p4q4r9
*sor	S-5W5a-3c19
*sos	A3G4H-3J-4K-3L5Q8S-3T-3U-3X16Y9Z-3a-6b4f-4h4i5j-4k-4n-4p-3q4r-3
*sse	k3
*ssy	l4
*sta	A5E8F-5G3H-8K3O-5P-4Q-6S-6T-7V-8W-12Z-6a9b-8d5f4i-4j10k-5l3m15n6o3p7q-5r9
*stan	D7J-4K6b-3j6m3n4
*star	C-3E6G5J-3L11N4Q-3X5a-4b3d8g-3h-3j-3n3
*stas	D3O11T-5a3j-4n8r4
*ste	A3B9C-5D3E6G4J-6K-3L-7M4O-4Q-5S-6U-3V-3a15b-4c-3d-5e-4i-5j-8k3l-6n15o15r14
*sted	r6
*stel	F4e3j3
*sten	G5
*stes	J5
*stio	q4
*sto	A3B-3C-3D12E-3F-3H-3I-3J-5L12N3O-4P5S3T6U-3X6a-11b-5d-6g-4h6i-3j-3l-3n-3o16q-9r12
*stol	i3
*stor	j4l3
*stoy	D-3J3O6S3T4X3b5g6j-3n-7o4r3
*stra	C4F3W-3f6h7k6q6
*stre	J-5Q3l7n7p-5
*stro	B12I-9L-3M8N6Q6S3U7V-3a-3d-3g7h-6i-3n9o-3
*sumo	h5
*sura	M-3q5
*taba	J7V4q10
*tad	d7e3
*tada	n13o-3
*tado	I10P18b-3h6n3q-3
*taff	m10
*taje	C5L10W7
*tal	C-5D3H6I7U8W-3Y3a-3b5h6p7
*tala	q4
*tale	C-4E-3G22W3d3f6h-5l5o-4q5
*talo	c3n4r3
*tame	D-3E3H4S3T6W9a-5c4d-3f3g11h5n-4o-3q-3
*tan	D12H-3J-4K9L6P-3Q-3T-3W-5a4d-4h-4j20m3q-3
*tana	j5
*tano	C7
*tar	C6D3E9G12H-3I-3J-5K-3L7O-3S-3V-3W-3X5a-7d11k-3l10m-3o-7p-6r-3
*tas	B4C-4E-3F-3G-3I7J5K19L-5M-4N-3O5P9S-5T-7U11V-9W13X7Y12Z-4a-6b-6d-5g-4h4n-5o-7p-5q-5
*ted	r6
*tel	F4e3
*tela	f7i8n8o-6q3
*tele	F4h4i3
*tema	B3D9E4H-3N6a-4i-3k4l3m4o-3
*teme	S6T3g3h3k3n3
*ten	G5N7X3j4
*ter	J4a-3c12g4h5i3
*tera	a4
*tes	A4B-3G-3I17J17K13M-4P-4Q11T-8V-4W5X-3Y7Z-4a3b-6d-4h5j5k-3l-4m-5n-9o-8q-5r-4
*thya	l5
*tia	h3
*tica	Z3i4
*tico	r7
*tida	i3m4n-3q4
*tido	P3U3a12n-3
*tier	H6
*tigo	D3Z3n-3
*tima	P4i5n6p3q7
*timo	p4q5
*tin	k3
*tina	a5h3k3n-3
*tino	k4
*tio	J3M5q8
*tir	k3l4
*tira	G3q5
*tis	L3W4d4j-3p3
*tito	S18W4X3a-4i5
*tiva	Y3l16m5
*tivo	W4a-3c13e4o-3
*tol	i3
*ton	E3
*top	X16a-4
*tor	a4l3
*tora	j3
*tos	B5C4E5F7G5H4I12K-4N7P6Q5R-4S3T-9U-4V-7W3Y-3Z-5a-3b10c-7d4j-4k-4l-7n-5o-5p6q-7r-6
*tosa	W5n7
*toy	D-3J3O6S3T4X3b5g6j-3n-7o4r3
*tra	B-3D3E-3G4I-4J6R5S-3U-5V15W4X-5Y6a-3c-5d3e-5f4h-9i19k5l-4m-5o-11p-6r-3
*tran	R4
*trar	J11T-3f8h7k3m10q-3
*tras	K3O-3Q-3T4V8c-3g5q7r4
*tre	H5J-6l11n3p-6q5
*tres	J5
*tro	B13C-4F-3G-3H-4I-10L-6M7N4O-4Q4S5T-8U3V18W-3X-3Y-3Z8a-10b-4d-5e-3g13h-12i4j4k4n13o-10p-3q6r-4
*tron	C3
*tros	F7j4l4q-3
*tual	h3
*tud	A5D3
*tura	J-3U4W8a-3h10j11k5p-3
*tus	b5n4
*tuvo	H6n5o-4q4
*ual	E4I6L7M6O-3Q4V-7a-4d-4e-4i13j3m-3n11o-3p3q-5
*ube	F4h3k4
*uben	k5
*ubi	b4
*ubio	b3p4
*ubir	h10
*ubo	H7O20T-3a-4n5o-3
*ubra	k3
*ubre	H6d6
*uca	C6L3a7d3o-4
*ucan	L11
*uce	G4
*uch	U4p6
*ucha	S3n3
*ucho	X5n6
*uco	R5
*ucto	D4e8
*uda	K6Q3T11V-3X-3Y4c6h-3k3n6o-3
*udas	K8
*ude	r5
*udes	A8
*udio	Q3Z6
*udo	a6
*udos	O11o3
*uea	W4
*ueba	A6k3q4
*uebe	A3
*uebo	Q4
*ueco	D3
*ueda	C7d3j3k11l5
*uede	C-3D5J-3L3S-3T10V3a-3m6n3q4r-3
*uedo	D-5H-3J-3K8L8M3O-3P-3S3T9W-5X-3Z-3b6c5d-4e5h-4m-3n14p9q-3r-4
*uego	S13T4W5n7
*uel	a5l6
*uela	a3
*uele	B3E3a9
*ueme	L5T10
*uen	D3H3K3L-3O18T-6U-3X4a5c4j7n-6o4
*uena	H3X5c3o3
*ueno	A5D3O-4V5a4c3n-6o10
*uera	F-3G8d-3l4q4
*uero	F3
*ues	C3H3S13T-5U-3a-5b4j-3n5o10p8q-7
*uese	A3
*ueso	i3
*uete	j5
*ueva	V11a-4f10h10k6n-4o-3
*ueve	G4h-3n6
*uevo	R5S-3W6X-3a3f9h-6i4k4o13
*ugar	j4
*ugo	R3k3
*uide	l6
*uien	A-4B16F-3H-5I8J-4K-3L-7M19O6Q4R-4S-3T-6V4X-5b-4c15d-5e-5f-4g-4h-8j-4l-4m11n7o-6p-3q-10r17
*uin	k5
*uina	c7r7
*uipo	k7m15
*uir	n7
*uis	A3J-4a15k3l5
*uiso	D3h7
*uita	B6G4Q6W3X5h-4l3n-4q15
*uite	Y4
*uito	U3
*ujo	o9
*ula	L4W6h3n-3q14
*ular	D-3M3W-4a-4h6i4j-3l3q4r3
*ulce	m3
*ulio	f3g4
*ulo	R3p4
*ulpa	D4F4Z5
*ulpe	O9V-3Z7r3
*ulta	C3J3W3b4
*ulto	H-3Q4j7
*ulu	l7
*uma	L3
*uman	L8p-4
*umar	F4k4
*umba	G3q6
*umen	H4U6X3Y7
*umo	Q3h4n3
*umos	P9
*una	J14K14a-4o-3
*unca	D9f5
*undi	Z14n-3q7
*undo	i11
*unes	D3G3H8M3O7S4T-3Y3k3n-4o-3
*uno	a5j5
*unt	N7n5q3
*unta	C7D-3L4W6b-3f5g5h4q-3
*unte	U4
*unto	C-3D4L8S4T4U-3X6a-4c5j-3n-6p11
*upar	d4
*upe	C3F-3G5S3T6f-3k5
*uper	o11
*upo	J-3S3T5X3Z10a-3c3f4n-3q-3
*ura	A3B4D5H-4J-3T-3W5a-3d-3h7i-3j15k10n-5o-4p-4q3
*uras	D5
*ure	q3
*ures	J7
*urno	K3U8h4k5q-3
*uro	D5Q3X5n-4q-3
*urra	J6h-4
*urso	H3
*usca	M7r3
*usco	Q3S7c3
*use	M-3T-3V-4n17q18
*uso	D3T3a4r3
*usta	E6o4
*uste	A8B9E11F3G6a-4o-3
*usto	S3e5o8r4
*uto	S5q3
*utos	S8o-4
*uvo	H6a6n4o-4q6
*uya	o7
*uyo	C6h3
*vado	P4
*vale	L3
*van	W5Y3a-3b-3e3j4l5
*var	X-4Y10l5
*vas	J11k3n-4
*vela	n-6q14
*velo	q9
*ven	J3L9O4V5f3g3n-3
*ver	K11a4e9k-3l6n5o-3q-4
*ves	H3L3P3T4W-3a11j4n-4
*via	A3D-3a-3b5d-4f4g6j4m6n7o-4
*viar	R4
*vida	a3i4
*vin	f3m3
*vio	B4G5Z4e4i5
*vios	j6
*visa	C3n6
*viso	A3S11X3
*vita	R4
*voca	l4
*voco	Q3q3
*voke	q11
*vor	D-6F4H3L-5O-4Q-4R3W-3X5Z-3a-5c5g3o-6q3r-5
*vos	I12d4m5
*xima	V7W5p5
*ximo	V12o5
*xtra	F3G3W4j5
*yame	F3
*yan	W4d4k3m3
*yas	J8q-5
*yele	F3
*yeli	A4l9
*yer	B7H18I4J-3L-3T-3b6j-3l5n-4o-3q-3
*yuda	T16c7k3
*yuno	a5j5
*zado	A3m3
*zale	A4E5
*zame	W6
*zan	C3
*zar	A9C-3E4L6Q4W-3a4d-4g6j3o-3
*zaro	l4
*zas	W4
*zco	J-5o10r14
*zla	i4
*zle	W3f4n4
*zme	H5R4W14
*zmin	l4
*zon	C3
*zul	V4a5g4j3
15/*	H12
15/0*	H12
15/09	H12
15/09 $	H12
20/*	H5
20/1*	H5
20/11	H5
20/11 $	H5
2x1	D3j6
3/1*	H6
3/11	H6
3/11 $	H6
<3	B-10C-12D-24F-15G-8H4I-5J-6K-4L-22M-11N-10O39P-5Q-21R-15S14T32U-10V21W-12X17Y8Z-13a46b-4c7e-12f-16g6j-12k-11l-11m8n16o47p-10q13
<7	A-6D-5E-4F-8G-5J3L3M-8O3P-3Q-7R-5T10U3X-3Y-7Z8a13b-6d-3g-7h-3i-5j4k-4m-3n9o17p4r12
>6	A4D14E-4G-3H-4I-6K-5L4N-4O-12Q14R3T-8V-5W8Z3a7b-4d-3e4f6h4i4k5l4m-5o-9p-7r-6
@cashier	A4C6D-8H8I3J-4K-6L-13M-5N-14O6P-19T14U11V11W-7X-18Y-15Z-7a16b-22c-10d-5e-6f6g-15h14i3j-6l3m3n32o22p7q25r-9
@customer	A-18B-17C-33D37E-18F-17G-16H-30I-21K-16L17M-17N30O10P29Q-5R-13S10T8U-31V-22W24X32Y15Z9a22b46c23d15f-20g39i-16j42k-17l-19m-20n-17o17p-29q-29r17
@manager	A3B4C6D-23H11J5K15M6N-15O-4S4U5V12W-3X9Y12Z9a21b-21c4d-13e6g-17h-21i7j-26k6l8m7n-10o-6q-5r8
^ #	C-4E-4F8G-4H5S3a15d-7h12n-3o4q-4
^ &	f-3h10
^ a	A5D-4F3G-3H4J-3K-3L3N-3O-3P4T5U6W-11Y-3Z-3a4b3d-3f-6h3i-3j9k-5l-4m4o6p8q-4
^ abre	W6f3h6k5
^ abrele	f3
^ abren	j5
^ acabo	g3h3
^ acreditale	F4
^ activa	X-3Y4
^ actividad	B6m-3
^ actualizale	E5
^ adios	l3o7
^ afiliame	f4g9
^ agrega	F6f3
^ agregale	Y6i4
^ agregar	k11
^ aguanta	S11a-3
^ aguantame	S3
^ ah	o10
^ ahi	D3S5
^ ahora	V10Y8
^ ahorita	S16
^ ajustame	E4
^ ajustar	E4
^ ajuste	E13F4G5a-3o-3
^ al	F3L5S16V-4a-4i9
^ alcanza	C5
^ algo	B3
^ alguien	D5c4
^ alguna	K5n4
^ alo	O20a-4o-5
^ alta	f4g5k14
^ altas	I4
^ alto	X15a-3o-3
^ anade	f4
^ anademe	k4
^ andale	V3
^ ando	S10T4a3b3o-3
^ anotame	g9h3
^ antes	n4p3
^ anula	q11
^ apaga	X5a3
^ aparece	n3
^ apenas	T3
^ aplica	G5d4
^ aplicame	W-3d6
^ apoyame	F3
^ aprobado	A8
^ aprueba	A6
^ apruebalo	A7
^ apruebo	A3
^ apunta	f3h6
^ apuntale	f3
^ apuntame	g4h5
^ aqui	h7
^ arregla	E4
^ asi	J10o3
^ auditoria	B6H-3
^ aumenta	F8h-5
^ aun	S8
^ autoriza	k4
^ autorizado	A3
^ autorizale	A4
^ autorizar	A6
^ avisame	Y10
^ ay	S3Z9q6
^ ayer	a6b3
^ ayuda	T13
^ ayudame	C3T6
^ baja	G4X14a-3l11o-4
^ bajale	d5l3
^ bajarle	G5
^ bajenle	X3
^ balance	C5b6
^ bandeja	A3
^ basta	X7
^ bendiciones	o9
^ bitacora	B14
^ bloquea	W4
^ bnas	O5
^ bonifica	F6
^ bonificale	F6h-3
^ borra	N4Z4o-3q8
^ borrala	q5
^ borralo	l3
^ borrame	N6W6q3
^ bravo	o11
^ buen	O15
^ buenas	O7
^ bueno	V6
^ buenos	O4
^ busca	M8
^ buscame	M4
^ bye	o7
^ cada	L4X4
^ caducan	L8
^ cajeras	m12
^ cambia	W7
^ cambiale	W6d7j3
^ cambiar	E5
^ cambio	V5
^ cancela	N4X5q4
^ cancelacion	q4
^ cancelala	G3W5
^ cancelar	q4
^ cancelen	N4e3
^ canje	d11
^ canjeale	d5
^ canjear	d5
^ captura	q3
^ carga	F5
^ cargale	F7
^ cerro	H4
^ chat	Z3
^ checa	M5m3
^ checame	W4
^ checar	C5b3m7
^ chido	o6
^ chin	Z3
^ cierran	N6
^ cierre	H8
^ cifras	H8
^ cliente	f7
^ clientes	I14
^ cobrale	d4
^ cobre	h5q4
^ cobro	d3
^ codigo	R3
^ comandos	T10
^ como	H9L12M-3N4P-3Q15S-3T12U6W-4a-7c-3d-3f-3g7h-3i-3j-3k-5o-3p-4r4
^ comparte	R3
^ compensala	F4
^ completale	F3
^ compra	h9
^ compras	a4
^ compre	D4
^ con	D-3H-4L4P-3Q4R4T-4U3W-3a5c3d5i6p5q-4r4
^ confirmame	n6
^ congela	l3
^ consulta	W3b4
^ consultar	C7P3
^ contratamos	k3
^ contrate	k9
^ copia	i8
^ corre	W6l5
^ corrige	E8q3
^ cortale	G3
^ corte	H15o-3
^ crea	k4
^ creo	n4
^ cta	H4
^ cuadrame	E8
^ cual	I6L3M5Q3W-4j7n9q-3
^ cuales	K4T7
^ cuando	L6P9S11a-4b-3j3
^ cuanta	I7
^ cuantas	A7B6K5P7U3a-3b-3m3p-3
^ cuanto	C8H3I-4U3W8a5h-3j6n9o-3
^ cuantos	H4I3P-5U5W3a8j-3m3
^ cuenta	j5
^ cuentame	H8
^ da	f3l6
^ dale	A7G-3W3n4o-3q5
^ dame	B5H4I4L-3M3N4P6S5U3W6a-4d6g3j-3n-3o-3
^ dar	F8f7
^ de	C-3D-5H3L5M3N-3P8Q5W-5a-5d3i-3j-7n4o19p-7r17
^ deberia	E4
^ debitense	G5
^ deja	J7S15X5n-3
^ dejala	V3
^ dejalo	E11F-3J4
^ dejame	S11
^ dejen	X6
^ dejo	G3l6n4
^ del	H12h-3
^ delete	N7q3
^ desactiva	l8
^ desconecta	l6
^ descontar	G8d3
^ descuenta	d9
^ descuentale	G5
^ desde	H5
^ deseo	W3
^ deshabilita	l5
^ deshacer	q8
^ deshaz	N5q4
^ despues	S15p5
^ desregistra	q10
^ devolucion	e10
^ devolvieron	e4
^ devolvio	G4
^ devuelve	e6
^ devuelvele	F3
^ di	D5
^ dia	H19a-3h-5
^ dice	a3q3
^ did	n17o-3
^ digame	C3b5r3
^ dile	a4
^ dime	C6H5I3L-3T4W6a-3b5d-3h-3m4p3
^ dios	o11
^ disculpe	O8r3
^ don	h4
^ donde	L4P-6Q15a3h-4j6n6
^ echale	n3
^ echame	p3
^ edita	E9
^ el	B-3C3D4F-4L4Q-3W6d4e4i-3j-3m8n4o-4q3r-3
^ elimina	G6l4
^ eliminame	l3
^ eliminar	N3
^ eliminen	N3
^ empleados	m11
^ en	E3F-3H-4L6P5Q5S9T3U8W-4a-5n11o-6p4
^ enero	H4
^ enlace	R3
^ enlistame	P4U4
^ enmienda	E5
^ ensename	I7P5Q8n6q-3
^ entendido	n-4o10
^ enterada	o5
^ entonces	n4
^ entra	k3
^ entro	n8
^ era	Z8h-3q17
^ eran	q9
^ eres	o6r15
^ es	D6Q3r11
^ esa	V4Z9n-3q6
^ ese	a6h-3i3l3n-5o-3q5
^ eso	D4Z3a-3o17q-3
^ esos	G3
^ espera	S9
^ esperame	S10
^ espero	n3
^ esta	D-3E5H4V-3c7n5o-3q8
^ estan	j6
^ estas	O13o-4
^ este	k3r7
^ esto	D4L-3r6
^ estoy	J3T8X4o-3
^ excelente	O6o8
^ existe	M7h-3
^ explicame	T5
^ expliqueme	T5
^ ey	O24a-5o-5
^ fallo	n10o-3
^ falta	i3k5
^ faltan	D8
^ favor	E5
^ feliz	O8o-3
^ fija	E3
^ fijate	C3
^ folio	M6
^ fue	n10o6
^ gano	F4a3
^ gasta	d6h-4
^ gente	c10
^ gerardo	m7
^ gerente	m5
^ good	O11o-3
^ gracias	o7
^ habilita	k3
^ habilitame	k4
^ hablame	c5
^ hablo	c-3r7
^ hace	P8a4b-3
^ hacen	j9
^ hagame	g7
^ hasta	L7a-5j5n-3o7
^ hay	A5D-4G4H-3J-4K6L5M4O-4P-3Q10S-4U-3V6W-4X-3Z-3a-7b-3c16d-4f-3h3j18n-3o-5
^ haz	W13d4
^ hazle	W4f5n4
^ hazme	H5R4W14
^ help	T17a-3o-3
^ hey	O23a-4o-4
^ hi	O21a-4o-4
^ hijole	q3
^ historial	B7P5
^ hola	O23b4g3h3
^ holis	O6
^ how	C4Q8U3b4p6q-3
^ hoy	D3H4a9d4l6
^ hubo	n7
^ i	h3q3
^ iba	Z8q3
^ idem	a-3i21o-4
^ ignora	Z5
^ igual	i5
^ igualita	i4
^ imprime	W11
^ inactivar	l5
^ incrementa	F4
^ indiqueme	L4T5
^ inhabilitar	l4
^ inicio	T8
^ inscribe	f3
^ inscripcion	f4h3
^ invita	R4
^ invitacion	R3
^ is	n10
^ jaja	a-3n-3o12
^ jajaja	o10
^ jajajaja	o3
^ junta	W10
^ karla	l3
^ kedo	K3n11o-3
^ kien	M6a-4o-3r17
^ kiere	f7
^ kiero	H3T3Y4b3g5
^ kita	X7n-3q3
^ kitale	G5
^ kiten	N5X3
^ la	C-6D11H10J-4M-4N-3P9Q-4S-5V-4W-7b-3f-5h5i5j-3n11o-6q11r-3
^ las	K12P4U5n-3
^ le	D6J-3L-3Q-4T-5W-4Z14l3n10o-3p10q11
^ leeme	n3
^ les	e3
^ libera	A4
^ link	R5
^ liquide	l6
^ lista	K4T4m8
^ listado	I7
^ listo	V6h-3o12
^ lleva	a3i4
^ llevo	n10
^ lo	C5H3L4U9d-3e4o3
^ localiza	M7
^ log	B8
^ lorena	k4
^ los	B4D-4I5L12W-3X5a-3d6j-3p4
^ luego	S14o-3
^ m	S-3T10n-4o-3q8
^ ma	a5
^ manana	S10a8j3
^ manda	R3W5
^ mandale	W3
^ mandame	R3a4c5j7
^ mande	Z5
^ manejan	j4
^ mas	S13
^ me	D6E-4F-4G-3H-5I-3J-3N4O-4P-5U-3V-4W-6X4b5e4g11h-6i-5j9m5n4q13
^ mejor	J7q3
^ menos	F-3G9X3
^ menu	T14o-3
^ mete	f4
^ metele	F4i4
^ meteme	g3h3k3
^ mi	D4H-3L-3N-3O-3P5S-3U20V-3W-7a8b10c-3d-6l3m8n-3o-6
^ mientras	n3p3
^ mira	C6a8
^ mis	D-4I4O-3P13U14a-4b18h-3m6n-3o-4
^ misma	i4
^ mismo	i3
^ mitad	d3
^ modifica	W5q4
^ modificar	E5
^ mostrar	m6
^ movimientos	B7P9
^ muchas	o3
^ muestrame	K4m4
^ mueve	W3
^ muy	O5o15
^ nada	J27n-3o-8
^ nadie	J6X3
^ necesito	E3H4c5h3j5k3
^ next	V19a-3o-3
^ ni	J14X6h-4o5
^ ninguna	J15
^ no	B-3C-3D9G-4H-5I-3J23K-3L-7O-5P-5T14U-5V-6W-7X14Y-3a6b-7c3d-9f3h-3j-5k-4l-3n13o-6q5r8
^ nomas	T5U3b3
^ nombre	m6
^ nos	a4e3o5
^ nueva	V10a-3f3h9
^ nuevo	k6
^ numero	I6
^ ocupo	c4f5j3
^ oiga	b3
^ ok	a-3n-3o25
^ ola	O22a-4o-5
^ opciones	T4
^ orale	V4n-3o10
^ orita	S11
^ otorgar	F6
^ otorguese	A3
^ otra	D3R4V18Y4Z4a-4h-7i4q-4
^ otro	V8i5q-3
^ otros	F7
^ oye	K3O19i-3n3o-5q4r4
^ paga	d7
^ pagale	W6
^ pagame	W4
^ pagar	d4
^ pago	d8
^ pague	D9
^ pamela	l6
^ para	L3Q4T14X3Y-3c3p-3r-3
^ pasa	A6V4
^ pasale	W6
^ pasame	a7b5c4j-3
^ pasenme	a3c5
^ paso	n12
^ pendiente	n3
^ perame	S4
^ perate	S14o-3
^ perdon	Z5
^ perdone	Z4
^ perfecto	o10
^ perla	A4
^ permiso	k4
^ permisos	A6
^ permiteme	S6
^ pero	n3
^ personal	m3
^ pide	W9
^ pon	E6k3l3
^ ponla	E7h-5
^ ponle	E3G8W5h-4
^ ponme	A-3W8Y5g8k3
^ por	A5D9J3L4T-3a-3j3l3n-4q-3
^ precio	j9
^ pregunta	C3
^ prende	X-4Y7a5
^ prestame	W8
^ proceder	d4
^ proximo	V6
^ puede	f3
^ puedo	L4Q5T-3W-3c5n5
^ pues	C4H3
^ puntaje	C5
^ puntos	C8b8d-4p4
^ pura	D8
^ puro	X5
^ puse	V-3n7q3
^ que	A3B4F-3G-5H4I3K5L4N-3O16P12Q8R-4S-11T6V-9W-4X-6Z-6b4c-3e-8g-5h-10i-6j11n7q-8
^ quedo	j6n11o-4
^ quien	A-3B22G-3I7M6V4W3a5e-3f-8h-3m8q-4r10
^ quienes	m5
^ quiere	e3f3p8
^ quiero	B-4D9F5G4I-4L-4M-4N-3P6Q-3R5W7Y4b-3c-3h4j7k4o-3p-3q5r-5
^ quisiera	c5j6
^ quita	W4X7h-3l4q6
^ quitale	F-3G4W3q4
^ quitar	l10
^ quite	Y4
^ quiten	N3
^ quiubo	O10
^ ramiro	l3
^ rastreame	M7h-3
^ raul	l3
^ reajusta	E6
^ rebaja	G6
^ rebajale	G4
^ rechaza	A3
^ recoge	G3
^ recortale	G4
^ recuerdame	L7P4
^ redimir	d8h-4
^ reduce	G4
^ reembolso	e5
^ reenviale	R3
^ reenviar	R4
^ regalale	F5W6
^ registra	h5k7
^ registrale	h5
^ registrame	W6g4
^ registrar	f4
^ registro	B5f9g6
^ regreso	i5k3
^ reintenta	n11
^ remueve	G4h-3
^ renuncio	N4W-3l7
^ repite	i11n-4
^ repitela	a-3i8n10o-4
^ repiteme	T3
^ reponle	F3
^ reporte	H7
^ requiero	W4j4
^ resta	G10
^ restale	G3
^ restaselos	G3
^ restituyele	F3
^ resumeme	H6
^ resumen	H8
^ retira	G3q5
^ revierte	q10
^ reviertele	G3
^ revisa	C5
^ revisame	P3
^ revoca	l4
^ sabes	T3W3
^ saca	G6N3l3
^ sacame	H6l4m3
^ saldo	C4W14b4d-5p6
^ sale	o14
^ salio	e6n-4q7
^ saludos	O13o-3
^ saquenme	N3X6
^ saul	l3
^ se	C-5E-3G3J-3P-3Q3S-3T-6V-4W-5X-3Z10c-3i3l5m-3n11o4p-3q7
^ segun	C5
^ seria	b3
^ si	A3D-5L17Q12S-4T-3W-3X-4Y13a4d-4h-5n14o-3q3
^ siempre	D8
^ sigo	D3H3
^ sigue	V-5j4m6n17
^ siguiente	V8
^ sin	J4K6X7Y-3
^ socios	I9
^ solicito	N5P4c5g4
^ solo	J8U4X4
^ son	D9a-6h14j-3o7r3
^ sorry	Z6
^ sospecho	B3
^ soy	T9b6f-3g3
^ sra	C7
^ stop	X16a-4
^ su	E3V-3h-4i4o-4p15q3
^ sube	F4h3k4
^ subele	F5W5
^ subeme	W3h4
^ sumale	F4
^ sumar	F4k4
^ super	o11
^ sus	i5
^ suspende	A-3X4l3
^ t	h3
^ tacha	q8
^ tantito	S9
^ te	J5O-3T-3a10h10n-5o11
^ telefono	C3p7
^ tenemos	j3k4
^ tengo	A5Q-5S-3V3W5a3b6h3n3
^ ticket	M5h3
^ tiene	C4c4q3
^ tienen	c6j14
^ toca	V8
^ todavia	A4C3J-3K3g3j5n10o-3
^ todo	B6P7n11o-6
^ toma	d6
^ tons	o3
^ top	I3
^ toque	J-4Z8
^ total	I9
^ totales	H10
^ trae	C5G3K5a4
^ traia	D4E4
^ traigo	h4
^ trajeron	a5e3
^ tu	r4
^ tumba	G4
^ tumbale	G4
^ ubica	M4
^ ultimos	H4
^ un	C3L3S14a-3d3f8h3o-3q-3
^ una	L3d-3e9h8i5q-3
^ ups	Z10q6
^ usa	C-4F-3G-6W3d17
^ usale	d5
^ usar	d9
^ uy	Z3a5n-4
^ va	V11a6d4n-4o20
^ vale	o9
^ vamos	f3
^ van	j4
^ venden	j9
^ vendi	h9n-4q7
^ vendo	a8
^ vengo	C3g3
^ venta	M-4h15q5
^ ventas	H18K7U-8W6h-3
^ vente	a5
^ ver	A5B4C16E-3H-3I7K7O-3P7T-4V-3W-3a-4b7d-3m13n-4o-6p-3
^ viste	a4
^ volvio	i7
^ voy	S13d3
^ vuelve	Y3i3n3
^ what	T11n3
^ y	D-4E-3H6O-3Q10S-5T8U4W-3a-4d-4h-4j-3n20o-8p14q-9r16
^ ya	B-3C-4E-4F-5G-4J5L-6M-3O11P-4Q-5R-3S6U11V6W-7Z-5b9c-4g-5h3i-4l-4n18o3p7r-5
^ yo	L-3U7g3
^ zas	o16
^ ☎	C10h13
^* #*	C-4E-4F8G-4H5S3a15d-7h12n-3o4q-4
^* &*	f-3h10
^* a*	A5D-4F3G-3H4J-3K-3L3N-3O-3P4T5U6W-11Y-3Z-3a4b3d-3f-6h3i-3j9k-5l-4m4o6p8q-4
^* abon*	F3
^* abre*	W6f6h5j3k4
^* abri*	V3g6
^* acab*	g3h3
^* acep*	j8n10o-4
^* acre*	F5
^* acti*	B6H-3X-3Y11m-3
^* actu*	C-3E11
^* acum*	C4h4
^* adio*	l3o7
^* afil*	f7g9
^* agar*	d3
^* agra*	o5
^* agre*	C-3F8Y6f4i4k10
^* agua*	S14a-4j4
^* ah*	o10
^* ahi*	D3S5
^* ahor*	S16V8Y8a-4i-3
^* ajus*	E21F4G5a-3o-3
^* al*	F3L5S16V-4a-4i9
^* alca*	C5
^* algo*	B3
^* algu*	D5K4c3n3
^* alo*	O20a-4o-5
^* alta*	I4f5g5k13
^* alto*	X15a-3o-3
^* anad*	k3
^* anda*	V3
^* ando*	S10T4a3b3o-3
^* anot*	g9h4
^* ante*	n4p3
^* anul*	q11
^* apag*	X8Y-3a3
^* apar*	j3n7
^* apen*	T3
^* apli*	G4W-3d13
^* apoy*	F3
^* apro*	A8
^* apru*	A20o-3
^* apun*	f7g3h11
^* aqui*	h7
^* arra*	V3
^* arre*	E3j6o10
^* asi*	J10o3
^* aten*	c4
^* audi*	B6H-3
^* aume*	F7W5h-5
^* aun*	S8
^* auto*	A8W4Y3k3
^* auxi*	T6
^* avis*	X3Y9o-3
^* ay*	S3Z9q6
^* ayer*	a6b3
^* ayud*	C3T19o-3
^* baja*	C-3F-3G9W10X15a-4d4h-3l12o-4
^* baje*	X3
^* bala*	C5b6
^* band*	A3
^* bast*	X7
^* bend*	o9
^* bita*	B14
^* bloq*	W4
^* bnas*	O5
^* boni*	F12O12a-4h-4o-3
^* borr*	N18W8Z4a-3n-3o-6q15
^* brav*	o11
^* buen*	O22V5a-3
^* busc*	M20h-4q-3
^* bye*	o7
^* cada*	L4X4
^* cadu*	L12
^* caje*	m12
^* camb*	E4V5W11d6
^* canc*	N8W3X9Y-4q12
^* canj*	a-4d31o-3
^* capt*	h7q3
^* carg*	F12G-3
^* cerr*	H4
^* chat*	Z3
^* chec*	C7M5b3h-3m10
^* chid*	o11
^* chin*	Z3
^* cier*	H5N6W4
^* cifr*	H8
^* clie*	I13V-3f7
^* cobr*	d15h4q3
^* codi*	R3
^* coma*	T10
^* como*	H9L12M-3N4P-3Q15S-3T12U6W-4a-7c-3d-3f-3g7h-3i-3j-3k-5o-3p-4r4
^* comp*	F6a5h12
^* comu*	c8
^* con*	D-3H-4L4P-3Q4R4T-4U3W-3a5c3d5i6p5q-4r4
^* conf*	n16
^* cong*	l3
^* cons*	C7b3d-3h6
^* cont*	V6Z4k12
^* copi*	i8
^* corr*	C-3E10W5l5q3
^* cort*	H14o-3
^* crea*	f6k4
^* creo*	n4
^* cta*	H4
^* cuad*	E8
^* cual*	H-3I5K4L3M5T6W-5j6n7q-4
^* cuan*	A4B3C5D-4H3I5K3M-3O-3P11S6T-3U12V-3W9X-3Y-4a7d-4f-3h-6j4m3n8o-6p-3q-5r-3
^* cuen*	H8j5
^* da*	f3l6
^* dale*	A7G-3W3n4o-3q5
^* dame*	B5H4I4L-3M3N4P6S5U3W6a-4d6g3j-3n-3o-3
^* dar*	F8f7
^* de*	C-3D-5H3L5M3N-3P8Q5W-5a-5d3i-3j-7n4o19p-7r17
^* debe*	C5E3
^* debi*	G5
^* deja*	E10F-3J13S25X6Y-3a-4h-3n-4o-3q-3
^* deje*	X6
^* dejo*	G3l6n4
^* del*	H12h-3
^* dele*	N7q3
^* depo*	W3h3
^* desa*	D7X4b-3l7q6
^* desc*	C-3G11W-3d12l5
^* desd*	H5
^* dese*	W3
^* desh*	N7l4q11
^* desp*	S15W3p5
^* desr*	q10
^* devo*	G4e12
^* devu*	e5q6
^* di*	D5
^* dia*	H19a-3h-5
^* dice*	a3q3
^* did*	n17o-3
^* diga*	C3b5r3
^* dile*	a4
^* dime*	C6H5I3L-3T4W6a-3b5d-3h-3m4p3
^* dios*	o11
^* disc*	O8r3
^* dobl*	W6
^* don*	h4
^* dond*	L4P-6Q15a3h-4j6n6
^* duda*	n6
^* dupl*	a-3i18
^* echa*	p3
^* edit*	E17
^* el*	B-3C3D4F-4L4Q-3W6d4e4i-3j-3m8n4o-4q3r-3
^* elim*	G6N16l7
^* empl*	m11
^* en*	E3F-3H-4L6P5Q5S9T3U8W-4a-5n11o-6p4
^* encu*	M6
^* ener*	H4
^* enla*	R3
^* enli*	K7P3U3
^* enmi*	E5
^* enro*	f11
^* ense*	I7P5Q8n6q-3
^* ente*	n-5o18
^* ento*	n4
^* entr*	k3n8
^* era*	Z8h-3q17
^* eran*	q9
^* eres*	o6r15
^* es*	D6Q3r11
^* esa*	V4Z9n-3q6
^* ese*	a6h-3i3l3n-5o-3q5
^* eso*	D4Z3a-3o17q-3
^* esos*	G3
^* espe*	S17
^* esta*	E6H4O10T-3V-3a-3b3c7j4n4o-6q6
^* este*	h3r7
^* esto*	J3L-3T7X4c-3o-3r5
^* exce*	O6o8
^* exis*	K3M7h-3
^* expl*	Q3T11
^* ey*	O24a-5o-5
^* fall*	n10o-3
^* falt*	D8i3k5
^* favo*	E5
^* feli*	O8a5o-4
^* fija*	E3
^* foli*	M6
^* fue*	n10o6
^* gano*	F4a3
^* gast*	d6
^* gene*	R3
^* gent*	c10
^* gera*	m7
^* gere*	m5
^* good*	O11o-3
^* grac*	o7
^* habi*	Y3f4k6
^* habl*	c5r6
^* hace*	P8a3b-3j8
^* haga*	g7j6
^* hast*	L7a-5j5n-3o7
^* hay*	A5D-4G4H-3J-4K6L5M4O-4P-3Q10S-4U-3V6W-4X-3Z-3a-7b-3c16d-4f-3h3j18n-3o-5
^* haz*	W13d4
^* hazl*	W4f5n4
^* hazm*	H5R4W14
^* help*	T17a-3o-3
^* hey*	O23a-4o-4
^* hi*	O21a-4o-4
^* hijo*	q3
^* hist*	B7P5
^* hola*	O28a-3b4h3o-3
^* holi*	O23a-4o-5
^* how*	C4Q8U3b4p6q-3
^* hoy*	D3H4a9d4l6
^* hubo*	n7
^* i*	h3q3
^* iba*	Z8q3
^* idem*	a-3i21o-4
^* igno*	Z7
^* igua*	a-3i9o9
^* impr*	W11
^* inac*	l5
^* incr*	F7
^* indi*	L4T5
^* inha*	l4
^* inic*	T8
^* insc*	f8g8
^* inte*	n8
^* invi*	R7
^* is*	n10
^* jaja*	a7n-5o21
^* jeje*	a14o-5
^* junt*	W10
^* karl*	l3
^* kedo*	K3n11o-3
^* kien*	M6a-4o-3r17
^* kier*	H3T3Y4b3e4f5g5
^* kita*	G5X7n-3q3
^* kite*	N5X3
^* la*	C-6D11H10J-4M-4N-3P9Q-4S-5V-4W-7b-3f-5h5i5j-3n11o-6q11r-3
^* las*	K12P4U5n-3
^* le*	D6J-3L-3Q-4T-5W-4Z14l3n10o-3p10q11
^* leem*	n3
^* les*	e3
^* libe*	A6
^* link*	R5
^* liqu*	l6
^* list*	I5K5V6a-3h-3m7o10
^* llev*	h3i4n10q-3
^* lo*	C5H3L4U9d-3e4o3
^* loca*	M7
^* log*	B8
^* lore*	k4
^* los*	B4D-4I5L12W-3X5a-3d6j-3p4
^* lueg*	S14o-3
^* m*	S-3T10n-4o-3q8
^* ma*	a5
^* mana*	S10a8j3
^* mand*	Q-3R6W8X-7Y8a3c4j12
^* mane*	j4
^* marc*	c6
^* marq*	c4
^* mas*	S13
^* me*	D6E-4F-4G-3H-5I-3J-3N4O-4P-5U-3V-4W-6X4b5e4g11h-6i-5j9m5n4q13
^* mejo*	J7q3
^* meno*	F-3G9X3
^* mens*	Z5
^* menu*	T14o-3
^* mete*	C-3F5V-3W-3f11g3h4i3k4
^* meti*	q4
^* mi*	D4H-3L-3N-3O-3P5S-3U20V-3W-7a8b10c-3d-6l3m8n-3o-6
^* mien*	n3p3
^* mira*	C10a8
^* mis*	D-4I4O-3P13U14a-4b18h-3m6n-3o-4
^* mism*	h-3i8
^* mita*	d3
^* modi*	E5W4q4
^* most*	m6
^* movi*	B7P9
^* much*	X5o3
^* mues*	K4P4m4
^* muev*	W3
^* muy*	O5o15
^* nada*	J27n-3o-8
^* nadi*	J6X3
^* nece*	C3E3H4c5j5k3
^* next*	V19a-3o-3
^* ni*	J14X6h-4o5
^* ning*	J15
^* no*	B-3C-3D9G-4H-5I-3J23K-3L-7O-5P-5T14U-5V-6W-7X14Y-3a6b-7c3d-9f3h-3j-5k-4l-3n13o-6q5r8
^* noma*	T5U3b3
^* nomb*	m6
^* nos*	a4e3o5
^* nuev*	V13a-3h8k5o-3
^* nume*	I6
^* ocup*	c4d7f5
^* oiga*	b3
^* ok*	a-3n-3o25
^* ola*	O22a-4o-5
^* olvi*	N10
^* opci*	T4
^* oper*	a-3c15
^* oral*	V4n-3o10
^* orit*	S11
^* otor*	A3F6
^* otra*	D3R4V18Y4Z4a-4h-7i4q-4
^* otro*	F6V8i4q-3
^* oye*	K3O19i-3n3o-5q4r4
^* paga*	W10d14h-4
^* pago*	d8
^* pagu*	D9
^* pame*	l6
^* para*	L3Q4T14Y-3c3p-3r-3
^* pasa*	A5E-3F-3V6W8a5b4c4j-3n-4
^* pase*	a9c4
^* paso*	Q3n12
^* pend*	K5n3
^* pera*	S18o-3
^* perd*	Z10
^* perf*	o15
^* perl*	A4
^* perm*	A6S6k4
^* pero*	n3
^* pers*	m3
^* pesi*	D11
^* pide*	W12
^* pon*	E6k3l3
^* ponl*	E9G8I-3W5f5h-9
^* ponm*	A-3W8Y5g8k3
^* por*	A5D9J3L4T-3a-3j3l3n-4q-3
^* prec*	j9
^* preg*	C3
^* pren*	X-4Y7a5
^* pres*	W9
^* proc*	d4e3
^* prox*	V6
^* prue*	n4
^* pued*	L4Q4T-3c8f3n4
^* pues*	C4H3
^* punt*	C13b8d-4p4
^* pura*	D8
^* puro*	X5
^* puse*	V-3n7q3
^* que*	A3B4F-3G-5H4I3K5L4N-3O16P12Q8R-4S-11T6V-9W-4X-6Z-6b4c-3e-8g-5h-10i-6j11n7q-8
^* qued*	J5j5n15o-4
^* quie*	A-5B15C-3D8I3L-6N-4O-4P6Q-5R4S-3T-4U-3V5W9X-4Z-3b-4c-6f-4i-3j4l-4m10o-6p3r4
^* quis*	c5j6
^* quit*	F-3G8W7X9a-3l14o-4q8
^* quiu*	O10
^* rami*	l3
^* rast*	M7h-3
^* raul*	l3
^* reaj*	E6
^* reba*	G11h-4
^* rech*	A8n-4
^* recl*	d13
^* reco*	G6n4
^* recu*	L7P4
^* redi*	d10h-4
^* redu*	F-3G9
^* reem*	e7
^* reen*	R7
^* rega*	F5W6
^* regi*	B4V-3W4f16g10h6k5n-4q-4
^* regr*	T3Y3h-3i4k3
^* rein*	n11
^* remu*	G4h-3
^* rent*	j3
^* renu*	N4W-3l7
^* repi*	a-3i22n7o-4q-5
^* repo*	F3H7
^* requ*	W4j4
^* rest*	G15h-3
^* resu*	H14
^* reti*	G5N5q3
^* revi*	C5n-3q17
^* revo*	l4
^* saba*	a6j-3
^* sabe*	T3W3
^* saca*	G6H6N3d-3l6m3q9
^* sald*	C8G-3W14b4d-5h-3p6
^* sale*	o14
^* sali*	e6n-4q7
^* salu*	O22a-3o-5
^* saqu*	N3X6
^* saul*	l3
^* se*	C-5E-3G3J-3P-3Q3S-3T-6V-4W-5X-3Z10c-3i3l5m-3n11o4p-3q7
^* segu*	C5
^* seri*	b3
^* si*	A3D-5L17Q12S-4T-3W-3X-4Y13a4d-4h-5n14o-3q3
^* siem*	D8
^* sigo*	D3H3
^* sigu*	V3j3m5n16o-3
^* sile*	X20a-4o-3
^* sin*	J4K6X7Y-3
^* sobr*	L3o4
^* soci*	I9
^* soli*	N5P4c5g4
^* solo*	J8U4X4
^* son*	D9a-6h14j-3o7r3
^* sorr*	Z6
^* sosp*	B3
^* soy*	T9b6f-3g3
^* sra*	C7
^* stop*	X16a-4
^* su*	E3V-3h-4i4o-4p15q3
^* sube*	E-3F9W6h6k4
^* suma*	F9d-3k4
^* supe*	o11
^* sus*	i5
^* susc*	X-4Y6f4
^* susp*	A-3X5l3
^* t*	h3
^* tach*	q8
^* tant*	S9
^* tard*	n5
^* te*	J5O-3T-3a10h10n-5o11
^* tele*	C3p7
^* tene*	j3k4
^* teng*	A5Q-5S-3V3W5a3b6h3n3
^* tick*	M5h3
^* tien*	C4W-3a-3c10j13q3
^* toca*	V8
^* toda*	A4C3J-3K3P5j5n10o-3
^* todo*	B6P7n11o-6
^* toma*	d7
^* tons*	o3
^* top*	I3
^* toqu*	J-4Z8
^* tota*	H11I8
^* trae*	C5G3K5V3a7q-3
^* trai*	D4E3h4
^* traj*	a5e3
^* tran*	F-3W10
^* tras*	V-3q6
^* tu*	r4
^* tumb*	G8
^* ubic*	M7
^* ulti*	H4
^* un*	C3L3S14a-3d3f8h3o-3q-3
^* una*	L3d-3e9h8i5q-3
^* ups*	Z10q6
^* usa*	C-4F-3G-6W3d17
^* usal*	a-3d19o-3
^* usam*	d5
^* usar*	d9
^* uy*	Z3a5n-4
^* va*	V11a6d4n-4o20
^* vale*	o9
^* vamo*	V3f3
^* van*	j4
^* vend*	a5h9j7n-5q7
^* veng*	C3V4g3
^* vent*	H16K6M-4U-8W5h11q4
^* ver*	A5B4C16E-3H-3I7K7O-3P7T-4V-3W-3a-4b7d-3m13n-4o-6p-3
^* vien*	a-3o11
^* vist*	a4
^* volv*	T3i7
^* voy*	S13d3
^* vuel*	Y8i3q11
^* what*	T11n3
^* y*	D-4E-3H6O-3Q10S-5T8U4W-3a-4d-4h-4j-3n20o-8p14q-9r16
^* ya*	B-3C-4E-4F-5G-4J5L-6M-3O11P-4Q-5R-3S6U11V6W-7Z-5b9c-4g-5h3i-4l-4n18o3p7r-5
^* yo*	L-3U7g3
^* zas*	o16
^* ☎*	C10h13
a	A-4B3C-5D-4E3F12G3H-6I-6J-3K-7L-4N-8O-10P-13R5T-11U-3V-7W18a7b-3e-3f19g-3j4k29l29m-5o-12p-5q-6
a #	E10d-4h-3q8
a acumular	g3
a algo	A5
a alguien	G5Q5Y3f6
a apuntado	I4
a araceli	k4
a autorizar	A-3Q4
a brayan	k4
a canjear	Q6d4
a ceros	E5
a chava	l3
a chema	l4
a cliente	F5
a clientes	c6
a cobrar	k4
a como	H5Q-4a4j6q8
a comprar	C3
a cruz	k4
a cuanto	U-4b6p6
a cuantos	I3m3
a dar	G-3L3Q4d3
a de	r4
a decirme	Y3
a devolver	e4
a domicilio	j6
a don	G6k3
a dona	D4F5W3h3
a dormir	H3
a edith	k3
a efrain	l5
a el	i6p7q3
a empezar	f3g4
a esa	W4q4
a ese	B3W6i4p3
a esta	E5
a este	B5W8f3r-3
a esto	T5
a favor	E-3F6d3
a fer	f4l5
a fermin	l3
a fernanda	R3
a gastar	d4
a gerente	k5
a hacer	d4n5
a hoy	H4
a hugo	R3
a ir	a5
a ivonne	l7
a jazmin	l4
a joaquin	k5
a juntar	f5
a la	B3E6F8G5J-3M-6Q4T-3V4W6X-3Y3a-6d-3f4m-4n-4
a las	H3S4X6a4q-3
a laura	l6
a liquidar	d3
a lleva	e3
a lo	q3
a los	I7N4U3W-3Y3a-3b5f8g3
a mano	F5
a marcos	l6
a medias	K3
a mediodia	M3j3
a meter	J4
a mi	A-4D-3G-3H-3L6Q-4R5S3W5X3Y3Z3f5h3j-3k5
a nadia	l4
a nestor	l3
a nombre	C4f4n3q6
a ofelia	l6
a omar	l3
a otra	q3
a otro	k6
a paco	l3
a pamela	B3
a partir	L3k3l4
a pasar	Q3
a paso	L3
a pedro	l4
a perla	W4
a poco	n3r5
a preguntar	C3
a que	B7H-3M11j11q-3
a querer	a5
a quien	B-3M5Z4c3m3n7
a registrar	B5
a regresar	e3
a revisar	n3
a su	F3i4
a sus	F-3X3
a tener	n7q-3
a ti	Z8
a toda	o4
a todo	o12
a todos	I-3W6
a trabajar	k6
a tu	a9
a ulises	k3
a un	D4F9G4Q6W-3d-3f-4k6
a una	F5G3Q4R3k4
a usar	d6
a vender	k3
a ver	A7C5H4P7S-3T10U9a-6b6d-4f-4j-3k-4l-4m7n4o-4p3
a volver	l3
a zulema	R3
a ☎	G4h4
a* #*	E10d-4h-3q8
a* acum*	g3
a* algo*	A5
a* algu*	G5Q5Y3f6
a* apun*	I4
a* arac*	k4
a* auto*	A-3Q4
a* bray*	k4
a* canj*	Q6d4
a* capt*	n4
a* cero*	E5
a* chav*	l3
a* chem*	l4
a* clie*	F5c6
a* cobr*	k4
a* como*	H5Q-4a4j6q8
a* comp*	C3
a* cruz*	k4
a* cuan*	U-5b5m3p6
a* dar*	G-3L3Q4d3
a* de*	r4
a* deci*	Y3
a* devo*	e4
a* domi*	j6
a* don*	G6k3
a* dona*	D4F5W3h3
a* dorm*	H3
a* edit*	k3
a* efra*	l5
a* el*	i6p7q3
a* empe*	f3g4
a* esa*	W4q4
a* escr*	Y3
a* ese*	B3W6i4p3
a* esta*	E5
a* este*	B5W8f3r-3
a* esto*	T5
a* favo*	E-3F6d3
a* fer*	f4l5
a* ferm*	l3
a* fern*	R3
a* gast*	d4
a* gere*	k5
a* hace*	d4n5
a* hoy*	H4
a* hugo*	R3
a* inte*	n3
a* ir*	a5
a* ivon*	l7
a* jazm*	l4
a* joaq*	k5
a* junt*	f5
a* la*	B3E6F8G5J-3M-6Q4T-3V4W6X-3Y3a-6d-3f4m-4n-4
a* las*	H3S4X6a4q-3
a* laur*	l6
a* liqu*	d3
a* llev*	e3
a* lo*	q3
a* los*	I7N4U3W-3Y3a-3b5f8g3
a* mand*	n4
a* mano*	F5
a* marc*	l6
a* medi*	j3n3
a* mete*	J4
a* mi*	A-4D-3G-3H-3L6Q-4R5S3W5X3Y3Z3f5h3j-3k5
a* nadi*	l4
a* nest*	l3
a* nomb*	C4f4n3q6
a* ofel*	l6
a* omar*	l3
a* otra*	q3
a* otro*	k6
a* paco*	l3
a* pame*	B3
a* part*	L3k3l4
a* pasa*	Q3
a* paso*	L3
a* pedr*	l4
a* perl*	W4
a* poco*	n3r5
a* preg*	C6S4
a* que*	B7H-3M11j11q-3
a* quer*	a5
a* quie*	B-4M5Z4c3m5n6
a* regi*	B5J6
a* regr*	e7
a* revi*	n3
a* su*	F3i4
a* sus*	F-3X3
a* tene*	n7q-3
a* ti*	Z8
a* toda*	o4
a* todo*	I-3W6o11
a* trab*	k6
a* tu*	a9
a* ulis*	k3
a* un*	D4F9G4Q6W-3d-3f-4k6
a* una*	F5G3Q4R3k4
a* usar*	G-3d9
a* vend*	k3
a* ver*	A7C5H4P7S-3T10U9a-6b6d-4f-4j-3k-4l-4m7n4o-4p3
a* volv*	l3
a* zule*	R3
a* ☎*	G4h4
aba*	F-5G9a4q6
abaj*	F-5G9a4q6
abaj* #*	G3
abaj* al*	F-4G6
abajo	F-5G9a4q6
abajo #	G3
abajo $	a4
abajo al	F-4G6
abi*	a4j5l3n3
abie*	a4j5n3
abier*	a4j5n3
abierta	a5n3
abierta $	n4
abiertos	j6
abig*	l3
abig* ya*	l3
abiga*	l3
abigail	l3
abigail ya	l3
abo*	D4F11P8n-3
abon*	D4F11P8
abon* #*	F10h-3
abon* a*	h4
abon* y*	P6
abona	F3P3
abona $	P4
abona*	D5F6
abonale	F7h3
abonale #	F6
abonaron	D4
abonaron $	D4
abr*	R7W10a-5b-4d-3f8g9h4j14k8l-3n-5o-3q-5
abra*	b-3g4k3
abrah*	k3
abraham	k3
abraham $	k3
abre	R5W5h6j4k4n-3
abre la	R4V3j4
abre usuario	k6
abre*	f6j6
abre* la*	R4V3j6
abre* mone*	f4
abre* usua*	k6
abrel*	f7
abrele	f7
abren	j6
abri*	H4R3W6e3g5j5
abri* el*	j7
abri* en*	H5
abri* la*	W5
abril	R3
abril $	R3
abrim*	H5O3
abrimos	H5O3
abrimos $	O3W3
abrimos en	H5
abrir	W4g5j3
abu*	D4W3a4
abue*	W3a4
abuel*	W3a4
abuelita	W3a4
aca	O14S-3a-3
aca $	O14S-3a-3
aca*	Q-3i8l4p11q3
acab*	Q-3i8l4p12q3
acab* de*	d-3g3h4i9p8q6
acab* el*	a3l5n-3
acaba	h3p5
acaba de	h3p5
acaba*	h-3i4q4
acabamos	i4
acabamos de	i4
acabas	q3
acabas de	q3
acabo	g3i3l4p7
acabo $	n4p4
acabo de	g3i4p4
acabo el	a3l5n-3
acc*	B4N7R7k4l9m9n-4q-3r-3
acce*	B-3R7k4l9m10n-3
acce* a*	R4
acce* elim*	l4
acce* este*	m3
acce* la*	k3
acces*	B-3R7k4l9m10n-3
acceso	B-3R7k4l9m10n-3
acceso $	m8
acceso a	R4
acceso eliminala	l4
acceso este	m3
acceso la	k3
acci*	B6
acci* del*	B6
accio*	B6
acciones	B6
acciones del	B6
ace*	V5a-4f5j12m3n7o-5
acep*	a-3f5j11m3n7o-5
acep* tarj*	j8
acep* ya*	m3
acept*	a-3f5j11m3n7o-5
aceptada	n13o-3
aceptan	j8
acepto	m3
acepto ya	m3
acl*	K10n7
acla*	K10n7
aclar*	K10n7
aclara	K3
aclaracion	n5
aclarar	K6
aclarar $	K6
aco*	i6
acor*	i6
acor* del*	i5
acord*	i6
acordo	i6
acordo del	i5
acr*	F5
acre*	F5n3
acre* #*	F5
acred*	F5n3
acreditale	F4
acreditale #	F4
act*	B10E10H-4I7O-3X-7Y14a-3d-3m8n-3o-3q-3
acti*	B10H-3I7X-7Y14a-3m9n-4o-3
acti* de*	B6m-3
acti* el*	H-3Y4
acti* otra*	k3
acti* yese*	m5
activ*	B10H-3I7X-7Y14a-3m9n-4o-3
activa	X-3Y4m5
activa yesenia	m5
activamelo	k3
activamelo otra	k3
actividad	B12m-3
actividad $	B6
actividad de	B6m-3
activos	I7m5
activos $	I7m5
actu*	E11
actu* el*	E5
actua*	E11
actualizale	E5
actualizale el	E5
acu*	C5L4a-4b9d9h3i-3n-5p15q-4
acue*	m3o4
acue* a*	m3
acuer*	m3o4
acuerdo	m3o4
acuerdo a	m3
acum*	C4L5a-4b8d9i-3n-3o-4p16q-3
acum* a*	d4
acum* de*	C4H3
acum* del*	p5
acum* ☎*	C3
acumu*	C4L5a-4b8d9i-3n-3o-4p16q-3
acumula	L4h3
acumula $	L5
acumulado	C6a-4b9d8i-3o-3p8
acumulado $	a-3b7o-3p12
acumulado a	d4
acumulado de	C4H3
acumulado ☎	C3
acumulados	p5
acumular	g3h3
acumular $	g3
acumulo	p4
ade*	W6m7n-5
adel*	W6
adela*	W6
aden*	m7n-3
aden* emil*	m7n-3
adent*	m7n-3
adentro	m7n-3
adentro emiliano	m7n-3
adi*	l3o8
adio*	l3o8
adio* adri*	l4
adios	l3o8
adios $	o10
adios adrian	l4
adr*	l4
adri*	l4
adri* dale*	l4
adria*	l4
adrian	l4
adrian dale	l4
afi*	I5f8g11h-3
afil*	I5f9g11h-3
afil* a*	I3f9h-3
afili*	I5f9g11h-3
afiliados	I5
afiliados a	I3
afiliame	f4g9
afiliame a	f4
aga*	S-3T5Z5a-4h-5i8n13o6
agai*	h-4i7n9
again	h-4i7n9
agar*	S-3T6Z5a-4d3n5o7
agar* el*	Z6
agar* la*	T5
agarr*	S-3T6Z5a-4d3n5o7
agarraste	n3
agarro	T4Z5a-3n7
agarro el	Z6
age*	a-3c22o-9
agen*	a-3c22o-9
agr*	C-3F7J3Q3Y5a-5d-3f8h9i6j-3k9n-8o14q-5
agra*	n-5o20
agra* much*	o3
agra* por*	o5
agrad*	n-5o20
agradece	o5
agradezco	o10
agradezco mucho	o3
agre*	C-3F7J4Q4Y5a-3d-3f9h9i7k9n-3o-6q-6
agre* #*	W4
agre* a*	W-3Y6f5k4
agre* el*	J5Q4q-5
agre* punt*	F3
agre* un*	F3f3
agre* una*	i5
agre* vend*	k7
agreg*	C-3F7J4Q4Y5a-3d-3f9h9i7k9n-3o-6q-6
agrega	F6f3
agrega a	f3
agrega puntos	F3
agrega un	F3
agregale	Q3Y6f3h9i6o-5
agregale #	W5
agregale a	W-3Y6f3
agregale una	i5
agregar	k10
agregar a	k4
agregar vendedor	k7
agregues	J5q-4
agu*	S18j3
agua	a4
agua*	S19a-4j3
aguac*	j4
aguacate	j4
aguan*	S19a-4
aguanta	S11a-3
aguantame	S8
ah	V6o10
ah ok	o6
ah* ok*	o6
ahi	D5N3O6Q-3S8T-4V3W8X-3b-4j-5m9n-6o10q-3r-5
ahi $	N3O7P4Q-3V-3W4a-3b-5m10o3
ahi nos	o3
ahi te	S4a3
ahi voy	o3
ahi* esta*	o4
ahi* nos*	o3
ahi* te*	S4a3
ahi* voy*	o3
aho*	B-3C-3D-3F-3L-5P-5S10T6V8X-3Y5b8c-3d7e-3i9o-3p12r-3
ahor*	B-3C-3D-3F-3L-5P-5S10T7V8X-3Y6b8c-3d7e-3i9o-3p12r-3
ahor* #*	i6
ahor* comp*	a4i3
ahor* cuan*	b3p3
ahor* el*	V4p3
ahor* la*	V5
ahor* mism*	l3
ahor* no*	S10
ahor* por*	b3i3
ahor* que*	T5
ahor* si*	Y8
ahor* tamb*	k3
ahor* te*	S3
ahor* una*	V6i-3
ahora	C-4T9V14Y6a-3h-3i6j-3n-4p11
ahora $	D-3T5b4d5p9
ahora el	V4p3
ahora la	V5
ahora que	T6
ahora si	Y8
ahora tambien	k3
ahora una	V6i-3
ahori*	L-3S11V-6a4i3
ahorita	L-3S11V-6a4i3
ahorita $	H3S-4d3j3n6q3
ahorita mismo	l3
ahorita no	S8
ahorita te	S3
ahorr*	b4d5
ahorrado	b3d3
ahorro	C3
ai	T3
aju*	A8B9E22F3G5L-3a-4f-3h-3o-4q-3
ajus*	A8B9E22F3G5L-3a-4f-3h-3o-4q-3
ajus* a*	F6
ajus* de*	A3E3
ajus* en*	E-4G6
ajus* hizo*	B4
ajus* manu*	B5E3
ajus* sald*	E4
ajust*	A8B9E22F3G5L-3a-4f-3h-3o-4q-3
ajustame	E4
ajustame a	E4
ajustar	E7
ajustar saldo	E4
ajuste	A8B9E11F3G6a-4o-3
ajuste $	E15a-3o-3
ajuste a	E-3F6
ajuste de	A3E3
ajuste en	E-4G6
ajuste hizo	B4
ajuste manual	E3
ajuste manuales	B5
aki	T4
aki $	T4
al	C-9D-5F7G3H6K-5L3M-5N-4O-6P-5Q-4R3S9U-4W15X-6Z8a10b-4c11d-7f4g3i9m-5o-7p-8r-5
al #	H13h-4
al ajuste	A4
al celular	G3
al cliente	e6n4
al compadre	G3
al de	W4Z5h-3i6
al empleado	l5
al encargado	c3
al equipo	k5
al final	n4
al ingeniero	F3
al inicio	T7
al joven	F3
al lado	q3
al mismo	i7
al momento	H5
al monedero	F3I3N-3g7
al numero	G4Z4q-3
al otro	V3
al padron	f4
al pendiente	o5
al programa	f5
al proveedor	W6
al que	V4i4
al ratito	S5
al rato	S15
al richi	l4
al saldo	E4
al senor	E3P3n6
al siguiente	V6
al sistema	R3
al ticket	n3
al turno	k4
al ☎	B3C-7F10G4W3a-3c7f-3h6i-3k-3n8p-3q8
al* #*	H13h-4
al* ajus*	A4
al* celu*	G3
al* clie*	e6n4
al* comp*	G3
al* de*	W4Z5h-3i6
al* empl*	l5
al* enca*	c3
al* equi*	k5
al* fina*	n4
al* inge*	F3
al* inic*	T7
al* jove*	F3
al* lado*	q3
al* mism*	V-4i11
al* mome*	H5
al* mone*	F3I3N-3g7
al* nume*	G4Z4q-3
al* otro*	V3
al* padr*	f4
al* pend*	o5
al* prog*	f5
al* prov*	W6
al* que*	V4i4
al* rati*	S5
al* rato*	S15
al* rich*	l4
al* sald*	E4
al* seno*	E3P3n6
al* sigu*	V6
al* sist*	R3
al* tick*	n3
al* turn*	k4
al* ☎*	B3C-7F10G4W3a-3c7f-3h6i-3k-3n8p-3q8
alc*	C8b10h-3j3p8
alca*	C8b10h-3j3p8
alca* a*	C4n4
alca* para*	C3b6p3
alca* ya*	p5
alcan*	C8b10h-3j3p8
alcanza	C7b10h-3n-3p5
alcanza a	C4
alcanza para	C3b6
alcanza ya	p5
alcanzan	C3
alcanzo	j5p4
alcanzo a	n4
ale*	X11Y15a-3
aler*	X11Y15a-3
alert*	X11Y15a-3
alertas	X6Y16
alertas $	X7Y6
alg*	A11C4G3H-3K17L6O6Q5R-3S-4T-5U-3V-3W-5X-3Y9Z-3a-8b9c11d-4g-3h4j-5l-4m-4n-3o-7p5q-6
algo	A13C4D-3K8L9T-3V-3Y6a-5b12f-3h8n-4o-3p7q-4
algo $	A8L7b6h8n-4p4
algo atorado	K4
algo de	L4
algo en	n5
algo o	C5
algo por	A4b3
algo raro	B3
algo* ator*	K4
algo* de*	L4
algo* en*	n5
algo* o*	C5
algo* por*	A4b3
algo* raro*	B3
algu*	B-3D3G4K10L-3O8Q7W-3Y4a-4b-3c13d-3f5h-3j-3o-4
algu* de*	c4
algu* del*	G3
algu* nove*	n7
algu* que*	c3k4
algu* vent*	K4
algui*	B-3D3E3G4L-4O9Q5T-4W-3Y4c12f5
alguien	B-3D3E3G4L-4O9Q5T-4W-3Y4c12f5
alguien $	E4G3f4
alguien de	c4
alguien del	G3
alguien que	c3k4
algun*	K11
alguna	K11
alguna novedad	n7
alguna venta	K4
all*	S4a11
alla	S4a11
alla $	S4a7
alm*	W6
alo	O20a-4o-5
alo $	O20a-4o-5
alt*	C-4H-3I6J4O-3P-3S-3U-4V-3X12a-7f24g15h-4j-3k14m7n-4o-7q-4r-3
alta	B3C-4J4Q3T-3V-3a-3f23g16h-3j-3k14m7n-3o-4q-4
alta $	f12g6m4
alta a	B5Q3f-4k3
alta de	k5
alta hoy	I3
alta kevin	m3
alta otro	k3
alta por	f-3g5m3
alta ramon	k10
alta ☎	f5
alta*	I4
alta* a*	B5Q3f-3k3
alta* de*	I4k5
alta* hoy*	I3
alta* kevi*	m3
alta* otro*	k3
alta* por*	f-3g5m3
alta* ramo*	k10
alta* ☎*	f5
altas	I4
altas de	I4
alto	X15a-3o-3
alu*	j5
alum*	j5
ama*	C7b3o7
amab*	C3b3o7
amab* de*	b3
amabl*	C3b3o7
amable	C3b3o5
amable $	o3
amable de	b3
ame*	a8j4
amer*	a8j4
amer* y*	a6
ameri*	a8j4
america	a9
ami*	O7
amig*	O7
amigo	O7
amigo $	O7
amo*	a9o9q5
amor	a10n-3o10
amor $	o11
amor ya	a7
amor* ya*	a7
amou*	n5q3
amoun*	n5q3
amount	n5q3
an	I3
an entrado	I3
an* entr*	I3
ana*	F3f6h-4k9
anad*	F4h-3k10
anad* #*	F4
anad* a*	k3
anad* pers*	k7
anade	F4f4h-3
anade #	F4
anade*	k4
anademe	k4
anademe a	k4
anadi*	k7
anadir	k7
anadir personal	k7
and*	B4C9D-3H6L-6O15Q-3S11U5W-3b8l4n-8o-7r-3
anda	C6E3a6l5o-3p4
anda castigado	l3
anda dando	B3
anda haciendo	l3
anda la	C4p-3
anda mal	E4
anda*	C4H6I3O4V3a-3
anda* cast*	l3
anda* dand*	B3
anda* en*	C5
anda* haci*	l3
anda* la*	C4p-3
anda* mal*	E4
andal*	V3
andale	V3
andam*	H7I3
andamos	H7I3
andamos $	H5I3
andar	C5
andar en	C5
ando	L-4O12S11U7b9n-3o-4p-5
ando $	U8b5p-4
ando bien	T4a6
ando de	H3
ando en	b3
ando* bien*	T4a6
ando* de*	H3
ando* en*	b3
andu*	B3
andu* rega*	B3
anduv*	B3
anduvo	B3
anduvo regalando	B3
ani*	d3f3j5
anil*	j5
anill*	j5
anim*	d3f3
anim* a*	d3
animo	d3f3
animo a	d3
ano	L9P3
ano los	L4
ano*	B3D7H3J6S-3T-3W-3a3g8h7i8n6q-5
ano* los*	L4
anoc*	B4D3H4
anoch*	B4D3H4
anoche	B4D3H4
anoche $	H5
anos	D3a5
anot*	J6a-3g8h8i8n8q-5
anot* #*	h4i7
anota	h7
anota #	h6
anota*	g9h5n7
anotado	n3
anotame	g9h3
anotaste	n4
anotaste $	n3
anote*	J7
anotes	J7
anotes $	J4
ant*	C3H12P3W-3X-3Y5a-4d-3h-3i9p6q3
ante*	C4H7P3W-3X-3Y6Z3a-4h-4i8n3p6
ante* de*	C6j3
ante* en*	E3
antep*	H4
antepasada	H4
antepasada $	H4
anter*	C-3H3P6Z4h-3i5p4
anterior	H3Z4i5p4
anterior $	H4i4
anteriores	P6
antes	C6D3X-3Y6a-3i3n5
antes $	D5H-3L3i5
antes de	C8j3
antes en	E3
anti*	H6
anti* no*	H4
antie*	H6
antier	H6
antier no	H4
anu*	n-4q21
anul*	n-4q21
anul* la*	q4
anul* lo*	q4
anula	q15
anula $	q3
anula la	q4
anula lo	q4
anula*	q6
anular	q3
apa*	C6D5E3H-4Q-3W-4X10Y-5d-3j9m5n14o-3q-8
apag*	X12Y-4a3n4
apag* las*	X5
apaga	X5a3
apaga las	X5
apaga*	X6
apago*	n4
apagon	n4
apar*	C6D5E4H-3W-4a-4h-4j10m5n10o-3q-7
apar* #*	j4
apar* a*	C4G3
apar* como*	n5
apar* con*	p3
apar* de*	T3
apar* en*	I4m5
apar* entr*	m3
apar* la*	j7
apar* otra*	E6
apare*	C7D6E4W-3a-4h-5m6n12q-4
aparece	D5E4P3U3b4h-5n7p3q-3
aparece $	P4b4p3
aparece con	p3
aparece entre	m3
aparece otra	E6
aparecen	C4I3m5n-3
aparecen en	I4m5
aparecio	G3n8
aparecio $	n4
apart*	T3i3j12n-3q-3
apartado	h3
apartar	j6
aparte	T3i3
aparte de	T3
ape*	T3f3g4h3
apen*	T3f3g4h3
apena*	T3f3g4h3
apenas	T3f3g4h3
apl*	G6W-4d14h-3n5o9
apli*	G6W-4d15n6q3
apli* los*	W-3d4n5
apli* mone*	d3
apli* un*	G5
aplic*	G6W-4d15n7
aplica	G7d4
aplica un	G5
aplicame	W-3d6
aplicar	d4
aplico	n5
apo*	F3T4
apoy*	F3T4
apoy* poni*	F3
apoya*	F3T4
apoyame	F3
apoyame poniendole	F3
app	Q8j-3
apr*	A51B4O-3Q3T-4Y4a-5e-3n-6o-7q-3
apro*	A26B4T-3Y5a-3e-3o-3
apro* la*	B5
aprob*	A26B4T-3Y5a-3e-3o-3
aprobaciones	A5
aprobaciones $	A5
aprobado	A8
aprobado $	A8
aprobar	A8Y5
aprobar $	A6Y5
aprobo	B5
aprobo la	B5
apru*	A26Q3n-4o-3q-3
apru* la*	A5
apru* lo*	A4Q4
apru* todo*	A6
aprue*	A26Q3n-4o-3q-3
aprueba	A6
aprueba todo	A6
apruebalo	A7
apruebalo $	A7
apruebe	A3
apruebes	A4
apruebes la	A4
apruebo	Q4
apruebo lo	Q4
apu*	F-3H-3I9J9Q3T-5W-3a-3d-3f10g9h13
apun*	I10J9Q3T-4d-3f10g9h14q-4
apun* #*	h5
apun* a*	f5
apun* en*	f3g4n4
apun* eso*	J3
apun* esta*	I4
apun* lo*	h6
apunt*	I10J9Q3T-4d-3f10g9h14q-4
apunta	Q4f6g6h8
apunta #	h3
apunta a	f4
apunta en	g4
apunta lo	h6
apuntado	I4P3
apuntado $	I4P3
apuntale	f3h3
apuntame	g4h6
apuntaron	I6
apuntaron esta	I4
apuntes	J12
apuntes eso	J3
apunto	n3
apur*	V3
aqu*	B-3D-4O12Q5T7X-3Y3Z9a-3b-4g4h5j-3l4o-3q-6r3
aqui	B-3D-4O12Q5T7X-3Y3Z9a-3b-4g4h5j-3l4n-3o-3q-5r3
aqui $	O6Q9T4W3Y4Z10n-4o-3q-4r4
aqui esta	h6
aqui la	O5
aqui que	Q-3T7
aqui* esta*	h6
aqui* la*	O5
aqui* que*	Q-3T7
ara*	k4
arac*	k4
arace*	k4
araceli	k4
araceli $	k4
arm*	h4
arma*	h4
arr*	E11Z3a-5j6o9q9
arra*	V3
arre*	C-3E10a-5j5o8q13
arre* el*	E4
arreg*	C-3E10j5n3q4
arregla	E4
arregla el	E4
arreglalo	q3
arreglalo $	q3
arreglan	j6
arregle	n4
arrep*	n-4q10
arrepenti	q4
arrepintio	J3n-3q4
arrepintio $	J3
arri*	Z4q-3
arrib*	Z4
arriba	Z4
art*	r3
arti*	r3
artif*	r3
artificial	r3
artificial $	r3
asc*	H3
asci*	H3
asci* las*	H3
ascie*	H3
ascienden	H3
ascienden las	H3
ase*	T3a-3c15h3
asen*	h3
asent*	h3
aser	T4
aser aki	T4
aser* aki*	T4
ases*	a-3c16
ases* por*	c3
aseso*	a-3c16
asesor	a-3c16
asesor $	c11
asesor por	c3
asi	J20a-4e-3n5o12q-5
asi $	J6o6
asi como	n4
asi esta	J7
asi que	G3
asi*	c5r5
asi* como*	n4
asi* deja*	J8
asi* esta*	J7
asi* que*	G3
asis*	c5r5
asist*	c5r5
asistente	r5
aso*	C3
asom*	C3
asu*	c6
asun*	c6
asunt*	c6
asunto	c6
asunto $	c4
ate*	D5I-5U4c17i3o8
aten*	D5I-5U4c17i3o8
aten* a*	c5
aten* pers*	c6
aten* yo*	U4
atenc*	D4c11
atencion	D4c11
atencion $	o3
atencion a	c6
atend*	I-3U5c6i3o3
atendi	I-3U4i4
ati*	c4k3n4
atie*	c4k3
atie* el*	k3
atien*	c4k3
atienda	c4
atienda $	c4
atiende	k3
atiende el	k3
ato*	K13T4n-4
ator*	K13T4n-4
atora*	K13T4n-4
atorada	K6T4n-3
atorada $	K6n-4
atorado	K4
atr*	V11a3q6
atra*	V11a3q6
atras	V9a4n-3q8
atras $	V10a4
aud*	B6H-3Q3Z6n-3
audi*	B6H-3Q3Z6n-3
audi* de*	B6H-3
audio	Q3Z6
audit*	B6H-3
auditoria	B6H-3
auditoria de	B6H-3
aum*	F14W4h-5
aume*	F14W4h-5
aume* #*	F11h-5
aume* punt*	F4
aumen*	F14W4h-5
aumenta	F8h-5
aumenta #	F8h-5
aumentale	F3
aumentale #	F3
aumentarle	F4
aumentarle puntos	F4
aun	S7
aun no	S7
aun* no*	S7
aut*	A33T-3V-3W3Y5a-4m3n-7o-3r6
auto*	A33T-3V-3W3Y5a-4m3n-7o-3r6
auto* a*	k4
auto* el*	A7
auto* lo*	Q4
auto* para*	m3
auto* que*	A-4X3Y3
autom*	Y3r7
automatico	r7
automatico $	r7
automaticos	Y3
automaticos $	Y3
autor*	A34Q3V-3W3a-3m4n-6o-3q-4
autorice	A3
autoriza	k4
autoriza a	k4
autorizacion	A6
autorizaciones	A3X4
autorizaciones $	A3
autorizado	A3m3
autorizado lo	A3
autorizado para	m3
autorizale	A4
autorizale el	A4
autorizar	A10Q4
autorizar $	A14
autorizo	A9Y3
autorizo $	A10
autorizo el	A3
autorizo que	Y3
aux*	T6
auxi*	T6
auxi* no*	T6
auxil*	T6
avi*	J-3S8W-3X21Y23a-4n8o-3q-3
avis*	J-3S8W-3X21Y23a-4n7o-3q-3
avis* cuan*	S6
avis* de*	A3X6Y11
avis* o*	n3
avisa*	Y9
avisame	Y10
avisame de	Y8
aviso	A3S11X3
aviso $	S7l3
aviso cuando	S6
aviso de	A3X4Y3
aviso*	X15Y11o-3
avisos	X15Y11o-3
avisos $	X4Y9
avisos de	X4
ay	S3Z9o4q6
ay me	Z-4q6
ay no	Z3
ay* me*	Z-4q6
ay* no*	Z3
aye*	B7H18I4J-3L-3T-3b6j-3l5n-4o-3q-3
ayer	B7H18I4J-3L-3T-3b6j-3l5n-4o-3q-3
ayer $	B8H8W3b4l3n4
ayer como	Q3
ayer con	H-3I5
ayer en	M3
ayer entre	H5
ayer me	D-3b4
ayer mijo	H4
ayer no	H4
ayer que	H4l3
ayer* como*	Q3
ayer* con*	H-3I5
ayer* en*	M3
ayer* entr*	H5
ayer* me*	D-3b4
ayer* mijo*	H4
ayer* no*	H4
ayer* que*	H4l3
ayu*	C3T22a-3c5k3n-3o-3
ayud*	C3T22a-3c5k3n-3o-3
ayud* a*	k4
ayud* con*	C3
ayud* por*	T5
ayuda	T16c7k3
ayuda $	T14
ayuda a	k4
ayuda*	C3T6
ayudame	C3T6
azu*	V4a5j5
azul	V4a5j3
azul $	V4j4
baj*	C-6D6E-4F-5G18N13P-4Q3S6T-3W5X16Y-4a-7b-6e-3f-3g-4h-6j-5k-4l18o-7q7
baja	D-3G3N14Q5W-3X12a-4d-3g-4j-3k-3l18n7o-6
baja $	N3Q4W-3X10n6o-5
baja a	l11
baja de	X3
baja definitiva	l5
baja del	N5
baja el	G4
baja*	C-4D3E-3F-3G15W8d5e-3h-4q9
baja* #*	G9
baja* a*	l11
baja* al*	d4
baja* de*	X3
baja* defi*	l5
baja* del*	N5
baja* el*	G8W11
baja* la*	q4
baja* punt*	D4
bajal*	G6d5l3q3
bajale	G7d5l3
bajale #	G9
bajale el	l4
bajar*	D4G6q5
bajarle	G6
bajarle el	G5
bajaron	D4
bajaron puntos	D4
bajas*	G4n3
bajaselos	G5
baje	S9n-4
baje la	S9n-4
baje*	X3
baje* la*	S9n-4
bajen*	X3
bajenle	X3
bajo	D6H4b-3
bajo la	H4
bajo* la*	H4
bal*	C4b6p7
bala*	C4b6p7
balan*	C4b6p7
balance	C4b6p7
ban*	A3S3W5j6n-3q-5
banc*	H3W6j3q-5
banco	H3W6q-5
banco $	H3
band*	A3V3
band* de*	A3
bande*	A3
bandeja	A3
bandeja de	A3
bano	S3j3
bano y	S3
bano* y*	S3
bar*	W5a-4h3j14n-4o7
bara*	W6j9
barat*	W6j9
barata	W6j5
barata $	W6j5
barato	j4
barr*	f3j3n-3o7
barra*	n-3o7
bas*	I3M-3X7o4q4
base	I3
base de	I3
base* de*	I3
bast*	X7o5
bast* de*	X7
basta	X7
basta de	X7
basta*	o5
basu*	M-3q5
basur*	M-3q5
basura	M-3q5
bat*	D4
bata*	D4
batal*	D4
beb*	a10
bebe	a10
ben*	L6O-3U5o12
bend*	U5o12
bendi*	U5o12
bendiciones	o10
bendiciones $	o5
bendiga	a3o3
bene*	L7
benef*	L7
beneficios	L7
bet*	B5C4G3
beto	B5G3
beto a	B5
beto en	G4
beto* a*	B5
beto* en*	G4
bic*	h6j4
bici	h6j4
bie*	A4D3J4K3L3O-3S-4T3V-3a5c-3f-3h-4n3o19r-6
bien	A4D3J4K3O-3S-4T3V-3a5c-3n4o19r-6
bien $	A5K3Q3n-3o8r-3
bien con	n5o-3
bien el	H4n6q-4
bien no	J5
bien*	F3G3L4
bien* al*	G3
bien* con*	n5o-3
bien* el*	F3H4n6q-4
bien* no*	J5
bienv*	F3G3L4
bienvenida	F3G3L4
bienvenida al	G3
bienvenida el	F3
bit*	B18Q4W3a-3o-3
bita*	B18Q4W3a-3o-3
bita* del*	B4W4
bitac*	B18Q4W3a-3o-3
bitacora	B18Q4W3a-3o-3
bitacora $	B13Q4
bitacora del	B4W4
bla*	T3h3
blan*	T3h3
blan* #*	h3
blanc*	T3h3
blanca	h3
blanca #	h3
blanco	T3
blo*	W3X4l8q-4
bloq*	W3X4l8q-4
bloq* ya*	l4
bloqu*	W3X4l8q-4
bloquea	W4
bloqueala	l6
bloqueala ya	l4
bna*	O5
bnas	O5
bnas tardes	O5
bnas* tard*	O5
bod*	S5W4j4
bode*	S5W5
bodeg*	S5W5
bodega	S5W5
bodega $	S5W5
bol*	T5W5Z4e4h8n-3
bola*	T6n-4q3
bolas	T6n-4q3
bolas $	T7n-3
bole*	h3
bolet*	h3
boletos	h3
bols*	W6Z4e4h4
bolsa	Z4e4h3
bolsa $	Z3
bon*	F15G4O8P-3a4h-8n-3o6q-5
boni*	F12O8P-3a4h-7n-3o6
boni* #*	F8
boni* dia*	a9
boni* lo*	F4
boni* tard*	o4
bonif*	F12b3d3h-7
bonifica	F6
bonifica #	F6
bonificale	F6h-3
bonificale lo	F4
bonit*	O8a5o6
bonita	o4
bonita tarde	o4
bonito	O6a5
bonito dia	a9
bono	F3G6q-4
bono de	F3
bono ese	G3
bono no	G4
bono* de*	F3
bono* ese*	G3
bono* no*	G4
bor*	G6N26Q8R3T-3W4Z3a-4h-8l5n-3o-6q21
borr*	G6N26Q8R3T-3W4Z3a-4h-8l5n-3o-6q21
borr* #*	G4
borr* a*	W6l3q-3
borr* de*	l4
borr* el*	G3
borr* esa*	q4
borr* eso*	q8
borr* la*	W3q9
borr* lo*	Z4
borr* todo*	N4
borra	N4Q9Z4h-5n-3o-3q6
borra eso	q7
borra la	q5
borra lo	Z4
borra todo	N4
borra*	G4N15a-3l6n-3o-3q14
borrala	G4l3q7
borrala #	G4
borrala $	q6
borrala de	l4
borralo	l3
borralo a	l3
borrame	N11W3q4
borrame $	N11W-4
borrame la	W4
borrar	N5
borre*	N7
borren	N3
borrenme	N3
borro	R4n3
bot	O11W-3a-6c6j-3l4n-4o4r24
bot $	O11a-5c6j-3l4n-4o-3r20
bot*	h4
bota*	h3
bota* #*	h3
bra*	W3a-3k3m3o10
brav*	o11
bravo	o11
bray*	W4k3m3
bray* ya*	m3
bray* ☎*	k4
braya*	W4k3m3
brayan	W4k3m3
brayan ya	m3
brayan ☎	k4
bre*	A3B7H-3I3h3
bren*	A3B7H-3I3h3
bren* ayer*	B7H-3
brend*	A3B7H-3I3h3
brenda	A3B7H-3I3h3
brenda $	A3I3
brenda ayer	B7H-3
bro*	J8
brom*	J8
broma	J8
bue*	A3H5L-3O33T-7V3W-3j3n-10o21q-3r-3
buen	H4O18T-5a6h3j5n-6o5
buen $	O7n-3
buen dia	O12h3
buen fin	H8j6
buen inicio	O4
buen*	A4O15V4a-6n-5o16
buen* dia*	O12h3
buen* dias*	O8
buen* fin*	H8j6
buen* inic*	O4
buen* noch*	O3
buena	o4
buena*	O15o-3
buenas	O15o-3
buenas $	O8
buenas noches	O3
bueni*	O-3o8
buenisimo	O-3o8
buenisimo $	O-3o8
bueno	A5D3O-5V5n-3o10
bueno $	O-3o9
bueno*	O9
buenos	O9
buenos dias	O8
bul*	H-3h3j7
bult*	H-3h3j7
bult* de*	H-3j4
bulto	H-3j7
bulto de	H-3j4
bus*	C4M19S6c3h-6q-4
busc*	C4M19S7c3h-6n-3q-4
busc* el*	M4S3q-3
busc* la*	M5
busc* una*	M4h-3
busca	M7r3
busca el	M5
busca*	C4M12h-3
buscame	M4
buscame la	M4
busco	Q3S7c3
busco el	S3
bye	a-3n-3o18
bye $	a-3o18
cab*	V4a4h5
caba*	V4
cabal*	V4
caballero	V4
cabl*	h3
cabl* #*	h3
cad*	J-3L21P4R4V-3X14Y5b-4e4n-4p-3
cada	L7P5X15Y5b-4
cada compra	X3
cada cuanto	P6
cada punto	L4
cada que	Y3
cada venta	X3Y3
cada* comp*	X3
cada* cuan*	P6
cada* punt*	L4
cada* que*	Y3
cada* vent*	X3Y3
cadu*	L14R4W3e5
caduc*	L14R4e5
caduca	L4
caducado	e4
caducan	L11
caducan $	L7
caduco	R5
caduco $	R5
cae	W4
caf*	d14h3i3p3
cafe	S3d14i3p3
cafe $	P3S3W3h3
cafe gratis	d6p4
cafe* #*	i4
cafe* grat*	d6p4
cai*	h4o4
caig*	h4
caig* los*	h4
caiga*	h4
caigan	h4
caigan los	h4
caj*	B7C-3D5F-3H3I-4J-5K3N-3P-6Q4R5S-5U5W7X-3Z-3a-10b-4d-3f-9i-4k21l12m22n-9o-7p-4q-5
caja	A3H4K4U8W3a-4b-3f-3k5m3n-5p-3
caja #	O4
caja $	A3H5K5Q3U3a-3m3n-3
caja bloqueala	l4
caja*	D3
caja* #*	O4
caja* bloq*	l4
caja* de*	j5
cajas	D3
caje*	B9J-4P-4R4U-3V-3W4a-5f-6j-5k16l10m20n-6o-5q-4
caje* el*	B3
caje* favo*	k4
caje* ivan*	l5
caje* me*	D3
caje* no*	T3
caje* nuev*	k7
caje* o*	m3
caje* para*	A3
caje* quie*	B3
caje* rebe*	l3
caje* se*	E3
cajer*	B9J-4P-4R4U-3V-3W4a-5f-6j-5k16l10m20n-6o-5q-4
cajera	A3G3M3W8f-3j-4k4m3n-3
cajera $	W7k-3
cajera favor	k4
cajera me	D3
cajera no	T3
cajera nueva	k3
cajera o	m3
cajera para	A3
cajera quiero	B3
cajera rebeca	l3
cajera se	E3
cajeras	Q3l3m11
cajeras $	Q3l3m11
cajero	R4f-3k16l4
cajero $	R4k9
cajero ivan	l5
cajero nuevo	k3
cajeros	B9l3m8
cajeros $	B5l3m8
cajeros el	B3
cal*	S3T-4a9c13n-4q-3
calo*	T-3a12
cam*	B10C-5E6F-4G-3H-3J5M-3Q8S4T-6V7W4Z3c-3d12e4n-6o-4p-3q10
camb*	B11C-5E7F-4G-3H-3J5Q6S4T-6V3W5a-6d12e3f-3n-3o-4p-3q11
camb* #*	d11
camb* a*	q10
camb* algo*	b4
camb* de*	Q6R3V8
camb* del*	B5
camb* el*	W9
camb* la*	D3J3
camb* los*	e4
camb* mi*	j5
camb* mis*	W3
camb* por*	d3q3
camb* sald*	E5
camb* y*	S4
cambi*	B11C-5E7F-4G-3H-3J5Q6S4T-6V3W5a-6d12e3f-3n-3o-4p-3q11
cambia	W7
cambia #	d3
cambia el	W3
cambiale	W4d6h-4q14
cambiale $	E3q3
cambiale a	q4
cambiale el	W7
cambiale por	q3
cambiar	E4L5T-4b3e5q3
cambiar $	L6T-4q5
cambiar de	V3
cambiar saldo	E5
cambio	J4Q5R3S5V4W-3d8h3q-6
cambio $	d4n4
cambio de	Q5R3V6
cambio y	S4
cambios	B14
cambios $	B8
cambios del	B5
cami*	V4Z5a7
cami* de*	a5
camin*	j4
camino	j4
camino $	j4
camio*	Z5a9
camion	a5
camion de	a5
camioneta	Z5a4n-3
camis*	V4e3
camisas	e3
can*	A-4B10D3G9H-4J7K-3L8M-7N7O-4Q10S-5T-8U-6V-4X4Y6Z-3c-4d24f-3g-4h-9m-3n-12o-8q20r-3
canc*	B12G6H-3M-6N9Q6X7Y3a-4b-3d-4h-5n-8q23
canc* #*	q3
canc* el*	X4l3
canc* ha*	B4
canc* la*	B5M-3W5
canc* los*	G3X4Y-3
canc* mi*	N9j3
canc* perl*	B3
canc* si*	Q4q-3
canc* tick*	q4
canc* vent*	B3
cance*	B12G6H-3M-6N9Q6X7Y3a-4b-3d-4h-6n-8q23
cancela	N4Q6X5q3
cancela el	X4
cancela la	q3
cancelacion	q5
cancelaciones	B4
cancelaciones ha	B4
cancelada	G4h-3
cancelada $	G4h-3
cancelala	G3W5
cancelala $	q5
cancelala los	G3
cancelalo	B3q3
cancelalo perla	B3
cancelar	j3q8
cancele	l3
cancele el	l3
cancelen	N4
cancelen mi	N4e3
canceles	J5
canceles $	J5
cancelo	B7
cancelo la	B5
cancelo ventas	B3
cani*	a5
canij*	a5
canj*	C-3J5L9P5Q5S-3T-4U-3a-6d31h-5o-4q-3
canj* #*	d8
canj* lo*	P3
canj* mis*	J6
canj* por*	G3d5
canj* sin*	F3
canje	a-3d13n4p3
canje $	X3d5n5
canje por	d7
canje*	J6L10P3Q6T-3X-3Y4a-3b-3d18h-3n-3o-3
canjea	Y5
canjeale	d5
canjear	L5Q9d11
canjear #	d4
canjear $	Q6
canjearon	F3
canjearon sin	F3
canjeo	G3L6Q-3W3d4
canjeo $	L7Q-3W3d6
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
cantidad $	L3
cantidad de	b3
cantidad en	E3
canu*	C3
canul	C3
canul $	C3
cap*	J4T4U11h7k8l-3q4
capt*	J4T4U11h7k8q4
capt* la*	q4
capt* o*	M4n-3
capt* por*	U3
captu*	J6U11h7k8q5
captura	U5h4k6q3
captura $	U3k4
captura la	q4
capturado	M4U7n-4
capturala	h-4n4q4
capturala $	n4
capturarlos	k3
capturarlos $	k3
captures	J7
captures $	J5
car*	D7F7H-3P9Q-3T-5V-4W-3Z4d-7f-4j5n11o7p-3r-3
cara*	D4n3
caray	D4n3
carg*	F9G4P11T-3V-3a-3d-5j-3n16o-4q5
carg* #*	F12G-3
carg* a*	q4
carg* al*	q5
carg* de*	G5P5
carga	F3G4P8d-3h3n9
carga #	F5
carga $	n12
carga de	G5P5
carga*	F6n9
cargale	F7
cargale #	F7
cargando	n7
cargando $	n7
cargaste	q4
cargu*	q6
cargue	q6
carm*	D4
carme*	D4
carmen	D4
carn*	Z5o4
carna*	o4
carni*	Z5
carr*	a9j3
carro	a4j4
carro $	a4j4
cart*	E3
carto*	E3
cas*	J-3S9U3Z10a15b-3n-3o-3
casa	S6a10
casa $	S6a4j5
casa*	a8
casc*	h3
casco	h3
cash*	G3
cash* mal*	G3
cashb*	G3
cashback	G3
cashback mal	G3
casi	S5U4
caso	Z10
cast*	l3
casti*	l3
castigado	l3
castigado $	l3
cay*	F3H5n6
caye*	F3
cayer*	F3
cayeron	F3
cayeron $	F3p3
cayo	H6n7
cayo $	H6n6
cayo el	S3
cayo* el*	S3
ceb*	a8n-3
cebo*	a8n-3
cebol*	a8n-3
cebolla	a8n-3
cel*	D-3I-4M3Q3W6a-4b-4h3i4l4o-3
celu*	D-3I-4M3Q3W6a-4b-4h3i4l4o-3
celu* como*	Q5
celu* de*	I-3W3i3p3
celu* en*	Z3
celu* ☎*	F4G3d5f3l4q-5
celul*	D-3I-4M3Q3W6a-4b-4h3i4l4o-3
celular	M4W-4a-3h4i4l4r3
celular $	D-3M3N4Y3h4n3r4
celular como	Q5
celular de	i3p3
celular en	Z3
celular ☎	F4G3d5f3l4q-5
celulares	I-3W10j5
cem*	H-3h3j4
ceme*	H-3h3j4
cemen*	H-3h3j4
cemento	H-3h3j4
cen*	D4a-3b3c14j3
cent*	a-3b3c14j3
centa*	b4
centr*	j4
centro	j4
centro $	j4
cer*	C3E10H6a-3h6q8
cero*	C3E10q10
cero* al*	E7
cero* la*	E5
ceros	C3E10q10
ceros $	C5q4
ceros al	E7
ceros la	E5
cerr*	H8h7
cerr* bien*	H4
cerr* el*	H3
cerra*	H4h3
cerrar	H3
cerrar el	H3
cerro	H4h3
cerro bien	H4
cet*	k3
ceti*	k3
cetin*	k3
cetina	k3
cetina $	k3
cha*	C9F-5S7V-3Z23a-7e5h7k6n-7o-6q-8r8
chab*	C5
chabe*	C5
chabela	C5
cham*	G-3d4h3
chama*	h3
chamarra	h3
chambee	k3
chambee $	k3
chan*	S9k3
chan* a*	k3
chanc*	S9k3
chance	S9k3
chance a	k3
chang*	H3
changarro	H3
changarro $	H3
chat	J3Z24a-4n-3o-4q-4r8
chat $	Z14q-3r6
chat equivocado	Z4
chat* equi*	Z4
chav*	W4k3
chav* el*	l3
chav* nuev*	W5
chava	h3
chava el	l3
chavo	W5f4
chavo nuevo	W5
chay*	C5E4
chayo	C5E4
chayo $	E4
che*	C7E-3H-3M3Q-3S9V-3b4d-3f-3m6o16q-3
chec*	C8E-3J3M4S10a-3b5d-3h-3m7o-4
chec* el*	W4
chec* eso*	S3
chec* mis*	b3
chec* plan*	m7
chec* si*	M5h-3m3
checa	A3M5n5
checa si	M5m3
checa*	C6J3b3m6
checame	W4
checar	C5b3m6
checar mis	b3
checar plantilla	m7
checo	S9
chel*	a9n-4
chem*	l4
chem* del*	l4
chema	l4
chema del	l4
cheq*	G3
chequ*	G3
cheque	G3
chi*	D7G4S-4n-8o10
chid*	o11
chido	o6
chido $	o6
chin	D7Z3n-6
chis*	G4S-3a5
chism*	S-3a5
chisme	S-3a5
chist*	G4
chiste	G4
cho*	W6k4
chof*	k4
chof* favo*	k4
chofi*	k4
chofis	k4
chofis favor	k4
chol*	W7
chu*	D3O-3T-3k3n-4o12
chue*	D3
chue* de*	E3
chuec*	D3
chueco	D3
chueco de	E3
chuy	k3
chuy para	k3
chuy* para*	k3
cie*	C5H6N5S-3V7Y3a-5j6l3o3q-3
cier*	C5H6N5S-3V7Y3a-5j6l3o3q-3
cier* #*	h4
cier* de*	H12
cier* el*	l3
cierr*	H7N5V7Y3a-4j6l3
cierra	W6
cierrale	l5
cierrale el	l3
cierran	N6j8
cierran $	j3
cierre	H13e3o3
cierre $	e3o4
cierre de	H12
cierro	U3V9
ciert*	C7
cierto	C7
cierto $	C6
cif*	H8
cifr*	H8
cifr* de*	H8
cifra*	H8
cifras	H8
cifras de	H8
cin*	l5
cint*	l5
cinth*	l5
cinthya	l5
cinthya $	l5
cit*	W-3j17
cita	W-3j17
cita para	j4
cita* para*	j4
cla*	T6a3n-3
clar*	T7
clas*	a4
clase*	a4
clases	a4
cli*	A-4B3C7D5E4F3H-6I16K-4L3M4N3O-3P5Q6R-3T-6U-3V5W4X-3Y-4Z-5a-3b-4e6f11g4h-4j-4k-7l-5m-6n-8o-6r-4
clie*	A-4B3C7D5E4F3H-6I16K-4L3M4N3O-3P6Q6R-3T-5U-3V5W4X-3Y-4Z-5a-9b-4e6f12g4h-4j-3k-6l-5m-6n-7o-6r-4
clie* a*	f5
clie* aten*	I-3U4
clie* con*	F4I4
clie* cuan*	L3
clie* de*	W3c3i3n-3p3
clie* del*	W4
clie* en*	V5
clie* es*	M3
clie* frec*	g4
clie* fue*	M4
clie* hay*	I5
clie* hizo*	G3
clie* mari*	h5
clie* mas*	I5
clie* me*	C3
clie* no*	J4e4q-3
clie* nuev*	V-3f9g3
clie* o*	I6
clie* ofel*	E3
clie* paga*	d4
clie* que*	F3W8f3p3
clie* quie*	d3
clie* se*	D4
clie* tien*	W4
clie* ☎*	B5P4d3f-4h8
clien*	A-4B3C7D5E4F3H-6I16K-4L3M4N3O-3P6Q6R-3T-5U-3V5W4X-3Y-4Z-5a-9b-4e6f12g4h-4j-3k-6l-5m-6n-7o-6r-4
clienta	B4C9E5G3I-5L5P4Q-5V5W-7e5n-3
clienta $	E7G4V4n3q4
clienta de	i3n-6p4
clienta en	V3
clienta no	J4
clienta ofelia	E3
clienta que	P3
clienta ☎	B5d3f-3
clientas	I8U-3W3f4
clientas $	W3
clientas mas	I5
cliente	D3F4I-9M5P6V3W-5a-3d5e3f7i3k-3l-3o-4p3q5r-3
cliente $	F3I-8P4V5W-7d6f-3p6q10
cliente con	C3F4
cliente de	n3
cliente en	V3
cliente fue	M4
cliente hizo	G3
cliente no	e4
cliente nuevo	V-3f9g3
cliente paga	d4
cliente que	W4p4
cliente quiere	d3
cliente se	D4
cliente tiene	I5
cliente ☎	P4f-3h8
clientes	C-4I24N3P-3Q9U4W12a-4c3g5m-3n-3q-3
clientes $	I15N4Q13W5f-3
clientes atendi	I-3U4
clientes con	I4g3
clientes hay	I3
clientes o	I6
clientes que	W5
clo*	i9q-3
cob*	F-3G-3H-3I-3J4M4S5T-4U9W-5a-4b-4d18f-3h19j-3k3n-3o-3p-4q3
cobr*	F-3G-3H-3I-3J4M4S5T-4U9W-5a-4b-4d18f-3h18j-3k3n-3o-3p-4q4
cobr* #*	D3h13i-3q-3
cobr* a*	M3i4
cobr* con*	Q3d5
cobr* de*	D3d14q3
cobr* en*	L3
cobr* hoy*	U4
cobr* lo*	q7
cobr* mi*	k3
cobr* que*	h3
cobr* yo*	U4
cobr* ☎*	C3
cobra	c4
cobra*	D4P6Q3W-3d8k3
cobrado	U3
cobrale	d5
cobrale de	d3
cobrando	n4
cobrar	d5k4
cobrar con	d4
cobrar mi	k3
cobraron	D5M3P7
cobraron de	D4
cobre	J5P-4S6U5h13q6
cobre #	h8
cobre $	P-3S8
cobre de	q4
cobre lo	q7
cobro	M3U3V6h6
cobro #	h4
cobro a	i4
coc*	W4
coca	W5
coca $	W5
cod*	R9
codi*	R9
codi* de*	R6
codi* para*	R3
codig*	R9
codigo	R9
codigo de	R6
codigo para	R3
coi*	E5
coin*	E5
coinc*	E5
coincide	E4
coincide $	E4
col*	R4a5h3j3l4m9
cola	V3
cola*	R4l5m9
cola* con*	m4
cola* jorg*	k4
cola* por*	R5
colab*	R4l5m9
colaborador	R5l5
colaborador $	l6
colaborador jorge	k4
colaborador por	R5
colaboradores	m10
colaboradores $	m6
colaboradores con	m4
cole*	j4
coleg*	j4
colo*	a5
com*	A-7B-9F3G-4H5K-6L12M3P9Q17S-7T14V-8W5X-8Z-4a3c4h10i-3l-7n-3o-13
coma	q3
coma*	T12Z4h5
coma* #*	h3
comad*	C3Z4
comadre	C3Z4
comadre $	Z5
coman*	T12
comandos	T12
comandos $	T10
come*	S4n4
comer	S4n4
comer $	S3
comi*	W13a6j4n-4o-3
comi* de*	W7
comid*	j4
comida	j4
comis*	W14a7n-4o-3
comision	W10
comiste	a9n-3
comiste $	a9n-3
como	A-3B-3F-3G-4H8I-3J3K-3L10N5O6P-5Q26S-5T8U3V-4W-6X-3Z-4c-3d-6e-3g4h-9k3n6o-6q-3r7
como #	C4D3M3
como $	Q5
como andamos	H7
como cajera	m3
como cambio	Q3
como cliente	N3f3
como consulto	Q4
como doy	Q4
como encargada	k7
como esta	J8L4O4Q-5a4n-5
como estaba	E3q9
como funciona	L4T3
como le	Q3g9n-5q-4
como lo	Q7c3
como me	N6
como nos	H6
como que	D5Q-5n9
como quedo	p5
como saco	Q8U-3
como se	L8Q5T7r3
como te	Q-6T9r12
como va	n4
como vamos	H11
como* #*	C4D3M3
como* anda*	H7O4
como* caje*	m3
como* camb*	Q3
como* clie*	N3Q-3f6
como* cons*	r6
como* doy*	Q4
como* enca*	k7
como* esta*	H-3J7L4O5Q-5a3n-5q8
como* func*	L4T3
como* le*	Q3g9n-5q-4
como* lo*	Q7c3
como* me*	N6
como* nos*	H6
como* que*	D5Q-5n9
como* qued*	p5
como* quit*	Q5
como* saco*	Q8U-3
como* se*	L8Q5T7r3
como* te*	Q-6T9r12
como* va*	n4
como* vamo*	H11
comp*	A-3B-6E4F7I4J-4K-3L5M4N-4P17S-5U-6V-4W6X-4Z-4b3c-7e4g-3h16j-5k-4l-5n-6o-3p4q4r-4
comp* #*	b3h6
comp* a*	F3n-3q3
comp* ahi*	W6
comp* ante*	P3
comp* canc*	G4h-3
comp* con*	F4
comp* de*	D6M4b4h-3p-3
comp* del*	M3P4h-5q3
comp* el*	e3h3
comp* este*	H4
comp* la*	P4R3
comp* los*	a4
comp* mas*	I11
comp* mi*	W11
comp* nada*	C3J-3
comp* no*	J3V6i-6
comp* para*	b5p4
comp* por*	a4
comp* se*	G3
comp* su*	T5
comp* tort*	a6
comp* un*	h6
comp* y*	D3F3g3h-3
compa	O7o3q6
compa $	O7q5
compa*	H4W4a9n-3q5
compadre se	G3
companera	q7
comparar	H4
comparar este	H4
comparte	R3
comparte la	R3
compe*	F5W4
compensala	F4
compensala con	F4
compl*	C3F3H5a-3b4d4h-5m5p4
completa	m5p5
completa $	m5
completale	F3
completale a	F3
completo	H6d3j3
completo $	H6j3
compo*	E10
componerlo	E3
componerlo $	E3
componerlos	E3
componerlos $	E3
compr*	B-5C-3D7E-4H-6I5J-3L8M6N-3O-6P22S-4U-4W3X-3Z-3a-4c-5d3e4h22j-4k-3l-3m-3o-4p3q-3r-6
compra	C-3D4H-3I8L5M3O-4P-7T-4a-5b3c-3d9h10i3q5r-3
compra $	O-3P-5V-4W-4X3d8h14j3n5p3
compra a	n-3q3
compra cancelada	G4h-3
compra de	D6M4b4h-4p-3
compra del	M3h-3q3
compra mas	I11
compra mi	P-3W7
comprado	P11f4
comprar	L6g3
comprar $	L3
comprar y	g3
compraron	h8
compras	P20Q5a3h-3
compras $	Q7
compras anteriores	P3
compras de	P3
compras del	P4
compre	P5e3h3
compro	J3P-3W9h8n-4
compro #	M3b3
compro $	h4
compro mi	W4
compro no	J3
compro y	F3
comprobante	M3n7
compu*	r3
comu*	c17
comu* con*	c14
comun*	c17
con	A-6C-5D6E-6F3G-7H-3I4K-4L4N-4O-7P-3Q8S5T-9U-3V7W-9Y-6a-8b-8c27d25h-6m4n8o-10p5r3
con #	E3F4i5
con acceso	l4
con alguien	c4
con celular	l5
con cuanto	C8L3n-4p3
con cuantos	I3
con efectivo	J4d-4
con el	C-3D3J3c8h4j-4n4q4
con esa	n15o-5
con eso	o7p5
con esta	H3U4
con este	g4
con esto	D5T4p3
con fechas	P5
con gente	r3
con la	F3H5L-3S3V5a-3b3c4p4q5
con lada	Q4
con lo	H-3I3d9h-4n4
con los	D3L3V5i3q3
con mas	I4
con mi	U3d4
con mis	d5
con monedero	H3d7h-3
con nombre	B5
con nosotros	l4
con otro	V4
con permiso	m7
con puntos	C-3D-4I3P3W-3d13h-3n4
con que	M8Q5R4d-3n8p3q-4r3
con quien	c3r5
con saldo	d5
con su	d5m4p-3
con sus	d4
con tarjeta	L4h4
con terminacion	C6
con ticket	q4
con un	C3c4
con ustedes	D8P3
con ☎	k5
con*	A-4B-4C9E-10F-5I-4J-11K9L-6N-5O-5P6Q-3S10T-3V3W-4X-8Y-3Z14a-3c11e-4f-6g-5h3i-4k7l5n14o-8q-8r23
con* #*	E3F4i5
con* acce*	l4
con* algu*	c4
con* celu*	l5
con* cuan*	C7I3L5n-4p4
con* efec*	J4d-4
con* el*	C-3D3J3c8h4j-4n4q4
con* esa*	n15o-5
con* eso*	o7p5
con* esta*	H3U4
con* este*	g4
con* esto*	D5T4p3
con* fech*	P5
con* gent*	r3
con* la*	F3H5L-3S3V5a-3b3c4p4q5
con* lada*	Q4
con* lo*	H-3I3d9h-4n4
con* los*	D3L3V5i3q3
con* mas*	I4
con* mi*	U3d4
con* mis*	d5
con* mone*	H3d7h-3
con* nomb*	B5
con* noso*	l4
con* otro*	V4
con* perm*	m7
con* punt*	C-3D-4I3P3W-3d13h-4n3
con* que*	M8Q5R4d-3n8p3q-4r3
con* quie*	c3r5
con* sald*	d5
con* su*	d5m4p-3
con* sus*	d4
con* tarj*	L4h4
con* term*	C6
con* tick*	q4
con* un*	C3c4
con* uste*	D8P3
con* ☎*	k5
conc*	j8
conch*	j8
conchas	j8
cone*	R4c3
cone* mi*	R4
conec*	R4c3
conecte	R4
conecte mi	R4
conf*	K13T-3Z12a-4h-3n15q3r-3
conf* con*	Z5
conf* de*	Z4q7
conf* en*	o4
conf* que*	Q3p3
conf* se*	n3
confi*	K13S3a-3h-3n18q-4r-3
confianza	k3
confianza $	k3
confirma	p3
confirmacion	n3
confirmacion se	n3
confirmame	n6
confirmar	K8
confirmar $	K6
confirmaron	K6n-4
confirmarse	n4
confirmas	n3
confirmo	Q3S4
confirmo $	S4
confu*	Z14n-3q7
confundi	Z14n-3q7
confundi con	Z5
confundi de	Z4q7
cong*	l3
cong* el*	l3
conge*	l3
congela	l3
congela el	l3
conm*	a7m4
conmi*	a7m4
conmigo	a7m4
conmigo $	c3m5
cons*	C13P10S4W3b3d-5f-3h10j-3p-3r4
cons* #*	h5
cons* de*	C3b4h4
cons* del*	P3
cons* el*	W7
cons* punt*	C5
conse*	r6
consu*	C13P11Q3W3d-5h11n-3
consulta	C3J3W3b4
consulta de	C3b5
consultar	C14P3W3d-3
consulto	Q4
consumo	h5
consumo de	h4
consumos	P9
cont*	C-5D5E-5F-3G4H3J-6Q-4S6U3V6W-4X-3Z9c11d6h-3j-3k9m-3n3o-4q-8r11
cont* #*	E-4G6
cont* a*	c3k9
cont* con*	V4c3
cont* de*	l5
cont* el*	V4
cont* en*	S3Z5
cont* febr*	H4
cont* la*	a9n-4
cont* pers*	k3
cont* se*	n3
cont* sus*	S3
cont* tu*	r5
cont* una*	r4
conta*	M3T3U4Z3c10p3
contactar	c4
contactar a	c4
contacto	T4Z4c3
contacto $	Z5c4
contador	H3M3
contador $	H4
contando	S3
contar	U4
conte*	D5J-5V-3Z4c3n9q-3r11
contesta	a9n-4r5
contesta una	r5
contestar	T5
contestar $	T5
contestas	D4T-4a-3n10r4
contestas tu	r5
contestaste	n4
contestaste se	n3
conteste	Z5c3
contesto	S4a-3n4
contesto $	n3
conti*	S3V12
contigo	D3Z3n-3
contigo $	Z3
continua	V6
continuo	S4o-3
contr*	E-4G5H3d8h-4k12l4n-3
contra	E-4G6H4d8h-3
contra #	E-4G6
contra febrero	H4
contratamos	k3
contratamos personal	k3
contrate	k9
contrate a	k9
contrato	l5
contrato de	l5
conv*	Z5
conve*	Z5
conversacion	Z5
conversacion $	Z5
cop*	i8
copi*	i8
copi* la*	i8
copia	i8
copia la	i8
cor*	C-8D4E17F4G4H16J-3L-3P-4Q6T-5U3V-3W6Z-3a-3c-5d-6e-3f-3h-3i-3j4k-3l4m-3n4o-3p-5q6r-4
cora*	D8
corr*	A4C-6E19H-3L-3Q5W4d-6f-3h-4l5n3q14
corr* a*	l6
corr* al*	W6
corr* de*	A4E4
corr* el*	n3q6
corr* es*	E5
corr* mi*	n5
corr* punt*	E6
corr* su*	E5
corr* un*	Q5
corre	W6l5
corre a	l5
corre al	W6
corre*	A4C-4E10d-4n5q4
correccion	A5E4
correccion de	A4E4
correctamente	n9
correcto	E5
correcto es	E5
corregir	Q3q3
corregir un	Q3
corregirle	E3
corregirle su	E3
corri*	C-3E9Q4q12
corrige	E8q6
corrige el	q4
corrige puntos	E6
corrijo	Q3
cort*	F6G4H19T-3U4W3Y3c-3j4m-3p-3q-7
cort* #*	G3
cort* al*	F4
cort* de*	H-4W8j5
cort* del*	H4
cort* la*	n3
cort* mand*	H3
cort* pers*	U7
corta*	G3
cortale	G3
cortale #	G3
corte	H15U4W5Y4a-5d3j4q-4
corte $	H19a-3
corte de	H-4Q3W8j5
corte del	H4
corte personal	U7
corte*	F10G3
cortes	H3
cortes $	H3
cortesia	F10G3
cortesia $	F8
cortesia al	F4
corti*	a5
cortina	a5
cortina mandame	H3
cortinas	n3
corto	n3
corto la	n3
cos*	A3L9Q-3T12X3i5n3q-4
cosa	B3Q-3T9
cosa que	B3
cosa*	A3D3X3i3
cosa* #*	i6
cosa* que*	B3D5
cosa* rara*	l3
cosas	A3D3X3i3
cosas $	n5
cosas que	D5
cosas raras	l3
cost*	L8
cot*	j5
coti*	j5
cotiz*	j5
cre*	J-3f15k3
crea	k4
crea un	k4
crea*	f15
crea* un*	k4
crea* ☎*	f5
creal*	f6
crealo	f5
crear*	f3
cred*	Q3
crede*	Q3
credencial	Q3
cree*	h3
cree* que*	C4
crem*	i3
crema	i3
crema $	e3
creo	n3
creo que	n3
creo* que*	n3
cro*	j3
croq*	j3
croqu*	j3
croquetas	j3
cru*	a18k3
crud*	a11
crudo	a6
cruz	a7k4
cruz azul	a7
cruz ya	k4
cruz* azul*	a7
cruz* ya*	k4
cta	H4
cta se	H4
cta* se*	H4
cua*	C8E4F-6G-5H7I15J-6K8L14M8N-4O-5P10Q3R-4T-3U18V-7W3X-5Y4Z-6a-3b11c-4d-7e-8f-9g-5h-12i-7j8k-6l-6m7o-8p18q-11r-7
cuad*	D4E12H4U3
cuad* a*	E8
cuad* cuad*	E3
cuad* dame*	H4
cuad* mi*	D4
cuad* ☎*	E3
cuadr*	D4E12H4U3
cuadra	D4H4
cuadra damelo	H4
cuadralos	E3
cuadralos ☎	E3
cuadrame	E8
cuadrame a	E8
cuadran	E3
cuadran cuadralos	E3
cuadrar	U3
cual	I4L3M6Q6e-4h-3j4n10p4q-4
cual cliente	I5
cual dejo	H4
cual es	A3L4Q5e-3j4p5
cual fue	M4n3
cual*	K10T7m7n-4
cual* clie*	I5
cual* dejo*	H4
cual* es*	A3L4Q5e-3j4p5
cual* fue*	M4n3
cual* son*	T6
cual* usua*	m3
cuale*	K10T7m7n-4
cuales	K10T7m7n-4
cuales $	m4
cuales son	T6
cuales usuarios	m3
cuan*	C10D-6E-5F-5G-4H3I13J-5L14M3N-3O-5P13R-3T-7U16V-5W6X-4Y5Z-4b14c-5d-5e-4f-6g-4h-9i-4j6k-4l-4o-6p15q-7r-5
cuan* acum*	p4
cuan* an*	I3
cuan* anda*	C4
cuan* ando*	U9b3p-4
cuan* asci*	H3
cuan* canc*	B4
cuan* canj*	P4
cuan* cayo*	H6
cuan* clie*	I-5U5W5
cuan* cuen*	C3L-3b4
cuan* cues*	j5
cuan* dine*	H3
cuan* dura*	L7j3
cuan* e*	U9
cuan* el*	Q6n-3
cuan* en*	L3
cuan* es*	L-4P-3W-3a9j6
cuan* esta*	C4K3
cuan* fact*	H4
cuan* fue*	M5P7b-3n7p-5
cuan* fuer*	I4
cuan* fui*	P8S-3
cuan* gana*	W13
cuan* gast*	P4
cuan* gent*	I7
cuan* hay*	C3D5L3p3
cuan* haya*	Y5
cuan* he*	b5
cuan* hice*	U5
cuan* hizo*	H6
cuan* insc*	I3
cuan* junt*	U3p4
cuan* le*	C6H-3L4U-6W-3h-3n5p15
cuan* lleg*	p5
cuan* llev*	U3W5b3j-3
cuan* lo*	H-3S3j4
cuan* los*	L3
cuan* me*	L-3P5Y3b8d3p-3
cuan* meti*	H-3U6m3p-3
cuan* much*	m5
cuan* no*	P10b-3
cuan* paga*	H3
cuan* pers*	I6
cuan* peso*	C3L6
cuan* por*	j3
cuan* pued*	b3
cuan* punt*	D-3H4I-4b8p6
cuan* qued*	n3
cuan* rega*	H3
cuan* regi*	W5
cuan* sale*	j5
cuan* se*	H4I4L9M3P-3j3n-3p3
cuan* soli*	A3
cuan* somo*	I4m4
cuan* subi*	b4p3
cuan* tard*	j3n4
cuan* teng*	b3
cuan* tick*	H3U4
cuan* tiem*	n5
cuan* tien*	C3P-3p10
cuan* trae*	p8
cuan* trai*	b3
cuan* usan*	I3
cuan* va*	H5p5
cuan* vale*	L4
cuan* van*	U4
cuan* vece*	B3P7
cuan* vend*	W15p-3
cuan* vent*	K3
cuan* vien*	P6
cuan* ya*	L5b-4
cuand*	H-3L7M3P12Q6S10T-3U-3W-3Y10b-5d-3j4n3p-4
cuando	H-3L7M3P12Q6S10T-3U-3W-3Y10b-5d-3j4n3p-4
cuando $	P3n4
cuando el	Q6n-3
cuando fue	P3
cuando fui	P8S-3
cuando haya	Y5
cuando los	L3
cuando me	S3Y3
cuando se	L6M3n5
cuant*	C12D-8E-4F-5G-4H6I15J-3L8N-3O-3Q-6S-7T-5U19V-4W9X-4Y-4Z-3a3b19c-4d-3e-3f-5g-3h-7i-3j3k-3l-3m3n-5o-7p19q-7r-4
cuanta	I7
cuanta gente	I7
cuantas	A6B5H-3I5K5P6U10a-3b-3m3n-3p-4
cuantas cancelaciones	B4
cuantas fueron	I4
cuantas llevo	U6
cuantas me	U3
cuantas muchachas	m5
cuantas personas	I6
cuantas solicitudes	A3
cuantas van	U4
cuantas veces	B3P7
cuantas ventas	K3
cuanto	A-3C13D-4E-3H15I-8K-3L7P4Q-4S-5T-3U4V-3W9X-3b14c-3f-3h-5i-3j7m-3o-5p17q-5
cuanto $	H7L3p-3
cuanto acumulo	p4
cuanto anda	C4
cuanto ando	U9b3p-4
cuanto ascienden	H3
cuanto cayo	H6
cuanto cuento	L-3b4
cuanto cuesta	j5
cuanto dinero	H3
cuanto en	L3
cuanto es	L-4a10
cuanto esta	C4
cuanto facturamos	H4
cuanto fue	M5P4b-3n8p-5
cuanto gana	W8
cuanto hay	C4L3p3
cuanto he	b5
cuanto hizo	H6
cuanto junte	U4
cuanto junto	p6
cuanto le	C4L5U-5W-3a3h-3n6p9
cuanto llego	p3
cuanto lleva	C3H3
cuanto llevo	b3
cuanto lo	H-3S3j4
cuanto me	L-3P4b7d3p-3
cuanto meti	H-3U7p-3
cuanto pagaron	H3
cuanto puedo	b3
cuanto quedo	n3
cuanto regalamos	H3
cuanto sale	j5
cuanto se	H7L3j4n-8p5
cuanto tarda	j3n4
cuanto tengo	b3
cuanto tiempo	n5
cuanto tiene	C4P-3p7
cuanto trae	p8
cuanto traigo	b3
cuanto va	H5p5
cuanto vale	L4
cuanto vendi	U5
cuanto vendimos	H6U-3
cuanto vendio	U-3W8
cuanto viene	P6
cuantos	D-4F-3I13L3P-9U3a8b8d-4j-3m6p5
cuantos an	I3
cuantos clientes	I-7U5W5
cuantos inscritos	I3
cuantos le	p6
cuantos meti	m3
cuantos pesos	C3L6
cuantos puntos	D-3H4I-4b8p6
cuantos se	H-3I5
cuantos somos	I4m4
cuantos ticket	H3U4
cuantos usan	I3
cuar*	D4
cuart*	D4
cub*	d8k5
cubr*	d8k5
cubr* se*	k3
cubra	k3
cubra se	k3
cubre	d6
cuc*	C6E3d3h3
cuca	C6E3d3h3
cuca $	C8F4G3
cuca a	W3
cuca anda	E4
cuca* a*	W3
cuca* anda*	E4
cue*	D4E7F-3H5J-4L-5M-4N5P4S-6T-3b8d4f4g7j5n-6q-3
cuel*	l4
cuel* a*	l4
cuell*	l4
cuello	l4
cuello a	l4
cuen*	D4E7F-3H6J-4L-5M-4N5P5S-6T-3W3b8d4f4g7n-5
cuen* a*	D3f5
cuen* al*	E3
cuen* con*	d5j5
cuen* de*	E4P4d4h-4
cuen* del*	P5U3q3
cuen* el*	H8S-4a5
cuen* fue*	h3
cuen* la*	C3q3
cuen* ☎*	G5d-3
cuent*	D4E7F-3H6J-4L-5M-4N5P5S-6T-3W3b8d4f4g7n-5
cuenta	D5E7F-3L-3M-4N5P6a-5b4d5f4g7h-7n-5
cuenta $	E-3N9V3W8b7g5j-3
cuenta a	D3f5
cuenta al	E3
cuenta con	d5j5
cuenta de	E4P4d5h-4
cuenta del	P5U3q3
cuenta el	E3
cuenta fue	h3
cuenta la	C3q3
cuenta ☎	G5d-3
cuentame	H8
cuentame el	H8
cuento	L-3S-3a5b4
cues*	j6
cues* el*	j5
cuest*	j6
cuesta	j6
cuesta el	j5
cui*	a3o5
cuid*	a3o5
cuide	a4
cuide $	a4
cul*	D4
culp*	D4
culpa	D4
cum*	L5P4W3h-3
cump*	L5P4W3h-3
cumpl*	L5P4W3h-3
cumple	P4W4h-3
cumple $	P4W4
cumpleanos	L3
cun*	Z3
cuna*	Z3
cunad*	Z3
cur*	H3J3
curs*	H3
curso	H3
curso $	H3
cus*	Q3V4f5h-4i7
cust*	Q3V4f5h-4i7
custo*	Q3V4f5h-4i7
customer	Q3V4f5h-4i7
da	J4l5o5
da de	f3l6
da* de*	f3l6
dad*	A3G3m12
dado	A3G3m10
dado de	m11
dado ☎	G3
dado* de*	m12
dado* ☎*	G3
dal*	A6F4G-4V4d-3k3l5n3o-4q6
dale	A6F4G-4V4d-3k3l4n4o-4q5
dale #	F5W5
dale autorizo	A3
dale chance	k3
dale cuello	l4
dale de	l4
dale el	A4V4
dale otra	n7
dale* #*	F5W5
dale* auto*	A4
dale* chan*	k3
dale* cuel*	l4
dale* de*	l4
dale* el*	A4V4
dale* otra*	n7
dam*	B5H5I3L6M3N4P5Q-3R3S8U3W5a-5d4f-3g3h-4n-6o-4q-3
dame	B5H6I4L-3M3N4P6R3S8U4W6a-4d5g3h-4j-3n-4o-3q-3
dame 15/09	H12
dame chance	S9
dame de	N8W-3g4
dame el	B7H-6P3T3W4c4
dame la	I5
dame las	W3
dame lo	U4
dame los	H4M6
dame mi	U3d10
dame un	S7
dame una	I3
dame*	H4
dame* 15/0*	H12
dame* chan*	S9
dame* de*	N8W-3g4
dame* el*	B7H-6P3T3W4c4
dame* la*	I5
dame* las*	W3
dame* lo*	U4
dame* los*	H4M6
dame* mi*	U3d10
dame* otra*	H4
dame* un*	S7
dame* una*	I3
damel*	H4
damelo	H4
damelo otra	H4
damo*	H-5L10j4
damos	H-5L10j4
dan	L36W-3b-6n-3
dan $	D3L5
dan algo	L5
dan por	L6
dan puntos	L7
dan*	B3g4n4
dan* algo*	L5
dan* por*	L6
dan* punt*	L7
dand*	B3n4
dand* punt*	B3
dando	B3n4
dando puntos	B3
dar	A4F6G-5Q11f5k5l-3o6
dar $	T3o7
dar de	Q7f5k3
dar luz	A5
dar puntos	F7Q3
dar*	F4L4f3g3q5
dar* de*	Q7f5k3
dar* luz*	A5
dar* punt*	F7Q3
darl*	F4q6
darle	F4q6
darm*	g3
darm* de*	g3
darme	g3
darme de	g3
das	P4b4g3n4q-3
das el	n4
das*	F6
das* el*	n4
dase*	F6
dase* #*	F3
dasel*	F6
daselo	F3
daselo #	F3
dat*	M5N11Q12S9W-3a-3i4q-3
dato	S4
dato*	M5N11Q9S5W-3i4q-3
dato* de*	M3k3n7
dato* pers*	N3
dato* una*	i3
datos	M5N11Q9S5W-3i4q-3
datos $	N6Q8S4n-4
datos de	M3k3n7
datos personales	N3
datos una	i3
de	A7B13F-6H6I9J-4K-4N10O-6P5R5S-15T-11U-5V-3W6X8a-6c-10e-4f-6g-3h6j16m-3n-3o-12q3r4
de #	A3B3C5E-8G-4H-5L3M12Q-3V-3a-4b3d3f-3i6j5n10
de a	a7j-3r4
de acceso	R5
de acciones	B6
de actividad	B6
de afiliados	I5
de ahi	N3
de ahorita	i6p5
de ajuste	B4
de al	q3
de alguien	E4
de alta	B3I3J3Q3f9g12m9q-3
de anoche	H3
de antes	i5
de antier	H4
de arriba	Z4
de atras	V7a4
de autorizaciones	A3
de ayer	D3H16b5n-3
de baja	N10Q6W-4l8n6
de bienvenida	F3G3L4
de cada	Y3
de caja	A4H8R3l5m5q-3
de cajera	k6
de cajeras	l4
de cajeros	B6
de cambios	B8
de cashback	G3
de celular	R3
de chat	Z8
de cinthya	l5
de clienta	f4q6
de cliente	I-3P3V7f5
de clientes	I7N4f3g6
de cobrale	C3
de colaborador	R5
de comer	S4n3
de compra	h3
de comprar	L3g3
de compras	P4
de confianza	k3
de contacto	Z3
de cortesia	F10G3
de cuanto	L3n11p-6
de cuantos	I3
de cuenta	P6
de decirme	b3
de dedo	q3
de diciembre	H3l4
de don	W4
de dona	B4C-4E3h3
de donde	P9r11
de edith	R5
de el	A3G5d3
de ella	i3p7q4
de empleado	k5
de esa	q4
de esta	B5h-3
de este	P3U3
de esto	N7
de firma	A3
de hace	D-3i4n8p3q5
de hoy	D4H13I3P-3U5W5a-3h4j-6l3
de irse	p4
de jalon	L3Q3
de karla	A3
de la	B-4C4E-4F-4G5I-3M-3O4Q-7R-4U3V6X5Z6a6e-6f-4i-3j-5n5o-4p7q-13r7
de las	A-5C3H6X7j4
de leche	j3
de lentes	j3
de listo	G3
de lo	A-4H-3P7T3U6Y3d10j-3
de los	A8C-4E-3I4N5P-3W-4X4Y-4d5f4h4l9n3q-4
de lujo	o9
de lunes	H4
de lupe	C3
de manana	k3
de mas	C-3D4G13n-3q9
de maura	A6
de mayo	H6
de menos	G4q4
de meter	i3
de mi	A3E-3N3P5R3U4W16a-3f-3g-4h-5k5
de miembros	I10
de mis	B7F-3P-3U5W7X-3Y5
de muertos	H3
de nachita	G4
de nada	o9
de nayeli	A4
de nota	M3
de noviembre	j3
de nuevo	Y3i6n10
de opciones	T4
de otra	i-5q15
de otro	Z3q3
de pagar	h7
de parte	r9
de paty	E3
de pelo	D5
de perla	C3R3
de pesos	Q4
de pintura	L4
de prueba	q4
de puntos	F-3H-3b8f4g5n-4p8
de que	A3H-3L9Q5j-4n8o-4p-3q-4r7
de quien	M12
de regalo	F7G-3
de registrados	I4
de registrar	Q3k3p3
de regreso	e3
de regularizar	E6
de resolver	K3
de rosas	j3
de rosaura	F3
de saldo	E6F6b4
de semana	O4
de senora	q4
de siempre	h5
de soporte	c6
de su	D3E-3G-3N7d7f-3g-3q6
de sucursal	k3
de sus	G-5J4d6
de tavo	E5
de telefono	Q3
de ticket	q3
de todas	o3
de todo	H3
de todos	I4
de tomas	l3
de trabajadores	m5
de un	C5E5Q3i3r5
de una	B3C3d4h3
de unas	h5
de ustedes	c5
de usuarios	m6
de venta	H4
de ver	Q3n4
de veras	r4
de verdad	c4
de viaje	H3
de vuelta	e8
de wendy	G3
de ☎	E12F-4G8P4W4f-3h-8
de* #*	A3B3C5E-8G-4H-5L3M12Q-3V-3a-4b3d3f-3i6j5n10
de* a*	a7j-3r4
de* acce*	R5
de* acci*	B6
de* acti*	B6
de* afil*	I5
de* ahi*	N3
de* ahor*	i6p6
de* ajus*	B4
de* al*	q3
de* algu*	E4
de* alta*	B3I3J3Q3f9g12m9q-3
de* anoc*	H3
de* ante*	i5
de* anti*	H4
de* arri*	Z4
de* atra*	V7a4
de* auto*	A3
de* ayer*	D3H16b5n-3
de* baja*	N10Q6W-4l8n6
de* bien*	F3G3L4
de* buen*	j6o3
de* cada*	Y3
de* caja*	A4H8R3l5m5q-3
de* caje*	B5k6
de* camb*	B8
de* canc*	q3
de* canj*	Q3
de* cash*	G3
de* celu*	R3
de* chat*	Z8
de* cint*	l5
de* clie*	B-3I6N4V6f12g5q3
de* cola*	R5
de* come*	S4n3
de* comp*	L4P3
de* conf*	k3
de* cont*	Z3
de* cort*	F9G3
de* cuan*	n13p-6
de* cuen*	P6
de* deci*	b3
de* dedo*	q3
de* dici*	H3l4
de* don*	W4
de* dona*	B4C-4E3h3
de* dond*	P9r11
de* edit*	R5
de* el*	A3G5d3
de* ella*	p7q6
de* empl*	k5
de* esa*	q4
de* esta*	B5h-3
de* este*	P3U3
de* esto*	N7
de* firm*	A3
de* hace*	D-3h-3i6n8p3q8
de* hoy*	D4H13I3P-3U5W5a-3h4j-6l3
de* irse*	p4
de* jalo*	L3Q3
de* karl*	A3
de* la*	B-4C4E-4F-4G5I-3M-3O4Q-7R-4U3V6X5Z6a6e-6f-4i-3j-5n5o-4p7q-13r7
de* las*	A-5C3H6X7j4
de* lech*	j3
de* lent*	j3
de* list*	G3
de* lo*	A-4H-3P7T3U6Y3d10j-3
de* los*	A8C-4E-3I4N5P-3W-4X4Y-4d5f4h4l9n3q-4
de* lujo*	o9
de* lune*	H4
de* lupe*	C3
de* mana*	k3
de* mand*	X6
de* mas*	C-3D4G13n-3q9
de* masa*	j4
de* maur*	A6
de* mayo*	H6
de* meno*	G4q4
de* mete*	i3
de* mi*	A3E-3N3P5R3U4W16a-3f-3g-4h-5k5
de* miem*	I10
de* mis*	B7F-3P-3U5W7X-3Y5
de* muer*	H3j4
de* nach*	G4
de* nada*	o9
de* naye*	A4
de* nota*	M3
de* noti*	X4
de* novi*	j3
de* nuev*	Y3i6n10
de* opci*	T4
de* otra*	i-5q15
de* otro*	Z3
de* paga*	h7
de* part*	r9
de* pasa*	a4
de* paty*	E3
de* pelo*	D5
de* perl*	C3R3
de* peso*	Q4
de* pint*	L4
de* prue*	q4
de* punt*	F-3H-3b8f4g5n-4p8
de* que*	A3H-3L9Q5j-4n8o-4p-3q-4r7
de* quie*	M12
de* reci*	X4
de* rega*	F7G-3
de* regi*	I4p3
de* regu*	E6
de* reso*	K3
de* rosa*	F3j3
de* sald*	E6F6b4
de* sema*	O4
de* seno*	q4
de* siem*	h5
de* sist*	D10n-3
de* sopo*	c6
de* su*	D3E-3G-3N7d7f-3g-3q6
de* sucu*	k3
de* sus*	G-5J4d6
de* tavo*	E5
de* tele*	Q3
de* tick*	q3
de* toda*	o3
de* todo*	H5I4
de* toma*	l3
de* trab*	m5
de* un*	C5E5Q3i3r5
de* una*	B3C3d4h3
de* unas*	h5
de* uste*	c5
de* usua*	m6
de* ver*	Q3n4
de* vera*	r4
de* verd*	c4
de* viaj*	H3
de* vuel*	e8
de* wend*	G3
de* ☎*	E12F-4G8P4W4f-3h-8
deb*	D8E10F4Q6j-3n-13o12q6
debe	C3E9h-3
debe ser	E7
debe traer	E4
debe*	D6F5a3h-3
debe* #*	F3
debe* ser*	E6
debe* tene*	E4
debe* trae*	E4
deben	D3
deber*	D3E3
deberia	E4
deberia tener	E4
debi	n-3q8
debi*	D4G3Z3h4
debi* #*	G5
debia	Z3h4
debia $	Z3h3
debie*	D5d3
debiendo	D5d3
debit*	G5
debitense	G5
debitense #	G5
debo	Q5n-6o12q-3
debo hacer	Q5
debo* hace*	Q5
dec*	C3Q4Y3n5p5
deci*	C3Q4Y3n5p5
deci* al*	C3
deci* en*	Q5n4
deci* mi*	b3
deci* que*	n3
decir	Q5n6
decir en	Q5n4
decir que	n3
decir*	Y3b3p5
decirle	p5
decirle $	p5
decirle al	C3
decirme	Y3b3
decirme mi	b3
ded*	q8
dedo	q8
def*	e3l5
defe*	e3
defec*	e3
defi*	l5
defi* ☎*	l5
defin*	l5
definitiva	l5
definitiva ☎	l5
dej*	C-4D-3E10F-4H7J22L-3M-3O-5Q-5S21T-6U-3W-4X15Y-4e3f-3i-3o-6p-3r-4
deja	J7S15X5j4n-3
deja busco	S3
deja de	X6
deja*	E11F-3J17S8X4l-3n-3o-3
deja* asi*	J9
deja* busc*	S3
deja* como*	E3
deja* de*	X12Y-3
deja* en*	E5
deja* le*	S3
deja* list*	k3
deja* noma*	E4q3
deja* todo*	J8q3
dejal*	E12F-3J17k3
dejala	J6V3k3
dejala $	J5
dejala lista	k3
dejalo	E10F-3J11
dejalo asi	J7
dejalo como	E3
dejalo en	E3
dejalo nomas	E4
dejam*	S11
dejame	S11
dejar	X4h3q5
deje*	X5n4
deje* de*	X6
dejen	X6
dejen de	X6
dejo	G3H11O-3e4l5n3
dejo abierta	a5
dejo el	H7l6
dejo mas	H4
dejo* abie*	a5
dejo* el*	H7l6
dejo* mas*	H4
del	B13E-4F-7G6H23I-3J-4K-3N3O-6P11R-3S-4T-7V3W15X-6Y-3Z3b-5c-9e5f-8h3j6k-8l5m-4n-6o-10p10q-6r-3
del #	B5H11W3h-4
del 20/11	H5
del 3/11	H6
del agua	a4
del bot	l5
del cafe	h3
del canje	p3
del celular	L3q4
del centro	j5
del cliente	P4p8
del dia	B7U10W5
del folio	q4
del gas	Z6
del gerente	B3
del hijo	q3
del jueves	H5
del kilo	j3
del lunes	D5H-3M3Y4
del martes	H5P3
del mes	B5H6b3
del mismo	Q6q-3
del monedero	E-3G10H-3L4N4d7g-3h-4n3r3
del mostrador	g3
del nino	a3
del nuevo	R3
del numero	C5
del perfume	i3
del personal	B4
del primero	H4
del profe	E5
del programa	I4W5
del puente	H3
del que	V5
del regalo	G4
del sabado	M3P3W3
del senor	p3
del sistema	N4W5l6
del telefono	q4
del ticket	D4M5Q4h-10n5
del trabajo	S5Z5
del turno	K3U4h3l3
del uno	H4
del viernes	W3
del ☎	A4C3G5P10W6e4f-5h7n3p-4q-4
del*	N7q3
del* #*	B5H11W3h-4
del* 20/1*	H5
del* 3/11*	H6
del* agua*	a4
del* bot*	l5
del* cafe*	h3
del* canj*	p3
del* celu*	L3q4
del* cent*	j5
del* clie*	P4p8
del* dia*	B7U10W5
del* foli*	q4
del* gas*	Z6
del* gere*	B3
del* hijo*	q3
del* juev*	H5
del* kilo*	j3
del* lune*	D5H-3M3Y4
del* mart*	H5P3
del* mes*	B5H6b3
del* mism*	Q6q-3
del* mone*	E-3G10H-3L4N4d7g-3h-4n3r3
del* most*	g3
del* nino*	a3
del* nuev*	R3
del* nume*	C5
del* perf*	i3
del* pers*	B4
del* prim*	H4
del* prof*	E5
del* prog*	I4W5
del* puen*	H3
del* que*	V5
del* rega*	G4
del* saba*	M3P3W3
del* seno*	p3
del* sist*	N4W5l6
del* tele*	q4
del* tick*	D4M5Q4h-10n5
del* trab*	S5Z5
del* turn*	K3U4h3l3
del* uno*	H4
del* vier*	W3
del* ☎*	A4C3G5P10W6e4f-5h7n3p-4q-4
dele*	N7q3
dele* my*	N7q3
delet*	N7q3
delete	N7q3
delete my	N7q3
dem*	G3V5f4n4
dema*	G3V5
demas	G3V5
demas $	V5
demo*	f4n3
demos	f4
den	L4W4
den*	k3n4
deni*	k3
deni* atie*	k3
denis*	k3
denisse	k3
denisse atiende	k3
dent*	n4
dep*	W6a4h3
depo*	W6a4h3
depos*	W6a4h3
deposito	h3
der*	a6
des	J4
des de	J5
des*	A-3C-5D5E-5F-6G13H-5J-5K-3M-4N9O-5R-3S11T-3U6V-3W12X18Y-8Z-5a-9b-6c-5d11e-4f-5g-7h-7i-5j14k-3l13m-4n-12o-11q32r-5
des* de*	J5
desa*	D10N4W-3X5Y-3a4b-4d-3g-3j4l8n-6q10
desa* a*	l8
desa* de*	N4q3
desa* la*	q5
desac*	X6Y-3l9
desactiva	l8
desactiva a	l8
desap*	D11N4q6
desaparece	q5
desay*	a5j5
desayuno	a5j5
desayuno $	a5j5
desb*	q4
desba*	q4
desc*	C-5E-3F-3G18H-3O-3W11d13f-3h-4j13l4p-3q-3
desc* #*	G6d4h-3
desc* a*	G3l6
desc* de*	W4d7
desc* del*	W3
desc* la*	a5
desc* lo*	G4
desc* punt*	G9d-3
desca*	W3j10o4
desco*	G11P3a4d6l5
descompuso	a5
desconecta	l6
desconecta a	l6
descontar	G6d6
descontar puntos	G9d-3
descontarle	G5
descontarle a	G3
descontaron	P3
descontaste	D3
descu*	C-3G8W9d8j4
descuenta	W10d9j4
descuenta #	d3
descuenta $	W4n3q3
descuenta de	W4d5
descuenta del	W3
descuentale	G8
descuentale #	G3
descuentale lo	G4
desd*	H3I6L4O6U8h-3q-3
desd* cuan*	L5
desd* hace*	I4
desd* las*	U5
desd* mi*	U3
desd* que*	H5I3
desde	H3I6L4O6U8h-3q-3
desde hace	I4
desde las	U5
desde mi	U3
desde que	H5I3
dese*	W3
deseo	W3
desg*	P6
desg* de*	P6
desgl*	P6
desglose	P6
desglose de	P6
desh*	N7h-6l4n-4q24
desh* el*	l5
desha*	N7h-6l4n-4q24
deshabilita	l5
deshabilita el	l5
deshacer	h-5q14
deshacer $	q8
deshaz	N5q5
deso*	S8
desoc*	S8
desocupe	S3
desp*	Q3S12T4a-4b3h8j-4n5o-4p5q-6
desp* #*	h4
desp* a*	W4
desp* de*	L3p4
desp* del*	p3
despa*	T5U3V3h5k3n3q-3
despache	U3k4
despache $	U4k4
despe*	d4n4
despensa	C3d4
despensa $	C3
despi*	W5
despu*	Q3S14b3p7q-3
despues	Q3S14b3p7q-3
despues $	S5
despues de	L3p4
despues del	p3
desr*	q10
desre*	q10
desregistra	q10
det*	A7M6P9X3
deta*	M6P10
deta* de*	P10
detal*	M6P10
detalle	M6P10
detalle $	M5
detalle de	P10
dete*	A7X3
dete* por*	A7
deten*	A7X3
detenido	A7
detenido por	A7
dev*	A4B4M-4P-3Q4a-4e54h-9n-4o-3q3
devo*	A4B4G3M-3Q4a-3e35h-5o-3
devo* #*	e6
devo* de*	A3B5
devo* del*	e5
devo* el*	G3
devo* lo*	e3
devol*	A4B4G3M-3Q4a-3e31h-5o-3
devolucion	A5B4M-3Q6e12
devolucion $	Q6e4n3
devolucion de	A3B5
devolver	e10
devolver lo	e3
devolvieron	e5
devolvio	G4
devolvio el	G3
devu*	e20h-3n-4q4
devu* #*	e3
devu* el*	e8
devu* los*	F3
devue*	e20h-3n-4q4
devuelvan	e4
devuelve	e12
devuelve #	e3
devuelve el	e5
devuelvele	F3
devuelvele los	F3
di	D4G3J3q6
di $	J5q-3
di de	G3
di las	l3
di mi	D5
di* de*	G3
di* las*	l3
di* mi*	D5
dia	B6C-6D-4H25O6P10S-3T-4U24V-4W10a-3b-3d-3i-3n-4o-6q-6
dia #	H19a-3
dia $	B7H4L3U15W3o-3
dia aqui	O3
dia de	W3
dia jalo	H4
dia me	O-3P4h4
dia por	U4
dia ya	O3
dia*	O21Y8a-5j10l5n-4o-9q-3
dia* #*	H19a-3
dia* aqui*	O3
dia* de*	W3
dia* jalo*	H4
dia* me*	O-3P4h4
dia* por*	U4
dia* ya*	O3
dian*	l3
dian* hast*	l3
diana	l3
diana hasta	l3
diar*	D3Y5
diari*	D3Y5
diario	D3Y5
diario $	D3
dias	H5O22Y3a-4j9n-3o-9
dias $	H4O17a-3o-7
dias anda	l3
dias por	H4
dias* anda*	l3
dias* por*	H4
dic*	A3C4D4M3Q3T-5W-5Y5a4d5j-3n7o-7q3
dice	A4D6M4T-4W-3d6n8o-5q3
dice #	D3
dice $	O-4n11
dice el	L3O8n-3
dice la	r3
dice mi	a3
dice que	A3D5P3d8h-3n-7q7
dice su	E3
dice*	C4Y6a5
dice* #*	D3
dice* cuan*	d3
dice* el*	L3O8n-3
dice* la*	r3
dice* mi*	a3
dice* por*	C4
dice* que*	A3D5P3d8h-3n-7q7
dice* su*	E3
dicen	a6
dices	C4Y6
dices cuanto	d3
dici*	l4
dicie*	l4
diciembre	l4
diciembre $	l4
dict*	Q3n-3q3
dicta*	Q3n-3q3
dictar	Q3
dictaron	q3
did	n23o-4q-3
die*	G3H5I3P4n9
dier*	G3H5I3P4n9
dier* de*	I5n7
dier* el*	G3
dier* hoy*	H6
diero*	G3H5I3P4n5
dieron	G3H5I3P4n5
dieron de	I5n7
dieron el	G3
dieron hoy	H6
dif*	N-3V3X6Y6
dife*	V3
difer*	V3
diferente	V4
diferente $	V3
difu*	N-3X6Y6
difus*	X6Y6
difusion	X6Y6
difusion $	X6Y6
dig*	D4P-3Q-3S13T-3a-3b4p3q5r6
diga	D3S3
diga*	C3X3b5r3
diga* su*	r3
digam*	C3b5r3
digame	C3b5r3
digi*	q7
digit*	q7
digito	q7
digo	D3Q-3S11n3r4
digo $	D4S9
digo que	n4
digo* que*	n4
dij*	J3a-3b3g4n11q4
dije	J5q7
dije que	q3
dije*	A3b3
dije* que*	A3b3
dijer*	A3b3
dijeron	A3b3
dijeron que	A3b3
diji*	n8
dijis*	n8
dijiste	n8
dijo	g3h3n4
dijo el	h3n3
dijo que	g3
dijo* el*	h3n3
dijo* que*	g3
dil*	a4
dile	a4
dile a	a5
dile* a*	a5
dim*	C10E-3H4L-4T5U5W4a-4b4d-4h-4j-3m7p4q-4
dime	C6E-3H4L-3T6U3W5a-3b4d-3h-4j-3m4n4p3q-4
dime a	m3
dime cuanto	H4
dime el	W7
dime en	n3
dime lo	C3U4
dime los	C6I3m3
dime que	M3T3
dime quien	B3
dime si	M-3b5n6
dime*	C4
dime* a*	m3
dime* cuan*	H4
dime* el*	W7
dime* en*	n3
dime* lo*	C3U4
dime* los*	C6I3m3
dime* que*	M3T3
dime* quie*	B3
dime* si*	M-3b5n6
dimel*	C4
dimelo	C4
dimelo $	C4
dimo*	m3
dimo* acce*	m3
dimos	m3
dimos acceso	m3
din*	C4H4b8d3e9n-5q4
dine*	C4H4b8d3e9n-5q4
dine* a*	W4
dine* elec*	d3
dine* en*	b7
dine* llev*	H3
dine* trae*	p3
diner*	C4H4b8d3e9n-5q4
dinero	C4H4b8d3e9n-3
dinero $	H3I3L4b-3e10
dinero a	W4
dinero electronico	d3
dinero en	b7
dinero llevamos	H3
dinero trae	p3
dio	B7F3L4h3
dio de	B8f-5
dio mal	D3F3q3
dio su	f4
dio*	a11h-3o8
dio* de*	B8f-5
dio* mal*	D3F3q3
dio* su*	f4
dios	a8o8
dios $	a4
dios te	a4
dios*	a3q3
dios* te*	a7
diosi*	a3q3
diosito	a3q3
dir*	j8
dire*	j8
direc*	j8
direccion	j9
dis*	C3O9T4V5Z13a-3f-3n3o-3
disc*	O9V-4Z14r3
discu*	O9V-4Z14r3
disculpa	Z6
disculpa $	Z6
disculpe	O9V-3Z7r3
disculpe $	O9V-3Z5
disp*	C4T4p3
disp* del*	C4
dispo*	C4T4p3
disponible	C4p3
disponible del	C4
disponibles	T4
dist*	V9n4p-4
dist* con*	n4p-3
diste	n5p-3
diste con	n4p-3
disti*	V9
distinto	V6
distinto $	V5
do	Q8T12b5n-3q-3
do i	Q8b5q-3
do* i*	Q8b5q-3
dob*	D10L5W8a-4n4o-4q4
dobl*	D10L5W8a-4n4o-4q4
dobl* los*	W8
dobl* y*	D3
doble	D11L6W3a-4n4o-4
doble $	D8L5a-3n6o-3
doble y	D3
doc*	a3j5
doce*	j3
doce* de*	j3
docen*	j3
docena	j3
docena de	j3
doct*	a4
docto*	a4
doctor	a4
doctora	j3
doe*	C4p7
does	C4p7
dom*	D4H6W3j9
domi*	D4H6W3j9
domi* #*	H3
domi* cuan*	H4
domi* de*	W4
domi* por*	a3
domic*	W3j5
domicilio	W3j5
domicilio de	W4
domin*	D5H6j4
domingo	D5H7j4
domingo #	H3
domingo $	D4j4
domingo cuanto	H4
domingos	a3
don	C6G5f6h4
don beto	G3
don chuy	k3
don eloy	C3W4
don heriberto	F3n3
don nacho	G3
don*	C4D3F5H-4P5Q10S-3T4U-3a-3b-4h3j8l-4n3o-4q-4r6
don* beto*	G3
don* chuy*	k3
don* eloy*	C3W4
don* heri*	F3n3
don* nach*	G3
dona	C7D4F6P3V3W4a-3h6l-3n-6q-3
dona $	p3
dona carmen	D4
dona cuca	C6E3d3h3
dona mago	F4V5n-3
dona* carm*	D4
dona* cuca*	C6E3d3h3
dona* mago*	F4V5n-3
dond*	Q12T7b-3c3d-3h-6j9n3r8
dond* empi*	T5
dond* esta*	j3
dond* me*	r6
dond* pued*	L5
dond* qued*	D4j3
dond* sale*	P6
dond* sali*	P4
dond* veo*	P-6Q11h-4n6
donde	Q12T7b-3c3d-3h-6j9n3r8
donde empiezo	T5
donde estan	j3
donde me	r6
donde puedo	L5
donde salieron	P4
donde veo	P-6Q11h-4n6
dor*	H3
dorm*	H3
dormi*	H3
dormir	H3
dormir $	H3
doy	Q4S7a-3h3n12q-3
doy de	Q4n6
doy* de*	Q4n6
dud*	H-3K31Q3T-5U-3V-3a-4n8q3
duda	K6Q3S3T-4n9
duda $	K4Q3S3T-3n5
duda de	n6
duda*	K8
duda* de*	n6
duda* por*	K3
dudas	K8
dudo*	K17
dudos*	K17
dudosas	K10
dudosas $	K9
due*	a8c6
duel*	a9
duele	a9
duen*	c7
duena	c3
dueno	c4
dul*	m3
dulc*	m3
dulce	m3
dulce $	m3
dup*	a-3i17
dupl*	a-3i17
dupli*	a-3i17
dur*	L7j3
dura*	L8j-3
e	P3U10
ech*	D3F3U6W-3d3q8
echa*	F3U3d3p3q7
echa* #*	F4
echa* a*	D3
echa* abaj*	q5
echa* el*	a3p3
echa* los*	H4
echa* para*	G3q8
echale	n3
echale #	F4
echale para	G3
echam*	U4p3
echame	U4p3
echame a	k3
echame los	H4
echar	q7
echar abajo	q4
echar para	q3
echas*	a3
echo	U3
edi*	E17R5k3
edit*	E17R5k3
edit* de*	k3
edit* punt*	E9
edita	E9
edita puntos	E9
edith	R5k3
edith $	R5
edith de	k3
efe*	W4d6e4q3
efec*	W4d6e4q3
efec* y*	W3
efect*	W4d6e4q3
efectivo	W4e4
efectivo $	J4e4n3
efectivo y	W3
efi*	o7
efic*	o7
efici*	o7
eficiencia	o7
efr*	l5
efra*	l5
efra* del*	l5
efrai*	l5
efrain	l5
efrain del	l5
eh	J9T23a-5n-8o-7q-3
eh $	J4T23a-5n-3o-7q-3
eje*	c13o-3
ejec*	c14o-3
ejecu*	c14o-3
ejecutivo	c14o-3
ejecutivo $	c14o-3
eki*	q12
ekiv*	q12
ekivo*	q12
ekivoke	q11
el	A4C-4F-3H12I-5J-3L3M9N-10O-7P7R10T-10U-15V13W11X-3Z-4a8b-11c4e7g-4h-9i5j16k-5l9m-5n-11o-15p-5q14r-5
el #	D-3J4L3M9P7h-7i4j3n-4q3
el $	i8p10q7
el acceso	R4l8
el acumulado	H4
el ajuste	A6n4
el anterior	H4
el aviso	X4
el banco	H3
el bono	G6q-3
el buen	H8
el cafe	S4p4
el cambio	D3J5q-5
el camion	a5
el celular	Z4i4l3q4
el changarro	H3
el chat	J4r3
el chisme	S-3a5
el cierre	H6
el cliente	D7J3Q5V-5f-3q5
el codigo	R6
el contrato	l5
el corte	H-3Q3W7Y4j4
el de	A3B-3H-4U3V11W-3h4
el dedo	q5
el del	V3a4
el detalle	P6
el dia	H12W4
el dinero	W4d5
el doctor	a4
el domicilio	W4
el domingo	D4H7
el dueno	c4
el encargado	c3n3
el enlace	R5
el equipo	m11
el estado	P3
el folio	M5Q3h-4n7q6
el gas	a4j5
el gerente	c8
el grupo	Z4
el gusto	r4
el historial	P6
el importe	q5
el ingeniero	c5i3
el intento	o3
el internet	K4a6
el joven	C3V5
el jueves	P4
el letrero	g3n3
el limbo	K6
el link	R9
el lunes	G3H8S5a-3k3
el mandado	b3
el mensaje	n6
el menu	T14
el miercoles	H4
el mismo	V4
el monedero	E14I4L6f-4n7
el monto	Q4q5
el mostrador	k3
el muchacho	l4
el negocio	H6
el nino	Z5a3
el nuevo	W5
el numero	C-3H-5c7l4
el ok	A6
el otra	i3
el otro	A3V3
el pago	e3
el pantalon	j3
el paquete	j6
el partido	a5
el paso	l3
el pastel	F4e3
el pedido	e5j3
el permiso	l6
el perro	a5
el pollo	L3o3
el porcentaje	W3
el practicante	k3
el precio	W10
el primero	V4
el procedimiento	Q3
el profe	P5
el programa	I7W-3f4g5
el promedio	H4
el proximo	V6
el punto	L4W4
el qr	R4
el que	V20c3n-3o-3
el rastro	B8
el recibo	M5h-3
el regalo	G3S3p3
el registro	n4
el remuevelos	G3
el reporte	H-3X5Y6
el resto	d3
el resumen	H-4X3Y4
el sabadito	H6
el sabado	B3
el saldo	F7G10P-3W3h-3p5
el senor	O7S3d-3f3n-4
el servicio	D4
el si	A3q5
el siguiente	V3
el sistema	B5D-3E4k3m3n7q-3r4
el sueldo	W6
el telefono	Z5c-3h4n4q3
el termo	L3d3
el ticket	M5S5n-3q14
el tinte	d3j6
el total	H7Y4q3
el trabajo	l7
el trato	D3
el turno	W3
el ultimo	p3q4
el usuario	l3
el viernes	a8
el vinculo	R3
el ☎	C13E4P9V3a-3b4h7n-4p-5
el* #*	D-3J4L3M9P7h-7i4j3n-4q3
el* acce*	R4l8
el* acum*	H4
el* ajus*	A6n4
el* ante*	H4
el* avis*	X4
el* banc*	H3
el* bono*	G6q-3
el* buen*	H8
el* cafe*	S4p4
el* camb*	D3J5q-5
el* cami*	a5
el* carg*	P3
el* celu*	Z4i4l3q4
el* cham*	G-3d4
el* chan*	H3
el* chat*	J4r3
el* chis*	S-3a5
el* cier*	H6
el* clie*	D7J3Q5V-5f-3q5
el* codi*	R6
el* cont*	M3l5
el* cort*	H-3Q3W7Y4j4
el* de*	A3B-3H-4U3V11W-3h4
el* dedo*	q5
el* del*	V3a4
el* deta*	P6
el* dia*	H12W4
el* dine*	W4d5
el* doct*	a4
el* domi*	D4H7W3
el* duen*	c4
el* enca*	c3n3
el* enla*	R5
el* equi*	m11
el* esta*	P3n6
el* foli*	M5Q3h-4n7q6
el* gas*	a4j5
el* gere*	c8
el* grup*	Z4
el* gust*	r4
el* hist*	P6
el* impo*	q5
el* inge*	c5i3
el* inte*	K3a6
el* jove*	C3V5
el* juev*	P4
el* letr*	g3n3
el* limb*	K6
el* link*	R9
el* lune*	G3H8S5a-3k3
el* mand*	b3
el* mens*	n6
el* menu*	T14
el* mier*	H4
el* mism*	V4
el* mone*	E14I4L6f-4n7
el* mont*	Q4q5
el* most*	k3
el* much*	l4
el* nego*	H6
el* nino*	Z5a3
el* nuev*	W5
el* nume*	H-5c7l4
el* ok*	A6
el* otra*	i3
el* otro*	A3V3
el* pago*	e3
el* pant*	j3
el* paqu*	j6
el* part*	a5
el* paso*	l3
el* past*	F4e3
el* pedi*	e5j3
el* perm*	l6
el* perr*	a5
el* poll*	L3o3
el* porc*	W3
el* prac*	k3
el* prec*	W10
el* prim*	V4
el* proc*	Q3
el* prof*	P5
el* prog*	I7W-3f4g5
el* prom*	H4
el* prox*	V6
el* punt*	L4W4
el* qr*	R4
el* que*	V20c3n-3o-3
el* rast*	B8
el* reci*	M5h-3
el* rega*	G3S3p3
el* regi*	n4
el* remu*	G3
el* repo*	H-3X5Y6
el* rest*	d3
el* resu*	H-4X3Y4
el* saba*	B3H7
el* sald*	F7G10P-3W3h-3p5
el* segu*	a3
el* seno*	O7S3d-3f3n-4
el* serv*	D4
el* si*	A3q5
el* sigu*	V3
el* sist*	B5D-3E4k3m3n7q-3r4
el* suel*	W6
el* tele*	Z5c-3h4n4q3
el* term*	L3d3
el* tick*	M5S5n-3q14
el* tint*	d3j6
el* tota*	H7Y4q3
el* trab*	l7
el* trat*	D3
el* turn*	W3
el* ulti*	p3q4
el* usua*	l3
el* vier*	a8
el* vinc*	R3
el* ☎*	C13E4P9V3a-3b4h7n-4p-5
ele*	d3
elec*	d3
elect*	d3
electronico	d3
eli*	F-3G8N20a-3l10n-4q14
elim*	F-3G8N20a-3l10n-4q14
elim* a*	l3
elim* al*	l5
elim* mi*	N6
elim* mis*	N3
elim* por*	l4
elim* una*	q3
elimi*	F-3G8N20a-3l10n-4q14
elimina	G8l4q5
elimina al	l5
elimina una	q3
eliminala	l3q5
eliminala $	q5
eliminala por	l4
eliminame	l3
eliminame a	l3
eliminar	N3
eliminar mis	N3
eliminen	N6
eliminen mi	N4
ell*	G-3P3T-3d3h-3i10p9q6
ella	G-3P3T-3d3h-3i11p9q4
ella $	C-3P3p10
ella trae	V4
ella* trae*	V4
elo*	C3W4
eloy	C3W4
eloy $	W4
emi*	B3m7n-5
emil*	B3m7n-5
emili*	B3m7n-5
emiliano	B3m7n-5
emiliano $	B3m7n-5
emp*	B5C-5D3H-4M3O-3P-5R3U-3V-3W-5c-4d-6f6g5h8j-3k14l6m17n-5o-5q-3r3
empe*	a4d-3f3g7h8o-3
empe* a*	a6g3
empe* con*	f3
empez*	a5f3g7h6o-3
empezamos	I3h6
empezamos $	I3h8
empezar	g7
empezar a	g3
empi*	C-3T5f7h3
empi* a*	f5
empi* con*	f4h4
empi* fern*	k3
empie*	C-3T5f7h3
empiece	f5
empiece a	f5
empieza	f3k3
empieza con	f4
empieza fernanda	k3
empiezo	T5h5
empiezo $	T5
empiezo con	h5
empl*	B6D5I-3M4P-4R4a-3f-3k10l8m18n-3o-3
empl* acti*	m3
empl* con*	l5
empl* dulc*	m3
empl* mio*	l3
empl* olga*	k3
empl* ves*	m4
emple*	B6D5I-3M4P-4R4a-3f-3k10l8m18n-3o-3
empleada	M4k3
empleada dulce	m3
empleada olga	k3
empleado	D5Q3R4k8l6
empleado $	Q3R5k11
empleado con	l5
empleado mio	l3
empleados	B7P-3m18
empleados $	B7m9
empleados activos	m3
empleados ves	m4
empr*	r5
empre*	r5
empresa	r5
en	B-3C5D-11E11I-3J-5K5L16N-5O-6P4Q6R-5S16T-6U4V-3W3X-3Y-4a8c-3e-7h-6i-9j4k4l-5m6n5o-11p4r-8
en #	C5E16F7W-3a5d-5h3n-6
en algo	A3
en blanco	T3
en bodega	W5
en caja	V4
en ceros	C4E6
en contra	E-4G6
en cuanto	H-5U7j6p4
en curso	H3
en dinero	L4
en duda	K7Q3S3q3
en efectivo	W3
en el	B3D-3E-3I7K4P-3U-5f9g4h-5k5m4
en espera	A3
en esta	d11m3
en esto	Q3m4
en la	C-3H4I-4J-3L-4M5P-3Q4S10T-3W-6a7c3h6j-6n-5o-3q7
en lo	V5
en los	E5g4
en mi	U4b5n3
en monedero	b7
en mostrador	V3
en noviembre	H4
en otro	S3Z6
en puntos	H3
en que	D-3J5L4P14Q5S-3T3a-3n11p4q-4
en revision	A4n-3
en su	C4E3W4d-3
en toda	l3
en todas	L5
en total	H3P3U3
en un	L3Q3S3
en una	n4
en ventas	U3
en veremos	n4
en vez	W4q5
en ☎	C5
en* #*	C5E16F7W-3a5d-5h3n-6
en* algo*	A3
en* blan*	T3
en* bode*	W5
en* caja*	D4V4
en* cero*	C4E6
en* cont*	D3E-4G6
en* cuan*	H-5U7j6p4
en* curs*	H3
en* dine*	L4
en* duda*	K7Q3S3q3
en* efec*	W3
en* el*	B3D-3E-3I7K4P-3U-5f9g4h-5k5m4
en* espe*	A3
en* esta*	d11m3
en* esto*	Q3m4
en* la*	C-3H4I-4J-3L-4M5P-3Q4S10T-3W-6a7c3h6j-6n-5o-3q7
en* lo*	V5
en* los*	E5g4
en* mi*	U4b5n3
en* mone*	b7
en* most*	V3
en* novi*	H4
en* otro*	S3Z6
en* punt*	H3
en* que*	D-3J5L4P14Q5S-3T3a-3n11p4q-4
en* revi*	A4n-3
en* su*	C4E3W4d-3
en* toda*	L5l3
en* tota*	H3P3U3
en* un*	L3Q3S3
en* una*	n4
en* vent*	U3
en* vere*	n4
en* vez*	W4q5
en* ☎*	C5
enc*	A3H-3M8R6S3Y4c4h-4k8n-3o8q-3
enca*	A3R6c4k9o8
enca* abri*	R3
enca* de*	k3
enca* regi*	m3
encar*	A3R6c6k9
encargada	A3R3W4k7n-3
encargada $	W4k7
encargada abril	R3
encargado	R3c7m3
encargado $	R4c4n3
encargado de	k3
encargado registrados	m3
encargar	j3
encargo	a4
enci*	Y5
encu*	M7S4f3h-4
encue*	M7S4f3h-4
encuentra	f3
end*	E5
ende*	E5
ender*	E5
enderezarlo	E3
enderezarlo $	E3
ene*	H4
ener*	H4
ener* cont*	H4
enero	H4
enero contra	H4
enf*	F3X4
enfe*	F3
enfe* comp*	F3
enfer*	F3
enfermera	F3
enfermera compro	F3
eng*	C4p-3
enl*	K7P3R11U3
enla*	R11
enla* de*	R3
enla* para*	R3
enla* que*	R3
enlac*	R11
enlace	R11
enlace de	R3
enlace para	R3
enlace que	R3
enli*	K7P3U3
enlis*	K7P3U3
enlistame	P4U4
enm*	E5
enmi*	E5
enmi* los*	E5
enmie*	E5
enmienda	E5
enmienda los	E5
eno*	D4
enoj*	D4
enoja*	D4
enojada	D3
enr*	f11
enro*	f11
enrol*	f11
ens*	I6K5P4Q9T6l-3n6q-4
ense*	I6K5P4Q9T6l-3n6q-4
ense* a*	A-4Q17
ense* la*	m3n7q-3
ense* lo*	A4
ense* los*	I4
ense* quie*	I4
ensen*	I6K5P4Q9T6l-3n6q-4
ensename	I6K3P4Q10T5n8q-3
ensename a	A-4Q17
ensename la	m3n7q-3
ensename lo	A4
ensename los	I4
ensename quien	I4
ent*	C-4D-3E-3F-3H3J-7L-5O-5Q-5R9S-4T13V-4X-5Z-4a-9b-3c3d-4g8k5l8n15o13p-3q-3r-3
ente*	T8Y4a-3n-3o20
enten*	T9o10
entendi	T10
entendi $	T11n-3
entendido	n-4o10
enter*	Y4o10
enterada	o6
enterada $	o3
enterado	o4
enterado $	o4
enti*	J-4T16c7
enti* nada*	J-3T5
entie*	J-4T16c7
entiendes	T4
entiendes $	T4
entiendo	J-4T12c7
entiendo nada	J-3T5
ento*	J3T-3n15
ento* si*	n3
enton*	J3T-3n15
entonces	J3n6
entonces si	n3
entr*	B3C-4H4J-4K3L-4Q-5R10T-7V-3W3a-4c-3d-3g10j3k6l10n6o-4p-3
entr* a*	g3h4k4
entr* al*	I4f3
entr* beto*	B5
entr* como*	k4
entr* el*	M3q3
entr* la*	e4n3
entr* mi*	R5
entr* mis*	R4
entr* o*	n3
entr* todo*	H5
entr* ya*	l6
entra	R3k3
entra a	k3
entra*	C-3I3J-3K3P3R6W4f3l6
entrada	D3W5l4
entrada $	l4
entrada a	h4
entrado	I3
entrado al	I3
entran	R4
entran mis	R4
entrando	H4
entrando $	H4
entrar	R3f3l3
entrar $	R3l4
entrar al	f3
entrarle	g3
entrarle a	g3
entraron	K3
entre	H4k3l3n-4q4
entre como	k4
entre mi	R3
entre mis	m3
entre todos	H5
entre ya	l6
entre*	e4j4
entrego	e4
entrego la	e4
entro	B4Q-3T-3g8n12o-3
entro $	T-3g9n8
entro beto	B5
env*	Y3Z5j8
envi*	Y3Z5j8
envi* a*	j6
envi* por*	Z3
envio	Z3
envio*	j6
envios	j6
envios a	j6
equ*	Q6W-3Z16a-5h-3k6m14n-5o-4q13
equi*	Q6W-3Z16a-5h-3k6m14n-5o-4q13
equi* de*	Z3q3
equi* en*	E3L3
equi* la*	q3
equi* van*	k3
equip*	k7m15
equipo	k7m15
equipo $	k4m16
equipo van	k3
equiv*	Q6Z17h-3n-4o-3q15
equivocado	Z11
equivocado $	Z9
equivoco	Q3q3
equivoco de	q3
equivoco en	E3
equivoque	Q3Z3q8
equivoque $	Q4q8
equivoque de	Z4
era	D-3H-3J8V-5Z43a-7e4h-10i-4n-7q38r-3
era #	h-3n5q10
era $	Z7
era al	q3
era aqui	Z5
era de	Z7n-3
era el	T3Z-3q3
era ese	q8
era menos	q4
era pal	Z11
era para	Z16
era*	G4h-3q18
era* #*	h-3n5q10
era* al*	q3
era* aqui*	Z5
era* de*	Z7n-3
era* el*	T3Z-3q3
era* ese*	q8
era* meno*	q4
era* pal*	Z11
era* para*	Z16
eran	G4h-3q18
eran #	q15
eran de	G3
eran* #*	q15
eran* de*	G3
ere*	a-3n-3o5r35
eres	a-3n-3o5r35
eres $	r8
eres de	r3
eres el	r7
eres inteligencia	r3
eres la	r3
eres un	r5
eres* de*	r3
eres* el*	r7
eres* inte*	r3
eres* la*	r3
eres* un*	r5
err*	D5X-3Z7o-4q18
erre	n-3q8
erro*	D6F3X-3Z7n7o-3q6
erro* de*	n3
erro* mio*	q3
erro* ☎*	F3
error	D6F3X-3Z7n9o-3q3
error $	D6Z8n7o-3
error de	n3
error mio	q3
error ☎	F3
es	B-4F-4G-3H-8I-3J5K-3M5N-4O-4P-5Q4R-3S-7U-3W4X-5Y-4Z3a3b-5d-8e-5f5h4i-5k7l4n-3o-4q8r39
es #	E5L-4a10b-3
es $	A5M7j-4m3o-3p3r12
es cajera	l3
es de	k5n-3
es el	J5V9W-4e-3f-5i-6j6k3r3
es empleado	l3
es ese	P5
es este	r9
es esto	r5
es fraude	r5
es jacinto	l3
es la	f3h3j5
es lo	Q-3T6b4
es mi	W5
es necesario	J3Q4
es nueva	f3
es nuevo	f3
es otro	V-3q6
es para	g3
es que	C3i3n5q-3
es su	j3
es todo	o4
es un	D4
es una	r5
es venta	J3
es ☎	h5k4q3
es* #*	E5L-4a10b-3
es* caje*	l3
es* de*	k5n-3
es* el*	J5V9W-4e-3f-5i-6j6k3r3
es* empl*	l3
es* ese*	P5
es* este*	r9
es* esto*	r5
es* frau*	r5
es* jaci*	l3
es* la*	f3h3j5
es* lo*	Q-3T6b4
es* mi*	W5
es* nece*	J3Q4
es* nuev*	f6
es* otro*	V-3q6
es* para*	g3
es* que*	C3i3n5q-3
es* su*	j3
es* todo*	o4
es* un*	D4
es* una*	r5
es* vent*	J3
es* ☎*	h5k4q3
esa	A6H-4Q-4T-5U3W3Z7a-5h-7i10l-3m-3n7o-8p4q29
esa $	U4i3n11o-5
esa cantidad	L3
esa devolucion	A3
esa no	A5n-3q11
esa que	V5
esa ultima	p3q3
esa venta	i9
esa*	J4q4
esa* cant*	L3
esa* devo*	A3
esa* no*	A5n-3q11
esa* que*	V5
esa* ulti*	p3q3
esa* vent*	i9
esas	J4q4
esas no	q4
esas* no*	q4
esc*	L-4Q8S3T3W-3X15Y7Z5a4b-4c3j-4n-4q-6r9
esco*	a4
escr*	D-3L-3Q8S4T3X15Y8Z6a-3b-4c3j-3n-3q-5r9
escr* cuan*	Y3
escr* para*	Q7
escri*	D-3L-3Q8S4T3X15Y8Z6a-3b-4c3j-3n-3q-5r9
escriban	X8
escriban $	X4
escribanme	X3Y6
escribas	X4
escribe	r7
escribe $	r7
escribir	T5c4
escribir $	Q-3T6
escribirme	X3Y3
escribo	Q4S8
escribo $	S3T3
escribo para	Q5
escrito	Q5
escrito $	Q5
ese	B5C-4F-3G8H3P4W3a4f-3h-5i6n-9o-4p11q13
ese celular	i3
ese cliente	G4W6f-3i5p6
ese corte	H6
ese mismo	p6
ese monto	n-3q6
ese numero	B3
ese que	n3
ese tavo	G3
ese ticket	n-3q3
ese* celu*	i3
ese* clie*	G4W6f-3i5p6
ese* cort*	H6
ese* mism*	p6
ese* mont*	n-3q6
ese* nume*	B3
ese* que*	n3
ese* tavo*	G3
ese* tick*	n-3q3
eso	E3F-3H-4J7O-4Q-3S5T-6U-4V-4X-3Z7a-9d-6k-3l-4m-3n25o17p3q14
eso $	J6O-3S7T-3V-3W3a-5n9o8q11
eso a	E4p3
eso de	J4d-4n5
eso era	Z5
eso es	n4o4
eso*	P5X4q3
eso* a*	E4p3
eso* de*	J4d-4n5
eso* era*	Z5
eso* es*	n4o4
esos	P5X4q3
esos #	G3
esos puntos	P6q3
esos* #*	G3
esos* punt*	P6q3
esp*	A6D3S17T-4V5b-5d-6j-3n8o-4
espa*	a4
espe*	A10D3S17T-3V6a-4n7o-3
espe* el*	H3
espe* mi*	A6
espe* que*	S9n-3
esper*	A10D3S17T-3V6a-4n7o-3
espera	A5S13n-4
espera $	S5
espera mi	A4
espera que	S6
esperame	S12
esperame $	S5
esperame que	S3
esperando	A5D4S-4V9
esperando $	D4S-3V4
esperando el	H3
espero	S-3n13
espero $	n9
espo*	A-4B3W4X3b-3d-4k3q3
espo* como*	k4
espos*	A-4B3W4X3b-3d-4k3q3
esposa	A-3B3X4k3
esposa $	A-3B3W3X4
esposa como	k4
esposo	q3
est*	A4D7E5F-3G-7H7I3J3L-3N3O7Q-7S-5T9U-3V-5W-11X5Y-7Z-4a-4b-4c-4f3h6i-5k-3l-7m12q3r18
esta	A8C5D4E5G-3I4J3K-3L-4M3N-3P-5Q-5S-3T-8U-4V-6W-6X-5Y-3Z-3a3b-6c4d5e3f4h5k-4m10n9q4
esta #	h7
esta $	D-3H3J8a-6n20p3
esta activa	m5
esta adentro	m7n-3
esta atras	V3
esta autorizado	m3
esta bien	A6J6n-3
esta chueco	D3
esta clienta	C3E5
esta como	m3
esta compra	d9
esta con	d5
esta dado	m5
esta del	D3n4
esta detenido	A7
esta doble	n8
esta el	L3a5c5
esta en	C3f4
esta fuera	l5
esta inscribiendo	I6
esta la	C3T3c3
esta mal	D4E8o-3q11
esta no	o3
esta quincena	I4
esta registrada	m3
esta regresando	e4
esta semana	B8H7h-3
esta sucursal	m3
esta ya	R5
esta*	E4H-4J3K6L3N3O10Q-3T-6W-5X-4a-5d-6f-3g-3j9m3n11
esta* #*	F4h5
esta* abie*	j6
esta* acti*	m8
esta* aden*	m7n-3
esta* ante*	E3
esta* atra*	V3
esta* auto*	m5
esta* bien*	A6J6n-3
esta* buen*	O4o4
esta* chue*	D3
esta* clie*	C3E5
esta* como*	m3
esta* comp*	d9
esta* con*	U3d5
esta* dado*	m5
esta* de*	C3P4b4
esta* del*	D3n4
esta* dete*	A7
esta* dobl*	n8
esta* el*	L3a5c5
esta* en*	K7f4
esta* espe*	A4V4
esta* fuer*	l5
esta* insc*	I6L5
esta* la*	C3Q-3T3c3
esta* mal*	D7E7o-3q11
esta* mis*	D4
esta* no*	o3
esta* quin*	I4
esta* regi*	n-3r5
esta* regr*	e4
esta* sema*	B8H7h-3
esta* sucu*	m3
esta* vien*	J6p3
esta* ya*	R5
esta* yo*	g3
estab*	E4J8V4q8
estaba	J8V4q8
estaba antes	E3
estaba esperando	V4
estaba viendo	J6
estac*	F4j6
estacionamiento	F4j3
estacionamiento #	F4
estad*	P6
estado	P6
estado de	C3P5
estan	D6J-3K6b-3j6m3n4
estan abiertos	j6
estan activos	m3
estan en	K8
estan mal	D4
estan mis	D4
estar	L7N5n5
estas	O12
estat*	b5n4
estatus	b5n4
este	B3D-3E-3F-3H7L-4P9T7W3Z-3a5b-3c-4f5j-3n-7o-4q-4r15
este $	W6p3
este celular	P3d3
este chat	r7
este cliente	B5P3
este contacto	T4r3
este medio	T5
este mes	H7I4P5m3
este mismo	g4
este numero	C3r4
este sabado	H4
este*	r3
este* celu*	P3d3
este* chat*	r7
este* clie*	B5P3
este* cont*	T4r3
este* medi*	T5
este* mes*	H7I4P5m3
este* mism*	g4
este* nume*	C3r4
este* saba*	H4
estet*	r3
estetica	r3
esto	D10J-3L4N5P-3T13X8Z3a-4h4j-3n-6q-3r8
esto $	J-3L5N4T3X9n-5r8
esto o	L4
esto que	h5
esto*	D-3J3O6S3T4X3b7g6h3j-3n-7o4r3
esto* en*	Q3a4
esto* o*	L4
esto* que*	h5
esto* yo*	h4
estoy	D-3J3O6S3T4X3b5g6j-3n-7o4r3
estoy en	a4
estoy yo	h4
estu*	H7O-3a-4o9q4
estu* el*	H4
estu* mal*	q5
estuv*	H7n5o-4q4
estuvo	H6n5o-4q4
estuvo el	H4
estuvo mal	q5
eti*	W8
etiq*	W8
etiqu*	W8
eva	G3
eva $	G3
ex	l4
ex sigue	l4
ex* sigu*	l4
exa*	E10G-4j3n3
exac*	E10G-4j3n3
exac* el*	E4
exact*	E10G-4j3n3
exactamente	E6G-4T3n4
exactamente $	T3n4
exacto	E4j3
exacto el	E4
exc*	O6o8
exce*	O6o8
exce* serv*	o4
excel*	O6o8
excelente	O6o8
excelente $	o7
excelente servicio	o4
exi*	M7N3h-4n7
exis*	M7N3h-4
exis* el*	M4
exis* la*	M3
exist*	M7N3h-4
existe	M9h-3
existe el	M4
existe la	M3
existio	q4
exit*	n7
exito*	n7
exitosa	n7
exp*	N5Q7T15W-3j3
expl*	Q8T15
expl* a*	n3
expl* como*	Q6
expl* que*	T3
expli*	Q8T15
explicame	Q4T10
explicame $	T5
explicame como	T3
explicame que	T3
explico	c3
explico a	n3
expliqueme	T5
expr*	j4
expre*	j4
ext*	W4j5
extr*	W4j5
extra	F3G3W4j5
extra $	W5
extra*	a3
ey	O24a-5o-5
f	h3
f #	h3
f* #*	h3
fa	C5b4
fa $	C5b4
fac*	H3M3W9h3j12q-3
fact*	H3M3W9j12q-3
fact* #*	M4
fact* de*	W6h-4j3
fact* en*	H4
factu*	H3M3W9j12q-3
factura	M3W9j10q-3
factura #	M4
factura de	W6h-4j3
facturamos	H4
facturamos en	H4
fal*	A6D9F5G-3J-3K6L-3T-3V6W-4a-5b4d-4h-5j-3k6n5q6
fall*	a-3n11o3
fallo	n10o-3
fallo $	n11o-3
falt*	A7C3D8F6G-3J-3K4L-3V7W-3b5d-4h-4k6n-5o-3
falt* #*	V3q3
falt* de*	K3
falt* jose*	k5
falt* mi*	A4
falt* o*	F3
falt* para*	C5
falt* punt*	D3
falt* que*	A5
falta	A7V5b3i3k7o-3q-4
falta $	V5b3
falta josefina	k5
falta mi	A4
falta o	F3
falta que	A5
falta*	D8F4K3V3h-3n-3q5
faltan	D7K3V3
faltan #	D3V3
faltan de	K3
faltaron	F3q4
faltaron #	q4
far*	L4a4
farm*	L4a4
farma*	L4a4
farmacia	L4a4
fav*	D-6F4H3L-5O-4Q-4R3W-3X5Z-3a-5c5g3o-6q3r-5
favo*	D-6F4H3L-5O-4Q-4R3W-3X5Z-3a-5c5g3o-6q3r-5
favo* #*	h5
favo* canc*	l3
favo* de*	C-3F7H3q3
favo* es*	W5
favo* esta*	J4R5
favo* la*	n5
favo* los*	E3
favo* me*	p4
favo* ☎*	c4f-3k4
favor	D-6F4H3L-5O-4Q-4R3W-3X5Z-3a-5c5g3o-6q3r-5
favor #	h5
favor $	C5D-4J-3L-4O-3Q-3T3U3V3W-4Y4Z-3a-3c4e-3f7i3o-5q4r-4
favor cancele	l3
favor de	C-3F7H3q3
favor es	W5
favor esta	R5
favor la	n5
favor los	E3
favor me	p4
favor ☎	c4f-3k4
feb*	H4
febr*	H4
febr* cual*	H4
febre*	H4
febrero	H4
febrero cual	H4
fec*	H-3I3P8n6
fech*	H-3I3P8n6
fech* de*	n7
fecha	H-3I3n6
fecha $	I3
fecha de	n7
fecha*	P8
fechas	P8
fechas $	P5
fel*	O7a4o5
feli*	O7a4o5
felic*	a4o6
felicidades	a4o6
felicidades $	o7
feliz	O8
feo	D3F4n-3q7
feo $	D3F4n-3q7
fer	f4l5
fer $	l5
fer*	R3k3
ferm*	l3
ferm* ayer*	l3
fermi*	l3
fermin	l3
fermin ayer	l3
fern*	R3k3
fern* deja*	k3
ferna*	R3k3
fernanda	R3k3
fernanda $	R3
fernanda dejala	k3
fia*	q3
fiad*	q3
fie*	I5a3j-3o10
fiel*	I5
fiele*	I5
fieles	I5
fieles $	I5
fij*	C6E3c9j-6
fija	E3
fija el	E3
fija*	C6
fija* el*	E3
fijat*	C5
fijate	C5
fil*	D4S6V5h3q-3
fila	D4S6V5
fila $	D5
fin	H9O-3j6
fin $	H8j6
fin*	E3n4
fina*	E3n4
fina* debe*	E4
final	E3n4
final $	n5
final debe	E4
fine*	l3
fine* de*	l3
fines	l3
fines de	l3
fir*	A14n5
firm*	A14n5
firma	A8
firma $	A6
firma*	A7
firmar	A5
firmar $	A5
flo*	C4f3
flor*	C4
fol*	M9Q5a-3b-3h9n5q6
foli*	M9Q5a-3b-3h9n5q6
foli* #*	M9n-4q5
foli* &*	e3h8q5
foli* que*	Q4
folio	M9Q5a-3b-3h9n5q6
folio #	M9n-4q5
folio $	Q4n6
folio &	e3h8q5
folio que	Q4
fon*	G3
fond*	G3
for	C3d9h-6i7
for ☎	C4d6
for*	Q5T7V5
for* ☎*	C4d6
form*	Q5T7V5
form* se*	o3
forma	Q5T7
forma*	V5g3o3
fot*	Q5Z6a4j3q-3
foto	Q5Z6a4j3q-3
foto del	Q5a4n-3
foto* del*	Q5a4n-3
fra*	r5
frau*	r5
fraud*	r5
fraude	r5
fraude $	r5
fre*	g4
frec*	g4
frecu*	g4
fri*	O-4T-3a26o-4
fria*	a5
friaz*	a5
friazo	a5
frij*	a6
frijo*	a6
frijoles	a6
frijoles $	a6
fue	L-4M16P5Q-6T-4Z8b-4d-3e-3i-4j-5l4n20o5p-3q8
fue $	M8n8p-4
fue abigail	l3
fue de	h3
fue el	H5M3Z6a4
fue exitosa	n7
fue la	B3D3M8l3p3q-5
fue lo	P3n10
fue sin	q8
fue un	n-3o9
fue una	h3n4
fue*	D-3G3I4P8d-3h3l4q3
fue* abig*	l3
fue* de*	h3
fue* el*	H5M3Z6a4
fue* exit*	n7
fue* la*	B3D3M8l3p3q-5
fue* lo*	P3n10
fue* sin*	q8
fue* un*	n-3o9
fue* una*	h3n4
fuer*	D-3G3I4P8d-3h3l4q3
fuer* #*	F3h4n3
fuer* desc*	G3
fuera	G5l4q4
fuera $	l4q4
fuera descuentale	G3
fuero*	D-3I4P8h4
fueron	D-3I4P8h4
fueron #	F3h4n3
fueron $	I4P3
fui	D9P8S-3Z5
fui $	P9S-3
fui el	D7
fui* el*	D7
fun*	L4T10
func*	L4T10
func* lo*	L4
funci*	L4T10
funciona	L4T3
funciona lo	L4
funciones	T7
funciones $	T5
gab*	k4
gaby	k4
gaby de	k4
gaby* de*	k4
gan*	D3F6G4H-3L17P-3Q-3W10a4b-3j-3n-4p4q-3
gana	D4L10W7p-3
gana $	D4L5
gana*	L9Q-3W5
gana* punt*	L6
ganan	L5W5
ganan $	L3
ganan puntos	L4
ganar	L3
gano	F7G4a6p5
gano $	F4
gano con	p5
gano el	a7
gano la	F4
gano* con*	p5
gano* el*	a7
gano* la*	F4
gar*	V3h3
garr*	V3
garra*	V3
garrafon	V3
gas	Z5a3j5
gas $	Z6a6
gas*	C-3J5L4P9a-3d15h11j-4n-4
gast*	C-3J5L4P9a-3d15h11j-4n-4
gast* #*	h10
gast* lo*	d3
gast* mis*	D5
gasta	d6h-4
gasta*	C-3L4P6d15h-4
gastado	P7b-4
gastar	L5b3d10
gastar $	b4
gastar mis	d3
gastar sus	d3
gastarse	d3
gaste	h10
gaste #	h5
gasto	D4W3d-5h9
gasto #	d-4h9
gat*	a8
gato	a8
gen*	C3D4I11O-3R3S6T-4c5j-3l7m6n-3o10q-6
gene*	R4n4
gener*	R4n4
gent*	D5H-3I12S7T-3a4c6l7m7n-6o-4q-3
gent* de*	m6
gent* no*	c7
gent* se*	D4I4
gent* teng*	I5m3
gente	D5H-3I12S7T-3a4c6l7m7n-6o-4q-3
gente $	I3Q3S4a6l9o-3
gente de	m6
gente no	c7
gente se	D4I4
gente tengo	I5m3
ger*	V-4W9a-3c5k7m12o-3
gera*	m6
gera* sigu*	m7
gera* ya*	l3
gerar*	m6
gerardo	m6
gerardo sigue	m7
gerardo ya	l3
gere*	W9c5k7m6o-3
gere* a*	k4
gere* ante*	B3
gere* quie*	m5
geren*	W9c5k7m6o-3
gerente	W9c5k7m6o-3
gerente $	W8c6k3
gerente a	k4
gerente anterior	B3
gerente quienes	m5
go	n13
goo*	O11o-3
good	O11o-3
gor*	V7W3
gord*	W4
gorr*	V7
gorra	V7
gorra $	V7
gra*	D-3H-6J8O-3W3a4d3j-4o19q3
grab*	n7q4
grab* el*	q4
graba*	n5q4
grabaste	q4
grac*	H-3J9n-3o22
grac* a*	a3l3
grac* por*	o6
graci*	H-3J9n-3o22
gracias	H-3J9n-3o22q-3
gracias $	J10S3n-3o6
gracias a	a3l3
gracias por	o6
gran*	Y4a5
grand*	Y4
grat*	L3W4d4p3
grati*	L3W4d4p3
gratis	L3W4d4p3
gratis $	L4W4b-3d5
gre*	o5
grea*	o5
great	o5
gri*	D3
grit*	D3
gro*	D5W5
gros*	D5W5
grose*	D5W5
grosero	D5W5
grosero $	D5W5
gru*	Z11
grup*	Z11
grup* de*	Z4
grupo	Z11
grupo de	Z4
gua*	C4J8N3T-3f-4h3k4n7o-3
guad*	f-3k5
guad* con*	f-3k5
guada*	f-3k5
guadalupe	f-3k5
guadalupe con	f-3k5
guar*	C4J8N3T-3a-3d3h3n9
guar* #*	j3
guar* mi*	N4n4
guard*	C4J8N3T-3a-3d3h3n9
guardado	C5d4r3
guardar	J4
guardar $	J3
guardaste	n5
guardes	J3
guardes $	J3
guardo	n8q3
gue*	a5
guer* del*	G3
guer* ☎*	F3
guera	G3
guera del	G3
guero	F3
guero ☎	F3
gus*	S3Y4e5o9r4
gust*	S3Y4e5o9r4
gust* el*	e5
gusta*	Y4a3
gustaria	Y4
gusto	S3e5o5r4
gusto $	S3o5r4
gusto el	e5
ha	B10I3P13R3T-3f6n-3
ha cancelalo	B3
ha comprado	P5f4
ha hecho	B7
ha llegado	R3
ha registrado	I4
ha* canc*	B3
ha* comp*	P5f4
ha* hech*	B7
ha* lleg*	R3
ha* regi*	I4
hab*	D-3L-3Q-3S7T-5W-4X-3Z3b-3c17d-3f3k5n4o-3p-3q4r15
habi*	A3W-3Y3a5f4k6q6
habi* a*	k7
habi* meti*	q3
habi* regi*	q3
habi* sali*	n3
habi* usad*	G3
habia	G3i3n3q5
habia metido	q3
habia salido	n3
habia usado	G3
habia*	A3
habian	A3
habil*	Y3f4k6
habilita	k3
habilita a	k3
habilitame	k4
habilitame a	k4
habit*	a7
habl*	S8T-4Z4a-5c18r15
habl* al*	Z5
habl* con*	c4r5
habla	r5
habla $	r5
habla*	S8T-3Z5a-3c13
hablame	c5
hablar	S7T-3c8
hablar $	S6c-4r3
hablar con	c7
hable	c7
hable*	c6
hablo	c-5r12
hablo $	r6
hablo con	c-3r7
habr*	n4
hac*	C-5F-4H-4K-3O-4P3Q10T17V-3W-6a3b-3c-3d8i6j8q3r-3
hace	C-3I3L-3P6Q7S-3T3W-3a3i5q4
hace #	I4
hace $	Q3j3
hace cuando	Q3
hace que	D3U3
hace ratito	i4
hace rato	D-3n7p3
hace si	Q4n-3
hace un	a5
hace*	O-3Q3S3T16W-3a-4d8h3j8
hace* #*	I4
hace* cuan*	P8Q7b-3n-3
hace* envi*	j6
hace* otra*	q3
hace* que*	D3U3
hace* rati*	i4
hace* rato*	D-3n7p3
hace* si*	Q3
hace* un*	a5j3
hace* una*	Q-3h7
hace* vali*	d5
hacem*	S4q3
hacemos	S4q3
hacemos $	S4
hacen	L4j11
hacen envios	j6
hacer	Q3T7d4h5n3
hacer $	Q4T6n4
hacer una	Q-3h7
hacer*	d5
haces	D4T8o4
haces $	T8o4
haci*	a5l3
haci* cosa*	l3
hacie*	a5l3
haciendo	a5l3
haciendo $	a5
haciendo cosas	l3
hag*	J4O-3Q9T8W-3Z8a-5b-3f3g6h-5j4n10o-3
haga	D3
haga*	J5Z7g7j5
haga* caso*	Z10
haga* nada*	J4
hagam*	g7
hagame	g7
hagas	J6Z3
hagas caso	Z3
hagas nada	J4
hago	O-3Q9T9h-3n12o-3
hago $	O-3T9n8
hago si	Q4
hago* si*	Q4
hal*	M4T5f3
hall*	M4T5f3
hallo	M4T5
hallo $	T3
ham*	a7
hamb*	a7
han	I4P4
han vuelto	I4
han* vuel*	I4
har*	X5
hart*	X5
harto	X5
has*	L5a4l3n5o7
hast*	L5a4l3n5o7
hast* cuan*	L7j3n3o-3
hast* el*	D3a5j-3
hast* hoy*	H3U-3b3
hast* lueg*	o8
hast* nuev*	l3
hasta	L5a4l3n5o7
hasta cuando	L7j3n3o-3
hasta el	D3a5j-3
hasta hoy	H3U-3b3
hasta luego	o8
hasta nuevo	l3
hav*	C4U4b4p6
have	C4U4b4p6
have $	C4b4
hay	A5B-4E5H-4K13N-4P-9Q11R-3S-4U-8W-3X-6Y-4Z-5a10b9c8d-8g-4i-6j29m-3n-12o-11p-3q4
hay $	H4I3T6a-3j7
hay alguien	O10
hay alguna	Q3
hay barata	W7
hay en	b6m3
hay fila	D4n3
hay lugar	j4
hay modo	Q3n4
hay para	A3
hay pendiente	K7
hay promo	j3
hay que	C-4D-3E8G6J3e5f3h7j-5l3n-5q13
hay servicio	j4
hay solicitudes	A3
hay una	M5h-3r3
hay ya	I3
hay*	Y5q3
hay* algu*	O9
hay* bara*	W7
hay* en*	b6m3
hay* fila*	D4n3
hay* luga*	j4
hay* modo*	Q3n4
hay* otra*	J5V-4
hay* para*	A3
hay* pend*	K8
hay* prom*	j3
hay* que*	C-4D-3E8G6J3e5f3h7j-5l3n-5q13
hay* serv*	j4
hay* soli*	A3
hay* una*	M5h-3r3
hay* ya*	I3
haya	Y5q3
haz	W13d4
haz*	C-3H5R6W17a-3f4i5o-3
hazl*	W3f5i6n3q-3
hazl* otra*	i3
hazl* su*	f5
hazla	i4
hazle	W3f4n4
hazle otra	i3
hazle su	f5
hazm*	H5R4W14
hazm* favo*	H3
hazm* gere*	W8
hazm* la*	H3
hazm* otro*	R4
hazm* una*	W3
hazme	H5R4W14
hazme favor	H3
hazme gerente	W8
hazme la	H3
hazme otro	R4
hazme una	W3
he	P13U13
he cobrado	U3
he comprado	P3
he metido	U4
he usado	P3
he* cobr*	U3
he* comp*	P3
he* meti*	U4
he* usad*	P3
hec*	B7Q4
hech*	B7Q4
hech* hay*	Q4
hech* karl*	B4
hech* yese*	B4
hecha	Q4
hecho	B7
hecho karla	B4
hecho yesenia	B4
hel*	O16T15a-7i3o-7
hela*	i3
helad*	i3
helado	i3
help	T17a-3o-3
help $	T14o-3
hem*	I3
hemo*	I3
hemos	I3
her	d3h-6i7p7
her*	L3Q7W5a7d-3
here	Q8q-3
here $	Q8q-3
heri*	F3n3
heri* ponl*	F4
heri* tien*	G3
herib*	F3n3
heriberto	F3n3
heriberto ponle	F4
heriberto tiene	G3
herm*	W5a7f4
herm* ☎*	W4
herma*	W5a5f4
hermana	L3
hermana $	L3
hermano	W4a6
hermano $	W3a4
hey	O23a-4o-4
hey $	O18a-4o-4
hi	O21a-4o-4
hi $	O21a-4o-4
hic*	D5P-3T5U9h3q6
hice	T5U10h3q3
hice $	U5n5
hice bolas	T7n-3q4
hice* bola*	T7n-3q4
hici*	D6q3
hicie*	D6
hicieron	D6
hie*	a4n4
hiel*	a4n4
hielo	a4n4
hij*	F-3L5S3U-3W9Z6a3d-3n-3q6
hija	L4S4W3Z4
hija $	S4W4
hijo	T3W6a5
hijo $	q4
hijo*	q3
hijol*	q3
hijole	q3
his*	B7P19
hist*	B7P19
hist* de*	B7P9
histo*	B7P19
historial	B7P19
historial de	B7P9
hiz*	B10H8M5p3r-3
hizo	B10H8M5p3r-3
hizo $	H4p5
hizo brenda	B7H-3
hizo emiliano	B3
hizo la	H5M6
hizo tavo	B4
hizo trampa	G3
hizo* bren*	B7H-3
hizo* emil*	B3
hizo* la*	H5M6
hizo* tavo*	B4
hizo* tram*	G3
hol*	O50S19T-4V-3a-10b3n-6o-12q-3
hola	O30b4g3h3n-3
hola $	O14
hola buen	O-3h5
hola de	O3
hola hola	O3
hola me	O3
hola soy	b4g4
hola* buen*	O-3h5
hola* de*	O3
hola* hola*	O3
hola* me*	O3
hola* soy*	b4g4
holi*	O14o-3
holis	O6
holis $	O6
hor*	B6D4W4j12
hora	B7D4j6
hora cierran	j3
hora de	Q3
hora entro	B5M3
hora fue	B3
hora*	W5j6
hora* cier*	j3
hora* de*	Q3
hora* entr*	B5M3
hora* fue*	B3
horar*	j4
horario	j4
horas	W4
how	C4Q8U3b4p6q-3
how do	Q8q-3
how many	C4b4
how much	U4p6
how* do*	Q8q-3
how* many*	C4b4
how* much*	U4p6
hoy	A-4B6C-6D6E-3F-5G-3H32K5L-4O-4P-7Q-5R-3T-9U30V-4W10X-3Z-3a11b3c-4d6e-3f-3h5i-4j8l6m-4n-14p-6q-11r-4
hoy #	D3h5
hoy $	B5C-4F-3H6K7L-4O-3P-4S-3T-7U20W14a5b7d4j4n-10q-6r-3
hoy cuantas	I4
hoy en	B3H9M3
hoy favor	U5
hoy hay	a8
hoy leticia	l5
hoy llego	k3
hoy mismo	n5
hoy o	j3
hoy para	H3
hoy por	H8
hoy que	H4
hoy quiere	d3
hoy se	l3
hoy termino	l5
hoy y	H7
hoy ya	L3
hoy* #*	D3h5
hoy* cuan*	I4
hoy* en*	B3H9M3
hoy* favo*	U5
hoy* hay*	a8
hoy* leti*	l5
hoy* lleg*	k3
hoy* mism*	n5
hoy* o*	j3
hoy* para*	H3
hoy* por*	H8
hoy* que*	H4
hoy* quie*	d3
hoy* se*	l3
hoy* term*	l5
hoy* y*	H7
hoy* ya*	L3
hub*	H8O10T-3n6
hubo	H8O10T-3n6
hubo $	H7O4
hubo compa	O7
hubo* comp*	O7
hue*	B4
huel*	B4
huel* mal*	B4
huele	B4
huele mal	B4
hug*	R3k3
hugo	R3k3
hugo a	k3
hugo cambio	R3
hugo* a*	k3
hugo* camb*	R3
hum*	c14
huma*	c14
human*	c14
humano	c14
humano $	c10
i	Q8U4b4h3n-3
iba	Z23a-3h-3q11
iba en	n4q3
iba para	Z10
iba*	C3
iba* en*	n4q3
iba* para*	Z10
ide*	O-3V-3a-8i24o-7r17
idea	I3
idea de	I3
idea* de*	I3
idem	a-3i21o-4
idem $	a-3i21o-4
iden*	a-4i3o-3r18
ident*	a-4i3o-3r18
ido	P3
ign*	Z7
igno*	Z7
igno* lo*	Z5
ignor*	Z7
ignora	Z5
igu*	K3L4V-8a-4h-3i24o7
igua*	K3L4V-8a-4h-3i24o7
igua* a*	i3
igua* el*	E3
igua* que*	i3
igua* sin*	K3
igual	K3L4V-5i15
igual $	L5V-4i6n5
igual el	E3
igual que	i3
igual sin	K3
igual*	V-3i9o9
igualita	V-3i9
imp*	W10h3n-3q4
impo*	q5
impor*	q5
importe	q5
impr*	W10h3
impre*	h3
impri*	W11
imprime	W11
ina*	l9
inac*	l9
inac* a*	l4
inac* caje*	l5
inact*	l9
inactiva	l4
inactiva a	l4
inactivar	l5
inactivar cajero	l5
inc*	D5F7K16N-3g5
inci*	K11
incie*	K11
inciertas	K11
inciertas $	K11
inco*	D5K6N-3g5
incon*	D5K6
inconformidad	D3
incor*	N-3g5
incr*	F7
incr* el*	F7
incre*	F7
incrementa	F4
incrementa el	F4
ind*	L3T5
indi*	L3T5
indi* las*	T5
indiq*	L4T5
indiqueme	L4T5
indiqueme las	T5
ine*	C4
ines	C4
ines $	C4
inf*	D3M3N3o3
info*	M3N3o3
infor*	M3N3o3
informacion	M3N3o3
informacion $	o3
ing*	c7h4
inge*	c5
inge* mont*	F3
inge* que*	c6
ingen*	c5
ingeniero	c5
ingeniero montano	F3
ingr*	h3
ingre*	h3
inh*	l4
inha*	l4
inha* usua*	l4
inhab*	l4
inhabilitar	l4
inhabilitar usuario	l4
ini*	O3T15
inic*	O3T15
inic* de*	O4
inici*	O3T15
inicio	O3T15
inicio $	T15
inicio de	O4
ins*	B4C-3D-4H-3I15J6N6O-3Q4S-5T8V-3W-3X-6Z-4a-7b-3f19g21j-4k-3o-5q-3
insc*	B4C-3D-4I16J6N6Q6T-5W-3X-5Z-3a-6c-4f19g21j-4o-4q-3r-3
insc* a*	B5Q3Y3f4
insc* al*	f3
insc* de*	h3
insc* hay*	I3
insc* la*	I6
inscr*	B4C-3D-4I16J6N6Q6T-5W-3X-5Z-3a-6c-4f19g21j-4o-4q-3r-3
inscribas	J10
inscribas $	J10
inscribe	Q5f4g5
inscribe $	g5
inscribe a	Q3
inscribiendo	I6
inscribiendo la	I6
inscribieron	N4
inscribir	B5Q3f7
inscribir $	Q3g4
inscribir a	B5f5
inscribirme	g5
inscribirme $	g4
inscribirse	f5
inscripcion	N5f4
inscripcion $	N5
inscripcion de	h3
inscrita	J-3L5g3n6
inscrita $	L5
inscritos	I12
inscritos $	I8
inscritos hay	I3
insi*	n3
insis*	n3
inst*	T14c3r3
inst* por*	T6
insta*	c3r3
instalo	c4r3
instr*	T12
instrucciones	T12
int*	J8K5N3V-4X-3g3i-3n17q-3
inte*	J8K5N3V-4X-3g3i-3n17q-3
inte* arti*	r3
inte* que*	Y3
inte* zule*	k4
integ*	k4
integra	k4
integra zulema	k4
intel*	r3
inteligencia	r3
inteligencia artificial	r3
inten*	V-3n21
intento	n3o3
intento $	o3
inter*	J6K5N4X-3a4g3n-3
interesa	J7N4g3
interesa $	J7g3
interesa que	Y3
intereses	j4
internet	K3a5
internet $	K4a6
inv*	J-3Q3R25W5a4j3k-4n-5
inve*	J-3W7a5n-3
inven*	J-3W7a6
inventario	W8
inventes	J-3a7
inves*	V3l3
investigo	l3
investigo $	l3
invi*	Q4R25j3k-3
invi* a*	Q4R7
invi* al*	R3
invi* de*	R4
invi* para*	R3
invi* ☎*	R4
invit*	Q4R25j3k-3
invita	R4
invita a	R4
invitacion	R19
invitacion $	R4
invitacion al	R3
invitacion de	R4
invitacion para	R3
invitacion ☎	R4
invitaciones	j4
invitar	R3
invitar a	R3
ir	Q3a5
ir a	Q3
ir* a*	Q3
irm*	l3
irma	l3
irma se	l3
irma* se*	l3
irs*	p4
irse	p4
is	a-4n7o-5r20
is it	n10
is* it*	n10
it	n15o-3q3
iva	Q4W4n4q-3
iva $	Q4n4
iva*	l5
ivan	l5
ivan uc	l5
ivan* uc*	l5
ivo*	l5m4
ivon*	l5m4
ivon* con*	m5
ivonn*	l5m4
ivonne	l5m4
ivonne $	l7
ivonne con	m5
izo	H8
izo ayer	H4
izo hoy	H4
izo* ayer*	H4
izo* hoy*	H4
jac*	l3
jaci*	l3
jacin*	l3
jacinto	l3
jacinto $	l3
jaj*	D-3I4S3T-3W6X-3Z8a12l-3n-6o14q5
jaja	I5S3W7n-3o7q6
jaja $	I5W8a3q3
jaja que	L3
jaja*	Z6a9o8
jaja* ay*	o5
jaja* no*	a6o-3
jaja* que*	L3Z5
jaja* quit*	q3
jaja* ya*	n-3o7
jajaj*	Z5a9o8
jajaja	Z6o9
jajaja no	a6o-3
jajaja que	Z6
jajajaja	o3
jal*	H4T-3n3o11
jala	o6
jalo	H4n5
jalo $	n4
jalo o	H4
jalo*	L3Q3
jalo* o*	H4L3
jalon	L3Q3
jar*	a5
jaz*	l4
jazm*	l4
jazmi*	l4
jazmin	l4
jazmin $	l4
jef*	S3c8j-3n-3
jefa	S4a3
jefa $	S4
jefe	c7j-3
jefe $	c7
jej*	a13o8r-8
jeje	o13r-7
jeje $	o13r-7
jes*	l4
jess*	l4
jess* renu*	l4
jessy	l4
jessy renuncio	l4
jij*	a3n-4o10
jiji	a3n-4o10
jiji $	a3n-4o10
joa*	k5
joaq*	k5
joaq* a*	k5
joaqu*	k5
joaquin	k5
joaquin a	k5
jor*	U7f-3g5k3
jorg*	f-3g5k3
jorg* luis*	k4
jorge	f-3g5k3
jorge luis	k4
jorn*	U7
jorna*	U7
jornada	U7
jos*	k5
jose*	k5
jose* no*	k5
josef*	k5
josefina	k5
josefina no	k5
jov*	J3O4V5f3g4n-3
jove*	J3O4V5f3g4n-3
joven	J3O4V5f3g4n-3
joven $	V6g4
jub*	l3
jubi*	l3
jubil*	l3
jubilo	l3
jubilo $	l3
jue*	H3L4P4W-3a10j3n-3q-3
jueg*	a3
juev*	H4L4P4W-3a7j3
juev* pasa*	H5
jueve*	H4L4P4W-3a7j3
jueves	H4L4P4W-3a7j3
jueves pasado	H5
jun*	C8H6L10P-5W5b8d8f4h-3j-4n-11p12q-4
junt*	C8H6L10P-5W5b8d8f4h-3j-4n-11p12q-4
junt* el*	C3
junt* en*	U3
junt* la*	C4p-3
junt* los*	b3p3
junt* mis*	W7
junt* para*	d5
junt* punt*	f5g3
junt* quie*	d5
junt* ya*	C4b3
junta	C8W8d3h-3
junta el	C3
junta mis	W7
junta ya	C4
junta*	L11P-3f4g3h5n-4
juntado	b3p3
juntan	L8
juntan $	L8
juntando	p4
juntar	C-3L4f5g3h3
juntar puntos	f5g3
junte	U4
junto	b6d3n-5p12
junto $	p7
junto los	p3
junto ya	b3
junto*	H10h-3
juntos	H10h-3
juntos $	H10h-3
jur*	C4
jura	C4
jura que	C4
jura* que*	C4
jus*	o3
just*	o3
justo	o3
kar*	B3H-5W4Z3a5m3
karl*	B3W4Z3m4
karl* a*	m4
karl* no*	l3
karla	B3W4Z3
karla $	B3W4Z3
karla no	l3
karla*	m4
karlas	m4
karlas a	m4
ked*	K3n8o-3p7
kedo	K3n8o-3p4
kedo $	n12o-3
kev*	f3m3
kevi*	f3m3
kevin	f3m3
kevin $	f3m3
kg	h3
kg de	h3
kg* de*	h3
kie*	M6W-3a-6b3e4f5g4o-6q-3r16
kien	M6T-3a-4o-3r17
kien es	M3r8
kien tiene	M4
kien* es*	M3r8
kien* tien*	M4
kier*	H3W-3Y3b3e4f5g5o-3
kier* regr*	e3
kier* ver*	H4b4
kiere	f7
kiero	H3T3Y3b3g5
kiero ver	H4b4
kil*	h6j7
kilo	h3j4
kilo de	j4
kilo*	h3j3
kilo* de*	h4j7
kilos	h3j3
kilos de	h3j3
kit*	F-3G5N5X10n-4q8
kita	X7n-4q6
kita la	q3
kita*	G5
kita* #*	G3
kita* la*	q3
kital*	G5
kitale	G5
kitale #	G3
kite*	N5X3
kiten	N5X3
la	B-7C5D4H3I-3K-4L-12M9N-3O-6S6T-13U-10V5W9X-4Y-4Z-4a16c-4e3g-4i3j6l-6n13p-3q18r-8
la #	V-3a3n3q10
la &	B3M5
la autorizacion	A3
la autorizo	A5
la base	I3
la basura	M-3q5
la bici	h4j4
la bitacora	Q4W4
la bolsa	Z4
la caja	K5Q4W7c3j-3k4
la cajera	A4D4G3W3j-3k-3
la camioneta	Z5a4n-3
la canceles	J5
la cancelo	Q3
la cargue	q3
la casa	a4j5
la chamarra	h3
la chayo	E4
la chofis	k4
la clienta	B5D3J3P4S3e5f-7i3q-4
la coca	W5
la comision	W8
la compra	M4b3p3q8
la correccion	A5
la cortina	a5
la crema	e3
la cuenta	D6E4G5d6n-3
la de	H-4J4M7V3a-4h-7i3j-3l3n9q8
la del	F5G3H3V7W-3a-4f3h-3j4n5
la despensa	C3d5
la devolucion	B5e-4n3
la dinero	H3I3
la doctora	j3
la duda	n3
la duena	c3
la encargada	A4W5n-3
la enfermera	F3
la estetica	r3
la factura	M4W10h-3
la farmacia	a4
la fecha	I3n5
la fila	S4V3n-4
la gaby	k4
la gente	I4Q3S5m6n-3
la guera	G3
la habia	n-3q5
la hija	L3
la hizo	q3
la hora	Q3
la invitacion	R3
la jefa	A3S4
la jessy	l4
la libreta	E4n3
la licuadora	b3e4
la liga	R11
la lista	N3P6Y5f5j-3l3m4
la llamada	c3
la llanta	a5
la lulu	l7
la lupe	G3
la maestra	C4f4
la mama	L3
la manana	H6M3Y5a-4j-3
la manera	Q3
la maquina	c3
la mercancia	Q4e4n-3
la mesa	D3V4h4
la meta	H3
la metas	q3
la metiste	k5
la meto	n7
la misma	D4Q8i5n-4
la mitad	d4e3
la muchacha	R4l3n-3p3
la noche	H-3S5X3a3
la nota	M8S3d3h-4q6
la nueva	f-3k4
la operacion	n8q3
la otra	A3H4P3T3n-3q-3
la papeleria	O4
la pasada	i6
la pera	l4
la persona	p3
la plantilla	m5
la primera	f3o4
la promo	g3j3
la proxima	V7W5p5
la puerta	a5q3
la que	M4V7h-4i7n-4p4q8
la quiere	q5
la quiero	c4d4
la quincena	H6S6W9a-4
la raza	m4
la recontrate	k3
la regue	q8
la relacion	m5
la remision	M3
la renta	a7
la repito	a-3n11o3
la rifa	F4n5
la rifaste	o5
la ropa	a4j4
la segundo	q3
la semana	H5P7
la senal	n3
la seno	h3
la senora	C3F3L3c3d5h3k-3n3q-6
la senorita	k4r3
la solicitud	A4
la sra	C4
la sucursal	H5c3
la tablet	Q3
la tarde	D3H4K3S3U3
la tarjeta	W10q3
la taza	b5d4
la tela	a-3e6j4
la terminal	a4h3n-3
la tienda	H8L-3S4a-4b3c3j3n-4o-3p-3r4
la tiene	C-3n9
la ultima	B3Q3b3i5n3q5
la vayas	J3n4q-4
la vecina	W3
la venta	D5H5V-4h-16n19p8q13
la verdad	D3a5
la vero	F5
la vigencia	L8
la vuelvo	n7
la yoli	C5G4P4a-3
la ☎	C5F4G5
la* #*	V-3a3n3q10
la* &*	B3M5
la* apun*	n6
la* auto*	A8
la* base*	I3
la* basu*	M-3q5
la* bici*	h4j4
la* bita*	Q4W4
la* bols*	Z4
la* caja*	K5Q4W7c3j-3k4
la* caje*	A4D4G3W3j-3k-3
la* cami*	V4Z5a3n-3
la* canc*	J5Q3n-3
la* carg*	q3
la* carr*	a5
la* casa*	a4j5
la* cham*	h3
la* chay*	E4
la* chof*	k4
la* clie*	B5D3J3P4S3e5f-7i3q-5
la* coca*	W5
la* comi*	W7
la* comp*	H-3L-3M3b3q12
la* corr*	A5
la* cort*	a5
la* crem*	e3
la* cuen*	D6E4G5d6n-3
la* de*	H-4J4M7V3a-4h-7i3j-3l3n9q8
la* del*	F5G3H3V7W-3a-4f3h-3j4n5
la* desp*	C3d5
la* devo*	B5e-4n3
la* dine*	H3I3
la* doct*	j3
la* duda*	n3
la* duen*	c3
la* enca*	A4W5n-3
la* encu*	f3
la* enfe*	F3
la* este*	r3
la* fact*	M4W10h-3
la* farm*	a4
la* fech*	I3n5
la* fila*	S4V3n-4
la* gaby*	k4
la* gent*	I4Q3S5m6n-3
la* guer*	G3
la* habi*	q6
la* hace*	j3
la* hija*	L3
la* hizo*	q3
la* hora*	Q3
la* invi*	R3
la* jefa*	A3S4
la* jess*	l4
la* libr*	E4
la* licu*	b3e4
la* liga*	R11
la* list*	N3P6Y5f5j-3l3m4
la* llam*	c3
la* llan*	a5
la* llev*	q3
la* lulu*	l7
la* lupe*	G3
la* maes*	C4f4
la* mama*	L3
la* mana*	H6M3Y5a-4j-3
la* mane*	Q3
la* maqu*	c3
la* merc*	Q4e4n-3
la* mesa*	D3V4h4
la* meta*	H3n-3
la* meti*	k5
la* meto*	n7
la* mism*	D4Q8i5n-4
la* mita*	d4e3
la* much*	R4l3n-3p3
la* noch*	H-3S6X3a3
la* nota*	M8S3d3h-4q6
la* nuev*	f-3k4
la* oper*	a4n7
la* otra*	A3H4P3T3n-3q-3
la* pape*	O4
la* pasa*	c4i6
la* pera*	l4
la* pers*	p3
la* plan*	m5
la* prim*	f3o4
la* prom*	g3j3
la* prox*	V7W5p5
la* puer*	a5q3
la* que*	M4V7h-4i7n-4p4q8
la* quie*	c4d4q4
la* quin*	H6S6W9a-4
la* quit*	q4
la* raza*	m4
la* reco*	k3
la* regu*	q8
la* rela*	m5
la* remi*	M3
la* rent*	a7
la* repi*	J5a-3n7o3
la* rifa*	F4a-3n5o5
la* ropa*	a4j4
la* segu*	q3
la* sema*	H5P7
la* sena*	n3
la* seno*	C3F3a-3c3d5h6n3q-8
la* soli*	A4
la* sra*	C4
la* sucu*	H5c3
la* tabl*	Q3
la* tard*	D3H4K3U3n-3
la* tarj*	W10q3
la* taza*	b5d4
la* tela*	a-3e6j4
la* term*	a4h3n-3
la* tien*	C-4H7L-3O3S4a-4b3c3n6o-3p-3r4
la* ulti*	B3Q3b3i5n3q5
la* vaya*	J3n4q-4
la* veci*	W3
la* vent*	D5H5V-4h-16n19p8q13
la* verd*	D3a5
la* vero*	F5
la* vige*	L8
la* vuel*	n7
la* yoli*	C5G4P4a-3
la* ☎*	C5F4G5
lab*	l3
labo*	l3
labo* con*	l3
labor*	l3
labora	l3
labora con	l3
lad*	Q3Z6
lada	Q4
lado	Z6n3q3
lado $	Z6q3
las	A3B-3D-6F-3G-3H-6I-4J-4K19L9M-4O-3P4R-3S4T4U15V-7W7X11Y14Z-3a12b-3c-4f-4h-10i-6j4l-3m-4n-3o-6p-4
las #	S4W5X5a9h-9i-4j8n-3
las alertas	X4Y3
las botas	h3
las cajeras	Q4
las clientas	W4
las dudosas	K5
las funciones	T3
las gracias	l3n3
las mias	U14
las notificaciones	X4Y5
las opciones	T5
las peticiones	A10T-3
las que	K14U6
las reglas	L9
las tortillas	a3d3
las ventas	Q5U-3W6
las*	q12
las* #*	S4W5X5a9h-9i-4j8n-3
las* aler*	X4Y3
las* bota*	h3
las* caje*	Q4
las* clie*	W4
las* dudo*	K5
las* func*	T3
las* grac*	l3n3
las* mias*	U14
las* noti*	X4Y7
las* opci*	T5
las* peti*	A10T-3
las* que*	K14U6
las* regl*	L9
las* tort*	a3d3
las* vent*	Q5U-3W6
last	q12
last sale	n3q5
last* sale*	n3q5
lat*	W5
lau*	k4l6
laur*	k4l6
laura	k4l6
laura $	l6
lav*	a4j8
lava*	j9
lavad*	j7
lavadora	j7
laz*	l4
laza*	l4
laza* teng*	l4
lazar*	l4
lazaro	l4
lazaro tenga	l4
le	C6E-7F5G6H-14I-7K-4L8N-3O-5R7S-3T16U-11V-5W-15Y-4Z8b-5e9f-7g5j-8k-9l-4m-3n21o-6p24q7r-4
le abona	P4
le agradezco	o5
le alcanza	C3p5
le alcanzo	p3q3
le aparece	C3E3n-4
le caigan	h4
le canjearon	F3
le cargue	q4
le cobre	d5p-3q4
le dan	L4
le di	G3J4l3
le dieron	G3
le digo	n4
le dimos	m3
le dio	L4
le diste	n4p-3
le doy	n13
le entiendo	T5c3
le erre	n-3q8
le escribo	T3
le explico	n3
le falta	A4
le faltaron	F3q4
le fueron	P5
le gusto	e5
le ha	R3
le hago	T4
le hallo	T5
le kedo	n-3p5
le llegaron	n7
le llego	n9
le marca	E3
le meti	n7p-4
le muevas	J7T-3
le olvida	i3
le pague	a5
le perdio	R3
le pique	Z7
le pongas	J5
le pongo	Q4T6
le pregunto	S6
le puedes	d3
le puedo	C3
le puse	n8q3
le pusieron	M3
le pusimos	G3
le pusiste	n5
le queda	C8
le quedo	e6n-7p9
le quita	B5Q4q-4
le quitaron	F3
le regalo	B3
le registre	n11p-5
le resta	p10
le resten	G5
le sale	p4
le salio	n4
le se	T7
le sigue	V5
le sobra	p3q3
le sobran	G4
le sobro	p6
le sumo	n5
le toca	R3n3
le tocaba	G4
le tomen	d3
le vendi	h5
le vendimos	M4
le vendo	L4
le voy	G-3a6d5
le* abon*	P5
le* agar*	T5
le* agra*	o5
le* alca*	C5n-3p8
le* apar*	C3G3n-4
le* avis*	n4
le* baja*	n3
le* caig*	h4
le* canj*	F3
le* capt*	J-3T6
le* carg*	G3q3
le* cobr*	d5p-3q4
le* cuen*	h6
le* dan*	L4
le* debe*	F3a4
le* desc*	d3
le* di*	G3J4l3
le* dier*	G3
le* digo*	n4
le* dimo*	m3
le* dio*	L4
le* dist*	n4p-3
le* doy*	n13
le* enti*	T5c3
le* entr*	g9
le* erre*	n-3q8
le* escr*	T3Z4q-3
le* falt*	A3C4F4n-3q3
le* fuer*	P5
le* gust*	e5
le* ha*	R3
le* habi*	A3
le* habl*	Z5
le* hace*	L3
le* hago*	T4
le* hall*	T5
le* kedo*	n-3p5
le* lleg*	A-3X3n16
le* marc*	E3n3
le* meti*	n7p-4
le* movi*	T3
le* muev*	J7T-3
le* olvi*	i3
le* pagu*	a5
le* perd*	R3
le* piqu*	Z7
le* pong*	J4Q4T5
le* preg*	S6
le* prom*	F4
le* pued*	C3d3
le* puse*	n8q3
le* pusi*	G5M4n3
le* qued*	C10e7n-10p11
le* quit*	B5G-4Q4q-4
le* rega*	B3
le* regi*	n11p-5
le* regr*	e3
le* rest*	G4n-5p12
le* sale*	p4
le* sali*	n4
le* se*	T7
le* sigu*	V5
le* sobr*	G6d-3p9
le* suma*	p5
le* sumo*	n5
le* toca*	C-3G7L5R3
le* tome*	d5
le* vend*	L3M4h5
le* voy*	G-3a6d5
lea*	Z4
lec*	j11n-3
lech*	j11n-3
leche	j9n-3
lee	r5
lee*	a6n3
leem*	n3
leeme	n3
lei	g3
len*	D5j3
lent*	D5j3
lente*	j3
lentes	j3
lentes $	j3
lenti*	D5
les	L8S3
let*	g3l4
leti*	l5
leti* esta*	l5
letic*	l5
leticia	l5
leticia esta	l5
letr*	g3
letre*	g3n3
letrero	g3n3
lib*	A11E3H-3W5
libe*	A11n-3
libe* la*	A4
liber*	A11n-3
libera	A4
libera la	A4
libr*	E4H-3W6n4
libr* trae*	E3
libre*	E4n4
libreta	E4n4
libreta trae	E3
lic*	b3e3h4
licu*	b3e4h3
licua*	b3e4h3
licuadora	b3e4h3
licuadora $	b3
lig*	R20
liga	R20
liga $	R4
liga de	R5
liga favor	R5
liga* de*	R5
liga* favo*	R5
lim*	K8L7
limb*	K6
limbo	K6
limbo $	K6
limi*	L7
limi* de*	L4
limit*	L7
limite	L7
limite de	L4
limp*	h3
limpi*	h3
lin*	R23
link	R23
link a	R6
link de	R8
link entran	R4
link para	R4
link* a*	R6
link* de*	R8
link* entr*	R4
link* para*	R4
liq*	d3h4l6
liqu*	d3h4l6
liqu* a*	l6
liqu* con*	d3
liqui*	d3h4l6
liquidar	d3
liquidar con	d3
liquide	l6
liquide a	l6
lis*	D-3I5K3P8T3U4V5Y4c-3f3h-4m9n-9o7q-5
list*	D-3I5K3P8T3U4V5Y4c-3f3h-4m9n-9o7q-5
list* de*	I6K4P5T6Y5a-3j-4m6n-3o-3q-3
list* en*	k3
lista	N3P5T5U5Y5f4m10n-7o-4q-3
lista $	m3
lista de	K3P5T6Y5a-3f3j-4l3m6q-3
lista en	k3
lista*	I7P3
listado	I7P3
listado de	I7
listo	G3V6h-3o12
listo $	G3o6
lit*	j5
litr*	j5
litro*	h3
litros	h3
lla*	D-3Q-3T-5W-3X-3a5c26f4h5k6n-3o-3r6
llam*	T-4X-3a-4c27f4k7r6
llam* el*	c4
llam* guad*	f-3k5
llam* perl*	k3
llama	f5k7l3
llama guadalupe	f-3k5
llama perla	k3
llama*	T-3c12r7
llamada	c6
llamada $	c5
llamar	c3
llamas	r9
llamas $	r9
llame	c4
llame*	c13
llamen	c3
llan*	a5h4
llant*	a5h4
llanta	a5
llantas	h4
llav*	a5
llave*	a5
llaves	a5
lle*	B-3C4D-5E-3F-3G-3H3J-5K-3L-6O3P4Q-4S6T-7U10W-3X4Y5Z-4b9c-5e4h4i6j7l-5o-8p3
lleg*	I3J-3O6Q-3R3S6T-3V3W-3X5Y7a4b3h-6j4l-3o-4q-4
lleg* a*	A-3C3I4S7U3X5b6h-4n-6
lleg* avis*	A3
lleg* el*	a5j3k3
lleg* la*	V3
lleg* los*	X-4Y5j4
lleg* mens*	Y3
lleg* nada*	H4R3
lleg* otro*	V4
lleg* su*	n4
llega	C3X5
llega a	C3X4
llega*	I4R3X-3Y6j4n5
llegado	R3
llegado nada	R3
llegan	Y4
llegan los	X-4Y5
llegaron	j4n7
llegaron los	j4
llego	A3H4V4a8
llego a	a5n-4
llego aviso	A3
llego el	a5j3k3
llego la	V3
llego nada	H4
llego otro	V4
llego su	n4
llegu*	A-3O8S6U3X5Y3a-4b5n-4
llegue	A-3O8S6U3Y3a-4b5n-4
llegue $	O8
llegue a	A-3S6U4X3a-3b5
lleguen	X3
llen*	S4
llena*	S4
llenas	S4
llev*	C3D-4F-3L-4O-3P7S-3T-5U11V-4a-5b6c-3e6f-3h10i9j3o-4q3
llev* #*	h11i3
llev* ahor*	b3
llev* el*	H4a-3j5n6
llev* en*	P4
llev* fiad*	q3
llev* hoy*	U4
llev* junt*	C4
llev* la*	M3e3j4
llev* las*	a3h3n4
llev* mas*	i3
llev* vend*	U4W5
llev* ☎*	C4
lleva	C5U-4V-3d4e4i7j3n-6p5q5
lleva #	h3
lleva $	n-3q9
lleva el	H4
lleva juntado	p3
lleva la	e3j4
lleva las	a3
lleva ☎	C4
lleva*	H3P3W5a-3j4
llevado	P4
llevamos	H4U3
llevamos $	U3
llevan	W5a-3j4
lleve	P5n5
llevo	H-3U15a-3b11e3h7i3n3
llevo #	h3
llevo $	U5b6
llevo el	n7
llevo hoy	U4
llevo las	h3
llevo vendido	U6
llo*	D4a11
llor*	D4
llora*	D4
llov*	a12n-4
lo	A10B-3C4D-3G-4I-4J9M-5O-5P11Q3R-4S7T-3U10V-8W-5X-3Y-5Z7a-18b3c-4d18e14f-5g-3h5i-3j-3k-7l-8m-8n12o4q4r-7
lo acabo	C3n-3
lo acumulado	d9
lo anterior	Z4
lo apuntes	J8
lo cargaste	q4
lo checo	S6
lo de	A8B-3H5Q4S-3U-4V-3Y-3Z3a-4b5d-4e-4g4n7o-3q3
lo dejo	e3
lo del	G3L5M-3P11n9
lo hago	S3f3
lo lleva	i3q6
lo mande	Z3
lo mando	Z4
lo maximo	o8
lo metieron	M4
lo mio	H-4P3U14b5j-3
lo mismo	L3i4
lo pague	o6
lo que	A8B5C5D3E5H4K-3L-3M-3S-5T4U7a-4c-4d10e3f-4g-3h3i-3j-4o-3q4r-4
lo registre	f4
lo suyo	C6h3
lo ultimo	n3
lo vea	c4
lo vemos	S3
lo vendido	H5
lo* acab*	C3n-3
lo* acum*	d9
lo* anot*	D3
lo* ante*	Z4
lo* apun*	J8
lo* capt*	U3
lo* carg*	q4
lo* chec*	S6
lo* cobr*	d3
lo* de*	A8B-3H5Q4S-3U-4V-3Y-3Z3a-4b5d-4e-4g4n7o-3q3
lo* dejo*	e3
lo* del*	G3L5M-3P11n9
lo* hago*	S3f3
lo* insc*	J3
lo* inst*	c4
lo* llev*	i3n-3q8
lo* mand*	Z9
lo* maxi*	o8
lo* meti*	M4
lo* mio*	H-4P3U14b5j-3
lo* mism*	L3i4
lo* pagu*	o6
lo* que*	A8B5C5D3E5H4K-3L-3M-3S-5T4U7a-4c-4d10e3f-4g-3h3i-3j-4o-3q4r-4
lo* regi*	f6
lo* regr*	e3
lo* suyo*	C6h3
lo* traj*	e5
lo* ulti*	n3
lo* vea*	c4
lo* vemo*	S3
lo* vend*	H5
loc*	M7
loca*	M7
loca* la*	M7
local*	M7
localiza	M7
localiza la	M7
log	B8
log de	B8
log* de*	B8
lor*	k4
lore*	k4
lore* ☎*	k4
loren*	k4
lorena	k4
lorena ☎	k4
los	C-5E8F-7G-3H6I9K-5L15M4O-6P7R-4S-4T-11W9X6Y14Z-7a-4b-7c-9d9f3h-10i-8m6n-5o-7p13q-5r4
los #	A6D-6E-3F-5G5I3J5L-5M4P4U7a-5b9d5h-10i-3j-3n4p13q-3
los avisos	Q3X6Y6
los cajeros	B3l4
los cambio	d8
los cambios	B5
los canjea	Y5
los clientes	D4I-3W8
los colaboradores	m4
los datos	M5Q6k3n3
los de	D3L3W5
los del	D4I4
los demas	V5n3
los domingos	a3
los encargado	m3
los fines	l3
los frijoles	a6
los gano	F3
los habia	G3
los inscritos	I3
los lunes	h3
los martes	j3
los mensajes	Y8
los mismos	i3
los nombre	m3
los numeritos	H4
los numero	H8m3
los panales	a4
los pesos	q4
los puedo	L6
los puntos	D4E14F-7G-7H-4N7W6Y-3b-8d-4f8g6h4l-3n3p3
los que	E4I10m8
los quiere	J3d3
los quiero	d3
los registrados	I4
los tamales	F4
los ticket	G3
los totales	H6
los ultimos	H4P4
los uniformes	j4
los va	d3
los vendedores	l5
los voy	X4d4
los zapatos	W3e5
los* #*	A6D-6E-3F-5G5I3J5L-5M4P4U7a-5b9d5h-10i-3j-3n4p13q-3
los* avis*	Q3X6Y6
los* caje*	B3l4
los* camb*	B5d8
los* canj*	L7Q-3Y5
los* clie*	D4I-3W8
los* cola*	m4
los* dato*	M5Q6k3n3
los* de*	D3L3W5
los* del*	D4I4
los* dema*	V5n3
los* domi*	a3
los* enca*	m3
los* fine*	l3
los* frij*	a6
los* gano*	F3
los* gast*	J6L4
los* habi*	G3
los* insc*	I3
los* lune*	h3
los* mart*	j3
los* mens*	Y8
los* mism*	i3
los* nomb*	m3
los* nume*	H12m3
los* pana*	a4
los* peso*	q4
los* pier*	L4
los* pued*	L8
los* punt*	D4E14F-7G-7H-4N7W6Y-3b-8d-4f8g6h4l-3n3p3
los* que*	E4I10m8
los* quie*	J3d6h-3
los* reco*	X7
los* regi*	I4
los* repo*	Y5
los* tama*	F4
los* tick*	G3
los* tota*	H6
los* ulti*	H4P4
los* unif*	j4
los* va*	d3
los* vend*	l5
los* voy*	X4d4
los* zapa*	W3e5
luc*	j3n3
luce*	j3
luch*	P3n3
lucha	P3n3
lue*	S14T4W5n7
lueg*	S14T4W5n7
lueg* te*	a5
luego	S14T4W5n7
luego $	S8T5a-6n5o3
luego te	a5
lug*	j4
luga*	j4
lugar	j4
lui*	A3J-4a5k3l5
luis	A3J-4a5k3l5
luis $	A3
luis pech	k4
luis registre	J-4l5
luis* pech*	k4
luis* regi*	J-4l5
luj*	o9
lujo	o9
lujo $	o9
lul*	l7
lulu	l7
lulu $	l7
lun*	D3G3H8M3O7S4T-3Y3k3n-4o-3
lune*	D3G3H8M3O7S4T-3Y3k3n-4o-3
lune* a*	H3
lune* abra*	k3
lune* ☎*	G3
lunes	D3G3H8M3O7S4T-3Y3k3n-4o-3
lunes $	D4H6M3O7Y3a-5h-3o-3
lunes a	H3
lunes abraham	k3
lunes ☎	G3
lup*	C3F-3G5c4k3n-3
lupe	C3G6
lupe $	G3
lupe canul	C3
lupe* canu*	C3
lupi*	c4k3
lupi* vuel*	k3
lupit*	c4k3
lupita	c4k3
lupita $	c4
lupita vuelva	k3
luz	A5a5f3
luz verde	A5
luz* verd*	A5
m	D3S-3T10n-4o-3q8
ma	S-5a15
mad*	o4
madr*	o4
madre	o4
mae*	C4f4
maes*	C4f4
maes* ines*	C4
maest*	C4f4
maestra	C4f4
maestra ines	C4
mag*	F4V5n-3
mago	F4V5n-3
mago en	F4
mago* en*	F4
mal	C-7D24E12F6J-7T-3W-3Z17a-5b-3d-4f-3h-22j-4n-3o-3q40
mal #	h-10q14
mal $	D4E3Z9a-3o-3q11
mal a	B4
mal dado	G3
mal el	D3q3
mal la	E3
mal servicio	D6F4
mal su	E5
mal*	D7W5a6e5o-4
mal* #*	h-10q14
mal* a*	B4
mal* dado*	G3
mal* el*	D3q3
mal* la*	E3
mal* serv*	D6F4
mal* su*	E5
mala	D6
malo	W5e3
malo $	W5
mam*	R4W4a8
mama	R4W4a8
mama $	R4W5
mama a	L3
mama* a*	L3
man*	D-5E-3F7I-3J-6K-3L-5N-4O-5P-8Q8R8S11V-3W4X13Y14Z13d-4f-5h-3j13l-7m-4n3o-3p-5q-8r-5
mana*	S5W4Y3a5j3k4o5
mana* deni*	k3
mana* empi*	k3
mana* no*	a3
mana* que*	H5
mana* te*	S4
manan*	S5W4Y3a5j3k4o5
manana	S5W4Y3a5j3k4o5
manana $	M3S-3W5Y4h-3o7
manana denisse	k3
manana empieza	k3
manana no	a3
manana que	H5
manana te	S4
manc*	a4e6
manch*	a4e6
manches	a6
mand*	D-6H3J-3L-5N-3P-4R10S-4T-3U-3W4X17Y13Z18a-3d-4e-3j7k-3l-4n5o-4q-5
mand* #*	F3
mand* a*	Z3
mand* con*	c7
mand* cosa*	X4
mand* de*	n5
mand* diar*	Y4
mand* el*	H-3R7X4j6
mand* en*	W3
mand* eso*	Z3
mand* foto*	Q5j4n-3
mand* invi*	R3
mand* las*	X-3Y10
mand* lo*	H9
mand* los*	I3Y3
mand* mal*	Z5
mand* mens*	W3
mand* mi*	Z4
mand* nada*	X5
mand* tele*	X3
mand* todo*	Q3
manda	R3W5
manda invitacion	R3
manda*	D-4H5L-3Q4R5S-4X8Y7g-3j13o-3q-3
mandado	b3
mandado $	b3
mandale #	F3
mandame	H4R3X-3Y9Z-3a3c5j6
mandame el	j7
mandame lo	H10
mandame los	I3
mandan	j10
mandando	X5
mandar	Q5Z4
mandaron	T3
mande	J3Z9
mande el	Z3
mande mal	Z5
mande*	J-3X13Y9j-3
manden	X6
manden $	X4
mandes	X10
mando	R3Z11n4
mando $	g3n3
mando el	R3
mando mi	Z4
mane*	Q9S7T4a-3j5
mane* de*	Q6
manej*	S7T4a-3j5
manejan	j6
manejando	S8
maner*	Q10
manera	Q10
manera de	Q6
mani*	T3
mano	F3U4d3
mano #	F4
mano $	U4
mano*	S4
mano* #*	F4
manos	S4
manu*	B5F5G5
manu* ☎*	E3
manua*	B5F5G5
manual	E3
manual ☎	E3
manuales	B5
manuales $	B4
manualmente	F5G5
manualmente $	F5G5
many	C4b4
many points	C4b4
many* poin*	C4b4
maq*	c7r7
maqu*	c7r7
maqui*	c7r7
maquina	c7r7
maquina $	c6r5
mar*	D-4G-3H3Q-3S-5T-5V-3a11c25f4j4l5o-6
marc*	C3S-4T-5a7c15l5n5o-3
marc* #*	E3
marc* al*	S-3a4c6
marca	C4E3
marca*	T-4c16n3
marcar	c5
marco	S-3a4n3
marco*	l6
marcos	l6
marcos $	l6
mari*	f4h3q4
marib*	f3
maribel	f3
marid*	q4
marido	q4
marq*	a4c12
marq* por*	c7
marqu*	a4c12
marque	a4
marque $	a5
marquen	c5
mart*	F3H5j5k3o-3
mart* ceti*	k3
marte*	H5j5
martes	H5j5
martes $	H5O3P3
marti*	k3
martin	k3
martin cetina	k3
mas	A-3B-5C-4D6G3H-3I20J-3L-3M-6O-5Q-6S9T13V20W15X8Y-3Z-4a-11c-5d-6e-3f-4g-3h-11i21j-3m-5o-8p-3r-9
mas $	D9I9J-3M-3T7i6n3o-5q7r-3
mas a	G3i5
mas de	U4b5h-3
mas descuenta	G3
mas el	G4
mas fieles	I5
mas ha	P4
mas hay	T5
mas para	F4
mas por	X6i3j4
mas puntos	I5
mas sabes	T4
mas saldo	F3I4
mas tarde	S4
mas*	j4
mas* a*	G3i5
mas* de*	U4b5h-3
mas* desc*	G3
mas* el*	G4
mas* fiel*	I5
mas* ha*	P4
mas* hay*	T5
mas* para*	F4
mas* por*	X6i3j4
mas* punt*	I5
mas* sabe*	T4
mas* sald*	F3I4
mas* tard*	S12
mat*	a6k3
matu*	k4
matu* ☎*	k4
matut*	k4
matutino	k4
matutino ☎	k4
mau*	A5B6k3
maur*	A5B6k3
maur* caje*	m3
maur* entr*	k4
maur* esta*	A6
maur* hoy*	B7
maura	A5B6k3
maura cajera	m3
maura entre	k4
maura esta	A6
maura hoy	B7
max*	o8
maxi*	o8
maxim*	o8
maximo	o8
maximo $	o4
may*	H5L3j5
mayo	H6
mayo $	H6
mayo*	L3j5
mayor*	L3j5
mayoreo	L3j5
me	A3B-6C-3D12E-9F-7G-7I-9J-6K-5L5N3O-9P4Q-8R-5S3T15U3V-8W-8X5Y14Z4a-8b19c15d-10e3f-6g19h10i-8j-6k-3l-5n5p-5
me abonaron	D4
me acuerdo	m3
me alcanza	b11
me apunta	g4
me arrepenti	q4
me atienda	c4
me ayuda	c8k4
me canse	D8
me cobraron	P8
me compraron	h6
me confundi	Z7q7
me contestas	D4r5
me conteste	c4
me cuadra	H4
me cubra	k3
me da	n3
me dan	D4L7b-4
me das	P4b4g3n4
me den	L3
me descontaron	P3
me dice	d4
me dices	C4Y6
me dictaron	q3
me dieron	D-3P5n7
me diga	S3
me dijeron	A3b3
me dijo	g3h3
me dio	D3f3h3
me duele	a9
me equivoco	Q3
me equivoque	Q3Z3q8
me escriban	X5
me escribas	X4
me escribe	r5
me espero	n8
me esta	p6
me explico	c3
me falta	b4
me faltan	b3
me fue	Z5l3
me gustaria	Y4
me ha	P3
me habia	n3
me hablar	S8c-4r3
me hable	c7
me hace	D3U3
me hice	T7n-3q4
me huele	B4
me inscribe	g5
me interesa	J7N4g3
me junto	b4n-3
me la	c3e3
me llame	c4
me llamen	c3
me llegan	Y4
me llego	A3H4
me llegue	Y4
me lleguen	X3
me lo	W3h3
me los	L3d3
me mandaron	T3
me mandes	X6
me marquen	c5
me pago	h4
me pasas	j5
me perdi	T12
me preguntan	j4
me puede	T3c4
me puedes	T5
me puedo	L-3b3g5
me puso	T4
me queda	d3
me quede	T4
me quedo	T6n-4
me quiero	N5g3
me quitaron	D4
me registraron	n4
me registras	O-3g5h3
me registro	g5
me regresaron	P-3b3e3
me robo	l4
me sale	J-7m8n5
me salgo	N7
me sirve	L8
me suman	L3
me sumaron	n6
me toca	L4V3W5o4
me trae	a7
me urge	c3
me voy	H3J3N3
me* abon*	D4
me* acep*	f4j4
me* acue*	m3
me* alca*	b12
me* apar*	b4j3
me* apun*	g4
me* arre*	D3q4
me* aten*	D3c3
me* atie*	c4
me* avis*	X3Y3n4
me* ayud*	c8k4
me* busc*	r3
me* cans*	D8
me* cobr*	P8
me* comp*	h8
me* comu*	c6
me* conf*	Z7q7
me* cont*	D4c3r5
me* cuad*	H4
me* cubr*	k3
me* da*	n3
me* dan*	D4L7b-4
me* das*	P4b4g3n4
me* den*	L3
me* desc*	P3
me* devu*	e3
me* dice*	C3D-3Y6d5n4p-3
me* dict*	q3
me* dier*	D-3P5n7
me* diga*	S3X3
me* dije*	A3b3
me* dijo*	g3h3
me* dio*	D3f3h3
me* duel*	a9
me* entr*	j4
me* envi*	Y3
me* equi*	Q6Z3q7
me* escr*	X9r6
me* espe*	n8
me* esta*	D3S3n-3p6
me* expl*	c3
me* fall*	q3
me* falt*	b7
me* fue*	Z5l3
me* grit*	D3
me* gust*	Y4o4
me* ha*	P3
me* habi*	n3
me* habl*	S7r4
me* hace*	D7U3n-3
me* haga*	Z3
me* hice*	T7n-3q4
me* huel*	B4
me* insc*	J7N3X-3g5
me* inte*	J7N4g3
me* junt*	b4n-3
me* la*	c3e3
me* liqu*	h5
me* llam*	c7
me* lleg*	A3H4Y9
me* lo*	W3h3
me* los*	L3d3
me* mand*	X12
me* marc*	n3
me* marq*	c6
me* noti*	Y3
me* pago*	h4
me* pasa*	j5
me* perd*	T12
me* preg*	j6p4
me* pres*	S3a5j-3
me* pued*	L-4T6b3c5g4
me* puso*	T4
me* qued*	K3T10b8d3n-3
me* quie*	N5g3
me* quit*	D4
me* rega*	L5b-4
me* regi*	O-3g9h3n4
me* regr*	P-3b3e4
me* robo*	l4
me* sale*	J-7m8n5
me* salg*	N7
me* sirv*	L8
me* suma*	n6
me* tien*	X5
me* toca*	L3V3W4o4
me* trae*	a7e3
me* urge*	c3
me* voy*	H3J3N3
me* vuel*	L3
mec*	o5
med*	D3S-3T4a3e3f-3g5
medi*	D3S-3T4a3e3f-3g5
media	D4
media*	K3
medias	K3
medic*	a5e3
medicina	e3
medio	T5
medio $	T5
medio*	M3j3
mediodia	M3j3
mediodia $	M3
mej*	J6c5q3
mejo*	J6c5q3
mejor	J6c5o-3q3
mejor*	o4
mejores	o4
mem*	a8f5
men*	E3F-8G6J-4L-4O-4P-3S-5T26V-5W-3X19Y13Z7a-8b-4d-3i-3n3o-6q5
meno*	D7E4F-7G8n-3q8
meno* #*	F-4G9
meno* a*	q3
meno* para*	G4
menos	D7E4F-7G8q8
menos #	F-4G9
menos $	I3q4
menos a	q3
menos para	G4
mens*	D-4J-3L-3S-3X21Y14Z8a-4j-3n9o-3q-4
mens* a*	n6
mens* cuan*	Y4
mens* por*	Z5
mens* ya*	X5
mensa*	D-4J-3L-3S-3X21Y14Z8a-4j-3n9o-3q-3
mensaje	T3Z9n9q-3
mensaje $	T5X-3Z-3n6
mensaje a	n6
mensaje ya	X3
mensajes	X13Y11
mensajes $	X7Y8
mensajitos	X7
mensajitos $	X7
mensu*	c4
mensualidad	c4
menu	T27V-3a-3o-3
menu $	T18o-3
menu otra	T5
menu* otra*	T5
mer*	G4H-3Q3S7U3W8a-3e5h4n-6o5
merc*	Q6W9e6n-3
merca*	Q6W9e6n-3
mercancia	Q6W6e6n-3
mercancia $	G3Q4n-3
mere*	G3
mere* el*	G3
merec*	G3
merecia	G3
merecia el	G3
mero	Q-3S8U3h4o6
mero $	h4o7
mes	B4H13I3P6U-3W3p-3
mes $	H6I4W6m3
mes con	B5P4
mes en	H3
mes pasado	H3b3
mes*	I3V4W-3h5i-3j17n-3q5
mes* con*	B5P4
mes* en*	H3
mes* pasa*	H3b3
mesa	D3V4h5i-3q6
mesa #	D3V6d3h4
mesa $	q7
mesa*	j3
mesa* #*	D3V6d3h4i-3
mesas	j3
mese*	I3j12
mese* sin*	j4
meses	I3j4
meses $	I4
meses sin	j4
met*	C-6D-5E-3G-4H-3J13K-5L-4M6Q7S-3T-6U6V-5W-8a-7c-3f12g6h12i5j-3k12m5n7o-3p-7
meta	H3
meta o	H3
meta*	J7
meta* o*	H3
metas	J7
mete	J6f4n-3
mete*	C-4H-3J3M-3W-4f10g7h14i7k6
mete* a*	g3k6
mete* al*	f8
mete* el*	d3
mete* la*	J6n-4
mete* otra*	i4
mete* una*	h5
mete* vent*	n3
metel*	F4f5h5i3q-3
metela	f6
metele	F4h4i3
metele otra	i4
metem*	g3h3k5
meteme	g3h3k3
meteme a	g3k3
meter	J4g4h4i3k3
meter $	J3
meter ventas	n3
meter*	f4
meterlo	f4
meti	H-4Q4U7m3n12p-5q3
meti #	q3
meti $	Q4U3n8p-7q-4
meti pasame	m3
meti*	M10k4m3
meti* #*	q3
meti* a*	P4
meti* el*	M6
meti* en*	H3m4
meti* la*	q6
meti* pasa*	m3
meti* una*	n4
meti* vent*	l3
meti* yo*	U5
metid*	P3U4m4n-3q3
metida	m4
metida en	m4
metido	P3U4n-3q3
metie*	M3l3
metiendo	l3
metiendo ventas	l3
metieron	M3
metim*	i4
metimos	i4
metio	M7
metio el	M6
metio en	H3
metis*	k5
metiste	k5
metiste $	k5
meto	Q5n6
mex*	a7
mexi*	a7
mexic*	a7
mez*	C3h3j3
mezc*	h3j3
mezca*	h3
mi	A14B-3C-3D3E-7F-4G-6H-12I-7J-10K-8L-6M-7N26R10S-6T-9U42V-9W22X-9Z12b13c-11d6f-3g-7h6i-6k7l-3m5n5o-17p-12q-3r-3
mi $	A12K-3N7U3W-3
mi abuelita	W3a4
mi acumulado	b7
mi amor	a4
mi asunto	c4
mi buen	O7n-3
mi caja	U4
mi cajera	r3
mi cajero	R4
mi celular	N3Y3r5
mi cita	j8
mi clienta	C3
mi cliente	C3
mi comadre	C3Z4
mi comision	W3
mi companera	q4
mi compra	D5W-6d4e4h-3j4n6
mi contador	H4
mi corte	U7n4
mi cuenta	D-3N5Q3b11g5j-3
mi cumple	P4W4
mi dia	U13a-4
mi dinero	e5
mi empleada	k3m3
mi empleado	R3
mi encargado	R4
mi esposa	A-3B3X4k3
mi ex	l4
mi firma	A3
mi hermana	L3
mi hija	S4Z5
mi hijo	T3W6a6
mi informacion	N3
mi jornada	U7
mi lista	U6
mi mama	R4W4a6
mi monedero	N3O-3P4W-3Y3b8h4
mi nombre	N6U4b3
mi numero	Q5W-3b3
mi ok	A4
mi papa	W3
mi permiso	A4
mi personal	U-4m13
mi premio	d8
mi prima	W4d-3
mi propio	q3
mi registro	N3
mi saldo	D13L3Q6d4p-3
mi senora	k3
mi sobrina	m3
mi suegra	f4
mi telefono	N7
mi tia	F3W6
mi ticket	S3h10n3
mi total	U7b8
mi trabajadora	k3
mi ultima	P4n4
mi venta	U3
mi vida	a10j-3
mi* abue*	W3a4
mi* acum*	b7
mi* amor*	a4
mi* asun*	c4
mi* buen*	O7n-3
mi* caja*	U4
mi* caje*	R5r3
mi* celu*	N3Y3r5
mi* cita*	j8
mi* clie*	C6
mi* coma*	C3Z4
mi* comi*	j4
mi* comp*	D4W-5d3e4h-4j3n6q3
mi* cont*	H4
mi* cort*	U7n4
mi* cuen*	D-3N5Q3b11g5j-3
mi* cump*	P4W4
mi* cuna*	Z3
mi* dia*	U13a-4
mi* dine*	e5
mi* empl*	R3k3m3
mi* enca*	R4
mi* espo*	A-3B3W3X3b-3k3
mi* ex*	l4
mi* firm*	A3
mi* hija*	S4Z5
mi* hijo*	T3W6a6
mi* inco*	N-3g5
mi* info*	N3
mi* jorn*	U7
mi* list*	U6
mi* mama*	R4W4a6
mi* mone*	N3O-3P4W-3Y3b8h4
mi* niet*	T4
mi* nomb*	N6U4b3
mi* novi*	W4
mi* nume*	Q5U3W-3b3
mi* ok*	A4
mi* papa*	W3
mi* perm*	A4
mi* pers*	U-4m13
mi* prem*	d8
mi* prim*	W4d-3
mi* prop*	q3
mi* regi*	N3
mi* sald*	D12L3Q6b3d3p-3
mi* seno*	k3
mi* sobr*	R4k3m3
mi* sueg*	f4
mi* tele*	N7
mi* tia*	F3W6
mi* tick*	S3h10n3
mi* tota*	U7b8
mi* trab*	k3
mi* ulti*	P4n4
mi* veci*	P-3W7
mi* vent*	U3
mi* vida*	a10j-3
mia*	U15
mias	U15
mias $	U12
mie*	I10a-3n5p3
miem*	I10f3
miemb*	I10f3
miembros	I10
miembros $	I10
mien*	n5p3
mien* inve*	l3
mien* se*	p3
mient*	n5p3
mientras	n5p3
mientras investigo	l3
mientras se	p3
mier*	H4
mier* la*	H4
mierc*	H4
miercoles	H4
miercoles la	H4
mij*	H5o3
mija	a3
mija $	a3
mijo	H4
mijo $	H4
min*	L7S13b-3o-4q3
mini*	L7b-3
mini* para*	L3
minim*	L7b-3
minimo	L4b-3
minu*	S13o-4q3
minut*	S13o-4q3
minuto	S5q3
minuto $	S5
minutos	S8o-4
mio	H-4K5P3U14b12h-3j-3n-4
mio $	K5P4U3b9j-3l3
mio de	H-3U10
mio*	U5
mio* de*	H-3U10
mios	U5
mir*	C9a7
mira	C6a8
mira que	C3
mira* que*	C3
mire*	W3k3
mire* y*	k3
mirey*	W3k3
mireya	W3k3
mireya y	k3
mis	B4C-4D6E-3F-6G-3H-10I6J3K-3L-7N4O-6P23Q10S-4T-6U38V-3W9X-7a-9b9c-5g-6h-4j-7k-3l-3m9o-7p-3q-5r-4
mis #	D4W5
mis cajeros	m10
mis clientas	I5
mis clientes	I5
mis compras	Q7
mis consumos	P6
mis datos	N11
mis empleados	B7
mis pesos	b7
mis puntos	D6F-5J7L-4N-4O-3W7b5d3g-3h5n8
mis registro	U12
mis ticket	P9U3
mis vendedores	R4m3
mis ventas	H-3Q3U11
mis*	C-3D3H-3L4Q13V-3a4d-3g3h-9i32n-3o-3p8q-4
mis* #*	D4W5
mis* caje*	m10
mis* clie*	I9
mis* comp*	P4Q6W3
mis* cons*	P6
mis* dato*	N11
mis* empl*	B7
mis* peso*	b7
mis* punt*	D6F-5J7L-4N-4O-3W7b5d3g-3h5n8
mis* regi*	U12
mis* tick*	P9U3
mis* vend*	R4m3
mis* vent*	H-3Q3U11
mism*	C-3D3H-3L4Q13V-3a-3d-3g3h-9i32n-3p8q-4
mism* #*	i5
mism* celu*	p3
mism* clie*	Q3V-4i9
mism* cuen*	D4
mism* dato*	i5
mism* favo*	l3
mism* nume*	g4i3
mism* seno*	Q3h-3i3
misma	D4Q8h-5i11n-4
misma $	Q9i-5
misma clienta	i3
misma cuenta	D4
misma senora	i3
mismi*	V-3i4
mismo	L4Q6g3h-4i13p7q-4
mismo #	i3
mismo $	V5n4p3
mismo celular	p3
mismo cliente	Q3
mismo favor	l3
mismo numero	g4i3
mismo senor	Q3
mismo*	i5
mismos	i5
mismos datos	i5
mit*	d7e3
mita*	d7e3
mita* #*	d3
mita* de*	e3
mita* efec*	d3
mitad	d7e3
mitad #	d3
mitad de	e3
mitad efectivo	d3
moc*	G3V3
moch*	G3V3
moch* #*	G3
mocha*	G3
mocharle	G3
mocharle #	G3
mochi*	V3
mod*	C-3E6H-3Q7W6a6e3j4n3
mode*	e3j5
model*	e3j5
modi*	E6W7q4
modi* los*	E7
modif*	E7W7q5
modifica	W5q4
modificar	E7
modificar los	E7
modo	Q6a8n3
modo $	a8
modo de	Q3n4
modo* de*	Q3n4
moj*	j6
mol*	X11a4
mole	a6
mole $	a6
mole*	X11
moles*	X11
molesta	X3
mom*	H4J4S12
mome*	H4J4S12
mome* cuan*	H4
mome* no*	J4
mome* por*	S8
momen*	H4J4S12
momento	H4J4S12
momento $	U3
momento cuanto	H4
momento no	J4
momento por	S8
mon*	A-4C12E8F3H-5I6J-4L7M-3N4T-4U-5X-4Z-3a-5b6c-5d9e-4f7g7h-5j-6l-4m-4n3o-4p3q4
mone*	A-3C8E9F3G3H-4I7J-3L7N4O3T-3U-4X-4a-4b7c-5d10e-4f8g7h-9j-5k-4l-3m-4o-3p4q-7
mone* #*	d6h-3
mone* a*	f7
mone* al*	f6
mone* ayer*	H3
mone* de*	C9E9G4I-3W9d-3f-5h-4p5
mone* del*	C3
mone* esta*	n3
mone* este*	I3
mone* los*	d4
mone* para*	d4
mone* quie*	E3
mone* trae*	E3
mone* ya*	I3
mone* ☎*	C3E3P5f-6
moned*	A-3C8E9F3G3H-4I7J-3L7N4O3T-3U-4X-4a-4b7c-5d10e-4f8g7h-9j-5k-4l-3m-4o-3p4q-7
monedas	S3
monedero	A-3C8E9F3G3H-3I7J-3L7N4O3S-3T-3U-4X-4a-4b7c-4d11e-4f8g7h-10j-5k-4l-3m-4o-3p4q-7
monedero #	d6h-3
monedero $	C3D4E-4F-3G5I4N7O4V3W-6X-3b4c-3g9h3j-4m-3
monedero a	f7
monedero al	f6
monedero ayer	H3
monedero de	C9E9G4I-3W9d-3f-5h-4p5
monedero del	C3
monedero esta	n3
monedero este	I3
monedero los	d4
monedero para	d4
monedero quiero	E3
monedero trae	E3
monedero ya	I3
monedero ☎	C3E3P5f-6
mont*	C5n4q11
mont* #*	h8
mont* de*	h-4q9
mont* no*	n-3q4
monta*	C7
montano	C7
montano $	F3
monto	Q3n4q10
monto #	h6
monto $	i3q3
monto de	h-4q7
monto no	n-3q4
mor*	O11o-3
mos*	a-3c4g3k4m8
most*	a-3c4g3k4m8
most* cola*	m6
mostr*	a-3c4g3k4m8
mostrador	c5g3k4
mostrador $	V3c5k3
mostrar	m6
mostrar colaboradores	m6
mov*	B15C-6E3P34W-3a-3f-3m-3
move*	E5
move* al*	E5
mover*	E5
moverle	E5
moverle al	E5
movi*	B15C-3P16m-3
movi* de*	B7P5
movi* los*	B3
movie*	B3
movieron	B3
movieron los	B3
movim*	B8C-3P18m-3
movimiento	J3n3
movimientos	B9P19m-3
movimientos $	P7
movimientos de	B7P5
movio	B4
movs	P19
muc*	H-3T-3U3V5W-3X4a-5f4k6l4m5p6q-4
much	U4p6
much*	C3H-3V5X4a-4f4k6l4m5q-3
much* apar*	m5
much* de*	l4
much* dice*	R3
much* grac*	o4
much* hay*	l4
much* nuev*	m3
much* que*	c3
mucha*	C3R3V6a-3f5k6l5m5n-5q-3
muchacha	R3k3l3n-4
muchacha $	p4
muchacha dice	R3
muchacha hay	l4
muchacha que	c3
muchachas	m5
muchachas aparecen	m5
muchacho	V5f4k3l3
muchacho $	V5f5k4
muchacho de	l4
muchacho nuevo	m3
muchas	o3
muchas gracias	o3
mucho	X5n6
mucho $	n6
mucho*	b3
muchos	b3
mue*	H4J6K3P3T-4W3d-3j4m3n3
muer*	H5j4
muert*	H5j4
muerto	j4
muerto $	j4
muertos	H3
muertos $	H3
mues*	K4P4m4
mues* las*	K5
mues* los*	m4
mues* quie*	B3
muest*	K4P4m4
muestrame	K4m4
muestrame las	K5
muestrame los	m4
muestrame quien	B3
muev*	J6T-3n4
mueva*	J7T-3
muevas	J7T-3
muevas $	J6T-3
mueve	W3n6
mueve*	q4
muy	O5a-3n-3o20
muy amable	o5
muy bien	o9
muy buenas	O3
muy buenos	O4
muy* amab*	o8
muy* bien*	o9
muy* buen*	O7
my	N7U6n6o-3
nac*	G7a5
nach*	G7
nachi*	G4
nachita	G4
nachita $	G4
nacho	G3
nacho $	G3
nad*	C4D8J33L-3O-3P-3S-3W-3Z3a-7d-3e-3l5n8o-5q3r-3
nada	C4D6J26L-3O-3P-3S-3W-3Z4a-6d-3n8o-4q4
nada $	D4J10Z6a-5l3n7o3q7
nada de	D3J3
nada gracias	J6o-6
nada mas	C5j3n5
nada para	R3
nada que	H4
nada* de*	D3J3
nada* grac*	J6o-6
nada* mas*	C5j3n5
nada* para*	R3
nada* que*	H4
nadi*	D3J7X3l4
nadi* me*	D3
nadia	l4
nadia $	l4
nadie	D3J7X3
nadie me	D3
nan*	k6
nanc*	k6
nancy	k6
nancy $	k6
nav*	k4
navi*	k4
navi* paol*	k4
navid*	k4
navideno	k4
navideno paola	k4
nay*	A4l9
naye*	A4l9
nayel*	A4l9
nayeli	A4l9
nayeli $	A4l7
nec*	D-3E3H3J3L4R4W-3a-3c4j8n-3
nece*	D-3E3H3J3L4R4W-3a-3c4j8n-3
nece* anad*	k7
nece* corr*	E3
nece* desc*	G3
nece* el*	H4R3k-3
nece* para*	L7
nece* que*	F3X4j4
nece* su*	j3
nece* un*	c3
nece* una*	T3c3
neces*	D-3E3H3J3L4R4W-3a-3c4j8n-3
necesario	J3Q4
necesita	L3j5
necesita para	L3
necesita su	j3
necesito	E3H3W-3X3c5h3j3
necesito anadir	k7
necesito corregirle	E3
necesito descontarle	G3
necesito el	H4R3k-3
necesito que	F3X4j4
necesito un	c3
necesito una	T3c3
neg*	H6r7
nego*	H6r7
negoc*	H6r7
negocio	H6r7
nes*	l3
nest*	l3
nest* anda*	l3
nesto*	l3
nestor	l3
nestor anda	l3
new	f7
new customer	f7
new* cust*	f7
nex*	V19a-3o-3
next	V19a-3o-3
next $	V15a-3o-3
ni	D12E5G-4J10L-4X5a4d-3n-3o4q3
ni los	D4L-3
ni modo	a8
ni* los*	D4L-3
ni* modo*	a8
nie*	T3
niet*	T4
nin*	H-6J17K3W-3Z6a9j5n-3q-3
ning*	J19K3a-3
ning* de*	J4
ningu*	J19K3a-3
ningun	J5
ninguna	J15K3
ninguna $	J5K3
ninguna de	J4
nino	H-5Z7a6j6
nino $	H-5Z5a6j6
no	B-6C-3D12F-5G3H-6I-6J44K13L-5M-6N6O-11P-5Q-10S6T10U-8V-11W-11X22Y-9Z25b-14c6d-14e9f3g-6h-11i-11j-15k-8l16n-4o-20p-6q30
no #	q9
no $	D-4H3J-6S3T-7Y-3Z9a17b5h-6l-3m8n7o-5q6
no abre	R6
no anotes	J6
no aparece	D4h-3n3
no apruebes	A4
no apuntes	J4
no captures	J7
no coincide	E4
no compro	J3
no cuadra	D4
no cuadran	E3
no cuenta	q3
no da	J4
no de	M3n-4q3
no debi	n-3q8
no debia	Z3
no del	q4
no el	U3
no entendi	T10
no entiendo	J-3T8
no entre	l5n-3q3
no era	Z16e5n-3q9
no eran	G4q3
no es	J3V5Z7i-6l8r3
no esa	A5J-3q5
no esta	C4f9q-3
no estoy	g8
no gracias	J8X3o-8
no guardes	J3
no ha	f4
no habia	i3
no hagas	J3
no han	I4
no hay	J8Q3V-4a8n-3q-3
no iba	Z6q3
no inventes	J-3a7
no kiero	X4
no la	A4J13a-3k5n-4o4q-5
no labora	l3
no le	C-3D-3F3G5J5R5T22Z-3a-3e11h-3n-5q-6
no lo	J7
no los	L4X-4r13
no manches	a6
no manden	X4
no mas	X3
no me	A3D5H7X11a-4b-4c4g-4h3n10q-8r-3
no metas	J6
no nada	J4
no necesito	X4
no no	J9
no nomas	J4
no ocupo	J-3X4o3
no pago	q4
no pasa	J-7n8
no paso	q4
no pueda	l7
no puedo	S4
no pues	o6
no que	S3n4
no quiere	J3d3f-3
no quiero	N10X6Y-3c8d-5e3g-4l7
no quiso	D3h4
no registre	l3
no registres	J5
no regresa	l3
no sabes	T-4n6
no sale	f3
no se	K13T13l-3
no seas	W5
no siga	l3
no sirve	D5L-3
no son	E3G4
no supe	T7
no te	c3
no tengo	K5S3b-3g6r3
no tiene	f9
no trabaja	l5
no trae	d5
no traia	q3
no va	C3l4q5
no vendi	J3
no veo	a6n6
no vi	n8
no vino	a8l3q-3
no voy	P8b-3
no* #*	q9
no* abre*	R6
no* anot*	J6
no* apar*	D6h-3
no* apru*	A4
no* apun*	J4
no* cadu*	L4W4
no* capt*	J7
no* coin*	E5
no* comp*	T14a-3
no* cont*	J-3a6n7
no* cuad*	D4E4
no* cuen*	q3
no* da*	J4
no* de*	M3n-4q3
no* debi*	Z3n-4q10
no* del*	q4
no* el*	U3
no* ente*	T10
no* enti*	J-3T8
no* entr*	l4q3
no* era*	Z16e5n-3q9
no* eran*	G4q3
no* es*	J3V5Z7i-6l8r3
no* esa*	A5J-3q5
no* esta*	C4D3J-4f9q-3
no* esto*	g8
no* exis*	N4
no* grac*	J8X3o-8
no* guar*	J3
no* ha*	f4
no* habi*	i3
no* haga*	Z6
no* han*	I4
no* hay*	J8Q3V-4a8n-3q-3
no* iba*	Z6q3
no* inve*	J-3a7
no* kier*	X4
no* la*	A4J13a-3k5n-4o4q-5
no* labo*	l3
no* le*	C-3D-3F3G5J5R5T22Z-3a-3e11h-3n-5q-6
no* lo*	J7
no* los*	L4X-4r13
no* manc*	a6
no* mand*	X4
no* mas*	X3
no* me*	A3D5H7X11a-4b-4c4g-4h3n10q-8r-3
no* meta*	J6
no* nada*	J4
no* nece*	X4
no* no*	J9
no* noma*	J4
no* ocup*	J-3X4o3
no* pago*	q4
no* para*	T-3q11
no* pasa*	J-7n8
no* paso*	q4
no* pren*	e3
no* pued*	D3S4l7
no* pues*	o6
no* que*	S3n4
no* quie*	J5N10X6Y-3c8e3f-4g-4l6
no* quis*	D3h4
no* quit*	q3
no* regi*	J5l3
no* regr*	l3
no* sabe*	T-4n6
no* sale*	f3
no* se*	K13T13l-3
no* seas*	W5
no* siga*	l3
no* sirv*	D5L-3e3
no* son*	E3G4
no* supe*	T7
no* te*	c3
no* teng*	K5S3b-3g6r3
no* tien*	f9
no* trab*	l5
no* trae*	d5h4
no* va*	C3l4q5
no* vend*	J3
no* veo*	a6n6
no* vi*	n8
no* vino*	a8l3q-3
no* voy*	P8b-3
noc*	H-3O3S6X5
noch*	H-3O3S6X5
noche	H-3S5X5a3
noche $	H-3S5X4a-3
noche*	O3
noches	O3
nom*	C7F-3G-3H-3I3J5K-3L-3N4P-3Q5S-3U7V-3X-4a-5b4c-3d-4f3h3j-3l-3m5n5p-3q4r4
noma*	C5J6T3U5W-3h3
noma* #*	E4
noma* quie*	b3
nomas	C5J6T3U5W-3h3
nomas #	E4
nomas $	C3U3
nomas quiero	b3
nomb*	B3H-3I3L-3N5Q4U3W-4a-3f4j-3m6n3q3r6
nomb* de*	C3N3f4m8q5
nomb* gere*	k4
nombr*	B3H-3I3L-3N5Q4U3W-4a-3f4j-3m6n3q3r6
nombrar	k4
nombrar gerente	k4
nombre	B3H-3I3L-3N5Q4U3W-4a-3f4m6n3q3r6
nombre $	B5U3b3r4
nombre de	C3N3f4m8q5
nos	H3S-3a9e3o9r3
nos fue	H6
nos quedamos	H3
nos vemos	a4o9
nos*	l4
nos* fue*	H6
nos* qued*	H3
nos* vemo*	a4o9
noso*	l4
nosot*	l4
nosotros	l4
nosotros $	l3
not*	A-3M9T-3V-5X16Y16a-4e3h7i6
nota	M10S3a-3e4h7i5
nota #	M3d3
nota $	M3
nota &	e3
nota de	S4
nota es	i3
nota*	V-3
nota* #*	M3d3
nota* &*	e3
nota* de*	S4
nota* es*	i3
nota* la*	V-3q3
notas	V-3
noti*	X17Y17
noti* cuan*	Y4
noti* los*	X3Y3
notif*	X17Y16
notificaciones	X14Y8
notificaciones $	X15
nov*	H7W3n6
nove*	n7
noved*	n7
novedad	n7
novedad $	n7
novi*	H7W3
novi* #*	H5
novie*	H8h-3j3
noviembre	H8h-3j3
noviembre #	H5
noviembre $	H3j3
now	p14
now $	p14
nue*	A-3C-4H-4I4R6S-4U-3V12W5X-3d-3f18h4i4k13o-7q-3
nuev*	C-4H-4I3R6S-4U-3V12W5X-3d-3f18h4i4k13o-7q-3
nuev* avis*	l3
nuev* clie*	V7
nuev* cola*	k4
nuev* empl*	R3
nuev* en*	Q3k4
nuev* enca*	k3
nuev* laur*	k4
nuev* que*	T3
nuev* se*	k5
nuev* vent*	h4
nuev* ya*	m3
nueva	V11a-4f10h10k6n-4o-3
nueva $	V11
nueva en	Q3
nueva que	T3
nueva se	k5
nueva venta	h4
nueva*	k3
nuevas	k3
nuevas en	k3
nuevo	R5W7X-3a4f9h-5i4k4n4o-4
nuevo $	W4Y3a6f6i3
nuevo aviso	l3
nuevo colaborador	k4
nuevo empleado	R3
nuevo encargado	k3
nuevo ya	m3
nuevo*	I4
nuevos	I4
num*	E-4H6I3J3L-3P-4Q7T-3U4V-4a-3c3d-5j-3m3n-3o-3p-3q5r3
nume*	E-4H6I3J3L-3P-4Q7T-3U4V-4a-3c3d-5j-3m3n-3o-3p-3q5r3
nume* #*	M4
nume* de*	H-3I5c3m3
nume* del*	H11
nume* es*	V-3q7
nume* esta*	m3
nume* hubo*	H3
nume* le*	M3n3
nume* por*	q3
nume* que*	Z4q-4
nume* trae*	H3
nume* ya*	H3
nume* ☎*	C3W4l4
numer*	E-4H6I3J3L-3P-4Q7T-3U4V-4a-3c3d-5j-3m3n-3o-3p-3q5r3
numeritos	H4
numeritos del	H4
numero	E-4H3I3J3L-3P-4Q7T-3U3V-4a-3c3d-5j-3m3o-3p-3q5r3
numero #	M4
numero $	B3H-4J3Q5S3U7n-5r4
numero de	H-3I5c3m3
numero del	H7q3
numero es	V-3q7
numero esta	m3
numero hubo	H3
numero le	M3n3
numero por	q3
numero que	Z4q-4
numero traemos	H3
numero ya	H3
numero ☎	C3W4l4
nun*	D9f7
nunc*	D9f5
nunc* ha*	f3
nunc* me*	n3
nunca	D9f5
nunca ha	f3
nunca me	n3
o	C5D-9G-4H4I3J-6L22N-3O-3Q24S-6U-5V-7W-7X-4Y-3Z-5a-3b6c-10d-6e-4f-5g-3h-7i-6j9k-4l-6m7n42o-7p6q-16r18
o #	C3n3
o con	Q3c-3r3
o de	L3
o el	L4
o es	r3
o gerente	m3
o hay	r3
o me	n4
o menos	I3
o mi	B3
o nada	b3j4
o no	H3J-3L6m4n12
o nomas	Q3n4
o nos	H3
o que	T6r4
o se	n3
o sea	F3
o sigue	A4
o sin	Q7a8n-4
o te	n3
o todavia	b4n-3p3
o ya	C3m4
o* #*	C3n3
o* con*	Q3c-3r3
o* de*	L3
o* el*	L4
o* es*	r3
o* gere*	m3
o* hay*	r3
o* me*	n4
o* meno*	I3
o* mi*	B3
o* nada*	b3j4
o* no*	H3J-3L6m4n12
o* noma*	Q3n4
o* nos*	H3
o* que*	T6r4
o* se*	n3
o* sea*	F3
o* sigu*	A4
o* sin*	Q7a8n-4
o* te*	n3
o* toda*	b4n-3p3
o* ya*	C3m4
oct*	H6
octu*	H6
octu* comp*	H5
octub*	H6
octubre	H6
octubre completo	H5
ocu*	J3S4T5X3a-3c3d11f3n-3
ocup*	J-3S4T5X3a-3c3d11f4
ocup* que*	c5
ocupa*	S5d8
ocupada	S4
ocupada $	S4
ocupar	d4
ocupo	J-3T6X4c4f4
ocupo que	c5
ofe*	E3X5Y3j3l5
ofel*	E3l6
ofeli*	E3l6
ofelia	E3l6
ofelia $	E3l6
ofer*	X5Y3j4
ofert*	X5Y3j4
ofertas	X5Y3j4
ofertas $	X7
ofi*	r3
ofic*	r3
ofici*	r3
ofr*	T10
ofre*	T10
ofrec*	T10
oig*	b3
oiga	b3
ok	A9a-4o30
ok $	A3a-3o17
ok al	A4
ok ya	o4
ok* al*	A4
ok* ya*	o4
ola	O22a-4o-5
ola $	O18a-3o-4
olg*	k3
olga	k3
olga tun	k3
olga* tun*	k3
olv*	J8N8W-3i4
olvi*	J8N8i4q-3
olvi* el*	i3
olvid*	J8N8i4q-3
olvida	a3i4
olvida el	i3
olvidalo	J9
oma*	l3
omar	l3
omar unos	l3
omar* unos*	l3
on	O-8S21X-3Y9a-4n-3o-5
on $	O-8S21X-3Y9a-4o-4
ond*	H4O14T3a-3
onda	H4O14T3a-3
onda $	O13
onda con	H5n4
onda* con*	H5n4
one	d4q6
opc*	T17
opci*	T17
opci* teng*	T3
opcio*	T17
opciones	T17
opciones $	T9
opciones tengo	T3
ope*	K5c14n8o-3
oper*	K5c14n8o-3
oper* que*	n3
opera*	K5c14n8o-3
operacion	n9
operacion que	n3
operaciones	K6
ora*	V4a5n-3o10
oral*	V4n-3o10
oral* pues*	o4
orale	V4n-3o10
orale $	o4
orale pues	o4
ord*	Q7h3n-3
orde*	Q7h3n-3
orde* #*	h3
orden	Q7h3n-3
orden #	h3
ori*	S10T10a-3
orie*	T11
orien*	T11
orientame	T11
orientame $	T7
orit*	S12
orit* no*	S4
orita	S12
orita no	S4
oto*	A3F6
otor*	A3F6
otor* el*	A3
otor* punt*	F6
otorg*	A3F6
otorgar	F6
otorgar puntos	F6
otorguese	A3
otorguese el	A3
otr*	B-4D5F3G-4H-3I-4J4K5M-5N-3R6U-5V41W3X-5Y6Z13a-3b-3c-3d-4e-4f-6g-3h-18i25j-4k4l-3m-5n-4o-14p-5q7r-5
otra	D5F-3I-3J7M-3R4U-3V19W4X-4Y7Z3c-4d-3e-4f-3h-13i21m-4o-9p-3r-3
otra $	H4J9V24a-4n-5o-4
otra a	i5
otra al	i3
otra caja	q4
otra cajera	T3
otra cantidad	E3
otra clienta	V4i-3
otra compra	V5h-3
otra de	i3
otra igual	i6
otra liga	R5
otra mas	V3
otra mesa	q7
otra nueva	V3
otra para	i4
otra persona	V5Z7i-4
otra senora	V-4q5
otra si	A4
otra sucursal	W8
otra venta	J5V8h-4n-3
otra vez	D9J-3O3P3T4V-14X-3Y7a8n17q-6
otra*	K5
otra* a*	i5
otra* al*	i3
otra* caja*	q4
otra* caje*	T3
otra* cant*	E3
otra* clie*	V4i-3
otra* comp*	V5h-3
otra* cosa*	T3
otra* de*	i3
otra* igua*	K3V-3i7n-3
otra* liga*	R5
otra* mas*	V3
otra* mesa*	q7
otra* nuev*	V3
otra* para*	i4
otra* pers*	V6Z7i-4
otra* seno*	V-4q5
otra* si*	A4
otra* sucu*	W8
otra* vent*	J5V8h-4n-3
otra* vez*	D9J-3O3P3T4V-14X-3Y7a8n17q-6
otras	K5
otro	H-4J-3R3T-3V24Z11a-4f-3h-4i7k7n-5o-5q10
otro $	V22n-3o-3q4
otro cajero	k4
otro chat	Z3
otro cliente	V3q3
otro cobro	V3i3
otro empleado	k6
otro lado	Z6
otro link	R4
otro no	A4
otro numero	q3
otro six	i3
otro ticket	i3
otro*	F8i3n3
otro* #*	F8i3
otro* caje*	k4
otro* chat*	Z3
otro* clie*	V3q3
otro* cobr*	V3i3
otro* empl*	k6
otro* lado*	Z6
otro* link*	R4
otro* no*	A4
otro* nume*	q3
otro* six*	i3
otro* tick*	i3
otros	F8i3n3
otros #	F8i3
oye	K3O19i-3n3o-5q4r4
oye no	n7
oye se	q3
oye y	H3b4
oye* cuan*	C3
oye* no*	n7
oye* se*	q3
oye* y*	H3b4
pac*	C3a7l3o-3
pach*	C3a7o-3
paco	l3
paco del	l3
paco* del*	l3
pad*	I5f3o11
padr*	I5f3o11
padr* ya*	o3
padre	o11
padre ya	o3
padro*	I5f3
padron	I5f3
padron $	I3
pag*	C-8D5E-4F-4G-4L7T-3W11X-3b-3c-3d23e5f-5g-4h21i5n-9p-3q7
paga	C-3L4d12
paga con	L6d5
paga una	d3
paga*	W11d5h3j3n-5q4
paga* #*	h3
paga* con*	H3L4d13h-5j5
paga* el*	h3
paga* lo*	W4
paga* todo*	L6
paga* una*	d3
pagal*	W6
pagale	W6
pagam*	W4
pagame	W4
pagar	d5h3j4
pagar #	h3
pagar con	L-3d8h-3j6
pagar lo	W4
pagar todo	L6
pagar*	H3
pagaron	H3
pagaron con	H3
pago	C-3L3W4d6e3h9i3q4
pago #	d-3h10
pago $	W7e4n-3q5
pago con	J3d4h-3n4
pago de	d4i3
pago el	D3h4
pago en	d3
pago* #*	d-3h10
pago* con*	J3d4h-3n4
pago* de*	d4i3
pago* el*	D3h4
pago* en*	d3
pagu*	D8P3e3h10n-3
pagu* con*	P4
pague	D8P3e3h10n-3
pague $	o6
pague con	P4
pal	F3Z11b6n-3
pal del	Z6
pal guero	F3
pal*	Q7n4
pal* del*	Z6
pal* guer*	F3
pala*	Q7T3
palab*	Q7T3
palabras	Q7T3
palo*	n4
palom*	n4
pam*	B3l5m7
pame*	B3l5m7
pame* renu*	l6
pame* tu*	B3
pamel*	B3l5m7
pamela	B3l5m7
pamela $	m8n-3
pamela renuncio	l6
pamela tu	B3
pan	i3j6
pan*	e3f3h3j4q-3
pana*	a3
panal*	a3
panales	a3
panales $	a4
pant*	e4
pant* de*	j3
panta*	e4
pantalon	e4
pantalon de	j3
pao*	k4
paol*	k4
paol* ☎*	k4
paola	k4
paola ☎	k4
pap*	O3a5i4
papa	q4
papa $	T3
papa*	i4
papas	i4
pape*	O4a4
papel	a4
papel*	O4
papeleria	O4
papeleria $	O4
paq*	j6
paqu*	j6
paqu* de*	j6
paque*	j6
paquete	j6
paquete de	j6
par*	B-4D-10F4I-4J-4K-4L10M-7N-5O-6P-8Q13R12S-6V-9W-9X19Y-6Z7b4e-5f-5g8h-3i6j8k6l-3m-4n-5p3q10r-3
para	A3B-3D-8F5I-3K-3L11M-4N-4O-3P-5Q14R13S-5T5V-6W-7Y-5Z10b6c3e-4f-5g5i4j11k5l-6m-3n-11p5r-8
para #	j7
para abajo	G3
para aprobar	A3
para atras	q9
para corregir	E3
para dar	Q7
para darme	g5
para decirle	p5
para el	F3L5Z3p5
para ella	i4
para encargada	R3
para entrar	R3
para esa	A3
para ganar	L3
para gastar	b3
para inscribirme	g3
para la	C3F4G3a6b8d6h-4i3j-4q-3
para lo	g6
para los	X4
para mi	A3H3Z9
para nancy	k6
para pagar	L3W4
para que	L5R4T15Z-3e4j-3k3r-5
para registrar	m3
para selene	k4
para su	q3
para ti	Z3o9
para tras	q3
para una	Q7e-3
para usar	p5
para ver	Q7
para ☎	E-3F6R4
para*	T-4X4a-3q14
para* #*	j7
para* abaj*	G3
para* apro*	A3
para* atra*	q9
para* corr*	E3
para* dar*	Q7
para* darm*	g5
para* deci*	p5
para* el*	F3L5Z3p5
para* ella*	i4
para* enca*	R3
para* entr*	R3
para* esa*	A3
para* esta*	j3
para* gana*	L3
para* gast*	b3
para* insc*	Q3g3
para* la*	C3F4G3a6b8d6h-4i3j-4q-3
para* lo*	g6
para* los*	X4
para* mi*	A3H3Z9
para* nanc*	k6
para* paga*	L3W4
para* que*	L5R4T15Z-3e4j-3k3r-5
para* regi*	m3
para* sele*	k4
para* su*	q3
para* ti*	Z3o9
para* tras*	q3
para* una*	Q7e-3
para* usar*	p5
para* ver*	Q7
para* ☎*	E-3F6R4
paral*	T-3X4q14
pare*	X20a-5o-4
paro	M-3n8
part*	a10g5i3j-3l4o-3r6
part* de*	k3l4r8
parte	g5r8
parte $	g3
parte de	r9
parte*	Q3
partes	Q3
parti*	a11i3k3l4
partido	a12
partido $	a11
partir	L3k3l4
partir de	L3k3l4
pas*	A6C6D-4F-3J-7K3L6M-7N-4P-5T-7V7W-4X-5Y-4Z-4a9b4c10d-7f-5g-4h4i4j6k4n14o-6r-4
pasa	A6J-7L4V4n6
pasa a	V4
pasa lo	A6
pasa nada	J-7n8
pasa*	F-5G-3H6J-3K3L5S-4a4b4c8d-6f-3i6m4n-4p4
pasa* #*	W3
pasa* a*	I3V4c6
pasa* al*	V5
pasa* con*	D4c7
pasa* de*	I3o4
pasa* el*	a4
pasa* la*	a11c-5j3
pasa* lo*	A6U3h4
pasa* los*	W4m3
pasa* mi*	b6
pasa* mis*	D-3b-4m3n5
pasa* nada*	J-7n8
pasa* no*	l3
pasa* punt*	L5
pasa* tamb*	H5
pasa* una*	Q3h-3i3
pasad*	H8e3h-5i5p4
pasada	a3h-4i6p6
pasada $	a4p6
pasado	H8a-3b3l3
pasado $	H4b3
pasado no	l3
pasado tambien	H5
pasal*	F-3W5
pasale	F-3W5
pasale #	W3
pasale los	W3
pasam*	I4R3V3a6b5c9j-3m5n-3
pasame	R3V3a6b5c9j-3m5n-3
pasame a	I4c6
pasame al	V5
pasame con	c7
pasame la	a12c-3
pasame lo	U3
pasame los	m3
pasame mi	b6
pasame mis	m3
pasamos	I3
pasamos de	I3
pasar	D4h5
pasar*	D-3K3L5b-3n5
pasarle	L5
pasaron	D-3K3b-3n5
pasaron $	K3
pasas	j5o4
pasas la	j5
pase	A3S3U6V4n-4
pase el	V3
pase lo	A3
pase*	a9c4
pase* el*	V3
pase* la*	a4
pase* lo*	A3
pasen*	a10c4
pasenme	a3c5
paso	C7H-3J3M-4O3S3T-3V-3W-3a-3b-3k7n20o-5
paso $	D3J5O-3a-3j3l3n12o-3
paso a	L3
paso con	n9
paso de	C7G3h-5
paso dime	B3
paso el	M-3n4
paso los	k3
paso mi	O7a-3h9n-3
paso o	n3
paso su	k4n-3
paso*	Q7
paso* a*	L3
paso* con*	n9
paso* de*	C7G3h-5
paso* dime*	B3
paso* el*	M-3n4
paso* los*	k3
paso* mi*	O7a-3h9n-3
paso* o*	n3
paso* su*	k4n-3
pasos	Q7
past*	F4b5j5
past* para*	j3
past* que*	F4
paste*	F4b5e3
pastel	F4e3j3
pastel que	F4
pasto*	j4
pastor	j4
pat*	C3E5J6n-4
patr*	C3J6n-4
patro*	C3J6n-4
patron	C3
patron $	C3
paty	E3
pec*	k4
pech	k4
pech ☎	k4
pech* ☎*	k4
ped*	A4T7a-4e5j7l3
pedi	A5n3
pedi $	D3
pedi*	T8a-3e5j8n-3
pedi* a*	W4
pedi* de*	j5
pedid*	W3e5j9
pedido	W3e5j9
pedido a	W4
pedido de	j5
pedir	C3T5
pedir $	T4
pedir*	T3
pedirte	T3
pedirte $	T3
pedr*	l4
pedro	l4
pedro $	l4
pel*	D5Z3
pele*	Z4
pelo	D5
pelo $	D5
pen*	A4D3H-3I-3K25T-3U-3V-4Y3a-5n11
pena	D4
pend*	A5K25V-3Y3a-4n8
pend* de*	A9
pendi*	A5K25V-3Y3a-4n8
pendiente	A-3K7Y4n6o5
pendiente $	n-3o7
pendiente de	n3
pendientes	A8K19
pendientes $	K13
pendientes de	A8K4
pens*	S3n4
pensa*	S3n4
per*	A10C3D8E-4G-6H-9J-5K-4L-5N14O-7P-6S10T8X-5Y-6Z11b-6c5d-9e-4g-5i5j-3k12l8m12n-16q-5r4
pera	l4
pera de	l4
pera*	S18o-3
pera* de*	l4
peram*	S4
perame	S4
perat*	S14o-3
perate	S14o-3
perate $	S14o-3
perd*	D13T16Z12b-3n-5o-5q-3
perd* el*	R3
perd* la*	D7n-4
perdi	D5Q3T12
perdi $	T11
perdi*	D6T5a5n-3q-3
perdida	T6j3
perdida $	T6j3
perdio	R3a8n3
perdio el	R3
perdo*	Z13
perdon	Z9
perdon $	Z3
perdone	Z4
perf*	N5a-3o15
perfe*	o16
perfecto	o12
perfecto $	o5
perfi*	N5
perfil	N5
perl*	A3B3C6Z3p-3
perl* dice*	A4
perl* esta*	B3
perl* y*	k3
perla	A3B3Z3
perla $	R3Z4
perla dice	A4
perla esta	B3
perla y	k3
perm*	A14F3K-3N4W3k4l8m5n-3
perm* a*	l6
perm* al*	l4
perm* cual*	A3
perm* de*	S-4W5
perm* o*	m5
perm* para*	k4
perm* pend*	A6
perm* un*	S3
permi*	A14F3K-3N4W3k4l8m5n-3
permiso	A8F3N5S-6W4k5l4m5
permiso $	A4F3
permiso al	l4
permiso cual	A3
permiso de	S-4W5
permiso o	m5
permiso para	k4
permisos	A6l4
permisos a	l4
permisos pendientes	A6
permiteme	S6
permiteme un	S3
pero	d-4h8i7q3
pero no	T3n-3q3
pero* no*	T3n-3q3
perr*	a13
perr* se*	a9
perro	a9
pers*	A-3H-4I4P-3S-3T-4U3V4W-3Z3a-5c14h-4k10m12n-4o-5p3r7
pers* al*	k5
pers* dado*	m3
pers* de*	U3p3
pers* hay*	k3
pers* no*	U4q3
pers* nuev*	k3
pers* o*	r3
pers* se*	I3
pers* trae*	I3
perso*	A-3H-4I4P-3S-3T-4U3V4W-3Z3a-5c14h-4k10m12n-4o-5p3r7
persona	V4Z5c11m-3n-3p4q4r9
persona $	V3c7q3r3
persona al	k5
persona de	p3
persona no	q3
persona o	r3
personal	B3H-3U4a-3k7m14o-3
personal $	B3a-3k5m10
personal dado	m3
personal hay	k3
personal no	U4
personales	N3
personales $	N3
personas	I6
personas nuevas	k3
personas se	I3
personas traen	I3
pert*	N7
perte*	N7
pertenecer	N7
pes*	D10L9P-3V3a-3b6d4e3f-3h5i6j-3n-6o-4q3
pesi*	D11
pesim*	D11
peso*	L9P-3V3a-3b6d4f-3h6i6n-5o-3q3
peso* a*	D4G4d-4q3
peso* al*	G4
peso* de*	h3
peso* del*	W3
peso* lo*	F3
peso* por*	F4
peso* son*	L4b-3
peso* ☎*	C3E4F-3V6
pesos	L9P-3V3a-3b6d4f-3h6i6n-5o-3q3
pesos $	C-3F3G-5Q3b9d6h6i11
pesos a	D4G4d-4q3
pesos al	G4
pesos de	h3
pesos del	W3
pesos lo	F3
pesos por	F4
pesos son	L4b-3
pesos ☎	C3E4F-3V6
pet*	A10T-3
peti*	A10T-3
petic*	A10T-3
peticiones	A10T-3
peticiones $	A10T-3
pic*	M3h-3
pico	M3h-3
pid*	A10C4Q15T-3W9a-3c-3j5n-7
pide	C5W8
pide el	d3
pide mas	W9
pide su	C3
pide*	Q6W3
pide* el*	d3
pide* mas*	W9
pide* perm*	A3
pide* su*	C3
piden	Q3
piden permiso	A3
pidi*	A12X3q-3
pidi* bren*	A3
pidi* luis*	A3
pidi* que*	X3
pidie*	A4
pidio	A8X3
pidio brenda	A3
pidio luis	A3
pidio que	X3
pido	Q10j4n-3
pido mi	Q7j4
pido* mi*	Q7j4
pie*	L9W4
pier*	L9
pierd*	L9
piez*	W5
pieza*	W5
piezas	W5
pin*	L4h5
pint*	L4h3
pintu*	L4h3
pintura	L4h3
pintura $	L4
piq*	Z7
piqu*	Z7
pique	Z7
pla*	a-3c5h4m11n-6o7q-3
plan*	m12
plan* comp*	m5
plant*	m12
plantilla	m12
plantilla $	m7
plantilla completa	m5
plat*	c5
plat* con*	c5
plati*	c5
platicar	c5
platicar con	c5
play*	h4
play* del*	h3
playe*	h4
playeras	h4
poc*	n3r5
poco	n3r5
poco eres	r3
poco* eres*	r3
poi*	F5b4d8h-6
poin*	F5b4d8h-6
poin* for*	d10h-4
point*	F5b4d8h-6
points	F5b4d8h-6
points for	d10h-4
pol*	L3h6o3
poll*	L3h3o3
poll* #*	h3
pollo	L3h3o3
pollo #	h3
pollo $	o3
pon	E6k3l3
pon a	k4
pon en	E6
pon inactiva	l4
pon*	A-5C-5D8E9F4H-3I-5J3N-3P-3Q14T12W10X-4Y7d-4f6g5h3j-4n-12o-3p-3q-6
pon* a*	k4
pon* en*	E6
pon* inac*	l4
ponc*	a5
ponc* la*	a5
ponch*	a5
poncho	a5
poncho la	a5
pone*	D10Q7T7n-3
pone* el*	Q6
ponen	L3
poner	D8Q7T4
poner $	T6
poner el	Q6
poner*	T3
ponerle	T3
ponerle $	T3
pong*	J6Q8T5n-3
ponga*	J6
pongas	J6
pongo	Q9T6
pongo $	Q7T6n-3
poniendole	F3
poniendole #	F3
ponl*	E11F4G3I-3W4d-3f6n-3
ponl* #*	F4G11h-6
ponl* en*	E8f5h-5
ponl* los*	F3
ponl* otra*	i3
ponla	E7
ponla en	E7h-5
ponle	E4F4G4W4i3
ponle #	F4G11h-6
ponle los	F3
ponle otra	i3
ponlo	f5h3
ponlo $	h3
ponlo en	f5
ponm*	A-3W7Y5c3g8h5k3
ponm* #*	W8h4
ponm* a*	W4c3
ponm* en*	W-4g9
ponm* un*	k5
ponme	A-3W8Y5c3g8h3k3
ponme #	W8h4
ponme a	W4c3
ponme en	W-4g9
ponme un	k5
poq*	L6U3
poqu*	L6U3
poqui*	L6U3
poquito	U3
por	A9C-6D-3E-3F3H-3K6L25M-4O13P3S3U-5V-4W-6Y7a7d7f-6g-3i11k-7l-3m-3n-17p-10q-10r-8
por #	H-3L14a8b-4h9j-3
por ahi	O9c-3
por aprobar	A3Y5
por aqui	Q9Y4c3
por brenda	I4
por cada	L3
por compra	G4h-3
por confirmar	K4
por cuanto	H4
por donde	T9j4
por efectivo	W3d-4e4
por el	C3F3H-3j3o4
por error	X-3Z8
por fa	C5b4
por favor	B3D-3E3F-4L-3S3X8Y3i4j-4k-3n-3o-3p-3q-4r-3
por firmar	A5
por fuera	G3
por la	M3d4o4
por las	a5
por lo	b6
por los	G-3a5d4
por mi	A6
por nombre	Q3
por otro	i3
por producto	e3
por puntos	d6
por que	C-7D3L8P7n3
por si	J5a3
por su	D5
por telefono	c4
por ticket	H4
por transferencia	i3
por tu	D3a5
por un	b-3d5
por una	L3h-3
por*	D9G3L9W9a-3f5h4n6o-4q-4
por* #*	H-3L14a8b-4h9j-3
por* ahi*	O9c-3
por* apro*	A3Y5
por* aqui*	Q9Y4c3
por* bren*	I4
por* cada*	L3
por* comp*	G4L5h-3
por* conf*	K4
por* cuan*	H4
por* dond*	T9j4
por* efec*	W3d-4e4
por* el*	C3F3H-3j3o4
por* erro*	X-3Z8
por* fa*	C5b4
por* favo*	B3D-3E3F-4L-3S3X8Y3i4j-4k-3n-3o-3p-3q-4r-3
por* firm*	A5
por* fuer*	G3
por* la*	M3d4o4
por* las*	a5
por* lo*	b6
por* los*	G-3a5d4
por* mi*	A6
por* nomb*	Q3
por* otro*	i3
por* part*	i3
por* prod*	e3
por* punt*	d6
por* que*	C-7D3L8P7n3
por* si*	J5a3
por* su*	D5
por* tele*	c4
por* tick*	H4
por* tran*	i3
por* tu*	D3a5
por* un*	b-3d5
por* una*	L3h-3
porc*	L10W7
porc* de*	W3
porce*	L10W7
porcentaje	L10W7
porcentaje de	W3
porf*	h5
porq*	D10G4f3n-3
porq* es*	f3
porq* regr*	G3
porqu*	D10G4f3n-3
porque	G4W3f3
porque es	f3
porque regreso	G3
port*	H3
port* el*	H3
porto	H3
porto el	H3
pos*	a4
pra*	J4k3
prac*	J4k3
prac* que*	k3
pract*	J4k3
practicante	k3
practicante que	k3
pre*	C8E-3G-3H-4M3N-3Q-4S8U-3V-3W13Y4Z-3a3b-3d4h-5i-3j12l-3n-5o-4p5
prec*	W11j11n-4q6
prec* a*	W3
prec* de*	W5j4
prec* del*	j3
preci*	W11j11n-4q6
precio	W11j11n-4q6
precio $	q3
precio a	W3
precio de	W5j4
precio del	j3
pref*	c4
prefi*	c4
prefiero	c4
preg*	C9M4Q-3S8T6W-4X7a-4d-3j4p5q-3
preg* a*	S5
preg* cuan*	X3
preg* la*	L3
preg* por*	C4M4
preg* y*	S3
pregu*	C9M4Q-3S8T6W-4X7a-4d-3j4p5q-3
pregunta	L4M3n3
pregunta por	M3
preguntan	j4
preguntando	p3
preguntar	C3
preguntarle	S5
pregunto	D4S5T5X6
pregunto $	D4T5X4
prem*	F4d9
prem* a*	F4
premi*	F4d9
premiar	F4
premiar a	F4
premio	d10
premio $	d8
pren*	X-4Y7a5
pren* el*	a6
prend*	X-4Y7a5
prende	X-4Y7a5
pres*	W8a4r3
prese*	r3
prest*	W9a5j-3
prestame	W8
pri*	T12V5a-4d-3f8h3q-5
prim*	V6f8h3n-3o3q-4
prim* el*	h5
prim* vez*	f5
prima	W4d-3
prime*	V6f7h4n-3o3q-4
primera	f4o4
primera vez	f5
primero	H3V4f3q-3
primero $	V6
primero el	h5
prin*	T11o-3
princ*	T11o-3
principal	T11o-3
principal $	T11o-3
pro*	A-4B-3D3H-4I9J-3M-3O-5T-7V16W9Y5a-4b-4e8f3g8h-4i-3j12k-4l-5m-4o-6
prob*	a6j8
proba*	a6j8
probando	a8
proc*	Q5d3n11
proc* con*	d4
proc* para*	Q3
proce*	Q5d3n11
procede	n4
procede $	n3
proceder	d4
proceder con	d4
procedimiento	Q5
procedimiento para	Q3
proceso	n8
proceso $	n3
prod*	D4e8
produ*	D4e8
producto	D4e8
prof*	E4P5
profe	E4P5
profe $	E5P5
prog*	I12N5f8g7n-3q-3
prog* quie*	I4
progr*	I12N5f8g7n-3q-3
programa	I12N5f8g7n-3q-3
programa $	I8N4W-3g4
programa quienes	I4
prom*	F3J-3X3Y7j10
prom* de*	g3j5
prom* por*	H4
prom* punt*	D3
prome*	F4H4
promedio	H4
promedio por	H4
promo	W3g3j7
promo $	G3
promo de	g3j5
promo*	X3Y8j3
promociones	X-3Y8j3
promos	X6
promos $	X6
prop*	V4q4
propi*	V4q4
propio	V4q3
prov*	W6Z3c4
prov* del*	W3
prove*	W6Z3c4
proveedor	W6c4
proveedor $	W4c4
prox*	V19W4a-3n-3o-3p4
proxi*	V19W4a-3n-3o-3p4
proxima	V7W5p5
proxima $	V7p5
proximo	V12o-3
proximo $	V11o-3
pru*	k3n3q4
prue*	k3n3q4
prueb*	k3n3q4
prueba	k3q4
prueba $	k4
pub*	W6X6
publ*	W6X6
publi*	W6X6
publicidad	X6
publicidad $	X6
pue*	B-5C3E-4G-4H4I-3J-4K-4L17M-4P-5Q3S-3T13U-5V-4W-7X-3Z-4b6c10d-3h-3i-4k8l4m5o4p-3q5r-7
pued*	B-3E-4G-3H-3K-3L18P-4Q3T17U-3W-5a-6b5c13d-3i-3k8l5m5n-5o-6p-5q6r-5
pued* aser*	T4
pued* camb*	L5T-4b3q5
pued* capt*	k5
pued* corr*	Q3
pued* crea*	f3
pued* dar*	T3
pued* deci*	C3
pued* entr*	l4
pued* gast*	b3
pued* habl*	c4
pued* hace*	T3
pued* junt*	L3
pued* llam*	c4
pued* mand*	Q3
pued* marc*	T-3c10
pued* mete*	g5k3n3
pued* paga*	j6
pued* pasa*	L6
pued* pedi*	C3T9
pued* regi*	m4
pued* segu*	n5
pued* usar*	L12d-3k3
pued* vend*	l3m4
pueda	k12l6
pueda captura	k5
pueda entrar	l4
pueda meter	k3
pueda usar	k3
pueda vender	l3
puede	L3Q3T7c3j3m7n-5q5
puede $	T6
puede pagar	L-3j6
puede registrar	m4
puede usar	L5
puede vender	m4
puede*	L5T3c4n-3q3
pueden	L7c5
pueden usar	L3
puedes	C3T5q3
puedes decir	C3
puedo	L11T9W-4a-3b6c7g3j-3n4o-3p-3
puedo aser	T4
puedo cambiar	L5T-3b3
puedo gastar	b3
puedo hablar	c4
puedo meter	g5n3
puedo pedir	C3T4
puedo pedirte	T3
puedo seguir	n5
puedo usar	L5
puen*	H3a6j4
puent*	H3a6j4
puente	H3a6j4
puente $	H3j4
puer*	a5q3
puert*	a5q3
puerta	a5q3
puerta $	q3
pues	C4H5T-4a-3n7o11
pues $	n9
pues cuanto	H4p3
pues que	C5
pues* cuan*	H4p3
pues* maur*	m3
pues* que*	C5
pues* tien*	m3
puesto maura	m3
puesto tiene	m3
pun*	C12D8E8F10G9H-4I-4J4K-3L18M-4O-5R-3S-5T-5U-5V-4W9X-3Z-3a-8b8c-5d10e-5g4h-4i-4j-6k-4l-5m-4o-7p7r-4
punt*	C12D8E8F10G9H-4I-4J4K-3L18M-4O-5R-3S-5T-5U-5V-4W9X-3Z-3a-8b8c-5d10e-5g4h-4i-4j-6k-4l-5m-4o-7p7r-4
punt* #*	F-3d8
punt* a*	F7G6b-3f-4n3p-3
punt* abaj*	F-4G6
punt* al*	B4E6F3W4d-4h-3
punt* como*	b4p3
punt* cuan*	H3L3
punt* de*	C5E3G7I3W4b-5f-4n5q-3
punt* del*	C5E7F-5L-3d6h-4p4
punt* dobl*	L3
punt* el*	f3
punt* en*	L3W4
punt* extr*	F3
punt* favo*	g3
punt* jaja*	L3
punt* la*	G-3d3f3
punt* le*	L5n4p-3
punt* lo*	h3
punt* manu*	F6
punt* mas*	F6
punt* me*	b5
punt* ni*	E6G-4N3
punt* no*	W5f3
punt* o*	L3
punt* pal*	F3
punt* para*	p5
punt* por*	L3Y3d8
punt* que*	F5J3
punt* se*	H6
punt* son*	d-3q3
punt* teng*	b4
punt* valg*	W7
punt* y*	d5q4
punt* ya*	J4W4
punt* ☎*	C3F10d4h-4
punta*	C5
puntaje	C5
punto	L12b-3n-3p-3q3
punto $	L7
punto*	C8D7E9F11G9H-4I-4J4K-3L8M-4O-5S-4T-5U-5V-4W7X-3Z-3a-8b10c-5d11e-5g4h-3i-4j-6k-4l-5m-4o-6p9q-4r-4
puntos	C8D7E9F11G9H-4I-4J4K-3L8M-4O-5S-4T-5U-5V-4W7X-3Z-3a-8b10c-5d11e-5g4h-3i-4j-6k-4l-5m-4o-6p9q-4r-4
puntos #	F-3d8
puntos $	C6D4F-3G10P6Q4T-3W-6Y3a-4b13d-5g7h4j-3o-4p-6r-3
puntos a	F7G6b-3f-4n3p-3
puntos abajo	F-4G6
puntos al	B4E6F3W4d-4h-3
puntos como	b4p3
puntos cuanto	H3
puntos de	E4G7I3W4b-5f-3n5q-3
puntos del	C5E7F-5L-3d6h-4p4
puntos doble	L3
puntos el	f3
puntos en	L3W4
puntos extra	F3
puntos favor	g3
puntos jaja	L3
puntos la	G-3d3f3
puntos le	L5n4p-3
puntos lo	h3
puntos manualmente	F6
puntos mas	F6
puntos me	b5
puntos ni	E6G-4N3
puntos no	W5f3
puntos o	L3
puntos pal	F3
puntos para	p5
puntos por	L3Y3d8
puntos que	F5J3
puntos se	H6
puntos son	d-3q3
puntos tengo	b4
puntos y	d6
puntos ya	J4W4
puntos ☎	C3F10d4h-4
pur*	D18Q3T-3X4j-3n-5
pura	D8
pura*	D5
puras	D5
puro	D6Q3X5
pus*	G7H-3M3Q-3V-5a-4h-4n20o-3q23r3
puse	M-3T-3V-4n17q18
puse #	n3
puse $	T-3n11
puse el	V-3q8
puse un	q3
puse* #*	n3
puse* el*	V-3q8
puse* un*	q3
pusi*	D3G6M4n5
pusi* #*	q4
pusi* de*	G3
pusie*	D3G4M3
pusieron	D3G4M3
pusim*	G3
pusimos	G3
pusimos de	G3
pusis*	n8q3
pusiste	n8q3
pusiste #	q4
puso	T3q3r4
puso aqui	T4r4
puso* aqui*	T4r4
qr	R4g3
qr para	R4
qr* para*	R4
que	A7B3C-3D4J-8K6L8M7N-7O3P17Q9T21U4V5X-5Y-5Z-10a-5b-5c-3d-3e-6f-6g-9h-8i-4j-5l-5n12p5q-3r-3
que #	D5d4
que $	T6a4n10r3
que abrimos	H6
que acaba	p3
que acabas	q3
que acabo	i3p4
que ajustar	E3
que ajuste	B4
que anotaste	n3
que atendi	i4
que bajale	G3
que baje	S9n-4
que beneficios	L7
que bien	o5
que bonito	O-3a9o5
que borrala	l4
que buen	O-4T-3a7o4
que bueno	O-3o5
que cantidad	b3p6
que capturarlos	k3
que celular	M7n5
que chambee	k3
que clienta	M4
que cliente	M11
que cobre	U5
que componerlo	E3
que compra	W7
que compras	P3
que compre	P6
que compro	W4e3
que cosas	T3
que cuanto	p3
que dar	A5
que debe	E4d3
que debo	Q5
que decir	Q6
que dejo	H8
que despache	k4
que dia	C-4P12
que dias	O-3P3j10
que dice	M5O3n8
que diga	D3
que dios	a7
que echar	q5
que eficiencia	o7
que el	C3W3c3l3
que empezamos	I3
que empleados	m4
que empresa	r4
que entre	R3
que es	P4Q-3T8W3r8
que escribir	T6
que espera	A4
que esta	A7V3q6
que estaba	V5
que estan	I3
que estoy	S4
que falta	F3V5
que forma	T7
que fue	n8
que gano	G4
que gastar	L6
que gaste	h5
que gasto	P3W4d-4h3
que gente	m4
que gerardo	l3
que guardaste	n4
que ha	B4
que hace	T3
que hacer	h4
que haces	T11
que hago	O-3Q6T6n14o-3
que hay	A4H4K8W7a-3b6n-3
que he	P6U7
que hice	U3h3n5
que hizo	B9H-3Q3
que hora	B7j7
que hubo	H3O12
que junta	C3d3
que la	i3n-5q7
que lazaro	l4
que le	E-3F5G7T7W-3X3d4p8q-6
que link	R4
que llegue	S7
que lleva	Q3h-3
que lleve	P6
que llevo	U11b3
que lo	c7f4n5
que los	P8W6
que luego	n4
que luis	J-4l5
que lupita	k3
que mal	D7
que mando	g3
que manera	Q4
que mas	P3T21n-5
que maura	k4
que me	D-6L6P3Q-3S3T5X6Y10a3b-4c15e3j-3o-3q-5r-5
que meti	Q4p3
que mocharle	G3
que monto	L3n5
que movieron	B3
que negocio	r7
que no	D4F4J10K5M-6P-3Q-4T-10a3l8n7
que nombre	I4n5
que nos	r3
que numero	H4M3m3n6q-3
que nunca	f3
que onda	H4O16o-3
que opciones	T5
que padre	o11
que pague	P5
que pase	A3V4
que paso	O5n12
que pasos	Q4
que pedi	A4
que pena	D4
que piden	Q4
que pidio	A8
que poner	T5
que ponerle	T3
que por	L10
que porcentaje	L9
que procede	n4
que pueda	k3
que puedo	L5T9
que puesto	m3
que puntos	b3
que puse	q4
que quede	E4
que quedo	S3n3
que quitale	G3
que rapido	o9
que registrar	h8
que registre	q3
que retirarle	G5
que risa	o5
que ruben	k5
que sabes	T3
que saldo	b6d-3n-3p12
que salga	d9n5
que salio	F4H8n3
que se	F3H7P9S3T3V8W-3a-4d4k-3n-4
que si	q5
que significa	n5
que sigue	T10V9n-6
que sirves	T6
que su	D5p-3
que tal	H7O21T-3n-3o-3
que tan	n4
que tanta	I4
que tanto	C4U3b6
que tantos	I3
que te	Q3T10h-3n7q3
que telefono	j4
que tenga	C4E7d5h-3o4
que tengan	N3
que tengo	D3P4Q3T4m3
que tenia	b4
que ticket	K5
que tiene	C8E5d5p3
que tienen	W3
que toco	B7
que trabajan	m5
que trae	C13P5d5h-5
que tu	K3V3
que va	H6n5o5
que venden	m3
que vendi	Q4h5
que venga	c6
que venta	M6
que ventas	U3
que viene	V8f3
que vino	P6
que ya	A4N5X3
que yo	A5U5
que*	C5D13F4G-4H-3I-3K12L-6N-3O-3P-5Q-4U-5X-5Z6b4c-5e3f-4g-5h-4k-3l-4m-3n6o11p10q3r-5
que* #*	D5d4
que* abri*	H6
que* acab*	i6n3p7q6
que* ajus*	B4E3
que* anot*	n3
que* aten*	i4
que* auto*	A3
que* baja*	G5q5
que* baje*	S9n-4
que* bene*	L7
que* bien*	o5
que* boni*	O-3a9o5
que* borr*	l4
que* buen*	O-6T-3a6o8
que* calo*	T-3a12
que* canc*	q4
que* cant*	b3p6
que* capt*	k3
que* celu*	M7n5
que* cham*	k3
que* clie*	M15q-3
que* cobr*	M3U5c3
que* comp*	P6W10b-3e3
que* cont*	T5V4
que* cosa*	T3
que* cuan*	p3
que* dar*	A5
que* debe*	E3d3
que* debo*	Q5
que* deci*	Q6
que* dejo*	H8
que* desc*	j5
que* desp*	k4
que* dia*	C-4P12
que* dias*	O-3P3j10
que* dice*	M5O3n8
que* diga*	D3
que* dios*	a10
que* echa*	q5
que* efic*	o7
que* el*	C3W3c3l3
que* empe*	I3
que* empl*	M4m4
que* empr*	r4
que* entr*	P4R3
que* es*	P4Q-3T8W3r8
que* escr*	Q3T6
que* espe*	A4
que* esta*	A6T-3V8n5q5
que* esto*	S4
que* falt*	F3V7h-3o-3
que* form*	T7
que* fue*	n8
que* gano*	G4
que* gast*	L4W3d-4h8
que* gent*	m4
que* gera*	l3
que* guar*	N3n4
que* ha*	B4
que* hace*	T16h4n-3
que* hago*	O-3Q6T6n14o-3
que* hay*	A4H4K8W7a-3b6n-3
que* he*	P6U7
que* hice*	U3h3n5
que* hici*	D4
que* hizo*	B9H-3Q3
que* hora*	B7j11
que* hubo*	H3O12
que* junt*	C3d4
que* la*	i3n-5q7
que* laza*	l4
que* le*	E-3F5G7T7W-3X3d4p8q-6
que* link*	R4
que* lleg*	S9X3
que* llev*	P6Q3U14b3h-4n-3
que* lo*	c7f4n5
que* los*	P8W6
que* lueg*	n4
que* luis*	J-4l5
que* lupi*	k3
que* mal*	D7
que* mand*	A3g5
que* mane*	Q4T4
que* mas*	P3T21n-5
que* maur*	k4
que* me*	D-6L6P3Q-3S3T5X6Y10a3b-4c15e3j-3o-3q-5r-5
que* meti*	Q4p3
que* moch*	G3
que* mont*	L3n5
que* movi*	B3
que* nego*	r7
que* no*	D4F4J10K5M-6P-3Q-4T-10a3l8n7
que* nomb*	I4n5
que* nos*	r3
que* nume*	H4M3m3n6q-3
que* nunc*	f3
que* onda*	H4O16o-3
que* opci*	T5
que* otra*	K6n-5
que* padr*	o11
que* paga*	L3
que* pagu*	P5
que* pase*	A3V4
que* paso*	O5Q4n11
que* pedi*	A4
que* pena*	D4
que* pide*	Q4
que* pidi*	A8
que* pone*	T8
que* por*	L10
que* porc*	L9
que* proc*	Q3n4
que* pued*	L5T10k3
que* pues*	m3
que* punt*	b3
que* puse*	q4
que* qued*	E4S3n4
que* quie*	L3
que* quit*	G4
que* rapi*	o9
que* reci*	D3i4
que* regi*	h9n-3q5
que* regr*	e3
que* reti*	G5
que* risa*	o5
que* rube*	k5
que* sabe*	T3
que* sald*	b6d-3n-3p12
que* salg*	d9n5
que* sali*	F4H8n3
que* se*	F3H7P9S3T3V8W-3a-4d4k-3n-4
que* si*	q5
que* sign*	n5
que* sigu*	T10V9n-6
que* sirv*	T5
que* su*	D5p-3
que* tal*	H7O21T-3n-3o-3
que* tan*	n4
que* tant*	C4I7P-3U3b5
que* te*	Q3T10h-3n7q3
que* tele*	j4
que* teng*	C3D3E6P3Q3T3d7h-3m3n-3o3
que* teni*	b4
que* term*	S3
que* tick*	K5
que* tien*	C8E5W5d5p3
que* toco*	B7
que* trab*	m5
que* trae*	C13P5d5h-5
que* tran*	O9o-3
que* tu*	K3V3
que* va*	H6n5o5
que* vend*	Q3T-3h5m3
que* veng*	a3c5
que* vent*	M6U3
que* vien*	V8f3
que* vino*	P6
que* ya*	A4N5X3
que* yo*	A5U5
qued*	C6F3G-3H-3K13L-5M3P-4Q-3U-4X-3Z-3a-3b4c-4e4f-3g-3h-6i-3j4k-3l-3m-3n12o10p12r-4
qued* #*	q3
qued* a*	C5K3
qued* al*	o5
qued* algo*	b3
qued* ator*	K7n-5
qued* clar*	T7
qued* con*	n4
qued* cort*	H3
qued* el*	M7n-3
qued* en*	E4J6S3W4h4n-8
qued* igua*	T3
qued* la*	j4n5
qued* lo*	n3
qued* mal*	D4
qued* sin*	F3
qued* su*	p3
qued* una*	K3
queda	C8d3j3
queda $	L3
queda*	F3J5K6W4b5n-6o5
quedado	K3
quedamos	J5n-3o6
quedamos cortes	H3
quedan	W4b4
quedaron	K6
quedaron $	D4
quede	D4E4T3V4n7
quede $	n4
quede en	E4
quede igual	T3
quedo	D-3K10L-3M4Q-3e3h-3j5n10o5p12
quedo $	e4h-7n14o-7p14
quedo al	o5
quedo algo	b3
quedo con	n3
quedo el	M7n-3
quedo en	S3h6n-4
quedo la	n5
quedo lo	n3
quedo sin	F3
quedo su	p3
quedo una	K3
quej*	D14
queja*	D5
quer*	Z10a3n-4q5
quer* mand*	Z3
quer* regr*	Y3
quere*	Z5a3n-3q4
querer	Z5a3n-3q4
querer $	Z7
queri*	Z5o3
queria	Z5o3
queria mandar	Z3
ques*	i3
ques* #*	i3
queso	i3
queso #	i3
qui*	A-5B9C-3D-4E-3F-6G9H-3I7J-3K-6L-5M7N9O19S-4T-12U-3V-4W7X5Z-5a-11b-7c6d9g3i-5k-3l11m10n-10o-13p-5q10r4
quie*	A-3B13G-4H-6I8K-4L-5M11N5O-7Q-5S-6T-7X-4Y3a-4b-6c6d6e4g6h-3m14o-3p-3q-8r8
quie* acum*	h3
quie* anda*	B3
quie* andu*	B3
quie* apro*	B5
quie* apun*	f3
quie* aume*	F3
quie* camb*	e5
quie* canc*	B7j3
quie* capt*	h3
quie* comp*	H4I11
quie* cons*	C7
quie* deci*	n5
quie* dio*	B8f-5
quie* el*	N-3P4R5e4
quie* ende*	E3
quie* entr*	f5g3
quie* eres*	r7
quie* es*	J3W3m4r3
quie* escr*	c3
quie* esta*	B-3N5m5r6
quie* fue*	M5
quie* gast*	d10h-3
quie* habl*	r7
quie* hace*	d5
quie* hizo*	M6
quie* insc*	B5f7
quie* invi*	R3
quie* junt*	g3h3
quie* la*	j3
quie* le*	B6n5
quie* lo*	n5
quie* mas*	B-3V6W6
quie* me*	c7k3n3
quie* mete*	h4
quie* mi*	W-3d8
quie* mone*	g5
quie* move*	E5
quie* no*	J5Z5
quie* nomb*	k4
quie* ocup*	d3
quie* otra*	J5i3
quie* paga*	d5
quie* pasa*	h4
quie* pert*	N5
quie* prem*	F4
quie* pued*	m8
quie* punt*	L3
quie* que*	J-4N3W10Y4k5l7n3
quie* quit*	G4
quie* reci*	Y7
quie* remo*	l6
quie* rest*	G5
quie* sabe*	C4L4P4b4d-3n-3p4
quie* sali*	M3N6g-4
quie* se*	I4M4
quie* son*	I4m7
quie* su*	d-3e3f4
quie* sus*	X5d-3h3
quie* teng*	m3r4
quie* tien*	m8
quie* trat*	c3
quie* una*	j5
quie* usar*	J5d5
quie* ver*	B4I-3P6U4W9d-3f-3n-3
quien	B19C-3G-4H-4I9J-3L-3M18P-3V3W3X-4Y-3c3d-3e-5f-9h-7l-3m12n8o-4q-9r17
quien $	M3Q3
quien anda	B3
quien anduvo	B3
quien aprobo	B5
quien cancelo	B7
quien compra	I11
quien dio	B8f-5
quien eres	r7
quien es	W3m4r3
quien esta	B-3m4r6
quien fue	M5
quien habla	r5
quien hablo	r3
quien hizo	M6
quien inscribir	B6
quien la	j3
quien le	B6n5
quien lo	n5
quien mas	B-3V6W6
quien me	c7k3n3
quien no	Z5
quien puede	m8
quien quita	B3
quien salio	M3
quien se	I4M4
quien tengo	r4
quien tiene	m6
quien*	I6m12
quienes	I6m12
quienes son	I4m7
quienes tengo	m3
quier*	B-4C3I-6J4K-3M-6N7O-5P3Q-5R3S-3T-5W-3Y6Z-4a-5b-5c4d9e9f11g9h3m-5n-6r-8
quiere	C7E-3F-3G-3L3W-4d7e6f10i3n-3p4
quiere acumular	h3
quiere cambiar	e5
quiere decir	n5
quiere entrar	f3
quiere inscribirse	f4
quiere juntar	h3
quiere ocupar	d3
quiere otra	i3
quiere que	d4
quiere saber	C4L4n-3p4
quiere su	d-3e3f4
quiere sus	h3
quiere ver	C6
quieren	f3h-3
quiero	C-3E5F3G3I-5L-5M-4N8O-5Q-5R4S-3T-4Y8Z-3a-4b-4c5e4g11h5i-3l4m-4n-5p-4r-7
quiero $	d4
quiero aumentarle	F3
quiero captura	h3
quiero comparar	H4
quiero componerlos	E3
quiero el	N-3P4R5e4
quiero enderezarlo	E3
quiero escribir	c3
quiero estar	N5
quiero gastar	d5
quiero inscribir	f6
quiero invitar	R3
quiero meter	h4
quiero mi	W-3d8
quiero moverle	E5
quiero nombrar	k4
quiero premiar	F4
quiero que	J-3N3W11Y4d-5k5l7n3
quiero recibir	Y7
quiero registrar	V3h3
quiero remover	l6
quiero restar	G5
quiero saber	b4
quiero sus	X5
quiero tratar	c3
quiero una	j5
quiero usar	J5
quiero ver	B5C-5I-3P5U4W10n-3
quin*	H6S5W8a4
quinc*	H6S5W8a4
quincena	H6S5W8a4
quincena $	H7I3S6W7a-4
quis*	c5h8j6
quisi*	c5j6
quisiera	c5j6
quiso	D3h7
quit*	B4C-3E-3F-5G17J-3M-3N6Q6T-3V-3W6X11a-5c-4d6e-4f-3g-3h-7i-3j-3l16m-3n-9o-3q28r-3
quit* #*	F-3G8d8q-3
quit* a*	W5l5q-3
quit* de*	X3d4
quit* el*	G3W3
quit* eso*	W4
quit* favo*	l3
quit* gent*	l10
quit* la*	Q4X3q5
quit* lo*	G3
quit* los*	G4Q3
quit* por*	F3
quit* punt*	B4
quit* una*	q6
quit* ya*	q3
quit* ☎*	G3
quita	B6G4Q6W3X5h-4l3n-4q15
quita $	q6
quita a	W5l5q-3
quita el	G4
quita la	Q4X3q5
quita los	Q3
quita puntos	B5
quita una	q6
quita*	F-4G14W4c-3d6h-3l14n-4q11
quitale	F-4G4W6d7l3n-3q8
quitale #	F-3G5d6
quitale $	q15
quitale de	X3
quitale el	W3
quitale favor	l3
quitale lo	G3
quitale los	G3
quitalos	G4
quitalos $	G4
quitar	G4l10
quitar gente	l10
quitaron	D4F3
quitaron por	F3
quitarselos	G3
quitaselo	q3
quitaselo $	q3
quite	Y4
quite*	N8X8
quiten	N3
quitenlo	X5
quitenlo $	X5
quitenme	N4
quiu*	O10
quiub*	O10
quiubo	O10
raj*	q7
rajo	q7
ram*	C5j6k10l3
rami*	C6l3
rami* ya*	l3
ramir*	C6l3
ramiro	C6l3
ramiro $	C6
ramiro ya	l3
ramo	j6
ramo*	k10
ramon	k10
ramon $	k10
rap*	f4h4o8
rapi*	f4h3o9
rapid*	f4h3o9
rapido	o9
rar*	B3l3
rara*	l3
raras	l3
raras $	l3
raro	B3
raro paso	B3
raro* paso*	B3
ras*	B9M7h-3
rast*	B9M7h-3
rast* del*	B8
rast* el*	M7h-3
rastr*	B9M7h-3
rastreame	M7h-3
rastreame el	M7h-3
rastro	B9
rastro del	B8
rat*	D6S19X5i3j-3n8o-4p3
rati*	S5W4X4i3
ratit*	S5W4X4i3
ratito	S5W4X4i3
ratito $	W5X4
rato	D-4S15n8p3
rato $	D-3S5b-3n3p6
rato te	S4
rato* te*	S4
rau*	l3
raul	l3
raul no	l3
raul* no*	l3
raz*	C3m4
raza	m4
raza que	m4
raza* que*	m4
rea*	C-3E6X-8Y13c5q5
reac*	X-5Y9
react*	X-5Y9
reactivar	X-5Y9
reaj*	E6
reaj* los*	E6
reaju*	E6
reajusta	E6
reajusta los	E6
real	c5q4r3
real favor	c5
real o	r3
real* favo*	c5
real* o*	r3
reb*	G9h-6l3n-8p13q6
reba*	G9d3h-6n-7p13
reba* #*	G10h-4
rebaj*	G10d3h-5
rebaja	G6h-3
rebaja #	G6
rebajale	G4
rebajale #	G4
rebe*	l3
rebec*	l3
rebeca	l3
rebeca $	l3
rebo*	q6
rebot*	q6
reboto	q6
rec*	A5D5H-3J-3L7M3N-4S-4X10Y8Z-3a-6b-5c-4d8g-3h11i3l-3n3o-5r-3
reca*	F3L3
recar*	F3L3
rece*	a3j5
recet*	a3j5
receta	a3j5
rech*	A8
rech* lo*	A8n-4
recha*	A8
rechaza	A3
rechaza lo	A3
reci*	D3M4Y6a-4h7i5
reci* #*	M5
recib*	D3M5Y6a-3h9
recibir	Y7
recibo	D4M5a-3h10
recibo #	M5
recie*	i5q4
recien	i5q4
recl*	D7d12
recla*	D7d12
reclamar	D4d8
reco*	G5X8Y10a-3d6h3n6o-3q-4
reco* #*	G4
reco* a*	h3
reco* de*	A-3Y4
reco* los*	G3
recoge	G3
recoge los	G3
recom*	F3d8n9q-3
recompensa	W3d8
recompensa $	W3d8
recon*	k3
recontrate	k3
recontrate $	k3
recor*	G3X9Y10
record	h3
recordatorio	A-3Y6
recordatorios	X9Y5
recordatorios $	X9Y5
recortale	G4
recortale #	G4
rect*	E3
recti*	E3
recu*	L5P4Q3
recue*	L6P4
recuerdame	L6P4
red*	F-5G7d15h-5
redi*	d13h-5
redi* #*	d9h-4
redi* lo*	d4
redim*	d13h-5
redimir	d9h-4
redimir #	d9h-4
redu*	F-3G9
redu* #*	F-3G9
reduc*	F-3G9
reduce	G4
reduce #	G4
ree*	R8e26h-5q-3
reem*	e27h-5
reem* #*	e6
reem* de*	e4
reemb*	e27h-5
reembolsale	e4
reembolso	e15h-5
reembolso #	e6
reembolso de	e4
reen*	R8
reen* el*	R3
reen* invi*	R4
reenv*	R8
reenviale	R3
reenviale el	R3
reenviar	R4
reenviar invitacion	R4
ref*	D3L3k4n7
refl*	D3L3n4
refle*	D3L3n4
refr*	a3n3
refr* #*	W3
refre*	W3n3
refresco	W3
refri	a4
refri #	h3
refu*	k4
refu* navi*	k4
refue*	k4
refuerzo	k4
refuerzo navideno	k4
reg*	A-6B6C-9D-9F4H-5I5J11K-5L15O-6P-5Q12R-3S5T-4V-8X-6Z-7a-11b-8c-5e23f11g9h4j-8k4n-3o-9p-5q7r-3
rega*	B5F10G5L6b-5d10e-3n-3q-3
rega* #*	B3F4G4d-3
rega* al*	F6G-3
rega* asi*	G3
rega* este*	H3
rega* o*	p6
rega* punt*	B3W5
regal*	B5F11G5L6b-5d10e-3h-4n-3q-3
regala	L7b-4
regalale	F7W6
regalale #	F5
regalamos	H3
regalamos este	H3
regalando	B3
regalando puntos	B3
regalo	B3F4G4W-5d13e-3h-3n-3p5
regalo #	B3G5d-3
regalo $	W-4d13
regalo al	F6G-3
regalo asi	G3
regalo o	p6
regi*	A-4C-5D-5E-3F-4G-4H-4I7J13K-3L-4M4N3O-6Q11U4V-4X-3Y-3Z-4a-6b-4c-5d-6e-4f17g13h12i-6j-5k3m4n7o-6p-5q4
regi* #*	q4
regi* a*	f6h3k6
regi* al*	f3
regi* clie*	I-8Q13
regi* con*	q3
regi* de*	B6P4f6
regi* el*	M8
regi* es*	k3
regi* esto*	r5
regi* hoy*	H3
regi* la*	J4n3
regi* los*	J6h-3
regi* mas*	l3
regi* mi*	W6h3m3
regi* nada*	l5
regi* por*	I3
regi* que*	f3
regi* quie*	m4
regi* ulti*	I4
regi* una*	O-3h7
regi* vent*	T5m3
regi* ya*	V3
regis*	A-4C-5D-5E-3F-4G-4H-4I7J13K-3L-4M4N3O-6Q11U5V-4X-3Y-3Z-4a-6b-4c-5d-6e-4f16g13h12i-6j-5k4m4n7o-6p-5q5
registra	h6k7
registra a	k7
registra mi	h4
registrada	I5g3h-3m6n3
registrada $	I5
registrada mi	m3
registrada quien	m4
registradas	P3
registradas $	P3
registrado	I3U3q6
registrado ultimamente	I4
registrados	I13
registrados $	I7m3
registrados por	I4
registrale	h5
registralo	f3
registrame	W6g6
registrar	B3J12f5h8m5
registrar $	B4J5
registrar a	f5
registrar es	k3
registrar mi	h3
registrar ventas	m4
registraron	f3n3
registrarse	L4
registras	O-3T5g5h3
registras una	O-3h4
registre	J-5Q3l8n7p-5q3
registre $	n11p-6
registre a	Q3
registre mas	l3
registre nada	J-4l5
registres	J5
registres $	J4
registro	B3I-10L-3M8N6Q7S3U8V-3a-3d-3g7h-6i-3n9
registro $	N5Q-3S4U8f-4g7n9
registro de	B6P4f7
registro el	M8
registro hoy	H3
registro la	J4n3q-3
regl*	L9
regla*	L9
reglas	L9
regr*	D-3H-3J-4L5P-4Q3S5V-3W-3Y5a-3e34h-6i5n-5o-3
regr* al*	T3
regr* de*	P-3b3n3
regr* el*	e3i5q-3
regr* hugo*	k3
regr* la*	Q4e8n-4
regr* merc*	G3
regr* unos*	e3
regre*	D-3H-3J-4L5P-4Q3S5V-3W-3Y5a-3e34h-6i5n-5o-3
regresa	Q4l3n-3
regresa $	l3
regresa la	Q4n-4
regresale	e5
regresale $	e5
regresan	L4
regresando	e4
regresando $	e3
regresar	T3e6q4
regresaron	P-3b3e9
regresaron la	e3
regrese de	n3
regreso	G3S5e4h-3i7k3
regreso $	S5
regreso el	i5
regreso hugo	k3
regreso la	e5
regreso mercancia	G3
regu*	E5q8
regu* el*	E6
regue	q8
regul*	E6
regularizar	E6
regularizar el	E6
rei*	n11
rein*	n11
reint*	n11
reintenta	n11
rel*	m5n5
rela*	m5
rela* de*	m5
relac*	m5
relacion	m5
relacion de	m5
relo*	n6
reloj	n6
rem*	G7M3l5q4
remi*	M3h3
remi* &*	M3
remis*	M3h3
remision	M3h3
remision &	M3
remo*	l5q6
remo* a*	l6
remov*	l5q6
remover	l6
remover a	l6
remu*	G7h-3
remu* #*	G4h-3
remu* del*	G3
remue*	G7h-3
remueve	G4h-3
remueve #	G4h-3
remuevelos	G3
remuevelos del	G3
ren*	N4P4W-4a3h3j3l17n-4
reng*	P4
rengl*	P4
renglon	P4
rent*	a6h3j3n-3
renta	a6h4
renta $	a7
renu*	N4W-3l17
renu* ayer*	l4
renu* naye*	l8
renun*	N4W-3l17
renuncio	N4W-3l17
renuncio $	l6
renuncio ayer	l4
renuncio nayeli	l8
rep*	D7J5Q7V-3X8Y9a-9h-4i12l-3n16o-3
repe*	n5q3
repe* la*	q3
repet*	n5q3
repetida	n-3q5
repetir	n3
repetirla	n5
repi*	J6Q8a-6h-3i14n13q-4
repi* con*	i3
repi* la*	Q9i4n-7
repi* que*	n3
repit*	J6Q8a-6h-3i14n13q-4
repitas	J7n-5
repite	i10n-4
repite con	i3
repite la	i6n-4
repitela	a-3i8n10o-4
repitela $	a-3i8n10o-4
repiteme	T3n4
repito	Q9a-3i-7n9o3
repito $	n9o3
repo*	D8F3H3X9Y10
repo* de*	Y4
repo* del*	H7
repo* que*	X4
repo* sus*	F3
repon*	F3
reponle	F3
reponle sus	F3
repor*	D8H3X9Y10
reporte	H4X5Y5
reporte de	Y4
reporte del	H7
reportes	Y5
req*	E3W4j3
requ*	E3W4j3
requ* una*	E4
requi*	E3W4j3
requiere	B3
requiere el	B3
requiero	W4j3
res*	B-4C-3D6E-3F-3G23H7J-3K10L-3P7S-3T-6U4W-4Y3a-9e-3h-3n10o-3p8r-4
resi*	i3
resis*	i3
resistol	i3
reso*	K12
resol*	K12
resolver	K12
resolver $	K10
resp*	D8n8
resp* de*	n5
resp* el*	D6
respe*	D6
respo*	D3
responde	D3
respu*	n6
respuesta	n6
rest*	C-3G24P7T-3h-3n-7p10
rest* #*	G9n-3
rest* a*	p7
rest* punt*	G7
rest* sald*	G5
rest* son*	G3
resta	G9p9
resta puntos	G7
resta*	F-3G12h-3n-3
restale	G3
restale #	G3
restar	G5
restar saldo	G5
restaselos	G3
restaselos son	G3
reste*	G5
resten	G5
resten #	G5
resti*	F3
restituyele	F3
restituyele #	F3
resto	P8d3
resu*	H9U5X3Y5n9
resu* de*	U5
resu* del*	H3Y4
resu* el*	H6
resue*	n9
resuelve	n9
resuelve $	n5
resum*	H10U5X3Y5
resumeme	H6
resumeme el	H6
resumen	H4U6X3Y3
resumen $	X3
resumen de	U5
resumen del	H3Y4
ret*	G12N5e3l3n-3q7
reti*	G13N5l4n-3q6
reti* #*	G4
reti* la*	q3
reti* punt*	G5
retir*	G13N5l4n-3q6
retira	G3q5
retira #	G3
retira la	q3
retirarle	G5
retirarle puntos	G5
rev*	A3C3H-3K5Q3T-3a-4d-3h-3i-3l3o-4q24
reve*	n-3q11
rever*	n-3q8
revi*	A4C4H-3K5Q3a-3h-3i-3n3o-3q13
revi* el*	C5n3
revi* eso*	q7
revi* la*	S3
revi* los*	C-3G3P3
revie*	G3q17
revierte	q10
revierte eso	q7
reviertele	G3
reviertele los	G3
revis*	A4C4K5Q3n3q-3
revisa	C3n3
revisa el	C4
revisame	P3
revisar	K3
revisar $	K3
revision	A4n-3
revision $	A4n-3
revo*	l4
revo* perm*	l4
revoc*	l4
revoca	l4
revoca permisos	l4
rfc	j8
ric*	l6
rich*	l4
richi	l4
richi $	l4
rif*	F4a-4n4o10
rifa	F4n5
rifa ponle	F4
rifa*	a-4o10
rifa* ponl*	F4
rifas*	a-4o10
rifaste	a-4o10
rifaste $	a-4o10
ris*	o5
risa	o5
rob*	D8b-3l6r5
roba*	D9b-3
robar*	D5b-3
robaron	D5b-3
robo	l4
robo la	l4
robo*	r5
robo* la*	l4
robot	r5
rog*	f3
roge*	f3
rogel*	f3
rogelio	f3
rol*	O8
roll*	O8
rollo	O8
rop*	a4j4
ropa	a4j4
ros*	a7j3
rosa*	j3
rosas	j3
rosau*	F3
rosaura	F3
rosaura $	F3
rot*	e4
roto	e4
rub*	k5
rube*	k5
rube* ya*	k5
ruben	k5
ruben ya	k5
sab*	C6H6K6S-3T3b4d-6f-3h3i-4j-3n15q-5
saba*	B3H9a4
saba* con*	H4W3
sabad*	B3H9M3a4
sabadito	H6
sabadito $	H6
sabado	B3H4M3a5j-3
sabado $	B3M3
sabado con	H4W3
sabe	D3n4
sabe $	n6
sabe*	C7K4T4b6d-5f-3i-3n13
sabe* en*	p3
sabe* hace*	T7
sabe* si*	C4W3
sabe* sus*	C4
saber	C8P3b7d-4f-3h-3n8p3
saber cuanto	C-3p3
saber en	p3
saber si	C4
saber sus	C4
saber*	K3
saberse	K3
saberse $	K3
sabes	T7W3n3
sabes $	n5
sabes hacer	T7
sabes si	W3
sac*	F-3G12H5Q6U-5W-3a4d-3h-5k-3l6n-3o-3q11r3
saca	G6N3l3
saca #	G6
saca a	l3
saca*	G7H6l3m3o-3q10r3
saca* #*	G13d-3
saca* a*	l8
saca* del*	q4
saca* la*	m5
saca* mi*	N3r4
saca* octu*	H5
saca* su*	f3
sacal*	G7q12
sacala	q9
sacale	G7
sacale #	G7
sacam*	H6l4m3
sacame	H6l4m3
sacame a	l4
sacame la	m5
sacame octubre	H5
saco	M3Q8U-4a6
sal*	A-5C10D7E10F8J-7K-4M-3N5O7P7T-12U4V-7X-7Y-4Z-5a-4b11c-4d14f-7g-7h-6i-6j-5k-5l-6m4n7o5p17q-3r-6
sald*	A-3C20D6E13F10G8H-4L10M-3N-4O-6Q5S-4T-5U-3V-4W8X-3Z-3a-7b18c-4d13e-3f-6g-3h-14i-5j-4k-3l-3m-3n-10o-8p18q-7r-3
sald* #*	E3
sald* a*	C-3E-3F3G9
sald* actu*	p3
sald* al*	F7
sald* corr*	E5
sald* de*	B3C13E8F4
sald* del*	F6L3P-3W4p4
sald* el*	C-8L3P13
sald* en*	G4
sald* esta*	D3
sald* favo*	C3b4
sald* fina*	E4
sald* hay*	E3
sald* le*	p3
sald* manu*	G5
sald* me*	b4
sald* no*	D4
sald* para*	E4
sald* que*	Q3d3
sald* son*	E4d3
sald* tien*	p3
sald* ☎*	C3E-4G4W15d-6
saldi*	C4b5
saldito	C4b5
saldito $	b5
saldo	C16D8E14F10G8H-4L6M-3N-3O-6Q5S-3T-5U-3V-4W9X-3a-6b14c-4d13e-3f-7h-12i-5j-4k-3l-3m-3n-10o-7p18q-6r-3
saldo #	E3
saldo $	C10D4E4G-3I3L4Q6W-7a-3b4d7o-4p3
saldo a	C-3E-3F3G9
saldo al	F7
saldo correcto	E5
saldo de	B3C13E8F4
saldo del	C-3F6L3W4p4
saldo el	C-8L3P13
saldo en	G4
saldo esta	D3
saldo favor	C3b4
saldo final	E4
saldo hay	E3
saldo le	p3
saldo manualmente	G5
saldo me	b4
saldo no	D4
saldo para	E4
saldo que	Q3d3
saldo son	E4d3
saldo tiene	p3
saldo ☎	C3E-4G4W15d-6
saldo*	L4
saldos	L4
sale	C5J-7W-3a-3d-4j5m10n11o11
sale $	o3
sale con	C4
sale el	j7
sale en	m3
sale todavia	m8n-3
sale*	D4P5U6
sale* #*	h3
sale* con*	C4
sale* el*	j7
sale* en*	m3
sale* toda*	U6m7n-4
salen	D4P5
sales	U6
salg*	N7P-3S5U4d10n4
salg* de*	N6d9
salga	P-3S6d10n4
salga de	d9
salgo	N7U4
salgo de	N7
sali*	C-6E-3H7L-3N5O-3P6Q-3T-3W-3a5d-4e5g-3n8o4q5
sali* a*	q4
sali* de*	N6S3g-4
sali* el*	H9
sali* en*	a6h4n-3
sali* feo*	F4
sali* hoy*	H3
sali* lo*	e-4n6
sali* malo*	e3
salid*	P4o4
salido	n3
salie*	H3P4S3
saliendo	S3
salieron	H3P4
salieron hoy	H4
salio	D4H5O-3Q-3a6e6h3n8q5
salio $	M3a4n8
salio a	q4
salio el	H9
salio en	a6h4n-3
salio feo	F4
salio lo	e-4n5
salio malo	e3
salir	N6g-4
salu*	J3O20a-3c3
salu* desd*	O6
salud*	J3O20a-3c3
saludos	O11o3
saludos $	O3o3
saludos desde	O6
sam*	h-3i8l6
samu*	l6
samue*	l6
samuel	l6
samuel $	l6
san*	a5n-3
sand*	a5
sandr*	a5
sandra	a5
sandra $	a5
saq*	I-3N3X6
saqu*	I-3N3X6
saqu* de*	N3X6
saque*	N3X6
saquenme	N3X6
saquenme de	N3X6
sar*	h4
sau*	l3
saul	l3
saul ya	l3
saul* ya*	l3
sav*	n10
se	A-8B-4C-8D9E-6G-4H10I12K15L20M4N-5O-5Q11S-9T11U-10W-17X-7Y-5Z4b-7c-8e-3g-6h-5l4m-9n22o3q5
se a	I4M3
se acabo	a3l5n-3
se aclara	K3
se acordo	i6
se agradece	o5
se animo	d3f3
se aplico	n5
se apuntaron	I6
se arregle	n4
se arrepintio	J3n-3q4
se borra	Q10h-3q-4
se borro	n3
se cayo	n8
se conecte	R4
se confirmaron	K6n-4
se descompuso	a5
se desocupe	S3
se dieron	H6I4
se envio	Z3
se equivoco	q4
se esta	I6
se fue	M-3V3a5h4l3n-3p3
se gana	L8
se ganan	L5
se guardo	n8q3
se ha	I4P3
se hace	Q10n-3
se hizo	H5n8
se integra	k4
se izo	H8
se jubilo	l3
se juntan	L8
se la	n-3o11q3
se le	F7G-4H-3P7i3n-3p4
se les	L4
se llama	f5k7l3
se llego	H3
se llevo	M3i4
se lo	C3Z4e3h3n-8o5q7
se los	D3F4d3j3
se mando	Z7n3
se me	P6Z7b3h5l3n-10q3
se merecia	G3
se mete	J6n-3
se metio	H3n3
se necesita	L3
se ni	T3
se paso	G3
se perdio	a4n3
se poncho	a5
se porto	H3
se proceso	n6
se puede	L-3Q5T4j4q7
se pueden	L5
se que	T6r3
se queda	L3n4
se quedaron	K4
se quedo	F3K5
se quiere	f4
se quieren	f3
se rajo	q7
se registro	M10Q-6h-3n15
se requiere	B3
se resuelve	n4
se sabe	D3n3
se sepa	n3
se si	n7
se te	J5a3h-3
se traba	D6
se trabo	n6
se usa	Q-3T9
se usar	T7
se vale	Q5n-3
se van	G3
se vendio	H3
se* a*	I4M3
se* acab*	a3l5n-3
se* acla*	K3n3
se* acor*	i6
se* agra*	o5
se* anim*	d3f3
se* apli*	n10
se* apun*	I6
se* arre*	J3q3
se* borr*	Q10h-3q-4
se* cayo*	n8
se* cone*	R4
se* conf*	K6n-7p3
se* desc*	a5
se* deso*	S3
se* dier*	H6I4
se* envi*	Z3
se* equi*	q4
se* esta*	I6
se* fue*	M-3V3a5h4l3n-3p3
se* gana*	L13
se* gast*	D5
se* guar*	J3n8
se* ha*	I4P3
se* hace*	Q10n-3
se* hizo*	H5n8
se* inte*	k4
se* izo*	H8
se* jubi*	l3
se* junt*	L8
se* la*	n-3o11q3
se* le*	F7G-4H-3P7i3n-3p4
se* les*	L4
se* llam*	f5k7l3
se* lleg*	H3
se* llev*	h7i4
se* lo*	C3Z4e3h3n-8o5q7
se* los*	D3F4d3j3
se* mand*	Z7n3
se* me*	P6Z7b3h5l3n-10q3
se* mere*	G3
se* mete*	J6Q4n-4
se* meti*	H5n3
se* nece*	L3
se* ni*	T3
se* paso*	G3
se* perd*	a4n3
se* ponc*	a5
se* port*	H3
se* proc*	n6
se* pued*	Q4T4j4q7
se* que*	T6r3
se* qued*	F3K9L3V4o-4
se* quej*	D3
se* quie*	f7h-3
se* rajo*	q7
se* regi*	M10Q-4h-3i-3n15
se* repi*	q3
se* requ*	B3
se* resu*	n4
se* sabe*	D3n3
se* sepa*	n3
se* si*	n7
se* tard*	n4
se* te*	J5a3h-3
se* trab*	D6j4n4
se* usa*	Q-3T9
se* usar*	T7
se* vale*	Q5n-3
se* van*	G3
se* vaya*	d4
se* vend*	H3
sea	F3d3
sea #	h4
sea anade	F3
sea que	q3
sea*	W5a7
sea* #*	h4
sea* anad*	F3
sea* que*	q3
seas	W5
seg*	C5E3S13h-4i10o-3
segu*	C5E3S13h-4i10o-3
segu* a*	a3
segu* comp*	i3
segu* nota*	i4
segui*	S5n6
seguimos	S7
seguimos $	S7
seguir	n7
segun	C5E3
segun*	S8h-3i11
segundito	S8
segundito $	S8
segundo	i11
segundo $	q3
segundo compra	i3
segundo nota	i4
segur*	K3a3n-3
seguro	K3a3n-3
sel*	E4k4
sele*	k4
sele* vend*	k4
selen*	k4
selene	k4
selene vendedora	k4
sem*	A-3B7D3H12M5O3P5V-3h-4l4n-3
sema*	A-3B7D4H12M5O3P5V-3a-3h-5l4n-3
sema* ante*	H4
sema* cier*	l3
sema* por*	B6H-3
sema* vs*	H6
seman*	A-3B7D4H12M5O3P5V-3a-3h-5l4n-3
semana	A-3B7D4H12M5O3P5V-3a-3h-5l4n-3
semana $	H5M5O3P4W3h-4
semana antepasada	H4
semana cierrale	l3
semana por	B6H-3
semana vs	H6
semi*	a5
sen*	B-4C6D6H-4O4P4T-4V3Z-3a-7f6l-3m-3o10
sena*	n5
senal	n5
seno	h3
seno*	B-4C6D6H-4O6P4T-3V4Z-3a-5f6i3
seno* de*	C3F3V3c4n-4
seno* del*	f4
seno* dice*	D3
seno* en*	W3
seno* eva*	G3
seno* irma*	l3
seno* no*	D3i3
seno* patr*	C3
seno* que*	h3p3r3
seno* quie*	L5
senor	D3O7W-3d-5f4
senor $	P3n5
senor de	D3
senor del	f3
senor patron	C3
senor*	C5D4F3V4a-3c3k3
senora	C5F3V4a-3d3
senora $	W5n3p3
senora de	C4F3V3c4n-4
senora del	d3
senora dice	D3
senora en	W3
senora eva	G3
senora irma	l3
senora no	i3
senora que	h3
senora quiere	L5
senorita	k4r3
sep*	Q4
sepa	n3
sepa $	n3
sepa*	Q4
separ*	Q3
ser	D4E6g10h-3
ser #	E6
ser que	D3
ser*	D6F3O-3a-3c3g4j3o4
ser* #*	E6
ser* que*	D3
serg*	f4g5
sergi*	f4g5
sergio	f4g5
seri*	b3p3
seri* tan*	b3
seria	b3p3
seria tan	b3
serv*	D8F4T3a-3j4o5
serv* a*	j4
serv* ☎*	F4
servi*	D8F4T3a-3j4o5
servicio	D8F4j4o5
servicio a	j4
servicio ☎	F4
servicios	T5
sho*	U6
si	A8B-5C16F-4G-4H-6I-3J-3K5L10N-3O-3P-6Q18T-10W-4X4Y15Z-6b10c-4d-7e-5f-3h-4i-5j-4k-4l-4n44o-6p-4q-4r-5
si #	h3
si $	A6d3n-4q9
si agarro	n7
si cambio	n4
si compro	D3b3
si el	C4Q5V6
si en	A3
si entraron	K4
si entro	n8
si era	n4q-4
si es	L3
si hay	j3
si jalo	n5
si la	W3n3
si le	n5
si lo	f3
si mandame	Y7
si me	Q6n6q-5
si mi	a3m3
si no	L8Q4
si o	n3
si pago	L6
si paso	J5M-3n3
si que	A3
si quedo	n6
si quiero	Y4g3
si se	n3
si si	J5n-5
si son	Q3
si tengo	b4
si ya	C3b10
si* #*	h3
si* agar*	n9
si* camb*	n4
si* comp*	b3h-3
si* el*	C4Q5V6
si* en*	A3
si* entr*	K3n7
si* era*	n4q-4
si* es*	L3
si* escr*	Y7
si* esta*	n5
si* hay*	j3
si* jalo*	n5
si* la*	W3n3
si* le*	n5
si* lo*	f3
si* mand*	Y7
si* me*	Q6n6q-5
si* mi*	a3m3
si* no*	L8Q4
si* o*	n3
si* paga*	L3
si* pago*	L6
si* paso*	J5M-3n3
si* que*	A3
si* qued*	n6
si* quie*	Y4g3
si* regr*	Q4
si* se*	n3
si* si*	J5n-5
si* son*	Q3
si* teng*	b4
si* ya*	C3b10
sie*	D9o3q5r3
siem*	D8o3q5
siem* no*	J3h-6q8
siem* se*	D6
siemp*	D8o3q5
siempre	D8o3q5
siempre no	J3h-6q8
siempre se	D6
sien*	i3r4
siend*	i3r4
siendo	i3r4
siendo $	r4
sig*	A4D6K3L-3O-4Q5S-4T5U-4V34W-4a-6c-4h-4l3m10n8o-7q-6
siga	l3
siga metiendo	l3
siga* meti*	l3
sign*	Q4n5
sign* de*	Q4
signi*	n5
significa	n5
signo	Q4
signo de	Q4
sigo	D4H3Q4
sigo esperando	H3
sigo para	Q4
sigo* espe*	H3
sigo* para*	Q4
sigu*	A5D3H-3O-3S-3T6U-3V29a-4c-4h-3m10n3o-6q-5
sigu* ahi*	m7
sigu* clie*	V3
sigu* con*	l3
sigu* dado*	m3
sigu* en*	A4K3
sigu* igua*	n7
sigu* ivon*	m5
sigu* la*	V5j4n-5
sigu* pend*	n4
sigu* por*	V5
sigue	A5T7V7a-3j3m10n7o-3q-4
sigue $	T10V6n-6
sigue ahi	m7
sigue con	l4
sigue dado	m3
sigue en	A4
sigue igual	n7
sigue ivonne	m5
sigue la	V5j4n-5
sigue pendiente	n4
sigue*	D4K4X3
siguen	D4K4X3
sigui*	V23n-3
siguiente	V23n-3
siguiente $	V12n-3
siguiente cliente	V3
siguiente por	V4
sil*	X20a-5j3o-4
sile*	X20a-4o-3
silen*	X20a-4o-3
sill*	j3
sill* y*	j3
silla*	j3
sillas	j3
sillas y	j3
sin	D9F5K17L-4N3P-3Q12T-4V-3X5Z4b-3c-3d-5g-3j3n-13o-4q4
sin aclarar	K4
sin confirmar	K5
sin confirmarse	n4
sin intereses	j4
sin mis	D3
sin permiso	F3N4
sin puntos	D5
sin querer	Z6n-3q5
sin resolver	K7
sin su	F3
sin ticket	Q5
sin ver	D3
sin* acla*	K4
sin* conf*	K5n3
sin* inte*	j4
sin* mis*	D3
sin* perm*	F3N4
sin* punt*	D5
sin* quer*	Z6n-3q5
sin* regi*	J4
sin* reso*	K7
sin* su*	F3
sin* tick*	Q5
sin* ver*	D3
sir*	D4L11T4e4r-3
sirv*	D4L11T4e4r-3
sirv* para*	L4
sirve	D4L6r-3
sirve*	L6T5
sirven	L7
sirves	T5
sirvi*	e3
sirvio	e3
sirvio el	e3
sis*	B3D9E4H-3N6a-4i-3k4l3m4o-3
sist*	B3D9E4H-3N6a-4i-3k4l3m4o-3
sist* ahor*	l3
sist* con*	k3
sist* de*	S3
sist* dice*	Q4n-3
sist* es*	E3
sist* porq*	W4
siste*	B3D9E4H-3N6a-4i-3k4l3m4o-3
sistema	B3D9E4H-3N6a-4i-3k4l3m4o-3
sistema $	D11N6R3W-3m5n-3
sistema ahorita	l3
sistema con	k3
sistema de	S3
sistema es	E3
sistema porque	W4
six	i3
sob*	G7R4d-3n-4o3p8
sobr*	G7R4d-3n-4o3p8
sobr* #*	G4
sobr* algo*	p6
sobr* esta*	m3
sobra	p3q3
sobra*	G8
sobran	G5
sobran #	G4
sobre	L3
sobre*	o4
sobres	o4
sobri*	R4k3m3
sobrina	m3
sobrina esta	m3
sobrino $	R3
sobro	p6
sobro algo	p6
soc*	I12g7
soci*	I12g7
soci* acti*	I9
socio	g7
socio*	I12
socios	I12
socios activos	I9
sol*	A10D3H-3J7K-3N3Q4S-3U12W-4X3Z7a-5b-5g3j-4k-3l-3o-4
sola	U6n3
sola $	U6
sold	U5
soli*	A11D4N4P3W-3b-4c4g4
soli* aten*	c6
soli* de*	A5
soli* el*	R3
soli* la*	N8
soli* para*	A3
soli* reem*	e3
soli* trai*	A3
solic*	A11N4P3W-3c4g4
solicito	N5P4c5g4
solicito atencion	c6
solicito el	R3
solicito la	N8
solicitud	A5
solicitud de	A5
solicitudes	A8
solicitudes para	A3
solicitudes traigo	A3
solit*	D6b-3
solito	D6b-3
solito $	D6b-3
solo	J8Q5X4Z8c-3n-3
solo $	Z6
som*	I4Q5m4q-3
somo*	I4m4
somo* en*	m4
somo* ya*	I5
somos	I4m4
somos en	m4
somos ya	I5
son	C-5D6E8G3L5P-3Q3S-3T3W-5a-8c-3e-3h10j-4m5n-6o6q6r6
son #	E10L3b-4d6h8n-4o-3q4
son $	I3b3m4r4
son de	G4r5
son las	T3
son los	m3
son para	q3
son* #*	E10L3b-4d6h8n-4o-3q4
son* de*	G4r5
son* las*	T3
son* los*	m3
son* para*	q3
sop*	c10
sopo*	c10
sopor*	c10
soporte	c10
soporte $	c9
sor*	Z8
sorr*	Z8
sorry	Z8
sorry $	Z3
sos*	B3
sosp*	B3
sosp* de*	B3
sospe*	B3
sospecho	B3
sospecho de	B3
soy	Q4T8b9f-3g12
soy cliente	g3
soy el	b5
soy nueva	Q4
soy* clie*	g3
soy* el*	b5
soy* nuev*	Q4T4
spa*	X14a-3
spam	X14a-3
sr	C4
sra	C11
sta*	O-3Y33a-9m10o-9
staf*	m10
staff	m10
staff $	m10
sti*	a20n3o-7
sto*	X16a-4
stop	X16a-4
su	A-3B-4D8E4F4G-4H-5I-4M-4N10O-3Q-5R5S3U-4V-3W3X-5Y-3Z-5a-7b-5d5e4f8g-6h-3i3k3n-8o8p19q3
su bolsa	e3
su bono	F3
su celular	C4n3
su compra	D3d3
su cuenta	E6N3W4p3q-3
su dinero	e7
su esposo	q3
su estacionamiento	F4
su liga	R4
su mensaje	T5n4
su monedero	D3d5f3h-3p6
su nombre	r3
su numero	F5J4V-3q4
su prueba	k4
su saldo	D3F-3G3P4d6p7
su segundo	i3
su sistema	N3
su telefono	h3k3m4
su total	p3
su vecina	V4
su* bols*	e3
su* bono*	F3
su* celu*	C4n3
su* comp*	D3d3
su* cuen*	E6N3W4p3q-3
su* dine*	e7
su* espo*	d-4h3q3
su* esta*	F4
su* herm*	W5
su* liga*	R4
su* mens*	T5n4
su* mone*	D3d5f3h-3p6
su* nomb*	r3
su* nume*	F5J4V-3q4
su* prue*	k4
su* sald*	D3F-3G3P4d6p7
su* segu*	i3
su* sist*	N3
su* tarj*	E4f4
su* tele*	h3k3m4
su* tota*	p3
su* veci*	V4
sub*	E-3F9W19a-5b6d-3h17j-5k4n3o-3
sube	F4h3k4
sube a	k5
sube el	F7
sube*	F5W8h4
sube* #*	F4h3
sube* a*	k5
sube* el*	F7W3h3
subel*	F5W5
subele	F5W5
subele #	F6
subem*	W3h4
subeme	W3h4
subeme el	W3h4
subi*	h10n4
subio	b3p4
subir	h10
suc*	H3W5j7
sucu*	H3W5j7
sucu* de*	j3
sucu* en*	W6j6
sucu* mart*	k3
sucur*	H3W5j7
sucursal	H3W6j7
sucursal $	c3m3
sucursal de	j3
sucursal en	W6j6
sucursal martin	k3
sucursales	L3
sucursales $	L3
sue*	W8X9a5f4n-3
sueg*	f4
suegr*	f4
suegra	f4
suel*	W6
sueld*	W6
sueldo	W6
suen*	X9a6n-3
sum*	F12G-3L6a-3d-5h3k4n6p5
suma	L3
suma*	F13G-3L6d-4k4n3p5
suma* #*	F8
suma* a*	d-3h3k4
suma* los*	L5p-4
suma* punt*	F5
sumal*	F6d-3i3
sumale	F6i3
sumale #	F6
suman	L8p-4
sumar	F4k4
sumar a	k5
sumar puntos	F5
sumar*	n5
sumaron	n5
sumas*	p6
sume*	Y3h3
sumo	Q3n4
sup*	H6N5S-5T6W4a-3o10
supe	T7
supe que	T7
supe*	H6S-5W5a-3o10
supe* los*	H7
supe* que*	T7
super	o11
super $	o7
super*	H7S-4W6c3
superamos	H7
superamos los	H7
supervisor	S-4W6c3
sur*	a-3h3j17n-4
surt*	a-3j17n-3
surti*	j11n-3
surtieron	j11n-3
sus	E-4F-5G-9L-3P10Q-3S7W-4X15d16f-5h5i3q-3
sus #	d4
sus compras	P5
sus movimientos	B3
sus promos	X6
sus puntos	F-6G-7J4N3d13f-4h5n3p3
sus*	A-3X6Y3f4l3
sus* #*	d4
sus* comp*	P5
sus* movi*	B3
sus* prom*	X6
sus* punt*	F-6G-7J4N3d13f-4h5n3p3
susc*	Y6f4
susc* a*	Y6f4
suscr*	Y6f4
susp*	A-3X7l3
susp* a*	l3
suspe*	A-3X7l3
suspende	A-3X4l3
suspende a	l3
suspender	X4
suy*	C6h3
suyo	C6h3
suyo $	h4
t	h6
ta	o4
tab*	Q3h3
tabl*	Q3h3
table*	Q3
tablet	Q3
tac*	h3q8
tach*	q8
tacha	q8
taco*	h3
tacos	h3
tal	H7O21T-3n-3o-3
tal $	O17o-3
tal estuvo	H4
tal se	H3
tal*	c4e6j7
tal* estu*	H4
tal* se*	H3
tala*	e3
tall*	j7
tall* extr*	j5
talla*	j5
tallas	j5
tallas extra	j5
tam*	F3H3L12W-3a3d-3g5h-3i6j4k5
tama*	F3a4j6
tamal*	F3a5
tamales	F3a5
tamales $	F4
tamb*	H4L13d-3g5h-3i6k6
tamb* dan*	L3
tamb* junt*	L5
tamb* quie*	g6
tamb* se*	L3
tamb* va*	k3
tambi*	H4L13d-3g5h-3i6k6
tambien	H4L13d-3g5h-3i6k6
tambien $	H5
tambien dan	L3
tambien quiero	g6
tambien se	L3
tambien va	k3
tamp*	D3
tan	L4b3n3
tan amable	C3b3
tan*	C-4I6P6S12X6Z4a-5b5i4o-3q-4
tan* amab*	C3b3
tant*	C-4I6P6S12X6a-5b5i4n3o-3
tant* clie*	I3
tant* gent*	I4
tant* le*	C3
tant* llev*	b4
tanta	I4X5
tanta gente	I4
tanti*	S14o-3
tantito	S14o-3
tantito $	S11
tanto	C-4P7b5n3
tanto le	C3
tanto*	I3
tantos	I3
tantos clientes	I3
tar*	C-4E4F-3O13P-3S14T-4W3a-5g6j6n5o-8p-5
tard*	H3O14S15T-3a-6n10o-6p-4
tard* en*	n4
tard* much*	n6
tard* ya*	D-3n4
tarda	j3n10
tarda mucho	n6
tarda*	D-3n3q3
tarde	D3H4K3O10S5U3o-3q-3
tarde $	H3K3O10U3
tarde*	O5S7
tardes	O7
tardes $	O6
tarj*	E5W5f3g5h3j6n-5q3
tarj* #*	h4
tarj* de*	E3W-3d-3f3g5
tarje*	E5W5f3g5h3j6n-5q3
tarjeta	E4W5g5h3j6n-5q3
tarjeta #	h3
tarjeta $	W4d4j3
tarjeta de	E3W-3d-3f3g5
tav*	B3E5
tavo	B3E5
tavo $	B3E5
tavo quitale	G3
tavo* quit*	G3
taz*	b5d4
taza	b5d4
taza $	b5d3
te	A-4B-3E-3H-7J8K-3L-6M-4O-6P-4Q-7S38T14U-6V-5W-5Y-3Z4a24b-4e-3f-3h5j-5l-4m-4n-10o11p-3r13
te aviso	S9
te confirmo	S4
te confundi	Z5
te contesto	S5
te di	q3
te dice	r3
te digo	S12r4
te dije	q7
te doy	S7h3
te encargo	a4
te escribo	S8
te la	o5
te llamas	r9
te lo	S5n-3
te mande	Z3
te mando	S3
te paso	S5a-3h8k3
te pedi	n3
te pregunto	D4T5
te puedo	T5
te rifaste	o5
te* avis*	S9
te* conf*	S3Z5
te* cont*	S5
te* di*	q3
te* dice*	r3
te* digo*	S12r4
te* dije*	q7
te* doy*	S7h3
te* enca*	a4
te* escr*	S8
te* la*	o5
te* llam*	r9
te* lo*	S5n-3
te* mand*	S3Z3
te* paso*	S5a-3h8k3
te* pedi*	n3
te* preg*	D4T7
te* pued*	T5
te* rifa*	o5
tec*	J4a7c6n-4
tecl*	J4a8n-4
tecla*	J4a8n-3
teclado	J4a8n-3
tecn*	c6
tecni*	c6
tecnico	c6
tecnico $	c6
tel*	C4N4Z3a-7c9e6f-3h6o-3p4
tela	a-3e6j4
tele*	C4N4Z3a-4c9h4o-3p4q3
tele* del*	r3
tele* era*	q4
tele* es*	k3
tele* ☎*	C3h7
telef*	C4N4Z3a-4c9h4o-3p4q3
telefono	C4N4Z3a-4c9h4o-3p4q3
telefono $	N4Z4c-3m3n4
telefono del	r3
telefono era	q4
telefono es	k3
telefono ☎	C3h7
tem*	W6a5j5
temp*	W6j6
tempr*	W7
temprano	W7
ten*	B-3D6E6G-3H-4I5J-6K3N4O-4T-3U-4V3X-5Z-3b17c-4d3h-3i-4j-5k6m8q-5
tend*	C3b4p5
tend* algo*	p5
tendr*	C3b4p5
tendra	C3p5
tendre	b5
tene*	E3I3L3N5k6n6q-4
tene* #*	E4
tene* acce*	k3
tene* refu*	k4
tenem*	I3L3k4
tenemos	I3L3k4
tenemos refuerzo	k4
tener	E3N5n6q-3
tener #	E4
tener acceso	k3
teng*	A3E5H-4I3J-5L-4O-3U-3V5X-3a4b12c-3d7g3j-5m9n-5p-3
teng* #*	E7I3W6b-4m4
teng* a*	V3
teng* algo*	A6
teng* el*	S3r4
teng* entr*	l4
teng* guar*	C5r3
teng* la*	a6n-3
teng* mas*	D4b4
teng* meti*	m4
teng* que*	Q5T4b-3h3n8q3
teng* quie*	k3
teng* regi*	I5m3
teng* trab*	m3
teng* un*	a7
tenga	C3E7d5h-3l4o4
tenga #	E7
tenga entrada	l4
tenga*	N3
tengan	N3
tengo	A4D3H-3I3J-3L-3N-3V5X-3a4b13g3h3j-5l-3m9n-3
tengo #	I3W6b-4d3m4
tengo $	b15
tengo a	V3
tengo algo	A6
tengo el	S3r4
tengo guardado	r3
tengo mas	D4b4
tengo metida	m4
tengo que	Q5T4b-3h3n8q3
tengo quien	k3
tengo registrada	I5m3
tengo trabajando	m3
tengo un	a7
teni*	D3b3f3
teni* #*	b3
tenia	D3b3
tenia #	b3
tep*	j5
ter*	C7S4l5n3
term*	C7S5l5n3
term* #*	C8i3
term* de*	S3
term* el*	l5
termi*	C8S5d-3l5n3
terminacion	C8
terminacion #	C8
terminal	a4h3n-3
terminal $	a4h3n-3
termino	l6n4p4
termino el	l5
termo	L3d3
tha*	q7
that	q7
the	n3
the last	n3
the* last*	n3
thi*	d3n-3o-3r21
this	d3n-3o-3r21
ti	Z11a-3o13q-4
ti $	Z5o13q-3
tia	F3W6
tia ☎	F3
tia* ☎*	F3
tic*	D3I-3K3M10P5Q8S3T-3U3V-3W-3a-5b-4e4h11i3n6o-4p-3q6r-3
tick*	D3I-3K3M10P5Q8S3T-3U3V-3W-3a-5b-4e4h11i3n6o-4p-3q6r-3
tick* #*	D4M6P-3Q-3d3e6h-8n10q6
tick* &*	M8h3q4
tick* aqui*	S3
tick* de*	H3U3
tick* es*	h3
tick* que*	P3Q4
tick* saca*	G3
tick* sali*	D4H3
ticke*	D3I-3K3M10P5Q8S3T-3U3V-3W-3a-5b-4e4h11i3n6o-4p-3q6r-3
ticket	D3I-3K3M10P5Q8S3T-3U3V-3W-3a-5b-4e4h11i3n6o-4p-3q6r-3
ticket #	D4M6P-3Q-3d3e6h-8n10q6
ticket $	M3P8Q8S4h13n-4q-4
ticket &	M8h3q4
ticket aqui	S3
ticket de	H3U3
ticket es	h3
ticket que	P3Q4
ticket sacale	G3
ticket salieron	H4
ticket salio	D4
tie*	B-3C7D-5F-3H3I-4J-3L10N-3T-4V-5W8Y-3b-3c7e-3f3g-3h-4i-3j7k-3m6p5r3
tiem*	L8n4
tiem* se*	L3
tiemp*	L8n4
tiempo	L8n4
tiempo se	L3
tien*	B-3C8D-5F-3H3I-4L3N-3T-4V-5W9Y-3c8f3g-3h-4i-3j8k-3m6n-3o3p7r3
tien* acce*	m8
tien* acum*	C3
tien* ahor*	H3
tien* algo*	C5n-3
tien* cuen*	f3
tien* de*	r5
tien* el*	P3a5j3
tien* esta*	j3
tien* hoy*	H3
tien* la*	C6M4
tien* mas*	I5W7
tien* mi*	Q3W6
tien* mone*	f4
tien* pues*	m3
tien* punt*	C4
tien* que*	G3
tien* regi*	P3
tien* y*	S3
tien* ya*	p4
tien* ☎*	C5E6
tiend*	H7O3S3a-5h3n-4o7p-3r6
tienda	H7S3a-4h3n-4o7p-3r6
tienda $	H5U4W-3o8
tienda ahorita	H3
tienda de	r5
tienda hoy	H3
tienda y	S3
tiene	C11G3H-4S-3U-4X3a7f3h-6j-4m6p10
tiene $	n4p3
tiene acceso	m6
tiene acumulado	C3
tiene algo	C5n-3
tiene cuenta	f3
tiene el	P3a5
tiene la	C6M4
tiene mas	I5
tiene mi	Q3W6
tiene monedero	f4
tiene puesto	m3
tiene puntos	C4
tiene que	G3
tiene ya	p4
tiene ☎	C5E6
tiene*	I-4W6c6j14
tienen	I-4W6c6j14
tienen $	I-4W9
tienen el	j3
tin*	d4h3j8
tint*	d4j8
tint* y*	j3
tinte	d4j6
tinte y	j3
tir*	S3q10
tira*	q10
tira* el*	M-4q8
tiram*	M-4q9
tirame	M-4q9
to	F6c4h3
to ☎	F7
to* ☎*	F7
toc*	B6C-3G6L8V11W3a-3q-4
toca	L5R3V12W4a-3o3
toca a	R3
toca*	G7L3
toca* a*	R3
toca* por*	L5
toca* ☎*	G4
tocab*	G5
tocaba	G4
tocaba ☎	G4
tocar*	L3
toco	B7
toco maura	B7
toco* maur*	B7
tod*	A6B6C-5D-6E-4J5L5N3P6S-5U6V-4W3X-4Y3Z-4a-11c-4d6g3h-3i-3j-4k-4m5n7o13r-4
toda	l3o4
toda la	l3
toda madre	o4
toda*	A3D-3L3P3T-4U11a-5b5d-4g5j3m5n6o-4
toda* la*	l3
toda* las*	L5W5
toda* madr*	o4
toda* mis*	P6
toda* no*	A4J-3K3f4g4p3
toda* pame*	m8n-3
toda* sigu*	n5
todas	L5P5W3
todas las	L5W5
todas mis	P6
todav*	A4K3a-3b5d-4f3g6j4m6n8o-4
todavia	A4K3a-3b5d-4f3g6j4m6n8o-4
todavia $	J4d-3g4n3
todavia no	A4J-3K3f4g4p3
todavia pamela	m8n-3
todavia sigue	n5
today	U11
today $	U11
todo	A3B7C-5D-3J6N6P4Q6S-3T5U-3a-5b-4d7j-5l-3o14r-3
todo $	A5L3T7n-5o7
todo bien	n7o-3
todo dar	o7
todo el	C-3d6
todo en	Q3
todo lo	B9N4P7n-3
todo mi	d5
todo*	H4I3W3Y3d4m3
todo* bien*	n7o-3
todo* dar*	o7
todo* el*	C-3d6
todo* en*	Q3
todo* lo*	B9N4P7n-3
todo* los*	W5Y3m3
todo* mi*	d5
todos	H4I3W3Y3d4m3
todos $	H5I5
todos los	W5Y3m3
tom*	C-3D4d16n10q-3
toma	d6
toma todo	d3
toma*	D5d5h3l3
toma* #*	d5
toma* de*	D5
toma* mien*	l3
toma* todo*	d3
tomar*	d4
tomarle	d4
tomas	l3
tomas mientras	l3
tome*	d3
tomen	d3
tomo	n11
ton*	a-3b4f4j6k3o3
tone*	j7
toner	j7
tonito	k3
tonito $	k3
tono	f3
tons	o3
top	I3
top #	I3
top* #*	I3
toq*	J-4Z8
toqu*	J-4Z8
toque	J-4Z8
tor*	a12d3
tort*	a12d3
torti*	a9d3
tortillas	a10d3
tortillas $	a3
tot*	C-4H19I7L-3U13W-4Y3a-5b5c-3h3n-3o-3p11
tota*	C-4H19I7L-3U13W-4Y3a-5b5c-3h3n-3o-3p11
tota* #*	h7
tota* de*	H5I10p3
tota* del*	H7
tota* que*	n4
tota* tota*	H10
total	C-4H6I8U8W-3Y3a-3b5h3p7
total #	h7
total $	U3b6p7
total de	H4I10p3
total que	n4
total*	H12U5a-3p4
totales	H12U5a-3p4
totales $	H6U3p5
totales del	H7
totales totales	H10
tra*	B-4C8D8E6F-3H-7I-3J-5K4L-4N-3O4P-6Q-5R-3T-10U-5W5Y-4Z3a7b3c-3d8e12f-5g-4h-4j7k5l3m7n-8o-9p4q-5
trab*	D4H-3K5P-3T-3X4Z3a-5k9l8m10n5q-4
trab* acti*	k3
trab* aqui*	l5
trab* conm*	m5
trab* el*	k3
trab* la*	K5l6
trab* que*	k3n3
traba	D6
traba*	H-3K6P-3S3X4Z4a-5j3k9l8m11
trabado	K4n3
trabaja	j4l5
trabaja aqui	l5
trabajadora	k3
trabajadora que	k3
trabajadores	m5
trabajadores $	m5
trabajan	m5
trabajan conmigo	m5
trabajando	X5m3
trabajando $	m3
trabajar	k6
trabajar activamelo	k3
trabajar el	k3
trabajo	S5Z5l6
trabajo $	S5Z5
trabajo la	l7
trabo	n6
trae	C15D-3E3G4K4M3U-3W-5a6b3d10e5f-3h-8j-3n-5p10q-4
trae #	C7E4h-4
trae $	p7
trae algo	K6b3
trae de	e6
trae dinero	C4
trae el	C3M3
trae en	p3
trae la	M4
trae mal	E3
trae puntos	G4
trae su	V4
trae ya	p3
trae*	E4K4S3V3j9q-3
trae* #*	C8E4h-4
trae* algo*	K6b3
trae* celu*	E4
trae* como*	C4
trae* de*	e6
trae* dine*	C4
trae* el*	C3M3e3
trae* en*	p3
trae* este*	H3
trae* la*	M4S4V4
trae* mal*	E3
trae* mone*	I3
trae* punt*	G4
trae* su*	V4
trae* una*	a4i3
trae* ya*	p3
traem*	H3K4a4
traemos	H3K4
traemos este	H3
traen	I3j10
traen $	j8
traen monedero	I3
traer	E4S4
traer celular	E4
trai*	E3F3b4d4h6j-3
trai* #*	D5
trai* el*	Z3
trai* mal*	F4
trai* para*	d4
trai* pend*	A3
traia	D4E3F3
traia #	D5
traia el	Z3
traia mal	F4
traig*	A3b4d6h6
traigo	A3b4d3h6
traigo pendientes	A3
traj*	a5e11
traj* el*	a7
traje*	a5e7
trajeron	a5e7
trajo	e3
tram*	G5
tram* con*	G3
tramp*	G5
trampa	G5
trampa con	G3
tran*	F-4G-3L-3O8W11j5
tran* #*	F-3W7
trans*	F-4G-3L-3O9W11j5o-3
transferencia	L-3j6
transferencia $	L-3j6
transfiera	W7
tras	q3
tras*	V-3W6q6
tras* los*	W6
trasp*	V-3W6q4
trat*	D8r6
trat* de*	r5
tratar	c3
trato	D8
tu	C-4O8Q-3S-4W-5Y-3a14c5j-6n9o-4p-3q-5r26
tu $	O9a-5o-3r11
tu ahi	m4
tu eres	r5
tu hermano	a6
tu o	B3
tu solo	r3
tu* ahi*	m4
tu* eres*	r5
tu* herm*	a6
tu* o*	B3
tu* solo*	r3
tum*	G7n-3q9
tumb*	G7n-3q9
tumb* #*	G8
tumb* la*	q3
tumb* una*	q4
tumba	G3q6
tumba #	G4
tumba la	q3
tumba*	G4q4
tumbale	G4
tumbale #	G4
tun	k3
tun ☎	k3
tun* ☎*	k3
tur*	K3U8h5k5q-3
turn*	K3U8h4k5q-3
turn* #*	h5q-3
turn* de*	K3
turn* del*	W3
turn* matu*	k4
turn* pasa*	l3
turno	K3U8h4k5q-3
turno #	h5q-3
turno $	U7
turno de	K3
turno del	W3
turno matutino	k4
turno pasado	l3
tus	T4
tus funciones	T5
tus* func*	T5
tuv*	a8
tuvo	a8
tuy*	o7
ubi*	M8Z3a6q-3
ubic*	M8Z3a6q-3
ubic* la*	M6
ubica	M4
ubica*	M5Z3a6
ubicacion	Z3a6
uc	C4l5
uc $	C4l5
uli*	k3
ulis*	k3
ulis* en*	k3
ulise*	k3
ulises	k3
ulises en	k3
ult*	C-3D-3H5L-3P11W-3a-3i6n6p7q12
ulti*	C-3D-3H5L-3P11W-3a-3i6n6p7q12
ulti* #*	H8P3h-3
ulti* comp*	b3
ulti* cosa*	B3
ulti* movi*	n3
ulti* no*	q3
ulti* que*	Q4q-3
ulti* tick*	P3
ulti* vent*	i4
ulti* vez*	P5
ultim*	C-3D-3H5L-3P11W-3a-3i6n6p7q12
ultima	P4i5n6p3q7
ultima $	n9p-3q6
ultima compra	b3
ultima cosa	B3
ultima no	q3
ultima que	Q4
ultima venta	i4
ultima vez	P5
ultimamente	I4
ultimamente $	I4
ultimas	P3
ultimas #	P3
ultimo	p4q5
ultimo $	p3
ultimo movimiento	n3
ultimo que	n3
ultimos	H7P5
ultimos #	H8
un	A-4B-4C9D6E3F4G7H-9I-5J-3K-4N-5O-4Q10R-4S14T-11U-5V-3W-3X-5Z-4b-8c11d-3f13g-6h12i3j8k7l-4m-5n-14o8p-10q3r3
un #	W3h-3q7
un ajuste	E3
un alta	f9
un ano	L4
un asesor	c6
un bot	r3
un buen	a4
un cafe	d5i4
un cajero	k11
un carga	G5
un chavo	f3
un cliente	C8E3F6W-4d-4f3p-4
un cobro	h3
un colaborador	l6
un digito	q7
un empleado	D5Q5
un friazo	a5
un helado	i3
un humano	c6
un minuto	S5q3
un momento	S9n3
un monedero	C3
un muchacho	f5k5
un numero	q4
un pago	d4
un punto	L4
un ramo	j6
un ratito	W5
un refri	a4
un robot	r3
un saldo	C5F3Q3
un segundito	S8
un tecnico	c6
un telefono	c6
un ticket	h6n-3
un* #*	W3h-3q7
un* ajus*	E3
un* alta*	f9
un* ano*	L4
un* ases*	c6
un* bot*	r3
un* buen*	a4
un* cafe*	d5i4
un* caje*	k11
un* carg*	G5
un* chav*	f3
un* clie*	C8E3F6W-4d-4f3p-4
un* cobr*	h3
un* cola*	l6
un* digi*	q7
un* empl*	D5Q5
un* fria*	a5
un* hela*	i3
un* huma*	c6
un* minu*	S5q3
un* mome*	S9n3
un* mone*	C3
un* much*	f5k5
un* nume*	q4
un* pago*	d4
un* punt*	L4
un* ramo*	j6
un* rati*	W5
un* refr*	a4
un* robo*	r3
un* sald*	C5F3Q3
un* segu*	S10
un* tecn*	c6
un* tele*	c6
un* tick*	h6n-3
una	D4H-9I-3M9N-4O-5P-6Q17S-6T-4U-5V5X-4Z-4a-6b-6d-4e6h17i14j4l-4m-6o6p-6r7
una $	W3b-3g4n-4q13
una cajera	B3Q3
una cita	j6
una clienta	G4L3
una compra	L4M4O-3h6
una correccion	E4
una de	V3h4n3
una devolucion	Q7
una idea	I3
una mas	i8n5
una muchacha	k3
una nota	i3
una parte	d3
una persona	c9r8
una segundo	i7
una senora	V7f3
una sola	n3
una vendedora	R3
una venta	H-3J3M10Q10h11i-3n-4q-3
una vez	Q3d4
una*	a7h6i3
una* caje*	B3Q3
una* cita*	j6
una* clie*	G4L3
una* comp*	L4M4O-3h6r3
una* corr*	E4
una* de*	V3h4n3
una* devo*	Q6e5
una* idea*	I3
una* mas*	i8n5
una* much*	k3
una* nota*	i3
una* part*	d3
una* pers*	c9r8
una* segu*	i7
una* seno*	V7f3
una* sola*	n3
una* vend*	R3
una* vent*	H-3J3M10Q10h11i-3j4n-4q-3
una* vez*	Q3d4
unas	a7h6i3
uni*	H-3I3a-5g20h3j5o-4
unif*	j6
unifo*	j6
uniformes	j6
uno	D-3T-4V14W5X4a-4b-4g16n-3o-4
uno $	W6a-3b-3f3g17o-3
uno al	H4
uno de	P3
uno mas	V9X6
uno nuevo	V5
uno*	D10S3e4l3o-5
uno* al*	H4
uno* de*	P3
uno* mas*	V9X6
uno* nuev*	V5
unos	D10S3e4l3o-5
unos dias	l3
unos* dias*	l3
ups	Z10q6
ups a	Z9
ups* a*	Z9
urg*	C3c6
urge	C3c4
urge hablar	c3
urge* habl*	c3
usa	C-4F-3G-6Q-3T9W3d17
usa #	F-3G-5d14
usa todo	C-3d6
usa*	C-4D-3E-4J3L14T6W-3a-5d43g-3h-3j-3n-5o-4q-3
usa* #*	F-3G-5d14
usa* todo*	C-3d6
usad*	G3P3
usado	G3P3
usado $	G3
usal*	a-3d19o-3
usale	d5
usam*	d5
usan	I3L3
usan el	I3
usan* el*	I3
usar	C-3J3L7Q3T5d17n-4
usar $	b3
usar esto	k3
usar los	Q5
usar mis	J5
usar su	d3
usar*	L5d4
usar* esto*	k3
usar* los*	Q5
usar* mis*	J5
usar* su*	d3
usar* todo*	L3
usarl*	L5d4
usarlos	L5d4
use	P9d6
use $	P8
uso	C-5D3P6Q-3S6T10r-3
uso $	Q-3S6T10r-3
uso sus	D3
uso* sus*	D3
ust*	D7L-3W3Z10b-3c3r5
uste*	D7L-3W3Z10b-3c3r5
uste* no*	Z7
usted	r6
usted*	D8L-3W3Z8b-3c4
ustedes	D8L-3W3Z8b-3c4
ustedes $	D7P3
usu*	k7l6m8
usua*	k7l6m8
usua* de*	l7
usua* hay*	m3
usua* para*	k6
usuar*	k7l6m8
usuario	k7l6
usuario de	l7
usuario para	k6
usuarios	m9
usuarios $	m6
usuarios hay	m3
uti*	L5
util*	L5
utili*	L5
utilizar	L5
uy	Z3a5n-4
uy ya	a6n-3q3
uy* ya*	a6n-3q3
va	E-3F-4G-4H7K-3L-5M-4O-3P-4S-6T-4U-4V27W-6Z-3c-3d6h6i6k7o18q3
va $	a-5o17q6
va a	W-3a11d12h-3k9n6o-3q-3
va con	V-4o7q7
va de	H7
va el	V14f3
va en	j4
va entrando	H4
va la	V9
va mi	n5
va otra	V5i4
va por	Q3
va su	V6
va ☎	h5
va* a*	W-3a11d12h-3k9n6o-3q-3
va* con*	V-4o7q7
va* de*	H7
va* el*	V14f3
va* en*	j4
va* entr*	H4
va* la*	V9
va* mi*	n5
va* otra*	V5i4
va* por*	Q3
va* qued*	n-3o4
va* su*	V6
va* ☎*	h5
vac*	W6
val*	F-3L18M-4Q5W3a-3d7n-7o10q5
vale	L7Q6h4n-7o11q-3
vale $	o12
vale un	L4
vale*	L7d5j4
vale* un*	L4
valen	L5
valer	d5
vales	j4
valg*	M-3W7q5
valga	M-3W4q5
vali*	d5q3
valid*	d5
validos	d5
vam*	H11V3f3n-7o6
vamo*	H11V3f3n-7o6
vamo* a*	f3
vamo* con*	V3
vamon*	n-7o8
vamonos	n-7o8
vamos	H11f3
vamos $	H11
vamos a	f3
van	D5G3L-3Q6U9b4j4k3n-4p-3
van #	G3
van $	U5b4
van a	j4
van mireya	k3
van* #*	G3
van* a*	j4
van* mire*	k3
vas	a17o7
vas a	a12
vas* a*	a12
vay*	J7d4n5q-4
vaya*	J8d4q-5
vaya* a*	J7n3q-4
vayas	J8q-5
vayas a	J8q-5
ve	C3
vea	c4
vec*	B3D3P7V4W7d-3f4h-3q7
vece*	B3D4P10h-4n3q7
vece* ha*	B3
vece* la*	D4q4
vece* que*	P3n5
veces	B3D4P10h-4n3q7
veces ha	B3
veces la	D4q4
veces que	P3n5
veci*	P-4V4W9f4
veci* del*	W3
vecin*	P-4V4W9f4
vecina	V4f4
vecina del	W3
vecino	P-3W7
vel*	o4
vem*	S5a3o8
vemo*	S5a3o8
vemos	S5a3o8
vemos $	S3o5
ven*	A-5B-5C-6E-6F-6G-6H10I-6J8K7M8N-4O-5P-8Q8R5T-7U9V5W9X-4Z-5b-8d-7e4f-7h14i3k10l6m5n-3o-12q4r-5
venc*	L8R3
venc* los*	L4
vence*	L8
vencen	L8
vencen los	L4
venci*	R3
vend*	B-3C-3F-3G-3H4P-3R7T-6U4V-3W15a4b-5c-3d-3f-3h5k12l8m8o-5p-5
vend* #*	L3M4h3n9q-6
vend* al*	R3j4
vend* dian*	l3
vend* el*	H3a4h3
vend* en*	H6
vend* hoy*	H5W4
vend* la*	H-3W6
vend* mal*	h-10q14
vend* nada*	J3
vend* un*	a4
vend* yo*	Q4U3
vende*	R8W-3a-3j8k13l9m10n-3q-5
vendedor	k7
vendedor $	k7
vendedora	R5k5
vendedora $	k4
vendedora al	R3
vendedores	R4l4m3
vendedores $	R4l4m3
venden	j9m3
venden $	m3
vender	l4m5
vender $	k3m6
vender diana	l3
vendi	H-4J3Q3T-3U7h8n6q5
vendi #	h4n11q-6
vendi $	h5
vendi el	h3
vendi mal	h-10q14
vendi nada	J3
vendi yo	Q4
vendi*	H11M4W17b-4j-4n-4
vendido	H6U6W4
vendido $	U3W5
vendido en	H6
vendido yo	U3
vendieron	W6
vendimos	H7M4U-3
vendimos #	M4
vendimos hoy	H6U-3
vendio	U-3W9
vendio el	H3
vendo	L3a8
vendo #	L4
veng*	S5V4a4c4
veng* a*	C3
venga	V5c5
venga*	a8
vengas	a8
vengas $	a8
vengo	C3S7a-3j3
vengo a	C3
veni*	D3e9
venia	D3e9
vent*	A-3C-5E-4F-3G-4H8I-4J8K11L-5M8O-4P-4Q9R-3S-4U7V4a-6d-4e-3f-4h11i5o-7p4q6r-4
vent* #*	V6
vent* &*	M5n-3
vent* aqui*	m4
vent* ayer*	B3
vent* con*	M5h-5
vent* de*	H16K-4M4h-3j4n6q3
vent* del*	M-3W8q5
vent* en*	K4
vent* es*	l3
vent* eso*	J3
vent* esta*	Q3U3
vent* novi*	H5
vent* o*	T5
vent* pasa*	e3p6
vent* pers*	U3
vent* por*	K6i9q-3
vent* ☎*	h-11n10q6
venta	C-4D3E-3F-3G-3J11L-3M10O-3Q7S-3T-4V3W-5a-7d-3f-3h16i8j-3k-3l-3m-3n4o-5p6q10
venta #	V6
venta $	D6H-4M-3Q9V4Y4a-4h29o-4p-5q-5
venta &	M5n-3
venta con	M5h-5
venta de	H5M4n4q4
venta del	M-3q5
venta esta	Q3
venta pasada	e3p6
venta por	i9q-3
venta ☎	h-11n10q6
venta*	H9J-3K11Q4T4U8W4a-4h-4i-3k4l3q-4
ventana	j5
ventas	H9J-3K11Q4T4U8W5a-4c3h-4i-3k4l3q-4
ventas $	K-3U6c3k7
ventas aqui	m4
ventas ayer	B3
ventas de	H11K-4
ventas del	W8
ventas es	l3
ventas noviembre	H5
ventas por	K6
vente	a5
veo	P-6Q13S9T-3a4h-4n13q-4
veo $	S6a6
veo la	Q4h-4n6
veo* la*	Q4h-4n6
ver	A10B9C23E-7F-4G-3H3I3J-4K4L-5N-4O-5P20Q5T6U6X-3Y-3Z-3a-11b17c-4d-11e-3f-8g-5h-4i-4k-5l-5m21o-10p-4q-5r-4
ver $	C8n3
ver aprobaciones	A5
ver bitacora	B6
ver cuales	m4
ver cuanto	C4U-4W8
ver el	H3P3V4
ver ensename	T7
ver equipo	m5
ver ese	H6
ver la	m5
ver las	A10
ver lo	C4P7
ver los	D3I-3m5
ver mi	U4b8
ver mis	I4P5U7
ver monedero	C6
ver puntos	b4
ver que	B3P3
ver quien	m3
ver saldo	C9b5
ver si	U6b6n3
ver staff	m10
ver su	Q3p3
ver sus	B3
ver todo	B3
ver todos	I3
ver*	A4C5F3W-3h-3n12q-3r7
ver* apro*	A5
ver* bita*	B6
ver* cual*	m4
ver* cuan*	C4U-4W8
ver* el*	H3P3V4
ver* ense*	T7
ver* equi*	m5
ver* ese*	H6
ver* la*	m5
ver* las*	A10
ver* lo*	C4P7
ver* los*	D3I-3m5
ver* mi*	U4b8
ver* mis*	I4P5U7
ver* mone*	C6
ver* punt*	b4
ver* que*	B3P3
ver* quie*	m3
ver* sald*	C9b5
ver* si*	U6b6n3
ver* staf*	m10
ver* su*	Q3p3
ver* sus*	B3
ver* todo*	B3
vera*	r4
veras	r4
veras $	r4
verd*	A4a3j3n4r3
verd* a*	A5
verd* no*	T3
verda*	a4n5r3
verdad	a4n5r3
verdad $	D3a5r4
verdad no	T3
verde	A5
verde a	A5
vere*	n4
verem*	n4
veremos	n4
veri*	C5n4
verif*	C5n4
verifica	C6
verificacion	n3
vero	F5
vero abonale	F5
vero* abon*	F5
ves	m4
ves tu	m4
ves*	h3j3
ves* tu*	m4
vest*	h3j3
vesti*	h3j3
vestidos	j4
vez	D11J-3O3P6T3V-15W4X-3Y6a7h-3i-3j-3k3n16q-3
vez #	i3
vez $	P4V-4d3i-4n8q-3
vez a	n4
vez de	W5q3
vez el	T3
vez la	n5
vez que	D4f4
vez* #*	i3
vez* a*	n4
vez* de*	W5q3
vez* el*	T3
vez* la*	n5
vez* que*	D4f4
vi	a4n6
via*	H3
viaj*	H3
viaj* que*	H3
viaje	H3
viaje que	H3
vid*	a10j-3
vida	a10j-3
vie*	D-3J4O5P4Q-3T-4V10W6d-4o8
viej*	C3W6d-3
vieja	E3
viejo	W5
vien*	C-4J5P5V11W-3a-5n3o10
vien* el*	P6n3
vien* en*	V3
viend*	J6n5
viendo	J6n3p3
viendo $	J6
viene	C-3P5V13f3
viene $	V3
viene el	P6
viene en	V3
vier*	H3O7a5
vier* a*	j3
viern*	H3O7a5
viernes	H3O7a5
viernes $	O7W3a3j-3
viernes a	j3
vig*	L8
vige*	L8
vige* de*	L8
vigen*	L8
vigencia	L8
vigencia de	L8
vin*	P6R4a5e5n-5q-4
vinc*	R4
vinc* de*	R3
vincu*	R4
vinculo	R3
vinculo de	R3
vino	C3P6a6e5n-4q-3
vino a	C3e5
vino el	P5
vino en	l3
vino* a*	C3e5
vino* el*	P5
vino* en*	l3
vir*	h3
vis*	A5D3P9W-3a11o-3
visi*	D4P9W-3
visit*	D4P9W-3
visita	D4P3
visita $	P4
vist*	A5a12
vist* buen*	A6
viste	a13n-4
visto	A5n3
visto bueno	A6
vol*	E3i6n7
volt*	E3
volte*	E3
volv*	i6n9q-4
volv* a*	n7
volv* el*	n3
volv* quit*	l3
volve*	T3n6q-3
volver	T3n6q-3
volver a	n7
volver quitale	l3
volvi*	i6n3
volvio	i6n3
volvio el	n3
voy	D-4G-4J3N3P6Q-5S18T-4U18W-7a5b-4d10j-4l-3n-10p-3q-3
voy $	J3P8b-3
voy a	G-4H3S10W-5d11e4g3h3n-4
voy al	S3a5
voy hoy	H-4Q-3U14
voy por	S3a5
voy* a*	G-4H3S10W-5d11e4g3h3n-4
voy* al*	S3a5
voy* hoy*	H-4Q-3U14
voy* por*	S3a5
vs	H6
vs la	H6
vs* la*	H6
vue*	I3R3S8V-3Y6a-4e7h-4i3n11o-3q6
vuel*	I3R3S8V-3Y6a-4e7h-4i3n11o-3q6
vuel* a*	J4R3Y7i3n9q-3
vuel* desd*	I4
vuelt*	I3V-3e8n9
vuelta	e8n7
vuelta $	n5
vuelto	I4
vuelto desde	I4
vuelv*	J3R3S9Y7a-3h-3i4o-3q8
vuelva	k3
vuelva a	k3
vuelvas	J5n-3
vuelvas a	J5n-3
vuelve	R4Y3i5
vuelve a	R4Y3i3
vuelven	L3
vuelven a	L3
vuelvo	S7n8
vuelvo $	S5
vuelvo a	n10
wen*	G3O13a-3f3o-3
wend*	G3f3
wendy	G3f3
wendy $	G3
wey	l3
wha*	T11n3
what	T11n3
wif*	j5
wifi	j5
wifi $	j5
wro*	Z11o-3q6
wron*	Z11o-3q6
wrong	Z11o-3q6
y	B-3C-9D18E3F-6G-8H12I-3J-8K-3L-8M3O-6S11T14U-3W-7X-3Y-3Z-5a-7b-3c-4e7f-4g3h17j-3o-7p5q5r12
y #	H8h4
y ahi	S3
y ahora	T12b4
y al	H4
y antes	H3
y brayan	m3
y como	Q3q-4r4
y con	M4Q3n-4
y cuando	P4
y cuanto	p4
y de	U3b3n-3p6
y dejo	q4
y dio	F3
y el	A3C3H3a3
y en	H3
y era	q6
y esas	q4
y eso	n3
y este	r5
y esto	T7r-3
y folio	i3
y hoy	D4
y la	n8
y lo	D3H7d3
y los	H-3p5
y luego	S-4T7V3n6o-3
y me	W3
y mesas	j3
y mi	U6
y nada	D5
y nadie	D3
y no	D7e3n3
y para	Q4
y por	H4
y pusiste	q5
y que	T3a5n-3
y quedo	h3
y quiero	g7
y regreso	S5e-3
y si	Q3n4
y su	k3p5
y te	S6
y tonito	k3
y tu	a-3r14
y un	h3
y una	h4
y vuelvo	S8
y ya	E7e4
y yo	W4h-3
y ☎	f3
y* #*	H8h4
y* ahi*	S3
y* ahor*	T12b6p-3
y* al*	H4
y* ante*	H3
y* bray*	m3
y* como*	Q3q-4r4
y* comp*	a6
y* con*	M4Q3n-4
y* cuan*	P5p4
y* de*	U3b3n-3p6
y* debe*	E3
y* dejo*	q4
y* desp*	n4
y* dio*	F3
y* el*	A3C3H3a3
y* en*	H3
y* era*	q6
y* esas*	q4
y* eso*	n3
y* este*	r5
y* esto*	T7r-3
y* foli*	i3
y* gast*	h3
y* hoy*	D4
y* la*	n8
y* lo*	D3H7d3
y* los*	H-3p5
y* lueg*	S-4T7V3n6o-3
y* me*	W3
y* mesa*	j3
y* mi*	U6
y* nada*	D5
y* nadi*	D3
y* no*	D7e3n3
y* para*	Q4
y* por*	H4
y* pusi*	q5
y* que*	T3a5n-3
y* qued*	h3
y* quie*	g7
y* regr*	S5
y* sali*	P4q3
y* segu*	S5
y* si*	Q3n4
y* su*	k3p5
y* te*	S6
y* toni*	k3
y* tu*	a-3r14
y* un*	h3
y* una*	h4
y* vuel*	S8
y* ya*	E7e4
y* yo*	W4h-3
y* ☎*	f3
ya	B-6D-8E-3F-3H-6I7J4L-8N4O10P-8Q-7T-8U4V7W-11X5Y-4Z-10a5b10c-5d-4f-6g-6h-4i-7j3l15m3n20o16p20q-6r-11
ya $	C-3a-4c3d6l3n18o-8p9q-3
ya abrimos	O3
ya acepto	m3
ya aparece	m3
ya aparecio	n4
ya bajo	H3
ya caduco	R5
ya canjeo	G3W3d-3
ya casi	S5U4
ya comiste	a9n-3
ya con	I3h4n-3p6
ya contesto	n5
ya esta	D-3J-3M5a3m5n11
ya estan	n6
ya estoy	O8
ya estuvo	n9o-4
ya hay	b5j3
ya jaja	I5
ya junta	C3
ya junte	d3
ya junto	p4
ya la	a-4j4n11q3
ya le	A3a4n7
ya llego	a5j3
ya llegue	O8U3b6n-3
ya los	G3
ya me	D5J3L4T11X-3a-3b-3f3h5o4
ya mero	S8
ya ni	D4
ya no	D-4G5J8K3N14Q-3V-6X15Z-3a-6e3g-4j-3l20n-9o-8q7
ya pago	J4d-4h4
ya pasamos	I3
ya paso	C7h-4k4
ya pueda	k8
ya puedo	b6
ya que	S12n-4
ya quedo	a5h-7n4o8
ya quiero	X-3Y3
ya sale	m3
ya salio	e-4n5o3
ya samuel	l6
ya se	C4G-3b3n6o3
ya superamos	H7
ya tengo	b-3d4k3o4
ya va	V3j4
ya van	D5
ya vas	a7n-3o7
ya vendi	h-13n14
ya vi	a4n-3q3
ya ☎	E7
ya* abri*	O3
ya* acep*	m3
ya* apar*	m3n4
ya* bajo*	H3
ya* cadu*	R5
ya* canj*	G3W3d-3
ya* casi*	S5U4
ya* cerr*	h3
ya* cobr*	h8
ya* comi*	a9n-3
ya* comp*	b5p4
ya* con*	I3h4n-3p6
ya* cont*	n5
ya* desp*	n5
ya* esta*	D-4J-3M4a6m4n16
ya* esto*	O8
ya* estu*	O-3a-3o9
ya* habi*	n4
ya* hay*	b5j3
ya* jaja*	I5
ya* junt*	C4d6n-3p4
ya* la*	a-4j4n11q3
ya* le*	A3a4n7
ya* lleg*	I4O8U3b5j6n-7o-3
ya* los*	G3
ya* me*	D5J3L4T11X-3a-3b-3f3h5o4
ya* mero*	S8
ya* ni*	D4
ya* no*	D-4G5J8K3N14Q-3V-6X15Z-3a-6e3g-4j-3l20n-9o-8q7
ya* pago*	J4d-4h4
ya* pasa*	D-3I3b-3n6
ya* paso*	C7h-4k4
ya* pued*	b6k7
ya* que*	S12n-4
ya* qued*	a5h-7n6o8
ya* quie*	X-3Y3
ya* revi*	n5
ya* sale*	m3
ya* sali*	a5e-4n3
ya* samu*	l6
ya* se*	C4G-3b3n6o3
ya* supe*	H7
ya* tend*	b3p5
ya* teng*	b-3d4k3o4
ya* term*	n5
ya* va*	V3j4
ya* van*	D5
ya* vas*	a7n-3o7
ya* vend*	a4h-13n13
ya* vi*	a4n-3q3
ya* ☎*	E7
yes*	B3a-3h11m5n-3
yese*	B3m5
yese* hoy*	B4
yese* o*	m5
yesen*	B3m5
yesenia	B3m5
yesenia hoy	B4
yesenia o	m5
yo	A3C-4D11H-10I-5K-4L-6M-3O3P-4Q3T-3U48V-4X4Y-4b-4g4h4j-3n-3o-3p-4
yo $	I-4U16n6p-3
yo de	A3
yo en	U5
yo hoy	Q4
yo les	S4
yo mero	U4h4
yo no	q3
yo tambien	a3g6
yo te	X3
yo* de*	A3
yo* desp*	U4
yo* en*	U5
yo* hoy*	Q4
yo* les*	S4
yo* mero*	U4h4
yo* no*	q3
yo* preg*	X6
yo* tamb*	a3g6
yo* te*	X3
yol*	C8G4P4a-3
yoli	C5G4P4a-3
yoli $	C5G4
yoli no	E4
yoli* no*	E4
you	T10a-4n3o-4r18
z	a16o-4
z $	a16o-4
zap*	e7j5
zapa*	W3e7
zapat*	W3e7
zapatos	W3e7
zapatos $	W3
zas	o16
zul*	R3k3
zule*	R3k3
zule* al*	k4
zulem*	R3k3
zulema	R3k3
zulema $	R3
zulema al	k4
☎	A-4C55D-10E17F22G21H-13I-7J-8K-5L-10M-11N-4O-6P21Q-10S-9T-10U-9V-6W3X-6Y-5Z-7a-17b-6d16e12f46h34i-15j-9k13l3m-8n-12o-12p-24q-17r-7
☎ #	d5n9q4
☎ $	C18D-7E18F5G12H-10I-6J-8K-4L-9M-7N-3O-5P30Q-7S-6T-7U-7V-3W3X-4Y-4Z-5a-11b-7c3d21e15f32g4h18i-10j-6k12m-5n-18o-9p-17q-3r-5
☎ a	C3E5W8
☎ al	W8k3
☎ aumentale	F3
☎ borrala	G4
☎ compro	h6
☎ cuanto	C8p-3
☎ cuantos	L4
☎ daselo	F3
☎ de	h4l5
☎ en	F7
☎ es	W3
☎ esta	E6
☎ favor	C8F5d-3
☎ folio	h3
☎ gasto	h3
☎ gracias	C3
☎ no	C5
☎ por	C4G5e4
☎ porque	G3
☎ que	C4b5
☎ quiero	E3
☎ se	F8
☎ ticket	h-4n10q-3
☎ tiene	C3
☎ va	k4
☎ y	f3
☎ ya	C5G6h-4
☎* #*	d5n9q4
☎* a*	C3E5W8
☎* al*	W8k3
☎* aume*	F3
☎* borr*	G4
☎* comp*	h6
☎* cuan*	C7L3p-3
☎* dase*	F3
☎* de*	h4l5
☎* en*	F7
☎* es*	W3
☎* esta*	E6
☎* favo*	C8F5d-3
☎* foli*	h3
☎* gast*	h3
☎* grac*	C3
☎* mont*	h4
☎* no*	C5
☎* por*	C4G5e4
☎* porq*	G3
☎* que*	C4b5
☎* quie*	E3
☎* quit*	G4
☎* se*	F8
☎* tick*	h-4n10q-3
☎* tien*	C3
☎* va*	k4
☎* y*	f3
☎* ya*	C5G6h-4`,
  },
  /** Words of those that agree, and seldom of others. */
  agreeing: "acepto adelante afirmativo agradezco aja andale anotala apuntala arre avientala bien camara chavo chida chido cierrala claro coincide compare confirmado conforme corazon correcto cuadra dale darle datos echale echela efectivamente ei esos estuvo ey fierro grabala gracias guardala guardarla gusto hagale hazle hecho hombre huevo jalale juega listo mandala mera merito mero metela metele muchas mucho muevas obvio opcion orale perfecto primera problema proceda procede puedes quede registrala registrale registrarla reina revise rey shi simon simona sobres subela supuesto tal tarde vale visto",
  asked: {
    intents: "answer approvals back balance cancel change complaint correction corte customers denial doubts earning findSale forgetMe greeting history howTo later menu myDay next no noPhone noTicket notAllowed noticesOff oops other ownBalance person redeem refund register registerMe sale sameAgain shop status thanks thatBalance undo wait whatIsIt whoAreYou yes yesBut",
    features: `	A16B-7C4D-4E18F7G-4H3I-4J-6K-7L-4M-3N-7O-6Q-6R-6S-5U-6V-5W12Y7Z-4a-5c21d-6e-5f-4g-6h-4i-6j-5k-5l3m-4n7o-6p-6q19r15s-4t23
#	A75C-8D-4E-19F-7G7H61I-4K-3L-3M3N18O-3P-5Q-3S-4T-4V-3W-17X-3Y-20a-3b-4c-7d-3e-3f6g-4h-4i-3j24k-3o-6p-4q-6r-14s-3t-13u5
# #	A4H11
# $	A40C-5F-11G-3H49M-3N14P-3W-11X-7Y-12b-3f-3j12n-4r-5t-12u11
# a	A3H-4j5
# adelante	r3u3
# asi	A3
# ayer	N7
# cerrados	A3
# compras	G4
# con	A5f5
# cuanto	M9r-3
# de	F3N3j4t-3u3
# del	H5j4t-3
# digitos	A-4r5
# el	A6F-3
# en	A-5H7r3
# entonces	A-3H5
# era	A-3H4
# eran	A-5H6
# es	A-7H10
# esta	u3
# exacto	H3
# formados	G3
# fue	H4
# fueron	H3
# gracias	n6
# hasta	H3
# jaja	A4
# la	A4E-4H7
# lo	H3
# mas	H3
# minutos	G3m4
# nada	H5
# no	A-7H13W3
# notas	r4
# o	H-5l8
# para	A-4j6
# pero	H3q3u-4
# pesos	A7H4j6r-3
# pon	A5
# por	A8
# puntos	Z4
# que	H4
# sino	H3
# telefono	A-7H-3X7r3
# ticket	H-4j5
# veces	F3H-3
# y	A8H4t6u-4
# ya	A3H3
# ☎	H3
#* #*	A4H11
#* a*	A3H-4j5
#* adel*	r3u3
#* asi*	A3
#* ayer*	N7
#* cerr*	H3
#* comp*	G4
#* con*	A5f5
#* cuan*	M9r-3
#* de*	F3N3j4t-3u3
#* del*	H5j4t-3
#* digi*	A-4r5
#* el*	A6F-3
#* en*	A-5H7r3
#* ento*	A-3H5
#* era*	A-3H4
#* eran*	A-5H6
#* es*	A-7H10
#* esta*	u3
#* exac*	H3
#* form*	G3
#* fue*	H4
#* fuer*	H3
#* grac*	n6
#* hast*	H3
#* jaja*	A4
#* la*	A4E-4H7
#* lo*	H3
#* mas*	H3
#* minu*	G3m4
#* nada*	H5
#* no*	A-7H13W3
#* nota*	r4
#* o*	H-5l8
#* para*	A-4j6
#* pero*	H3q3u-4
#* peso*	A7H4j6r-3
#* pon*	A5
#* por*	A8
#* punt*	Z4
#* que*	H4
#* sino*	H3
#* tele*	A-7H-3X7r3
#* tick*	H-4j5
#* vece*	F3H-3
#* y*	A8H4t6u-4
#* ya*	A3H3
#* ☎*	H3
&	A45E-6F-7H37W-5X-3Y-13c-4l-3q-6r-6u-3
& $	A36E-5F-6H36W-5Y-12c-4l-3q-5r-5
& era	H3
& y	H3
&* era*	H3
&* y*	H3
*aba	A-5F-3G3H4o6p5q-4r-4t9u-4
*aban	G4
*abas	k3
*abe	X5
*aber	D3o3r3
*abia	E3H7
*able	X4n8
*abo	Y6p4
*abra	Y6
*aca	E4q4
*acar	h3
*ace	A-3E-3F3G4c11k5m5o3p3q-4r-6t-5
*acer	E4T11W-4t4
*acha	k3q5
*acho	A4Y3
*acia	Y3
*acio	E-3Y5
*aco	R3
*acos	A3H-3
*acto	X5
*ada	A5E6F-8K15M6X-3Y4c-4i3m11n-3o-3q-6r-5u5
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
*ago	E6H-3R9Y-4i3q6r7t-4u-4
*aia	E4
*aido	Y6
*aiga	c7
*aigo	U4q4
*ais	W8t-5
*aja	F-3H-3X-4Y8b11c7n16q5r-6u-6
*aje	C-5H3M12b4
*ajes	a8
*ajo	E3r7
*ala	E36F-6W-13c-4p6q-3r-7t22
*aldo	A-5D20E-4d6f7o9q-3r-3
*ale	A-13C7E9G-3H13W-12X-3Y3Z7c-5f3m-3p3q-4r-3t24u9
*ales	L7l4r-3
*alga	S3f3
*algo	E11t-3
*alio	A3E7H-5Y7p3u-3
*alir	E12t-6
*alla	C4
*alle	X3
*allo	F3
*alo	A5E19F6W-8X6Y12c-4h3q-6t-6
*alon	g3
*alor	Y3c12r-4t-3
*alsa	E3
*alta	A-5E-7F3W-3q8u5
*alte	E6c4
*ama	A4E-5F-3H9O4b3h7i3q-3r-3t-3
*amas	W10t-4
*ame	A-11C4E-3H-10I9Q9T10V6W-5X-5Y-8e11h-3i4j9m-3q27r-11t-8u-3
*amos	A-5E9H-3I3N3V6W-3Y8c-3l3q-5r-3
*ana	A-3B4H6I6M7S6Y-4q-4r-5t-11u9
*anay	W10
*ance	E-3f3q5
*anco	E-3S3X5Y7q-3u3
*anda	c5n-3
*ande	F4H3m4r4t-5
*ando	F-6H-5K5S10V3Y-3c6g4m9q5s6t-6
*ano	A8H4l4r-3t3u-4
*anta	G5J5q9r-3
*ante	E-5F-3Y8q7t5u5
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
*aro	H-5q-3r5t12u7
*aron	A-4E7G11H3W-7b4g3r-4
*arro	c6
*arse	L5X3
*arte	E-3W3Y7j8q-3u3
*ary	H-4c9
*asa	q3r9t-6
*ase	A-3F5H4t4
*asi	q4u6
*aso	C14E10F-3S5Y-5m9q-4r-4t-4
*asta	l4
*aste	C3E-7F11H-3W-5c6m8p4q-4
*ate	C6E4W3f4q8r-4t-4
*atis	o3
*ato	F6H-3S3X4Y4c3o3p3q-3t-5u3
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
*bia	A-3H12W-4b7q-3t-3
*biar	E-3F11r4t-4
*bias	u3
*bien	A-6H-3M7Y-3h3j6r4
*bio	F-4H-8R3c13m4
*bir	E-4a6r4
*blar	e6
*ble	E-3G3X6n7p4t-3
*bona	M5r4
*bot	s5
*bra	A-4H3Y7
*bre	E-5F11H11X5q-5t-5
*bren	l12
*bres	t4
*brir	E5q3
*bro	q7
*bvio	t5
*cabo	Y3p4
*cado	A-4H3R3X5b4
*cale	Y4
*calo	A7
*came	D3E5T5e6r-3
*can	c10q-3
*car	E-3F14W-3Z3h3q5r-3u-5
*cas	A4D5H-4
*ceda	t3
*cede	C14q-4
*cela	t7
*celo	E4
*cen	M5l3
*cer	E4T11W-4t4
*ces	A-6F3Y-5t4u5
*cha	A4D4E5G4H-8Y-3c4k3q3r-4
*chas	n4
*che	A3S4c4k3
*ches	G3P3n3
*cho	G3P4W-4c3r-3t12u-5
*cia	E5Y5n3
*cias	A-3E4F-3H-3K4n20q-3r-3t5u-4
*cibo	A4H-3t5
*cide	F4t4
*cina	g3j5
*cio	A-3E4F4W-3X-4Y5Z4l8p3q3t-4u4
*cion	A-5E3F-4W4X-3Y-4g4l5m3r5t3u4
*cir	H3
*cket	A3E-5F4H3M3N7R4U3W-6X-5Y8j5r3t-4
*clee	F3
*cos	A3H-3
*cto	F-9W14X5q-8r-3t12u6
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
*dole	q4u3
*dolo	E4
*don	A-6H9b10q-4r6u-3
*dona	E5b3
*dor	E7X8b3
*dora	q5
*dos	G6H3O4U4W-5Y-4t6u-5
*dra	F5t6
*dre	X-3Z5b4n12r-3
*eba	p3
*ebo	S4W-6r4t11
*eca	D4F8
*ecar	q6
*ece	X-3n8
*eces	F3H-3
*echa	A6E8H-6
*eche	E-3k3
*echo	P5
*ecio	A-4F5X-3Z4l3p3u3
*ecir	H3
*eco	F5
*ecto	F-12W16q-5r-3t10u7
*eda	l5o3t5u4
*ede	A-3C13F-3G3X-3Y-4i4q-5r7t8u-5
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
*egir	F18H-3t-4
*ego	A-3F-4H-3S7W-3X6c5h4m5r-6u6
*egue	Y3q5
*egun	A3t-5u7
*eja	A-4Y-3q19t5u-4
*eje	Y-4n20t-3
*ejo	E5X3c4
*ejor	A-4E8H7V5W3e4f5r-3t-7u4
*ela	E11F-4W-7q-4t22u-4
*elar	E5
*ele	A-8E4H7h3r-3t9u-4
*eleo	E5
*eli	A10
*elia	A3h3
*elo	E-5F-3H5X7Y3c4h4q-3
*elta	E5
*elve	C10
*ema	O3Z5
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
*ene	B5D5E-3F-5J4W-5X7f3g6h4o8
*enen	l11
*enes	u3
*enga	P3S3t5
*engo	E-5L5M3X3d9i4r-3t3u-6
*enme	E-5O5T4
*eno	H4n3t3u5
*enor	H-3o4q4t3
*enos	A-3F4P5t-7u8
*enso	W6X-3
*enta	C-4E8F6L3N4R6W-6Z6c-4h7l-3o4q-4r3t-6u-7
*ente	A-6B3H-3J3Q3V10W-5X3c7e5h5l-3m-3n-3r-4t9
*ento	W4l7q12r-4t-4
*epto	t3u5
*era	A-5E5G3X4Z7c-3i4q17r-9t-3
*eral	X6
*erar	q4
*eras	e4r-4t4
*erda	A4F6W-3
*erdi	X7Y5q-3r4
*erdo	A5u4
*ere	E-3F-3H-4O3W-3f10h3r4t3
*erer	F4
*eres	r10s3
*eria	A9F4
*erie	H3
*erla	t3
*erlo	q3
*ero	C6H-3I-3M-3N-3O8T-3U-3W-3Y-6Z-3a3b-3c-7d3f9h11i4j-3l-5m-4n-4o4r-7t-4u23
*eron	F3G4H4W-3Y7
*eros	A-4H5Z4
*erra	E8
*erre	S4u3
*erro	H-4I9X3t3
*ersa	C14
*erto	G3Y3
*erva	u3
*erza	r6
*esa	A-3C7F3M11X3q4
*esar	C6g7
*esde	U6t4
*ese	E6S4t-3
*eso	E-3Z4g4k3
*esos	A4E-3H6M4W-3j6r7t-4
*esta	l4
*esto	A-3E-4H4W4q6
*eta	A7E5F-3H-3M4Y11i3q3t-6
*ete	A-3C7H-5j11
*eter	E4f3i4m3q-4
*eti	p8
*eto	E9R4X-4c6
*etro	l5
*ety	c4
*eva	A-7E3F-3H7W-4X-3Y4j4k3o3q7t-3
*evas	W-3t5
*evo	C3F-3U13h5r-3t3
*eza	E3
*ezar	E7
*ezco	n5
*fica	r4
*fico	A-5H6
*fono	E-4F7H4W-3X12q-3r7t-6u6
*fra	A-3F8
*fri	c5
*gado	e8t-4u3
*galo	q3
*gan	O4
*gar	E4H4f5q5
*gas	E17H-3c5q-3u3
*gir	F18H-3t-4
*gito	A-3F5H3
*gua	A4H-3c5
*gual	H4k4
*guas	A3H-3W17t-12
*gue	V8Y7q9t-3
*guen	L7
*guis	Y4
*gun	A3u7
*guna	K3L6W7t-3
*guno	X7Y6
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
*ias	A-4E3F-4G6H-3K4P3Y-5n19
*iba	F3r3
*ibe	F3h7
*ibi	F5
*ibir	E-4a6r4
*ible	Y3
*ibo	A6H-4t5
*ica	A6H5W-4X5r3
*icar	F16W-3u-5
*icas	r3
*ice	A11D-4O3d6f4q-3r7t3
*ices	Y-4r3u5
*icho	A-5G4H3u-4
*icio	l5q4
*ico	A-9F-3H9X6q7t-4u5
*icto	A4
*ida	E7R3Y-5c4k3p4q6r-3
*idad	E-4F10u5
*ide	F3f3o3t4
*iden	G3
*ides	r7
*ido	E-3G3H-6R3U7W-7Z4c3q11u4
*idos	U4r4
*iejo	F3
*ien	A-14B5C-3E-7F-5H-8M5N13P5X-7Y-7c5e10j5l-3q-8r8s13t5u12
*iene	B5D5F-5J4W-5X7f3g6h4o8
*iera	C3Z5
*iere	A-3F-3H-3O3W-3f10h3r4
*iero	A-4C8E5G3H-4O7W8Y-6a5e4i6q-3r-6u-6
*ieza	E3
*ifra	A-3F8
*iga	F3c6d4n4r-4t3
*igas	E4
*ige	F7t-6u4
*igo	A-4E-5F-4H5S10U3c-3n5q19r5t-3u-7
*igue	H-3V8q4
*ija	h4
*ije	A-9F11H7t3
*ijo	E4F-3H4W3X5r10t-4
*ile	c7
*ilio	l3
*illa	X3
*ilo	l6r4
*ima	E-4Q4p4
*ime	E-3X3Y4o8q-3r4
*imio	t6
*imo	A-4F-4G6R5W-4X17Y-3c-4n4q-4
*imon	H-3t8u6
*imos	A-3H3
*ina	A8E3H8W-3j4r-3s5
*inal	E3H5r3
*inar	E18t-4
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
*irme	E4q6
*irmo	u5
*iro	A-6H3X-3Y8h6
*irte	E4
*irve	r16
*isa	n5
*isma	k8t-3
*ismo	X-3k13u-3
*iso	X8Y5q3
*iste	A-6E-4F11H4c9q-3r4t3u-3
*isto	t8
*ita	C-3E6F-5Y-3k4m3p3q21r-7
*itad	r4t-3
*itar	F16q-5t-4
*itas	A4H-3r5
*ite	R3r6
*itio	Y3
*ito	C8E-4F4W-5X3c-3m4q28r-9t-10
*itos	A-4J6r7
*ive	A4
*ivo	A6H-5W6g3q-3t4
*iza	u3
*izo	B4I6t3
*jaja	c7n15q-3t-3
*jala	H3Y3t-3
*jalo	H3X8Y4q-4r-3
*jame	A3E-3F5q8
*jar	G4
*jas	W23t-17
*jate	W6
*jera	X3Z3
*jero	q6
*jes	a8u3
*jeta	E6M4i3t-4
*jor	A-4E8H7V5W3e4f5r-3t-7u4
*ket	A3E-5F4H3M3N7R4U3W-6X-5Y8j5r3t-4
*lado	F4c5o6r-3
*lala	E5
*lale	Z4
*lama	A8H3X-3h7
*lame	E3e3
*lar	C4F6W-3X11e5l3t-6
*laro	F-3q-5t13u8
*las	E-3G3W-3c4l5t4
*lave	c8
*ldo	A-5D20E-4d6f7o9q-3r-3
*lee	F3
*lego	G3c6m6
*lema	t3
*leo	E5
*les	L7l4r-3
*leva	A-3H9W-4X-4Y5k3o3q7r3
*levo	U13c4q-3r-4
*lga	S3f3
*lgo	E9F12m4n-3r-4t-4
*lia	A3b4h3
*lica	W-3X5
*lico	A-3H3X6
*lido	F3R4
*lio	A6C-3F7N4S4W-4X-4Y12p3t-5
*lir	E12t-6
*lita	k5
*lito	Y5
*lla	A12C5D-3H-6W-3Y-3Z4k4o9r-5u6
*llas	c5l5
*lle	X3
*llo	E-3Y3t7
*lon	t4
*lor	Y3c12r-4t-3
*los	O4
*lote	l5
*lpe	Y3
*lsa	A-5H9Y4
*lta	A-8E-3H4W-4Y-3h10q7u7
*lte	E6c4
*luma	c5
*lve	C10
*lver	C6E-3g4m3
*lves	r4
*lvio	E6
*lvo	u5
*mada	q4
*mado	t6
*mala	u3
*male	H3f4u3
*man	G3M5U3
*mana	F3I6
*mara	t5
*mas	F-5K5W7Z4r-4t-5u12
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
*mon	H-3t8u6
*mona	t8
*mor	c3
*mos	A-8E11I3J6M3N3V6W-4Y11c-3q-4r-7
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
*nar	E18t-4
*nas	A4E-4P18h5q4r-3
*nay	W10
*nca	F-3G4W6X3Y8q-3
*nce	E-3F-3f3q4
*ncen	M5
*nces	A-3H5
*ncha	D4c5
*ncho	t6
*ncia	n3q3
*nco	S3X5Y7q-3u3
*nda	A3H-6I9P9W3X3c3r-5u-4
*ndar	W3b4q-3r3
*nde	A-6C3E-3F5X5l4m4r14t-11
*nden	a5u4
*ndeo	A3H-3
*ndes	q8
*ndez	D7
*ndi	F4H4W-3X4Y-3r7
*ndio	E3
*ndo	C-3E-8F-8G-3H-6K10S9T5V3W-5Y-5c3g4h-3l-3m8q36s5t-9
*nea	Y3
*nen	R3l11
*ner	A-4C4E-3H4W4X-3Y-3f5r5
*nera	M3W5Y3t-3
*nero	A-3E5F4P4W-4f5q3
*nes	A3E-5P-3T11W9Y-4a5n5t-6u3
*net	m3
*neta	Y4
*nga	A4P3S3t5
*ngas	E5c5
*ngo	E-7F-3H-4L4M5R3W-3X3d8i4l4r6u3
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
*nora	A3F5H7Q3g3u-3
*nos	C3F3P4g3q3r-4t-3u7
*nota	X3
*nque	C3t-4u14
*nso	W6X-3
*nta	D7E5F3J3K5L3N4R5U-3W-10Z5c-5f-3h6o7r10t-12u-6
*ntan	l7
*ntar	E3t3
*ntas	L7U12Z3q-4
*nte	A-5B3E-7F-5H-6J3M-3V10W-8X6Y7b-3c5e5f-3h5m-4n-4o-3q3r-5t14u6
*nter	E-3Y5
*ntes	A-5C5E-6G5J6K4L7X-4d6f5l-3r-3t-3
*ntio	E4
*ntis	E6
*nto	A-4C3D9E-5H-5I4M9S4U7X-5Y-4c-6f-3l12o11q14t-12
*ntos	D10G3H-7J5M10W-4X-5Y-7Z7d3f9o8q-5t-5
*ntra	E3
*ntre	U3
*ntro	m9
*nula	E11t-3
*nuto	q4
*nvio	r7t-4u5
*nza	X3f-3o6
*nzo	E3
*oble	G3p4t-3u3
*obot	s5
*obra	A-4H3
*obre	F10H7W-3r-3
*obro	q5
*oca	c4
*oche	S4c5
*ocio	E7
*oco	W20t-13u-3
*odo	A3E17F-5H-5Y-3f6r3t7
*odos	G4O4
*oja	G3
*ojo	E10Y3t-4
*ola	A5P24W-3t-5
*olar	l5
*olas	t5
*ole	q4r-4t4
*olio	E-6F6H6M3N5S5W-3X-3Y6r3t-5
*ollo	Y4t4
*olo	A-3E4G3t-5u12
*olsa	A-4H9
*oma	H3W4
*omas	E3F-3H-4K4X3q5u9
*ombo	l5r-3
*ome	A3
*omer	S5c3q-3
*omes	E5
*omi	F8H-6
*omo	A9E-5F-6I9P3R21W-12X-6Z5c-4i9l3q-7r6t6
*ompa	n8
*ona	D4M4o-3q-4s7t5u-5
*onca	W-3t5
*onde	A-3C3E-3X3l4r11t-3
*one	r7t-3u3
*oner	A-4C4E-3H4W4X-3Y-3f5r5
*ones	E-5H-3T11W10Y-3a5n5t-5
*ongo	R4W-3q-4r10t-5u9
*onla	Z5t4
*onle	A5H6X4Z4
*onme	C5
*ono	E-4F7H3W-3X12q-3r7t-6u6
*onos	C4t4
*onto	C6F9r6
*oque	A-3E3F6Z3b5q-4
*ora	F6H6Q3W-3Y3c-3g5j3l8q3
*ores	H-3Q4W-5t13
*oria	t-7u9
*orio	r8
*orir	E7q-3
*orme	t4
*orra	A-4H4O4p6
*orro	E-3Y4r5
*orta	E12t-4
*orte	E-3F3I15S3q-3t-3u4
*osa	G7T3k4r3t-5
*osas	F3
*osla	E9
*ota	A4E-6F5N6R4W-5Y11t-4
*otal	E-3F6H4I9S3r3
*otas	r4
*ote	l5
*otes	K3Y8
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
*pone	u3
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
*rala	E9W-4q-3t12u5
*rale	f3q6t7
*ralo	E10Y-3
*rama	O4i4
*rame	H-4Q4j4q11t-4
*ran	A-6H3l10r-3u3
*rar	E10K5i3q3r6
*ras	A-8C20E-4G3H-3M4Q8W-12Y-4c-3e4q13t-6
*rate	f5q10t-3
*rato	E3
*ray	H3
*rda	A4F5W-4
*rdad	m3q-3r3t-3u4
*rdar	E5
*rde	A3G3H-4S3c4q4r-3t5
*rden	t5
*rdes	K3P5W3t-4
*rdi	X7Y5q-3r4
*rdo	A3E-3H-3m7p3u4
*rdon	A-6H9b10q-4r6u-3
*rea	A4H-3Y3
*rece	h3t3
*rega	H4
*reja	t3
*rele	h4
*ren	O3l12r-4
*reo	A7C3W5t-9u11
*rer	F4
*res	A-3F-5K3Q4R3X-5c-4n8r7s24u-5
*resa	A-5C7M11X4q5r-4
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
*rige	F7t-6u4
*rijo	A-5H6u3
*rime	Y6
*rimo	R5
*rina	E3H4
*rino	F6l3
*rio	A4E4r7
*rior	C11E-4m6p5r-3
*rir	E12
*rita	A3H-3W4q22r-4
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
*rro	E-5H-6I9X5Y6c5q-3r3t3
*rror	A-5E3F7H5
*rsa	C14
*rsal	E3l5
*rse	L7X3r-3
*rta	E16t-4
*rtar	E16Y-3
*rte	F4I15S3W3Y5j7q-7r-5t-6u7
*rtes	l4
*rto	G3Y3
*rupo	b7
*rva	u3
*rve	r16
*rza	r6
*sada	E-5X3Y-3k3m9p3r-3
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
*sde	U6t4
*sela	H6
*selo	E-3H5W4
*ses	W5
*sia	A6
*simo	G7W-3q-3t9
*sion	A4Z9t-3
*sito	F3
*sla	E9
*sma	k8t-3
*smo	X-3k13u-3
*son	W14Y3t-10
*sona	F4s7
*sora	Y6
*sos	A4E-6F5H6M8W-4a5j6q-3r4u-4
*sta	C-3D-4F6G7H-3M-3V3Y5Z-3h3j3l7m-4n-3o6q3r-6t10
*stan	F6g5r3
*star	E-5O4f3r5t-3u5
*stas	P3Z6n4
*ste	C3E-9F18H7Q7W-4X-3c14l-3m6n-3o4p4q-10r5t-3u-3
*sted	A3P3t3
*stel	W5
*sto	B5C-3E11F-4G13T9X-4Y-5r-3t8u-6
*ston	A9
*stos	A3
*stoy	E-3K7i4q12r-4s6t-3
*stra	A6H-3
*stre	H4W3t3
*stro	R3r8u-4
*sura	Y4
*taba	A-5E3H5K3p5q-3t4u-3
*tad	r4t-3
*tado	A4M5f4u-4
*tal	E-3F6H4I9S3r3
*tala	E20W-4q4t-5
*tale	A-6E14F-3H10X3p4q-3r-3t-6
*tame	j6q3
*tan	F5H-3M5g5l7u-3
*tar	A-5E12F13O4W-5Y-3f3q-4r4t-6u4
*tas	A-11E-6F-3H5L7U11Z9n3q-6r12
*ted	A3P3t3
*tel	W5
*tela	t5
*tele	t3
*telo	X3Y6
*tema	O3Z5
*teme	q11r4t-5
*ter	Y4f3i4q-5
*tera	t4
*tes	A-7C4E-7G4J6K7L7X-5Y9d6f5q3r-4t-5
*tida	p4u3
*tido	c5t-4u5
*tima	E-3Q4p4
*tio	E8Y3
*tiro	A-3H4
*tis	E5o3
*tito	C7S3W-3k3q18t-9
*tivo	A6H-5W6g3q-3t4
*ton	A9t5u-5
*tor	E4
*tos	C-3D9E-6G5H-13J5M9O7W-8Y-4Z7c-3d3f8g4l-3o8q-4r7u-4
*toy	E-3K7i4q12r-4s6t-3
*tra	A-9D8F4H-8W-5X-4Y-3h-3j16k12l8m3t-10u5
*trar	K5i3k3r8
*tras	A-5C20D3Y-3r5t-7
*tre	E-3H4U3W3r-3
*tres	E4K3
*tro	A-4D7F3H8V4W-4Y-4b7l4m8p6t-8u-4
*tron	Y4
*tros	J5
*tura	A6E3H-6Y-4l17t-7
*tuvo	n3
*tzel	h3
*ual	A-6E-3Y-6k3q3r26t3u-4
*uas	A3H-3W17t-12
*ubio	c5m4
*ubo	E8P3W-5Y7
*ucha	G4
*ucho	A4
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
*ueno	A-6H8n3t3u6
*uera	E9r-3
*ues	A8F-4H-5Y5t9u11
*ueta	q3
*ueva	A-4E3j5
*uevo	C4h6t4
*ugar	A-3H6
*uida	q4
*uien	A-8B5E-6F-3H-4N14P6X-4Y-3c7e11q-3r5s13t-9
*uina	A3R3s6
*uis	Y4
*uiso	X9
*uita	A-3E7H5p4
*uito	A3X3
*ula	E10
*ular	A3C5E-3F6X10Y-3r3u3
*ulo	H3
*ulpe	Y3
*ulta	A-4H4
*uma	c5
*uman	G3M5U3
*umen	r5
*umo	r3
*una	K3L6W7t-3
*unca	G4W9X3Y4q-3t-3u-3
*undi	A-3F5H5
*uno	X7Y6
*unta	C6D7F-3G3H-3K3M3W-3X-5i4o4q-7r7t-5
*unte	U3X6
*unto	G3M6i3q9
*upas	r5
*upo	b7
*ura	A9E4H-8W-3Y6l25q-3r-3t-9
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
*yer	A-4I15L7N7Y-3r-5t-5
*yuda	T17W-3e4r-3t-5
*zar	B6E7t-3
*zas	W-4r5t8
*zco	n5
*zel	h3
*zle	Z4t3
*zme	A-4j6
*zul	l3
<3	A19B-6C12D-3E15F3G-8H-11I-8J-6K-7L-7M-9N-8O-7P10Q-7R-8S-8U-8W42X12Y10Z-8a-7b-9c42d-7e-7f-8g-7h-9i-7j-9k-7l-6m-10n23o-9p-7q21r-6s-4t42u-12
<7	A13B-5C5D-5E12F11G-13H7J-4K-5O-7Q-4R-4S-8T4U-3V-6X-5Y5Z-8c5f-6g-7h-3i-9j-5k-3l11n3o-5p-8q7r22s-3t10
>6	C-7E6G14H7I-3L-3N-5P-8S7T-6W-17X-3Z9c-9d-5f6g4h3i5j5n-11p5q8r5t-6u6
@amount	A33B-4C8D-5E10F-3G-4H-10L-3M5N-3P3V-5X-9Y-6c21d-5e-3h-3i-3k3m-3n3o4q4r3t-4u-18
@phone	A32B-3C-3D5E6F-11H-10I-4M-3N-4P4Q-3R-4S-4T5V-3W-15X53Y-18Z-4b6c21g-3h6j-4l-3m-3n16o-9p-4q-5r3t-12u-22
@summary	A-55B-3C-5E13F30G-4H28J-6K-7L-4M-7N-7O-5P-3Q-4R-7S-4U-7W44X-19Y-19Z-5a-4b-6c-15d-4e-5f-5g-5h-7i-5j-5k-8l3n-13o-5p-3q26r13s-3t63u44
@ticket	A34B-4C11D-4E6F-7G3H-7I-3J-4K-5L-4O-5Q-4T-3V-5W-12X-18Y63a-5b-4c12d-5g-3h-3i-5k-4l6m-3n10p-4q10r7s-4t-14u-15
^ #	A17E-3F6H5X7c-3n4q-3t-10
^ &	A21H-4W-3Y-3t7
^ a	E-5H-3N3W-6X-4c10l8q-4r11t5u3
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
^ ahi	A5q7t3u-4
^ ahora	H-4j5q4
^ ahorita	W3q12t-5
^ aja	E-3t17
^ al	H-8S6t13
^ algo	F4
^ anda	X6
^ andale	t3u3
^ ando	q7
^ anotala	E-3t6
^ antes	A-4D3H7o5
^ anula	E9t-3
^ aparte	Y5
^ apuntale	A3
^ apuntame	j6
^ aqui	F5P3Y5q-3
^ arre	t7
^ asi	W-3t14
^ aun	W5q6
^ ay	A-6F3G4H5b9
^ borra	A-4E3H4O4p6
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
^ claro	q-4t3u14
^ cliente	H3
^ cobre	F7
^ como	A-5F-3I11R24W-11X-3Y4q-3t13u-3
^ comunicame	e6
^ con	A-4E-4M5e3q-3r10s3
^ confirmado	t3
^ confirmo	t4
^ correcto	F-6H-6t4u13
^ corregir	F9t-6
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
^ de	A-3E-5F-4H-4N10W3Y4n3q-5r6t9
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
^ es	A14E-5F-6X5h7k3r9u-3
^ esa	F4H-3W-3Y9t3
^ ese	F14H4
^ eso	E-4F4W5b5n3q-3t6
^ espera	A-3F5H3q6
^ esperame	q3
^ esperate	f5
^ esta	A4E-4F6W-4q4u6
^ este	A3
^ esto	B6G3s3
^ estoy	q8s3
^ exacto	t4
^ ey	t9
^ factura	A4
^ falta	F5q4
^ fierro	H-4t8
^ fijate	W6
^ folio	A10H-8r5
^ fue	A5E11H-3
^ fueron	A8H-4
^ gracias	n16t-7
^ guardala	u4
^ ha	t-4u8
^ hay	A-3F7L7l11r-4
^ hazle	Z4t3
^ hazme	A-4j6
^ hecho	t3
^ hola	A-3P25t-5
^ hoy	Y3
^ iba	A-3H3X4
^ it	A4
^ jajaja	c9n5
^ jajajaja	n10
^ jamas	W10t-4
^ juega	t7
^ la	E-5F7G3H8Y7p14r-6u-6
^ le	A3F10H3X5f-3o3q-5t5
^ listo	t3
^ lleva	k3
^ llevo	G4
^ lo	A-3E-5Y12k5q4r7
^ los	F8r-3
^ luego	A-3S9j3t-3
^ m	q7t-8u9
^ mal	A-5F7H9t-4
^ mandala	X3
^ mande	r7t-4
^ me	A-9C6D4E9F7G4H7W-3c-3d6g4l5n-5r4t-4u-5
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
^ no	C-3F4H3K14M-3P-3R-3T9W26X8Y9b7c-6l-4m3n-7q5u-16
^ nomas	X3
^ nombre	W8t-3
^ nones	W11t-4
^ nota	A3
^ ntp	A-3c-3n17
^ numero	A4
^ obvio	t5
^ oiga	d5
^ ok	A-5E-3H-5W-4X-3Y-3c-3q-4t20u24
^ olvida	E6
^ olvidala	E4
^ orale	u4
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
^ por	F-3H-3W-3Y3j4q-3r6t5
^ prefiero	e3
^ pregunta	l4
^ primero	h4o4
^ procede	t5
^ puedo	F3
^ pues	A9H-3W4X5Y4t-4u6
^ puro	A3
^ puse	F8
^ pusiste	F8
^ que	A-12C-7F-9H-3M10P17Q10T10n11q-5r13t-4u-8
^ quedo	A4H-3L4m4r-3
^ quien	A-3E-3N6c7r4s4t-3
^ quiere	f5h4
^ quiero	C8E8H-3i3
^ quisiera	C3
^ quita	A-3p4
^ quitale	A-3E4H3X3
^ recibo	A4H-3
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
^ se	A-7F5W-5X15Y13c-5n5t3
^ segun	t-4u6
^ shi	W-4t11
^ si	E-6F-5H-10M9W-4X-5Y-6j-3l-3m12q-7r5t26u30
^ siempre	E6G5
^ siguele	Y3
^ simon	H-3t8u6
^ simona	t8
^ sin	E-4H8W-4Y11
^ sirve	r11
^ sobres	t4
^ son	A12
^ sra	A7
^ su	A12H-9
^ subele	H3Z3
^ sumale	H4
^ supongo	t-7u13
^ tal	W-4r-5u17
^ tantito	q10
^ te	A4F3S6X-3c4q-3t3
^ telefono	H9X-3r3
^ tengo	L5
^ ticket	A13H3Y-3r5t-4
^ tiene	r3
^ tienen	l11
^ tirala	E7
^ todavia	W5Y3h3l5q4u-3
^ todo	E-4f5r-3t8u5
^ total	A-5H6
^ trae	A3g7
^ tu	s9
^ un	A9C5E-3H-3M4Y-3q12t-3
^ una	g4
^ ups	A-6H7
^ uy	A-3H3
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
^* #*	A17E-3F6H5X7c-3n4q-3t-10
^* &*	A21H-4W-3Y-3t7
^* a*	E-5H-3N3W-6X-4c10l8q-4r11t5u3
^* aban*	E6
^* abor*	E17t-5
^* acep*	t7
^* adel*	u7
^* afir*	t5
^* agre*	H3
^* agua*	H-3q23t-6
^* ah*	n3
^* ahi*	A5q7t3u-4
^* ahor*	H-4j5q16t-4
^* aja*	E-3t17
^* al*	H-8S6t13
^* algo*	F4
^* anda*	H-3X6q-3u3
^* ando*	q7
^* anot*	E-3t6
^* ante*	A-4D3H7o5
^* anul*	E22W-3t-9
^* apar*	Y5
^* apro*	t5
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
^* buen*	P14n5
^* busc*	A8
^* cama*	t5
^* camb*	A-4E4F8H9Z3t-4
^* canc*	E14
^* casi*	u9
^* chec*	A3D4
^* chid*	t4
^* chin*	b4
^* cier*	A-5E10l7
^* clar*	q-4t3u14
^* clie*	H3
^* cobr*	F7
^* como*	A-5F-3I11R24W-11X-3Y4q-3t13u-3
^* comp*	A3c5
^* comu*	e6
^* con*	A-4E-4M5e3q-3r10s3
^* conf*	W-3t11
^* cont*	t6
^* corr*	A-13F11H14W-4q-3t-4u12
^* cort*	E9
^* creo*	A3t-3u3
^* cuad*	t4
^* cual*	L7Y-4r17t-3
^* cuan*	A-3E-3F-4I6J5U10W-3X-3Y-3d3l12q-6r11t-3u-4
^* dale*	A-3C7E5u4
^* dame*	I6Z3q14t-4
^* de*	A-3E-5F-4H-4N10W3Y4n3q-5r6t9
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
^* es*	A14E-5F-6X5h7k3r9u-3
^* esa*	F4H-3W-3Y9t3
^* ese*	F14H4
^* eso*	E-4F4W5b5n3q-3t6
^* espe*	A-5E-3F4H4f5q9t-3
^* esta*	A3F6W-4q6u5
^* este*	A3
^* esto*	B5G3q6r-3s6
^* exac*	t8
^* ey*	t9
^* fact*	A4
^* falt*	F5H3q4t-3
^* fier*	H-4t8
^* fija*	W6
^* foli*	A10H-8r5
^* fue*	A5E11H-3
^* fuer*	A8H-4
^* gast*	A3
^* grac*	n16t-7
^* guar*	t4u4
^* ha*	t-4u8
^* hace*	G3l3
^* haga*	t7
^* hay*	A-3F7L7l11r-4
^* hazl*	W-3Z4t8
^* hazm*	A-4j6
^* hech*	t3
^* hola*	A-3P25t-5
^* hoy*	Y3
^* iba*	A-3H3X4
^* insc*	E-3h7i5
^* it*	A4
^* jaja*	c7n18q-3t-3
^* jala*	t3
^* jama*	W10t-4
^* jueg*	t7
^* la*	E-5F7G3H8Y7p14r-6u-6
^* le*	A3F10H3X5f-3o3q-5t5
^* leem*	r10
^* list*	t5
^* llev*	G4k3
^* lo*	A-3E-5Y12k5q4r7
^* los*	F8r-3
^* lueg*	A-3S9j3t-3
^* m*	q7t-8u9
^* mal*	A-5F7H9t-4
^* mand*	H3X3r5
^* me*	A-9C6D4E9F7G4H7W-3c-3d6g4l5n-5r4t-4u-5
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
^* no*	C-3F4H3K14M-3P-3R-3T9W26X8Y9b7c-6l-4m3n-7q5u-16
^* noma*	W3X3
^* nomb*	W8t-3
^* none*	W11t-4
^* nota*	A3
^* ntp*	A-3c-3n17
^* nume*	A4
^* obvi*	t6
^* oiga*	d5
^* ok*	A-5E-3H-5W-4X-3Y-3c-3q-4t20u24
^* olvi*	E19t-5
^* omit*	A-3Y17
^* oral*	u4
^* orit*	q9t-3
^* otra*	A-6D8j6k4
^* oye*	A-6E-3j6u-3
^* paga*	f9
^* pago*	A6X3
^* para*	T9W9q-3r8
^* pasa*	A-3E-3H3I4V3Y4Z6c6e4q-5r-3
^* paus*	q10t-5
^* pera*	W-3q26t-10
^* perd*	A-6E-3H8b9q-3r10u-3
^* perf*	u4
^* perm*	q11
^* pon*	A-5H8X4
^* ponl*	A8W-3X6Z9r-3u-3
^* ponm*	C5
^* por*	F-3H-3W-3Y3j4q-3r6t5
^* pref*	e3
^* preg*	l4
^* prim*	h4o4
^* proc*	t8
^* pued*	F3Y-3l3
^* pues*	A9H-3W4X5Y4t-4u6
^* puro*	A3
^* puse*	F8
^* pusi*	F8
^* que*	A-12C-7F-9H-3M10P17Q10T10n11q-5r13t-4u-8
^* qued*	A4H-3L4m4r-3t3
^* quie*	A-6C7E4H-5N5X-3Y-3c6f4h3r3s4t-4
^* quis*	C3
^* quit*	A-3E7H4X3p4
^* rech*	W13t-8
^* reci*	A4H-3
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
^* se*	A-7F5W-5X15Y13c-5n5t3
^* segu*	t3u4
^* shi*	W-4t11
^* si*	E-6F-5H-10M9W-4X-5Y-6j-3l-3m12q-7r5t26u30
^* siem*	E6G5
^* sigu*	V8Y5t-3
^* simo*	A-3H-3t16u5
^* sin*	E-4H8W-4Y11
^* sirv*	r11
^* sobr*	t4
^* son*	A12
^* sra*	A7
^* su*	A12H-9
^* sube*	H3Z9
^* suma*	H3
^* supo*	t-7u13
^* tal*	W-4r-5u17
^* tant*	q10
^* te*	A4F3S6X-3c4q-3t3
^* tele*	H9X-3r3
^* teng*	L5
^* term*	E8
^* tick*	A13H3Y-3r5t-4
^* tien*	l11
^* tira*	E9
^* toda*	W5Y3h3l5q4u-3
^* todo*	E-4f5r-3t8u5
^* toma*	H3f4
^* tota*	A-5H6
^* trae*	A3g7
^* trai*	A3
^* tran*	q6
^* tu*	s9
^* un*	A9C5E-3H-3M4Y-3q12t-3
^* una*	g4
^* ups*	A-6H7
^* uy*	A-3H3
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
a	A-3C10F-7H-6I-4L-3O-3P-3Q-3T6X-7Y-5Z7b7c13e-3f6g8h5i-3l11n-5r8s-3t-7u3
a #	A5H9u3
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
a la	A-5C9H-5V3j4o4r4t4u-5
a las	A-3Z4l8
a lo	C5t-4u5
a mano	A5
a medias	t-4u4
a meter	E6m3q-3
a mi	b6
a no	H10
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
a* #*	A5H9u3
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
a* la*	A-5C9H-5V3j4o4r4t4u-5
a* las*	A-3Z4l8
a* lo*	C5t-4u5
a* mano*	A5
a* medi*	m4t-4u4
a* mete*	E6m3q-3
a* mi*	b6
a* no*	H10
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
abon*	E-3M5r4
abona	M5r4
abona $	M5r4
abor*	E17t-5
abor* misi*	E5
abort*	E17t-5
aborta	E7t-3
abortar	E7
abr*	F-3X-3h8l12q5r-3
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
acu*	A5o6t3
acue*	A5t4
acuer*	A5t4
acuerdo	A5t4
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
agua	A4H-3c5
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
ahi	A5E9F4H-5P5W-4X-4Y-4c-3l10q11r7t5u-8
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
ahori*	A3q9r-3t3
ahorita	A3q9r-3t3
ahorita $	t3
ahorita le	o3
ahorita me	q5
ahorita no	W4q-4
ahorita te	q4
aja	E-3t17
al	A-10C10S6V5W-5Y-7Z4c3i3j4q3t10
al celular	C3
al cliente	E3r3u3
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
al* clie*	E3r3u3
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
all*	X3
alla	X3
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
amo*	c3t9
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
ano*	E-3K3X17
anot*	A4K3t5
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
antes	A-5C6F3G4H4X-3d6m3o3p3r-3
antes $	C7D-3d7m4t-3u-3
antes de	F3
antes dime	o5
antes o	r4
anu*	E24W-4t-10
anul*	E24W-4t-10
anula	E11t-3
anula*	E13t-7
apa*	A-8E-4R3Y8j8q3
apag*	A-3q3
apar*	A-5E-3R3Y5j8
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
apl*	F4H3W-5X5
apli*	F4H3W-5X5
aplic*	F4H3W-5X5
aplica	W-3X5
aplico	H3
apr*	W-5t10
apro*	t5
apu*	A4F-4H-3K6i6j6t7u-4
apun*	A3F-3H-3K6Y3i7j6t3u-3
apun* nada*	K4
apunt*	A3F-3H-3K6Y3i7j6t3u-3
apunta	A4i4
apunta $	i4
apuntala	t7
apuntala $	t7
apuntame	j6
apuntes	K5
apunto	i3
apur*	q4t3
apura*	t3
apure*	q4
apures	q4
aqu*	D3E7F4H-3T3r5
aqui	D3E7F4H-3T3r5
aqui $	E4r5
are*	A4H-3Y3
area	A4H-3Y3
arm*	E5
armo	E5
arr*	E3F10W-3l3q-3t4
arra*	l4
arre	t7
arre*	E5F8t-3
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
asi registrala	t3
asi ☎	H3
asi* deja*	X5t3
asi* es*	t5
asi* meri*	t3
asi* mero*	t3
asi* no*	G4W8t-3
asi* que*	E8H3u-3
asi* regi*	t3
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
auto* el*	B4t3
autor*	B10W3
autorizacion	r5
autorizo	B4t3
autorizo el	B4t3
avi*	E-6a6u4
avie*	t4
avien*	t4
avientala	t4
avientala $	t4
avis*	E-4a6q3t-5u4
avis* de*	E-4Y3a6
aviso	q3
aviso $	q3
ay	A-6E-3G4H4b9n3t-3
ay no	A-6F3H5n3t-3u3
ay* no*	A-6F3H5n3t-3u3
aye*	A-4I15L7N7Y-3r-5t-5
ayer	A-4I15L7N7Y-3r-5t-5
ayer $	F3I11L8N7Y-3r-4t-5
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
bol*	H6
bols*	A-3H8
bolsa	A-4H9
bor*	A-6E18H4O12p7q-5t-8
borr*	A-6E18H4O12p7q-5t-8
borr* el*	A-4H5r3
borr* la*	p6
borr* todo*	O4
borra	A-4H4O4p6
borra el	A-4E3H5
borra la	p6
borra*	E23t-6
borrala	E11t-5
borrala $	E5
borralo	E4
borrar	E5
borre*	E-4O8
borro	E-3Y5r3
borro el	r4
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
bro	H3W-3
bro*	t4
bron*	W-3t5
bronc*	W-3t5
bronca	W-3t5
bue*	A-7H5P32W-4Y-3c-3n6q-4r-6u4
buen	P12
buen dia	P12
buen*	A-8H7P20W-4Y-3n7q-3r-3t3u4
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
busques	Y3
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
caja	G3I3Y4q6
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
camb* de*	E3H-5c8
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
cambio de	E4H-6c9
can*	A-4E30F8H-3Y-4f4q-6t-4
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
casi	q4u6
caso	E7X-3
caso $	E7X-3
cay*	E6m3
cayo	E6m3
cayo $	m3
cayo el	E3
cayo* el*	E3
cel*	A3C5E-3F6X10Y-3r3u3
celu*	A3C5E-3F6X10Y-3r3u3
celu* de*	A5H-3r3
celu* es*	H3
celu* no*	H4
celu* pero*	A3
celu* que*	C3
celu* quit*	E3
celu* y*	F-4G3t3
celu* ya*	X-3
celu* ☎*	A6H-3
celul*	A3C5E-3F6X10Y-3r3u3
celular	A3C5E-3F6X10Y-3r3u3
celular $	A-3C3F3X6r3t-5u4
celular de	A5H-3r3
celular es	H3
celular no	H4
celular pero	A3
celular que	C3
celular y	F-4G3t3
celular ya	X-3
celular ☎	A6H-3
cen*	A-4F4H4R3r5
cent*	A-4F4H4R3r5
centa*	A-4F4H4R3r5
centavos	A-4F5H4R3r4
centavos $	R3r5
cer*	F-3H5I8X3c6l4t-9
cero*	A-4H5
ceros	A-4H5
cerr*	A3F-3I8X3c6l4r-3t-8
cerr* la*	c8q3
cerra*	c7l4
cerrados	A3
cerrados $	A3
cerramos	l4
cerro	I9X3t-4
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
cie*	A-3E7F-3G3H-4S4W-3l9q-3r-3t10u-5
cier*	A-4E7F-3G3H-3S4W-3l9q-3r-3t10u-5
cier* el*	X3
cier* hoy*	Y3
cier* sin*	E10t-4
cierr*	A-4E9S4Y-3l9r-3t7u-4
cierra	E8
cierra sin	E8t-4
cierrala	E-5t8
cierran	A-5l10
cierre	S4
ciert*	G3Y3
cierto	G3Y3
cierto $	G4t3
cif*	A-3F8r3
cifr*	A-3F8r3
cifra	A-3F8
cla*	F-3q-5t13u8
clar*	F-3q-5t13u8
clar* que*	t7u-5
claro	F-3q-5t13u8
claro $	t4
claro que	t7u-5
cli*	A-7F7H3J5Q3V8X5c-4f-3h4i5m-3o6r-3t-4
clie*	A-7F7H3J5Q3V8X5c-4f-3h4i5m-3o6r-3t-4
clie* de*	X5
clie* es*	H3
clie* me*	i4
clie* no*	X4
clie* o*	r5
clie* que*	W3
clie* quie*	D3
clien*	A-7F7H3J5Q3V8X5c-4f-3h4i5m-3o6r-3t-4
clienta	D3E-3F3H4V3i4o4t3u-4
clienta $	F5o5
clienta me	i4
clienta quiere	D4M3
cliente	A-6E4F4Q3V5X5c-4h6k3t-7
cliente $	F6H-3Q4V7o4t-6
cliente de	X4
cliente es	H3
cliente no	X3
cliente o	r5
cliente que	W3
clientes	J6
cob*	E-5F6G4N3U4W-5Y4j3q6
cobr*	E-5F6G4N3U4W-5Y4j3q6
cobr* #*	N3j4u3
cobr* de*	G3Y3
cobra	r3
cobra*	E-3F-3G5H-5N3U4f3j4q4t3
cobrado	U4t4
cobrale	f3q8
cobrale $	q6
cobrando	r3
cobrando $	r3
cobraron	G6
cobraron #	G3
cobre	F10H7W-3r-3
cobre #	H3u3
cobre $	H3
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
com*	A3C-5D-4F-4H-12I7M6P4Q14R18T-3W-14X-6Z13c3e3g5h-4i7k-3l6m-4q-9u-7
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
como	A7E-5F-6I9P3R21W-12X-6Z5c-4i9l3q-7r6t6
como #	A-3r5
como $	r4
como dice	t5
como esta	l7
como le	E3R10i3r-5
como meto	R4
como no	W-6t9
como que	R-3r11t-8u6
como reimprimo	R5
como se	R8r-3
como* #*	A-3r5
como* dice*	t5
como* esta*	P3l7
como* le*	E3R10i3r-5
como* meto*	R4
como* no*	W-6t9
como* que*	R-3r11t-8u6
como* reim*	R5
como* se*	R8r-3
comp*	A-5E9F-4M6Q16Y5g7m-3n6q-4t-3u-5
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
con	A-3C-5D-4E-3F5G5J3M4T-3V6W-9c-6e21f14h-3j3l-4m-5n-3o13q-14r12s5t-7u5
con #	A-4j6
con alguien	e5
con centavos	A-4H4r3
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
con la	e3u8
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
con*	A6F5H-5L6W-6Y-3c-3o3q3t5u8
con* #*	A-4j6
con* algu*	e5
con* cent*	A-4H4r3
con* cuan*	o9r-3
con* el*	F6H-6Y4e11r3
con* ese*	V5q-3
con* eso*	r9
con* esta*	o3
con* este*	Y3
con* esto*	E4G4
con* foli*	M4
con* iva*	H4
con* la*	e3u8
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
conc*	E8F6W-4X-3
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
cop*	A4
copi*	A4
cor*	A-14E5F15H12I14S3W-14c-3q6r-6t5u7
corr*	A-13E-5F18H14W-13q10r-4t5u11
corr* el*	u6
corr* lo*	t4
corr* ☎*	A-12H20
corre*	A-10E-3F12H5q-4r-3t14u4
correcto	F-11W3t13u8
correcto $	F-3H-3W4t9u-3
corregir	F18H-3t-4
corregir $	F14t-7
corresponde	F7
corresponde $	F6
corri*	A-4F7H9q-4t-7u6
corrige	F7t-6u4
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
cre*	A8C3R-3W4Y7q-3r-3t-11u11
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
cuan*	A-8D8E-7F-6H-4I4J9M11S9U15W-4Y-4d7f-3h-3l8m-3o14q-8r3t-12u9
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
cuantos	J6d4o5r4
cuantos puntos	d4o6
cub*	E4
cubr*	E4
cubri*	E4
cubrir	E4
cubrir $	E4
cue*	F6X3Y-3h5l4q3
cuen*	F6X4Y-3h5
cuen* #*	A3
cuen* con*	X6
cuent*	F6X4Y-3h5
cuenta	E3F7Y-4h5
cuenta #	A3
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
das	q6r3
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
de	A5E8F4G-4H-10J-3K-4L6M-3N6P-6S-3T-6V-4Y-5Z5a8c-7d-3e5f3j6l6m6n-4p3q-8r6s-5t-8u5
de #	A-8E8F-3H-4M4c8j11q-3r-6t4u5
de a	E4
de acuerdo	t6
de ahi	E5
de alta	h11t-3
de antes	C6m4t-3u-3
de aqui	E6
de arriba	F3H3
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
de guatemala	u3
de hace	m5o4
de hoy	I4U3
de la	A8B3C-3H5I3Q3W-3X-3Y-6c-3j3m4
de las	m4
de los	W5Z3t-3
de mas	A-6F9G6
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
de su	H3O3f5t-3
de sus	f5
de ticket	Y3
de todo	E3H-3r3
de un	A3
de una	E-3R3Y6o3t9
de venta	A5H-3
de ventas	U4
de veras	e4r-3u4
de vuelta	E5
de* #*	A-8E8F-3H-4M4c8j11q-3r-6t4u5
de* a*	E4
de* acue*	t6
de* ahi*	E5
de* alta*	h11t-3
de* ante*	C6m4t-3u-3
de* aqui*	E6
de* arri*	F3H3
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
de* guat*	u3
de* hace*	m5o4
de* hoy*	I4U3
de* la*	A8B3C-3H5I3Q3W-3X-3Y-6c-3j3m4
de* las*	m4
de* los*	W5Z3t-3
de* mas*	A-6F9G6
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
de* su*	H3O3f5t-3
de* sus*	f5
de* tick*	Y3
de* todo*	E4H-3r3
de* un*	A3
de* una*	E-3R3Y6o3t9
de* vent*	A4H-3U4
de* vera*	e4r-3u4
de* vuel*	E5
deb*	S4r3
debo	S4r5
deci*	H3
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
dejalo	X8Y4q-4
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
del	A3C6D10E8H-4Q5Y-7c8q-6r3t-10u6
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
di $	H3
di no	H3X3
di* no*	H3X3
dia	I3P12U3r-3
dia $	I3P5U3
dia*	A4G6P5
dias	G6P5
dic*	A3F8O3Y-7d6f4l-3r9t5u3
dice	A8D-4O3Y-3d6f4r8t4
dice #	A4r-3u3
dice $	r10t-3
dice &	A5
dice ahi	r5t6
dice el	W3t3
dice la	F3
dice mi	D-3d7
dice que	O3f5r-6u6
dice*	Y-4r3u5
dice* #*	A4r-3u3
dice* &*	A5
dice* ahi*	r5t6
dice* el*	W3t3
dice* la*	F3
dice* mi*	D-3d7
dice* que*	O3f5r-5u6
dices	Y-4r3u5
dices $	r-4u5
dich*	A-5G4H3u-4
dich* que*	G4
dicho	A-5G4H3u-4
dicho que	G4
dict*	F5
dict* mal*	F5
dict* ☎*	A3
dicto	A4
dicto ☎	A3
die*	Y5
dier*	Y5
diero*	Y5
dieron	Y5
dig*	A-11E-3F3H10S11X-3Y3q5r12t-4u-5
diga	o3q4
digi*	A-7F5H3r7
digi* #*	H3
digit*	A-7F5H3r7
digito	A-3F5H3
digito #	H3
digito $	u3
digitos	A-4r8
digo	A-4H7S11Y3q4r6t-3u-7
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
din*	E5F4W-4f5q4
dine*	E5F4W-4f5q4
dine* de*	E3
diner*	E5F4W-4f5q4
dinero	E5F4W-4f5q4
dinero $	F4
dinero de	E3
dio	A7X3
dio #	A3
dio el	X3
dio*	n5t4u-4
dio* #*	A3
dio* el*	X3
dios	n5t4u-4
dis*	A4Y3r4
disc*	A3Y3
discu*	A3Y3
disculpe	Y3
disculpe $	Y3
dist*	r3
distr*	r3
dob*	G3p4t-3u3
dobl*	G3p4t-3u3
doble	G3p4t-3u3
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
don*	C3D3F-5X4l4q-3r10u-4
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
doy	W4Y-3q3t3
doy $	W4Y-3q4
doy el	S3t3
doy* el*	S3t3
dud*	L4W-9t13
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
efe	A3
efe*	A3E4H-3
efec*	A3E4H-3
efec* #*	A5
efec* esos*	t3
efect*	A3E4H-3
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
el correcto	H3
el corte	I14
el dato	X5
el de	H7g3r14u-3
el dedo	A-4F6H3
el del	E-3c4r6
el doble	G4
el domingo	l6
el encargado	e8t-4u3
el envio	t-3u4
el estacionamiento	q3
el favor	t4
el folio	A-3F5N6S5Y-5
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
el numero	A-3E-3F3X5u4
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
el ticket	A-6F3H4N10Y-5q5r-3t-3u8
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
el* corr*	H3
el* cort*	I14
el* dato*	X5
el* de*	H7g3r14u-3
el* dedo*	A-4F6H3
el* del*	E-3c4r6
el* dobl*	G4
el* domi*	l6
el* enca*	e8t-4u3
el* envi*	t-3u4
el* esta*	q3
el* favo*	t4
el* foli*	A-3F5N6S5Y-5
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
el* nume*	A-3E-3F3X5u4
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
el* tick*	A-6F3H4N10Y-5q5r-3t-3u8
el* tota*	A-3I5S3r3
el* ☎*	A3D11F-4Q5u-3
eli*	A-3E18O4W-4p3t-6
elim*	A-3E18O4W-4p3t-6
elimi*	A-3E18O4W-4p3t-6
elimina	E6
eliminala	E5p3
eliminala $	p3
ell*	A13F3H-5W-3Z4h3k4o10q-3t-7u6
ella	A13F3H-5W-3Z4h3k4o10q-3t-7u6
ella $	F4X-3k5o5
ella dice	t-7u7
ella no	A3F-3X3
ella se	A11
ella* cuan*	o4
ella* dice*	t-7u7
ella* no*	A3F-3X3
ella* se*	A11
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
en	C-6D-4H7I4M4O3P-3S5T-3U7W-6Y11b-3c4d3j-3m-6n-4p-3q17t-14u3
en #	A4H7q3
en blanco	X3Y7
en cuanto	S3l4
en dolares	R3r3
en duda	L4
en efectivo	f3
en el	F3X3Z5c3h3q-3
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
en un	M6q7u-3
en vez	A-7H8
en* #*	A4H7q3
en* blan*	X3Y7
en* cuan*	S3l4
en* dola*	R3r3
en* duda*	L4
en* efec*	f3
en* el*	F3X3Z5c3h3q-3
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
en* un*	M6q7u-3
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
equivoque	A-3E5F6b5q-4
equivoque de	E4F4b5q-4
era	A-14C-3E20F5G3H23W-7X-6Y-6b30q-6r-9t-4u-5
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
eran #	H5u3
eran* #*	H5u3
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
es &	A4H3
es a	r6
es b	H4
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
es mi	Z5u-3
es nota	A4
es obligatorio	r6
es otra	F3H-3j4
es otro	t-4u5
es para	A7
es que	H-4r-3u4
es su	F-3q4t4
es tarde	t6
es ticket	H4
es un	X4q-3s3t7u-4
es venta	E4Y3
es ☎	A10F-5H8X-3r-3u5
es* #*	F-3H9
es* &*	A4H3
es* a*	r6
es* b*	H4
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
es* mi*	Z5u-3
es* nota*	A4
es* obli*	r6
es* otra*	F3H-3j4
es* otro*	t-4u5
es* para*	A7
es* que*	H-4r-3u4
es* su*	F-3q4t4
es* tard*	t6
es* tick*	H4
es* un*	X4q-3s3t7u-4
es* vent*	E4Y3
es* ☎*	A10F-5H8X-3r-3u5
esa	A-4E17F6W7X-3Y5q-10t7u-5
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
esc*	E-3F12W-6X-3b7c7r5
esco*	c8
escr*	F9W-5X-3b7r6
escr* el*	F4
escri*	F9W-5X-3b7r6
escribe	F3r3
escribi	F5
ese	E-4F19H5V4W-5X-3b8q-7r6t11u-4
ese #	H-5r5
ese $	A7V4q-4
ese celular	A-3F4H4
ese dato	Y6
ese era	b3
ese es	F-6q3t3
ese folio	A-3F5H4Y-4
ese nombre	r6
ese numero	F3
ese ticket	F8l3
ese total	F6M3
ese* #*	H-5r5
ese* celu*	A-3F4H4
ese* dato*	Y6
ese* era*	b3
ese* es*	F-6q3t3
ese* foli*	A-3F5H4Y-4
ese* nomb*	r6
ese* nume*	F3
ese* tick*	F8l3
ese* tota*	F6M3
eso	A-10E5F12H-6M-3W18Y3b10c-3o-3r17u-7
eso $	A-3E8F6H-3W5X3r6t-3u-4
eso era	b8
eso es	W3n3
eso no	F5W8r-3
eso si	W5
eso*	F3M4t5u-4
eso* era*	b8
eso* es*	W3n3
eso* no*	F5W8r-3
eso* si*	W5
esos	F3M4t5u-4
esos puntos	M4
esos son	t3
esos* punt*	M4
esos* son*	t3
esp*	A-3H4V4f4q17r-5t-5u3
espe*	A-5H4V4f4q17r-5t-5u3
espe* a*	q3
espe* el*	H5
espe* se*	q4
espe* tant*	q-3u4
esper*	A-5H4V4f4q17r-5t-5u3
espera	A-3F4H3q12t-5u4
espera $	q9
esperame	q5
esperame $	q5
esperame tantito	u3
esperando	V5q-4t4
esperar	q4
esperate	f5
espo*	b3
espos*	b3
esq*	A4
esqu*	A4
esqui*	A4
esquina	A4
est*	A-5B3C-7D-6E7F3G12H-4K9M-4N-3Q5R-3T8W-6X-11Y-4b-3c-6e-3k-3l6m-5o7q6r-5s6t-3
esta	C-3D-3F8G5H-6V3X-3Y5h4j3m-3n-3o7q3r-5t8
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
esta* en*	E-4O4h4r3
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
estab*	A-3E3K3p5q-3
estaba	A-3E3K3p5q-3
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
esto	A-3B5C-3E13G14T10W-3X-4Y-5q-5r-4s3t-6
esto $	E8G3T5
esto lo	B6
esto*	E-3K7c5i4q9r-4s6t-3
esto* en*	q6
esto* habl*	q-3s7
esto* lo*	B6
esto* prob*	K5
estoy	E-3K7i4q12r-4s6t-3
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
exacto	t3
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
fac*	A4H-4l18t-6
fact*	A4H-4l18t-6
factu*	A4H-4l18t-6
factura	A5H-4Y-3l18t-6
factura $	l10r4t-5
fal*	A-9F5H6W-4q6t3u6
fall*	A-3
fallo	F3
falt*	A-7E-7F4H5W-3X-3q8u5
falt* la*	t-3u5
falt* que*	q8
falt* un*	A-3F5H5
falta	A-5E-7F3W-3q8u5
falta la	t-3u5
falta que	q8
falta un	F4
fam*	b4l5r-3
fami*	b4l5r-3
famil*	b4l5r-3
fav*	C3D4H5O3Y-3i3q3u-3
favo*	C3D4H5O3Y-3i3q3u-3
favo* de*	t4
favor	C3D4H5O3Y-3i3q3u-3
favor $	C3D4F3H4I3O3X3Y-3c3f3r3t-8
favor de	t4
fec*	A5H-5
fech*	A5H-5
fecha	A5H-5
fia*	E8W-7Y3
fie*	H-4t8
fier*	H-4t8
fierr*	H-4t8
fierro	H-4t8
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
firma*	t5
firme	q6
flo*	X3
fol*	E-6F5H6M3N5S5W-3X-3Y8r3t-5
foli*	E-6F5H6M3N5S5W-3X-3Y8r3t-5
foli* #*	N6
foli* &*	H3
foli* de*	F6r5
foli* es*	A3F5H-3Y-3
foli* no*	A4H-5
foli* quit*	Y6
folio	E-6F6H6M3N5S5W-3X-3Y6r3t-5
folio #	N6
folio $	A-4H4R3Y9
folio &	H3
folio de	F6r5
folio es	A3F5H-3Y-3
folio no	A4H-5
folio quitale	Y6
for*	G3q4
form*	G3q4
forma*	G3q4
formados	G3
formados $	G3
fre*	A3H-3q4
fren*	q4
fue	A-3E25N9W-4c-4m3q4r-9t5
fue #	H3
fue $	t11
fue a	E6
fue de	A3
fue el	E3N3m3
fue la	H-3N7
fue por	A-3q6
fue sin	Y3
fue un	A-3E4H4
fue una	A3
fue*	E7F3H6W-3r8u-5
fue* #*	H3
fue* a*	E6
fue* de*	A3
fue* el*	E3N3m3
fue* la*	H-3N7
fue* por*	A-3q6
fue* sin*	Y3
fue* un*	A-3E4H4
fue* una*	A3
fuer*	E7F3H6W-3r8u-5
fuer* #*	H9
fuera	E9
fuera $	E8
fuero*	F4H5
fueron	F4H5
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
grac*	A-3E4F-3H-3K4n20q-3r-3t5u-4
grac* ya*	E3
graci*	A-3E4F-3H-3K4n20q-3r-3t5u-4
gracias	A-3E4F-3H-3K4n20q-3r-3t5u-4
gracias $	E4F-3K4n7t3
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
guar*	A-4K5c4m9p9q-3t9u-3
guar* aun*	q5
guar* la*	m5
guar* nada*	K4
guard*	A-4K5c4m9p9q-3t9u-3
guardala	t8
guardala $	t6
guardar	E5
guardar $	E6r3
guardaste	E-3m4p5
guardes	K3W4
guardo	A-3m7p3
guardo $	m3
guardo la	m5
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
gusto	E4t3
h	H5
ha	A-3Q8q11t-5u6
ha comprado	A-3Q8
ha de	t-4u8
ha* comp*	A-3Q8
ha* de*	t-4u8
hab*	H5e10q-4s7t-6
habi*	G3H6q-3t-4
habi* dado*	A3
habi* dich*	G4
habi* meti*	t-3u4
habi* pues*	A-3H5
habia	E3H7
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
hacer	E4T11W-4t4
hacer $	T7t5
hacer aqui	T4
hag*	A-4E6R7S3Y-3i3q3t3u-5
haga	S3
haga*	E7t4
hagas	E8
hagas $	W3
hago	R7i3q4r3t-3u-3
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
hay	A-8E-3F9K3L7P5T9W-8Y6c-3h11l18m-3n-4p3q-7r-12
hay $	T11Y6r-4
hay algo	F3
hay folio	Y3
hay nada	K4t4
hay promocion	l6
hay que	F6h13p4u-5
hay un	F8
hay venta	E4
hay* algo*	F3
hay* foli*	Y3
hay* nada*	K4t4
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
hor*	A5l10r-3
hora	l11r-3
hoy	E-3I9U10Y4l7r-6
hoy $	A-3I4U8l7r-4
hub*	E8W-5Y7Z5
hubo	E8W-5Y8
hubo nada	E4
hubo trato	E3
hubo* nada*	E4
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
ins*	A-4E4H-4J6W-3X-5h17i4q5r3t-5
insc*	A-3H-3J6W-3X-3h17i4q-4r4
insc* a*	h3
insc* prim*	h4
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
itz*	h3
itze*	h3
itzel	h3
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
jove* que*	X4
joven	A4F-4n5q5r-4
joven $	W-5n5q5
joven que	X4
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
la	A6D-3E12G3H-3I4J-3K-5L-3M-5O-4P-6Q4R-4S4T-6U-5W-3X-11a-4b-4c7d-3f-6k7m24n-5o-3p14q11r-7t-9
la #	t6
la anterior	p6
la bascula	q3
la basura	Y4
la bolsa	A-3H5
la caja	E-3G3Y5q6
la calculadora	q3
la calle	X3
la cantidad	F8S3u3
la cifra	F8
la clienta	A3t4u-3
la compra	r3
la computadora	E3
la condicion	u5
la cuenta	E-4F3H4q5
la de	m11r-3u-3
la donita	E3
la esquina	A4
la etiqueta	q3
la factura	q3r5
la gente	G3
la guardes	W5
la habia	t-3
la hagas	E5
la impresora	Y4
la jefa	E4
la lada	A-4H4
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
la pasada	m11
la pongas	E6
la pregunta	C7r8
la primera	i5t4
la propina	A5F3H-5t-4u4
la que	A3E-7F7V5Y-3p12
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
la venta	E3H6h4m3p3r-3
la verdad	W3
la voy	E6q-3
la* #*	t6
la* ante*	p6
la* basc*	q3
la* basu*	Y4
la* bols*	A-3H5
la* caja*	E-3G3Y5q6
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
la* esqu*	A4
la* etiq*	q3
la* fact*	q3r5
la* gent*	G3
la* guar*	W4m4q-3
la* habi*	t-5u4
la* haga*	E5
la* impr*	Y4
la* jefa*	E4
la* lada*	A-4H4
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
la* pasa*	m11
la* pong*	E6
la* preg*	C7r8
la* prim*	i5t4
la* prop*	A5F3H-5t-4u4
la* que*	A3E-7F7V5Y-3p12
la* quie*	h3u3
la* regi*	W7m3r7t-8u-3
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
lad*	A5
lada	A6H3
lada ☎	A4
lada* ☎*	A4
lado	E4
lado $	E4
lar*	E3
larg*	E3
largo	E3
las	A-8G4H-6Q4X3Z3l7m3q8r4
las #	A-5H-3l8q3r-3
las* #*	A-5H-3l8q3r-3
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
le busques	Y3
le cobre	A5
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
le* abon*	M5
le* agre*	u4
le* alca*	f-3o6
le* atin*	t4
le* baje*	A-3H5
le* busq*	Y3
le* cobr*	A4G3N3q5
le* dan*	M11
le* desc*	A-3F4f4
le* diga*	o3q4
le* entr*	Y3
le* erre*	F5
le* falt*	A-3H4
le* gust*	E4
le* hago*	R7i3u-3
le* hice*	A3
le* impr*	Y3
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
let*	c3r6
letr*	r7
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
lle*	E4F-6G6H5M-3U11W-5X-7Y9c7k4m4o5q9r-5t-7
lleg*	G5c6m6q5r-3t-3
lleg* el*	E-3c7
llego	G3c6m6
llego el	E-3c7
llegu*	q5
llegue	q5
llev*	A-3E3F-4H9M-3U11W-4X-5Y8k4o5q3t-4
llev* #*	A3G4
llev* el*	E5q3r-3
llev* hoy*	U5
llev* la*	Q3
llev* otra*	k5q3
lleva	A-3H9W-4X-4Y5k3o3q7r3
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
lo apunta	r3
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
lo que	C4E9F10H4U4W-5X-3Y-3f7o3u-5
lo rompio	Y4
lo tengo	A3X4
lo tiene	B6
lo tiro	Y7
lo trae	q3
lo voy	W5
lo* agar*	r5
lo* agra*	n5
lo* anda*	q4
lo* apun*	r3
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
lo* que*	C4E9F10H4U4W-5X-3Y-3f7o3u-5
lo* quie*	W3
lo* romp*	Y4
lo* teng*	A3X4
lo* tien*	B6
lo* tiro*	Y7
lo* trae*	q3
lo* trai*	X3
lo* voy*	W5
los	E-8F8G3H4M6X-3Y-3Z7b3f4g5o-3q-5
los #	A-6H6m3t4
los centavos	F6R3
los datos	r3t3
los martes	l4
los numero	F5
los puntos	M4Z5
los ultimos	H3
los va	r3
los* #*	A-6H6m3t4
los* cent*	F6R3
los* dato*	r3t3
los* mart*	l4
los* nume*	F5
los* punt*	M4Z5
los* ulti*	H3
los* va*	r3
lue*	A-3S8h4q-3u5
lueg*	A-3S8h4q-3u5
lueg* la*	E-3h5t-3u3
lueg* te*	S8t-4u3
luego	A-3S8h4q-3u5
luego $	Y3
luego la	E-3h5t-3u3
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
mal	A-7E-3F44G7H8W-6X-5Y-3p7q-7r-3t-16u3
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
man*	B3E-11F-3G4S11a11m10q-4r3t-5u6
mana*	B4S7t-9u10
mana* que*	S3
manan*	B4S7t-9u10
manana	B4S7t-9u10
manana $	B4S3t-9u10
manana que	S3
manc*	G6n3
manch*	G6n3
manches	G3n3
mand*	E-9H3S5W-6a12b3m13n-4r7t5u-3
mand* a*	b4t5
mand* al*	H6t-4
mand* el*	S4c6n-3q-3
mand* mens*	a8
mand* no*	H3
mand* publ*	u4
manda	c6n-3
manda el	c6n-3
manda*	E-5H4W-3a7b3t10u-3
mandala	E-3X3t10
mandala $	E-3t9
mandala a	X3
mandar	b4
mande	F4m5r6t-5
mande $	m3
mande no	H4
mande*	E-4W-3a5q6t3u3
manden	a5u4
manden publicidad	u4
mandes	q8
mando	S6m10q-5t-3u-3
mane*	W7X3t-3
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
mas	A3E-5F9G9H5T11W-3Y-3r-8t-5u7
mas #	A4H-3
mas $	A3F6H3t3u-4
mas o	t-3u3
mas que	F3t-3u8
mas son	A-4H4
mas* #*	A4H-3
mas* o*	t-3u3
mas* que*	F3t-3u8
mas* son*	A-4H4
me	A-10C4D6F11G16H4I-3K-3P-3R-3S-4T-4V-3W-5Y-5Z-4a3b4c-8d4e6f-5g5h-4i8j-4k-3o-3p-3q10r9t-4u-3
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
me dio	A7H-5
me equivoque	A-3E5F6b5q-4
me esta	q3
me estan	g5r4
me estas	r4
me fallo	F3
me falta	q3
me fue	A-5E3F3H5
me gano	A-4H4
me ha	q8
me hace	X3
me llego	E4G3m3
me lo	A5E-4F-5W8X10n3
me manden	a5u3
me paga	u4
me parece	t3
me pasaron	F3
me paso	H4
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
me* dio*	A7H-5
me* equi*	A-3E5F6b5q-4
me* esta*	g5r8
me* expl*	r3
me* fall*	F3
me* falt*	q3
me* fue*	A-5E3F3H5
me* gano*	A-4H4
me* ha*	q8
me* habi*	G3
me* habl*	r4
me* hace*	X3
me* llam*	e3
me* lleg*	E4G3m3
me* lo*	A5E-4F-5W8X10n3
me* mand*	a5u3
me* paga*	u4
me* pare*	t3
me* pasa*	F3
me* paso*	H4
me* pide*	o3r6
me* preg*	l7
me* pued*	C6i8r-4
me* repi*	r4
me* resu*	G3r3
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
men*	A-6E4F3H3X-3a7b4t-7u7
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
ment*	A-3E6
menti*	A-3E6
mentis	E6
mentis $	E6
mer*	E-4q16t14u-3
mera	t8
meri*	q6
merit*	q6
merito	q6
mero	q12t4
mero $	q11
mes*	F3
mesa	E-3F4r3
mesa $	r3
met*	A-12E5F-4H-5R3U3Y-6i3j12l4p10q-5r-6t7u3
mete	A-8H-3j11
mete*	f3i4m3q-5t9
mete* tamb*	A-6j8
metel*	t9
metela	t5
metela $	t3
metele	t3
metele $	t5
meter	E4f3i4m3q-4
meter $	i4m3
meti	p8
meti*	U4t-3u4
metid*	U4t-3u4
metido	t-3u4
meto	R4
metr*	l5
metro	l5
mi	A5C-3D-4F7G3M-3U4W-3Z6b12c5d11n-3o-3q-4r-10t12u-5
mi $	t3
mi amor	c3
mi celular	G3
mi chavo	t3
mi jefa	W3
mi jefe	t5
mi mama	b3
mi nota	F5W-3
mi numero	A4s3
mi turno	U6u3
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
mi* turn*	U6u3
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
mita* y*	r4t-3
mitad	r4t-3
mitad y	r4t-3
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
mont* #*	H3
mont* de*	F3
mont* si*	r3
monto	C6F9r6
monto #	H3
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
much* #*	A3
much* grac*	n4
mucha	G4
mucha*	k3n4q5
muchacha	k3q5
muchas	n4
muchas gracias	n4
mucho	A3
mucho #	A3
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
nad*	E7F-10G6H-4K16X6Y4n-3q-7t8u4
nada	E8F-7H-3K16Y4n-3q-7t9u4
nada $	E4W5X4Y3t-5
nada asi	t3
nada de	Y3
nada mas	A3E-3K3r3t-4u8
nada nada	E4
nada que	K6t7
nada* asi*	t3
nada* de*	Y3
nada* mas*	A3E-3K3r3t-4u8
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
ni	A-6E6F-3W22X16Y5q-6r-5t-3
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
no	A-24B-3C-9D-6E19F19G5H18I-5J-3K7L-4N-5P-7Q-5R-7S-5T3U-5V-5W40X33Y37Z-6a4b7c-14d-4e-5f-6g4h4j-3k-5l-10n-11o-7p-6r-11s-5t-26u14
no #	A4F-3H16W-3Y-3
no $	A-3E-9F-11H-7W50X-3Y-8m3q-8u15
no &	H5
no alcance	r3
no aparece	h3
no aplica	W-3X5
no apuntes	K5
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
no el	H7
no en	H3
no entendi	r6
no entiendo	T3r6
no entra	E3
no era	A-3F10W-4X-3Y-4b12
no eran	A-4H5
no es	A-7E-4F23G3H5W8Y-4r-6t-7
no ese	F5H-3Y-4b4t-3u3
no eso	W5
no esta	F-3H-3W8h6j4t-8
no estoy	i4
no fue	F3
no fueron	F5
no genera	W-3Y4
no gracias	Y3
no ha	q3
no hay	F-5K4W-6X4Y11t7
no he	q4
no hubo	E9W-4
no imprimio	Y6
no la	C3E13F-3W13q3t-5
no le	A-3G3H-4T9W-8X4Y6g3q6t4
no lleva	H5W-3
no lo	W7X5
no manches	G3n3
no me	A3E-9H-3W4X8a5t9
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
no se	E9G3T4W5Y5q-3r7t-8u6
no sigas	E5
no son	F9
no te	E-3F6H-3W9X-4Y-4b7r-3
no tengo	W3Y5
no tiene	F-4W-6X12Y4h4t5
no trae	A8H-4X3Y5
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
no* #*	A4F-3H16W-3Y-3
no* &*	H5
no* alca*	r3
no* apar*	h3
no* apli*	F4W-5X5
no* apun*	K5
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
no* el*	H7
no* en*	H3
no* ente*	r6
no* enti*	T3r6
no* entr*	E3
no* era*	A-3F10W-4X-3Y-4b12
no* eran*	A-4H5
no* es*	A-7E-4F23G3H5W8Y-4r-6t-7
no* ese*	F5H-3Y-4b4t-3u3
no* eso*	W5
no* espe*	E4q-4u5
no* esta*	F-3H-3W8h6j4t-8
no* esto*	i4
no* fue*	F3
no* fuer*	F5
no* gene*	W-3Y4
no* grac*	Y3
no* guar*	K3
no* ha*	q3
no* hay*	F-5K4W-6X4Y11t7
no* he*	q4
no* hubo*	E9W-4
no* impr*	Y7
no* la*	C3E13F-3W13q3t-5
no* le*	A-3G3H-4T9W-8X4Y6g3q6t4
no* llev*	H6W-3
no* lo*	W7X5
no* manc*	G6n3
no* me*	A3E-9H-3W4X8a5t9
no* mejo*	A5H-5
no* no*	A-4C3E-5H5W5b4
no* pago*	E6
no* paso*	E5
no* past*	W5
no* por*	W8
no* proc*	E4
no* pued*	W4
no* pues*	H3
no* que*	E5X3
no* qued*	E3
no* quie*	O8W8X-3a5f-3
no* quis*	X9
no* quit*	H4
no* regi*	E5K3
no* sale*	t-3u3
no* sali*	F-3Y7
no* se*	E9G3T4W5Y5q-3r7t-8u6
no* seno*	W5
no* siga*	E5
no* son*	F9
no* te*	E-3F6H-3W9X-4Y-4b7r-3
no* teng*	W3Y5
no* tien*	F-4W-6X12Y4h4t5
no* trae*	A8H-4X3Y5
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
nom*	A4K4W7X4Z3t-7u9
noma*	E3F-3H-4K4X3Y4u9
noma* que*	Y3t-3u9
nomas	E3H-4K4X4Y4u9
nomas $	E4
nomas que	Y3t-3u9
nomb*	A3E-3H5W6Z3r4t-8
nomb* de*	Z3r3
nomb* que*	W8t-3
nombr*	A3E-3H5W6Z3r4t-8
nombre	A3E-3H5W6Z3r4t-8
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
not*	E-6F5N6R4W-5Y13r7t-4
nota	A3E-5F6N6R4W-5Y11r3t-4
nota #	A3N7
nota $	A-5E-3F4W-4Y11r7t-3
nota*	r4
nota* #*	A3N7
notas	r4
ntp	A-3c-3n17
ntp $	A-3X-3c-3n17
nue*	A-5C4E4H-3h8j4u-6
nuev*	A-5C4E4H-3h8j4t-3
nueva	A-4E3j5
nuevo	C4h6r3t-3
nuevo $	X3
num*	E-6F7H6S3W-4X10Y4q-3r8
nume*	E-6F7H6S3W-4X10Y4q-3r8
nume* #*	A8H-6
nume* al*	F3
nume* cual*	r4
nume* de*	O3r8
nume* es*	A4
nume* no*	F4
nume* que*	X4k3
nume* y*	t3u-3
nume* ☎*	A3H5
numer*	E-6F7H6S3W-4X10Y4q-3r8
numero	E-6F8H6S3W-4X10q-3r9
numero #	A8H-6
numero $	A-3E-3F-5S5X9r-5s3u7
numero al	F3
numero cual	r4
numero de	O3r8
numero es	A4
numero no	F4
numero que	X4k3
numero y	t3u-3
numero ☎	A3H5
nun*	G4W9X3Y4q-3t-3u-3
nunc*	G4W9X3Y4q-3t-3u-3
nunca	G4W9X3Y4q-3t-3u-3
o	A-15E-9F-7H-3W-6X-5Y-8c-3l5m22q-4r67s7t-17u7
o #	H-3q3
o como	r4
o con	A-4r7
o el	q3r7
o la	m5
o lo	r8
o me	q-3r3
o menos	t-3u3
o no	W-3r8t-4u7
o nomas	r3
o que	m10r-4t-3u-3
o sea	H4
o sin	A-4M6r9
o ya	r5
o* #*	H-3q3
o* como*	r4
o* con*	A-4r7
o* cual*	r3
o* el*	q3r7
o* la*	m5
o* lo*	r8
o* me*	q-3r3
o* meno*	t-3u3
o* no*	W-3r8t-4u7
o* noma*	r3
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
ojo	u5
ok	A-5E-3F-3H-6W-4X-3Y-3c-3n3q-4t20u25
ok $	A-3t22
ok gracias	n3
ok pero	u5
ok va	t3
ok* grac*	n3
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
omi*	A-3Y17
omit*	A-3Y17
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
ora*	u4
oral*	u4
orale	u4
ord*	A3t5
orde*	A3t5
orden	t5
ori*	q14t-3
orit*	q13t-3
orit* te*	q3
orita	q13t-3
orita te	q3
otr*	A-23D13E3F10V3W-6Y-6b6f-3h-3j16k12o-3p5q3t-15u4
otra	A-18D6F6H-8W-4X-3j18k13l3m4r4t-10u3
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
otro	A-6D7E3F4H10V4Y-5b8p6r-7t-6
otro $	X3t-3u3
otro chat	b8
otro cliente	q4
otro este	H3
otro lado	E4
otro precio	p3
otro senor	D3
otro telefono	F5
otro* chat*	b8
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
paga*	E4R3f5q4
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
par*	C3E3F-8H-6T6W4b14e3j4k6m-3n-3t-5
para	C4E4F-6H-5S3T6W5Y-3b15c-3e3j4k6t-10u-5
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
pas*	A-3C16E-9H4I3S4V6W5Y-7Z4e7k5m15q-5r-5t-8
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
pasada	E-5X3Y-3k3m9p3r-3
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
paso	C14E3F-3S5Y-4m9q-3r-4t-4
paso $	C3X4m4
paso anterior	C4
paso el	H4u4
paso la	S3m7
paso* ante*	C6
paso* el*	H4u4
paso* la*	S3m7
past*	W5
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
pel*	E5
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
per*	A6C-3E-7F-6H-4W-8b10f-3l-3q20s6t-4u29
pera	q11t-6
pera*	q16t-4
pera* que*	q5
peram*	q7
perame	q7
perat*	q8t-3
perate	q8t-3
perate que	q4
perd*	A-9F-3H10X7b12q-9r9u-4
perd* #*	A-6H10
perd* el*	X3c3
perd* me*	b5
perd* no*	r5
perd* se*	b6
perdi	X7Y5q-3r4
perdi $	X3Y4
perdi el	X3r3
perdi*	E4R3
perdida	E4R3
perdida $	E4R3
perdo*	A-7H10b13q-4r6u-3
perdon	A-6H9b10q-4r6u-3
perdon #	A-6H10
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
pero son	A6H-5
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
pero* son*	A6H-5
pero* ya*	t3
pers*	F4s7u-3
perso*	F4s7u-3
persona	F4s7
persona $	s7
pes*	A3E-3G3H6M4W-3j6r6t-5
pesa*	q3
pesan*	q3
pesando	q3
peso*	A4E-3H6M4W-3j6r7t-4
peso* no*	A-3H4
pesos	A4E-3H6M4W-3j6r7t-4
pesos $	A6F3H5M7W-3t-3
pesos no	A-3H4
pic*	q-3r4t8u-5
pica*	t10u-4
pico	r4
pico $	E3r4
pid*	W10X-3Y-7f3r8
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
pon*	C6E-4F-5H6R6W-3X5Y-6Z10c-3f3q-5r15t8u-5
pon* #*	A-3H9
pone	r6
pone*	A-4C4E-3H4R3W3X-3Y-3f5r4
pone* #*	A-3H5
pone* ahi*	r6
poner	A-4C4E-3H4W4X-3Y-3f5r5
poner #	A-3H5
poner $	W6
pong*	E4R4q-4r11u-5
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
por	A-5E7F-9G-3H-4O3P6R4W3Y8c-5h-3i3j5l-3m-3o-3q7t16u-3
por #	j3
por ahi	P7r-5
por cierto	Y3
por el	A-5E3q6
por favor	F-4H6O4W5Y-3f3i4
por la	A-3E5n3t6
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
por* la*	A-3E5n3t6
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
pre*	A-7C10E-6G7K3W-5X5Y-5Z3l9m-4n-3q11r4
prec*	A-4F5W-3X-3Z4l3p3u3
prec* al*	Z5
prec* el*	A-3H3
prec* y*	E3
preci*	A-4F5W-3X-3Z4l3p3u3
precio	A-4F5X-3Z4l3p3u3
precio $	F4q3
precio al	Z5
precio el	A-3H3
precio y	E3
pref*	X5e3
pref* no*	X6
prefi*	X5e3
prefiero	e3
preg*	A-4C11D3F-4G8K4Y-5l7q4r5t-3u-4
preg* a*	q9
preg* ante*	C3G5
preg* de*	E3
preg* el*	C3
preg* eso*	W3
preg* que*	l4
preg* si*	l7
preg* y*	S3
pregu*	A-4C11D3F-4G8K4Y-5l7q4r5t-3u-4
pregunta	C6D4G3W-3X-4l3q-4r10
pregunta $	K3r5
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
pregunte	X6
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
publicidad	u4
publicidad $	u4
publico	X6
publico en	X4
pue*	A3C4T4W6Z3c-3i7m-3q-4t10u5
pued*	A-4C5E-6G3T5W7X-5Y-5Z4i8l4q-3r5
pued* camb*	r7t-5
pued* fact*	l5
pued* hace*	T7r-3
pued* mete*	i4
pued* pone*	C4
puede	E-4G4W4i4r9u-3
puede $	W6r5
puede*	C6T4Z4l4r-3t3
pueden	l5
pueden factura	l5
puedes	C6T4Z4r-4t3
puedo	F3W3i4t-4
pues	A8E4H-3X3Y3r-5t10u7
pues #	A3
pues $	t14
pues no	A-4E3W5Y4
pues que	t3
pues si	t-6u12
pues*	H4
pues* no*	A-4W5Y5
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
pus*	A-7F16H11q-4t-3u-3
puse	A-7F11H8Y3r-5
puse #	A-5H6
puse $	E3
puse el	F5
puse mal	F3
puse no	X3
puse* #*	A-5H6
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
que	A-9C-11D-4E-7G4H-12I-6J-4L-5N5P11Q5R-6S-3T15Y-14Z7a-4b-7d-4f6j-7k3m3n7p8q-3r30s-3t-4
que #	A6
que $	m10r8t-3u-3
que abrirle	h5
que acabas	k3
que acabo	p4
que asi	X5Y3
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
que es	A5X3Z5r4
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
que la	A-3W4k6r8u-3
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
que no	E4H-6W11X11Y4f-3g3r-9t3u4
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
que sea	E-4H7
que si	E4F-3H6l3r-3t9
que siempre	E4
que significa	r4
que sigue	V9
que sin	X5
que son	A4
que su	A-6H6
que tal	P16
que te	A-3F6H3X4Y-3q-3r5
que ticket	r3
que tiene	f5o6
que trae	f3
que va	A-3W8r-4t5
que van	r4
que vaya	Y4
que venta	A-4N7
que viene	A5
que ya	E-3p6t-4u5
que*	A-6F4H8L5W-6b3g3m13o7q-7r-4t9
que* #*	A6
que* abri*	h5
que* acab*	E-3k3p5r-3
que* arre*	F4
que* asi*	X5Y3
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
que* es*	A5X3Z5r4
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
que* la*	A-3W4k6r8u-3
que* le*	f7
que* lleg*	q5
que* llev*	E4Q3U3
que* lo*	G4
que* lueg*	E4
que* mand*	H4m3
que* mas*	T12r-6
que* me*	W-3e7r8t-7u6
que* nada*	E3
que* no*	E4H-6W11X11Y4f-3g3r-9t3u4
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
que* regi*	K5r3
que* regr*	H3
que* sale*	F3r6
que* se*	H-4Y-3q7r4t9
que* sea*	E-4H7
que* si*	E4F-3H6l3r-3t9
que* siem*	E4
que* sign*	r4
que* sigu*	V9
que* sin*	X5
que* son*	A4
que* su*	A-6H6
que* tal*	P16
que* tard*	A4G3H-3
que* te*	A-3F6H3X4Y-3q-3r5
que* teng*	O4
que* tick*	r3
que* tien*	f5o6
que* trae*	f3
que* trai*	c7
que* va*	A-3W8r-4t5
que* van*	r4
que* vaya*	Y4
que* veng*	S3i5
que* vent*	A-4N7
que* vien*	A5
que* ya*	E-3p6t-4u5
qued*	A-5F-5H10L5W-5X-3Y3g3m13o7q-5r-3t6
qued* algu*	L6
qued* en*	H6
qued* la*	l5
qued* o*	m8r-3
qued* regi*	m6t-4
qued* sin*	m3
queda	H3l5o3u4
queda $	u4
queda la	l5
queda*	A-3H5g4
quede	E3W-3m3t6
quede $	E3W-3t5
quedo	F-3H3L5Y4m12o3q-4
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
quie*	A-12C5E-3F-3H-11N12O9P5W5X-9Y-4a4c4e4f7h3i5q-5r12s10u-7
quie* eres*	r-3s10
quie* es*	A-3N3r12t-3
quie* esta*	E-4O5t3
quie* habl*	e6r-3
quie* hace*	E4W-3
quie* insc*	E3h4
quie* le*	N3
quie* mete*	f3
quie* mi*	i3s3
quie* modi*	F3
quie* que*	E-3G4O7Y3
quie* sabe*	o3r3
quie* se*	c5
quie* su*	h5
quie* usar*	f3
quie* ver*	D4
quien	A-8E-6H-4N14P6X-4c7e3q-3r8s12t-6
quien $	r5
quien eres	r-3s10
quien es	A-3N3r12t-3
quien le	N3
quien se	c5
quier*	A-4C6H-7O10W4X-5a4c-3f8h4i5q-3t4u-7
quiere	A-3D3H-3O3W-3f10h3
quiere meter	f3
quiere que	O3
quiere saber	o4
quiere su	h5
quiere usar	f3
quiere ver	D4
quieres	r7s3
quieres $	r5
quieres mi	s3
quieres saber	r3
quiero	A-3C8E5G3H-4O7W8X-3Y-6a5i6r-6u-6
quiero $	W4t5u-5
quiero hacer	E4W-3
quiero modificar	F3
quiero que	G4O4
quis*	C3X9
quis* que*	X4
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
quita*	A-3E6F-4H6M5X5p7t-6
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
rec*	A4W10a5t-7
rech*	W13t-8
recha*	W13t-8
reci*	A4E-4H-3W-3a6t5
recib*	A4E-4H-3W-3a6t5
recibo	A4H-3t5
rect*	A-5H6
recti*	A-5H6
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
registra	H-3
registra $	t4
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
regr*	A-6C24F-3M10S3X-3Y-4c-3g15r-8t-6
regr* al*	C7
regr* su*	g3
regr* un*	g6
regr* una*	C3
regre*	A-6C24F-3M10S3X-3Y-4c-3g15r-8t-6
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
reti*	A-3H4
retir*	A-3H4
retiro	A-3H4
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
sab*	A4D3X4l4o3t-3
saba*	l4
sabad*	l4
sabe	X6
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
salg*	E10S3n-3t-3
salg* de*	S3f3
salga	S3f3
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
se lo	A3E-4X5Y4b3q8r-4
se los	A3
se me	A-7E-3F5H5b4q9
se mojo	Y3
se peleo	E5
se pone	r5
se puede	E-3G4W5r10t-3u-3
se que	T3r5
se registre	r-5t6
se salio	E3
se subio	c5m4
se supone	u3
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
se* lo*	A3E-4X5Y4b3q8r-4
se* los*	A3
se* me*	A-7E-3F5H5b4q9
se* mojo*	Y3
se* pele*	E5
se* pone*	R3r3
se* pued*	E-3G4W5r10t-3
se* que*	T3r5
se* qued*	o4
se* regi*	r-6t5
se* sali*	E5
se* subi*	c5m4
se* supo*	u3
se* trab*	G4Y3
se* va*	W6
se* ve*	A5F4H-3
sea	E-4H9r-3u6
sea #	A3
sea de	E-3H8
sea la	u3
sea* #*	A3
sea* de*	E-3H8
sea* la*	u3
seg	q11
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
senora	A3F5H7Q3g3u-3
senora $	F5Q4
senora es	H3
senora trae	A-4H4t4
senora y	G3q4
senorita	W4
sep*	A-4G4j4
sepa*	A-4G4j4
separ*	A-4j4
ser	A3r4u3
ser*	E3H5l3u-4
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
shi	W-4t11
si	C-5D-3E-8F-14G-4H-15M8P-3R3S3T-3W-8X-9Y-4b-3c-6f-5h-3j-4l4m23n-5q-11r4t49u52
si #	t3u-3
si $	E-3F-4S6W-6q-5t13u25
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
si* #*	t3u-3
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
sigu* sin*	L7
sigue	H-3V8q4
sigue $	V9
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
simon	H-3t8u6
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
sin telefono	F-4X8u5
sin ticket	Y6t3u-3
sin*	t5
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
sin* tele*	F-4X8u5
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
sol*	G3H-3X4t-4u12
solo	A-3G3t-4u12
solo que	H-4u6
solo* que*	H-4u6
solt*	X4
son	A-3E-3F4H22W-5q-4t6
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
su numero	O3X5r-3t4
su saldo	D-3f9o7
su trabajo	r5
su* celu*	A6F-4H-4X-3q6
su* dine*	E6
su* herm*	F3
su* hija*	h4
su* hijo*	q4
su* mama*	X3
su* mone*	D4h6o3
su* nume*	O3X5r-3t4
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
sum*	E-3M5t-5u3
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
supone	u3
supone que	u3
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
tan*	C6F4G5H-4W-4q7t-6u3
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
tard* ☎*	A6H-3
tarda*	G3
tarde	A5G4H-4S3t6
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
te	A-4C-3E-9F15H-5S29W10X-3Y-9b5c11l-3n4q12t-8u-3
te aviso	Y3
te confirmo	q4
te contesto	q5t-3
te di	H5X3
te digo	A3H-4S10W3Y4q6r-3u-6
te dije	A-4F9H4W-7
te doy	S3r3
te falta	m3
te lo	F3H-7S7W14X-4Y-5n4
te mande	F5
te mando	S3q-4r7
te pase	F6
te paso	S6u4
te puse	F-4X3
te refieres	r3
te vayas	q3
te* avis*	Y3t-4u3
te* conf*	q4
te* cont*	q5t-3
te* di*	H5X3
te* digo*	A3H-4S10W3Y4q6r-3u-6
te* dije*	A-4F9H4W-7
te* doy*	S3r3
te* escr*	W-3b8
te* falt*	m3
te* lo*	F3H-7S7W14X-4Y-5n4
te* mand*	F4S3q-4r5
te* pase*	F6
te* paso*	S6u4
te* puse*	F-4X3
te* refi*	r3
te* vaya*	q3
tec*	F3c6
tecl*	F3c6
tecl* mal*	F3
tecle*	F3
teclee	F3
teclee mal	F3
tel*	F7H3W-3X11r7t-6u6
tele*	E-4F7H4W-3X12q-3r7t-6u6
tele* de*	r4
tele* es*	u4
tele* tien*	r3
tele* ☎*	A6
telef*	E-4F7H4W-3X12q-3r7t-6u6
telefono	E-4F7H4W-3X12q-3r7t-6u6
telefono $	A-4F8H-4X15t-5u4
telefono de	r4
telefono es	u4
telefono tiene	r3
telefono ☎	A6
ten*	E-5H-3J6L5M-3O4X5d8g3r-6t3u-4
tene*	J6
tenem*	J6
tenemos	J6
teng*	E-5L5O4P3X4d9r-3t3u-4
teng* a*	t4
teng* que*	m3
teng* yo*	d9
tengo	A3E-4L5X5d9q3r-3t4u-4
tengo $	W-3X4
tengo a	t4
tengo que	m3
tengo yo	d9
teni*	g4
ter*	E9q5
term*	A-3E9q5
term* de*	q4
termi*	A-3E9q5
terminal $	r3
terminar	E10
terminar $	E10
ti	W-3b12
tia*	Y4
tian*	Y4
tiang*	Y4
tianguis	Y4
tic*	A3E-5F4H3M3N7R4U3W-6X-5Y8j5r3t-4
tick*	A3E-5F4H3M3N7R4U3W-6X-5Y8j5r3t-4
tick* #*	H-6N11Y-3j8r-3
tick* &*	A4H3
tick* a*	A-4Z3q5
tick* de*	H3
tick* es*	F4H-4Y5
tick* le*	Y-4r7
tick* no*	F-4Y4u5
tick* por*	Y5
tick* que*	F4H3
ticke*	A3E-5F4H3M3N7R4U3W-6X-5Y8j5r3t-4
ticket	A3E-5F4H3M3N7R4U3W-6X-5Y8j5r3t-4
ticket #	H-6N11Y-3j8r-3
ticket $	C4F10H-6R3Y5q-4r6u4
ticket &	A4H3
ticket a	A-4Z3q5
ticket de	H3
ticket es	F4H-4Y5
ticket le	Y-4r7
ticket no	F-4Y4u5
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
tiene	A-5B5D6F-5J4W-7X7f3h4o8q-3t4
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
todo	A4E14F-5H-5X-3Y-3f6r3t8
todo $	E4q3
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
tos*	A9
tost*	A9
tosto*	A9
tot*	E-3F5H4I9S3
tota*	E-3F5H4I9S3
tota* #*	A5
tota* de*	A3I4
tota* no*	F3
tota* o*	r3
total	E-3F6H4I9S3
total #	A5
total $	q5
total de	A3I4
total no	F3
total o	r3
tra*	A3C-3D6E-4F-5G9H-5M-3N6W-5X4Y4c11f5g9l-3m-3o4q6t-3u-5
trab*	G8r4
trab* la*	Y3
traba*	G4r4
trabajo	r5
trabo	Y3
trabo la	Y3
trae	A4D7E-6N6Y3f6g10o5q-4
trae $	t3
trae &	H6
trae como	A-3
trae de	g4
trae el	A-3D4N8t4
trae la	F3
trae lada	A6
trae numero	Y4
trae otro	A-4H4
trae*	H-4c9
trae* &*	H6
trae* celu*	X3
trae* como*	A-3
trae* de*	g4
trae* el*	A-3D4N8t4
trae* la*	F3
trae* lada*	A6
trae* nume*	Y4
trae* otro*	A-4H4
trai*	U4X4c5q3
traia	E4
traig*	U4c6q4
traigo	U4q4
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
tur*	E3U9X3
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
ultimos	H3
un	C5E-5F25G4M9R8W-6Y-10Z3c-4g5l-3o-3q20r-6s4t-7u-7
un #	A-9F11H3
un agua	A5H-5
un dato	F3
un descuenta	Z4
un digito	F5
un error	E3F8
un mensaje	b3
un minuto	q4
un momento	q3
un numero	A-3F4H5X-3
un paso	C7
un pesos	M4
un punto	M7
un ratito	q5
un robot	s5
un seg	q11
un segundito	q3
un ticket	R3
un total	A3
un* #*	A-9F11H3
un* agua*	A5H-5
un* dato*	F3
un* desc*	Z4
un* digi*	F5
un* erro*	E3F8
un* mens*	b3
un* minu*	q4
un* mome*	q4
un* nume*	A-3F4H5X-3
un* paso*	C7
un* peso*	M4
un* punt*	M7
un* rati*	q5
un* robo*	s5
un* seg*	q11
un* segu*	q4
un* tick*	R3
un* tota*	A3
una	A-8C6E-6F-3R6W-3X-3Y3g10h3j13o3q-6r-5s5t5
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
uy	A-3H3
va	A-10C-4E3F-11G-3H6M-3W7c-6f11l-3n15o-3q-4r8t22u8
va #	H5
va $	A-3W4X-3Y-6c-3n16q-3t18u-4
va a	A-5E4W4Y3f13q5r3t-3
va completo	r3
va el	A3
va en	g3r4
va la	u3
va nomas	u3
va pero	u7
va que	t8
va sin	E-3F-4X3Y13
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
va* sin*	E-3F-4X3Y13
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
van	E4F5X-3q-3r11u-4
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
vend*	E3R-3U9X3Y5Z4r-3
vend* yo*	U4
vendi	A3X3
vendi*	U7Z5
vendido	U7Z5
vendio	E3
veng*	M5S3c4i4q-3t5
venga	S3t6
vengo	M6i5
vent*	A-4E9F-3K3L11N5U7W-4X3Z6c4h3m3q-7t-8u-3
vent* #*	A5H-3
vent* de*	E-3Y3Z6
vent* en*	L4U3
vent* era*	E4
vent* es*	N4
vent* esta*	Y5
vent* pasa*	A4E-3p3
vent* que*	c4
venta	E13K3L4N5W-4Z3h3m4q-4t-7u-3
venta #	A5H-3
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
veo el	r3
veo nada	t3
veo* bien*	r4t3
veo* el*	r3
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
verdad $	r5t-10u9
verdad no	W3
veri*	q5
verif*	q5
vez	A-8E-9F-6G4H5Q4W-5X-3Y4i4k7o3q-5r8t-11u16
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
vie*	A4E-3G3K6g7q7
viej*	F3
viejo	F3
viejo $	F3
vien*	A3E-3G3K6g7q5
vien* a*	g7
vien* si*	q4
viend*	K6q4
viendo	K6q4
viendo si	q4
viene	A5G3g7
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
viv*	A4
vive	A4
vive en	A4
vive* en*	A4
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
y	A4C-4D-3F-13G18H-6J3W-3X16Y7Z-3b-3c-5d3f4g-3j-6k5l-5n-3r4t13
y con	o4
y cuando	u4
y cuanto	u5
y de	M5r-3
y dejo	E5
y el	A7H-5o4t8u-7
y es	H6
y esa	F-4t3
y eso	r7
y esta	G3
y la	H-3m5u3
y le	q6u4
y lo	A-3H3X3q4r-3
y los	f4
y luego	h5
y me	G3X-4
y mitad	r4t-3
y ni	X4
y no	A-5E8F-4G8H3X5Y6r-3
y nunca	G3
y otra	k5
y pon	A-3H4
y regreso	k3q3
y se	E7
y si	r13
y son	A-4H5
y su	X3
y te	q5t3
y todavia	X3
y un	A6H-3
y va	Y3
y viene	G4
y ya	X4Y8
y yo	F6i4u3
y* con*	o4
y* cuan*	J5d5o-4u9
y* de*	M5r-3
y* dejo*	E5
y* el*	A7H-5o4t8u-7
y* es*	H6
y* esa*	F-4t3
y* eso*	r7
y* esta*	G3
y* la*	H-3m5u3
y* le*	q6u4
y* lo*	A-3H3X3q4r-3
y* los*	f4
y* lueg*	h5
y* me*	G3X-4
y* mita*	r4t-3
y* ni*	X4
y* no*	A-5E8F-4G8H3X5Y6r-3
y* nunc*	G3
y* otra*	k5
y* pon*	A-3H4
y* regr*	k3q3
y* se*	E7
y* si*	r13
y* son*	A-4H5
y* su*	X3
y* te*	q5t3
y* toda*	X3
y* un*	A6H-3
y* va*	Y3
y* vien*	G4
y* ya*	X4Y8
y* yo*	F6i4u3
ya	C-4D-3E20F-9H5J3P-3S-3T-3V8W-14X-7Z3a8b-3c8f-3h-3j-3l-5m10o8p4t14u-7
ya $	E7t5u-3
ya casi	q5
ya con	A5o3r4
ya contando	o4
ya cuanto	o3
ya esta	V4r3
ya estas	n5
ya la	E4m6u3
ya le	H3t-4u4
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
ya* cerr*	u3
ya* con*	A5o3r4
ya* cont*	o4
ya* cuan*	o3
ya* esta*	V4n5t3
ya* guar*	p3t3u-3
ya* la*	E4m6u3
ya* le*	H3t-4u4
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
☎	A71C-4D23E-5F-19G-3H40M-3P-3Q9W-8X-21Y-5b-3c-7f-5h12j35l-4m-3n-4o-5q-11r-18t-19u-6
☎ #	A-4H-5j11
☎ $	A30C-3D20E-5F-13H48Q8W-7X-14Y-3c-5h11j10l-3n-3o-4q-8r-11t-11
☎ a	A4
☎ compro	j3
☎ con	A-6j6
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
☎* con*	A-6j6
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
