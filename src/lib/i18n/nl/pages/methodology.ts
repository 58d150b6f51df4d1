import type { PageTexts } from '../../page-texts';

/** The page of the methodology. */
export const methodology: PageTexts['methodology'] = {
	title: 'Methode',
	summary: 'Wat wordt geteld, hoe bronnen worden gewogen en nationaliteit wordt bepaald.',
	description: (date) =>
		`Hoe Whose Cloud clouddatacenters telt, hoever elk punt te vertrouwen is, hoe bronnen worden gewogen, hoe zeggenschap, zetel en technologie worden bepaald, en wat het overzicht niet zegt. Stand van het overzicht: ${date}.`,
	lead: 'Wat wordt geteld, hoe we het weten, hoe nationaliteit wordt bepaald, en wat het overzicht niet zegt. De aantallen op deze pagina zijn berekend uit de huidige stand van het overzicht.',
	contents: 'Op deze pagina',
	figures: {
		places: 'locaties in bedrijf of in aanbouw',
		operators: 'aanbieders met locaties',
		attestations: 'attesten',
		sources: 'bronnen'
	},
	sections: {
		counted: {
			title: 'Wat wordt geteld',
			text: (n) => [
				`Het overzicht bevat [locaties](term:place) van aanbieders die een cloud exploiteren: ${n.records}, in ${n.countries} Europese landen. Een locatie is alles wat er voor de cloud van een aanbieder staat, stond of moet komen: een gebouw, een [campus](term:campus), ruimten in andermans gebouw ([colocatie](term:colocation)), een [edgezone](term:edge-zone), of een [cloudregio](term:cloud-region) waarvan de gebouwen niet allemaal openbaar bekend zijn.`,
				`Het aantal locaties omvat elke vestiging die in bedrijf of in aanbouw is, en elke regio waarvan geen vestiging in het overzicht staat; een campus en zijn gebouwen tellen één keer. Dat geeft ${n.count}. Nog eens ${n.uncounted} vermeldingen betreffen iets wat bestaat, maar al bij een andere vermelding is meegeteld.`,
				'Andere kaarten tellen andere dingen. [Een aparte pagina](page:counting) telt dit overzicht volgens elke gangbare definitie en zegt wie zo telt.'
			]
		},
		kinds: {
			title: 'Wat een locatie is',
			text: () => ['Elke locatie behoort tot een van vijf soorten.']
		},
		precision: {
			title: 'Hoever een punt te vertrouwen is',
			text: () => [
				'Veel aanbieders maken geen adressen bekend. Daarom zegt elk punt hoever het te vertrouwen is ([nauwkeurigheid](term:precision)): de kaart tekent een precies bekende locatie als een scherp teken, en een minder precies bekende met een cirkel waarbinnen ze werkelijk ligt. De stralen zijn een afspraak van dit project, en een punt heeft nooit meer decimalen dan het verdient.',
				'Locaties waarvan alleen de plaats bekend is, delen één punt in het midden ervan. Inzoomen kan ze niet scheiden; daarom tekent de kaart ze als één [verzamelteken](term:plate) met hun aantal, dat zich opent als lijst.'
			]
		},
		status: {
			title: 'Status, en van wanneer',
			text: (n) => [
				`Een [status](term:status) is de laatste toestand die een bron staaft, en is zo oud als die bron: de datum staat erbij, voor ${n.dated} van ${n.records} locaties. Niets schuift op omdat een datum is verstreken: een voor 2025 aangekondigd gebouw blijft aangekondigd tot iemand meldt dat het is geopend.`,
				`Waar geen gedateerde bron uit de laatste 18 maanden over een locatie spreekt, zegt haar pagina wanneer ze voor het laatst is gecontroleerd. Dat geldt voor ${n.stale} locaties.`
			]
		},
		sources: {
			title: 'Hoe bronnen worden gelezen en gewogen',
			text: (n) => [
				`Elke locatie, aanbieder, certificering en gebeurtenis en elk attest noemt [bronnen](page:sources), en wat elke bron onderbouwt. Het zijn er ${n.sources}: ${n.archived} zijn gelezen in een gearchiveerde kopie, ${n.repository} in een openbare repository, en ${n.unseen} zijn niet ingezien maar wel aangenomen; die hebben de laagste rang en wachten op betere.`,
				'Spreken bronnen elkaar tegen, dan gaat het woord van de aanbieder boven dat van de pers, nieuwer boven ouder, en bij certificeringen een officieel register boven beide. De verliezende uitspraak wordt niet weggegooid: ze blijft in de toelichting bij de vermelding staan.',
				`Wat de ronde doet maar niet wordt overgenomen, is [met reden vermeld](page:refused): ${n.refused} beweringen. Ook waar we niet zeker van zijn, is gepubliceerd: ${n.doubts} twijfels staan bij de vermeldingen die ze betreffen. Wat is afgeleid en niet gelezen, is als schatting gemarkeerd.`
			]
		},
		nationality: {
			title: 'Zeggenschap, zetel, technologie',
			text: (n) => [
				'Nationaliteit is op drie manieren te bepalen; elk daarvan noemen we een [indeling](term:lens). [Zetel](term:seat): het land waar het bedrijf dat de dienst in Europa exploiteert, is ingeschreven. [Zeggenschap](term:control): het land van de uiteindelijke moedermaatschappij. [Technologie](term:technology): de landen waarvan de leveranciers de kern van de technologie leveren.',
				'Zeggenschap is de standaard, omdat het recht dat een aanbieder kan dwingen gegevens af te staan of een dienst te staken, in de praktijk het recht is van wie zeggenschap over hem heeft. Dat is een keuze. De twee andere indelingen zijn één klik verwijderd, en geen ervan verbergt de andere.',
				`De keuze maakt verschil: naar zetel in plaats van naar zeggenschap worden ${n.flipped} Amerikaanse locaties Europees. De pagina [Nationaliteitswissel](page:flip) telt al die gevallen, land voor land.`,
				`Van de aanbieders met locaties hebben er ${n.licensed} hun zetel en zeggenschap in de Europese Unie en draaien op technologie die in licentie uit de Verenigde Staten komt. Zij zijn bij elke indeling gemarkeerd. De technologie is bekend van ${n.technologyKnown} van de ${n.running} aanbieders met locaties; waar geen bron haar noemt, zegt het overzicht ‘onbekend’ in plaats van te gissen.`,
				'De landen zijn samengevoegd tot [rechtsgebieden](term:jurisdiction-group): de 27 leden van de Europese Unie, de rest van Europa, de Verenigde Staten en de rest van de wereld.'
			]
		},
		exposure: {
			title: 'Extraterritoriale werking van recht',
			text: (n) => [
				'De [extraterritoriale werking van recht](term:exposure) is een juridische vaststelling, voor elke aanbieder op dezelfde manier verwoord: ze zegt wiens recht voor de aanbieder kan gelden, niet wat iemand heeft gedaan of van plan is. Ze zegt niet dat gegevens zijn afgestaan, en waar ze ontbreekt, wil dat niet zeggen dat het niet kan.',
				`Aanbieders met een moedermaatschappij in de Verenigde Staten vallen onder Amerikaans recht, waar de servers ook staan; het overzicht telt er ${n.exposed} die een locatie in Europa exploiteren. Een Amerikaans filiaal of een Amerikaanse klant kan een Europese aanbieder voor dat deel van zijn activiteiten onder Amerikaans recht brengen. Waar dat bekend is, zegt de vaststelling het.`
			],
			laws: {
				'cloud-act': {
					name: 'CLOUD Act (Verenigde Staten, 2018)',
					text: 'Een aanbieder die onder Amerikaanse rechtsmacht valt, moet op een geldig bevel gegevens verstrekken die hij bezit, bewaart of waarover hij zeggenschap heeft, of ze nu binnen of buiten de Verenigde Staten staan. 18 U.S.C. §\u00a02713.'
				},
				'fisa-702': {
					name: 'FISA, sectie 702 (Verenigde Staten, 2008)',
					text: 'Staat toe dat personen die geen ‘US person’ zijn en van wie wordt aangenomen dat ze zich buiten de Verenigde Staten bevinden, gericht worden gevolgd, met medewerking van aanbieders van elektronischecommunicatiediensten. 50 U.S.C. §\u00a01881a.'
				},
				'gdpr-48': {
					name: 'AVG, artikel 48 (Europese Unie, 2016)',
					text: 'Een uitspraak of besluit van een derde land waarbij doorgifte van persoonsgegevens wordt geëist, wordt alleen erkend als die berust op een internationale overeenkomst, onverminderd andere gronden voor doorgifte.'
				},
				'china-intelligence': {
					name: 'Nationale inlichtingenwet (China, 2017)',
					text: 'Artikel 7: organisaties en burgers dienen het nationale inlichtingenwerk overeenkomstig de wet te ondersteunen, eraan bij te dragen en eraan mee te werken.'
				}
			}
		},
		certifications: {
			title: 'Certificeringen, en hoever ze reiken',
			text: (n) => [
				`Een [certificering](term:scheme) is een stel eisen; een [attest](term:attestation) is het bewijs dat één aanbieder eraan voldoet, voor een genoemd toepassingsgebied en een periode. Het overzicht bevat ${n.attestations} attesten van ${n.schemes} certificeringen. Een verlopen attest telt niet meer; verlopen zijn er tot nu toe ${n.lapsed}.`,
				`De meeste certificaten noemen diensten, geen gebouwen. Daarom is bij elk attest aangegeven hoever het [reikt](term:reach): ${n.reachPlaces} noemen de locaties, ${n.reachOperator} gelden voor alles wat de aanbieder in Europa heeft, en ${n.reachUnspecified} zeggen het niet. Een locatie wordt nooit als gecertificeerd getoond alleen omdat haar aanbieder dat is.`,
				`Ook is aangegeven op wiens woord het attest berust: bij ${n.register} op een officieel register, bij ${n.thirdParty} alleen op wat anderen zeggen. Wat een certificering inhoudt, en wat niet, staat op [haar eigen pagina](page:certifications).`
			]
		},
		time: {
			title: 'Zeggenschap door de tijd',
			text: (n) => [
				`Aanbieders wisselen vaker van eigenaar dan gebouwen van plek. Het overzicht bevat ${n.periods} perioden van zeggenschap voor ${n.periodOperators} aanbieders, waaronder ${n.changes} wisselingen. Een periode begint op de eerste dag waarvan een bron dat zegt; over de tijd vóór de eerste periode wordt niets beweerd.`
			]
		},
		silence: {
			title: 'Wat het overzicht niet zegt',
			text: () => [
				'Een kaart roept meer vragen op dan ze kan beantwoorden. Op deze heeft ze geen antwoord:'
			],
			items: (n) => [
				`Capaciteit. Het aantal locaties zegt niets over de capaciteit. Het elektrische vermogen is bekend van ${n.powerKnown} van de ${n.records} locaties, te weinig om op te tellen.`,
				'Klanten, en wiens gegevens waar staan. Geen van beide is openbaar.',
				`Alles. Het overzicht bevat aanbieders waarvoor openbare bronnen zijn gevonden, in totaal ${n.operators}; elk land heeft een pagina, en een lege betekent dat er niets is gevonden, niet dat er niets is.`,
				`Wanneer alles is geopend. Het jaar is bekend van ${n.openedKnown} van de ${n.records} locaties.`,
				`Waar precies. Gebouw of campus is bekend van ${n.exactKnown} van de ${n.records} locaties; sommige aanbieders houden dat geheim, en dat wordt gerespecteerd.`,
				'Of een dienst geschikt is voor uw doel. Dat hangt af van uw gebruik en van het recht dat voor u geldt.'
			]
		},
		correct: {
			title: 'Hoe u het corrigeert',
			text: () => [
				'Open de locatie en kies ‘Fout melden’, of [schrijf ons](page:about). Zeg wat er niet klopt en waar het juiste te lezen is. Een feit zonder leesbare bron kan niet worden opgenomen; met een bron wel, wie het ook bevalt.'
			]
		}
	},
	kinds: {
		'data-centre': 'Een gebouw van de aanbieder.',
		campus: 'Meerdere gebouwen op één terrein.',
		colocation: 'Ruimten in andermans gebouw.',
		'edge-zone': 'Een kleine buitenpost van een regio, dicht bij gebruikers.',
		'cloud-region':
			'Een regio zoals die wordt verkocht. De gebouwen zijn niet allemaal openbaar bekend, en het punt is per definitie een plaats of een stedelijk gebied.'
	},
	statuses: {
		operational: 'Klanten kunnen er gebruik van maken.',
		'under-construction': 'De bouw is begonnen, of een bestaand gebouw wordt ingericht.',
		announced: 'Aangekondigd, aangevraagd of vergund, of de grond is aangekocht.',
		closed: 'Heeft bestaan en is buiten bedrijf.',
		cancelled: 'Was aangekondigd en is opgegeven.'
	},
	precisions: {
		building: 'Het gebouw.',
		campus: 'Het terrein, of het midden van meerdere gebouwen.',
		municipality: 'Het midden van de plaats waar de locatie is.',
		metro: 'Het midden van de stad waarnaar ze is genoemd.',
		country: 'Een plaats die voor het land staat.'
	},
	table: {
		kind: 'Soort',
		status: 'Status',
		precision: 'Nauwkeurigheid',
		meaning: 'Wat dat betekent',
		radius: 'Getekend met een straal van',
		records: 'Vermeldingen'
	},
	reference: 'Wettekst'
};
