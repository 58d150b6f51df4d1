import type { PageTexts } from '../../page-texts';

/** The pages of certification schemes, their index, and the tables of attestations. */
export const certification: PageTexts['certification'] = {
	index: {
		title: 'Certificeringen',
		lead: (f, count, held) =>
			`${f.number(count)} certificeringen vergeleken: wie ze uitgeeft, wat ze beoordelen, of ze immuniteit eisen voor het recht van landen buiten Europa, en wie ze heeft. ${f.number(held)} daarvan ${f.plural(held, { one: 'is', other: 'zijn' })} in bezit van een aanbieder uit het overzicht.`,
		description: (f, count) =>
			`${f.number(count)} cloudcertificeringen in één tabel: uitgevende instantie, soort, immuniteit voor niet-Europees recht, eisen aan eigendom, geldigheid en houders, van SecNumCloud en C5 tot ENS, HDS en ISO/IEC 27001.`,
		caption: 'Certificeringen vergeleken',
		note: 'Immuniteit: of de certificering zelf bescherming eist tegen het recht van landen buiten Europa. Ook een certificering die dat niet doet, kan veeleisend zijn. Houders zijn aanbieders, voor welk toepassingsgebied dan ook.'
	},
	column: {
		name: 'Certificering',
		issuer: 'Uitgevende instantie',
		kind: 'Soort',
		immunity: 'Eist immuniteit',
		ownership: 'Eisen aan aandeelhouders',
		validity: 'Geldigheid',
		holders: 'Houders',
		status: 'Status',
		scope: 'Toepassingsgebied, in de woorden van de bron',
		where: 'Waar',
		period: 'Periode',
		evidence: 'Volgens wie',
		levels: 'Niveau'
	},
	kind: {
		'national-cloud-security': 'Cloudbeveiliging, nationaal',
		'eu-cloud-security': 'Cloudbeveiliging, EU',
		'data-protection-code': 'Gegevensbescherming',
		'health-data': 'Gezondheidsgegevens',
		sector: 'Sector',
		payment: 'Betaalgegevens',
		'management-system': 'Managementsysteem',
		'assurance-report': 'Assurancerapport',
		facility: 'Gebouwen',
		label: 'Keurmerk',
		sustainability: 'Duurzaamheid'
	},
	kindSays: {
		'national-cloud-security':
			'Ze gaat over de diensten die het toepassingsgebied noemt, niet over alles wat het bedrijf verkoopt. Ze beantwoordt aan de eisen van één land; of een ander land haar erkent, bepaalt dat land zelf.',
		'eu-cloud-security':
			'Ze beoordeelt of beschrijft diensten voor afnemers in de Unie; een nationale certificering die bij wet vereist is, vervangt ze niet.',
		'data-protection-code':
			'Ze gaat over de omgang met persoonsgegevens volgens de AVG, niet over de beveiliging van de gebouwen en niet over welk buitenlands recht voor de aanbieder kan gelden.',
		'health-data':
			'Ze gaat over het hosten van gezondheidsgegevens, voor de activiteiten die het certificaat opsomt; over andere diensten van hetzelfde bedrijf zegt ze niets.',
		sector:
			'Ze beantwoordt aan de eisen van één sector of één afnemer; daarbuiten bewijst ze weinig.',
		payment: 'Ze gaat alleen over kaartbetalingen.',
		'management-system':
			'Ze certificeert hoe een bedrijf zich organiseert, voor een toepassingsgebied dat het zelf kiest. Ze legt geen lat waar een dienst overheen moet, en twee certificaten met dezelfde naam kunnen heel verschillende zaken dekken.',
		'assurance-report':
			'Dit is een rapport van een auditor voor klanten, geen certificaat: pas het rapport zelf zegt welke beheersmaatregelen zijn getoetst en met welke uitkomst, en het is zelden openbaar.',
		facility:
			'Ze gaat over een gebouw met zijn stroomvoorziening, koeling en toegang, niet over de cloud die erin draait en niet over wie die exploiteert.',
		label:
			'Dit is een keurmerk van een vereniging of een afnemer; het is zo sterk als de toetsing erachter.',
		sustainability: 'Ze gaat over energie en milieu, niet over beveiliging of gegevens.'
	},
	immunity: { yes: 'Ja', partly: 'Deels', no: 'Nee' },
	immunitySays: {
		yes: 'Ze eist immuniteit voor het recht van landen buiten Europa.',
		partly:
			'Ze eist deels, of op sommige niveaus, immuniteit voor het recht van landen buiten Europa.',
		no: 'Ze eist geen immuniteit voor het recht van landen buiten Europa: een houder kan eraan onderworpen zijn.'
	},
	status: { 'in-force': 'Van kracht', superseded: 'Vervangen', draft: 'Ontwerp' },
	international: 'Internationaal',
	years: (f, count) => `${f.number(count)} jaar`,
	noRule: 'geen in het overzicht',
	banner: {
		superseded: 'Vervangen: ze is niet meer te verkrijgen.',
		successor: 'In de plaats kwam',
		draft:
			'Een ontwerp: nog niemand kan gecertificeerd zijn. Wat hier staat, kan tot de vaststelling nog veranderen.',
		predecessors: 'Ze kwam in de plaats van'
	},
	lead: (f, { holders, named, status }) => {
		if (status === 'draft') return 'Niemand heeft deze certificering: ze is niet van kracht.';
		if (holders === 0) return 'Geen enkele aanbieder in het overzicht heeft deze certificering.';
		const operators = f.plural(holders, {
			one: 'Eén aanbieder in het overzicht heeft',
			other: `${f.number(holders)} aanbieders in het overzicht hebben`
		});
		const places =
			named === 0
				? 'geen enkele bron noemt daarbij een locatie'
				: `bronnen noemen daarbij ${f.plural(named, { one: 'één locatie', other: `${f.number(named)} locaties` })}`;
		return `${operators} deze certificering; ${places}.`;
	},
	description: (name, sentence, date) =>
		`${name}: wat ermee wordt gecertificeerd en wat niet, wie houder is, waarvoor, tot wanneer en waar. ${sentence} Stand van het overzicht: ${date}.`,
	figures: {
		holders: (f, count) =>
			f.plural(count, { one: 'aanbieder is houder', other: 'aanbieders zijn houder' }),
		attestations: (f, count) =>
			f.plural(count, {
				one: 'geldig attest, met een eigen toepassingsgebied',
				other: 'geldige attesten, elk met een eigen toepassingsgebied'
			}),
		sought: (f, count) => `en ${f.number(count)} beoogd`,
		named: (f, count) =>
			f.plural(count, {
				one: 'locatie die een bron noemt, volgens de telregel',
				other: 'locaties die een bron noemt, volgens de telregel'
			})
	},
	explorer: 'Houders op de interactieve kaart openen',
	says: {
		title: 'Wat er wordt gecertificeerd',
		not: 'Wat er niet mee gezegd is',
		operator:
			'Dat een aanbieder gecertificeerd is, wil niet zeggen dat elke dienst of elke locatie van die aanbieder eronder valt: dat zegt alleen het toepassingsgebied.',
		safe: 'Dat een certificering er is of ontbreekt, zegt niet dat een dienst veilig of onveilig is.'
	},
	rules: {
		title: 'Regels en uitgevende instantie',
		issuer: 'Uitgevende instantie',
		country: 'Land',
		kind: 'Soort',
		levels: 'Niveaus',
		noLevels: 'slechts één niveau',
		validity: 'Geldigheid',
		edition: 'Geldende versie',
		editions: 'Versies',
		immunity: 'Immuniteit voor niet-Europees recht',
		ownership: 'Eisen aan aandeelhouders',
		noOwnership: 'Het overzicht kent geen eisen aan de aandeelhouders van de houder.',
		legal: 'Wat de wet eraan verbindt',
		since: (date) => `sinds ${date}`,
		milestones: 'Stappen ernaartoe',
		register: 'Officieel register',
		noRegister: 'Het overzicht kent geen openbaar register.',
		open: 'Register openen',
		notes: 'Toelichting'
	},
	holders: {
		title: 'Wie gecertificeerd is',
		note: (date) =>
			`Stand van ${date}. Elke regel is één attest, met een eigen toepassingsgebied; de laatste kolom zegt op wiens woord het berust.`,
		none: 'Geen enkele aanbieder in het overzicht.'
	},
	where: {
		title: 'Waar dat geldt',
		label: (name, count) =>
			`Kaart van de locaties die bronnen noemen in attesten van ${name}; aantal locaties: ${count}`,
		drawn:
			'Op de kaart en in de lijst staan alleen locaties die een bron in een geldig attest noemt, naar het land van waaruit zeggenschap over hun aanbieder wordt uitgeoefend.',
		noneNamed: 'Geen enkele bron noemt een locatie, dus staat er niets op de kaart.',
		everywhere: (f, count) =>
			f.plural(count, {
				one: 'Bij één aanbieder geldt ze volgens de bron voor alles in Europa:',
				other: `Bij ${f.number(count)} aanbieders geldt ze volgens de bron voor alles in Europa:`
			}),
		nowhere: (f, count) =>
			f.plural(count, {
				one: 'Bij één aanbieder zegt geen enkele bron waar:',
				other: `Bij ${f.number(count)} aanbieders zegt geen enkele bron waar:`
			}),
		notDrawn:
			'Hun locaties staan niet op de kaart: dat een aanbieder een certificaat heeft, maakt nog niet van elk van zijn datacenters een gecertificeerde locatie.',
		caption: 'Locaties die bronnen noemen'
	},
	events: {
		title: 'Gebeurtenissen',
		note: 'Gebeurtenissen uit het overzicht die deze certificering noemen.'
	},
	refused: {
		title: 'Niet overgenomen beweringen',
		note: 'Ze doen de ronde; het overzicht houdt om de genoemde reden iets anders aan.'
	},
	definition:
		'Geteld zijn aanbieders die deze certificering op de peildatum van het overzicht hebben, voor welk toepassingsgebied dan ook, en locaties die een bron noemt.',
	doubts: { title: 'Open vragen' },
	sources: { title: 'Bronnen' },
	lines: {
		reach: {
			operator: 'alles in Europa, aldus de bron',
			unspecified: 'de bron zegt niet waar'
		},
		named: (f, count) =>
			f.plural(count, {
				one: 'Eén locatie genoemd:',
				other: `${f.number(count)} locaties genoemd:`
			}),
		doubt: 'Open:'
	}
};
