import type { CountryCode } from '$lib/atlas/jurisdiction';
import type { OperatorFacts } from '../../en/pages/operator';
import type { Formats } from '../../formats';
import type { PageTexts } from '../../page-texts';
import { inCountries, theCountry } from '../geography';

/** ‘in Frankrijk’, ‘op Malta’. */
function inCountry(f: Formats, code: CountryCode): string {
	return f.list(inCountries(f, [code]));
}

/** Where an operator has its seat, and where its ultimate control lies. */
function nationality(f: Formats, { seat, control }: OperatorFacts): string {
	if (seat !== null && seat === control)
		return `met zetel en uiteindelijke zeggenschap ${inCountry(f, seat)}`;
	const seated = seat === null ? 'met onbekende zetel' : `met zetel ${inCountry(f, seat)}`;
	return control === null
		? `${seated} en onbekende uiteindelijke moedermaatschappij`
		: `${seated} en uiteindelijk onder zeggenschap vanuit ${theCountry(f, control)}`;
}

/** What it runs, as the end of a sentence that begins with its name. */
function runs(f: Formats, { count, countries, listed }: OperatorFacts): string {
	if (listed === 0) return 'exploiteert geen locatie uit dit overzicht';
	if (count === 0) return 'exploiteert geen locatie die in bedrijf of in aanbouw is';
	const [only] = countries;
	const where =
		countries.length === 1 && only !== undefined
			? inCountry(f, only)
			: `in ${f.number(countries.length)} Europese landen`;
	return `exploiteert ${f.plural(count, { one: 'één locatie', other: `${f.number(count)} locaties` })} ${where}`;
}

