import type { PageTexts } from '../../page-texts';

/** The page on why other maps count differently. */
export const counting: PageTexts['counting'] = {
	title: 'Waarom andere kaarten anders tellen',
	summary: 'Hetzelfde overzicht, geteld volgens elke gangbare definitie.',
	description: (least, most) =>
		`Hoeveel clouddatacenters zijn er in Europa? Hetzelfde overzicht geeft van ${least} tot ${most}, afhankelijk van wat er wordt geteld. Elke definitie, geteld en vergeleken.`,
	lead: (least, most, lowest, highest) =>
		`Wie vraagt hoeveel clouddatacenters er in Europa zijn, krijgt veel verschillende aantallen te horen. De meeste kunnen tegelijk kloppen: ze tellen verschillende dingen. Hetzelfde overzicht geeft, geteld volgens elke gangbare definitie, van ${least} tot ${most}, en een aandeel onder EU-zeggenschap tussen ${lowest} en ${highest}.`,
	rule: 'De aantallen op deze site volgen de eerste definitie. Geen ervan is een [capaciteit](term:capacity): een zaal en een campus met tien zalen tellen elk één keer.',
	table: {
		title: 'Eén overzicht, op elke manier geteld',
		note: 'Naar wie [zeggenschap](term:control) over de aanbieder heeft. Tenzij anders vermeld, telt alleen wat in bedrijf of in aanbouw is.',
		definition: 'Wat er wordt geteld',
		count: 'Aantal',
		euShare: 'Onder EU-zeggenschap',
		coverage: (f, known, of) => `opgegeven voor ${f.number(known)} van ${f.number(of)}`,
		show: 'Op de kaart'
	},
	definitions: {
		rule: {
			name: 'De regel van deze site',
			text: 'Elke vestiging, en elke cloudregio waarvan geen vestiging in het overzicht staat. Een campus en zijn gebouwen tellen één keer.'
		},
		facilities: {
			name: 'Alleen vestigingen',
			text: 'Gebouwen, campussen, colocatie en edgezones; een gebouw telt naast zijn campus. Regio’s waarvan de gebouwen niet openbaar bekend zijn, vallen weg, al draaien ze wel ergens.'
		},
		regions: {
			name: 'Alleen cloudregio’s',
			text: 'Wat aanbieders als regio verkopen. Aanbieders die van datacenters spreken en geen regio’s hebben, vallen weg.'
		},
		both: {
			name: 'Vestigingen en regio’s naast elkaar',
			text: 'Elke vermelding. Een regio en de gebouwen waarop ze draait tellen allebei, zodat sommige locaties dubbel tellen.'
		},
		zones: {
			name: 'Beschikbaarheidszones',
			text: 'De zones van de regio’s, waar een bron een aantal noemt. De grote aanbieders noemen dat vaker dan de kleine.'
		},
		buildings: {
			name: 'Gebouwen',
			text: 'Datacentergebouwen van de vestigingen; één waar geen aantal is opgegeven. Regio’s vallen weg.'
		},
		operational: {
			name: 'Alleen in bedrijf',
			text: 'De regel van deze site, zonder wat nog in aanbouw is.'
		},
		announced: {
			name: 'Met wat is aangekondigd',
			text: 'De regel van deze site, en wat is aangekondigd, aangevraagd of vergund.'
		},
		ever: {
			name: 'Alles wat ooit in het overzicht kwam',
			text: 'Ook gesloten locaties en geschrapte projecten.'
		},
		'without-colocation': {
			name: 'Zonder colocatie',
			text: 'De regel van deze site, zonder ruimten in andermans gebouw.'
		},
		'without-edge': {
			name: 'Zonder edgezones',
			text: 'De regel van deze site, zonder de kleine buitenposten dicht bij gebruikers.'
		},
		exact: {
			name: 'Met bekend gebouw of bekende campus',
			text: 'De regel van deze site, maar alleen waar de ligging openbaar is. De meeste grote aanbieders maken die niet bekend.'
		}
	},
	practice: {
		title: 'Wie hoe telt',
		note: 'In hun eigen woorden of bestanden, of volgens berichten. Geen twee tellen precies hetzelfde: elke publicatie staat bij de definitie die het dichtst bij de hare ligt. Hun aantallen gelden wereldwijd of nationaal en zijn niet vergelijkbaar met die hierboven.',
		who: 'Publicatie',
		how: 'Hoe ze telt',
		nearest: 'Dichtstbijzijnde definitie'
	},
	practices: {
		'data-center-map':
			'Een gids: een campus of gedeeld gebouw is één vermelding, en elk datacenter daarin nog een. 11.698 vermeldingen wereldwijd.',
		'datacenters-world':
			'Elk bij naam bekend gebouw dat in bedrijf is, of gefinancierd en in aanbouw; cloudregio’s staan in een eigen kaartlaag.',
		telegeography: 'Cloudregio’s zodra ze van start gaan: 13 wereldwijd in 2024.',
		'electricity-maps':
			'Eén vermelding per regio van een handvol cloudaanbieders; geplande regio’s tellen mee en zijn gemarkeerd.',
		'aws-zones': 'Regio’s, en de beschikbaarheidszones van elke regio.',
		dcmag: 'In Frankrijk: neutrale datacenters in bedrijf, die ruimte aan iedereen verhuren: 290.',
		intopress:
			'In Frankrijk: 348 bestaande datacenters, apart geteld van 26 aangekondigde, 11 in beoordeling en 8 in aanbouw, volgens berichten van januari 2026.'
	},
	refused: {
		title: 'Aantallen die het overzicht niet overneemt',
		all: 'Alle niet overgenomen beweringen'
	},
	choose: {
		title: 'Welk aantal waarvoor',
		items: [
			'Om te zeggen waar gegevens fysiek kunnen zijn: vestigingen, of de regel van deze site.',
			'Om te vergelijken wat de grote aanbieders verkopen: regio’s of zones, met de vermelding dat veel kleine aanbieders er geen hebben.',
			'Om te zeggen wat er nog komt: aangekondigde locaties, los van de bestaande.',
			'Om te zeggen hoeveel rekenkracht er is: geen van deze. Het aantal locaties zegt niets over de capaciteit.'
		]
	}
};
