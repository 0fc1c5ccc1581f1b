/** Weights that `npm run train` made of `examples/`; `likely.ts` reads them. Not to be edited by hand. */
export const model = {
  /** Of the examples. */
  print: "921a20e5608f8fb0",
  idle: {
    intents: "approvals audit balance complaint correct correctAdd correctRemove corte customers denial doubts earning findSale forgetMe greeting history howTo invite later menu myDay next notAllowed noticesOff noticesOn oops other ownBalance person redeem refund register registerMe sale sameAgain shop staffAdd staffDisable staffList status thanks thatBalance undo whoAreYou",
    features: `	B-4C-3E-4F-4G-5I-3M-3O6R-5T7V4a12j3k-3n6o12p-3
#	E9F14G14H8K-4L3M15N-8O-7Q-6R-8T-13V-5W6X-5Y-6Z-10a4c-9d12e10f-11g-8h22i14j5k-7l-9m-7o-8p-4q10r-11
# #	h27i4q-3
# $	A-11B6E11F6G-3H7I-10J-4K-4M12N-6O-4P3Q-9R-6S-6T-9U-4W5X-4Z-8a5b7c-5d11e11g-6h20i20k-9l-11m-8n4o-13p3q14r-8
# &	h6q8
# a	B4C-4E-4F10G11H4M8e3f-5h8k-4l-3p-3
# ahora	h3
# al	C-6E-5F8G16H8L4M-3P-3S-3a-4d5f-6h11k-3l-3n10q7
# aprobada	A3
# asi	G5h3q-4
# bien	H4
# boletos	h4
# cafes	h3
# cajas	e3
# cajeros	k4
# carga	D5
# celular	F12d5e3f-4h7q-4
# celulares	W7
# cerraditos	E5
# clientas	q3
# cliente	h9
# clientes	I8Q6q-3
# como	e3
# completale	F4
# componlo	G3
# con	a6d6h5n-4p3
# concedido	A3
# cortes	P5
# creo	h3
# cuanto	H15
# cubetas	h3
# de	B-4C-8D-3E-6F6G7H8I3J3L3M10Q-3V-3d15f-4h12k-3l-4p-4q-3
# dejala	E4
# del	C-4F-3H-3M6d12e6f-5h17
# desde	F3
# dias	H12l3
# dime	M3
# el	G4H4M3h14j4q-3
# en	E-3F9M3h11j3n-4q4
# eran	q4
# es	C9J4h7
# ese	J6q-4
# esta	a7d4h-3
# este	I3
# exacto	E6
# extras	F5
# factura	h3
# favor	W6h4
# folio	h14q-3
# fue	G3M3
# fueron	h3
# gracias	h-4o14
# hijas	k3
# hoy	M9U6
# iguales	q3
# inscritos	I3
# juntos	H11h-3
# karlas	m7
# kilos	h5
# la	A5C5M3h7n-5q7
# las	U3
# latas	e3
# le	h5l4
# litros	h3
# lo	E4h7
# los	E6d3
# mama	h3
# mas	i18q-4
# me	h4
# mejores	I13
# menos	G7
# meses	I5L4
# min	S9a7h-3
# minutos	S5n4q4
# mismo	i3
# movimientos	B7
# no	L3n-3q12
# nomas	M-3h6
# nota	h10
# notas	i5
# nov	H7
# numero	W4h4
# o	C3L7n9q-4
# octubre	H5
# orden	h3
# paga	h3
# para	E-3F11h6i3
# partes	i4
# pero	h3
# personas	k3
# pesos	D7E4F6G3H-4J-3M6P-3Q-4V5a-3b3d5e4f-4h8i6k-3
# playeras	e3h3
# points	F6h-3
# ponle	E4
# por	G5V-3a8b-4h9j-3q5
# porque	J3
# puntos	A8C-10D3F20G16J-3L6P7W5b-7d11e-5f-4h-12n-5p-3q-5
# que	C-4D6F3G8L-3M6S4d6
# quiere	h5
# recibo	h4
# refrescos	h4
# registralo	h3
# rfc	j5
# se	M-3h10j5
# si	D9H3h4
# socio	h3
# son	E4J3
# su	F3h4
# sucursales	Q3
# telefono	F6h9q-3
# ticket	M-4Q6d3h8n8q-5
# todo	h3
# total	h5
# traia	F4
# tu	H6
# una	q4
# va	q3
# veces	D8K3P3h-6n4q7
# y	A6C-4D6E14H8M5V-3a-4b4e-5f-3n-8q7
# ya	K3M7V-3X3h5n5q-4
# yo	U4
# ☎	C-3E12F4G11H-4P-3V-4d12e7f-6h29i-3k-3n-5o-3q-6
#* #*	h27
#* &*	h5q7
#* a*	C-3E-3F9G11H5L-3M9a3e5f-5h6k-3l-3p-3
#* ahor*	h4
#* ajus*	E3
#* al*	C-6E-6F10G18H9L3M-4P-3Q-3V-3W3a-4d4f-6h13k-4l-3n10q8
#* arre*	q3
#* asi*	G6h3q-6
#* bien*	H5
#* bole*	h4
#* cafe*	h3
#* caja*	e5j4
#* caje*	k3
#* camb*	E3d-3h4
#* carg*	D3
#* celu*	F14W6d5e3f-4h6q-4
#* cerr*	E4
#* clie*	I5Q4W3h6
#* coma*	d3h3
#* como*	M3e3
#* comp*	F5
#* con*	a4d5h7n-4p4
#* conc*	A4
#* cort*	P3
#* cuan*	H15M3n-4
#* cube*	e3
#* cuen*	h4
#* de*	B-4C-8D-4E-6F7G5H7I3J3L3M9Q-4V-3W-5d16f-4h13i3k-3l-4p-3
#* deja*	E5
#* del*	C-3F-3M8d9e3f-5h17
#* desd*	F3
#* dias*	D3H11
#* dime*	M3
#* duen*	h3
#* efec*	h3
#* el*	C3H5M3Q-3d-3h14q-3
#* en*	E-3F9M4h12j4k3n-4
#* eran*	q6
#* es*	C10J5h6n-3
#* ese*	J4q-3
#* esta*	a9
#* este*	I3
#* exac*	E4
#* extr*	F5q6
#* fact*	h3
#* favo*	W5h4
#* foli*	h14q-3
#* fue*	G4H-3M4
#* fuer*	h3
#* garr*	h4
#* grac*	o10
#* hija*	k3
#* hoja*	h3
#* hoy*	M9U5
#* igua*	q3
#* insc*	I4
#* junt*	H12h-3
#* karl*	m6
#* kilo*	h6
#* la*	A3C4d-3h8q6
#* las*	U4
#* lata*	e3
#* le*	h4l5
#* lech*	j3
#* litr*	h3j3
#* lo*	E3h8q-3
#* los*	E5d3n3
#* mama*	h3
#* mas*	F3i16q-3
#* me*	h3
#* mejo*	I9
#* meno*	G7
#* mese*	L4
#* min*	S11a7h-3
#* minu*	S5
#* mism*	i6
#* movi*	B4
#* no*	M3n-3q12
#* noma*	h5
#* nota*	h10i5q-3
#* nov*	H4
#* nume*	W5h5
#* o*	C5L6n6q-4
#* octu*	H5
#* paga*	h3
#* pal*	h3
#* para*	E-4F12a3h5
#* part*	i4
#* pero*	h3
#* pers*	C4j3k3
#* peso*	C3D6E4F6G3H-4J-3M4P-3Q-5V3W5a-3d6e5f-4h10i7n-3p-3
#* play*	e4h3
#* poin*	F5d5h-3
#* ponl*	E5h10
#* por*	G4h9q3
#* punt*	A11C-9E3F18G16L5P8W7b-8d10e-5f-4h-12n-6p-3q-4
#* que*	C-4D6G7M5S5d7
#* quie*	M3h3
#* quit*	G3q4
#* reci*	h4
#* regi*	I4h3
#* rfc*	j3
#* sale*	n7
#* se*	M-3h9j6
#* sema*	l3
#* si*	D6b4
#* son*	E5J3
#* su*	F4h3
#* sucu*	Q3
#* tele*	F8h7q-3
#* tick*	M-3Q3h10n4q-5
#* todo*	h3
#* tota*	h4
#* trai*	F5
#* tu*	H4
#* una*	q5
#* uno*	h3
#* va*	q4
#* vece*	D6K4R3h-6n4q6
#* y*	C-3D7E13H8M5T-3a-5b7e-4h6n-10q6
#* ya*	K3M6h3n7q-4
#* yo*	U9n-3
#* ☎*	E10F3G11H-3V-4d10e8f-6h30i-3k-3n-5o-3q-7
&	C-3F-3G-3H-5M24P-3Q-4S-3V-3a-4b-3d-3e19f-3h23k-3l-3m-3o-3q20r-3
& #	h6
& $	H-4M18Q-3a-4e15h15m-3q11r-3
& cuanto	M5
& siempre	h-8q9
& ☎	h3
&* #*	h8
&* cuan*	M4
&* siem*	h-8q10
&* ☎*	h4
*/09	H14
*/11	H12
*0/11	H5
*5/09	H11
*aba	A-3E3G3H-5I-3J24L-3O-4P-3Q-4S-4T-4V3W-3X-3Z15a-6f-3h4i3j-5n4o-3p5q12
*aban	G3K4h4
*abar	d3
*abas	K3o6q4
*abe	D3Q4V6c5n6q-3
*aber	C9D-4H3K3P5Q-4W-3b11c-3d-7f-4h-5j-3n8p6r3
*abes	T11W3h3n4
*abia	G3i4q5
*abla	h4r8
*able	C3H3b4c8o7
*ablo	r14
*abo	d-4g4h3l4n13p8q4
*aby	a3k3
*aca	B3G6H6N4a3q4
*ace	B-3C-3E-3H-5I5L-5Q10R16S-6W-4a7b4h-3i7k-4n4p3q6
*acen	B5L5W3j14
*acer	A-3E4T11a-4b-4d4e4g3n5o5q13
*aces	D3H4T16n-3o5
*acha	C3P3R3V4c3f4k6l3n-6q6
*ache	U6V4k5
*acho	G3H-3V6a-3f4h4k5l9n-3o-3
*acia	C7L4p-3r7
*acio	a5b4
*ack	G3o8r-5
*aco	M3Q10U-4a5e3q-3
*acos	d3h4j3
*acto	E4T5Z8c4n-3r4
*ada	C-4D13E-7J16K4L3M-5O-8T-3V-5X8a-11b-6c3d-9g-4j-4k9l6n9o6p-6r-8
*adas	A3C-3K8P10h4j6m3o-3
*ade	F4f7h-3
*ades	a4o4
*adia	l7
*adie	D4J12X3
*adir	h4k8m-3
*ado	A5C6D5F-9H8I5J-6K6M5N-6O-8P15Q-5R4S-5T-9U3V-12W-4X-8Y-6Z11b9f-9g-5i4j-8l8m6o-4p3
*ador	A-3C-3H4O3R4W-3c8g3h4k6l8n-3q-3
*ados	B6D-3F-3G6H-5I19L4Q3T-3U-3W3a-3f-3h-3i-3j7m20n-3o-4q-6r-3
*adra	C-4D7E8H3a3b-3
*adre	C6G4L-3T-3Y3Z11n-6o14q-3
*adro	e5
*aeme	a9
*aen	a-3e4h4j11
*aer	F6S5h-3
*aes	H3
*aete	V6
*afa	l3r9
*afe	F-3S8d16h7i3n-3
*afes	L4
*aff	m9
*afon	M3V3
*aga	C-4L7X5Z4d13i3n-4
*agan	Q6Z6
*agar	b5d10h10i3n-4q5
*agas	J13Z4n-3
*agna	h3j3
*ago	B-3C-6D-5E-5G-4H-4J3L3O-3P-4Q9T9V5X4Z-3a-6b-6d6h10i5j-3l-3n10o-4q8r-3
*agon	n5
*ague	D6L-3a3e6h6o3
*aham	R3k4
*ahi	f3
*aia	D4E3F4Z5a5d-3q3
*aiga	d3
*aigo	A3H-3I-3U6V4b8h4i-3m4p-3
*ail	l4
*ain	i3l5n8
*aja	B3C-7D-6E-8F-5G6H4J-4M-7N9P-5U5W8X4Z4b-10d-3f-9g-5i-7l13m5n-7o12p-4q5r5
*ajaj	a10o-4
*ajan	j6m4
*ajar	W4k7
*ajas	D3e3
*aje	C4E3G-3L12P-3S7T4V-3W7X5Z10b-3d-3e-4f-3i-3o-4q-6r4
*ajes	W4X18Y13d4
*ajo	C-3D5F-4G6H4M-3P5Z4b-4e13h-6l5n-5o3q11
*ala	B-3C-4G12H-5J6L9O-4Q-4R-3S-5T-5U-3W6X-3Z-3a-7b-6c-3d-7e-3i15j-4k3l17m-5n-4o-3p-3q29
*alam	A3G6
*alas	a4
*alba	l4
*aldo	A-4B4C17D13E15F11G12H-5I3K-3L10M-4N-4O-7P9Q8R-3S-4T-6U-4V-5W11X-3Y-3Z-3a-7b17c-6d14e-5f-3g-3h-20i-6j-5k-4l-5m-4n-12o-7p18q-8r-4
*ale	A8B-8C-4D-8E-3F14G17H-12I-6J-11K-5M-4N-5O-6P-7S-10T-9U-9V8W13X5Y-3Z-5a-10b-9d13e-3f6h12i4j3k4l9m4o20p-3q8r-6
*alen	D3H4L6P7
*alep	k3
*aler	d5
*ales	B4D-5E-3F3H7I-3K10N3S-3T5U11Y-3Z-3a4b5c-3d-3i-4j4l-3m5n-7q3
*alga	M-3P-3S5W3Y5b-3d10q3
*algo	N8U4
*ali	R3a5k3n-3
*alia	C3E4f3
*alio	C-3D4E-3H5M3Q-3U-3W-3a4b-3e9h3n11o3q8
*alir	N4a4n4
*alla	e3j4n4o6
*alle	B3H3M5P13
*allo	K3M3T7n7
*alma	Q3S5
*alo	A5B3C-6E14G3J16L-3M-6N-4O-3Q-3T-5U-3V-4a-6b-3c3d6f16g-3h-6i-3k-4l7m-3n8o-5q6
*alon	L3Q3Z3e5h3j4
*alor	L3a5
*alos	E5G8d12
*alsa	G4
*alta	A10D12F4L-3V4a-3i7k8o-3q-6
*alte	K3
*alto	h5q4
*ama	B3E-3G-3H-5I14J-3L5N10O-4Q-6T-3V-4W5a11b-3c-3d-4e-3f12g10j-5k11m-5n-8o-5p-4q-4
*amar	c4d6
*amas	r13
*amba	l5
*ame	A-5B5C6D-13F-9G-11H8I5J-13K4L-5M8N8O-10P7R6S13T11U3W16X-9Y13Z-11c15e-11g17i-6k-3l-7n-4o-14r-8
*amen	c4
*amo	d6g4j6
*amon	k11
*amos	A-3B-3C-6F5H19I14K-4L6M-4O-4Q-6R-3S9T-5U-4V11W-6Z-3a-8b-3d-3h6j11l7m-4n-7p-7q4
*ampa	G6
*ampo	N3
*ampu	d4
*ana	A-5B6C-5D7F-5G-3H8J-6L10M3N-3P3Q-5R-4S6T-5V-7W7Z7a4b-3c-3d-6e-4i-3j8k4l8n-3o3p-5r-4
*anan	L8W6b-3
*anar	L10
*anca	h4
*ance	A4H6S10b10h-3k3p7
*anco	T5W11a3h3q-6
*ancy	B4c3k9
*anda	C4R8T-4W5Z5d3j3n-4
*ande	J3Q-4W-3Z13h3n6
*ando	A6B6D3E-6F-6G-7H-5I-9J3K3L3N-5O-4P7Q7S14T-11U-6V4W-9X8Y10Z8a-5b-12c-5e4f-6h7i-5k-3n9p4q-4r9
*ani	a5f3n-3
*ania	l5
*anje	P3X4d15h-4n7p4
*anme	L-4W13X3Y5b-4e3g8j6
*ano	A-3B4E-3F10H-8I-3K-3M-3P-3Q-3T-3V-3W9X-3a10b-5c14e-4f-3j10l-3m5n-7o-5p4q3
*anos	S4a3h-3j6
*ansa	O10
*anse	D4N4
*anta	C-3D-3I14P-3Q-3S9W-3X4a9c-3j3k4m3n-5o5
*ante	A4M3d-3h7k3l5n7
*anto	A-4B-4C16D-7E-4G-4H17I-11J-4K-5L11N-3O-4P12Q-7S-5T-6U15V-6W13Y-3Z-3b21c-4e-4f-5g-3h-10j11k-4l-5m-6n6o-6p17q-8r-3
*anul	C4l6
*any	C3b4
*anza	C7b12h-3l5n-4p6
*anzo	j5n4p4
*aola	k5
*apa	W5a6
*apas	i3
*apel	a4
*apo	a9
*ara	A5B-6C3D-5E-4F3I-4L9M-4N-3O-7P-3Q9R10S-3T4V-6W-9Y-6Z11b7c7e-5g7j9k4l-9m-3n-5p5r-8
*aran	X3h3j4
*arar	H5K9
*aras	l3q4
*aray	D5n4
*arca	C7R3
*arco	S-3a4n7
*arda	b-4j7n12
*arde	H6K3M3O9S8U3V-3a-4l3n3q-5
*ardo	d3h-5l4m7n13q4
*are	T3
*area	a6
*aren	X13f4
*ares	I-3W13j13
*arez	j3
*arga	C-3D4E-3F5G5P9d-6h4n10
*argo	F3a4
*aria	D-3L5Y6b-3d4g6k5
*ario	B6J7L-3W10Y3a-4g3h-4j4k9l8n-3o-4q-6
*arla	B3H-3W4Z5f4n5o-3q13
*arle	C-4E-4F6G14J-3R5S3W-4e6f3g4i-3n-3
*arlo	E6G5S4e3f3l3q-7
*arme	D4N8R3V3X6Y5b-3c6g3j-3
*arne	W5Y3c4h5j-3
*aro	B6G3H4M-4T5h3j5l5n5
*aron	A3C-5D21E-5F5G5H-3I8J-5K20L-10M3P4Q-8V-3W-5X-5Y-4Z-4a6b4c-5d-10e13g-6h5i-8j-5m-3n10o-4r5
*aros	E3
*arra	h7q-4
*arro	H5T4Z7h3j3l5q-3
*arse	A4L4d5f10h-3q3
*arta	D4j3
*arte	H-4K3Q5R4T4U3g6h-4i6j-3n-4q-3r9
*arto	X6q3
*asa	A3H-3L5S6a8h5i-3j4l4n4q-3
*asar	D3L3a3h4j3o-3
*asas	W5a4o4
*asco	h3
*ase	I4N3R3U5V8a-4f4
*ases	a5
*asi	S5U4
*asio	h3j3
*aso	H-3L-4O9P-4S6T-4U-3V-5W-5X-3Z8a3b-4d-3e-6f-3g-3h5k6l6n16p3
*asos	Q12e-3
*ast	q8
*asta	C-3H-4L4P-4W4X9a3b3d6h-5j5l3n5o8q-3r-3
*aste	D4H-4I-3J-3L-5P5Q-3S-4T-3W-3b3d-3j-4n28o14p3q12
*asto	D4P4W3b-3h14
*ata	B6M-4W3h5j3k3r8
*atar	c5
*atas	e4
*ate	O-3S11T-3U-3V-4W-3X5a10c-3d-4f-3h4i3j4k11l4n-9o5q3r13
*atis	L5W6d4p4
*ato	C-5D10G-4H-3J3P-3S16T-3V-3W-4Z-3a5c-3g-3h4l4o4p3
*atos	A5D-3G-3H-3L-4M7N14P-3Q6S5a-3d-4e6i7j4k3q-5
*atus	b6m3n8
*aty	E3G5W3q-3
*aude	r3
*aul	l4
*aura	A5B8F4W-3k5l7m3q-3
*ausa	S6l3
*ava	E4h3l3
*ave	C5U3a7b5o-3p5
*aves	a4
*avia	C4K4L-3P-3W-3a-3b8d-4f3g6j7l3n8o-3
*avo	B3E6O4V3W4a-3f4n-3o12
*avor	A-3C4D-8F3G-4H3L-7O-5Q-5R6T3W-4X6Z-5a-7c7f3h3j-4k6l3n3o-7q5r-4
*avos	n5
*axa	j3
*aya	Y5j4n4q4
*ayan	H-4W4d3k5m5
*ayas	J12q-4
*ayo	C6H8S7a-3e-3f3h-6n12
*ayor	D3
*aza	A4H3I4b4d4m6
*azla	W4i4q11
*azle	R4f5h-3i3n5
*azlo	d4
*azme	H8I5W15e5o-3
*azo	A8a7n4
*azon	C4F3b4
*back	G3b4
*bada	A3
*bado	A8C-3H5K5a3j3
*baja	G9S-3h-3j5l6m6n-3r3
*bajo	F-4G11H3O-3S3h-5l6n-3o6q5
*bala	q3
*bale	G8
*balo	A8q3
*ban	D4K4X10h3n-3
*bar	A15Y5h-3q3
*bas	J11O4X4a-3o6q5
*bea	l3
*beca	l4
*bee	k4
*bel	f5
*bela	C3f4
*bele	F6W6
*belo	f3
*beme	X-5Y5g11h3
*ben	F5R3e3j8k7r4
*ber	B3C8H5K3P9Q-3U3W-3b11d-7f-4h-6j-3n4p7q-3
*bera	A5
*bes	A7T9W3a4n3p-3q-3
*bia	D-3E3F-3G5W8h4i7q6
*bian	A4M3n-3
*biar	E3T-3V4b4e4n-3q7
*bica	M5
*bie	Q5
*bien	H6L13W-3d-5g7i10k7q-3
*bilo	l4
*bio	C-3D4E-4F-3H-3Q7S8T-3Z4d5h3i-3l3n8o-3p5q-3
*bios	B19
*bir	A-3B11C-4D-3F5I-5N-3P-4Q8W-3X16Y10a-3c4f8h9n-5o-3q-4
*bla	W5c-3h4r8
*blar	S8a3c9
*ble	C5D10E-3F4L6O-5Q-3S-4T-3W3Y3b3c9d-4k-3n5o5q4r-3
*blen	c6
*bles	C4T6o5
*blet	Q3
*blo	r12
*bon	W4
*bona	F7P4
*bora	l5
*bot	r11
*boto	q6
*bra	W3c3h5q6
*bran	D6G10h-3k3m4q-3
*brar	L4d9h10k10
*bras	Q8
*bre	A-5C-4D-3E-5F-4G-5H7K-5L-4N5O-4R3T-5U5W10X-4Y-3Z-4a-3b-3c-3d5e-4g6h11j3k6m6o-4p-6q7r4
*bren	j12
*bres	I5o6
*bril	R6
*brir	W4g6
*bro	B-3H3J-3M5N4U4V10b3d4h3m-3p8q-3
*bros	I10
*caba	G6Z3h5i4p4q-3
*cabe	U3V4
*cabo	R3b3d-4g3h4i3l4p8q6
*cada	C4D4
*cado	E4Z17a8e5n-4q3
*cal	h3
*cala	W3i15o-3q11
*cale	C-3F8G7d4h-5p3
*calo	l5
*came	C4E-3H5L-3M10Q3T15Y3a-4c12d5h-6l3q-5
*can	F4L12c3j3
*cano	h4
*car	C6D-3E11F-3L-4M6O-3S5a-3b6c11d4h-6m6o-3
*cas	Q4a7h4j4k3n-3
*cate	a-3j3n-3r14
*ceda	f4
*cede	G4Q4n10
*cel	j3
*cela	N4Q5X5n-3q12
*cele	G6l6
*celi	k6
*celo	B11M-4N5Q4n-3
*cen	L15P-3a10g4j12m4n-7p-3
*cena	H7I3S5W8a6n-3
*cer	E3N6O-3Q3T8W-3a-4b-4d4o7q10
*cere	X3q3
*cero	Z4
*ces	C3D6F-3I-3L-4O-3P8Q-4S-3T18W-3a-4c-3d-3e-3f-3i3n8o5p-4q4
*ceso	B-4R12d-4e-3k10l9m13n4q-3
*ceta	a3h4j6
*cha	C10E-3F6G-4H-7I3J-4P3T-3W-3a-4c4e4j-5k6m-3n3o-3q5
*chan	m4
*char	d5q8
*chas	H3P8Q5j9m4n-3o4
*che	A-3B6D4P-3Q-3S5U6X5Y3a3b-3d-3f-3h6j10k10l-4n-8p-3
*cher	M4
*ches	H4O4a6h3o-3
*chi	l3
*cho	A-3B13F-3H-5I-4K-3Q-3R6T-3U5V5X3a4d-3e-3f4k4l7n4o3p-3
*chon	f3j3
*chos	B4D-3I3b4h7m4
*cia	B3C3E5G6L7M-3P-3Q4U-3W4e9f-3j4l6n-6o3p-6q-4r7
*cial	Q3r9
*ciar	h3
*cias	H-4J14K3O-3T-3X8c3l3o25q-4
*cibo	D3M6P3h9q-3
*cida	o3
*cide	E5q4
*cido	o5
*cien	X4i5p4q4
*cima	D4
*cina	V3e5f6l3
*cino	P-3W8
*cio	A-4B-3C-6D9E-4H3J-3L-5M-3N3P-3Q-6S-4T7U-5V-5W11X9Y-3Z-3a-4b-5d-6e-5f-3g7h3i-4j11l17m-4p-5q3r4
*cion	A12F-3G-5H-7I-7J-3K3L-6N8O-4P-6Q4R17T-7V-4W-3Z8a4b-3c3e12h-3i-5j7k-7l-7m5n10o4p-6q-5r-6
*cios	I16L11T6X6o-5
*cipo	h3
*cir	L3Q4T6n9
*cito	H6N3O-3P4R4S7T6a-3g3j-3k-3n-3
*cker	Z4a9
*cket	A-3B-3C-4D5F-4I-4J-3K4M10N-3P6Q6S6T-3U3X-3Z-3a-6b-4c-3e7f-3g-4h10i6k-3l-3m-3n10o-4p-4q8r-4
*coge	G3
*com	g5
*cora	B20Q4W4
*cos	d3e5h6j4l5
*cruz	l3
*cta	l7n4
*ctar	Q6c6
*cte	R7
*cto	D5E6J-3Q-3T3Z4a-3c4d-3e10f-3h3n3o16r3
*ctor	K4a4n-3
*culo	R3q3
*cuna	h3
*cupa	k3
*cupe	S5
*cupo	C3R3T5X4c4e-3f7h4n-3
*cure	h5
*daba	D-3J7Z3n4
*dad	B14C-3D4F-3J-5K-3L4M-3P-3S-4V-3X4Z-3c4d-4f-3g-3i3j6m-6n8o-4q6r4
*dado	C4H5a4d5h3j-3l3n-5r6
*dala	d-3h7
*dale	F3V6W4
*dalo	J12
*dame	H4L5P3Q-4R3S-3T9X-4Y10Z-3a3b-3c5d-3h10j3m-3n-3o-3q-4
*dan	A-4C3K4P-3W7X5a3b6c4h-3j10n-5o-3
*dar	A3J5L3Q5W-3Z4a-3d4h-3j3n5
*das	C-5E-3H-5I3K16L3O3P12S5T-4Y-3c-3d-4h4j8p-3q-4
*date	a4o6
*day	U12
*dea	I3
*dece	o6
*dega	S5W8
*deja	A9
*del	f3
*dele	W6
*delo	e3
*dem	i21
*deme	Y3k5
*den	D-5E5J-3L9N4Q7S-3T-4U-5W-3X6b-3c3d-4e5g-3i-3j19k-3l-3m10n-5p-3q-3
*dena	a4
*deno	k4
*deo	f4
*der	H-4L9X3d3g-3h12k5l3m7q-4
*dero	A-4C9E10F5G6I8L6N6O3R-3S-5T-4U-4V-4W3X-4Z-3a-6b10c-6d10e-5f11g8h-9j-7k-6l-5m-5o-3p5q-6
*des	A14B-3D7E-3G-4H-7I-4K-4L-6O7S-4T5U-3V-3W3X9Z3c3k3m-3n-8o4p-3
*dgar	l4
*dia	D4F3Q4g5l4
*dias	K6
*dida	T12l4o3
*dido	A3D3H9N-3Q3U9W7a-6b-4e9h-3j7n-6o9p-3
*die	D4J9
*diga	a6o3
*digo	I4R8
*dime	d8
*dio	A10C-3D-4H8J-3L-4M3Q4R3U-5V-3W9X3Z7a4h6i3j-4l3o-3p-3r-3
*dios	N4l5o12
*dir	T6a4h5k7l3
*dira	W6d3k3q-3
*dita	E11f4
*dite	F3
*dith	R7k3
*dito	C9H4S10a-3b7d4e4n-3p-4
*dole	F3
*dome	O4n3
*don	Z16r5
*done	Z6
*dor	A-3C-3D-3G-3H3O4P-3R3T-3W5X-3Z4c13d-3f-6h4k14l8n-5o-3
*dora	H-3R8V-5W5c10e5k11n-6o-3q-3r9
*dos	A-4C-6D-4F-6G6H-3I19J-3L7M-3N-3O10P3S-3T12U-5W6X-4a-8c-3d7f-5g-3h-3i-4j8k-4m19n-7q-10r-4
*dra	C5E9H4a6b-3j4n-4
*dran	E6
*drar	U5
*dre	C3F3L-3T-3Z8a3b9j-3n-5o17q-3
*dria	H4c5m3
*dro	e5l8
*dron	I8f5
*duca	L5
*duce	G3
*duco	R6V-3
*duvo	B3q3
*eaba	J6
*eada	M6k6l9
*eado	B4D5P5Q5R6d-3f-4k9l7m-3
*eal	E3c6q4r3
*eala	l10
*eale	d9
*ealo	f6
*eame	M9f6
*ean	a6b3
*ear	L7Q9W4d16f4n-4q-4
*eas	W5Z3
*eat	o6
*eba	A6k7q4
*ebe	A5C3E10a10h-3n-4
*eben	C3D3F5
*eber	F3
*ebes	A7a3
*ebi	q9
*ebia	Z4h7
*ebio	h-3q12
*ebo	A7P-3Q14a5n-6o10q-4
*eca	C6M5S3k-3l5m6n5
*ecar	C8S4b5m5
*ece	D4E6G-3T3a-3b7d-3f10h-6i-3k-3n4o6
*ecen	C4D3I4g5n-3
*ecer	N8
*eces	D4H-4K4P13R3T5b-3h-4n4q8
*ech	k5
*echa	H-3I4P4Q6h-3j-3n10
*eche	j8n-3
*echo	B15U4
*ecio	C-3D5W9a-4b-3d-3j13n5o-3q7
*ecir	L3Q5T8n8
*eco	D3I3Q3S9d-3n-5
*ecta	l5n4
*ecte	R6
*ecto	E5c3n7o17
*eda	C6H-5T-4U-3W5j3k14l11n-6p6q-5
*edad	n11
*edan	W3a5b5c3
*edas	S5
*ede	B-3D5G3I-3J-5L5M-3Q5S-4T10W-3a-5g-3h-4j5m6n8o-4p-4q3r-3
*eden	L13N3T-3U-3c9m9
*eder	d4
*edes	D5G-3I-3L-5O-3Q-5T8Z7c3n-4q3
*edi	A5J7j3l3p3
*edia	D5Q4
*edio	H8T6h3
*edir	T8a4
*edo	B-4C-3D-7F3H-5I-4K9L8N-3O-5R-3S7T9U-5W-9X-4Y-3Z-4b6c4e5f-3g3h-6k-6l-5n14o4p12q9r-6
*edor	W11c5h-3k8
*edos	Z3
*edro	l6
*eeme	n5
*eer	W5
*ees	J7O3d-4h3
*efa	A3c8n-3
*efe	c6
*efri	W5a6h5
*ega	F7H-3Q3S3W4X7f5h-4l3q-4
*egan	Y8a3
*egar	L3U4f6k11l3o-3
*egir	E3Q3q7
*egla	E5n3
*egle	n5
*eglo	Q3
*ego	A5C-3D4F-3H5J-5Q-3S15U-4V6X-4Y-3a9b-4d-4e3i-4j5k4l-5n6o4
*egra	F3P-3W3f5h-3k5q7
*egro	e3
*egue	A-3H-3O9R3S4U4Y6Z6a-5b4j-3n-6q10
*egui	k3
*egun	C5D5E7h-3
*eite	h4j4
*eja	A7C-3D8E3H-4J6Q-3S19T5V-4W-3X8a5n-6
*ejan	D4L3j10p-3
*ejar	X5n-3q5
*eje	J4W3a9l4o7r-4
*ejen	X7
*ejes	J-5l5q9
*ejo	E-3F3G6H7T-3V-3W6c3e7f-3l7n7r-3
*ejor	J6X3c7h-3o-3q4
*ejos	h-3
*ela	A-3D-6F-4G-3H-5I-3J-6L-3M-4O-4P-3Q4S-3T-4V-4Y-3Z-3a10b-3d-5f13h3i7j3k5l11m4o-7q23r-5
*elar	X10q9
*elas	K9Y3h4
*eldo	W9
*ele	C-5D-3F13G6W12a9d-3f4h5i4n-4q-4
*elen	N6Z4e3
*eles	I3J6n-3
*eli	A3k7l9
*elia	G3f3l8
*elio	f3
*eliz	O10a3
*ella	n3
*ello	O15V3l6
*elo	B11D4E7J-3K4L-4M-6Q3T-3V-3W-5X-3b-4e-3h8l-4n3o-5q6r-3
*eloj	n6
*elos	C-3D-3F11G19W10b-3e-3j4
*elp	T23
*elta	e17n6q-3
*elto	I4
*elva	k3
*elve	L4M-3Y4e14h-4i5n8
*elvo	S10n14
*elyn	l7
*ema	B5D10E4G-4H-3I-4N5R3T-3U-3V-3W3a-5b-3c3j-3k6l4m5r3
*emas	V4c3d4
*eme	A-3D-5I-3J-3M-3O-3Q6S6T9U-3W9X-7Y12a8e-3f-5g7h4i-3j-5k7l-3m-3n6o-5p-3q-5r-3
*emio	Q3d10
*emon	E3
*emos	E-3I7K6P-3S16U-4V8W-3f4h-3i-4j3k4l-3m-3o9p-5
*empo	L8n5
*ena	A-3C-3H10L-3O-6Q-3S6T-3V-3W6X4a8b-3d-3h4k4l10m-3n4q-3r-3
*enal	n6
*enas	L-3O29W4a-3b3d-4g8h4m-3n-3o-5q-3
*enda	B6C-4D-3E3H5N-3P-4S3T-3V-3a-5b3c11d-5h5l4o6p-5r7
*ende	A-4H-7W4Y14k3l3
*endi	H-6I-5S-3T15U13W-3X-3a-3h10i3n12q6
*endo	C-5G4I4P-3T12W-4X-4Z4a7c7f-3h-5j-3k-3l10n-5q-4
*endy	B3W3f5
*ene	A-3B-4C9F-4G6H-9J-3K-3O-3P6R-3T-5U-6V7W4X5Z-3a7d6e4f6h-7i-4l5m4o-5p8q-4r-4
*enen	L4W6c7j16m3
*ener	E7N5X6h-3j3k4n6q-4
*enes	I10m18
*enga	A4C4E8V5c10d7h-4l4n-4o3
*engo	A7B-4D4E-5F-3G-3H-6I6J-5K6N-5O-3S7V6W-3X-3Y-4Z-4a3b14c-4g9h5i-4j-6l-4m9n-3p-5q-3r4
*enia	C3D16P-3a-3b4e7h-5k5m5n-4p4
*enis	e3
*enle	A3W4X9a4l4
*enlo	N5X6
*enme	D-4N22T7W-3Y7c17e4g-4j-3o-3
*eno	A6O-4V5a5b-4c5k3n-7o11q-4
*enor	B-3D3H-3K3O6P3Q4T-3W-3a-4e3f6h5k-3p4
*enos	C3D12E7F-8G10O15S3T-3W-3a-3b-5d-4h-3n-6o-4q11
*ensa	C3L8d12h3
*ense	G4N8o3
*enta	A-6D7E5F4G3I-11J8M7N3O-9P6Q5R-6S-5T-11V6Z-8a-9b3d4e4f5h10i6k-10l-9m-8n8o-4q6r-6
*ente	A-7F5H-6K4R-5T-9U-9V11X-7Z-4a-3b-5c10d-4f7h4j-3m4o10
*enti	Y6q5
*ento	C-4F5L-5P-5Q5S9V-3W-3b3d-4e4f-3j4n8o10
*enu	T33j4
*enza	b3f4
*epa	K6
*epic	E3j4
*epto	Y3f3m6
*eque	G5n3
*era	A10B4F-3G4H-8I-8J-5K-4N-3O-5P-4Q6R4S15U-5V-3W7X-4Y-3Z-3a-4b5d-7e-4h6i-7j5k8l8n-4p-5q7
*eral	H8q3
*eran	A8L5a3
*erar	L4h6
*eras	W5h5l4m14q-5r4
*erde	A5n4
*erdi	D5Q5T14
*erdo	I3L6P3b3h3m4o4q-4
*ere	A-3C7F-7G-6I-4J4K-3M-4O12Q6T-4U-3V-7X3Y-3a-6b-3d11e9f16h3i3k-5l-5m-4n-5o10p3q-3r-3
*eren	A3d4f6h-5
*erer	R3Y5Z11n-3q4
*eres	I5
*eria	D6E5F-3O4W-3X3Z7a-3b3d-3f4h5j3p6
*erio	G3H3
*erla	A3B7R5W3Z3k6n-3q3
*erle	E6F4T5e4i5q-3
*erlo	E3f6h4
*erme	A4
*ermo	L3d3
*erna	j3
*ero	A-12B-3C3E5F6G3I5K-7M-5N6O-6R3T-8W4Y3Z-3a-5c4d5g7h5k6m-5o-6p-3r-4
*eron	A4C-6D14E-4G7I10J-3L-6M5P10R-3S-3U-9V-3X-4Z-4a-3b4d-10e8f-3g-5h6j10k-3l-4m-4n10o-5r-5
*eros	B5C6D5E13I-4P-3h-4l3m15n-3q8
*erra	W6p3
*erre	H16S7h4o5
*erro	H-3Q3U3V5a4j8o7
*ersa	q18
*erse	K7Q3Y3
*erta	X4a3j5l3n3
*erte	q12
*erto	C7E-3F3H4a-3e5j5n7o3q-3
*ervo	j4
*erzo	k6
*esa	F-3G-3H-4J7M-4N3P-3Q3T-3V4e4f3g9k-3l5n-4r5
*esan	L6e7
*esar	T3e14g4h5n-3
*esas	j6
*esca	n3
*esco	d3
*esde	H5I7L4O8P3S-3U8W3a-3d-3h-5k4n-3p-3q-4
*ese	A7S3e-3q-3r13
*esel	a4h3
*eseo	N4c4d4
*eses	I4L3e3j6
*esia	B3F11G4J3N3Q-3f4g4h-4n-3q-3
*eso	B-4C-3H-3R10S4V-5W-3a-4d-5e10f-3h-3i9k15l8m12o-3r-3
*esor	c22
*esos	D4E4F3G4H-4I-3J-3L10M4P-4U-3V3a-4b8d5f-5h9i7j-4k-3l-3n-5o-3q3
*ess	j5
*essy	l8
*esta	C-4D5F5G11H-8J-3a8d-5h-6j12n4p8q-4r15
*este	Z6c6h3n-3
*esto	B3L-3P8S4T-4U4W-3a-3d4h-4l16o-3
*eta	A-3E6F-5G-4J-3P-4S-3W3Z4c-3e4g4h6j8o-3
*etar	d3
*etas	J16W4h4i4j5
*ete	F4J4N7V4W-3b3f4h7j7k3n-4
*eten	D4a5
*eter	H-3J4M-3Q5e5g5h4i7k6
*etes	h4q-3
*eti	F4G-3H-5Q6U7i-3m6n15p-3q16
*etio	B5J3M8a4h-4n3q3
*eto	A6B4C4G3H4L-3M-3Q6V-3W-4a-4i-4k3m8p5q-4
*etos	d4h3j3
*etra	l7
*etro	a7
*etta	a4h6
*ety	C3
*eva	C7D-3H-3J-3L-3Q4U-7V9W-4b-3c-3d4f13h6i6k9l-4m-3n-9o-4p6
*evan	W7j3
*evas	J13k3
*eve	G7P5e4l3n12q-3
*eves	F4H5L3a4j5
*evin	f5k3l3m3
*evo	A-3B-3C-7E-4F-3G-3H-5I-4L-5P-4R6S-5U13W3X-4Z-3a5b14c-3d-5f8h5i6k6n4o4p-4r-3
*evos	I9k5
*ext	V17
*eya	W3k4
*eza	C4a10d-3k10
*ezar	T3d-4f4g6h4k3
*ezas	W3e3
*ezca	E4q3
*ezco	o15
*ezo	T6a4h5
*fas	n-3o12
*fes	L4h3
*fia	k4l4
*fica	C8F5G-3W6h-5n8
*fico	Q5a7
*fil	N9
*fina	k6
*fis	k5
*flo	G3
*fon	M3V4
*fono	A-3C3D-3E-3G-3H-3N3P-3Q4R3T-4V-3X6Z3a-5c11h3k3n-3o-3
*fra	H3
*fras	H7
*fri	W5a6
*fume	e4
*gaba	Y4
*gada	B4K5R3X3h4k9n-4
*gado	R9c8m3n6q-4
*gail	l5
*gain	h-3i7n10
*gala	L12b-3
*gale	F8G-4Q4V5W9Y3a-3c3d-4f6h8i8n-4o-4q-4
*galo	B3F6G9d12e-3h-5n-4p7q-3
*game	C6P-3W5b4d4g7j-3
*gan	F4G-3H-3N8O3P-3Q5X6Y9a8d-4j-3n-3o-3
*gar	E-3F5G-3H-4L4P-3U4V-4W-3b3c-3d8f7g-4h4i4j11k11l7n-6o-4p-3q9
*gas	D4F-3J19V3Z5a6n-4q-4
*gel	R4f3k3o3
*gela	l3q4
*gelo	K4n3
*ger	j4
*gido	Z3
*gina	j9k4
*gio	f7g4j3
*gir	E5Q4q10
*gito	q8
*gla	E5n3
*glan	D3j5
*glas	L13
*gle	n4
*glon	P3
*gna	h4j5
*gno	K3Q5
*gon	F3n4
*gos	P5a3i3
*gra	W5f5k4q5
*gro	e4
*gua	a12h5
*gual	E6I4L8V-7d-3i18q-3
*guas	M3
*gue	B-3D7F-3G-3H-6L-5M-3O4Q-3S3V8W-3Y3b5c-4f-3g-3h3k-4m6n4o-5p-4q10r-3
*guen	K6X9j5m3
*gues	J3k4q-3
*gui	k3
*guir	n10
*guis	a6
*gun	C5D4E4J6R3h-3
*guna	J17K16M4h-3n3q-4
*guno	A3f3
*gura	D6
*guro	K4a4
*hada	e7
*hado	h3
*hala	q8
*hale	F3d4n3q-3
*ham	k3
*hame	C-3H6U7V4p3
*han	B5m5
*har	d4q8
*has	H5P6Q5j4m3n-3o7
*hat	T13Z20a-4c4h-3o-4r7
*havo	O6V4W7f6
*hayo	B4C4E4
*haz	N8q17
*haza	A3
*hazo	A5n5
*heca	A3C6M6h-3m8n6
*heco	C3I4S10n-3
*hela	a10
*hema	l3
*her	M3h-3i8q3
*hera	j3
*hes	H4O6a6h3
*hico	q3
*hido	a5o12
*hin	D9Z6n-6q3
*hino	l4
*his	Z3d3r13
*hita	G4
*hito	f4
*hoa	f3
*hole	B4
*hon	f3
*hone	h6
*hora	C-4D3H-4L-3T11V11Y8a-5e-3i10l-3n5o-3p12
*hos	B3D-3I4b3h6m3r9
*huy	k6
*hya	l5
*iada	I4
*iado	W4
*iaje	H3
*ial	B10C-3P17Q7T18a-5b-3c-3n-4o7q-3r7
*iale	G-4W9d7g3h-5q16
*iam	f3
*iame	f6g9
*ian	A3D3M4c3l4n-3
*iana	l5
*iano	B3m9n-4
*iar	E3F8K4L4N3R7T-4V4W-4b3e4f3n-5q7
*ias	A-3B-3E-3F-3G-3J12K3M-3O14T-5U17V-4W-5X3Z-4a-3d-4f-4h4i-4j8k-3m-3n-4o18p-3q-8
*iazo	a7
*iba	E3H4Z5q-4
*iban	X12Y5
*ibas	J10X3
*ibe	Q8X12c-3f9g6h-4r7
*ibel	f4
*iben	e4j8r3
*ibi	J4
*ibio	Z4
*ibir	B12I-6P-3Q5X13Y12c4f4h-3j-3n-3
*ible	C8a3
*ibo	D3M5P3Q5S10T3a-5h11q-3
*ibre	H-4W6
*ica	C5D-3F4G3H-3K-3Q-3T-3V-4W10a10i7
*ican	j4
*icar	E11M3c5d4h-3
*icas	Q4a5
*ice	A4B-3D5F-3G-4I-3J-4K-3M3O3R6S-3U10V-5W-6c-3d5h3k-4l-4m-3n7o-3p5q6
*icen	a9
*ices	A4C6Y4b4q-4
*ich	P3
*icha	C5
*ichi	l4
*icho	h3
*ici	h7j5
*icia	E5l6
*icio	D8F3H-3T17a-3c4j4n-3o7
*ico	A-5E-3H-3L-3M3P-3Q6W-3a11c6d3k-3n6p-3q6r8
*icos	Y5j3
*icto	h5
*ida	B3C3D-3F4I-3J-3L4M-4P-3S-3T9W-3a10d-5h-8i6j6k-3l5m5n-10o6q3r-3
*idad	B16D3E3H-5T-4X6Y4a-4b3c3d-4h4i3m-4n-3p4q3
*idan	W5
*idar	A4d4n4
*idas	j3
*ide	C4E3Q3W8e3l6n-3
*idel	f3
*iden	E7Q5j10
*idia	g5
*idio	A12i6l6n-3
*ido	A8B4C-4E-3F-3H6J-4K-3L5N-4O-6P-3Q10S-6T-6U10V-4W3X-3a9b-5c-4e12i-4j6k-5l-6m-3n-12o24p-6q5r-4
*idos	K3d5j3
*iece	f5
*iedo	n3
*iego	A4
*ieja	a7
*iejo	W8
*iel	F3k3
*iela	g4k4l3q3
*ielo	a6h3j6n3o-3
*ien	B16C-5D3F-9G-5H-4I9L4M15N-6O3P-5Q6R-6S-8T-6U-6X-3a7b-7c14d-12e-11f-5h-14i7j-8k5l-10m10n8o11q-4r19
*iene	A-3B-4C8D-3E4F-3H-9N-3P4T-4U-5V9W5a9d5e4f5h-9k-4l3m6o-5p8
*ier	H11
*iera	D-4G-3W10b4c4j6n4
*iere	C7E-3F-6G-4I-3J5L5M-3V-5a-3d12e10f13i4j3k-3l-3m-3n-3o-3p5q-4
*iero	A-5B-3D-5E5F5I-3K-3L-5M-8N11O-9P4Q-7R4S-5U5W4X4Y9Z-3a-6c11e5f-4g11h6i-4j7k4l3m-8n-6p-6r-12
*ieta	T3
*ieto	Z3
*ieza	a5f3k6n-3
*iezo	T7h5
*ifa	F5W3n6
*ifi	j4
*iga	E3F3G-3L-3R26T-4U-3V4a4e-3h-3k-3l12n-8q-6
*igan	F3X4Y3d-3h3
*ige	C-3E8Q3q7
*ign	g12
*igno	K5Q4
*igo	C-4D11E-3F-3I-3J-4L-4M-3O5P-6R10S9T-5U4W-3X-3b5e-5h5i-6j-3l3m5
*igue	A7H-3S-3T3V14a5j5m11n10o-3q-5
*ija	E3L6S4W6Z5a6l3n-3
*ijas	e3k3
*ije	J8a4h-4q10
*iji	o12
*ijo	H3Q3W6c4g3j-3o4q3
*ila	D4E3S9V9a-4e5h5n-4q-5
*ilar	d3
*ilas	i3j3
*ile	a11j6
*iles	Q3a4
*ilia	V-3f8i3
*ilio	T15W4j5
*illa	L3a3h6k3m16
*illo	a6d3o6
*ilo	d3h5j6
*ilos	h5j3
*ima	A-4C-3D5G3I-3J-3M-3N4P4Q3S-4T-3V7W4d-6e-3h3i6j-4k3l-3n4o-3p9q7
*imas	P8
*imbo	K9W3q3
*ime	A-3C5D-4E-3F-3G-3H7I5L-4S-3T6U8V-3W12a-5b7c-3d4f-3g6h-9j-4m3n6o-4p4q-6
*imir	d11h-3
*imo	B-3D7F-4G5H-5I-5L3O-4P-3Q-3T-3U-4V11W-3a3b-4f6i5l4o20q3r-4
*imos	D-3G3H15L-3M4O3P3Q-3S5U-4V10d-3e4j4k-3n-5p-3q-3
*ina	A-4B-3F-3J-4L-3M-5Q3S-3T-3U-3W4X-3c3d-3g4h8i-4j6k8l3n-11o-3p-5q10r8
*inal	C-3E4S3a5n5
*inar	N5
*inas	L4S-3a5h5n-3q4
*ine	S5a3d-3n3q-3
*inen	N9
*ines	i4
*ing	O8Q4n4q-3r10
*ingo	D7H9j6
*inio	j4
*ink	R30
*ino	H-6P5S-5T-3U-3Z8a10d-5e3h6j7l10o3
*inos	a4f3
*inta	V6
*inte	S3d8h4j7p-4
*into	H4V8l7
*ints	C3F6b5d5h-4
*inua	V5
*inuo	S5V4o-4
*iola	f3
*ion	A12E3F-4G-6H-7I-3J-3L-6N8O-5P-6Q5R11T-7V-4X8Y3Z5a4b-3d-5e13f-5i-6j7k-8l-7n7p-6q-6r-6
*iona	L7W6
*ior	B3V-3Z5h-3i6n3p7q3
*ios	A-3B11D-6G-3H-5I8J-4K-3L3N3O-3Q-3S-3X16a4c-3d-4g-3h-6j9k-3m7n-5o13p-3r-3
*ipa	a3
*ipal	T14
*ipo	h3k13m19q-3
*ique	F3Z8c4f3k3o4
*ira	C5E-3W3a8g3h-3l5m3n-7q5
*ire	K3a3
*irla	n6q3
*irle	E3Q4p6
*irlo	E4
*irma	A9p3
*irme	N4O-3X5Y4a-3b3g23n6
*irmo	B3Q3S5k3
*iro	C5Q4c4d-3l4o7r-6
*iron	H3
*irse	f9
*irte	T7
*irve	C3D5L5a4b-3d5n-3r-3
*isa	C8V4a4n9o6
*isan	Y3
*isar	K3l3
*isas	e3
*ise	A3n3
*isen	D3X4
*ises	k3l4
*isma	D4Q9h-7i15n-5q5
*isme	S-5a8
*ismo	C-3L7Q6d-4g6h-6i20l5p8q-5
*iso	A10F6G-5H-3J-3S7T-3Z-3d-4g-3h3k7l8m6
*isol	R4
*isor	S-3W4c8
*isos	A3K-3X19Y16l6o-3
*isse	f4k4
*ista	D-4E-3H-3K5N7P5T6U7X-3Y6c-3d-4f3h5k3m11n-8o-5q-5
*iste	A-3C-3D4H-3J-5M9Q-5S-3T-3V-3W-3a22b-3h-11i-3j-3k7n14o18p-6r6
*isto	A7S-3V10n3o16q-3
*ita	C3E8F-5G4H-7J-4M-7N-3Q-3R5S14T-7U-4W4X4Y-7Z-5a7d-3e-6f5g-4i5j10k4l12n-3o-4p-3q7
*itad	Q5d8e5n-4q-3
*ital	B3
*itan	L4
*itar	B3E4G4Q4R4W-3k-4l13q-4
*itas	J6P9a-3h5i7j3n-7r3
*ite	G-3L6Q-3W5Y5i13j4n-3q3
*iten	N11X4
*ith	R7
*ito	A-7C3H5J-4Q4S17V-7X3Z-7a11b6c4d-5g3h4i-4j-3l-4m-5n6p-4r-8
*itos	D-3I14O8U-3X10a3b4
*itro	j3
*itud	A5D4j4
*iubo	O13
*ium	q3
*iva	Y6l18m4n-3
*ivar	Y11l9
*ivas	T6
*ivel	L7W7
*ivo	C-3E3G3L3W5b-3c12e4h3
*ivos	I7d4m10
*iza	C-3E6M7k5
*izar	A15C-3E3L5Q7W-4a6d4h-3j5n-4
*izo	A12B14C-3D-4E-3F3H8J-5L-3M8O-3P3Q4S-3T-3U-4X-4Y4b-3d-3h4j-3l-4n5o-3p5r-3
*jaba	n3
*jada	D4
*jado	D8n-3
*jaj	a9
*jaja	Z7a10o16
*jala	A3J10V6l-3n-3
*jale	F-5G14W5X4d8e-3h-4
*jalo	E12F-4J12
*jame	E3S13W4
*jan	D3j16m4p-3
*jar	W5X5k7n-3q3
*jas	e4h6j3k4
*jate	C4
*jea	B3Y4
*jear	L6Q11W5d17n-5q-4
*jees	J9d-4
*jen	X11
*jeo	G6L5Q-3W4d8
*jer	H3r3
*jera	A6B6G3I-5M4P-3R4W7a-3f-5h3j-4k7l3n-3q3
*jero	D3F4M3R6W-3f-4h-3k19l4m3n-5q-4
*jes	J-6T-3W3X16Y14d3l3q7
*jeta	D-3E3F-3L4Q3W7a-3b3f3g3h6j4n-5q5
*jita	C4
*jito	Q3Y6b3n5
*jole	n3q7
*jor	H3J3R3X3c5o-3q5
*jos	W3e4h-3
*ker	Z3a7
*ket	A-3B-4C-4D4F-4I-4J-3K4M11N-3O-3P7Q11S4T-4U5X-3Z-3a-6b-5c-3e7f-3g-4h10i7k-3l-3m-3n6o-4p-4q8r-4
*laba	Z9
*lace	R14
*lada	G6V3h-3o8q4
*lado	C12H7P-4a4b12d12k-3o-3p5q-4
*lala	G4N5W4l3q15
*lale	F12G-3W8
*lali	R3k3
*lalo	A-3B4E4f7l3q7
*lam	G4
*lama	D4f9k11l5
*lame	W4c15q4
*lamo	d5g4
*lan	D5L3Y4j3
*lar	C3H-5I-3J-4K-3O-3S5T-7V-6W-7X7c10h5j-3l5m-3o-4p-3q7r4
*lara	K3n5
*laro	T4
*las	F-3H-4J-3K5L11O4P-3Q-3W-3X-3a11d4e-3g-3h8j10m5o-3q3
*late	j3
*lave	a3
*lba	k3l3
*lce	R4k4m4
*lda	a4
*ldo	A-4B5C18D12E16F14G12H-6K-3L8M-4N-5O-7P5Q7R-3S-5T-6U-4V-5W12X-4Y-3Z-4a-8b16c-6d16e-5g-3h-17i-7j-6k-5l-5m-4n-12o-8p19q-8r-4
*ldos	L4
*lega	C3X7q-3
*lego	A4D7H4J-3Q-3R3S5U-3V4W-3X-3a7f4j6k6l-3p4
*lema	D3R3k6
*len	H5L3N4P5Q-3W-3Y3Z4b-3c5n-3
*lene	k6l3
*ler	d4
*lero	V3
*les	A-3D-3E-4F3G-4H13J3K10L-3M-3N6S-4T5U9V-3W-5Y-4a8d-4e-3f-3g-3h5i-4k-3l-4m4n-13r3
*let	Q3
*leta	m5n4p4
*lete	N8b5q5
*leto	D5H8a-3e4p3
*leva	C6F4U-7V-3d6i8j3n-5p9q4
*leve	P8e6n5
*levo	C-3H-3L-3Q3T-3U19W-3a-4b12e4h9i5n3p-4
*lga	P-3S8W3Y4b-3d7k3
*lgan	W6
*lgo	A14B3C8E-4F3G-3H3K11L10N4S-4T-4V-4W-3Y3Z-3a-6b13d-4e-3f-4g-3h6k-3l-3o-6p8q-5r-4
*lia	E5F-3G4P3V-4f11h-4i4l5
*liar	K3f5
*lica	G7W5d5j3
*lico	c5n6q7
*lida	a3o5
*lido	U3
*lina	F4
*lio	A-3B-3C-3D3E-4G-4I-3M10O-4R-3S-4T6U-4V-5X-3a4b-6c-3d-5e14f4h11k-3l-3m-3n9o-3q12
*lir	N3n5
*lis	f4
*lita	C3V-4a9h-3i15k3l9p-3q-5
*lito	D4a7g3
*liz	O10a5
*liza	E6M7
*lla	A-4B4D-4G-3H-7J-3M-3Q-4T-5U-3V4W-4a14b-4d6i11j3m12o5p6r-3
*llar	D5
*llas	P-3a9d3f3h5j11
*lle	M5P13
*ller	C4
*llo	C-3M5O15Q-3T4a3d3h3j-4l4n8o6
*llos	C3F3d-5j7
*lma	C7S4
*logo	j7
*loj	j3n7
*loja	H3
*lon	L4e5h5
*lor	L3a5f5
*los	C-3D-5E9F11G16L7P-4Q-3T-3W6a-4b-5d12e-3f-3g-3h4j6k5n-5o-3p-3
*lose	P6
*loy	C3W4
*lpa	D4F5Z8q3
*lpe	O12V-3Z8r3
*lsa	G6Z4e6h6n3
*lsas	V-3W3a5h3l3
*lsen	e3
*lso	e23h-4
*lta	A7C4D9E-4G-4H-6I6J6L-5N-3O-3P-6Q3R-3S-4T-3U-4W-3X-4Z-4a-7b5c-4d-6e10f19g14h-4i4j-6k16l-5m10o-6q-10r-4
*ltan	D6E3F3K5V5a3b5h-4n-4
*ltar	C12P4T3W3d-3
*ltas	I6n3
*lto	H-3I4J-3Q6X21a-4h3j3o-3
*ltos	h6
*lub	N3f6
*lupe	k3
*lusa	e3
*luye	Q7n-3
*lvan	Y3e7
*lvas	J3
*lve	L3M-3R3e12h-3i4n8
*lven	X3
*lver	K12a-3e15g3h-3l3n6q-3
*lvi	D4e3
*lvia	h4
*lvio	G4K6e8h-3i6
*lvo	S9n12
*lyn	l3
*mada	D6c10h3j-3
*mado	V3f3h-3n6p3
*mal	g5h3
*male	F8G-3i8
*mame	W4f3n8
*man	L10
*mana	A-3B7D3H12I4J-3M7O3P5V-4a-5b-3d-3h-5l6o-3
*mano	W6a4c19j4k3o-4p-3
*mar	A7C3D3E-3F4K10L-3c3d6g4h7j-3l4o-3
*mas	A7B-4C9D3F-7H5I-3J8K-7L3O-3U6V3W-6a-3b4e-3f-3j-3k-3m-3n4p-4r11
*mate	h3
*mba	F-3G4V5h5l4n-3q8
*mbar	q3
*mbee	k4
*mbia	E4W11i3
*mbie	Q4
*mbio	D4E-3Q5R4S8V3W-4a9b-3d4e3h5l4q-12
*mbo	K10W4h4n-3
*mbre	A-3H10K-3L-5N6Q3S-3U3V-3X-3c-3d-4f3l4m8p-3r8
*mbro	N5f5
*mel	F6
*mela	B4l7m9q3
*melo	H4h8i-3k4n8
*meme	W6
*men	D3H7U9Y5a3h3o-3q-3
*mer	O3Q3S3V3a11i6j5q-4
*mera	f8h7o4q-3
*mero	A-3D-3E-5H7J3K-3L-3N4P-4Q6S4Y-3a-3d-5e-4f5h4k-3l4o-5p-5r4
*mes	d6j7
*meti	F6
*miar	F9
*mida	j8
*miga	F3
*migo	I-3O6a5c4m8
*min	g4l8
*mina	G7N4W7l4n-3q10
*mine	S4
*mino	j3l6n9p3
*mio	Q3a9d10h8
*mion	a6
*mir	H3d8
*miro	C6l6
*miso	A11F4G-4N5S-5W3k8l9m8n-3q-5
*mita	n6
*mite	L7W3
*mium	q3
*mol	j3
*mon	E3k15o5
*mor	a10o9
*mos	A-6C-10D-5E-6F5H18I14K3L5N-4P8Q-7R-5S16T-4U-9V18W-8Z-5a-3b-7c-5d-5e5h3i6j13n-8o5p-12r-5
*mpa	G7H-3O9o6
*mple	L3P4
*mplo	J4Q3
*mpo	L6N3n5
*mpoo	h3j6
*mpra	B-3D8E-3H-5I5J4L8M5N-3O-7Q3T-4U-3V5X3a-5c-4d9e5f-5g-4h12i3j-3k-4m-3o-3p3q4r-3
*mpre	D10L-3P10e6h7i-3o4q9
*mpro	C-3H-3J3M7N3P5Q-3W10d-3e5h12n-6
*mpu	d5
*muel	l6
*mula	L4h7
*mulo	F4L3p7
*naco	e4q-3
*nada	F3N5U9W3
*nade	F6f6h-3
*nado	i5l5q-4
*nal	A-4B5C-4H-5O-3P-4Q3T-4U7V-4Z-3i-3k11m18n3o15r-3
*nala	G4l5q9
*nale	F10G4h6
*name	I7P3Q13T6b4d-3h-3m4n10q-3
*nan	L6W4
*nana	D3Q-3S7U5W7Y4Z-3a3j3k3l-3o8
*nar	G3H4L8N5f-3
*naro	C3G4
*nas	A-3D-4E-3G-4H-3I7O29Q-3U-3V-3d-6e-3f4g5h10i4j7l-3m-3n-5o-5p-4
*nca	D9L3P-3d-3f8h4
*nce	A3C4H6S8b9h-3p5
*ncen	L13
*nces	n11o3
*ncha	F4c4e5
*nche	j3
*ncho	R7a8
*ncia	C-3G6H-3L4M-3Q4W4c3e6j6n-5o5q-4r3
*ncio	N5R3X9l21
*nco	T5W9a4q-6
*ncy	B4R3k8
*nda	B7C4E3F-5H5I-3J-6L-7M-3N-4O13P-6R4V-4X-3Y-3c6d-5e-5h5i-3l9m-3o6q-6r3
*ndan	j12
*ndar	C6Q9Z5j6
*ndas	O7n4q-3
*nde	A-5B-4D3E-4F-4G-3J3K-3M3N-3Q9R-4S-6T7U-5Y11Z8a7c-3f-3h-5j6n6o-5p-4r7
*nden	U-3X8e5j15m6
*nder	H-3L3X8Y-3h13k5l4m6q-3
*ndes	J-3T6X10Y4
*ndez	C3
*ndi	C-3D-3H-7I-5Q4S-5T18U11W-3X-4Z13a-4h9n7o-3q13
*ndil	Z3
*ndio	H5M3U-3W12h3
*ndo	A3B4C-5E-9F-5G-4H-3I-4J5M-4N-6P6Q5S12T7U3W-13X4Y8Z7c-3d-4f-9i6l3m-3n3o-5q4r7
*ndon	R3
*ndos	G3T16
*ndra	C10a5j5
*ndre	b11
*ndy	B4W3f3k4
*nee	g3
*nen	D6F3I-3L5N10O-3W7a-3b-3c3j15m3n-3
*ner	C-3D10E5H-3L-4N4Q8T3X3a-3e-3h-5j10k9n4q-6
*nera	Q13U-3q7
*nero	C3D-4H11I5L4U-3a-3b9e10n3
*nes	A18B6C-5H4I4J-3L-5N-5O7P-3Q-6R-5S3T20U-11V-8W5X13Y14Z-4a3b-8c-6d-8f-6g-5h4i-4j7k3l-3m8n-12p-8q-10
*net	K3L3Q5a3
*neta	Z6a6i4n-3
*nflo	G3
*nga	A3C5E10P-3V5c7d6h-3l3n-4
*ngan	N5O3
*ngas	J10P3a6
*nge	c4
*ngel	R3f3k3
*ngo	A7B-4D5E-5F-4G-3I3J-6K3N-5O-3Q8S7T5U-3V5Y-4Z-4b12c-4g8i-5l-5m9n-7o-3p-7q-4
*ngos	a3
*ngun	J6
*nia	D16P-3b4e9f-3h-5k3m4n-4p3
*nial	h3j3o15
*nica	W3c5
*nico	c7d4
*nida	F4G3L6R3
*nido	A6
*nif	l3
*nimo	G-3I-3L6f8i4
*nio	c4h4j3
*nis	e5
*nita	T3W3f3o6
*nito	O6a5k3o6
*nje	P3X3Y-3d16h-4n7p3
*njea	B3Y7d4h-3
*njeo	G7L3Q-3d6
*nla	E13l5
*nle	A3C-3D-3E5F9G7Q-3W8X10a5d-4i7j-3l6n-5
*nlo	D-3E7G3I-3N7f4h5k3
*nlos	X4h4
*nme	A-4D-7F-3G-3I-3J-3L-5N20O-3P-4Q-3S-4T4V-3W13X6Y16b-5c17d-5e5g9k3l-3n-4o-5q-3r-3
*nne	l6m7
*nner	i3
*non	a5
*nor	B-3C3H-3O6P4Q3W-3a-4d-3f5h4k-3p5
*nora	A-4B-3C3F4H-4P3Q-3R-3T-3V4Z3d3e3f4h6j3o-3
*nos	A-3B-3D19E5G10I3J-3O15S9T-5W-3Y-3Z-3a7b-7c-3d-5j3l4m-4n-12o-4p-3q7
*nota	J7g3h8
*nque	Z5q4
*nsa	C3L6O9a-3d14h3n-3
*nsar	n5
*nsas	b5
*nse	D6G4N11W-3Y3o3
*nses	o5
*nso	W4a5
*nta	A-6C5D4E3F5J5K-5M7O-8P4R-5T-13V6Z-9a3c-5d4f4g6h9i4k-9l-10m-7n5p4q5r-8
*ntan	L10j7
*ntar	F-3G5L7P-4b-5d7f9g8h6n3q-3
*ntas	A7B6C-4E-4F-3G-3H14I9J-3K16L-5M-5O-3P5Q4R-3U16V-3W13X-3Y-4Z-3a-8b-6d-3e-3i-6j-5m7n-7o-4p-3q-3
*nte	A-6B-4H-11L-4M4R-5T-10U-5V15X-7Z-3c13f9h3m4n5o9p-3r-3
*nteo	I5
*ntes	A9D5E-4G-3I19J7K16M-3O-4P-8Q8R-3T-6U4V-8W7X-5Y4Z-4d-6e-5g3i4k-4n-9o-6r-4
*nti	Y6q4
*ntia	c3
*ntio	J3e4n-4q10
*nto	A-7B-6C12E-7G-7H14I-13J-3K-7L11N-4O-7P5Q6R-3S5T-3U12V-4W11X4Y-5Z-4a-3b16e-4f-10g-5i-3j9k-7m-8n7o-3p14q5r-7
*ntos	A3B8C9D5E7F8G9I10K-6L9M-7O-8P7R-5S-8T-9V-6W7Z-6a-6b10c-8d9e-9g3h-3i-8j-8k-8l-6p6r-4
*ntra	E-6G7H3M4R6d9h-4k4
*ntre	H7I-3M3W5k4l7m3n-6
*ntro	A-3B8K3L-3M3Q-3R3S3T-4V-3a-4g9j3m12n15o-3q-5
*nts	C3F6b5d8h-7
*nua	V8
*nual	E5
*nul	l3
*nula	Q5q19
*nuo	S5o-4
*nuto	S7q5
*nuya	G4
*nvio	F3Y4Z3
*nza	C7b14f3h-3l4n-5p9
*nzan	C3
*nzo	j6n5p3
*oba	a4q3
*obar	A19Y7
*oble	D11F4G4L10W4Y3a-3n4o-3q4
*obo	B8G3e-3l6
*obos	h3
*obot	r8
*obra	c3h8q6
*obre	J4P-3Q-3S5U5V-3d4h10k3l3n-3q12
*obro	M5U3V7b4d3h7i4p11
*oca	G-3H-3L3V10W9a7d5l5p-3q-3
*ocan	L3
*oche	B6D3H3S6X6k4l-3n-3
*ocia	H4
*ocio	H7T-3W5g9h3k4p-3r8
*ock	h4
*oco	B10D4E4F4Q4e5h-3o-3r6
*ocos	I4e4
*oda	H3o3
*odas	H-3L5P5S3W7o3
*oday	U11
*oder	j3
*odia	M3j3
*odo	A4B9C-9E-4F-3I-3J5K-3M-3N6O-3P5Q11S-4T5U-5W-4Y3Z-3a7b-5c-3d5e3f-4g-3i-4j-4m-3n4o10r-3
*odos	C-4H3I5O3P4W4Y3d5
*oes	C6p5
*ofe	E5P3
*ofia	f3
*ofis	k6
*oge	G5
*oger	C3j4
*ogio	h3
*ogo	j7
*oila	E4
*oja	D3H3
*ojas	h3
*ojo	V6
*oke	H-4a8q8
*ola	A-4C-3D-3H-3O37Q-3T-3U6a-5b6d-3g5h8i-3n3o-5q-3r-3
*olas	O9T5q5
*old	O-5S16U3
*ole	F5G3O8V-3X3a7h-5q8
*oles	D4H7a6
*oli	C5G3P4d4h3
*olio	H-4J3M9Q8V-3W-3a-3e5h11i4n8q8
*olis	f4
*olla	a11
*ollo	O7h4o3
*olo	J10Q4S-3U5X6Z10a-3f4n-4
*olsa	Z6e6h4
*olso	e24h-5
*olvi	D4O4q4
*oma	J9Q6d6
*omal	h3
*omas	C7D3E5F-4G-4H8J10L3M-3O-3P-4Q4T4U4W-4b5d-3h3m-3o-3r-3
*omba	V4q4
*ombo	h6
*ome	O4d12
*omen	d3
*omer	S4V3a5f5i4j6n4q-3
*omes	d3
*omo	A-6B-5C-5D-3F-7G-3H11I-3J-3K-5L14N5O5P-5Q19S-4T8U5V-8X-5Z-6e-4g7h-11i-9j5k4n8o-8r9
*omos	I7X7j3m3
*ompa	O8h3o8q3
*ona	C8F10G3H-8I-5K-3L4N-4O-5P8Q-4S-5U-4V5W5X-3Z5a-7c12e-6h4i8j-6l-4m-6n-8o-5r9
*onal	B8H-4P-4Q3U10V-3a-4k7m17n-3o8q-3
*onar	H3j4
*onas	I11k3
*onda	i3
*onde	B-3C-3J-3L4P9Q14T9U-5W-3b-4d3h-7j10r7
*one	D3T4Z6h6n4
*onen	D8L3
*oner	D9L-3Q7T7d3j8k5
*ones	A21B9C-3D-4H-4I-5K7M-3N-3O-5P-5Q-3R-3T21U-6V-4W6X18Y17b-3c-4d-3e-3f-3g-3h3i-3j4m-6n-5p-3q-6r-3
*ong	Z8q7
*onga	W3h5
*ongo	Q14T11W3
*onia	a5
*onla	E14q-3
*onle	E6F8G7W4d-4f3h3i7l3n-3
*onlo	E4G3I-3Y3f3h3k4
*onme	A-5H3W8Y7g7h6k3
*onne	l4m6
*ono	C4E-4F5G7H-5J-3N3P-3Q3T-4V-4X4a-5b3c5h3k4n-4o-3r3
*onos	P4V3n-4o7
*ons	V3a3b4o4
*onto	C-3L6M8Q5S-3h4i5n5q8
*ood	O7
*oot	f3
*opa	a4j5
*opan	j4
*ope	L6
*opia	i8
*opio	G4V5q4
*oque	G5J-4Q3Z16q15
*ora	A-7B12D4G-4H-7I-6J-3K-5N-4O-5R3T3U-6V8W4X-5Y4g-4h3i6j9k11l-3m-7o-10p7
*oral	f3
*orar	D5
*oras	D3W5
*ord	h3
*ordo	W4a6i8q-3
*oreo	L4j7
*ores	G3H-3I10P8W-3a-4h-4j6m22n-3q-4r-3
*orge	g5k3
*oria	B6G4
*orio	A-4Y10
*orma	D3Q9T8
*orme	D5F3H7e3
*oron	a9
*orra	L5N4Q4V5Z7h-4q8
*orre	W8l3
*orri	l7
*orro	B3C4D3H3R3b3n3
*orry	Z11r9
*orta	D3
*orte	E-3F-3G-3H17O-4P-3S-3T-3U5V-3W4X7Y9Z-3a-6b3c10f-3h3j6k-3l-5m-4n3p-3
*orto	X3n6
*osa	A-4B7D3T9V-3W4a5d-3i3l-3n5
*osas	K16S-3T5X4
*ose	P4
*oso	K4W3b-3d-4l4
*osto	L5j5
*osy	a8
*ota	C-4F-4G-3H-3J6L-4M12V-4W3a-5e11g4h15i6q6
*otal	C-6H8I7P3U11W-3Y3a-3b6f-3h8p7q3
*otas	D3V-3h5i3
*otes	J8a7n-3
*otis	Y5
*oto	Q7Z5a4e5g4j6
*otos	e5
*ount	N7n4q4
*oven	D3J3O5V5f3g4h3n-3q-3
*over	a9l6
*ovia	T3W6Z3h5
*ovio	B10H3
*ovs	P22
*oya	o6r-3
*oyo	C5l3o5
*ozco	B4D-3r9
*pada	S6
*paga	X6a5
*pal	T12
*pam	X10
*pan	N4j3
*par	d5
*paro	h3
*pas	Z6g3i4
*pedi	l4
*pel	a3
*per	W3o12
*pera	A8F3S19
*pero	F3Q5S-3b-4n14
*pia	i10
*pias	U3
*pic	E4j3
*pida	C3
*pido	o8
*pina	Q5n-3q3
*pio	G3V3q3
*pita	H-3W4c5l4r3
*pite	H3h-3i14n-6
*pito	Q11i-8n9o3
*ple	P4W3a3
*plen	I3
*poco	D5
*pon	h4
*poo	C3h3j3
*pora	k10
*posa	A-5B4W3X4d-3k4q4
*poso	Q3W5Y3b-3d-3l5
*pra	B-3C-3D8E-4H-5I4J6L6N-4O-7S-3T-4V3X3a-6c-4d7e8f-4g-4h12i9k-4m-3o-3p3q3r-3
*prar	C5L8h5
*pras	C-3P23Q4X-3Y3a3c3
*pre	D10L-3P8e5h6o3q7
*pro	C-3H-3J4M6N6P3Q-3T-3W11d-3e4h11n-6r-3
*ptan	j11
*pto	T6Y3f3m5n-3
*pues	H4L5Q7S13W-3b5d-4h-4j-3n-3p8q-5
*pure	q6
*puso	E4a7
*que	C-3D3E-3G10H-4I-3J-4L-3P-3T-5X-3Z18d-3f6l-4q15r-3
*quea	W4l3n3q-3
*quen	W3c7
*queo	H5l3
*ques	W4
*qui	A-3B-4D-5G-3H-4M-3O15Q5T10X-3Z12b-4d-4e5h9j-3k-3l6m4n-4o-4p-4q-7
*quin	k5
*raba	D9F3n-3
*rabo	S3n15
*rada	I8J-6W5a-3i3l5n11o9p-4
*rado	A-3B-3H-3I4J-4K6M6P12S-3T-4U12V-3W4a-3e-3n-8o6q9
*rae	A-3B-3C14D-4E3F-4G5H-5I6M4T-3U-4V3W-6a10b3d9e5f-4h-8i5j-3m-3n-8o-3p12r-3
*raen	a-3e4h3j14
*raer	F4S4p3
*raes	H6
*rahi	h3
*raia	D6E3F4Z5j-3
*rain	l7
*raje	D7
*rajo	e15q-3
*ral	H6a5j4o-3
*rala	G9l8q17
*rale	F-4V5X5d8h8l7n-4o17
*ralo	J5Z3f4l3n-3q3
*rama	I12N8a-3f12g10h-3j-3l-3m-3n-3p-3q-3r4
*rame	D-4E10G-3H-9M-3N14P3Q-5S19T-4V-5W13a-5c-4e-3g7h8j-3k-3m8n-6o-4q8
*ran	A6C-4G12H-5J-4L10M-3N6P-4Q3S-3T-3W-5X10Z-4b-4c-3d-6g-3h-3j7l4n-6o-3p-3q12
*rano	W7Y3
*rar	A-4B3E-4F-4H3I-6J7K4L7M-4O-3P-4Q6R5S-4T-6V-3W-6X-3Z-3a-6b-5d6f10h14j-6k12m10n-4o-7r-3
*rara	D3
*ras	C-3E-4I-4J-4K8M-3N-3O-8P19Q6R-3T6U-4V7W3b-5d-6e7f-3g4h5i-6j-4k-7l8m7n-9o-6q6r6
*rat	k3
*rata	W4Y5j6r6
*rate	S15h3k13n-3
*rato	D11H-3L4k4l8
*ravo	o12
*ray	D3n4
*rca	C8R4
*rcar	c4
*rcas	j4
*rco	N3n5q3
*rcos	l8
*rda	j4n8
*rdad	D5H3a3j5n6q-3r5
*rdan	j3
*rdar	J4
*rdas	b3j3
*rde	A3B4D3H4J3K4O11Q-3S6V-3a-5k-3n3q-6
*rden	F3L4N3Q6a3h4j3n-3
*rdes	D3J8O10R3b3g4n-3
*rdi	D5Q7T10
*rdio	M3R5a7n5
*rdo	D-3H-3I4J-3L4M3V-4h-4i7l4m14n4q-3
*rdon	Z12q4r6
*rea	M4a3f3h-4k7o12q-3
*rear	f8
*reat	o6
*rece	C5D6E4P3U3b4f5h-5n6
*ree	C6h-3
*rega	F9f5
*rego	H4e6
*rei	Z7
*rele	G3f10
*reli	k4
*rema	i3
*reme	V4W7
*ren	A5N7X10a-3d5f10h-4j10
*rena	k6l15
*reo	L4j8n4
*repa	Z3
*rer	R4Z11a9n-3q6
*rera	f5
*rero	H3P4W3g4n5
*res	A-3B-4D-3E-3F-3H-3I6J17K-3L-4M-4N-3O-4P4S-4U-4V-5W7X-4Y-3Z-3a-3b-4d-4e-3f-3g-3i-4j17k-3m13n-10o18p-3q-9r33
*resa	D-3E4J5N4Q3X-3e4g7l6n-3r7
*rese	A5O3S6q-3
*reso	S6e10h-6i12k7
*ress	j4
*reta	E6n5
*reto	n3
*rey	l3
*reya	C3W3k7
*rez	j3
*rfil	N10f3
*rga	B3D3F6G4J3P10d-6j-3n11
*rgar	F6L3
*rgas	D9j3
*rge	C4c4g4j4k3
*rgio	f5g3
*rgo	F4a3
*rgos	P5
*rgue	q8
*ria	A-3B4C-4D6E6F-4J-3L3P-4Q-4T-3W-5Y4Z7a-4g5h6i-3j5k5l-3q-3r3
*rial	B8P25T15a-3o-3
*rian	l5
*riba	E3H3Z6q-6
*ribe	Q9X11c-3f11g6h-3r7
*ribi	Z3
*ribo	Q6S13T3
*rica	a10
*rice	A5N3
*rida	a3j5
*rido	g3q6
*riel	k3
*rige	E8Q3q7
*rigo	D4q4
*rijo	Q8
*ril	R4
*rima	N5W4d-4k3q4
*rime	W8
*rimo	l4
*rina	R3m3
*rino	o5
*rio	A-6B5C-3D6F3J7K-3L-4O-4T-4W8Y14Z3a8b-3g3h-5k5l8n-4o-4q-7
*rior	Z4h-4i10n4p7q6
*rios	X12Y4j7m10
*rir	W6e3g8
*ris	h4j3
*rita	E-3F-3I5L4P-4Q-3S18T-4V-6W-4X-3a4b5d3h4j-4n4o-3
*rito	D8Q3T-3a11h4r-3
*riza	G4k6
*rizo	A10B4F3Y5
*rla	A5B8H-4J5R5T-3W8Z5a-4h-5n4o-5q19
*rlas	m6
*rle	B-4C-4D-3E5F8G13J-4L4R4S4W-6a-3b-3c-4e12f4g6l-3n-3
*rles	K3P3c7
*rlo	E12G4H5S3e3f7k-3q-7
*rlos	E6G-3L9d7k7
*rma	A6Q8T7p4
*rmar	A9C4K10g6
*rmas	A8K-4n4
*rme	D5H5J-4L-4N14O-6P-4R3S-3W-4X8Y10Z-3a-4c7d-4f-4g17i-3j-5l-3n3o-4r-3
*rmen	B3h3
*rmes	a3j6
*rmin	l5
*rmir	H3
*rmo	L3S6d3k4
*rna	j11
*rnal	o6
*rne	W3Y4c4h3
*rnes	F4H6O6a3j3n-4
*rnet	K5L4Q4a4
*rno	B3I-3K4O4Q3U8W6k5q-4
*robo	B5
*rofe	E5F3P3
*roma	J9
*romo	G4H-3W3g3j10n-4q3
*ron	A6C-7D19E-5F4G8I18J-8K15L-10M9O-3P6Q-8R-6S-3T-3U-10V-6W-3X-8Y-5Z-7a12b7c-5d-16e13g-9h7i-7j5k-4m-6n12o-7p-3q6
*rong	Z9q10
*ror	D7E3F5R3X-3Z10n10o-3q6
*ros	A-3B4C3D7E7F5G-3H-3I9J-3K-3L-3P-3T-3U-3V-4W-4d-4f-3i6j3l10m13n-3o-4p-3q6r-3
*rque	D5G5J3V6f5
*rra	B-3H-5J3L3M-3N7Q5V5W7Z4a-3d-3e4h3i-3n-3o-3q9
*rran	H-3N5j7l4
*rrar	B3H4N6Q3k3q3
*rre	H13S7W5a-3h3l3n-4o4q9
*rrea	o10
*rren	N8
*rrer	a6
*rri	l6
*rro	H3L-3P-3Q3R4V8W-5Z3a6b3c-3j9k-3n4o3p-3r-5
*rror	D5E3F3R5X-3Z7h-3n10q7
*rros	h3
*rry	Z8r7
*rsa	q16
*rsal	H5I5W4j6k4m5
*rse	A4C-5K10L3V-4Y4f18h-4p5
*rso	H3
*rta	D8X3a4j6n5
*rtan	a6
*rtar	D5j6
*rtas	H-3K7L5T-3W3X17Y16j7n-3
*rte	A-4E-4F-5G-4H15I-4J-3M-5N-3P-5Q4S-5T4U6V-5X3Y7Z-4a-9c9g3h4i3j6l-5m-5n-3o-3p-3q10r7
*rten	e3j10
*rtes	B4H6O5P6Y5j3n-6o-3
*rtin	k4
*rtir	L7k4l3q3
*rto	C8D-3E-3H6X5a-4b3e4j6n7
*rtos	H4I6j7
*rudo	a4
*rupo	I3Z15
*ruta	H3
*ruz	a9k4
*rve	D3L4a4b-3d6q3r-3
*rven	L11
*rves	T11
*rvio	e3
*rzo	k4
*sada	L-3P3V-3W-3a4d-3e7i6j8n4p5
*sado	G3H8M3P3l3
*saje	D-3R5T6Z9a-3g3n7r4
*sal	H4I4V-3W4a-3c4j8k4m5
*sala	F9e-3q13
*sale	F4G-4W6d4e11i-3
*salo	A3
*same	A-5B4D-3E-3H5K5L-3P3Q-3R5S-4U5V4X-4Y17a7c9h-3k-3l-3m3n-7q-3
*san	I4L9O-3Y5c4e8j8o-3
*sar	C-3E-4G-3H-5L6N-3Q5S-5T10V-5X-3b-3d20e10f-4h6k3o-5
*sas	H-6J3K20N-3O-3S-4T4U-3V-7W5X3a6b3e3j8m-3r-3
*sca	M9j5n4q-3
*scar	M4Q3
*sco	Q4S8W3c3d3
*scos	e3h5
*sde	H5I8O7P4S-3U10a-4h-4k4n-3q-4
*sel	h4
*sela	q3
*sele	W3
*selo	F3G5
*sen	X4e7j4
*sena	P3
*seo	N5c5d4
*ser	T6
*sero	D9W6j4
*ses	C3I3J3d-3f3j7n-3o3q-3
*shaz	N8g-4q13
*sia	B3F10G7J3N3Q-4f5g7h-5n-3q-4
*sica	a6
*sigo	S4
*simo	D10O-3o18
*sina	H3h5
*sio	h3j3
*sion	A3W7X9Y9a-4h4
*sita	L3P4d3h-3j5
*sito	D-3E3G3H3L3Q-5S-3T3Z-3a3d-4h6j3k4n-3o-3
*sma	D4Q6h-5i11n-4q5
*sme	S-3a5
*smo	C-3D3L6Q7X-3d-3g4h-6i17l4p11q-5
*smos	i10
*sol	R5
*sona	Q-3T-3V8W-3Z6a-3c15m-4n-5o-3p3r13
*sor	S-5W6c22
*sora	a6
*sos	B-3G4H-3I-4J-3K-4L6N-3Q12R-3S-4T-4U-4X19Y12Z-4a-7b3c-4d3f-6h6i5j-4k-5m-3n-4p-4q3r-4
*sse	f3k3
*ssy	l7
*sta	A5B-4D6E3H-3K4L-5N3O-6P-4Q-5S-6T-5V-8W-4Z-5a8b-6d3e-3i-7j6k-4m9n5o5p7r10
*stan	A6D8E3H-3K7P-3S3T-3b-5d-3j11m7n3q-3r-3
*star	C-6E9G6J-3L13N6P-3Q-4T3W-3X4a-3c-3d11g-3j-5
*stas	D4O10T-4a5j-5n9o5r6
*ste	B9D3E3F-4G8J-7K-4L-9M4N-4Q-5S-8T4U-3V-4W-5Y-3a13b-4d-8e-7f4i-3j-9l-9m-3n14o16q5r12
*sted	Z3a8r12
*stel	D3F4e4q-3
*sten	A3G8X7Y3
*stes	J7
*stia	F3b3
*stio	q3
*sto	A4C-5D12E-5F-5H-6I-6J-9K-4L9M-4O-6P4Q6R-3T8U-3V4Y-3a-10b-7g-5h11i-5l13o17q-7r11
*stor	j4l3
*stoy	H3J3O6S7T4b3c-4g5h3j-3n-5o3q-3r7
*stra	C4H-3O-4Q3V-3W-3d-3f12h9k8q7
*stre	J-6Q3h-3i5l10n10q10
*stro	B14C-3D3H-5I-7J3K3L-4M9N6Q8U7V-3Z-3a-4e-3f3g7h-9j-3k-4m-3n11o-3
*sual	H13
*sumo	J4h10
*sura	M-3a7q4
*taba	E4H-3J8V5Z5q11
*tad	Q3d8e5q-3
*tada	n14
*tado	A-3C4E-3I13L-3P19W-3a-3c-3h3i3j-4n6q-4
*taff	m12
*taje	C6E4L15W6e-3
*tal	C-6D3E-3F-3G-3H10I6S-3U12W-4Y5a-4b6h9m-3p8
*tala	P4n4q5
*tale	C-5D-3E-5G18J-3V-3W8X4a-3d7e-3f8k-3l9o-3q10
*talo	E4c4n5r3
*tame	C6D-4H6J-3L-3S11T5V-4W15X-3b-3c5d-4g14h8i-3l-3n-6o-4q-4
*tan	A4D11G-4H-3I3J-3K7L7N-3P-5Q-5S3T-4V4W-5a8c-3d-5g-3h-8j24l-3m4o-3q-5r-4
*tana	Z7j4q-4
*tano	C5F3
*tapa	j3
*tar	C3E10F-3G12H-6I-5J-4K-4L10N5O-4Q4S-5V-5W-6X4Y-3Z-3a-4c4d11e-3g3h4i-4k-6l9m-4o-7p-4q-3
*tas	C-8D-3E-6F-6G-5H8I8J9K13M-8N-4O4P9Q3R-5S-5T-5U13V-9W11X7Y12Z-6b-8d-5f-3g-6h3j6m4n-4o-5p-4q-7r3
*ted	Z6a6r11
*tega	l4
*tel	F5e4i3j3
*tela	W3f8i5n8o-3q9
*tele	F4G8h6i4q-4
*tema	B4D7E6G-3H-4I-4N8P-3U-3V-3W3a-5c3e-3i-4j-3k5l5m5r4
*teme	S10T4X3g3h3k4n3
*ten	G6H-3L-3N10P-3T-3W4X12a3b-3h-3j3n-3
*teo	I6
*ter	H-4J4K-3M-4Q3U-3a-4c12d4e5g4h4i6j-3k4
*tera	S6a4d3n4
*tes	A6B3D4E-6G-4I16J15K14M-3P-3Q8R-4S-3T-8U5V-7W7Y9Z-5a5d-7i5k-5l-4m-3n-13o-8p-4q-4r-5
*than	B5k3
*thya	l5
*tia	F5c3h4
*tica	V-3Z3i7
*tico	I3r7
*tida	B4M-3i3m7n-3q3
*tido	B4P3U6a8e3h3n-4
*tier	H8
*tigo	D4G4Z7n-4o3
*tima	B4C-3H3P3Q3W-3a-3i5n7p9q8
*timo	G5H-4U-4a4l3n6p7q8
*tin	R3k5
*tina	E3H3a4h3k3
*tino	H5k4
*tio	B6G-3J5M5Q-3e4n-3q10
*tir	L5k3l4n3q5
*tira	G5l3q7
*tis	C4L6W7Y6d3j-4p5
*tita	N5V6f4h3
*tito	D-3S20W6X4a-3b-3i4n4o4
*tiva	Y7l20m5n-3
*tivo	C-4L4W6b-3c14e4
*tla	l3
*tol	i3
*ton	E4h4
*top	X18Y6o-4q-3
*tor	K3a4n-3
*tora	f3j3
*tos	A3B6C5D3E5F7G5I12K-7L7M-3N5O-3P7R-6T-11U-3V-7W5Z-8a-5b9c-9d7e-3g3h-3i-5k-4l-8o-6p6q-5r-4
*tosa	W6n10
*toy	J5L-3O7S7T4X3Y-3b5c-3g6h4j-4n-6o4q-4r5
*tra	B-6D3E-4G4I-6J11M-3N-4O-3R8S-4U-6V18W3X-6Y6Z6b-4c-7e-8f7g-4i16k11m-7o-13p-8q4r-4
*tran	L3Q4R3
*trar	A-3B3C-3D-3H-3I-4J10K-3L-3Q4R3T-4U-4W-3a-3f12h10j-3k8m15o-3p3q-3
*tras	H-3K7O-5P-3Q-5T6U-3V8c-3g4h3i-3k-3n-3q9r6
*tre	C-3D-3F-3H10I-5J-7L-3P-3Q7V-3W3e-3h-5i3l14m4n3p-3q10
*trea	M4
*tres	J15
*tro	B11E-5F-6G-5H-7I-8L-8M6N3O-4Q4R5S3T-9U4V19W-3X-4Y-4Z9a-8b-6d-5e-3g10h-5i8j6k4m5n11o-10p-4q8r-5
*tron	C4
*tros	F9i5j7k3l8
*tta	a5h5
*tual	C3h4
*tud	A5D3j3
*tura	C-3D-3F-3Q3T-3U5V-3W9a-4d-3e-3h14j16k7l-3
*tus	b5m3n7
*tuve	B4U3
*tuvo	B3H10l4o-3q6
*ual	A3D-3E6G-3H12I8J-3L9M9O-3P-3Q6S-3V-7Y-3Z-3a-5d-5e-6f-4i12j10k-3l-3m-4n9o-3p5q-8r-4
*uana	O4a6
*uapo	a6
*ube	C-3E-3F6L5h3k5
*uben	f3k5
*ubi	b5
*ubio	W3b3n6p5
*ubir	F6h11
*ubo	H13M4O22T-3n4o-3q-3
*ubre	H8d7k3
*ubri	l3
*uca	L4a9d4h4o-3
*ucan	L10
*ucar	d3
*uce	G4
*uces	h3i3j3
*uch	U6o12p6
*ucha	P4S4n4
*ucho	C5X7j3n6o5
*uco	R6
*ucto	D5e11
*uda	A-3C-3H-6K13O-3S4T19U-5V-4c7k5m-3n6
*udas	K10a5
*ude	r5
*udes	A15
*udio	Q4Z12
*udo	a6j3n3
*udos	O15o4
*uea	W4l4n3q-3
*ueba	A7G3k5q3
*uebe	A5
*uebo	A9Q6
*ueco	D3E4
*ueda	C7H-5T-3U-3W5h-3j3k16l11n-6q-4
*uede	D4J-3L4O3P-3Q3S-3T9a-4c5f3g-3h-3i-3j7k3m5n3o-3p-4q3r-3
*uedo	B-4C-3D-7H-3I-4J-5K7L8M3N-3O-5R-3S6T7U-5W-8X-4Y-3Z-5b4c4e6g6h-5k-6l-5n13o5p9r-5
*uego	D-3S14T5W3n7o5
*ueja	D9E3
*uejo	F5c4
*uel	a6k3l4
*uela	a10c3
*uele	B3E3a13
*ueme	L6N3Q4T6c3
*uen	A-3H5K3L-3N-3O16P-3Q-3T-5U-4V-3X6a7c5h6j9l-3n-4o12q-3
*uena	O-4S3X3n5o6
*ueno	A6E4O-6V8a7c3n-6o12q-3
*ueo	H3l5
*uera	E3F-4G8V3d-3k4l8q3
*uero	E3F3
*ues	A-3G-3H4L5M-3P-3Q3S16T-6U-4V5a-5b6d-5j-5l-4m-4n5o14p11q-6
*uese	r13
*ueso	c4h4i3
*ueta	D3e4
*uete	j7
*ueva	R3V15a-3f11h10k12m-3n-5o-3
*ueve	G5W4h-3n5
*uevo	C-4E-3H-3I-3P-3Q-3R8S-3T4U-3W5X-3Y3a5b-4d-3f8h-6i7j3k8n3o10
*uga	F3o4
*ugar	j4k4q4
*ugo	k4
*uich	P3
*uide	a3l7
*uido	L6a4h3q-3
*uien	B19C-5F-7H-9I14J-5K-4L-7M20N-3O8P-5Q7R-5S-5T-6U-4V4X-5b-5c17d-8e-8f-7g-4h-13j-4l-7m16n12o-6p-5q-5r17
*uin	k6
*uina	D3c6r8
*uipo	k11m21q-3
*uir	Q3n6
*uis	J-5P3a14k4l7p-3
*uiso	D4e3h7l-3q9
*uita	B8F-3G6Q4W7X5Y-3h-3i-4l5n-5q17
*uite	X-3Y8q4
*uito	U4a5
*uiz	k5
*ujo	o12
*ula	L4Q4W4h3n-4q21
*ular	D-4F4H-4J-3L3N3T-3V-5W-6Z3f4h6i3j-4l4p-3q5r4
*ulce	R3k3m3
*ulio	f4
*ulo	F4L6R3h6k-3p6
*ulpa	D4F7Z9q3
*ulpe	O8V-3Z7j4r3
*ulta	C8J3b7
*ulto	Q4j4
*ulu	l7
*uma	H9U5k4
*uman	L11
*umar	F5h6k4
*umba	G5q7
*ume	e4q4
*umel	F6
*umen	H10U8X4Y8
*umio	h8
*umo	J4U6h7n6p-3
*umos	P11
*una	H-3I3J17K13M5Q3V-3a-3o-3q-3
*unca	D7P-3d-3f6g3r3
*undi	Z14n-4q15
*undo	J3h-4i16
*unes	G3H8O10S3U-3Y3k7n-3p-3
*uno	A4a3c3f3j6
*unt	N6n5q5
*unta	C9D-4I-3J3L8S-3U-3V-4W6a5b-3f8g7h9p3q-5
*unte	U3b3d5j-3
*unto	D7L13P-3Q4S7T6U-5W3X4a-5c6h-5j-5n-3o-3p10r-3
*uoso	e3
*upa	d3k3
*upar	d8
*upe	G5T6f-3k4q-3
*uper	o17
*upo	C3R3S3T3W-3X4Z11a-4c3e-3f5j3n-4o-3q-4
*upon	h3
*ura	B4D9E-3H-5L5O-3S-3T-4V-4b-3c-3d-5e-3h12i-3j17k8o-5p-4q3
*uran	L6X6
*uras	D4Q4e5
*ure	V-3h5q6
*ures	J10
*urno	Q3U7V3W8h4i-4k3n-3q-3
*uro	D3H6K3a7h4n-3q-3
*urra	D3J4q4
*urso	H4
*usa	S4e5l4
*usca	M7r3
*usco	Q5S6c3
*use	A3D-3G3H-3M-3V-3Y7n17q19
*uso	E3F4a6h-3n3q-3r5
*usta	C-3E9N3o8
*uste	A10B12C-3E14F4G4P-3Y3a-4h-3l-3o-3
*usto	S3e7o9r6
*uta	H3
*uto	S5q5
*utos	S9n4o-4
*uve	B3U5
*uvo	B8H10X4a5l3n3o-3q9
*uya	G4o7
*uye	Q3
*uyo	C8r3
*uyos	X3
*vado	E3P6a3
*vala	k5
*vale	L3R3
*van	W4X-4Y7b-3e6j3l8
*var	Q3Y11j3k-3l11
*vas	J16T3k3
*vel	L5W6
*vela	E5a5k3n-4q11
*vele	F5G-3
*velo	E3q8
*veme	Y5
*ven	C3L12V4W-3X5a-3g4h3i3n-4q-3
*ver	K13a3e15g3h-3j3k-4l6n5o-3
*vera	h3
*ves	F3H6Q-3T8a4j8n-3
*via	C5E-3F-3K4L-4N-3P-3Q-3V-3W3X-3a-3b6d-6e-3f4g6h6j5m4n6o-4q-3
*viar	R9
*vida	Q4a3h-3i7
*vido	Q3
*vie	Z4
*vin	f4l3m4
*vio	B8G6K5V-3Z4a-3d-5e10i5
*vios	j6
*vira	l4
*visa	C7n11
*vise	A4
*viso	A4S11X4n5q-3
*vita	R5
*vito	B4Q3
*voca	l6
*voco	E5F3Q4
*voke	q11
*vor	C4D-7E3G-4H3J4L-7O-5Q-4R5T3U3X4Z-5a-7b3c4f3g4k5o-7q4
*vos	H-3I19d4k4m4n3
*xaca	a3
*xima	Q5V10W4p5
*ximo	V9o9r-3
*xtla	l4
*xto	o3
*xtra	A4F3W6j5
*xxo	l3
*yame	F5
*yan	H-3W4d4k4m3r4
*yas	J11q-4
*yele	F3
*yeli	G3f3l11
*yer	B6C-3D6H15I5J-3K5L-4O-4T-3W6a4d-3e4i-4j-4l5n-5o-3p-4
*yos	d3h-3
*yuda	E4T20c12k5n-3q-3
*yuno	a6j3
*zada	c3n5
*zado	A5b4d-3m3
*zala	A3W5
*zale	A7E3q-3
*zalo	E3
*zame	L6W13h-3n4
*zan	C4
*zar	A15C-4E5H-3L6M3N-3Q6W-4b-4g10j4n-5q3
*zaro	l6
*zas	W5e3h5j3
*zca	E3q3
*zcal	h4
*zcan	F5
*zcas	k4
*zco	B4P3o15r6
*zla	W5q12
*zle	R4W3f3i3n5
*zlo	d3
*zme	H6I5W16e3g5n-3
*zmin	l6
*zon	C3F3b5
*zul	V5a6g5
*zzas	j3
15/*	H11
15/0*	H14
15/09	H10
15/09 $	H13
20/*	H9
20/1*	H6
20/11	H8
20/11 $	H6
2x1	D3j8
2x1 $	W4
3/1*	H6
3/11	H7
3/11 $	H5
3x2	j6
3x2 en	j4
3x2* en*	j7
<3	A5B-6C-3D-18E-6F-21G-10H5I-6K-4L-24M-16N-5O23Q-23R-19S9T19U-4V15W-10X11Z-13a31b5c3e-9f-6g7h15j4k-13l-5m8n21o30p-11q14r5
<7	A-4B-4E-5F-6G-5H5J4M-5P-3Q-7R-7T4U3V4Z3a9e-3g-3h3j4m-3n7o4p3q4r4
>6	D6M3O-13Q5R3T-7V-5W4e4l3m-3o-13r-4
@cashier	C3D-6H5K-3L-5N-15O10P-9S4T12U5V10X-16Y-15a12b-20c-7f4g-16h9i3j-5l3n11o18p4q9r-5
@customer	A-16B-15C-22D17E-15F-14G-14H-23I-18J9K-15L13M-15N17O20P16Q4R-13S12T15U-19V-17W15X18Y11Z10a22b18c17d15e3f-16g19h4i-15j21k-15l-16m-17o23p-18q-22r17
@manager	A4D-20H9I4J6K7N-16O5S7T6V5W3Y6Z5a12b-21d-4e3g-17h-7j-21k3l5m5n-6o4q-3r5
^ #	C-7E-5F10H11M-3W-3a18d-5e-3f-3h20i3n-5o8q-5
^ &	h9
^ a	D-5G-3H3I-3J-5K-4M3N-4O-4P5R-3T11U9V3W-9Y-4Z-5a3b4c3d-4e-5f-8g-4j7k-6l-3m4n4o9p9q-4r5
^ abona	F3
^ abonale	F4h3
^ abre	V3W9g5h6k5
^ abrele	f8
^ abren	j6
^ abrir	g7h7
^ acabo	g5h6
^ aceptan	j9
^ acreditale	F4h3
^ acredite	F3
^ activa	Y7
^ actividad	B7m-3
^ actualizale	E4
^ acumulado	C6
^ adios	N3l5o11
^ afilia	f4
^ afiliame	f5g11
^ agente	c12
^ agrega	F10f5k4
^ agregale	W3Y5i7
^ agregar	f7k10
^ aguanta	S11
^ aguantame	S11
^ ah	o18
^ ahi	D3S5V4o4
^ ahora	V16Y8
^ ahorita	S22i-3
^ ajustame	E6
^ ajustar	E7
^ ajuste	E17F5G6
^ al	L5S18V-5a-4d-3h3i16n-5
^ alcanza	C5
^ algo	K4
^ alguien	B4D3c6
^ alguna	K5n4
^ alo	O24
^ alta	f16g3h-3k16
^ altas	H-3I7
^ alto	X16
^ anade	f5
^ anademe	k5
^ andale	V6
^ ando	H6L-3S10T4a4b4h5o-3
^ anota	f3h5
^ anotame	g7h10
^ antes	Y4n5p4
^ anula	q21
^ apaga	X4a5
^ aparece	n5
^ aparte	K3
^ apenas	g4
^ aplica	F3G5L3d4
^ aplicale	d8
^ aplicame	d8
^ apoyame	F4
^ aprobado	A14
^ aprueba	A10
^ apruebalo	A11
^ apruebo	A9
^ apunta	f5h11
^ apuntale	f3
^ apuntame	W5f4g3h7
^ aqui	h11
^ arre	V6
^ arregla	E6
^ asesor	c10
^ asi	J9o3
^ auditoria	B8H-4
^ aumenta	F8h-4
^ aun	S9
^ autoriza	k6
^ autorizado	A6
^ autorizale	A5
^ autorizame	W9
^ autorizar	A9
^ autorizo	F3Y5
^ auxilio	T11
^ avisame	Y12
^ ay	Z13q12
^ ayer	D-3H3a10b4h3n-4
^ ayuda	T22o-3
^ ayudame	T8h3
^ baja	X19l14
^ bajale	F-3G5W4d8h-3l4
^ bajame	W7
^ bajarle	G8
^ balance	C4H10b4
^ bandeja	A5
^ basta	X9
^ bendiciones	o12
^ bitacora	B15
^ bloquea	W4l5n3
^ bnas	O7
^ bonifica	F7
^ bonificacion	F3
^ bonificale	F13h-3
^ borra	N5Z10h-3q12
^ borrala	G5W3q10
^ borralo	l3
^ borrame	H-4N6W11q5
^ borren	N3
^ bravo	o15
^ buen	H-3O14o4
^ buenas	O19b3h3o-3
^ bueno	S3V9o5
^ buenos	O8
^ busca	M12
^ buscame	M8
^ bye	o12
^ cada	L5X4b-3
^ caducan	L8
^ cajeras	m15
^ cambia	E4W10
^ cambiale	W10d10g3h-3j3q4
^ cambiar	E4
^ cambie	Q3
^ cambio	V4f3h3
^ cancela	N4X5q13
^ cancelacion	q4
^ cancelala	G5W5
^ cancelar	X6q4
^ cancelen	N3e4
^ canje	d16
^ canjea	d5
^ canjeale	d10
^ canjear	d13
^ captura	h6q3
^ carga	F5
^ cargale	F5h3
^ castigo	G3
^ cayo	n5
^ chat	Z6
^ checa	C5M6W3h-3m8n4
^ checame	B4W3
^ checar	C8b5m6
^ chido	o15
^ chin	Z4q7
^ cierran	N6
^ cierre	H13
^ cifras	H8
^ cliente	f8h3
^ clientes	I22
^ cobra	d4h6
^ cobrale	W4d7h-3
^ cobrame	h6
^ cobrar	d5h4
^ cobraron	D4M3h-3
^ cobre	h7n3q4
^ cobro	G3d3h4
^ codigo	R4
^ comandos	T9
^ como	A-3B-3C-4E-3H16J-4K-3L17M-4N6P-5Q17R3S-4T13U10V-5W-5Y-3Z-3b-3c-3d7f-4g8h-9i-5k-7l-4m-4n4o-5p-3q-5r10
^ comparte	R5
^ compensala	F3
^ completale	F4h-3
^ componle	E7
^ compra	h9
^ compraron	h9
^ compras	P6a4h-3
^ compre	P-3h6
^ compro	h9
^ comunicame	c9
^ comuniqueme	c3
^ comuniquenme	c3
^ con	D-3H-4L6M3P-4Q4R6S-3T-4U7V-3W-3c5d6i7j-4p6q-4r8
^ conectame	W3
^ confirmame	n10
^ consegui	k3
^ consulta	C7b5
^ consultar	C6P5b4
^ continuamos	V3
^ continuo	V3
^ contratamos	k4
^ contrate	k14
^ copia	i9
^ corre	W9l5
^ corregir	E4
^ corri	l5
^ corrige	C-3E11q4
^ cortale	F-3G4l4
^ cortamos	l3
^ corte	H21
^ crea	f4k3
^ crear	f3
^ crecio	I3
^ crei	Z6
^ creo	n4
^ cta	H6
^ cuadrame	E12
^ cual	I7L4M3Q3W-5e-3j14n12p4q-5
^ cuales	K6T8m3
^ cuando	L5P13S17a-3b-4d-3h-3j3p-3
^ cuanta	I8m4
^ cuantas	A10B9C-4K8P8U14a-3b-5j-3n-4p-4
^ cuanto	C7F-3H10I-8L6P3S-4U8W9b8h-5j10m-4n9o-4p7q-4
^ cuantos	D-4H3I9P-6U5a9b4d-4j-4m10p9
^ cuenta	j5
^ cuentame	H7
^ da	f8l7
^ dale	A8F4G-4V4W5k6q4
^ dame	B7H7I4L-4M5N5Q-3S10T6U3V-3W9a-5d4f-4g6h-5j-3l-3n-4o-3r-3
^ dan	j5
^ dar	F7f7k4
^ de	C-5D-6E-3F-3G-3H5L6O-3P9Q7T3U5W-7X-3Z-3a-4c-3d4g-3h-4j-7k-3n11o18p-6q-6r16
^ deberia	E4
^ debitense	G4
^ deja	H-3J9S17X11n-3
^ dejala	V4
^ dejalo	E10F-4J6
^ dejame	E5S13
^ dejar	E4
^ dejen	X6
^ dejo	G5l5n4q-3
^ del	H14
^ delete	N9
^ deme	b6
^ denle	A4
^ desabonale	G5
^ desactiva	l8
^ desactivar	X3l7
^ desconecta	l5
^ descontar	G7d5
^ descuenta	d7
^ descuentale	G10d3h-3
^ desde	B3D3H5P5
^ deseo	W3c6d4
^ deshabilita	l7
^ deshacer	q11
^ deshaganse	N4
^ deshaz	N5q8
^ deshazla	q7
^ despedi	l5
^ despedimos	l3
^ despues	S19V3p7
^ desregistra	q15
^ desuscribir	X16
^ detalle	P5
^ devolucion	e18h-3
^ devolvieron	e3
^ devolvio	G5e5
^ devuelve	M-3e10
^ devuelvele	F7G-4
^ di	D7
^ dia	H15
^ dice	a5d3p8q3
^ did	n20
^ digame	C4b4
^ dile	a11p3
^ dime	B4C6E-3I4L-3Q4T3W5b6d-4h-4j-3m3p5q-3r3
^ dios	o12
^ disculpa	Q3Z3
^ disculpe	O9Z3j3r3
^ don	h4
^ dona	E3d4
^ donde	L5P-3Q18T-3U-3a3d5h-4j9n5r-3
^ duplicala	i15
^ echa	q3
^ echala	q5
^ echale	C3F4G3V4d3n3q-4
^ echame	C-3H6U3Y3k4p3
^ edita	E9
^ el	A-5B-3D7E3F-4I-4J3K-3L4O-3P3Q-3Y-3Z-5a8b-4d4e3f-3g-3h6l-3m12o-3q6r-5
^ elimina	G7N3l6q8
^ eliminala	G4
^ eliminame	l4
^ eliminen	N4
^ ella	i3
^ elvira	l4
^ empleados	m13
^ en	C-4F-4G-3H-7I-3K-3L7P7Q7S12T8U7W-4a-5h-4n12o-6p9q3
^ encontre	M4
^ enero	H6
^ enlace	R4
^ enlistame	U3
^ enmienda	E7
^ ensename	H5I10Q9b5h-3l-3n5q-3
^ entendido	n-4o16
^ enterada	o6
^ enterado	o9
^ entonces	n9
^ entro	k3n13
^ era	J4Z10h-5l4n-3q22
^ eran	q17
^ eres	o18r16
^ ernesto	l10
^ es	D6H-3J4L4Q5W-3c3f4j-4k-3n-3r13
^ esa	J7V3Z8n3q10
^ ese	E4J3M4a4h-6i6l3n-5q6
^ eso	D3G3Z8o20
^ espera	S13
^ esperame	S16
^ esperate	S3
^ espero	n3
^ esta	D-3E6H6J-3V-3a6c10h-3m4n4q4r-3
^ estaba	h3
^ establece	E3
^ estado	H7P6
^ estan	j12
^ estas	O11
^ este	f4k3q-3r11
^ esto	D3r6
^ estoy	H4J4T10X3a3h4n-3
^ estuvo	H3
^ excelente	O5o18
^ existe	L4M7h-3
^ existen	K3
^ explicame	T14
^ expliqueme	T7
^ ey	O23o-3
^ fallo	n11
^ falta	A4D4h-4i4k6
^ faltan	D6a4
^ favor	E6
^ feliz	O10a6
^ fija	E4
^ fijate	h3l3
^ folio	M4e3h4
^ fue	B3Z3n14o8
^ fueron	q5
^ fui	h5
^ gano	F5a5
^ gasta	d7
^ genial	o11
^ gente	c12
^ gerardo	m9
^ gerente	m6
^ good	O11h3
^ gracias	o23
^ habilita	k3
^ habilitame	k4
^ hablame	c8
^ hablo	c-4r7
^ hace	D3P8a6n3
^ hacen	j12
^ hagale	V5f3
^ hagame	W3g8h3
^ hasta	L6j5o8
^ hay	A12D-3G4H-6J-6K7L6M6N-3O-4P-4Q8S-4U-4V8W-6X-3Y-3Z-3c15d-7e5g-3h3i-4j16l-4m-4n-5o-6p-4
^ haz	C-3E5H5W13d3h-3
^ hazle	W3f5n5
^ hazme	H8I5W15e4g4n-3
^ help	T21o-3
^ hey	O21b4
^ hi	O27o-3
^ hijole	q6
^ historial	B7P16
^ hola	O36a-3b6g4h9n-3o-3
^ how	C3Q6U5b6p3
^ hoy	H5S3a13d5f-3k5l10n-3q-4
^ hubo	H3M7n8
^ i	q3
^ iba	Z11q3
^ idem	i22
^ ignora	Z5
^ igual	E3i6
^ igualita	i6
^ imprime	W8
^ inactivar	l5
^ incorpora	k8
^ incrementa	F6
^ indiqueme	L4T7
^ informe	H6
^ inhabilitar	l4
^ inicio	T12
^ inscribe	f11
^ inscripcion	f3g4h5
^ invita	R8
^ invitacion	R5
^ is	n14
^ jaja	a-3o9r8
^ jajaja	T3Z3a4o12
^ jajajaja	o5
^ jalo	n5
^ joselyn	l5
^ junta	W11
^ karla	l5q-3
^ kedo	n13
^ kevin	l5
^ kien	M8a-3r18
^ kiere	f9
^ kiero	I3T4W-3X-3Y5e3g4j6
^ kita	X7q3
^ kitale	G6
^ kiten	N7X3
^ la	B-5D12F-5H7J-8K5M3N-4O-4P3R3S-8U-4W-5X-3Y-3Z-4a8b-4f-8h8i9j-3l4n10o-8p-5q13r-5
^ las	H5K12L5P9U4n-4
^ le	A-3B-4D4E4F4H-4I-3J-6L-3M-3P-4Q-6S-3T-5W-5Y3Z11a4c-3d3e5i4j-3k-4l4n12o-3p7q10
^ leeme	n8
^ les	D6e3
^ libera	A4
^ liga	R4
^ link	R5
^ liquide	l8
^ lista	I3K4T6m11
^ listado	I9K4
^ listo	V9o19
^ llamenme	c11
^ lleva	a6i4
^ lleve	h4
^ llevo	n14
^ lo	C3H10J-3L5P3Q-3U8W-3Z3a-3b-3d-5i6k-3o4q4
^ localiza	M7
^ log	B9
^ lorena	k7
^ los	B9D-3I12L13W-4X3Y-3a-3d3h-5j-4m4p4
^ luego	S18a3n-4
^ m	T8q5
^ ma	a5
^ manana	S14a10k5o-3
^ manda	R5W7
^ mandala	d-3h5
^ mandale	F5W3
^ mandales	W4
^ mandame	A3H5Q-3W3X-3Y5Z-3a7c6j6n4
^ mande	H3Z6
^ mandenme	Y9
^ manejan	j5
^ marcame	c6
^ mas	S14
^ me	D8F-3H-6I-6J-7N5O-6R-4T3U-3V-5W-10X4b6e4g8i-7j7l-5n7q10
^ mejor	J8q6
^ menos	F-4G13
^ menu	T21
^ mesa	h9
^ mete	F5f6h3k3
^ metela	f4
^ metele	F3h4i4
^ meteme	g3h4k4
^ meter	f3
^ meti	i-3q7
^ mi	B-3D9J-3L-4M-4N-4O-4P3Q-4S-4U20V-4W-8a5b12d-4e-3i-3l4m10o-6p-3
^ mientras	n5p3
^ mira	C7a9
^ mis	H-4I11O-3P17T-3U15a-4b19h-4m9n-5o-4q-3
^ misma	h-3i6
^ mismo	i6
^ mitad	d4
^ modifica	E4W8
^ modificar	E5
^ monedero	C10
^ mostrar	m8
^ movimientos	B7P12m-3
^ muchas	o4
^ mucho	X9
^ muestrame	B3K5P4m7
^ mueve	W4
^ muy	O11o20
^ nada	J21o-5
^ nadie	J6X4
^ nancy	A3
^ necesito	C3E5H3L-3Q-3T3a-3c8d-3h6j5k5m3n-3q-3
^ next	V17
^ ni	J15X3o5
^ niegale	A3
^ niego	A3
^ ninguna	J16
^ nivela	E5
^ no	A3B-5C-5D9H-3I-5J21K-4L-9M-4N4O-6P-6T15U-7V-8W-8X15Y-5Z7a7c6d-9f6i-6j-6k-6l-3n12o-7q12r9
^ nomas	D5H3J6L-3T8U4X5b3n-3
^ nombrame	I3
^ nombre	m6
^ nos	V6a7e8h-4o9
^ nota	e5h3
^ nueva	V12f6h9n-3
^ nuevo	f9k8
^ numero	I9h4
^ nunca	g3n3
^ obsequiale	F4
^ ocupa	d3
^ ocupo	C3Q3R4c4e-3f8j3l3
^ oiga	H3b3
^ ok	O-3V4o38
^ olvida	N4
^ olvidalo	J3
^ opciones	T7
^ ora	V3n8
^ orale	V4o10
^ orita	S11
^ otorgar	F5
^ otra	D3H-3J-6R3S-4V21Z3h-4i12k7o-3q-3
^ otro	C3V18i6n-3q-5
^ otros	F8
^ oye	D-3H4J-5L-3O14S-3W-3a8b8h-3i-3n9o-3q3r3
^ padron	I4
^ paga	d10
^ pagale	W9
^ pagame	W4
^ pagar	d7h-3
^ pagaron	h6
^ pago	d9
^ pague	D11
^ pal	F5
^ pamela	l7
^ para	Q7T17Y-3Z-3d3g4h5q-3r-4
^ pasa	A9V3W3
^ pasale	W9k3
^ pasame	C4U3V6a5b4c7d-3j3m4n-4q-3
^ pasenme	a5c6
^ paso	n15
^ pendiente	n4
^ perame	S5
^ perate	S17
^ perdi	Q3n3
^ perdio	l3
^ perdon	Z6q3
^ perdone	Z5
^ perfecto	o13
^ perla	A4
^ permiso	k4
^ permisos	A6
^ permiteme	S12
^ pero	n4
^ personal	m3
^ pide	W8
^ pidele	W4
^ platicame	H6
^ pobre	l3
^ podria	R3c3
^ pon	E9W3k6l3
^ ponga	W3h4
^ pongame	Y3q4
^ ponla	E10h-5
^ ponle	G3W7i5
^ ponme	A-4F-3H5W12Y4g7h3k6
^ ponselos	F3
^ por	A3D11F3G-4J3L10T-3a-3l3q-4r7
^ precio	j9
^ prefiero	N6X3
^ pregunta	C3j4
^ prende	Y9a6
^ prestame	W9a5
^ primero	S6
^ proceder	d6
^ proximo	V12
^ puede	f4
^ pueden	c5
^ puedo	L5P3Q6T-3W-3b-3c4i4n7o-3
^ pues	C3V3p5
^ puntaje	C5
^ puntos	C18F-3W3b4
^ pura	D7n-3
^ puro	X3a6h3
^ puse	n10q5
^ que	A4B5F-3G-4H6J-3K8L9N-5O13P12Q7R-3S-13T10U5V-6W-3X-6Z-9a3b3e-13f-4g-5h-15i-9j9n7o3q-5r4
^ quedaron	n6
^ quedo	K6a5j4n12o-7q4
^ quien	A-3B21C-4F-3G-4H-3I9M15P-3V3W5a9d-4e-4f-9h-6i-3j-3k-3l-4m12n6o-3q-3r17
^ quienes	I3m11
^ quiere	C4d7e4f4p8
^ quieren	f3
^ quiero	A-3B-3D5F6H4M-6O-3Q-6R6T-3U4W5X-4Y5a-4b-3d4g5h8i-3j6k5l-3m-4n-4o-4p-4q5r-8
^ quisiera	P3c5j6
^ quita	W9X9h-5l8q10
^ quitale	F-5G8W3X6q11
^ quitar	G3l11q-4
^ quite	Y4
^ quiten	N4
^ quitenme	X3
^ quiubo	O10
^ ramiro	l5
^ rastrea	M4
^ rastreame	M9
^ raul	l4
^ reajusta	E7
^ rebaja	G8
^ rebajale	G5
^ recarga	F4
^ rechazo	A6
^ recoge	G4
^ recortale	G7
^ redime	d3
^ redimir	d6
^ reduce	G5
^ reembolso	e16h-3
^ reenviale	R3
^ reenviar	R3
^ regalale	F10G-3W7
^ registra	f5h10k9q-3
^ registrale	h4
^ registrame	W4g7h8
^ registrar	f6h3
^ registro	B5f11g8n-4
^ regresa	E3e5n-3
^ regresame	Y3
^ regresaron	e3
^ regreso	e3i6k8
^ reintenta	n11
^ relacion	U3m5
^ remueve	G5
^ renta	h3
^ renuncio	N6l8
^ repite	h-3i18n-8q-3
^ repitela	i4n12
^ repiteme	T3
^ reponle	F5
^ reporte	H20
^ requiero	E3W4j4
^ resta	F-3G15
^ restale	G8d4h-3
^ restaselos	G4
^ restituyele	F4
^ resumeme	H4
^ resumen	H15
^ retira	G5q6
^ retiro	G3
^ reversa	q8
^ revertir	q9
^ revierte	q11
^ reviertela	q10
^ reviertele	G8
^ revisa	C9K3
^ revisame	B4P4
^ revoca	l5
^ ruben	R4
^ sabes	T4W4
^ saca	G9H5N4d-3l4
^ sacala	q8
^ sacale	f3
^ sacame	H8l6
^ saldito	C5
^ saldo	C12G-3W9b12d-4h-5p7
^ sale	o22
^ salio	H3e8n-4q8
^ saludos	O15
^ saquenme	N3X4
^ se	A3C-8F-6G5I4J-6N-3P-5S-6T-6V-3W-7X-4Y-3Z8a8b-3c-5g-4i4j5k3l6m-4n13p-5q8
^ seguimos	V14
^ segun	C4b3
^ selene	l3
^ seria	b3
^ servicio	h5
^ si	A4D-3H-4J-3K-3L17N-3P-3Q16S-7T-4W-4Y15Z-3a10c-3d-6e-3g7h-7i-3j-3k-3l-3n21p-3q3
^ siempre	D8q6
^ sign	g12
^ sigo	D3H5V-3n4
^ sigue	h3j5l-3m8n13
^ siguiente	V23n-3
^ silencio	X14
^ sin	J8K3X8p3
^ sobran	G3
^ socios	I9
^ sofia	l3
^ solicito	N4R3Y3c8g4
^ solicitudes	A3
^ solo	J6U6X5c3
^ son	D5J3a-3h16o7r3
^ sorry	Z4r7
^ sospecho	B6
^ soy	P-3T11b6c4g7
^ sra	C7
^ stop	X21o-3
^ su	C-3E6h-5i3j8o-3p17r3
^ sube	E-3F5L4f3h5k6
^ subele	F8W5
^ subeme	h3
^ subir	F5h5
^ suma	H6k3
^ sumale	F5d-3h4
^ sumame	W3
^ sumar	F4h4k5
^ super	o16
^ sus	i3
^ suspende	X3l4
^ suspendida	l4
^ t	h7
^ tacha	q10
^ tambien	i3
^ tania	l4
^ tantito	S12
^ tarjeta	C3
^ te	J3O-3S4T-3a9h13n-4o20q3
^ telefono	b6p6
^ tendra	C6j4
^ tenemos	j7k3
^ tengo	A3D3I3K4T-3V5W3a5b4d-5f3h8i-3j-3k5o-4r-3
^ ticket	M5h9
^ tiene	C7G6q4
^ tienen	c4j16
^ tinte	h3
^ toca	V9
^ todas	B3K4P5
^ todavia	A4J-3K4S3b4g4j5n10
^ todo	B5P6n11o-4q4
^ todos	P3
^ toma	d6
^ tomale	d4
^ tons	a4b4o4
^ top	I4
^ toque	J-3Z6
^ total	H7I10U4
^ totales	H12
^ trae	C5G3K4a12d3i3q-3
^ traeme	a6
^ traen	e5j3
^ traia	D3
^ traigo	D3V4j4
^ trajeron	a5e4
^ trajo	e3
^ transfiere	W6
^ tu	r9
^ tumba	G5
^ tumbale	G6
^ tuve	l3
^ ubica	M3
^ ubicame	M5
^ uff	a10
^ ulises	l3
^ ultimos	H5
^ un	C5E-3L4S15V4e3f7h9o-3p-3q-5
^ una	H-4L4M3Q-3V9a-3d-3e11h12i9o-3q-4
^ undo	q17
^ uno	V5h3
^ unsubscribe	X12
^ ups	Z15q5
^ usa	C-4F-3G-4W3d19
^ usale	d8
^ usar	d14
^ usted	r7
^ uy	Z8a7q4
^ va	C-3V15a6d5f-3h5i3n-3o23p-3
^ vale	o17
^ vamonos	V4
^ vamos	f4h7
^ van	h8i-3j10n4
^ ve	C8
^ venden	j16
^ vendi	h11n-3q8
^ vendimos	H4h3
^ vendo	a12
^ vengo	g5
^ venta	M-5e3h17n4q7
^ ventas	H20K11U-6W7h-4
^ vente	a11
^ ver	A8B16C17D-3E-3H-4I7K6O-4P10T-4V-5W-4a-5b11d-4f-3h-3m18n-5o-7p-3q-3
^ vi	P3a5g5
^ vieja	a6
^ viene	d7e6f5
^ vientos	V4o12
^ viste	a7
^ volvi	D4q4
^ volvio	i8
^ voy	A4S12U3a-3h6k4
^ vuelvan	Y4
^ vuelve	Y3i5n5
^ what	T8n4
^ wrong	Z10
^ y	A-3B-3C4D-8E-4F-3G-3H7I-4J-3K-4L7M-3O-4P-4Q12S-7T15U7W-5c-3d-4e-4f-3g-3h-6i6l-3n21o-7p18q-5r17
^ ya	A3B-3C-5D4E-7F-9G-5H3I-3J5K-3L-9M-6O6P-6Q-8R-3S6U8V12W-9Z-7a10b8c-3e-3i-6j3n18o8p7r-7
^ yo	D4H-3J6L-4U9g5
^ zas	o16
^ ☎	C16h21
^* #*	C-8E-6F11H10M-3S3W-3a15d-4e-3f-3h19i3n-5o10q-4
^* &*	h8
^* a*	D-5E4G-4H7I-3J-5K-4M3N-4O-4P5Q-3S-3T4U9V4W-10Y-4Z-5a7b3d-4e-5f-9g-4j7k-7l-4m5n7o9p9q-5r5
^* abon*	F6h5
^* abre*	W12f8g4h5j5
^* abri*	V3f3g8
^* acab*	b5d-4h9
^* acep*	j11n9
^* acre*	F8G-3h3
^* acti*	B8X-3Y13m-4
^* actu*	E9n5
^* acum*	C6h3
^* adio*	N3l5o11
^* afil*	f10g9
^* agar*	d3f4
^* agen*	c17o-3
^* agra*	o7
^* agre*	C-3F10Y3f14i3k9o-3
^* agua*	S18a-3j4
^* ah*	o14
^* ahi*	S4V5a3h4o3
^* ahor*	C3S18T-3V14Y7a-3h3i-4n-3q-3
^* ajus*	E21F6G4
^* al*	F3L6S20V-4a-3d-3i13n-4
^* alca*	C5
^* algo*	K6
^* algu*	B4D3K6c7n3
^* alo*	O22
^* alta*	I3f17g6h-4k15
^* alto*	X17
^* anad*	f4h4k4
^* anda*	V6
^* ando*	H5S10T5a3o-3
^* anot*	e3g8h14
^* ante*	Y3n5p6
^* anul*	h-3q22
^* apag*	X9Y-3a4
^* apar*	D3K3j3n7
^* apen*	T3f4
^* apli*	G4W-3d19h-3
^* apoy*	F5
^* apro*	A8
^* apru*	A28o-3
^* apun*	W5f9h15
^* aqui*	b-3h11
^* arra*	V4
^* arre*	E4V3o10
^* ases*	c11
^* asi*	J9o7
^* aten*	c3
^* audi*	B7H-4
^* aume*	F7W5
^* aun*	S7
^* auto*	A11F5W8Y6d-3h-3k7q-4
^* auxi*	T15
^* avis*	Y14
^* ay*	Z12q9
^* ayer*	D-3a10b5n-3
^* ayud*	T29c-3h3o-3
^* baja*	C-3E-3F-5G10W11X17a-3d6h-4j-3l18
^* baje*	X3
^* bala*	C4H7b5
^* band*	A4
^* bast*	X7
^* bend*	o11
^* bita*	B18
^* bloq*	W4l5
^* bnas*	O6
^* boni*	F16G-3O11h-4
^* borr*	G3H-6N21W13Z8a-3h-4n-3o-4q19
^* brav*	o17
^* buen*	O23V9a-4b4g4n-4o10
^* busc*	C3M21h-4q-3
^* bye*	o17
^* cada*	L5X5b-3
^* cadu*	L13
^* caje*	m13
^* camb*	C-3E8F-5V7W13a-3d10g4
^* canc*	G3N8W3X14Y-3d-3h-3n-3q20
^* canj*	F-3d36h-5
^* capt*	h11
^* carg*	F10G-3h5
^* cast*	G4
^* cayo*	n7
^* chat*	Z4
^* chec*	B4C12M6W3b4d-3h-5m13q-3
^* chid*	a-3o20
^* chin*	Z5q4
^* cier*	H12N6W4
^* cifr*	H8
^* clie*	I17e3f7
^* clon*	i10q-3
^* cobr*	D6V-3d17h19i-4q4
^* codi*	R3
^* coma*	T13
^* como*	A-3B-3C-4D3E-3F-3H14I-3J-5K-3L14M-4N4P-5Q19R5S-4T15U8V-5W-5Z-3a3b-3d6f-5g8h-12i-4k-6l-4m-4n4o-4q-4r8
^* comp*	D3E4F7R3W-3a5h20q-3
^* comu*	c11
^* con*	D-3E-3H-4L9P-4Q3R8S-3T-4U7V-3W-3c4d5i8j-4p5q-5r7
^* cone*	W4
^* conf*	n16
^* cong*	l3
^* cons*	C14P3b7d-3h4
^* cont*	V13Z3k15
^* copi*	i7
^* corr*	C-3E14W6l8q5
^* cort*	F-4G3H20l5
^* crea*	f14k5
^* crei*	Z5
^* creo*	n4
^* cta*	H5
^* cuad*	E9
^* cual*	I6K4L3M4T7U3W-5e-3h-3j8n9o-3p4q-5
^* cuan*	A6B6C6D-5E-4F-4G-3H8I11J-4K6L5M-4N-3O-4P8Q-5S7T-5U11V-5W8X-4Y-5Z-4a6b6c-4d-8e-4f-4g-3h-9i-4j7k-4l-4m10n7o-8p6q-7r-4
^* cuen*	H8j4
^* da*	f7l11q3
^* dale*	A10G-4V4W3h4k5n5o-3q6
^* dame*	B4H10I4L-4M5P4Q-3R3S8T6U3V-3W11a-5f-4g3h-5j-3l-3n-5o-3
^* dan*	j6
^* dar*	F7f11k6
^* darl*	F3
^* de*	C-4D-6E-3F-3G-3H5L5O-4P8Q9T4U4W-7Z-3a-5c-4d4g-3h-4j-7k-3n12o19p-6q-5r13
^* debe*	C3D3E3
^* debi*	G6q8
^* deja*	E16F-4H-3J16S23V5X6a-3h-3n-4q-4
^* deje*	J4X6
^* dejo*	G4l4n6q-3
^* del*	H14h3
^* dele*	N7q3
^* deme*	b4
^* denl*	A5
^* depo*	W6
^* desa*	D4X5Y-3l15n-3q7
^* desc*	F-3G15d14h-5l11
^* desd*	B3H6P6
^* dese*	W4c5d5
^* desg*	P7
^* desh*	N8h-3l8q23
^* desp*	S14W4l4p6
^* desr*	q10
^* desu*	X10
^* deta*	P4
^* devo*	G3e27h-4
^* devu*	F5G-3e6q5
^* di*	D6
^* dia*	H18h-3
^* dice*	D3H-3Q-3U-3a3d3p6q3
^* dict*	p3
^* did*	n14
^* diga*	C5b4
^* dije*	q6
^* dile*	a11
^* dime*	C7E-3I8L-3T6W8a-3b6d-4h-3j-3m3p4q-3
^* dios*	o11
^* disc*	O7Z5b3q-3r5
^* dobl*	W9q3
^* don*	h3
^* dona*	E3
^* dond*	A-3L4P-4Q19U-3a4d7h-6j8n9r-3
^* duda*	n10
^* dupl*	i16q-3
^* echa*	E-3H4U3V5W-3d5k3q9
^* eche*	V4q3
^* edit*	C-3E19
^* el*	A-6B-3D8E4F-4I-4J5K-3L4N-3O-3P3Q-4S-3W3Y-3Z-5a10b-4d5e6f-5g-3h5m10o-4q5r-5
^* elim*	F-3G9N20h-3l9q7
^* empl*	m13
^* en*	C-3F-3G-3H-6J-3K-3L7P9Q7S15T10U5W-5a-5c-3h-4j-3n10o-6p6
^* encu*	M6
^* ener*	H4
^* enla*	R7
^* enli*	K8P5U3
^* enmi*	E6
^* enro*	f13
^* ense*	A3B-3H3I9P5Q6b4h-3l-3n7q-3
^* ente*	n-4o23
^* ento*	n10
^* entr*	k5n9
^* equi*	Z3q4
^* era*	Z9h-5q23
^* eran*	q14
^* eres*	o16r21
^* erne*	l7
^* es*	D8J5L4Q4f5j-5k-3n-3q4r15
^* esa*	J4V4Z9q11
^* ese*	D5E4a5h-5i7l6n-4o-3q7
^* eso*	D3G4Z7o21
^* esos*	G4J3
^* espe*	S24V-3
^* esta*	D-3E8F-3G-3H7J-4K-3O12P4S-3T-3U-3V-3W-3a3b3c7d-4j10l-3m3n4o-4p-3q3r-4
^* este*	f4h3q-3r8
^* esto*	D3H5T10r5
^* estu*	H3
^* exce*	O7o13
^* exis*	A3K4L3M8h-4
^* expl*	Q4T16
^* ey*	O20
^* fact*	W6
^* fall*	n10
^* falt*	D10a3h-3i3k6
^* favo*	E6
^* feli*	O11a10o-3
^* fija*	E3H3d-3l4
^* foli*	M4h5
^* fue*	B5J-3Z4n15o7q3
^* fuer*	q3
^* fui*	h4
^* gana*	a5
^* gano*	F5a3
^* gast*	d6
^* gene*	R4h4
^* geni*	o11
^* gent*	c9
^* gera*	m7
^* gere*	m5
^* good*	O10
^* grac*	o20
^* habi*	Y4f4k7
^* habl*	c8r7
^* hace*	D5P8a5b-3j12
^* haga*	V3W3f3g6j4
^* hast*	L6j6o8
^* hay*	A11D-3G5H-6J-6L6M6N-3O-4P-4Q7S-4U-4V9W-6X-3Y-3Z-3c14d-6e4g-3h3i-4j18l-4m-4n-3o-6p-3
^* haz*	C-3E7H5W12d4h-4
^* hazl*	f5i3n4
^* hazm*	H7I5R4W13g3n-3o-3q3
^* help*	T20
^* hey*	O29b3o-3
^* hi*	O28o-3
^* hiel*	h5
^* hijo*	Z3n3q6
^* hist*	B8P12
^* hola*	O36a-3b4g4h9o-4
^* hora*	j18
^* how*	C6Q9U3b5p4q-3
^* hoy*	D3S5a11d7j4k5l10n-3o-3q-3
^* hubo*	M5n3
^* i*	h4q3
^* iba*	Z13
^* idem*	i19o-3
^* iden*	r22
^* igno*	Z8
^* igua*	i11o12q-3
^* impr*	W16
^* inac*	l6
^* inco*	k7
^* incr*	F7
^* indi*	L4T6
^* info*	H6M4
^* ingr*	h7
^* inha*	l4
^* inic*	T14
^* insc*	f12g10h5
^* inte*	n7
^* invi*	R13
^* is*	n12
^* jaci*	l5
^* jaja*	Z3a13n-4o21r5
^* jalo*	n5
^* jeje*	a9
^* jona*	R3
^* jose*	l6
^* junt*	W13
^* karl*	l5q-3
^* kedo*	K3n12
^* kevi*	l5
^* kien*	M8a-3o-4r21
^* kier*	T4W-3X-3Y5b3e7f6j4
^* kita*	G6X3n-3q3
^* kite*	N8X3
^* la*	B-6D11E-3F-3H8I3J-8N-3O-4P7R3S-8U-4V-5W-5X-3Y-3Z-4a4b-4f-8h8i7l5n11o-8q14r-5
^* las*	H4K12L7P5U4n-3
^* le*	A-3B-4D7F3H-4I-3J-6L-4M-3P-4Q-7R-4S-3T-6U-3W-5Y4Z10a5c-4e7i3j-3k-4l5n12p11q11r-3
^* leem*	n6
^* les*	D5e3h3n3
^* libe*	A8
^* liga*	R6
^* link*	R4
^* liqu*	l8
^* list*	A-3I7K9T4V10a-3h-3l-3m12o17
^* llam*	c7
^* lleg*	h3
^* llev*	a4h4i4j-3n14
^* lo*	C5H7L4P3Q-3U12Z3a-3d-5h-3i5o3q6
^* loca*	M8
^* log*	B9
^* lore*	k5l5
^* los*	B7D-3I10L16W-5X5Y-3a-3d4h-4j-4m4p5
^* lueg*	S18a3n-6
^* m*	T7q9
^* ma*	a5
^* mana*	S14a12k5o-3
^* mand*	H9Q-4R7S-3W10X-7Y9a6c5d-4j11m-3n3
^* mane*	j8
^* marc*	W3c6
^* marq*	c3
^* mas*	S17
^* mayr*	k4
^* me*	C-3D8F-3H-5I-6J-7N4O-6R-4T5U-5V-4W-9X4Y3Z4b6e4g7i-7j7m4n6o-3q7
^* mejo*	J5q5
^* meno*	F-4G14X5
^* mens*	Z6h3
^* menu*	T24
^* mesa*	h9
^* meta*	W3h3
^* mete*	F6G-3W-3Y4f10g3h12k5
^* meti*	i-3q8
^* mi*	B-3D9H-3J-3L-4M-3N-5O-3P4Q-3S-3U20V-3W-8X-3Z4a7b15d-5e-3i-3l3m8o-7p-3
^* mien*	n4p3
^* mira*	C11E-3a10
^* mis*	H-4I8O-3P18U13W-3a-4b23h-4m11n-4o-5q-3
^* mism*	h-4i12
^* mita*	d6
^* modi*	E7W6
^* mone*	C6
^* most*	m7
^* movi*	B9P11m-4
^* much*	X7o5
^* mues*	H-3K7P7m9
^* muev*	W3
^* muy*	O11o19
^* nada*	J29o-6
^* nadi*	J6X3
^* nece*	C7E5H3L-3Q-3T4a-3c7d-4j4k5q-3
^* next*	V25
^* ni*	J14X5o3
^* nieg*	A7
^* ning*	J20
^* nive*	E5
^* no*	A3B-5C-5D11F-3G-3H-4I-6J20K-5L-9M-4N5O-5P-5Q-3T17U-7V-8W-9X16Y-6Z6a5c4d-10f6h-3i-3j-6k-6n12o-5q12r6
^* noma*	D8J7L-5T6X5b4
^* nomb*	I4m8
^* nos*	a7e7l3o8
^* nota*	e3h4
^* nuev*	V12f8h9k6n-3
^* nume*	I10h6
^* nunc*	D3T3g4
^* obse*	F4
^* ocup*	C4Q3R7c4d7e-3f6h3j3
^* oiga*	F3H3b5
^* ok*	V4n-3o40
^* olvi*	J5M3N8
^* opci*	T4
^* oper*	c14
^* ora*	n10
^* oral*	V5o12
^* orit*	S12
^* otor*	A3F8
^* otra*	D3H-3J-6R4S-3V20Y5Z4h-3i12k7o-3q-4
^* otro*	F5V17i5n-3q-5
^* oye*	D-3F-3H4I4J-5K4L-3O16S-3U-3W-3a6b7i-3n6o-3q3r4
^* padr*	I3
^* paga*	C-3W13d19h-3
^* pago*	d9
^* pagu*	D12
^* pal*	F4
^* pame*	l6
^* para*	Q9T17Y-3Z-5g4h5p-3r-4
^* pare*	X17
^* pasa*	A3E-4F-3G-4H4L-3Q-3S-3U4V9W13a5b3c3d-4f-3m4n-6o-3
^* pase*	V4a12c3
^* paso*	n17
^* pend*	K5n3
^* pera*	S22
^* perd*	Z12q5
^* perf*	o18
^* perl*	A3
^* perm*	A4S12k5
^* pero*	n3
^* pers*	m3
^* pesi*	D9
^* pide*	W16
^* pint*	h3
^* plat*	H5
^* pobr*	l3
^* podr*	c5
^* pon*	E7W3k6l4
^* pong*	W5q4
^* ponl*	E5I-5W4f10i4
^* ponm*	A-4H4W9Y5g9k5
^* por*	A7D8F4G-4J4L8T-3a-3d-3j3l4q-3r8
^* prec*	j10
^* pref*	N4
^* preg*	P4j3
^* pren*	X-3Y10a3
^* pres*	W12a5
^* prim*	S8h3
^* proc*	d3e3
^* prox*	V10
^* prue*	n5
^* pued*	L5Q6T-3b-3c9n8o-3
^* pues*	C3H3L3V3p3
^* punt*	C24E-3F-3L-3b7d-3p7
^* pura*	D9
^* puro*	a5h3
^* puse*	V-3n8q4
^* que*	A4B4E-3F-5G-4H7J-5K8L9N-6O14P10Q8S-13T10U3V-6X-5Y-3Z-9a5b5e-13f-5g-4h-14i-9j9k-4n11o5p-4q-4r6
^* qued*	J6K10a5h-3j4n15o-7q3
^* quie*	A-7B11D5F5I4J-4K-4L-5M5O-5P4Q-7R3S-4T-5V4W7X-7Z-4a3d3i-5l-4m8o-8r7
^* quih*	O14
^* quis*	c5j6
^* quit*	F-5G8M-3N5W12X13Y3a-3h-3l15n-3o-4q15
^* quiu*	O13
^* rami*	l7
^* rast*	M14h-3
^* raul*	l4
^* reac*	X-4Y6
^* reaj*	E7
^* reba*	G12h-4
^* reca*	F4
^* rech*	A12n-4
^* reci*	a5j7
^* recl*	d12
^* reco*	G10n5
^* recu*	L8P4
^* redi*	d9
^* redu*	G9
^* reem*	e18h-3
^* reen*	R10
^* rega*	F11G-3W8
^* regi*	B6I-3J-3Q-4T-3V-4W3f18g10h17k8n-5
^* regr*	E3T4Y4e7h-4i4k6q9
^* rein*	e3n16
^* rela*	U3m3
^* remu*	G8h-4l3
^* rent*	h4j5
^* renu*	N5l7
^* repa*	j3
^* repi*	T4i24n14o-4q-5
^* repo*	B6F4H19
^* requ*	U3W4j3
^* rest*	G16h-3
^* resu*	H20
^* reti*	G9N7q5
^* reve*	q12
^* revi*	A-3B3C8G9P3q18
^* revo*	l6
^* saba*	a5
^* sabe*	T3W3
^* saca*	G8H9N4d-4i-3l7q8
^* sald*	C16F-3G-3W11b7d-5h-5p11
^* sale*	o21
^* sali*	H3e9n-4q7
^* salu*	O27o-3
^* saqu*	N5X6
^* se*	A3C-7E-3F-6G6I5J-6N-3P-6S-6T-6V-4W-7X-4Y-3Z11a7b-3c-5d3g-4h5i3j5l3m-5n13o6p-5q8
^* segu*	C4S-3V14b4
^* sele*	l4
^* seri*	b3
^* serv*	h5
^* si*	A5B-3D-4H-3J-3K-3L19N-3P-4Q14S-6T-3W-4Y18a8c-3d-6e-3g4h-7i-3j-3k-3l-3n21p-3q3r-3
^* siem*	D9q6
^* sign*	f3g10
^* sigo*	H4
^* sigu*	V16a-3h3j4l-3m9n17o-3q-3
^* sile*	X20
^* sin*	J9K5U3X7
^* sirv*	L4
^* sobr*	G4L3o5
^* soci*	I7
^* sofi*	l3
^* soli*	N7R4c7g4
^* solo*	J6U5X6
^* son*	D7J3a-3h15o8r3
^* sorr*	Z9r6
^* sosp*	B3
^* soy*	P-3T14b9c4f-3g8
^* sra*	C8
^* stop*	X17o-3
^* su*	E6h-6i5j3o-3p17
^* sube*	C-3E-3F11L3W8d-3h7k5
^* subi*	F6h5
^* suma*	F7H5d-3f4h7k6
^* supe*	o15
^* supr*	N7
^* sus*	h-4i5
^* susc*	X-5Y5f3
^* susp*	A-3X5l6
^* t*	h3
^* tach*	q7
^* tamb*	i3
^* tani*	l4
^* tant*	S10
^* tard*	n6
^* tarj*	C4
^* te*	H-3J3O-3S5a9h8n-4o19q5r-3
^* tele*	C3b7p8
^* tend*	C5b4j5
^* tene*	j4k5
^* teng*	I4K5Q-3T-3V6W4a7b5d-6e3g-3h6i-3j-3k4o-4
^* tick*	P4h9
^* tien*	C7G6W-3c9h-3j19
^* tint*	h4
^* toca*	V9
^* toda*	A5D-3J-4K6b4g4j5n10o-3q-3
^* todo*	B8P14n11o-5q3
^* toma*	d11
^* tons*	b4o4
^* top*	I6
^* toqu*	J-4Z7
^* tota*	H17I9
^* trae*	C3E-3G5K3V3a12d4e5h-3i5j3n-3q-4
^* trai*	D5E4V5
^* traj*	a6e8
^* tran*	W13
^* tras*	q5
^* tu*	r9
^* tumb*	G11
^* tuve*	l3
^* ubic*	M9
^* uff*	a8
^* ulis*	l3
^* ulti*	H6n4
^* un*	C4E-3L4S19V3W-3a-3d3f7h8n-3o-4p-4q-5
^* una*	H-3L4V15a-3e9h11i8o-4q-4
^* undo*	q17
^* uno*	V5h5
^* unsu*	X8
^* ups*	Z10q8
^* usa*	C-4F-3G-4d20
^* usal*	d18
^* usam*	d5
^* usar*	d13
^* uste*	D3r8
^* uy*	Z10a4n-3q5
^* va*	A3G-3V14a7d6f-3h6l-3o25p-3
^* vale*	o14
^* vamo*	V5f4h7
^* van*	h6i-3j13
^* ve*	C6
^* vend*	a7h10j14n-5q9
^* veng*	V3g3
^* vent*	H16K12M-6Q-3U-6W4a7h11i-3q5
^* ver*	A8B16C17D-3E-3H-4I5K6O-4P9T-4V-5W-4a-5b12d-4f-3h-3m17n-5o-6p-3q-3
^* vi*	P4a3g5
^* viej*	a6
^* vien*	a-3d9e5f4o10
^* vist*	a5
^* volv*	D3T4h-3i6q5
^* voy*	A4S11a-3d3h8
^* vuel*	J-3Y9q12
^* what*	T6n4
^* wron*	Z6
^* y*	C5D-8E-4F-3G-3H4I-3K-3L4M-3O-4P-4Q9S-7T14U6W-4d-4e-3f-3h-5i7l-3n19o-6p17q-4r13
^* ya*	A3B-3C-4D5E-6F-9G-5H4J5K-3L-9M-6O7P-7Q-8R-4S6T4U7V11W-8Z-7a8b8c-3i-5j4n16o8p5r-7
^* yo*	D4H-3J5L-4N3U10g4r4
^* zas*	o21
^* ☎*	C16h23q-3
a	F6H-3I-5K-5N-4O-9P-8R4T-6V-4W8a8e-3f8g-3j5k10l10m-5o-5p-3
a #	E14F3G-3H4W9a-3d-6f3j-3k3n-3q9
a $	a21
a acumular	g3
a agarrar	k3
a algo	A6
a alguien	B-4G7Q6R-3Y4f6k7
a apuntado	I4
a araceli	k5
a autorizar	Q5
a brandon	R3
a brayan	k4
a brenda	W4a3
a caja	k3
a canjear	Q5d7
a captura	h7
a casa	S8
a ceros	E7
a chema	l3
a chole	G3
a cliente	F5g4
a clientes	c4
a cobrar	L3d4k4
a comer	a7
a como	H12L7Q-5e-3j7n-4q6
a comprar	C5
a concha	F3
a cruz	k4
a cual	M3
a cuanto	U-3b8j3n-4p9
a cuantos	U5
a cuenta	d3
a dar	Q3n3
a darme	R3
a de	r4
a decirme	Y4
a devolver	e10
a domicilio	L3h3j6
a don	F8G5W-3h4k3
a dona	D4F6G4W5l-3q-4
a donde	r5
a dormir	H3
a edgar	l5
a efrain	l6
a el	i8p6q3
a ella	i3p3
a empezar	f4g4
a entrar	n5
a ernesto	l14
a esa	J4W3h-3i4q3
a ese	B4W5i4p5q-3
a esta	E9d3f3h-3
a este	B6W7d3i5n-3
a esto	T8
a eulalia	E3
a favor	E-3F11
a fer	f6l7
a fermin	l5
a fernanda	R4
a gastar	d11
a gerente	k5
a hacer	d4n8
a hoy	H4
a hugo	R3
a intentar	n4
a ir	D3a6
a ivonne	l6
a jazmin	l6
a joaquin	k6
a jonathan	B7
a juntar	f4
a karla	R3
a la	A3B8E7F7G4H-6J-5K-3M-9P3Q3R-4T-4U-5W7X-4Y3d-5e-3f8k3m-5r-3
a las	H-4S4U5X6Y4a7h-4j9l3n-3
a laura	l9
a liquidar	d5
a lleva	e4
a lo	A5V6f3n-4q3
a lorena	l14
a los	H5I7K3L-3N6U5W-4X4Y3a-4b5f8g3h-3n-3o-4
a lucha	F3
a mandar	n7
a mano	F4h4
a marcos	l8
a martin	R3
a media	Q5
a medias	K5
a mediodia	M3j4
a meter	J7
a mi	B-3C-3E-3H-6L4P-5R5S3T-3W9Y7Z6c-3f4g-4h7j-4k5p-3
a mireya	k4
a mis	f4
a monterrey	l3
a nada	q3
a nadia	l6
a nadie	J3
a nombre	C4M4f4m-4n5q8
a ofelia	l9
a otra	L3l4q3
a otro	V3Z4c4k8n-3
a pagar	h10
a pamela	B3
a parisina	H4
a partir	L8k4l5
a pasar	Q3j3
a paso	L3
a paty	G4
a pedir	a6
a pedro	l4
a perla	J4W4
a poco	n5r6
a poncho	R5
a poner	j4k3
a preguntarle	S5
a prueba	l4
a que	B9D-3H-5M18P3Q-3a4h-5j14l-3n7q-6
a querer	a8
a quien	B-7M12Z5c3h-3i3m7n8q3
a quienes	m3
a regina	k3
a registrar	B7h4n3
a regresar	e8
a revisar	c3n4
a rigo	A4W3
a romulo	F6
a rosaura	h4
a salir	U3
a seguir	Q3
a ser	k3
a su	B3G3X5d-3i3n-3q3
a sus	X3h3
a tener	j6k3n10q-4
a ti	Z8a4b3n5o-3
a toda	o6
a todas	W3n3
a todo	o16
a todos	I-3O4W12
a tono	k3
a trabajar	W4k6
a traer	S5
a tu	a13
a ulises	k4
a un	D3E-3F12G7Q9d-5f-4h5k6l3q-3
a una	E-3F4G5Q8R5W-3f6k5m-3
a usar	Q3d9
a ustedes	o3
a vane	l3
a vender	h3k4l3
a ver	A10C5D-3E-3F-3H6P6S-3T9U8V5a-6b5d-5f-3i-3j-6k-4l-6m4n7o-3p3q-4
a verme	A5
a volver	l3
a wendy	W4k3
a yadira	W5k3
a yareli	k3
a zulema	R3
a ☎	G7h12
a* #*	E12G-3H4W7d-6f3h-3j-3k4n-3q8
a* acum*	g6
a* agar*	k4
a* algo*	A4
a* algu*	B-4G9Q9Y4f4k4
a* apun*	I4
a* arac*	k7
a* aten*	c3
a* auto*	A-3Q6
a* bloq*	X4
a* bray*	k5
a* bren*	W3a3
a* caja*	k4
a* camb*	N4d3
a* canj*	Q5d8
a* capt*	h6n6
a* casa*	S6
a* cero*	E5
a* chel*	i3
a* chem*	l5
a* chol*	G3
a* clie*	F6I-3c7d-3g5
a* cobr*	L3d5k6
a* coci*	l3
a* come*	a7h3
a* como*	H12L5Q-6e-3j6n-3q6
a* comp*	C4
a* cruz*	k5
a* cuan*	I3b8m3n-3p7
a* cubr*	C3
a* dar*	G-3L3Q3k4
a* darm*	R3
a* de*	r4
a* debe*	F3
a* deci*	Y5
a* devo*	e8
a* domi*	L3h3j9
a* don*	F5G5W-3f3h5k5n3
a* dona*	D4F6W5h4q-4
a* dond*	r5
a* edga*	l4
a* edit*	k4
a* efra*	l4
a* el*	i7p5q4
a* ella*	p4
a* eman*	R3
a* empe*	f4g3k4
a* entr*	U3n4
a* erne*	l12
a* esa*	J4W7h-3i3
a* escr*	X3
a* ese*	B3W5i6p4q-3
a* esta*	E8d3h-3q-3r6
a* este*	B6V-3W7f4i4n-3q3
a* esto*	T9
a* eula*	E4
a* favo*	E-3F11d4
a* fer*	f4l7
a* ferm*	l4
a* fern*	R4
a* gast*	d9
a* gere*	k6
a* hace*	d3n9
a* hugo*	R3
a* inte*	n4
a* ir*	D4a5
a* ivan*	l4
a* ivon*	l7
a* jazm*	l5
a* joaq*	k7
a* jona*	B4
a* junt*	f8
a* la*	A5B8C3E8F8G3H-4J-5K-3M-8Q4R-5T-4U-4V-3W5X-4Y5Z3b-3d-3f6k4m-6o3r-4
a* las*	H-3S3U4X8Y3a5h-4j9l3n-3
a* laur*	l8
a* liqu*	d5
a* llev*	d4e5
a* lo*	A5V6d-3f3n-4q4
a* lore*	f4l10
a* los*	I8N4U3Y3a-3b6f12g4h-3j-3
a* luch*	F4
a* mand*	n10
a* mano*	F7h4
a* marc*	l7
a* mart*	R3
a* medi*	K4M3Q4
a* mete*	J10
a* mi*	B-3C-3E-3H-6L6P-4R4S4T-3W10X3Y3Z6c-4f4g-4h5j-4k7m3p-3
a* mire*	k4
a* mis*	b3k3
a* mont*	l3
a* nada*	q3
a* nadi*	J6l4
a* nomb*	C3M3f6m-3n3q10
a* ofel*	l7
a* omar*	l3
a* otra*	l3q4
a* otro*	V4c3k8n-3
a* paco*	l3
a* paga*	h12
a* pame*	B5
a* pari*	H3
a* part*	L7k4l3
a* pasa*	Q3h-3j3
a* paso*	L3
a* paty*	G6q-3
a* pedi*	a3
a* pedr*	l5
a* perd*	D3
a* perl*	J4W4
a* poco*	n3r8
a* ponc*	R5
a* pone*	j4k5
a* preg*	C6S4n3
a* prue*	l3
a* que*	B8H-6M18a3h-4j14l-3n6q-5
a* quer*	a5
a* quie*	M8Z6h-3k-3m9n8
a* regi*	B6J6
a* regr*	e10n-4
a* revi*	c3
a* rigo*	A4W3
a* romu*	F5
a* rosa*	h6
a* sali*	U3a3
a* segu*	Q4n3
a* su*	C-3G3W5X5d-3e3i4k-3n-3
a* tavo*	A3
a* tene*	k4n7q-3
a* ti*	Z6a3b4n3
a* toda*	n3o3
a* todo*	W8o17
a* toma*	d3
a* tono*	k3
a* trab*	W3k7
a* trae*	S4
a* tu*	a9p-3
a* ulis*	k3
a* un*	D3E-3F8G6Q10V3c3d-4h3k7l4q-4
a* una*	E-3F5G5Q6W-3c3f3k7
a* usar*	G-3Q3d13
a* vane*	l3
a* vend*	h3k6
a* ver*	A6C4D-3E-3F-3H7I-3M3P6S-3T10U8V4W-3a-6b5d-4f-3i-3j-5k-4l-6m8n9o-3p3q-3
a* verm*	A5
a* volv*	l5
a* wend*	W4k4
a* yadi*	W4k3
a* yare*	k3
a* ☎*	G6h11
aba*	F-3G8H4h-4q8
abaj*	F-3G8h-3q5
abaj* #*	G5
abaj* al*	F-3G7
abajo	F-3G7H3h-4q7
abajo #	G4
abajo $	E3H6q6
abajo al	F-3G5
abi*	e5j11l4n4
abie*	a4e5j8n3
abie* bloq*	l3
abie* la*	a7j3
abier*	a4e5j7n3
abierta	a3n4
abierta $	n5
abierta la	a5
abierto	e5l3
abiertos	j7
abiertos $	j6
abig*	l5
abig* ya*	l3
abiga*	l3
abigail	l4
abo*	D6F16G6P10d-4h4
abon*	D3F17G5P10d-4h7
abon* #*	F14
abon* a*	h5
abon* de*	F4
abon* los*	h5n4
abon* y*	P8
abona	F7P5
abona $	P4
abona de	F5
abona*	D5F8G7h5q-3
abonale	F9h7
abonale #	F9
abonaron	D6F-3G5n4
abonaron #	G3
abonaron $	D10
abonaron de	G3
abonaste	G7
abonaste $	G4
abone*	F5
abonen	F4
abones	F4
abones #	F5
abono*	P5
abonos	P4
abonos y	P5
abr*	C-3D-4J-3L-3P-3Q-3R9S-4U-3V11W10a-7b-3c-3d-3e4f12g13h6i-3j18k8l-3n-7o-5q-7
abra*	g6k5
abrah*	k6
abraham	k4
abraham $	k4
abre	R8V3W5f3g6h6j3k6n-3q-3
abre la	R3W6j5
abre otra	V3
abre una	h4
abre usuario	k6
abre*	V4f8j10
abre* el*	j3
abre* la*	R3V3W4j5
abre* mone*	f5
abre* otra*	V3W7
abre* una*	V4h3
abre* usua*	k5
abrel*	f8
abrele	f9
abrele monedero	f3
abrem*	V3W3
abreme	V3
abren	j10
abren el	j3
abri*	H4O4R3S-4W5a-3e3f3g7h3j13n-4o-3q-4
abri* el*	j7
abri* en*	H6
abri* la*	W4
abri* mone*	g6
abrie*	N5j8
abrieron	N3j10
abril	R4
abril $	R6
abrim*	H6O6W3j5
abrimos	H3O4j7
abrimos $	O4W3j3
abrimos en	H6
abrir	W3e4g6h6
abrir*	f6
abrirle	f4
abrirle su	k3
abu*	D3a7
abue*	a8
abuel*	a7
abuelita	a9
abuelita $	a6
aca	O6k4
aca $	O11
aca en	k3
aca*	C-3D-3F-3H-4I-3L-3Q-4R3W-3a5g3h8i11j-3k-3l5n4p12q7
aca* cuan*	I3
aca* en*	k5
acab*	D-3H-3I-3L-3Q-3W-3a7g4h7i10l4n-3p13q5
acab* de*	C-3Q-3W-3g3h8i12p11q10
acab* el*	a3l7
acaba	h7p6
acaba de	h6i3p6
acaba*	a7d3i6q5
acabamos	i6
acabamos de	i6q3
acaban	T3h4
acaban de	h5
acabar	d3
acabas	q4
acabas de	q6
acabo	R3b3d-4g3i4l4p10
acabo $	n4p4
acabo de	R3b4d-4g3h5i6n-3p5q8
acabo el	a3l6
acc*	B6N5P-3R9k9l8m13n-3q-4
acce*	B-4R11k8l10m14q-3
acce* a*	R6k8
acce* de*	k4l4
acce* elim*	l4
acce* este*	m4
acce* la*	k3
acce* para*	R6
acces*	B-4R11k11l9m16n-3q-3
acceso	B-4R11k9l10m15n-3q-3
acceso $	m12
acceso a	R6k7l3
acceso de	k3l4
acceso del	R3
acceso eliminala	l5
acceso este	m5
acceso la	k3m4
acceso para	R3
acci*	B11Z4
acci* del*	B7
accio*	B7
acciones	B12
acciones $	B3
acciones del	B5
ace*	D3V5a-3e3f8j12m5n6o-3
acei*	h3j5
aceit*	j4
aceite	h4j4
aceite #	h3
acep*	D4e3f7j9m4n7o-3
acep* tarj*	j6
acep* vale*	j6
acept*	D3Y3a-3e3f5h-3j15m3n6o-3
aceptada	n14
aceptamos	j4
aceptan	j10
aceptan vales	j5
acepto	Y6f4m6n-3
acepto ya	m6
acl*	J-3K12S4n10
acla*	J-4K16Q3n6
aclar*	K11S4n11
aclara	K4n3
aclaracion	n3
aclaracion $	D3n3
aclarar	K11
aclarar $	K11
aco*	i5
acor*	i7
acor* del*	i4
acord*	i7
acordo	i7
acordo del	i6
acr*	F8G-3h6
acre*	F8G-4h4
acre* #*	F6
acre* por*	F3
acred*	F7G-3n3
acreditale	F5G-3h3
acreditale #	F6
acreditar #	F3
acri*	h3
act*	B16E7H-6I6O-3W4X-8Y17a-3b7d-5h-4k3m12o-3p3q-4
acti*	B15H-5I8X-7Y17k5m10n-5
acti* de*	B8k3m-3
acti* el*	Y4
acti* otra*	k4
acti* por*	B5
acti* su*	m3
acti* yese*	m6
activ*	B13H-5I8X-7Y18k6m12n-5
activa	X-3Y7m6n-3
activa yesenia	m8n-3
activala	k5
activala de	k4
activamelo	k4
activamelo otra	k4
activar	m3
actividad	B19m-3
actividad $	B6
actividad de	B7
actividad por	B4
activos	I10m6
activos $	I3m8
actu*	E7Q4W4b12d-3n3p4
actu* a*	E4W5
actu* el*	E6
actua*	E8W3b10d-3n4p4q-3
actualizado	b3
actualizale	E6
actualizale el	E6
acu*	C9H3L14Q-5T-3U-3W-3X-3b9d8g3h4i-5j-3m4n-6o4p11q-7
acue*	M3P3a3m6o5q-4
acue* a*	m3
acue* si*	m3
acuer*	M3P3a6m7o4q-3
acuerdo	M3P3m6o6q-3
acuerdo $	P3
acuerdo a	M3m4
acum*	C7D4H5L12Q-3W-3a-4b10d10i-3j-3k-3n-4p14q-3
acum* a*	d6h-3
acum* de*	C3U3
acum* del*	H5p3
acum* desd*	H4
acum* la*	C5d3
acum* los*	D6
acum* y*	d4
acum* ☎*	C3
acumu*	C7D5H4L15Q-4W-3a-4b7d9g3i-3j-3n-4o-3p16q-4
acumula	L4h5
acumula $	L5
acumulado	C9H6P-3b11d10h-3i-4p3
acumulado $	b9i-3p10
acumulado a	d4h-3
acumulado de	C3H3U4
acumulado del	H5
acumulado desde	H3
acumulado la	d3
acumulados	p3
acumular	L3g3h4
acumular $	L3g4
acumulo	L5p9
ade*	A3W4i3m9n-3
adel*	A3W7i3
adel* a*	A6
adela*	A5W10i4
adelante	A6
adelante a	A3
aden*	m7
aden* emil*	m9
adent*	m9
adentro	m10n-3
adentro emiliano	m8
adi*	N3l4o10
adio*	N3l4o11
adio* adri*	l5
adios	N5l4o11
adios $	o14
adios adrian	l5
admi*	c4
adr*	l4
adri*	l5
adri* dale*	l5
adria*	l4
adrian	l3
adrian dale	l4
adu*	h3
adul*	h4
afi*	I8f16g12h-5
afil*	I9O-3f12g14h-3
afil* a*	I6f12h-3
afili*	I8f13g12h-4
afilia	f6
afilia a	f4
afiliados	I9
afiliados $	I4
afiliados a	I5
afiliame	f5g11
afiliame a	f4
afiliar	f7
afiliarme	g4
aga*	H-3S-3T7Z5a-4h-5i8l6n13o4
agai*	h-4i8n10
again	h-3i6n11
agar*	S-4T7Z5a-3d3h-4i3l7n8o5
agar* cham*	l5
agar* con*	l5
agar* el*	Z8
agar* la*	T5
agar* rigo*	k3
agarr*	S-3T7Z7a-4d3l4n11o5
agarramos	l4
agarramos con	l4
agarrar	k4
agarrar rigo	k3
agarraste	n6
agarro	T5Z4l5n7
agarro chamba	l5
agarro el	Z5
age*	c16j3o-4
agen*	c13j4
agent*	c16o-3
agente	c13o-3
agr*	D-4E-3F9G-3L-3V-3a-4c-3d-4f14h11i7k13n-8o18
agra*	X5n-5o25
agra* la*	o4
agra* much*	o3
agra* por*	o6
agrad*	X5n-5o26
agradece	o8
agradecere	q3
agradecido	o4
agradezco	o15
agradezco la	o5
agradezco mucho	o3
agre*	C-3D-3F8G-3L-3Q4V-3Y5a-3d-3f13h5i11k16n-4o-5q-5
agre* #*	F5W5
agre* a*	Y4f8k11
agre* el*	J6Q4q-4
agre* punt*	F6
agre* un*	f3
agre* una*	i5
agre* vend*	k7
agreg*	C-3D-3F9G-3J4Q4V-3Y4a-3d-3f14h5i9k13n-4o-5q-5
agrega	F7f5
agrega #	F3
agrega a	f7
agrega puntos	F7f-3
agrega un	F3
agregale	Q4Y4f3h4i9o-3
agregale #	W5
agregale a	Y5
agregale otra	i4
agregale una	i6
agregando	k4
agregar	f6k12
agregar a	k5
agregar vendedor	k11
agregues	J3k3
agregues a	k3
agu*	S20a4h5i4j3q-3
agua	a10h5
agua $	a5
agua*	S23a-3i3j4
agua* que*	S7
aguac*	i3j5
aguacate	i3j3
aguan*	S21
aguanta	S11
aguanta $	S9
aguantame	S18
aguantame que	S7
ah	V6n3o18
ah bueno	o4
ah caray	n3
ah ok	o13
ah* buen*	o5
ah* cara*	n4
ah* ok*	o10
ahi	D3H-4J-3N3O3Q-4S8T-4U-3V4W5X-3c3d8e-3m7n-6o14q-4r-3
ahi $	N6O6P3V-3a-3d4h-5m13n-3o5
ahi nos	o5
ahi que	A3
ahi te	S4a4
ahi voy	o3
ahi* esta*	o7
ahi* nos*	o4
ahi* que*	A3
ahi* te*	S3a3f3
ahi* vien*	V5
ahi* voy*	S3o3
aho*	B-3E-4F-4G-3H-3I-4J5L-7M-3O-3P-5Q-5S10T4V7W-3X-3Y6Z-3a3b7c-3d6e-3i10n4o-4p11r-4
ahor*	B-3E-3F-4G-3H-4I-4J5L-6M-3O-3P-5Q-5S11T6V9W-3X-3Y6Z-3b5c-3d6e-4i10n4o-5p12r-4
ahor* #*	i11
ahor* como*	q3
ahor* comp*	a5
ahor* cuan*	b5p7
ahor* den*	W6
ahor* dice*	R3q3
ahor* el*	V5p4
ahor* en*	d3h-3p3
ahor* la*	S3V9
ahor* me*	V4
ahor* mism*	f3l4
ahor* no*	J5S10
ahor* otra*	V10i-3
ahor* que*	T8V-5n5
ahor* quie*	f3
ahor* sale*	a5
ahor* se*	k3
ahor* si*	Y8h4
ahor* tamb*	k4
ahor* te*	S4i4
ahor* una*	V7
ahor* vien*	S3
ahora	C-5D3F-3H-4Q-3T9V11Y6a-5e-4i13k4l-3n4p11q-3
ahora #	i8
ahora $	D-5T7V-6b3d5n7p8
ahora den	W6
ahora dice	q4
ahora el	V6p4
ahora la	V10
ahora no	J3
ahora otra	V5
ahora que	T8V-5n6
ahora quiere	f4
ahora si	Y6h6
ahora tambien	k4
ahora una	V8
ahori*	J4L-3P-3S11T-3V-5a7b3k-3l3m4
ahorita	L-3S14T-3V-5W-3a6k-3l4m5o-3p3
ahorita #	i5
ahorita $	H3J3d3m3n5q4
ahorita cuanto	p3
ahorita mismo	f3l5
ahorita no	S9
ahorita que	S4
ahorita te	S4i3
ahorita viene	S5V-3
ahorr*	C4b6d5
ahorrado	C3d4
ahorro	C3b5d3
ai	I3T5
air*	K4a4
aire	K3a5
aju*	A13B12E21F4G7J4P-4a-3d-3f-3h-4l-3o-3q-3
ajus*	A10B11E20F4G5P-4a-3d-3f-3h-4l-3o-3q-3
ajus* a*	F10
ajus* de*	A3B7E3
ajus* en*	E-5G9
ajus* hizo*	B5
ajus* manu*	B6E6
ajus* por*	E3
ajus* que*	A4p3
ajus* sald*	E5
ajus* un*	E3
ajus* ☎*	C4
ajust*	A13B11E22G6P-3a-4d-3h-3l-3o-3q-3
ajustalo	E5
ajustalo $	E4
ajustame	E5
ajustame a	E5
ajustar	A4E8
ajustar $	A3
ajustar saldo	E6
ajuste	A8B14C-3E11F3G7M-3P-3a-3f-3h-3o-3q-3
ajuste $	E12
ajuste a	E-4F8
ajuste correspondiente	B3
ajuste de	B7E5
ajuste en	E-4G7
ajuste hizo	B4
ajuste manual	E6
ajuste manuales	B7
ajuste que	A3n4
aki	T7
aki $	T7
al	A-4D-5E3F5G4K-4L4M-8N-5O-5P-6Q-3R8S7U-5W8X-7Y-4Z5a7b-4c9f6i8k4l4m-6o-3p-8q3r-7
al #	H14W3h-4
al ajuste	A5
al almacen	W5a3
al banco	a4
al bano	S3a3n-3
al cafe	d3
al chat	R4c6m3
al chino	l4
al cliente	c5e5f6h-4n5
al compa	d3
al compadre	G4
al corte	b3
al de	S-3V4W9Z5d-3q5
al empleado	l7
al encargado	S4c3
al equipo	k11
al final	a3n7
al gabacho	l4
al gerente	Q3
al inge	c3
al inicio	T12
al joven	f4
al lado	q3
al memo	B3
al mismo	h-3i12
al momento	H3U5
al monedero	F7f3g8
al mostrador	O3c5
al muchacho	k3
al nino	F3a3
al notario	F4
al numero	G4Z3
al otro	V4q3
al padron	f5
al pendiente	o7
al perro	a4e3
al personal	k3
al picarle	R4
al practicante	l3
al precio	q3
al premiarlo	G5q-5
al programa	I4O-3f10g5
al proveedor	W8
al que	V5Z3h-7i7l4p3
al ratito	S10
al rato	S13a3h4o5
al richi	l4
al saldo	E7
al senor	E3P3i4n10q-3
al siguiente	V7
al sistema	J5R4
al ticket	n5
al trigo	D3q4
al turno	k5
al ultimo	G5n-6p3
al usuario	l5
al ☎	B4E6F10G8H-4L3M-3Q-3R4S-3T-3V-3W5a-5c9h11i-6k-6l-4n8o-3p-5q4
al* #*	H18h-3
al* ajus*	A5
al* alma*	W6a3
al* banc*	a5
al* bano*	S4a3n-3
al* cafe*	F-3W4d3
al* cerr*	h3
al* chat*	R3c4
al* chin*	l4
al* clie*	Q3c5e5f5h-4n3
al* comp*	G4
al* cort*	b3
al* de*	S-3W8Z3d-3i5n-3q5
al* empl*	l5
al* enca*	c4
al* equi*	k10
al* fin*	n3
al* fina*	n6
al* gaba*	l6
al* gere*	Q3
al* inge*	c3
al* inic*	T6
al* jove*	F3f3
al* lado*	q3
al* mism*	V-4h-5i18
al* mome*	H6U4
al* mone*	F10W-3g3
al* most*	O5c6
al* much*	k4
al* nino*	F3
al* nota*	B3F3
al* nume*	G4Z3
al* otro*	V5q3
al* padr*	f7
al* pend*	o6
al* perr*	a6
al* pers*	k3
al* pica*	R5
al* prac*	l3
al* prec*	q4
al* prem*	G5q-5
al* prim*	G3
al* prof*	F3
al* prog*	I4f9g5
al* prov*	W4Z3
al* que*	L3V5Z3h-7i7
al* rati*	S9
al* rato*	S14h3
al* rich*	l4
al* sald*	E6
al* seno*	E3h-3n11q-3
al* sigu*	V9
al* sist*	J6R4k3
al* tick*	n3
al* trig*	q4
al* turn*	k4
al* ulti*	G5n-5p3
al* usua*	l4
al* ☎*	C-3E6F9G7H-4J3L3M-4P-3Q-3R8S-3V-3W4a-5c9h11i-5k-6l-3n9o-3p-4q5
alar*	q3
alar* no*	q4
alarma no	q3
alc*	C12b11h-3p11
alca*	C10L-3a-3b10h-4j4p10
alca* a*	A5n7
alca* con*	C4
alca* el*	C3
alca* para*	C3H3b8p3
alca* ya*	p9
alcan*	A4C12L-3Q-3a-3b13h-4j4l-3n5p11
alcance	A3
alcance a	A4
alcanza	C9b10h-3n-3p8
alcanza a	C4
alcanza con	C5d-3
alcanza el	C3
alcanza para	b7
alcanza ya	p11
alcanzo	S3j8n3p5q3
alcanzo a	n6
ale*	X11Y12
alega que	L4
aler*	X12Y16
alert*	X11Y16
alertas	X11Y19
alertas $	X7Y6
alf*	I3
alfabetico de	I3
alg*	A14B4C5K16L8N-3O6Q7R-4S-5T-5U-4V-4W-6Y6Z-4a-9b11c14d-7e-4g-4i-3j-5l-5m-5o-8p4q-6
algo	A15B4C6D-3E-4F3G-3H3K9L10S-3T-4V-4W-4Y4a-5b12d-4e-3f-5g-3h4k-3l-3n3o-5p6q-4
algo $	A6C4K-3L8b6h10p4
algo al	n3
algo atorado	K5
algo de	L4
algo despues	H4b4
algo en	n4
algo me	Y5
algo o	C6
algo para	p5
algo pendiente	K3
algo ponle	F4
algo por	A4
algo que	A9D3Q3
algo raro	B5
algo sin	A7
algo* a*	b3
algo* al*	Q3
algo* ator*	K6
algo* de*	F3L3
algo* desp*	H4b5
algo* en*	n5
algo* me*	Y4
algo* o*	C6
algo* para*	p5
algo* pend*	K3
algo* ponl*	F3
algo* por*	A4K3
algo* que*	A8D3Q3
algo* raro*	B7
algo* sin*	A8
algu*	E5F-3G5H-3K11L-3O7Q8W-4Y4a-4b-3c15d-4f5h-5j-3l-3m-3o-3p-3q-3r5
algu* ahi*	c5
algu* ahor*	A4
algu* con*	B4
algu* de*	M3c11
algu* del*	G6
algu* form*	Q5
algu* le*	B4
algu* mas*	K3
algu* nove*	n9
algu* pida*	A4
algu* por*	O11
algu* que*	Q4c6k4
algu* se*	D6
algu* sin*	K3
algu* vent*	K4
algui*	D3G5L-4O8Q6R-3T-4W-3Y4a-3b-3c13d-3f4k3
alguien	D3G4L-4O12Q8R-3T-4W-3Y5a-3c15d-3f4h-4k3
alguien $	B-6E5G3Q5Y3c4f5
alguien ahi	c5
alguien con	B4
alguien de	c6
alguien del	G6Q3
alguien le	B5
alguien para	n3
alguien pida	A4
alguien por	O5
alguien que	Q5c4k5
algun	L4
algun*	K15M5n4
alguna	K15M3Q3n4
alguna forma	Q5
alguna guadalupe	I3
alguna novedad	n11
alguna sin	K6
alguna venta	K6M3n-3
alguno	A4c4
alguno ahorita	A4
alic*	E3
alicia	E4
alicia $	E4
alim*	e5
alime*	e5
alimento	e3
all*	O5S4a8
alla	O6S5a9
alla $	O5S5a4
alm*	E3W5a3
alma*	W5
almac*	W4
almacen	W4
almacen $	W4
alo	O29o-3
alo $	O31o-3
alon* de*	l3
alt*	A-3B4C-4D-3F-3H-6I12J5O-3P-4Q5S-4U-4V-4W-3X12a-5c-3d-3e-3f24g15i-3j-4k18l-4m9n-6o-5q-5r-3
alta	B3C-4H-3I7J5P-3Q7T-3V-4W-3a-3d-3f21g16j-3k19l-3m9n-4o-3q-4r-3
alta $	f9g5m7
alta a	B6Q5R3
alta cajera	k5
alta con	I5
alta de	f3k10
alta hoy	I4
alta kevin	m6
alta la	h3m4n-3
alta nueva	f6k-3
alta otro	k4
alta para	f5
alta por	J3g5m4
alta que	g4
alta ramon	k13
alta vendedor	k3
alta ☎	f7h3
alta*	I4
alta* a*	B6Q4k4
alta* caje*	k8
alta* con*	I3
alta* de*	H-3I4f5k9
alta* este*	f3
alta* hoy*	I5
alta* kevi*	m3
alta* la*	m3n-3
alta* nuev*	f5k-3
alta* otro*	k3
alta* para*	f6
alta* por*	f-3g7m3
alta* que*	g3
alta* ramo*	k13
alta* ☎*	f7
altas	I5
altas de	H-3I7
alto	X20o-3
alto $	X19
alu*	h3j4
alum*	j4
ama*	C5H4O3n-3o13
amab*	C3H4b3o11
amab* de*	b3
amabl*	C4H3o12
amable	C4o8
amable $	H4
amable de	b4
aman*	O5
amane*	O4
amanecio	O4
ame*	a15j5o-3
amer*	a10j5
amer* expr*	j6
amer* y*	a5
ameri*	a9j5
america	a12
american	j5
american express	j5
ami*	O13
amig*	F4O8W3
amiga	F3g3
amiga $	F4
amigo	O4
amigo $	O8
amo	a15o-3
amo*	a9n3o10q6
amor	a10o9q3
amor $	a3o6
amor ya	a6
amor* ya*	a6
amou*	n5q4
amoun*	n4
amount	n6q5
amp*	h3
ampa*	h4
ampa* ☎*	h3
ampar*	h5
amparo	h4
amparo ☎	h3
an	I4
an entrado	I3
an* entr*	I4
ana*	F4f8k10
anad*	F5f5k11
anad* #*	F7h-3
anad* a*	f5k4
anad* pers*	k8m-3
anade	F6f5h-4
anade #	F6h-3
anade*	k4
anademe	k4
anademe a	k5
anadi*	h5k8
anadir	h5k8m-3
anadir personal	k6
and*	A-3B7C7D-3F-3H5L-7O8P-3Q-8S10U8a4b9c-3d-3e-3i-4l5m-3n-7o-3r-3
anda	C5D3E4G3a6d-3l7p6q-4
anda castigado	l3
anda dando	B4
anda de	a7
anda el	p3
anda fallando	n3
anda haciendo	G3l7
anda la	C5
anda mal	E7
anda*	C3H10I3K3O6Q-4V6a-3n-3
anda* cast*	l4
anda* dand*	B3
anda* de*	a5
anda* desp*	p3
anda* el*	p3
anda* en*	C5
anda* fall*	n4
anda* haci*	G4l6
anda* la*	C5
anda* las*	H3
anda* mal*	E4
anda* preg*	C3
anda* pues*	O3
andal*	V10o4
andale	V8o3
andale $	o3
andam*	H8I5
andamos	H10I5
andamos $	H7I3
andan	B3H3K5
andan las	H4
andan regalando	B3
andar	C3
andar en	C3
ando	D-3L-4O10Q-5S17U11W-3a3b10h5n-4o-4p-3
ando $	U3b7
ando bien	T7a7
ando de	U7
ando en	H3S5b3
ando fuera	k6
ando* bien*	T5a7
ando* cobr*	S3
ando* con*	S4
ando* de*	U8
ando* en*	S3b3
ando* fuer*	k5
ando* ocup*	S6
andu*	B5
anduv*	B4
anduvo	B4q3
anduvo de	B3
ang*	f3k3o3
ange*	R4o3
ange* desd*	k3
ange* pasa*	R3
angel	R3k4o3
ani*	G-3f3g6i4j7
anil*	j5
anill*	j3
anim*	G-3d4f4g6i3
anim* a*	d4
animo	G-4d5i4
animo a	G-3d4
aniversario	F3
ano	H7L10P3
ano $	H5P8
ano los	L5
ano*	A-3B7C-4D13G-3H4J13L-4S-4T-4V-3W-4a6b-3d-4g12h9i9j-3m-3n6p-3q-7
ano* los*	L7
anoc*	B7D5H6
anoc* y*	B3
anoch*	B9D6H8
anoche	B8D4H8
anoche $	B8D3H8
anoche y	B3
anos	D5a6
anot*	D3J13L-3T-3a-4d-3g7h14i7n7q-6
anot* #*	h10i7
anot* en*	n3
anot* favo*	h3
anot* lo*	h4
anot* otra*	J3i3
anota	J8g3h9
anota #	h10
anota otra	J4
anota*	g9h14n7
anotado	n3o3
anotame	g12h9
anotarlo en	H3n3
anotaste	n8
anotaste $	n5
anote*	J7
anotes	J8
anotes $	J3
ant*	A-3C3D6F3H11I-5J-3V-3W-5X-4Y6Z3a-4c-3d-5e-4i9k-3p10q5
ante*	C4H5I-4J-4L3P5V-3W-4X-3Y9Z5a-4c-3d-5e-4h-6i8k-3n5p10q3
ante* de*	C7E-3H4b3d-3h3p3
ante* del*	n5
ante* en*	E3
ante* me*	Y5i3
ante* otra*	i9
ante* toda*	l3
antep*	H9
antepasada	H6
antepasada $	H6
anter*	B3C-3H3P7Z3h-4i9n3p7q3
anterior	Z4h-3i8n4p6q3
anterior $	H6i4
anterior otra	i7
anteriores	C-3P11h-3
antes	C6F3I-3L3P-3X-3Y8d-4i4n4p5
antes $	D3H-4L4Y3i3
antes de	C10E-3H4W-3b4d-3h3p4
antes me	Y4
antes o	L3
antes que	W3
antes todavia	l5
anti*	H10h6
anti* de*	h3
anti* no*	H5
anti* si*	H3
antic*	h4
anticipo de	h3
antie*	H11
antier	H13
antier no	H4
anto*	D5
antoj*	D4
anu*	Q4X8h-4l4n-4o-4q21
anul*	Q5h-3l3n-4q24
anul* como*	l3
anul* el*	q3
anul* eso*	q4
anul* la*	q7
anul* lo*	q3
anula	Q4h-3q17
anula $	q8
anula la	q6
anula lo	q3
anula*	l3q11
anulala	l4q5
anulala $	q4
anulala como	l5
anular	q6
anular el	q3
anun*	W4X10o-3
anun* no*	X4
anunc*	W3X10
anuncio	W4
anuncios	X7
apa*	A-3C4D10E5F4H-6J-4K4M-3Q-4V-3W-5X12Y-4d-4j10l-3m6n10o-3q-8
apag*	F3X16Y-4a5h3n5
apag* de*	e3
apag* el*	n3
apag* las*	X10
apag* ☎*	F3
apaga	X4a4
apaga las	X4
apaga*	X7Y-3
apago	n3
apago*	n3
apagon	F3n5
apagon ☎	F3
apar*	C4D7E6H-4I3J-3K4Q-3W-4a-4b3d-3h-3i3j11k-3m7n7q-7
apar* #*	j5
apar* a*	G3
apar* al*	p4
apar* como*	n9
apar* con*	p3
apar* de*	K4T3q-4
apar* disp*	C6
apar* en*	I5m6
apar* entr*	m4
apar* eso*	E3
apar* la*	j8
apar* mi*	D6
apar* otra*	E6
apar* otro*	F4
apare*	C9D8E6J-3P5Q-3U3W-3a-3b3d-3h-6i-3j-3k-3l-3m8n12p4q-3
aparece	C4D6E3P3U3b4f5h-5k-3m3n10q-5
aparece $	P3b6n5
aparece con	p3
aparece disponible	C4
aparece entre	m3
aparece mi	D3
aparece otra	E4
aparecen	C3D4m5n-3
aparecen $	P3
aparecen en	I5m3
aparecer	C3
aparecio	G3n12
aparecio $	n6
aparezca	q4
aparezca eso	E3
aparezcan	F3
aparezcan otros	F5
apart*	H-3K5T5i5j15n-3q-5
aparta	j3
apartar	j7
aparte	K5T5i6
aparte de	K4T5
ape*	f4g4j6l3
apel*	l3
apel* canu*	l3
apell*	l4
apellida	l4
apellida canul	l3
apen*	f5g5h3
apen* me*	T3
apena*	L-3f5g7
apenas	T4d-3f6g6h3
apenas me	g3
apl*	C-3E-4G8P-3Q4W-4Z-3b-3d17h-6n7o7
apla*	D4o10
apla* y*	D3
apli*	E-3G8Q4W-4d17h-5n5
apli* cort*	F5
apli* el*	d6
apli* la*	G3
apli* los*	d5n7
apli* mi*	d5
apli* mone*	d4
apli* sus*	d5
apli* un*	G7d-3
aplic*	E-4G7Q5W-4d14h-4n9
aplica	F3G7d5h-3
aplica cortesia	F5
aplica un	G6
aplicaba la	G3
aplicale	d7
aplicale sus	d3
aplicame	W-3d9
aplicar	d6
aplico	n7
aplique	q3
apo*	F3T3
apoda*	H3
apoy*	F5T5o3
apoya*	F5T5
apoyame	F4
apoyame poniendole	F5
app	Q6
apr*	A40B7M-3Q6T-3Y6a-3e-5n-4o-4
apro*	A30B6Y5e-4n-3
apro* algo*	A3
apro* la*	B5
apro* lo*	A4
apro* una*	A3
aprob*	A32B7M-3T-3Y6a-3e-4n-3o-3
aprobaciones	A11
aprobaciones $	A14
aprobada $	A3
aprobado	A9
aprobado $	A14
aprobar	A12Y5
aprobar $	A8Y6
aprobar algo	A3
aprobar una	A4
aprobo	B7e-3
aprobo la	B7e-3
aprov*	d4
apru*	A32Q5n-4o-3
apru* la*	A5
apru* lo*	A5Q6
apru* todo*	A10
aprue*	A32Q6n-4o-3
aprueba	A11
aprueba todo	A7
apruebalo	A9
apruebalo $	A9
apruebe	A5
apruebes	A5
apruebes la	A6
apruebo	A12Q5
apruebo $	A10
apruebo lo	Q4
apu*	C-3F-3I10J11L-4T-4W3a-3b-4d-4e-3f11g11h13j-3n3
apun*	C-3F-3I10J14L-3T-5a-3b-4d-3e-3f10g9h13j-3l-3n6o-3q-6
apun* #*	D3h8
apun* a*	f11
apun* ayer*	I3
apun* como*	k4
apun* en*	f3g6h-3n5
apun* eso*	J5
apun* esta*	I5
apun* esto*	h8
apun* lo*	h8
apun* otra*	i3
apunt*	C-3I9J17L-3T-4V-3W3a-3b-3d-4e-3f12g10h11j-3n5o-3q-6
apunta	J4f9g9h11q-3
apunta #	h7
apunta $	g3
apunta a	f7
apunta en	g6
apunta lo	H3h8
apuntado	I6U3
apuntado $	I5P4
apuntala como	k3
apuntale	f3h6i3
apuntale a	h3
apuntame	W6g3h7
apuntame a	f4
apuntame esto	h8
apuntaron	D4I8h-3
apuntaron ayer	I3
apuntaron esta	I5
apuntes	J17
apuntes $	J8
apuntes eso	J5
apunto	n4
apur*	h3q4
apur* que*	h4
apura*	V3h3
apurate	h5
apurate que	h3
apure	q5
aqu*	A-3B-3D-5H-5I-3M-3O10T7U-3X-3Z12a3b-4d-4e3g3h5j-3k-3l5m4o-4p-3q-5r5
aquel*	n3
aquella	n3
aqui	A-3B-4D-5G-3H-5I-3M-3O12Q4T7U-3X-3Y3Z11b-3d-4e5g4h6j-3k-3l7m4o-4p-4q-5r3
aqui $	O3Q9T8W3Y3Z12a-4g-3h-4l5m4n-5q-3r4
aqui anda	h3
aqui el	e3
aqui en	a11
aqui esta	h7
aqui la	O7P6
aqui no	c4
aqui que	Q-3T10
aqui reportandome	O3
aqui ☎	f3
aqui* anda*	h3
aqui* dice*	a3
aqui* en*	a8
aqui* esta*	h7
aqui* la*	O6P5
aqui* no*	c3
aqui* para*	n3
aqui* que*	T7
aqui* repo*	O3
aqui* ☎*	f3
ara*	k5
arac*	k5
arace*	k5
araceli	k4
araceli $	k5
are*	e3n3
area de	k3
aret* #*	h3
aretes	h3
aretes #	h3
arm*	h6
arma*	h5
arq*	H4
arqu*	H6
arqu* de*	H6
arque*	H5
arqueo	H9
arqueo de	H5
arr*	C-3E12M-3T-3V5Y4a-5i-3j5n3o11q9
arra*	V4j3
arrac*	h3
arrachera	j3
arrachera $	j3
arre	V4o4
arre gracias	o4
arre*	C-4E11H-3Y6a-3e3j4o7q15
arre* del*	h3
arre* el*	E3V4
arre* esa*	q3
arre* flor*	h3
arre* grac*	o5
arre* y*	e3
arreg*	C-4E15j4n6q5
arregla	E3n3
arregla el	E3
arregla los	E3
arreglalo	E4q7
arreglalo $	E3q3
arreglamelo	E3
arreglamelo $	E3
arreglamos	E3
arreglan	j5
arregle	n4
arreglo	Q3
arrep*	Y8e3g-3n-4q12
arrepenti	N3Y5q5
arrepenti $	Y8
arrepintio	J5e3n-3q6
arrepintio $	J3q8
arrepintio del	e3
arrepintio en	q3
arrepintio y	e3
arri*	H4Z3n3q-5
arri* o*	H4
arrib*	C3H3Z3n3q-4
arriba	C3H5Z5q-4
arriba $	n4
arriba o	H4Q3
art*	e5r5
arti*	e5q3r3
artic*	e5
articulo $	q3
articulos	e3
artif*	r5
artificial	r5
artificial $	r5
asc*	U-3W3b3
asci*	U-3
asci* las*	U-3W4
ascie*	C3U-3W3b4
asciende	C3b4
ascienden	H3U-3W3
ascienden las	U-3W4
ase*	T6c14h3j5
asent*	h4
aser	T5
aser aki	T3
aser* aki*	T5
ases*	c19
ases* por*	c3
aseso*	c16
asesor	c22
asesor $	c16
asesor por	c3
asi	G9J19K4S-3U-4a-3e-3n7o10q-5
asi $	J8n3o4
asi como	n3
asi esta	J10
asi no	J3
asi que	G9h3q-3
asi se	Q4
asi*	c7h3r5
asi* como*	n4
asi* deja*	J7
asi* esta*	J11
asi* que*	G6h3
asi* qued*	o4
asi* se*	Q5n4
asi* ☎*	E3
asis*	O3c4r5
asist*	c6r4
asistente	r5
aso*	C4
asom*	C4
asp*	e3
aspi*	e3h3
aspir*	h3
aspiradora	e3
asu*	c9
asun*	Z4c6
asunt*	Z5c8
asunto	Z5c6
asunto $	Z4c5
ate*	D5I-6U4c18h-3i5j-3o13q-3
aten*	D4I-5U3c15i3o12p3
aten* a*	c5
aten* pers*	c10
aten* yo*	U3
atenc*	D4c12o7
atencion	D3c14o8
atencion $	o6
atencion a	c6
atencion personalizada	c3
atend*	D3I-4S3U5c7i3p4
atender	p3
atender $	p3
atendi	I-6U7
ati*	O3c7k4m4n4
atie*	O3c8k3m4n3
atie* a*	n3
atie* el*	k5
atien*	c9k4m4
atienda	c10
atienda $	c4
atiende	T3k5
atiende el	k5
atienden	m3
atienden $	m4
atiendo	V3
ato*	K15T6
ator*	K15T3n-3
atora*	K14T4
atorada	K3T6
atorada $	K8n-4
atoradas	K6
atorado	K7
atr*	H-3V16a3e3p-3q12
atra*	H-3V14p-3q9r5
atra* #*	G3
atra* el*	q3
atra* la*	e5
atras	V11a5e3n-4q11r4
atras #	G3
atras $	V10a4q9
atras el	q3
atras la	e3
atras*	V3n4
atrasada	n5
aud*	B12G4H-5Q7W-3Z9q-3
audi*	B13H-4Q5W-3Z12
audi* a*	B3Z4
audi* de*	B6H-3
audio	Q7Z11
audio $	Q5
audit*	B11G3H-3
auditar	B4
auditar a	B6
auditoria	B8G3H-4
auditoria $	G3
auditoria de	B7H-4
aum*	F12W6
aume*	F13G-3W5
aume* #*	F7
aume* punt*	F6
aumen*	F13G-3W5h3
aumenta	F10h-4
aumenta #	F10h-5
aumentale	h6
aumentale #	h5
aumentarle	F5
aumentarle puntos	F4
aun	S7
aun no	S5
aun* no*	S8
aus*	B4
ause*	B5
ausen*	B5
ausencia	B3
ausencia $	B5
aut*	A26B5F4H-3J-3N3T-3V-4X6Y10a-3c-3d-4e-4h-3k4m4n-8r6
auto*	A28B5F4G3H-3J-3T-3V-3W4X5Y10a-4c-3d-4e-3h-4k4m6n-7o-3r8
auto* a*	A5k3
auto* abon*	F4
auto* el*	A11q-3
auto* ella*	B3
auto* ese*	B4
auto* la*	A5e-3
auto* lo*	A4Q5
auto* para*	A3
auto* que*	A-3X3
auto* teng*	A5
auto* y*	q4
autoa*	G3
autoabono	G3
autom*	Y3r5
automatico	r7
automatico $	r9
automaticos	Y4
automaticos $	Y3
autor*	A28B5F3H-3Q3V-3W5X3Y7a-3d-3e-4h-3k6m5n-8o-3
autorice	A5
autorice $	A3
autorices	A4
autorices a	A4
autoriza	G3k5
autoriza a	k4
autoriza gerencia	G4
autorizacion	A9Y3
autorizacion para	A4
autorizaciones	A8X5
autorizaciones $	A7
autorizaciones tengo	A3
autorizada la	A3
autorizadas	m4
autorizado	A4m3
autorizado lo	A6
autorizado para	m4
autorizale	A7q-3
autorizale el	A5
autorizame	W9
autorizando	B5
autorizando ella	B5
autorizar	A16Q6n-4
autorizar $	A23n-4
autorizo	A14B3Y6
autorizo $	A11q-3
autorizo el	A4
autorizo ese	B4
autorizo que	Y3
aux*	T15
auxi*	T16
auxi* no*	T3
auxil*	T17
auxilio	T15
auxilio $	T15
avi*	J-4L-3P-3S10X22Y25a-3b-3h-4k-3l3n12q-5
avis*	A3J-4L-3Q3S13T-3X22Y22a-4b-3h-4i-3k-3n10q-5r-3
avis* a*	X3
avis* al*	Q3
avis* cada*	X3
avis* cuan*	A-3S6Y8
avis* de*	A5X9Y9
avis* no*	X4o-4
avis* o*	n4
avisa*	X4Y16
avisame	A-3Y13
avisame cuando	Y3
avisame de	Y8
avisar	Y3
avisar $	l3
avise*	X4
avisen cuando	Y3
aviso	A5S14q-3
aviso $	S5
aviso cuando	S6
aviso de	A6X6Y3
aviso*	Q4X20Y15l-3o-3
avisos	Q3X18Y17n3o-3
avisos $	X11Y12
avisos de	X5
avisos no	X5o-4
avisos para	H3
ay	S4Z11a-3o5q10
ay me	Z-3q7
ay no	Z9q3
ay que	o6
ay* me*	Z-3q6
ay* no*	Z6q5
ay* que*	o3
aye*	B7C-3D3H14I5J-4K5L-4O-3T-4U3W6a5b4d-3e5i-4j-5l7m-3n-5o-3p-5
ayer	B7C-3D3H12I3J-4K3L-4M3O-3T-3W4a4b3d-3e4i-4j-4l6n-5o-3p-4
ayer #	K3h4
ayer $	A-3B13F3H9Q-3U3W5a-3b3h-4j-3k3l3n3
ayer como	l4
ayer completo	H3
ayer con	H-4I6
ayer en	M3
ayer entre	H5
ayer la	R3
ayer lo	E3
ayer me	D-5b5
ayer mijo	H5
ayer no	H5
ayer o	H4
ayer para	H-3I3W4
ayer que	A3H5l3
ayer tenia	D3
ayer y	q4
ayer* #*	K5h4
ayer* como*	Q3
ayer* comp*	H4
ayer* con*	H-4I5
ayer* entr*	H4
ayer* lo*	E3
ayer* me*	D-6H3b7
ayer* mijo*	H4
ayer* no*	H5h3n-3
ayer* que*	A3H5Q3l4
ayer* teni*	D5
ayer* y*	e3q3
ayu*	T24a-3c7h3k5n-3q-3
ayud*	C3E3T29a-3c8h3k3n-3q-3
ayud* a*	k4
ayud* con*	E3h5
ayud* no*	T3
ayud* por*	T6
ayuda	E3T21c9k6n-3q-3
ayuda $	T23
ayuda a	k5
ayuda con	E4
ayuda en	c3
ayuda*	T10h3
ayudame	T10U3h3
ayudame $	T4
azu*	V3a6e5h-4j7
azuca*	d3
azucar	d3
azul	V4a8j4
azul $	V4j3
azul*	M3e3h-3
azule*	e4h-3
azulejos	e5h-4
baj*	A-3C-7D8E-5F-8G15H3K-3L-4M-3N17S6T-3U-3V-4W7X21Y-4Z-3b-7c-3d4f-4g-5h-7i-3j-6k-5l15n-3o-4p-4q7r-3
baja	B3C-3D-3G3H-3N15Q3X15a-3d-3g-3h-3j-3k-4l21n5o-4
baja $	Q4X8l6n7o-3
baja a	Q3W3k-3l10
baja al	B3l4
baja de	X5l4
baja definitiva	N3l4
baja del	N7
baja el	G4W3
baja*	C-4D7F-6G15W7X3d6e-3h-4q9
baja* #*	F-5G13d3h-3
baja* a*	Q4k-3l12n-3
baja* al*	d3l3
baja* de*	X5l6
baja* defi*	l6
baja* del*	N4
baja* el*	G9W12
baja* la*	a3q4
baja* los*	D4n3
baja* punt*	D6
baja* ☎*	G4
bajal*	F-4G10W5X3d6h-3q5
bajala	q4
bajale	F-4G9W3X3d7h-3
bajale #	F-4G12
bajale a	X3
bajale al	d3
bajale el	l3
bajam*	W5
bajame	W9
bajar*	D6G8a3q4
bajarle	G8
bajarle el	G7
bajaron	D9a3
bajaron los	D3
bajaron puntos	D4
bajas*	G4
bajaselos	G8
bajaselos ☎	G5
baje	S9a3n-4
baje la	S7n-3
baje*	N4X7
baje* a*	X3a3
baje* la*	S6
bajen*	N4
bajenle	X3
bajo	D5H3P6b-3
bajo la	H4
bajo* la*	H5
bal*	C3G4H7N-3b10g3p7
bala*	G5H8b10p8
bala* del*	H5
bala* dism*	G3
bala* gene*	H3
balam	G4
balam disminuya	G5
balan*	C4H8b11p5
balance	C4H8b9p7
balance del	H6
balance general	H3
ban*	A5O5S3W12a7e-3j9n-5q-5
banc*	H3W11j3q-5
banco	W8a4q-4
banco $	H3W3a5
banco*	j3
bancomer	j3
band*	A7O5
band* de*	A4
banda	O3
bande*	A8
bandeja	A6
bandeja $	A3
bandeja de	A3
bano	S3a4h4j9n-3
bano $	a7n-3
bar*	W5Y4h8j12n-3o6
bara*	W5Y5j7
barat*	W5Y5j10
barata	W4Y5j5
barata $	W6Y4j6
barato	j5
barb*	h4
barbe*	h4
barberia	h3
barr*	f4h5j6o6
barr* #*	h4
barra	h5
barra*	o7
barre*	a7f3
bas*	I4N4X11a7f4j-4o6
base	I5f3
base de	I5
base* de*	I4
bast*	X11n3o8
bast* de*	X8
basta	X10
basta de	X9
basta*	o5
basu*	M-3a6q5
basur*	a9q4
basura	a7q3
bat*	D4h4
bata*	D4
batal*	D7
bate*	h3
bater*	h4
bautizo	a3
beb*	a9
bebe	a10
bebe $	a5
beca* del*	k3
becar*	k3
becaria	k4
becaria del	k3
ben*	L10T-3U3a8o15
bend*	U4a5o15
bendi*	U6a7o15
bendiciones	o13
bendiciones $	o8
bendiga	a7
bendiga $	a6o3
bene*	L10
benef*	L11
beneficios	L12
bet*	A4B6C4h3k3m5n-6
beto	A6B5C3E3Q-3m7n-6
beto $	A3F3k4
beto a	B4
beto el	E3
beto en	G5
beto que	A3
beto ya	m4
beto* a*	B4
beto* el*	E4
beto* en*	G6
beto* que*	A4
beto* su*	k3
beto* ya*	m5
bic*	a3h7j4
bici	h7j4
bie*	A3B-3D3F4H3I-3J4K4L3M-3O-3R3S-4T4V-3Z-3a11d-3f-3h-6i-3j-3k-3l-3m-3n5o17r-5
bien	A7B-3D4J4O-3S-3T4V-4Z-3a9h-4l-3m-3n6o20r-5
bien $	A7K4Q3a-3o14q3r-3
bien cambiale	q5
bien con	n9o-3p4
bien el	H3n9q-5
bien en	L4
bien feo	D4
bien lo	A3
bien no	J8q-3
bien ☎	C4
bien*	F5G3L5
bien* al*	G5T4
bien* camb*	q4
bien* con*	n9o-3
bien* el*	H5n3
bien* en*	L4
bien* feo*	D5
bien* lo*	A3
bien* no*	J4
bien* ☎*	C4
bienv*	F6G3L5
bienvenida	F5L5
bienvenida $	L4R3
bienvenida al	G3
bienvenida el	F3
bienvenida ☎	F3
bil*	n3
bill*	n3
bille*	n3
bim*	H5a3
bimb*	H3W4
bimbo	W4
bimbo $	W3
bime*	H3
bimes*	H3
bimestre $	H3
bit*	B21Q3W3
bita*	B17Q6W4
bita* de*	B3
bita* del*	B4W4
bitac*	B21Q4
bitacora	B14Q4W4
bitacora $	B13
bitacora del	B5W4
bla*	T4h5j3
blan*	T4h4
blan* #*	h4
blan* que*	T4
blanc*	T5h5
blanca	h4
blanca #	h3
blanco	T5
blanco que	T4
blo*	W3X4l16q-4
bloq*	W4X5l14n3q-5
bloq* a*	W3
bloq* el*	l4
bloq* si*	X6
bloq* tota*	l3
bloq* ya*	l4
bloqu*	W3X3l15q-4
bloquea	W5l7n3q-3
bloquea a	l3
bloqueala	l9
bloqueala tantito	l3
bloqueala ya	l6
bloqueo	l3
bloqueo total	l4
blu*	e4
blus*	e3
blusa	e4
bna*	O5
bnas	O8
bnas tardes	O9
bnas* tard*	O6
bod*	S3W7j3
boda	j4
bode*	S4W7
bodeg*	S5W6
bodega	S6W6
bodega $	S7W4
bol*	G-3J-3T5V-3W3Z3d3e7h12j3o-3
bola*	T5
bolas	T7
bolas $	T10
bole*	h8
bolet*	h5j3
boletos	h6j3
boletos de	n3
boli* ☎*	d3
bolillos	C3
bols*	G-3J-3V-4W3Z3a6d5e3h7q-3
bols* al*	W4d4
bols* de*	h3
bolsa	Z5e4h3n4
bolsa $	Z4n3
bolsa*	V-3W3a6
bolsas	W6a6
bolsi*	d5
bolsita	d5
bom*	V4q3
bomb*	V3
bomb* #*	V3h5n3
bomba	h4
bomba #	V4h4n5
bomba $	S3n-4q5
bon*	F17G6O8a4b3h-7j-3n-3o9q-5
boni*	F19G-3O8a5b3h-7o6
boni* #*	F9
boni* dia*	a9
boni* lo*	F5
boni* por*	b4
boni* tard*	o6
bonif*	F17G-3b4h-6
bonifica	F5
bonifica #	F6
bonificacion	F3d3
bonificacion por	F3
bonificale	F12h-4
bonificale #	F7
bonificale lo	F6h-3
bonificamos la	F3
bonit*	O10a5o9
bonita	o4
bonita tarde	O5o5
bonito	O7a4
bonito dia	a7
bono	F3G10q-3
bono de	F3G3
bono ese	G4
bono no	G5
bono* de*	F5
bono* ese*	G3
bono* no*	G4
bor*	F-3G8H-3N22P-3Q6R5S-3T-4V-3W9Z7a-4b-4d-4f-3h-8l8n-3o-5q19
borr*	A-3C-3E-3F-3G12H-4L3N22P-3Q9R4S-3T-4V-3W10Z7a-5b-4d-4f-3h-9i-3j-3l12m-3n-4o-4q18
borr* #*	G5
borr* a*	W5q-3
borr* de*	l6
borr* el*	B5G3H3R4
borr* esa*	q4
borr* eso*	Z3q9
borr* la*	h-3q15
borr* las*	W8
borr* lo*	Z6
borr* los*	G4r3
borr* mi*	N7
borr* mis*	D5
borr* sin*	R4
borr* sus*	G3
borr* todo*	N5
borr* una*	Q11h-4q-3
borra	L4N7Q7Z8h-6n-3q10
borra a	W4
borra eso	q9
borra la	q10
borra lo	Z5
borra mi	N7
borra todo	N3
borra*	D5G10H-6N15T-3W7a-3b-3d-3h-3l9n-4o-4q19
borrala	G9W3l7n-3q14
borrala #	G5
borrala $	q15
borrala de	l6
borrala los	G4
borrala sus	G4
borralo	l5
borralo $	q3
borralo a	l3
borrame	H-3N13W5q6
borrame $	N11
borrame la	W3q4
borrar	N6
borrar mi	N3
borraron	D6r3
borre*	J3N12
borren	N7
borrenme	N5
borro	B3R5n3q-3
borro el	B5H3R3
borro sin	R4
bot	O11R3W-3a-4c8l6n-3o3r21
bot $	O12a-3c8l7o-3r17
bot*	h12o-3
bota*	h6
bota* #*	h7
botan*	h4o-3
botana	h4o-3
botana #	h3
botas	h4
botas #	h3
botel*	h3
bra*	H-4W4k5m3o13
brandon	k3
brandon $	R3
brav*	o15
bravo	o14
bray*	W4k3m5
bray* ya*	m4
bray* ☎*	k4
braya*	H-4W5k4m6
brayan	H-4W4k3m5
brayan ya	m5
brayan ☎	k7
bre*	A3B9H-4h3l3n-3
bren*	A3B9H-4W3n-3
bren* ayer*	B8
bren* por*	l3
brend*	A3B7H-3I4h3l3n-3
brenda	A3B11H-3h4n-3
brenda $	A4B3I3W3
brenda ayer	B4
brenda por	h5l5
bri*	D3Z4q5
brin*	Z5q5
brin* un*	q5
brinq*	Z4q3
brinque	Z6q3
brinque un	q6
bro*	J9e3
broch*	e3
brocha	e3
brom*	J7
broma	J7
bru*	H4
brut*	H3
brut* de*	H4
bruta	H3
bruta de	H3
bue*	A4B-3C-3H12J-3K-3L-4O23P-3Q-3T-7V3W-4Z-3c-3d-3h5i-3j6k-3m-3o21p-3q-5r-3
buen	H5O16T-4a5h5j6o13
buen $	O4o3
buen dia	H-3O15a-3h6
buen fin	H14O-3j5
buen inicio	O5
buen*	A5E3H7L-3O20T-4V6W-3a-6d-3h3o15q-4
buen* buen*	O3
buen* dia*	H-3O13h6
buen* dias*	O12o-3
buen* el*	V3
buen* es*	E5
buen* fin*	H10O-3j9
buen* inic*	O5
buen* noch*	O9
buen* pues*	V4
buen* saca*	l5
buen* tard*	O4b4
buen* ya*	o5
buena	O-4U3n5o6
buena semana	H4
buena venta	H3
buena*	O21b3h3o-4
buenas	O26b3h4o-4
buenas $	O17o-3
buenas buenas	O3
buenas noches	O3
buenas tardes	b5g3
bueni*	O-4o10
buenisimo	o11
buenisimo $	O-3o11
bueno	A8E4O-5V7a-3l4n-4o15
bueno $	O-4o15
bueno a	A3
bueno ahi	o3
bueno el	V3
bueno es	E5
bueno pues	V4
bueno sacalo	l3
bueno ya	o6
bueno*	O13o-3
buenos	O17o-4
buenos dias	O14o-3
buf*	h4
bul*	h6j5
bult*	h4j6
bult* de*	j4
bulto	H-3j7
bulto de	H-3j5
bur*	q4
burr*	D3q3
burr* al*	q3
burra	q6
burra al	q3
bus*	C5M22Q7S10h-6q-4
busc*	C4M21Q7S10c3h-6n-4q-5
busc* a*	Z3
busc* el*	M4S4
busc* la*	M8
busc* un*	Q5
busc* una*	M6h-3
busca	M10r3
busca el	M5
busca la	M4
busca*	C4M19S3Z3h-4n-3q-3
buscame	C3M7
buscame la	M5
buscar	M5
busco	Q4S9
busco el	S4
busq*	n3
busqu*	n3
bye	o24
bye $	o20
c	Q3q6
c $	q4
ca:#	D-4E8F14G15H8K-7M12N-5O-4P-8Q-4R-6T-11W-3X-6Y-5Z-9a5b-7c-7d14e6f-9g-5h23i19j-4k-7l-8m-7o-9q10r-7
ca:&	B3M15h8n-3q10
ca:20/1	H5
ca:2x1	j3
ca:3x2	q3
ca:a	B3E4F7G7I-3K-7L-4N-6O-5P-8Q-3R4S-6T-7U3W5X-6Y-6a8b-9c-8f12g-6h5i5k12l14n3r-6
ca:abaj	G5H3h-5q7
ca:abie	e4n4
ca:abon	F10G4d-3
ca:abra	k3
ca:abre	V8W4f4h7j4n-3q-3
ca:abri	O3S-3V3W7f4h4j7q-3
ca:abue	a4
ca:aca	Z3
ca:acab	Q-3a4d3h6i7p7q6
ca:acce	R7k6l5m8n-3
ca:acci	B4
ca:acei	h5
ca:acep	f6j4n8
ca:acla	K5S5n5
ca:acor	i4
ca:acre	F3h3n3
ca:acri	h3
ca:acti	B10I5m6n-3
ca:actu	E7d-3n3p3
ca:acue	a5m3o4q-4
ca:acum	C4L6d11h3i-5n-3p18q-3
ca:adel	W7i3
ca:aden	m5
ca:adio	o10
ca:adul	h3
ca:afil	I6f10h-4
ca:agai	i5n10
ca:agar	d3h-3l4n4o5
ca:agra	n-6o18
ca:agre	C-3F8J3f12i7k9n-3q-4
ca:agua	S10a3h3i3q-3
ca:ah	n4o11
ca:ahi	H-3O3V5c-3d6m8n-3o9q-3
ca:ahor	C-3D6E-3F-3G-3H-4L-3Q-4S11T5V7W-4a3b-3e-3i11j-4n3o-4p8
ca:ai	I3T5
ca:aire	a6
ca:ajus	A12B8C-4E19G5h-3n-5
ca:al	A-4C-4D-7F5G3H3J4K-4M-6N-3P-6R3S6T-3W8X-3Z5a10b-3c-3f4g-3h4i6j-5k3m-3n4o-4p-5r-4
ca:alar	q3
ca:alca	C8n4p7
ca:algo	A11B3C6L5V-3a-3d-3f-4h9o-3p9
ca:algu	G4K7M3O5Q3c3f6h-4n5
ca:alim	e4
ca:alla	a4
ca:alma	E3W4
ca:alta	B3C-3H-3I7J4Q5U-3V-3a-3f23k16m8n-7o-3q-6
ca:amab	C3o6
ca:amer	j5
ca:amig	O3
ca:amor	a6q3
ca:amou	n6q4
ca:anad	F3f4h3k7
ca:anda	C5H4I3O4Q-3T-3U-3a7d-3l5n-3p3
ca:ando	S8T3U11n-3
ca:andu	q3
ca:ange	f5
ca:anil	n3
ca:anim	G-3d3i3
ca:ano	H3L6
ca:anoc	B4H3a4
ca:anos	D3
ca:anot	J11a-3h11i9n5q-5
ca:ante	C3H6L-3P6V-4W-3a-3d-3e-3h-4i9n3p9q6
ca:anti	H6h6n-3
ca:anul	Q5h-3l3n-4q20
ca:apag	a6h4n7
ca:apar	C6H-4J-3K5Q-3a-3d-3h3j5n12p4q-6
ca:apen	f3h4
ca:apli	G6d11h-5q3
ca:apoy	F3T5o3
ca:apro	A21d4e-3n-3
ca:apru	A24n-3
ca:apun	I7J13T-5f9h10n8q-6
ca:apur	q4
ca:aqui	D-3H-3O12P5Q-4T5Z8a3c4d-3e3h4m3n-3o-3q-5r-3
ca:arma	h5
ca:arra	V3h4
ca:arre	E6J3a-3o9q12
ca:arri	Z3q-4
ca:arti	q3r3
ca:asen	h4
ca:asi	G6J12K3U-3h3l-3n5o12q-5
ca:asom	C3
ca:aspi	e3
ca:aten	S4c5o7
ca:atie	n4
ca:ator	K10T6n-3
ca:atra	V5a3h4n3q7
ca:audi	B7H-3Q9Z4n-3
ca:aume	F7h4
ca:aun	f3
ca:auto	A26B3W6m3n-7
ca:avis	A3S4n13
ca:ay	S3o7q11
ca:ayer	B5H14I4W-3a3e3l5n-7
ca:ayud	T18c3h3k3n-3
ca:azul	V4a3e3h-3
ca:baja	C-4E-3F-5G14W5d4h-5k-3l20n-6q6
ca:baje	S8a3n-4
ca:bala	A3C4G3H3p6
ca:banc	W4a3j3q-4
ca:bano	S4a6n-4
ca:barb	h5
ca:barr	h4o7
ca:base	f3
ca:bast	n3
ca:bata	D4
ca:bate	h3
ca:bato	h3
ca:bebe	a5
ca:bend	U7a3o7
ca:beto	A4B3C3h4n-3
ca:bici	h6j4
ca:bien	O-3S-3T5V-3a7h-5n8o18
ca:bita	B12
ca:blan	T4h5
ca:bloq	W4l10q-4
ca:blus	e3h3
ca:bode	S8
ca:bola	T6q3
ca:bole	h4
ca:bols	J-3W4a5h6
ca:bomb	V5h3q4
ca:boni	F12O10d4h-7o6
ca:bono	F3G5
ca:borr	G8Q8R3W8Z3a-3h-7l6o-3q19
ca:bot	O15l3o5r4
ca:bota	h5
ca:bote	h3
ca:bray	H-3W5k3m3
ca:bren	B7a3h3n-3
ca:brin	Z5
ca:broc	e3
ca:buen	A5H5O14T-4V6h4o13q-4
ca:bult	H-3h5j4
ca:burr	q6
ca:busc	C4M8S8h-3n-3q-3
ca:busq	n3
ca:bye	o17
ca:c	Q4h3
ca:cabl	h6
ca:cach	h3
ca:cada	D7L7
ca:cadu	e3
ca:cae	W5
ca:cafe	F-3S5d6h5p5
ca:caig	d-3h4
ca:caja	H7O6Q-3U6W8a-5f-3h3i-4k6n-3p-3q3
ca:caje	A3B7R5V-3a-3f-5k16l10m18n-7o-3q-9
ca:calc	i5
ca:cali	o5
ca:calo	a7
ca:cama	G3
ca:camb	B8C-4E3F-4G-3H-3J3L-3S5V-4a8e9h3p-3q12
ca:cami	V5
ca:canc	A-3B11G5H-3M-3Q13W3a-3n-7q22
ca:cand	a5
ca:cani	a5
ca:canj	C-3G4Q8W4d15h-6n-5p4q-5
ca:cant	L3i4n-3p5q3
ca:capt	J4Q4T6U9e-3h4k4q3
ca:cara	D6n3q4
ca:carg	F3G4a-3d-5h3i4n14o-3q9
ca:carm	D5
ca:carn	S4d-3h7o6
ca:carr	V4
ca:cart	E3S6d3
ca:casa	o3
ca:casc	h3
ca:casi	S3U4
ca:caso	Z3a4l3n-4
ca:casu	n7
ca:caye	F5n3
ca:cayo	H3S8h-3n14
ca:cebo	a8
ca:ceja	h4
ca:celu	D-3H-3I-4M3V-4Z3a-5d3f3h7i3l3n6p-3q6
ca:ceme	H-3h4j8
ca:cent	j4
ca:cero	C3E7q7
ca:cerr	H6h6n5q-3
ca:cham	G-3d6l4
ca:chan	H3S4
ca:chap	h3
ca:chat	J3T4Z15o-3q-3r5
ca:chav	V5W4k3
ca:chay	C4l3
ca:chec	C15S9U4d-3h-4m4n3
ca:chel	a6i3
ca:cheq	G5
ca:chic	a5h4
ca:chid	a6o5
ca:chil	a4d3
ca:chin	D7Z3n-4q3
ca:chiq	h3
ca:chis	Z4
ca:chof	a6k3
ca:chol	B3G3
ca:chue	D3
ca:chul	o8
ca:chuy	k3n3
ca:cier	H5Q4S5a-3l6q-3
ca:cifr	H7
ca:ciga	h3
ca:cine	a4
ca:cint	l4
ca:cita	V4j4
ca:clie	A-5C5D8F3H-6I16K-4N-3O-4P4Q3R-3T-5V5W4Z-5a-8b-4c-4d6e5f11g-4h5k-7l-6m-6o-7p4q3r-3
ca:clon	i8
ca:club	f8
ca:cobr	D4E-3F-3I-5J4L-3M-3Q4T-4U8V3W-3a-4d12f-4h18k5m3o-4p-5q9
ca:coca	a3e5
ca:codi	R7
ca:coin	E5q3
ca:cola	R3V3l3m6
ca:colc	f3
ca:colg	K6
ca:colo	h4
ca:coma	Q7T10Z4h4n-4q3
ca:comb	h5
ca:come	J3O3a6n5q-4
ca:comi	W12a12n-4
ca:como	A-3F-3G-3H10I-3J-6K-3M-4O4P-3Q19T15U11V-6d-5e-5h-8i-3j-3k4n6o-5p5
ca:comp	A-3B-4C3F6J3M3P3S-5U-4a-5b-3c-3h10i5k-3l-3p8q4r-3
ca:con	A-6D5H-3I3J4K-4N-3O-6P-7Q5S5T-6V5W-6X-3a-5b-6c5d14f4g-3h3i7n7o-11p3q4
ca:cone	R4
ca:conf	K6a-3h-3n17q9
ca:cong	l3
ca:conm	U3m4
ca:cons	C20E-3J6P8d-3f-4h12q-3
ca:cont	C-5D6E-3J-4Q-3S8U4V5Z7d5k7n5q-7r6
ca:conv	Z5n3
ca:copi	Z4i3q-3
ca:cord	q3
ca:corr	A7C-4E14H-3Q4W3d-4h-5l3o-3q14
ca:cort	F5H17W-3d3h4j5o-3q-6
ca:cosa	A3D3S-3T9V-3i7n5q-3
ca:crea	f22k3q-3
ca:cred	e3
ca:cree	C8
ca:crei	Z3
ca:crem	i4
ca:creo	n3
ca:crud	a3
ca:cruz	a4
ca:cta	H3
ca:cuad	E10H5U4
ca:cual	I3K4Q4T5U4h-4m5n12p6q-6
ca:cuan	C13E-4F-4G-3H11I15J-4L9O-4S3T-5U17V-6W6Y-3Z-3a-10b-16d-3e-4f-5h-10i-4j6k-3l-4m8n7p19q-6r-3
ca:cube	h4
ca:cubr	d8k5
ca:cuel	l4
ca:cuen	C4E3H4P4Q-4U5V3Z-3a-4d7f8p5
ca:cues	j6
ca:cuid	o6
ca:culp	D3F4
ca:cump	F3a3f3h-4
ca:cuna	Z4
ca:cupo	h4
ca:cust	Q5f7h-4i8
ca:da	J4Q3l4o5q-3
ca:dada	f3
ca:dado	I3S3f-4h3m9
ca:dala	f3
ca:dale	A6F4G-3k5l4o-3q4
ca:dame	H6I3M4R4S5U6V-3W11a-3f-3h-5k3n-4
ca:dan	L15
ca:dand	n6
ca:dani	f3l3
ca:dar	A3F3f4k5n3
ca:darl	f5n8o-3q6
ca:darm	q3
ca:das	T3n6
ca:dase	F4
ca:dato	M3Q6S4h3k3q-3
ca:de	A5B6C4H4I7K-3N-8P-4R6S-5T-4U4X-8Y-7Z4b-10c-8d3g-9h7j4l6n3o-7q4r-3
ca:debe	E9F4J3Q3h-6n-3p3
ca:debi	h6n-5q16
ca:debo	a3n-4o11q-3
ca:deci	C5T4n10p3
ca:dedo	n-3q11
ca:defe	e4
ca:deja	C-4E10H-5J9Q-4S18a5j3l-3n-4
ca:deje	l4q6
ca:dejo	G3H7a3h3l5n8
ca:del	A4B6C6D-6G4H12I-3J-3K-5L-4N-4O-5P4S-6U7V3W6X-3Y-3Z3b-4c-4d5e4f-3g-3h7k-6o-9p4r-5
ca:dema	G5S4V6
ca:demo	f4n4
ca:deni	f4
ca:dent	h3n4
ca:derr	a7
ca:des	J3
ca:desa	D4l9n-4q13
ca:desb	q6
ca:desc	C-4F-4G10W5d12f-3h-6j8l5p-3q4
ca:desd	H3I5U6W4h-3
ca:desh	h-4l3n-4q30
ca:desp	C-3Q6S6V6d-5h9l3n6o-3p5q-6
ca:dest	Z5n6
ca:dete	A3
ca:devo	A6Q6V-3e28h-9n-4
ca:devu	F3e13h-4n-5q7
ca:di	G4J3e5h-3m3q7
ca:dia	B4C-5H16P5Q-3T-3U21V-4W3a6d-3h5i-3n-4o-4q-4
ca:dias	H6O20l3o-5
ca:dice	A3D7J-3O4P-3R5T-3a3d3l-3n7p3q5
ca:dici	H4h-4k3l3
ca:dict	Q6h4q4
ca:did	n20
ca:dier	H5I4L4
ca:dies	h4
ca:dife	V4
ca:diga	C6Q3S5d-3h-3n-3p4
ca:digi	q6
ca:digo	S7n10
ca:dije	J7h-3n-5q9
ca:diji	n13
ca:dijo	d3h6
ca:dile	a8p4
ca:dime	B3C10H6I3U8W-5d-3h-5n5p7q-3
ca:dine	H7U-3d5e5n-3p4q5
ca:dio	B5L3q3
ca:dios	a5o3
ca:dire	F3
ca:disc	Z8q3
ca:disp	C5T4p5
ca:dist	R3V8n3p-3
ca:divi	Q3
ca:do	Q8T6q-3
ca:dobl	D5E-3F4W8a-3n7q7
ca:doct	h3
ca:does	C4p8
ca:domi	H6j11
ca:don	C4F3G4V-3e-3f5h8
ca:dona	A3B3C4D5F4G3H-4W5d3n-6q-3
ca:dond	T8U-4a4h-7n7r5
ca:doy	Q3h6n7q-3
ca:duda	K5S3T-3U-3n11q3
ca:dudo	K7
ca:duel	a10
ca:duen	W3h5
ca:dulc	h3
ca:dupl	i12n3q5
ca:dura	e4j4
ca:e	U9
ca:echa	F4Q-3U4V3d5h-4p4q9
ca:eche	V3
ca:echo	J4
ca:edad	Q3
ca:edga	l3
ca:edit	E11R3
ca:efec	C-3L3e6h5n3q3
ca:efic	o9
ca:eh	J10T15n-6
ca:ejem	J3
ca:ekiv	q14
ca:el	A3C5D-4E3H9K-3L-4M4N-5O-6P-4R6S6T-5U-9V6X-7Y-6Z-4a8b-8c-4d3e4f3g-6i8j7l5o-10p-3q8r-6
ca:elec	d5
ca:elim	G7h-4l8n-4q13
ca:ella	H-3V5a-3d4f4h-6i8p9q7
ca:elvi	h3
ca:emil	m4n-3
ca:empe	a5f5h12n-3
ca:empi	f4k5
ca:empl	B6f-3h-3k10l8m18n-3o-3
ca:en	A3D-7E6H3J-3K3N-3O-4P-3R-3S6T-3U5V3W-3X-3a4b-8c-4e-6g-3k7n5o-3p5q6r-4
ca:enca	R4W4a4c4k5
ca:enco	M3
ca:encu	F3f3
ca:ende	E5
ca:ener	H4
ca:enfr	a5
ca:enga	h3
ca:enla	R8
ca:enoj	D10F3n-4
ca:ense	I6K3Q7d-3h-3n10q-3
ca:ente	J-5T9o19
ca:enti	T10
ca:ento	J3n15
ca:entr	B4C-3H5J-4R4S-3T-4U5V-5W3a-3k4l5m3n13o-5p-3q4
ca:envi	j3q3
ca:equi	Q7V-3Z9a-3h-4k7m12n-5q15
ca:era	H-3J10Q-3V-5Z28a-5d-4e5h-5i-5l4o-3q29r-3
ca:eran	G7q21
ca:eres	n-5o18r13
ca:erne	l11
ca:erre	q9
ca:erro	G3h-3n9q6
ca:es	B-4C3D-6F-3H-7J14M-3O-3P-4S-4T4U-5V3W-4a-6d-4e-3f5h4k5l5o3p3q10r7
ca:esa	A6C-4H-5J6K3Q-3T-4U3V6Z7a-4d-3f-3h-8i8l-3m-3n13o-6p3q23
ca:esas	q5
ca:esco	a4
ca:escr	Q4S8T9Z10q-4
ca:ese	B6D-3F-3G5J6M4Q-3V3W4d-3f-4h-5i10n-7o-3p4q11
ca:eso	C-3E5F-3H-3J9S4T-4U-3Z11a-4d-4h-5l-3n20o9p3q14
ca:esos	J3
ca:espa	a4n3
ca:espe	A11F4S13V3a-3d-3n9
ca:espo	d-5l4q5
ca:esta	A5B3C3E6G-4H3J-5K-3M4O4Q-5S3T-5W-3X-3a3b-3e5g-3i-3j-9m5n8q8
ca:este	B3C3I4P4Q-4T4W-3a3f7i4n-4o-3q-4r6
ca:esto	D8O5Q4S3T14V-3a-6d-3h13n-6o5q-5
ca:estu	B4H9n-3o7q9
ca:eula	E3
ca:ex	a5l3
ca:exac	E7n3
ca:exce	o13
ca:exis	K3M4h-4
ca:exit	n6
ca:expl	Q5T13c3d-3
ca:extr	F4W5h-4
ca:ey	O12
ca:f	h6
ca:fa	C5
ca:fabi	f3
ca:fact	H5W6h7j3q-3
ca:fall	a-3n9o7q4
ca:fals	G3
ca:falt	A5F4G-4J-4K3Q-3S6V9b-3h-4i7k5o-3q5
ca:fami	i3
ca:favo	C6D-3E3F4J8K-3L-3N-3O-3T5V7W-5X-6Y-3Z-3a-6b-4c-6f5g-4h5j-3k3l3n6o-4p5q3
ca:fech	H-4I3n10
ca:feli	O8o11
ca:feo	q7
ca:fer	f4l6
ca:fern	C10
ca:fiad	q4
ca:fiel	I3
ca:fija	C4
ca:fije	E3n3
ca:fila	D4J4S8V5h4q-3
ca:file	E3
ca:fin	H7j4
ca:fina	n6p5
ca:firm	A10n6
ca:floj	H3
ca:flor	f4
ca:foco	e4h3
ca:foli	H-3M6Q8e-3h12i3n6
ca:fond	G4
ca:for	C4d6i4
ca:form	Q4V7a3n-4o6
ca:foto	Q5Z7h3q-3
ca:frec	h4
ca:frij	a6
ca:frio	a5
ca:fue	A-3B6C-4E-3I-3J5L-3M6Q-5T-3U4W-4d-4e-4f-3i-4j-3k-3l7n19o9q12
ca:fuer	G3I3d-4h4l4q7
ca:fui	Z3
ca:func	Q3S3T8
ca:fund	e5
ca:gana	H-5L9W9a6p-3
ca:gano	F6G4h-3p6
ca:gans	a3p3
ca:gas	Z4
ca:gaso	Q4
ca:gast	d11h8
ca:gato	e4
ca:gena	C3
ca:gene	H3L6R4h4n6q-3
ca:gent	D3I9S9a4f3h4i-3l3m7n-6q-4
ca:gera	m4
ca:gere	A3W8k5m4
ca:glob	h3
ca:go	n12
ca:good	O8h3
ca:gord	W3
ca:goyo	C4h3
ca:grab	H-3n7
ca:grac	C3J4o25
ca:gran	a4h5
ca:grat	C3
ca:grea	o10
ca:gris	h3j3q4
ca:grup	Z9
ca:guad	k3
ca:guap	a6
ca:guar	C4J10a-3h5n8q5
ca:guer	V3
ca:gust	e5o6r3
ca:ha	B14I3J-5P8T-3U-4f8h-4p-3
ca:habi	M4e3f6h-3i5k5q3
ca:habl	S6T-3c8r9
ca:habr	n5
ca:hace	C-6F-3G-3H-3L-4M-3Q6T15W-3i7j3p4q6
ca:haci	B3l3
ca:haga	J10V5Z3f5n-3
ca:hago	Q12T7V-3h-5n15q-3
ca:hall	T4
ca:hamb	a3
ca:han	I7P4
ca:hart	I3q3
ca:hast	D3J3j4l3n6
ca:have	C5U4p7
ca:hay	A6I4J7K5L-6M7O3P-4Q4R-3T-3U-6V7W-3Z-3a6b-3d-7f3h3i-7m-3o-6
ca:haya	q3
ca:haz	E5W6d5h-5
ca:hazl	C-3R3W4d3f3h-3k3n6
ca:hazm	H4I3R3W4
ca:he	U19
ca:hech	B7Q3U3
ca:hela	i4
ca:help	T12
ca:hemo	I3
ca:her	d4h-4i5p6
ca:here	Q8q-3
ca:heri	F3
ca:herm	W4a4f4q4
ca:hey	O9
ca:hice	T4U6n3q3
ca:hici	H4n3q5
ca:hiel	h6n4
ca:hija	W3k3
ca:hijo	Z4a5q5
ca:hist	B5P4
ca:hizo	B8H4M6W5a-3n6p5q3
ca:hola	O23h11n-3o-3
ca:homb	I3
ca:hora	B8W7a3n4
ca:how	C6Q8U4p5q-3
ca:hoy	A-4C-6E-3F-5G-3H19K3L-6M7O-3P-3S4T-5U20V-4W6Z-3a15b-3e-3i-5j3l4m-4o3q-6
ca:hubo	H6O6n3
ca:i	Q8U5h4
ca:iba	V-3Z19h-3q10
ca:iden	V-3i8
ca:igno	J5Q4q-3
ca:igua	E4L3V-8i20
ca:impo	h3q9
ca:impr	a4h5
ca:inac	l6
ca:inco	F3k3
ca:incr	F5
ca:info	H6
ca:inge	c4h3
ca:ingr	h7
ca:inha	l4
ca:inic	T6h3
ca:insc	B4I14Q5f15h4n-5
ca:insi	n3
ca:inst	T6
ca:inte	J3K3V-5a-3i-4n22q-3
ca:inva	q4
ca:invi	R21
ca:ir	a5n3q3
ca:irse	C-3n4p7
ca:is	n9r14
ca:it	n17q4
ca:iva	Q4W3n4
ca:ivan	l4
ca:ivon	l4m3
ca:izo	H4
ca:ja	a4i3
ca:jaci	l5
ca:jaja	C-3S7W4Z5l-3n-3o12q7
ca:jala	o6
ca:jale	o3
ca:jalo	n10
ca:jefa	S5a3
ca:jefe	U4a5
ca:jeje	Z3o6
ca:jess	l3
ca:jett	a6h3
ca:jiji	n-3o11
ca:jorg	k3
ca:jorn	U8
ca:jose	k4l3
ca:jove	O4V5f5h3n-3o3q-3
ca:juan	a10h-3
ca:jubi	l3
ca:jueg	a10i3
ca:juev	H3a5
ca:jugu	e3
ca:junt	C5L6P-3S5W-3b-3d11n-7p11
ca:kare	f4
ca:karl	A3W5m4
ca:kedo	n9p7
ca:kevi	f3m3
ca:kg	h4
ca:kien	M8T-3r9
ca:kier	I3d3e4f7
ca:kilo	h6
ca:kita	G4n-4q10
ca:la	A4F4H5J4K-8L-5N-6Q5R3S7T-9U-6V7W5X-7Y-6a6b-8c-8g-7i5n9q8r-6
ca:labo	l4
ca:lada	Q9n-3
ca:lado	n5q3
ca:las	A4C-3D-4E-3F-4H9I-4J-3K9L5M-4S12T4U4W8a11d-3e4f-4h-3j-4l3m-3n3o-5p-4
ca:last	n4q11
ca:laur	k3l4
ca:lava	h6i3
ca:laza	l3
ca:le	C6D6E-3F6G5H-13I-7J3K-4L7N-3O-6Q5R7T12U-10V-6W-9X-4Y-3b-6c-5d6e10f-3g-3j-7k-6m-4n12o-4p10q7r-4
ca:lech	h3j5
ca:leem	n8
ca:lei	J3
ca:lent	D5h6
ca:les	L3U3
ca:letr	Q4
ca:libe	A10
ca:libr	W6n5
ca:lic	h6
ca:lice	I3
ca:lich	C4
ca:licu	h3
ca:liga	R17
ca:limb	K4
ca:limi	L4W6
ca:limp	S4V-4a8h3
ca:link	R17
ca:liqu	h6l6q-3
ca:list	I7K5U5V5Z3a-3f5m5n-6o8q-6
ca:litr	q3
ca:llam	f4k6l3
ca:llan	a4h5
ca:llav	a8n-3
ca:lleg	A3H4I5O11R7V3j3n3o-3q-5
ca:llev	C6G-3H4L-3S-3T-4U16V-4W-3a-5b-5h9i12l-3o-3p3q6
ca:llov	a6
ca:lo	A12C3D-4F5J8K-4N-3O-4P-6Q5S3U5V-4W-7X-3Y-3Z10a-10b-5d7e11g-3h4k-4l-4m-7p3q6r-6
ca:loca	M4
ca:log	B13
ca:lore	f3l7
ca:los	B3D-4E6G3H4I6J3K-4N-4O-4P-4Q6R-4S-5T-3X-4Y-3a10b-5c-4e4f6g-3i-5j-6m4o-7p5q3r-4
ca:luch	n4
ca:lueg	S6T3V6h3n4
ca:luga	q5
ca:luis	l3
ca:lujo	o6
ca:lulu	l3
ca:lune	H9O6a3k5n-3
ca:lupe	A3F3
ca:lupi	H-3W5l3
ca:luz	f4n3
ca:m	S-3T10h3q9
ca:ma	a9f3
ca:madr	o5
ca:maes	f5n3
ca:magn	h4
ca:mago	A3F3V6k3n-3
ca:mal	C-5D9E14F4d-3f-3h-16q31
ca:mala	a4
ca:malo	e5n4
ca:mama	L3a7n-3q3
ca:mana	K3S5U3W5h-3j5k3
ca:manc	e5
ca:mand	A5G-3H6J6Q4R6S4T-5W4Y-3Z5d-4h5n11o-5q-3
ca:mane	Q6
ca:mani	T3
ca:mano	H-3S5U4d3h-3
ca:manu	F5G3
ca:maqu	r5
ca:marc	C5R3T-3a5l4n4
ca:mare	T4
ca:mari	f4n-3
ca:mart	O5n-3
ca:mas	A-3C-6F5G3H-4I11J8K6L-5O-4P4Q-6S7T8V13W9Z-3a-8c-3d-7e-4f-5h-4i14j-5l-3m-3o-8p-3q5r-3
ca:mate	a5
ca:maur	B3
ca:maxi	o6
ca:mayo	f3
ca:me	A4C5E-5F-5H7I-7J-7K-3L-3N-4O-8P-7Q6S6T5U6V-3X-5Y-5a5b-7c3f3g-5h12i-4l-3n7q9r4
ca:meca	o5
ca:medi	Q6S-3T3a5e3h5n5q-4
ca:mejo	I5c3h-3q4
ca:memb	f4
ca:meme	a4
ca:meno	E4F-5G6n-5q9
ca:mens	H4Q3a4h4n9q-4
ca:menu	T25
ca:merc	E4Q6e6h3
ca:mere	G3
ca:meri	a4
ca:mero	S4a7
ca:mes	H15I9W3f-3h6n-4
ca:mesa	D3V3f4h4q6
ca:mese	I3j3
ca:meta	I3J13n-5q-3
ca:mete	C-3E-3F7G-3H-4J9Q6S3V3W-3a-4e-3f9h11i8k7n-3
ca:meti	B7C-4F-3H-4M4P4Q8S-3T-3U6a-3f-3h-5i-3l3m6n9q12
ca:meto	Q11V-3i-3n7
ca:metr	a5
ca:mexi	h3
ca:mezc	h6
ca:mi	A14B3D-5H-8I-5K-3L-4M-4N-3O7Q-5R8S-5T-6U22V-7W6Z16a11b-3c-3d-7e-4g-3h-9i-4j-5k4m9n3p-5q4r-3
ca:mia	F3K4
ca:mias	U11
ca:mied	n5
ca:miem	I4f5
ca:mien	V3n5p3
ca:mier	H3
ca:mija	a3
ca:mijo	H3q4
ca:min	S5a5
ca:minu	S10n4o-4q4
ca:mio	H-4K5U13
ca:mira	C3a10q3
ca:mire	k3
ca:miri	f3
ca:mis	B3H-6I10P-3U26W6h-6m10
ca:mism	C-3D5H-3Q8d-3h-8i21p8
ca:mita	Q4d4e4
ca:moch	V5
ca:mode	e3
ca:modi	E7q4
ca:modo	Q6a7n4q-3
ca:mole	D3
ca:mome	H3S5U5
ca:mone	C13E11F4I11L-4O6P-5a-4b-4d10e-3f5g-3h-7j-3k-3m-3n4p7q-4
ca:mont	C-3h5n11q11
ca:morr	d5
ca:most	O4m5
ca:moto	h4
ca:movi	B13C-4J4P6m-4
ca:much	C5F-3V7a-4d-3f3h4k4l3m4o-3p6
ca:muer	H5
ca:mues	K5m4
ca:muev	E4J7W3d-3n3q3
ca:musi	a6
ca:muy	O4o13
ca:my	U6n7o-3q5
ca:nach	G7h4
ca:nada	J18T6V-3a-3d-3h-3l3n12o-6q5
ca:nadi	l5
ca:nanc	k4
ca:nata	h3
ca:navi	k3
ca:naye	f3l7
ca:nece	C6T7h10j3
ca:nego	H6
ca:nerv	q4
ca:neta	r6
ca:new	f6
ca:next	V12
ca:ni	E7F-3G-3J4T3a5o3q6
ca:nieg	A4
ca:ning	J9
ca:nino	H-7a7h4j7
ca:no	A4B-4D-3G4H-3I-4J19K4L-3N-5O-6P-5R3S8T9U-3V-3W-6X-9Y-4Z10a8b-5d-9e6f5g-5i-9j-6k-6l12n7o-7q15r-3
ca:noch	O3W5k4
ca:noma	C8D-3H7L3T5n5q-5
ca:nomb	H-3I4a-3f5m7n8q5
ca:nora	p4
ca:nos	S-3V3a14e3h-5l4o5
ca:noso	l4
ca:nota	C-3M7V-5a-4d4e4h10i10
ca:nov	H4
ca:nove	n11
ca:novi	H6Z4j4
ca:now	p14
ca:nues	F3
ca:nuev	C-4H-4I4J4R6S-3U-3V12W3d-3f14i4j-3k11o-5
ca:nume	C4E-3H5I5J6Q4U5W-4a3d-4e-3h6i4o-3p-3q4r-3
ca:nunc	D5f7
ca:o	C7D-5G-5H8I4J-6K-3L3Q20T8U-3V-6W-4c-3d-4e-3f-4h-6i-5j6k-3l-5m8n26o-4q-11r4
ca:obra	a3
ca:octu	H5
ca:ocup	R3d5f6h3o-3
ca:ofel	G3l5
ca:ofic	r3
ca:ojo	C4
ca:ok	A10O-3a-3o30q-3
ca:olga	f3
ca:olvi	a3i8n-3q-3
ca:omar	l3
ca:on	O-4S13h4q4
ca:onda	H4O10h3n5o3
ca:one	d4q4
ca:opci	T18
ca:oper	V3a4n8q3
ca:ora	n16
ca:oral	V8o6
ca:orde	Q6a5h7n-3
ca:orie	T7
ca:orit	S6
ca:otor	F4
ca:otra	B-4C3D6F-5H-3I-4J13K8L-4M-4P-4Q4R3U-4V22Y-3c-3e-5i18l-4m-5n5o-11p-5q5r-3
ca:otro	B-3E-3F3H-4J-4M-3S-4T-3U-3V21Z3a-5e4i12j3k5l-3m-3n3o-6p-3q12
ca:oye	J-3a6i-3n7q3r6
ca:pach	I3a6
ca:padr	I5T-3f4n-3o14
ca:paga	C-5D-3E-3L4Q3W6a4d17f-3h14i5n-8o-3p-3q4
ca:pago	C-4G-3J5Q-3V6W-3d9f-3h16i8n-6q7
ca:pagu	d4
ca:pal	F4Z3n-3p3
ca:pala	T4
ca:palo	A3i4n6
ca:pame	l3m5
ca:pan	V3
ca:pana	a3k3
ca:pant	n5
ca:papa	i3q4
ca:pape	O5a3
ca:paqu	i3j3
ca:para	B-3C4D-3L-3O-3Q9R9U3V-5W-3X-3Z9b-5e-5f-4g-3h-4i6k4l-5n-4o3p4q6r-3
ca:parc	e3
ca:pari	o11
ca:part	L5Q5h-3i8l3n-3q-3
ca:pasa	A3D3F-3H6J-8L4O-3S-4U5a10d-5f-4j-3l-3m3n3q5
ca:pase	U8V11a3
ca:paso	C7Q4S7T-3V-5W-3a3e-6h-4k4l3n15o-4
ca:past	V-3e5i4q-3
ca:patr	J7n-3
ca:paty	C3E4W4p-3
ca:paus	S5
ca:pech	k4
ca:pedi	A4J4T5a3h3j3n-7
ca:pedr	l4
ca:pegu	Z5
ca:pelo	d3
ca:pena	D4Z3
ca:pend	A7K8n12o5
ca:pens	Z4n7
ca:pera	S12l3
ca:perd	D9R3T6Z4a-3n6
ca:perf	o17
ca:perl	B4C5R3
ca:perm	A9k4l8m6n-4q-5
ca:pero	d-7h13i11q4
ca:perr	S3e3q3
ca:pers	C3H-4I5U3V5W-3a-4c6d-3h-3k7m9n-6o-4p5q4r3
ca:pesc	d3
ca:peso	F3G3H-3Q4V4a-3d5f-4h4i6n-3q5
ca:peti	A7
ca:phon	h7
ca:pico	Q4T3
ca:pide	C3E3Q4W4e3
ca:pidi	A9i6
ca:pido	d4n-4q3
ca:pija	h4
ca:pila	h3
ca:pint	H3L4
ca:pipa	a4
ca:piqu	q4
ca:plan	C3m11
ca:play	h4
ca:plom	J4
ca:poco	n3r3
ca:podr	H3h3
ca:poin	C5F4d6h-5
ca:poll	o5
ca:pon	E6k4
ca:ponc	R3a4f4
ca:pone	Q10T10d3h-3k3
ca:pong	J5Q10T6h4
ca:ponl	E9F7I-4d-3f3h6i6n-4
ca:ponm	H3W4h6
ca:poqu	L4U4
ca:por	A7E-3F5J3L12M-3N-3S4T3W-3X-4Y-3Z-3a5b-4c-5d3e6f-6g-4h8i8j-3k-5p-7r-4
ca:porc	L9
ca:porq	D5G3J5e4n4
ca:post	i7
ca:pozo	h3
ca:prac	J4
ca:prec	W6j9n-4q9
ca:preg	C10D3H-3L3Q4S4V-4d-3h-4j10p6q-4
ca:prem	F5G3
ca:pren	a7e3
ca:prep	Z3
ca:pres	W4r4
ca:prim	V8W-3f7h3n-4o5
ca:prin	T7
ca:prob	a7n5
ca:proc	G3J3d3n13
ca:prod	e4
ca:prof	E3
ca:prog	I9W6f11h-3p-3q-3
ca:prom	F5j9n-3
ca:prop	L5Q3V4f-3n-3q4
ca:prov	W7Z3
ca:prox	Q4V15W4p4
ca:prue	k4n5
ca:pudo	n3
ca:pued	D-3E-3G-4H-3J-3L5O-6Q3S3T7U-4V-3W3a-5c5d3f3j-4k7l6m7n6o-5p-5q8
ca:puen	H4
ca:puer	a5
ca:pues	H3I-3T-3U4V7n9o7
ca:punt	A5B3C13D3E9F11G10I-4J3L7M-3P-5Q6S-4T-4V-6Z-3a-6b-10d10e-4f3g-4i-5j-3k-4l-3m-4o-5p9
ca:pura	D7Q3n-3
ca:puro	D5a5h5q-3
ca:puse	H-3Q-3V-3n20q25
ca:pusi	G5n8
ca:puso	F4S4
ca:que	A6D4G3M3N-8O7P-3Q6S3T5X-8Y-8Z3a3b-10g-8h-3i-5j-5n7o5r-10
ca:qued	A3C4E3I-3K6L-5P-3T-4U-4V5W-4Z-3b-4e6i-3j-5l-3n13o6p12q3
ca:quej	D7
ca:quer	h3n-4q9
ca:ques	h3i4
ca:quie	B12D-6G-3I4K-4M14N-5O-4P-4Q-3S-3U4V-7X-3Y-4Z-4a3b-4c-3d3f4g-6m9n7r6
ca:quih	O18
ca:quin	H4a9
ca:quis	h10q11
ca:quit	B4C-3G15H-3J-3Q3W11a-4d9e-5f-3h-7i-3l14n-7o-3q22
ca:rajo	q5
ca:ramo	k5
ca:rapi	C3f3h3o8
ca:rara	n4
ca:raro	E5a4
ca:rast	B7H-3M8h-3
ca:rati	S4W4
ca:rato	C-3S9a-3h3n6p8
ca:raza	m3
ca:razo	C3
ca:real	E3h-4q13
ca:reba	G6d5h-4n-3p6
ca:rebe	l3
ca:rebo	q5
ca:reca	F6
ca:rech	A8n5
ca:reci	M3V-3a5h3i4p3
ca:recl	D7
ca:reco	h4k5n9q-5
ca:rect	E5
ca:redi	d14h-4
ca:redu	G8
ca:reem	e18h-4
ca:reen	R6
ca:refl	L3a-3h3n6
ca:refr	W4n4
ca:refu	k3
ca:rega	B3F10G5J4h-3n-4
ca:regi	A-5C-6D-4E-4F-3G-4H-6I11J15K-3M3O-7Q8V-4W8Z-3a-7b-3c-3d-5e-6f16g-5h9i-4j-3k4n8o-7q8r3
ca:regr	H-3J-3O3Q5S11T3a-4d-3e17f-3h-8i5n-3o-3q5
ca:regu	h3q14
ca:rein	k3n11
ca:rela	m4
ca:relo	h3n5
ca:remi	M5h3
ca:remo	l3q3
ca:remu	G5
ca:rent	J5f4
ca:renu	l12
ca:repa	Z3h3
ca:repe	n11q3
ca:repi	J6Q8a-4h-3i14n16q-4
ca:repo	B3F6H9W4
ca:requ	E3
ca:resi	h3i3
ca:reso	K4n3
ca:resp	n8
ca:rest	G17d5h-3n-6p6
ca:resu	H12U10n13
ca:reti	F-3G12l5n-3q7
ca:reve	n-3q20
ca:revi	A4G5H-3P3h-3i-3n6q11
ca:rfc	j4
ca:rich	l4
ca:rifa	F3o9
ca:rigo	B4
ca:robo	r3
ca:roci	W3
ca:roja	h3
ca:rojo	V7
ca:roll	O7
ca:rosa	f3h3
ca:rosy	O4a3
ca:roto	e10
ca:rube	k5
ca:saba	H5l3q3
ca:sabe	C10V3d-6f-3n18p4q-4
ca:saca	G10H4f4h-5l8m3n-3q10
ca:saco	Q6U-4a4
ca:sala	h3
ca:sald	C23E17F11G10H-4M-3P3Q4S-3T-3V-3W-4a-4b-5d17e-3f-3h-15i-6n-10o-5p21q-6
ca:sale	C3F-3J-4U5d-3h3i-3j5m6n9o10
ca:salg	U3d3n5
ca:sali	C-3D-3H7M3Q-4V-3d-3e11h3i3j-3n8o5p3q7
ca:salu	O5a5
ca:samu	l4
ca:sand	a5h3
ca:sart	e3
ca:save	n11
ca:se	A-4D4F3H5I6J5K5L6N-4O-6P-4Q8S4T7U-9W-10X-4Y-4a3b-6c-6d3e3g-4l4m-8n12p-3q5r-5
ca:sea	d4h3n-3q6
ca:seca	S4
ca:segu	C3E3J3K3S5V6h-6i9j3n3o-3
ca:sele	k3
ca:sell	E3
ca:sema	B5D4H12I3M3V-3h-3l5n-4
ca:sena	Q4
ca:senc	h3
ca:seno	B-3D4E3H-5I-3M-4O5P3R-3S3T-5U-3W-4Z-3b-3e4f6j4l-3m-3n3o-3q4
ca:sepa	K3Q4c3
ca:ser	E5f4q7
ca:seri	p4
ca:serv	D8J4O-3h3j5o5
ca:sesi	h4
ca:si	A9C10D-6F-3G-5H4I-3L3O-4Q12R-3S6T-7U3W-4Y-3Z-8a3b-3e-6h5i-7j3k-4l-3n21o-3p-4r-3
ca:siem	D9q9
ca:siga	V9l6
ca:sign	Q5n9
ca:sigo	H3n4
ca:sigu	A7H-4U-4V20f-3h3m7n13o-4q-6
ca:sin	A4C3F3J8K3Q7V-7a12d-5h-3o-4q6
ca:sirv	T4a5
ca:sist	D8E5I-3Q3a-4l4n7
ca:sobr	G8d-5e5h-4k3n-5o4p11q4
ca:soci	H3I8h3
ca:sofi	f6
ca:sola	U7n8
ca:sold	U6h3
ca:soli	A11R3c4f3h-4
ca:solo	f3q4
ca:somo	I4
ca:son	E5I3J4L-3a-3d3h9i4m7n-6p-3q8
ca:sopo	c7
ca:sorr	Z6
ca:soy	O4Q3T7
ca:sr	C6
ca:sra	f3
ca:su	A-4B-3D8E3G-7H-6I-4L-4M-4N-3O-3R6S5T-5U-3V-3Z-4b-4c-3d7e5f8h3i5k7n-4p13q5r-3
ca:sube	F6W5f3h3
ca:subi	h7n15p3
ca:subu	P3
ca:sucu	L3j4k3m4
ca:sueg	q5
ca:suel	Q3W7
ca:suen	S3a16
ca:suer	a4
ca:suet	e3i3
ca:suma	F7L3W-3d-5f3h11i5k3p4q-3
ca:sume	q3
ca:sumo	Q4U6n7
ca:supe	H3S-4T4W5
ca:supl	B3
ca:surt	h3j5
ca:sus	D5G-8J5L-4P6Q-3W-3d9f-4h7i6p5q-6
ca:susp	l6
ca:suyo	C6
ca:t	h9
ca:ta	o4
ca:tabl	Q3h6
ca:tach	q4
ca:taco	d4h3
ca:tal	H12O8h3n-3
ca:tama	F3j4q3
ca:tamb	H4L7V3d-4i9k4q-3
ca:tan	L4U3n5
ca:tant	C4I5S10U4
ca:tard	D6O5S7V-3a-3n9p-3
ca:tarj	E3L3W3f8j3n-5
ca:taxi	n5
ca:te	A-3C-3F-3H-5J15L-4M-3O-4S18U-4V-4W-3Z5a8e-3h7j-4n3o12q3r3
ca:tecl	J5a8n-4
ca:tela	e6h3
ca:tele	C6H-3V-3a-3d3h7m3p6q4
ca:temp	W5j7
ca:tend	C10
ca:tene	E5I3h-4j4k4n8q-3
ca:teng	A3C4D-5E5J-3K4M-3O-3V8a9b-6h3i-3m6r4
ca:teni	f3n3p3
ca:teod	h4
ca:tepi	j4
ca:term	A-3C7E-3S8a4h3i4n5
ca:that	q6
ca:the	h4n5
ca:this	r13
ca:ti	o13q-3
ca:tia	E4
ca:tian	a8
ca:tick	D-3F-3K3M9Q9U4a-3d5h8n6
ca:tiem	n6
ca:tien	C10E3F-3H3Q-3S-5V-5W-3a-6b-3d7e-4f3i-4k-3m5n5o-3p10
ca:tint	d5h4p-3
ca:tira	q4
ca:to	F6h5
ca:toal	h7
ca:toca	C-4G6L3V9W4a4q-3
ca:toco	B7
ca:toda	A3H3S4U7a-3l3m3n9o4p-3
ca:todo	A4B5C-7H5I4L-3U-4V-3a4d8e-3f-3i-3n5o13q3
ca:toma	C-3a9d11h3
ca:tome	d14
ca:tomo	H-3n17
ca:toni	f3
ca:tons	a3o5
ca:tort	a14h4
ca:tota	C-4H13I4U17a-3b-3h5p12
ca:trab	D6O-6Z3j4k6l5m10o8q-3
ca:trae	B-3C10D-3E6I7J-3L-3M5P-3Q3S4U-3V3W-4a10d5e6f-5h-5i4j-4n-7p11q-4
ca:trai	G-3H-3K5V3a5h8i-3m3
ca:traj	e11
ca:tram	G5
ca:tran	G-3O5W7a3i3
ca:tras	V-3q9
ca:trat	h3
ca:tu	C-3D6K3O9Q-4S-3T6a11c-3h-3i-3n10q-6r4
ca:tumb	G10h-4n-3q12
ca:tun	k3
ca:turi	h4
ca:turn	O4Q5U7W5a4h3i-4k4q-3
ca:tus	o3
ca:ubic	M5Z5a3h-3
ca:uc	C4
ca:uff	a9
ca:ulis	C3k3
ca:ulti	H5M-3Q4U-4V-3i7n11p8q10
ca:un	A-4C6E5G3H-6I-3J-4K-3O-4P-3S4T-7U-4V3W6X-3a8b-4e3f8g-3h10i6j-3k4m-5n-5o10p-8q6r-6
ca:una	B-3C4D-3G-3H-8I-4M7O-9P-5Q16S-3T-3U-5V9W-4d-4e5f5g-3h15i12j-3k5m-5n5o4p-6q6r-3
ca:unas	a5h6i3
ca:undo	q17
ca:unic	h6
ca:unif	h3
ca:uno	H3a5e4h5n-3
ca:unos	S6i4o-5
ca:ups	q8
ca:urge	C4h3
ca:usa	C-4G-3Q-5T12d15h-3
ca:usad	G3M5
ca:usal	d4
ca:usar	C-3G-3L4Q5T3V-3d20f-3h-3n-4p3
ca:use	R3d5
ca:uses	J4
ca:uso	C-6D4P10R3
ca:uste	Z3a10
ca:usua	k7l5m5
ca:uy	Z4a4n-3q3
ca:va	E-4F-4G-4H8I-3J3K-3L-4M-3P-3S-6V19W-4Z-3a-5b-4d6f4h7i5j-4k5n-4o10p6
ca:vaca	W4
ca:vacu	h3
ca:vale	L3Q4d3h4n-4o14q-3
ca:valg	W3
ca:vali	d5h-3
ca:vamo	H10Q-3V10h8n-6o7
ca:van	D4J-3Q7U12a4h6i-3j-3k4p-3
ca:vari	S3d3
ca:vas	a3o8
ca:vaya	J12d4n5q-4
ca:ve	Q-3n7
ca:vea	c7
ca:vece	D4h-5n5q8
ca:veci	V4q3
ca:vemo	o8
ca:venc	L6n-3
ca:vend	C-4F-4G-4H6J4L4Q5R5S-3T-5U5V-6W8a-5d-3f-5h12i-4j-4k13l7m4o-3p-4q6
ca:veng	A3C3V3
ca:veni	e8
ca:vent	A-4C-6E-3F-4G-5H10I-4J10L-4M5O-7P-3Q9R-3U13V9X-3a-9d-5e-4f-4h15i5j-5n9o-8q5r-3
ca:veo	J-3Q6S7U-4a4h-6n18q-4
ca:ver	A7B9C16D-3E-5F-4G-3H6I6L-3O-3P5Q4T4U11V-3W4Z-4a-7b-5d-9e-3f-6i-4j-3k-4m13n7o-6q-7
ca:verd	A4L3Z4a4n7q-3
ca:veri	n7
ca:vero	F3
ca:vest	e3
ca:vez	D8J-5O4P3Q7V-11a6f3n14
ca:vi	a9n5o8
ca:viej	C8a3d-4
ca:vien	C-5S6V8a5d5e6f3h-4o5
ca:vier	F3H4O8
ca:vine	d-3h3
ca:vini	h4
ca:vino	P5a5h4n-4
ca:visi	q3
ca:vist	A6a10
ca:vola	V4
ca:volt	E3q3
ca:volv	h-4i5n11q3
ca:vouc	M5q3
ca:voy	A3G-3H-3Q-4S9T-3U23a10d3h3l-3n-8p-4
ca:vuel	H-3J3S11V-3a-3e5h-4n15
ca:what	T12n5
ca:wifi	a3
ca:wron	Z7q8
ca:y	C-4E3G-5H5I-4J-5K-4L-4N-3P-5Q3S9T11W-8X-3Y-3Z-4b-5c-4d5e7g-3h13j-4k-4n8p3q10r-3
ca:ya	A4B-5D-4E-6F-3I6J8K-3L-5N-5O4P-7T-4U9V9W-9X-6Y-4Z-7a6b-9c-3d-6e4f-5g-4i-5k3l11m5n10o14p13r-5
ca:yadi	W4
ca:yese	O3m3n-3
ca:yo	A3C-3D4I-3J4K-3O3T-3U16V-4a4f3h-3i-6j-3q5
ca:yoli	G3
ca:you	T7n4
ca:zapa	A4
ca:zumb	h3
ca:☎	A-3C27E17F18G16H-13I-7J-5K-4L-4M-7N-3O-5P12Q-10S-8T-7U-7V-7W-11X-3Y-3Z-5a-12b-5d21e4f28g-4h25i-13j-7k16l3m-6n3o-9p-17r-4
cab*	V6a4h6
caba*	V3
cabal*	V5
caballero	V3h3
cabe*	V4a5
cabl*	h5
cabl* #*	h3
cable	h3
cac*	h3
cach*	h4
cach* #*	h3
cad*	C-3D5H-4J-3L23M-3P6R5T-3V-4W3X18Y9b-4c-3e7j-4l-3n-5p-3q-3
cada	B3H-3L13P5X16Y7b-3n-3p-3
cada #	L5
cada cambio	B3
cada compra	D-3X6
cada cuanto	P7
cada punto	L6
cada que	Y6
cada venta	X5Y4
cada* #*	L7
cada* comp*	L4X4
cada* cuan*	P6
cada* punt*	L10b-3
cada* que*	D3Y6
cada* quie*	Q4
cada* rato*	D4
cada* vent*	X3Y3
cade*	a6
caden*	a3
cadu*	D3L14R4e8
caduc*	L16R5V-3e10j-3
caducado	e7
caducan	L7
caducan $	L10
caduco	R3
caduco $	R5
cae	Q5W4
caen	n3
caf*	F-4G-3S6d17h10j-3n-3p3
cafe	F-3S8b3d11h6n-3p5
cafe $	P4S9b3d-3
cafe de	d3h4
cafe gratis	d7p3
cafe*	h3
cafe* grat*	b3d4p3
cafe* ☎*	d4h3
cai*	F3Y3d-4h5o6
caig*	F4Y3d-3h4
caig* #*	F5
caig* los*	h4
caiga*	F3d-4h5
caigan	F3d-3h4
caigan #	F4
caigan los	d-4h6
caj*	A6B11C-5D5H8I-9J-6K8L-5N-4P-8Q5R8S-4U4W12X-3Z-5a-4b-7c-3f-11h4i-8k16l10m17n-11o-7p-6
caja	A3E-3F-4G-3H10I-3J-3K6M-4N-3O4P-3R3U9V4W4a-7b-5f-6h5i-5j3k6n-7o-3p-4q3
caja #	A4H-3K3O5V5h5i-3
caja $	H12K3Q4U3V-3a-4b-3k3n-4q5
caja bloqueala	l4
caja cuanto	U3
caja dale	k3
caja de	j5
caja falta	k5
caja los	k3
caja que	T4
caja y	H4
caja ☎	k4
caja*	e3n3
caja* #*	H-3O6V5h4i-3
caja* bloq*	l5
caja* dale*	k3
caja* de*	e4j9
caja* falt*	k3
caja* regi*	W7
caja* se*	k3
caja* y*	H4
caja* ☎*	k3
cajas	D3e4n3
cajas $	k3
cajas de	e3
caje*	B9C-4D4H-3I-7J-4L-3M7O-3P-5Q5R9U-3V-4W9Y-3Z-3a-5c-3d-4e-4f-8i-3j-5k18l13m19n-8o-4q-4
caje* ahor*	m3
caje* de*	A3
caje* del*	W3
caje* el*	B4
caje* favo*	R5k4
caje* insc*	B8I-4
caje* ivan*	l5
caje* la*	l3
caje* le*	G3
caje* me*	g5
caje* meti*	q4
caje* no*	T3
caje* nuev*	k11
caje* o*	m3
caje* que*	A3Q3
caje* rebe*	l4
caje* se*	E4F4
caje* tele*	k3
caje* teng*	m8
caje* ☎*	k4
cajer*	B11C-3D3H-3I-7J-4L-3M7O-3P-5Q4R8S-3U-3V-5W10Y-5Z-3a-6c-4d-3f-8i-3j-5k18l14m20n-8o-5q-6
cajera	A5B5D4E3G4H-3I-5J-3P-3R5V-3W12X-3a-3c-3f-6h3j-6k11l3n-4
cajera $	W10k8
cajera ahorita	m3
cajera de	A3
cajera del	W3
cajera ensename	B3
cajera favor	R5k3
cajera inscribir	B8I-3
cajera la	l4
cajera le	G4
cajera me	D3
cajera metio	q4
cajera no	T3
cajera nueva	k4
cajera o	m4
cajera para	A3
cajera que	Q3b3l3
cajera quiero	B3
cajera rebeca	l5
cajera rocio	k4
cajera se	E4
cajera telefono	k3
cajeras	W4l3m16
cajeras $	A-3Q3W5X3l5m9q-4
cajeras tengo	m7
cajero	F5M3Q3R5f-4h-3k19l4n-4q-5
cajero $	R5W-3k16m5n-5
cajero ivan	l5
cajero nuevo	k5
cajero se	F5
cajero ☎	k3
cajeros	B10l4m15
cajeros $	B8k-3l4m14
cajeros el	B3
cajeros nuevos	k4
cajeros tengo	m5
cal*	S7T-4a14c15i4o3q-3
calc*	i6
calc* #*	i6
calce*	i3
cali*	o5
calm*	S5
calma	S5
calma $	S6
calo*	a11
calor*	a10
caloron	a8
cam*	A-4B12C-7E6F-8G-3H-7I-3L3M-4O-3P-5Q7S6T-6U-3V3W7X-3a8b-3c-4d9e10j7k-4m-3n-3o-4p-4q9r-3
cama*	G3
cama* le*	G3
camar*	G3
camarones	G4
camarones le	G4
camb*	A-3B9C-6E8F-6G-4H-5I-3J3M-3P-4Q6R3S5T-5W7X-3Z-3c-3d10e5k-3m-3o-4p-3q11r-3
camb* #*	d12h3
camb* a*	q11
camb* algo*	b5
camb* de*	Q9R3V8W-3a3q-3
camb* del*	B7
camb* el*	W16a5
camb* la*	D3J5
camb* lo*	E7
camb* los*	e3
camb* mi*	j4
camb* mis*	d5
camb* por*	d3e5l4q4
camb* sald*	E4
camb* y*	S4h4q-3
cambi*	A-3B10C-6D3E9F-7G-5H-5I-3J4M-3P-4Q9S6T-5V3W8X-3Z-3a3c-3d12e5f-5h3j3k-3m-3n-4o-4p-4q7r-3
cambia	E4F-3W11i3
cambia #	d4
cambia el	W6
cambia lo	E7
cambiale	W10d7h-4j3n-3q18
cambiale #	d10
cambiale $	E4q7
cambiale a	q7
cambiale de	g5
cambiale el	W12
cambiale por	q3
cambiar	E3L5T-4V3b3e4n-3q8
cambiar $	L3q8
cambiar de	N4
cambiar saldo	E4
cambiar sus	d3
cambiarlo	E4
cambiarlo $	E5
cambie	Q4
cambie de	Q5
cambio	E-3J3Q5R4S9V3W-4a6b-5d4e3h8l3q-11
cambio $	S8V-3d4j3n4
cambio a	l3
cambio de	Q3R5V6a5q-4
cambio el	a5
cambio por	d4l4
cambio y	D4S4h4q-3
cambios	B11
cambios $	B10
cambios del	B5
cami*	Q3Z3a8j5
cami* de*	a7
camin*	j3
camino	Q3
camio*	Z3a7h3
camion	a7
camion de	a8
camioneta	Z6a3i3
camioneta $	Z4
camis*	V3e5
camisas	e7
can*	A-6B13C-4D5F-3G9H-6I-5J8K-4L4M-10N13O-5P4Q10R-3S-6T-8U-6V-5W4X7Y5Z-4c-3d20f-5g-5h-8k-4l4m-5n-10o-8p4q18r-5
canc*	A-5B16G7H-4J5L-3M-8N13P-4Q9U-3X13Y4a-5b-3d-4h-5j4l3n-10o-4q21
canc* #*	h4
canc* algo*	Q5Y4
canc* el*	X4l5q4
canc* en*	q4
canc* ha*	B3
canc* la*	B10M-6W5q3
canc* lo*	q5
canc* los*	G3X5
canc* mens*	X3
canc* mi*	N13
canc* perl*	B3
canc* si*	Q4
canc* susc*	X7
canc* tick*	q3
canc* una*	Q3
canc* vent*	B4
canc* y*	B3
cance*	A-5B13D-3G7H-5J5L-3M-8N16P-4Q9T-3X14Y6a-5b-3d-5h-9j4n-9o-3q21
cancela	N4Q9X4q12
cancela el	X4
cancela la	q5
cancela lo	q4
cancela una	Q4
cancelacion	q6
cancelaciones	B6
cancelaciones ha	B4
cancelaciones y	B4
cancelada	G6h-3q3
cancelada $	G6
cancelala	G3N5W3q15
cancelala $	N6q10
cancelala los	G4
cancelalo	B4q3
cancelalo perla	B3
cancelame	q3
cancelar	X9q10
cancelar el	q6
cancelar mensajes	X3
cancelar suscripcion	X7
cancelaron	q3
cancelaron en	q3
cancele	l3
cancele el	l5
cancelen	N5Y3
cancelen mi	N3e3
canceles	J9n-4
canceles $	J6n-3
cancelo	B12M-4N4Q5n-3
cancelo la	B10M-4q-5
cancelo mi	N4
cancelo ventas	B3
canch*	h4
cancha	h5
cancha #	h3
cand*	a5l6
cand* al*	l3
canda*	a4l4
candado	a5l4
candado al	l4
cani*	a9
canij*	a4
canj*	C-4G5J4L11P7Q7S-3T-4U-3W5Y5a-5d23h-7j-4l-3o-4p4q-6
canj* #*	d13
canj* de*	d3
canj* hoy*	H4
canj* hubo*	H3
canj* lo*	P4
canj* mis*	J8d3
canj* por*	G3d6
canj* punt*	d4
canj* sin*	F4
canje	P3d17h-3p6
canje $	d6n4
canje de	d3
canje por	d11
canje*	B3C-3H3J8L10P7Q6T-4U-3W5X-4Y4a-4b-4d23h-4j-3n-6o-3q-4
canjea	B4Y5d4
canjea ha	B4
canjea hubo	H3
canjeado	P9
canjeado $	P7
canjeado hoy	H3
canjeale	d8
canjeale #	d6
canjear	L9Q8W5d16n-4q-3
canjear $	L5Q6d13
canjear puntos	d4
canjearon	D4F5G-3
canjearon sin	F5G-3
canjees	J8d-4
canjeo	G6L6Q-3W3d7
canjeo $	L6d12
canjeo por	G4d-3
cans*	D8
cans* de*	D12
canse	D10
canse de	D9
cant*	E4b3i4n-3p4
cant* en*	E5
canti*	E4b4i4n-4p6q3
cantidad	i4n-4p4q3
cantidad $	L3i3
cantidad de	b4
cantidad en	E5
canu*	C3G3l5
canul	C3G3l5
canul $	G3l5
cap*	H-3J8Q4T5U13a-3e-3h11k8l-3q5
capt*	F-3H-3J11Q4T6U12a-3e-4h7k8l-3n4q7
capt* #*	h3
capt* de*	J3
capt* la*	h-3q5
capt* o*	M4
capt* por*	U6
capt* una*	h7
captu*	F-3J14Q4T-3U12V-3e-3h8k7l-3q9
captura	G3J5Q4U4h10k5q7
captura $	Q4U3k6
captura de	U3h3
captura doble	G3
captura la	q4
captura una	h7
capturado	M5U9n-5
capturala	h-4n5q4
capturala $	n8
capturarlos	k6
captures	J10
captures $	J6
car*	A-3D12F4H-4L-3P5Q-4S3T-5U-3X-3Z3d-10f-5g3h8j3l-4m-3n10o8p-4q9r-4
cara	D5q4
cara le	q3
cara*	D3n3
cara* le*	q3
caray	D4n3
carg*	D4E-3F7G4P14W-3a-3d-7j-4n15o-3q9
carg* #*	F15G-4q4
carg* a*	q4
carg* al*	q5
carg* de*	G7P10d-3
carga	D4G3P7d-4n11
carga #	F4q5
carga $	D3n12
carga de	G7P8d-3
carga*	F7V-3n11
cargale	F9G-3h7
cargale #	F10G-3h4
cargando	n6
cargando $	V-3n6
cargaste	n3q4
cargo*	P5
cargos	P5
cargu*	q8
cargue	n-3q9
cargue al	q3
carl*	q3
carlos	k3
carm*	B3D3
carme*	B3D4
carmen	B3D5j3
carn*	S4W3Z5c3h6o5
carn* y*	c5
carna*	o6
carnal	o6
carnal $	o6
carne	W4Y3c5h4
carne $	W3
carne y	c4
carni*	Z10
caro	j6
carr*	V7a9h3j3n-4
carri*	V3
carrito	V3
carro	V4a3j4n-3
carro $	V4j3
cart*	S5g5
carte*	S7g5
cartera	S7d3
cartera $	S7
carto*	C3E3
cas*	G6H-4S11W-3X-3Z11a16h3l7n-6p-3q-4
casa	S5a9h3
casa $	S6a6j4
casa de	a5
casa*	a9
casa* cong*	l3
casa* de*	a6j-3
casc*	h3
cash*	G3b3
cash* #*	d3h3
cash* mal*	G3
cashb*	G5L3b4
cashback	G4L4
cashback #	d3
cashback mal	G5
casi	D3S10U5
casi #	D3
caso	J-4Z11a5c3l5n-6q-3
caso $	D3a6c3n-3
caso le	Z3
caso y	l3
caso* le*	Z3
cast*	l4
cast* #*	G4
casti*	G3
castigado $	l5
castigo	G3
castigo #	G4
casu*	n6
casua*	n6
casualidad	n6
cat*	j7r3
cata	r4
cata*	j7
catal*	j8
catalogo	j9
cay*	F6H5S6n13
caye*	D3F6
caye* en*	I4
caye* los*	n3
caye* punt*	G3
cayer*	D3F5n3
cayeron	F4G3
cayeron $	F3
cayeron la	F3
cayeron los	n4
cayo	H7S7n12
cayo $	H4n9
cayo el	S7
cayo la	n5
cayo* ayer*	H3
cayo* el*	F3S8
cayo* la*	n5
ceb*	a11
cebo*	a10
cebol*	a9
cebolla	a11
cebolla $	a9h-3
cej*	h4
ceja #	h3
ceja* #*	h3
cel*	C3D-4G3H-4I-5J-3N3Q5T-3V-5W4Z4a-3f4g-3h5i4j3m-3o-3p-3r5
celu*	C3D-3F3H-4I-6J-4L-3M3N3Q4T-3V-4Z3a-3g-3h3i3j4k3m-3n3o-3p-4r4
celu* #*	i3
celu* al*	n3q3
celu* como*	Q5r5
celu* con*	b6
celu* dala*	k3
celu* de*	W4h-4p4q5
celu* es*	k6
celu* moja*	j9
celu* ☎*	A-3C4F6G4P4d9f8h10i-3k-3l3n-3p-3q-8
celul*	C4D-5H-4I-6J-3M3T-3V-4W5Z3a-3f4g-3h4i4k3l3m-3n3p-4q4r4
celular	C5F4H-4J-4N3T-3V-4W-5f5g-3h5i4j-4l3p-3q4r3
celular $	C-4D-3E5L3N4V-3W-3Z4d-3n9r4
celular a	A4
celular como	Q4r3
celular de	h-4i3p3q5
celular en	Z4
celular es	k7n-3q3
celular por	q3
celular se	B3
celular ☎	F7G6P5d9f6h7i-3n-4q-8
celulares	I-4W12j6
celulares mojados	j7
cem*	H-3h4j7
ceme*	h3j7
cemen*	H-3h5j6
cemento	h4j6
cen*	a-3b4c13j7m3
cent*	b3c11j5n3
centa*	b3n3
centavos	n6
centavos o	n4
centr*	j9m5
centro	j4m4
centro $	j5m4
cer*	C5E12H6S-3a-3h5n4q7
cero*	C6E11q9
cero* al*	E8
cero* la*	E5
ceros	C7E8q9
ceros $	C7E-3q5
ceros al	E9
ceros la	E6
cerr*	B3E4H10K4h5n3q-3
cerr* el*	H3
cerr* las*	H4
cerra*	B3E4H9h5
cerraditos	E5
cerraditos $	E3
cerramos	H4
cerramos $	H3
cerramos ayer	H3
cerrar	H3
cerrar $	B4
cerrar el	H3
cerraron	H3
cerraron las	H3
cerre	h3
cet*	C3
ceti*	k3
cetin*	k4
cetina	C4k3
cetina $	C3k4
cha*	A-4C5D-3E4F-6I-3K-3L-3M-4P-4S7U-3Z20a-8e4f4h6i-3k5l11n-8o-8p-3q-8r12
chab*	C4
chab* se*	l3
chabe*	C5
chabela	C3
chal*	Z3
cham*	d4e3k3l5
cham* en*	l3
chama*	e4
chamarra	e6h3q-3
chamb*	k4l4
chamba	l5
chamba en	l5
chambee	k4
chambee $	k4
champ*	G-3d7
champu	d4
chan*	H4S7l3
chan* a*	k3
chanc*	S8
chance	S9k3
chance a	k4
chance de	l3
chang*	H7
changarro	H5
changarro $	H6
chap*	h3
chat	R3T7Z19a-3c4n-3o-3q-4r8
chat $	T6Z9q-3r10
chat de	r4
chat equivocado	Z8
chat necesita	R3
chat no	J4
chat que	r4
chat y	m3
chat* de*	r3
chat* equi*	Z7
chat* no*	J3
chat* que*	T3r4
chav*	O3V4W3k5
chav* a*	E4
chav* el*	l4
chav* nuev*	W6
chav* quie*	f3
chav* sigu*	m4
chava	E4l3
chava a	E4
chava el	l3
chavas	m4
chavo	O4V6W5f6k3
chavo $	O6V4
chavo de	k3
chavo nuevo	W5
chay*	B3C4E3l3
chay* nos*	l4
chay* porq*	B4
chayo	C5E4l3
chayo $	E3
chayo porque	B3
che*	C11D-3F-3L-3S8V-3b3d-5f-3k-3m8n4o8q-3
chec*	C10D-3F-3G-3M4S16W3a-3b6d-5h-4k-3m8n5q-3
chec* con*	K3
chec* de*	C3
chec* el*	Q5W6
chec* eso*	S3n3
chec* mi*	b3
chec* plan*	m8
chec* quie*	B3
chec* sald*	C6
chec* si*	M5S4h-3m7
checa	A3C6M5m6n7
checa el	C4
checa si	M6m9
checa*	B3C13E-3S4b5d-3h-3m8n-3
checame	B3
checame quien	B4
checame si	C4
checar	C9S3U4b5m5
checar el	S5
checar mi	b3
checar mis	b3
checar plantilla	m8
checar saldo	C5
checo	Q4S14n-5
chel*	a5
chela	a7
chelo	i3
chem*	l4
chem* del*	l4
chema del	l3
cheq*	G5
chequ*	G3
cheque	G4
chev*	o12
cheve*	o16
chi*	D5F-3G5Q3S-7Z9a15h3n-11o17
chic*	a6h4
chid*	a5n-3o14
chido	a6n-3o11
chido $	o10
chil*	a4
chila*	a3
chilaquiles	a4
chin	D7Z3n-4q5
chin*	l3
chin* bloq*	l4
chino	l4
chino bloqueo	l4
chiq*	h4
chiqu*	h5
chis*	B3G3S-3Z4a5
chis* baja*	G3
chis* que*	B3
chism*	S-4a6
chisme	S-3a6
chist*	G4
chiste	G5
chistosa	B3
cho*	C4G4V-3X3a4k3
choc*	j3
chof*	a8k7
chof* favo*	k5
chofi*	k6
chofis	k4
chofis favor	k5
chol*	G4W3X3
chol* por*	F3
chol* saca*	G4
chole	G3
chole $	X3
chole por	F3
chole sacaselos	G5
chor*	D4
chu*	D4E3k5o11
chue*	D3E4
chue* de*	E3
chuec*	D4E3
chueco	D3E4
chul*	o10
chula*	o10
chulada	o10
chulada $	o9
chuy	k6
chuy para	k4
chuy* para*	k4
cie*	C7E-3H7L-3N11S4T-3V8Y4a-5d-3g-4i-3j4l10o5q-4
cier*	C5H8L-3N7S4T-3V4Y4a-5d-3j4l9o5q-4
cier* #*	h6
cier* caja*	Y4
cier* de*	H17
cier* el*	l3
cier* la*	H-4W6l4
cier* mi*	N7Q4
cier* por*	H4
cier* ☎*	C4
cierr*	C-4H7N8S6V9Y4a-4b-3g-3i-3j6l9q-3
cierra	H-3W6p4
cierrale	l7
cierrale el	l3
cierrale todo	l3
cierran	H-3N8Y3j8l4
cierran $	j6l6
cierran mi	N6
cierre	H15S8Y3
cierre $	S6e3o3
cierre de	H14
cierre del	H4
cierre por	H4
cierrenle	l3
cierrenle la	l4
cierro	H-3Q5V10h4
cierro $	V9
ciert*	C11b4o5
cierto	C12b4o5
cierto $	C9b4o3
cierto ☎	C3
cif*	H10
cifr*	H8
cifr* de*	H9
cifra	H4
cifra del	H3
cifra*	H7
cifras	H8
cifras de	H8
ciga*	h3
ciga* #*	h4
cigarros #	h3
cin*	a4l5
cine	a5
cint*	l3
cinth*	l7
cinthya	l7
cinthya $	l4
cinto #	h4
cit*	R3V5j22
cita	j21
cita de	V6
cita del	j6
cita para	j8
cita* de*	V5
cita* del*	j6
cita* para*	j7
citl*	R3k3
citl* dame*	k4
citla*	k3
citlali	R3k4
citlali $	R3
citlali dame	k4
ciudad	N3
cla*	D3T6a5h4
clar*	D3T6
clari*	D4
claro	T9
clas*	a4h3j3
clase*	a4j3
clases	a6
cli*	A-7C5D5E3F5H-8I14K-4L3M4O-4P6Q6R-5T-7V7W8X-4Y-5Z-7a-5b-5d4e6f10g6i3k-9l-8m-8o-8r-6
clie*	A-7C4E5F5H-7I12K-4L3M6N3O-5P6Q8R-5T-7V8W7X-5Y-5Z-7a-11b-4d3e6f11g7h3i4j-4k-10l-8m-8o-8r-6
clie* #*	W3
clie* a*	Q3f8
clie* anda*	C3G3
clie* ante*	C3q3
clie* aten*	I-4U5
clie* camb*	Q5
clie* con*	F5I6d-5g5
clie* corr*	M4
clie* cuan*	I3L4
clie* de*	F6I-3W4c3e3h-3i6n-4
clie* del*	W3
clie* dice*	C4
clie* dist*	V5
clie* el*	W4
clie* en*	F3V9f-3
clie* enoj*	D3
clie* era*	n4
clie* es*	M6
clie* favo*	I4
clie* frec*	g4
clie* fue*	G3M6
clie* hay*	I10
clie* hizo*	G3
clie* la*	C4q3
clie* le*	F5M5
clie* llev*	I6
clie* mari*	h5
clie* mas*	F3I5V6
clie* me*	Q3
clie* no*	J7e4q-4
clie* nuev*	I3f11g5h-4
clie* o*	I7
clie* ofel*	E3
clie* paga*	d4h4
clie* pago*	i4
clie* para*	I3
clie* por*	I4
clie* porq*	G3
clie* preg*	C5
clie* que*	E3F3L4Q-4W10d-4f3h3p5
clie* quie*	L3d10f-5j6
clie* se*	D6
clie* sin*	Q3
clie* sofi*	f5
clie* son*	I3
clie* te*	E3
clie* tien*	I3W3
clie* todo*	I4
clie* trae*	e3
clie* vamo*	I3
clie* y*	D4H4
clie* ya*	I4
clie* ☎*	B5G-3I-3P6W-3d7e5f-3h8
clien*	A-7B6C5D4E6F5H-9I14K-4L3M5N4O-4P5Q6R-5T-7V8W6X-5Y-5Z-7a-10b-5d5e5f11g4j-3k-9l-8m-9o-7r-5
clienta	C6E4F4G3H-5I-8L8P6Q-7S3U-3V6W-4a-4d3e6f8k-4n-4q-4
clienta #	F3
clienta $	E6F-4G5I-3P4V6f6q3
clienta de	F6P3S3e3h-3i4n-7
clienta dice	C3
clienta en	V3
clienta le	C3F4
clienta no	C3J3
clienta ofelia	C3E4
clienta por	d4
clienta porque	G4
clienta que	E3L3P4
clienta quiere	L3
clienta trae	d3
clienta y	D4q-3
clienta ya	h3
clienta ☎	B5C3
clientas	I9W5f6
clientas $	W3
clientas mas	I7
cliente	A-3D5E3F5G3H-4I-11J3K-3M7O-3P8Q3R-3S-3T-4U-4V6Z-3a-5b-3e3f8h5i5k-6l-5m-3n4o-7p5q6r-5
cliente $	B3F6I-8J-3N3P8V6W-5a-3d3f4h-3o-5p7q8
cliente a	f6
cliente anda	G4
cliente anterior	p4
cliente con	C5F4d-5g4
cliente del	W3
cliente distinto	V3
cliente en	V4d5
cliente es	M3
cliente fue	M5n4
cliente hizo	G4
cliente le	M5
cliente mas	F3V7
cliente me	C3Q4e3
cliente nuevo	f14g3
cliente o	L3Q3
cliente paga	d5
cliente pago	i4
cliente por	D4J3h4
cliente pregunta	C5
cliente que	F3W8p5
cliente quiere	d5
cliente se	D4
cliente te	E3
cliente tiene	I7
cliente ya	n4
cliente ☎	C-3E3P7f-3h11
clientes	B5C-4D3E-3F-3I22L-3P-4Q8U10V-3W12a-3c4d-3f6g7h-4m-4n-5p-4q-5
clientes $	B5I19Q14W5f-3m-3
clientes atendi	I-5U7
clientes con	I5
clientes cuantos	I3
clientes de	I-3c5
clientes hay	I4
clientes llevamos	I4
clientes o	I6
clientes para	I3
clientes por	I4
clientes que	W6
clientes se	I4
clientes son	I3
clientes todos	I4
clientes y	H6
clo*	i11q-3
clon*	i7
clu*	N6f8g3h-3
club	N4f7
cob	F4
cob $	F3
cob*	A-4B-4D8E-4F-3G-3H-3I-6J3K4M7O-3Q4R-3S5T-6U11X-3Z-3a-6b-7d15e-4f-6h16k8m4o-5p-3q6r-3
cobr*	A-4B-4D9E-4F-3G-3H-3I-6K3M6O-3Q4R-3S4T-6U10V4W-3X-3Z-3a-6b-6d12e-4f-5h16i3k8m4o-5p-3q7r-3
cobr* #*	D5h21i-3
cobr* a*	W3i4
cobr* al*	M3V5
cobr* con*	Q5d7h-3
cobr* de*	d16h-4q4
cobr* del*	h4i-3
cobr* desd*	U3
cobr* dobl*	D3F3
cobr* el*	D-3P6l4q3
cobr* hoy*	U9
cobr* la*	c3
cobr* lo*	D3q8
cobr* mi*	k4
cobr* que*	K3
cobr* quie*	m3
cobr* una*	M4
cobr* y*	S3
cobr* yo*	U4
cobr* ☎*	C5
cobra	Q3b-3c4h9j3
cobra con	Q3
cobra*	D10G-3H-3I-5K3M4P3Q4T-3U3a-3b-3d12f-4h10i-3k6m8o-3p-3q-3
cobrado hoy	U5
cobrale	G-3d10h6
cobrale #	d3h5
cobrale $	h3
cobrale a	W5h3
cobrale de	d6h-3
cobrame	h5
cobran	D8d-3k3
cobran quienes	m4
cobrando	K3m4n4
cobrando $	m5n6
cobrar	D-3L5Q3d8h10k6
cobrar $	Q5d-3h10
cobrar con	d7
cobrar desde	k3
cobrar el	l3
cobrar mi	k3
cobrar una	h3
cobraron	D11F3M6P7h-6i-3q-3
cobraron #	D6
cobraron de	D4
cobraron doble	F3
cobre	C-3D-3H-3J4P-3S4U6V-3d7h11k4n-3q14
cobre #	h15
cobre $	P-3S9k3
cobre de	h-3q8
cobre la	d5
cobre lo	h-3q8
cobre yo	U3h3
cobro	M4V7d4h6i3
cobro #	h5
cobro $	H4V7
cobro al	V3
cobro de	V3h4
cobro en	h3
coc*	C3G-3S4W8d6g3
coca	W7d4
coca $	W3
coca de	C3
coca que	e3
coca*	j3
coca* de*	C3
coca* que*	e5
coci*	l3
cocina	l3
cocina $	l3
cocom	g3
cod*	I4R13
codi*	I3R13
codi* de*	I3R6q3
codi* para*	R3
codig*	I4R9
codigo	I3R9
codigo de	I3R7q3
codigo para	R7
coi*	E7q3
coin*	E4q3
coin* con*	q3
coinc*	D3E6
coincide	D3E4q3
coincide $	E5
coincide con	D3
col*	D-3K5R6V6j6l4m13n-4o-3
cola	V9
cola*	R3k3l7m15
cola* con*	m3
cola* jorg*	k4
cola* por*	R5
colab*	R7l7m14
colaborador	R5l6
colaborador $	l10
colaborador jorge	k4
colaborador por	R5
colaboradores	m11
colaboradores $	m12
colaboradores con	m4
colaron	G3
colc* matr*	h4j4
colch*	W3f3h3j3
colchon	W3j4
cole*	j5
coleg*	j4
colg*	K5
colga*	K8
colgada	K5
colo*	a3
colo* #*	h4
colon*	a3
colonia	a4
colonia $	a6
color	h5
color #	h3
com*	A-12B-12F4G-3H4I-3K-9L8P11Q15R-3S-7T10V-10W5X-4Z-3a5c7g3h5l-5o-9p3
coma	Q4q3
coma*	Q4T21Z7h8o-3
coma* #*	h8q4
coma* chol*	F3
comad*	C3F3Z7h4
comadre	C4Z5a5
comadre #	h5
comadre $	Z5
comadre chole	F5
comal	h3
coman*	Q3T15h3q4
comanda	d4q4
comanda #	d3q3
comandos	T17
comandos $	T13
comb*	h6
combo	h4
come*	J3O3S5a10n3q-4
comer	S4a11n5q-3
comer $	S3j3
comi*	W13a16j6n-5o-3
comi* corr*	j4
comi* de*	W7
comid*	j7
comida	j8
comida corrida	j4
comis*	W15a8n-3o-3
comision	W12
comiste	a10
comiste $	a8
como	A-7B-5D-6F-6G-5H13I-5K-4L13N5O8P-4Q19S-4T10U3V-8Z-5h-11i-4k4n5o-8q-4r10
como #	C5H6M7Q-5b4
como $	Q10W5
como andamos	H11
como andan	H3
como ando	H-4U6b4
como cajera	m3
como cajero	k3m4
como cambio	Q5
como cancelo	N5
como cliente	N4f9
como consulto	Q7
como doy	Q9k-3
como efectivo	n5
como el	j7
como encargada	k9
como entra	R4
como es	L6
como esta	H-4J9L5O3Q-5T3
como estaba	E6q11
como estan	O5
como funciona	L6T7
como gerente	W4k3
como hago	Q5
como la	Q9n-3q5
como le	Q10R4T8X5g4n-5q-4
como lo	Q13c4
como me	D-3N5r4
como meto	Q3
como nos	H9
como obtengo	L3g6
como puedo	Q3
como que	D6Q-4n8
como queda	e3
como quedo	Q-3n8p7
como registro	Q5
como saco	H-3Q15U-5
como salimos	H8
como se	H-5L10Q20T8d-3i-3n-4q-3r4
como sigue	a12
como te	L-3T6r15
como va	H11Q-4n7p7
como vamos	H20Q-3
como van	b7
como vendedor	l4
como veo	Q3
como voy	H-3U11
como y	S6
como* #*	C4M4Q-4b3
como* aman*	O4
como* anda*	H9O6Q-3
como* ando*	H-4U7b3
como* busc*	Q4
como* caje*	k5m5
como* camb*	Q3
como* canc*	N3
como* cerr*	H3
como* clie*	N5Q-3f11
como* cons*	Q4r6
como* doy*	Q9k-3
como* efec*	n7
como* el*	j8
como* enca*	k10
como* entr*	P3
como* es*	L4
como* esta*	E7H-5J8L5O9Q-6e-3n-5q9
como* func*	L7T6
como* gere*	W4k4
como* hago*	Q6
como* la*	Q4q4
como* le*	Q10R4T6X4c3g10n-5q-6
como* lo*	Q13c4q-3
como* me*	N5
como* meto*	Q3
como* nos*	H13
como* obte*	L5g5
como* pued*	Q3
como* que*	D9Q-5T3n8
como* qued*	n7p4
como* quit*	Q6
como* regi*	Q8
como* saco*	Q9
como* sali*	H5
como* se*	H-6L6M3Q17T9q-3
como* sigu*	a11
como* te*	T7r17
como* va*	H13Q-4n6p5
como* vamo*	H19
como* van*	b6
como* vend*	l5
como* veo*	Q4
como* ves*	d3
como* voy*	H-3U10
como* y*	S4
comp*	A-6B-8D4E4F9I5K-5L9M4N-3O-4P13S-7U-8V-3W4Z-3c-6d3e8h10i4j-4k-4l-5p5r-3
comp* #*	M4P-3W-3d3h19q-3
comp* &*	M4
comp* a*	F5n-3q5
comp* ahi*	W6
comp* ante*	P5
comp* canc*	G7h-3
comp* con*	F6h-4
comp* de*	M6P7b3e-3h3i3j-3p-3q4
comp* del*	D8M3P6e6h-6n-4
comp* diar*	D3g3
comp* el*	P8h5l5q-4
comp* en*	L3P5q3
comp* este*	H5
comp* fue*	F3
comp* hace*	I3
comp* la*	P5R4h4
comp* llev*	P6
comp* lo*	M5
comp* los*	X-3Y4p6
comp* mas*	I14
comp* me*	k3
comp* mi*	W13
comp* nada*	f3
comp* no*	J3V5W4i-4
comp* otra*	h4
comp* para*	H3b5p3
comp* pasa*	D-3P3n6
comp* por*	L4a5
comp* que*	p3
comp* se*	G4
comp* su*	T5X-3
comp* sus*	E6
comp* tien*	P3
comp* tort*	a7
comp* un*	h7
comp* y*	D5Y3e3h-3
comp* ya*	p3
comp* yo*	Q3
comp* ☎*	C7P3d3e5
compa	H-3O5h3o8q3
compa $	O8o5
compa*	D-3G4H8Z3a8h-4i-4k5q7
compadre	C3f3
compadre se	G3
compadres	G3
companera	Z3i-3q9
comparar	H7
comparar este	H6
comparte la	R4
compe*	F16W3h-4l4
compensacion a	F3
compensala	F8
compensala $	F4
compensala con	F4
compensale	F3
compensale con	F3
compensar a	F3
competencia	W4l3
competencia el	l3
compl*	F4H4L-3a-4b7d7e3h-8j4m10p11
completa	h-3j3m4n4p5
completa $	m6
completale	F9h-3q-3
completale #	F4
completale a	F3
completar	d3
completaselos $	F3
completo	H7b3d3e3p7
completo #	h4
completo $	H7e3j3
completo con	m4
completo los	p7
compo*	E19
componerlo	E3
componerlo $	E3
componerlos	E3
componerlos $	E4
componle	E6
componle sus	E5
componlo	G3
compr*	A-3B-5D9E-7H-8K-3L9M10O-7P16Q3R-3S-5T4U-5W6Z-5b-3c-4e9h14i6j-4k-5l-5m-5o-6p4r-6
compra	B-3D9E-3H-5I11J5L6M3N-3O-5Q3T-4a-5c-3d8e7f-5g-4h11i5k-4m-3o-3p5r-4
compra #	h5
compra $	D7G-3O-5P-7V-3W-5X3d9h15j5p6
compra a	h3q3
compra cancelada	G7h-3
compra de	L3M5e-3h5i4j-3q5
compra del	D5e5h-4
compra es	f3
compra fue	q3
compra la	P3
compra mas	I11
compra mi	W6
compra pasada	P4n4
compra por	h3
compra y	e4
compra yo	Q4
compra ☎	d3
comprado	L4P16T-3f6h-3
comprado $	P3
comprado el	i3
comprado la	P3
compran hace	I3
comprar	C6L10h8
comprar $	L7h7
comprar con	G3
comprar ☎	C3
compraron	h13
compraron #	h4
compraron mas	I4
compras	L3P23Q3X-3c3g5
compras $	Q6c4g3
compras anteriores	P4
compras de	P8
compras del	P6
compras llevo	P5
compras por	L4
compras tiene	P3
compre	L-3P13e5h7
compre #	D4h3
compre $	P6W3
compre el	e3
compre y	D5
compro	C-4H-3M7P4Q-3W12d-3h14n-5
compro #	M6b3h8
compro $	D-4h3q5
compro diario	D3g4
compro el	P5h3
compro la	h4
compro lo	M4
compro me	X3
compro mi	W7
compro no	J5
compro otra	h3
compro y	F4
comprobante	M4n9
comprobante #	h5
comprobante de	n3
compu*	r4
comu*	X3c19
comu* con*	c18
comu* conm*	c7
comun*	c20r3
comunicame	c5
comunicame con	c7
comuniqueme	c3
comuniqueme con	c4
comuniquenme	c3
con	A-8C-4D6E-5H-5I4L4N-3O-10Q8S4T-8V7W-7Y-7a-3c13d9k-4n4o-4p3r5
con #	E5F8h4i5n-3
con acceso	l6
con alguien	c8
con calma	S5
con celular	l7
con cuanto	C10n-4p9
con cuantos	I3L4
con descuenta	h4
con efectivo	J3L3
con el	B-3C-3D3E-4F-3G-3H3L4b-3c13f3h4j-4l-3m-3n5q6r-3
con ella	F3
con esa	n20o-3q-3
con ese	i3
con eso	o9p4
con esta	U8c3h5
con este	f3g10
con esto	D4T6W4
con fechas	P6
con gente	c3r3
con iva	n4
con la	D-3H6L-4P-3Q-3S3V12W3a-4b3c11i-3j-3n3q3
con lada	Q4
con las	l4
con lo	H-6I3U-3b3d12h-4n4p9
con los	B3D5G5I-3L3V6d3h-4i5n-3
con mas	I5
con mi	B4D5P4U4Z6b-5d7
con mis	D3b-4d6
con monedero	H5d10g4h-5
con nombre	B8
con nosotros	k5l8
con numero	C3
con otra	V8
con otro	i3
con permiso	l-3m9
con punto	Q5
con puntos	C-4I5Q3d14h-8q4
con que	M9Q8R9c-3d-3h-4m4n10p3q-5r3
con quien	c7m-3r12
con saldo	C-4I3L3d12h-5
con servicio	c5
con su	d10e3p-4
con sus	E3d4m4
con tarjeta	L7h4
con terminacion	C4b4d-3
con ticket	q4
con todo	a7
con transferencia	j5
con tu	c5
con un	E3c3q3
con una	h8r3
con ustedes	D6N3k3
con ☎	k4
con*	A-4C8E-12F-4I-3J-7K11L-3N-7O-7S9T-3V3X-10Y-5Z14a-3b4c8e-6f-9h3i-6k8l4n11r12
con* #*	E3F7h3i7n-4
con* acce*	l5
con* algu*	c8
con* calm*	S7
con* celu*	l4
con* cuan*	C12L6U-3n-5p10
con* desc*	h3q4
con* efec*	J5d-4
con* el*	D4E-4F-3G-3J3L4W3b-3c12d-4f3h4j-5l-3q5
con* ella*	F4
con* esa*	n23o-6
con* ese*	i3
con* eso*	o5p8
con* esta*	C-3H3U8h5
con* este*	V3g10
con* esto*	D4T6W4p3
con* fech*	P7n3
con* gent*	r3
con* iva*	n4
con* la*	D-3H5L-4P-3S3V10a-4c8h-3i-3j-3n6p4q4
con* lada*	Q3
con* las*	Q3i4l3
con* lo*	H-4U-3b4d11h-3n3p7
con* los*	G7L3V3d4h-5i4q3
con* mas*	I4
con* mi*	B4D6P5U3W-3Z5b-6d8j-3
con* mis*	D3L-3b-3d5
con* mone*	H3L3d8g5h-6
con* nomb*	B8
con* noso*	k4l8
con* otra*	V6
con* otro*	V4
con* perm*	m8
con* punt*	G-3I4Q8W-3d13h-8q6
con* pura*	L4Q3
con* que*	C-3M10Q7R7d-3h-4n12p3q-5r4
con* quie*	c7r8
con* sald*	C-3I4L4d10h-4
con* serv*	c6
con* su*	c3d11e3p-4
con* sus*	d3m4
con* tarj*	L7V3h5
con* term*	C4b5
con* tick*	n-3q5
con* todo*	a4e3h3
con* tran*	j6
con* tu*	c5
con* un*	E5r4
con* una*	h5
con* uste*	D5N3P5k3
con* vale*	L3
con* ☎*	k3
cona*	k3
cona* que*	k4
conal*	k3
conalep	k4
conalep que	k3
conc*	A3F3K3j9
conce*	A3
concedido	A3
concedido $	A5
conch*	F3j9
conchas	j6
conci*	K6j4
concr*	n3
concreto	n3
cone*	R8W3c4
cone* ange*	R5
cone* con*	c5
cone* mi*	R5
conec*	R6W3c4
conectame	W4c4
conecte	R5
conecte mi	R3
conf*	E-3H-3J-3K17S3T-3X-3Z9a-4c-3h-3l4n17q8r-3
conf* con*	Z6
conf* de*	Z3q9
conf* en*	o7
conf* la*	l3
conf* por*	n3
conf* que*	Q4
conf* se*	n4
conf* si*	n3
conf* ☎*	l3
confi*	E-3H-3K18S5Z-3a-3l5n21q-6
confianza	k3l6q-3
confianza $	k4
confianza la	l3
confianza ☎	l4
confirma	p3
confirmacion	n5
confirmacion se	n3
confirmame	n10
confirmame por	n4
confirmar	C3K11
confirmar $	K9
confirmaron	K7n-4
confirmarse	K3n3
confirmarse $	K3
confirmas	n5
confirmo	Q3S8
confirmo $	S5
conforme con	D3
confu*	Z17n-4q11
confundi	Z16n-3q10
confundi $	q9
confundi con	Z9
confundi de	Z3q8
cong*	K4l6
conge*	K3l4n3
congelalo	l3
congelalo $	l4
congelo	K4
conm*	a7c4l4m5
conmi*	a5c3g3l4m6
conmigo	a4c6l5m8
conmigo $	m6
conmigo y	l3
cono*	B4r8
cono* quie*	B4
conoz*	B5r7
conozco	B4r9
conozco $	r11
conozco quien	B3
cons*	C15D-3E-3J6L-3N-3P11Q3S4a-3b9c-3d-6f-5g-3h13o-3q-3
cons* #*	h13
cons* de*	b7h6
cons* del*	P4
cons* el*	C10W6h-3
cons* mens*	H5
cons* mi*	r5
cons* no*	J7
cons* punt*	C6
cons* sald*	C5
conse*	I4k4r6
consentidas	I4
consi*	S4
consigo	S5
conso*	H5
consolidado	H5
consolidado mensual	H4
const*	n3
consu*	C19E-3J4P12Q4W5b4d-5f-4h14n-3
consulta	C8b7f-3
consulta de	C4b8
consulta el	W3
consultame	C7h-3
consultame el	C8h-3
consultar	C13P3T3W3b5d-3
consultar el	C3W3
consultar saldo	C3
consulto	Q7
consumieron #	h4
consumio	h6
consumio #	h4
consumo	J4h7
consumo de	h4
consumo mesa	h3
consumos	C-4P16
consumos $	P5
cont*	A-4C-7D7E-6G4H4J-7K-4L-4N-3O-3P-8Q-4R-3S5T4U4V7X-5Z11c13d4e-4f-4i-4k11m-6n5q-10r11
cont* #*	E-3G7
cont* a*	c4k13
cont* algu*	c4
cont* citl*	k3
cont* con*	V6c4
cont* de*	I4W5l6
cont* en*	S5Z3n3
cont* febr*	H7
cont* la*	U5a7d3
cont* las*	S4
cont* me*	H4
cont* pers*	k6
cont* ponl*	F3
cont* quie*	j3
cont* se*	n7
cont* su*	d3
cont* sus*	S5
cont* tu*	r4
cont* una*	D4r5
conta*	C-3D-4F3P-5S5T4U5W-3Z7a-3c12g3h5k-3n-4p3q-3
contaba	F3
contactar	c5
contactar a	c5
contacto	T3Z7c6r3
contacto $	Z7c5
contador	H6M3
contador $	H4
contadora	Q3
contando	S7p3
contando sus	S5
contar	U7g5
contar la	U4
contaron	n3
conte*	D10I7J-4S5V-3W-3Z6c6k-3l-3n10q-4r13
contenta	o3
contenta $	o5
conteo	I7
conteo de	I3
contesta	D3a5r8
contesta una	D4r5
contestando	r4
contestar	T5
contestar $	T4
contestas	D5n7r5
contestas tu	r6
contestaste	n5
contestaste se	n4
conteste	Z5c7
contesto	S7n5
contesto $	n5r3
conti*	D4S3V17Z6n-4q-3
contigo	Z7n-3o3
contigo $	Z3
continua	V7
continuamos	V3
continuamos con	V3
continuo	S5V3o-4
conto	M4
contr*	C-3E-4G5H5W3d8h-6j3k20l8m-3n-3
contra	E-4G6H4d9h-4
contra #	E-3G6
contra febrero	H4
contratada guille	k3
contratamos	k5
contratamos personal	k4
contrate	k12
contrate a	k14
contrato	l8
contrato citlali	k4
contrato de	l9
conv*	L7W4Z7
conve*	L5Z10
conversacion	Z8n3
conversacion $	Z9
convi*	W3
conviene	W4
cop*	i7q-3
copi*	i8
copi* la*	i8
copia	i7
copia la	i7
cor*	A6B4C-8E14F4G4H14I-4K-3L-3N-3Q8R-4S-3T-6U3V-5W5Y4Z-4a-3c-6d-4e-3g-3i-3j7k-6l7m-5n8o-4p-4q8r-4
cora*	D6
coraj*	D9
coraje	D8
cord*	O4q3
cordiales	O5
corr*	A9B4C-6D-3E16F-3H-4L-3Q9T-3V-3W4a-3d-5h-4j4l7n7o-4q12
corr* a*	l12
corr* al*	W10
corr* de*	A6E7
corr* el*	n4q7
corr* es*	E5
corr* esta*	A4
corr* ha*	B3
corr* la*	q5
corr* mi*	n4
corr* punt*	E9
corr* su*	E6
corr* un*	Q7
corre	W5l5
corre a	l8
corre al	W7
corre*	A10B4C-4E16H-3L-3d-3h-4n10q11
correccion	A9E5
correccion de	A4E7
correcciones	A6
correcciones estan	A6
correctamente	n6
correcto	E6n6
correcto es	E5
corregir	E5q10
corregir el	E3q3
corregir la	q4
corregir un	E3
corregirle	E3
corregirle su	E4
corregirlo	E4
corregirlo $	E4
corresponde	M4
corresponde $	M5n-3
corri	l7
corri a	l8
corri*	C-3E9Q8j6n-4q10
corrida	j3
corrige	E9Q4n-3q6
corrige el	q4
corrige puntos	E7
corrigela	q4
corrijo	Q6
cort*	A-3D-3E-3F9G6H16R-3S-3T-3U4V-3Y3b5c-4f-3h4j7k-3m-3q-7
cort* #*	G4H5
cort* a*	G4
cort* al*	B4F8h-3
cort* de*	F3J3P3W6b3j3
cort* del*	G3H6
cort* el*	l5
cort* favo*	H6
cort* grat*	C4b3
cort* la*	n5
cort* pers*	U8
corta*	F-3G3l7
cortale	F-3G4l4
cortale #	G3
cortale el	l3
cortamos a	l3
corte	F-3G-3H13U4W3X3Y5a-4b4d3h5j5l-3m-3n4q-4
corte #	H5
corte $	H23W-3n5
corte de	Q3W6b5j3
corte del	H5
corte gratis	C4
corte personal	U9
corte*	B3F13G7H6J3h-6n-4q-4
cortecito	H3
cortecito favor	H4
cortes	H4
cortes $	H4
cortes de	P4
cortesia	B3F14G7h-5q-3
cortesia $	F4G-3d3
cortesia a	F3G4
cortesia al	F8h-3
cortesia de	F4J3
cortesia del	G4
cortesia y	G3
corti*	a5h4
cortina	H3a3
cortina mandame	H3
corto	n4
corto la	n3
cos*	L8S-3T12V-4X5a-3h4i8n3q-4
cosa	T7h4i6
cosa $	T5h6
cosa que	B4
cosa y	D3
cosa*	P4T6X5i3l3
cosa* #*	i6
cosa* no*	J4
cosa* pued*	T3
cosa* que*	B4D3
cosa* te*	o3
cosas	A4P3T5X6n5
cosas $	X3
cosas que	D5
cost*	L5j3
costo	L5j4
cot*	W4j6
coti*	W4j5
coti* una*	W4j5
cotiz*	W5j5
cotizar	j7
coz*	F5
cozu*	F4
cozu* qued*	F6
cozum*	F5
cozumel	F3
cozumel quedo	F5
cre*	I4J-3Z6a-3f20h6k3q-4
crea	f4k5
crea un	k4
crea*	f20h3
crea* cuen*	f5
crea* un*	k6
crea* ☎*	f5
creal*	f8
crealo	f5
crear	f7h3
crear*	f5
crec*	I3
crecio	I3
crecio la	I3
cred*	Q3S3e5j3
crede*	Q3S3
credencial	Q4S3
credi*	e3
credito	e5
cree	C8h-4
cree que	C7h-4
cree*	h3
cree* que*	C6h-3
crei	Z6
crei que	Z6
crei* que*	Z5
crem*	i4
crema $	e3
creo	I3n3
creo que	n4
creo* que*	n3
cro*	j7
croq*	i3j4
croqu*	i3
croquetas	j5
cru*	a17
crud*	a11
crudo	a8
cruz	a7k3
cruz azul	a5
cruz ya	k4
cruz* azul*	a5
cruz* ya*	k4
cta	H7
cta se	H5
cta* se*	H7
cu:#	C-3D16E-3F-5G-4H-4J-3L6M-4N-6O-4P16Q-5S-4T-4U-3W13X-3Y-4Z-4a4b11d12e3g-4h16i-5j15n-4q-6r-5
cu:&	b-3h13
cu:2x1	j4
cu:3x2	j4
cu:a	A-3B-4C-5D4E-3F-5G-4H-5I-3J-3L10M-3N4O-3R-3S7T-4U-5V-4W14X6Y7Z9a-3b8c8f-5g9h-5i-3j15k-6l-5m-4n-10p-4q-5r10
cu:abie	j11
cu:abon	D7P5h6
cu:abre	g6j11
cu:abri	g4j10
cu:abue	a4
cu:acab	b4d-3g5
cu:acep	Y6j9
cu:acla	Q3n4
cu:acti	X-4Y10
cu:actu	Q3b11
cu:acue	P4
cu:acum	D3L9Q-3b15
cu:adio	N6o6
cu:admi	c3
cu:afil	g15
cu:agar	T5
cu:agen	j4
cu:agra	X7o8
cu:agre	Q4W3Y6h5
cu:agua	j5
cu:ah	o3
cu:ahi	D6N4P4W10a-3c3r-3
cu:ahor	D-4S6Y6b11d4
cu:al	O-3P-3S6W8Z-3c13g8h-4j4n-4
cu:alca	b11j4
cu:algo	L10b17
cu:algu	D4O3T3b-3c14j-3
cu:alla	S4a4
cu:alo	O18
cu:alta	g19
cu:alto	X17
cu:amab	o5
cu:amer	a3
cu:amig	O4W3
cu:amo	a11
cu:amor	a3o10
cu:ando	L-3S11a3b13
cu:ano	D-3P7g3
cu:anoc	D5
cu:anos	D4g4
cu:anot	D3g11
cu:ante	Y5b3
cu:anun	X12o-5
cu:apag	X4
cu:apar	D7b3j8
cu:apen	g5
cu:apli	Q6W-3d8
cu:apun	P5W5b-3g9
cu:aqui	Q8S3T5Y3Z4g3h4j-3
cu:arra	j3
cu:arre	D3Y4j4q-3
cu:asci	b4
cu:ases	c13
cu:asi	J8
cu:asun	c5
cu:aten	D6c8o6
cu:atie	c7
cu:audi	Z9
cu:aun	S7
cu:auto	Y4
cu:avis	S4X16Y14
cu:ay	P3Z8
cu:ayer	W5a5b7n3
cu:ayud	T9c3
cu:azul	a3
cu:baja	D5N15X17b-3g-3j-3l-4n6
cu:baje	N4X7
cu:bajo	D9P3b-4
cu:bala	b13
cu:banc	W5
cu:bano	j5
cu:bara	Y4j7
cu:bast	X10o6
cu:bebe	a7
cu:bend	o8
cu:bene	L10
cu:bien	D4L3Q3a3o9r-3
cu:bloq	X5
cu:bole	j4
cu:boni	O4a7
cu:borr	N28W-4b-3q-3
cu:bot	b5r14
cu:buen	L-3O20a-3g3j3o8
cu:busc	Z3
cu:bye	o7
cu:cada	L8X9b-3
cu:cadu	L8j-3
cu:cafe	d7h3
cu:caig	Y3
cu:caja	D5Q6b-3c3j5
cu:caje	D7W13g3j-3
cu:cali	j3
cu:camb	D4L6Q8T-3W3a-3d10g3h-3j3q-3
cu:cami	j11
cu:canc	N16X12b-3e3j4q-5
cu:canj	J7P10Q-4T-3X-3a-3d23n6o-3
cu:carg	P12
cu:carn	W4
cu:carr	a3j4
cu:cart	g4
cu:casa	Q3S5a11
cu:casi	D3S3
cu:caso	Z5a5c3n-3
cu:cata	j7r4
cu:caye	D3
cu:celu	N5W7d-3h-4j4r6
cu:cent	b4j5
cu:chat	Q4T4Z5c4o-3r6
cu:chec	C-3b6
cu:chid	o8
cu:cier	N11g-3j6
cu:cita	j16
cu:clar	D3T6
cu:clie	I-8N7W11c5g11r-3
cu:club	N5g3
cu:cobr	D5S8b-5d10
cu:colo	a4
cu:coma	a3
cu:come	a4j4
cu:comi	a4j5
cu:como	D-6H-8L12N8O7Q6T-7d5g7h-3j5r6
cu:comp	D10H-3I-3J-4L10M-4O-3P15S-3U-3W9Z-3c-3d5e7h7j-4p-4q-4
cu:comu	X4c15j-3r3
cu:con	C-3D7H-3I-3J-3L9O-3P5Q4V-3Y-3Z-3a3b5c16f-3g4h-6i-3j4o3p-3q-3r3
cu:conc	j10
cu:cone	c4
cu:conf	Q4Z6
cu:conm	a6c5
cu:cono	r11
cu:cons	C-4P7Q4W3b8h4r3
cu:cont	P-3S3T6a-3c8n-3r8
cu:conv	L5Z3
cu:cora	D8
cu:corr	j6n3
cu:cort	H-6P3W8b7j3
cu:cosa	X4
cu:cost	L6j3
cu:coti	j6
cu:cred	Q4j3
cu:creo	P3
cu:croq	j4
cu:cuad	D6a3
cu:cual	D-3L3P10j13
cu:cuan	C-9D-5H-9I-8L14P19S10T-3U-10W17Y5a7b25d-4g-3h-3j11n-6o-4p-10r-3
cu:cuen	D6L-3N10P9W3b7d-3g8q-3
cu:cues	j6
cu:cuid	o6
cu:cump	P4W3a4
cu:cuna	W4
cu:curi	J3
cu:da	D-3d4
cu:dame	L-3N7P3W6d8g5
cu:dan	D7L21W-3b-5j5
cu:dar	o7
cu:darm	D4
cu:das	P4b3g6
cu:dato	L-3N19Q4
cu:de	A-7B-6C-11D10E-6F-6G-6H-12I-9J-5K-5L10M-6N18O-5P13R-5S-8U-7V-4W12X12Y13a3b11c5d4f-6g12i-5j19k-6l-7m-6p-7q-9r12
cu:debe	D10
cu:debi	D4
cu:debo	Q4
cu:deci	L4Q4b3
cu:deja	J5S7X9
cu:deje	X8
cu:dejo	c3
cu:del	C-4D14G-3H-7L5N14P6U-3W11X-4b3c-3d-5j13l-3n-6o-3q-3
cu:dele	N7
cu:den	L3N4
cu:depo	W5
cu:desa	D5N10X9Y-3b-3g-3j3
cu:desc	W7d8j6
cu:desd	D3O6b3j3
cu:dese	N5O-3c6d5
cu:desg	P10
cu:desh	N8
cu:desp	S5T4b4c3d5
cu:dest	N4
cu:desu	X16
cu:deta	P5
cu:devo	e14
cu:devu	e7
cu:di	h3r3
cu:dia	D-5H-6O6P7U-3W7Y5a6b-3d3
cu:diar	g3
cu:dias	L4O3j5
cu:dice	a9b5
cu:dier	D5O3P4b3n7
cu:difu	X7Y7
cu:diga	X3b8c4
cu:digo	D3S10
cu:dije	a6b3n4
cu:dijo	g3
cu:dime	C-3W11b8r3
cu:dine	L5b10d-3e6
cu:dio	D5
cu:dios	o8
cu:dire	c5j7
cu:disc	O13V-3Z8b4
cu:disp	b6
cu:dobl	D6L6W7Y3
cu:doct	a6j4
cu:domi	D6W4a4j3
cu:don	c4
cu:dond	L4Q4b-4d3j11n-3r8
cu:duen	c9
cu:dura	L3
cu:e	P7
cu:echa	D4b3
cu:efec	L3W6d4
cu:ejec	c15
cu:el	A-3B-3C-10D13E-4F-3G-3H-8I-4L9M-4O-4P12R-3T-3V-3W15Z5a14c8e9f-4i-3j17k-3l-3m-3n-7o-4p-4q-6
cu:elim	N22
cu:ella	c3
cu:empe	g6
cu:empi	P-3g10
cu:empr	r5
cu:en	C-3D3E-3H-5I-5J-4L12O-3P10Q5S9T-3U-4V-3X-4a4b10d7e-3f-3g7j12m-3o-4p-4q-4
cu:enca	c3o9
cu:enci	D3
cu:enco	W4r6
cu:encu	S4
cu:ener	P4j3
cu:enga	D3j5
cu:ense	P8b4
cu:ente	Y7o8
cu:enti	T6c7
cu:entr	g14j9
cu:envi	L3X6Y3j5
cu:equi	D4Z12
cu:era	D6Z17
cu:eres	o-4r31
cu:erro	D3X-3Z6
cu:es	C-4D12L5M-3N-4O-3Q6S-3U-3W12X-4Z-3a8b5d-4j7n-4o-5p-3q-3r20
cu:esa	W5
cu:esca	g4
cu:escr	L-3P-4Q4X15Y6c4j-3r8
cu:escu	a3
cu:ese	D5P5
cu:eso	D5N4X4Z7o4
cu:esos	P7X4
cu:espa	X3
cu:espe	D7S9n3
cu:espo	W10b-4
cu:esta	D10H-3J7O5P3S-3T-4W-4X-4a-4c6g-3j18m-3r10
cu:este	D-6P5Q3T10W3X8Y3b-5g4j-4n-3
cu:esto	D4J-4L4N4P-4S4T4W-3X11b4g5j-6n-3o-4r8
cu:estu	X5
cu:etiq	D3
cu:ex	W4
cu:exce	O8o3
cu:exis	L3N3
cu:expl	L3T12
cu:expr	j3
cu:extr	Y3j3
cu:fact	h-3j16
cu:falt	D16b7
cu:farm	r6
cu:favo	C-5D-3H-3J-4L-3N3P3T3U-4W6X11Y3b6c8d3f-3g10h-4j4n-3q-3
cu:fech	P9Q3j-3
cu:feli	a7
cu:feo	D5
cu:fiad	W4
cu:fijo	c7
cu:foli	h5
cu:form	Q3T4g3
cu:foto	D3a4g4j3
cu:frau	D3r5
cu:frio	D3a8
cu:fue	D-5P13W3Z11a5b-5j-4
cu:fuer	D4
cu:fui	D9P9h5
cu:func	L5T3
cu:gana	D5L13P-3W9b-4j-3
cu:gano	L10a4
cu:gara	c3
cu:gas	j4
cu:gast	D3J6P6W7d9h9j-6n-3r-3
cu:gato	a9
cu:geni	o10
cu:gent	c10
cu:gere	W3c9
cu:gord	Z3r4
cu:grac	J4X6c5o11
cu:grad	j3
cu:gran	a3
cu:grat	L7W6d5
cu:gros	D8
cu:grup	Z3
cu:guar	N3b3d6j4
cu:gust	D-3N3S3Y4a4b-3d4
cu:habi	a7
cu:habl	c16r9
cu:hace	L-3P8W-3a-3d7g4h-3j9n7
cu:haga	Z6a-3g6
cu:hago	L4T8X4b-3c3
cu:han	D3
cu:hast	L6a4b4o6
cu:hay	L10N-3Q10W-4a5b9c5d-4j22n-4o-3r-4
cu:haya	Y3
cu:hazm	W12g3
cu:he	L-3P20b7r-3
cu:herm	W3
cu:hey	O14b3
cu:hi	O10
cu:hice	a4
cu:hici	D7
cu:hiel	j5
cu:hija	S6W3
cu:hijo	W5
cu:hist	P13Q3
cu:hizo	P4a4n4
cu:hola	O26b4g5
cu:hora	D9P4a-3j19
cu:hoy	D4H-7L-4U-3W6a-3b8c3d9h9j14
cu:hubo	D3O3
cu:huma	c15r3
cu:iba	Z7
cu:ido	P7
cu:igno	Z4
cu:igua	L3o7
cu:inco	D6g3
cu:indi	b3
cu:info	N6a3
cu:insc	D-4J8L5N10T-3X-4a-3g26j-3n8o-3q-3
cu:inte	J5N5a5g6j4n-3
cu:ir	D3Q6j5
cu:jaja	L3P3X-3a9b-3o8r4
cu:jalo	L6
cu:jefe	c6
cu:jeje	W4a13
cu:jove	D3J5g5
cu:juev	L4j3
cu:junt	L9P-3Q-3W7b15d3g4j-4n-3p-3
cu:kier	b3g5j6
cu:kilo	h3j7
cu:kite	N5
cu:la	A-4B-3C-4D9E-3F-3G-3H-9I-5J-5K-3M-4O-3P4Q4R-3S4U-4V-4W7a10b7c12d6e3f-4g7h3i-4j13k-4l-4m-4o-3p-4q-7r7
cu:las	L8P4W-5X4Y10c7d-3g-4j12
cu:lava	L4j7
cu:le	N-3P-3T9W-3Y7Z6a3b3c9d-3g9n-10q-4
cu:lech	D3
cu:lent	S4j3
cu:les	D10N4e3
cu:licu	b3e3
cu:line	D3
cu:list	I-3N6P10T4X-3Y8c-3g5n-3
cu:litr	j6
cu:llam	c25g3j-3r3
cu:llan	j4
cu:llav	j3
cu:lleg	D4S5X6Y7h-3j5n5
cu:llev	L-3P7U-7W4b15e8h6
cu:lo	A-3D8H-8J-4N4O-3P12Q-3S-3T-4U-5W9X-3a-6b10d11e6i-3n9o10q-3r-7
cu:los	B-3C-3D11E-3F-3G-4H-4I-5L13N4O-3P10Q-6T-5W10X7Y4Z-4a-4b3c-5d10g3h-5j8l-3m-3n-9p-3q-3r5
cu:lueg	D-3L3S6W6o5
cu:luga	j4
cu:lune	D4j4
cu:lupi	c4
cu:m	D3r3
cu:ma	a7
cu:maes	j3
cu:mal	D19Z8b-3
cu:malo	W7
cu:mama	W8Z3
cu:mana	S5o3
cu:manc	a3
cu:mand	J-4L-5N-3P-3X13Y6Z11c3d-3g5j10n-3
cu:mane	S8j7
cu:maqu	c5
cu:marc	S-3a4c7
cu:mari	W3
cu:marq	c5
cu:mart	P3j8
cu:mas	D11L9S5W10X9b3r-5
cu:maxi	o4
cu:mayo	j8
cu:me	A-6B-5C-6D16E-4F-4G-5H-8I-6J4K-5L5M-5N9P9Q-7R-4S-6T5U-5V-5W-6X10Y11Z6a-5b14c12d-3e6f-6g20h-10i-5j6k-5l-5m-5n4o3p-7q-12r9
cu:medi	D3L4f-3g6j6
cu:mejo	X5c4o3
cu:memb	N4g3
cu:meno	D13b-3
cu:mens	D-4L-3P-3T6X21Y13Z4n-3o-3
cu:menu	T6j12
cu:merc	L-3d8
cu:mes	P8
cu:mesa	h4j6
cu:mese	L3j13
cu:meta	W4
cu:mete	Y4g8h7
cu:meti	n4
cu:mi	A-5B-5C-11D13E-6F-5G-5H-6I-5J-5K-4M-5N18O-10P11Q8R-4S4T-5U-10V-4W15X-5a5b15d12e6f-6g10h13i-4j9k-5l-4m-5n6o-8p-7q-9
cu:mini	L7j3
cu:mio	N4P6b11
cu:mios	P4W4
cu:mis	A-3B-3C-4D12E-3F-4G-3I-3J5L-4N7O-6P18Q12T-3U-3W5X-4Y5a-5b14c-5d9j-6m-3o-4q-3r-3
cu:mism	L6g4
cu:mita	d6
cu:moja	j8
cu:mole	X13a8
cu:mome	J3S8
cu:mone	C-4E-3G-3I-3L11N8O-4P3b14d4f-3g13h4j-6n-4
cu:most	c3g3
cu:movi	P11W3
cu:movs	P13
cu:much	D-3b4c3j3o15
cu:muer	j4
cu:mues	P8
cu:muy	D5O6o11
cu:my	N6b7
cu:nada	D9J11L-4T-3n-3o7
cu:nadi	X3
cu:nece	D-3J4L5W-3X4c7h-5j6o-3
cu:nego	r11
cu:ni	D14L-3X5
cu:niet	T4Z5
cu:ning	J6
cu:nino	Z5a5
cu:nive	L6W6
cu:no	A-4B-3C-3D17E-4F-4G-3H-4I-3J14K-3M-3N13O-5Q-7R-3S8T12U-4V-3X19Z16b-6c9d-8e8f-4h-5j-3k-3l-6m-4n-7o-11p-4q-8r8
cu:noch	S5a3
cu:noma	D8J13X4b4
cu:nomb	N8Q3g3r6
cu:nos	o7
cu:nota	W3h5
cu:noti	X5Y14
cu:novi	W4
cu:nuev	W5Y5g3j4
cu:nume	C-4D4N5O3Q7W8c-3n-3r4
cu:nunc	D8L3g3j-3r3
cu:o	D-7L14P-3Q7S-3T-3W-3X-3b13c-5j9n5o-3r10
cu:obte	L4g5
cu:ocup	T8d7g4
cu:ofer	X8Y5j4
cu:ofre	T10
cu:oiga	X3b4
cu:ok	o20
cu:olvi	J4N7
cu:onda	O6T4b3
cu:opci	T6
cu:oper	c20
cu:orac	a9
cu:oral	o6
cu:orde	j5
cu:otra	D6L7P5T3V-5Z7
cu:otro	S6Z5
cu:oye	O9b9
cu:paga	b3d5h4j3
cu:pago	D-3L9W5e3n3
cu:pagu	D8P3d-3e3h7
cu:pal	Z3b5
cu:pan	j5
cu:pana	j3
cu:pant	j3
cu:papa	T4W4
cu:paqu	a4j4
cu:para	D-4H-4L12R-3Z4a-4b11c5d3g9h5j15n-3o-3r-4
cu:pare	X22
cu:part	N3a4g5r6
cu:pasa	D-4H-5L7P6W6a5c10j7n5
cu:pase	S4c4
cu:paso	D3O8a-4h9j4o5
cu:past	j7
cu:pedi	D7J3a-3b-3e6j6n5
cu:pelo	D7
cu:pens	S7
cu:perd	D6Q7T7Z6a10
cu:perf	N8
cu:peri	j3
cu:perm	N6
cu:pero	T3X3a7
cu:perr	a3j4
cu:pers	N6V-4Z6c8g3
cu:pert	N4
cu:peso	D6L5P-3W-3b9d3
cu:pide	j3
cu:pido	Q7
cu:pier	L8
cu:pint	P3
cu:piqu	Z8
cu:pizz	j4
cu:plan	e3
cu:play	j6
cu:plom	j4
cu:poco	r4
cu:podr	c5
cu:poll	h3
cu:pone	D12T3
cu:pong	T5W6Y4
cu:ponm	W6g8
cu:poqu	b3
cu:por	A-3C-4H-4J-3L8N4O-3Q3S3T-3U-4X5Y5Z8a9b4d7f-3j8k-3l-3n-6p-3q-4r4
cu:porc	W4
cu:porq	D5
cu:prec	W3j7
cu:pref	N4c4
cu:preg	N5O3S3X6
cu:prem	d10
cu:pren	Y4e4
cu:pres	W5a5
cu:prim	W5d-4j5
cu:prob	J4j8
cu:proc	Q6n4
cu:prod	D6
cu:prog	N8O-3W-3g13r3
cu:prom	D4X6Y7j7
cu:publ	X6Y5
cu:pued	L14P-4Q-6T6W-3a-4b7c12e5g6j8n-6o-4q-3r-3
cu:pues	b3
cu:punt	A-3B-3C-9D15E-6F-8G-7H-3I-3J4L12N6O-6P6S-3T-4W14X5Y6a-4b16c-4d6e-3g10j-8n4o-3p-5q-3
cu:pura	D5L3
cu:puro	D3Q4X4
cu:pusi	D6
cu:qr	g6
cu:que	A-8B-6C-6D10E-5F-5G-5H-11I-7J-9K-6L15M-6N6O9P18Q7R-5T14U-8V-6W9X4Y3Z-8a3b12c4e3f-5g5i-5j9k-6l-6m-6n-3o3p-6q-7r10
cu:qued	P6T5W-3X-3a-3b17g-3j8n4p-3
cu:quer	Z9
cu:quie	B-7C-3E-3H-3I-4M-5N12O-6S-3T-3U-3W4X3Y3c10d12e7f-3g15j4k-4l-3m-5n-4o-5q-4r12
cu:quin	D3S5
cu:quis	d3j8
cu:quit	D7N10P3X14b-3g-3r-3
cu:ramo	j5
cu:rati	S5n5
cu:rato	D-3L-3S4n4o6
cu:reac	X-5Y8
cu:reca	L5j5
cu:rece	a5j6
cu:reci	D4X3Y4a-3e5h6j3
cu:recl	D7d8
cu:reco	D-4L3X4Y3b5d6
cu:recu	P3b5
cu:reem	e9
cu:refl	D4n3
cu:refr	a6h4
cu:rega	L10d7
cu:regi	L-4N8P5W-4a-3f-3g25h10j-4n6
cu:regr	L7P-3c3e11
cu:rent	j4
cu:renu	N5
cu:repa	j5
cu:repo	H-3Q3W5n4
cu:requ	J4j5
cu:resp	D9o3
cu:rest	P5b4
cu:resu	D4
cu:revi	D3P3Q3b3
cu:rfc	j7
cu:roba	D8b-3
cu:robo	r5
cu:ropa	a4
cu:saba	D4a5j5
cu:sabe	D-3P7b12c4d-3j-3r3
cu:sabo	j3
cu:saca	r6
cu:sald	C-14D16E-4L6N-4O-3Q6W17a-3b18d11j-4p-4
cu:sale	D3P6b-3j7o6
cu:salg	N6P-3S4Y6b-3d6
cu:sali	D6N8P5a3
cu:salu	J8O12a3c3
cu:sant	j3
cu:saqu	N12X4
cu:se	D11H-3J-3L13N-5O5P7Q-3S-4T8W-3Z4a3d-10g-5h-3j7n7q-3
cu:sea	N5Y3
cu:seas	W6
cu:segu	D7L6P-3S4
cu:sema	D3H-6P8j5n5
cu:semi	a7
cu:seno	D5N3b4c6j-3
cu:ser	D7N4g13
cu:seri	b3
cu:serv	D7T3c3o3
cu:sham	j5
cu:si	D5L9N-4S-3T-3W4X7Y7a4b12d-5g3h-4
cu:siem	D4o6
cu:sigo	D7
cu:sigu	D5X4a6j5
cu:sile	X12
cu:sill	j6
cu:sin	D8N9Q3Z6b-3g-4j6
cu:sirv	L12T-3b-3d5e3
cu:sist	N10
cu:sobr	b3
cu:soci	g8
cu:soli	N6g3
cu:solo	D3J6X4Z5c3r-4
cu:son	D7L5a-3b5d3j-4o5r12
cu:sorr	Z3r8
cu:soy	W-3b12c4g12
cu:spam	X16
cu:stop	X10Y7o-3
cu:su	D-3N11T4W4b-3c-4d-3g3j8o11
cu:sube	L5h5
cu:subi	L-3b11h5
cu:sucu	c3j5
cu:sueg	W9
cu:sufi	b7
cu:suma	D3L7n5
cu:sume	h6
cu:sumo	L3
cu:supe	T7o5
cu:supr	N10
cu:surt	j15
cu:sus	X10Y3
cu:susc	X5Y5
cu:susp	X4
cu:suyo	r3
cu:taco	j3
cu:tal	O19
cu:tall	j9
cu:tama	a3j6
cu:tamb	L3g13
cu:tamp	D7
cu:tan	b5
cu:tant	X4b9
cu:tard	D-3O10S7g3j6o-6
cu:tare	a5
cu:tarj	Q4b3d-3g7j5
cu:taza	b5d6
cu:te	D-4L-3Q-3S8T7a16h5j-3o-3r8
cu:tele	N6W9X9b3c5
cu:temb	a8
cu:tend	b9h-3j6
cu:tene	N4j5
cu:teng	A-3D7I-3J-3P8W4a-5b18d10g6j-7m-4n-4o4
cu:teni	D12b3e3
cu:term	N4b6
cu:text	r9
cu:ti	b3
cu:tick	D9L3M-4P7S6b-4g-3h12q-3
cu:tiem	L6
cu:tien	C-7H-3I-6L10P-3Q4W15b3c6d-5j16n-3o3p-4r3
cu:tint	b-3j8
cu:toca	L7
cu:toda	J5P3b6d-3g7j6
cu:todo	L6N7P8Q4Y4g-3j-4o4
cu:toma	D4d3
cu:tone	j5
cu:tons	b4
cu:tort	a4j7
cu:tota	b11
cu:trab	S4X4j5r3
cu:trae	L3b5j12
cu:trai	D7b12d5
cu:tran	W4j5
cu:trat	D11r5
cu:tu	a5c11n-4r14
cu:ubic	j6
cu:ulti	P16b3
cu:un	D14L3N-4P4Q-4S5T-3X-4b-3c10g-3h4j11n-3o3r7
cu:una	D13P3Q4X-3a-3b-7c10e4j4r6
cu:unas	j4
cu:unif	j7
cu:unir	g16
cu:uno	D-3L4P3W7X4b-4g17
cu:unos	D9e4
cu:unsu	X8
cu:urge	j3
cu:usa	W5
cu:usar	J5L9d7
cu:use	P5
cu:uso	D-3S7d8
cu:uste	D6L-3P3T-3W3X-3Z12a-3j3r8
cu:util	L3d4
cu:uy	Z7
cu:va	H-4P-3n11o16
cu:vale	L6j6
cu:vali	d4
cu:van	b8j10
cu:vas	a9
cu:vaya	L3j3r4
cu:ve	c6
cu:vece	D3P13b-3
cu:veci	P-3W12
cu:vemo	o6
cu:venc	L5X3Y4
cu:vend	H-4L-3W15a9b-3h-3j12
cu:veng	L4a3c4g5
cu:veni	D7
cu:vent	H-4W6j6
cu:venz	b4
cu:veo	P-5Q6S7
cu:ver	C-4N-3P13Q3W5b21d-6g-5j3
cu:vera	r3
cu:verd	D4j8
cu:vest	j4
cu:vez	D5P3T5Y4d3h-3j-3
cu:vi	P3g5
cu:viej	W6
cu:vien	J7r4
cu:vier	D3a6
cu:vige	L5
cu:visi	D4P11
cu:volv	D3g3
cu:voy	D-5N5P5S9W-4a-3d5e3j-3o7
cu:vuel	D3X3Y3e3n-3
cu:wifi	j5
cu:y	D20H-3J-3N3O-6P7Q-5T4W4Y7Z-4a3b5d-3e3g10h-5n-6o-3p-3q-6r11
cu:ya	A-3C-3H-4I-4J5L-3N9O-3P4S4T-7U-4V-4W-3X6Z-5a6b14d10f-3j12k-3l-5m-3n12o4p-4q-4r-6
cu:yo	D9L-5N5W6g11h-4j-3
cu:you	o9r12
cu:zapo	j6
cu:☎	C-10E-3P-5W39b3c5d-6f-3g9h-4
cua*	A5C12D-3F-9G-7H12I13J-9K9L10M6N-6O-8P12Q5R-4S4U14V-9W9X-3Y8Z-7b14d-10e-10f-11g-7h-15i-8j10k-8l-9m9n3o-6p15q-11r-10
cuad*	D6E15H9U4b-3
cuad* a*	E9
cuad* cuad*	E4
cuad* dame*	H3
cuad* la*	H3
cuad* mi*	U3
cuad* ☎*	E4
cuadr*	D7E14H8U4b-3f-3n-3
cuadra	D4H8a3
cuadra $	D5
cuadra damelo	H4
cuadra la	H3
cuadralos	E3
cuadralos ☎	E6
cuadrame	E8
cuadrame a	E8
cuadran	E4
cuadran cuadralos	E4
cuadrando	H3
cuadrar	U6
cual	A4I4M8Q6a-3e-3h-4j10n12p8q-5r-3
cual cliente	I6
cual dejo	H5
cual es	A5H-3I3L3Q9e-3j10n3o-3p6r-3
cual fue	M4n5
cual ticket	n4
cual*	K13P8T7b-3m6n-5
cual* chav*	m4
cual* clie*	I4
cual* dejo*	H3
cual* es*	A3H-3L4Q7c3e-4j8n4p9r-3
cual* fue*	M5n3
cual* mas*	P3
cual* son*	T11
cual* teng*	P7
cual* tick*	n5
cual* usua*	m4
cuale*	D-3K14P8T11b-3m6n-4
cuales	H-3K8P8T12b-3m7n-4
cuales $	K3m4
cuales chavas	m3
cuales mas	P3
cuales no	K3
cuales son	K4T6
cuales tengo	P9
cuales usuarios	m5
cuan*	C13D-6E-7F-9G-6H12I13J-7K3L11N-4O-6P12Q4S6T-8U15V-7W8X-3Y9Z-5a4b14c-3d-8e-8f-7g-6h-14i-6j8k-6l-6m7n4o-7p13q-7r-6
cuan* acum*	p8
cuan* algu*	A4Y3
cuan* an*	I4
cuan* anda*	C4
cuan* ando*	U8
cuan* asci*	H3U-3W3b3
cuan* auto*	A4
cuan* canj*	H3P5
cuan* cayo*	H4
cuan* cier*	H-3S4U3Y4p3
cuan* clie*	I5U6W3
cuan* cobr*	S8
cuan* comp*	P8p3
cuan* cuen*	b5
cuan* cues*	H-3j8
cuan* dine*	H7U-3p3
cuan* dura*	L9j6
cuan* e*	U11
cuan* el*	Q6
cuan* en*	L5
cuan* entr*	H4I3
cuan* equi*	L4
cuan* es*	C-3W-3a9j4
cuan* esta*	C7
cuan* este*	Y4
cuan* fact*	H5
cuan* falt*	n4
cuan* fue*	H6M3P10b-4n5p-3
cuan* fuer*	I4
cuan* fui*	P6
cuan* gana*	W11
cuan* gano*	p7
cuan* gast*	P5
cuan* gent*	I9m7
cuan* hay*	C5D5H4L4j-3p3
cuan* haya*	Y7
cuan* he*	H-3U5b9
cuan* hice*	U6
cuan* hici*	H7U-3
cuan* hizo*	H4
cuan* insc*	I3
cuan* junt*	H-4U3b5p7
cuan* la*	j3
cuan* le*	C9H-5L6U-5W-3a4b-3h-4n8p19
cuan* lleg*	p9
cuan* llev*	C6H7I-3U8W3j-3n-3p6
cuan* lo*	j3
cuan* los*	L5
cuan* marc*	C4
cuan* me*	C-3D-3H-4P8S8b12d5p-5
cuan* meti*	U4m4
cuan* mone*	I7
cuan* much*	m7
cuan* no*	P10
cuan* nuev*	I3
cuan* oper*	H4
cuan* paga*	H3Q5
cuan* pers*	I10
cuan* peso*	C3L7
cuan* por*	j3
cuan* pued*	b5c4m6
cuan* punt*	C7D-3H4I-5L7P-4b9d-3p10
cuan* qued*	H3n3p4
cuan* rega*	H3
cuan* regi*	U4W4
cuan* sald*	C5
cuan* sale*	j7
cuan* salg*	S7
cuan* sali*	p3
cuan* se*	C-4H15I5K4L10P-4U-4b-3j4n-3p5
cuan* sigu*	I3
cuan* soci*	I3
cuan* soli*	A3
cuan* somo*	I5m3
cuan* son*	Q3b6
cuan* subi*	b4p7
cuan* sumo*	U5
cuan* tard*	b-3j6n5
cuan* tend*	C5
cuan* teng*	I4b14
cuan* teni*	p4
cuan* tick*	H6U3
cuan* tiem*	L4n7
cuan* tien*	C11H-4P-3U-3W3j-3p13
cuan* trae*	C7p13
cuan* trai*	K3b7
cuan* usan*	I3
cuan* va*	C-3H7b4p8
cuan* vale*	L7j3
cuan* van*	I3U9n4
cuan* vece*	B5P6
cuan* vend*	W17p-3
cuan* vent*	H5U5
cuan* vien*	P7
cuan* voy*	H-3U14p-3
cuan* ya*	L3Q4
cuand*	B-3C-5D3H-7I-4J-3L7M3P18Q13S12T-3U-4W-4X3Y14b-8d-6e-3h-4j5p-6r-3
cuando	C-4H-6I-3J-3L9M3P16Q11S13T-3U-4W-4X5Y14b-7d-5e-4h-3j4n-3p-6r-3
cuando $	P4n5
cuando alguien	A4
cuando cierre	S5
cuando dura	j4
cuando el	Q7n-4
cuando es	P3j4
cuando fui	P5
cuando haya	Y7
cuando los	L4
cuando me	P6S5Y3
cuando no	P3
cuando pagan	Q6
cuando salga	S7
cuando se	K4L9M4n7
cuando van	n5
cuando ya	Q5
cuant*	C15D-9E-6F-7G-6H13I16J-5K4L12N-4O-6P7Q-8S-6T-6U15V-6W11X-5Y-5Z-4a3b17c-5d-5e-5f-6g-5h-11i-5j8k-5l-5m9n4o-7p19q-10r-5
cuanta	I9m3
cuanta dinero	H4
cuanta gente	I9m4
cuantas	A9B5C-4H-3I6K9P10U14a-3b-5j-3m5n-5p-5
cuantas autorizaciones	A3
cuantas compras	P5
cuantas fueron	I6
cuantas gentes	m5
cuantas he	U3
cuantas llevo	U9
cuantas me	U7
cuantas muchachas	m5
cuantas operaciones	H4
cuantas personas	I11
cuantas van	U13
cuantas veces	P6
cuantas ventas	H3U4
cuanto	A-4B-4C15D-5E-4F-4G-3H16I-12J-3K-5L13O-5P8Q-6S-6T-4U15V-5W13X-4Y-3Z-3b20c-3e-4f-4g-3h-9i-4j13k-4l-4m-6n6o-6p18q-7r-3
cuanto $	H10L6
cuanto acumulo	p10
cuanto anda	p5
cuanto ando	U6b4
cuanto asciende	b3
cuanto ascienden	W4
cuanto cayo	H5
cuanto cuenta	C3
cuanto cuento	L-3b6
cuanto cuesta	H-3j8
cuanto dice	H3
cuanto dinero	H5
cuanto dio	H4
cuanto dura	L3R3
cuanto en	L4
cuanto entrego	H3
cuanto entro	H3
cuanto equivale	L4
cuanto es	a8
cuanto esta	C5
cuanto facturamos	H6
cuanto falta	n3
cuanto fue	H7M6P7b-3n3p-3
cuanto gana	H-4W9
cuanto gano	L3p6
cuanto hay	C7H6L3j-3p3
cuanto he	H-4U4b7
cuanto hicieron	H3
cuanto hizo	H8
cuanto junta	C4
cuanto junte	U6b5
cuanto junto	p10
cuanto le	C9H-4L6U-5W-3a5b-3h-4n8p13q-3
cuanto llego	p6
cuanto lleva	C6U-5p9
cuanto llevamos	H9U-3
cuanto llevo	U5
cuanto marca	C6
cuanto me	C-3H-4L-3P8b12d3p-5
cuanto meti	U6
cuanto pagaron	H4
cuanto puedo	b4
cuanto quedo	H4p3
cuanto regalamos	H5
cuanto saldo	C6p-4
cuanto sale	j9
cuanto salio	H3p3
cuanto se	C-3H17L4j3n-7p6
cuanto sumo	U6
cuanto tarda	j3n4
cuanto tendra	C6
cuanto tengo	b15
cuanto tenia	p3
cuanto tiempo	L4n8
cuanto tiene	C11H-3P-3U-3W5j-3p10
cuanto trae	C8n-3p12
cuanto traigo	b6
cuanto va	C-3H7U3p6
cuanto vale	L6
cuanto vende	H-3W7
cuanto vendi	H-3U6
cuanto vendieron	H-3W9
cuanto vendimos	H11U-4
cuanto vendio	H-5U-4W14
cuanto viene	P7
cuanto voy	H-3U11p-3
cuanto ya	L6b-3
cuantos	C3D-5E-3F-4G-3H3I16L7P-8Q-3U6a12b9d-5h-3j-4m13n-3p8
cuantos $	b5
cuantos an	I4
cuantos canjea	B4
cuantos clientes	H3I4U3W5
cuantos entraron	I3
cuantos inscritos	I5
cuantos le	p8
cuantos me	L3
cuantos meti	m3
cuantos monedero	I6
cuantos muchachos	m3
cuantos pesos	L7b-3
cuantos pueden	m7
cuantos puntos	C9D-4H6I-5L6P-3b7d-3p9
cuantos registro	U5
cuantos se	H-5I9
cuantos somos	I3m4
cuantos son	C3b6
cuantos tengo	I6
cuantos ticket	H6U3
cuantos usan	I4
cuar*	D3
cuart*	D6
cub*	d12h5k4
cube*	h5
cubet*	e3h5
cubeta de	h3
cubetas	h4
cubr*	d9k3
cubr* los*	d3
cubr* se*	k3
cubra	d3k3
cubra se	k3
cubre	d9
cubre los	k3
cubrir #	C3
cuc*	C3P3h3
cuca	B4
cuca $	C5G4
cuca a	W3
cuca anda	E3
cuca* a*	W4
cuca* anda*	E4
cue*	A-3B-3C3D3E5F-3G3H4L-5M-5N4P7S-6T-4W4Z-4b6d5e-4f5g6j5k-4l3n-6o-3p3
cuel*	l5
cuel* a*	l3
cuell*	l6
cuello	l6
cuello $	l3
cuello a	l4
cuen*	A-3B-3C3D6E6F-3G4H4J-3L-5M-5N5P8S-7T-3U3V3W5b8d5e-4f4g7j-3k-3l-3n-5o-3p3
cuen* a*	D5W5f6h-4i-3
cuen* al*	E5
cuen* con*	d6j3
cuen* de*	E6F4G4P7
cuen* del*	C7H5P3q3
cuen* el*	H6S-3a5f3
cuen* era*	J5
cuen* fals*	G4
cuen* la*	C4
cuen* para*	f3
cuen* ☎*	G4
cuent*	A-3B-3C4D6E6G3H6J-4L-6M-5N6P5Q-3S-5T-4U6W4Z-3b9c-3d5e-4f6g8j-3k-3l-3n-5o-3
cuenta	B-3C4D5E6G5H-7L-3M-5N7P7S-3T-3U4W5a-6b6d6e-3f5g10h-3l-3n-5p4q-3
cuenta $	C-3D4E-4H-3N9V3W6b6f-4j-3n4
cuenta a	D4W5f6h-4
cuenta al	E6
cuenta con	d4j3
cuenta de	E6F3G4P4d5
cuenta del	C7P6U3W-3d3
cuenta era	J5
cuenta falsa	G4
cuenta la	C6
cuenta y	D3
cuenta ☎	G5
cuentame	H6
cuentame el	H9
cuentas	H5
cuentas $	U3r3
cuentas del	H5W3
cuento	L-3S-4a6b6
cues*	H-3j10
cues* el*	H-3j7
cuest*	j7
cuesta	j8
cuesta el	j7
cuesta mandar	j3
cui*	a7o7
cuid*	a4o8
cuid* el*	k3
cuida*	o6
cuide $	a4
cul*	D3F3
culp*	D5
culpa	D4F4
cum*	L5a7h-4
cump*	F4G3L6P3a6h-5
cump* anos*	I3
cump* coma*	a4
cump* la*	G3
cumpl*	F3L6a7f3h-5
cumple	L4W3
cumple $	P5W5
cumpleanos	L4a5
cumpleanos $	Q3
cumpleanos comadre	a6
cumpleanos la	G3
cumpleanos yo	F3
cun*	F4Z3h-3
cuna*	F4Z3l3
cuna* dale*	F4
cunad*	F3Z4l5
cunada	F4W3
cunada $	W4
cunado	l4
cunado $	l4
cup*	h3
cupo*	h3
cupon	h4
cur*	J5
curi*	J5
curio*	J6
curioseaba	J6
curioseaba $	J6
cus*	Q3V5f6h-3i5
cust*	Q3V4f5h-4i9
custo*	Q4V4f8h-4i6
customer	Q4f8h-4i5
da	J3W-3d5f4l9n3o5
da de	f7l9
da en	d7
da la	D3
da su	J5Q3
da* de*	f7l8
da* en*	d8
da* la*	L3
da* su*	J3Q4
dad*	A3G4I4J-3k-3m14
dada	f4m3n-3
dada de	f3
dada* de*	f3m4n-4
dado	G3S3h3l3m11
dado de	f-4h4k-3l4m12
dado ☎	G3
dado*	m3
dado* de*	I3k-3m12
dado* ☎*	G3
dados	I3m3
dados de	m3
dal*	A11C-3F7G-5V4W5a-3d-4f5k9l8o-4q5
dala	f4
dala de	f4q4
dala* de*	f3
dale	A7F8G-4W5k11l8n6o-5
dale #	F7
dale acceso	k7l-3
dale autorizo	A5
dale baja	l4
dale chance	k3
dale cuello	l6
dale de	l7
dale el	A5V5
dale los	F4
dale otra	n5
dale para	q3
dale permiso	k4
dale puntos	F-3h6
dale reversa	q9
dale su	f3
dale sus	F3
dale* #*	F9W3
dale* acce*	k8l-3
dale* auto*	A5
dale* baja*	l4
dale* chan*	k4
dale* cuel*	l7
dale* de*	l6
dale* el*	A8V3
dale* los*	F3
dale* otra*	n7
dale* otro*	F3
dale* para*	q4
dale* perm*	k4
dale* punt*	h5
dale* reve*	q6
dalo de	f3
dam*	A-3B4D-3E-3F-3G-3H4I4L8M5N4O-3P5Q-4R8S8T5U5V-4W12X-3Y-3Z-3a-5b-3e-3f-5g6h-7i-3k3l-4n-7o-4p-3r-3
dame	D-3E-3H6I6J-3L-4M6N6P5Q-4R7S8T5U10V-4W7X-3a-5b-3d3f-4g4h-6j-4k3l-4n-5o-3r-3
dame #	S5
dame 15/09	H14
dame chance	S11
dame de	N8g8
dame el	B9P7R4S-3T5c3
dame la	I4R3U3
dame las	H-5T4W9
dame lo	H3U6
dame los	H6M7m6
dame mi	U4d11
dame razon	M4
dame su	k3
dame un	S9
dame una	I3
dame uno	R3
dame*	H3
dame* #*	S6
dame* 15/0*	H12
dame* chan*	S11
dame* de*	N7g5k4
dame* el*	B7I3R3S-3T5W5c6
dame* la*	I5
dame* las*	H-4T4W8
dame* lo*	H3U5
dame* los*	H6M6m7
dame* mi*	U3d4
dame* otra*	H3
dame* razo*	M4
dame* su*	k4
dame* un*	S9
dame* una*	I4
damel*	H4W3
damelo otra	H3
damo*	H-3L8j4
damos	H-4L11j4
dan	D7L30b-4g4j3n-3
dan $	L12
dan algo	L6
dan doble	L9
dan por	L9
dan puntos	D-3L8g5
dan*	B4O-3g4k3l4n4
dan* algo*	L5
dan* dobl*	L8
dan* los*	L3
dan* por*	L10b-3
dan* punt*	L10g3
dand*	B4n6
dand* punt*	B4
dando	B4n6
dando puntos	B4
dani	a4f3
dani*	O-3g4l5
dani* a*	l3
dani* en*	k3
danie*	g3k3l5
daniela	g3l5
daniela a	l4
dar	A4F6G-5Q9W-3f4h3k9n5o8q-4
dar $	T3o9
dar de	Q6f5k8
dar el	G-3c3
dar entrada	k4
dar luz	A4
dar puntos	F7Q5
dar su	J4n3
dar*	D3F4L4d-4f7n9o-4q5
dar* de*	Q8f7k7
dar* entr*	h3
dar* luz*	A5
dar* punt*	F7Q3
dar* su*	J3
darl*	F5d-3f6n8o-3q3
darl* punt*	F3
darla	n7
darle	F5J-3d-3f4q7
darle #	F3
darm*	D4R4g4
darm* de*	g3
darm* su*	R3
darme	D3g3q3
darme de	g4
darme su	R4
das	b4n4
das el	C3n7
das*	F7
das* el*	n5
dase*	F7
dase* #*	F4
dasel*	F8
daselo	F3
daselo #	F4
daselos	F3
daselos $	F3
dat*	D-3L-4M7N13P-3Q9S8W-3a-3b-3i5k5q-3
dato	J4Q4S6
dato de	H3
dato*	H-3L-3M5N14Q10S7W-3a-3g4h3i6k3q-4
dato* de*	M6n8q-3
dato* del*	M3
dato* para*	f3
dato* pers*	N4
dato* te*	k4
dato* una*	i6
datos	H-3L-3M9N13P-3Q8S9W-3a-3g3i4k4q-4
datos $	N9Q9S5
datos de	M6S3n6q-3
datos personales	N4
datos una	i5
de	A3B5H3I4N5O-5P3R4S-12T-8V-4W3Z3c-3j7o-7
de #	B4C3D4E-8F5G-4H-5J-5K-3M14P4Q-6R-3S-3V-5Z-3e3f-6g-3h8i9j9k-5l-4m-3n9p-6q7r-3
de 2x1	j6
de a	L8a4
de abajo	Q3
de aca	k4
de acceso	R6
de acciones	B9
de aceite	j3
de acreditar	F3
de actividad	B12
de afiliados	I8
de ahi	N5d7
de ahorita	S-4V-3i7n6p7
de ajuste	B7
de al	q4
de alguien	B-3E5Q8c-3
de alta	B4C-3H-3I6J3P-3Q5W-3f10g13h3k7l-3m11n-3q-4
de anoche	B3D3H4a3
de antes	H-4i11l5n-4p3
de antier	F3H7
de arrachera	j3
de arriba	Q4Z4q-4
de atender	p3
de atras	V10a5
de ayer	D5H13P3W4b3e3j-3n-4q4
de baja	B3D-3N13Q8k-4l8n5
de banco	W3
de beto	A3
de bienvenida	F5L4
de cable	h4
de cada	Y3
de caja	H6O3R5k3l4m5q-3
de cajas	k4
de cajera	k8l-3m3
de cajeras	l4
de cajero	k6
de cajeros	B11m3
de cambios	B7
de cancelar	q3
de carne	c4h4
de cashback	G5
de casualidad	n6
de celular	R4
de cemento	j4
de chat	Z8
de chava	E4
de cinthya	l5
de citlali	R3
de clienta	f9
de cliente	C4I-3P4Q-3V10d-4f7g6h-3
de clientes	I14N4Q3f4g6
de cobrale	C4
de cobrar	Q5
de colaborador	R5
de comer	S5a4n3
de como	M4
de compensacion	F3
de comprar	L3g3h8
de compras	P6
de confianza	k3l4
de contacto	Z4
de conversacion	Z5
de cortesia	F12h-3
de cozumel	F4
de cuando	P4
de cuanto	L6U-3n10p-4
de cuantos	I3
de cuenta	P10
de cumpleanos	G3
de daniela	l4
de datos	N4
de decirme	b5
de dedo	q5
de diciembre	H5l6
de diesel	a4h4
de difusion	I3Y8
de don	W5n3
de dona	A6B6F3h3
de donde	P13d-3r11
de edith	R6
de el	A3G4i3
de ella	C-3i5p8q5
de empleado	k6
de enero	P6j3
de enfrente	W4
de esa	K4V4q4
de esas	J3
de escribirme	X6
de esta	B7H4P3W3h-4
de este	H3P4U3
de esto	N10T3
de favor	P3l3
de fer	l3
de filemon	E3
de firma	A3
de ganar	d3
de gerente	F6Q3m3
de hace	D-4S-3i8n11p5q7
de hacer	i4
de hoy	B-3D3H17I7K5P-4Q-3T-3U9a-5d3h6j-4l4m-3p8
de huevo	j3
de impermeabilizante	h3
de incapacidad	l3
de inscritos	I4
de interrogacion	K5
de ir	n3p3
de irse	C-4p9
de juntar	g4
de karla	A5q3
de la	B-5C3D5F-3G3J5L-3M-3O4Q-4R-3V5W4X8Z3a5b-3e-7f-3i-4j-4k-3l-3n5o-6p4q-5r8
de las	A-4C4F-3H5J-4K3L-4P3S-3U3X6a-5e4j4
de lealtad	N3
de leche	j3
de lentes	D3j6
de lerdo	I5
de listo	G4
de llanta	j3
de lo	H-4P6Q-3T6Y5b4d11j-3p3
de los	A11B6D-3E-5H-4I7J-3P-4Q-5W-3X6Y-4a-5d4f6h6i-3l13m4p-4q-4r-3
de lujo	o11
de lunes	H3
de lupe	C3
de madrugada	B4
de manana	k4
de mano	B3
de marisol	R5
de martina	E3
de mas	C-3D6E5G15n-5q12
de masa	j4
de maura	A5
de mayo	H4f4
de menos	E6q5
de mensajes	X6
de mercancia	e3h6
de meter	R5h-3q3
de mezclilla	j4
de mi	A5H-6N4P4Q-4U8W13X-3a-4f-3h-3k7n-4
de miembros	I14
de mis	B7D-3H-6U9W10X-3Y7
de muerto	j4
de muertos	H4
de nachita	G4
de nada	o13
de natacion	h4
de nayeli	A3
de nino	H-6j8
de nivel	L4W4
de noche	W5X4k3
de nora	q3
de nota	M4
de notificaciones	X3
de nov	H4
de noviembre	j4
de nuevo	J4O4X-3Y3f-6h-5i13j4n12
de numero	Q4f3q4
de octubre	h3
de ofertas	Y6
de opciones	T5
de otra	C7i-7n-3q16
de otro	H-4Q4Z3q3
de pagar	b4d-5h6i3
de parte	r10
de pasar	T4q4
de pata	B6M-4
de paty	W3
de pelo	D4P3d3
de perla	R3
de pesos	Q9
de pintura	L3j3
de plaza	H3
de precio	F3j4
de prueba	q4
de puntos	B-3E5F-6G-4L3P-3W-4b8f6g3h-4n-6p13q-3r3
de puro	H3
de que	A5C3H-4L8M7P5Q10a-3d-3h-3j-3k-3n10p-3q-5r9
de queso	h3
de quien	A4B3M12e-3h-4n7q-4
de recibir	X4
de recien	i3p4q3
de regalo	F7j4
de registrados	I5
de registrar	h-4k3p4
de regreso	e6
de regularizar	E9
de resolver	K4
de rogelio	C4
de rosas	j3
de rosaura	F5
de saldo	C-5E5F10W-3b10d4h-5p5
de sellos	F3
de semana	O3
de senora	q5
de septiembre	H3j3
de ser	l3
de siempre	h9q-3
de sistema	D8
de socios	I7
de soporte	c8r3
de su	E-3G-5N10d11f-3h4n-3q5
de sus	G-4J4d12
de tavo	E4
de telefono	L3j4
de temporada	j5
de tener	E3
de tepic	E4
de todas	o4
de todo	B4
de todos	I4
de tono	C3
de tortillas	C3
de trabajadores	m5
de turno	H5a5
de tuxtla	l4
de ulises	C4
de un	C7E6h3r5
de una	B4E4N3d6f-3h4
de unas	h3
de ustedes	c8
de usuarios	m7
de vendedora	R3
de vender	i3l3
de venta	H4
de ventas	H10T3U6
de ver	Q4n3
de veras	r3
de verdad	c6
de viaje	H4
de volada	V3
de vuelta	e12
de wendy	G5
de ximena	P3
de zoila	E4
de zumba	j3
de ☎	C9E9F-5G9P10W8f-3h-6
de* #*	A3B7C4D4E-9F5G-5H-6J-5M12P4Q-6R-3S-3V-5Z-3d5e5f-6h8i8j7k-5l-4m-3n6p-5q6r-3
de* 2x1*	j7
de* a*	L5a4r3
de* aca*	k5
de* acce*	R7
de* acci*	B9
de* acei*	j3
de* acre*	F3
de* acti*	B10
de* afil*	I12
de* agua*	i3
de* ahi*	N8d6
de* ahor*	S-4V-3i7n4p8
de* ajus*	A5B6E-3
de* al*	q3
de* algu*	B-3E7Q6V3c-3
de* alla*	a4
de* alta*	B4C-3H-3I7Q7W-3f8g14k6l-3m9n-3q-4
de* anoc*	D5H4
de* ante*	H-3i6l3n-3q3
de* anti*	H6
de* arra*	j3
de* arri*	Z3
de* aten*	p4
de* atra*	V13a5
de* auto*	A4
de* ayer*	D9H16M3Q4b3i-3n-5q4
de* baja*	B4D-3N13Q6k-3l10n3o-3
de* beto*	A4
de* bien*	F5G3L6
de* buen*	j6
de* cabl*	h4
de* cada*	Y4
de* caja*	A4H6R3k4l6m4
de* caje*	B7k10m6
de* camb*	B9
de* canc*	q5
de* canj*	Q3
de* carl*	q3
de* carn*	Y3c4h5
de* casa*	h3
de* cash*	G4
de* casu*	n7
de* celu*	R5
de* ceme*	j3
de* cerr*	B3
de* chat*	Z9
de* chav*	E4
de* cint*	l6
de* citl*	R3
de* clav*	h3
de* clie*	I10V4d-3f14g9h-5j-3n-3q4
de* cobr*	Q4
de* cola*	R6
de* come*	S4a4n3
de* como*	H-3M4
de* comp*	L5P5h7
de* conf*	k3l4
de* cont*	Z4
de* conv*	Z11
de* cort*	F13
de* cozu*	F3
de* crem*	h3
de* cuan*	L8P4U-3n9p-5
de* cuen*	P10
de* dani*	l3
de* dato*	N4
de* deci*	b4
de* dedo*	q3
de* dici*	H5l6
de* dies*	a4h4
de* difu*	I3Y7
de* don*	W4n3
de* dona*	A7B8C-4F3h4r3
de* dond*	P12r10
de* edit*	R5
de* el*	A4G4S3d3i3
de* ella*	i3p5q9
de* empl*	k4
de* ener*	P5j3
de* enfr*	W4
de* erne*	l3
de* esa*	K3S3V3q3
de* esas*	J3
de* escr*	X5
de* esta*	B5H4K3M4P3W4n-3p3
de* este*	C4H4P3
de* esto*	N6r3
de* favo*	P3l3
de* fer*	l5
de* fern*	C4
de* firm*	A3
de* form*	h3
de* fren*	j3
de* gana*	d3
de* gere*	F5
de* guar*	q3
de* hace*	D-4Q-3i11n9p4q7
de* hoy*	H15I5K5P-4T-3U7a-5d4h5j-3l5m-3p7
de* huev*	j3
de* inca*	l3
de* info*	C4
de* insc*	I5
de* irse*	C-3p6
de* jalo*	Q4
de* junt*	g4
de* karl*	A4
de* la*	B-5D3F-4J5M-3O6Q-3R-3T-4V4X8Z5a7e-5f-3i-3j-5k-3o-6p7q-5r5
de* las*	A-4G3H8J-3L-3P3S-3U3W3X5Y-3Z3a-4e3j3
de* lava*	h3j3
de* lent*	D4j5
de* lerd*	I6
de* list*	G4
de* llan*	h3j3
de* lo*	P8Q-3T4U6b3d11h-3j-3
de* los*	A11B4E-5H-4I8J-3M3P-5Q-5W-5X10Y-4Z3a-5d4f3i-4l12m3p-4r-3
de* lujo*	o15
de* lune*	H5
de* lupe*	C3
de* madr*	B5
de* mala*	D6a4
de* mana*	k5
de* mand*	X5
de* mari*	R6n3
de* mart*	E3
de* mas*	B4C-4D4E6G14h-4n-5q15
de* masa*	j3
de* maur*	A7
de* mayo*	H4f3
de* meno*	E6h-3q6
de* mens*	X5
de* merc*	e5h4
de* mete*	R4h-4q3
de* mezc*	j5
de* mi*	A4G-3H-5N4P3Q-4U5W14X-3Y3a-4f-3h-4k6n-4
de* miem*	I9
de* mis*	B8D-3H-5U8W12X-4Y6h-3
de* mone*	F3
de* muer*	H3j5
de* nach*	G6
de* nada*	J3o9
de* nata*	h3
de* naye*	A5
de* nino*	H-4j6
de* nive*	L5W7
de* noch*	W5X4j3
de* nota*	M3
de* noti*	X4
de* novi*	j4
de* nuev*	J4O5X-3Y4f-4h-5i9j3n14
de* nume*	Q5
de* octu*	h3
de* ofer*	Y8
de* opci*	T7
de* otra*	C4G4i-8n-3q17
de* otro*	H-3Z3
de* paga*	b3d-5h6
de* part*	O3r9
de* pasa*	T3a3c4h-3q4
de* paso*	l3
de* pata*	B5
de* paty*	E3W3
de* pelo*	D5
de* perl*	R3
de* pers*	l3
de* peso*	Q10
de* pila*	h4
de* pint*	L5
de* plat*	h3
de* plaz*	H3
de* prec*	F3j3
de* prue*	G3q5
de* punt*	B-3D3E7F-6G-4P-3W-6b11f6g4h-3n-6p8q-3
de* puro*	H4
de* que*	A5H-4I-3L9M6Q13T3V-3W4a-3d-3f-3k-3n12o-3p-3q-8r8
de* ques*	h4
de* quie*	A3B4M13h-4n4q-4
de* reci*	X5i3p3q4
de* reco*	W3
de* rega*	F7Q3j4
de* regi*	I5h-4p3
de* regr*	e3q3
de* regu*	E6
de* rosa*	F5j3
de* sald*	C-4E5F11b8d4h-5p4
de* sama*	R3
de* sell*	F3
de* sema*	O4l3
de* seno*	q4
de* sept*	j3
de* siem*	h10q-3
de* sist*	D4c4
de* soci*	I7
de* sopo*	H-3c8r4
de* su*	E-4F4G-6N10W3d16f-3i3n-4p-3
de* sus*	G-5J3d13
de* taco*	j3
de* tavo*	E5
de* tele*	L3j3
de* temp*	j5
de* tene*	D3
de* tepi*	E4
de* tick*	h4
de* toda*	o5
de* todo*	H5I5P3
de* toma*	l3
de* trab*	m6
de* turn*	H4a5
de* tuxt*	l4
de* ulis*	C3
de* un*	C7E8F-3H-3Q4r6
de* una*	B3E5L3d7f-3h7n-3
de* unas*	h5
de* uste*	c7
de* usua*	m6
de* vend*	m3
de* vent*	H10J4T3U5Z5q-4
de* ver*	Q3n5
de* vera*	r3
de* verd*	c5
de* vola*	V3
de* vuel*	e12
de* wend*	G5
de* zoil*	E6
de* zumb*	j3
de* ☎*	C9E11F-5G10P8W10f-3h-6
deb*	D12E12F5G4H-4L-4P-4Q7S-3W-3a4b-3f-3h-4i-3j-3n-10o11p-3q10
debe	C4E9J4h-4
debe ser	E9
debe traer	E3
debe*	C3D8E4F11a4h-3
debe* #*	F7
debe* de*	D3E3
debe* ser*	D3E10
debe* tene*	E5
debe* trae*	E4p3
debem*	F4
debemos	F4
debemos #	F3
deben	D3F4
deben #	F6
deber	F4
deber*	D4E7
deberia	E7
deberia $	D3
deberia de	E3
deberia tener	E5
debi	q7
debi*	D6G5Z4h3n-3q7
debi* #*	G5
debi* gana*	G3
debia	h4
debia $	Z3
debie*	D6d4
debiendo	D3d5
debio	G3q8
debio ganar	G3
debit*	G5
debitense	G4
debitense #	G4
debo	P-3Q9a4n-5o10q-4
debo hacer	Q6
debo* hace*	Q8
dec*	C4Q4T5Y4d-3h-3n7p5q3
deci*	C4L3Q5T6Y3b3n7p4
deci* al*	C4n3
deci* en*	Q5n3
deci* mi*	L3b4
deci* que*	n7
deci* si*	C3
decir	C4Q5T4n12
decir en	Q5n6
decir que	n4
decir*	Y4b4c3p6
decirle	p6
decirle $	p5
decirle al	C4
decirme	Y5b4
decirme mi	b5
decl* ocup*	H3
decla*	H3
declaracion	H3
declaracion ocupo	H3
ded*	Z3n-3q12
dedo	n-3q11
dedo $	J3
dedo en	q4
dedo* en*	q6
def*	e7l8
defe*	e6
defec*	e7
defectuosa	e3
defi*	l6
defi* ☎*	l7
defin*	N3l8
definitiva	l5
definitiva ☎	l7
dej*	B-3C-6D-5E12F-5I-3J17L-3M-4N-3O-5Q-7R-3S22T-6U-3V3W-5X17Y-4Z-3a4d-3e5i-4l9m-3n4o-5p-4q3r-4
deja	H-4J9S20V-3X8j4n-4
deja busco	S4
deja de	X7
deja le	S5
deja que	S6
deja*	C-3E16F-4G-3H-4J18Q-4S9V4X4a3d-4l-4n-4o-3q3
deja* a*	E5
deja* asi*	E3J13
deja* busc*	S4
deja* chec*	S4
deja* como*	E3
deja* de*	X16Y-3
deja* el*	a3
deja* en*	E9
deja* espe*	A3
deja* le*	S7
deja* no*	J4
deja* noma*	E3
deja* que*	S6
deja* todo*	J6q5
deja* ver*	S3
dejal*	E11F-4J19V4n-3q-3
dejala	A3J7V6k3
dejala $	J8
dejala asi	V6
dejala en	E3
dejalo	E11F-5J14
dejalo asi	J10
dejalo como	E4
dejalo en	E5F-3
dejalo nomas	E3
dejam*	E3H-4S17
dejame	E4S12
dejame a	E4
dejame checar	S4
dejamos	H-4S6n3
dejar	E4X4h3q6
dejar de	X5
dejar*	a3
dejaron	a5
dejas*	a6
dejaselo	E3
dejaselo asi	E3
deje	J3l3
deje*	J-5X6l5n4q7
deje* asi*	J5n4
deje* de*	X6l3
deje* que*	l6
dejen	X9
dejen de	X7
dejes	J-5l3n3q8
dejes que	l4
dejo	H7K3e3l8n8
dejo #	h3
dejo abierta	a5
dejo asi	n5
dejo de	l4
dejo el	H7l7n-3q4
dejo mas	H6
dejo tirados	l3
dejo* #*	h3
dejo* abie*	a5
dejo* aqui*	e3
dejo* asi*	n6
dejo* de*	l5
dejo* el*	H7l6q3
dejo* mas*	H4
dejo* tira*	K4
del	B10C4D7G3H11I-5J-6M4N5O-8P7R-3S-5T-8U7W9X-9Y-3b-4c-6d3e5f-4h5j8k-8l4m-3n-6o-12p3
del #	B5G-3H17W8h-6
del 20/11	H8
del 3/11	H6
del 3x2	q3
del agua	a3
del ano	H5
del apagon	F4n6
del banco	W8q-4
del bimestre	H4
del bot	l7
del buen	H3
del cafe	h3
del canje	p3
del celular	L4q7
del centro	j6
del chat	T6
del cine	M3
del cliente	C-3P8Q3f-3h-4p8q6
del club	N6f5
del dia	B8H9I-3M5U12W5a-3
del domingo	M3
del firulais	f3
del folio	q6
del garrafon	V5
del gas	Z5
del gato	e4
del gerente	B4
del gym	h4
del hijo	q3
del jetta	a5
del jueves	F5H6
del kilo	j3
del lunes	D4H-3M3Y4
del martes	B3H5j4n-3
del mercado	E4
del mes	B7H20W3
del mismo	Q5i3p3q-3
del monedero	E-4G14H-3L7N4d5g-3h-4n3r4
del mostrador	g4m4r3
del muchacho	R4V4
del nuevo	R3f-3h3
del numero	C5
del perfume	i3
del personal	B9P-3m5
del primero	H4
del profe	E6
del programa	I6W5
del que	V6i3
del regalo	G5
del sabado	M3W3
del senor	C-3K4P4n-4p3
del sistema	D-3N7W6l11
del taxi	n4
del telefono	q4
del ticket	D6K3M7Q5e5h-12j4q3
del tinaco	e4
del trabajo	S3Z4
del turno	B3K3U5h3
del uniforme	D3
del uno	H5
del velador	l3
del vestido	h3
del viernes	D3W3
del ☎	A3B-4C9E5F5G10H-6L-4P13Q-3U-3V-3W8a-4d9e7h10i-4k-4p-6q-7
del*	N7q4
del* #*	B7F-3G-3H15W8h-6
del* 20/1*	H5
del* 3/11*	H6
del* 3x2*	q3
del* agua*	a3
del* ano*	H7
del* apag*	n6
del* banc*	W9q-4
del* bot*	l11
del* buen*	H4
del* cafe*	h4
del* canj*	p4
del* celu*	L3q5
del* cent*	j4
del* chat*	T4
del* clie*	F-3P7f-3h-3n-3p9q7
del* club*	N8f5
del* comp*	C3
del* dia*	B9H9I-3M3U14W3a-3
del* domi*	M3
del* firu*	f3
del* foli*	q4
del* garr*	M3V4
del* gas*	Z6
del* gato*	e6
del* gere*	B3
del* gym*	f4
del* hijo*	q3
del* jett*	a6
del* juev*	F5H7
del* kilo*	j3
del* lune*	D3H-3M3Y5
del* mand*	J5
del* mart*	B3H7j4n-3
del* merc*	E6
del* mes*	B6H19W4b3n-3
del* mism*	Q5i4p3q-3
del* mone*	E-4G9H-4L7N5d5g-4h-3r7
del* most*	g4m3
del* much*	V5
del* nino*	a4
del* nuev*	R3f-4h4
del* nume*	C5
del* otro*	W3
del* pan*	V3
del* perf*	q3
del* pers*	B8Q4m6
del* prim*	H5
del* prof*	E8
del* prog*	I7W4
del* puen*	H4
del* que*	V6
del* rega*	G6d-3
del* saba*	M3P4W3
del* salo*	Z3
del* seno*	C-3K5P5n-5p4
del* sist*	D-3N4W7l13
del* taxi*	n4
del* tele*	q3
del* tick*	D5K3M3e5h-10j3n3q3
del* tina*	e4
del* tint*	d3
del* trab*	S6Z4
del* trac*	K3n-3
del* turn*	B4K3U5h3
del* unif*	D3n3
del* uno*	H6
del* vela*	l3
del* vest*	h3
del* vier*	D3W5
del* ☎*	B-4C11E3F6G8H-6L-4P15Q-3V-3W7a-4d10e6f-3h11i-4k-4p-7q-5
dele	b3
dele*	N6q3
dele* my*	N7
delet*	N10
delete	N7q4
delete my	N8q3
deli*	c3
delic*	c3
delicado	c3
dem*	F-3G4V4b4d7f3n3
dema*	G3V3X3d3
dema* en*	d4
demas	V3d4
demas $	V4h3
demas en	d3
demas no	A3X4
deme	b4
deme razon	b6
deme* razo*	b6
demo*	f7n4
demos	f6
den	L3N5W3
den de	N5
den*	A3k5n3
den* de*	N3
deni*	f4k5
deni* atie*	k5
denis*	f3k5
denisse	f3k4
denisse atiende	k5
denl*	A5
denl* para*	A5
denle	A7
denle para	A6
dent*	I3h3n4
dentr*	n6
dentro	n4
dentro de	I3
dep*	W9a6
depo*	W5a7h3
depos*	W10a4
deposito	a3
der*	E3a5
deri*	E3
deri* de*	E3
deriv*	E4
derivado	E3
derivado de	E4
derr*	a8
des	J7
des chance	l3
des de	J8
des*	A-4B-3C-7D6E-4F-8G13J-4K-6M-7N17O-4P4R-4S8T-3U5W10X11Y-8a-4d7e-5f-9g-7h-4i-8j13l15n-5o-8q18r-6
des* chan*	l4
des* de*	J6
desa*	D9F-3N11X8Y-3a3b-3d-4g-4l15n-6q10
desa* #*	D3G4
desa* a*	l11
desa* de*	N3q5
desa* empl*	l8
desa* la*	q7
desa* los*	X5
desa* mi*	D6N3
desab*	G5
desabonale	G4
desabonale #	G5
desac*	X9Y-3l18
desactiva	X3l11
desactiva a	l11
desactivar	X3l8
desactivar empleada	l8
desap*	D10N6d-3q12
desaparece	q3
desay*	a5h3j6
desayuno	a6h3j7
desayuno $	a6j6
desb*	q7
desba*	q7
desc*	C-4D4F-6G14H-4O-3S-4U-3V-3W14a3d14e-3f-3h-4i-3j14l4o4p-4
desc* #*	F-3G10d9h-4
desc* a*	G3W3j3l8
desc* de*	A3W4d8
desc* del*	W5
desc* el*	E4d3
desc* la*	a6q4
desc* lo*	G4
desc* punt*	G11
desc* que*	l3
desc* y*	P3
desc* ☎*	h4
desca*	O-3W3j13o5
descanses	o4
descanses $	o5
desco*	D3F-3G9P3a5d10l6
descompuso	E3a6n3
descompuso el	E5
descompuso la	a10
desconecta	l8
desconecta a	l5
descontar	G9d7
descontar #	d4
descontar puntos	G11
descontarle	G8
descontarle a	G5
descontaste	D4
descu*	C-3F-4G13P-3W15d10h-5i-3j7
descubri que	l3
descuenta	W9d5j7q3
descuenta #	G6
descuenta $	W4n4q4
descuenta de	d7
descuenta del	W6
descuentale	G11d4h-5
descuentale #	G7h-3
descuentale lo	G6
descuentale uno	G3
desd*	D3I6L4O9S-3U9a-4d-3h-5k4n-3p-3q-4
desd* cuan*	L6P8
desd* el*	H3
desd* hace*	I3
desd* la*	F4U4j4
desd* las*	U4
desd* mana*	k3
desd* mi*	U6
desd* que*	B3H6I3b4
desd* su*	k3
desde	I6L5O6P3U9W3a-4h-4j3k4n-3q-4
desde cuando	P6
desde el	H4k3
desde hace	I4
desde la	F4U4j3
desde las	U5
desde mi	H-3U8
desde que	H7I4b4
desde su	l3
dese*	D3N4W4c5d8
deseo	N7O-3c4d4
desg*	P11
desg* de*	P4
desgl*	P9
desglose	P3
desglose de	P6
desh*	N11g-3h-6l4n-3q29
desh* de*	N5
desh* el*	l4
desh* eso*	q6
desh* la*	q3
desh* mi*	N5
desh* una*	h-4q5
desha*	N11g-3h-3l3n-3q30
deshabilita	l6
deshabilita el	l5
deshacer	q18
deshacer $	q12
deshacer una	h-3q4
deshaganse	N3
deshaganse de	N3
deshaz	N6g-3q13
deshaz eso	q4
deshaz mi	N6g-3
deshazla	q10
deshazla $	q7
desi*	G3
desi* #*	G4
desin*	G5
desinflaselo	G4
desinflaselo #	G5
deso*	S9
desoc*	S7
desocupe	S5
desp*	A-3G-3I-4J-3L3N-3P-3Q8S15U3V7a-5f-3h8j-4l6m3o-4p8q-8
desp* #*	h4
desp* a*	W5l12
desp* alon*	l3
desp* de*	H4L3Q5c4h-3n-3p8
desp* del*	S3
desp* la*	S5d4
desp* que*	V3
desp* te*	S3
despa*	U3V6h8k5m6q-3
despachan	m4
despachan $	m6
despache	U5V5k5
despache $	U3k4
despe*	d4h3l11n5
despedi	l5
despedi a	l6
despedimos	l3
despedimos a	l3
despedir	l3
despedir a	l3
despensa	C3d4h5
despensa $	C3
despi*	W5X3
despu*	L6Q7S19W-3b3c3d-4h-3j-3n-4p9q-5
despues	H3L6Q7S14W-3b3c3d-4h-3j-3n-3p11q-5
despues $	Q3S5
despues de	B4H4L3Q5c3d-3h-4j-3n-4p8
despues del	p4
desr*	q13
desre*	q11
desregistra	q14
dest*	N3Z5n7
dest* mis*	N3
destr*	N5n4
destrabo	n7
destrabo $	n5
desu*	X14
desus*	X13
desuscribir	X10
desuscribir $	X14
det*	A10M5P14X3r4
deta*	B3M5P14
deta* de*	P13
detal*	M5P11
detalle	M4P13
detalle $	M6
detalle de	P12
detallito	P5
detallito al	F3
dete*	A7X6
dete* por*	A6
deten*	A9X3
detenido	A10
detenido por	A6
dev*	A9B5F3G4H-4M-6P-3Q11V-3W-3Y3a-3d-4e34h-11q8
devo*	A8B5G5H-3M-5Q9d-3e31h-8j-3
devo* #*	e13h-3
devo* a*	e3
devo* comp*	e4
devo* de*	A6B7M-3e4
devo* del*	e11
devo* el*	G3
devo* la*	G3e7
devo* lo*	e6
devo* parc*	e4
devo* todo*	e3
devo* un*	e6
devo* una*	e3
devo* uno*	e4
devo* ☎*	e4
devol*	A9B6G4H-3M-4P-3Q8a-3e34h-8o-3
devolucion	A9B7M-4Q12e19h-5
devolucion $	A3Q8e10n3
devolucion a	e3
devolucion de	A7B6M-3e3
devolucion del	e7
devolucion parcial	e4
devolucion por	e3
devolucion ☎	e3
devolver	e17h-3
devolver la	e4
devolver lo	e5
devolver un	e4
devolverle	e5
devolvi	e3
devolvi #	e3
devolviendo	e3
devolvieron	e8
devolvio	G6e10
devolvio el	G4
devolvio la	G3
devolvio todo	e3
devolvio uno	e3
devu*	F4G-3M-3e24h-5n-5q5
devu* #*	e5
devu* el*	e10
devu* la*	q3
devu* lo*	e6
devu* los*	F5G-3
devue*	F5G-3L3e24h-5n-5q4
devuelta	e6h-3
devuelvan	e7
devuelvan lo	e6
devuelve	L3Q3e19h-3n-4
devuelve #	e4
devuelve el	e9
devuelve la	e4q3
devuelvele	F5G-3
devuelvele los	F3
di	G6e5q11r4
di #	j3
di $	J4e4
di de	G4R3
di las	l4
di mi	D3h4r5
di* #*	G3
di* acce*	m3
di* de*	G3
di* las*	l4
di* mi*	D3h3r4
di* que*	q3
dia	A-3B5C-5D-4E-3G-3H21I-4J-3L5M3N-3O8P9Q3S-4T-5U21V-5W7X-3a10b-3c-3e-3i-4m-3n-6o-5p-3q-6r-3
dia #	H17M3
dia $	B7H10O4T-3U15W4a12n-3o-3
dia aqui	O5
dia compadre	H4
dia cuantos	H5
dia de	K4d4l3
dia doble	F3Y3
dia favor	H5
dia jalo	H5n-3
dia me	O-4P4h5
dia para	H3
dia por	U6
dia*	D4H10L3O20T-3W-3Y11a-4g3h-3j10l6n-4o-7q-5
dia* #*	H15
dia* aqui*	O5
dia* comp*	H3
dia* cuan*	H6
dia* de*	H4K3Q3d4l5
dia* favo*	H6
dia* me*	O-5P3h5
dia* por*	U6
dia* ya*	O3
dian*	l4
diana	l4
diana hasta	l3
diar*	D3H5Y6g5
diari*	D3X3Y8
diario	D3H5Y5g4
diario $	D3H6g4
dias	H7L5O23Y4a-3j10l4n-3o-7q-3
dias $	H4O19o-4
dias anda	l3
dias lo	l3
dias por	H4
dias tenga	O4
dias* anda*	l3
dias* lo*	l3
dias* por*	H7
dias* teng*	O3
dic*	A5B-3C6D5F-4G-5J-4L-3M4R5S-3T-5V-4W-5Y3a8c-3d6e-3j-3m-3n5o-5p3q6
dice	A3D6F-3G-3J-4M6P3R6T-4U-3V-4W-3d4f4k-3l-4n9o-3p5q4
dice #	E3d-3q4
dice $	E4n10
dice el	L3O6n-3p4
dice en	n5
dice la	r3
dice mi	a7
dice pendiente	n5
dice que	C3D7L-4P3R7U-3d6h-3n-5p3q4
dice*	C4D-3Y3a14b4p-3q-3
dice* #*	E3d-3n-3q4
dice* cuan*	d4n-3
dice* el*	L4O6n-3p3
dice* en*	U3n3
dice* la*	r3
dice* mi*	a5n4
dice* pend*	n4
dice* por*	C4
dice* que*	A4D6R6U-4a5d7l-3n-7q4
dicen	a13
dicen que	a8
dices	C4U5Y4d3p-3q-3
dices cuanto	d5
dici*	I3h-4k6l4
dici* meto*	k3
dici* que*	q3
dicie*	H5I3h-4k3l5
diciembre	H3I3P3h-3k4l5
diciembre $	H5I3l3
diciembre meto	k3
diciendo	q3
diciendo que	h-3q3
dict*	Q7h3q6
dict* mal*	q3
dict* una*	h3
dicta*	Q8p3q3
dictar	Q8
dictaron	q3
dicto	q3
did	n24
die*	D4H5I3P4b3h3j3n5q-3
dier*	D3H5I5O3P4b4n8p-3
dier* de*	I8n7
dier* el*	A3G4
dier* hoy*	H7
dier* los*	P4
dier* mis*	D4
dier* por*	b3
diera el	A3
diero*	D3H7I5P4b5
dieron	D4H5I5P4n3p-3
dieron $	D3
dieron de	I5n7
dieron el	G3
dieron hoy	H5
dieron los	D-3P5
dieron mis	D3
dieron por	b3
dies*	h3j4
diese*	a5h4j4
diesel	a3h3j3
diesel $	a3
dif*	D4I3N-3V5X9Y6
dife*	D3V5
dife* entr*	E4
difer*	D4E4V4
diferencia	D5E3
diferencia de	F3
diferencia entre	E3
diferente	V5
diferente $	V5
difu*	I3X9Y8
difus*	X8Y8
difusion	I3N-3X10Y8
difusion $	X7Y5
dig*	E4P-4S16T-4W-4a-4b7d-7e-3h-3j-3n6p6q5r4
diga	D3E5Q3S3d-3l4p3
diga #	D3E5
diga $	J3l3
diga*	C3D-3X5b8
diga* #*	E5
diga* cuan*	C-3p6
diga* el*	C3
diga* si*	S4
diga* su*	r3
digal*	c3
digale	c5
digam*	C4b7p3
digame	C3b9r3
digame por	b4
digi*	f4q8
digit*	q9
digito	q9
digo	D4S10n9r3
digo $	D4S15
digo a	L3
digo al	n3
digo que	n8
digo* al*	n4
digo* que*	n6
dij*	A3J10P-3Q3R-3S-3T-3V-3b4e-3g6n13q9
dije	J7h-4n-3q11
dije #	h-3q8
dije que	J5q4
dije*	A3D3Q4b3g3
dije* #*	q7
dije* que*	F3J9Q4b4g4q4
dijer*	A3Q5b4
dijeron	A3Q5
dijeron que	A3Q5b4g3
diji*	n12
diji* que*	n3
dijis*	n13
dijiste	n13
dijiste que	n3
dijo	A3g4h3n6
dijo el	n5
dijo la	b3
dijo que	A3h3
dijo* el*	h3n5
dijo* que*	g3
dil*	a10
dile	a10p3
dile a	a6
dile que	H3a5
dile* a*	a6
dile* que*	a6
dim*	A-3B3C10D-4E-4F-3H7I4L-4M3S-3T6U7W3a-4b7d-7h-7j-4k-3m7n5p10q-5
dime	C7D-4E-3H10I4L-4M4S-3T5U5W5a-4b7c-3d-6h-7j-3m4n8p5q-5r3
dime como	H4Q6U-3
dime con	C5
dime cuanto	H3W7
dime el	H4W8m3
dime en	n6p3
dime lo	C5
dime los	C7I5
dime mis	U7
dime nomas	H3
dime que	M3T7W3
dime quien	B5
dime si	C3H4K3M-4b6n6
dime*	C4U3
dime* como*	Q7
dime* con*	C3
dime* cuan*	H4I3U-3W6
dime* el*	W7m6
dime* en*	n5p3
dime* lo*	C3U3
dime* los*	C8I4
dime* mis*	U7
dime* noma*	H3
dime* que*	M4T6W3h-3
dime* quie*	B6
dime* si*	C3H4M-5n8
dime* todo*	T3
dimel*	C3U3p3
dimelo	C5U3
dimo*	G4m4
dimo* acce*	m5
dimos	G3m3
dimos acceso	m4
dimos en	G3
din*	C4D-3H7I4L5U-4b9e12n-4q5
dine*	C5H10I6L5U-4W3b8e10n-5q4
dine* a*	W4
dine* ahi*	b3
dine* elec*	d3
dine* en*	b6
dine* es*	H6U-3
dine* jaja*	q3
dine* la*	C4
dine* llev*	H4
dine* paso*	H4
dine* que*	d3
dine* trae*	p6
diner*	C4D-3H9I8L4U-4b8e11n-5q4
dinero	C3D-3H8I5L3U-4b9d4e13n-5
dinero $	H5I7L4e12
dinero ahi	b3
dinero electronico	d5
dinero es	H4
dinero jaja	q3
dinero paso	H4
dinero que	d3
dinero trae	p6
dio	B12D3F4I3h3q3
dio de	B11I5f-5
dio el	H3
dio la	B5
dio mal	F4h-3q4
dio su	f6
dio*	Z3a13o9
dio* de*	B9I5f-5
dio* el*	H4
dio* la*	B3
dio* mal*	D3F4h-4q4
dio* su*	f5
dios	a10o12
dios $	a4o-3
dios se	o10
dios te	a5
dios*	a5
dios* se*	o7
dios* te*	a14
diosi*	a3
diosito	a7q3
dir*	c4j12
dire*	F4c5j8
direc*	F4c6j10
direccion	j13
directamente	c4
directo	c4
directo $	F4
dirig*	Z4
dis*	C4E-3G3L-3O4R3T6V12W-4Z13a-3b5d-3f-3i-3j5n4o-3r3
disc*	O9Q4Z13n4r3
disc* con*	F4
disc* la*	Q3b3
disc* mens*	Z4
disc* uste*	r4
discu*	O10V-4Z15j3r3
disculpa	F3Z11
disculpa $	Z11
disculpe	O8T3V-3Z7j4r4
disculpe $	O9Z4
dism*	G5
dism* en*	G5
dismi*	G4
disminuya	G3
disminuya en	G6
disp*	C7T7b6
disp* del*	C7p3
disp* para*	T3
dispo*	C9T7b4
disponible	C5b3p3
disponible al	C3
disponible del	C3
disponibles	C4T7b3
dist*	R4V12p-3
dist* ayer*	R3
dist* con*	n4p-3
diste	R3n3
diste con	n4p-3
disti*	V14
distinta	V7
distinta $	V4
distinto	V9
distinto $	V4
div*	Q3
divi* la*	Q3
divid*	Q3
do	Q6T9b8q-3
do i	Q7b3
do* i*	Q5b8
dob*	D9E-3F4G4L5W13Y3a-4d-3k-3n6o-3q6
dobl*	C-3D8E-3F3G3L9W14a-4d-4n5o-3q8
dobl* a*	D3
dobl* asi*	F3
dobl* los*	W12
dobl* quit*	q3
dobl* y*	F4
doble	D11F5L10W3a-4n4o-3q6
doble $	D5L9O-3Y5a-3n8o-3q3
doble a	D3
doble y	F3
doc*	a3h4j6
doce*	j3
doce* de*	j3
docen*	h3q3
docena	j4
doct*	a5f4j3
docto*	a5
doctor	a4
doctora	j3
doe*	C6p7
does	C5p6
dol*	f3j7
dola*	j8
dolar*	j7
dolares	j7
dom*	D5H9W3j11n-3
domi*	D5H8W4j13
domi* cuan*	H7
domi* de*	W5
domi* por*	a4
domic*	L4W3j10
domicilio	L3j9
domicilio $	j8
domicilio de	W5
domin*	D7H7j6
domingo	D5H9j6
domingo #	H4
domingo $	D4M3j4
domingo cuanto	H5
domingos	a4
domingos $	j3
don	C11F4G5H-4Q-3V-3a-3c4f6h7j-3k3n3
don $	d3i3
don beto	C3E4F3G3
don chuy	k5
don eloy	W3
don goyo	C4l3
don heriberto	F4n3
don nacho	G3
don nico	C3
don ramiro	c3
don*	A3C4F5I-3J-3K-3M-4N-3O-3P8Q9S-4T4U-7X-3Z-3b-5d8e-4g-3h4j8l-4m-3n3o-4q-5r12
don* beto*	G3
don* chem*	P3
don* chuy*	k5n3
don* eloy*	C4
don* goyo*	C4h3l4
don* heri*	F3n3
don* nach*	G3
don* rami*	C3c3
dona	B5C8D5F7G4H-5L-3P3Q-3a-4d8h6j-3l-3q-5
dona $	p4
dona carmen	D5
dona cata	r5
dona chole	B4
dona cuca	C3G4
dona del	C3
dona licha	d4
dona lupe	F5
dona mago	A3F4V3k5n-3
dona ofelia	G6P3
dona quiere	D3
dona remedios	E3
dona tere	E4
dona* carm*	D4
dona* cata*	r3
dona* chol*	B3
dona* cuca*	C3G3h3i3
dona* del*	C3
dona* lich*	C3d3
dona* lupe*	F4
dona* mago*	A5F3V3k5n-3
dona* mech*	C3
dona* ofel*	G8
dona* quie*	D3
dona* reme*	E3
dona* tere*	E3
dona* ☎*	P3
dond*	B-3C-3P8Q14T6U-3W-4b-4c4d4h-7j12n7r10
dond* apun*	H4
dond* empi*	T5
dond* esta*	j9
dond* le*	P4
dond* lo*	d9
dond* me*	r9
dond* pued*	L4
dond* qued*	D6j4
dond* sale*	P4r4
dond* veo*	P-4Q17U-4h-5n7
donde	B-3C-3F-3L4P5Q13T4U-3W-3b-4d3h-8j13n6r12
donde apunta	H4
donde empiezo	T6
donde estan	j8
donde le	P3
donde lo	d6j3
donde me	P3r9
donde puedo	L4d3
donde queda	j4
donde salieron	P5
donde veo	P-5Q16h-6n8
dor*	H5
dorm*	H7O-3
dorm* cuan*	H3O-3
dormi*	H6
dormir	H4
dormir $	H3
dormirme	H4
doy	A3Q8S7h4n11q-4
doy $	h3
doy de	Q8k-3n5
doy su	S3
doy* de*	Q8n7
doy* para*	k4
doy* perm*	A3
dud*	H-6K33Q5S4T-5U-3a-4h-3n11q3
duda	H-3K15Q4S4T-3U-3n8p3
duda $	K5Q3S5T-3V-3n9
duda de	n6
duda*	K10o3
duda* de*	H-4K5n8
duda* la*	K3
duda* por*	K3
dudas	K8o4
dudas $	K4o3
dudo*	K22
dudos*	K23
dudosas	K13
dudosas $	K14
due*	F3a9c8h3
duel*	a13
duel* la*	a9
duele	a13
duele la	a9
duen*	F3c6h5
duen* del*	h3
duen* que*	F4
dueno	W4c5
dueno del	h3
dul*	R3h4k4m3
dulc*	R4k4m3
dulce	R5k3m6
dulce $	R4m4
dup*	D3G3i11n4q6
dupl*	i19n4q3
dupl* que*	n5
dupli*	D3i17n3q3
duplica	i3
duplicados	G4
duplicados elimina	G3
duplicala	i19q-3
duplicala $	i15
duplico	q7
dur*	L10R3j4
dura	j8
dura el	R3
dura*	L9e3
dura* el*	R3
duran	L9
duran $	L9
dzu*	g5
dzul	g4
e	H-3P9U10
ech*	D3F6M-3Q-4S-3U7V9W-4Y3b3d3e3h-5i-3n-3q13
echa para	q3
echa*	F5H3Q-4U4V4W-3d5e3h-4p3q11
echa* #*	F9
echa* a*	k4
echa* abaj*	h-3q9
echa* el*	H6a3
echa* los*	H5
echa* mano*	d3
echa* para*	G3e4q12
echa* sus*	d4
echa* un*	C3Y3
echal*	C3F3n4q5
echala	q11
echala abajo	q3
echala para	q4
echale	F5V3d3n4q-4
echale #	F7
echale mano	d5
echale para	G5
echale un	C4
echam*	C-3H5U3V5l4
echame	C-3H7U4V5p4
echame el	H5P4V3p3
echame la	V3
echame los	H3
echame un	b3
echamos	l3
echamos ayer	l4
echar	q9
echar abajo	h-3q6
echar para	q3
echar*	e6q-3
echas*	a3
eche	q3
echo	U5
edad	Q3
edg*	l5
edga*	l7
edgar	l5
edgar $	l4
edi*	C-3E21R6k3
edit*	C-3E16R5
edit* de*	k4
edit* punt*	E10
edita	E10
edita puntos	E11
edith	R8
edith $	R7
edith de	k4
efe*	C-3L4W5d7e6h3n3q3
efec*	C-3W3d6e5h3q4
efec* #*	h3
efec* el*	d4
efec* que*	d4
efec* y*	W3
efect*	C-3D-3E-3L3W5d8e8h3n3q3
efectivo	C-3J4W5d3e5h4n5
efectivo #	h3
efectivo $	J3L3e4n3
efectivo que	d5
efectivo y	W3
efi*	o11
efic*	o12
efici*	o11
eficiencia	o9
efr*	l7
efra*	l5
efra* del*	l6
efrai*	l6
efrain	l5
efrain del	l5
eh	J11T19h-3n-5q-3
eh $	J5T15
eje*	c16
ejec*	c17
ejecu*	c14
ejecutivo	c12
ejecutivo $	c8
ejem*	J3Q3
ejemp*	J3
ejemplo $	J3
eki*	q13
ekiv*	q11
ekivo*	q13
ekivoke	q11
el	H5M4N-8O-9P5R5S3T-4U-12V6W7Y3a7b-6c3e4g-5i4j7l3o-10p-3q4
el #	D-3F-3H6J5M12P10Q-4a-3h-5i5j5n-5q4
el $	C-3Q-3V6a-3i10n-3p11q6
el acceso	R7l14
el acumulado	H9
el agua	a6
el aire	K4a5
el ajuste	A6B4E-3
el alta	k3
el america	a7
el ano	P3
el anterior	H3
el arqueo	H6
el audio	Z3
el aviso	X4n4
el banco	H3S3
el bano	a4
el bono	G11q-4
el bot	K5R4
el buen	H7
el bueno	E4
el cafe	S6b3p3
el cajero	R3
el cambio	D4J4S3q-4
el camino	Q4
el camion	a8
el carga	P8
el carro	a5
el celular	A3Z4a3d-3i4q6
el changarro	H4
el chat	J4r4
el chavo	V5
el chisme	a4
el cierre	H7S5
el cliente	D8I-3J4Q8V-8f-4h3q8
el codigo	I4R7
el colchon	f3j3
el consolidado	H3
el contador	H3M3
el contrato	l6
el corte	H5W5X5Y5j4q-3
el cortecito	H6
el dato	H3
el de	A5B-3D4H-5J3R3U4V12W-3Z3n-6q-6
el dedo	J4q7
el del	D5H-5M3V5W3a9d-3h-3i4n-3
el deposito	a3
el descuenta	A3n5
el detalle	P7
el dia	H20W4d4
el dinero	W4d5
el doctor	a3
el domicilio	W4
el domingo	D5H7
el don	d3q6
el dueno	F3W5c4
el encargado	c6
el enlace	R8
el envio	F3L5
el equipo	m10
el estado	P5
el estatus	n7
el favor	c3h3
el folio	M10Q4h-6n3q10
el gas	b3j5
el gerente	B4c10
el grupo	I3Z8
el gusto	r5
el historial	P7
el horario	W4
el hospital	B3
el importe	q5
el ingeniero	c6i3
el intento	o3
el internet	K4Q5a7
el iva	W3
el jefe	U4a4
el joven	C3P3V7f3
el jueves	P4
el juguete	e3
el kilo	j5
el lavado	i4
el letrero	g3n5
el limbo	K8
el link	Q-3R14
el linkcito	R4
el lunes	E3G4H11S3a-3e3j3k8p-3
el mandado	b3q3
el medicamento	L3
el mejor	H3
el memo	l4
el mensaje	Z5n5
el mensajito	Y3n4
el menu	T18j3
el mes	H8
el metro	a4
el miercoles	H5
el minimo	j4
el mismo	L4V4i7
el monedero	C5E18I6L3f-4h-3n7q-3
el monto	Q7S-3i4q9
el mostrador	e3k4
el muchacho	h5k-3l3
el negocio	H7p-3
el nino	Z6a4
el nombre	W9
el nuevo	T4W6
el numero	H-6J4Q4W4c6l8r3
el ok	A7
el otra	i4
el otro	A5V9j3n-3q9
el oxxo	l7
el padron	I6
el pago	e3
el papel	a4
el papelito	H3
el paquete	j6
el paro	H3
el partido	a6
el paso	l3
el pastel	D3F6e3
el pedido	e5j4
el perfume	e5
el permiso	l7
el perro	a9q3
el personal	m8
el pollo	o7
el porcentaje	W6
el practicante	k3
el precio	W10j3
el premio	d3
el primero	V3q3
el primo	l6
el procedimiento	Q8
el producto	D3e3
el profe	P6
el programa	I9L5N5W-3f4g3
el promedio	H5
el proveedor	c6
el proximo	V7
el puntaje	E4
el punto	L7W4
el qr	R6
el que	C-3I5J3V26c3n-4
el rafa	l5
el rastro	B10H-3
el refresco	G3
el regalo	G3S4d3p4
el registro	B6P6n5
el remuevelos	G4
el repartidor	Z3
el reporte	X5Y6
el responsable	c3
el resto	d6
el resumen	H-5X4Y5
el resumencito	H6
el sabadito	H6
el sabado	B4j7l3
el saldo	C6E8F8G12Q4W5h-6i-3p6q-4
el senor	C3L3O5e3f5h3n-3p3
el servicio	D5
el si	A5Z-3q7
el signo	Q5
el siguiente	V7
el sistema	B9D-4E5F4H-3a-4f4k4l-4m5n8r4
el sueldo	W6
el sueter	e4
el taladro	e6
el taquero	E4
el telefono	S4X7Z9c-3n5q5
el termo	L4
el thinner	i3
el ticket	L3M12Q3S8i-4q12
el tinte	d3j5
el total	H8Q3Y5h-3q7
el trabajo	l8
el trato	D5L3
el turno	H3W3k3
el ultimo	l3n6p5q3
el usuario	l5
el viernes	F4a9
el vinculo	R4
el visto	A5
el ☎	C16E11F4H-5L-3P13V4a-5b3d3e-3h12i-4j-3k3p-8q-5
el* #*	D-3H7J7M14P9Q-3a-3h-6i5j4n-6q5
el* acce*	R9l10
el* acum*	H8
el* agua*	a7
el* aire*	K3a7
el* ajus*	A4B5n3
el* amer*	a6
el* ante*	H4
el* apag*	h3
el* arqu*	H8
el* audi*	Z3
el* avis*	X5n3
el* bano*	a3
el* bato*	h3
el* bono*	G9q-3
el* bot*	K3R3
el* buen*	E3H9
el* cafe*	S9
el* caje*	R3
el* camb*	D3J5S3q-4
el* cami*	Q3a5n3
el* carg*	P6n3
el* carr*	a4
el* cart*	g4
el* celu*	Z4d-4i4q9
el* cham*	G-3d4
el* chan*	H5
el* chat*	J3r3
el* chav*	V5
el* chis*	S-3a5
el* cier*	H6S4
el* clie*	D10I-3J4Q9S4V-9f-4q9
el* codi*	I4R10
el* colc*	f3j3
el* comp*	M3
el* cons*	H4
el* cont*	H3M3l6
el* cort*	H5W8Y5d3q-3
el* de*	A5B-3H-5J4U3V16Z4d-3i3n-7q-4
el* dedo*	J5q6
el* del*	D3H-5V5W4a8i3l4n-3
el* depo*	a3
el* desc*	A3n4
el* deta*	B3P7
el* dia*	H19d3
el* dine*	W5d4
el* doct*	a4
el* domi*	D6H8j4
el* don*	d4q4
el* duen*	F4W3c5
el* enca*	c7n3
el* enla*	R10
el* envi*	L4
el* equi*	k3m15
el* esta*	P4n7
el* favo*	N3
el* foli*	J3M10Q4h-4n4q11
el* gas*	a5j3
el* gere*	B5c8n-3
el* grup*	Z6
el* gust*	r6
el* hist*	P6
el* hora*	W3
el* hosp*	B4
el* impo*	q4
el* inge*	c5
el* inte*	K6Q3a4o6
el* iva*	q4
el* jefe*	U3a4
el* jove*	C4V4h3
el* juev*	P3
el* jugu*	e3
el* kilo*	j6
el* lava*	i3
el* letr*	n5
el* limb*	K10
el* link*	R15
el* lune*	E3G3H10S5U-3e3j4k7p-3
el* mand*	q3
el* mejo*	H3
el* memo*	l3
el* mens*	R3a5n5q-3
el* menu*	T20j4
el* mes*	H8
el* metr*	a6
el* mier*	H9
el* mini*	j4
el* mism*	L4V3h-3i10r4
el* mone*	C5E11I6L6f-4g-3h-3n7p6q-3
el* mont*	Q7q8
el* most*	e3k4q3
el* much*	h5k-3l6n3
el* nego*	H7p-3
el* nino*	Z6a4
el* nomb*	W6
el* nuev*	W4
el* nume*	H-8I3J3Q3W3c9l7n-3q4
el* ok*	A7
el* otra*	i4
el* otro*	A4V9j5n-3q6
el* oxxo*	l3
el* padr*	I6
el* pan*	i3
el* pape*	H3a3
el* paqu*	j8
el* paro*	H4
el* part*	a5
el* paso*	l3
el* past*	D4F4e5q-3
el* pedi*	e5j4
el* perf*	e6
el* perm*	l7
el* perr*	a6q3
el* pers*	m10
el* poll*	L3o5
el* porc*	W6
el* prac*	k3
el* prec*	W13j3l-3
el* prim*	l5
el* proc*	Q9e-3
el* prod*	D3
el* prof*	P5
el* prog*	I9L3N4W-3g5
el* prom*	H5
el* prov*	c4
el* prox*	V4
el* puen*	H3j3
el* punt*	E4L7
el* puro*	Q3
el* qr*	R5
el* que*	C-4I5T3V24n-3
el* rafa*	l4
el* rast*	B12H-5
el* reci*	M5
el* refr*	G4
el* rega*	d5p4
el* regi*	B4P4n5
el* repo*	W3X5Y6
el* resp*	n4
el* rest*	b4d6
el* resu*	X6Y5n3
el* saba*	B3H10j6
el* sald*	C8E9F8G11W5h-6i-5n-3p8q-5
el* segu*	a3
el* seno*	D3O6S4a-3e3f7i-3n-3q3
el* serv*	D3j3
el* si*	A5q6
el* sign*	Q5
el* sigu*	V9
el* sist*	B8D-3F5a-3f5k3l-4m7n8r4
el* suel*	W7
el* suet*	e4
el* tala*	e5
el* tamb*	k3
el* taqu*	E5
el* tele*	S3X5Z6c-4n6q4r4
el* term*	L4
el* thin*	i4
el* tick*	D4H-3M9Q4S8a-3i-4n3q11
el* tint*	d5j4
el* tota*	H9Y5q7
el* trab*	l7
el* tran*	H3
el* trat*	D6L3
el* turn*	k3
el* ulti*	P-3l4n5p3
el* usua*	l4
el* vier*	F3a5j4
el* vinc*	R4
el* vist*	A7
el* ☎*	C18E10H-5L-3P15W3a-5b3d6e-3h10i-4j-3p-9q-3
elb*	k3
elba hazla	k3
elba* hazl*	k3
ele*	d6
elec*	d5
elect*	d4
electronico	d4
eli*	F-5G12N24h-5i-3l10m-3n-4q16
elim*	D-3F-4G14N18d-3h-4l13n-4q15
elim* #*	G6
elim* a*	l5
elim* al*	l4
elim* la*	q4
elim* mi*	N10
elim* mis*	N4
elim* por*	G3l3
elim* ☎*	G3
elimi*	F-4G13N24Q3d-3h-5l11n-4q15
elimina	G7N4Q4h-5l7q9
elimina #	G3
elimina al	l5
elimina la	q4
elimina mi	N3
elimina por	G3
eliminala	G3l5q10
eliminala #	G3
eliminala $	q9
eliminala por	l5
eliminalos	G3
eliminalos ☎	G3
eliminame	l4
eliminar	N4
eliminar mis	N4
eliminen	N10
eliminen mi	N5
ell*	B4D-3H-4L3V6a-4c3d3f3h-5i12n-3p12q7
ella	A-3B3H-3P3T-3V5a-3f3h-6i11n-3p11q6
ella $	C-5F3P3V4p13q5
ella cuanto	p3
ella dice	d4
ella sola	B4
ella trae	V5
ella ya	c3
ella* #*	i3
ella* cuan*	p3
ella* dice*	E3
ella* sola*	B5
ella* trae*	V3
ella* ya*	c4
elo*	W5
elot*	q3
eloy	C4
eloy $	W5
elv*	h3l4
elvi*	h3l3
elvia	C3h6
elvia se	h3
elvir*	l3
elvira	l4
elvira pidio	l3
ema*	R3k3
eman* ponl*	k3
emanu*	R3
emanuel	R4
emanuel ponlo	k3
emi*	W5g3m10n-4
emil*	B5m6n-5
emili*	B4g3m6n-4
emiliano	B3W3g4m7n-3
emiliano $	B3W3m8n-4
emp*	B8C-5F-3H-6J-4O-3P-8R5S-3T3U-4V-4c-6d-7f6g11h7i-3j-3k16l13m20n-7o-5r6
empe*	I3a5d-3f4g5h10k3n-3q4
empe* a*	L3a6g5
empe* con*	b3f5
empe* de*	q6
empe* mi*	k3
empez*	I3a4d-4f4g5h8n-4q5
empezamos	I3q8
empezamos $	I5h8
empezamos de	q6
empezar	d-3f5g6h4k3
empezar $	T3g3
empezar a	g3
empezar mi	k4
empi*	C-3P-3T5f10g6k8
empi* a*	P-3f5g6
empi* con*	f5h3
empi* dani*	k3
empi* fern*	k3
empie*	C-3P-4T6f10g7k6
empiece	f5
empiece a	f4
empieza	f5h-3k9
empieza con	f5
empieza daniela	k4
empieza fernanda	k3
empiezo	T6h5
empiezo $	T7
empiezo con	h5
empl*	B9D7H-3I-4P-4R6T-3V-3W3a-3c-3f-4h-4k14l15m19n-4o-3q-3
empl* acti*	m5
empl* con*	l7
empl* dulc*	m3
empl* mio*	l6
empl* olga*	k3
empl* reti*	G3
empl* ves*	m5
emple*	B8D4H-3I-4M4P-3R4T-3V-3a-3f-4h-3k15l12m19n-4q-3
empleada	M5k11l9
empleada $	k3l9
empleada olga	k3
empleado	B4D7Q4R4f-4k12l9m-3
empleado $	B6Q3R6k12m-3
empleado con	l5
empleado mio	l7
empleado saul	k3
empleados	B8P-3W4m17
empleados $	B7W3m17
empleados activos	m3
empleados ves	m5
empr*	r8
empr* me*	r4
empre*	r6
empresa	r9
empresa me	r4
en	D-4E5J-7K5L9O-9P4Q4R-7S7U4W4Y-3Z3a8c-6d3e-9i-6j3k3n4o-10p4r-7
en #	E16F6G3W-3d-6h6i3n-7
en algo	A4
en blanco	T4
en bodega	S3W5
en caja	V5j3
en camino	j5
en ceros	C8E6
en contra	E-4G6
en cuanto	C-4H-8L6P-3U9b6j4p8
en diciembre	I4
en dinero	L6
en duda	K11S3U-4n7q5
en efectivo	L3W3
en el	B3D-4E-4G-3I3K6L3N4T-3U-5V-4W3c-3f8h-3k5m6p3q3
en enero	I4
en esa	p4
en espera	A9n3
en esta	d12m3
en esto	Q7m6
en fila	V5
en hermosillo	a4
en juarez	a4
en la	B-3C-3F-3J-3K3M5P-4S5T-5a9e-3g7h9j-11n-6o-4p-5q7
en las	L3
en lo	H5S6V4
en los	E7g3
en lugar	q4
en merida	a4
en mi	B5D5P5U5X3a-3b9g-3j-3n6
en monedero	b8
en morralla	d4
en mostrador	V5k3
en negativo	E4
en noviembre	H6
en orden	E4
en otro	S4Z9
en panaderia	k4
en papel	G3
en pausa	l4
en pesos	L4
en proceso	n4
en puntos	C3F4G-3H6L-3d3
en que	D-3F-3J4L3M3P16Q6S-4T8a-3b-3c-4n15p3q-5
en revision	A4
en serio	G4
en shampoo	j4
en su	C4E3G5W3d-6n3p6
en tarjeta	d3
en tienda	h3
en toda	H3
en todas	L5
en total	C-3P6U5p3
en un	L4S7n-3
en una	S4W5h-3n4
en ventas	U7
en veremos	n7
en vez	D3W3q6
en ☎	C8
en* #*	C4E17F9G3W-3a4d-5e-3h5n-9p-3
en* algo*	A4
en* blan*	T4
en* bode*	S3W6
en* caja*	H-3L3U3V6d3f-3h3
en* cami*	j5
en* cero*	C5E9
en* cont*	E-4G7
en* cuan*	C-4H-8L3P-3U7b8j4p9
en* dine*	L5
en* duda*	K9Q4S3U-3n5q4
en* efec*	W4d3
en* el*	B4D-4E-3G-3I7K6L3U-5V-4f11h-4j-3k3m4
en* esa*	p4
en* espe*	A9
en* esta*	d10h-3m4
en* este*	a3
en* esto*	Q7m5
en* fila*	V6
en* herm*	a3
en* la*	B-3C-3D-3F-3J-4L-3M5P-4S9T-5a8e-3g6h8j-8n-7o-5p-4q9
en* las*	L3
en* lo*	H6S5V6k3n-3
en* los*	E5g3
en* luga*	q5
en* meri*	H4
en* mi*	B5D4P5U3a-3b9d-3n8
en* mone*	b4
en* morr*	d3
en* most*	V4
en* nega*	E6
en* novi*	H4
en* orde*	E3
en* otro*	Z9
en* pape*	G3
en* paus*	l4
en* peso*	L3
en* punt*	C3F4G-3H7L-3d3
en* que*	D-3J4L3M5P17Q6S-4T5a-3b-3n15p3q-6
en* revi*	A3
en* seri*	G3
en* sham*	j5
en* su*	C4E3G3N3d-5n5p4
en* tien*	h4j3
en* toda*	H3L6l3
en* tota*	C-3H3P6U7b-3
en* un*	L5Q4S4n-3
en* una*	S4W6h-3n3
en* vent*	U7
en* vere*	n9
en* vez*	D4W5h-5n-3q9
en* ☎*	C7
enc*	F10H-7I-3L-3M9P-3R7W3Y5c7h-6k12n-7o6q-3
enca*	A3F4H-3R4a3c4k12o8
enca* abri*	R4
enca* de*	k5
enca* del*	c3
enca* el*	F3
enca* que*	A3
enca* regi*	m4
encar*	I-3R7c10j4k11m3
encargada	R4W5k6
encargada $	W4k7
encargada abril	R4
encargada que	A3
encargado	I-3R3c11m4
encargado $	R3c11n4
encargado de	k3
encargado registrados	m4
encargo	F3a3h3j3k3
encargo el	F3
encargo una	h4
enci*	H-4U4Y7
encim*	D4U3
encima	D4
enco*	D-3M3W4r5
enco* tira*	W3
encon*	D-3M3W4r4
encontre	M3
encu*	F8M7R4S4f3h-8n-3q-3
encu* la*	R4j3
encu* se*	F6h-3
encue*	F6M5S4h-6n-3q-3
encuentra	M3f3
encuentro	R3S5j3n-3
encuentro la	R3
encuesta	F6h-4
encuesta se	F8h-6
end*	E10
ende*	E10i3
ende* por*	E4
ender*	E10
enderezalo	E5
enderezalo por	E5
enderezarlo	E4
enderezarlo $	E4
enderezarlos	E3
ene*	H7P5j3
ener*	H9P4
ener* cont*	H6
ener* favo*	H3
enero	H8P5
enero $	P3
enero contra	H6
enero favor	H3
enf*	F3H-3W4X4a7h3
enfe*	F3h3
enfe* comp*	F4
enfer*	F3h3
enfermera	F4
enfermera compro	F4
enfr*	W4a7j3
enfre*	W3a3
enfrente	H-3W4
enfrente $	H-3W5
eng*	C5h3j4p-3
enga*	j3
engan*	h3j3
enganche	j3
enl*	K7P4R16U3
enla*	R17
enla* de*	R6
enla* para*	R6
enla* que*	R3
enlac*	R13
enlace	R15
enlace de	R8
enlace para	R7
enlace que	R3
enli*	K8P3
enlis*	K6P4
enlistame	P3
enm*	E5
enmi*	E5
enmi* los*	E7
enmie*	E7
enmienda	E6
enmienda los	E6
eno*	D9F5n-4q3
enoj*	D6F5n-3q3
enoj* ☎*	F4
enoja*	D8F3n-3
enojada	D5F3
enojada ☎	F3
enojado	D4
enojado $	D6
enr*	f14
enro*	f15
enrol*	f9
ens*	A3H5I8K6P6Q9T9U-3b3d-3e-3h-4l-3m3n5
ense*	D-3I9K6P12Q11T7U-3b3d-3h-4j-3l-4n7q-3
ense* a*	A-4I4Q17
ense* como*	Q4n3
ense* cual*	P4
ense* el*	T4n3
ense* la*	m3n8
ense* las*	A4H8Q-3
ense* lo*	A3b4
ense* los*	I4Q3
ense* mis*	P3
ense* quie*	I4
ensen*	I8K7P7Q9T7h-3j-3l-3n7q-4
ensename	H4I9P5Q12T9d-3h-4j-3l-3m3n6q-4
ensename a	A-3I3Q18
ensename como	n4
ensename cuales	P4
ensename el	T4
ensename la	m3n10
ensename las	A4H9Q-3
ensename lo	A3b4
ensename los	I6
ensename quien	I4
ensename sus	B4
ensenamelas	K5
ensenamelas $	K7n-3
ent*	A-4C-6D-3F-4H3J-8K4L-3N-4O-5Q-4R11S-5T14V-6X-5Z-5a-8b-6c3g12h-3i-3k7l8n13o20p-5q3r-5
ente*	J-5O-3T17Y5o27
ente* si*	n5
enten*	J-4L4T17o13
entendi	J-4T14n6
entendi $	T11
entendido	n-3o15
entendido $	o4
enter*	Y5o20
enterada	o10
enterada $	o6
enterado	o10
enterado $	o8
enterarme	Y8
enti*	J-3T18c10
enti* a*	T3
enti* nada*	T5
entie*	J-4T19c10n-3
entiendes	T4
entiendes $	T6
entiendo	J-4T17c7n-3
entiendo $	T7
entiendo nada	T5
ento*	n17o5
ento* si*	n5
enton*	J3n20
entonces	J3n9o4
entonces $	o3
entonces si	n6
entr*	A-3B5C-6F-4H7J-5K7O-3Q-4R12S-4T-7U3V-5Y-3Z-3a-5b-4c-4f3g9j5k8l11m3n6o-6p-4r-3
entr* #*	h-4i3n4
entr* a*	f4h5k6
entr* al*	I4f5g3
entr* beto*	B5
entr* como*	k6
entr* comp*	n3
entr* de*	W7
entr* dice*	R3
entr* el*	M4q3
entr* en*	L3h3
entr* la*	R5e4n3
entr* mi*	R5
entr* mis*	R5
entr* nada*	l3
entr* o*	n7
entr* otra*	k3
entr* por*	B3
entr* que*	H3g6
entr* tarj*	E3
entr* todo*	H4
entr* turn*	U3
entr* un*	k3
entr* una*	k6
entr* ya*	l6
entra	R10k4
entra a	k4
entra la	R5
entra mi	R3
entra una	k3
entra*	C-3I4J-4P6R10T-3W3f6g4h-3j-3l6q3
entrada	W4i4l5
entrada #	i3
entrada $	l6
entrada a	h5
entradas	P3
entrado	I5
entrado al	I3
entran	L6R5
entran mis	R3
entrando	H4
entrando $	H4
entrar	R5f5g3h-3l4q4
entrar $	R3g3l6
entrar al	f5
entrar dice	R3
entrarle	g7
entrarle a	f3
entraron	I3K4P5n4
entraron $	K3P5
entraron al	I3
entre	H6R3k6l5m4n-5q5
entre #	W3
entre como	k4
entre compadres	G3
entre el	q3
entre mi	R5
entre mis	m5
entre tarjeta	E4
entre todas	H3
entre todos	H6
entre ya	l6
entre*	H3U4e5j5
entregar	U5
entregar turno	U5
entrego	H3e7
entrego $	H3
entrego la	e6
entro	B8K4Q-4T-3g10n16o-3
entro $	g6n18
entro a	l3
entro al	m3
entro beto	B5
entro o	n5
entro por	B4
entro que	H3g4n-3
entro una	n3
env*	F3X5Y5Z6d-3j8q3
envi*	X4Y6Z6j9
envi* a*	j5
envi* de*	X3Y3
envi* por*	Z4
envi* regr*	F4
envie	Z5
envio	F3L3
envio $	L4j3
envio de	Y3
envio*	j5
envios	j5
envios a	j6
equ*	E3G4H-3L3Q7W-4Z16a-4b-3h-5k9m15n-6o-3q13
equi*	G3H-4I-3Q7U-3V-3W-3Z17a-4h-5k9m16n-6o-3q17
equi* a*	k6
equi* al*	G6q-5
equi* comp*	m4
equi* de*	Z6q4
equi* en*	E4L3Q3W-3
equi* la*	q6
equi* van*	k3
equi* y*	F4
equip*	k11m20
equipo	k14m23q-3
equipo $	k4m21
equipo a	k8
equipo completo	m3
equipo van	k3
equiv*	E3F4G3H-3Q6V-3W-3Z24a-3h-5n-5q18
equivale	L4
equivale en	L3
equivocada	Z3
equivocado	Z15n-3q5
equivocado $	Z17q3
equivocado la	q4
equivocado sorry	Z3
equivocaron	D4
equivoco	E5Q6
equivoco de	q3
equivoco en	E3
equivoco y	F6q-3
equivoque	G6Q4Z8q12
equivoque $	Q4Z-7q16
equivoque al	G5q-5
equivoque de	Z12
era	A-3B-4C-3F-3H-4J19L-3P-3Q-4V-5W-3X-3Z32a-6c-3d-4e7f-3h-7i-5j-3k-3l6m-3n5p-3q31r-4
era #	h-3q15
era $	Z11n4q6
era a	l4
era al	q4
era aqui	Z7
era con	q3
era contigo	Z8
era de	Z5h-3n-3q8
era del	l3q3
era el	J4T3e3
era empleado	l4
era en	Z3
era ese	q11
era la	J3n3q-4
era menos	q6
era otro	q6
era pal	Z11
era para	D3J5Z23q-3
era sin	q3
era su	q4
era un	h-3q5
era venta	q3
era*	G11I4q15
era* #*	S3h-3q15
era* a*	l3
era* al*	q4
era* aqui*	Z12
era* clie*	G3
era* con*	q3
era* cont*	Z5
era* de*	Z6e3h-3n-3q8
era* del*	l3q3
era* el*	T4e3
era* esa*	q3
era* ese*	q10
era* la*	J3n5q-6
era* meno*	q4
era* otro*	q9
era* pal*	Z16
era* para*	D3Z26q-3
era* sin*	q5
era* su*	q5
era* un*	e-3q6
era* vent*	q3
eran	F3G10I4n-3q21
eran #	F4G4I4n-4q16
eran de	G5
eran* #*	F4G4I3n-5q20
eran* de*	G4
ere*	a-3c-4g3n-5o20r38
eres	a-3c-3n-5o19r38
eres $	r15
eres de	r6
eres el	r12
eres inteligencia	r4
eres la	r8
eres lo	o4
eres lupita	r3
eres robot	r3
eres tan	H4
eres un	o11r4
eres una	o6r-3
eres* de*	r6
eres* el*	r9
eres* inte*	r6
eres* la*	r9
eres* lo*	o6r-3
eres* lupi*	r3
eres* robo*	r6
eres* tan*	H4
eres* un*	o13r4
eres* una*	o9r-3
ern*	f3l17
erne*	V-3f3l20
erne* del*	l3
erne* ya*	l5
erne* ☎*	f3
ernes*	f3l19
ernesto	l22
ernesto $	l12
ernesto borralo	l3
ernesto ya	l6
err*	D7G3R4T-3W-3X-3Z9a-3h-4n5q19
erre	q7
erro*	D6E3F3G3O-3R5W-3X-3Z9h-4n11o-3q8
erro* a*	F3n3
erro* al*	R5
erro* en*	E3Q3
erro* mio*	q4
erro* ☎*	F4G-3
error	D4E3F3G4R4Z6h-3n11q7
error $	D7Z8n10
error a	F3n4
error al	R4
error de	n3q3
error en	D3
error mio	q4
error ☎	F3
es	B-7D4E3F-4G-3H-9I-3J10K-6L4M8N-7O-6P-4Q4S-8U-6V3W3X-6Y-5Z6a5d-8e-6f4h3i-4k3l5n-5q7r23
es #	E9a8b-3h-3q4
es $	A7C-3D-3I-3L3M12Q-3a-3e-3f-3h-4m4o-4r18
es abril	k3
es bien	W4
es cajera	l4
es cierto	C5b6o3
es con	Q3
es cuenta	G4
es de	Q-3W3h5i5k4l5n-5q3
es del	q4
es el	H-4I7J4L-3M3P-3Q7V12W-4Z-3d3e-5f-5i-6j5r5
es empleado	l6
es es	q3
es ese	P4
es este	r13
es esto	T4r6
es fraude	r6
es invalido	R3
es jacinto	l3
es kevin	f6
es la	C3D5L4V-3b-3f3h3j7n-3
es lo	D6T5b3
es mi	D3J4W6a3b3
es necesario	J6Q3
es nueva	f4
es nuevo	f4
es otro	V-3q7
es para	J5g4
es por	L7Q5
es que	i3n6
es su	F4W3j7q5
es todo	o10
es tono	k3
es un	D5
es una	J7h-3r5
es venta	J4
es ☎	C5d-4h6k9
es* #*	E11a10b-4
es* bien*	W4
es* caje*	l3
es* cier*	C6b4o4
es* con*	Q5
es* cuen*	G4
es* de*	E3V-3Z3h7i3k5l4n-5q4
es* del*	q3
es* devo*	e3
es* el*	B-3E3H-4I9M4Q7V15W-4Z-3e-5f-5i-7j4k4r5
es* empl*	l5
es* ese*	P3
es* este*	r11
es* esto*	r11
es* frau*	r6
es* jaci*	l4
es* kevi*	f5
es* la*	D5L3Q6V-3b-3j8n-3
es* lo*	D3T6b4
es* mi*	J4W6a4
es* nece*	J5
es* nuev*	f6
es* otro*	q7
es* para*	J5M3c3
es* por*	L5Q9
es* que*	C3i3n4
es* real*	E3r3
es* su*	F3W3j5q5
es* tan*	C3
es* todo*	o6
es* tono*	k3
es* un*	D3
es* una*	J4r6
es* vent*	J6q-3
es* ☎*	C5d-3h7k5
esa	A10C-4G-3H-6I-3J6L3Q-5T-4U3V7W5Z7a-5d-4f-4h-8i9j-3k-3l-5m-3n12o-7p4q22
esa $	J4U4V-3i3n15o-5q9
esa cantidad	q3
esa correccion	B4
esa devolucion	A3
esa era	q3
esa misma	i3p3
esa no	A8n-3q11
esa peticion	A9
esa que	V6p3
esa ultima	p3q3
esa va	V5
esa venta	h-3i5n3q8
esa ya	n4
esa*	K3q5
esa* cant*	L5q3
esa* corr*	B4
esa* devo*	A3
esa* era*	q4
esa* mism*	i3p3
esa* no*	A8n-3q12
esa* pers*	q4
esa* peti*	A6
esa* que*	K-3V4p3
esa* ulti*	p4q4
esa* va*	V5
esa* vent*	h-3i7q7
esa* ya*	n4
esas	J3K3q4
esas no	q5
esas* no*	q3
esc*	A-3H-3L-4N-3P-5Q9S6T8W-3X15Y5Z6a3b-4c6d-4h-3j-3n-4p-3q-5r12
esca*	g4
escan*	g3
escanee mi	R3
esco*	D4a3
escr*	A-3L-4P-4Q9S6T7X12Y7Z9a-5b-3c5h-3j-3n-4p-3q-5r15
escr* a*	Z4
escr* al*	Z5
escr* cuan*	S3
escr* omar*	l3
escr* para*	Q9
escri*	A-3B-3H-3L-4P-6Q12S4T4X17Y10Z10a-5b-3c5j-3n-3p-3q-6r14
escriban	X12r-3
escriban $	X8
escribanme	X6Y7
escribas	X5
escribe	r10
escribe $	r7
escribi	Z3
escribiendo	Z3r6
escribiendo $	r7
escribio	Z5
escribir	Q5T6c8
escribir $	Q-3T4c5
escribir para	Q7
escribirme	X7Y3
escribirme $	X6
escribo	Q6S12a-3
escribo $	S4T4
escribo cuando	S4
escribo para	Q4
escrito	D3Q6
escrito $	Q5
escu*	a5c3
escue*	a5
escuela	a5c3
escuela $	a7
ese	A-3B9C-5D4F-3G6H5J8Q-4T-3U-3V6Z6d-3e-3f-4h-7i7j-3n-9o-5p10q10
ese $	q4
ese celular	i3
ese cliente	G4V-3W4h-3i8p6q3
ese corte	H4
ese era	J3
ese mensaje	Z3
ese mismo	p9
ese monto	n-3q7
ese no	q7
ese numero	B4
ese saldo	B6E6
ese tavo	G3
ese ticket	M7n-5
ese* audi*	Z3
ese* celu*	C3i4
ese* clie*	C-3G5V-3W6f-3h-3i6p6q3
ese* cort*	H6
ese* era*	J5q-3
ese* mens*	Z3
ese* mism*	p9
ese* mont*	q8
ese* no*	D5q6
ese* nume*	B5i3l3
ese* que*	n3
ese* sald*	B6E3
ese* tavo*	G5
ese* tick*	M7n-5
eso	B-3C-4E5F-5H-5I-3J11K-3L-3M-3O-3P-3R-3S8T-6U-4V-4Z18a-6b-4c-3d-5e-3f-3h-6i-3k-4l-5m-4n20o16p5q14
eso $	H-3J8L-3S10T-3V-3X3a-4d-3l-3n11o12q12
eso a	E4n-3p6
eso de	E3G3Q4d-3h-3n6
eso en	E3
eso era	Z9
eso es	n5o6
eso iba	Z4
eso lo	n4
eso no	J4h-4
eso*	P6W3X3d-3
eso* a*	A3E4n-3p7
eso* de*	G3J4Q3d-4n7
eso* en*	E4
eso* era*	Z11
eso* es*	n4o11
eso* iba*	Z4
eso* lo*	n3
eso* no*	J4h-3
esos	F-3G3P8X3d-4q3
esos #	G4J3P3q-3
esos puntos	P4q5
esos* #*	G3q-3
esos* punt*	P4W3q5
esp*	A11C-3D6E-3O-3P-4S15T-5U-3V7X5b-7c-3d-9j-3m-3n13o-4q4r-3
espa*	X3a3n3
espacio	X3
espe*	A15D4F3Q-3S21T-3V7a-4d-3j-3n9o-3
espe* ahor*	S5V-3
espe* el*	A3H5
espe* mi*	A7
espe* que*	S10n-3
espe* tu*	n3
esper*	A13D5F4Q-3S17T-3V10a-4d-3j-4n12o-3
espera	A7F3S15q3
espera $	A3S7n3
espera que	S6
esperaba y	F3
esperame	S19V-3
esperame $	S9
esperame ahorita	S3
esperame que	S5
esperan	A3
esperando	A8D5H3S-6V10n4p3
esperando $	D6S-3V8n4p3
esperando el	A4H3
esperando mi	A3
esperate que	i3
espero	S-4n18
espero $	n11
espo*	A-4B3Q4W6b-5d-6l4q4
espo* como*	k3
espo* ya*	l6
espo* ☎*	W3
espos*	A-5B3Q3W7X4b-5d-7k3l4q6
esposa	A-5B5W3X6d-3k3
esposa $	X4
esposa como	k4
esposo	W3d-4l4
esposo $	L3Q3
esposo no	Z3
esposo ya	l7
est*	B3D3F-5G-7H4I3L-3M-4O4R-4T5V-6W-7X5Y-6b-4h4i-5l-3m6r11
esta	A7C5D6F-4G-4H4I3L-4N-4P-4Q-4T-5V-5W-3X-6Y-4Z-5a6b-6c5d6g-3i-5k-3l-4m9n7p5q5
esta #	h8
esta $	D-3J7M3V-3a-4m-3n25o-3p7q3
esta activa	m6
esta adentro	m9n-3
esta aqui	C3F3
esta arriba	n4
esta atras	V3
esta autorizado	m4
esta bien	A10D4J7n-3
esta chueco	D3
esta clienta	C3E6P5W4h-3n-3
esta como	m4
esta compra	L-3d12p5
esta con	d3
esta contestando	r3
esta cuenta	d3
esta dado	f-3h5m6
esta del	n4
esta detenido	A6
esta doble	n6
esta el	H-3L5a3c6
esta en	A3C4a-3f4n4p3
esta esperando	A5
esta floja	H4n-3
esta fuera	l3
esta inscribiendo	I6
esta la	C3T3V4c3
esta llevando	d3
esta lloviendo	a5
esta lo	D3L4n3
esta mal	C-3D5E10q11
esta no	o3
esta otra	d4h-3
esta pidiendo	G3H7
esta quincena	I4
esta registrada	m4
esta registrado	Q4k4n-3
esta regresando	e6
esta semana	B8H7I5K4M3V-3h-4
esta sucursal	m4
esta viendo	p3
esta ya	I3R6U6
esta ☎	C5
esta*	E7G-3J3K6M-3N3O10P3Q-5T-6W-6X-3Y-3a-5d-8f-3g-4i-3j7m3n7p-5q3r6
esta* #*	F5h8
esta* abie*	e3j11
esta* acti*	m10n-3
esta* aden*	m8
esta* ante*	E3
esta* aqui*	F4n3
esta* arri*	n5
esta* atra*	V4
esta* auto*	A-4B5m7
esta* bien*	A8D4J7n-4q3
esta* buen*	O3j4o5
esta* chue*	D6
esta* clie*	E7P5W4f4h-4n-3
esta* como*	m5
esta* comp*	L-3d11p6
esta* con*	U5d3l5
esta* cont*	j3r4
esta* cuen*	d7
esta* dada*	f3m5n-5
esta* dado*	f-3h3m8
esta* de*	C4H6P10b5d-3
esta* del*	n3
esta* dete*	A4
esta* devo*	e4
esta* dici*	h-3q4
esta* dobl*	n12
esta* el*	L3M3a5c6
esta* en*	A5K5Z3f3m-4n4
esta* escr*	Z4r3
esta* espe*	A6V6p3
esta* esta*	n4
esta* floj*	H4n-3
esta* form*	V5
esta* fuer*	l7
esta* insc*	I4L9
esta* la*	T3V3j3
esta* llev*	d3
esta* llov*	a7
esta* lo*	D3L3
esta* mal*	D12E13b-3q11
esta* meti*	l3
esta* ok*	A3
esta* otra*	d4h-3
esta* paga*	d3
esta* pend*	n6
esta* pidi*	G3H7
esta* por*	O3
esta* prob*	q3
esta* quin*	I5
esta* recl*	D3
esta* regi*	I3n-3r4
esta* regr*	e5
esta* roba*	B4
esta* sema*	B11H6I3M4V-3h-4k3
esta* sucu*	m4
esta* susp*	m4
esta* vaci*	b3
esta* vent*	c3
esta* vien*	J6p3
esta* ya*	I4R7U4V-3
esta* ☎*	C3h5
estab*	E7H-3J9K4Q-3V6Z3a-3q9
estaba	E5J9Q-3V6Z6a-3q11
estaba $	q7
estaba antes	E3
estaba el	E4
estaba en	k3n3
estaba escribiendo	Z4
estaba esperando	V5
estaba metiendo	l3
estaba probando	J3q3
estaba viendo	J7
establece en	E4
estac*	j5
estacionamiento	F6j3
estacionamiento #	F5
estad*	C3H6P8
estado	B4C3H6P9n3
estado autorizando	B5
estado de	C4H6P8
estan	A6D6E3H-3I4K6P-4S3T-3a3b-5d-3j12m5n4p-3q-3r-3
estan $	j5
estan abiertos	j10
estan activos	m4
estan autorizadas	m3
estan dados	m3
estan devolviendo	e4
estan en	A4I3K8n-3
estan mal	D7E4
estan por	O3
estan robando	B3D5
estan suspendidos	m5
estar	K-3L9N6n6r3
estar inscrita	L6
estas	O9c4o4
estat*	b4n5
estatus	K3b6m4n6
estatus $	m3
este	B4C5D-5E-3F-4H5I4J-3L-4M-3P8T8X5a3b-3f5g5j-4l-4n-7o-5p3q-4r14
este $	V4W5p4
este ano	P4
este celular	P6d3f3h-3
este chat	Q3T8r10
este cliente	B6C-3E4G3P3
este contacto	T5r3
este en	Q3
este es	r3
este joven	i5
este medio	T5
este mes	B4H8I8P5
este mismo	g5
este numero	C7g3r5
este otro	q3
este sabado	H6
este senor	h5
este telefono	C3r3
este ☎	C4f3
este*	F3X3Y4h4r3
este* celu*	P4f3
este* chat*	Q3T6r9
este* clie*	B6C-3E3G3P4f-3
este* comp*	h3
este* cont*	T5r4
este* en*	C4
este* es*	r5
este* jove*	i6
este* mand*	X4
este* medi*	T3
este* mes*	H7I12P5
este* mism*	g5p3
este* nume*	C6g4r6
este* otro*	q4
este* saba*	H4
este* se*	F4
este* seno*	h4
este* sist*	c3
este* tele*	C4
este* ☎*	C5
esten	Y4
estet*	F3Z3h3r3
estetica	F4
estetica se	F4
esto	B-3D13H-4J-5L4N6O-3P-3Q6T16U-3V-3X5a-5b-3c5d-4f-3g-4h11j-5k4n-5q-4r8
esto $	B-3D3J-4L4N5Q5T8U-3V-3W3X8a-3d-3h7j-3k3n-5q-3r13
esto con	c3
esto de	D4
esto es	k3
esto favor	h5
esto lo	r5
esto no	D5c4
esto o	L3
esto que	T4n4
esto*	J3L-4O8P-3S7b8c-5g10h6j-4n-5q-4r8
esto* con*	c3
esto* cont*	S3
esto* cuad*	H3
esto* de*	D3
esto* en*	d3g3
esto* favo*	h4
esto* lo*	r7
esto* no*	D5c3
esto* o*	L5
esto* perd*	T9
esto* que*	T7n3
esto* yo*	h4
estoy	J4O5S5T4X3b3c-4g5h5j-3n-4o3q-4r7
estoy con	S3
estoy contando	S5U3
estoy en	a3d3g3
estoy haciendo	H3
estoy perdida	T11
estoy yo	h5
estu*	B6H7U3X5a-3o4q9
estu* buen*	l4
estu* el*	H3
estu* en*	B3U3
estu* haci*	B4
estu* mal*	q9
estu* muer*	H6
estud*	q3
estuv*	B5H10U3X3l3q7
estuve	B4H3U4
estuve $	H4
estuve en	B4U3
estuvo	B4H10X3n3o-3q6
estuvo $	X3n8
estuvo bueno	l4
estuvo el	H4
estuvo haciendo	B5
estuvo mal	q9
estuvo muerto	H4
eta*	h3
etap*	h4
etap* #*	h3
etapa	h4
etapa #	h3
eti*	D3W8e3
etiq*	D4W6
etiqu*	D3W6e3
etiqueta $	e3
eul*	E4
eula*	E5n3
eula* en*	E5
eulal*	E6
eulalia	E6
eulalia en	E4
eva	G4
eva $	G3
eva*	F4
evan*	F3
evan* cob*	F3
evang*	F5
evangelina cob	F3
ex	W3a4l5
ex sigue	l5
ex* sigu*	l5
exa*	E8n4
exac*	E8G-3n3
exac* el*	E6
exact*	E8G-3T3
exactamente	E3n3
exactamente $	T3n4
exacto	E6
exacto el	E4
exc*	O7o12
exce*	O7o15
exce* serv*	o9
excel*	O8o16
excelente	O7o14
excelente $	o12
excelente servicio	o10
exi*	K3L3M10N3h-5n7
exis*	K3L4M7N5h-4q4
exis* algu*	L3
exis* el*	M7
exis* en*	f3
exist*	L3M8N5h-4
existe	L3M9h-4
existe el	M6
existe la	M3
existen	A3
existen movimientos	A3
existio	q4
exit*	n9
exito*	n8
exitosa	n8
exitosa $	n6
exp*	L5N6Q10T17a-3d-3j4
expl*	L4Q11T17d-3
expl* como*	Q6T3
expl* con*	Q4
expl* que*	T5
expl* todo*	k3
expli*	D-3L4Q10T18c3d-3
explicame	Q6T16
explicame $	T11
explicame como	Q3T3
explicame que	T4
explicas	Q4
explicas como	Q5
explico	c5
explico a	n3
explique todo	k3
expliqueme	Q5T6
expliqueme como	Q3
expr*	j4
expre*	j5
express	j5
express $	j4
ext*	A3F6W4X-3h-4j5q3r4
extr*	A3F6G3W4h-4j4
extr* a*	F3
extr* orde*	F4
extr* tu*	A5
extra	A4F3G3W6j4
extra $	W5q4
extra a	F3
extra tu	A4
extra*	F3a4
extras	F4
extras orden	F5
ey	O24o-3
f	h3
f #	h6
f* #*	h4
fa	C7b4
fa $	C6b3
fabi*	g3
fabio*	f3
fabiola	f3g3
fac*	H5J-3W12h4j14q-4
fact*	H6W11h4j15q-3
fact* #*	M5h4
fact* de*	W6h-5j3
fact* del*	h-3j5
fact* en*	H6
factu*	H6W13j16q-4
factura	W13h5j17q-4
factura #	M6h4
factura $	H3W3
factura de	W7h-7j5
factura del	j4
facturamos	H4
facturamos en	H4
faj*	h3
faja* #*	h3
fal*	A7B-3D11F6H-4J-6K8L-4O-3P-4Q-4R-3S3T-4V9W-5Z-3b5d-5e-3h-3i3j-4k7l3n4q5
fall*	a-4h-3n15o4q3
fall* el*	K4n-3q5
fall* hay*	l4
falla*	n3
fallando	n4
falle*	N3l3
fallecio	N3l4
fallo	n10q6
fallo $	n14
fallo el	K3q3
fals*	G4l3q4
fals* alar*	q3
falsa	G5
falsa $	G5
falsa*	l3
falsas cierrale	l4
falt*	A8D11F6G-5H-3J-5K5L-4P-3Q-4S4T-3V9W-4b6d-3i6j-4k10l-3n-3o-4
falt* #*	F4V8h-3q5
falt* algo*	n4
falt* de*	K4
falt* jose*	k8
falt* la*	i4
falt* lo*	D5F5
falt* los*	D8
falt* mete*	i5
falt* mi*	A5
falt* much*	b4
falt* o*	F4
falt* para*	C4
falt* pero*	E4
falt* por*	A3
falt* punt*	D3
falt* que*	A6k4
falt* sabe*	M3
falt* un*	S3
falt* una*	D4
falta	A8D11F4H-3L-3V5a-3b3h-4i7k8o-3q-6
falta josefina	k5
falta la	i3
falta lo	D6F5
falta mi	A7
falta o	F4h-3
falta por	K4h3m4
falta que	A8k6
falta un	S3
falta una	D6
falta*	D9E3F4G-3K5L-3S4V5a4b3h-4n-7q7
faltaba	q3
faltan	D7K5S4V7a5b3h-4n-4
faltan #	F4V6h-3
faltan $	S5
faltan de	K3
faltan los	D9
faltan pero	E4
faltaron	F3q5
faltaron #	q5
falto	h4q4
falto un	E4
fam*	f3i4
fami*	i3
fami* de*	i4
familia	i4
familia de	V-3i3
far*	L4r5
farm*	a3r4
farma*	L3r5
farmacia	L4r6
fat*	D4
fav*	C4D-7F4G-3H4L-6O-5Q-4R6X4Z-5a-7b3c8f3g3k3o-6q3r-3
favo*	C4D-7F4G-4H3J3L-7O-5Q-5R3T6V5W-4X4Z-5a-6c8f3g4k3l4o-6r-3
favo* #*	h5
favo* a*	k3
favo* canc*	l3
favo* clie*	d6
favo* de*	F6N3c3f3
favo* del*	F5
favo* es*	W4
favo* esta*	J5R6n-3
favo* fije*	E3
favo* la*	n5
favo* lo*	n3
favo* los*	E3G3
favo* me*	g3p4
favo* que*	C4
favo* ya*	H3
favo* ☎*	c6k6
favor	A-3C3D-7F3G-3H7K-3L-7M-3O-5Q-4R5T4V3W-3X5Z-5a-5b3c5d3g6k5l3o-7q4r-4
favor #	h8
favor $	A-3C6D-6E-4F-3H4L-6N-3O-4R4T6U3V5X9Z-4a-3c7e-6f4k3n3o-6q6r-6
favor cancele	l3
favor cuanto	b3
favor de	C-3E4F7q4
favor del	F3
favor es	W5
favor esta	R6
favor fije	E4
favor inhabilita	l4
favor la	J3n5
favor lo	n3
favor los	G3
favor me	p4
favor y	d3
favor ya	H4
favor ☎	c7k5
feb*	H5P5
febr*	H6P4
febr* cual*	H4
febre*	H5P5
febrero	H5P4
febrero cual	H7
fec*	C3I3M3P10Q4j-3n5
fech*	I5P11j-3n5
fech* de*	n8
fech* en*	P3
fecha	H-3I3j-3n6
fecha $	I5P3
fecha de	n7
fecha*	P8
fechas	P10
fechas $	P4
fel*	O9a7o7
feli*	O5a12o6
feli* cump*	a6
felic*	a3o9
felicidades	o11
felicidades $	o7
feliz	O8a5
feliz cumpleanos	a5
feo	F5p3q7
feo $	D3F5q10
fer	f5l10
fer $	l11
fer*	C9R4k3l3
ferm*	l4
ferm* ayer*	l4
fermi*	l3
fermin	l4
fern*	C8R3
fern* deja*	k4
ferna*	C10R3
fernanda	C4R4
fernanda $	C4R4
ferr* que*	E3
ferre*	E3
ferreteria que	E3
fia*	W5q5
fiad*	W6q4
fiado	W4
fiado $	W5
fid*	f3
fide*	f5
fidel	f4
fie*	F3I4j-3o13
fiel	F4
fiel merece	F3
fiel*	I5
fiel* mere*	F4
fiele*	I4
fieles	I4
fieles $	I3
fies*	a6j-3
fiest*	a5j-3
fiesta	a4
fij*	C3E5H3c6d-3l4
fija	E4
fija el	E4
fija*	C9H3l3n-3
fija* cuan*	H3
fija* el*	E3
fija* que*	l4
fijat*	C6l3
fijate	C5l3
fije	E5n3
fije en	E3
fije* en*	E3
fijo	c6
fijo $	c6
fil*	E3S7V10h7n-3q-4
fila	D4J3S6V9a-3h6n-3q-3
fila $	D5V5h4n-3
file*	E4
file* esta*	E3
filem*	E4
filemon	E4
filemon estan	E3
filtro	i3
fin	H12O-3j9n3
fin $	H13O-3j8o-3
fin*	C-3E4l4n7p4
fina*	E4n6p3
fina* debe*	E4
final	E3a3n5p5
final $	n7p3
final debe	E3
fine*	l3
fine* de*	l3
fines	l3
fines de	l4
fir*	A19K-6k4n9
firm*	A19B3K-5k4n4
firm* cont*	k5
firm* pend*	A9K-4
firm* quie*	B3
firma	A8
firma $	A4
firma verdad	A3
firma*	A15K-4
firmar	A10
firmar $	A7
firmas	A8K-5
firmas pendientes	A6K-3
firme	n6
firmo	B3k3
firmo contrato	k4
firmo quien	B3
firulais	f3
fis*	j3
flo*	G4H5f4n-3
floj*	H7n-3
floj* cuan*	H3
floj* verd*	H4n-3
floja	H3
floja verdad	H3
flojo	H3
flor*	C5G4
flore*	C3
flores	C5G5
flores $	G5
foc*	e10
foco	e6
foco*	e4
focos	e3
fol*	H-5M12Q7W-3a-3b-3e9h10i5n4q10
foli*	H-4M13Q8a-3b-3e7h11i4q10
foli* #*	M12e3h8i5n-5q3
foli* &*	M3e3h9q6
foli* que*	Q5
folio	H-5M10Q5W-3a-3e6h14n5q10
folio #	M11h7i5n-5
folio $	J3Q4h-4n8q-4
folio &	M3h8q6
folio que	Q4q4
fon*	G3h3
fond*	G5
fondo	h3
for	C4d6i4
for ☎	C5d4
for*	Q10T8V6a3g4n-5o4
for* ☎*	C5d6
form*	A4Q9T7V8n-3
form* de*	Q6
form* part*	g3
form* se*	o4
forma	Q9T8
forma de	Q4
forma*	A3V8g4n-3o4
formadas	A5
formadas $	A4
formado	V4
formados	V4
formar	a4g4
formar parte	g4
formu*	h3
formula	h3
fot*	D4Q6Z4a7
foto	D3Q3Z9a7g3q-4
foto $	a3
foto al	Z3
foto de	g4j3
foto del	Q4a5
foto*	h3j3
foto* de*	j5
foto* del*	Q5a5
fra*	r4
frau*	D3r5
fraud*	r5
fraude	r5
fraude $	r7
fre*	g4h4j5
frec*	g4
frecu*	g4
fres*	j4
fri*	D6a22
fria*	a10
friaz*	a8
friazo	a9
frij*	a7
frijo*	a6
frijoles	a6
frijoles $	a9
frio	D4a15
frio $	D3a8
fue	A-3B8C-5D-3E-4H6I-5J7L-7M13O-3P7Q-8R-3T-5U4X-3Z10b-7c-3d-5e-5f-3i-6j-7k-4l13m-3n16o7p-4q12r-3
fue $	J3M14h-3l5n10p-3q-4
fue al	S3l6
fue antes	F3
fue chiste	G4
fue con	q8
fue de	q6
fue el	H9P3Z7a6
fue error	q4
fue exitosa	n7
fue la	B7D3M4n7q-3
fue lo	P4b-3n13
fue mi	P3U3
fue nancy	B4
fue perla	B7
fue pero	W4
fue sin	Z7a3n-3q8
fue un	n-3o6
fue una	h3n6
fue*	G6H-4I6P6Q-3d-5h7k5l6n-3q8
fue* abon*	q3
fue* al*	S3l5
fue* chis*	G3
fue* con*	q9
fue* de*	h3q5
fue* el*	B-3H9Z5a8q3
fue* erro*	q7
fue* exit*	n10
fue* la*	B7M6h-3l3n9q-3
fue* lo*	F4P4n11
fue* mi*	P5U3
fue* nanc*	B4
fue* perl*	B5
fue* pero*	W3
fue* prue*	q3
fue* sin*	Z7a4n-4q8
fue* un*	n-3o9
fue* una*	J-3h3n6
fuer*	G5H-4I5P9d-5h3k5l7q9
fuer* #*	h7q6
fuer* del*	l3
fuer* desc*	G3
fuera	G5d-3k3l8q4
fuera $	k4l4q5
fuera descuentale	G4
fuero*	H-3I6P8d-3h6q7
fueron	I4P6h7q5
fueron #	D4e3h9
fueron $	I5
fug*	F3
fuga* jaja*	F3
fui	B3D7H3L-3P13Z4a-3j-3
fui $	B5P5
fui a	H3
fui con	P3
fui el	D6
fui* a*	H3
fui* con*	P3
fui* el*	D7
fun*	L6S3T11c3e4r-3
func*	L5S3T16r-3
func* disp*	T3
func* lo*	L7Q4
funci*	L5S4T13j3n-3r-3
funcion	S4j4
funciona	L8T4r-3
funciona $	T5c3r-3
funciona lo	L9Q3
funciones	T12
funciones $	T7
funciones disponibles	T5
fund*	e5
gab*	k4l5
gaba*	l3
gabac*	l7
gabacho	l6
gabacho $	l7
gaby	k5l3
gaby de	k4
gaby* de*	k5
gac*	W3
gan*	C-3F7G5H-6L20P-4Q-3W14a15b-5h-3j-4n-4p7
gana	D4E4H-4L9W8
gana $	D5L4
gana la	E4W3
gana*	L12W6a6
gana* la*	E3W6
gana* nada*	G3
gana* punt*	L9
ganan	L7W6
ganan $	L4
ganan puntos	L6
ganar	L10d3
ganar $	L4d3
ganar puntos	L5
ganar*	a7
ganaron	W3a7
gane	X3
gano	F7G4L4a5p7
gano $	F5G3
gano con	L3p3
gano el	a8
gano la	F6
gano* con*	L3
gano* el*	a10
gano* la*	F4
gansi*	a3p3
gansito	a3p4
gar*	M4V3c3e3h4
gara*	c3
garan*	c4
garantia	e3h4
garantia $	c3
garr*	h4
garr* #*	M3
garra*	h3
garrafon	M3
gas	Z5a7j5
gas $	Z6a9
gas*	C-5D3F-3J5L6P13W3d20f-3h15j-5n-6r-3
gaso*	a3
gasol*	Q5a3
gast*	C-6D4F-3J5L5P15Q-3W7a-3c-3d19h17j-6n-6r-4
gast* #*	d3h13
gast* casi*	D3
gast* en*	P3
gast* lo*	d6
gast* los*	L-3P6
gast* mi*	W5
gast* mis*	D3d3
gast* sus*	P5
gast* todo*	b4d4
gasta	W5d7
gasta todos	d3
gasta*	C-3L6P5d19h-3
gastado	P10b-4
gastar	C-3L7b3d14
gastar $	L3b5p4
gastar mi	d3
gastar mis	d5
gastar sus	d3
gastarse	d4
gaste	L-4P4b3h12n-3
gaste #	h8
gaste $	h5
gaste casi	D4
gasto	D4P4W3h13
gasto #	d-4h12
gasto $	d8
gasto sus	P5
gat*	a11e5
gati*	a7
gatit*	a7
gato	a12e3
gela*	P3
gen*	A-3D6H3I11K-3M-3O-3P-3R6S6T-4U-4W-3b-3c11d-3f-3h5i-4j-3k-3l7m11n-3o7p-3q-7
gena*	C3G3
gena* por*	G4
genar*	C3
genaro	C3G3
genaro por	G4
gene*	H4L7R6h3n5q-3
gene* de*	H4
gene* del*	H3
gene* punt*	L5
gener*	H4L8R5h5n3q-3
general	H5
general de	H4
generame una	R3
generar	h5
geni*	o10
genia*	o11
genial	o9
gent*	D4H-3I13S8T-3U-3c10h4i-4l9m13n-7o-4q-5
gent* de*	m6
gent* hay*	I4
gent* no*	c10
gent* nuev*	f4
gent* se*	D5I4
gent* teng*	I7m4
gent* trab*	m6
gent* trai*	m7
gente	D5I12S7T-4c11h3i-4l7m11n-7o-4q-5
gente $	I4Q3S7l7n-3
gente de	m5
gente hay	I3
gente no	c7
gente nueva	f4
gente se	D4I5
gente tengo	I7m4
gente trabaja	m3
gente*	m6
gentes	m5
gentes traigo	m5
ger*	B3L-3V-3W7a-3c5h-3k11l5m9o-3
gera*	l3m7
gera* sigu*	m7
gera* ya*	l3
gerar*	m7
gerardo	l3m6
gerardo sigue	m7
gerardo ya	l3
gere*	B5Q4W7a-3c9k8m5o-3
gere* #*	F4
gere* a*	k6
gere* ante*	B3
gere* de*	k5
gere* quie*	m4
gere* supl*	B5
geren*	B6L-3Q3W6a-3c7k11m8o-3
gerencia $	G3
gerente	B4F3W10c6k10m7o-3
gerente #	F3
gerente $	W8c9k4m4
gerente a	k5
gerente anterior	B3
gerente de	k5
gerente quienes	m5
gerente suplente	B4
gim*	h3
gimn*	j4
gimna*	h3j4
gimnasio	j4
glob*	W4
go	n11
goo*	O10
good	O14h3
gor*	V7a8
gord*	W3a9
gordo	W4a3
gordo $	W4a5
gordo*	Z3
gorr*	V5
gorra	V7
gorra $	V7
goy*	C5h3l3
goyo	C4l3
goyo fallecio	l3
goyo* fall*	l4
gra*	C3H-6I-3J10O-3P-3Q-4T-3U-3V-3X5Z-3a4g-3h4k-3o23q5
grab*	n8q3
grab* el*	q3
graba*	n7r3
grabaste	n3
grabo	n3
grac*	H-4J10O-4S4T-3X8c3o26
grac* a*	a4l4
grac* eh*	o4
grac* jove*	o3
grac* mi*	o5
grac* por*	H-3o10
graci*	C3H-4J12K3O-3S3T-4X8c3i-3o24
gracias	H-4J13O-3T-4X8c3o26q-4
gracias $	J15S3X7a-3c3n-4o16
gracias a	a4
gracias bot	o3
gracias compa	o3
gracias eh	o4
gracias mi	o3
gracias por	o7
graciela	q3
grad*	j3
gradu*	j3
graduacion	j4
graduacion $	j3
gran*	M3Y4a9h4
gran* del*	M4
grand*	M3Y5a3h6
grande	M3a4h5
grande $	a3
grande del	M3h3
grandes	Y4
grat*	L7W4d4p5
grati*	L6W5p4
gratis	C3L9W4d5j-3p4
gratis $	L4W3
gre*	o6
grea*	o7
great	o5
gri*	D4h6
grin*	h3
gris	h3
grit*	D5
gro*	D8W6
gros*	D7W7
grose*	D8W6
grosero	D8W5
grosero $	D10W5
gru*	I4Z10h4
grup*	Z14
grup* de*	Z8
grup* del*	Z5
grupo	I4Z16
grupo de	Z8
grupo del	Z6
gua*	A-3C4D-3H-3J11N4S-3T-4X-3Z-3a4d7e-3f-4j3k3n12o-3q7r4
guad*	I3f-3k4
guad* con*	f-3k5
guad* dent*	I4
guada*	I3k4
guadalupe	I3f-3k5
guadalupe con	k3
guap*	a9
guapo	a5
guar*	A-3C6D-3H-3J10N4T-3X-3Z-3a-4b4d7j3n13o-3q7r4
guar* #*	j3
guar* lo*	n4
guar* mi*	N6
guar* ☎*	d4
guard*	C6D-3H-3J11N4T-4X-3Z-3a-4b3d7h3j5n10q5r3
guardada $	Q3
guardado	C5d4r6
guardado $	d3p3
guardar	J5
guardar $	J3q4
guardaste	n6q4
guardaste $	n5
guarde	J6
guardes	J6
guardes $	J3
guardo	n16q3
guardo $	n8
gue*	E7V3a6h6
guer*	E4V3
guer* del*	E5F-3G3
guer* ☎*	F3
guera	E6F-4
guera del	E6F-4G3
guero	F5
guero ☎	F5
gui*	h4
guil* hay*	k3
guill*	R3
guille para	R3
gus*	D-4S4Y3a3b-4d5e5j-3o13r5
gust*	D-4a3b-3d5e5g3j-3m-3o14r6
gust* el*	e7
gusta	N4o6
gusta $	o5
gusta*	D-3Y6a4b-3d4g4
gustaria	Y4b-3d4g3
gusto	S3e6o4r4
gusto $	S4o4r5
gusto el	e6
gym	h4
ha	B21H4J-5L-3P16R4T-4W-3f10h-5i3p-3q-4
ha cancelalo	B4
ha comprado	P10f5
ha estado	B4
ha gastado	P4
ha hecho	B10
ha juntado	C4
ha llegado	R4
ha llevado	P7
ha metido	B11
ha movido	H3
ha puesto	B3
ha registrado	I4
ha vendido	H3
ha* canc*	B3
ha* canj*	H3
ha* comp*	P11f5h-3
ha* esta*	B4
ha* hech*	B8
ha* junt*	C3
ha* lleg*	R5n3
ha* llev*	P4
ha* meti*	B9
ha* pres*	l3
ha* pues*	B4
ha* regi*	I5
ha* vend*	H4
hab*	B-3C-4D-4F-3H-3I-3J-4L-3Q-4R-3S8T-6U-3V-3W-4X-4Y3Z7b-4c22d-3h-3j-4k6l-4n5o-3p-3q4r20
habi*	G4M5Y4a3f4i3k7m4q4
habi* #*	e4
habi* a*	k10
habi* meti*	q5
habi* por*	m6
habi* regi*	q4
habi* sali*	n3
habi* usad*	G4M5
habia	G3g3i4q5
habia metido	q4
habia registrado	q5
habia salido	n3
habia usado	G4
habia*	A4M5n-3
habian	M4
habil*	Y4f3k9m4
habilita	k5
habilita a	k3
habilitado	m5
habilitado por	m4
habilitame	k3
habilitame a	k5
habit*	a9
habl*	S8T-3Z5a-3c19r17
habl* a*	Z4
habl* al*	Z3c3
habl* con*	c10r6
habl* por*	c3
habla	r10
habla $	r9
habla*	S10T-3Z6c16n-3r3
hablaba	Z8
hablame	c8
hablar	S10T-3c11
hablar $	S6c-3r4
hablar con	c13
hable	c6
hable*	c7
hablen	c5
hablo	n4r13
hablo $	c-3r9
hablo con	r7
habr*	n4
hac*	A-3C-6F-5K-5M-4N-3O-4Q9T14U-3W-7X-3Z-3a6b-3d7g3i5j5m-4p3q4
hace	B-3C-4F-3H-4I5K-3L-4P4Q10S-5T3W-3a7b3i7p5q5
hace #	I5q4
hace $	Q3T3j3
hace cuando	Q8
hace que	D4U4b4l3n-3
hace ratito	i5
hace rato	i3n6p6
hace si	Q3
hace un	a9g3q3
hace una	D3
hace*	A-3C-3D3I-3K-3O-3Q5S6T13U-3W-4a-5b-5d6e3g3h4j10o3p-3
hace* #*	I3P3q3
hace* algo*	n5
hace* aqui*	T4
hace* cuan*	P11Q8b-3n-4
hace* el*	H6c3
hace* envi*	j8
hace* much*	B3
hace* otra*	T3q4
hace* para*	L3g5
hace* que*	D4U3b3l3
hace* rati*	i4n5
hace* rato*	I3b3i3n3p5
hace* si*	Q3
hace* un*	D-3a9j3n3
hace* una*	D4E5e5h6
hace* vali*	d9
hace* vent*	k3
hacem*	H-3Q5S6
hacemos	H-3Q4S6T4
hacemos $	S6T3
hacen	B3L4j14
hacen envios	j8
hacen muchos	B3
hacer	A-3Q3T10a-3b-4d4e5g4h5i3n6
hacer $	Q5T12n6
hacer algo	n4
hacer otra	T4
hacer para	g3
hacer un	d3j3
hacer una	E4Q-3e4h7
hacer*	d6q3
hacerla	q3
haces	D4H5T16n-3o5
haces $	T16o4
haces el	H5
haci*	B4a5l4
haci* cosa*	l3
haci* movi*	l3
haci* tono*	B5
haci* tram*	G5
hacie*	B4G3a4l4
haciendo	B3G4a4l5
haciendo $	a7
haciendo cosas	l3
haciendo mi	H4
haciendo movidas	l3
haciendo tono	B3
haciendo trampa	G4
hag*	C-4E-3J12K-3L3O-3P-3Q11T11Z7a-5b-5f4g4h-6i-3j4n12o-4p-3q-5
haga	D3Z3
haga caso	Z3
haga*	J10V3Z6a-3g6n-4q-4
haga* caso*	J-3Z11
haga* nada*	J9
haga* su*	f5
haga* un*	W4j5
hagal*	V4
hagale	V4f3
hagam*	W4g7
hagame	W4g6
hagame favor	d3
hagan	Z4
hagas	J12Z3n-3q-3
hagas $	J6
hagas caso	Z4
hagas nada	J12
hago	D-3Q11T11X4a-3b-3c3f4h-6n14q-3
hago $	S6T14n11
hago con	n4
hago cuando	Q4
hago para	Q5T-3X4
hago si	Q7
hago* cuan*	Q4
hago* otra*	n4
hago* para*	L4Q7T-3X3
hago* si*	Q9n-4
hal*	M8T7f3q-3
hall*	M6T6f3q-3
halla*	M3
hallo	M3T5
hallo $	T5
ham*	a6h6
hamb*	a6
han	D3I7P6
han vuelto	I4
han* sali*	I3
han* vuel*	I5
har*	I5X5n-4
hart*	I4X3n-3
hart* en*	I7
harto	X5
harto*	I4
hartos	I3
hartos en	I4
has	U3
has*	A4C-3D3H-3J3L3S-3T-3a4b4j3l6n5o9
hast*	A3H-3J3L5a4j6l5n6o11
hast* cuan*	L4j5n3
hast* el*	D3a4
hast* hoy*	b3
hast* la*	V3
hast* lueg*	o8
hast* mana*	o7
hast* nuev*	l4
hast* que*	J4j4l3
hasta	C-3a5b3j5l5n6o9
hasta cuando	L4j6n3
hasta el	D4a4j-3
hasta hoy	b4p3
hasta luego	o9
hasta manana	o4
hasta que	J4j4
hav*	C4U3b4p7
have	C3U5b5p5
have $	C4b5
hay	A8E7I6J3K8L7N-5P-8Q6R-5S-3T8U-10V6W-3X-6Y-6Z-6a10b6c3d-12e5g-5i-8j16l-3m-4n-6o-10p-3q3
hay $	H12I4T10j5
hay a	L4b4
hay ahi	C3p3
hay algo	B4K5
hay alguien	O9c4r4
hay alguna	K5Q4
hay alguno	A3
hay aprobaciones	A6
hay barata	W6
hay cola	V5
hay de	j3
hay diferencia	E3
hay en	C4I3b4m4
hay fila	D3h3
hay firmas	A7K-4
hay gente	D4
hay hoy	j8
hay limite	L4
hay lugar	j7
hay modo	n4
hay mucha	S5
hay nada	J4
hay otra	J8i-3
hay otras	K8
hay otro	V6
hay pan	j4
hay para	A4
hay pendiente	K7
hay promo	j4
hay puntos	L5b4
hay que	C-5D-3E11G6H-3I-3J4L4M-5T-3W-3a-4b-3d-4e11f7h7i-3j-6k7l5n-8q11
hay respuesta	n6
hay reten	a4
hay servicio	j3
hay solicitudes	A11
hay un	M5c5
hay una	D3M8h-3r3
hay ventas	K4
hay ya	I4
hay*	Y7q3
hay* a*	L5b3
hay* ahi*	C4p5
hay* algo*	A4B5K3
hay* algu*	O11c3n-4r4
hay* apro*	A5
hay* bara*	W7
hay* cola*	V5h3
hay* de*	H3j4
hay* en*	C4I4b5m3
hay* fila*	h4n5
hay* firm*	A6K-3
hay* gent*	D3
hay* hoy*	j8
hay* luga*	j5
hay* modo*	Q3n6
hay* nada*	J4
hay* otra*	J8K7q-3
hay* otro*	V5
hay* pan*	j3
hay* para*	A3
hay* pend*	K10
hay* prom*	j3
hay* punt*	L4b3
hay* que*	C-5D-3E10G8H-4J4L3M-4a-4b-3d-3e11f7h5i-3j-6k6l4n-8q13
hay* resp*	n7
hay* rete*	a5
hay* serv*	j5
hay* soli*	A8
hay* un*	M3c3
hay* una*	D3M8
hay* vent*	J4K5
hay* ya*	I6
haya	Y6q5
haya algo	Y3
haz	C-3E8H3W10d4h-3
haz la	H7W3
haz que	E6
haz un	E4W3
haz*	C-4H7I6R7V-3W15a-3e5f5g4h-4i7n3o-3
haz* la*	H5W3
haz* que*	E5W3
haz* un*	E3
hazl*	C-3R3W7f5h-3i6k3n4
hazl* otra*	i4
hazl* su*	f5
hazl* una*	R4
hazla	W3i4
hazle	F3R4f5h-3n6
hazle llegar	F3
hazle lugar	k4
hazle otra	i5
hazle su	f6
hazlo	d4
hazm*	H10I3R5W16e3g4n-3o-3
hazm* el*	H4
hazm* favo*	q3
hazm* gere*	W11
hazm* la*	H5
hazm* otro*	R6
hazm* un*	I5
hazm* una*	W3e4
hazme	H10I5R5W11g4n-3
hazme el	H5
hazme favor	H3
hazme gerente	W10
hazme la	H4
hazme otro	R5
hazme un	I5
hazme una	W4e4h3
he	H-3I-3L-4P15U19W-3b3g3q-3r-3
he canjeado	P7
he capturado	U3
he cobrado	U5
he comprado	P5
he gastado	P6b-3
he hecho	U6
he juntado	P-3b7
he metido	U7h3
he registrado	g4
he usado	P3T3
he vendido	U4
he visto	n3
he* canj*	P5
he* capt*	U4
he* cobr*	U4
he* comp*	P6
he* gast*	P5b-3
he* junt*	b9
he* meti*	U6
he* regi*	U3g5
he* usad*	T3
he* vend*	H-3U6
he* vist*	n4
hec*	B11H-3Q4U5o3
hech*	B12H-3Q4U7
hech* de*	B6
hech* hay*	Q4
hech* yese*	B4
hecha	Q4
hecho	B11U4o4
hecho $	U3o3
hecho de	B6
hecho karla	B3
hecho yesenia	B4
hel*	O19T14a-3i3o-4
hela*	i3
helad*	i4
helado	d3i3
helado $	d3
help	T22
help $	T18
hemo*	I3
hemos	I5
her	h-3i5p6
her*	L3P3Q5W4Z4a11d-3f3p-5
here	Q8q-3
here $	Q7
here*	L3
here* los*	L3
hered*	L3
heredar los	L4
heri*	F3n4
heri* ponl*	F4
heri* tien*	G4
herib*	F3n6
heriberto	F3n3
heriberto ponle	F3
heriberto tiene	G4
herm*	W9Z3a12d-3f5p-3q5
herma*	W6Z3a3d-3k3q6
hermana	P3q4
hermana $	L3Z3
hermano	W9a5
hermano $	W8a3
hermano para	k3
hermo*	a7
hermosillo	a4
hermosillo $	a4
hern*	C3
herna*	C3
hernandez	C3
hey	D-3O32b4o-3
hey $	O24
hi	O22
hi $	O25
hic*	D5H9T5U9W-3h4n5o-3p-3q9
hice	T6U13h5q3
hice $	U4n5
hice bolas	T8q5
hice caja	H3
hice con	P3h3
hice hoy	U7
hice yo	U3
hice* bola*	T7q4
hice* caja*	H4
hice* con*	h3
hice* hoy*	U6
hice* yo*	U4
hici*	D7H8U-4n4q4
hici* anoc*	B3
hici* en*	H3
hici* mis*	H4U-3
hicie*	D8H5U-3
hicieron	D6H5U-3
hicieron anoche	B3
hicieron mis	H4U-3
hicis*	n4q3
hiciste	n4
hiciste $	n4
hie*	a5h7j4n4
hiel*	a4h5j4n3
hiel* #*	h4
hielo	a4h3j6n6
hielo #	h3
hielo $	j6
hij*	F-4H-3L7P-3Q-3S5U-3V-3W16Z7d-4h-4k4q9
hija	L7S7W6Z4l3
hija $	L3S4W9q3
hija se	L4
hija*	k4
hija* se*	L3
hija* ya*	l3
hijas	k4
hijas ve	k3
hijo	T3W8i3
hijo $	q4
hijo dice	R3
hijo*	Z3n3q7
hijo* dice*	R3
hijo* era*	T4q3
hijo* la*	q3
hijol*	V-3n3q10
hijole	Z3q9
hijole la	V-3q4
hil*	h3
his*	B8P26Q3
hist*	B10P24Q3
hist* de*	B10P10
histo*	B12P19Q3
historial	B9P23Q4
historial $	P11Q3
historial completo	P4
historial de	B13P13
hiz*	B12C-3D-4H8L-3M10Q6T-3U-3W3a4l-3n6p5q3r-4
hizo	B15D-3H7J-3L-3M13O-3T-3U-3W4X-3h3l-4n8q4r-3
hizo $	B3H4M3n14p7
hizo brenda	B8
hizo cada	Q3
hizo el	B7W3n3
hizo emiliano	B4
hizo la	H3M10n-3
hizo tavo	B3
hizo trampa	G3
hizo* cada*	Q3
hizo* el*	B7W4
hizo* emil*	B5
hizo* floj*	H3
hizo* la*	B-3H6M13n-3
hizo* tavo*	B4
hoj*	h3
hoja*	h3
hol*	O44S14T-3V-3a-5b5g3h11n-5o-5q-3r-3
hola	O39a-3b3g5h9n-3o-4
hola $	O29o-3
hola aqui	O3
hola bot	O4
hola buen	h5
hola de	O3
hola hay	O3
hola hola	O5
hola me	O7
hola que	h3
hola soy	b4
hola ya	O3
hola* buen*	h4
hola* como*	O3
hola* hay*	O3
hola* hola*	O8
hola* me*	O6
hola* que*	h3
hola* soy*	b7g4
hola* tien*	j3
hola* ya*	O5
hom*	I3
homb*	I4
homb* o*	I3
hombr*	I3
hombres	I4
hombres o	I3
hor*	B9D6H3P3T-3W5a3j20k-3o-4p-3q-3
hora	B10D4P4j12
hora $	H5
hora cierran	j5
hora de	Q3j4
hora entro	B11M3n-4
hora fue	B4
hora le	n6
hora pasa	a4
hora quedo	P4
hora*	W7j16
hora* cier*	j3
hora* de*	Q3j6
hora* entr*	B7
hora* fue*	B3
hora* le*	n6
hora* lleg*	j4
hora* pasa*	a8
hora* qued*	P5
horar*	W3j20
horario	W4j3
horario de	W3j5
horas	D3W7
horas $	l3
hori*	d4
horit*	d3
horita	d3
horita $	d5
hos*	B4
hosp*	B4
hospi*	B3
hospital	B3
how	Q7U3b8p5
how do	Q8q-3
how many	C5b6
how much	U6p5
how* do*	Q8q-3
how* many*	C4b6
how* much*	U5p3
hoy	A-5B4C-8D3E-4F-6G-4H19I3K8L-5M5N-4O-7P-6Q-4R-4T-8U19V-5W11X-4Y-4Z-5a12b4d8e-3f-4g-3h8i-7j12l8m-6n-3q-7r-5
hoy #	h7
hoy $	A-4C-5F-3H15J-4K13L-6M5O-3S-3T-6U19V-3W11X-3Y-3Z-3b7d6f-3h-4j7k-3l-3m-3n-4o3q-6r-3
hoy a	W4j3
hoy como	H3
hoy cuantas	H-3I6
hoy de	H5
hoy empieza	k3
hoy en	H12
hoy entre	H5U-3
hoy es	U-3a6l4
hoy esta	H3
hoy favor	U6
hoy hay	a9
hoy leticia	l5
hoy llego	k4
hoy mismo	S3i-3n5
hoy no	J5
hoy o	j7
hoy por	H6q-3
hoy que	H5U3h3
hoy quienes	I4
hoy quiere	d3
hoy se	H4l3
hoy si	d3
hoy termino	l5
hoy y	H8
hoy ya	H5L4S4
hoy* #*	h6
hoy* a*	U3
hoy* como*	H3
hoy* cuan*	H-5I7
hoy* de*	H3
hoy* empi*	k4
hoy* en*	B3H13
hoy* entr*	H4
hoy* es*	a4l5
hoy* esta*	H4n-3
hoy* favo*	U5
hoy* hay*	a7
hoy* jueg*	a9
hoy* junt*	q3
hoy* leti*	l6
hoy* lleg*	k4
hoy* mism*	i-3n5
hoy* no*	J5S3
hoy* o*	j7
hoy* para*	H5
hoy* por*	H6
hoy* que*	H5h4
hoy* quie*	I5d5
hoy* si*	d4
hoy* term*	l4
hoy* y*	H10
hoy* ya*	H6L4S3
hub*	H11M3O15W3
hubi*	q3
hubie*	W3
hubiera	q3
hubo	H10M4O17n4
hubo $	H7O8
hubo compa	O7
hubo* comp*	O6
hubo* vent*	H3
hue*	B4c3j3
huel*	B3
huel* mal*	B5
huele	B5
huele mal	B5
hues*	c5
hueso	c5
hug*	R3
hugo	R3k3
hugo a	k4
hugo cambio	R4
hugo* a*	k4
hugo* camb*	R3
hum*	c16o-3r3
huma*	c22o-3
huma* por*	c5
human*	c19r3
humano	c17o-3
humano $	c12r3
humano por	c4
i	Q8U5b7f-3
iba	V-3Z23h-3q12
iba a	Z4
iba con	Z3
iba en	Z3n5
iba para	Z15
iba*	n5
iba* a*	Z5q3
iba* con*	Z3
iba* diri*	Z4
iba* en*	n4
iba* para*	Z11
ide*	I3V-4a-3i21o-4r15
idea	I3
idea de	I5
idea* de*	I5
idem	i20
idem $	i22
iden*	V-4a-3i8o-3r25
ident*	V-3i4r20
identica	V-4i9
identica $	V-3i7
ido	P4i3
ign*	J4Z6
igno*	J4Z8
igno* eso*	Z4
igno* lo*	Z6
ignor*	J4Z12q-3
ignora	Z6
ignora eso	Z3
ignoralo	J3Z4
igu*	C-3E5I3L9V-6a-3d-3h-3i21o6
igua*	E7I4L6V-7a-3d-3h-3i19o8
igua* a*	i4
igua* el*	E6
igua* pero*	i3
igua* que*	i7
igua* sin*	K4
igual	E3I4L8V-6i18q-3
igual $	I5L6V-6i13n3
igual a	i3
igual el	E5
igual pero	i3
igual que	i4
igual*	V-3i13o9
iguales	q3
igualita	V-4i17
igualita $	V-3i9
igualita a	i3
imp*	W14a3h7n-5q7
impe*	h3
impo*	n-3q11
impo* #*	h5
impor*	n-3q8
importe	n-3q7
importe #	h5
impr*	H-3W16a3h4
impre*	a4h3
impresora	a3
impri*	W15
imprime	W10
ina*	l9
inac*	l10
inac* a*	l4
inac* caje*	l6
inact*	l10
inactiva	l3
inactiva a	l5
inactivar	l6
inactivar cajero	l7
inc*	D10E-3F8H-3K15Q5a-3g4k10l3n-4q-3
inca*	k5l3
inca* por*	l4
incap*	k5l3
incapacidad	k4
incapacidad por	l4
incapacidad vuelvela	k4
inci*	K12
incie*	K13
inciertas	K14
inciertas $	K8
incl*	Q5n-3
inclu*	Q6n-3
incluye	Q6n-3
inco*	D12H-3K6g5j-3k6
inco* a*	k4
inco* al*	g3
inco* comp*	F5
inco* por*	k3
incon*	D6F5K5
inconforme	F5
inconforme compensala	F6
inconformidad	D5
incor*	g4k5
incorpora	k7
incorpora a	k4
incorpora por	k3
incr*	E-3F9
incr* el*	E-3F7
incre*	E-3F8
incrementa	E-3F7
incrementa el	F5
ind*	L3T5b5e4q-3
indi*	L3T5b5m3
indi* las*	T7
indi* que*	m3
indic*	b3
indicar	m4
indiq*	L6T9
indiqueme	L6Q3T6
indiqueme las	T6
ine*	C4
ines	C3D3
ines $	C3
inf*	C3D4G3H6M3N6o3
infl*	D3G4
infl* el*	G5
inflo	G4
inflo el	G3
info*	C5H9M4N7o4
info* del*	H5M5
infor*	C3H8N5a3o3
informacion	M4N4o5
informacion $	N3o4
informe	H8
informe del	H4
ing	h4
ing*	c8h9
ing* sala*	h3
inge	c3
inge*	F4c6i4
inge* mont*	F4
inge* que*	c6
ingen*	F3c6
ingeniero	c6
ingeniero montano	F3
ingr*	h6
ingre*	h7
ingresar	h6
inh*	l9
inha*	l8
inha* el*	l5
inha* usua*	l5
inhab*	l10
inhabilita	l3
inhabilita el	l4
inhabilitar	l6
inhabilitar usuario	l7
ini*	H-3O7T17
inic*	O4T17h3
inic* de*	O6
inici*	O3T20e-3
iniciar	h4
inicio	O4T17
inicio $	T20
inicio de	O4
ins*	A-3B9C-5D-5H-6I17J7L4N5O-3P-3Q6T12U-3V-4W-4X-5Z-4a-7b-4d-4e-3f18g20j-5k-4l-4m-3n5o-5p-3q-5
insc*	B11C-3D-5H-4I19J7N5O-3P-3Q10S-3T-5V-4W-4X-5Z-3a-5b-3c-5d-3e-3f20g21j-4k-3l-3m-3n5o-4q-4r-4
insc* a*	B5Q5f9
insc* al*	f6
insc* de*	f4
insc* hay*	I5
insc* la*	I11
insc* mas*	B9I-5
insc* por*	I5
inscr*	B12C-3D-5H-4I17J5L4N6O-3P-3Q7S-3T-5V-3W-3X-4Z-4a-5b-3c-5d-3f19g24j-5k-3l-3m-3n5o-4q-4r-4
inscribas	J9
inscribas $	J11
inscribe	Q5f12g5h-3
inscribe a	Q6f4
inscribe al	f5
inscribela	f6
inscribiendo	I8
inscribiendo la	I6
inscribieron	I3g-4n8
inscribieron en	I3
inscribir	B10I-5Q4f10g3
inscribir $	Q4g5
inscribir a	B7f4
inscribir mas	B8I-4
inscribirme	g8
inscribirme $	g5
inscribirse	f6
inscripcion	N5f6g4h3
inscripcion $	N6
inscripcion de	f4g4
inscrita	I6L6n5
inscrita $	L6
inscrita la	I5
inscrito	I3
inscritos	I12
inscritos $	I9
inscritos hay	I4
inscritos por	I4
inst*	T16c5r3
inst* por*	T7
insta*	c4r3
instalo	c4r3
instr*	T16
instrucciones	T15
int*	D-3J5K7N4Q4V-5g4i-4j6n19q-4r3
inte*	D-3J6K6N6V-6g5h-3i-4j4k3n18q-4r3
inte* arti*	r5
inte* de*	n4
inte* las*	X3
inte* lo*	g4
inte* zule*	k4
integ*	k4
integra	k4
integra zulema	k4
intel*	r4
inteligencia	r3
inteligencia artificial	r6
inten*	J3V-4n22o4
intentar	n4
intentarlo	n3
intento	V-3n7o3
intento $	o3
inter*	D-3J6K6L3N3Q5Y3g7j6n-3
interesa	J8N4Y4g7
interesa $	J7g3
interesa lo	g5
interesa que	Y3
interesan las	X5
intereses	j7
intereses $	j8
internet	K4L5Q3a3n3
internet $	K5a6n-3
internet anda	n4
interrogacion	K4
inv*	H-4J-3Q6R29W8h-3k-4n-4q3
inval*	q3
invalido $	R4
inve*	W7a4
inve* de*	W3
inven*	E3W8a5
inventario	W8
inventario de	W4
inventes	a6
inves*	V3
investigo	l4
invi*	B4Q5R29j3k-4n-3
invi* a*	B4Q5R13k-4
invi* al*	R6
invi* de*	R9
invi* para*	R4
invi* ☎*	R5
invit*	B4Q6R27W-3j3k-3
invita	R6
invita a	R6
invitacion	R26
invitacion $	R7
invitacion a	R3
invitacion al	R5
invitacion de	R8
invitacion para	R4
invitacion ☎	R5
invitaciones	j4
invitar	R4
invitar a	R5k-3
invito	B4Q3
invito a	B3Q3
ir	D3Q4a5j4n4p3
ir $	j3n3
ir a	Q4
ir cuanto	p4
ir* a*	Q5
irla* palo*	A3
irlas palomeando	A3
irm*	h5
irma	l4
irma se	l4
irma* se*	l3
irs*	C-3n3p7
irse	C-3p6
irse $	n3
irse quiere	p4
irse* quie*	p4
is	n10r15
is it	n12
is* it*	n12
iso	H5
iso oy	H6
iso* oy*	H9
it	n15q4
itz*	R3
itzel ☎	f3
iva	Q4n4
iva $	n5
iva*	l7
ivan	k3l8
ivan que	l4
ivan uc	l4
ivan ☎	k3
ivan* que*	l4
ivan* uc*	l8
ivan* ☎*	k3
ivo*	l4m5
ivon*	l5m5
ivon* con*	m6
ivonn*	l8m5
ivonne	l4m4
ivonne $	l10
ivonne con	m3
izo	H9
izo ayer	H7
izo hoy	H5
izo* ayer*	H5
ja	a6
jab*	W3
jabo*	W3
jac*	N3l5
jaci*	l5
jaci* renu*	l3
jacin*	l7
jacinto	l7
jacinto $	l4
jacinto renuncio	l5
jaj*	D-4E-3Q-3S4U-3W5X-5Z7a13b-3g-3k-3l-4n-4o17q7r4
jaja	D-3I3S4T-3W4X-3Z4a3b-3l-3n-4o6q5r5
jaja $	H-3I5S3W10Z4d-3o6q4
jaja en	G3
jaja que	L3
jaja ya	H3n-3o4
jaja ☎	f3
jaja*	Z7a14o17
jaja* #*	h3
jaja* ay*	o7
jaja* el*	F3
jaja* en*	G5
jaja* grac*	o3
jaja* no*	a6o-3
jaja* que*	L3Z5
jaja* ya*	o7
jajaj*	Z8a16o12
jajaja	Z7a10o13
jajaja $	a5
jajaja no	T3a5
jajaja que	Z4o3
jajaja ya	o4
jajajaja	o6
jal*	L4T-3n15o7
jala	o5
jale	l3o6
jale su	l3
jalo	H3n16
jalo $	n11
jalo o	H5
jalo*	L5Q4
jalo* el*	F3
jalo* o*	H3n4
jalon	L5
jalon $	L3Q3
jar*	a5j3
jaz*	l7
jazm*	l6
jazmi*	l7
jazmin	l5
jazmin $	l5
jef*	Z3a6c13
jefa	A3F3S3c5
jefa $	S4
jefe	c5
jefe $	c7
jej*	W4a17o6r-4
jeje	W3Z4o11r-3
jeje $	Z4o10r-4
jes*	l6
jess*	l6
jess* renu*	l3
jess* siga*	l3
jessy	l7
jessy renuncio	l5
jet*	a7
jett*	a4h3
jetta	a5h3
jij*	o10
jiji	a4o8
jiji $	a3o7
joa*	k6
joaq*	k7
joaq* a*	k7
joaqu*	k6
joaquin	k6
joaquin a	k8
jon*	B3R3k3
jona*	B3R3k5
jona* a*	B3
jona* pico*	R3
jona* ☎*	k3
jonat*	B5
jonathan	B4k3
jonathan a	B5
jonathan pico	R3
jonathan ☎	k4
jor*	U6g7
jorg*	g4k4
jorg* luis*	k3
jorge	g5k3
jorge luis	k4
jorn*	U6
jorna*	U7
jornada	U9
jos*	k7l7
jose*	k7l6
jose* no*	k6
jose* se*	l5
josef*	k7
josefina	k6
josefina no	k6
josel*	l5
joselyn	l4
joselyn se	l5
jov*	C5J3O3f3g5h3i3n-3q-3
jove*	D4J5O4P3V6g7n-3q-3
jove* de*	h5
jove* me*	d3
joven	J5O3V4f5g7h3n-3q-3
joven $	V5g7i4
joven de	D3h4
jua*	a18h-4
juar*	a3j3
juarez	j3
jub*	l5
jubi*	l6
jubil*	l4
jubilo	l3
jue*	F3H4L4P4a13j3q-4
jueg*	a12
juev*	F3H6a5h-3j5
juev* a*	F4
juev* hay*	a3
juev* pasa*	H4
jueve*	H4a6j6
jueves	F4H6L3a5j4
jueves $	j7
jueves a	F5
jueves pasado	H6
jug*	e3i3
jugando con	Z3
jugo	i3
jugu*	e3
jugue*	e3
juguete	e3
jun*	B-3C8D-3E-3F-3G-3H5I3L13M-3P-6S4T-3W6a3b7d8e-3f5g3j-5n-10p11q-3
junt*	B-3C9D-4E-3F-3G-3H4I3L13M-3N3P-7S3T-3W4b10d9e-3f6g4j-5n-9p12q-3
junt* el*	C4
junt* en*	L6U3j-3
junt* la*	C3h3p-3
junt* las*	W6
junt* los*	p3
junt* mis*	W9
junt* o*	Q4
junt* para*	C5L3b-3d7p-3
junt* punt*	C-3L3N4f9
junt* quie*	d5
junt* ya*	C5
junta	C9W8a8d4h-3
junta $	L6a3
junta el	C4
junta las	W4
junta mis	W9
junta ya	C6
junta*	H-4L14P-5Q-3S4U-3b7f6g5h6j-3n-4p4q-3
juntado	P-3b6d3p4
juntado desde	b3
juntan	L11
juntan $	L10
juntando	p5
juntar	C-3L10b-4f7g4h4
juntar puntos	f6
juntaron	S3
juntas	S4
juntas $	S5
junte	U4b3d5
junte $	b3d4
junte en	L3U3
junto	C5H3d3n-5p14
junto $	H3p10
junto los	C3p5
junto o	Q3b5
junto para	C5
junto*	H11I5h-4q3
juntos	H12I6h-4
juntos $	H8I5h-3q4
jur*	C7
jura	C6
jura que	C7
jura* que*	C5
jus*	o4
just*	o3
kar*	A3B3H-5R3W3Z4a3f4h-3l3m5
kare*	f6
kare* ☎*	f4
karen	f4
karl*	A4B3H-3W5Z4h-3l4m7
karl* a*	m7
karl* no*	l4
karla	B4R3W5Z4l3
karla $	B4W5Z5
karla a	R3
karla no	l4q-3
karla*	m5
karlas	m5
karlas a	m6
ked*	n5p7
kedo	n13p4
kedo $	n15
kera*	j3
kev*	f5k3l4
kevi*	l6m3
kevi* no*	l3
kevin	f4l5m4
kevin $	f5m5
kevin uriel	k3
kg	h3
kg de	h5
kg* de*	h4
kie*	J-3L-4M6P3Q-3W-3Y3a-4b3e6f5g4h-3j4o-5q-3r17
kien	M8T-3a-3o-3r17
kien es	r10
kien tiene	M4
kien* es*	M3r12
kien* tien*	M7
kier*	I3L-3W-3Y3e6f6g7j4
kier* dar*	k3
kier* que*	X3
kier* regr*	e5
kier* ver*	I4b3
kiere	d3f6
kiero	T5W-3Y3e3g5j5
kiero dar	k3
kiero que	X4
kiero ver	H3I3P3b4
kil*	C5h12j7
kilo	C4h4j8
kilo de	j7
kilo*	h5j4
kilo* #*	h3
kilo* de*	h7j10
kilos	h7j3
kilos de	h3j4
kit*	F-3G7N5X10n-4q8
kita	X5i-3n-3q8
kita la	n-3q4
kita*	G5
kita* #*	G4
kital*	G6
kitale	G7
kitale #	F-3G5
kite*	N6X4
kite* mi*	N7
kiten	N6X3
kiten mi	N7
la	F3H4L-6M5N-6O-3S4T-11U-5V3W3X-5Y-6Z-3a7e3g-5i3j4m-3n6o-3q9r-3
la #	M3V-4a3h3n5q9
la &	B3M15
la anterior	n3q3
la aspiradora	e3
la atencion	o7
la autorices	A5
la autorizacion	A3
la autorizo	A5
la baja	N3
la bandeja	A4
la barra	h4
la base	I4f3
la basura	M-3a7q4
la bici	h3j5
la bimbo	a3
la bitacora	Q4W3
la blusa	e6
la bodega	S4W3
la bolsa	Z4e3
la bomba	J3V3q3
la brocha	e3
la burra	q3
la caja	B3D3H7K8M-3Q3V3W8a-5b-3c3i-4j-3k6l-3m-4n-3
la cajera	A4E3G5R3W7g4j-5k-3
la camioneta	Z3a3
la canceles	J6
la cantidad	q3
la captura	e-3q5
la cartera	S7
la casa	J3j5
la chamarra	h3
la chayo	E3
la chistosa	B4
la chofis	k6
la cifra	H3
la cita	V4
la clienta	B4D6F5G-4H-3I-3L5M-3P6Q-4S5V-3d4e5f-8i3n-3
la coca	W10a3d6
la colonia	a3
la comanda	q5
la comida	j3
la comision	W8
la companera	i-3q6
la competencia	W3l4
la compra	H-3M8P-5Q-5W-3e4h3n5p6q9
la constructora	n3
la conversacion	n3
la correccion	A7
la cortesia	B3G5
la cortina	a3
la crema	d3e4
la cuenta	C3D5E7G6W3a-3d6n-4
la de	A8B-3G-3H-10I-3J3M12O3Q-5R5V7a-6d-4e-3j-3l3n11q8r4
la dejo	e3n7
la del	B3E-3F8G4V6W-4a-4d-4f6j7l-3n7
la des	n4
la despensa	C3b3d5
la devolucion	A3B6Q3e-5n4
la diferencia	F3
la difusion	X7
la dinero	H3I10
la direccion	j11
la doctora	Z3f3
la dona	C4q3
la duda	K4n4
la duena	c3
la echamos	l3
la encargada	A5W6
la encuesta	F5h-4
la enfermera	F3h3
la entrada	D3
la escuela	a7c3
la espera	F3
la esposa	q4
la estetica	F3
la etiqueta	D3
la factura	M3W11
la familia	i4
la farmacia	r5
la fecha	I3n5
la ferreteria	E3
la fila	S4V3n-4
la foto	Z5a4
la fuga	F3
la funcion	S6
la gaby	l3
la gasolinera	Q3
la gente	I4Q3S8f-3m9n-4
la gerente	l3n3
la guardaste	q3
la guera	E4F-3V3h3
la habia	q5
la hija	L3
la hizo	M4q4
la hora	Q3
la ignorancia	Q3
la impresora	a4
la invitacion	Q3R11
la jefa	F3S4c6
la jessy	l4
la leche	j5
la libreta	n3
la licenciada	I6
la licuadora	e6
la liga	R16
la lista	P6Y8f6j-3l4m5n-3q-3
la llamada	c4n5
la llanta	a7
la llevo	q9
la lulu	l4
la lupe	G4
la lupita	l5
la luz	K3n3
la maestra	C5P3f5n4
la mama	L3
la manana	H8K4M5S-5U4Y3a-4c3j-4
la mando	S3
la manera	Q4
la mas	A3
la medicina	e5
la mensualidad	c4j4
la mercancia	G3Q4
la mesa	J4S3V5d-3f5
la meta	H4I4
la metas	J3
la metemos	S4
la meti	m3n3
la metida	B4
la metiste	k8
la meto	Q4V-3n7
la mia	b3n6
la misma	D6Q4h-3i11n-3q4
la mitad	Q3d5e5h-3
la molestia	F3
la moto	V4h3j4
la muchacha	R4V6c3h3l5n-5r4
la musica	a5
la noche	S7X5k3
la nomina	W5
la nota	M11Q3W3d5h-4q3
la novia	h5
la nueva	R3f-5k6
la oficina	r3
la operacion	n10q4
la orden	h4j3
la otra	A7H4P4Q3V3W4a-3d3j3n-6
la papeleria	O4
la pasada	i7q3
la pera	l4
la persona	q4
la petra	l5
la pila	e3
la pintura	P3
la plancha	e3
la plantilla	k3m11
la prepa	Z3
la primera	f4o5
la promo	D3G3H-3I4j5
la promocion	G3
la propina	Q4n-3q3
la proxima	V9W5p7
la prueba	k3
la puedo	f3q4
la puerta	I4a7l3
la puse	n5q3
la pusiste	n6
la que	H-3K-3M4Q-3R3V17a-4h-6i9n-4q14
la quiere	q5
la quieren	A5
la quiero	c3d3
la quincena	H7S5W10
la quiso	q7
la quita	q5
la raza	m6
la receta	a3
la registraste	n3
la registre	q4
la regue	q10
la relacion	m4
la remision	M3
la renta	H4J3a8
la repitas	J8n-3
la repito	n12o5
la revision	E3
la rifa	F5W4d-3j3n4
la rifaste	o4
la ropa	a3j3
la rosy	O5a5
la salida	a4
la segundo	i-3q4
la semana	H7P7W-3m3
la senal	Q3
la seno	G4d3
la senora	A-3B-3C4F6H-4P4T-3a3c4d3f3h7k-5n3o-3q-4
la senorita	k6
la siguiente	S3V4
la solicitud	A4
la sra	C3F5G4q3
la sucursal	H9I4W-4c3
la suma	H5
la tablet	Q3
la tarde	B5D3K3S4W4a-3q-3
la tarea	a5
la tarjeta	W14n-4q8
la taza	C3b4d5
la tela	e4j3
la tele	W5
la tengo	n6
la tercera	D4
la terminal	A-3S3W4a3h3n-3q3
la tia	E5
la tienda	H9L-4O3S6U5a-5b4c3n-3p-3r5
la tiene	n10
la trajo	e5
la troca	j4
la ultima	H3P-3b5i8n7p5q8
la uni	l4
la vajilla	L3
la vayas	n5q-5
la vecina	W3f3
la venta	B4D4F-3G-3H9M6Q6V-4W-4a-3e4h-23n14p10q13
la veo	n6q-3
la verdad	D3a4
la vero	F5
la vez	F6P3Q4
la vigencia	L7
la voy	j3
la vuelvo	n14
la yadira	m3
la yoli	C6E5G3P3d3
la ☎	C10E10F8G4h-4q-4
la* #*	M3V-4n6q11
la* &*	B3M15
la* anot*	n3
la* ante*	n3q3
la* apun*	n8
la* aspi*	e4
la* aten*	o6
la* auto*	A9
la* baja*	n3
la* band*	A4V3
la* base*	I4f4
la* basu*	M-3a6q5
la* bici*	a3h3j4
la* bimb*	H3
la* bita*	Q5W4
la* blus*	e3j3
la* bode*	S3
la* bols*	Z4
la* bomb*	q4
la* burr*	q5
la* caja*	B3H7K6Q4W10a-5b-3c4h-3i-3j-3k5l-3m-3n-3r4
la* caje*	A5E3G4R4W7j-4k-4q3
la* cami*	V4Z5a4n-3
la* canc*	J6n-3q5
la* capt*	e-4n3q6
la* carg*	q4
la* carr*	a6
la* cart*	S4
la* casa*	J3a6
la* cham*	h5
la* chel*	a9
la* chis*	B3
la* chof*	k4
la* cifr*	H3
la* cita*	V4
la* clie*	B6D5F4G-4H-3I-3L3M-3P4Q-4S5V-5d4e6f-9i5o3
la* cobr*	q4
la* coca*	W8a4d6e3
la* colo*	a4
la* coma*	q3
la* comi*	W7j4
la* comp*	H-4M6P-6Q-4i-4l3n4p7q15
la* conf*	n4
la* cont*	F3
la* conv*	n4
la* corr*	A7
la* cort*	B4G4H4
la* crem*	d3
la* cuen*	D3E8G8P3W3a-3d7h-4n-4
la* de*	A8B-4E-3G-4H-10I-3J4M8Q-4R7V5Z-3a-6d-5e-3i6j-3l5n14q9r4
la* dejo*	n5
la* del*	B4E-3F7G3K3Q-3V6W-4a-4d-3f6j5n9
la* des*	J3n3
la* desp*	d6
la* devo*	A4B7e-7n5
la* dife*	F3
la* difu*	X7
la* dine*	H5I8
la* dire*	j6
la* doct*	f4
la* dona*	C5i3
la* duda*	K5
la* duen*	c3f3
la* echa*	l3
la* enca*	A4W5
la* encu*	F5f3h-3
la* enfe*	F5
la* entr*	D4
la* escu*	a5c3
la* espe*	F3
la* espo*	q5
la* este*	F4
la* etiq*	D3
la* fact*	M4W10h-3
la* fami*	i3
la* farm*	r6
la* fech*	I5n5
la* fila*	J5S5V4n-7
la* foto*	Z4a8
la* func*	S5
la* gaby*	k4
la* gaso*	Q3a3q3
la* gent*	I4S8m4n-3
la* gere*	l3n4
la* gorr*	V3
la* guar*	n5q3
la* guer*	E3F-3V3
la* habi*	q8
la* hace*	S3j3
la* haga*	J4
la* hija*	L4
la* hizo*	M4q4
la* hora*	Q5
la* igno*	Q3
la* impr*	a4
la* invi*	Q3R10
la* jefa*	A3S3c5
la* jess*	l3
la* lech*	j6
la* libr*	E5H3
la* lice*	I6
la* licu*	b3e3
la* liga*	R17
la* list*	A3P5Q3Y7f4g5j-4l4m3n-3
la* llam*	c5n3
la* llan*	a7
la* llev*	q10
la* lulu*	l7
la* lupe*	G4
la* lupi*	l5
la* luz*	n3
la* maes*	C4P3d-3f6n4
la* mama*	L3
la* mana*	H8M3S-5U3Y5a-4h3j-4q3
la* mane*	Q4
la* maqu*	c4
la* mas*	A3
la* masa*	l4
la* medi*	e7
la* mens*	c3j4
la* merc*	Q4e3
la* mesa*	C3J3L3V3f5g3
la* meta*	I5n-3
la* mete*	S6f3
la* meti*	B6M-4k7m3n5
la* meto*	V-3n8
la* mia*	b4n3
la* mism*	D4J3Q7e-3h-3i9n-5q3
la* mita*	d6e4
la* moch*	V3
la* mole*	F3b4
la* moto*	V3h4j4
la* much*	P3R3V5l4n-5p4r3
la* musi*	a6
la* nina*	q3
la* noch*	H-3S8X4Y4a3
la* nomi*	W6
la* nota*	M11Q4d4h-3
la* novi*	h4
la* nuev*	R3f-4k6
la* ofic*	r4
la* oper*	H-3M3n10q4
la* orde*	h4
la* otra*	A7H4P6Q3S3T3V5W5a-3i-3j3n-7
la* pape*	O4
la* pasa*	c4h-3i8n-3
la* pase*	l4
la* pera*	l5
la* pers*	M3i3
la* petr*	l6
la* pila*	e3
la* plan*	m12
la* prim*	o6
la* prom*	G6g5j4q3
la* prop*	Q7n-5q4
la* prox*	Q3V12W4p6
la* pued*	q6
la* puer*	I3a6
la* puse*	n3q3
la* pusi*	n4
la* que*	H-3M6Q-3V17a-4h-5i8n-3q13
la* quie*	A4c3d6q6
la* quin*	H7S8W8
la* quis*	q9
la* quit*	q7
la* raza*	m6
la* rece*	a3
la* rech*	n6
la* reco*	L3
la* regi*	n9q3
la* regu*	q10
la* rela*	m5
la* remi*	M4
la* rent*	J5a9h-3
la* repi*	J8a-3n13o3
la* revi*	E4
la* rifa*	F5W5n4o5
la* ropa*	a6j5
la* rosy*	O5a5
la* sali*	a5
la* segu*	i-3q6
la* sema*	D3H5P6W-3
la* sena*	K3Q4n4
la* seno*	B-3C4F4G4H-5R-3T-3V4b-3c3d8h6o-3p4q-7
la* sigu*	Q3S3V4f3
la* soli*	A3
la* sra*	C3G4q3
la* subi*	n3q4
la* sucu*	D3H8I4W-3
la* suma*	H6U3
la* tabl*	Q3
la* tall*	e3
la* tard*	B4D3K6S5n-4
la* tare*	a7
la* tarj*	E3W11n-3q6
la* taza*	b5d7
la* tela*	e5j3
la* tele*	W5
la* teng*	n7
la* terc*	D4
la* term*	S4a3h3n-3q3
la* tia*	E5
la* tien*	C-5H5L-4O5S3U5W3a-4b3c5n7p-4r6
la* tort*	a7
la* traj*	e5
la* ulti*	b3i8n7p5q10
la* uni*	l3
la* vacu*	h3
la* vaya*	n4q-3
la* veci*	P3
la* vent*	D4F-3G-4H12M8V-5W-3a-3d-3e6h-21i3n17p8q12
la* veo*	n6
la* verd*	D5T4a4
la* vero*	F4l3
la* vete*	Z3
la* vez*	F4P3Q3
la* vige*	L9
la* voy*	j4n-3
la* vuel*	n10
la* yadi*	m4n-3
la* yoli*	C3P4d4
la* ☎*	C7E10F8G5h-3q-4
lab*	l6
labo*	l7
labo* con*	l3
labor*	l6
labora	l6
lad*	Q6Z5q5
lada	Q6n-3
lada o	Q7
lada* o*	Q7
lado	Z5n3
lado $	Z6q3
lal*	l4
lalo	l3
lalo anda	l3
lar*	B3D10l3
larg*	B4D8l3
larg* con*	B3
larga	B4
larga con	B4
largo	l3
largo quitamela	l3
las	A6B-5C-3D-7E-5F-6G-4H8I-7J-7K11L12M-5N-4O-7P6Q4R-3S9T6U8V-7W11X11Y15a6b-5d-3f-6g-5h-5i-3j8k-4m-8o-8p-6
las #	D-3G-3H4U3V4W5X7a9d-4h-10i-6j7l3
las alertas	X6Y4
las cajeras	Q3
las clientas	W7
las compras	c4
las cortinas	n3
las croquetas	i4
las cuentas	H5U-3W3
las de	U4
las demas	S3
las dudas	K6
las dudosas	K8
las flores	C4G3
las funciones	T5
las gracias	l4
las hizo	B4
las llantas	h3
las luces	j3
las manos	S4l3
las mias	U19
las muchachas	H3
las notificaciones	X7Y6
las notis	Y6
las ofertas	L4
las opciones	T10
las peticiones	A14
las pilas	i3
las promociones	Y8
las que	K18S3T-3U8n-3
las reglas	L14
las tortillas	W3a6d4
las ultimas	P3
las veces	P6
las ventas	H13Q7U-5W11q-3
las*	n4q12
las* #*	G-3H6Q-3U5V3W3X7Y3a8d-3h-10i-7j7
las* aler*	X7Y5
las* bota*	h3
las* caje*	Q3
las* clie*	W5
las* comp*	P4c4
las* cort*	j3n3
las* croq*	i3
las* cuen*	H5U-3
las* dema*	S4
las* duda*	K4
las* dudo*	K7
las* flor*	G3
las* func*	T7
las* gord*	r4
las* grac*	l4
las* llan*	q4
las* mano*	S4l4
las* mias*	U14
las* much*	H4J3Q3
las* noti*	X4Y10
las* ofer*	L3
las* opci*	T12
las* peti*	A12
las* prom*	Y7
las* que*	K16T-3U8n-3
las* regl*	L12
las* tard*	k3
las* tort*	a8d3
las* ulti*	P3
las* vece*	P5
las* vent*	H15Q5U-5W12q-4
last	n3q13
last sale	n6q5
last* sale*	q7
lat*	W4e3o3
lata* #*	e3
latas	e3
latas #	e3
lau*	k4l12
laur*	k3l9
laura	k4l5
laura $	k3l8
lav*	a7h4i3j9n-3
lava*	L3h4i3j10
lavad*	h5i4j6
lavado	a3h4i3
lavadora	L4j7
lavadora $	L3j10
laz*	l6
laza*	l6
laza* teng*	l5
lazar*	l5
lazaro	l8
lazaro tenga	l6
le	B3C6D4F5G4H-19I-9J3K-6L6M3N-6O-6P3Q5R8T11U-11V-8W-12Z8a3b-3c-3d3e9f-5g6j-8k-9m-5n9o-4p13q5r-3
le abona	P4
le abonaron	G4
le abonaste	G5
le abonen	F4
le abones	F5
le acabo	q5
le agradeceria	X3
le agradezco	o6
le alcance	C3
le alcanza	C8d-3p7
le alcanzo	p4q5
le aparece	C4D3E5n-5
le aparezcan	F4
le bajo	P3
le bonificamos	F3
le caigan	F4d-3h4
le canjearon	F5
le cargue	q5
le cayeron	F4
le cierran	l3
le cobre	d5n-3q10
le cobro	M3d3h-5i3
le dan	L8
le debemos	F4
le deben	F5
le des	l4
le descuenta	Q4
le devolvi	e4
le devuelvan	e4
le di	G6e4l3q6
le diera	A3
le dieron	G3L6
le digo	n9p4
le dije	a4
le dimos	m5
le dio	B4n3p3
le diste	n4
le doy	A4n13
le encargo	k3
le entiendo	T7c5
le entre	l3
le entro	g13n-4
le erre	q7
le escribo	T3
le estaba	Z3
le estoy	r3
le explico	n3
le explique	k3
le falta	C6h-3i3p3
le faltan	D4E3
le faltaron	F3q6
le falto	E3h4n3
le fueron	P5
le gusto	e6
le ha	R5
le hablaba	Z10
le hace	b4
le hagas	l3
le hago	X4c3n7
le hallo	T7
le hice	h3
le junto	C3p4
le kedo	n-3p6
le llegaron	n12
le llego	R4n9
le llegue	A-3X4
le mande	Z4
le metas	J4
le meti	n8p-4q7
le metio	B4
le muevas	J13
le olvida	i3
le pague	a4
le paso	Q3
le perdio	R5
le pico	Q5T3q3
le pido	C3n-3
le pique	Z9
le poncho	a3
le pongas	J7
le pongo	Q5T8
le pregunto	S6
le prometieron	D3
le prometimos	F4
le puedes	G-3d3
le puedo	C3n3
le puse	A3G4T-3Y5n9q8
le pusieron	D3M4
le pusimos	G3
le pusiste	a4n5
le puso	B3F3
le queda	C12n-4
le quedamos	F3
le quedan	C5
le quedaron	e3p3
le quedo	E5b3e8n-4p13q-4
le quita	B8G-3Q5q-5
le quitamos	F5
le quitaron	F5
le regalaron	G4
le regalo	B5
le registre	n10p-3
le regresan	e3
le regrese	h3
le resta	p13
le resten	G8
le robaron	D4l5
le sale	p5
le salen	E3P5
le salio	n5
le se	T14
le seguimos	o3
le sigue	V6
le sirvio	e3
le sobra	p3
le sobran	E4G5
le sobraron	e4
le sobro	p14
le sumo	n11
le toca	n3
le tocaba	G5
le tocaban	G3
le tome	d9
le tomen	d3
le tomes	d3
le urge	h3
le va	d3p3
le vencen	L5
le vendi	h12
le vendimos	H-3M7e4
le vendo	L7
le voy	G-3a5d7
le vuelvo	n4
le* abon*	F3G10P5q-3
le* acab*	i3
le* acre*	n3
le* agar*	T6
le* agra*	X4o5
le* alca*	C12d-3n-3p11q3
le* apar*	D4E5F4n-5p4
le* avis*	n4
le* baja*	D3n3
le* baje*	a3
le* bajo*	P4
le* caig*	d-3h4
le* canj*	F5
le* capt*	T5
le* carg*	G3q4
le* caye*	F4n3
le* cayo*	n3
le* cier*	l4
le* cobr*	d5i6n-3q6
le* cont*	M4h3
le* cuen*	h5
le* dan*	L8
le* debe*	C4F8a3p-3
le* des*	l3
le* desc*	J3d3
le* devo*	e5
le* devu*	e3
le* di*	G7J3e3l3q5
le* dier*	L4
le* diga*	p3
le* digo*	L4n8p4
le* dije*	a6n-3
le* dimo*	m6
le* dio*	B3p3
le* dist*	n4p-3
le* doy*	A4n14
le* echa*	a4
le* enti*	T8c4
le* entr*	d3g14l3n-5
le* erre*	q8
le* escr*	T6
le* esta*	Z3
le* esto*	r4
le* falt*	C4D5E4F3G-3i3p3
le* fuer*	P7
le* gust*	e7
le* ha*	R4n4
le* habl*	Z7c4
le* hace*	L4b3
le* hago*	T3X3n5
le* hall*	T7
le* hice*	h3
le* junt*	C5
le* kedo*	n-3p6
le* lleg*	A-3R9X3n18
le* mand*	R3X4
le* marc*	C4n5
le* marq*	W4a4
le* meta*	J4
le* meti*	n4q6
le* movi*	B3T4
le* muev*	J11
le* olvi*	i4
le* pagu*	a4
le* pico*	Q6q3
le* piqu*	Z8
le* ponc*	a4
le* pone*	Q3
le* pong*	J9Q3T9h3q-3
le* preg*	S7
le* prom*	F5
le* pued*	C4G-3
le* puse*	G4T-3Y7h4n7q8
le* pusi*	D4G6M4n3
le* puso*	B3F6
le* qued*	C13E4L-3e14n-12p14q-4
le* quit*	B9F8G-7Q3q-6
le* refl*	L3n4
le* rega*	B4F-3G5L4
le* regi*	U-3n13p-5q3
le* regr*	e6h3
le* rest*	G5h3n-5p12
le* roba*	D4l4
le* sale*	E6p6
le* sali*	n4
le* se*	T10
le* segu*	o3
le* sigu*	V6
le* sirv*	C3
le* sobr*	E4G5e3n-4p12
le* suma*	G4p5
le* sumo*	n7
le* teng*	R4
le* toca*	C-4G7L5n4
le* tome*	d12
le* va*	d4p3
le* venc*	L5
le* vend*	L7M6e5h9n-3q-3
le* voy*	a3d5
le* vuel*	n5
lea*	O-3Z3g3
lec*	j8n-3
lech*	j9
lech* cadu*	D4
lech* de*	h4
leche	F3j7n-3
led	h3
lee	r4
lee*	O5W6Y-3a6n7
leem*	n7
leeme	n5
leer	W5
lei	g5
lei el	J3g5
lei*	n-3q4
lei* el*	J3g4
len*	D9e3h4j3
lent*	D9h5j5
lent* #*	h4
lente*	h5j5
lentes	h4j4
lentes $	j4
lenti*	D5
lento	n3
ler*	I5
lerd*	I5
lerdo	I5
lerdo $	I5
les	B3D6L7n5
les compre	h4
les compro	g3
les di	m3r4
les ha	B4
les he	D4I-3U7
les* comp*	g4h3
les* di*	D-3m3r7
les* he*	D4U4
les* mand*	D4
let*	Q3W3g4l5
leti*	l5
leti* esta*	l4
letic*	l5
leticia	l6
leticia esta	l5
letr*	W3g4
letre*	W3g3n4
letrero	W3g5n3
lib*	A10C-3E3W5n3
libe*	A11
libe* la*	A4
liber*	A14n-3
libera	A6
libera la	A5
libr*	C-3E6W8n5
libr* trae*	E3
libre*	E4H3n3
libreta	E4n5
libreta $	H3
libreta tiene	E3
libreta trae	E3
libretita	P3
lic	h6
lic robles	F3
lic*	C3I5b3e4h5
lice*	I5
lice* pach*	I4
licen*	I4
licenciada	I5
licenciada pacheco	I4
lich*	d4
licha	C4d3h3
licha $	d3
licu*	b3e5h5
licua*	b4e4h5
licuadora	b3e5h3
licuadora $	b3
lidia $	F3
lig*	R26V-3n-3
liga	R27
liga $	R6
liga de	R13
liga favor	R4
liga para	R3
liga que	R5
liga y	R3
liga* de*	R13
liga* favo*	R4
liga* para*	R3
liga* que*	R4
liga* y*	R3
lim*	K9L7V-3W5a13d-3h3
limb*	K12
limbo	K12
limbo $	K7
limi*	L8W4
limi* de*	L5
limi* para*	W6
limit*	L7W6q-3
limite	L6W5
limite de	L6
limite para	L3W5
limp*	S4V-3a4h5
limpi*	S3V-3a6h3
limpieza	a4h3
lin*	R29o3
line*	r3
linea	r3
link	R30
link $	R5
link a	R4
link de	R6
link entra	R4
link entran	R4
link para	R4
link*	R3
link* #*	R3
link* a*	Q-3R8
link* de*	R8
link* del*	R3
link* entr*	R9
link* para*	R6
linkcito	R4
linkcito del	R4
liq*	d6h5l7q-3
liqu*	d4h6l9q-4
liqu* a*	l7
liqu* con*	d5
liqui*	d5h3l9
liquidar	d5
liquidar con	d4
liquide	l9
liquide a	l9
liquido	h4
lis*	D-4E-3H-4I9K4N5P6S-3T3U3V8X-4c-4d-3f3h-3i-3m8n-9o8q-6r-3
list*	C-3D-3E-3F-3H-4I8K5L-3N5P8S-3T4U4V6X-4Y5c-4d-3f5h-3i-4j-3m7n-9o12q-6r-3
list* con*	P4
list* de*	I5K6P8T6Y6a-3j-6m8n-3o-4q-3
list* del*	J3
list* en*	I3
list* otra*	V3
lista	I3N3P5T7U4X-3Y5Z3f4g5h-4k3l4m11n-8o-5q-6
lista $	m4
lista de	K3P7T7Y5j-5m10n-3q-3
lista del	J3m3
lista en	k3
lista*	I8K5P5o-3
listado	I10K5P4o-3
listado de	I6K5o-3
listo	G4V9o20
listo $	G4o13
listo otra	V3
lit*	j5q4
litr*	j7
litr* de*	h4j3
litro	j4
litro de	j3
litro*	j5
litros	j4q4
litros $	j5
lla*	C-3D-4F-3H-5L-4P-3Q-6T-5W-4a10c25d-3f8g4h6k9l5n-3o-3r9
llam*	D-3H-3L-4Q-5S3T-4W-3X-3a-4c26d-3f8g3j-3k9l5q-3r10
llam* dulc*	k3
llam* el*	c7
llam* eman*	k3
llam* guad*	k3
llam* perl*	k5
llam* y*	r3
llam* yuli*	l4
llama	f7k11l7
llama dulce	k3
llama elba	k3
llama emanuel	k3
llama guadalupe	f-4k6
llama perla	k4
llama yuliana	l4
llama*	D-3K3L-3Q-3T-3c17j-3r16
llamada	c9n3
llamada $	c4
llamar	c6
llamarles	K3c3
llamas	r14
llamas $	r10
llame	c9
llame el	c4
llame*	c13
llamen	c4
llamenme	c8
llamo	g4
llan*	a6h5j3q3
llan* de*	h3
llant*	a5h6q3
llanta	a5
llantas	h6
llav*	a8h3k3n-3
llave	a4k3
llave*	a4
llaves	a4
lle*	B-5D4E-5F-3G-7H6I5J-4K-5L-5N-4O4R6S5T-10U12W-4X3Y9Z-5b6c-6f-5g-4h8i7j4l-4m-5n4o-8p5
lleg*	B-3D4E-3G-3H4J-4N-3O12P-3Q-5R7S8T-5W-6X9Y9Z-3b3c-3d-4e-3h-4i-3j7n4o-5p5q-6
lleg* #*	F4
lleg* a*	H4I4L4R4S7W-3X4b4h-4j-4n-8
lleg* avis*	A3
lleg* ayer*	k3
lleg* el*	Y6a7j4k4
lleg* gent*	f3
lleg* la*	O5
lleg* los*	X-5Y6j6
lleg* mens*	X7
lleg* mi*	a3n7
lleg* nada*	H6R3
lleg* ning*	R3
lleg* otro*	V5
lleg* que*	D3
lleg* su*	R4n5
lleg* sus*	X-3Y5
lleg* tard*	l4
lleg* un*	M3Q3
llega	X6p3
llega a	C4X4
llega mensaje	X3
llega*	A3H3I4L5R5W-3Y8j3l3n7q-3
llegaba	Y4
llegado	R5n5
llegado nada	R3
llegado su	R3
llegamos	H4I7n-3
llegamos $	I4
llegamos a	I3
llegan	Y8
llegan los	X-4Y6
llegan sus	X-3Y3
llegando	A3X3
llegar	L4a4l4
llegar #	F3
llegar a	L3
llegar tarde	l5
llegaron	j3n8
llegaron los	j6
llego	A6D5H4J-4O3Q-4R4S6U-3V4W-3X-4a7j7k4l-3p6
llego $	p5
llego a	S4a6n-4
llego aviso	A4
llego ayer	k3
llego el	a6j4k4
llego gente	f3h3
llego la	O3V3
llego mi	j3n9
llego nada	H6
llego otro	V5
llego su	n3
llego un	A4
llego una	h4
llegu*	A-3H-3O12R4S6U4X6Y6a-4b5j-3n-4
llegue	H-3O10R3S8U3Y7a-4b3j-3n-3
llegue $	O5
llegue a	R4S5U5X3a-4b4
llegue el	Y5
lleguen	X4
llena*	S3
llenas	S3
llev*	A-3B-3D-4E-3G-4H3I3K-3L-6O-3P8S-4T-5U11V-4X-3Y-3a-4b8c-3d4e9f-4h13i10j3k-3l-4m-3o-4p5q4
llev* #*	F6h20q-4
llev* acum*	H4U-3
llev* el*	H4d4h-4j4n7
llev* en*	P4
llev* fiad*	q4
llev* hoy*	U7
llev* junt*	C4
llev* la*	M3P4e4j3
llev* las*	a3n4
llev* mas*	i5
llev* otro*	i5
llev* rato*	n5
llev* regi*	U3
llev* un*	d4
llev* vend*	H-3Q4U5W6
llev* y*	H3
llev* ya*	p6
llev* yo*	U3
llev* ☎*	C6
lleva	C11H-3U-7V-3a3d5e3i9j4n-6p7q4
lleva #	F6h6
lleva $	q9
lleva el	H5p-3
lleva juntado	p3
lleva la	j4
lleva las	a3i3
lleva ya	p6
lleva ☎	C6
lleva*	C-3H9I5P5W4b-3d3h6n-3
llevado	P5
llevamos	H12I6
llevamos $	H7I3
llevamos en	H3
llevamos y	H3
llevan	W6j5
llevaron	h6
llevaron #	h7
lleve	P7e5h4j-3n4
lleve la	P3
llevo	C-3H-4M3Q3U19W-3a-3b11h10n4p-4
llevo #	h12
llevo $	U11b11
llevo acumulado	H4U-3
llevo el	h-3n7
llevo fiado	q3
llevo hoy	U9
llevo las	h4
llevo rato	n5
llevo registrado	U3
llevo vendido	Q5U6
llevo yo	U3
llo*	D3a10
llor*	D3
llora*	D3
llov*	a14
llovi*	a6
lloviendo	a7
llu*	O3
lluvi*	O3
lo	A8F3G-4I-7J7K-5O-7P5Q5S9U5V-7X-4Y-3Z9a-15b3d10e9g-4h3l-6m-10n5o3p3q3r-8
lo acabo	C4n-5p4
lo acumulado	L4d7i-3p3
lo anterior	Z5
lo apuntes	J7
lo arreglamos	E3
lo autorizo	A3
lo borro	R6
lo cargaste	q4
lo checo	S3h3
lo cobre	d4
lo consigo	S6
lo de	A10B-4D3E-3G-3H8J-5N-3Q3R-3T-3U-6V-4W3Y-3Z5a-5b10d-3g4h4k-3l-4n8o-4p4q4
lo del	A3G3H6L4P13h-3n5q6
lo demas	X3d5h3
lo dio	h3
lo doy	h5l3
lo escanee	R3
lo esta	G3
lo firmo	B3
lo hago	f3
lo lleva	i3q7
lo llevo	e3
lo mandaba	Z4
lo mande	Z5
lo mando	S3Z4
lo maximo	o15r-3
lo metieron	G3
lo mio	H-7N4P5U20b4
lo mismo	D3L5i8
lo pago	F4
lo pague	d3o5
lo pongo	Q3
lo puse	q3
lo que	A8C7D6E8F4G-5I-3K-4M-5N-3O-4P4S-4T6U8V8X-3a-4c-5d6f-5g-4h3i-4j-6l-4m-4o-5p3q3r-5
lo quiere	e3
lo recogio	h3
lo reconozcas	k3
lo registrado	n3
lo registre	f4
lo registres	J3
lo registro	M3Q3
lo regreso	e5
lo repite	H4
lo suyo	C6
lo tengo	o3
lo trae	e3
lo trajo	e5
lo ultimo	n4q4
lo va	k4n3
lo vea	c3
lo vemos	S6
lo vendido	H12U-3
lo veo	c3
lo* acab*	p3
lo* acum*	L4d8i-3
lo* agar*	l4
lo* agra*	q3
lo* anot*	D4
lo* ante*	Z5
lo* apun*	J5
lo* arre*	n3
lo* borr*	R4
lo* capt*	U3
lo* carg*	q6
lo* chec*	S6
lo* cobr*	d4
lo* cons*	S8
lo* de*	A9B-4D3E-3G-3H10J-5N-3Q5R-3T-3U-6V-4W3Y-3a-5b7d-4g5h3i-3j-3k-3l-4n11o-4p6q7
lo* deja*	H-3S6
lo* dejo*	e4
lo* del*	B3G3H5L4P13j4n6q5
lo* dema*	X3d4h3
lo* devo*	e3
lo* doy*	h4
lo* esta*	G4
lo* firm*	B4
lo* habi*	M5
lo* hago*	S4f4
lo* he*	h4
lo* iba*	Z3
lo* insc*	J3
lo* inst*	c5
lo* junt*	d6
lo* llev*	i3q6
lo* mand*	S4Z11q-3
lo* maxi*	o14r-3
lo* meti*	G3M3q-3
lo* mio*	H-7N5P4U17b9d4
lo* mism*	D3L5i9
lo* pago*	F3q3
lo* pagu*	d3o5
lo* paso*	k3
lo* pedi*	j3
lo* pong*	Q3
lo* pued*	L-3d5
lo* puse*	q3
lo* que*	A8B5C5D6E8F3G-5H3I-3K-4M-5O-3P4S-3U6V4X-3a-4c-4d7f-5g-4i-4j-6l-4m-4o-4q3r-5
lo* quie*	e3
lo* reci*	n3
lo* reco*	h3
lo* regi*	J4f7n-4q3
lo* regr*	e6
lo* repi*	H4
lo* suyo*	C6
lo* teng*	n3
lo* traj*	e6
lo* ulti*	n5q4
lo* va*	k3n3
lo* vea*	c3
lo* vemo*	S9
lo* vend*	H13U-4
loc*	M11
loca*	M11
loca* la*	M10
local*	M8
localiza	M4
localiza la	M8
log	B26
log $	B20m-3
log de	B8
log* de*	B8
lor*	a3f3k4l14
lore*	f3k6l15
lore* del*	l3
lore* renu*	l4
lore* ya*	l3
lore* ☎*	k5
loren*	f3k5l14
lorena	k7l17
lorena $	l8
lorena dejo	l3
lorena renuncio	l4
lorena ☎	k5l-3
los	B3D3E6F-4H4I6K-6L8N-3O-8P5Q3R-7S-3T-9V-6W7X6Y10Z-4a4c-8d4e3f4h-5i-8k-3l-3m4o-7p7
los #	A9B3C3D-4E-6F-4G6H6I9L-7M5P3U11V-3W5X-3a-9b10d4h-7i-5j-4l-3m-3n4o-3p11q-6
los ajuste	X3
los anuncios	X8
los avisos	Q6X8Y8
los azulejos	e4h-3
los cajeros	B3l6m-3
los camarones	G3
los cambio	b-3d13
los cambios	B7
los canjea	Y7
los chilaquiles	a6
los clientes	D7W10
los conozco	r9
los datos	M7j3k4n5
los de	D5L3W8q6
los del	D5I5
los demas	V7n4
los dieron	D4
los domingos	a4
los empleados	m3
los encargado	m3
los fines	l3
los frijoles	a6
los gano	F4
los gaste	b5
los gasto	L4
los habia	G3
los inscritos	I4
los lunes	h3k3
los martes	j3
los mensajes	W3Y9
los mensajitos	X5
los mios	W3
los mismos	i5
los monedero	B4
los movimientos	P5
los nombre	m12
los nuevos	I5
los numero	H15m4
los panales	a5
los pasos	Q4
los pesos	q6
los prometi	F3
los puede	L6
los puedo	L11
los puntos	A-3B-4C5D8E14F-10G-4H-5I-4J-3L5N5W10Y-3b-9d3f7g6h4l-4n7q-5r-3
los pusieron	G3
los que	D-3E4H-3I15L4d4h-4j-4m18q-3
los quiere	J3d5
los quiero	d4
los recordatorios	X6
los registrados	I6
los sabados	j4
los tacos	Z3
los tamales	F5q6
los telefono	I3W3
los tenis	P3
los ticket	G7W5
los totales	H9
los ultimos	B4H6P3
los uniformes	j4
los use	P8
los uso	S5
los va	d4
los vendedores	l6
los vestidos	j6
los voy	X4d4
los zapatos	A6e3
los* #*	A6D-4E-6G6H4I7J3L-6M6P3U8V-3W6a-8b7d8h-8i-5j-4l-3m-3n3o-3p15q-4
los* anun*	X9o-3
los* avis*	Q5X10Y10
los* azul*	e5h-4
los* caje*	B3l6m-3
los* cama*	G3
los* camb*	B6d7
los* canj*	L7Y7d-4
los* chil*	a4
los* clie*	D4W13
los* cola*	m3
los* cono*	r9
los* dato*	M7Q5n4q-3
los* de*	D4H-3L7W5d-3q6
los* del*	D7I3
los* dema*	V3n5
los* dier*	D4
los* domi*	a3j6
los* enca*	m4
los* fine*	l4
los* frij*	a8
los* gano*	F5
los* gast*	J8L4b4
los* habi*	G3
los* insc*	I3
los* lune*	h3k3
los* mart*	j3
los* mens*	W5X7Y8
los* mios*	N3W4
los* mism*	i8
los* mone*	B3
los* movi*	P4W4
los* nomb*	m13
los* nuev*	I4
los* nume*	H18
los* pana*	a3
los* paso*	Q6j3
los* peso*	q4
los* pier*	L6
los* pued*	L15
los* punt*	A-3B-4C6D9E13F-10G-5H-5I-4J-3L6N5W8Y-4b-10d3f6g8h3j-3l-4n10q-4r-3
los* que*	D-3E4H-3I16d3h-4m19q-3
los* quie*	d11
los* reco*	X7o3
los* regi*	I6
los* repo*	Y6
los* taco*	Z3
los* tama*	F4q3
los* tele*	W5
los* teni*	P3
los* tick*	G6W4
los* tota*	H7
los* ulti*	B5H6P5
los* unif*	j4
los* use*	P7
los* uso*	L3S6
los* va*	d4
los* vend*	l5
los* vest*	j5
los* voy*	d5
los* zapa*	A4e5
luc*	F4P3a-3l3o5
luce*	i4j4l4
luce* deje*	l4
lucero deje	l3
luch*	C3F4n3
luch* la*	F4
lucha	C3F3n3
lucha la	F3
lue*	D-3S13T6V4W5a4n8o3p-3
lueg*	S17T4V4W4a3n5o5
lueg* lo*	h3
lueg* me*	L4
lueg* te*	S5a4
luego	D-3S15W3a5n8o5
luego $	S3T7a-3n7o5
luego le	n3
luego lo	h3
luego me	L3q3
luego te	S6a4
lug*	j6k5q4
luga*	j4k3q5
lugar	j5k5q5
lugar $	k3
lui*	J-4a7k3l6
luis	A3J-4a4l6
luis $	A4
luis pech	k3
luis registre	J-5l9
luis* pech*	k4
luis* regi*	J-3l5
luj*	o15
lujo	o14
lujo $	o12
lul*	k3l7
lulu	k4l6
lulu $	l7
lulu de	k4
lulu* de*	k4
lun*	G3H8M3O5S4T-3U-3Y5a4k7n-3p-3
lune*	D3E4H10M4O10S5U-4k7n-3o-3p-3
lune* a*	H4
lune* abra*	k3
lune* empi*	k3
lune* prep*	k3
lune* ☎*	G5
lunes	H10O6S5U-3Y4k9n-3p-3
lunes $	D5H9O6P3Y5a-3p-3
lunes a	H4
lunes abraham	k3
lunes empieza	k3
lunes preparale	k4
lunes ☎	G4
lup*	C3G6H-3W3c5k3l4n-3q-3
lupe	C3G5
lupe $	G4
lupe canul	G3
lupe lo	F6
lupe* canu*	C4
lupe* lo*	F4
lupi*	H-3W4c6l4
lupi* vuel*	k3
lupi* ya*	l6
lupit*	H-3W4c5k3l6r3
lupita	H-3W5c3k4l4r3
lupita $	c3
lupita vuelva	k3
lupita ya	l6
luz	A4K3a3n3
luz a	n3
luz verde	A5
luz* a*	n5
luz* verd*	A5
m	D3S-3T9h3q6
ma	S-4a17
ma $	S-3a9
ma:#	B5C-5D-6E10F17G16H11I4J-8L4M18N-3O-5P-6Q-7R-5T-6U-7V-7W12Z-5a-7b-5c-6d5e19f-7g-3h10j-6k-7l-7m-6n-3p-9q12r-6
ma:&	B-3H-5M20Q-3W3a-3e17h6k-3m-3o-3q20r-3
ma:20/1	H3
ma:a	A3B4D-7E5F9G5L-3N-4O-5P-5Q10R5S-5T-3V-7W10X3Y5a8b-6d-3f7g-5i-3j-8k12l13o-11q-6r-5
ma:abaj	F-3G6
ma:abon	F6P7
ma:abre	W6f6k3
ma:abri	H5
ma:aca	O10k3
ma:acab	i4l3p7
ma:acce	R5k5l5m7
ma:acci	B5
ma:acep	m3
ma:acla	K11
ma:acre	F6
ma:acti	B10H-3I6X-4Y8k4m4
ma:actu	W5
ma:acue	m4
ma:acum	C5H3L5
ma:aden	m3
ma:afil	I3
ma:agar	Z5l3n4
ma:agra	o6
ma:agre	F6f3h-4i5k10
ma:agua	S12
ma:ahi	S7m5o6
ma:ahor	J3S6V9W3i3p5
ma:ajus	B5E6F3J4P-3X3n6
ma:al	A-3D-3F7G6J-3M-3Q-4R5U-3X-3Y-3Z4c5g-3h5i7k4l5m-4n-5p-4r-3
ma:alca	C5p4
ma:aler	X9Y15
ma:algo	A10B3K12P3Y9h-3
ma:algu	K6Q8R-4T-3Y5c6n-4r4
ma:alta	I4J3f4k12m5n3
ma:aman	O4
ma:anad	k6
ma:anda	H5l5
ma:ando	H3O8h3
ma:andu	B3
ma:ange	o4
ma:ano	H3L4
ma:anoc	H3
ma:anos	a4
ma:anot	h4n7
ma:ante	C4H3L7W-3Y6i7
ma:anti	H5
ma:anul	q11
ma:apag	X9Y-3
ma:apar	E3P4m4
ma:apen	T4
ma:apli	n11
ma:apro	A16B3Y6
ma:apru	A11Q8
ma:apun	H-3I6J4f7h8
ma:aqui	L3O3l3r6
ma:arre	E6q3
ma:arti	r4
ma:ases	c11
ma:asi	G4J9o7
ma:asis	O3r6
ma:asun	Z4c4
ma:aten	I-4U4c6
ma:atie	V3r4
ma:ator	K7
ma:atra	V9q6
ma:audi	B6H-3
ma:aume	F10
ma:auto	A16X5Y4r6
ma:auxi	T8
ma:avis	Q3S4X15Y19
ma:ayer	B4H10K5M5P-3U4W4l3n-3
ma:ayud	T9c4
ma:baja	F-3G6Q5W6l14n5q5
ma:bajo	P3
ma:bala	H6
ma:banc	W5
ma:band	A4
ma:bara	W6
ma:barr	U3f4
ma:bend	o3
ma:bien	A3J3K4
ma:bimb	W4
ma:bita	B7Q5W3
ma:bloq	l7
ma:bode	W7
ma:bols	Z3d3e4
ma:boni	F8
ma:bono	G3
ma:borr	G3H-4W7Z4l4q8
ma:bot	K4l3r4
ma:bren	B6
ma:buen	H6O17a4o6
ma:busc	M16Q4h-3
ma:c	q3
ma:cada	H-3P7X12Y9
ma:cadu	L10e4
ma:cafe	W4d3
ma:caja	A3H4K5V3Y3h4k7
ma:caje	B6H-3I-5J-4M8P-4Q7R3T-3Y-3a-3f-4h3k11l6m14q3
ma:calo	a9
ma:camb	B8E4Q3V5W8d4
ma:cami	Z6a3
ma:canc	B9G4H-3J7M-7X4Y7h-3q13
ma:canj	L5Q4Y4d7
ma:canu	C3
ma:capt	J5U6h8k6q3
ma:carg	F6
ma:carn	Z5
ma:casa	a6
ma:cash	L3d4
ma:caso	Q3
ma:caye	p3
ma:cayo	H4
ma:celu	E4G4U3Z3h-3k4l3
ma:cent	c9
ma:cero	C7E4
ma:cerr	H5
ma:chab	C7
ma:cham	e3
ma:chan	S4
ma:chat	Z8r9
ma:chav	O3f3
ma:chec	B3S4m7n-3
ma:chem	P3
ma:chis	S-3a5
ma:chol	W4
ma:chuy	k4
ma:cier	C7H6Y5l5o3
ma:cifr	H6
ma:clie	A-3B6D-3E6H-4I14J-3L6M3Q4S-3V5X-3Y-3a-4e7f9g-3h-9i7k-5l-3m-5q-3
ma:cobr	I-3K5M7P-3U6c3d5k3
ma:coca	W7
ma:codi	I3R5
ma:cola	l4m6
ma:colg	K4
ma:coma	Q4T9
ma:como	A-3B-3F-3G-3H13I-3J5M5P-3Q21T4U-3W-4X-4Y3a-5d-3f6h-4n-4q-4r4
ma:comp	B-3C-5D-3E3F9G4I5M4P13Q-3V-3e5i3n-3p3q-5
ma:comu	c8
ma:con	A-3B3C-4D-4E-3H-3I3K3M3O-3V3W-5X4Y-3Z3a-6b-3c13d9f-4h-7j-3l4n-5o5p10q-3
ma:conc	K4
ma:cone	R3W4
ma:conf	K15Z3o-3
ma:cong	K4
ma:conm	m4
ma:cons	C3S5
ma:cont	H3M5P-3T-3V4W3Z7a-3c5k5m-5q-3r8
ma:corr	B3C-3E9Q4l4n6
ma:cort	F4G3H11Q4U4W-3X3Y3c-3m-3o3
ma:cosa	T4
ma:crea	f4k3
ma:cuad	E8H3
ma:cual	A3K11M11T5W-3c4n-3
ma:cuan	C8E-4F-4H12I12L8S-5T-3U11W-3Y9a7b-12c-3d-4e-4f-3h-3j-5k-3l-3m6n-9p12q-3
ma:cuca	C4h3
ma:cuen	E5G4H4M-3S-4W5a4
ma:cuid	a5
ma:cump	L3
ma:da	f5l6q3
ma:dado	m7
ma:dale	A4F3V4k8
ma:dame	H5K3M3R4S5c3
ma:damo	L11
ma:dan	L3
ma:dar	F3Q8T4i3k4
ma:darl	F3
ma:dase	F3
ma:dato	M4S5
ma:de	A6B10C3D-9E4F4G4H5I7J-6K5L-3N-7P3Q7R7S-8T-8U-3V3W5X7a-9b-8g-7h-10j-11l5o-4p4r4
ma:debe	C5E5a5p-4
ma:debi	G3
ma:dedo	J4
ma:defe	e3
ma:deja	E9F-3J13S3X6
ma:deje	l3
ma:dejo	H6K4l5
ma:del	A-5B10C3D-4G3H13I-3J-4K4M7N-3O-3P6Q-4S-4T-4W9X-3b-3e7g-3h-8j-4k-4l7n-3o-3q-4
ma:den	W5
ma:des	J3
ma:desa	a5l9
ma:desc	G12W7a3l3q-3
ma:desd	L5O3U4
ma:dese	W4
ma:desh	q6
ma:deso	S5
ma:desp	S8U6h3l3p4
ma:deta	M6P9
ma:dete	A3
ma:devo	A4B5G3M-5Y3e23h-4n5
ma:devu	M-3e16h-3q-3
ma:di	G3
ma:dia	B4H14I-3K3M4O9Q6U9a-4
ma:diar	Y6
ma:dias	O5Y4l3
ma:dice	A3C5M6Q-3Y6d4n3q-4r3
ma:dici	H3
ma:dict	p3
ma:dier	I3
ma:diga	E3
ma:digo	S6p4r6
ma:dije	Q3
ma:dijo	r3
ma:dile	a3
ma:dime	C4P5n4
ma:dimo	m4
ma:dine	H6W3
ma:dio	B7
ma:dios	a11
ma:disc	Z5r3
ma:disp	C5
ma:dobl	W5
ma:doct	f3
ma:domi	H3M3
ma:don	C5F4f5n5
ma:dona	C8F4P5h4
ma:dond	B-3P4Q15
ma:doy	Q6S6n6
ma:duda	H-5K21
ma:dudo	K13
ma:dupl	i7
ma:echa	F4H4Y3e3q4
ma:edga	l3
ma:edit	E4R3
ma:efec	d3
ma:el	D-8E4H7J-5M5N-4O-5P7R8U-7V8W3X6Y8a5b-7c3f-8g-5h-10j-9l6n-8o-5q5r4
ma:elim	G5l7q8
ma:ella	i3p5
ma:eloy	C3W4
ma:emil	W3
ma:empi	f5k4
ma:empl	B5H-3I-3M3P-3Q5R4W4k7l8m10
ma:en	C4D-4E7G3J-3K8L3O-3Q-3R-4S4W10Z3a7b-5c-4e-5f-3h-4i-5j-6k6l3m4n5o-4q-6r-4
ma:enca	R5k6
ma:enci	H-3U3Y6
ma:encu	F3M8
ma:ende	E4
ma:enfe	h3
ma:enfr	H-3W5
ma:enla	R8
ma:enli	K6
ma:enoj	F4
ma:ense	I5K5Q9T6l-3n-3
ma:ente	T5o5
ma:enti	c5
ma:ento	n4
ma:entr	C-3H3K5M3P3Q-3R7k6l6
ma:envi	Z6
ma:equi	E3Z9k6m8
ma:era	J10Z15e4o3q-4
ma:eran	G5
ma:eres	o5r16
ma:erne	l10
ma:es	A3B-3C4E3K-4M13S-3T-3W-5Z7a5d-4k6l3n-4q-3r12
ma:esa	A6p4q10
ma:esas	K3
ma:escr	Q9X3c3r5
ma:ese	B4C-4G4H3M-3V5Z5p7
ma:eso	J6S5a-3o13p3q8
ma:espe	A6S6V4
ma:espo	A-3
ma:esta	A7B3C6D-4E6I6J4K8M-3O-3Q-5S-4T-4W-5X-4a9c-3i-3j-4m10r-4
ma:este	B3H5X3r10
ma:esto	T5W4r7
ma:estu	H4U4
ma:etiq	W10
ma:exis	M4
ma:exit	n4
ma:expl	Q8
ma:extr	F4
ma:fact	W9
ma:falt	A7K4h6k5
ma:favo	C3H6R5T-3U3W-3c5h-3k5l3n-3
ma:febr	P6
ma:fech	I3M3
ma:feli	O3
ma:fer	l5
ma:fin	H8
ma:fina	E3n4
ma:firm	A11K-4
ma:flor	C5
ma:foli	M6e9h-6q11
ma:fue	B7H3M15Q-3W-3a-3l6
ma:fuer	F-4I3P3h4l3
ma:func	T7c3
ma:gana	L4
ma:gano	F4a3
ma:gas	Z6a5
ma:gast	P5
ma:gent	I9c5m6
ma:gera	m5
ma:gere	Q4k6m5
ma:grac	J10K3n-3o7
ma:gran	Y5
ma:grup	Z3
ma:guar	n7
ma:gust	o6r3
ma:ha	B12P13
ma:habi	Y4k3
ma:habl	S4Z4c5r4
ma:hace	K-4Q5T9h5q3
ma:haci	a5l3
ma:haga	J4Z3d3
ma:hago	S4n5
ma:hall	M6f3
ma:hart	I3X6
ma:hast	l4o3
ma:hay	A9E5I5K11M-3O-3P-3S-5T11U-4X-3Y-3a3c8d-3e3j-5n-5o-3p-3r5
ma:haya	Y5
ma:haz	E3W5
ma:hazl	W5f3
ma:hazm	H5e3
ma:hech	B8
ma:heri	n4
ma:herm	a7
ma:hice	U5
ma:hici	H4
ma:hija	L3W3Z7
ma:hijo	T4W3
ma:hist	B4P11
ma:hizo	B6H5M9Q5h3
ma:hola	O18
ma:hora	H3M3W3
ma:hoy	H20I3K6P-3U9W-3l5n-3
ma:hubo	H5M3O9
ma:huma	c5
ma:iba	Z10
ma:igno	Z5
ma:igua	e3i9
ma:impr	W9
ma:inac	l6
ma:inci	K13
ma:inco	K5k3
ma:indi	L6Q3T4
ma:ines	C3
ma:info	C3M3o4
ma:inge	c4i3
ma:inha	l3
ma:inic	O4
ma:insc	B5I8Q3f11
ma:inst	T9c5
ma:inte	K5Q3Y3r3
ma:inve	W10
ma:invi	Q8R16k-4
ma:ivan	l5
ma:ivon	m3
ma:izo	H5
ma:jaci	l3
ma:jaja	C3I3a8o4
ma:jalo	n4
ma:jess	l4
ma:jona	B4
ma:jose	k4
ma:jubi	l3
ma:juev	H3P3
ma:junt	C7H6L4f5p6
ma:jura	C3
ma:karl	Z5
ma:kier	Y7
ma:kilo	C5h3
ma:kita	X3
ma:la	A5C8D-9E3H5I3J-4K7L-8M9N-4O-5P5R3S-5T-8V-7W4X-4Z-3a6b-6c-4e6f4g-5i7j-10l3n4o-3q7r-3
ma:lado	Z5
ma:las	A3H4I-4J-4K13L7Q4S-4T4U8V-3W11X12Y9Z-3a-4c-3e-3h-4j-3m-5n-6p-3
ma:laur	l3
ma:le	B4C7D-5F5G5H-10I-5M5P5Q3R7S-3U-3W-7X3Y-3a3b-3c-4d-5e4f-5k-5n5p16
ma:les	K3L7
ma:libr	E3
ma:liga	R14
ma:limb	K7
ma:link	R16
ma:liqu	d4l4
ma:list	I6K3Q3T3m8
ma:llam	Q-4c3f3k6n3r4
ma:llan	a4
ma:lleg	R4S6X4Y5n3p5q-3
ma:llev	d5h4p5
ma:llov	a7
ma:lo	D-3H9I-4N-3O-3Q4S6U7V-4W-3Z3a-7b-3d5f-3h-3j-3l-3m-4n9o3
ma:loca	M7
ma:log	B11
ma:lore	k3l7
ma:los	B4D-4E3F-4H4I10J-4L6M3R-3T-3V-4W9X8Y13a-3d-4e-3h-7j-3m8n3o-3p5q-5r-4
ma:lueg	S9
ma:luis	a8l3
ma:lulu	l4
ma:lune	M3S4Y5k4
ma:lupe	C3
ma:madr	B3
ma:maes	C4P6
ma:mago	F3
ma:mal	C-3E7J-4Z11h-4q3
ma:mama	a4
ma:mana	L3S3Y5a10
ma:mand	A3H4Q5R5W3X6Y8Z7l-3q-3
ma:mane	Q7T6
ma:mano	F3H-3U3h3
ma:manu	F4
ma:maqu	r7
ma:marc	c3l3
ma:mari	n3
ma:marq	W5c4
ma:mas	F6I14J-3K-3P-4T7U4V9a-3i4k5m-3n-3r-3
ma:maur	A3B3
ma:mayo	L4
ma:me	A3C-3D-6F-3H8I-6M5Q-3T7X7Y12a-7b-4c5d-3e6g-3i-4j-4o4q-4r3
ma:medi	K5e7
ma:mejo	I8J5a3o-4
ma:meno	F-3G9
ma:mens	H5W5X4Y5Z7c3n3
ma:menu	T8
ma:merc	G3W3e7
ma:mero	S4o8
ma:mes	B5H13I5W5
ma:mesa	a4
ma:meta	J5
ma:mete	F3H-4M-3Q4e7f8h6k5
ma:meti	B7M5U4m5
ma:mi	A13B3C4D-3H-6I-3J-4K-6L-3M-4O5P-3R4S-3U21V-3W5Y4Z6b-3c-4i-3j-3k3m6n-5o-4p-4
ma:mias	U11
ma:miem	I5
ma:mier	H3
ma:mini	L4
ma:minu	S4q3
ma:mio	H-3U7
ma:mira	C8
ma:mis	H-3I9P-4Q3U17W5Y-3m6
ma:mism	Q3V-5X-3i20
ma:modi	E3W4
ma:modo	H-3Q3
ma:mome	S6
ma:mone	E7F3G4L4O3P5b-3d4f8g-3r4
ma:mont	C5M4Q3
ma:most	m6
ma:move	E3
ma:movi	B10C-3P11
ma:much	Q4X5k5l4m4
ma:muer	H3
ma:mues	P3m6
ma:muy	o5
ma:nada	H3J21Z6o-4q-3
ma:nadi	J9
ma:nanc	k3
ma:naye	l7
ma:nece	E3J3M3W4k3
ma:nego	W4
ma:ni	E3G-3J8K3T5
ma:nieg	A4
ma:ning	J12
ma:nino	e3
ma:no	A4C-4D-6E4H-5J15K13L4N-4O-4P-5R3S-5U-4V-5X10Y-4Z11b-3c5d-3g-3i-4j-4k-4l13n-4o-5q3r-6
ma:noch	X8Y3k3
ma:noma	H7J4U6h4
ma:nomb	H-4M3Q-3U5m7r4
ma:nomi	W6
ma:nos	H3a3e3l3o3
ma:noso	l3
ma:nota	M7e6q3
ma:noti	X11Y14
ma:nov	H4
ma:novi	H6
ma:nuev	R7W-3f9i5k13n5
ma:nume	H4I3M5Q-4W-4c7f4h-3l3m3r4
ma:nunc	W3q3
ma:o	A-3H7I5L18M-3a-3c-5l-4m6n6p5q-4r14
ma:octu	H6
ma:ocup	J-3R3X6c3d6
ma:ofel	P4l5
ma:ok	A10o5
ma:olvi	M3i3
ma:omar	l3
ma:onda	H4O9
ma:opci	T9
ma:oper	K8M4
ma:orde	T3
ma:orit	S7
ma:otor	F4
ma:otra	R3T3W6Y9a4i13k5n-5
ma:otro	F5H-5M-3V10Z10i7k4n-3q3
ma:oye	K6O4
ma:pach	f3
ma:padr	I4
ma:paga	C-3L5W6d7
ma:pago	d3
ma:pagu	a3
ma:pal	F5Z10
ma:pame	l3m4
ma:papa	a3
ma:para	A5B-3F5O-3P-4Q10R10T6U-3V-3W-4X5Y-4Z5b-3f-3h-4j-4k5l-5n-3o-3r-3
ma:paro	M-3n6
ma:part	U4a4l3
ma:pasa	A5C-3E-3H5I4R3a-4m3n-4p4
ma:pase	R3a5o4
ma:paso	K3Q7k3n4q-3
ma:patr	C4
ma:pedi	T3W5e3n5
ma:pedr	l5
ma:pend	A8H-3K22Y3n-3
ma:pera	S6l3
ma:perd	K3T5Z6
ma:perf	o5
ma:perl	W5
ma:perm	A10k3l6m4
ma:perr	a8
ma:pers	H-3U4k8m9r6
ma:peso	E3L7M6W5e4h6q-3
ma:peti	A7
ma:pico	M3q3
ma:pida	Y3
ma:pide	A-3Q7W6
ma:pidi	A10
ma:pint	e3
ma:plan	m7
ma:plat	c5
ma:podr	c3
ma:pon	E5W5
ma:ponc	a4
ma:pone	T4
ma:pong	J5Q5
ma:ponl	E6G3W3Y4f3h-4l3
ma:ponm	A-4H3Y7c4k3
ma:por	A4C-3D-3F3H-3K11L9M5O3P11Q-3S-4U3W-7Y4a-7b-3c7f3g-3h-7i3j-3k-5n-6p-5r-4
ma:porc	L3W5
ma:porq	G3
ma:prec	W9
ma:preg	C4J3M3T6X6
ma:prem	F3
ma:pren	Y6
ma:pres	C3W4
ma:proc	Q7d4
ma:prod	U3e5
ma:prof	E3P5
ma:prog	I6L3f3r3
ma:prom	F3W8
ma:prov	S3W3
ma:prox	V14
ma:prue	k3
ma:publ	W8
ma:pued	L4Q9T10d-3k4l7m5
ma:puen	a5
ma:puer	W5
ma:pues	C4o11
ma:punt	A3B3C9D-6E9F11G10L11M-3Q3X-3a-3b-7c-3d10e-3f3g-3h-5k-3m-3p5q-5
ma:puro	H3M3
ma:pusi	M3q3
ma:puso	r5
ma:qr	R3
ma:que	A7B3D-10H3J-11K9M6N-5O4P4Q7R3S-6T9U8V6W3Z-8a-4b-8c3d-4e-3g-5h-5j-10k3m3o-6p3
ma:qued	C4E4K12L-4P-3U-3W5a3b-3o8p9
ma:quej	c3
ma:quer	Y4Z4a4o4
ma:quie	B14C-3D-3G-5I8L-3M13N-4P4S-4T-4U-4V4Y5Z-3a-5e-4g-4h-4j-3k3m13n-6q-6r3
ma:quin	H3W5
ma:quis	c5e5
ma:quit	B3G10M-3Q5X4l11q5
ma:quiu	O11
ma:rami	C3l4
ma:rapi	o4
ma:raro	B3
ma:rast	B9H-4M5
ma:rati	X5h3
ma:rato	S9
ma:raza	m3
ma:razo	M4
ma:real	c4r4
ma:reba	G6
ma:rech	A7
ma:reci	Y5e5i6
ma:reco	A-3G4W3X5Y7
ma:reem	e13
ma:reen	R6
ma:refr	W5
ma:rega	B4F5L-3p4
ma:regi	I4M9P-3Q6U5V-3W-5e3f5h5k5m4n-4
ma:regl	L8
ma:regr	L3M-3Y6e18h-4i3k3
ma:rela	m5
ma:remu	G3
ma:rent	a6
ma:renu	l13
ma:repi	i6n3
ma:repo	H7X6Y8
ma:requ	W5
ma:reso	K13
ma:rest	G14p7
ma:resu	H7X3Y9
ma:reti	G10l3q3
ma:revi	C7H-3K10q7
ma:rifa	W3n5o5
ma:rigo	W4
ma:saba	H6
ma:sabe	K8Q3T3n-4
ma:saca	G6l7q4
ma:saco	M4Q6
ma:sald	C11D-3E8F8G6L5P3W-4b-3c-3d4f-3h-3p11
ma:sale	P4m5o5r3
ma:salg	d3
ma:sali	H8P5a7
ma:salu	O8
ma:sat	W3
ma:se	C-8D-6F4H7I6J-3K10L6M7O-4Q10S-4U-5V4W-8X-4Y-4b-4c-5j-4k3l7m-5n6q-5
ma:segu	C4Q3S6i5
ma:sema	B4H7K3O4l4
ma:sena	K3n3
ma:seno	B-3C8H-3L-3M5P8V3f6n-3
ma:ser	E4
ma:seri	q3
ma:si	A8C5H3K12L3V6W-3X-3Y14a-4e-3k-3n8q-3
ma:siga	l4
ma:sign	K3
ma:sigu	K4V19m6n-5
ma:sile	X13
ma:sin	A4F3K12Q3U3X4Z5n-6q-3
ma:sirv	T7
ma:sist	B3W3c4k3l3m4
ma:sobr	G5m3p4
ma:soci	H4I8
ma:sola	W3
ma:soli	A9c3n4
ma:solo	J3U3Z3c-3r3
ma:somo	I4
ma:son	E6I4L4Q3T3m3
ma:sopo	c5r3
ma:soy	T4
ma:sra	C9f3
ma:su	C3E3F4Q-4R7c3e3k8p3q-3
ma:sube	F5W6
ma:subi	F3W3
ma:sucu	W6
ma:sueg	f3
ma:suel	W5
ma:suma	F6k3p5
ma:supe	H4c3o7
ma:sus	C-3E3L3P7S5d9
ma:susp	A-3X5l5
ma:tal	H13O3
ma:tall	C5
ma:tama	a3
ma:tamb	H3L8k4
ma:tant	C-3I6P7X7i4
ma:tard	H4K7S5
ma:tarj	L3
ma:te	H-4Q-5S16T14a6c3h-3m-3o3r13
ma:tecn	c10
ma:tele	Q4Z4c5m3r4
ma:temp	W3
ma:tene	K3L4k4
ma:teng	A6E5H-3I4K3O4P-3a-3b-4m8
ma:teni	C3
ma:term	L3W3l3p3
ma:ti	Z6
ma:tia	W4
ma:tick	M8Q3e5h-3i5q16
ma:tien	C7L-3P5W-3X5a3j-3m6p5
ma:tira	K3q5
ma:toca	G3L3
ma:toco	B6
ma:toda	K8W6m3n-4
ma:todo	B3F-3I3J6P3Q-3T3W4Y5e4o-3
ma:tono	B3
ma:toqu	J-3Z7
ma:tort	d3
ma:tota	H13I4Y5
ma:trab	H-3K8l4m10n6
ma:trac	K5n-4
ma:trae	C11E5I5K8P3U-3W-3a5d3p3q-3
ma:trai	U3Z3
ma:traj	a6e9
ma:tram	G3
ma:tran	W7
ma:trat	L3r3
ma:tu	a4r9
ma:tumb	G7q4
ma:turn	U3V3
ma:tus	T4
ma:ubic	M10
ma:uc	f3l3
ma:ulti	B3H5P4p4q5
ma:un	C6D-3E6H-8M5P-3Q12S10T-4V-3X-3Z-3c9d-5e3f5j-3k6m-3n-5p-4r4
ma:una	E3H-8I-4M12P-4Q5W6Z-3a-3e6h5i5m-4n-5p-3q-5r8
ma:une	W4
ma:uno	V6
ma:unos	F3
ma:ups	Z9
ma:usa	Q3
ma:usan	L5l3
ma:usar	d6k3
ma:uso	T6
ma:uste	c4r5
ma:usua	k6l5m6
ma:va	H12M-4Q-4a4d5h3i3k7o5q4
ma:vaca	W3X3
ma:vale	L6
ma:valg	M-3W5q6
ma:vali	A3
ma:vamo	H9
ma:van	F3U3k3
ma:ve	C7H-3Q3
ma:vece	K3i3
ma:veci	P3f4
ma:vemo	S7a5
ma:venc	R3
ma:vend	H7M5U3e3h4k10l3m5q-3
ma:veng	S6V4a3c3
ma:vent	A-3C-3E-3F-3G-4H7I-4J4K12L-4M9P-4Q4S-3T-4U7W-3Y4e4i3j-3n-10p6q9r-3
ma:veo	B-3Q13
ma:ver	A6B10C10F-3H7I5K5P11Q4T5W-5a-4b-3f-3h-3k-3m10o-3p-3
ma:verd	A4
ma:vere	K3
ma:veri	C5
ma:ves	Y3
ma:vez	F3P3T4V-3W3Y5a6i3n-4
ma:vi	n4
ma:vien	P6V7
ma:vier	F3H3
ma:vige	L5
ma:vino	P5
ma:vola	K7
ma:volv	K3T3Y4
ma:voy	A3h5
ma:vuel	Y7e3
ma:wend	W3
ma:xime	P3
ma:y	D-4E5H10L-5M6P4S9U-5a-4e5l3n-5p7q-6
ma:ya	B-3D-4H5I7L-3M-5N-3O9P-6S-4U-7V6W4X8Y3Z-4a6b-5d-3h-5i-4j-4l13m6p3q-7r-5
ma:yo	A4H-7I-3U29X3h12
ma:yoli	C3P4d3
ma:☎	A-5C20D-5E14F15G16H-10I-6J-4K-5L-8M-8N-3O-4P23Q-5R4S-5T-5U-5V-4W-10X-4Y-4Z-4a-7b-4c6d9e15f18g-3h7i-5j-3k15l3m-6n-7o-4p-9q-5r-4
mad*	B4o7
madr*	B5o4
madre	o5
madru*	B6X3
madrugada	B5
madrugada $	B7
mae*	C3P5f6n5q-3
maes*	C4P4W-3f5n5q-4
maes* es*	F4
maes* ines*	C3
maes* porq*	G3
maest*	C6W-3f5h4n5q-3
maestra	C6P4d-3f5h4n5q-3
maestra $	n5
maestra es	F4
maestra ines	C3
maestra porque	G3
mag*	A5E-3F4V6h3j3n-3
magn*	h3j4
magna	h5j3
mago	A5E-3F7V6k3n-3
mago $	A5V6
mago activala	k5
mago en	F4
mago* acti*	k5
mago* en*	E-3F7
maist*	h3
mal	B3C-6D26E15F7J-4P-3Q3Z17a-3b-3d-5f-3h-18i-3j-3l-3n-3q27
mal #	h-9q13
mal $	D7E6Z12n-4o-3q15
mal a	B5
mal borrala	q3
mal dado	G3
mal el	D4q6
mal es	E4
mal escrito	Q3
mal eso	D3
mal la	D4E3
mal servicio	D8F6
mal su	E4F3h-3q5
mal*	D9W3a10e7
mal* #*	h-11q17
mal* a*	B4
mal* arre*	q4
mal* borr*	q4
mal* dado*	G3
mal* el*	Z5q4
mal* es*	E5
mal* eso*	q3
mal* la*	E3
mal* pues*	Q3
mal* serv*	D8F5
mal* su*	E4F3h-3q3
mala	D9e4
malo	W6e5n3
malo $	W4
mam*	B3L4R4W6Z4a10n-3o-3
mama	L4W6a10n-4q3
mama $	B3R5W5a4
mama a	L3
mama* a*	L3
mama* es*	F3
man*	A3E-3F4G-5I-6J-3K-4L-4N-6O-6P-9Q9R8S9U4V-7W6X15Y11Z12d-7f-7g3h3i-4j11l-6m-8n7o-3p-7q-6r-4
mana*	C-3L3Q-3S10U6V-3W5Y3a4j3k5l-4o9
mana* cuan*	H4
mana* deni*	k5
mana* empi*	k3
mana* entr*	k3
mana* es*	a7
mana* lo*	S10
mana* no*	a5n3q-3
mana* que*	H7K3
mana* te*	S6
mana* ya*	n3
manan*	L3M4Q-3S8W4Y4a3j3k6l-3o6
manana	Q-3S10U4V-3W4Y4Z-3a5j4k4l-4o9
manana $	D3H-3L3M3S-5W9Y4k-3o7q4
manana cuanto	H4
manana denisse	k4
manana empieza	k3
manana es	a6
manana lo	S9
manana no	W4a4
manana que	H5K4
manana te	S6
manana ya	n3
manc*	a9e6o-3
manch*	a6e6o-3
manches	a5
mand*	A7B-3E-4G-5H7K-4L-6M-3N-4O-3P-4Q6R11T-5U-4V-3W6X14Y12Z13d-5e-4g4h4i-4j8k-4l-6m-5n9o-7p-3q-3
mand* #*	F5
mand* a*	A4Z6h4
mand* al*	Z3
mand* algo*	A3
mand* con*	c4
mand* cosa*	X9
mand* de*	n4
mand* diar*	H-4Y5
mand* el*	H3R9W5X4h-3j9n-3
mand* en*	S3W4
mand* eso*	Z3
mand* foto*	D3Q3g5j4n-3
mand* invi*	R3
mand* la*	A6Q5Z3j3n-3
mand* las*	S4Y9
mand* lo*	H13
mand* los*	I5Y4
mand* mal*	Z5
mand* mens*	g3
mand* mi*	Z4
mand* nada*	X7
mand* ofer*	X4
mand* otra*	n6
mand* por*	R3
mand* solo*	Z6
mand* su*	R3
mand* tele*	W5X3
mand* todo*	Q4Y4
mand* tu*	a13j-3
mand* un*	k3
mand* una*	S-3h9
manda	Q4R5W5j3
manda invitacion	R5
manda la	Q6
manda*	G-3H7L-5N-3Q6R7S-5W6X7Y11a3d-3e-3f-3g-3j9l-3m-4o-3q-3
mandaba	Z3
mandado	D4h3
mandado $	J3d3
mandala	h3
mandale	F3R3W3
mandale #	F4
mandale telefono	W3
mandales	W3
mandame	A4H7I3Q-4R4S-3W3X-3Y9Z-3a6c4j6m-3
mandame el	R5W7
mandame la	A5j4
mandame lo	H15
mandame los	I5
mandame tu	a13j-3
mandamelo	A3
mandamelo a	A3
mandan	j12
mandan $	j5
mandan las	Q3
mandando	X5
mandando ofertas	X4
mandar	Q8Z6n5
mandar $	n7
mandar a	Z3
mandarme	X4
mandaron	T4
mandas	r4
mandas su	R3
mande	H3J5Q-3Z15h-3n8
mande $	n6
mande el	H3a3
mande la	Z3
mande mal	Z6
mande*	J-3X18Y9
manden	X9
manden $	X5
mandenme	Y7
mandes	X10
mandil	f3
mando	A4S6X-3Z10a-4g7h9j-4n11o-3
mando $	S3g5n7
mando algo	A4
mando beto	A4
mando el	R4
mando en	S3
mando foto	g5
mando las	S3
mando mi	Q3Z5
mando otra	n5
mando solo	Z4
mane*	Q11S8T4j8
mane* de*	Q8
manej*	S8T4j9
manejan	j8
manejando	S12
maner*	Q13
manera	Q16
manera de	Q6
mani*	D4T3
manif*	D4
mano	B3F4H-3U4d4h3
mano #	F4
mano $	U3n3
mano*	H-3S7l4
mano* #*	F4
mano* en*	l4
mano* larg*	B3
manos	S3l3
manos en	l4
manu*	B5E5F7G7P-3d-3
manu* ☎*	E6
manua*	B5E4F6G6
manual	E4F4
manual ☎	E4
manuales	B7
manuales $	B5
manualmente	F4G7
manualmente $	F5G6
many	C5b5
many points	C3b5
many* poin*	C7b5
map*	a-4j5
maq*	D4c4r9
maqu*	D3c8r8
maqui*	D3c8r6
maquina	D3c6r8
maquina $	c9r3
mar*	A-3C4D-3G-4J-4N-3O4Q-4R3S-5T-5U-4V-4W8X-3a11c23d-3e-4f3i-4j5l7m-3n5o-6p-5r-3
marc*	C7R4S-4T-5a9c19l4n5o-3p-4
marc* #*	n-3q3
marc* al*	a5c7
marc* de*	j3
marc* erro*	R4n5
marca	C8E3R4
marca #	E3
marca $	C6
marca error	R5
marca*	T-3c15j3n3
marcame	c7
marcar	c7
marcas	j5
marcas de	j5
marco	a3n8q3
marco error	n6
marco*	l7
marcos	l8
marcos $	l11
mare	T3
mari*	R4f5g3l4
mari* marc*	R5
mari* reti*	l4
mari* ☎*	f5
maria ☎	k3
marib*	f4
maribel	f4
maric*	h3l3
maricruz	l4
marid*	q5
marido	W4g3q6
marido $	W3
maris*	R3
marisol	R5
marisol marca	R4
marq*	W3a4c11
marq* por*	c10
marqu*	W4a4c10
marque	a3c4
marque $	a4
marquen	c8
mart*	B3E3F3G-3H6L3O4j5n-4o-3
mart* #*	H4
mart* a*	E4
mart* ceti*	k3
mart* que*	q3
mart* renu*	R3
marte*	B4H4L3O4j4n-4o-3
martes	B3H5O4j6n-3
martes #	H4h3
martes $	B4H3O4
martes que	q3
martha	h3
marti*	E3k3
martin	R3k4
martin cetina	k4
martin renuevale	R3
martina	E4
martina a	E3
mas	C-6D7F10G5I15M-3N-3O-6Q-8R-4S10T10U3V16W9X9Y-4Z-5a-7b3c-6d-10e-6f-7g-4h-6i12j-6k7l-4m-7o-8p-5q3r-10
mas #	F4
mas $	D11F-3I5J4L6M-4Q-4S-3T5V9a-4d-3h-5i10n3o-5q7r-3
mas a	F3G4i7
mas al	S4
mas clientes	B9I-4
mas compra	F5
mas compro	M4W7
mas consentidas	I3
mas de	I3U4b7i3
mas descuenta	G3
mas dona	G8
mas el	G3h3
mas favor	k8
mas fiel	F4
mas fieles	I3
mas formados	V4
mas fueron	G3
mas grande	a3
mas ha	P7
mas haces	T3
mas hay	P3T6V3
mas hombres	I4
mas mensajes	X3
mas ni	E9G-5
mas no	J3
mas para	F6
mas por	X5
mas puntos	I13
mas que	H3
mas quitale	q3
mas sabes	T8
mas saldo	F4I4
mas tarde	S8n3
mas ventas	V3
mas vieja	A4
mas y	V13
mas ya	n3
mas*	j4
mas* #*	F3h3
mas* a*	G3i7
mas* al*	S4
mas* beto*	k3
mas* clie*	B9I-4
mas* comp*	F3M4W4
mas* cons*	I3
mas* de*	I4U5b4h-3i5q-3
mas* dona*	G7
mas* el*	G3h3
mas* favo*	k10
mas* fiel*	F3I5
mas* form*	V3
mas* fuer*	G3
mas* gran*	a4
mas* ha*	P8T-3
mas* hay*	T5V4
mas* homb*	I3
mas* ni*	E10G-5
mas* para*	F3
mas* por*	X6i4q-3
mas* punt*	D3I13r-3
mas* que*	H3K4
mas* sabe*	T5
mas* sald*	F4I6
mas* tard*	S7n3
mas* vent*	V3
mas* y*	V10
masa	l4
masa al	l3
masa* al*	l4
mat*	a10h3k5l3
mate	a7
mate $	a9
mate*	l4
mate* ponl*	l5
mater*	l4
maternidad	l5
maternidad ponla	l3
matr*	h3
matrimonial	j3
matu*	k4
matu* ☎*	k5
matut*	k4
matutino	k7
mau*	A6B7k4m3
maur*	A5B8k3m3
maur* caje*	m3
maur* entr*	k3
maur* esta*	A6
maur* hoy*	B8
maur* mand*	R3
maura	A5B7
maura cajera	m3
maura entre	k5
maura esta	A5
maura hoy	B6
max*	o12
maxi*	o14r-3
maxim*	o12
maximo	o9
maximo $	o11
may*	H3L5h-3j6
mayo	H4f3
mayo $	H3
mayo*	D3L4j7
mayo* tamb*	L5
mayor	D3
mayor*	L4j7
mayoreo	L5j8
mayoreo $	j6
mayoreo tambien	L3
mayra	R3k3
me	B-4D10E-7F-8G-5H3I-14J-3K-6N5O-7P4Q-3R-6S4T6V-5W-4X8Y7Z3b8c8d-6e5f-3g12h4i-9l-6n4p-5r6
me abonaron	D7
me acaban	h3
me acuerdo	M3P3m6q-3
me alcanza	b11
me anota	h3
me aparece	b5
me aparta	j3
me apunta	g5
me apure	q3
me arrepenti	Y7q5
me atienda	c7
me atiende	O4T3
me avisen	X4
me avisos	H3Y3
me ayuda	E4T3c9k4
me bajaron	D7
me borraron	D3
me borro	H4
me brinque	Z4q5
me canse	D8
me cobraron	D5P6
me cobro	n3
me compraron	h5
me compro	h6
me confirmas	n3
me confundi	Z8n-3q14
me contesta	r4
me contestas	D5r6
me conteste	c6
me cuadra	H5
me da	Q3n6
me dan	D8L9b-4
me das	P4b4n4
me dejo	e3
me den	g3
me descontaron	P4
me dice	d5
me dices	C3U4Y5n3
me dictaron	q3
me dieron	N-3O3P5b5n6
me diga	S6n-3
me dijeron	Q4b4
me dijiste	n4
me dijo	g3h3
me dio	D3f3h4
me diste	R3
me duele	a12
me encargo	F4
me encontre	W4
me equivoco	Q4
me equivoque	G4Q4Z9q9
me escriban	X8
me escribe	r8
me espera	S10
me espero	n11
me esta	H6h-3p7r6
me este	X6
me explicas	Q4
me explico	c5
me fallo	q5
me falta	D5M4b4
me faltan	V5b5
me falto	h4
me fue	D3H-3J3Z7
me fui	Z5
me gano	q3
me gusta	N3o8
me gustaria	Y4d4g3
me ha	S4
me habia	n4
me hablar	S10c-4
me hable	c9
me hace	D4Y3
me hacen	B3
me haces	D4H3
me han	D4
me he	P5b-4g3
me hice	T10n-3q3
me hizo	a3
me huele	B3
me inscribe	g10
me inscribieron	N3g-3n8
me interesa	J8N7X-3g5
me interesan	X3
me juntaron	S5
me junto	b3
me la	c4e3q3
me las	X-3Y4
me llame	c8
me llamen	c4
me llamo	g4
me llega	X4
me llegaba	Y4
me llegan	Y6
me llego	A6H6n-3r4
me llegue	Y7
me lleguen	X5
me lleve	P3e6
me lo	G4H4N4T3e4h3
me los	L3d8
me mandaron	T3
me manden	X3Y3
me mandes	X8
me marca	C3n3
me marco	n4
me marquen	c6
me notifiques	X3
me olvida	Q3T3
me pagaron	h4
me pago	h8
me pasas	P4j5
me paso	h5
me perdi	T11
me pide	C3
me piden	E6j4
me pidieron	A3e-5q5
me pidio	i3
me podria	H3b3m3
me pregunta	L5
me preguntan	j5
me puede	T5c3
me pueden	T-3c4
me puedes	C4T7Y3
me puedo	L-3b3g6
me pusieron	D3
me puso	T4
me queda	W4b3d3p-3
me quedan	a6b5
me quedaron	K3
me quede	T6n3
me quedo	T7b5n-4
me quejo	c3
me quiero	N5g5
me quitaron	D8
me regalaron	P3
me registraron	N5n5
me registras	O-4g8h5
me registro	g4
me regresan	c5e3
me regresaron	b4e7
me respetaron	D5
me robo	l5
me sale	J-4m10n8
me salen	C4H4
me salgo	N6
me salio	D-3r4
me sirve	L7r-3
me sobro	b6
me suman	L7
me sumaron	n5
me tienen	A3
me toca	L3V4W4a-3o3
me tocan	L3
me trae	a5e4
me urge	c3j5
me va	k3n3
me van	V3h8
me vas	Q3
me vayan	L3r3
me vencen	X3
me voy	H6J4N4a7n-3o7
me* abon*	D7P3
me* acab*	h4
me* acep*	f6j4
me* acue*	M3P3m7
me* alca*	b13
me* apar*	b5j5
me* apun*	D3g4
me* apur*	q5
me* arre*	D4N3Y6q4
me* aten*	D7c3
me* atie*	O3T3c8
me* avis*	X5Y7n7
me* ayud*	E3c12k5
me* baja*	D7
me* borr*	D3H4L3
me* brin*	Z5q5
me* cans*	D9
me* cobr*	D3P7n3
me* comp*	h12
me* comu*	c6
me* conf*	Z12q10
me* cont*	D6c6r6
me* cuad*	H5
me* cuen*	D5U3
me* da*	Q4n4
me* dan*	D6L10b-5
me* das*	P3R3b4g3n6
me* debe*	J3
me* den*	g3
me* desc*	D6P4q-3
me* desp*	X3
me* devu*	e5
me* dice*	C5D-3U3Y5b3d4
me* dict*	q3
me* dier*	O3P4b3n5
me* diga*	Q3S5X5n-3
me* dije*	A4Q4b4
me* diji*	n4
me* dijo*	g3h4
me* dio*	D5f5h6
me* dist*	R3
me* duel*	a11
me* enca*	F3o7
me* enco*	W3r3
me* entr*	j3
me* envi*	Y4
me* equi*	G5Q8Z6n-3q11
me* escr*	X10r11
me* espe*	S9n9
me* esta*	B4D4H6S3d-3n-3p6r6
me* este*	X9
me* expl*	L4c3
me* fall*	q5
me* falt*	M3V6b7n-3
me* fue*	Z9a-3l4
me* fui*	Z5
me* gano*	q3
me* grit*	D4
me* gust*	D-3Y5b-3d6o6
me* ha*	S4
me* habi*	n3
me* habl*	S8c7r4
me* hace*	B4D9U5Y3l3n-5
me* haga*	Z4
me* han*	D3
me* he*	P3g4
me* hice*	T9
me* hizo*	a5
me* huel*	B4
me* insc*	J7n6
me* inte*	J8N6Y3n-3
me* junt*	S4b5
me* la*	c4e3q4
me* las*	Y3h3
me* liqu*	h4
me* llam*	c11g6
me* lleg*	A6H4P-3X4Y13f3n-4r3
me* llev*	e4j7
me* lo*	G4H4N3e6h3
me* los*	d11e4
me* mand*	A3T3X14k3
me* marc*	C3n5
me* marq*	c7
me* olvi*	T3
me* paga*	h7
me* pago*	h7
me* pasa*	P3j3
me* paso*	h6
me* perd*	T16
me* pide*	E3j3p3
me* pidi*	A3e-4q3
me* podr*	H3m3
me* preg*	C-3L4j5p7
me* pres*	S4
me* pued*	C4L-3T7Y3b5c4g6
me* puso*	T4
me* qued*	K5T9a5b12j-3p-3
me* quej*	c4
me* quie*	N3g7
me* quit*	D10P3
me* rega*	P4
me* regi*	N4O-4P-3g7h4n4
me* regr*	P-4c6e12
me* resp*	D3
me* robo*	l4
me* sale*	C4H4J-3P3m7n4
me* salg*	N9
me* sali*	D-3P4r4
me* salv*	o3
me* sirv*	L7c3
me* sobr*	b6e3
me* suma*	D5L3n3
me* tien*	X7
me* toca*	A3L5V5W4a-3o3
me* trae*	a5e5
me* traj*	M3f3
me* trat*	D6
me* urge*	c3j4
me* va*	n3
me* van*	L4V3h8
me* vas*	Q3
me* vaya*	J3L3r4
me* venc*	L5
me* voy*	H6J3N3U3a9n-3o5
mec*	h3o4
meca*	o5
med*	C-3K3Q5S-3T3d-3e9f-3g3h5j6n3q-4
medi*	C-3D3K4L3Q6S-4T4d-3e8f-3g4h5j4q-3
medi* capt*	Q4
medi* de*	L4
medi* hora*	D6
medi* la*	e4
medi* o*	j3
media	D6Q5
media captura	Q4
media hora	D4
media*	K5h4
medias	K3n3
medias $	n4
medic*	L7a5e6
medicina	e8
medicina la	e4
medio	Q3T4h4
medio $	T5
medio*	M5
mediodia	j4
mediodia o	j5
mej*	F3H3I12J3T-3X3c9h-3n-3q3
mejo*	I13J3X3c7
mejo* canc*	q3
mejo* dale*	F4
mejo* dame*	R3
mejo* nada*	J6
mejo* no*	n3
mejo* que*	d3
mejor	F3H4J3X4a3c9o-4q3
mejor dale	F4
mejor dame	R4
mejor dia	H3
mejor nada	J4X3
mejor no	n3
mejor que	d3
mejor*	I15o5
mejores	I14o4
mejores $	I12
mem*	N3Q-3a7f7g6l3q-3
memb*	N3Q-3f5g6
membr*	N3Q-3f5g5
membresia	N3g5
membresia $	N3g5
memo	l4
memo yo	B3
men*	A-3B-3D4E5F-9G10H9J-4K-3L-6M-3N-3O-4P-6Q-3T24U-3V-5X16Y13Z9b-8d-6f-4i-4j10k-3l-4m-3o-5p-3q3
meno*	D13E8F-8G12H3I3S3X3b-5d-4h-3n-5q9
meno* #*	E4F-5G9
meno* a*	q4
meno* sald*	D5b-3
menos	D10E6F-7G13H4I3S3b-4d-3n-5q9
menos #	E9F-6G8
menos $	C3D4G4I3q6
menos a	q4
menos para	G4
menos saldo	D4
mens*	D-6F-3H11I-3L-3P-3S-4T4W4X18Y13Z7f-3h3l-3n7o-4q-6r4
mens* a*	n7
mens* al*	n4
mens* auto*	Y3
mens* cuan*	Y6
mens* de*	W4X-4Y4
mens* equi*	Z5
mens* para*	X5
mens* por*	X3Z3
mens* suyo*	r5
mens* vuel*	R3
mens* ya*	X6
mensa*	D-7H-3P-3R4S-3T3W4X22Y16Z12a-4j-3l-3n10o-3q-4r5
mensaje	D-3R3T5X4Z12n8q-3r3
mensaje $	T8X-5Z-3n5
mensaje a	W3n7
mensaje de	R3
mensaje equivocado	Z3
mensaje por	Z5
mensaje ya	X5
mensajes	W5X17Y14
mensajes $	X15Y5
mensajes automaticos	Y7
mensajes de	W4X-3Y3
mensajito	Y8n6
mensajitos	X11
mensajitos $	X10
mensu*	H11c3h7j6
mensual	H14
mensual $	H11
mensualidad	c4h7j5
mensualidad $	c4h3j6
menu	T31Z3a-3j7
menu $	T27
menu otra	T5
menu principal	T3
menu*	j5
menu* otra*	T6
menud*	j9
mer*	D-3E3G5L-4S8U4W7a8b-3d3e7h4n-6
merc*	E5F-3G3L-3Q6W8d4e9n-3
merc* de*	e3
merc* tick*	e5
merca*	E4F-3G4L-3Q7W9d4e8
mercado	E7
mercado $	E5
mercancia	G4L-3Q5W7d6e8n-3
mercancia $	G4Q3
mercancia de	e3
mercancia ticket	e6
mere*	F4G4q-3
mere* algo*	F3
merec*	F3G3
merece	F3
merecia	G4
merecia el	G3
meri*	a4
meri* dime*	H3
merid*	a3j3
merida	H3a3
merida $	a4
merida dime	H3
mero	S9U5a6h4o8
mero $	h5o9
mes	B8H22I10L-3P9U-3W7a-3f-4h3i4m3n-6p-3
mes #	f-4h6
mes $	H18I9L-3P5W9p-3
mes con	B3
mes de	I3P3
mes favor	H4
mes o	H3
mes pasado	H3b3
mes*	F-3G-3H-4J3L3V5f4h6j16n-4q4
mes* #*	f-3h7
mes* con*	B5P4
mes* favo*	H4
mes* o*	H4
mes* pasa*	H3b4
mesa	H-3J3S3V7f3g3h4q3
mesa #	D3J4V5d5f5
mesa $	a3h-5q13
mesa*	j4
mesa* #*	D3J3V3d4f7h7
mesa* del*	h3
mesa* para*	j3
mesas	j3
mese*	I5j14
mese* sin*	j9
meses	I3b3j7
meses $	I5e3
meses sin	j10
met*	A-3B6C-8D-6E-6F4G-7H-6J16K-7L-7M3O-3P-4Q12S-3T-7U7V-5W-5X-4Z-4b-4c-5f9g8h12i4j-5k13m6n8o-5p-6q8r-3
meta	H4I4h3
meta eran	I4
meta o	H6
meta ventas	k3
meta*	J14W4
meta* eran*	I3
meta* nada*	J5
meta* o*	H5
meta* otra*	J4
meta* vent*	k4
metam*	W4
metame	W4g3
metas	J14n-3
metas nada	J4
metas otra	J3
mete	F5J5f6h4k3
mete #	F5h7
mete a	k5
mete al	f5
mete*	C-3D-4E-3F4G-4H-7J6K-3L-3M-4P-3Q5R3T-3U-4W-5Y4a-4f11g5h14i12j-3k9n-3
mete* #*	F4h11
mete* a*	V5k11
mete* al*	f13
mete* el*	i5
mete* la*	J3n-3q4
mete* las*	Q3
mete* los*	h3
mete* mejo*	F4
mete* otra*	i3
mete* un*	h3
mete* una*	h11i4
mete* vent*	h4k4n3
metel*	F4f6h8i4n-3
metela	f9h4
metele	h9i6
metele #	h7
metele otra	i4
metem*	S4Y4g3h3k5
meteme	Y4g3h4k5
meteme a	Y4g4k5
metemos	S5
meter	H-5J5M-3Q4g3h5i3k6
meter #	Q4
meter $	J3n3q3
meter a	V3k4
meter la	q3
meter un	e4h3
meter una	h6
meter ventas	k4n4
meter*	f5h4i5
meterle	i9
meterlo	f6h3
metes	h3
metformina	h3
meti	H-6Q6U7i-4m7n15q12
meti #	q6
meti $	Q7U3m3n10p-5q-4
meti a	q5
meti la	i-4n4q5
meti los	n4q3
meti mal	q4
meti pasame	m3
meti una	n3
meti*	B12C-3F-3M9i3l3m3n3q5
meti* #*	B3q4
meti* a*	P3q5
meti* algu*	B3
meti* con*	Q4
meti* de*	B3
meti* desd*	U5
meti* dobl*	q4
meti* el*	M10
meti* en*	m5q3
meti* esa*	B3
meti* hoy*	U4
meti* la*	J3i-6q11
meti* los*	n3
meti* mal*	q7
meti* o*	n4
meti* pasa*	m4
meti* quit*	G3
meti* rigo*	B5
meti* una*	M3h-3n3
meti* vent*	l6
meti* yo*	H-3U7
metid*	B11C-3M-3P4U8m5n-3
metida	B6M-3m4
metida de	B5M-3
metida en	m5
metido	B7P4U6n-3q3
metido $	h3
metido alguien	B4
metido desde	U4
metie*	M7l5
metiendo	l6
metiendo ventas	l7
metieron	M8
metieron $	M4n3
metieron antier	H3
metim*	i5
metimos	i4q3
metio	B3M9h-3n4q3
metio #	B4
metio el	M8
metio en	H3
metio la	J3
metis*	k7
metiste	k9
metiste $	k9n3q-3
meto	Q8V-3n9
meto $	n3
meto* a*	k4
meto* una*	Q5h-4
metr*	a8
metro	a6
mex*	a6h3
mexi*	a6
mexic*	a7h3
mez*	C3h8j3
mezc*	h6j3
mezca*	h8
mezcl*	j4
mezclilla	j3
mezclilla $	j3
mi	A13C-5D8E-6G-4H-10I-10J-8K-9L-3M-10N15P5Q5R7S-3T-8U19V-11W11X-6Z12a4b8c-3d6f-4g5i-9j5k5m6n3o-10p-13q-3r-4
mi $	A12K-3N6U4
mi abuelita	a7
mi acumulado	U3b7
mi ahorro	b7
mi amiga	g3
mi amor	a4
mi asunto	c5
mi ausencia	B4
mi autorizacion	A7
mi buen	O6o3
mi cafe	d5
mi caja	U5
mi cajera	k-3r4
mi cajero	F5R5
mi casa	Z3
mi celular	N4Y3r7
mi cita	j6
mi clienta	C4L3P4h3
mi cliente	h4
mi comadre	F3Z6
mi comision	W5
mi compadre	k5
mi companera	Z3q5
mi compra	D9L-3P6W-3b-4d4e4g-3h-4n3
mi consumo	J5
mi contador	H4
mi corte	H-3U9m-3n7
mi cuenta	N7Q4U3b10d-3g9j-4q-3
mi cumple	P3W3
mi cunada	W5
mi cunado	l4
mi declaracion	H3
mi dia	H-3U16a-3
mi dinero	e5
mi empleada	k3m3
mi empleado	Q-3R6
mi encargado	R3
mi equipo	m8
mi esposa	A-4B4W3X3k4
mi esposo	L3Y3b-3l4
mi ex	W5l5
mi fecha	Q3
mi firma	A3
mi gato	a9
mi hay	A3
mi hermana	L3Z3
mi hermano	k4
mi hija	S5W3Z7l3
mi hijo	T4W8a5r3
mi historial	P6Q3
mi inconformidad	D4
mi informacion	N6
mi inscripcion	N5
mi jefa	q3
mi jefe	Z3
mi jornada	U6
mi libreta	E4
mi lista	U6
mi mama	B3R3W5a8o-3
mi me	L3
mi membresia	N3g5
mi monedero	D3N4O-3P3b10h5j-3
mi nieta	T4
mi nino	Z4
mi nombre	H-3N8U7g4
mi novia	W5Z4
mi nuevo	k3
mi numero	H-3N3Q4U4W-3b5g-3h4
mi ok	A15K-3n-3
mi palomita	A3
mi papa	W5c3
mi parte	U4
mi pedido	D4j4
mi permiso	A3D3
mi personal	U-3m17
mi premio	d11
mi prima	G3W4d-3k4
mi propio	G5q3
mi proveedor	W9
mi regalo	D3W-3d8
mi registro	P4
mi rey	n3
mi rfc	j3
mi saldito	b8
mi saldo	C-4D12L3N-3O-3P4Q5W-3b8d12j-3p-3
mi senora	k4
mi sobrina	k4
mi socia	H4
mi solicitud	j3
mi suegra	F4P-3W5f4
mi tarjeta	N4Q4b4
mi telefono	N9X3
mi tia	F4W7
mi ticket	S3h10n5
mi total	H-4U10b11
mi trabajadora	k4
mi turno	O3Q6U3
mi ultima	P5n6q-3
mi vecina	f3
mi venta	U6h-3n5
mi vida	a9
mi vieja	Z3
mi* abue*	a10
mi* acum*	U3b9
mi* ahor*	b5
mi* amig*	W3
mi* amor*	a6q3
mi* asun*	c4
mi* ause*	B5
mi* auto*	A7
mi* buen*	O6o3
mi* cafe*	d8
mi* caja*	U6
mi* caje*	F4R7k-4r4
mi* casa*	Z6o3
mi* celu*	Y4r10
mi* cita*	j7
mi* clie*	C7L3W-3f-3h5
mi* coma*	C4F3Y3Z11
mi* comi*	W3j3
mi* comp*	D8L-3Z3b-3e3g-3h-3k3n5
mi* cons*	J5
mi* cont*	Q3
mi* cort*	H-3U9m-3n9
mi* cuen*	N12b9d-3g9j-4q-3
mi* cump*	L3P4W3
mi* cuna*	W4Z4l3
mi* dia*	U16a-3
mi* dine*	e7
mi* empl*	Q-3R4k3m4
mi* enca*	R3
mi* equi*	m9
mi* espo*	A-6B4W6X5b-4k5l4
mi* ex*	W4l5
mi* firm*	A3
mi* gato*	a7
mi* hay*	A3
mi* herm*	W3Z4
mi* hija*	S4Z6l3
mi* hijo*	T3W7a4
mi* hist*	P8
mi* inco*	D3g3
mi* info*	N7
mi* insc*	N6
mi* jorn*	U6
mi* libr*	E4
mi* list*	U6
mi* mama*	B3R3W5a5
mi* mari*	W4g3
mi* me*	n4
mi* memb*	N3g6
mi* mone*	D3N3O-3P3b10h4j-3
mi* muje*	H3
mi* niet*	T3
mi* nino*	Z5
mi* nomb*	H-3N9U7W-3g4r-3
mi* novi*	W9Z3
mi* nume*	H-4N4Q6U7W-3b3g-3h4
mi* ok*	A10
mi* palo*	A3
mi* papa*	W6
mi* part*	N5U5
mi* pedi*	D3j7
mi* perm*	A4
mi* pers*	U-3m17
mi* prem*	d10
mi* prim*	G3W3a3d-3k3q4
mi* prop*	G3
mi* prov*	W7
mi* rega*	D3d8
mi* rey*	n4
mi* rfc*	j4
mi* sald*	C-3D14L4N-3O-3P4b11d13j-3p-3
mi* seno*	k4
mi* sobr*	R6k3m3
mi* soci*	H6
mi* soli*	j4
mi* sueg*	F5W4f5
mi* tarj*	Q3b4
mi* tele*	N9
mi* tia*	F3W8
mi* tick*	S4h11n5
mi* tota*	H-4U9b13
mi* trab*	k3
mi* turn*	Q4
mi* ulti*	P6U-3a5n4q-3
mi* usua*	B5
mi* veci*	P-3W10f3
mi* vent*	U7n4
mi* vida*	a8
mi* viej*	Z4
mi* vist*	A3
mia	F4K4Z4n3
mia $	F3K5
mia*	H-3U21
mias	U17
mias $	U12
mie*	B3H5I11N6Q-3a-3h4l3n6
mied*	n4
miedo	n4
miem*	I14N5f3
miemb*	I11N3f3
miembro	N7f5
miembros	I14
miembros $	I12
mien*	l4n5p3
mien* estu*	B3
mien* se*	V3p3
mient*	B3l3n4p3
mientras	B4V3l4n5
mientras investigo	l4
mientras se	V4n3
mier*	H5
mier* de*	H3
mier* la*	H4
mierc*	H6
miercoles	H7
miercoles de	H3
miercoles la	H4
mij*	H8o6
mija	a5
mija $	a4
mijo	H8o3
mijo $	H4o4q3
min	S8a4h-3
min $	S11
min*	L7S15n4o-4q5
mini*	L9b-3j3
mini* para*	L4
minim*	L8
minimo	L5
minimo de	L3
minu*	S16n4o-4q7
minu* algu*	n3
minu* y*	S3n3
minut*	S15n4o-4q5
minuto	S8q3
minuto $	S8
minutos	S9n4o-3q4
minutos alguna	n3
mio	H-7K5N3P3U15b12l4n-3q3
mio $	K5N4P6U3b8l4
mio de	H-3U8
mio*	U4
mio* de*	H-4U11
mios	U5W4
mir*	C9Q5a7d-4f3k4
mira	C7a11
mira nomas	a4
mira que	C4o3
mira* el*	C4
mira* noma*	a5
mira* que*	C4
mire*	W3k6
mire* esta*	l3
mire* y*	k3
mire* ☎*	k4
mirey*	W3k6
mireya	W3k4
mireya estaba	l3
miri*	f4
miria*	f4
miriam	f4
miro*	H3
miron	H3
mis	B4C-7D10E-4F-5G-4H-9I15J5K-3L-4M-3N5O-9P17Q10T-6U22V-4W10X-5Y3a-8b14c-6d6e-3h-5i-3j-7l-5m8o-7p-4q-6r-5
mis #	D4W7k3
mis cajeras	K3W4
mis cajeros	m7
mis clientas	I9f3
mis clientes	I17
mis cobro	U6
mis compras	P6Q7g3
mis consumos	P8
mis datos	N15
mis empleados	B10P-3W5m8
mis movs	P9
mis muchachas	H3Q3
mis pesos	b9d3
mis puntos	C-3D9F-4G-3J6L-4N-6O-3P-3Q5W3Y6b11d8g-3h4n5
mis registro	U11
mis ticket	P9U3
mis ultimas	P6
mis ventas	H-8Q4U19
mis visitas	P6
mis*	C-4D6F-3H-4L8M-3P-3Q10V-3W-3d-3g6h-8i21l3o-3p12r3
mis* #*	D5W7k3
mis* caje*	W4m10
mis* clie*	I19
mis* cobr*	U6
mis* comp*	P9Q7g5
mis* cons*	P12
mis* dato*	N18Q3
mis* empl*	B7W4m5
mis* mejo*	I3
mis* movi*	P3
mis* movs*	P8
mis* much*	H3Q3
mis* peso*	b6
mis* punt*	C-4D9F-4G-3J9L-3N-6O-4Q3W6Y4b12d8g-3h4j-3n4
mis* regi*	U13
mis* tick*	P8U3
mis* ulti*	P5
mis* vend*	R5m3
mis* vent*	H-8Q3U18
mis* visi*	P6
mism*	C-3D6L10M-3P-3Q13V-3W-3X-3a-3d-4e-3g4h-7i21l5p12
mism* #*	i14
mism* cant*	i4
mism* celu*	i6
mism* clie*	Q4V-4i15
mism* cuen*	D5h-3
mism* dato*	i7
mism* de*	p4r5
mism* mone*	i4
mism* nota*	i-3q6
mism* nume*	g3i7
mism* pers*	i4
mism* por*	i5
mism* seno*	Q3h-5i7
mism* tele*	i3
mism* vent*	i3
misma	D4Q7h-6i13n-5q3
misma #	i5
misma $	Q7i-6
misma cantidad	i4
misma clienta	i9
misma cuenta	D3h-3
misma dona	i3
misma nota	i-3q4
misma persona	i5p3
misma por	i4
misma senora	h-3i4
mismi*	i3
mismo	C-3H-3L7Q5X-3d-3g5h-7i20l4n4p10q-6
mismo #	i5
mismo $	V6n4p3
mismo celular	i3p3
mismo cliente	Q3i6
mismo compa	i3
mismo de	p4
mismo favor	l3
mismo monedero	i4
mismo monto	i4
mismo numero	g5h-3i6
mismo que	L3
mismo senor	Q3
mismo*	i10
mismos	i11
mismos #	i3
mismos datos	i6
mit*	Q5d9e5q-3
mita*	Q3d7e5j3
mita* #*	d3
mita* de*	Q3
mita* tarj*	d3
mitad	d10e5
mitad #	d4
mitad de	Q3
moc*	V3
moch*	G4
moch* #*	G5
mocha*	G6
mocharle	G4
mocharle #	G5
mochila	V4
mod*	C-3E11H-3Q11W5a6e3j4n4
mode*	j5
model*	e3j5
modi*	C-3E10Q4W12
modi* el*	W8
modi* los*	C-3E13W-3
modif*	C-3E12Q3W7q4
modifica	E4W9q3
modifica los	E3
modificar	E6
modificar los	E7
modo	H-3Q8a8n5q-3
modo $	a7
modo de	Q3n6
modo* de*	Q6h-3n4
moj*	j8
moja*	j7
mojad*	j10
mojados	j8
mojados $	j7
mol*	D3F3X16a8b3
mole	a9
mole $	a10
mole*	D6F3X15
mole* con*	X3
moles*	D5F3X15b3
molestar	X5
molesten	X6
molestia	F3b3
mom*	H4J4S15U3
mome*	H3S13U4
mome* cuan*	H5
mome* no*	J6
mome* por*	S10
momen*	J6S18U5
momento	H4J4S14U3
momento $	U5
momento cuanto	H3
momento no	J6
momento por	S9
mon*	A-5C10E7F4G4H-4I4J-3K-3L7N6O4Q3R-4S-3T-5U-4V-4X-4Z-4a-8b7c-7d10e-6f8g9h-3j-8l-4m-6o-5p3q4
mone*	A-4C7D3E8F5G6H-3I7K-3L8N6O3R-3T-4U-5V-5X-4Z-3a-6b9c-6d8e-5f9g9h-6j-8k-5l-5m-5o-4p4q-6
mone* #*	d10i3
mone* a*	d3f12
mone* acti*	I3
mone* al*	G-3f8
mone* ayer*	H5
mone* con*	g6h3
mone* dase*	F3
mone* de*	C10E8F9G6I-3W9d-3f-6h-5p5
mone* del*	C3E4F-3G3d-3
mone* esta*	n4
mone* este*	I3
mone* los*	d6
mone* nuev*	F3
mone* para*	N4d5
mone* que*	D3
mone* quie*	E4
mone* se*	M4f3
mone* trae*	E4
mone* y*	g3
mone* ya*	I7
mone* ☎*	C6E5P6d3f-3
moned*	A-5C8D3E8F4G5H-4I8K-3L6N7P4R-3T-4U-5V-3X-4Z-3a-7b11c-6d8e-5f8g11h-9j-7k-5l-5m-5o-4p5q-7
monedas	S4
monedas $	S4
monedero	A-4C9D3E10F6G5I9K-3L5N5O4R-3S-5T-4U-4V-5X-4Z-3a-7b7c-7d10e-5f10g8h-6j-8k-5l-5m-5o-4p7q-8
monedero #	G3d10h-3
monedero $	A-3D3F-4G7H-4I6L5O3S-3W-5a-4b11c-3d5f-4g8j-5m-4n5o-3p3q-3r3
monedero a	f12
monedero activos	I3
monedero al	G-3f11
monedero ayer	H5
monedero con	g5h3
monedero cuanto	L3
monedero daselos	F4
monedero de	C14E10F6G5I-4W6f-7h-5n-3p5
monedero del	C4E4F-3
monedero el	C3
monedero en	H4
monedero esta	n5
monedero este	I4
monedero lo	d3
monedero los	d4
monedero nuevo	F3
monedero para	N3d4
monedero que	D3
monedero quiero	E5
monedero se	M4
monedero trae	E3
monedero y	g4
monedero ya	I8
monedero ☎	C6E3P6d3f-3h-3
mont*	C5L5S-3h5i4k3n5q12
mont* #*	h11
mont* con*	Q3
mont* de*	h-3q8
mont* la*	l3
mont* no*	q6
mont* ruiz*	k3
monta*	C11
montano	C7
montano $	F3
monterrey	l3
monto	C-3L7M3S-3h5i4n4q15
monto #	M4h10
monto $	L4i5q9
monto con	Q3
monto de	h-3q8
monto no	q5
montserrat	k3
montserrat ruiz	k3
mor*	O12d4
morr*	d5
morra*	d4
morralla	d3
mos*	a-3c3e3g3k6m9
most*	O3V3a-3g4k3m10
most* cola*	m4
most* y*	S3
mostr*	O3V3a-3c4g3k4m9
mostrador	c3g4k5m3q3
mostrador $	O6V3k3q3r3
mostrador estan	m3
mostrador y	S3
mostrar	m4
mostrar colaboradores	m6
mot*	V4h7
moti* capt*	G3
motivo	G3
motivo captura	G3
moto	h3j3
moto $	V4j4
mov*	B22C-7E3J3P31a-3d-4h-3m-5o-3
move*	E8
move* al*	E7
mover	W3
mover*	E9
moverle	E6
moverle al	E6
movi*	B20C-5H3J3P21d-3h-3m-4
movi* de*	B6P5W3m-3
movi* del*	B7P4
movi* desd*	l3
movi* el*	B4
movi* en*	B3
movi* los*	B4
movi* suje*	A4
movi* tien*	P4
movi* uno*	B3
movid*	l4
movidas	l4
movido	H3
movie*	B3
movieron	B3
movieron los	B3
movim*	A3B11C-4J4P19m-4
movimiento	J4n3
movimientos	B16C-4P25m-4
movimientos $	P15
movimientos de	B8C-3P7m-3
movimientos del	B4P6
movimientos tiene	P4
movimientos uno	B3
movio	B8
movio el	B3
movio en	B4
movio la	H3
movs	P15
movs $	P8
muc*	C5E-3F-3G-3K-4L-4O-3R4T-5V7W-5X4Z-3a-6d-5e-3f5k7l3m9o12p3
much	U4o9p4
much*	C4F-3K-3L-3T-4U-4V7W-4X4Z-3a-6d-4k10l3m7o6
much* apar*	m4
much* de*	V3l6r4
much* del*	h3
much* en*	I3j3
much* gent*	S3
much* grac*	o6
much* hay*	l3
much* hoy*	H4
much* mens*	X8
much* nuev*	R3k6m3
much* pasa*	H3
much* que*	V3c3h4
much* quie*	P4i4
much* teng*	m4
much* ☎*	C3
mucha	S4
mucha gente	S3
mucha*	D3I-3K-4R4S-3T-3V8W-3a-5b-3d-3f6k9l4m7n-7
muchacha	R3V5h3i3k6l4n-5
muchacha $	k4
muchacha de	D3l3
muchacha hay	l4
muchacha nueva	k4
muchacha que	V3c3k3
muchacha quiere	P3i4
muchachas	H7Q3m3
muchachas aparecen	m3
muchachas hoy	H5U-3
muchachas pasame	H4
muchacho	V4f5h4k5
muchacho $	V3f3k6
muchacho de	C3l4
muchacho nuevo	R3m3
muchacho que	h3
muchachos	m5
muchachos tengo	m5
muchas	o6
muchas gracias	o6
mucho	C3X7n5o4
mucho $	n7o5
mucho mensaje	X7
mucho*	B4D-3I5b4
muchos	B5D-3I6b4
mudanza	E3
mue*	B3C-3E3H3J10K7P9d-4m8n3
muer*	H10j4n-3
muert*	H6j5
muerto	H6j4
muerto $	H6j3
muertos	H4
mues*	B3K8P7m9
mues* a*	m3
mues* las*	K5W3
mues* los*	m4
mues* quie*	B3
muest*	B4H-4K7P10m8
muestrame	K5P8m8
muestrame a	m5
muestrame las	K8W3
muestrame los	P4m5
muestrame quien	B4
muestreme	P3
muev*	E4J16d-3h-3n3q4
muev* a*	J7
mueva*	J14n-3
muevas	J11
muevas $	J9
muevas a	J6
mueve	W4n5
mueve*	E3q5
muevelo	E3
muj*	I4
muje*	I4
mujer	H3
mujer*	I3
mujeres	I5
mul*	o5
multi*	o4
mur*	a9o-5
mus*	a5
musi*	a6
music*	a5
musica	a6
muy	D6O11n-3o25
muy amable	o10
muy bien	o16
muy buenas	O8o-4
muy buenos	O3
muy* agra*	o4
muy* amab*	o12
muy* bien*	o15
muy* buen*	O10h3o-4
my	N6U7b7n6q4
nac*	G7a5h4
nach*	G8h6
nachi*	G6
nachita	G5
nachita $	G5
nacho $	G3
naci*	a4
nad*	A-3D10F-3H3J23L-4O-3P-4T6V-3W-3X4Y-3a-7b3d-3e-3g-3h-4i-3j-4k-3l5m-3n12r-3
nada	A-3D10F-3H4J24L-5P-4T6V-3W-3a-6b3d-4g-3h-3i-3j-3k-3l5m-3n9q3r-3
nada $	D4J18S-3X4Z4a-5c-3h-3l5n8q5
nada al	J6
nada con	J5
nada de	J10
nada gracias	J6o-4
nada hasta	J3
nada mas	C3S3U3n4
nada nada	J14
nada no	J4
nada por	J4
nada que	H5J5
nada se	J6
nada solo	f3
nada* al*	J6
nada* con*	J4N4
nada* de*	J7T3
nada* grac*	J9o-5
nada* hast*	J3
nada* mas*	C3n5o-3
nada* nada*	J8
nada* no*	J4
nada* noma*	J3
nada* para*	R3
nada* por*	J3
nada* que*	H6n-3
nada* se*	J3
nada* si*	D3
nada* solo*	f3
nadi*	D4J13l6
nadi* me*	D4
nadia	l5
nadia $	l8
nadie	D5J10
nadie me	D6
nan*	B3k7
nanc*	B5k6
nanc* o*	B4
nanc* y*	F3
nancy	B5R3c3k7
nancy $	k5
nancy me	A3
nancy o	B4
nancy y	F3
nat*	h4
nata*	h4
nata* #*	h3
natac*	h3
natacion	h3
natacion #	h4
nav*	k5
navi*	k5
navi* paol*	k4
navid*	k6
navideno	k4
navideno paola	k3
nay*	A3G3f3l13
naye*	A3G4l10
naye* me*	G4
naye* orte*	l4
nayel*	A5G3f3l11
nayeli	A3G3l11
nayeli $	A5l6
nayeli me	G5
nayeli ortega	l3
nec*	C4D-4E6J4L6S-3X3Z-3a-5c5d-3f-3j8k3n-4o-3
nece*	C4D-4E3H4J6L5P3S-3V-3Z-3a-4c5d-4h4j7n-3o-5
nece* anad*	k8
nece* ayud*	T4
nece* corr*	E4
nece* dar*	h3
nece* desc*	G5
nece* el*	B4H5k-3
nece* hace*	E5
nece* la*	m6
nece* los*	I3
nece* para*	L11
nece* que*	W3X3j3
nece* regi*	J3
nece* sabe*	C3
nece* un*	c5
nece* una*	T5c5
neces*	C4D-4E5H3J4L5R3S-3Z-3a-4c7d-4h4j6k3o-4q-3
necesario	J6Q4
necesario registrar	J3
necesita	C3L5j7
necesita para	L3
necesita su	j3
necesito	D-5E6H3L4P4Q-4T3X4Z-3a-4c6d-4h4k3
necesito anadir	k8
necesito ayuda	T3
necesito corregirle	E5
necesito descontarle	G4
necesito el	B3H5R3k-3
necesito hacer	E6e3
necesito la	P3m5
necesito para	L7
necesito que	F3W4X4j4
necesito saber	b3
necesito un	c4
necesito una	T4c4
neg*	E4H5W3p-3r6
nega*	E6
nega* al*	E5
negat*	E6
negativo	E4
negativo al	E4
nego*	H6p-3r7
negoc*	H6p-3r6
negocio	H5W4k3r9
negocio $	W4
negocio esta	k3
ner*	q3
nervi*	q3
nervios	q3
nes*	l3
nest*	l4
nest* anda*	l4
nesto*	l4
net*	r5
neta	r5
new	f8
new customer	f8
new* cust*	f11
nex*	V24
next	V15
next $	V17
ni	D12E7F-4G-4J9L-4O-3Q-4S-3T8a8d-3q6
ni de	E7G-4
ni le	J5
ni los	D3
ni modo	a7
ni no	n3
ni por	T7
ni se	J5
ni si	K4n3
ni un	D3q3
ni* de*	E5G-3
ni* le*	J5
ni* los*	D4
ni* modo*	a6
ni* no*	K4n4
ni* por*	T6
ni* se*	J5W5
ni* si*	n4
ni* un*	D4
ni* ver*	l4
nic*	C4
nid*	g6
nidi*	g6
nidia	g6
nie*	A7T3Z4
nieg*	A8
nieg* eso*	A3
nieg* lo*	A5
niego	A5
niego lo	A4
niet*	T3Z3
nieta	T4
nieto	Z3
nin*	H-9J19K4U3W-3Z9a10d-3j7n-3p-3q-3
nina del	q3
nina* del*	q3
ning*	J16U3q-3
ning* de*	J5f3
ning* link*	R3
ning* vent*	J3
ningu*	J21U3q-3
ningun	J7
ninguna	J18U3
ninguna $	J8
ninguna de	J5U3
ninguna venta	J3
ninguno	f3
nino	H-7Z9a7h3j7
nino #	h3
nino $	H-5Z5a7j6
nino ya	a3
nino* #*	h6
nino* que*	F3
niv*	E6L6W7
nive*	E4L6W7
nive* el*	E5
nivel	L5W5
nivel*	E4
nivela	E4
nivela el	E4
no	B-7C-4D9F-3H-5I-6J16K9N7O-11P-4Q-3R3S6T8U-7V-8W-5X12Y-4Z14a5b-9c7d-10e7f4g-3h-5i-10j-6k-8l10n6o-12p-4q13
no #	q17
no $	D-5H4J-4L3M-3S5T-5V-3W-3X3Y-3Z9a14b4d-3h-9m11n12o-4q8r-3
no abre	R6
no alcance	A4
no anotes	J5
no aparece	D3f5
no aparecen	D4
no apruebes	A6
no apuntes	J5
no autorizo	q3
no canjees	J7d-3
no captura	J5
no captures	J9
no checa	E4
no coincide	E6
no compran	I3
no compro	J3h-4q7
no conozco	B3
no cuadra	D5E3
no cuadran	E3
no cuenta	D3J4q4
no da	J4
no de	M6n-6q7
no debi	q5
no debio	q3
no dejes	l3
no del	q8
no deseo	N7
no dice	p3
no el	U5
no encuentro	R4
no entendi	J-3T14
no entiendo	J-3T8
no entra	R3
no entre	l6q3
no entro	n4
no era	T-3X-3Z23e10n-8q21
no eran	G6q7
no es	D5E7J12Q-3T-3V8Z7d-3h-5i-6k-3l13n-4o-3q7
no esa	A5J-3q4
no eso	Z5
no esta	C3D3f13n3q-4
no estoy	g12
no estuve	H3
no existe	f3
no fue	W3q3
no fui	B4
no gracias	J9X5o-9
no guardes	J6
no ha	f4
no hagas	J10Z3
no han	I6
no hay	J15Q3S-3T-3V-5a17j3n-4q-5
no he	n5
no hubo	Q3h3
no iba	Z6q4
no inventes	a5
no jale	l3
no kiero	X5
no la	A7J15S-3a-5k7l-4n5q7
no labora	l4
no le	A-3C-4E-3F6G4J8L-3R8S-3T20Z-4a-5c4e11f-3l3n-3p-3
no lo	G3J15d-3e3q-6
no los	D-3J8d3r11
no manches	a9o-3
no manden	X3
no mas	X5
no me	A4D10E-3H7M3N3Q-4W-3X11Y5b-3c5g-5j-3l-4m4n8q-10
no metas	J7
no molesten	X6
no nada	J8
no necesito	J3X5
no ninguna	J4
no no	J18
no nomas	J6
no ocupo	X8
no paga	J4S3
no pago	q7
no pasa	n5
no paso	F3a4l3q5
no pedi	J5
no prende	e4
no procede	G4
no pueda	l12
no puede	D3
no puedo	S11
no pues	T-3o9
no que	S5n4
no quiere	J7d4f-4
no quiero	D-3J7N9T-3X8Y-3c11d-3g-4j-3l10
no quiso	D4e3h5
no registre	l5
no registres	J6
no requiero	J4
no sabes	T-3n8
no saca	d3
no sale	f3n5
no se	E5F4H-5J5K14Q4S-4T13V-3X-3d-3e-3f-3h-6j-3n3o-3
no seas	W7
no siga	l4
no sirve	D6a4
no son	E5G4
no supe	T9
no te	c3p3q3r5
no tengo	K4S4b-4g6r4
no tiene	f9
no trabaja	a4l6
no trae	Q4d5
no traia	q5
no va	C4J5l10q8
no vayas	J7
no vendi	J7
no veo	a6n6
no vi	n15
no viene	L4l8
no vino	a7
no volvio	I3
no voy	J3P4
no ya	J3S4
no* #*	q17
no* abre*	R3j7
no* abri*	W3
no* alca*	A4S3
no* anot*	J6
no* apar*	D7f3n3
no* apli*	G3
no* apru*	A5
no* apun*	J6
no* auto*	N3
no* borr*	J4
no* cadu*	L3W4
no* camb*	J4
no* canj*	J6d-3
no* capt*	J13
no* coin*	D3E6q3
no* comp*	T12X-3q5
no* cono*	B4
no* cont*	J-3a7n6
no* cuad*	D7E7f-3
no* cuen*	D3J3M-3q4
no* da*	J3
no* de*	M3n-3q8
no* debi*	n-4q11
no* deje*	l6
no* del*	q8
no* dese*	N6
no* dice*	n-3p4
no* el*	U4
no* encu*	R3j3
no* ente*	J-4T19o-3
no* enti*	J-3Q3T9
no* entr*	l6q3
no* era*	J-4T-3Z23e12n-6q19
no* eran*	G6q7
no* es*	D3E7J10Q-3T-3V11Z11h-5i-6k-3l11n-4o-4q5
no* esa*	A7J-3q7
no* eso*	Z5
no* esta*	C5D5J-3K3f12h-3
no* esto*	g11
no* estu*	q4
no* exis*	N5
no* fue*	W4
no* fui*	B4
no* grac*	J13o-8
no* guar*	J5
no* ha*	f4
no* habi*	e3i7q-3
no* haga*	J8Z10
no* han*	I4
no* hay*	J16Q3T-3V-5a16n-5q-5
no* he*	n3
no* hubo*	Q3h3
no* iba*	Z6
no* inve*	a3
no* jalo*	n3
no* kier*	X6
no* la*	A4J13a-4k6l-4n3o4q4
no* labo*	l5
no* le*	A-3C-4E-3F7G4J8L-3M3R9S-3T21Z-4a-5c3e10f-3h-5p-4
no* lo*	J11N3e4q-5
no* los*	D-3J6L3r8
no* manc*	a7
no* mand*	X6
no* mas*	X5
no* me*	D10H8J3N4Q-4W-3X13Y3Z-3b-5c7g-7j-3l-4m5n6o-3q-7
no* meta*	J9
no* mole*	X9
no* nada*	J11
no* nece*	J3X5
no* no*	J16q3
no* noma*	J4Y3
no* ocup*	X6
no* paga*	S4
no* pago*	q8
no* para*	q10
no* pasa*	J-4K3n6
no* paso*	a4l3n4q4
no* pedi*	J4
no* pren*	e6
no* proc*	n-3q3
no* pued*	D3S10T-3l11n-4
no* pues*	T-3o8
no* que*	S3n5
no* quie*	J11N12T-3V-3X8Y-3c8e4f-4g-4l10q4
no* quis*	D3e3h7
no* quit*	q5
no* regi*	J11l4
no* regr*	l3
no* requ*	J3
no* sabe*	T-3n7
no* sale*	f3n3
no* salg*	W3
no* se*	E4F6H-5J4K14P3Q4S-4T13V-4X-3Z-4d-3e-3f-3h-5j-3n4o-3
no* seas*	W4
no* siga*	l4
no* sirv*	D4a6q3
no* son*	E6G3
no* supe*	T10n3
no* te*	c5p4q3r7
no* teng*	K3S4b-4g7
no* tien*	f10
no* trab*	a4l9
no* trae*	Q4d7h6
no* trai*	h4q4
no* va*	C4J7l11n-3o-3q10
no* vaya*	J5
no* vend*	J7
no* veo*	a5n7
no* vi*	n12
no* vien*	L4l8
no* vino*	a4
no* voy*	J3P6
no* vuel*	J6n-5
no* ya*	J4V-3
noc*	O3S7W4X7j5k4n-3
noch*	O6S9W4X8a3k3n-3
noch* lo*	k3
noche	H-4S4X7Y3k4
noche $	H-4S6X4Y3
noche lo	k3
noche*	H4O5
noches	H4O3
noches $	O4
noches ya	H3
nom*	C5F-5G-5J8K-4N3O-4P-5Q4R-3S-4U6V-4W3Z-3a-6b4c-4d-6e-3f3h3j-3l-5m8n5p-4q3r5
noma*	A3C6D4E4F-4G-3H8J10L4P-4U4W-4a-3d-4h3
noma* #*	E7L5
noma* a*	J3i3
noma* dime*	H5
noma* escr*	Q3
noma* esta*	J6
noma* falt*	A3
noma* los*	Q4X5
noma* teng*	M3
noma* vino*	C3
nomas	C8D6E4F-4G-4H7J12L4O-3P-3U5W-4d-4m-3n3o-3q-3r-3
nomas #	E9F-3L7
nomas $	H6
nomas a	Y3i3
nomas dime	H5
nomas el	H3
nomas escrito	Q5
nomas estaba	J6
nomas falta	k3
nomas los	Q3X4
nomas quiero	C3
nomas vino	C4
nomb*	B3D-3H-8I6L-3M3N7P-3Q5U3V-3a-4c-3d-3f4j-3l-3m7n4p-3r9
nomb* a*	I4W4
nomb* de*	C3M3W-3f5m13q9
nomb* del*	W4
nomb* es*	g4
nomb* gere*	k5
nomb* y*	N3r3
nombr*	D-3H-7I6L-3N8Q3U3V-3a-4c-3d-3f5g3j-3k3l-3m8n4q3r7
nombrame	I4
nombrame a	I3
nombrar	k5
nombrar gerente	k7
nombre	B3D-3H-8L-3M4N8Q5U4V-3a-4c-3d-3f3j-3k-3l-3m9n6p-3q4r6
nombre $	B7H-3Q4U4b3r4
nombre a	W5
nombre de	C3N4W-4f4m13n3q9
nombre del	W4
nombre es	g4
nombre la	i3
nombre y	N3
nomi*	W6
nomin*	W6
nomina	W6
nomina $	W4
nor*	d-3g4j3p4q4
nora	p4
norm*	g4
norma*	g5
normal	d-3g5
nos	H5S-4a12e7h-5l5o12q-3
nos cambio	l5
nos cayeron	I3
nos dejo	l4
nos fue	H9
nos quedamos	H5
nos regresaron	e3
nos une	k3
nos vemos	S-3a6o14
nos*	k3l10
nos* avis*	F3
nos* camb*	l4
nos* caye*	I3
nos* dejo*	l4
nos* dier*	n3
nos* fue*	H10
nos* pele*	l3
nos* qued*	H4
nos* une*	k3
nos* vemo*	S-3a7o12
noso*	k3l6
noso* la*	l3
noso* su*	k3
nosot*	k5l6
nosotros	k5l8
nosotros $	l5
nosotros la	l3
nosotros su	k5
not*	A-3C-3E-3G-3H-5L-3M10T-4V-6X18Y20a-5b-3e6f-3h11i10j-3l-3m-3n-3q5r-3
nota	D-3F-3H-3M12S4W4a-4e8h12i7
nota #	M6W4d4e3h8q6
nota $	M3Q4W3p3
nota &	e3
nota de	S3e3
nota es	i3
nota la	h3i3
nota*	D3F3V-3i5
nota* #*	M7d3h7q6
nota* &*	M3e4
nota* de*	S3e3
nota* del*	i4q-3
nota* es*	h3
nota* la*	V-3h3q3
notar*	B3
notario	B4F3
notario $	B3F4
notas	V-3i3q3
noti*	T-3X18Y20
noti* cuan*	Y6
noti* los*	X4Y3
notif*	X21Y19
notificaciones	X18Y10
notificaciones $	X14Y4
notifiques	X3
notis	Y7
nov	H9
nov $	H10
nov*	F-3H11W6Z3a3j3n5
nove*	a4n7
noved*	n8
novedad	n9
novedad $	n9
novi*	F-4H9W5Z5j4n-3
novi* #*	H4
novi* a*	W4
novi* todo*	H3
novia	W5Z3h5
novie*	H11j3
noviembre	H12
noviembre #	H3
noviembre $	H6j4
noviembre todo	H3
novio	B3
novio $	B3W3
now	p13
now $	p12
nue*	A-4B-3C-5E-3H-6I5L-4M-3P-4R11S-4T3U-4V15X-4Z-3b-4c-3d-5e-3f15h6i7k15m-3o-6r-3
nues*	l3
nuest*	F3l3
nuev*	A-4B-3C-4D-3E-4G-3H-6I5L-3M-3P-4R10S-3T3U-3V9W4X-5Y4Z-3b-3c-3d-5e-3f14h8i8k14l-4o-5r-3
nuev* avis*	l3
nuev* caje*	k8
nuev* clie*	V4f11h-3
nuev* cola*	k4
nuev* comp*	h11
nuev* de*	I6
nuev* el*	R3Y4
nuev* empl*	R4k4
nuev* en*	Q5f-3k3
nuev* enca*	k3
nuev* la*	i3
nuev* laur*	k5
nuev* no*	T3
nuev* noma*	k4
nuev* nos*	I3
nuev* o*	n3
nuev* para*	i4
nuev* por*	f3
nuev* que*	T3h3
nuev* se*	k4q3
nuev* vent*	h12
nuev* ya*	m3
nueva	H-3Q4V12a-3f12h10k15m-3n-6o-3
nueva $	V14h5
nueva cajera	k7
nueva clienta	V3f5
nueva compra	h8
nueva en	Q6
nueva laura	k3
nueva que	T3
nueva se	k4
nueva venta	V3h6
nueva yesenia	f-4k5
nueva*	Y3
nuevamente	Y3
nuevas	k4
nuevas en	k3
nuevo	C-3E-3H-3I-3J3Q-3R8S-3W6X-3a4d-3f10h-5i8k6n6o-3
nuevo $	O3R6W4Y4a6f7h-3i3j4n3
nuevo a	n4
nuevo aviso	l3
nuevo cliente	V4f5
nuevo colaborador	k4
nuevo de	T3
nuevo el	R4
nuevo empleado	R3
nuevo en	T3
nuevo encargado	k3
nuevo favor	k4
nuevo laura	k3
nuevo nomas	k4
nuevo para	i3
nuevo que	h4
nuevo ya	m4
nuevo*	I10k4
nuevos	I8k3
nuevos $	k4
nuevos de	I5
num*	A-3C3E-4H5I3L-3N4P-5Q8T-4U3Y-3d-7e-3f3h4o-4p-4q3r5
nume*	A-3E-5H7N4P-6Q6R-3T-4V-4Y-3c3d-6e-3h4m3o-5p-4q4r4
nume* #*	M4
nume* de*	H-6I12Q5c3j3m4r3
nume* del*	H15J3h-3q3
nume* elim*	G4N4
nume* en*	L3
nume* equi*	Z3
nume* es*	q7r6
nume* esta*	m4
nume* le*	n3
nume* noma*	H7
nume* por*	q4
nume* que*	B5Q3q-3
nume* se*	n7
nume* te*	k3
nume* trae*	H10
nume* ya*	H3l3
nume* ☎*	C8E-3F4W3f3h7l7q-5
numer*	A-3C4E-5H7I3P-5Q6R-3T-4V-3Y-3c3d-7e-4h6j-3l3m3o-4p-4q4
numeritos	H4
numeritos del	H3
numero	A-3C4E-4H5I3J5N3P-3Q7T-4U4V-4Y-3d-6e-3j-3l4m3o-5p-4q3r4
numero #	M5
numero $	H-5I-3L-3P-3Q6U6g7i4n-5q3
numero cambiale	q3
numero de	H-5I5Q3W4c3h3j3m3q4r3
numero del	H8J3
numero deshazla	q3
numero eliminalos	G4
numero en	L3
numero es	q7r3
numero esta	m4
numero le	M4n4
numero nomas	H6
numero por	q3
numero que	B5J3Q3q-3
numero se	n6
numero traemos	H7
numero y	N3
numero ya	H3X3l4q-3
numero ☎	C8E-3F4W4h7l9q-5
nun*	D12P-4X3d-3f10g3j-3n-3r4
nunc*	D11P-3d-3f6
nunc* ha*	f3
nunc* le*	F3
nunc* les*	D-3r4
nunc* lleg*	D3
nunc* lo*	f3
nunc* me*	g3n3
nunc* se*	D4
nunca	D13P-3d-4f6g3n-3q3
nunca $	D3
nunca ha	f5
nunca le	F3
nunca les	r5
nunca llego	D3
nunca lo	f4
nunca me	g4
o	C7D-11G-6H11I6J-8L21O-5P-3Q20R-3S-3T4U-4V-8W-7X-5Y-3Z-5b10c-9d-8e-5f-5h-10i-8j13k-5l-8m9n26o-7p6q-12r22
o #	C4b3n4
o abajo	H4
o cierran	j4
o como	T3
o con	Q7n3
o el	L3Q3r3
o en	n8
o eres	r3
o es	r6
o estuvo	H5
o fue	B5
o gerente	m4
o hay	r4
o la	n7
o le	E5n7p4
o lo	n3
o los	Q3
o maquina	r3
o me	Q4n7
o menos	C3I3S3
o mi	B4
o mujeres	I3
o no	J-5L11Q6T-4a-3d-3l-3m10n17q-4r3
o nomas	L3Q7j3n5
o nos	H4
o para	E3
o por	L6
o que	T9b3n6r5
o se	n5p3
o sea	F3N3h3r3
o seguimos	I3
o si	n3r5
o sigue	A4
o sin	Q6a6
o solo	j5
o te	n3
o todavia	H4n-3p3
o una	n3
o ya	b6m3n4
o* #*	C3L3
o* abaj*	H4
o* cerr*	n3
o* con*	Q7c-3n3r3
o* el*	L3Q4r3
o* en*	n7
o* es*	r5
o* esta*	C3
o* estu*	H6
o* fue*	B4
o* gere*	m3
o* hay*	r4
o* la*	n5
o* le*	E4n4
o* los*	Q3
o* maqu*	r4
o* me*	Q3S-3n9
o* meno*	C4I4S4
o* mi*	B4
o* muje*	I3r3
o* no*	D-3J-5L9M3Q8T-4a-3j3l-3m9n17q-3r3
o* noma*	L5Q6n6
o* nos*	H7
o* para*	E3
o* por*	L7
o* que*	T9n7r6
o* se*	n8p5
o* sea*	N3h5
o* segu*	I3
o* si*	n3r4
o* sigu*	A5
o* sin*	Q4a5
o* solo*	j3
o* te*	n3
o* toda*	b5n-4p3
o* una*	n6
o* ya*	b5l-3m4n3
oaxa*	a3
obra	a4
obs*	F3
obse*	F4
obse* #*	F3
obseq*	F5
obsequiale	F5
obsequiale #	F4
obt*	L5g6
obte*	L4g6
obten*	L6g6
obtengo	L3g3
oca*	N3
ocamp*	N3
ocampo	N5
oct*	H9
octu*	H11P4
octu* comp*	H5
octub*	H10
octubre	H11P3
octubre $	H3
octubre completo	H6
ocu*	H3J4L-3R6S6T3X3a-4c4d10e-4f3g4j3k3l3n-6q-3r-3
ocup*	C3L-3R5S6T4X4a-3c3d11e-3n-5r-3
ocup* #*	j3
ocup* cobr*	h3
ocup* dar*	l5
ocup* el*	H3R4
ocup* mete*	k3
ocup* que*	Q4c4
ocupa	d3k4
ocupa cobrar	k3
ocupa*	S5d8g5n-3
ocupada	S5
ocupada $	S6
ocupar	d5
ocupo	C3H4R3T5X6a-3c4f5h4j3l3
ocupo dar	l3
ocupo el	H3R5
ocupo meter	k3
ocupo que	Q4c4
ofe*	G4L5X6Y6j4l8
ofel*	G4l11
ofeli*	G7l7
ofelia	G5l11
ofelia $	G4l8
ofer*	L6X6Y6j5
ofert*	L5X8Y3j8
oferta	j3
ofertas	L8X8Y5
ofertas $	X9
ofi*	r6
ofic*	r7
ofic* de*	r4
ofici*	r9
oficial	r4
oficial de	r5
oficina	r3
oficina $	r3
ofr*	F3T10
ofre*	F3T10
ofre* a*	F4
ofrec*	T11
oig*	H4X3
oiga	F3H3X3r3
oiga el	H4
oiga* cuan*	b3
oiga* el*	H4
oiga* pong*	F5
ok	A19K-3T-3V4a-3o38q-3
ok $	A11K-3a-3n-3o31
ok al	A6
ok gracias	o4
ok la	A4
ok ok	o11
ok perfecto	o3
ok* al*	A4
ok* ente*	o3
ok* grac*	o6
ok* la*	A3
ok* ok*	o8
ok* perf*	o3
ok* ya*	o6
olga	k4
olga tun	k3
olv*	C3J9M3N7a3i8n-3q-3
olvi*	J8M3N5a4e-3i7n-3q-3
olvi* el*	i7
olvi* no*	J5
olvid*	J10M3N10i6n-3q-3
olvida	N3T3a5i7
olvida el	i5
olvidalo	J13
olvidalo $	J9
olvidalo no	J4
oma*	l5
omar	l6
omar no	l3
omar unos	l4
omar* unos*	l3
on	O-4S15Y13a-3h3n-3o-4
on $	O-3S13Y8
ond*	C3H7O22Q-3T5a-3n4q-3
onda	H8O19T5a-3n5o3q-3
onda $	O16n4
onda con	H8T5
onda* con*	C4H9O-3T3
one	d3q6
opc*	T26
opci*	T27
opci* favo*	T5
opci* hay*	T4
opci* teng*	T9
opcio*	T21
opciones	T27
opciones $	T18
opciones favor	T4
opciones hay	T4
opciones tengo	T7
ope*	K10V3c16n9o-4
oper*	K10c14n10o-5
oper* no*	K4
oper* por*	M3V5
oper* que*	n3
oper* se*	H3
opera*	A-3K9M3V3c15n9o-4
operacion	H-3M3V3n8q4
operacion por	M3V3
operacion que	n4
operaciones	H4K8
operaciones se	H3
ora	n15
ora*	V4a8o18
orac*	a9
oraci*	a10
oracion	a7
oral*	V6o14
oral* pues*	o9
orale	V4o15
orale $	o9
orale pues	o6
ord*	F4Q3a3h6j4
orde*	E3F3Q6a3d-3h5j5n-3
orde* #*	h8
orde* de*	j4
orde* la*	E3
orde* mia*	F5
orde* que*	j3
orden	F4Q6j4
orden #	h8
orden mia	F4
ori*	S15T10
orie*	T10
orien*	T13
orientame	T13
orientame $	T10
orit*	S16
orit* no*	S4
orit* que*	S4
orita	S13
orita no	S4
orita que	S5
orita te	S3
ort*	l3
orteg*	l4
ortega	l3
ortega $	l3
osie*	k3
osiel su	k3
oto*	F9
otor*	A3F10
otor* acce*	k3
otor* el*	A4
otor* punt*	F5
otorg*	A3F10
otorgar	F5
otorgar puntos	F7
otorguese el	A3
otr*	B-6G-5H-4I-7J8K6M-7N-4O-3Q3R10U-7V24X-6Y6Z13b-5c-5e-3f-5g-4i19k9l-4m-7n4o-13p-8q10r-6
otra	B-4D3F-7I-5J10L3M-6N-3R7T4U-5V20X-5Y6Z3b-4c-6e-7f-4g-3h-3i18k4l-4m-6n4o-10p-6r-4
otra $	H3J14T-3V32a-5i6n-5o-5
otra a	i11
otra al	i6
otra caja	q9
otra cajera	T3
otra cantidad	E4
otra clienta	V8h3i-4
otra como	Q3i3
otra compra	V4h-5i7
otra cosa	T6i7
otra de	i5
otra dejala	A4
otra del	Q3
otra distinta	V3
otra favor	R5
otra gente	h4i-3
otra identica	V-3i6
otra igual	V-3i12
otra la	V5
otra liga	R5
otra mas	V9
otra mesa	h-4q11
otra nota	i6
otra nueva	V5
otra operacion	V4
otra para	i6
otra persona	L3V10Z8c-3i-5
otra por	V4
otra que	f6
otra ronda	i3
otra senora	i-3q8
otra si	A6
otra sucursal	W11
otra tienda	l3
otra vendedora	V-6k9
otra venta	J5V11h-4i7n-3q-4
otra vez	D13J-5O5P5T6V-13Y7Z-3a9f-3n15q-6
otra*	K4S3n-3
otra* a*	i8
otra* al*	i6
otra* caja*	q7
otra* caje*	T3W3
otra* cant*	E3
otra* clie*	V9h3i-3
otra* comp*	J4V4h-5i8q-3
otra* cosa*	T5i6
otra* de*	V-3i9
otra* dist*	V6
otra* favo*	R5
otra* gent*	h3i-3
otra* iden*	V-3i7
otra* igua*	V-5i14
otra* la*	V4
otra* liga*	R4
otra* mas*	V10
otra* mesa*	h-4q9
otra* nota*	i7
otra* nuev*	V9
otra* oper*	V3
otra* para*	i6
otra* pers*	G3V12Z10c-3i-5n-3
otra* por*	V3
otra* que*	K5f4
otra* seno*	q6
otra* si*	A7
otra* sucu*	W10
otra* vend*	V-6k9
otra* vent*	J5V18h-7i6n-3q-5
otra* vez*	D8J-5O4P5T5V-11X-3Y7Z-3a12n14q-3
otras	K8n-4
otro	B-3E-3F-3G-3H-7I-3J-5L-3M-4O-3Q6R6T-4U-3V23Z13a-6b-3i13k8l-4m-3n-3o-6p-3q14r-3
otro $	V31n-3o-4q6
otro cajero	k4
otro carro	V3
otro celular	q4
otro chat	Z8
otro cliente	V10q7
otro cobro	V6i4
otro contacto	Z4
otro dia	H-4Q4
otro empleado	k8
otro esperando	V9
otro lado	Z8
otro link	R4
otro mas	V7
otro no	A5
otro numero	V3q5
otro que	f3
otro senor	n-3q9
otro six	i3
otro ticket	V-3h5i4
otro ☎	q3
otro*	F11i7
otro* #*	F12i10
otro* caje*	k4
otro* carr*	V6
otro* chat*	Z8
otro* clie*	V12q5
otro* cobr*	V8i4
otro* dia*	H-3Q4
otro* empl*	k9
otro* espe*	V3
otro* lado*	Z5
otro* link*	R4
otro* mas*	V6
otro* no*	A7q-3
otro* nomb*	Q4
otro* nume*	D3V5q5
otro* prec*	q3
otro* que*	f4
otro* seno*	V3n-3q7
otro* six*	i4
otro* tick*	i4
otro* ☎*	q3
otros	F10i5
otros #	F9i6
oxx*	l5
oxxo	l6
oxxo $	l3
oy	H6
oy $	H5
oye	D-3F-3H3I4J-5K5L-3O17S-3W-3a7b3h-3n4o-3r5
oye cuales	m5
oye dale	k3
oye no	J-3n6
oye se	q3
oye si	l3
oye y	H4I3b3n4r3
oye* cual*	m4
oye* cuan*	C3
oye* la*	G3
oye* no*	J-3n6
oye* se*	i-3q4
oye* y*	H5I4T3a3b4n5
pac*	C4I4a6h4l3o-3
pach*	C3I5a5
pache*	C3I4
pacheco	C4I4
pacheco $	I5
paco	l3
paco del	l4
paco* del*	l4
pad*	I9f4n-3o13
padr*	I10f3n-3o12
padr* de*	I3f3
padr* ya*	o4
padre	n-3o15
padre $	o7
padre ya	o5
padro*	I9f5
padron	I7f5
padron $	I3
padron de	I4
padron vigente	I3
pag*	A-4B-4C-7D4E-6G-4I-4J6L9M-3N-3O-3T-4U-3W14X-3Y-3Z-3c-4d16e5f-6g-5h20i13j3k-4l-4m-3n-10p-5q12r-3
paga	C-5L4S3d18i3
paga #	d3
paga $	d3
paga con	C-3L7d7
paga una	d4
paga*	C-3E-3H6I-3L3P-3Q3V-3W13d11f-3h14i4n-6p-4q4
paga* #*	b3d4h10
paga* al*	H3W6
paga* con*	D-3H3L6Q3S3W-3d16h-6j5
paga* el*	b4d-3h3
paga* en*	S4
paga* la*	W3h5q3
paga* lo*	W4
paga* me*	D3S5
paga* todo*	L8
paga* una*	d3
pagad*	h8
pagada	h3
pagado	h4
pagal*	W10
pagale	W8
pagale al	W5
pagam*	W5
pagan	Q6a7
pagan con	L3
pagan*	h5
pagando	h5
pagar	b4d9h6i4j3n-4q7
pagar #	h3
pagar $	h6
pagar con	L-4d11h-3j5
pagar la	q3
pagar lo	W3
pagar todo	L7
pagar*	H6h8
pagarle al	H4
pagaron	h10
pagaron #	h7
pagaron con	H3
pago	C-4E-3G-3J4L3Q-3V3W3a-3d8f-3h15i6n-5q10
pago #	d-4h22q-3
pago $	W5e3n-3q6
pago con	J5d7h-4n3
pago de	d4i3
pago el	D4L3h3q-3
pago en	i5
pago la	V3d3q5
pago su	h4
pago ☎	h3
pago* #*	d-5h19q-3
pago* con*	J3d9h-4n3
pago* de*	d5
pago* el*	D4L4h4
pago* en*	i4
pago* este*	V3
pago* la*	V4q3
pago* su*	h4
pagu*	D10L-3P4e5h5
pagu* con*	d3
pague	D10L-3P3e5h8
pague #	h3
pague $	e4j3o4
pal	F7Z14b5n-3q-3
pal cliente	F4
pal del	Z5
pal guero	F5
pal ☎	h4
pal*	A6Q5T3i7n5
pal* clie*	F6
pal* del*	Z8
pal* guer*	F5
pal* ☎*	h4
pala*	Q6T4
palab*	Q5
palabras	Q7T3
palo*	A5i7n4
palom*	A5i6n3
palomeando $	A3
palomita	A3n6
palomitas	i8
pam*	l7m9
pame*	B4l6m7
pame* renu*	l5
pame* tu*	B4
pamel*	B3m9
pamela	B5l5m10
pamela $	m8
pamela renuncio	l5
pamela tu	B4
pan	d3i5j4
pan de	j4
pan*	e4f3h5j5k4q-3
pan* de*	j3
pana*	a4k5
pana* ahor*	k3
panad*	k4
panaderia	k5
panaderia ahora	k3
panal*	a5h3
panales	a5
panales $	a4
panales etapa	h3
pant*	e4h4j4n5
pant* de*	j5
panta*	e5h3j4n4
pantalla	n6
pantalon	e4j3
pantalon de	j3
pao*	k4
paol*	k6
paol* ☎*	k5
paola	k5
paola ☎	k5
pap*	F-3O5W3a4
papa	T3W4
papa $	T3
papa*	G-3d4h3
papa* no*	q3
papa* que*	a3
papa* tamb*	i4
papas	d3h3j3
pape*	H3O6
pape* dond*	H3
papel	a3
papel*	H3O3
papeleria	O4
papelito	H4
papelito donde	H3
paq*	a5j8
paqu*	a3i3j7
paqu* de*	j7
paque*	j7
paquete	j7
paquete de	j7
par*	A4B-8C3D-8E-4H3I-5K-4L9M-4O-7P-8Q9R9S-4V-6W-6X10Y-8Z10a3b4c4d3e-3f-3g7i6j7k4l-6m-4n-7
para	A5B-6C6D-8E-4K-3L10M-4N-3O-5P-4Q12R10T6V-5W-6Y-6Z12a3b5c3e-6g7i5j8k5l-9m-3n-8o-4p3q-3r-6
para #	C3d-3h4j10
para abajo	G4
para aca	I3Z3
para adelante	A5
para algo	p3
para aprobar	A3
para atras	e4q15
para canjear	L5
para completar	d3
para cuanto	H3
para dar	Q8
para darme	g6
para decirle	p5
para dormirme	H3
para dulce	R3
para el	C-4F4G-3H-4I3L5Q-4S3Z7a-3f3i4j3n-3p6
para ella	V3i7
para encargada	R4
para entrar	R3
para esa	A3
para ganar	L7
para gastar	b3
para genaro	G5
para inscribir	Q3
para inscribirme	g5
para irlas	A3
para juntar	L6
para la	F3G3W-4a10b8d7h-5i4n-3q-5
para las	k3
para llamarles	K3c3
para lleva	h4
para lo	c4g5
para los	C5X4Z3
para manana	j4
para meter	Q3
para mi	Z12
para nancy	k6
para otra	Z3
para otro	Z4
para pagar	Q3W4
para que	A4D-4H-3L5P-3R8T16W3Z-4a-3b-4c5d4e3f3g-3j-5k7q-4r-5
para registrar	Q6h3m4
para registrarlo	f3
para saber	r4
para selene	k6
para su	C3d5p-3q6
para ti	Z5o7
para tras	q4
para un	C5b9
para una	C3Q5d-3e-3
para usar	p5
para vender	k3
para ver	J5Q15p-3
para ☎	E-4F8R5h-3
para*	M3X6q14
para* #*	C4d-3j5
para* abaj*	E3G4
para* aca*	I4Z3
para* adel*	A4
para* anot*	H3J3
para* apro*	A3
para* apun*	p3
para* arri*	E3
para* atra*	G3e3q15
para* canj*	L6
para* comp*	d4
para* corr*	E3
para* cuad*	U4
para* cuan*	H4
para* dar*	Q8
para* darm*	g4
para* deci*	L3p5
para* dici*	k3
para* el*	C-6F4H-3L5Q-3S5Z5a-3h4i4j4n-3p7
para* ella*	V3h-3i7
para* enca*	R4
para* entr*	R3
para* esa*	A3
para* esta*	j3
para* gana*	L7
para* gena*	G3
para* insc*	Q6g4
para* junt*	L8
para* la*	D3F7W-4a8b5d6h-5q-4
para* las*	k3
para* llam*	K3
para* llev*	h4
para* lo*	g8
para* los*	C5X4p3
para* mana*	j4
para* mete*	Q4
para* mi*	Z13
para* nanc*	k7
para* otra*	Z5
para* paga*	W4q3
para* pers*	R3
para* que*	A3D-3H-3I-4L5Q4R8T16W4X4Z-4a-3b-4c4f4g-3j-5k6q-5r-4
para* reen*	R3
para* regi*	Q7m3
para* sabe*	b3n3r4
para* sele*	k6
para* su*	C4q4
para* ti*	Z3o8
para* tras*	q3
para* un*	C5b8
para* una*	E3Q5
para* usar*	p4
para* ver*	J6Q11b-3
para* ☎*	E-4F9R3h-4
parac*	j3
parad*	n4
parada	n3
paral*	X5q12
parale	X4
pare*	X22
paren*	X5
parenle	X9
pari*	H4o6
paris*	H4
parisina	H4
parisina $	H5
paro	H4M-3n6
paro $	H4
part*	H-4Q4U5a10d3g7h-3i4j-3l6n-3o-3q-3r4
part* de*	L5g4l7r8
part* del*	U3
part* en*	N5
parte	H-3O3Q3U6g6j-3r11
parte $	g3
parte de	g4r10
parte del	U4
parte*	Q4i4
partes	Q3i4
parti*	L6N3a12l7
partido	a14
partido $	a10
partir	L6k5l6
partir de	L5l7
pas*	A4B-3E-3J-6K6L4M-6N-5O5Q4R4T-8V8X-6Y-6Z-7a7b3c8d-10e-4f-10g-7j10k5m3n12o-3r-6
pasa	A6J-4L6V4W3n6q-3
pasa a	n3
pasa lo	A5
pasa nada	J-5n7
pasa*	E-3F-3H4K5L4M-4N-3O-4P6R4S-4T-3W3X-3Y-3Z-3a7c10d-8f-5g-3i5j4m8p3r-3
pasa* #*	n4
pasa* a*	V6a-3c12
pasa* al*	V6c4
pasa* con*	G5L4P3c9n-3
pasa* cuan*	H4
pasa* de*	I4o4
pasa* el*	B3H4a11
pasa* esta*	h3
pasa* la*	R3a17c-4
pasa* las*	K7
pasa* lo*	A6H-3U6h6
pasa* los*	W7m6
pasa* mi*	W4b5
pasa* mis*	D-3L3P4b-5n5
pasa* nada*	J-6n10
pasa* no*	l4
pasa* o*	q3
pasa* por*	a3
pasa* punt*	L7
pasa* tamb*	H6
pasa* una*	Q3h-3i3
pasad*	H7P6V-3W-3e5h-5i4p3q3
pasada	H-4P3W-3e3h-4i8m3n4p8
pasada $	H-3a3n7p7
pasada ☎	F3
pasado	H7l3q3
pasado $	H4b3
pasado no	l3
pasado tambien	H7
pasal*	G-3W9k3q4
pasala	q5
pasale	G-3W10
pasale #	W3
pasale los	W6
pasale usuario	k3
pasam*	E-3H6I5K4Q-3R7U3V8a5c9d-3k-3l-3m5n-7q-3
pasame	H4K3Q-3R5S-3T-3V6a7b5c11j3k-3l-3m5n-7q-3
pasame a	I4V6c10
pasame al	V3
pasame con	c11
pasame cuanto	H5
pasame el	B3H6a11
pasame la	R4a11c-3j-3
pasame las	K7
pasame lo	R3U8
pasame los	H5m5
pasame mi	b9
pasame mis	P3m3
pasamos de	I3
pasar	D3L3h5j3n-3
pasar $	q4
pasar lo	h5
pasar*	D-4G8K6L7W-3b-5c3n7
pasarle	L6W-3
pasaron	D-3G7K7n4
pasaron #	n4
pasaron $	K4
pasaron con	G5
pasas	P3j4o8
pasas la	j3
pase	R4U5V9
pase a	l4
pase al	R5
pase el	V6
pase la	V3
pase lo	A3
pase*	V5a11c5
pase* a*	V4l4
pase* al*	R5c6
pase* el*	V9
pase* la*	V3a4
pase* lo*	A3
pasem*	V5
pasemos	V3
pasemos a	V5
pasen*	a10c5
pasenme	a5c5
paso	C3K3L-3O12P-3S7T-4V-5W-4b-3c-3e-4f-3h6k7l4n15p-3
paso $	J3O8Q3S-3h-3n21q-4
paso con	h-3n14
paso de	C7G4h-4n-3
paso el	Q3i3n3
paso la	S5h-4n5q4
paso las	S5
paso los	k3
paso maricruz	l4
paso mi	O6h7n-3
paso o	n6
paso por	H5a3h3
paso quitale	l3
paso su	E4F3k3n-3
paso ☎	k3
paso*	Q9
paso* a*	Q5
paso* con*	h-3n11
paso* de*	C7G4h-4
paso* el*	i3
paso* la*	S5h-3n4q4
paso* las*	S4
paso* los*	k3
paso* mari*	l3
paso* mi*	O4h6j3
paso* o*	n6
paso* para*	Q5
paso* por*	H4a3h3
paso* su*	E4F3k5n-5
paso* y*	d3
paso* ☎*	k3
pasos	Q13e-3
pasos para	Q7
past*	F6b4e5i3j6q-3
past* #*	i4
past* de*	j3
past* para*	j4
past* que*	F5
past* ya*	j3
paste*	D3F4b3e5
pastel	F4e3
pastel #	i3
pastel que	F5
pasto*	j4
pastor	j7
pat*	B5C6E5J5L3M-3c3n-5p-3q-3
pata	B4
pata de	B5M-3
pata* de*	B5M-3
patr*	C4J5c3
patro*	C3J6n-3
patron	C3E3
patron $	C4
patron hay	E3
paty	E3G4W3
paty $	C4
paty ya	G4
paty* ya*	G4
pau*	S7l3
paus*	S6l4
pausa	S5l5
pausa $	l3
pec*	C3k5
pech	k3
pech ☎	k3
pech* ☎*	k5
ped*	A3D4J6L-3T11b-3e6h3j8
pedi	A5D3J9j3n4p3
pedi $	D3N3
pedi nada	J4
pedi*	D3N-3T11e8h5j7n-4
pedi* a*	W5j3
pedi* de*	j7
pedi* nada*	J6
pedi* ya*	j6
pedic*	h5
pedicure	h5
pedid*	D4W3a-3e7j9
pedido	W3a-4e7j13
pedido a	W4
pedido de	j7
pedido ya	j7
pedir	T6a3
pedir $	T8
pedir*	Q3T7n-3
pedirte	T5
pedirte $	T7
pedr*	l9
pedro	l6
pedro $	l6
peg*	Z7
pega*	h3
pegu*	Z7q-4
pegue	Z4
pel*	D6Z4h4l4
pele*	Z8l5
pele* conm*	l3
peleamos ya	l3
pelo	D10P3
pelo $	D4
pen*	A11C-3D3H-4I-4K26O-3Q-3S3T-3U-3V-4Y5Z5a-4l-3m-3n17o4
pena	D5
pena era	Z3
pena* era*	Z3
pend*	A12H-3I-3K27U-3V-3Y5a-3n14o3
pend* de*	A10K3n4
pend* la*	n5
pendi*	A12H-3I-3K27U-3V-3Y3a-3m-3n12o4
pendiente	K11Y5n10o4
pendiente $	K5o7
pendiente de	A4
pendiente la	n4
pendientes	A11K26n-3
pendientes $	A5K18
pendientes de	A8K4
pens*	S4Z5n4
pens* que*	Z5
pensa*	S4Z3n6
per*	A8C3D5E-5G-7H-13J-8K-5L-5N11O-6P-11R3S12T8U4X-3Y-8Z8b-7c4d-15e-4i4k10l8m12n-10o4p-5r4
pera	l6
pera de	l6
pera*	S20
pera* de*	l6
peram*	S6
perame	S9
perat*	S11
perate	S9
perate $	S12
perd*	A-3D12F3H-3J-3K5Q5S-3T16V-3W-3Z13a5d-3h-4i-3o-3
perd* la*	D6b4
perd* lo*	n4
perd* mi*	Q6a4
perd* mis*	D6
perd* uste*	Z4
perder	D3
perder al	F3
perdi	D5Q8T15
perdi $	T12
perdi la	b3n3
perdi mi	Q6
perdi mis	D3
perdi*	D8F3K5M3R4T4a4h-3q-4
perdida	T13
perdida $	T9
perdidos	K6
perdio	F3R5a7n5
perdio $	a4
perdo*	Z19a3q3r5
perdon	Z16q3r5
perdon $	Z4
perdone	Z9
perdone usted	Z4
perf*	N11e3o24
perfe*	o20
perfecto	o17
perfecto $	o8
perfi*	N8
perfil	N9
perfil $	N9
perfu*	e4
perfume	e4
peri*	j3
perl*	A4B6C4R4W4Z4
perl* dice*	A5
perl* esta*	B5
perl* la*	B4
perla	A4B6R7W4Z6k3
perla $	R3Z4
perla dice	A5
perla esta	B5
perla la	B6
perla pero	R3
perla y	k3
perm*	A14F3G-4K-4N4S5d-3h-3k9l12m9n-3q-5
perm* a*	A6l6
perm* al*	l4
perm* cual*	A6
perm* de*	S-3W4m4
perm* o*	m5
perm* para*	k4
perm* pend*	A5
perm* tant*	S4
perm* un*	S4
permi*	A15F3G-4K-3N4S4W4d-3k9l10m8n-4q-5
permiso	A11F4G-4N4S-5W6k8l6m10n-3q-5
permiso $	D3F5G-3W3d-3k3l7q-4
permiso a	A6
permiso al	l4
permiso cual	A6
permiso de	S-4W5m3
permiso o	l-3m8
permiso para	k5
permisos	A6K-3l5
permisos a	l7
permisos pendientes	A6K-3
permiteme	S10
permiteme tantito	S6
permiteme un	S3
pero	E3X4Y-3a3d-8e-3h13i10
pero con	h3i3q-3
pero de	V3
pero la	n3
pero los	E4
pero no	R3T3X3a5n-3q4
pero* #*	i3
pero* con*	i3q-3
pero* de*	V3
pero* le*	F3
pero* los*	E3
pero* no*	R4X3a5n-3q4
perr*	a13j10
perr* se*	S4a5
perri*	a5
perrito	a4
perro	a7e3j9
perro $	a3e3j5
perro se	S3a5
pers*	A-4B4C4E-4H-7I6J-3O-3P-4S-4T-4U8V6W-4X-3Z3a-6b-3c13d-4e-3h-3k12m13n-6o-6r8
pers* #*	V3
pers* a*	G3f3
pers* al*	k6
pers* con*	m3
pers* dado*	m4
pers* de*	U3
pers* del*	m3
pers* habi*	m4
pers* hay*	k4
pers* junt*	L3
pers* naye*	l4
pers* no*	U7q4
pers* o*	r6
pers* por*	c3
pers* quie*	m3
pers* real*	c4
pers* se*	I3
pers* tene*	I3
pers* trae*	I3
pers* ☎*	C6
perso*	A-5B3C3D-3E-3H-6I8J-4K-3L3N3O-3P-5S-4T-4U6V7W-5X-3Z3a-6b-3c12d-4e-3f3h-3k10m15n-8o-6q3r10
persona	Q-3V4Z7a-3c11f4m-4n-5o-3p4q5r10
persona $	V6c7k-3q4r3
persona a	G4f3
persona al	k4
persona de	p3
persona en	k3
persona no	q5
persona o	r7
persona por	c3
persona real	c3
personal	B7H-5P-3U9a-3k11m20o-3q-3
personal $	B10P-3a-3c4k10m11o-3
personal dado	m3
personal habilitado	m6
personal hay	k5
personal no	U5
personal quien	m3
personales	N5
personales $	N4
personalizada	c5
personas	I10
personas del	m4
personas hay	I3
personas nuevas	k4
personas se	I4
personas tenemos	I3
personas traen	I4
pert*	N9f3
perte*	N5f3
pertenece	M3
pertenece $	M4
pertenecer	N8
pertenecer al	f3
pes*	D11F4G5H-4I-3J-3L9P-4Q3S-3a-4b6d6e4f-4h9i6j-4k-3l-3n-6o-4q4
pesca*	d4
pescado	d4h-3
pesi*	D11
pesim*	D10
peso*	D6F4G3H-5I-3J-3L10M3P-4Q3U-3V4a-4b6d5e3f-5h9i8j-3k-3l-3n-5o-3q4
peso* a*	D4G6d-5q6
peso* al*	G4n4
peso* como*	Q3
peso* de*	F3W3d5h8
peso* del*	W4
peso* en*	D4
peso* jaja*	h3q3
peso* lo*	F5h-4
peso* por*	F4
peso* que*	E3M3
peso* quit*	G3
peso* son*	L5b-4
peso* ☎*	C3E4F-4V5d6i-3
pesos	C4D4F4H-5I-3J-4L9P-4V4W3a-4b6d6e3f-5h7i5j-3k-3l-3n-3o-3q4
pesos $	D-4G-5H-3L6Q3b9d6e4h10i12n-3
pesos a	D4G5d-4q5
pesos al	G5n4
pesos de	F4d5h6
pesos del	W4
pesos en	D4
pesos jaja	h3
pesos lo	F5h-3
pesos por	F6
pesos que	M3d4
pesos son	L5b-3
pesos ☎	E3F-4G-3V3d4h8
pet*	A16T-3l4
peti*	A15
peti* de*	A4
petic*	A16
peticion	A6
peticion $	A5
peticiones	A9
peticiones $	A10
peticiones de	A3
petr*	l4
petr* siga*	l6
petra	l4
petra siga	l9
pho*	h6
phon*	h6
phon* ☎*	h6
phone	h6q3
phone ☎	h5
pic*	M3Q3R6n4
pica*	R4
pica* otra*	R6
picar*	R4
picarle	R5
picarle otra	R5
pico	M3Q4R3
pico para	Q5
pico* el*	R4
pico* para*	Q5
pid*	A13C4D-3E4F-4Q14S-3T-3W6Z-3a-4b-3c-3i3j7n-8r-3
pida	A3
pida puntos	A3
pida* punt*	A4
pide	C4Q3W8d4
pide el	d4
pide mas	W7
pide que	d3
pide su	C4
pide*	E6Q8j7
pide* el*	d4
pide* mas*	W9
pide* para*	Q6
pide* rect*	E9
pide* su*	C4
pidel*	W6
pidele	W4
piden	E6Q4j6
piden permiso	A4
piden rectificar	E7
pidi*	A13G3H4W-3i7
pidi* apro*	A4
pidi* bren*	A3
pidi* la*	A6
pidi* lo*	H4
pidi* luis*	A3
pidi* post*	i7
pidi* su*	l4
pidie*	H5J3
pidiendo	G4H7
pidiendo auditoria	G3
pidiendo los	H4
pidieron	A3i3q3
pidieron aprobar	A4
pidio	A14X4f3i6l3
pidio brenda	A4
pidio la	A5
pidio luis	A3
pidio que	X3
pidio su	l3
pido	Q10d4h-3j3n-4
pido mi	Q10d-3j3
pido* mi*	Q7
pie*	K-3L10W5
pier*	L13
pier* lo*	L4
pierd*	L12
pierde	L3
pierden	L5
pierdo	L5
piez*	W5
pieza*	W3
piezas	W4
pija*	e3
pil*	e3i5j3
pila	e3
pila*	i3j3
pila* #*	i3
pilar	d3
pilas	i5j3
pin*	H3L3P3e3h6
pint*	H3L3e3h4
pint* la*	H4
pint* vini*	h4
pinto	H4
pinto la	H5
pintu*	L4e4h3
pintura	P3h3
pintura $	L4
pip*	a4
pipa	a5
piq*	Z6
piqu*	Z10
pique	Z11
pis*	a5
piso	a3
piz*	j3
pizz*	j4
pizza*	j3q3
pizzas	j3
pla*	G-3H5a-3c3e7h6j4m14n-6o9
plan*	e4m15
plan* comp*	m4
plan* de*	k3m4
planc*	C3
plancha	C3e4
planchado	h3
plant*	m15
plantilla	k3m14
plantilla $	m4
plantilla completa	m7
plantilla de	m5
plat*	F3H4c8
plat* con*	F3c5
plat* del*	H5
plati*	F3H5c4
platica	Z3
platicame	H3
platicame del	H6
platicar	c5
platicar con	c3
platique	F3f3
play*	e3h5j6
play* del*	j5
playe*	h6j4
playeras	h3j4
playeras del	j3
plaz* cuan*	H3
plo*	J3j4
plom*	J3j4
plome*	J3j3
plomero	j4
pobr*	l3
pobre	l3
pobre don	l3
poc*	I4n4r5
poco	n4r6
poco eres	r5
poco*	I3
poco* eres*	r3
pod*	H4c6m3
pode*	L3j3
podr*	H6c6
podr* indi*	m3
podr* prop*	H4
podri*	H4b3c6
podria	H3c4m3
podria indicar	b3
podria proporcionar	H4
podrian	c4
podrias	h3
poi*	F6b5d5h-5
poin*	F7b6d5h-4
poin* for*	d9
point*	C4F4b6d7h-5
points	F7b6d9h-6
points for	d7h-3
pol*	h8o4
poll*	h5o5
poll* #*	h3
pollo	h4o3
pollo #	h4
pollo $	o3
pon	E9k5l4
pon a	W3k5
pon en	E11
pon inactiva	l4
pon*	A-7B-3C-8D8E10F6G3I-8J6K-3L-4M-4N-4O-3P-5Q14S-4T15U-3V-5W12X-5Y8Z-3b-4d-5e-5f8g5h5i5j-3k8m-3n-10o-4p-5q-4r-3
pon* a*	W4k7
pon* en*	E9
pon* inac*	l5
ponc*	R4a8f3
ponc* la*	a10
ponc* su*	R6
ponc* ☎*	f6
ponch*	R5a6
poncho	R3a7
poncho la	a9
poncho su	R5
pone	D4T4n-3
pone*	C-3D12Q7T8d3k4
pone* #*	d3
pone* el*	Q8
ponen	D7L3
ponen $	D4
poner	D4Q7T7W3d4k5
poner $	T6
poner el	Q8
poner*	T5
ponerle	T4
ponerle $	T4
pong*	J9L-3Q10T7W5Y3n-3p-3
pong* #*	h4
pong* para*	Q3
ponga	h5
ponga*	J11Y3g3
pongale	F4
pongale algo	F3
pongame	g3q4
pongas	J9
pongo	Q12T14
pongo $	Q8T7n-3p-3
pongo para	Q3
poni* #*	F4
ponie*	F4
poniendole	F3
poniendole #	F4
ponl*	C-3D-3E13F7G5I-5W3a-3d-4f6h4i6l5n-4
ponl* #*	E-3F11G11
ponl* a*	W3h3
ponl* cand*	l4
ponl* en*	E14I-3f6h-6k3l3
ponl* los*	F3
ponl* otra*	i7
ponl* punt*	F4
ponla	E8l4
ponla en	E9h-5l4
ponle	E3F7G6W4d-3h4i7l3n-3
ponle #	F11G10h3
ponle a	h3
ponle candado	l4
ponle lo	E3
ponle otra	i6
ponle puntos	F4
ponlo	E6I-4f4h6k4q3
ponlo $	Y3
ponlo en	E4k4
ponm*	A-4H4W9Y6c4g7h6
ponm* #*	W7h4
ponm* a*	W8c5
ponm* en*	W-3g11
ponm* las*	H5W-3
ponm* un*	k6
ponme	A-4H5W10Y5c3g8h4
ponme #	W7h4
ponme a	W6c4
ponme en	W-3g11
ponme las	H3
ponme un	k6
pons* tu*	F3
ponse*	F3
ponselos	F3
poo*	h3
poq*	L6U3
poqu*	L6U3b3
poqui*	L4b3
poquito	U3
poquitos	L3b4
por	A8E-3H-3K8L12O4P4R-3S3U-3V-4W-5Y6d3f-6g-4h3i6j4k-11m-3n-7o3p-10q-5
por #	F-3H-4L14a10b-4e3h16q-3
por aca	O7
por ahi	A3O8
por ahora	S4
por alla	O5S3
por aprobar	A6Y6
por aqui	L-3P3Q7c4
por autorizar	A5
por brenda	I5
por cada	L9
por cambio	S3
por compra	G7L7h-3
por comprar	G3L4
por confirmar	K5
por cuanto	H5
por dado	l3
por dia	L6
por donde	T10j4
por efectivo	W4d-3
por el	G-3L-3W-3d8h3
por empleado	B6
por error	F3G3X-3Z10
por esa	D3L3
por fa	C6O-3b5
por favor	B3D-4E6F-4J3L-5M-3O-3S3V4X8Z-3d5g3i6j-5k-3m3n-5o-4p-4
por fin	o4
por firmar	A3
por fuera	G4
por hoy	o5
por internet	L4
por inventario	E3
por la	F9G-3a3d5h-4l3o8
por las	a5
por llegar	l5
por lo	b6j4
por los	d3e5h-4q7
por maternidad	l4
por mes	I5
por mi	A6U4a5
por monto	L5M3
por nombre	Q5
por ponerle	G3
por producto	e4
por puntos	d5
por que	C-6D5L10P9n5r12
por quien	B3
por resolver	K4
por si	J6
por su	C9D6V-3f-3h10
por sus	d3h3
por telefono	C3R4c7
por ticket	H4L4P4
por traer	F6
por tu	D3a5
por ultima	B4P3
por un	G4b-4d8
por una	F3L4h-4
por unas	i5
por uno	B3P6
por*	D9G3L14T-3W9a-3d-3f5l-4n4q-3
por* #*	F-3G-3H-5L16a9b-4d3e4h15j-3
por* aca*	O11
por* acti*	m4
por* ahi*	A3M3O7
por* ahor*	J3S4
por* alla*	O5S5
por* aniv*	F3
por* apro*	A7Y6
por* aqui*	L-3P3Q8c3
por* auto*	A5
por* bren*	I5
por* cada*	L9
por* caja*	j3
por* camb*	S5
por* comp*	G7L8h-3
por* conc*	K4
por* conf*	K7
por* cuan*	H5
por* dia*	L7
por* dond*	T11j4
por* efec*	e3
por* el*	F4G-3J4W-3d6j3o4
por* empl*	B4
por* erro*	F4G3X-3Z9q3
por* esa*	D3L3
por* fa*	C6O-3b6
por* favo*	D-4E4F-5J4L-5M-3O-3V3X9Y3Z-3b3d5h-3i5j-5k-5n-3o-3p-3
por* firm*	A5
por* fuer*	G5d-3
por* hoy*	o3
por* inte*	L4
por* inve*	E3
por* la*	F10L-3a3d4h-4l4o6
por* las*	a4
por* lleg*	l3
por* lo*	b7
por* los*	G-3a4d3e4h-3q6
por* mate*	l4
por* mes*	I5
por* mi*	A6U4a3
por* mont*	M3
por* nomb*	Q3
por* pan*	i3
por* part*	i3
por* prod*	e4
por* punt*	d5
por* que*	C-4D7L8P7X-3b-3n5r10
por* quie*	B3
por* reso*	K4
por* si*	J4a3
por* su*	C10D7F-3V-4f-3h10q-4
por* sus*	d3h3
por* tele*	C3R3c7
por* tick*	H4L4
por* trae*	F5
por* tu*	D4a5
por* ulti*	B4P4n-3
por* un*	G4b-4d7
por* una*	h-3
por* unas*	i6
por* uno*	P6
porc*	L12W11
porc* de*	W3
porc* se*	L4
porce*	L11W8
porcentaje	L9W7
porcentaje de	W4
porcentaje se	L6
porf*	h4
porq*	D8G4e3f3
porq* es*	f4
porq* paga*	G3
porq* regr*	G4
porq* se*	F3q-3
porq* yo*	B3
porqu*	B3D10G6d-3f4l-3
porque	D5G8d-3e3f4
porque es	f5
porque regreso	G3
porque se	F3q-3
porque yo	B3
port*	H4
port* el*	H3
porto	H4
porto el	H3
pos*	a3i5
post*	i4
post* #*	i4
postr*	i6
postre	i6
postre #	i4
pra*	J4k5l4
prac*	J4l5
prac* que*	k3
prac* ya*	l4
pract*	k4l4
practicante	k3l5
practicante que	k4
practicante ya	l5
pre*	A-3B-3C9E-4F5H-7I-3M3N6P-3R-3S7U-4V-6W13Y5a6d3f-3g-5h-9i-4j13l-3n-4o-3p4
prec*	W14j16n-5q8
prec* a*	W5
prec* de*	W4j7
prec* del*	j4
prec* el*	W3
prec* tien*	j5
preci*	W15j14n-5q7
precio	W12j13n-5q8
precio #	F3
precio $	j3q6
precio a	W5
precio de	D3W6j5
precio en	h3
precio tiene	j4
pref*	N5c5
pref* que*	c3
prefi*	N5c4
prefiero	N5X3c4
preg*	C10D4H-4J3L5M3N4S8T5U-3V-5W-5X9a-4d-4e-3h-5j6p9q-4
preg* a*	S6b3
preg* cuan*	X3p3
preg* el*	P3
preg* la*	L7
preg* por*	C12M6
preg* que*	T3p3
preg* si*	j5n3
preg* su*	S3
preg* y*	S3
pregu*	C12H-4J3L6M4N4S7T4V-3W-5X6a-3d-3h-6j5p5q-4
pregunta	C6L7M3O3Q-3V-3d-3j5n4p5
pregunta cuanto	C3
pregunta el	P3
pregunta la	L7
pregunta por	C6M3
pregunta que	p4
pregunta si	j4n6
preguntan	j5
preguntan por	M3
preguntando	C5n-3p3
preguntar $	n3
preguntarle	S8
pregunto	C-3D6S6T6X5
pregunto $	D3T6X3
prem*	F8G5d9
prem* a*	F8
prem* de*	d6
prem* eran*	G5q-4
premi*	F8G5d9q-3
premiar	F9
premiar a	F10
premiarlo	G4q-4
premiarlo eran	G5q-4
premio	Q3d10
premio $	d8
premio de	d3
premium	q3
pren*	X-5Y9a4e8
pren* el*	a6
pren* las*	Y5
pren* los*	Y4
pren* me*	e5
prend*	X-4Y11a3e9
prende	X-3Y10a5
prende las	Y4
prepa $	Z4
prepa*	k4
preparale	k3
preparale su	k3
pres*	W11a8r3
pres* #*	a13j-3
pres* en*	l3
prese*	l4r3
presi*	S3
prest*	W13a6
prestame	W7a4
pri*	E-3G4M-3Q-3T12V5a-3f7h6j3o4
prim*	E-3G3S3V7f7h3j3l3n-4o4
prim* al*	H4
prim* como*	S5
prim* de*	j3l4
prim* el*	V5h6
prim* es*	h3
prim* naye*	G4
prim* sofi*	k3
prim* vez*	f7
prim* ☎*	C4
prima	G3k3
prima nayeli	G4
prima sofia	k3
prime*	V8f8h6
primera	L3f6h3o3
primera vez	f9
primero	H4S5V8d3
primero $	T4V6
primero al	H4
primero como	S3
primero el	V4h7q-3
primo	l3
primo de	l5
prin*	T12
princ*	T11
principal	T15
principal $	T11
pris*	n4q3
prisa $	n3
pro*	A-6B-5D8G4I9K-4L4M-6N4O-6P-3Q8R-4S-3T-9V13W9X3Y4a-4b-7e6f3g5h-5i-4j9k-4l-7m-6n5o-7
prob*	J4a7j6
prob* con*	D3
proba*	J3a4j9n3
probando	J4a7q3
probando $	J5q3
problema	D3
problema con	D3
proc*	G4J3Q10e3n14
proc* #*	G6
proc* a*	d3
proc* con*	d3
proc* mi*	n4
proc* para*	Q5
proce*	F-3Q10d6n18
procede	G4Q3n10
procede #	G4
procede $	Q3n7
procede con	n4
proceder	d5
proceder con	d5
procedimiento	Q7
procedimiento para	Q3
proceso	d-3n11
proceso $	n4
proceso mi	n3
prod*	D6U4e9
produ*	D6e9
producto	D5e11
producto $	e4
prof*	F3P4h3
prof* unos*	F3
profe	E5P4
profe $	E9P5
profe unos	F3
prog*	H-3I14L7N9O-3W3a-3f11g6h-3l-3m-3n-3q-3r7
prog* a*	f4
prog* de*	g5
prog* quie*	I5
progr*	I13L5N9O-3a-3f13g8h-3m-3n-4q-3r6
programa	I16L5N10a-3f11g7j-3m-3n-3q-3r4
programa $	I9L3N6W-3g7r4
programa a	f4
programa de	g3
programa o	I3
programa quienes	I4
progreso	j3
prom*	D4F6G4H3J-4T-3W6X9Y7e-3g3h-3j11n-4o-3
prom* #*	F3
prom* de*	Y3g4j7
prom* del*	q3
prom* hay*	j6
prom* me*	W5X-3Y4
prom* por*	H6
prom* ya*	G3
prome*	D5F7G-3H6
promedio	H6
promedio por	H5
prometi	F6
prometi #	F3
prometi $	F3
prometimos	F3
prometimos el	F3
promo	D3G3W3g4j8n-3q4
promo $	G4
promo de	g4j5
promo del	j3
promo*	W5X11Y9j4o-3
promocion	G3W7
promocion ya	G3
promociones	Y5
promociones $	Y4
promos	X7Y3j3
promos $	X5
prop*	G3H3L3Q6V4f-3i3n-3q4
prop* celu*	k3
prop* el*	H4
propi*	G3L4Q5V3n-5q5
propina	Q7n-4q3
propio	V4q3
propio numero	q3
propo*	H5n3
proporcionar	H4
proporcionar el	H3
prov*	S3W9Z4c6
prov* del*	W3
prove*	S4W11Z4c6h-3
proveedor	W10c5
proveedor $	W7c4
prox*	Q3V20W4
proxi*	Q3V24W4n-3p5
proxima	H-3Q5V11W4p5
proxima $	V5p5
proximo	V12
proximo $	V13o-3
pru*	k5n3q4
prue*	k5n4q6
prue* a*	G3
prue* agre*	k3
prue* y*	l5
prueb*	G3k6l3n3q3
prueba	G4k5l3q5
prueba $	k4
prueba y	l3
pub*	W8X6Y4
publ*	W9X8Y4
publi*	W10X7Y4
publicidad	X6Y3
publicidad $	X5Y5
pud*	n3
pudo	n3
pue*	B-5D-4E-6G-7I-4J-7K-6L10M-7P-4R-4T11U-4X-5Z-5b4c14e-3g4h-4j6k6l7m6n4o6p-4q6r-5
pued*	B-4D-5E-4G-4H-5I-4J-4K-4L11M-3O-4P-3Q5T13U-7V-5W-3X-4Z-4a-8b5c12d4g3h-3j9k9l8m9o-9p-6q5r-5
pued* ando*	S3
pued* arre*	q3
pued* aser*	T5
pued* borr*	q3
pued* camb*	L8T-3b6q7
pued* canj*	W6
pued* capt*	k6
pued* chec*	T3
pued* cobr*	L3l4
pued* corr*	Q3q6
pued* dar*	n3
pued* darl*	n7
pued* deci*	C3T6
pued* dict*	Q7
pued* el*	k3
pued* entr*	g3l4
pued* gast*	b4
pued* habl*	c4
pued* hace*	T7
pued* here*	L4
pued* insc*	f4
pued* ir*	j5
pued* junt*	L6
pued* llam*	c7
pued* mand*	Q4
pued* marc*	T-3c11
pued* mete*	F3Q4g3i3k4q-4
pued* ni*	l4
pued* paga*	j5
pued* pasa*	L5
pued* pedi*	T11
pued* pone*	d4
pued* reco*	j3
pued* regi*	g3k3m8
pued* segu*	n8
pued* ser*	D4
pued* usar*	L14k6
pued* vend*	l4m5
pueda	W7k13l13q-3
pueda captura	k7
pueda cobrar	l4
pueda entrar	l6
pueda hacer	k3
pueda meter	k5
pueda ni	l4
pueda registrar	k5
pueda usar	k4
pueda vender	l5
puede	E-3L8O3Q7T8a-3h-3j9m9n-6p-3q8r-3
puede $	Q3T5
puede cambiar	q6
puede corregir	q6
puede dictar	Q7
puede hacer	T3
puede meter	F4q-3
puede pagar	j5
puede ser	D3
puede usar	L7k3
puede vender	m6
puede ver	l3
puede*	C4D-3G-3L10O-3Q-3T5U-3c7h3m9n-3
pueden	L9N3U-3c7m10
pueden heredar	L3
pueden registrar	m8
pueden usar	L3
puedes	C3G-3O-4T10Y4h6n-3q4
puedes dar	T4
puedes decir	C3
puedo	D-3L11O-3Q4S6T11W-4a-4b5c8d6g7h-5k-3n6o-6p-4r-3
puedo aser	T4
puedo cambiar	L3b5q3
puedo gastar	b3
puedo hablar	c5
puedo hacer	T4
puedo juntar	L4
puedo meter	g5n3
puedo pedir	T7
puedo pedirte	T8
puedo seguir	n9
puedo usar	L3d5
puen*	H6a6j3
puent*	H8a4
puente	H7a6
puente $	H5
puer*	I5W5a5
puert*	I4W6a5
puerta	I3a6l3
puerta $	I3l3
pues	H4S-3T-3U-3V5b4j-3n10o13p4
pues $	b5n7o5
pues cuanto	H3p5
pues que	C4o5
pues ya	o3
pues*	B4U4
pues* #*	q3
pues* cuan*	H3p5
pues* maur*	m3
pues* punt*	B3U4
pues* que*	C5o3
pues* tien*	m3
puest*	B4U3m3q3
puesto	B3U4m3
puesto puntos	B3U5
puesto tiene	m5
pun*	A3B5C10D9E10F12G11H-4I-3J4K-5L12M-6O-8P3Q6R-4S-6T-8U-4V-8W8Y3Z-5a-10b11c-7d10e-8g5i-6j-9k-7l-6m-7n3o-8p8r-3
punt*	A3B3C10D9E11F11G11J4K-4L11M-6N3O-8P3Q5R-4S-6T-7U-3V-7W7Z-5a-10b10c-7d10e-7g5i-6j-9k-6l-5m-7o-8p8r-3
punt* #*	d10
punt* a*	E3F9G10W6b-3d5f-3n3p-4q3
punt* abaj*	F-3G6
punt* acum*	p5
punt* al*	B4C-3E5F9G4L-3h-3n3p-3
punt* celu*	G3
punt* como*	L-3b4g3n-3p3
punt* comp*	d3
punt* cuan*	H3L4
punt* dan*	L7
punt* de*	C12E8G8H-3I3W11b-6f-5h4n5q-6
punt* del*	C6D5E13F-6d6e-3h-6p3
punt* dire*	F4
punt* disp*	C4
punt* dobl*	L3
punt* dupl*	G3
punt* el*	d3f4
punt* en*	H3L5W4h-3n5
punt* es*	L4
punt* esta*	A5D4
punt* extr*	A4F4
punt* favo*	b3g3p3
punt* hay*	Q5b4d-3
punt* hoy*	U4
punt* igua*	L4
punt* jaja*	L3
punt* junt*	I6p5
punt* la*	E3G-4b3d3f4
punt* le*	C-3L7
punt* llev*	C3
punt* los*	Q5X5
punt* manu*	F8
punt* mas*	F10G-3
punt* me*	C3b7g3
punt* ni*	E4N3
punt* no*	J3W4
punt* o*	D-3L5b4n4r4
punt* pal*	C4F4
punt* para*	p4
punt* por*	E3L4d10h4
punt* que*	D3F8G4n-3
punt* reba*	G3
punt* saca*	B3
punt* sama*	B5
punt* se*	H7
punt* sin*	D7
punt* son*	L3q4
punt* teng*	b9
punt* tien*	W6b-3
punt* trae*	C3
punt* uno*	P4
punt* valg*	W7
punt* y*	B3L-3P3b3f3q4
punt* ya*	J5W6
punt* ☎*	C7F10f6
punta*	C4E5
puntaje	C5E5
puntaje de	E4
punto	H-3L17Q5W4b-3n-3p-3q4
punto $	D3L14
punto*	A3B4C10D7E9F11G9J6K-4L8M-6O-7P3Q3R-4S-6T-7U-4V-7W8Z-6a-9b12c-7d10e-8g6i-6j-9k-6l-6m-7n3o-8p8q-4r-3
puntos	A4B4C11D8E7F11G9J6K-4L9M-6O-8P3Q4R-4S-6T-7U-4V-8W9Z-5a-10b10c-7d10e-7f3g6i-6j-9k-6l-5m-7n3o-8p8q-4r-3
puntos #	d10
puntos $	B-4C3D7G11H-5J3L8O-4P5S-3T-5V-3X-3Y6a-5b13c-3d10g6h-3j-4m-3o-5q-5r-3
puntos a	E4F9G7Q-3W6d5f-4p-4q4
puntos abajo	F-3G6
puntos acumulados	p4
puntos al	B8D-3E6F9L-4h-4n3p-3
puntos como	g3n-3p4
puntos con	W3
puntos cuanto	H6
puntos dan	L5
puntos de	C8E6G9H-4W14b-6f-5h5n4q-5
puntos del	C6D4E8F-6W3d5h-4p4
puntos directo	F4
puntos disponibles	C4
puntos doble	L4
puntos duplicados	G3
puntos el	W-3d3f4
puntos en	H3L5W4h-3n5
puntos es	L3d3
puntos esta	A3
puntos extra	A3F4
puntos favor	C3g4
puntos hay	Q6b3
puntos hoy	U3
puntos igual	L3
puntos jaja	L5
puntos junto	p4
puntos juntos	I6
puntos la	C3G-4b3d4f3
puntos le	L5p4
puntos los	L4X4
puntos manual	F4
puntos manualmente	F5
puntos mas	F8G-3
puntos me	b6g4
puntos ni	E4
puntos no	J3W3
puntos o	D-3L5b3n5r5
puntos paga	d3
puntos pal	F5
puntos para	G3p6
puntos por	A3L6O-4Y3d13h4
puntos que	F8J3
puntos samanta	B4
puntos se	H7I-3f3
puntos sin	D9
puntos sirven	L4
puntos son	d-3h3q5
puntos tengo	b10
puntos tiene	W6b-3
puntos trae	C3b4
puntos uno	P5
puntos y	B3L-4P4f4
puntos ya	J4W5
puntos ☎	C5E4F10L-3d4f5
pur*	D17H3L4Q4X4h3j-3n-4q-3
pura	D11L4n-3
pura*	D5
puras	D5Q3U3
puro	D4H6X3a5h5q-3
puro miron	H4
puro viernes	H3
puro*	D3
puro* miro*	H3
puro* nume*	Q3
puro* vier*	H4
pus*	D4G12H-5M3P-3Q-4V-3W-3Y8d-4e-3h-3n18p-3q20
puse	D-3G3H-3T-3V-4Y8a-3n17q22
puse #	G5
puse $	T-3n23
puse al	q6
puse de	q6
puse el	V-3q11
puse lo	q6
puse los	n4q3
puse mal	q4
puse mi	q4
puse que	A3n-3
puse un	q4
puse* #*	G7
puse* al*	q6
puse* de*	q6
puse* el*	q11
puse* lo*	q5
puse* los*	n5q3
puse* mal*	q5
puse* mi*	q5
puse* que*	A3
puse* un*	q4
pusi*	D6G8M3h-5n7q3
pusi* al*	n4
pusi* de*	G5
pusi* el*	G3
pusi* la*	M3
pusi* mi*	D3
pusi* sus*	F3n3
pusie*	D6G5M3
pusieron	D4G5M3
pusieron mi	D3
pusim*	M4
pusimos	G4
pusimos de	G4
pusis*	a3n10q3
pusiste	a3h-3n12
pusiste #	q4
pusiste $	n7
pusiste al	n4
puso	F4G4T4h-3r4
puso #	F5G3
puso aqui	T4r4
puso puntos	B3
puso sus	F3
puso* aqui*	T4r6
puso* punt*	B3
puso* sus*	F3
qr	R5g5
qr para	R5
qr* para*	R6k-3
que	A3J-3K3L4M4N-4O4P6Q4T7U3X-4Y-4Z-5g-7h-5i-5n4
que #	D4d5
que $	D-3T8a7n12r6
que a	D3F5L3
que abrimos	H8
que acaba	p4
que acabamos	i3q3
que acabas	q5
que acabo	R4h-3i4p6
que ahora	W4
que ajustar	E3
que ajuste	B4
que alguien	c3
que anda	E4
que ando	k4
que anotaste	n4
que antes	D5
que aprobar	A3
que arreglar	n4
que atendi	i6
que atienden	m5
que autorizar	A7
que bajale	G3
que bajarle	G6
que baje	S9n-3
que beneficios	L10
que bien	o8
que bonito	a7o8
que borrala	l5
que buen	O-4a10o4
que bueno	O-3o9
que cajera	B8I-5M3
que cajeras	m7
que caloron	a8
que cambiarlo	E3
que cambios	B3
que cantidad	b5p5
que capturarlos	k3
que celular	M8n6
que chayo	l3
que chulada	o12
que clienta	M6n3q-5
que cliente	M16n7q-3
que clientes	I3
que cobran	m4
que cobre	U6k6
que comandos	T4
que compra	W7
que compraron	I3
que compras	P8
que compre	P8W3e3
que compro	D-3N5W7e5f3
que consumio	h3
que coraje	D9
que correcciones	A3
que corregirlo	E3
que cosas	P4T5
que crees	h3
que cuanto	p6
que cuenta	L3
que dale	F3
que dar	A4
que datos	Q3g4k3
que debe	E4d3
que debia	h3
que debo	Q7
que decir	Q5
que dejo	H9K4
que descanses	o3
que despachan	m4
que despache	k5
que despedir	l3
que devolverle	e4
que dia	P13a6
que dias	L3O-4P3j11
que dice	M6O8n13
que diga	D3E6
que dios	a6o3
que echar	q5
que eficiencia	o7
que el	G3h-3l4n-3
que ella	E4
que empezamos	I4
que empleados	m7
que empresa	r6
que era	Z7
que eres	r6
que es	Q-3T13W3r13
que esa	q4
que escribir	T8
que escribo	Q6
que ese	q3
que espera	A3
que esperan	A3
que esta	A12C3V3a-3d-3j3q5
que estaba	V4Z4e4k3n3q-5
que estan	I4m5
que este	Q3
que estoy	S5
que estuve	U3
que estuvo	B4
que fallo	K3
que falta	A6F4V6
que faltan	S5
que firmar	A4
que forma	Q3T7
que fue	P5n10
que fui	H3P3
que gano	G5L4
que gastar	L8
que gaste	h4
que gasto	P6W3d-5h3
que gente	m5
que guardaste	n3
que ha	B3P11
que hace	T6
que hacemos	Q4T3
que hacer	J6g4h3
que haces	T21
que hago	L4Q11T8n11
que hay	D4H7K7W7a-3b7h3n-3
que he	P11U9
que hice	U6n5
que hicieron	D4
que hicimos	n3
que hiciste	q4
que hizo	B13H-3
que hora	B9P3j12
que horario	j3
que horas	a4
que hoy	U3a6
que hubo	H7O16
que jessy	l3
que junta	C4d5
que junte	f3
que la	A4f5i4j3l5q7
que lalo	l3
que lazaro	l3
que le	D6E-5F5G5H-5I-3M-3O-3Q5R4S-3T5U-3V-3d8j-3k-4l-3n5o-4p6r-3
que link	R8
que llego	k4
que llegue	S9
que lleva	C3P3d3h-3i3q-3
que lleve	P6
que llevo	Q5U13b6
que lo	L-3R3c6d7f8h-3n5
que los	J3P6W8
que lucero	l4
que luego	n5
que luis	J-3l6
que mal	D5
que mande	Z-3g5
que mando	A4g4
que manera	Q8
que marcas	j4
que mas	F5P6T25W3n-4r-3
que maura	k5
que me	A4H-4I-3K-3L4M-3O-3P3R3S3T4W3X5Y13Z-3b-7c17d-4e3j-5n4o-4q-6
que meter	h5
que meterlo	f3
que meti	Q5n5q-3
que metio	A3
que mocharle	G4
que modo	Q4
que monto	L4n8
que movieron	B3
que movimientos	P5
que necesito	L5
que negocio	r10
que ni	D5K4
que no	D4E-3F7H-5J6K8L-5P-5S-4T-9U-3Z6c-5e3j-3k-4l14n4o-3r5
que nomas	A4
que nombre	I5n6
que nos	F3n3
que numero	H8a6m4n11q-3
que nunca	D4f4n-3
que onda	H8O19h4n3o-3
que opciones	T10
que otra	J6K8n-5
que padre	n-3o12
que paga	L3S3
que pago	h6
que pague	P3e6
que pasa	L7
que pase	A4V9
que paso	D4O16a-3h-5n16
que pasos	Q4
que pedi	A4
que pena	D7Z3
que personas	m3
que piden	Q4
que pidio	A12
que poner	Q10T4
que ponerle	T5
que pongo	Q4
que por	L9Q3
que porcentaje	L11
que precio	j3
que procede	Q3n14
que pueda	W8k5q-3
que pueden	m3
que puedo	L4T17
que puesto	m3
que puntos	C3b5
que puse	n-3q7
que quede	E4N3
que quedo	K4n8q5
que quiere	C3f5n5
que quita	G4q-4
que quitale	G6
que quitarla	q5
que rapido	o11
que recomendo	F3
que reenviar	R3
que registrar	h8k3
que registraste	q5
que registre	U3p4
que regresa	l3
que regresarle	e3
que regresaron	e5
que regrese	S6
que reponerle	F3
que retirarle	G5
que revise	A4
que risa	o7
que ruben	k6
que sabes	T6
que sacarlo	l3
que saldo	C7D-3b7d-4n-5p16
que salga	Y3d8n3
que salio	F5H8P3n4
que samanta	k6
que se	A-4B3C-4H8I3J-4L4M-3P14R3S8T6U-3V6W-6Z-3a-4d7i-3k-4m-3o-4p-3q-6
que sea	d3q6
que si	A4h5n5q4
que siempre	q3
que significa	n8
que sigue	Q3T9V14a-3m-3n8
que sirves	T8
que son	L3
que su	D7d3p-4
que tal	H19O25T-3a-3n-3o-4
que tambien	Q3i3
que tan	U3n6
que tanta	I8
que tanto	C10P-4U5b8
que tantos	I4
que te	C-3J7S-3T13h-5n9q4
que telefono	M5j4
que tenga	C6E9d8h-3o5
que tengan	N5
que tengo	A6D5I-3Q7b4d4m4n-3
que tenia	b4
que termine	S3
que ticket	K6M4h-3
que tiene	C7E6b4d12n-4p3
que tienen	I4W3
que toco	B10
que trabajan	m3
que trae	C10I7P3Q-3d6
que traen	E3j3
que traes	H5
que tu	K3V4k4n-3
que usarlos	L5
que use	R3
que va	H12n6o7
que validar	A5
que venden	m3
que vendi	Q5h3
que venga	V3c9
que venta	M7
que ventas	H-4K4U3W5
que viene	S3V12
que vino	P5
que volver	n4
que ya	A4D-3N4Q5S-3X5
que yo	A8D4H3U4n-3
que*	B-5C6D10E6F4G-5H-4I-5K10L-7N-3O-4P-3Q-6U-7V3X-6Z9a3b4c-4d-5e5f-5g-4i-3j3k-3l-6n11o7p8q4r-7
que* #*	D6d4
que* a*	F5
que* abri*	H7f3
que* acab*	Q-3R3h-3i9n4p9q7
que* agre*	k3
que* ahor*	W4a5
que* ajus*	E3
que* alca*	d4
que* algu*	c4
que* anda*	E4
que* ando*	k5
que* anot*	n4
que* ante*	D5
que* anul*	q3
que* apar*	E3n4
que* aten*	i4
que* atie*	m4
que* auto*	A5
que* ayer*	H3
que* baja*	G6q7
que* baje*	S10n-3
que* bene*	L9
que* bien*	o5
que* boni*	a8o5
que* borr*	l5
que* buen*	O-5a6o6
que* caje*	B7I-4M7m4
que* calo*	a12
que* camb*	E5
que* canc*	N3q5
que* cant*	b4p3
que* capt*	U3k3
que* cayo*	H3
que* celu*	B3M7n3
que* chul*	o12
que* clie*	M21n5q-7
que* cobr*	U5k5m3
que* coma*	T7
que* comp*	C-3F-3I3P7W11b-3d-3e8n-3q-3r3
que* cons*	h3
que* cont*	T5V5
que* cora*	D7
que* corr*	A4
que* cosa*	P4T6
que* cuan*	p5
que* dan*	g3
que* dar*	A5
que* darl*	F3
que* dato*	g3
que* debe*	E4d3
que* debi*	h3
que* debo*	Q7
que* deci*	Q4
que* dejo*	H5K4
que* desc*	j5o4
que* desp*	k5l3m7
que* devo*	e3
que* dia*	C-3P14a10
que* dias*	L3O-5j13
que* dice*	M6O6n11
que* diga*	E4
que* dios*	a8o5
que* echa*	q6
que* efic*	o11
que* el*	G3H-3Q3R3k3l4n-3
que* ella*	E3
que* empe*	I3b3
que* empl*	M4m5
que* empr*	r7
que* entr*	P4R3h4
que* era*	Z8
que* eres*	r7
que* es*	P5T7r14
que* escr*	Q7T5
que* ese*	q3
que* espe*	A5
que* esta*	A9D-3H-3Q-3V9Z3a-5d-3e3n5
que* este*	Q4
que* esto*	S4c4
que* estu*	B5U3
que* fall*	K4
que* falt*	A5F4K3S4V8o-3
que* fech*	M4
que* firm*	A4
que* form*	Q5T8
que* fue*	P3n10
que* fui*	H4
que* gano*	G4L3
que* gast*	L5P3W6d-5h6
que* gent*	m3
que* guar*	N4n6
que* ha*	B4P8
que* hace*	J6T20V4g3
que* hago*	L4Q12T12h-3n11
que* hay*	A3H5K7Q-3S4W7a-3b6n-3
que* he*	P11U11
que* hice*	U4n6
que* hici*	D4q4
que* hizo*	B13W3n-3
que* hora*	B12P3a4j13
que* hoy*	a5
que* hubo*	H7O16
que* jess*	l4
que* junt*	L9d3
que* la*	A4D4f4i5l4n-5q4
que* laza*	l5
que* le*	D7E-3F5G4H-5I-3L3M-4O-4P3Q3R8S-4T7U-3V-3d6e3k-4l-4n5o-3p8
que* link*	R8
que* lleg*	S7X3k3q-3
que* llev*	C3H-3P3Q6U14b5h-3n-3q-3
que* lo*	J3L-5R3c7d9f5n3
que* los*	J4P3W8
que* luce*	l4
que* lueg*	n6
que* luis*	J-4l7
que* lupi*	k3
que* mal*	D8
que* mand*	A5g5
que* mane*	Q7T5
que* marc*	j4
que* mas*	F4P6T25W3n-4
que* maur*	k4
que* me*	A3C-3H-5I-3K-3O-3P3S4T7X6Y12Z-3b-4c15d-4e4h4j-4o-4q-3
que* mete*	e3h6
que* meti*	Q4n4
que* mi*	k4
que* moch*	G5
que* modo*	Q6
que* mont*	L3n7
que* movi*	B3P4
que* nece*	L5
que* nego*	r7
que* ni*	K4
que* no*	D5E-3F6H-5J6K7L-4P-5Q-3S-3T-8U-3V-3Z7a-4c-4e6j-3k-4l11n6o-3r5
que* nomb*	I4n7
que* nos*	n3
que* nume*	H7M3a4m3n12q-4
que* nunc*	D4f3
que* onda*	C3H6O19Q-3h4n4o-3
que* opci*	T13
que* otra*	J5K5T4n-3
que* padr*	o12
que* paga*	L4S4d-3
que* pago*	h4
que* pagu*	e5
que* pasa*	L8
que* pase*	A4V7
que* paso*	D3O15Q3e-3h-4n16
que* pedi*	A4Q3
que* pena*	D4Z3
que* pers*	m3
que* pide*	Q4
que* pidi*	A13
que* pone*	Q9T8
que* pong*	Q7
que* por*	L9
que* porc*	L10
que* prec*	j5
que* proc*	Q6n13
que* prom*	W3j7
que* pued*	H-3L5T16W5k8n-3q-3
que* pues*	m4
que* punt*	C4b3
que* puse*	n-3q5
que* qued*	E3K3N4n5q7
que* quie*	T4f6
que* quit*	G11
que* rapi*	o11
que* reci*	D5e3i4
que* reco*	F3
que* reen*	R3
que* rega*	L3
que* regi*	A-3h8k3n-3q10
que* regr*	S6e6
que* repe*	n3
que* repo*	F5H-4n7
que* reti*	G4
que* risa*	o9
que* rube*	k4
que* sabe*	T4
que* sald*	C5D-3P-3b9d-3n-3p16
que* salg*	Y4d7n5
que* sali*	F5H6n3
que* sama*	k5
que* se*	A-4C-5F4H10J-5M-3P11R5S8T6U-4V7W-6Z-3a-3d8h3i-3k-4m-3o-4q-6
que* sea*	q4
que* sepa*	N3
que* si*	A3c3d3h5n4q8
que* siem*	n-3q3
que* sign*	n9
que* sigu*	T8V18a-3n7
que* sirv*	T9d4
que* su*	D6R3p-3
que* subi*	h3
que* tal*	H17O23T-3a-3h3n-4o-3
que* tamb*	Q3Y3
que* tan*	U3n6
que* tant*	C7I14P-3U5b5
que* te*	C-3J8Q3S-3T10h-6i3n8q4
que* tele*	M6j6
que* teng*	A4C3D4E5I-4O-4Q8d9h-3m4n-4o4r-3
que* teni*	C3b7
que* term*	S4q5
que* tick*	K4
que* tien*	C10E6I4L-3W3d9f-3j-3n-4p3
que* toco*	B8
que* trab*	m5
que* trae*	C14E4H3I5P4d4h-4j3
que* trai*	b4
que* tran*	O11
que* tu*	K3k3n-4
que* una*	K3
que* usar*	L3
que* use*	R4
que* va*	C3H7i3n5o6
que* vali*	A7
que* vend*	H-7W5m4r6
que* veng*	A4V3a4c9
que* vent*	H-4K6M9U4W3h-3
que* vien*	V10e3f3
que* vino*	E3P5
que* volv*	n3
que* ya*	D-3N4Q7X6
que* yo*	A12D3U6n-3
qued*	A3B-4C4E3F3G-3H-3I-4K12L-4O-3Q-4R-3U-6V3X-4Y-3Z-5b7c-5e4f-3g-4h-5i-5j6l-5n11o8p10r-5
qued* a*	C6n3
qued* al*	C5o4
qued* algo*	A11K3b4n-5o-3
qued* anot*	P4n3
qued* ator*	K7n-4
qued* bien*	a5o-4
qued* clar*	T6
qued* colg*	K3
qued* como*	k3m6n-4
qued* con*	n5p3
qued* cort*	H4
qued* dado*	f3n4
qued* el*	M7n-4
qued* en*	E9J5S4W7a-3h7n-5p-4q-3
qued* ente*	o3
qued* gran*	e4
qued* guar*	n4
qued* inco*	F6
qued* la*	V5h-3j4n9p4
qued* lo*	n8
qued* los*	e5
qued* mal*	D5
qued* mi*	j3
qued* o*	b4
qued* pend*	K3
qued* punt*	C3
qued* regi*	P5n6p-3q3
qued* sin*	F4
qued* su*	p4
qued* una*	K4n-3
queda	C6Q3W3j4p3
queda $	L4b3n-3p3
queda a	C6
queda al	C5p-3
queda en	K-3Q4W4
queda la	j6
queda*	F4K11L-3U-3b5e4h-4o5
quedamos	H4J3o7
quedamos cortes	H3
quedan	K3W4a7b5n-3
quedan puntos	C4
quedar	j3
quedaron	D4K8a-3e3
quedaron #	q3
quedaron $	D4
quedaron a	F3
quedaron en	K3
quedaron los	e3n4
quede	D5E5J-3T5V3k4n3
quede $	n4
quede como	k6
quede en	E6
quede igual	T4
quedo	A4C-3D-4E4F3J-3K9L-5M4P4Q-4U-3W-5Z-3a3b3d-5e4f-3g-3i-3k-3l-3n13o6p11q3r-3
quedo $	S4e5h-5n20o-3p18q-3
quedo a	n4
quedo al	e3o4
quedo algo	A7b8n-4
quedo bien	a9o-5
quedo como	m7n-4
quedo con	p4q3
quedo el	M8n-3
quedo en	C5E4S3h7p-4q-4
quedo guardada	n5
quedo inconforme	F6
quedo la	V5h-3n11
quedo lo	n8
quedo o	n3
quedo pendiente	K3
quedo pensando	n3
quedo registrada	P4n7
quedo sin	F4
quedo su	p3
quedo una	K4n-3
quej*	D14F3c3r-3
quej* de*	D3
quej* y*	F3
queja	D9
queja $	D6
queja*	D6
quejo	F5c3
quejo $	F3
quejo y	F3
quema*	e3
quer*	R4Z16n-5o4q6
quer* escr*	Z3
quer* mand*	Z4
quer* regr*	q3
quere*	R3Y3Z9a4g3n-3q4
querer	R3Y4Z9a4n-3q7
querer $	R4Z6
queri*	Z9h3o3
queria	Z6o3q4
queria mandar	Z3
ques*	h4i3
ques* #*	i4
queso	h4
queso #	i4
qui*	A-5B9C-3F-4G6I5K-7L-3M8N6O8R-4S-5T-11V-5W3X4Z-6b-7c6d3f3i-5l5m9n-3o-8p-5q8r8
quie*	A-4B11D-4F-3G-4H-3I7K-4L-6M9N3O-10S-7T-7W4Y3a-3b-5c8d5e5f4g6l-3m11o-6p-4q-3r9
quie* abri*	W6
quie* acab*	d3h-3i3
quie* acum*	d-3h4
quie* afil*	f5
quie* agre*	i3
quie* anda*	B3
quie* andu*	B4
quie* apro*	B5d4
quie* apun*	f6g5
quie* audi*	B5
quie* aume*	F4
quie* auto*	B3
quie* borr*	B4
quie* camb*	d4e6
quie* canc*	B11M-4j4q-3
quie* capt*	h3
quie* chec*	U3
quie* cobr*	M3h3
quie* comp*	E4H6I9M5h-3
quie* cons*	C6
quie* cont*	r3
quie* corr*	q7
quie* cubr*	d5
quie* dar*	h3
quie* deci*	T4n9
quie* deja*	X3j4
quie* desa*	N11g-3
quie* devo*	e6
quie* dio*	B11f-5
quie* echa*	d4
quie* el*	H5N-4P5R7e4
quie* empe*	g4
quie* ende*	E4
quie* ente*	L6Y4
quie* entr*	f8g4
quie* era*	n11
quie* eres*	r11
quie* es*	A3B-4I4M5W8m4r4
quie* escr*	c5
quie* esta*	B-4N6m7r7
quie* falt*	m3
quie* fue*	B6M3n5q-3
quie* gast*	d14
quie* guar*	J3
quie* habl*	c6r13
quie* hace*	d7
quie* hizo*	M4Q6
quie* insc*	B5f10
quie* invi*	B4
quie* ir*	n3
quie* junt*	g3h5
quie* la*	M5
quie* le*	B12F-3G-3H-3M6n4
quie* lo*	c3n5
quie* mas*	B-3V8
quie* me*	B-4c11k3m-3r5
quie* mete*	h7
quie* mi*	Y3d9g3
quie* mis*	X4g5
quie* mone*	N4g6
quie* move*	E7
quie* movi*	B3
quie* nada*	J4
quie* no*	J4Z6m3q5r-3
quie* nomb*	k4
quie* ocup*	d4
quie* otra*	J7Q4V-4i8n-3
quie* paga*	d10
quie* pasa*	L5h5
quie* pert*	N7
quie* prem*	F7
quie* pued*	c4m11
quie* punt*	J4
quie* que*	F-4L-3N6P-5W8Y3d3k9l10n6
quie* quit*	B3G5
quie* reci*	Y5
quie* regi*	M3V3f5
quie* regr*	e4
quie* remo*	l9
quie* rest*	G6
quie* revi*	P3
quie* sabe*	B4C6H3L4P6b6d-5f-3n-4p9
quie* sali*	M4N5
quie* se*	B-4I9M5a7
quie* ser*	f4g4
quie* sigu*	V4
quie* son*	I7m9r4
quie* su*	C3D3d-4e4f7
quie* sus*	X4d-5h7
quie* teng*	m4r6
quie* tien*	m13
quie* trab*	m4
quie* trat*	c3r5
quie* un*	c3
quie* una*	V4c3j3
quie* usar*	J5d10
quie* uso*	B4
quie* vend*	M5h5
quie* ver*	B5C6H4P7U6W7b9d-8f-3g-3m3n-4
quie* vien*	r3
quien	A-3B22C-6E-3F-6G-6H-7I16J-4L-4M19N-3O-3P-5R-4S-3T-4U-3V4W5X-4Y-4a7b-3c11d-6e-8f-8g-4h-13j-3l-6m19n13o-5p-3q-5r21
quien $	B7M4n3
quien anda	B5
quien anduvo	B6
quien aprobo	B5
quien autorizo	B3
quien borro	B4
quien cancelo	B16M-5q-3
quien cobro	M4
quien compra	I15M-4
quien compro	M7h-3
quien contesta	r3
quien dio	B13f-6
quien era	n9
quien eres	r13
quien es	A3B-3I3M5W8m3r4
quien esta	B-3m6r8
quien fue	B6M4n7q-3
quien habla	r7
quien hablo	r7
quien hizo	M5Q7c3n-3r-3
quien inscribir	B6f-3
quien invito	B3
quien la	M5j3
quien le	B8G-3M7c3m3
quien lo	c3n5r-3
quien mas	V6W3
quien me	B-3c9k4r6
quien metio	B3
quien movio	B4
quien no	Z6m3q5
quien puede	m8
quien puedo	c3
quien quedo	n3
quien quita	B3
quien registro	M3
quien salio	M4
quien se	B-3I7M5a7
quien sigue	V3
quien tengo	m3r6
quien tiene	m10
quien trabaja	m8
quien uso	B3
quien ya	I3
quien*	I12m19r3
quienes	I12m18
quienes estan	m5
quienes les	B4
quienes son	I8m8
quienes tienen	m3
quier*	B-4C4D-3H4I-6J5K-3M-10N8O-8Q-4S-3T-3V-4X3Y6Z-3a-6c5d8e10f10g7h4j3l4m-7n-7r-12
quiere	B-5C7E-4F-5G-3I-3J5M-3P3V-5W-5X3a-3d12e9f15h5i4j3k-3l-3m-3n-5p6q-4
quiere $	e3
quiere acabar	d3
quiere acumular	d-3h4
quiere cambiar	e5
quiere cubrir	d4
quiere decir	n10
quiere entrar	f3
quiere gastar	d4
quiere inscribir	f3
quiere inscribirse	f5
quiere juntar	h3
quiere ocupar	d4
quiere otra	Q4i9
quiere pagar	d5
quiere puntos	J5h3
quiere que	d6
quiere registrar	f4
quiere saber	C6H5L4P3d-3f-3n-4p6
quiere su	D3f5p3
quiere sus	d-3h6
quiere usar	d5
quiere ver	C7P3
quieren	A4d3f5h-4
quieren $	A4
quieren devolver	e3
quiero	A-4D-4E5F5H3I-5J3L-4M-7N9O-6Q-5R5S-4T-5U4W4Y8Z-3a-3c6e3g9h6i-4k5m-6n-4p-5q3r-10
quiero $	Y3d6g3
quiero abrir	W5
quiero apunta	g5
quiero auditar	B7
quiero aumentarle	F5
quiero cancelar	j4
quiero captura	h3
quiero checar	U4
quiero cobrale	h4
quiero comparar	H7
quiero componerlos	E5
quiero corregir	q8
quiero darle	h3
quiero dejar	X3j4
quiero devolver	e3
quiero el	H5N-4P7R6e4
quiero enderezarlo	E4
quiero escribir	c3
quiero estar	N7
quiero gastar	d6
quiero hablar	c8
quiero hacer	j3
quiero inscribir	f7
quiero invitar	R4
quiero meter	h5
quiero mi	Y4d8g4
quiero mis	g6
quiero monedero	g5
quiero moverle	E6
quiero nada	J3
quiero no	J5
quiero nombrar	k5
quiero otra	J6
quiero pagar	d4
quiero pasar	h6
quiero premiar	F8
quiero que	F-3J-3L-3N11P-4W9Y4d-5k8l11n5
quiero recibir	Y5
quiero registrar	V5h4
quiero regresar	e3
quiero remover	l9
quiero restar	G6
quiero revisar	P4
quiero saber	P5b6
quiero sus	X3
quiero tratar	c4
quiero una	j5
quiero usar	J6d4
quiero vender	h6
quiero ver	B3H4J-3P5U5W10b8d-5g-3m3n-3
quih*	O17
quihu*	O13
quin*	H7I3S4W11a5
quinc*	D4H6S7W5a7
quincena	H9S6W7a4
quincena $	H8I4S5W8
quis*	D3c5e4h10j4l-4q7
quisi*	P3c6d3j4
quisiera	P3c7j5
quisiera saber	P3
quiso	h10n-3q10
quiso $	q8
quit*	A-3B6C-4D4G17H-4I-3M-4N9O-3Q8T-4V-3W9X10Z-3a-5b-4c-4d7e-5f-4g-3h-8i-6j-4k-4l19m-4n-9p-3q20r-5
quit* #*	F-4G16d10h-3q-10
quit* a*	B5W3l6q-3
quit* de*	F4G-4X11d4l3
quit* el*	G3W5X4l4o3
quit* ende*	E4
quit* esa*	W3q3
quit* eso*	W4
quit* favo*	G3l3
quit* gent*	l11
quit* la*	Q6h-5q9
quit* las*	X5
quit* lo*	G3
quit* los*	G8L3Q5q-3
quit* mi*	N4
quit* no*	q6
quit* por*	F5G-3
quit* punt*	B4D4
quit* todo*	G5
quit* un*	q3
quit* una*	q10
quit* ya*	q3
quit* ☎*	G3
quita	B10E3F-3G5Q7W6X5Y-4h-7i-3l5n-5q17
quita #	G6q-5
quita $	q12
quita a	B3W5l12q-4
quita el	G3W5X4
quita enderezalo	E4
quita la	Q4X3h-5q11
quita las	X5
quita los	Q3
quita puntos	B7
quita una	q8
quita*	B-3C-3D5E-3G16H-3J-4Q3W6X4a-3c-3d5e-3f-3h-3l17n-5q16
quitale	F-6G11J-3W8X5d6h-4l9n-4q13
quitale #	F-4G9d8
quitale $	G-3q20
quitale de	X6d3
quitale el	l4
quitale favor	l3
quitale lo	q3
quitale los	G7W3q-3
quitale permiso	l4
quitale todo	G4
quitalos	G4
quitalos $	G4
quitamela de	l4
quitamos	F4
quitamos de	F6
quitan	L4
quitan los	L3
quitandoselos	G4
quitandoselos $	G3
quitar	G3l9q-3
quitar #	d3
quitar gente	l10
quitarla	q5
quitarla $	q4
quitaron	D10F3
quitaron por	F5G-3
quitaron puntos	D4
quitarselos	G3
quitarselos favor	G3
quitaselo $	q4
quitaste	o3
quite	X-3Y7q4
quite*	N11X10
quiten	N4
quiten mi	N3
quitenlo	X4
quitenlo $	X3
quitenlos	X3
quitenme	N5
quiu*	O15
quiub*	O12
quiubo	O15
raf*	l4
rafa	l4
rafa fuera	l3
rafa* fuer*	l4
raj*	q10
rajo	q6
ram*	C4f4j5k11l4
rami*	C4c3l5
rami* ya*	l5
ramir*	C4c3l5
ramiro	C5l6
ramiro $	C4
ramiro ya	l6
ramo	j7
ramo*	k8
ramon	k8
ramon $	k12
rap*	Q3f4h7o9
rapi*	C4Q3f4h5o8
rapi* #*	h4
rapid*	C4Q4f3h3o10
rapido	o13
rar*	B7E5a5
raras	l3
raras $	l3
raro	B7E4a4
raro $	a3
raro el	E3
raro hecho	B7
raro*	E3
raro* hech*	B6
raro* los*	E3
ras*	B13H-5M11N3h-3
rast*	B12H-4M11h-3
rast* de*	B5
rast* del*	B9H-3
rast* el*	M7
rastr*	B15H-5M10
rastrea	M4
rastreame	M11
rastreame el	M7
rastro	B13H-5
rastro de	B4
rastro del	B8H-3
rat*	C-3D6H-3L-3P-3Q-3S21T-3X5d-4h4i6n8p8
rate*	D12
rater*	D7
rati*	S10W5X5
rati* ya*	n5
ratit*	S11W5X4i3
ratito	S10W3X5i3
ratito $	S3W4X6
ratito ya	n5
rato	C-3L-3S15d-3h5n7o4p5
rato $	S5n3p6
rato el	i3
rato la	h5
rato te	S8
rato* la*	h4
rato* se*	D3
rato* te*	S8
rato* vien*	n3
rau*	l4
raul	l3
raul no	l3
raz*	I4b4m7
raza	m6
raza que	m6
raza trae	I5
raza* que*	m4
raza* trae*	I5
razo*	C4b3
razo* del*	C3M4
razon	C3M3b3
razon del	C4
rea*	C-4E9H-4X-5Y13c7h-4q12r4
reac*	X-4Y10
react*	X-4Y11
reactivar	X-3Y9
reaj*	C-3E9
reaj* los*	C-3E7
reaju*	E7
reajusta	C-3E7
reajusta los	C-3E7
real	E4c8q5r4
real $	c3
real favor	c6
real fue	q5
real hay	E4
real o	r4
real*	h-3q6
real* favo*	c5
real* fue*	q7
real* hay*	E4
real* o*	r5
reali*	q5
reb*	G12d3h-5l4n-5p11q6
reba*	G11L3d5h-5n-4p9
reba* #*	G11h-4
reba* los*	H4n-3p5
rebaj*	G15d4h-5
rebaja	G5
rebaja #	G7
rebajale	G4
rebajale #	G8
rebajes	d4
rebas*	p7
rebasamos	H3
rebasamos los	H4
rebe*	l4
rebec*	l5
rebeca	l5
rebeca $	l4
rebo*	q4
rebot*	q7
reboto	q9
rec*	A8B-3C-3D6E4F5H-5I-3J-4K-3L10N-5O-4P3Q-3R-3S-5T-5V-5W-3X11Y13Z-4c-6d6e5f-5g-4h3i4j9k3l-5m-4o-4r-4
reca*	D-3F9G-3L6j4
reca* de*	F3j5
recar*	F6L5j4
recarga	F4W3h3
recarga de	F5
recargas	j5
rece*	a3j7
rece* del*	a6
recet*	a3j4
receta	a3j5
receta $	j4
receta del	a3
rech*	A15n5
rech* esa*	A7
rech* lo*	A7n-4
recha*	A12n3q3
rechaza	A4
rechaza lo	A4
rechazada $	n3
rechazala	A3
rechazala $	A4
rechazaron	A3n-4
rechazo	A5n3
rechazo esa	A7
reci*	D5M4V-3Y10e5h3i7o-3q3
reci* #*	M4h7
recib*	D5M4S-3Y9e8h11j5o-3q-3
reciben	e4j10
recibir	X5Y10
recibiste	a4h-3n3
recibo	D5M4P4h8
recibo #	M6h7
recie*	i6p3q4
recien	i5p4q6
recl*	D13d12
recl* que*	D3
recl* un*	C3
recl* y*	D3
recla*	D10d13
reclama	D5
reclama que	D3
reclamar	D4d10
reclame y	D3
reco*	A-3D-4F3G7L3T-3X11Y11a-3b4d4k4n5q-5
reco* #*	G5
reco* a*	F5
reco* de*	A-4X4Y7
reco* el*	G3
reco* la*	h3
reco* los*	G4
recog*	G4L-3h3j5
recoge	G3
recoge los	G3
recogio	h4
recogio la	h3
recom*	F6L5W3b5d8h-3n9q-3
recomendo	F4
recomendo a	F5
recompensa	L6W5d6
recompensa $	W4d7
recompensas	b4
recon*	P5k4
reconozcas	k4
recontrate	k4
recontrate $	k3
recor*	F-3G6X9Y12
record	h4
recordar	L3
recordatorio	A-3Y8
recordatorio de	Y5
recordatorios	X13Y5
recordatorios $	X10Y6
recordatorios de	X4
recortale	G6
recortale #	G4
rect*	E9
rect* un*	E6
recti*	E7
rectificar	E5
rectificar un	E5
recu*	L5P3b5
recu* mi*	P4b4
recue*	L3P3b5
recuerdame	L4P3T3
red*	C-3E-3F-4G8d17
rede*	d7
rede* de*	d6
reden*	d6
redencion	d7
redencion de	d4
redi*	d19h-5
redi* #*	d17h-7
redi* lo*	d3
redim*	d17h-5
redime	d7
redime #	d6
redimir	d11h-4
redimir #	d10h-3
redo*	h3
redon*	h3
redu*	G9
redu* #*	G10
reduc*	G10
reduce	G4
reduce #	G5
ree*	R13e31h-7q-3
reem*	e33h-5
reem* #*	e9h-3
reem* al*	e7
reem* de*	e7
reemb*	e31h-4q-3
reembolsale	e4
reembolsen	e5
reembolso	e20h-3
reembolso #	e5
reembolso al	e3
reembolso de	e6
reen*	R13
reen* el*	R3
reen* invi*	R3
reen* yo*	R3
reenv*	R12
reenviar	R6
reenviar $	R3
reenviar invitacion	R3
reenviarselo yo	R3
ref*	D6F-3S-3W6h6j-3n11
refl*	D5n9
refle*	D4L3a-3n12
reflejaba	n4
reflejo	D4
refr*	W7a6h7n3
refr* #*	h8
refr* jaja*	G4
refr* semi*	a8
refre*	F-3d4h3n4
refresco	d3
refresco jaja	G4
refri	W5a8
refri #	h5
refri seminuevo	a4
refu*	k3
refu* navi*	k6
refue*	k6
refuerzo	k4
refuerzo navideno	k6
reg*	A-5B3C-13D-6F5H-8I7J9K-4L12N3O-8Q8R-4S3U3V-9W4X-7Z-8a-13b-4c-5d-3e19f9g10h7j-9k8m5n4o-13p-4q8r-4
rega*	B8C-3E-3F14G7H3J4L9W4b-3d8e-4h-4n-5q-3
rega* #*	B4F9G4d-3h-3
rega* a*	G3
rega* al*	F9G-3L4
rega* de*	D3
rega* este*	H5
rega* o*	p8
rega* por*	G3
rega* punt*	B6W6
regal*	B9C-3F11G7H5L10W4b-3d7e-3h-7n-5q-4
regala	L13b-4
regalale	F13G-3W7
regalale #	F10
regalale puntos	F4W4
regalamos	H3
regalamos este	H4
regalando	B5
regalando puntos	B4
regalaron	G3b3
regalaron puntos	P3
regalo	F3G6S3d11h-3n-3p5
regalo #	B4G7
regalo $	W-4d11
regalo a	G3Q3
regalo al	F8G-4
regalo o	p6
regi*	A-7B3C-7D-3E-5F-4G-5H-7I12J15L-4M4N6O-8P5Q10S-3T-3U5V-6W3X-5Y-4Z-6a-8b-4c-6d-8e-3f16g13h10i-5j-8k8m4n8o-8p-3q8r-3
regi* #*	h9i-3q3
regi* a*	V-3f12k14n-3
regi* al*	f4
regi* bien*	n3
regi* clie*	I-5Q9
regi* como*	f3
regi* con*	Q3k3n-4q4
regi* cuan*	n-3p3
regi* de*	B10P8f8h-5n5
regi* debe*	Q3
regi* desd*	U3
regi* el*	M10n-3
regi* en*	I3
regi* es*	f3k5
regi* esto*	h8r5
regi* hart*	I6
regi* hoy*	H3U5
regi* la*	J6e3h-6n4q-3
regi* lo*	q3
regi* los*	J5
regi* mas*	l3
regi* mi*	D3W7h4m4n-3
regi* nada*	J4l8n-3
regi* no*	q3
regi* por*	I3J5K4
regi* que*	f3n-3
regi* quie*	m5
regi* ulti*	I5
regi* una*	O-6Q8h13
regi* vent*	T6U-5m9
regi* verd*	n3
regi* y*	D-3M5g6n-5
regi* ya*	V4b3n3
regi* yo*	U3
regi* ☎*	f4h5n-3
regina	k3
regina $	k4
regis*	A-7B3C-7D-3E-5F-3G-5H-5I9J12L-7M3N7O-8P6Q9R-3S-4U5V-4W5X-5Y-4Z-5a-8b-4c-6d-7e-3f13g13h11i-6j-8k7m6n11o-7p-5q10
registra	J3Q3f6h8k9n-3q-4
registra #	h5
registra a	f7h-4k9
registra mi	h4
registra una	Q3
registrada	I8J-3P3h-3m5n7q3
registrada $	I8m-4n8
registrada mi	P4m5
registrada quien	m6
registradas	P6
registradas $	P7
registrado	I4Q4U5g3q8
registrado $	q3
registrado con	Q4k3n-3
registrado ultimamente	I6
registrado y	g3
registrados	I18m3
registrados $	I8
registrados en	I3
registrados mas	I3
registrados por	I5
registrala	f4h5
registrale	h7
registralo	f6h3
registralo ☎	f4
registrame	N3W3g10h10
registrame $	g7
registrame esto	h5
registran	Q4
registrar	A-3B3I-3J13U-3f8h10k6m9o-3q-4
registrar $	B5J4m3
registrar a	f8k6
registrar es	k4
registrar mi	h5
registrar nada	J5
registrar una	h3
registrar ventas	U-3m10
registrarlo	f3
registraron	I4f3
registraron hartos	I6
registrarse	L5f4
registrarse $	f5
registras	O-4T5g7h5
registras una	O-3h5
registraste	n3q8
registraste no	q5
registre	H-3J-6Q4l9n10q8
registre $	n15p-5
registre a	Q4
registre hoy	U4
registre mas	l5
registre nada	J-4l7
registres	J13
registres $	J7
registro	B4D3I-8J5K5L-3M9N5P4Q5S4U9V-3a-3d-3g8h-9i-3j-3k-5l-3m-3n9
registro $	J-3N5Q-4S4U10f-4g8n15q3
registro de	B10P7f10h-5n6
registro el	M6
registro hoy	H5
registro la	J4h-3n4
registro para	g3
registro por	J6K4
registro y	M5n-3
regl*	L9W3
regl* del*	L7
regla*	L11
reglas	L15
reglas del	L4
regr*	A4C-3D-5H-5J-4L13M-3P-6S6V-4W-3X-3Y5Z-3a-5c3d-3e25f-3h-9i10j-3k4l3n-4o-4q9
regr* #*	e5
regr* al*	T3
regr* de*	P-4b5n3
regr* el*	E3e4i4
regr* hugo*	k3
regr* la*	Q4c3e18h-3n-5
regr* lo*	e6
regr* lulu*	k4
regr* merc*	G3e3
regr* por*	i4
regr* que*	A5
regr* su*	e7h-3
regr* un*	e9
regr* una*	e3
regr* unos*	e6
regre*	C-3D-4E3H-5J-4L10M-3P-5S8V-3W-3Y3a-5c3d-4e24f-3h-9i9j-3k5l4n-6o-4q11
regresa	L5Q4e5l5
regresa $	L7e-3l7
regresa el	E3
regresa la	Q4e5n-3
regresala	e-3q11
regresale	e5
regresale #	F3
regresale $	e4
regresame	Y5
regresan	L7c5e6
regresan $	L9
regresan la	c4
regresando	e6
regresando $	e6
regresar	e12q3
regresar $	e3
regresar la	e5
regresarle	e4
regresaron	b3e14q-3
regresaron #	e3
regresaron la	e5
regrese	A5O3S6
regrese $	S3
regrese de	n3
regrese el	S3
regrese que	A6
regreso	S5e12h-6i11k6
regreso $	S8
regreso el	i4
regreso hugo	k4
regreso la	e5
regreso lulu	k5
regreso por	i4
regu*	E5h4q10
regu* el*	E6
regue	q11
regue $	q9
regul*	E6h4
regular	h5
regularizar	E5
regularizar el	E5
rei*	e3k3n12
rein*	a3e4k3n14
rein* dona*	k3
reina	a3
reinc*	k5
reincorpora	k4
reincorpora dona	k5
reint*	n11
reintenta	n17
rel*	m8n9
rela*	m9
rela* de*	U4m6
rela* del*	m5
relac*	U3m8
relacion	m7
relacion de	U3m5
relacion del	m5
relo*	n8
reloj	n6
rem*	G6l9q3
reme*	E3
reme* dice*	E3
remed*	E4
remedios	E3
remedios dice	E3
remi*	M4h6
remi* #*	h3
remi* &*	M4
remis*	M3h5
remision	M3h4
remision &	M4
remo*	l7q7
remo* a*	l7
remov*	l8q4
remover	l9
remover a	l6
remu*	G9h-3l4
remu* #*	G6
remu* a*	l3
remu* del*	G3
remue*	G8h-3
remueve	G5l4
remueve #	G5
remueve a	l3
remuevelos	G4
remuevelos del	G4
ren*	C-3J4N3P3W-4a5f3l21n-3
rena*	k3
rena* para*	k4
renata	k3
reng*	P5
rengl*	P4
renglon	P4
rent*	J4a6f3h5j3
rent* de*	h5
renta	J3a8h6
renta $	a9
renta de	h4
rente*	f4g3
renteria	f4g3
renu*	N7W-3l18
renu* a*	N5
renu* ayer*	l5
renu* el*	l5
renu* naye*	l13
renuevale	R3
renun*	N3l22
renuncio	N5l22
renuncio $	l12
renuncio a	N5
renuncio el	l5
renuncio nayeli	l9
rep*	A-3C-3D4E-3F6G-4H9J6L-3P-3Q11S-4U-4V-4W4X8Y7a-7c-3d-4e-3f-3h-5i11k-3l-5m-3n19p-3r-3
repa*	h3j4
repar*	j3
repartidor $	Z3
repe*	n10q5
repe* la*	q3
repet*	n11q3
repetida	n-3q6
repetir	n5
repetirla	n6
repi*	J6Q8T3a-5h-4i16n15
repi* con*	i4
repi* la*	Q8i10n-9
repi* que*	n6
repit*	J9Q6T3a-5h-3i12n16
repitas	J9n-3
repitas $	J8n-3
repite	H4h-3i15n-8
repite $	H4
repite con	i3
repite la	i12n-6
repitela	i5n12
repitela $	i11n12
repiteme	T4n5
repito	Q7a-3i-6n12o4
repito $	n11o5
repo*	B4D8F7G-3H9O3Q3W4X8Y11a-3d-3q-6
repo* a*	D5F3
repo* de*	B6H-3W3Y5
repo* del*	H7
repo* diar*	H5
repo* mens*	H7
repo* que*	D3X5
repo* sema*	H5
repo* sus*	F4
repon*	F8G-3Q4W4
reponerle	F5
reponerle a	F4
repongo	Q5W4
repongo $	Q3W4
reponle	F4
reponle sus	F4
repor*	B3D10H10X10Y9q-4
reportandome	O3
reporte	B4H14W3X5Y3n3q-4
reporte de	B5H-3W3Y4
reporte del	H9
reporte diario	H7
reporte mensual	H5
reporte semana	H4
reportes	X3Y5
reporto	X4
req*	B3H-3J5U3W4j6
requ*	E4J4W5j6
requ* el*	B3
requ* una*	E6
requi*	B3E4J3W5j5
requiere	B3
requiere el	B3
requiero	J3W5j4
res*	A-3B-5C-4D6E-3G21H12I-3J-4K16L-4M-4O-3P7Q-3S-4T-5U5W-5Y3Z-3a-8c4e-4l-4m-3n10o-3p11q-3r-6
reser*	j3
resi*	h4i3
resi* #*	h5
resistol	i4
reso*	K15c6
resol*	K18c4
resolver	K15c3
resolver $	K12
resp*	D9n10
resp* de*	n8
resp* el*	D6
resp* se*	n3
respe*	D6
respetaron	D4
respetaron el	D5
respeto va	F3
respo*	D3
responde	D5
responsable	c4
respu*	n10
respuesta	n12
respuesta de	n6
respuesta se	n5
rest*	C-4E-3G23P6b3d6h-4n-8p13
rest* #*	G15
rest* a*	p9
rest* de*	d4
rest* punt*	G10
rest* sald*	G9
rest* son*	G5
resta	G11d-3p13
resta a	p9
resta puntos	G7
resta*	F-3G21b4h-6n-4
restale	F-3G9d4h-3
restale #	G8
restale de	d3
restar	G7
restar saldo	G7
restaselos	G3
restaselos son	G3
reste*	G6
resten	G6
resten #	G7
resti*	F5G-3
restituyele	F5G-3
restituyele #	F3
resto	P8d6
resto en	d3
resu*	D4H16U10X4Y7a-3n9
resu* de*	H7U5
resu* del*	H4Y5
resu* el*	H5
resu* mens*	H6
resu* que*	G3
resue*	D3n11
resuelve	D3n10
resuelve $	D3n5
resulto	G3
resulto que	G3
resum*	H16U9X3Y7a-3
resumeme	H6
resumeme el	H7
resumen	H7U8X4Y4
resumen $	U3X3
resumen de	H3U5
resumen del	H7Y4
resumen mensual	H5
resumencito	H4
resumencito de	H6
ret*	F-4G15N3e3h-3l5n-4q11
rete*	a6
rete* en*	a7
reten	a6
reten en	a5
reti*	F-3G14N6h-3l8n-4q8
reti* #*	G6
reti* de*	G4
reti* la*	q4
reti* punt*	G3
reti* su*	l3
reti* todo*	G3
retir*	F-4G19N4d-3h-3l7n-4q10
retira	G4l5q3
retira #	G7
retira la	q3
retira su	l3
retirala	q3
retirarle	G5
retirarle puntos	G5
retiraselos	G3
retiraselos todos	G3
retiro	G4
reto*	e4
retor*	e5
rev*	A7B3C7F-3G6H-5K7M-3P5T-3V-3a-4d-4h-7i-4l3n6o-4q27
reve*	n-3q23
rever*	n-3q22
reversa	q15
reversa $	q7
revertir	q9
revi*	A6B4C10F-3G5H-4K7L-3P4Q4T-3V-3a-3d-3h-5i-3m-3n7q10
revi* a*	b4
revi* algo*	A4
revi* bien*	n3
revi* el*	C8
revi* eso*	q6
revi* la*	G5S4q3
revi* lo*	A4p4
revi* los*	C-4G4P4
revi* si*	B3n3
revie*	G7n-3q19
revierte	q14
revierte $	q7
revierte eso	q8
revierte la	q4
reviertela	q10
reviertela $	q11
reviertele	G7
reviertele la	G5
reviertele los	G4
revis*	A7B5C7H-3K7P6d-3i-3n8q-7
revisa	C8n6q-3
revisa el	C5
revisame	B3P4
revisame si	B4
revisar	A3H-3K5
revisar lo	A4
revise	A4
revise algo	A4
revision	A5C3E3
revision $	A4
revo*	l4
revo* perm*	l6
revoc*	l7
revoca	l6
revoca permisos	l7
rey	n4
rey $	n3
rfc	W6h-3j12
rfc &	W5h-3j4
rfc* &*	W4j3
ric*	l8
rica*	l3
rica* y*	l3
ricar*	l3
ricardo y	l3
rich*	l7
richi	l5
richi $	l3
rif*	F5W5a-3n6o12
rifa	F7W5j3n5
rifa $	W4n3
rifa ponle	F4
rifa*	o17
rifa* la*	F3
rifa* ponl*	F3
rifas*	o11
rifaste	o13
rifaste $	o12
rig*	A3B3W5
rigo	A4B5
rigo rechazala	A3
rigo se	B3
rigo todavia	k3
rigo* rech*	A4
rigo* se*	B4
rigo* toda*	k3
ris*	o7
risa	o7
rob*	B6D6l8n-4r10
roba*	B3D9l5
roba* el*	l7
roba* punt*	B3D5
roban*	B4D3
robando	B5D5
robando puntos	B3
robar*	D7l5
robaron	D5l5
robaron el	l6
robo	G3l5
robo el	G3
robo la	l5
robo*	r8
robo* el*	G4
robo* la*	l6
robot	r11
robot $	r4
robot o	r4
roc*	W3k3
roci* se*	l3
rocio	W3k3l3
rocio se	l3
rocio ☎	k3
rog*	C3
roge*	f4
rogel*	C3f4
roj*	V5
rojo	V6
rojo $	V5
rol*	O6
roll*	O6
rollo	O8
rom*	F6
romu*	F6
romu* le*	F5
romul*	F6
romulo	F5
romulo le	F6
rop*	a4j5
ropa	a4j5
ros*	F3O4P3a4h3j7
rosa*	F3P4f3h3j4k-3l3
rosa* entr*	m3
rosal*	m3
rosalba	l3
rosalba $	l3
rosas	j3
rosau*	F4f3h6
rosaura	F4f3h4
rosaura $	F5
rosy	O4a5
rot*	e11
roto	e9
roto*	e5
rotos	e7
rub*	f5k7
rube*	R3f3k6
rube* borr*	R3
rube* ya*	k5
ruben	k7
ruben borro	R3
ruben ya	k7
rui*	a5k3q3
ruiz	k4
ruiz a	k4
ruiz* a*	k3
sab*	B4C7E-3H8J-3K7P4S-3T5b9d-10f-6g-3i-4j3k-3m-3n13p3q-5
saba*	H9a3j5l3n-3
saba* con*	H6W3
saba* o*	H3
sabad*	D3H9M3P3a4j5l3n-3
sabadito	H6
sabadito $	H4
sabado	D4H4M4a5n-3
sabado $	B4H-3P4j6l3
sabado con	H4
sabado o	H3
sabados	j3
saban*	q3
sabanas	q3
sabanas $	q4
sabe	D3V3c4n7
sabe $	n11
sabe usar	C3
sabe*	C9D-4F-3H3K7P6Q-5T8U3b11c-3d-9e-3f-5i-4j-4n13p6q-3
sabe* como*	H3L3
sabe* con*	b4r3
sabe* cuan*	p4
sabe* en*	P3p3
sabe* hace*	T12
sabe* lo*	U3
sabe* mi*	b5c3
sabe* que*	B4
sabe* si*	C5H4K5W3b3d-3
sabe* su*	Q3
sabe* sus*	C4p4
sabe* usar*	c3
saber	B3C9D-4H4P7Q-3W-3b11c-3d-7f-4h-5j-3n8p8q-3
saber $	n3
saber como	H6L4
saber con	b5r3
saber cuanto	p5
saber cuantos	C4
saber en	P3p3
saber lo	U3b3
saber mi	b4
saber que	B5
saber si	H4P3n3
saber sus	C4p4
saber*	K4n5
saberse	K7n4
saberse $	n6
sabes	T10W3h3n4
sabes $	n6
sabes hacer	T10
sabes si	W3
sabia*	n3
sabo*	e3
sabor	e3
sac*	E-3F-4G11H8M3Q8U-4W-4h-7i-3k-3l11m4o-3q13
saca	B3G9H4d3h-5l4q3
saca #	G11h-3
saca a	l5
saca el	H5
saca*	F-3G8H5f4l9m4n-3q11r5
saca* #*	F-3G14h-4
saca* a*	l8
saca* del*	q6
saca* el*	H6
saca* la*	d3m4
saca* mi*	r6
saca* octu*	H6
saca* su*	f4
sacal*	G7l3q13
sacala	q16
sacala $	q9
sacale	G9f3
sacale #	G9
sacalo	l5q3
sacalo $	l4
sacam*	H8l3m4
sacame	H6P3l5m3
sacame a	l3
sacame la	m4
sacame octubre	H8
sacar*	r5
sacarlo	l4
sacarlo del	l4
sacas*	G4
sacaselos	G3
sacaselos $	G4
saco	M5Q13U-5a5
saco la	M5
saco* la*	M6
sal*	A-5C13D7E10F5G4K-5M-5N4O8P6R-4T-12V-8W3X-7Z-5a3b12c-7d10f-7g-6h-6i-10j-4k-8l-8n6o7p13q-3r-4
sala	h3
sala* celu*	h3
sald*	A-4B3C19D14E16F12G11H-6I3K-3L9M-4N-5O-7P7Q9R-3S-5T-5U-4V-5W9X-3Y-3Z-3a-8b17c-5d16e-5f-6g-3h-18i-6j-6k-5l-4m-4n-12o-8p17q-8r-4
sald* #*	E4d4
sald* a*	C-6E-4F8G11W4b-3
sald* actu*	b5p3
sald* al*	F8
sald* bajo*	D8b-3
sald* corr*	E6
sald* de*	B3C12E10F4G3Q3W6h-4i-4q-3
sald* del*	C10F6G-3L5d3h-4p4
sald* el*	L4P8
sald* en*	G6
sald* es*	C3
sald* esta*	D3
sald* favo*	C3b5
sald* fina*	C-3E5p5
sald* la*	d4
sald* le*	n-3p7
sald* manu*	G6
sald* me*	b6
sald* no*	D9E6
sald* noma*	C6
sald* o*	p3
sald* para*	E5
sald* por*	b3
sald* que*	C-4E6P3Q6
sald* se*	q3
sald* sin*	I5
sald* son*	E3d7h-3
sald* teng*	b6
sald* tien*	p5
sald* trae*	p3
sald* y*	W3d7
sald* ☎*	C15E-3F-3G5W6b-3d-3
saldi*	C3b7d4
saldito	C5b10d3
saldito $	b4d3
saldito del	C7
saldo	A-4B3C19D13E17F12G14H-6I5K-3L9M-4N-4O-7P7Q9R-3S-5T-6U-4V-5W10X-4Y-3Z-3a-8b17c-6d16e-5f-8g-3h-18i-8j-6k-4l-4m-4n-12o-8p19q-9r-4
saldo #	E4d4h-3
saldo $	B3C11D8E5F3G-4I4L5N-3O-3Q5T-3W-7a-4b6d9n-4o-5p9
saldo a	C-5E-4F10G11W3
saldo actual	b3p3
saldo al	F7b3h-3
saldo bajo	D10b-3
saldo celular	C3
saldo correcto	E5
saldo de	C11E10F3Q3W4h-3i-3p4q-3
saldo debe	E3
saldo del	C3F7G-3d4h-4p5
saldo el	C-3L3P12
saldo en	G7
saldo entre	W3
saldo esta	D3
saldo favor	b6
saldo final	E4
saldo la	d3
saldo le	n-3p7
saldo manualmente	G7
saldo me	b6p3
saldo no	D10E6b-3
saldo nomas	C5
saldo o	p3
saldo para	E4
saldo que	C-3E7P4Q4
saldo sin	I3
saldo son	E5d5h-3
saldo tengo	b5
saldo tiene	p3
saldo y	d5
saldo ☎	C10E-3F-3G6W9b-3p-3
saldo*	L5
saldos	L6
sale	F-3G-3H-3J-4S-4U-3W-3b-3d-5f3j11m11n10o19
sale $	o11
sale a	E3
sale con	C4
sale el	j11
sale en	m5
sale nada	J-4n8
sale pues	o4
sale su	a4
sale todavia	m8
sale*	D3H3P5U5n-3r3
sale* #*	H4h3
sale* a*	E3
sale* con*	C3
sale* el*	j11
sale* en*	m3
sale* nada*	J-3n8
sale* pues*	o6
sale* raro*	E3
sale* su*	a5
sale* toda*	U6m8
sale* una*	P3
sale* y*	o3
sale* ya*	p3
salen	D4H4P7
salen #	H5q3
sales	U6r4
salg*	N7P-3S5Y5d9n3
salg* de*	N8d7
salg* en*	Y4
salga	P-3S7Y5d9n5q-3
salga de	d9
salgo	N6U3
salgo de	N7
sali	a4
sali*	C-6E-4G-3H13L-4N8O-3P9Q-5T-3V-5a5d-5e6f-3j-3m-3n9o3q6
sali* #*	h4
sali* a*	a5q5
sali* de*	N7P3S3a4g-3
sali* defe*	e3
sali* del*	N5
sali* el*	H7
sali* en*	a6h7n-4
sali* feo*	F4
sali* hoy*	U3
sali* la*	a6n4
sali* lo*	n5
sali* mala*	e4
sali* malo*	e6
sali* para*	b3
sali* por*	A3
sali* un*	q4
salid*	P3U3a3n3o3
salida	W3a4o3
salida a	a5
salido	n3
salie*	A4H4P6S3i3n-4
saliendo	A4b3n-3
saliendo por	A4n-3
salieron	H4P4
salieron hoy	H5
salim*	H8
salimos	H9
salimos $	H7
salio	C-3D4H5L-3M3Q-3W-3a3b-3e9h3n10p3q6r3
salio #	h4
salio $	a3n11q-4
salio a	q5
salio de	P4a3
salio el	H7
salio en	a5h7n-3
salio feo	F6
salio la	n4
salio lo	e-5j3n8
salio malo	e6
salio un	q3r4
salir	N6a3g-3n5
salir de	N6g-3
salo*	Z3
salon	Z4
salon $	Z3
salu*	J9O21a7j-3
salu* cord*	O5
salu* desd*	O6
salud*	J9O22c3
saludos	O16o3
saludos $	O7o3
saludos cordiales	O5
saludos desde	O8
sam*	B4h-3i7k4l6n-3
sama*	B3k5
sama* este*	B4
sama* mejo*	R3
sama* qued*	k4
saman*	k5
samanta	B3R4k5
samanta este	B5
samanta mejor	R4
samanta quede	k4
samu*	l6
samue*	l5
samuel	l6
samuel $	l5
san*	a6h3j3
sand*	a4h3
sand* y*	h3
sandr*	a5
sandra	a4
sandra $	a4
sant*	j3
santa	j4
santo	F3
santo $	F3
saq*	N7X6
saqu*	I-3N10X6
saqu* de*	N4X5
saque	Q3n3
saque*	N10X4
saquenme	N5X6
saquenme de	X6
sar*	h9
sarah*	h3
sarahi	h3
sart*	e4
sau*	h3
saul ☎	k3
saul* ya*	l3
sav*	j6n9
save*	j6n6
se	A-7C-8D7E-3F5H6I8J4K8L8M5N-8O-6Q9R3S-3T10U-11W-14X-5Y-7Z4b-4c-8g-8l5m-11n11o4q4
se $	T4o5
se a	I3M5
se acaba	p3
se acabo	l6
se aclara	K3n3
se acordo	i5
se agradece	n-3o8
se animo	f3i3
se anota	J4
se apellida	l4
se aplico	n4
se apuntaron	I7
se arregla	n3
se arregle	n5
se arrepintio	J3e3n-3q6
se autoabono	G3
se borra	Q8h-3
se borro	n3
se cae	Q4
se cancela	Q3
se caso	a4l3
se cayo	S5n7
se cobra	Q3
se cobro	H5
se como	Q4
se concreto	n4
se conecte	R7
se confirmaron	K4n-3
se congelo	K6
se corrige	Q4
se dan	L3
se descompuso	E4a8
se descuenta	d4
se desocupe	S4
se despidio	l3
se destrabo	n7
se dieron	H7I5
se dio	I4
se duplico	q7
se envio	Z4
se equivoco	E4q4
se esta	I7d3
se fue	H-3J5K3Q-3V4a8l15q3
se gana	L10
se ganan	L7
se guardo	n12
se ha	A-3B10H6I4P3n-3
se hace	Q17n-6
se han	I3
se hizo	H7M3P4a-3h4n17
se inflo	G5
se inscribieron	I3
se integra	k6
se iso	H7
se izo	H8
se jubila	l3
se jubilo	l3
se juntan	L6
se junto	H6
se la	A5a-3d3h-3j3n5o9q6
se le	D-3F8G-3H-5L3M4P7R4e6h-5i4p4q-4
se les	D4L6
se llama	f8k10l5
se llego	H5
se lleva	F6d4i3
se llevaron	h8
se llevo	M4h8i5n-3
se lo	C3J-3Z5e6n-6o8q5
se los	D6F6G4e4j3n-3q-4
se manda	Q5
se mando	Z6n11
se me	D7P3Q-4S3U3Z11a-3b3h7j-4l5n-10q3
se merecia	G3
se mete	J6n-3
se meten	Q3
se metio	a3n6
se movio	B4H3
se necesita	L4
se ni	T6
se nos	k4
se para	P3T5
se pasa	k3
se pasaron	G4
se paso	G4
se peleo	l3
se perdio	a4n8
se pierde	n4
se poncho	a7
se pone	T4
se porto	H5
se proceso	n6
se pudo	n4
se pueda	l3
se puede	O4Q9T4i-3j9n-4q12
se pueden	L8
se puso	S4
se que	T9r3
se queda	L5
se quedaron	K5
se quedo	A7F3G3K4p3
se quejo	F5
se quien	r3
se quiere	f15
se quieren	f4
se rajo	q9
se reflejaba	n3
se registra	J5
se registraron	I6
se registro	D4H3M11Q-5h-7n19
se regreso	e-3q3
se reincorpora	k4
se requiere	B4
se resuelve	n7
se sabe	V5n7
se sepa	K5p3
se si	D-3E5n11q-3
se te	J3a4
se traba	D9
se trabo	n8
se usa	Q-3T12
se usar	T10
se uso	R3
se va	C3Q5d3l4n-5
se vale	L3
se van	G5e-3
se vaya	n4
se ve	p4
se vencen	L8
se vendio	H12h3
se venzan	W3Y3
se* a*	I3M5
se* abon*	n3
se* acab*	a7l6p3
se* acla*	K4n5
se* acor*	i5
se* agra*	n-3o9
se* anda*	B3
se* anim*	G-3d3f6
se* apel*	l4
se* apli*	n11
se* apun*	I6J7h-6
se* arre*	J4e4h3n4q5
se* borr*	Q5h-4n5q-3
se* cae*	Q3
se* canc*	Q4
se* caso*	a4l3n-3
se* cayo*	K3S6n3
se* cobr*	H4Q3d3
se* como*	Q5
se* comp*	P4
se* comu*	c5
se* conc*	n4
se* cone*	R6
se* conf*	K5n-6p4
se* cong*	K4
se* corr*	Q4n-3
se* desc*	E3a10n3
se* deso*	S3
se* dest*	n5
se* dier*	H6I6
se* dio*	I5
se* dupl*	q5
se* echo*	J3
se* enoj*	q3
se* envi*	Z3
se* equi*	E5F3q5
se* esta*	I5d4h3
se* fue*	H-3J5K5M3Q-3V4a10l12
se* gana*	L14
se* gast*	D6
se* grab*	n4
se* guar*	J5n10q3
se* ha*	B10H6I4P4n-3
se* hace*	Q15n-4
se* han*	I4
se* hici*	H3
se* hizo*	H7M4P4h5n13
se* infl*	G4
se* insc*	I4
se* inte*	k4
se* iso*	H5
se* izo*	H10
se* jubi*	l6
se* junt*	H8L7
se* la*	M-3a-3h-3n7o12q7
se* le*	C3D-4F7H-5L7P7R3e5h-6i3n4q-4
se* les*	D4L4
se* llam*	d-3f10k11l4
se* lleg*	H7
se* llev*	F3M5h12i7q-4
se* lo*	C3J-3Q-3Z8e5n-5o9q7
se* los*	D5F8G3e3n-3q-3
se* mand*	Q4Z10n6
se* me*	D7I-3J3P6S3U3V3Z8h7j-4l6n-10
se* mere*	G4
se* mete*	J6Q4n-4
se* meti*	H3a3n4
se* movi*	B3
se* nece*	L3
se* ni*	T4
se* pasa*	G4
se* paso*	G3
se* pele*	l3
se* perd*	a4n9
se* pier*	n3
se* ponc*	a6
se* pone*	D4T6n-3
se* port*	H3
se* proc*	d-3n6
se* pudo*	n4
se* pued*	F3L4O4Q9T3i-3j10q7
se* puso*	S4
se* que*	T8r4
se* qued*	A6F3K6L3V4e-3n4o-4
se* quej*	D4F4
se* quie*	f15h-3
se* rajo*	q8
se* refl*	D4
se* regi*	H4I3J3M11Q-4W-3h-8n18q-4
se* rein*	k5
se* repi*	q7
se* requ*	B3
se* resu*	n4
se* robo*	G3
se* sabe*	V3n7
se* sali*	a5
se* sepa*	K7
se* si*	E6n10q-3
se* supo*	n3
se* tard*	n7
se* te*	J3a5
se* trab*	D7K4j6n7
se* usa*	T11
se* usar*	T8
se* uso*	R3
se* va*	Q3d3l4n-4
se* vale*	Q6
se* van*	G3
se* vaya*	d3n5
se* ve*	H-3Q3p3
se* venc*	L5
se* vend*	H9h7
se* venz*	b4
sea	F3Y3d4n-5q9
sea #	h4
sea anade	F4h-3
sea que	n-3q4
sea*	W4a7b4
sea* #*	h3q3
sea* anad*	F5h-4
sea* que*	n-3q4r3
sean	a5b3
seas	W7
seas gacho	q3
sec*	S4j3
seca	S4
seca* el*	S3
seg*	C5D4E4H-4K3P-3S15T-3V9W-4c-3d-3h-7i12n3q-3
segu*	C5D6E4H-3K3P-3S12T-3V6W-4c-3d-3h-7i9n5
segu* a*	a3
segu* con*	V4
segu* el*	C4
segu* ella*	C3
segu* igua*	I3
segu* mi*	E3
segu* no*	J3
segu* nota*	i4
segu* que*	S4c-3
segu* yo*	E3b5
segui*	I3L5Q3S5V7n5
seguido	L7
seguimos	S8V12
seguimos $	S9V11
seguimos con	V6
seguir	n9
seguir $	Q3
segun	C5D5E5b4
segun el	C5
segun ella	C3
segun mi	E3
segun yo	E3b4
segun*	S12h-4i11q3
segundito	S8
segundito $	S10
segundo	J6h-4i14
segundo $	q4
segundo nota	i3
segur*	D3K5
seguro	a3
sel*	k4l4
sele*	k5
sele* se*	l3
sele* vend*	k5
selen*	k3l3
selene	k3l3
selene se	l5
selene vendedora	k5
sell*	E4
sellos de	F3
sem*	A-3B5D6H13K3M4O3P4V-5h-3i-4l8q-3
sema*	A-3B9D6H12I3L-3M5O3P3V-5a-3h-4i-3l9q-3
sema* ante*	H9
sema* bren*	l5
sema* en*	K3
sema* pasa*	D4H-5m3n5
sema* por*	B8H-3
sema* que*	l3
sema* sant*	j4
sema* vs*	H10
seman*	A-3B7D6H12I3L-3M4O3P8V-5a-4h-3l7q-3
semana	B8D7H14I3L-3M5P5V-5a-3h-5i-3l6
semana $	H12I4M7O3W5h-5
semana antepasada	H6
semana brenda	l5
semana cierrale	l3
semana estuvo	H3
semana pasada	m3n4
semana por	B7H-3
semana que	k3
semana santa	j3
semana vs	H7
semi*	a10
semin*	a6
seminuevo	a7
sen*	B-6C3D5F3H-7I-4O4P4R-4T-6U-4V3X-4Y-3Z-5a-3e3f7g-3h3l-3m-5o10
sena*	K4n6
senal	Q4n4
senc*	h3
senci*	h3
seno	C3G5d3
seno de	G3
seno*	B-6C6D5E3F3H-7I-4J-3O4P4R-4T-5U-3V3X-3Z-4a-3c4e3f7g-3h5i3m-4o-3p3q4
seno* #*	h5
seno* a*	e4
seno* alic*	E3
seno* con*	S4
seno* de*	E4F3G6P3V3W-3c3d-3f6h-4n-6p4q4
seno* del*	K4f4h3
seno* dice*	M4n-4
seno* esta*	n4
seno* eva*	G3
seno* hay*	D3
seno* ines*	F3
seno* irma*	h3l3
seno* le*	h3
seno* mont*	k3
seno* no*	D3i3q6
seno* ofel*	f3
seno* patr*	C3
seno* ponl*	G5
seno* preg*	C3
seno* que*	C-3D3F4p3
seno* quie*	L4
seno* recl*	D5
seno* regr*	e4h-3
seno* rena*	k3
seno* tenc*	F5
seno* teod*	l3
senor	B-3D4H-3K3O5P7T-3W-3a-4d-4e3f7h4k-3p4
senor $	P6h4i5n6q4
senor de	D4G3f4p4
senor del	K4n-3
senor patron	E3
senor que	C-3p4
senor se	h3
senor ya	n4
senor ☎	h3
senor*	B-3C4D6E3F3H-5I-3P3Q-4T-3V3W3Z-3c4e3f3k3m-3o-3q3
senora	A-3B-3C3F4H-4Q-4R-3T-3V7W5c3d3f5h6o-4
senora $	C-4F-5V7W4h3i-3k3n5p7
senora alicia	E3
senora con	S3
senora de	C3F5V4W-3a5c3e-3h-3n-7q3
senora dice	D3M5n-5
senora elvia	h3
senora esta	n3
senora eva	G3
senora irma	d3h3l3
senora le	h3
senora no	i4q5
senora ponle	G7
senora pregunta	n3
senora que	F5
senora quiere	C3L5
senora se	J4
senora tencha	F5
senora teodora	l3
senora ya	d3
senorita	D4N3b4c5j-3k6r3
senorita $	N4b4
senorita de	A3
senorita montserrat	k4
senorita renata	k3
senorita viridiana	k3
sep*	K6N3
sepa	K4
sepa $	K5n3
sepa*	N3Q6
separ*	Q4
sept*	H4
sept* mand*	H3
septi*	H4
septiembre	H3
septiembre $	j3
septiembre mandamelo	H4
ser	C-3D7E9N3T-3d-3f3g13h-4j-4l3q4
ser #	D3E7h-3k3q8
ser cajera	l3
ser que	D4
ser socio	g9
ser*	D9J4O-3T4W-3Z-3a-3c5d-3g4j5o8p3
ser* #*	E6h-3k3q9
ser* caje*	l3
ser* huma*	c3
ser* que*	D4
ser* soci*	g9
sera que	n3
serg*	f4g4
sergi*	f6g3
sergio	f6g3
seri*	b3p4
seri* ☎*	G3
seria	b5n3p4
serio	G3H3
serio cuanto	H3
serio ☎	G4
serv*	D11F5J3T3a-3c3h3j7n-3o7q-3
serv* a*	j9
serv* al*	c6
serv* ☎*	F4
servi*	D10F6J7O-3T3Z-4a-3c5h3j7n-3o7q-3
servicio	D10F4j6o9
servicio $	o4
servicio a	j5
servicio al	c5
servicio de	h5j3
servicio ☎	F4
servicios	T6
ses*	h4
sesi*	h4
sesi* de*	h4
sesio*	h4
sha*	C3j7
sham*	j4
shamp*	C4j3
shampoo	C3j7
shampoo $	j6
sho*	U6
si	A9B-3C9F-3G-6H6I-5J-3K11L11N-5O-7Q10R-4S3T-10X4Y14Z-10a4b10c-3d-5e-9f-3i-7k-7l-5m3n18o-3p-6r-5
si #	h7
si $	A7Z-3d3q5
si agarro	n8
si al	h3
si alcanza	H3
si alguien	n3
si autorizo	A3
si beto	m5n-3
si cambio	L4n6
si compra	L4
si compro	D4
si devuelve	L3
si el	C6Q7V8
si entraron	K6n-3
si entro	K4n17
si era	S4n3q-4
si eres	H4
si es	C3L3b3n-3q4
si esperaba	F3
si espero	F3
si existe	M3
si jalo	n13
si la	W3h-4m3n8
si le	A3C5a4g6n6
si les	K3n5
si lo	f4
si los	d3
si manana	j5
si mandame	Y10
si me	C3H3Q10n7q-7
si mi	a5m3
si ni	K4n5
si no	C3J-3L12U3n6
si nunca	L4
si o	n7
si paga	L6
si pago	L5
si para	E3
si paso	J6n7
si puede	d3
si que	A4
si quedo	P3S5n10
si quiere	Q3S3h4n-4
si quiero	Q4Y4g3
si se	D6n10q4
si si	J5n-3
si siguen	X3
si son	r4
si te	l3
si tengo	b4
si wendy	B5
si y	A3
si ya	H4b9n11
si* #*	h7
si* agar*	n9
si* alca*	H3
si* apar*	U5
si* beto*	m7n-3
si* camb*	n6
si* comp*	D5L3P3
si* devu*	L4
si* el*	B-3C8Q8V11
si* entr*	K8Q-3n13
si* era*	S4q-3
si* eres*	H3
si* es*	P3n-4q6
si* escr*	C3Y7
si* espe*	F3
si* esta*	n4
si* exis*	M4
si* jalo*	n13
si* la*	W3h-3n11q-3
si* le*	A3C4E3a6g5n8
si* les*	n4
si* lleg*	Q3
si* lo*	f5
si* los*	d4
si* mana*	j3
si* mand*	Y8
si* me*	C3H3Q8n6q-6
si* mi*	m3
si* ni*	K4n5
si* no*	C3L8Q4n4
si* nunc*	L5
si* o*	n7
si* paga*	L4
si* pago*	L6
si* para*	E3
si* pasa*	K3
si* paso*	J6n4
si* pued*	d4
si* que*	A3
si* qued*	P4S6n11
si* quie*	Q6Y4h4n-4
si* regr*	Q4
si* se*	D6n8q4
si* si*	J5n-3
si* sigu*	X5
si* son*	Q3r3
si* teng*	b4
si* tien*	h3
si* wend*	B6
si* y*	A3q5
si* ya*	H4b10n6q3
sie*	D14q10r4
siem*	D8o4q11
siem* no*	J4h-9q15
siem* se*	D6
siem* si*	q3
siemp*	D9J3o5q11
siempre	D10J3o4q8
siempre #	h3
siempre $	h4
siempre no	J4h-9q13
siempre se	D5
siempre si	q3
sien*	i4r5
siend*	i5r5
siendo	i4r3
siendo $	r7
sig*	A4B-3D4E-3F-3G-3K6L-5M-4O-4P-4Q9R-3S-4T3U-4V23W-5X3Y-3Z-3b-3c-4e-5g8j5k-3l9m11n13o-6p-3q-8r-4
siga	V5l11
siga metiendo	l5
siga teniendo	l3
siga usando	l6
siga* meti*	l4
siga* usan*	l5
sign	g10
sign*	K3Q4n6
sign* de*	K4Q3
signi*	n6
significa	n5
signo	K3Q5
signo de	K3Q4
sigo	D5H5Q3S-3n3
sigo esperando	H5n3
sigo para	Q7
sigo sin	D4
sigo* espe*	H3
sigo* para*	Q4
sigo* sin*	D5
sigu*	A7H-4K3L-3O-3P-3T4U-3V20W-3X3a5c-3j4k-3m9n11o-5q-6r-3
sigu* ahi*	m8
sigu* apar*	m3
sigu* clie*	V8
sigu* con*	l5
sigu* dado*	m4
sigu* de*	V3
sigu* el*	j3
sigu* en*	K5n3
sigu* igua*	I3i-5n7
sigu* ivon*	m6
sigu* la*	V6n-4
sigu* mand*	X6
sigu* otra*	V4
sigu* pend*	n4
sigu* por*	V6
sigu* sali*	A4n-3
sigu* sin*	K4V-3n6
sigu* tu*	a11
sigue	A6H-3O-3T6V10a6j4m11n11o-3q-5
sigue $	T6V15n7
sigue ahi	m7
sigue con	l3
sigue dado	m5
sigue el	j5
sigue en	A4
sigue igual	I3i-3n6
sigue ivonne	m5
sigue la	V7j3n-5
sigue otra	V4
sigue saliendo	A4n-3
sigue sin	K4V-3n7
sigue tu	Q-3a13
sigue*	D4K4X3
siguen	D4K6X4
siguen con	m3
siguen mandando	X5
sigui*	S3V33a-3n-5o-3
siguiente	S3V29n-5
siguiente $	V27n-3
siguiente cliente	V8
siguiente por	V5
sil*	X20j4
sile*	X21
silen*	X29o-3
silencio	X8
sill*	j6
sill* y*	j5
silla*	j3
sillas	j5
sillas y	j4
sin	A7D8E-3F4J8K14L-4N6P-4Q8S-3T-4V-8X4Z7a5b-4c-3d-7g-4i-3j4k-3m-3n-5o-5q6r-3
sin abrir	e3
sin aclarar	K8
sin avisar	l3
sin cebolla	a8
sin compra	W3
sin comprar	q4
sin confirmar	K7
sin confirmarse	n3
sin contar	U3
sin datos	h3
sin intereses	j8
sin iva	Q4
sin la	q4
sin mi	A6D4o-3
sin pagar	q5
sin permiso	F3N6
sin puntos	D4
sin que	n3
sin querer	R5X-3Y4Z13n-3q5
sin registro	J9
sin resolver	K6
sin saberse	K5
sin su	F5a5
sin tanto	H3
sin ticket	Q5h5
sin usar	I3
sin ver	D3
sin* abri*	e3
sin* acla*	K5
sin* avis*	l3
sin* cebo*	a11h-4
sin* comp*	C3W3q4
sin* conf*	K5
sin* cont*	U5
sin* inte*	j6
sin* iva*	Q3
sin* la*	q4
sin* mi*	A8D4
sin* mis*	D3
sin* paga*	q6
sin* perm*	F5G-3N4
sin* punt*	D6
sin* que*	W3
sin* quer*	R4X-3Y3Z7q4
sin* regi*	J5
sin* reso*	K6
sin* sabe*	K5
sin* su*	F5a3
sin* tick*	Q4h6
sin* usar*	I3
sin* ver*	D3
sino	q3
sir*	D3L11T11b-4d4e5n-3r-3
sirv*	D3L14T5a5b-3d5e4n-3r-4
sirv* el*	a7e3
sirv* en*	L3
sirv* los*	L3
sirv* para*	L5
sirve	D4L4a4b-3d6r-3
sirve el	a5
sirve*	L6T11
sirven	L9
sirves	T11
sirves $	T5
sirvi*	e4
sirvio	e3
sirvio el	e3
sis*	B5D8E7G-3H-4I-4N8P-3R4T-3U-3V-3W3a-5d-3e-3f4h-3i-4j-4l6m5n6r3
sist*	B4D8E5G-3H-5I-5L-3N6P-3Q3R3U-3V-3W4a-5c5e-3f4h-3i-4j-3k4l4m8n3r5
sist* a*	F3
sist* con*	k3
sist* de*	r4
sist* desp*	B4
sist* dice*	E3Q3n-3
sist* el*	F3
sist* gana*	E3
sist* la*	h3
sist* mien*	B3
sist* para*	k5
sist* porq*	W5
sist* ya*	n4
siste*	B5D6E5G-3H-4I-4J4N9P-3Q4T-3U-3V-3a-4c5e-3i-3j-4k4l5m4
sistema	B3D9E4H-3I-3N7T-3W4a-5e-3h-3i-4j-3k5l6m6n3q-3r3
sistema $	D9J5N4R3c3f-3h-3l6m8
sistema a	F3
sistema ahorita	l4
sistema de	r5
sistema despues	B4
sistema dice	Q4n-3
sistema es	E3
sistema gana	E3
sistema lo	n3
sistema mientras	B3
sistema para	k4
sistema porque	W3
sistema ya	n6
sistemas	c3
six	b4
sob*	F-3G9R5a-3b4d-4e6h-5k4n-6o5p11q6
sobr*	D-3G10R4d-4e7n-6o4p12
sobr* #*	G8e3
sobr* algo*	p5
sobr* esta*	m3
sobr* o*	E4
sobra	h-3p3q7
sobra $	h-3p3q4
sobra*	G12e6n-3
sobran	E4G10q-3
sobran #	G8
sobran o	E5
sobraron	G3d-3e7
sobraron $	e4
sobre	L3
sobre*	o6
sobres	o5
sobri*	R5k5
sobrina	k3m3
sobrina al	R3
sobrina esta	m3
sobrino $	R4
sobro	b7p13
sobro $	p5
sobro algo	p7
soc*	H5I14T-3g9h3
soci*	H6I16g8
soci* acti*	I8
soci* me*	H3
soci* quie*	H5
soci* ☎*	h3
socia	H4
socia quiere	H4
socio	g8h3
socio $	g11
socio me	H3
socio ☎	h4
socio*	I19
socios	I20
socios $	I6
socios activos	I7
socor*	f3
sof*	f7l3
sofia	f3k3
sofia hazle	k3
sofia ya	l3
sol*	A14B3C-3E-3H-6J8K-5N4O-3Q3T-5U9V-3Y3Z7a-7b-3c7d-3f4j3l-3m-4n4o-5r-3
sola	B3U6n7
sola $	A-3B5U7n7
sold	U7h3
soli*	A18H-3R3a-3b-3c6g4h-3m-3n3o-3
soli* aten*	c9
soli* de*	A6
soli* el*	R3
soli* la*	N9
soli* mi*	g6
soli* para*	A5
soli* por*	A3
soli* reem*	e4
soli* trai*	A3
solic*	A16E-3H-3N6R3a-3c8g3h-3
solicito	B3N6P3R3c5g6
solicito atencion	c10
solicito el	R3
solicito la	N7
solicito mi	g6
solicitud	A6j3
solicitud de	A8
solicitudes	A17
solicitudes $	A9
solicitudes para	A4
solicitudes traigo	A3
solis	f3
solit*	D4U3k3
solito	D4k3
solito $	D4U3
solo	D3J11Q4S-3X6Z8f3n-6
solo $	Z5
solo escribanme	X6
solo fue	q4
solo* escr*	X6
solo* fue*	q4
som*	I9Q5m3q-3
somo*	I7
somo* en*	m3
somo* much*	I3
somo* ya*	I6
somos	I7
somos en	m5
somos ya	I5
son	B-3C-4D4E6I4L5M-4P-4Q3S-4T3W-5X-3a-6c-3e-4f-3g-3h11i4j-6l-3m8n-7o6q6r11
son #	C-3D-3E9F4J3Q3a-3b-4d7h10i6n-5q7
son $	I3K4b6m8r4
son de	G3J3d-3r3
son las	H5T5
son los	T3h3m3
son para	L7q4
son*	a5
son* #*	C-4D-3E9F4Q4b-5d7h10i5n-4q6
son* de*	G3h3r5
son* las*	H5T4
son* los*	I-3m5
son* para*	L5Q4q3
sona*	S3
sop*	H-3c13
sopo*	c12
sopor*	c10
soporte	H-3c11
soporte $	H-3c8r3
sor*	Z12r9
sorr*	Z14r3
sorry	Z13r8
sorry $	Z8
sos*	B3
sosp*	B5
sosp* de*	B5
sospe*	B5
sospecho	B5
sospecho de	B4
soy	O4Q5T9W-3b9c4f-3g11h-4
soy de	T3
soy el	b5
soy nueva	Q5T4
soy* el*	b4
soy* mari*	O3
soy* nuev*	Q6T5
soy* yo*	U3
spa*	X15
spam	X18
spam $	X9
spe*	a6d4h-4
sr	C5
sra	C9E-3F4G4f3
sra balam	G3
sra evangelina	F4
sra lidia	F3
sra* bala*	G3
sra* evan*	F3
sra* lidi*	F3
sta*	Y30a-3m9o-4
staf*	m13
staff	m11
staff $	m12
sti*	Z4a6
stic*	Z4a12
stick*	Z5a9
sticker	a10
sticker $	Z4a8
sto*	X19Y5o-3q-3
stop	X20Y5o-5
su	A-5B-5C3D5E4G-3H-8I-7K-3L-4M-3N10O-4Q-4R8S3T-4U-5V-5W4X-4Y-4Z-6b-7c-3d8e5f7h4i4j7k9n-7o6p11r-4
su acceso	m4
su acumulado	d3p5
su alta	f3k3
su amiga	F3
su bolsa	e3n3
su bolsita	d4
su bono	F4
su cambio	S3l4
su casa	l3
su celular	C3Q3S3d-3k4l3
su compra	d3e3h9
su corte	C4
su cuenta	E8G-3W3f3h-3p8q-3
su cunada	F4
su dinero	e13
su esposo	d-3q3
su estacionamiento	F5h-3
su hermana	q4
su hija	W4q3
su hijo	W3
su incapacidad	k5
su invitacion	R4
su liga	R7
su mama	h-3q3
su mensaje	T4n5
su monedero	C3D5E3d6f5n-3p9
su nombre	r7
su nota	p3
su novio	B4
su numero	F8J5S4j4n-3q3
su pase	R4
su permiso	k3l3q-3
su primera	f3
su propio	V7
su prueba	k4
su regalo	d4
su saldito	d3
su saldo	C6D3F-6G4P5d7f-4h-4n-3p14q-3
su sistema	N3
su tarjeta	f5
su tarjetita	E3f5
su telefono	h4k4m4
su total	p4
su usuario	k3
su vecina	V6
su venta	h-4n6
su* acum*	d3p4
su* amig*	F3
su* bols*	e3n3
su* bono*	F4
su* camb*	S3a3
su* casa*	l4
su* celu*	C4Q3S3d-4k6n4p-3
su* comp*	D3F-3d3e5h9
su* cort*	C5
su* cuen*	E10G-3h-3p8q-3
su* cuna*	F4
su* dine*	e12
su* espo*	d-4q3
su* esta*	F6h-3
su* herm*	W5i3q3
su* hija*	W4q3
su* inca*	k3
su* invi*	R4
su* liga*	R6
su* list*	N5
su* mama*	h-3q3
su* mens*	T4h3n3
su* mone*	C6D4d8f6h-3n-3p9
su* nomb*	i3r6
su* novi*	B3
su* nume*	F7J4f3j4q6
su* pase*	R6
su* perf*	f3
su* perm*	k3l4q-3
su* perr*	j3
su* prim*	f4
su* prop*	V7
su* prue*	k4
su* rega*	d4
su* sald*	C7D3F-4G4L3P5d9f-3h-5n-3p12q-4
su* sant*	F3
su* segu*	i3
su* sist*	D3N3
su* tarj*	f12h-3
su* tele*	h4k3m4
su* tick*	M3
su* tota*	p4
su* usua*	k3
su* veci*	V6
su* vent*	n4
sub*	C-4E-4F12G-3L3M-3Q-3W13a-4b6d-4h16k5n8o-3p3
sube	F4L4h4k6
sube a	k5
sube el	F7
sube*	F6W9h5
sube* #*	F6h3
sube* a*	f4k5
sube* el*	E-3F7W4h4
subel*	F7W8
subele	F6W10
subele #	F7
subele el	W4
subem*	W4h4
subeme	W3h5
subeme el	W3h4
subi*	F6a-3b6h8n11p4
subi* lo*	n3
subi* sald*	F4
subie*	D3b3
subieron	b5
subio	W4n7p5
subio $	n6p6
subir	F9h12
subir saldo	F6
suc*	H3I4V-3W3a-3c3j10k4m6
sucu*	H3L3V-3W6c3j8k3m4
sucu* cent*	m6
sucu* de*	I6j5m-3
sucu* en*	W6j6
sucu* ya*	k3
sucur*	I4V-3W7a-3j7k6m6
sucursal	H6V-3W5j9k4m6
sucursal $	c5m4
sucursal centro	m3
sucursal de	I4j4
sucursal en	W6j5
sucursal martin	k4
sucursal ya	k4
sucursales	L4Q4
sucursales $	Q3
sue*	F3P-3W10X7a12e3f4h-3n-3
sueg*	F5P-3W5f5q3
sueg* jaja*	f3
suegr*	F3P-3W5f6q4
suegra	F4P-3W5f5q5
suegra $	F5q3
suegra jaja	q3
suel*	Q3W9
suel* a*	W4
sueld*	W8
sueldo	W12
suen*	X11a11
suena	X6
sueno	a14
suer* y*	a4
suero	a3
suet*	e4
suete*	e5i4
sueter	i3
suf*	b8
sufi*	b10
sufi* para*	b6
sufic*	b7
suj*	A3
suje*	A3
sujet*	A3
sujetos	A4
sum*	A-3E-3F13H4I-3L9U10W-3a-4d-6e-3h11i5j-4k4m-3n9o-3p3
suma	H8L4
suma $	L3U5
suma al	k3
suma de	H5
suma todo	H4
suma*	F13H-4L6a-3d-4h8i6j-3k3n4p8q-3
suma* #*	F9G-3h8
suma* a*	f3k7
suma* al*	k3
suma* de*	G3H6
suma* lo*	W4
suma* punt*	F6
suma* todo*	H5
sumad*	n3
sumado	p4
sumado $	D3p3
sumal*	F10G-3d-3i8
sumale	F8i10
sumale #	F9G-3
sumam*	W3f4
sumame	W4
suman	L11
suman*	L5
sumar	h6k5
sumar a	k5
sumar puntos	F6
sumar*	H-3P3n6
sumarle	h3
sumaron	G3b3n3
sumaron de	G3
sumas*	F4p5
sumaselos	F3
sume*	Y3h7
sume* a*	h5
sume* punt*	J3
sumen	Y3
sumen*	h4
sumo	U5n7p-3
sumo $	n5
sup*	B3H7K5N9S-5T4W5a-3c3m-3o16q-4
supe	T7n3
supe que	T8
supe*	H5S-3W7c5o13
supe* los*	H8
supe* que*	T9
super	o20
super $	o12
super*	H7S-3W4c6
superamos	H11
superamos los	H11
supervisor	S-3W5c5
supervisor $	c8
supl*	B4
supl* en*	B5
suple*	B5
suplente	B5
suplente en	B3
supr*	N12
supri*	N8
sur*	h8j19
surt*	a-3j19n-3
surt* la*	j8
surte*	j9
surten	j5
surti*	j15n-3
surtieron	j10n-3
sus	E3F-3G-9H-3J5P11Q-4S6W-4X11a-3b-3d9f-6h6i6j-3n3q-6
sus #	d3
sus avisos	X4
sus compras	D3P6
sus mensajes	Y3
sus monedas	S4
sus movimientos	B3
sus promos	X3Y3
sus puntos	C3F-5G-7J5P5Q-3d12f-4h7n7q-4
sus telefono	m3
sus ticket	E3
sus*	A-3X9Y4f5l7
sus* #*	d4
sus* avis*	X3
sus* comp*	D3P7
sus* mens*	X4Y3
sus* mone*	S5
sus* movi*	B3
sus* prom*	X4
sus* punt*	F-6G-7J8P6Q-4d13f-5h8n7p3q-5
sus* tele*	m4
sus* tick*	E3
susc*	X6Y5f4
susc* a*	Y7f4
suscr*	X5Y6f4
suscripcion	X8
suscripcion a	X4
susp*	A-3X8l9m5
susp* a*	l3
susp* el*	X3
susp* una*	l4
suspe*	A-3X12l8m4
suspende	A-4X6l3
suspender	X8
suspender el	X3
suspendida	l5
suspendida una	l3
suspendidos	m5
suspendidos $	m3
suy*	C6D-3r4
suya $	V3
suyo	C5r4
suyo $	C3
suyo*	d3h-3
suyo* y*	r3
t	h8
ta	o8
tab*	h5
tabl*	h4
table*	Q3
tac*	d3j4q8
tach*	q9
tacha	q11
taco*	h3j3
taco* de*	d3
tacos	Z3d3h3j3
tacos de	d3
tal	H21O25T-4a-3h3n-4o-4
tal $	O29T-3o-3
tal el	H10O-3
tal estuvo	H4
tal las	H7
tal me	U3
tal pinto	H5
tal se	H4
tal vamos	H5
tal*	c6e10h3j8
tal* el*	H7O-3
tal* estu*	H3
tal* las*	H5
tal* me*	U3
tal* pint*	H5
tal* vamo*	H5
tala*	e6h3
tala* sali*	e3
talad*	e6
taladro	e5
taladro salio	e3
tall*	C4e4j10
tall* #*	j6
tall* extr*	j5
talla	e4j7
talla #	j4
talla*	j6
tallas	j6
tallas extra	j4
talle*	C5
taller	C4f3
taller hernandez	C3
tam*	D3F3H4L12T-3W-6X-3a6d-6g6i8j6k7n-5p-3q3
tama*	F3a7j6q5
tamal*	F5a6q5
tamales	F4a7q3
tamales $	a4q4
taman*	j10
tamb*	H5L13W-4d-6g12i10k8q-3
tamb* #*	i4
tamb* el*	i3
tamb* hay*	V4
tamb* junt*	L10
tamb* meta*	k3
tamb* pued*	k3
tamb* quie*	f3g8
tamb* se*	L5Q3i3
tamb* suma*	L4
tamb* va*	k5
tambi*	H5L12W-3d-5g9i9k8n-3q-3
tambien	H6L11W-3d-4g7i9k8q-3
tambien #	i5
tambien $	H4L-3g4
tambien dan	L4
tambien hay	V3
tambien junta	L7
tambien me	Y3
tambien meta	k3
tambien pueda	k3
tambien quiero	g6
tambien se	L5i3
tambien suma	L5
tambien va	k4
tamp*	D4
tamp* me*	D7
tampo*	D5
tampoco	D5
tampoco me	D5
tan	C4L5U3b3n6
tan amable	C4H4b5n-3
tan*	D-3I12L-3P7Q-3S13T-3U4V-3W-3X11Z3a-5b6i3j-3l4n4o-3p-3q-3
tan* amab*	C3b4
tan* tard*	n4
tani*	l5
tani* ya*	l5
tania	l3
tania ya	l6
tant*	I10L-3P6S15T-3U4V-3W-3X8a-4b4i4o-3p-3
tant* clie*	I4
tant* gent*	I5
tant* he*	b3
tant* le*	C4
tant* llev*	U3b4
tant* mens*	X4
tant* que*	S4d3
tant* raza*	I5
tant* se*	H3
tanta	I9X3
tanta gente	I4
tanta raza	I5
tanti*	S15l3
tantito	S15
tantito $	S14
tantito que	S4
tanto	C3H5P3U5X4b4i3
tanto detalle	H3
tanto he	b3
tanto le	C3
tanto llevo	U4b6
tanto se	H3
tanto*	I5P3
tantos	I5P3
tantos clientes	I4
taq*	E3
taqu*	E3
taque*	E6
taquero	E5
taquero $	E4
tar*	A-4B3C-3G-4I-3J-4K3L3O13P-4S13T-4V-3X-3c-4f3g6i-4j5l3m-3n6o-5p-6q4r-3
tard*	C-3K5O15S15T-3V-4a-6j4l4n8o-4p-3
tard* en*	b-4n6
tard* me*	b3
tard* much*	n8
tard* que*	n3
tard* ya*	D-3n7
tarda	j4n14
tarda en	n4
tarda mucho	n11
tarda*	q5
tarde	B5D3H4K4O12S7a-4k-3l7q-5
tarde $	B4K5M3O9U3W3a-3
tarde le	D3
tarde que	H3
tarde te	S4
tarde*	O6R3S6b3k3
tardes	O8b3g3
tardes $	O12R3
tare*	a6
tarea	a5
tarj*	D-3E5G-3L4Q3W3a-3f6g7j7n-5q3
tarj* #*	h5
tarj* de*	W-4b4f6j3
tarj* deci*	E3
tarj* del*	W7
tarj* tamb*	L3
tarj* y*	E3
tarje*	D-3E6G-3L4W5f5g6h3j5n-5q4
tarjeta	D-3E4L3Q4W5b3g8h3n-6q5
tarjeta #	h4
tarjeta $	V3W4d3j5
tarjeta de	E3N4W-3b4d-3f6g4
tarjeta del	W11q-3
tarjeta tambien	L3
tarjetas	j4
tarjetita	f3
tarjetita decia	E3
tav*	B3E4
tavo	B4E5q-3
tavo $	B4E8
tavo no	A3
tavo* no*	A3
tavo* quit*	G3
tax*	h3n3
taxi	n3
taz*	b6d4
taza	C3b6d4
taza $	b6d4
te	A-5B-4C-4D-3F-4G-3H-8I-4J13K-4L-7M-5N-3O-6P-5Q-6R-4S22T12U-6V-5W-7Y-4Z6a21e-4g-3h13j-7m-5n3o17q3r15
te agradezco	o4
te amo	a13
te aviso	S13n-3
te bendiga	a8
te busco	S5
te confirmo	S6
te confundi	Z8
te contesto	S7
te debo	o3
te di	q5
te dicto	h3
te diga	J3
te digo	S16r5
te dije	q6
te doy	S9
te encargo	h3
te entendi	T4
te escribo	S11
te la	S3o7
te llamas	r14
te lo	S4h4n-4
te mande	J4n10
te mando	S4h13n-3
te olvida	a5
te pase	n3
te paso	E4S13a-3h6k3n-5
te pedi	J6n3
te preguntara	b3
te pregunto	D5T4X3p3
te puedo	T7
te puse	q3
te quiero	o4
te rifaste	o5
te va	h3
te* agra*	o4
te* amo*	a12o-3
te* avis*	S10
te* bend*	a7
te* busc*	S3
te* conf*	S8Z7
te* cont*	S5
te* di*	h-4q8
te* dice*	r5
te* dict*	h3
te* diga*	J3
te* digo*	S17r4
te* dije*	q7
te* doy*	S6k3
te* enca*	a4h3
te* ente*	T3n7
te* escr*	S11l3
te* la*	o7
te* llam*	r14
te* lo*	S5h5n-5
te* mand*	J4S4h5n8
te* olvi*	a5
te* pase*	n4
te* paso*	E4S9a-3h11i4n-6
te* pedi*	J4p3
te* preg*	D5T6X3b3
te* pued*	T7
te* puse*	q4
te* quie*	o3
te* rifa*	o7
te* teng*	r3
te* va*	h3
tec*	a9c8n-3
tecl*	J4a6n-3
tecla*	J5a8n-4
teclado	J5a9n-3
tecn*	c6
tecni*	c7
tecnico	c6
tecnico $	c7
tel*	A-3C6D-4E-3G-3H-4J-3P-3T-4V-3W5X6Z3a-7b3c10e3h4j6n-3o-4p3
tela	e3j3
tele	W6
tele*	C4E-3G-3H-4N3P-3Q6T-3V-4X4Z3a-5c8f-3h3k3m3o-3
tele* a*	R3W3l3
tele* como*	Q3
tele* de*	I3W3j3
tele* del*	r3
tele* era*	q3
tele* es*	k5r4
tele* fijo*	c8
tele* qued*	M4
tele* ☎*	C6F4d3h10q-4
telef*	A-3C6E-3F4G-3H-4J-3N4P-3Q4T-4V-4W4X3a-5b4c8h5m3o-3
telefono	A-3C5E-3G-3H-3J-3N5P-3T-3V-3X7a-5b5c6h7k3o-3
telefono $	N8Q3R3S3W-3X3Z3m5n5q3
telefono a	W5l3
telefono como	Q3
telefono de	W4
telefono del	r5
telefono era	q4
telefono es	k4
telefono fijo	c8
telefono no	c3q3
telefono quedo	M4
telefono ☎	C8F4h9q-5
tem*	W5a4j8
temb*	a8
tembl*	a7
temp*	W6j6
tempo*	j4
temporada	j6
tempr*	W7j4
temprano	W6j3
temprano $	W3j5
ten*	A5B-5C7D8E9G-6H-8I8J-9L-5M-3P3T-3U-4W-7X-4Y-4Z-5a-3b13d5h-3i-6k7m10q-6
tenc*	F3c4d3
tench*	c3
tencha $	F3c3
tend*	C9b11h-4j8
tend* algo*	p7
tendr*	C11V-3b10h-4j6
tendra	C11j5
tendre	b10
tene*	E4I5K3N4g3h-4j8k9n8q-5
tene* #*	E6
tene* acce*	k4
tene* con*	I5
tene* mone*	N5g3
tene* refu*	k5
tene* una*	k3
tene* vent*	j3
tenem*	I6K4L5k3
tenemos	I6K3L4j5k4
tenemos $	H3
tenemos con	I3
tenemos refuerzo	k5
tener	E4L-3N4g4k4n5q-3
tener #	E6
tener acceso	k3
tener monedero	N5
teng*	A7B-4E6F-3G-4H-6I3J-6L-3Q3T-3U-3V6X-3Y-3Z-4a5b12d4g3i-4j-8m8p-5r5
teng* #*	E9I3W7m3
teng* a*	U4V3h3
teng* acum*	b3
teng* algo*	A3b6
teng* apun*	P6
teng* auto*	A6
teng* boni*	o6
teng* cobr*	m5
teng* dado*	m4
teng* de*	m4
teng* el*	S6d4r4
teng* en*	I3m3
teng* entr*	l6
teng* form*	A3
teng* gent*	S4
teng* grac*	o4
teng* guar*	C5d3r5
teng* la*	a5
teng* mas*	D3K7b5
teng* meno*	D12b-4
teng* meti*	m6
teng* noma*	E6
teng* nuev*	k5
teng* otra*	V7
teng* para*	b4
teng* punt*	b5
teng* que*	A4D-3K-4L6P-3Q11R4b-7d-3g4n12q3
teng* quie*	k3
teng* regi*	I9m3
teng* sald*	b4
teng* un*	a6f4
teng* una*	h8
tenga	C3E11d6h-4l4o4
tenga #	E10h-3
tenga bonita	o5
tenga el	d3
tenga entrada	l4
tenga nomas	E4
tenga*	N3P4
tengan	N5O3
tengan mis	N4
tengo	A7B-3D3E-4F-3G-3H-5I6J-5K6L-3N-4O-4S3V4Y-3Z-4a3b12g3h6i-4j-8l-4m13p-5q-3r3
tengo #	I3W5d5m6
tengo $	L-3T6b18d3m8
tengo a	C4U3V5h4
tengo algo	A6b4
tengo autorizaciones	A6
tengo cobrando	m8
tengo el	S3r5
tengo en	I3
tengo formadas	A6
tengo gente	S3
tengo gracias	o3
tengo guardado	d3r7
tengo mas	D3K4b5
tengo menos	D8b-3
tengo metida	m5
tengo nueva	k8
tengo otra	V7
tengo para	b4
tengo puntos	b7
tengo que	A8K-3L5Q9R3T3b-7d-3g3m-3n8
tengo quien	k3
tengo registrada	I7
tengo registrados	I3
tengo su	M4
tengo un	a5f3
tengo una	h6
teni*	D11J-3b4e5f3h-3l3p4
teni* #*	b4
teni* mas*	C3D4
teni* perm*	l3
teni* y*	p3
tenia	D12b4p3
tenia #	D3b3
tenia $	D7
tenia mas	C3D4
tenia y	p4
teniendo	l3
teniendo permiso	l4
tenis	e4
tenis $	P3e4n3
teo*	h3
teod*	h4
teodo*	l3
teodora $	l3
tep*	E4j3
tepi*	E3j4
tepic	E3j3
tepic $	E3
ter*	A-3C4H-3Q-3S6a3b4h3i4l5n4
terc*	D3
tercera	D3
tercera edad	T3
tere arreglamelo	E3
tere* arre*	E3
term*	A-3C5E-3H-3N3S6b6h3l6n6
term* #*	C7b5i4
term* de*	S3n3
term* el*	l6
term* en*	q3
term* la*	S3
termi*	A-3C7E-4H-3N4S6a5b4i3l7n3
termina	C3q3
termina en	q3
terminacion	C6b5d-3
terminacion #	C7b4
terminado	i3
terminal	S4W3a4n-3
terminal $	S5n-3
terminamos	q3
termine	S5
termine de	S5
termino	V4l8n7p5
termino $	V4a5p5
termino el	l6
termo	L3d3
tex*	r5
text*	r6
tha*	o8q7
that	q7
the last	n3q4
the* last*	q3
thi*	r12
thin*	i4
thinn*	i3
thinner	i3
this	d3r15
ti	Z8a7o12q-4
ti $	Z5o14q-3
tia	E6F3W7
tia quita	E4
tia ☎	F5
tia*	a8
tia* quit*	E6
tia* trae*	E3
tia* ☎*	F4
tian*	a7
tiang*	a10
tianguis	a8
tianguis $	a10
tic*	A-3B-3C-4D5F-4I-3J-3K5L3M10N-3O-3P6Q7S6T-4U3X-3Z-4a-6b-5c-3d3e6f-3g-3h11i5k-3l-3m-3n7o-4p-4q8r-4
tick*	A-3B-3C-4D5F-4G3I-4J-3K4M10N-3P6Q7S5T-4U6V-3X-3Z-3a-6b-4c-3e6f-3g-3h9i5k-3l-3m-3n8o-4p-4q7r-4
tick* #*	G-3H-3M11P-4Q-5W-3a-3d5e7h5i3j3n7q6
tick* &*	M9e3h4n3q8
tick* aqui*	S3
tick* borr*	G5
tick* de*	L3U6W6h3i3n-3
tick* en*	Q3
tick* equi*	q3
tick* es*	Q3
tick* lo*	P3
tick* mios*	U6
tick* muev*	E4
tick* no*	K6n-4
tick* o*	L4n4
tick* por*	P3
tick* que*	W3q3
tick* saca*	G4
tick* sali*	D3H6
tick* te*	S3
ticke*	A-3B-3C-4D3F-4I-3J-3M11N-3P7Q8S6T-4W3X-3Z-3a-6b-4c-3d4e7f-3g-3h10i5k-3l-3m-3n7o-4p-4q7r-3
ticket	A-3B-3C-4D6F-4I-4J-3K4M9N-3P7Q7S5T-4U3X-3Z-3a-6b-5c-3d3e9f-3g-3h11i5k-3l-3m-3n6o-4p-4q7r-4
ticket #	G-3H-3K3M10P-4Q-5d4e6h6i3j3n6q7
ticket $	P6Q10S7V3e-3h9q-6
ticket &	M9e3h4q7
ticket aqui	S4
ticket borrala	G3
ticket de	H3L3M-3U4W3h5n-3
ticket dice	D3
ticket en	Q3
ticket es	Q3h3
ticket lo	P4
ticket mios	P3U4
ticket muevelo	E3
ticket no	K3n-3
ticket o	L5n4
ticket por	P4
ticket que	Q3W4q3
ticket sacale	G3
ticket salieron	H5
ticket salio	D3
ticket sin	j3
ticket te	S5
ticket y	D4
tie*	B-5C8D-4F-5G4H3J-3L9N-4R-3T-5U-3V-6W8Y-3c6e-6g-3i-5j11k-5m7p6r4
tiem*	L8n5
tiem* se*	L3
tiemp*	L8n4
tiempo	L9n6p-3
tiempo se	L3
tien*	B-5C8E4F-6G3J-3L4N-4R-3T-5V-6W6Y-3c8e-5f3g-3i-5j10k-5m6p7r3
tien* #*	E6G6
tien* acce*	m8
tien* acum*	C4
tien* ahor*	H3p6
tien* algo*	C7
tien* aqui*	l4
tien* bano*	j6
tien* cuen*	f5
tien* de*	j5r3
tien* el*	E4W3a5j6
tien* en*	p4
tien* esta*	j4
tien* guar*	C3
tien* hoy*	H4
tien* la*	C9M4j7p-3
tien* mas*	I7W8
tien* mi*	Q3W7
tien* mone*	C-3I3h3q3
tien* otro*	l3
tien* para*	d4
tien* por*	A3
tien* pues*	m3
tien* punt*	C6
tien* que*	G3j4p-3
tien* regi*	P5
tien* sald*	C5
tien* su*	h-4n6
tien* trab*	m4
tien* tu*	n5
tien* wifi*	j5
tien* y*	S3
tien* ya*	j3p5
tien* ☎*	C10E5d-3p-3
tiend*	C-3H9O7S4U4V-3W3a-5b4c3d-3j4n-5o5p-4r8
tienda	C-3H10O3P-3U4V-3a-5d-3h3j5l3n-4o5p-4r5
tienda $	H6K3O4Q3S3U6W-3a-3o6
tienda ahorita	H3
tienda de	r4
tienda hoy	H5
tienda trabajando	m3
tienda y	S3
tiene	B-3C11E5F-4G5H-8S-4T-3U-5V-4X4a7c3e-3h-5i-4k-3m6n6o-3p11
tiene #	E6G6h-3
tiene $	P4n5p3
tiene acceso	m9
tiene acumulado	C3
tiene ahora	C-3p7
tiene algo	C8n-3
tiene cuenta	f4
tiene el	E3W4a5d-3j4
tiene guardado	p4
tiene la	C10M3j4p-3
tiene mas	I5
tiene mi	Q3W8
tiene monedero	C-3W3f4h4
tiene otro	l3
tiene para	d3
tiene puesto	m3
tiene puntos	C5
tiene que	G3L3
tiene saldo	C5
tiene su	n4
tiene tu	n7
tiene ya	C-3p6
tiene ☎	C13E5p-4
tiene*	O-3W5c6j17
tienen	L3O-4W6c6j20
tienen $	I-5L3W11
tienen bano	j4
tienen el	j3
tienen monedero	I3
tienen por	A3
tienen wifi	j8
tij*	q3
tiju*	O3
tijuana	O3q4
tim*	W5
tin*	b-3d5e3h6j11p-4
tina*	e6q-3
tinac*	e4q-3
tinaco	e6q-4
tint*	b-3d8h4j8p-3
tint* comp*	j3
tint* y*	j4q4
tinte	d5h4j5p-3
tinte #	h3
tinte completo	j4
tinte y	j3
tintes	q3
tintoreria	j3
tir*	K3W3n-4o7q11r-3
tira*	K3W3l3q9
tira* el*	M-3q9
tira* se*	l3
tirad*	K3M3
tirado	K4W3
tirado $	K5W3
tirados	l4
tirados se	l3
tiram*	M-3q8
tirame	M-4q10
to	F7c4h6
to ☎	F7
to* ☎*	F4h3
toa*	h5
toal*	h5
toall*	h5
toc*	B10C-6G9H-3L9P-3R3T-3V13a6h-5p-3q-6
toca	L5V13W4a5h-3q-3
toca a	a5
toca el	L4
toca*	G9L7
toca* a*	R3a6
toca* auto*	A3
toca* el*	L5V3
toca* por*	L5
toca* ☎*	G4
tocab*	G7
tocaba	G4
tocaba ☎	G5
tocaban	G3
tocan	F3L4
tocan #	F3
tocar*	L4b3
toco	B10
toco ese	B4
toco maura	B8
toco* ese*	B5
toco* maur*	B7
tod*	A3B8C-4D-6E-7F-6H4J4K3M-5P10R-3S-3U4V-6X-6Y4Z-6a-3b3c-5d4f-3g4i-5j-4m4n6o11r-6
toda	l3o5
toda la	H3l3
toda madre	o5
toda*	C3L3Q-4T-4U10W3X-3a-4b5d-5g5h-3l3m5n8
toda* junt*	S5
toda* la*	H5
toda* las*	B3H-3K4L6W5
toda* madr*	o3
toda* no*	A3H3f4g5h-3k3p3q-3
toda* pame*	m14
toda* pued*	g3l7
toda* sigu*	n3
toda* teng*	b5
toda* tien*	C4
todas	K3L6P5S3W4o3
todas $	H3
todas juntas	S4
todas las	K3L5W7
todav*	A4C5E-3K4L-4P-3W-3a-3b8d-4g5j9l3m4n5o-4
todavia	C6D-3J3K4L-4P-4W-3a-3b7d-7f4g6h-3j8l4m4n8o-4
todavia $	J8d-4g4n6
todavia no	A4H4K3S3f3k4q-3
todavia pamela	m10
todavia puede	l6
todavia sigue	K3n4
todavia tengo	b4
todavia tiene	C6n-4
today	U12
today $	U12
todo	A5B6C-8E-3F-3J5M-3N7O-3P5Q5S-3T6U-5V-4Y3b-5d6f-3g-3i-3j-5m-3n3o14q4r-3
todo $	A7L3Q-3T8e3l-3n-6o6q7
todo al	G4k4
todo bien	n11o-4
todo cierrenle	l4
todo con	L3
todo dar	o7
todo el	C-4d7
todo en	q3
todo lo	B16H7N5P9U-3W-3Y4n-5o-4
todo mi	d7
todo no	J5
todo y	a5h3
todo*	C-3H4I5L3O4P5W5Y4d5h-3j-3
todo* ahor*	l3
todo* al*	G4k3
todo* bien*	n13o-3
todo* cier*	l4
todo* con*	L3
todo* dar*	o11
todo* de*	L4
todo* el*	C-4d8
todo* en*	Q4
todo* lo*	B8H6N3P8W-3Y3n-4o-3
todo* los*	P5W6Y4
todo* mi*	d6
todo* no*	J5
todo* y*	a4
todos	C-3H4I4L3P3W7Y3d5
todos $	H7I7O4W-3
todos de	L6
todos los	P5W5Y4
tom*	C-4a4d20h3n10
toma	c3d5
toma #	d3
toma*	D5a7d8
toma* #*	d6
toma* de*	D6d4
toma* mien*	l3
toma* todo*	d3
tomal*	d6
tomale	d3
tomale de	d3
tomar*	d4
tomarle	d3
tomas*	h3n3
tomat*	a7
tome	d7
tome los	d3
tome*	d6
tome* #*	d3
tome* los*	d4
tome* sus*	d3
tomen	d4
tomen sus	d3
tomes	d4
tomes de	d3
tomo	n13
tomo $	n6
ton*	L-3O-3b9d-3f5j3k5o5
tone*	j7
toner	j4
toner $	j5
toni*	k3
tonit*	f4k3
tonito	k4
tonito $	k3
tono	B5f4
tono $	C3
tono anoche	B3
tono de	k3
tono ☎	f4
tono* anoc*	B5
tono* ☎*	f4
tons	a3b3o4
tons cuanto	H3
tons la	p3
tons* cuan*	H3
tons* la*	n3p3
top	I6
top #	I6
top*	L8
top* #*	I6
tope	L5
tope de	L7
tope* de*	L6
toq*	Z5
toqu*	J-3Z5
toque	J-4Z6
tor*	P-3a16h5j7
tort*	D3P-3a16d3h4j4
tort* de*	a4
tort* y*	h4
torta	D3
torta $	D4a3
torta*	a5j4
tortas	a4j4
torti*	a13d4
tortillas	W3a12d4
tortillas $	a6d3
tot*	C-6E-3G-3H15I7L-3P3S-3U12W-4Y5a-5b4f-3h7m-3p12q4
tota*	C-6E-3G-3H14I7L-4P3S-3U18W-4Y3a-5b8f-3h7j-3m-3p13
tota* #*	h14q-3
tota* cuan*	U5
tota* de*	H9I10p4
tota* del*	H10U4
tota* el*	H4p-3
tota* no*	q3
tota* que*	n5
tota* real*	q6
tota* regi*	U3
tota* sin*	H3
tota* tota*	H10h3
tota* vend*	H7U-3
total	C-6D-3E-3G-3H10I8L-3P3S-3U12W-4Y6a-4b8f-3h7p7q5
total #	h15
total $	H3b6l3p9
total cuanto	U4
total de	H9I12Q3p3
total del	U8
total el	H4p-3
total no	q3
total que	n4
total real	q8
total sin	H3
total vendido	H6
total*	H14U5p3
totales	H10U9p6
totales $	H11p6
totales del	H8
totales totales	H10
tra*	A-4B-8C8D13E3G3H-4J-8K8L-4N-4P-8R-5T-9W6Y-5a11b3c-3d3e12f-7g-6j7k3l4m11n-8o-4
trab*	D4H-5I-5K5O-4P-3T-3X3Z3a-5e-3h-3j5k9l11m17n9o4q-5
trab* acti*	k4
trab* aqui*	l7m6
trab* conm*	m7
trab* el*	k3n4
trab* en*	r5
trab* la*	K4l7
trab* que*	k4n4
traba	D5
traba $	D4
traba*	D-3H-4I-3K5O-4T-3X5a-4e-3j5k9l11m16o3q-3
trabado	K4n5
trabaja	l9m6r4
trabaja aqui	l8m7r-3
trabaja conmigo	m5
trabajador $	k3
trabajadora	k3
trabajadores	m8
trabajadores $	m4
trabajan	j4m4
trabajan conmigo	m3
trabajando	X7m6
trabajando $	m6
trabajar	W3k5
trabajar activamelo	k4
trabajar el	k4
trabajo	O-4S5l6o7
trabajo $	O-3S5Z4o6
trabajo la	l7
trabo	n6
trabo el	n3
tractor	K3n-3
trae	A-3B-3C15D-4E4F-4G3H-5I6J-3M4U-4W-6a11b4d10e4f-4h-8i4j-3m-3n-7o-3p9r-3
trae #	C10E4Q4q-4
trae $	C7p9
trae acumulado	C5
trae ahora	C-3p6
trae algo	K5b6
trae como	C6
trae de	e6
trae dinero	C4
trae efectivo	d5
trae el	C6M4q3
trae en	p5
trae la	M5a4
trae mal	E3
trae mas	I6
trae monedero	I4
trae nuestro	l3
trae otra	i5
trae prisa	n4
trae puntos	G4
trae su	S4V4
trae un	E3
trae una	i3
trae ya	p3
trae ☎	C3
trae*	E5F4H7K7U-3V3j13n-3q-3
trae* #*	C11E3Q3q-4
trae* a*	F5
trae* acum*	C3
trae* ahor*	C-3p7
trae* algo*	K3b5
trae* arri*	H4
trae* celu*	E5
trae* como*	C8h-3p3
trae* de*	G3e6j3
trae* dine*	C3
trae* efec*	d4
trae* el*	C6E3M4e7
trae* en*	K3p3
trae* erro*	E3
trae* este*	H5
trae* la*	M5S4V4j3
trae* las*	a3
trae* mal*	E3
trae* mas*	I6
trae* mone*	I7
trae* otra*	i5
trae* pris*	n3
trae* punt*	G5
trae* su*	S3V6
trae* un*	a3
trae* una*	i3
trae* ya*	p3
trae* ☎*	C4
traem*	H4K7a4
traeme	a7
traemos	H6K6
traemos $	K5
traemos arriba	H5
traemos este	H6
traen	e4h4j13
traen $	j8
traen el	e6
traen error	E3
traer	E3F3h-3
traer a	F3L3
traer celular	E5
traes	H5
traes $	H4
traet*	V3a3
trai*	D5F5G-3H-4I-3U3V5W-3Z3b10d3h6i-3j-3m3o-3p-3
trai* #*	D8
trai* el*	Z6
trai* en*	b3m7
trai* mal*	F5
trai* mi*	j5
trai* para*	b-3d7
trai* tarj*	E3
trai* un*	a4
trai* una*	h7
trai* yo*	U5
traia	D4E3F5Z4a3
traia #	D7
traia el	Z4
traia mal	F4
traig*	H-3I-3U3W-3b11d5h3m6p-3
traigo	A3I-3U3V5b8d3h6i-3m4
traigo $	b6
traigo en	b5m3
traigo la	U5
traigo mi	j5
traigo pendientes	A4
traigo una	h5
traigo yo	U4
traj*	a5e16q-4
traj* el*	a5e4
traje*	a6e4
trajeron	a8e5
trajo	e12
trajo de	e3
trajo el	e5
tram*	G7
tram* con*	G9
tramp*	G7
trampa	G8
trampa con	G7
tran*	F-3G-4H3L-3O10W15d-4j4
tran* #*	W9
tran* el*	W6
tranq*	o3
trans*	F-3G-4L-3O7W17a3d-4j4
transcurso	H3
transcurso del	H4
transferencia	a5j4
transferencia $	i3j3
transfiera	W7
transfiere	W5
transfiere #	W9
tras	q4
tras*	V-4W4q8
tras* los*	q4
trasp*	V-3W5q5
trat*	D9r12
trat* de*	r6
trat* esto*	c3
trata*	D5c3h3
tratamiento	h3
tratar	c4
trato	D10L3r4
trato mal	D3
tri*	D3q4
trig*	q3
trigo	D3q4
trime*	H3
trimestre	H4
trimestre $	H3
tro*	j3
tu	C-4D3I-3L-3O13Q-7R-3S-5T3U-3W-4X-3Y-3Z-3a17c5h-3i-3j5l-3n5p-5q-5r25
tu #	F3
tu $	O7T4a-3r13
tu ahi	m6
tu dime	T5
tu eres	r7
tu hermano	a5
tu mandamelo	A4
tu mensaje	r3
tu no	K3
tu o	B4n4
tu que	H4
tu quien	r3
tu sistema	D5
tu solo	r3
tu ubicacion	a7j5
tu* ahi*	m5
tu* eres*	r7
tu* herm*	a5
tu* lo*	k3
tu* mand*	A4
tu* no*	K4
tu* o*	B4n6
tu* que*	H4r3
tu* quie*	r3
tu* sist*	D5
tu* ubic*	a7j3
tum*	G10h-3q12
tumb*	G14h-4n-3q13
tumb* #*	G12
tumb* la*	q5
tumb* una*	q5
tumba	G7q5
tumba #	G6
tumba la	q3
tumba*	G9q8
tumbala	q4
tumbala $	q3
tumbale	G9
tumbale #	G8
tun	k5
tun ☎	k3
tun* ☎*	k3
tur*	K3Q3U8V3W4a3f-3h5i-3k5n-3q-3
turi*	h5
turis*	h4
turista	h4
turn*	B3K3U9W7h4i-4k6n-3q-4
turn* #*	h5
turn* de*	B3K3k4
turn* del*	V4
turn* matu*	k4
turn* pasa*	l3
turn* vesp*	H5
turno	B3H3Q5U8W6h5i-4k4n-4q-4
turno #	h7i-3
turno $	O4U8a5
turno de	B4K3k4
turno del	V4W3
turno matutino	k4
tus	T5o3
tus funciones	T6
tus* func*	T6
tuv*	a6l3
tuve	l4
tuve que	l3
tuve* que*	l3
tuvo	a7
tux*	l3
tuxt*	l4
tuxt* rosa*	l4
tuxtl*	l3
tuxtla rosalba	l3
tuy*	o6
ubi*	M13Z4a5h-4j7q-3r3
ubic*	M13Z4a7h-5j10q-3
ubic* la*	M8h-3
ubica	M5
ubica*	M6Z3a4h-3j12
ubicacion	a3j8
ubicame	M4
ubicar	M4
ubicar la	M3
ubico	r3
uc	C4f4k-4l5
uc $	C3l5
uc ☎	f4
uc* ☎*	f3
uff	a10
uli*	k4
ulis*	k3
ulis* anda*	l4
ulis* en*	k3
ulise*	C3k4
ulises	k4l3
ult*	B3C-3D-3F-3G4H7I3J-3L-3M-4P13U-5V-3W-3i9j-3m-3n9o-3p10q11
ulti*	B4C-3D-3F-3H7I3J-3L-3M-4O-3P14U-4V-3W-3e-3i9j-3n9o-3p11q13
ulti* #*	B5H9P6
ulti* capt*	n5
ulti* clie*	n5p3
ulti* comp*	b4
ulti* cosa*	B3
ulti* dia*	a5l4
ulti* hora*	H6
ulti* movi*	n3q3
ulti* no*	q4
ulti* que*	G5Q5i3n5p3q-6
ulti* tick*	P3
ulti* vent*	i4
ulti* vez*	B4P7n-3
ultim*	B6C-3D-3F-3H9J-3L-3M-4P11T-3U-4V-3W-4d-3e-3i7j-3m-3n11o-3p10q12
ultima	B3H3P6i7n8p5q9
ultima $	i3n15p-3q12
ultima captura	n4
ultima compra	b4
ultima cosa	B3
ultima hora	H6
ultima no	q3
ultima que	Q5n-3p4
ultima venta	p4q3
ultima vez	P7
ultimamente	I5
ultimamente $	I3
ultimas	P8
ultimas #	P6
ultimo	G4H-3l3n6p5q8
ultimo $	p4
ultimo dia	a5l4
ultimo movimiento	n4
ultimo que	G5i4n5q-3
ultimos	B5H8P4
ultimos #	B4H12
un	A-5B-4C6D8E8F3G6H-13I-5J-6K-4L6N-7O-5Q6R-4S10T-10U-6W5X-8Y-4Z-3a6b-3c10e5f8g-7h7i4j6k9l-5m-8n-8o11p-11q3
un #	W3h-3q10
un ajuste	G3
un alta	f10
un ano	L4g3
un asesor	c8
un asunto	c3
un aviso	A3
un bot	o-3r7
un buen	a4
un cafe	d5i3
un cajero	k15
un cambio	j3
un carga	D3G7d-3
un chavo	f5k5
un cliente	C6E5F9G5I-4Q3V5W-4f3j4n-4p-5q-5
un cobro	h3
un colaborador	l9
un colchon	h4
un comprobante	n3
un conteo	I8
un corte	j3
un dato	S3
un descuenta	W7
un detallito	F3
un digito	q8
un ejecutivo	c3
un empleado	D4Q6
un error	E3
un friazo	a8
un gansito	a3
un helado	i4
un humano	c8
un kilo	C6
un listado	P6
un mensaje	r4
un minimo	L5
un minuto	S5q5
un momento	S13n3
un monedero	C3E9
un muchacho	f5k7
un numero	q6
un ojo	C4
un pago	d5h-3
un pantalon	e3h4
un pesos	L3
un problema	D3
un producto	e3
un programa	r3
un punto	D3L4
un ramo	j4
un ratito	S6W4
un refresco	d3
un refri	a3h3
un robot	r4
un saldo	C7F4
un segundito	S8
un senor	V3
un ser	c4
un tecnico	c6
un telefono	c9
un ticket	Q4W4h9q-3
un trabajador	k4
un* #*	h-3q13
un* alta*	f12
un* ano*	L5
un* ases*	c11
un* asun*	c3
un* avis*	A3
un* bot*	r6
un* cafe*	d5i4
un* caje*	k18
un* carg*	G8d-3
un* casc*	h4
un* chav*	f5k4
un* clie*	C7D3E5F9I-4V3e4j4n-3p-5q-4
un* cobr*	h3
un* cola*	l7
un* colc*	h4
un* comp*	n3
un* cont*	I5
un* desc*	W13
un* digi*	q9
un* dine*	q3
un* ejec*	c4
un* empl*	D6Q7l-4
un* fria*	a6
un* gans*	a4
un* hela*	i5
un* huma*	c10
un* kilo*	C7d3
un* list*	P4
un* mens*	Z3r4
un* mini*	L3
un* minu*	S5q5
un* mome*	S11n4
un* mone*	C4E10
un* much*	f6k7
un* nume*	B4q5
un* pago*	d6
un* pant*	h4
un* past*	j3
un* peso*	L4q3
un* prob*	D3b-3
un* prod*	e4
un* prog*	r4
un* punt*	L8
un* ramo*	j7
un* rati*	S3W5
un* rato*	h3
un* refr*	a3d3h5
un* relo*	h3
un* robo*	r5
un* sald*	C9F4
un* segu*	S17
un* seno*	C3D4V3f3
un* ser*	c4
un* suer*	a3
un* tecn*	c6
un* tele*	Q3c8
un* tick*	Q4W3h8q-3
una	B-4D6E4G-3H-14I-5M11N-4O-9P-3Q14R4S-6T-6U-7V10X-6Y-4Z-5b-6c6e10f4g-4h14i13l-3m-8p-8q3r7
una $	b-3g7h4i-3n-3q12
una antes	h3
una becaria	k3
una cajera	B3Q4
una cita	j9
una clienta	G3L3d3e4
una compra	J3L3M4O-4Q8h9q-5
una correccion	E8
una cosa	h5
una cuenta	W3h4
una de	M10P3V3h8
una devolucion	A3Q8e6
una disculpa	F3
una empleada	k3
una hora	S6
una idea	I3
una invitacion	R5
una maquina	D4
una mas	V7h-3i8n6
una muchacha	k7
una nota	i3
una nueva	V9i3
una o	n3
una parte	d4
una persona	C3F3c12f3r11
una que	Q3h3o4
una segundo	i9
una semana	D3l6
una senora	E4V6f6
una sola	W3n4
una vendedora	R4
una venta	H-6J4M12O-6Q21T-3V-6h22i-3n-5
una vez	N3W5d5
una y	n6
una*	a3h11i5
una* amig*	Q3
una* ante*	h3
una* beca*	k3
una* caje*	B3Q5
una* cita*	j5
una* clie*	E3G5W-3f3h8
una* comp*	D4M4O-3Q11h10n-4q-4r5
una* corr*	E9
una* cosa*	h5
una* cuen*	W3h3
una* de*	M10P3h13
una* devo*	Q9e8
una* empl*	k4
una* fact*	W3
una* hora*	h3
una* idea*	I5
una* igua*	i9
una* invi*	R5
una* maqu*	D5
una* mas*	V8h-3i7n10
una* much*	k6
una* nota*	i3
una* nuev*	V9
una* o*	n4
una* part*	d3
una* pers*	C3F5V-3c12f4r9
una* por*	K3
una* preg*	O3
una* que*	h4
una* segu*	i9
una* sema*	D5l3
una* seno*	E3V11f6
una* sola*	W4n3
una* vend*	R6
una* vent*	H-7K-3M14O-4Q19V-5W-3h24i-3j4n-3
una* vez*	d6
una* y*	n5
unas	a5h11i5
unas acrilicas	h3
und*	q20
undo	q19
undo $	q21
une	W5k4
une angel	k3
une* ange*	k3
uni	l3
uni y	l3
uni*	H-4V-3g16h10j6
unic*	h7
unif*	D3h4j4
unifo*	j7n3
uniforme	D3
uniformes	j7
uno	D-4H3L3P4R3S-3V9W3X4b-4d-4e3f3g10n-5
uno $	G3W6f4g13h-5q5
uno al	H6
uno de	e3
uno mas	V7X6h3
uno nuevo	R5V3
uno por	B3P6
uno*	C4D8F7G-3e5i3l3o-3
uno* al*	H4
uno* de*	e5
uno* mas*	V6X5h6
uno* nuev*	R4V4
uno* por*	B3P6
unos	D12F4S5e5l3o-5
unos #	C3F4
unos dias	l3
unos* #*	C4F4
unos* dias*	l3
unos* zapa*	e3
uns*	X13
unsu*	X12
unsub*	X12
unsubscribe	X16
up	g12
ups	Z15q5
ups a	Z8
ups* a*	Z12
urg*	C5c6j5
urge	C5c5h3j4
urge hablar	c3
urge que	C3
urge*	c3
urge* habl*	c3
urge* que*	C3
urge* ya*	R3
uri*	k3
urie*	k3
urie* ☎*	k4
uriel	P3
uriel ☎	k3
usa	C-3F-3G-4L-3T9d19
usa #	F-3G-4d19h-3
usa $	Q-7T13
usa esto	Q4
usa todo	C-3d8
usa*	C-4E-4F-3H-3I6J3L14Q3T5V-3a-3d30f-3h-4j-4k3l4n-5q-4
usa* #*	G-4d13
usa* esto*	Q6
usa* todo*	d6
usad*	G3M3P4
usado	G3M4P3T4
usado $	G4
usal*	d22
usale	d8
usale #	d3
usam*	d5
usan	I4L4
usan el	I3
usan*	l4
usan* el*	I3
usan* esto*	l6
usand*	l5
usando	l5
usando esto	l5
usar	C-3D-3I3J3L10Q5T4V-3d23h-3j-3k5n-4
usar $	I4b5d8
usar el	L3
usar en	L3
usar esto	Q3k7
usar la	p4
usar los	Q4
usar mi	L7
usar mis	J5b-3d5
usar monedero	d4
usar saldo	d5
usar su	d3
usar sus	d3
usar todo	d4
usar*	G-3L6d3
usar* esto*	T5k6
usar* la*	p5
usar* los*	Q4W3d-3
usar* mi*	L7
usar* mis*	D3J5b-3d5
usar* mone*	d4
usar* por*	L3
usar* sald*	d7
usar* su*	d5
usar* sus*	d3
usar* todo*	L4
usarl*	L9d3
usarlos	L7d3
usarlos todos	L6
use	P9d7h-3
use $	P5
use el	R3
use*	J4
use* el*	R4
use* mis*	P3
uses	J4
uso	B4C-4P5Q-5R4S6T11b-3d8n-3r-3
uso $	R3S3T9
uso el	B3
uso sus	D3
uso* el*	B3
uso* sus*	D4
ust*	D4H-3L-3Q-3T-3Z13a5c4j4n-3r12
uste*	D5H-3L-4Q-3W4X-3Z8a3c4j3k3o3r10
uste* no*	Z6
uste* quie*	r3
uste* ☎*	k3
usted	Z6a5r12
usted $	a9
usted quien	r4
usted*	D9L-3Q-3W3Z8c7k3o3
ustedes	D5L-3Q-3W5Z8c6
ustedes $	D5P3o3
ustedes ☎	k3
usu*	B4W-3k11l12m8
usua*	B4k8l9m12
usua* a*	k3
usua* de*	l11
usua* hay*	m4
usua* para*	k6
usuar*	B5k8l9m10
usuario	B3k11l10
usuario $	B4k3
usuario a	k3
usuario de	l11
usuario para	k7
usuarios	m13
usuarios $	m6
usuarios hay	m4
uti*	L5
util*	L6d3
utili*	L5
utilizar	L5
uy	Z10a3q3
uy le	Z3
uy ya	a6
uy* ya*	a5
va	B-4D-4E-6F-5G-5H11I-4K-4L-5M-5O-3P-6R-3S-8V16W-7X-3Y-3Z-4a4c-3d6e-3f3g-3h6i9j-3k10l4m-4o19p7q6r-3
va $	U-4a-3o24p6q10
va a	F-4G-3H-4V-4a13d12h-6i4k14l5n5o-3q-3
va abona	F3
va al	J7
va autorizada	A4
va con	V-3h3o6q6
va de	H6e3l3
va el	H6V17f5
va en	H-3U3j3
va entrando	H5
va hoy	H9U-3
va la	H10V9q-4
va lo	H-3n5
va mi	n4
va otra	V12i5o-4
va otro	V5
va por	Q3
va su	V6p5
va una	V-3h7
va ☎	h10
va* a*	F-4G-3H-4V-4W-3a13d14h-6i4k14l6n6o-3p-3q-3
va* al*	J5
va* auto*	A3
va* con*	V-5d-3h4o9q8
va* de*	H5l4
va* del*	H4
va* el*	H4V12f5
va* en*	H-5U7j5
va* entr*	H4
va* hoy*	H9U-3
va* la*	H7V11n-3q-3
va* lo*	H-5n8
va* mi*	b3n8
va* otra*	V10i6o-4
va* otro*	V5
va* por*	Q3
va* qued*	o3p4
va* su*	V7p6
va* una*	V-3h7
va* ☎*	h8
vac*	W10f-3h4j4l3
vaca*	W5
vaca* #*	l3
vacac*	W9X4l3
vacaciones	W6
vaci*	b3
vacu*	h4j3
vacun*	h4
vacuna	h4
vaji*	L3
vajil*	L3
vajilla	C3L3
val*	C-3E-3F-4L19M-4Q5a-3d9j7n-5o18p-3q5
vale	L9Q6W-3h4n-6o19
vale $	o16
vale un	L7
vale*	L11d5j4
vale* lo*	L5
vale* un*	L5
valen	L6
valer	d4
vales	j7
valg*	M-3W7q6
valga	W5q4
valga*	W3
valgan	W3
vali*	A4d8h-3q3
valid*	A5d8h-3n3
validar	A6
validar $	A3
valido	d3
validos	d4
vam*	H15O-3Q-4V12f5h5n-6o7
vamo*	H14I3O-3Q-3V11f4h3n-5o5
vamo* a*	f5h3
vamo* con*	V9h4
vamo* hoy*	H3
vamon*	V4n-3o4
vamonos	V3n-4o8
vamonos con	V5
vamos	H15V10f4h3
vamos $	H16I4Q-3
vamos a	f5h4
vamos con	V7
vamos hoy	H3
van	D4F4Q3U11W-4b7d-3h10i-4j9k5m-3p-4
van #	D3F3G3h6i-3n3
van $	U11V4b7n-3
van a	L3a3j12k3
van mireya	k3
van mis	b4
van y	H6U-3
van* #*	D4F3G3h4i-3n3
van* a*	P4a4h6j8
van* mire*	k4
van* mis*	b4
van* y*	H3
vane bloqueala	l4
var*	I3S3
vari*	I4S4
vari* creo*	I4
varia*	I3
varias	I3
varillas	S3
vas	a15o6
vas a	a11
vas* a*	a12
vay*	J10h-3n6q-3r4
vaya	S3n4
vaya $	j3
vaya a	K3
vaya*	J13L3q-4r4
vaya* a*	J8n4q-3r4
vayan	r3
vayas	J13q-4
vayas a	J11q-4
ve	C8H-4c6n8
ve cuanto	p3
ve las	c4
ve* agre*	k3
ve* cuan*	p3
ve* las*	c5
vea	c6
vec*	B3D4H-4K4P11V4W7b-3d-5f3h-4n4p-3q10
vece*	B3D7H-3K3P14b-3h-7q9
vece* el*	G3
vece* ha*	B4
vece* la*	D7q3
vece* me*	P3
vece* que*	P7n5
vece* y*	R4
veces	B4D4G3H-4K3P12R3b-3d-3h-6i3n4q6
veces el	G3
veces ha	B4
veces la	D4i3
veces por	q4
veces que	P4n4
veces y	R4
veci*	V4W11d-3f4q3
veci* del*	W3
vecin*	V3W7d-3f5q5
vecina	V5W3f5
vecina $	P3
vecina del	W3
vecinas sumale	F3
vecino	W5
vecino $	W5
vel*	l3o7
vela*	l4
velador	l3
velador $	l3
vem*	S13a3o13
vemo*	S10a6o10
vemo* en*	a8
vemo* eso*	S7o-3
vemo* mana*	o6
vemos	S12a4o8
vemos $	S7o8
vemos en	a8
vemos eso	S7
vemos manana	o3
ven*	A-4B-3C-10D4E-8F-9G-8H11I-9J8K5M12N-7O-11P-10Q9R6S-5T-8U9V5W11Z-3b-8c3d-10e8f-9g-4h13i4j4k10l3m4n4o-12q7r-7
venc*	L12R4Y3n-3
venc* la*	R3
venc* los*	L6
vence*	L12Y3
vencen	L10
vencen $	L5X4
vencen los	L6
venci*	R6
vencido y	G3
vencio	R4
vencio la	R4
vend*	A-4B-5C-6E-3F-5G-4H9I-4J6K-3L-3M6O-3P-4R6S-4T-7U9V-8W18X-3Y-3Z-4a4b-7c-4d-4f-4h12j10k14l8m7o-5p-6
vend* #*	H-3L5M5h11n12q-5
vend* a*	h3
vend* al*	R4j6
vend* algo*	H5
vend* ayer*	H3
vend* como*	M3h3
vend* dian*	l3
vend* el*	H4a6h3
vend* en*	H11
vend* hoy*	H11W6
vend* jona*	k5
vend* la*	H-3W5e3h4
vend* mal*	h-11q16
vend* mas*	H4V-6k11
vend* nada*	J7
vend* reti*	l3
vend* un*	a3h3
vend* unas*	h4
vend* yo*	H-3Q6U6
vend* ☎*	k4
vende	W4
vende*	H-5Q-3R11U-3V-8W-4a-4f-3h10j18k22l10m11n-4o-3q-6
vendedor	k9l4q-3
vendedor $	k8
vendedor jonathan	k6
vendedora	R9V-5k11
vendedora $	k4
vendedora al	R5
vendedora mas	V-4k6
vendedores	l7m3q-3
vendedores $	R3l5m4
venden	j15
venden al	j3
vender	h9k6l3m7
vender $	H-3h14i4k5m8
vender diana	l3
vender retirala	l3
vendi	H-6J7T-3U9h11n8q9
vendi #	h8n12q-3
vendi $	U4
vendi a	h5
vendi el	h3
vendi mal	h-11q16
vendi nada	J5
vendi un	h3
vendi yo	Q4
vendi*	H16M9U6W16b-3h7n-5o-3p-3
vendido	H12Q3U8
vendido $	Q5U3W5
vendido en	H5
vendido hoy	H5
vendido yo	U7
vendiendo	U4j4
vendieron	H-3W9
vendieron hoy	W8
vendimos	H9M6U-3W-3e3
vendimos #	M5
vendimos hoy	H7U-3
vendimos la	e3h3
vendimos mas	H3
vendio	H8U-3W10h3
vendio algo	H5
vendio el	H4
vendio en	H5
vendio la	H-3W4
vendo	L6a7
vendo #	L5
veng*	S8V3a5c8g4
veng* a*	A3e4
veng* la*	V5
venga	A5V6c9
venga a	A3c3
venga la	V4c5
venga*	a7
vengas	a10
vengas $	a10
vengo	L4S12g3
vengo en	L4j4
veni*	D7e10
venia	D7e8
vent*	A-5C-7E-5F-6G-6H10I-7J9K9L-6M10N-4O-9P-7Q9R-5S-4U9V9a-4b-5d-6e3f-7g-4h13i7n9o-10p4q7r-5
vent* #*	V8h10n-3
vent* &*	M7e6n-3
vent* a*	W4
vent* ahor*	J5
vent* al*	U3
vent* ante*	p3
vent* ator*	K6
vent* atra*	Q3n5
vent* ayer*	B3
vent* brut*	H5
vent* cier*	l3
vent* con*	K4M5V4h-4q3
vent* de*	B6F-3G-3H15K-5M6h-3j3n8q5
vent* del*	H8W7q6
vent* el*	h-4k3n5
vent* en*	K6
vent* era*	J3
vent* es*	J3M4h-3l3
vent* eso*	J5q-3
vent* esta*	U3
vent* fals*	l3
vent* favo*	p4
vent* no*	q5
vent* novi*	H4
vent* nuev*	V-3h4
vent* o*	H4T7
vent* para*	a7
vent* pasa*	e4n-4p9
vent* pers*	U6
vent* por*	K8i8q-3
vent* que*	H-3K4q3
vent* qued*	Q3
vent* se*	H3
vent* teng*	U3
vent* trae*	K4M3
vent* un*	h3
vent* van*	H4
vent* ☎*	h-8n11q6
venta	A-3C-7D5E-4F-5G-5H5I-3J12L-4M13O-6P-4Q10R-3S-5T-6V7W-8Z-4a-8b-3d-5e3f-6g-3h18i10k-6l-5m-4n12o-6p7q13r-3
venta #	M4V4h8n-3
venta $	D4J7M-3O-3Q12S-3T-4U-4V9W-3X4Y4a-5c3e-4f-4h24i6k-3n6o-6p-5q3
venta &	M7e6n-4q4
venta a	i3n-3q4
venta anterior	p3
venta bruta	H4
venta chiquita	h3
venta con	M6h-7
venta de	B5G-3H5M8n5q5
venta del	H-3q6
venta el	h-3n5q3
venta era	J4
venta esta	p3
venta favor	p5
venta la	q4
venta no	q3
venta nueva	h4
venta o	H3
venta pasada	n-3p7
venta personal	U4
venta por	i7q-3
venta que	n3q3
venta ☎	h-9n13q5
venta*	A-3H12I-5J-3K14L-3M-4O-3P-3Q6T4U13W11Z7a-5c3h-4i-4k6l3m5n-4o-3q-11
ventana	Z8j5q-3
ventas	A-3H14I-4J-3K16M-3P-3Q7T4U14W12a-5c3h-8i-4j-3k7l3m4n-3o-3q-7
ventas $	H14K-8Q3U9W-5c3h-3k8m7n-3
ventas aqui	m4
ventas atoradas	K6
ventas ayer	B5
ventas cierrale	l3
ventas con	K4
ventas de	H11K-4W6
ventas del	H8W7
ventas en	K4
ventas es	l5
ventas noviembre	H4
ventas por	K6
ventas que	W3
ventas sin	K4
ventas tengo	H-3U4
ventas van	H3
vente	a9
vente con	V3
venti*	V3
ventita	V4
ventita $	V4
venz*	b4
veo	P-4Q15S10a7h-6n16q-4r-3
veo $	S7a6
veo con	S5
veo el	n5
veo la	Q3h-6n8
veo lo	Q8U-3
veo* con*	S7
veo* el*	n8
veo* la*	Q3h-5n8
veo* lo*	Q8U-4
ver	A9B12C17D-4E-8F-6G-5H7I6K8L-4N-5O-5P17Q9R-4T5U7X-4Y-4Z-5a-10b16c-3d-13e-5f-8g-6h-3i-5k-7m19n6o-10q-8r-5
ver $	A5C6n3
ver aprobaciones	A11
ver bitacora	B7
ver cajeros	m6
ver colaboradores	m9
ver cuales	m6
ver cuanto	C11H-3U-3W6
ver el	C3H3P5V4b5d-3
ver en	P3
ver ensename	H-3T6n5
ver equipo	m4
ver ese	H5
ver la	H14m3
ver las	A5P3
ver lo	C4P6U3W3
ver log	B14
ver los	C4H9I-4P-3Q3W6
ver mi	P-3Q5U4b10
ver mis	I4P9U6b3
ver monedero	C10
ver pendientes	K11
ver puntos	C8b6l4
ver que	B5H-3K4P7T3
ver quien	I4m3
ver quienes	m3
ver saldo	C10b5
ver si	U6b3n8
ver staff	m14
ver su	p3
ver todo	B3
ver*	A5C4D3W-3a3c3h-4j4n11q-3r8
ver* apro*	A11
ver* bita*	B5
ver* caje*	h5
ver* cola*	m11
ver* cual*	m6
ver* cuan*	C8U-3W6
ver* el*	C6P3V5b4d-3
ver* ense*	T6n4
ver* equi*	m5
ver* ese*	H5
ver* la*	H13m5
ver* las*	A10
ver* lo*	C3P8U3W3
ver* log*	B22
ver* los*	D4H6I-4W7m3
ver* mi*	P-3Q4U6b9
ver* mis*	I3P5U6b4
ver* mone*	C9
ver* pend*	K6
ver* punt*	C12l4
ver* que*	C-3H-3K3P9
ver* quie*	I4m5
ver* sald*	C11b5
ver* si*	J5S4U6Z-3b5n7
ver* staf*	m13
ver* su*	p3
ver* sus*	B3
ver* todo*	B4I3l5
ver* un*	Q3
veras	r3
veras $	r5
verd*	A5D3Z3j8n8q-4r3
verd* a*	A4
verd* no*	T4
verd* pasa*	A3
verda*	D6J-3c3j5n9q-3r6
verdad	D4c3j7n8q-4r4
verdad $	D5a4j6r5
verdad no	T3
verde	A5
verde a	A5
vere*	K3n8
verem*	K3n6
veremos	n5
veri*	C8n7
verif*	C7n7
verifica	C8
verificacion	K3n5
verm*	A4
verme	A4
verme $	A4
vero	F6
vero abonale	F5
vero* abon*	F6
ves	Y4m5q4
ves $	Y5n3
ves tu	m5
ves*	H3e6h5j5
ves* tu*	m6
vesp*	H6
vespe*	H3
vespertino	H4
vespertino $	H4
vest*	e7h3j4
vest* de*	j5
vesti*	e5h5j3
vestido	e5
vestidos	j5
vestidos $	e3
vestidos de	j5
vet*	Z3
vete*	Z3h3
veter*	Z4h3
veterinaria	Z4
vez	C-3D10E-3F3G-3J-6P10Q3T6V-12W4Y8a7d3e-3f3h-3i-3j-5l-3n11
vez #	i7
vez $	L3P4V-4Y3i-3n13q-3
vez a	n6
vez ahora	i5
vez brenda	B5
vez como	Q3
vez de	D4F4W3h-4
vez del	F3q3
vez el	T6V-3
vez la	P3V-4n8
vez no	a7
vez pasada	F3
vez que	P3f5
vez yo	O3h5i-3
vez* #*	i5
vez* a*	n6
vez* ahor*	i4
vez* al*	a3
vez* bren*	B3
vez* como*	Q4
vez* de*	W4h-3q3
vez* del*	F3
vez* el*	T4
vez* favo*	T4
vez* la*	D3V-3n3q3
vez* no*	a6
vez* pasa*	P3
vez* que*	D3P3f3
vez* yo*	h5
vi	D-3P3a8g4n8o9
vi $	o9
vi el	g6
vi gracias	o5
vi que	D-3P5
vi si	n5
vi* el*	g5
vi* grac*	o4
vi* que*	P4
vi* si*	n4
via*	H5
viaj* que*	H3
viaje	H4
viaje que	H4
vid*	a8
vida	a8
vie*	F3I-3J4L-3M-4O3P5T-3U-3V12W6a7c-3e4f4g-3h-5k-3n-3o3p-3q-3
viej*	A3C8W8Z3a7d-5
vieja	a7
vieja $	A3
vieji*	C7d-3
viejita	C5d-3
viejo	G4W4
vien*	C-5H-3J5P3V13W-3d6e7f6h-4l4o4q-3
vien* a*	d11e4
vien* con*	i3
vien* el*	P5S5n4
vien* en*	L3V4
vien* la*	S4
vien* por*	d3e3
vien* una*	V4f4
viend*	J5n8p4
viendo	J6n4
viendo $	J7
viendo feo	p4
viene	C-5P5S6V11W-3a4d7e6f4h-3l4n-5o-3p-3q-4
viene $	V7a4l5n-6
viene a	d4e5
viene con	e3
viene el	P6S3
viene en	L3
viene la	V4
viene otro	V3
viene por	e4
viene una	V4
viene*	d4
vient*	V3o13
vientos	V3o6
vier*	F3H6O6W4a6j3n-3
vier* #*	j4
vier* a*	j3
vier* lo*	W3
viern*	F3H5O9W3a3j3n-4
viernes	F3H7O5W4a5j3n-3
viernes #	j4
viernes $	D5F3O9W3a3j-3n-3
viernes a	j3
viernes lo	W3
vig*	L9
vige*	L10
vige* de*	I4L9
vigen*	L10
vigencia	L11
vigencia de	L9
vil*	h6
vill*	h5
villa*	g3h5
vin*	I3P12R4a3d-5e5h9k-3n-6
vinc*	R4
vinc* de*	R3
vincu*	R5
vinculo	R4
vinculo de	R4
vine	h3
vini*	I3h3
vinie*	I3
vinilica	h3
vinilica blanca	h3
vino	E3H-3P13d-3e7h6n-6
vino a	C3e5
vino ayer	E3
vino el	P6
vino en	l4
vino la	P4h3
vino* a*	e4
vino* ayer*	E3
vino* el*	P5
vino* en*	l4
vino* la*	P3h3
vino* por*	P3h3
vir*	h4
virid*	k3
vis*	A7D3P11a11o-3
visi*	D3P12
visit*	D3P13
visita	D3P3
visita $	P3
visitas	P7
visitas $	P11
vist*	A8a11
vist* buen*	A6
vist* la*	a5
viste	a14
visto	A8n3
visto bueno	A8
vol*	D3K7S-3a-3h-4i6n3q6
vola*	K5n-3
volad*	V4
volada	V3
volan*	K4
volando	K5
volando $	K4
volt*	q5
volv*	O3T3Y3g3h-4i5n6q3
volv* a*	D3g3h-4n7q6
volv* el*	n3
volv* quit*	l4q-3
volve*	T4g3l3n9
volver	T4g4l4n8
volver a	g3n9
volver quitale	l4
volvi	D3O3q3
volvi a	D3h-3q5
volvi*	i7n4
volvio	i6n4
volvio el	n4
volvio la	K3
vouc*	q3
vouch*	q3
voucher	M3
voucher $	q3
voy	A5D-5G-3J5L-3N3P4Q-5S14T-4U21W-7Y-3a8c-3d7h5j-3l-4n-9o7p-6q-3
voy $	D-3H3J5P9U7p-3
voy a	A4D-3G-3S9W-5X3a4d9e4h7l-3n-6
voy al	a4
voy hoy	H-3U10
voy llegando	A3
voy por	a6e-3
voy saliendo	b3
voy* a*	A4D-3G-3P-3S10W-6d9e3h8l-3n-5
voy* al*	a3
voy* hoy*	H-4U14
voy* lleg*	A3
voy* mane*	S3
voy* por*	S3a6e-3
vs	H6
vs la	H8
vs* la*	H6
vue*	H-3I3Q-3S8V-3W-3Y8a-4e9h-4i3k4l-3n11q6
vuel*	C-3I3Q-3R3S10V-3W-3Y8a-4e9h-4i3k5l-3n10q7
vuel* a*	J4R4Y9i3k3n14
vuel* desd*	I5
vuel* el*	e5
vuel* la*	e4
vuelt*	I3e13n7q-3
vuelta	e12n4
vuelta $	n5
vuelta el	e4
vuelta la	e4
vueltas	j3
vuelto	I4
vuelto desde	I3
vuelv*	Q-3S10Y10a-3e-3h-3i4k3l-3n9q8
vuelva	k3
vuelva a	k3
vuelvan	Y3
vuelvan a	Y4
vuelvas	J4
vuelvas a	J6n-4
vuelve	R4i5
vuelve a	R4Y4i3n4
vuelvela	k4n-3q9
vuelvela a	k3
vuelveme	Y4
vuelveme a	Y4
vuelven	L3X5
vuelven a	X4
vuelvo	S11n16
vuelvo $	S9n-3
vuelvo a	n18
wen*	B5O17W4f4q-3
wend*	G4W4f5k3
wend* al*	k5
wend* se*	B4
wendy	B4G5W3f3k4q-3
wendy $	G4
wendy al	k3
wendy se	B6
wey	h3l4
wha*	T8n4
what	T12n4
wif*	a3j8
wifi	j7
wil*	f3
wro*	Z8q8
wron*	Z7q7
wron* chat*	Z4
wrong	Z8q8
wrong chat	Z9
xala*	a4
xalap*	a3
xalapa	a3
xalapa $	a4
ximena	P4
y	C-5D13E3G-6H9I-7J-9K-6L-6M7O-9S7T8U-3Z-7c-3e8f-3g7h10j-4k-7m-3n3o-6p4q5r8
y #	H11d4h8q-3
y ahi	S3
y ahora	D7R3T12b4h-4
y al	H3a5
y antes	H6
y aqui	T3
y brayan	m4
y cargos	P6
y clientes	I4
y como	Q4q-4
y con	M3n-4
y cuando	P3
y cuanta	H4
y cuanto	H3p4
y de	H5b3n-4p9
y dejo	q6
y dio	F3
y el	A5C7a5q-3
y en	H3
y encima	D4
y era	D5q10
y eran	i3
y esas	q5
y eso	n4
y esta	D3d4h-4
y este	r7
y esto	T10
y folio	i3
y hoy	D4
y hueso	c4
y la	d6n14
y las	j7
y le	F4G7h5p5q-6
y lo	D4H7d5e6h-3q-4
y los	H-4n3p4q6
y luego	S-5T7V3a3n5
y me	C-3D3H9Y6g3n-4q-4
y medio	Q4
y mesas	j3
y mi	N7U5
y nada	D4
y nadie	D5
y ni	D8a4
y no	D8F3J-3M3S-3h-4l5n5q9
y ora	n10
y otra	i4
y pago	b3
y para	Q4
y por	B3H5P3r4
y pusiste	q3
y que	P3T7a3e3
y quien	B3
y quiere	C3f4
y quiero	P4d-3g8
y regreso	S8e-4
y se	J3e6l3
y seguimos	S8
y segun	E3
y si	L3Q10n4
y sigo	D4
y sigue	A3
y sistema	E4
y solo	D5n-3q4r-3
y su	C-3d-3k3p9
y te	S9n3
y tenia	F3
y trae	l3
y tu	r14
y un	h5
y una	a4
y vale	o3
y vuelvo	S9
y ya	E10F4S5V3Y3e3h-3q-3
y yo	D3W3h-3i-3q7
y ☎	C4W3f5h-4
y* #*	H8h11q-3
y* a*	p4
y* ahor*	R3T15V-3b6h-3n3
y* al*	H4a4
y* ante*	H5
y* aun*	G3
y* bray*	m3
y* cach*	h3
y* canc*	q3
y* carg*	P4
y* clie*	I3
y* como*	Q4q-4r3
y* comp*	a5
y* con*	M4n-4
y* cuan*	H9I-3P6U-5p3
y* de*	H3U4b3n-5p11
y* debe*	E3
y* dejo*	q8
y* desp*	n4
y* devu*	e3
y* dio*	F5
y* el*	A5C6a4q-4
y* en*	H3U3
y* enci*	D3
y* era*	q7
y* eso*	n5
y* esta*	D3d3
y* este*	r4
y* esto*	T9
y* foli*	i3
y* gast*	h5
y* hoy*	D5
y* hues*	c3
y* la*	d6n11
y* las*	j5
y* le*	F3G7h5p5q-6
y* lo*	H4d7e7q-5
y* los*	D3H-3p5q4
y* lueg*	S-4T7a3n8
y* me*	H9W4Y6g3n-4q-5
y* mi*	N5U7
y* nada*	D6
y* nadi*	D3
y* ni*	D6a6o-3
y* no*	D10F3J-4M4X-3l5n7q4r3
y* ora*	n10
y* otra*	i5
y* pago*	b3
y* para*	Q5
y* por*	H4r3
y* pusi*	q5
y* que*	P3T8a4e3
y* quie*	B7C3b3g8q-3
y* regr*	S5
y* resu*	G3
y* sali*	q3
y* se*	J3e5l3q-3
y* segu*	S6
y* si*	L4Q12h-3n7
y* sigo*	D3
y* sigu*	A3
y* sist*	E3
y* solo*	D3q3
y* su*	C-3d-3h3p9
y* te*	S9
y* tu*	r11
y* un*	h5
y* una*	h3
y* uste*	r3
y* vuel*	S9
y* ya*	D-3E8F3S3V3Y3i3n-3
y* yo*	D4W3h-4i-4n-3q10
y* ☎*	f4
ya	B-9E-6F-5H3I6J5L-10M-4N4O6P-7T-4U3V8W-7X6Z-12a7b6f-7g-3i-8j3l10m5n12o11p9r-12
ya #	h8
ya $	C-6I6L-3V-3a-5c3d7l3n20o-7p16q-3
ya abrimos	O6
ya acabe	U3
ya acepto	f4m5
ya agarro	l3
ya aparece	m3
ya aparecio	n6
ya bajo	H3
ya caduco	R5V-3
ya cambio	j3
ya canjeo	G8W3d-5
ya casi	S8U5
ya cerraron	H3
ya cobre	h7
ya comiste	a14n-3o-3
ya completo	p7
ya con	H-3I4h7n-4o3p10
ya contesto	n7
ya cuanto	U5
ya despache	V5
ya di	R4j3
ya el	p3
ya en	H3S3
ya entendi	o4
ya esta	D-3M5Q4a3f-4m4n19q-3
ya estan	n9
ya estoy	O9
ya estuvo	X3l4n9
ya firmo	k5
ya habia	n6
ya hay	b4n4
ya hice	H3
ya inscrita	I5
ya jaja	I3
ya junta	C3
ya junte	d3o3
ya junto	C3n-3p5
ya la	D-3a-4e3j4n14q11
ya le	A7a5e5n9p-3
ya llegamos	H4I6
ya llego	V4a6j4
ya llegue	O10U4b6
ya lo	F3J3M6e3o4
ya los	G3b4
ya me	D6H4J4P-3Q-3S-3T8X-3d-3f4h9j-3l-3o8q-3
ya mero	S9a9o-3
ya meti	Q3
ya ni	D4
ya no	A-3C-3D-4E-3G6H-5J8L-3N14Q-3U-3V-4X15Y3Z-3a-8d3e5f-3g-4h-4k-4l19n-11o-8p-3q11
ya otro	V5
ya pagado	h3
ya pago	J4V8d-3h8
ya pague	h9
ya para	H3p4
ya pasamos	I4
ya pasaron	b-3n8
ya paso	C6k4n10
ya pueda	k12
ya puede	L3k3n4
ya puedo	L-3b7n3
ya que	S10d4n-3q3
ya quedo	V3h-7m5n8o10p-3
ya quiero	X-3Y4
ya quitale	l3
ya regrese	A4
ya revisaste	n4
ya sale	m6
ya sali	a6
ya salio	e-5n9o4
ya samuel	l7
ya se	C8F-3G-4H-4K6L3Q-3V4W-3a5l4n9o4p-3q-3
ya somos	I3
ya son	H4b7
ya subio	W4b3
ya sumado	p3
ya superamos	H10
ya te	o7
ya tengo	o7
ya termino	a4l3n3
ya tiene	Q3h-3n7
ya va	V4a3
ya van	D9P3
ya vas	a7o8
ya vendi	h-16n17
ya vi	n-4o13
ya viene	a8
ya viste	a6n-3
ya volvio	Q3
ya voy	a3
ya ☎	E8
ya* #*	h8
ya* abri*	O5j13n-3
ya* acab*	U4
ya* acep*	f3m4
ya* agar*	l6
ya* apar*	n5
ya* cadu*	R6
ya* camb*	j3
ya* canj*	G6W4d-4
ya* casi*	S6U4
ya* cerr*	H4
ya* cier*	V3
ya* cobr*	h5
ya* comi*	a10n-3
ya* comp*	P3b7p11
ya* con*	H-3I4h6n-3o3p10
ya* cont*	n6
ya* cuan*	U5
ya* desp*	S3V5n4
ya* di*	R3j3
ya* el*	V3
ya* en*	S3
ya* ente*	o3
ya* entr*	m3n3
ya* esta*	D-4M6Q4a7f-4g3m3n19q-4
ya* esto*	O9
ya* estu*	X3l4n5o8
ya* habi*	G3n3
ya* hay*	a-3j4n6
ya* hice*	H4
ya* insc*	I3
ya* jaja*	I7
ya* junt*	C6d8n-3o3p4
ya* la*	a-4j4n13q10
ya* le*	A6F-3G-3e5n12
ya* lleg*	I7O12a3b4j7n-7q-4
ya* lo*	M5d3e3o4
ya* los*	G4b4
ya* me*	D5H4L3P-3Q-3S-3T10X-4a-3f6h7j-3l-3o11
ya* mero*	S10a3
ya* meti*	Q3i3
ya* ni*	D4
ya* no*	A-3C-3D-3E-3G8H-5J9K3L-3N16X14Y3Z-3a-8d4e5f-3g-4h-4j-3k-4l19n-13o-9p-3q8
ya* otro*	V6
ya* paga*	h4
ya* pago*	J3V7d-3h6
ya* pagu*	h7
ya* para*	p4
ya* pasa*	I3n7
ya* paso*	C7k5n8
ya* pued*	b6k13n6
ya* que*	S9d3n-4
ya* qued*	V5a4h-8m5n10o13p-4
ya* quie*	Y4i4
ya* reba*	H3n-4p11
ya* regr*	A4
ya* revi*	n3
ya* sabe*	c4h3
ya* sale*	m6
ya* sali*	a7e-6n8o3
ya* samu*	l5
ya* se*	C9F-3G-4H-4K4R3V4a5b3l3n12p-4q-4
ya* somo*	I3
ya* son*	H5U4b7
ya* subi*	W4b3
ya* suma*	p3
ya* supe*	H7
ya* te*	o5
ya* tend*	b4p4
ya* teng*	d4o3
ya* term*	a5l4n4
ya* tien*	Q4h-3j3n6
ya* va*	V5a3
ya* van*	D8
ya* vas*	a10o5
ya* vend*	a6h-18n17
ya* vi*	n-4o12q3
ya* vien*	a6
ya* vist*	a5n-3
ya* volv*	O3
ya* voy*	a4
ya* ☎*	E8
yad*	W3k4m3n-3
yadi*	W4d3k3m3
yadi* con*	k5
yadir*	W4k4m5n-4
yadira	W4k4m3n-3q-3
yadira $	W4
yadira con	k3
yadira o	m3
yare*	k3
yare* ☎*	k3
yareli	k4
yes*	f-3h9k3m5n-4
yese*	B3O3f-3k3m6
yese* hoy*	B4
yese* o*	m8n-3
yese* ☎*	f-3k4
yesen*	O3f-3k3m6n-3
yesenia	f-3k5m4
yesenia hoy	B4
yesenia o	m4
yesenia ☎	f-3k3
yo	A6C-5D9H-8I-6K-4L-8M-4N4P-3Q3T-5U31V-4X3Y-4Z-3a3e-3g9h6i-5j-6k-4m-4o-3q3
yo $	D3H-3I-5N3U20n6
yo autorice	A3
yo cuanto	p3
yo de	A3
yo diga	l3
yo en	U6
yo hoy	Q4
yo la	c3
yo le	A3
yo lo	F4
yo mero	U6h5
yo no	B4D4J4q3
yo nunca	r3
yo por	R4
yo quiero	a4
yo son	E3
yo tambien	L-5a3g9
yo te	X3
yo tenia	D6
yo traigo	b4h3
yo* auto*	A5
yo* comp*	D3
yo* cuan*	U5p3
yo* de*	A3
yo* desp*	U3
yo* diga*	l4
yo* en*	U6
yo* hoy*	Q3
yo* les*	S4
yo* lo*	F3
yo* mero*	U4h4
yo* no*	B5H4J5q3
yo* nos*	l3
yo* nunc*	r4
yo* por*	R3
yo* preg*	X5
yo* que*	U3
yo* quie*	a4
yo* soli*	U3
yo* son*	E3
yo* tamb*	L-5a4g12
yo* te*	X4
yo* teni*	D6
yo* trai*	h6i-3
yo* vend*	U3
yol*	C5E3P5d3
yoli	C4G4P3h3
yoli $	C4G5
yoli no	E4
yoli* no*	E6
you	T8n5o8r8
yul*	l4
yuli* que*	l3
yulia*	l3
yuliana	l3
z	a17
z $	a15
zap*	A5e5j7
zapa*	A4e5j3
zapat*	A5e5
zapatos	A5e5
zapatos $	A5W3e-3
zapo*	j4
zapop*	j3
zapopan	j5
zapopan $	j4
zas	o22
zoi*	E5
zoil*	E5
zoil* hay*	E5
zoila	E4
zoila hay	E4
zul*	C4R3k3
zule*	R3k5
zule* al*	k5
zulem*	R3k3
zulema	R3k6
zulema $	R3
zulema al	k4
zum*	j3
zumba	h3j4
☎	A-5C22D-5E18F19G18H-14I-9J-7K-6L-7M-10N-5O-7P19Q-11R4S-9T-9U-9V-6W9X-6Y-5Z-7a-14b-6c6d18e12f24h23i-14j-9k17l6m-8n3o-11p-18q-3r-6
☎ #	C-3E-3F4M-3d8h8n11q3
☎ $	A-3C22D-7E16F16G16H-13I-8J-6K-5L-10M-8N-4O-7P22Q-10R7S-8T-8U-8V-6W9X-5Y-4Z-6a-12b-9c7d18e15f26h22i-12j-8k17m-7n-6o-9p-17r-5
☎ a	C5E7W6f4
☎ al	G-3W8k4
☎ anulala	l4
☎ aumentale	F4
☎ autoriza	G3
☎ borrala	G3
☎ compensale	F3
☎ compro	h7
☎ cuanto	C11p-3
☎ cuantos	C4L4
☎ daselo	F6
☎ de	h6l6q-3
☎ derivado	E4
☎ descuentale	G3
☎ desinflaselo	G4
☎ el	q4
☎ en	C-3F8P3
☎ era	l5
☎ eran	F6
☎ es	G5W3f4h-3k3
☎ esta	E7
☎ favor	C13F4d-3
☎ folio	h5
☎ gasto	h4
☎ gracias	C4o-3
☎ la	h5
☎ le	C3F4d-4
☎ lo	h3
☎ monto	h4
☎ ni	E7G-3
☎ no	C5E4
☎ o	C8
☎ para	C4d5
☎ ponlo	E4
☎ por	C3G5d3e5f3
☎ porque	J3
☎ que	C5E3b5
☎ quiero	E5
☎ saldo	C9
☎ se	F10
☎ son	d3
☎ sumale	F3
☎ tenga	E6
☎ ticket	n11
☎ tiene	C5
☎ trae	C3G3
☎ va	k5l-3
☎ van	F6
☎ y	C4D3
☎ ya	C7F3G3W3l4n3
☎* #*	C-3E-3F3M-3d8e-3h8n11q4
☎* a*	C8E9W5d-3f4
☎* al*	F-3G-4W12k3
☎* anul*	l4
☎* aume*	F5
☎* auto*	G3
☎* borr*	G5
☎* comp*	F4h6
☎* cuan*	C18L5n-3p-6
☎* dase*	F3
☎* de*	h5l6
☎* deri*	E5
☎* desi*	G4
☎* devo*	G3
☎* dice*	C3
☎* el*	q3
☎* en*	F7
☎* era*	l7
☎* eran*	F5
☎* es*	G5P-3W6f3k4q-3
☎* esta*	E6
☎* favo*	C12F4h3
☎* foli*	h3
☎* fuer*	h3
☎* gast*	h5
☎* grac*	C3h3o-3
☎* la*	h4
☎* le*	F4d-3h3
☎* lo*	h3
☎* me*	C4
☎* mont*	h8
☎* ni*	E7G-4
☎* no*	C5E4
☎* o*	C6
☎* pago*	h3
☎* para*	C6d4
☎* ponl*	E4
☎* por*	e3h5
☎* porq*	J3
☎* que*	C6E3F3b5
☎* quie*	E3d3
☎* quit*	G4
☎* saca*	d3
☎* sald*	C9
☎* se*	F10G-3
☎* si*	C3
☎* son*	F4
☎* teng*	E6
☎* tick*	n14
☎* tien*	C6G3
☎* trae*	C4G3
☎* va*	k5l-3
☎* van*	F5
☎* y*	C3f3h3
☎* ya*	C7F3G6W3h-3l4q-3`,
  },
  /** Words of those that agree, and seldom of others. */
  agreeing: "acepto adelante afirmativo agradezco aja andale anotala apuntala arre asi avientala bien camara chavo chida chido cierrala claro coincide compare confirmado confirmo conforme corazon correcto cuadra dale darle datos echale echela efectivamente ei esos estuvo ey fierro grabala gracias guardala guardarla gusto hagale hazle hecho hombre huevo jalale jefe juega listo mandala mera merito mero metela metele mhm muchas mucho muevas muy obvio ok opcion orale perfecto primera problema proceda procede puedes quede registrala registrale registrarla reina revise rey shi si simon simona sobres subela supuesto tal tarde vale visto",
  asked: {
    intents: "answer approvals back balance cancel change complaint correction corte customers denial doubts earning findSale forgetMe greeting history howTo later menu myDay next no noPhone noTicket notAllowed noticesOff oops other ownBalance person redeem refund register registerMe sale sameAgain shop status thanks thatBalance undo wait whatIsIt whoAreYou yes yesBut",
    features: `	A16B-6C4D-4E17F10G-4I-4J-6K-7L-4M-3N-7O-6Q-6R-6S-5U-6V-4W11Y7Z-4a-5b-3c20d-6e-5f-4g-6h-4i-5j-5k-5l3m-4n6o-7p-6q19r14s-4t22
#	A74C-9D-5E-20F-7G7H61K-3L-3M3N18O-3P-5Q-3R-4S-4T-4V-4W-19Y-11a-3b-4c-8d-3e-3f5g-4h-4i-3j23k-3l-3o-6p-4q-6r-16s-3t-14u4
# #	A9H8
# $	A36C-6F-12G-3H49I-3M-3N13P-3W-12X-5Z-3b-3f-3j11n-4q-3r-7t-8u11
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
& $	A37E-5F-7H36W-5Y-13c-3q-5r-5
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
*ado	A-5D3E-7G3M3Q6R4W-9X3b3c5e7f4o7r-8t4
*ador	E5X8
*ados	W-4r3t7u-4
*adra	F6W-3t6
*adre	Z5b4n12r-3
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
*aja	F-4H-4X-5Y8b12c8n16q6r-5u-5
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
*arla	A5t4
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
*cias	A-3E7F-3H-3K4n19q-3r-3t4u-4
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
*dre	Z5b4n12r-3
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
*eje	Y-5n20t-3
*ejo	E4X3c4
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
*ena	b4n5q3
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
*guno	X8Y5
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
*igo	A-4E-5F-4H6S10U3X-3c-3n5q19r5u-8
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
*imo	A-4E-3F-4G6R5W-4X18Y-3c-3n3q-4t3
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
*ita	C-3E5F-6Y-3k4p3q21r-7
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
*jaja	c7n15q-3t-3
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
*mero	E-9F6H5S3W-4X7f-3h7n-3r6
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
*nes	A3E-6H-3T11W9Y-4a5n5t-6u3
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
*nte	A-4B3D-3E-8F-4H-6J3M-3V8W-9X7Y6c5e5f-3h4m-3n-4q4r-4t14u6
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
*odo	A3E17F-5H-5Y-4f6n3t7
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
*ones	E-5H-4T11W10Y-3a5n6t-5
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
*oven	A4F-3W-3n5q5r-4
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
*res	E-3F-5K3Q4R3X-5c-4n8r7s24u-5
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
*rita	E-3F-3W3q23r-4
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
*stra	A6H-3
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
*tas	A-11E-3F-4H5L7U13W-4Z9n3q-7r13
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
*tres	E4K3
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
*uno	X8Y5
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
*ven	A4F-3W-3n5q5r-4
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
<3	A17B-7C13D-3E19F5G-9H-8I-8J-6K-7L-8M-9N-8O-7P10Q-7R-8S-8U-8V8W40X9Y12Z-8a-7b-10c41d-7e-7f-9g-8h-9i-7j-10k-7l-6m-10n20o-9p-8q22r-3s-4t40u-12
<7	A14B-5C4E10F13G-13H5J-4K-3O-7Q-4R-5S-8T4V-8X-4Y6Z-8c5f-6g-7h-3i-9j-5k-3l10n4o-5p-8q7r21s-3t10
>6	C-7E4G14H6I-3K-3N-5P-8S7T-6V-4W-16Y-3Z9c-8d-5f6g5h3i6j6n-10p5q7r5t-5u7
@amount	A36B-4C13D-7E10G-4H-11L-3M5N-3P3V-7W-5X-10Y-6c21d-5e-3h-3i-3k3m-4n3o3q5r3t-4u-18
@phone	A36B-3C-5D3E6H-12I-4M-3N-4P3Q-3R-3S-4T5V-5W-22X53Y-19Z-4b5c20g-3h6j-4l-3m-3n16o-9p-4q-4r3t-12u-22
@summary	A-55B-3C-5E13F25G-4H29J-6K-7L-4M-7N-7O-5P-3Q-4R-7S-4U-7V9W50X-19Y-22Z-5a-4b-6c-14d-4e-5f-5g-5h-6i-5j-5k-7l3n-14o-5p-4q24r12s-3t63u43
@ticket	A30B-4C9D-3E6F-10H-5I-3J-4K-5L-4O-5Q-4T-3U-3V-6W-11X-19Y68a-5b-3c13d-5g-3h-3i-5k-4l5m-3n11p-3q9r10s-4t-13u-16
^ #	A9E-4F6H-4X6Y16c-4n4q-5t3u-5
^ &	A22H-4W-3Y-3t7
^ a	E-6N3W-6X-5c11l8q-3r11t5
^ abandona	E6
^ abona	A3
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
^ eres	n5s4t-3
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
^ gracias	n16t-6
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
^ jajaja	c9n5
^ jajajaja	n11
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
^ no	A-6C-3D-3F5K14M-3P-3R-3T9W26X10Y12b7c-6l-4n-6q5u-15
^ nomas	X3
^ nombre	W9t-3
^ nones	W11t-5
^ nota	A3
^ ntp	A-3n17
^ numero	A5
^ nunca	X3
^ obvio	t5
^ oiga	d5
^ ok	A-5E-3H-6W-4Y-3q-3t20u24
^ olvida	E8
^ olvidala	E5t-4
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
^ perate	q10
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
^ pues	A10E-3H-4W4X4Y4t-4u6
^ puntos	D5
^ puse	F8
^ pusiste	F8
^ que	A-13C-8F-10M10P18Q10T10Y-4n11q-5r15t-5u-8
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
^ se	A-8F5W-6X15Y18c-6n5t3
^ segun	t-5u6
^ shi	W-4t10
^ si	E-6F-6H-11M9W-4X-5Y-6j-3l-3m12q-7r5t27u30
^ siempre	E10G5W-4X-3u3
^ siguele	Y3
^ simon	H-3t9u5
^ simona	t8
^ sin	E-3F-3H12Y3r-3u-3
^ sirve	r11
^ sobres	t5
^ son	A12
^ sra	A7
^ su	A10H-6
^ subele	H4
^ sumale	H3
^ supongo	W-3t-6u14
^ tal	W-4r-5u18
^ tantito	q9
^ te	A4F3S6X-3c4q-3t5
^ telefono	H8X-3r3
^ tengo	L5V3
^ ticket	A14Y-3r4t-3
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
^ va	E-4W-3X-3Y-4h3n-3q4t17u14
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
^* abon*	A3
^* abor*	E17t-5
^* aca*	A3
^* acep*	t7
^* adel*	u7
^* afir*	t5
^* agre*	H3
^* agua*	H-3q25t-5
^* ah*	n3
^* ahi*	A5H-3q8t3u-4
^* ahor*	A-3H-4W3j5q17t-4
^* aja*	A-3E-3t18
^* al*	H-9S6X3t13
^* algo*	F4
^* anda*	X5q-3u3
^* ando*	q6
^* anot*	A3E-3t6
^* ante*	A-5C4H6o5
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
^* eres*	n5s4t-3
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
^* grac*	n16t-6
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
^* no*	A-6C-3D-3F5K14M-3P-3R-3T9W26X10Y12b7c-6l-4n-6q5u-15
^* noma*	W4
^* nomb*	W9t-3
^* none*	W11t-5
^* nota*	A3
^* ntp*	A-3n17
^* nume*	A5
^* nunc*	X3
^* obvi*	t8
^* oiga*	d5
^* ok*	A-5E-3H-6W-4Y-3q-3t20u24
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
^* pues*	A10E-3H-4W4X4Y4t-4u6
^* punt*	D5
^* puse*	F8
^* pusi*	F8
^* que*	A-13C-8F-10M10P18Q10T10Y-4n11q-5r15t-5u-8
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
^* se*	A-8F5W-6X15Y18c-6n5t3
^* segu*	t3u4
^* shi*	W-4t10
^* si*	E-6F-6H-11M9W-4X-5Y-6j-3l-3m12q-7r5t27u30
^* siem*	E10G5W-4X-3u3
^* sigu*	V7Y5t-3
^* simo*	A-3H-3t16u5
^* sin*	E-3F-3H12Y3r-3u-3
^* sirv*	r11
^* sobr*	t5
^* son*	A12
^* sra*	A7
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
^* tick*	A14Y-3r4t-3
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
^* va*	E-4W-3X-3Y-4h3n-3q4t17u14
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
abon* #*	A3
abona	M5r4
abona #	A3
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
acepto	t6
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
ah ok	n3
ah y	A3
ah* ok*	n3
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
apar*	A-6E-3R3Y6h3j8t-3
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
asi $	F3W6t5u-5
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
bot*	E18t-9u-5
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
bue*	A-7H6P32W-5Y-3c-3n6q-4r-5u3
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
caso	E7
caso $	E7
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
com*	C-5D-4F-5H-12I8M6P4Q15R18T-3V-3W-14X-6Z13c3e4g5h-4i7k-3l6m-4n3q-9u-8
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
cont*	A4F-5H-3X7n4o4q4s3
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
conti*	W-4n5t6
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
cua*	A-14C-3D9E-10F-4G-3H-7I3J9L5M10S8U14V-3W-10X-4Y-7d6f-3h-3l6m-4n-3o13q-4r28t-4u3
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
dame #	q8
dame chance	t3
dame el	I6q-3
dame oportunidad	q4
dame un	q4
dame* #*	q8
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
di	A-4G3H8Y5r-3
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
dig*	A-12E-3H10S11X-3Y3q5r12t-4u-5
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
don	A12E-4F6k3q-3
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
eh $	u3
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
ere*	n9r-5s25t-6
eres	n9r-5s25t-6
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
es	A13C-4D-4E-10F9H23M-3N3P-3S-3T-3U-3V-3X7Y-9b-4c-5f-3h5l-6m-3o-3p-3q-5r14t11
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
eso es	W3n4
eso no	E-3F3W11r-3
eso para	r3
eso si	W5
eso ya	E3
eso*	F3M4t5u-4
eso* era*	b9
eso* es*	W3n4
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
firm*	q6
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
grac*	A-3E7F-3H-3K4n19q-3r-3t4u-4
grac* ya*	E3
graci*	A-3E7F-3H-3K4n19q-3r-3t4u-4
gracias	A-3E7F-3H-3K4n19q-3r-3t4u-4
gracias $	E9F-3K4n6
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
gui*	A6H3r6
guio*	r6
guion*	r6
guiones	r6
gus*	E3t4
gust*	E3t4
gusto	E4
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
ide*	q4
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
jaj*	F-5X-3Y3b12c5n17q-3r-4
jaja	F-4b13
jaja $	E4b7
jaja*	c7n16q-3t-3
jaja* que*	n7
jajaj*	c7n15q-3t-3
jajaja	c9n5
jajajaja	n11
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
jej*	Y-4n20t-3
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
karl*	A5
karla	A5
kil*	l6
kilo	l6
kilo de	l6
kilo* de*	l6
la	A6C-3D-4E14F3G3H-3I4J-3K-5L-3M-5O-4P-6Q4R-4S4T-6U-5X-8a-3b-4c7d-3f-6k8m24n-5o-3p14q9r-6t-10
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
luga* del*	H3
lugar	A-3H6
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
mal $	C3F6G3H-5W13q-3t-9
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
manana $	B4S4t-9u10
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
maria $	A7F3
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
mucha*	k3n5q5
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
nin*	K3W4X8Y8q-4
ning*	K3W5X6Y6q-3
ningu*	K3W5X6Y6q-3
ningun	t3
ninguna	K3W7t-3
ninguno	X8Y5
ninguno $	X8Y5
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
no tiene	F-5W-6X12Y4h4t5
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
no* tien*	F-5W-6X12Y4h4t5
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
ntp	A-3n17
ntp $	A-3n17
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
o	A-14E-8F-8H-4W-7X-5Y-8c-3l5m22q-4r67s7t-17u7
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
ok	A-5E-4H-6W-4Y-3n3q-4t21u25
ok $	A-3Y-3t22
ok gracias	n3
ok nomas	u3
ok pero	u6
ok va	t4
ok* grac*	n3
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
olvidala	E6t-4
olvidala $	E5t-3
olvidalo	E6
olvidate	E3
omi*	Y14
omit*	Y14
omite*	Y6
omitelo	Y6
omitelo $	Y6
ond*	P4n5
onda	P4n5
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
pad*	n12
padr*	n12
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
perat*	q10
perate	q10
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
perdo*	A-7H11b12q-4r5
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
pero	A12E-3F-4H-9X-6q-5r-4u41
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
que	A-10C-12D-5E-7G4H-9I-6J-3L-5N5P11Q5R-6S-3T15W-3Y-15Z7a-4b-6d-4f6j-7k3m3n8o3p8q-3r31s-3t-3
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
quie* que*	G4O8Y3t-3
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
registres	E4K3
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
resu*	A-6H3r7
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
salt*	E3Y7c4
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
sen*	A8E-3H4Q3X-3m8o6u-3
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
sra	A7
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
tal	P16W-4r-8u17
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
tant*	C7F5G5W-4q7t-5u3
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
tien*	A-5B5D8E-3F-7H-3I8J4W-3X4c-3f3h3l10o7q-6
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
tiene	A-5B5D9F-5J4W-7X6f3h4o8q-3r-3t4
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
tir*	E11Y12q-3
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
todo	A4E15F-5H-5X-3Y-4f6n3r3t8
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
un	C5E-6F26G4H-3M9R7W-6Y-10Z3c-4g5l-3o-3q20r-5s4t-7u-7
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
va	A-8C-4D-3F-11H9M-3W6c-6f11l-3n16o-3q-4r7t21u7
va #	H5
va $	A-3W3X-4Y-7c-3n17q-4t21u-4
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
☎	A68C-4D26E-4F-23G-3H42M-3P-3Q9W-8X-21Y-6Z-3b-3c-6f-4h13j35l-4m-3n-4o-5q-12r-18t-18u-5
☎ #	A-5H-5j11
☎ $	A28C-3D25E-5F-15H50Q8W-7X-15Y-4c-5f-3h12j10l-3n-3o-4q-8r-11t-11
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