/** The pages of operators, and their index. */
export const operator: PageTexts['operator'] = {
	index: {
		title: 'Aanbieders',
		lead: (f, count, without) =>
			`De ${f.number(count)} bedrijven uit het overzicht: waar ze hun zetel hebben, wie zeggenschap over ze heeft, wiens technologie ze gebruiken. ${f.number(without)} daarvan ${f.plural(without, { one: 'exploiteert', other: 'exploiteren' })} geen locatie op de kaart, maar ${f.plural(without, { one: 'staat', other: 'staan' })} hier vanwege eigen certificeringen of gebouwen die ze verhuren.`,
		description: (f, count) =>
			`${f.number(count)} cloudaanbieders in Europa vergeleken: zetel, uiteindelijke zeggenschap, herkomst van de technologie, locaties en certificeringen, met bronnen.`,
		filter: 'Aanbieders tonen naar rechtsgebied van de zeggenschap',
		all: 'Alle',
		licensed: 'EU-aanbieder op Amerikaanse technologie',
		noPlace: 'Geen locatie op de kaart',
		counting:
			'Geteld zijn locaties die in bedrijf of in aanbouw zijn, volgens de telregel: een cloudregio telt niet naast haar eigen vestigingen, een gebouw niet naast zijn campus. Bij certificeringen telt wat de aanbieder op de peildatum van het overzicht heeft, voor welk toepassingsgebied dan ook.'
	},
	lead: (f, facts) => `${facts.name}, ${nationality(f, facts)}, ${runs(f, facts)}.`,
	description: (sentence, date) =>
		`${sentence} Zeggenschapsketen, locaties, openingen, certificeringen en bronnen. Stand van het overzicht: ${date}.`,
	figures: {
		places: (f, count) =>
			f.plural(count, {
				one: 'locatie in bedrijf of in aanbouw',
				other: 'locaties in bedrijf of in aanbouw'
			}),
		others: (f, count) =>
			`en ${f.number(count)} aangekondigd, gesloten, geschrapt of bij een andere meegeteld`,
		countries: (f, count) =>
			f.plural(count, { one: 'land met locaties', other: 'landen met locaties' }),
		schemes: (f, count) =>
			f.plural(count, {
				one: 'certificering, voor welk toepassingsgebied dan ook',
				other: 'certificeringen, voor welk toepassingsgebied dan ook'
			}),
		sought: (f, count) => `en ${f.number(count)} beoogd`
	},
	explorer: 'Op de interactieve kaart openen',
	control: {
		title: 'Wie zeggenschap heeft',
		legalName: 'Rechtspersoon',
		seat: 'Zetel',
		control: 'Uiteindelijke zeggenschap',
		parent: (name) => `via ${name}`,
		technology: 'Technologie',
		founded: 'Opgericht',
		market: 'Op de markt',
		website: 'Website',
		noChain: 'Het overzicht bevat geen zeggenschapsketen van dit bedrijf.',
		exposure: 'Werking van niet-Europees recht',
		exposureNote:
			'Een juridische vaststelling, voor elke aanbieder op dezelfde manier verwoord. Ze zegt welk recht voor het bedrijf kan gelden, niet wat er is gebeurd.',
		noExposure:
			'Het overzicht doet geen vaststelling, omdat de uiteindelijke moedermaatschappij niet bekend is.'
	},
	map: {
		title: 'Waar de locaties liggen',
		label: (name, count) => `Kaart van de locaties van ${name}; aantal locaties: ${count}`,
		note: 'Waar alleen de plaats bekend is, staan de locaties samen in het midden ervan; een getal leidt naar de lijst hieronder.',
		announced: 'Nog niet of niet meer in bedrijf: de kaart toont wat is aangekondigd of gesloten.',
		none: 'Het overzicht bevat geen locatie waar dit bedrijf een cloud exploiteert.'
	},
	countries: {
		title: 'Locaties per land',
		caption: (name) => `Locaties van ${name} per land`,
		listed: 'Vermeldingen'
	},
	places: {
		title: 'Alle locaties',
		caption: (name) => `Alle locaties van ${name}`,
		note: (f, count) =>
			`${f.plural(count, { one: 'De enige vermelding', other: `Alle ${f.number(count)} vermeldingen, ook aangekondigde, gesloten en geschrapte locaties` })}. Een cloudregio staat naast haar vestigingen in de lijst, maar wordt niet met ze meegeteld.`
	},
	openings: {
		title: 'Openingen',
		label: (f, count, first, last) =>
			first === last
				? `Grafiek: ${f.number(count)} ${f.plural(count, { one: 'locatie', other: 'locaties' })}, geopend in ${first}.`
				: `Grafiek: ${f.number(count)} locaties, geopend van ${first} tot en met ${last}; de jaren staan in de lijst van locaties.`,
		legend: 'Elk vierkantje is een locatie, boven het jaar van opening.',
		unknown: (f, unknown, of) =>
			unknown === 0
				? 'Het jaar is van elke locatie bekend.'
				: unknown === of
					? f.plural(of, {
							one: 'Het openingsjaar van de enige locatie is niet bekend.',
							other: `Van geen van de ${f.number(of)} locaties is het openingsjaar bekend.`
						})
					: `Van ${f.number(unknown)} van de ${f.number(of)} locaties is het jaar niet bekend.`,
		regions:
			'Een cloudregio staat in het jaar van haar eigen opening, ook waar de kaart in plaats daarvan haar vestigingen telt.',
		control: 'Uiteindelijke zeggenschap'
	},
	certifications: {
		title: 'Certificeringen',
		note: 'Een certificering dekt wat haar toepassingsgebied noemt, en niet meer. Een locatie is alleen gecertificeerd waar de bron haar noemt.',
		held: 'In bezit',
		sought: 'Beoogd, niet verkregen',
		lapsed: 'Verlopen',
		none: 'Geen in het overzicht.'
	},
	buildings: {
		title: 'Anderen in de eigen gebouwen',
		note: 'Locaties van andere aanbieders die volgens hun eigen vermelding in een gebouw van dit bedrijf zitten.'
	},
	events: { title: 'Gebeurtenissen' },
	refused: {
		title: 'Niet overgenomen beweringen',
		note: 'Ze doen de ronde; het overzicht houdt om de genoemde reden iets anders aan.'
	},
	doubts: {
		title: 'Open vragen',
		none: 'Het overzicht heeft geen open vraag over deze aanbieder.',
		estimated: 'Afgeleid, niet in een bron gelezen:',
		lastChecked: (date) =>
			`Laatst gecontroleerd: de nieuwste bron over het bedrijf zelf dateert van ${date}.`,
		neverDated: 'Laatst gecontroleerd: geen enkele bron over het bedrijf zelf is gedateerd.'
	},
	sources: { title: 'Bronnen' }
};
